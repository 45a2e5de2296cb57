//! `aiccs` of Alibaba Cloud, API version 2023-05-16.
//!
//! Endpoint: a table of 24 regions, else `aiccs.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/aiccs/2023-05-16/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, aiccs::QueryAgentInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(QueryAgentInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "aiccs.aliyuncs.com"),
        ("ap-southeast-1", "aiccs.aliyuncs.com"),
        ("ap-southeast-3", "aiccs.aliyuncs.com"),
        ("ap-southeast-5", "aiccs.aliyuncs.com"),
        ("cn-beijing", "aiccs.aliyuncs.com"),
        ("cn-beijing-finance-1", "aiccs.aliyuncs.com"),
        ("cn-chengdu", "aiccs.aliyuncs.com"),
        ("cn-hangzhou", "aiccs.aliyuncs.com"),
        ("cn-hangzhou-finance", "aiccs.aliyuncs.com"),
        ("cn-hongkong", "aiccs.aliyuncs.com"),
        ("cn-huhehaote", "aiccs.aliyuncs.com"),
        ("cn-north-2-gov-1", "aiccs.aliyuncs.com"),
        ("cn-qingdao", "aiccs.aliyuncs.com"),
        ("cn-shanghai", "aiccs.aliyuncs.com"),
        ("cn-shanghai-finance-1", "aiccs.aliyuncs.com"),
        ("cn-shenzhen", "aiccs.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "aiccs.aliyuncs.com"),
        ("cn-wulanchabu", "aiccs.aliyuncs.com"),
        ("cn-zhangjiakou", "aiccs.aliyuncs.com"),
        ("eu-central-1", "aiccs.aliyuncs.com"),
        ("eu-west-1", "aiccs.aliyuncs.com"),
        ("me-east-1", "aiccs.aliyuncs.com"),
        ("us-east-1", "aiccs.aliyuncs.com"),
        ("us-west-1", "aiccs.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("aiccs", "2023-05-16", "aiccs", &ENDPOINTS);

/// Adds agent: `AddAgent` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/AddAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAgent {
    /// Required.
    pub account: String,
    pub agent_tag: Option<String>,
    /// Required. Secret.
    pub extension_pwd: Secret,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    /// Required. Secret.
    pub password: Secret,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddAgent(account: String, extension_pwd: Secret, name: String, password: Secret)
    "AddAgent" -> AddAgentOutput {
    0 "Account" account, 1 "AgentTag" agent_tag: String, 2 "ExtensionPwd" extension_pwd, 3 "Name" name,
    4 "OwnerId" owner_id: i64, 5 "Password" password, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AddAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAgentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<AddAgentModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { AddAgentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: AddAgentModel, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`AddAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAgentModel {
    pub agent_id: Option<i64>,
}
model! { AddAgentModel {
    0 "AgentId" agent_id: i64
} }

/// Adds agent group: `AddAgentGroup` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/AddAgentGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAgentGroup {
    /// Required.
    pub agent_group_name: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddAgentGroup(agent_group_name: String) "AddAgentGroup" -> AddAgentGroupOutput {
    0 "AgentGroupName" agent_group_name, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AddAgentGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAgentGroupOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<AddAgentGroupModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { AddAgentGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: AddAgentGroupModel, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`AddAgentGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAgentGroupModel {
    pub agent_group_id: Option<i64>,
    pub agent_group_name: Option<String>,
    pub create_time: Option<String>,
}
model! { AddAgentGroupModel {
    0 "AgentGroupId" agent_group_id: i64, 1 "AgentGroupName" agent_group_name: String,
    2 "CreateTime" create_time: String
} }

/// Adds blacklist: `AddBlacklist` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/AddBlacklist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBlacklist {
    /// Required.
    pub expired_day: String,
    /// Required.
    pub numbers: Vec<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub remark: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddBlacklist(expired_day: String, numbers: Vec<String>, remark: String)
    "AddBlacklist" -> AddBlacklistOutput {
    0 "ExpiredDay" expired_day, 1 "Numbers" numbers, 2 "OwnerId" owner_id: i64, 3 "Remark" remark,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`AddBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBlacklistOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<AddBlacklistModel>,
    pub success: Option<String>,
    pub timestamp: Option<i64>,
}
model! { AddBlacklistOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: AddBlacklistModel, 3 "Success" success: String,
    4 "Timestamp" timestamp: i64
} }

/// In the response of [`AddBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBlacklistModel {
    pub un_handle_numbers: Vec<String>,
}
model! { AddBlacklistModel {
    0 "UnHandleNumbers" un_handle_numbers: Vec<String>
} }

/// Adds task: `AddTask` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/AddTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTask {
    pub call_time_list: Option<Vec<AddTaskCallTimeList>>,
    pub call_time_str_list: Option<Vec<AddTaskCallTimeStrList>>,
    pub callback_url: Option<String>,
    pub flash_sms_template_id: Option<i64>,
    pub flash_sms_type: Option<i64>,
    pub max_concurrency: Option<i64>,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    pub play_sleep_val: Option<i64>,
    pub play_times: Option<i64>,
    pub recall_type: Option<i64>,
    pub record_path: Option<String>,
    pub repeat_count: Option<i64>,
    pub repeat_interval: Option<i64>,
    pub repeat_reason: Option<Vec<String>>,
    pub repeat_times: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub send_sms_plan: Option<Vec<AddTaskSendSmsPlan>>,
    pub start_time: Option<String>,
    /// Required.
    pub task_type: i64,
    pub template_id: Option<i64>,
    pub template_type: Option<i64>,
}
operation! { AddTask(name: String, task_type: i64) "AddTask" -> AddTaskOutput {
    0 "CallTimeList" call_time_list: Vec<AddTaskCallTimeList>,
    1 "CallTimeStrList" call_time_str_list: Vec<AddTaskCallTimeStrList>, 2 "CallbackUrl" callback_url: String,
    3 "FlashSmsTemplateId" flash_sms_template_id: i64, 4 "FlashSmsType" flash_sms_type: i64,
    5 "MaxConcurrency" max_concurrency: i64, 6 "Name" name, 7 "OwnerId" owner_id: i64,
    8 "PlaySleepVal" play_sleep_val: i64, 9 "PlayTimes" play_times: i64, 10 "RecallType" recall_type: i64,
    11 "RecordPath" record_path: String, 12 "RepeatCount" repeat_count: i64, 13 "RepeatInterval" repeat_interval: i64,
    14 "RepeatReason" repeat_reason: Vec<String>, 15 "RepeatTimes" repeat_times: Vec<String>,
    16 "ResourceOwnerAccount" resource_owner_account: String, 17 "ResourceOwnerId" resource_owner_id: i64,
    18 "SendSmsPlan" send_sms_plan: Vec<AddTaskSendSmsPlan>, 19 "StartTime" start_time: String, 20 "TaskType" task_type,
    21 "TemplateId" template_id: i64, 22 "TemplateType" template_type: i64
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json),
    Mark::new(18, Location::Default, Style::Json)
] }

/// In the request of [`AddTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTaskCallTimeList {
    pub call_time: Option<Vec<String>>,
}
input! { AddTaskCallTimeList() {
    0 "CallTime" call_time: Vec<String>
} }

/// In the request of [`AddTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTaskCallTimeStrList {
    pub call_time: Option<Vec<String>>,
}
input! { AddTaskCallTimeStrList() {
    0 "CallTime" call_time: Vec<String>
} }

/// In the request of [`AddTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTaskSendSmsPlan {
    pub intent_tags: Option<Vec<String>>,
    pub sms_template_id: Option<i64>,
}
input! { AddTaskSendSmsPlan() {
    0 "IntentTags" intent_tags: Vec<String>, 1 "SmsTemplateId" sms_template_id: i64
} }

