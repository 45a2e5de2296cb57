//! `ams` 2020-12-29.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20200608;

static SERVICE: Service = Service { name: "ams", version: "2020-12-29", code: "ams", endpoints: &Endpoints::NONE };

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
pub struct CreateAudioModerationSyncTask {
    pub biz_type: String,
    pub data_id: String,
    pub file_format: String,
    pub name: Option<String>,
    pub file_content: Option<String>,
    pub file_url: Option<String>,
}
operation! { CreateAudioModerationSyncTask(biz_type: String, data_id: String, file_format: String)
    "CreateAudioModerationSyncTask" -> CreateAudioModerationSyncTaskOutput {
    0 "BizType" biz_type, 1 "DataId" data_id, 2 "FileFormat" file_format, 3 "Name" name: String,
    4 "FileContent" file_content: String, 5 "FileUrl" file_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudioModerationSyncTaskOutput {
    pub data_id: Option<String>,
    pub name: Option<String>,
    pub biz_type: Option<String>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub asr_text: Option<String>,
    pub text_results: Option<Vec<TextResult>>,
    pub moan_results: Option<Vec<MoanResult>>,
    pub sub_label: Option<String>,
    pub language_results: Option<Vec<AudioResultDetailLanguageResult>>,
    pub speaker_results: Option<Vec<AudioResultDetailSpeakerResult>>,
    pub recognition_results: Option<Vec<RecognitionResult>>,
    pub duration: Option<String>,
    pub hit_flag: Option<i64>,
    pub score: Option<i64>,
}
model! { CreateAudioModerationSyncTaskOutput {
    0 "DataId" data_id, 1 "Name" name, 2 "BizType" biz_type, 3 "Suggestion" suggestion, 4 "Label" label,
    5 "AsrText" asr_text, 6 "TextResults" text_results, 7 "MoanResults" moan_results, 8 "SubLabel" sub_label,
    9 "LanguageResults" language_results, 10 "SpeakerResults" speaker_results,
    11 "RecognitionResults" recognition_results, 12 "Duration" duration, 13 "HitFlag" hit_flag, 14 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextResult {
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
model! { TextResult {
    0 "Label" label, 1 "Keywords" keywords, 2 "LibId" lib_id, 3 "LibName" lib_name, 4 "Score" score,
    5 "Suggestion" suggestion, 6 "LibType" lib_type, 7 "SubLabel" sub_label, 8 "HitInfos" hit_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitInfo {
    pub r#type: Option<String>,
    pub keyword: Option<String>,
    pub lib_name: Option<String>,
    pub positions: Option<Vec<Position>>,
}
model! { HitInfo {
    0 "Type" r#type, 1 "Keyword" keyword, 2 "LibName" lib_name, 3 "Positions" positions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Position {
    pub start: Option<i64>,
    pub end: Option<i64>,
}
model! { Position {
    0 "Start" start, 1 "End" end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoanResult {
    pub label: Option<String>,
    pub score: Option<i64>,
    pub suggestion: Option<String>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
    pub sub_label: Option<String>,
}
model! { MoanResult {
    0 "Label" label, 1 "Score" score, 2 "Suggestion" suggestion, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "SubLabel" sub_label
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
pub struct AudioResultDetailSpeakerResult {
    pub label: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
}
model! { AudioResultDetailSpeakerResult {
    0 "Label" label, 1 "Score" score, 2 "StartTime" start_time, 3 "EndTime" end_time
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
pub struct CreateAudioModerationTask {
    pub tasks: Vec<TaskInput>,
    pub biz_type: Option<String>,
    pub r#type: Option<String>,
    pub seed: Option<String>,
    pub callback_url: Option<String>,
    pub user: Option<User>,
}
operation! { CreateAudioModerationTask(tasks: Vec<TaskInput>)
    "CreateAudioModerationTask" -> CreateAudioModerationTaskOutput {
    0 "Tasks" tasks, 1 "BizType" biz_type: String, 2 "Type" r#type: String, 3 "Seed" seed: String,
    4 "CallbackUrl" callback_url: String, 5 "User" user: User
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
pub struct User {
    pub level: Option<u64>,
    pub gender: Option<u64>,
    pub age: Option<u64>,
    pub user_id: Option<String>,
    pub phone: Option<String>,
    pub account_type: Option<String>,
    pub nickname: Option<String>,
    pub head_url: Option<String>,
    pub desc: Option<String>,
    pub room_id: Option<String>,
    pub group_id: Option<String>,
    pub group_size: Option<i64>,
    pub receiver_id: Option<String>,
    pub send_time: Option<String>,
}
input! { User() {
    0 "Level" level: u64, 1 "Gender" gender: u64, 2 "Age" age: u64, 3 "UserId" user_id: String, 4 "Phone" phone: String,
    5 "AccountType" account_type: String, 6 "Nickname" nickname: String, 7 "HeadUrl" head_url: String,
    8 "Desc" desc: String, 9 "RoomId" room_id: String, 10 "GroupId" group_id: String, 11 "GroupSize" group_size: i64,
    12 "ReceiverId" receiver_id: String, 13 "SendTime" send_time: String
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
    pub input_info: Option<InputInfo>,
    pub audio_text: Option<String>,
    pub audio_segments: Option<Vec<AudioSegments>>,
    pub error_type: Option<String>,
    pub error_description: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub label: Option<String>,
    pub media_info: Option<MediaInfo>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskId" task_id, 1 "DataId" data_id, 2 "BizType" biz_type, 3 "Name" name, 4 "Status" status, 5 "Type" r#type,
    6 "Suggestion" suggestion, 7 "Labels" labels, 8 "InputInfo" input_info, 9 "AudioText" audio_text,
    10 "AudioSegments" audio_segments, 11 "ErrorType" error_type, 12 "ErrorDescription" error_description,
    13 "CreatedAt" created_at, 14 "UpdatedAt" updated_at, 15 "Label" label, 16 "MediaInfo" media_info
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
pub struct InputInfo {
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub bucket_info: Option<BucketInfo>,
    pub image_url_list: Option<Vec<String>>,
    pub text_content: Option<String>,
}
model! { InputInfo {
    0 "Type" r#type, 1 "Url" url, 2 "BucketInfo" bucket_info, 3 "ImageUrlList" image_url_list,
    4 "TextContent" text_content
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
    pub speaker_results: Option<Vec<SpeakerResults>>,
    pub label_results: Option<Vec<LabelResults>>,
    pub travel_results: Option<Vec<TravelResults>>,
    pub sub_tag: Option<String>,
    pub sub_tag_code: Option<String>,
    pub hit_type: Option<String>,
    pub sentences: Option<Vec<Sentence>>,
    pub request_id: Option<String>,
    pub aigc_recognition_results: Option<Vec<AIGCRecognitionResult>>,
}
model! { AudioResult {
    0 "HitFlag" hit_flag, 1 "Label" label, 2 "Suggestion" suggestion, 3 "Score" score, 4 "Text" text, 5 "Url" url,
    6 "Duration" duration, 7 "Extra" extra, 8 "TextResults" text_results, 9 "MoanResults" moan_results,
    10 "LanguageResults" language_results, 11 "SubLabel" sub_label, 12 "RecognitionResults" recognition_results,
    13 "SpeakerResults" speaker_results, 14 "LabelResults" label_results, 15 "TravelResults" travel_results,
    16 "SubTag" sub_tag, 17 "SubTagCode" sub_tag_code, 18 "HitType" hit_type, 19 "Sentences" sentences,
    20 "RequestId" request_id, 21 "AIGCRecognitionResults" aigc_recognition_results
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
    /// Deprecated.
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
pub struct SpeakerResults {
    pub label: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<String>,
}
model! { SpeakerResults {
    0 "Label" label, 1 "Score" score, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelResults {
    pub scene: Option<String>,
    pub suggestion: Option<i64>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
}
model! { LabelResults {
    0 "Scene" scene, 1 "Suggestion" suggestion, 2 "Label" label, 3 "Name" name, 4 "Score" score,
    5 "StartTime" start_time, 6 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TravelResults {
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub risk_level: Option<String>,
    pub audio_role: Option<String>,
    pub audio_text: Option<String>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
}
model! { TravelResults {
    0 "Label" label, 1 "SubLabel" sub_label, 2 "RiskLevel" risk_level, 3 "AudioRole" audio_role,
    4 "AudioText" audio_text, 5 "StartTime" start_time, 6 "EndTime" end_time
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
pub struct AIGCRecognitionResult {
    pub label: Option<String>,
    pub label_code: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
    pub suggestion: Option<String>,
    pub sub_label: Option<String>,
    pub sub_label_code: Option<String>,
    pub sub_tag: Option<String>,
    pub sub_tag_code: Option<String>,
}
model! { AIGCRecognitionResult {
    0 "Label" label, 1 "LabelCode" label_code, 2 "Score" score, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Suggestion" suggestion, 6 "SubLabel" sub_label, 7 "SubLabelCode" sub_label_code, 8 "SubTag" sub_tag,
    9 "SubTagCode" sub_tag_code
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
    pub data_id: Option<String>,
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub name: Option<String>,
    pub biz_type: Option<String>,
    pub r#type: Option<String>,
    pub suggestion: Option<String>,
    pub media_info: Option<MediaInfo>,
    pub labels: Option<Vec<TaskLabel>>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub input_info: Option<InputInfo>,
}
model! { TaskData {
    0 "DataId" data_id, 1 "TaskId" task_id, 2 "Status" status, 3 "Name" name, 4 "BizType" biz_type, 5 "Type" r#type,
    6 "Suggestion" suggestion, 7 "MediaInfo" media_info, 8 "Labels" labels, 9 "CreatedAt" created_at,
    10 "UpdatedAt" updated_at, 11 "InputInfo" input_info
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_IMAGE_SIZE_TOO_SMALL: &str = "InvalidParameter.ImageSizeTooSmall";
    pub const INVALID_PARAMETER_INVALID_IMAGE_CONTENT: &str = "InvalidParameter.InvalidImageContent";
    pub const INVALID_PARAMETER_PARAMETER_ERROR: &str = "InvalidParameter.ParameterError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_EMPTY_IMAGE_CONTENT: &str = "InvalidParameterValue.EmptyImageContent";
    pub const INVALID_PARAMETER_VALUE_IMAGE_SIZE_TOO_SMALL: &str = "InvalidParameterValue.ImageSizeTooSmall";
    pub const INVALID_PARAMETER_VALUE_INVALID_CONTENT: &str = "InvalidParameterValue.InvalidContent";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_ID: &str = "InvalidParameterValue.InvalidDataId";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILE_CONTENT_SIZE: &str = "InvalidParameterValue.InvalidFileContentSize";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_CONTENT: &str = "InvalidParameterValue.InvalidImageContent";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER: &str = "InvalidParameterValue.InvalidParameter";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_INVALID_IMAGE_CONTENT: &str = "ResourceUnavailable.InvalidImageContent";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED: &str = "UnauthorizedOperation.Unauthorized";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CancelTask, CreateAudioModerationSyncTask, CreateAudioModerationTask, DescribeTaskDetail, DescribeTasks
}
