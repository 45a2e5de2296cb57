//! `ams` 2020-06-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ams", version: "2020-06-08", code: "ams", endpoints: &Endpoints::NONE };

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
pub struct CreateAudioModerationTaskOutput {
    pub results: Option<Vec<TaskResult>>,
}
model! { CreateAudioModerationTaskOutput {
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
pub struct DescribeAmsList {
    pub page_token: String,
    pub limit: i64,
    pub page_direction: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAmsList(page_token: String, limit: i64, page_direction: String)
    "DescribeAmsList" -> DescribeAmsListOutput {
    0 "PageToken" page_token, 1 "Limit" limit, 2 "PageDirection" page_direction, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAmsList: AmsDetailInfo = Token "PageToken", "AmsDetailSet" ams_detail_set, next "PageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAmsListOutput {
    pub ams_detail_set: Option<Vec<AmsDetailInfo>>,
    pub total: Option<i64>,
    pub page_token: Option<String>,
}
model! { DescribeAmsListOutput {
    0 "AmsDetailSet" ams_detail_set, 1 "Total" total, 2 "PageToken" page_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmsDetailInfo {
    pub label: Option<Vec<String>>,
    pub duration: Option<i64>,
    pub name: Option<String>,
    pub task_id: Option<String>,
    pub insert_time: Option<String>,
    pub data_form: Option<i64>,
    pub operator: Option<String>,
    pub original_label: Option<Vec<String>>,
    pub operate_time: Option<String>,
    pub url: Option<String>,
    pub thumbnail: Option<String>,
    pub content: Option<String>,
    pub detail_count: Option<i64>,
    pub request_id: Option<String>,
    pub status: Option<String>,
}
model! { AmsDetailInfo {
    0 "Label" label, 1 "Duration" duration, 2 "Name" name, 3 "TaskID" task_id, 4 "InsertTime" insert_time,
    5 "DataForm" data_form, 6 "Operator" operator, 7 "OriginalLabel" original_label, 8 "OperateTime" operate_time,
    9 "Url" url, 10 "Thumbnail" thumbnail, 11 "Content" content, 12 "DetailCount" detail_count,
    13 "RequestId" request_id, 14 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAudioStat {
    pub audit_type: i64,
    pub filters: Vec<Filters>,
}
operation! { DescribeAudioStat(audit_type: i64, filters: Vec<Filters>) "DescribeAudioStat" -> DescribeAudioStatOutput {
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
pub struct DescribeAudioStatOutput {
    pub overview: Option<Overview>,
    pub trend_count: Option<Vec<TrendCount>>,
    pub evil_count: Option<Vec<EvilCount>>,
}
model! { DescribeAudioStatOutput {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizConfig {
    pub biz_type: String,
}
operation! { DescribeBizConfig(biz_type: String) "DescribeBizConfig" -> DescribeBizConfigOutput {
    0 "BizType" biz_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizConfigOutput {
    pub biz_type: Option<String>,
    pub biz_name: Option<String>,
    pub moderation_categories: Option<Vec<String>>,
    pub media_moderation: Option<MediaModerationConfig>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { DescribeBizConfigOutput {
    0 "BizType" biz_type, 1 "BizName" biz_name, 2 "ModerationCategories" moderation_categories,
    3 "MediaModeration" media_moderation, 4 "CreatedAt" created_at, 5 "UpdatedAt" updated_at
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
    pub audio_segments: Option<Vec<AudioSegments>>,
    pub image_segments: Option<Vec<ImageSegments>>,
    pub audio_text: Option<String>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskId" task_id, 1 "DataId" data_id, 2 "BizType" biz_type, 3 "Name" name, 4 "Status" status, 5 "Type" r#type,
    6 "Suggestion" suggestion, 7 "Labels" labels, 8 "MediaInfo" media_info, 9 "InputInfo" input_info,
    10 "CreatedAt" created_at, 11 "UpdatedAt" updated_at, 12 "TryInSeconds" try_in_seconds,
    13 "AudioSegments" audio_segments, 14 "ImageSegments" image_segments, 15 "AudioText" audio_text
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
    pub thumbnail: Option<String>,
}
model! { MediaInfo {
    0 "Codecs" codecs, 1 "Duration" duration, 2 "Width" width, 3 "Height" height, 4 "Thumbnail" thumbnail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputInfo {
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub bucket_info: Option<BucketInfo>,
}
model! { InputInfo {
    0 "Type" r#type, 1 "Url" url, 2 "BucketInfo" bucket_info
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
    pub suggestion: Option<String>,
    pub lib_type: Option<i64>,
}
model! { AudioResultDetailTextResult {
    0 "Label" label, 1 "Keywords" keywords, 2 "LibId" lib_id, 3 "LibName" lib_name, 4 "Score" score,
    5 "Suggestion" suggestion, 6 "LibType" lib_type
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
pub struct ImageSegments {
    pub result: Option<ImageResult>,
    pub offset_time: Option<String>,
}
model! { ImageSegments {
    0 "Result" result, 1 "OffsetTime" offset_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResult {
    pub hit_flag: Option<i64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub score: Option<i64>,
    pub results: Option<Vec<ImageResultResult>>,
    pub url: Option<String>,
    pub extra: Option<String>,
}
model! { ImageResult {
    0 "HitFlag" hit_flag, 1 "Suggestion" suggestion, 2 "Label" label, 3 "Score" score, 4 "Results" results, 5 "Url" url,
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
    pub location: Option<Vec<ImageResultsResultDetailLocation>>,
    pub name: Option<String>,
    pub text: Option<String>,
    pub label: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub suggestion: Option<String>,
    pub score: Option<i64>,
    pub sub_label_code: Option<String>,
}
model! { ImageResultsResultDetail {
    0 "Location" location, 1 "Name" name, 2 "Text" text, 3 "Label" label, 4 "LibId" lib_id, 5 "LibName" lib_name,
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
    CancelTask, CreateAudioModerationTask, CreateBizConfig, DescribeAmsList, DescribeAudioStat, DescribeBizConfig,
    DescribeTaskDetail
}