/// Response of [`AddTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTaskOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<AddTaskModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { AddTaskOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Model" model: AddTaskModel, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`AddTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTaskModel {
    pub task_id: Option<i64>,
}
model! { AddTaskModel {
    0 "TaskId" task_id: i64
} }

/// `AgentCallList` of `aiccs` 2023-05-16.
///
/// POST. Changes data. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/aiccs/2023-05-16/AgentCallList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCallList {
    pub agent_id: Option<i64>,
    pub agent_tag: Option<String>,
    /// Required.
    pub call_date: String,
    /// Required.
    pub end_call_date: String,
    pub number_md5s: Option<Vec<String>>,
    pub numbers: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page: i64,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<String>>,
}
operation! { AgentCallList(call_date: String, end_call_date: String, page: i64) "AgentCallList" -> AgentCallListOutput {
    0 "AgentId" agent_id: i64, 1 "AgentTag" agent_tag: String, 2 "CallDate" call_date, 3 "EndCallDate" end_call_date,
    4 "NumberMD5s" number_md5s: Vec<String>, 5 "Numbers" numbers: Vec<String>, 6 "OwnerId" owner_id: i64, 7 "Page" page,
    8 "PageSize" page_size: i64, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Tags" tags: Vec<String>
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json)
] }
paged! { AgentCallList: AgentCallListList = Number "Page", "Model.List" model.list, total "Model.TotalCount" }

/// Response of [`AgentCallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCallListOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<AgentCallListModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { AgentCallListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Model" model: AgentCallListModel, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`AgentCallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCallListModel {
    pub list: Vec<AgentCallListList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { AgentCallListModel {
    0 "List" list: Vec<AgentCallListList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`AgentCallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCallListList {
    pub agent_extension: Option<String>,
    pub agent_id: Option<i64>,
    pub agent_speaking_duration: Option<i64>,
    pub agent_speaking_time: Option<String>,
    pub agent_tag: Option<String>,
    pub answer_time: Option<String>,
    pub batch_id: Option<String>,
    pub call_begin_time: Option<String>,
    pub call_id: Option<String>,
    pub call_type: Option<i64>,
    pub chat_record: Option<String>,
    pub hangup_time: Option<String>,
    pub hangup_type: Option<i64>,
    pub import_time: Option<String>,
    pub individual_tag: Option<String>,
    pub intent_description: Option<String>,
    pub intent_tag: Option<String>,
    pub intercept_reason: Option<String>,
    pub keywords: Option<String>,
    pub number: Option<String>,
    pub number_md5: Option<String>,
    pub properties: Option<String>,
    pub remark: Option<String>,
    pub ring_time: Option<i64>,
    pub sms: Option<String>,
    pub speaking_duration: Option<i64>,
    pub speaking_time: Option<String>,
    pub speaking_turns: Option<String>,
    pub status_code: Option<i64>,
    pub status_description: Option<String>,
    pub tag: Option<String>,
    pub task_id: Option<i64>,
    pub template_id: Option<i64>,
    pub transfer_status: Option<String>,
    pub transfer_status_code: Option<i64>,
    pub transfer_time: Option<String>,
}
model! { AgentCallListList {
    0 "AgentExtension" agent_extension: String, 1 "AgentId" agent_id: i64,
    2 "AgentSpeakingDuration" agent_speaking_duration: i64, 3 "AgentSpeakingTime" agent_speaking_time: String,
    4 "AgentTag" agent_tag: String, 5 "AnswerTime" answer_time: String, 6 "BatchId" batch_id: String,
    7 "CallBeginTime" call_begin_time: String, 8 "CallId" call_id: String, 9 "CallType" call_type: i64,
    10 "ChatRecord" chat_record: String, 11 "HangupTime" hangup_time: String, 12 "HangupType" hangup_type: i64,
    13 "ImportTime" import_time: String, 14 "IndividualTag" individual_tag: String,
    15 "IntentDescription" intent_description: String, 16 "IntentTag" intent_tag: String,
    17 "InterceptReason" intercept_reason: String, 18 "Keywords" keywords: String, 19 "Number" number: String,
    20 "NumberMD5" number_md5: String, 21 "Properties" properties: String, 22 "Remark" remark: String,
    23 "RingTime" ring_time: i64, 24 "Sms" sms: String, 25 "SpeakingDuration" speaking_duration: i64,
    26 "SpeakingTime" speaking_time: String, 27 "SpeakingTurns" speaking_turns: String,
    28 "StatusCode" status_code: i64, 29 "StatusDescription" status_description: String, 30 "Tag" tag: String,
    31 "TaskId" task_id: i64, 32 "TemplateId" template_id: i64, 33 "TransferStatus" transfer_status: String,
    34 "TransferStatusCode" transfer_status_code: i64, 35 "TransferTime" transfer_time: String
} }

/// `AgentCancelCall` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/AgentCancelCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCancelCall {
    pub agent_id: Option<i64>,
    pub agent_tag: Option<String>,
    pub numbers: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<String>>,
}
operation! { AgentCancelCall() "AgentCancelCall" -> AgentCancelCallOutput {
    0 "AgentId" agent_id: i64, 1 "AgentTag" agent_tag: String, 2 "Numbers" numbers: Vec<String>,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Tags" tags: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`AgentCancelCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCancelCallOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<AgentCancelCallModel>,
    pub success: Option<String>,
    pub timestamp: Option<i64>,
}
model! { AgentCancelCallOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: AgentCancelCallModel, 3 "Success" success: String,
    4 "Timestamp" timestamp: i64
} }

/// In the response of [`AgentCancelCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCancelCallModel {
    pub un_handle_numbers: Vec<String>,
}
model! { AgentCancelCallModel {
    0 "UnHandleNumbers" un_handle_numbers: Vec<String>
} }

