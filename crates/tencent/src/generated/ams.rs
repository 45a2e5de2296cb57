//! `ams` of Tencent Cloud, API version 2020-12-29.
//!
//! Endpoint: `ams.tencentcloudapi.com`, or `ams.<region>.tencentcloudapi.com`. Other versions: [`v20200608`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-12-29>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ams::DescribeTasks};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeTasks::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20200608;

static SERVICE: Service<'_> = Service::new("ams", "2020-12-29", "ams", &Endpoints::NONE);

/// Cancels task: `CancelTask` of `ams` 2020-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-12-29&Action=CancelTask>.
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

/// Creates audio moderation sync task: `CreateAudioModerationSyncTask` of `ams` 2020-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-12-29&Action=CreateAudioModerationSyncTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_IMAGE_SIZE_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_INVALID_IMAGE_CONTENT`], [`codes::INVALID_PARAMETER_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_IMAGE_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_SIZE_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_CONTENT_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER`],
/// [`codes::RESOURCE_UNAVAILABLE_INVALID_IMAGE_CONTENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudioModerationSyncTask {
    /// Required.
    pub biz_type: String,
    /// Required.
    pub data_id: String,
    /// Required.
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

/// Response of [`CreateAudioModerationSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudioModerationSyncTaskOutput {
    pub data_id: Option<String>,
    pub name: Option<String>,
    pub biz_type: Option<String>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub asr_text: Option<String>,
    pub text_results: Vec<TextResult>,
    pub moan_results: Vec<MoanResult>,
    pub sub_label: Option<String>,
    pub language_results: Vec<AudioResultDetailLanguageResult>,
    pub speaker_results: Vec<AudioResultDetailSpeakerResult>,
    pub recognition_results: Vec<RecognitionResult>,
    pub duration: Option<String>,
    pub hit_flag: Option<i64>,
    pub score: Option<i64>,
}
model! { CreateAudioModerationSyncTaskOutput {
    0 "DataId" data_id: String, 1 "Name" name: String, 2 "BizType" biz_type: String, 3 "Suggestion" suggestion: String,
    4 "Label" label: String, 5 "AsrText" asr_text: String, 6 "TextResults" text_results: Vec<TextResult>,
    7 "MoanResults" moan_results: Vec<MoanResult>, 8 "SubLabel" sub_label: String,
    9 "LanguageResults" language_results: Vec<AudioResultDetailLanguageResult>,
    10 "SpeakerResults" speaker_results: Vec<AudioResultDetailSpeakerResult>,
    11 "RecognitionResults" recognition_results: Vec<RecognitionResult>, 12 "Duration" duration: String,
    13 "HitFlag" hit_flag: i64, 14 "Score" score: i64
} }

/// In the response of [`CreateAudioModerationSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextResult {
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
model! { TextResult {
    0 "Label" label: String, 1 "Keywords" keywords: Vec<String>, 2 "LibId" lib_id: String, 3 "LibName" lib_name: String,
    4 "Score" score: i64, 5 "Suggestion" suggestion: String, 6 "LibType" lib_type: i64, 7 "SubLabel" sub_label: String,
    8 "HitInfos" hit_infos: Vec<HitInfo>
} }

/// In the response of [`CreateAudioModerationSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitInfo {
    pub r#type: Option<String>,
    pub keyword: Option<String>,
    pub lib_name: Option<String>,
    pub positions: Vec<Position>,
}
model! { HitInfo {
    0 "Type" r#type: String, 1 "Keyword" keyword: String, 2 "LibName" lib_name: String,
    3 "Positions" positions: Vec<Position>
} }

/// In the response of [`CreateAudioModerationSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Position {
    pub start: Option<i64>,
    pub end: Option<i64>,
}
model! { Position {
    0 "Start" start: i64, 1 "End" end: i64
} }

/// In the response of [`CreateAudioModerationSyncTask`].
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
    0 "Label" label: String, 1 "Score" score: i64, 2 "Suggestion" suggestion: String, 3 "StartTime" start_time: f64,
    4 "EndTime" end_time: f64, 5 "SubLabel" sub_label: String
} }

/// In the response of [`CreateAudioModerationSyncTask`].
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

