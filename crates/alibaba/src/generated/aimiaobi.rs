//! `aimiaobi` of Alibaba Cloud, API version 2023-08-01.
//!
//! Endpoint: a table of 1 region, else `aimiaobi.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, aimiaobi::GetBiddingDocInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetBiddingDocInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-beijing", "aimiaobi.cn-beijing.aliyuncs.com")],
    &[("cn-beijing", "aimiaobi-vpc.cn-beijing.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "aimiaobi",
    "2023-08-01",
    "aimiaobi",
    &ENDPOINTS,
);

/// Adds audit terms: `AddAuditTerms` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/AddAuditTerms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuditTerms {
    pub exception_word: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub suggest_word: Option<String>,
    pub terms_desc: Option<String>,
    pub terms_name: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { AddAuditTerms(workspace_id: String) "AddAuditTerms" -> AddAuditTermsOutput {
    0 "ExceptionWord" exception_word: Vec<String>, 1 "Keyword" keyword: String, 2 "SuggestWord" suggest_word: String,
    3 "TermsDesc" terms_desc: String, 4 "TermsName" terms_name: String, 5 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AddAuditTerms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuditTermsOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub data_v1: Option<AddAuditTermsDataV1>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddAuditTermsOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "DataV1" data_v1: AddAuditTermsDataV1,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`AddAuditTerms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuditTermsDataV1 {
    pub id: Option<i64>,
}
model! { AddAuditTermsDataV1 {
    0 "Id" id: i64
} }

/// Adds dataset document: `AddDatasetDocument` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/AddDatasetDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatasetDocument {
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    /// Required.
    pub document: AddDatasetDocumentDocument,
    /// Required.
    pub workspace_id: String,
}
operation! { AddDatasetDocument(document: AddDatasetDocumentDocument, workspace_id: String)
    "AddDatasetDocument" -> AddDatasetDocumentOutput {
    0 "DatasetId" dataset_id: i64, 1 "DatasetName" dataset_name: String, 2 "Document" document,
    3 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`AddDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatasetDocumentDocument {
    pub category_uuid: Option<String>,
    pub content: Option<String>,
    pub disable_handle_multimodal_media: Option<bool>,
    pub doc_id: Option<String>,
    pub doc_type: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub metadata: Option<AddDatasetDocumentMetadata>,
    pub multimodal_index_name: Option<String>,
    pub multimodal_medias: Option<Vec<AddDatasetDocumentMultimodalMedias>>,
    pub pub_time: Option<String>,
    pub source_from: Option<String>,
    pub summary: Option<String>,
    pub tags: Option<Vec<String>>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { AddDatasetDocumentDocument() {
    0 "CategoryUuid" category_uuid: String, 1 "Content" content: String,
    2 "DisableHandleMultimodalMedia" disable_handle_multimodal_media: bool, 3 "DocId" doc_id: String,
    4 "DocType" doc_type: String, 5 "DocUuid" doc_uuid: String, 6 "Extend1" extend1: String,
    7 "Extend2" extend2: String, 8 "Extend3" extend3: String, 9 "Metadata" metadata: AddDatasetDocumentMetadata,
    10 "MultimodalIndexName" multimodal_index_name: String,
    11 "MultimodalMedias" multimodal_medias: Vec<AddDatasetDocumentMultimodalMedias>, 12 "PubTime" pub_time: String,
    13 "SourceFrom" source_from: String, 14 "Summary" summary: String, 15 "Tags" tags: Vec<String>,
    16 "Title" title: String, 17 "Url" url: String
} }

/// In the request of [`AddDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatasetDocumentMetadata {
    pub asr_sentences: Option<Vec<AddDatasetDocumentAsrSentences>>,
    pub key_values: Option<Vec<AddDatasetDocumentKeyValues>>,
    pub text: Option<String>,
    pub video_shots: Option<Vec<AddDatasetDocumentVideoShots>>,
}
input! { AddDatasetDocumentMetadata() {
    0 "AsrSentences" asr_sentences: Vec<AddDatasetDocumentAsrSentences>,
    1 "KeyValues" key_values: Vec<AddDatasetDocumentKeyValues>, 2 "Text" text: String,
    3 "VideoShots" video_shots: Vec<AddDatasetDocumentVideoShots>
} }

/// In the request of [`AddDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatasetDocumentAsrSentences {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub text: Option<String>,
}
input! { AddDatasetDocumentAsrSentences() {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64, 2 "Text" text: String
} }

/// In the request of [`AddDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatasetDocumentKeyValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddDatasetDocumentKeyValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`AddDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatasetDocumentVideoShots {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub text: Option<String>,
}
input! { AddDatasetDocumentVideoShots() {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64, 2 "Text" text: String
} }

/// In the request of [`AddDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatasetDocumentMultimodalMedias {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
}
input! { AddDatasetDocumentMultimodalMedias() {
    0 "FileUrl" file_url: String, 1 "MediaId" media_id: String, 2 "MediaType" media_type: String
} }

/// Response of [`AddDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatasetDocumentOutput {
    pub code: Option<String>,
    pub data: Option<AddDatasetDocumentData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddDatasetDocumentOutput {
    0 "Code" code: String, 1 "Data" data: AddDatasetDocumentData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AddDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatasetDocumentData {
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<i64>,
}
model! { AddDatasetDocumentData {
    0 "DocId" doc_id: String, 1 "DocUuid" doc_uuid: String, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String, 4 "Status" status: i64
} }

/// `AsyncCreateClipsTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/AsyncCreateClipsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncCreateClipsTask {
    pub adapt_mode: Option<String>,
    pub alignment: Option<String>,
    pub close_music: Option<bool>,
    pub close_subtitle: Option<bool>,
    pub close_voice: Option<bool>,
    pub closing_credits_url: Option<String>,
    pub color_words: Option<Vec<AsyncCreateClipsTaskColorWords>>,
    pub cosy_voice_app_key: Option<String>,
    /// Secret.
    pub cosy_voice_token: Option<Secret>,
    pub custom_voice_style: Option<String>,
    pub custom_voice_url: Option<String>,
    pub custom_voice_volume: Option<i64>,
    pub height: Option<i64>,
    pub high_def_source_videos: Option<Vec<AsyncCreateClipsTaskHighDefSourceVideos>>,
    pub music_style: Option<String>,
    pub music_url: Option<String>,
    pub music_volume: Option<i64>,
    pub opening_credits_url: Option<String>,
    pub stickers: Option<Vec<AsyncCreateClipsTaskStickers>>,
    pub subtitle_font_size: Option<i64>,
    /// Required.
    pub task_id: String,
    pub text_width: Option<String>,
    pub voice_style: Option<String>,
    pub voice_volume: Option<i64>,
    pub width: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { AsyncCreateClipsTask(task_id: String, workspace_id: String)
    "AsyncCreateClipsTask" -> AsyncCreateClipsTaskOutput {
    0 "AdaptMode" adapt_mode: String, 1 "Alignment" alignment: String, 2 "CloseMusic" close_music: bool,
    3 "CloseSubtitle" close_subtitle: bool, 4 "CloseVoice" close_voice: bool,
    5 "ClosingCreditsUrl" closing_credits_url: String, 6 "ColorWords" color_words: Vec<AsyncCreateClipsTaskColorWords>,
    7 "CosyVoiceAppKey" cosy_voice_app_key: String, 8 "CosyVoiceToken" cosy_voice_token: Secret,
    9 "CustomVoiceStyle" custom_voice_style: String, 10 "CustomVoiceUrl" custom_voice_url: String,
    11 "CustomVoiceVolume" custom_voice_volume: i64, 12 "Height" height: i64,
    13 "HighDefSourceVideos" high_def_source_videos: Vec<AsyncCreateClipsTaskHighDefSourceVideos>,
    14 "MusicStyle" music_style: String, 15 "MusicUrl" music_url: String, 16 "MusicVolume" music_volume: i64,
    17 "OpeningCreditsUrl" opening_credits_url: String, 18 "Stickers" stickers: Vec<AsyncCreateClipsTaskStickers>,
    19 "SubtitleFontSize" subtitle_font_size: i64, 20 "TaskId" task_id, 21 "TextWidth" text_width: String,
    22 "VoiceStyle" voice_style: String, 23 "VoiceVolume" voice_volume: i64, 24 "Width" width: i64,
    25 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::Json),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::Json),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None)
] }

/// In the request of [`AsyncCreateClipsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncCreateClipsTaskColorWords {
    pub content: Option<String>,
    pub effect_color_style: Option<String>,
    pub font_size: Option<i64>,
    pub timeline_in: Option<i64>,
    pub timeline_out: Option<i64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
input! { AsyncCreateClipsTaskColorWords() {
    0 "Content" content: String, 1 "EffectColorStyle" effect_color_style: String, 2 "FontSize" font_size: i64,
    3 "TimelineIn" timeline_in: i64, 4 "TimelineOut" timeline_out: i64, 5 "X" x: f64, 6 "Y" y: f64
} }

/// In the request of [`AsyncCreateClipsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncCreateClipsTaskHighDefSourceVideos {
    pub video_id: Option<String>,
    pub video_name: Option<String>,
    pub video_url: Option<String>,
}
input! { AsyncCreateClipsTaskHighDefSourceVideos() {
    0 "VideoId" video_id: String, 1 "VideoName" video_name: String, 2 "VideoUrl" video_url: String
} }

/// In the request of [`AsyncCreateClipsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncCreateClipsTaskStickers {
    pub duration: Option<i64>,
    pub dync_frames: Option<i64>,
    pub height: Option<i64>,
    pub timeline_in: Option<i64>,
    pub url: Option<String>,
    pub width: Option<i64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
input! { AsyncCreateClipsTaskStickers() {
    0 "Duration" duration: i64, 1 "DyncFrames" dync_frames: i64, 2 "Height" height: i64,
    3 "TimelineIn" timeline_in: i64, 4 "Url" url: String, 5 "Width" width: i64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// Response of [`AsyncCreateClipsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncCreateClipsTaskOutput {
    pub code: Option<String>,
    pub data: Option<AsyncCreateClipsTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AsyncCreateClipsTaskOutput {
    0 "Code" code: String, 1 "Data" data: AsyncCreateClipsTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AsyncCreateClipsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncCreateClipsTaskData {
    pub task_id: Option<String>,
}
model! { AsyncCreateClipsTaskData {
    0 "TaskId" task_id: String
} }

/// `AsyncCreateClipsTimeLine` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/AsyncCreateClipsTimeLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncCreateClipsTimeLine {
    pub additional_content: Option<String>,
    pub custom_content: Option<String>,
    pub high_light_config: Option<AsyncCreateClipsTimeLineHighLightConfig>,
    pub no_ref_video: Option<bool>,
    pub process_prompt: Option<String>,
    pub recommend_audio: Option<bool>,
    /// Required.
    pub task_id: String,
    pub timeline_scene: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { AsyncCreateClipsTimeLine(task_id: String, workspace_id: String)
    "AsyncCreateClipsTimeLine" -> AsyncCreateClipsTimeLineOutput {
    0 "AdditionalContent" additional_content: String, 1 "CustomContent" custom_content: String,
    2 "HighLightConfig" high_light_config: AsyncCreateClipsTimeLineHighLightConfig, 3 "NoRefVideo" no_ref_video: bool,
    4 "ProcessPrompt" process_prompt: String, 5 "RecommendAudio" recommend_audio: bool, 6 "TaskId" task_id,
    7 "TimelineScene" timeline_scene: i64, 8 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// In the request of [`AsyncCreateClipsTimeLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncCreateClipsTimeLineHighLightConfig {
    pub ht_analyze_rhythm: Option<bool>,
    pub ht_high_quality_label: Option<Vec<String>>,
    pub ht_low_quality_label: Option<Vec<String>>,
    pub ht_max_time_length: Option<i64>,
    pub ht_min_time_length: Option<i64>,
    pub ht_prompt: Option<String>,
    pub ht_single_shot_len: Option<i64>,
}
input! { AsyncCreateClipsTimeLineHighLightConfig() {
    0 "HtAnalyzeRhythm" ht_analyze_rhythm: bool, 1 "HtHighQualityLabel" ht_high_quality_label: Vec<String>,
    2 "HtLowQualityLabel" ht_low_quality_label: Vec<String>, 3 "HtMaxTimeLength" ht_max_time_length: i64,
    4 "HtMinTimeLength" ht_min_time_length: i64, 5 "HtPrompt" ht_prompt: String,
    6 "HtSingleShotLen" ht_single_shot_len: i64
} }

/// Response of [`AsyncCreateClipsTimeLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncCreateClipsTimeLineOutput {
    pub code: Option<String>,
    pub data: Option<AsyncCreateClipsTimeLineData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AsyncCreateClipsTimeLineOutput {
    0 "Code" code: String, 1 "Data" data: AsyncCreateClipsTimeLineData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AsyncCreateClipsTimeLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncCreateClipsTimeLineData {
    pub task_id: Option<String>,
}
model! { AsyncCreateClipsTimeLineData {
    0 "TaskId" task_id: String
} }

/// `AsyncEditTimeline` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/AsyncEditTimeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncEditTimeline {
    pub auto_clips: Option<bool>,
    /// Required.
    pub task_id: String,
    /// Required.
    pub timelines: Vec<AsyncEditTimelineTimelines>,
    /// Required.
    pub workspace_id: String,
}
operation! { AsyncEditTimeline(task_id: String, timelines: Vec<AsyncEditTimelineTimelines>, workspace_id: String)
    "AsyncEditTimeline" -> AsyncEditTimelineOutput {
    0 "AutoClips" auto_clips: bool, 1 "TaskId" task_id, 2 "Timelines" timelines, 3 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`AsyncEditTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncEditTimelineTimelines {
    /// Required.
    pub clips: Option<Vec<AsyncEditTimelineClips>>,
    pub timeline_id: Option<String>,
}
input! { AsyncEditTimelineTimelines(clips: Vec<AsyncEditTimelineClips>) {
    0 "Clips" clips: Vec<AsyncEditTimelineClips>, 1 "TimelineId" timeline_id: String
} }

/// In the request of [`AsyncEditTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncEditTimelineClips {
    pub clip_id: Option<String>,
    pub content_inner: Option<String>,
    pub r#in: Option<i64>,
    pub in_ex: Option<f64>,
    pub out: Option<i64>,
    pub out_ex: Option<f64>,
    pub video_id: Option<String>,
    pub video_name: Option<String>,
}
input! { AsyncEditTimelineClips() {
    0 "ClipId" clip_id: String, 1 "ContentInner" content_inner: String, 2 "In" r#in: i64, 3 "InEx" in_ex: f64,
    4 "Out" out: i64, 5 "OutEx" out_ex: f64, 6 "VideoId" video_id: String, 7 "VideoName" video_name: String
} }

/// Response of [`AsyncEditTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncEditTimelineOutput {
    pub code: Option<String>,
    pub data: Option<AsyncEditTimelineData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AsyncEditTimelineOutput {
    0 "Code" code: String, 1 "Data" data: AsyncEditTimelineData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AsyncEditTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncEditTimelineData {
    pub message: Option<String>,
    pub task_id: Option<String>,
}
model! { AsyncEditTimelineData {
    0 "Message" message: String, 1 "TaskId" task_id: String
} }

/// `AsyncUploadTenderDoc` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/AsyncUploadTenderDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncUploadTenderDoc {
    pub file_key: Option<String>,
    pub tender_doc_name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { AsyncUploadTenderDoc() "AsyncUploadTenderDoc" -> AsyncUploadTenderDocOutput {
    0 "FileKey" file_key: String, 1 "TenderDocName" tender_doc_name: String, 2 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`AsyncUploadTenderDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncUploadTenderDocOutput {
    pub code: Option<String>,
    pub data: Option<AsyncUploadTenderDocData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AsyncUploadTenderDocOutput {
    0 "Code" code: String, 1 "Data" data: AsyncUploadTenderDocData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AsyncUploadTenderDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncUploadTenderDocData {
    pub task_id: Option<String>,
}
model! { AsyncUploadTenderDocData {
    0 "TaskId" task_id: String
} }

/// `AsyncUploadVideo` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/AsyncUploadVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncUploadVideo {
    pub adaptive_threshold: Option<f64>,
    pub anlysis_prompt: Option<String>,
    pub face_identity_similarity_min_score: Option<f64>,
    pub reference_video: Option<AsyncUploadVideoReferenceVideo>,
    pub remove_subtitle: Option<bool>,
    /// Required.
    pub source_videos: Vec<AsyncUploadVideoSourceVideos>,
    pub split_interval: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub video_roles: Option<Vec<AsyncUploadVideoVideoRoles>>,
    pub video_shot_face_identity_count: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { AsyncUploadVideo(source_videos: Vec<AsyncUploadVideoSourceVideos>, workspace_id: String)
    "AsyncUploadVideo" -> AsyncUploadVideoOutput {
    0 "AdaptiveThreshold" adaptive_threshold: f64, 1 "AnlysisPrompt" anlysis_prompt: String,
    2 "FaceIdentitySimilarityMinScore" face_identity_similarity_min_score: f64,
    3 "ReferenceVideo" reference_video: AsyncUploadVideoReferenceVideo, 4 "RemoveSubtitle" remove_subtitle: bool,
    5 "SourceVideos" source_videos, 6 "SplitInterval" split_interval: i64, 7 "TaskName" task_name: String,
    8 "TaskType" task_type: String, 9 "VideoRoles" video_roles: Vec<AsyncUploadVideoVideoRoles>,
    10 "VideoShotFaceIdentityCount" video_shot_face_identity_count: i64, 11 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// In the request of [`AsyncUploadVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncUploadVideoReferenceVideo {
    pub video_extra_info: Option<String>,
    pub video_name: Option<String>,
    pub video_url: Option<String>,
}
input! { AsyncUploadVideoReferenceVideo() {
    0 "VideoExtraInfo" video_extra_info: String, 1 "VideoName" video_name: String, 2 "VideoUrl" video_url: String
} }

/// In the request of [`AsyncUploadVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncUploadVideoSourceVideos {
    pub video_extra_info: Option<String>,
    /// Required.
    pub video_name: Option<String>,
    /// Required.
    pub video_url: Option<String>,
}
input! { AsyncUploadVideoSourceVideos(video_name: String, video_url: String) {
    0 "VideoExtraInfo" video_extra_info: String, 1 "VideoName" video_name: String, 2 "VideoUrl" video_url: String
} }

/// In the request of [`AsyncUploadVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncUploadVideoVideoRoles {
    pub role_info: Option<String>,
    pub role_name: Option<String>,
    pub role_urls: Option<Vec<AsyncUploadVideoRoleUrls>>,
}
input! { AsyncUploadVideoVideoRoles() {
    0 "RoleInfo" role_info: String, 1 "RoleName" role_name: String,
    2 "RoleUrls" role_urls: Vec<AsyncUploadVideoRoleUrls>
} }

/// In the request of [`AsyncUploadVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncUploadVideoRoleUrls {
    pub role_file_name: Option<String>,
    pub role_file_url: Option<String>,
}
input! { AsyncUploadVideoRoleUrls() {
    0 "RoleFileName" role_file_name: String, 1 "RoleFileUrl" role_file_url: String
} }

/// Response of [`AsyncUploadVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncUploadVideoOutput {
    pub code: Option<String>,
    pub data: Option<AsyncUploadVideoData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AsyncUploadVideoOutput {
    0 "Code" code: String, 1 "Data" data: AsyncUploadVideoData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AsyncUploadVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncUploadVideoData {
    pub task_id: Option<String>,
    pub video_infos: Vec<AsyncUploadVideoVideoInfos>,
}
model! { AsyncUploadVideoData {
    0 "TaskId" task_id: String, 1 "VideoInfos" video_infos: Vec<AsyncUploadVideoVideoInfos>
} }

/// In the response of [`AsyncUploadVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncUploadVideoVideoInfos {
    pub video_extra_info: Option<String>,
    pub video_id: Option<String>,
    pub video_name: Option<String>,
    pub video_url: Option<String>,
}
model! { AsyncUploadVideoVideoInfos {
    0 "VideoExtraInfo" video_extra_info: String, 1 "VideoId" video_id: String, 2 "VideoName" video_name: String,
    3 "VideoUrl" video_url: String
} }

/// `AsyncWritingBiddingDoc` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/AsyncWritingBiddingDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncWritingBiddingDoc {
    pub company_keyword: Option<String>,
    pub prompt: Option<String>,
    pub task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { AsyncWritingBiddingDoc() "AsyncWritingBiddingDoc" -> AsyncWritingBiddingDocOutput {
    0 "CompanyKeyword" company_keyword: String, 1 "Prompt" prompt: String, 2 "TaskId" task_id: String,
    3 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`AsyncWritingBiddingDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncWritingBiddingDocOutput {
    pub code: Option<String>,
    pub data: Option<AsyncWritingBiddingDocData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AsyncWritingBiddingDocOutput {
    0 "Code" code: String, 1 "Data" data: AsyncWritingBiddingDocData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AsyncWritingBiddingDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncWritingBiddingDocData {
    pub task_id: Option<String>,
}
model! { AsyncWritingBiddingDocData {
    0 "TaskId" task_id: String
} }

/// Binds ppt artifact: `BindPptArtifact` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/BindPptArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPptArtifact {
    /// Required.
    pub artifact_id: i64,
    pub external_user_id: Option<String>,
    /// Required.
    pub task_id: String,
    pub workspace_id: Option<String>,
}
operation! { BindPptArtifact(artifact_id: i64, task_id: String) "BindPptArtifact" -> BindPptArtifactOutput {
    0 "ArtifactId" artifact_id, 1 "ExternalUserId" external_user_id: String, 2 "TaskId" task_id,
    3 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`BindPptArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPptArtifactOutput {
    pub code: Option<String>,
    pub data: Option<BindPptArtifactData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindPptArtifactOutput {
    0 "Code" code: String, 1 "Data" data: BindPptArtifactData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`BindPptArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPptArtifactData {
    pub task_id: Option<String>,
}
model! { BindPptArtifactData {
    0 "TaskId" task_id: String
} }

/// Cancels async task: `CancelAsyncTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/CancelAsyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAsyncTask {
    /// Required.
    pub agent_key: String,
    pub task_id: Option<String>,
}
operation! { CancelAsyncTask(agent_key: String) "CancelAsyncTask" -> CancelAsyncTaskOutput {
    0 "AgentKey" agent_key, 1 "TaskId" task_id: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CancelAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAsyncTaskOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelAsyncTaskOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Cancels audit task: `CancelAuditTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/CancelAuditTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuditTask {
    pub article_id: Option<String>,
    pub content_audit_task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { CancelAuditTask() "CancelAuditTask" -> CancelAuditTaskOutput {
    0 "ArticleId" article_id: String, 1 "ContentAuditTaskId" content_audit_task_id: String,
    2 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CancelAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuditTaskOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelAuditTaskOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Cancels deep write task: `CancelDeepWriteTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/CancelDeepWriteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDeepWriteTask {
    pub task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { CancelDeepWriteTask() "CancelDeepWriteTask" -> CancelDeepWriteTaskOutput {
    0 "TaskId" task_id: String, 1 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CancelDeepWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDeepWriteTaskOutput {
    pub code: Option<String>,
    pub data: Option<CancelDeepWriteTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelDeepWriteTaskOutput {
    0 "Code" code: String, 1 "Data" data: CancelDeepWriteTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CancelDeepWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDeepWriteTaskData {
    pub input: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { CancelDeepWriteTaskData {
    0 "Input" input: String, 1 "Status" status: String, 2 "TaskId" task_id: String
} }

/// Clears intervenes: `ClearIntervenes` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ClearIntervenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearIntervenes {
    /// Required.
    pub agent_key: String,
}
operation! { ClearIntervenes(agent_key: String) "ClearIntervenes" -> ClearIntervenesOutput {
    0 "AgentKey" agent_key
} }

/// Response of [`ClearIntervenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearIntervenesOutput {
    pub code: Option<String>,
    pub data: Option<ClearIntervenesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ClearIntervenesOutput {
    0 "Code" code: String, 1 "Data" data: ClearIntervenesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ClearIntervenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearIntervenesData {
    pub code: Option<i64>,
    pub fail_id_list: Vec<String>,
    pub task_id: Option<String>,
}
model! { ClearIntervenesData {
    0 "Code" code: i64, 1 "FailIdList" fail_id_list: Vec<String>, 2 "TaskId" task_id: String
} }

/// Confirms and post process audit note: `ConfirmAndPostProcessAuditNote` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ConfirmAndPostProcessAuditNote>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmAndPostProcessAuditNote {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { ConfirmAndPostProcessAuditNote(task_id: String, workspace_id: String)
    "ConfirmAndPostProcessAuditNote" -> ConfirmAndPostProcessAuditNoteOutput {
    0 "TaskId" task_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ConfirmAndPostProcessAuditNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmAndPostProcessAuditNoteOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfirmAndPostProcessAuditNoteOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates data permissions: `CreateDataPermissions` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/CreateDataPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataPermissions {
    /// Required.
    pub data_id: String,
    /// Required.
    pub data_type: String,
    /// Required.
    pub permission_user_infos: Vec<CreateDataPermissionsPermissionUserInfos>,
    /// Required.
    pub workspace_id: String,
}
operation! {
    CreateDataPermissions(data_id: String, data_type: String, permission_user_infos: Vec<CreateDataPermissionsPermissionUserInfos>, workspace_id: String)
    "CreateDataPermissions" -> CreateDataPermissionsOutput {
    0 "DataId" data_id, 1 "DataType" data_type, 2 "PermissionUserInfos" permission_user_infos,
    3 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`CreateDataPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataPermissionsPermissionUserInfos {
    /// Required.
    pub permission_user_id: Option<String>,
    pub permission_username: Option<String>,
}
input! { CreateDataPermissionsPermissionUserInfos(permission_user_id: String) {
    0 "PermissionUserId" permission_user_id: String, 1 "PermissionUsername" permission_username: String
} }

/// Response of [`CreateDataPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataPermissionsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataPermissionsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Creates dataset: `CreateDataset` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/CreateDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    pub access_level: Option<String>,
    pub dataset_config: Option<CreateDatasetDatasetConfig>,
    pub dataset_description: Option<String>,
    /// Required.
    pub dataset_name: String,
    pub dataset_type: Option<String>,
    pub document_handle_config: Option<CreateDatasetDocumentHandleConfig>,
    pub invoke_type: Option<String>,
    pub search_dataset_enable: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateDataset(dataset_name: String, workspace_id: String) "CreateDataset" -> CreateDatasetOutput {
    0 "AccessLevel" access_level: String, 1 "DatasetConfig" dataset_config: CreateDatasetDatasetConfig,
    2 "DatasetDescription" dataset_description: String, 3 "DatasetName" dataset_name,
    4 "DatasetType" dataset_type: String,
    5 "DocumentHandleConfig" document_handle_config: CreateDatasetDocumentHandleConfig,
    6 "InvokeType" invoke_type: String, 7 "SearchDatasetEnable" search_dataset_enable: i64, 8 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetDatasetConfig {
    pub search_source_config: Option<CreateDatasetSearchSourceConfig>,
    pub search_source_configs: Option<Vec<CreateDatasetSearchSourceConfigs>>,
}
input! { CreateDatasetDatasetConfig() {
    0 "SearchSourceConfig" search_source_config: CreateDatasetSearchSourceConfig,
    1 "SearchSourceConfigs" search_source_configs: Vec<CreateDatasetSearchSourceConfigs>
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetSearchSourceConfig {
    pub metadata_key_value_generate_enable: Option<bool>,
    pub metadata_key_value_search_enable: Option<bool>,
    pub tag_generate_enable: Option<bool>,
    pub tag_search_enable: Option<bool>,
}
input! { CreateDatasetSearchSourceConfig() {
    0 "MetadataKeyValueGenerateEnable" metadata_key_value_generate_enable: bool,
    1 "MetadataKeyValueSearchEnable" metadata_key_value_search_enable: bool,
    2 "TagGenerateEnable" tag_generate_enable: bool, 3 "TagSearchEnable" tag_search_enable: bool
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetSearchSourceConfigs {
    pub demo_query: Option<String>,
    pub search_source_request_config: Option<CreateDatasetSearchSourceRequestConfig>,
    pub search_source_response_config: Option<CreateDatasetSearchSourceResponseConfig>,
    pub size: Option<i64>,
}
input! { CreateDatasetSearchSourceConfigs() {
    0 "DemoQuery" demo_query: String,
    1 "SearchSourceRequestConfig" search_source_request_config: CreateDatasetSearchSourceRequestConfig,
    2 "SearchSourceResponseConfig" search_source_response_config: CreateDatasetSearchSourceResponseConfig,
    3 "Size" size: i64
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetSearchSourceRequestConfig {
    pub body: Option<String>,
    pub connect_timeout: Option<i64>,
    pub headers: Option<Vec<CreateDatasetHeaders>>,
    pub method: Option<String>,
    pub params: Option<Vec<CreateDatasetParams>>,
    pub path_params_enable: Option<bool>,
    pub socket_timeout: Option<i64>,
    pub url: Option<String>,
}
input! { CreateDatasetSearchSourceRequestConfig() {
    0 "Body" body: String, 1 "ConnectTimeout" connect_timeout: i64, 2 "Headers" headers: Vec<CreateDatasetHeaders>,
    3 "Method" method: String, 4 "Params" params: Vec<CreateDatasetParams>,
    5 "PathParamsEnable" path_params_enable: bool, 6 "SocketTimeout" socket_timeout: i64, 7 "Url" url: String
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetHeaders {
    pub name: Option<String>,
    pub value: Option<String>,
    pub value_format: Option<String>,
    pub value_type: Option<String>,
}
input! { CreateDatasetHeaders() {
    0 "Name" name: String, 1 "Value" value: String, 2 "ValueFormat" value_format: String,
    3 "ValueType" value_type: String
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetParams {
    pub name: Option<String>,
    pub value: Option<String>,
    pub value_format: Option<String>,
    pub value_type: Option<String>,
}
input! { CreateDatasetParams() {
    0 "Name" name: String, 1 "Value" value: String, 2 "ValueFormat" value_format: String,
    3 "ValueType" value_type: String
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetSearchSourceResponseConfig {
    pub jq_nodes: Option<Vec<CreateDatasetJqNodes>>,
}
input! { CreateDatasetSearchSourceResponseConfig() {
    0 "JqNodes" jq_nodes: Vec<CreateDatasetJqNodes>
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetJqNodes {
    pub jq_nodes: Option<Vec<CreateDatasetJqNodesJqNodes>>,
    pub key: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDatasetJqNodes() {
    0 "JqNodes" jq_nodes: Vec<CreateDatasetJqNodesJqNodes>, 1 "Key" key: String, 2 "Path" path: String,
    3 "Type" r#type: String
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetJqNodesJqNodes {
    pub jq_nodes: Option<Vec<CreateDatasetJqNodesJqNodesJqNodes>>,
    pub key: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDatasetJqNodesJqNodes() {
    0 "JqNodes" jq_nodes: Vec<CreateDatasetJqNodesJqNodesJqNodes>, 1 "Key" key: String, 2 "Path" path: String,
    3 "Type" r#type: String
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetJqNodesJqNodesJqNodes {
    pub key: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDatasetJqNodesJqNodesJqNodes() {
    0 "Key" key: String, 1 "Path" path: String, 2 "Type" r#type: String
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetDocumentHandleConfig {
    pub disable_handle_multimodal_media: Option<bool>,
}
input! { CreateDatasetDocumentHandleConfig() {
    0 "DisableHandleMultimodalMedia" disable_handle_multimodal_media: bool
} }

/// Response of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub code: Option<String>,
    pub data: Option<CreateDatasetData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatasetOutput {
    0 "Code" code: String, 1 "Data" data: CreateDatasetData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetData {
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub dataset_description: Option<String>,
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub search_dataset_enable: Option<i64>,
}
model! { CreateDatasetData {
    0 "CreateTime" create_time: String, 1 "CreateUser" create_user: String,
    2 "DatasetDescription" dataset_description: String, 3 "DatasetId" dataset_id: i64,
    4 "DatasetName" dataset_name: String, 5 "DatasetType" dataset_type: String,
    6 "SearchDatasetEnable" search_dataset_enable: i64
} }

/// Creates general config: `CreateGeneralConfig` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/CreateGeneralConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGeneralConfig {
    /// Required.
    pub config_key: String,
    /// Required.
    pub config_value: String,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateGeneralConfig(config_key: String, config_value: String, workspace_id: String)
    "CreateGeneralConfig" -> CreateGeneralConfigOutput {
    0 "ConfigKey" config_key, 1 "ConfigValue" config_value, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateGeneralConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGeneralConfigOutput {
    pub code: Option<String>,
    pub data: Option<CreateGeneralConfigData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGeneralConfigOutput {
    0 "Code" code: String, 1 "Data" data: CreateGeneralConfigData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateGeneralConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGeneralConfigData {
    pub config_desc: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub config_value_type: Option<String>,
}
model! { CreateGeneralConfigData {
    0 "ConfigDesc" config_desc: String, 1 "ConfigKey" config_key: String, 2 "ConfigValue" config_value: String,
    3 "ConfigValueType" config_value_type: String
} }

/// Creates generated content: `CreateGeneratedContent` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/CreateGeneratedContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGeneratedContent {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub content: String,
    pub content_domain: Option<String>,
    pub content_text: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub prompt: Option<String>,
    /// Required. 6 to 64 characters.
    pub task_id: String,
    /// Required. 2 to 200 characters.
    pub title: String,
    pub uuid: Option<String>,
}
operation! { CreateGeneratedContent(agent_key: String, content: String, task_id: String, title: String)
    "CreateGeneratedContent" -> CreateGeneratedContentOutput {
    0 "AgentKey" agent_key, 1 "Content" content, 2 "ContentDomain" content_domain: String,
    3 "ContentText" content_text: String, 4 "Keywords" keywords: Vec<String>, 5 "Prompt" prompt: String,
    6 "TaskId" task_id, 7 "Title" title, 8 "Uuid" uuid: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`CreateGeneratedContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGeneratedContentOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGeneratedContentOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates token: `CreateToken` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/CreateToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateToken {
    /// Required.
    pub agent_key: String,
}
operation! { CreateToken(agent_key: String) "CreateToken" -> CreateTokenOutput {
    0 "AgentKey" agent_key
} }

/// Response of [`CreateToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenOutput {
    pub code: Option<String>,
    pub data: Option<CreateTokenData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTokenOutput {
    0 "Code" code: String, 1 "Data" data: CreateTokenData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenData {
    pub expired_time: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { CreateTokenData {
    0 "ExpiredTime" expired_time: i64, 1 "Token" token: Secret
} }

/// Deletes audit note: `DeleteAuditNote` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteAuditNote>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditNote {
    pub note_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteAuditNote(workspace_id: String) "DeleteAuditNote" -> DeleteAuditNoteOutput {
    0 "NoteId" note_id: String, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteAuditNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditNoteOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAuditNoteOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes audit terms: `DeleteAuditTerms` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteAuditTerms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditTerms {
    pub id_list: Option<Vec<i64>>,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteAuditTerms(workspace_id: String) "DeleteAuditTerms" -> DeleteAuditTermsOutput {
    0 "IdList" id_list: Vec<i64>, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteAuditTerms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditTermsOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAuditTermsOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes custom text: `DeleteCustomText` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteCustomText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomText {
    /// Required.
    pub agent_key: String,
    pub commodity_code: Option<String>,
    /// Required.
    pub id: i64,
}
operation! { DeleteCustomText(agent_key: String, id: i64) "DeleteCustomText" -> DeleteCustomTextOutput {
    0 "AgentKey" agent_key, 1 "CommodityCode" commodity_code: String, 2 "Id" id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteCustomText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomTextOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCustomTextOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes custom topic by topic: `DeleteCustomTopicByTopic` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteCustomTopicByTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomTopicByTopic {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub topic: String,
}
operation! { DeleteCustomTopicByTopic(agent_key: String, topic: String)
    "DeleteCustomTopicByTopic" -> DeleteCustomTopicByTopicOutput {
    0 "AgentKey" agent_key, 1 "Topic" topic
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteCustomTopicByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomTopicByTopicOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCustomTopicByTopicOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes custom topic view point by id: `DeleteCustomTopicViewPointById` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteCustomTopicViewPointById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomTopicViewPointById {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub custom_view_point_id: String,
}
operation! { DeleteCustomTopicViewPointById(agent_key: String, custom_view_point_id: String)
    "DeleteCustomTopicViewPointById" -> DeleteCustomTopicViewPointByIdOutput {
    0 "AgentKey" agent_key, 1 "CustomViewPointId" custom_view_point_id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteCustomTopicViewPointById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomTopicViewPointByIdOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCustomTopicViewPointByIdOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes data permissions: `DeleteDataPermissions` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteDataPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataPermissions {
    /// Required.
    pub ids: Vec<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteDataPermissions(ids: Vec<i64>, workspace_id: String)
    "DeleteDataPermissions" -> DeleteDataPermissionsOutput {
    0 "Ids" ids, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteDataPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataPermissionsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataPermissionsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes dataset: `DeleteDataset` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataset {
    /// Required.
    pub dataset_id: i64,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteDataset(dataset_id: i64, workspace_id: String) "DeleteDataset" -> DeleteDatasetOutput {
    0 "DatasetId" dataset_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDatasetOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes dataset document: `DeleteDatasetDocument` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteDatasetDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetDocument {
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteDatasetDocument(workspace_id: String) "DeleteDatasetDocument" -> DeleteDatasetDocumentOutput {
    0 "DatasetId" dataset_id: i64, 1 "DatasetName" dataset_name: String, 2 "DocId" doc_id: String,
    3 "DocUuid" doc_uuid: String, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DeleteDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetDocumentOutput {
    pub code: Option<String>,
    pub data: Vec<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDatasetDocumentOutput {
    0 "Code" code: String, 1 "Data" data: Vec<String>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes docs: `DeleteDocs` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteDocs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocs {
    /// Required.
    pub doc_ids: Vec<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteDocs(doc_ids: Vec<String>, workspace_id: String) "DeleteDocs" -> DeleteDocsOutput {
    0 "DocIds" doc_ids, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteDocs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDocsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes fact audit url: `DeleteFactAuditUrl` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteFactAuditUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFactAuditUrl {
    /// Required.
    pub url: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteFactAuditUrl(url: String, workspace_id: String) "DeleteFactAuditUrl" -> DeleteFactAuditUrlOutput {
    0 "Url" url, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteFactAuditUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFactAuditUrlOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFactAuditUrlOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes general config: `DeleteGeneralConfig` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteGeneralConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGeneralConfig {
    /// Required.
    pub config_key: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteGeneralConfig(config_key: String, workspace_id: String)
    "DeleteGeneralConfig" -> DeleteGeneralConfigOutput {
    0 "ConfigKey" config_key, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteGeneralConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGeneralConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGeneralConfigOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes generated content: `DeleteGeneratedContent` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteGeneratedContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGeneratedContent {
    /// Required.
    pub agent_key: String,
    pub region_id: Option<String>,
    /// Required.
    pub id: i64,
}
operation! { DeleteGeneratedContent(agent_key: String, id: i64)
    "DeleteGeneratedContent" -> DeleteGeneratedContentOutput {
    0 "AgentKey" agent_key, 1 "RegionId" region_id: String, 2 "Id" id
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteGeneratedContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGeneratedContentOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGeneratedContentOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes intervene rule: `DeleteInterveneRule` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteInterveneRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInterveneRule {
    /// Required.
    pub agent_key: String,
    pub rule_id: Option<i64>,
}
operation! { DeleteInterveneRule(agent_key: String) "DeleteInterveneRule" -> DeleteInterveneRuleOutput {
    0 "AgentKey" agent_key, 1 "RuleId" rule_id: i64
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteInterveneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInterveneRuleOutput {
    pub code: Option<String>,
    pub data: Option<DeleteInterveneRuleData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInterveneRuleOutput {
    0 "Code" code: String, 1 "Data" data: DeleteInterveneRuleData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteInterveneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInterveneRuleData {
    pub code: Option<i64>,
    pub fail_id_list: Vec<String>,
    pub task_id: Option<String>,
}
model! { DeleteInterveneRuleData {
    0 "Code" code: i64, 1 "FailIdList" fail_id_list: Vec<String>, 2 "TaskId" task_id: String
} }

/// Deletes material by id: `DeleteMaterialById` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteMaterialById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaterialById {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteMaterialById(agent_key: String, id: i64) "DeleteMaterialById" -> DeleteMaterialByIdOutput {
    0 "AgentKey" agent_key, 1 "Id" id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteMaterialById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaterialByIdOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMaterialByIdOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes ppt artifact: `DeletePptArtifact` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeletePptArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePptArtifact {
    pub external_user_id: Option<String>,
    pub ppt_artifact_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { DeletePptArtifact() "DeletePptArtifact" -> DeletePptArtifactOutput {
    0 "ExternalUserId" external_user_id: String, 1 "PptArtifactId" ppt_artifact_id: String,
    2 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeletePptArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePptArtifactOutput {
    pub code: Option<String>,
    pub data: Option<DeletePptArtifactData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePptArtifactOutput {
    0 "Code" code: String, 1 "Data" data: DeletePptArtifactData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeletePptArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePptArtifactData {
    pub ppt_artifact_id: Option<i64>,
}
model! { DeletePptArtifactData {
    0 "PptArtifactId" ppt_artifact_id: i64
} }

/// Deletes style learning result: `DeleteStyleLearningResult` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DeleteStyleLearningResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStyleLearningResult {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteStyleLearningResult(agent_key: String, id: i64)
    "DeleteStyleLearningResult" -> DeleteStyleLearningResultOutput {
    0 "AgentKey" agent_key, 1 "Id" id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteStyleLearningResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStyleLearningResultOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStyleLearningResultOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// `DocumentExtraction` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DocumentExtraction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentExtraction {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub urls: Vec<String>,
}
operation! { DocumentExtraction(agent_key: String, urls: Vec<String>) "DocumentExtraction" -> DocumentExtractionOutput {
    0 "AgentKey" agent_key, 1 "Urls" urls
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`DocumentExtraction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentExtractionOutput {
    pub code: Option<String>,
    pub data: Vec<DocumentExtractionData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DocumentExtractionOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DocumentExtractionData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DocumentExtraction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentExtractionData {
    pub author: Option<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tag: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { DocumentExtractionData {
    0 "Author" author: String, 1 "Content" content: String, 2 "DocId" doc_id: String, 3 "DocUuid" doc_uuid: String,
    4 "PubTime" pub_time: String, 5 "Source" source: String, 6 "Summary" summary: String, 7 "Tag" tag: String,
    8 "Title" title: String, 9 "Url" url: String
} }

/// Downloads audit note: `DownloadAuditNote` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DownloadAuditNote>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAuditNote {
    pub note_id: Option<String>,
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { DownloadAuditNote(workspace_id: String) "DownloadAuditNote" -> DownloadAuditNoteOutput {
    0 "NoteId" note_id: String, 1 "TaskId" task_id: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DownloadAuditNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAuditNoteOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DownloadAuditNoteOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Downloads bidding doc: `DownloadBiddingDoc` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/DownloadBiddingDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadBiddingDoc {
    pub task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { DownloadBiddingDoc() "DownloadBiddingDoc" -> DownloadBiddingDocOutput {
    0 "TaskId" task_id: String, 1 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DownloadBiddingDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadBiddingDocOutput {
    pub code: Option<String>,
    pub data: Option<DownloadBiddingDocData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DownloadBiddingDocOutput {
    0 "Code" code: String, 1 "Data" data: DownloadBiddingDocData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DownloadBiddingDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadBiddingDocData {
    pub task_id: Option<String>,
    pub url: Option<String>,
}
model! { DownloadBiddingDocData {
    0 "TaskId" task_id: String, 1 "Url" url: String
} }

/// `EditAuditTerms` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/EditAuditTerms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditAuditTerms {
    pub exception_word: Option<Vec<String>>,
    pub id: Option<String>,
    pub keyword: Option<String>,
    pub suggest_word: Option<String>,
    pub terms_desc: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { EditAuditTerms(workspace_id: String) "EditAuditTerms" -> EditAuditTermsOutput {
    0 "ExceptionWord" exception_word: Vec<String>, 1 "Id" id: String, 2 "Keyword" keyword: String,
    3 "SuggestWord" suggest_word: String, 4 "TermsDesc" terms_desc: String, 5 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`EditAuditTerms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditAuditTermsOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EditAuditTermsOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// `EditBiddingDoc` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/EditBiddingDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditBiddingDoc {
    pub content: Option<String>,
    pub content_format: Option<String>,
    pub content_type: Option<String>,
    pub task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { EditBiddingDoc() "EditBiddingDoc" -> EditBiddingDocOutput {
    0 "Content" content: String, 1 "ContentFormat" content_format: String, 2 "ContentType" content_type: String,
    3 "TaskId" task_id: String, 4 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`EditBiddingDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditBiddingDocOutput {
    pub code: Option<String>,
    pub data: Option<EditBiddingDocData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EditBiddingDocOutput {
    0 "Code" code: String, 1 "Data" data: EditBiddingDocData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`EditBiddingDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditBiddingDocData {
    pub task_id: Option<String>,
}
model! { EditBiddingDocData {
    0 "TaskId" task_id: String
} }

/// Exports analysis tag detail by task id: `ExportAnalysisTagDetailByTaskId` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ExportAnalysisTagDetailByTaskId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAnalysisTagDetailByTaskId {
    pub categories: Option<Vec<String>>,
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { ExportAnalysisTagDetailByTaskId(task_id: String, workspace_id: String)
    "ExportAnalysisTagDetailByTaskId" -> ExportAnalysisTagDetailByTaskIdOutput {
    0 "Categories" categories: Vec<String>, 1 "TaskId" task_id, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ExportAnalysisTagDetailByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAnalysisTagDetailByTaskIdOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExportAnalysisTagDetailByTaskIdOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Exports audit content result: `ExportAuditContentResult` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ExportAuditContentResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAuditContentResult {
    pub task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ExportAuditContentResult() "ExportAuditContentResult" -> ExportAuditContentResultOutput {
    0 "TaskId" task_id: String, 1 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ExportAuditContentResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAuditContentResultOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExportAuditContentResultOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Exports custom source analysis task: `ExportCustomSourceAnalysisTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ExportCustomSourceAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCustomSourceAnalysisTask {
    pub export_type: Option<String>,
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { ExportCustomSourceAnalysisTask(task_id: String, workspace_id: String)
    "ExportCustomSourceAnalysisTask" -> ExportCustomSourceAnalysisTaskOutput {
    0 "ExportType" export_type: String, 1 "TaskId" task_id, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ExportCustomSourceAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCustomSourceAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExportCustomSourceAnalysisTaskOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Exports generated content: `ExportGeneratedContent` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ExportGeneratedContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportGeneratedContent {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub id: i64,
}
operation! { ExportGeneratedContent(agent_key: String, id: i64)
    "ExportGeneratedContent" -> ExportGeneratedContentOutput {
    0 "AgentKey" agent_key, 1 "Id" id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ExportGeneratedContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportGeneratedContentOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExportGeneratedContentOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Exports hot topic planning proposals: `ExportHotTopicPlanningProposals` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ExportHotTopicPlanningProposals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportHotTopicPlanningProposals {
    /// Required.
    pub agent_key: String,
    pub custom_view_point_ids: Option<Vec<String>>,
    pub export_type: Option<String>,
    pub titles: Option<Vec<String>>,
    /// Required.
    pub topic: String,
    /// Required.
    pub topic_source: String,
    pub view_point_type: Option<String>,
}
operation! { ExportHotTopicPlanningProposals(agent_key: String, topic: String, topic_source: String)
    "ExportHotTopicPlanningProposals" -> ExportHotTopicPlanningProposalsOutput {
    0 "AgentKey" agent_key, 1 "CustomViewPointIds" custom_view_point_ids: Vec<String>,
    2 "ExportType" export_type: String, 3 "Titles" titles: Vec<String>, 4 "Topic" topic, 5 "TopicSource" topic_source,
    6 "ViewPointType" view_point_type: String
} [
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ExportHotTopicPlanningProposals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportHotTopicPlanningProposalsOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExportHotTopicPlanningProposalsOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Exports intervenes: `ExportIntervenes` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ExportIntervenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIntervenes {
    /// Required.
    pub agent_key: String,
}
operation! { ExportIntervenes(agent_key: String) "ExportIntervenes" -> ExportIntervenesOutput {
    0 "AgentKey" agent_key
} }

/// Response of [`ExportIntervenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIntervenesOutput {
    pub code: Option<String>,
    pub data: Option<ExportIntervenesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExportIntervenesOutput {
    0 "Code" code: String, 1 "Data" data: ExportIntervenesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ExportIntervenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIntervenesData {
    pub code: Option<i64>,
    pub file_url: Option<String>,
}
model! { ExportIntervenesData {
    0 "Code" code: i64, 1 "FileUrl" file_url: String
} }

/// Exports ppt artifact: `ExportPptArtifact` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ExportPptArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPptArtifact {
    pub edit: Option<bool>,
    pub export_file_type: Option<String>,
    pub external_user_id: Option<String>,
    /// Required.
    pub ppt_artifact_id: i64,
    pub workspace_id: Option<String>,
    pub zip: Option<bool>,
}
operation! { ExportPptArtifact(ppt_artifact_id: i64) "ExportPptArtifact" -> ExportPptArtifactOutput {
    0 "Edit" edit: bool, 1 "ExportFileType" export_file_type: String, 2 "ExternalUserId" external_user_id: String,
    3 "PptArtifactId" ppt_artifact_id, 4 "WorkspaceId" workspace_id: String, 5 "Zip" zip: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ExportPptArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPptArtifactOutput {
    pub code: Option<String>,
    pub data: Option<ExportPptArtifactData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExportPptArtifactOutput {
    0 "Code" code: String, 1 "Data" data: ExportPptArtifactData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ExportPptArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPptArtifactData {
    pub export_task_id: Option<String>,
}
model! { ExportPptArtifactData {
    0 "ExportTaskId" export_task_id: String
} }

/// `FeedbackDialogue` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/FeedbackDialogue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedbackDialogue {
    /// Required.
    pub agent_key: String,
    pub customer_response: Option<String>,
    pub good_text: Option<String>,
    pub modified_response: Option<String>,
    pub rating: Option<String>,
    pub rating_tags: Option<Vec<String>>,
    /// Required.
    pub session_id: String,
    pub task_id: Option<String>,
}
operation! { FeedbackDialogue(agent_key: String, session_id: String) "FeedbackDialogue" -> FeedbackDialogueOutput {
    0 "AgentKey" agent_key, 1 "CustomerResponse" customer_response: String, 2 "GoodText" good_text: String,
    3 "ModifiedResponse" modified_response: String, 4 "Rating" rating: String, 5 "RatingTags" rating_tags: Vec<String>,
    6 "SessionId" session_id, 7 "TaskId" task_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`FeedbackDialogue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedbackDialogueOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FeedbackDialogueOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Fetches export terms task: `FetchExportTermsTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/FetchExportTermsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchExportTermsTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { FetchExportTermsTask(task_id: String, workspace_id: String)
    "FetchExportTermsTask" -> FetchExportTermsTaskOutput {
    0 "TaskId" task_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`FetchExportTermsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchExportTermsTaskOutput {
    pub code: Option<String>,
    pub data: Option<FetchExportTermsTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FetchExportTermsTaskOutput {
    0 "Code" code: String, 1 "Data" data: FetchExportTermsTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`FetchExportTermsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchExportTermsTaskData {
    pub file_url: Option<String>,
    pub status: Option<String>,
}
model! { FetchExportTermsTaskData {
    0 "FileUrl" file_url: String, 1 "Status" status: String
} }

/// Fetches export word task: `FetchExportWordTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/FetchExportWordTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchExportWordTask {
    /// Required.
    pub agent_key: String,
    pub task_id: Option<String>,
}
operation! { FetchExportWordTask(agent_key: String) "FetchExportWordTask" -> FetchExportWordTaskOutput {
    0 "AgentKey" agent_key, 1 "TaskId" task_id: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`FetchExportWordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchExportWordTaskOutput {
    pub code: Option<String>,
    pub data: Option<FetchExportWordTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FetchExportWordTaskOutput {
    0 "Code" code: String, 1 "Data" data: FetchExportWordTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`FetchExportWordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchExportWordTaskData {
    pub file_url: Option<String>,
    pub task_stats: Option<String>,
}
model! { FetchExportWordTaskData {
    0 "FileUrl" file_url: String, 1 "TaskStats" task_stats: String
} }

/// Fetches image task: `FetchImageTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/FetchImageTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchImageTask {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub article_task_id: String,
    /// Required.
    pub task_id_list: Vec<String>,
}
operation! { FetchImageTask(agent_key: String, article_task_id: String, task_id_list: Vec<String>)
    "FetchImageTask" -> FetchImageTaskOutput {
    0 "AgentKey" agent_key, 1 "ArticleTaskId" article_task_id, 2 "TaskIdList" task_id_list
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`FetchImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchImageTaskOutput {
    pub code: Option<String>,
    pub data: Option<FetchImageTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FetchImageTaskOutput {
    0 "Code" code: String, 1 "Data" data: FetchImageTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`FetchImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchImageTaskData {
    pub task_info_list: Vec<FetchImageTaskTaskInfoList>,
}
model! { FetchImageTaskData {
    0 "TaskInfoList" task_info_list: Vec<FetchImageTaskTaskInfoList>
} }

/// In the response of [`FetchImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchImageTaskTaskInfoList {
    pub id: Option<i64>,
    pub image_list: Vec<FetchImageTaskImageList>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { FetchImageTaskTaskInfoList {
    0 "Id" id: i64, 1 "ImageList" image_list: Vec<FetchImageTaskImageList>, 2 "TaskId" task_id: String,
    3 "TaskStatus" task_status: String
} }

/// In the response of [`FetchImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchImageTaskImageList {
    pub code: Option<String>,
    pub message: Option<String>,
    pub url: Option<String>,
}
model! { FetchImageTaskImageList {
    0 "Code" code: String, 1 "Message" message: String, 2 "Url" url: String
} }

/// Fetches import terms task: `FetchImportTermsTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/FetchImportTermsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchImportTermsTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { FetchImportTermsTask(task_id: String, workspace_id: String)
    "FetchImportTermsTask" -> FetchImportTermsTaskOutput {
    0 "TaskId" task_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`FetchImportTermsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchImportTermsTaskOutput {
    pub code: Option<String>,
    pub data: Option<FetchImportTermsTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FetchImportTermsTaskOutput {
    0 "Code" code: String, 1 "Data" data: FetchImportTermsTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`FetchImportTermsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchImportTermsTaskData {
    pub status: Option<String>,
}
model! { FetchImportTermsTaskData {
    0 "Status" status: String
} }

/// Fetches parse document layout task: `FetchParseDocumentLayoutTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/FetchParseDocumentLayoutTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchParseDocumentLayoutTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { FetchParseDocumentLayoutTask(task_id: String, workspace_id: String)
    "FetchParseDocumentLayoutTask" -> FetchParseDocumentLayoutTaskOutput {
    0 "TaskId" task_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`FetchParseDocumentLayoutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchParseDocumentLayoutTaskOutput {
    pub code: Option<String>,
    pub data: Option<FetchParseDocumentLayoutTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FetchParseDocumentLayoutTaskOutput {
    0 "Code" code: String, 1 "Data" data: FetchParseDocumentLayoutTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`FetchParseDocumentLayoutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchParseDocumentLayoutTaskData {
    pub layout_result: Option<FetchParseDocumentLayoutTaskLayoutResult>,
    pub task_stats: Option<String>,
}
model! { FetchParseDocumentLayoutTaskData {
    0 "LayoutResult" layout_result: FetchParseDocumentLayoutTaskLayoutResult, 1 "TaskStats" task_stats: String
} }

/// In the response of [`FetchParseDocumentLayoutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchParseDocumentLayoutTaskLayoutResult {
    pub elements: Vec<FetchParseDocumentLayoutTaskElements>,
}
model! { FetchParseDocumentLayoutTaskLayoutResult {
    0 "Elements" elements: Vec<FetchParseDocumentLayoutTaskElements>
} }

/// In the response of [`FetchParseDocumentLayoutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchParseDocumentLayoutTaskElements {
    pub content: Option<String>,
    pub format_content: Option<String>,
    pub index: Option<f64>,
    pub r#type: Option<String>,
}
model! { FetchParseDocumentLayoutTaskElements {
    0 "Content" content: String, 1 "FormatContent" format_content: String, 2 "Index" index: f64, 3 "Type" r#type: String
} }

/// Generates export word task: `GenerateExportWordTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GenerateExportWordTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateExportWordTask {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub generated_content_id: i64,
}
operation! { GenerateExportWordTask(agent_key: String, generated_content_id: i64)
    "GenerateExportWordTask" -> GenerateExportWordTaskOutput {
    0 "AgentKey" agent_key, 1 "GeneratedContentId" generated_content_id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GenerateExportWordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateExportWordTaskOutput {
    pub code: Option<String>,
    pub data: Option<GenerateExportWordTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateExportWordTaskOutput {
    0 "Code" code: String, 1 "Data" data: GenerateExportWordTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GenerateExportWordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateExportWordTaskData {
    pub task_id: Option<String>,
}
model! { GenerateExportWordTaskData {
    0 "TaskId" task_id: String
} }

/// Generates file url by key: `GenerateFileUrlByKey` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GenerateFileUrlByKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFileUrlByKey {
    /// Required.
    pub agent_key: String,
    pub file_key: Option<String>,
    pub file_name: Option<String>,
}
operation! { GenerateFileUrlByKey(agent_key: String) "GenerateFileUrlByKey" -> GenerateFileUrlByKeyOutput {
    0 "AgentKey" agent_key, 1 "FileKey" file_key: String, 2 "FileName" file_name: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GenerateFileUrlByKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFileUrlByKeyOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateFileUrlByKeyOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Generates image task: `GenerateImageTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GenerateImageTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateImageTask {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub article_task_id: String,
    /// Required.
    pub paragraph_list: Vec<GenerateImageTaskParagraphList>,
    /// Required.
    pub size: String,
    /// Required.
    pub style: String,
}

/// Arguments of [`GenerateImageTask::new`].
pub struct GenerateImageTaskRequired {
    pub agent_key: String,
    pub article_task_id: String,
    pub paragraph_list: Vec<GenerateImageTaskParagraphList>,
    pub size: String,
    pub style: String,
}
operation! { GenerateImageTask { GenerateImageTaskRequired: agent_key, article_task_id, paragraph_list, size, style }
    "GenerateImageTask" -> GenerateImageTaskOutput {
    0 "AgentKey" agent_key, 1 "ArticleTaskId" article_task_id, 2 "ParagraphList" paragraph_list, 3 "Size" size,
    4 "Style" style
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`GenerateImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateImageTaskParagraphList {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub id: Option<i64>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
input! { GenerateImageTaskParagraphList(content: String, id: i64) {
    0 "Content" content: String, 1 "Id" id: i64, 2 "TaskId" task_id: String, 3 "TaskStatus" task_status: String
} }

/// Response of [`GenerateImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateImageTaskOutput {
    pub code: Option<String>,
    pub data: Option<GenerateImageTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateImageTaskOutput {
    0 "Code" code: String, 1 "Data" data: GenerateImageTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GenerateImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateImageTaskData {
    pub task_list: Vec<GenerateImageTaskTaskList>,
}
model! { GenerateImageTaskData {
    0 "TaskList" task_list: Vec<GenerateImageTaskTaskList>
} }

/// In the response of [`GenerateImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateImageTaskTaskList {
    pub content: Option<String>,
    pub id: Option<i64>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { GenerateImageTaskTaskList {
    0 "Content" content: String, 1 "Id" id: i64, 2 "TaskId" task_id: String, 3 "TaskStatus" task_status: String
} }

/// Generates upload config: `GenerateUploadConfig` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GenerateUploadConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadConfig {
    /// Required.
    pub agent_key: String,
    pub file_name: Option<String>,
    /// Required.
    pub parent_dir: String,
}
operation! { GenerateUploadConfig(agent_key: String, parent_dir: String)
    "GenerateUploadConfig" -> GenerateUploadConfigOutput {
    0 "AgentKey" agent_key, 1 "FileName" file_name: String, 2 "ParentDir" parent_dir
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GenerateUploadConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadConfigOutput {
    pub code: Option<String>,
    pub data: Option<GenerateUploadConfigData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateUploadConfigOutput {
    0 "Code" code: String, 1 "Data" data: GenerateUploadConfigData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GenerateUploadConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadConfigData {
    pub file_key: Option<String>,
    pub form_datas: BTreeMap<String, String>,
    pub post_url: Option<String>,
}
model! { GenerateUploadConfigData {
    0 "FileKey" file_key: String, 1 "FormDatas" form_datas: BTreeMap<String, String>, 2 "PostUrl" post_url: String
} }

/// Generates view point: `GenerateViewPoint` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GenerateViewPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateViewPoint {
    /// Required.
    pub agent_key: String,
    pub reference_data: Option<GenerateViewPointReferenceData>,
}
operation! { GenerateViewPoint(agent_key: String) "GenerateViewPoint" -> GenerateViewPointOutput {
    0 "AgentKey" agent_key, 1 "ReferenceData" reference_data: GenerateViewPointReferenceData
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`GenerateViewPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateViewPointReferenceData {
    pub mini_doc: Option<Vec<String>>,
}
input! { GenerateViewPointReferenceData() {
    0 "MiniDoc" mini_doc: Vec<String>
} }

/// Response of [`GenerateViewPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateViewPointOutput {
    pub code: Option<String>,
    pub data: Vec<GenerateViewPointData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateViewPointOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GenerateViewPointData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GenerateViewPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateViewPointData {
    pub point: Option<String>,
}
model! { GenerateViewPointData {
    0 "Point" point: String
} }

/// Gets audit note post processing status: `GetAuditNotePostProcessingStatus` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetAuditNotePostProcessingStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditNotePostProcessingStatus {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetAuditNotePostProcessingStatus(task_id: String, workspace_id: String)
    "GetAuditNotePostProcessingStatus" -> GetAuditNotePostProcessingStatusOutput {
    0 "TaskId" task_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetAuditNotePostProcessingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditNotePostProcessingStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetAuditNotePostProcessingStatusData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAuditNotePostProcessingStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetAuditNotePostProcessingStatusData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAuditNotePostProcessingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditNotePostProcessingStatusData {
    pub completion_time: Option<String>,
    pub create_time: Option<String>,
    pub error_message: Option<String>,
    pub note_id: Option<String>,
    pub processed_lines: Option<i64>,
    pub status: Option<String>,
    pub total_lines: Option<i64>,
}
model! { GetAuditNotePostProcessingStatusData {
    0 "CompletionTime" completion_time: String, 1 "CreateTime" create_time: String,
    2 "ErrorMessage" error_message: String, 3 "NoteId" note_id: String, 4 "ProcessedLines" processed_lines: i64,
    5 "Status" status: String, 6 "TotalLines" total_lines: i64
} }

/// Gets audit note processing status: `GetAuditNoteProcessingStatus` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetAuditNoteProcessingStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditNoteProcessingStatus {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetAuditNoteProcessingStatus(task_id: String, workspace_id: String)
    "GetAuditNoteProcessingStatus" -> GetAuditNoteProcessingStatusOutput {
    0 "TaskId" task_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetAuditNoteProcessingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditNoteProcessingStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetAuditNoteProcessingStatusData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAuditNoteProcessingStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetAuditNoteProcessingStatusData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAuditNoteProcessingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditNoteProcessingStatusData {
    pub file_key: Option<String>,
    pub file_size: Option<i64>,
    pub note_name: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetAuditNoteProcessingStatusData {
    0 "FileKey" file_key: String, 1 "FileSize" file_size: i64, 2 "NoteName" note_name: String,
    3 "Status" status: String, 4 "TaskId" task_id: String, 5 "UpdateTime" update_time: i64
} }

/// Gets auto clips task info: `GetAutoClipsTaskInfo` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetAutoClipsTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfo {
    pub show_analysis_results: Option<bool>,
    pub show_resource_info: Option<bool>,
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetAutoClipsTaskInfo(task_id: String, workspace_id: String)
    "GetAutoClipsTaskInfo" -> GetAutoClipsTaskInfoOutput {
    0 "ShowAnalysisResults" show_analysis_results: bool, 1 "ShowResourceInfo" show_resource_info: bool,
    2 "TaskId" task_id, 3 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetAutoClipsTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetAutoClipsTaskInfoData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAutoClipsTaskInfoOutput {
    0 "Code" code: String, 1 "Data" data: GetAutoClipsTaskInfoData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAutoClipsTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfoData {
    pub analysis_results: Vec<GetAutoClipsTaskInfoAnalysisResults>,
    pub close_music: Option<bool>,
    pub close_subtitle: Option<bool>,
    pub close_voice: Option<bool>,
    pub closing_credits_url: Option<String>,
    pub color_words: Vec<GetAutoClipsTaskInfoColorWords>,
    pub content: Option<String>,
    pub custom_voice_style: Option<String>,
    pub custom_voice_url: Option<String>,
    pub custom_voice_volume: Option<i64>,
    pub error_message: Option<String>,
    pub media_cloud_timeline: Option<String>,
    pub music_style: Option<String>,
    pub music_url: Option<String>,
    pub music_volume: Option<i64>,
    pub opening_credits_url: Option<String>,
    pub output_video_file_key: Option<String>,
    pub output_video_url: Option<String>,
    pub reference_video: Option<GetAutoClipsTaskInfoReferenceVideo>,
    pub source_videos: Vec<GetAutoClipsTaskInfoSourceVideos>,
    pub status: Option<i64>,
    pub step: Option<String>,
    pub stickers: Vec<GetAutoClipsTaskInfoStickers>,
    pub subtitle_font_size: Option<i64>,
    pub task_id: Option<String>,
    pub timelines: Vec<GetAutoClipsTaskInfoTimelines>,
    pub voice_style: Option<String>,
    pub voice_volume: Option<i64>,
}
model! { GetAutoClipsTaskInfoData {
    0 "AnalysisResults" analysis_results: Vec<GetAutoClipsTaskInfoAnalysisResults>, 1 "CloseMusic" close_music: bool,
    2 "CloseSubtitle" close_subtitle: bool, 3 "CloseVoice" close_voice: bool,
    4 "ClosingCreditsUrl" closing_credits_url: String, 5 "ColorWords" color_words: Vec<GetAutoClipsTaskInfoColorWords>,
    6 "Content" content: String, 7 "CustomVoiceStyle" custom_voice_style: String,
    8 "CustomVoiceUrl" custom_voice_url: String, 9 "CustomVoiceVolume" custom_voice_volume: i64,
    10 "ErrorMessage" error_message: String, 11 "MediaCloudTimeline" media_cloud_timeline: String,
    12 "MusicStyle" music_style: String, 13 "MusicUrl" music_url: String, 14 "MusicVolume" music_volume: i64,
    15 "OpeningCreditsUrl" opening_credits_url: String, 16 "OutputVideoFileKey" output_video_file_key: String,
    17 "OutputVideoUrl" output_video_url: String,
    18 "ReferenceVideo" reference_video: GetAutoClipsTaskInfoReferenceVideo,
    19 "SourceVideos" source_videos: Vec<GetAutoClipsTaskInfoSourceVideos>, 20 "Status" status: i64,
    21 "Step" step: String, 22 "Stickers" stickers: Vec<GetAutoClipsTaskInfoStickers>,
    23 "SubtitleFontSize" subtitle_font_size: i64, 24 "TaskId" task_id: String,
    25 "Timelines" timelines: Vec<GetAutoClipsTaskInfoTimelines>, 26 "VoiceStyle" voice_style: String,
    27 "VoiceVolume" voice_volume: i64
} }

/// In the response of [`GetAutoClipsTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfoAnalysisResults {
    pub lens_infos: Vec<GetAutoClipsTaskInfoLensInfos>,
    pub media_id: Option<String>,
    pub media_name: Option<String>,
    pub media_url: Option<String>,
}
model! { GetAutoClipsTaskInfoAnalysisResults {
    0 "LensInfos" lens_infos: Vec<GetAutoClipsTaskInfoLensInfos>, 1 "MediaId" media_id: String,
    2 "MediaName" media_name: String, 3 "MediaUrl" media_url: String
} }

/// In the response of [`GetAutoClipsTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfoLensInfos {
    pub analysis_content: Option<String>,
    pub end_time: Option<GetAutoClipsTaskInfoEndTime>,
    pub start_time: Option<GetAutoClipsTaskInfoStartTime>,
}
model! { GetAutoClipsTaskInfoLensInfos {
    0 "AnalysisContent" analysis_content: String, 1 "EndTime" end_time: GetAutoClipsTaskInfoEndTime,
    2 "StartTime" start_time: GetAutoClipsTaskInfoStartTime
} }

/// In the response of [`GetAutoClipsTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfoEndTime {
    pub hour: Option<i64>,
    pub mill_second: Option<i64>,
    pub minute: Option<i64>,
    pub second: Option<i64>,
}
model! { GetAutoClipsTaskInfoEndTime {
    0 "Hour" hour: i64, 1 "MillSecond" mill_second: i64, 2 "Minute" minute: i64, 3 "Second" second: i64
} }

/// In the response of [`GetAutoClipsTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfoStartTime {
    pub hour: Option<i64>,
    pub mill_second: Option<i64>,
    pub minute: Option<i64>,
    pub second: Option<i64>,
}
model! { GetAutoClipsTaskInfoStartTime {
    0 "Hour" hour: i64, 1 "MillSecond" mill_second: i64, 2 "Minute" minute: i64, 3 "Second" second: i64
} }

/// In the response of [`GetAutoClipsTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfoColorWords {
    pub content: Option<String>,
    pub effect_color_style: Option<String>,
    pub font_size: Option<i64>,
    pub timeline_in: Option<i64>,
    pub timeline_out: Option<i64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { GetAutoClipsTaskInfoColorWords {
    0 "Content" content: String, 1 "EffectColorStyle" effect_color_style: String, 2 "FontSize" font_size: i64,
    3 "TimelineIn" timeline_in: i64, 4 "TimelineOut" timeline_out: i64, 5 "X" x: f64, 6 "Y" y: f64
} }

/// In the response of [`GetAutoClipsTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfoReferenceVideo {
    pub video_id: Option<String>,
    pub video_name: Option<String>,
    pub video_url: Option<String>,
}
model! { GetAutoClipsTaskInfoReferenceVideo {
    0 "VideoId" video_id: String, 1 "VideoName" video_name: String, 2 "VideoUrl" video_url: String
} }

/// In the response of [`GetAutoClipsTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfoSourceVideos {
    pub video_id: Option<String>,
    pub video_name: Option<String>,
    pub video_url: Option<String>,
}
model! { GetAutoClipsTaskInfoSourceVideos {
    0 "VideoId" video_id: String, 1 "VideoName" video_name: String, 2 "VideoUrl" video_url: String
} }

/// In the response of [`GetAutoClipsTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfoStickers {
    pub duration: Option<i64>,
    pub dync_frames: Option<i64>,
    pub height: Option<i64>,
    pub timeline_in: Option<i64>,
    pub url: Option<String>,
    pub width: Option<i64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { GetAutoClipsTaskInfoStickers {
    0 "Duration" duration: i64, 1 "DyncFrames" dync_frames: i64, 2 "Height" height: i64,
    3 "TimelineIn" timeline_in: i64, 4 "Url" url: String, 5 "Width" width: i64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// In the response of [`GetAutoClipsTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfoTimelines {
    pub clips: Vec<GetAutoClipsTaskInfoClips>,
    pub content: Option<String>,
    pub timeline_id: Option<String>,
}
model! { GetAutoClipsTaskInfoTimelines {
    0 "Clips" clips: Vec<GetAutoClipsTaskInfoClips>, 1 "Content" content: String, 2 "TimelineId" timeline_id: String
} }

/// In the response of [`GetAutoClipsTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoClipsTaskInfoClips {
    pub clip_id: Option<String>,
    pub content_inner: Option<String>,
    pub r#in: Option<i64>,
    pub in_ex: Option<f64>,
    pub out: Option<i64>,
    pub out_ex: Option<f64>,
    pub video_id: Option<String>,
    pub video_name: Option<String>,
}
model! { GetAutoClipsTaskInfoClips {
    0 "ClipId" clip_id: String, 1 "ContentInner" content_inner: String, 2 "In" r#in: i64, 3 "InEx" in_ex: f64,
    4 "Out" out: i64, 5 "OutEx" out_ex: f64, 6 "VideoId" video_id: String, 7 "VideoName" video_name: String
} }

/// Gets available audit notes: `GetAvailableAuditNotes` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetAvailableAuditNotes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableAuditNotes {
    pub note_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetAvailableAuditNotes(workspace_id: String) "GetAvailableAuditNotes" -> GetAvailableAuditNotesOutput {
    0 "NoteId" note_id: String, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetAvailableAuditNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableAuditNotesOutput {
    pub code: Option<String>,
    pub data: Option<GetAvailableAuditNotesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAvailableAuditNotesOutput {
    0 "Code" code: String, 1 "Data" data: GetAvailableAuditNotesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAvailableAuditNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableAuditNotesData {
    pub file_size: Option<i64>,
    pub id: Option<String>,
    pub note_id: Option<String>,
    pub note_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetAvailableAuditNotesData {
    0 "FileSize" file_size: i64, 1 "Id" id: String, 2 "NoteId" note_id: String, 3 "NoteName" note_name: String,
    4 "UpdateTime" update_time: String
} }

/// Gets bidding doc info: `GetBiddingDocInfo` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetBiddingDocInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBiddingDocInfo {
    pub task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetBiddingDocInfo() "GetBiddingDocInfo" -> GetBiddingDocInfoOutput {
    0 "TaskId" task_id: String, 1 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetBiddingDocInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBiddingDocInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetBiddingDocInfoData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBiddingDocInfoOutput {
    0 "Code" code: String, 1 "Data" data: GetBiddingDocInfoData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetBiddingDocInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBiddingDocInfoData {
    pub content: Option<String>,
    pub content_format: Option<String>,
    pub content_type: Option<String>,
    pub status: Option<i64>,
    pub step: Option<String>,
    pub task_id: Option<String>,
    pub tender_doc_url: Option<String>,
    pub tender_file_type: Option<String>,
}
model! { GetBiddingDocInfoData {
    0 "Content" content: String, 1 "ContentFormat" content_format: String, 2 "ContentType" content_type: String,
    3 "Status" status: i64, 4 "Step" step: String, 5 "TaskId" task_id: String, 6 "TenderDocUrl" tender_doc_url: String,
    7 "TenderFileType" tender_file_type: String
} }

/// Gets bidding remain limit num: `GetBiddingRemainLimitNum` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetBiddingRemainLimitNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBiddingRemainLimitNum {
    pub api_name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetBiddingRemainLimitNum() "GetBiddingRemainLimitNum" -> GetBiddingRemainLimitNumOutput {
    0 "ApiName" api_name: String, 1 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetBiddingRemainLimitNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBiddingRemainLimitNumOutput {
    pub code: Option<String>,
    pub data: Option<GetBiddingRemainLimitNumData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBiddingRemainLimitNumOutput {
    0 "Code" code: String, 1 "Data" data: GetBiddingRemainLimitNumData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetBiddingRemainLimitNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBiddingRemainLimitNumData {
    pub remain_num: Option<i64>,
}
model! { GetBiddingRemainLimitNumData {
    0 "RemainNum" remain_num: i64
} }

/// Gets categories by task id: `GetCategoriesByTaskId` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetCategoriesByTaskId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesByTaskId {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetCategoriesByTaskId(task_id: String, workspace_id: String)
    "GetCategoriesByTaskId" -> GetCategoriesByTaskIdOutput {
    0 "TaskId" task_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetCategoriesByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesByTaskIdOutput {
    pub code: Option<String>,
    pub data: Vec<GetCategoriesByTaskIdData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCategoriesByTaskIdOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetCategoriesByTaskIdData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetCategoriesByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesByTaskIdData {
    pub category: Option<String>,
    pub children: Vec<GetCategoriesByTaskIdChildren>,
    pub count: Option<i64>,
}
model! { GetCategoriesByTaskIdData {
    0 "Category" category: String, 1 "Children" children: Vec<GetCategoriesByTaskIdChildren>, 2 "Count" count: i64
} }

/// In the response of [`GetCategoriesByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesByTaskIdChildren {
    pub category: Option<String>,
}
model! { GetCategoriesByTaskIdChildren {
    0 "Category" category: String
} }

/// Gets clips build in resource: `GetClipsBuildInResource` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetClipsBuildInResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClipsBuildInResource {
    pub resource_type: Option<i64>,
    pub workspace_id: Option<String>,
}
operation! { GetClipsBuildInResource() "GetClipsBuildInResource" -> GetClipsBuildInResourceOutput {
    0 "ResourceType" resource_type: i64, 1 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetClipsBuildInResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClipsBuildInResourceOutput {
    pub code: Option<String>,
    pub data: Option<GetClipsBuildInResourceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetClipsBuildInResourceOutput {
    0 "Code" code: String, 1 "Data" data: GetClipsBuildInResourceData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetClipsBuildInResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClipsBuildInResourceData {
    pub resource_list: Vec<String>,
    pub resource_type: Option<i64>,
}
model! { GetClipsBuildInResourceData {
    0 "ResourceList" resource_list: Vec<String>, 1 "ResourceType" resource_type: i64
} }

/// Gets custom hot topic broadcast job: `GetCustomHotTopicBroadcastJob` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetCustomHotTopicBroadcastJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomHotTopicBroadcastJob {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetCustomHotTopicBroadcastJob(task_id: String, workspace_id: String)
    "GetCustomHotTopicBroadcastJob" -> GetCustomHotTopicBroadcastJobOutput {
    0 "TaskId" task_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetCustomHotTopicBroadcastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomHotTopicBroadcastJobOutput {
    pub code: Option<String>,
    pub data: Option<GetCustomHotTopicBroadcastJobData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCustomHotTopicBroadcastJobOutput {
    0 "Code" code: String, 1 "Data" data: GetCustomHotTopicBroadcastJobData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetCustomHotTopicBroadcastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomHotTopicBroadcastJobData {
    pub error_message: Option<String>,
    pub hot_topic_version: Option<String>,
    pub status: Option<String>,
}
model! { GetCustomHotTopicBroadcastJobData {
    0 "ErrorMessage" error_message: String, 1 "HotTopicVersion" hot_topic_version: String, 2 "Status" status: String
} }

/// Gets custom source topic analysis task: `GetCustomSourceTopicAnalysisTask` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetCustomSourceTopicAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomSourceTopicAnalysisTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetCustomSourceTopicAnalysisTask(task_id: String, workspace_id: String)
    "GetCustomSourceTopicAnalysisTask" -> GetCustomSourceTopicAnalysisTaskOutput {
    0 "TaskId" task_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetCustomSourceTopicAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomSourceTopicAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetCustomSourceTopicAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCustomSourceTopicAnalysisTaskOutput {
    0 "Code" code: String, 1 "Data" data: GetCustomSourceTopicAnalysisTaskData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetCustomSourceTopicAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomSourceTopicAnalysisTaskData {
    pub cluster_count: Option<i64>,
    pub cluster_results: Vec<GetCustomSourceTopicAnalysisTaskClusterResults>,
    pub error_message: Option<String>,
    pub max_clustered_topic_news_size: Option<i64>,
    pub parsed_news_size: Option<i64>,
    pub status: Option<String>,
    pub rt: Option<i64>,
    pub usages: BTreeMap<String, i64>,
}
model! { GetCustomSourceTopicAnalysisTaskData {
    0 "ClusterCount" cluster_count: i64,
    1 "ClusterResults" cluster_results: Vec<GetCustomSourceTopicAnalysisTaskClusterResults>,
    2 "ErrorMessage" error_message: String, 3 "MaxClusteredTopicNewsSize" max_clustered_topic_news_size: i64,
    4 "ParsedNewsSize" parsed_news_size: i64, 5 "Status" status: String, 6 "rt" rt: i64,
    7 "usages" usages: BTreeMap<String, i64>
} }

/// In the response of [`GetCustomSourceTopicAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomSourceTopicAnalysisTaskClusterResults {
    pub cluster_news: Vec<GetCustomSourceTopicAnalysisTaskClusterNews>,
    pub topic: Option<String>,
}
model! { GetCustomSourceTopicAnalysisTaskClusterResults {
    0 "ClusterNews" cluster_news: Vec<GetCustomSourceTopicAnalysisTaskClusterNews>, 1 "Topic" topic: String
} }

/// In the response of [`GetCustomSourceTopicAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomSourceTopicAnalysisTaskClusterNews {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetCustomSourceTopicAnalysisTaskClusterNews {
    0 "Title" title: String, 1 "Url" url: String
} }

/// Gets custom text: `GetCustomText` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetCustomText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomText {
    /// Required.
    pub agent_key: String,
    pub commodity_code: Option<String>,
    /// Required.
    pub id: i64,
}
operation! { GetCustomText(agent_key: String, id: i64) "GetCustomText" -> GetCustomTextOutput {
    0 "AgentKey" agent_key, 1 "CommodityCode" commodity_code: String, 2 "Id" id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetCustomText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTextOutput {
    pub code: Option<String>,
    pub data: Option<GetCustomTextData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCustomTextOutput {
    0 "Code" code: String, 1 "Data" data: GetCustomTextData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetCustomText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTextData {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub id: Option<i64>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub update_user: Option<String>,
}
model! { GetCustomTextData {
    0 "Content" content: String, 1 "CreateTime" create_time: String, 2 "CreateUser" create_user: String, 3 "Id" id: i64,
    4 "Title" title: String, 5 "UpdateTime" update_time: String, 6 "UpdateUser" update_user: String
} }

/// Gets custom topic selection perspective analysis task: `GetCustomTopicSelectionPerspectiveAnalysisTask` of
/// `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetCustomTopicSelectionPerspectiveAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTopicSelectionPerspectiveAnalysisTask {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub task_id: String,
}
operation! { GetCustomTopicSelectionPerspectiveAnalysisTask(agent_key: String, task_id: String)
    "GetCustomTopicSelectionPerspectiveAnalysisTask" -> GetCustomTopicSelectionPerspectiveAnalysisTaskOutput {
    0 "AgentKey" agent_key, 1 "TaskId" task_id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetCustomTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTopicSelectionPerspectiveAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetCustomTopicSelectionPerspectiveAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCustomTopicSelectionPerspectiveAnalysisTaskOutput {
    0 "Code" code: String, 1 "Data" data: GetCustomTopicSelectionPerspectiveAnalysisTaskData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetCustomTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTopicSelectionPerspectiveAnalysisTaskData {
    pub custom_view_points_result: Option<
        GetCustomTopicSelectionPerspectiveAnalysisTaskCustomViewPointsResult,
    >,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { GetCustomTopicSelectionPerspectiveAnalysisTaskData {
    0 "CustomViewPointsResult" custom_view_points_result: GetCustomTopicSelectionPerspectiveAnalysisTaskCustomViewPointsResult,
    1 "ErrorMessage" error_message: String, 2 "Status" status: String
} }

/// In the response of [`GetCustomTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTopicSelectionPerspectiveAnalysisTaskCustomViewPointsResult {
    pub attitudes: Vec<GetCustomTopicSelectionPerspectiveAnalysisTaskAttitudes>,
    pub topic: Option<String>,
}
model! { GetCustomTopicSelectionPerspectiveAnalysisTaskCustomViewPointsResult {
    0 "Attitudes" attitudes: Vec<GetCustomTopicSelectionPerspectiveAnalysisTaskAttitudes>, 1 "Topic" topic: String
} }

/// In the response of [`GetCustomTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTopicSelectionPerspectiveAnalysisTaskAttitudes {
    pub attitude: Option<String>,
    pub attitude_type: Option<String>,
    pub ratio: Option<String>,
    pub view_points: Vec<GetCustomTopicSelectionPerspectiveAnalysisTaskViewPoints>,
}
model! { GetCustomTopicSelectionPerspectiveAnalysisTaskAttitudes {
    0 "Attitude" attitude: String, 1 "AttitudeType" attitude_type: String, 2 "Ratio" ratio: String,
    3 "ViewPoints" view_points: Vec<GetCustomTopicSelectionPerspectiveAnalysisTaskViewPoints>
} }

/// In the response of [`GetCustomTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTopicSelectionPerspectiveAnalysisTaskViewPoints {
    pub outlines: Vec<GetCustomTopicSelectionPerspectiveAnalysisTaskOutlines>,
    pub point: Option<String>,
    pub summary: Option<String>,
}
model! { GetCustomTopicSelectionPerspectiveAnalysisTaskViewPoints {
    0 "Outlines" outlines: Vec<GetCustomTopicSelectionPerspectiveAnalysisTaskOutlines>, 1 "Point" point: String,
    2 "Summary" summary: String
} }

/// In the response of [`GetCustomTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTopicSelectionPerspectiveAnalysisTaskOutlines {
    pub outline: Option<String>,
    pub summary: Option<String>,
}
model! { GetCustomTopicSelectionPerspectiveAnalysisTaskOutlines {
    0 "Outline" outline: String, 1 "Summary" summary: String
} }

/// Gets data source order config: `GetDataSourceOrderConfig` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetDataSourceOrderConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceOrderConfig {
    /// Required.
    pub agent_key: String,
    pub generate_technology: Option<String>,
    /// Required.
    pub product_code: String,
}
operation! { GetDataSourceOrderConfig(agent_key: String, product_code: String)
    "GetDataSourceOrderConfig" -> GetDataSourceOrderConfigOutput {
    0 "AgentKey" agent_key, 1 "GenerateTechnology" generate_technology: String, 2 "ProductCode" product_code
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetDataSourceOrderConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceOrderConfigOutput {
    pub code: Option<String>,
    pub data: Option<GetDataSourceOrderConfigData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataSourceOrderConfigOutput {
    0 "Code" code: String, 1 "Data" data: GetDataSourceOrderConfigData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetDataSourceOrderConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceOrderConfigData {
    pub total_doc_size: Option<i64>,
    pub user_config_data_source_list: Vec<
        GetDataSourceOrderConfigUserConfigDataSourceList,
    >,
}
model! { GetDataSourceOrderConfigData {
    0 "TotalDocSize" total_doc_size: i64,
    1 "UserConfigDataSourceList" user_config_data_source_list: Vec<GetDataSourceOrderConfigUserConfigDataSourceList>
} }

/// In the response of [`GetDataSourceOrderConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceOrderConfigUserConfigDataSourceList {
    pub code: Option<String>,
    pub enable: Option<bool>,
    pub name: Option<String>,
    pub number: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetDataSourceOrderConfigUserConfigDataSourceList {
    0 "Code" code: String, 1 "Enable" enable: bool, 2 "Name" name: String, 3 "Number" number: i64,
    4 "Type" r#type: String
} }

/// Gets dataset: `GetDataset` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataset {
    pub dataset_id: Option<i64>,
    /// 3 to 30 characters.
    pub dataset_name: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetDataset(workspace_id: String) "GetDataset" -> GetDatasetOutput {
    0 "DatasetId" dataset_id: i64, 1 "DatasetName" dataset_name: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetOutput {
    pub code: Option<String>,
    pub data: Option<GetDatasetData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDatasetOutput {
    0 "Code" code: String, 1 "Data" data: GetDatasetData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetData {
    pub access_level: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub dataset_config: Option<GetDatasetDatasetConfig>,
    pub dataset_description: Option<String>,
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub document_handle_config: Option<GetDatasetDocumentHandleConfig>,
    pub search_dataset_enable: Option<i64>,
}
model! { GetDatasetData {
    0 "AccessLevel" access_level: String, 1 "CreateTime" create_time: String, 2 "CreateUser" create_user: String,
    3 "DatasetConfig" dataset_config: GetDatasetDatasetConfig, 4 "DatasetDescription" dataset_description: String,
    5 "DatasetId" dataset_id: i64, 6 "DatasetName" dataset_name: String, 7 "DatasetType" dataset_type: String,
    8 "DocumentHandleConfig" document_handle_config: GetDatasetDocumentHandleConfig,
    9 "SearchDatasetEnable" search_dataset_enable: i64
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetDatasetConfig {
    pub search_source_config: Option<GetDatasetSearchSourceConfig>,
    pub search_source_configs: Vec<GetDatasetSearchSourceConfigs>,
}
model! { GetDatasetDatasetConfig {
    0 "SearchSourceConfig" search_source_config: GetDatasetSearchSourceConfig,
    1 "SearchSourceConfigs" search_source_configs: Vec<GetDatasetSearchSourceConfigs>
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetSearchSourceConfig {
    pub metadata_key_value_generate_enable: Option<String>,
    pub metadata_key_value_search_enable: Option<String>,
    pub tag_generate_enable: Option<String>,
    pub tag_search_enable: Option<String>,
}
model! { GetDatasetSearchSourceConfig {
    0 "MetadataKeyValueGenerateEnable" metadata_key_value_generate_enable: String,
    1 "MetadataKeyValueSearchEnable" metadata_key_value_search_enable: String,
    2 "TagGenerateEnable" tag_generate_enable: String, 3 "TagSearchEnable" tag_search_enable: String
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetSearchSourceConfigs {
    pub demo_query: Option<String>,
    pub search_source_request_config: Option<GetDatasetSearchSourceRequestConfig>,
    pub search_source_response_config: Option<GetDatasetSearchSourceResponseConfig>,
    pub size: Option<i64>,
}
model! { GetDatasetSearchSourceConfigs {
    0 "DemoQuery" demo_query: String,
    1 "SearchSourceRequestConfig" search_source_request_config: GetDatasetSearchSourceRequestConfig,
    2 "SearchSourceResponseConfig" search_source_response_config: GetDatasetSearchSourceResponseConfig,
    3 "Size" size: i64
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetSearchSourceRequestConfig {
    pub body: Option<String>,
    pub connect_timeout: Option<i64>,
    pub headers: Vec<GetDatasetHeaders>,
    pub method: Option<String>,
    pub params: Vec<GetDatasetParams>,
    pub path_params_enable: Option<bool>,
    pub socket_timeout: Option<i64>,
    pub url: Option<String>,
}
model! { GetDatasetSearchSourceRequestConfig {
    0 "Body" body: String, 1 "ConnectTimeout" connect_timeout: i64, 2 "Headers" headers: Vec<GetDatasetHeaders>,
    3 "Method" method: String, 4 "Params" params: Vec<GetDatasetParams>, 5 "PathParamsEnable" path_params_enable: bool,
    6 "SocketTimeout" socket_timeout: i64, 7 "Url" url: String
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetHeaders {
    pub name: Option<String>,
    pub value: Option<String>,
    pub value_format: Option<String>,
    pub value_type: Option<String>,
}
model! { GetDatasetHeaders {
    0 "Name" name: String, 1 "Value" value: String, 2 "ValueFormat" value_format: String,
    3 "ValueType" value_type: String
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetParams {
    pub name: Option<String>,
    pub value: Option<String>,
    pub value_format: Option<String>,
    pub value_type: Option<String>,
}
model! { GetDatasetParams {
    0 "Name" name: String, 1 "Value" value: String, 2 "ValueFormat" value_format: String,
    3 "ValueType" value_type: String
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetSearchSourceResponseConfig {
    pub jq_nodes: Vec<GetDatasetJqNodes>,
}
model! { GetDatasetSearchSourceResponseConfig {
    0 "JqNodes" jq_nodes: Vec<GetDatasetJqNodes>
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetJqNodes {
    pub jq_nodes: Vec<GetDatasetJqNodesJqNodes>,
    pub key: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDatasetJqNodes {
    0 "JqNodes" jq_nodes: Vec<GetDatasetJqNodesJqNodes>, 1 "Key" key: String, 2 "Path" path: String,
    3 "Type" r#type: String
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetJqNodesJqNodes {
    pub jq_nodes: Vec<GetDatasetJqNodesJqNodesJqNodes>,
    pub key: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDatasetJqNodesJqNodes {
    0 "JqNodes" jq_nodes: Vec<GetDatasetJqNodesJqNodesJqNodes>, 1 "Key" key: String, 2 "Path" path: String,
    3 "Type" r#type: String
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetJqNodesJqNodesJqNodes {
    pub key: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDatasetJqNodesJqNodesJqNodes {
    0 "Key" key: String, 1 "Path" path: String, 2 "Type" r#type: String
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetDocumentHandleConfig {
    pub disable_handle_multimodal_media: Option<bool>,
}
model! { GetDatasetDocumentHandleConfig {
    0 "DisableHandleMultimodalMedia" disable_handle_multimodal_media: bool
} }

/// Gets dataset document: `GetDatasetDocument` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetDatasetDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetDocument {
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub include_fields: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetDatasetDocument(workspace_id: String) "GetDatasetDocument" -> GetDatasetDocumentOutput {
    0 "DatasetId" dataset_id: i64, 1 "DatasetName" dataset_name: String, 2 "DocId" doc_id: String,
    3 "DocUuid" doc_uuid: String, 4 "IncludeFields" include_fields: Vec<String>, 5 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetDocumentOutput {
    pub code: Option<String>,
    pub data: Option<GetDatasetDocumentData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDatasetDocumentOutput {
    0 "Code" code: String, 1 "Data" data: GetDatasetDocumentData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetDocumentData {
    pub category_uuid: Option<String>,
    pub content: Option<String>,
    pub disable_handle_multimodal_media: Option<bool>,
    pub doc_id: Option<String>,
    pub doc_type: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub metadata: Option<GetDatasetDocumentMetadata>,
    pub pub_time: Option<String>,
    pub source_from: Option<String>,
    pub status: Option<i64>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetDatasetDocumentData {
    0 "CategoryUuid" category_uuid: String, 1 "Content" content: String,
    2 "DisableHandleMultimodalMedia" disable_handle_multimodal_media: bool, 3 "DocId" doc_id: String,
    4 "DocType" doc_type: String, 5 "DocUuid" doc_uuid: String, 6 "Extend1" extend1: String,
    7 "Extend2" extend2: String, 8 "Extend3" extend3: String, 9 "Metadata" metadata: GetDatasetDocumentMetadata,
    10 "PubTime" pub_time: String, 11 "SourceFrom" source_from: String, 12 "Status" status: i64,
    13 "Summary" summary: String, 14 "Tags" tags: Vec<String>, 15 "Title" title: String, 16 "Url" url: String
} }

/// In the response of [`GetDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetDocumentMetadata {
    pub asr_sentences: Vec<GetDatasetDocumentAsrSentences>,
    pub key_values: Vec<GetDatasetDocumentKeyValues>,
    pub text: Option<String>,
    pub video_shots: Vec<GetDatasetDocumentVideoShots>,
}
model! { GetDatasetDocumentMetadata {
    0 "AsrSentences" asr_sentences: Vec<GetDatasetDocumentAsrSentences>,
    1 "KeyValues" key_values: Vec<GetDatasetDocumentKeyValues>, 2 "Text" text: String,
    3 "VideoShots" video_shots: Vec<GetDatasetDocumentVideoShots>
} }

/// In the response of [`GetDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetDocumentAsrSentences {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub text: Option<String>,
}
model! { GetDatasetDocumentAsrSentences {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64, 2 "Text" text: String
} }

/// In the response of [`GetDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetDocumentKeyValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetDatasetDocumentKeyValues {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetDocumentVideoShots {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub text: Option<String>,
}
model! { GetDatasetDocumentVideoShots {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64, 2 "Text" text: String
} }

/// Gets deep write task: `GetDeepWriteTask` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetDeepWriteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeepWriteTask {
    pub task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetDeepWriteTask() "GetDeepWriteTask" -> GetDeepWriteTaskOutput {
    0 "TaskId" task_id: String, 1 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetDeepWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeepWriteTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetDeepWriteTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDeepWriteTaskOutput {
    0 "Code" code: String, 1 "Data" data: GetDeepWriteTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetDeepWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeepWriteTaskData {
    pub input: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { GetDeepWriteTaskData {
    0 "Input" input: String, 1 "Status" status: String, 2 "TaskId" task_id: String
} }

/// Gets deep write task result: `GetDeepWriteTaskResult` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetDeepWriteTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeepWriteTaskResult {
    pub task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetDeepWriteTaskResult() "GetDeepWriteTaskResult" -> GetDeepWriteTaskResultOutput {
    0 "TaskId" task_id: String, 1 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetDeepWriteTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeepWriteTaskResultOutput {
    pub code: Option<String>,
    pub data: Option<GetDeepWriteTaskResultData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDeepWriteTaskResultOutput {
    0 "Code" code: String, 1 "Data" data: GetDeepWriteTaskResultData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetDeepWriteTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeepWriteTaskResultData {
    pub artifact_url: Option<String>,
    pub task_id: Option<String>,
}
model! { GetDeepWriteTaskResultData {
    0 "ArtifactUrl" artifact_url: String, 1 "TaskId" task_id: String
} }

/// Gets doc cluster task: `GetDocClusterTask` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetDocClusterTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocClusterTask {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub task_id: String,
}
operation! { GetDocClusterTask(agent_key: String, task_id: String) "GetDocClusterTask" -> GetDocClusterTaskOutput {
    0 "AgentKey" agent_key, 1 "TaskId" task_id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetDocClusterTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocClusterTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetDocClusterTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDocClusterTaskOutput {
    0 "Code" code: String, 1 "Data" data: GetDocClusterTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetDocClusterTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocClusterTaskData {
    pub error_message: Option<String>,
    pub status: Option<String>,
    pub topics: Vec<GetDocClusterTaskTopics>,
}
model! { GetDocClusterTaskData {
    0 "ErrorMessage" error_message: String, 1 "Status" status: String, 2 "Topics" topics: Vec<GetDocClusterTaskTopics>
} }

/// In the response of [`GetDocClusterTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocClusterTaskTopics {
    pub doc_ids: Vec<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { GetDocClusterTaskTopics {
    0 "DocIds" doc_ids: Vec<String>, 1 "Summary" summary: String, 2 "Title" title: String
} }

/// Gets doc info: `GetDocInfo` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetDocInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocInfo {
    pub category_id: Option<String>,
    /// Required.
    pub doc_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetDocInfo(doc_id: String, workspace_id: String) "GetDocInfo" -> GetDocInfoOutput {
    0 "CategoryId" category_id: String, 1 "DocId" doc_id, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetDocInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetDocInfoData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDocInfoOutput {
    0 "Code" code: String, 1 "Data" data: GetDocInfoData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetDocInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocInfoData {
    pub category_id: Option<String>,
    pub doc_name: Option<String>,
    pub doc_type: Option<String>,
    pub file_url: Option<String>,
    pub page_info: Option<GetDocInfoPageInfo>,
    pub status: Option<i64>,
    pub status_message: Option<String>,
    pub video_contents: Vec<String>,
}
model! { GetDocInfoData {
    0 "CategoryId" category_id: String, 1 "DocName" doc_name: String, 2 "DocType" doc_type: String,
    3 "FileUrl" file_url: String, 4 "PageInfo" page_info: GetDocInfoPageInfo, 5 "Status" status: i64,
    6 "StatusMessage" status_message: String, 7 "VideoContents" video_contents: Vec<String>
} }

/// In the response of [`GetDocInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocInfoPageInfo {
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { GetDocInfoPageInfo {
    0 "Height" height: i64, 1 "Width" width: i64
} }

/// Gets enterprise voc analysis task: `GetEnterpriseVocAnalysisTask` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetEnterpriseVocAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetEnterpriseVocAnalysisTask(task_id: String, workspace_id: String)
    "GetEnterpriseVocAnalysisTask" -> GetEnterpriseVocAnalysisTaskOutput {
    0 "TaskId" task_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetEnterpriseVocAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEnterpriseVocAnalysisTaskOutput {
    0 "Code" code: String, 1 "Data" data: GetEnterpriseVocAnalysisTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskData {
    pub error_message: Option<String>,
    pub statistics_overview: Option<GetEnterpriseVocAnalysisTaskStatisticsOverview>,
    pub status: Option<String>,
    pub usage: Option<GetEnterpriseVocAnalysisTaskUsage>,
}
model! { GetEnterpriseVocAnalysisTaskData {
    0 "ErrorMessage" error_message: String,
    1 "StatisticsOverview" statistics_overview: GetEnterpriseVocAnalysisTaskStatisticsOverview,
    2 "Status" status: String, 3 "Usage" usage: GetEnterpriseVocAnalysisTaskUsage
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskStatisticsOverview {
    pub count: Option<i64>,
    pub filter_dimension_statistics: Option<
        GetEnterpriseVocAnalysisTaskFilterDimensionStatistics,
    >,
    pub tag_dimension_statistics: Option<
        GetEnterpriseVocAnalysisTaskTagDimensionStatistics,
    >,
}
model! { GetEnterpriseVocAnalysisTaskStatisticsOverview {
    0 "Count" count: i64,
    1 "FilterDimensionStatistics" filter_dimension_statistics: GetEnterpriseVocAnalysisTaskFilterDimensionStatistics,
    2 "TagDimensionStatistics" tag_dimension_statistics: GetEnterpriseVocAnalysisTaskTagDimensionStatistics
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskFilterDimensionStatistics {
    pub tag_value_count_statistic: Vec<
        GetEnterpriseVocAnalysisTaskTagValueCountStatistic,
    >,
}
model! { GetEnterpriseVocAnalysisTaskFilterDimensionStatistics {
    0 "TagValueCountStatistic" tag_value_count_statistic: Vec<GetEnterpriseVocAnalysisTaskTagValueCountStatistic>
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskTagValueCountStatistic {
    pub tag_name: Option<String>,
    pub tag_task_type: Option<String>,
    pub value_count: Option<i64>,
}
model! { GetEnterpriseVocAnalysisTaskTagValueCountStatistic {
    0 "TagName" tag_name: String, 1 "TagTaskType" tag_task_type: String, 2 "ValueCount" value_count: i64
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskTagDimensionStatistics {
    pub tag_value_count_statistic: Vec<
        GetEnterpriseVocAnalysisTaskTagDimensionStatisticsTagValueCountStatistic,
    >,
}
model! { GetEnterpriseVocAnalysisTaskTagDimensionStatistics {
    0 "TagValueCountStatistic" tag_value_count_statistic: Vec<GetEnterpriseVocAnalysisTaskTagDimensionStatisticsTagValueCountStatistic>
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskTagDimensionStatisticsTagValueCountStatistic {
    pub tag_name: Option<String>,
    pub tag_task_type: Option<String>,
    pub value_count: Option<i64>,
}
model! { GetEnterpriseVocAnalysisTaskTagDimensionStatisticsTagValueCountStatistic {
    0 "TagName" tag_name: String, 1 "TagTaskType" tag_task_type: String, 2 "ValueCount" value_count: i64
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
}
model! { GetEnterpriseVocAnalysisTaskUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64
} }

/// Gets fact audit url: `GetFactAuditUrl` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetFactAuditUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFactAuditUrl {
    /// Required.
    pub workspace_id: String,
}
operation! { GetFactAuditUrl(workspace_id: String) "GetFactAuditUrl" -> GetFactAuditUrlOutput {
    0 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetFactAuditUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFactAuditUrlOutput {
    pub code: Option<String>,
    pub data: Vec<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetFactAuditUrlOutput {
    0 "Code" code: String, 1 "Data" data: Vec<String>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets file content length: `GetFileContentLength` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetFileContentLength>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileContentLength {
    pub doc_name: Option<String>,
    pub file_url: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetFileContentLength(workspace_id: String) "GetFileContentLength" -> GetFileContentLengthOutput {
    0 "DocName" doc_name: String, 1 "FileUrl" file_url: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetFileContentLength`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileContentLengthOutput {
    pub code: Option<String>,
    pub data: Option<GetFileContentLengthData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetFileContentLengthOutput {
    0 "Code" code: String, 1 "Data" data: GetFileContentLengthData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetFileContentLength`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileContentLengthData {
    pub word_num: Option<i64>,
}
model! { GetFileContentLengthData {
    0 "WordNum" word_num: i64
} }

/// Gets general config: `GetGeneralConfig` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetGeneralConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGeneralConfig {
    /// Required.
    pub config_key: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetGeneralConfig(config_key: String, workspace_id: String) "GetGeneralConfig" -> GetGeneralConfigOutput {
    0 "ConfigKey" config_key, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetGeneralConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGeneralConfigOutput {
    pub code: Option<String>,
    pub data: Option<GetGeneralConfigData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGeneralConfigOutput {
    0 "Code" code: String, 1 "Data" data: GetGeneralConfigData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetGeneralConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGeneralConfigData {
    pub config_desc: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub config_value_type: Option<String>,
}
model! { GetGeneralConfigData {
    0 "ConfigDesc" config_desc: String, 1 "ConfigKey" config_key: String, 2 "ConfigValue" config_value: String,
    3 "ConfigValueType" config_value_type: String
} }

/// Gets generated content: `GetGeneratedContent` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetGeneratedContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGeneratedContent {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub id: i64,
}
operation! { GetGeneratedContent(agent_key: String, id: i64) "GetGeneratedContent" -> GetGeneratedContentOutput {
    0 "AgentKey" agent_key, 1 "Id" id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetGeneratedContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGeneratedContentOutput {
    pub code: Option<String>,
    pub data: Option<GetGeneratedContentData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGeneratedContentOutput {
    0 "Code" code: String, 1 "Data" data: GetGeneratedContentData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetGeneratedContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGeneratedContentData {
    pub content: Option<String>,
    pub content_domain: Option<String>,
    pub content_text: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub device_id: Option<String>,
    pub id: Option<i64>,
    pub ignore_content_audit_words: Option<String>,
    pub keyword_list: Vec<String>,
    pub keywords: Option<String>,
    pub prompt: Option<String>,
    pub task_id: Option<String>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub update_user: Option<String>,
    pub uuid: Option<String>,
}
model! { GetGeneratedContentData {
    0 "Content" content: String, 1 "ContentDomain" content_domain: String, 2 "ContentText" content_text: String,
    3 "CreateTime" create_time: String, 4 "CreateUser" create_user: String, 5 "DeviceId" device_id: String,
    6 "Id" id: i64, 7 "IgnoreContentAuditWords" ignore_content_audit_words: String,
    8 "KeywordList" keyword_list: Vec<String>, 9 "Keywords" keywords: String, 10 "Prompt" prompt: String,
    11 "TaskId" task_id: String, 12 "Title" title: String, 13 "UpdateTime" update_time: String,
    14 "UpdateUser" update_user: String, 15 "Uuid" uuid: String
} }

/// Gets hot topic broadcast: `GetHotTopicBroadcast` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetHotTopicBroadcast>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcast {
    pub calc_total_token: Option<bool>,
    pub category: Option<String>,
    pub current: Option<i64>,
    pub hot_topic_version: Option<String>,
    pub location_query: Option<String>,
    pub locations: Option<Vec<String>>,
    pub query: Option<String>,
    pub size: Option<i64>,
    pub step_for_custom_summary_style_config: Option<
        GetHotTopicBroadcastStepForCustomSummaryStyleConfig,
    >,
    pub step_for_news_broadcast_content_config: Option<
        GetHotTopicBroadcastStepForNewsBroadcastContentConfig,
    >,
    pub topics: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetHotTopicBroadcast(workspace_id: String) "GetHotTopicBroadcast" -> GetHotTopicBroadcastOutput {
    0 "CalcTotalToken" calc_total_token: bool, 1 "Category" category: String, 2 "Current" current: i64,
    3 "HotTopicVersion" hot_topic_version: String, 4 "LocationQuery" location_query: String,
    5 "Locations" locations: Vec<String>, 6 "Query" query: String, 7 "Size" size: i64,
    8 "StepForCustomSummaryStyleConfig" step_for_custom_summary_style_config: GetHotTopicBroadcastStepForCustomSummaryStyleConfig,
    9 "StepForNewsBroadcastContentConfig" step_for_news_broadcast_content_config: GetHotTopicBroadcastStepForNewsBroadcastContentConfig,
    10 "Topics" topics: Vec<String>, 11 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::None)
] }

/// In the request of [`GetHotTopicBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcastStepForCustomSummaryStyleConfig {
    pub summary_image_count: Option<i64>,
    pub summary_model: Option<String>,
    pub summary_prompt: Option<String>,
}
input! { GetHotTopicBroadcastStepForCustomSummaryStyleConfig() {
    0 "SummaryImageCount" summary_image_count: i64, 1 "SummaryModel" summary_model: String,
    2 "SummaryPrompt" summary_prompt: String
} }

/// In the request of [`GetHotTopicBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcastStepForNewsBroadcastContentConfig {
    pub categories: Option<Vec<String>>,
    /// Deprecated.
    pub custom_hot_value_weights: Option<Vec<GetHotTopicBroadcastCustomHotValueWeights>>,
    pub topic_count: Option<i64>,
}
input! { GetHotTopicBroadcastStepForNewsBroadcastContentConfig() {
    0 "Categories" categories: Vec<String>,
    1 "CustomHotValueWeights" custom_hot_value_weights: Vec<GetHotTopicBroadcastCustomHotValueWeights>,
    2 "TopicCount" topic_count: i64
} }

/// In the request of [`GetHotTopicBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcastCustomHotValueWeights {
    pub dimension: Option<String>,
    pub weight: Option<i64>,
}
input! { GetHotTopicBroadcastCustomHotValueWeights() {
    0 "Dimension" dimension: String, 1 "Weight" weight: i64
} }

/// Response of [`GetHotTopicBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcastOutput {
    pub code: Option<String>,
    pub data: Option<GetHotTopicBroadcastData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHotTopicBroadcastOutput {
    0 "Code" code: String, 1 "Data" data: GetHotTopicBroadcastData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetHotTopicBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcastData {
    pub data: Vec<GetHotTopicBroadcastDataData>,
    pub total_count: Option<i64>,
    pub total_token_info: Option<GetHotTopicBroadcastTotalTokenInfo>,
}
model! { GetHotTopicBroadcastData {
    0 "Data" data: Vec<GetHotTopicBroadcastDataData>, 1 "TotalCount" total_count: i64,
    2 "TotalTokenInfo" total_token_info: GetHotTopicBroadcastTotalTokenInfo
} }

/// In the response of [`GetHotTopicBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcastDataData {
    pub category: Option<String>,
    pub create_time: Option<String>,
    pub custom_hot_value: Option<f64>,
    pub custom_text_summary: Option<String>,
    pub hot_topic: Option<String>,
    pub hot_topic_version: Option<String>,
    pub hot_value: Option<f64>,
    pub id: Option<String>,
    pub images: Vec<GetHotTopicBroadcastImages>,
    pub input_token: Option<i64>,
    pub locations: Vec<String>,
    pub news: Vec<GetHotTopicBroadcastNews>,
    pub output_token: Option<i64>,
    pub pub_time: Option<String>,
    pub summary: Option<GetHotTopicBroadcastSummary>,
    pub text_summary: Option<String>,
    pub url: Option<String>,
}
model! { GetHotTopicBroadcastDataData {
    0 "Category" category: String, 1 "CreateTime" create_time: String, 2 "CustomHotValue" custom_hot_value: f64,
    3 "CustomTextSummary" custom_text_summary: String, 4 "HotTopic" hot_topic: String,
    5 "HotTopicVersion" hot_topic_version: String, 6 "HotValue" hot_value: f64, 7 "Id" id: String,
    8 "Images" images: Vec<GetHotTopicBroadcastImages>, 9 "InputToken" input_token: i64,
    10 "Locations" locations: Vec<String>, 11 "News" news: Vec<GetHotTopicBroadcastNews>,
    12 "OutputToken" output_token: i64, 13 "PubTime" pub_time: String,
    14 "Summary" summary: GetHotTopicBroadcastSummary, 15 "TextSummary" text_summary: String, 16 "Url" url: String
} }

/// In the response of [`GetHotTopicBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcastImages {
    pub url: Option<String>,
}
model! { GetHotTopicBroadcastImages {
    0 "Url" url: String
} }

/// In the response of [`GetHotTopicBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcastNews {
    pub analysis_category: Option<String>,
    pub analysis_topic: Option<String>,
    pub author: Option<String>,
    pub category: Vec<String>,
    pub comments: Vec<GetHotTopicBroadcastComments>,
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub domain: Option<String>,
    pub dt: Option<String>,
    pub hot_topic: Option<String>,
    pub img_list: Vec<String>,
    pub logo: Option<String>,
    pub pub_time: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
    pub uuid: Option<String>,
    pub website: Option<String>,
}
model! { GetHotTopicBroadcastNews {
    0 "AnalysisCategory" analysis_category: String, 1 "AnalysisTopic" analysis_topic: String, 2 "Author" author: String,
    3 "Category" category: Vec<String>, 4 "Comments" comments: Vec<GetHotTopicBroadcastComments>,
    5 "Content" content: String, 6 "CreateTime" create_time: String, 7 "Domain" domain: String, 8 "Dt" dt: String,
    9 "HotTopic" hot_topic: String, 10 "ImgList" img_list: Vec<String>, 11 "Logo" logo: String,
    12 "PubTime" pub_time: String, 13 "Summary" summary: String, 14 "Title" title: String, 15 "Url" url: String,
    16 "Uuid" uuid: String, 17 "Website" website: String
} }

/// In the response of [`GetHotTopicBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcastComments {
    pub text: Option<String>,
    pub username: Option<String>,
}
model! { GetHotTopicBroadcastComments {
    0 "Text" text: String, 1 "Username" username: String
} }

/// In the response of [`GetHotTopicBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcastSummary {
    pub input_token: Option<i64>,
    pub output_token: Option<i64>,
    pub summaries: Vec<GetHotTopicBroadcastSummaries>,
}
model! { GetHotTopicBroadcastSummary {
    0 "InputToken" input_token: i64, 1 "OutputToken" output_token: i64,
    2 "Summaries" summaries: Vec<GetHotTopicBroadcastSummaries>
} }

/// In the response of [`GetHotTopicBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcastSummaries {
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { GetHotTopicBroadcastSummaries {
    0 "Summary" summary: String, 1 "Title" title: String
} }

/// In the response of [`GetHotTopicBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotTopicBroadcastTotalTokenInfo {
    pub hot_topic_count: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub word_count: Option<i64>,
}
model! { GetHotTopicBroadcastTotalTokenInfo {
    0 "HotTopicCount" hot_topic_count: i64, 1 "InputTokens" input_tokens: i64, 2 "OutputTokens" output_tokens: i64,
    3 "WordCount" word_count: i64
} }

/// Gets intervene global reply: `GetInterveneGlobalReply` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetInterveneGlobalReply>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneGlobalReply {
    /// Required.
    pub agent_key: String,
}
operation! { GetInterveneGlobalReply(agent_key: String) "GetInterveneGlobalReply" -> GetInterveneGlobalReplyOutput {
    0 "AgentKey" agent_key
} }

/// Response of [`GetInterveneGlobalReply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneGlobalReplyOutput {
    pub code: Option<String>,
    pub data: Option<GetInterveneGlobalReplyData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInterveneGlobalReplyOutput {
    0 "Code" code: String, 1 "Data" data: GetInterveneGlobalReplyData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetInterveneGlobalReply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneGlobalReplyData {
    pub code: Option<i64>,
    pub reply_messag_list: Vec<GetInterveneGlobalReplyReplyMessagList>,
}
model! { GetInterveneGlobalReplyData {
    0 "Code" code: i64, 1 "ReplyMessagList" reply_messag_list: Vec<GetInterveneGlobalReplyReplyMessagList>
} }

/// In the response of [`GetInterveneGlobalReply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneGlobalReplyReplyMessagList {
    pub message: Option<String>,
    pub reply_type: Option<String>,
}
model! { GetInterveneGlobalReplyReplyMessagList {
    0 "Message" message: String, 1 "ReplyType" reply_type: String
} }

/// Gets intervene import task info: `GetInterveneImportTaskInfo` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetInterveneImportTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneImportTaskInfo {
    /// Required.
    pub agent_key: String,
    pub task_id: Option<String>,
}
operation! { GetInterveneImportTaskInfo(agent_key: String)
    "GetInterveneImportTaskInfo" -> GetInterveneImportTaskInfoOutput {
    0 "AgentKey" agent_key, 1 "TaskId" task_id: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetInterveneImportTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneImportTaskInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetInterveneImportTaskInfoData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInterveneImportTaskInfoOutput {
    0 "Code" code: String, 1 "Data" data: GetInterveneImportTaskInfoData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetInterveneImportTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneImportTaskInfoData {
    pub code: Option<i64>,
    pub status: Option<GetInterveneImportTaskInfoStatus>,
}
model! { GetInterveneImportTaskInfoData {
    0 "Code" code: i64, 1 "Status" status: GetInterveneImportTaskInfoStatus
} }

/// In the response of [`GetInterveneImportTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneImportTaskInfoStatus {
    pub msg: Option<String>,
    pub percentage: Option<i64>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { GetInterveneImportTaskInfoStatus {
    0 "Msg" msg: String, 1 "Percentage" percentage: i64, 2 "Status" status: i64, 3 "TaskId" task_id: String,
    4 "TaskName" task_name: String
} }

/// Gets intervene rule detail: `GetInterveneRuleDetail` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetInterveneRuleDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneRuleDetail {
    /// Required.
    pub agent_key: String,
    pub rule_id: Option<i64>,
}
operation! { GetInterveneRuleDetail(agent_key: String) "GetInterveneRuleDetail" -> GetInterveneRuleDetailOutput {
    0 "AgentKey" agent_key, 1 "RuleId" rule_id: i64
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetInterveneRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneRuleDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetInterveneRuleDetailData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInterveneRuleDetailOutput {
    0 "Code" code: String, 1 "Data" data: GetInterveneRuleDetailData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetInterveneRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneRuleDetailData {
    pub code: Option<i64>,
    pub intervene_rule_detail: Option<GetInterveneRuleDetailInterveneRuleDetail>,
}
model! { GetInterveneRuleDetailData {
    0 "Code" code: i64, 1 "InterveneRuleDetail" intervene_rule_detail: GetInterveneRuleDetailInterveneRuleDetail
} }

/// In the response of [`GetInterveneRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneRuleDetailInterveneRuleDetail {
    pub answer_config: Vec<GetInterveneRuleDetailAnswerConfig>,
    pub effect_config: Option<GetInterveneRuleDetailEffectConfig>,
    pub intervene_type: Option<i64>,
    pub namespace_list: Vec<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { GetInterveneRuleDetailInterveneRuleDetail {
    0 "AnswerConfig" answer_config: Vec<GetInterveneRuleDetailAnswerConfig>,
    1 "EffectConfig" effect_config: GetInterveneRuleDetailEffectConfig, 2 "InterveneType" intervene_type: i64,
    3 "NamespaceList" namespace_list: Vec<String>, 4 "RuleId" rule_id: i64, 5 "RuleName" rule_name: String
} }

/// In the response of [`GetInterveneRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneRuleDetailAnswerConfig {
    pub answer_type: Option<i64>,
    pub message: Option<String>,
    pub namespace: Option<String>,
}
model! { GetInterveneRuleDetailAnswerConfig {
    0 "AnswerType" answer_type: i64, 1 "Message" message: String, 2 "Namespace" namespace: String
} }

/// In the response of [`GetInterveneRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneRuleDetailEffectConfig {
    pub effect_type: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { GetInterveneRuleDetailEffectConfig {
    0 "EffectType" effect_type: i64, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Gets intervene template file url: `GetInterveneTemplateFileUrl` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetInterveneTemplateFileUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneTemplateFileUrl {
    /// Required.
    pub agent_key: String,
}
operation! { GetInterveneTemplateFileUrl(agent_key: String)
    "GetInterveneTemplateFileUrl" -> GetInterveneTemplateFileUrlOutput {
    0 "AgentKey" agent_key
} }

/// Response of [`GetInterveneTemplateFileUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneTemplateFileUrlOutput {
    pub code: Option<String>,
    pub data: Option<GetInterveneTemplateFileUrlData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInterveneTemplateFileUrlOutput {
    0 "Code" code: String, 1 "Data" data: GetInterveneTemplateFileUrlData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetInterveneTemplateFileUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterveneTemplateFileUrlData {
    pub code: Option<i64>,
    pub file_url: Option<String>,
}
model! { GetInterveneTemplateFileUrlData {
    0 "Code" code: i64, 1 "FileUrl" file_url: String
} }

/// Gets material by id: `GetMaterialById` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetMaterialById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMaterialById {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub id: i64,
}
operation! { GetMaterialById(agent_key: String, id: i64) "GetMaterialById" -> GetMaterialByIdOutput {
    0 "AgentKey" agent_key, 1 "Id" id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetMaterialById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMaterialByIdOutput {
    pub code: Option<String>,
    pub data: Option<GetMaterialByIdData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMaterialByIdOutput {
    0 "Code" code: String, 1 "Data" data: GetMaterialByIdData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetMaterialById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMaterialByIdData {
    pub author: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub doc_keywords: Vec<String>,
    pub doc_type: Option<String>,
    pub external_url: Option<String>,
    pub html_content: Option<String>,
    pub id: Option<i64>,
    pub pub_time: Option<String>,
    pub public_url: Option<String>,
    pub share_attr: Option<i64>,
    pub src_from: Option<String>,
    pub summary: Option<String>,
    pub text_content: Option<String>,
    pub thumbnail_in_base64: Option<String>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub update_user: Option<String>,
    pub url: Option<String>,
}
model! { GetMaterialByIdData {
    0 "Author" author: String, 1 "CreateTime" create_time: String, 2 "CreateUser" create_user: String,
    3 "DocKeywords" doc_keywords: Vec<String>, 4 "DocType" doc_type: String, 5 "ExternalUrl" external_url: String,
    6 "HtmlContent" html_content: String, 7 "Id" id: i64, 8 "PubTime" pub_time: String,
    9 "PublicUrl" public_url: String, 10 "ShareAttr" share_attr: i64, 11 "SrcFrom" src_from: String,
    12 "Summary" summary: String, 13 "TextContent" text_content: String,
    14 "ThumbnailInBase64" thumbnail_in_base64: String, 15 "Title" title: String, 16 "UpdateTime" update_time: String,
    17 "UpdateUser" update_user: String, 18 "Url" url: String
} }

/// Gets ppt artifact: `GetPptArtifact` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetPptArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptArtifact {
    pub external_user_id: Option<String>,
    pub ppt_artifact_id: Option<i64>,
    pub workspace_id: Option<String>,
}
operation! { GetPptArtifact() "GetPptArtifact" -> GetPptArtifactOutput {
    0 "ExternalUserId" external_user_id: String, 1 "PptArtifactId" ppt_artifact_id: i64,
    2 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetPptArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptArtifactOutput {
    pub code: Option<String>,
    pub data: Option<GetPptArtifactData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPptArtifactOutput {
    0 "Code" code: String, 1 "Data" data: GetPptArtifactData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetPptArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptArtifactData {
    pub create_time: Option<String>,
    pub file_attr: Option<GetPptArtifactFileAttr>,
    pub file_key: Option<String>,
    pub id: Option<i64>,
    pub title: Option<String>,
    pub update_time: Option<String>,
}
model! { GetPptArtifactData {
    0 "CreateTime" create_time: String, 1 "FileAttr" file_attr: GetPptArtifactFileAttr, 2 "FileKey" file_key: String,
    3 "Id" id: i64, 4 "Title" title: String, 5 "UpdateTime" update_time: String
} }

/// In the response of [`GetPptArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptArtifactFileAttr {
    pub file_name: Option<String>,
    pub height: Option<i64>,
    pub tmp_url: Option<String>,
    pub width: Option<i64>,
}
model! { GetPptArtifactFileAttr {
    0 "FileName" file_name: String, 1 "Height" height: i64, 2 "TmpUrl" tmp_url: String, 3 "Width" width: i64
} }

/// Gets ppt artifact export result: `GetPptArtifactExportResult` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetPptArtifactExportResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptArtifactExportResult {
    pub export_task_id: Option<String>,
    pub external_user_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetPptArtifactExportResult() "GetPptArtifactExportResult" -> GetPptArtifactExportResultOutput {
    0 "ExportTaskId" export_task_id: String, 1 "ExternalUserId" external_user_id: String,
    2 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetPptArtifactExportResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptArtifactExportResultOutput {
    pub code: Option<String>,
    pub data: Option<GetPptArtifactExportResultData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPptArtifactExportResultOutput {
    0 "Code" code: String, 1 "Data" data: GetPptArtifactExportResultData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetPptArtifactExportResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptArtifactExportResultData {
    pub export_file_link: Vec<String>,
}
model! { GetPptArtifactExportResultData {
    0 "ExportFileLink" export_file_link: Vec<String>
} }

/// Gets ppt config: `GetPptConfig` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetPptConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptConfig {
    pub external_user_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetPptConfig() "GetPptConfig" -> GetPptConfigOutput {
    0 "ExternalUserId" external_user_id: String, 1 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetPptConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptConfigOutput {
    pub code: Option<String>,
    pub data: Option<GetPptConfigData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPptConfigOutput {
    0 "Code" code: String, 1 "Data" data: GetPptConfigData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetPptConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptConfigData {
    pub app_key: Option<String>,
    pub code: Option<String>,
}
model! { GetPptConfigData {
    0 "AppKey" app_key: String, 1 "Code" code: String
} }

/// Gets ppt info: `GetPptInfo` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetPptInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptInfo {
    pub external_user_id: Option<String>,
    pub task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetPptInfo() "GetPptInfo" -> GetPptInfoOutput {
    0 "ExternalUserId" external_user_id: String, 1 "TaskId" task_id: String, 2 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetPptInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetPptInfoData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPptInfoOutput {
    0 "Code" code: String, 1 "Data" data: GetPptInfoData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetPptInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptInfoData {
    pub export_file_link: Vec<String>,
    pub export_task_id: Option<String>,
    pub ppt_artifact_cover: Option<String>,
    pub ppt_artifact_id: Option<String>,
    pub ppt_process_id: Option<String>,
    pub query: Option<String>,
    pub task_id: Option<String>,
}
model! { GetPptInfoData {
    0 "ExportFileLink" export_file_link: Vec<String>, 1 "ExportTaskId" export_task_id: String,
    2 "PptArtifactCover" ppt_artifact_cover: String, 3 "PptArtifactId" ppt_artifact_id: String,
    4 "PptProcessId" ppt_process_id: String, 5 "Query" query: String, 6 "TaskId" task_id: String
} }

/// Gets ppt template selector: `GetPptTemplateSelector` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetPptTemplateSelector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptTemplateSelector {
    pub workspace_id: Option<String>,
}
operation! { GetPptTemplateSelector() "GetPptTemplateSelector" -> GetPptTemplateSelectorOutput {
    0 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetPptTemplateSelector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptTemplateSelectorOutput {
    pub code: Option<String>,
    pub data: Option<GetPptTemplateSelectorData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPptTemplateSelectorOutput {
    0 "Code" code: String, 1 "Data" data: GetPptTemplateSelectorData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetPptTemplateSelector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptTemplateSelectorData {
    pub career: Vec<GetPptTemplateSelectorCareer>,
    pub colour: Vec<GetPptTemplateSelectorColour>,
    pub suit_scene: Vec<GetPptTemplateSelectorSuitScene>,
    pub suit_style: Vec<GetPptTemplateSelectorSuitStyle>,
}
model! { GetPptTemplateSelectorData {
    0 "Career" career: Vec<GetPptTemplateSelectorCareer>, 1 "Colour" colour: Vec<GetPptTemplateSelectorColour>,
    2 "SuitScene" suit_scene: Vec<GetPptTemplateSelectorSuitScene>,
    3 "SuitStyle" suit_style: Vec<GetPptTemplateSelectorSuitStyle>
} }

/// In the response of [`GetPptTemplateSelector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptTemplateSelectorCareer {
    pub id: Option<i64>,
    pub is_hot: Option<i64>,
    pub name: Option<String>,
}
model! { GetPptTemplateSelectorCareer {
    0 "Id" id: i64, 1 "IsHot" is_hot: i64, 2 "Name" name: String
} }

/// In the response of [`GetPptTemplateSelector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptTemplateSelectorColour {
    pub code: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetPptTemplateSelectorColour {
    0 "Code" code: String, 1 "Id" id: i64, 2 "Name" name: String
} }

/// In the response of [`GetPptTemplateSelector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptTemplateSelectorSuitScene {
    pub id: Option<i64>,
    pub title: Option<String>,
}
model! { GetPptTemplateSelectorSuitScene {
    0 "Id" id: i64, 1 "Title" title: String
} }

/// In the response of [`GetPptTemplateSelector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPptTemplateSelectorSuitStyle {
    pub id: Option<i64>,
    pub title: Option<String>,
}
model! { GetPptTemplateSelectorSuitStyle {
    0 "Id" id: i64, 1 "Title" title: String
} }

/// Gets properties: `GetProperties` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetProperties>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProperties {
    /// Required.
    pub agent_key: String,
}
operation! { GetProperties(agent_key: String) "GetProperties" -> GetPropertiesOutput {
    0 "AgentKey" agent_key
} }

/// Response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesOutput {
    pub code: Option<String>,
    pub data: Option<GetPropertiesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPropertiesOutput {
    0 "Code" code: String, 1 "Data" data: GetPropertiesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesData {
    pub chat_config: BTreeMap<String, Value>,
    pub console_config: Option<GetPropertiesConsoleConfig>,
    pub general_config_map: BTreeMap<String, Value>,
    pub intelligent_search_config: Option<GetPropertiesIntelligentSearchConfig>,
    pub miaosou_config: Option<GetPropertiesMiaosouConfig>,
    pub search_source_list: Vec<GetPropertiesSearchSourceList>,
    pub search_sources: Vec<GetPropertiesDataSearchSources>,
    pub slr_authorized: Option<bool>,
    pub user_info: Option<GetPropertiesUserInfo>,
    pub wanxiang_image_size_config: Vec<GetPropertiesWanxiangImageSizeConfig>,
    pub wanxiang_image_style_config: Vec<GetPropertiesWanxiangImageStyleConfig>,
}
model! { GetPropertiesData {
    0 "ChatConfig" chat_config: BTreeMap<String, Value>, 1 "ConsoleConfig" console_config: GetPropertiesConsoleConfig,
    2 "GeneralConfigMap" general_config_map: BTreeMap<String, Value>,
    3 "IntelligentSearchConfig" intelligent_search_config: GetPropertiesIntelligentSearchConfig,
    4 "MiaosouConfig" miaosou_config: GetPropertiesMiaosouConfig,
    5 "SearchSourceList" search_source_list: Vec<GetPropertiesSearchSourceList>,
    6 "SearchSources" search_sources: Vec<GetPropertiesDataSearchSources>, 7 "SlrAuthorized" slr_authorized: bool,
    8 "UserInfo" user_info: GetPropertiesUserInfo,
    9 "WanxiangImageSizeConfig" wanxiang_image_size_config: Vec<GetPropertiesWanxiangImageSizeConfig>,
    10 "WanxiangImageStyleConfig" wanxiang_image_style_config: Vec<GetPropertiesWanxiangImageStyleConfig>
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesConsoleConfig {
    pub tip_content: Option<String>,
    pub title: Option<String>,
}
model! { GetPropertiesConsoleConfig {
    0 "TipContent" tip_content: String, 1 "Title" title: String
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesIntelligentSearchConfig {
    pub copilot_precise_search_sources: Vec<GetPropertiesCopilotPreciseSearchSources>,
    pub product_description: Option<String>,
    pub search_samples: Vec<GetPropertiesSearchSamples>,
    pub search_sources: Vec<GetPropertiesSearchSources>,
}
model! { GetPropertiesIntelligentSearchConfig {
    0 "CopilotPreciseSearchSources" copilot_precise_search_sources: Vec<GetPropertiesCopilotPreciseSearchSources>,
    1 "ProductDescription" product_description: String,
    2 "SearchSamples" search_samples: Vec<GetPropertiesSearchSamples>,
    3 "SearchSources" search_sources: Vec<GetPropertiesSearchSources>
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesCopilotPreciseSearchSources {
    pub code: Option<String>,
    pub dataset_name: Option<String>,
    pub name: Option<String>,
}
model! { GetPropertiesCopilotPreciseSearchSources {
    0 "Code" code: String, 1 "DatasetName" dataset_name: String, 2 "Name" name: String
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesSearchSamples {
    pub articles: Vec<GetPropertiesArticles>,
    pub prompt: Option<String>,
    pub text: Option<String>,
}
model! { GetPropertiesSearchSamples {
    0 "Articles" articles: Vec<GetPropertiesArticles>, 1 "Prompt" prompt: String, 2 "Text" text: String
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesArticles {
    pub select: Option<bool>,
    pub stared: Option<bool>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetPropertiesArticles {
    0 "Select" select: bool, 1 "Stared" stared: bool, 2 "Title" title: String, 3 "Url" url: String
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesSearchSources {
    pub code: Option<String>,
    pub dataset_name: Option<String>,
    pub name: Option<String>,
}
model! { GetPropertiesSearchSources {
    0 "Code" code: String, 1 "DatasetName" dataset_name: String, 2 "Name" name: String
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesMiaosouConfig {
    pub max_doc_size: Option<i64>,
    pub model_infos: Vec<GetPropertiesModelInfos>,
    pub use_doc_size: Option<i64>,
}
model! { GetPropertiesMiaosouConfig {
    0 "MaxDocSize" max_doc_size: i64, 1 "ModelInfos" model_infos: Vec<GetPropertiesModelInfos>,
    2 "UseDocSize" use_doc_size: i64
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesModelInfos {
    pub model_id: Option<String>,
    pub model_name: Option<String>,
}
model! { GetPropertiesModelInfos {
    0 "ModelId" model_id: String, 1 "ModelName" model_name: String
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesSearchSourceList {
    pub code: Option<String>,
    pub dataset_name: Option<String>,
    pub name: Option<String>,
}
model! { GetPropertiesSearchSourceList {
    0 "Code" code: String, 1 "DatasetName" dataset_name: String, 2 "Name" name: String
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesDataSearchSources {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { GetPropertiesDataSearchSources {
    0 "Label" label: String, 1 "Value" value: String
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesUserInfo {
    pub agent_id: Option<String>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
    pub username: Option<String>,
}
model! { GetPropertiesUserInfo {
    0 "AgentId" agent_id: String, 1 "TenantId" tenant_id: String, 2 "UserId" user_id: String,
    3 "Username" username: String
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesWanxiangImageSizeConfig {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetPropertiesWanxiangImageSizeConfig {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`GetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPropertiesWanxiangImageStyleConfig {
    pub name: Option<String>,
    pub pic: Option<String>,
    pub value: Option<String>,
}
model! { GetPropertiesWanxiangImageStyleConfig {
    0 "Name" name: String, 1 "Pic" pic: String, 2 "Value" value: String
} }

/// Gets smart audit result: `GetSmartAuditResult` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetSmartAuditResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartAuditResult {
    pub task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetSmartAuditResult() "GetSmartAuditResult" -> GetSmartAuditResultOutput {
    0 "TaskId" task_id: String, 1 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetSmartAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartAuditResultOutput {
    pub code: Option<String>,
    pub data: Option<GetSmartAuditResultData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSmartAuditResultOutput {
    0 "Code" code: String, 1 "Data" data: GetSmartAuditResultData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetSmartAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartAuditResultData {
    pub error_item_details: Vec<GetSmartAuditResultErrorItemDetails>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { GetSmartAuditResultData {
    0 "ErrorItemDetails" error_item_details: Vec<GetSmartAuditResultErrorItemDetails>,
    1 "ErrorMessage" error_message: String, 2 "Status" status: String
} }

/// In the response of [`GetSmartAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartAuditResultErrorItemDetails {
    pub check_id: Option<String>,
    pub context: Option<String>,
    pub context_offset: Option<i64>,
    pub error_level: Option<i64>,
    pub error_word: Option<String>,
    pub major_code: Option<String>,
    pub major_code_desc: Option<String>,
    pub offset: Option<i64>,
    pub reason: Option<String>,
    pub right_word: Option<String>,
    pub sub_class_code: Option<String>,
    pub sub_class_desc: Option<String>,
    pub url: Option<String>,
}
model! { GetSmartAuditResultErrorItemDetails {
    0 "CheckId" check_id: String, 1 "Context" context: String, 2 "ContextOffset" context_offset: i64,
    3 "ErrorLevel" error_level: i64, 4 "ErrorWord" error_word: String, 5 "MajorCode" major_code: String,
    6 "MajorCodeDesc" major_code_desc: String, 7 "Offset" offset: i64, 8 "Reason" reason: String,
    9 "RightWord" right_word: String, 10 "SubClassCode" sub_class_code: String,
    11 "SubClassDesc" sub_class_desc: String, 12 "Url" url: String
} }

/// Gets smart clip task: `GetSmartClipTask` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetSmartClipTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartClipTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetSmartClipTask(task_id: String, workspace_id: String) "GetSmartClipTask" -> GetSmartClipTaskOutput {
    0 "TaskId" task_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartClipTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetSmartClipTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSmartClipTaskOutput {
    0 "Code" code: String, 1 "Data" data: GetSmartClipTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartClipTaskData {
    pub error_message: Option<String>,
    pub status: Option<String>,
    pub sub_jobs: Vec<GetSmartClipTaskSubJobs>,
}
model! { GetSmartClipTaskData {
    0 "ErrorMessage" error_message: String, 1 "Status" status: String,
    2 "SubJobs" sub_jobs: Vec<GetSmartClipTaskSubJobs>
} }

/// In the response of [`GetSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartClipTaskSubJobs {
    pub error_message: Option<String>,
    pub file_attr: Option<GetSmartClipTaskFileAttr>,
    pub file_key: Option<String>,
    pub status: Option<String>,
    pub sub_job_id: Option<String>,
}
model! { GetSmartClipTaskSubJobs {
    0 "ErrorMessage" error_message: String, 1 "FileAttr" file_attr: GetSmartClipTaskFileAttr,
    2 "FileKey" file_key: String, 3 "Status" status: String, 4 "SubJobId" sub_job_id: String
} }

/// In the response of [`GetSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartClipTaskFileAttr {
    pub duration: Option<f64>,
    pub file_length: Option<String>,
    pub file_name: Option<String>,
    pub height: Option<i64>,
    pub tmp_url: Option<String>,
    pub width: Option<i64>,
}
model! { GetSmartClipTaskFileAttr {
    0 "Duration" duration: f64, 1 "FileLength" file_length: String, 2 "FileName" file_name: String,
    3 "Height" height: i64, 4 "TmpUrl" tmp_url: String, 5 "Width" width: i64
} }

/// Gets style learning result: `GetStyleLearningResult` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetStyleLearningResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStyleLearningResult {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub id: i64,
}
operation! { GetStyleLearningResult(agent_key: String, id: i64)
    "GetStyleLearningResult" -> GetStyleLearningResultOutput {
    0 "AgentKey" agent_key, 1 "Id" id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetStyleLearningResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStyleLearningResultOutput {
    pub code: Option<String>,
    pub data: Option<GetStyleLearningResultData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetStyleLearningResultOutput {
    0 "Code" code: String, 1 "Data" data: GetStyleLearningResultData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetStyleLearningResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStyleLearningResultData {
    pub aigc_result: Option<String>,
    pub content_list: Vec<GetStyleLearningResultContentList>,
    pub custom_text_id_list: Vec<i64>,
    pub id: Option<i64>,
    pub material_id_list: Vec<i64>,
    pub material_info_list: Vec<GetStyleLearningResultMaterialInfoList>,
    pub rewrite_result: Option<String>,
    pub style_name: Option<String>,
    pub task_id: Option<String>,
}
model! { GetStyleLearningResultData {
    0 "AigcResult" aigc_result: String, 1 "ContentList" content_list: Vec<GetStyleLearningResultContentList>,
    2 "CustomTextIdList" custom_text_id_list: Vec<i64>, 3 "Id" id: i64, 4 "MaterialIdList" material_id_list: Vec<i64>,
    5 "MaterialInfoList" material_info_list: Vec<GetStyleLearningResultMaterialInfoList>,
    6 "RewriteResult" rewrite_result: String, 7 "StyleName" style_name: String, 8 "TaskId" task_id: String
} }

/// In the response of [`GetStyleLearningResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStyleLearningResultContentList {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub id: Option<i64>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub update_user: Option<String>,
}
model! { GetStyleLearningResultContentList {
    0 "Content" content: String, 1 "CreateTime" create_time: String, 2 "CreateUser" create_user: String, 3 "Id" id: i64,
    4 "Title" title: String, 5 "UpdateTime" update_time: String, 6 "UpdateUser" update_user: String
} }

/// In the response of [`GetStyleLearningResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStyleLearningResultMaterialInfoList {
    pub author: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub create_user_name: Option<String>,
    pub doc_keywords: Vec<String>,
    pub doc_type: Option<String>,
    pub external_url: Option<String>,
    pub file_length: Option<i64>,
    pub html_content: Option<String>,
    pub id: Option<i64>,
    pub pub_time: Option<String>,
    pub public_url: Option<String>,
    pub share_attr: Option<i64>,
    pub src_from: Option<String>,
    pub summary: Option<String>,
    pub text_content: Option<String>,
    pub thumbnail_in_base64: Option<String>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub update_user: Option<String>,
    pub update_user_name: Option<String>,
    pub url: Option<String>,
}
model! { GetStyleLearningResultMaterialInfoList {
    0 "Author" author: String, 1 "CreateTime" create_time: String, 2 "CreateUser" create_user: String,
    3 "CreateUserName" create_user_name: String, 4 "DocKeywords" doc_keywords: Vec<String>,
    5 "DocType" doc_type: String, 6 "ExternalUrl" external_url: String, 7 "FileLength" file_length: i64,
    8 "HtmlContent" html_content: String, 9 "Id" id: i64, 10 "PubTime" pub_time: String,
    11 "PublicUrl" public_url: String, 12 "ShareAttr" share_attr: i64, 13 "SrcFrom" src_from: String,
    14 "Summary" summary: String, 15 "TextContent" text_content: String,
    16 "ThumbnailInBase64" thumbnail_in_base64: String, 17 "Title" title: String, 18 "UpdateTime" update_time: String,
    19 "UpdateUser" update_user: String, 20 "UpdateUserName" update_user_name: String, 21 "Url" url: String
} }

/// Gets topic by id: `GetTopicById` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetTopicById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicById {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub id: String,
}
operation! { GetTopicById(agent_key: String, id: String) "GetTopicById" -> GetTopicByIdOutput {
    0 "AgentKey" agent_key, 1 "Id" id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetTopicById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicByIdOutput {
    pub code: Option<String>,
    pub data: Option<GetTopicByIdData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTopicByIdOutput {
    0 "Code" code: String, 1 "Data" data: GetTopicByIdData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetTopicById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicByIdData {
    pub async_task_id: Option<String>,
    pub create_user: Option<String>,
    pub hot_value: Option<i64>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub structure_summary: Vec<GetTopicByIdStructureSummary>,
    pub summary: Option<String>,
    pub task_error_message: Option<String>,
    pub task_status: Option<i64>,
    pub topic: Option<String>,
    pub topic_source: Option<String>,
    pub version: Option<String>,
}
model! { GetTopicByIdData {
    0 "AsyncTaskId" async_task_id: String, 1 "CreateUser" create_user: String, 2 "HotValue" hot_value: i64,
    3 "Id" id: String, 4 "Status" status: String,
    5 "StructureSummary" structure_summary: Vec<GetTopicByIdStructureSummary>, 6 "Summary" summary: String,
    7 "TaskErrorMessage" task_error_message: String, 8 "TaskStatus" task_status: i64, 9 "Topic" topic: String,
    10 "TopicSource" topic_source: String, 11 "Version" version: String
} }

/// In the response of [`GetTopicById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicByIdStructureSummary {
    pub doc_list: Vec<GetTopicByIdDocList>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { GetTopicByIdStructureSummary {
    0 "DocList" doc_list: Vec<GetTopicByIdDocList>, 1 "Summary" summary: String, 2 "Title" title: String
} }

/// In the response of [`GetTopicById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicByIdDocList {
    pub source: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetTopicByIdDocList {
    0 "Source" source: String, 1 "Title" title: String, 2 "Url" url: String
} }

/// Gets topic selection perspective analysis task: `GetTopicSelectionPerspectiveAnalysisTask` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/GetTopicSelectionPerspectiveAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTask {
    /// Required.
    pub agent_key: String,
    pub task_id: Option<String>,
}
operation! { GetTopicSelectionPerspectiveAnalysisTask(agent_key: String)
    "GetTopicSelectionPerspectiveAnalysisTask" -> GetTopicSelectionPerspectiveAnalysisTaskOutput {
    0 "AgentKey" agent_key, 1 "TaskId" task_id: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetTopicSelectionPerspectiveAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskOutput {
    0 "Code" code: String, 1 "Data" data: GetTopicSelectionPerspectiveAnalysisTaskData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskData {
    pub error_message: Option<String>,
    pub fresh_view_points_result: Option<
        GetTopicSelectionPerspectiveAnalysisTaskFreshViewPointsResult,
    >,
    pub hot_view_points_result: Option<
        GetTopicSelectionPerspectiveAnalysisTaskHotViewPointsResult,
    >,
    pub status: Option<String>,
    pub timed_view_points_result: Option<
        GetTopicSelectionPerspectiveAnalysisTaskTimedViewPointsResult,
    >,
    pub topic: Option<String>,
    pub topic_summary_result: Option<
        GetTopicSelectionPerspectiveAnalysisTaskTopicSummaryResult,
    >,
    pub web_review_points_result: Option<
        GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResult,
    >,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskData {
    0 "ErrorMessage" error_message: String,
    1 "FreshViewPointsResult" fresh_view_points_result: GetTopicSelectionPerspectiveAnalysisTaskFreshViewPointsResult,
    2 "HotViewPointsResult" hot_view_points_result: GetTopicSelectionPerspectiveAnalysisTaskHotViewPointsResult,
    3 "Status" status: String,
    4 "TimedViewPointsResult" timed_view_points_result: GetTopicSelectionPerspectiveAnalysisTaskTimedViewPointsResult,
    5 "Topic" topic: String,
    6 "TopicSummaryResult" topic_summary_result: GetTopicSelectionPerspectiveAnalysisTaskTopicSummaryResult,
    7 "WebReviewPointsResult" web_review_points_result: GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResult
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskFreshViewPointsResult {
    pub attitudes: Vec<GetTopicSelectionPerspectiveAnalysisTaskAttitudes>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskFreshViewPointsResult {
    0 "Attitudes" attitudes: Vec<GetTopicSelectionPerspectiveAnalysisTaskAttitudes>
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskAttitudes {
    pub attitude: Option<String>,
    pub attitude_type: Option<String>,
    pub ratio: Option<String>,
    pub view_points: Vec<GetTopicSelectionPerspectiveAnalysisTaskViewPoints>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskAttitudes {
    0 "Attitude" attitude: String, 1 "AttitudeType" attitude_type: String, 2 "Ratio" ratio: String,
    3 "ViewPoints" view_points: Vec<GetTopicSelectionPerspectiveAnalysisTaskViewPoints>
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskViewPoints {
    pub outlines: Vec<GetTopicSelectionPerspectiveAnalysisTaskOutlines>,
    pub point: Option<String>,
    pub summary: Option<String>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskViewPoints {
    0 "Outlines" outlines: Vec<GetTopicSelectionPerspectiveAnalysisTaskOutlines>, 1 "Point" point: String,
    2 "Summary" summary: String
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskOutlines {
    pub outline: Option<String>,
    pub summary: Option<String>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskOutlines {
    0 "Outline" outline: String, 1 "Summary" summary: String
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskHotViewPointsResult {
    pub attitudes: Vec<
        GetTopicSelectionPerspectiveAnalysisTaskHotViewPointsResultAttitudes,
    >,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskHotViewPointsResult {
    0 "Attitudes" attitudes: Vec<GetTopicSelectionPerspectiveAnalysisTaskHotViewPointsResultAttitudes>
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskHotViewPointsResultAttitudes {
    pub attitude: Option<String>,
    pub attitude_type: Option<String>,
    pub news: Vec<GetTopicSelectionPerspectiveAnalysisTaskNews>,
    pub ratio: Option<String>,
    pub view_points: Vec<GetTopicSelectionPerspectiveAnalysisTaskAttitudesViewPoints>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskHotViewPointsResultAttitudes {
    0 "Attitude" attitude: String, 1 "AttitudeType" attitude_type: String,
    2 "News" news: Vec<GetTopicSelectionPerspectiveAnalysisTaskNews>, 3 "Ratio" ratio: String,
    4 "ViewPoints" view_points: Vec<GetTopicSelectionPerspectiveAnalysisTaskAttitudesViewPoints>
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskNews {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub image_urls: Vec<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub topic: Option<String>,
    pub url: Option<String>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskNews {
    0 "Content" content: String, 1 "CreateTime" create_time: String, 2 "DocId" doc_id: String,
    3 "DocUuid" doc_uuid: String, 4 "ImageUrls" image_urls: Vec<String>, 5 "PubTime" pub_time: String,
    6 "Source" source: String, 7 "Summary" summary: String, 8 "Tags" tags: Vec<String>, 9 "Title" title: String,
    10 "Topic" topic: String, 11 "Url" url: String
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskAttitudesViewPoints {
    pub outlines: Vec<GetTopicSelectionPerspectiveAnalysisTaskViewPointsOutlines>,
    pub point: Option<String>,
    pub summary: Option<String>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskAttitudesViewPoints {
    0 "Outlines" outlines: Vec<GetTopicSelectionPerspectiveAnalysisTaskViewPointsOutlines>, 1 "Point" point: String,
    2 "Summary" summary: String
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskViewPointsOutlines {
    pub outline: Option<String>,
    pub summary: Option<String>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskViewPointsOutlines {
    0 "Outline" outline: String, 1 "Summary" summary: String
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskTimedViewPointsResult {
    pub attitudes: Vec<
        GetTopicSelectionPerspectiveAnalysisTaskTimedViewPointsResultAttitudes,
    >,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskTimedViewPointsResult {
    0 "Attitudes" attitudes: Vec<GetTopicSelectionPerspectiveAnalysisTaskTimedViewPointsResultAttitudes>
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskTimedViewPointsResultAttitudes {
    pub attitude: Option<String>,
    pub attitude_type: Option<String>,
    pub pub_time: Option<String>,
    pub ratio: Option<String>,
    pub source: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
    pub view_points: Vec<
        GetTopicSelectionPerspectiveAnalysisTaskTimedViewPointsResultAttitudesViewPoints,
    >,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskTimedViewPointsResultAttitudes {
    0 "Attitude" attitude: String, 1 "AttitudeType" attitude_type: String, 2 "PubTime" pub_time: String,
    3 "Ratio" ratio: String, 4 "Source" source: String, 5 "Title" title: String, 6 "Url" url: String,
    7 "ViewPoints" view_points: Vec<GetTopicSelectionPerspectiveAnalysisTaskTimedViewPointsResultAttitudesViewPoints>
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskTimedViewPointsResultAttitudesViewPoints {
    pub outlines: Vec<
        GetTopicSelectionPerspectiveAnalysisTaskAttitudesViewPointsOutlines,
    >,
    pub point: Option<String>,
    pub summary: Option<String>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskTimedViewPointsResultAttitudesViewPoints {
    0 "Outlines" outlines: Vec<GetTopicSelectionPerspectiveAnalysisTaskAttitudesViewPointsOutlines>,
    1 "Point" point: String, 2 "Summary" summary: String
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskAttitudesViewPointsOutlines {
    pub outline: Option<String>,
    pub summary: Option<String>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskAttitudesViewPointsOutlines {
    0 "Outline" outline: String, 1 "Summary" summary: String
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskTopicSummaryResult {
    pub summaries: Vec<GetTopicSelectionPerspectiveAnalysisTaskSummaries>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskTopicSummaryResult {
    0 "Summaries" summaries: Vec<GetTopicSelectionPerspectiveAnalysisTaskSummaries>
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskSummaries {
    pub doc_list: Vec<GetTopicSelectionPerspectiveAnalysisTaskDocList>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskSummaries {
    0 "DocList" doc_list: Vec<GetTopicSelectionPerspectiveAnalysisTaskDocList>, 1 "Summary" summary: String,
    2 "Title" title: String
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskDocList {
    pub source: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskDocList {
    0 "Source" source: String, 1 "Title" title: String, 2 "Url" url: String
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResult {
    pub attitudes: Vec<
        GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResultAttitudes,
    >,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResult {
    0 "Attitudes" attitudes: Vec<GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResultAttitudes>
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResultAttitudes {
    pub attitude: Option<String>,
    pub attitude_type: Option<String>,
    pub comments: Vec<GetTopicSelectionPerspectiveAnalysisTaskComments>,
    pub ratio: Option<String>,
    pub view_points: Vec<
        GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResultAttitudesViewPoints,
    >,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResultAttitudes {
    0 "Attitude" attitude: String, 1 "AttitudeType" attitude_type: String,
    2 "Comments" comments: Vec<GetTopicSelectionPerspectiveAnalysisTaskComments>, 3 "Ratio" ratio: String,
    4 "ViewPoints" view_points: Vec<GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResultAttitudesViewPoints>
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskComments {
    pub source: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
    pub username: Option<String>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskComments {
    0 "Source" source: String, 1 "Text" text: String, 2 "Title" title: String, 3 "Url" url: String,
    4 "Username" username: String
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResultAttitudesViewPoints {
    pub outlines: Vec<
        GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResultAttitudesViewPointsOutlines,
    >,
    pub point: Option<String>,
    pub summary: Option<String>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResultAttitudesViewPoints {
    0 "Outlines" outlines: Vec<GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResultAttitudesViewPointsOutlines>,
    1 "Point" point: String, 2 "Summary" summary: String
} }

/// In the response of [`GetTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResultAttitudesViewPointsOutlines {
    pub outline: Option<String>,
    pub summary: Option<String>,
}
model! { GetTopicSelectionPerspectiveAnalysisTaskWebReviewPointsResultAttitudesViewPointsOutlines {
    0 "Outline" outline: String, 1 "Summary" summary: String
} }

/// Imports intervene file: `ImportInterveneFile` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ImportInterveneFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportInterveneFile {
    /// Required.
    pub agent_key: String,
    pub doc_name: Option<String>,
    pub file_key: Option<String>,
    pub file_url: Option<String>,
}
operation! { ImportInterveneFile(agent_key: String) "ImportInterveneFile" -> ImportInterveneFileOutput {
    0 "AgentKey" agent_key, 1 "DocName" doc_name: String, 2 "FileKey" file_key: String, 3 "FileUrl" file_url: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ImportInterveneFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportInterveneFileOutput {
    pub code: Option<String>,
    pub data: Option<ImportInterveneFileData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportInterveneFileOutput {
    0 "Code" code: String, 1 "Data" data: ImportInterveneFileData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ImportInterveneFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportInterveneFileData {
    pub code: Option<i64>,
    pub fail_id_list: Vec<String>,
    pub task_id: Option<String>,
}
model! { ImportInterveneFileData {
    0 "Code" code: i64, 1 "FailIdList" fail_id_list: Vec<String>, 2 "TaskId" task_id: String
} }

/// Imports intervene file async: `ImportInterveneFileAsync` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ImportInterveneFileAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportInterveneFileAsync {
    /// Required.
    pub agent_key: String,
    pub doc_name: Option<String>,
    pub file_key: Option<String>,
    pub file_url: Option<String>,
}
operation! { ImportInterveneFileAsync(agent_key: String) "ImportInterveneFileAsync" -> ImportInterveneFileAsyncOutput {
    0 "AgentKey" agent_key, 1 "DocName" doc_name: String, 2 "FileKey" file_key: String, 3 "FileUrl" file_url: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ImportInterveneFileAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportInterveneFileAsyncOutput {
    pub code: Option<String>,
    pub data: Option<ImportInterveneFileAsyncData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportInterveneFileAsyncOutput {
    0 "Code" code: String, 1 "Data" data: ImportInterveneFileAsyncData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ImportInterveneFileAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportInterveneFileAsyncData {
    pub code: Option<i64>,
    pub fail_id_list: Vec<String>,
    pub task_id: Option<String>,
}
model! { ImportInterveneFileAsyncData {
    0 "Code" code: i64, 1 "FailIdList" fail_id_list: Vec<String>, 2 "TaskId" task_id: String
} }

/// `InitiatePptCreation` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/InitiatePptCreation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitiatePptCreation {
    pub external_user_id: Option<String>,
    pub outline: Option<String>,
    /// Required.
    pub task_id: String,
    pub workspace_id: Option<String>,
}
operation! { InitiatePptCreation(task_id: String) "InitiatePptCreation" -> InitiatePptCreationOutput {
    0 "ExternalUserId" external_user_id: String, 1 "Outline" outline: String, 2 "TaskId" task_id,
    3 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`InitiatePptCreation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitiatePptCreationOutput {
    pub code: Option<String>,
    pub data: Option<InitiatePptCreationData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InitiatePptCreationOutput {
    0 "Code" code: String, 1 "Data" data: InitiatePptCreationData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`InitiatePptCreation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitiatePptCreationData {
    pub app_key: Option<String>,
    pub code: Option<String>,
}
model! { InitiatePptCreationData {
    0 "AppKey" app_key: String, 1 "Code" code: String
} }

/// `InitiatePptCreationV2` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/InitiatePptCreationV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitiatePptCreationV2 {
    pub external_user_id: Option<String>,
    pub is_mobile: Option<bool>,
    pub outline: Option<String>,
    pub ppt_template_id: Option<i64>,
    pub ppt_template_type: Option<i64>,
    pub ppt_title: Option<String>,
    pub process_type: Option<i64>,
    /// Required.
    pub task_id: String,
    pub workspace_id: Option<String>,
}
operation! { InitiatePptCreationV2(task_id: String) "InitiatePptCreationV2" -> InitiatePptCreationV2Output {
    0 "ExternalUserId" external_user_id: String, 1 "IsMobile" is_mobile: bool, 2 "Outline" outline: String,
    3 "PptTemplateId" ppt_template_id: i64, 4 "PptTemplateType" ppt_template_type: i64, 5 "PptTitle" ppt_title: String,
    6 "ProcessType" process_type: i64, 7 "TaskId" task_id, 8 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`InitiatePptCreationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitiatePptCreationV2Output {
    pub code: Option<String>,
    pub data: Option<InitiatePptCreationV2Data>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InitiatePptCreationV2Output {
    0 "Code" code: String, 1 "Data" data: InitiatePptCreationV2Data, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`InitiatePptCreationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitiatePptCreationV2Data {
    pub alert: Option<String>,
    pub app_key: Option<String>,
    pub export_task_id: Option<String>,
    pub ppt_artifact_cover: Option<String>,
    pub ppt_artifact_id: Option<String>,
    pub ppt_process_id: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { InitiatePptCreationV2Data {
    0 "Alert" alert: String, 1 "AppKey" app_key: String, 2 "ExportTaskId" export_task_id: String,
    3 "PptArtifactCover" ppt_artifact_cover: String, 4 "PptArtifactId" ppt_artifact_id: String,
    5 "PptProcessId" ppt_process_id: String, 6 "Signature" signature: Secret
} }

/// Inserts intervene global reply: `InsertInterveneGlobalReply` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/InsertInterveneGlobalReply>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertInterveneGlobalReply {
    /// Required.
    pub agent_key: String,
    pub reply_messag_list: Option<Vec<InsertInterveneGlobalReplyReplyMessagList>>,
}
operation! { InsertInterveneGlobalReply(agent_key: String)
    "InsertInterveneGlobalReply" -> InsertInterveneGlobalReplyOutput {
    0 "AgentKey" agent_key, 1 "ReplyMessagList" reply_messag_list: Vec<InsertInterveneGlobalReplyReplyMessagList>
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`InsertInterveneGlobalReply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertInterveneGlobalReplyReplyMessagList {
    pub message: Option<String>,
    pub reply_type: Option<String>,
}
input! { InsertInterveneGlobalReplyReplyMessagList() {
    0 "Message" message: String, 1 "ReplyType" reply_type: String
} }

/// Response of [`InsertInterveneGlobalReply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertInterveneGlobalReplyOutput {
    pub code: Option<String>,
    pub data: Option<InsertInterveneGlobalReplyData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InsertInterveneGlobalReplyOutput {
    0 "Code" code: String, 1 "Data" data: InsertInterveneGlobalReplyData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`InsertInterveneGlobalReply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertInterveneGlobalReplyData {
    pub code: Option<i64>,
    pub fail_id_list: Vec<String>,
    pub task_id: Option<String>,
}
model! { InsertInterveneGlobalReplyData {
    0 "Code" code: i64, 1 "FailIdList" fail_id_list: Vec<String>, 2 "TaskId" task_id: String
} }

/// Inserts intervene rule: `InsertInterveneRule` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/InsertInterveneRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertInterveneRule {
    /// Required.
    pub agent_key: String,
    pub intervene_rule_config: Option<InsertInterveneRuleInterveneRuleConfig>,
}
operation! { InsertInterveneRule(agent_key: String) "InsertInterveneRule" -> InsertInterveneRuleOutput {
    0 "AgentKey" agent_key, 1 "InterveneRuleConfig" intervene_rule_config: InsertInterveneRuleInterveneRuleConfig
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`InsertInterveneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertInterveneRuleInterveneRuleConfig {
    pub answer_config: Option<Vec<InsertInterveneRuleAnswerConfig>>,
    pub effect_config: Option<InsertInterveneRuleEffectConfig>,
    pub intervene_config_list: Option<Vec<InsertInterveneRuleInterveneConfigList>>,
    pub intervene_type: Option<i64>,
    pub namespace_list: Option<Vec<String>>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
}
input! { InsertInterveneRuleInterveneRuleConfig() {
    0 "AnswerConfig" answer_config: Vec<InsertInterveneRuleAnswerConfig>,
    1 "EffectConfig" effect_config: InsertInterveneRuleEffectConfig,
    2 "InterveneConfigList" intervene_config_list: Vec<InsertInterveneRuleInterveneConfigList>,
    3 "InterveneType" intervene_type: i64, 4 "NamespaceList" namespace_list: Vec<String>, 5 "RuleId" rule_id: i64,
    6 "RuleName" rule_name: String
} }

/// In the request of [`InsertInterveneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertInterveneRuleAnswerConfig {
    pub answer_type: Option<i64>,
    pub message: Option<String>,
    pub namespace: Option<String>,
}
input! { InsertInterveneRuleAnswerConfig() {
    0 "AnswerType" answer_type: i64, 1 "Message" message: String, 2 "Namespace" namespace: String
} }

/// In the request of [`InsertInterveneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertInterveneRuleEffectConfig {
    pub effect_type: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { InsertInterveneRuleEffectConfig() {
    0 "EffectType" effect_type: i64, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// In the request of [`InsertInterveneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertInterveneRuleInterveneConfigList {
    pub id: Option<String>,
    pub operation_type: Option<i64>,
    pub query: Option<String>,
}
input! { InsertInterveneRuleInterveneConfigList() {
    0 "Id" id: String, 1 "OperationType" operation_type: i64, 2 "Query" query: String
} }

/// Response of [`InsertInterveneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertInterveneRuleOutput {
    pub code: Option<String>,
    pub data: Option<InsertInterveneRuleData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InsertInterveneRuleOutput {
    0 "Code" code: String, 1 "Data" data: InsertInterveneRuleData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`InsertInterveneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertInterveneRuleData {
    pub code: Option<i64>,
    pub rule_id: Option<i64>,
}
model! { InsertInterveneRuleData {
    0 "Code" code: i64, 1 "RuleId" rule_id: i64
} }

/// Lists analysis tag detail by task id: `ListAnalysisTagDetailByTaskId` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListAnalysisTagDetailByTaskId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskId {
    pub categories: Option<Vec<String>>,
    pub current: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub size: Option<i64>,
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { ListAnalysisTagDetailByTaskId(task_id: String, workspace_id: String)
    "ListAnalysisTagDetailByTaskId" -> ListAnalysisTagDetailByTaskIdOutput {
    0 "Categories" categories: Vec<String>, 1 "Current" current: i64, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "Size" size: i64, 5 "TaskId" task_id, 6 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListAnalysisTagDetailByTaskId: ListAnalysisTagDetailByTaskIdData =
    Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListAnalysisTagDetailByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskIdOutput {
    pub code: Option<String>,
    pub data: Vec<ListAnalysisTagDetailByTaskIdData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAnalysisTagDetailByTaskIdOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAnalysisTagDetailByTaskIdData>,
    2 "HttpStatusCode" http_status_code: i64, 3 "MaxResults" max_results: i64, 4 "Message" message: String,
    5 "NextToken" next_token: String, 6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListAnalysisTagDetailByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskIdData {
    pub content: Option<String>,
    pub content_tags: Vec<ListAnalysisTagDetailByTaskIdContentTags>,
    pub id: Option<i64>,
    pub tag_task_type: Option<String>,
    pub task_id: Option<String>,
}
model! { ListAnalysisTagDetailByTaskIdData {
    0 "Content" content: String, 1 "ContentTags" content_tags: Vec<ListAnalysisTagDetailByTaskIdContentTags>,
    2 "Id" id: i64, 3 "TagTaskType" tag_task_type: String, 4 "TaskId" task_id: String
} }

/// In the response of [`ListAnalysisTagDetailByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskIdContentTags {
    pub summary_overview: Option<String>,
    pub tag_name: Option<String>,
    pub tags: Vec<String>,
}
model! { ListAnalysisTagDetailByTaskIdContentTags {
    0 "SummaryOverview" summary_overview: String, 1 "TagName" tag_name: String, 2 "Tags" tags: Vec<String>
} }

/// Lists async tasks: `ListAsyncTasks` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListAsyncTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasks {
    /// Required.
    pub agent_key: String,
    pub create_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub current: Option<i64>,
    pub size: Option<i64>,
    pub task_code: Option<String>,
    pub task_name: Option<String>,
    pub task_status: Option<i64>,
    pub task_status_list: Option<Vec<i64>>,
    pub task_type: Option<String>,
    pub task_type_list: Option<Vec<String>>,
}
operation! { ListAsyncTasks(agent_key: String) "ListAsyncTasks" -> ListAsyncTasksOutput {
    0 "AgentKey" agent_key, 1 "CreateTimeEnd" create_time_end: String, 2 "CreateTimeStart" create_time_start: String,
    3 "Current" current: i64, 4 "Size" size: i64, 5 "TaskCode" task_code: String, 6 "TaskName" task_name: String,
    7 "TaskStatus" task_status: i64, 8 "TaskStatusList" task_status_list: Vec<i64>, 9 "TaskType" task_type: String,
    10 "TaskTypeList" task_type_list: Vec<String>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json)
] }

/// Response of [`ListAsyncTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasksOutput {
    pub code: Option<String>,
    pub current: Option<i64>,
    pub data: Vec<ListAsyncTasksData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListAsyncTasksOutput {
    0 "Code" code: String, 1 "Current" current: i64, 2 "Data" data: Vec<ListAsyncTasksData>,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Size" size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`ListAsyncTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasksData {
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub id: Option<i64>,
    pub task_code: Option<String>,
    pub task_definition: Option<String>,
    pub task_end_time: Option<String>,
    pub task_error_message: Option<String>,
    pub task_execute_time: Option<String>,
    pub task_id: Option<String>,
    pub task_inner_error_message: Option<String>,
    pub task_intermediate_result: Option<String>,
    pub task_name: Option<String>,
    pub task_param: Option<String>,
    pub task_progress_message: Option<String>,
    pub task_result: Option<String>,
    pub task_retry_count: Option<String>,
    pub task_start_time: Option<String>,
    pub task_status: Option<i64>,
    pub task_type: Option<String>,
    pub update_time: Option<String>,
    pub update_user: Option<String>,
}
model! { ListAsyncTasksData {
    0 "CreateTime" create_time: String, 1 "CreateUser" create_user: String, 2 "Id" id: i64,
    3 "TaskCode" task_code: String, 4 "TaskDefinition" task_definition: String, 5 "TaskEndTime" task_end_time: String,
    6 "TaskErrorMessage" task_error_message: String, 7 "TaskExecuteTime" task_execute_time: String,
    8 "TaskId" task_id: String, 9 "TaskInnerErrorMessage" task_inner_error_message: String,
    10 "TaskIntermediateResult" task_intermediate_result: String, 11 "TaskName" task_name: String,
    12 "TaskParam" task_param: String, 13 "TaskProgressMessage" task_progress_message: String,
    14 "TaskResult" task_result: String, 15 "TaskRetryCount" task_retry_count: String,
    16 "TaskStartTime" task_start_time: String, 17 "TaskStatus" task_status: i64, 18 "TaskType" task_type: String,
    19 "UpdateTime" update_time: String, 20 "UpdateUser" update_user: String
} }

/// Lists audit content error types: `ListAuditContentErrorTypes` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListAuditContentErrorTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditContentErrorTypes {
    /// 0 to 2000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListAuditContentErrorTypes() "ListAuditContentErrorTypes" -> ListAuditContentErrorTypesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListAuditContentErrorTypes: ListAuditContentErrorTypesData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListAuditContentErrorTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditContentErrorTypesOutput {
    pub code: Option<String>,
    pub data: Vec<ListAuditContentErrorTypesData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAuditContentErrorTypesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAuditContentErrorTypesData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuditContentErrorTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditContentErrorTypesData {
    pub major_class_code: Option<String>,
    pub major_class_name: Option<String>,
    pub sub_classes: Vec<ListAuditContentErrorTypesSubClasses>,
}
model! { ListAuditContentErrorTypesData {
    0 "MajorClassCode" major_class_code: String, 1 "MajorClassName" major_class_name: String,
    2 "SubClasses" sub_classes: Vec<ListAuditContentErrorTypesSubClasses>
} }

/// In the response of [`ListAuditContentErrorTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditContentErrorTypesSubClasses {
    pub class_code: Option<String>,
    pub class_name: Option<String>,
}
model! { ListAuditContentErrorTypesSubClasses {
    0 "ClassCode" class_code: String, 1 "ClassName" class_name: String
} }

/// Lists audit terms: `ListAuditTerms` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListAuditTerms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditTerms {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub terms_name: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListAuditTerms(workspace_id: String) "ListAuditTerms" -> ListAuditTermsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TermsName" terms_name: String,
    3 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListAuditTerms: ListAuditTermsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListAuditTerms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditTermsOutput {
    pub code: Option<String>,
    pub data: Vec<ListAuditTermsData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAuditTermsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAuditTermsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuditTerms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditTermsData {
    pub exception_word: Vec<String>,
    pub id: Option<String>,
    pub keyword: Option<String>,
    pub suggest_word: Option<String>,
    pub terms_desc: Option<String>,
    pub terms_name: Option<String>,
}
model! { ListAuditTermsData {
    0 "ExceptionWord" exception_word: Vec<String>, 1 "Id" id: String, 2 "Keyword" keyword: String,
    3 "SuggestWord" suggest_word: String, 4 "TermsDesc" terms_desc: String, 5 "TermsName" terms_name: String
} }

/// Lists auto clips task: `ListAutoClipsTask` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListAutoClipsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoClipsTask {
    pub create_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub current: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub size: Option<i64>,
    pub skip: Option<i64>,
    pub task_name: Option<String>,
    pub task_status: Option<i64>,
    pub task_type: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListAutoClipsTask() "ListAutoClipsTask" -> ListAutoClipsTaskOutput {
    0 "CreateTimeEnd" create_time_end: String, 1 "CreateTimeStart" create_time_start: String, 2 "Current" current: i64,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "Size" size: i64, 6 "Skip" skip: i64,
    7 "TaskName" task_name: String, 8 "TaskStatus" task_status: i64, 9 "TaskType" task_type: String,
    10 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }
paged! { ListAutoClipsTask: ListAutoClipsTaskData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListAutoClipsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoClipsTaskOutput {
    pub code: Option<String>,
    pub current: Option<i64>,
    pub data: Vec<ListAutoClipsTaskData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAutoClipsTaskOutput {
    0 "Code" code: String, 1 "Current" current: i64, 2 "Data" data: Vec<ListAutoClipsTaskData>,
    3 "HttpStatusCode" http_status_code: i64, 4 "MaxResults" max_results: i64, 5 "Message" message: String,
    6 "NextToken" next_token: String, 7 "Size" size: i64, 8 "Success" success: bool, 9 "Total" total: i64,
    10 "TotalCount" total_count: i64
} }

/// In the response of [`ListAutoClipsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoClipsTaskData {
    pub create_time_start: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_status: Option<i64>,
    pub task_step: Option<String>,
    pub task_type: Option<String>,
}
model! { ListAutoClipsTaskData {
    0 "CreateTimeStart" create_time_start: String, 1 "TaskId" task_id: String, 2 "TaskName" task_name: String,
    3 "TaskStatus" task_status: i64, 4 "TaskStep" task_step: String, 5 "TaskType" task_type: String
} }

/// Lists bidding doc: `ListBiddingDoc` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListBiddingDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBiddingDoc {
    pub create_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub current: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub size: Option<i64>,
    pub skip: Option<i64>,
    pub task_name: Option<String>,
    pub task_status: Option<i64>,
    pub workspace_id: Option<String>,
}
operation! { ListBiddingDoc() "ListBiddingDoc" -> ListBiddingDocOutput {
    0 "CreateTimeEnd" create_time_end: String, 1 "CreateTimeStart" create_time_start: String, 2 "Current" current: i64,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "Size" size: i64, 6 "Skip" skip: i64,
    7 "TaskName" task_name: String, 8 "TaskStatus" task_status: i64, 9 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }
paged! { ListBiddingDoc: ListBiddingDocData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListBiddingDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBiddingDocOutput {
    pub code: Option<String>,
    pub current: Option<i64>,
    pub data: Vec<ListBiddingDocData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBiddingDocOutput {
    0 "Code" code: String, 1 "Current" current: i64, 2 "Data" data: Vec<ListBiddingDocData>,
    3 "HttpStatusCode" http_status_code: i64, 4 "MaxResults" max_results: i64, 5 "Message" message: String,
    6 "NextToken" next_token: String, 7 "Size" size: i64, 8 "Success" success: bool, 9 "Total" total: i64,
    10 "TotalCount" total_count: i64
} }

/// In the response of [`ListBiddingDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBiddingDocData {
    pub create_time_start: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_status: Option<i64>,
    pub task_step: Option<String>,
}
model! { ListBiddingDocData {
    0 "CreateTimeStart" create_time_start: String, 1 "TaskId" task_id: String, 2 "TaskName" task_name: String,
    3 "TaskStatus" task_status: i64, 4 "TaskStep" task_step: String
} }

/// Lists build configs: `ListBuildConfigs` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListBuildConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBuildConfigs {
    /// Required.
    pub agent_key: String,
    pub region_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListBuildConfigs(agent_key: String) "ListBuildConfigs" -> ListBuildConfigsOutput {
    0 "AgentKey" agent_key, 1 "RegionId" region_id: String, 2 "Type" r#type: String
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ListBuildConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBuildConfigsOutput {
    pub code: Option<String>,
    pub data: Vec<ListBuildConfigsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListBuildConfigsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListBuildConfigsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListBuildConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBuildConfigsData {
    pub build_in: Option<bool>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub id: Option<i64>,
    pub keywords: Vec<ListBuildConfigsKeywords>,
    pub tag: Option<String>,
    pub tag_description: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_user: Option<String>,
}
model! { ListBuildConfigsData {
    0 "BuildIn" build_in: bool, 1 "CreateTime" create_time: String, 2 "CreateUser" create_user: String, 3 "Id" id: i64,
    4 "Keywords" keywords: Vec<ListBuildConfigsKeywords>, 5 "Tag" tag: String,
    6 "TagDescription" tag_description: String, 7 "Type" r#type: String, 8 "UpdateTime" update_time: String,
    9 "UpdateUser" update_user: String
} }

/// In the response of [`ListBuildConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBuildConfigsKeywords {
    pub description: Option<String>,
    pub key: Option<String>,
}
model! { ListBuildConfigsKeywords {
    0 "Description" description: String, 1 "Key" key: String
} }

/// Lists custom text: `ListCustomText` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListCustomText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomText {
    /// Required.
    pub agent_key: String,
    pub commodity_code: Option<String>,
}
operation! { ListCustomText(agent_key: String) "ListCustomText" -> ListCustomTextOutput {
    0 "AgentKey" agent_key, 1 "CommodityCode" commodity_code: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ListCustomText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomTextOutput {
    pub code: Option<String>,
    pub data: Vec<ListCustomTextData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCustomTextOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListCustomTextData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListCustomText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomTextData {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub id: Option<i64>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub update_user: Option<String>,
}
model! { ListCustomTextData {
    0 "Content" content: String, 1 "CreateTime" create_time: String, 2 "CreateUser" create_user: String, 3 "Id" id: i64,
    4 "Title" title: String, 5 "UpdateTime" update_time: String, 6 "UpdateUser" update_user: String
} }

/// Lists custom view points: `ListCustomViewPoints` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListCustomViewPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomViewPoints {
    /// Required.
    pub agent_key: String,
    pub attitude: Option<String>,
    pub attitudes: Option<Vec<String>>,
    pub custom_view_point_id: Option<String>,
    pub custom_view_point_ids: Option<Vec<String>>,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub topic: Option<String>,
    pub topic_id: Option<String>,
}
operation! { ListCustomViewPoints(agent_key: String) "ListCustomViewPoints" -> ListCustomViewPointsOutput {
    0 "AgentKey" agent_key, 1 "Attitude" attitude: String, 2 "Attitudes" attitudes: Vec<String>,
    3 "CustomViewPointId" custom_view_point_id: String, 4 "CustomViewPointIds" custom_view_point_ids: Vec<String>,
    5 "MaxResults" max_results: i64, 6 "NextToken" next_token: String, 7 "Topic" topic: String,
    8 "TopicId" topic_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { ListCustomViewPoints: ListCustomViewPointsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListCustomViewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomViewPointsOutput {
    pub code: Option<String>,
    pub data: Vec<ListCustomViewPointsData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListCustomViewPointsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListCustomViewPointsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomViewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomViewPointsData {
    pub async_task_id: Option<String>,
    pub attitude: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub task_error_message: Option<String>,
    pub task_status: Option<i64>,
    pub view_points: Vec<ListCustomViewPointsViewPoints>,
}
model! { ListCustomViewPointsData {
    0 "AsyncTaskId" async_task_id: String, 1 "Attitude" attitude: String, 2 "CreateTime" create_time: String,
    3 "CreateUser" create_user: String, 4 "Id" id: String, 5 "Status" status: String,
    6 "TaskErrorMessage" task_error_message: String, 7 "TaskStatus" task_status: i64,
    8 "ViewPoints" view_points: Vec<ListCustomViewPointsViewPoints>
} }

/// In the response of [`ListCustomViewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomViewPointsViewPoints {
    pub outlines: Vec<ListCustomViewPointsOutlines>,
    pub point: Option<String>,
    pub summary: Option<String>,
}
model! { ListCustomViewPointsViewPoints {
    0 "Outlines" outlines: Vec<ListCustomViewPointsOutlines>, 1 "Point" point: String, 2 "Summary" summary: String
} }

/// In the response of [`ListCustomViewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomViewPointsOutlines {
    pub outline: Option<String>,
    pub summary: Option<String>,
}
model! { ListCustomViewPointsOutlines {
    0 "Outline" outline: String, 1 "Summary" summary: String
} }

/// Lists data permissions: `ListDataPermissions` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListDataPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataPermissions {
    pub data_id: Option<String>,
    pub data_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListDataPermissions(workspace_id: String) "ListDataPermissions" -> ListDataPermissionsOutput {
    0 "DataId" data_id: String, 1 "DataType" data_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListDataPermissions: ListDataPermissionsData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListDataPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataPermissionsOutput {
    pub code: Option<String>,
    pub data: Vec<ListDataPermissionsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDataPermissionsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListDataPermissionsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataPermissionsData {
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub data_id: Option<String>,
    pub data_type: Option<String>,
    pub id: Option<i64>,
    pub permission: Option<String>,
    pub user_id: Option<String>,
    pub username: Option<String>,
}
model! { ListDataPermissionsData {
    0 "CreateTime" create_time: String, 1 "CreateUser" create_user: String, 2 "DataId" data_id: String,
    3 "DataType" data_type: String, 4 "Id" id: i64, 5 "Permission" permission: String, 6 "UserId" user_id: String,
    7 "Username" username: String
} }

/// Lists dataset documents: `ListDatasetDocuments` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListDatasetDocuments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetDocuments {
    pub category_uuids: Option<Vec<String>>,
    pub create_time_end: Option<i64>,
    pub create_time_start: Option<i64>,
    pub dataset_description: Option<String>,
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub doc_ids: Option<Vec<String>>,
    pub doc_type: Option<String>,
    pub doc_uuids: Option<Vec<String>>,
    pub end_time: Option<i64>,
    pub exclude_fields: Option<Vec<String>>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub include_fields: Option<Vec<String>>,
    pub next_token: Option<String>,
    /// At least 0.
    pub page_number: Option<i64>,
    /// At least 0.
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub title: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListDatasetDocuments(workspace_id: String) "ListDatasetDocuments" -> ListDatasetDocumentsOutput {
    0 "CategoryUuids" category_uuids: Vec<String>, 1 "CreateTimeEnd" create_time_end: i64,
    2 "CreateTimeStart" create_time_start: i64, 3 "DatasetDescription" dataset_description: String,
    4 "DatasetId" dataset_id: i64, 5 "DatasetName" dataset_name: String, 6 "DocIds" doc_ids: Vec<String>,
    7 "DocType" doc_type: String, 8 "DocUuids" doc_uuids: Vec<String>, 9 "EndTime" end_time: i64,
    10 "ExcludeFields" exclude_fields: Vec<String>, 11 "Extend1" extend1: String, 12 "Extend2" extend2: String,
    13 "Extend3" extend3: String, 14 "IncludeFields" include_fields: Vec<String>, 15 "NextToken" next_token: String,
    16 "PageNumber" page_number: i64, 17 "PageSize" page_size: i64, 18 "Query" query: String,
    19 "StartTime" start_time: i64, 20 "Status" status: i64, 21 "Tags" tags: Vec<String>, 22 "Title" title: String,
    23 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::Json),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::Json),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None)
] }
paged! { ListDatasetDocuments: ListDatasetDocumentsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDatasetDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetDocumentsOutput {
    pub code: Option<String>,
    pub data: Vec<ListDatasetDocumentsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDatasetDocumentsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListDatasetDocumentsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "NextToken" next_token: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "Success" success: bool, 8 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatasetDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetDocumentsData {
    pub category_uuid: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub disable_handle_multimodal_media: Option<bool>,
    pub doc_id: Option<String>,
    pub doc_type: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub multimodal_medias: Vec<ListDatasetDocumentsMultimodalMedias>,
    pub pub_time: Option<String>,
    pub source_from: Option<String>,
    pub status: Option<i64>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub update_user: Option<String>,
    pub url: Option<String>,
}
model! { ListDatasetDocumentsData {
    0 "CategoryUuid" category_uuid: String, 1 "Content" content: String, 2 "CreateTime" create_time: String,
    3 "CreateUser" create_user: String, 4 "DisableHandleMultimodalMedia" disable_handle_multimodal_media: bool,
    5 "DocId" doc_id: String, 6 "DocType" doc_type: String, 7 "DocUuid" doc_uuid: String, 8 "Extend1" extend1: String,
    9 "Extend2" extend2: String, 10 "Extend3" extend3: String,
    11 "MultimodalMedias" multimodal_medias: Vec<ListDatasetDocumentsMultimodalMedias>, 12 "PubTime" pub_time: String,
    13 "SourceFrom" source_from: String, 14 "Status" status: i64, 15 "Summary" summary: String,
    16 "Tags" tags: Vec<String>, 17 "Title" title: String, 18 "UpdateTime" update_time: String,
    19 "UpdateUser" update_user: String, 20 "Url" url: String
} }

/// In the response of [`ListDatasetDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetDocumentsMultimodalMedias {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
}
model! { ListDatasetDocumentsMultimodalMedias {
    0 "FileUrl" file_url: String, 1 "MediaId" media_id: String, 2 "MediaType" media_type: String
} }

/// Lists datasets: `ListDatasets` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListDatasets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasets {
    pub dataset_description: Option<String>,
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub end_time: Option<String>,
    pub include_config: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<String>,
    pub search_dataset_enable: Option<i64>,
    pub start_time: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListDatasets(workspace_id: String) "ListDatasets" -> ListDatasetsOutput {
    0 "DatasetDescription" dataset_description: String, 1 "DatasetId" dataset_id: i64,
    2 "DatasetName" dataset_name: String, 3 "DatasetType" dataset_type: String, 4 "EndTime" end_time: String,
    5 "IncludeConfig" include_config: bool, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: String,
    8 "SearchDatasetEnable" search_dataset_enable: i64, 9 "StartTime" start_time: String, 10 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }
paged! { ListDatasets: ListDatasetsData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsOutput {
    pub code: Option<String>,
    pub custom_semantic_search_config: Option<ListDatasetsCustomSemanticSearchConfig>,
    pub data: Vec<ListDatasetsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub third_search_config: Option<ListDatasetsThirdSearchConfig>,
    pub total_count: Option<i64>,
}
model! { ListDatasetsOutput {
    0 "Code" code: String,
    1 "CustomSemanticSearchConfig" custom_semantic_search_config: ListDatasetsCustomSemanticSearchConfig,
    2 "Data" data: Vec<ListDatasetsData>, 3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "Success" success: bool,
    8 "ThirdSearchConfig" third_search_config: ListDatasetsThirdSearchConfig, 9 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsCustomSemanticSearchConfig {
    pub dataset_quota: Option<i64>,
    pub dataset_used_quota: Option<i64>,
    pub doc_quota: Option<i64>,
    pub doc_used_quota: Option<i64>,
}
model! { ListDatasetsCustomSemanticSearchConfig {
    0 "DatasetQuota" dataset_quota: i64, 1 "DatasetUsedQuota" dataset_used_quota: i64, 2 "DocQuota" doc_quota: i64,
    3 "DocUsedQuota" doc_used_quota: i64
} }

/// In the response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsData {
    pub access_level: Option<String>,
    pub administrators: Vec<ListDatasetsAdministrators>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub dataset_description: Option<String>,
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub doc_used_quota: Option<i64>,
    pub search_dataset_enable: Option<i64>,
}
model! { ListDatasetsData {
    0 "AccessLevel" access_level: String, 1 "Administrators" administrators: Vec<ListDatasetsAdministrators>,
    2 "CreateTime" create_time: String, 3 "CreateUser" create_user: String,
    4 "DatasetDescription" dataset_description: String, 5 "DatasetId" dataset_id: i64,
    6 "DatasetName" dataset_name: String, 7 "DatasetType" dataset_type: String, 8 "DocUsedQuota" doc_used_quota: i64,
    9 "SearchDatasetEnable" search_dataset_enable: i64
} }

/// In the response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsAdministrators {
    pub user_id: Option<String>,
    pub username: Option<String>,
}
model! { ListDatasetsAdministrators {
    0 "UserId" user_id: String, 1 "Username" username: String
} }

/// In the response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsThirdSearchConfig {
    pub dataset_quota: Option<i64>,
    pub dataset_used_quota: Option<i64>,
}
model! { ListDatasetsThirdSearchConfig {
    0 "DatasetQuota" dataset_quota: i64, 1 "DatasetUsedQuota" dataset_used_quota: i64
} }

/// Lists dialogues: `ListDialogues` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListDialogues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDialogues {
    /// Required.
    pub agent_key: String,
    pub current: Option<i64>,
    pub dialogue_type: Option<i64>,
    pub end_time: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<String>,
    /// 6 to 64 characters.
    pub task_id: Option<String>,
}
operation! { ListDialogues(agent_key: String) "ListDialogues" -> ListDialoguesOutput {
    0 "AgentKey" agent_key, 1 "Current" current: i64, 2 "DialogueType" dialogue_type: i64, 3 "EndTime" end_time: String,
    4 "Size" size: i64, 5 "StartTime" start_time: String, 6 "TaskId" task_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ListDialogues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDialoguesOutput {
    pub code: Option<String>,
    pub current: Option<i64>,
    pub data: Vec<ListDialoguesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListDialoguesOutput {
    0 "Code" code: String, 1 "Current" current: i64, 2 "Data" data: Vec<ListDialoguesData>,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Size" size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`ListDialogues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDialoguesData {
    pub bot: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub dialogue_type: Option<i64>,
    pub task_id: Option<String>,
    pub user: Option<String>,
}
model! { ListDialoguesData {
    0 "Bot" bot: String, 1 "CreateTime" create_time: String, 2 "CreateUser" create_user: String,
    3 "DialogueType" dialogue_type: i64, 4 "TaskId" task_id: String, 5 "User" user: String
} }

/// Lists docs: `ListDocs` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListDocs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocs {
    pub category_id: Option<String>,
    pub doc_name: Option<String>,
    pub doc_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skip: Option<i64>,
    pub statuses: Option<Vec<i64>>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListDocs(workspace_id: String) "ListDocs" -> ListDocsOutput {
    0 "CategoryId" category_id: String, 1 "DocName" doc_name: String, 2 "DocType" doc_type: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "Skip" skip: i64,
    6 "Statuses" statuses: Vec<i64>, 7 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { ListDocs: ListDocsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDocs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocsOutput {
    pub code: Option<String>,
    pub data: Vec<ListDocsData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDocsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListDocsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListDocs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocsData {
    pub category_id: Option<String>,
    pub create_time: Option<i64>,
    pub doc_id: Option<String>,
    pub doc_name: Option<String>,
    pub doc_type: Option<String>,
    pub status: Option<i64>,
    pub status_message: Option<String>,
}
model! { ListDocsData {
    0 "CategoryId" category_id: String, 1 "CreateTime" create_time: i64, 2 "DocId" doc_id: String,
    3 "DocName" doc_name: String, 4 "DocType" doc_type: String, 5 "Status" status: i64,
    6 "StatusMessage" status_message: String
} }

/// Lists document retrieve: `ListDocumentRetrieve` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListDocumentRetrieve>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentRetrieve {
    pub content_type: Option<String>,
    pub element_scope: Option<String>,
    pub end_date: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office: Option<String>,
    pub query: Option<String>,
    pub region: Option<String>,
    pub source: Option<String>,
    pub start_date: Option<String>,
    pub sub_content_type: Option<String>,
    pub subject_classify: Option<String>,
    pub word_size: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListDocumentRetrieve(workspace_id: String) "ListDocumentRetrieve" -> ListDocumentRetrieveOutput {
    0 "ContentType" content_type: String, 1 "ElementScope" element_scope: String, 2 "EndDate" end_date: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "Office" office: String,
    6 "Query" query: String, 7 "Region" region: String, 8 "Source" source: String, 9 "StartDate" start_date: String,
    10 "SubContentType" sub_content_type: String, 11 "SubjectClassify" subject_classify: String,
    12 "WordSize" word_size: String, 13 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }
paged! { ListDocumentRetrieve: ListDocumentRetrieveData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDocumentRetrieve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentRetrieveOutput {
    pub code: Option<String>,
    pub data: Vec<ListDocumentRetrieveData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDocumentRetrieveOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListDocumentRetrieveData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListDocumentRetrieve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentRetrieveData {
    pub essay: Option<String>,
    pub issuing_authority: Option<String>,
    pub link: Option<String>,
    pub publication_date: Option<String>,
    pub title: Option<String>,
}
model! { ListDocumentRetrieveData {
    0 "Essay" essay: String, 1 "IssuingAuthority" issuing_authority: String, 2 "Link" link: String,
    3 "PublicationDate" publication_date: String, 4 "Title" title: String
} }

/// Lists enterprise ppt templates: `ListEnterprisePptTemplates` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListEnterprisePptTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterprisePptTemplates {
    /// 0 to 10.
    pub max_results: Option<i64>,
    /// 0 to 10.
    pub skip: Option<i64>,
    pub next_token: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListEnterprisePptTemplates() "ListEnterprisePptTemplates" -> ListEnterprisePptTemplatesOutput {
    0 "MaxResults" max_results: i64, 1 "Skip" skip: i64, 2 "NextToken" next_token: String,
    3 "WorkspaceId" workspace_id: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListEnterprisePptTemplates: ListEnterprisePptTemplatesData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListEnterprisePptTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterprisePptTemplatesOutput {
    pub code: Option<String>,
    pub current: Option<i64>,
    pub data: Vec<ListEnterprisePptTemplatesData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListEnterprisePptTemplatesOutput {
    0 "Code" code: String, 1 "Current" current: i64, 2 "Data" data: Vec<ListEnterprisePptTemplatesData>,
    3 "HttpStatusCode" http_status_code: i64, 4 "MaxResults" max_results: i64, 5 "Message" message: String,
    6 "NextToken" next_token: String, 7 "Size" size: i64, 8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`ListEnterprisePptTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterprisePptTemplatesData {
    pub cover_img: Option<String>,
    pub id: Option<i64>,
}
model! { ListEnterprisePptTemplatesData {
    0 "CoverImg" cover_img: String, 1 "Id" id: i64
} }

/// Lists fresh view points: `ListFreshViewPoints` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListFreshViewPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreshViewPoints {
    /// Required.
    pub agent_key: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub topic: String,
    /// Required.
    pub topic_source: String,
}
operation! { ListFreshViewPoints(agent_key: String, topic: String, topic_source: String)
    "ListFreshViewPoints" -> ListFreshViewPointsOutput {
    0 "AgentKey" agent_key, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Topic" topic,
    4 "TopicSource" topic_source
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListFreshViewPoints: ListFreshViewPointsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListFreshViewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreshViewPointsOutput {
    pub code: Option<String>,
    pub data: Vec<ListFreshViewPointsData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListFreshViewPointsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListFreshViewPointsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListFreshViewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreshViewPointsData {
    pub outlines: Vec<ListFreshViewPointsOutlines>,
    pub point: Option<String>,
    pub summary: Option<String>,
}
model! { ListFreshViewPointsData {
    0 "Outlines" outlines: Vec<ListFreshViewPointsOutlines>, 1 "Point" point: String, 2 "Summary" summary: String
} }

/// In the response of [`ListFreshViewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreshViewPointsOutlines {
    pub outline: Option<String>,
    pub summary: Option<String>,
}
model! { ListFreshViewPointsOutlines {
    0 "Outline" outline: String, 1 "Summary" summary: String
} }

/// Lists general configs: `ListGeneralConfigs` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListGeneralConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeneralConfigs {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListGeneralConfigs(workspace_id: String) "ListGeneralConfigs" -> ListGeneralConfigsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListGeneralConfigs: ListGeneralConfigsData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListGeneralConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeneralConfigsOutput {
    pub code: Option<String>,
    pub data: Vec<ListGeneralConfigsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListGeneralConfigsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListGeneralConfigsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListGeneralConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeneralConfigsData {
    pub config_desc: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub config_value_type: Option<String>,
}
model! { ListGeneralConfigsData {
    0 "ConfigDesc" config_desc: String, 1 "ConfigKey" config_key: String, 2 "ConfigValue" config_value: String,
    3 "ConfigValueType" config_value_type: String
} }

/// Lists generated contents: `ListGeneratedContents` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListGeneratedContents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeneratedContents {
    /// Required.
    pub agent_key: String,
    pub content_domain: Option<String>,
    pub current: Option<i64>,
    pub data_type: Option<String>,
    pub end_time: Option<String>,
    pub query: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<String>,
    pub task_id: Option<String>,
    pub title: Option<String>,
}
operation! { ListGeneratedContents(agent_key: String) "ListGeneratedContents" -> ListGeneratedContentsOutput {
    0 "AgentKey" agent_key, 1 "ContentDomain" content_domain: String, 2 "Current" current: i64,
    3 "DataType" data_type: String, 4 "EndTime" end_time: String, 5 "Query" query: String, 6 "Size" size: i64,
    7 "StartTime" start_time: String, 8 "TaskId" task_id: String, 9 "Title" title: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`ListGeneratedContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeneratedContentsOutput {
    pub code: Option<String>,
    pub current: Option<i64>,
    pub data: Vec<ListGeneratedContentsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListGeneratedContentsOutput {
    0 "Code" code: String, 1 "Current" current: i64, 2 "Data" data: Vec<ListGeneratedContentsData>,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Size" size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`ListGeneratedContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeneratedContentsData {
    pub content: Option<String>,
    pub content_domain: Option<String>,
    pub content_text: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub device_id: Option<String>,
    pub file_attr: Option<ListGeneratedContentsFileAttr>,
    pub file_key: Option<String>,
    pub id: Option<i64>,
    pub keyword_list: Vec<String>,
    pub keywords: Option<String>,
    pub prompt: Option<String>,
    pub task_id: Option<String>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub update_user: Option<String>,
    pub uuid: Option<String>,
}
model! { ListGeneratedContentsData {
    0 "Content" content: String, 1 "ContentDomain" content_domain: String, 2 "ContentText" content_text: String,
    3 "CreateTime" create_time: String, 4 "CreateUser" create_user: String, 5 "DeviceId" device_id: String,
    6 "FileAttr" file_attr: ListGeneratedContentsFileAttr, 7 "FileKey" file_key: String, 8 "Id" id: i64,
    9 "KeywordList" keyword_list: Vec<String>, 10 "Keywords" keywords: String, 11 "Prompt" prompt: String,
    12 "TaskId" task_id: String, 13 "Title" title: String, 14 "UpdateTime" update_time: String,
    15 "UpdateUser" update_user: String, 16 "Uuid" uuid: String
} }

/// In the response of [`ListGeneratedContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGeneratedContentsFileAttr {
    pub file_name: Option<String>,
    pub height: Option<i64>,
    pub tmp_url: Option<String>,
    pub width: Option<i64>,
}
model! { ListGeneratedContentsFileAttr {
    0 "FileName" file_name: String, 1 "Height" height: i64, 2 "TmpUrl" tmp_url: String, 3 "Width" width: i64
} }

/// Lists hot news with type: `ListHotNewsWithType` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListHotNewsWithType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotNewsWithType {
    /// Required.
    pub agent_key: String,
    pub current: Option<i64>,
    pub news_type: Option<String>,
    pub news_types: Option<Vec<String>>,
    pub size: Option<i64>,
}
operation! { ListHotNewsWithType(agent_key: String) "ListHotNewsWithType" -> ListHotNewsWithTypeOutput {
    0 "AgentKey" agent_key, 1 "Current" current: i64, 2 "NewsType" news_type: String,
    3 "NewsTypes" news_types: Vec<String>, 4 "Size" size: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ListHotNewsWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotNewsWithTypeOutput {
    pub code: Option<String>,
    pub data: Vec<ListHotNewsWithTypeData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListHotNewsWithTypeOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListHotNewsWithTypeData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListHotNewsWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotNewsWithTypeData {
    pub news: Vec<ListHotNewsWithTypeNews>,
    pub news_type: Option<String>,
    pub news_type_name: Option<String>,
    pub total_pages: Option<i64>,
}
model! { ListHotNewsWithTypeData {
    0 "News" news: Vec<ListHotNewsWithTypeNews>, 1 "NewsType" news_type: String,
    2 "NewsTypeName" news_type_name: String, 3 "TotalPages" total_pages: i64
} }

/// In the response of [`ListHotNewsWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotNewsWithTypeNews {
    pub author: Option<String>,
    pub content: Option<String>,
    pub doc_uuid: Option<String>,
    pub image_urls: Vec<String>,
    pub pub_time: Option<String>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tag: Option<String>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub url: Option<String>,
}
model! { ListHotNewsWithTypeNews {
    0 "Author" author: String, 1 "Content" content: String, 2 "DocUuid" doc_uuid: String,
    3 "ImageUrls" image_urls: Vec<String>, 4 "PubTime" pub_time: String, 5 "SearchSource" search_source: String,
    6 "SearchSourceName" search_source_name: String, 7 "Source" source: String, 8 "Summary" summary: String,
    9 "Tag" tag: String, 10 "Title" title: String, 11 "UpdateTime" update_time: String, 12 "Url" url: String
} }

/// Lists hot sources: `ListHotSources` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListHotSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotSources {
    /// Required.
    pub agent_key: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListHotSources(agent_key: String) "ListHotSources" -> ListHotSourcesOutput {
    0 "AgentKey" agent_key, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListHotSources: ListHotSourcesData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListHotSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotSourcesOutput {
    pub code: Option<String>,
    pub data: Vec<ListHotSourcesData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListHotSourcesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListHotSourcesData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListHotSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotSourcesData {
    pub description: Option<String>,
    pub show: Option<bool>,
    pub sort: Option<i64>,
    pub source: Option<String>,
}
model! { ListHotSourcesData {
    0 "Description" description: String, 1 "Show" show: bool, 2 "Sort" sort: i64, 3 "Source" source: String
} }

/// Lists hot topics: `ListHotTopics` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListHotTopics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopics {
    /// Required.
    pub agent_key: String,
    pub create_time_end: Option<String>,
    pub create_time_start: Option<String>,
    /// At most 255 characters.
    pub custom_field: Option<String>,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub topic_ids: Option<Vec<String>>,
    pub topic_query: Option<String>,
    pub topic_source: Option<String>,
    pub topic_version: Option<String>,
    pub topics: Option<Vec<String>>,
    pub with_news: Option<bool>,
}
operation! { ListHotTopics(agent_key: String) "ListHotTopics" -> ListHotTopicsOutput {
    0 "AgentKey" agent_key, 1 "CreateTimeEnd" create_time_end: String, 2 "CreateTimeStart" create_time_start: String,
    3 "CustomField" custom_field: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "TopicIds" topic_ids: Vec<String>, 7 "TopicQuery" topic_query: String, 8 "TopicSource" topic_source: String,
    9 "TopicVersion" topic_version: String, 10 "Topics" topics: Vec<String>, 11 "WithNews" with_news: bool
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::None)
] }
paged! { ListHotTopics: ListHotTopicsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListHotTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicsOutput {
    pub code: Option<String>,
    pub data: Vec<ListHotTopicsData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListHotTopicsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListHotTopicsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListHotTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicsData {
    pub async_task_id: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub custom_field: Option<String>,
    pub hot_value: Option<i64>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub structure_summary: Vec<ListHotTopicsStructureSummary>,
    pub summary: Option<String>,
    pub task_error_message: Option<String>,
    pub task_status: Option<i64>,
    pub topic: Option<String>,
    pub topic_source: Option<String>,
    pub topic_url: Option<String>,
    pub version: Option<String>,
}
model! { ListHotTopicsData {
    0 "AsyncTaskId" async_task_id: String, 1 "CreateTime" create_time: String, 2 "CreateUser" create_user: String,
    3 "CustomField" custom_field: String, 4 "HotValue" hot_value: i64, 5 "Id" id: String, 6 "Status" status: String,
    7 "StructureSummary" structure_summary: Vec<ListHotTopicsStructureSummary>, 8 "Summary" summary: String,
    9 "TaskErrorMessage" task_error_message: String, 10 "TaskStatus" task_status: i64, 11 "Topic" topic: String,
    12 "TopicSource" topic_source: String, 13 "TopicUrl" topic_url: String, 14 "Version" version: String
} }

/// In the response of [`ListHotTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicsStructureSummary {
    pub doc_list: Vec<ListHotTopicsDocList>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { ListHotTopicsStructureSummary {
    0 "DocList" doc_list: Vec<ListHotTopicsDocList>, 1 "Summary" summary: String, 2 "Title" title: String
} }

/// In the response of [`ListHotTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicsDocList {
    pub source: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { ListHotTopicsDocList {
    0 "Source" source: String, 1 "Title" title: String, 2 "Url" url: String
} }

/// Lists hot view points: `ListHotViewPoints` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListHotViewPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotViewPoints {
    /// Required.
    pub agent_key: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub topic: String,
    /// Required.
    pub topic_source: String,
}
operation! { ListHotViewPoints(agent_key: String, topic: String, topic_source: String)
    "ListHotViewPoints" -> ListHotViewPointsOutput {
    0 "AgentKey" agent_key, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Topic" topic,
    4 "TopicSource" topic_source
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListHotViewPoints: ListHotViewPointsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListHotViewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotViewPointsOutput {
    pub code: Option<String>,
    pub data: Vec<ListHotViewPointsData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListHotViewPointsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListHotViewPointsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListHotViewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotViewPointsData {
    pub attitude: Option<String>,
    pub attitude_type: Option<String>,
    pub news: Vec<ListHotViewPointsNews>,
    pub ratio: Option<String>,
    pub view_points: Vec<ListHotViewPointsViewPoints>,
}
model! { ListHotViewPointsData {
    0 "Attitude" attitude: String, 1 "AttitudeType" attitude_type: String, 2 "News" news: Vec<ListHotViewPointsNews>,
    3 "Ratio" ratio: String, 4 "ViewPoints" view_points: Vec<ListHotViewPointsViewPoints>
} }

/// In the response of [`ListHotViewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotViewPointsNews {
    pub author: Option<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub image_urls: Vec<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub topic: Option<String>,
    pub url: Option<String>,
}
model! { ListHotViewPointsNews {
    0 "Author" author: String, 1 "Content" content: String, 2 "DocId" doc_id: String, 3 "DocUuid" doc_uuid: String,
    4 "ImageUrls" image_urls: Vec<String>, 5 "PubTime" pub_time: String, 6 "Source" source: String,
    7 "Summary" summary: String, 8 "Tags" tags: Vec<String>, 9 "Title" title: String, 10 "Topic" topic: String,
    11 "Url" url: String
} }

/// In the response of [`ListHotViewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotViewPointsViewPoints {
    pub outlines: Vec<ListHotViewPointsOutlines>,
    pub point: Option<String>,
    pub summary: Option<String>,
}
model! { ListHotViewPointsViewPoints {
    0 "Outlines" outlines: Vec<ListHotViewPointsOutlines>, 1 "Point" point: String, 2 "Summary" summary: String
} }

/// In the response of [`ListHotViewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotViewPointsOutlines {
    pub outline: Option<String>,
    pub summary: Option<String>,
}
model! { ListHotViewPointsOutlines {
    0 "Outline" outline: String, 1 "Summary" summary: String
} }

/// Lists intervene cnt: `ListInterveneCnt` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListInterveneCnt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterveneCnt {
    /// Required.
    pub agent_key: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListInterveneCnt(agent_key: String) "ListInterveneCnt" -> ListInterveneCntOutput {
    0 "AgentKey" agent_key, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListInterveneCnt: Value = Number "PageIndex", "Data.CntList" data.cnt_list }

/// Response of [`ListInterveneCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterveneCntOutput {
    pub code: Option<String>,
    pub data: Option<ListInterveneCntData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInterveneCntOutput {
    0 "Code" code: String, 1 "Data" data: ListInterveneCntData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListInterveneCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterveneCntData {
    pub cnt_list: Vec<Value>,
    pub code: Option<i64>,
    pub page_cnt: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
model! { ListInterveneCntData {
    0 "CntList" cnt_list: Vec<Value>, 1 "Code" code: i64, 2 "PageCnt" page_cnt: i64, 3 "PageIndex" page_index: i64,
    4 "PageSize" page_size: i64
} }

/// Lists intervene import tasks: `ListInterveneImportTasks` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListInterveneImportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterveneImportTasks {
    /// Required.
    pub agent_key: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListInterveneImportTasks(agent_key: String) "ListInterveneImportTasks" -> ListInterveneImportTasksOutput {
    0 "AgentKey" agent_key, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListInterveneImportTasks: ListInterveneImportTasksStatusList =
    Number "PageIndex", "Data.StatusList" data.status_list, total "Data.TotalSize" }

/// Response of [`ListInterveneImportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterveneImportTasksOutput {
    pub code: Option<String>,
    pub data: Option<ListInterveneImportTasksData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInterveneImportTasksOutput {
    0 "Code" code: String, 1 "Data" data: ListInterveneImportTasksData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListInterveneImportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterveneImportTasksData {
    pub code: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub status_list: Vec<ListInterveneImportTasksStatusList>,
    pub total_size: Option<i64>,
}
model! { ListInterveneImportTasksData {
    0 "Code" code: i64, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "StatusList" status_list: Vec<ListInterveneImportTasksStatusList>, 4 "TotalSize" total_size: i64
} }

/// In the response of [`ListInterveneImportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterveneImportTasksStatusList {
    pub msg: Option<String>,
    pub percentage: Option<i64>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { ListInterveneImportTasksStatusList {
    0 "Msg" msg: String, 1 "Percentage" percentage: i64, 2 "Status" status: i64, 3 "TaskId" task_id: String,
    4 "TaskName" task_name: String
} }

/// Lists intervene rules: `ListInterveneRules` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListInterveneRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterveneRules {
    /// Required.
    pub agent_key: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListInterveneRules(agent_key: String) "ListInterveneRules" -> ListInterveneRulesOutput {
    0 "AgentKey" agent_key, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListInterveneRules: ListInterveneRulesInterveneRuleList =
    Number "PageIndex", "Data.InterveneRuleList" data.intervene_rule_list }

/// Response of [`ListInterveneRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterveneRulesOutput {
    pub code: Option<String>,
    pub data: Option<ListInterveneRulesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInterveneRulesOutput {
    0 "Code" code: String, 1 "Data" data: ListInterveneRulesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListInterveneRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterveneRulesData {
    pub code: Option<i64>,
    pub count: Option<i64>,
    pub intervene_rule_list: Vec<ListInterveneRulesInterveneRuleList>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
model! { ListInterveneRulesData {
    0 "Code" code: i64, 1 "Count" count: i64,
    2 "InterveneRuleList" intervene_rule_list: Vec<ListInterveneRulesInterveneRuleList>, 3 "PageIndex" page_index: i64,
    4 "PageSize" page_size: i64
} }

/// In the response of [`ListInterveneRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterveneRulesInterveneRuleList {
    pub answer_config: Vec<ListInterveneRulesAnswerConfig>,
    pub create_time: Option<String>,
    pub effect_time: Option<String>,
    pub intervene_type: Option<i64>,
    pub namespace_list: Vec<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { ListInterveneRulesInterveneRuleList {
    0 "AnswerConfig" answer_config: Vec<ListInterveneRulesAnswerConfig>, 1 "CreateTime" create_time: String,
    2 "EffectTime" effect_time: String, 3 "InterveneType" intervene_type: i64,
    4 "NamespaceList" namespace_list: Vec<String>, 5 "RuleId" rule_id: i64, 6 "RuleName" rule_name: String
} }

/// In the response of [`ListInterveneRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterveneRulesAnswerConfig {
    pub answer_type: Option<i64>,
    pub message: Option<String>,
    pub namespace: Option<String>,
}
model! { ListInterveneRulesAnswerConfig {
    0 "AnswerType" answer_type: i64, 1 "Message" message: String, 2 "Namespace" namespace: String
} }

/// Lists intervenes: `ListIntervenes` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListIntervenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntervenes {
    /// Required.
    pub agent_key: String,
    pub intervene_type: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub rule_id: Option<i64>,
}
operation! { ListIntervenes(agent_key: String) "ListIntervenes" -> ListIntervenesOutput {
    0 "AgentKey" agent_key, 1 "InterveneType" intervene_type: i64, 2 "PageIndex" page_index: i64,
    3 "PageSize" page_size: i64, 4 "Query" query: String, 5 "RuleId" rule_id: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListIntervenes: ListIntervenesInterveneList =
    Number "PageIndex", "Data.InterveneList" data.intervene_list, total "Data.TotalSize" }

/// Response of [`ListIntervenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntervenesOutput {
    pub code: Option<String>,
    pub data: Option<ListIntervenesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListIntervenesOutput {
    0 "Code" code: String, 1 "Data" data: ListIntervenesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListIntervenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntervenesData {
    pub code: Option<i64>,
    pub intervene_list: Vec<ListIntervenesInterveneList>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListIntervenesData {
    0 "Code" code: i64, 1 "InterveneList" intervene_list: Vec<ListIntervenesInterveneList>,
    2 "PageIndex" page_index: i64, 3 "PageSize" page_size: i64, 4 "TotalSize" total_size: i64
} }

/// In the response of [`ListIntervenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntervenesInterveneList {
    pub id: Option<String>,
    pub query: Option<String>,
}
model! { ListIntervenesInterveneList {
    0 "Id" id: String, 1 "Query" query: String
} }

/// Lists material documents: `ListMaterialDocuments` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListMaterialDocuments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMaterialDocuments {
    /// Required.
    pub agent_key: String,
    pub content: Option<String>,
    pub create_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub current: Option<i64>,
    pub doc_type: Option<String>,
    pub doc_type_list: Option<Vec<String>>,
    pub generate_public_url: Option<bool>,
    pub id: Option<i64>,
    pub keywords: Option<Vec<String>>,
    pub query: Option<String>,
    pub share_attr: Option<i64>,
    pub size: Option<i64>,
    pub title: Option<String>,
    pub update_time_end: Option<String>,
    pub update_time_start: Option<String>,
}
operation! { ListMaterialDocuments(agent_key: String) "ListMaterialDocuments" -> ListMaterialDocumentsOutput {
    0 "AgentKey" agent_key, 1 "Content" content: String, 2 "CreateTimeEnd" create_time_end: String,
    3 "CreateTimeStart" create_time_start: String, 4 "Current" current: i64, 5 "DocType" doc_type: String,
    6 "DocTypeList" doc_type_list: Vec<String>, 7 "GeneratePublicUrl" generate_public_url: bool, 8 "Id" id: i64,
    9 "Keywords" keywords: Vec<String>, 10 "Query" query: String, 11 "ShareAttr" share_attr: i64, 12 "Size" size: i64,
    13 "Title" title: String, 14 "UpdateTimeEnd" update_time_end: String, 15 "UpdateTimeStart" update_time_start: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] }

/// Response of [`ListMaterialDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMaterialDocumentsOutput {
    pub code: Option<String>,
    pub current: Option<i64>,
    pub data: Vec<ListMaterialDocumentsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListMaterialDocumentsOutput {
    0 "Code" code: String, 1 "Current" current: i64, 2 "Data" data: Vec<ListMaterialDocumentsData>,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Size" size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`ListMaterialDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMaterialDocumentsData {
    pub author: Option<String>,
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub create_user_name: Option<String>,
    pub doc_keywords: Vec<String>,
    pub doc_type: Option<String>,
    pub external_url: Option<String>,
    pub file_attr: Option<ListMaterialDocumentsFileAttr>,
    pub file_key: Option<String>,
    pub html_content: Option<String>,
    pub id: Option<i64>,
    pub pub_time: Option<String>,
    pub public_url: Option<String>,
    pub share_attr: Option<i64>,
    pub src_from: Option<String>,
    pub summary: Option<String>,
    pub text_content: Option<String>,
    pub thumbnail_in_base64: Option<String>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub update_user: Option<String>,
    pub update_user_name: Option<String>,
    pub url: Option<String>,
}
model! { ListMaterialDocumentsData {
    0 "Author" author: String, 1 "CreateTime" create_time: String, 2 "CreateUser" create_user: String,
    3 "CreateUserName" create_user_name: String, 4 "DocKeywords" doc_keywords: Vec<String>,
    5 "DocType" doc_type: String, 6 "ExternalUrl" external_url: String,
    7 "FileAttr" file_attr: ListMaterialDocumentsFileAttr, 8 "FileKey" file_key: String,
    9 "HtmlContent" html_content: String, 10 "Id" id: i64, 11 "PubTime" pub_time: String,
    12 "PublicUrl" public_url: String, 13 "ShareAttr" share_attr: i64, 14 "SrcFrom" src_from: String,
    15 "Summary" summary: String, 16 "TextContent" text_content: String,
    17 "ThumbnailInBase64" thumbnail_in_base64: String, 18 "Title" title: String, 19 "UpdateTime" update_time: String,
    20 "UpdateUser" update_user: String, 21 "UpdateUserName" update_user_name: String, 22 "Url" url: String
} }

/// In the response of [`ListMaterialDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMaterialDocumentsFileAttr {
    pub duration: Option<f64>,
    pub file_length: Option<i64>,
    pub file_name: Option<String>,
    pub height: Option<i64>,
    pub mime_type: Option<String>,
    pub width: Option<i64>,
}
model! { ListMaterialDocumentsFileAttr {
    0 "Duration" duration: f64, 1 "FileLength" file_length: i64, 2 "FileName" file_name: String, 3 "Height" height: i64,
    4 "MimeType" mime_type: String, 5 "Width" width: i64
} }

/// Lists planning proposal: `ListPlanningProposal` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListPlanningProposal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlanningProposal {
    /// Required.
    pub agent_key: String,
    pub custom_view_point_id: Option<String>,
    pub custom_view_point_ids: Option<Vec<String>>,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub titles: Option<Vec<String>>,
    /// Required.
    pub topic: String,
    /// Required.
    pub topic_source: String,
    pub topic_version: Option<String>,
    /// Required.
    pub view_point_type: String,
}
operation! { ListPlanningProposal(agent_key: String, topic: String, topic_source: String, view_point_type: String)
    "ListPlanningProposal" -> ListPlanningProposalOutput {
    0 "AgentKey" agent_key, 1 "CustomViewPointId" custom_view_point_id: String,
    2 "CustomViewPointIds" custom_view_point_ids: Vec<String>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "Titles" titles: Vec<String>, 6 "Topic" topic, 7 "TopicSource" topic_source,
    8 "TopicVersion" topic_version: String, 9 "ViewPointType" view_point_type
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }
paged! { ListPlanningProposal: ListPlanningProposalData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListPlanningProposal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlanningProposalOutput {
    pub code: Option<String>,
    pub data: Vec<ListPlanningProposalData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPlanningProposalOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListPlanningProposalData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListPlanningProposal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlanningProposalData {
    pub outlines: Vec<ListPlanningProposalOutlines>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { ListPlanningProposalData {
    0 "Outlines" outlines: Vec<ListPlanningProposalOutlines>, 1 "Summary" summary: String, 2 "Title" title: String
} }

/// In the response of [`ListPlanningProposal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlanningProposalOutlines {
    pub outline: Option<String>,
    pub summary: Option<String>,
}
model! { ListPlanningProposalOutlines {
    0 "Outline" outline: String, 1 "Summary" summary: String
} }

/// Lists ppt artifacts: `ListPptArtifacts` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListPptArtifacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPptArtifacts {
    pub max_results: Option<i64>,
    pub external_user_id: Option<String>,
    pub next_token: Option<String>,
    pub query: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListPptArtifacts() "ListPptArtifacts" -> ListPptArtifactsOutput {
    0 "MaxResults" max_results: i64, 1 "ExternalUserId" external_user_id: String, 2 "NextToken" next_token: String,
    3 "Query" query: String, 4 "WorkspaceId" workspace_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListPptArtifacts: ListPptArtifactsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListPptArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPptArtifactsOutput {
    pub code: Option<String>,
    pub current: Option<i64>,
    pub data: Vec<ListPptArtifactsData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListPptArtifactsOutput {
    0 "Code" code: String, 1 "Current" current: i64, 2 "Data" data: Vec<ListPptArtifactsData>,
    3 "HttpStatusCode" http_status_code: i64, 4 "MaxResults" max_results: i64, 5 "Message" message: String,
    6 "NextToken" next_token: String, 7 "Size" size: i64, 8 "Success" success: bool, 9 "Total" total: i64
} }

/// In the response of [`ListPptArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPptArtifactsData {
    pub create_time: Option<String>,
    pub file_attr: Option<ListPptArtifactsFileAttr>,
    pub file_key: Option<String>,
    pub id: Option<i64>,
    pub title: Option<String>,
    pub update_time: Option<String>,
}
model! { ListPptArtifactsData {
    0 "CreateTime" create_time: String, 1 "FileAttr" file_attr: ListPptArtifactsFileAttr, 2 "FileKey" file_key: String,
    3 "Id" id: i64, 4 "Title" title: String, 5 "UpdateTime" update_time: String
} }

/// In the response of [`ListPptArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPptArtifactsFileAttr {
    pub file_name: Option<String>,
    pub height: Option<i64>,
    pub tmp_url: Option<String>,
    pub width: Option<i64>,
}
model! { ListPptArtifactsFileAttr {
    0 "FileName" file_name: String, 1 "Height" height: i64, 2 "TmpUrl" tmp_url: String, 3 "Width" width: i64
} }

/// Lists ppt templates: `ListPptTemplates` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListPptTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPptTemplates {
    pub max_results: Option<i64>,
    pub career_id: Option<i64>,
    pub colour_id: Option<i64>,
    pub next_token: Option<String>,
    pub scene_id: Option<i64>,
    pub style_id: Option<i64>,
    pub workspace_id: Option<String>,
}
operation! { ListPptTemplates() "ListPptTemplates" -> ListPptTemplatesOutput {
    0 "MaxResults" max_results: i64, 1 "CareerId" career_id: i64, 2 "ColourId" colour_id: i64,
    3 "NextToken" next_token: String, 4 "SceneId" scene_id: i64, 5 "StyleId" style_id: i64,
    6 "WorkspaceId" workspace_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListPptTemplates: ListPptTemplatesData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListPptTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPptTemplatesOutput {
    pub code: Option<String>,
    pub current: Option<i64>,
    pub data: Vec<ListPptTemplatesData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListPptTemplatesOutput {
    0 "Code" code: String, 1 "Current" current: i64, 2 "Data" data: Vec<ListPptTemplatesData>,
    3 "HttpStatusCode" http_status_code: i64, 4 "MaxResults" max_results: i64, 5 "Message" message: String,
    6 "NextToken" next_token: String, 7 "Size" size: i64, 8 "Success" success: bool, 9 "Total" total: i64
} }

/// In the response of [`ListPptTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPptTemplatesData {
    pub cover_img: Option<String>,
    pub id: Option<i64>,
}
model! { ListPptTemplatesData {
    0 "CoverImg" cover_img: String, 1 "Id" id: i64
} }

/// Lists search task dialogue datas: `ListSearchTaskDialogueDatas` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListSearchTaskDialogueDatas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialogueDatas {
    pub include_content: Option<bool>,
    pub multimodal_search_type: Option<String>,
    pub original_session_id: Option<String>,
    /// At least 0.
    pub page_number: Option<i64>,
    /// At least 0.
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub search_model: Option<String>,
    pub search_model_data_value: Option<String>,
    /// Required.
    pub session_id: String,
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListSearchTaskDialogueDatas(session_id: String, workspace_id: String)
    "ListSearchTaskDialogueDatas" -> ListSearchTaskDialogueDatasOutput {
    0 "IncludeContent" include_content: bool, 1 "MultimodalSearchType" multimodal_search_type: String,
    2 "OriginalSessionId" original_session_id: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Query" query: String, 6 "SearchModel" search_model: String,
    7 "SearchModelDataValue" search_model_data_value: String, 8 "SessionId" session_id, 9 "TaskId" task_id: String,
    10 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`ListSearchTaskDialogueDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialogueDatasOutput {
    pub articles: Vec<ListSearchTaskDialogueDatasArticles>,
    pub audios: Vec<ListSearchTaskDialogueDatasAudios>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub images: Vec<ListSearchTaskDialogueDatasImages>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub realtime_search: Option<bool>,
    pub search_type: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub videos: Vec<ListSearchTaskDialogueDatasVideos>,
}
model! { ListSearchTaskDialogueDatasOutput {
    0 "Articles" articles: Vec<ListSearchTaskDialogueDatasArticles>,
    1 "Audios" audios: Vec<ListSearchTaskDialogueDatasAudios>, 2 "Code" code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Images" images: Vec<ListSearchTaskDialogueDatasImages>,
    5 "Message" message: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "RealtimeSearch" realtime_search: bool, 9 "SearchType" search_type: String, 10 "Success" success: bool,
    11 "TotalCount" total_count: i64, 12 "Videos" videos: Vec<ListSearchTaskDialogueDatasVideos>
} }

/// In the response of [`ListSearchTaskDialogueDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialogueDatasArticles {
    pub author: Option<String>,
    pub category_uuid: Option<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_type: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub multimodal_medias: Vec<ListSearchTaskDialogueDatasMultimodalMedias>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { ListSearchTaskDialogueDatasArticles {
    0 "Author" author: String, 1 "CategoryUuid" category_uuid: String, 2 "Content" content: String,
    3 "DocId" doc_id: String, 4 "DocType" doc_type: String, 5 "DocUuid" doc_uuid: String, 6 "Extend1" extend1: String,
    7 "Extend2" extend2: String, 8 "Extend3" extend3: String,
    9 "MultimodalMedias" multimodal_medias: Vec<ListSearchTaskDialogueDatasMultimodalMedias>,
    10 "PubTime" pub_time: String, 11 "Source" source: String, 12 "Summary" summary: String, 13 "Title" title: String,
    14 "Url" url: String
} }

/// In the response of [`ListSearchTaskDialogueDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialogueDatasMultimodalMedias {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
}
model! { ListSearchTaskDialogueDatasMultimodalMedias {
    0 "FileUrl" file_url: String, 1 "MediaId" media_id: String, 2 "MediaType" media_type: String
} }

/// In the response of [`ListSearchTaskDialogueDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialogueDatasAudios {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
}
model! { ListSearchTaskDialogueDatasAudios {
    0 "FileUrl" file_url: String, 1 "MediaId" media_id: String
} }

/// In the response of [`ListSearchTaskDialogueDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialogueDatasImages {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
}
model! { ListSearchTaskDialogueDatasImages {
    0 "FileUrl" file_url: String, 1 "MediaId" media_id: String, 2 "MediaType" media_type: String
} }

/// In the response of [`ListSearchTaskDialogueDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialogueDatasVideos {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
}
model! { ListSearchTaskDialogueDatasVideos {
    0 "FileUrl" file_url: String, 1 "MediaId" media_id: String, 2 "MediaType" media_type: String
} }

/// Lists search task dialogues: `ListSearchTaskDialogues` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListSearchTaskDialogues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialogues {
    /// At least 0.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListSearchTaskDialogues(workspace_id: String) "ListSearchTaskDialogues" -> ListSearchTaskDialoguesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TaskId" task_id: String,
    3 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListSearchTaskDialogues: ListSearchTaskDialoguesData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListSearchTaskDialogues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialoguesOutput {
    pub code: Option<String>,
    pub data: Vec<ListSearchTaskDialoguesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListSearchTaskDialoguesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListSearchTaskDialoguesData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListSearchTaskDialogues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialoguesData {
    pub chat_config: Option<ListSearchTaskDialoguesChatConfig>,
    pub create_time: Option<String>,
    pub dialogue_type: Option<i64>,
    pub good_text: Option<String>,
    pub origin_session_id: Option<String>,
    pub prompt: Option<String>,
    pub rating: Option<String>,
    pub response_body_str: Option<String>,
    pub session_id: Option<String>,
    pub tags: Vec<String>,
    pub task_id: Option<String>,
    pub text: Option<String>,
}
model! { ListSearchTaskDialoguesData {
    0 "ChatConfig" chat_config: ListSearchTaskDialoguesChatConfig, 1 "CreateTime" create_time: String,
    2 "DialogueType" dialogue_type: i64, 3 "GoodText" good_text: String, 4 "OriginSessionId" origin_session_id: String,
    5 "Prompt" prompt: String, 6 "Rating" rating: String, 7 "ResponseBodyStr" response_body_str: String,
    8 "SessionId" session_id: String, 9 "Tags" tags: Vec<String>, 10 "TaskId" task_id: String, 11 "Text" text: String
} }

/// In the response of [`ListSearchTaskDialogues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialoguesChatConfig {
    pub dialogue_type: Option<i64>,
    pub end_to_end: Option<bool>,
    pub generate_level: Option<String>,
    pub generate_technology: Option<String>,
    pub search_models: Vec<String>,
    pub search_param: Option<ListSearchTaskDialoguesSearchParam>,
}
model! { ListSearchTaskDialoguesChatConfig {
    0 "DialogueType" dialogue_type: i64, 1 "EndToEnd" end_to_end: bool, 2 "GenerateLevel" generate_level: String,
    3 "GenerateTechnology" generate_technology: String, 4 "SearchModels" search_models: Vec<String>,
    5 "SearchParam" search_param: ListSearchTaskDialoguesSearchParam
} }

/// In the response of [`ListSearchTaskDialogues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialoguesSearchParam {
    pub end_time: Option<String>,
    pub multimodal_search_types: Vec<String>,
    pub search_sources: Vec<ListSearchTaskDialoguesSearchSources>,
    pub start_time: Option<String>,
}
model! { ListSearchTaskDialoguesSearchParam {
    0 "EndTime" end_time: String, 1 "MultimodalSearchTypes" multimodal_search_types: Vec<String>,
    2 "SearchSources" search_sources: Vec<ListSearchTaskDialoguesSearchSources>, 3 "StartTime" start_time: String
} }

/// In the response of [`ListSearchTaskDialogues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTaskDialoguesSearchSources {
    pub code: Option<String>,
    pub dataset_name: Option<String>,
    pub name: Option<String>,
}
model! { ListSearchTaskDialoguesSearchSources {
    0 "Code" code: String, 1 "DatasetName" dataset_name: String, 2 "Name" name: String
} }

/// Lists search tasks: `ListSearchTasks` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListSearchTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTasks {
    pub dialogue_types: Option<Vec<i64>>,
    /// At least 0.
    pub page_number: Option<i64>,
    /// At least 0.
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListSearchTasks(workspace_id: String) "ListSearchTasks" -> ListSearchTasksOutput {
    0 "DialogueTypes" dialogue_types: Vec<i64>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListSearchTasks: ListSearchTasksData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListSearchTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTasksOutput {
    pub code: Option<String>,
    pub data: Vec<ListSearchTasksData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListSearchTasksOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListSearchTasksData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListSearchTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchTasksData {
    pub create_time: Option<String>,
    pub dialogue_type: Option<i64>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub update_time: Option<String>,
    pub username: Option<String>,
}
model! { ListSearchTasksData {
    0 "CreateTime" create_time: String, 1 "DialogueType" dialogue_type: i64, 2 "TaskId" task_id: String,
    3 "TaskName" task_name: String, 4 "UpdateTime" update_time: String, 5 "Username" username: String
} }

/// Lists style learning result: `ListStyleLearningResult` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListStyleLearningResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStyleLearningResult {
    /// Required.
    pub agent_key: String,
    pub current: Option<i64>,
    pub size: Option<i64>,
}
operation! { ListStyleLearningResult(agent_key: String) "ListStyleLearningResult" -> ListStyleLearningResultOutput {
    0 "AgentKey" agent_key, 1 "Current" current: i64, 2 "Size" size: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ListStyleLearningResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStyleLearningResultOutput {
    pub code: Option<String>,
    pub current: Option<i64>,
    pub data: Vec<ListStyleLearningResultData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListStyleLearningResultOutput {
    0 "Code" code: String, 1 "Current" current: i64, 2 "Data" data: Vec<ListStyleLearningResultData>,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Size" size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`ListStyleLearningResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStyleLearningResultData {
    pub aigc_result: Option<String>,
    pub id: Option<i64>,
    pub rewrite_result: Option<String>,
    pub style_name: Option<String>,
    pub task_id: Option<String>,
}
model! { ListStyleLearningResultData {
    0 "AigcResult" aigc_result: String, 1 "Id" id: i64, 2 "RewriteResult" rewrite_result: String,
    3 "StyleName" style_name: String, 4 "TaskId" task_id: String
} }

/// Lists timed view attitude: `ListTimedViewAttitude` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListTimedViewAttitude>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimedViewAttitude {
    /// Required.
    pub agent_key: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub topic: String,
    /// Required.
    pub topic_source: String,
}
operation! { ListTimedViewAttitude(agent_key: String, topic: String, topic_source: String)
    "ListTimedViewAttitude" -> ListTimedViewAttitudeOutput {
    0 "AgentKey" agent_key, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Topic" topic,
    4 "TopicSource" topic_source
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListTimedViewAttitude: ListTimedViewAttitudeData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListTimedViewAttitude`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimedViewAttitudeOutput {
    pub code: Option<String>,
    pub data: Vec<ListTimedViewAttitudeData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListTimedViewAttitudeOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListTimedViewAttitudeData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListTimedViewAttitude`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimedViewAttitudeData {
    pub attitude: Option<String>,
    pub attitude_type: Option<String>,
    pub pub_time: Option<String>,
    pub ratio: Option<String>,
    pub source: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
    pub view_points: Vec<ListTimedViewAttitudeViewPoints>,
}
model! { ListTimedViewAttitudeData {
    0 "Attitude" attitude: String, 1 "AttitudeType" attitude_type: String, 2 "PubTime" pub_time: String,
    3 "Ratio" ratio: String, 4 "Source" source: String, 5 "Title" title: String, 6 "Url" url: String,
    7 "ViewPoints" view_points: Vec<ListTimedViewAttitudeViewPoints>
} }

/// In the response of [`ListTimedViewAttitude`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimedViewAttitudeViewPoints {
    pub outlines: Vec<ListTimedViewAttitudeOutlines>,
    pub point: Option<String>,
    pub summary: Option<String>,
}
model! { ListTimedViewAttitudeViewPoints {
    0 "Outlines" outlines: Vec<ListTimedViewAttitudeOutlines>, 1 "Point" point: String, 2 "Summary" summary: String
} }

/// In the response of [`ListTimedViewAttitude`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimedViewAttitudeOutlines {
    pub outline: Option<String>,
    pub summary: Option<String>,
}
model! { ListTimedViewAttitudeOutlines {
    0 "Outline" outline: String, 1 "Summary" summary: String
} }

/// Lists topic recommend event list: `ListTopicRecommendEventList` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListTopicRecommendEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicRecommendEventList {
    /// Required.
    pub agent_key: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListTopicRecommendEventList(agent_key: String)
    "ListTopicRecommendEventList" -> ListTopicRecommendEventListOutput {
    0 "AgentKey" agent_key, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListTopicRecommendEventList: String = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListTopicRecommendEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicRecommendEventListOutput {
    pub code: Option<String>,
    pub data: Vec<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListTopicRecommendEventListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<String>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// Lists topic view point recommend event list: `ListTopicViewPointRecommendEventList` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListTopicViewPointRecommendEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicViewPointRecommendEventList {
    /// Required.
    pub agent_key: String,
    pub id: Option<String>,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListTopicViewPointRecommendEventList(agent_key: String)
    "ListTopicViewPointRecommendEventList" -> ListTopicViewPointRecommendEventListOutput {
    0 "AgentKey" agent_key, 1 "Id" id: String, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListTopicViewPointRecommendEventList: String = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListTopicViewPointRecommendEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicViewPointRecommendEventListOutput {
    pub code: Option<String>,
    pub data: Vec<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListTopicViewPointRecommendEventListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<String>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// Lists versions: `ListVersions` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersions {
    /// Required.
    pub agent_key: String,
}
operation! { ListVersions(agent_key: String) "ListVersions" -> ListVersionsOutput {
    0 "AgentKey" agent_key
} }

/// Response of [`ListVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionsOutput {
    pub code: Option<String>,
    pub data: Vec<ListVersionsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListVersionsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListVersionsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionsData {
    pub concurrent_count: Option<i64>,
    pub end_time: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
    pub product_type: Option<String>,
    pub quota: Option<i64>,
    pub start_time: Option<String>,
    pub use_quota: Option<i64>,
    pub version_detail: Option<String>,
    pub version_name: Option<String>,
    pub version_status: Option<i64>,
}
model! { ListVersionsData {
    0 "ConcurrentCount" concurrent_count: i64, 1 "EndTime" end_time: String, 2 "InstanceCount" instance_count: i64,
    3 "InstanceId" instance_id: String, 4 "OrderId" order_id: i64, 5 "ProductType" product_type: String,
    6 "Quota" quota: i64, 7 "StartTime" start_time: String, 8 "UseQuota" use_quota: i64,
    9 "VersionDetail" version_detail: String, 10 "VersionName" version_name: String,
    11 "VersionStatus" version_status: i64
} }

/// Lists web review points: `ListWebReviewPoints` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListWebReviewPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebReviewPoints {
    /// Required.
    pub agent_key: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub topic: String,
    /// Required.
    pub topic_source: String,
}
operation! { ListWebReviewPoints(agent_key: String, topic: String, topic_source: String)
    "ListWebReviewPoints" -> ListWebReviewPointsOutput {
    0 "AgentKey" agent_key, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Topic" topic,
    4 "TopicSource" topic_source
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListWebReviewPoints: ListWebReviewPointsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListWebReviewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebReviewPointsOutput {
    pub code: Option<String>,
    pub data: Vec<ListWebReviewPointsData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListWebReviewPointsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListWebReviewPointsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListWebReviewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebReviewPointsData {
    pub attitude: Option<String>,
    pub attitude_type: Option<String>,
    pub comments: Vec<ListWebReviewPointsComments>,
    pub ratio: Option<String>,
    pub view_points: Vec<ListWebReviewPointsViewPoints>,
}
model! { ListWebReviewPointsData {
    0 "Attitude" attitude: String, 1 "AttitudeType" attitude_type: String,
    2 "Comments" comments: Vec<ListWebReviewPointsComments>, 3 "Ratio" ratio: String,
    4 "ViewPoints" view_points: Vec<ListWebReviewPointsViewPoints>
} }

/// In the response of [`ListWebReviewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebReviewPointsComments {
    pub source: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
    pub username: Option<String>,
}
model! { ListWebReviewPointsComments {
    0 "Source" source: String, 1 "Text" text: String, 2 "Title" title: String, 3 "Url" url: String,
    4 "Username" username: String
} }

/// In the response of [`ListWebReviewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebReviewPointsViewPoints {
    pub outlines: Vec<ListWebReviewPointsOutlines>,
    pub point: Option<String>,
    pub summary: Option<String>,
}
model! { ListWebReviewPointsViewPoints {
    0 "Outlines" outlines: Vec<ListWebReviewPointsOutlines>, 1 "Point" point: String, 2 "Summary" summary: String
} }

/// In the response of [`ListWebReviewPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebReviewPointsOutlines {
    pub outline: Option<String>,
    pub summary: Option<String>,
}
model! { ListWebReviewPointsOutlines {
    0 "Outline" outline: String, 1 "Summary" summary: String
} }

/// Lists writing styles: `ListWritingStyles` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ListWritingStyles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWritingStyles {
    /// Required.
    pub workspace_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub scene: String,
}
operation! { ListWritingStyles(workspace_id: String, scene: String) "ListWritingStyles" -> ListWritingStylesOutput {
    0 "WorkspaceId" workspace_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Scene" scene
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListWritingStyles: ListWritingStylesData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListWritingStyles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWritingStylesOutput {
    pub code: Option<String>,
    pub data: Vec<ListWritingStylesData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListWritingStylesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListWritingStylesData>, 2 "MaxResults" max_results: i64,
    3 "Message" message: String, 4 "NextToken" next_token: String, 5 "Success" success: String,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`ListWritingStyles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWritingStylesData {
    pub distribute_step_template_define: Option<WritingStyleTemplateDefine>,
    pub distribute_writing: Option<bool>,
    pub emoji: Option<String>,
    pub style_description: Option<String>,
    pub style_image: Option<String>,
    pub style_key: Option<String>,
    pub style_name: Option<String>,
    pub template_define: Option<WritingStyleTemplateDefine>,
}
model! { ListWritingStylesData {
    0 "DistributeStepTemplateDefine" distribute_step_template_define: WritingStyleTemplateDefine,
    1 "DistributeWriting" distribute_writing: bool, 2 "Emoji" emoji: String,
    3 "StyleDescription" style_description: String, 4 "StyleImage" style_image: String, 5 "StyleKey" style_key: String,
    6 "StyleName" style_name: String, 7 "TemplateDefine" template_define: WritingStyleTemplateDefine
} }

/// In the response of [`ListWritingStyles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WritingStyleTemplateDefine {
    pub example: Vec<WritingStyleTemplateDefineExample>,
    pub fields: Vec<WritingStyleTemplateField>,
}
model! { WritingStyleTemplateDefine {
    0 "Example" example: Vec<WritingStyleTemplateDefineExample>, 1 "Fields" fields: Vec<WritingStyleTemplateField>
} }

/// In the response of [`ListWritingStyles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WritingStyleTemplateDefineExample {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { WritingStyleTemplateDefineExample {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListWritingStyles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WritingStyleTemplateField {
    pub build_in: Option<bool>,
    pub cascading_fields: Vec<WritingStyleTemplateField>,
    pub enums: Vec<WritingStyleTemplateFieldEnums>,
    pub initial_value: Option<String>,
    pub key: Option<String>,
    pub max: Option<f64>,
    pub max_item: Option<i64>,
    pub max_item_length: Option<i64>,
    pub max_length: Option<i64>,
    pub min: Option<f64>,
    pub min_item_length: Option<i64>,
    pub min_length: Option<i64>,
    pub name: Option<String>,
    pub required: Option<bool>,
    pub style: Option<WritingStyleTemplateFieldStyle>,
}
model! { WritingStyleTemplateField {
    0 "BuildIn" build_in: bool, 1 "CascadingFields" cascading_fields: Vec<WritingStyleTemplateField>,
    2 "Enums" enums: Vec<WritingStyleTemplateFieldEnums>, 3 "InitialValue" initial_value: String, 4 "Key" key: String,
    5 "Max" max: f64, 6 "MaxItem" max_item: i64, 7 "MaxItemLength" max_item_length: i64, 8 "MaxLength" max_length: i64,
    9 "Min" min: f64, 10 "MinItemLength" min_item_length: i64, 11 "MinLength" min_length: i64, 12 "Name" name: String,
    13 "Required" required: bool, 14 "Style" style: WritingStyleTemplateFieldStyle
} }

/// In the response of [`ListWritingStyles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WritingStyleTemplateFieldEnums {
    pub cascading_fields: Vec<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { WritingStyleTemplateFieldEnums {
    0 "CascadingFields" cascading_fields: Vec<String>, 1 "Key" key: String, 2 "Name" name: String
} }

/// In the response of [`ListWritingStyles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WritingStyleTemplateFieldStyle {
    pub description: Option<String>,
    pub format: Option<String>,
    pub placeholder: Option<String>,
    pub show_time: Option<bool>,
    pub suffix: Option<String>,
    pub r#type: Option<String>,
}
model! { WritingStyleTemplateFieldStyle {
    0 "Description" description: String, 1 "Format" format: String, 2 "Placeholder" placeholder: String,
    3 "ShowTime" show_time: bool, 4 "Suffix" suffix: String, 5 "Type" r#type: String
} }

/// Queries async task: `QueryAsyncTask` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/QueryAsyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAsyncTask {
    /// Required.
    pub agent_key: String,
    pub task_id: Option<String>,
}
operation! { QueryAsyncTask(agent_key: String) "QueryAsyncTask" -> QueryAsyncTaskOutput {
    0 "AgentKey" agent_key, 1 "TaskId" task_id: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QueryAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAsyncTaskOutput {
    pub code: Option<String>,
    pub data: Option<QueryAsyncTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAsyncTaskOutput {
    0 "Code" code: String, 1 "Data" data: QueryAsyncTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAsyncTaskData {
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub task_code: Option<String>,
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
    pub task_intermediate_result: Option<String>,
    pub task_name: Option<String>,
    pub task_param: Option<String>,
    pub task_progress_message: Option<String>,
    pub task_result: Option<String>,
    pub task_retry_count: Option<String>,
    pub task_status: Option<i64>,
    pub update_time: Option<String>,
    pub update_user: Option<String>,
}
model! { QueryAsyncTaskData {
    0 "CreateTime" create_time: String, 1 "CreateUser" create_user: String, 2 "TaskCode" task_code: String,
    3 "TaskErrorMessage" task_error_message: String, 4 "TaskId" task_id: String,
    5 "TaskIntermediateResult" task_intermediate_result: String, 6 "TaskName" task_name: String,
    7 "TaskParam" task_param: String, 8 "TaskProgressMessage" task_progress_message: String,
    9 "TaskResult" task_result: String, 10 "TaskRetryCount" task_retry_count: String, 11 "TaskStatus" task_status: i64,
    12 "UpdateTime" update_time: String, 13 "UpdateUser" update_user: String
} }

/// Queries audit task: `QueryAuditTask` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/QueryAuditTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditTask {
    pub article_id: Option<String>,
    pub content_audit_task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { QueryAuditTask() "QueryAuditTask" -> QueryAuditTaskOutput {
    0 "ArticleId" article_id: String, 1 "ContentAuditTaskId" content_audit_task_id: String,
    2 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QueryAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditTaskOutput {
    pub code: Option<String>,
    pub data: Option<QueryAuditTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAuditTaskOutput {
    0 "Code" code: String, 1 "Data" data: QueryAuditTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditTaskData {
    pub audit_time: Option<String>,
    pub content: Option<String>,
    pub html_content: Option<String>,
    pub response: Option<QueryAuditTaskDataResponse>,
    pub status: Option<String>,
    pub task_status: Option<i64>,
    pub title: Option<String>,
}
model! { QueryAuditTaskData {
    0 "AuditTime" audit_time: String, 1 "Content" content: String, 2 "HtmlContent" html_content: String,
    3 "Response" response: QueryAuditTaskDataResponse, 4 "Status" status: String, 5 "TaskStatus" task_status: i64,
    6 "Title" title: String
} }

/// In the response of [`QueryAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditTaskDataResponse {
    pub header: Option<QueryAuditTaskHeader>,
    pub payload: Option<QueryAuditTaskPayload>,
}
model! { QueryAuditTaskDataResponse {
    0 "Header" header: QueryAuditTaskHeader, 1 "Payload" payload: QueryAuditTaskPayload
} }

/// In the response of [`QueryAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditTaskHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
}
model! { QueryAuditTaskHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "SessionId" session_id: String, 4 "TaskId" task_id: String
} }

/// In the response of [`QueryAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditTaskPayload {
    pub output: Option<QueryAuditTaskOutputItem>,
    pub usage: Option<QueryAuditTaskUsage>,
}
model! { QueryAuditTaskPayload {
    0 "Output" output: QueryAuditTaskOutputItem, 1 "Usage" usage: QueryAuditTaskUsage
} }

/// In the response of [`QueryAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditTaskOutputItem {
    pub text: Option<String>,
}
model! { QueryAuditTaskOutputItem {
    0 "Text" text: String
} }

/// In the response of [`QueryAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuditTaskUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { QueryAuditTaskUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Queries video audit result: `QueryVideoAuditResult` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/QueryVideoAuditResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoAuditResult {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { QueryVideoAuditResult(task_id: String, workspace_id: String)
    "QueryVideoAuditResult" -> QueryVideoAuditResultOutput {
    0 "TaskId" task_id, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QueryVideoAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoAuditResultOutput {
    pub code: Option<String>,
    pub data: Option<QueryVideoAuditResultData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryVideoAuditResultOutput {
    0 "Code" code: String, 1 "Data" data: QueryVideoAuditResultData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryVideoAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoAuditResultData {
    pub duration: Option<f64>,
    pub error_message: Option<String>,
    pub fps: Option<f64>,
    pub frame_audited: Option<i64>,
    pub height: Option<i64>,
    pub image_urls: Vec<QueryVideoAuditResultImageUrls>,
    pub results: Vec<QueryVideoAuditResultResults>,
    pub status: Option<String>,
    pub text: Option<String>,
    pub total_frame_audit: Option<i64>,
    pub total_frames: Option<i64>,
    pub total_shots: Option<i64>,
    pub video_file_key: Option<String>,
    pub video_url: Option<String>,
    pub width: Option<i64>,
}
model! { QueryVideoAuditResultData {
    0 "Duration" duration: f64, 1 "ErrorMessage" error_message: String, 2 "Fps" fps: f64,
    3 "FrameAudited" frame_audited: i64, 4 "Height" height: i64,
    5 "ImageUrls" image_urls: Vec<QueryVideoAuditResultImageUrls>,
    6 "Results" results: Vec<QueryVideoAuditResultResults>, 7 "Status" status: String, 8 "Text" text: String,
    9 "TotalFrameAudit" total_frame_audit: i64, 10 "TotalFrames" total_frames: i64, 11 "TotalShots" total_shots: i64,
    12 "VideoFileKey" video_file_key: String, 13 "VideoUrl" video_url: String, 14 "Width" width: i64
} }

/// In the response of [`QueryVideoAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoAuditResultImageUrls {
    pub id: Option<String>,
    pub timestamp: Option<f64>,
    pub url: Option<String>,
}
model! { QueryVideoAuditResultImageUrls {
    0 "Id" id: String, 1 "Timestamp" timestamp: f64, 2 "Url" url: String
} }

/// In the response of [`QueryVideoAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoAuditResultResults {
    pub data_id: Option<String>,
    pub req_id: Option<String>,
    pub result: Vec<QueryVideoAuditResultResult>,
    pub risk_level: Option<String>,
}
model! { QueryVideoAuditResultResults {
    0 "DataId" data_id: String, 1 "ReqId" req_id: String, 2 "Result" result: Vec<QueryVideoAuditResultResult>,
    3 "RiskLevel" risk_level: String
} }

/// In the response of [`QueryVideoAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoAuditResultResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { QueryVideoAuditResultResult {
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Label" label: String
} }

/// Runs abbreviation content: `RunAbbreviationContent` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunAbbreviationContent>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAbbreviationContent {
    /// Required.
    pub content: String,
    pub prompt: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunAbbreviationContent(content: String, workspace_id: String)
    "RunAbbreviationContent" -> RunAbbreviationContentOutput {
    0 "Content" content, 1 "Prompt" prompt: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RunAbbreviationContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAbbreviationContentOutput {
    pub end: Option<bool>,
    pub header: Option<RunAbbreviationContentHeader>,
    pub payload: Option<RunAbbreviationContentPayload>,
}
model! { RunAbbreviationContentOutput {
    0 "End" end: bool, 1 "Header" header: RunAbbreviationContentHeader,
    2 "Payload" payload: RunAbbreviationContentPayload
} }

/// In the response of [`RunAbbreviationContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAbbreviationContentHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunAbbreviationContentHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunAbbreviationContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAbbreviationContentPayload {
    pub output: Option<RunAbbreviationContentOutputItem>,
    pub usage: Option<RunAbbreviationContentUsage>,
}
model! { RunAbbreviationContentPayload {
    0 "Output" output: RunAbbreviationContentOutputItem, 1 "Usage" usage: RunAbbreviationContentUsage
} }

/// In the response of [`RunAbbreviationContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAbbreviationContentOutputItem {
    pub text: Option<String>,
}
model! { RunAbbreviationContentOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunAbbreviationContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAbbreviationContentUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunAbbreviationContentUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs ai helper writing: `RunAiHelperWriting` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunAiHelperWriting>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAiHelperWriting {
    pub distribute_writing: Option<bool>,
    /// Required.
    pub prompt: String,
    pub prompt_mode: Option<String>,
    /// Required.
    pub workspace_id: String,
    pub writing_params: Option<BTreeMap<String, String>>,
    /// Required.
    pub writing_scene: String,
    /// Required.
    pub writing_style: String,
}
operation! { RunAiHelperWriting(prompt: String, workspace_id: String, writing_scene: String, writing_style: String)
    "RunAiHelperWriting" -> RunAiHelperWritingOutput {
    0 "DistributeWriting" distribute_writing: bool, 1 "Prompt" prompt, 2 "PromptMode" prompt_mode: String,
    3 "WorkspaceId" workspace_id, 4 "WritingParams" writing_params: BTreeMap<String, String>,
    5 "WritingScene" writing_scene, 6 "WritingStyle" writing_style
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`RunAiHelperWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAiHelperWritingOutput {
    pub code: Option<String>,
    pub header: Option<RunAiHelperWritingHeader>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub payload: Option<RunAiHelperWritingPayload>,
    pub success: Option<bool>,
}
model! { RunAiHelperWritingOutput {
    0 "Code" code: String, 1 "Header" header: RunAiHelperWritingHeader, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Payload" payload: RunAiHelperWritingPayload, 5 "Success" success: bool
} }

/// In the response of [`RunAiHelperWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAiHelperWritingHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub status_code: Option<i64>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunAiHelperWritingHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "SessionId" session_id: String, 4 "StatusCode" status_code: i64, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunAiHelperWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAiHelperWritingPayload {
    pub output: Option<RunAiHelperWritingOutputItem>,
    pub usage: Option<RunAiHelperWritingUsage>,
}
model! { RunAiHelperWritingPayload {
    0 "Output" output: RunAiHelperWritingOutputItem, 1 "Usage" usage: RunAiHelperWritingUsage
} }

/// In the response of [`RunAiHelperWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAiHelperWritingOutputItem {
    pub text: Option<String>,
    pub writing_params: BTreeMap<String, String>,
}
model! { RunAiHelperWritingOutputItem {
    0 "Text" text: String, 1 "WritingParams" writing_params: BTreeMap<String, String>
} }

/// In the response of [`RunAiHelperWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAiHelperWritingUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunAiHelperWritingUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs book brainmap: `RunBookBrainmap` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunBookBrainmap>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookBrainmap {
    pub clean_cache: Option<bool>,
    /// Required.
    pub doc_id: String,
    pub node_number: Option<i64>,
    pub prompt: Option<String>,
    pub response_format: Option<i64>,
    /// Required.
    pub session_id: String,
    pub word_number: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunBookBrainmap(doc_id: String, session_id: String, workspace_id: String)
    "RunBookBrainmap" -> RunBookBrainmapOutput {
    0 "CleanCache" clean_cache: bool, 1 "DocId" doc_id, 2 "NodeNumber" node_number: i64, 3 "Prompt" prompt: String,
    4 "ResponseFormat" response_format: i64, 5 "SessionId" session_id, 6 "WordNumber" word_number: i64,
    7 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`RunBookBrainmap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookBrainmapOutput {
    pub header: Option<RunBookBrainmapHeader>,
    pub payload: Option<RunBookBrainmapPayload>,
}
model! { RunBookBrainmapOutput {
    0 "Header" header: RunBookBrainmapHeader, 1 "Payload" payload: RunBookBrainmapPayload
} }

/// In the response of [`RunBookBrainmap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookBrainmapHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunBookBrainmapHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunBookBrainmap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookBrainmapPayload {
    pub output: Option<RunBookBrainmapOutputItem>,
    pub usage: Option<RunBookBrainmapUsage>,
}
model! { RunBookBrainmapPayload {
    0 "Output" output: RunBookBrainmapOutputItem, 1 "Usage" usage: RunBookBrainmapUsage
} }

/// In the response of [`RunBookBrainmap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookBrainmapOutputItem {
    pub content: Option<String>,
}
model! { RunBookBrainmapOutputItem {
    0 "Content" content: String
} }

/// In the response of [`RunBookBrainmap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookBrainmapUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunBookBrainmapUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs book introduction: `RunBookIntroduction` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunBookIntroduction>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookIntroduction {
    pub clean_cache: Option<bool>,
    /// Required.
    pub doc_id: String,
    pub key_point_prompt: Option<String>,
    /// Required.
    pub session_id: String,
    pub summary_prompt: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunBookIntroduction(doc_id: String, session_id: String, workspace_id: String)
    "RunBookIntroduction" -> RunBookIntroductionOutput {
    0 "CleanCache" clean_cache: bool, 1 "DocId" doc_id, 2 "KeyPointPrompt" key_point_prompt: String,
    3 "SessionId" session_id, 4 "SummaryPrompt" summary_prompt: String, 5 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`RunBookIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookIntroductionOutput {
    pub header: Option<RunBookIntroductionHeader>,
    pub payload: Option<RunBookIntroductionPayload>,
}
model! { RunBookIntroductionOutput {
    0 "Header" header: RunBookIntroductionHeader, 1 "Payload" payload: RunBookIntroductionPayload
} }

/// In the response of [`RunBookIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookIntroductionHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunBookIntroductionHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunBookIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookIntroductionPayload {
    pub output: Option<RunBookIntroductionOutputItem>,
    pub usage: Option<RunBookIntroductionUsage>,
}
model! { RunBookIntroductionPayload {
    0 "Output" output: RunBookIntroductionOutputItem, 1 "Usage" usage: RunBookIntroductionUsage
} }

/// In the response of [`RunBookIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookIntroductionOutputItem {
    pub introductions: Vec<RunBookIntroductionIntroductions>,
    pub key_point: Option<String>,
    pub summary: Option<String>,
}
model! { RunBookIntroductionOutputItem {
    0 "Introductions" introductions: Vec<RunBookIntroductionIntroductions>, 1 "KeyPoint" key_point: String,
    2 "Summary" summary: String
} }

/// In the response of [`RunBookIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookIntroductionIntroductions {
    pub blocks: Vec<RunBookIntroductionBlocks>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { RunBookIntroductionIntroductions {
    0 "Blocks" blocks: Vec<RunBookIntroductionBlocks>, 1 "Summary" summary: String, 2 "Title" title: String
} }

/// In the response of [`RunBookIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookIntroductionBlocks {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub height: Option<i64>,
    pub page_id: Option<i64>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RunBookIntroductionBlocks {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64, 2 "Height" height: i64, 3 "PageId" page_id: i64,
    4 "Width" width: i64, 5 "X" x: i64, 6 "Y" y: i64
} }

/// In the response of [`RunBookIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookIntroductionUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunBookIntroductionUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs book smart card: `RunBookSmartCard` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunBookSmartCard>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookSmartCard {
    /// Required.
    pub doc_id: String,
    /// Required.
    pub session_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { RunBookSmartCard(doc_id: String, session_id: String, workspace_id: String)
    "RunBookSmartCard" -> RunBookSmartCardOutput {
    0 "DocId" doc_id, 1 "SessionId" session_id, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RunBookSmartCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookSmartCardOutput {
    pub header: Option<RunBookSmartCardHeader>,
    pub payload: Option<RunBookSmartCardPayload>,
}
model! { RunBookSmartCardOutput {
    0 "Header" header: RunBookSmartCardHeader, 1 "Payload" payload: RunBookSmartCardPayload
} }

/// In the response of [`RunBookSmartCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookSmartCardHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunBookSmartCardHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunBookSmartCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookSmartCardPayload {
    pub output: Option<RunBookSmartCardOutputItem>,
    pub usage: Option<RunBookSmartCardUsage>,
}
model! { RunBookSmartCardPayload {
    0 "Output" output: RunBookSmartCardOutputItem, 1 "Usage" usage: RunBookSmartCardUsage
} }

/// In the response of [`RunBookSmartCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookSmartCardOutputItem {
    pub content: Option<String>,
    pub tags: Vec<String>,
}
model! { RunBookSmartCardOutputItem {
    0 "Content" content: String, 1 "Tags" tags: Vec<String>
} }

/// In the response of [`RunBookSmartCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunBookSmartCardUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunBookSmartCardUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs comment generation: `RunCommentGeneration` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunCommentGeneration>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommentGeneration {
    pub allow_emoji: Option<bool>,
    pub extra_info: Option<String>,
    pub length: Option<String>,
    /// Required.
    pub length_range: BTreeMap<String, Value>,
    pub model_id: Option<String>,
    /// Required.
    pub num_comments: String,
    /// Required.
    pub sentiment: BTreeMap<String, Value>,
    pub session_id: Option<String>,
    /// Required.
    pub source_material: String,
    pub style: Option<String>,
    /// Required.
    pub r#type: BTreeMap<String, Value>,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`RunCommentGeneration::new`].
pub struct RunCommentGenerationRequired {
    pub length_range: BTreeMap<String, Value>,
    pub num_comments: String,
    pub sentiment: BTreeMap<String, Value>,
    pub source_material: String,
    pub r#type: BTreeMap<String, Value>,
    pub workspace_id: String,
}
operation! {
    RunCommentGeneration { RunCommentGenerationRequired: length_range, num_comments, sentiment, source_material, r#type, workspace_id }
    "RunCommentGeneration" -> RunCommentGenerationOutput {
    0 "AllowEmoji" allow_emoji: bool, 1 "ExtraInfo" extra_info: String, 2 "Length" length: String,
    3 "LengthRange" length_range, 4 "ModelId" model_id: String, 5 "NumComments" num_comments, 6 "Sentiment" sentiment,
    7 "SessionId" session_id: String, 8 "SourceMaterial" source_material, 9 "Style" style: String, 10 "Type" r#type,
    11 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::None)
] }

/// Response of [`RunCommentGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommentGenerationOutput {
    pub end: Option<bool>,
    pub header: Option<RunCommentGenerationHeader>,
    pub payload: Option<RunCommentGenerationPayload>,
}
model! { RunCommentGenerationOutput {
    0 "End" end: bool, 1 "Header" header: RunCommentGenerationHeader, 2 "Payload" payload: RunCommentGenerationPayload
} }

/// In the response of [`RunCommentGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommentGenerationHeader {
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunCommentGenerationHeader {
    0 "Event" event: String, 1 "EventInfo" event_info: String, 2 "RequestId" request_id: String,
    3 "SessionId" session_id: String, 4 "TaskId" task_id: String, 5 "TraceId" trace_id: String
} }

/// In the response of [`RunCommentGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommentGenerationPayload {
    pub output: Option<RunCommentGenerationOutputItem>,
    pub usage: Option<RunCommentGenerationUsage>,
}
model! { RunCommentGenerationPayload {
    0 "Output" output: RunCommentGenerationOutputItem, 1 "Usage" usage: RunCommentGenerationUsage
} }

/// In the response of [`RunCommentGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommentGenerationOutputItem {
    pub text: Option<String>,
}
model! { RunCommentGenerationOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunCommentGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommentGenerationUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunCommentGenerationUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs continue content: `RunContinueContent` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunContinueContent>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContinueContent {
    /// Required.
    pub content: String,
    /// Required.
    pub workspace_id: String,
}
operation! { RunContinueContent(content: String, workspace_id: String)
    "RunContinueContent" -> RunContinueContentOutput {
    0 "Content" content, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RunContinueContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContinueContentOutput {
    pub end: Option<bool>,
    pub header: Option<RunContinueContentHeader>,
    pub payload: Option<RunContinueContentPayload>,
}
model! { RunContinueContentOutput {
    0 "End" end: bool, 1 "Header" header: RunContinueContentHeader, 2 "Payload" payload: RunContinueContentPayload
} }

/// In the response of [`RunContinueContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContinueContentHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunContinueContentHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunContinueContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContinueContentPayload {
    pub output: Option<RunContinueContentOutputItem>,
    pub usage: Option<RunContinueContentUsage>,
}
model! { RunContinueContentPayload {
    0 "Output" output: RunContinueContentOutputItem, 1 "Usage" usage: RunContinueContentUsage
} }

/// In the response of [`RunContinueContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContinueContentOutputItem {
    pub text: Option<String>,
}
model! { RunContinueContentOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunContinueContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContinueContentUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunContinueContentUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs custom hot topic analysis: `RunCustomHotTopicAnalysis` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunCustomHotTopicAnalysis>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicAnalysis {
    pub ask_user: Option<String>,
    pub force_analysis_exists_topic: Option<bool>,
    /// Required.
    pub prompt: String,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub user_back: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunCustomHotTopicAnalysis(prompt: String, workspace_id: String)
    "RunCustomHotTopicAnalysis" -> RunCustomHotTopicAnalysisOutput {
    0 "AskUser" ask_user: String, 1 "ForceAnalysisExistsTopic" force_analysis_exists_topic: bool, 2 "Prompt" prompt,
    3 "SessionId" session_id: String, 4 "TaskId" task_id: String, 5 "UserBack" user_back: String,
    6 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`RunCustomHotTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicAnalysisOutput {
    pub header: Option<RunCustomHotTopicAnalysisHeader>,
    pub payload: Option<RunCustomHotTopicAnalysisPayload>,
}
model! { RunCustomHotTopicAnalysisOutput {
    0 "Header" header: RunCustomHotTopicAnalysisHeader, 1 "Payload" payload: RunCustomHotTopicAnalysisPayload
} }

/// In the response of [`RunCustomHotTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicAnalysisHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub origin_session_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunCustomHotTopicAnalysisHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "OriginSessionId" origin_session_id: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunCustomHotTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicAnalysisPayload {
    pub output: Option<RunCustomHotTopicAnalysisOutputItem>,
    pub usage: Option<RunCustomHotTopicAnalysisUsage>,
}
model! { RunCustomHotTopicAnalysisPayload {
    0 "Output" output: RunCustomHotTopicAnalysisOutputItem, 1 "Usage" usage: RunCustomHotTopicAnalysisUsage
} }

/// In the response of [`RunCustomHotTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicAnalysisOutputItem {
    pub articles: Vec<RunCustomHotTopicAnalysisArticles>,
    pub ask_user: Vec<String>,
    pub async_task_id: Option<String>,
    pub attitude: Option<String>,
    pub search_query: Option<String>,
    pub text: Option<String>,
    pub topic_id: Option<String>,
}
model! { RunCustomHotTopicAnalysisOutputItem {
    0 "Articles" articles: Vec<RunCustomHotTopicAnalysisArticles>, 1 "AskUser" ask_user: Vec<String>,
    2 "AsyncTaskId" async_task_id: String, 3 "Attitude" attitude: String, 4 "SearchQuery" search_query: String,
    5 "Text" text: String, 6 "TopicId" topic_id: String
} }

/// In the response of [`RunCustomHotTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicAnalysisArticles {
    pub author: Option<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tag: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunCustomHotTopicAnalysisArticles {
    0 "Author" author: String, 1 "Content" content: String, 2 "DocId" doc_id: String, 3 "DocUuid" doc_uuid: String,
    4 "PubTime" pub_time: String, 5 "Source" source: String, 6 "Summary" summary: String, 7 "Tag" tag: String,
    8 "Title" title: String, 9 "Url" url: String
} }

/// In the response of [`RunCustomHotTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicAnalysisUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunCustomHotTopicAnalysisUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs custom hot topic view point analysis: `RunCustomHotTopicViewPointAnalysis` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunCustomHotTopicViewPointAnalysis>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicViewPointAnalysis {
    pub ask_user: Option<String>,
    /// Required.
    pub prompt: String,
    pub search_query: Option<String>,
    pub skip_ask_user: Option<bool>,
    pub topic: Option<String>,
    pub topic_id: Option<String>,
    pub topic_source: Option<String>,
    pub topic_version: Option<String>,
    pub user_back: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunCustomHotTopicViewPointAnalysis(prompt: String, workspace_id: String)
    "RunCustomHotTopicViewPointAnalysis" -> RunCustomHotTopicViewPointAnalysisOutput {
    0 "AskUser" ask_user: String, 1 "Prompt" prompt, 2 "SearchQuery" search_query: String,
    3 "SkipAskUser" skip_ask_user: bool, 4 "Topic" topic: String, 5 "TopicId" topic_id: String,
    6 "TopicSource" topic_source: String, 7 "TopicVersion" topic_version: String, 8 "UserBack" user_back: String,
    9 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`RunCustomHotTopicViewPointAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicViewPointAnalysisOutput {
    pub header: Option<RunCustomHotTopicViewPointAnalysisHeader>,
    pub payload: Option<RunCustomHotTopicViewPointAnalysisPayload>,
}
model! { RunCustomHotTopicViewPointAnalysisOutput {
    0 "Header" header: RunCustomHotTopicViewPointAnalysisHeader,
    1 "Payload" payload: RunCustomHotTopicViewPointAnalysisPayload
} }

/// In the response of [`RunCustomHotTopicViewPointAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicViewPointAnalysisHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub origin_session_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunCustomHotTopicViewPointAnalysisHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "OriginSessionId" origin_session_id: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunCustomHotTopicViewPointAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicViewPointAnalysisPayload {
    pub output: Option<RunCustomHotTopicViewPointAnalysisOutputItem>,
    pub usage: Option<RunCustomHotTopicViewPointAnalysisUsage>,
}
model! { RunCustomHotTopicViewPointAnalysisPayload {
    0 "Output" output: RunCustomHotTopicViewPointAnalysisOutputItem,
    1 "Usage" usage: RunCustomHotTopicViewPointAnalysisUsage
} }

/// In the response of [`RunCustomHotTopicViewPointAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicViewPointAnalysisOutputItem {
    pub articles: Vec<RunCustomHotTopicViewPointAnalysisArticles>,
    pub ask_user: Vec<String>,
    pub async_task_id: Option<String>,
    pub attitude: Option<String>,
    pub custom_view_point_id: Option<String>,
    pub text: Option<String>,
    pub topic_id: Option<String>,
}
model! { RunCustomHotTopicViewPointAnalysisOutputItem {
    0 "Articles" articles: Vec<RunCustomHotTopicViewPointAnalysisArticles>, 1 "AskUser" ask_user: Vec<String>,
    2 "AsyncTaskId" async_task_id: String, 3 "Attitude" attitude: String,
    4 "CustomViewPointId" custom_view_point_id: String, 5 "Text" text: String, 6 "TopicId" topic_id: String
} }

/// In the response of [`RunCustomHotTopicViewPointAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicViewPointAnalysisArticles {
    pub author: Option<String>,
    pub content: Option<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunCustomHotTopicViewPointAnalysisArticles {
    0 "Author" author: String, 1 "Content" content: String, 2 "PubTime" pub_time: String, 3 "Source" source: String,
    4 "Summary" summary: String, 5 "Title" title: String, 6 "Url" url: String
} }

/// In the response of [`RunCustomHotTopicViewPointAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCustomHotTopicViewPointAnalysisUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunCustomHotTopicViewPointAnalysisUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs deep writing: `RunDeepWriting` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunDeepWriting>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDeepWriting {
    pub cursor: Option<i64>,
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunDeepWriting(workspace_id: String) "RunDeepWriting" -> RunDeepWritingOutput {
    0 "Cursor" cursor: i64, 1 "TaskId" task_id: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RunDeepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDeepWritingOutput {
    pub code: Option<String>,
    pub header: Option<RunDeepWritingHeader>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub payload: Option<RunDeepWritingPayload>,
    pub success: Option<bool>,
}
model! { RunDeepWritingOutput {
    0 "Code" code: String, 1 "Header" header: RunDeepWritingHeader, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Payload" payload: RunDeepWritingPayload, 5 "Success" success: bool
} }

/// In the response of [`RunDeepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDeepWritingHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub status_code: Option<i64>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunDeepWritingHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "SessionId" session_id: String, 4 "StatusCode" status_code: i64, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunDeepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDeepWritingPayload {
    pub output: Option<RunDeepWritingOutputItem>,
}
model! { RunDeepWritingPayload {
    0 "Output" output: RunDeepWritingOutputItem
} }

/// In the response of [`RunDeepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDeepWritingOutputItem {
    pub item: Option<RunDeepWritingItem>,
    pub output_index: Option<i64>,
    pub response: Option<RunDeepWritingOutputResponse>,
    pub sequence_number: Option<String>,
    pub r#type: Option<String>,
}
model! { RunDeepWritingOutputItem {
    0 "Item" item: RunDeepWritingItem, 1 "OutputIndex" output_index: i64,
    2 "Response" response: RunDeepWritingOutputResponse, 3 "SequenceNumber" sequence_number: String,
    4 "Type" r#type: String
} }

/// In the response of [`RunDeepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDeepWritingItem {
    pub agent: Option<String>,
    pub arguments: Option<String>,
    pub content: Vec<RunDeepWritingContent>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { RunDeepWritingItem {
    0 "Agent" agent: String, 1 "Arguments" arguments: String, 2 "Content" content: Vec<RunDeepWritingContent>,
    3 "Id" id: String, 4 "Name" name: String, 5 "Result" result: String, 6 "Status" status: String,
    7 "Type" r#type: String
} }

/// In the response of [`RunDeepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDeepWritingContent {
    pub text: Option<String>,
    pub r#type: Option<String>,
}
model! { RunDeepWritingContent {
    0 "Text" text: String, 1 "Type" r#type: String
} }

/// In the response of [`RunDeepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDeepWritingOutputResponse {
    pub id: Option<String>,
    pub status: Option<String>,
}
model! { RunDeepWritingOutputResponse {
    0 "Id" id: String, 1 "Status" status: String
} }

/// Runs doc brainmap: `RunDocBrainmap` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunDocBrainmap>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocBrainmap {
    pub clean_cache: Option<bool>,
    /// Required.
    pub doc_id: String,
    pub model_name: Option<String>,
    pub node_number: Option<i64>,
    pub prompt: Option<String>,
    pub response_format: Option<i64>,
    /// Required.
    pub session_id: String,
    pub word_number: Option<i64>,
    pub workspace_id: Option<String>,
    pub reference_content: Option<String>,
}
operation! { RunDocBrainmap(doc_id: String, session_id: String) "RunDocBrainmap" -> RunDocBrainmapOutput {
    0 "CleanCache" clean_cache: bool, 1 "DocId" doc_id, 2 "ModelName" model_name: String,
    3 "NodeNumber" node_number: i64, 4 "Prompt" prompt: String, 5 "ResponseFormat" response_format: i64,
    6 "SessionId" session_id, 7 "WordNumber" word_number: i64, 8 "WorkspaceId" workspace_id: String,
    9 "referenceContent" reference_content: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`RunDocBrainmap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocBrainmapOutput {
    pub header: Option<RunDocBrainmapHeader>,
    pub payload: Option<RunDocBrainmapPayload>,
}
model! { RunDocBrainmapOutput {
    0 "Header" header: RunDocBrainmapHeader, 1 "Payload" payload: RunDocBrainmapPayload
} }

/// In the response of [`RunDocBrainmap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocBrainmapHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunDocBrainmapHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunDocBrainmap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocBrainmapPayload {
    pub output: Option<RunDocBrainmapOutputItem>,
    pub usage: Option<RunDocBrainmapUsage>,
}
model! { RunDocBrainmapPayload {
    0 "Output" output: RunDocBrainmapOutputItem, 1 "Usage" usage: RunDocBrainmapUsage
} }

/// In the response of [`RunDocBrainmap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocBrainmapOutputItem {
    pub content: Option<String>,
}
model! { RunDocBrainmapOutputItem {
    0 "Content" content: String
} }

/// In the response of [`RunDocBrainmap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocBrainmapUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunDocBrainmapUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs doc introduction: `RunDocIntroduction` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunDocIntroduction>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocIntroduction {
    pub clean_cache: Option<bool>,
    /// Required.
    pub doc_id: String,
    pub introduction_prompt: Option<String>,
    pub key_point_prompt: Option<String>,
    pub model_name: Option<String>,
    /// Required.
    pub session_id: String,
    pub summary_prompt: Option<String>,
    /// Required.
    pub workspace_id: String,
    pub reference_content: Option<String>,
}
operation! { RunDocIntroduction(doc_id: String, session_id: String, workspace_id: String)
    "RunDocIntroduction" -> RunDocIntroductionOutput {
    0 "CleanCache" clean_cache: bool, 1 "DocId" doc_id, 2 "IntroductionPrompt" introduction_prompt: String,
    3 "KeyPointPrompt" key_point_prompt: String, 4 "ModelName" model_name: String, 5 "SessionId" session_id,
    6 "SummaryPrompt" summary_prompt: String, 7 "WorkspaceId" workspace_id,
    8 "referenceContent" reference_content: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`RunDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocIntroductionOutput {
    pub header: Option<RunDocIntroductionHeader>,
    pub payload: Option<RunDocIntroductionPayload>,
}
model! { RunDocIntroductionOutput {
    0 "Header" header: RunDocIntroductionHeader, 1 "Payload" payload: RunDocIntroductionPayload
} }

/// In the response of [`RunDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocIntroductionHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunDocIntroductionHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocIntroductionPayload {
    pub output: Option<RunDocIntroductionOutputItem>,
    pub usage: Option<RunDocIntroductionUsage>,
}
model! { RunDocIntroductionPayload {
    0 "Output" output: RunDocIntroductionOutputItem, 1 "Usage" usage: RunDocIntroductionUsage
} }

/// In the response of [`RunDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocIntroductionOutputItem {
    pub introductions: Vec<RunDocIntroductionIntroductions>,
    pub key_point: Option<String>,
    pub summary: Option<String>,
}
model! { RunDocIntroductionOutputItem {
    0 "Introductions" introductions: Vec<RunDocIntroductionIntroductions>, 1 "KeyPoint" key_point: String,
    2 "Summary" summary: String
} }

/// In the response of [`RunDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocIntroductionIntroductions {
    pub blocks: Vec<RunDocIntroductionBlocks>,
    pub start_page_id: Option<i64>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { RunDocIntroductionIntroductions {
    0 "Blocks" blocks: Vec<RunDocIntroductionBlocks>, 1 "StartPageId" start_page_id: i64, 2 "Summary" summary: String,
    3 "Title" title: String
} }

/// In the response of [`RunDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocIntroductionBlocks {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub height: Option<i64>,
    pub page_id: Option<i64>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RunDocIntroductionBlocks {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64, 2 "Height" height: i64, 3 "PageId" page_id: i64,
    4 "Width" width: i64, 5 "X" x: i64, 6 "Y" y: i64
} }

/// In the response of [`RunDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocIntroductionUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunDocIntroductionUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs doc qa: `RunDocQa` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunDocQa>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocQa {
    pub category_ids: Option<Vec<String>>,
    pub conversation_contexts: Option<Vec<RunDocQaConversationContexts>>,
    pub doc_ids: Option<Vec<String>>,
    pub model_name: Option<String>,
    /// Required.
    pub query: String,
    pub reference_content: Option<String>,
    /// Required.
    pub search_source: String,
    /// Required.
    pub session_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { RunDocQa(query: String, search_source: String, session_id: String, workspace_id: String)
    "RunDocQa" -> RunDocQaOutput {
    0 "CategoryIds" category_ids: Vec<String>,
    1 "ConversationContexts" conversation_contexts: Vec<RunDocQaConversationContexts>, 2 "DocIds" doc_ids: Vec<String>,
    3 "ModelName" model_name: String, 4 "Query" query, 5 "ReferenceContent" reference_content: String,
    6 "SearchSource" search_source, 7 "SessionId" session_id, 8 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// In the request of [`RunDocQa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocQaConversationContexts {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { RunDocQaConversationContexts() {
    0 "Content" content: String, 1 "Role" role: String
} }

/// Response of [`RunDocQa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocQaOutput {
    pub header: Option<RunDocQaHeader>,
    pub payload: Option<RunDocQaPayload>,
}
model! { RunDocQaOutput {
    0 "Header" header: RunDocQaHeader, 1 "Payload" payload: RunDocQaPayload
} }

/// In the response of [`RunDocQa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocQaHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunDocQaHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunDocQa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocQaPayload {
    pub output: Option<RunDocQaOutputItem>,
    pub usage: Option<RunDocQaUsage>,
}
model! { RunDocQaPayload {
    0 "Output" output: RunDocQaOutputItem, 1 "Usage" usage: RunDocQaUsage
} }

/// In the response of [`RunDocQa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocQaOutputItem {
    pub content: Option<String>,
    pub intervene_content: Option<String>,
    pub is_reject: Option<bool>,
    pub media_url_list: Vec<RunDocQaMediaUrlList>,
    pub recommends: Vec<RunDocQaRecommends>,
    pub references: Vec<RunDocQaReferences>,
}
model! { RunDocQaOutputItem {
    0 "Content" content: String, 1 "InterveneContent" intervene_content: String, 2 "IsReject" is_reject: bool,
    3 "MediaUrlList" media_url_list: Vec<RunDocQaMediaUrlList>, 4 "Recommends" recommends: Vec<RunDocQaRecommends>,
    5 "References" references: Vec<RunDocQaReferences>
} }

/// In the response of [`RunDocQa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocQaMediaUrlList {
    pub clip_infos: Vec<RunDocQaClipInfos>,
    pub file_url: Option<String>,
    pub media_type: Option<String>,
}
model! { RunDocQaMediaUrlList {
    0 "ClipInfos" clip_infos: Vec<RunDocQaClipInfos>, 1 "FileUrl" file_url: String, 2 "MediaType" media_type: String
} }

/// In the response of [`RunDocQa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocQaClipInfos {
    pub from: Option<f64>,
    pub to: Option<f64>,
}
model! { RunDocQaClipInfos {
    0 "From" from: f64, 1 "To" to: f64
} }

/// In the response of [`RunDocQa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocQaRecommends {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunDocQaRecommends {
    0 "Title" title: String, 1 "Url" url: String
} }

/// In the response of [`RunDocQa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocQaReferences {
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub source_doc_id: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunDocQaReferences {
    0 "PubTime" pub_time: String, 1 "Source" source: String, 2 "SourceDocId" source_doc_id: String,
    3 "Title" title: String, 4 "Url" url: String
} }

/// In the response of [`RunDocQa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocQaUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunDocQaUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs doc smart card: `RunDocSmartCard` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunDocSmartCard>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocSmartCard {
    /// Required.
    pub doc_id: String,
    pub model_name: Option<String>,
    pub prompt: Option<String>,
    /// Required.
    pub session_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { RunDocSmartCard(doc_id: String, session_id: String, workspace_id: String)
    "RunDocSmartCard" -> RunDocSmartCardOutput {
    0 "DocId" doc_id, 1 "ModelName" model_name: String, 2 "Prompt" prompt: String, 3 "SessionId" session_id,
    4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`RunDocSmartCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocSmartCardOutput {
    pub header: Option<RunDocSmartCardHeader>,
    pub payload: Option<RunDocSmartCardPayload>,
}
model! { RunDocSmartCardOutput {
    0 "Header" header: RunDocSmartCardHeader, 1 "Payload" payload: RunDocSmartCardPayload
} }

/// In the response of [`RunDocSmartCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocSmartCardHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunDocSmartCardHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunDocSmartCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocSmartCardPayload {
    pub output: Option<RunDocSmartCardOutputItem>,
    pub usage: Option<RunDocSmartCardUsage>,
}
model! { RunDocSmartCardPayload {
    0 "Output" output: RunDocSmartCardOutputItem, 1 "Usage" usage: RunDocSmartCardUsage
} }

/// In the response of [`RunDocSmartCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocSmartCardOutputItem {
    pub content: Option<String>,
    pub tags: Vec<String>,
}
model! { RunDocSmartCardOutputItem {
    0 "Content" content: String, 1 "Tags" tags: Vec<String>
} }

/// In the response of [`RunDocSmartCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocSmartCardUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunDocSmartCardUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs doc summary: `RunDocSummary` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunDocSummary>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocSummary {
    pub clean_cache: Option<bool>,
    pub doc_id: Option<String>,
    pub model_name: Option<String>,
    pub query: Option<String>,
    pub recommend_content: Option<String>,
    /// Required.
    pub session_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { RunDocSummary(session_id: String, workspace_id: String) "RunDocSummary" -> RunDocSummaryOutput {
    0 "CleanCache" clean_cache: bool, 1 "DocId" doc_id: String, 2 "ModelName" model_name: String,
    3 "Query" query: String, 4 "RecommendContent" recommend_content: String, 5 "SessionId" session_id,
    6 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`RunDocSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocSummaryOutput {
    pub header: Option<RunDocSummaryHeader>,
    pub payload: Option<RunDocSummaryPayload>,
}
model! { RunDocSummaryOutput {
    0 "Header" header: RunDocSummaryHeader, 1 "Payload" payload: RunDocSummaryPayload
} }

/// In the response of [`RunDocSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocSummaryHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunDocSummaryHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunDocSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocSummaryPayload {
    pub output: Option<RunDocSummaryOutputItem>,
    pub usage: Option<RunDocSummaryUsage>,
}
model! { RunDocSummaryPayload {
    0 "Output" output: RunDocSummaryOutputItem, 1 "Usage" usage: RunDocSummaryUsage
} }

/// In the response of [`RunDocSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocSummaryOutputItem {
    pub content: Option<String>,
}
model! { RunDocSummaryOutputItem {
    0 "Content" content: String
} }

/// In the response of [`RunDocSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocSummaryUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunDocSummaryUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs doc translation: `RunDocTranslation` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunDocTranslation>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocTranslation {
    pub clean_cache: Option<bool>,
    pub doc_id: Option<String>,
    pub model_name: Option<String>,
    pub recommend_content: Option<String>,
    /// Required.
    pub session_id: String,
    pub trans_type: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunDocTranslation(session_id: String, workspace_id: String)
    "RunDocTranslation" -> RunDocTranslationOutput {
    0 "CleanCache" clean_cache: bool, 1 "DocId" doc_id: String, 2 "ModelName" model_name: String,
    3 "RecommendContent" recommend_content: String, 4 "SessionId" session_id, 5 "TransType" trans_type: String,
    6 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`RunDocTranslation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocTranslationOutput {
    pub header: Option<RunDocTranslationHeader>,
    pub payload: Option<RunDocTranslationPayload>,
}
model! { RunDocTranslationOutput {
    0 "Header" header: RunDocTranslationHeader, 1 "Payload" payload: RunDocTranslationPayload
} }

/// In the response of [`RunDocTranslation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocTranslationHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunDocTranslationHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunDocTranslation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocTranslationPayload {
    pub output: Option<RunDocTranslationOutputItem>,
    pub usage: Option<RunDocTranslationUsage>,
}
model! { RunDocTranslationPayload {
    0 "Output" output: RunDocTranslationOutputItem, 1 "Usage" usage: RunDocTranslationUsage
} }

/// In the response of [`RunDocTranslation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocTranslationOutputItem {
    pub content: Option<String>,
}
model! { RunDocTranslationOutputItem {
    0 "Content" content: String
} }

/// In the response of [`RunDocTranslation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocTranslationUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunDocTranslationUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs doc washing: `RunDocWashing` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunDocWashing>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocWashing {
    pub model_id: Option<String>,
    pub prompt: Option<String>,
    /// Required.
    pub reference_content: String,
    pub session_id: Option<String>,
    pub topic: Option<String>,
    pub word_number: Option<i64>,
    /// Required.
    pub workspace_id: String,
    pub writing_type_name: Option<String>,
    pub writing_type_ref_doc: Option<String>,
}
operation! { RunDocWashing(reference_content: String, workspace_id: String) "RunDocWashing" -> RunDocWashingOutput {
    0 "ModelId" model_id: String, 1 "Prompt" prompt: String, 2 "ReferenceContent" reference_content,
    3 "SessionId" session_id: String, 4 "Topic" topic: String, 5 "WordNumber" word_number: i64,
    6 "WorkspaceId" workspace_id, 7 "WritingTypeName" writing_type_name: String,
    8 "WritingTypeRefDoc" writing_type_ref_doc: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`RunDocWashing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocWashingOutput {
    pub end: Option<bool>,
    pub header: Option<RunDocWashingHeader>,
    pub payload: Option<RunDocWashingPayload>,
}
model! { RunDocWashingOutput {
    0 "End" end: bool, 1 "Header" header: RunDocWashingHeader, 2 "Payload" payload: RunDocWashingPayload
} }

/// In the response of [`RunDocWashing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocWashingHeader {
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunDocWashingHeader {
    0 "Event" event: String, 1 "EventInfo" event_info: String, 2 "RequestId" request_id: String,
    3 "SessionId" session_id: String, 4 "TaskId" task_id: String, 5 "TraceId" trace_id: String
} }

/// In the response of [`RunDocWashing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocWashingPayload {
    pub output: Option<RunDocWashingOutputItem>,
    pub usage: Option<RunDocWashingUsage>,
}
model! { RunDocWashingPayload {
    0 "Output" output: RunDocWashingOutputItem, 1 "Usage" usage: RunDocWashingUsage
} }

/// In the response of [`RunDocWashing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocWashingOutputItem {
    pub text: Option<String>,
}
model! { RunDocWashingOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunDocWashing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDocWashingUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunDocWashingUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs expand content: `RunExpandContent` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunExpandContent>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunExpandContent {
    /// Required.
    pub content: String,
    pub prompt: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunExpandContent(content: String, workspace_id: String) "RunExpandContent" -> RunExpandContentOutput {
    0 "Content" content, 1 "Prompt" prompt: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RunExpandContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunExpandContentOutput {
    pub end: Option<bool>,
    pub header: Option<RunExpandContentHeader>,
    pub payload: Option<RunExpandContentPayload>,
}
model! { RunExpandContentOutput {
    0 "End" end: bool, 1 "Header" header: RunExpandContentHeader, 2 "Payload" payload: RunExpandContentPayload
} }

/// In the response of [`RunExpandContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunExpandContentHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunExpandContentHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunExpandContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunExpandContentPayload {
    pub output: Option<RunExpandContentOutputItem>,
    pub usage: Option<RunExpandContentUsage>,
}
model! { RunExpandContentPayload {
    0 "Output" output: RunExpandContentOutputItem, 1 "Usage" usage: RunExpandContentUsage
} }

/// In the response of [`RunExpandContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunExpandContentOutputItem {
    pub text: Option<String>,
}
model! { RunExpandContentOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunExpandContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunExpandContentUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunExpandContentUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs generate questions: `RunGenerateQuestions` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunGenerateQuestions>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGenerateQuestions {
    pub doc_id: Option<String>,
    pub model_name: Option<String>,
    pub reference_content: Option<String>,
    pub session_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunGenerateQuestions(workspace_id: String) "RunGenerateQuestions" -> RunGenerateQuestionsOutput {
    0 "DocId" doc_id: String, 1 "ModelName" model_name: String, 2 "ReferenceContent" reference_content: String,
    3 "SessionId" session_id: String, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`RunGenerateQuestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGenerateQuestionsOutput {
    pub header: Option<RunGenerateQuestionsHeader>,
    pub payload: Option<RunGenerateQuestionsPayload>,
}
model! { RunGenerateQuestionsOutput {
    0 "Header" header: RunGenerateQuestionsHeader, 1 "Payload" payload: RunGenerateQuestionsPayload
} }

/// In the response of [`RunGenerateQuestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGenerateQuestionsHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunGenerateQuestionsHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunGenerateQuestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGenerateQuestionsPayload {
    pub output: Option<RunGenerateQuestionsOutputItem>,
    pub usage: Option<RunGenerateQuestionsUsage>,
}
model! { RunGenerateQuestionsPayload {
    0 "Output" output: RunGenerateQuestionsOutputItem, 1 "Usage" usage: RunGenerateQuestionsUsage
} }

/// In the response of [`RunGenerateQuestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGenerateQuestionsOutputItem {
    pub content: Option<String>,
}
model! { RunGenerateQuestionsOutputItem {
    0 "Content" content: String
} }

/// In the response of [`RunGenerateQuestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGenerateQuestionsUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunGenerateQuestionsUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs hotword: `RunHotword` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunHotword>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotword {
    pub doc_id: Option<String>,
    pub model_name: Option<String>,
    pub prompt: Option<String>,
    pub reference_content: Option<String>,
    pub session_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunHotword(workspace_id: String) "RunHotword" -> RunHotwordOutput {
    0 "DocId" doc_id: String, 1 "ModelName" model_name: String, 2 "Prompt" prompt: String,
    3 "ReferenceContent" reference_content: String, 4 "SessionId" session_id: String, 5 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`RunHotword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotwordOutput {
    pub header: Option<RunHotwordHeader>,
    pub payload: Option<RunHotwordPayload>,
}
model! { RunHotwordOutput {
    0 "Header" header: RunHotwordHeader, 1 "Payload" payload: RunHotwordPayload
} }

/// In the response of [`RunHotword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotwordHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunHotwordHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunHotword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotwordPayload {
    pub output: Option<RunHotwordOutputItem>,
    pub usage: Option<RunHotwordUsage>,
}
model! { RunHotwordPayload {
    0 "Output" output: RunHotwordOutputItem, 1 "Usage" usage: RunHotwordUsage
} }

/// In the response of [`RunHotword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotwordOutputItem {
    pub content: Option<String>,
}
model! { RunHotwordOutputItem {
    0 "Content" content: String
} }

/// In the response of [`RunHotword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotwordUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunHotwordUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs keywords extraction generation: `RunKeywordsExtractionGeneration` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunKeywordsExtractionGeneration>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunKeywordsExtractionGeneration {
    pub prompt: Option<String>,
    /// Required.
    pub reference_data: RunKeywordsExtractionGenerationReferenceData,
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! {
    RunKeywordsExtractionGeneration(reference_data: RunKeywordsExtractionGenerationReferenceData, workspace_id: String)
    "RunKeywordsExtractionGeneration" -> RunKeywordsExtractionGenerationOutput {
    0 "Prompt" prompt: String, 1 "ReferenceData" reference_data, 2 "TaskId" task_id: String,
    3 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`RunKeywordsExtractionGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunKeywordsExtractionGenerationReferenceData {
    /// Required.
    pub contents: Option<Vec<String>>,
}
input! { RunKeywordsExtractionGenerationReferenceData(contents: Vec<String>) {
    0 "Contents" contents: Vec<String>
} }

/// Response of [`RunKeywordsExtractionGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunKeywordsExtractionGenerationOutput {
    pub header: Option<RunKeywordsExtractionGenerationHeader>,
    pub payload: Option<RunKeywordsExtractionGenerationPayload>,
}
model! { RunKeywordsExtractionGenerationOutput {
    0 "Header" header: RunKeywordsExtractionGenerationHeader,
    1 "Payload" payload: RunKeywordsExtractionGenerationPayload
} }

/// In the response of [`RunKeywordsExtractionGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunKeywordsExtractionGenerationHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunKeywordsExtractionGenerationHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "SessionId" session_id: String, 4 "TaskId" task_id: String, 5 "TraceId" trace_id: String
} }

/// In the response of [`RunKeywordsExtractionGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunKeywordsExtractionGenerationPayload {
    pub output: Option<RunKeywordsExtractionGenerationOutputItem>,
    pub usage: Option<RunKeywordsExtractionGenerationUsage>,
}
model! { RunKeywordsExtractionGenerationPayload {
    0 "Output" output: RunKeywordsExtractionGenerationOutputItem, 1 "Usage" usage: RunKeywordsExtractionGenerationUsage
} }

/// In the response of [`RunKeywordsExtractionGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunKeywordsExtractionGenerationOutputItem {
    pub text: Option<String>,
}
model! { RunKeywordsExtractionGenerationOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunKeywordsExtractionGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunKeywordsExtractionGenerationUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunKeywordsExtractionGenerationUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs multi doc introduction: `RunMultiDocIntroduction` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunMultiDocIntroduction>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMultiDocIntroduction {
    /// Required.
    pub doc_ids: Vec<String>,
    pub key_point_prompt: Option<String>,
    pub model_name: Option<String>,
    /// Required.
    pub session_id: String,
    pub summary_prompt: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunMultiDocIntroduction(doc_ids: Vec<String>, session_id: String, workspace_id: String)
    "RunMultiDocIntroduction" -> RunMultiDocIntroductionOutput {
    0 "DocIds" doc_ids, 1 "KeyPointPrompt" key_point_prompt: String, 2 "ModelName" model_name: String,
    3 "SessionId" session_id, 4 "SummaryPrompt" summary_prompt: String, 5 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`RunMultiDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMultiDocIntroductionOutput {
    pub header: Option<RunMultiDocIntroductionHeader>,
    pub payload: Option<RunMultiDocIntroductionPayload>,
}
model! { RunMultiDocIntroductionOutput {
    0 "Header" header: RunMultiDocIntroductionHeader, 1 "Payload" payload: RunMultiDocIntroductionPayload
} }

/// In the response of [`RunMultiDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMultiDocIntroductionHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunMultiDocIntroductionHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunMultiDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMultiDocIntroductionPayload {
    pub output: Option<RunMultiDocIntroductionOutputItem>,
    pub usage: Option<RunMultiDocIntroductionUsage>,
}
model! { RunMultiDocIntroductionPayload {
    0 "Output" output: RunMultiDocIntroductionOutputItem, 1 "Usage" usage: RunMultiDocIntroductionUsage
} }

/// In the response of [`RunMultiDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMultiDocIntroductionOutputItem {
    pub key_points: Vec<RunMultiDocIntroductionKeyPoints>,
    pub summary: Option<String>,
}
model! { RunMultiDocIntroductionOutputItem {
    0 "KeyPoints" key_points: Vec<RunMultiDocIntroductionKeyPoints>, 1 "Summary" summary: String
} }

/// In the response of [`RunMultiDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMultiDocIntroductionKeyPoints {
    pub key_point: Option<String>,
    pub source: Option<String>,
}
model! { RunMultiDocIntroductionKeyPoints {
    0 "KeyPoint" key_point: String, 1 "Source" source: String
} }

/// In the response of [`RunMultiDocIntroduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMultiDocIntroductionUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunMultiDocIntroductionUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs ppt outline generation: `RunPptOutlineGeneration` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunPptOutlineGeneration>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPptOutlineGeneration {
    pub external_user_id: Option<String>,
    /// Required.
    pub prompt: String,
    /// Required.
    pub workspace_id: String,
}
operation! { RunPptOutlineGeneration(prompt: String, workspace_id: String)
    "RunPptOutlineGeneration" -> RunPptOutlineGenerationOutput {
    0 "ExternalUserId" external_user_id: String, 1 "Prompt" prompt, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RunPptOutlineGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPptOutlineGenerationOutput {
    pub code: Option<String>,
    pub header: Option<RunPptOutlineGenerationHeader>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub payload: Option<RunPptOutlineGenerationPayload>,
    pub success: Option<bool>,
}
model! { RunPptOutlineGenerationOutput {
    0 "Code" code: String, 1 "Header" header: RunPptOutlineGenerationHeader,
    2 "HttpStatusCode" http_status_code: String, 3 "Message" message: String,
    4 "Payload" payload: RunPptOutlineGenerationPayload, 5 "Success" success: bool
} }

/// In the response of [`RunPptOutlineGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPptOutlineGenerationHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub status_code: Option<i64>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunPptOutlineGenerationHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "SessionId" session_id: String, 4 "StatusCode" status_code: i64, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunPptOutlineGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPptOutlineGenerationPayload {
    pub output: Option<RunPptOutlineGenerationOutputItem>,
}
model! { RunPptOutlineGenerationPayload {
    0 "Output" output: RunPptOutlineGenerationOutputItem
} }

/// In the response of [`RunPptOutlineGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPptOutlineGenerationOutputItem {
    pub text: Option<String>,
}
model! { RunPptOutlineGenerationOutputItem {
    0 "Text" text: String
} }

/// Runs quick writing: `RunQuickWriting` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunQuickWriting>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunQuickWriting {
    pub articles: Option<Vec<RunQuickWritingArticles>>,
    /// Required.
    pub prompt: String,
    pub search_sources: Option<Vec<RunQuickWritingSearchSources>>,
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunQuickWriting(prompt: String, workspace_id: String) "RunQuickWriting" -> RunQuickWritingOutput {
    0 "Articles" articles: Vec<RunQuickWritingArticles>, 1 "Prompt" prompt,
    2 "SearchSources" search_sources: Vec<RunQuickWritingSearchSources>, 3 "TaskId" task_id: String,
    4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`RunQuickWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunQuickWritingArticles {
    pub content: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { RunQuickWritingArticles() {
    0 "Content" content: String, 1 "Title" title: String, 2 "Url" url: String
} }

/// In the request of [`RunQuickWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunQuickWritingSearchSources {
    pub code: Option<String>,
    pub dataset_name: Option<String>,
}
input! { RunQuickWritingSearchSources() {
    0 "Code" code: String, 1 "DatasetName" dataset_name: String
} }

/// Response of [`RunQuickWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunQuickWritingOutput {
    pub end: Option<bool>,
    pub header: Option<RunQuickWritingHeader>,
    pub payload: Option<RunQuickWritingPayload>,
}
model! { RunQuickWritingOutput {
    0 "End" end: bool, 1 "Header" header: RunQuickWritingHeader, 2 "Payload" payload: RunQuickWritingPayload
} }

/// In the response of [`RunQuickWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunQuickWritingHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub status_code: Option<i64>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunQuickWritingHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "SessionId" session_id: String, 4 "StatusCode" status_code: i64, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunQuickWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunQuickWritingPayload {
    pub output: Option<RunQuickWritingOutputItem>,
    pub usage: Option<RunQuickWritingUsage>,
}
model! { RunQuickWritingPayload {
    0 "Output" output: RunQuickWritingOutputItem, 1 "Usage" usage: RunQuickWritingUsage
} }

/// In the response of [`RunQuickWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunQuickWritingOutputItem {
    pub text: Option<String>,
}
model! { RunQuickWritingOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunQuickWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunQuickWritingUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunQuickWritingUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs search generation: `RunSearchGeneration` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunSearchGeneration>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGeneration {
    pub agent_context: Option<RunSearchGenerationAgentContext>,
    pub chat_config: Option<RunSearchGenerationChatConfig>,
    pub file_url: Option<String>,
    pub model_id: Option<String>,
    pub original_session_id: Option<String>,
    pub prompt: Option<String>,
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunSearchGeneration(workspace_id: String) "RunSearchGeneration" -> RunSearchGenerationOutput {
    0 "AgentContext" agent_context: RunSearchGenerationAgentContext,
    1 "ChatConfig" chat_config: RunSearchGenerationChatConfig, 2 "FileUrl" file_url: String,
    3 "ModelId" model_id: String, 4 "OriginalSessionId" original_session_id: String, 5 "Prompt" prompt: String,
    6 "TaskId" task_id: String, 7 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationAgentContext {
    pub biz_context: Option<RunSearchGenerationBizContext>,
}
input! { RunSearchGenerationAgentContext() {
    0 "BizContext" biz_context: RunSearchGenerationBizContext
} }

/// In the request of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationBizContext {
    pub ask_user: Option<String>,
    pub ask_user_keywords: Option<Vec<String>>,
    pub current_step: Option<String>,
    pub multimodal_media_selection: Option<RunSearchGenerationMultimodalMediaSelection>,
    pub next_step: Option<String>,
    pub skip_current_supplement: Option<bool>,
    pub supplement_data_type: Option<String>,
    pub supplement_enable: Option<bool>,
    pub user_back: Option<String>,
    pub user_back_keywords: Option<Vec<String>>,
}
input! { RunSearchGenerationBizContext() {
    0 "AskUser" ask_user: String, 1 "AskUserKeywords" ask_user_keywords: Vec<String>,
    2 "CurrentStep" current_step: String,
    3 "MultimodalMediaSelection" multimodal_media_selection: RunSearchGenerationMultimodalMediaSelection,
    4 "NextStep" next_step: String, 5 "SkipCurrentSupplement" skip_current_supplement: bool,
    6 "SupplementDataType" supplement_data_type: String, 7 "SupplementEnable" supplement_enable: bool,
    8 "UserBack" user_back: String, 9 "UserBackKeywords" user_back_keywords: Vec<String>
} }

/// In the request of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationMultimodalMediaSelection {
    pub original_session_id: Option<String>,
    pub search_model: Option<String>,
    pub search_model_data_value: Option<String>,
    pub selection_type: Option<String>,
    pub session_id: Option<String>,
    pub text_search_result: Option<RunSearchGenerationTextSearchResult>,
}
input! { RunSearchGenerationMultimodalMediaSelection() {
    0 "OriginalSessionId" original_session_id: String, 1 "SearchModel" search_model: String,
    2 "SearchModelDataValue" search_model_data_value: String, 3 "SelectionType" selection_type: String,
    4 "SessionId" session_id: String, 5 "TextSearchResult" text_search_result: RunSearchGenerationTextSearchResult
} }

/// In the request of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTextSearchResult {
    pub search_result: Option<Vec<RunSearchGenerationSearchResult>>,
}
input! { RunSearchGenerationTextSearchResult() {
    0 "SearchResult" search_result: Vec<RunSearchGenerationSearchResult>
} }

/// In the request of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationSearchResult {
    pub chunks: Option<Vec<String>>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub pub_time: Option<String>,
    pub score: Option<f64>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub search_source_type: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { RunSearchGenerationSearchResult() {
    0 "Chunks" chunks: Vec<String>, 1 "Content" content: String, 2 "DocId" doc_id: String, 3 "DocUuid" doc_uuid: String,
    4 "PubTime" pub_time: String, 5 "Score" score: f64, 6 "SearchSource" search_source: String,
    7 "SearchSourceName" search_source_name: String, 8 "SearchSourceType" search_source_type: String,
    9 "Source" source: String, 10 "Summary" summary: String, 11 "Title" title: String, 12 "Url" url: String
} }

/// In the request of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationChatConfig {
    pub enable_thinking: Option<bool>,
    pub exclude_generate_options: Option<Vec<String>>,
    pub generate_level: Option<String>,
    pub generate_technology: Option<String>,
    pub model_custom_prompt_template: Option<String>,
    pub model_custom_vl_prompt_template: Option<String>,
    pub search_models: Option<Vec<String>>,
    pub search_param: Option<RunSearchGenerationSearchParam>,
}
input! { RunSearchGenerationChatConfig() {
    0 "EnableThinking" enable_thinking: bool, 1 "ExcludeGenerateOptions" exclude_generate_options: Vec<String>,
    2 "GenerateLevel" generate_level: String, 3 "GenerateTechnology" generate_technology: String,
    4 "ModelCustomPromptTemplate" model_custom_prompt_template: String,
    5 "ModelCustomVlPromptTemplate" model_custom_vl_prompt_template: String,
    6 "SearchModels" search_models: Vec<String>, 7 "SearchParam" search_param: RunSearchGenerationSearchParam
} }

/// In the request of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationSearchParam {
    pub category_uuids: Option<Vec<String>>,
    pub create_time_end: Option<i64>,
    pub create_time_start: Option<i64>,
    pub doc_ids: Option<Vec<String>>,
    pub doc_uuids: Option<Vec<String>>,
    pub end_time: Option<i64>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub multimodal_search_types: Option<Vec<String>>,
    pub search_audio_min_score: Option<f64>,
    pub search_image_min_score: Option<f64>,
    pub search_sources: Option<Vec<RunSearchGenerationSearchSources>>,
    pub search_text_min_score: Option<f64>,
    pub search_video_min_score: Option<f64>,
    pub start_time: Option<i64>,
    pub tags: Option<Vec<String>>,
}
input! { RunSearchGenerationSearchParam() {
    0 "CategoryUuids" category_uuids: Vec<String>, 1 "CreateTimeEnd" create_time_end: i64,
    2 "CreateTimeStart" create_time_start: i64, 3 "DocIds" doc_ids: Vec<String>, 4 "DocUuids" doc_uuids: Vec<String>,
    5 "EndTime" end_time: i64, 6 "Extend1" extend1: String, 7 "Extend2" extend2: String, 8 "Extend3" extend3: String,
    9 "MultimodalSearchTypes" multimodal_search_types: Vec<String>,
    10 "SearchAudioMinScore" search_audio_min_score: f64, 11 "SearchImageMinScore" search_image_min_score: f64,
    12 "SearchSources" search_sources: Vec<RunSearchGenerationSearchSources>,
    13 "SearchTextMinScore" search_text_min_score: f64, 14 "SearchVideoMinScore" search_video_min_score: f64,
    15 "StartTime" start_time: i64, 16 "Tags" tags: Vec<String>
} }

/// In the request of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationSearchSources {
    pub code: Option<String>,
    pub dataset_name: Option<String>,
}
input! { RunSearchGenerationSearchSources() {
    0 "Code" code: String, 1 "DatasetName" dataset_name: String
} }

/// Response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationOutput {
    pub header: Option<RunSearchGenerationHeader>,
    pub payload: Option<RunSearchGenerationPayload>,
}
model! { RunSearchGenerationOutput {
    0 "Header" header: RunSearchGenerationHeader, 1 "Payload" payload: RunSearchGenerationPayload
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub origin_session_id: Option<String>,
    pub response_time: Option<i64>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunSearchGenerationHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "OriginSessionId" origin_session_id: String,
    5 "ResponseTime" response_time: i64, 6 "SessionId" session_id: String, 7 "TaskId" task_id: String,
    8 "TraceId" trace_id: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationPayload {
    pub output: Option<RunSearchGenerationOutputItem>,
    pub usage: Option<RunSearchGenerationUsage>,
}
model! { RunSearchGenerationPayload {
    0 "Output" output: RunSearchGenerationOutputItem, 1 "Usage" usage: RunSearchGenerationUsage
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationOutputItem {
    pub agent_context: Option<RunSearchGenerationOutputAgentContext>,
    pub messages: Vec<RunSearchGenerationMessages>,
}
model! { RunSearchGenerationOutputItem {
    0 "AgentContext" agent_context: RunSearchGenerationOutputAgentContext,
    1 "Messages" messages: Vec<RunSearchGenerationMessages>
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationOutputAgentContext {
    pub biz_context: Option<RunSearchGenerationAgentContextBizContext>,
}
model! { RunSearchGenerationOutputAgentContext {
    0 "BizContext" biz_context: RunSearchGenerationAgentContextBizContext
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationAgentContextBizContext {
    pub ask_user: Option<String>,
    pub ask_user_keywords: Vec<String>,
    pub current_step: Option<String>,
    pub generated_content: Option<RunSearchGenerationGeneratedContent>,
    pub model_id: Option<String>,
    pub next_step: Option<String>,
    pub recommend_search_query_list: Vec<String>,
    pub search_keywords: Vec<String>,
    pub search_query_list: Vec<String>,
    pub supplement_data_type: Option<String>,
    pub supplement_enable: Option<bool>,
    pub token_calculate: Option<RunSearchGenerationTokenCalculate>,
}
model! { RunSearchGenerationAgentContextBizContext {
    0 "AskUser" ask_user: String, 1 "AskUserKeywords" ask_user_keywords: Vec<String>,
    2 "CurrentStep" current_step: String, 3 "GeneratedContent" generated_content: RunSearchGenerationGeneratedContent,
    4 "ModelId" model_id: String, 5 "NextStep" next_step: String,
    6 "RecommendSearchQueryList" recommend_search_query_list: Vec<String>,
    7 "SearchKeywords" search_keywords: Vec<String>, 8 "SearchQueryList" search_query_list: Vec<String>,
    9 "SupplementDataType" supplement_data_type: String, 10 "SupplementEnable" supplement_enable: bool,
    11 "TokenCalculate" token_calculate: RunSearchGenerationTokenCalculate
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGeneratedContent {
    pub audio_search_result: Option<RunSearchGenerationAudioSearchResult>,
    pub cluster_topic_result: Option<RunSearchGenerationClusterTopicResult>,
    pub excerpt_result: Option<RunSearchGenerationExcerptResult>,
    pub image_search_result: Option<
        RunSearchGenerationGeneratedContentImageSearchResult,
    >,
    pub news_element_result: Option<RunSearchGenerationNewsElementResult>,
    pub text_generate_result: Option<RunSearchGenerationTextGenerateResult>,
    pub text_search_result: Option<RunSearchGenerationGeneratedContentTextSearchResult>,
    pub timeline_result: Option<RunSearchGenerationTimelineResult>,
    pub video_search_result: Option<
        RunSearchGenerationGeneratedContentVideoSearchResult,
    >,
}
model! { RunSearchGenerationGeneratedContent {
    0 "AudioSearchResult" audio_search_result: RunSearchGenerationAudioSearchResult,
    1 "ClusterTopicResult" cluster_topic_result: RunSearchGenerationClusterTopicResult,
    2 "ExcerptResult" excerpt_result: RunSearchGenerationExcerptResult,
    3 "ImageSearchResult" image_search_result: RunSearchGenerationGeneratedContentImageSearchResult,
    4 "NewsElementResult" news_element_result: RunSearchGenerationNewsElementResult,
    5 "TextGenerateResult" text_generate_result: RunSearchGenerationTextGenerateResult,
    6 "TextSearchResult" text_search_result: RunSearchGenerationGeneratedContentTextSearchResult,
    7 "TimelineResult" timeline_result: RunSearchGenerationTimelineResult,
    8 "VideoSearchResult" video_search_result: RunSearchGenerationGeneratedContentVideoSearchResult
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationAudioSearchResult {
    pub search_result: Vec<RunSearchGenerationAudioSearchResultSearchResult>,
}
model! { RunSearchGenerationAudioSearchResult {
    0 "SearchResult" search_result: Vec<RunSearchGenerationAudioSearchResultSearchResult>
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationAudioSearchResultSearchResult {
    pub article: Option<RunSearchGenerationArticle>,
    pub clip_infos: Vec<RunSearchGenerationClipInfos>,
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub traceability_id: Option<String>,
}
model! { RunSearchGenerationAudioSearchResultSearchResult {
    0 "Article" article: RunSearchGenerationArticle, 1 "ClipInfos" clip_infos: Vec<RunSearchGenerationClipInfos>,
    2 "FileUrl" file_url: String, 3 "MediaId" media_id: String, 4 "TraceabilityId" traceability_id: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationArticle {
    pub category_uuid: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub search_source_name: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationArticle {
    0 "CategoryUuid" category_uuid: String, 1 "DocId" doc_id: String, 2 "DocUuid" doc_uuid: String,
    3 "Extend1" extend1: String, 4 "Extend2" extend2: String, 5 "Extend3" extend3: String,
    6 "SearchSourceName" search_source_name: String, 7 "Summary" summary: String, 8 "Tags" tags: Vec<String>,
    9 "Title" title: String, 10 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationClipInfos {
    pub from: Option<f64>,
    pub score: Option<f64>,
    pub text: Option<String>,
    pub to: Option<f64>,
    pub r#type: Option<String>,
}
model! { RunSearchGenerationClipInfos {
    0 "From" from: f64, 1 "Score" score: f64, 2 "Text" text: String, 3 "To" to: f64, 4 "Type" r#type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationClusterTopicResult {
    pub cluster_topics: Vec<RunSearchGenerationClusterTopics>,
    pub generate_finished: Option<bool>,
    pub text_generate: Option<String>,
}
model! { RunSearchGenerationClusterTopicResult {
    0 "ClusterTopics" cluster_topics: Vec<RunSearchGenerationClusterTopics>,
    1 "GenerateFinished" generate_finished: bool, 2 "TextGenerate" text_generate: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationClusterTopics {
    pub audio_search_result: Option<RunSearchGenerationClusterTopicsAudioSearchResult>,
    pub image_search_result: Option<RunSearchGenerationImageSearchResult>,
    pub text_search_result: Option<RunSearchGenerationClusterTopicsTextSearchResult>,
    pub topic: Option<String>,
    pub video_search_result: Option<RunSearchGenerationVideoSearchResult>,
}
model! { RunSearchGenerationClusterTopics {
    0 "AudioSearchResult" audio_search_result: RunSearchGenerationClusterTopicsAudioSearchResult,
    1 "ImageSearchResult" image_search_result: RunSearchGenerationImageSearchResult,
    2 "TextSearchResult" text_search_result: RunSearchGenerationClusterTopicsTextSearchResult, 3 "Topic" topic: String,
    4 "VideoSearchResult" video_search_result: RunSearchGenerationVideoSearchResult
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationClusterTopicsAudioSearchResult {
    pub current: Option<i64>,
    pub search_result: Option<
        RunSearchGenerationClusterTopicsAudioSearchResultSearchResult,
    >,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { RunSearchGenerationClusterTopicsAudioSearchResult {
    0 "Current" current: i64,
    1 "SearchResult" search_result: RunSearchGenerationClusterTopicsAudioSearchResultSearchResult, 2 "Size" size: i64,
    3 "Total" total: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationClusterTopicsAudioSearchResultSearchResult {
    pub article: Option<RunSearchGenerationSearchResultArticle>,
    pub clip_infos: Vec<RunSearchGenerationSearchResultClipInfos>,
    pub file_url: Option<String>,
    pub media_id: Option<String>,
}
model! { RunSearchGenerationClusterTopicsAudioSearchResultSearchResult {
    0 "Article" article: RunSearchGenerationSearchResultArticle,
    1 "ClipInfos" clip_infos: Vec<RunSearchGenerationSearchResultClipInfos>, 2 "FileUrl" file_url: String,
    3 "MediaId" media_id: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationSearchResultArticle {
    pub category_uuid: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub search_source_type: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationSearchResultArticle {
    0 "CategoryUuid" category_uuid: String, 1 "DocId" doc_id: String, 2 "DocUuid" doc_uuid: String,
    3 "Extend1" extend1: String, 4 "Extend2" extend2: String, 5 "Extend3" extend3: String,
    6 "SearchSource" search_source: String, 7 "SearchSourceName" search_source_name: String,
    8 "SearchSourceType" search_source_type: String, 9 "Summary" summary: String, 10 "Tags" tags: Vec<String>,
    11 "Title" title: String, 12 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationSearchResultClipInfos {
    pub from: Option<f64>,
    pub score: Option<f64>,
    pub text: Option<String>,
    pub to: Option<f64>,
    pub r#type: Option<String>,
}
model! { RunSearchGenerationSearchResultClipInfos {
    0 "From" from: f64, 1 "Score" score: f64, 2 "Text" text: String, 3 "To" to: f64, 4 "Type" r#type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationImageSearchResult {
    pub current: Option<i64>,
    pub search_result: Vec<RunSearchGenerationImageSearchResultSearchResult>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { RunSearchGenerationImageSearchResult {
    0 "Current" current: i64, 1 "SearchResult" search_result: Vec<RunSearchGenerationImageSearchResultSearchResult>,
    2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationImageSearchResultSearchResult {
    pub article: Option<RunSearchGenerationImageSearchResultSearchResultArticle>,
    pub file_url: Option<String>,
    pub media_id: Option<String>,
}
model! { RunSearchGenerationImageSearchResultSearchResult {
    0 "Article" article: RunSearchGenerationImageSearchResultSearchResultArticle, 1 "FileUrl" file_url: String,
    2 "MediaId" media_id: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationImageSearchResultSearchResultArticle {
    pub category_uuid: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub search_source_type: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationImageSearchResultSearchResultArticle {
    0 "CategoryUuid" category_uuid: String, 1 "DocId" doc_id: String, 2 "DocUuid" doc_uuid: String,
    3 "Extend1" extend1: String, 4 "Extend2" extend2: String, 5 "Extend3" extend3: String,
    6 "SearchSource" search_source: String, 7 "SearchSourceName" search_source_name: String,
    8 "SearchSourceType" search_source_type: String, 9 "Summary" summary: String, 10 "Tags" tags: Vec<String>,
    11 "Title" title: String, 12 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationClusterTopicsTextSearchResult {
    pub current: Option<i64>,
    pub search_result: Vec<RunSearchGenerationTextSearchResultSearchResult>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { RunSearchGenerationClusterTopicsTextSearchResult {
    0 "Current" current: i64, 1 "SearchResult" search_result: Vec<RunSearchGenerationTextSearchResultSearchResult>,
    2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTextSearchResultSearchResult {
    pub category_uuid: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub multimodal_medias: Vec<RunSearchGenerationMultimodalMedias>,
    pub pub_time: Option<String>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub search_source_type: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationTextSearchResultSearchResult {
    0 "CategoryUuid" category_uuid: String, 1 "DocId" doc_id: String, 2 "DocUuid" doc_uuid: String,
    3 "Extend1" extend1: String, 4 "Extend2" extend2: String, 5 "Extend3" extend3: String,
    6 "MultimodalMedias" multimodal_medias: Vec<RunSearchGenerationMultimodalMedias>, 7 "PubTime" pub_time: String,
    8 "SearchSource" search_source: String, 9 "SearchSourceName" search_source_name: String,
    10 "SearchSourceType" search_source_type: String, 11 "Summary" summary: String, 12 "Tags" tags: Vec<String>,
    13 "Title" title: String, 14 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationMultimodalMedias {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
}
model! { RunSearchGenerationMultimodalMedias {
    0 "FileUrl" file_url: String, 1 "MediaId" media_id: String, 2 "MediaType" media_type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationVideoSearchResult {
    pub current: Option<i64>,
    pub search_result: Vec<RunSearchGenerationVideoSearchResultSearchResult>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { RunSearchGenerationVideoSearchResult {
    0 "Current" current: i64, 1 "SearchResult" search_result: Vec<RunSearchGenerationVideoSearchResultSearchResult>,
    2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationVideoSearchResultSearchResult {
    pub article: Option<RunSearchGenerationVideoSearchResultSearchResultArticle>,
    pub clip_infos: Vec<RunSearchGenerationVideoSearchResultSearchResultClipInfos>,
    pub file_url: Option<String>,
    pub media_id: Option<String>,
}
model! { RunSearchGenerationVideoSearchResultSearchResult {
    0 "Article" article: RunSearchGenerationVideoSearchResultSearchResultArticle,
    1 "ClipInfos" clip_infos: Vec<RunSearchGenerationVideoSearchResultSearchResultClipInfos>,
    2 "FileUrl" file_url: String, 3 "MediaId" media_id: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationVideoSearchResultSearchResultArticle {
    pub category_uuid: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub search_source_type: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationVideoSearchResultSearchResultArticle {
    0 "CategoryUuid" category_uuid: String, 1 "DocId" doc_id: String, 2 "DocUuid" doc_uuid: String,
    3 "Extend1" extend1: String, 4 "Extend2" extend2: String, 5 "Extend3" extend3: String,
    6 "SearchSource" search_source: String, 7 "SearchSourceName" search_source_name: String,
    8 "SearchSourceType" search_source_type: String, 9 "Summary" summary: String, 10 "Tags" tags: Vec<String>,
    11 "Title" title: String, 12 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationVideoSearchResultSearchResultClipInfos {
    pub from: Option<f64>,
    pub score: Option<f64>,
    pub text: Option<String>,
    pub to: Option<f64>,
    pub r#type: Option<String>,
}
model! { RunSearchGenerationVideoSearchResultSearchResultClipInfos {
    0 "From" from: f64, 1 "Score" score: f64, 2 "Text" text: String, 3 "To" to: f64, 4 "Type" r#type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationExcerptResult {
    pub generate_finished: Option<bool>,
    pub generate_level: Option<String>,
    pub reason_text_generate: Option<String>,
    pub search_result: Vec<RunSearchGenerationExcerptResultSearchResult>,
    pub text_generate: Option<String>,
}
model! { RunSearchGenerationExcerptResult {
    0 "GenerateFinished" generate_finished: bool, 1 "GenerateLevel" generate_level: String,
    2 "ReasonTextGenerate" reason_text_generate: String,
    3 "SearchResult" search_result: Vec<RunSearchGenerationExcerptResultSearchResult>,
    4 "TextGenerate" text_generate: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationExcerptResultSearchResult {
    pub category_uuid: Option<String>,
    pub chunks: Vec<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub excerpt: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub multimodal_medias: Vec<RunSearchGenerationSearchResultMultimodalMedias>,
    pub pub_time: Option<String>,
    pub score: Option<f64>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub search_source_type: Option<String>,
    pub select: Option<bool>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub text_generate_multimodal_media_list: Vec<
        RunSearchGenerationTextGenerateMultimodalMediaList,
    >,
    pub title: Option<String>,
    pub traceability_id: Option<i64>,
    pub url: Option<String>,
}
model! { RunSearchGenerationExcerptResultSearchResult {
    0 "CategoryUuid" category_uuid: String, 1 "Chunks" chunks: Vec<String>, 2 "Content" content: String,
    3 "DocId" doc_id: String, 4 "DocUuid" doc_uuid: String, 5 "Excerpt" excerpt: String, 6 "Extend1" extend1: String,
    7 "Extend2" extend2: String, 8 "Extend3" extend3: String,
    9 "MultimodalMedias" multimodal_medias: Vec<RunSearchGenerationSearchResultMultimodalMedias>,
    10 "PubTime" pub_time: String, 11 "Score" score: f64, 12 "SearchSource" search_source: String,
    13 "SearchSourceName" search_source_name: String, 14 "SearchSourceType" search_source_type: String,
    15 "Select" select: bool, 16 "Summary" summary: String, 17 "Tags" tags: Vec<String>,
    18 "TextGenerateMultimodalMediaList" text_generate_multimodal_media_list: Vec<RunSearchGenerationTextGenerateMultimodalMediaList>,
    19 "Title" title: String, 20 "TraceabilityId" traceability_id: i64, 21 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationSearchResultMultimodalMedias {
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
}
model! { RunSearchGenerationSearchResultMultimodalMedias {
    0 "FileUrl" file_url: String, 1 "MediaId" media_id: String, 2 "MediaType" media_type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTextGenerateMultimodalMediaList {
    pub doc_uuid: Option<String>,
    pub end: Option<i64>,
    pub multimodal_media_list: Vec<RunSearchGenerationMultimodalMediaList>,
    pub start: Option<i64>,
}
model! { RunSearchGenerationTextGenerateMultimodalMediaList {
    0 "DocUuid" doc_uuid: String, 1 "End" end: i64,
    2 "MultimodalMediaList" multimodal_media_list: Vec<RunSearchGenerationMultimodalMediaList>, 3 "Start" start: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationMultimodalMediaList {
    pub article: Option<RunSearchGenerationMultimodalMediaListArticle>,
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
}
model! { RunSearchGenerationMultimodalMediaList {
    0 "Article" article: RunSearchGenerationMultimodalMediaListArticle, 1 "FileUrl" file_url: String,
    2 "MediaId" media_id: String, 3 "MediaType" media_type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationMultimodalMediaListArticle {
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub search_source_name: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationMultimodalMediaListArticle {
    0 "DocId" doc_id: String, 1 "DocUuid" doc_uuid: String, 2 "SearchSourceName" search_source_name: String,
    3 "Title" title: String, 4 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGeneratedContentImageSearchResult {
    pub search_result: Vec<
        RunSearchGenerationGeneratedContentImageSearchResultSearchResult,
    >,
}
model! { RunSearchGenerationGeneratedContentImageSearchResult {
    0 "SearchResult" search_result: Vec<RunSearchGenerationGeneratedContentImageSearchResultSearchResult>
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGeneratedContentImageSearchResultSearchResult {
    pub article: Option<
        RunSearchGenerationGeneratedContentImageSearchResultSearchResultArticle,
    >,
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub traceability_id: Option<String>,
}
model! { RunSearchGenerationGeneratedContentImageSearchResultSearchResult {
    0 "Article" article: RunSearchGenerationGeneratedContentImageSearchResultSearchResultArticle,
    1 "FileUrl" file_url: String, 2 "MediaId" media_id: String, 3 "TraceabilityId" traceability_id: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGeneratedContentImageSearchResultSearchResultArticle {
    pub category_uuid: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub search_source_name: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationGeneratedContentImageSearchResultSearchResultArticle {
    0 "CategoryUuid" category_uuid: String, 1 "DocId" doc_id: String, 2 "DocUuid" doc_uuid: String,
    3 "Extend1" extend1: String, 4 "Extend2" extend2: String, 5 "Extend3" extend3: String,
    6 "SearchSourceName" search_source_name: String, 7 "Summary" summary: String, 8 "Tags" tags: Vec<String>,
    9 "Title" title: String, 10 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationNewsElementResult {
    pub generate_finished: Option<bool>,
    pub news_element_article_list: Vec<RunSearchGenerationNewsElementArticleList>,
    pub text_generate: Option<String>,
}
model! { RunSearchGenerationNewsElementResult {
    0 "GenerateFinished" generate_finished: bool,
    1 "NewsElementArticleList" news_element_article_list: Vec<RunSearchGenerationNewsElementArticleList>,
    2 "TextGenerate" text_generate: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationNewsElementArticleList {
    pub article: Option<RunSearchGenerationNewsElementArticleListArticle>,
    pub news_element_list: Vec<RunSearchGenerationNewsElementList>,
    pub text_generate: Option<String>,
}
model! { RunSearchGenerationNewsElementArticleList {
    0 "Article" article: RunSearchGenerationNewsElementArticleListArticle,
    1 "NewsElementList" news_element_list: Vec<RunSearchGenerationNewsElementList>,
    2 "TextGenerate" text_generate: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationNewsElementArticleListArticle {
    pub category_uuid: Option<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub pub_time: Option<String>,
    pub score: Option<f64>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub search_source_type: Option<String>,
    pub select: Option<bool>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationNewsElementArticleListArticle {
    0 "CategoryUuid" category_uuid: String, 1 "Content" content: String, 2 "DocId" doc_id: String,
    3 "DocUuid" doc_uuid: String, 4 "Extend1" extend1: String, 5 "Extend2" extend2: String, 6 "Extend3" extend3: String,
    7 "PubTime" pub_time: String, 8 "Score" score: f64, 9 "SearchSource" search_source: String,
    10 "SearchSourceName" search_source_name: String, 11 "SearchSourceType" search_source_type: String,
    12 "Select" select: bool, 13 "Summary" summary: String, 14 "Tags" tags: Vec<String>, 15 "Title" title: String,
    16 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationNewsElementList {
    pub event: Option<RunSearchGenerationEvent>,
    pub location: Option<String>,
    pub people: Option<String>,
    pub time: Option<String>,
}
model! { RunSearchGenerationNewsElementList {
    0 "Event" event: RunSearchGenerationEvent, 1 "Location" location: String, 2 "People" people: String,
    3 "Time" time: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationEvent {
    pub cause_list: Vec<String>,
    pub process_list: Vec<String>,
    pub result_list: Vec<String>,
}
model! { RunSearchGenerationEvent {
    0 "CauseList" cause_list: Vec<String>, 1 "ProcessList" process_list: Vec<String>,
    2 "ResultList" result_list: Vec<String>
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTextGenerateResult {
    pub generate_finished: Option<bool>,
    pub generate_level: Option<String>,
    pub generate_traceability: Option<RunSearchGenerationGenerateTraceability>,
    pub multimodal_search_result_list: Vec<
        RunSearchGenerationMultimodalSearchResultList,
    >,
    pub reason_text_generate: Option<String>,
    pub reference_list: Vec<RunSearchGenerationReferenceList>,
    pub text_generate: Option<String>,
    pub text_generate_multimodal_media_list: Vec<
        RunSearchGenerationTextGenerateResultTextGenerateMultimodalMediaList,
    >,
}
model! { RunSearchGenerationTextGenerateResult {
    0 "GenerateFinished" generate_finished: bool, 1 "GenerateLevel" generate_level: String,
    2 "GenerateTraceability" generate_traceability: RunSearchGenerationGenerateTraceability,
    3 "MultimodalSearchResultList" multimodal_search_result_list: Vec<RunSearchGenerationMultimodalSearchResultList>,
    4 "ReasonTextGenerate" reason_text_generate: String,
    5 "ReferenceList" reference_list: Vec<RunSearchGenerationReferenceList>, 6 "TextGenerate" text_generate: String,
    7 "TextGenerateMultimodalMediaList" text_generate_multimodal_media_list: Vec<RunSearchGenerationTextGenerateResultTextGenerateMultimodalMediaList>
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGenerateTraceability {
    pub coordinates: Vec<RunSearchGenerationCoordinates>,
    pub duplicate: Option<f64>,
}
model! { RunSearchGenerationGenerateTraceability {
    0 "Coordinates" coordinates: Vec<RunSearchGenerationCoordinates>, 1 "Duplicate" duplicate: f64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationCoordinates {
    pub generate_coordinate: Option<RunSearchGenerationGenerateCoordinate>,
    pub news_coordinate: Option<RunSearchGenerationNewsCoordinate>,
}
model! { RunSearchGenerationCoordinates {
    0 "GenerateCoordinate" generate_coordinate: RunSearchGenerationGenerateCoordinate,
    1 "NewsCoordinate" news_coordinate: RunSearchGenerationNewsCoordinate
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGenerateCoordinate {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub z: Option<i64>,
}
model! { RunSearchGenerationGenerateCoordinate {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Z" z: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationNewsCoordinate {
    pub media_type: Option<String>,
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub z: Option<i64>,
}
model! { RunSearchGenerationNewsCoordinate {
    0 "MediaType" media_type: String, 1 "X" x: i64, 2 "Y" y: i64, 3 "Z" z: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationMultimodalSearchResultList {
    pub current: Option<i64>,
    pub search_query: Option<String>,
    pub search_result: Vec<RunSearchGenerationMultimodalSearchResultListSearchResult>,
    pub search_type: Option<String>,
    pub size: Option<i64>,
    pub timeline_date_str: Option<String>,
    pub total: Option<i64>,
}
model! { RunSearchGenerationMultimodalSearchResultList {
    0 "Current" current: i64, 1 "SearchQuery" search_query: String,
    2 "SearchResult" search_result: Vec<RunSearchGenerationMultimodalSearchResultListSearchResult>,
    3 "SearchType" search_type: String, 4 "Size" size: i64, 5 "TimelineDateStr" timeline_date_str: String,
    6 "Total" total: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationMultimodalSearchResultListSearchResult {
    pub article: Option<
        RunSearchGenerationMultimodalSearchResultListSearchResultArticle,
    >,
    pub clip_infos: Vec<
        RunSearchGenerationMultimodalSearchResultListSearchResultClipInfos,
    >,
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
}
model! { RunSearchGenerationMultimodalSearchResultListSearchResult {
    0 "Article" article: RunSearchGenerationMultimodalSearchResultListSearchResultArticle,
    1 "ClipInfos" clip_infos: Vec<RunSearchGenerationMultimodalSearchResultListSearchResultClipInfos>,
    2 "FileUrl" file_url: String, 3 "MediaId" media_id: String, 4 "MediaType" media_type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationMultimodalSearchResultListSearchResultArticle {
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub search_source_name: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationMultimodalSearchResultListSearchResultArticle {
    0 "DocId" doc_id: String, 1 "DocUuid" doc_uuid: String, 2 "SearchSourceName" search_source_name: String,
    3 "Summary" summary: String, 4 "Title" title: String, 5 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationMultimodalSearchResultListSearchResultClipInfos {
    pub from: Option<f64>,
    pub score: Option<f64>,
    pub text: Option<String>,
    pub to: Option<f64>,
    pub r#type: Option<String>,
}
model! { RunSearchGenerationMultimodalSearchResultListSearchResultClipInfos {
    0 "From" from: f64, 1 "Score" score: f64, 2 "Text" text: String, 3 "To" to: f64, 4 "Type" r#type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationReferenceList {
    pub category_uuid: Option<String>,
    pub chunks: Vec<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub pub_time: Option<String>,
    pub score: Option<f64>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub search_source_type: Option<String>,
    pub select: Option<bool>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub traceability_id: Option<i64>,
    pub url: Option<String>,
}
model! { RunSearchGenerationReferenceList {
    0 "CategoryUuid" category_uuid: String, 1 "Chunks" chunks: Vec<String>, 2 "Content" content: String,
    3 "DocId" doc_id: String, 4 "DocUuid" doc_uuid: String, 5 "Extend1" extend1: String, 6 "Extend2" extend2: String,
    7 "Extend3" extend3: String, 8 "PubTime" pub_time: String, 9 "Score" score: f64,
    10 "SearchSource" search_source: String, 11 "SearchSourceName" search_source_name: String,
    12 "SearchSourceType" search_source_type: String, 13 "Select" select: bool, 14 "Source" source: String,
    15 "Summary" summary: String, 16 "Tags" tags: Vec<String>, 17 "Title" title: String,
    18 "TraceabilityId" traceability_id: i64, 19 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTextGenerateResultTextGenerateMultimodalMediaList {
    pub end: Option<i64>,
    pub multimodal_media_list: Vec<
        RunSearchGenerationTextGenerateMultimodalMediaListMultimodalMediaList,
    >,
    pub start: Option<i64>,
}
model! { RunSearchGenerationTextGenerateResultTextGenerateMultimodalMediaList {
    0 "End" end: i64,
    1 "MultimodalMediaList" multimodal_media_list: Vec<RunSearchGenerationTextGenerateMultimodalMediaListMultimodalMediaList>,
    2 "Start" start: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTextGenerateMultimodalMediaListMultimodalMediaList {
    pub article: Option<
        RunSearchGenerationTextGenerateMultimodalMediaListMultimodalMediaListArticle,
    >,
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
}
model! { RunSearchGenerationTextGenerateMultimodalMediaListMultimodalMediaList {
    0 "Article" article: RunSearchGenerationTextGenerateMultimodalMediaListMultimodalMediaListArticle,
    1 "FileUrl" file_url: String, 2 "MediaId" media_id: String, 3 "MediaType" media_type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTextGenerateMultimodalMediaListMultimodalMediaListArticle {
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub search_source_name: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationTextGenerateMultimodalMediaListMultimodalMediaListArticle {
    0 "DocId" doc_id: String, 1 "DocUuid" doc_uuid: String, 2 "SearchSourceName" search_source_name: String,
    3 "Summary" summary: String, 4 "Title" title: String, 5 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGeneratedContentTextSearchResult {
    pub current: Option<i64>,
    pub search_result: Vec<
        RunSearchGenerationGeneratedContentTextSearchResultSearchResult,
    >,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { RunSearchGenerationGeneratedContentTextSearchResult {
    0 "Current" current: i64,
    1 "SearchResult" search_result: Vec<RunSearchGenerationGeneratedContentTextSearchResultSearchResult>,
    2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGeneratedContentTextSearchResultSearchResult {
    pub category_uuid: Option<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub pub_time: Option<String>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub search_source_type: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub traceability_id: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationGeneratedContentTextSearchResultSearchResult {
    0 "CategoryUuid" category_uuid: String, 1 "Content" content: String, 2 "DocId" doc_id: String,
    3 "DocUuid" doc_uuid: String, 4 "Extend1" extend1: String, 5 "Extend2" extend2: String, 6 "Extend3" extend3: String,
    7 "PubTime" pub_time: String, 8 "SearchSource" search_source: String,
    9 "SearchSourceName" search_source_name: String, 10 "SearchSourceType" search_source_type: String,
    11 "Summary" summary: String, 12 "Tags" tags: Vec<String>, 13 "Title" title: String,
    14 "TraceabilityId" traceability_id: String, 15 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTimelineResult {
    pub generate_finished: Option<bool>,
    pub generate_traceability: Option<
        RunSearchGenerationTimelineResultGenerateTraceability,
    >,
    pub multimodal_search_result_list: Vec<
        RunSearchGenerationTimelineResultMultimodalSearchResultList,
    >,
    pub reason_text_generate: Option<String>,
    pub reference_list: Vec<RunSearchGenerationTimelineResultReferenceList>,
    pub text_generate: Option<String>,
    pub text_generate_multimodal_media_list: Vec<
        RunSearchGenerationTimelineResultTextGenerateMultimodalMediaList,
    >,
}
model! { RunSearchGenerationTimelineResult {
    0 "GenerateFinished" generate_finished: bool,
    1 "GenerateTraceability" generate_traceability: RunSearchGenerationTimelineResultGenerateTraceability,
    2 "MultimodalSearchResultList" multimodal_search_result_list: Vec<RunSearchGenerationTimelineResultMultimodalSearchResultList>,
    3 "ReasonTextGenerate" reason_text_generate: String,
    4 "ReferenceList" reference_list: Vec<RunSearchGenerationTimelineResultReferenceList>,
    5 "TextGenerate" text_generate: String,
    6 "TextGenerateMultimodalMediaList" text_generate_multimodal_media_list: Vec<RunSearchGenerationTimelineResultTextGenerateMultimodalMediaList>
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTimelineResultGenerateTraceability {
    pub coordinates: Vec<RunSearchGenerationGenerateTraceabilityCoordinates>,
    pub duplicate: Option<f64>,
}
model! { RunSearchGenerationTimelineResultGenerateTraceability {
    0 "Coordinates" coordinates: Vec<RunSearchGenerationGenerateTraceabilityCoordinates>, 1 "Duplicate" duplicate: f64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGenerateTraceabilityCoordinates {
    pub generate_coordinate: Option<RunSearchGenerationCoordinatesGenerateCoordinate>,
    pub news_coordinate: Option<RunSearchGenerationCoordinatesNewsCoordinate>,
}
model! { RunSearchGenerationGenerateTraceabilityCoordinates {
    0 "GenerateCoordinate" generate_coordinate: RunSearchGenerationCoordinatesGenerateCoordinate,
    1 "NewsCoordinate" news_coordinate: RunSearchGenerationCoordinatesNewsCoordinate
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationCoordinatesGenerateCoordinate {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub z: Option<i64>,
}
model! { RunSearchGenerationCoordinatesGenerateCoordinate {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Z" z: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationCoordinatesNewsCoordinate {
    pub media_type: Option<String>,
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub z: Option<i64>,
}
model! { RunSearchGenerationCoordinatesNewsCoordinate {
    0 "MediaType" media_type: String, 1 "X" x: i64, 2 "Y" y: i64, 3 "Z" z: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTimelineResultMultimodalSearchResultList {
    pub search_result: Vec<
        RunSearchGenerationTimelineResultMultimodalSearchResultListSearchResult,
    >,
    pub timeline_date_str: Option<String>,
}
model! { RunSearchGenerationTimelineResultMultimodalSearchResultList {
    0 "SearchResult" search_result: Vec<RunSearchGenerationTimelineResultMultimodalSearchResultListSearchResult>,
    1 "TimelineDateStr" timeline_date_str: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTimelineResultMultimodalSearchResultListSearchResult {
    pub article: Option<
        RunSearchGenerationTimelineResultMultimodalSearchResultListSearchResultArticle,
    >,
    pub clip_infos: Vec<
        RunSearchGenerationTimelineResultMultimodalSearchResultListSearchResultClipInfos,
    >,
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
}
model! { RunSearchGenerationTimelineResultMultimodalSearchResultListSearchResult {
    0 "Article" article: RunSearchGenerationTimelineResultMultimodalSearchResultListSearchResultArticle,
    1 "ClipInfos" clip_infos: Vec<RunSearchGenerationTimelineResultMultimodalSearchResultListSearchResultClipInfos>,
    2 "FileUrl" file_url: String, 3 "MediaId" media_id: String, 4 "MediaType" media_type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTimelineResultMultimodalSearchResultListSearchResultArticle {
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub search_source_name: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationTimelineResultMultimodalSearchResultListSearchResultArticle {
    0 "DocId" doc_id: String, 1 "DocUuid" doc_uuid: String, 2 "SearchSourceName" search_source_name: String,
    3 "Summary" summary: String, 4 "Title" title: String, 5 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTimelineResultMultimodalSearchResultListSearchResultClipInfos {
    pub from: Option<f64>,
    pub score: Option<f64>,
    pub text: Option<String>,
    pub to: Option<f64>,
    pub r#type: Option<String>,
}
model! { RunSearchGenerationTimelineResultMultimodalSearchResultListSearchResultClipInfos {
    0 "From" from: f64, 1 "Score" score: f64, 2 "Text" text: String, 3 "To" to: f64, 4 "Type" r#type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTimelineResultReferenceList {
    pub category_uuid: Option<String>,
    pub chunks: Vec<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub pub_time: Option<String>,
    pub score: Option<f64>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub search_source_type: Option<String>,
    pub select: Option<bool>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub traceability_id: Option<i64>,
    pub url: Option<String>,
}
model! { RunSearchGenerationTimelineResultReferenceList {
    0 "CategoryUuid" category_uuid: String, 1 "Chunks" chunks: Vec<String>, 2 "Content" content: String,
    3 "DocId" doc_id: String, 4 "DocUuid" doc_uuid: String, 5 "Extend1" extend1: String, 6 "Extend2" extend2: String,
    7 "Extend3" extend3: String, 8 "PubTime" pub_time: String, 9 "Score" score: f64,
    10 "SearchSource" search_source: String, 11 "SearchSourceName" search_source_name: String,
    12 "SearchSourceType" search_source_type: String, 13 "Select" select: bool, 14 "Source" source: String,
    15 "Summary" summary: String, 16 "Tags" tags: Vec<String>, 17 "Title" title: String,
    18 "TraceabilityId" traceability_id: i64, 19 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTimelineResultTextGenerateMultimodalMediaList {
    pub end: Option<i64>,
    pub multimodal_media_list: Vec<
        RunSearchGenerationTimelineResultTextGenerateMultimodalMediaListMultimodalMediaList,
    >,
    pub start: Option<i64>,
}
model! { RunSearchGenerationTimelineResultTextGenerateMultimodalMediaList {
    0 "End" end: i64,
    1 "MultimodalMediaList" multimodal_media_list: Vec<RunSearchGenerationTimelineResultTextGenerateMultimodalMediaListMultimodalMediaList>,
    2 "Start" start: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTimelineResultTextGenerateMultimodalMediaListMultimodalMediaList {
    pub article: Option<
        RunSearchGenerationTimelineResultTextGenerateMultimodalMediaListMultimodalMediaListArticle,
    >,
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub media_type: Option<String>,
}
model! { RunSearchGenerationTimelineResultTextGenerateMultimodalMediaListMultimodalMediaList {
    0 "Article" article: RunSearchGenerationTimelineResultTextGenerateMultimodalMediaListMultimodalMediaListArticle,
    1 "FileUrl" file_url: String, 2 "MediaId" media_id: String, 3 "MediaType" media_type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTimelineResultTextGenerateMultimodalMediaListMultimodalMediaListArticle {
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub search_source_name: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationTimelineResultTextGenerateMultimodalMediaListMultimodalMediaListArticle {
    0 "DocId" doc_id: String, 1 "DocUuid" doc_uuid: String, 2 "SearchSourceName" search_source_name: String,
    3 "Summary" summary: String, 4 "Title" title: String, 5 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGeneratedContentVideoSearchResult {
    pub search_result: Vec<
        RunSearchGenerationGeneratedContentVideoSearchResultSearchResult,
    >,
}
model! { RunSearchGenerationGeneratedContentVideoSearchResult {
    0 "SearchResult" search_result: Vec<RunSearchGenerationGeneratedContentVideoSearchResultSearchResult>
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGeneratedContentVideoSearchResultSearchResult {
    pub article: Option<
        RunSearchGenerationGeneratedContentVideoSearchResultSearchResultArticle,
    >,
    pub clip_infos: Vec<
        RunSearchGenerationGeneratedContentVideoSearchResultSearchResultClipInfos,
    >,
    pub file_url: Option<String>,
    pub media_id: Option<String>,
    pub traceability_id: Option<String>,
}
model! { RunSearchGenerationGeneratedContentVideoSearchResultSearchResult {
    0 "Article" article: RunSearchGenerationGeneratedContentVideoSearchResultSearchResultArticle,
    1 "ClipInfos" clip_infos: Vec<RunSearchGenerationGeneratedContentVideoSearchResultSearchResultClipInfos>,
    2 "FileUrl" file_url: String, 3 "MediaId" media_id: String, 4 "TraceabilityId" traceability_id: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGeneratedContentVideoSearchResultSearchResultArticle {
    pub category_uuid: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub search_source_name: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchGenerationGeneratedContentVideoSearchResultSearchResultArticle {
    0 "CategoryUuid" category_uuid: String, 1 "DocId" doc_id: String, 2 "DocUuid" doc_uuid: String,
    3 "Extend1" extend1: String, 4 "Extend2" extend2: String, 5 "Extend3" extend3: String,
    6 "SearchSourceName" search_source_name: String, 7 "Summary" summary: String, 8 "Tags" tags: Vec<String>,
    9 "Title" title: String, 10 "Url" url: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationGeneratedContentVideoSearchResultSearchResultClipInfos {
    pub from: Option<f64>,
    pub score: Option<f64>,
    pub text: Option<String>,
    pub to: Option<f64>,
    pub r#type: Option<String>,
}
model! { RunSearchGenerationGeneratedContentVideoSearchResultSearchResultClipInfos {
    0 "From" from: f64, 1 "Score" score: f64, 2 "Text" text: String, 3 "To" to: f64, 4 "Type" r#type: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTokenCalculate {
    pub first_token_time: Option<f64>,
    pub output_avg_time: Option<f64>,
    pub search_time: Option<f64>,
    pub time: Option<f64>,
    pub total_tokens: Option<i64>,
}
model! { RunSearchGenerationTokenCalculate {
    0 "FirstTokenTime" first_token_time: f64, 1 "OutputAvgTime" output_avg_time: f64, 2 "SearchTime" search_time: f64,
    3 "Time" time: f64, 4 "TotalTokens" total_tokens: i64
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationMessages {
    pub clarifications: Option<bool>,
    pub content: Option<String>,
    pub generate_finished: Option<bool>,
    pub id: Option<String>,
    pub node_code: Option<String>,
    pub search_queries: Vec<String>,
    pub search_query: Option<String>,
    pub search_result: Vec<RunSearchGenerationMessagesSearchResult>,
}
model! { RunSearchGenerationMessages {
    0 "Clarifications" clarifications: bool, 1 "Content" content: String, 2 "GenerateFinished" generate_finished: bool,
    3 "Id" id: String, 4 "NodeCode" node_code: String, 5 "SearchQueries" search_queries: Vec<String>,
    6 "SearchQuery" search_query: String, 7 "SearchResult" search_result: Vec<RunSearchGenerationMessagesSearchResult>
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationMessagesSearchResult {
    pub audios: Vec<RunSearchGenerationAudios>,
    pub images: Vec<RunSearchGenerationImages>,
    pub multimodal_search_query: Option<String>,
    pub texts: Vec<RunSearchGenerationTexts>,
    pub videos: Vec<RunSearchGenerationVideos>,
}
model! { RunSearchGenerationMessagesSearchResult {
    0 "Audios" audios: Vec<RunSearchGenerationAudios>, 1 "Images" images: Vec<RunSearchGenerationImages>,
    2 "MultimodalSearchQuery" multimodal_search_query: String, 3 "Texts" texts: Vec<RunSearchGenerationTexts>,
    4 "Videos" videos: Vec<RunSearchGenerationVideos>
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationAudios {
    pub media_id: Option<String>,
}
model! { RunSearchGenerationAudios {
    0 "MediaId" media_id: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationImages {
    pub media_id: Option<String>,
}
model! { RunSearchGenerationImages {
    0 "MediaId" media_id: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationTexts {
    pub doc_uuid: Option<String>,
}
model! { RunSearchGenerationTexts {
    0 "DocUuid" doc_uuid: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationVideos {
    pub media_id: Option<String>,
}
model! { RunSearchGenerationVideos {
    0 "MediaId" media_id: String
} }

/// In the response of [`RunSearchGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchGenerationUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunSearchGenerationUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs search similar articles: `RunSearchSimilarArticles` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunSearchSimilarArticles>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchSimilarArticles {
    pub chat_config: Option<RunSearchSimilarArticlesChatConfig>,
    pub doc_type: Option<String>,
    pub title: Option<String>,
    /// Required.
    pub url: String,
    /// Required.
    pub workspace_id: String,
}
operation! { RunSearchSimilarArticles(url: String, workspace_id: String)
    "RunSearchSimilarArticles" -> RunSearchSimilarArticlesOutput {
    0 "ChatConfig" chat_config: RunSearchSimilarArticlesChatConfig, 1 "DocType" doc_type: String,
    2 "Title" title: String, 3 "Url" url, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`RunSearchSimilarArticles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchSimilarArticlesChatConfig {
    pub search_param: Option<RunSearchSimilarArticlesSearchParam>,
}
input! { RunSearchSimilarArticlesChatConfig() {
    0 "SearchParam" search_param: RunSearchSimilarArticlesSearchParam
} }

/// In the request of [`RunSearchSimilarArticles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchSimilarArticlesSearchParam {
    pub category_uuids: Option<Vec<String>>,
    pub create_time_end: Option<i64>,
    pub create_time_start: Option<i64>,
    pub doc_ids: Option<Vec<String>>,
    pub doc_types: Option<Vec<String>>,
    pub doc_uuids: Option<Vec<String>>,
    pub end_time: Option<i64>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub search_sources: Option<Vec<RunSearchSimilarArticlesSearchSources>>,
    pub start_time: Option<i64>,
    pub tags: Option<Vec<String>>,
}
input! { RunSearchSimilarArticlesSearchParam() {
    0 "CategoryUuids" category_uuids: Vec<String>, 1 "CreateTimeEnd" create_time_end: i64,
    2 "CreateTimeStart" create_time_start: i64, 3 "DocIds" doc_ids: Vec<String>, 4 "DocTypes" doc_types: Vec<String>,
    5 "DocUuids" doc_uuids: Vec<String>, 6 "EndTime" end_time: i64, 7 "Extend1" extend1: String,
    8 "Extend2" extend2: String, 9 "Extend3" extend3: String,
    10 "SearchSources" search_sources: Vec<RunSearchSimilarArticlesSearchSources>, 11 "StartTime" start_time: i64,
    12 "Tags" tags: Vec<String>
} }

/// In the request of [`RunSearchSimilarArticles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchSimilarArticlesSearchSources {
    pub code: Option<String>,
    pub dataset_name: Option<String>,
    pub name: Option<String>,
}
input! { RunSearchSimilarArticlesSearchSources() {
    0 "Code" code: String, 1 "DatasetName" dataset_name: String, 2 "Name" name: String
} }

/// Response of [`RunSearchSimilarArticles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchSimilarArticlesOutput {
    pub header: Option<RunSearchSimilarArticlesHeader>,
    pub payload: Option<RunSearchSimilarArticlesPayload>,
}
model! { RunSearchSimilarArticlesOutput {
    0 "Header" header: RunSearchSimilarArticlesHeader, 1 "Payload" payload: RunSearchSimilarArticlesPayload
} }

/// In the response of [`RunSearchSimilarArticles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchSimilarArticlesHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RunSearchSimilarArticlesHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String
} }

/// In the response of [`RunSearchSimilarArticles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchSimilarArticlesPayload {
    pub output: Option<RunSearchSimilarArticlesOutputItem>,
    pub usage: Option<RunSearchSimilarArticlesUsage>,
}
model! { RunSearchSimilarArticlesPayload {
    0 "Output" output: RunSearchSimilarArticlesOutputItem, 1 "Usage" usage: RunSearchSimilarArticlesUsage
} }

/// In the response of [`RunSearchSimilarArticles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchSimilarArticlesOutputItem {
    pub articles: Vec<RunSearchSimilarArticlesArticles>,
    pub text: Option<String>,
}
model! { RunSearchSimilarArticlesOutputItem {
    0 "Articles" articles: Vec<RunSearchSimilarArticlesArticles>, 1 "Text" text: String
} }

/// In the response of [`RunSearchSimilarArticles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchSimilarArticlesArticles {
    pub category_uuid: Option<String>,
    pub doc_id: Option<String>,
    pub doc_type: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub pub_time: Option<String>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub search_source_type: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunSearchSimilarArticlesArticles {
    0 "CategoryUuid" category_uuid: String, 1 "DocId" doc_id: String, 2 "DocType" doc_type: String,
    3 "DocUuid" doc_uuid: String, 4 "Extend1" extend1: String, 5 "Extend2" extend2: String, 6 "Extend3" extend3: String,
    7 "PubTime" pub_time: String, 8 "SearchSource" search_source: String,
    9 "SearchSourceName" search_source_name: String, 10 "SearchSourceType" search_source_type: String,
    11 "Source" source: String, 12 "Summary" summary: String, 13 "Tags" tags: Vec<String>, 14 "Title" title: String,
    15 "Url" url: String
} }

/// In the response of [`RunSearchSimilarArticles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSearchSimilarArticlesUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunSearchSimilarArticlesUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs step by step writing: `RunStepByStepWriting` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunStepByStepWriting>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWriting {
    pub origin_session_id: Option<String>,
    /// Required.
    pub prompt: String,
    pub reference_data: Option<RunStepByStepWritingReferenceData>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    pub writing_config: Option<RunStepByStepWritingWritingConfig>,
}
operation! { RunStepByStepWriting(prompt: String, workspace_id: String)
    "RunStepByStepWriting" -> RunStepByStepWritingOutput {
    0 "OriginSessionId" origin_session_id: String, 1 "Prompt" prompt,
    2 "ReferenceData" reference_data: RunStepByStepWritingReferenceData, 3 "SessionId" session_id: String,
    4 "TaskId" task_id: String, 5 "WorkspaceId" workspace_id,
    6 "WritingConfig" writing_config: RunStepByStepWritingWritingConfig
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json)
] }

/// In the request of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingReferenceData {
    pub articles: Option<Vec<RunStepByStepWritingArticles>>,
    pub mini_doc: Option<Vec<String>>,
    pub outlines: Option<Vec<RunStepByStepWritingOutlines>>,
    pub summarization: Option<Vec<String>>,
}
input! { RunStepByStepWritingReferenceData() {
    0 "Articles" articles: Vec<RunStepByStepWritingArticles>, 1 "MiniDoc" mini_doc: Vec<String>,
    2 "Outlines" outlines: Vec<RunStepByStepWritingOutlines>, 3 "Summarization" summarization: Vec<String>
} }

/// In the request of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingArticles {
    pub author: Option<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub media_url: Option<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tag: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { RunStepByStepWritingArticles() {
    0 "Author" author: String, 1 "Content" content: String, 2 "DocId" doc_id: String, 3 "DocUuid" doc_uuid: String,
    4 "MediaUrl" media_url: String, 5 "PubTime" pub_time: String, 6 "Source" source: String,
    7 "Summary" summary: String, 8 "Tag" tag: String, 9 "Title" title: String, 10 "Url" url: String
} }

/// In the request of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingOutlines {
    pub articles: Option<Vec<RunStepByStepWritingOutlinesArticles>>,
    pub outline: Option<String>,
}
input! { RunStepByStepWritingOutlines() {
    0 "Articles" articles: Vec<RunStepByStepWritingOutlinesArticles>, 1 "Outline" outline: String
} }

/// In the request of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingOutlinesArticles {
    pub content: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { RunStepByStepWritingOutlinesArticles() {
    0 "Content" content: String, 1 "Title" title: String, 2 "Url" url: String
} }

/// In the request of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingWritingConfig {
    pub domain: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub prompt_tag: Option<RunStepByStepWritingPromptTag>,
    pub scene: Option<String>,
    pub step: Option<String>,
    pub summary_return_type: Option<String>,
    pub tags: Option<Vec<RunStepByStepWritingTags>>,
    pub use_search: Option<bool>,
}
input! { RunStepByStepWritingWritingConfig() {
    0 "Domain" domain: String, 1 "Keywords" keywords: Vec<String>,
    2 "PromptTag" prompt_tag: RunStepByStepWritingPromptTag, 3 "Scene" scene: String, 4 "Step" step: String,
    5 "SummaryReturnType" summary_return_type: String, 6 "Tags" tags: Vec<RunStepByStepWritingTags>,
    7 "UseSearch" use_search: bool
} }

/// In the request of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingPromptTag {
    pub necessary_tips: Option<String>,
    pub position: Option<String>,
    pub reverse_words: Option<String>,
    pub theme: Option<String>,
}
input! { RunStepByStepWritingPromptTag() {
    0 "NecessaryTips" necessary_tips: String, 1 "Position" position: String, 2 "ReverseWords" reverse_words: String,
    3 "Theme" theme: String
} }

/// In the request of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingTags {
    pub keyword: Option<String>,
    pub tag: Option<String>,
}
input! { RunStepByStepWritingTags() {
    0 "Keyword" keyword: String, 1 "Tag" tag: String
} }

/// Response of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingOutput {
    pub header: Option<RunStepByStepWritingHeader>,
    pub payload: Option<RunStepByStepWritingPayload>,
}
model! { RunStepByStepWritingOutput {
    0 "Header" header: RunStepByStepWritingHeader, 1 "Payload" payload: RunStepByStepWritingPayload
} }

/// In the response of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub origin_session_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunStepByStepWritingHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "OriginSessionId" origin_session_id: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingPayload {
    pub output: Option<RunStepByStepWritingOutputItem>,
    pub usage: Option<RunStepByStepWritingUsage>,
}
model! { RunStepByStepWritingPayload {
    0 "Output" output: RunStepByStepWritingOutputItem, 1 "Usage" usage: RunStepByStepWritingUsage
} }

/// In the response of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingOutputItem {
    pub articles: Vec<RunStepByStepWritingOutputArticles>,
    pub extra_output: Option<RunStepByStepWritingExtraOutput>,
    pub mini_doc: Vec<String>,
    pub search_query: Option<String>,
    pub text: Option<String>,
}
model! { RunStepByStepWritingOutputItem {
    0 "Articles" articles: Vec<RunStepByStepWritingOutputArticles>,
    1 "ExtraOutput" extra_output: RunStepByStepWritingExtraOutput, 2 "MiniDoc" mini_doc: Vec<String>,
    3 "SearchQuery" search_query: String, 4 "Text" text: String
} }

/// In the response of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingOutputArticles {
    pub author: Option<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub media_url: Option<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tag: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunStepByStepWritingOutputArticles {
    0 "Author" author: String, 1 "Content" content: String, 2 "DocId" doc_id: String, 3 "DocUuid" doc_uuid: String,
    4 "MediaUrl" media_url: String, 5 "PubTime" pub_time: String, 6 "Source" source: String,
    7 "Summary" summary: String, 8 "Tag" tag: String, 9 "Title" title: String, 10 "Url" url: String
} }

/// In the response of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingExtraOutput {
    pub summarization: Vec<String>,
}
model! { RunStepByStepWritingExtraOutput {
    0 "summarization" summarization: Vec<String>
} }

/// In the response of [`RunStepByStepWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepByStepWritingUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunStepByStepWritingUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs style feature analysis: `RunStyleFeatureAnalysis` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunStyleFeatureAnalysis>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleFeatureAnalysis {
    pub contents: Option<Vec<String>>,
    pub material_ids: Option<Vec<i64>>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunStyleFeatureAnalysis(workspace_id: String) "RunStyleFeatureAnalysis" -> RunStyleFeatureAnalysisOutput {
    0 "Contents" contents: Vec<String>, 1 "MaterialIds" material_ids: Vec<i64>, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RunStyleFeatureAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleFeatureAnalysisOutput {
    pub end: Option<bool>,
    pub header: Option<RunStyleFeatureAnalysisHeader>,
    pub payload: Option<RunStyleFeatureAnalysisPayload>,
}
model! { RunStyleFeatureAnalysisOutput {
    0 "End" end: bool, 1 "Header" header: RunStyleFeatureAnalysisHeader,
    2 "Payload" payload: RunStyleFeatureAnalysisPayload
} }

/// In the response of [`RunStyleFeatureAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleFeatureAnalysisHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunStyleFeatureAnalysisHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunStyleFeatureAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleFeatureAnalysisPayload {
    pub output: Option<RunStyleFeatureAnalysisOutputItem>,
    pub usage: Option<RunStyleFeatureAnalysisUsage>,
}
model! { RunStyleFeatureAnalysisPayload {
    0 "Output" output: RunStyleFeatureAnalysisOutputItem, 1 "Usage" usage: RunStyleFeatureAnalysisUsage
} }

/// In the response of [`RunStyleFeatureAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleFeatureAnalysisOutputItem {
    pub text: Option<String>,
}
model! { RunStyleFeatureAnalysisOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunStyleFeatureAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleFeatureAnalysisUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunStyleFeatureAnalysisUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs summary generate: `RunSummaryGenerate` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunSummaryGenerate>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSummaryGenerate {
    /// Required.
    pub content: String,
    pub prompt: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunSummaryGenerate(content: String, workspace_id: String)
    "RunSummaryGenerate" -> RunSummaryGenerateOutput {
    0 "Content" content, 1 "Prompt" prompt: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RunSummaryGenerate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSummaryGenerateOutput {
    pub end: Option<bool>,
    pub header: Option<RunSummaryGenerateHeader>,
    pub payload: Option<RunSummaryGeneratePayload>,
}
model! { RunSummaryGenerateOutput {
    0 "End" end: bool, 1 "Header" header: RunSummaryGenerateHeader, 2 "Payload" payload: RunSummaryGeneratePayload
} }

/// In the response of [`RunSummaryGenerate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSummaryGenerateHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunSummaryGenerateHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "EventInfo" event_info: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunSummaryGenerate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSummaryGeneratePayload {
    pub output: Option<RunSummaryGenerateOutputItem>,
    pub usage: Option<RunSummaryGenerateUsage>,
}
model! { RunSummaryGeneratePayload {
    0 "Output" output: RunSummaryGenerateOutputItem, 1 "Usage" usage: RunSummaryGenerateUsage
} }

/// In the response of [`RunSummaryGenerate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSummaryGenerateOutputItem {
    pub text: Option<String>,
}
model! { RunSummaryGenerateOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunSummaryGenerate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSummaryGenerateUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunSummaryGenerateUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs text polishing: `RunTextPolishing` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunTextPolishing>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTextPolishing {
    /// Required.
    pub content: String,
    pub origin_content: Option<String>,
    pub prompt: Option<String>,
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunTextPolishing(content: String, workspace_id: String) "RunTextPolishing" -> RunTextPolishingOutput {
    0 "Content" content, 1 "OriginContent" origin_content: String, 2 "Prompt" prompt: String,
    3 "TaskId" task_id: String, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`RunTextPolishing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTextPolishingOutput {
    pub header: Option<RunTextPolishingHeader>,
    pub payload: Option<RunTextPolishingPayload>,
}
model! { RunTextPolishingOutput {
    0 "Header" header: RunTextPolishingHeader, 1 "Payload" payload: RunTextPolishingPayload
} }

/// In the response of [`RunTextPolishing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTextPolishingHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub origin_session_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunTextPolishingHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "OriginSessionId" origin_session_id: String, 4 "SessionId" session_id: String, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunTextPolishing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTextPolishingPayload {
    pub output: Option<RunTextPolishingOutputItem>,
    pub usage: Option<RunTextPolishingUsage>,
}
model! { RunTextPolishingPayload {
    0 "Output" output: RunTextPolishingOutputItem, 1 "Usage" usage: RunTextPolishingUsage
} }

/// In the response of [`RunTextPolishing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTextPolishingOutputItem {
    pub text: Option<String>,
}
model! { RunTextPolishingOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunTextPolishing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTextPolishingUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunTextPolishingUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs title generation: `RunTitleGeneration` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunTitleGeneration>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTitleGeneration {
    pub deduplicated_titles: Option<Vec<String>>,
    /// Required.
    pub reference_data: RunTitleGenerationReferenceData,
    pub task_id: Option<String>,
    pub title_count: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunTitleGeneration(reference_data: RunTitleGenerationReferenceData, workspace_id: String)
    "RunTitleGeneration" -> RunTitleGenerationOutput {
    0 "DeduplicatedTitles" deduplicated_titles: Vec<String>, 1 "ReferenceData" reference_data,
    2 "TaskId" task_id: String, 3 "TitleCount" title_count: String, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`RunTitleGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTitleGenerationReferenceData {
    /// Required.
    pub contents: Option<Vec<String>>,
}
input! { RunTitleGenerationReferenceData(contents: Vec<String>) {
    0 "Contents" contents: Vec<String>
} }

/// Response of [`RunTitleGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTitleGenerationOutput {
    pub code: Option<String>,
    pub header: Option<RunTitleGenerationHeader>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub payload: Option<RunTitleGenerationPayload>,
    pub success: Option<bool>,
}
model! { RunTitleGenerationOutput {
    0 "Code" code: String, 1 "Header" header: RunTitleGenerationHeader, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Payload" payload: RunTitleGenerationPayload, 5 "Success" success: bool
} }

/// In the response of [`RunTitleGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTitleGenerationHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub status_code: Option<i64>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunTitleGenerationHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "SessionId" session_id: String, 4 "StatusCode" status_code: i64, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunTitleGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTitleGenerationPayload {
    pub output: Option<RunTitleGenerationOutputItem>,
    pub usage: Option<RunTitleGenerationUsage>,
}
model! { RunTitleGenerationPayload {
    0 "Output" output: RunTitleGenerationOutputItem, 1 "Usage" usage: RunTitleGenerationUsage
} }

/// In the response of [`RunTitleGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTitleGenerationOutputItem {
    pub text: Option<String>,
}
model! { RunTitleGenerationOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunTitleGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTitleGenerationUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunTitleGenerationUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs topic selection merge: `RunTopicSelectionMerge` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunTopicSelectionMerge>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTopicSelectionMerge {
    pub prompt: Option<String>,
    /// Required.
    pub topics: Vec<TopicSelection>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunTopicSelectionMerge(topics: Vec<TopicSelection>, workspace_id: String)
    "RunTopicSelectionMerge" -> RunTopicSelectionMergeOutput {
    0 "Prompt" prompt: String, 1 "Topics" topics, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`RunTopicSelectionMerge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicSelection {
    pub outlines: Option<Vec<TopicSelectionOutlines>>,
    pub point: Option<String>,
    pub summary: Option<String>,
}
input! { TopicSelection() {
    0 "Outlines" outlines: Vec<TopicSelectionOutlines>, 1 "Point" point: String, 2 "Summary" summary: String
} }

/// In the request of [`RunTopicSelectionMerge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicSelectionOutlines {
    pub outline: Option<String>,
    pub summary: Option<String>,
}
input! { TopicSelectionOutlines() {
    0 "Outline" outline: String, 1 "Summary" summary: String
} }

/// Response of [`RunTopicSelectionMerge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTopicSelectionMergeOutput {
    pub end: Option<bool>,
    pub header: Option<RunTopicSelectionMergeHeader>,
    pub payload: Option<RunTopicSelectionMergePayload>,
}
model! { RunTopicSelectionMergeOutput {
    0 "End" end: bool, 1 "Header" header: RunTopicSelectionMergeHeader,
    2 "Payload" payload: RunTopicSelectionMergePayload
} }

/// In the response of [`RunTopicSelectionMerge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTopicSelectionMergeHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub origin_session_id: Option<String>,
    pub session_id: Option<String>,
    pub status_code: Option<i64>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunTopicSelectionMergeHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "OriginSessionId" origin_session_id: String, 4 "SessionId" session_id: String, 5 "StatusCode" status_code: i64,
    6 "TaskId" task_id: String, 7 "TraceId" trace_id: String
} }

/// In the response of [`RunTopicSelectionMerge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTopicSelectionMergePayload {
    pub output: Option<RunTopicSelectionMergeOutputItem>,
    pub usage: Option<RunTopicSelectionMergeUsage>,
}
model! { RunTopicSelectionMergePayload {
    0 "Output" output: RunTopicSelectionMergeOutputItem, 1 "Usage" usage: RunTopicSelectionMergeUsage
} }

/// In the response of [`RunTopicSelectionMerge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTopicSelectionMergeOutputItem {
    pub text: Option<String>,
    pub topic: Option<TopicSelection>,
}
model! { RunTopicSelectionMergeOutputItem {
    0 "Text" text: String, 1 "Topic" topic: TopicSelection
} }

/// In the response of [`RunTopicSelectionMerge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTopicSelectionMergeUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub token_map: BTreeMap<String, i64>,
    pub total_tokens: Option<i64>,
}
model! { RunTopicSelectionMergeUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64,
    2 "TokenMap" token_map: BTreeMap<String, i64>, 3 "TotalTokens" total_tokens: i64
} }

/// Runs translate generation: `RunTranslateGeneration` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunTranslateGeneration>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTranslateGeneration {
    /// Required.
    pub prompt: String,
    /// Required.
    pub reference_data: RunTranslateGenerationReferenceData,
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! {
    RunTranslateGeneration(prompt: String, reference_data: RunTranslateGenerationReferenceData, workspace_id: String)
    "RunTranslateGeneration" -> RunTranslateGenerationOutput {
    0 "Prompt" prompt, 1 "ReferenceData" reference_data, 2 "TaskId" task_id: String, 3 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`RunTranslateGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTranslateGenerationReferenceData {
    /// Required.
    pub contents: Option<Vec<String>>,
}
input! { RunTranslateGenerationReferenceData(contents: Vec<String>) {
    0 "Contents" contents: Vec<String>
} }

/// Response of [`RunTranslateGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTranslateGenerationOutput {
    pub header: Option<RunTranslateGenerationHeader>,
    pub payload: Option<RunTranslateGenerationPayload>,
}
model! { RunTranslateGenerationOutput {
    0 "Header" header: RunTranslateGenerationHeader, 1 "Payload" payload: RunTranslateGenerationPayload
} }

/// In the response of [`RunTranslateGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTranslateGenerationHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunTranslateGenerationHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "SessionId" session_id: String, 4 "TaskId" task_id: String, 5 "TraceId" trace_id: String
} }

/// In the response of [`RunTranslateGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTranslateGenerationPayload {
    pub output: Option<RunTranslateGenerationOutputItem>,
    pub usage: Option<RunTranslateGenerationUsage>,
}
model! { RunTranslateGenerationPayload {
    0 "Output" output: RunTranslateGenerationOutputItem, 1 "Usage" usage: RunTranslateGenerationUsage
} }

/// In the response of [`RunTranslateGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTranslateGenerationOutputItem {
    pub text: Option<String>,
}
model! { RunTranslateGenerationOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunTranslateGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTranslateGenerationUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunTranslateGenerationUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs video script generate: `RunVideoScriptGenerate` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunVideoScriptGenerate>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoScriptGenerate {
    pub language: Option<String>,
    /// Required.
    pub prompt: String,
    pub script_length: Option<String>,
    pub script_number: Option<i64>,
    pub use_search: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunVideoScriptGenerate(prompt: String, workspace_id: String)
    "RunVideoScriptGenerate" -> RunVideoScriptGenerateOutput {
    0 "Language" language: String, 1 "Prompt" prompt, 2 "ScriptLength" script_length: String,
    3 "ScriptNumber" script_number: i64, 4 "UseSearch" use_search: bool, 5 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`RunVideoScriptGenerate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoScriptGenerateOutput {
    pub code: Option<String>,
    pub header: Option<RunVideoScriptGenerateHeader>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub payload: Option<RunVideoScriptGeneratePayload>,
    pub success: Option<bool>,
}
model! { RunVideoScriptGenerateOutput {
    0 "Code" code: String, 1 "Header" header: RunVideoScriptGenerateHeader, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Payload" payload: RunVideoScriptGeneratePayload, 5 "Success" success: bool
} }

/// In the response of [`RunVideoScriptGenerate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoScriptGenerateHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub status_code: Option<i64>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunVideoScriptGenerateHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "SessionId" session_id: String, 4 "StatusCode" status_code: i64, 5 "TaskId" task_id: String,
    6 "TraceId" trace_id: String
} }

/// In the response of [`RunVideoScriptGenerate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoScriptGeneratePayload {
    pub output: Option<RunVideoScriptGenerateOutputItem>,
    pub usage: Option<RunVideoScriptGenerateUsage>,
}
model! { RunVideoScriptGeneratePayload {
    0 "Output" output: RunVideoScriptGenerateOutputItem, 1 "Usage" usage: RunVideoScriptGenerateUsage
} }

/// In the response of [`RunVideoScriptGenerate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoScriptGenerateOutputItem {
    pub text: Option<String>,
}
model! { RunVideoScriptGenerateOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunVideoScriptGenerate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoScriptGenerateUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoScriptGenerateUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs write tone generation: `RunWriteToneGeneration` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunWriteToneGeneration>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWriteToneGeneration {
    /// Required.
    pub prompt: String,
    /// Required.
    pub reference_data: RunWriteToneGenerationReferenceData,
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! {
    RunWriteToneGeneration(prompt: String, reference_data: RunWriteToneGenerationReferenceData, workspace_id: String)
    "RunWriteToneGeneration" -> RunWriteToneGenerationOutput {
    0 "Prompt" prompt, 1 "ReferenceData" reference_data, 2 "TaskId" task_id: String, 3 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`RunWriteToneGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWriteToneGenerationReferenceData {
    /// Required.
    pub contents: Option<Vec<String>>,
}
input! { RunWriteToneGenerationReferenceData(contents: Vec<String>) {
    0 "Contents" contents: Vec<String>
} }

/// Response of [`RunWriteToneGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWriteToneGenerationOutput {
    pub header: Option<RunWriteToneGenerationHeader>,
    pub payload: Option<RunWriteToneGenerationPayload>,
}
model! { RunWriteToneGenerationOutput {
    0 "Header" header: RunWriteToneGenerationHeader, 1 "Payload" payload: RunWriteToneGenerationPayload
} }

/// In the response of [`RunWriteToneGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWriteToneGenerationHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunWriteToneGenerationHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "SessionId" session_id: String, 4 "TaskId" task_id: String, 5 "TraceId" trace_id: String
} }

/// In the response of [`RunWriteToneGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWriteToneGenerationPayload {
    pub output: Option<RunWriteToneGenerationOutputItem>,
    pub usage: Option<RunWriteToneGenerationUsage>,
}
model! { RunWriteToneGenerationPayload {
    0 "Output" output: RunWriteToneGenerationOutputItem, 1 "Usage" usage: RunWriteToneGenerationUsage
} }

/// In the response of [`RunWriteToneGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWriteToneGenerationOutputItem {
    pub text: Option<String>,
}
model! { RunWriteToneGenerationOutputItem {
    0 "Text" text: String
} }

/// In the response of [`RunWriteToneGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWriteToneGenerationUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunWriteToneGenerationUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Runs writing: `RunWriting` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunWriting>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWriting {
    pub origin_session_id: Option<String>,
    /// Required.
    pub prompt: String,
    pub reference_data: Option<RunWritingReferenceData>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    pub writing_config: Option<RunWritingWritingConfig>,
}
operation! { RunWriting(prompt: String, workspace_id: String) "RunWriting" -> RunWritingOutput {
    0 "OriginSessionId" origin_session_id: String, 1 "Prompt" prompt,
    2 "ReferenceData" reference_data: RunWritingReferenceData, 3 "SessionId" session_id: String,
    4 "TaskId" task_id: String, 5 "WorkspaceId" workspace_id, 6 "WritingConfig" writing_config: RunWritingWritingConfig
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json)
] }

/// In the request of [`RunWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingReferenceData {
    pub articles: Option<Vec<RunWritingArticles>>,
}
input! { RunWritingReferenceData() {
    0 "Articles" articles: Vec<RunWritingArticles>
} }

/// In the request of [`RunWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingArticles {
    pub author: Option<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tag: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { RunWritingArticles() {
    0 "Author" author: String, 1 "Content" content: String, 2 "DocId" doc_id: String, 3 "DocUuid" doc_uuid: String,
    4 "PubTime" pub_time: String, 5 "Source" source: String, 6 "Summary" summary: String, 7 "Tag" tag: String,
    8 "Title" title: String, 9 "Url" url: String
} }

/// In the request of [`RunWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingWritingConfig {
    pub domain: Option<String>,
    pub prompt_tag: Option<RunWritingPromptTag>,
    pub tags: Option<Vec<RunWritingTags>>,
    pub use_search: Option<bool>,
}
input! { RunWritingWritingConfig() {
    0 "Domain" domain: String, 1 "PromptTag" prompt_tag: RunWritingPromptTag, 2 "Tags" tags: Vec<RunWritingTags>,
    3 "UseSearch" use_search: bool
} }

/// In the request of [`RunWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingPromptTag {
    pub necessary_tips: Option<String>,
    pub position: Option<String>,
    pub reverse_words: Option<String>,
    pub theme: Option<String>,
}
input! { RunWritingPromptTag() {
    0 "NecessaryTips" necessary_tips: String, 1 "Position" position: String, 2 "ReverseWords" reverse_words: String,
    3 "Theme" theme: String
} }

/// In the request of [`RunWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingTags {
    pub keyword: Option<String>,
    pub tag: Option<String>,
}
input! { RunWritingTags() {
    0 "Keyword" keyword: String, 1 "Tag" tag: String
} }

/// Response of [`RunWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingOutput {
    pub end: Option<bool>,
    pub header: Option<RunWritingHeader>,
    pub payload: Option<RunWritingPayload>,
}
model! { RunWritingOutput {
    0 "End" end: bool, 1 "Header" header: RunWritingHeader, 2 "Payload" payload: RunWritingPayload
} }

/// In the response of [`RunWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub origin_session_id: Option<String>,
    pub session_id: Option<String>,
    pub status_code: Option<i64>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunWritingHeader {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "OriginSessionId" origin_session_id: String, 4 "SessionId" session_id: String, 5 "StatusCode" status_code: i64,
    6 "TaskId" task_id: String, 7 "TraceId" trace_id: String
} }

/// In the response of [`RunWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingPayload {
    pub output: Option<RunWritingOutputItem>,
    pub usage: Option<RunWritingUsage>,
}
model! { RunWritingPayload {
    0 "Output" output: RunWritingOutputItem, 1 "Usage" usage: RunWritingUsage
} }

/// In the response of [`RunWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingOutputItem {
    pub articles: Vec<RunWritingOutputArticles>,
    pub mini_doc: Vec<String>,
    pub search_query: Option<String>,
    pub text: Option<String>,
}
model! { RunWritingOutputItem {
    0 "Articles" articles: Vec<RunWritingOutputArticles>, 1 "MiniDoc" mini_doc: Vec<String>,
    2 "SearchQuery" search_query: String, 3 "Text" text: String
} }

/// In the response of [`RunWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingOutputArticles {
    pub author: Option<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tag: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunWritingOutputArticles {
    0 "Author" author: String, 1 "Content" content: String, 2 "DocId" doc_id: String, 3 "DocUuid" doc_uuid: String,
    4 "PubTime" pub_time: String, 5 "Source" source: String, 6 "Summary" summary: String, 7 "Tag" tag: String,
    8 "Title" title: String, 9 "Url" url: String
} }

/// In the response of [`RunWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub token_map: BTreeMap<String, i64>,
    pub total_tokens: Option<i64>,
}
model! { RunWritingUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64,
    2 "TokenMap" token_map: BTreeMap<String, i64>, 3 "TotalTokens" total_tokens: i64
} }

/// Runs writing v2: `RunWritingV2` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/RunWritingV2>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2 {
    pub articles: Option<Vec<RunWritingV2Articles>>,
    pub distribute_writing: Option<bool>,
    pub gc_number_size: Option<i64>,
    pub gc_number_size_tag: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub language: Option<String>,
    pub mini_docs: Option<Vec<RunWritingV2MiniDocs>>,
    pub outline_list: Option<Vec<WritingOutline>>,
    pub outlines: Option<Vec<RunWritingV2Outlines>>,
    pub prompt: Option<String>,
    pub prompt_mode: Option<String>,
    pub search_sources: Option<Vec<RunWritingV2SearchSources>>,
    pub session_id: Option<String>,
    pub source_trace_method: Option<String>,
    pub step: Option<String>,
    pub summarization: Option<Vec<RunWritingV2Summarization>>,
    pub task_id: Option<String>,
    pub use_search: Option<bool>,
    /// Required.
    pub workspace_id: String,
    pub writing_params: Option<BTreeMap<String, String>>,
    pub writing_scene: Option<String>,
    pub writing_style: Option<String>,
}
operation! { RunWritingV2(workspace_id: String) "RunWritingV2" -> RunWritingV2Output {
    0 "Articles" articles: Vec<RunWritingV2Articles>, 1 "DistributeWriting" distribute_writing: bool,
    2 "GcNumberSize" gc_number_size: i64, 3 "GcNumberSizeTag" gc_number_size_tag: String,
    4 "Keywords" keywords: Vec<String>, 5 "Language" language: String,
    6 "MiniDocs" mini_docs: Vec<RunWritingV2MiniDocs>, 7 "OutlineList" outline_list: Vec<WritingOutline>,
    8 "Outlines" outlines: Vec<RunWritingV2Outlines>, 9 "Prompt" prompt: String, 10 "PromptMode" prompt_mode: String,
    11 "SearchSources" search_sources: Vec<RunWritingV2SearchSources>, 12 "SessionId" session_id: String,
    13 "SourceTraceMethod" source_trace_method: String, 14 "Step" step: String,
    15 "Summarization" summarization: Vec<RunWritingV2Summarization>, 16 "TaskId" task_id: String,
    17 "UseSearch" use_search: bool, 18 "WorkspaceId" workspace_id,
    19 "WritingParams" writing_params: BTreeMap<String, String>, 20 "WritingScene" writing_scene: String,
    21 "WritingStyle" writing_style: String
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::Json),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::Json),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::Json),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None)
] }

/// In the request of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2Articles {
    pub content: Option<String>,
    pub pub_time: Option<String>,
    pub search_source_name: Option<String>,
    pub source: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { RunWritingV2Articles() {
    0 "Content" content: String, 1 "PubTime" pub_time: String, 2 "SearchSourceName" search_source_name: String,
    3 "Source" source: String, 4 "Title" title: String, 5 "Url" url: String
} }

/// In the request of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2MiniDocs {
    pub content: Option<String>,
    pub index: Option<String>,
    pub star: Option<bool>,
}
input! { RunWritingV2MiniDocs() {
    0 "Content" content: String, 1 "Index" index: String, 2 "Star" star: bool
} }

/// In the request of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WritingOutline {
    pub articles: Option<Vec<OutlineWritingArticle>>,
    pub children: Option<Vec<WritingOutline>>,
    pub outline: Option<String>,
    pub outline_id: Option<String>,
    pub search_key_word_list: Option<Vec<String>>,
    pub word_count: Option<String>,
    pub writing_tips: Option<String>,
}
input! { WritingOutline() {
    0 "Articles" articles: Vec<OutlineWritingArticle>, 1 "Children" children: Vec<WritingOutline>,
    2 "Outline" outline: String, 3 "OutlineId" outline_id: String,
    4 "SearchKeyWordList" search_key_word_list: Vec<String>, 5 "WordCount" word_count: String,
    6 "WritingTips" writing_tips: String
} }

/// In the request of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutlineWritingArticle {
    pub content: Option<String>,
    pub outline: Option<String>,
    pub primary_outline: Option<String>,
    pub pub_time: Option<String>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { OutlineWritingArticle() {
    0 "Content" content: String, 1 "Outline" outline: String, 2 "PrimaryOutline" primary_outline: String,
    3 "PubTime" pub_time: String, 4 "SearchSource" search_source: String,
    5 "SearchSourceName" search_source_name: String, 6 "Title" title: String, 7 "Url" url: String
} }

/// In the request of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2Outlines {
    pub articles: Option<Vec<RunWritingV2OutlinesArticles>>,
    pub outline: Option<String>,
}
input! { RunWritingV2Outlines() {
    0 "Articles" articles: Vec<RunWritingV2OutlinesArticles>, 1 "Outline" outline: String
} }

/// In the request of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2OutlinesArticles {
    pub content: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { RunWritingV2OutlinesArticles() {
    0 "Content" content: String, 1 "Title" title: String, 2 "Url" url: String
} }

/// In the request of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2SearchSources {
    pub code: Option<String>,
    pub dataset_name: Option<String>,
    pub name: Option<String>,
}
input! { RunWritingV2SearchSources() {
    0 "Code" code: String, 1 "DatasetName" dataset_name: String, 2 "Name" name: String
} }

/// In the request of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2Summarization {
    pub event: Option<String>,
    pub message: Option<String>,
}
input! { RunWritingV2Summarization() {
    0 "Event" event: String, 1 "Message" message: String
} }

/// Response of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2Output {
    pub end: Option<bool>,
    pub header: Option<RunWritingV2Header>,
    pub payload: Option<RunWritingV2Payload>,
}
model! { RunWritingV2Output {
    0 "End" end: bool, 1 "Header" header: RunWritingV2Header, 2 "Payload" payload: RunWritingV2Payload
} }

/// In the response of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2Header {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub origin_session_id: Option<String>,
    pub session_id: Option<String>,
    pub status_code: Option<i64>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunWritingV2Header {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Event" event: String,
    3 "OriginSessionId" origin_session_id: String, 4 "SessionId" session_id: String, 5 "StatusCode" status_code: i64,
    6 "TaskId" task_id: String, 7 "TraceId" trace_id: String
} }

/// In the response of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2Payload {
    pub output: Option<RunWritingV2OutputItem>,
    pub usage: Option<RunWritingV2Usage>,
}
model! { RunWritingV2Payload {
    0 "Output" output: RunWritingV2OutputItem, 1 "Usage" usage: RunWritingV2Usage
} }

/// In the response of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2OutputItem {
    pub articles: Vec<RunWritingV2OutputArticles>,
    pub generate_traceability: Option<GenerateTraceability>,
    pub mini_doc: Vec<String>,
    pub outlines: Vec<WritingOutline>,
    pub search_query: Option<String>,
    pub search_result: Option<OutlineSearchResult>,
    pub text: Option<String>,
    pub title: Option<String>,
}
model! { RunWritingV2OutputItem {
    0 "Articles" articles: Vec<RunWritingV2OutputArticles>,
    1 "GenerateTraceability" generate_traceability: GenerateTraceability, 2 "MiniDoc" mini_doc: Vec<String>,
    3 "Outlines" outlines: Vec<WritingOutline>, 4 "SearchQuery" search_query: String,
    5 "SearchResult" search_result: OutlineSearchResult, 6 "Text" text: String, 7 "Title" title: String
} }

/// In the response of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2OutputArticles {
    pub author: Option<String>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tag: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunWritingV2OutputArticles {
    0 "Author" author: String, 1 "Content" content: String, 2 "DocId" doc_id: String, 3 "DocUuid" doc_uuid: String,
    4 "PubTime" pub_time: String, 5 "Source" source: String, 6 "Summary" summary: String, 7 "Tag" tag: String,
    8 "Title" title: String, 9 "Url" url: String
} }

/// In the response of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTraceability {
    pub news: Vec<GenerateTraceabilityNews>,
}
model! { GenerateTraceability {
    0 "News" news: Vec<GenerateTraceabilityNews>
} }

/// In the response of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTraceabilityNews {
    pub index: Option<i64>,
    pub pub_time: Option<String>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GenerateTraceabilityNews {
    0 "Index" index: i64, 1 "PubTime" pub_time: String, 2 "SearchSource" search_source: String,
    3 "SearchSourceName" search_source_name: String, 4 "Title" title: String, 5 "Url" url: String
} }

/// In the response of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutlineSearchResult {
    pub articles: Vec<OutlineWritingArticle>,
    pub outline: Option<String>,
    pub outline_id: Option<String>,
    pub primary_outline: Option<String>,
    pub query: Option<String>,
}
model! { OutlineSearchResult {
    0 "Articles" articles: Vec<OutlineWritingArticle>, 1 "Outline" outline: String, 2 "OutlineId" outline_id: String,
    3 "PrimaryOutline" primary_outline: String, 4 "Query" query: String
} }

/// In the response of [`RunWritingV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWritingV2Usage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub token_map: BTreeMap<String, i64>,
    pub total_tokens: Option<i64>,
}
model! { RunWritingV2Usage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64,
    2 "TokenMap" token_map: BTreeMap<String, i64>, 3 "TotalTokens" total_tokens: i64
} }

/// Saves custom text: `SaveCustomText` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SaveCustomText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveCustomText {
    /// Required.
    pub agent_key: String,
    pub commodity_code: Option<String>,
    pub content: Option<String>,
    pub title: Option<String>,
}
operation! { SaveCustomText(agent_key: String) "SaveCustomText" -> SaveCustomTextOutput {
    0 "AgentKey" agent_key, 1 "CommodityCode" commodity_code: String, 2 "Content" content: String,
    3 "Title" title: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SaveCustomText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveCustomTextOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveCustomTextOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Saves data source order config: `SaveDataSourceOrderConfig` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SaveDataSourceOrderConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDataSourceOrderConfig {
    /// Required.
    pub agent_key: String,
    pub generate_technology: Option<String>,
    /// Required.
    pub product_code: String,
    /// Required.
    pub user_config_data_source_list: Vec<
        SaveDataSourceOrderConfigUserConfigDataSourceList,
    >,
}
operation! {
    SaveDataSourceOrderConfig(agent_key: String, product_code: String, user_config_data_source_list: Vec<SaveDataSourceOrderConfigUserConfigDataSourceList>)
    "SaveDataSourceOrderConfig" -> SaveDataSourceOrderConfigOutput {
    0 "AgentKey" agent_key, 1 "GenerateTechnology" generate_technology: String, 2 "ProductCode" product_code,
    3 "UserConfigDataSourceList" user_config_data_source_list
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`SaveDataSourceOrderConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDataSourceOrderConfigUserConfigDataSourceList {
    /// Required.
    pub code: Option<String>,
    pub enable: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub number: Option<i64>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SaveDataSourceOrderConfigUserConfigDataSourceList(code: String, number: i64, r#type: String) {
    0 "Code" code: String, 1 "Enable" enable: bool, 2 "Name" name: String, 3 "Number" number: i64,
    4 "Type" r#type: String
} }

/// Response of [`SaveDataSourceOrderConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDataSourceOrderConfigOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveDataSourceOrderConfigOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Saves material document: `SaveMaterialDocument` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SaveMaterialDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveMaterialDocument {
    /// Required.
    pub agent_key: String,
    pub author: Option<String>,
    pub both_save_private_and_share: Option<bool>,
    pub doc_keywords: Option<Vec<String>>,
    /// Required.
    pub doc_type: String,
    pub external_url: Option<String>,
    pub html_content: Option<String>,
    pub pub_time: Option<String>,
    pub share_attr: Option<i64>,
    pub src_from: Option<String>,
    pub summary: Option<String>,
    pub text_content: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
operation! { SaveMaterialDocument(agent_key: String, doc_type: String)
    "SaveMaterialDocument" -> SaveMaterialDocumentOutput {
    0 "AgentKey" agent_key, 1 "Author" author: String, 2 "BothSavePrivateAndShare" both_save_private_and_share: bool,
    3 "DocKeywords" doc_keywords: Vec<String>, 4 "DocType" doc_type, 5 "ExternalUrl" external_url: String,
    6 "HtmlContent" html_content: String, 7 "PubTime" pub_time: String, 8 "ShareAttr" share_attr: i64,
    9 "SrcFrom" src_from: String, 10 "Summary" summary: String, 11 "TextContent" text_content: String,
    12 "Title" title: String, 13 "Url" url: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`SaveMaterialDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveMaterialDocumentOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveMaterialDocumentOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Saves or update oss config: `SaveOrUpdateOssConfig` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SaveOrUpdateOssConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveOrUpdateOssConfig {
    pub bucket_name: Option<String>,
    pub end_point: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { SaveOrUpdateOssConfig(workspace_id: String) "SaveOrUpdateOssConfig" -> SaveOrUpdateOssConfigOutput {
    0 "BucketName" bucket_name: String, 1 "EndPoint" end_point: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SaveOrUpdateOssConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveOrUpdateOssConfigOutput {
    pub code: Option<String>,
    pub data: Option<SaveOrUpdateOssConfigData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveOrUpdateOssConfigOutput {
    0 "Code" code: String, 1 "Data" data: SaveOrUpdateOssConfigData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SaveOrUpdateOssConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveOrUpdateOssConfigData {
    pub bucket_name: Option<String>,
    pub enable: Option<String>,
    pub endpoint: Option<String>,
}
model! { SaveOrUpdateOssConfigData {
    0 "BucketName" bucket_name: String, 1 "Enable" enable: String, 2 "Endpoint" endpoint: String
} }

/// Saves style learning result: `SaveStyleLearningResult` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SaveStyleLearningResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveStyleLearningResult {
    pub agent_key: Option<String>,
    pub aigc_result: Option<String>,
    pub custom_text_id_list: Option<Vec<i64>>,
    pub material_id_list: Option<Vec<i64>>,
    pub rewrite_result: Option<String>,
    pub style_name: Option<String>,
    pub task_id: Option<String>,
}
operation! { SaveStyleLearningResult() "SaveStyleLearningResult" -> SaveStyleLearningResultOutput {
    0 "AgentKey" agent_key: String, 1 "AigcResult" aigc_result: String,
    2 "CustomTextIdList" custom_text_id_list: Vec<i64>, 3 "MaterialIdList" material_id_list: Vec<i64>,
    4 "RewriteResult" rewrite_result: String, 5 "StyleName" style_name: String, 6 "TaskId" task_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`SaveStyleLearningResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveStyleLearningResultOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveStyleLearningResultOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Searches dataset documents: `SearchDatasetDocuments` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SearchDatasetDocuments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatasetDocuments {
    pub category_uuids: Option<Vec<String>>,
    pub create_time_end: Option<i64>,
    pub create_time_start: Option<i64>,
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub doc_ids: Option<Vec<String>>,
    pub doc_types: Option<Vec<String>>,
    pub doc_uuids: Option<Vec<String>>,
    pub end_time: Option<i64>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub include_content: Option<bool>,
    pub page_size: Option<String>,
    /// Required.
    pub query: String,
    pub search_mode: Option<String>,
    pub start_time: Option<i64>,
    pub tags: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { SearchDatasetDocuments(query: String, workspace_id: String)
    "SearchDatasetDocuments" -> SearchDatasetDocumentsOutput {
    0 "CategoryUuids" category_uuids: Vec<String>, 1 "CreateTimeEnd" create_time_end: i64,
    2 "CreateTimeStart" create_time_start: i64, 3 "DatasetId" dataset_id: i64, 4 "DatasetName" dataset_name: String,
    5 "DocIds" doc_ids: Vec<String>, 6 "DocTypes" doc_types: Vec<String>, 7 "DocUuids" doc_uuids: Vec<String>,
    8 "EndTime" end_time: i64, 9 "Extend1" extend1: String, 10 "Extend2" extend2: String, 11 "Extend3" extend3: String,
    12 "IncludeContent" include_content: bool, 13 "PageSize" page_size: String, 14 "Query" query,
    15 "SearchMode" search_mode: String, 16 "StartTime" start_time: i64, 17 "Tags" tags: Vec<String>,
    18 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::Json),
    Mark::new(18, Location::Body, Style::None)
] }

/// Response of [`SearchDatasetDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatasetDocumentsOutput {
    pub code: Option<String>,
    pub data: Option<SearchDatasetDocumentsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SearchDatasetDocumentsOutput {
    0 "Code" code: String, 1 "Data" data: SearchDatasetDocumentsData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SearchDatasetDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatasetDocumentsData {
    pub documents: Vec<SearchDatasetDocumentsDocuments>,
}
model! { SearchDatasetDocumentsData {
    0 "Documents" documents: Vec<SearchDatasetDocumentsDocuments>
} }

/// In the response of [`SearchDatasetDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatasetDocumentsDocuments {
    pub category_uuid: Option<String>,
    pub chunk: Option<String>,
    pub chunk_infos: Vec<SearchDatasetDocumentsChunkInfos>,
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub doc_type: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub pub_time: Option<String>,
    pub score: Option<f64>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub search_source_type: Option<String>,
    pub source_from: Option<String>,
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { SearchDatasetDocumentsDocuments {
    0 "CategoryUuid" category_uuid: String, 1 "Chunk" chunk: String,
    2 "ChunkInfos" chunk_infos: Vec<SearchDatasetDocumentsChunkInfos>, 3 "Content" content: String,
    4 "DocId" doc_id: String, 5 "DocType" doc_type: String, 6 "DocUuid" doc_uuid: String, 7 "Extend1" extend1: String,
    8 "Extend2" extend2: String, 9 "Extend3" extend3: String, 10 "PubTime" pub_time: String, 11 "Score" score: f64,
    12 "SearchSource" search_source: String, 13 "SearchSourceName" search_source_name: String,
    14 "SearchSourceType" search_source_type: String, 15 "SourceFrom" source_from: String, 16 "Summary" summary: String,
    17 "Tags" tags: Vec<String>, 18 "Title" title: String, 19 "Url" url: String
} }

/// In the response of [`SearchDatasetDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatasetDocumentsChunkInfos {
    pub chunk: Option<String>,
    pub score: Option<f64>,
}
model! { SearchDatasetDocumentsChunkInfos {
    0 "Chunk" chunk: String, 1 "Score" score: f64
} }

/// Searches news: `SearchNews` of `aimiaobi` 2023-08-01.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SearchNews>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchNews {
    /// Required.
    pub agent_key: String,
    pub filter_not_null: Option<bool>,
    pub include_content: Option<bool>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub search_sources: Option<Vec<String>>,
}
operation! { SearchNews(agent_key: String) "SearchNews" -> SearchNewsOutput {
    0 "AgentKey" agent_key, 1 "FilterNotNull" filter_not_null: bool, 2 "IncludeContent" include_content: bool,
    3 "Page" page: i64, 4 "PageSize" page_size: i64, 5 "Query" query: String,
    6 "SearchSources" search_sources: Vec<String>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json)
] }
paged! { SearchNews: SearchNewsData = Number "Page", "Data" data, total "Total" }

/// Response of [`SearchNews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchNewsOutput {
    pub code: Option<String>,
    pub current: Option<i64>,
    pub data: Vec<SearchNewsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { SearchNewsOutput {
    0 "Code" code: String, 1 "Current" current: i64, 2 "Data" data: Vec<SearchNewsData>,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Size" size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`SearchNews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchNewsData {
    pub author: Option<String>,
    pub content: Option<String>,
    pub doc_uuid: Option<String>,
    pub image_urls: Vec<String>,
    pub pub_time: Option<String>,
    pub search_source: Option<String>,
    pub search_source_name: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub tag: Option<String>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub url: Option<String>,
}
model! { SearchNewsData {
    0 "Author" author: String, 1 "Content" content: String, 2 "DocUuid" doc_uuid: String,
    3 "ImageUrls" image_urls: Vec<String>, 4 "PubTime" pub_time: String, 5 "SearchSource" search_source: String,
    6 "SearchSourceName" search_source_name: String, 7 "Source" source: String, 8 "Summary" summary: String,
    9 "Tag" tag: String, 10 "Title" title: String, 11 "UpdateTime" update_time: String, 12 "Url" url: String
} }

/// Submits async task: `SubmitAsyncTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitAsyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAsyncTask {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub task_code: String,
    pub task_execute_time: Option<String>,
    pub task_name: Option<String>,
    pub task_param: Option<String>,
}
operation! { SubmitAsyncTask(agent_key: String, task_code: String) "SubmitAsyncTask" -> SubmitAsyncTaskOutput {
    0 "AgentKey" agent_key, 1 "TaskCode" task_code, 2 "TaskExecuteTime" task_execute_time: String,
    3 "TaskName" task_name: String, 4 "TaskParam" task_param: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SubmitAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAsyncTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitAsyncTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitAsyncTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitAsyncTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAsyncTaskData {
    pub task_id: Option<String>,
    pub task_intermediate_result: Option<Value>,
    pub task_name: Option<String>,
}
model! { SubmitAsyncTaskData {
    0 "TaskId" task_id: String, 1 "TaskIntermediateResult" task_intermediate_result: Value,
    2 "TaskName" task_name: String
} }

/// Submits audit note: `SubmitAuditNote` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitAuditNote>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAuditNote {
    /// Required.
    pub file_key: String,
    pub note_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitAuditNote(file_key: String, workspace_id: String) "SubmitAuditNote" -> SubmitAuditNoteOutput {
    0 "FileKey" file_key, 1 "NoteId" note_id: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SubmitAuditNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAuditNoteOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitAuditNoteOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Submits audit task: `SubmitAuditTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitAuditTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAuditTask {
    pub article_id: Option<String>,
    pub content: Option<String>,
    pub html_content: Option<String>,
    pub title: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { SubmitAuditTask() "SubmitAuditTask" -> SubmitAuditTaskOutput {
    0 "ArticleId" article_id: String, 1 "Content" content: String, 2 "HtmlContent" html_content: String,
    3 "Title" title: String, 4 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SubmitAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAuditTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitAuditTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitAuditTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitAuditTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitAuditTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAuditTaskData {
    pub task_id: Option<String>,
}
model! { SubmitAuditTaskData {
    0 "TaskId" task_id: String
} }

/// Submits custom hot topic broadcast job: `SubmitCustomHotTopicBroadcastJob` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitCustomHotTopicBroadcastJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomHotTopicBroadcastJob {
    /// Required.
    pub hot_topic_broadcast_config: SubmitCustomHotTopicBroadcastJobHotTopicBroadcastConfig,
    pub hot_topic_version: Option<String>,
    pub topics: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! {
    SubmitCustomHotTopicBroadcastJob(hot_topic_broadcast_config: SubmitCustomHotTopicBroadcastJobHotTopicBroadcastConfig, workspace_id: String)
    "SubmitCustomHotTopicBroadcastJob" -> SubmitCustomHotTopicBroadcastJobOutput {
    0 "HotTopicBroadcastConfig" hot_topic_broadcast_config, 1 "HotTopicVersion" hot_topic_version: String,
    2 "Topics" topics: Vec<String>, 3 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`SubmitCustomHotTopicBroadcastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomHotTopicBroadcastJobHotTopicBroadcastConfig {
    /// Required.
    pub step_for_custom_summary_style_config: Option<
        SubmitCustomHotTopicBroadcastJobStepForCustomSummaryStyleConfig,
    >,
    /// Required.
    pub step_for_news_broadcast_content_config: Option<
        SubmitCustomHotTopicBroadcastJobStepForNewsBroadcastContentConfig,
    >,
}
input! {
    SubmitCustomHotTopicBroadcastJobHotTopicBroadcastConfig(step_for_custom_summary_style_config: SubmitCustomHotTopicBroadcastJobStepForCustomSummaryStyleConfig, step_for_news_broadcast_content_config: SubmitCustomHotTopicBroadcastJobStepForNewsBroadcastContentConfig) {
    0 "StepForCustomSummaryStyleConfig" step_for_custom_summary_style_config: SubmitCustomHotTopicBroadcastJobStepForCustomSummaryStyleConfig,
    1 "StepForNewsBroadcastContentConfig" step_for_news_broadcast_content_config: SubmitCustomHotTopicBroadcastJobStepForNewsBroadcastContentConfig
} }

/// In the request of [`SubmitCustomHotTopicBroadcastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomHotTopicBroadcastJobStepForCustomSummaryStyleConfig {
    pub summary_image_count: Option<i64>,
    pub summary_model: Option<String>,
    pub summary_prompt: Option<String>,
}
input! { SubmitCustomHotTopicBroadcastJobStepForCustomSummaryStyleConfig() {
    0 "SummaryImageCount" summary_image_count: i64, 1 "SummaryModel" summary_model: String,
    2 "SummaryPrompt" summary_prompt: String
} }

/// In the request of [`SubmitCustomHotTopicBroadcastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomHotTopicBroadcastJobStepForNewsBroadcastContentConfig {
    pub categories: Option<Vec<String>>,
    pub custom_hot_value_weights: Option<
        Vec<SubmitCustomHotTopicBroadcastJobCustomHotValueWeights>,
    >,
    pub topic_count: Option<i64>,
}
input! { SubmitCustomHotTopicBroadcastJobStepForNewsBroadcastContentConfig() {
    0 "Categories" categories: Vec<String>,
    1 "CustomHotValueWeights" custom_hot_value_weights: Vec<SubmitCustomHotTopicBroadcastJobCustomHotValueWeights>,
    2 "TopicCount" topic_count: i64
} }

/// In the request of [`SubmitCustomHotTopicBroadcastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomHotTopicBroadcastJobCustomHotValueWeights {
    pub dimension: Option<String>,
    pub dimension_name: Option<String>,
    pub weight: Option<i64>,
}
input! { SubmitCustomHotTopicBroadcastJobCustomHotValueWeights() {
    0 "Dimension" dimension: String, 1 "DimensionName" dimension_name: String, 2 "Weight" weight: i64
} }

/// Response of [`SubmitCustomHotTopicBroadcastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomHotTopicBroadcastJobOutput {
    pub code: Option<String>,
    pub data: Option<SubmitCustomHotTopicBroadcastJobData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitCustomHotTopicBroadcastJobOutput {
    0 "Code" code: String, 1 "Data" data: SubmitCustomHotTopicBroadcastJobData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitCustomHotTopicBroadcastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomHotTopicBroadcastJobData {
    pub task_id: Option<String>,
}
model! { SubmitCustomHotTopicBroadcastJobData {
    0 "TaskId" task_id: String
} }

/// Submits custom source topic analysis: `SubmitCustomSourceTopicAnalysis` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitCustomSourceTopicAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomSourceTopicAnalysis {
    pub analysis_types: Option<Vec<String>>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub max_topic_size: Option<i64>,
    pub news: Option<Vec<SubmitCustomSourceTopicAnalysisNews>>,
    pub topics: Option<Vec<SubmitCustomSourceTopicAnalysisTopics>>,
    pub topics_file_url: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitCustomSourceTopicAnalysis(workspace_id: String)
    "SubmitCustomSourceTopicAnalysis" -> SubmitCustomSourceTopicAnalysisOutput {
    0 "AnalysisTypes" analysis_types: Vec<String>, 1 "FileType" file_type: String, 2 "FileUrl" file_url: String,
    3 "MaxTopicSize" max_topic_size: i64, 4 "News" news: Vec<SubmitCustomSourceTopicAnalysisNews>,
    5 "Topics" topics: Vec<SubmitCustomSourceTopicAnalysisTopics>, 6 "TopicsFileUrl" topics_file_url: String,
    7 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`SubmitCustomSourceTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomSourceTopicAnalysisNews {
    pub comments: Option<Vec<SubmitCustomSourceTopicAnalysisComments>>,
    pub content: Option<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { SubmitCustomSourceTopicAnalysisNews() {
    0 "Comments" comments: Vec<SubmitCustomSourceTopicAnalysisComments>, 1 "Content" content: String,
    2 "PubTime" pub_time: String, 3 "Source" source: String, 4 "Title" title: String, 5 "Url" url: String
} }

/// In the request of [`SubmitCustomSourceTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomSourceTopicAnalysisComments {
    pub text: Option<String>,
}
input! { SubmitCustomSourceTopicAnalysisComments() {
    0 "Text" text: String
} }

/// In the request of [`SubmitCustomSourceTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomSourceTopicAnalysisTopics {
    pub custom_field: Option<String>,
    pub news: Option<Vec<HottopicNews>>,
    pub topic: Option<String>,
    pub topic_url: Option<String>,
}
input! { SubmitCustomSourceTopicAnalysisTopics() {
    0 "CustomField" custom_field: String, 1 "News" news: Vec<HottopicNews>, 2 "Topic" topic: String,
    3 "TopicUrl" topic_url: String
} }

/// In the request of [`SubmitCustomSourceTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HottopicNews {
    pub comments: Option<Vec<HottopicNewsComments>>,
    pub content: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { HottopicNews() {
    0 "Comments" comments: Vec<HottopicNewsComments>, 1 "Content" content: String, 2 "Title" title: String,
    3 "Url" url: String
} }

/// In the request of [`SubmitCustomSourceTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HottopicNewsComments {
    pub text: Option<String>,
}
input! { HottopicNewsComments() {
    0 "Text" text: String
} }

/// Response of [`SubmitCustomSourceTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomSourceTopicAnalysisOutput {
    pub code: Option<String>,
    pub data: Option<SubmitCustomSourceTopicAnalysisData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitCustomSourceTopicAnalysisOutput {
    0 "Code" code: String, 1 "Data" data: SubmitCustomSourceTopicAnalysisData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitCustomSourceTopicAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomSourceTopicAnalysisData {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { SubmitCustomSourceTopicAnalysisData {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String
} }

/// Submits custom topic selection perspective analysis task: `SubmitCustomTopicSelectionPerspectiveAnalysisTask` of
/// `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitCustomTopicSelectionPerspectiveAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomTopicSelectionPerspectiveAnalysisTask {
    /// Required.
    pub agent_key: String,
    pub documents: Option<
        Vec<SubmitCustomTopicSelectionPerspectiveAnalysisTaskDocuments>,
    >,
    /// Required. At most 2000 characters.
    pub prompt: String,
    /// At most 1000 characters.
    pub topic: Option<String>,
}
operation! { SubmitCustomTopicSelectionPerspectiveAnalysisTask(agent_key: String, prompt: String)
    "SubmitCustomTopicSelectionPerspectiveAnalysisTask" -> SubmitCustomTopicSelectionPerspectiveAnalysisTaskOutput {
    0 "AgentKey" agent_key, 1 "Documents" documents: Vec<SubmitCustomTopicSelectionPerspectiveAnalysisTaskDocuments>,
    2 "Prompt" prompt, 3 "Topic" topic: String
} [
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`SubmitCustomTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomTopicSelectionPerspectiveAnalysisTaskDocuments {
    pub author: Option<String>,
    /// Required.
    pub content: Option<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { SubmitCustomTopicSelectionPerspectiveAnalysisTaskDocuments(content: String) {
    0 "Author" author: String, 1 "Content" content: String, 2 "PubTime" pub_time: String, 3 "Source" source: String,
    4 "Summary" summary: String, 5 "Title" title: String, 6 "Url" url: String
} }

/// Response of [`SubmitCustomTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomTopicSelectionPerspectiveAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitCustomTopicSelectionPerspectiveAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitCustomTopicSelectionPerspectiveAnalysisTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitCustomTopicSelectionPerspectiveAnalysisTaskData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitCustomTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomTopicSelectionPerspectiveAnalysisTaskData {
    pub task_id: Option<String>,
}
model! { SubmitCustomTopicSelectionPerspectiveAnalysisTaskData {
    0 "TaskId" task_id: String
} }

/// Submits deep write task: `SubmitDeepWriteTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitDeepWriteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDeepWriteTask {
    pub agent_orchestration: Option<SubmitDeepWriteTaskAgentOrchestration>,
    pub files: Option<Vec<SubmitDeepWriteTaskFiles>>,
    /// Required.
    pub input: String,
    pub instructions: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { SubmitDeepWriteTask(input: String) "SubmitDeepWriteTask" -> SubmitDeepWriteTaskOutput {
    0 "AgentOrchestration" agent_orchestration: SubmitDeepWriteTaskAgentOrchestration,
    1 "Files" files: Vec<SubmitDeepWriteTaskFiles>, 2 "Input" input, 3 "Instructions" instructions: String,
    4 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`SubmitDeepWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDeepWriteTaskAgentOrchestration {
    pub data_analyst_agent: Option<SubmitDeepWriteTaskDataAnalystAgent>,
    pub data_collector_agent: Option<SubmitDeepWriteTaskDataCollectorAgent>,
    pub reporter_agent: Option<SubmitDeepWriteTaskReporterAgent>,
}
input! { SubmitDeepWriteTaskAgentOrchestration() {
    0 "DataAnalystAgent" data_analyst_agent: SubmitDeepWriteTaskDataAnalystAgent,
    1 "DataCollectorAgent" data_collector_agent: SubmitDeepWriteTaskDataCollectorAgent,
    2 "ReporterAgent" reporter_agent: SubmitDeepWriteTaskReporterAgent
} }

/// In the request of [`SubmitDeepWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDeepWriteTaskDataAnalystAgent {
    pub enable_search: Option<bool>,
    pub name: Option<String>,
}
input! { SubmitDeepWriteTaskDataAnalystAgent() {
    0 "EnableSearch" enable_search: bool, 1 "Name" name: String
} }

/// In the request of [`SubmitDeepWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDeepWriteTaskDataCollectorAgent {
    pub name: Option<String>,
}
input! { SubmitDeepWriteTaskDataCollectorAgent() {
    0 "Name" name: String
} }

/// In the request of [`SubmitDeepWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDeepWriteTaskReporterAgent {
    pub enable_citation: Option<bool>,
    pub name: Option<String>,
}
input! { SubmitDeepWriteTaskReporterAgent() {
    0 "EnableCitation" enable_citation: bool, 1 "Name" name: String
} }

/// In the request of [`SubmitDeepWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDeepWriteTaskFiles {
    pub file_description: Option<String>,
    pub file_key: Option<String>,
    pub file_name: Option<String>,
}
input! { SubmitDeepWriteTaskFiles() {
    0 "FileDescription" file_description: String, 1 "FileKey" file_key: String, 2 "FileName" file_name: String
} }

/// Response of [`SubmitDeepWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDeepWriteTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitDeepWriteTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitDeepWriteTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitDeepWriteTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitDeepWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDeepWriteTaskData {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { SubmitDeepWriteTaskData {
    0 "Status" status: String, 1 "TaskId" task_id: String
} }

/// Submits doc cluster task: `SubmitDocClusterTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitDocClusterTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocClusterTask {
    /// Required.
    pub agent_key: String,
    /// Required.
    pub documents: Vec<SubmitDocClusterTaskDocuments>,
    /// At most 500.
    pub summary_length: Option<i64>,
    /// At most 200.
    pub title_length: Option<i64>,
    /// At most 100.
    pub topic_count: Option<i64>,
}
operation! { SubmitDocClusterTask(agent_key: String, documents: Vec<SubmitDocClusterTaskDocuments>)
    "SubmitDocClusterTask" -> SubmitDocClusterTaskOutput {
    0 "AgentKey" agent_key, 1 "Documents" documents, 2 "SummaryLength" summary_length: i64,
    3 "TitleLength" title_length: i64, 4 "TopicCount" topic_count: i64
} [
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`SubmitDocClusterTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocClusterTaskDocuments {
    /// Required.
    pub content: Option<String>,
    pub doc_id: Option<String>,
    pub title: Option<String>,
}
input! { SubmitDocClusterTaskDocuments(content: String) {
    0 "Content" content: String, 1 "DocId" doc_id: String, 2 "Title" title: String
} }

/// Response of [`SubmitDocClusterTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocClusterTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitDocClusterTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitDocClusterTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitDocClusterTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitDocClusterTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocClusterTaskData {
    pub task_id: Option<String>,
}
model! { SubmitDocClusterTaskData {
    0 "TaskId" task_id: String
} }

/// Submits enterprise voc analysis task: `SubmitEnterpriseVocAnalysisTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitEnterpriseVocAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTask {
    /// Secret.
    pub api_key: Option<Secret>,
    /// Required.
    pub content_tags: Vec<SubmitEnterpriseVocAnalysisTaskContentTags>,
    pub contents: Option<Vec<SubmitEnterpriseVocAnalysisTaskContents>>,
    pub file_key: Option<String>,
    pub filter_tags: Option<Vec<SubmitEnterpriseVocAnalysisTaskFilterTags>>,
    pub material_type: Option<String>,
    /// Required.
    pub model_id: String,
    pub positive_sample: Option<String>,
    pub positive_sample_file_key: Option<String>,
    pub task_type: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! {
    SubmitEnterpriseVocAnalysisTask(content_tags: Vec<SubmitEnterpriseVocAnalysisTaskContentTags>, model_id: String, workspace_id: String)
    "SubmitEnterpriseVocAnalysisTask" -> SubmitEnterpriseVocAnalysisTaskOutput {
    0 "ApiKey" api_key: Secret, 1 "ContentTags" content_tags,
    2 "Contents" contents: Vec<SubmitEnterpriseVocAnalysisTaskContents>, 3 "FileKey" file_key: String,
    4 "FilterTags" filter_tags: Vec<SubmitEnterpriseVocAnalysisTaskFilterTags>, 5 "MaterialType" material_type: String,
    6 "ModelId" model_id, 7 "PositiveSample" positive_sample: String,
    8 "PositiveSampleFileKey" positive_sample_file_key: String, 9 "TaskType" task_type: String,
    10 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`SubmitEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskContentTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
    pub tag_task_type: Option<String>,
    pub tag_value_define_prompt: Option<String>,
}
input! { SubmitEnterpriseVocAnalysisTaskContentTags() {
    0 "TagDefinePrompt" tag_define_prompt: String, 1 "TagName" tag_name: String, 2 "TagTaskType" tag_task_type: String,
    3 "TagValueDefinePrompt" tag_value_define_prompt: String
} }

/// In the request of [`SubmitEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskContents {
    pub extra_info: Option<String>,
    pub text: Option<String>,
}
input! { SubmitEnterpriseVocAnalysisTaskContents() {
    0 "ExtraInfo" extra_info: String, 1 "Text" text: String
} }

/// In the request of [`SubmitEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskFilterTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
    pub tag_type: Option<String>,
    pub tag_value_define_prompt: Option<String>,
}
input! { SubmitEnterpriseVocAnalysisTaskFilterTags() {
    0 "TagDefinePrompt" tag_define_prompt: String, 1 "TagName" tag_name: String, 2 "TagType" tag_type: String,
    3 "TagValueDefinePrompt" tag_value_define_prompt: String
} }

/// Response of [`SubmitEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitEnterpriseVocAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitEnterpriseVocAnalysisTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitEnterpriseVocAnalysisTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskData {
    pub task_id: Option<String>,
}
model! { SubmitEnterpriseVocAnalysisTaskData {
    0 "TaskId" task_id: String
} }

/// Submits export terms task: `SubmitExportTermsTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitExportTermsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitExportTermsTask {
    pub terms_name: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitExportTermsTask(workspace_id: String) "SubmitExportTermsTask" -> SubmitExportTermsTaskOutput {
    0 "TermsName" terms_name: String, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SubmitExportTermsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitExportTermsTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitExportTermsTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitExportTermsTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitExportTermsTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitExportTermsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitExportTermsTaskData {
    pub task_id: Option<String>,
}
model! { SubmitExportTermsTaskData {
    0 "TaskId" task_id: String
} }

/// Submits fact audit url: `SubmitFactAuditUrl` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitFactAuditUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFactAuditUrl {
    /// Required.
    pub url: String,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitFactAuditUrl(url: String, workspace_id: String) "SubmitFactAuditUrl" -> SubmitFactAuditUrlOutput {
    0 "Url" url, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SubmitFactAuditUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFactAuditUrlOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitFactAuditUrlOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Submits import terms task: `SubmitImportTermsTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitImportTermsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImportTermsTask {
    /// Required.
    pub file_key: String,
    pub terms_name: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitImportTermsTask(file_key: String, workspace_id: String)
    "SubmitImportTermsTask" -> SubmitImportTermsTaskOutput {
    0 "FileKey" file_key, 1 "TermsName" terms_name: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SubmitImportTermsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImportTermsTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitImportTermsTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitImportTermsTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitImportTermsTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitImportTermsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImportTermsTaskData {
    pub task_id: Option<String>,
}
model! { SubmitImportTermsTaskData {
    0 "TaskId" task_id: String
} }

/// Submits parse document layout task: `SubmitParseDocumentLayoutTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitParseDocumentLayoutTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitParseDocumentLayoutTask {
    /// Required.
    pub content: String,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitParseDocumentLayoutTask(content: String, workspace_id: String)
    "SubmitParseDocumentLayoutTask" -> SubmitParseDocumentLayoutTaskOutput {
    0 "Content" content, 1 "WorkspaceId" workspace_id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SubmitParseDocumentLayoutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitParseDocumentLayoutTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitParseDocumentLayoutTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitParseDocumentLayoutTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitParseDocumentLayoutTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitParseDocumentLayoutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitParseDocumentLayoutTaskData {
    pub task_id: Option<String>,
}
model! { SubmitParseDocumentLayoutTaskData {
    0 "TaskId" task_id: String
} }

/// Submits smart audit: `SubmitSmartAudit` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitSmartAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartAudit {
    pub image_url_list: Option<Vec<SubmitSmartAuditImageUrlList>>,
    pub note_id: Option<String>,
    pub sub_codes: Option<Vec<String>>,
    pub terms_name: Option<String>,
    pub text: Option<String>,
    pub workspace_id: Option<String>,
    pub image_urls: Option<Vec<SubmitSmartAuditImageUrls>>,
}
operation! { SubmitSmartAudit() "SubmitSmartAudit" -> SubmitSmartAuditOutput {
    0 "ImageUrlList" image_url_list: Vec<SubmitSmartAuditImageUrlList>, 1 "NoteId" note_id: String,
    2 "SubCodes" sub_codes: Vec<String>, 3 "TermsName" terms_name: String, 4 "Text" text: String,
    5 "WorkspaceId" workspace_id: String, 6 "imageUrls" image_urls: Vec<SubmitSmartAuditImageUrls>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json)
] }

/// In the request of [`SubmitSmartAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartAuditImageUrlList {
    pub id: Option<String>,
    pub url: Option<String>,
}
input! { SubmitSmartAuditImageUrlList() {
    0 "Id" id: String, 1 "Url" url: String
} }

/// In the request of [`SubmitSmartAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartAuditImageUrls {
    pub id: Option<String>,
    pub url: Option<String>,
}
input! { SubmitSmartAuditImageUrls() {
    0 "id" id: String, 1 "url" url: String
} }

/// Response of [`SubmitSmartAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartAuditOutput {
    pub code: Option<String>,
    pub data: Option<SubmitSmartAuditData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitSmartAuditOutput {
    0 "Code" code: String, 1 "Data" data: SubmitSmartAuditData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitSmartAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartAuditData {
    pub task_id: Option<String>,
}
model! { SubmitSmartAuditData {
    0 "TaskId" task_id: String
} }

/// Submits smart clip task: `SubmitSmartClipTask` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitSmartClipTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTask {
    pub editing_config: Option<SubmitSmartClipTaskEditingConfig>,
    pub extend_param: Option<String>,
    /// Required.
    pub input_config: SubmitSmartClipTaskInputConfig,
    pub output_config: Option<SubmitSmartClipTaskOutputConfig>,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitSmartClipTask(input_config: SubmitSmartClipTaskInputConfig, workspace_id: String)
    "SubmitSmartClipTask" -> SubmitSmartClipTaskOutput {
    0 "EditingConfig" editing_config: SubmitSmartClipTaskEditingConfig, 1 "ExtendParam" extend_param: String,
    2 "InputConfig" input_config, 3 "OutputConfig" output_config: SubmitSmartClipTaskOutputConfig,
    4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskEditingConfig {
    pub background_music_config: Option<SubmitSmartClipTaskBackgroundMusicConfig>,
    pub media_config: Option<SubmitSmartClipTaskMediaConfig>,
    pub speech_config: Option<SubmitSmartClipTaskSpeechConfig>,
    pub title_config: Option<SubmitSmartClipTaskTitleConfig>,
}
input! { SubmitSmartClipTaskEditingConfig() {
    0 "BackgroundMusicConfig" background_music_config: SubmitSmartClipTaskBackgroundMusicConfig,
    1 "MediaConfig" media_config: SubmitSmartClipTaskMediaConfig,
    2 "SpeechConfig" speech_config: SubmitSmartClipTaskSpeechConfig,
    3 "TitleConfig" title_config: SubmitSmartClipTaskTitleConfig
} }

/// In the request of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskBackgroundMusicConfig {
    pub style: Option<String>,
    pub volume: Option<f64>,
}
input! { SubmitSmartClipTaskBackgroundMusicConfig() {
    0 "Style" style: String, 1 "Volume" volume: f64
} }

/// In the request of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskMediaConfig {
    pub volume: Option<f64>,
}
input! { SubmitSmartClipTaskMediaConfig() {
    0 "Volume" volume: f64
} }

/// In the request of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskSpeechConfig {
    pub asr_config: Option<SubmitSmartClipTaskAsrConfig>,
    pub speech_rate: Option<f64>,
    pub style: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<f64>,
}
input! { SubmitSmartClipTaskSpeechConfig() {
    0 "AsrConfig" asr_config: SubmitSmartClipTaskAsrConfig, 1 "SpeechRate" speech_rate: f64, 2 "Style" style: String,
    3 "Voice" voice: String, 4 "Volume" volume: f64
} }

/// In the request of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskAsrConfig {
    pub alignment: Option<String>,
    pub font: Option<String>,
    pub font_color: Option<String>,
    pub font_size: Option<String>,
    pub spacing: Option<String>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
input! { SubmitSmartClipTaskAsrConfig() {
    0 "Alignment" alignment: String, 1 "Font" font: String, 2 "FontColor" font_color: String,
    3 "FontSize" font_size: String, 4 "Spacing" spacing: String, 5 "X" x: f64, 6 "Y" y: f64
} }

/// In the request of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskTitleConfig {
    pub alignment: Option<String>,
    pub timeline_in: Option<f64>,
    pub timeline_out: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
input! { SubmitSmartClipTaskTitleConfig() {
    0 "Alignment" alignment: String, 1 "TimelineIn" timeline_in: f64, 2 "TimelineOut" timeline_out: f64, 3 "X" x: f64,
    4 "Y" y: f64
} }

/// In the request of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskInputConfig {
    pub background_musics: Option<Vec<SubmitSmartClipTaskBackgroundMusics>>,
    pub speech_texts: Option<Vec<String>>,
    pub stickers: Option<Vec<SubmitSmartClipTaskStickers>>,
    pub titles: Option<Vec<String>>,
    /// Required.
    pub video_ids: Option<Vec<SubmitSmartClipTaskVideoIds>>,
}
input! { SubmitSmartClipTaskInputConfig(video_ids: Vec<SubmitSmartClipTaskVideoIds>) {
    0 "BackgroundMusics" background_musics: Vec<SubmitSmartClipTaskBackgroundMusics>,
    1 "SpeechTexts" speech_texts: Vec<String>, 2 "Stickers" stickers: Vec<SubmitSmartClipTaskStickers>,
    3 "Titles" titles: Vec<String>, 4 "VideoIds" video_ids: Vec<SubmitSmartClipTaskVideoIds>
} }

/// In the request of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskBackgroundMusics {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitSmartClipTaskBackgroundMusics(id: String, r#type: String) {
    0 "Id" id: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskStickers {
    /// Required.
    pub height: Option<f64>,
    /// Required.
    pub sticker_id: Option<SubmitSmartClipTaskStickerId>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`SubmitSmartClipTaskStickers::new`].
pub struct SubmitSmartClipTaskStickersRequired {
    pub height: f64,
    pub sticker_id: SubmitSmartClipTaskStickerId,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { SubmitSmartClipTaskStickers { SubmitSmartClipTaskStickersRequired: height, sticker_id, width, x, y } {
    0 "Height" height: f64, 1 "StickerId" sticker_id: SubmitSmartClipTaskStickerId, 2 "Width" width: f64, 3 "X" x: f64,
    4 "Y" y: f64
} }

/// In the request of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskStickerId {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitSmartClipTaskStickerId(id: String, r#type: String) {
    0 "Id" id: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskVideoIds {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SubmitSmartClipTaskVideoIds(id: String, r#type: String) {
    0 "Id" id: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskOutputConfig {
    pub count: Option<i64>,
    pub file_name: Option<String>,
    pub height: Option<i64>,
    pub max_duration: Option<i64>,
    pub save_to_generated_content: Option<bool>,
    pub width: Option<i64>,
}
input! { SubmitSmartClipTaskOutputConfig() {
    0 "Count" count: i64, 1 "FileName" file_name: String, 2 "Height" height: i64, 3 "MaxDuration" max_duration: i64,
    4 "SaveToGeneratedContent" save_to_generated_content: bool, 5 "Width" width: i64
} }

/// Response of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitSmartClipTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitSmartClipTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitSmartClipTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitSmartClipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmartClipTaskData {
    pub task_id: Option<String>,
}
model! { SubmitSmartClipTaskData {
    0 "TaskId" task_id: String
} }

/// Submits topic selection perspective analysis task: `SubmitTopicSelectionPerspectiveAnalysisTask` of `aimiaobi`
/// 2023-08-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitTopicSelectionPerspectiveAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTopicSelectionPerspectiveAnalysisTask {
    /// Required.
    pub agent_key: String,
    pub documents: Option<Vec<SubmitTopicSelectionPerspectiveAnalysisTaskDocuments>>,
    pub perspective_types: Option<Vec<String>>,
    /// At most 1000 characters.
    pub topic: Option<String>,
}
operation! { SubmitTopicSelectionPerspectiveAnalysisTask(agent_key: String)
    "SubmitTopicSelectionPerspectiveAnalysisTask" -> SubmitTopicSelectionPerspectiveAnalysisTaskOutput {
    0 "AgentKey" agent_key, 1 "Documents" documents: Vec<SubmitTopicSelectionPerspectiveAnalysisTaskDocuments>,
    2 "PerspectiveTypes" perspective_types: Vec<String>, 3 "Topic" topic: String
} [
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`SubmitTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTopicSelectionPerspectiveAnalysisTaskDocuments {
    pub author: Option<String>,
    pub comments: Option<Vec<SubmitTopicSelectionPerspectiveAnalysisTaskComments>>,
    /// Required.
    pub content: Option<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
input! { SubmitTopicSelectionPerspectiveAnalysisTaskDocuments(content: String) {
    0 "Author" author: String, 1 "Comments" comments: Vec<SubmitTopicSelectionPerspectiveAnalysisTaskComments>,
    2 "Content" content: String, 3 "PubTime" pub_time: String, 4 "Source" source: String, 5 "Summary" summary: String,
    6 "Title" title: String, 7 "Url" url: String
} }

/// In the request of [`SubmitTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTopicSelectionPerspectiveAnalysisTaskComments {
    pub text: Option<String>,
    pub username: Option<String>,
}
input! { SubmitTopicSelectionPerspectiveAnalysisTaskComments() {
    0 "Text" text: String, 1 "Username" username: String
} }

/// Response of [`SubmitTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTopicSelectionPerspectiveAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitTopicSelectionPerspectiveAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitTopicSelectionPerspectiveAnalysisTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitTopicSelectionPerspectiveAnalysisTaskData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitTopicSelectionPerspectiveAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTopicSelectionPerspectiveAnalysisTaskData {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { SubmitTopicSelectionPerspectiveAnalysisTaskData {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String
} }

/// Submits video audit: `SubmitVideoAudit` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/SubmitVideoAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAudit {
    pub ext: Option<String>,
    pub file_key: Option<String>,
    pub snapshot_interval: Option<f64>,
    pub url: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitVideoAudit(workspace_id: String) "SubmitVideoAudit" -> SubmitVideoAuditOutput {
    0 "Ext" ext: String, 1 "FileKey" file_key: String, 2 "SnapshotInterval" snapshot_interval: f64, 3 "Url" url: String,
    4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SubmitVideoAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAuditOutput {
    pub code: Option<String>,
    pub data: Option<SubmitVideoAuditData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitVideoAuditOutput {
    0 "Code" code: String, 1 "Data" data: SubmitVideoAuditData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SubmitVideoAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAuditData {
    pub task_id: Option<String>,
}
model! { SubmitVideoAuditData {
    0 "TaskId" task_id: String
} }

/// Updates custom text: `UpdateCustomText` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/UpdateCustomText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomText {
    /// Required.
    pub agent_key: String,
    pub commodity_code: Option<String>,
    pub content: Option<String>,
    /// Required.
    pub id: i64,
    pub title: Option<String>,
}
operation! { UpdateCustomText(agent_key: String, id: i64) "UpdateCustomText" -> UpdateCustomTextOutput {
    0 "AgentKey" agent_key, 1 "CommodityCode" commodity_code: String, 2 "Content" content: String, 3 "Id" id,
    4 "Title" title: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateCustomText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomTextOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCustomTextOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates dataset: `UpdateDataset` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/UpdateDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataset {
    pub access_level: Option<String>,
    pub dataset_config: Option<UpdateDatasetDatasetConfig>,
    /// At most 30 characters.
    pub dataset_description: Option<String>,
    pub dataset_id: Option<i64>,
    pub search_dataset_enable: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateDataset(workspace_id: String) "UpdateDataset" -> UpdateDatasetOutput {
    0 "AccessLevel" access_level: String, 1 "DatasetConfig" dataset_config: UpdateDatasetDatasetConfig,
    2 "DatasetDescription" dataset_description: String, 3 "DatasetId" dataset_id: i64,
    4 "SearchDatasetEnable" search_dataset_enable: i64, 5 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetDatasetConfig {
    pub search_source_config: Option<UpdateDatasetSearchSourceConfig>,
    pub search_source_configs: Option<Vec<UpdateDatasetSearchSourceConfigs>>,
}
input! { UpdateDatasetDatasetConfig() {
    0 "SearchSourceConfig" search_source_config: UpdateDatasetSearchSourceConfig,
    1 "SearchSourceConfigs" search_source_configs: Vec<UpdateDatasetSearchSourceConfigs>
} }

/// In the request of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetSearchSourceConfig {
    pub metadata_key_value_generate_enable: Option<bool>,
    pub metadata_key_value_search_enable: Option<bool>,
    pub tag_generate_enable: Option<bool>,
    pub tag_search_enable: Option<bool>,
}
input! { UpdateDatasetSearchSourceConfig() {
    0 "MetadataKeyValueGenerateEnable" metadata_key_value_generate_enable: bool,
    1 "MetadataKeyValueSearchEnable" metadata_key_value_search_enable: bool,
    2 "TagGenerateEnable" tag_generate_enable: bool, 3 "TagSearchEnable" tag_search_enable: bool
} }

/// In the request of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetSearchSourceConfigs {
    pub demo_query: Option<String>,
    pub search_source_request_config: Option<UpdateDatasetSearchSourceRequestConfig>,
    pub search_source_response_config: Option<UpdateDatasetSearchSourceResponseConfig>,
    pub size: Option<i64>,
}
input! { UpdateDatasetSearchSourceConfigs() {
    0 "DemoQuery" demo_query: String,
    1 "SearchSourceRequestConfig" search_source_request_config: UpdateDatasetSearchSourceRequestConfig,
    2 "SearchSourceResponseConfig" search_source_response_config: UpdateDatasetSearchSourceResponseConfig,
    3 "Size" size: i64
} }

/// In the request of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetSearchSourceRequestConfig {
    pub body: Option<String>,
    pub connect_timeout: Option<i64>,
    pub headers: Option<Vec<UpdateDatasetHeaders>>,
    pub method: Option<String>,
    pub params: Option<Vec<UpdateDatasetParams>>,
    pub path_params_enable: Option<bool>,
    pub socket_timeout: Option<i64>,
    pub url: Option<String>,
}
input! { UpdateDatasetSearchSourceRequestConfig() {
    0 "Body" body: String, 1 "ConnectTimeout" connect_timeout: i64, 2 "Headers" headers: Vec<UpdateDatasetHeaders>,
    3 "Method" method: String, 4 "Params" params: Vec<UpdateDatasetParams>,
    5 "PathParamsEnable" path_params_enable: bool, 6 "SocketTimeout" socket_timeout: i64, 7 "Url" url: String
} }

/// In the request of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetHeaders {
    pub name: Option<String>,
    pub value: Option<String>,
    pub value_format: Option<String>,
    pub value_type: Option<String>,
}
input! { UpdateDatasetHeaders() {
    0 "Name" name: String, 1 "Value" value: String, 2 "ValueFormat" value_format: String,
    3 "ValueType" value_type: String
} }

/// In the request of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetParams {
    pub name: Option<String>,
    pub value: Option<String>,
    pub value_format: Option<String>,
    pub value_type: Option<String>,
}
input! { UpdateDatasetParams() {
    0 "Name" name: String, 1 "Value" value: String, 2 "ValueFormat" value_format: String,
    3 "ValueType" value_type: String
} }

/// In the request of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetSearchSourceResponseConfig {
    pub jq_nodes: Option<Vec<UpdateDatasetJqNodes>>,
}
input! { UpdateDatasetSearchSourceResponseConfig() {
    0 "JqNodes" jq_nodes: Vec<UpdateDatasetJqNodes>
} }

/// In the request of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetJqNodes {
    pub jq_nodes: Option<Vec<UpdateDatasetJqNodesJqNodes>>,
    pub key: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDatasetJqNodes() {
    0 "JqNodes" jq_nodes: Vec<UpdateDatasetJqNodesJqNodes>, 1 "Key" key: String, 2 "Path" path: String,
    3 "Type" r#type: String
} }

/// In the request of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetJqNodesJqNodes {
    pub jq_nodes: Option<Vec<UpdateDatasetJqNodesJqNodesJqNodes>>,
    pub key: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDatasetJqNodesJqNodes() {
    0 "JqNodes" jq_nodes: Vec<UpdateDatasetJqNodesJqNodesJqNodes>, 1 "Key" key: String, 2 "Path" path: String,
    3 "Type" r#type: String
} }

/// In the request of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetJqNodesJqNodesJqNodes {
    pub key: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDatasetJqNodesJqNodesJqNodes() {
    0 "Key" key: String, 1 "Path" path: String, 2 "Type" r#type: String
} }

/// Response of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetOutput {
    pub code: Option<String>,
    pub data: Option<UpdateDatasetData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDatasetOutput {
    0 "Code" code: String, 1 "Data" data: UpdateDatasetData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetData {
    pub create_time: Option<String>,
    pub create_user: Option<String>,
    pub dataset_description: Option<String>,
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub news_article_results: Vec<UpdateDatasetNewsArticleResults>,
    pub search_dataset_enable: Option<i64>,
}
model! { UpdateDatasetData {
    0 "CreateTime" create_time: String, 1 "CreateUser" create_user: String,
    2 "DatasetDescription" dataset_description: String, 3 "DatasetId" dataset_id: i64,
    4 "DatasetName" dataset_name: String, 5 "DatasetType" dataset_type: String,
    6 "NewsArticleResults" news_article_results: Vec<UpdateDatasetNewsArticleResults>,
    7 "SearchDatasetEnable" search_dataset_enable: i64
} }

/// In the response of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetNewsArticleResults {
    pub code: Option<String>,
    pub current: Option<i64>,
    pub data: Vec<UpdateDatasetNewsArticleResultsData>,
    pub message: Option<String>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { UpdateDatasetNewsArticleResults {
    0 "Code" code: String, 1 "Current" current: i64, 2 "Data" data: Vec<UpdateDatasetNewsArticleResultsData>,
    3 "Message" message: String, 4 "Size" size: i64, 5 "Total" total: i64
} }

/// In the response of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetNewsArticleResultsData {
    pub content: Option<String>,
    pub pub_time: Option<String>,
    pub source: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { UpdateDatasetNewsArticleResultsData {
    0 "Content" content: String, 1 "PubTime" pub_time: String, 2 "Source" source: String, 3 "Summary" summary: String,
    4 "Title" title: String, 5 "Url" url: String
} }

/// Updates dataset document: `UpdateDatasetDocument` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/UpdateDatasetDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetDocument {
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    /// Required.
    pub document: UpdateDatasetDocumentDocument,
    pub workspace_id: Option<String>,
}
operation! { UpdateDatasetDocument(document: UpdateDatasetDocumentDocument)
    "UpdateDatasetDocument" -> UpdateDatasetDocumentOutput {
    0 "DatasetId" dataset_id: i64, 1 "DatasetName" dataset_name: String, 2 "Document" document,
    3 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`UpdateDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetDocumentDocument {
    pub category_uuid: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub tags: Option<Vec<String>>,
    pub title: Option<String>,
}
input! { UpdateDatasetDocumentDocument() {
    0 "CategoryUuid" category_uuid: String, 1 "DocId" doc_id: String, 2 "DocUuid" doc_uuid: String,
    3 "Extend1" extend1: String, 4 "Extend2" extend2: String, 5 "Extend3" extend3: String, 6 "Tags" tags: Vec<String>,
    7 "Title" title: String
} }

/// Response of [`UpdateDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetDocumentOutput {
    pub code: Option<String>,
    pub data: Option<UpdateDatasetDocumentData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDatasetDocumentOutput {
    0 "Code" code: String, 1 "Data" data: UpdateDatasetDocumentData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateDatasetDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetDocumentData {
    pub category_uuid: Option<String>,
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
}
model! { UpdateDatasetDocumentData {
    0 "CategoryUuid" category_uuid: String, 1 "DocId" doc_id: String, 2 "DocUuid" doc_uuid: String,
    3 "Extend1" extend1: String, 4 "Extend2" extend2: String, 5 "Extend3" extend3: String, 6 "Tags" tags: Vec<String>,
    7 "Title" title: String
} }

/// Updates general config: `UpdateGeneralConfig` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/UpdateGeneralConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGeneralConfig {
    /// Required.
    pub config_key: String,
    /// Required.
    pub config_value: String,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateGeneralConfig(config_key: String, config_value: String, workspace_id: String)
    "UpdateGeneralConfig" -> UpdateGeneralConfigOutput {
    0 "ConfigKey" config_key, 1 "ConfigValue" config_value, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateGeneralConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGeneralConfigOutput {
    pub code: Option<String>,
    pub data: Option<UpdateGeneralConfigData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGeneralConfigOutput {
    0 "Code" code: String, 1 "Data" data: UpdateGeneralConfigData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateGeneralConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGeneralConfigData {
    pub config_desc: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub config_value_type: Option<String>,
}
model! { UpdateGeneralConfigData {
    0 "ConfigDesc" config_desc: String, 1 "ConfigKey" config_key: String, 2 "ConfigValue" config_value: String,
    3 "ConfigValueType" config_value_type: String
} }

/// Updates generated content: `UpdateGeneratedContent` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/UpdateGeneratedContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGeneratedContent {
    /// Required.
    pub agent_key: String,
    pub content: Option<String>,
    pub content_text: Option<String>,
    /// Required.
    pub id: i64,
    pub keywords: Option<Vec<String>>,
    pub prompt: Option<String>,
    /// 2 to 200 characters.
    pub title: Option<String>,
}
operation! { UpdateGeneratedContent(agent_key: String, id: i64)
    "UpdateGeneratedContent" -> UpdateGeneratedContentOutput {
    0 "AgentKey" agent_key, 1 "Content" content: String, 2 "ContentText" content_text: String, 3 "Id" id,
    4 "Keywords" keywords: Vec<String>, 5 "Prompt" prompt: String, 6 "Title" title: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateGeneratedContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGeneratedContentOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGeneratedContentOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates material document: `UpdateMaterialDocument` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/UpdateMaterialDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMaterialDocument {
    /// Required.
    pub agent_key: String,
    pub region_id: Option<String>,
    pub author: Option<String>,
    pub doc_keywords: Option<Vec<String>>,
    /// Required.
    pub doc_type: String,
    pub external_url: Option<String>,
    pub html_content: Option<String>,
    /// Required.
    pub id: i64,
    pub pub_time: Option<String>,
    pub share_attr: Option<i64>,
    pub src_from: Option<String>,
    pub summary: Option<String>,
    pub text_content: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
operation! { UpdateMaterialDocument(agent_key: String, doc_type: String, id: i64)
    "UpdateMaterialDocument" -> UpdateMaterialDocumentOutput {
    0 "AgentKey" agent_key, 1 "RegionId" region_id: String, 2 "Author" author: String,
    3 "DocKeywords" doc_keywords: Vec<String>, 4 "DocType" doc_type, 5 "ExternalUrl" external_url: String,
    6 "HtmlContent" html_content: String, 7 "Id" id, 8 "PubTime" pub_time: String, 9 "ShareAttr" share_attr: i64,
    10 "SrcFrom" src_from: String, 11 "Summary" summary: String, 12 "TextContent" text_content: String,
    13 "Title" title: String, 14 "Url" url: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }

/// Response of [`UpdateMaterialDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMaterialDocumentOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateMaterialDocumentOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// `UploadBook` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/UploadBook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadBook {
    pub category_id: Option<String>,
    /// Required.
    pub docs: Vec<UploadBookDocs>,
    /// Required.
    pub workspace_id: String,
}
operation! { UploadBook(docs: Vec<UploadBookDocs>, workspace_id: String) "UploadBook" -> UploadBookOutput {
    0 "CategoryId" category_id: String, 1 "Docs" docs, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`UploadBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadBookDocs {
    pub doc_name: Option<String>,
    pub file_url: Option<String>,
}
input! { UploadBookDocs() {
    0 "DocName" doc_name: String, 1 "FileUrl" file_url: String
} }

/// Response of [`UploadBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadBookOutput {
    pub code: Option<String>,
    pub data: Option<UploadBookData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UploadBookOutput {
    0 "Code" code: String, 1 "Data" data: UploadBookData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UploadBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadBookData {
    pub doc_ids: Vec<String>,
    pub existed_ids: Vec<String>,
}
model! { UploadBookData {
    0 "DocIds" doc_ids: Vec<String>, 1 "ExistedIds" existed_ids: Vec<String>
} }

/// `UploadDoc` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/UploadDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDoc {
    pub category_id: Option<String>,
    /// Required.
    pub docs: Vec<UploadDocDocs>,
    /// Required.
    pub workspace_id: String,
}
operation! { UploadDoc(docs: Vec<UploadDocDocs>, workspace_id: String) "UploadDoc" -> UploadDocOutput {
    0 "CategoryId" category_id: String, 1 "Docs" docs, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`UploadDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDocDocs {
    /// Required.
    pub doc_name: Option<String>,
    /// Required.
    pub file_url: Option<String>,
}
input! { UploadDocDocs(doc_name: String, file_url: String) {
    0 "DocName" doc_name: String, 1 "FileUrl" file_url: String
} }

/// Response of [`UploadDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDocOutput {
    pub code: Option<String>,
    pub data: Option<UploadDocData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UploadDocOutput {
    0 "Code" code: String, 1 "Data" data: UploadDocData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UploadDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDocData {
    pub doc_ids: Vec<String>,
    pub existed_ids: Vec<String>,
}
model! { UploadDocData {
    0 "DocIds" doc_ids: Vec<String>, 1 "ExistedIds" existed_ids: Vec<String>
} }

/// `ValidateUploadTemplate` of `aimiaobi` 2023-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AiMiaoBi/2023-08-01/ValidateUploadTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateUploadTemplate {
    /// Required.
    pub file_key: String,
    pub task_type: Option<String>,
    /// Required.
    pub template_type: String,
    /// Required.
    pub workspace_id: String,
}
operation! { ValidateUploadTemplate(file_key: String, template_type: String, workspace_id: String)
    "ValidateUploadTemplate" -> ValidateUploadTemplateOutput {
    0 "FileKey" file_key, 1 "TaskType" task_type: String, 2 "TemplateType" template_type, 3 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ValidateUploadTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateUploadTemplateOutput {
    pub code: Option<String>,
    pub data: Option<ValidateUploadTemplateData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ValidateUploadTemplateOutput {
    0 "Code" code: String, 1 "Data" data: ValidateUploadTemplateData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ValidateUploadTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateUploadTemplateData {
    pub comment_count: Option<i64>,
    pub dialogue_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ValidateUploadTemplateData {
    0 "CommentCount" comment_count: i64, 1 "DialogueCount" dialogue_count: i64, 2 "TotalCount" total_count: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddAuditTerms, AddDatasetDocument, AsyncCreateClipsTask, AsyncCreateClipsTimeLine, AsyncEditTimeline,
    AsyncUploadTenderDoc, AsyncUploadVideo, AsyncWritingBiddingDoc, BindPptArtifact, CancelAsyncTask, CancelAuditTask,
    CancelDeepWriteTask, ClearIntervenes, ConfirmAndPostProcessAuditNote, CreateDataPermissions, CreateDataset,
    CreateGeneralConfig, CreateGeneratedContent, CreateToken, DeleteAuditNote, DeleteAuditTerms, DeleteCustomText,
    DeleteCustomTopicByTopic, DeleteCustomTopicViewPointById, DeleteDataPermissions, DeleteDataset,
    DeleteDatasetDocument, DeleteDocs, DeleteFactAuditUrl, DeleteGeneralConfig, DeleteGeneratedContent,
    DeleteInterveneRule, DeleteMaterialById, DeletePptArtifact, DeleteStyleLearningResult, DocumentExtraction,
    DownloadAuditNote, DownloadBiddingDoc, EditAuditTerms, EditBiddingDoc, ExportAnalysisTagDetailByTaskId,
    ExportAuditContentResult, ExportCustomSourceAnalysisTask, ExportGeneratedContent, ExportHotTopicPlanningProposals,
    ExportIntervenes, ExportPptArtifact, FeedbackDialogue, FetchExportTermsTask, FetchExportWordTask, FetchImageTask,
    FetchImportTermsTask, FetchParseDocumentLayoutTask, GenerateExportWordTask, GenerateFileUrlByKey, GenerateImageTask,
    GenerateUploadConfig, GenerateViewPoint, GetAuditNotePostProcessingStatus, GetAuditNoteProcessingStatus,
    GetAutoClipsTaskInfo, GetAvailableAuditNotes, GetBiddingDocInfo, GetBiddingRemainLimitNum, GetCategoriesByTaskId,
    GetClipsBuildInResource, GetCustomHotTopicBroadcastJob, GetCustomSourceTopicAnalysisTask, GetCustomText,
    GetCustomTopicSelectionPerspectiveAnalysisTask, GetDataSourceOrderConfig, GetDataset, GetDatasetDocument,
    GetDeepWriteTask, GetDeepWriteTaskResult, GetDocClusterTask, GetDocInfo, GetEnterpriseVocAnalysisTask,
    GetFactAuditUrl, GetFileContentLength, GetGeneralConfig, GetGeneratedContent, GetHotTopicBroadcast,
    GetInterveneGlobalReply, GetInterveneImportTaskInfo, GetInterveneRuleDetail, GetInterveneTemplateFileUrl,
    GetMaterialById, GetPptArtifact, GetPptArtifactExportResult, GetPptConfig, GetPptInfo, GetPptTemplateSelector,
    GetProperties, GetSmartAuditResult, GetSmartClipTask, GetStyleLearningResult, GetTopicById,
    GetTopicSelectionPerspectiveAnalysisTask, ImportInterveneFile, ImportInterveneFileAsync, InitiatePptCreation,
    InitiatePptCreationV2, InsertInterveneGlobalReply, InsertInterveneRule, ListAnalysisTagDetailByTaskId,
    ListAsyncTasks, ListAuditContentErrorTypes, ListAuditTerms, ListAutoClipsTask, ListBiddingDoc, ListBuildConfigs,
    ListCustomText, ListCustomViewPoints, ListDataPermissions, ListDatasetDocuments, ListDatasets, ListDialogues,
    ListDocs, ListDocumentRetrieve, ListEnterprisePptTemplates, ListFreshViewPoints, ListGeneralConfigs,
    ListGeneratedContents, ListHotNewsWithType, ListHotSources, ListHotTopics, ListHotViewPoints, ListInterveneCnt,
    ListInterveneImportTasks, ListInterveneRules, ListIntervenes, ListMaterialDocuments, ListPlanningProposal,
    ListPptArtifacts, ListPptTemplates, ListSearchTaskDialogueDatas, ListSearchTaskDialogues, ListSearchTasks,
    ListStyleLearningResult, ListTimedViewAttitude, ListTopicRecommendEventList, ListTopicViewPointRecommendEventList,
    ListVersions, ListWebReviewPoints, ListWritingStyles, QueryAsyncTask, QueryAuditTask, QueryVideoAuditResult,
    RunAbbreviationContent, RunAiHelperWriting, RunBookBrainmap, RunBookIntroduction, RunBookSmartCard,
    RunCommentGeneration, RunContinueContent, RunCustomHotTopicAnalysis, RunCustomHotTopicViewPointAnalysis,
    RunDeepWriting, RunDocBrainmap, RunDocIntroduction, RunDocQa, RunDocSmartCard, RunDocSummary, RunDocTranslation,
    RunDocWashing, RunExpandContent, RunGenerateQuestions, RunHotword, RunKeywordsExtractionGeneration,
    RunMultiDocIntroduction, RunPptOutlineGeneration, RunQuickWriting, RunSearchGeneration, RunSearchSimilarArticles,
    RunStepByStepWriting, RunStyleFeatureAnalysis, RunSummaryGenerate, RunTextPolishing, RunTitleGeneration,
    RunTopicSelectionMerge, RunTranslateGeneration, RunVideoScriptGenerate, RunWriteToneGeneration, RunWriting,
    RunWritingV2, SaveCustomText, SaveDataSourceOrderConfig, SaveMaterialDocument, SaveOrUpdateOssConfig,
    SaveStyleLearningResult, SearchDatasetDocuments, SearchNews, SubmitAsyncTask, SubmitAuditNote, SubmitAuditTask,
    SubmitCustomHotTopicBroadcastJob, SubmitCustomSourceTopicAnalysis,
    SubmitCustomTopicSelectionPerspectiveAnalysisTask, SubmitDeepWriteTask, SubmitDocClusterTask,
    SubmitEnterpriseVocAnalysisTask, SubmitExportTermsTask, SubmitFactAuditUrl, SubmitImportTermsTask,
    SubmitParseDocumentLayoutTask, SubmitSmartAudit, SubmitSmartClipTask, SubmitTopicSelectionPerspectiveAnalysisTask,
    SubmitVideoAudit, UpdateCustomText, UpdateDataset, UpdateDatasetDocument, UpdateGeneralConfig,
    UpdateGeneratedContent, UpdateMaterialDocument, UploadBook, UploadDoc, ValidateUploadTemplate
}