/// `AgentGroupPage` of `aiccs` 2023-05-16.
///
/// POST. Changes data. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/aiccs/2023-05-16/AgentGroupPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentGroupPage {
    pub agent_group_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AgentGroupPage() "AgentGroupPage" -> AgentGroupPageOutput {
    0 "AgentGroupId" agent_group_id: i64, 1 "OwnerId" owner_id: i64, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { AgentGroupPage: AgentGroupPageRecords = Number "PageNum", "Model.Records" model.records, total "Model.Total" }

/// Response of [`AgentGroupPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentGroupPageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<AgentGroupPageModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { AgentGroupPageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: AgentGroupPageModel, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`AgentGroupPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentGroupPageModel {
    pub current: Option<i64>,
    pub pages: Option<i64>,
    pub records: Vec<AgentGroupPageRecords>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { AgentGroupPageModel {
    0 "Current" current: i64, 1 "Pages" pages: i64, 2 "Records" records: Vec<AgentGroupPageRecords>, 3 "Size" size: i64,
    4 "Total" total: i64
} }

/// In the response of [`AgentGroupPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentGroupPageRecords {
    pub agent_group_id: Option<i64>,
    pub agent_group_name: Option<String>,
    pub agent_ids: Vec<i64>,
    pub create_time: Option<String>,
}
model! { AgentGroupPageRecords {
    0 "AgentGroupId" agent_group_id: i64, 1 "AgentGroupName" agent_group_name: String, 2 "AgentIds" agent_ids: Vec<i64>,
    3 "CreateTime" create_time: String
} }

/// `AgentImportNumber` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/AgentImportNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentImportNumber {
    pub agent_id: Option<i64>,
    pub agent_tag: Option<String>,
    /// Required.
    pub call_type: i64,
    /// Required.
    pub customers: Vec<AgentImportNumberCustomers>,
    pub gateway_id: Option<i64>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_id: Option<i64>,
}
operation! { AgentImportNumber(call_type: i64, customers: Vec<AgentImportNumberCustomers>)
    "AgentImportNumber" -> AgentImportNumberOutput {
    0 "AgentId" agent_id: i64, 1 "AgentTag" agent_tag: String, 2 "CallType" call_type, 3 "Customers" customers,
    4 "GatewayId" gateway_id: i64, 5 "OutId" out_id: String, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "TemplateId" template_id: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`AgentImportNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentImportNumberCustomers {
    pub client_url: Option<String>,
    pub number: Option<String>,
    pub number_md5: Option<String>,
    pub properties: Option<BTreeMap<String, Value>>,
    pub tag: Option<String>,
}
input! { AgentImportNumberCustomers() {
    0 "ClientUrl" client_url: String, 1 "Number" number: String, 2 "NumberMD5" number_md5: String,
    3 "Properties" properties: BTreeMap<String, Value>, 4 "Tag" tag: String
} }

/// Response of [`AgentImportNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentImportNumberOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<AgentImportNumberModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { AgentImportNumberOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: AgentImportNumberModel, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`AgentImportNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentImportNumberModel {
    pub batch_id: Option<String>,
    pub id: Option<i64>,
}
model! { AgentImportNumberModel {
    0 "BatchId" batch_id: String, 1 "Id" id: i64
} }

/// `AgentRecoverCall` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/AgentRecoverCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentRecoverCall {
    pub agent_id: Option<i64>,
    pub agent_tag: Option<String>,
    pub begin_import_time: Option<String>,
    pub end_import_time: Option<String>,
    pub numbers: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<String>>,
}
operation! { AgentRecoverCall() "AgentRecoverCall" -> AgentRecoverCallOutput {
    0 "AgentId" agent_id: i64, 1 "AgentTag" agent_tag: String, 2 "BeginImportTime" begin_import_time: String,
    3 "EndImportTime" end_import_time: String, 4 "Numbers" numbers: Vec<String>, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tags" tags: Vec<String>
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }

/// Response of [`AgentRecoverCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentRecoverCallOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<AgentRecoverCallModel>,
    pub success: Option<String>,
    pub timestamp: Option<i64>,
}
model! { AgentRecoverCallOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: AgentRecoverCallModel,
    3 "Success" success: String, 4 "Timestamp" timestamp: i64
} }

/// In the response of [`AgentRecoverCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentRecoverCallModel {
    pub un_handle_numbers: Vec<String>,
}
model! { AgentRecoverCallModel {
    0 "UnHandleNumbers" un_handle_numbers: Vec<String>
} }

/// `CallChatList` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/CallChatList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallChatList {
    pub call_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: Option<i64>,
}
operation! { CallChatList() "CallChatList" -> CallChatListOutput {
    0 "CallId" call_id: String, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TaskId" task_id: i64
} }

/// Response of [`CallChatList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallChatListOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Vec<CallChatListModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { CallChatListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Model" model: Vec<CallChatListModel>, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`CallChatList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallChatListModel {
    pub chat_id: Option<i64>,
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub from_type: Option<i64>,
}
model! { CallChatListModel {
    0 "ChatId" chat_id: i64, 1 "Content" content: String, 2 "CreateTime" create_time: String,
    3 "FromType" from_type: i64
} }

/// `CallNumberDetail` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/CallNumberDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallNumberDetail {
    /// Required.
    pub id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: Option<i64>,
}
operation! { CallNumberDetail(id: i64) "CallNumberDetail" -> CallNumberDetailOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TaskId" task_id: i64
} }

/// Response of [`CallNumberDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallNumberDetailOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<CallNumberDetailModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { CallNumberDetailOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Model" model: CallNumberDetailModel, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`CallNumberDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallNumberDetailModel {
    pub ai_bill: Option<i64>,
    pub answer_transfer_type: Option<i64>,
    pub batch_id: Option<String>,
    pub bill: Option<i64>,
    pub bridge_bill: Option<i64>,
    pub call_id: Option<String>,
    pub call_type: Option<i64>,
    pub client_url: Option<String>,
    pub create_time: Option<String>,
    pub duration: Option<i64>,
    pub gateway_id: Option<i64>,
    pub id: Option<i64>,
    pub intent_tag: Option<String>,
    pub keywords: Option<String>,
    pub number: Option<String>,
    pub number_md5: Option<String>,
    pub params: Option<String>,
    pub personality_tag: Option<String>,
    pub remark: Option<String>,
    pub sid: Option<i64>,
    pub status_code: Option<i64>,
    pub tag: Option<String>,
    pub task_id: Option<i64>,
    pub template_id: Option<i64>,
    pub transfer_status: Option<i64>,
}
model! { CallNumberDetailModel {
    0 "AiBill" ai_bill: i64, 1 "AnswerTransferType" answer_transfer_type: i64, 2 "BatchId" batch_id: String,
    3 "Bill" bill: i64, 4 "BridgeBill" bridge_bill: i64, 5 "CallId" call_id: String, 6 "CallType" call_type: i64,
    7 "ClientUrl" client_url: String, 8 "CreateTime" create_time: String, 9 "Duration" duration: i64,
    10 "GatewayId" gateway_id: i64, 11 "Id" id: i64, 12 "IntentTag" intent_tag: String, 13 "Keywords" keywords: String,
    14 "Number" number: String, 15 "NumberMd5" number_md5: String, 16 "Params" params: String,
    17 "PersonalityTag" personality_tag: String, 18 "Remark" remark: String, 19 "Sid" sid: i64,
    20 "StatusCode" status_code: i64, 21 "Tag" tag: String, 22 "TaskId" task_id: i64, 23 "TemplateId" template_id: i64,
    24 "TransferStatus" transfer_status: i64
} }