/// In the response of [`CreateAudioModerationSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioResultDetailSpeakerResult {
    pub label: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
}
model! { AudioResultDetailSpeakerResult {
    0 "Label" label: String, 1 "Score" score: i64, 2 "StartTime" start_time: f64, 3 "EndTime" end_time: f64
} }

/// In the response of [`CreateAudioModerationSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognitionResult {
    pub label: Option<String>,
    pub tags: Vec<Tag>,
}
model! { RecognitionResult {
    0 "Label" label: String, 1 "Tags" tags: Vec<Tag>
} }

/// In the response of [`CreateAudioModerationSyncTask`].
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

/// Creates audio moderation task: `CreateAudioModerationTask` of `ams` 2020-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-12-29&Action=CreateAudioModerationTask>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudioModerationTask {
    /// Required.
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

/// In the request of [`CreateAudioModerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub level: Option<i64>,
    pub gender: Option<i64>,
    pub age: Option<i64>,
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
    0 "Level" level: i64, 1 "Gender" gender: i64, 2 "Age" age: i64, 3 "UserId" user_id: String, 4 "Phone" phone: String,
    5 "AccountType" account_type: String, 6 "Nickname" nickname: String, 7 "HeadUrl" head_url: String,
    8 "Desc" desc: String, 9 "RoomId" room_id: String, 10 "GroupId" group_id: String, 11 "GroupSize" group_size: i64,
    12 "ReceiverId" receiver_id: String, 13 "SendTime" send_time: String
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

