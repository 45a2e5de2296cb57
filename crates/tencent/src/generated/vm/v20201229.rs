//! `vm` of Tencent Cloud, API version 2020-12-29.
//!
//! Endpoint: `vm.tencentcloudapi.com`, or `vm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=vm&Version=2020-12-29>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, vm::v20201229::DescribeTasks};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeTasks::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("vm", "2020-12-29", "vm", &Endpoints::NONE);

/// Cancels task: `CancelTask` of `vm` 2020-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vm&Version=2020-12-29&Action=CancelTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    /// Required.
    pub task_id: String,
}
operation! { CancelTask(task_id: String) "CancelTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`CancelTask`]: empty.
pub type CancelTaskOutput = Empty;

/// Creates video moderation task: `CreateVideoModerationTask` of `vm` 2020-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vm&Version=2020-12-29&Action=CreateVideoModerationTask>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoModerationTask {
    /// Required.
    pub r#type: String,
    /// Required.
    pub tasks: Vec<TaskInput>,
    pub biz_type: Option<String>,
    pub seed: Option<String>,
    pub callback_url: Option<String>,
    pub priority: Option<i64>,
}
operation! { CreateVideoModerationTask(r#type: String, tasks: Vec<TaskInput>)
    "CreateVideoModerationTask" -> CreateVideoModerationTaskOutput {
    0 "Type" r#type, 1 "Tasks" tasks, 2 "BizType" biz_type: String, 3 "Seed" seed: String,
    4 "CallbackUrl" callback_url: String, 5 "Priority" priority: i64
} }

/// In the request of [`CreateVideoModerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInput {
    pub data_id: Option<String>,
    pub name: Option<String>,
    pub input: Option<StorageInfo>,
}
input! { TaskInput() {
    0 "DataId" data_id: String, 1 "Name" name: String, 2 "Input" input: StorageInfo
} }

/// In the request of [`CreateVideoModerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageInfo {
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub bucket_info: Option<BucketInfo>,
}
input! { StorageInfo() {
    0 "Type" r#type: String, 1 "Url" url: String, 2 "BucketInfo" bucket_info: BucketInfo
} }

/// In the request of [`CreateVideoModerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BucketInfo {
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub object: Option<String>,
}
input! { BucketInfo(bucket: String, region: String, object: String) {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "Object" object: String
} }

/// Response of [`CreateVideoModerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoModerationTaskOutput {
    pub results: Vec<TaskResult>,
}
model! { CreateVideoModerationTaskOutput {
    0 "Results" results: Vec<TaskResult>
} }

/// In the response of [`CreateVideoModerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResult {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { TaskResult {
    0 "DataId" data_id: String, 1 "TaskId" task_id: String, 2 "Code" code: String, 3 "Message" message: String
} }

/// Describes task detail: `DescribeTaskDetail` of `vm` 2020-12-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vm&Version=2020-12-29&Action=DescribeTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    /// Required.
    pub task_id: String,
    pub show_all_segments: Option<bool>,
}
operation! { DescribeTaskDetail(task_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "TaskId" task_id, 1 "ShowAllSegments" show_all_segments: bool
} }

