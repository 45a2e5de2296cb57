//! `tms` of Tencent Cloud, API version 2020-12-29.
//!
//! Endpoint: `tms.tencentcloudapi.com`, or `tms.<region>.tencentcloudapi.com`. Other versions: [`v20200713`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=tms&Version=2020-12-29>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tms::GetFinancialLLMTaskResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetFinancialLLMTaskResult::new("task-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20200713;

static SERVICE: Service<'_> = Service::new("tms", "2020-12-29", "tms", &Endpoints::NONE);

/// Creates financial llm task: `CreateFinancialLLMTask` of `tms` 2020-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tms&Version=2020-12-29&Action=CreateFinancialLLMTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_QUERY_REQ_LIMITED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BIZ_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CONTENT_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_URL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUIREMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VERBOSE`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFinancialLLMTask {
    /// Required.
    pub biz_type: String,
    pub content_type: Option<i64>,
    pub file_type: Option<String>,
    pub content: Option<String>,
}
operation! { CreateFinancialLLMTask(biz_type: String) "CreateFinancialLLMTask" -> CreateFinancialLLMTaskOutput {
    0 "BizType" biz_type, 1 "ContentType" content_type: i64, 2 "FileType" file_type: String, 3 "Content" content: String
} }

/// Response of [`CreateFinancialLLMTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFinancialLLMTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateFinancialLLMTaskOutput {
    0 "TaskId" task_id: String
} }

/// Gets financial llm task result: `GetFinancialLLMTaskResult` of `tms` 2020-12-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tms&Version=2020-12-29&Action=GetFinancialLLMTaskResult>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_TASK_ID`], [`codes::INVALID_PARAMETER_VALUE_TASK_ID_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFinancialLLMTaskResult {
    /// Required.
    pub task_id: String,
}
operation! { GetFinancialLLMTaskResult(task_id: String) "GetFinancialLLMTaskResult" -> GetFinancialLLMTaskResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`GetFinancialLLMTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFinancialLLMTaskResultOutput {
    pub status: Option<String>,
    pub details: Vec<FinancialLLMViolationDetail>,
    pub reviewed_labels: Vec<String>,
    pub start_time: Option<String>,
    pub failure_reason: Option<String>,
    pub moderation_result: Option<String>,
}
model! { GetFinancialLLMTaskResultOutput {
    0 "Status" status: String, 1 "Details" details: Vec<FinancialLLMViolationDetail>,
    2 "ReviewedLabels" reviewed_labels: Vec<String>, 3 "StartTime" start_time: String,
    4 "FailureReason" failure_reason: String, 5 "ModerationResult" moderation_result: String
} }

/// In the response of [`GetFinancialLLMTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialLLMViolationDetail {
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub reasons: Vec<FinancialLLMViolationReason>,
}
model! { FinancialLLMViolationDetail {
    0 "Label" label: String, 1 "Suggestion" suggestion: String, 2 "Reasons" reasons: Vec<FinancialLLMViolationReason>
} }

/// In the response of [`GetFinancialLLMTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialLLMViolationReason {
    pub target_text: Option<String>,
    pub reason: Option<String>,
}
model! { FinancialLLMViolationReason {
    0 "TargetText" target_text: String, 1 "Reason" reason: String
} }

/// `TextModeration` of `tms` 2020-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tms&Version=2020-12-29&Action=TextModeration>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_TEXT_TIME_OUT`], [`codes::INTERNAL_ERROR_QUERY_REQ_LIMITED`],
/// [`codes::INVALID_PARAMETER_ERR_ACTION`], [`codes::INVALID_PARAMETER_ERR_TEXT_CONTENT_LEN`],
/// [`codes::INVALID_PARAMETER_ERR_TEXT_CONTENT_TYPE`], [`codes::INVALID_PARAMETER_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ERR_FILE_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_LEN`],
/// [`codes::INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_TYPE`], [`codes::INVALID_PARAMETER_VALUE_ERR_TYPE`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModeration {
    /// Required.
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

/// In the request of [`TextModeration`].
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

/// In the request of [`TextModeration`].
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

