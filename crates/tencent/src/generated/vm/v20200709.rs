//! `vm` of Tencent Cloud, API version 2020-07-09.
//!
//! Endpoint: `vm.tencentcloudapi.com`, or `vm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=vm&Version=2020-07-09>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, vm::v20200709::DescribeTaskDetail};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeTaskDetail::new("task-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("vm", "2020-07-09", "vm", &Endpoints::NONE);

/// Cancels task: `CancelTask` of `vm` 2020-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vm&Version=2020-07-09&Action=CancelTask>.
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

/// Creates biz config: `CreateBizConfig` of `vm` 2020-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vm&Version=2020-07-09&Action=CreateBizConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizConfig {
    /// Required.
    pub biz_type: String,
    /// Required.
    pub media_moderation: MediaModerationConfig,
    pub biz_name: Option<String>,
    pub moderation_categories: Option<Vec<String>>,
}
operation! { CreateBizConfig(biz_type: String, media_moderation: MediaModerationConfig) "CreateBizConfig" -> Empty {
    0 "BizType" biz_type, 1 "MediaModeration" media_moderation, 2 "BizName" biz_name: String,
    3 "ModerationCategories" moderation_categories: Vec<String>
} }

/// Response of [`CreateBizConfig`]: empty.
pub type CreateBizConfigOutput = Empty;

/// In the request of [`CreateBizConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaModerationConfig {
    /// Required.
    pub use_ocr: Option<bool>,
    /// Required.
    pub use_audio: Option<bool>,
    pub image_frequency: Option<i64>,
    pub audio_frequency: Option<i64>,
    pub segment_output: Option<FileOutput>,
    pub callback_url: Option<String>,
}
input! { MediaModerationConfig(use_ocr: bool, use_audio: bool) {
    0 "UseOCR" use_ocr: bool, 1 "UseAudio" use_audio: bool, 2 "ImageFrequency" image_frequency: i64,
    3 "AudioFrequency" audio_frequency: i64, 4 "SegmentOutput" segment_output: FileOutput,
    5 "CallbackUrl" callback_url: String
} }

/// In the request of [`CreateBizConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileOutput {
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub object_prefix: Option<String>,
}
input! { FileOutput(bucket: String, region: String, object_prefix: String) {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "ObjectPrefix" object_prefix: String
} }

