//! `ams` of Tencent Cloud, API version 2020-06-08.
//!
//! Endpoint: `ams.tencentcloudapi.com`, or `ams.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-06-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ams::v20200608::DescribeAmsList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAmsList::new("page-token", 1, "page-direction")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ams", "2020-06-08", "ams", &Endpoints::NONE);

/// Cancels task: `CancelTask` of `ams` 2020-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-06-08&Action=CancelTask>.
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

/// Creates audio moderation task: `CreateAudioModerationTask` of `ams` 2020-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-06-08&Action=CreateAudioModerationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudioModerationTask {
    pub biz_type: Option<String>,
    pub r#type: Option<String>,
    pub seed: Option<String>,
    pub callback_url: Option<String>,
    pub tasks: Option<Vec<TaskInput>>,
}
operation! { CreateAudioModerationTask() "CreateAudioModerationTask" -> CreateAudioModerationTaskOutput {
    0 "BizType" biz_type: String, 1 "Type" r#type: String, 2 "Seed" seed: String, 3 "CallbackUrl" callback_url: String,
    4 "Tasks" tasks: Vec<TaskInput>
} }

/// In the request of [`CreateAudioModerationTask`].
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

/// In the request of [`CreateAudioModerationTask`].
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

/// In the request of [`CreateAudioModerationTask`].
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

/// Response of [`CreateAudioModerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudioModerationTaskOutput {
    pub results: Vec<TaskResult>,
}
model! { CreateAudioModerationTaskOutput {
    0 "Results" results: Vec<TaskResult>
} }

/// In the response of [`CreateAudioModerationTask`].
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

/// Creates biz config: `CreateBizConfig` of `ams` 2020-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-06-08&Action=CreateBizConfig>.
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
    pub audio_frequency: Option<i64>,
    pub image_frequency: Option<i64>,
    pub callback_url: Option<String>,
    pub segment_output: Option<FileOutput>,
    pub use_ocr: Option<bool>,
    pub use_audio: Option<bool>,
}
input! { MediaModerationConfig(audio_frequency: i64) {
    0 "AudioFrequency" audio_frequency: i64, 1 "ImageFrequency" image_frequency: i64,
    2 "CallbackUrl" callback_url: String, 3 "SegmentOutput" segment_output: FileOutput, 4 "UseOCR" use_ocr: bool,
    5 "UseAudio" use_audio: bool
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

/// Describes ams list: `DescribeAmsList` of `ams` 2020-06-08.
///
/// POST. Reads only. Pages by token (`PageToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-06-08&Action=DescribeAmsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAmsList {
    /// Required.
    pub page_token: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub page_direction: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAmsList(page_token: String, limit: i64, page_direction: String)
    "DescribeAmsList" -> DescribeAmsListOutput {
    0 "PageToken" page_token, 1 "Limit" limit, 2 "PageDirection" page_direction, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAmsList: AmsDetailInfo = Token "PageToken", "AmsDetailSet" ams_detail_set, next "PageToken" }

/// In the request of [`DescribeAmsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeAmsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAmsListOutput {
    pub ams_detail_set: Vec<AmsDetailInfo>,
    pub total: Option<i64>,
    pub page_token: Option<String>,
}
model! { DescribeAmsListOutput {
    0 "AmsDetailSet" ams_detail_set: Vec<AmsDetailInfo>, 1 "Total" total: i64, 2 "PageToken" page_token: String
} }

/// In the response of [`DescribeAmsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmsDetailInfo {
    pub label: Vec<String>,
    pub duration: Option<i64>,
    pub name: Option<String>,
    pub task_id: Option<String>,
    pub insert_time: Option<String>,
    pub data_form: Option<i64>,
    pub operator: Option<String>,
    pub original_label: Vec<String>,
    pub operate_time: Option<String>,
    pub url: Option<String>,
    pub thumbnail: Option<String>,
    pub content: Option<String>,
    pub detail_count: Option<i64>,
    pub request_id: Option<String>,
    pub status: Option<String>,
}
model! { AmsDetailInfo {
    0 "Label" label: Vec<String>, 1 "Duration" duration: i64, 2 "Name" name: String, 3 "TaskID" task_id: String,
    4 "InsertTime" insert_time: String, 5 "DataForm" data_form: i64, 6 "Operator" operator: String,
    7 "OriginalLabel" original_label: Vec<String>, 8 "OperateTime" operate_time: String, 9 "Url" url: String,
    10 "Thumbnail" thumbnail: String, 11 "Content" content: String, 12 "DetailCount" detail_count: i64,
    13 "RequestId" request_id: String, 14 "Status" status: String
} }

/// Describes audio stat: `DescribeAudioStat` of `ams` 2020-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-06-08&Action=DescribeAudioStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAudioStat {
    /// Required.
    pub audit_type: i64,
    /// Required.
    pub filters: Vec<Filters>,
}
operation! { DescribeAudioStat(audit_type: i64, filters: Vec<Filters>) "DescribeAudioStat" -> DescribeAudioStatOutput {
    0 "AuditType" audit_type, 1 "Filters" filters
} }