/// Describes task detail: `DescribeTaskDetail` of `ams` 2020-12-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-12-29&Action=DescribeTaskDetail>.
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
    pub input_info: Option<InputInfo>,
    pub audio_text: Option<String>,
    pub audio_segments: Vec<AudioSegments>,
    pub error_type: Option<String>,
    pub error_description: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub label: Option<String>,
    pub media_info: Option<MediaInfo>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskId" task_id: String, 1 "DataId" data_id: String, 2 "BizType" biz_type: String, 3 "Name" name: String,
    4 "Status" status: String, 5 "Type" r#type: String, 6 "Suggestion" suggestion: String,
    7 "Labels" labels: Vec<TaskLabel>, 8 "InputInfo" input_info: InputInfo, 9 "AudioText" audio_text: String,
    10 "AudioSegments" audio_segments: Vec<AudioSegments>, 11 "ErrorType" error_type: String,
    12 "ErrorDescription" error_description: String, 13 "CreatedAt" created_at: String,
    14 "UpdatedAt" updated_at: String, 15 "Label" label: String, 16 "MediaInfo" media_info: MediaInfo
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
pub struct InputInfo {
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub bucket_info: Option<BucketInfo>,
    pub image_url_list: Vec<String>,
    pub text_content: Option<String>,
}
model! { InputInfo {
    0 "Type" r#type: String, 1 "Url" url: String, 2 "BucketInfo" bucket_info: BucketInfo,
    3 "ImageUrlList" image_url_list: Vec<String>, 4 "TextContent" text_content: String
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
    pub speaker_results: Vec<SpeakerResults>,
    pub label_results: Vec<LabelResults>,
    pub travel_results: Vec<TravelResults>,
    pub sub_tag: Option<String>,
    pub sub_tag_code: Option<String>,
    pub hit_type: Option<String>,
    pub sentences: Vec<Sentence>,
    pub request_id: Option<String>,
    pub aigc_recognition_results: Vec<AIGCRecognitionResult>,
}
model! { AudioResult {
    0 "HitFlag" hit_flag: i64, 1 "Label" label: String, 2 "Suggestion" suggestion: String, 3 "Score" score: i64,
    4 "Text" text: String, 5 "Url" url: String, 6 "Duration" duration: String, 7 "Extra" extra: String,
    8 "TextResults" text_results: Vec<AudioResultDetailTextResult>,
    9 "MoanResults" moan_results: Vec<AudioResultDetailMoanResult>,
    10 "LanguageResults" language_results: Vec<AudioResultDetailLanguageResult>, 11 "SubLabel" sub_label: String,
    12 "RecognitionResults" recognition_results: Vec<RecognitionResult>,
    13 "SpeakerResults" speaker_results: Vec<SpeakerResults>, 14 "LabelResults" label_results: Vec<LabelResults>,
    15 "TravelResults" travel_results: Vec<TravelResults>, 16 "SubTag" sub_tag: String,
    17 "SubTagCode" sub_tag_code: String, 18 "HitType" hit_type: String, 19 "Sentences" sentences: Vec<Sentence>,
    20 "RequestId" request_id: String, 21 "AIGCRecognitionResults" aigc_recognition_results: Vec<AIGCRecognitionResult>
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
    /// Deprecated.
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
pub struct SpeakerResults {
    pub label: Option<String>,
    pub score: Option<i64>,
    pub start_time: Option<f64>,
    pub end_time: Option<String>,
}
model! { SpeakerResults {
    0 "Label" label: String, 1 "Score" score: i64, 2 "StartTime" start_time: f64, 3 "EndTime" end_time: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Scene" scene: String, 1 "Suggestion" suggestion: i64, 2 "Label" label: String, 3 "Name" name: String,
    4 "Score" score: i64, 5 "StartTime" start_time: f64, 6 "EndTime" end_time: f64
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Label" label: String, 1 "SubLabel" sub_label: String, 2 "RiskLevel" risk_level: String,
    3 "AudioRole" audio_role: String, 4 "AudioText" audio_text: String, 5 "StartTime" start_time: f64,
    6 "EndTime" end_time: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sentence {
    pub text: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { Sentence {
    0 "Text" text: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Label" label: String, 1 "LabelCode" label_code: String, 2 "Score" score: i64, 3 "StartTime" start_time: f64,
    4 "EndTime" end_time: f64, 5 "Suggestion" suggestion: String, 6 "SubLabel" sub_label: String,
    7 "SubLabelCode" sub_label_code: String, 8 "SubTag" sub_tag: String, 9 "SubTagCode" sub_tag_code: String
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

/// Describes tasks: `DescribeTasks` of `ams` 2020-12-29.
///
/// POST. Reads only. Pages by token (`PageToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ams&Version=2020-12-29&Action=DescribeTasks>.
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
    pub biz_type: Option<String>,
    pub r#type: Option<String>,
    pub suggestion: Option<String>,
    pub task_status: Option<String>,
}
input! { TaskFilter() {
    0 "BizType" biz_type: String, 1 "Type" r#type: String, 2 "Suggestion" suggestion: String,
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
    pub media_info: Option<MediaInfo>,
    pub labels: Vec<TaskLabel>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub input_info: Option<InputInfo>,
}
model! { TaskData {
    0 "DataId" data_id: String, 1 "TaskId" task_id: String, 2 "Status" status: String, 3 "Name" name: String,
    4 "BizType" biz_type: String, 5 "Type" r#type: String, 6 "Suggestion" suggestion: String,
    7 "MediaInfo" media_info: MediaInfo, 8 "Labels" labels: Vec<TaskLabel>, 9 "CreatedAt" created_at: String,
    10 "UpdatedAt" updated_at: String, 11 "InputInfo" input_info: InputInfo
} }

codes! {
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_IMAGE_SIZE_TOO_SMALL "InvalidParameter.ImageSizeTooSmall",
    INVALID_PARAMETER_INVALID_IMAGE_CONTENT "InvalidParameter.InvalidImageContent",
    INVALID_PARAMETER_PARAMETER_ERROR "InvalidParameter.ParameterError",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_EMPTY_IMAGE_CONTENT "InvalidParameterValue.EmptyImageContent",
    INVALID_PARAMETER_VALUE_IMAGE_SIZE_TOO_SMALL "InvalidParameterValue.ImageSizeTooSmall",
    INVALID_PARAMETER_VALUE_INVALID_CONTENT "InvalidParameterValue.InvalidContent",
    INVALID_PARAMETER_VALUE_INVALID_DATA_ID "InvalidParameterValue.InvalidDataId",
    INVALID_PARAMETER_VALUE_INVALID_FILE_CONTENT_SIZE "InvalidParameterValue.InvalidFileContentSize",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_CONTENT "InvalidParameterValue.InvalidImageContent",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER "InvalidParameterValue.InvalidParameter", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_INVALID_IMAGE_CONTENT "ResourceUnavailable.InvalidImageContent",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED "UnauthorizedOperation.Unauthorized", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CancelTask, CreateAudioModerationSyncTask, CreateAudioModerationTask, DescribeTaskDetail, DescribeTasks
}
