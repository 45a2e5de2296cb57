//! `vm` 2020-12-29.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "vm", version: "2020-12-29", code: "vm", endpoints: &Endpoints::NONE };

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
pub struct CreateVideoModerationTask {
    pub r#type: String,
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
    pub image_segments: Option<Vec<ImageSegments>>,
    pub audio_segments: Option<Vec<AudioSegments>>,
    pub error_type: Option<String>,
    pub error_description: Option<String>,
    pub label: Option<String>,
    pub segment_cos_url_list: Option<SegmentCosUrlList>,
    pub audio_text: Option<String>,
    pub try_in_seconds: Option<i64>,
    pub asrs: Option<Vec<RcbAsr>>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskId" task_id, 1 "DataId" data_id, 2 "BizType" biz_type, 3 "Name" name, 4 "Status" status, 5 "Type" r#type,
    6 "Suggestion" suggestion, 7 "Labels" labels, 8 "MediaInfo" media_info, 9 "InputInfo" input_info,
    10 "CreatedAt" created_at, 11 "UpdatedAt" updated_at, 12 "ImageSegments" image_segments,
    13 "AudioSegments" audio_segments, 14 "ErrorType" error_type, 15 "ErrorDescription" error_description,
    16 "Label" label, 17 "SegmentCosUrlList" segment_cos_url_list, 18 "AudioText" audio_text,
    19 "TryInSeconds" try_in_seconds, 20 "Asrs" asrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLabel {
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub score: Option<i64>,
    pub sub_label: Option<String>,
}
model! { TaskLabel {
    0 "Label" label, 1 "Suggestion" suggestion, 2 "Score" score, 3 "SubLabel" sub_label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInfo {
    pub duration: Option<i64>,
}
model! { MediaInfo {
    0 "Duration" duration
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
    pub created_at: Option<String>,
    pub offsetus_time: Option<String>,
}
model! { ImageSegments {
    0 "OffsetTime" offset_time, 1 "Result" result, 2 "CreatedAt" created_at, 3 "OffsetusTime" offsetus_time
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
    pub sub_label: Option<String>,
    pub recognition_results: Option<Vec<RecognitionResult>>,
}
model! { ImageResult {
    0 "HitFlag" hit_flag, 1 "Label" label, 2 "Suggestion" suggestion, 3 "Score" score, 4 "Results" results, 5 "Url" url,
    6 "Extra" extra, 7 "SubLabel" sub_label, 8 "RecognitionResults" recognition_results
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
    pub sub_label: Option<String>,
    pub ocr_hit_infos: Option<Vec<HitInfo>>,
}
model! { ImageResultsResultDetail {
    0 "Name" name, 1 "Text" text, 2 "Location" location, 3 "Label" label, 4 "LibId" lib_id, 5 "LibName" lib_name,
    6 "Keywords" keywords, 7 "Suggestion" suggestion, 8 "Score" score, 9 "SubLabelCode" sub_label_code,
    10 "SubLabel" sub_label, 11 "OcrHitInfos" ocr_hit_infos
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
pub struct HitInfo {
    pub r#type: Option<String>,
    pub keyword: Option<String>,
    pub lib_name: Option<String>,
    pub positions: Option<Vec<TextPosition>>,
}
model! { HitInfo {
    0 "Type" r#type, 1 "Keyword" keyword, 2 "LibName" lib_name, 3 "Positions" positions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextPosition {
    pub start: Option<i64>,
    pub end: Option<i64>,
}
model! { TextPosition {
    0 "Start" start, 1 "End" end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognitionResult {
    pub label: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { RecognitionResult {
    0 "Label" label, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub name: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
}
model! { Tag {
    0 "Name" name, 1 "Score" score, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioSegments {
    pub offset_time: Option<String>,
    pub result: Option<AudioResult>,
    pub created_at: Option<String>,
}
model! { AudioSegments {
    0 "OffsetTime" offset_time, 1 "Result" result, 2 "CreatedAt" created_at
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
    pub sub_label: Option<String>,
    pub recognition_results: Option<Vec<RecognitionResult>>,
    pub speaker_results: Option<Vec<SpeakerResult>>,
    pub label_results: Option<Vec<AudioLabelResult>>,
    pub travel_results: Option<Vec<TravelResult>>,
    pub sub_tag: Option<String>,
    pub sub_tag_code: Option<String>,
}
model! { AudioResult {
    0 "HitFlag" hit_flag, 1 "Label" label, 2 "Suggestion" suggestion, 3 "Score" score, 4 "Text" text, 5 "Url" url,
    6 "Duration" duration, 7 "Extra" extra, 8 "TextResults" text_results, 9 "MoanResults" moan_results,
    10 "LanguageResults" language_results, 11 "SubLabel" sub_label, 12 "RecognitionResults" recognition_results,
    13 "SpeakerResults" speaker_results, 14 "LabelResults" label_results, 15 "TravelResults" travel_results,
    16 "SubTag" sub_tag, 17 "SubTagCode" sub_tag_code
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
    pub sub_label: Option<String>,
    pub hit_infos: Option<Vec<HitInfo>>,
}
model! { AudioResultDetailTextResult {
    0 "Label" label, 1 "Keywords" keywords, 2 "LibId" lib_id, 3 "LibName" lib_name, 4 "Score" score,
    5 "Suggestion" suggestion, 6 "LibType" lib_type, 7 "SubLabel" sub_label, 8 "HitInfos" hit_infos
} }

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
    0 "Label" label, 1 "Score" score, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "SubLabelCode" sub_label_code,
    5 "SubLabel" sub_label, 6 "Suggestion" suggestion
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
pub struct SpeakerResult {
    pub label: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
}
model! { SpeakerResult {
    0 "Label" label, 1 "Score" score, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

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
    0 "Scene" scene, 1 "Suggestion" suggestion, 2 "Label" label, 3 "Name" name, 4 "Score" score,
    5 "StartTime" start_time, 6 "EndTime" end_time
} }

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
    0 "Label" label, 1 "SubLabel" sub_label, 2 "RiskLevel" risk_level, 3 "AudioRole" audio_role,
    4 "AudioText" audio_text, 5 "StartTime" start_time, 6 "EndTime" end_time
} }

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
    0 "ImageAllUrl" image_all_url, 1 "AudioAllUrl" audio_all_url, 2 "ImageBlockUrl" image_block_url,
    3 "AudioBlockUrl" audio_block_url, 4 "AsrUrl" asr_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RcbAsr {
    pub text: Option<String>,
    pub created_at: Option<String>,
}
model! { RcbAsr {
    0 "Text" text, 1 "CreatedAt" created_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub limit: Option<i64>,
    pub filter: Option<TaskFilter>,
    pub page_token: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "Limit" limit: i64, 1 "Filter" filter: TaskFilter, 2 "PageToken" page_token: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String
} }
paged! { DescribeTasks: TaskData = Token "PageToken", "Data" data, next "PageToken" }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total: Option<String>,
    pub data: Option<Vec<TaskData>>,
    pub page_token: Option<String>,
}
model! { DescribeTasksOutput {
    0 "Total" total, 1 "Data" data, 2 "PageToken" page_token
} }

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
    pub labels: Option<Vec<TaskLabel>>,
    pub media_info: Option<MediaInfo>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub input_info: Option<InputInfo>,
}
model! { TaskData {
    0 "DataId" data_id, 1 "TaskId" task_id, 2 "Status" status, 3 "Name" name, 4 "BizType" biz_type, 5 "Type" r#type,
    6 "Suggestion" suggestion, 7 "Labels" labels, 8 "MediaInfo" media_info, 9 "CreatedAt" created_at,
    10 "UpdatedAt" updated_at, 11 "InputInfo" input_info
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
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
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED: &str = "UnauthorizedOperation.Unauthorized";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CancelTask, CreateVideoModerationTask, DescribeTaskDetail, DescribeTasks
}