/// `Details` of `aiccs` 2023-05-16.
///
/// POST. Changes data. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/aiccs/2023-05-16/Details>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Details {
    pub batch_id: Option<i64>,
    pub end_time: Option<String>,
    pub number_status: Option<i64>,
    pub numbers: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    /// Required.
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
    /// Required.
    pub task_id: i64,
}
operation! { Details(page_size: i64, task_id: i64) "Details" -> DetailsOutput {
    0 "BatchId" batch_id: i64, 1 "EndTime" end_time: String, 2 "NumberStatus" number_status: i64,
    3 "Numbers" numbers: Vec<String>, 4 "OwnerId" owner_id: i64, 5 "PageNo" page_no: i64, 6 "PageSize" page_size,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "StartTime" start_time: String, 10 "TaskId" task_id
} [
    Mark::new(3, Location::Default, Style::Json)
] }
paged! { Details: DetailsList = Number "PageNo", "Model.List" model.list, total "Model.TotalCount" }

/// Response of [`Details`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<DetailsModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { DetailsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: DetailsModel, 3 "Success" success: bool,
    4 "Timestamp" timestamp: i64
} }

/// In the response of [`Details`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailsModel {
    pub list: Vec<DetailsList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<f64>,
}
model! { DetailsModel {
    0 "List" list: Vec<DetailsList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: f64
} }

/// In the response of [`Details`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailsList {
    pub batch_id: Option<i64>,
    pub call_desc: Option<String>,
    pub call_id: Option<String>,
    pub call_status: Option<i64>,
    pub call_type: Option<i64>,
    pub import_time: Option<String>,
    pub intercept_reason: Option<String>,
    pub number: Option<String>,
    pub number_desc: Option<String>,
    pub number_md5: Option<String>,
    pub number_status: Option<i64>,
    pub tag: Option<String>,
    pub task_id: Option<i64>,
}
model! { DetailsList {
    0 "BatchId" batch_id: i64, 1 "CallDesc" call_desc: String, 2 "CallId" call_id: String,
    3 "CallStatus" call_status: i64, 4 "CallType" call_type: i64, 5 "ImportTime" import_time: String,
    6 "InterceptReason" intercept_reason: String, 7 "Number" number: String, 8 "NumberDesc" number_desc: String,
    9 "NumberMD5" number_md5: String, 10 "NumberStatus" number_status: i64, 11 "Tag" tag: String,
    12 "TaskId" task_id: i64
} }

/// `EditTask` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/EditTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditTask {
    pub call_time_list: Option<Vec<EditTaskCallTimeList>>,
    pub call_time_str_list: Option<Vec<EditTaskCallTimeStrList>>,
    pub callback_url: Option<String>,
    pub flash_sms_template_id: Option<i64>,
    pub flash_sms_type: Option<i64>,
    pub max_concurrency: Option<i64>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub play_sleep_val: Option<i64>,
    pub play_times: Option<i64>,
    pub recall_type: Option<i64>,
    pub record_path: Option<String>,
    pub repeat_count: Option<i64>,
    pub repeat_interval: Option<i64>,
    pub repeat_reason: Option<Vec<i64>>,
    pub repeat_times: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub send_sms_plan: Option<Vec<EditTaskSendSmsPlan>>,
    pub status: Option<i64>,
    /// Required.
    pub task_id: i64,
    pub template_id: Option<i64>,
    pub template_type: Option<i64>,
}
operation! { EditTask(task_id: i64) "EditTask" -> EditTaskOutput {
    0 "CallTimeList" call_time_list: Vec<EditTaskCallTimeList>,
    1 "CallTimeStrList" call_time_str_list: Vec<EditTaskCallTimeStrList>, 2 "CallbackUrl" callback_url: String,
    3 "FlashSmsTemplateId" flash_sms_template_id: i64, 4 "FlashSmsType" flash_sms_type: i64,
    5 "MaxConcurrency" max_concurrency: i64, 6 "Name" name: String, 7 "OwnerId" owner_id: i64,
    8 "PlaySleepVal" play_sleep_val: i64, 9 "PlayTimes" play_times: i64, 10 "RecallType" recall_type: i64,
    11 "RecordPath" record_path: String, 12 "RepeatCount" repeat_count: i64, 13 "RepeatInterval" repeat_interval: i64,
    14 "RepeatReason" repeat_reason: Vec<i64>, 15 "RepeatTimes" repeat_times: Vec<String>,
    16 "ResourceOwnerAccount" resource_owner_account: String, 17 "ResourceOwnerId" resource_owner_id: i64,
    18 "SendSmsPlan" send_sms_plan: Vec<EditTaskSendSmsPlan>, 19 "Status" status: i64, 20 "TaskId" task_id,
    21 "TemplateId" template_id: i64, 22 "TemplateType" template_type: i64
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json),
    Mark::new(18, Location::Default, Style::Json)
] }

/// In the request of [`EditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditTaskCallTimeList {
    pub call_time: Option<Vec<String>>,
}
input! { EditTaskCallTimeList() {
    0 "CallTime" call_time: Vec<String>
} }

/// In the request of [`EditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditTaskCallTimeStrList {
    pub call_time: Option<Vec<String>>,
}
input! { EditTaskCallTimeStrList() {
    0 "CallTime" call_time: Vec<String>
} }

/// In the request of [`EditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditTaskSendSmsPlan {
    pub intent_tags: Option<Vec<String>>,
    pub sms_template_id: Option<i64>,
}
input! { EditTaskSendSmsPlan() {
    0 "IntentTags" intent_tags: Vec<String>, 1 "SmsTemplateId" sms_template_id: i64
} }

/// Response of [`EditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditTaskOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<EditTaskModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { EditTaskOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Model" model: EditTaskModel, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`EditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditTaskModel {
    pub task_id: Option<i64>,
}
model! { EditTaskModel {
    0 "TaskId" task_id: i64
} }