/// Creates video moderation task: `CreateVideoModerationTask` of `vm` 2020-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vm&Version=2020-07-09&Action=CreateVideoModerationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoModerationTask {
    /// Required.
    pub biz_type: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub tasks: Vec<TaskInput>,
    pub seed: Option<String>,
    pub callback_url: Option<String>,
    pub priority: Option<i64>,
}
operation! { CreateVideoModerationTask(biz_type: String, r#type: String, tasks: Vec<TaskInput>)
    "CreateVideoModerationTask" -> CreateVideoModerationTaskOutput {
    0 "BizType" biz_type, 1 "Type" r#type, 2 "Tasks" tasks, 3 "Seed" seed: String, 4 "CallbackUrl" callback_url: String,
    5 "Priority" priority: i64
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

/// Describes task detail: `DescribeTaskDetail` of `vm` 2020-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vm&Version=2020-07-09&Action=DescribeTaskDetail>.
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
    pub try_in_seconds: Option<i64>,
    pub image_segments: Vec<ImageSegments>,
    pub audio_segments: Vec<AudioSegments>,
    pub error_type: Option<String>,
    pub error_description: Option<String>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskId" task_id: String, 1 "DataId" data_id: String, 2 "BizType" biz_type: String, 3 "Name" name: String,
    4 "Status" status: String, 5 "Type" r#type: String, 6 "Suggestion" suggestion: String,
    7 "Labels" labels: Vec<TaskLabel>, 8 "MediaInfo" media_info: MediaInfo, 9 "InputInfo" input_info: InputInfo,
    10 "CreatedAt" created_at: String, 11 "UpdatedAt" updated_at: String, 12 "TryInSeconds" try_in_seconds: i64,
    13 "ImageSegments" image_segments: Vec<ImageSegments>, 14 "AudioSegments" audio_segments: Vec<AudioSegments>,
    15 "ErrorType" error_type: String, 16 "ErrorDescription" error_description: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLabel {
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub score: Option<i64>,
}
model! { TaskLabel {
    0 "Label" label: String, 1 "Suggestion" suggestion: String, 2 "Score" score: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInfo {
    pub codecs: Option<String>,
    pub duration: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { MediaInfo {
    0 "Codecs" codecs: String, 1 "Duration" duration: i64, 2 "Width" width: i64, 3 "Height" height: i64
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
}
model! { ImageSegments {
    0 "OffsetTime" offset_time: String, 1 "Result" result: ImageResult
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
}
model! { ImageResult {
    0 "HitFlag" hit_flag: i64, 1 "Label" label: String, 2 "Suggestion" suggestion: String, 3 "Score" score: i64,
    4 "Results" results: Vec<ImageResultResult>, 5 "Url" url: String, 6 "Extra" extra: String
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
}
model! { ImageResultsResultDetail {
    0 "Name" name: String, 1 "Text" text: String, 2 "Location" location: ImageResultsResultDetailLocation,
    3 "Label" label: String, 4 "LibId" lib_id: String, 5 "LibName" lib_name: String, 6 "Keywords" keywords: Vec<String>,
    7 "Suggestion" suggestion: String, 8 "Score" score: i64, 9 "SubLabelCode" sub_label_code: String
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
pub struct AudioSegments {
    pub offset_time: Option<String>,
    pub result: Option<AudioResult>,
}
model! { AudioSegments {
    0 "OffsetTime" offset_time: String, 1 "Result" result: AudioResult
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
}
model! { AudioResult {
    0 "HitFlag" hit_flag: i64, 1 "Label" label: String, 2 "Suggestion" suggestion: String, 3 "Score" score: i64,
    4 "Text" text: String, 5 "Url" url: String, 6 "Duration" duration: String, 7 "Extra" extra: String,
    8 "TextResults" text_results: Vec<AudioResultDetailTextResult>,
    9 "MoanResults" moan_results: Vec<AudioResultDetailMoanResult>,
    10 "LanguageResults" language_results: Vec<AudioResultDetailLanguageResult>
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
    pub lib_type: Option<i64>,
    pub suggestion: Option<String>,
}
model! { AudioResultDetailTextResult {
    0 "Label" label: String, 1 "Keywords" keywords: Vec<String>, 2 "LibId" lib_id: String, 3 "LibName" lib_name: String,
    4 "Score" score: i64, 5 "LibType" lib_type: i64, 6 "Suggestion" suggestion: String
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
}
model! { AudioResultDetailMoanResult {
    0 "Label" label: String, 1 "Score" score: i64, 2 "StartTime" start_time: f64, 3 "EndTime" end_time: f64,
    4 "SubLabelCode" sub_label_code: String
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

/// Describes video stat: `DescribeVideoStat` of `vm` 2020-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vm&Version=2020-07-09&Action=DescribeVideoStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoStat {
    /// Required.
    pub audit_type: i64,
    /// Required.
    pub filters: Vec<Filters>,
}
operation! { DescribeVideoStat(audit_type: i64, filters: Vec<Filters>) "DescribeVideoStat" -> DescribeVideoStatOutput {
    0 "AuditType" audit_type, 1 "Filters" filters
} }

/// In the request of [`DescribeVideoStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeVideoStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoStatOutput {
    pub overview: Option<Overview>,
    pub trend_count: Vec<TrendCount>,
    pub evil_count: Vec<EvilCount>,
}
model! { DescribeVideoStatOutput {
    0 "Overview" overview: Overview, 1 "TrendCount" trend_count: Vec<TrendCount>,
    2 "EvilCount" evil_count: Vec<EvilCount>
} }

/// In the response of [`DescribeVideoStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Overview {
    pub total_count: Option<i64>,
    pub total_hour: Option<i64>,
    pub pass_count: Option<i64>,
    pub pass_hour: Option<i64>,
    pub evil_count: Option<i64>,
    pub evil_hour: Option<i64>,
    pub suspect_count: Option<i64>,
    pub suspect_hour: Option<i64>,
}
model! { Overview {
    0 "TotalCount" total_count: i64, 1 "TotalHour" total_hour: i64, 2 "PassCount" pass_count: i64,
    3 "PassHour" pass_hour: i64, 4 "EvilCount" evil_count: i64, 5 "EvilHour" evil_hour: i64,
    6 "SuspectCount" suspect_count: i64, 7 "SuspectHour" suspect_hour: i64
} }

/// In the response of [`DescribeVideoStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrendCount {
    pub total_count: Option<i64>,
    pub total_hour: Option<i64>,
    pub pass_count: Option<i64>,
    pub pass_hour: Option<i64>,
    pub evil_count: Option<i64>,
    pub evil_hour: Option<i64>,
    pub suspect_count: Option<i64>,
    pub suspect_hour: Option<i64>,
    pub date: Option<String>,
}
model! { TrendCount {
    0 "TotalCount" total_count: i64, 1 "TotalHour" total_hour: i64, 2 "PassCount" pass_count: i64,
    3 "PassHour" pass_hour: i64, 4 "EvilCount" evil_count: i64, 5 "EvilHour" evil_hour: i64,
    6 "SuspectCount" suspect_count: i64, 7 "SuspectHour" suspect_hour: i64, 8 "Date" date: String
} }

/// In the response of [`DescribeVideoStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvilCount {
    pub evil_type: Option<String>,
    pub count: Option<i64>,
}
model! { EvilCount {
    0 "EvilType" evil_type: String, 1 "Count" count: i64
} }

codes! {
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CancelTask, CreateBizConfig, CreateVideoModerationTask, DescribeTaskDetail, DescribeVideoStat
}
