//! `tms` 2020-12-29.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20200713;

static SERVICE: Service = Service { name: "tms", version: "2020-12-29", code: "tms", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFinancialLLMTask {
    pub biz_type: String,
    pub content_type: Option<i64>,
    pub file_type: Option<String>,
    pub content: Option<String>,
}
operation! { CreateFinancialLLMTask(biz_type: String) "CreateFinancialLLMTask" -> CreateFinancialLLMTaskOutput {
    0 "BizType" biz_type, 1 "ContentType" content_type: i64, 2 "FileType" file_type: String, 3 "Content" content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFinancialLLMTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateFinancialLLMTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFinancialLLMTaskResult {
    pub task_id: String,
}
operation! { GetFinancialLLMTaskResult(task_id: String) "GetFinancialLLMTaskResult" -> GetFinancialLLMTaskResultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFinancialLLMTaskResultOutput {
    pub status: Option<String>,
    pub details: Option<Vec<FinancialLLMViolationDetail>>,
    pub reviewed_labels: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub failure_reason: Option<String>,
    pub moderation_result: Option<String>,
}
model! { GetFinancialLLMTaskResultOutput {
    0 "Status" status, 1 "Details" details, 2 "ReviewedLabels" reviewed_labels, 3 "StartTime" start_time,
    4 "FailureReason" failure_reason, 5 "ModerationResult" moderation_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialLLMViolationDetail {
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub reasons: Option<Vec<FinancialLLMViolationReason>>,
}
model! { FinancialLLMViolationDetail {
    0 "Label" label, 1 "Suggestion" suggestion, 2 "Reasons" reasons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialLLMViolationReason {
    pub target_text: Option<String>,
    pub reason: Option<String>,
}
model! { FinancialLLMViolationReason {
    0 "TargetText" target_text, 1 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModeration {
    pub content: String,
    pub biz_type: Option<String>,
    pub data_id: Option<String>,
    pub user: Option<User>,
    pub device: Option<Device>,
    pub source_language: Option<String>,
    pub r#type: Option<String>,
    pub session_id: Option<String>,
    pub biz_tag: Option<String>,
}
operation! { TextModeration(content: String) "TextModeration" -> TextModerationOutput {
    0 "Content" content, 1 "BizType" biz_type: String, 2 "DataId" data_id: String, 3 "User" user: User,
    4 "Device" device: Device, 5 "SourceLanguage" source_language: String, 6 "Type" r#type: String,
    7 "SessionId" session_id: String, 8 "BizTag" biz_tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub user_id: Option<String>,
    pub nickname: Option<String>,
    pub account_type: Option<i64>,
    pub gender: Option<i64>,
    pub age: Option<i64>,
    pub level: Option<i64>,
    pub phone: Option<String>,
    pub head_url: Option<String>,
    pub desc: Option<String>,
    pub room_id: Option<String>,
    pub receiver_id: Option<String>,
    pub send_time: Option<i64>,
}
input! { User() {
    0 "UserId" user_id: String, 1 "Nickname" nickname: String, 2 "AccountType" account_type: i64,
    3 "Gender" gender: i64, 4 "Age" age: i64, 5 "Level" level: i64, 6 "Phone" phone: String,
    7 "HeadUrl" head_url: String, 8 "Desc" desc: String, 9 "RoomId" room_id: String,
    10 "ReceiverId" receiver_id: String, 11 "SendTime" send_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub ip: Option<String>,
    pub mac: Option<String>,
    pub token_id: Option<String>,
    pub device_id: Option<String>,
    pub imei: Option<String>,
    pub idfa: Option<String>,
    pub idfv: Option<String>,
}
input! { Device() {
    0 "IP" ip: String, 1 "Mac" mac: String, 2 "TokenId" token_id: String, 3 "DeviceId" device_id: String,
    4 "IMEI" imei: String, 5 "IDFA" idfa: String, 6 "IDFV" idfv: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationOutput {
    pub biz_type: Option<String>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
    pub keywords: Option<Vec<String>>,
    pub detail_results: Option<Vec<DetailResults>>,
    pub risk_details: Option<Vec<RiskDetails>>,
    pub extra: Option<String>,
    pub data_id: Option<String>,
    pub context_text: Option<String>,
    pub sentiment_analysis: Option<SentimentAnalysis>,
    pub hit_type: Option<String>,
    pub session_id: Option<String>,
    pub hit_snippet_infos: Option<Vec<HitSnippetInfo>>,
}
model! { TextModerationOutput {
    0 "BizType" biz_type, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SubLabel" sub_label, 4 "Score" score,
    5 "Keywords" keywords, 6 "DetailResults" detail_results, 7 "RiskDetails" risk_details, 8 "Extra" extra,
    9 "DataId" data_id, 10 "ContextText" context_text, 11 "SentimentAnalysis" sentiment_analysis, 12 "HitType" hit_type,
    13 "SessionId" session_id, 14 "HitSnippetInfos" hit_snippet_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailResults {
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub score: Option<i64>,
    pub lib_type: Option<i64>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
    pub sub_label: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub hit_infos: Option<Vec<HitInfo>>,
    pub hit_snippet_infos: Option<Vec<HitSnippetInfo>>,
}
model! { DetailResults {
    0 "Label" label, 1 "Suggestion" suggestion, 2 "Keywords" keywords, 3 "Score" score, 4 "LibType" lib_type,
    5 "LibId" lib_id, 6 "LibName" lib_name, 7 "SubLabel" sub_label, 8 "Tags" tags, 9 "HitInfos" hit_infos,
    10 "HitSnippetInfos" hit_snippet_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub keyword: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
}
model! { Tag {
    0 "Keyword" keyword, 1 "SubLabel" sub_label, 2 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitInfo {
    pub r#type: Option<String>,
    pub keyword: Option<String>,
    pub lib_name: Option<String>,
    pub positions: Option<Vec<Positions>>,
}
model! { HitInfo {
    0 "Type" r#type, 1 "Keyword" keyword, 2 "LibName" lib_name, 3 "Positions" positions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Positions {
    pub start: Option<i64>,
    pub end: Option<i64>,
}
model! { Positions {
    0 "Start" start, 1 "End" end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitSnippetInfo {
    pub snippet: Option<String>,
    pub atomic_name: Option<String>,
    pub atomic_id: Option<String>,
    pub positions: Option<Vec<HitPosition>>,
}
model! { HitSnippetInfo {
    0 "Snippet" snippet, 1 "AtomicName" atomic_name, 2 "AtomicId" atomic_id, 3 "Positions" positions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitPosition {
    pub start: Option<i64>,
    pub end: Option<i64>,
}
model! { HitPosition {
    0 "Start" start, 1 "End" end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDetails {
    pub label: Option<String>,
    pub level: Option<i64>,
}
model! { RiskDetails {
    0 "Label" label, 1 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentimentAnalysis {
    pub label: Option<String>,
    pub score: Option<i64>,
    pub detail: Option<SentimentDetail>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SentimentAnalysis {
    0 "Label" label, 1 "Score" score, 2 "Detail" detail, 3 "Code" code, 4 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentimentDetail {
    pub positive: Option<i64>,
    pub negative: Option<i64>,
}
model! { SentimentDetail {
    0 "Positive" positive, 1 "Negative" negative
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR_ERR_TEXT_TIME_OUT: &str = "InternalError.ErrTextTimeOut";
    pub const INTERNAL_ERROR_QUERY_REQ_LIMITED: &str = "InternalError.QueryReqLimited";
    pub const INVALID_PARAMETER_ERR_ACTION: &str = "InvalidParameter.ErrAction";
    pub const INVALID_PARAMETER_ERR_TEXT_CONTENT_LEN: &str = "InvalidParameter.ErrTextContentLen";
    pub const INVALID_PARAMETER_ERR_TEXT_CONTENT_TYPE: &str = "InvalidParameter.ErrTextContentType";
    pub const INVALID_PARAMETER_PARAMETER_ERROR: &str = "InvalidParameter.ParameterError";
    pub const INVALID_PARAMETER_VALUE_ERR_FILE_CONTENT: &str = "InvalidParameterValue.ErrFileContent";
    pub const INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_LEN: &str = "InvalidParameterValue.ErrTextContentLen";
    pub const INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_TYPE: &str = "InvalidParameterValue.ErrTextContentType";
    pub const INVALID_PARAMETER_VALUE_ERR_TYPE: &str = "InvalidParameterValue.ErrType";
    pub const INVALID_PARAMETER_VALUE_INVALID_BIZ_TYPE: &str = "InvalidParameterValue.InvalidBizType";
    pub const INVALID_PARAMETER_VALUE_INVALID_CONTENT: &str = "InvalidParameterValue.InvalidContent";
    pub const INVALID_PARAMETER_VALUE_INVALID_CONTENT_TYPE: &str = "InvalidParameterValue.InvalidContentType";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILE_NAME: &str = "InvalidParameterValue.InvalidFileName";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILE_TYPE: &str = "InvalidParameterValue.InvalidFileType";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILE_URL: &str = "InvalidParameterValue.InvalidFileUrl";
    pub const INVALID_PARAMETER_VALUE_INVALID_REQUIREMENT: &str = "InvalidParameterValue.InvalidRequirement";
    pub const INVALID_PARAMETER_VALUE_INVALID_TASK_ID: &str = "InvalidParameterValue.InvalidTaskId";
    pub const INVALID_PARAMETER_VALUE_INVALID_VERBOSE: &str = "InvalidParameterValue.InvalidVerbose";
    pub const INVALID_PARAMETER_VALUE_TASK_ID_NOT_FOUND: &str = "InvalidParameterValue.TaskIdNotFound";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED: &str = "UnauthorizedOperation.Unauthorized";
}

#[cfg(feature = "reflect")]
register! {
    CreateFinancialLLMTask, GetFinancialLLMTaskResult, TextModeration
}
