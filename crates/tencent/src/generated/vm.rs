//! `vm` 2021-09-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20200709;
pub mod v20201229;

static SERVICE: Service = Service { name: "vm", version: "2021-09-22", code: "vm", endpoints: &Endpoints::NONE };

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
    pub biz_type: String,
    pub r#type: String,
    pub tasks: Vec<TaskInput>,
    pub seed: Option<String>,
    pub callback_url: Option<String>,
    pub priority: Option<i64>,
    pub user: Option<User>,
}
operation! { CreateVideoModerationTask(biz_type: String, r#type: String, tasks: Vec<TaskInput>)
    "CreateVideoModerationTask" -> CreateVideoModerationTaskOutput {
    0 "BizType" biz_type, 1 "Type" r#type, 2 "Tasks" tasks, 3 "Seed" seed: String, 4 "CallbackUrl" callback_url: String,
    5 "Priority" priority: i64, 6 "User" user: User
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInput {
    pub data_id: Option<String>,
    pub name: Option<String>,
    pub input: Option<StorageInfo>,
    pub decode_params: Option<DecodeParams>,
}
input! { TaskInput() {
    0 "DataId" data_id: String, 1 "Name" name: String, 2 "Input" input: StorageInfo,
    3 "DecodeParams" decode_params: DecodeParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageInfo {
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub bucket_info: Option<BucketInfo>,
    pub image_url_list: Option<Vec<String>>,
    pub text_content: Option<String>,
    pub title: Option<String>,
}
input! { StorageInfo() {
    0 "Type" r#type: String, 1 "Url" url: String, 2 "BucketInfo" bucket_info: BucketInfo,
    3 "ImageUrlList" image_url_list: Vec<String>, 4 "TextContent" text_content: String, 5 "Title" title: String
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
pub struct DecodeParams {
    pub image_frequency: Option<u64>,
}
input! { DecodeParams() {
    0 "ImageFrequency" image_frequency: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub user_id: Option<String>,
    pub account_type: Option<String>,
    pub nickname: Option<String>,
    pub gender: Option<u64>,
    pub age: Option<u64>,
    pub level: Option<u64>,
    pub phone: Option<String>,
    pub desc: Option<String>,
    pub head_url: Option<String>,
    pub room_id: Option<String>,
    pub group_id: Option<String>,
    pub group_size: Option<i64>,
    pub receiver_id: Option<String>,
    pub send_time: Option<String>,
}
input! { User() {
    0 "UserId" user_id: String, 1 "AccountType" account_type: String, 2 "Nickname" nickname: String,
    3 "Gender" gender: u64, 4 "Age" age: u64, 5 "Level" level: u64, 6 "Phone" phone: String, 7 "Desc" desc: String,
    8 "HeadUrl" head_url: String, 9 "RoomId" room_id: String, 10 "GroupId" group_id: String,
    11 "GroupSize" group_size: i64, 12 "ReceiverId" receiver_id: String, 13 "SendTime" send_time: String
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
    pub label: Option<String>,
    pub audio_text: Option<String>,
    pub asrs: Option<Vec<RcbAsr>>,
    pub segment_cos_url_list: Option<SegmentCosUrlList>,
    pub video_segments: Option<Vec<VideoSegment>>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskId" task_id, 1 "DataId" data_id, 2 "BizType" biz_type, 3 "Name" name, 4 "Status" status, 5 "Type" r#type,
    6 "Suggestion" suggestion, 7 "Labels" labels, 8 "MediaInfo" media_info, 9 "InputInfo" input_info,
    10 "CreatedAt" created_at, 11 "UpdatedAt" updated_at, 12 "TryInSeconds" try_in_seconds,
    13 "ImageSegments" image_segments, 14 "AudioSegments" audio_segments, 15 "ErrorType" error_type,
    16 "ErrorDescription" error_description, 17 "Label" label, 18 "AudioText" audio_text, 19 "Asrs" asrs,
    20 "SegmentCosUrlList" segment_cos_url_list, 21 "VideoSegments" video_segments
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
    pub bucket_info: Option<String>,
    pub image_url_list: Option<Vec<String>>,
    pub text_content: Option<String>,
    pub title: Option<String>,
}
model! { InputInfo {
    0 "Type" r#type, 1 "Url" url, 2 "BucketInfo" bucket_info, 3 "ImageUrlList" image_url_list,
    4 "TextContent" text_content, 5 "Title" title
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
    pub hit_type: Option<String>,
    pub request_id: Option<String>,
}
model! { ImageResult {
    0 "HitFlag" hit_flag, 1 "Label" label, 2 "Suggestion" suggestion, 3 "Score" score, 4 "Results" results, 5 "Url" url,
    6 "Extra" extra, 7 "SubLabel" sub_label, 8 "RecognitionResults" recognition_results, 9 "HitType" hit_type,
    10 "RequestId" request_id
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
    pub hit_type: Option<String>,
}
model! { ImageResultResult {
    0 "Scene" scene, 1 "HitFlag" hit_flag, 2 "Suggestion" suggestion, 3 "Label" label, 4 "SubLabel" sub_label,
    5 "Score" score, 6 "Names" names, 7 "Text" text, 8 "Details" details, 9 "HitType" hit_type
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
    pub ocr_hit_infos: Option<Vec<OcrHitInfo>>,
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
pub struct OcrHitInfo {
    pub r#type: Option<String>,
    pub keyword: Option<String>,
    pub lib_name: Option<String>,
    pub positions: Option<Vec<TextPosition>>,
}
model! { OcrHitInfo {
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
    pub travel_results: Option<Vec<TravelResult>>,
    pub sub_tag: Option<String>,
    pub sub_tag_code: Option<String>,
    pub label_results: Option<Vec<LabelResult>>,
    pub hit_type: Option<String>,
    pub sentences: Option<Vec<Sentence>>,
    pub request_id: Option<String>,
}
model! { AudioResult {
    0 "HitFlag" hit_flag, 1 "Label" label, 2 "Suggestion" suggestion, 3 "Score" score, 4 "Text" text, 5 "Url" url,
    6 "Duration" duration, 7 "Extra" extra, 8 "TextResults" text_results, 9 "MoanResults" moan_results,
    10 "LanguageResults" language_results, 11 "SubLabel" sub_label, 12 "RecognitionResults" recognition_results,
    13 "SpeakerResults" speaker_results, 14 "TravelResults" travel_results, 15 "SubTag" sub_tag,
    16 "SubTagCode" sub_tag_code, 17 "LabelResults" label_results, 18 "HitType" hit_type, 19 "Sentences" sentences,
    20 "RequestId" request_id
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
    pub sub_label: Option<String>,
    pub hit_infos: Option<Vec<OcrHitInfo>>,
}
model! { AudioResultDetailTextResult {
    0 "Label" label, 1 "Keywords" keywords, 2 "LibId" lib_id, 3 "LibName" lib_name, 4 "Score" score,
    5 "LibType" lib_type, 6 "Suggestion" suggestion, 7 "SubLabel" sub_label, 8 "HitInfos" hit_infos
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
pub struct LabelResult {
    pub scene: Option<String>,
    pub suggestion: Option<i64>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
}
model! { LabelResult {
    0 "Scene" scene, 1 "Suggestion" suggestion, 2 "Label" label, 3 "Name" name, 4 "Score" score,
    5 "StartTime" start_time, 6 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sentence {
    pub text: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { Sentence {
    0 "Text" text, 1 "StartTime" start_time, 2 "EndTime" end_time
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
pub struct VideoSegment {
    pub result: Option<VideoSegmentResult>,
    pub offset_time: Option<String>,
    pub created_at: Option<String>,
}
model! { VideoSegment {
    0 "Result" result, 1 "OffsetTime" offset_time, 2 "CreatedAt" created_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoSegmentResult {
    pub hit_flag: Option<i64>,
    pub suggestion: Option<String>,
    pub text: Option<String>,
    pub detail: Option<Vec<VideoLLMDetail>>,
    pub video_url: Option<String>,
    pub audio_url: Option<String>,
    pub duration: Option<String>,
    pub request_id: Option<String>,
}
model! { VideoSegmentResult {
    0 "HitFlag" hit_flag, 1 "Suggestion" suggestion, 2 "Text" text, 3 "Detail" detail, 4 "VideoUrl" video_url,
    5 "AudioUrl" audio_url, 6 "Duration" duration, 7 "RequestId" request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoLLMDetail {
    pub label_name: Option<String>,
    pub reason: Option<String>,
    pub target_text: Option<Vec<String>>,
    pub suggestion: Option<String>,
}
model! { VideoLLMDetail {
    0 "LabelName" label_name, 1 "Reason" reason, 2 "TargetText" target_text, 3 "Suggestion" suggestion
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
    pub biz_type: Option<String>,
    pub r#type: Option<String>,
    pub suggestion: Option<String>,
    pub task_status: Option<String>,
}
input! { TaskFilter() {
    0 "BizType" biz_type: String, 1 "Type" r#type: String, 2 "Suggestion" suggestion: String,
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
}
model! { TaskData {
    0 "TaskId" task_id, 1 "DataId" data_id, 2 "BizType" biz_type, 3 "Name" name, 4 "Status" status, 5 "Type" r#type,
    6 "Suggestion" suggestion, 7 "Labels" labels, 8 "MediaInfo" media_info, 9 "InputInfo" input_info,
    10 "CreatedAt" created_at, 11 "UpdatedAt" updated_at
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