/// In the request of [`DescribeAudioStat`].
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

/// Response of [`DescribeAudioStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAudioStatOutput {
    pub overview: Option<Overview>,
    pub trend_count: Vec<TrendCount>,
    pub evil_count: Vec<EvilCount>,
}
model! { DescribeAudioStatOutput {
    0 "Overview" overview: Overview, 1 "TrendCount" trend_count: Vec<TrendCount>,
    2 "EvilCount" evil_count: Vec<EvilCount>
} }

/// In the response of [`DescribeAudioStat`].
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

/// In the response of [`DescribeAudioStat`].
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

/// In the response of [`DescribeAudioStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvilCount {
    pub evil_type: Option<String>,
    pub count: Option<i64>,
}
model! { EvilCount {
    0 "EvilType" evil_type: String, 1 "Count" count: i64
} }

/// Describes biz config: `DescribeBizConfig` of `ams` 2020-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-06-08&Action=DescribeBizConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizConfig {
    /// Required.
    pub biz_type: String,
}
operation! { DescribeBizConfig(biz_type: String) "DescribeBizConfig" -> DescribeBizConfigOutput {
    0 "BizType" biz_type
} }

/// Response of [`DescribeBizConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizConfigOutput {
    pub biz_type: Option<String>,
    pub biz_name: Option<String>,
    pub moderation_categories: Vec<String>,
    pub media_moderation: Option<MediaModerationConfig>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { DescribeBizConfigOutput {
    0 "BizType" biz_type: String, 1 "BizName" biz_name: String,
    2 "ModerationCategories" moderation_categories: Vec<String>,
    3 "MediaModeration" media_moderation: MediaModerationConfig, 4 "CreatedAt" created_at: String,
    5 "UpdatedAt" updated_at: String
} }

/// Describes task detail: `DescribeTaskDetail` of `ams` 2020-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-06-08&Action=DescribeTaskDetail>.
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
    pub audio_segments: Vec<AudioSegments>,
    pub image_segments: Vec<ImageSegments>,
    pub audio_text: Option<String>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskId" task_id: String, 1 "DataId" data_id: String, 2 "BizType" biz_type: String, 3 "Name" name: String,
    4 "Status" status: String, 5 "Type" r#type: String, 6 "Suggestion" suggestion: String,
    7 "Labels" labels: Vec<TaskLabel>, 8 "MediaInfo" media_info: MediaInfo, 9 "InputInfo" input_info: InputInfo,
    10 "CreatedAt" created_at: String, 11 "UpdatedAt" updated_at: String, 12 "TryInSeconds" try_in_seconds: i64,
    13 "AudioSegments" audio_segments: Vec<AudioSegments>, 14 "ImageSegments" image_segments: Vec<ImageSegments>,
    15 "AudioText" audio_text: String
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
    pub thumbnail: Option<String>,
}
model! { MediaInfo {
    0 "Codecs" codecs: String, 1 "Duration" duration: i64, 2 "Width" width: i64, 3 "Height" height: i64,
    4 "Thumbnail" thumbnail: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputInfo {
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub bucket_info: Option<BucketInfo>,
}
model! { InputInfo {
    0 "Type" r#type: String, 1 "Url" url: String, 2 "BucketInfo" bucket_info: BucketInfo
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
    pub suggestion: Option<String>,
    pub lib_type: Option<i64>,
}
model! { AudioResultDetailTextResult {
    0 "Label" label: String, 1 "Keywords" keywords: Vec<String>, 2 "LibId" lib_id: String, 3 "LibName" lib_name: String,
    4 "Score" score: i64, 5 "Suggestion" suggestion: String, 6 "LibType" lib_type: i64
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

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSegments {
    pub result: Option<ImageResult>,
    pub offset_time: Option<String>,
}
model! { ImageSegments {
    0 "Result" result: ImageResult, 1 "OffsetTime" offset_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResult {
    pub hit_flag: Option<i64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub score: Option<i64>,
    pub results: Vec<ImageResultResult>,
    pub url: Option<String>,
    pub extra: Option<String>,
}
model! { ImageResult {
    0 "HitFlag" hit_flag: i64, 1 "Suggestion" suggestion: String, 2 "Label" label: String, 3 "Score" score: i64,
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
    pub location: Vec<ImageResultsResultDetailLocation>,
    pub name: Option<String>,
    pub text: Option<String>,
    pub label: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
    pub keywords: Vec<String>,
    pub suggestion: Option<String>,
    pub score: Option<i64>,
    pub sub_label_code: Option<String>,
}
model! { ImageResultsResultDetail {
    0 "Location" location: Vec<ImageResultsResultDetailLocation>, 1 "Name" name: String, 2 "Text" text: String,
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
    CancelTask, CreateAudioModerationTask, CreateBizConfig, DescribeAmsList, DescribeAudioStat, DescribeBizConfig,
    DescribeTaskDetail
}