/// Imports number: `ImportNumber` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/ImportNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNumber {
    /// Required.
    pub customers: Vec<ImportNumberCustomers>,
    pub fail_return: Option<i64>,
    /// Required.
    pub out_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: i64,
}
operation! { ImportNumber(customers: Vec<ImportNumberCustomers>, out_id: String, task_id: i64)
    "ImportNumber" -> ImportNumberOutput {
    0 "Customers" customers, 1 "FailReturn" fail_return: i64, 2 "OutId" out_id, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "TaskId" task_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`ImportNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNumberCustomers {
    pub client_url: Option<String>,
    pub number: Option<String>,
    pub number_md5: Option<String>,
    pub properties: Option<BTreeMap<String, Value>>,
    pub tag: Option<String>,
}
input! { ImportNumberCustomers() {
    0 "ClientUrl" client_url: String, 1 "Number" number: String, 2 "NumberMD5" number_md5: String,
    3 "Properties" properties: BTreeMap<String, Value>, 4 "Tag" tag: String
} }

/// Response of [`ImportNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNumberOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<ImportNumberModel>,
    pub success: Option<String>,
    pub timestamp: Option<i64>,
}
model! { ImportNumberOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Model" model: ImportNumberModel, 4 "Success" success: String, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`ImportNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNumberModel {
    pub batch_id: Option<i64>,
    pub code: Option<i64>,
    pub data: Option<String>,
    pub import_num: Option<i64>,
    pub message: Option<String>,
}
model! { ImportNumberModel {
    0 "BatchId" batch_id: i64, 1 "Code" code: i64, 2 "Data" data: String, 3 "ImportNum" import_num: i64,
    4 "Message" message: String
} }

/// Imports number v2: `ImportNumberV2` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/ImportNumberV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNumberV2 {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub customers: Option<Vec<ImportNumberV2Customers>>,
    pub fail_return: Option<i64>,
    pub out_id: Option<String>,
    pub task_id: Option<i64>,
}
operation! { ImportNumberV2() "ImportNumberV2" -> ImportNumberV2Output {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "Customers" customers: Vec<ImportNumberV2Customers>,
    4 "FailReturn" fail_return: i64, 5 "OutId" out_id: String, 6 "TaskId" task_id: i64
} [
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`ImportNumberV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNumberV2Customers {
    pub client_url: Option<String>,
    pub number: Option<String>,
    pub number_md5: Option<String>,
    pub properties: Option<BTreeMap<String, Value>>,
    pub tag: Option<String>,
}
input! { ImportNumberV2Customers() {
    0 "ClientUrl" client_url: String, 1 "Number" number: String, 2 "NumberMD5" number_md5: String,
    3 "Properties" properties: BTreeMap<String, Value>, 4 "Tag" tag: String
} }

/// Response of [`ImportNumberV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNumberV2Output {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<ImportNumberV2Model>,
    pub success: Option<String>,
    pub timestamp: Option<i64>,
}
model! { ImportNumberV2Output {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Model" model: ImportNumberV2Model, 4 "Success" success: String, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`ImportNumberV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNumberV2Model {
    pub batch_id: Option<i64>,
    pub code: Option<i64>,
    pub data: Option<String>,
    pub import_num: Option<i64>,
    pub message: Option<String>,
}
model! { ImportNumberV2Model {
    0 "BatchId" batch_id: i64, 1 "Code" code: i64, 2 "Data" data: String, 3 "ImportNum" import_num: i64,
    4 "Message" message: String
} }

/// Joins agent group: `JoinAgentGroup` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/JoinAgentGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinAgentGroup {
    /// Required.
    pub agent_group_id: i64,
    /// Required.
    pub agent_ids: Vec<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { JoinAgentGroup(agent_group_id: i64, agent_ids: Vec<i64>) "JoinAgentGroup" -> JoinAgentGroupOutput {
    0 "AgentGroupId" agent_group_id, 1 "AgentIds" agent_ids, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`JoinAgentGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinAgentGroupOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { JoinAgentGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: BTreeMap<String, Value>, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// `Page` of `aiccs` 2023-05-16.
///
/// POST. Changes data. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/aiccs/2023-05-16/Page>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Page {
    pub numbers: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { Page() "Page" -> PageOutput {
    0 "Numbers" numbers: Vec<String>, 1 "OwnerId" owner_id: i64, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { Page: PageList = Number "PageNo", "Model.List" model.list, total "Model.TotalCount" }

/// Response of [`Page`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<PageModel>,
    pub success: Option<String>,
    pub timestamp: Option<i64>,
}
model! { PageOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: PageModel, 3 "Success" success: String,
    4 "Timestamp" timestamp: i64
} }

/// In the response of [`Page`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageModel {
    pub list: Vec<PageList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { PageModel {
    0 "List" list: Vec<PageList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64,
    4 "TotalPage" total_page: i64
} }

/// In the response of [`Page`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageList {
    pub create_time: Option<String>,
    pub expiration_time: Option<String>,
    pub number: Option<String>,
    pub number_md5: Option<String>,
    pub remark: Option<String>,
}
model! { PageList {
    0 "CreateTime" create_time: String, 1 "ExpirationTime" expiration_time: String, 2 "Number" number: String,
    3 "NumberMD5" number_md5: String, 4 "Remark" remark: String
} }

/// Queries agent info: `QueryAgentInfo` of `aiccs` 2023-05-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/QueryAgentInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAgentInfo {
    pub agent_id: Option<i64>,
    pub agent_tag: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryAgentInfo() "QueryAgentInfo" -> QueryAgentInfoOutput {
    0 "AgentId" agent_id: i64, 1 "AgentTag" agent_tag: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryAgentInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAgentInfoOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<QueryAgentInfoModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { QueryAgentInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Model" model: QueryAgentInfoModel, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`QueryAgentInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAgentInfoModel {
    pub account: Option<String>,
    pub active: Option<i64>,
    pub agent_extension: Option<i64>,
    pub agent_group_ids: Vec<i64>,
    pub agent_group_list: Vec<QueryAgentInfoAgentGroupList>,
    pub agent_id: Option<i64>,
    pub agent_status: Option<i64>,
    pub agent_tag: Option<String>,
    pub create_time: Option<String>,
    /// Secret.
    pub extension_pwd: Option<Secret>,
    pub extension_server: Option<String>,
    pub name: Option<String>,
    pub ws_protocol: Option<String>,
    pub ws_register_address: Option<String>,
}
model! { QueryAgentInfoModel {
    0 "Account" account: String, 1 "Active" active: i64, 2 "AgentExtension" agent_extension: i64,
    3 "AgentGroupIds" agent_group_ids: Vec<i64>, 4 "AgentGroupList" agent_group_list: Vec<QueryAgentInfoAgentGroupList>,
    5 "AgentId" agent_id: i64, 6 "AgentStatus" agent_status: i64, 7 "AgentTag" agent_tag: String,
    8 "CreateTime" create_time: String, 9 "ExtensionPwd" extension_pwd: Secret,
    10 "ExtensionServer" extension_server: String, 11 "Name" name: String, 12 "WsProtocol" ws_protocol: String,
    13 "WsRegisterAddress" ws_register_address: String
} }

/// In the response of [`QueryAgentInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAgentInfoAgentGroupList {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
}
model! { QueryAgentInfoAgentGroupList {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String
} }

/// `QuickAddTask` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/QuickAddTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickAddTask {
    pub agent_group_id: Option<i64>,
    pub call_time_list: Option<Vec<QuickAddTaskCallTimeList>>,
    pub call_time_str_list: Option<Vec<QuickAddTaskCallTimeStrList>>,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub reference_task_id: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sms_template_id: Option<i64>,
    pub start_time: Option<String>,
    pub template_id: Option<i64>,
    pub template_type: Option<i64>,
}
operation! { QuickAddTask(name: String, reference_task_id: i64) "QuickAddTask" -> QuickAddTaskOutput {
    0 "AgentGroupId" agent_group_id: i64, 1 "CallTimeList" call_time_list: Vec<QuickAddTaskCallTimeList>,
    2 "CallTimeStrList" call_time_str_list: Vec<QuickAddTaskCallTimeStrList>, 3 "Name" name, 4 "OwnerId" owner_id: i64,
    5 "ReferenceTaskId" reference_task_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SmsTemplateId" sms_template_id: i64,
    9 "StartTime" start_time: String, 10 "TemplateId" template_id: i64, 11 "TemplateType" template_type: i64
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`QuickAddTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickAddTaskCallTimeList {
    pub call_time: Option<Vec<String>>,
}
input! { QuickAddTaskCallTimeList() {
    0 "CallTime" call_time: Vec<String>
} }

/// In the request of [`QuickAddTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickAddTaskCallTimeStrList {
    pub call_time: Option<Vec<String>>,
}
input! { QuickAddTaskCallTimeStrList() {
    0 "CallTime" call_time: Vec<String>
} }

/// Response of [`QuickAddTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickAddTaskOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<QuickAddTaskModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { QuickAddTaskOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: QuickAddTaskModel, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`QuickAddTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickAddTaskModel {
    pub task_id: Option<i64>,
}
model! { QuickAddTaskModel {
    0 "TaskId" task_id: i64
} }

/// `QuitAgentGroup` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/QuitAgentGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuitAgentGroup {
    /// Required.
    pub agent_group_id: i64,
    /// Required.
    pub agent_ids: Vec<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QuitAgentGroup(agent_group_id: i64, agent_ids: Vec<i64>) "QuitAgentGroup" -> QuitAgentGroupOutput {
    0 "AgentGroupId" agent_group_id, 1 "AgentIds" agent_ids, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`QuitAgentGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuitAgentGroupOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { QuitAgentGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: BTreeMap<String, Value>, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// `SmsTemplateCreate` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/SmsTemplateCreate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsTemplateCreate {
    /// Required.
    pub content: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign: String,
    pub sms_type: Option<i64>,
    /// Required.
    pub template_name: String,
    pub template_type: Option<i64>,
}
operation! { SmsTemplateCreate(content: String, sign: String, template_name: String)
    "SmsTemplateCreate" -> SmsTemplateCreateOutput {
    0 "Content" content, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "Sign" sign, 5 "SmsType" sms_type: i64,
    6 "TemplateName" template_name, 7 "TemplateType" template_type: i64
} }

/// Response of [`SmsTemplateCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsTemplateCreateOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { SmsTemplateCreateOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: String, 3 "Success" success: bool,
    4 "Timestamp" timestamp: i64
} }

/// `SmsTemplatePageList` of `aiccs` 2023-05-16.
///
/// POST. Changes data. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/aiccs/2023-05-16/SmsTemplatePageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsTemplatePageList {
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign: Option<String>,
    pub sms_type: Option<i64>,
    pub status: Option<i64>,
    pub template_id: Option<i64>,
    pub template_type: Option<i64>,
}
operation! { SmsTemplatePageList() "SmsTemplatePageList" -> SmsTemplatePageListOutput {
    0 "OwnerId" owner_id: i64, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Sign" sign: String, 6 "SmsType" sms_type: i64, 7 "Status" status: i64, 8 "TemplateId" template_id: i64,
    9 "TemplateType" template_type: i64
} }
paged! { SmsTemplatePageList: SmsTemplatePageListList =
    Number "PageNo", "Model.List" model.list, total "Model.TotalCount" }

/// Response of [`SmsTemplatePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsTemplatePageListOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<SmsTemplatePageListModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { SmsTemplatePageListOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: SmsTemplatePageListModel,
    3 "Success" success: bool, 4 "Timestamp" timestamp: i64
} }

/// In the response of [`SmsTemplatePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsTemplatePageListModel {
    pub list: Vec<SmsTemplatePageListList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { SmsTemplatePageListModel {
    0 "List" list: Vec<SmsTemplatePageListList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`SmsTemplatePageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsTemplatePageListList {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub properties: Option<String>,
    pub short_url_task_id: Option<i64>,
    pub sign: Option<String>,
    pub sms_type: Option<String>,
    pub status: Option<i64>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_type: Option<i64>,
}
model! { SmsTemplatePageListList {
    0 "Content" content: String, 1 "CreateTime" create_time: String, 2 "Properties" properties: String,
    3 "ShortUrlTaskId" short_url_task_id: i64, 4 "Sign" sign: String, 5 "SmsType" sms_type: String,
    6 "Status" status: i64, 7 "TemplateId" template_id: i64, 8 "TemplateName" template_name: String,
    9 "TemplateType" template_type: i64
} }

/// `TaskCallChats` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/TaskCallChats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCallChats {
    pub agent_id: Option<i64>,
    pub agent_tag: Option<String>,
    /// Required.
    pub call_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: Option<i64>,
}
operation! { TaskCallChats(call_id: String) "TaskCallChats" -> TaskCallChatsOutput {
    0 "AgentId" agent_id: i64, 1 "AgentTag" agent_tag: String, 2 "CallId" call_id, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "TaskId" task_id: i64
} }

/// Response of [`TaskCallChats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCallChatsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Vec<TaskCallChatsModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { TaskCallChatsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: Vec<TaskCallChatsModel>,
    3 "Success" success: bool, 4 "Timestamp" timestamp: i64
} }

/// In the response of [`TaskCallChats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCallChatsModel {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub from_number: Option<String>,
}
model! { TaskCallChatsModel {
    0 "Content" content: String, 1 "CreateTime" create_time: String, 2 "FromNumber" from_number: String
} }

/// `TaskCallInfo` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/TaskCallInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCallInfo {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: i64,
}
operation! { TaskCallInfo(task_id: i64) "TaskCallInfo" -> TaskCallInfoOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TaskId" task_id
} }

