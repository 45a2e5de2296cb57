//! `vm` 2020-07-09.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "vm", version: "2020-07-09", code: "vm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    pub task_id: String,
}
operation! { CancelTask(task_id: String) "CancelTask" -> Empty {
    0 "TaskId" task_id
} }

pub type CancelTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizConfig {
    pub biz_type: String,
    pub media_moderation: MediaModerationConfig,
    pub biz_name: Option<String>,
    pub moderation_categories: Option<Vec<String>>,
}
operation! { CreateBizConfig(biz_type: String, media_moderation: MediaModerationConfig) "CreateBizConfig" -> Empty {
    0 "BizType" biz_type, 1 "MediaModeration" media_moderation, 2 "BizName" biz_name: String,
    3 "ModerationCategories" moderation_categories: Vec<String>
} }

pub type CreateBizConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaModerationConfig {
    pub use_ocr: Option<bool>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileOutput {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub object_prefix: Option<String>,
}
input! { FileOutput(bucket: String, region: String, object_prefix: String) {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "ObjectPrefix" object_prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoModerationTask {
    pub biz_type: String,
    pub r#type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BucketInfo {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub object: Option<String>,
}
input! { BucketInfo(bucket: String, region: String, object: String) {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "Object" object: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoModerationTaskOutput {
    pub results: Option<Vec<TaskResult>>,
}
model! { CreateVideoModerationTaskOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResult {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { TaskResult {
    0 "DataId" data_id, 1 "TaskId" task_id, 2 "Code" code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    pub task_id: String,
    pub show_all_segments: Option<bool>,
}
operation! { DescribeTaskDetail(task_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "TaskId" task_id, 1 "ShowAllSegments" show_all_segments: bool
} }

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
    pub labels: Option<Vec<TaskLabel>>,
    pub media_info: Option<MediaInfo>,
    pub input_info: Option<InputInfo>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub try_in_seconds: Option<i64>,
    pub image_segments: Option<Vec<ImageSegments>>,
    pub audio_segments: Option<Vec<AudioSegments>>,
    pub error_type: Option<String>,
    pub error_description: Option<String>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskId" task_id, 1 "DataId" data_id, 2 "BizType" biz_type, 3 "Name" name, 4 "Status" status, 5 "Type" r#type,
    6 "Suggestion" suggestion, 7 "Labels" labels, 8 "MediaInfo" media_info, 9 "InputInfo" input_info,
    10 "CreatedAt" created_at, 11 "UpdatedAt" updated_at, 12 "TryInSeconds" try_in_seconds,
    13 "ImageSegments" image_segments, 14 "AudioSegments" audio_segments, 15 "ErrorType" error_type,
    16 "ErrorDescription" error_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLabel {
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub score: Option<i64>,
}
model! { TaskLabel {
    0 "Label" label, 1 "Suggestion" suggestion, 2 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInfo {
    pub codecs: Option<String>,
    pub duration: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { MediaInfo {
    0 "Codecs" codecs, 1 "Duration" duration, 2 "Width" width, 3 "Height" height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputInfo {
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub bucket_info: Option<String>,
}
model! { InputInfo {
    0 "Type" r#type, 1 "Url" url, 2 "BucketInfo" bucket_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSegments {
    pub offset_time: Option<String>,
    pub result: Option<ImageResult>,
}
model! { ImageSegments {
    0 "OffsetTime" offset_time, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResult {
    pub hit_flag: Option<i64>,
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub score: Option<i64>,
    pub results: Option<Vec<ImageResultResult>>,
    pub url: Option<String>,
    pub extra: Option<String>,
}
model! { ImageResult {
    0 "HitFlag" hit_flag, 1 "Label" label, 2 "Suggestion" suggestion, 3 "Score" score, 4 "Results" results, 5 "Url" url,
    6 "Extra" extra
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResultResult {
    pub scene: Option<String>,
    pub hit_flag: Option<i64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
    pub names: Option<Vec<String>>,
    pub text: Option<String>,
    pub details: Option<Vec<ImageResultsResultDetail>>,
}
model! { ImageResultResult {
    0 "Scene" scene, 1 "HitFlag" hit_flag, 2 "Suggestion" suggestion, 3 "Label" label, 4 "SubLabel" sub_label,
    5 "Score" score, 6 "Names" names, 7 "Text" text, 8 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResultsResultDetail {
    pub name: Option<String>,
    pub text: Option<String>,
    pub location: Option<ImageResultsResultDetailLocation>,
    pub label: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub suggestion: Option<String>,
    pub score: Option<i64>,
    pub sub_label_code: Option<String>,
}
model! { ImageResultsResultDetail {
    0 "Name" name, 1 "Text" text, 2 "Location" location, 3 "Label" label, 4 "LibId" lib_id, 5 "LibName" lib_name,
    6 "Keywords" keywords, 7 "Suggestion" suggestion, 8 "Score" score, 9 "SubLabelCode" sub_label_code
} }

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
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height, 4 "Rotate" rotate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioSegments {
    pub offset_time: Option<String>,
    pub result: Option<AudioResult>,
}
model! { AudioSegments {
    0 "OffsetTime" offset_time, 1 "Result" result
} }

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
    pub text_results: Option<Vec<AudioResultDetailTextResult>>,
    pub moan_results: Option<Vec<AudioResultDetailMoanResult>>,
    pub language_results: Option<Vec<AudioResultDetailLanguageResult>>,
}
model! { AudioResult {
    0 "HitFlag" hit_flag, 1 "Label" label, 2 "Suggestion" suggestion, 3 "Score" score, 4 "Text" text, 5 "Url" url,
    6 "Duration" duration, 7 "Extra" extra, 8 "TextResults" text_results, 9 "MoanResults" moan_results,
    10 "LanguageResults" language_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioResultDetailTextResult {
    pub label: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
    pub score: Option<i64>,
    pub lib_type: Option<i64>,
    pub suggestion: Option<String>,
}
model! { AudioResultDetailTextResult {
    0 "Label" label, 1 "Keywords" keywords, 2 "LibId" lib_id, 3 "LibName" lib_name, 4 "Score" score,
    5 "LibType" lib_type, 6 "Suggestion" suggestion
} }

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
    0 "Label" label, 1 "Score" score, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "SubLabelCode" sub_label_code
} }

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
    0 "Label" label, 1 "Score" score, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "SubLabelCode" sub_label_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoStat {
    pub audit_type: i64,
    pub filters: Vec<Filters>,
}
operation! { DescribeVideoStat(audit_type: i64, filters: Vec<Filters>) "DescribeVideoStat" -> DescribeVideoStatOutput {
    0 "AuditType" audit_type, 1 "Filters" filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoStatOutput {
    pub overview: Option<Overview>,
    pub trend_count: Option<Vec<TrendCount>>,
    pub evil_count: Option<Vec<EvilCount>>,
}
model! { DescribeVideoStatOutput {
    0 "Overview" overview, 1 "TrendCount" trend_count, 2 "EvilCount" evil_count
} }

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
    0 "TotalCount" total_count, 1 "TotalHour" total_hour, 2 "PassCount" pass_count, 3 "PassHour" pass_hour,
    4 "EvilCount" evil_count, 5 "EvilHour" evil_hour, 6 "SuspectCount" suspect_count, 7 "SuspectHour" suspect_hour
} }

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
    0 "TotalCount" total_count, 1 "TotalHour" total_hour, 2 "PassCount" pass_count, 3 "PassHour" pass_hour,
    4 "EvilCount" evil_count, 5 "EvilHour" evil_hour, 6 "SuspectCount" suspect_count, 7 "SuspectHour" suspect_hour,
    8 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvilCount {
    pub evil_type: Option<String>,
    pub count: Option<i64>,
}
model! { EvilCount {
    0 "EvilType" evil_type, 1 "Count" count
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CancelTask, CreateBizConfig, CreateVideoModerationTask, DescribeTaskDetail, DescribeVideoStat
}