/// Response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailOutput {
    pub task_id: Option<String>,
    pub data_id: Option<String>,
    pub biz_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub suggestion: Option<String>,
    pub labels: Vec<TaskLabel>,
    pub media_info: Option<MediaInfo>,
    pub input_info: Option<InputInfo>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub image_segments: Vec<ImageSegments>,
    pub audio_segments: Vec<AudioSegments>,
    pub error_type: Option<String>,
    pub error_description: Option<String>,
    pub label: Option<String>,
    pub segment_cos_url_list: Option<SegmentCosUrlList>,
    pub audio_text: Option<String>,
    pub try_in_seconds: Option<i64>,
    pub asrs: Vec<RcbAsr>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskId" task_id: String, 1 "DataId" data_id: String, 2 "BizType" biz_type: String, 3 "Name" name: String,
    4 "Status" status: String, 5 "Type" r#type: String, 6 "Suggestion" suggestion: String,
    7 "Labels" labels: Vec<TaskLabel>, 8 "MediaInfo" media_info: MediaInfo, 9 "InputInfo" input_info: InputInfo,
    10 "CreatedAt" created_at: String, 11 "UpdatedAt" updated_at: String,
    12 "ImageSegments" image_segments: Vec<ImageSegments>, 13 "AudioSegments" audio_segments: Vec<AudioSegments>,
    14 "ErrorType" error_type: String, 15 "ErrorDescription" error_description: String, 16 "Label" label: String,
    17 "SegmentCosUrlList" segment_cos_url_list: SegmentCosUrlList, 18 "AudioText" audio_text: String,
    19 "TryInSeconds" try_in_seconds: i64, 20 "Asrs" asrs: Vec<RcbAsr>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLabel {
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub score: Option<i64>,
    pub sub_label: Option<String>,
}
model! { TaskLabel {
    0 "Label" label: String, 1 "Suggestion" suggestion: String, 2 "Score" score: i64, 3 "SubLabel" sub_label: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInfo {
    pub duration: Option<i64>,
}
model! { MediaInfo {
    0 "Duration" duration: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputInfo {
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub bucket_info: Option<String>,
}
model! { InputInfo {
    0 "Type" r#type: String, 1 "Url" url: String, 2 "BucketInfo" bucket_info: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSegments {
    pub offset_time: Option<String>,
    pub result: Option<ImageResult>,
    pub created_at: Option<String>,
    pub offsetus_time: Option<String>,
}
model! { ImageSegments {
    0 "OffsetTime" offset_time: String, 1 "Result" result: ImageResult, 2 "CreatedAt" created_at: String,
    3 "OffsetusTime" offsetus_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResult {
    pub hit_flag: Option<i64>,
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub score: Option<i64>,
    pub results: Vec<ImageResultResult>,
    pub url: Option<String>,
    pub extra: Option<String>,
    pub sub_label: Option<String>,
    pub recognition_results: Vec<RecognitionResult>,
}
model! { ImageResult {
    0 "HitFlag" hit_flag: i64, 1 "Label" label: String, 2 "Suggestion" suggestion: String, 3 "Score" score: i64,
    4 "Results" results: Vec<ImageResultResult>, 5 "Url" url: String, 6 "Extra" extra: String,
    7 "SubLabel" sub_label: String, 8 "RecognitionResults" recognition_results: Vec<RecognitionResult>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResultResult {
    pub scene: Option<String>,
    pub hit_flag: Option<i64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
    pub names: Vec<String>,
    pub text: Option<String>,
    pub details: Vec<ImageResultsResultDetail>,
}
model! { ImageResultResult {
    0 "Scene" scene: String, 1 "HitFlag" hit_flag: i64, 2 "Suggestion" suggestion: String, 3 "Label" label: String,
    4 "SubLabel" sub_label: String, 5 "Score" score: i64, 6 "Names" names: Vec<String>, 7 "Text" text: String,
    8 "Details" details: Vec<ImageResultsResultDetail>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResultsResultDetail {
    pub name: Option<String>,
    pub text: Option<String>,
    pub location: Option<ImageResultsResultDetailLocation>,
    pub label: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
    pub keywords: Vec<String>,
    pub suggestion: Option<String>,
    pub score: Option<i64>,
    pub sub_label_code: Option<String>,
    pub sub_label: Option<String>,
    pub ocr_hit_infos: Vec<HitInfo>,
}
model! { ImageResultsResultDetail {
    0 "Name" name: String, 1 "Text" text: String, 2 "Location" location: ImageResultsResultDetailLocation,
    3 "Label" label: String, 4 "LibId" lib_id: String, 5 "LibName" lib_name: String, 6 "Keywords" keywords: Vec<String>,
    7 "Suggestion" suggestion: String, 8 "Score" score: i64, 9 "SubLabelCode" sub_label_code: String,
    10 "SubLabel" sub_label: String, 11 "OcrHitInfos" ocr_hit_infos: Vec<HitInfo>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResultsResultDetailLocation {
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub rotate: Option<f64>,
}
model! { ImageResultsResultDetailLocation {
    0 "X" x: f64, 1 "Y" y: f64, 2 "Width" width: i64, 3 "Height" height: i64, 4 "Rotate" rotate: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitInfo {
    pub r#type: Option<String>,
    pub keyword: Option<String>,
    pub lib_name: Option<String>,
    pub positions: Vec<TextPosition>,
}
model! { HitInfo {
    0 "Type" r#type: String, 1 "Keyword" keyword: String, 2 "LibName" lib_name: String,
    3 "Positions" positions: Vec<TextPosition>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextPosition {
    pub start: Option<i64>,
    pub end: Option<i64>,
}
model! { TextPosition {
    0 "Start" start: i64, 1 "End" end: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognitionResult {
    pub label: Option<String>,
    pub tags: Vec<Tag>,
}
model! { RecognitionResult {
    0 "Label" label: String, 1 "Tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub name: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
}
model! { Tag {
    0 "Name" name: String, 1 "Score" score: i64, 2 "StartTime" start_time: f64, 3 "EndTime" end_time: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioSegments {
    pub offset_time: Option<String>,
    pub result: Option<AudioResult>,
    pub created_at: Option<String>,
}
model! { AudioSegments {
    0 "OffsetTime" offset_time: String, 1 "Result" result: AudioResult, 2 "CreatedAt" created_at: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioResult {
    pub hit_flag: Option<i64>,
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub score: Option<i64>,
    pub text: Option<String>,
    pub url: Option<String>,
    pub duration: Option<String>,
    pub extra: Option<String>,
    pub text_results: Vec<AudioResultDetailTextResult>,
    pub moan_results: Vec<AudioResultDetailMoanResult>,
    pub language_results: Vec<AudioResultDetailLanguageResult>,
    pub sub_label: Option<String>,
    pub recognition_results: Vec<RecognitionResult>,
    pub speaker_results: Vec<SpeakerResult>,
    pub label_results: Vec<AudioLabelResult>,
    pub travel_results: Vec<TravelResult>,
    pub sub_tag: Option<String>,
    pub sub_tag_code: Option<String>,
}
model! { AudioResult {
    0 "HitFlag" hit_flag: i64, 1 "Label" label: String, 2 "Suggestion" suggestion: String, 3 "Score" score: i64,
    4 "Text" text: String, 5 "Url" url: String, 6 "Duration" duration: String, 7 "Extra" extra: String,
    8 "TextResults" text_results: Vec<AudioResultDetailTextResult>,
    9 "MoanResults" moan_results: Vec<AudioResultDetailMoanResult>,
    10 "LanguageResults" language_results: Vec<AudioResultDetailLanguageResult>, 11 "SubLabel" sub_label: String,
    12 "RecognitionResults" recognition_results: Vec<RecognitionResult>,
    13 "SpeakerResults" speaker_results: Vec<SpeakerResult>, 14 "LabelResults" label_results: Vec<AudioLabelResult>,
    15 "TravelResults" travel_results: Vec<TravelResult>, 16 "SubTag" sub_tag: String,
    17 "SubTagCode" sub_tag_code: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioResultDetailTextResult {
    pub label: Option<String>,
    pub keywords: Vec<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
    pub score: Option<i64>,
    pub suggestion: Option<String>,
    pub lib_type: Option<i64>,
    pub sub_label: Option<String>,
    pub hit_infos: Vec<HitInfo>,
}
model! { AudioResultDetailTextResult {
    0 "Label" label: String, 1 "Keywords" keywords: Vec<String>, 2 "LibId" lib_id: String, 3 "LibName" lib_name: String,
    4 "Score" score: i64, 5 "Suggestion" suggestion: String, 6 "LibType" lib_type: i64, 7 "SubLabel" sub_label: String,
    8 "HitInfos" hit_infos: Vec<HitInfo>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioResultDetailMoanResult {
    pub label: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
    pub sub_label_code: Option<String>,
    pub sub_label: Option<String>,
    pub suggestion: Option<String>,
}
model! { AudioResultDetailMoanResult {
    0 "Label" label: String, 1 "Score" score: i64, 2 "StartTime" start_time: f64, 3 "EndTime" end_time: f64,
    4 "SubLabelCode" sub_label_code: String, 5 "SubLabel" sub_label: String, 6 "Suggestion" suggestion: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioResultDetailLanguageResult {
    pub label: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
    pub sub_label_code: Option<String>,
}
model! { AudioResultDetailLanguageResult {
    0 "Label" label: String, 1 "Score" score: i64, 2 "StartTime" start_time: f64, 3 "EndTime" end_time: f64,
    4 "SubLabelCode" sub_label_code: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeakerResult {
    pub label: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
}
model! { SpeakerResult {
    0 "Label" label: String, 1 "Score" score: i64, 2 "StartTime" start_time: f64, 3 "EndTime" end_time: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioLabelResult {
    pub scene: Option<String>,
    pub suggestion: Option<i64>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
}
model! { AudioLabelResult {
    0 "Scene" scene: String, 1 "Suggestion" suggestion: i64, 2 "Label" label: String, 3 "Name" name: String,
    4 "Score" score: i64, 5 "StartTime" start_time: f64, 6 "EndTime" end_time: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TravelResult {
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub risk_level: Option<String>,
    pub audio_role: Option<String>,
    pub audio_text: Option<String>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
}
model! { TravelResult {
    0 "Label" label: String, 1 "SubLabel" sub_label: String, 2 "RiskLevel" risk_level: String,
    3 "AudioRole" audio_role: String, 4 "AudioText" audio_text: String, 5 "StartTime" start_time: f64,
    6 "EndTime" end_time: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCosUrlList {
    pub image_all_url: Option<String>,
    pub audio_all_url: Option<String>,
    pub image_block_url: Option<String>,
    pub audio_block_url: Option<String>,
    pub asr_url: Option<String>,
}
model! { SegmentCosUrlList {
    0 "ImageAllUrl" image_all_url: String, 1 "AudioAllUrl" audio_all_url: String,
    2 "ImageBlockUrl" image_block_url: String, 3 "AudioBlockUrl" audio_block_url: String, 4 "AsrUrl" asr_url: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RcbAsr {
    pub text: Option<String>,
    pub created_at: Option<String>,
}
model! { RcbAsr {
    0 "Text" text: String, 1 "CreatedAt" created_at: String
} }

/// Describes tasks: `DescribeTasks` of `vm` 2020-12-29.
///
/// POST. Reads only. Pages by token (`PageToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vm&Version=2020-12-29&Action=DescribeTasks>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub limit: Option<i64>,
    pub filter: Option<TaskFilter>,
    pub page_token: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "Limit" limit: i64, 1 "Filter" filter: TaskFilter, 2 "PageToken" page_token: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String
} }
paged! { DescribeTasks: TaskData = Token "PageToken", "Data" data, next "PageToken" }

/// In the request of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFilter {
    pub biz_type: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub suggestion: Option<String>,
    pub task_status: Option<String>,
}
input! { TaskFilter() {
    0 "BizType" biz_type: Vec<String>, 1 "Type" r#type: String, 2 "Suggestion" suggestion: String,
    3 "TaskStatus" task_status: String
} }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total: Option<String>,
    pub data: Vec<TaskData>,
    pub page_token: Option<String>,
}
model! { DescribeTasksOutput {
    0 "Total" total: String, 1 "Data" data: Vec<TaskData>, 2 "PageToken" page_token: String
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskData {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub name: Option<String>,
    pub biz_type: Option<String>,
    pub r#type: Option<String>,
    pub suggestion: Option<String>,
    pub labels: Vec<TaskLabel>,
    pub media_info: Option<MediaInfo>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub input_info: Option<InputInfo>,
}
model! { TaskData {
    0 "DataId" data_id: String, 1 "TaskId" task_id: String, 2 "Status" status: String, 3 "Name" name: String,
    4 "BizType" biz_type: String, 5 "Type" r#type: String, 6 "Suggestion" suggestion: String,
    7 "Labels" labels: Vec<TaskLabel>, 8 "MediaInfo" media_info: MediaInfo, 9 "CreatedAt" created_at: String,
    10 "UpdatedAt" updated_at: String, 11 "InputInfo" input_info: InputInfo
} }

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED "UnauthorizedOperation.Unauthorized", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CancelTask, CreateVideoModerationTask, DescribeTaskDetail, DescribeTasks
}