/// Response of [`TaskCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCallInfoOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<TaskCallInfoModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { TaskCallInfoOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: TaskCallInfoModel, 3 "Success" success: bool,
    4 "Timestamp" timestamp: i64
} }

/// In the response of [`TaskCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCallInfoModel {
    pub finish_total: Option<i64>,
    pub total: Option<i64>,
    pub un_call_total: Option<i64>,
}
model! { TaskCallInfoModel {
    0 "FinishTotal" finish_total: i64, 1 "Total" total: i64, 2 "UnCallTotal" un_call_total: i64
} }

/// `TaskCallList` of `aiccs` 2023-05-16.
///
/// POST. Changes data. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/aiccs/2023-05-16/TaskCallList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCallList {
    pub batch_id: Option<String>,
    /// Required.
    pub call_date: String,
    /// Required.
    pub end_call_date: String,
    pub intent_tags: Option<Vec<String>>,
    pub numbers: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page: i64,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: i64,
}
operation! { TaskCallList(call_date: String, end_call_date: String, page: i64, task_id: i64)
    "TaskCallList" -> TaskCallListOutput {
    0 "BatchId" batch_id: String, 1 "CallDate" call_date, 2 "EndCallDate" end_call_date,
    3 "IntentTags" intent_tags: Vec<String>, 4 "Numbers" numbers: Vec<String>, 5 "OwnerId" owner_id: i64, 6 "Page" page,
    7 "PageSize" page_size: i64, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "TaskId" task_id
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }
paged! { TaskCallList: TaskCallListList = Number "Page", "Model.List" model.list, total "Model.TotalCount" }

/// Response of [`TaskCallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCallListOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<TaskCallListModel>,
    pub success: Option<String>,
    pub timestamp: Option<i64>,
}
model! { TaskCallListOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: TaskCallListModel, 3 "Success" success: String,
    4 "Timestamp" timestamp: i64
} }

