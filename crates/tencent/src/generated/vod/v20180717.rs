//! `vod` of Tencent Cloud, API version 2018-07-17.
//!
//! Endpoint: `vod.tencentcloudapi.com`, or `vod.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, vod::v20180717::DescribeAIAnalysisTemplates};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAIAnalysisTemplates::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("vod", "2018-07-17", "vod", &Endpoints::NONE);

/// Applies upload: `ApplyUpload` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ApplyUpload>.
///
/// Errors: [`codes::INVALID_PARAMETER_EXPIRE_TIME`], [`codes::INVALID_PARAMETER_VALUE_COVER_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_EXPIRE_TIME`], [`codes::INVALID_PARAMETER_VALUE_MEDIA_STORAGE_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_MEDIA_TYPE`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyUpload {
    /// Required.
    pub media_type: String,
    pub sub_app_id: Option<i64>,
    pub media_name: Option<String>,
    pub cover_type: Option<String>,
    pub procedure: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    pub storage_region: Option<String>,
    pub class_id: Option<i64>,
    pub source_context: Option<String>,
    pub session_context: Option<String>,
    pub ext_info: Option<String>,
    pub media_storage_path: Option<String>,
}
operation! { ApplyUpload(media_type: String) "ApplyUpload" -> ApplyUploadOutput {
    0 "MediaType" media_type, 1 "SubAppId" sub_app_id: i64, 2 "MediaName" media_name: String,
    3 "CoverType" cover_type: String, 4 "Procedure" procedure: String, 5 "ExpireTime" expire_time: String,
    6 "StorageRegion" storage_region: String, 7 "ClassId" class_id: i64, 8 "SourceContext" source_context: String,
    9 "SessionContext" session_context: String, 10 "ExtInfo" ext_info: String,
    11 "MediaStoragePath" media_storage_path: String
} }

/// Response of [`ApplyUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyUploadOutput {
    pub storage_bucket: Option<String>,
    pub storage_region: Option<String>,
    pub vod_session_key: Option<String>,
    pub media_storage_path: Option<String>,
    pub cover_storage_path: Option<String>,
    pub temp_certificate: Option<TempCertificate>,
}
model! { ApplyUploadOutput {
    0 "StorageBucket" storage_bucket: String, 1 "StorageRegion" storage_region: String,
    2 "VodSessionKey" vod_session_key: String, 3 "MediaStoragePath" media_storage_path: String,
    4 "CoverStoragePath" cover_storage_path: String, 5 "TempCertificate" temp_certificate: TempCertificate
} }

/// In the response of [`ApplyUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempCertificate {
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
    pub expired_time: Option<i64>,
}
model! { TempCertificate {
    0 "SecretId" secret_id: String, 1 "SecretKey" secret_key: Secret, 2 "Token" token: Secret,
    3 "ExpiredTime" expired_time: i64
} }

/// Attaches media subtitles: `AttachMediaSubtitles` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=AttachMediaSubtitles>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachMediaSubtitles {
    /// Required.
    pub file_id: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub adaptive_dynamic_streaming_definition: i64,
    /// Required.
    pub subtitle_ids: Vec<String>,
    pub default_subtitle_id: Option<String>,
    pub sub_app_id: Option<i64>,
}
operation! {
    AttachMediaSubtitles(file_id: String, operation: String, adaptive_dynamic_streaming_definition: i64, subtitle_ids: Vec<String>)
    "AttachMediaSubtitles" -> Empty {
    0 "FileId" file_id, 1 "Operation" operation,
    2 "AdaptiveDynamicStreamingDefinition" adaptive_dynamic_streaming_definition, 3 "SubtitleIds" subtitle_ids,
    4 "DefaultSubtitleId" default_subtitle_id: String, 5 "SubAppId" sub_app_id: i64
} }

/// Response of [`AttachMediaSubtitles`]: empty.
pub type AttachMediaSubtitlesOutput = Empty;

/// Commits upload: `CommitUpload` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CommitUpload>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`], [`codes::INVALID_PARAMETER_VALUE_VOD_SESSION_KEY`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitUpload {
    /// Required.
    pub vod_session_key: String,
    pub sub_app_id: Option<i64>,
}
operation! { CommitUpload(vod_session_key: String) "CommitUpload" -> CommitUploadOutput {
    0 "VodSessionKey" vod_session_key, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`CommitUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitUploadOutput {
    pub file_id: Option<String>,
    pub media_url: Option<String>,
    pub cover_url: Option<String>,
}
model! { CommitUploadOutput {
    0 "FileId" file_id: String, 1 "MediaUrl" media_url: String, 2 "CoverUrl" cover_url: String
} }

/// `ComposeMedia` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ComposeMedia>.
///
/// Errors: [`codes::FAILED_OPERATION_UPLOAD_COS_FAIL`], [`codes::INTERNAL_ERROR_GET_FILE_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_MEDIA_LIST_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CLIP_DURATION`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMedia {
    /// Required.
    pub tracks: Vec<MediaTrack>,
    /// Required.
    pub output: ComposeMediaOutputItem,
    pub sub_app_id: Option<i64>,
    pub canvas: Option<Canvas>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
}
operation! { ComposeMedia(tracks: Vec<MediaTrack>, output: ComposeMediaOutputItem)
    "ComposeMedia" -> ComposeMediaOutput {
    0 "Tracks" tracks, 1 "Output" output, 2 "SubAppId" sub_app_id: i64, 3 "Canvas" canvas: Canvas,
    4 "SessionContext" session_context: String, 5 "SessionId" session_id: String
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTrack {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub track_items: Option<Vec<MediaTrackItem>>,
}
input! { MediaTrack(r#type: String, track_items: Vec<MediaTrackItem>) {
    0 "Type" r#type: String, 1 "TrackItems" track_items: Vec<MediaTrackItem>
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTrackItem {
    /// Required.
    pub r#type: Option<String>,
    pub video_item: Option<VideoTrackItem>,
    pub audio_item: Option<AudioTrackItem>,
    pub sticker_item: Option<StickerTrackItem>,
    pub transition_item: Option<MediaTransitionItem>,
    pub empty_item: Option<EmptyTrackItem>,
}
input! { MediaTrackItem(r#type: String) {
    0 "Type" r#type: String, 1 "VideoItem" video_item: VideoTrackItem, 2 "AudioItem" audio_item: AudioTrackItem,
    3 "StickerItem" sticker_item: StickerTrackItem, 4 "TransitionItem" transition_item: MediaTransitionItem,
    5 "EmptyItem" empty_item: EmptyTrackItem
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTrackItem {
    /// Required.
    pub source_media: Option<String>,
    pub source_media_start_time: Option<f64>,
    pub duration: Option<f64>,
    pub target_duration: Option<f64>,
    pub coordinate_origin: Option<String>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub audio_operations: Option<Vec<AudioTransform>>,
    pub image_operations: Option<Vec<ImageTransform>>,
}
input! { VideoTrackItem(source_media: String) {
    0 "SourceMedia" source_media: String, 1 "SourceMediaStartTime" source_media_start_time: f64,
    2 "Duration" duration: f64, 3 "TargetDuration" target_duration: f64, 4 "CoordinateOrigin" coordinate_origin: String,
    5 "XPos" x_pos: String, 6 "YPos" y_pos: String, 7 "Width" width: String, 8 "Height" height: String,
    9 "AudioOperations" audio_operations: Vec<AudioTransform>,
    10 "ImageOperations" image_operations: Vec<ImageTransform>
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTransform {
    /// Required.
    pub r#type: Option<String>,
    pub volume_param: Option<AudioVolumeParam>,
}
input! { AudioTransform(r#type: String) {
    0 "Type" r#type: String, 1 "VolumeParam" volume_param: AudioVolumeParam
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioVolumeParam {
    pub mute: Option<i64>,
    pub gain: Option<f64>,
}
input! { AudioVolumeParam() {
    0 "Mute" mute: i64, 1 "Gain" gain: f64
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTransform {
    /// Required.
    pub r#type: Option<String>,
    pub rotate_angle: Option<f64>,
    pub flip: Option<String>,
}
input! { ImageTransform(r#type: String) {
    0 "Type" r#type: String, 1 "RotateAngle" rotate_angle: f64, 2 "Flip" flip: String
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTrackItem {
    /// Required.
    pub source_media: Option<String>,
    pub source_media_start_time: Option<f64>,
    pub duration: Option<f64>,
    pub target_duration: Option<f64>,
    pub audio_operations: Option<Vec<AudioTransform>>,
}
input! { AudioTrackItem(source_media: String) {
    0 "SourceMedia" source_media: String, 1 "SourceMediaStartTime" source_media_start_time: f64,
    2 "Duration" duration: f64, 3 "TargetDuration" target_duration: f64,
    4 "AudioOperations" audio_operations: Vec<AudioTransform>
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StickerTrackItem {
    /// Required.
    pub source_media: Option<String>,
    /// Required.
    pub duration: Option<f64>,
    pub start_time: Option<f64>,
    pub coordinate_origin: Option<String>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub image_operations: Option<Vec<ImageTransform>>,
}
input! { StickerTrackItem(source_media: String, duration: f64) {
    0 "SourceMedia" source_media: String, 1 "Duration" duration: f64, 2 "StartTime" start_time: f64,
    3 "CoordinateOrigin" coordinate_origin: String, 4 "XPos" x_pos: String, 5 "YPos" y_pos: String,
    6 "Width" width: String, 7 "Height" height: String, 8 "ImageOperations" image_operations: Vec<ImageTransform>
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTransitionItem {
    /// Required.
    pub duration: Option<f64>,
    /// Deprecated.
    pub transitions: Option<Vec<TransitionOpertion>>,
    pub media_transitions: Option<Vec<TransitionOperation>>,
}
input! { MediaTransitionItem(duration: f64) {
    0 "Duration" duration: f64, 1 "Transitions" transitions: Vec<TransitionOpertion>,
    2 "MediaTransitions" media_transitions: Vec<TransitionOperation>
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitionOpertion {
    /// Required.
    pub r#type: Option<String>,
}
input! { TransitionOpertion(r#type: String) {
    0 "Type" r#type: String
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitionOperation {
    /// Required.
    pub r#type: Option<String>,
}
input! { TransitionOperation(r#type: String) {
    0 "Type" r#type: String
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyTrackItem {
    /// Required.
    pub duration: Option<f64>,
}
input! { EmptyTrackItem(duration: f64) {
    0 "Duration" duration: f64
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaOutputItem {
    /// Required.
    pub file_name: Option<String>,
    pub description: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub container: Option<String>,
    pub video_stream: Option<OutputVideoStream>,
    pub audio_stream: Option<OutputAudioStream>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
}
input! { ComposeMediaOutputItem(file_name: String) {
    0 "FileName" file_name: String, 1 "Description" description: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "Container" container: String,
    5 "VideoStream" video_stream: OutputVideoStream, 6 "AudioStream" audio_stream: OutputAudioStream,
    7 "RemoveVideo" remove_video: i64, 8 "RemoveAudio" remove_audio: i64
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputVideoStream {
    pub codec: Option<String>,
    pub fps: Option<i64>,
}
input! { OutputVideoStream() {
    0 "Codec" codec: String, 1 "Fps" fps: i64
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputAudioStream {
    pub codec: Option<String>,
    pub sample_rate: Option<i64>,
    pub audio_channel: Option<i64>,
    pub bitrate: Option<i64>,
}
input! { OutputAudioStream() {
    0 "Codec" codec: String, 1 "SampleRate" sample_rate: i64, 2 "AudioChannel" audio_channel: i64,
    3 "Bitrate" bitrate: i64
} }

/// In the request of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Canvas {
    pub color: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { Canvas() {
    0 "Color" color: String, 1 "Width" width: i64, 2 "Height" height: i64
} }

/// Response of [`ComposeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaOutput {
    pub task_id: Option<String>,
}
model! { ComposeMediaOutput {
    0 "TaskId" task_id: String
} }

/// Confirms events: `ConfirmEvents` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ConfirmEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmEvents {
    /// Required.
    pub event_handles: Vec<String>,
    pub ext_info: Option<String>,
    pub sub_app_id: Option<i64>,
}
operation! { ConfirmEvents(event_handles: Vec<String>) "ConfirmEvents" -> Empty {
    0 "EventHandles" event_handles, 1 "ExtInfo" ext_info: String, 2 "SubAppId" sub_app_id: i64
} }

/// Response of [`ConfirmEvents`]: empty.
pub type ConfirmEventsOutput = Empty;

/// Creates ai analysis template: `CreateAIAnalysisTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAIAnalysisTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLASSIFCATION_CONFIGURE`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_COVER_CONFIGURE`], [`codes::INVALID_PARAMETER_VALUE_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_FRAME_TAG_CONFIGURE`], [`codes::INVALID_PARAMETER_VALUE_HIGHLIGHT_CONFIGURE`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_TAG_CONFIGURE`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIAnalysisTemplate {
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub classification_configure: Option<ClassificationConfigureInfo>,
    pub tag_configure: Option<TagConfigureInfo>,
    pub cover_configure: Option<CoverConfigureInfo>,
    pub frame_tag_configure: Option<FrameTagConfigureInfo>,
    pub highlight_configure: Option<HighlightsConfigureInfo>,
}
operation! { CreateAIAnalysisTemplate() "CreateAIAnalysisTemplate" -> CreateAIAnalysisTemplateOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "ClassificationConfigure" classification_configure: ClassificationConfigureInfo,
    4 "TagConfigure" tag_configure: TagConfigureInfo, 5 "CoverConfigure" cover_configure: CoverConfigureInfo,
    6 "FrameTagConfigure" frame_tag_configure: FrameTagConfigureInfo,
    7 "HighlightConfigure" highlight_configure: HighlightsConfigureInfo
} }

/// In the request of [`CreateAIAnalysisTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassificationConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { ClassificationConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateAIAnalysisTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { TagConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateAIAnalysisTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { CoverConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateAIAnalysisTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrameTagConfigureInfo {
    /// Required.
    pub switch: Option<String>,
    pub screenshot_interval: Option<f64>,
}
input! { FrameTagConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "ScreenshotInterval" screenshot_interval: f64
} }

/// In the request of [`CreateAIAnalysisTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightsConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { HighlightsConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// Response of [`CreateAIAnalysisTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIAnalysisTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateAIAnalysisTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates ai recognition template: `CreateAIRecognitionTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAIRecognitionTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_DEFAULT_LIBRARY_LABEL_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_LIBRARY`], [`codes::INVALID_PARAMETER_VALUE_FACE_SCORE`],
/// [`codes::INVALID_PARAMETER_VALUE_LABEL_SET`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_LIBRARY`], [`codes::INVALID_PARAMETER_VALUE_SCREENSHOT_INTERVAL`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_SWITCH`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_DEFINE_LIBRARY_LABEL_SET`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIRecognitionTemplate {
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub head_tail_configure: Option<HeadTailConfigureInfo>,
    pub segment_configure: Option<SegmentConfigureInfo>,
    pub face_configure: Option<FaceConfigureInfo>,
    pub ocr_full_text_configure: Option<OcrFullTextConfigureInfo>,
    pub ocr_words_configure: Option<OcrWordsConfigureInfo>,
    pub asr_full_text_configure: Option<AsrFullTextConfigureInfo>,
    pub asr_words_configure: Option<AsrWordsConfigureInfo>,
    pub asr_translate_configure: Option<AsrTranslateConfigureInfo>,
    pub object_configure: Option<ObjectConfigureInfo>,
    pub screenshot_interval: Option<f64>,
}
operation! { CreateAIRecognitionTemplate() "CreateAIRecognitionTemplate" -> CreateAIRecognitionTemplateOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "HeadTailConfigure" head_tail_configure: HeadTailConfigureInfo,
    4 "SegmentConfigure" segment_configure: SegmentConfigureInfo, 5 "FaceConfigure" face_configure: FaceConfigureInfo,
    6 "OcrFullTextConfigure" ocr_full_text_configure: OcrFullTextConfigureInfo,
    7 "OcrWordsConfigure" ocr_words_configure: OcrWordsConfigureInfo,
    8 "AsrFullTextConfigure" asr_full_text_configure: AsrFullTextConfigureInfo,
    9 "AsrWordsConfigure" asr_words_configure: AsrWordsConfigureInfo,
    10 "AsrTranslateConfigure" asr_translate_configure: AsrTranslateConfigureInfo,
    11 "ObjectConfigure" object_configure: ObjectConfigureInfo, 12 "ScreenshotInterval" screenshot_interval: f64
} }

/// In the request of [`CreateAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadTailConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { HeadTailConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { SegmentConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceConfigureInfo {
    /// Required.
    pub switch: Option<String>,
    pub score: Option<f64>,
    pub default_library_label_set: Option<Vec<String>>,
    pub user_define_library_label_set: Option<Vec<String>>,
    pub face_library: Option<String>,
}
input! { FaceConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "Score" score: f64, 2 "DefaultLibraryLabelSet" default_library_label_set: Vec<String>,
    3 "UserDefineLibraryLabelSet" user_define_library_label_set: Vec<String>, 4 "FaceLibrary" face_library: String
} }

/// In the request of [`CreateAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrFullTextConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { OcrFullTextConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrWordsConfigureInfo {
    /// Required.
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
}
input! { OcrWordsConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>
} }

/// In the request of [`CreateAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrFullTextConfigureInfo {
    /// Required.
    pub switch: Option<String>,
    pub subtitle_formats: Option<Vec<String>>,
    /// Deprecated.
    pub subtitle_format: Option<String>,
    pub src_language: Option<String>,
    pub subtitle_name: Option<String>,
}
input! { AsrFullTextConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "SubtitleFormats" subtitle_formats: Vec<String>,
    2 "SubtitleFormat" subtitle_format: String, 3 "SrcLanguage" src_language: String,
    4 "SubtitleName" subtitle_name: String
} }

/// In the request of [`CreateAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrWordsConfigureInfo {
    /// Required.
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
}
input! { AsrWordsConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>
} }

/// In the request of [`CreateAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrTranslateConfigureInfo {
    /// Required.
    pub switch: Option<String>,
    pub src_language: Option<String>,
    pub dst_language: Option<String>,
    pub subtitle_formats: Option<Vec<String>>,
    pub subtitle_name: Option<String>,
}
input! { AsrTranslateConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "SrcLanguage" src_language: String, 2 "DstLanguage" dst_language: String,
    3 "SubtitleFormats" subtitle_formats: Vec<String>, 4 "SubtitleName" subtitle_name: String
} }

/// In the request of [`CreateAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectConfigureInfo {
    /// Required.
    pub switch: Option<String>,
    pub object_library: Option<String>,
}
input! { ObjectConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "ObjectLibrary" object_library: String
} }

/// Response of [`CreateAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIRecognitionTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateAIRecognitionTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates adaptive dynamic streaming template: `CreateAdaptiveDynamicStreamingTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAdaptiveDynamicStreamingTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_CODEC`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_BITRATE`],
/// [`codes::INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_RESOLUTION`], [`codes::INVALID_PARAMETER_VALUE_DRM_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_FILL_TYPE`], [`codes::INVALID_PARAMETER_VALUE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_FPS`], [`codes::INVALID_PARAMETER_VALUE_HEIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_REMOVE_AUDIO`],
/// [`codes::INVALID_PARAMETER_VALUE_SAMPLE_RATE`], [`codes::INVALID_PARAMETER_VALUE_SOUND_SYSTEM`],
/// [`codes::INVALID_PARAMETER_VALUE_WIDTH`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdaptiveDynamicStreamingTemplate {
    /// Required.
    pub format: String,
    /// Required.
    pub stream_infos: Vec<AdaptiveStreamTemplate>,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub drm_type: Option<String>,
    pub drm_key_provider: Option<String>,
    pub drm_encrypt_type: Option<String>,
    pub disable_higher_video_bitrate: Option<i64>,
    pub disable_higher_video_resolution: Option<i64>,
    pub comment: Option<String>,
    pub segment_type: Option<String>,
    pub segment_duration: Option<i64>,
}
operation! { CreateAdaptiveDynamicStreamingTemplate(format: String, stream_infos: Vec<AdaptiveStreamTemplate>)
    "CreateAdaptiveDynamicStreamingTemplate" -> CreateAdaptiveDynamicStreamingTemplateOutput {
    0 "Format" format, 1 "StreamInfos" stream_infos, 2 "SubAppId" sub_app_id: i64, 3 "Name" name: String,
    4 "DrmType" drm_type: String, 5 "DrmKeyProvider" drm_key_provider: String,
    6 "DrmEncryptType" drm_encrypt_type: String, 7 "DisableHigherVideoBitrate" disable_higher_video_bitrate: i64,
    8 "DisableHigherVideoResolution" disable_higher_video_resolution: i64, 9 "Comment" comment: String,
    10 "SegmentType" segment_type: String, 11 "SegmentDuration" segment_duration: i64
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveStreamTemplate {
    /// Required.
    pub video: Option<VideoTemplateInfo>,
    /// Required.
    pub audio: Option<AudioTemplateInfo>,
    pub remove_audio: Option<i64>,
    pub remove_video: Option<i64>,
    pub tehd_config: Option<TEHDConfig>,
    pub enhance_config: Option<EnhanceConfig>,
    pub std_ext_info: Option<String>,
}
input! { AdaptiveStreamTemplate(video: VideoTemplateInfo, audio: AudioTemplateInfo) {
    0 "Video" video: VideoTemplateInfo, 1 "Audio" audio: AudioTemplateInfo, 2 "RemoveAudio" remove_audio: i64,
    3 "RemoveVideo" remove_video: i64, 4 "TEHDConfig" tehd_config: TEHDConfig,
    5 "EnhanceConfig" enhance_config: EnhanceConfig, 6 "StdExtInfo" std_ext_info: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTemplateInfo {
    /// Required.
    pub codec: Option<String>,
    /// Required.
    pub fps: Option<i64>,
    /// Required.
    pub bitrate: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fill_type: Option<String>,
    pub vcrf: Option<i64>,
    pub gop: Option<i64>,
    pub gop_unit: Option<String>,
    pub preserve_hdr_switch: Option<String>,
    pub codec_tag: Option<String>,
    pub mode: Option<String>,
    pub bframes: Option<i64>,
    pub hls_time: Option<i64>,
    pub video_profile: Option<String>,
}
input! { VideoTemplateInfo(codec: String, fps: i64, bitrate: i64) {
    0 "Codec" codec: String, 1 "Fps" fps: i64, 2 "Bitrate" bitrate: i64,
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Width" width: i64, 5 "Height" height: i64,
    6 "FillType" fill_type: String, 7 "Vcrf" vcrf: i64, 8 "Gop" gop: i64, 9 "GopUnit" gop_unit: String,
    10 "PreserveHDRSwitch" preserve_hdr_switch: String, 11 "CodecTag" codec_tag: String, 12 "Mode" mode: String,
    13 "Bframes" bframes: i64, 14 "HlsTime" hls_time: i64, 15 "VideoProfile" video_profile: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTemplateInfo {
    /// Required.
    pub codec: Option<String>,
    /// Required.
    pub bitrate: Option<i64>,
    /// Required.
    pub sample_rate: Option<i64>,
    pub audio_channel: Option<i64>,
}
input! { AudioTemplateInfo(codec: String, bitrate: i64, sample_rate: i64) {
    0 "Codec" codec: String, 1 "Bitrate" bitrate: i64, 2 "SampleRate" sample_rate: i64,
    3 "AudioChannel" audio_channel: i64
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TEHDConfig {
    /// Required.
    pub r#type: Option<String>,
    pub max_video_bitrate: Option<i64>,
}
input! { TEHDConfig(r#type: String) {
    0 "Type" r#type: String, 1 "MaxVideoBitrate" max_video_bitrate: i64
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceConfig {
    pub video_enhance: Option<VideoEnhanceConfig>,
    pub audio_enhance: Option<AudioEnhanceConfig>,
}
input! { EnhanceConfig() {
    0 "VideoEnhance" video_enhance: VideoEnhanceConfig, 1 "AudioEnhance" audio_enhance: AudioEnhanceConfig
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEnhanceConfig {
    pub enhance_scenario_type: Option<String>,
    pub super_resolution: Option<SuperResolutionInfo>,
    pub hdr: Option<HDRInfo>,
    pub denoise: Option<VideoDenoiseInfo>,
    pub image_quality_enhance: Option<ImageQualityEnhanceInfo>,
    pub color_enhance: Option<ColorEnhanceInfo>,
    pub low_light_enhance: Option<LowLightEnhanceInfo>,
    pub scratch_repair: Option<ScratchRepairInfo>,
    pub artifact_repair: Option<ArtifactRepairInfo>,
    pub diffusion_enhance: Option<DiffusionEnhanceInfo>,
    pub frame_rate_with_den: Option<FrameRateWithDenInfo>,
}
input! { VideoEnhanceConfig() {
    0 "EnhanceScenarioType" enhance_scenario_type: String, 1 "SuperResolution" super_resolution: SuperResolutionInfo,
    2 "Hdr" hdr: HDRInfo, 3 "Denoise" denoise: VideoDenoiseInfo,
    4 "ImageQualityEnhance" image_quality_enhance: ImageQualityEnhanceInfo,
    5 "ColorEnhance" color_enhance: ColorEnhanceInfo, 6 "LowLightEnhance" low_light_enhance: LowLightEnhanceInfo,
    7 "ScratchRepair" scratch_repair: ScratchRepairInfo, 8 "ArtifactRepair" artifact_repair: ArtifactRepairInfo,
    9 "DiffusionEnhance" diffusion_enhance: DiffusionEnhanceInfo,
    10 "FrameRateWithDen" frame_rate_with_den: FrameRateWithDenInfo
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperResolutionInfo {
    /// Required.
    pub switch: Option<String>,
    pub r#type: Option<String>,
    pub size: Option<i64>,
}
input! { SuperResolutionInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String, 2 "Size" size: i64
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HDRInfo {
    /// Required.
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { HDRInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDenoiseInfo {
    /// Required.
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { VideoDenoiseInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQualityEnhanceInfo {
    /// Required.
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ImageQualityEnhanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColorEnhanceInfo {
    /// Required.
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ColorEnhanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LowLightEnhanceInfo {
    /// Required.
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { LowLightEnhanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScratchRepairInfo {
    /// Required.
    pub switch: Option<String>,
    pub intensity: Option<f64>,
    pub r#type: Option<String>,
}
input! { ScratchRepairInfo(switch: String) {
    0 "Switch" switch: String, 1 "Intensity" intensity: f64, 2 "Type" r#type: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArtifactRepairInfo {
    /// Required.
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ArtifactRepairInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffusionEnhanceInfo {
    /// Required.
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { DiffusionEnhanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrameRateWithDenInfo {
    /// Required.
    pub switch: Option<String>,
    pub fps_num: Option<i64>,
    pub fps_den: Option<i64>,
}
input! { FrameRateWithDenInfo(switch: String) {
    0 "Switch" switch: String, 1 "FpsNum" fps_num: i64, 2 "FpsDen" fps_den: i64
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioEnhanceConfig {
    pub denoise: Option<AudioDenoiseInfo>,
    pub separate: Option<AudioSeparateInfo>,
    pub volume_balance: Option<AudioVolumeBalanceInfo>,
    pub beautify: Option<AudioBeautifyInfo>,
}
input! { AudioEnhanceConfig() {
    0 "Denoise" denoise: AudioDenoiseInfo, 1 "Separate" separate: AudioSeparateInfo,
    2 "VolumeBalance" volume_balance: AudioVolumeBalanceInfo, 3 "Beautify" beautify: AudioBeautifyInfo
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioDenoiseInfo {
    /// Required.
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { AudioDenoiseInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioSeparateInfo {
    /// Required.
    pub switch: Option<String>,
    pub r#type: Option<String>,
    pub track: Option<String>,
}
input! { AudioSeparateInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String, 2 "Track" track: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioVolumeBalanceInfo {
    /// Required.
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { AudioVolumeBalanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioBeautifyInfo {
    /// Required.
    pub switch: Option<String>,
    pub types: Option<Vec<String>>,
}
input! { AudioBeautifyInfo(switch: String) {
    0 "Switch" switch: String, 1 "Types" types: Vec<String>
} }

/// Response of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdaptiveDynamicStreamingTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateAdaptiveDynamicStreamingTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates aigc advanced custom element: `CreateAigcAdvancedCustomElement` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAigcAdvancedCustomElement>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAdvancedCustomElement {
    pub sub_app_id: Option<i64>,
    pub element_name: Option<String>,
    pub element_description: Option<String>,
    pub reference_type: Option<String>,
    pub element_voice_id: Option<String>,
    pub element_video_list: Option<String>,
    pub element_image_list: Option<String>,
    pub tag_list: Option<String>,
    pub disable_moderation: Option<String>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { CreateAigcAdvancedCustomElement()
    "CreateAigcAdvancedCustomElement" -> CreateAigcAdvancedCustomElementOutput {
    0 "SubAppId" sub_app_id: i64, 1 "ElementName" element_name: String,
    2 "ElementDescription" element_description: String, 3 "ReferenceType" reference_type: String,
    4 "ElementVoiceId" element_voice_id: String, 5 "ElementVideoList" element_video_list: String,
    6 "ElementImageList" element_image_list: String, 7 "TagList" tag_list: String,
    8 "DisableModeration" disable_moderation: String, 9 "SessionId" session_id: String,
    10 "SessionContext" session_context: String, 11 "TasksPriority" tasks_priority: i64
} }

/// Response of [`CreateAigcAdvancedCustomElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAdvancedCustomElementOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcAdvancedCustomElementOutput {
    0 "TaskId" task_id: String
} }

/// Creates aigc api token: `CreateAigcApiToken` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAigcApiToken>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcApiToken {
    /// Required.
    pub sub_app_id: i64,
}
operation! { CreateAigcApiToken(sub_app_id: i64) "CreateAigcApiToken" -> CreateAigcApiTokenOutput {
    0 "SubAppId" sub_app_id
} }

/// Response of [`CreateAigcApiToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcApiTokenOutput {
    /// Secret.
    pub api_token: Option<Secret>,
}
model! { CreateAigcApiTokenOutput {
    0 "ApiToken" api_token: Secret
} }

/// Creates aigc audio clone: `CreateAigcAudioClone` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAigcAudioClone>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAudioClone {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub audio_file_info: AigcAudioCloneInputFileInfo,
    /// Required.
    pub voice_id: String,
    /// Required.
    pub text: String,
    pub prompt_audio_file_info: Option<AigcAudioCloneInputFileInfo>,
    pub prompt_text: Option<String>,
    pub payload: Option<String>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! {
    CreateAigcAudioClone(sub_app_id: i64, audio_file_info: AigcAudioCloneInputFileInfo, voice_id: String, text: String)
    "CreateAigcAudioClone" -> CreateAigcAudioCloneOutput {
    0 "SubAppId" sub_app_id, 1 "AudioFileInfo" audio_file_info, 2 "VoiceId" voice_id, 3 "Text" text,
    4 "PromptAudioFileInfo" prompt_audio_file_info: AigcAudioCloneInputFileInfo, 5 "PromptText" prompt_text: String,
    6 "Payload" payload: String, 7 "SessionId" session_id: String, 8 "SessionContext" session_context: String,
    9 "TasksPriority" tasks_priority: i64, 10 "ExtInfo" ext_info: String
} }

/// In the request of [`CreateAigcAudioClone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioCloneInputFileInfo {
    pub r#type: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
}
input! { AigcAudioCloneInputFileInfo() {
    0 "Type" r#type: String, 1 "FileId" file_id: String, 2 "Url" url: String
} }

/// Response of [`CreateAigcAudioClone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAudioCloneOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcAudioCloneOutput {
    0 "TaskId" task_id: String
} }

/// Creates aigc audio task: `CreateAigcAudioTask` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAigcAudioTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VIOLATION_CONTENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAudioTask {
    pub sub_app_id: Option<i64>,
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub scene_type: Option<String>,
    pub prompt: Option<String>,
    pub video_infos: Option<Vec<AigcAudioReferenceVideoInfo>>,
    pub audio_infos: Option<Vec<AigcAudioReferenceAudioInfo>>,
    pub output_config: Option<AigcAudioOutputConfig>,
    pub additional_parameters: Option<String>,
}
operation! { CreateAigcAudioTask() "CreateAigcAudioTask" -> CreateAigcAudioTaskOutput {
    0 "SubAppId" sub_app_id: i64, 1 "ModelName" model_name: String, 2 "ModelVersion" model_version: String,
    3 "SceneType" scene_type: String, 4 "Prompt" prompt: String,
    5 "VideoInfos" video_infos: Vec<AigcAudioReferenceVideoInfo>,
    6 "AudioInfos" audio_infos: Vec<AigcAudioReferenceAudioInfo>, 7 "OutputConfig" output_config: AigcAudioOutputConfig,
    8 "AdditionalParameters" additional_parameters: String
} }

/// In the request of [`CreateAigcAudioTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioReferenceVideoInfo {
    pub r#type: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
}
input! { AigcAudioReferenceVideoInfo() {
    0 "Type" r#type: String, 1 "FileId" file_id: String, 2 "Url" url: String
} }

/// In the request of [`CreateAigcAudioTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioReferenceAudioInfo {
    pub r#type: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
}
input! { AigcAudioReferenceAudioInfo() {
    0 "Type" r#type: String, 1 "FileId" file_id: String, 2 "Url" url: String
} }

/// In the request of [`CreateAigcAudioTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioOutputConfig {
    pub storage_mode: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub duration: Option<i64>,
    pub output_audio_format: Option<String>,
}
input! { AigcAudioOutputConfig() {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "Duration" duration: i64, 5 "OutputAudioFormat" output_audio_format: String
} }

/// Response of [`CreateAigcAudioTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAudioTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcAudioTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates aigc custom element: `CreateAigcCustomElement` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAigcCustomElement>.
///
/// Errors: [`codes::INVALID_PARAMETER_VIOLATION_CONTENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomElement {
    /// Required.
    pub element_name: String,
    /// Required.
    pub element_description: String,
    /// Required.
    pub element_frontal_image: String,
    /// Required.
    pub element_refer_list: Vec<ElementReferInfo>,
}
operation! {
    CreateAigcCustomElement(element_name: String, element_description: String, element_frontal_image: String, element_refer_list: Vec<ElementReferInfo>)
    "CreateAigcCustomElement" -> CreateAigcCustomElementOutput {
    0 "ElementName" element_name, 1 "ElementDescription" element_description,
    2 "ElementFrontalImage" element_frontal_image, 3 "ElementReferList" element_refer_list
} }

/// In the request of [`CreateAigcCustomElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementReferInfo {
    pub image_url: Option<String>,
}
input! { ElementReferInfo() {
    0 "ImageUrl" image_url: String
} }

/// Response of [`CreateAigcCustomElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomElementOutput {
    pub element_id: Option<String>,
}
model! { CreateAigcCustomElementOutput {
    0 "ElementId" element_id: String
} }

/// Creates aigc custom voice: `CreateAigcCustomVoice` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAigcCustomVoice>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomVoice {
    pub sub_app_id: Option<i64>,
    pub voice_name: Option<String>,
    pub voice_url: Option<String>,
    pub video_id: Option<String>,
    pub disable_moderation: Option<String>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { CreateAigcCustomVoice() "CreateAigcCustomVoice" -> CreateAigcCustomVoiceOutput {
    0 "SubAppId" sub_app_id: i64, 1 "VoiceName" voice_name: String, 2 "VoiceUrl" voice_url: String,
    3 "VideoId" video_id: String, 4 "DisableModeration" disable_moderation: String, 5 "SessionId" session_id: String,
    6 "SessionContext" session_context: String, 7 "TasksPriority" tasks_priority: i64
} }

/// Response of [`CreateAigcCustomVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomVoiceOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcCustomVoiceOutput {
    0 "TaskId" task_id: String
} }

/// Creates aigc image task: `CreateAigcImageTask` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAigcImageTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`], [`codes::LIMIT_EXCEEDED_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcImageTask {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub model_name: String,
    /// Required.
    pub model_version: String,
    pub file_infos: Option<Vec<AigcImageTaskInputFileInfo>>,
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub enhance_prompt: Option<String>,
    pub output_config: Option<AigcImageOutputConfig>,
    pub input_region: Option<String>,
    pub scene_type: Option<String>,
    pub seed: Option<i64>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { CreateAigcImageTask(sub_app_id: i64, model_name: String, model_version: String)
    "CreateAigcImageTask" -> CreateAigcImageTaskOutput {
    0 "SubAppId" sub_app_id, 1 "ModelName" model_name, 2 "ModelVersion" model_version,
    3 "FileInfos" file_infos: Vec<AigcImageTaskInputFileInfo>, 4 "Prompt" prompt: String,
    5 "NegativePrompt" negative_prompt: String, 6 "EnhancePrompt" enhance_prompt: String,
    7 "OutputConfig" output_config: AigcImageOutputConfig, 8 "InputRegion" input_region: String,
    9 "SceneType" scene_type: String, 10 "Seed" seed: i64, 11 "SessionId" session_id: String,
    12 "SessionContext" session_context: String, 13 "TasksPriority" tasks_priority: i64, 14 "ExtInfo" ext_info: String
} }

/// In the request of [`CreateAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageTaskInputFileInfo {
    pub r#type: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
    pub base64: Option<String>,
    pub text: Option<String>,
    pub reference_type: Option<String>,
}
input! { AigcImageTaskInputFileInfo() {
    0 "Type" r#type: String, 1 "FileId" file_id: String, 2 "Url" url: String, 3 "Base64" base64: String,
    4 "Text" text: String, 5 "ReferenceType" reference_type: String
} }

/// In the request of [`CreateAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageOutputConfig {
    pub storage_mode: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub resolution: Option<String>,
    pub aspect_ratio: Option<String>,
    pub person_generation: Option<String>,
    pub input_compliance_check: Option<String>,
    pub output_compliance_check: Option<String>,
    pub output_image_count: Option<i64>,
    pub output_format: Option<String>,
    pub logo_add: Option<String>,
}
input! { AigcImageOutputConfig() {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "Resolution" resolution: String, 5 "AspectRatio" aspect_ratio: String,
    6 "PersonGeneration" person_generation: String, 7 "InputComplianceCheck" input_compliance_check: String,
    8 "OutputComplianceCheck" output_compliance_check: String, 9 "OutputImageCount" output_image_count: i64,
    10 "OutputFormat" output_format: String, 11 "LogoAdd" logo_add: String
} }

/// Response of [`CreateAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcImageTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcImageTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates aigc quota: `CreateAigcQuota` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAigcQuota>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcQuota {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub quota_type: String,
    /// Required.
    pub quota_limit: i64,
    /// Secret.
    pub api_token: Option<Secret>,
}
operation! { CreateAigcQuota(sub_app_id: i64, quota_type: String, quota_limit: i64) "CreateAigcQuota" -> Empty {
    0 "SubAppId" sub_app_id, 1 "QuotaType" quota_type, 2 "QuotaLimit" quota_limit, 3 "ApiToken" api_token: Secret
} }

/// Response of [`CreateAigcQuota`]: empty.
pub type CreateAigcQuotaOutput = Empty;

/// Creates aigc subject: `CreateAigcSubject` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAigcSubject>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcSubject {
    pub sub_app_id: Option<i64>,
    pub subject_name: Option<String>,
    pub subject_images: Option<Vec<String>>,
    pub subject_videos: Option<Vec<String>>,
    pub voice_id: Option<String>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { CreateAigcSubject() "CreateAigcSubject" -> CreateAigcSubjectOutput {
    0 "SubAppId" sub_app_id: i64, 1 "SubjectName" subject_name: String, 2 "SubjectImages" subject_images: Vec<String>,
    3 "SubjectVideos" subject_videos: Vec<String>, 4 "VoiceId" voice_id: String, 5 "SessionId" session_id: String,
    6 "SessionContext" session_context: String, 7 "TasksPriority" tasks_priority: i64
} }

/// Response of [`CreateAigcSubject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcSubjectOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcSubjectOutput {
    0 "TaskId" task_id: String
} }

/// Creates aigc video redraw task: `CreateAigcVideoRedrawTask` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAigcVideoRedrawTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`],
/// [`codes::LIMIT_EXCEEDED_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcVideoRedrawTask {
    /// Required.
    pub sub_app_id: i64,
    pub file_info: Option<AigcVideoRedrawTaskInputFileInfo>,
    pub task_info: Option<AigcVideoRedrawTaskInfo>,
    pub output_config: Option<AigcVideoRedrawOutputConfig>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { CreateAigcVideoRedrawTask(sub_app_id: i64) "CreateAigcVideoRedrawTask" -> CreateAigcVideoRedrawTaskOutput {
    0 "SubAppId" sub_app_id, 1 "FileInfo" file_info: AigcVideoRedrawTaskInputFileInfo,
    2 "TaskInfo" task_info: AigcVideoRedrawTaskInfo, 3 "OutputConfig" output_config: AigcVideoRedrawOutputConfig,
    4 "SessionId" session_id: String, 5 "SessionContext" session_context: String, 6 "TasksPriority" tasks_priority: i64,
    7 "ExtInfo" ext_info: String
} }

/// In the request of [`CreateAigcVideoRedrawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoRedrawTaskInputFileInfo {
    pub r#type: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
}
input! { AigcVideoRedrawTaskInputFileInfo() {
    0 "Type" r#type: String, 1 "FileId" file_id: String, 2 "Url" url: String
} }

/// In the request of [`CreateAigcVideoRedrawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoRedrawTaskInfo {
    pub style: Option<String>,
}
input! { AigcVideoRedrawTaskInfo() {
    0 "Style" style: String
} }

/// In the request of [`CreateAigcVideoRedrawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoRedrawOutputConfig {
    pub storage_mode: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
}
input! { AigcVideoRedrawOutputConfig() {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String
} }

/// Response of [`CreateAigcVideoRedrawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcVideoRedrawTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcVideoRedrawTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates aigc video task: `CreateAigcVideoTask` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAigcVideoTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`],
/// [`codes::LIMIT_EXCEEDED_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcVideoTask {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub model_name: String,
    /// Required.
    pub model_version: String,
    pub file_infos: Option<Vec<AigcVideoTaskInputFileInfo>>,
    pub subject_infos: Option<Vec<AigcVideoTaskInputSubjectInfo>>,
    pub last_frame_file_id: Option<String>,
    pub last_frame_url: Option<String>,
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub enhance_prompt: Option<String>,
    pub output_config: Option<AigcVideoOutputConfig>,
    pub input_region: Option<String>,
    pub scene_type: Option<String>,
    pub procedure: Option<String>,
    pub seed: Option<i64>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { CreateAigcVideoTask(sub_app_id: i64, model_name: String, model_version: String)
    "CreateAigcVideoTask" -> CreateAigcVideoTaskOutput {
    0 "SubAppId" sub_app_id, 1 "ModelName" model_name, 2 "ModelVersion" model_version,
    3 "FileInfos" file_infos: Vec<AigcVideoTaskInputFileInfo>,
    4 "SubjectInfos" subject_infos: Vec<AigcVideoTaskInputSubjectInfo>, 5 "LastFrameFileId" last_frame_file_id: String,
    6 "LastFrameUrl" last_frame_url: String, 7 "Prompt" prompt: String, 8 "NegativePrompt" negative_prompt: String,
    9 "EnhancePrompt" enhance_prompt: String, 10 "OutputConfig" output_config: AigcVideoOutputConfig,
    11 "InputRegion" input_region: String, 12 "SceneType" scene_type: String, 13 "Procedure" procedure: String,
    14 "Seed" seed: i64, 15 "SessionId" session_id: String, 16 "SessionContext" session_context: String,
    17 "TasksPriority" tasks_priority: i64, 18 "ExtInfo" ext_info: String
} }

/// In the request of [`CreateAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoTaskInputFileInfo {
    pub r#type: Option<String>,
    pub category: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
    pub base64: Option<String>,
    pub reference_type: Option<String>,
    pub object_id: Option<String>,
    pub voice_id: Option<String>,
    pub keep_original_sound: Option<String>,
    pub usage: Option<String>,
    pub text: Option<String>,
}
input! { AigcVideoTaskInputFileInfo() {
    0 "Type" r#type: String, 1 "Category" category: String, 2 "FileId" file_id: String, 3 "Url" url: String,
    4 "Base64" base64: String, 5 "ReferenceType" reference_type: String, 6 "ObjectId" object_id: String,
    7 "VoiceId" voice_id: String, 8 "KeepOriginalSound" keep_original_sound: String, 9 "Usage" usage: String,
    10 "Text" text: String
} }

/// In the request of [`CreateAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoTaskInputSubjectInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub voice_id: Option<String>,
    pub image_urls: Option<Vec<String>>,
    pub video_urls: Option<Vec<String>>,
}
input! { AigcVideoTaskInputSubjectInfo() {
    0 "Id" id: String, 1 "Name" name: String, 2 "VoiceId" voice_id: String, 3 "ImageUrls" image_urls: Vec<String>,
    4 "VideoUrls" video_urls: Vec<String>
} }

/// In the request of [`CreateAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoOutputConfig {
    pub storage_mode: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub duration: Option<f64>,
    pub resolution: Option<String>,
    pub aspect_ratio: Option<String>,
    pub audio_generation: Option<String>,
    pub person_generation: Option<String>,
    pub input_compliance_check: Option<String>,
    pub output_compliance_check: Option<String>,
    pub enhance_switch: Option<String>,
    pub off_peak: Option<String>,
    pub frame_interpolate: Option<String>,
    pub logo_add: Option<String>,
    pub enable_bgm: Option<String>,
}
input! { AigcVideoOutputConfig() {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "Duration" duration: f64, 5 "Resolution" resolution: String,
    6 "AspectRatio" aspect_ratio: String, 7 "AudioGeneration" audio_generation: String,
    8 "PersonGeneration" person_generation: String, 9 "InputComplianceCheck" input_compliance_check: String,
    10 "OutputComplianceCheck" output_compliance_check: String, 11 "EnhanceSwitch" enhance_switch: String,
    12 "OffPeak" off_peak: String, 13 "FrameInterpolate" frame_interpolate: String, 14 "LogoAdd" logo_add: String,
    15 "EnableBGM" enable_bgm: String
} }

/// Response of [`CreateAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcVideoTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcVideoTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates animated graphics template: `CreateAnimatedGraphicsTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateAnimatedGraphicsTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT_WEBP_LACK_WIDTH_AND_HEIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT_WEBP_WIDTH_AND_HEIGHT_BOTH_ZERO`], [`codes::INVALID_PARAMETER_VALUE_FPS`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_QUALITY`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOLUTION`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnimatedGraphicsTemplate {
    /// Required.
    pub fps: i64,
    pub sub_app_id: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub quality: Option<f64>,
    pub name: Option<String>,
    pub comment: Option<String>,
}
operation! { CreateAnimatedGraphicsTemplate(fps: i64)
    "CreateAnimatedGraphicsTemplate" -> CreateAnimatedGraphicsTemplateOutput {
    0 "Fps" fps, 1 "SubAppId" sub_app_id: i64, 2 "Width" width: i64, 3 "Height" height: i64,
    4 "ResolutionAdaptive" resolution_adaptive: String, 5 "Format" format: String, 6 "Quality" quality: f64,
    7 "Name" name: String, 8 "Comment" comment: String
} }

/// Response of [`CreateAnimatedGraphicsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnimatedGraphicsTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateAnimatedGraphicsTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates blind watermark template: `CreateBlindWatermarkTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateBlindWatermarkTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_GEN_DEFINITION`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_TYPE`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlindWatermarkTemplate {
    /// Required.
    pub r#type: String,
    /// Required.
    pub text_content: String,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
}
operation! { CreateBlindWatermarkTemplate(r#type: String, text_content: String)
    "CreateBlindWatermarkTemplate" -> CreateBlindWatermarkTemplateOutput {
    0 "Type" r#type, 1 "TextContent" text_content, 2 "SubAppId" sub_app_id: i64, 3 "Name" name: String,
    4 "Comment" comment: String
} }

/// Response of [`CreateBlindWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlindWatermarkTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateBlindWatermarkTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates cls logset: `CreateCLSLogset` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateCLSLogset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSLogset {
    /// Required.
    pub cls_region: String,
}
operation! { CreateCLSLogset(cls_region: String) "CreateCLSLogset" -> CreateCLSLogsetOutput {
    0 "CLSRegion" cls_region
} }

/// Response of [`CreateCLSLogset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSLogsetOutput {
    pub logset_id: Option<String>,
}
model! { CreateCLSLogsetOutput {
    0 "LogsetId" logset_id: String
} }

/// Creates cls topic: `CreateCLSTopic` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateCLSTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSTopic {
    /// Required.
    pub cls_region: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub logset_id: String,
}
operation! { CreateCLSTopic(cls_region: String, topic_name: String, logset_id: String)
    "CreateCLSTopic" -> CreateCLSTopicOutput {
    0 "CLSRegion" cls_region, 1 "TopicName" topic_name, 2 "LogsetId" logset_id
} }

/// Response of [`CreateCLSTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSTopicOutput {
    pub topic_id: Option<String>,
}
model! { CreateCLSTopicOutput {
    0 "TopicId" topic_id: String
} }

/// Creates class: `CreateClass` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateClass>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_LEVEL_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_CLASS_NAME_DUPLICATE`],
/// [`codes::FAILED_OPERATION_PARENT_ID_NO_FOUND`], [`codes::FAILED_OPERATION_SUBCLASS_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_CLASS_NAME`], [`codes::INVALID_PARAMETER_VALUE_PARENT_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClass {
    /// Required.
    pub parent_id: i64,
    /// Required.
    pub class_name: String,
    pub sub_app_id: Option<i64>,
}
operation! { CreateClass(parent_id: i64, class_name: String) "CreateClass" -> CreateClassOutput {
    0 "ParentId" parent_id, 1 "ClassName" class_name, 2 "SubAppId" sub_app_id: i64
} }

/// Response of [`CreateClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClassOutput {
    pub class_id: Option<i64>,
}
model! { CreateClassOutput {
    0 "ClassId" class_id: i64
} }

/// Creates complex adaptive dynamic streaming task: `CreateComplexAdaptiveDynamicStreamingTask` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateComplexAdaptiveDynamicStreamingTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComplexAdaptiveDynamicStreamingTask {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub file_id: String,
    /// Required.
    pub stream_para_set: Vec<ComplexAdaptiveDynamicStreamingTaskStreamPara>,
    pub head_tail_set: Option<Vec<HeadTailTaskInput>>,
    pub audio_set: Option<Vec<ComplexAdaptiveDynamicStreamingTaskAudioInput>>,
    pub subtitle_set: Option<Vec<ComplexAdaptiveDynamicStreamingTaskSubtitleInput>>,
}
operation! {
    CreateComplexAdaptiveDynamicStreamingTask(sub_app_id: i64, file_id: String, stream_para_set: Vec<ComplexAdaptiveDynamicStreamingTaskStreamPara>)
    "CreateComplexAdaptiveDynamicStreamingTask" -> CreateComplexAdaptiveDynamicStreamingTaskOutput {
    0 "SubAppId" sub_app_id, 1 "FileId" file_id, 2 "StreamParaSet" stream_para_set,
    3 "HeadTailSet" head_tail_set: Vec<HeadTailTaskInput>,
    4 "AudioSet" audio_set: Vec<ComplexAdaptiveDynamicStreamingTaskAudioInput>,
    5 "SubtitleSet" subtitle_set: Vec<ComplexAdaptiveDynamicStreamingTaskSubtitleInput>
} }

/// In the request of [`CreateComplexAdaptiveDynamicStreamingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTaskStreamPara {
    /// Required.
    pub definition: Option<i64>,
}
input! { ComplexAdaptiveDynamicStreamingTaskStreamPara(definition: i64) {
    0 "Definition" definition: i64
} }

/// In the request of [`CreateComplexAdaptiveDynamicStreamingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadTailTaskInput {
    /// Required.
    pub definition: Option<i64>,
}
input! { HeadTailTaskInput(definition: i64) {
    0 "Definition" definition: i64
} }

/// In the request of [`CreateComplexAdaptiveDynamicStreamingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTaskAudioInput {
    /// Required.
    pub file_id: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub language: Option<String>,
    pub default: Option<String>,
    pub audio_track_idx: Option<i64>,
}
input! { ComplexAdaptiveDynamicStreamingTaskAudioInput(file_id: String, name: String, language: String) {
    0 "FileId" file_id: String, 1 "Name" name: String, 2 "Language" language: String, 3 "Default" default: String,
    4 "AudioTrackIdx" audio_track_idx: i64
} }

/// In the request of [`CreateComplexAdaptiveDynamicStreamingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTaskSubtitleInput {
    /// Required.
    pub id: Option<String>,
    pub default: Option<String>,
}
input! { ComplexAdaptiveDynamicStreamingTaskSubtitleInput(id: String) {
    0 "Id" id: String, 1 "Default" default: String
} }

/// Response of [`CreateComplexAdaptiveDynamicStreamingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComplexAdaptiveDynamicStreamingTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateComplexAdaptiveDynamicStreamingTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates content review template: `CreateContentReviewTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateContentReviewTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_GEN_DEFINITION`], [`codes::INVALID_PARAMETER_VALUE_BLOCK_CONFIDENCE`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_LABEL_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_REVIEW_CONFIDENCE`],
/// [`codes::INVALID_PARAMETER_VALUE_REVIEW_WALL_SWITCH`], [`codes::INVALID_PARAMETER_VALUE_SCREENSHOT_INTERVAL`],
/// [`codes::INVALID_PARAMETER_VALUE_SWITCH`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContentReviewTemplate {
    /// Required.
    pub review_wall_switch: String,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub porn_configure: Option<PornConfigureInfo>,
    pub terrorism_configure: Option<TerrorismConfigureInfo>,
    pub political_configure: Option<PoliticalConfigureInfo>,
    pub prohibited_configure: Option<ProhibitedConfigureInfo>,
    pub user_define_configure: Option<UserDefineConfigureInfo>,
    pub screenshot_interval: Option<f64>,
}
operation! { CreateContentReviewTemplate(review_wall_switch: String)
    "CreateContentReviewTemplate" -> CreateContentReviewTemplateOutput {
    0 "ReviewWallSwitch" review_wall_switch, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String,
    3 "Comment" comment: String, 4 "PornConfigure" porn_configure: PornConfigureInfo,
    5 "TerrorismConfigure" terrorism_configure: TerrorismConfigureInfo,
    6 "PoliticalConfigure" political_configure: PoliticalConfigureInfo,
    7 "ProhibitedConfigure" prohibited_configure: ProhibitedConfigureInfo,
    8 "UserDefineConfigure" user_define_configure: UserDefineConfigureInfo,
    9 "ScreenshotInterval" screenshot_interval: f64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornConfigureInfo {
    pub img_review_info: Option<PornImgReviewTemplateInfo>,
    pub asr_review_info: Option<PornAsrReviewTemplateInfo>,
    pub ocr_review_info: Option<PornOcrReviewTemplateInfo>,
}
input! { PornConfigureInfo() {
    0 "ImgReviewInfo" img_review_info: PornImgReviewTemplateInfo,
    1 "AsrReviewInfo" asr_review_info: PornAsrReviewTemplateInfo,
    2 "OcrReviewInfo" ocr_review_info: PornOcrReviewTemplateInfo
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornImgReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PornImgReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornAsrReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PornAsrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornOcrReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PornOcrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerrorismConfigureInfo {
    pub img_review_info: Option<TerrorismImgReviewTemplateInfo>,
    pub ocr_review_info: Option<TerrorismOcrReviewTemplateInfo>,
}
input! { TerrorismConfigureInfo() {
    0 "ImgReviewInfo" img_review_info: TerrorismImgReviewTemplateInfo,
    1 "OcrReviewInfo" ocr_review_info: TerrorismOcrReviewTemplateInfo
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerrorismImgReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { TerrorismImgReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerrorismOcrReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { TerrorismOcrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalConfigureInfo {
    pub img_review_info: Option<PoliticalImgReviewTemplateInfo>,
    pub asr_review_info: Option<PoliticalAsrReviewTemplateInfo>,
    pub ocr_review_info: Option<PoliticalOcrReviewTemplateInfo>,
}
input! { PoliticalConfigureInfo() {
    0 "ImgReviewInfo" img_review_info: PoliticalImgReviewTemplateInfo,
    1 "AsrReviewInfo" asr_review_info: PoliticalAsrReviewTemplateInfo,
    2 "OcrReviewInfo" ocr_review_info: PoliticalOcrReviewTemplateInfo
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalImgReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PoliticalImgReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalAsrReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub review_confidence: Option<i64>,
    pub block_confidence: Option<i64>,
}
input! { PoliticalAsrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "ReviewConfidence" review_confidence: i64, 2 "BlockConfidence" block_confidence: i64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalOcrReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PoliticalOcrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProhibitedConfigureInfo {
    pub asr_review_info: Option<ProhibitedAsrReviewTemplateInfo>,
    pub ocr_review_info: Option<ProhibitedOcrReviewTemplateInfo>,
}
input! { ProhibitedConfigureInfo() {
    0 "AsrReviewInfo" asr_review_info: ProhibitedAsrReviewTemplateInfo,
    1 "OcrReviewInfo" ocr_review_info: ProhibitedOcrReviewTemplateInfo
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProhibitedAsrReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { ProhibitedAsrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProhibitedOcrReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { ProhibitedOcrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDefineConfigureInfo {
    pub face_review_info: Option<UserDefineFaceReviewTemplateInfo>,
    pub asr_review_info: Option<UserDefineAsrTextReviewTemplateInfo>,
    pub ocr_review_info: Option<UserDefineOcrTextReviewTemplateInfo>,
}
input! { UserDefineConfigureInfo() {
    0 "FaceReviewInfo" face_review_info: UserDefineFaceReviewTemplateInfo,
    1 "AsrReviewInfo" asr_review_info: UserDefineAsrTextReviewTemplateInfo,
    2 "OcrReviewInfo" ocr_review_info: UserDefineOcrTextReviewTemplateInfo
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDefineFaceReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { UserDefineFaceReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDefineAsrTextReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { UserDefineAsrTextReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDefineOcrTextReviewTemplateInfo {
    /// Required.
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { UserDefineOcrTextReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

/// Response of [`CreateContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContentReviewTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateContentReviewTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates domain verify record: `CreateDomainVerifyRecord` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateDomainVerifyRecord>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainVerifyRecord {
    /// Required.
    pub domain: String,
    pub sub_app_id: Option<i64>,
}
operation! { CreateDomainVerifyRecord(domain: String) "CreateDomainVerifyRecord" -> CreateDomainVerifyRecordOutput {
    0 "Domain" domain, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`CreateDomainVerifyRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainVerifyRecordOutput {
    pub dns_verify_info: Option<DNSVerifyInfo>,
    pub file_verify_info: Option<FileVerifyInfo>,
}
model! { CreateDomainVerifyRecordOutput {
    0 "DNSVerifyInfo" dns_verify_info: DNSVerifyInfo, 1 "FileVerifyInfo" file_verify_info: FileVerifyInfo
} }

/// In the response of [`CreateDomainVerifyRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSVerifyInfo {
    pub sub_domain: Option<String>,
    pub record: Option<String>,
    pub record_type: Option<String>,
}
model! { DNSVerifyInfo {
    0 "SubDomain" sub_domain: String, 1 "Record" record: String, 2 "RecordType" record_type: String
} }

/// In the response of [`CreateDomainVerifyRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileVerifyInfo {
    pub file_verify_url: Option<String>,
    pub file_verify_domains: Vec<String>,
    pub file_verify_name: Option<String>,
}
model! { FileVerifyInfo {
    0 "FileVerifyUrl" file_verify_url: String, 1 "FileVerifyDomains" file_verify_domains: Vec<String>,
    2 "FileVerifyName" file_verify_name: String
} }

/// Creates enhance media template: `CreateEnhanceMediaTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateEnhanceMediaTemplate>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnhanceMediaTemplate {
    /// Required.
    pub container: String,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub rebuild_video_info: Option<RebuildVideoInfo>,
    pub rebuild_audio_info: Option<RebuildAudioInfo>,
    pub target_video_info: Option<RebuildMediaTargetVideoStream>,
    pub target_audio_info: Option<RebuildMediaTargetAudioStream>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
}
operation! { CreateEnhanceMediaTemplate(container: String)
    "CreateEnhanceMediaTemplate" -> CreateEnhanceMediaTemplateOutput {
    0 "Container" container, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "RebuildVideoInfo" rebuild_video_info: RebuildVideoInfo,
    5 "RebuildAudioInfo" rebuild_audio_info: RebuildAudioInfo,
    6 "TargetVideoInfo" target_video_info: RebuildMediaTargetVideoStream,
    7 "TargetAudioInfo" target_audio_info: RebuildMediaTargetAudioStream, 8 "RemoveVideo" remove_video: i64,
    9 "RemoveAudio" remove_audio: i64
} }

/// In the request of [`CreateEnhanceMediaTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildVideoInfo {
    pub repair_info: Option<RepairInfo>,
    pub video_frame_interpolation_info: Option<VideoFrameInterpolationInfo>,
    pub super_resolution_info: Option<SuperResolutionInfo>,
    pub hdr_info: Option<HDRInfo>,
    pub video_denoise_info: Option<VideoDenoiseInfo>,
    pub color_info: Option<ColorEnhanceInfo>,
    pub sharp_info: Option<SharpEnhanceInfo>,
    pub face_info: Option<FaceEnhanceInfo>,
    pub low_light_info: Option<LowLightEnhanceInfo>,
    pub scratch_repair_info: Option<ScratchRepairInfo>,
    pub artifact_repair_info: Option<ArtifactRepairInfo>,
}
input! { RebuildVideoInfo() {
    0 "RepairInfo" repair_info: RepairInfo,
    1 "VideoFrameInterpolationInfo" video_frame_interpolation_info: VideoFrameInterpolationInfo,
    2 "SuperResolutionInfo" super_resolution_info: SuperResolutionInfo, 3 "HDRInfo" hdr_info: HDRInfo,
    4 "VideoDenoiseInfo" video_denoise_info: VideoDenoiseInfo, 5 "ColorInfo" color_info: ColorEnhanceInfo,
    6 "SharpInfo" sharp_info: SharpEnhanceInfo, 7 "FaceInfo" face_info: FaceEnhanceInfo,
    8 "LowLightInfo" low_light_info: LowLightEnhanceInfo, 9 "ScratchRepairInfo" scratch_repair_info: ScratchRepairInfo,
    10 "ArtifactRepairInfo" artifact_repair_info: ArtifactRepairInfo
} }

/// In the request of [`CreateEnhanceMediaTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairInfo {
    /// Required.
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { RepairInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateEnhanceMediaTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoFrameInterpolationInfo {
    /// Required.
    pub switch: Option<String>,
    pub fps: Option<i64>,
}
input! { VideoFrameInterpolationInfo(switch: String) {
    0 "Switch" switch: String, 1 "Fps" fps: i64
} }

/// In the request of [`CreateEnhanceMediaTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharpEnhanceInfo {
    /// Required.
    pub switch: Option<String>,
    pub intensity: Option<f64>,
}
input! { SharpEnhanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Intensity" intensity: f64
} }

/// In the request of [`CreateEnhanceMediaTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceEnhanceInfo {
    /// Required.
    pub switch: Option<String>,
    pub intensity: Option<f64>,
}
input! { FaceEnhanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Intensity" intensity: f64
} }

/// In the request of [`CreateEnhanceMediaTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildAudioInfo {
    pub audio_denoise_info: Option<AudioDenoiseInfo>,
}
input! { RebuildAudioInfo() {
    0 "AudioDenoiseInfo" audio_denoise_info: AudioDenoiseInfo
} }

/// In the request of [`CreateEnhanceMediaTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaTargetVideoStream {
    pub codec: Option<String>,
    pub bitrate: Option<i64>,
    pub fps: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fill_type: Option<String>,
    pub gop: Option<i64>,
}
input! { RebuildMediaTargetVideoStream() {
    0 "Codec" codec: String, 1 "Bitrate" bitrate: i64, 2 "Fps" fps: i64,
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Width" width: i64, 5 "Height" height: i64,
    6 "FillType" fill_type: String, 7 "Gop" gop: i64
} }

/// In the request of [`CreateEnhanceMediaTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaTargetAudioStream {
    pub codec: Option<String>,
    pub bitrate: Option<i64>,
    pub sample_rate: Option<i64>,
    pub audio_channel: Option<i64>,
}
input! { RebuildMediaTargetAudioStream() {
    0 "Codec" codec: String, 1 "Bitrate" bitrate: i64, 2 "SampleRate" sample_rate: i64,
    3 "AudioChannel" audio_channel: i64
} }

/// Response of [`CreateEnhanceMediaTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnhanceMediaTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateEnhanceMediaTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates head tail template: `CreateHeadTailTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateHeadTailTemplate>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_GEN_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHeadTailTemplate {
    /// Required.
    pub name: String,
    pub sub_app_id: Option<i64>,
    pub comment: Option<String>,
    pub head_candidate_set: Option<Vec<String>>,
    pub tail_candidate_set: Option<Vec<String>>,
    pub fill_type: Option<String>,
}
operation! { CreateHeadTailTemplate(name: String) "CreateHeadTailTemplate" -> CreateHeadTailTemplateOutput {
    0 "Name" name, 1 "SubAppId" sub_app_id: i64, 2 "Comment" comment: String,
    3 "HeadCandidateSet" head_candidate_set: Vec<String>, 4 "TailCandidateSet" tail_candidate_set: Vec<String>,
    5 "FillType" fill_type: String
} }

/// Response of [`CreateHeadTailTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHeadTailTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateHeadTailTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates image processing template: `CreateImageProcessingTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateImageProcessingTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_CUT_AND_CROPS`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_THUMBNAILS`],
/// [`codes::INVALID_PARAMETER_VALUE_WATERMARKS`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageProcessingTemplate {
    /// Required.
    pub operations: Vec<ImageOperation>,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
}
operation! { CreateImageProcessingTemplate(operations: Vec<ImageOperation>)
    "CreateImageProcessingTemplate" -> CreateImageProcessingTemplateOutput {
    0 "Operations" operations, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String
} }

/// In the request of [`CreateImageProcessingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOperation {
    /// Required.
    pub r#type: Option<String>,
    pub scale: Option<ImageScale>,
    pub center_cut: Option<ImageCenterCut>,
    pub blur: Option<ImageBlur>,
}
input! { ImageOperation(r#type: String) {
    0 "Type" r#type: String, 1 "Scale" scale: ImageScale, 2 "CenterCut" center_cut: ImageCenterCut,
    3 "Blur" blur: ImageBlur
} }

/// In the request of [`CreateImageProcessingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageScale {
    /// Required.
    pub r#type: Option<String>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub long_edge: Option<i64>,
    pub short_edge: Option<i64>,
}
input! { ImageScale(r#type: String) {
    0 "Type" r#type: String, 1 "Height" height: i64, 2 "Width" width: i64, 3 "LongEdge" long_edge: i64,
    4 "ShortEdge" short_edge: i64
} }

/// In the request of [`CreateImageProcessingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageCenterCut {
    /// Required.
    pub r#type: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub radius: Option<i64>,
}
input! { ImageCenterCut(r#type: String) {
    0 "Type" r#type: String, 1 "Width" width: i64, 2 "Height" height: i64, 3 "Radius" radius: i64
} }

/// In the request of [`CreateImageProcessingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBlur {
    /// Required.
    pub r#type: Option<String>,
    pub radius: Option<i64>,
    pub sigma: Option<i64>,
}
input! { ImageBlur(r#type: String) {
    0 "Type" r#type: String, 1 "Radius" radius: i64, 2 "Sigma" sigma: i64
} }

/// Response of [`CreateImageProcessingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageProcessingTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateImageProcessingTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates image sprite template: `CreateImageSpriteTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateImageSpriteTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COLUMN_COUNT`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_HEIGHT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOLUTION`], [`codes::INVALID_PARAMETER_VALUE_ROW_COUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_SAMPLE_INTERVAL`], [`codes::INVALID_PARAMETER_VALUE_SAMPLE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_WIDTH`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSpriteTemplate {
    /// Required.
    pub sample_type: String,
    /// Required.
    pub sample_interval: i64,
    /// Required.
    pub row_count: i64,
    /// Required.
    pub column_count: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub fill_type: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
}
operation! { CreateImageSpriteTemplate(sample_type: String, sample_interval: i64, row_count: i64, column_count: i64)
    "CreateImageSpriteTemplate" -> CreateImageSpriteTemplateOutput {
    0 "SampleType" sample_type, 1 "SampleInterval" sample_interval, 2 "RowCount" row_count,
    3 "ColumnCount" column_count, 4 "SubAppId" sub_app_id: i64, 5 "Name" name: String, 6 "Comment" comment: String,
    7 "FillType" fill_type: String, 8 "Width" width: i64, 9 "Height" height: i64,
    10 "ResolutionAdaptive" resolution_adaptive: String, 11 "Format" format: String
} }

/// Response of [`CreateImageSpriteTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSpriteTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateImageSpriteTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates just in time transcode template: `CreateJustInTimeTranscodeTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateJustInTimeTranscodeTemplate>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_EXISTED_NAME`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJustInTimeTranscodeTemplate {
    /// Required.
    pub name: String,
    /// Required.
    pub video_configure: VideoConfigureInfo,
    pub sub_app_id: Option<i64>,
    pub watermark_configure: Option<WatermarkConfigureInfo>,
    pub comment: Option<String>,
}
operation! { CreateJustInTimeTranscodeTemplate(name: String, video_configure: VideoConfigureInfo)
    "CreateJustInTimeTranscodeTemplate" -> Empty {
    0 "Name" name, 1 "VideoConfigure" video_configure, 2 "SubAppId" sub_app_id: i64,
    3 "WatermarkConfigure" watermark_configure: WatermarkConfigureInfo, 4 "Comment" comment: String
} }

/// Response of [`CreateJustInTimeTranscodeTemplate`]: empty.
pub type CreateJustInTimeTranscodeTemplateOutput = Empty;

/// In the request of [`CreateJustInTimeTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoConfigureInfo {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub bitrate: Option<i64>,
}
input! { VideoConfigureInfo() {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "ResolutionAdaptive" resolution_adaptive: String,
    3 "Bitrate" bitrate: i64
} }

/// In the request of [`CreateJustInTimeTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkConfigureInfo {
    /// Required.
    pub switch: Option<String>,
    pub image_content: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
}
input! { WatermarkConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "ImageContent" image_content: String, 2 "Width" width: String,
    3 "Height" height: String, 4 "XPos" x_pos: String, 5 "YPos" y_pos: String
} }

/// Creates knowledge base: `CreateKnowledgeBase` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateKnowledgeBase>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBase {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub name: String,
    pub description: Option<String>,
}
operation! { CreateKnowledgeBase(sub_app_id: i64, name: String) "CreateKnowledgeBase" -> Empty {
    0 "SubAppId" sub_app_id, 1 "Name" name, 2 "Description" description: String
} }

/// Response of [`CreateKnowledgeBase`]: empty.
pub type CreateKnowledgeBaseOutput = Empty;

/// Creates llm comprehend template: `CreateLLMComprehendTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateLLMComprehendTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_EXTENDED_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_SWITCH`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLLMComprehendTemplate {
    /// Required.
    pub level: String,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub summary: Option<LLMComprehendSummary>,
    pub asr: Option<LLMComprehendAsr>,
    pub face_recognition: Option<LLMComprehendFaceRecognition>,
}
operation! { CreateLLMComprehendTemplate(level: String)
    "CreateLLMComprehendTemplate" -> CreateLLMComprehendTemplateOutput {
    0 "Level" level, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Summary" summary: LLMComprehendSummary, 5 "Asr" asr: LLMComprehendAsr,
    6 "FaceRecognition" face_recognition: LLMComprehendFaceRecognition
} }

/// In the request of [`CreateLLMComprehendTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMComprehendSummary {
    /// Required.
    pub switch: Option<String>,
    pub extended_parameter: Option<String>,
}
input! { LLMComprehendSummary(switch: String) {
    0 "Switch" switch: String, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the request of [`CreateLLMComprehendTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMComprehendAsr {
    /// Required.
    pub switch: Option<String>,
}
input! { LLMComprehendAsr(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateLLMComprehendTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMComprehendFaceRecognition {
    /// Required.
    pub switch: Option<String>,
    pub score: Option<f64>,
    pub default_library_label_set: Option<Vec<String>>,
    pub user_define_library_label_set: Option<Vec<String>>,
    pub face_library: Option<String>,
}
input! { LLMComprehendFaceRecognition(switch: String) {
    0 "Switch" switch: String, 1 "Score" score: f64, 2 "DefaultLibraryLabelSet" default_library_label_set: Vec<String>,
    3 "UserDefineLibraryLabelSet" user_define_library_label_set: Vec<String>, 4 "FaceLibrary" face_library: String
} }

/// Response of [`CreateLLMComprehendTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLLMComprehendTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateLLMComprehendTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates mps template: `CreateMPSTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateMPSTemplate>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMPSTemplate {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub template_type: String,
    pub mps_create_template_params: Option<String>,
    pub ai_analysis_template: Option<MPSAIAnalysisTemplate>,
    pub smart_subtitle_template: Option<MPSSmartSubtitleTemplate>,
    pub smart_erase_template: Option<MPSSmartEraseTemplate>,
    pub embed_subtitle_template: Option<MPSEmbedSubtitleTemplate>,
}
operation! { CreateMPSTemplate(sub_app_id: i64, template_type: String) "CreateMPSTemplate" -> CreateMPSTemplateOutput {
    0 "SubAppId" sub_app_id, 1 "TemplateType" template_type,
    2 "MPSCreateTemplateParams" mps_create_template_params: String,
    3 "AIAnalysisTemplate" ai_analysis_template: MPSAIAnalysisTemplate,
    4 "SmartSubtitleTemplate" smart_subtitle_template: MPSSmartSubtitleTemplate,
    5 "SmartEraseTemplate" smart_erase_template: MPSSmartEraseTemplate,
    6 "EmbedSubtitleTemplate" embed_subtitle_template: MPSEmbedSubtitleTemplate
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAIAnalysisTemplate {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub comment: Option<String>,
    pub classification_configure: Option<MPSAIAnalysisConfigureInfo>,
    pub tag_configure: Option<MPSAIAnalysisConfigureInfo>,
    pub cover_configure: Option<MPSAIAnalysisConfigureInfo>,
    pub frame_tag_configure: Option<MPSAIAnalysisConfigureInfo>,
    pub split_configure: Option<MPSAIAnalysisConfigureInfo>,
    pub highlight_configure: Option<MPSAIAnalysisConfigureInfo>,
    pub opening_and_ending_configure: Option<MPSAIAnalysisConfigureInfo>,
}
input! { MPSAIAnalysisTemplate(name: String, comment: String) {
    0 "Name" name: String, 1 "Comment" comment: String,
    2 "ClassificationConfigure" classification_configure: MPSAIAnalysisConfigureInfo,
    3 "TagConfigure" tag_configure: MPSAIAnalysisConfigureInfo,
    4 "CoverConfigure" cover_configure: MPSAIAnalysisConfigureInfo,
    5 "FrameTagConfigure" frame_tag_configure: MPSAIAnalysisConfigureInfo,
    6 "SplitConfigure" split_configure: MPSAIAnalysisConfigureInfo,
    7 "HighlightConfigure" highlight_configure: MPSAIAnalysisConfigureInfo,
    8 "OpeningAndEndingConfigure" opening_and_ending_configure: MPSAIAnalysisConfigureInfo
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAIAnalysisConfigureInfo {
    pub switch: Option<String>,
}
input! { MPSAIAnalysisConfigureInfo() {
    0 "Switch" switch: String
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartSubtitleTemplate {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub comment: Option<String>,
    /// Required.
    pub subtitle_type: Option<i64>,
    pub video_src_language: Option<String>,
    pub subtitle_format: Option<String>,
    pub translate_switch: Option<String>,
    pub translate_dst_language: Option<String>,
    pub process_type: Option<i64>,
    pub selecting_subtitle_areas_config: Option<MPSSelectingSubtitleAreasConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub speaker_mode: Option<i64>,
    pub speaker_label: Option<i64>,
}
input! { MPSSmartSubtitleTemplate(name: String, comment: String, subtitle_type: i64) {
    0 "Name" name: String, 1 "Comment" comment: String, 2 "SubtitleType" subtitle_type: i64,
    3 "VideoSrcLanguage" video_src_language: String, 4 "SubtitleFormat" subtitle_format: String,
    5 "TranslateSwitch" translate_switch: String, 6 "TranslateDstLanguage" translate_dst_language: String,
    7 "ProcessType" process_type: i64,
    8 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: MPSSelectingSubtitleAreasConfig,
    9 "SubtitleEmbedId" subtitle_embed_id: i64, 10 "SpeakerMode" speaker_mode: i64, 11 "SpeakerLabel" speaker_label: i64
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSelectingSubtitleAreasConfig {
    pub auto_areas: Option<Vec<MPSEraseArea>>,
    pub sample_width: Option<i64>,
    pub sample_height: Option<i64>,
}
input! { MPSSelectingSubtitleAreasConfig() {
    0 "AutoAreas" auto_areas: Vec<MPSEraseArea>, 1 "SampleWidth" sample_width: i64, 2 "SampleHeight" sample_height: i64
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSEraseArea {
    /// Required.
    pub left_top_x: Option<f64>,
    /// Required.
    pub left_top_y: Option<f64>,
    /// Required.
    pub right_bottom_x: Option<f64>,
    /// Required.
    pub right_bottom_y: Option<f64>,
    /// Required.
    pub unit: Option<i64>,
}

/// Arguments of [`MPSEraseArea::new`].
pub struct MPSEraseAreaRequired {
    pub left_top_x: f64,
    pub left_top_y: f64,
    pub right_bottom_x: f64,
    pub right_bottom_y: f64,
    pub unit: i64,
}
input! { MPSEraseArea { MPSEraseAreaRequired: left_top_x, left_top_y, right_bottom_x, right_bottom_y, unit } {
    0 "LeftTopX" left_top_x: f64, 1 "LeftTopY" left_top_y: f64, 2 "RightBottomX" right_bottom_x: f64,
    3 "RightBottomY" right_bottom_y: f64, 4 "Unit" unit: i64
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartEraseTemplate {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub erase_type: Option<String>,
    pub comment: Option<String>,
    pub erase_subtitle_config: Option<MPSSmartEraseSubtitleConfig>,
    pub erase_watermark_config: Option<MPSSmartEraseWatermarkConfig>,
    pub erase_privacy_config: Option<MPSSmartErasePrivacyConfig>,
    pub sample_width: Option<i64>,
    pub sample_height: Option<i64>,
}
input! { MPSSmartEraseTemplate(name: String, erase_type: String) {
    0 "Name" name: String, 1 "EraseType" erase_type: String, 2 "Comment" comment: String,
    3 "EraseSubtitleConfig" erase_subtitle_config: MPSSmartEraseSubtitleConfig,
    4 "EraseWatermarkConfig" erase_watermark_config: MPSSmartEraseWatermarkConfig,
    5 "ErasePrivacyConfig" erase_privacy_config: MPSSmartErasePrivacyConfig, 6 "SampleWidth" sample_width: i64,
    7 "SampleHeight" sample_height: i64
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartEraseSubtitleConfig {
    /// Required.
    pub subtitle_erase_method: Option<String>,
    /// Required.
    pub subtitle_model: Option<String>,
    pub ocr_switch: Option<String>,
    pub subtitle_lang: Option<String>,
    pub subtitle_format: Option<String>,
    pub trans_switch: Option<String>,
    pub trans_dst_lang: Option<String>,
    pub auto_areas: Option<Vec<MPSEraseArea>>,
    pub custom_areas: Option<Vec<MPSEraseTimeArea>>,
    pub subtitle_embed_id: Option<i64>,
    pub use_original_pos: Option<i64>,
    pub use_original_size: Option<i64>,
}
input! { MPSSmartEraseSubtitleConfig(subtitle_erase_method: String, subtitle_model: String) {
    0 "SubtitleEraseMethod" subtitle_erase_method: String, 1 "SubtitleModel" subtitle_model: String,
    2 "OcrSwitch" ocr_switch: String, 3 "SubtitleLang" subtitle_lang: String,
    4 "SubtitleFormat" subtitle_format: String, 5 "TransSwitch" trans_switch: String,
    6 "TransDstLang" trans_dst_lang: String, 7 "AutoAreas" auto_areas: Vec<MPSEraseArea>,
    8 "CustomAreas" custom_areas: Vec<MPSEraseTimeArea>, 9 "SubtitleEmbedId" subtitle_embed_id: i64,
    10 "UseOriginalPos" use_original_pos: i64, 11 "UseOriginalSize" use_original_size: i64
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSEraseTimeArea {
    /// Required.
    pub begin_ms: Option<i64>,
    /// Required.
    pub end_ms: Option<i64>,
    /// Required.
    pub areas: Option<Vec<MPSEraseArea>>,
}
input! { MPSEraseTimeArea(begin_ms: i64, end_ms: i64, areas: Vec<MPSEraseArea>) {
    0 "BeginMs" begin_ms: i64, 1 "EndMs" end_ms: i64, 2 "Areas" areas: Vec<MPSEraseArea>
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartEraseWatermarkConfig {
    /// Required.
    pub watermark_erase_method: Option<String>,
    /// Required.
    pub watermark_model: Option<String>,
    pub auto_areas: Option<Vec<MPSEraseArea>>,
    pub custom_areas: Option<Vec<MPSEraseTimeArea>>,
}
input! { MPSSmartEraseWatermarkConfig(watermark_erase_method: String, watermark_model: String) {
    0 "WatermarkEraseMethod" watermark_erase_method: String, 1 "WatermarkModel" watermark_model: String,
    2 "AutoAreas" auto_areas: Vec<MPSEraseArea>, 3 "CustomAreas" custom_areas: Vec<MPSEraseTimeArea>
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartErasePrivacyConfig {
    /// Required.
    pub privacy_model: Option<String>,
    /// Required.
    pub privacy_targets: Option<Vec<String>>,
}
input! { MPSSmartErasePrivacyConfig(privacy_model: String, privacy_targets: Vec<String>) {
    0 "PrivacyModel" privacy_model: String, 1 "PrivacyTargets" privacy_targets: Vec<String>
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSEmbedSubtitleTemplate {
    pub name: Option<String>,
    pub comment: Option<String>,
    pub subtitle_embed_config: Option<MPSSubtitleEmbedConfig>,
}
input! { MPSEmbedSubtitleTemplate() {
    0 "Name" name: String, 1 "Comment" comment: String,
    2 "SubtitleEmbedConfig" subtitle_embed_config: MPSSubtitleEmbedConfig
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSubtitleEmbedConfig {
    pub font_type: Option<String>,
    pub font_path: Option<String>,
    pub font_size: Option<i64>,
    pub font_size_unit: Option<i64>,
    pub font_color: Option<String>,
    pub font_alpha: Option<f64>,
    pub pos_x: Option<i64>,
    pub pos_x_unit: Option<i64>,
    pub pos_y: Option<i64>,
    pub pos_y_unit: Option<i64>,
    pub subtitle_board_config: Option<MPSSubtitleBoardConfig>,
    pub subtitle_layout_config: Option<MPSSubtitleLayoutConfig>,
    pub subtitle_outline_config: Option<MPSSubtitleOutlineConfig>,
    pub subtitle_shadow_config: Option<MPSSubtitleShadowConfig>,
    pub sample_width: Option<i64>,
    pub sample_height: Option<i64>,
}
input! { MPSSubtitleEmbedConfig() {
    0 "FontType" font_type: String, 1 "FontPath" font_path: String, 2 "FontSize" font_size: i64,
    3 "FontSizeUnit" font_size_unit: i64, 4 "FontColor" font_color: String, 5 "FontAlpha" font_alpha: f64,
    6 "PosX" pos_x: i64, 7 "PosXUnit" pos_x_unit: i64, 8 "PosY" pos_y: i64, 9 "PosYUnit" pos_y_unit: i64,
    10 "SubtitleBoardConfig" subtitle_board_config: MPSSubtitleBoardConfig,
    11 "SubtitleLayoutConfig" subtitle_layout_config: MPSSubtitleLayoutConfig,
    12 "SubtitleOutlineConfig" subtitle_outline_config: MPSSubtitleOutlineConfig,
    13 "SubtitleShadowConfig" subtitle_shadow_config: MPSSubtitleShadowConfig, 14 "SampleWidth" sample_width: i64,
    15 "SampleHeight" sample_height: i64
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSubtitleBoardConfig {
    pub subtitle_board_config_switch: Option<i64>,
    pub board_x: Option<i64>,
    pub board_x_unit: Option<i64>,
    pub board_y: Option<i64>,
    pub board_y_unit: Option<i64>,
    pub board_width: Option<i64>,
    pub board_width_unit: Option<i64>,
    pub board_height: Option<i64>,
    pub board_height_unit: Option<i64>,
    pub board_color: Option<String>,
    pub board_alpha: Option<f64>,
}
input! { MPSSubtitleBoardConfig() {
    0 "SubtitleBoardConfigSwitch" subtitle_board_config_switch: i64, 1 "BoardX" board_x: i64,
    2 "BoardXUnit" board_x_unit: i64, 3 "BoardY" board_y: i64, 4 "BoardYUnit" board_y_unit: i64,
    5 "BoardWidth" board_width: i64, 6 "BoardWidthUnit" board_width_unit: i64, 7 "BoardHeight" board_height: i64,
    8 "BoardHeightUnit" board_height_unit: i64, 9 "BoardColor" board_color: String, 10 "BoardAlpha" board_alpha: f64
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSubtitleLayoutConfig {
    pub subtitle_layout_config_switch: Option<i64>,
    pub line_spacing: Option<i64>,
    pub line_spacing_unit: Option<i64>,
    pub alignment: Option<String>,
}
input! { MPSSubtitleLayoutConfig() {
    0 "SubtitleLayoutConfigSwitch" subtitle_layout_config_switch: i64, 1 "LineSpacing" line_spacing: i64,
    2 "LineSpacingUnit" line_spacing_unit: i64, 3 "Alignment" alignment: String
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSubtitleOutlineConfig {
    pub subtitle_outline_config_switch: Option<i64>,
    pub outline_width: Option<f64>,
    pub outline_width_unit: Option<i64>,
    pub outline_color: Option<String>,
    pub outline_alpha: Option<f64>,
}
input! { MPSSubtitleOutlineConfig() {
    0 "SubtitleOutlineConfigSwitch" subtitle_outline_config_switch: i64, 1 "OutlineWidth" outline_width: f64,
    2 "OutlineWidthUnit" outline_width_unit: i64, 3 "OutlineColor" outline_color: String,
    4 "OutlineAlpha" outline_alpha: f64
} }

/// In the request of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSubtitleShadowConfig {
    pub subtitle_shadow_config_switch: Option<i64>,
    pub shadow_width: Option<f64>,
    pub shadow_width_unit: Option<i64>,
    pub shadow_color: Option<String>,
    pub shadow_alpha: Option<f64>,
}
input! { MPSSubtitleShadowConfig() {
    0 "SubtitleShadowConfigSwitch" subtitle_shadow_config_switch: i64, 1 "ShadowWidth" shadow_width: f64,
    2 "ShadowWidthUnit" shadow_width_unit: i64, 3 "ShadowColor" shadow_color: String, 4 "ShadowAlpha" shadow_alpha: f64
} }

/// Response of [`CreateMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMPSTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateMPSTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates person sample: `CreatePersonSample` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreatePersonSample>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FACE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_PIC_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonSample {
    /// Required.
    pub name: String,
    /// Required.
    pub usages: Vec<String>,
    pub sub_app_id: Option<i64>,
    pub description: Option<String>,
    pub face_contents: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
}
operation! { CreatePersonSample(name: String, usages: Vec<String>) "CreatePersonSample" -> CreatePersonSampleOutput {
    0 "Name" name, 1 "Usages" usages, 2 "SubAppId" sub_app_id: i64, 3 "Description" description: String,
    4 "FaceContents" face_contents: Vec<String>, 5 "Tags" tags: Vec<String>
} }

/// Response of [`CreatePersonSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonSampleOutput {
    pub person: Option<AiSamplePerson>,
    pub fail_face_info_set: Vec<AiSampleFailFaceInfo>,
}
model! { CreatePersonSampleOutput {
    0 "Person" person: AiSamplePerson, 1 "FailFaceInfoSet" fail_face_info_set: Vec<AiSampleFailFaceInfo>
} }

/// In the response of [`CreatePersonSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSamplePerson {
    pub person_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub face_info_set: Vec<AiSampleFaceInfo>,
    pub tag_set: Vec<String>,
    pub usage_set: Vec<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AiSamplePerson {
    0 "PersonId" person_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "FaceInfoSet" face_info_set: Vec<AiSampleFaceInfo>, 4 "TagSet" tag_set: Vec<String>,
    5 "UsageSet" usage_set: Vec<String>, 6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String
} }

/// In the response of [`CreatePersonSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSampleFaceInfo {
    pub face_id: Option<String>,
    pub url: Option<String>,
}
model! { AiSampleFaceInfo {
    0 "FaceId" face_id: String, 1 "Url" url: String
} }

/// In the response of [`CreatePersonSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSampleFailFaceInfo {
    pub index: Option<i64>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
}
model! { AiSampleFailFaceInfo {
    0 "Index" index: i64, 1 "ErrCode" err_code: i64, 2 "Message" message: String
} }

/// Creates procedure template: `CreateProcedureTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateProcedureTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_EXISTED_PROCEDURE_NAME`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcedureTemplate {
    /// Required.
    pub name: String,
    pub sub_app_id: Option<i64>,
    pub comment: Option<String>,
    pub media_process_task: Option<MediaProcessTaskInput>,
    pub ai_content_review_task: Option<AiContentReviewTaskInput>,
    pub ai_analysis_task: Option<AiAnalysisTaskInput>,
    pub ai_recognition_task_set: Option<Vec<AiRecognitionTaskInput>>,
    /// Deprecated.
    pub ai_recognition_task: Option<AiRecognitionTaskInput>,
    pub review_audio_video_task: Option<ProcedureReviewAudioVideoTaskInput>,
    pub import_media_knowledge_task_set: Option<Vec<ImportMediaKnowledgeTaskInput>>,
}
operation! { CreateProcedureTemplate(name: String) "CreateProcedureTemplate" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: i64, 2 "Comment" comment: String,
    3 "MediaProcessTask" media_process_task: MediaProcessTaskInput,
    4 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    5 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    6 "AiRecognitionTaskSet" ai_recognition_task_set: Vec<AiRecognitionTaskInput>,
    7 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput,
    8 "ReviewAudioVideoTask" review_audio_video_task: ProcedureReviewAudioVideoTaskInput,
    9 "ImportMediaKnowledgeTaskSet" import_media_knowledge_task_set: Vec<ImportMediaKnowledgeTaskInput>
} }

/// Response of [`CreateProcedureTemplate`]: empty.
pub type CreateProcedureTemplateOutput = Empty;

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskInput {
    pub transcode_task_set: Option<Vec<TranscodeTaskInput>>,
    pub animated_graphic_task_set: Option<Vec<AnimatedGraphicTaskInput>>,
    pub snapshot_by_time_offset_task_set: Option<Vec<SnapshotByTimeOffsetTaskInput>>,
    pub sample_snapshot_task_set: Option<Vec<SampleSnapshotTaskInput>>,
    pub image_sprite_task_set: Option<Vec<ImageSpriteTaskInput>>,
    pub cover_by_snapshot_task_set: Option<Vec<CoverBySnapshotTaskInput>>,
    pub adaptive_dynamic_streaming_task_set: Option<
        Vec<AdaptiveDynamicStreamingTaskInput>,
    >,
}
input! { MediaProcessTaskInput() {
    0 "TranscodeTaskSet" transcode_task_set: Vec<TranscodeTaskInput>,
    1 "AnimatedGraphicTaskSet" animated_graphic_task_set: Vec<AnimatedGraphicTaskInput>,
    2 "SnapshotByTimeOffsetTaskSet" snapshot_by_time_offset_task_set: Vec<SnapshotByTimeOffsetTaskInput>,
    3 "SampleSnapshotTaskSet" sample_snapshot_task_set: Vec<SampleSnapshotTaskInput>,
    4 "ImageSpriteTaskSet" image_sprite_task_set: Vec<ImageSpriteTaskInput>,
    5 "CoverBySnapshotTaskSet" cover_by_snapshot_task_set: Vec<CoverBySnapshotTaskInput>,
    6 "AdaptiveDynamicStreamingTaskSet" adaptive_dynamic_streaming_task_set: Vec<AdaptiveDynamicStreamingTaskInput>
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
    pub trace_watermark: Option<TraceWatermarkInput>,
    pub copy_right_watermark: Option<CopyRightWatermarkInput>,
    pub blind_watermark: Option<BlindWatermarkInput>,
    pub mosaic_set: Option<Vec<MosaicInput>>,
    pub head_tail_set: Option<Vec<HeadTailTaskInput>>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub override_parameter: Option<OverrideTranscodeParameter>,
    pub subtitle_info_set: Option<Vec<SubtitleInfoInput>>,
}
input! { TranscodeTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "WatermarkSet" watermark_set: Vec<WatermarkInput>,
    2 "TraceWatermark" trace_watermark: TraceWatermarkInput,
    3 "CopyRightWatermark" copy_right_watermark: CopyRightWatermarkInput,
    4 "BlindWatermark" blind_watermark: BlindWatermarkInput, 5 "MosaicSet" mosaic_set: Vec<MosaicInput>,
    6 "HeadTailSet" head_tail_set: Vec<HeadTailTaskInput>, 7 "StartTimeOffset" start_time_offset: f64,
    8 "EndTimeOffset" end_time_offset: f64, 9 "OverrideParameter" override_parameter: OverrideTranscodeParameter,
    10 "SubtitleInfoSet" subtitle_info_set: Vec<SubtitleInfoInput>
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkInput {
    /// Required.
    pub definition: Option<i64>,
    pub text_content: Option<String>,
    pub svg_content: Option<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
input! { WatermarkInput(definition: i64) {
    0 "Definition" definition: i64, 1 "TextContent" text_content: String, 2 "SvgContent" svg_content: String,
    3 "StartTimeOffset" start_time_offset: f64, 4 "EndTimeOffset" end_time_offset: f64
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceWatermarkInput {
    pub switch: Option<String>,
    /// Deprecated.
    pub definition: Option<i64>,
}
input! { TraceWatermarkInput() {
    0 "Switch" switch: String, 1 "Definition" definition: i64
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyRightWatermarkInput {
    /// Required.
    pub text: Option<String>,
}
input! { CopyRightWatermarkInput(text: String) {
    0 "Text" text: String
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlindWatermarkInput {
    /// Required.
    pub definition: Option<i64>,
}
input! { BlindWatermarkInput(definition: i64) {
    0 "Definition" definition: i64
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MosaicInput {
    pub coordinate_origin: Option<String>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
input! { MosaicInput() {
    0 "CoordinateOrigin" coordinate_origin: String, 1 "XPos" x_pos: String, 2 "YPos" y_pos: String,
    3 "Width" width: String, 4 "Height" height: String, 5 "StartTimeOffset" start_time_offset: f64,
    6 "EndTimeOffset" end_time_offset: f64
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverrideTranscodeParameter {
    pub container: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub video_template: Option<VideoTemplateInfoForUpdate>,
    pub audio_template: Option<AudioTemplateInfoForUpdate>,
    pub tehd_config: Option<TEHDConfigForUpdate>,
}
input! { OverrideTranscodeParameter() {
    0 "Container" container: String, 1 "RemoveVideo" remove_video: i64, 2 "RemoveAudio" remove_audio: i64,
    3 "VideoTemplate" video_template: VideoTemplateInfoForUpdate,
    4 "AudioTemplate" audio_template: AudioTemplateInfoForUpdate, 5 "TEHDConfig" tehd_config: TEHDConfigForUpdate
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTemplateInfoForUpdate {
    pub codec: Option<String>,
    pub fps: Option<i64>,
    pub bitrate: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fill_type: Option<String>,
    pub vcrf: Option<i64>,
    pub gop: Option<i64>,
    pub preserve_hdr_switch: Option<String>,
    pub codec_tag: Option<String>,
    pub gop_unit: Option<String>,
    pub mode: Option<String>,
    pub bframes: Option<i64>,
    pub hls_time: Option<i64>,
    pub video_profile: Option<String>,
}
input! { VideoTemplateInfoForUpdate() {
    0 "Codec" codec: String, 1 "Fps" fps: i64, 2 "Bitrate" bitrate: i64,
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Width" width: i64, 5 "Height" height: i64,
    6 "FillType" fill_type: String, 7 "Vcrf" vcrf: i64, 8 "Gop" gop: i64,
    9 "PreserveHDRSwitch" preserve_hdr_switch: String, 10 "CodecTag" codec_tag: String, 11 "GopUnit" gop_unit: String,
    12 "Mode" mode: String, 13 "Bframes" bframes: i64, 14 "HlsTime" hls_time: i64,
    15 "VideoProfile" video_profile: String
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTemplateInfoForUpdate {
    pub codec: Option<String>,
    pub bitrate: Option<i64>,
    pub sample_rate: Option<i64>,
    pub audio_channel: Option<i64>,
    pub stream_selects: Option<Vec<i64>>,
}
input! { AudioTemplateInfoForUpdate() {
    0 "Codec" codec: String, 1 "Bitrate" bitrate: i64, 2 "SampleRate" sample_rate: i64,
    3 "AudioChannel" audio_channel: i64, 4 "StreamSelects" stream_selects: Vec<i64>
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TEHDConfigForUpdate {
    pub r#type: Option<String>,
    pub max_video_bitrate: Option<i64>,
}
input! { TEHDConfigForUpdate() {
    0 "Type" r#type: String, 1 "MaxVideoBitrate" max_video_bitrate: i64
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleInfoInput {
    /// Required.
    pub id: Option<String>,
    pub font_type: Option<String>,
    pub font_size: Option<String>,
    pub font_color: Option<String>,
    pub font_alpha: Option<f64>,
    pub y_pos: Option<String>,
    pub board_y: Option<String>,
    pub board_width: Option<String>,
    pub board_height: Option<String>,
    pub board_color: Option<String>,
    pub board_alpha: Option<f64>,
    pub alignment: Option<String>,
    pub outline_width: Option<String>,
    pub outline_color: Option<String>,
    pub outline_alpha: Option<f64>,
    pub shadow_width: Option<String>,
    pub shadow_color: Option<String>,
    pub shadow_alpha: Option<f64>,
    pub line_spacing: Option<String>,
}
input! { SubtitleInfoInput(id: String) {
    0 "Id" id: String, 1 "FontType" font_type: String, 2 "FontSize" font_size: String, 3 "FontColor" font_color: String,
    4 "FontAlpha" font_alpha: f64, 5 "YPos" y_pos: String, 6 "BoardY" board_y: String,
    7 "BoardWidth" board_width: String, 8 "BoardHeight" board_height: String, 9 "BoardColor" board_color: String,
    10 "BoardAlpha" board_alpha: f64, 11 "Alignment" alignment: String, 12 "OutlineWidth" outline_width: String,
    13 "OutlineColor" outline_color: String, 14 "OutlineAlpha" outline_alpha: f64,
    15 "ShadowWidth" shadow_width: String, 16 "ShadowColor" shadow_color: String, 17 "ShadowAlpha" shadow_alpha: f64,
    18 "LineSpacing" line_spacing: String
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnimatedGraphicTaskInput {
    /// Required.
    pub definition: Option<i64>,
    /// Required.
    pub start_time_offset: Option<f64>,
    /// Required.
    pub end_time_offset: Option<f64>,
}
input! { AnimatedGraphicTaskInput(definition: i64, start_time_offset: f64, end_time_offset: f64) {
    0 "Definition" definition: i64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotByTimeOffsetTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub ext_time_offset_set: Option<Vec<String>>,
    pub time_offset_set: Option<Vec<f64>>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
}
input! { SnapshotByTimeOffsetTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "ExtTimeOffsetSet" ext_time_offset_set: Vec<String>,
    2 "TimeOffsetSet" time_offset_set: Vec<f64>, 3 "WatermarkSet" watermark_set: Vec<WatermarkInput>
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleSnapshotTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
}
input! { SampleSnapshotTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "WatermarkSet" watermark_set: Vec<WatermarkInput>
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSpriteTaskInput {
    /// Required.
    pub definition: Option<i64>,
}
input! { ImageSpriteTaskInput(definition: i64) {
    0 "Definition" definition: i64
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverBySnapshotTaskInput {
    /// Required.
    pub definition: Option<i64>,
    /// Required.
    pub position_type: Option<String>,
    /// Required.
    pub position_value: Option<f64>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
}
input! { CoverBySnapshotTaskInput(definition: i64, position_type: String, position_value: f64) {
    0 "Definition" definition: i64, 1 "PositionType" position_type: String, 2 "PositionValue" position_value: f64,
    3 "WatermarkSet" watermark_set: Vec<WatermarkInput>
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveDynamicStreamingTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
    pub trace_watermark: Option<TraceWatermarkInput>,
    pub copy_right_watermark: Option<CopyRightWatermarkInput>,
    pub blind_watermark: Option<BlindWatermarkInput>,
    pub subtitle_set: Option<Vec<String>>,
    pub subtitle_info_set: Option<Vec<SubtitleInfoInput>>,
    pub drm_info: Option<ThirdPartyDrmInfo>,
}
input! { AdaptiveDynamicStreamingTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "WatermarkSet" watermark_set: Vec<WatermarkInput>,
    2 "TraceWatermark" trace_watermark: TraceWatermarkInput,
    3 "CopyRightWatermark" copy_right_watermark: CopyRightWatermarkInput,
    4 "BlindWatermark" blind_watermark: BlindWatermarkInput, 5 "SubtitleSet" subtitle_set: Vec<String>,
    6 "SubtitleInfoSet" subtitle_info_set: Vec<SubtitleInfoInput>, 7 "DrmInfo" drm_info: ThirdPartyDrmInfo
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyDrmInfo {
    /// Required.
    pub drm_types: Option<Vec<String>>,
    pub speke_drm: Option<SPEKEDrm>,
}
input! { ThirdPartyDrmInfo(drm_types: Vec<String>) {
    0 "DrmTypes" drm_types: Vec<String>, 1 "SPEKEDrm" speke_drm: SPEKEDrm
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SPEKEDrm {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub key_server_url: Option<String>,
    /// Required.
    pub vector: Option<String>,
    pub encryption_method: Option<String>,
    pub encryption_preset: Option<String>,
    pub key_acquire_mode: Option<String>,
}
input! { SPEKEDrm(resource_id: String, key_server_url: String, vector: String) {
    0 "ResourceId" resource_id: String, 1 "KeyServerUrl" key_server_url: String, 2 "Vector" vector: String,
    3 "EncryptionMethod" encryption_method: String, 4 "EncryptionPreset" encryption_preset: String,
    5 "KeyAcquireMode" key_acquire_mode: String
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiContentReviewTaskInput {
    /// Required.
    pub definition: Option<i64>,
}
input! { AiContentReviewTaskInput(definition: i64) {
    0 "Definition" definition: i64
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskInput {
    /// Required.
    pub definition: Option<i64>,
}
input! { AiAnalysisTaskInput(definition: i64) {
    0 "Definition" definition: i64
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskInput {
    /// Required.
    pub definition: Option<i64>,
}
input! { AiRecognitionTaskInput(definition: i64) {
    0 "Definition" definition: i64
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcedureReviewAudioVideoTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub review_contents: Option<Vec<String>>,
}
input! { ProcedureReviewAudioVideoTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "ReviewContents" review_contents: Vec<String>
} }

/// In the request of [`CreateProcedureTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMediaKnowledgeTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub knowledge_base_ids: Option<Vec<String>>,
}
input! { ImportMediaKnowledgeTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "KnowledgeBaseIds" knowledge_base_ids: Vec<String>
} }

/// Creates process image async template: `CreateProcessImageAsyncTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateProcessImageAsyncTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessImageAsyncTemplate {
    /// Required.
    pub process_image_configure: ProcessImageAsyncTask,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
}
operation! { CreateProcessImageAsyncTemplate(process_image_configure: ProcessImageAsyncTask)
    "CreateProcessImageAsyncTemplate" -> CreateProcessImageAsyncTemplateOutput {
    0 "ProcessImageConfigure" process_image_configure, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String,
    3 "Comment" comment: String
} }

/// In the request of [`CreateProcessImageAsyncTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncTask {
    pub encode_config: Option<ImageEncodeConfig>,
    pub enhance_config: Option<ImageEnhanceConfig>,
    pub beauty_config: Option<ImageBeautyConfig>,
}
input! { ProcessImageAsyncTask() {
    0 "EncodeConfig" encode_config: ImageEncodeConfig, 1 "EnhanceConfig" enhance_config: ImageEnhanceConfig,
    2 "BeautyConfig" beauty_config: ImageBeautyConfig
} }

/// In the request of [`CreateProcessImageAsyncTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEncodeConfig {
    pub format: Option<String>,
    pub quality: Option<i64>,
}
input! { ImageEncodeConfig() {
    0 "Format" format: String, 1 "Quality" quality: i64
} }

/// In the request of [`CreateProcessImageAsyncTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEnhanceConfig {
    pub super_resolution: Option<SuperResolutionInfo>,
    pub advanced_super_resolution: Option<AdvancedSuperResolutionConfig>,
    pub denoise: Option<ImageDenoiseConfig>,
    pub image_quality_enhance: Option<ImageQualityEnhanceInfo>,
    pub color_enhance: Option<ColorEnhanceInfo>,
    pub sharp_enhance: Option<SharpEnhanceInfo>,
    pub face_enhance: Option<FaceEnhanceInfo>,
    pub low_light_enhance: Option<LowLightEnhanceInfo>,
}
input! { ImageEnhanceConfig() {
    0 "SuperResolution" super_resolution: SuperResolutionInfo,
    1 "AdvancedSuperResolution" advanced_super_resolution: AdvancedSuperResolutionConfig,
    2 "Denoise" denoise: ImageDenoiseConfig, 3 "ImageQualityEnhance" image_quality_enhance: ImageQualityEnhanceInfo,
    4 "ColorEnhance" color_enhance: ColorEnhanceInfo, 5 "SharpEnhance" sharp_enhance: SharpEnhanceInfo,
    6 "FaceEnhance" face_enhance: FaceEnhanceInfo, 7 "LowLightEnhance" low_light_enhance: LowLightEnhanceInfo
} }

/// In the request of [`CreateProcessImageAsyncTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedSuperResolutionConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
    pub mode: Option<String>,
    pub percent: Option<f64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub long_side: Option<i64>,
    pub short_side: Option<i64>,
}
input! { AdvancedSuperResolutionConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String, 2 "Mode" mode: String, 3 "Percent" percent: f64,
    4 "Width" width: i64, 5 "Height" height: i64, 6 "LongSide" long_side: i64, 7 "ShortSide" short_side: i64
} }

/// In the request of [`CreateProcessImageAsyncTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageDenoiseConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ImageDenoiseConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateProcessImageAsyncTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBeautyConfig {
    pub beauty_effect_items: Option<Vec<BeautyEffectItem>>,
    pub beauty_filter_items: Option<Vec<BeautyFilterItem>>,
}
input! { ImageBeautyConfig() {
    0 "BeautyEffectItems" beauty_effect_items: Vec<BeautyEffectItem>,
    1 "BeautyFilterItems" beauty_filter_items: Vec<BeautyFilterItem>
} }

/// In the request of [`CreateProcessImageAsyncTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeautyEffectItem {
    pub switch: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<i64>,
    pub resource_path: Option<String>,
    pub ext_info: Option<String>,
}
input! { BeautyEffectItem() {
    0 "Switch" switch: String, 1 "Type" r#type: String, 2 "Value" value: i64, 3 "ResourcePath" resource_path: String,
    4 "ExtInfo" ext_info: String
} }

/// In the request of [`CreateProcessImageAsyncTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeautyFilterItem {
    pub switch: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
input! { BeautyFilterItem() {
    0 "Switch" switch: String, 1 "Type" r#type: String, 2 "Value" value: i64
} }

/// Response of [`CreateProcessImageAsyncTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessImageAsyncTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateProcessImageAsyncTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates quality inspect template: `CreateQualityInspectTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateQualityInspectTemplate>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityInspectTemplate {
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub configs: Option<Vec<QualityInspectConfig>>,
    pub strategy: Option<QualityInspectStrategy>,
    pub screenshot_interval: Option<f64>,
    pub jitter_configure: Option<JitterConfigureInfo>,
    pub blur_configure: Option<BlurConfigureInfo>,
    pub abnormal_lighting_configure: Option<AbnormalLightingConfigureInfo>,
    pub crash_screen_configure: Option<CrashScreenConfigureInfo>,
    pub black_white_edge_configure: Option<BlackWhiteEdgeConfigureInfo>,
    pub noise_configure: Option<NoiseConfigureInfo>,
    pub mosaic_configure: Option<MosaicConfigureInfo>,
    pub qr_code_configure: Option<QRCodeConfigureInfo>,
    pub voice_configure: Option<VoiceConfigureInfo>,
    pub quality_evaluation_configure: Option<QualityEvaluationConfigureInfo>,
}
operation! { CreateQualityInspectTemplate() "CreateQualityInspectTemplate" -> CreateQualityInspectTemplateOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "Configs" configs: Vec<QualityInspectConfig>, 4 "Strategy" strategy: QualityInspectStrategy,
    5 "ScreenshotInterval" screenshot_interval: f64, 6 "JitterConfigure" jitter_configure: JitterConfigureInfo,
    7 "BlurConfigure" blur_configure: BlurConfigureInfo,
    8 "AbnormalLightingConfigure" abnormal_lighting_configure: AbnormalLightingConfigureInfo,
    9 "CrashScreenConfigure" crash_screen_configure: CrashScreenConfigureInfo,
    10 "BlackWhiteEdgeConfigure" black_white_edge_configure: BlackWhiteEdgeConfigureInfo,
    11 "NoiseConfigure" noise_configure: NoiseConfigureInfo, 12 "MosaicConfigure" mosaic_configure: MosaicConfigureInfo,
    13 "QRCodeConfigure" qr_code_configure: QRCodeConfigureInfo,
    14 "VoiceConfigure" voice_configure: VoiceConfigureInfo,
    15 "QualityEvaluationConfigure" quality_evaluation_configure: QualityEvaluationConfigureInfo
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectConfig {
    /// Required.
    pub r#type: Option<String>,
    pub switch: Option<String>,
    pub sampling: Option<String>,
    pub interval_time: Option<i64>,
    pub duration: Option<i64>,
    pub threshold: Option<String>,
}
input! { QualityInspectConfig(r#type: String) {
    0 "Type" r#type: String, 1 "Switch" switch: String, 2 "Sampling" sampling: String,
    3 "IntervalTime" interval_time: i64, 4 "Duration" duration: i64, 5 "Threshold" threshold: String
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectStrategy {
    pub strategy_type: Option<String>,
    pub time_spot_check: Option<QualityInspectTimeSpotCheck>,
}
input! { QualityInspectStrategy() {
    0 "StrategyType" strategy_type: String, 1 "TimeSpotCheck" time_spot_check: QualityInspectTimeSpotCheck
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectTimeSpotCheck {
    pub check_duration: Option<i64>,
    pub check_interval: Option<i64>,
    pub skip_duration: Option<i64>,
    pub circles_number: Option<i64>,
}
input! { QualityInspectTimeSpotCheck() {
    0 "CheckDuration" check_duration: i64, 1 "CheckInterval" check_interval: i64, 2 "SkipDuration" skip_duration: i64,
    3 "CirclesNumber" circles_number: i64
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JitterConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { JitterConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlurConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { BlurConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalLightingConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { AbnormalLightingConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrashScreenConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { CrashScreenConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlackWhiteEdgeConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { BlackWhiteEdgeConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoiseConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { NoiseConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MosaicConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { MosaicConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QRCodeConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { QRCodeConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceConfigureInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { VoiceConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityEvaluationConfigureInfo {
    /// Required.
    pub switch: Option<String>,
    pub score: Option<i64>,
}
input! { QualityEvaluationConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "Score" score: i64
} }

/// Response of [`CreateQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityInspectTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateQualityInspectTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates rebuild media template: `CreateRebuildMediaTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateRebuildMediaTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_VIDEO_CODEC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRebuildMediaTemplate {
    /// Required.
    pub container: String,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub rebuild_video_info: Option<RebuildVideoInfo>,
    pub rebuild_audio_info: Option<RebuildAudioInfo>,
    pub target_video_info: Option<RebuildMediaTargetVideoStream>,
    pub target_audio_info: Option<RebuildMediaTargetAudioStream>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<String>,
}
operation! { CreateRebuildMediaTemplate(container: String)
    "CreateRebuildMediaTemplate" -> CreateRebuildMediaTemplateOutput {
    0 "Container" container, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "RebuildVideoInfo" rebuild_video_info: RebuildVideoInfo,
    5 "RebuildAudioInfo" rebuild_audio_info: RebuildAudioInfo,
    6 "TargetVideoInfo" target_video_info: RebuildMediaTargetVideoStream,
    7 "TargetAudioInfo" target_audio_info: RebuildMediaTargetAudioStream, 8 "RemoveVideo" remove_video: i64,
    9 "RemoveAudio" remove_audio: String
} }

/// Response of [`CreateRebuildMediaTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRebuildMediaTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateRebuildMediaTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates review template: `CreateReviewTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateReviewTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_GEN_DEFINITION`], [`codes::INVALID_PARAMETER_LABELS`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_LABELS`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReviewTemplate {
    /// Required.
    pub labels: Vec<String>,
    pub sub_app_id: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
}
operation! { CreateReviewTemplate(labels: Vec<String>) "CreateReviewTemplate" -> CreateReviewTemplateOutput {
    0 "Labels" labels, 1 "SubAppId" sub_app_id: String, 2 "Name" name: String, 3 "Comment" comment: String
} }

/// Response of [`CreateReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReviewTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateReviewTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates round play: `CreateRoundPlay` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateRoundPlay>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_EXPIRED_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_ROUND_PLAY_ALREADY_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_ROUND_PLAYLIST`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME`], [`codes::LIMIT_EXCEEDED_PLAY_LIST`],
/// [`codes::LIMIT_EXCEEDED_ROUND_PLAYS`], [`codes::LIMIT_EXCEEDED_RUNNING_ROUND_PLAYS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoundPlay {
    /// Required.
    pub start_time: String,
    /// Required.
    pub round_playlist: Vec<RoundPlayListItemInfo>,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub play_back_mode: Option<String>,
    pub round_play_id: Option<String>,
    pub expired_time: Option<String>,
}
operation! { CreateRoundPlay(start_time: String, round_playlist: Vec<RoundPlayListItemInfo>)
    "CreateRoundPlay" -> CreateRoundPlayOutput {
    0 "StartTime" start_time, 1 "RoundPlaylist" round_playlist, 2 "SubAppId" sub_app_id: i64, 3 "Name" name: String,
    4 "Desc" desc: String, 5 "PlayBackMode" play_back_mode: String, 6 "RoundPlayId" round_play_id: String,
    7 "ExpiredTime" expired_time: String
} }

/// In the request of [`CreateRoundPlay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoundPlayListItemInfo {
    /// Required.
    pub file_id: Option<String>,
    /// Required.
    pub audio_video_type: Option<String>,
    pub item_id: Option<String>,
    pub definition: Option<i64>,
}
input! { RoundPlayListItemInfo(file_id: String, audio_video_type: String) {
    0 "FileId" file_id: String, 1 "AudioVideoType" audio_video_type: String, 2 "ItemId" item_id: String,
    3 "Definition" definition: i64
} }

/// Response of [`CreateRoundPlay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoundPlayOutput {
    pub round_play_id: Option<String>,
    pub url: Option<String>,
}
model! { CreateRoundPlayOutput {
    0 "RoundPlayId" round_play_id: String, 1 "Url" url: String
} }

/// Creates sample snapshot template: `CreateSampleSnapshotTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateSampleSnapshotTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_HEIGHT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOLUTION`], [`codes::INVALID_PARAMETER_VALUE_SAMPLE_INTERVAL`],
/// [`codes::INVALID_PARAMETER_VALUE_SAMPLE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_WIDTH`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleSnapshotTemplate {
    /// Required.
    pub sample_type: String,
    /// Required.
    pub sample_interval: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub fill_type: Option<String>,
}
operation! { CreateSampleSnapshotTemplate(sample_type: String, sample_interval: i64)
    "CreateSampleSnapshotTemplate" -> CreateSampleSnapshotTemplateOutput {
    0 "SampleType" sample_type, 1 "SampleInterval" sample_interval, 2 "SubAppId" sub_app_id: i64, 3 "Name" name: String,
    4 "Width" width: i64, 5 "Height" height: i64, 6 "ResolutionAdaptive" resolution_adaptive: String,
    7 "Format" format: String, 8 "Comment" comment: String, 9 "FillType" fill_type: String
} }

/// Response of [`CreateSampleSnapshotTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleSnapshotTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateSampleSnapshotTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates scene aigc image task: `CreateSceneAigcImageTask` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateSceneAigcImageTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`], [`codes::LIMIT_EXCEEDED_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneAigcImageTask {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub scene_info: AigcImageSceneInfo,
    pub file_infos: Option<Vec<SceneAigcImageTaskInputFileInfo>>,
    pub output_config: Option<SceneAigcImageOutputConfig>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { CreateSceneAigcImageTask(sub_app_id: i64, scene_info: AigcImageSceneInfo)
    "CreateSceneAigcImageTask" -> CreateSceneAigcImageTaskOutput {
    0 "SubAppId" sub_app_id, 1 "SceneInfo" scene_info, 2 "FileInfos" file_infos: Vec<SceneAigcImageTaskInputFileInfo>,
    3 "OutputConfig" output_config: SceneAigcImageOutputConfig, 4 "SessionId" session_id: String,
    5 "SessionContext" session_context: String, 6 "TasksPriority" tasks_priority: i64, 7 "ExtInfo" ext_info: String
} }

/// In the request of [`CreateSceneAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageSceneInfo {
    /// Required.
    pub r#type: Option<String>,
    pub ai_try_on_config: Option<AiTryOnConfig>,
    pub change_clothes_config: Option<ChangeClothesConfig>,
    pub product_image_config: Option<ProductImageConfig>,
}
input! { AigcImageSceneInfo(r#type: String) {
    0 "Type" r#type: String, 1 "AiTryOnConfig" ai_try_on_config: AiTryOnConfig,
    2 "ChangeClothesConfig" change_clothes_config: ChangeClothesConfig,
    3 "ProductImageConfig" product_image_config: ProductImageConfig
} }

/// In the request of [`CreateSceneAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiTryOnConfig {
    /// Required.
    pub model: Option<String>,
    pub clothes_file_infos: Option<Vec<SceneAigcImageTaskInputFileInfo>>,
    pub prompt: Option<String>,
}
input! { AiTryOnConfig(model: String) {
    0 "Model" model: String, 1 "ClothesFileInfos" clothes_file_infos: Vec<SceneAigcImageTaskInputFileInfo>,
    2 "Prompt" prompt: String
} }

/// In the request of [`CreateSceneAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcImageTaskInputFileInfo {
    pub r#type: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
}
input! { SceneAigcImageTaskInputFileInfo() {
    0 "Type" r#type: String, 1 "FileId" file_id: String, 2 "Url" url: String
} }

/// In the request of [`CreateSceneAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeClothesConfig {
    pub clothes_file_infos: Option<Vec<SceneAigcImageTaskInputFileInfo>>,
    pub prompt: Option<String>,
}
input! { ChangeClothesConfig() {
    0 "ClothesFileInfos" clothes_file_infos: Vec<SceneAigcImageTaskInputFileInfo>, 1 "Prompt" prompt: String
} }

/// In the request of [`CreateSceneAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductImageConfig {
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub product_desc: Option<String>,
    pub more_requirement: Option<String>,
    pub output_image_count: Option<i64>,
}
input! { ProductImageConfig() {
    0 "Prompt" prompt: String, 1 "NegativePrompt" negative_prompt: String, 2 "ProductDesc" product_desc: String,
    3 "MoreRequirement" more_requirement: String, 4 "OutputImageCount" output_image_count: i64
} }

/// In the request of [`CreateSceneAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcImageOutputConfig {
    pub storage_mode: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub aspect_ratio: Option<String>,
    pub encode_config: Option<ImageSceneAigcEncodeConfig>,
    pub image_width: Option<i64>,
    pub image_height: Option<i64>,
    pub resolution: Option<String>,
}
input! { SceneAigcImageOutputConfig() {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "AspectRatio" aspect_ratio: String,
    5 "EncodeConfig" encode_config: ImageSceneAigcEncodeConfig, 6 "ImageWidth" image_width: i64,
    7 "ImageHeight" image_height: i64, 8 "Resolution" resolution: String
} }

/// In the request of [`CreateSceneAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSceneAigcEncodeConfig {
    pub format: Option<String>,
    pub quality: Option<i64>,
}
input! { ImageSceneAigcEncodeConfig() {
    0 "Format" format: String, 1 "Quality" quality: i64
} }

/// Response of [`CreateSceneAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneAigcImageTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateSceneAigcImageTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates scene aigc video task: `CreateSceneAigcVideoTask` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateSceneAigcVideoTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`], [`codes::LIMIT_EXCEEDED_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneAigcVideoTask {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub scene_info: AigcVideoSceneInfo,
    pub output_config: Option<SceneAigcVideoOutputConfig>,
    pub file_infos: Option<Vec<SceneAigcVideoTaskInputFileInfo>>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
    pub prompt: Option<String>,
}
operation! { CreateSceneAigcVideoTask(sub_app_id: i64, scene_info: AigcVideoSceneInfo)
    "CreateSceneAigcVideoTask" -> CreateSceneAigcVideoTaskOutput {
    0 "SubAppId" sub_app_id, 1 "SceneInfo" scene_info, 2 "OutputConfig" output_config: SceneAigcVideoOutputConfig,
    3 "FileInfos" file_infos: Vec<SceneAigcVideoTaskInputFileInfo>, 4 "SessionId" session_id: String,
    5 "SessionContext" session_context: String, 6 "TasksPriority" tasks_priority: i64, 7 "ExtInfo" ext_info: String,
    8 "Prompt" prompt: String
} }

/// In the request of [`CreateSceneAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoSceneInfo {
    /// Required.
    pub r#type: Option<String>,
    pub product_showcase_config: Option<ProductShowcaseConfig>,
}
input! { AigcVideoSceneInfo(r#type: String) {
    0 "Type" r#type: String, 1 "ProductShowcaseConfig" product_showcase_config: ProductShowcaseConfig
} }

/// In the request of [`CreateSceneAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductShowcaseConfig {
    pub camera_movement: Option<String>,
}
input! { ProductShowcaseConfig() {
    0 "CameraMovement" camera_movement: String
} }

/// In the request of [`CreateSceneAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcVideoOutputConfig {
    pub storage_mode: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub aspect_ratio: Option<String>,
    pub duration: Option<f64>,
}
input! { SceneAigcVideoOutputConfig() {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "AspectRatio" aspect_ratio: String, 5 "Duration" duration: f64
} }

/// In the request of [`CreateSceneAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcVideoTaskInputFileInfo {
    pub r#type: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
}
input! { SceneAigcVideoTaskInputFileInfo() {
    0 "Type" r#type: String, 1 "FileId" file_id: String, 2 "Url" url: String
} }

/// Response of [`CreateSceneAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneAigcVideoTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateSceneAigcVideoTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates snapshot by time offset template: `CreateSnapshotByTimeOffsetTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateSnapshotByTimeOffsetTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_HEIGHT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOLUTION`], [`codes::INVALID_PARAMETER_VALUE_WIDTH`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotByTimeOffsetTemplate {
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub fill_type: Option<String>,
}
operation! { CreateSnapshotByTimeOffsetTemplate()
    "CreateSnapshotByTimeOffsetTemplate" -> CreateSnapshotByTimeOffsetTemplateOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Name" name: String, 2 "Width" width: i64, 3 "Height" height: i64,
    4 "ResolutionAdaptive" resolution_adaptive: String, 5 "Format" format: String, 6 "Comment" comment: String,
    7 "FillType" fill_type: String
} }

/// Response of [`CreateSnapshotByTimeOffsetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotByTimeOffsetTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateSnapshotByTimeOffsetTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates storage region: `CreateStorageRegion` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateStorageRegion>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_STATUS_INAVLID`], [`codes::INVALID_PARAMETER_VALUE_STORAGE_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageRegion {
    /// Required.
    pub storage_region: String,
    pub sub_app_id: Option<i64>,
}
operation! { CreateStorageRegion(storage_region: String) "CreateStorageRegion" -> Empty {
    0 "StorageRegion" storage_region, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`CreateStorageRegion`]: empty.
pub type CreateStorageRegionOutput = Empty;

/// Creates sub app id: `CreateSubAppId` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateSubAppId>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubAppId {
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub mode: Option<String>,
    pub storage_region: Option<String>,
    pub tags: Option<Vec<ResourceTag>>,
}
operation! { CreateSubAppId(name: String) "CreateSubAppId" -> CreateSubAppIdOutput {
    0 "Name" name, 1 "Description" description: String, 2 "Type" r#type: String, 3 "Mode" mode: String,
    4 "StorageRegion" storage_region: String, 5 "Tags" tags: Vec<ResourceTag>
} }

/// In the request of [`CreateSubAppId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { ResourceTag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateSubAppId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubAppIdOutput {
    pub sub_app_id: Option<i64>,
}
model! { CreateSubAppIdOutput {
    0 "SubAppId" sub_app_id: i64
} }

/// Creates super player config: `CreateSuperPlayerConfig` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateSuperPlayerConfig>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSuperPlayerConfig {
    /// Required.
    pub name: String,
    pub sub_app_id: Option<i64>,
    pub audio_video_type: Option<String>,
    pub drm_switch: Option<String>,
    pub adaptive_dynamic_streaming_definition: Option<i64>,
    pub drm_streamings_info: Option<DrmStreamingsInfo>,
    pub transcode_definition: Option<i64>,
    pub image_sprite_definition: Option<i64>,
    pub resolution_names: Option<Vec<ResolutionNameInfo>>,
    pub domain: Option<String>,
    pub scheme: Option<String>,
    pub comment: Option<String>,
}
operation! { CreateSuperPlayerConfig(name: String) "CreateSuperPlayerConfig" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: i64, 2 "AudioVideoType" audio_video_type: String,
    3 "DrmSwitch" drm_switch: String, 4 "AdaptiveDynamicStreamingDefinition" adaptive_dynamic_streaming_definition: i64,
    5 "DrmStreamingsInfo" drm_streamings_info: DrmStreamingsInfo, 6 "TranscodeDefinition" transcode_definition: i64,
    7 "ImageSpriteDefinition" image_sprite_definition: i64,
    8 "ResolutionNames" resolution_names: Vec<ResolutionNameInfo>, 9 "Domain" domain: String,
    10 "Scheme" scheme: String, 11 "Comment" comment: String
} }

/// Response of [`CreateSuperPlayerConfig`]: empty.
pub type CreateSuperPlayerConfigOutput = Empty;

/// In the request of [`CreateSuperPlayerConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmStreamingsInfo {
    pub simple_aes_definition: Option<i64>,
    pub widevine_definition: Option<i64>,
    pub fair_play_definition: Option<i64>,
}
input! { DrmStreamingsInfo() {
    0 "SimpleAesDefinition" simple_aes_definition: i64, 1 "WidevineDefinition" widevine_definition: i64,
    2 "FairPlayDefinition" fair_play_definition: i64
} }

/// In the request of [`CreateSuperPlayerConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolutionNameInfo {
    /// Required.
    pub min_edge_length: Option<i64>,
    /// Required.
    pub name: Option<String>,
}
input! { ResolutionNameInfo(min_edge_length: i64, name: String) {
    0 "MinEdgeLength" min_edge_length: i64, 1 "Name" name: String
} }

/// Creates transcode template: `CreateTranscodeTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateTranscodeTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_AUDIO_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_CHANNEL`],
/// [`codes::INVALID_PARAMETER_VALUE_AUDIO_CODEC`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_SAMPLE_RATE`],
/// [`codes::INVALID_PARAMETER_VALUE_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_CODEC`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_CONTAINER`],
/// [`codes::INVALID_PARAMETER_VALUE_FILL_TYPE`], [`codes::INVALID_PARAMETER_VALUE_FPS`],
/// [`codes::INVALID_PARAMETER_VALUE_HEIGHT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOVE_AUDIO`], [`codes::INVALID_PARAMETER_VALUE_REMOVE_VIDEO`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOLUTION`], [`codes::INVALID_PARAMETER_VALUE_RESOLUTION_ADAPTIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_TEHD_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_VCRF`], [`codes::INVALID_PARAMETER_VALUE_VIDEO_BITRATE`],
/// [`codes::INVALID_PARAMETER_VALUE_VIDEO_CODEC`], [`codes::INVALID_PARAMETER_VALUE_WIDTH`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTranscodeTemplate {
    /// Required.
    pub container: String,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub video_template: Option<VideoTemplateInfo>,
    pub audio_template: Option<AudioTemplateInfo>,
    pub tehd_config: Option<TEHDConfig>,
    pub enhance_config: Option<EnhanceConfig>,
    pub segment_type: Option<String>,
    pub std_ext_info: Option<String>,
}
operation! { CreateTranscodeTemplate(container: String) "CreateTranscodeTemplate" -> CreateTranscodeTemplateOutput {
    0 "Container" container, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "RemoveVideo" remove_video: i64, 5 "RemoveAudio" remove_audio: i64,
    6 "VideoTemplate" video_template: VideoTemplateInfo, 7 "AudioTemplate" audio_template: AudioTemplateInfo,
    8 "TEHDConfig" tehd_config: TEHDConfig, 9 "EnhanceConfig" enhance_config: EnhanceConfig,
    10 "SegmentType" segment_type: String, 11 "StdExtInfo" std_ext_info: String
} }

/// Response of [`CreateTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTranscodeTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateTranscodeTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates vod domain: `CreateVodDomain` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateVodDomain>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_INVALID_ACCOUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NAME_IN_BLACK_LIST`],
/// [`codes::UNAUTHORIZED_OPERATION_DOMAIN_RECORD_NOT_VERIFIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodDomain {
    /// Required.
    pub domain: String,
    pub sub_app_id: Option<i64>,
    pub accelerate_area: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateVodDomain(domain: String) "CreateVodDomain" -> Empty {
    0 "Domain" domain, 1 "SubAppId" sub_app_id: i64, 2 "AccelerateArea" accelerate_area: String, 3 "Type" r#type: String
} }

/// Response of [`CreateVodDomain`]: empty.
pub type CreateVodDomainOutput = Empty;

/// Creates watermark template: `CreateWatermarkTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateWatermarkTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_GEN_DEFINITION`], [`codes::INTERNAL_ERROR_UPLOAD_WATERMARK_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_COORDINATE_ORIGIN`],
/// [`codes::INVALID_PARAMETER_VALUE_HEIGHT`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_CONTENT`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_TEMPLATE`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_REPEAT_TYPE`], [`codes::INVALID_PARAMETER_VALUE_SVG_TEMPLATE`],
/// [`codes::INVALID_PARAMETER_VALUE_SVG_TEMPLATE_HEIGHT`], [`codes::INVALID_PARAMETER_VALUE_SVG_TEMPLATE_WIDTH`],
/// [`codes::INVALID_PARAMETER_VALUE_TEXT_ALPHA`], [`codes::INVALID_PARAMETER_VALUE_TEXT_TEMPLATE`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_WIDTH`],
/// [`codes::INVALID_PARAMETER_VALUE_X_POS`], [`codes::INVALID_PARAMETER_VALUE_Y_POS`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWatermarkTemplate {
    /// Required.
    pub r#type: String,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub coordinate_origin: Option<String>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
    pub image_template: Option<ImageWatermarkInput>,
    pub text_template: Option<TextWatermarkTemplateInput>,
    pub svg_template: Option<SvgWatermarkInput>,
}
operation! { CreateWatermarkTemplate(r#type: String) "CreateWatermarkTemplate" -> CreateWatermarkTemplateOutput {
    0 "Type" r#type, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "CoordinateOrigin" coordinate_origin: String, 5 "XPos" x_pos: String, 6 "YPos" y_pos: String,
    7 "ImageTemplate" image_template: ImageWatermarkInput, 8 "TextTemplate" text_template: TextWatermarkTemplateInput,
    9 "SvgTemplate" svg_template: SvgWatermarkInput
} }

/// In the request of [`CreateWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageWatermarkInput {
    /// Required.
    pub image_content: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub repeat_type: Option<String>,
    pub transparency: Option<i64>,
}
input! { ImageWatermarkInput(image_content: String) {
    0 "ImageContent" image_content: String, 1 "Width" width: String, 2 "Height" height: String,
    3 "RepeatType" repeat_type: String, 4 "Transparency" transparency: i64
} }

/// In the request of [`CreateWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextWatermarkTemplateInput {
    /// Required.
    pub font_type: Option<String>,
    /// Required.
    pub font_size: Option<String>,
    /// Required.
    pub font_color: Option<String>,
    /// Required.
    pub font_alpha: Option<f64>,
}
input! { TextWatermarkTemplateInput(font_type: String, font_size: String, font_color: String, font_alpha: f64) {
    0 "FontType" font_type: String, 1 "FontSize" font_size: String, 2 "FontColor" font_color: String,
    3 "FontAlpha" font_alpha: f64
} }

/// In the request of [`CreateWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SvgWatermarkInput {
    pub width: Option<String>,
    pub height: Option<String>,
}
input! { SvgWatermarkInput() {
    0 "Width" width: String, 1 "Height" height: String
} }

/// Response of [`CreateWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWatermarkTemplateOutput {
    pub definition: Option<i64>,
    pub image_url: Option<String>,
}
model! { CreateWatermarkTemplateOutput {
    0 "Definition" definition: i64, 1 "ImageUrl" image_url: String
} }

/// Creates word samples: `CreateWordSamples` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=CreateWordSamples>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWordSamples {
    /// Required.
    pub usages: Vec<String>,
    /// Required.
    pub words: Vec<AiSampleWordInfo>,
    pub sub_app_id: Option<i64>,
}
operation! { CreateWordSamples(usages: Vec<String>, words: Vec<AiSampleWordInfo>) "CreateWordSamples" -> Empty {
    0 "Usages" usages, 1 "Words" words, 2 "SubAppId" sub_app_id: i64
} }

/// Response of [`CreateWordSamples`]: empty.
pub type CreateWordSamplesOutput = Empty;

/// In the request of [`CreateWordSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSampleWordInfo {
    /// Required.
    pub keyword: Option<String>,
    pub tags: Option<Vec<String>>,
}
input! { AiSampleWordInfo(keyword: String) {
    0 "Keyword" keyword: String, 1 "Tags" tags: Vec<String>
} }

/// Deletes ai analysis template: `DeleteAIAnalysisTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteAIAnalysisTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIAnalysisTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteAIAnalysisTemplate(definition: i64) "DeleteAIAnalysisTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteAIAnalysisTemplate`]: empty.
pub type DeleteAIAnalysisTemplateOutput = Empty;

/// Deletes ai recognition template: `DeleteAIRecognitionTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteAIRecognitionTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIRecognitionTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteAIRecognitionTemplate(definition: i64) "DeleteAIRecognitionTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteAIRecognitionTemplate`]: empty.
pub type DeleteAIRecognitionTemplateOutput = Empty;

/// Deletes adaptive dynamic streaming template: `DeleteAdaptiveDynamicStreamingTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteAdaptiveDynamicStreamingTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdaptiveDynamicStreamingTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteAdaptiveDynamicStreamingTemplate(definition: i64) "DeleteAdaptiveDynamicStreamingTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteAdaptiveDynamicStreamingTemplate`]: empty.
pub type DeleteAdaptiveDynamicStreamingTemplateOutput = Empty;

/// Deletes aigc advanced custom element: `DeleteAigcAdvancedCustomElement` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteAigcAdvancedCustomElement>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAigcAdvancedCustomElement {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub element_id: String,
}
operation! { DeleteAigcAdvancedCustomElement(sub_app_id: i64, element_id: String)
    "DeleteAigcAdvancedCustomElement" -> Empty {
    0 "SubAppId" sub_app_id, 1 "ElementId" element_id
} }

/// Response of [`DeleteAigcAdvancedCustomElement`]: empty.
pub type DeleteAigcAdvancedCustomElementOutput = Empty;

/// Deletes aigc api token: `DeleteAigcApiToken` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteAigcApiToken>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAigcApiToken {
    /// Required.
    pub sub_app_id: i64,
    /// Required. Secret.
    pub api_token: Secret,
}
operation! { DeleteAigcApiToken(sub_app_id: i64, api_token: Secret) "DeleteAigcApiToken" -> Empty {
    0 "SubAppId" sub_app_id, 1 "ApiToken" api_token
} }

/// Response of [`DeleteAigcApiToken`]: empty.
pub type DeleteAigcApiTokenOutput = Empty;

/// Deletes aigc quota: `DeleteAigcQuota` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteAigcQuota>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAigcQuota {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub quota_type: String,
    /// Secret.
    pub api_token: Option<Secret>,
}
operation! { DeleteAigcQuota(sub_app_id: i64, quota_type: String) "DeleteAigcQuota" -> Empty {
    0 "SubAppId" sub_app_id, 1 "QuotaType" quota_type, 2 "ApiToken" api_token: Secret
} }

/// Response of [`DeleteAigcQuota`]: empty.
pub type DeleteAigcQuotaOutput = Empty;

/// Deletes animated graphics template: `DeleteAnimatedGraphicsTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteAnimatedGraphicsTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAnimatedGraphicsTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteAnimatedGraphicsTemplate(definition: i64) "DeleteAnimatedGraphicsTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteAnimatedGraphicsTemplate`]: empty.
pub type DeleteAnimatedGraphicsTemplateOutput = Empty;

/// Deletes blind watermark template: `DeleteBlindWatermarkTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteBlindWatermarkTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlindWatermarkTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteBlindWatermarkTemplate(definition: i64) "DeleteBlindWatermarkTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteBlindWatermarkTemplate`]: empty.
pub type DeleteBlindWatermarkTemplateOutput = Empty;

/// Deletes cls topic: `DeleteCLSTopic` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteCLSTopic>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCLSTopic {
    pub cls_region: Option<String>,
    pub topic_id: Option<String>,
}
operation! { DeleteCLSTopic() "DeleteCLSTopic" -> Empty {
    0 "CLSRegion" cls_region: String, 1 "TopicId" topic_id: String
} }

/// Response of [`DeleteCLSTopic`]: empty.
pub type DeleteCLSTopicOutput = Empty;

/// Deletes class: `DeleteClass` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteClass>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLASS_ID`], [`codes::UNSUPPORTED_OPERATION_CLASS_NOT_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClass {
    /// Required.
    pub class_id: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteClass(class_id: i64) "DeleteClass" -> Empty {
    0 "ClassId" class_id, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteClass`]: empty.
pub type DeleteClassOutput = Empty;

/// Deletes content review template: `DeleteContentReviewTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteContentReviewTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContentReviewTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteContentReviewTemplate(definition: i64) "DeleteContentReviewTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteContentReviewTemplate`]: empty.
pub type DeleteContentReviewTemplateOutput = Empty;

/// Deletes enhance media template: `DeleteEnhanceMediaTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteEnhanceMediaTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnhanceMediaTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteEnhanceMediaTemplate(definition: i64) "DeleteEnhanceMediaTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteEnhanceMediaTemplate`]: empty.
pub type DeleteEnhanceMediaTemplateOutput = Empty;

/// Deletes head tail template: `DeleteHeadTailTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteHeadTailTemplate>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHeadTailTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteHeadTailTemplate(definition: i64) "DeleteHeadTailTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteHeadTailTemplate`]: empty.
pub type DeleteHeadTailTemplateOutput = Empty;

/// Deletes image processing template: `DeleteImageProcessingTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteImageProcessingTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageProcessingTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteImageProcessingTemplate(definition: i64) "DeleteImageProcessingTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteImageProcessingTemplate`]: empty.
pub type DeleteImageProcessingTemplateOutput = Empty;

/// Deletes image sprite template: `DeleteImageSpriteTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteImageSpriteTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageSpriteTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteImageSpriteTemplate(definition: i64) "DeleteImageSpriteTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteImageSpriteTemplate`]: empty.
pub type DeleteImageSpriteTemplateOutput = Empty;

/// Deletes just in time transcode template: `DeleteJustInTimeTranscodeTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteJustInTimeTranscodeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJustInTimeTranscodeTemplate {
    /// Required.
    pub name: String,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteJustInTimeTranscodeTemplate(name: String) "DeleteJustInTimeTranscodeTemplate" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteJustInTimeTranscodeTemplate`]: empty.
pub type DeleteJustInTimeTranscodeTemplateOutput = Empty;

/// Deletes knowledge base: `DeleteKnowledgeBase` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteKnowledgeBase>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeBase {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub knowledge_base_id: String,
}
operation! { DeleteKnowledgeBase(sub_app_id: i64, knowledge_base_id: String) "DeleteKnowledgeBase" -> Empty {
    0 "SubAppId" sub_app_id, 1 "KnowledgeBaseId" knowledge_base_id
} }

/// Response of [`DeleteKnowledgeBase`]: empty.
pub type DeleteKnowledgeBaseOutput = Empty;

/// Deletes llm comprehend template: `DeleteLLMComprehendTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteLLMComprehendTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLLMComprehendTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteLLMComprehendTemplate(definition: i64) "DeleteLLMComprehendTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteLLMComprehendTemplate`]: empty.
pub type DeleteLLMComprehendTemplateOutput = Empty;

/// Deletes mps template: `DeleteMPSTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteMPSTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMPSTemplate {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub template_type: String,
    /// Required.
    pub definition: i64,
}
operation! { DeleteMPSTemplate(sub_app_id: i64, template_type: String, definition: i64) "DeleteMPSTemplate" -> Empty {
    0 "SubAppId" sub_app_id, 1 "TemplateType" template_type, 2 "Definition" definition
} }

/// Response of [`DeleteMPSTemplate`]: empty.
pub type DeleteMPSTemplateOutput = Empty;

/// Deletes media: `DeleteMedia` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteMedia>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMedia {
    /// Required.
    pub file_id: String,
    pub sub_app_id: Option<i64>,
    pub delete_parts: Option<Vec<MediaDeleteItem>>,
}
operation! { DeleteMedia(file_id: String) "DeleteMedia" -> Empty {
    0 "FileId" file_id, 1 "SubAppId" sub_app_id: i64, 2 "DeleteParts" delete_parts: Vec<MediaDeleteItem>
} }

/// Response of [`DeleteMedia`]: empty.
pub type DeleteMediaOutput = Empty;

/// In the request of [`DeleteMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaDeleteItem {
    /// Required.
    pub r#type: Option<String>,
    pub definition: Option<i64>,
}
input! { MediaDeleteItem(r#type: String) {
    0 "Type" r#type: String, 1 "Definition" definition: i64
} }

/// Deletes person sample: `DeletePersonSample` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeletePersonSample>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_PERSON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePersonSample {
    /// Required.
    pub person_id: String,
    pub sub_app_id: Option<i64>,
}
operation! { DeletePersonSample(person_id: String) "DeletePersonSample" -> Empty {
    0 "PersonId" person_id, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeletePersonSample`]: empty.
pub type DeletePersonSampleOutput = Empty;

/// Deletes procedure template: `DeleteProcedureTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteProcedureTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProcedureTemplate {
    /// Required.
    pub name: String,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteProcedureTemplate(name: String) "DeleteProcedureTemplate" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteProcedureTemplate`]: empty.
pub type DeleteProcedureTemplateOutput = Empty;

/// Deletes process image async template: `DeleteProcessImageAsyncTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteProcessImageAsyncTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProcessImageAsyncTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteProcessImageAsyncTemplate(definition: i64) "DeleteProcessImageAsyncTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteProcessImageAsyncTemplate`]: empty.
pub type DeleteProcessImageAsyncTemplateOutput = Empty;

/// Deletes quality inspect template: `DeleteQualityInspectTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteQualityInspectTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityInspectTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteQualityInspectTemplate(definition: i64) "DeleteQualityInspectTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteQualityInspectTemplate`]: empty.
pub type DeleteQualityInspectTemplateOutput = Empty;

/// Deletes rebuild media template: `DeleteRebuildMediaTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteRebuildMediaTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRebuildMediaTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteRebuildMediaTemplate(definition: i64) "DeleteRebuildMediaTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteRebuildMediaTemplate`]: empty.
pub type DeleteRebuildMediaTemplateOutput = Empty;

/// Deletes review template: `DeleteReviewTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteReviewTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReviewTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteReviewTemplate(definition: i64) "DeleteReviewTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteReviewTemplate`]: empty.
pub type DeleteReviewTemplateOutput = Empty;

/// Deletes round play: `DeleteRoundPlay` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteRoundPlay>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoundPlay {
    /// Required.
    pub round_play_id: String,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteRoundPlay(round_play_id: String) "DeleteRoundPlay" -> Empty {
    0 "RoundPlayId" round_play_id, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteRoundPlay`]: empty.
pub type DeleteRoundPlayOutput = Empty;

/// Deletes sample snapshot template: `DeleteSampleSnapshotTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteSampleSnapshotTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleSnapshotTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteSampleSnapshotTemplate(definition: i64) "DeleteSampleSnapshotTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteSampleSnapshotTemplate`]: empty.
pub type DeleteSampleSnapshotTemplateOutput = Empty;

/// Deletes snapshot by time offset template: `DeleteSnapshotByTimeOffsetTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteSnapshotByTimeOffsetTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotByTimeOffsetTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteSnapshotByTimeOffsetTemplate(definition: i64) "DeleteSnapshotByTimeOffsetTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteSnapshotByTimeOffsetTemplate`]: empty.
pub type DeleteSnapshotByTimeOffsetTemplateOutput = Empty;

/// Deletes super player config: `DeleteSuperPlayerConfig` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteSuperPlayerConfig>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSuperPlayerConfig {
    /// Required.
    pub name: String,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteSuperPlayerConfig(name: String) "DeleteSuperPlayerConfig" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteSuperPlayerConfig`]: empty.
pub type DeleteSuperPlayerConfigOutput = Empty;

/// Deletes transcode template: `DeleteTranscodeTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteTranscodeTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTranscodeTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteTranscodeTemplate(definition: i64) "DeleteTranscodeTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteTranscodeTemplate`]: empty.
pub type DeleteTranscodeTemplateOutput = Empty;

/// Deletes vod domain: `DeleteVodDomain` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteVodDomain>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodDomain {
    /// Required.
    pub domain: String,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteVodDomain(domain: String) "DeleteVodDomain" -> Empty {
    0 "Domain" domain, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteVodDomain`]: empty.
pub type DeleteVodDomainOutput = Empty;

/// Deletes watermark template: `DeleteWatermarkTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteWatermarkTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWatermarkTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteWatermarkTemplate(definition: i64) "DeleteWatermarkTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteWatermarkTemplate`]: empty.
pub type DeleteWatermarkTemplateOutput = Empty;

/// Deletes word samples: `DeleteWordSamples` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DeleteWordSamples>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWordSamples {
    /// Required.
    pub keywords: Vec<String>,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteWordSamples(keywords: Vec<String>) "DeleteWordSamples" -> Empty {
    0 "Keywords" keywords, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DeleteWordSamples`]: empty.
pub type DeleteWordSamplesOutput = Empty;

/// Describes ai analysis templates: `DescribeAIAnalysisTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeAIAnalysisTemplates>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAIAnalysisTemplates() "DescribeAIAnalysisTemplates" -> DescribeAIAnalysisTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeAIAnalysisTemplates: AIAnalysisTemplateItem =
    Offset "Offset", "AIAnalysisTemplateSet" ai_analysis_template_set, total "TotalCount" }

/// Response of [`DescribeAIAnalysisTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisTemplatesOutput {
    pub total_count: Option<i64>,
    pub ai_analysis_template_set: Vec<AIAnalysisTemplateItem>,
}
model! { DescribeAIAnalysisTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "AIAnalysisTemplateSet" ai_analysis_template_set: Vec<AIAnalysisTemplateItem>
} }

/// In the response of [`DescribeAIAnalysisTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAnalysisTemplateItem {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub classification_configure: Option<ClassificationConfigureInfo>,
    pub tag_configure: Option<TagConfigureInfo>,
    pub cover_configure: Option<CoverConfigureInfo>,
    pub frame_tag_configure: Option<FrameTagConfigureInfo>,
    pub highlight_configure: Option<HighlightsConfigureInfo>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AIAnalysisTemplateItem {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "ClassificationConfigure" classification_configure: ClassificationConfigureInfo,
    4 "TagConfigure" tag_configure: TagConfigureInfo, 5 "CoverConfigure" cover_configure: CoverConfigureInfo,
    6 "FrameTagConfigure" frame_tag_configure: FrameTagConfigureInfo,
    7 "HighlightConfigure" highlight_configure: HighlightsConfigureInfo, 8 "CreateTime" create_time: String,
    9 "UpdateTime" update_time: String
} }

/// Describes ai recognition templates: `DescribeAIRecognitionTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeAIRecognitionTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIRecognitionTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAIRecognitionTemplates() "DescribeAIRecognitionTemplates" -> DescribeAIRecognitionTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Type" r#type: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeAIRecognitionTemplates: AIRecognitionTemplateItem =
    Offset "Offset", "AIRecognitionTemplateSet" ai_recognition_template_set, total "TotalCount" }

/// Response of [`DescribeAIRecognitionTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIRecognitionTemplatesOutput {
    pub total_count: Option<i64>,
    pub ai_recognition_template_set: Vec<AIRecognitionTemplateItem>,
}
model! { DescribeAIRecognitionTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "AIRecognitionTemplateSet" ai_recognition_template_set: Vec<AIRecognitionTemplateItem>
} }

/// In the response of [`DescribeAIRecognitionTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIRecognitionTemplateItem {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub head_tail_configure: Option<HeadTailConfigureInfo>,
    pub segment_configure: Option<SegmentConfigureInfo>,
    pub face_configure: Option<FaceConfigureInfo>,
    pub ocr_full_text_configure: Option<OcrFullTextConfigureInfo>,
    pub ocr_words_configure: Option<OcrWordsConfigureInfo>,
    pub asr_full_text_configure: Option<AsrFullTextConfigureInfo>,
    pub asr_words_configure: Option<AsrWordsConfigureInfo>,
    pub asr_translate_configure: Option<AsrTranslateConfigureInfo>,
    pub object_configure: Option<ObjectConfigureInfo>,
    pub screenshot_interval: Option<f64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AIRecognitionTemplateItem {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String, 3 "Type" r#type: String,
    4 "HeadTailConfigure" head_tail_configure: HeadTailConfigureInfo,
    5 "SegmentConfigure" segment_configure: SegmentConfigureInfo, 6 "FaceConfigure" face_configure: FaceConfigureInfo,
    7 "OcrFullTextConfigure" ocr_full_text_configure: OcrFullTextConfigureInfo,
    8 "OcrWordsConfigure" ocr_words_configure: OcrWordsConfigureInfo,
    9 "AsrFullTextConfigure" asr_full_text_configure: AsrFullTextConfigureInfo,
    10 "AsrWordsConfigure" asr_words_configure: AsrWordsConfigureInfo,
    11 "AsrTranslateConfigure" asr_translate_configure: AsrTranslateConfigureInfo,
    12 "ObjectConfigure" object_configure: ObjectConfigureInfo, 13 "ScreenshotInterval" screenshot_interval: f64,
    14 "CreateTime" create_time: String, 15 "UpdateTime" update_time: String
} }

/// Describes adaptive dynamic streaming templates: `DescribeAdaptiveDynamicStreamingTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeAdaptiveDynamicStreamingTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdaptiveDynamicStreamingTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeAdaptiveDynamicStreamingTemplates()
    "DescribeAdaptiveDynamicStreamingTemplates" -> DescribeAdaptiveDynamicStreamingTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Type" r#type: String
} }
paged! { DescribeAdaptiveDynamicStreamingTemplates: AdaptiveDynamicStreamingTemplate =
    Offset "Offset", "AdaptiveDynamicStreamingTemplateSet" adaptive_dynamic_streaming_template_set, total "TotalCount" }

/// Response of [`DescribeAdaptiveDynamicStreamingTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdaptiveDynamicStreamingTemplatesOutput {
    pub total_count: Option<i64>,
    pub adaptive_dynamic_streaming_template_set: Vec<AdaptiveDynamicStreamingTemplate>,
}
model! { DescribeAdaptiveDynamicStreamingTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "AdaptiveDynamicStreamingTemplateSet" adaptive_dynamic_streaming_template_set: Vec<AdaptiveDynamicStreamingTemplate>
} }

/// In the response of [`DescribeAdaptiveDynamicStreamingTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveDynamicStreamingTemplate {
    pub definition: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub format: Option<String>,
    pub drm_type: Option<String>,
    pub drm_key_provider: Option<String>,
    pub drm_encrypt_type: Option<String>,
    pub stream_infos: Vec<AdaptiveStreamTemplate>,
    pub disable_higher_video_bitrate: Option<i64>,
    pub disable_higher_video_resolution: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub segment_type: Option<String>,
    pub segment_duration: Option<i64>,
}
model! { AdaptiveDynamicStreamingTemplate {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Format" format: String, 5 "DrmType" drm_type: String, 6 "DrmKeyProvider" drm_key_provider: String,
    7 "DrmEncryptType" drm_encrypt_type: String, 8 "StreamInfos" stream_infos: Vec<AdaptiveStreamTemplate>,
    9 "DisableHigherVideoBitrate" disable_higher_video_bitrate: i64,
    10 "DisableHigherVideoResolution" disable_higher_video_resolution: i64, 11 "CreateTime" create_time: String,
    12 "UpdateTime" update_time: String, 13 "SegmentType" segment_type: String,
    14 "SegmentDuration" segment_duration: i64
} }

/// Describes aigc advanced custom elements: `DescribeAigcAdvancedCustomElements` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeAigcAdvancedCustomElements>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcAdvancedCustomElements {
    /// Required.
    pub sub_app_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAigcAdvancedCustomElements(sub_app_id: i64)
    "DescribeAigcAdvancedCustomElements" -> DescribeAigcAdvancedCustomElementsOutput {
    0 "SubAppId" sub_app_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAigcAdvancedCustomElements: AigcAdvancedCustomElementInfo =
    Offset "Offset", "ElementSet" element_set, total "TotalCount" }

/// Response of [`DescribeAigcAdvancedCustomElements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcAdvancedCustomElementsOutput {
    pub element_set: Vec<AigcAdvancedCustomElementInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAigcAdvancedCustomElementsOutput {
    0 "ElementSet" element_set: Vec<AigcAdvancedCustomElementInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAigcAdvancedCustomElements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAdvancedCustomElementInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub voice_id: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
}
model! { AigcAdvancedCustomElementInfo {
    0 "Id" id: String, 1 "Name" name: String, 2 "VoiceId" voice_id: String, 3 "Description" description: String,
    4 "CreateTime" create_time: String
} }

/// Describes aigc api tokens: `DescribeAigcApiTokens` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeAigcApiTokens>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcApiTokens {
    pub sub_app_id: Option<i64>,
}
operation! { DescribeAigcApiTokens() "DescribeAigcApiTokens" -> DescribeAigcApiTokensOutput {
    0 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeAigcApiTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcApiTokensOutput {
    /// Secret.
    pub api_tokens: Vec<Secret>,
    pub ext_infos: Vec<String>,
}
model! { DescribeAigcApiTokensOutput {
    0 "ApiTokens" api_tokens: Vec<Secret>, 1 "ExtInfos" ext_infos: Vec<String>
} }

/// Describes aigc face info: `DescribeAigcFaceInfo` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeAigcFaceInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfo {
    /// Required.
    pub sub_app_id: i64,
    pub file_infos: Option<Vec<AigcFaceInputFileInfo>>,
}
operation! { DescribeAigcFaceInfo(sub_app_id: i64) "DescribeAigcFaceInfo" -> DescribeAigcFaceInfoOutput {
    0 "SubAppId" sub_app_id, 1 "FileInfos" file_infos: Vec<AigcFaceInputFileInfo>
} }

/// In the request of [`DescribeAigcFaceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcFaceInputFileInfo {
    pub r#type: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
}
input! { AigcFaceInputFileInfo() {
    0 "Type" r#type: String, 1 "FileId" file_id: String, 2 "Url" url: String
} }

/// Response of [`DescribeAigcFaceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfoOutput {
    pub face_info_set: Vec<AigcFaceInfo>,
}
model! { DescribeAigcFaceInfoOutput {
    0 "FaceInfoSet" face_info_set: Vec<AigcFaceInfo>
} }

/// In the response of [`DescribeAigcFaceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcFaceInfo {
    pub session_id: Option<String>,
    pub face_info_list: Vec<AigcFaceIdentityInfo>,
}
model! { AigcFaceInfo {
    0 "SessionId" session_id: String, 1 "FaceInfoList" face_info_list: Vec<AigcFaceIdentityInfo>
} }

/// In the response of [`DescribeAigcFaceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcFaceIdentityInfo {
    pub face_id: Option<String>,
    pub face_image: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { AigcFaceIdentityInfo {
    0 "FaceId" face_id: String, 1 "FaceImage" face_image: String, 2 "StartTime" start_time: i64,
    3 "EndTime" end_time: i64
} }

/// Describes aigc face info async: `DescribeAigcFaceInfoAsync` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeAigcFaceInfoAsync>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfoAsync {
    /// Required.
    pub sub_app_id: i64,
    pub file_infos: Option<Vec<AigcFaceInputFileInfo>>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { DescribeAigcFaceInfoAsync(sub_app_id: i64) "DescribeAigcFaceInfoAsync" -> DescribeAigcFaceInfoAsyncOutput {
    0 "SubAppId" sub_app_id, 1 "FileInfos" file_infos: Vec<AigcFaceInputFileInfo>, 2 "SessionId" session_id: String,
    3 "SessionContext" session_context: String, 4 "TasksPriority" tasks_priority: i64
} }

/// Response of [`DescribeAigcFaceInfoAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfoAsyncOutput {
    pub task_id: Option<String>,
}
model! { DescribeAigcFaceInfoAsyncOutput {
    0 "TaskId" task_id: String
} }

/// Describes aigc quotas: `DescribeAigcQuotas` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeAigcQuotas>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcQuotas {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub quota_type: String,
    /// Secret.
    pub api_token: Option<Secret>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeAigcQuotas(sub_app_id: i64, quota_type: String) "DescribeAigcQuotas" -> DescribeAigcQuotasOutput {
    0 "SubAppId" sub_app_id, 1 "QuotaType" quota_type, 2 "ApiToken" api_token: Secret, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeAigcQuotas: AigcQuotaItem = Offset "Offset", "QuotaSet" quota_set, total "TotalCount" }

/// Response of [`DescribeAigcQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcQuotasOutput {
    pub quota_set: Vec<AigcQuotaItem>,
    pub total_count: Option<i64>,
}
model! { DescribeAigcQuotasOutput {
    0 "QuotaSet" quota_set: Vec<AigcQuotaItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAigcQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcQuotaItem {
    pub quota_type: Option<String>,
    /// Secret.
    pub api_token: Option<Secret>,
    pub quota_limit: Option<i64>,
    pub usage: Option<i64>,
}
model! { AigcQuotaItem {
    0 "QuotaType" quota_type: String, 1 "ApiToken" api_token: Secret, 2 "QuotaLimit" quota_limit: i64,
    3 "Usage" usage: i64
} }

/// Describes aigc usage data: `DescribeAigcUsageData` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by token (`ScrollToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeAigcUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcUsageData {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub aigc_type: String,
    pub sub_app_id: Option<i64>,
    /// Secret.
    pub api_key: Option<Secret>,
    /// Secret.
    pub api_keys: Option<Vec<Secret>>,
    pub scroll_token: Option<String>,
    pub page_size: Option<i64>,
    pub req_id: Option<String>,
}
operation! { DescribeAigcUsageData(start_time: String, end_time: String, aigc_type: String)
    "DescribeAigcUsageData" -> DescribeAigcUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "AigcType" aigc_type, 3 "SubAppId" sub_app_id: i64,
    4 "APIKey" api_key: Secret, 5 "APIKeys" api_keys: Vec<Secret>, 6 "ScrollToken" scroll_token: String,
    7 "PageSize" page_size: i64, 8 "ReqId" req_id: String
} }
paged! { DescribeAigcUsageData: AigcUsageDataItem =
    Token "ScrollToken", "AigcUsageDataSet" aigc_usage_data_set, next "AigcTextDetails.ScrollToken" }

/// Response of [`DescribeAigcUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcUsageDataOutput {
    pub aigc_usage_data_set: Vec<AigcUsageDataItem>,
    pub aigc_text_details: Option<AigcTextDetail>,
}
model! { DescribeAigcUsageDataOutput {
    0 "AigcUsageDataSet" aigc_usage_data_set: Vec<AigcUsageDataItem>,
    1 "AigcTextDetails" aigc_text_details: AigcTextDetail
} }

/// In the response of [`DescribeAigcUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcUsageDataItem {
    pub specification: Option<String>,
    pub data_set: Vec<TaskStatDataItem>,
}
model! { AigcUsageDataItem {
    0 "Specification" specification: String, 1 "DataSet" data_set: Vec<TaskStatDataItem>
} }

/// In the response of [`DescribeAigcUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatDataItem {
    pub time: Option<String>,
    pub count: Option<i64>,
    pub usage: Option<i64>,
}
model! { TaskStatDataItem {
    0 "Time" time: String, 1 "Count" count: i64, 2 "Usage" usage: i64
} }

/// In the response of [`DescribeAigcUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcTextDetail {
    pub page_size: Option<i64>,
    pub scroll_token: Option<String>,
    pub data: Vec<AigcTextDetailData>,
}
model! { AigcTextDetail {
    0 "PageSize" page_size: i64, 1 "ScrollToken" scroll_token: String, 2 "Data" data: Vec<AigcTextDetailData>
} }

/// In the response of [`DescribeAigcUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcTextDetailData {
    pub timestamp: Option<String>,
    pub req_id: Option<String>,
    pub chat_id: Option<String>,
    pub status_code: Option<i64>,
    pub model: Option<String>,
    pub sub_app_id: Option<i64>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub stream: Option<bool>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub cache_input_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
    pub tps: Option<f64>,
    pub ttft: Option<f64>,
    pub total: Option<f64>,
    pub api_type: Option<String>,
}
model! { AigcTextDetailData {
    0 "Timestamp" timestamp: String, 1 "ReqId" req_id: String, 2 "ChatId" chat_id: String,
    3 "StatusCode" status_code: i64, 4 "Model" model: String, 5 "SubAppId" sub_app_id: i64, 6 "ApiKey" api_key: Secret,
    7 "Stream" stream: bool, 8 "InputTokens" input_tokens: i64, 9 "OutputTokens" output_tokens: i64,
    10 "CacheInputTokens" cache_input_tokens: i64, 11 "TotalTokens" total_tokens: i64, 12 "TPS" tps: f64,
    13 "TTFT" ttft: f64, 14 "Total" total: f64, 15 "ApiType" api_type: String
} }

/// Describes all class: `DescribeAllClass` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeAllClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllClass {
    pub sub_app_id: Option<i64>,
}
operation! { DescribeAllClass() "DescribeAllClass" -> DescribeAllClassOutput {
    0 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeAllClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllClassOutput {
    pub class_info_set: Vec<MediaClassInfo>,
}
model! { DescribeAllClassOutput {
    0 "ClassInfoSet" class_info_set: Vec<MediaClassInfo>
} }

/// In the response of [`DescribeAllClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaClassInfo {
    pub class_id: Option<i64>,
    pub parent_id: Option<i64>,
    pub name: Option<String>,
    pub level: Option<i64>,
    pub sub_class_id_set: Vec<i64>,
    pub class_name: Option<String>,
}
model! { MediaClassInfo {
    0 "ClassId" class_id: i64, 1 "ParentId" parent_id: i64, 2 "Name" name: String, 3 "Level" level: i64,
    4 "SubClassIdSet" sub_class_id_set: Vec<i64>, 5 "ClassName" class_name: String
} }

/// Describes animated graphics templates: `DescribeAnimatedGraphicsTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeAnimatedGraphicsTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnimatedGraphicsTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeAnimatedGraphicsTemplates()
    "DescribeAnimatedGraphicsTemplates" -> DescribeAnimatedGraphicsTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Type" r#type: String
} }
paged! { DescribeAnimatedGraphicsTemplates: AnimatedGraphicsTemplate =
    Offset "Offset", "AnimatedGraphicsTemplateSet" animated_graphics_template_set, total "TotalCount" }

/// Response of [`DescribeAnimatedGraphicsTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnimatedGraphicsTemplatesOutput {
    pub total_count: Option<i64>,
    pub animated_graphics_template_set: Vec<AnimatedGraphicsTemplate>,
}
model! { DescribeAnimatedGraphicsTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "AnimatedGraphicsTemplateSet" animated_graphics_template_set: Vec<AnimatedGraphicsTemplate>
} }

/// In the response of [`DescribeAnimatedGraphicsTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnimatedGraphicsTemplate {
    pub definition: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub fps: Option<i64>,
    pub quality: Option<f64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AnimatedGraphicsTemplate {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Width" width: i64, 5 "Height" height: i64, 6 "ResolutionAdaptive" resolution_adaptive: String,
    7 "Format" format: String, 8 "Fps" fps: i64, 9 "Quality" quality: f64, 10 "CreateTime" create_time: String,
    11 "UpdateTime" update_time: String
} }

/// Describes blind watermark templates: `DescribeBlindWatermarkTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeBlindWatermarkTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlindWatermarkTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeBlindWatermarkTemplates()
    "DescribeBlindWatermarkTemplates" -> DescribeBlindWatermarkTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Type" r#type: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeBlindWatermarkTemplates: BlindWatermarkTemplate =
    Offset "Offset", "BlindWatermarkTemplateSet" blind_watermark_template_set, total "TotalCount" }

/// Response of [`DescribeBlindWatermarkTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlindWatermarkTemplatesOutput {
    pub total_count: Option<i64>,
    pub blind_watermark_template_set: Vec<BlindWatermarkTemplate>,
}
model! { DescribeBlindWatermarkTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "BlindWatermarkTemplateSet" blind_watermark_template_set: Vec<BlindWatermarkTemplate>
} }

/// In the response of [`DescribeBlindWatermarkTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlindWatermarkTemplate {
    pub definition: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub text_content: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { BlindWatermarkTemplate {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String,
    3 "TextContent" text_content: String, 4 "Comment" comment: String, 5 "CreateTime" create_time: String,
    6 "UpdateTime" update_time: String
} }

/// Describes cdn stat details: `DescribeCDNStatDetails` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeCDNStatDetails>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_INVALID_ACCOUNT`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_AREA`], [`codes::INVALID_PARAMETER_VALUE_DISTRICTS`],
/// [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NAMES`], [`codes::INVALID_PARAMETER_VALUE_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_ISPS`], [`codes::INVALID_PARAMETER_VALUE_METRIC`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCDNStatDetails {
    /// Required.
    pub metric: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sub_app_id: Option<i64>,
    pub domain_names: Option<Vec<String>>,
    pub area: Option<String>,
    pub districts: Option<Vec<String>>,
    pub isps: Option<Vec<String>>,
    pub data_interval: Option<i64>,
}
operation! { DescribeCDNStatDetails(metric: String, start_time: String, end_time: String)
    "DescribeCDNStatDetails" -> DescribeCDNStatDetailsOutput {
    0 "Metric" metric, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SubAppId" sub_app_id: i64,
    4 "DomainNames" domain_names: Vec<String>, 5 "Area" area: String, 6 "Districts" districts: Vec<String>,
    7 "Isps" isps: Vec<String>, 8 "DataInterval" data_interval: i64
} }

/// Response of [`DescribeCDNStatDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCDNStatDetailsOutput {
    pub data_interval: Option<i64>,
    pub data: Vec<StatDataItem>,
}
model! { DescribeCDNStatDetailsOutput {
    0 "DataInterval" data_interval: i64, 1 "Data" data: Vec<StatDataItem>
} }

/// In the response of [`DescribeCDNStatDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatDataItem {
    pub time: Option<String>,
    pub value: Option<i64>,
}
model! { StatDataItem {
    0 "Time" time: String, 1 "Value" value: i64
} }

/// Describes cdn usage data: `DescribeCDNUsageData` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeCDNUsageData>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_WORK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATA_INTERVAL`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_TYPE`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NAMES`], [`codes::INVALID_PARAMETER_VALUE_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCDNUsageData {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub data_type: String,
    pub sub_app_id: Option<i64>,
    pub data_interval: Option<i64>,
    pub domain_names: Option<Vec<String>>,
}
operation! { DescribeCDNUsageData(start_time: String, end_time: String, data_type: String)
    "DescribeCDNUsageData" -> DescribeCDNUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "DataType" data_type, 3 "SubAppId" sub_app_id: i64,
    4 "DataInterval" data_interval: i64, 5 "DomainNames" domain_names: Vec<String>
} }

/// Response of [`DescribeCDNUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCDNUsageDataOutput {
    pub data_interval: Option<i64>,
    pub data: Vec<StatDataItem>,
}
model! { DescribeCDNUsageDataOutput {
    0 "DataInterval" data_interval: i64, 1 "Data" data: Vec<StatDataItem>
} }

/// Describes cls logsets: `DescribeCLSLogsets` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeCLSLogsets>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_WORK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATA_INTERVAL`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_TYPE`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NAMES`], [`codes::INVALID_PARAMETER_VALUE_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSLogsets {
    /// Required.
    pub cls_region: String,
}
operation! { DescribeCLSLogsets(cls_region: String) "DescribeCLSLogsets" -> DescribeCLSLogsetsOutput {
    0 "CLSRegion" cls_region
} }

/// Response of [`DescribeCLSLogsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSLogsetsOutput {
    pub logsets: Vec<CLSLogsetInfo>,
}
model! { DescribeCLSLogsetsOutput {
    0 "Logsets" logsets: Vec<CLSLogsetInfo>
} }

/// In the response of [`DescribeCLSLogsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSLogsetInfo {
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
}
model! { CLSLogsetInfo {
    0 "LogsetId" logset_id: String, 1 "LogsetName" logset_name: String
} }

/// Describes cls push targets: `DescribeCLSPushTargets` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeCLSPushTargets>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_WORK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATA_INTERVAL`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_TYPE`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NAMES`], [`codes::INVALID_PARAMETER_VALUE_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSPushTargets {
    /// Required.
    pub domains: Vec<String>,
    pub sub_app_id: Option<i64>,
}
operation! { DescribeCLSPushTargets(domains: Vec<String>) "DescribeCLSPushTargets" -> DescribeCLSPushTargetsOutput {
    0 "Domains" domains, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeCLSPushTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSPushTargetsOutput {
    pub total_count: Option<i64>,
    pub domain_cls_targets: Vec<DomainCLSTargetInfo>,
}
model! { DescribeCLSPushTargetsOutput {
    0 "TotalCount" total_count: i64, 1 "DomainCLSTargets" domain_cls_targets: Vec<DomainCLSTargetInfo>
} }

/// In the response of [`DescribeCLSPushTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainCLSTargetInfo {
    pub domain: Option<String>,
    pub chinese_mainland_cls_target_info: Option<AreaCLSTargetInfo>,
    pub outside_chinese_mainland_cls_target_info: Option<AreaCLSTargetInfo>,
}
model! { DomainCLSTargetInfo {
    0 "Domain" domain: String, 1 "ChineseMainlandCLSTargetInfo" chinese_mainland_cls_target_info: AreaCLSTargetInfo,
    2 "OutsideChineseMainlandCLSTargetInfo" outside_chinese_mainland_cls_target_info: AreaCLSTargetInfo
} }

/// In the request of [`DescribeCLSPushTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AreaCLSTargetInfo {
    /// Required.
    pub cls_region: Option<String>,
    /// Required.
    pub topic_id: Option<String>,
    /// Required.
    pub logset_id: Option<String>,
    pub switch: Option<String>,
}
input! { AreaCLSTargetInfo(cls_region: String, topic_id: String, logset_id: String) {
    0 "CLSRegion" cls_region: String, 1 "TopicId" topic_id: String, 2 "LogsetId" logset_id: String,
    3 "Switch" switch: String
} }

/// Describes cls topics: `DescribeCLSTopics` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeCLSTopics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSTopics {
    /// Required.
    pub cls_region: String,
    /// Required.
    pub logset_id: String,
    pub topic_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCLSTopics(cls_region: String, logset_id: String) "DescribeCLSTopics" -> DescribeCLSTopicsOutput {
    0 "CLSRegion" cls_region, 1 "LogsetId" logset_id, 2 "TopicIds" topic_ids: Vec<String>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeCLSTopics: CLSTopicInfo = Offset "Offset", "Topics" topics, total "TotalCount" }

/// Response of [`DescribeCLSTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSTopicsOutput {
    pub total_count: Option<i64>,
    pub topics: Vec<CLSTopicInfo>,
}
model! { DescribeCLSTopicsOutput {
    0 "TotalCount" total_count: i64, 1 "Topics" topics: Vec<CLSTopicInfo>
} }

/// In the response of [`DescribeCLSTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSTopicInfo {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub logset_id: Option<String>,
}
model! { CLSTopicInfo {
    0 "TopicId" topic_id: String, 1 "TopicName" topic_name: String, 2 "LogsetId" logset_id: String
} }

/// Describes cdn logs: `DescribeCdnLogs` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeCdnLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_WORK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_END_TIME`], [`codes::INVALID_PARAMETER_VALUE_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLogs {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sub_app_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeCdnLogs(domain_name: String, start_time: String, end_time: String)
    "DescribeCdnLogs" -> DescribeCdnLogsOutput {
    0 "DomainName" domain_name, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SubAppId" sub_app_id: i64,
    4 "Limit" limit: i64, 5 "Offset" offset: i64
} }

/// Response of [`DescribeCdnLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLogsOutput {
    pub total_count: Option<i64>,
    pub oversea_cdn_logs: Vec<CdnLogInfo>,
    pub domestic_cdn_logs: Vec<CdnLogInfo>,
}
model! { DescribeCdnLogsOutput {
    0 "TotalCount" total_count: i64, 1 "OverseaCdnLogs" oversea_cdn_logs: Vec<CdnLogInfo>,
    2 "DomesticCdnLogs" domestic_cdn_logs: Vec<CdnLogInfo>
} }

/// In the response of [`DescribeCdnLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnLogInfo {
    pub date: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { CdnLogInfo {
    0 "Date" date: String, 1 "Name" name: String, 2 "Url" url: String, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String
} }

/// Describes client upload acceleration usage data: `DescribeClientUploadAccelerationUsageData` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeClientUploadAccelerationUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientUploadAccelerationUsageData {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sub_app_id: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeClientUploadAccelerationUsageData(start_time: String, end_time: String)
    "DescribeClientUploadAccelerationUsageData" -> DescribeClientUploadAccelerationUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SubAppId" sub_app_id: i64, 3 "Type" r#type: String
} }

/// Response of [`DescribeClientUploadAccelerationUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientUploadAccelerationUsageDataOutput {
    pub client_upload_acceleration_usage_data_set: Vec<StatDataItem>,
}
model! { DescribeClientUploadAccelerationUsageDataOutput {
    0 "ClientUploadAccelerationUsageDataSet" client_upload_acceleration_usage_data_set: Vec<StatDataItem>
} }

/// Describes content review templates: `DescribeContentReviewTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeContentReviewTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentReviewTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeContentReviewTemplates() "DescribeContentReviewTemplates" -> DescribeContentReviewTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeContentReviewTemplates: ContentReviewTemplateItem =
    Offset "Offset", "ContentReviewTemplateSet" content_review_template_set, total "TotalCount" }

/// Response of [`DescribeContentReviewTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentReviewTemplatesOutput {
    pub total_count: Option<i64>,
    pub content_review_template_set: Vec<ContentReviewTemplateItem>,
}
model! { DescribeContentReviewTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "ContentReviewTemplateSet" content_review_template_set: Vec<ContentReviewTemplateItem>
} }

/// In the response of [`DescribeContentReviewTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentReviewTemplateItem {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub porn_configure: Option<PornConfigureInfo>,
    pub terrorism_configure: Option<TerrorismConfigureInfo>,
    pub political_configure: Option<PoliticalConfigureInfo>,
    pub prohibited_configure: Option<ProhibitedConfigureInfo>,
    pub user_define_configure: Option<UserDefineConfigureInfo>,
    pub review_wall_switch: Option<String>,
    pub screenshot_interval: Option<f64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ContentReviewTemplateItem {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "PornConfigure" porn_configure: PornConfigureInfo,
    4 "TerrorismConfigure" terrorism_configure: TerrorismConfigureInfo,
    5 "PoliticalConfigure" political_configure: PoliticalConfigureInfo,
    6 "ProhibitedConfigure" prohibited_configure: ProhibitedConfigureInfo,
    7 "UserDefineConfigure" user_define_configure: UserDefineConfigureInfo,
    8 "ReviewWallSwitch" review_wall_switch: String, 9 "ScreenshotInterval" screenshot_interval: f64,
    10 "CreateTime" create_time: String, 11 "UpdateTime" update_time: String
} }

/// Describes current playlist: `DescribeCurrentPlaylist` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeCurrentPlaylist>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ROUND_PLAY_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentPlaylist {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub round_play_id: String,
    pub limit: Option<i64>,
}
operation! { DescribeCurrentPlaylist(sub_app_id: i64, round_play_id: String)
    "DescribeCurrentPlaylist" -> DescribeCurrentPlaylistOutput {
    0 "SubAppId" sub_app_id, 1 "RoundPlayId" round_play_id, 2 "Limit" limit: i64
} }

/// Response of [`DescribeCurrentPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentPlaylistOutput {
    pub current_playlist: Vec<RoundPlayFilePlayInfo>,
}
model! { DescribeCurrentPlaylistOutput {
    0 "CurrentPlaylist" current_playlist: Vec<RoundPlayFilePlayInfo>
} }

/// In the response of [`DescribeCurrentPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoundPlayFilePlayInfo {
    pub item_id: Option<String>,
    pub file_id: Option<String>,
    pub start_play_time: Option<String>,
    pub duration: Option<f64>,
    pub progress: Option<f64>,
}
model! { RoundPlayFilePlayInfo {
    0 "ItemId" item_id: String, 1 "FileId" file_id: String, 2 "StartPlayTime" start_play_time: String,
    3 "Duration" duration: f64, 4 "Progress" progress: f64
} }

/// Describes daily media play stat: `DescribeDailyMediaPlayStat` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeDailyMediaPlayStat>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_END_DATE`], [`codes::INVALID_PARAMETER_VALUE_FILE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_START_DATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDailyMediaPlayStat {
    /// Required.
    pub file_id: String,
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    pub sub_app_id: Option<i64>,
}
operation! { DescribeDailyMediaPlayStat(file_id: String, start_date: String, end_date: String)
    "DescribeDailyMediaPlayStat" -> DescribeDailyMediaPlayStatOutput {
    0 "FileId" file_id, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeDailyMediaPlayStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDailyMediaPlayStatOutput {
    pub daily_play_stat_info_set: Vec<DailyPlayStatInfo>,
}
model! { DescribeDailyMediaPlayStatOutput {
    0 "DailyPlayStatInfoSet" daily_play_stat_info_set: Vec<DailyPlayStatInfo>
} }

/// In the response of [`DescribeDailyMediaPlayStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyPlayStatInfo {
    pub date: Option<String>,
    pub file_id: Option<String>,
    pub play_times: Option<i64>,
    pub traffic: Option<i64>,
}
model! { DailyPlayStatInfo {
    0 "Date" date: String, 1 "FileId" file_id: String, 2 "PlayTimes" play_times: i64, 3 "Traffic" traffic: i64
} }

/// Describes daily most played stat: `DescribeDailyMostPlayedStat` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeDailyMostPlayedStat>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_WORK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATE`],
/// [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NAME`], [`codes::INVALID_PARAMETER_VALUE_METRIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDailyMostPlayedStat {
    /// Required.
    pub date: String,
    pub domain_name: Option<String>,
    pub metric: Option<String>,
    pub sub_app_id: Option<i64>,
}
operation! { DescribeDailyMostPlayedStat(date: String)
    "DescribeDailyMostPlayedStat" -> DescribeDailyMostPlayedStatOutput {
    0 "Date" date, 1 "DomainName" domain_name: String, 2 "Metric" metric: String, 3 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeDailyMostPlayedStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDailyMostPlayedStatOutput {
    pub daily_play_stat_info_set: Vec<DailyPlayStatInfo>,
}
model! { DescribeDailyMostPlayedStatOutput {
    0 "DailyPlayStatInfoSet" daily_play_stat_info_set: Vec<DailyPlayStatInfo>
} }

/// Describes daily play stat file list: `DescribeDailyPlayStatFileList` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeDailyPlayStatFileList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDailyPlayStatFileList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sub_app_id: Option<i64>,
}
operation! { DescribeDailyPlayStatFileList(start_time: String, end_time: String)
    "DescribeDailyPlayStatFileList" -> DescribeDailyPlayStatFileListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeDailyPlayStatFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDailyPlayStatFileListOutput {
    pub play_stat_file_set: Vec<PlayStatFileInfo>,
}
model! { DescribeDailyPlayStatFileListOutput {
    0 "PlayStatFileSet" play_stat_file_set: Vec<PlayStatFileInfo>
} }

/// In the response of [`DescribeDailyPlayStatFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayStatFileInfo {
    pub date: Option<String>,
    pub url: Option<String>,
}
model! { PlayStatFileInfo {
    0 "Date" date: String, 1 "Url" url: String
} }

/// Describes default distribution config: `DescribeDefaultDistributionConfig` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeDefaultDistributionConfig>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultDistributionConfig {
    pub sub_app_id: Option<i64>,
}
operation! { DescribeDefaultDistributionConfig()
    "DescribeDefaultDistributionConfig" -> DescribeDefaultDistributionConfigOutput {
    0 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeDefaultDistributionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultDistributionConfigOutput {
    /// Deprecated.
    pub domain_name: Option<String>,
    pub domain: Option<String>,
    pub scheme: Option<String>,
    /// Secret.
    pub play_key: Option<Secret>,
}
model! { DescribeDefaultDistributionConfigOutput {
    0 "DomainName" domain_name: String, 1 "Domain" domain: String, 2 "Scheme" scheme: String,
    3 "PlayKey" play_key: Secret
} }

/// Describes drm data key: `DescribeDrmDataKey` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeDrmDataKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrmDataKey {
    /// Required.
    pub edk_list: Vec<String>,
    pub sub_app_id: Option<i64>,
}
operation! { DescribeDrmDataKey(edk_list: Vec<String>) "DescribeDrmDataKey" -> DescribeDrmDataKeyOutput {
    0 "EdkList" edk_list, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeDrmDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrmDataKeyOutput {
    pub key_list: Vec<SimpleAesEdkPair>,
}
model! { DescribeDrmDataKeyOutput {
    0 "KeyList" key_list: Vec<SimpleAesEdkPair>
} }

/// In the response of [`DescribeDrmDataKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleAesEdkPair {
    pub edk: Option<String>,
    pub dk: Option<String>,
}
model! { SimpleAesEdkPair {
    0 "Edk" edk: String, 1 "Dk" dk: String
} }

/// Describes drm key provider info: `DescribeDrmKeyProviderInfo` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeDrmKeyProviderInfo>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrmKeyProviderInfo {
    pub sub_app_id: Option<i64>,
}
operation! { DescribeDrmKeyProviderInfo() "DescribeDrmKeyProviderInfo" -> DescribeDrmKeyProviderInfoOutput {
    0 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeDrmKeyProviderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrmKeyProviderInfoOutput {
    pub sdmc_info: Option<SDMCDrmKeyProviderInfo>,
}
model! { DescribeDrmKeyProviderInfoOutput {
    0 "SDMCInfo" sdmc_info: SDMCDrmKeyProviderInfo
} }

/// In the request of [`DescribeDrmKeyProviderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SDMCDrmKeyProviderInfo {
    /// Required.
    pub uid: Option<String>,
    /// Required.
    pub secret_id: Option<String>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Required.
    pub fair_play_certificate_url: Option<String>,
}
input! { SDMCDrmKeyProviderInfo(uid: String, secret_id: String, secret_key: Secret, fair_play_certificate_url: String) {
    0 "Uid" uid: String, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret,
    3 "FairPlayCertificateUrl" fair_play_certificate_url: String
} }

/// Describes enhance media templates: `DescribeEnhanceMediaTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeEnhanceMediaTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnhanceMediaTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeEnhanceMediaTemplates() "DescribeEnhanceMediaTemplates" -> DescribeEnhanceMediaTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Type" r#type: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeEnhanceMediaTemplates: RebuildMediaTemplate =
    Offset "Offset", "RebuildMediaTemplateSet" rebuild_media_template_set, total "TotalCount" }

/// Response of [`DescribeEnhanceMediaTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnhanceMediaTemplatesOutput {
    pub total_count: Option<i64>,
    pub rebuild_media_template_set: Vec<RebuildMediaTemplate>,
}
model! { DescribeEnhanceMediaTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "RebuildMediaTemplateSet" rebuild_media_template_set: Vec<RebuildMediaTemplate>
} }

/// In the response of [`DescribeEnhanceMediaTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaTemplate {
    pub definition: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub rebuild_video_info: Option<RebuildVideoInfo>,
    pub rebuild_audio_info: Option<RebuildAudioInfo>,
    pub target_video_info: Option<RebuildMediaTargetVideoStream>,
    pub target_audio_info: Option<RebuildMediaTargetAudioStream>,
    pub container: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { RebuildMediaTemplate {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "RebuildVideoInfo" rebuild_video_info: RebuildVideoInfo,
    5 "RebuildAudioInfo" rebuild_audio_info: RebuildAudioInfo,
    6 "TargetVideoInfo" target_video_info: RebuildMediaTargetVideoStream,
    7 "TargetAudioInfo" target_audio_info: RebuildMediaTargetAudioStream, 8 "Container" container: String,
    9 "RemoveVideo" remove_video: i64, 10 "RemoveAudio" remove_audio: i64, 11 "CreateTime" create_time: String,
    12 "UpdateTime" update_time: String
} }

/// Describes event config: `DescribeEventConfig` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeEventConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventConfig {
    pub sub_app_id: Option<i64>,
}
operation! { DescribeEventConfig() "DescribeEventConfig" -> DescribeEventConfigOutput {
    0 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeEventConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventConfigOutput {
    pub mode: Option<String>,
    pub notification_url: Option<String>,
    pub upload_media_complete_event_switch: Option<String>,
    pub delete_media_complete_event_switch: Option<String>,
    pub persistence_complete_event_switch: Option<String>,
}
model! { DescribeEventConfigOutput {
    0 "Mode" mode: String, 1 "NotificationUrl" notification_url: String,
    2 "UploadMediaCompleteEventSwitch" upload_media_complete_event_switch: String,
    3 "DeleteMediaCompleteEventSwitch" delete_media_complete_event_switch: String,
    4 "PersistenceCompleteEventSwitch" persistence_complete_event_switch: String
} }

/// Describes events state: `DescribeEventsState` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeEventsState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsState {
    pub sub_app_id: Option<i64>,
}
operation! { DescribeEventsState() "DescribeEventsState" -> DescribeEventsStateOutput {
    0 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeEventsState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsStateOutput {
    pub count_of_events_to_pull: Option<i64>,
}
model! { DescribeEventsStateOutput {
    0 "CountOfEventsToPull" count_of_events_to_pull: i64
} }

/// Describes file attributes: `DescribeFileAttributes` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeFileAttributes>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_DUPLICATE`], [`codes::INTERNAL_ERROR_GET_FILE_INFO_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileAttributes {
    /// Required.
    pub file_id: String,
    pub sub_app_id: Option<i64>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { DescribeFileAttributes(file_id: String) "DescribeFileAttributes" -> DescribeFileAttributesOutput {
    0 "FileId" file_id, 1 "SubAppId" sub_app_id: i64, 2 "SessionId" session_id: String,
    3 "SessionContext" session_context: String, 4 "TasksPriority" tasks_priority: i64, 5 "ExtInfo" ext_info: String
} }

/// Response of [`DescribeFileAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileAttributesOutput {
    pub task_id: Option<String>,
}
model! { DescribeFileAttributesOutput {
    0 "TaskId" task_id: String
} }

/// Describes head tail templates: `DescribeHeadTailTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeHeadTailTemplates>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHeadTailTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeHeadTailTemplates() "DescribeHeadTailTemplates" -> DescribeHeadTailTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeHeadTailTemplates: HeadTailTemplate =
    Offset "Offset", "HeadTailTemplateSet" head_tail_template_set, total "TotalCount" }

/// Response of [`DescribeHeadTailTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHeadTailTemplatesOutput {
    pub total_count: Option<i64>,
    pub head_tail_template_set: Vec<HeadTailTemplate>,
}
model! { DescribeHeadTailTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "HeadTailTemplateSet" head_tail_template_set: Vec<HeadTailTemplate>
} }

/// In the response of [`DescribeHeadTailTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadTailTemplate {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub head_candidate_set: Vec<String>,
    pub tail_candidate_set: Vec<String>,
    pub fill_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { HeadTailTemplate {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "HeadCandidateSet" head_candidate_set: Vec<String>, 4 "TailCandidateSet" tail_candidate_set: Vec<String>,
    5 "FillType" fill_type: String, 6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String
} }

/// Describes image processing templates: `DescribeImageProcessingTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeImageProcessingTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageProcessingTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeImageProcessingTemplates()
    "DescribeImageProcessingTemplates" -> DescribeImageProcessingTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Type" r#type: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeImageProcessingTemplates: ImageProcessingTemplate =
    Offset "Offset", "ImageProcessingTemplateSet" image_processing_template_set, total "TotalCount" }

/// Response of [`DescribeImageProcessingTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageProcessingTemplatesOutput {
    pub total_count: Option<i64>,
    pub image_processing_template_set: Vec<ImageProcessingTemplate>,
}
model! { DescribeImageProcessingTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "ImageProcessingTemplateSet" image_processing_template_set: Vec<ImageProcessingTemplate>
} }

/// In the response of [`DescribeImageProcessingTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageProcessingTemplate {
    pub definition: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub operations: Vec<ImageOperation>,
    pub create_time: Option<String>,
}
model! { ImageProcessingTemplate {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Operations" operations: Vec<ImageOperation>, 5 "CreateTime" create_time: String
} }

/// Describes image review usage data: `DescribeImageReviewUsageData` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeImageReviewUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageReviewUsageData {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sub_app_id: Option<i64>,
}
operation! { DescribeImageReviewUsageData(start_time: String, end_time: String)
    "DescribeImageReviewUsageData" -> DescribeImageReviewUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeImageReviewUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageReviewUsageDataOutput {
    pub image_review_usage_data_set: Vec<ImageReviewUsageDataItem>,
}
model! { DescribeImageReviewUsageDataOutput {
    0 "ImageReviewUsageDataSet" image_review_usage_data_set: Vec<ImageReviewUsageDataItem>
} }

/// In the response of [`DescribeImageReviewUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageReviewUsageDataItem {
    pub time: Option<String>,
    pub count: Option<i64>,
}
model! { ImageReviewUsageDataItem {
    0 "Time" time: String, 1 "Count" count: i64
} }

/// Describes image sprite templates: `DescribeImageSpriteTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeImageSpriteTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSpriteTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeImageSpriteTemplates() "DescribeImageSpriteTemplates" -> DescribeImageSpriteTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Type" r#type: String
} }
paged! { DescribeImageSpriteTemplates: ImageSpriteTemplate =
    Offset "Offset", "ImageSpriteTemplateSet" image_sprite_template_set, total "TotalCount" }

/// Response of [`DescribeImageSpriteTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSpriteTemplatesOutput {
    pub total_count: Option<i64>,
    pub image_sprite_template_set: Vec<ImageSpriteTemplate>,
}
model! { DescribeImageSpriteTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "ImageSpriteTemplateSet" image_sprite_template_set: Vec<ImageSpriteTemplate>
} }

/// In the response of [`DescribeImageSpriteTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSpriteTemplate {
    pub definition: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub sample_type: Option<String>,
    pub sample_interval: Option<i64>,
    pub row_count: Option<i64>,
    pub column_count: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub fill_type: Option<String>,
    pub comment: Option<String>,
    pub format: Option<String>,
}
model! { ImageSpriteTemplate {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Width" width: i64,
    4 "Height" height: i64, 5 "ResolutionAdaptive" resolution_adaptive: String, 6 "SampleType" sample_type: String,
    7 "SampleInterval" sample_interval: i64, 8 "RowCount" row_count: i64, 9 "ColumnCount" column_count: i64,
    10 "CreateTime" create_time: String, 11 "UpdateTime" update_time: String, 12 "FillType" fill_type: String,
    13 "Comment" comment: String, 14 "Format" format: String
} }

/// Describes just in time transcode templates: `DescribeJustInTimeTranscodeTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeJustInTimeTranscodeTemplates>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJustInTimeTranscodeTemplates {
    pub names: Option<Vec<String>>,
    pub sub_app_id: Option<i64>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeJustInTimeTranscodeTemplates()
    "DescribeJustInTimeTranscodeTemplates" -> DescribeJustInTimeTranscodeTemplatesOutput {
    0 "Names" names: Vec<String>, 1 "SubAppId" sub_app_id: i64, 2 "Type" r#type: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeJustInTimeTranscodeTemplates: JustInTimeTranscodeTemplate =
    Offset "Offset", "JustInTimeTranscodeTemplateSet" just_in_time_transcode_template_set, total "TotalCount" }

/// Response of [`DescribeJustInTimeTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJustInTimeTranscodeTemplatesOutput {
    pub total_count: Option<i64>,
    pub just_in_time_transcode_template_set: Vec<JustInTimeTranscodeTemplate>,
}
model! { DescribeJustInTimeTranscodeTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "JustInTimeTranscodeTemplateSet" just_in_time_transcode_template_set: Vec<JustInTimeTranscodeTemplate>
} }

/// In the response of [`DescribeJustInTimeTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JustInTimeTranscodeTemplate {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub video_configure: Option<VideoConfigureInfo>,
    pub watermark_configure: Option<WatermarkConfigureData>,
}
model! { JustInTimeTranscodeTemplate {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "VideoConfigure" video_configure: VideoConfigureInfo,
    4 "WatermarkConfigure" watermark_configure: WatermarkConfigureData
} }

/// In the response of [`DescribeJustInTimeTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkConfigureData {
    pub switch: Option<String>,
    pub url: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
}
model! { WatermarkConfigureData {
    0 "Switch" switch: String, 1 "Url" url: String, 2 "Width" width: String, 3 "Height" height: String,
    4 "XPos" x_pos: String, 5 "YPos" y_pos: String
} }

/// Describes knowledge bases: `DescribeKnowledgeBases` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeKnowledgeBases>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeBases {
    /// Required.
    pub sub_app_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub name: Option<String>,
}
operation! { DescribeKnowledgeBases(sub_app_id: i64) "DescribeKnowledgeBases" -> Empty {
    0 "SubAppId" sub_app_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Name" name: String
} }

/// Response of [`DescribeKnowledgeBases`]: empty.
pub type DescribeKnowledgeBasesOutput = Empty;

/// Describes llm comprehend templates: `DescribeLLMComprehendTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeLLMComprehendTemplates>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLLMComprehendTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub sort: Option<SortBy>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeLLMComprehendTemplates() "DescribeLLMComprehendTemplates" -> DescribeLLMComprehendTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Sort" sort: SortBy, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeLLMComprehendTemplates: LLMComprehendTemplateItem =
    Offset "Offset", "LLMComprehendTemplateSet" llm_comprehend_template_set, total "TotalCount" }

/// In the request of [`DescribeLLMComprehendTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortBy {
    /// Required.
    pub field: Option<String>,
    /// Required.
    pub order: Option<String>,
}
input! { SortBy(field: String, order: String) {
    0 "Field" field: String, 1 "Order" order: String
} }

/// Response of [`DescribeLLMComprehendTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLLMComprehendTemplatesOutput {
    pub total_count: Option<i64>,
    pub llm_comprehend_template_set: Vec<LLMComprehendTemplateItem>,
}
model! { DescribeLLMComprehendTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "LLMComprehendTemplateSet" llm_comprehend_template_set: Vec<LLMComprehendTemplateItem>
} }

/// In the response of [`DescribeLLMComprehendTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMComprehendTemplateItem {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub level: Option<String>,
    pub summary: Option<LLMComprehendSummary>,
    pub asr: Option<LLMComprehendAsr>,
    pub face_recognition: Option<LLMComprehendFaceRecognition>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { LLMComprehendTemplateItem {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String, 3 "Type" r#type: String,
    4 "Level" level: String, 5 "Summary" summary: LLMComprehendSummary, 6 "Asr" asr: LLMComprehendAsr,
    7 "FaceRecognition" face_recognition: LLMComprehendFaceRecognition, 8 "CreateTime" create_time: String,
    9 "UpdateTime" update_time: String
} }

/// Describes license usage data: `DescribeLicenseUsageData` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeLicenseUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseUsageData {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub license_type: Option<String>,
    pub sub_app_id: Option<i64>,
}
operation! { DescribeLicenseUsageData(start_time: String, end_time: String)
    "DescribeLicenseUsageData" -> DescribeLicenseUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "LicenseType" license_type: String, 3 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeLicenseUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseUsageDataOutput {
    pub license_usage_data_set: Vec<LicenseUsageDataItem>,
}
model! { DescribeLicenseUsageDataOutput {
    0 "LicenseUsageDataSet" license_usage_data_set: Vec<LicenseUsageDataItem>
} }

/// In the response of [`DescribeLicenseUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseUsageDataItem {
    pub time: Option<String>,
    pub count: Option<i64>,
}
model! { LicenseUsageDataItem {
    0 "Time" time: String, 1 "Count" count: i64
} }

/// Describes mps templates: `DescribeMPSTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeMPSTemplates>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPSTemplates {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub template_type: String,
    pub mps_describe_template_params: Option<String>,
}
operation! { DescribeMPSTemplates(sub_app_id: i64, template_type: String)
    "DescribeMPSTemplates" -> DescribeMPSTemplatesOutput {
    0 "SubAppId" sub_app_id, 1 "TemplateType" template_type,
    2 "MPSDescribeTemplateParams" mps_describe_template_params: String
} }

/// Response of [`DescribeMPSTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPSTemplatesOutput {
    pub total_count: Option<i64>,
    pub mps_template_set: Vec<MPSTemplate>,
}
model! { DescribeMPSTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "MPSTemplateSet" mps_template_set: Vec<MPSTemplate>
} }

/// In the response of [`DescribeMPSTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSTemplate {
    pub task_type: Option<String>,
    pub mps_template_info: Option<String>,
}
model! { MPSTemplate {
    0 "TaskType" task_type: String, 1 "MPSTemplateInfo" mps_template_info: String
} }

/// Describes media infos: `DescribeMediaInfos` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeMediaInfos>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_MEDIA_LIST_ERROR`], [`codes::INVALID_PARAMETER_VALUE_APP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_IDS`], [`codes::INVALID_PARAMETER_VALUE_FILE_IDS_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_IDS_OVER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaInfos {
    /// Required.
    pub file_ids: Vec<String>,
    pub sub_app_id: Option<i64>,
    pub filters: Option<Vec<String>>,
}
operation! { DescribeMediaInfos(file_ids: Vec<String>) "DescribeMediaInfos" -> DescribeMediaInfosOutput {
    0 "FileIds" file_ids, 1 "SubAppId" sub_app_id: i64, 2 "Filters" filters: Vec<String>
} }

/// Response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaInfosOutput {
    pub media_info_set: Vec<MediaInfo>,
    pub not_exist_file_id_set: Vec<String>,
}
model! { DescribeMediaInfosOutput {
    0 "MediaInfoSet" media_info_set: Vec<MediaInfo>, 1 "NotExistFileIdSet" not_exist_file_id_set: Vec<String>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInfo {
    pub basic_info: Option<MediaBasicInfo>,
    pub meta_data: Option<MediaMetaData>,
    pub transcode_info: Option<MediaTranscodeInfo>,
    pub animated_graphics_info: Option<MediaAnimatedGraphicsInfo>,
    pub sample_snapshot_info: Option<MediaSampleSnapshotInfo>,
    pub image_sprite_info: Option<MediaImageSpriteInfo>,
    pub snapshot_by_time_offset_info: Option<MediaSnapshotByTimeOffsetInfo>,
    pub key_frame_desc_info: Option<MediaKeyFrameDescInfo>,
    pub adaptive_dynamic_streaming_info: Option<MediaAdaptiveDynamicStreamingInfo>,
    pub mini_program_review_info: Option<MediaMiniProgramReviewInfo>,
    pub subtitle_info: Option<MediaSubtitleInfo>,
    pub file_id: Option<String>,
    pub review_info: Option<FileReviewInfo>,
    pub mps_ai_media_info: Option<MPSAiMediaInfo>,
    pub image_understanding_info: Option<ImageUnderstandingInfo>,
    pub knowledge_bases_info: Option<KnowledgeBasesInfo>,
    pub face_recognition_info: Option<FaceRecognitionInfo>,
}
model! { MediaInfo {
    0 "BasicInfo" basic_info: MediaBasicInfo, 1 "MetaData" meta_data: MediaMetaData,
    2 "TranscodeInfo" transcode_info: MediaTranscodeInfo,
    3 "AnimatedGraphicsInfo" animated_graphics_info: MediaAnimatedGraphicsInfo,
    4 "SampleSnapshotInfo" sample_snapshot_info: MediaSampleSnapshotInfo,
    5 "ImageSpriteInfo" image_sprite_info: MediaImageSpriteInfo,
    6 "SnapshotByTimeOffsetInfo" snapshot_by_time_offset_info: MediaSnapshotByTimeOffsetInfo,
    7 "KeyFrameDescInfo" key_frame_desc_info: MediaKeyFrameDescInfo,
    8 "AdaptiveDynamicStreamingInfo" adaptive_dynamic_streaming_info: MediaAdaptiveDynamicStreamingInfo,
    9 "MiniProgramReviewInfo" mini_program_review_info: MediaMiniProgramReviewInfo,
    10 "SubtitleInfo" subtitle_info: MediaSubtitleInfo, 11 "FileId" file_id: String,
    12 "ReviewInfo" review_info: FileReviewInfo, 13 "MPSAiMediaInfo" mps_ai_media_info: MPSAiMediaInfo,
    14 "ImageUnderstandingInfo" image_understanding_info: ImageUnderstandingInfo,
    15 "KnowledgeBasesInfo" knowledge_bases_info: KnowledgeBasesInfo,
    16 "FaceRecognitionInfo" face_recognition_info: FaceRecognitionInfo
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaBasicInfo {
    pub name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub expire_time: Option<String>,
    pub class_id: Option<i64>,
    pub class_name: Option<String>,
    pub class_path: Option<String>,
    pub cover_url: Option<String>,
    pub r#type: Option<String>,
    pub media_url: Option<String>,
    pub source_info: Option<MediaSourceData>,
    pub storage_region: Option<String>,
    pub storage_path: Option<String>,
    pub tag_set: Vec<String>,
    pub vid: Option<String>,
    pub category: Option<String>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
}
model! { MediaBasicInfo {
    0 "Name" name: String, 1 "Description" description: String, 2 "CreateTime" create_time: String,
    3 "UpdateTime" update_time: String, 4 "ExpireTime" expire_time: String, 5 "ClassId" class_id: i64,
    6 "ClassName" class_name: String, 7 "ClassPath" class_path: String, 8 "CoverUrl" cover_url: String,
    9 "Type" r#type: String, 10 "MediaUrl" media_url: String, 11 "SourceInfo" source_info: MediaSourceData,
    12 "StorageRegion" storage_region: String, 13 "StoragePath" storage_path: String, 14 "TagSet" tag_set: Vec<String>,
    15 "Vid" vid: String, 16 "Category" category: String, 17 "Status" status: String,
    18 "StorageClass" storage_class: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSourceData {
    pub source_type: Option<String>,
    pub source_context: Option<String>,
    pub live_record_info: Option<LiveRecordInfo>,
    pub trtc_record_info: Option<TrtcRecordInfo>,
    pub web_page_record_info: Option<WebPageRecordInfo>,
}
model! { MediaSourceData {
    0 "SourceType" source_type: String, 1 "SourceContext" source_context: String,
    2 "LiveRecordInfo" live_record_info: LiveRecordInfo, 3 "TrtcRecordInfo" trtc_record_info: TrtcRecordInfo,
    4 "WebPageRecordInfo" web_page_record_info: WebPageRecordInfo
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordInfo {
    pub domain: Option<String>,
    pub path: Option<String>,
    pub stream_id: Option<String>,
    pub record_start_time: Option<String>,
    pub record_end_time: Option<String>,
}
model! { LiveRecordInfo {
    0 "Domain" domain: String, 1 "Path" path: String, 2 "StreamId" stream_id: String,
    3 "RecordStartTime" record_start_time: String, 4 "RecordEndTime" record_end_time: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrtcRecordInfo {
    pub sdk_app_id: Option<i64>,
    pub room_id: Option<String>,
    pub task_id: Option<String>,
    pub user_ids: Vec<String>,
}
model! { TrtcRecordInfo {
    0 "SdkAppId" sdk_app_id: i64, 1 "RoomId" room_id: String, 2 "TaskId" task_id: String,
    3 "UserIds" user_ids: Vec<String>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebPageRecordInfo {
    pub record_url: Option<String>,
    pub record_task_id: Option<String>,
}
model! { WebPageRecordInfo {
    0 "RecordUrl" record_url: String, 1 "RecordTaskId" record_task_id: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaMetaData {
    pub size: Option<i64>,
    pub container: Option<String>,
    pub bitrate: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub duration: Option<f64>,
    pub rotate: Option<i64>,
    pub video_stream_set: Vec<MediaVideoStreamItem>,
    pub audio_stream_set: Vec<MediaAudioStreamItem>,
    pub video_duration: Option<f64>,
    pub audio_duration: Option<f64>,
    pub md5: Option<String>,
}
model! { MediaMetaData {
    0 "Size" size: i64, 1 "Container" container: String, 2 "Bitrate" bitrate: i64, 3 "Height" height: i64,
    4 "Width" width: i64, 5 "Duration" duration: f64, 6 "Rotate" rotate: i64,
    7 "VideoStreamSet" video_stream_set: Vec<MediaVideoStreamItem>,
    8 "AudioStreamSet" audio_stream_set: Vec<MediaAudioStreamItem>, 9 "VideoDuration" video_duration: f64,
    10 "AudioDuration" audio_duration: f64, 11 "Md5" md5: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaVideoStreamItem {
    pub bitrate: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub codec: Option<String>,
    pub fps: Option<i64>,
    pub codec_tag: Option<String>,
    pub dynamic_range_info: Option<DynamicRangeInfo>,
}
model! { MediaVideoStreamItem {
    0 "Bitrate" bitrate: i64, 1 "Height" height: i64, 2 "Width" width: i64, 3 "Codec" codec: String, 4 "Fps" fps: i64,
    5 "CodecTag" codec_tag: String, 6 "DynamicRangeInfo" dynamic_range_info: DynamicRangeInfo
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicRangeInfo {
    pub r#type: Option<String>,
    pub hdr_type: Option<String>,
}
model! { DynamicRangeInfo {
    0 "Type" r#type: String, 1 "HDRType" hdr_type: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAudioStreamItem {
    pub bitrate: Option<i64>,
    pub sampling_rate: Option<i64>,
    pub codec: Option<String>,
}
model! { MediaAudioStreamItem {
    0 "Bitrate" bitrate: i64, 1 "SamplingRate" sampling_rate: i64, 2 "Codec" codec: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTranscodeInfo {
    pub transcode_set: Vec<MediaTranscodeItem>,
}
model! { MediaTranscodeInfo {
    0 "TranscodeSet" transcode_set: Vec<MediaTranscodeItem>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTranscodeItem {
    pub url: Option<String>,
    pub definition: Option<i64>,
    pub bitrate: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub size: Option<i64>,
    pub duration: Option<f64>,
    pub md5: Option<String>,
    pub container: Option<String>,
    pub video_stream_set: Vec<MediaVideoStreamItem>,
    pub audio_stream_set: Vec<MediaAudioStreamItem>,
    pub digital_watermark_type: Option<String>,
    pub copy_right_watermark_text: Option<String>,
    pub blind_watermark_definition: Option<i64>,
    pub file_id: Option<String>,
}
model! { MediaTranscodeItem {
    0 "Url" url: String, 1 "Definition" definition: i64, 2 "Bitrate" bitrate: i64, 3 "Height" height: i64,
    4 "Width" width: i64, 5 "Size" size: i64, 6 "Duration" duration: f64, 7 "Md5" md5: String,
    8 "Container" container: String, 9 "VideoStreamSet" video_stream_set: Vec<MediaVideoStreamItem>,
    10 "AudioStreamSet" audio_stream_set: Vec<MediaAudioStreamItem>,
    11 "DigitalWatermarkType" digital_watermark_type: String,
    12 "CopyRightWatermarkText" copy_right_watermark_text: String,
    13 "BlindWatermarkDefinition" blind_watermark_definition: i64, 14 "FileId" file_id: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAnimatedGraphicsInfo {
    pub animated_graphics_set: Vec<MediaAnimatedGraphicsItem>,
}
model! { MediaAnimatedGraphicsInfo {
    0 "AnimatedGraphicsSet" animated_graphics_set: Vec<MediaAnimatedGraphicsItem>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAnimatedGraphicsItem {
    pub url: Option<String>,
    pub definition: Option<i64>,
    pub container: Option<String>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub bitrate: Option<i64>,
    pub size: Option<i64>,
    pub md5: Option<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
model! { MediaAnimatedGraphicsItem {
    0 "Url" url: String, 1 "Definition" definition: i64, 2 "Container" container: String, 3 "Height" height: i64,
    4 "Width" width: i64, 5 "Bitrate" bitrate: i64, 6 "Size" size: i64, 7 "Md5" md5: String,
    8 "StartTimeOffset" start_time_offset: f64, 9 "EndTimeOffset" end_time_offset: f64
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSampleSnapshotInfo {
    pub sample_snapshot_set: Vec<MediaSampleSnapshotItem>,
}
model! { MediaSampleSnapshotInfo {
    0 "SampleSnapshotSet" sample_snapshot_set: Vec<MediaSampleSnapshotItem>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSampleSnapshotItem {
    pub definition: Option<i64>,
    pub sample_type: Option<String>,
    pub interval: Option<i64>,
    pub image_url_set: Vec<String>,
    pub water_mark_definition: Vec<i64>,
}
model! { MediaSampleSnapshotItem {
    0 "Definition" definition: i64, 1 "SampleType" sample_type: String, 2 "Interval" interval: i64,
    3 "ImageUrlSet" image_url_set: Vec<String>, 4 "WaterMarkDefinition" water_mark_definition: Vec<i64>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaImageSpriteInfo {
    pub image_sprite_set: Vec<MediaImageSpriteItem>,
}
model! { MediaImageSpriteInfo {
    0 "ImageSpriteSet" image_sprite_set: Vec<MediaImageSpriteItem>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaImageSpriteItem {
    pub definition: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub total_count: Option<i64>,
    pub image_url_set: Vec<String>,
    pub web_vtt_url: Option<String>,
}
model! { MediaImageSpriteItem {
    0 "Definition" definition: i64, 1 "Height" height: i64, 2 "Width" width: i64, 3 "TotalCount" total_count: i64,
    4 "ImageUrlSet" image_url_set: Vec<String>, 5 "WebVttUrl" web_vtt_url: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSnapshotByTimeOffsetInfo {
    pub snapshot_by_time_offset_set: Vec<MediaSnapshotByTimeOffsetItem>,
}
model! { MediaSnapshotByTimeOffsetInfo {
    0 "SnapshotByTimeOffsetSet" snapshot_by_time_offset_set: Vec<MediaSnapshotByTimeOffsetItem>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSnapshotByTimeOffsetItem {
    pub definition: Option<i64>,
    pub pic_info_set: Vec<MediaSnapshotByTimePicInfoItem>,
}
model! { MediaSnapshotByTimeOffsetItem {
    0 "Definition" definition: i64, 1 "PicInfoSet" pic_info_set: Vec<MediaSnapshotByTimePicInfoItem>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSnapshotByTimePicInfoItem {
    pub time_offset: Option<f64>,
    pub url: Option<String>,
    pub water_mark_definition: Vec<i64>,
}
model! { MediaSnapshotByTimePicInfoItem {
    0 "TimeOffset" time_offset: f64, 1 "Url" url: String, 2 "WaterMarkDefinition" water_mark_definition: Vec<i64>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaKeyFrameDescInfo {
    pub key_frame_desc_set: Vec<MediaKeyFrameDescItem>,
}
model! { MediaKeyFrameDescInfo {
    0 "KeyFrameDescSet" key_frame_desc_set: Vec<MediaKeyFrameDescItem>
} }

/// In the request of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaKeyFrameDescItem {
    /// Required.
    pub time_offset: Option<f64>,
    /// Required.
    pub content: Option<String>,
}
input! { MediaKeyFrameDescItem(time_offset: f64, content: String) {
    0 "TimeOffset" time_offset: f64, 1 "Content" content: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAdaptiveDynamicStreamingInfo {
    pub adaptive_dynamic_streaming_set: Vec<AdaptiveDynamicStreamingInfoItem>,
}
model! { MediaAdaptiveDynamicStreamingInfo {
    0 "AdaptiveDynamicStreamingSet" adaptive_dynamic_streaming_set: Vec<AdaptiveDynamicStreamingInfoItem>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveDynamicStreamingInfoItem {
    pub definition: Option<i64>,
    pub package: Option<String>,
    pub drm_type: Option<String>,
    pub url: Option<String>,
    pub size: Option<i64>,
    pub digital_watermark_type: Option<String>,
    pub sub_stream_set: Vec<MediaSubStreamInfoItem>,
    pub copy_right_watermark_text: Option<String>,
    pub blind_watermark_definition: Option<i64>,
    pub subtitle_set: Vec<MediaSubtitleItem>,
    pub default_subtitle_id: Option<String>,
    pub drm_encrypt_type: Option<String>,
}
model! { AdaptiveDynamicStreamingInfoItem {
    0 "Definition" definition: i64, 1 "Package" package: String, 2 "DrmType" drm_type: String, 3 "Url" url: String,
    4 "Size" size: i64, 5 "DigitalWatermarkType" digital_watermark_type: String,
    6 "SubStreamSet" sub_stream_set: Vec<MediaSubStreamInfoItem>,
    7 "CopyRightWatermarkText" copy_right_watermark_text: String,
    8 "BlindWatermarkDefinition" blind_watermark_definition: i64, 9 "SubtitleSet" subtitle_set: Vec<MediaSubtitleItem>,
    10 "DefaultSubtitleId" default_subtitle_id: String, 11 "DrmEncryptType" drm_encrypt_type: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSubStreamInfoItem {
    pub r#type: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub size: Option<i64>,
}
model! { MediaSubStreamInfoItem {
    0 "Type" r#type: String, 1 "Width" width: i64, 2 "Height" height: i64, 3 "Size" size: i64
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSubtitleItem {
    pub id: Option<String>,
    pub name: Option<String>,
    pub language: Option<String>,
    pub format: Option<String>,
    pub url: Option<String>,
    pub source: Option<String>,
}
model! { MediaSubtitleItem {
    0 "Id" id: String, 1 "Name" name: String, 2 "Language" language: String, 3 "Format" format: String,
    4 "Url" url: String, 5 "Source" source: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaMiniProgramReviewInfo {
    pub mini_program_review_list: Vec<MediaMiniProgramReviewInfoItem>,
}
model! { MediaMiniProgramReviewInfo {
    0 "MiniProgramReviewList" mini_program_review_list: Vec<MediaMiniProgramReviewInfoItem>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaMiniProgramReviewInfoItem {
    pub definition: Option<i64>,
    pub meta_data: Option<MediaMetaData>,
    pub url: Option<String>,
    pub review_result: Option<String>,
    pub review_summary: Vec<MediaMiniProgramReviewElem>,
}
model! { MediaMiniProgramReviewInfoItem {
    0 "Definition" definition: i64, 1 "MetaData" meta_data: MediaMetaData, 2 "Url" url: String,
    3 "ReviewResult" review_result: String, 4 "ReviewSummary" review_summary: Vec<MediaMiniProgramReviewElem>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaMiniProgramReviewElem {
    pub r#type: Option<String>,
    pub suggestion: Option<String>,
    pub confidence: Option<f64>,
}
model! { MediaMiniProgramReviewElem {
    0 "Type" r#type: String, 1 "Suggestion" suggestion: String, 2 "Confidence" confidence: f64
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSubtitleInfo {
    pub subtitle_set: Vec<MediaSubtitleItem>,
}
model! { MediaSubtitleInfo {
    0 "SubtitleSet" subtitle_set: Vec<MediaSubtitleItem>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileReviewInfo {
    pub media_review_info: Option<ReviewInfo>,
    pub cover_review_info: Option<ReviewInfo>,
}
model! { FileReviewInfo {
    0 "MediaReviewInfo" media_review_info: ReviewInfo, 1 "CoverReviewInfo" cover_review_info: ReviewInfo
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewInfo {
    pub definition: Option<i64>,
    pub suggestion: Option<String>,
    pub type_set: Vec<String>,
    pub review_time: Option<String>,
}
model! { ReviewInfo {
    0 "Definition" definition: i64, 1 "Suggestion" suggestion: String, 2 "TypeSet" type_set: Vec<String>,
    3 "ReviewTime" review_time: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAiMediaInfo {
    pub ai_media_list: Vec<MPSAiMediaItem>,
}
model! { MPSAiMediaInfo {
    0 "AiMediaList" ai_media_list: Vec<MPSAiMediaItem>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAiMediaItem {
    pub task_type: Option<String>,
    pub ai_media_tasks: Vec<MPSAiMediaTask>,
}
model! { MPSAiMediaItem {
    0 "TaskType" task_type: String, 1 "AiMediaTasks" ai_media_tasks: Vec<MPSAiMediaTask>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAiMediaTask {
    pub definition: Option<i64>,
    pub output_file: Vec<MPSOutputFileInfo>,
    pub output_text: Option<String>,
}
model! { MPSAiMediaTask {
    0 "Definition" definition: i64, 1 "OutputFile" output_file: Vec<MPSOutputFileInfo>,
    2 "OutputText" output_text: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSOutputFileInfo {
    pub file_type: Option<String>,
    pub url: Option<String>,
}
model! { MPSOutputFileInfo {
    0 "FileType" file_type: String, 1 "Url" url: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUnderstandingInfo {
    pub image_understanding_set: Vec<ImageUnderstandingItem>,
}
model! { ImageUnderstandingInfo {
    0 "ImageUnderstandingSet" image_understanding_set: Vec<ImageUnderstandingItem>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUnderstandingItem {
    pub definition: Option<i64>,
    pub output_file: Vec<MPSOutputFileInfo>,
}
model! { ImageUnderstandingItem {
    0 "Definition" definition: i64, 1 "OutputFile" output_file: Vec<MPSOutputFileInfo>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBasesInfo {
    pub bases: Vec<String>,
    pub knowledge_analysis_infos: Vec<KnowledgeAnalysisInfo>,
    pub knowledge_base_details: Vec<KnowledgeBaseDetail>,
}
model! { KnowledgeBasesInfo {
    0 "Bases" bases: Vec<String>, 1 "KnowledgeAnalysisInfos" knowledge_analysis_infos: Vec<KnowledgeAnalysisInfo>,
    2 "KnowledgeBaseDetails" knowledge_base_details: Vec<KnowledgeBaseDetail>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeAnalysisInfo {
    pub definition: Option<i64>,
    pub analysis_results: Vec<KnowledgeAnalysisResult>,
}
model! { KnowledgeAnalysisInfo {
    0 "Definition" definition: i64, 1 "AnalysisResults" analysis_results: Vec<KnowledgeAnalysisResult>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeAnalysisResult {
    pub task_type: Option<String>,
    pub file: Option<MPSOutputFileInfo>,
}
model! { KnowledgeAnalysisResult {
    0 "TaskType" task_type: String, 1 "File" file: MPSOutputFileInfo
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseDetail {
    pub knowledge_base_id: Option<String>,
    pub definition: Option<i64>,
    /// RFC 3339 time.
    pub import_time: Option<String>,
}
model! { KnowledgeBaseDetail {
    0 "KnowledgeBaseId" knowledge_base_id: String, 1 "Definition" definition: i64, 2 "ImportTime" import_time: String
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRecognitionInfo {
    pub face_recognition_tasks: Vec<FaceRecognitionTask>,
}
model! { FaceRecognitionInfo {
    0 "FaceRecognitionTasks" face_recognition_tasks: Vec<FaceRecognitionTask>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRecognitionTask {
    pub definition: Option<i64>,
    pub output_file: Vec<FaceRecognitionOutputFileInfo>,
}
model! { FaceRecognitionTask {
    0 "Definition" definition: i64, 1 "OutputFile" output_file: Vec<FaceRecognitionOutputFileInfo>
} }

/// In the response of [`DescribeMediaInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRecognitionOutputFileInfo {
    pub file_type: Option<String>,
    pub url: Option<String>,
}
model! { FaceRecognitionOutputFileInfo {
    0 "FileType" file_type: String, 1 "Url" url: String
} }

/// Describes media play stat details: `DescribeMediaPlayStatDetails` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeMediaPlayStatDetails>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_INTERVAL`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaPlayStatDetails {
    /// Required.
    pub file_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sub_app_id: Option<i64>,
    pub interval: Option<String>,
}
operation! { DescribeMediaPlayStatDetails(file_id: String, start_time: String, end_time: String)
    "DescribeMediaPlayStatDetails" -> DescribeMediaPlayStatDetailsOutput {
    0 "FileId" file_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SubAppId" sub_app_id: i64,
    4 "Interval" interval: String
} }

/// Response of [`DescribeMediaPlayStatDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaPlayStatDetailsOutput {
    pub play_stat_info_set: Vec<PlayStatInfo>,
}
model! { DescribeMediaPlayStatDetailsOutput {
    0 "PlayStatInfoSet" play_stat_info_set: Vec<PlayStatInfo>
} }

/// In the response of [`DescribeMediaPlayStatDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayStatInfo {
    pub time: Option<String>,
    pub file_id: Option<String>,
    pub play_times: Option<i64>,
    pub traffic: Option<i64>,
}
model! { PlayStatInfo {
    0 "Time" time: String, 1 "FileId" file_id: String, 2 "PlayTimes" play_times: i64, 3 "Traffic" traffic: i64
} }

/// Describes media process usage data: `DescribeMediaProcessUsageData` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeMediaProcessUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaProcessUsageData {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sub_app_id: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeMediaProcessUsageData(start_time: String, end_time: String)
    "DescribeMediaProcessUsageData" -> DescribeMediaProcessUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SubAppId" sub_app_id: i64, 3 "Type" r#type: String
} }

/// Response of [`DescribeMediaProcessUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaProcessUsageDataOutput {
    pub media_process_data_set: Vec<TaskStatData>,
}
model! { DescribeMediaProcessUsageDataOutput {
    0 "MediaProcessDataSet" media_process_data_set: Vec<TaskStatData>
} }

/// In the response of [`DescribeMediaProcessUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatData {
    pub task_type: Option<String>,
    pub summary: Vec<TaskStatDataItem>,
    pub details: Vec<SpecificationDataItem>,
}
model! { TaskStatData {
    0 "TaskType" task_type: String, 1 "Summary" summary: Vec<TaskStatDataItem>,
    2 "Details" details: Vec<SpecificationDataItem>
} }

/// In the response of [`DescribeMediaProcessUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecificationDataItem {
    pub specification: Option<String>,
    pub data: Vec<TaskStatDataItem>,
}
model! { SpecificationDataItem {
    0 "Specification" specification: String, 1 "Data" data: Vec<TaskStatDataItem>
} }

/// Describes person samples: `DescribePersonSamples` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribePersonSamples>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePersonSamples {
    pub sub_app_id: Option<i64>,
    pub r#type: Option<String>,
    pub person_ids: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePersonSamples() "DescribePersonSamples" -> DescribePersonSamplesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Type" r#type: String, 2 "PersonIds" person_ids: Vec<String>,
    3 "Names" names: Vec<String>, 4 "Tags" tags: Vec<String>, 5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { DescribePersonSamples: AiSamplePerson = Offset "Offset", "PersonSet" person_set, total "TotalCount" }

/// Response of [`DescribePersonSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePersonSamplesOutput {
    pub total_count: Option<i64>,
    pub person_set: Vec<AiSamplePerson>,
}
model! { DescribePersonSamplesOutput {
    0 "TotalCount" total_count: i64, 1 "PersonSet" person_set: Vec<AiSamplePerson>
} }

/// Describes prepaid products: `DescribePrepaidProducts` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribePrepaidProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepaidProducts {}
operation! { DescribePrepaidProducts() "DescribePrepaidProducts" -> DescribePrepaidProductsOutput {} }

/// Response of [`DescribePrepaidProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepaidProductsOutput {
    pub product_instance_set: Vec<ProductInstance>,
}
model! { DescribePrepaidProductsOutput {
    0 "ProductInstanceSet" product_instance_set: Vec<ProductInstance>
} }

/// In the response of [`DescribePrepaidProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInstance {
    pub product_type: Option<String>,
    pub start_time: Option<String>,
    pub expire_time: Option<String>,
    pub product_instance_id: Option<String>,
    pub last_consume_date: Option<String>,
    pub bind_status: Option<i64>,
    /// Deprecated.
    pub product_instance_resource_set: Vec<ProductInstanceRecource>,
    pub resource_set: Vec<ProductInstanceResource>,
    pub product_instance_status: Option<String>,
    pub refund_status: Option<String>,
    pub renew_status: Option<String>,
}
model! { ProductInstance {
    0 "ProductType" product_type: String, 1 "StartTime" start_time: String, 2 "ExpireTime" expire_time: String,
    3 "ProductInstanceId" product_instance_id: String, 4 "LastConsumeDate" last_consume_date: String,
    5 "BindStatus" bind_status: i64,
    6 "ProductInstanceResourceSet" product_instance_resource_set: Vec<ProductInstanceRecource>,
    7 "ResourceSet" resource_set: Vec<ProductInstanceResource>,
    8 "ProductInstanceStatus" product_instance_status: String, 9 "RefundStatus" refund_status: String,
    10 "RenewStatus" renew_status: String
} }

/// In the response of [`DescribePrepaidProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInstanceRecource {
    pub resource_type: Option<String>,
    pub amount: Option<i64>,
    pub left: Option<i64>,
}
model! { ProductInstanceRecource {
    0 "ResourceType" resource_type: String, 1 "Amount" amount: i64, 2 "Left" left: i64
} }

/// In the response of [`DescribePrepaidProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInstanceResource {
    pub resource_type: Option<String>,
    pub amount: Option<i64>,
    pub left: Option<i64>,
}
model! { ProductInstanceResource {
    0 "ResourceType" resource_type: String, 1 "Amount" amount: i64, 2 "Left" left: i64
} }

/// Describes procedure templates: `DescribeProcedureTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeProcedureTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_NAMES`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcedureTemplates {
    pub sub_app_id: Option<i64>,
    pub names: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub sort_by: Option<Vec<SortBy>>,
}
operation! { DescribeProcedureTemplates() "DescribeProcedureTemplates" -> DescribeProcedureTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Names" names: Vec<String>, 2 "Type" r#type: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "SortBy" sort_by: Vec<SortBy>
} }
paged! { DescribeProcedureTemplates: ProcedureTemplate =
    Offset "Offset", "ProcedureTemplateSet" procedure_template_set, total "TotalCount" }

/// Response of [`DescribeProcedureTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcedureTemplatesOutput {
    pub total_count: Option<i64>,
    pub procedure_template_set: Vec<ProcedureTemplate>,
}
model! { DescribeProcedureTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "ProcedureTemplateSet" procedure_template_set: Vec<ProcedureTemplate>
} }

/// In the response of [`DescribeProcedureTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcedureTemplate {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub comment: Option<String>,
    pub media_process_task: Option<MediaProcessTaskInput>,
    pub ai_content_review_task: Option<AiContentReviewTaskInput>,
    pub ai_analysis_task: Option<AiAnalysisTaskInput>,
    pub ai_recognition_task_set: Vec<AiRecognitionTaskInput>,
    /// Deprecated.
    pub ai_recognition_task: Option<AiRecognitionTaskInput>,
    pub mini_program_publish_task: Option<WechatMiniProgramPublishTaskInput>,
    pub review_audio_video_task: Option<ProcedureReviewAudioVideoTaskInput>,
    pub import_media_knowledge_task_set: Vec<ImportMediaKnowledgeTaskInput>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ProcedureTemplate {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Comment" comment: String,
    3 "MediaProcessTask" media_process_task: MediaProcessTaskInput,
    4 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    5 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    6 "AiRecognitionTaskSet" ai_recognition_task_set: Vec<AiRecognitionTaskInput>,
    7 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput,
    8 "MiniProgramPublishTask" mini_program_publish_task: WechatMiniProgramPublishTaskInput,
    9 "ReviewAudioVideoTask" review_audio_video_task: ProcedureReviewAudioVideoTaskInput,
    10 "ImportMediaKnowledgeTaskSet" import_media_knowledge_task_set: Vec<ImportMediaKnowledgeTaskInput>,
    11 "CreateTime" create_time: String, 12 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeProcedureTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WechatMiniProgramPublishTaskInput {
    pub source_definition: Option<i64>,
}
model! { WechatMiniProgramPublishTaskInput {
    0 "SourceDefinition" source_definition: i64
} }

/// Describes process image async templates: `DescribeProcessImageAsyncTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeProcessImageAsyncTemplates>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessImageAsyncTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeProcessImageAsyncTemplates()
    "DescribeProcessImageAsyncTemplates" -> DescribeProcessImageAsyncTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeProcessImageAsyncTemplates: ProcessImageAsyncTemplateItem =
    Offset "Offset", "ProcessImageAsyncTemplateSet" process_image_async_template_set, total "TotalCount" }

/// Response of [`DescribeProcessImageAsyncTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessImageAsyncTemplatesOutput {
    pub total_count: Option<i64>,
    pub process_image_async_template_set: Vec<ProcessImageAsyncTemplateItem>,
}
model! { DescribeProcessImageAsyncTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "ProcessImageAsyncTemplateSet" process_image_async_template_set: Vec<ProcessImageAsyncTemplateItem>
} }

/// In the response of [`DescribeProcessImageAsyncTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncTemplateItem {
    pub definition: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub process_image_configure: Option<ProcessImageAsyncTask>,
}
model! { ProcessImageAsyncTemplateItem {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "ProcessImageConfigure" process_image_configure: ProcessImageAsyncTask
} }

/// Describes quality inspect templates: `DescribeQualityInspectTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeQualityInspectTemplates>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityInspectTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeQualityInspectTemplates()
    "DescribeQualityInspectTemplates" -> DescribeQualityInspectTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Type" r#type: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeQualityInspectTemplates: QualityInspectTemplateItem =
    Offset "Offset", "QualityInspectTemplateSet" quality_inspect_template_set, total "TotalCount" }

/// Response of [`DescribeQualityInspectTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityInspectTemplatesOutput {
    pub total_count: Option<i64>,
    pub quality_inspect_template_set: Vec<QualityInspectTemplateItem>,
}
model! { DescribeQualityInspectTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "QualityInspectTemplateSet" quality_inspect_template_set: Vec<QualityInspectTemplateItem>
} }

/// In the response of [`DescribeQualityInspectTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectTemplateItem {
    pub definition: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub configs: Vec<QualityInspectConfig>,
    pub strategy: Option<QualityInspectStrategy>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub screenshot_interval: Option<f64>,
    pub jitter_configure: Option<JitterConfigureInfo>,
    pub blur_configure: Option<BlurConfigureInfo>,
    pub abnormal_lighting_configure: Option<AbnormalLightingConfigureInfo>,
    pub crash_screen_configure: Option<CrashScreenConfigureInfo>,
    pub black_white_edge_configure: Option<BlackWhiteEdgeConfigureInfo>,
    pub noise_configure: Option<NoiseConfigureInfo>,
    pub mosaic_configure: Option<MosaicConfigureInfo>,
    pub qr_code_configure: Option<QRCodeConfigureInfo>,
    pub quality_evaluation_configure: Option<QualityEvaluationConfigureInfo>,
    pub voice_configure: Option<VoiceConfigureInfo>,
}
model! { QualityInspectTemplateItem {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Configs" configs: Vec<QualityInspectConfig>, 5 "Strategy" strategy: QualityInspectStrategy,
    6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String,
    8 "ScreenshotInterval" screenshot_interval: f64, 9 "JitterConfigure" jitter_configure: JitterConfigureInfo,
    10 "BlurConfigure" blur_configure: BlurConfigureInfo,
    11 "AbnormalLightingConfigure" abnormal_lighting_configure: AbnormalLightingConfigureInfo,
    12 "CrashScreenConfigure" crash_screen_configure: CrashScreenConfigureInfo,
    13 "BlackWhiteEdgeConfigure" black_white_edge_configure: BlackWhiteEdgeConfigureInfo,
    14 "NoiseConfigure" noise_configure: NoiseConfigureInfo, 15 "MosaicConfigure" mosaic_configure: MosaicConfigureInfo,
    16 "QRCodeConfigure" qr_code_configure: QRCodeConfigureInfo,
    17 "QualityEvaluationConfigure" quality_evaluation_configure: QualityEvaluationConfigureInfo,
    18 "VoiceConfigure" voice_configure: VoiceConfigureInfo
} }

/// Describes rebuild media templates: `DescribeRebuildMediaTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeRebuildMediaTemplates>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebuildMediaTemplates {
    pub definitions: Option<Vec<i64>>,
    pub sub_app_id: Option<i64>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRebuildMediaTemplates() "DescribeRebuildMediaTemplates" -> DescribeRebuildMediaTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "SubAppId" sub_app_id: i64, 2 "Type" r#type: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeRebuildMediaTemplates: RebuildMediaTemplate =
    Offset "Offset", "RebuildMediaTemplateSet" rebuild_media_template_set, total "TotalCount" }

/// Response of [`DescribeRebuildMediaTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebuildMediaTemplatesOutput {
    pub total_count: Option<i64>,
    pub rebuild_media_template_set: Vec<RebuildMediaTemplate>,
}
model! { DescribeRebuildMediaTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "RebuildMediaTemplateSet" rebuild_media_template_set: Vec<RebuildMediaTemplate>
} }

/// Describes review details: `DescribeReviewDetails` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeReviewDetails>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_END_TIME`], [`codes::INVALID_PARAMETER_VALUE_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReviewDetails {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sub_app_id: Option<i64>,
}
operation! { DescribeReviewDetails(start_time: String, end_time: String)
    "DescribeReviewDetails" -> DescribeReviewDetailsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeReviewDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReviewDetailsOutput {
    pub total_count: Option<i64>,
    pub total_duration: Option<i64>,
    pub data: Vec<StatDataItem>,
}
model! { DescribeReviewDetailsOutput {
    0 "TotalCount" total_count: i64, 1 "TotalDuration" total_duration: i64, 2 "Data" data: Vec<StatDataItem>
} }

/// Describes review templates: `DescribeReviewTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeReviewTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReviewTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeReviewTemplates() "DescribeReviewTemplates" -> DescribeReviewTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Type" r#type: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeReviewTemplates: ReviewTemplate =
    Offset "Offset", "ReviewTemplateSet" review_template_set, total "TotalCount" }

/// Response of [`DescribeReviewTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReviewTemplatesOutput {
    pub total_count: Option<i64>,
    pub review_template_set: Vec<ReviewTemplate>,
}
model! { DescribeReviewTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "ReviewTemplateSet" review_template_set: Vec<ReviewTemplate>
} }

/// In the response of [`DescribeReviewTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewTemplate {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub labels: Vec<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ReviewTemplate {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String, 3 "Type" r#type: String,
    4 "Labels" labels: Vec<String>, 5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String
} }

/// Describes round plays: `DescribeRoundPlays` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by token (`ScrollToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeRoundPlays>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoundPlays {
    pub sub_app_id: Option<i64>,
    pub round_play_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub create_time: Option<TimeRange>,
    pub update_time: Option<TimeRange>,
    pub scroll_token: Option<String>,
    /// Deprecated.
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRoundPlays() "DescribeRoundPlays" -> DescribeRoundPlaysOutput {
    0 "SubAppId" sub_app_id: i64, 1 "RoundPlayIds" round_play_ids: Vec<String>, 2 "Status" status: String,
    3 "CreateTime" create_time: TimeRange, 4 "UpdateTime" update_time: TimeRange, 5 "ScrollToken" scroll_token: String,
    6 "Offset" offset: i64, 7 "Limit" limit: i64
} }
paged! { DescribeRoundPlays: RoundPlayInfo = Token "ScrollToken", "RoundPlaySet" round_play_set, next "ScrollToken" }

/// In the request of [`DescribeRoundPlays`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    pub after: Option<String>,
    pub before: Option<String>,
}
input! { TimeRange() {
    0 "After" after: String, 1 "Before" before: String
} }

/// Response of [`DescribeRoundPlays`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoundPlaysOutput {
    /// Deprecated.
    pub total_count: Option<i64>,
    pub round_play_set: Vec<RoundPlayInfo>,
    pub scroll_token: Option<String>,
}
model! { DescribeRoundPlaysOutput {
    0 "TotalCount" total_count: i64, 1 "RoundPlaySet" round_play_set: Vec<RoundPlayInfo>,
    2 "ScrollToken" scroll_token: String
} }

/// In the response of [`DescribeRoundPlays`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoundPlayInfo {
    pub round_play_id: Option<String>,
    pub start_time: Option<String>,
    pub round_playlist: Vec<RoundPlayListItemInfo>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub status: Option<String>,
    pub play_back_mode: Option<String>,
    pub url: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub expired_time: Option<String>,
}
model! { RoundPlayInfo {
    0 "RoundPlayId" round_play_id: String, 1 "StartTime" start_time: String,
    2 "RoundPlaylist" round_playlist: Vec<RoundPlayListItemInfo>, 3 "Name" name: String, 4 "Desc" desc: String,
    5 "Status" status: String, 6 "PlayBackMode" play_back_mode: String, 7 "Url" url: String,
    8 "CreateTime" create_time: String, 9 "UpdateTime" update_time: String, 10 "ExpiredTime" expired_time: String
} }

/// Describes sample snapshot templates: `DescribeSampleSnapshotTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeSampleSnapshotTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleSnapshotTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeSampleSnapshotTemplates()
    "DescribeSampleSnapshotTemplates" -> DescribeSampleSnapshotTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Type" r#type: String
} }
paged! { DescribeSampleSnapshotTemplates: SampleSnapshotTemplate =
    Offset "Offset", "SampleSnapshotTemplateSet" sample_snapshot_template_set, total "TotalCount" }

/// Response of [`DescribeSampleSnapshotTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleSnapshotTemplatesOutput {
    pub total_count: Option<i64>,
    pub sample_snapshot_template_set: Vec<SampleSnapshotTemplate>,
}
model! { DescribeSampleSnapshotTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "SampleSnapshotTemplateSet" sample_snapshot_template_set: Vec<SampleSnapshotTemplate>
} }

/// In the response of [`DescribeSampleSnapshotTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleSnapshotTemplate {
    pub definition: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub sample_type: Option<String>,
    pub sample_interval: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub fill_type: Option<String>,
}
model! { SampleSnapshotTemplate {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Width" width: i64, 5 "Height" height: i64, 6 "ResolutionAdaptive" resolution_adaptive: String,
    7 "Format" format: String, 8 "SampleType" sample_type: String, 9 "SampleInterval" sample_interval: i64,
    10 "CreateTime" create_time: String, 11 "UpdateTime" update_time: String, 12 "FillType" fill_type: String
} }

/// Describes snapshot by time offset templates: `DescribeSnapshotByTimeOffsetTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeSnapshotByTimeOffsetTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotByTimeOffsetTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeSnapshotByTimeOffsetTemplates()
    "DescribeSnapshotByTimeOffsetTemplates" -> DescribeSnapshotByTimeOffsetTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Type" r#type: String
} }
paged! { DescribeSnapshotByTimeOffsetTemplates: SnapshotByTimeOffsetTemplate =
    Offset "Offset", "SnapshotByTimeOffsetTemplateSet" snapshot_by_time_offset_template_set, total "TotalCount" }

/// Response of [`DescribeSnapshotByTimeOffsetTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotByTimeOffsetTemplatesOutput {
    pub total_count: Option<i64>,
    pub snapshot_by_time_offset_template_set: Vec<SnapshotByTimeOffsetTemplate>,
}
model! { DescribeSnapshotByTimeOffsetTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "SnapshotByTimeOffsetTemplateSet" snapshot_by_time_offset_template_set: Vec<SnapshotByTimeOffsetTemplate>
} }

/// In the response of [`DescribeSnapshotByTimeOffsetTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotByTimeOffsetTemplate {
    pub definition: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub fill_type: Option<String>,
}
model! { SnapshotByTimeOffsetTemplate {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Width" width: i64, 5 "Height" height: i64, 6 "ResolutionAdaptive" resolution_adaptive: String,
    7 "Format" format: String, 8 "CreateTime" create_time: String, 9 "UpdateTime" update_time: String,
    10 "FillType" fill_type: String
} }

/// Describes storage data: `DescribeStorageData` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeStorageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageData {
    pub sub_app_id: Option<i64>,
}
operation! { DescribeStorageData() "DescribeStorageData" -> DescribeStorageDataOutput {
    0 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeStorageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageDataOutput {
    pub media_count: Option<i64>,
    pub total_storage: Option<i64>,
    pub standard_storage: Option<i64>,
    pub infrequent_storage: Option<i64>,
    pub archive_storage: Option<i64>,
    pub deep_archive_storage: Option<i64>,
    pub storage_stat: Vec<StorageStatData>,
}
model! { DescribeStorageDataOutput {
    0 "MediaCount" media_count: i64, 1 "TotalStorage" total_storage: i64, 2 "StandardStorage" standard_storage: i64,
    3 "InfrequentStorage" infrequent_storage: i64, 4 "ArchiveStorage" archive_storage: i64,
    5 "DeepArchiveStorage" deep_archive_storage: i64, 6 "StorageStat" storage_stat: Vec<StorageStatData>
} }

/// In the response of [`DescribeStorageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageStatData {
    pub area: Option<String>,
    pub total_storage: Option<i64>,
    pub infrequent_storage: Option<i64>,
    pub standard_storage: Option<i64>,
    pub archive_storage: Option<i64>,
    pub deep_archive_storage: Option<i64>,
}
model! { StorageStatData {
    0 "Area" area: String, 1 "TotalStorage" total_storage: i64, 2 "InfrequentStorage" infrequent_storage: i64,
    3 "StandardStorage" standard_storage: i64, 4 "ArchiveStorage" archive_storage: i64,
    5 "DeepArchiveStorage" deep_archive_storage: i64
} }

/// Describes storage details: `DescribeStorageDetails` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeStorageDetails>.
///
/// Errors: [`codes::INTERNAL_ERROR_TIME_PARSE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_AREA`],
/// [`codes::INVALID_PARAMETER_VALUE_END_TIME`], [`codes::INVALID_PARAMETER_VALUE_START_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TIME_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageDetails {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sub_app_id: Option<i64>,
    pub interval: Option<String>,
    pub storage_type: Option<String>,
    pub area: Option<String>,
}
operation! { DescribeStorageDetails(start_time: String, end_time: String)
    "DescribeStorageDetails" -> DescribeStorageDetailsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SubAppId" sub_app_id: i64, 3 "Interval" interval: String,
    4 "StorageType" storage_type: String, 5 "Area" area: String
} }

/// Response of [`DescribeStorageDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageDetailsOutput {
    pub data: Vec<StatDataItem>,
}
model! { DescribeStorageDetailsOutput {
    0 "Data" data: Vec<StatDataItem>
} }

/// Describes storage regions: `DescribeStorageRegions` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeStorageRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageRegions {
    pub sub_app_id: Option<i64>,
}
operation! { DescribeStorageRegions() "DescribeStorageRegions" -> DescribeStorageRegionsOutput {
    0 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeStorageRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageRegionsOutput {
    pub storage_region_infos: Vec<StorageRegionInfo>,
}
model! { DescribeStorageRegionsOutput {
    0 "StorageRegionInfos" storage_region_infos: Vec<StorageRegionInfo>
} }

/// In the response of [`DescribeStorageRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageRegionInfo {
    pub region: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub is_default: Option<bool>,
    pub area: Option<String>,
}
model! { StorageRegionInfo {
    0 "Region" region: String, 1 "Description" description: String, 2 "Status" status: String,
    3 "IsDefault" is_default: bool, 4 "Area" area: String
} }

/// Describes sub app ids: `DescribeSubAppIds` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeSubAppIds>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SERVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubAppIds {
    pub name: Option<String>,
    pub tags: Option<Vec<ResourceTag>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSubAppIds() "DescribeSubAppIds" -> DescribeSubAppIdsOutput {
    0 "Name" name: String, 1 "Tags" tags: Vec<ResourceTag>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeSubAppIds: SubAppIdInfo = Offset "Offset", "SubAppIdInfoSet" sub_app_id_info_set, total "TotalCount" }

/// Response of [`DescribeSubAppIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubAppIdsOutput {
    pub sub_app_id_info_set: Vec<SubAppIdInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeSubAppIdsOutput {
    0 "SubAppIdInfoSet" sub_app_id_info_set: Vec<SubAppIdInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSubAppIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubAppIdInfo {
    pub sub_app_id: Option<i64>,
    pub sub_app_id_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub name: Option<String>,
    pub mode: Option<String>,
    pub storage_regions: Vec<String>,
    pub tags: Vec<ResourceTag>,
}
model! { SubAppIdInfo {
    0 "SubAppId" sub_app_id: i64, 1 "SubAppIdName" sub_app_id_name: String, 2 "Description" description: String,
    3 "CreateTime" create_time: String, 4 "Status" status: String, 5 "Name" name: String, 6 "Mode" mode: String,
    7 "StorageRegions" storage_regions: Vec<String>, 8 "Tags" tags: Vec<ResourceTag>
} }

/// Describes super player configs: `DescribeSuperPlayerConfigs` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeSuperPlayerConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuperPlayerConfigs {
    pub sub_app_id: Option<i64>,
    pub names: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeSuperPlayerConfigs() "DescribeSuperPlayerConfigs" -> DescribeSuperPlayerConfigsOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Names" names: Vec<String>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Type" r#type: String
} }
paged! { DescribeSuperPlayerConfigs: PlayerConfig =
    Offset "Offset", "PlayerConfigSet" player_config_set, total "TotalCount" }

/// Response of [`DescribeSuperPlayerConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuperPlayerConfigsOutput {
    pub total_count: Option<i64>,
    pub player_config_set: Vec<PlayerConfig>,
}
model! { DescribeSuperPlayerConfigsOutput {
    0 "TotalCount" total_count: i64, 1 "PlayerConfigSet" player_config_set: Vec<PlayerConfig>
} }

/// In the response of [`DescribeSuperPlayerConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayerConfig {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub audio_video_type: Option<String>,
    pub drm_switch: Option<String>,
    pub adaptive_dynamic_streaming_definition: Option<i64>,
    pub drm_streamings_info: Option<DrmStreamingsInfo>,
    pub transcode_definition: Option<i64>,
    pub image_sprite_definition: Option<i64>,
    pub resolution_name_set: Vec<ResolutionNameInfo>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub domain: Option<String>,
    pub scheme: Option<String>,
    pub comment: Option<String>,
}
model! { PlayerConfig {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "AudioVideoType" audio_video_type: String,
    3 "DrmSwitch" drm_switch: String, 4 "AdaptiveDynamicStreamingDefinition" adaptive_dynamic_streaming_definition: i64,
    5 "DrmStreamingsInfo" drm_streamings_info: DrmStreamingsInfo, 6 "TranscodeDefinition" transcode_definition: i64,
    7 "ImageSpriteDefinition" image_sprite_definition: i64,
    8 "ResolutionNameSet" resolution_name_set: Vec<ResolutionNameInfo>, 9 "CreateTime" create_time: String,
    10 "UpdateTime" update_time: String, 11 "Domain" domain: String, 12 "Scheme" scheme: String,
    13 "Comment" comment: String
} }

/// Describes task detail: `DescribeTaskDetail` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeTaskDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`], [`codes::INVALID_PARAMETER_VALUE_TASK_ID`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    /// Required.
    pub task_id: String,
    pub sub_app_id: Option<i64>,
}
operation! { DescribeTaskDetail(task_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "TaskId" task_id, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailOutput {
    pub task_type: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
    pub procedure_task: Option<ProcedureTask>,
    pub edit_media_task: Option<EditMediaTask>,
    pub wechat_publish_task: Option<WechatPublishTask>,
    pub compose_media_task: Option<ComposeMediaTask>,
    pub split_media_task: Option<SplitMediaTask>,
    pub wechat_mini_program_publish_task: Option<WechatMiniProgramPublishTask>,
    pub pull_upload_task: Option<PullUploadTask>,
    pub transcode_task: Option<TranscodeTask2017>,
    pub concat_task: Option<ConcatTask2017>,
    pub clip_task: Option<ClipTask2017>,
    pub create_image_sprite_task: Option<CreateImageSpriteTask2017>,
    pub snapshot_by_time_offset_task: Option<SnapshotByTimeOffsetTask2017>,
    pub remove_watermark_task: Option<RemoveWatermarkTask>,
    pub rebuild_media_task: Option<RebuildMediaTask>,
    pub extract_trace_watermark_task: Option<ExtractTraceWatermarkTask>,
    pub extract_copy_right_watermark_task: Option<ExtractCopyRightWatermarkTask>,
    pub review_audio_video_task: Option<ReviewAudioVideoTask>,
    pub reduce_media_bitrate_task: Option<ReduceMediaBitrateTask>,
    pub describe_file_attributes_task: Option<DescribeFileAttributesTask>,
    pub quality_inspect_task: Option<QualityInspectTask>,
    pub quality_enhance_task: Option<QualityEnhanceTask>,
    pub complex_adaptive_dynamic_streaming_task: Option<
        ComplexAdaptiveDynamicStreamingTask,
    >,
    pub process_media_by_mps_task: Option<ProcessMediaByMPSItem>,
    pub aigc_image_task: Option<AigcImageTask>,
    pub aigc_video_task: Option<AigcVideoTask>,
    pub import_media_knowledge: Option<ImportMediaKnowledgeTask>,
    pub scene_aigc_image_task: Option<SceneAigcImageTask>,
    pub scene_aigc_video_task: Option<SceneAigcVideoTask>,
    pub process_image_async_task: Option<ProcessImageAsyncItem>,
    pub extract_blind_watermark_task: Option<ExtractBlindWatermarkTask>,
    pub create_aigc_advanced_custom_element_task: Option<
        CreateAigcAdvancedCustomElementTask,
    >,
    pub create_aigc_custom_voice_task: Option<CreateAigcCustomVoiceTask>,
    pub create_aigc_subject_task: Option<CreateAigcSubjectTask>,
    pub aigc_video_redraw_task: Option<AigcVideoRedrawTask>,
    pub aigc_audio_task: Option<AigcAudioTask>,
    pub create_aigc_audio_clone_task: Option<CreateAigcAudioCloneTask>,
    pub describe_aigc_face_info_async_task: Option<DescribeAigcFaceInfoAsyncTask>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskType" task_type: String, 1 "Status" status: String, 2 "CreateTime" create_time: String,
    3 "BeginProcessTime" begin_process_time: String, 4 "FinishTime" finish_time: String,
    5 "ProcedureTask" procedure_task: ProcedureTask, 6 "EditMediaTask" edit_media_task: EditMediaTask,
    7 "WechatPublishTask" wechat_publish_task: WechatPublishTask,
    8 "ComposeMediaTask" compose_media_task: ComposeMediaTask, 9 "SplitMediaTask" split_media_task: SplitMediaTask,
    10 "WechatMiniProgramPublishTask" wechat_mini_program_publish_task: WechatMiniProgramPublishTask,
    11 "PullUploadTask" pull_upload_task: PullUploadTask, 12 "TranscodeTask" transcode_task: TranscodeTask2017,
    13 "ConcatTask" concat_task: ConcatTask2017, 14 "ClipTask" clip_task: ClipTask2017,
    15 "CreateImageSpriteTask" create_image_sprite_task: CreateImageSpriteTask2017,
    16 "SnapshotByTimeOffsetTask" snapshot_by_time_offset_task: SnapshotByTimeOffsetTask2017,
    17 "RemoveWatermarkTask" remove_watermark_task: RemoveWatermarkTask,
    18 "RebuildMediaTask" rebuild_media_task: RebuildMediaTask,
    19 "ExtractTraceWatermarkTask" extract_trace_watermark_task: ExtractTraceWatermarkTask,
    20 "ExtractCopyRightWatermarkTask" extract_copy_right_watermark_task: ExtractCopyRightWatermarkTask,
    21 "ReviewAudioVideoTask" review_audio_video_task: ReviewAudioVideoTask,
    22 "ReduceMediaBitrateTask" reduce_media_bitrate_task: ReduceMediaBitrateTask,
    23 "DescribeFileAttributesTask" describe_file_attributes_task: DescribeFileAttributesTask,
    24 "QualityInspectTask" quality_inspect_task: QualityInspectTask,
    25 "QualityEnhanceTask" quality_enhance_task: QualityEnhanceTask,
    26 "ComplexAdaptiveDynamicStreamingTask" complex_adaptive_dynamic_streaming_task: ComplexAdaptiveDynamicStreamingTask,
    27 "ProcessMediaByMPSTask" process_media_by_mps_task: ProcessMediaByMPSItem,
    28 "AigcImageTask" aigc_image_task: AigcImageTask, 29 "AigcVideoTask" aigc_video_task: AigcVideoTask,
    30 "ImportMediaKnowledge" import_media_knowledge: ImportMediaKnowledgeTask,
    31 "SceneAigcImageTask" scene_aigc_image_task: SceneAigcImageTask,
    32 "SceneAigcVideoTask" scene_aigc_video_task: SceneAigcVideoTask,
    33 "ProcessImageAsyncTask" process_image_async_task: ProcessImageAsyncItem,
    34 "ExtractBlindWatermarkTask" extract_blind_watermark_task: ExtractBlindWatermarkTask,
    35 "CreateAigcAdvancedCustomElementTask" create_aigc_advanced_custom_element_task: CreateAigcAdvancedCustomElementTask,
    36 "CreateAigcCustomVoiceTask" create_aigc_custom_voice_task: CreateAigcCustomVoiceTask,
    37 "CreateAigcSubjectTask" create_aigc_subject_task: CreateAigcSubjectTask,
    38 "AigcVideoRedrawTask" aigc_video_redraw_task: AigcVideoRedrawTask,
    39 "AigcAudioTask" aigc_audio_task: AigcAudioTask,
    40 "CreateAigcAudioCloneTask" create_aigc_audio_clone_task: CreateAigcAudioCloneTask,
    41 "DescribeAigcFaceInfoAsyncTask" describe_aigc_face_info_async_task: DescribeAigcFaceInfoAsyncTask
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcedureTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    /// Deprecated.
    pub err_code: Option<i64>,
    /// Deprecated.
    pub message: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub meta_data: Option<MediaMetaData>,
    pub media_process_result_set: Vec<MediaProcessTaskResult>,
    pub ai_content_review_result_set: Vec<AiContentReviewResult>,
    pub ai_analysis_result_set: Vec<AiAnalysisResult>,
    pub ai_recognition_result_set: Vec<AiRecognitionResult>,
    pub tasks_priority: Option<i64>,
    pub tasks_notify_mode: Option<String>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub operator: Option<String>,
    pub operation_type: Option<String>,
}
model! { ProcedureTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "FileId" file_id: String, 5 "FileName" file_name: String, 6 "FileUrl" file_url: String,
    7 "MetaData" meta_data: MediaMetaData,
    8 "MediaProcessResultSet" media_process_result_set: Vec<MediaProcessTaskResult>,
    9 "AiContentReviewResultSet" ai_content_review_result_set: Vec<AiContentReviewResult>,
    10 "AiAnalysisResultSet" ai_analysis_result_set: Vec<AiAnalysisResult>,
    11 "AiRecognitionResultSet" ai_recognition_result_set: Vec<AiRecognitionResult>,
    12 "TasksPriority" tasks_priority: i64, 13 "TasksNotifyMode" tasks_notify_mode: String,
    14 "SessionContext" session_context: String, 15 "SessionId" session_id: String, 16 "Operator" operator: String,
    17 "OperationType" operation_type: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskResult {
    pub r#type: Option<String>,
    pub transcode_task: Option<MediaProcessTaskTranscodeResult>,
    pub animated_graphic_task: Option<MediaProcessTaskAnimatedGraphicResult>,
    pub snapshot_by_time_offset_task: Option<MediaProcessTaskSnapshotByTimeOffsetResult>,
    pub sample_snapshot_task: Option<MediaProcessTaskSampleSnapshotResult>,
    pub image_sprite_task: Option<MediaProcessTaskImageSpriteResult>,
    pub cover_by_snapshot_task: Option<MediaProcessTaskCoverBySnapshotResult>,
    pub adaptive_dynamic_streaming_task: Option<
        MediaProcessTaskAdaptiveDynamicStreamingResult,
    >,
}
model! { MediaProcessTaskResult {
    0 "Type" r#type: String, 1 "TranscodeTask" transcode_task: MediaProcessTaskTranscodeResult,
    2 "AnimatedGraphicTask" animated_graphic_task: MediaProcessTaskAnimatedGraphicResult,
    3 "SnapshotByTimeOffsetTask" snapshot_by_time_offset_task: MediaProcessTaskSnapshotByTimeOffsetResult,
    4 "SampleSnapshotTask" sample_snapshot_task: MediaProcessTaskSampleSnapshotResult,
    5 "ImageSpriteTask" image_sprite_task: MediaProcessTaskImageSpriteResult,
    6 "CoverBySnapshotTask" cover_by_snapshot_task: MediaProcessTaskCoverBySnapshotResult,
    7 "AdaptiveDynamicStreamingTask" adaptive_dynamic_streaming_task: MediaProcessTaskAdaptiveDynamicStreamingResult
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskTranscodeResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<TranscodeTaskInput>,
    pub output: Option<MediaTranscodeItem>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskTranscodeResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: TranscodeTaskInput, 5 "Output" output: MediaTranscodeItem,
    6 "Progress" progress: i64, 7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskAnimatedGraphicResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AnimatedGraphicTaskInput>,
    pub output: Option<MediaAnimatedGraphicsItem>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskAnimatedGraphicResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AnimatedGraphicTaskInput,
    5 "Output" output: MediaAnimatedGraphicsItem, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskSnapshotByTimeOffsetResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<SnapshotByTimeOffsetTaskInput>,
    pub output: Option<MediaSnapshotByTimeOffsetItem>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskSnapshotByTimeOffsetResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: SnapshotByTimeOffsetTaskInput,
    5 "Output" output: MediaSnapshotByTimeOffsetItem, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskSampleSnapshotResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<SampleSnapshotTaskInput>,
    pub output: Option<MediaSampleSnapshotItem>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskSampleSnapshotResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: SampleSnapshotTaskInput, 5 "Output" output: MediaSampleSnapshotItem,
    6 "Progress" progress: i64, 7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskImageSpriteResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<ImageSpriteTaskInput>,
    pub output: Option<MediaImageSpriteItem>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskImageSpriteResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: ImageSpriteTaskInput, 5 "Output" output: MediaImageSpriteItem,
    6 "Progress" progress: i64, 7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskCoverBySnapshotResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<CoverBySnapshotTaskInput>,
    pub output: Option<CoverBySnapshotTaskOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskCoverBySnapshotResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: CoverBySnapshotTaskInput,
    5 "Output" output: CoverBySnapshotTaskOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverBySnapshotTaskOutput {
    pub cover_url: Option<String>,
}
model! { CoverBySnapshotTaskOutput {
    0 "CoverUrl" cover_url: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskAdaptiveDynamicStreamingResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<AdaptiveDynamicStreamingTaskInput>,
    pub output: Option<AdaptiveDynamicStreamingInfoItem>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskAdaptiveDynamicStreamingResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Progress" progress: i64, 5 "Input" input: AdaptiveDynamicStreamingTaskInput,
    6 "Output" output: AdaptiveDynamicStreamingInfoItem, 7 "BeginProcessTime" begin_process_time: String,
    8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiContentReviewResult {
    pub r#type: Option<String>,
    pub porn_task: Option<AiReviewTaskPornResult>,
    pub terrorism_task: Option<AiReviewTaskTerrorismResult>,
    pub political_task: Option<AiReviewTaskPoliticalResult>,
    pub porn_asr_task: Option<AiReviewTaskPornAsrResult>,
    pub porn_ocr_task: Option<AiReviewTaskPornOcrResult>,
    pub political_asr_task: Option<AiReviewTaskPoliticalAsrResult>,
    pub political_ocr_task: Option<AiReviewTaskPoliticalOcrResult>,
    pub terrorism_ocr_task: Option<AiReviewTaskTerrorismOcrResult>,
    pub prohibited_ocr_task: Option<AiReviewTaskProhibitedOcrResult>,
    pub prohibited_asr_task: Option<AiReviewTaskProhibitedAsrResult>,
}
model! { AiContentReviewResult {
    0 "Type" r#type: String, 1 "PornTask" porn_task: AiReviewTaskPornResult,
    2 "TerrorismTask" terrorism_task: AiReviewTaskTerrorismResult,
    3 "PoliticalTask" political_task: AiReviewTaskPoliticalResult,
    4 "PornAsrTask" porn_asr_task: AiReviewTaskPornAsrResult, 5 "PornOcrTask" porn_ocr_task: AiReviewTaskPornOcrResult,
    6 "PoliticalAsrTask" political_asr_task: AiReviewTaskPoliticalAsrResult,
    7 "PoliticalOcrTask" political_ocr_task: AiReviewTaskPoliticalOcrResult,
    8 "TerrorismOcrTask" terrorism_ocr_task: AiReviewTaskTerrorismOcrResult,
    9 "ProhibitedOcrTask" prohibited_ocr_task: AiReviewTaskProhibitedOcrResult,
    10 "ProhibitedAsrTask" prohibited_asr_task: AiReviewTaskProhibitedAsrResult
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTaskPornResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiReviewPornTaskInput>,
    pub output: Option<AiReviewPornTaskOutput>,
    pub progress: Option<i64>,
}
model! { AiReviewTaskPornResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewPornTaskInput, 5 "Output" output: AiReviewPornTaskOutput,
    6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPornTaskInput {
    pub definition: Option<i64>,
}
model! { AiReviewPornTaskInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPornTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub segment_set: Vec<MediaContentReviewSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewPornTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String, 2 "Label" label: String,
    3 "SegmentSet" segment_set: Vec<MediaContentReviewSegmentItem>, 4 "SegmentSetFileUrl" segment_set_file_url: String,
    5 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaContentReviewSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub label: Option<String>,
    pub suggestion: Option<String>,
    pub url: Option<String>,
    /// Deprecated.
    pub pic_url_expire_time_stamp: Option<i64>,
    pub pic_url_expire_time: Option<String>,
}
model! { MediaContentReviewSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64, 2 "Confidence" confidence: f64,
    3 "Label" label: String, 4 "Suggestion" suggestion: String, 5 "Url" url: String,
    6 "PicUrlExpireTimeStamp" pic_url_expire_time_stamp: i64, 7 "PicUrlExpireTime" pic_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTaskTerrorismResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiReviewTerrorismTaskInput>,
    pub output: Option<AiReviewTerrorismTaskOutput>,
    pub progress: Option<i64>,
}
model! { AiReviewTaskTerrorismResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewTerrorismTaskInput,
    5 "Output" output: AiReviewTerrorismTaskOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTerrorismTaskInput {
    pub definition: Option<i64>,
}
model! { AiReviewTerrorismTaskInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTerrorismTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub segment_set: Vec<MediaContentReviewSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewTerrorismTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String, 2 "Label" label: String,
    3 "SegmentSet" segment_set: Vec<MediaContentReviewSegmentItem>, 4 "SegmentSetFileUrl" segment_set_file_url: String,
    5 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTaskPoliticalResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiReviewPoliticalTaskInput>,
    pub output: Option<AiReviewPoliticalTaskOutput>,
    pub progress: Option<i64>,
}
model! { AiReviewTaskPoliticalResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewPoliticalTaskInput,
    5 "Output" output: AiReviewPoliticalTaskOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPoliticalTaskInput {
    pub definition: Option<i64>,
}
model! { AiReviewPoliticalTaskInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPoliticalTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub segment_set: Vec<MediaContentReviewPoliticalSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewPoliticalTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String, 2 "Label" label: String,
    3 "SegmentSet" segment_set: Vec<MediaContentReviewPoliticalSegmentItem>,
    4 "SegmentSetFileUrl" segment_set_file_url: String,
    5 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaContentReviewPoliticalSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub name: Option<String>,
    pub label: Option<String>,
    pub url: Option<String>,
    pub area_coord_set: Vec<i64>,
    /// Deprecated.
    pub pic_url_expire_time_stamp: Option<i64>,
    pub pic_url_expire_time: Option<String>,
}
model! { MediaContentReviewPoliticalSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64, 2 "Confidence" confidence: f64,
    3 "Suggestion" suggestion: String, 4 "Name" name: String, 5 "Label" label: String, 6 "Url" url: String,
    7 "AreaCoordSet" area_coord_set: Vec<i64>, 8 "PicUrlExpireTimeStamp" pic_url_expire_time_stamp: i64,
    9 "PicUrlExpireTime" pic_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTaskPornAsrResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiReviewPornAsrTaskInput>,
    pub output: Option<AiReviewPornAsrTaskOutput>,
    pub progress: Option<i64>,
}
model! { AiReviewTaskPornAsrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewPornAsrTaskInput,
    5 "Output" output: AiReviewPornAsrTaskOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPornAsrTaskInput {
    pub definition: Option<i64>,
}
model! { AiReviewPornAsrTaskInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPornAsrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Vec<MediaContentReviewAsrTextSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewPornAsrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewAsrTextSegmentItem>,
    3 "SegmentSetFileUrl" segment_set_file_url: String,
    4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaContentReviewAsrTextSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub keyword_set: Vec<String>,
}
model! { MediaContentReviewAsrTextSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64, 2 "Confidence" confidence: f64,
    3 "Suggestion" suggestion: String, 4 "KeywordSet" keyword_set: Vec<String>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTaskPornOcrResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiReviewPornOcrTaskInput>,
    pub output: Option<AiReviewPornOcrTaskOutput>,
    pub progress: Option<i64>,
}
model! { AiReviewTaskPornOcrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewPornOcrTaskInput,
    5 "Output" output: AiReviewPornOcrTaskOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPornOcrTaskInput {
    pub definition: Option<i64>,
}
model! { AiReviewPornOcrTaskInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPornOcrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewPornOcrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    3 "SegmentSetFileUrl" segment_set_file_url: String,
    4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaContentReviewOcrTextSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub keyword_set: Vec<String>,
    pub area_coord_set: Vec<i64>,
    pub url: Option<String>,
    pub pic_url_expire_time: Option<String>,
}
model! { MediaContentReviewOcrTextSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64, 2 "Confidence" confidence: f64,
    3 "Suggestion" suggestion: String, 4 "KeywordSet" keyword_set: Vec<String>,
    5 "AreaCoordSet" area_coord_set: Vec<i64>, 6 "Url" url: String, 7 "PicUrlExpireTime" pic_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTaskPoliticalAsrResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiReviewPoliticalAsrTaskInput>,
    pub output: Option<AiReviewPoliticalAsrTaskOutput>,
    pub progress: Option<i64>,
}
model! { AiReviewTaskPoliticalAsrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewPoliticalAsrTaskInput,
    5 "Output" output: AiReviewPoliticalAsrTaskOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPoliticalAsrTaskInput {
    pub definition: Option<i64>,
}
model! { AiReviewPoliticalAsrTaskInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPoliticalAsrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Vec<MediaContentReviewAsrTextSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewPoliticalAsrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewAsrTextSegmentItem>,
    3 "SegmentSetFileUrl" segment_set_file_url: String,
    4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTaskPoliticalOcrResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiReviewPoliticalOcrTaskInput>,
    pub output: Option<AiReviewPoliticalOcrTaskOutput>,
    pub progress: Option<i64>,
}
model! { AiReviewTaskPoliticalOcrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewPoliticalOcrTaskInput,
    5 "Output" output: AiReviewPoliticalOcrTaskOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPoliticalOcrTaskInput {
    pub definition: Option<i64>,
}
model! { AiReviewPoliticalOcrTaskInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPoliticalOcrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewPoliticalOcrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    3 "SegmentSetFileUrl" segment_set_file_url: String,
    4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTaskTerrorismOcrResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiReviewTerrorismOcrTaskInput>,
    pub output: Option<AiReviewTerrorismOcrTaskOutput>,
    pub progress: Option<i64>,
}
model! { AiReviewTaskTerrorismOcrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewTerrorismOcrTaskInput,
    5 "Output" output: AiReviewTerrorismOcrTaskOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTerrorismOcrTaskInput {
    pub definition: Option<i64>,
}
model! { AiReviewTerrorismOcrTaskInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTerrorismOcrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewTerrorismOcrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    3 "SegmentSetFileUrl" segment_set_file_url: String,
    4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTaskProhibitedOcrResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiReviewProhibitedOcrTaskInput>,
    pub output: Option<AiReviewProhibitedOcrTaskOutput>,
    pub progress: Option<i64>,
}
model! { AiReviewTaskProhibitedOcrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewProhibitedOcrTaskInput,
    5 "Output" output: AiReviewProhibitedOcrTaskOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewProhibitedOcrTaskInput {
    pub definition: Option<i64>,
}
model! { AiReviewProhibitedOcrTaskInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewProhibitedOcrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewProhibitedOcrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    3 "SegmentSetFileUrl" segment_set_file_url: String,
    4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTaskProhibitedAsrResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiReviewProhibitedAsrTaskInput>,
    pub output: Option<AiReviewProhibitedAsrTaskOutput>,
    pub progress: Option<i64>,
}
model! { AiReviewTaskProhibitedAsrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewProhibitedAsrTaskInput,
    5 "Output" output: AiReviewProhibitedAsrTaskOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewProhibitedAsrTaskInput {
    pub definition: Option<i64>,
}
model! { AiReviewProhibitedAsrTaskInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewProhibitedAsrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Vec<MediaContentReviewAsrTextSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewProhibitedAsrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewAsrTextSegmentItem>,
    3 "SegmentSetFileUrl" segment_set_file_url: String,
    4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisResult {
    pub r#type: Option<String>,
    pub classification_task: Option<AiAnalysisTaskClassificationResult>,
    pub cover_task: Option<AiAnalysisTaskCoverResult>,
    pub tag_task: Option<AiAnalysisTaskTagResult>,
    pub frame_tag_task: Option<AiAnalysisTaskFrameTagResult>,
    pub highlight_task: Option<AiAnalysisTaskHighlightResult>,
}
model! { AiAnalysisResult {
    0 "Type" r#type: String, 1 "ClassificationTask" classification_task: AiAnalysisTaskClassificationResult,
    2 "CoverTask" cover_task: AiAnalysisTaskCoverResult, 3 "TagTask" tag_task: AiAnalysisTaskTagResult,
    4 "FrameTagTask" frame_tag_task: AiAnalysisTaskFrameTagResult,
    5 "HighlightTask" highlight_task: AiAnalysisTaskHighlightResult
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskClassificationResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskClassificationInput>,
    pub output: Option<AiAnalysisTaskClassificationOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiAnalysisTaskClassificationResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiAnalysisTaskClassificationInput,
    5 "Output" output: AiAnalysisTaskClassificationOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskClassificationInput {
    pub definition: Option<i64>,
}
model! { AiAnalysisTaskClassificationInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskClassificationOutput {
    pub classification_set: Vec<MediaAiAnalysisClassificationItem>,
    pub classification_set_file_url: Option<String>,
    pub classification_set_file_url_expire_time: Option<String>,
}
model! { AiAnalysisTaskClassificationOutput {
    0 "ClassificationSet" classification_set: Vec<MediaAiAnalysisClassificationItem>,
    1 "ClassificationSetFileUrl" classification_set_file_url: String,
    2 "ClassificationSetFileUrlExpireTime" classification_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisClassificationItem {
    pub classification: Option<String>,
    pub confidence: Option<f64>,
}
model! { MediaAiAnalysisClassificationItem {
    0 "Classification" classification: String, 1 "Confidence" confidence: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCoverResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskCoverInput>,
    pub output: Option<AiAnalysisTaskCoverOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiAnalysisTaskCoverResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiAnalysisTaskCoverInput,
    5 "Output" output: AiAnalysisTaskCoverOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCoverInput {
    pub definition: Option<i64>,
}
model! { AiAnalysisTaskCoverInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCoverOutput {
    pub cover_set: Vec<MediaAiAnalysisCoverItem>,
    pub cover_set_file_url: Option<String>,
    pub cover_set_file_url_expire_time: Option<String>,
}
model! { AiAnalysisTaskCoverOutput {
    0 "CoverSet" cover_set: Vec<MediaAiAnalysisCoverItem>, 1 "CoverSetFileUrl" cover_set_file_url: String,
    2 "CoverSetFileUrlExpireTime" cover_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisCoverItem {
    pub cover_url: Option<String>,
    pub confidence: Option<f64>,
}
model! { MediaAiAnalysisCoverItem {
    0 "CoverUrl" cover_url: String, 1 "Confidence" confidence: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskTagResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskTagInput>,
    pub output: Option<AiAnalysisTaskTagOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiAnalysisTaskTagResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiAnalysisTaskTagInput, 5 "Output" output: AiAnalysisTaskTagOutput,
    6 "Progress" progress: i64, 7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskTagInput {
    pub definition: Option<i64>,
}
model! { AiAnalysisTaskTagInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskTagOutput {
    pub tag_set: Vec<MediaAiAnalysisTagItem>,
    pub tag_set_file_url: Option<String>,
    pub tag_set_file_url_expire_time: Option<String>,
}
model! { AiAnalysisTaskTagOutput {
    0 "TagSet" tag_set: Vec<MediaAiAnalysisTagItem>, 1 "TagSetFileUrl" tag_set_file_url: String,
    2 "TagSetFileUrlExpireTime" tag_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisTagItem {
    pub tag: Option<String>,
    pub confidence: Option<f64>,
}
model! { MediaAiAnalysisTagItem {
    0 "Tag" tag: String, 1 "Confidence" confidence: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskFrameTagResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskFrameTagInput>,
    pub output: Option<AiAnalysisTaskFrameTagOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiAnalysisTaskFrameTagResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiAnalysisTaskFrameTagInput,
    5 "Output" output: AiAnalysisTaskFrameTagOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskFrameTagInput {
    pub definition: Option<i64>,
}
model! { AiAnalysisTaskFrameTagInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskFrameTagOutput {
    pub segment_set: Vec<MediaAiAnalysisFrameTagSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiAnalysisTaskFrameTagOutput {
    0 "SegmentSet" segment_set: Vec<MediaAiAnalysisFrameTagSegmentItem>,
    1 "SegmentSetFileUrl" segment_set_file_url: String,
    2 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisFrameTagSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub tag_set: Vec<MediaAiAnalysisFrameTagItem>,
}
model! { MediaAiAnalysisFrameTagSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64,
    2 "TagSet" tag_set: Vec<MediaAiAnalysisFrameTagItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisFrameTagItem {
    pub tag: Option<String>,
    pub category_set: Vec<String>,
    pub confidence: Option<f64>,
}
model! { MediaAiAnalysisFrameTagItem {
    0 "Tag" tag: String, 1 "CategorySet" category_set: Vec<String>, 2 "Confidence" confidence: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHighlightResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskHighlightInput>,
    pub output: Option<AiAnalysisTaskHighlightOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiAnalysisTaskHighlightResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiAnalysisTaskHighlightInput,
    5 "Output" output: AiAnalysisTaskHighlightOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHighlightInput {
    pub definition: Option<i64>,
}
model! { AiAnalysisTaskHighlightInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHighlightOutput {
    pub highlight_set: Vec<MediaAiAnalysisHighlightItem>,
    pub highlight_set_file_url: Option<String>,
    pub highlight_set_file_url_expire_time: Option<String>,
}
model! { AiAnalysisTaskHighlightOutput {
    0 "HighlightSet" highlight_set: Vec<MediaAiAnalysisHighlightItem>,
    1 "HighlightSetFileUrl" highlight_set_file_url: String,
    2 "HighlightSetFileUrlExpireTime" highlight_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisHighlightItem {
    pub highlight_url: Option<String>,
    pub cov_img_url: Option<String>,
    pub confidence: Option<f64>,
    pub duration: Option<f64>,
    pub segment_set: Vec<HighlightSegmentItem>,
}
model! { MediaAiAnalysisHighlightItem {
    0 "HighlightUrl" highlight_url: String, 1 "CovImgUrl" cov_img_url: String, 2 "Confidence" confidence: f64,
    3 "Duration" duration: f64, 4 "SegmentSet" segment_set: Vec<HighlightSegmentItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
model! { HighlightSegmentItem {
    0 "Confidence" confidence: f64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionResult {
    pub r#type: Option<String>,
    pub head_tail_task: Option<AiRecognitionTaskHeadTailResult>,
    pub segment_task: Option<AiRecognitionTaskSegmentResult>,
    pub face_task: Option<AiRecognitionTaskFaceResult>,
    pub asr_words_task: Option<AiRecognitionTaskAsrWordsResult>,
    pub asr_full_text_task: Option<AiRecognitionTaskAsrFullTextResult>,
    pub asr_translate_task: Option<AiRecognitionTaskAsrTranslateResult>,
    pub ocr_words_task: Option<AiRecognitionTaskOcrWordsResult>,
    pub ocr_full_text_task: Option<AiRecognitionTaskOcrFullTextResult>,
    pub object_task: Option<AiRecognitionTaskObjectResult>,
}
model! { AiRecognitionResult {
    0 "Type" r#type: String, 1 "HeadTailTask" head_tail_task: AiRecognitionTaskHeadTailResult,
    2 "SegmentTask" segment_task: AiRecognitionTaskSegmentResult, 3 "FaceTask" face_task: AiRecognitionTaskFaceResult,
    4 "AsrWordsTask" asr_words_task: AiRecognitionTaskAsrWordsResult,
    5 "AsrFullTextTask" asr_full_text_task: AiRecognitionTaskAsrFullTextResult,
    6 "AsrTranslateTask" asr_translate_task: AiRecognitionTaskAsrTranslateResult,
    7 "OcrWordsTask" ocr_words_task: AiRecognitionTaskOcrWordsResult,
    8 "OcrFullTextTask" ocr_full_text_task: AiRecognitionTaskOcrFullTextResult,
    9 "ObjectTask" object_task: AiRecognitionTaskObjectResult
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskHeadTailResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskHeadTailResultInput>,
    pub output: Option<AiRecognitionTaskHeadTailResultOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiRecognitionTaskHeadTailResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskHeadTailResultInput,
    5 "Output" output: AiRecognitionTaskHeadTailResultOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskHeadTailResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskHeadTailResultInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskHeadTailResultOutput {
    pub head_confidence: Option<f64>,
    pub head_time_offset: Option<f64>,
    pub tail_confidence: Option<f64>,
    pub tail_time_offset: Option<f64>,
}
model! { AiRecognitionTaskHeadTailResultOutput {
    0 "HeadConfidence" head_confidence: f64, 1 "HeadTimeOffset" head_time_offset: f64,
    2 "TailConfidence" tail_confidence: f64, 3 "TailTimeOffset" tail_time_offset: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskSegmentResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskSegmentResultInput>,
    pub output: Option<AiRecognitionTaskSegmentResultOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiRecognitionTaskSegmentResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskSegmentResultInput,
    5 "Output" output: AiRecognitionTaskSegmentResultOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskSegmentResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskSegmentResultInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskSegmentResultOutput {
    pub segment_set: Vec<AiRecognitionTaskSegmentSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiRecognitionTaskSegmentResultOutput {
    0 "SegmentSet" segment_set: Vec<AiRecognitionTaskSegmentSegmentItem>,
    1 "SegmentSetFileUrl" segment_set_file_url: String,
    2 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskSegmentSegmentItem {
    pub file_id: Option<String>,
    pub segment_url: Option<String>,
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub cov_img_url: Option<String>,
    pub special_info: Option<String>,
}
model! { AiRecognitionTaskSegmentSegmentItem {
    0 "FileId" file_id: String, 1 "SegmentUrl" segment_url: String, 2 "Confidence" confidence: f64,
    3 "StartTimeOffset" start_time_offset: f64, 4 "EndTimeOffset" end_time_offset: f64,
    5 "CovImgUrl" cov_img_url: String, 6 "SpecialInfo" special_info: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskFaceResultInput>,
    pub output: Option<AiRecognitionTaskFaceResultOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiRecognitionTaskFaceResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskFaceResultInput,
    5 "Output" output: AiRecognitionTaskFaceResultOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskFaceResultInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResultOutput {
    pub result_set: Vec<AiRecognitionTaskFaceResultItem>,
    pub result_set_file_url: Option<String>,
    pub result_set_file_url_expire_time: Option<String>,
}
model! { AiRecognitionTaskFaceResultOutput {
    0 "ResultSet" result_set: Vec<AiRecognitionTaskFaceResultItem>, 1 "ResultSetFileUrl" result_set_file_url: String,
    2 "ResultSetFileUrlExpireTime" result_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResultItem {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub segment_set: Vec<AiRecognitionTaskFaceSegmentItem>,
}
model! { AiRecognitionTaskFaceResultItem {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Name" name: String,
    3 "SegmentSet" segment_set: Vec<AiRecognitionTaskFaceSegmentItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Vec<i64>,
}
model! { AiRecognitionTaskFaceSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64, 2 "Confidence" confidence: f64,
    3 "AreaCoordSet" area_coord_set: Vec<i64>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskAsrWordsResultInput>,
    pub output: Option<AiRecognitionTaskAsrWordsResultOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiRecognitionTaskAsrWordsResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskAsrWordsResultInput,
    5 "Output" output: AiRecognitionTaskAsrWordsResultOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskAsrWordsResultInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsResultOutput {
    pub result_set: Vec<AiRecognitionTaskAsrWordsResultItem>,
    pub result_set_file_url: Option<String>,
    pub result_set_file_url_expire_time: Option<String>,
}
model! { AiRecognitionTaskAsrWordsResultOutput {
    0 "ResultSet" result_set: Vec<AiRecognitionTaskAsrWordsResultItem>,
    1 "ResultSetFileUrl" result_set_file_url: String,
    2 "ResultSetFileUrlExpireTime" result_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsResultItem {
    pub word: Option<String>,
    pub segment_set: Vec<AiRecognitionTaskAsrWordsSegmentItem>,
}
model! { AiRecognitionTaskAsrWordsResultItem {
    0 "Word" word: String, 1 "SegmentSet" segment_set: Vec<AiRecognitionTaskAsrWordsSegmentItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
}
model! { AiRecognitionTaskAsrWordsSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64, 2 "Confidence" confidence: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrFullTextResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskAsrFullTextResultInput>,
    pub output: Option<AiRecognitionTaskAsrFullTextResultOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiRecognitionTaskAsrFullTextResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskAsrFullTextResultInput,
    5 "Output" output: AiRecognitionTaskAsrFullTextResultOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrFullTextResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskAsrFullTextResultInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrFullTextResultOutput {
    pub segment_set: Vec<AiRecognitionTaskAsrFullTextSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
    pub subtitle_set: Vec<AiRecognitionTaskAsrFullTextResultOutputSubtitleItem>,
    pub subtitle_url: Option<String>,
}
model! { AiRecognitionTaskAsrFullTextResultOutput {
    0 "SegmentSet" segment_set: Vec<AiRecognitionTaskAsrFullTextSegmentItem>,
    1 "SegmentSetFileUrl" segment_set_file_url: String,
    2 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String,
    3 "SubtitleSet" subtitle_set: Vec<AiRecognitionTaskAsrFullTextResultOutputSubtitleItem>,
    4 "SubtitleUrl" subtitle_url: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrFullTextSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text: Option<String>,
}
model! { AiRecognitionTaskAsrFullTextSegmentItem {
    0 "Confidence" confidence: f64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "Text" text: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrFullTextResultOutputSubtitleItem {
    pub id: Option<String>,
    pub name: Option<String>,
    pub language: Option<String>,
    pub format: Option<String>,
    pub url: Option<String>,
}
model! { AiRecognitionTaskAsrFullTextResultOutputSubtitleItem {
    0 "Id" id: String, 1 "Name" name: String, 2 "Language" language: String, 3 "Format" format: String,
    4 "Url" url: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrTranslateResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskAsrTranslateResultInput>,
    pub output: Option<AiRecognitionTaskAsrTranslateResultOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiRecognitionTaskAsrTranslateResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskAsrTranslateResultInput,
    5 "Output" output: AiRecognitionTaskAsrTranslateResultOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrTranslateResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskAsrTranslateResultInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrTranslateResultOutput {
    pub segment_set: Vec<AiRecognitionTaskAsrTranslateSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
    pub subtitle_set: Vec<AiRecognitionTaskAsrFullTextResultOutputSubtitleItem>,
}
model! { AiRecognitionTaskAsrTranslateResultOutput {
    0 "SegmentSet" segment_set: Vec<AiRecognitionTaskAsrTranslateSegmentItem>,
    1 "SegmentSetFileUrl" segment_set_file_url: String,
    2 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String,
    3 "SubtitleSet" subtitle_set: Vec<AiRecognitionTaskAsrFullTextResultOutputSubtitleItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrTranslateSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text: Option<String>,
    pub translation: Option<String>,
}
model! { AiRecognitionTaskAsrTranslateSegmentItem {
    0 "Confidence" confidence: f64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "Text" text: String, 4 "Translation" translation: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskOcrWordsResultInput>,
    pub output: Option<AiRecognitionTaskOcrWordsResultOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiRecognitionTaskOcrWordsResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskOcrWordsResultInput,
    5 "Output" output: AiRecognitionTaskOcrWordsResultOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskOcrWordsResultInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsResultOutput {
    pub result_set: Vec<AiRecognitionTaskOcrWordsResultItem>,
    pub result_set_file_url: Option<String>,
    pub result_set_file_url_expire_time: Option<String>,
}
model! { AiRecognitionTaskOcrWordsResultOutput {
    0 "ResultSet" result_set: Vec<AiRecognitionTaskOcrWordsResultItem>,
    1 "ResultSetFileUrl" result_set_file_url: String,
    2 "ResultSetFileUrlExpireTime" result_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsResultItem {
    pub word: Option<String>,
    pub segment_set: Vec<AiRecognitionTaskOcrWordsSegmentItem>,
}
model! { AiRecognitionTaskOcrWordsResultItem {
    0 "Word" word: String, 1 "SegmentSet" segment_set: Vec<AiRecognitionTaskOcrWordsSegmentItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Vec<i64>,
}
model! { AiRecognitionTaskOcrWordsSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64, 2 "Confidence" confidence: f64,
    3 "AreaCoordSet" area_coord_set: Vec<i64>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskOcrFullTextResultInput>,
    pub output: Option<AiRecognitionTaskOcrFullTextResultOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiRecognitionTaskOcrFullTextResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskOcrFullTextResultInput,
    5 "Output" output: AiRecognitionTaskOcrFullTextResultOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskOcrFullTextResultInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextResultOutput {
    pub segment_set: Vec<AiRecognitionTaskOcrFullTextSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiRecognitionTaskOcrFullTextResultOutput {
    0 "SegmentSet" segment_set: Vec<AiRecognitionTaskOcrFullTextSegmentItem>,
    1 "SegmentSetFileUrl" segment_set_file_url: String,
    2 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text_set: Vec<AiRecognitionTaskOcrFullTextSegmentTextItem>,
}
model! { AiRecognitionTaskOcrFullTextSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64,
    2 "TextSet" text_set: Vec<AiRecognitionTaskOcrFullTextSegmentTextItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextSegmentTextItem {
    pub confidence: Option<f64>,
    pub area_coord_set: Vec<i64>,
    pub text: Option<String>,
}
model! { AiRecognitionTaskOcrFullTextSegmentTextItem {
    0 "Confidence" confidence: f64, 1 "AreaCoordSet" area_coord_set: Vec<i64>, 2 "Text" text: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskObjectResultInput>,
    pub output: Option<AiRecognitionTaskObjectResultOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiRecognitionTaskObjectResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskObjectResultInput,
    5 "Output" output: AiRecognitionTaskObjectResultOutput, 6 "Progress" progress: i64,
    7 "BeginProcessTime" begin_process_time: String, 8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskObjectResultInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResultOutput {
    pub result_set: Vec<AiRecognitionTaskObjectResultItem>,
    pub result_set_file_url: Option<String>,
    pub result_set_file_url_expire_time: Option<String>,
}
model! { AiRecognitionTaskObjectResultOutput {
    0 "ResultSet" result_set: Vec<AiRecognitionTaskObjectResultItem>, 1 "ResultSetFileUrl" result_set_file_url: String,
    2 "ResultSetFileUrlExpireTime" result_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResultItem {
    pub name: Option<String>,
    /// Deprecated.
    pub segment_set: Vec<AiRecognitionTaskObjectSeqmentItem>,
    pub recognition_segment_set: Vec<AiRecognitionTaskObjectSegmentItem>,
}
model! { AiRecognitionTaskObjectResultItem {
    0 "Name" name: String, 1 "SegmentSet" segment_set: Vec<AiRecognitionTaskObjectSeqmentItem>,
    2 "RecognitionSegmentSet" recognition_segment_set: Vec<AiRecognitionTaskObjectSegmentItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectSeqmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Vec<i64>,
}
model! { AiRecognitionTaskObjectSeqmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64, 2 "Confidence" confidence: f64,
    3 "AreaCoordSet" area_coord_set: Vec<i64>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Vec<i64>,
}
model! { AiRecognitionTaskObjectSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64, 2 "Confidence" confidence: f64,
    3 "AreaCoordSet" area_coord_set: Vec<i64>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<EditMediaTaskInput>,
    pub output: Option<EditMediaTaskOutput>,
    pub meta_data: Option<MediaMetaData>,
    pub procedure_task_id: Option<String>,
    pub review_audio_video_task_id: Option<String>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { EditMediaTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64,
    3 "ErrCodeExt" err_code_ext: String, 4 "Message" message: String, 5 "Progress" progress: i64,
    6 "Input" input: EditMediaTaskInput, 7 "Output" output: EditMediaTaskOutput, 8 "MetaData" meta_data: MediaMetaData,
    9 "ProcedureTaskId" procedure_task_id: String, 10 "ReviewAudioVideoTaskId" review_audio_video_task_id: String,
    11 "SessionId" session_id: String, 12 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaTaskInput {
    pub input_type: Option<String>,
    pub file_info_set: Vec<EditMediaFileInfo>,
    pub stream_info_set: Vec<EditMediaStreamInfo>,
}
model! { EditMediaTaskInput {
    0 "InputType" input_type: String, 1 "FileInfoSet" file_info_set: Vec<EditMediaFileInfo>,
    2 "StreamInfoSet" stream_info_set: Vec<EditMediaStreamInfo>
} }

/// In the request of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaFileInfo {
    /// Required.
    pub file_id: Option<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
input! { EditMediaFileInfo(file_id: String) {
    0 "FileId" file_id: String, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64
} }

/// In the request of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaStreamInfo {
    /// Required.
    pub stream_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { EditMediaStreamInfo(stream_id: String) {
    0 "StreamId" stream_id: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaTaskOutput {
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub file_id: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
}
model! { EditMediaTaskOutput {
    0 "FileType" file_type: String, 1 "FileUrl" file_url: String, 2 "FileId" file_id: String,
    3 "MediaName" media_name: String, 4 "ClassId" class_id: i64, 5 "ExpireTime" expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WechatPublishTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_id: Option<String>,
    pub definition: Option<i64>,
    pub source_definition: Option<i64>,
    pub wechat_status: Option<String>,
    pub wechat_vid: Option<String>,
    pub wechat_url: Option<String>,
}
model! { WechatPublishTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "FileId" file_id: String, 5 "Definition" definition: i64, 6 "SourceDefinition" source_definition: i64,
    7 "WechatStatus" wechat_status: String, 8 "WechatVid" wechat_vid: String, 9 "WechatUrl" wechat_url: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<ComposeMediaTaskInput>,
    pub output: Option<ComposeMediaTaskOutput>,
    pub meta_data: Option<MediaMetaData>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { ComposeMediaTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "Progress" progress: i64, 5 "Input" input: ComposeMediaTaskInput, 6 "Output" output: ComposeMediaTaskOutput,
    7 "MetaData" meta_data: MediaMetaData, 8 "SessionId" session_id: String, 9 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaTaskInput {
    pub tracks: Vec<MediaTrack>,
    pub canvas: Option<Canvas>,
    pub output: Option<ComposeMediaOutputItem>,
}
model! { ComposeMediaTaskInput {
    0 "Tracks" tracks: Vec<MediaTrack>, 1 "Canvas" canvas: Canvas, 2 "Output" output: ComposeMediaOutputItem
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaTaskOutput {
    pub file_type: Option<String>,
    pub file_id: Option<String>,
    pub file_url: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
}
model! { ComposeMediaTaskOutput {
    0 "FileType" file_type: String, 1 "FileId" file_id: String, 2 "FileUrl" file_url: String,
    3 "MediaName" media_name: String, 4 "ClassId" class_id: i64, 5 "ExpireTime" expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitMediaTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_info_set: Vec<SplitMediaTaskSegmentInfo>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub progress: Option<i64>,
}
model! { SplitMediaTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCodeExt" err_code_ext: String,
    3 "ErrCode" err_code: i64, 4 "Message" message: String,
    5 "FileInfoSet" file_info_set: Vec<SplitMediaTaskSegmentInfo>, 6 "SessionContext" session_context: String,
    7 "SessionId" session_id: String, 8 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitMediaTaskSegmentInfo {
    pub input: Option<SplitMediaTaskInput>,
    pub output: Option<TaskOutputMediaInfo>,
    pub procedure_task_id: Option<String>,
    pub review_audio_video_task_id: Option<String>,
}
model! { SplitMediaTaskSegmentInfo {
    0 "Input" input: SplitMediaTaskInput, 1 "Output" output: TaskOutputMediaInfo,
    2 "ProcedureTaskId" procedure_task_id: String, 3 "ReviewAudioVideoTaskId" review_audio_video_task_id: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitMediaTaskInput {
    pub file_id: Option<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub procedure_name: Option<String>,
    pub output_config: Option<SplitMediaOutputConfig>,
}
model! { SplitMediaTaskInput {
    0 "FileId" file_id: String, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "ProcedureName" procedure_name: String, 4 "OutputConfig" output_config: SplitMediaOutputConfig
} }

/// In the request of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitMediaOutputConfig {
    pub media_name: Option<String>,
    pub r#type: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
}
input! { SplitMediaOutputConfig() {
    0 "MediaName" media_name: String, 1 "Type" r#type: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOutputMediaInfo {
    pub file_id: Option<String>,
    pub media_basic_info: Option<MediaBasicInfo>,
}
model! { TaskOutputMediaInfo {
    0 "FileId" file_id: String, 1 "MediaBasicInfo" media_basic_info: MediaBasicInfo
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WechatMiniProgramPublishTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_id: Option<String>,
    pub source_definition: Option<i64>,
    pub publish_result: Option<String>,
}
model! { WechatMiniProgramPublishTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "FileId" file_id: String, 5 "SourceDefinition" source_definition: i64, 6 "PublishResult" publish_result: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullUploadTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_id: Option<String>,
    pub media_basic_info: Option<MediaBasicInfo>,
    pub meta_data: Option<MediaMetaData>,
    pub file_url: Option<String>,
    pub procedure_task_id: Option<String>,
    pub review_audio_video_task_id: Option<String>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub progress: Option<i64>,
}
model! { PullUploadTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "FileId" file_id: String, 5 "MediaBasicInfo" media_basic_info: MediaBasicInfo,
    6 "MetaData" meta_data: MediaMetaData, 7 "FileUrl" file_url: String, 8 "ProcedureTaskId" procedure_task_id: String,
    9 "ReviewAudioVideoTaskId" review_audio_video_task_id: String, 10 "SessionContext" session_context: String,
    11 "SessionId" session_id: String, 12 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTask2017 {
    pub task_id: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub duration: Option<i64>,
    pub cover_url: Option<String>,
    pub play_info_set: Vec<TranscodePlayInfo2017>,
}
model! { TranscodeTask2017 {
    0 "TaskId" task_id: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String, 3 "FileId" file_id: String,
    4 "FileName" file_name: String, 5 "Duration" duration: i64, 6 "CoverUrl" cover_url: String,
    7 "PlayInfoSet" play_info_set: Vec<TranscodePlayInfo2017>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodePlayInfo2017 {
    pub url: Option<String>,
    pub definition: Option<i64>,
    pub bitrate: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { TranscodePlayInfo2017 {
    0 "Url" url: String, 1 "Definition" definition: i64, 2 "Bitrate" bitrate: i64, 3 "Height" height: i64,
    4 "Width" width: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConcatTask2017 {
    pub task_id: Option<String>,
    pub file_info_set: Vec<ConcatFileInfo2017>,
}
model! { ConcatTask2017 {
    0 "TaskId" task_id: String, 1 "FileInfoSet" file_info_set: Vec<ConcatFileInfo2017>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConcatFileInfo2017 {
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_id: Option<String>,
    pub file_url: Option<String>,
    pub file_type: Option<String>,
}
model! { ConcatFileInfo2017 {
    0 "ErrCode" err_code: i64, 1 "Message" message: String, 2 "FileId" file_id: String, 3 "FileUrl" file_url: String,
    4 "FileType" file_type: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClipTask2017 {
    pub task_id: Option<String>,
    pub src_file_id: Option<String>,
    pub file_info: Option<ClipFileInfo2017>,
}
model! { ClipTask2017 {
    0 "TaskId" task_id: String, 1 "SrcFileId" src_file_id: String, 2 "FileInfo" file_info: ClipFileInfo2017
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClipFileInfo2017 {
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_id: Option<String>,
    pub file_url: Option<String>,
    pub file_type: Option<String>,
}
model! { ClipFileInfo2017 {
    0 "ErrCode" err_code: i64, 1 "Message" message: String, 2 "FileId" file_id: String, 3 "FileUrl" file_url: String,
    4 "FileType" file_type: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSpriteTask2017 {
    pub task_id: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_id: Option<String>,
    pub definition: Option<i64>,
    pub total_count: Option<i64>,
    pub image_sprite_url_set: Vec<String>,
    pub web_vtt_url: Option<String>,
}
model! { CreateImageSpriteTask2017 {
    0 "TaskId" task_id: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String, 3 "FileId" file_id: String,
    4 "Definition" definition: i64, 5 "TotalCount" total_count: i64,
    6 "ImageSpriteUrlSet" image_sprite_url_set: Vec<String>, 7 "WebVttUrl" web_vtt_url: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotByTimeOffsetTask2017 {
    pub task_id: Option<String>,
    pub file_id: Option<String>,
    pub definition: Option<i64>,
    pub snapshot_info_set: Vec<SnapshotByTimeOffset2017>,
}
model! { SnapshotByTimeOffsetTask2017 {
    0 "TaskId" task_id: String, 1 "FileId" file_id: String, 2 "Definition" definition: i64,
    3 "SnapshotInfoSet" snapshot_info_set: Vec<SnapshotByTimeOffset2017>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotByTimeOffset2017 {
    pub err_code: Option<i64>,
    pub time_offset: Option<i64>,
    pub url: Option<String>,
}
model! { SnapshotByTimeOffset2017 {
    0 "ErrCode" err_code: i64, 1 "TimeOffset" time_offset: i64, 2 "Url" url: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWatermarkTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<RemoveWaterMarkTaskInput>,
    pub output: Option<RemoveWaterMarkTaskOutput>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { RemoveWatermarkTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCodeExt" err_code_ext: String,
    3 "ErrCode" err_code: i64, 4 "Message" message: String, 5 "Input" input: RemoveWaterMarkTaskInput,
    6 "Output" output: RemoveWaterMarkTaskOutput, 7 "SessionId" session_id: String,
    8 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWaterMarkTaskInput {
    pub file_id: Option<String>,
}
model! { RemoveWaterMarkTaskInput {
    0 "FileId" file_id: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWaterMarkTaskOutput {
    pub file_id: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub media_name: Option<String>,
    pub meta_data: Option<MediaMetaData>,
}
model! { RemoveWaterMarkTaskOutput {
    0 "FileId" file_id: String, 1 "FileType" file_type: String, 2 "FileUrl" file_url: String,
    3 "MediaName" media_name: String, 4 "MetaData" meta_data: MediaMetaData
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub err_code_ext: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<RebuildMediaTaskInput>,
    pub output: Option<RebuildMediaTaskOutput>,
    pub meta_data: Option<MediaMetaData>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { RebuildMediaTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "ErrCodeExt" err_code_ext: String, 5 "Progress" progress: i64, 6 "Input" input: RebuildMediaTaskInput,
    7 "Output" output: RebuildMediaTaskOutput, 8 "MetaData" meta_data: MediaMetaData, 9 "SessionId" session_id: String,
    10 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaTaskInput {
    pub file_id: Option<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub definition: Option<i64>,
    pub repair_info: Option<RepairInfo>,
    pub video_frame_interpolation_info: Option<VideoFrameInterpolationInfo>,
    pub super_resolution_info: Option<SuperResolutionInfo>,
    pub hdr_info: Option<HDRInfo>,
    pub video_denoise_info: Option<VideoDenoiseInfo>,
    pub audio_denoise_info: Option<AudioDenoiseInfo>,
    pub color_info: Option<ColorEnhanceInfo>,
    pub sharp_info: Option<SharpEnhanceInfo>,
    pub face_info: Option<FaceEnhanceInfo>,
    pub low_light_info: Option<LowLightEnhanceInfo>,
    pub scratch_repair_info: Option<ScratchRepairInfo>,
    pub artifact_repair_info: Option<ArtifactRepairInfo>,
    pub target_info: Option<RebuildMediaTargetInfo>,
}
model! { RebuildMediaTaskInput {
    0 "FileId" file_id: String, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "Definition" definition: i64, 4 "RepairInfo" repair_info: RepairInfo,
    5 "VideoFrameInterpolationInfo" video_frame_interpolation_info: VideoFrameInterpolationInfo,
    6 "SuperResolutionInfo" super_resolution_info: SuperResolutionInfo, 7 "HDRInfo" hdr_info: HDRInfo,
    8 "VideoDenoiseInfo" video_denoise_info: VideoDenoiseInfo,
    9 "AudioDenoiseInfo" audio_denoise_info: AudioDenoiseInfo, 10 "ColorInfo" color_info: ColorEnhanceInfo,
    11 "SharpInfo" sharp_info: SharpEnhanceInfo, 12 "FaceInfo" face_info: FaceEnhanceInfo,
    13 "LowLightInfo" low_light_info: LowLightEnhanceInfo,
    14 "ScratchRepairInfo" scratch_repair_info: ScratchRepairInfo,
    15 "ArtifactRepairInfo" artifact_repair_info: ArtifactRepairInfo,
    16 "TargetInfo" target_info: RebuildMediaTargetInfo
} }

/// In the request of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaTargetInfo {
    pub media_name: Option<String>,
    pub description: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub container: Option<String>,
    pub video_stream: Option<RebuildMediaTargetVideoStream>,
    pub audio_stream: Option<RebuildMediaTargetAudioStream>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
}
input! { RebuildMediaTargetInfo() {
    0 "MediaName" media_name: String, 1 "Description" description: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "Container" container: String,
    5 "VideoStream" video_stream: RebuildMediaTargetVideoStream,
    6 "AudioStream" audio_stream: RebuildMediaTargetAudioStream, 7 "RemoveVideo" remove_video: i64,
    8 "RemoveAudio" remove_audio: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaTaskOutput {
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub file_id: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
}
model! { RebuildMediaTaskOutput {
    0 "FileType" file_type: String, 1 "FileUrl" file_url: String, 2 "FileId" file_id: String,
    3 "MediaName" media_name: String, 4 "ClassId" class_id: i64, 5 "ExpireTime" expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractTraceWatermarkTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub err_code_ext: Option<String>,
    pub input: Option<ExtractTraceWatermarkTaskInput>,
    pub output: Option<ExtractTraceWatermarkTaskOutput>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { ExtractTraceWatermarkTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "ErrCodeExt" err_code_ext: String, 5 "Input" input: ExtractTraceWatermarkTaskInput,
    6 "Output" output: ExtractTraceWatermarkTaskOutput, 7 "SessionId" session_id: String,
    8 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractTraceWatermarkTaskInput {
    pub url: Option<String>,
    pub file_id: Option<String>,
}
model! { ExtractTraceWatermarkTaskInput {
    0 "Url" url: String, 1 "FileId" file_id: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractTraceWatermarkTaskOutput {
    pub uv: Option<String>,
    /// Deprecated.
    pub uid: Option<String>,
}
model! { ExtractTraceWatermarkTaskOutput {
    0 "Uv" uv: String, 1 "Uid" uid: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractCopyRightWatermarkTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub err_code_ext: Option<String>,
    pub input: Option<ExtractCopyRightWatermarkTaskInput>,
    pub output: Option<ExtractCopyRightWatermarkTaskOutput>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { ExtractCopyRightWatermarkTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "ErrCodeExt" err_code_ext: String, 5 "Input" input: ExtractCopyRightWatermarkTaskInput,
    6 "Output" output: ExtractCopyRightWatermarkTaskOutput, 7 "SessionId" session_id: String,
    8 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractCopyRightWatermarkTaskInput {
    pub url: Option<String>,
}
model! { ExtractCopyRightWatermarkTaskInput {
    0 "Url" url: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractCopyRightWatermarkTaskOutput {
    pub text: Option<String>,
}
model! { ExtractCopyRightWatermarkTaskOutput {
    0 "Text" text: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewAudioVideoTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub input: Option<ReviewAudioVideoTaskInput>,
    pub output: Option<ReviewAudioVideoTaskOutput>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { ReviewAudioVideoTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCodeExt" err_code_ext: String,
    3 "Message" message: String, 4 "Input" input: ReviewAudioVideoTaskInput,
    5 "Output" output: ReviewAudioVideoTaskOutput, 6 "SessionId" session_id: String,
    7 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewAudioVideoTaskInput {
    pub file_id: Option<String>,
    pub definition: Option<i64>,
    pub review_contents: Vec<String>,
}
model! { ReviewAudioVideoTaskInput {
    0 "FileId" file_id: String, 1 "Definition" definition: i64, 2 "ReviewContents" review_contents: Vec<String>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewAudioVideoTaskOutput {
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub form: Option<String>,
    pub segment_set: Vec<ReviewAudioVideoSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
    pub cover_review_result: Option<ReviewImageResult>,
}
model! { ReviewAudioVideoTaskOutput {
    0 "Suggestion" suggestion: String, 1 "Label" label: String, 2 "Form" form: String,
    3 "SegmentSet" segment_set: Vec<ReviewAudioVideoSegmentItem>, 4 "SegmentSetFileUrl" segment_set_file_url: String,
    5 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String,
    6 "CoverReviewResult" cover_review_result: ReviewImageResult
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewAudioVideoSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub form: Option<String>,
    pub area_coord_set: Vec<i64>,
    pub text: Option<String>,
    pub keyword_set: Vec<String>,
    pub url: Option<String>,
    pub pic_url_expire_time: Option<String>,
}
model! { ReviewAudioVideoSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64, 2 "Confidence" confidence: f64,
    3 "Suggestion" suggestion: String, 4 "Label" label: String, 5 "SubLabel" sub_label: String, 6 "Form" form: String,
    7 "AreaCoordSet" area_coord_set: Vec<i64>, 8 "Text" text: String, 9 "KeywordSet" keyword_set: Vec<String>,
    10 "Url" url: String, 11 "PicUrlExpireTime" pic_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewImageResult {
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub form: Option<String>,
    pub segment_set: Vec<ReviewImageSegmentItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { ReviewImageResult {
    0 "Suggestion" suggestion: String, 1 "Label" label: String, 2 "Form" form: String,
    3 "SegmentSet" segment_set: Vec<ReviewImageSegmentItem>, 4 "SegmentSetFileUrl" segment_set_file_url: String,
    5 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewImageSegmentItem {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub form: Option<String>,
    pub area_coord_set: Vec<i64>,
    pub text: Option<String>,
    pub keyword_set: Vec<String>,
}
model! { ReviewImageSegmentItem {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String, 2 "Label" label: String,
    3 "SubLabel" sub_label: String, 4 "Form" form: String, 5 "AreaCoordSet" area_coord_set: Vec<i64>,
    6 "Text" text: String, 7 "KeywordSet" keyword_set: Vec<String>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceMediaBitrateTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub meta_data: Option<MediaMetaData>,
    pub media_process_result_set: Vec<ReduceMediaBitrateMediaProcessTaskResult>,
    pub tasks_priority: Option<i64>,
    pub tasks_notify_mode: Option<String>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
}
model! { ReduceMediaBitrateTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "FileId" file_id: String, 3 "FileName" file_name: String,
    4 "FileUrl" file_url: String, 5 "MetaData" meta_data: MediaMetaData,
    6 "MediaProcessResultSet" media_process_result_set: Vec<ReduceMediaBitrateMediaProcessTaskResult>,
    7 "TasksPriority" tasks_priority: i64, 8 "TasksNotifyMode" tasks_notify_mode: String,
    9 "SessionContext" session_context: String, 10 "SessionId" session_id: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceMediaBitrateMediaProcessTaskResult {
    pub r#type: Option<String>,
    pub transcode_task: Option<ReduceMediaBitrateTranscodeResult>,
    pub adaptive_dynamic_streaming_task: Option<
        ReduceMediaBitrateAdaptiveDynamicStreamingResult,
    >,
}
model! { ReduceMediaBitrateMediaProcessTaskResult {
    0 "Type" r#type: String, 1 "TranscodeTask" transcode_task: ReduceMediaBitrateTranscodeResult,
    2 "AdaptiveDynamicStreamingTask" adaptive_dynamic_streaming_task: ReduceMediaBitrateAdaptiveDynamicStreamingResult
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceMediaBitrateTranscodeResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub input: Option<TranscodeTaskInput>,
    pub output: Option<MediaTranscodeItem>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { ReduceMediaBitrateTranscodeResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "Message" message: String,
    3 "Input" input: TranscodeTaskInput, 4 "Output" output: MediaTranscodeItem, 5 "Progress" progress: i64,
    6 "BeginProcessTime" begin_process_time: String, 7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceMediaBitrateAdaptiveDynamicStreamingResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub input: Option<AdaptiveDynamicStreamingTaskInput>,
    pub output: Option<AdaptiveDynamicStreamingInfoItem>,
}
model! { ReduceMediaBitrateAdaptiveDynamicStreamingResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "Message" message: String,
    3 "Input" input: AdaptiveDynamicStreamingTaskInput, 4 "Output" output: AdaptiveDynamicStreamingInfoItem
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileAttributesTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub file_id: Option<String>,
    pub output: Option<DescribeFileAttributesTaskOutput>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { DescribeFileAttributesTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64,
    3 "ErrCodeExt" err_code_ext: String, 4 "Message" message: String, 5 "Progress" progress: i64,
    6 "FileId" file_id: String, 7 "Output" output: DescribeFileAttributesTaskOutput, 8 "SessionId" session_id: String,
    9 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileAttributesTaskOutput {
    pub md5: Option<String>,
    pub sha1: Option<String>,
}
model! { DescribeFileAttributesTaskOutput {
    0 "Md5" md5: String, 1 "Sha1" sha1: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub meta_data: Option<MediaMetaData>,
    pub input: Option<QualityInspectTaskInput>,
    pub output: Option<QualityInspectTaskOutput>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { QualityInspectTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCodeExt" err_code_ext: String,
    3 "Message" message: String, 4 "MetaData" meta_data: MediaMetaData, 5 "Input" input: QualityInspectTaskInput,
    6 "Output" output: QualityInspectTaskOutput, 7 "SessionId" session_id: String,
    8 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectTaskInput {
    pub file_id: Option<String>,
    pub definition: Option<i64>,
}
model! { QualityInspectTaskInput {
    0 "FileId" file_id: String, 1 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectTaskOutput {
    pub no_audio: Option<i64>,
    pub no_video: Option<i64>,
    pub quality_evaluation_score: Option<i64>,
    pub quality_inspect_result_set: Vec<QualityInspectResultItem>,
    pub quality_evaluation_mean_opinion_score: Option<f64>,
    pub aesthetic_evaluation_score: Option<i64>,
    pub container_diagnose_result_set: Vec<QualityInspectContainerDiagnoseResultItem>,
    pub llm_detection_report: Option<QualityInspectLLMDetectionReport>,
}
model! { QualityInspectTaskOutput {
    0 "NoAudio" no_audio: i64, 1 "NoVideo" no_video: i64, 2 "QualityEvaluationScore" quality_evaluation_score: i64,
    3 "QualityInspectResultSet" quality_inspect_result_set: Vec<QualityInspectResultItem>,
    4 "QualityEvaluationMeanOpinionScore" quality_evaluation_mean_opinion_score: f64,
    5 "AestheticEvaluationScore" aesthetic_evaluation_score: i64,
    6 "ContainerDiagnoseResultSet" container_diagnose_result_set: Vec<QualityInspectContainerDiagnoseResultItem>,
    7 "LLMDetectionReport" llm_detection_report: QualityInspectLLMDetectionReport
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectResultItem {
    pub r#type: Option<String>,
    pub segment_set: Vec<QualityInspectItem>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { QualityInspectResultItem {
    0 "Type" r#type: String, 1 "SegmentSet" segment_set: Vec<QualityInspectItem>,
    2 "SegmentSetFileUrl" segment_set_file_url: String,
    3 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub area_coord_set: Vec<i64>,
    pub confidence: Option<i64>,
}
model! { QualityInspectItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64,
    2 "AreaCoordSet" area_coord_set: Vec<i64>, 3 "Confidence" confidence: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectContainerDiagnoseResultItem {
    pub category: Option<String>,
    pub r#type: Option<String>,
    pub severity_level: Option<String>,
    pub timestamp_set: Vec<f64>,
}
model! { QualityInspectContainerDiagnoseResultItem {
    0 "Category" category: String, 1 "Type" r#type: String, 2 "SeverityLevel" severity_level: String,
    3 "TimestampSet" timestamp_set: Vec<f64>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectLLMDetectionReport {
    pub result_count: Option<i64>,
    pub result_set: Vec<QualityInspectLLMDetectionResultItem>,
}
model! { QualityInspectLLMDetectionReport {
    0 "ResultCount" result_count: i64, 1 "ResultSet" result_set: Vec<QualityInspectLLMDetectionResultItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectLLMDetectionResultItem {
    pub category: Option<String>,
    pub group: Option<String>,
    pub r#type: Option<String>,
    pub score: Option<f64>,
    pub confidence: Option<f64>,
    pub issue_set: Vec<QualityInspectLLMDetectionIssue>,
}
model! { QualityInspectLLMDetectionResultItem {
    0 "Category" category: String, 1 "Group" group: String, 2 "Type" r#type: String, 3 "Score" score: f64,
    4 "Confidence" confidence: f64, 5 "IssueSet" issue_set: Vec<QualityInspectLLMDetectionIssue>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectLLMDetectionIssue {
    pub tag: Option<String>,
    pub description: Option<String>,
    pub score: Option<f64>,
    pub confidence: Option<f64>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub extra_data: Option<String>,
}
model! { QualityInspectLLMDetectionIssue {
    0 "Tag" tag: String, 1 "Description" description: String, 2 "Score" score: f64, 3 "Confidence" confidence: f64,
    4 "StartTimeMs" start_time_ms: i64, 5 "EndTimeMs" end_time_ms: i64, 6 "ExtraData" extra_data: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityEnhanceTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub err_code_ext: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<QualityEnhanceTaskInput>,
    pub output: Option<QualityEnhanceTaskOutput>,
    pub meta_data: Option<MediaMetaData>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { QualityEnhanceTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "ErrCodeExt" err_code_ext: String, 5 "Progress" progress: i64, 6 "Input" input: QualityEnhanceTaskInput,
    7 "Output" output: QualityEnhanceTaskOutput, 8 "MetaData" meta_data: MediaMetaData,
    9 "SessionId" session_id: String, 10 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityEnhanceTaskInput {
    pub file_id: Option<String>,
    pub definition: Option<i64>,
}
model! { QualityEnhanceTaskInput {
    0 "FileId" file_id: String, 1 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityEnhanceTaskOutput {
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub file_id: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
}
model! { QualityEnhanceTaskOutput {
    0 "FileType" file_type: String, 1 "FileUrl" file_url: String, 2 "FileId" file_id: String,
    3 "MediaName" media_name: String, 4 "ClassId" class_id: i64, 5 "ExpireTime" expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub complex_adaptive_dynamic_streaming_task_result_set: Vec<
        ComplexAdaptiveDynamicStreamingTaskResult,
    >,
}
model! { ComplexAdaptiveDynamicStreamingTask {
    0 "TaskId" task_id: String, 1 "Status" status: String,
    2 "ComplexAdaptiveDynamicStreamingTaskResultSet" complex_adaptive_dynamic_streaming_task_result_set: Vec<ComplexAdaptiveDynamicStreamingTaskResult>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<ComplexAdaptiveDynamicStreamingTaskInput>,
    pub output: Option<ComplexAdaptiveDynamicStreamingTaskOutput>,
}
model! { ComplexAdaptiveDynamicStreamingTaskResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "Message" message: String,
    3 "Progress" progress: i64, 4 "Input" input: ComplexAdaptiveDynamicStreamingTaskInput,
    5 "Output" output: ComplexAdaptiveDynamicStreamingTaskOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTaskInput {
    pub stream_para: Option<ComplexAdaptiveDynamicStreamingTaskStreamPara>,
}
model! { ComplexAdaptiveDynamicStreamingTaskInput {
    0 "StreamPara" stream_para: ComplexAdaptiveDynamicStreamingTaskStreamPara
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTaskOutput {
    pub definition: Option<i64>,
    pub format: Option<String>,
    pub drm_type: Option<String>,
    pub url: Option<String>,
}
model! { ComplexAdaptiveDynamicStreamingTaskOutput {
    0 "Definition" definition: i64, 1 "Format" format: String, 2 "DrmType" drm_type: String, 3 "Url" url: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByMPSItem {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub sub_task_set: Vec<MPSSubTaskResult>,
}
model! { ProcessMediaByMPSItem {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "SubTaskSet" sub_task_set: Vec<MPSSubTaskResult>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSubTaskResult {
    pub task_type: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub input: Option<String>,
    pub output: Option<MPSTaskOutput>,
}
model! { MPSSubTaskResult {
    0 "TaskType" task_type: String, 1 "Status" status: String, 2 "ErrCode" err_code: String,
    3 "Message" message: String, 4 "Input" input: String, 5 "Output" output: MPSTaskOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSTaskOutput {
    pub output_files: Vec<MPSOutputFile>,
    pub output_text: Option<String>,
}
model! { MPSTaskOutput {
    0 "OutputFiles" output_files: Vec<MPSOutputFile>, 1 "OutputText" output_text: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSOutputFile {
    pub file_type: Option<String>,
    pub storage_mode: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
    pub definition: Option<String>,
    pub expired_time: Option<i64>,
}
model! { MPSOutputFile {
    0 "FileType" file_type: String, 1 "StorageMode" storage_mode: String, 2 "FileId" file_id: String,
    3 "Url" url: String, 4 "Definition" definition: String, 5 "ExpiredTime" expired_time: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<AigcImageTaskInput>,
    pub output: Option<AigcImageTaskOutput>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { AigcImageTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64,
    3 "ErrCodeExt" err_code_ext: String, 4 "Message" message: String, 5 "Progress" progress: i64,
    6 "Input" input: AigcImageTaskInput, 7 "Output" output: AigcImageTaskOutput, 8 "SessionId" session_id: String,
    9 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageTaskInput {
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub file_infos: Vec<AigcImageTaskInputFileInfo>,
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub enhance_prompt: Option<String>,
    pub generation_mode: Option<String>,
    pub output_config: Option<AigcImageOutputConfig>,
    pub seed: Option<i64>,
    pub scene_type: Option<String>,
}
model! { AigcImageTaskInput {
    0 "ModelName" model_name: String, 1 "ModelVersion" model_version: String,
    2 "FileInfos" file_infos: Vec<AigcImageTaskInputFileInfo>, 3 "Prompt" prompt: String,
    4 "NegativePrompt" negative_prompt: String, 5 "EnhancePrompt" enhance_prompt: String,
    6 "GenerationMode" generation_mode: String, 7 "OutputConfig" output_config: AigcImageOutputConfig,
    8 "Seed" seed: i64, 9 "SceneType" scene_type: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageTaskOutput {
    pub file_infos: Vec<AigcImageTaskOutputFileInfo>,
}
model! { AigcImageTaskOutput {
    0 "FileInfos" file_infos: Vec<AigcImageTaskOutputFileInfo>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageTaskOutputFileInfo {
    pub storage_mode: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub file_id: Option<String>,
    pub meta_data: Option<MediaMetaData>,
}
model! { AigcImageTaskOutputFileInfo {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "FileType" file_type: String, 5 "FileUrl" file_url: String,
    6 "FileId" file_id: String, 7 "MetaData" meta_data: MediaMetaData
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<AigcVideoTaskInput>,
    pub output: Option<AigcVideoTaskOutput>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { AigcVideoTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64,
    3 "ErrCodeExt" err_code_ext: String, 4 "Message" message: String, 5 "Progress" progress: i64,
    6 "Input" input: AigcVideoTaskInput, 7 "Output" output: AigcVideoTaskOutput, 8 "SessionId" session_id: String,
    9 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoTaskInput {
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub file_infos: Vec<AigcVideoTaskInputFileInfo>,
    pub subject_infos: Vec<AigcVideoTaskInputSubjectInfo>,
    pub last_frame_file_id: Option<String>,
    pub last_frame_url: Option<String>,
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub enhance_prompt: Option<String>,
    pub generation_mode: Option<String>,
    pub output_config: Option<AigcVideoOutputConfig>,
    pub input_region: Option<String>,
    pub scene_type: Option<String>,
    pub seed: Option<i64>,
}
model! { AigcVideoTaskInput {
    0 "ModelName" model_name: String, 1 "ModelVersion" model_version: String,
    2 "FileInfos" file_infos: Vec<AigcVideoTaskInputFileInfo>,
    3 "SubjectInfos" subject_infos: Vec<AigcVideoTaskInputSubjectInfo>, 4 "LastFrameFileId" last_frame_file_id: String,
    5 "LastFrameUrl" last_frame_url: String, 6 "Prompt" prompt: String, 7 "NegativePrompt" negative_prompt: String,
    8 "EnhancePrompt" enhance_prompt: String, 9 "GenerationMode" generation_mode: String,
    10 "OutputConfig" output_config: AigcVideoOutputConfig, 11 "InputRegion" input_region: String,
    12 "SceneType" scene_type: String, 13 "Seed" seed: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoTaskOutput {
    pub file_infos: Vec<AigcVideoTaskOutputFileInfo>,
    pub procedure_task_ids: Vec<String>,
    pub usage: Option<AigcVideoTaskUsage>,
}
model! { AigcVideoTaskOutput {
    0 "FileInfos" file_infos: Vec<AigcVideoTaskOutputFileInfo>, 1 "ProcedureTaskIds" procedure_task_ids: Vec<String>,
    2 "Usage" usage: AigcVideoTaskUsage
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoTaskOutputFileInfo {
    pub storage_mode: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub file_content: Option<String>,
    pub file_id: Option<String>,
    pub meta_data: Option<MediaMetaData>,
    pub usage_type: Option<String>,
}
model! { AigcVideoTaskOutputFileInfo {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "FileType" file_type: String, 5 "FileUrl" file_url: String,
    6 "FileContent" file_content: String, 7 "FileId" file_id: String, 8 "MetaData" meta_data: MediaMetaData,
    9 "UsageType" usage_type: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoTaskUsage {
    pub input_tokens: Option<i64>,
    pub thought_tokens: Option<i64>,
    pub input_image_count: Option<i64>,
    pub input_seconds: Option<i64>,
    pub output_seconds: Option<i64>,
    pub total_seconds: Option<i64>,
}
model! { AigcVideoTaskUsage {
    0 "InputTokens" input_tokens: i64, 1 "ThoughtTokens" thought_tokens: i64,
    2 "InputImageCount" input_image_count: i64, 3 "InputSeconds" input_seconds: i64,
    4 "OutputSeconds" output_seconds: i64, 5 "TotalSeconds" total_seconds: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMediaKnowledgeTask {
    pub task_id: Option<String>,
    pub file_id: Option<String>,
    pub input: Option<ImportMediaKnowledgeTaskInput>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
}
model! { ImportMediaKnowledgeTask {
    0 "TaskId" task_id: String, 1 "FileId" file_id: String, 2 "Input" input: ImportMediaKnowledgeTaskInput,
    3 "Status" status: String, 4 "ErrCode" err_code: i64, 5 "Message" message: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcImageTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<SceneAigcImageTaskInput>,
    pub output: Option<SceneAigcImageTaskOutput>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { SceneAigcImageTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "Progress" progress: i64, 5 "Input" input: SceneAigcImageTaskInput, 6 "Output" output: SceneAigcImageTaskOutput,
    7 "SessionId" session_id: String, 8 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcImageTaskInput {
    pub scene_info: Option<AigcImageSceneInfo>,
    pub file_infos: Vec<SceneAigcImageTaskInputFileInfo>,
    pub output_config: Option<SceneAigcImageOutputConfig>,
}
model! { SceneAigcImageTaskInput {
    0 "SceneInfo" scene_info: AigcImageSceneInfo, 1 "FileInfos" file_infos: Vec<SceneAigcImageTaskInputFileInfo>,
    2 "OutputConfig" output_config: SceneAigcImageOutputConfig
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcImageTaskOutput {
    pub file_infos: Vec<SceneAigcImageTaskOutputFileInfo>,
}
model! { SceneAigcImageTaskOutput {
    0 "FileInfos" file_infos: Vec<SceneAigcImageTaskOutputFileInfo>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcImageTaskOutputFileInfo {
    pub storage_mode: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub file_id: Option<String>,
    pub meta_data: Option<MediaMetaData>,
}
model! { SceneAigcImageTaskOutputFileInfo {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "FileType" file_type: String, 5 "FileUrl" file_url: String,
    6 "FileId" file_id: String, 7 "MetaData" meta_data: MediaMetaData
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcVideoTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<SceneAigcVideoTaskInput>,
    pub output: Option<SceneAigcVideoTaskOutput>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { SceneAigcVideoTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "Progress" progress: i64, 5 "Input" input: SceneAigcVideoTaskInput, 6 "Output" output: SceneAigcVideoTaskOutput,
    7 "SessionId" session_id: String, 8 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcVideoTaskInput {
    pub scene_info: Option<AigcVideoSceneInfo>,
    pub file_infos: Vec<SceneAigcVideoTaskInputFileInfo>,
    pub output_config: Option<SceneAigcVideoOutputConfig>,
}
model! { SceneAigcVideoTaskInput {
    0 "SceneInfo" scene_info: AigcVideoSceneInfo, 1 "FileInfos" file_infos: Vec<SceneAigcVideoTaskInputFileInfo>,
    2 "OutputConfig" output_config: SceneAigcVideoOutputConfig
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcVideoTaskOutput {
    pub file_infos: Vec<SceneAigcImageTaskOutputFileInfo>,
}
model! { SceneAigcVideoTaskOutput {
    0 "FileInfos" file_infos: Vec<SceneAigcImageTaskOutputFileInfo>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncItem {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<ProcessImageAsyncInput>,
    pub output: Option<ProcessImageAsyncOutputItem>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { ProcessImageAsyncItem {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "Progress" progress: i64, 5 "Input" input: ProcessImageAsyncInput, 6 "Output" output: ProcessImageAsyncOutputItem,
    7 "SessionId" session_id: String, 8 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncInput {
    pub file_id: Option<String>,
    pub url: Option<String>,
    pub image_task_input: Option<ProcessImageAsyncTaskInput>,
    pub output_config: Option<ProcessImageAsyncOutputConfig>,
}
model! { ProcessImageAsyncInput {
    0 "FileId" file_id: String, 1 "Url" url: String, 2 "ImageTaskInput" image_task_input: ProcessImageAsyncTaskInput,
    3 "OutputConfig" output_config: ProcessImageAsyncOutputConfig
} }

/// In the request of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub extended_parameter: Option<ProcessImageAsyncInputExtendedParameter>,
}
input! { ProcessImageAsyncTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: ProcessImageAsyncInputExtendedParameter
} }

/// In the request of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncInputExtendedParameter {
    pub prompts: Option<Vec<String>>,
}
input! { ProcessImageAsyncInputExtendedParameter() {
    0 "Prompts" prompts: Vec<String>
} }

/// In the request of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncOutputConfig {
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
}
input! { ProcessImageAsyncOutputConfig() {
    0 "MediaName" media_name: String, 1 "ClassId" class_id: i64, 2 "ExpireTime" expire_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncOutputItem {
    pub file_info: Option<ProcessImageAsyncOutputFileInfo>,
    pub output_text: Option<String>,
}
model! { ProcessImageAsyncOutputItem {
    0 "FileInfo" file_info: ProcessImageAsyncOutputFileInfo, 1 "OutputText" output_text: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncOutputFileInfo {
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub file_id: Option<String>,
    pub meta_data: Option<MediaMetaData>,
}
model! { ProcessImageAsyncOutputFileInfo {
    0 "MediaName" media_name: String, 1 "ClassId" class_id: i64, 2 "ExpireTime" expire_time: String,
    3 "FileType" file_type: String, 4 "FileUrl" file_url: String, 5 "FileId" file_id: String,
    6 "MetaData" meta_data: MediaMetaData
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input_info: Option<ExtractBlindWatermarkInputInfo>,
    pub r#type: Option<String>,
    pub is_detected: Option<bool>,
    pub result: Option<String>,
    pub result_uv: Option<String>,
    pub extract_blind_watermark_config: Option<ExtractBlindWatermarkTaskConfig>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
}
model! { ExtractBlindWatermarkTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "InputInfo" input_info: ExtractBlindWatermarkInputInfo, 5 "Type" r#type: String, 6 "IsDetected" is_detected: bool,
    7 "Result" result: String, 8 "ResultUV" result_uv: String,
    9 "ExtractBlindWatermarkConfig" extract_blind_watermark_config: ExtractBlindWatermarkTaskConfig,
    10 "SessionContext" session_context: String, 11 "SessionId" session_id: String
} }

/// In the request of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkInputInfo {
    /// Required.
    pub r#type: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
}
input! { ExtractBlindWatermarkInputInfo(r#type: String) {
    0 "Type" r#type: String, 1 "FileId" file_id: String, 2 "Url" url: String
} }

/// In the request of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkTaskConfig {
    /// Required.
    pub segment_duration: Option<i64>,
}
input! { ExtractBlindWatermarkTaskConfig(segment_duration: i64) {
    0 "SegmentDuration" segment_duration: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAdvancedCustomElementTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<CreateAigcAdvancedCustomElementInput>,
    pub output: Option<CreateAigcAdvancedCustomElementOutputItem>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { CreateAigcAdvancedCustomElementTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64,
    3 "ErrCodeExt" err_code_ext: String, 4 "Message" message: String, 5 "Progress" progress: i64,
    6 "Input" input: CreateAigcAdvancedCustomElementInput, 7 "Output" output: CreateAigcAdvancedCustomElementOutputItem,
    8 "SessionId" session_id: String, 9 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAdvancedCustomElementInput {
    pub element_name: Option<String>,
    pub element_description: Option<String>,
    pub reference_type: Option<String>,
    pub element_voice_id: Option<String>,
    pub element_video_list: Option<String>,
    pub element_image_list: Option<String>,
    pub tag_list: Option<String>,
}
model! { CreateAigcAdvancedCustomElementInput {
    0 "ElementName" element_name: String, 1 "ElementDescription" element_description: String,
    2 "ReferenceType" reference_type: String, 3 "ElementVoiceId" element_voice_id: String,
    4 "ElementVideoList" element_video_list: String, 5 "ElementImageList" element_image_list: String,
    6 "TagList" tag_list: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAdvancedCustomElementOutputItem {
    pub info_list: Vec<AdvancedElementInfo>,
}
model! { CreateAigcAdvancedCustomElementOutputItem {
    0 "InfoList" info_list: Vec<AdvancedElementInfo>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedElementInfo {
    pub element_id: Option<String>,
    pub element_info: Option<String>,
}
model! { AdvancedElementInfo {
    0 "ElementId" element_id: String, 1 "ElementInfo" element_info: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomVoiceTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<CreateAigcCustomVoiceInput>,
    pub output: Option<CreateAigcCustomVoiceOutputItem>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { CreateAigcCustomVoiceTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64,
    3 "ErrCodeExt" err_code_ext: String, 4 "Message" message: String, 5 "Progress" progress: i64,
    6 "Input" input: CreateAigcCustomVoiceInput, 7 "Output" output: CreateAigcCustomVoiceOutputItem,
    8 "SessionId" session_id: String, 9 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomVoiceInput {
    pub voice_name: Option<String>,
    pub voice_url: Option<String>,
    pub video_id: Option<String>,
}
model! { CreateAigcCustomVoiceInput {
    0 "VoiceName" voice_name: String, 1 "VoiceUrl" voice_url: String, 2 "VideoId" video_id: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomVoiceOutputItem {
    pub info_list: Vec<CustomVoiceInfo>,
}
model! { CreateAigcCustomVoiceOutputItem {
    0 "InfoList" info_list: Vec<CustomVoiceInfo>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomVoiceInfo {
    pub voice_id: Option<String>,
    pub voice_info: Option<String>,
}
model! { CustomVoiceInfo {
    0 "VoiceId" voice_id: String, 1 "VoiceInfo" voice_info: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcSubjectTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub input: Option<CreateAigcSubjectInput>,
    pub output: Option<CreateAigcSubjectOutputItem>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { CreateAigcSubjectTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64,
    3 "ErrCodeExt" err_code_ext: String, 4 "Message" message: String, 5 "Input" input: CreateAigcSubjectInput,
    6 "Output" output: CreateAigcSubjectOutputItem, 7 "SessionId" session_id: String,
    8 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcSubjectInput {
    pub subject_name: Option<String>,
    pub subject_images: Vec<String>,
    pub subject_videos: Vec<String>,
    pub voice_id: Option<String>,
}
model! { CreateAigcSubjectInput {
    0 "SubjectName" subject_name: String, 1 "SubjectImages" subject_images: Vec<String>,
    2 "SubjectVideos" subject_videos: Vec<String>, 3 "VoiceId" voice_id: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcSubjectOutputItem {
    pub subject_id: Option<String>,
    pub subject_info: Option<String>,
}
model! { CreateAigcSubjectOutputItem {
    0 "SubjectId" subject_id: String, 1 "SubjectInfo" subject_info: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoRedrawTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<AigcVideoRedrawTaskInput>,
    pub output: Option<AigcVideoRedrawTaskOutput>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { AigcVideoRedrawTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64,
    3 "ErrCodeExt" err_code_ext: String, 4 "Message" message: String, 5 "Progress" progress: i64,
    6 "Input" input: AigcVideoRedrawTaskInput, 7 "Output" output: AigcVideoRedrawTaskOutput,
    8 "SessionId" session_id: String, 9 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoRedrawTaskInput {
    pub file_info: Option<AigcVideoRedrawTaskInputFileInfo>,
    pub task_info: Option<AigcVideoRedrawTaskInfo>,
    pub output_config: Option<AigcVideoRedrawOutputConfig>,
}
model! { AigcVideoRedrawTaskInput {
    0 "FileInfo" file_info: AigcVideoRedrawTaskInputFileInfo, 1 "TaskInfo" task_info: AigcVideoRedrawTaskInfo,
    2 "OutputConfig" output_config: AigcVideoRedrawOutputConfig
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoRedrawTaskOutput {
    pub file_info: Option<AigcVideoRedrawOutputFileInfo>,
}
model! { AigcVideoRedrawTaskOutput {
    0 "FileInfo" file_info: AigcVideoRedrawOutputFileInfo
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoRedrawOutputFileInfo {
    pub storage_mode: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub file_id: Option<String>,
    pub meta_data: Option<MediaMetaData>,
}
model! { AigcVideoRedrawOutputFileInfo {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "FileType" file_type: String, 5 "FileUrl" file_url: String,
    6 "FileId" file_id: String, 7 "MetaData" meta_data: MediaMetaData
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<AigcAudioTaskInput>,
    pub output: Option<AigcAudioTaskOutput>,
}
model! { AigcAudioTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64,
    3 "ErrCodeExt" err_code_ext: String, 4 "Message" message: String, 5 "Progress" progress: i64,
    6 "Input" input: AigcAudioTaskInput, 7 "Output" output: AigcAudioTaskOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioTaskInput {
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub scene_type: Option<String>,
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub audio_infos: Vec<AigcAudioReferenceAudioInfo>,
    pub video_infos: Vec<AigcAudioReferenceVideoInfo>,
    pub enhance_prompt: Option<bool>,
    pub output_config: Option<AigcAudioOutputConfig>,
    pub additional_parameters: Option<String>,
}
model! { AigcAudioTaskInput {
    0 "ModelName" model_name: String, 1 "ModelVersion" model_version: String, 2 "SceneType" scene_type: String,
    3 "Prompt" prompt: String, 4 "NegativePrompt" negative_prompt: String,
    5 "AudioInfos" audio_infos: Vec<AigcAudioReferenceAudioInfo>,
    6 "VideoInfos" video_infos: Vec<AigcAudioReferenceVideoInfo>, 7 "EnhancePrompt" enhance_prompt: bool,
    8 "OutputConfig" output_config: AigcAudioOutputConfig, 9 "AdditionalParameters" additional_parameters: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioTaskOutput {
    pub audio_infos: Vec<AigcAudioTaskOutputFileInfo>,
    pub video_infos: Vec<AigcAudioTaskOutputFileInfo>,
}
model! { AigcAudioTaskOutput {
    0 "AudioInfos" audio_infos: Vec<AigcAudioTaskOutputFileInfo>,
    1 "VideoInfos" video_infos: Vec<AigcAudioTaskOutputFileInfo>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioTaskOutputFileInfo {
    pub storage_mode: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub file_id: Option<String>,
    pub meta_data: Option<MediaMetaData>,
    pub duration: Option<f64>,
}
model! { AigcAudioTaskOutputFileInfo {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "FileType" file_type: String, 5 "FileUrl" file_url: String,
    6 "FileId" file_id: String, 7 "MetaData" meta_data: MediaMetaData, 8 "Duration" duration: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAudioCloneTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<CreateAigcAudioCloneInput>,
    pub output: Option<CreateAigcAudioCloneOutputItem>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { CreateAigcAudioCloneTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64,
    3 "ErrCodeExt" err_code_ext: String, 4 "Message" message: String, 5 "Progress" progress: i64,
    6 "Input" input: CreateAigcAudioCloneInput, 7 "Output" output: CreateAigcAudioCloneOutputItem,
    8 "SessionId" session_id: String, 9 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAudioCloneInput {
    pub audio_file_info: Option<AigcAudioCloneInputFileInfo>,
    pub voice_id: Option<String>,
    pub text: Option<String>,
    pub prompt_audio_file_info: Option<AigcAudioCloneInputFileInfo>,
    pub prompt_text: Option<String>,
    pub payload: Option<String>,
}
model! { CreateAigcAudioCloneInput {
    0 "AudioFileInfo" audio_file_info: AigcAudioCloneInputFileInfo, 1 "VoiceId" voice_id: String, 2 "Text" text: String,
    3 "PromptAudioFileInfo" prompt_audio_file_info: AigcAudioCloneInputFileInfo, 4 "PromptText" prompt_text: String,
    5 "Payload" payload: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAudioCloneOutputItem {
    pub task_id: Option<String>,
    pub state: Option<String>,
    pub voice_id: Option<String>,
    pub demo_audio: Option<String>,
    pub payload: Option<String>,
    pub created_at: Option<String>,
}
model! { CreateAigcAudioCloneOutputItem {
    0 "TaskId" task_id: String, 1 "State" state: String, 2 "VoiceId" voice_id: String, 3 "DemoAudio" demo_audio: String,
    4 "Payload" payload: String, 5 "CreatedAt" created_at: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfoAsyncTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub input: Option<DescribeAigcFaceInfoAsyncInput>,
    pub output: Option<DescribeAigcFaceInfoAsyncOutputItem>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { DescribeAigcFaceInfoAsyncTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64,
    3 "ErrCodeExt" err_code_ext: String, 4 "Message" message: String, 5 "Progress" progress: i64,
    6 "Input" input: DescribeAigcFaceInfoAsyncInput, 7 "Output" output: DescribeAigcFaceInfoAsyncOutputItem,
    8 "SessionId" session_id: String, 9 "SessionContext" session_context: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfoAsyncInput {
    pub file_infos: Vec<AigcFaceInputFileInfo>,
}
model! { DescribeAigcFaceInfoAsyncInput {
    0 "FileInfos" file_infos: Vec<AigcFaceInputFileInfo>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfoAsyncOutputItem {
    pub face_info_set: Vec<AigcFaceInfo>,
}
model! { DescribeAigcFaceInfoAsyncOutputItem {
    0 "FaceInfoSet" face_info_set: Vec<AigcFaceInfo>
} }

/// Describes tasks: `DescribeTasks` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by token (`ScrollToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub sub_app_id: Option<i64>,
    pub status: Option<String>,
    pub file_id: Option<String>,
    pub create_time: Option<TimeRange>,
    pub finish_time: Option<TimeRange>,
    pub sort: Option<SortBy>,
    pub limit: Option<i64>,
    pub scroll_token: Option<String>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Status" status: String, 2 "FileId" file_id: String,
    3 "CreateTime" create_time: TimeRange, 4 "FinishTime" finish_time: TimeRange, 5 "Sort" sort: SortBy,
    6 "Limit" limit: i64, 7 "ScrollToken" scroll_token: String
} }
paged! { DescribeTasks: TaskSimpleInfo = Token "ScrollToken", "TaskSet" task_set, next "ScrollToken" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub task_set: Vec<TaskSimpleInfo>,
    pub scroll_token: Option<String>,
}
model! { DescribeTasksOutput {
    0 "TaskSet" task_set: Vec<TaskSimpleInfo>, 1 "ScrollToken" scroll_token: String
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSimpleInfo {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub file_id: Option<String>,
    pub task_type: Option<String>,
    pub create_time: Option<String>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
model! { TaskSimpleInfo {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "FileId" file_id: String, 3 "TaskType" task_type: String,
    4 "CreateTime" create_time: String, 5 "BeginProcessTime" begin_process_time: String,
    6 "FinishTime" finish_time: String, 7 "SessionId" session_id: String, 8 "SessionContext" session_context: String
} }

/// Describes transcode templates: `DescribeTranscodeTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeTranscodeTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CONTAINER_TYPE`], [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_SCENARIO_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_TEHD_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TYPE`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeTemplates {
    pub sub_app_id: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub container_type: Option<String>,
    pub tehd_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub enhance_type: Option<String>,
    pub enhance_scenario_type: Option<String>,
}
operation! { DescribeTranscodeTemplates() "DescribeTranscodeTemplates" -> DescribeTranscodeTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Definitions" definitions: Vec<i64>, 2 "Type" r#type: String,
    3 "ContainerType" container_type: String, 4 "TEHDType" tehd_type: String, 5 "Offset" offset: i64,
    6 "Limit" limit: i64, 7 "EnhanceType" enhance_type: String, 8 "EnhanceScenarioType" enhance_scenario_type: String
} }
paged! { DescribeTranscodeTemplates: TranscodeTemplate =
    Offset "Offset", "TranscodeTemplateSet" transcode_template_set, total "TotalCount" }

/// Response of [`DescribeTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeTemplatesOutput {
    pub total_count: Option<i64>,
    pub transcode_template_set: Vec<TranscodeTemplate>,
}
model! { DescribeTranscodeTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "TranscodeTemplateSet" transcode_template_set: Vec<TranscodeTemplate>
} }

/// In the response of [`DescribeTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTemplate {
    pub definition: Option<String>,
    pub container: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub video_template: Option<VideoTemplateInfo>,
    pub audio_template: Option<AudioTemplateInfo>,
    pub tehd_config: Option<TEHDConfig>,
    pub enhance_config: Option<EnhanceConfig>,
    pub container_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub segment_type: Option<String>,
    pub std_ext_info: Option<String>,
}
model! { TranscodeTemplate {
    0 "Definition" definition: String, 1 "Container" container: String, 2 "Name" name: String,
    3 "Comment" comment: String, 4 "Type" r#type: String, 5 "RemoveVideo" remove_video: i64,
    6 "RemoveAudio" remove_audio: i64, 7 "VideoTemplate" video_template: VideoTemplateInfo,
    8 "AudioTemplate" audio_template: AudioTemplateInfo, 9 "TEHDConfig" tehd_config: TEHDConfig,
    10 "EnhanceConfig" enhance_config: EnhanceConfig, 11 "ContainerType" container_type: String,
    12 "CreateTime" create_time: String, 13 "UpdateTime" update_time: String, 14 "SegmentType" segment_type: String,
    15 "StdExtInfo" std_ext_info: String
} }

/// Describes vod domains: `DescribeVodDomains` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeVodDomains>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_OFFSET`], [`codes::INVALID_PARAMETER_VALUE_OFFSET_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomains {
    pub domains: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sub_app_id: Option<i64>,
}
operation! { DescribeVodDomains() "DescribeVodDomains" -> DescribeVodDomainsOutput {
    0 "Domains" domains: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "SubAppId" sub_app_id: i64
} }
paged! { DescribeVodDomains: DomainDetailInfo = Offset "Offset", "DomainSet" domain_set, total "TotalCount" }

/// Response of [`DescribeVodDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainsOutput {
    pub total_count: Option<i64>,
    pub domain_set: Vec<DomainDetailInfo>,
}
model! { DescribeVodDomainsOutput {
    0 "TotalCount" total_count: i64, 1 "DomainSet" domain_set: Vec<DomainDetailInfo>
} }

/// In the response of [`DescribeVodDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainDetailInfo {
    pub domain: Option<String>,
    pub accelerate_area_infos: Vec<AccelerateAreaInfo>,
    pub deploy_status: Option<String>,
    pub https_config: Option<DomainHTTPSConfig>,
    pub url_signature_auth_policy: Option<UrlSignatureAuthPolicy>,
    pub referer_auth_policy: Option<RefererAuthPolicy>,
    pub create_time: Option<String>,
    pub quic_config: Option<DomainQUICConfig>,
    pub ip_filter_policy: Option<IPFilterPolicy>,
    pub r#type: Option<String>,
}
model! { DomainDetailInfo {
    0 "Domain" domain: String, 1 "AccelerateAreaInfos" accelerate_area_infos: Vec<AccelerateAreaInfo>,
    2 "DeployStatus" deploy_status: String, 3 "HTTPSConfig" https_config: DomainHTTPSConfig,
    4 "UrlSignatureAuthPolicy" url_signature_auth_policy: UrlSignatureAuthPolicy,
    5 "RefererAuthPolicy" referer_auth_policy: RefererAuthPolicy, 6 "CreateTime" create_time: String,
    7 "QUICConfig" quic_config: DomainQUICConfig, 8 "IPFilterPolicy" ip_filter_policy: IPFilterPolicy,
    9 "Type" r#type: String
} }

/// In the response of [`DescribeVodDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerateAreaInfo {
    pub area: Option<String>,
    pub tencent_disable_reason: Option<String>,
    pub tencent_edge_domain: Option<String>,
}
model! { AccelerateAreaInfo {
    0 "Area" area: String, 1 "TencentDisableReason" tencent_disable_reason: String,
    2 "TencentEdgeDomain" tencent_edge_domain: String
} }

/// In the response of [`DescribeVodDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainHTTPSConfig {
    pub cert_expire_time: Option<String>,
    pub cloud_cert_id: Option<String>,
}
model! { DomainHTTPSConfig {
    0 "CertExpireTime" cert_expire_time: String, 1 "CloudCertId" cloud_cert_id: String
} }

/// In the request of [`DescribeVodDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlSignatureAuthPolicy {
    /// Required.
    pub status: Option<String>,
    /// Secret.
    pub encrypted_key: Option<Secret>,
}
input! { UrlSignatureAuthPolicy(status: String) {
    0 "Status" status: String, 1 "EncryptedKey" encrypted_key: Secret
} }

/// In the request of [`DescribeVodDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefererAuthPolicy {
    /// Required.
    pub status: Option<String>,
    pub auth_type: Option<String>,
    pub referers: Option<Vec<String>>,
    pub blank_referer_allowed: Option<String>,
}
input! { RefererAuthPolicy(status: String) {
    0 "Status" status: String, 1 "AuthType" auth_type: String, 2 "Referers" referers: Vec<String>,
    3 "BlankRefererAllowed" blank_referer_allowed: String
} }

/// In the request of [`DescribeVodDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainQUICConfig {
    /// Required.
    pub status: Option<String>,
}
input! { DomainQUICConfig(status: String) {
    0 "Status" status: String
} }

/// In the request of [`DescribeVodDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPFilterPolicy {
    /// Required.
    pub status: Option<String>,
    pub filter_type: Option<String>,
    pub ip_list: Option<Vec<String>>,
}
input! { IPFilterPolicy(status: String) {
    0 "Status" status: String, 1 "FilterType" filter_type: String, 2 "IPList" ip_list: Vec<String>
} }

/// Describes watermark templates: `DescribeWatermarkTemplates` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeWatermarkTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWatermarkTemplates {
    pub sub_app_id: Option<i64>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub definitions: Option<Vec<i64>>,
    pub limit: Option<i64>,
}
operation! { DescribeWatermarkTemplates() "DescribeWatermarkTemplates" -> DescribeWatermarkTemplatesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Type" r#type: String, 2 "Offset" offset: i64,
    3 "Definitions" definitions: Vec<i64>, 4 "Limit" limit: i64
} }
paged! { DescribeWatermarkTemplates: WatermarkTemplate =
    Offset "Offset", "WatermarkTemplateSet" watermark_template_set, total "TotalCount" }

/// Response of [`DescribeWatermarkTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWatermarkTemplatesOutput {
    pub total_count: Option<i64>,
    pub watermark_template_set: Vec<WatermarkTemplate>,
}
model! { DescribeWatermarkTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "WatermarkTemplateSet" watermark_template_set: Vec<WatermarkTemplate>
} }

/// In the response of [`DescribeWatermarkTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkTemplate {
    pub definition: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
    pub image_template: Option<ImageWatermarkTemplate>,
    pub text_template: Option<TextWatermarkTemplateInput>,
    pub svg_template: Option<SvgWatermarkInput>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub coordinate_origin: Option<String>,
}
model! { WatermarkTemplate {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "XPos" x_pos: String, 5 "YPos" y_pos: String, 6 "ImageTemplate" image_template: ImageWatermarkTemplate,
    7 "TextTemplate" text_template: TextWatermarkTemplateInput, 8 "SvgTemplate" svg_template: SvgWatermarkInput,
    9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String,
    11 "CoordinateOrigin" coordinate_origin: String
} }

/// In the response of [`DescribeWatermarkTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageWatermarkTemplate {
    pub image_url: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub repeat_type: Option<String>,
    pub transparency: Option<i64>,
}
model! { ImageWatermarkTemplate {
    0 "ImageUrl" image_url: String, 1 "Width" width: String, 2 "Height" height: String,
    3 "RepeatType" repeat_type: String, 4 "Transparency" transparency: i64
} }

/// Describes word samples: `DescribeWordSamples` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=DescribeWordSamples>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWordSamples {
    pub sub_app_id: Option<i64>,
    pub usages: Option<Vec<String>>,
    pub keywords: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeWordSamples() "DescribeWordSamples" -> DescribeWordSamplesOutput {
    0 "SubAppId" sub_app_id: i64, 1 "Usages" usages: Vec<String>, 2 "Keywords" keywords: Vec<String>,
    3 "Tags" tags: Vec<String>, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeWordSamples: AiSampleWord = Offset "Offset", "WordSet" word_set, total "TotalCount" }

/// Response of [`DescribeWordSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWordSamplesOutput {
    pub total_count: Option<i64>,
    pub word_set: Vec<AiSampleWord>,
}
model! { DescribeWordSamplesOutput {
    0 "TotalCount" total_count: i64, 1 "WordSet" word_set: Vec<AiSampleWord>
} }

/// In the response of [`DescribeWordSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSampleWord {
    pub keyword: Option<String>,
    pub tag_set: Vec<String>,
    pub usage_set: Vec<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AiSampleWord {
    0 "Keyword" keyword: String, 1 "TagSet" tag_set: Vec<String>, 2 "UsageSet" usage_set: Vec<String>,
    3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String
} }

/// `EditMedia` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=EditMedia>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMedia {
    /// Required.
    pub input_type: String,
    pub sub_app_id: Option<i64>,
    pub file_infos: Option<Vec<EditMediaFileInfo>>,
    pub stream_infos: Option<Vec<EditMediaStreamInfo>>,
    pub definition: Option<i64>,
    pub procedure_name: Option<String>,
    pub output_config: Option<EditMediaOutputConfig>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub session_id: Option<String>,
    pub ext_info: Option<String>,
}
operation! { EditMedia(input_type: String) "EditMedia" -> EditMediaOutput {
    0 "InputType" input_type, 1 "SubAppId" sub_app_id: i64, 2 "FileInfos" file_infos: Vec<EditMediaFileInfo>,
    3 "StreamInfos" stream_infos: Vec<EditMediaStreamInfo>, 4 "Definition" definition: i64,
    5 "ProcedureName" procedure_name: String, 6 "OutputConfig" output_config: EditMediaOutputConfig,
    7 "SessionContext" session_context: String, 8 "TasksPriority" tasks_priority: i64, 9 "SessionId" session_id: String,
    10 "ExtInfo" ext_info: String
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaOutputConfig {
    pub media_name: Option<String>,
    pub r#type: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub video_stream: Option<EditMediaVideoStream>,
    pub tehd_config: Option<EditMediaTEHDConfig>,
}
input! { EditMediaOutputConfig() {
    0 "MediaName" media_name: String, 1 "Type" r#type: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "VideoStream" video_stream: EditMediaVideoStream,
    5 "TEHDConfig" tehd_config: EditMediaTEHDConfig
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaVideoStream {
    pub codec: Option<String>,
    pub bitrate: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fps: Option<i64>,
}
input! { EditMediaVideoStream() {
    0 "Codec" codec: String, 1 "Bitrate" bitrate: i64, 2 "ResolutionAdaptive" resolution_adaptive: String,
    3 "Width" width: i64, 4 "Height" height: i64, 5 "Fps" fps: i64
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaTEHDConfig {
    /// Required.
    pub r#type: Option<String>,
    pub max_video_bitrate: Option<i64>,
}
input! { EditMediaTEHDConfig(r#type: String) {
    0 "Type" r#type: String, 1 "MaxVideoBitrate" max_video_bitrate: i64
} }

/// Response of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaOutput {
    pub task_id: Option<String>,
}
model! { EditMediaOutput {
    0 "TaskId" task_id: String
} }

/// `EnhanceMediaByTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=EnhanceMediaByTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceMediaByTemplate {
    /// Required.
    pub file_id: String,
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub output_config: Option<RebuildMediaOutputConfig>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { EnhanceMediaByTemplate(file_id: String, definition: i64)
    "EnhanceMediaByTemplate" -> EnhanceMediaByTemplateOutput {
    0 "FileId" file_id, 1 "Definition" definition, 2 "SubAppId" sub_app_id: i64,
    3 "StartTimeOffset" start_time_offset: f64, 4 "EndTimeOffset" end_time_offset: f64,
    5 "OutputConfig" output_config: RebuildMediaOutputConfig, 6 "SessionId" session_id: String,
    7 "SessionContext" session_context: String, 8 "TasksPriority" tasks_priority: i64, 9 "ExtInfo" ext_info: String
} }

/// In the request of [`EnhanceMediaByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaOutputConfig {
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
}
input! { RebuildMediaOutputConfig() {
    0 "MediaName" media_name: String, 1 "ClassId" class_id: i64, 2 "ExpireTime" expire_time: String
} }

/// Response of [`EnhanceMediaByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceMediaByTemplateOutput {
    pub task_id: Option<String>,
}
model! { EnhanceMediaByTemplateOutput {
    0 "TaskId" task_id: String
} }

/// `EnhanceMediaQuality` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=EnhanceMediaQuality>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceMediaQuality {
    /// Required.
    pub definition: i64,
    pub file_id: Option<String>,
    pub media_storage_path: Option<String>,
    pub sub_app_id: Option<i64>,
    pub output_config: Option<EnhanceMediaQualityOutputConfig>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { EnhanceMediaQuality(definition: i64) "EnhanceMediaQuality" -> EnhanceMediaQualityOutput {
    0 "Definition" definition, 1 "FileId" file_id: String, 2 "MediaStoragePath" media_storage_path: String,
    3 "SubAppId" sub_app_id: i64, 4 "OutputConfig" output_config: EnhanceMediaQualityOutputConfig,
    5 "SessionId" session_id: String, 6 "SessionContext" session_context: String, 7 "TasksPriority" tasks_priority: i64
} }

/// In the request of [`EnhanceMediaQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceMediaQualityOutputConfig {
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
}
input! { EnhanceMediaQualityOutputConfig() {
    0 "MediaName" media_name: String, 1 "ClassId" class_id: i64, 2 "ExpireTime" expire_time: String
} }

/// Response of [`EnhanceMediaQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceMediaQualityOutput {
    pub task_id: Option<String>,
}
model! { EnhanceMediaQualityOutput {
    0 "TaskId" task_id: String
} }

/// Executes function: `ExecuteFunction` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ExecuteFunction>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FUNCTION_ARG`], [`codes::INVALID_PARAMETER_VALUE_FUNCTION_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteFunction {
    /// Required.
    pub function_name: String,
    /// Required.
    pub function_arg: String,
    pub sub_app_id: Option<i64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub ext_info: Option<String>,
}
operation! { ExecuteFunction(function_name: String, function_arg: String) "ExecuteFunction" -> ExecuteFunctionOutput {
    0 "FunctionName" function_name, 1 "FunctionArg" function_arg, 2 "SubAppId" sub_app_id: i64,
    3 "SessionContext" session_context: String, 4 "SessionId" session_id: String, 5 "ExtInfo" ext_info: String
} }

/// Response of [`ExecuteFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteFunctionOutput {
    pub result: Option<String>,
}
model! { ExecuteFunctionOutput {
    0 "Result" result: String
} }

/// `ExtractBlindWatermark` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ExtractBlindWatermark>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SRC_FILE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermark {
    /// Required.
    pub r#type: String,
    /// Required.
    pub input_info: ExtractBlindWatermarkInputInfo,
    /// Required.
    pub sub_app_id: i64,
    pub extract_blind_watermark_config: Option<ExtractBlindWatermarkTaskConfig>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { ExtractBlindWatermark(r#type: String, input_info: ExtractBlindWatermarkInputInfo, sub_app_id: i64)
    "ExtractBlindWatermark" -> ExtractBlindWatermarkOutput {
    0 "Type" r#type, 1 "InputInfo" input_info, 2 "SubAppId" sub_app_id,
    3 "ExtractBlindWatermarkConfig" extract_blind_watermark_config: ExtractBlindWatermarkTaskConfig,
    4 "SessionContext" session_context: String, 5 "SessionId" session_id: String, 6 "TasksPriority" tasks_priority: i64
} }

/// Response of [`ExtractBlindWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkOutput {
    pub task_id: Option<String>,
}
model! { ExtractBlindWatermarkOutput {
    0 "TaskId" task_id: String
} }

/// `ExtractCopyRightWatermark` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ExtractCopyRightWatermark>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SRC_FILE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractCopyRightWatermark {
    /// Required.
    pub url: String,
    pub sub_app_id: Option<i64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { ExtractCopyRightWatermark(url: String) "ExtractCopyRightWatermark" -> ExtractCopyRightWatermarkOutput {
    0 "Url" url, 1 "SubAppId" sub_app_id: i64, 2 "SessionContext" session_context: String,
    3 "SessionId" session_id: String, 4 "TasksPriority" tasks_priority: i64, 5 "ExtInfo" ext_info: String
} }

/// Response of [`ExtractCopyRightWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractCopyRightWatermarkOutput {
    pub task_id: Option<String>,
}
model! { ExtractCopyRightWatermarkOutput {
    0 "TaskId" task_id: String
} }

/// `ExtractTraceWatermark` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ExtractTraceWatermark>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SRC_FILE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractTraceWatermark {
    /// Required.
    pub url: String,
    pub file_id: Option<String>,
    pub sub_app_id: Option<i64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { ExtractTraceWatermark(url: String) "ExtractTraceWatermark" -> ExtractTraceWatermarkOutput {
    0 "Url" url, 1 "FileId" file_id: String, 2 "SubAppId" sub_app_id: i64, 3 "SessionContext" session_context: String,
    4 "SessionId" session_id: String, 5 "TasksPriority" tasks_priority: i64, 6 "ExtInfo" ext_info: String
} }

/// Response of [`ExtractTraceWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractTraceWatermarkOutput {
    pub task_id: Option<String>,
}
model! { ExtractTraceWatermarkOutput {
    0 "TaskId" task_id: String
} }

/// `FastEditMedia` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=FastEditMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FastEditMedia {
    /// Required.
    pub file_infos: Vec<FastEditMediaFileInfo>,
    pub clip_mode: Option<String>,
    pub sub_app_id: Option<i64>,
}
operation! { FastEditMedia(file_infos: Vec<FastEditMediaFileInfo>) "FastEditMedia" -> FastEditMediaOutput {
    0 "FileInfos" file_infos, 1 "ClipMode" clip_mode: String, 2 "SubAppId" sub_app_id: i64
} }

/// In the request of [`FastEditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FastEditMediaFileInfo {
    /// Required.
    pub file_id: Option<String>,
    /// Required.
    pub audio_video_type: Option<String>,
    pub transcode_definition: Option<i64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
input! { FastEditMediaFileInfo(file_id: String, audio_video_type: String) {
    0 "FileId" file_id: String, 1 "AudioVideoType" audio_video_type: String,
    2 "TranscodeDefinition" transcode_definition: i64, 3 "StartTimeOffset" start_time_offset: f64,
    4 "EndTimeOffset" end_time_offset: f64
} }

/// Response of [`FastEditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FastEditMediaOutput {
    pub file_id: Option<String>,
    pub url: Option<String>,
}
model! { FastEditMediaOutput {
    0 "FileId" file_id: String, 1 "Url" url: String
} }

/// `ForbidMediaDistribution` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ForbidMediaDistribution>.
///
/// Errors: [`codes::FAILED_OPERATION_MEDIA_FORBIDED_BY_SYSTEM`], [`codes::INVALID_PARAMETER_VALUE_FILE_IDS_TOO_MANY`],
/// [`codes::INVALID_PARAMETER_VALUE_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidMediaDistribution {
    /// Required.
    pub file_ids: Vec<String>,
    /// Required.
    pub operation: String,
    pub sub_app_id: Option<i64>,
}
operation! { ForbidMediaDistribution(file_ids: Vec<String>, operation: String)
    "ForbidMediaDistribution" -> ForbidMediaDistributionOutput {
    0 "FileIds" file_ids, 1 "Operation" operation, 2 "SubAppId" sub_app_id: i64
} }

/// Response of [`ForbidMediaDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidMediaDistributionOutput {
    pub not_exist_file_id_set: Vec<String>,
}
model! { ForbidMediaDistributionOutput {
    0 "NotExistFileIdSet" not_exist_file_id_set: Vec<String>
} }

/// `HandleCurrentPlaylist` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=HandleCurrentPlaylist>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_INDEX`],
/// [`codes::INVALID_PARAMETER_VALUE_ITEM_ID`], [`codes::INVALID_PARAMETER_VALUE_ROUND_PLAY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_ROUND_PLAYLIST`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`],
/// [`codes::LIMIT_EXCEEDED_PLAY_LIST`], [`codes::LIMIT_EXCEEDED_ROUND_PLAYLIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleCurrentPlaylist {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub round_play_id: String,
    /// Required.
    pub operation: String,
    pub item_id: Option<String>,
    pub segment_index: Option<i64>,
    pub round_playlist: Option<Vec<RoundPlayListItemInfo>>,
}
operation! { HandleCurrentPlaylist(sub_app_id: i64, round_play_id: String, operation: String)
    "HandleCurrentPlaylist" -> HandleCurrentPlaylistOutput {
    0 "SubAppId" sub_app_id, 1 "RoundPlayId" round_play_id, 2 "Operation" operation, 3 "ItemId" item_id: String,
    4 "SegmentIndex" segment_index: i64, 5 "RoundPlaylist" round_playlist: Vec<RoundPlayListItemInfo>
} }

/// Response of [`HandleCurrentPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleCurrentPlaylistOutput {
    pub round_playlist: Vec<RoundPlayListItemInfo>,
}
model! { HandleCurrentPlaylistOutput {
    0 "RoundPlaylist" round_playlist: Vec<RoundPlayListItemInfo>
} }

/// Imports media knowledge: `ImportMediaKnowledge` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ImportMediaKnowledge>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMediaKnowledge {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub file_id: String,
    pub definition: Option<i64>,
    pub knowledge_base_ids: Option<Vec<String>>,
    /// Deprecated.
    pub import_tasks: Option<Vec<String>>,
}
operation! { ImportMediaKnowledge(sub_app_id: i64, file_id: String)
    "ImportMediaKnowledge" -> ImportMediaKnowledgeOutput {
    0 "SubAppId" sub_app_id, 1 "FileId" file_id, 2 "Definition" definition: i64,
    3 "KnowledgeBaseIds" knowledge_base_ids: Vec<String>, 4 "ImportTasks" import_tasks: Vec<String>
} }

/// Response of [`ImportMediaKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMediaKnowledgeOutput {
    pub task_id: Option<String>,
}
model! { ImportMediaKnowledgeOutput {
    0 "TaskId" task_id: String
} }

/// `InspectMediaQuality` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=InspectMediaQuality>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InspectMediaQuality {
    /// Required.
    pub file_id: String,
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub tasks_priority: Option<i64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub ext_info: Option<String>,
}
operation! { InspectMediaQuality(file_id: String, definition: i64) "InspectMediaQuality" -> InspectMediaQualityOutput {
    0 "FileId" file_id, 1 "Definition" definition, 2 "SubAppId" sub_app_id: i64, 3 "TasksPriority" tasks_priority: i64,
    4 "SessionContext" session_context: String, 5 "SessionId" session_id: String, 6 "ExtInfo" ext_info: String
} }

/// Response of [`InspectMediaQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InspectMediaQualityOutput {
    pub task_id: Option<String>,
}
model! { InspectMediaQualityOutput {
    0 "TaskId" task_id: String
} }

/// Lists files: `ListFiles` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ListFiles>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFiles {
    /// Required.
    pub sub_app_id: i64,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i64>,
    pub marker: Option<String>,
    pub categories: Option<Vec<String>>,
}
operation! { ListFiles(sub_app_id: i64) "ListFiles" -> ListFilesOutput {
    0 "SubAppId" sub_app_id, 1 "Prefix" prefix: String, 2 "Delimiter" delimiter: String, 3 "MaxKeys" max_keys: i64,
    4 "Marker" marker: String, 5 "Categories" categories: Vec<String>
} }
paged! { ListFiles: FileContent = Token "Marker", "Contents" contents, next "NextMarker" }

/// Response of [`ListFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesOutput {
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub common_prefixes: Vec<String>,
    pub contents: Vec<FileContent>,
}
model! { ListFilesOutput {
    0 "IsTruncated" is_truncated: bool, 1 "NextMarker" next_marker: String,
    2 "CommonPrefixes" common_prefixes: Vec<String>, 3 "Contents" contents: Vec<FileContent>
} }

/// In the response of [`ListFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileContent {
    pub key: Option<String>,
    pub last_modified: Option<String>,
    pub e_tag: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub file_id: Option<String>,
    pub category: Option<String>,
    pub file_type: Option<String>,
    pub definition: Option<i64>,
    pub subtitle_id: Option<String>,
}
model! { FileContent {
    0 "Key" key: String, 1 "LastModified" last_modified: String, 2 "ETag" e_tag: String, 3 "Size" size: i64,
    4 "StorageClass" storage_class: String, 5 "FileId" file_id: String, 6 "Category" category: String,
    7 "FileType" file_type: String, 8 "Definition" definition: i64, 9 "SubtitleID" subtitle_id: String
} }

/// `LiveRealTimeClip` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=LiveRealTimeClip>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLIP_DURATION`], [`codes::INVALID_PARAMETER_VALUE_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_EXPIRE_TIME`], [`codes::INVALID_PARAMETER_VALUE_START_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_STREAM_ID_INVALID`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRealTimeClip {
    /// Required.
    pub stream_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sub_app_id: Option<i64>,
    pub is_persistence: Option<i64>,
    pub expire_time: Option<String>,
    pub procedure: Option<String>,
    pub class_id: Option<i64>,
    pub source_context: Option<String>,
    pub session_context: Option<String>,
    pub meta_data_required: Option<i64>,
    pub host: Option<String>,
    pub stream_info: Option<LiveRealTimeClipStreamInfo>,
    pub ext_info: Option<String>,
}
operation! { LiveRealTimeClip(stream_id: String, start_time: String, end_time: String)
    "LiveRealTimeClip" -> LiveRealTimeClipOutput {
    0 "StreamId" stream_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SubAppId" sub_app_id: i64,
    4 "IsPersistence" is_persistence: i64, 5 "ExpireTime" expire_time: String, 6 "Procedure" procedure: String,
    7 "ClassId" class_id: i64, 8 "SourceContext" source_context: String, 9 "SessionContext" session_context: String,
    10 "MetaDataRequired" meta_data_required: i64, 11 "Host" host: String,
    12 "StreamInfo" stream_info: LiveRealTimeClipStreamInfo, 13 "ExtInfo" ext_info: String
} }

/// In the request of [`LiveRealTimeClip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRealTimeClipStreamInfo {
    pub r#type: Option<String>,
    pub template_id: Option<i64>,
}
input! { LiveRealTimeClipStreamInfo() {
    0 "Type" r#type: String, 1 "TemplateId" template_id: i64
} }

/// Response of [`LiveRealTimeClip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRealTimeClipOutput {
    pub url: Option<String>,
    pub file_id: Option<String>,
    pub vod_task_id: Option<String>,
    pub meta_data: Option<MediaMetaData>,
    pub segment_set: Vec<LiveRealTimeClipMediaSegmentInfo>,
}
model! { LiveRealTimeClipOutput {
    0 "Url" url: String, 1 "FileId" file_id: String, 2 "VodTaskId" vod_task_id: String,
    3 "MetaData" meta_data: MediaMetaData, 4 "SegmentSet" segment_set: Vec<LiveRealTimeClipMediaSegmentInfo>
} }

/// In the response of [`LiveRealTimeClip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRealTimeClipMediaSegmentInfo {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { LiveRealTimeClipMediaSegmentInfo {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// `ManageTask` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ManageTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_OPERATION_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub operation_type: String,
    pub sub_app_id: Option<i64>,
}
operation! { ManageTask(task_id: String, operation_type: String) "ManageTask" -> Empty {
    0 "TaskId" task_id, 1 "OperationType" operation_type, 2 "SubAppId" sub_app_id: i64
} }

/// Response of [`ManageTask`]: empty.
pub type ManageTaskOutput = Empty;

/// Modifies ai analysis template: `ModifyAIAnalysisTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyAIAnalysisTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLASSIFCATION_CONFIGURE`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_COVER_CONFIGURE`], [`codes::INVALID_PARAMETER_VALUE_FRAME_TAG_CONFIGURE`],
/// [`codes::INVALID_PARAMETER_VALUE_HIGHLIGHT_CONFIGURE`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_CONFIGURE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAIAnalysisTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub classification_configure: Option<ClassificationConfigureInfoForUpdate>,
    pub tag_configure: Option<TagConfigureInfoForUpdate>,
    pub cover_configure: Option<CoverConfigureInfoForUpdate>,
    pub frame_tag_configure: Option<FrameTagConfigureInfoForUpdate>,
    pub highlight_configure: Option<HighlightsConfigureInfoForUpdate>,
}
operation! { ModifyAIAnalysisTemplate(definition: i64) "ModifyAIAnalysisTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "ClassificationConfigure" classification_configure: ClassificationConfigureInfoForUpdate,
    5 "TagConfigure" tag_configure: TagConfigureInfoForUpdate,
    6 "CoverConfigure" cover_configure: CoverConfigureInfoForUpdate,
    7 "FrameTagConfigure" frame_tag_configure: FrameTagConfigureInfoForUpdate,
    8 "HighlightConfigure" highlight_configure: HighlightsConfigureInfoForUpdate
} }

/// Response of [`ModifyAIAnalysisTemplate`]: empty.
pub type ModifyAIAnalysisTemplateOutput = Empty;

/// In the request of [`ModifyAIAnalysisTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassificationConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { ClassificationConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyAIAnalysisTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { TagConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyAIAnalysisTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { CoverConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyAIAnalysisTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrameTagConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub screenshot_interval: Option<f64>,
}
input! { FrameTagConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "ScreenshotInterval" screenshot_interval: f64
} }

/// In the request of [`ModifyAIAnalysisTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightsConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { HighlightsConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// Modifies ai recognition template: `ModifyAIRecognitionTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyAIRecognitionTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_DEFAULT_LIBRARY_LABEL_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_LIBRARY`], [`codes::INVALID_PARAMETER_VALUE_FACE_SCORE`],
/// [`codes::INVALID_PARAMETER_VALUE_LABEL_SET`], [`codes::INVALID_PARAMETER_VALUE_MODIFY_DEFAULT_TEMPLATE`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_OBJECT_LIBRARY`],
/// [`codes::INVALID_PARAMETER_VALUE_SCREENSHOT_INTERVAL`], [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_SWITCH`], [`codes::INVALID_PARAMETER_VALUE_USER_DEFINE_LIBRARY_LABEL_SET`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAIRecognitionTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub head_tail_configure: Option<HeadTailConfigureInfoForUpdate>,
    pub segment_configure: Option<SegmentConfigureInfoForUpdate>,
    pub face_configure: Option<FaceConfigureInfoForUpdate>,
    pub ocr_full_text_configure: Option<OcrFullTextConfigureInfoForUpdate>,
    pub ocr_words_configure: Option<OcrWordsConfigureInfoForUpdate>,
    pub asr_full_text_configure: Option<AsrFullTextConfigureInfoForUpdate>,
    pub asr_words_configure: Option<AsrWordsConfigureInfoForUpdate>,
    pub asr_translate_configure: Option<AsrTranslateConfigureInfoForUpdate>,
    pub object_configure: Option<ObjectConfigureInfoForUpdate>,
    pub screenshot_interval: Option<f64>,
}
operation! { ModifyAIRecognitionTemplate(definition: i64) "ModifyAIRecognitionTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "HeadTailConfigure" head_tail_configure: HeadTailConfigureInfoForUpdate,
    5 "SegmentConfigure" segment_configure: SegmentConfigureInfoForUpdate,
    6 "FaceConfigure" face_configure: FaceConfigureInfoForUpdate,
    7 "OcrFullTextConfigure" ocr_full_text_configure: OcrFullTextConfigureInfoForUpdate,
    8 "OcrWordsConfigure" ocr_words_configure: OcrWordsConfigureInfoForUpdate,
    9 "AsrFullTextConfigure" asr_full_text_configure: AsrFullTextConfigureInfoForUpdate,
    10 "AsrWordsConfigure" asr_words_configure: AsrWordsConfigureInfoForUpdate,
    11 "AsrTranslateConfigure" asr_translate_configure: AsrTranslateConfigureInfoForUpdate,
    12 "ObjectConfigure" object_configure: ObjectConfigureInfoForUpdate,
    13 "ScreenshotInterval" screenshot_interval: f64
} }

/// Response of [`ModifyAIRecognitionTemplate`]: empty.
pub type ModifyAIRecognitionTemplateOutput = Empty;

/// In the request of [`ModifyAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadTailConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { HeadTailConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { SegmentConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub score: Option<f64>,
    pub default_library_label_set: Option<Vec<String>>,
    pub user_define_library_label_set: Option<Vec<String>>,
    pub face_library: Option<String>,
}
input! { FaceConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "Score" score: f64, 2 "DefaultLibraryLabelSet" default_library_label_set: Vec<String>,
    3 "UserDefineLibraryLabelSet" user_define_library_label_set: Vec<String>, 4 "FaceLibrary" face_library: String
} }

/// In the request of [`ModifyAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrFullTextConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { OcrFullTextConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrWordsConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
}
input! { OcrWordsConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>
} }

/// In the request of [`ModifyAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrFullTextConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub subtitle_formats_operation: Option<SubtitleFormatsOperation>,
    /// Deprecated.
    pub subtitle_format: Option<String>,
    pub src_language: Option<String>,
    pub subtitle_name: Option<String>,
}
input! { AsrFullTextConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "SubtitleFormatsOperation" subtitle_formats_operation: SubtitleFormatsOperation,
    2 "SubtitleFormat" subtitle_format: String, 3 "SrcLanguage" src_language: String,
    4 "SubtitleName" subtitle_name: String
} }

/// In the request of [`ModifyAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleFormatsOperation {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub formats: Option<Vec<String>>,
}
input! { SubtitleFormatsOperation(r#type: String, formats: Vec<String>) {
    0 "Type" r#type: String, 1 "Formats" formats: Vec<String>
} }

/// In the request of [`ModifyAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrWordsConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
}
input! { AsrWordsConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>
} }

/// In the request of [`ModifyAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrTranslateConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub src_language: Option<String>,
    pub dst_language: Option<String>,
    pub subtitle_formats_operation: Option<SubtitleFormatsOperation>,
    pub subtitle_name: Option<String>,
}
input! { AsrTranslateConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "SrcLanguage" src_language: String, 2 "DstLanguage" dst_language: String,
    3 "SubtitleFormatsOperation" subtitle_formats_operation: SubtitleFormatsOperation,
    4 "SubtitleName" subtitle_name: String
} }

/// In the request of [`ModifyAIRecognitionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub object_library: Option<String>,
}
input! { ObjectConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "ObjectLibrary" object_library: String
} }

/// Modifies adaptive dynamic streaming template: `ModifyAdaptiveDynamicStreamingTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyAdaptiveDynamicStreamingTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_CODEC`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_BITRATE`],
/// [`codes::INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_RESOLUTION`], [`codes::INVALID_PARAMETER_VALUE_DRM_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_FILL_TYPE`], [`codes::INVALID_PARAMETER_VALUE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_FPS`], [`codes::INVALID_PARAMETER_VALUE_HEIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_REMOVE_AUDIO`],
/// [`codes::INVALID_PARAMETER_VALUE_SAMPLE_RATE`], [`codes::INVALID_PARAMETER_VALUE_SOUND_SYSTEM`],
/// [`codes::INVALID_PARAMETER_VALUE_WIDTH`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdaptiveDynamicStreamingTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub format: Option<String>,
    pub disable_higher_video_bitrate: Option<i64>,
    pub disable_higher_video_resolution: Option<i64>,
    pub stream_infos: Option<Vec<AdaptiveStreamTemplate>>,
    pub comment: Option<String>,
    pub segment_type: Option<String>,
    pub segment_duration: Option<i64>,
}
operation! { ModifyAdaptiveDynamicStreamingTemplate(definition: i64) "ModifyAdaptiveDynamicStreamingTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Format" format: String,
    4 "DisableHigherVideoBitrate" disable_higher_video_bitrate: i64,
    5 "DisableHigherVideoResolution" disable_higher_video_resolution: i64,
    6 "StreamInfos" stream_infos: Vec<AdaptiveStreamTemplate>, 7 "Comment" comment: String,
    8 "SegmentType" segment_type: String, 9 "SegmentDuration" segment_duration: i64
} }

/// Response of [`ModifyAdaptiveDynamicStreamingTemplate`]: empty.
pub type ModifyAdaptiveDynamicStreamingTemplateOutput = Empty;

/// Modifies aigc quota: `ModifyAigcQuota` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyAigcQuota>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAigcQuota {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub quota_type: String,
    /// Required.
    pub quota_limit: i64,
    /// Secret.
    pub api_token: Option<Secret>,
}
operation! { ModifyAigcQuota(sub_app_id: i64, quota_type: String, quota_limit: i64) "ModifyAigcQuota" -> Empty {
    0 "SubAppId" sub_app_id, 1 "QuotaType" quota_type, 2 "QuotaLimit" quota_limit, 3 "ApiToken" api_token: Secret
} }

/// Response of [`ModifyAigcQuota`]: empty.
pub type ModifyAigcQuotaOutput = Empty;

/// Modifies animated graphics template: `ModifyAnimatedGraphicsTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyAnimatedGraphicsTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT_WEBP_LACK_WIDTH_AND_HEIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT_WEBP_WIDTH_AND_HEIGHT_BOTH_ZERO`], [`codes::INVALID_PARAMETER_VALUE_FPS`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_QUALITY`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOLUTION`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAnimatedGraphicsTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub fps: Option<i64>,
    pub quality: Option<f64>,
    pub comment: Option<String>,
}
operation! { ModifyAnimatedGraphicsTemplate(definition: i64) "ModifyAnimatedGraphicsTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Width" width: i64,
    4 "Height" height: i64, 5 "ResolutionAdaptive" resolution_adaptive: String, 6 "Format" format: String,
    7 "Fps" fps: i64, 8 "Quality" quality: f64, 9 "Comment" comment: String
} }

/// Response of [`ModifyAnimatedGraphicsTemplate`]: empty.
pub type ModifyAnimatedGraphicsTemplateOutput = Empty;

/// Modifies blind watermark template: `ModifyBlindWatermarkTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyBlindWatermarkTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlindWatermarkTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub text_content: Option<String>,
}
operation! { ModifyBlindWatermarkTemplate(definition: i64) "ModifyBlindWatermarkTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "TextContent" text_content: String
} }

/// Response of [`ModifyBlindWatermarkTemplate`]: empty.
pub type ModifyBlindWatermarkTemplateOutput = Empty;

/// Modifies class: `ModifyClass` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyClass>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_NAME_DUPLICATE`], [`codes::FAILED_OPERATION_CLASS_NO_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_CLASS_ID`], [`codes::INVALID_PARAMETER_VALUE_CLASS_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClass {
    /// Required.
    pub class_id: i64,
    /// Required.
    pub class_name: String,
    pub sub_app_id: Option<i64>,
}
operation! { ModifyClass(class_id: i64, class_name: String) "ModifyClass" -> Empty {
    0 "ClassId" class_id, 1 "ClassName" class_name, 2 "SubAppId" sub_app_id: i64
} }

/// Response of [`ModifyClass`]: empty.
pub type ModifyClassOutput = Empty;

/// Modifies content review template: `ModifyContentReviewTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyContentReviewTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BLOCK_CONFIDENCE`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_LABEL_SET`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_REVIEW_CONFIDENCE`], [`codes::INVALID_PARAMETER_VALUE_REVIEW_WALL_SWITCH`],
/// [`codes::INVALID_PARAMETER_VALUE_SCREENSHOT_INTERVAL`], [`codes::INVALID_PARAMETER_VALUE_SWITCH`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContentReviewTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub terrorism_configure: Option<TerrorismConfigureInfoForUpdate>,
    pub porn_configure: Option<PornConfigureInfoForUpdate>,
    pub political_configure: Option<PoliticalConfigureInfoForUpdate>,
    pub prohibited_configure: Option<ProhibitedConfigureInfoForUpdate>,
    pub user_define_configure: Option<UserDefineConfigureInfoForUpdate>,
    pub screenshot_interval: Option<f64>,
    pub review_wall_switch: Option<String>,
}
operation! { ModifyContentReviewTemplate(definition: i64) "ModifyContentReviewTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "TerrorismConfigure" terrorism_configure: TerrorismConfigureInfoForUpdate,
    5 "PornConfigure" porn_configure: PornConfigureInfoForUpdate,
    6 "PoliticalConfigure" political_configure: PoliticalConfigureInfoForUpdate,
    7 "ProhibitedConfigure" prohibited_configure: ProhibitedConfigureInfoForUpdate,
    8 "UserDefineConfigure" user_define_configure: UserDefineConfigureInfoForUpdate,
    9 "ScreenshotInterval" screenshot_interval: f64, 10 "ReviewWallSwitch" review_wall_switch: String
} }

/// Response of [`ModifyContentReviewTemplate`]: empty.
pub type ModifyContentReviewTemplateOutput = Empty;

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerrorismConfigureInfoForUpdate {
    pub img_review_info: Option<TerrorismImgReviewTemplateInfoForUpdate>,
    pub ocr_review_info: Option<TerrorismOcrReviewTemplateInfoForUpdate>,
}
input! { TerrorismConfigureInfoForUpdate() {
    0 "ImgReviewInfo" img_review_info: TerrorismImgReviewTemplateInfoForUpdate,
    1 "OcrReviewInfo" ocr_review_info: TerrorismOcrReviewTemplateInfoForUpdate
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerrorismImgReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { TerrorismImgReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerrorismOcrReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { TerrorismOcrReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornConfigureInfoForUpdate {
    pub img_review_info: Option<PornImgReviewTemplateInfoForUpdate>,
    pub asr_review_info: Option<PornAsrReviewTemplateInfoForUpdate>,
    pub ocr_review_info: Option<PornOcrReviewTemplateInfoForUpdate>,
}
input! { PornConfigureInfoForUpdate() {
    0 "ImgReviewInfo" img_review_info: PornImgReviewTemplateInfoForUpdate,
    1 "AsrReviewInfo" asr_review_info: PornAsrReviewTemplateInfoForUpdate,
    2 "OcrReviewInfo" ocr_review_info: PornOcrReviewTemplateInfoForUpdate
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornImgReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PornImgReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornAsrReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PornAsrReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornOcrReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PornOcrReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalConfigureInfoForUpdate {
    pub img_review_info: Option<PoliticalImgReviewTemplateInfoForUpdate>,
    pub asr_review_info: Option<PoliticalAsrReviewTemplateInfoForUpdate>,
    pub ocr_review_info: Option<PoliticalOcrReviewTemplateInfoForUpdate>,
}
input! { PoliticalConfigureInfoForUpdate() {
    0 "ImgReviewInfo" img_review_info: PoliticalImgReviewTemplateInfoForUpdate,
    1 "AsrReviewInfo" asr_review_info: PoliticalAsrReviewTemplateInfoForUpdate,
    2 "OcrReviewInfo" ocr_review_info: PoliticalOcrReviewTemplateInfoForUpdate
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalImgReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PoliticalImgReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalAsrReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PoliticalAsrReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalOcrReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PoliticalOcrReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProhibitedConfigureInfoForUpdate {
    pub asr_review_info: Option<ProhibitedAsrReviewTemplateInfoForUpdate>,
    pub ocr_review_info: Option<ProhibitedOcrReviewTemplateInfoForUpdate>,
}
input! { ProhibitedConfigureInfoForUpdate() {
    0 "AsrReviewInfo" asr_review_info: ProhibitedAsrReviewTemplateInfoForUpdate,
    1 "OcrReviewInfo" ocr_review_info: ProhibitedOcrReviewTemplateInfoForUpdate
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProhibitedAsrReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { ProhibitedAsrReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProhibitedOcrReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { ProhibitedOcrReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDefineConfigureInfoForUpdate {
    pub face_review_info: Option<UserDefineFaceReviewTemplateInfoForUpdate>,
    pub asr_review_info: Option<UserDefineAsrTextReviewTemplateInfoForUpdate>,
    pub ocr_review_info: Option<UserDefineOcrTextReviewTemplateInfoForUpdate>,
}
input! { UserDefineConfigureInfoForUpdate() {
    0 "FaceReviewInfo" face_review_info: UserDefineFaceReviewTemplateInfoForUpdate,
    1 "AsrReviewInfo" asr_review_info: UserDefineAsrTextReviewTemplateInfoForUpdate,
    2 "OcrReviewInfo" ocr_review_info: UserDefineOcrTextReviewTemplateInfoForUpdate
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDefineFaceReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { UserDefineFaceReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDefineAsrTextReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { UserDefineAsrTextReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

/// In the request of [`ModifyContentReviewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDefineOcrTextReviewTemplateInfoForUpdate {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { UserDefineOcrTextReviewTemplateInfoForUpdate() {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

/// Modifies default distribution config: `ModifyDefaultDistributionConfig` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyDefaultDistributionConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NAME`], [`codes::INVALID_PARAMETER_VALUE_SCHEME`],
/// [`codes::INVALID_PARAMETER_VALUE_SCHEME_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_UNSUPPORT_DOMAIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefaultDistributionConfig {
    pub sub_app_id: Option<i64>,
    pub domain: Option<String>,
    pub scheme: Option<String>,
    /// Secret.
    pub play_key: Option<Secret>,
}
operation! { ModifyDefaultDistributionConfig() "ModifyDefaultDistributionConfig" -> Empty {
    0 "SubAppId" sub_app_id: i64, 1 "Domain" domain: String, 2 "Scheme" scheme: String, 3 "PlayKey" play_key: Secret
} }

/// Response of [`ModifyDefaultDistributionConfig`]: empty.
pub type ModifyDefaultDistributionConfigOutput = Empty;

/// Modifies default storage region: `ModifyDefaultStorageRegion` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyDefaultStorageRegion>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_STORAGE_REGION`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefaultStorageRegion {
    /// Required.
    pub storage_region: String,
    pub sub_app_id: Option<i64>,
}
operation! { ModifyDefaultStorageRegion(storage_region: String) "ModifyDefaultStorageRegion" -> Empty {
    0 "StorageRegion" storage_region, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`ModifyDefaultStorageRegion`]: empty.
pub type ModifyDefaultStorageRegionOutput = Empty;

/// Modifies enhance media template: `ModifyEnhanceMediaTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyEnhanceMediaTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_STORAGE_REGION`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnhanceMediaTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub rebuild_video_info: Option<RebuildVideoInfo>,
    pub rebuild_audio_info: Option<RebuildAudioInfo>,
    pub target_video_info: Option<RebuildMediaTargetVideoStream>,
    pub target_audio_info: Option<RebuildMediaTargetAudioStream>,
    pub container: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
}
operation! { ModifyEnhanceMediaTemplate(definition: i64) "ModifyEnhanceMediaTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "RebuildVideoInfo" rebuild_video_info: RebuildVideoInfo,
    5 "RebuildAudioInfo" rebuild_audio_info: RebuildAudioInfo,
    6 "TargetVideoInfo" target_video_info: RebuildMediaTargetVideoStream,
    7 "TargetAudioInfo" target_audio_info: RebuildMediaTargetAudioStream, 8 "Container" container: String,
    9 "RemoveVideo" remove_video: i64, 10 "RemoveAudio" remove_audio: i64
} }

/// Response of [`ModifyEnhanceMediaTemplate`]: empty.
pub type ModifyEnhanceMediaTemplateOutput = Empty;

/// Modifies event config: `ModifyEventConfig` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyEventConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventConfig {
    pub sub_app_id: Option<i64>,
    pub mode: Option<String>,
    pub notification_url: Option<String>,
    pub upload_media_complete_event_switch: Option<String>,
    pub delete_media_complete_event_switch: Option<String>,
    pub persistence_complete_event_switch: Option<String>,
    /// Secret.
    pub sign_key: Option<Secret>,
}
operation! { ModifyEventConfig() "ModifyEventConfig" -> Empty {
    0 "SubAppId" sub_app_id: i64, 1 "Mode" mode: String, 2 "NotificationUrl" notification_url: String,
    3 "UploadMediaCompleteEventSwitch" upload_media_complete_event_switch: String,
    4 "DeleteMediaCompleteEventSwitch" delete_media_complete_event_switch: String,
    5 "PersistenceCompleteEventSwitch" persistence_complete_event_switch: String, 6 "SignKey" sign_key: Secret
} }

/// Response of [`ModifyEventConfig`]: empty.
pub type ModifyEventConfigOutput = Empty;

/// Modifies head tail template: `ModifyHeadTailTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyHeadTailTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_REGIONS`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHeadTailTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub head_candidate_set: Option<Vec<String>>,
    pub tail_candidate_set: Option<Vec<String>>,
    pub fill_type: Option<String>,
}
operation! { ModifyHeadTailTemplate(definition: i64) "ModifyHeadTailTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "HeadCandidateSet" head_candidate_set: Vec<String>, 5 "TailCandidateSet" tail_candidate_set: Vec<String>,
    6 "FillType" fill_type: String
} }

/// Response of [`ModifyHeadTailTemplate`]: empty.
pub type ModifyHeadTailTemplateOutput = Empty;

/// Modifies image sprite template: `ModifyImageSpriteTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyImageSpriteTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COLUMN_COUNT`], [`codes::INVALID_PARAMETER_VALUE_HEIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_RESOLUTION`],
/// [`codes::INVALID_PARAMETER_VALUE_ROW_COUNT`], [`codes::INVALID_PARAMETER_VALUE_SAMPLE_INTERVAL`],
/// [`codes::INVALID_PARAMETER_VALUE_SAMPLE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_WIDTH`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSpriteTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub sample_type: Option<String>,
    pub sample_interval: Option<i64>,
    pub row_count: Option<i64>,
    pub column_count: Option<i64>,
    pub fill_type: Option<String>,
    pub comment: Option<String>,
    pub format: Option<String>,
}
operation! { ModifyImageSpriteTemplate(definition: i64) "ModifyImageSpriteTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Width" width: i64,
    4 "Height" height: i64, 5 "ResolutionAdaptive" resolution_adaptive: String, 6 "SampleType" sample_type: String,
    7 "SampleInterval" sample_interval: i64, 8 "RowCount" row_count: i64, 9 "ColumnCount" column_count: i64,
    10 "FillType" fill_type: String, 11 "Comment" comment: String, 12 "Format" format: String
} }

/// Response of [`ModifyImageSpriteTemplate`]: empty.
pub type ModifyImageSpriteTemplateOutput = Empty;

/// Modifies just in time transcode template: `ModifyJustInTimeTranscodeTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyJustInTimeTranscodeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJustInTimeTranscodeTemplate {
    /// Required.
    pub name: String,
    pub sub_app_id: Option<i64>,
    pub video_configure: Option<VideoConfigureInfoForUpdate>,
    pub watermark_configure: Option<WatermarkConfigureInfoForUpdate>,
    pub comment: Option<String>,
}
operation! { ModifyJustInTimeTranscodeTemplate(name: String) "ModifyJustInTimeTranscodeTemplate" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: i64, 2 "VideoConfigure" video_configure: VideoConfigureInfoForUpdate,
    3 "WatermarkConfigure" watermark_configure: WatermarkConfigureInfoForUpdate, 4 "Comment" comment: String
} }

/// Response of [`ModifyJustInTimeTranscodeTemplate`]: empty.
pub type ModifyJustInTimeTranscodeTemplateOutput = Empty;

/// In the request of [`ModifyJustInTimeTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoConfigureInfoForUpdate {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub bitrate: Option<i64>,
}
input! { VideoConfigureInfoForUpdate() {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "ResolutionAdaptive" resolution_adaptive: String,
    3 "Bitrate" bitrate: i64
} }

/// In the request of [`ModifyJustInTimeTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub image_content: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
}
input! { WatermarkConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "ImageContent" image_content: String, 2 "Width" width: String,
    3 "Height" height: String, 4 "XPos" x_pos: String, 5 "YPos" y_pos: String
} }

/// Modifies knowledge base: `ModifyKnowledgeBase` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyKnowledgeBase>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKnowledgeBase {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub knowledge_base_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyKnowledgeBase(sub_app_id: i64, knowledge_base_id: String) "ModifyKnowledgeBase" -> Empty {
    0 "SubAppId" sub_app_id, 1 "KnowledgeBaseId" knowledge_base_id, 2 "Name" name: String,
    3 "Description" description: String
} }

/// Response of [`ModifyKnowledgeBase`]: empty.
pub type ModifyKnowledgeBaseOutput = Empty;

/// Modifies llm comprehend template: `ModifyLLMComprehendTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyLLMComprehendTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_EXTENDED_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_SWITCH`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLLMComprehendTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub model: Option<String>,
    pub summary: Option<LLMComprehendSummaryForUpdate>,
    pub asr: Option<LLMComprehendAsrForUpdate>,
    pub face_recognition: Option<LLMComprehendFaceRecognitionForUpdate>,
}
operation! { ModifyLLMComprehendTemplate(definition: i64) "ModifyLLMComprehendTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Model" model: String, 5 "Summary" summary: LLMComprehendSummaryForUpdate, 6 "Asr" asr: LLMComprehendAsrForUpdate,
    7 "FaceRecognition" face_recognition: LLMComprehendFaceRecognitionForUpdate
} }

/// Response of [`ModifyLLMComprehendTemplate`]: empty.
pub type ModifyLLMComprehendTemplateOutput = Empty;

/// In the request of [`ModifyLLMComprehendTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMComprehendSummaryForUpdate {
    pub switch: Option<String>,
    pub extended_parameter: Option<String>,
}
input! { LLMComprehendSummaryForUpdate() {
    0 "Switch" switch: String, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the request of [`ModifyLLMComprehendTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMComprehendAsrForUpdate {
    pub switch: Option<String>,
}
input! { LLMComprehendAsrForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyLLMComprehendTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMComprehendFaceRecognitionForUpdate {
    pub switch: Option<String>,
    pub score: Option<f64>,
    pub default_library_label_set: Option<Vec<String>>,
    pub user_define_library_label_set: Option<Vec<String>>,
    pub face_library: Option<String>,
}
input! { LLMComprehendFaceRecognitionForUpdate() {
    0 "Switch" switch: String, 1 "Score" score: f64, 2 "DefaultLibraryLabelSet" default_library_label_set: Vec<String>,
    3 "UserDefineLibraryLabelSet" user_define_library_label_set: Vec<String>, 4 "FaceLibrary" face_library: String
} }

/// Modifies mps template: `ModifyMPSTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyMPSTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMPSTemplate {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub template_type: String,
    pub mps_modify_template_params: Option<String>,
    pub ai_analysis_template: Option<MPSAIAnalysisTemplateForUpdate>,
    pub smart_subtitle_template: Option<MPSSmartSubtitleTemplateForUpdate>,
    pub smart_erase_template: Option<MPSSmartEraseTemplateForUpdate>,
    pub embed_subtitle_template: Option<MPSEmbedSubtitleTemplateForUpdate>,
}
operation! { ModifyMPSTemplate(sub_app_id: i64, template_type: String) "ModifyMPSTemplate" -> Empty {
    0 "SubAppId" sub_app_id, 1 "TemplateType" template_type,
    2 "MPSModifyTemplateParams" mps_modify_template_params: String,
    3 "AIAnalysisTemplate" ai_analysis_template: MPSAIAnalysisTemplateForUpdate,
    4 "SmartSubtitleTemplate" smart_subtitle_template: MPSSmartSubtitleTemplateForUpdate,
    5 "SmartEraseTemplate" smart_erase_template: MPSSmartEraseTemplateForUpdate,
    6 "EmbedSubtitleTemplate" embed_subtitle_template: MPSEmbedSubtitleTemplateForUpdate
} }

/// Response of [`ModifyMPSTemplate`]: empty.
pub type ModifyMPSTemplateOutput = Empty;

/// In the request of [`ModifyMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAIAnalysisTemplateForUpdate {
    /// Required.
    pub definition: Option<i64>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub comment: Option<String>,
    pub classification_configure: Option<MPSAIAnalysisConfigureInfo>,
    pub tag_configure: Option<MPSAIAnalysisConfigureInfo>,
    pub cover_configure: Option<MPSAIAnalysisConfigureInfo>,
    pub frame_tag_configure: Option<MPSAIAnalysisConfigureInfo>,
    pub split_configure: Option<MPSAIAnalysisConfigureInfo>,
    pub highlight_configure: Option<MPSAIAnalysisConfigureInfo>,
    pub opening_and_ending_configure: Option<MPSAIAnalysisConfigureInfo>,
}
input! { MPSAIAnalysisTemplateForUpdate(definition: i64, name: String, comment: String) {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "ClassificationConfigure" classification_configure: MPSAIAnalysisConfigureInfo,
    4 "TagConfigure" tag_configure: MPSAIAnalysisConfigureInfo,
    5 "CoverConfigure" cover_configure: MPSAIAnalysisConfigureInfo,
    6 "FrameTagConfigure" frame_tag_configure: MPSAIAnalysisConfigureInfo,
    7 "SplitConfigure" split_configure: MPSAIAnalysisConfigureInfo,
    8 "HighlightConfigure" highlight_configure: MPSAIAnalysisConfigureInfo,
    9 "OpeningAndEndingConfigure" opening_and_ending_configure: MPSAIAnalysisConfigureInfo
} }

/// In the request of [`ModifyMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartSubtitleTemplateForUpdate {
    /// Required.
    pub definition: Option<i64>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub comment: Option<String>,
    /// Required.
    pub subtitle_type: Option<i64>,
    pub video_src_language: Option<String>,
    pub subtitle_format: Option<String>,
    pub translate_switch: Option<String>,
    pub translate_dst_language: Option<String>,
    pub process_type: Option<i64>,
    pub selecting_subtitle_areas_config: Option<MPSSelectingSubtitleAreasConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub speaker_mode: Option<i64>,
    pub speaker_label: Option<i64>,
}
input! { MPSSmartSubtitleTemplateForUpdate(definition: i64, name: String, comment: String, subtitle_type: i64) {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "SubtitleType" subtitle_type: i64, 4 "VideoSrcLanguage" video_src_language: String,
    5 "SubtitleFormat" subtitle_format: String, 6 "TranslateSwitch" translate_switch: String,
    7 "TranslateDstLanguage" translate_dst_language: String, 8 "ProcessType" process_type: i64,
    9 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: MPSSelectingSubtitleAreasConfig,
    10 "SubtitleEmbedId" subtitle_embed_id: i64, 11 "SpeakerMode" speaker_mode: i64,
    12 "SpeakerLabel" speaker_label: i64
} }

/// In the request of [`ModifyMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartEraseTemplateForUpdate {
    /// Required.
    pub definition: Option<i64>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub erase_type: Option<String>,
    pub comment: Option<String>,
    pub erase_subtitle_config: Option<MPSSmartEraseSubtitleConfig>,
    pub erase_watermark_config: Option<MPSSmartEraseWatermarkConfig>,
    pub erase_privacy_config: Option<MPSSmartErasePrivacyConfig>,
    pub sample_width: Option<i64>,
    pub sample_height: Option<i64>,
}
input! { MPSSmartEraseTemplateForUpdate(definition: i64, name: String, erase_type: String) {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "EraseType" erase_type: String,
    3 "Comment" comment: String, 4 "EraseSubtitleConfig" erase_subtitle_config: MPSSmartEraseSubtitleConfig,
    5 "EraseWatermarkConfig" erase_watermark_config: MPSSmartEraseWatermarkConfig,
    6 "ErasePrivacyConfig" erase_privacy_config: MPSSmartErasePrivacyConfig, 7 "SampleWidth" sample_width: i64,
    8 "SampleHeight" sample_height: i64
} }

/// In the request of [`ModifyMPSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSEmbedSubtitleTemplateForUpdate {
    /// Required.
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub subtitle_embed_config: Option<MPSSubtitleEmbedConfig>,
}
input! { MPSEmbedSubtitleTemplateForUpdate(definition: i64) {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "SubtitleEmbedConfig" subtitle_embed_config: MPSSubtitleEmbedConfig
} }

/// Modifies media info: `ModifyMediaInfo` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyMediaInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_FILE_INFO_ERROR`], [`codes::INTERNAL_ERROR_UPDATE_MEDIA_ERROR`],
/// [`codes::INTERNAL_ERROR_UPLOAD_COVER_IMAGE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ADD_KEY_FRAME_DESCS_AND_CLEAR_KEY_FRAME_DESCS_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_ADD_KEY_FRAME_DESCS_AND_DELETE_KEY_FRAME_DESCS_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_ADD_TAGS_AND_CLEAR_TAGS_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_ADD_TAGS_AND_DELETE_TAGS_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_EXPIRE_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_DECODE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_FRAME_DESC_CONTENT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TOO_LONG`], [`codes::LIMIT_EXCEEDED_KEY_FRAME_DESC_COUNT_REACH_MAX`],
/// [`codes::LIMIT_EXCEEDED_TAG_COUNT_REACH_MAX`], [`codes::RESOURCE_NOT_FOUND_FILE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMediaInfo {
    /// Required.
    pub file_id: String,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub cover_data: Option<String>,
    pub add_key_frame_descs: Option<Vec<MediaKeyFrameDescItem>>,
    pub delete_key_frame_descs: Option<Vec<f64>>,
    pub clear_key_frame_descs: Option<i64>,
    pub add_tags: Option<Vec<String>>,
    pub delete_tags: Option<Vec<String>>,
    pub clear_tags: Option<i64>,
    pub add_subtitles: Option<Vec<MediaSubtitleInput>>,
    pub delete_subtitle_ids: Option<Vec<String>>,
    pub clear_subtitles: Option<i64>,
    pub delete_knowledge_bases: Option<Vec<String>>,
    pub clear_knowledge_bases: Option<i64>,
}
operation! { ModifyMediaInfo(file_id: String) "ModifyMediaInfo" -> ModifyMediaInfoOutput {
    0 "FileId" file_id, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Description" description: String,
    4 "ClassId" class_id: i64, 5 "ExpireTime" expire_time: String, 6 "CoverData" cover_data: String,
    7 "AddKeyFrameDescs" add_key_frame_descs: Vec<MediaKeyFrameDescItem>,
    8 "DeleteKeyFrameDescs" delete_key_frame_descs: Vec<f64>, 9 "ClearKeyFrameDescs" clear_key_frame_descs: i64,
    10 "AddTags" add_tags: Vec<String>, 11 "DeleteTags" delete_tags: Vec<String>, 12 "ClearTags" clear_tags: i64,
    13 "AddSubtitles" add_subtitles: Vec<MediaSubtitleInput>, 14 "DeleteSubtitleIds" delete_subtitle_ids: Vec<String>,
    15 "ClearSubtitles" clear_subtitles: i64, 16 "DeleteKnowledgeBases" delete_knowledge_bases: Vec<String>,
    17 "ClearKnowledgeBases" clear_knowledge_bases: i64
} }

/// In the request of [`ModifyMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSubtitleInput {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub language: Option<String>,
    /// Required.
    pub format: Option<String>,
    /// Required.
    pub content: Option<String>,
    pub id: Option<String>,
}
input! { MediaSubtitleInput(name: String, language: String, format: String, content: String) {
    0 "Name" name: String, 1 "Language" language: String, 2 "Format" format: String, 3 "Content" content: String,
    4 "Id" id: String
} }

/// Response of [`ModifyMediaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMediaInfoOutput {
    pub cover_url: Option<String>,
    pub added_subtitle_set: Vec<MediaSubtitleItem>,
}
model! { ModifyMediaInfoOutput {
    0 "CoverUrl" cover_url: String, 1 "AddedSubtitleSet" added_subtitle_set: Vec<MediaSubtitleItem>
} }

/// Modifies media storage class: `ModifyMediaStorageClass` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyMediaStorageClass>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_IDS`], [`codes::INVALID_PARAMETER_VALUE_ORIGINAL_STORAGE_CLASS`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_CLASS`], [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_RESTORE_TIER`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_STORAGE_CLASS`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_TRANSITION`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_FILE_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMediaStorageClass {
    /// Required.
    pub file_ids: Vec<String>,
    /// Required.
    pub storage_class: String,
    pub sub_app_id: Option<i64>,
    pub restore_tier: Option<String>,
}
operation! { ModifyMediaStorageClass(file_ids: Vec<String>, storage_class: String) "ModifyMediaStorageClass" -> Empty {
    0 "FileIds" file_ids, 1 "StorageClass" storage_class, 2 "SubAppId" sub_app_id: i64,
    3 "RestoreTier" restore_tier: String
} }

/// Response of [`ModifyMediaStorageClass`]: empty.
pub type ModifyMediaStorageClassOutput = Empty;

/// Modifies person sample: `ModifyPersonSample` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyPersonSample>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FACE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_PIC_FORMAT_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_PERSON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPersonSample {
    /// Required.
    pub person_id: String,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub usages: Option<Vec<String>>,
    pub face_operation_info: Option<AiSampleFaceOperation>,
    pub tag_operation_info: Option<AiSampleTagOperation>,
}
operation! { ModifyPersonSample(person_id: String) "ModifyPersonSample" -> ModifyPersonSampleOutput {
    0 "PersonId" person_id, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Description" description: String,
    4 "Usages" usages: Vec<String>, 5 "FaceOperationInfo" face_operation_info: AiSampleFaceOperation,
    6 "TagOperationInfo" tag_operation_info: AiSampleTagOperation
} }

/// In the request of [`ModifyPersonSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSampleFaceOperation {
    /// Required.
    pub r#type: Option<String>,
    pub face_ids: Option<Vec<String>>,
    pub face_contents: Option<Vec<String>>,
}
input! { AiSampleFaceOperation(r#type: String) {
    0 "Type" r#type: String, 1 "FaceIds" face_ids: Vec<String>, 2 "FaceContents" face_contents: Vec<String>
} }

/// In the request of [`ModifyPersonSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSampleTagOperation {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub tags: Option<Vec<String>>,
}
input! { AiSampleTagOperation(r#type: String, tags: Vec<String>) {
    0 "Type" r#type: String, 1 "Tags" tags: Vec<String>
} }

/// Response of [`ModifyPersonSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPersonSampleOutput {
    pub person: Option<AiSamplePerson>,
    pub fail_face_info_set: Vec<AiSampleFailFaceInfo>,
}
model! { ModifyPersonSampleOutput {
    0 "Person" person: AiSamplePerson, 1 "FailFaceInfoSet" fail_face_info_set: Vec<AiSampleFailFaceInfo>
} }

/// Modifies process image async template: `ModifyProcessImageAsyncTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyProcessImageAsyncTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLASSIFCATION_CONFIGURE`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_COVER_CONFIGURE`], [`codes::INVALID_PARAMETER_VALUE_FRAME_TAG_CONFIGURE`],
/// [`codes::INVALID_PARAMETER_VALUE_HIGHLIGHT_CONFIGURE`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_CONFIGURE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProcessImageAsyncTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub process_image_configure: Option<ProcessImageAsyncTask>,
}
operation! { ModifyProcessImageAsyncTemplate(definition: i64) "ModifyProcessImageAsyncTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "ProcessImageConfigure" process_image_configure: ProcessImageAsyncTask
} }

/// Response of [`ModifyProcessImageAsyncTemplate`]: empty.
pub type ModifyProcessImageAsyncTemplateOutput = Empty;

/// Modifies quality inspect template: `ModifyQualityInspectTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyQualityInspectTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityInspectTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub configs: Option<Vec<QualityInspectConfig>>,
    pub strategy: Option<QualityInspectStrategy>,
    pub screenshot_interval: Option<f64>,
    pub jitter_configure: Option<JitterConfigureInfoForUpdate>,
    pub blur_configure: Option<BlurConfigureInfoForUpdate>,
    pub abnormal_lighting_configure: Option<AbnormalLightingConfigureInfoForUpdate>,
    pub crash_screen_configure: Option<CrashScreenConfigureInfoForUpdate>,
    pub black_white_edge_configure: Option<BlackWhiteEdgeConfigureInfoForUpdate>,
    pub noise_configure: Option<NoiseConfigureInfoForUpdate>,
    pub mosaic_configure: Option<MosaicConfigureInfoForUpdate>,
    pub qr_code_configure: Option<QRCodeConfigureInfoForUpdate>,
    pub voice_configure: Option<VoiceConfigureInfoForUpdate>,
    pub quality_evaluation_configure: Option<QualityEvaluationConfigureInfoForUpdate>,
}
operation! { ModifyQualityInspectTemplate(definition: i64) "ModifyQualityInspectTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Configs" configs: Vec<QualityInspectConfig>, 5 "Strategy" strategy: QualityInspectStrategy,
    6 "ScreenshotInterval" screenshot_interval: f64, 7 "JitterConfigure" jitter_configure: JitterConfigureInfoForUpdate,
    8 "BlurConfigure" blur_configure: BlurConfigureInfoForUpdate,
    9 "AbnormalLightingConfigure" abnormal_lighting_configure: AbnormalLightingConfigureInfoForUpdate,
    10 "CrashScreenConfigure" crash_screen_configure: CrashScreenConfigureInfoForUpdate,
    11 "BlackWhiteEdgeConfigure" black_white_edge_configure: BlackWhiteEdgeConfigureInfoForUpdate,
    12 "NoiseConfigure" noise_configure: NoiseConfigureInfoForUpdate,
    13 "MosaicConfigure" mosaic_configure: MosaicConfigureInfoForUpdate,
    14 "QRCodeConfigure" qr_code_configure: QRCodeConfigureInfoForUpdate,
    15 "VoiceConfigure" voice_configure: VoiceConfigureInfoForUpdate,
    16 "QualityEvaluationConfigure" quality_evaluation_configure: QualityEvaluationConfigureInfoForUpdate
} }

/// Response of [`ModifyQualityInspectTemplate`]: empty.
pub type ModifyQualityInspectTemplateOutput = Empty;

/// In the request of [`ModifyQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JitterConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { JitterConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlurConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { BlurConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalLightingConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { AbnormalLightingConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrashScreenConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { CrashScreenConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlackWhiteEdgeConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { BlackWhiteEdgeConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoiseConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { NoiseConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MosaicConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { MosaicConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QRCodeConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { QRCodeConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { VoiceConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// In the request of [`ModifyQualityInspectTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityEvaluationConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub score: Option<i64>,
}
input! { QualityEvaluationConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "Score" score: i64
} }

/// Modifies rebuild media template: `ModifyRebuildMediaTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyRebuildMediaTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRebuildMediaTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub rebuild_video_info: Option<RebuildVideoInfo>,
    pub rebuild_audio_info: Option<RebuildAudioInfo>,
    pub target_video_info: Option<RebuildMediaTargetVideoStream>,
    pub target_audio_info: Option<RebuildMediaTargetAudioStream>,
    pub container: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
}
operation! { ModifyRebuildMediaTemplate(definition: i64) "ModifyRebuildMediaTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: String, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "RebuildVideoInfo" rebuild_video_info: RebuildVideoInfo,
    5 "RebuildAudioInfo" rebuild_audio_info: RebuildAudioInfo,
    6 "TargetVideoInfo" target_video_info: RebuildMediaTargetVideoStream,
    7 "TargetAudioInfo" target_audio_info: RebuildMediaTargetAudioStream, 8 "Container" container: String,
    9 "RemoveVideo" remove_video: i64, 10 "RemoveAudio" remove_audio: i64
} }

/// Response of [`ModifyRebuildMediaTemplate`]: empty.
pub type ModifyRebuildMediaTemplateOutput = Empty;

/// Modifies review template: `ModifyReviewTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyReviewTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_LABELS`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReviewTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub labels: Option<Vec<String>>,
}
operation! { ModifyReviewTemplate(definition: i64) "ModifyReviewTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Labels" labels: Vec<String>
} }

/// Response of [`ModifyReviewTemplate`]: empty.
pub type ModifyReviewTemplateOutput = Empty;

/// Modifies round play: `ModifyRoundPlay` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyRoundPlay>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_PLAY_LIST`], [`codes::LIMIT_EXCEEDED_ROUND_PLAYS`],
/// [`codes::LIMIT_EXCEEDED_RUNNING_ROUND_PLAYS`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoundPlay {
    /// Required.
    pub round_play_id: String,
    pub sub_app_id: Option<i64>,
    pub start_time: Option<String>,
    pub round_playlist: Option<Vec<RoundPlayListItemInfo>>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub status: Option<String>,
    pub play_back_mode: Option<String>,
    pub expired_time: Option<String>,
}
operation! { ModifyRoundPlay(round_play_id: String) "ModifyRoundPlay" -> Empty {
    0 "RoundPlayId" round_play_id, 1 "SubAppId" sub_app_id: i64, 2 "StartTime" start_time: String,
    3 "RoundPlaylist" round_playlist: Vec<RoundPlayListItemInfo>, 4 "Name" name: String, 5 "Desc" desc: String,
    6 "Status" status: String, 7 "PlayBackMode" play_back_mode: String, 8 "ExpiredTime" expired_time: String
} }

/// Response of [`ModifyRoundPlay`]: empty.
pub type ModifyRoundPlayOutput = Empty;

/// Modifies sample snapshot template: `ModifySampleSnapshotTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifySampleSnapshotTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_HEIGHT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_SAMPLE_INTERVAL`], [`codes::INVALID_PARAMETER_VALUE_SAMPLE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_WIDTH`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySampleSnapshotTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub sample_type: Option<String>,
    pub sample_interval: Option<i64>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub fill_type: Option<String>,
}
operation! { ModifySampleSnapshotTemplate(definition: i64) "ModifySampleSnapshotTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Width" width: i64,
    4 "Height" height: i64, 5 "ResolutionAdaptive" resolution_adaptive: String, 6 "SampleType" sample_type: String,
    7 "SampleInterval" sample_interval: i64, 8 "Format" format: String, 9 "Comment" comment: String,
    10 "FillType" fill_type: String
} }

/// Response of [`ModifySampleSnapshotTemplate`]: empty.
pub type ModifySampleSnapshotTemplateOutput = Empty;

/// Modifies snapshot by time offset template: `ModifySnapshotByTimeOffsetTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifySnapshotByTimeOffsetTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_HEIGHT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_WIDTH`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotByTimeOffsetTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub fill_type: Option<String>,
}
operation! { ModifySnapshotByTimeOffsetTemplate(definition: i64) "ModifySnapshotByTimeOffsetTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Width" width: i64,
    4 "Height" height: i64, 5 "ResolutionAdaptive" resolution_adaptive: String, 6 "Format" format: String,
    7 "Comment" comment: String, 8 "FillType" fill_type: String
} }

/// Response of [`ModifySnapshotByTimeOffsetTemplate`]: empty.
pub type ModifySnapshotByTimeOffsetTemplateOutput = Empty;

/// Modifies sub app id info: `ModifySubAppIdInfo` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifySubAppIdInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubAppIdInfo {
    /// Required.
    pub sub_app_id: i64,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifySubAppIdInfo(sub_app_id: i64) "ModifySubAppIdInfo" -> Empty {
    0 "SubAppId" sub_app_id, 1 "Name" name: String, 2 "Description" description: String
} }

/// Response of [`ModifySubAppIdInfo`]: empty.
pub type ModifySubAppIdInfoOutput = Empty;

/// Modifies sub app id status: `ModifySubAppIdStatus` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifySubAppIdStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubAppIdStatus {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub status: String,
}
operation! { ModifySubAppIdStatus(sub_app_id: i64, status: String) "ModifySubAppIdStatus" -> Empty {
    0 "SubAppId" sub_app_id, 1 "Status" status
} }

/// Response of [`ModifySubAppIdStatus`]: empty.
pub type ModifySubAppIdStatusOutput = Empty;

/// Modifies super player config: `ModifySuperPlayerConfig` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifySuperPlayerConfig>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySuperPlayerConfig {
    /// Required.
    pub name: String,
    pub sub_app_id: Option<i64>,
    pub audio_video_type: Option<String>,
    pub drm_switch: Option<String>,
    pub adaptive_dynamic_streaming_definition: Option<i64>,
    pub drm_streamings_info: Option<DrmStreamingsInfoForUpdate>,
    pub transcode_definition: Option<i64>,
    pub image_sprite_definition: Option<i64>,
    pub resolution_names: Option<Vec<ResolutionNameInfo>>,
    pub domain: Option<String>,
    pub scheme: Option<String>,
    pub comment: Option<String>,
}
operation! { ModifySuperPlayerConfig(name: String) "ModifySuperPlayerConfig" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: i64, 2 "AudioVideoType" audio_video_type: String,
    3 "DrmSwitch" drm_switch: String, 4 "AdaptiveDynamicStreamingDefinition" adaptive_dynamic_streaming_definition: i64,
    5 "DrmStreamingsInfo" drm_streamings_info: DrmStreamingsInfoForUpdate,
    6 "TranscodeDefinition" transcode_definition: i64, 7 "ImageSpriteDefinition" image_sprite_definition: i64,
    8 "ResolutionNames" resolution_names: Vec<ResolutionNameInfo>, 9 "Domain" domain: String,
    10 "Scheme" scheme: String, 11 "Comment" comment: String
} }

/// Response of [`ModifySuperPlayerConfig`]: empty.
pub type ModifySuperPlayerConfigOutput = Empty;

/// In the request of [`ModifySuperPlayerConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmStreamingsInfoForUpdate {
    pub simple_aes_definition: Option<i64>,
    pub widevine_definition: Option<i64>,
    pub fair_play_definition: Option<i64>,
}
input! { DrmStreamingsInfoForUpdate() {
    0 "SimpleAesDefinition" simple_aes_definition: i64, 1 "WidevineDefinition" widevine_definition: i64,
    2 "FairPlayDefinition" fair_play_definition: i64
} }

/// Modifies transcode template: `ModifyTranscodeTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyTranscodeTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_AUDIO_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_CHANNEL`],
/// [`codes::INVALID_PARAMETER_VALUE_AUDIO_CODEC`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_SAMPLE_RATE`],
/// [`codes::INVALID_PARAMETER_VALUE_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_CODEC`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINER`], [`codes::INVALID_PARAMETER_VALUE_FILTRATE_AUDIO`],
/// [`codes::INVALID_PARAMETER_VALUE_FILTRATE_VIDEO`], [`codes::INVALID_PARAMETER_VALUE_FPS`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOVE_AUDIO`], [`codes::INVALID_PARAMETER_VALUE_REMOVE_VIDEO`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOLUTION`], [`codes::INVALID_PARAMETER_VALUE_RESOLUTION_ADAPTIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_SAMPLE_RATE`], [`codes::INVALID_PARAMETER_VALUE_TEHD_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_VCRF`],
/// [`codes::INVALID_PARAMETER_VALUE_VIDEO_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_VIDEO_CODEC`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTranscodeTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub container: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub video_template: Option<VideoTemplateInfoForUpdate>,
    pub audio_template: Option<AudioTemplateInfoForUpdate>,
    pub tehd_config: Option<TEHDConfigForUpdate>,
    pub enhance_config: Option<EnhanceConfigForUpdate>,
    pub segment_type: Option<String>,
    pub std_ext_info: Option<String>,
}
operation! { ModifyTranscodeTemplate(definition: i64) "ModifyTranscodeTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Container" container: String, 3 "Name" name: String,
    4 "Comment" comment: String, 5 "RemoveVideo" remove_video: i64, 6 "RemoveAudio" remove_audio: i64,
    7 "VideoTemplate" video_template: VideoTemplateInfoForUpdate,
    8 "AudioTemplate" audio_template: AudioTemplateInfoForUpdate, 9 "TEHDConfig" tehd_config: TEHDConfigForUpdate,
    10 "EnhanceConfig" enhance_config: EnhanceConfigForUpdate, 11 "SegmentType" segment_type: String,
    12 "StdExtInfo" std_ext_info: String
} }

/// Response of [`ModifyTranscodeTemplate`]: empty.
pub type ModifyTranscodeTemplateOutput = Empty;

/// In the request of [`ModifyTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceConfigForUpdate {
    pub video_enhance: Option<VideoEnhanceConfig>,
    pub audio_enhance: Option<AudioEnhanceConfig>,
}
input! { EnhanceConfigForUpdate() {
    0 "VideoEnhance" video_enhance: VideoEnhanceConfig, 1 "AudioEnhance" audio_enhance: AudioEnhanceConfig
} }

/// Modifies vod domain accelerate config: `ModifyVodDomainAccelerateConfig` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyVodDomainAccelerateConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_DEPLOYING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVodDomainAccelerateConfig {
    /// Required.
    pub domain: String,
    /// Required.
    pub area: String,
    /// Required.
    pub status: String,
    pub sub_app_id: Option<i64>,
}
operation! { ModifyVodDomainAccelerateConfig(domain: String, area: String, status: String)
    "ModifyVodDomainAccelerateConfig" -> Empty {
    0 "Domain" domain, 1 "Area" area, 2 "Status" status, 3 "SubAppId" sub_app_id: i64
} }

/// Response of [`ModifyVodDomainAccelerateConfig`]: empty.
pub type ModifyVodDomainAccelerateConfigOutput = Empty;

/// Modifies vod domain config: `ModifyVodDomainConfig` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyVodDomainConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_DEPLOYING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVodDomainConfig {
    /// Required.
    pub domain: String,
    pub sub_app_id: Option<i64>,
    pub referer_auth_policy: Option<RefererAuthPolicy>,
    pub url_signature_auth_policy: Option<UrlSignatureAuthPolicy>,
    pub quic_config: Option<DomainQUICConfig>,
    pub ip_filter_policy: Option<IPFilterPolicy>,
}
operation! { ModifyVodDomainConfig(domain: String) "ModifyVodDomainConfig" -> Empty {
    0 "Domain" domain, 1 "SubAppId" sub_app_id: i64, 2 "RefererAuthPolicy" referer_auth_policy: RefererAuthPolicy,
    3 "UrlSignatureAuthPolicy" url_signature_auth_policy: UrlSignatureAuthPolicy,
    4 "QUICConfig" quic_config: DomainQUICConfig, 5 "IPFilterPolicy" ip_filter_policy: IPFilterPolicy
} }

/// Response of [`ModifyVodDomainConfig`]: empty.
pub type ModifyVodDomainConfigOutput = Empty;

/// Modifies watermark template: `ModifyWatermarkTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyWatermarkTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_UPLOAD_WATERMARK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_COORDINATE_ORIGIN`], [`codes::INVALID_PARAMETER_VALUE_HEIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_REPEAT_TYPE`], [`codes::INVALID_PARAMETER_VALUE_SVG_TEMPLATE_HEIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_SVG_TEMPLATE_WIDTH`], [`codes::INVALID_PARAMETER_VALUE_TEXT_ALPHA`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_WIDTH`],
/// [`codes::INVALID_PARAMETER_VALUE_X_POS`], [`codes::INVALID_PARAMETER_VALUE_Y_POS`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWatermarkTemplate {
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub coordinate_origin: Option<String>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
    pub image_template: Option<ImageWatermarkInputForUpdate>,
    pub text_template: Option<TextWatermarkTemplateInputForUpdate>,
    pub svg_template: Option<SvgWatermarkInputForUpdate>,
}
operation! { ModifyWatermarkTemplate(definition: i64) "ModifyWatermarkTemplate" -> ModifyWatermarkTemplateOutput {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "CoordinateOrigin" coordinate_origin: String, 5 "XPos" x_pos: String, 6 "YPos" y_pos: String,
    7 "ImageTemplate" image_template: ImageWatermarkInputForUpdate,
    8 "TextTemplate" text_template: TextWatermarkTemplateInputForUpdate,
    9 "SvgTemplate" svg_template: SvgWatermarkInputForUpdate
} }

/// In the request of [`ModifyWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageWatermarkInputForUpdate {
    pub image_content: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub repeat_type: Option<String>,
    pub transparency: Option<i64>,
}
input! { ImageWatermarkInputForUpdate() {
    0 "ImageContent" image_content: String, 1 "Width" width: String, 2 "Height" height: String,
    3 "RepeatType" repeat_type: String, 4 "Transparency" transparency: i64
} }

/// In the request of [`ModifyWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextWatermarkTemplateInputForUpdate {
    pub font_type: Option<String>,
    pub font_size: Option<String>,
    pub font_color: Option<String>,
    pub font_alpha: Option<f64>,
}
input! { TextWatermarkTemplateInputForUpdate() {
    0 "FontType" font_type: String, 1 "FontSize" font_size: String, 2 "FontColor" font_color: String,
    3 "FontAlpha" font_alpha: f64
} }

/// In the request of [`ModifyWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SvgWatermarkInputForUpdate {
    pub width: Option<String>,
    pub height: Option<String>,
    /// Deprecated.
    pub cycle_config: Option<WatermarkCycleConfigForUpdate>,
}
input! { SvgWatermarkInputForUpdate() {
    0 "Width" width: String, 1 "Height" height: String, 2 "CycleConfig" cycle_config: WatermarkCycleConfigForUpdate
} }

/// In the request of [`ModifyWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkCycleConfigForUpdate {
    pub start_time: Option<f64>,
    pub display_duration: Option<f64>,
    pub cycle_duration: Option<f64>,
}
input! { WatermarkCycleConfigForUpdate() {
    0 "StartTime" start_time: f64, 1 "DisplayDuration" display_duration: f64, 2 "CycleDuration" cycle_duration: f64
} }

/// Response of [`ModifyWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWatermarkTemplateOutput {
    pub image_url: Option<String>,
}
model! { ModifyWatermarkTemplateOutput {
    0 "ImageUrl" image_url: String
} }

/// Modifies word sample: `ModifyWordSample` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ModifyWordSample>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_WORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWordSample {
    /// Required.
    pub keyword: String,
    pub sub_app_id: Option<i64>,
    pub usages: Option<Vec<String>>,
    pub tag_operation_info: Option<AiSampleTagOperation>,
}
operation! { ModifyWordSample(keyword: String) "ModifyWordSample" -> Empty {
    0 "Keyword" keyword, 1 "SubAppId" sub_app_id: i64, 2 "Usages" usages: Vec<String>,
    3 "TagOperationInfo" tag_operation_info: AiSampleTagOperation
} }

/// Response of [`ModifyWordSample`]: empty.
pub type ModifyWordSampleOutput = Empty;

/// `ParseStreamingManifest` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ParseStreamingManifest>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MEDIA_MANIFEST_CONTENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseStreamingManifest {
    /// Required.
    pub media_manifest_content: String,
    pub manifest_type: Option<String>,
}
operation! { ParseStreamingManifest(media_manifest_content: String)
    "ParseStreamingManifest" -> ParseStreamingManifestOutput {
    0 "MediaManifestContent" media_manifest_content, 1 "ManifestType" manifest_type: String
} }

/// Response of [`ParseStreamingManifest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseStreamingManifestOutput {
    pub media_segment_set: Vec<String>,
}
model! { ParseStreamingManifestOutput {
    0 "MediaSegmentSet" media_segment_set: Vec<String>
} }

/// `ProcessImage` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ProcessImage>.
///
/// Errors: [`codes::FAILED_OPERATION_MEDIA_TYPE`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImage {
    /// Required.
    pub file_id: String,
    /// Required.
    pub operation: String,
    pub sub_app_id: Option<i64>,
    pub content_review_input: Option<ImageContentReviewInput>,
}
operation! { ProcessImage(file_id: String, operation: String) "ProcessImage" -> ProcessImageOutput {
    0 "FileId" file_id, 1 "Operation" operation, 2 "SubAppId" sub_app_id: i64,
    3 "ContentReviewInput" content_review_input: ImageContentReviewInput
} }

/// In the request of [`ProcessImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageContentReviewInput {
    /// Required.
    pub definition: Option<i64>,
}
input! { ImageContentReviewInput(definition: i64) {
    0 "Definition" definition: i64
} }

/// Response of [`ProcessImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageOutput {
    pub content_review_result_set: Vec<ContentReviewResult>,
}
model! { ProcessImageOutput {
    0 "ContentReviewResultSet" content_review_result_set: Vec<ContentReviewResult>
} }

/// In the response of [`ProcessImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentReviewResult {
    pub r#type: Option<String>,
    pub porn_image_result: Option<PornImageResult>,
    pub terrorism_image_result: Option<TerrorismImageResult>,
    pub political_image_result: Option<PoliticalImageResult>,
    pub porn_ocr_result: Option<ContentReviewOcrResult>,
    pub terrorism_ocr_result: Option<ContentReviewOcrResult>,
    pub political_ocr_result: Option<ContentReviewOcrResult>,
}
model! { ContentReviewResult {
    0 "Type" r#type: String, 1 "PornImageResult" porn_image_result: PornImageResult,
    2 "TerrorismImageResult" terrorism_image_result: TerrorismImageResult,
    3 "PoliticalImageResult" political_image_result: PoliticalImageResult,
    4 "PornOcrResult" porn_ocr_result: ContentReviewOcrResult,
    5 "TerrorismOcrResult" terrorism_ocr_result: ContentReviewOcrResult,
    6 "PoliticalOcrResult" political_ocr_result: ContentReviewOcrResult
} }

/// In the response of [`ProcessImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornImageResult {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
}
model! { PornImageResult {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String, 2 "Label" label: String
} }

/// In the response of [`ProcessImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerrorismImageResult {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
}
model! { TerrorismImageResult {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String, 2 "Label" label: String
} }

/// In the response of [`ProcessImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalImageResult {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub name: Option<String>,
    pub area_coord_set: Vec<i64>,
}
model! { PoliticalImageResult {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String, 2 "Name" name: String,
    3 "AreaCoordSet" area_coord_set: Vec<i64>
} }

/// In the response of [`ProcessImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentReviewOcrResult {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub keyword_set: Vec<String>,
    pub area_coord_set: Vec<i64>,
}
model! { ContentReviewOcrResult {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String, 2 "KeywordSet" keyword_set: Vec<String>,
    3 "AreaCoordSet" area_coord_set: Vec<i64>
} }

/// `ProcessImageAsync` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ProcessImageAsync>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsync {
    /// Required.
    pub sub_app_id: i64,
    pub file_id: Option<String>,
    pub url: Option<String>,
    pub base64: Option<String>,
    pub image_task_input: Option<ProcessImageAsyncTaskInput>,
    pub output_config: Option<ProcessImageAsyncOutputConfig>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { ProcessImageAsync(sub_app_id: i64) "ProcessImageAsync" -> ProcessImageAsyncOutput {
    0 "SubAppId" sub_app_id, 1 "FileId" file_id: String, 2 "Url" url: String, 3 "Base64" base64: String,
    4 "ImageTaskInput" image_task_input: ProcessImageAsyncTaskInput,
    5 "OutputConfig" output_config: ProcessImageAsyncOutputConfig, 6 "SessionId" session_id: String,
    7 "SessionContext" session_context: String, 8 "TasksPriority" tasks_priority: i64, 9 "ExtInfo" ext_info: String
} }

/// Response of [`ProcessImageAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncOutput {
    pub task_id: Option<String>,
}
model! { ProcessImageAsyncOutput {
    0 "TaskId" task_id: String
} }

/// `ProcessMedia` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ProcessMedia>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_NEED_TO_REDUCE_MEDIA_BITRATE`], [`codes::FAILED_OPERATION_TASK_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_AI_ANALYSIS_TASK_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_AI_CONTENT_REVIEW_TASK_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_AI_RECOGNITION_TASK_DEFINITION`], [`codes::INVALID_PARAMETER_VALUE_FILE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMedia {
    pub file_id: Option<String>,
    pub media_storage_path: Option<String>,
    pub sub_app_id: Option<i64>,
    pub media_process_task: Option<MediaProcessTaskInput>,
    pub ai_content_review_task: Option<AiContentReviewTaskInput>,
    pub ai_analysis_task: Option<AiAnalysisTaskInput>,
    pub ai_recognition_task: Option<AiRecognitionTaskInput>,
    pub tasks_priority: Option<i64>,
    pub tasks_notify_mode: Option<String>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub ext_info: Option<String>,
    pub url: Option<String>,
    pub output_as_independent_media: Option<String>,
}
operation! { ProcessMedia() "ProcessMedia" -> ProcessMediaOutput {
    0 "FileId" file_id: String, 1 "MediaStoragePath" media_storage_path: String, 2 "SubAppId" sub_app_id: i64,
    3 "MediaProcessTask" media_process_task: MediaProcessTaskInput,
    4 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    5 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    6 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput, 7 "TasksPriority" tasks_priority: i64,
    8 "TasksNotifyMode" tasks_notify_mode: String, 9 "SessionContext" session_context: String,
    10 "SessionId" session_id: String, 11 "ExtInfo" ext_info: String, 12 "Url" url: String,
    13 "OutputAsIndependentMedia" output_as_independent_media: String
} }

/// Response of [`ProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaOutput {
    pub task_id: Option<String>,
}
model! { ProcessMediaOutput {
    0 "TaskId" task_id: String
} }

/// `ProcessMediaByMPS` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ProcessMediaByMPS>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByMPS {
    /// Required.
    pub file_id: String,
    /// Required.
    pub sub_app_id: i64,
    pub mps_process_media_params: Option<String>,
    pub ai_analysis_task: Option<MPSAiAnalysisTaskInput>,
    pub smart_subtitles_task: Option<MPSSmartSubtitlesTaskInput>,
    pub smart_erase_task: Option<MPSSmartEraseTaskInput>,
    pub ext_info: Option<String>,
}
operation! { ProcessMediaByMPS(file_id: String, sub_app_id: i64) "ProcessMediaByMPS" -> ProcessMediaByMPSOutput {
    0 "FileId" file_id, 1 "SubAppId" sub_app_id, 2 "MPSProcessMediaParams" mps_process_media_params: String,
    3 "AiAnalysisTask" ai_analysis_task: MPSAiAnalysisTaskInput,
    4 "SmartSubtitlesTask" smart_subtitles_task: MPSSmartSubtitlesTaskInput,
    5 "SmartEraseTask" smart_erase_task: MPSSmartEraseTaskInput, 6 "ExtInfo" ext_info: String
} }

/// In the request of [`ProcessMediaByMPS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAiAnalysisTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
input! { MPSAiAnalysisTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the request of [`ProcessMediaByMPS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartSubtitlesTaskInput {
    pub definition: Option<i64>,
    pub raw_parameter: Option<MPSRawSmartSubtitleParameter>,
}
input! { MPSSmartSubtitlesTaskInput() {
    0 "Definition" definition: i64, 1 "RawParameter" raw_parameter: MPSRawSmartSubtitleParameter
} }

/// In the request of [`ProcessMediaByMPS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSRawSmartSubtitleParameter {
    /// Required.
    pub subtitle_type: Option<i64>,
    /// Required.
    pub video_src_language: Option<String>,
    pub subtitle_format: Option<String>,
    pub translate_switch: Option<String>,
    pub translate_dst_language: Option<String>,
    pub ext_info: Option<String>,
    pub process_type: Option<i64>,
    pub selecting_subtitle_areas_config: Option<MPSSelectingSubtitleAreasConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub speaker_mode: Option<i64>,
    pub speaker_label: Option<i64>,
}
input! { MPSRawSmartSubtitleParameter(subtitle_type: i64, video_src_language: String) {
    0 "SubtitleType" subtitle_type: i64, 1 "VideoSrcLanguage" video_src_language: String,
    2 "SubtitleFormat" subtitle_format: String, 3 "TranslateSwitch" translate_switch: String,
    4 "TranslateDstLanguage" translate_dst_language: String, 5 "ExtInfo" ext_info: String,
    6 "ProcessType" process_type: i64,
    7 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: MPSSelectingSubtitleAreasConfig,
    8 "SubtitleEmbedId" subtitle_embed_id: i64, 9 "SpeakerMode" speaker_mode: i64, 10 "SpeakerLabel" speaker_label: i64
} }

/// In the request of [`ProcessMediaByMPS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartEraseTaskInput {
    pub definition: Option<i64>,
    pub raw_parameter: Option<MPSRawSmartEraseParameter>,
    pub override_parameter: Option<MPSOverrideEraseParameter>,
}
input! { MPSSmartEraseTaskInput() {
    0 "Definition" definition: i64, 1 "RawParameter" raw_parameter: MPSRawSmartEraseParameter,
    2 "OverrideParameter" override_parameter: MPSOverrideEraseParameter
} }

/// In the request of [`ProcessMediaByMPS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSRawSmartEraseParameter {
    /// Required.
    pub erase_type: Option<String>,
    pub erase_subtitle_config: Option<MPSSmartEraseSubtitleConfig>,
    pub erase_watermark_config: Option<MPSSmartEraseWatermarkConfig>,
    pub erase_privacy_config: Option<MPSSmartErasePrivacyConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub use_original_pos: Option<i64>,
    pub use_original_size: Option<i64>,
}
input! { MPSRawSmartEraseParameter(erase_type: String) {
    0 "EraseType" erase_type: String, 1 "EraseSubtitleConfig" erase_subtitle_config: MPSSmartEraseSubtitleConfig,
    2 "EraseWatermarkConfig" erase_watermark_config: MPSSmartEraseWatermarkConfig,
    3 "ErasePrivacyConfig" erase_privacy_config: MPSSmartErasePrivacyConfig, 4 "SubtitleEmbedId" subtitle_embed_id: i64,
    5 "UseOriginalPos" use_original_pos: i64, 6 "UseOriginalSize" use_original_size: i64
} }

/// In the request of [`ProcessMediaByMPS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSOverrideEraseParameter {
    pub erase_type: Option<String>,
    pub erase_subtitle_config: Option<MPSUpdateSmartEraseSubtitleConfig>,
    pub erase_watermark_config: Option<MPSUpdateSmartEraseWatermarkConfig>,
    pub erase_privacy_config: Option<MPSSmartErasePrivacyConfig>,
    pub subtitle_embed_id: Option<i64>,
}
input! { MPSOverrideEraseParameter() {
    0 "EraseType" erase_type: String, 1 "EraseSubtitleConfig" erase_subtitle_config: MPSUpdateSmartEraseSubtitleConfig,
    2 "EraseWatermarkConfig" erase_watermark_config: MPSUpdateSmartEraseWatermarkConfig,
    3 "ErasePrivacyConfig" erase_privacy_config: MPSSmartErasePrivacyConfig, 4 "SubtitleEmbedId" subtitle_embed_id: i64
} }

/// In the request of [`ProcessMediaByMPS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSUpdateSmartEraseSubtitleConfig {
    pub subtitle_erase_method: Option<String>,
    pub subtitle_model: Option<String>,
    pub ocr_switch: Option<String>,
    pub subtitle_lang: Option<String>,
    pub subtitle_format: Option<String>,
    pub trans_switch: Option<String>,
    pub trans_dst_lang: Option<String>,
    pub auto_areas: Option<Vec<MPSEraseArea>>,
    pub custom_areas: Option<Vec<MPSEraseTimeArea>>,
}
input! { MPSUpdateSmartEraseSubtitleConfig() {
    0 "SubtitleEraseMethod" subtitle_erase_method: String, 1 "SubtitleModel" subtitle_model: String,
    2 "OcrSwitch" ocr_switch: String, 3 "SubtitleLang" subtitle_lang: String,
    4 "SubtitleFormat" subtitle_format: String, 5 "TransSwitch" trans_switch: String,
    6 "TransDstLang" trans_dst_lang: String, 7 "AutoAreas" auto_areas: Vec<MPSEraseArea>,
    8 "CustomAreas" custom_areas: Vec<MPSEraseTimeArea>
} }

/// In the request of [`ProcessMediaByMPS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSUpdateSmartEraseWatermarkConfig {
    pub watermark_erase_method: Option<String>,
    pub watermark_model: Option<String>,
    pub auto_areas: Option<Vec<MPSEraseArea>>,
    pub custom_areas: Option<Vec<MPSEraseTimeArea>>,
}
input! { MPSUpdateSmartEraseWatermarkConfig() {
    0 "WatermarkEraseMethod" watermark_erase_method: String, 1 "WatermarkModel" watermark_model: String,
    2 "AutoAreas" auto_areas: Vec<MPSEraseArea>, 3 "CustomAreas" custom_areas: Vec<MPSEraseTimeArea>
} }

/// Response of [`ProcessMediaByMPS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByMPSOutput {
    pub task_id: Option<String>,
}
model! { ProcessMediaByMPSOutput {
    0 "TaskId" task_id: String
} }

/// `ProcessMediaByProcedure` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ProcessMediaByProcedure>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_ID`], [`codes::INVALID_PARAMETER_VALUE_PROCEDURE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_UNIQUE_IDENTIFIER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByProcedure {
    /// Required.
    pub procedure_name: String,
    pub file_id: Option<String>,
    pub media_storage_path: Option<String>,
    pub sub_app_id: Option<i64>,
    pub tasks_priority: Option<i64>,
    pub tasks_notify_mode: Option<String>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub ext_info: Option<String>,
}
operation! { ProcessMediaByProcedure(procedure_name: String)
    "ProcessMediaByProcedure" -> ProcessMediaByProcedureOutput {
    0 "ProcedureName" procedure_name, 1 "FileId" file_id: String, 2 "MediaStoragePath" media_storage_path: String,
    3 "SubAppId" sub_app_id: i64, 4 "TasksPriority" tasks_priority: i64, 5 "TasksNotifyMode" tasks_notify_mode: String,
    6 "SessionContext" session_context: String, 7 "SessionId" session_id: String, 8 "ExtInfo" ext_info: String
} }

/// Response of [`ProcessMediaByProcedure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByProcedureOutput {
    pub task_id: Option<String>,
    pub review_audio_video_task_id: Option<String>,
    pub import_media_knowledge_task_id_set: Vec<String>,
}
model! { ProcessMediaByProcedureOutput {
    0 "TaskId" task_id: String, 1 "ReviewAudioVideoTaskId" review_audio_video_task_id: String,
    2 "ImportMediaKnowledgeTaskIdSet" import_media_knowledge_task_id_set: Vec<String>
} }

/// `ProcessMediaByUrl` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ProcessMediaByUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_DUPLICATE`], [`codes::INTERNAL_ERROR_GET_FILE_INFO_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_AI_ANALYSIS_TASK_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_AI_CONTENT_REVIEW_TASK_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_AI_RECOGNITION_TASK_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByUrl {
    pub sub_app_id: Option<i64>,
    pub input_info: Option<MediaInputInfo>,
    pub output_info: Option<MediaOutputInfo>,
    pub ai_content_review_task: Option<AiContentReviewTaskInput>,
    pub ai_analysis_task: Option<AiAnalysisTaskInput>,
    pub ai_recognition_task: Option<AiRecognitionTaskInput>,
    pub tasks_priority: Option<i64>,
    pub tasks_notify_mode: Option<String>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
}
operation! { ProcessMediaByUrl() "ProcessMediaByUrl" -> ProcessMediaByUrlOutput {
    0 "SubAppId" sub_app_id: i64, 1 "InputInfo" input_info: MediaInputInfo, 2 "OutputInfo" output_info: MediaOutputInfo,
    3 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    4 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    5 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput, 6 "TasksPriority" tasks_priority: i64,
    7 "TasksNotifyMode" tasks_notify_mode: String, 8 "SessionContext" session_context: String,
    9 "SessionId" session_id: String
} }

/// In the request of [`ProcessMediaByUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInputInfo {
    /// Required.
    pub url: Option<String>,
    pub name: Option<String>,
    pub id: Option<String>,
}
input! { MediaInputInfo(url: String) {
    0 "Url" url: String, 1 "Name" name: String, 2 "Id" id: String
} }

/// In the request of [`ProcessMediaByUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaOutputInfo {
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub dir: Option<String>,
}
input! { MediaOutputInfo() {
    0 "Region" region: String, 1 "Bucket" bucket: String, 2 "Dir" dir: String
} }

/// Response of [`ProcessMediaByUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByUrlOutput {
    pub task_id: Option<String>,
}
model! { ProcessMediaByUrlOutput {
    0 "TaskId" task_id: String
} }

/// `PullEvents` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=PullEvents>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullEvents {
    pub ext_info: Option<String>,
    pub sub_app_id: Option<i64>,
}
operation! { PullEvents() "PullEvents" -> PullEventsOutput {
    0 "ExtInfo" ext_info: String, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`PullEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullEventsOutput {
    pub event_set: Vec<EventContent>,
}
model! { PullEventsOutput {
    0 "EventSet" event_set: Vec<EventContent>
} }

/// In the response of [`PullEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventContent {
    pub event_handle: Option<String>,
    pub event_type: Option<String>,
    pub file_upload_event: Option<FileUploadTask>,
    pub procedure_state_change_event: Option<ProcedureTask>,
    pub file_delete_event: Option<FileDeleteTask>,
    pub pull_complete_event: Option<PullUploadTask>,
    pub edit_media_complete_event: Option<EditMediaTask>,
    pub split_media_complete_event: Option<SplitMediaTask>,
    pub compose_media_complete_event: Option<ComposeMediaTask>,
    pub clip_complete_event: Option<ClipTask2017>,
    pub transcode_complete_event: Option<TranscodeTask2017>,
    pub create_image_sprite_complete_event: Option<CreateImageSpriteTask2017>,
    pub concat_complete_event: Option<ConcatTask2017>,
    pub snapshot_by_time_offset_complete_event: Option<SnapshotByTimeOffsetTask2017>,
    pub wechat_publish_complete_event: Option<WechatPublishTask>,
    pub wechat_mini_program_publish_complete_event: Option<WechatMiniProgramPublishTask>,
    pub remove_watermark_complete_event: Option<RemoveWatermarkTask>,
    pub restore_media_complete_event: Option<RestoreMediaTask>,
    pub rebuild_media_complete_event: Option<RebuildMediaTask>,
    pub extract_trace_watermark_complete_event: Option<ExtractTraceWatermarkTask>,
    pub extract_copy_right_watermark_complete_event: Option<
        ExtractCopyRightWatermarkTask,
    >,
    pub review_audio_video_complete_event: Option<ReviewAudioVideoTask>,
    pub reduce_media_bitrate_complete_event: Option<ReduceMediaBitrateTask>,
    pub describe_file_attributes_complete_event: Option<DescribeFileAttributesTask>,
    pub quality_inspect_complete_event: Option<QualityInspectTask>,
    pub quality_enhance_complete_event: Option<QualityEnhanceTask>,
    pub media_cast_status_changed_event: Option<MediaCastEvent>,
    pub persistence_complete_event: Option<PersistenceCompleteTask>,
    pub complex_adaptive_dynamic_streaming_complete_event: Option<
        ComplexAdaptiveDynamicStreamingTask,
    >,
    pub process_media_by_mps_complete_event: Option<ProcessMediaByMPSItem>,
    pub aigc_image_complete_event: Option<AigcImageTask>,
    pub aigc_video_complete_event: Option<AigcVideoTask>,
    pub extract_blind_watermark_complete: Option<ExtractBlindWatermarkTask>,
    pub scene_aigc_image_complete_event: Option<SceneAigcImageTask>,
    pub process_image_async_complete_event: Option<ProcessImageAsyncTask>,
    pub create_aigc_advanced_custom_element_complete_event: Option<
        CreateAigcAdvancedCustomElementTask,
    >,
    pub create_aigc_custom_voice_complete_event: Option<CreateAigcCustomVoiceTask>,
    pub describe_aigc_face_info_async_complete_event: Option<
        DescribeAigcFaceInfoAsyncTask,
    >,
}
model! { EventContent {
    0 "EventHandle" event_handle: String, 1 "EventType" event_type: String,
    2 "FileUploadEvent" file_upload_event: FileUploadTask,
    3 "ProcedureStateChangeEvent" procedure_state_change_event: ProcedureTask,
    4 "FileDeleteEvent" file_delete_event: FileDeleteTask, 5 "PullCompleteEvent" pull_complete_event: PullUploadTask,
    6 "EditMediaCompleteEvent" edit_media_complete_event: EditMediaTask,
    7 "SplitMediaCompleteEvent" split_media_complete_event: SplitMediaTask,
    8 "ComposeMediaCompleteEvent" compose_media_complete_event: ComposeMediaTask,
    9 "ClipCompleteEvent" clip_complete_event: ClipTask2017,
    10 "TranscodeCompleteEvent" transcode_complete_event: TranscodeTask2017,
    11 "CreateImageSpriteCompleteEvent" create_image_sprite_complete_event: CreateImageSpriteTask2017,
    12 "ConcatCompleteEvent" concat_complete_event: ConcatTask2017,
    13 "SnapshotByTimeOffsetCompleteEvent" snapshot_by_time_offset_complete_event: SnapshotByTimeOffsetTask2017,
    14 "WechatPublishCompleteEvent" wechat_publish_complete_event: WechatPublishTask,
    15 "WechatMiniProgramPublishCompleteEvent" wechat_mini_program_publish_complete_event: WechatMiniProgramPublishTask,
    16 "RemoveWatermarkCompleteEvent" remove_watermark_complete_event: RemoveWatermarkTask,
    17 "RestoreMediaCompleteEvent" restore_media_complete_event: RestoreMediaTask,
    18 "RebuildMediaCompleteEvent" rebuild_media_complete_event: RebuildMediaTask,
    19 "ExtractTraceWatermarkCompleteEvent" extract_trace_watermark_complete_event: ExtractTraceWatermarkTask,
    20 "ExtractCopyRightWatermarkCompleteEvent" extract_copy_right_watermark_complete_event: ExtractCopyRightWatermarkTask,
    21 "ReviewAudioVideoCompleteEvent" review_audio_video_complete_event: ReviewAudioVideoTask,
    22 "ReduceMediaBitrateCompleteEvent" reduce_media_bitrate_complete_event: ReduceMediaBitrateTask,
    23 "DescribeFileAttributesCompleteEvent" describe_file_attributes_complete_event: DescribeFileAttributesTask,
    24 "QualityInspectCompleteEvent" quality_inspect_complete_event: QualityInspectTask,
    25 "QualityEnhanceCompleteEvent" quality_enhance_complete_event: QualityEnhanceTask,
    26 "MediaCastStatusChangedEvent" media_cast_status_changed_event: MediaCastEvent,
    27 "PersistenceCompleteEvent" persistence_complete_event: PersistenceCompleteTask,
    28 "ComplexAdaptiveDynamicStreamingCompleteEvent" complex_adaptive_dynamic_streaming_complete_event: ComplexAdaptiveDynamicStreamingTask,
    29 "ProcessMediaByMPSCompleteEvent" process_media_by_mps_complete_event: ProcessMediaByMPSItem,
    30 "AigcImageCompleteEvent" aigc_image_complete_event: AigcImageTask,
    31 "AigcVideoCompleteEvent" aigc_video_complete_event: AigcVideoTask,
    32 "ExtractBlindWatermarkComplete" extract_blind_watermark_complete: ExtractBlindWatermarkTask,
    33 "SceneAigcImageCompleteEvent" scene_aigc_image_complete_event: SceneAigcImageTask,
    34 "ProcessImageAsyncCompleteEvent" process_image_async_complete_event: ProcessImageAsyncTask,
    35 "CreateAigcAdvancedCustomElementCompleteEvent" create_aigc_advanced_custom_element_complete_event: CreateAigcAdvancedCustomElementTask,
    36 "CreateAigcCustomVoiceCompleteEvent" create_aigc_custom_voice_complete_event: CreateAigcCustomVoiceTask,
    37 "DescribeAigcFaceInfoAsyncCompleteEvent" describe_aigc_face_info_async_complete_event: DescribeAigcFaceInfoAsyncTask
} }

/// In the response of [`PullEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadTask {
    pub file_id: Option<String>,
    pub media_basic_info: Option<MediaBasicInfo>,
    pub procedure_task_id: Option<String>,
    pub review_audio_video_task_id: Option<String>,
    pub meta_data: Option<MediaMetaData>,
}
model! { FileUploadTask {
    0 "FileId" file_id: String, 1 "MediaBasicInfo" media_basic_info: MediaBasicInfo,
    2 "ProcedureTaskId" procedure_task_id: String, 3 "ReviewAudioVideoTaskId" review_audio_video_task_id: String,
    4 "MetaData" meta_data: MediaMetaData
} }

/// In the response of [`PullEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileDeleteTask {
    pub file_id_set: Vec<String>,
    pub file_delete_result_info: Vec<FileDeleteResultItem>,
}
model! { FileDeleteTask {
    0 "FileIdSet" file_id_set: Vec<String>, 1 "FileDeleteResultInfo" file_delete_result_info: Vec<FileDeleteResultItem>
} }

/// In the response of [`PullEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileDeleteResultItem {
    pub file_id: Option<String>,
    pub delete_parts: Vec<MediaDeleteItem>,
}
model! { FileDeleteResultItem {
    0 "FileId" file_id: String, 1 "DeleteParts" delete_parts: Vec<MediaDeleteItem>
} }

/// In the response of [`PullEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreMediaTask {
    pub file_id: Option<String>,
    pub original_storage_class: Option<String>,
    pub target_storage_class: Option<String>,
    pub restore_tier: Option<String>,
    pub restore_day: Option<i64>,
    /// Deprecated.
    pub status: Option<i64>,
    /// Deprecated.
    pub message: Option<String>,
}
model! { RestoreMediaTask {
    0 "FileId" file_id: String, 1 "OriginalStorageClass" original_storage_class: String,
    2 "TargetStorageClass" target_storage_class: String, 3 "RestoreTier" restore_tier: String,
    4 "RestoreDay" restore_day: i64, 5 "Status" status: i64, 6 "Message" message: String
} }

/// In the response of [`PullEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastEvent {
    pub cast_id: Option<String>,
    pub status: Option<String>,
}
model! { MediaCastEvent {
    0 "CastId" cast_id: String, 1 "Status" status: String
} }

/// In the response of [`PullEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistenceCompleteTask {
    pub file_id: Option<String>,
    pub persistence_source: Option<String>,
}
model! { PersistenceCompleteTask {
    0 "FileId" file_id: String, 1 "PersistenceSource" persistence_source: String
} }

/// `PullUpload` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=PullUpload>.
///
/// Errors: [`codes::FAILED_OPERATION_COVER_TYPE`], [`codes::FAILED_OPERATION_MEDIA_TYPE`],
/// [`codes::INVALID_PARAMETER_EXPIRE_TIME`], [`codes::INVALID_PARAMETER_STORAGE_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_COVER_URL`], [`codes::INVALID_PARAMETER_VALUE_EXPIRE_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_MEDIA_STORAGE_PATH`], [`codes::INVALID_PARAMETER_VALUE_MEDIA_URL`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_STORAGE_REGION`],
/// [`codes::RESOURCE_NOT_FOUND_COVER_URL`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullUpload {
    /// Required.
    pub media_url: String,
    pub media_type: Option<String>,
    pub sub_app_id: Option<i64>,
    pub media_name: Option<String>,
    pub cover_url: Option<String>,
    pub procedure: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    pub storage_region: Option<String>,
    pub class_id: Option<i64>,
    pub tasks_priority: Option<i64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub ext_info: Option<String>,
    pub source_context: Option<String>,
    pub media_storage_path: Option<String>,
}
operation! { PullUpload(media_url: String) "PullUpload" -> PullUploadOutput {
    0 "MediaUrl" media_url, 1 "MediaType" media_type: String, 2 "SubAppId" sub_app_id: i64,
    3 "MediaName" media_name: String, 4 "CoverUrl" cover_url: String, 5 "Procedure" procedure: String,
    6 "ExpireTime" expire_time: String, 7 "StorageRegion" storage_region: String, 8 "ClassId" class_id: i64,
    9 "TasksPriority" tasks_priority: i64, 10 "SessionContext" session_context: String,
    11 "SessionId" session_id: String, 12 "ExtInfo" ext_info: String, 13 "SourceContext" source_context: String,
    14 "MediaStoragePath" media_storage_path: String
} }

/// Response of [`PullUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullUploadOutput {
    pub task_id: Option<String>,
}
model! { PullUploadOutput {
    0 "TaskId" task_id: String
} }

/// Pushes url cache: `PushUrlCache` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=PushUrlCache>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushUrlCache {
    /// Required.
    pub urls: Vec<String>,
    pub sub_app_id: Option<i64>,
}
operation! { PushUrlCache(urls: Vec<String>) "PushUrlCache" -> Empty {
    0 "Urls" urls, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`PushUrlCache`]: empty.
pub type PushUrlCacheOutput = Empty;

/// `RebuildMedia` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=RebuildMedia>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMedia {
    /// Required.
    pub file_id: String,
    pub sub_app_id: Option<i64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub repair_info: Option<RepairInfo>,
    pub video_frame_interpolation_info: Option<VideoFrameInterpolationInfo>,
    pub super_resolution_info: Option<SuperResolutionInfo>,
    pub hdr_info: Option<HDRInfo>,
    pub video_denoise_info: Option<VideoDenoiseInfo>,
    pub audio_denoise_info: Option<AudioDenoiseInfo>,
    pub color_info: Option<ColorEnhanceInfo>,
    pub sharp_info: Option<SharpEnhanceInfo>,
    pub face_info: Option<FaceEnhanceInfo>,
    pub low_light_info: Option<LowLightEnhanceInfo>,
    pub scratch_repair_info: Option<ScratchRepairInfo>,
    pub artifact_repair_info: Option<ArtifactRepairInfo>,
    pub target_info: Option<RebuildMediaTargetInfo>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { RebuildMedia(file_id: String) "RebuildMedia" -> RebuildMediaOutput {
    0 "FileId" file_id, 1 "SubAppId" sub_app_id: i64, 2 "StartTimeOffset" start_time_offset: f64,
    3 "EndTimeOffset" end_time_offset: f64, 4 "RepairInfo" repair_info: RepairInfo,
    5 "VideoFrameInterpolationInfo" video_frame_interpolation_info: VideoFrameInterpolationInfo,
    6 "SuperResolutionInfo" super_resolution_info: SuperResolutionInfo, 7 "HDRInfo" hdr_info: HDRInfo,
    8 "VideoDenoiseInfo" video_denoise_info: VideoDenoiseInfo,
    9 "AudioDenoiseInfo" audio_denoise_info: AudioDenoiseInfo, 10 "ColorInfo" color_info: ColorEnhanceInfo,
    11 "SharpInfo" sharp_info: SharpEnhanceInfo, 12 "FaceInfo" face_info: FaceEnhanceInfo,
    13 "LowLightInfo" low_light_info: LowLightEnhanceInfo,
    14 "ScratchRepairInfo" scratch_repair_info: ScratchRepairInfo,
    15 "ArtifactRepairInfo" artifact_repair_info: ArtifactRepairInfo,
    16 "TargetInfo" target_info: RebuildMediaTargetInfo, 17 "SessionId" session_id: String,
    18 "SessionContext" session_context: String, 19 "TasksPriority" tasks_priority: i64, 20 "ExtInfo" ext_info: String
} }

/// Response of [`RebuildMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaOutput {
    pub task_id: Option<String>,
}
model! { RebuildMediaOutput {
    0 "TaskId" task_id: String
} }

/// `RebuildMediaByTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=RebuildMediaByTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaByTemplate {
    /// Required.
    pub file_id: String,
    /// Required.
    pub definition: i64,
    pub sub_app_id: Option<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub output_config: Option<RebuildMediaOutputConfig>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { RebuildMediaByTemplate(file_id: String, definition: i64)
    "RebuildMediaByTemplate" -> RebuildMediaByTemplateOutput {
    0 "FileId" file_id, 1 "Definition" definition, 2 "SubAppId" sub_app_id: String,
    3 "StartTimeOffset" start_time_offset: f64, 4 "EndTimeOffset" end_time_offset: f64,
    5 "OutputConfig" output_config: RebuildMediaOutputConfig, 6 "SessionId" session_id: String,
    7 "SessionContext" session_context: String, 8 "TasksPriority" tasks_priority: i64, 9 "ExtInfo" ext_info: String
} }

/// Response of [`RebuildMediaByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaByTemplateOutput {
    pub task_id: Option<String>,
}
model! { RebuildMediaByTemplateOutput {
    0 "TaskId" task_id: String
} }

/// Refreshes url cache: `RefreshUrlCache` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=RefreshUrlCache>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUrlCache {
    /// Required.
    pub urls: Vec<String>,
    pub sub_app_id: Option<i64>,
}
operation! { RefreshUrlCache(urls: Vec<String>) "RefreshUrlCache" -> Empty {
    0 "Urls" urls, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`RefreshUrlCache`]: empty.
pub type RefreshUrlCacheOutput = Empty;

/// Removes watermark: `RemoveWatermark` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=RemoveWatermark>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_FILE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWatermark {
    /// Required.
    pub file_id: String,
    pub sub_app_id: Option<i64>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    /// Deprecated.
    pub tasks_notify_mode: Option<String>,
}
operation! { RemoveWatermark(file_id: String) "RemoveWatermark" -> RemoveWatermarkOutput {
    0 "FileId" file_id, 1 "SubAppId" sub_app_id: i64, 2 "SessionId" session_id: String,
    3 "SessionContext" session_context: String, 4 "TasksPriority" tasks_priority: i64,
    5 "TasksNotifyMode" tasks_notify_mode: String
} }

/// Response of [`RemoveWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWatermarkOutput {
    pub task_id: Option<String>,
}
model! { RemoveWatermarkOutput {
    0 "TaskId" task_id: String
} }

/// Resets procedure template: `ResetProcedureTemplate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ResetProcedureTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_PROCEDURE_NAME_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetProcedureTemplate {
    /// Required.
    pub name: String,
    pub sub_app_id: Option<i64>,
    pub comment: Option<String>,
    pub media_process_task: Option<MediaProcessTaskInput>,
    pub ai_content_review_task: Option<AiContentReviewTaskInput>,
    pub ai_analysis_task: Option<AiAnalysisTaskInput>,
    pub ai_recognition_task_set: Option<Vec<AiRecognitionTaskInput>>,
    /// Deprecated.
    pub ai_recognition_task: Option<AiRecognitionTaskInput>,
    pub review_audio_video_task: Option<ProcedureReviewAudioVideoTaskInput>,
    pub import_media_knowledge_task_set: Option<Vec<ImportMediaKnowledgeTaskInput>>,
}
operation! { ResetProcedureTemplate(name: String) "ResetProcedureTemplate" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: i64, 2 "Comment" comment: String,
    3 "MediaProcessTask" media_process_task: MediaProcessTaskInput,
    4 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    5 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    6 "AiRecognitionTaskSet" ai_recognition_task_set: Vec<AiRecognitionTaskInput>,
    7 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput,
    8 "ReviewAudioVideoTask" review_audio_video_task: ProcedureReviewAudioVideoTaskInput,
    9 "ImportMediaKnowledgeTaskSet" import_media_knowledge_task_set: Vec<ImportMediaKnowledgeTaskInput>
} }

/// Response of [`ResetProcedureTemplate`]: empty.
pub type ResetProcedureTemplateOutput = Empty;

/// Restores media: `RestoreMedia` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=RestoreMedia>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_IDS`], [`codes::INVALID_PARAMETER_VALUE_NOT_RESTORABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_ORIGINAL_STORAGE_CLASS`], [`codes::INVALID_PARAMETER_VALUE_RESTORE_DAY`],
/// [`codes::INVALID_PARAMETER_VALUE_RESTORE_TIER`], [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_RESTORE_TIER`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_FILE_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreMedia {
    /// Required.
    pub file_ids: Vec<String>,
    /// Required.
    pub restore_day: i64,
    pub sub_app_id: Option<i64>,
    pub restore_tier: Option<String>,
}
operation! { RestoreMedia(file_ids: Vec<String>, restore_day: i64) "RestoreMedia" -> Empty {
    0 "FileIds" file_ids, 1 "RestoreDay" restore_day, 2 "SubAppId" sub_app_id: i64, 3 "RestoreTier" restore_tier: String
} }

/// Response of [`RestoreMedia`]: empty.
pub type RestoreMediaOutput = Empty;

/// `ReviewAudioVideo` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ReviewAudioVideo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewAudioVideo {
    pub file_id: Option<String>,
    pub media_storage_path: Option<String>,
    pub sub_app_id: Option<i64>,
    pub review_contents: Option<Vec<String>>,
    pub definition: Option<i64>,
    pub tasks_priority: Option<i64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub ext_info: Option<String>,
}
operation! { ReviewAudioVideo() "ReviewAudioVideo" -> ReviewAudioVideoOutput {
    0 "FileId" file_id: String, 1 "MediaStoragePath" media_storage_path: String, 2 "SubAppId" sub_app_id: i64,
    3 "ReviewContents" review_contents: Vec<String>, 4 "Definition" definition: i64,
    5 "TasksPriority" tasks_priority: i64, 6 "SessionContext" session_context: String, 7 "SessionId" session_id: String,
    8 "ExtInfo" ext_info: String
} }

/// Response of [`ReviewAudioVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewAudioVideoOutput {
    pub task_id: Option<String>,
}
model! { ReviewAudioVideoOutput {
    0 "TaskId" task_id: String
} }

/// `ReviewImage` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=ReviewImage>.
///
/// Errors: [`codes::FAILED_OPERATION_MEDIA_TYPE`], [`codes::LIMIT_EXCEEDED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewImage {
    /// Required.
    pub definition: i64,
    pub file_id: Option<String>,
    pub media_storage_path: Option<String>,
    pub sub_app_id: Option<i64>,
}
operation! { ReviewImage(definition: i64) "ReviewImage" -> ReviewImageOutput {
    0 "Definition" definition, 1 "FileId" file_id: String, 2 "MediaStoragePath" media_storage_path: String,
    3 "SubAppId" sub_app_id: i64
} }

/// Response of [`ReviewImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewImageOutput {
    /// Deprecated.
    pub review_result_set: Vec<ContentReviewResult>,
    pub media_review_result: Option<ReviewImageResult>,
}
model! { ReviewImageOutput {
    0 "ReviewResultSet" review_result_set: Vec<ContentReviewResult>,
    1 "MediaReviewResult" media_review_result: ReviewImageResult
} }

/// Searches media: `SearchMedia` of `vod` 2018-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=SearchMedia>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_MEDIA_LIST_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CATEGORIES`],
/// [`codes::INVALID_PARAMETER_VALUE_CLASS_IDS`], [`codes::INVALID_PARAMETER_VALUE_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_IDS`], [`codes::INVALID_PARAMETER_VALUE_NAME_PREFIXES`],
/// [`codes::INVALID_PARAMETER_VALUE_NAMES`], [`codes::INVALID_PARAMETER_VALUE_OFFSET`],
/// [`codes::INVALID_PARAMETER_VALUE_SORT`], [`codes::INVALID_PARAMETER_VALUE_SOURCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_SOURCE_TYPES`], [`codes::INVALID_PARAMETER_VALUE_START_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_REGIONS`], [`codes::INVALID_PARAMETER_VALUE_STREAM_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`], [`codes::INVALID_PARAMETER_VALUE_TAGS`],
/// [`codes::INVALID_PARAMETER_VALUE_TEXT`], [`codes::INVALID_PARAMETER_VALUE_TYPES`],
/// [`codes::INVALID_PARAMETER_VALUE_VIDS`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMedia {
    pub sub_app_id: Option<i64>,
    pub file_ids: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub name_prefixes: Option<Vec<String>>,
    pub descriptions: Option<Vec<String>>,
    pub class_ids: Option<Vec<i64>>,
    pub tags: Option<Vec<String>>,
    pub categories: Option<Vec<String>>,
    pub source_types: Option<Vec<String>>,
    pub stream_ids: Option<Vec<String>>,
    pub create_time: Option<TimeRange>,
    pub expire_time: Option<TimeRange>,
    pub storage_regions: Option<Vec<String>>,
    pub storage_classes: Option<Vec<String>>,
    pub media_types: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
    pub review_results: Option<Vec<String>>,
    pub trtc_sdk_app_ids: Option<Vec<i64>>,
    pub trtc_room_ids: Option<Vec<String>>,
    pub filters: Option<Vec<String>>,
    pub sort: Option<SortBy>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub text: Option<String>,
    pub source_type: Option<String>,
    pub stream_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub vids: Option<Vec<String>>,
    pub vid: Option<String>,
    pub stream_domains: Option<Vec<String>>,
    pub stream_paths: Option<Vec<String>>,
    pub knowledge_bases: Option<Vec<String>>,
}
operation! { SearchMedia() "SearchMedia" -> SearchMediaOutput {
    0 "SubAppId" sub_app_id: i64, 1 "FileIds" file_ids: Vec<String>, 2 "Names" names: Vec<String>,
    3 "NamePrefixes" name_prefixes: Vec<String>, 4 "Descriptions" descriptions: Vec<String>,
    5 "ClassIds" class_ids: Vec<i64>, 6 "Tags" tags: Vec<String>, 7 "Categories" categories: Vec<String>,
    8 "SourceTypes" source_types: Vec<String>, 9 "StreamIds" stream_ids: Vec<String>,
    10 "CreateTime" create_time: TimeRange, 11 "ExpireTime" expire_time: TimeRange,
    12 "StorageRegions" storage_regions: Vec<String>, 13 "StorageClasses" storage_classes: Vec<String>,
    14 "MediaTypes" media_types: Vec<String>, 15 "Status" status: Vec<String>,
    16 "ReviewResults" review_results: Vec<String>, 17 "TrtcSdkAppIds" trtc_sdk_app_ids: Vec<i64>,
    18 "TrtcRoomIds" trtc_room_ids: Vec<String>, 19 "Filters" filters: Vec<String>, 20 "Sort" sort: SortBy,
    21 "Offset" offset: i64, 22 "Limit" limit: i64, 23 "Text" text: String, 24 "SourceType" source_type: String,
    25 "StreamId" stream_id: String, 26 "StartTime" start_time: String, 27 "EndTime" end_time: String,
    28 "Vids" vids: Vec<String>, 29 "Vid" vid: String, 30 "StreamDomains" stream_domains: Vec<String>,
    31 "StreamPaths" stream_paths: Vec<String>, 32 "KnowledgeBases" knowledge_bases: Vec<String>
} }
paged! { SearchMedia: MediaInfo = Offset "Offset", "MediaInfoSet" media_info_set, total "TotalCount" }

/// Response of [`SearchMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaOutput {
    pub total_count: Option<i64>,
    pub media_info_set: Vec<MediaInfo>,
}
model! { SearchMediaOutput {
    0 "TotalCount" total_count: i64, 1 "MediaInfoSet" media_info_set: Vec<MediaInfo>
} }

/// Searches media by semantics: `SearchMediaBySemantics` of `vod` 2018-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=SearchMediaBySemantics>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaBySemantics {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub text: String,
    pub knowledge_base_id: Option<String>,
    pub limit: Option<i64>,
    pub categories: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub persons: Option<Vec<String>>,
    pub task_types: Option<Vec<String>>,
}
operation! { SearchMediaBySemantics(sub_app_id: i64, text: String)
    "SearchMediaBySemantics" -> SearchMediaBySemanticsOutput {
    0 "SubAppId" sub_app_id, 1 "Text" text, 2 "KnowledgeBaseId" knowledge_base_id: String, 3 "Limit" limit: i64,
    4 "Categories" categories: Vec<String>, 5 "Tags" tags: Vec<String>, 6 "Persons" persons: Vec<String>,
    7 "TaskTypes" task_types: Vec<String>
} }

/// Response of [`SearchMediaBySemantics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaBySemanticsOutput {
    pub search_results: Vec<SemanticsSearchResult>,
}
model! { SearchMediaBySemanticsOutput {
    0 "SearchResults" search_results: Vec<SemanticsSearchResult>
} }

/// In the response of [`SearchMediaBySemantics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SemanticsSearchResult {
    pub file_id: Option<String>,
    pub title: Option<String>,
    pub score: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
model! { SemanticsSearchResult {
    0 "FileId" file_id: String, 1 "Title" title: String, 2 "Score" score: f64,
    3 "StartTimeOffset" start_time_offset: f64, 4 "EndTimeOffset" end_time_offset: f64
} }

/// Sets cls push target: `SetCLSPushTarget` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=SetCLSPushTarget>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCLSPushTarget {
    /// Required.
    pub domain: String,
    pub sub_app_id: Option<i64>,
    pub chinese_mainland_cls_target_info: Option<AreaCLSTargetInfo>,
    pub outside_chinese_mainland_cls_target_info: Option<AreaCLSTargetInfo>,
}
operation! { SetCLSPushTarget(domain: String) "SetCLSPushTarget" -> Empty {
    0 "Domain" domain, 1 "SubAppId" sub_app_id: i64,
    2 "ChineseMainlandCLSTargetInfo" chinese_mainland_cls_target_info: AreaCLSTargetInfo,
    3 "OutsideChineseMainlandCLSTargetInfo" outside_chinese_mainland_cls_target_info: AreaCLSTargetInfo
} }

/// Response of [`SetCLSPushTarget`]: empty.
pub type SetCLSPushTargetOutput = Empty;

/// Sets drm key provider info: `SetDrmKeyProviderInfo` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=SetDrmKeyProviderInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDrmKeyProviderInfo {
    pub sdmc_info: Option<SDMCDrmKeyProviderInfo>,
    pub sub_app_id: Option<i64>,
}
operation! { SetDrmKeyProviderInfo() "SetDrmKeyProviderInfo" -> Empty {
    0 "SDMCInfo" sdmc_info: SDMCDrmKeyProviderInfo, 1 "SubAppId" sub_app_id: i64
} }

/// Response of [`SetDrmKeyProviderInfo`]: empty.
pub type SetDrmKeyProviderInfoOutput = Empty;

/// Sets vod domain certificate: `SetVodDomainCertificate` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=SetVodDomainCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_DEPLOYING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVodDomainCertificate {
    /// Required.
    pub domain: String,
    /// Required.
    pub operation: String,
    pub sub_app_id: Option<i64>,
    pub cert_id: Option<String>,
}
operation! { SetVodDomainCertificate(domain: String, operation: String) "SetVodDomainCertificate" -> Empty {
    0 "Domain" domain, 1 "Operation" operation, 2 "SubAppId" sub_app_id: i64, 3 "CertID" cert_id: String
} }

/// Response of [`SetVodDomainCertificate`]: empty.
pub type SetVodDomainCertificateOutput = Empty;

/// `SimpleHlsClip` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=SimpleHlsClip>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_END_TIME_OFFSET`], [`codes::INVALID_PARAMETER_VALUE_EXPIRE_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_IS_PERSISTENCE`], [`codes::INVALID_PARAMETER_VALUE_OUTPUT_MEDIA_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_PRECISION`], [`codes::INVALID_PARAMETER_VALUE_PROCEDURE`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_OFFSET`], [`codes::INVALID_PARAMETER_VALUE_URL`],
/// [`codes::RESOURCE_UNAVAILABLE_MASTER_PLAYLIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleHlsClip {
    /// Required.
    pub url: String,
    pub sub_app_id: Option<i64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub is_persistence: Option<i64>,
    pub expire_time: Option<String>,
    pub procedure: Option<String>,
    pub class_id: Option<i64>,
    pub source_context: Option<String>,
    pub session_context: Option<String>,
    /// Deprecated.
    pub precision: Option<String>,
    pub output_media_type: Option<String>,
    pub ext_info: Option<String>,
}
operation! { SimpleHlsClip(url: String) "SimpleHlsClip" -> SimpleHlsClipOutput {
    0 "Url" url, 1 "SubAppId" sub_app_id: i64, 2 "StartTimeOffset" start_time_offset: f64,
    3 "EndTimeOffset" end_time_offset: f64, 4 "IsPersistence" is_persistence: i64, 5 "ExpireTime" expire_time: String,
    6 "Procedure" procedure: String, 7 "ClassId" class_id: i64, 8 "SourceContext" source_context: String,
    9 "SessionContext" session_context: String, 10 "Precision" precision: String,
    11 "OutputMediaType" output_media_type: String, 12 "ExtInfo" ext_info: String
} }

/// Response of [`SimpleHlsClip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleHlsClipOutput {
    pub url: Option<String>,
    pub meta_data: Option<MediaMetaData>,
    pub file_id: Option<String>,
    pub task_id: Option<String>,
}
model! { SimpleHlsClipOutput {
    0 "Url" url: String, 1 "MetaData" meta_data: MediaMetaData, 2 "FileId" file_id: String, 3 "TaskId" task_id: String
} }

/// `SplitMedia` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=SplitMedia>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitMedia {
    /// Required.
    pub file_id: String,
    /// Required.
    pub segments: Vec<SplitMediaTaskConfig>,
    pub sub_app_id: Option<i64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { SplitMedia(file_id: String, segments: Vec<SplitMediaTaskConfig>) "SplitMedia" -> SplitMediaOutput {
    0 "FileId" file_id, 1 "Segments" segments, 2 "SubAppId" sub_app_id: i64, 3 "SessionContext" session_context: String,
    4 "SessionId" session_id: String, 5 "TasksPriority" tasks_priority: i64
} }

/// In the request of [`SplitMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitMediaTaskConfig {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub procedure_name: Option<String>,
    pub output_config: Option<SplitMediaOutputConfig>,
}
input! { SplitMediaTaskConfig() {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64,
    2 "ProcedureName" procedure_name: String, 3 "OutputConfig" output_config: SplitMediaOutputConfig
} }

/// Response of [`SplitMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitMediaOutput {
    pub task_id: Option<String>,
}
model! { SplitMediaOutput {
    0 "TaskId" task_id: String
} }

/// Updates aigc api token: `UpdateAigcApiToken` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=UpdateAigcApiToken>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAigcApiToken {
    /// Required.
    pub sub_app_id: i64,
    /// Required. Secret.
    pub api_token: Secret,
    pub action_type: Option<String>,
    pub ext_info: Option<String>,
}
operation! { UpdateAigcApiToken(sub_app_id: i64, api_token: Secret) "UpdateAigcApiToken" -> Empty {
    0 "SubAppId" sub_app_id, 1 "ApiToken" api_token, 2 "ActionType" action_type: String, 3 "ExtInfo" ext_info: String
} }

/// Response of [`UpdateAigcApiToken`]: empty.
pub type UpdateAigcApiTokenOutput = Empty;

/// Verifies domain record: `VerifyDomainRecord` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=VerifyDomainRecord>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainRecord {
    /// Required.
    pub domain: String,
    pub sub_app_id: Option<i64>,
    pub verify_type: Option<String>,
}
operation! { VerifyDomainRecord(domain: String) "VerifyDomainRecord" -> VerifyDomainRecordOutput {
    0 "Domain" domain, 1 "SubAppId" sub_app_id: i64, 2 "VerifyType" verify_type: String
} }

/// Response of [`VerifyDomainRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainRecordOutput {
    pub result: Option<bool>,
}
model! { VerifyDomainRecordOutput {
    0 "Result" result: bool
} }

/// `WeChatMiniProgramPublish` of `vod` 2018-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2018-07-17&Action=WeChatMiniProgramPublish>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PRIVILEGES`], [`codes::INVALID_PARAMETER_VALUE_FILE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_SOURCE_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_SUB_APP_ID`], [`codes::RESOURCE_NOT_FOUND_FILE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeChatMiniProgramPublish {
    /// Required.
    pub file_id: String,
    pub sub_app_id: Option<i64>,
    pub source_definition: Option<i64>,
}
operation! { WeChatMiniProgramPublish(file_id: String) "WeChatMiniProgramPublish" -> WeChatMiniProgramPublishOutput {
    0 "FileId" file_id, 1 "SubAppId" sub_app_id: i64, 2 "SourceDefinition" source_definition: i64
} }

/// Response of [`WeChatMiniProgramPublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeChatMiniProgramPublishOutput {
    pub task_id: Option<String>,
}
model! { WeChatMiniProgramPublishOutput {
    0 "TaskId" task_id: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CLASS_LEVEL_LIMIT_EXCEEDED "FailedOperation.ClassLevelLimitExceeded",
    FAILED_OPERATION_CLASS_NAME_DUPLICATE "FailedOperation.ClassNameDuplicate",
    FAILED_OPERATION_CLASS_NO_FOUND "FailedOperation.ClassNoFound",
    FAILED_OPERATION_COVER_TYPE "FailedOperation.CoverType", FAILED_OPERATION_DB_ERROR "FailedOperation.DBError",
    FAILED_OPERATION_DOMAIN_DEPLOYING "FailedOperation.DomainDeploying",
    FAILED_OPERATION_INVALID_ACCOUNT "FailedOperation.InvalidAccount",
    FAILED_OPERATION_INVALID_VOD_USER "FailedOperation.InvalidVodUser",
    FAILED_OPERATION_MEDIA_FORBIDED_BY_SYSTEM "FailedOperation.MediaForbidedBySystem",
    FAILED_OPERATION_MEDIA_TYPE "FailedOperation.MediaType",
    FAILED_OPERATION_NET_WORK_ERROR "FailedOperation.NetWorkError",
    FAILED_OPERATION_NO_NEED_TO_REDUCE_MEDIA_BITRATE "FailedOperation.NoNeedToReduceMediaBitrate",
    FAILED_OPERATION_NO_PRIVILEGES "FailedOperation.NoPrivileges",
    FAILED_OPERATION_PARENT_ID_NO_FOUND "FailedOperation.ParentIdNoFound",
    FAILED_OPERATION_SUBCLASS_LIMIT_EXCEEDED "FailedOperation.SubclassLimitExceeded",
    FAILED_OPERATION_TASK_DUPLICATE "FailedOperation.TaskDuplicate",
    FAILED_OPERATION_UPLOAD_COS_FAIL "FailedOperation.UploadCosFail",
    FAILED_OPERATION_USER_STATUS_INAVLID "FailedOperation.UserStatusInavlid", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DB_ERROR "InternalError.DBError", INTERNAL_ERROR_GEN_DEFINITION "InternalError.GenDefinition",
    INTERNAL_ERROR_GET_FILE_INFO_ERROR "InternalError.GetFileInfoError",
    INTERNAL_ERROR_GET_MEDIA_LIST_ERROR "InternalError.GetMediaListError",
    INTERNAL_ERROR_TIME_PARSE_ERROR "InternalError.TimeParseError",
    INTERNAL_ERROR_UPDATE_MEDIA_ERROR "InternalError.UpdateMediaError",
    INTERNAL_ERROR_UPLOAD_COVER_IMAGE_ERROR "InternalError.UploadCoverImageError",
    INTERNAL_ERROR_UPLOAD_WATERMARK_ERROR "InternalError.UploadWatermarkError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_EXISTED_PROCEDURE_NAME "InvalidParameter.ExistedProcedureName",
    INVALID_PARAMETER_EXPIRE_TIME "InvalidParameter.ExpireTime", INVALID_PARAMETER_LABELS "InvalidParameter.Labels",
    INVALID_PARAMETER_PROCEDURE_NAME_NOT_EXIST "InvalidParameter.ProcedureNameNotExist",
    INVALID_PARAMETER_STORAGE_REGION "InvalidParameter.StorageRegion",
    INVALID_PARAMETER_VIOLATION_CONTENT "InvalidParameter.ViolationContent",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ADD_KEY_FRAME_DESCS_AND_CLEAR_KEY_FRAME_DESCS_CONFLICT "InvalidParameterValue.AddKeyFrameDescsAndClearKeyFrameDescsConflict",
    INVALID_PARAMETER_VALUE_ADD_KEY_FRAME_DESCS_AND_DELETE_KEY_FRAME_DESCS_CONFLICT "InvalidParameterValue.AddKeyFrameDescsAndDeleteKeyFrameDescsConflict",
    INVALID_PARAMETER_VALUE_ADD_TAGS_AND_CLEAR_TAGS_CONFLICT "InvalidParameterValue.AddTagsAndClearTagsConflict",
    INVALID_PARAMETER_VALUE_ADD_TAGS_AND_DELETE_TAGS_CONFLICT "InvalidParameterValue.AddTagsAndDeleteTagsConflict",
    INVALID_PARAMETER_VALUE_AI_ANALYSIS_TASK_DEFINITION "InvalidParameterValue.AiAnalysisTaskDefinition",
    INVALID_PARAMETER_VALUE_AI_CONTENT_REVIEW_TASK_DEFINITION "InvalidParameterValue.AiContentReviewTaskDefinition",
    INVALID_PARAMETER_VALUE_AI_RECOGNITION_TASK_DEFINITION "InvalidParameterValue.AiRecognitionTaskDefinition",
    INVALID_PARAMETER_VALUE_APP_ID "InvalidParameterValue.AppId",
    INVALID_PARAMETER_VALUE_AREA "InvalidParameterValue.Area",
    INVALID_PARAMETER_VALUE_AUDIO_BITRATE "InvalidParameterValue.AudioBitrate",
    INVALID_PARAMETER_VALUE_AUDIO_CHANNEL "InvalidParameterValue.AudioChannel",
    INVALID_PARAMETER_VALUE_AUDIO_CODEC "InvalidParameterValue.AudioCodec",
    INVALID_PARAMETER_VALUE_AUDIO_SAMPLE_RATE "InvalidParameterValue.AudioSampleRate",
    INVALID_PARAMETER_VALUE_BITRATE "InvalidParameterValue.Bitrate",
    INVALID_PARAMETER_VALUE_BLOCK_CONFIDENCE "InvalidParameterValue.BlockConfidence",
    INVALID_PARAMETER_VALUE_CATEGORIES "InvalidParameterValue.Categories",
    INVALID_PARAMETER_VALUE_CLASS_ID "InvalidParameterValue.ClassId",
    INVALID_PARAMETER_VALUE_CLASS_IDS "InvalidParameterValue.ClassIds",
    INVALID_PARAMETER_VALUE_CLASS_NAME "InvalidParameterValue.ClassName",
    INVALID_PARAMETER_VALUE_CLASSIFCATION_CONFIGURE "InvalidParameterValue.ClassifcationConfigure",
    INVALID_PARAMETER_VALUE_CLIP_DURATION "InvalidParameterValue.ClipDuration",
    INVALID_PARAMETER_VALUE_CODEC "InvalidParameterValue.Codec",
    INVALID_PARAMETER_VALUE_COLUMN_COUNT "InvalidParameterValue.ColumnCount",
    INVALID_PARAMETER_VALUE_COMMENT "InvalidParameterValue.Comment",
    INVALID_PARAMETER_VALUE_CONTAINER "InvalidParameterValue.Container",
    INVALID_PARAMETER_VALUE_CONTAINER_TYPE "InvalidParameterValue.ContainerType",
    INVALID_PARAMETER_VALUE_COORDINATE_ORIGIN "InvalidParameterValue.CoordinateOrigin",
    INVALID_PARAMETER_VALUE_COVER_CONFIGURE "InvalidParameterValue.CoverConfigure",
    INVALID_PARAMETER_VALUE_COVER_TYPE "InvalidParameterValue.CoverType",
    INVALID_PARAMETER_VALUE_COVER_URL "InvalidParameterValue.CoverUrl",
    INVALID_PARAMETER_VALUE_CUT_AND_CROPS "InvalidParameterValue.CutAndCrops",
    INVALID_PARAMETER_VALUE_DATA_INTERVAL "InvalidParameterValue.DataInterval",
    INVALID_PARAMETER_VALUE_DATA_TYPE "InvalidParameterValue.DataType",
    INVALID_PARAMETER_VALUE_DATE "InvalidParameterValue.Date",
    INVALID_PARAMETER_VALUE_DEFAULT_LIBRARY_LABEL_SET "InvalidParameterValue.DefaultLibraryLabelSet",
    INVALID_PARAMETER_VALUE_DEFINITION "InvalidParameterValue.Definition",
    INVALID_PARAMETER_VALUE_DEFINITIONS "InvalidParameterValue.Definitions",
    INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE "InvalidParameterValue.DeleteDefaultTemplate",
    INVALID_PARAMETER_VALUE_DESCRIPTION "InvalidParameterValue.Description",
    INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_BITRATE "InvalidParameterValue.DisableHigherVideoBitrate",
    INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_RESOLUTION "InvalidParameterValue.DisableHigherVideoResolution",
    INVALID_PARAMETER_VALUE_DISTRICTS "InvalidParameterValue.Districts",
    INVALID_PARAMETER_VALUE_DOMAIN_NAME "InvalidParameterValue.DomainName",
    INVALID_PARAMETER_VALUE_DOMAIN_NAME_IN_BLACK_LIST "InvalidParameterValue.DomainNameInBlackList",
    INVALID_PARAMETER_VALUE_DOMAIN_NAMES "InvalidParameterValue.DomainNames",
    INVALID_PARAMETER_VALUE_DRM_TYPE "InvalidParameterValue.DrmType",
    INVALID_PARAMETER_VALUE_END_DATE "InvalidParameterValue.EndDate",
    INVALID_PARAMETER_VALUE_END_TIME "InvalidParameterValue.EndTime",
    INVALID_PARAMETER_VALUE_END_TIME_OFFSET "InvalidParameterValue.EndTimeOffset",
    INVALID_PARAMETER_VALUE_EXISTED_NAME "InvalidParameterValue.ExistedName",
    INVALID_PARAMETER_VALUE_EXPIRE_TIME "InvalidParameterValue.ExpireTime",
    INVALID_PARAMETER_VALUE_EXPIRED_TIME "InvalidParameterValue.ExpiredTime",
    INVALID_PARAMETER_VALUE_EXTENDED_PARAMETER "InvalidParameterValue.ExtendedParameter",
    INVALID_PARAMETER_VALUE_FACE_DUPLICATE "InvalidParameterValue.FaceDuplicate",
    INVALID_PARAMETER_VALUE_FACE_LIBRARY "InvalidParameterValue.FaceLibrary",
    INVALID_PARAMETER_VALUE_FACE_SCORE "InvalidParameterValue.FaceScore",
    INVALID_PARAMETER_VALUE_FILE_ID "InvalidParameterValue.FileId",
    INVALID_PARAMETER_VALUE_FILE_IDS "InvalidParameterValue.FileIds",
    INVALID_PARAMETER_VALUE_FILE_IDS_EMPTY "InvalidParameterValue.FileIdsEmpty",
    INVALID_PARAMETER_VALUE_FILE_IDS_OVER_LIMIT "InvalidParameterValue.FileIdsOverLimit",
    INVALID_PARAMETER_VALUE_FILE_IDS_TOO_MANY "InvalidParameterValue.FileIdsTooMany",
    INVALID_PARAMETER_VALUE_FILE_TYPE "InvalidParameterValue.FileType",
    INVALID_PARAMETER_VALUE_FILL_TYPE "InvalidParameterValue.FillType",
    INVALID_PARAMETER_VALUE_FILTRATE_AUDIO "InvalidParameterValue.FiltrateAudio",
    INVALID_PARAMETER_VALUE_FILTRATE_VIDEO "InvalidParameterValue.FiltrateVideo",
    INVALID_PARAMETER_VALUE_FORMAT "InvalidParameterValue.Format",
    INVALID_PARAMETER_VALUE_FORMAT_WEBP_LACK_WIDTH_AND_HEIGHT "InvalidParameterValue.FormatWebpLackWidthAndHeight",
    INVALID_PARAMETER_VALUE_FORMAT_WEBP_WIDTH_AND_HEIGHT_BOTH_ZERO "InvalidParameterValue.FormatWebpWidthAndHeightBothZero",
    INVALID_PARAMETER_VALUE_FPS "InvalidParameterValue.Fps",
    INVALID_PARAMETER_VALUE_FRAME_TAG_CONFIGURE "InvalidParameterValue.FrameTagConfigure",
    INVALID_PARAMETER_VALUE_FUNCTION_ARG "InvalidParameterValue.FunctionArg",
    INVALID_PARAMETER_VALUE_FUNCTION_NAME "InvalidParameterValue.FunctionName",
    INVALID_PARAMETER_VALUE_HEIGHT "InvalidParameterValue.Height",
    INVALID_PARAMETER_VALUE_HIGHLIGHT_CONFIGURE "InvalidParameterValue.HighlightConfigure",
    INVALID_PARAMETER_VALUE_IMAGE_CONTENT "InvalidParameterValue.ImageContent",
    INVALID_PARAMETER_VALUE_IMAGE_DECODE_ERROR "InvalidParameterValue.ImageDecodeError",
    INVALID_PARAMETER_VALUE_IMAGE_TEMPLATE "InvalidParameterValue.ImageTemplate",
    INVALID_PARAMETER_VALUE_INDEX "InvalidParameterValue.Index",
    INVALID_PARAMETER_VALUE_INTERVAL "InvalidParameterValue.Interval",
    INVALID_PARAMETER_VALUE_INVALID_OPERATION_TYPE "InvalidParameterValue.InvalidOperationType",
    INVALID_PARAMETER_VALUE_IS_PERSISTENCE "InvalidParameterValue.IsPersistence",
    INVALID_PARAMETER_VALUE_ISPS "InvalidParameterValue.Isps",
    INVALID_PARAMETER_VALUE_ITEM_ID "InvalidParameterValue.ItemId",
    INVALID_PARAMETER_VALUE_KEY_FRAME_DESC_CONTENT_TOO_LONG "InvalidParameterValue.KeyFrameDescContentTooLong",
    INVALID_PARAMETER_VALUE_LABEL_SET "InvalidParameterValue.LabelSet",
    INVALID_PARAMETER_VALUE_LABELS "InvalidParameterValue.Labels",
    INVALID_PARAMETER_VALUE_LIMIT "InvalidParameterValue.Limit",
    INVALID_PARAMETER_VALUE_LIMIT_TOO_LARGE "InvalidParameterValue.LimitTooLarge",
    INVALID_PARAMETER_VALUE_MEDIA_MANIFEST_CONTENT "InvalidParameterValue.MediaManifestContent",
    INVALID_PARAMETER_VALUE_MEDIA_STORAGE_PATH "InvalidParameterValue.MediaStoragePath",
    INVALID_PARAMETER_VALUE_MEDIA_TYPE "InvalidParameterValue.MediaType",
    INVALID_PARAMETER_VALUE_MEDIA_URL "InvalidParameterValue.MediaUrl",
    INVALID_PARAMETER_VALUE_METRIC "InvalidParameterValue.Metric",
    INVALID_PARAMETER_VALUE_MODIFY_DEFAULT_TEMPLATE "InvalidParameterValue.ModifyDefaultTemplate",
    INVALID_PARAMETER_VALUE_NAME "InvalidParameterValue.Name",
    INVALID_PARAMETER_VALUE_NAME_PREFIXES "InvalidParameterValue.NamePrefixes",
    INVALID_PARAMETER_VALUE_NAMES "InvalidParameterValue.Names",
    INVALID_PARAMETER_VALUE_NOT_RESTORABLE "InvalidParameterValue.NotRestorable",
    INVALID_PARAMETER_VALUE_OBJECT_LIBRARY "InvalidParameterValue.ObjectLibrary",
    INVALID_PARAMETER_VALUE_OFFSET "InvalidParameterValue.Offset",
    INVALID_PARAMETER_VALUE_OFFSET_TOO_LARGE "InvalidParameterValue.OffsetTooLarge",
    INVALID_PARAMETER_VALUE_OPERATION "InvalidParameterValue.Operation",
    INVALID_PARAMETER_VALUE_ORIGINAL_STORAGE_CLASS "InvalidParameterValue.OriginalStorageClass",
    INVALID_PARAMETER_VALUE_OUTPUT_MEDIA_TYPE "InvalidParameterValue.OutputMediaType",
    INVALID_PARAMETER_VALUE_PARENT_ID "InvalidParameterValue.ParentId",
    INVALID_PARAMETER_VALUE_PIC_FORMAT_ERROR "InvalidParameterValue.PicFormatError",
    INVALID_PARAMETER_VALUE_PRECISION "InvalidParameterValue.Precision",
    INVALID_PARAMETER_VALUE_PROCEDURE "InvalidParameterValue.Procedure",
    INVALID_PARAMETER_VALUE_PROCEDURE_NAME "InvalidParameterValue.ProcedureName",
    INVALID_PARAMETER_VALUE_QUALITY "InvalidParameterValue.Quality",
    INVALID_PARAMETER_VALUE_REMOVE_AUDIO "InvalidParameterValue.RemoveAudio",
    INVALID_PARAMETER_VALUE_REMOVE_VIDEO "InvalidParameterValue.RemoveVideo",
    INVALID_PARAMETER_VALUE_REPEAT_TYPE "InvalidParameterValue.RepeatType",
    INVALID_PARAMETER_VALUE_RESOLUTION "InvalidParameterValue.Resolution",
    INVALID_PARAMETER_VALUE_RESOLUTION_ADAPTIVE "InvalidParameterValue.ResolutionAdaptive",
    INVALID_PARAMETER_VALUE_RESTORE_DAY "InvalidParameterValue.RestoreDay",
    INVALID_PARAMETER_VALUE_RESTORE_TIER "InvalidParameterValue.RestoreTier",
    INVALID_PARAMETER_VALUE_REVIEW_CONFIDENCE "InvalidParameterValue.ReviewConfidence",
    INVALID_PARAMETER_VALUE_REVIEW_WALL_SWITCH "InvalidParameterValue.ReviewWallSwitch",
    INVALID_PARAMETER_VALUE_ROUND_PLAY_ALREADY_EXISTS "InvalidParameterValue.RoundPlayAlreadyExists",
    INVALID_PARAMETER_VALUE_ROUND_PLAY_ID "InvalidParameterValue.RoundPlayId",
    INVALID_PARAMETER_VALUE_ROUND_PLAYLIST "InvalidParameterValue.RoundPlaylist",
    INVALID_PARAMETER_VALUE_ROW_COUNT "InvalidParameterValue.RowCount",
    INVALID_PARAMETER_VALUE_SAMPLE_INTERVAL "InvalidParameterValue.SampleInterval",
    INVALID_PARAMETER_VALUE_SAMPLE_RATE "InvalidParameterValue.SampleRate",
    INVALID_PARAMETER_VALUE_SAMPLE_TYPE "InvalidParameterValue.SampleType",
    INVALID_PARAMETER_VALUE_SCENARIO_TYPE "InvalidParameterValue.ScenarioType",
    INVALID_PARAMETER_VALUE_SCHEME "InvalidParameterValue.Scheme",
    INVALID_PARAMETER_VALUE_SCHEME_CONFLICT "InvalidParameterValue.SchemeConflict",
    INVALID_PARAMETER_VALUE_SCREENSHOT_INTERVAL "InvalidParameterValue.ScreenshotInterval",
    INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG "InvalidParameterValue.SessionContextTooLong",
    INVALID_PARAMETER_VALUE_SESSION_ID "InvalidParameterValue.SessionId",
    INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG "InvalidParameterValue.SessionIdTooLong",
    INVALID_PARAMETER_VALUE_SORT "InvalidParameterValue.Sort",
    INVALID_PARAMETER_VALUE_SOUND_SYSTEM "InvalidParameterValue.SoundSystem",
    INVALID_PARAMETER_VALUE_SOURCE_DEFINITION "InvalidParameterValue.SourceDefinition",
    INVALID_PARAMETER_VALUE_SOURCE_TYPE "InvalidParameterValue.SourceType",
    INVALID_PARAMETER_VALUE_SOURCE_TYPES "InvalidParameterValue.SourceTypes",
    INVALID_PARAMETER_VALUE_SRC_FILE "InvalidParameterValue.SrcFile",
    INVALID_PARAMETER_VALUE_START_DATE "InvalidParameterValue.StartDate",
    INVALID_PARAMETER_VALUE_START_TIME "InvalidParameterValue.StartTime",
    INVALID_PARAMETER_VALUE_START_TIME_OFFSET "InvalidParameterValue.StartTimeOffset",
    INVALID_PARAMETER_VALUE_STATUS "InvalidParameterValue.Status",
    INVALID_PARAMETER_VALUE_STORAGE_CLASS "InvalidParameterValue.StorageClass",
    INVALID_PARAMETER_VALUE_STORAGE_REGION "InvalidParameterValue.StorageRegion",
    INVALID_PARAMETER_VALUE_STORAGE_REGIONS "InvalidParameterValue.StorageRegions",
    INVALID_PARAMETER_VALUE_STORAGE_TYPE "InvalidParameterValue.StorageType",
    INVALID_PARAMETER_VALUE_STREAM_ID_INVALID "InvalidParameterValue.StreamIdInvalid",
    INVALID_PARAMETER_VALUE_STREAM_IDS "InvalidParameterValue.StreamIds",
    INVALID_PARAMETER_VALUE_SUB_APP_ID "InvalidParameterValue.SubAppId",
    INVALID_PARAMETER_VALUE_SUBTITLE_FORMAT "InvalidParameterValue.SubtitleFormat",
    INVALID_PARAMETER_VALUE_SVG_TEMPLATE "InvalidParameterValue.SvgTemplate",
    INVALID_PARAMETER_VALUE_SVG_TEMPLATE_HEIGHT "InvalidParameterValue.SvgTemplateHeight",
    INVALID_PARAMETER_VALUE_SVG_TEMPLATE_WIDTH "InvalidParameterValue.SvgTemplateWidth",
    INVALID_PARAMETER_VALUE_SWITCH "InvalidParameterValue.Switch",
    INVALID_PARAMETER_VALUE_TEHD_TYPE "InvalidParameterValue.TEHDType",
    INVALID_PARAMETER_VALUE_TAG_CONFIGURE "InvalidParameterValue.TagConfigure",
    INVALID_PARAMETER_VALUE_TAG_TOO_LONG "InvalidParameterValue.TagTooLong",
    INVALID_PARAMETER_VALUE_TAGS "InvalidParameterValue.Tags",
    INVALID_PARAMETER_VALUE_TASK_ID "InvalidParameterValue.TaskId",
    INVALID_PARAMETER_VALUE_TEXT "InvalidParameterValue.Text",
    INVALID_PARAMETER_VALUE_TEXT_ALPHA "InvalidParameterValue.TextAlpha",
    INVALID_PARAMETER_VALUE_TEXT_TEMPLATE "InvalidParameterValue.TextTemplate",
    INVALID_PARAMETER_VALUE_THUMBNAILS "InvalidParameterValue.Thumbnails",
    INVALID_PARAMETER_VALUE_TIME_TYPE "InvalidParameterValue.TimeType",
    INVALID_PARAMETER_VALUE_TYPE "InvalidParameterValue.Type",
    INVALID_PARAMETER_VALUE_TYPES "InvalidParameterValue.Types",
    INVALID_PARAMETER_VALUE_UNIQUE_IDENTIFIER "InvalidParameterValue.UniqueIdentifier",
    INVALID_PARAMETER_VALUE_UNSUPPORT_DOMAIN "InvalidParameterValue.UnsupportDomain",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_RESTORE_TIER "InvalidParameterValue.UnsupportedRestoreTier",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_STORAGE_CLASS "InvalidParameterValue.UnsupportedStorageClass",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_TRANSITION "InvalidParameterValue.UnsupportedTransition",
    INVALID_PARAMETER_VALUE_URL "InvalidParameterValue.Url",
    INVALID_PARAMETER_VALUE_USER_DEFINE_LIBRARY_LABEL_SET "InvalidParameterValue.UserDefineLibraryLabelSet",
    INVALID_PARAMETER_VALUE_VCRF "InvalidParameterValue.Vcrf",
    INVALID_PARAMETER_VALUE_VIDEO_BITRATE "InvalidParameterValue.VideoBitrate",
    INVALID_PARAMETER_VALUE_VIDEO_CODEC "InvalidParameterValue.VideoCodec",
    INVALID_PARAMETER_VALUE_VIDS "InvalidParameterValue.Vids",
    INVALID_PARAMETER_VALUE_VOD_SESSION_KEY "InvalidParameterValue.VodSessionKey",
    INVALID_PARAMETER_VALUE_WATERMARKS "InvalidParameterValue.Watermarks",
    INVALID_PARAMETER_VALUE_WIDTH "InvalidParameterValue.Width",
    INVALID_PARAMETER_VALUE_X_POS "InvalidParameterValue.XPos",
    INVALID_PARAMETER_VALUE_Y_POS "InvalidParameterValue.YPos", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_KEY_FRAME_DESC_COUNT_REACH_MAX "LimitExceeded.KeyFrameDescCountReachMax",
    LIMIT_EXCEEDED_PLAY_LIST "LimitExceeded.PlayList", LIMIT_EXCEEDED_QUOTA "LimitExceeded.Quota",
    LIMIT_EXCEEDED_ROUND_PLAYLIST "LimitExceeded.RoundPlaylist", LIMIT_EXCEEDED_ROUND_PLAYS "LimitExceeded.RoundPlays",
    LIMIT_EXCEEDED_RUNNING_ROUND_PLAYS "LimitExceeded.RunningRoundPlays",
    LIMIT_EXCEEDED_TAG_COUNT_REACH_MAX "LimitExceeded.TagCountReachMax",
    LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE "LimitExceeded.TooMuchTemplate", MISSING_PARAMETER "MissingParameter",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_COVER_URL "ResourceNotFound.CoverUrl",
    RESOURCE_NOT_FOUND_FILE_NOT_EXIST "ResourceNotFound.FileNotExist",
    RESOURCE_NOT_FOUND_PERSON "ResourceNotFound.Person",
    RESOURCE_NOT_FOUND_SERVICE_NOT_EXIST "ResourceNotFound.ServiceNotExist",
    RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST "ResourceNotFound.TemplateNotExist",
    RESOURCE_NOT_FOUND_USER_NOT_EXIST "ResourceNotFound.UserNotExist", RESOURCE_NOT_FOUND_WORD "ResourceNotFound.Word",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_MASTER_PLAYLIST "ResourceUnavailable.MasterPlaylist",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_DOMAIN_RECORD_NOT_VERIFIED "UnauthorizedOperation.DomainRecordNotVerified",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_CLASS_NOT_EMPTY "UnsupportedOperation.ClassNotEmpty"
}

#[cfg(feature = "unstable-registry")]
register! {
    ApplyUpload, AttachMediaSubtitles, CommitUpload, ComposeMedia, ConfirmEvents, CreateAIAnalysisTemplate,
    CreateAIRecognitionTemplate, CreateAdaptiveDynamicStreamingTemplate, CreateAigcAdvancedCustomElement,
    CreateAigcApiToken, CreateAigcAudioClone, CreateAigcAudioTask, CreateAigcCustomElement, CreateAigcCustomVoice,
    CreateAigcImageTask, CreateAigcQuota, CreateAigcSubject, CreateAigcVideoRedrawTask, CreateAigcVideoTask,
    CreateAnimatedGraphicsTemplate, CreateBlindWatermarkTemplate, CreateCLSLogset, CreateCLSTopic, CreateClass,
    CreateComplexAdaptiveDynamicStreamingTask, CreateContentReviewTemplate, CreateDomainVerifyRecord,
    CreateEnhanceMediaTemplate, CreateHeadTailTemplate, CreateImageProcessingTemplate, CreateImageSpriteTemplate,
    CreateJustInTimeTranscodeTemplate, CreateKnowledgeBase, CreateLLMComprehendTemplate, CreateMPSTemplate,
    CreatePersonSample, CreateProcedureTemplate, CreateProcessImageAsyncTemplate, CreateQualityInspectTemplate,
    CreateRebuildMediaTemplate, CreateReviewTemplate, CreateRoundPlay, CreateSampleSnapshotTemplate,
    CreateSceneAigcImageTask, CreateSceneAigcVideoTask, CreateSnapshotByTimeOffsetTemplate, CreateStorageRegion,
    CreateSubAppId, CreateSuperPlayerConfig, CreateTranscodeTemplate, CreateVodDomain, CreateWatermarkTemplate,
    CreateWordSamples, DeleteAIAnalysisTemplate, DeleteAIRecognitionTemplate, DeleteAdaptiveDynamicStreamingTemplate,
    DeleteAigcAdvancedCustomElement, DeleteAigcApiToken, DeleteAigcQuota, DeleteAnimatedGraphicsTemplate,
    DeleteBlindWatermarkTemplate, DeleteCLSTopic, DeleteClass, DeleteContentReviewTemplate, DeleteEnhanceMediaTemplate,
    DeleteHeadTailTemplate, DeleteImageProcessingTemplate, DeleteImageSpriteTemplate, DeleteJustInTimeTranscodeTemplate,
    DeleteKnowledgeBase, DeleteLLMComprehendTemplate, DeleteMPSTemplate, DeleteMedia, DeletePersonSample,
    DeleteProcedureTemplate, DeleteProcessImageAsyncTemplate, DeleteQualityInspectTemplate, DeleteRebuildMediaTemplate,
    DeleteReviewTemplate, DeleteRoundPlay, DeleteSampleSnapshotTemplate, DeleteSnapshotByTimeOffsetTemplate,
    DeleteSuperPlayerConfig, DeleteTranscodeTemplate, DeleteVodDomain, DeleteWatermarkTemplate, DeleteWordSamples,
    DescribeAIAnalysisTemplates, DescribeAIRecognitionTemplates, DescribeAdaptiveDynamicStreamingTemplates,
    DescribeAigcAdvancedCustomElements, DescribeAigcApiTokens, DescribeAigcFaceInfo, DescribeAigcFaceInfoAsync,
    DescribeAigcQuotas, DescribeAigcUsageData, DescribeAllClass, DescribeAnimatedGraphicsTemplates,
    DescribeBlindWatermarkTemplates, DescribeCDNStatDetails, DescribeCDNUsageData, DescribeCLSLogsets,
    DescribeCLSPushTargets, DescribeCLSTopics, DescribeCdnLogs, DescribeClientUploadAccelerationUsageData,
    DescribeContentReviewTemplates, DescribeCurrentPlaylist, DescribeDailyMediaPlayStat, DescribeDailyMostPlayedStat,
    DescribeDailyPlayStatFileList, DescribeDefaultDistributionConfig, DescribeDrmDataKey, DescribeDrmKeyProviderInfo,
    DescribeEnhanceMediaTemplates, DescribeEventConfig, DescribeEventsState, DescribeFileAttributes,
    DescribeHeadTailTemplates, DescribeImageProcessingTemplates, DescribeImageReviewUsageData,
    DescribeImageSpriteTemplates, DescribeJustInTimeTranscodeTemplates, DescribeKnowledgeBases,
    DescribeLLMComprehendTemplates, DescribeLicenseUsageData, DescribeMPSTemplates, DescribeMediaInfos,
    DescribeMediaPlayStatDetails, DescribeMediaProcessUsageData, DescribePersonSamples, DescribePrepaidProducts,
    DescribeProcedureTemplates, DescribeProcessImageAsyncTemplates, DescribeQualityInspectTemplates,
    DescribeRebuildMediaTemplates, DescribeReviewDetails, DescribeReviewTemplates, DescribeRoundPlays,
    DescribeSampleSnapshotTemplates, DescribeSnapshotByTimeOffsetTemplates, DescribeStorageData, DescribeStorageDetails,
    DescribeStorageRegions, DescribeSubAppIds, DescribeSuperPlayerConfigs, DescribeTaskDetail, DescribeTasks,
    DescribeTranscodeTemplates, DescribeVodDomains, DescribeWatermarkTemplates, DescribeWordSamples, EditMedia,
    EnhanceMediaByTemplate, EnhanceMediaQuality, ExecuteFunction, ExtractBlindWatermark, ExtractCopyRightWatermark,
    ExtractTraceWatermark, FastEditMedia, ForbidMediaDistribution, HandleCurrentPlaylist, ImportMediaKnowledge,
    InspectMediaQuality, ListFiles, LiveRealTimeClip, ManageTask, ModifyAIAnalysisTemplate, ModifyAIRecognitionTemplate,
    ModifyAdaptiveDynamicStreamingTemplate, ModifyAigcQuota, ModifyAnimatedGraphicsTemplate,
    ModifyBlindWatermarkTemplate, ModifyClass, ModifyContentReviewTemplate, ModifyDefaultDistributionConfig,
    ModifyDefaultStorageRegion, ModifyEnhanceMediaTemplate, ModifyEventConfig, ModifyHeadTailTemplate,
    ModifyImageSpriteTemplate, ModifyJustInTimeTranscodeTemplate, ModifyKnowledgeBase, ModifyLLMComprehendTemplate,
    ModifyMPSTemplate, ModifyMediaInfo, ModifyMediaStorageClass, ModifyPersonSample, ModifyProcessImageAsyncTemplate,
    ModifyQualityInspectTemplate, ModifyRebuildMediaTemplate, ModifyReviewTemplate, ModifyRoundPlay,
    ModifySampleSnapshotTemplate, ModifySnapshotByTimeOffsetTemplate, ModifySubAppIdInfo, ModifySubAppIdStatus,
    ModifySuperPlayerConfig, ModifyTranscodeTemplate, ModifyVodDomainAccelerateConfig, ModifyVodDomainConfig,
    ModifyWatermarkTemplate, ModifyWordSample, ParseStreamingManifest, ProcessImage, ProcessImageAsync, ProcessMedia,
    ProcessMediaByMPS, ProcessMediaByProcedure, ProcessMediaByUrl, PullEvents, PullUpload, PushUrlCache, RebuildMedia,
    RebuildMediaByTemplate, RefreshUrlCache, RemoveWatermark, ResetProcedureTemplate, RestoreMedia, ReviewAudioVideo,
    ReviewImage, SearchMedia, SearchMediaBySemantics, SetCLSPushTarget, SetDrmKeyProviderInfo, SetVodDomainCertificate,
    SimpleHlsClip, SplitMedia, UpdateAigcApiToken, VerifyDomainRecord, WeChatMiniProgramPublish
}