/// Response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationOutput {
    pub biz_type: Option<String>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
    pub keywords: Vec<String>,
    pub detail_results: Vec<DetailResults>,
    pub risk_details: Vec<RiskDetails>,
    pub extra: Option<String>,
    pub data_id: Option<String>,
    pub context_text: Option<String>,
    pub sentiment_analysis: Option<SentimentAnalysis>,
    pub hit_type: Option<String>,
    pub session_id: Option<String>,
    pub hit_snippet_infos: Vec<HitSnippetInfo>,
}
model! { TextModerationOutput {
    0 "BizType" biz_type: String, 1 "Suggestion" suggestion: String, 2 "Label" label: String,
    3 "SubLabel" sub_label: String, 4 "Score" score: i64, 5 "Keywords" keywords: Vec<String>,
    6 "DetailResults" detail_results: Vec<DetailResults>, 7 "RiskDetails" risk_details: Vec<RiskDetails>,
    8 "Extra" extra: String, 9 "DataId" data_id: String, 10 "ContextText" context_text: String,
    11 "SentimentAnalysis" sentiment_analysis: SentimentAnalysis, 12 "HitType" hit_type: String,
    13 "SessionId" session_id: String, 14 "HitSnippetInfos" hit_snippet_infos: Vec<HitSnippetInfo>
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailResults {
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub keywords: Vec<String>,
    pub score: Option<i64>,
    pub lib_type: Option<i64>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
    pub sub_label: Option<String>,
    pub tags: Vec<Tag>,
    pub hit_infos: Vec<HitInfo>,
    pub hit_snippet_infos: Vec<HitSnippetInfo>,
}
model! { DetailResults {
    0 "Label" label: String, 1 "Suggestion" suggestion: String, 2 "Keywords" keywords: Vec<String>,
    3 "Score" score: i64, 4 "LibType" lib_type: i64, 5 "LibId" lib_id: String, 6 "LibName" lib_name: String,
    7 "SubLabel" sub_label: String, 8 "Tags" tags: Vec<Tag>, 9 "HitInfos" hit_infos: Vec<HitInfo>,
    10 "HitSnippetInfos" hit_snippet_infos: Vec<HitSnippetInfo>
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub keyword: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
}
model! { Tag {
    0 "Keyword" keyword: String, 1 "SubLabel" sub_label: String, 2 "Score" score: i64
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitInfo {
    pub r#type: Option<String>,
    pub keyword: Option<String>,
    pub lib_name: Option<String>,
    pub positions: Vec<Positions>,
}
model! { HitInfo {
    0 "Type" r#type: String, 1 "Keyword" keyword: String, 2 "LibName" lib_name: String,
    3 "Positions" positions: Vec<Positions>
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Positions {
    pub start: Option<i64>,
    pub end: Option<i64>,
}
model! { Positions {
    0 "Start" start: i64, 1 "End" end: i64
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitSnippetInfo {
    pub snippet: Option<String>,
    pub atomic_name: Option<String>,
    pub atomic_id: Option<String>,
    pub positions: Vec<HitPosition>,
}
model! { HitSnippetInfo {
    0 "Snippet" snippet: String, 1 "AtomicName" atomic_name: String, 2 "AtomicId" atomic_id: String,
    3 "Positions" positions: Vec<HitPosition>
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitPosition {
    pub start: Option<i64>,
    pub end: Option<i64>,
}
model! { HitPosition {
    0 "Start" start: i64, 1 "End" end: i64
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDetails {
    pub label: Option<String>,
    pub level: Option<i64>,
}
model! { RiskDetails {
    0 "Label" label: String, 1 "Level" level: i64
} }

/// In the response of [`TextModeration`].
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
    0 "Label" label: String, 1 "Score" score: i64, 2 "Detail" detail: SentimentDetail, 3 "Code" code: String,
    4 "Message" message: String
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentimentDetail {
    pub positive: Option<i64>,
    pub negative: Option<i64>,
}
model! { SentimentDetail {
    0 "Positive" positive: i64, 1 "Negative" negative: i64
} }

codes! {
    INTERNAL_ERROR_ERR_TEXT_TIME_OUT "InternalError.ErrTextTimeOut",
    INTERNAL_ERROR_QUERY_REQ_LIMITED "InternalError.QueryReqLimited",
    INVALID_PARAMETER_ERR_ACTION "InvalidParameter.ErrAction",
    INVALID_PARAMETER_ERR_TEXT_CONTENT_LEN "InvalidParameter.ErrTextContentLen",
    INVALID_PARAMETER_ERR_TEXT_CONTENT_TYPE "InvalidParameter.ErrTextContentType",
    INVALID_PARAMETER_PARAMETER_ERROR "InvalidParameter.ParameterError",
    INVALID_PARAMETER_VALUE_ERR_FILE_CONTENT "InvalidParameterValue.ErrFileContent",
    INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_LEN "InvalidParameterValue.ErrTextContentLen",
    INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_TYPE "InvalidParameterValue.ErrTextContentType",
    INVALID_PARAMETER_VALUE_ERR_TYPE "InvalidParameterValue.ErrType",
    INVALID_PARAMETER_VALUE_INVALID_BIZ_TYPE "InvalidParameterValue.InvalidBizType",
    INVALID_PARAMETER_VALUE_INVALID_CONTENT "InvalidParameterValue.InvalidContent",
    INVALID_PARAMETER_VALUE_INVALID_CONTENT_TYPE "InvalidParameterValue.InvalidContentType",
    INVALID_PARAMETER_VALUE_INVALID_FILE_NAME "InvalidParameterValue.InvalidFileName",
    INVALID_PARAMETER_VALUE_INVALID_FILE_TYPE "InvalidParameterValue.InvalidFileType",
    INVALID_PARAMETER_VALUE_INVALID_FILE_URL "InvalidParameterValue.InvalidFileUrl",
    INVALID_PARAMETER_VALUE_INVALID_REQUIREMENT "InvalidParameterValue.InvalidRequirement",
    INVALID_PARAMETER_VALUE_INVALID_TASK_ID "InvalidParameterValue.InvalidTaskId",
    INVALID_PARAMETER_VALUE_INVALID_VERBOSE "InvalidParameterValue.InvalidVerbose",
    INVALID_PARAMETER_VALUE_TASK_ID_NOT_FOUND "InvalidParameterValue.TaskIdNotFound",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED "UnauthorizedOperation.Unauthorized"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateFinancialLLMTask, GetFinancialLLMTaskResult, TextModeration
}