/// In the response of [`TaskCallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCallListModel {
    pub list: Vec<TaskCallListList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { TaskCallListModel {
    0 "List" list: Vec<TaskCallListList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`TaskCallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCallListList {
    pub add_wx: Option<i64>,
    pub add_wx_status: Option<String>,
    pub agent_extension: Option<String>,
    pub agent_id: Option<i64>,
    pub agent_speaking_duration: Option<i64>,
    pub agent_speaking_time: Option<String>,
    pub agent_tag: Option<String>,
    pub answer_recall: Option<i64>,
    pub answer_time: Option<String>,
    pub batch_id: Option<String>,
    pub call_begin_time: Option<String>,
    pub call_id: Option<String>,
    pub call_times: Option<String>,
    pub call_type: Option<i64>,
    pub chat_record: Option<String>,
    pub gateway: Option<String>,
    pub hangup_time: Option<String>,
    pub hangup_type: Option<i64>,
    pub import_time: Option<String>,
    pub individual_tag: Option<String>,
    pub intent_description: Option<String>,
    pub intent_tag: Option<String>,
    pub intercept_reason: Option<String>,
    pub keywords: Option<String>,
    pub number: Option<String>,
    pub number_md5: Option<String>,
    pub properties: Option<String>,
    pub remark: Option<String>,
    pub ring_time: Option<i64>,
    pub sms: Option<String>,
    pub speaking_duration: Option<i64>,
    pub speaking_time: Option<String>,
    pub speaking_turns: Option<String>,
    pub status: Option<String>,
    pub status_code: Option<i64>,
    pub status_description: Option<String>,
    pub tag: Option<String>,
    pub task_id: Option<i64>,
    pub template_id: Option<i64>,
    pub transfer_status: Option<String>,
    pub transfer_status_code: Option<i64>,
}
model! { TaskCallListList {
    0 "AddWx" add_wx: i64, 1 "AddWxStatus" add_wx_status: String, 2 "AgentExtension" agent_extension: String,
    3 "AgentId" agent_id: i64, 4 "AgentSpeakingDuration" agent_speaking_duration: i64,
    5 "AgentSpeakingTime" agent_speaking_time: String, 6 "AgentTag" agent_tag: String,
    7 "AnswerRecall" answer_recall: i64, 8 "AnswerTime" answer_time: String, 9 "BatchId" batch_id: String,
    10 "CallBeginTime" call_begin_time: String, 11 "CallId" call_id: String, 12 "CallTimes" call_times: String,
    13 "CallType" call_type: i64, 14 "ChatRecord" chat_record: String, 15 "Gateway" gateway: String,
    16 "HangupTime" hangup_time: String, 17 "HangupType" hangup_type: i64, 18 "ImportTime" import_time: String,
    19 "IndividualTag" individual_tag: String, 20 "IntentDescription" intent_description: String,
    21 "IntentTag" intent_tag: String, 22 "InterceptReason" intercept_reason: String, 23 "Keywords" keywords: String,
    24 "Number" number: String, 25 "NumberMD5" number_md5: String, 26 "Properties" properties: String,
    27 "Remark" remark: String, 28 "RingTime" ring_time: i64, 29 "Sms" sms: String,
    30 "SpeakingDuration" speaking_duration: i64, 31 "SpeakingTime" speaking_time: String,
    32 "SpeakingTurns" speaking_turns: String, 33 "Status" status: String, 34 "StatusCode" status_code: i64,
    35 "StatusDescription" status_description: String, 36 "Tag" tag: String, 37 "TaskId" task_id: i64,
    38 "TemplateId" template_id: i64, 39 "TransferStatus" transfer_status: String,
    40 "TransferStatusCode" transfer_status_code: i64
} }

/// `TaskCancelCall` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/TaskCancelCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCancelCall {
    pub numbers: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<String>>,
    /// Required.
    pub task_id: i64,
}
operation! { TaskCancelCall(task_id: i64) "TaskCancelCall" -> TaskCancelCallOutput {
    0 "Numbers" numbers: Vec<String>, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "Tags" tags: Vec<String>, 5 "TaskId" task_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`TaskCancelCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCancelCallOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<TaskCancelCallModel>,
    pub success: Option<String>,
    pub timestamp: Option<i64>,
}
model! { TaskCancelCallOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Model" model: TaskCancelCallModel,
    3 "Success" success: String, 4 "Timestamp" timestamp: i64
} }

/// In the response of [`TaskCancelCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCancelCallModel {
    pub un_handle_numbers: Vec<String>,
}
model! { TaskCancelCallModel {
    0 "UnHandleNumbers" un_handle_numbers: Vec<String>
} }

/// `TaskList` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/TaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskList {
    pub create_time: Option<String>,
    pub last_call_time: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<i64>,
    pub task_id: Option<i64>,
}
operation! { TaskList() "TaskList" -> TaskListOutput {
    0 "CreateTime" create_time: String, 1 "LastCallTime" last_call_time: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Status" status: i64, 6 "TaskId" task_id: i64
} }

/// Response of [`TaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskListOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Vec<TaskListModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { TaskListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Model" model: Vec<TaskListModel>, 4 "Success" success: bool, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`TaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskListModel {
    pub allow_call_time: Option<String>,
    pub allow_call_time_format: Option<String>,
    pub allow_day_of_week: Option<String>,
    pub call_type: Option<i64>,
    pub create_time: Option<String>,
    pub flash_sms_template_id: Option<i64>,
    pub flash_sms_template_name: Option<String>,
    pub flash_sms_type: Option<i64>,
    pub import_time: Option<String>,
    pub intent_tags: Vec<TaskListIntentTags>,
    pub invalid_re_call: Option<i64>,
    pub last_call_time: Option<String>,
    pub max_concurrency: Option<i64>,
    pub personality_tags: Vec<String>,
    pub priority: Option<i64>,
    pub properties: Option<String>,
    pub recall_type: Option<i64>,
    pub send_sms: Option<i64>,
    pub sms_name: Option<String>,
    pub status: Option<i64>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { TaskListModel {
    0 "AllowCallTime" allow_call_time: String, 1 "AllowCallTimeFormat" allow_call_time_format: String,
    2 "AllowDayOfWeek" allow_day_of_week: String, 3 "CallType" call_type: i64, 4 "CreateTime" create_time: String,
    5 "FlashSmsTemplateId" flash_sms_template_id: i64, 6 "FlashSmsTemplateName" flash_sms_template_name: String,
    7 "FlashSmsType" flash_sms_type: i64, 8 "ImportTime" import_time: String,
    9 "IntentTags" intent_tags: Vec<TaskListIntentTags>, 10 "InvalidReCall" invalid_re_call: i64,
    11 "LastCallTime" last_call_time: String, 12 "MaxConcurrency" max_concurrency: i64,
    13 "PersonalityTags" personality_tags: Vec<String>, 14 "Priority" priority: i64, 15 "Properties" properties: String,
    16 "RecallType" recall_type: i64, 17 "SendSms" send_sms: i64, 18 "SmsName" sms_name: String,
    19 "Status" status: i64, 20 "TaskId" task_id: i64, 21 "TaskName" task_name: String,
    22 "TemplateId" template_id: String, 23 "TemplateName" template_name: String
} }

/// In the response of [`TaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskListIntentTags {
    pub intent_description: Option<String>,
    pub intent_tag: Option<String>,
}
model! { TaskListIntentTags {
    0 "IntentDescription" intent_description: String, 1 "IntentTag" intent_tag: String
} }

/// `TaskRecoverCall` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/TaskRecoverCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskRecoverCall {
    pub begin_import_time: Option<String>,
    pub end_import_time: Option<String>,
    pub numbers: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<Vec<String>>,
    /// Required.
    pub task_id: i64,
}
operation! { TaskRecoverCall(task_id: i64) "TaskRecoverCall" -> TaskRecoverCallOutput {
    0 "BeginImportTime" begin_import_time: String, 1 "EndImportTime" end_import_time: String,
    2 "Numbers" numbers: Vec<String>, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "Tags" tags: Vec<String>, 7 "TaskId" task_id
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`TaskRecoverCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskRecoverCallOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<String>,
    pub timestamp: Option<i64>,
}
model! { TaskRecoverCallOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: BTreeMap<String, Value>,
    3 "Success" success: String, 4 "Timestamp" timestamp: i64
} }

/// `TemplateList` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/TemplateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateList {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_id: Option<i64>,
}
operation! { TemplateList() "TemplateList" -> TemplateListOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TemplateId" template_id: i64
} }

/// Response of [`TemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateListOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Vec<TemplateListModel>,
    pub success: Option<bool>,
    pub timestamp: Option<i64>,
}
model! { TemplateListOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: Vec<TemplateListModel>, 3 "Success" success: bool,
    4 "Timestamp" timestamp: i64
} }

/// In the response of [`TemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateListModel {
    pub intent_tags: Vec<BTreeMap<String, Value>>,
    pub personality_tags: Vec<String>,
    pub properties: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_type: Option<i64>,
}
model! { TemplateListModel {
    0 "IntentTags" intent_tags: Vec<BTreeMap<String, Value>>, 1 "PersonalityTags" personality_tags: Vec<String>,
    2 "Properties" properties: String, 3 "TemplateId" template_id: i64, 4 "TemplateName" template_name: String,
    5 "TemplateType" template_type: i64
} }

/// Updates agent status: `UpdateAgentStatus` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/UpdateAgentStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentStatus {
    pub agent_id: Option<i64>,
    pub agent_status: Option<i64>,
    pub agent_tag: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateAgentStatus() "UpdateAgentStatus" -> UpdateAgentStatusOutput {
    0 "AgentId" agent_id: i64, 1 "AgentStatus" agent_status: i64, 2 "AgentTag" agent_tag: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateAgentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentStatusOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<String>,
    pub timestamp: Option<i64>,
}
model! { UpdateAgentStatusOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: BTreeMap<String, Value>,
    3 "Success" success: String, 4 "Timestamp" timestamp: i64
} }

/// Updates task customer: `UpdateTaskCustomer` of `aiccs` 2023-05-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aiccs/2023-05-16/UpdateTaskCustomer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskCustomer {
    /// Required.
    pub customers: Vec<UpdateTaskCustomerCustomers>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: i64,
}
operation! { UpdateTaskCustomer(customers: Vec<UpdateTaskCustomerCustomers>, task_id: i64)
    "UpdateTaskCustomer" -> UpdateTaskCustomerOutput {
    0 "Customers" customers, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TaskId" task_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`UpdateTaskCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskCustomerCustomers {
    pub cancel: Option<i64>,
    pub number: Option<String>,
    pub properties: Option<BTreeMap<String, Value>>,
    pub tag: Option<String>,
}
input! { UpdateTaskCustomerCustomers() {
    0 "Cancel" cancel: i64, 1 "Number" number: String, 2 "Properties" properties: BTreeMap<String, Value>,
    3 "Tag" tag: String
} }

/// Response of [`UpdateTaskCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskCustomerOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<UpdateTaskCustomerModel>,
    pub success: Option<String>,
    pub timestamp: Option<i64>,
}
model! { UpdateTaskCustomerOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Model" model: UpdateTaskCustomerModel,
    3 "Success" success: String, 4 "Timestamp" timestamp: i64
} }

/// In the response of [`UpdateTaskCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskCustomerModel {
    pub un_handle_numbers: Vec<String>,
}
model! { UpdateTaskCustomerModel {
    0 "UnHandleNumbers" un_handle_numbers: Vec<String>
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddAgent, AddAgentGroup, AddBlacklist, AddTask, AgentCallList, AgentCancelCall, AgentGroupPage, AgentImportNumber,
    AgentRecoverCall, CallChatList, CallNumberDetail, Details, EditTask, ImportNumber, ImportNumberV2, JoinAgentGroup,
    Page, QueryAgentInfo, QuickAddTask, QuitAgentGroup, SmsTemplateCreate, SmsTemplatePageList, TaskCallChats,
    TaskCallInfo, TaskCallList, TaskCancelCall, TaskList, TaskRecoverCall, TemplateList, UpdateAgentStatus,
    UpdateTaskCustomer
}
