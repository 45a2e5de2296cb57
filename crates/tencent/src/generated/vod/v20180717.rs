//! `vod` 2018-07-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "vod", version: "2018-07-17", code: "vod", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyUpload {
    pub media_type: String,
    pub sub_app_id: Option<u64>,
    pub media_name: Option<String>,
    pub cover_type: Option<String>,
    pub procedure: Option<String>,
    pub expire_time: Option<String>,
    pub storage_region: Option<String>,
    pub class_id: Option<i64>,
    pub source_context: Option<String>,
    pub session_context: Option<String>,
    pub ext_info: Option<String>,
    pub media_storage_path: Option<String>,
}
operation! { ApplyUpload(media_type: String) "ApplyUpload" -> ApplyUploadOutput {
    0 "MediaType" media_type, 1 "SubAppId" sub_app_id: u64, 2 "MediaName" media_name: String,
    3 "CoverType" cover_type: String, 4 "Procedure" procedure: String, 5 "ExpireTime" expire_time: String,
    6 "StorageRegion" storage_region: String, 7 "ClassId" class_id: i64, 8 "SourceContext" source_context: String,
    9 "SessionContext" session_context: String, 10 "ExtInfo" ext_info: String,
    11 "MediaStoragePath" media_storage_path: String
} }

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
    0 "StorageBucket" storage_bucket, 1 "StorageRegion" storage_region, 2 "VodSessionKey" vod_session_key,
    3 "MediaStoragePath" media_storage_path, 4 "CoverStoragePath" cover_storage_path,
    5 "TempCertificate" temp_certificate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempCertificate {
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub token: Option<Secret>,
    pub expired_time: Option<u64>,
}
model! { TempCertificate {
    0 "SecretId" secret_id, 1 "SecretKey" secret_key, 2 "Token" token, 3 "ExpiredTime" expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachMediaSubtitles {
    pub file_id: String,
    pub operation: String,
    pub adaptive_dynamic_streaming_definition: u64,
    pub subtitle_ids: Vec<String>,
    pub default_subtitle_id: Option<String>,
    pub sub_app_id: Option<u64>,
}
operation! { AttachMediaSubtitles(file_id: String, operation: String, adaptive_dynamic_streaming_definition: u64, subtitle_ids: Vec<String>)
    "AttachMediaSubtitles" -> Empty {
    0 "FileId" file_id, 1 "Operation" operation,
    2 "AdaptiveDynamicStreamingDefinition" adaptive_dynamic_streaming_definition, 3 "SubtitleIds" subtitle_ids,
    4 "DefaultSubtitleId" default_subtitle_id: String, 5 "SubAppId" sub_app_id: u64
} }

pub type AttachMediaSubtitlesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitUpload {
    pub vod_session_key: String,
    pub sub_app_id: Option<u64>,
}
operation! { CommitUpload(vod_session_key: String) "CommitUpload" -> CommitUploadOutput {
    0 "VodSessionKey" vod_session_key, 1 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitUploadOutput {
    pub file_id: Option<String>,
    pub media_url: Option<String>,
    pub cover_url: Option<String>,
}
model! { CommitUploadOutput {
    0 "FileId" file_id, 1 "MediaUrl" media_url, 2 "CoverUrl" cover_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMedia {
    pub tracks: Vec<MediaTrack>,
    pub output: ComposeMediaOutputItem,
    pub sub_app_id: Option<u64>,
    pub canvas: Option<Canvas>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
}
operation! { ComposeMedia(tracks: Vec<MediaTrack>, output: ComposeMediaOutputItem)
    "ComposeMedia" -> ComposeMediaOutput {
    0 "Tracks" tracks, 1 "Output" output, 2 "SubAppId" sub_app_id: u64, 3 "Canvas" canvas: Canvas,
    4 "SessionContext" session_context: String, 5 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTrack {
    pub r#type: Option<String>,
    pub track_items: Option<Vec<MediaTrackItem>>,
}
input! { MediaTrack(r#type: String, track_items: Vec<MediaTrackItem>) {
    0 "Type" r#type: String, 1 "TrackItems" track_items: Vec<MediaTrackItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTrackItem {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTrackItem {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTransform {
    pub r#type: Option<String>,
    pub volume_param: Option<AudioVolumeParam>,
}
input! { AudioTransform(r#type: String) {
    0 "Type" r#type: String, 1 "VolumeParam" volume_param: AudioVolumeParam
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioVolumeParam {
    pub mute: Option<i64>,
    pub gain: Option<f64>,
}
input! { AudioVolumeParam() {
    0 "Mute" mute: i64, 1 "Gain" gain: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTransform {
    pub r#type: Option<String>,
    pub rotate_angle: Option<f64>,
    pub flip: Option<String>,
}
input! { ImageTransform(r#type: String) {
    0 "Type" r#type: String, 1 "RotateAngle" rotate_angle: f64, 2 "Flip" flip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTrackItem {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StickerTrackItem {
    pub source_media: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTransitionItem {
    pub duration: Option<f64>,
    /// Deprecated.
    pub transitions: Option<Vec<TransitionOpertion>>,
    pub media_transitions: Option<Vec<TransitionOperation>>,
}
input! { MediaTransitionItem(duration: f64) {
    0 "Duration" duration: f64, 1 "Transitions" transitions: Vec<TransitionOpertion>,
    2 "MediaTransitions" media_transitions: Vec<TransitionOperation>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitionOpertion {
    pub r#type: Option<String>,
}
input! { TransitionOpertion(r#type: String) {
    0 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitionOperation {
    pub r#type: Option<String>,
}
input! { TransitionOperation(r#type: String) {
    0 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyTrackItem {
    pub duration: Option<f64>,
}
input! { EmptyTrackItem(duration: f64) {
    0 "Duration" duration: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaOutputItem {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputVideoStream {
    pub codec: Option<String>,
    pub fps: Option<i64>,
}
input! { OutputVideoStream() {
    0 "Codec" codec: String, 1 "Fps" fps: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaOutput {
    pub task_id: Option<String>,
}
model! { ComposeMediaOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmEvents {
    pub event_handles: Vec<String>,
    pub ext_info: Option<String>,
    pub sub_app_id: Option<u64>,
}
operation! { ConfirmEvents(event_handles: Vec<String>) "ConfirmEvents" -> Empty {
    0 "EventHandles" event_handles, 1 "ExtInfo" ext_info: String, 2 "SubAppId" sub_app_id: u64
} }

pub type ConfirmEventsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIAnalysisTemplate {
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub classification_configure: Option<ClassificationConfigureInfo>,
    pub tag_configure: Option<TagConfigureInfo>,
    pub cover_configure: Option<CoverConfigureInfo>,
    pub frame_tag_configure: Option<FrameTagConfigureInfo>,
    pub highlight_configure: Option<HighlightsConfigureInfo>,
}
operation! { CreateAIAnalysisTemplate() "CreateAIAnalysisTemplate" -> CreateAIAnalysisTemplateOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "ClassificationConfigure" classification_configure: ClassificationConfigureInfo,
    4 "TagConfigure" tag_configure: TagConfigureInfo, 5 "CoverConfigure" cover_configure: CoverConfigureInfo,
    6 "FrameTagConfigure" frame_tag_configure: FrameTagConfigureInfo,
    7 "HighlightConfigure" highlight_configure: HighlightsConfigureInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassificationConfigureInfo {
    pub switch: Option<String>,
}
input! { ClassificationConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagConfigureInfo {
    pub switch: Option<String>,
}
input! { TagConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverConfigureInfo {
    pub switch: Option<String>,
}
input! { CoverConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrameTagConfigureInfo {
    pub switch: Option<String>,
    pub screenshot_interval: Option<f64>,
}
input! { FrameTagConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "ScreenshotInterval" screenshot_interval: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightsConfigureInfo {
    pub switch: Option<String>,
}
input! { HighlightsConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIAnalysisTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateAIAnalysisTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIRecognitionTemplate {
    pub sub_app_id: Option<u64>,
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
    0 "SubAppId" sub_app_id: u64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "HeadTailConfigure" head_tail_configure: HeadTailConfigureInfo,
    4 "SegmentConfigure" segment_configure: SegmentConfigureInfo, 5 "FaceConfigure" face_configure: FaceConfigureInfo,
    6 "OcrFullTextConfigure" ocr_full_text_configure: OcrFullTextConfigureInfo,
    7 "OcrWordsConfigure" ocr_words_configure: OcrWordsConfigureInfo,
    8 "AsrFullTextConfigure" asr_full_text_configure: AsrFullTextConfigureInfo,
    9 "AsrWordsConfigure" asr_words_configure: AsrWordsConfigureInfo,
    10 "AsrTranslateConfigure" asr_translate_configure: AsrTranslateConfigureInfo,
    11 "ObjectConfigure" object_configure: ObjectConfigureInfo, 12 "ScreenshotInterval" screenshot_interval: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadTailConfigureInfo {
    pub switch: Option<String>,
}
input! { HeadTailConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentConfigureInfo {
    pub switch: Option<String>,
}
input! { SegmentConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceConfigureInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrFullTextConfigureInfo {
    pub switch: Option<String>,
}
input! { OcrFullTextConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrWordsConfigureInfo {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
}
input! { OcrWordsConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrFullTextConfigureInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrWordsConfigureInfo {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
}
input! { AsrWordsConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrTranslateConfigureInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectConfigureInfo {
    pub switch: Option<String>,
    pub object_library: Option<String>,
}
input! { ObjectConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "ObjectLibrary" object_library: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIRecognitionTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateAIRecognitionTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdaptiveDynamicStreamingTemplate {
    pub format: String,
    pub stream_infos: Vec<AdaptiveStreamTemplate>,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub drm_type: Option<String>,
    pub drm_key_provider: Option<String>,
    pub drm_encrypt_type: Option<String>,
    pub disable_higher_video_bitrate: Option<u64>,
    pub disable_higher_video_resolution: Option<u64>,
    pub comment: Option<String>,
    pub segment_type: Option<String>,
    pub segment_duration: Option<i64>,
}
operation! { CreateAdaptiveDynamicStreamingTemplate(format: String, stream_infos: Vec<AdaptiveStreamTemplate>)
    "CreateAdaptiveDynamicStreamingTemplate" -> CreateAdaptiveDynamicStreamingTemplateOutput {
    0 "Format" format, 1 "StreamInfos" stream_infos, 2 "SubAppId" sub_app_id: u64, 3 "Name" name: String,
    4 "DrmType" drm_type: String, 5 "DrmKeyProvider" drm_key_provider: String,
    6 "DrmEncryptType" drm_encrypt_type: String, 7 "DisableHigherVideoBitrate" disable_higher_video_bitrate: u64,
    8 "DisableHigherVideoResolution" disable_higher_video_resolution: u64, 9 "Comment" comment: String,
    10 "SegmentType" segment_type: String, 11 "SegmentDuration" segment_duration: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveStreamTemplate {
    pub video: Option<VideoTemplateInfo>,
    pub audio: Option<AudioTemplateInfo>,
    pub remove_audio: Option<u64>,
    pub remove_video: Option<u64>,
    pub tehd_config: Option<TEHDConfig>,
    pub enhance_config: Option<EnhanceConfig>,
    pub std_ext_info: Option<String>,
}
input! { AdaptiveStreamTemplate(video: VideoTemplateInfo, audio: AudioTemplateInfo) {
    0 "Video" video: VideoTemplateInfo, 1 "Audio" audio: AudioTemplateInfo, 2 "RemoveAudio" remove_audio: u64,
    3 "RemoveVideo" remove_video: u64, 4 "TEHDConfig" tehd_config: TEHDConfig,
    5 "EnhanceConfig" enhance_config: EnhanceConfig, 6 "StdExtInfo" std_ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTemplateInfo {
    pub codec: Option<String>,
    pub fps: Option<u64>,
    pub bitrate: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub fill_type: Option<String>,
    pub vcrf: Option<u64>,
    pub gop: Option<u64>,
    pub gop_unit: Option<String>,
    pub preserve_hdr_switch: Option<String>,
    pub codec_tag: Option<String>,
    pub mode: Option<String>,
    pub bframes: Option<i64>,
    pub hls_time: Option<i64>,
    pub video_profile: Option<String>,
}
input! { VideoTemplateInfo(codec: String, fps: u64, bitrate: u64) {
    0 "Codec" codec: String, 1 "Fps" fps: u64, 2 "Bitrate" bitrate: u64,
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Width" width: u64, 5 "Height" height: u64,
    6 "FillType" fill_type: String, 7 "Vcrf" vcrf: u64, 8 "Gop" gop: u64, 9 "GopUnit" gop_unit: String,
    10 "PreserveHDRSwitch" preserve_hdr_switch: String, 11 "CodecTag" codec_tag: String, 12 "Mode" mode: String,
    13 "Bframes" bframes: i64, 14 "HlsTime" hls_time: i64, 15 "VideoProfile" video_profile: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTemplateInfo {
    pub codec: Option<String>,
    pub bitrate: Option<u64>,
    pub sample_rate: Option<u64>,
    pub audio_channel: Option<i64>,
}
input! { AudioTemplateInfo(codec: String, bitrate: u64, sample_rate: u64) {
    0 "Codec" codec: String, 1 "Bitrate" bitrate: u64, 2 "SampleRate" sample_rate: u64,
    3 "AudioChannel" audio_channel: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TEHDConfig {
    pub r#type: Option<String>,
    pub max_video_bitrate: Option<u64>,
}
input! { TEHDConfig(r#type: String) {
    0 "Type" r#type: String, 1 "MaxVideoBitrate" max_video_bitrate: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceConfig {
    pub video_enhance: Option<VideoEnhanceConfig>,
    pub audio_enhance: Option<AudioEnhanceConfig>,
}
input! { EnhanceConfig() {
    0 "VideoEnhance" video_enhance: VideoEnhanceConfig, 1 "AudioEnhance" audio_enhance: AudioEnhanceConfig
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperResolutionInfo {
    pub switch: Option<String>,
    pub r#type: Option<String>,
    pub size: Option<i64>,
}
input! { SuperResolutionInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String, 2 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HDRInfo {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { HDRInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDenoiseInfo {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { VideoDenoiseInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQualityEnhanceInfo {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ImageQualityEnhanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColorEnhanceInfo {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ColorEnhanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LowLightEnhanceInfo {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { LowLightEnhanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScratchRepairInfo {
    pub switch: Option<String>,
    pub intensity: Option<f64>,
    pub r#type: Option<String>,
}
input! { ScratchRepairInfo(switch: String) {
    0 "Switch" switch: String, 1 "Intensity" intensity: f64, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArtifactRepairInfo {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ArtifactRepairInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffusionEnhanceInfo {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { DiffusionEnhanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrameRateWithDenInfo {
    pub switch: Option<String>,
    pub fps_num: Option<i64>,
    pub fps_den: Option<i64>,
}
input! { FrameRateWithDenInfo(switch: String) {
    0 "Switch" switch: String, 1 "FpsNum" fps_num: i64, 2 "FpsDen" fps_den: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioDenoiseInfo {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { AudioDenoiseInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioSeparateInfo {
    pub switch: Option<String>,
    pub r#type: Option<String>,
    pub track: Option<String>,
}
input! { AudioSeparateInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String, 2 "Track" track: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioVolumeBalanceInfo {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { AudioVolumeBalanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioBeautifyInfo {
    pub switch: Option<String>,
    pub types: Option<Vec<String>>,
}
input! { AudioBeautifyInfo(switch: String) {
    0 "Switch" switch: String, 1 "Types" types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdaptiveDynamicStreamingTemplateOutput {
    pub definition: Option<u64>,
}
model! { CreateAdaptiveDynamicStreamingTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAdvancedCustomElement {
    pub sub_app_id: Option<u64>,
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
    0 "SubAppId" sub_app_id: u64, 1 "ElementName" element_name: String,
    2 "ElementDescription" element_description: String, 3 "ReferenceType" reference_type: String,
    4 "ElementVoiceId" element_voice_id: String, 5 "ElementVideoList" element_video_list: String,
    6 "ElementImageList" element_image_list: String, 7 "TagList" tag_list: String,
    8 "DisableModeration" disable_moderation: String, 9 "SessionId" session_id: String,
    10 "SessionContext" session_context: String, 11 "TasksPriority" tasks_priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAdvancedCustomElementOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcAdvancedCustomElementOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcApiToken {
    pub sub_app_id: u64,
}
operation! { CreateAigcApiToken(sub_app_id: u64) "CreateAigcApiToken" -> CreateAigcApiTokenOutput {
    0 "SubAppId" sub_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcApiTokenOutput {
    pub api_token: Option<Secret>,
}
model! { CreateAigcApiTokenOutput {
    0 "ApiToken" api_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAudioClone {
    pub sub_app_id: u64,
    pub audio_file_info: AigcAudioCloneInputFileInfo,
    pub voice_id: String,
    pub text: String,
    pub prompt_audio_file_info: Option<AigcAudioCloneInputFileInfo>,
    pub prompt_text: Option<String>,
    pub payload: Option<String>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { CreateAigcAudioClone(sub_app_id: u64, audio_file_info: AigcAudioCloneInputFileInfo, voice_id: String, text: String)
    "CreateAigcAudioClone" -> CreateAigcAudioCloneOutput {
    0 "SubAppId" sub_app_id, 1 "AudioFileInfo" audio_file_info, 2 "VoiceId" voice_id, 3 "Text" text,
    4 "PromptAudioFileInfo" prompt_audio_file_info: AigcAudioCloneInputFileInfo, 5 "PromptText" prompt_text: String,
    6 "Payload" payload: String, 7 "SessionId" session_id: String, 8 "SessionContext" session_context: String,
    9 "TasksPriority" tasks_priority: i64, 10 "ExtInfo" ext_info: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAudioCloneOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcAudioCloneOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAudioTask {
    pub sub_app_id: Option<u64>,
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
    0 "SubAppId" sub_app_id: u64, 1 "ModelName" model_name: String, 2 "ModelVersion" model_version: String,
    3 "SceneType" scene_type: String, 4 "Prompt" prompt: String,
    5 "VideoInfos" video_infos: Vec<AigcAudioReferenceVideoInfo>,
    6 "AudioInfos" audio_infos: Vec<AigcAudioReferenceAudioInfo>, 7 "OutputConfig" output_config: AigcAudioOutputConfig,
    8 "AdditionalParameters" additional_parameters: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAudioTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcAudioTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomElement {
    pub element_name: String,
    pub element_description: String,
    pub element_frontal_image: String,
    pub element_refer_list: Vec<ElementReferInfo>,
}
operation! { CreateAigcCustomElement(element_name: String, element_description: String, element_frontal_image: String, element_refer_list: Vec<ElementReferInfo>)
    "CreateAigcCustomElement" -> CreateAigcCustomElementOutput {
    0 "ElementName" element_name, 1 "ElementDescription" element_description,
    2 "ElementFrontalImage" element_frontal_image, 3 "ElementReferList" element_refer_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementReferInfo {
    pub image_url: Option<String>,
}
input! { ElementReferInfo() {
    0 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomElementOutput {
    pub element_id: Option<String>,
}
model! { CreateAigcCustomElementOutput {
    0 "ElementId" element_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomVoice {
    pub sub_app_id: Option<u64>,
    pub voice_name: Option<String>,
    pub voice_url: Option<String>,
    pub video_id: Option<String>,
    pub disable_moderation: Option<String>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { CreateAigcCustomVoice() "CreateAigcCustomVoice" -> CreateAigcCustomVoiceOutput {
    0 "SubAppId" sub_app_id: u64, 1 "VoiceName" voice_name: String, 2 "VoiceUrl" voice_url: String,
    3 "VideoId" video_id: String, 4 "DisableModeration" disable_moderation: String, 5 "SessionId" session_id: String,
    6 "SessionContext" session_context: String, 7 "TasksPriority" tasks_priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomVoiceOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcCustomVoiceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcImageTask {
    pub sub_app_id: u64,
    pub model_name: String,
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
operation! { CreateAigcImageTask(sub_app_id: u64, model_name: String, model_version: String)
    "CreateAigcImageTask" -> CreateAigcImageTaskOutput {
    0 "SubAppId" sub_app_id, 1 "ModelName" model_name, 2 "ModelVersion" model_version,
    3 "FileInfos" file_infos: Vec<AigcImageTaskInputFileInfo>, 4 "Prompt" prompt: String,
    5 "NegativePrompt" negative_prompt: String, 6 "EnhancePrompt" enhance_prompt: String,
    7 "OutputConfig" output_config: AigcImageOutputConfig, 8 "InputRegion" input_region: String,
    9 "SceneType" scene_type: String, 10 "Seed" seed: i64, 11 "SessionId" session_id: String,
    12 "SessionContext" session_context: String, 13 "TasksPriority" tasks_priority: i64, 14 "ExtInfo" ext_info: String
} }

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
    pub output_image_count: Option<u64>,
    pub output_format: Option<String>,
    pub logo_add: Option<String>,
}
input! { AigcImageOutputConfig() {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "Resolution" resolution: String, 5 "AspectRatio" aspect_ratio: String,
    6 "PersonGeneration" person_generation: String, 7 "InputComplianceCheck" input_compliance_check: String,
    8 "OutputComplianceCheck" output_compliance_check: String, 9 "OutputImageCount" output_image_count: u64,
    10 "OutputFormat" output_format: String, 11 "LogoAdd" logo_add: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcImageTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcImageTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcQuota {
    pub sub_app_id: u64,
    pub quota_type: String,
    pub quota_limit: u64,
    pub api_token: Option<Secret>,
}
operation! { CreateAigcQuota(sub_app_id: u64, quota_type: String, quota_limit: u64) "CreateAigcQuota" -> Empty {
    0 "SubAppId" sub_app_id, 1 "QuotaType" quota_type, 2 "QuotaLimit" quota_limit, 3 "ApiToken" api_token: Secret
} }

pub type CreateAigcQuotaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcSubject {
    pub sub_app_id: Option<u64>,
    pub subject_name: Option<String>,
    pub subject_images: Option<Vec<String>>,
    pub subject_videos: Option<Vec<String>>,
    pub voice_id: Option<String>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { CreateAigcSubject() "CreateAigcSubject" -> CreateAigcSubjectOutput {
    0 "SubAppId" sub_app_id: u64, 1 "SubjectName" subject_name: String, 2 "SubjectImages" subject_images: Vec<String>,
    3 "SubjectVideos" subject_videos: Vec<String>, 4 "VoiceId" voice_id: String, 5 "SessionId" session_id: String,
    6 "SessionContext" session_context: String, 7 "TasksPriority" tasks_priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcSubjectOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcSubjectOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcVideoRedrawTask {
    pub sub_app_id: u64,
    pub file_info: Option<AigcVideoRedrawTaskInputFileInfo>,
    pub task_info: Option<AigcVideoRedrawTaskInfo>,
    pub output_config: Option<AigcVideoRedrawOutputConfig>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { CreateAigcVideoRedrawTask(sub_app_id: u64) "CreateAigcVideoRedrawTask" -> CreateAigcVideoRedrawTaskOutput {
    0 "SubAppId" sub_app_id, 1 "FileInfo" file_info: AigcVideoRedrawTaskInputFileInfo,
    2 "TaskInfo" task_info: AigcVideoRedrawTaskInfo, 3 "OutputConfig" output_config: AigcVideoRedrawOutputConfig,
    4 "SessionId" session_id: String, 5 "SessionContext" session_context: String, 6 "TasksPriority" tasks_priority: i64,
    7 "ExtInfo" ext_info: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoRedrawTaskInfo {
    pub style: Option<String>,
}
input! { AigcVideoRedrawTaskInfo() {
    0 "Style" style: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcVideoRedrawTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcVideoRedrawTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcVideoTask {
    pub sub_app_id: u64,
    pub model_name: String,
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
operation! { CreateAigcVideoTask(sub_app_id: u64, model_name: String, model_version: String)
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcVideoTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcVideoTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnimatedGraphicsTemplate {
    pub fps: u64,
    pub sub_app_id: Option<u64>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub quality: Option<f64>,
    pub name: Option<String>,
    pub comment: Option<String>,
}
operation! { CreateAnimatedGraphicsTemplate(fps: u64)
    "CreateAnimatedGraphicsTemplate" -> CreateAnimatedGraphicsTemplateOutput {
    0 "Fps" fps, 1 "SubAppId" sub_app_id: u64, 2 "Width" width: u64, 3 "Height" height: u64,
    4 "ResolutionAdaptive" resolution_adaptive: String, 5 "Format" format: String, 6 "Quality" quality: f64,
    7 "Name" name: String, 8 "Comment" comment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnimatedGraphicsTemplateOutput {
    pub definition: Option<u64>,
}
model! { CreateAnimatedGraphicsTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlindWatermarkTemplate {
    pub r#type: String,
    pub text_content: String,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub comment: Option<String>,
}
operation! { CreateBlindWatermarkTemplate(r#type: String, text_content: String)
    "CreateBlindWatermarkTemplate" -> CreateBlindWatermarkTemplateOutput {
    0 "Type" r#type, 1 "TextContent" text_content, 2 "SubAppId" sub_app_id: u64, 3 "Name" name: String,
    4 "Comment" comment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlindWatermarkTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateBlindWatermarkTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSLogset {
    pub cls_region: String,
}
operation! { CreateCLSLogset(cls_region: String) "CreateCLSLogset" -> CreateCLSLogsetOutput {
    0 "CLSRegion" cls_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSLogsetOutput {
    pub logset_id: Option<String>,
}
model! { CreateCLSLogsetOutput {
    0 "LogsetId" logset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSTopic {
    pub cls_region: String,
    pub topic_name: String,
    pub logset_id: String,
}
operation! { CreateCLSTopic(cls_region: String, topic_name: String, logset_id: String)
    "CreateCLSTopic" -> CreateCLSTopicOutput {
    0 "CLSRegion" cls_region, 1 "TopicName" topic_name, 2 "LogsetId" logset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSTopicOutput {
    pub topic_id: Option<String>,
}
model! { CreateCLSTopicOutput {
    0 "TopicId" topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClass {
    pub parent_id: i64,
    pub class_name: String,
    pub sub_app_id: Option<u64>,
}
operation! { CreateClass(parent_id: i64, class_name: String) "CreateClass" -> CreateClassOutput {
    0 "ParentId" parent_id, 1 "ClassName" class_name, 2 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClassOutput {
    pub class_id: Option<u64>,
}
model! { CreateClassOutput {
    0 "ClassId" class_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComplexAdaptiveDynamicStreamingTask {
    pub sub_app_id: u64,
    pub file_id: String,
    pub stream_para_set: Vec<ComplexAdaptiveDynamicStreamingTaskStreamPara>,
    pub head_tail_set: Option<Vec<HeadTailTaskInput>>,
    pub audio_set: Option<Vec<ComplexAdaptiveDynamicStreamingTaskAudioInput>>,
    pub subtitle_set: Option<Vec<ComplexAdaptiveDynamicStreamingTaskSubtitleInput>>,
}
operation! { CreateComplexAdaptiveDynamicStreamingTask(sub_app_id: u64, file_id: String, stream_para_set: Vec<ComplexAdaptiveDynamicStreamingTaskStreamPara>)
    "CreateComplexAdaptiveDynamicStreamingTask" -> CreateComplexAdaptiveDynamicStreamingTaskOutput {
    0 "SubAppId" sub_app_id, 1 "FileId" file_id, 2 "StreamParaSet" stream_para_set,
    3 "HeadTailSet" head_tail_set: Vec<HeadTailTaskInput>,
    4 "AudioSet" audio_set: Vec<ComplexAdaptiveDynamicStreamingTaskAudioInput>,
    5 "SubtitleSet" subtitle_set: Vec<ComplexAdaptiveDynamicStreamingTaskSubtitleInput>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTaskStreamPara {
    pub definition: Option<u64>,
}
input! { ComplexAdaptiveDynamicStreamingTaskStreamPara(definition: u64) {
    0 "Definition" definition: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadTailTaskInput {
    pub definition: Option<i64>,
}
input! { HeadTailTaskInput(definition: i64) {
    0 "Definition" definition: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTaskAudioInput {
    pub file_id: Option<String>,
    pub name: Option<String>,
    pub language: Option<String>,
    pub default: Option<String>,
    pub audio_track_idx: Option<u64>,
}
input! { ComplexAdaptiveDynamicStreamingTaskAudioInput(file_id: String, name: String, language: String) {
    0 "FileId" file_id: String, 1 "Name" name: String, 2 "Language" language: String, 3 "Default" default: String,
    4 "AudioTrackIdx" audio_track_idx: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTaskSubtitleInput {
    pub id: Option<String>,
    pub default: Option<String>,
}
input! { ComplexAdaptiveDynamicStreamingTaskSubtitleInput(id: String) {
    0 "Id" id: String, 1 "Default" default: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComplexAdaptiveDynamicStreamingTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateComplexAdaptiveDynamicStreamingTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContentReviewTemplate {
    pub review_wall_switch: String,
    pub sub_app_id: Option<u64>,
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
    0 "ReviewWallSwitch" review_wall_switch, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String,
    3 "Comment" comment: String, 4 "PornConfigure" porn_configure: PornConfigureInfo,
    5 "TerrorismConfigure" terrorism_configure: TerrorismConfigureInfo,
    6 "PoliticalConfigure" political_configure: PoliticalConfigureInfo,
    7 "ProhibitedConfigure" prohibited_configure: ProhibitedConfigureInfo,
    8 "UserDefineConfigure" user_define_configure: UserDefineConfigureInfo,
    9 "ScreenshotInterval" screenshot_interval: f64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornImgReviewTemplateInfo {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PornImgReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornAsrReviewTemplateInfo {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PornAsrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornOcrReviewTemplateInfo {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PornOcrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerrorismImgReviewTemplateInfo {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { TerrorismImgReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerrorismOcrReviewTemplateInfo {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { TerrorismOcrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalImgReviewTemplateInfo {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PoliticalImgReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalAsrReviewTemplateInfo {
    pub switch: Option<String>,
    pub review_confidence: Option<i64>,
    pub block_confidence: Option<i64>,
}
input! { PoliticalAsrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "ReviewConfidence" review_confidence: i64, 2 "BlockConfidence" block_confidence: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalOcrReviewTemplateInfo {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PoliticalOcrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProhibitedAsrReviewTemplateInfo {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { ProhibitedAsrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProhibitedOcrReviewTemplateInfo {
    pub switch: Option<String>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { ProhibitedOcrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDefineFaceReviewTemplateInfo {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { UserDefineFaceReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDefineAsrTextReviewTemplateInfo {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { UserDefineAsrTextReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDefineOcrTextReviewTemplateInfo {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { UserDefineOcrTextReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>, 2 "BlockConfidence" block_confidence: i64,
    3 "ReviewConfidence" review_confidence: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContentReviewTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateContentReviewTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainVerifyRecord {
    pub domain: String,
    pub sub_app_id: Option<u64>,
}
operation! { CreateDomainVerifyRecord(domain: String) "CreateDomainVerifyRecord" -> CreateDomainVerifyRecordOutput {
    0 "Domain" domain, 1 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainVerifyRecordOutput {
    pub dns_verify_info: Option<DNSVerifyInfo>,
    pub file_verify_info: Option<FileVerifyInfo>,
}
model! { CreateDomainVerifyRecordOutput {
    0 "DNSVerifyInfo" dns_verify_info, 1 "FileVerifyInfo" file_verify_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSVerifyInfo {
    pub sub_domain: Option<String>,
    pub record: Option<String>,
    pub record_type: Option<String>,
}
model! { DNSVerifyInfo {
    0 "SubDomain" sub_domain, 1 "Record" record, 2 "RecordType" record_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileVerifyInfo {
    pub file_verify_url: Option<String>,
    pub file_verify_domains: Option<Vec<String>>,
    pub file_verify_name: Option<String>,
}
model! { FileVerifyInfo {
    0 "FileVerifyUrl" file_verify_url, 1 "FileVerifyDomains" file_verify_domains, 2 "FileVerifyName" file_verify_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnhanceMediaTemplate {
    pub container: String,
    pub sub_app_id: Option<u64>,
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
    0 "Container" container, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "RebuildVideoInfo" rebuild_video_info: RebuildVideoInfo,
    5 "RebuildAudioInfo" rebuild_audio_info: RebuildAudioInfo,
    6 "TargetVideoInfo" target_video_info: RebuildMediaTargetVideoStream,
    7 "TargetAudioInfo" target_audio_info: RebuildMediaTargetAudioStream, 8 "RemoveVideo" remove_video: i64,
    9 "RemoveAudio" remove_audio: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairInfo {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { RepairInfo(switch: String) {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoFrameInterpolationInfo {
    pub switch: Option<String>,
    pub fps: Option<i64>,
}
input! { VideoFrameInterpolationInfo(switch: String) {
    0 "Switch" switch: String, 1 "Fps" fps: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharpEnhanceInfo {
    pub switch: Option<String>,
    pub intensity: Option<f64>,
}
input! { SharpEnhanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Intensity" intensity: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceEnhanceInfo {
    pub switch: Option<String>,
    pub intensity: Option<f64>,
}
input! { FaceEnhanceInfo(switch: String) {
    0 "Switch" switch: String, 1 "Intensity" intensity: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildAudioInfo {
    pub audio_denoise_info: Option<AudioDenoiseInfo>,
}
input! { RebuildAudioInfo() {
    0 "AudioDenoiseInfo" audio_denoise_info: AudioDenoiseInfo
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnhanceMediaTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateEnhanceMediaTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHeadTailTemplate {
    pub name: String,
    pub sub_app_id: Option<u64>,
    pub comment: Option<String>,
    pub head_candidate_set: Option<Vec<String>>,
    pub tail_candidate_set: Option<Vec<String>>,
    pub fill_type: Option<String>,
}
operation! { CreateHeadTailTemplate(name: String) "CreateHeadTailTemplate" -> CreateHeadTailTemplateOutput {
    0 "Name" name, 1 "SubAppId" sub_app_id: u64, 2 "Comment" comment: String,
    3 "HeadCandidateSet" head_candidate_set: Vec<String>, 4 "TailCandidateSet" tail_candidate_set: Vec<String>,
    5 "FillType" fill_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHeadTailTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateHeadTailTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageProcessingTemplate {
    pub operations: Vec<ImageOperation>,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub comment: Option<String>,
}
operation! { CreateImageProcessingTemplate(operations: Vec<ImageOperation>)
    "CreateImageProcessingTemplate" -> CreateImageProcessingTemplateOutput {
    0 "Operations" operations, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOperation {
    pub r#type: Option<String>,
    pub scale: Option<ImageScale>,
    pub center_cut: Option<ImageCenterCut>,
    pub blur: Option<ImageBlur>,
}
input! { ImageOperation(r#type: String) {
    0 "Type" r#type: String, 1 "Scale" scale: ImageScale, 2 "CenterCut" center_cut: ImageCenterCut,
    3 "Blur" blur: ImageBlur
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageScale {
    pub r#type: Option<String>,
    pub height: Option<u64>,
    pub width: Option<u64>,
    pub long_edge: Option<u64>,
    pub short_edge: Option<u64>,
}
input! { ImageScale(r#type: String) {
    0 "Type" r#type: String, 1 "Height" height: u64, 2 "Width" width: u64, 3 "LongEdge" long_edge: u64,
    4 "ShortEdge" short_edge: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageCenterCut {
    pub r#type: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub radius: Option<i64>,
}
input! { ImageCenterCut(r#type: String) {
    0 "Type" r#type: String, 1 "Width" width: i64, 2 "Height" height: i64, 3 "Radius" radius: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBlur {
    pub r#type: Option<String>,
    pub radius: Option<i64>,
    pub sigma: Option<i64>,
}
input! { ImageBlur(r#type: String) {
    0 "Type" r#type: String, 1 "Radius" radius: i64, 2 "Sigma" sigma: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageProcessingTemplateOutput {
    pub definition: Option<u64>,
}
model! { CreateImageProcessingTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSpriteTemplate {
    pub sample_type: String,
    pub sample_interval: u64,
    pub row_count: u64,
    pub column_count: u64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub fill_type: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
}
operation! { CreateImageSpriteTemplate(sample_type: String, sample_interval: u64, row_count: u64, column_count: u64)
    "CreateImageSpriteTemplate" -> CreateImageSpriteTemplateOutput {
    0 "SampleType" sample_type, 1 "SampleInterval" sample_interval, 2 "RowCount" row_count,
    3 "ColumnCount" column_count, 4 "SubAppId" sub_app_id: u64, 5 "Name" name: String, 6 "Comment" comment: String,
    7 "FillType" fill_type: String, 8 "Width" width: u64, 9 "Height" height: u64,
    10 "ResolutionAdaptive" resolution_adaptive: String, 11 "Format" format: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSpriteTemplateOutput {
    pub definition: Option<u64>,
}
model! { CreateImageSpriteTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJustInTimeTranscodeTemplate {
    pub name: String,
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

pub type CreateJustInTimeTranscodeTemplateOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkConfigureInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBase {
    pub sub_app_id: u64,
    pub name: String,
    pub description: Option<String>,
}
operation! { CreateKnowledgeBase(sub_app_id: u64, name: String) "CreateKnowledgeBase" -> Empty {
    0 "SubAppId" sub_app_id, 1 "Name" name, 2 "Description" description: String
} }

pub type CreateKnowledgeBaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLLMComprehendTemplate {
    pub level: String,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub summary: Option<LLMComprehendSummary>,
    pub asr: Option<LLMComprehendAsr>,
    pub face_recognition: Option<LLMComprehendFaceRecognition>,
}
operation! { CreateLLMComprehendTemplate(level: String)
    "CreateLLMComprehendTemplate" -> CreateLLMComprehendTemplateOutput {
    0 "Level" level, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Summary" summary: LLMComprehendSummary, 5 "Asr" asr: LLMComprehendAsr,
    6 "FaceRecognition" face_recognition: LLMComprehendFaceRecognition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMComprehendSummary {
    pub switch: Option<String>,
    pub extended_parameter: Option<String>,
}
input! { LLMComprehendSummary(switch: String) {
    0 "Switch" switch: String, 1 "ExtendedParameter" extended_parameter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMComprehendAsr {
    pub switch: Option<String>,
}
input! { LLMComprehendAsr(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMComprehendFaceRecognition {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLLMComprehendTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateLLMComprehendTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMPSTemplate {
    pub sub_app_id: u64,
    pub template_type: String,
    pub mps_create_template_params: Option<String>,
    pub ai_analysis_template: Option<MPSAIAnalysisTemplate>,
    pub smart_subtitle_template: Option<MPSSmartSubtitleTemplate>,
    pub smart_erase_template: Option<MPSSmartEraseTemplate>,
    pub embed_subtitle_template: Option<MPSEmbedSubtitleTemplate>,
}
operation! { CreateMPSTemplate(sub_app_id: u64, template_type: String) "CreateMPSTemplate" -> CreateMPSTemplateOutput {
    0 "SubAppId" sub_app_id, 1 "TemplateType" template_type,
    2 "MPSCreateTemplateParams" mps_create_template_params: String,
    3 "AIAnalysisTemplate" ai_analysis_template: MPSAIAnalysisTemplate,
    4 "SmartSubtitleTemplate" smart_subtitle_template: MPSSmartSubtitleTemplate,
    5 "SmartEraseTemplate" smart_erase_template: MPSSmartEraseTemplate,
    6 "EmbedSubtitleTemplate" embed_subtitle_template: MPSEmbedSubtitleTemplate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAIAnalysisTemplate {
    pub name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAIAnalysisConfigureInfo {
    pub switch: Option<String>,
}
input! { MPSAIAnalysisConfigureInfo() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartSubtitleTemplate {
    pub name: Option<String>,
    pub comment: Option<String>,
    pub subtitle_type: Option<i64>,
    pub video_src_language: Option<String>,
    pub subtitle_format: Option<String>,
    pub translate_switch: Option<String>,
    pub translate_dst_language: Option<String>,
    pub process_type: Option<u64>,
    pub selecting_subtitle_areas_config: Option<MPSSelectingSubtitleAreasConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub speaker_mode: Option<i64>,
    pub speaker_label: Option<i64>,
}
input! { MPSSmartSubtitleTemplate(name: String, comment: String, subtitle_type: i64) {
    0 "Name" name: String, 1 "Comment" comment: String, 2 "SubtitleType" subtitle_type: i64,
    3 "VideoSrcLanguage" video_src_language: String, 4 "SubtitleFormat" subtitle_format: String,
    5 "TranslateSwitch" translate_switch: String, 6 "TranslateDstLanguage" translate_dst_language: String,
    7 "ProcessType" process_type: u64,
    8 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: MPSSelectingSubtitleAreasConfig,
    9 "SubtitleEmbedId" subtitle_embed_id: i64, 10 "SpeakerMode" speaker_mode: i64, 11 "SpeakerLabel" speaker_label: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSelectingSubtitleAreasConfig {
    pub auto_areas: Option<Vec<MPSEraseArea>>,
    pub sample_width: Option<u64>,
    pub sample_height: Option<u64>,
}
input! { MPSSelectingSubtitleAreasConfig() {
    0 "AutoAreas" auto_areas: Vec<MPSEraseArea>, 1 "SampleWidth" sample_width: u64, 2 "SampleHeight" sample_height: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSEraseArea {
    pub left_top_x: Option<f64>,
    pub left_top_y: Option<f64>,
    pub right_bottom_x: Option<f64>,
    pub right_bottom_y: Option<f64>,
    pub unit: Option<u64>,
}

/// What [`MPSEraseArea::new`] takes.
pub struct MPSEraseAreaRequired {
    pub left_top_x: f64,
    pub left_top_y: f64,
    pub right_bottom_x: f64,
    pub right_bottom_y: f64,
    pub unit: u64,
}
input! { MPSEraseArea{MPSEraseAreaRequired: left_top_x, left_top_y, right_bottom_x, right_bottom_y, unit} {
    0 "LeftTopX" left_top_x: f64, 1 "LeftTopY" left_top_y: f64, 2 "RightBottomX" right_bottom_x: f64,
    3 "RightBottomY" right_bottom_y: f64, 4 "Unit" unit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartEraseTemplate {
    pub name: Option<String>,
    pub erase_type: Option<String>,
    pub comment: Option<String>,
    pub erase_subtitle_config: Option<MPSSmartEraseSubtitleConfig>,
    pub erase_watermark_config: Option<MPSSmartEraseWatermarkConfig>,
    pub erase_privacy_config: Option<MPSSmartErasePrivacyConfig>,
    pub sample_width: Option<u64>,
    pub sample_height: Option<u64>,
}
input! { MPSSmartEraseTemplate(name: String, erase_type: String) {
    0 "Name" name: String, 1 "EraseType" erase_type: String, 2 "Comment" comment: String,
    3 "EraseSubtitleConfig" erase_subtitle_config: MPSSmartEraseSubtitleConfig,
    4 "EraseWatermarkConfig" erase_watermark_config: MPSSmartEraseWatermarkConfig,
    5 "ErasePrivacyConfig" erase_privacy_config: MPSSmartErasePrivacyConfig, 6 "SampleWidth" sample_width: u64,
    7 "SampleHeight" sample_height: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartEraseSubtitleConfig {
    pub subtitle_erase_method: Option<String>,
    pub subtitle_model: Option<String>,
    pub ocr_switch: Option<String>,
    pub subtitle_lang: Option<String>,
    pub subtitle_format: Option<String>,
    pub trans_switch: Option<String>,
    pub trans_dst_lang: Option<String>,
    pub auto_areas: Option<Vec<MPSEraseArea>>,
    pub custom_areas: Option<Vec<MPSEraseTimeArea>>,
    pub subtitle_embed_id: Option<u64>,
    pub use_original_pos: Option<i64>,
    pub use_original_size: Option<i64>,
}
input! { MPSSmartEraseSubtitleConfig(subtitle_erase_method: String, subtitle_model: String) {
    0 "SubtitleEraseMethod" subtitle_erase_method: String, 1 "SubtitleModel" subtitle_model: String,
    2 "OcrSwitch" ocr_switch: String, 3 "SubtitleLang" subtitle_lang: String,
    4 "SubtitleFormat" subtitle_format: String, 5 "TransSwitch" trans_switch: String,
    6 "TransDstLang" trans_dst_lang: String, 7 "AutoAreas" auto_areas: Vec<MPSEraseArea>,
    8 "CustomAreas" custom_areas: Vec<MPSEraseTimeArea>, 9 "SubtitleEmbedId" subtitle_embed_id: u64,
    10 "UseOriginalPos" use_original_pos: i64, 11 "UseOriginalSize" use_original_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSEraseTimeArea {
    pub begin_ms: Option<u64>,
    pub end_ms: Option<u64>,
    pub areas: Option<Vec<MPSEraseArea>>,
}
input! { MPSEraseTimeArea(begin_ms: u64, end_ms: u64, areas: Vec<MPSEraseArea>) {
    0 "BeginMs" begin_ms: u64, 1 "EndMs" end_ms: u64, 2 "Areas" areas: Vec<MPSEraseArea>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartEraseWatermarkConfig {
    pub watermark_erase_method: Option<String>,
    pub watermark_model: Option<String>,
    pub auto_areas: Option<Vec<MPSEraseArea>>,
    pub custom_areas: Option<Vec<MPSEraseTimeArea>>,
}
input! { MPSSmartEraseWatermarkConfig(watermark_erase_method: String, watermark_model: String) {
    0 "WatermarkEraseMethod" watermark_erase_method: String, 1 "WatermarkModel" watermark_model: String,
    2 "AutoAreas" auto_areas: Vec<MPSEraseArea>, 3 "CustomAreas" custom_areas: Vec<MPSEraseTimeArea>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartErasePrivacyConfig {
    pub privacy_model: Option<String>,
    pub privacy_targets: Option<Vec<String>>,
}
input! { MPSSmartErasePrivacyConfig(privacy_model: String, privacy_targets: Vec<String>) {
    0 "PrivacyModel" privacy_model: String, 1 "PrivacyTargets" privacy_targets: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMPSTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateMPSTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonSample {
    pub name: String,
    pub usages: Vec<String>,
    pub sub_app_id: Option<u64>,
    pub description: Option<String>,
    pub face_contents: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
}
operation! { CreatePersonSample(name: String, usages: Vec<String>) "CreatePersonSample" -> CreatePersonSampleOutput {
    0 "Name" name, 1 "Usages" usages, 2 "SubAppId" sub_app_id: u64, 3 "Description" description: String,
    4 "FaceContents" face_contents: Vec<String>, 5 "Tags" tags: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonSampleOutput {
    pub person: Option<AiSamplePerson>,
    pub fail_face_info_set: Option<Vec<AiSampleFailFaceInfo>>,
}
model! { CreatePersonSampleOutput {
    0 "Person" person, 1 "FailFaceInfoSet" fail_face_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSamplePerson {
    pub person_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub face_info_set: Option<Vec<AiSampleFaceInfo>>,
    pub tag_set: Option<Vec<String>>,
    pub usage_set: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AiSamplePerson {
    0 "PersonId" person_id, 1 "Name" name, 2 "Description" description, 3 "FaceInfoSet" face_info_set,
    4 "TagSet" tag_set, 5 "UsageSet" usage_set, 6 "CreateTime" create_time, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSampleFaceInfo {
    pub face_id: Option<String>,
    pub url: Option<String>,
}
model! { AiSampleFaceInfo {
    0 "FaceId" face_id, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSampleFailFaceInfo {
    pub index: Option<u64>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
}
model! { AiSampleFailFaceInfo {
    0 "Index" index, 1 "ErrCode" err_code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcedureTemplate {
    pub name: String,
    pub sub_app_id: Option<u64>,
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
    0 "Name" name, 1 "SubAppId" sub_app_id: u64, 2 "Comment" comment: String,
    3 "MediaProcessTask" media_process_task: MediaProcessTaskInput,
    4 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    5 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    6 "AiRecognitionTaskSet" ai_recognition_task_set: Vec<AiRecognitionTaskInput>,
    7 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput,
    8 "ReviewAudioVideoTask" review_audio_video_task: ProcedureReviewAudioVideoTaskInput,
    9 "ImportMediaKnowledgeTaskSet" import_media_knowledge_task_set: Vec<ImportMediaKnowledgeTaskInput>
} }

pub type CreateProcedureTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskInput {
    pub transcode_task_set: Option<Vec<TranscodeTaskInput>>,
    pub animated_graphic_task_set: Option<Vec<AnimatedGraphicTaskInput>>,
    pub snapshot_by_time_offset_task_set: Option<Vec<SnapshotByTimeOffsetTaskInput>>,
    pub sample_snapshot_task_set: Option<Vec<SampleSnapshotTaskInput>>,
    pub image_sprite_task_set: Option<Vec<ImageSpriteTaskInput>>,
    pub cover_by_snapshot_task_set: Option<Vec<CoverBySnapshotTaskInput>>,
    pub adaptive_dynamic_streaming_task_set: Option<Vec<AdaptiveDynamicStreamingTaskInput>>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTaskInput {
    pub definition: Option<u64>,
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
input! { TranscodeTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "WatermarkSet" watermark_set: Vec<WatermarkInput>,
    2 "TraceWatermark" trace_watermark: TraceWatermarkInput,
    3 "CopyRightWatermark" copy_right_watermark: CopyRightWatermarkInput,
    4 "BlindWatermark" blind_watermark: BlindWatermarkInput, 5 "MosaicSet" mosaic_set: Vec<MosaicInput>,
    6 "HeadTailSet" head_tail_set: Vec<HeadTailTaskInput>, 7 "StartTimeOffset" start_time_offset: f64,
    8 "EndTimeOffset" end_time_offset: f64, 9 "OverrideParameter" override_parameter: OverrideTranscodeParameter,
    10 "SubtitleInfoSet" subtitle_info_set: Vec<SubtitleInfoInput>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkInput {
    pub definition: Option<u64>,
    pub text_content: Option<String>,
    pub svg_content: Option<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
input! { WatermarkInput(definition: u64) {
    0 "Definition" definition: u64, 1 "TextContent" text_content: String, 2 "SvgContent" svg_content: String,
    3 "StartTimeOffset" start_time_offset: f64, 4 "EndTimeOffset" end_time_offset: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceWatermarkInput {
    pub switch: Option<String>,
    /// Deprecated.
    pub definition: Option<u64>,
}
input! { TraceWatermarkInput() {
    0 "Switch" switch: String, 1 "Definition" definition: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyRightWatermarkInput {
    pub text: Option<String>,
}
input! { CopyRightWatermarkInput(text: String) {
    0 "Text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlindWatermarkInput {
    pub definition: Option<u64>,
}
input! { BlindWatermarkInput(definition: u64) {
    0 "Definition" definition: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverrideTranscodeParameter {
    pub container: Option<String>,
    pub remove_video: Option<u64>,
    pub remove_audio: Option<u64>,
    pub video_template: Option<VideoTemplateInfoForUpdate>,
    pub audio_template: Option<AudioTemplateInfoForUpdate>,
    pub tehd_config: Option<TEHDConfigForUpdate>,
}
input! { OverrideTranscodeParameter() {
    0 "Container" container: String, 1 "RemoveVideo" remove_video: u64, 2 "RemoveAudio" remove_audio: u64,
    3 "VideoTemplate" video_template: VideoTemplateInfoForUpdate,
    4 "AudioTemplate" audio_template: AudioTemplateInfoForUpdate, 5 "TEHDConfig" tehd_config: TEHDConfigForUpdate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTemplateInfoForUpdate {
    pub codec: Option<String>,
    pub fps: Option<u64>,
    pub bitrate: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub fill_type: Option<String>,
    pub vcrf: Option<u64>,
    pub gop: Option<u64>,
    pub preserve_hdr_switch: Option<String>,
    pub codec_tag: Option<String>,
    pub gop_unit: Option<String>,
    pub mode: Option<String>,
    pub bframes: Option<i64>,
    pub hls_time: Option<i64>,
    pub video_profile: Option<String>,
}
input! { VideoTemplateInfoForUpdate() {
    0 "Codec" codec: String, 1 "Fps" fps: u64, 2 "Bitrate" bitrate: u64,
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Width" width: u64, 5 "Height" height: u64,
    6 "FillType" fill_type: String, 7 "Vcrf" vcrf: u64, 8 "Gop" gop: u64,
    9 "PreserveHDRSwitch" preserve_hdr_switch: String, 10 "CodecTag" codec_tag: String, 11 "GopUnit" gop_unit: String,
    12 "Mode" mode: String, 13 "Bframes" bframes: i64, 14 "HlsTime" hls_time: i64,
    15 "VideoProfile" video_profile: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTemplateInfoForUpdate {
    pub codec: Option<String>,
    pub bitrate: Option<u64>,
    pub sample_rate: Option<u64>,
    pub audio_channel: Option<i64>,
    pub stream_selects: Option<Vec<i64>>,
}
input! { AudioTemplateInfoForUpdate() {
    0 "Codec" codec: String, 1 "Bitrate" bitrate: u64, 2 "SampleRate" sample_rate: u64,
    3 "AudioChannel" audio_channel: i64, 4 "StreamSelects" stream_selects: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TEHDConfigForUpdate {
    pub r#type: Option<String>,
    pub max_video_bitrate: Option<u64>,
}
input! { TEHDConfigForUpdate() {
    0 "Type" r#type: String, 1 "MaxVideoBitrate" max_video_bitrate: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleInfoInput {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnimatedGraphicTaskInput {
    pub definition: Option<u64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
input! { AnimatedGraphicTaskInput(definition: u64, start_time_offset: f64, end_time_offset: f64) {
    0 "Definition" definition: u64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotByTimeOffsetTaskInput {
    pub definition: Option<u64>,
    pub ext_time_offset_set: Option<Vec<String>>,
    pub time_offset_set: Option<Vec<f64>>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
}
input! { SnapshotByTimeOffsetTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "ExtTimeOffsetSet" ext_time_offset_set: Vec<String>,
    2 "TimeOffsetSet" time_offset_set: Vec<f64>, 3 "WatermarkSet" watermark_set: Vec<WatermarkInput>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleSnapshotTaskInput {
    pub definition: Option<u64>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
}
input! { SampleSnapshotTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "WatermarkSet" watermark_set: Vec<WatermarkInput>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSpriteTaskInput {
    pub definition: Option<u64>,
}
input! { ImageSpriteTaskInput(definition: u64) {
    0 "Definition" definition: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverBySnapshotTaskInput {
    pub definition: Option<u64>,
    pub position_type: Option<String>,
    pub position_value: Option<f64>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
}
input! { CoverBySnapshotTaskInput(definition: u64, position_type: String, position_value: f64) {
    0 "Definition" definition: u64, 1 "PositionType" position_type: String, 2 "PositionValue" position_value: f64,
    3 "WatermarkSet" watermark_set: Vec<WatermarkInput>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveDynamicStreamingTaskInput {
    pub definition: Option<u64>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
    pub trace_watermark: Option<TraceWatermarkInput>,
    pub copy_right_watermark: Option<CopyRightWatermarkInput>,
    pub blind_watermark: Option<BlindWatermarkInput>,
    pub subtitle_set: Option<Vec<String>>,
    pub subtitle_info_set: Option<Vec<SubtitleInfoInput>>,
    pub drm_info: Option<ThirdPartyDrmInfo>,
}
input! { AdaptiveDynamicStreamingTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "WatermarkSet" watermark_set: Vec<WatermarkInput>,
    2 "TraceWatermark" trace_watermark: TraceWatermarkInput,
    3 "CopyRightWatermark" copy_right_watermark: CopyRightWatermarkInput,
    4 "BlindWatermark" blind_watermark: BlindWatermarkInput, 5 "SubtitleSet" subtitle_set: Vec<String>,
    6 "SubtitleInfoSet" subtitle_info_set: Vec<SubtitleInfoInput>, 7 "DrmInfo" drm_info: ThirdPartyDrmInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyDrmInfo {
    pub drm_types: Option<Vec<String>>,
    pub speke_drm: Option<SPEKEDrm>,
}
input! { ThirdPartyDrmInfo(drm_types: Vec<String>) {
    0 "DrmTypes" drm_types: Vec<String>, 1 "SPEKEDrm" speke_drm: SPEKEDrm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SPEKEDrm {
    pub resource_id: Option<String>,
    pub key_server_url: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiContentReviewTaskInput {
    pub definition: Option<u64>,
}
input! { AiContentReviewTaskInput(definition: u64) {
    0 "Definition" definition: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskInput {
    pub definition: Option<u64>,
}
input! { AiAnalysisTaskInput(definition: u64) {
    0 "Definition" definition: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskInput {
    pub definition: Option<u64>,
}
input! { AiRecognitionTaskInput(definition: u64) {
    0 "Definition" definition: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcedureReviewAudioVideoTaskInput {
    pub definition: Option<u64>,
    pub review_contents: Option<Vec<String>>,
}
input! { ProcedureReviewAudioVideoTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "ReviewContents" review_contents: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMediaKnowledgeTaskInput {
    pub definition: Option<u64>,
    pub knowledge_base_ids: Option<Vec<String>>,
}
input! { ImportMediaKnowledgeTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "KnowledgeBaseIds" knowledge_base_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessImageAsyncTemplate {
    pub process_image_configure: ProcessImageAsyncTask,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub comment: Option<String>,
}
operation! { CreateProcessImageAsyncTemplate(process_image_configure: ProcessImageAsyncTask)
    "CreateProcessImageAsyncTemplate" -> CreateProcessImageAsyncTemplateOutput {
    0 "ProcessImageConfigure" process_image_configure, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String,
    3 "Comment" comment: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEncodeConfig {
    pub format: Option<String>,
    pub quality: Option<i64>,
}
input! { ImageEncodeConfig() {
    0 "Format" format: String, 1 "Quality" quality: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageDenoiseConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ImageDenoiseConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessImageAsyncTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateProcessImageAsyncTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityInspectTemplate {
    pub sub_app_id: Option<u64>,
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
    0 "SubAppId" sub_app_id: u64, 1 "Name" name: String, 2 "Comment" comment: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectConfig {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectStrategy {
    pub strategy_type: Option<String>,
    pub time_spot_check: Option<QualityInspectTimeSpotCheck>,
}
input! { QualityInspectStrategy() {
    0 "StrategyType" strategy_type: String, 1 "TimeSpotCheck" time_spot_check: QualityInspectTimeSpotCheck
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JitterConfigureInfo {
    pub switch: Option<String>,
}
input! { JitterConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlurConfigureInfo {
    pub switch: Option<String>,
}
input! { BlurConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalLightingConfigureInfo {
    pub switch: Option<String>,
}
input! { AbnormalLightingConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrashScreenConfigureInfo {
    pub switch: Option<String>,
}
input! { CrashScreenConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlackWhiteEdgeConfigureInfo {
    pub switch: Option<String>,
}
input! { BlackWhiteEdgeConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoiseConfigureInfo {
    pub switch: Option<String>,
}
input! { NoiseConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MosaicConfigureInfo {
    pub switch: Option<String>,
}
input! { MosaicConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QRCodeConfigureInfo {
    pub switch: Option<String>,
}
input! { QRCodeConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceConfigureInfo {
    pub switch: Option<String>,
}
input! { VoiceConfigureInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityEvaluationConfigureInfo {
    pub switch: Option<String>,
    pub score: Option<i64>,
}
input! { QualityEvaluationConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "Score" score: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityInspectTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateQualityInspectTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRebuildMediaTemplate {
    pub container: String,
    pub sub_app_id: Option<u64>,
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
    0 "Container" container, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "RebuildVideoInfo" rebuild_video_info: RebuildVideoInfo,
    5 "RebuildAudioInfo" rebuild_audio_info: RebuildAudioInfo,
    6 "TargetVideoInfo" target_video_info: RebuildMediaTargetVideoStream,
    7 "TargetAudioInfo" target_audio_info: RebuildMediaTargetAudioStream, 8 "RemoveVideo" remove_video: i64,
    9 "RemoveAudio" remove_audio: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRebuildMediaTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateRebuildMediaTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReviewTemplate {
    pub labels: Vec<String>,
    pub sub_app_id: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
}
operation! { CreateReviewTemplate(labels: Vec<String>) "CreateReviewTemplate" -> CreateReviewTemplateOutput {
    0 "Labels" labels, 1 "SubAppId" sub_app_id: String, 2 "Name" name: String, 3 "Comment" comment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReviewTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateReviewTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoundPlay {
    pub start_time: String,
    pub round_playlist: Vec<RoundPlayListItemInfo>,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub play_back_mode: Option<String>,
    pub round_play_id: Option<String>,
    pub expired_time: Option<String>,
}
operation! { CreateRoundPlay(start_time: String, round_playlist: Vec<RoundPlayListItemInfo>)
    "CreateRoundPlay" -> CreateRoundPlayOutput {
    0 "StartTime" start_time, 1 "RoundPlaylist" round_playlist, 2 "SubAppId" sub_app_id: u64, 3 "Name" name: String,
    4 "Desc" desc: String, 5 "PlayBackMode" play_back_mode: String, 6 "RoundPlayId" round_play_id: String,
    7 "ExpiredTime" expired_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoundPlayListItemInfo {
    pub file_id: Option<String>,
    pub audio_video_type: Option<String>,
    pub item_id: Option<String>,
    pub definition: Option<i64>,
}
input! { RoundPlayListItemInfo(file_id: String, audio_video_type: String) {
    0 "FileId" file_id: String, 1 "AudioVideoType" audio_video_type: String, 2 "ItemId" item_id: String,
    3 "Definition" definition: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoundPlayOutput {
    pub round_play_id: Option<String>,
    pub url: Option<String>,
}
model! { CreateRoundPlayOutput {
    0 "RoundPlayId" round_play_id, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleSnapshotTemplate {
    pub sample_type: String,
    pub sample_interval: u64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub fill_type: Option<String>,
}
operation! { CreateSampleSnapshotTemplate(sample_type: String, sample_interval: u64)
    "CreateSampleSnapshotTemplate" -> CreateSampleSnapshotTemplateOutput {
    0 "SampleType" sample_type, 1 "SampleInterval" sample_interval, 2 "SubAppId" sub_app_id: u64, 3 "Name" name: String,
    4 "Width" width: u64, 5 "Height" height: u64, 6 "ResolutionAdaptive" resolution_adaptive: String,
    7 "Format" format: String, 8 "Comment" comment: String, 9 "FillType" fill_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleSnapshotTemplateOutput {
    pub definition: Option<u64>,
}
model! { CreateSampleSnapshotTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneAigcImageTask {
    pub sub_app_id: u64,
    pub scene_info: AigcImageSceneInfo,
    pub file_infos: Option<Vec<SceneAigcImageTaskInputFileInfo>>,
    pub output_config: Option<SceneAigcImageOutputConfig>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { CreateSceneAigcImageTask(sub_app_id: u64, scene_info: AigcImageSceneInfo)
    "CreateSceneAigcImageTask" -> CreateSceneAigcImageTaskOutput {
    0 "SubAppId" sub_app_id, 1 "SceneInfo" scene_info, 2 "FileInfos" file_infos: Vec<SceneAigcImageTaskInputFileInfo>,
    3 "OutputConfig" output_config: SceneAigcImageOutputConfig, 4 "SessionId" session_id: String,
    5 "SessionContext" session_context: String, 6 "TasksPriority" tasks_priority: i64, 7 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageSceneInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiTryOnConfig {
    pub model: Option<String>,
    pub clothes_file_infos: Option<Vec<SceneAigcImageTaskInputFileInfo>>,
    pub prompt: Option<String>,
}
input! { AiTryOnConfig(model: String) {
    0 "Model" model: String, 1 "ClothesFileInfos" clothes_file_infos: Vec<SceneAigcImageTaskInputFileInfo>,
    2 "Prompt" prompt: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeClothesConfig {
    pub clothes_file_infos: Option<Vec<SceneAigcImageTaskInputFileInfo>>,
    pub prompt: Option<String>,
}
input! { ChangeClothesConfig() {
    0 "ClothesFileInfos" clothes_file_infos: Vec<SceneAigcImageTaskInputFileInfo>, 1 "Prompt" prompt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductImageConfig {
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub product_desc: Option<String>,
    pub more_requirement: Option<String>,
    pub output_image_count: Option<u64>,
}
input! { ProductImageConfig() {
    0 "Prompt" prompt: String, 1 "NegativePrompt" negative_prompt: String, 2 "ProductDesc" product_desc: String,
    3 "MoreRequirement" more_requirement: String, 4 "OutputImageCount" output_image_count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcImageOutputConfig {
    pub storage_mode: Option<String>,
    pub media_name: Option<String>,
    pub class_id: Option<i64>,
    pub expire_time: Option<String>,
    pub aspect_ratio: Option<String>,
    pub encode_config: Option<ImageSceneAigcEncodeConfig>,
    pub image_width: Option<u64>,
    pub image_height: Option<u64>,
    pub resolution: Option<String>,
}
input! { SceneAigcImageOutputConfig() {
    0 "StorageMode" storage_mode: String, 1 "MediaName" media_name: String, 2 "ClassId" class_id: i64,
    3 "ExpireTime" expire_time: String, 4 "AspectRatio" aspect_ratio: String,
    5 "EncodeConfig" encode_config: ImageSceneAigcEncodeConfig, 6 "ImageWidth" image_width: u64,
    7 "ImageHeight" image_height: u64, 8 "Resolution" resolution: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSceneAigcEncodeConfig {
    pub format: Option<String>,
    pub quality: Option<i64>,
}
input! { ImageSceneAigcEncodeConfig() {
    0 "Format" format: String, 1 "Quality" quality: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneAigcImageTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateSceneAigcImageTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneAigcVideoTask {
    pub sub_app_id: u64,
    pub scene_info: AigcVideoSceneInfo,
    pub output_config: Option<SceneAigcVideoOutputConfig>,
    pub file_infos: Option<Vec<SceneAigcVideoTaskInputFileInfo>>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
    pub prompt: Option<String>,
}
operation! { CreateSceneAigcVideoTask(sub_app_id: u64, scene_info: AigcVideoSceneInfo)
    "CreateSceneAigcVideoTask" -> CreateSceneAigcVideoTaskOutput {
    0 "SubAppId" sub_app_id, 1 "SceneInfo" scene_info, 2 "OutputConfig" output_config: SceneAigcVideoOutputConfig,
    3 "FileInfos" file_infos: Vec<SceneAigcVideoTaskInputFileInfo>, 4 "SessionId" session_id: String,
    5 "SessionContext" session_context: String, 6 "TasksPriority" tasks_priority: i64, 7 "ExtInfo" ext_info: String,
    8 "Prompt" prompt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoSceneInfo {
    pub r#type: Option<String>,
    pub product_showcase_config: Option<ProductShowcaseConfig>,
}
input! { AigcVideoSceneInfo(r#type: String) {
    0 "Type" r#type: String, 1 "ProductShowcaseConfig" product_showcase_config: ProductShowcaseConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductShowcaseConfig {
    pub camera_movement: Option<String>,
}
input! { ProductShowcaseConfig() {
    0 "CameraMovement" camera_movement: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneAigcVideoTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateSceneAigcVideoTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotByTimeOffsetTemplate {
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub fill_type: Option<String>,
}
operation! { CreateSnapshotByTimeOffsetTemplate()
    "CreateSnapshotByTimeOffsetTemplate" -> CreateSnapshotByTimeOffsetTemplateOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Name" name: String, 2 "Width" width: u64, 3 "Height" height: u64,
    4 "ResolutionAdaptive" resolution_adaptive: String, 5 "Format" format: String, 6 "Comment" comment: String,
    7 "FillType" fill_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotByTimeOffsetTemplateOutput {
    pub definition: Option<u64>,
}
model! { CreateSnapshotByTimeOffsetTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageRegion {
    pub storage_region: String,
    pub sub_app_id: Option<u64>,
}
operation! { CreateStorageRegion(storage_region: String) "CreateStorageRegion" -> Empty {
    0 "StorageRegion" storage_region, 1 "SubAppId" sub_app_id: u64
} }

pub type CreateStorageRegionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubAppId {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ResourceTag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubAppIdOutput {
    pub sub_app_id: Option<u64>,
}
model! { CreateSubAppIdOutput {
    0 "SubAppId" sub_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSuperPlayerConfig {
    pub name: String,
    pub sub_app_id: Option<u64>,
    pub audio_video_type: Option<String>,
    pub drm_switch: Option<String>,
    pub adaptive_dynamic_streaming_definition: Option<u64>,
    pub drm_streamings_info: Option<DrmStreamingsInfo>,
    pub transcode_definition: Option<u64>,
    pub image_sprite_definition: Option<u64>,
    pub resolution_names: Option<Vec<ResolutionNameInfo>>,
    pub domain: Option<String>,
    pub scheme: Option<String>,
    pub comment: Option<String>,
}
operation! { CreateSuperPlayerConfig(name: String) "CreateSuperPlayerConfig" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: u64, 2 "AudioVideoType" audio_video_type: String,
    3 "DrmSwitch" drm_switch: String, 4 "AdaptiveDynamicStreamingDefinition" adaptive_dynamic_streaming_definition: u64,
    5 "DrmStreamingsInfo" drm_streamings_info: DrmStreamingsInfo, 6 "TranscodeDefinition" transcode_definition: u64,
    7 "ImageSpriteDefinition" image_sprite_definition: u64,
    8 "ResolutionNames" resolution_names: Vec<ResolutionNameInfo>, 9 "Domain" domain: String,
    10 "Scheme" scheme: String, 11 "Comment" comment: String
} }

pub type CreateSuperPlayerConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmStreamingsInfo {
    pub simple_aes_definition: Option<u64>,
    pub widevine_definition: Option<u64>,
    pub fair_play_definition: Option<u64>,
}
input! { DrmStreamingsInfo() {
    0 "SimpleAesDefinition" simple_aes_definition: u64, 1 "WidevineDefinition" widevine_definition: u64,
    2 "FairPlayDefinition" fair_play_definition: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolutionNameInfo {
    pub min_edge_length: Option<u64>,
    pub name: Option<String>,
}
input! { ResolutionNameInfo(min_edge_length: u64, name: String) {
    0 "MinEdgeLength" min_edge_length: u64, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTranscodeTemplate {
    pub container: String,
    pub sub_app_id: Option<u64>,
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
    0 "Container" container, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "RemoveVideo" remove_video: i64, 5 "RemoveAudio" remove_audio: i64,
    6 "VideoTemplate" video_template: VideoTemplateInfo, 7 "AudioTemplate" audio_template: AudioTemplateInfo,
    8 "TEHDConfig" tehd_config: TEHDConfig, 9 "EnhanceConfig" enhance_config: EnhanceConfig,
    10 "SegmentType" segment_type: String, 11 "StdExtInfo" std_ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTranscodeTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateTranscodeTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodDomain {
    pub domain: String,
    pub sub_app_id: Option<u64>,
    pub accelerate_area: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateVodDomain(domain: String) "CreateVodDomain" -> Empty {
    0 "Domain" domain, 1 "SubAppId" sub_app_id: u64, 2 "AccelerateArea" accelerate_area: String, 3 "Type" r#type: String
} }

pub type CreateVodDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWatermarkTemplate {
    pub r#type: String,
    pub sub_app_id: Option<u64>,
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
    0 "Type" r#type, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "CoordinateOrigin" coordinate_origin: String, 5 "XPos" x_pos: String, 6 "YPos" y_pos: String,
    7 "ImageTemplate" image_template: ImageWatermarkInput, 8 "TextTemplate" text_template: TextWatermarkTemplateInput,
    9 "SvgTemplate" svg_template: SvgWatermarkInput
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageWatermarkInput {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextWatermarkTemplateInput {
    pub font_type: Option<String>,
    pub font_size: Option<String>,
    pub font_color: Option<String>,
    pub font_alpha: Option<f64>,
}
input! { TextWatermarkTemplateInput(font_type: String, font_size: String, font_color: String, font_alpha: f64) {
    0 "FontType" font_type: String, 1 "FontSize" font_size: String, 2 "FontColor" font_color: String,
    3 "FontAlpha" font_alpha: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SvgWatermarkInput {
    pub width: Option<String>,
    pub height: Option<String>,
}
input! { SvgWatermarkInput() {
    0 "Width" width: String, 1 "Height" height: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWatermarkTemplateOutput {
    pub definition: Option<i64>,
    pub image_url: Option<String>,
}
model! { CreateWatermarkTemplateOutput {
    0 "Definition" definition, 1 "ImageUrl" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWordSamples {
    pub usages: Vec<String>,
    pub words: Vec<AiSampleWordInfo>,
    pub sub_app_id: Option<u64>,
}
operation! { CreateWordSamples(usages: Vec<String>, words: Vec<AiSampleWordInfo>) "CreateWordSamples" -> Empty {
    0 "Usages" usages, 1 "Words" words, 2 "SubAppId" sub_app_id: u64
} }

pub type CreateWordSamplesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSampleWordInfo {
    pub keyword: Option<String>,
    pub tags: Option<Vec<String>>,
}
input! { AiSampleWordInfo(keyword: String) {
    0 "Keyword" keyword: String, 1 "Tags" tags: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIAnalysisTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteAIAnalysisTemplate(definition: i64) "DeleteAIAnalysisTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteAIAnalysisTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIRecognitionTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteAIRecognitionTemplate(definition: i64) "DeleteAIRecognitionTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteAIRecognitionTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdaptiveDynamicStreamingTemplate {
    pub definition: u64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteAdaptiveDynamicStreamingTemplate(definition: u64) "DeleteAdaptiveDynamicStreamingTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteAdaptiveDynamicStreamingTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAigcAdvancedCustomElement {
    pub sub_app_id: u64,
    pub element_id: String,
}
operation! { DeleteAigcAdvancedCustomElement(sub_app_id: u64, element_id: String)
    "DeleteAigcAdvancedCustomElement" -> Empty {
    0 "SubAppId" sub_app_id, 1 "ElementId" element_id
} }

pub type DeleteAigcAdvancedCustomElementOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAigcApiToken {
    pub sub_app_id: u64,
    pub api_token: Secret,
}
operation! { DeleteAigcApiToken(sub_app_id: u64, api_token: Secret) "DeleteAigcApiToken" -> Empty {
    0 "SubAppId" sub_app_id, 1 "ApiToken" api_token
} }

pub type DeleteAigcApiTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAigcQuota {
    pub sub_app_id: u64,
    pub quota_type: String,
    pub api_token: Option<Secret>,
}
operation! { DeleteAigcQuota(sub_app_id: u64, quota_type: String) "DeleteAigcQuota" -> Empty {
    0 "SubAppId" sub_app_id, 1 "QuotaType" quota_type, 2 "ApiToken" api_token: Secret
} }

pub type DeleteAigcQuotaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAnimatedGraphicsTemplate {
    pub definition: u64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteAnimatedGraphicsTemplate(definition: u64) "DeleteAnimatedGraphicsTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteAnimatedGraphicsTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlindWatermarkTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteBlindWatermarkTemplate(definition: i64) "DeleteBlindWatermarkTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteBlindWatermarkTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCLSTopic {
    pub cls_region: Option<String>,
    pub topic_id: Option<String>,
}
operation! { DeleteCLSTopic() "DeleteCLSTopic" -> Empty {
    0 "CLSRegion" cls_region: String, 1 "TopicId" topic_id: String
} }

pub type DeleteCLSTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClass {
    pub class_id: i64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteClass(class_id: i64) "DeleteClass" -> Empty {
    0 "ClassId" class_id, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteClassOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContentReviewTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteContentReviewTemplate(definition: i64) "DeleteContentReviewTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteContentReviewTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnhanceMediaTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteEnhanceMediaTemplate(definition: i64) "DeleteEnhanceMediaTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteEnhanceMediaTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHeadTailTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteHeadTailTemplate(definition: i64) "DeleteHeadTailTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteHeadTailTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageProcessingTemplate {
    pub definition: u64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteImageProcessingTemplate(definition: u64) "DeleteImageProcessingTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteImageProcessingTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageSpriteTemplate {
    pub definition: u64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteImageSpriteTemplate(definition: u64) "DeleteImageSpriteTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteImageSpriteTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJustInTimeTranscodeTemplate {
    pub name: String,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteJustInTimeTranscodeTemplate(name: String) "DeleteJustInTimeTranscodeTemplate" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: i64
} }

pub type DeleteJustInTimeTranscodeTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeBase {
    pub sub_app_id: u64,
    pub knowledge_base_id: String,
}
operation! { DeleteKnowledgeBase(sub_app_id: u64, knowledge_base_id: String) "DeleteKnowledgeBase" -> Empty {
    0 "SubAppId" sub_app_id, 1 "KnowledgeBaseId" knowledge_base_id
} }

pub type DeleteKnowledgeBaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLLMComprehendTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteLLMComprehendTemplate(definition: i64) "DeleteLLMComprehendTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteLLMComprehendTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMPSTemplate {
    pub sub_app_id: u64,
    pub template_type: String,
    pub definition: i64,
}
operation! { DeleteMPSTemplate(sub_app_id: u64, template_type: String, definition: i64) "DeleteMPSTemplate" -> Empty {
    0 "SubAppId" sub_app_id, 1 "TemplateType" template_type, 2 "Definition" definition
} }

pub type DeleteMPSTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMedia {
    pub file_id: String,
    pub sub_app_id: Option<u64>,
    pub delete_parts: Option<Vec<MediaDeleteItem>>,
}
operation! { DeleteMedia(file_id: String) "DeleteMedia" -> Empty {
    0 "FileId" file_id, 1 "SubAppId" sub_app_id: u64, 2 "DeleteParts" delete_parts: Vec<MediaDeleteItem>
} }

pub type DeleteMediaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaDeleteItem {
    pub r#type: Option<String>,
    pub definition: Option<i64>,
}
input! { MediaDeleteItem(r#type: String) {
    0 "Type" r#type: String, 1 "Definition" definition: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePersonSample {
    pub person_id: String,
    pub sub_app_id: Option<u64>,
}
operation! { DeletePersonSample(person_id: String) "DeletePersonSample" -> Empty {
    0 "PersonId" person_id, 1 "SubAppId" sub_app_id: u64
} }

pub type DeletePersonSampleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProcedureTemplate {
    pub name: String,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteProcedureTemplate(name: String) "DeleteProcedureTemplate" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteProcedureTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProcessImageAsyncTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteProcessImageAsyncTemplate(definition: i64) "DeleteProcessImageAsyncTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteProcessImageAsyncTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityInspectTemplate {
    pub definition: u64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteQualityInspectTemplate(definition: u64) "DeleteQualityInspectTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteQualityInspectTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRebuildMediaTemplate {
    pub definition: i64,
    pub sub_app_id: Option<i64>,
}
operation! { DeleteRebuildMediaTemplate(definition: i64) "DeleteRebuildMediaTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: i64
} }

pub type DeleteRebuildMediaTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReviewTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteReviewTemplate(definition: i64) "DeleteReviewTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteReviewTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoundPlay {
    pub round_play_id: String,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteRoundPlay(round_play_id: String) "DeleteRoundPlay" -> Empty {
    0 "RoundPlayId" round_play_id, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteRoundPlayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleSnapshotTemplate {
    pub definition: u64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteSampleSnapshotTemplate(definition: u64) "DeleteSampleSnapshotTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteSampleSnapshotTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotByTimeOffsetTemplate {
    pub definition: u64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteSnapshotByTimeOffsetTemplate(definition: u64) "DeleteSnapshotByTimeOffsetTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteSnapshotByTimeOffsetTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSuperPlayerConfig {
    pub name: String,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteSuperPlayerConfig(name: String) "DeleteSuperPlayerConfig" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteSuperPlayerConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTranscodeTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteTranscodeTemplate(definition: i64) "DeleteTranscodeTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteTranscodeTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodDomain {
    pub domain: String,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteVodDomain(domain: String) "DeleteVodDomain" -> Empty {
    0 "Domain" domain, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteVodDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWatermarkTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteWatermarkTemplate(definition: i64) "DeleteWatermarkTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteWatermarkTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWordSamples {
    pub keywords: Vec<String>,
    pub sub_app_id: Option<u64>,
}
operation! { DeleteWordSamples(keywords: Vec<String>) "DeleteWordSamples" -> Empty {
    0 "Keywords" keywords, 1 "SubAppId" sub_app_id: u64
} }

pub type DeleteWordSamplesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAIAnalysisTemplates() "DescribeAIAnalysisTemplates" -> DescribeAIAnalysisTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeAIAnalysisTemplates: AIAnalysisTemplateItem =
    Offset "Offset", "AIAnalysisTemplateSet" ai_analysis_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisTemplatesOutput {
    pub total_count: Option<u64>,
    pub ai_analysis_template_set: Option<Vec<AIAnalysisTemplateItem>>,
}
model! { DescribeAIAnalysisTemplatesOutput {
    0 "TotalCount" total_count, 1 "AIAnalysisTemplateSet" ai_analysis_template_set
} }

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
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "ClassificationConfigure" classification_configure,
    4 "TagConfigure" tag_configure, 5 "CoverConfigure" cover_configure, 6 "FrameTagConfigure" frame_tag_configure,
    7 "HighlightConfigure" highlight_configure, 8 "CreateTime" create_time, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIRecognitionTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAIRecognitionTemplates() "DescribeAIRecognitionTemplates" -> DescribeAIRecognitionTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<i64>, 2 "Type" r#type: String,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeAIRecognitionTemplates: AIRecognitionTemplateItem =
    Offset "Offset", "AIRecognitionTemplateSet" ai_recognition_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIRecognitionTemplatesOutput {
    pub total_count: Option<u64>,
    pub ai_recognition_template_set: Option<Vec<AIRecognitionTemplateItem>>,
}
model! { DescribeAIRecognitionTemplatesOutput {
    0 "TotalCount" total_count, 1 "AIRecognitionTemplateSet" ai_recognition_template_set
} }

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
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "Type" r#type,
    4 "HeadTailConfigure" head_tail_configure, 5 "SegmentConfigure" segment_configure, 6 "FaceConfigure" face_configure,
    7 "OcrFullTextConfigure" ocr_full_text_configure, 8 "OcrWordsConfigure" ocr_words_configure,
    9 "AsrFullTextConfigure" asr_full_text_configure, 10 "AsrWordsConfigure" asr_words_configure,
    11 "AsrTranslateConfigure" asr_translate_configure, 12 "ObjectConfigure" object_configure,
    13 "ScreenshotInterval" screenshot_interval, 14 "CreateTime" create_time, 15 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdaptiveDynamicStreamingTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
}
operation! { DescribeAdaptiveDynamicStreamingTemplates()
    "DescribeAdaptiveDynamicStreamingTemplates" -> DescribeAdaptiveDynamicStreamingTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<u64>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Type" r#type: String
} }
paged! { DescribeAdaptiveDynamicStreamingTemplates: AdaptiveDynamicStreamingTemplate =
    Offset "Offset", "AdaptiveDynamicStreamingTemplateSet" adaptive_dynamic_streaming_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdaptiveDynamicStreamingTemplatesOutput {
    pub total_count: Option<u64>,
    pub adaptive_dynamic_streaming_template_set: Option<Vec<AdaptiveDynamicStreamingTemplate>>,
}
model! { DescribeAdaptiveDynamicStreamingTemplatesOutput {
    0 "TotalCount" total_count, 1 "AdaptiveDynamicStreamingTemplateSet" adaptive_dynamic_streaming_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveDynamicStreamingTemplate {
    pub definition: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub format: Option<String>,
    pub drm_type: Option<String>,
    pub drm_key_provider: Option<String>,
    pub drm_encrypt_type: Option<String>,
    pub stream_infos: Option<Vec<AdaptiveStreamTemplate>>,
    pub disable_higher_video_bitrate: Option<u64>,
    pub disable_higher_video_resolution: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub segment_type: Option<String>,
    pub segment_duration: Option<i64>,
}
model! { AdaptiveDynamicStreamingTemplate {
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "Comment" comment, 4 "Format" format,
    5 "DrmType" drm_type, 6 "DrmKeyProvider" drm_key_provider, 7 "DrmEncryptType" drm_encrypt_type,
    8 "StreamInfos" stream_infos, 9 "DisableHigherVideoBitrate" disable_higher_video_bitrate,
    10 "DisableHigherVideoResolution" disable_higher_video_resolution, 11 "CreateTime" create_time,
    12 "UpdateTime" update_time, 13 "SegmentType" segment_type, 14 "SegmentDuration" segment_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcAdvancedCustomElements {
    pub sub_app_id: u64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAigcAdvancedCustomElements(sub_app_id: u64)
    "DescribeAigcAdvancedCustomElements" -> DescribeAigcAdvancedCustomElementsOutput {
    0 "SubAppId" sub_app_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeAigcAdvancedCustomElements: AigcAdvancedCustomElementInfo =
    Offset "Offset", "ElementSet" element_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcAdvancedCustomElementsOutput {
    pub element_set: Option<Vec<AigcAdvancedCustomElementInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAigcAdvancedCustomElementsOutput {
    0 "ElementSet" element_set, 1 "TotalCount" total_count
} }

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
    0 "Id" id, 1 "Name" name, 2 "VoiceId" voice_id, 3 "Description" description, 4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcApiTokens {
    pub sub_app_id: Option<u64>,
}
operation! { DescribeAigcApiTokens() "DescribeAigcApiTokens" -> DescribeAigcApiTokensOutput {
    0 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcApiTokensOutput {
    pub api_tokens: Option<Vec<Secret>>,
    pub ext_infos: Option<Vec<String>>,
}
model! { DescribeAigcApiTokensOutput {
    0 "ApiTokens" api_tokens, 1 "ExtInfos" ext_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfo {
    pub sub_app_id: u64,
    pub file_infos: Option<Vec<AigcFaceInputFileInfo>>,
}
operation! { DescribeAigcFaceInfo(sub_app_id: u64) "DescribeAigcFaceInfo" -> DescribeAigcFaceInfoOutput {
    0 "SubAppId" sub_app_id, 1 "FileInfos" file_infos: Vec<AigcFaceInputFileInfo>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfoOutput {
    pub face_info_set: Option<Vec<AigcFaceInfo>>,
}
model! { DescribeAigcFaceInfoOutput {
    0 "FaceInfoSet" face_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcFaceInfo {
    pub session_id: Option<String>,
    pub face_info_list: Option<Vec<AigcFaceIdentityInfo>>,
}
model! { AigcFaceInfo {
    0 "SessionId" session_id, 1 "FaceInfoList" face_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcFaceIdentityInfo {
    pub face_id: Option<String>,
    pub face_image: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { AigcFaceIdentityInfo {
    0 "FaceId" face_id, 1 "FaceImage" face_image, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfoAsync {
    pub sub_app_id: u64,
    pub file_infos: Option<Vec<AigcFaceInputFileInfo>>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { DescribeAigcFaceInfoAsync(sub_app_id: u64) "DescribeAigcFaceInfoAsync" -> DescribeAigcFaceInfoAsyncOutput {
    0 "SubAppId" sub_app_id, 1 "FileInfos" file_infos: Vec<AigcFaceInputFileInfo>, 2 "SessionId" session_id: String,
    3 "SessionContext" session_context: String, 4 "TasksPriority" tasks_priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfoAsyncOutput {
    pub task_id: Option<String>,
}
model! { DescribeAigcFaceInfoAsyncOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcQuotas {
    pub sub_app_id: u64,
    pub quota_type: String,
    pub api_token: Option<Secret>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeAigcQuotas(sub_app_id: u64, quota_type: String) "DescribeAigcQuotas" -> DescribeAigcQuotasOutput {
    0 "SubAppId" sub_app_id, 1 "QuotaType" quota_type, 2 "ApiToken" api_token: Secret, 3 "Limit" limit: u64,
    4 "Offset" offset: u64
} }
paged! { DescribeAigcQuotas: AigcQuotaItem = Offset "Offset", "QuotaSet" quota_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcQuotasOutput {
    pub quota_set: Option<Vec<AigcQuotaItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeAigcQuotasOutput {
    0 "QuotaSet" quota_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcQuotaItem {
    pub quota_type: Option<String>,
    pub api_token: Option<Secret>,
    pub quota_limit: Option<u64>,
    pub usage: Option<u64>,
}
model! { AigcQuotaItem {
    0 "QuotaType" quota_type, 1 "ApiToken" api_token, 2 "QuotaLimit" quota_limit, 3 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcUsageData {
    pub start_time: String,
    pub end_time: String,
    pub aigc_type: String,
    pub sub_app_id: Option<u64>,
    pub api_key: Option<Secret>,
    pub api_keys: Option<Vec<Secret>>,
    pub scroll_token: Option<String>,
    pub page_size: Option<u64>,
    pub req_id: Option<String>,
}
operation! { DescribeAigcUsageData(start_time: String, end_time: String, aigc_type: String)
    "DescribeAigcUsageData" -> DescribeAigcUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "AigcType" aigc_type, 3 "SubAppId" sub_app_id: u64,
    4 "APIKey" api_key: Secret, 5 "APIKeys" api_keys: Vec<Secret>, 6 "ScrollToken" scroll_token: String,
    7 "PageSize" page_size: u64, 8 "ReqId" req_id: String
} }
paged! { DescribeAigcUsageData: AigcUsageDataItem =
    Token "ScrollToken", "AigcUsageDataSet" aigc_usage_data_set, next "AigcTextDetails.ScrollToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcUsageDataOutput {
    pub aigc_usage_data_set: Option<Vec<AigcUsageDataItem>>,
    pub aigc_text_details: Option<AigcTextDetail>,
}
model! { DescribeAigcUsageDataOutput {
    0 "AigcUsageDataSet" aigc_usage_data_set, 1 "AigcTextDetails" aigc_text_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcUsageDataItem {
    pub specification: Option<String>,
    pub data_set: Option<Vec<TaskStatDataItem>>,
}
model! { AigcUsageDataItem {
    0 "Specification" specification, 1 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatDataItem {
    pub time: Option<String>,
    pub count: Option<i64>,
    pub usage: Option<i64>,
}
model! { TaskStatDataItem {
    0 "Time" time, 1 "Count" count, 2 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcTextDetail {
    pub page_size: Option<u64>,
    pub scroll_token: Option<String>,
    pub data: Option<Vec<AigcTextDetailData>>,
}
model! { AigcTextDetail {
    0 "PageSize" page_size, 1 "ScrollToken" scroll_token, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcTextDetailData {
    pub timestamp: Option<String>,
    pub req_id: Option<String>,
    pub chat_id: Option<String>,
    pub status_code: Option<u64>,
    pub model: Option<String>,
    pub sub_app_id: Option<u64>,
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
    0 "Timestamp" timestamp, 1 "ReqId" req_id, 2 "ChatId" chat_id, 3 "StatusCode" status_code, 4 "Model" model,
    5 "SubAppId" sub_app_id, 6 "ApiKey" api_key, 7 "Stream" stream, 8 "InputTokens" input_tokens,
    9 "OutputTokens" output_tokens, 10 "CacheInputTokens" cache_input_tokens, 11 "TotalTokens" total_tokens,
    12 "TPS" tps, 13 "TTFT" ttft, 14 "Total" total, 15 "ApiType" api_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllClass {
    pub sub_app_id: Option<u64>,
}
operation! { DescribeAllClass() "DescribeAllClass" -> DescribeAllClassOutput {
    0 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllClassOutput {
    pub class_info_set: Option<Vec<MediaClassInfo>>,
}
model! { DescribeAllClassOutput {
    0 "ClassInfoSet" class_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaClassInfo {
    pub class_id: Option<i64>,
    pub parent_id: Option<i64>,
    pub name: Option<String>,
    pub level: Option<u64>,
    pub sub_class_id_set: Option<Vec<i64>>,
    pub class_name: Option<String>,
}
model! { MediaClassInfo {
    0 "ClassId" class_id, 1 "ParentId" parent_id, 2 "Name" name, 3 "Level" level, 4 "SubClassIdSet" sub_class_id_set,
    5 "ClassName" class_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnimatedGraphicsTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
}
operation! { DescribeAnimatedGraphicsTemplates()
    "DescribeAnimatedGraphicsTemplates" -> DescribeAnimatedGraphicsTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<u64>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Type" r#type: String
} }
paged! { DescribeAnimatedGraphicsTemplates: AnimatedGraphicsTemplate =
    Offset "Offset", "AnimatedGraphicsTemplateSet" animated_graphics_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnimatedGraphicsTemplatesOutput {
    pub total_count: Option<u64>,
    pub animated_graphics_template_set: Option<Vec<AnimatedGraphicsTemplate>>,
}
model! { DescribeAnimatedGraphicsTemplatesOutput {
    0 "TotalCount" total_count, 1 "AnimatedGraphicsTemplateSet" animated_graphics_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnimatedGraphicsTemplate {
    pub definition: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub fps: Option<u64>,
    pub quality: Option<f64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AnimatedGraphicsTemplate {
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "Comment" comment, 4 "Width" width, 5 "Height" height,
    6 "ResolutionAdaptive" resolution_adaptive, 7 "Format" format, 8 "Fps" fps, 9 "Quality" quality,
    10 "CreateTime" create_time, 11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlindWatermarkTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeBlindWatermarkTemplates()
    "DescribeBlindWatermarkTemplates" -> DescribeBlindWatermarkTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<i64>, 2 "Type" r#type: String,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeBlindWatermarkTemplates: BlindWatermarkTemplate =
    Offset "Offset", "BlindWatermarkTemplateSet" blind_watermark_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlindWatermarkTemplatesOutput {
    pub total_count: Option<u64>,
    pub blind_watermark_template_set: Option<Vec<BlindWatermarkTemplate>>,
}
model! { DescribeBlindWatermarkTemplatesOutput {
    0 "TotalCount" total_count, 1 "BlindWatermarkTemplateSet" blind_watermark_template_set
} }

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
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "TextContent" text_content, 4 "Comment" comment,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCDNStatDetails {
    pub metric: String,
    pub start_time: String,
    pub end_time: String,
    pub sub_app_id: Option<u64>,
    pub domain_names: Option<Vec<String>>,
    pub area: Option<String>,
    pub districts: Option<Vec<String>>,
    pub isps: Option<Vec<String>>,
    pub data_interval: Option<u64>,
}
operation! { DescribeCDNStatDetails(metric: String, start_time: String, end_time: String)
    "DescribeCDNStatDetails" -> DescribeCDNStatDetailsOutput {
    0 "Metric" metric, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SubAppId" sub_app_id: u64,
    4 "DomainNames" domain_names: Vec<String>, 5 "Area" area: String, 6 "Districts" districts: Vec<String>,
    7 "Isps" isps: Vec<String>, 8 "DataInterval" data_interval: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCDNStatDetailsOutput {
    pub data_interval: Option<u64>,
    pub data: Option<Vec<StatDataItem>>,
}
model! { DescribeCDNStatDetailsOutput {
    0 "DataInterval" data_interval, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatDataItem {
    pub time: Option<String>,
    pub value: Option<i64>,
}
model! { StatDataItem {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCDNUsageData {
    pub start_time: String,
    pub end_time: String,
    pub data_type: String,
    pub sub_app_id: Option<u64>,
    pub data_interval: Option<u64>,
    pub domain_names: Option<Vec<String>>,
}
operation! { DescribeCDNUsageData(start_time: String, end_time: String, data_type: String)
    "DescribeCDNUsageData" -> DescribeCDNUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "DataType" data_type, 3 "SubAppId" sub_app_id: u64,
    4 "DataInterval" data_interval: u64, 5 "DomainNames" domain_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCDNUsageDataOutput {
    pub data_interval: Option<i64>,
    pub data: Option<Vec<StatDataItem>>,
}
model! { DescribeCDNUsageDataOutput {
    0 "DataInterval" data_interval, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSLogsets {
    pub cls_region: String,
}
operation! { DescribeCLSLogsets(cls_region: String) "DescribeCLSLogsets" -> DescribeCLSLogsetsOutput {
    0 "CLSRegion" cls_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSLogsetsOutput {
    pub logsets: Option<Vec<CLSLogsetInfo>>,
}
model! { DescribeCLSLogsetsOutput {
    0 "Logsets" logsets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSLogsetInfo {
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
}
model! { CLSLogsetInfo {
    0 "LogsetId" logset_id, 1 "LogsetName" logset_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSPushTargets {
    pub domains: Vec<String>,
    pub sub_app_id: Option<i64>,
}
operation! { DescribeCLSPushTargets(domains: Vec<String>) "DescribeCLSPushTargets" -> DescribeCLSPushTargetsOutput {
    0 "Domains" domains, 1 "SubAppId" sub_app_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSPushTargetsOutput {
    pub total_count: Option<i64>,
    pub domain_cls_targets: Option<Vec<DomainCLSTargetInfo>>,
}
model! { DescribeCLSPushTargetsOutput {
    0 "TotalCount" total_count, 1 "DomainCLSTargets" domain_cls_targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainCLSTargetInfo {
    pub domain: Option<String>,
    pub chinese_mainland_cls_target_info: Option<AreaCLSTargetInfo>,
    pub outside_chinese_mainland_cls_target_info: Option<AreaCLSTargetInfo>,
}
model! { DomainCLSTargetInfo {
    0 "Domain" domain, 1 "ChineseMainlandCLSTargetInfo" chinese_mainland_cls_target_info,
    2 "OutsideChineseMainlandCLSTargetInfo" outside_chinese_mainland_cls_target_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AreaCLSTargetInfo {
    pub cls_region: Option<String>,
    pub topic_id: Option<String>,
    pub logset_id: Option<String>,
    pub switch: Option<String>,
}
input! { AreaCLSTargetInfo(cls_region: String, topic_id: String, logset_id: String) {
    0 "CLSRegion" cls_region: String, 1 "TopicId" topic_id: String, 2 "LogsetId" logset_id: String,
    3 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSTopics {
    pub cls_region: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSTopicsOutput {
    pub total_count: Option<i64>,
    pub topics: Option<Vec<CLSTopicInfo>>,
}
model! { DescribeCLSTopicsOutput {
    0 "TotalCount" total_count, 1 "Topics" topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSTopicInfo {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub logset_id: Option<String>,
}
model! { CLSTopicInfo {
    0 "TopicId" topic_id, 1 "TopicName" topic_name, 2 "LogsetId" logset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLogs {
    pub domain_name: String,
    pub start_time: String,
    pub end_time: String,
    pub sub_app_id: Option<u64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeCdnLogs(domain_name: String, start_time: String, end_time: String)
    "DescribeCdnLogs" -> DescribeCdnLogsOutput {
    0 "DomainName" domain_name, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SubAppId" sub_app_id: u64,
    4 "Limit" limit: u64, 5 "Offset" offset: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLogsOutput {
    pub total_count: Option<u64>,
    pub oversea_cdn_logs: Option<Vec<CdnLogInfo>>,
    pub domestic_cdn_logs: Option<Vec<CdnLogInfo>>,
}
model! { DescribeCdnLogsOutput {
    0 "TotalCount" total_count, 1 "OverseaCdnLogs" oversea_cdn_logs, 2 "DomesticCdnLogs" domestic_cdn_logs
} }

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
    0 "Date" date, 1 "Name" name, 2 "Url" url, 3 "StartTime" start_time, 4 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientUploadAccelerationUsageData {
    pub start_time: String,
    pub end_time: String,
    pub sub_app_id: Option<u64>,
    pub r#type: Option<String>,
}
operation! { DescribeClientUploadAccelerationUsageData(start_time: String, end_time: String)
    "DescribeClientUploadAccelerationUsageData" -> DescribeClientUploadAccelerationUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SubAppId" sub_app_id: u64, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientUploadAccelerationUsageDataOutput {
    pub client_upload_acceleration_usage_data_set: Option<Vec<StatDataItem>>,
}
model! { DescribeClientUploadAccelerationUsageDataOutput {
    0 "ClientUploadAccelerationUsageDataSet" client_upload_acceleration_usage_data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentReviewTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeContentReviewTemplates() "DescribeContentReviewTemplates" -> DescribeContentReviewTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeContentReviewTemplates: ContentReviewTemplateItem =
    Offset "Offset", "ContentReviewTemplateSet" content_review_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentReviewTemplatesOutput {
    pub total_count: Option<u64>,
    pub content_review_template_set: Option<Vec<ContentReviewTemplateItem>>,
}
model! { DescribeContentReviewTemplatesOutput {
    0 "TotalCount" total_count, 1 "ContentReviewTemplateSet" content_review_template_set
} }

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
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "PornConfigure" porn_configure,
    4 "TerrorismConfigure" terrorism_configure, 5 "PoliticalConfigure" political_configure,
    6 "ProhibitedConfigure" prohibited_configure, 7 "UserDefineConfigure" user_define_configure,
    8 "ReviewWallSwitch" review_wall_switch, 9 "ScreenshotInterval" screenshot_interval, 10 "CreateTime" create_time,
    11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentPlaylist {
    pub sub_app_id: u64,
    pub round_play_id: String,
    pub limit: Option<i64>,
}
operation! { DescribeCurrentPlaylist(sub_app_id: u64, round_play_id: String)
    "DescribeCurrentPlaylist" -> DescribeCurrentPlaylistOutput {
    0 "SubAppId" sub_app_id, 1 "RoundPlayId" round_play_id, 2 "Limit" limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentPlaylistOutput {
    pub current_playlist: Option<Vec<RoundPlayFilePlayInfo>>,
}
model! { DescribeCurrentPlaylistOutput {
    0 "CurrentPlaylist" current_playlist
} }

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
    0 "ItemId" item_id, 1 "FileId" file_id, 2 "StartPlayTime" start_play_time, 3 "Duration" duration,
    4 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDailyMediaPlayStat {
    pub file_id: String,
    pub start_date: String,
    pub end_date: String,
    pub sub_app_id: Option<u64>,
}
operation! { DescribeDailyMediaPlayStat(file_id: String, start_date: String, end_date: String)
    "DescribeDailyMediaPlayStat" -> DescribeDailyMediaPlayStatOutput {
    0 "FileId" file_id, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDailyMediaPlayStatOutput {
    pub daily_play_stat_info_set: Option<Vec<DailyPlayStatInfo>>,
}
model! { DescribeDailyMediaPlayStatOutput {
    0 "DailyPlayStatInfoSet" daily_play_stat_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyPlayStatInfo {
    pub date: Option<String>,
    pub file_id: Option<String>,
    pub play_times: Option<u64>,
    pub traffic: Option<u64>,
}
model! { DailyPlayStatInfo {
    0 "Date" date, 1 "FileId" file_id, 2 "PlayTimes" play_times, 3 "Traffic" traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDailyMostPlayedStat {
    pub date: String,
    pub domain_name: Option<String>,
    pub metric: Option<String>,
    pub sub_app_id: Option<u64>,
}
operation! { DescribeDailyMostPlayedStat(date: String)
    "DescribeDailyMostPlayedStat" -> DescribeDailyMostPlayedStatOutput {
    0 "Date" date, 1 "DomainName" domain_name: String, 2 "Metric" metric: String, 3 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDailyMostPlayedStatOutput {
    pub daily_play_stat_info_set: Option<Vec<DailyPlayStatInfo>>,
}
model! { DescribeDailyMostPlayedStatOutput {
    0 "DailyPlayStatInfoSet" daily_play_stat_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDailyPlayStatFileList {
    pub start_time: String,
    pub end_time: String,
    pub sub_app_id: Option<u64>,
}
operation! { DescribeDailyPlayStatFileList(start_time: String, end_time: String)
    "DescribeDailyPlayStatFileList" -> DescribeDailyPlayStatFileListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDailyPlayStatFileListOutput {
    pub play_stat_file_set: Option<Vec<PlayStatFileInfo>>,
}
model! { DescribeDailyPlayStatFileListOutput {
    0 "PlayStatFileSet" play_stat_file_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayStatFileInfo {
    pub date: Option<String>,
    pub url: Option<String>,
}
model! { PlayStatFileInfo {
    0 "Date" date, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultDistributionConfig {
    pub sub_app_id: Option<u64>,
}
operation! { DescribeDefaultDistributionConfig()
    "DescribeDefaultDistributionConfig" -> DescribeDefaultDistributionConfigOutput {
    0 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultDistributionConfigOutput {
    /// Deprecated.
    pub domain_name: Option<String>,
    pub domain: Option<String>,
    pub scheme: Option<String>,
    pub play_key: Option<Secret>,
}
model! { DescribeDefaultDistributionConfigOutput {
    0 "DomainName" domain_name, 1 "Domain" domain, 2 "Scheme" scheme, 3 "PlayKey" play_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrmDataKey {
    pub edk_list: Vec<String>,
    pub sub_app_id: Option<u64>,
}
operation! { DescribeDrmDataKey(edk_list: Vec<String>) "DescribeDrmDataKey" -> DescribeDrmDataKeyOutput {
    0 "EdkList" edk_list, 1 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrmDataKeyOutput {
    pub key_list: Option<Vec<SimpleAesEdkPair>>,
}
model! { DescribeDrmDataKeyOutput {
    0 "KeyList" key_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleAesEdkPair {
    pub edk: Option<String>,
    pub dk: Option<String>,
}
model! { SimpleAesEdkPair {
    0 "Edk" edk, 1 "Dk" dk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrmKeyProviderInfo {
    pub sub_app_id: Option<u64>,
}
operation! { DescribeDrmKeyProviderInfo() "DescribeDrmKeyProviderInfo" -> DescribeDrmKeyProviderInfoOutput {
    0 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrmKeyProviderInfoOutput {
    pub sdmc_info: Option<SDMCDrmKeyProviderInfo>,
}
model! { DescribeDrmKeyProviderInfoOutput {
    0 "SDMCInfo" sdmc_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SDMCDrmKeyProviderInfo {
    pub uid: Option<String>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub fair_play_certificate_url: Option<String>,
}
input! { SDMCDrmKeyProviderInfo(uid: String, secret_id: String, secret_key: Secret, fair_play_certificate_url: String) {
    0 "Uid" uid: String, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret,
    3 "FairPlayCertificateUrl" fair_play_certificate_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnhanceMediaTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeEnhanceMediaTemplates() "DescribeEnhanceMediaTemplates" -> DescribeEnhanceMediaTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<i64>, 2 "Type" r#type: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeEnhanceMediaTemplates: RebuildMediaTemplate =
    Offset "Offset", "RebuildMediaTemplateSet" rebuild_media_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnhanceMediaTemplatesOutput {
    pub total_count: Option<i64>,
    pub rebuild_media_template_set: Option<Vec<RebuildMediaTemplate>>,
}
model! { DescribeEnhanceMediaTemplatesOutput {
    0 "TotalCount" total_count, 1 "RebuildMediaTemplateSet" rebuild_media_template_set
} }

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
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "Comment" comment,
    4 "RebuildVideoInfo" rebuild_video_info, 5 "RebuildAudioInfo" rebuild_audio_info,
    6 "TargetVideoInfo" target_video_info, 7 "TargetAudioInfo" target_audio_info, 8 "Container" container,
    9 "RemoveVideo" remove_video, 10 "RemoveAudio" remove_audio, 11 "CreateTime" create_time,
    12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventConfig {
    pub sub_app_id: Option<u64>,
}
operation! { DescribeEventConfig() "DescribeEventConfig" -> DescribeEventConfigOutput {
    0 "SubAppId" sub_app_id: u64
} }

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
    0 "Mode" mode, 1 "NotificationUrl" notification_url,
    2 "UploadMediaCompleteEventSwitch" upload_media_complete_event_switch,
    3 "DeleteMediaCompleteEventSwitch" delete_media_complete_event_switch,
    4 "PersistenceCompleteEventSwitch" persistence_complete_event_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsState {
    pub sub_app_id: Option<u64>,
}
operation! { DescribeEventsState() "DescribeEventsState" -> DescribeEventsStateOutput {
    0 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsStateOutput {
    pub count_of_events_to_pull: Option<u64>,
}
model! { DescribeEventsStateOutput {
    0 "CountOfEventsToPull" count_of_events_to_pull
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileAttributes {
    pub file_id: String,
    pub sub_app_id: Option<u64>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { DescribeFileAttributes(file_id: String) "DescribeFileAttributes" -> DescribeFileAttributesOutput {
    0 "FileId" file_id, 1 "SubAppId" sub_app_id: u64, 2 "SessionId" session_id: String,
    3 "SessionContext" session_context: String, 4 "TasksPriority" tasks_priority: i64, 5 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileAttributesOutput {
    pub task_id: Option<String>,
}
model! { DescribeFileAttributesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHeadTailTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeHeadTailTemplates() "DescribeHeadTailTemplates" -> DescribeHeadTailTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeHeadTailTemplates: HeadTailTemplate =
    Offset "Offset", "HeadTailTemplateSet" head_tail_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHeadTailTemplatesOutput {
    pub total_count: Option<u64>,
    pub head_tail_template_set: Option<Vec<HeadTailTemplate>>,
}
model! { DescribeHeadTailTemplatesOutput {
    0 "TotalCount" total_count, 1 "HeadTailTemplateSet" head_tail_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadTailTemplate {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub head_candidate_set: Option<Vec<String>>,
    pub tail_candidate_set: Option<Vec<String>>,
    pub fill_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { HeadTailTemplate {
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "HeadCandidateSet" head_candidate_set,
    4 "TailCandidateSet" tail_candidate_set, 5 "FillType" fill_type, 6 "CreateTime" create_time,
    7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageProcessingTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<u64>>,
    pub r#type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeImageProcessingTemplates()
    "DescribeImageProcessingTemplates" -> DescribeImageProcessingTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<u64>, 2 "Type" r#type: String,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeImageProcessingTemplates: ImageProcessingTemplate =
    Offset "Offset", "ImageProcessingTemplateSet" image_processing_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageProcessingTemplatesOutput {
    pub total_count: Option<u64>,
    pub image_processing_template_set: Option<Vec<ImageProcessingTemplate>>,
}
model! { DescribeImageProcessingTemplatesOutput {
    0 "TotalCount" total_count, 1 "ImageProcessingTemplateSet" image_processing_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageProcessingTemplate {
    pub definition: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub operations: Option<Vec<ImageOperation>>,
    pub create_time: Option<String>,
}
model! { ImageProcessingTemplate {
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "Comment" comment, 4 "Operations" operations,
    5 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageReviewUsageData {
    pub start_time: String,
    pub end_time: String,
    pub sub_app_id: Option<u64>,
}
operation! { DescribeImageReviewUsageData(start_time: String, end_time: String)
    "DescribeImageReviewUsageData" -> DescribeImageReviewUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageReviewUsageDataOutput {
    pub image_review_usage_data_set: Option<Vec<ImageReviewUsageDataItem>>,
}
model! { DescribeImageReviewUsageDataOutput {
    0 "ImageReviewUsageDataSet" image_review_usage_data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageReviewUsageDataItem {
    pub time: Option<String>,
    pub count: Option<i64>,
}
model! { ImageReviewUsageDataItem {
    0 "Time" time, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSpriteTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
}
operation! { DescribeImageSpriteTemplates() "DescribeImageSpriteTemplates" -> DescribeImageSpriteTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<u64>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Type" r#type: String
} }
paged! { DescribeImageSpriteTemplates: ImageSpriteTemplate =
    Offset "Offset", "ImageSpriteTemplateSet" image_sprite_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSpriteTemplatesOutput {
    pub total_count: Option<u64>,
    pub image_sprite_template_set: Option<Vec<ImageSpriteTemplate>>,
}
model! { DescribeImageSpriteTemplatesOutput {
    0 "TotalCount" total_count, 1 "ImageSpriteTemplateSet" image_sprite_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSpriteTemplate {
    pub definition: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub sample_type: Option<String>,
    pub sample_interval: Option<u64>,
    pub row_count: Option<u64>,
    pub column_count: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub fill_type: Option<String>,
    pub comment: Option<String>,
    pub format: Option<String>,
}
model! { ImageSpriteTemplate {
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "Width" width, 4 "Height" height,
    5 "ResolutionAdaptive" resolution_adaptive, 6 "SampleType" sample_type, 7 "SampleInterval" sample_interval,
    8 "RowCount" row_count, 9 "ColumnCount" column_count, 10 "CreateTime" create_time, 11 "UpdateTime" update_time,
    12 "FillType" fill_type, 13 "Comment" comment, 14 "Format" format
} }

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
    Offset "Offset", "JustInTimeTranscodeTemplateSet" just_in_time_transcode_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJustInTimeTranscodeTemplatesOutput {
    pub total_count: Option<u64>,
    pub just_in_time_transcode_template_set: Option<Vec<JustInTimeTranscodeTemplate>>,
}
model! { DescribeJustInTimeTranscodeTemplatesOutput {
    0 "TotalCount" total_count, 1 "JustInTimeTranscodeTemplateSet" just_in_time_transcode_template_set
} }

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
    0 "Type" r#type, 1 "Name" name, 2 "Comment" comment, 3 "VideoConfigure" video_configure,
    4 "WatermarkConfigure" watermark_configure
} }

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
    0 "Switch" switch, 1 "Url" url, 2 "Width" width, 3 "Height" height, 4 "XPos" x_pos, 5 "YPos" y_pos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeBases {
    pub sub_app_id: u64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub name: Option<String>,
}
operation! { DescribeKnowledgeBases(sub_app_id: u64) "DescribeKnowledgeBases" -> Empty {
    0 "SubAppId" sub_app_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Name" name: String
} }

pub type DescribeKnowledgeBasesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLLMComprehendTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<i64>>,
    pub sort: Option<SortBy>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeLLMComprehendTemplates() "DescribeLLMComprehendTemplates" -> DescribeLLMComprehendTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<i64>, 2 "Sort" sort: SortBy, 3 "Offset" offset: u64,
    4 "Limit" limit: u64
} }
paged! { DescribeLLMComprehendTemplates: LLMComprehendTemplateItem =
    Offset "Offset", "LLMComprehendTemplateSet" llm_comprehend_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortBy {
    pub field: Option<String>,
    pub order: Option<String>,
}
input! { SortBy(field: String, order: String) {
    0 "Field" field: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLLMComprehendTemplatesOutput {
    pub total_count: Option<u64>,
    pub llm_comprehend_template_set: Option<Vec<LLMComprehendTemplateItem>>,
}
model! { DescribeLLMComprehendTemplatesOutput {
    0 "TotalCount" total_count, 1 "LLMComprehendTemplateSet" llm_comprehend_template_set
} }

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
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { LLMComprehendTemplateItem {
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "Type" r#type, 4 "Level" level,
    5 "Summary" summary, 6 "Asr" asr, 7 "FaceRecognition" face_recognition, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseUsageData {
    pub start_time: String,
    pub end_time: String,
    pub license_type: Option<String>,
    pub sub_app_id: Option<u64>,
}
operation! { DescribeLicenseUsageData(start_time: String, end_time: String)
    "DescribeLicenseUsageData" -> DescribeLicenseUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "LicenseType" license_type: String, 3 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseUsageDataOutput {
    pub license_usage_data_set: Option<Vec<LicenseUsageDataItem>>,
}
model! { DescribeLicenseUsageDataOutput {
    0 "LicenseUsageDataSet" license_usage_data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseUsageDataItem {
    pub time: Option<String>,
    pub count: Option<i64>,
}
model! { LicenseUsageDataItem {
    0 "Time" time, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPSTemplates {
    pub sub_app_id: u64,
    pub template_type: String,
    pub mps_describe_template_params: Option<String>,
}
operation! { DescribeMPSTemplates(sub_app_id: u64, template_type: String)
    "DescribeMPSTemplates" -> DescribeMPSTemplatesOutput {
    0 "SubAppId" sub_app_id, 1 "TemplateType" template_type,
    2 "MPSDescribeTemplateParams" mps_describe_template_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPSTemplatesOutput {
    pub total_count: Option<u64>,
    pub mps_template_set: Option<Vec<MPSTemplate>>,
}
model! { DescribeMPSTemplatesOutput {
    0 "TotalCount" total_count, 1 "MPSTemplateSet" mps_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSTemplate {
    pub task_type: Option<String>,
    pub mps_template_info: Option<String>,
}
model! { MPSTemplate {
    0 "TaskType" task_type, 1 "MPSTemplateInfo" mps_template_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaInfos {
    pub file_ids: Vec<String>,
    pub sub_app_id: Option<u64>,
    pub filters: Option<Vec<String>>,
}
operation! { DescribeMediaInfos(file_ids: Vec<String>) "DescribeMediaInfos" -> DescribeMediaInfosOutput {
    0 "FileIds" file_ids, 1 "SubAppId" sub_app_id: u64, 2 "Filters" filters: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaInfosOutput {
    pub media_info_set: Option<Vec<MediaInfo>>,
    pub not_exist_file_id_set: Option<Vec<String>>,
}
model! { DescribeMediaInfosOutput {
    0 "MediaInfoSet" media_info_set, 1 "NotExistFileIdSet" not_exist_file_id_set
} }

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
    0 "BasicInfo" basic_info, 1 "MetaData" meta_data, 2 "TranscodeInfo" transcode_info,
    3 "AnimatedGraphicsInfo" animated_graphics_info, 4 "SampleSnapshotInfo" sample_snapshot_info,
    5 "ImageSpriteInfo" image_sprite_info, 6 "SnapshotByTimeOffsetInfo" snapshot_by_time_offset_info,
    7 "KeyFrameDescInfo" key_frame_desc_info, 8 "AdaptiveDynamicStreamingInfo" adaptive_dynamic_streaming_info,
    9 "MiniProgramReviewInfo" mini_program_review_info, 10 "SubtitleInfo" subtitle_info, 11 "FileId" file_id,
    12 "ReviewInfo" review_info, 13 "MPSAiMediaInfo" mps_ai_media_info,
    14 "ImageUnderstandingInfo" image_understanding_info, 15 "KnowledgeBasesInfo" knowledge_bases_info,
    16 "FaceRecognitionInfo" face_recognition_info
} }

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
    pub tag_set: Option<Vec<String>>,
    pub vid: Option<String>,
    pub category: Option<String>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
}
model! { MediaBasicInfo {
    0 "Name" name, 1 "Description" description, 2 "CreateTime" create_time, 3 "UpdateTime" update_time,
    4 "ExpireTime" expire_time, 5 "ClassId" class_id, 6 "ClassName" class_name, 7 "ClassPath" class_path,
    8 "CoverUrl" cover_url, 9 "Type" r#type, 10 "MediaUrl" media_url, 11 "SourceInfo" source_info,
    12 "StorageRegion" storage_region, 13 "StoragePath" storage_path, 14 "TagSet" tag_set, 15 "Vid" vid,
    16 "Category" category, 17 "Status" status, 18 "StorageClass" storage_class
} }

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
    0 "SourceType" source_type, 1 "SourceContext" source_context, 2 "LiveRecordInfo" live_record_info,
    3 "TrtcRecordInfo" trtc_record_info, 4 "WebPageRecordInfo" web_page_record_info
} }

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
    0 "Domain" domain, 1 "Path" path, 2 "StreamId" stream_id, 3 "RecordStartTime" record_start_time,
    4 "RecordEndTime" record_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrtcRecordInfo {
    pub sdk_app_id: Option<u64>,
    pub room_id: Option<String>,
    pub task_id: Option<String>,
    pub user_ids: Option<Vec<String>>,
}
model! { TrtcRecordInfo {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "TaskId" task_id, 3 "UserIds" user_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebPageRecordInfo {
    pub record_url: Option<String>,
    pub record_task_id: Option<String>,
}
model! { WebPageRecordInfo {
    0 "RecordUrl" record_url, 1 "RecordTaskId" record_task_id
} }

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
    pub video_stream_set: Option<Vec<MediaVideoStreamItem>>,
    pub audio_stream_set: Option<Vec<MediaAudioStreamItem>>,
    pub video_duration: Option<f64>,
    pub audio_duration: Option<f64>,
    pub md5: Option<String>,
}
model! { MediaMetaData {
    0 "Size" size, 1 "Container" container, 2 "Bitrate" bitrate, 3 "Height" height, 4 "Width" width,
    5 "Duration" duration, 6 "Rotate" rotate, 7 "VideoStreamSet" video_stream_set, 8 "AudioStreamSet" audio_stream_set,
    9 "VideoDuration" video_duration, 10 "AudioDuration" audio_duration, 11 "Md5" md5
} }

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
    0 "Bitrate" bitrate, 1 "Height" height, 2 "Width" width, 3 "Codec" codec, 4 "Fps" fps, 5 "CodecTag" codec_tag,
    6 "DynamicRangeInfo" dynamic_range_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicRangeInfo {
    pub r#type: Option<String>,
    pub hdr_type: Option<String>,
}
model! { DynamicRangeInfo {
    0 "Type" r#type, 1 "HDRType" hdr_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAudioStreamItem {
    pub bitrate: Option<i64>,
    pub sampling_rate: Option<i64>,
    pub codec: Option<String>,
}
model! { MediaAudioStreamItem {
    0 "Bitrate" bitrate, 1 "SamplingRate" sampling_rate, 2 "Codec" codec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTranscodeInfo {
    pub transcode_set: Option<Vec<MediaTranscodeItem>>,
}
model! { MediaTranscodeInfo {
    0 "TranscodeSet" transcode_set
} }

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
    pub video_stream_set: Option<Vec<MediaVideoStreamItem>>,
    pub audio_stream_set: Option<Vec<MediaAudioStreamItem>>,
    pub digital_watermark_type: Option<String>,
    pub copy_right_watermark_text: Option<String>,
    pub blind_watermark_definition: Option<i64>,
    pub file_id: Option<String>,
}
model! { MediaTranscodeItem {
    0 "Url" url, 1 "Definition" definition, 2 "Bitrate" bitrate, 3 "Height" height, 4 "Width" width, 5 "Size" size,
    6 "Duration" duration, 7 "Md5" md5, 8 "Container" container, 9 "VideoStreamSet" video_stream_set,
    10 "AudioStreamSet" audio_stream_set, 11 "DigitalWatermarkType" digital_watermark_type,
    12 "CopyRightWatermarkText" copy_right_watermark_text, 13 "BlindWatermarkDefinition" blind_watermark_definition,
    14 "FileId" file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAnimatedGraphicsInfo {
    pub animated_graphics_set: Option<Vec<MediaAnimatedGraphicsItem>>,
}
model! { MediaAnimatedGraphicsInfo {
    0 "AnimatedGraphicsSet" animated_graphics_set
} }

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
    0 "Url" url, 1 "Definition" definition, 2 "Container" container, 3 "Height" height, 4 "Width" width,
    5 "Bitrate" bitrate, 6 "Size" size, 7 "Md5" md5, 8 "StartTimeOffset" start_time_offset,
    9 "EndTimeOffset" end_time_offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSampleSnapshotInfo {
    pub sample_snapshot_set: Option<Vec<MediaSampleSnapshotItem>>,
}
model! { MediaSampleSnapshotInfo {
    0 "SampleSnapshotSet" sample_snapshot_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSampleSnapshotItem {
    pub definition: Option<i64>,
    pub sample_type: Option<String>,
    pub interval: Option<i64>,
    pub image_url_set: Option<Vec<String>>,
    pub water_mark_definition: Option<Vec<i64>>,
}
model! { MediaSampleSnapshotItem {
    0 "Definition" definition, 1 "SampleType" sample_type, 2 "Interval" interval, 3 "ImageUrlSet" image_url_set,
    4 "WaterMarkDefinition" water_mark_definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaImageSpriteInfo {
    pub image_sprite_set: Option<Vec<MediaImageSpriteItem>>,
}
model! { MediaImageSpriteInfo {
    0 "ImageSpriteSet" image_sprite_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaImageSpriteItem {
    pub definition: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub total_count: Option<i64>,
    pub image_url_set: Option<Vec<String>>,
    pub web_vtt_url: Option<String>,
}
model! { MediaImageSpriteItem {
    0 "Definition" definition, 1 "Height" height, 2 "Width" width, 3 "TotalCount" total_count,
    4 "ImageUrlSet" image_url_set, 5 "WebVttUrl" web_vtt_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSnapshotByTimeOffsetInfo {
    pub snapshot_by_time_offset_set: Option<Vec<MediaSnapshotByTimeOffsetItem>>,
}
model! { MediaSnapshotByTimeOffsetInfo {
    0 "SnapshotByTimeOffsetSet" snapshot_by_time_offset_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSnapshotByTimeOffsetItem {
    pub definition: Option<i64>,
    pub pic_info_set: Option<Vec<MediaSnapshotByTimePicInfoItem>>,
}
model! { MediaSnapshotByTimeOffsetItem {
    0 "Definition" definition, 1 "PicInfoSet" pic_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSnapshotByTimePicInfoItem {
    pub time_offset: Option<f64>,
    pub url: Option<String>,
    pub water_mark_definition: Option<Vec<i64>>,
}
model! { MediaSnapshotByTimePicInfoItem {
    0 "TimeOffset" time_offset, 1 "Url" url, 2 "WaterMarkDefinition" water_mark_definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaKeyFrameDescInfo {
    pub key_frame_desc_set: Option<Vec<MediaKeyFrameDescItem>>,
}
model! { MediaKeyFrameDescInfo {
    0 "KeyFrameDescSet" key_frame_desc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaKeyFrameDescItem {
    pub time_offset: Option<f64>,
    pub content: Option<String>,
}
input! { MediaKeyFrameDescItem(time_offset: f64, content: String) {
    0 "TimeOffset" time_offset: f64, 1 "Content" content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAdaptiveDynamicStreamingInfo {
    pub adaptive_dynamic_streaming_set: Option<Vec<AdaptiveDynamicStreamingInfoItem>>,
}
model! { MediaAdaptiveDynamicStreamingInfo {
    0 "AdaptiveDynamicStreamingSet" adaptive_dynamic_streaming_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveDynamicStreamingInfoItem {
    pub definition: Option<i64>,
    pub package: Option<String>,
    pub drm_type: Option<String>,
    pub url: Option<String>,
    pub size: Option<i64>,
    pub digital_watermark_type: Option<String>,
    pub sub_stream_set: Option<Vec<MediaSubStreamInfoItem>>,
    pub copy_right_watermark_text: Option<String>,
    pub blind_watermark_definition: Option<i64>,
    pub subtitle_set: Option<Vec<MediaSubtitleItem>>,
    pub default_subtitle_id: Option<String>,
    pub drm_encrypt_type: Option<String>,
}
model! { AdaptiveDynamicStreamingInfoItem {
    0 "Definition" definition, 1 "Package" package, 2 "DrmType" drm_type, 3 "Url" url, 4 "Size" size,
    5 "DigitalWatermarkType" digital_watermark_type, 6 "SubStreamSet" sub_stream_set,
    7 "CopyRightWatermarkText" copy_right_watermark_text, 8 "BlindWatermarkDefinition" blind_watermark_definition,
    9 "SubtitleSet" subtitle_set, 10 "DefaultSubtitleId" default_subtitle_id, 11 "DrmEncryptType" drm_encrypt_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSubStreamInfoItem {
    pub r#type: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub size: Option<u64>,
}
model! { MediaSubStreamInfoItem {
    0 "Type" r#type, 1 "Width" width, 2 "Height" height, 3 "Size" size
} }

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
    0 "Id" id, 1 "Name" name, 2 "Language" language, 3 "Format" format, 4 "Url" url, 5 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaMiniProgramReviewInfo {
    pub mini_program_review_list: Option<Vec<MediaMiniProgramReviewInfoItem>>,
}
model! { MediaMiniProgramReviewInfo {
    0 "MiniProgramReviewList" mini_program_review_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaMiniProgramReviewInfoItem {
    pub definition: Option<i64>,
    pub meta_data: Option<MediaMetaData>,
    pub url: Option<String>,
    pub review_result: Option<String>,
    pub review_summary: Option<Vec<MediaMiniProgramReviewElem>>,
}
model! { MediaMiniProgramReviewInfoItem {
    0 "Definition" definition, 1 "MetaData" meta_data, 2 "Url" url, 3 "ReviewResult" review_result,
    4 "ReviewSummary" review_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaMiniProgramReviewElem {
    pub r#type: Option<String>,
    pub suggestion: Option<String>,
    pub confidence: Option<f64>,
}
model! { MediaMiniProgramReviewElem {
    0 "Type" r#type, 1 "Suggestion" suggestion, 2 "Confidence" confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSubtitleInfo {
    pub subtitle_set: Option<Vec<MediaSubtitleItem>>,
}
model! { MediaSubtitleInfo {
    0 "SubtitleSet" subtitle_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileReviewInfo {
    pub media_review_info: Option<ReviewInfo>,
    pub cover_review_info: Option<ReviewInfo>,
}
model! { FileReviewInfo {
    0 "MediaReviewInfo" media_review_info, 1 "CoverReviewInfo" cover_review_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewInfo {
    pub definition: Option<u64>,
    pub suggestion: Option<String>,
    pub type_set: Option<Vec<String>>,
    pub review_time: Option<String>,
}
model! { ReviewInfo {
    0 "Definition" definition, 1 "Suggestion" suggestion, 2 "TypeSet" type_set, 3 "ReviewTime" review_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAiMediaInfo {
    pub ai_media_list: Option<Vec<MPSAiMediaItem>>,
}
model! { MPSAiMediaInfo {
    0 "AiMediaList" ai_media_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAiMediaItem {
    pub task_type: Option<String>,
    pub ai_media_tasks: Option<Vec<MPSAiMediaTask>>,
}
model! { MPSAiMediaItem {
    0 "TaskType" task_type, 1 "AiMediaTasks" ai_media_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAiMediaTask {
    pub definition: Option<i64>,
    pub output_file: Option<Vec<MPSOutputFileInfo>>,
    pub output_text: Option<String>,
}
model! { MPSAiMediaTask {
    0 "Definition" definition, 1 "OutputFile" output_file, 2 "OutputText" output_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSOutputFileInfo {
    pub file_type: Option<String>,
    pub url: Option<String>,
}
model! { MPSOutputFileInfo {
    0 "FileType" file_type, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUnderstandingInfo {
    pub image_understanding_set: Option<Vec<ImageUnderstandingItem>>,
}
model! { ImageUnderstandingInfo {
    0 "ImageUnderstandingSet" image_understanding_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUnderstandingItem {
    pub definition: Option<u64>,
    pub output_file: Option<Vec<MPSOutputFileInfo>>,
}
model! { ImageUnderstandingItem {
    0 "Definition" definition, 1 "OutputFile" output_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBasesInfo {
    pub bases: Option<Vec<String>>,
    pub knowledge_analysis_infos: Option<Vec<KnowledgeAnalysisInfo>>,
    pub knowledge_base_details: Option<Vec<KnowledgeBaseDetail>>,
}
model! { KnowledgeBasesInfo {
    0 "Bases" bases, 1 "KnowledgeAnalysisInfos" knowledge_analysis_infos,
    2 "KnowledgeBaseDetails" knowledge_base_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeAnalysisInfo {
    pub definition: Option<i64>,
    pub analysis_results: Option<Vec<KnowledgeAnalysisResult>>,
}
model! { KnowledgeAnalysisInfo {
    0 "Definition" definition, 1 "AnalysisResults" analysis_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeAnalysisResult {
    pub task_type: Option<String>,
    pub file: Option<MPSOutputFileInfo>,
}
model! { KnowledgeAnalysisResult {
    0 "TaskType" task_type, 1 "File" file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseDetail {
    pub knowledge_base_id: Option<String>,
    pub definition: Option<u64>,
    pub import_time: Option<String>,
}
model! { KnowledgeBaseDetail {
    0 "KnowledgeBaseId" knowledge_base_id, 1 "Definition" definition, 2 "ImportTime" import_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRecognitionInfo {
    pub face_recognition_tasks: Option<Vec<FaceRecognitionTask>>,
}
model! { FaceRecognitionInfo {
    0 "FaceRecognitionTasks" face_recognition_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRecognitionTask {
    pub definition: Option<i64>,
    pub output_file: Option<Vec<FaceRecognitionOutputFileInfo>>,
}
model! { FaceRecognitionTask {
    0 "Definition" definition, 1 "OutputFile" output_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRecognitionOutputFileInfo {
    pub file_type: Option<String>,
    pub url: Option<String>,
}
model! { FaceRecognitionOutputFileInfo {
    0 "FileType" file_type, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaPlayStatDetails {
    pub file_id: String,
    pub start_time: String,
    pub end_time: String,
    pub sub_app_id: Option<u64>,
    pub interval: Option<String>,
}
operation! { DescribeMediaPlayStatDetails(file_id: String, start_time: String, end_time: String)
    "DescribeMediaPlayStatDetails" -> DescribeMediaPlayStatDetailsOutput {
    0 "FileId" file_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SubAppId" sub_app_id: u64,
    4 "Interval" interval: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaPlayStatDetailsOutput {
    pub play_stat_info_set: Option<Vec<PlayStatInfo>>,
}
model! { DescribeMediaPlayStatDetailsOutput {
    0 "PlayStatInfoSet" play_stat_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayStatInfo {
    pub time: Option<String>,
    pub file_id: Option<String>,
    pub play_times: Option<u64>,
    pub traffic: Option<u64>,
}
model! { PlayStatInfo {
    0 "Time" time, 1 "FileId" file_id, 2 "PlayTimes" play_times, 3 "Traffic" traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaProcessUsageData {
    pub start_time: String,
    pub end_time: String,
    pub sub_app_id: Option<u64>,
    pub r#type: Option<String>,
}
operation! { DescribeMediaProcessUsageData(start_time: String, end_time: String)
    "DescribeMediaProcessUsageData" -> DescribeMediaProcessUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SubAppId" sub_app_id: u64, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaProcessUsageDataOutput {
    pub media_process_data_set: Option<Vec<TaskStatData>>,
}
model! { DescribeMediaProcessUsageDataOutput {
    0 "MediaProcessDataSet" media_process_data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatData {
    pub task_type: Option<String>,
    pub summary: Option<Vec<TaskStatDataItem>>,
    pub details: Option<Vec<SpecificationDataItem>>,
}
model! { TaskStatData {
    0 "TaskType" task_type, 1 "Summary" summary, 2 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecificationDataItem {
    pub specification: Option<String>,
    pub data: Option<Vec<TaskStatDataItem>>,
}
model! { SpecificationDataItem {
    0 "Specification" specification, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePersonSamples {
    pub sub_app_id: Option<u64>,
    pub r#type: Option<String>,
    pub person_ids: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePersonSamples() "DescribePersonSamples" -> DescribePersonSamplesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Type" r#type: String, 2 "PersonIds" person_ids: Vec<String>,
    3 "Names" names: Vec<String>, 4 "Tags" tags: Vec<String>, 5 "Offset" offset: u64, 6 "Limit" limit: u64
} }
paged! { DescribePersonSamples: AiSamplePerson = Offset "Offset", "PersonSet" person_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePersonSamplesOutput {
    pub total_count: Option<u64>,
    pub person_set: Option<Vec<AiSamplePerson>>,
}
model! { DescribePersonSamplesOutput {
    0 "TotalCount" total_count, 1 "PersonSet" person_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepaidProducts {}
operation! { DescribePrepaidProducts() "DescribePrepaidProducts" -> DescribePrepaidProductsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepaidProductsOutput {
    pub product_instance_set: Option<Vec<ProductInstance>>,
}
model! { DescribePrepaidProductsOutput {
    0 "ProductInstanceSet" product_instance_set
} }

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
    pub product_instance_resource_set: Option<Vec<ProductInstanceRecource>>,
    pub resource_set: Option<Vec<ProductInstanceResource>>,
    pub product_instance_status: Option<String>,
    pub refund_status: Option<String>,
    pub renew_status: Option<String>,
}
model! { ProductInstance {
    0 "ProductType" product_type, 1 "StartTime" start_time, 2 "ExpireTime" expire_time,
    3 "ProductInstanceId" product_instance_id, 4 "LastConsumeDate" last_consume_date, 5 "BindStatus" bind_status,
    6 "ProductInstanceResourceSet" product_instance_resource_set, 7 "ResourceSet" resource_set,
    8 "ProductInstanceStatus" product_instance_status, 9 "RefundStatus" refund_status, 10 "RenewStatus" renew_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInstanceRecource {
    pub resource_type: Option<String>,
    pub amount: Option<i64>,
    pub left: Option<i64>,
}
model! { ProductInstanceRecource {
    0 "ResourceType" resource_type, 1 "Amount" amount, 2 "Left" left
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInstanceResource {
    pub resource_type: Option<String>,
    pub amount: Option<i64>,
    pub left: Option<i64>,
}
model! { ProductInstanceResource {
    0 "ResourceType" resource_type, 1 "Amount" amount, 2 "Left" left
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcedureTemplates {
    pub sub_app_id: Option<u64>,
    pub names: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub sort_by: Option<Vec<SortBy>>,
}
operation! { DescribeProcedureTemplates() "DescribeProcedureTemplates" -> DescribeProcedureTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Names" names: Vec<String>, 2 "Type" r#type: String, 3 "Offset" offset: u64,
    4 "Limit" limit: u64, 5 "SortBy" sort_by: Vec<SortBy>
} }
paged! { DescribeProcedureTemplates: ProcedureTemplate =
    Offset "Offset", "ProcedureTemplateSet" procedure_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcedureTemplatesOutput {
    pub total_count: Option<u64>,
    pub procedure_template_set: Option<Vec<ProcedureTemplate>>,
}
model! { DescribeProcedureTemplatesOutput {
    0 "TotalCount" total_count, 1 "ProcedureTemplateSet" procedure_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcedureTemplate {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub comment: Option<String>,
    pub media_process_task: Option<MediaProcessTaskInput>,
    pub ai_content_review_task: Option<AiContentReviewTaskInput>,
    pub ai_analysis_task: Option<AiAnalysisTaskInput>,
    pub ai_recognition_task_set: Option<Vec<AiRecognitionTaskInput>>,
    /// Deprecated.
    pub ai_recognition_task: Option<AiRecognitionTaskInput>,
    pub mini_program_publish_task: Option<WechatMiniProgramPublishTaskInput>,
    pub review_audio_video_task: Option<ProcedureReviewAudioVideoTaskInput>,
    pub import_media_knowledge_task_set: Option<Vec<ImportMediaKnowledgeTaskInput>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ProcedureTemplate {
    0 "Name" name, 1 "Type" r#type, 2 "Comment" comment, 3 "MediaProcessTask" media_process_task,
    4 "AiContentReviewTask" ai_content_review_task, 5 "AiAnalysisTask" ai_analysis_task,
    6 "AiRecognitionTaskSet" ai_recognition_task_set, 7 "AiRecognitionTask" ai_recognition_task,
    8 "MiniProgramPublishTask" mini_program_publish_task, 9 "ReviewAudioVideoTask" review_audio_video_task,
    10 "ImportMediaKnowledgeTaskSet" import_media_knowledge_task_set, 11 "CreateTime" create_time,
    12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WechatMiniProgramPublishTaskInput {
    pub source_definition: Option<u64>,
}
model! { WechatMiniProgramPublishTaskInput {
    0 "SourceDefinition" source_definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessImageAsyncTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeProcessImageAsyncTemplates()
    "DescribeProcessImageAsyncTemplates" -> DescribeProcessImageAsyncTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<i64>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeProcessImageAsyncTemplates: ProcessImageAsyncTemplateItem =
    Offset "Offset", "ProcessImageAsyncTemplateSet" process_image_async_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessImageAsyncTemplatesOutput {
    pub total_count: Option<u64>,
    pub process_image_async_template_set: Option<Vec<ProcessImageAsyncTemplateItem>>,
}
model! { DescribeProcessImageAsyncTemplatesOutput {
    0 "TotalCount" total_count, 1 "ProcessImageAsyncTemplateSet" process_image_async_template_set
} }

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
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "Comment" comment, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "ProcessImageConfigure" process_image_configure
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityInspectTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeQualityInspectTemplates()
    "DescribeQualityInspectTemplates" -> DescribeQualityInspectTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<i64>, 2 "Type" r#type: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeQualityInspectTemplates: QualityInspectTemplateItem =
    Offset "Offset", "QualityInspectTemplateSet" quality_inspect_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityInspectTemplatesOutput {
    pub total_count: Option<i64>,
    pub quality_inspect_template_set: Option<Vec<QualityInspectTemplateItem>>,
}
model! { DescribeQualityInspectTemplatesOutput {
    0 "TotalCount" total_count, 1 "QualityInspectTemplateSet" quality_inspect_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectTemplateItem {
    pub definition: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub configs: Option<Vec<QualityInspectConfig>>,
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
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "Comment" comment, 4 "Configs" configs,
    5 "Strategy" strategy, 6 "CreateTime" create_time, 7 "UpdateTime" update_time,
    8 "ScreenshotInterval" screenshot_interval, 9 "JitterConfigure" jitter_configure, 10 "BlurConfigure" blur_configure,
    11 "AbnormalLightingConfigure" abnormal_lighting_configure, 12 "CrashScreenConfigure" crash_screen_configure,
    13 "BlackWhiteEdgeConfigure" black_white_edge_configure, 14 "NoiseConfigure" noise_configure,
    15 "MosaicConfigure" mosaic_configure, 16 "QRCodeConfigure" qr_code_configure,
    17 "QualityEvaluationConfigure" quality_evaluation_configure, 18 "VoiceConfigure" voice_configure
} }

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
    Offset "Offset", "RebuildMediaTemplateSet" rebuild_media_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebuildMediaTemplatesOutput {
    pub total_count: Option<i64>,
    pub rebuild_media_template_set: Option<Vec<RebuildMediaTemplate>>,
}
model! { DescribeRebuildMediaTemplatesOutput {
    0 "TotalCount" total_count, 1 "RebuildMediaTemplateSet" rebuild_media_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReviewDetails {
    pub start_time: String,
    pub end_time: String,
    pub sub_app_id: Option<u64>,
}
operation! { DescribeReviewDetails(start_time: String, end_time: String)
    "DescribeReviewDetails" -> DescribeReviewDetailsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReviewDetailsOutput {
    pub total_count: Option<i64>,
    pub total_duration: Option<i64>,
    pub data: Option<Vec<StatDataItem>>,
}
model! { DescribeReviewDetailsOutput {
    0 "TotalCount" total_count, 1 "TotalDuration" total_duration, 2 "Data" data
} }

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
    Offset "Offset", "ReviewTemplateSet" review_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReviewTemplatesOutput {
    pub total_count: Option<i64>,
    pub review_template_set: Option<Vec<ReviewTemplate>>,
}
model! { DescribeReviewTemplatesOutput {
    0 "TotalCount" total_count, 1 "ReviewTemplateSet" review_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewTemplate {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub labels: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ReviewTemplate {
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "Type" r#type, 4 "Labels" labels,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoundPlays {
    pub sub_app_id: Option<u64>,
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
    0 "SubAppId" sub_app_id: u64, 1 "RoundPlayIds" round_play_ids: Vec<String>, 2 "Status" status: String,
    3 "CreateTime" create_time: TimeRange, 4 "UpdateTime" update_time: TimeRange, 5 "ScrollToken" scroll_token: String,
    6 "Offset" offset: i64, 7 "Limit" limit: i64
} }
paged! { DescribeRoundPlays: RoundPlayInfo = Token "ScrollToken", "RoundPlaySet" round_play_set, next "ScrollToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    pub after: Option<String>,
    pub before: Option<String>,
}
input! { TimeRange() {
    0 "After" after: String, 1 "Before" before: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoundPlaysOutput {
    /// Deprecated.
    pub total_count: Option<i64>,
    pub round_play_set: Option<Vec<RoundPlayInfo>>,
    pub scroll_token: Option<String>,
}
model! { DescribeRoundPlaysOutput {
    0 "TotalCount" total_count, 1 "RoundPlaySet" round_play_set, 2 "ScrollToken" scroll_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoundPlayInfo {
    pub round_play_id: Option<String>,
    pub start_time: Option<String>,
    pub round_playlist: Option<Vec<RoundPlayListItemInfo>>,
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
    0 "RoundPlayId" round_play_id, 1 "StartTime" start_time, 2 "RoundPlaylist" round_playlist, 3 "Name" name,
    4 "Desc" desc, 5 "Status" status, 6 "PlayBackMode" play_back_mode, 7 "Url" url, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time, 10 "ExpiredTime" expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleSnapshotTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
}
operation! { DescribeSampleSnapshotTemplates()
    "DescribeSampleSnapshotTemplates" -> DescribeSampleSnapshotTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<u64>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Type" r#type: String
} }
paged! { DescribeSampleSnapshotTemplates: SampleSnapshotTemplate =
    Offset "Offset", "SampleSnapshotTemplateSet" sample_snapshot_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleSnapshotTemplatesOutput {
    pub total_count: Option<u64>,
    pub sample_snapshot_template_set: Option<Vec<SampleSnapshotTemplate>>,
}
model! { DescribeSampleSnapshotTemplatesOutput {
    0 "TotalCount" total_count, 1 "SampleSnapshotTemplateSet" sample_snapshot_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleSnapshotTemplate {
    pub definition: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub sample_type: Option<String>,
    pub sample_interval: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub fill_type: Option<String>,
}
model! { SampleSnapshotTemplate {
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "Comment" comment, 4 "Width" width, 5 "Height" height,
    6 "ResolutionAdaptive" resolution_adaptive, 7 "Format" format, 8 "SampleType" sample_type,
    9 "SampleInterval" sample_interval, 10 "CreateTime" create_time, 11 "UpdateTime" update_time,
    12 "FillType" fill_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotByTimeOffsetTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
}
operation! { DescribeSnapshotByTimeOffsetTemplates()
    "DescribeSnapshotByTimeOffsetTemplates" -> DescribeSnapshotByTimeOffsetTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<u64>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Type" r#type: String
} }
paged! { DescribeSnapshotByTimeOffsetTemplates: SnapshotByTimeOffsetTemplate =
    Offset "Offset", "SnapshotByTimeOffsetTemplateSet" snapshot_by_time_offset_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotByTimeOffsetTemplatesOutput {
    pub total_count: Option<u64>,
    pub snapshot_by_time_offset_template_set: Option<Vec<SnapshotByTimeOffsetTemplate>>,
}
model! { DescribeSnapshotByTimeOffsetTemplatesOutput {
    0 "TotalCount" total_count, 1 "SnapshotByTimeOffsetTemplateSet" snapshot_by_time_offset_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotByTimeOffsetTemplate {
    pub definition: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub fill_type: Option<String>,
}
model! { SnapshotByTimeOffsetTemplate {
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "Comment" comment, 4 "Width" width, 5 "Height" height,
    6 "ResolutionAdaptive" resolution_adaptive, 7 "Format" format, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time, 10 "FillType" fill_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageData {
    pub sub_app_id: Option<u64>,
}
operation! { DescribeStorageData() "DescribeStorageData" -> DescribeStorageDataOutput {
    0 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageDataOutput {
    pub media_count: Option<u64>,
    pub total_storage: Option<u64>,
    pub standard_storage: Option<u64>,
    pub infrequent_storage: Option<u64>,
    pub archive_storage: Option<u64>,
    pub deep_archive_storage: Option<u64>,
    pub storage_stat: Option<Vec<StorageStatData>>,
}
model! { DescribeStorageDataOutput {
    0 "MediaCount" media_count, 1 "TotalStorage" total_storage, 2 "StandardStorage" standard_storage,
    3 "InfrequentStorage" infrequent_storage, 4 "ArchiveStorage" archive_storage,
    5 "DeepArchiveStorage" deep_archive_storage, 6 "StorageStat" storage_stat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageStatData {
    pub area: Option<String>,
    pub total_storage: Option<u64>,
    pub infrequent_storage: Option<u64>,
    pub standard_storage: Option<u64>,
    pub archive_storage: Option<u64>,
    pub deep_archive_storage: Option<u64>,
}
model! { StorageStatData {
    0 "Area" area, 1 "TotalStorage" total_storage, 2 "InfrequentStorage" infrequent_storage,
    3 "StandardStorage" standard_storage, 4 "ArchiveStorage" archive_storage,
    5 "DeepArchiveStorage" deep_archive_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageDetails {
    pub start_time: String,
    pub end_time: String,
    pub sub_app_id: Option<u64>,
    pub interval: Option<String>,
    pub storage_type: Option<String>,
    pub area: Option<String>,
}
operation! { DescribeStorageDetails(start_time: String, end_time: String)
    "DescribeStorageDetails" -> DescribeStorageDetailsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SubAppId" sub_app_id: u64, 3 "Interval" interval: String,
    4 "StorageType" storage_type: String, 5 "Area" area: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageDetailsOutput {
    pub data: Option<Vec<StatDataItem>>,
}
model! { DescribeStorageDetailsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageRegions {
    pub sub_app_id: Option<u64>,
}
operation! { DescribeStorageRegions() "DescribeStorageRegions" -> DescribeStorageRegionsOutput {
    0 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageRegionsOutput {
    pub storage_region_infos: Option<Vec<StorageRegionInfo>>,
}
model! { DescribeStorageRegionsOutput {
    0 "StorageRegionInfos" storage_region_infos
} }

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
    0 "Region" region, 1 "Description" description, 2 "Status" status, 3 "IsDefault" is_default, 4 "Area" area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubAppIds {
    pub name: Option<String>,
    pub tags: Option<Vec<ResourceTag>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSubAppIds() "DescribeSubAppIds" -> DescribeSubAppIdsOutput {
    0 "Name" name: String, 1 "Tags" tags: Vec<ResourceTag>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeSubAppIds: SubAppIdInfo = Offset "Offset", "SubAppIdInfoSet" sub_app_id_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubAppIdsOutput {
    pub sub_app_id_info_set: Option<Vec<SubAppIdInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeSubAppIdsOutput {
    0 "SubAppIdInfoSet" sub_app_id_info_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubAppIdInfo {
    pub sub_app_id: Option<u64>,
    pub sub_app_id_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub name: Option<String>,
    pub mode: Option<String>,
    pub storage_regions: Option<Vec<String>>,
    pub tags: Option<Vec<ResourceTag>>,
}
model! { SubAppIdInfo {
    0 "SubAppId" sub_app_id, 1 "SubAppIdName" sub_app_id_name, 2 "Description" description, 3 "CreateTime" create_time,
    4 "Status" status, 5 "Name" name, 6 "Mode" mode, 7 "StorageRegions" storage_regions, 8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuperPlayerConfigs {
    pub sub_app_id: Option<u64>,
    pub names: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
}
operation! { DescribeSuperPlayerConfigs() "DescribeSuperPlayerConfigs" -> DescribeSuperPlayerConfigsOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Names" names: Vec<String>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Type" r#type: String
} }
paged! { DescribeSuperPlayerConfigs: PlayerConfig =
    Offset "Offset", "PlayerConfigSet" player_config_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuperPlayerConfigsOutput {
    pub total_count: Option<u64>,
    pub player_config_set: Option<Vec<PlayerConfig>>,
}
model! { DescribeSuperPlayerConfigsOutput {
    0 "TotalCount" total_count, 1 "PlayerConfigSet" player_config_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayerConfig {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub audio_video_type: Option<String>,
    pub drm_switch: Option<String>,
    pub adaptive_dynamic_streaming_definition: Option<u64>,
    pub drm_streamings_info: Option<DrmStreamingsInfo>,
    pub transcode_definition: Option<u64>,
    pub image_sprite_definition: Option<u64>,
    pub resolution_name_set: Option<Vec<ResolutionNameInfo>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub domain: Option<String>,
    pub scheme: Option<String>,
    pub comment: Option<String>,
}
model! { PlayerConfig {
    0 "Name" name, 1 "Type" r#type, 2 "AudioVideoType" audio_video_type, 3 "DrmSwitch" drm_switch,
    4 "AdaptiveDynamicStreamingDefinition" adaptive_dynamic_streaming_definition,
    5 "DrmStreamingsInfo" drm_streamings_info, 6 "TranscodeDefinition" transcode_definition,
    7 "ImageSpriteDefinition" image_sprite_definition, 8 "ResolutionNameSet" resolution_name_set,
    9 "CreateTime" create_time, 10 "UpdateTime" update_time, 11 "Domain" domain, 12 "Scheme" scheme,
    13 "Comment" comment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    pub task_id: String,
    pub sub_app_id: Option<u64>,
}
operation! { DescribeTaskDetail(task_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "TaskId" task_id, 1 "SubAppId" sub_app_id: u64
} }

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
    pub complex_adaptive_dynamic_streaming_task: Option<ComplexAdaptiveDynamicStreamingTask>,
    pub process_media_by_mps_task: Option<ProcessMediaByMPSItem>,
    pub aigc_image_task: Option<AigcImageTask>,
    pub aigc_video_task: Option<AigcVideoTask>,
    pub import_media_knowledge: Option<ImportMediaKnowledgeTask>,
    pub scene_aigc_image_task: Option<SceneAigcImageTask>,
    pub scene_aigc_video_task: Option<SceneAigcVideoTask>,
    pub process_image_async_task: Option<ProcessImageAsyncItem>,
    pub extract_blind_watermark_task: Option<ExtractBlindWatermarkTask>,
    pub create_aigc_advanced_custom_element_task: Option<CreateAigcAdvancedCustomElementTask>,
    pub create_aigc_custom_voice_task: Option<CreateAigcCustomVoiceTask>,
    pub create_aigc_subject_task: Option<CreateAigcSubjectTask>,
    pub aigc_video_redraw_task: Option<AigcVideoRedrawTask>,
    pub aigc_audio_task: Option<AigcAudioTask>,
    pub create_aigc_audio_clone_task: Option<CreateAigcAudioCloneTask>,
    pub describe_aigc_face_info_async_task: Option<DescribeAigcFaceInfoAsyncTask>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskType" task_type, 1 "Status" status, 2 "CreateTime" create_time, 3 "BeginProcessTime" begin_process_time,
    4 "FinishTime" finish_time, 5 "ProcedureTask" procedure_task, 6 "EditMediaTask" edit_media_task,
    7 "WechatPublishTask" wechat_publish_task, 8 "ComposeMediaTask" compose_media_task,
    9 "SplitMediaTask" split_media_task, 10 "WechatMiniProgramPublishTask" wechat_mini_program_publish_task,
    11 "PullUploadTask" pull_upload_task, 12 "TranscodeTask" transcode_task, 13 "ConcatTask" concat_task,
    14 "ClipTask" clip_task, 15 "CreateImageSpriteTask" create_image_sprite_task,
    16 "SnapshotByTimeOffsetTask" snapshot_by_time_offset_task, 17 "RemoveWatermarkTask" remove_watermark_task,
    18 "RebuildMediaTask" rebuild_media_task, 19 "ExtractTraceWatermarkTask" extract_trace_watermark_task,
    20 "ExtractCopyRightWatermarkTask" extract_copy_right_watermark_task,
    21 "ReviewAudioVideoTask" review_audio_video_task, 22 "ReduceMediaBitrateTask" reduce_media_bitrate_task,
    23 "DescribeFileAttributesTask" describe_file_attributes_task, 24 "QualityInspectTask" quality_inspect_task,
    25 "QualityEnhanceTask" quality_enhance_task,
    26 "ComplexAdaptiveDynamicStreamingTask" complex_adaptive_dynamic_streaming_task,
    27 "ProcessMediaByMPSTask" process_media_by_mps_task, 28 "AigcImageTask" aigc_image_task,
    29 "AigcVideoTask" aigc_video_task, 30 "ImportMediaKnowledge" import_media_knowledge,
    31 "SceneAigcImageTask" scene_aigc_image_task, 32 "SceneAigcVideoTask" scene_aigc_video_task,
    33 "ProcessImageAsyncTask" process_image_async_task, 34 "ExtractBlindWatermarkTask" extract_blind_watermark_task,
    35 "CreateAigcAdvancedCustomElementTask" create_aigc_advanced_custom_element_task,
    36 "CreateAigcCustomVoiceTask" create_aigc_custom_voice_task, 37 "CreateAigcSubjectTask" create_aigc_subject_task,
    38 "AigcVideoRedrawTask" aigc_video_redraw_task, 39 "AigcAudioTask" aigc_audio_task,
    40 "CreateAigcAudioCloneTask" create_aigc_audio_clone_task,
    41 "DescribeAigcFaceInfoAsyncTask" describe_aigc_face_info_async_task
} }

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
    pub media_process_result_set: Option<Vec<MediaProcessTaskResult>>,
    pub ai_content_review_result_set: Option<Vec<AiContentReviewResult>>,
    pub ai_analysis_result_set: Option<Vec<AiAnalysisResult>>,
    pub ai_recognition_result_set: Option<Vec<AiRecognitionResult>>,
    pub tasks_priority: Option<i64>,
    pub tasks_notify_mode: Option<String>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub operator: Option<String>,
    pub operation_type: Option<String>,
}
model! { ProcedureTask {
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "FileId" file_id,
    5 "FileName" file_name, 6 "FileUrl" file_url, 7 "MetaData" meta_data,
    8 "MediaProcessResultSet" media_process_result_set, 9 "AiContentReviewResultSet" ai_content_review_result_set,
    10 "AiAnalysisResultSet" ai_analysis_result_set, 11 "AiRecognitionResultSet" ai_recognition_result_set,
    12 "TasksPriority" tasks_priority, 13 "TasksNotifyMode" tasks_notify_mode, 14 "SessionContext" session_context,
    15 "SessionId" session_id, 16 "Operator" operator, 17 "OperationType" operation_type
} }

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
    pub adaptive_dynamic_streaming_task: Option<MediaProcessTaskAdaptiveDynamicStreamingResult>,
}
model! { MediaProcessTaskResult {
    0 "Type" r#type, 1 "TranscodeTask" transcode_task, 2 "AnimatedGraphicTask" animated_graphic_task,
    3 "SnapshotByTimeOffsetTask" snapshot_by_time_offset_task, 4 "SampleSnapshotTask" sample_snapshot_task,
    5 "ImageSpriteTask" image_sprite_task, 6 "CoverBySnapshotTask" cover_by_snapshot_task,
    7 "AdaptiveDynamicStreamingTask" adaptive_dynamic_streaming_task
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverBySnapshotTaskOutput {
    pub cover_url: Option<String>,
}
model! { CoverBySnapshotTaskOutput {
    0 "CoverUrl" cover_url
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Progress" progress,
    5 "Input" input, 6 "Output" output, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

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
    0 "Type" r#type, 1 "PornTask" porn_task, 2 "TerrorismTask" terrorism_task, 3 "PoliticalTask" political_task,
    4 "PornAsrTask" porn_asr_task, 5 "PornOcrTask" porn_ocr_task, 6 "PoliticalAsrTask" political_asr_task,
    7 "PoliticalOcrTask" political_ocr_task, 8 "TerrorismOcrTask" terrorism_ocr_task,
    9 "ProhibitedOcrTask" prohibited_ocr_task, 10 "ProhibitedAsrTask" prohibited_asr_task
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPornTaskInput {
    pub definition: Option<u64>,
}
model! { AiReviewPornTaskInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPornTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub segment_set: Option<Vec<MediaContentReviewSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewPornTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SegmentSet" segment_set,
    4 "SegmentSetFileUrl" segment_set_file_url, 5 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

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
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "Confidence" confidence,
    3 "Label" label, 4 "Suggestion" suggestion, 5 "Url" url, 6 "PicUrlExpireTimeStamp" pic_url_expire_time_stamp,
    7 "PicUrlExpireTime" pic_url_expire_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTerrorismTaskInput {
    pub definition: Option<u64>,
}
model! { AiReviewTerrorismTaskInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTerrorismTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub segment_set: Option<Vec<MediaContentReviewSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewTerrorismTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SegmentSet" segment_set,
    4 "SegmentSetFileUrl" segment_set_file_url, 5 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPoliticalTaskInput {
    pub definition: Option<u64>,
}
model! { AiReviewPoliticalTaskInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPoliticalTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub segment_set: Option<Vec<MediaContentReviewPoliticalSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewPoliticalTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SegmentSet" segment_set,
    4 "SegmentSetFileUrl" segment_set_file_url, 5 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

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
    pub area_coord_set: Option<Vec<i64>>,
    /// Deprecated.
    pub pic_url_expire_time_stamp: Option<i64>,
    pub pic_url_expire_time: Option<String>,
}
model! { MediaContentReviewPoliticalSegmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "Confidence" confidence,
    3 "Suggestion" suggestion, 4 "Name" name, 5 "Label" label, 6 "Url" url, 7 "AreaCoordSet" area_coord_set,
    8 "PicUrlExpireTimeStamp" pic_url_expire_time_stamp, 9 "PicUrlExpireTime" pic_url_expire_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPornAsrTaskInput {
    pub definition: Option<u64>,
}
model! { AiReviewPornAsrTaskInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPornAsrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Option<Vec<MediaContentReviewAsrTextSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewPornAsrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set,
    3 "SegmentSetFileUrl" segment_set_file_url, 4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaContentReviewAsrTextSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub keyword_set: Option<Vec<String>>,
}
model! { MediaContentReviewAsrTextSegmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "Confidence" confidence,
    3 "Suggestion" suggestion, 4 "KeywordSet" keyword_set
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPornOcrTaskInput {
    pub definition: Option<u64>,
}
model! { AiReviewPornOcrTaskInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPornOcrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Option<Vec<MediaContentReviewOcrTextSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewPornOcrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set,
    3 "SegmentSetFileUrl" segment_set_file_url, 4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaContentReviewOcrTextSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub keyword_set: Option<Vec<String>>,
    pub area_coord_set: Option<Vec<i64>>,
    pub url: Option<String>,
    pub pic_url_expire_time: Option<String>,
}
model! { MediaContentReviewOcrTextSegmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "Confidence" confidence,
    3 "Suggestion" suggestion, 4 "KeywordSet" keyword_set, 5 "AreaCoordSet" area_coord_set, 6 "Url" url,
    7 "PicUrlExpireTime" pic_url_expire_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPoliticalAsrTaskInput {
    pub definition: Option<u64>,
}
model! { AiReviewPoliticalAsrTaskInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPoliticalAsrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Option<Vec<MediaContentReviewAsrTextSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewPoliticalAsrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set,
    3 "SegmentSetFileUrl" segment_set_file_url, 4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPoliticalOcrTaskInput {
    pub definition: Option<u64>,
}
model! { AiReviewPoliticalOcrTaskInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewPoliticalOcrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Option<Vec<MediaContentReviewOcrTextSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewPoliticalOcrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set,
    3 "SegmentSetFileUrl" segment_set_file_url, 4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTerrorismOcrTaskInput {
    pub definition: Option<u64>,
}
model! { AiReviewTerrorismOcrTaskInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewTerrorismOcrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Option<Vec<MediaContentReviewOcrTextSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewTerrorismOcrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set,
    3 "SegmentSetFileUrl" segment_set_file_url, 4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewProhibitedOcrTaskInput {
    pub definition: Option<u64>,
}
model! { AiReviewProhibitedOcrTaskInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewProhibitedOcrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Option<Vec<MediaContentReviewOcrTextSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewProhibitedOcrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set,
    3 "SegmentSetFileUrl" segment_set_file_url, 4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewProhibitedAsrTaskInput {
    pub definition: Option<u64>,
}
model! { AiReviewProhibitedAsrTaskInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiReviewProhibitedAsrTaskOutput {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub segment_set: Option<Vec<MediaContentReviewAsrTextSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiReviewProhibitedAsrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set,
    3 "SegmentSetFileUrl" segment_set_file_url, 4 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

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
    0 "Type" r#type, 1 "ClassificationTask" classification_task, 2 "CoverTask" cover_task, 3 "TagTask" tag_task,
    4 "FrameTagTask" frame_tag_task, 5 "HighlightTask" highlight_task
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskClassificationInput {
    pub definition: Option<u64>,
}
model! { AiAnalysisTaskClassificationInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskClassificationOutput {
    pub classification_set: Option<Vec<MediaAiAnalysisClassificationItem>>,
    pub classification_set_file_url: Option<String>,
    pub classification_set_file_url_expire_time: Option<String>,
}
model! { AiAnalysisTaskClassificationOutput {
    0 "ClassificationSet" classification_set, 1 "ClassificationSetFileUrl" classification_set_file_url,
    2 "ClassificationSetFileUrlExpireTime" classification_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisClassificationItem {
    pub classification: Option<String>,
    pub confidence: Option<f64>,
}
model! { MediaAiAnalysisClassificationItem {
    0 "Classification" classification, 1 "Confidence" confidence
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCoverInput {
    pub definition: Option<u64>,
}
model! { AiAnalysisTaskCoverInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCoverOutput {
    pub cover_set: Option<Vec<MediaAiAnalysisCoverItem>>,
    pub cover_set_file_url: Option<String>,
    pub cover_set_file_url_expire_time: Option<String>,
}
model! { AiAnalysisTaskCoverOutput {
    0 "CoverSet" cover_set, 1 "CoverSetFileUrl" cover_set_file_url,
    2 "CoverSetFileUrlExpireTime" cover_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisCoverItem {
    pub cover_url: Option<String>,
    pub confidence: Option<f64>,
}
model! { MediaAiAnalysisCoverItem {
    0 "CoverUrl" cover_url, 1 "Confidence" confidence
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskTagInput {
    pub definition: Option<u64>,
}
model! { AiAnalysisTaskTagInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskTagOutput {
    pub tag_set: Option<Vec<MediaAiAnalysisTagItem>>,
    pub tag_set_file_url: Option<String>,
    pub tag_set_file_url_expire_time: Option<String>,
}
model! { AiAnalysisTaskTagOutput {
    0 "TagSet" tag_set, 1 "TagSetFileUrl" tag_set_file_url, 2 "TagSetFileUrlExpireTime" tag_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisTagItem {
    pub tag: Option<String>,
    pub confidence: Option<f64>,
}
model! { MediaAiAnalysisTagItem {
    0 "Tag" tag, 1 "Confidence" confidence
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskFrameTagInput {
    pub definition: Option<u64>,
}
model! { AiAnalysisTaskFrameTagInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskFrameTagOutput {
    pub segment_set: Option<Vec<MediaAiAnalysisFrameTagSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiAnalysisTaskFrameTagOutput {
    0 "SegmentSet" segment_set, 1 "SegmentSetFileUrl" segment_set_file_url,
    2 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisFrameTagSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub tag_set: Option<Vec<MediaAiAnalysisFrameTagItem>>,
}
model! { MediaAiAnalysisFrameTagSegmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisFrameTagItem {
    pub tag: Option<String>,
    pub category_set: Option<Vec<String>>,
    pub confidence: Option<f64>,
}
model! { MediaAiAnalysisFrameTagItem {
    0 "Tag" tag, 1 "CategorySet" category_set, 2 "Confidence" confidence
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHighlightInput {
    pub definition: Option<u64>,
}
model! { AiAnalysisTaskHighlightInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHighlightOutput {
    pub highlight_set: Option<Vec<MediaAiAnalysisHighlightItem>>,
    pub highlight_set_file_url: Option<String>,
    pub highlight_set_file_url_expire_time: Option<String>,
}
model! { AiAnalysisTaskHighlightOutput {
    0 "HighlightSet" highlight_set, 1 "HighlightSetFileUrl" highlight_set_file_url,
    2 "HighlightSetFileUrlExpireTime" highlight_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisHighlightItem {
    pub highlight_url: Option<String>,
    pub cov_img_url: Option<String>,
    pub confidence: Option<f64>,
    pub duration: Option<f64>,
    pub segment_set: Option<Vec<HighlightSegmentItem>>,
}
model! { MediaAiAnalysisHighlightItem {
    0 "HighlightUrl" highlight_url, 1 "CovImgUrl" cov_img_url, 2 "Confidence" confidence, 3 "Duration" duration,
    4 "SegmentSet" segment_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
model! { HighlightSegmentItem {
    0 "Confidence" confidence, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset
} }

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
    0 "Type" r#type, 1 "HeadTailTask" head_tail_task, 2 "SegmentTask" segment_task, 3 "FaceTask" face_task,
    4 "AsrWordsTask" asr_words_task, 5 "AsrFullTextTask" asr_full_text_task, 6 "AsrTranslateTask" asr_translate_task,
    7 "OcrWordsTask" ocr_words_task, 8 "OcrFullTextTask" ocr_full_text_task, 9 "ObjectTask" object_task
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskHeadTailResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskHeadTailResultInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskHeadTailResultOutput {
    pub head_confidence: Option<f64>,
    pub head_time_offset: Option<f64>,
    pub tail_confidence: Option<f64>,
    pub tail_time_offset: Option<f64>,
}
model! { AiRecognitionTaskHeadTailResultOutput {
    0 "HeadConfidence" head_confidence, 1 "HeadTimeOffset" head_time_offset, 2 "TailConfidence" tail_confidence,
    3 "TailTimeOffset" tail_time_offset
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskSegmentResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskSegmentResultInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskSegmentResultOutput {
    pub segment_set: Option<Vec<AiRecognitionTaskSegmentSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiRecognitionTaskSegmentResultOutput {
    0 "SegmentSet" segment_set, 1 "SegmentSetFileUrl" segment_set_file_url,
    2 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

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
    0 "FileId" file_id, 1 "SegmentUrl" segment_url, 2 "Confidence" confidence, 3 "StartTimeOffset" start_time_offset,
    4 "EndTimeOffset" end_time_offset, 5 "CovImgUrl" cov_img_url, 6 "SpecialInfo" special_info
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskFaceResultInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResultOutput {
    pub result_set: Option<Vec<AiRecognitionTaskFaceResultItem>>,
    pub result_set_file_url: Option<String>,
    pub result_set_file_url_expire_time: Option<String>,
}
model! { AiRecognitionTaskFaceResultOutput {
    0 "ResultSet" result_set, 1 "ResultSetFileUrl" result_set_file_url,
    2 "ResultSetFileUrlExpireTime" result_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResultItem {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub segment_set: Option<Vec<AiRecognitionTaskFaceSegmentItem>>,
}
model! { AiRecognitionTaskFaceResultItem {
    0 "Id" id, 1 "Type" r#type, 2 "Name" name, 3 "SegmentSet" segment_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Option<Vec<i64>>,
}
model! { AiRecognitionTaskFaceSegmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "Confidence" confidence,
    3 "AreaCoordSet" area_coord_set
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskAsrWordsResultInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsResultOutput {
    pub result_set: Option<Vec<AiRecognitionTaskAsrWordsResultItem>>,
    pub result_set_file_url: Option<String>,
    pub result_set_file_url_expire_time: Option<String>,
}
model! { AiRecognitionTaskAsrWordsResultOutput {
    0 "ResultSet" result_set, 1 "ResultSetFileUrl" result_set_file_url,
    2 "ResultSetFileUrlExpireTime" result_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsResultItem {
    pub word: Option<String>,
    pub segment_set: Option<Vec<AiRecognitionTaskAsrWordsSegmentItem>>,
}
model! { AiRecognitionTaskAsrWordsResultItem {
    0 "Word" word, 1 "SegmentSet" segment_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
}
model! { AiRecognitionTaskAsrWordsSegmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "Confidence" confidence
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrFullTextResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskAsrFullTextResultInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrFullTextResultOutput {
    pub segment_set: Option<Vec<AiRecognitionTaskAsrFullTextSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
    pub subtitle_set: Option<Vec<AiRecognitionTaskAsrFullTextResultOutputSubtitleItem>>,
    pub subtitle_url: Option<String>,
}
model! { AiRecognitionTaskAsrFullTextResultOutput {
    0 "SegmentSet" segment_set, 1 "SegmentSetFileUrl" segment_set_file_url,
    2 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time, 3 "SubtitleSet" subtitle_set,
    4 "SubtitleUrl" subtitle_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrFullTextSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text: Option<String>,
}
model! { AiRecognitionTaskAsrFullTextSegmentItem {
    0 "Confidence" confidence, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset, 3 "Text" text
} }

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
    0 "Id" id, 1 "Name" name, 2 "Language" language, 3 "Format" format, 4 "Url" url
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrTranslateResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskAsrTranslateResultInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrTranslateResultOutput {
    pub segment_set: Option<Vec<AiRecognitionTaskAsrTranslateSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
    pub subtitle_set: Option<Vec<AiRecognitionTaskAsrFullTextResultOutputSubtitleItem>>,
}
model! { AiRecognitionTaskAsrTranslateResultOutput {
    0 "SegmentSet" segment_set, 1 "SegmentSetFileUrl" segment_set_file_url,
    2 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time, 3 "SubtitleSet" subtitle_set
} }

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
    0 "Confidence" confidence, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset, 3 "Text" text,
    4 "Translation" translation
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskOcrWordsResultInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsResultOutput {
    pub result_set: Option<Vec<AiRecognitionTaskOcrWordsResultItem>>,
    pub result_set_file_url: Option<String>,
    pub result_set_file_url_expire_time: Option<String>,
}
model! { AiRecognitionTaskOcrWordsResultOutput {
    0 "ResultSet" result_set, 1 "ResultSetFileUrl" result_set_file_url,
    2 "ResultSetFileUrlExpireTime" result_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsResultItem {
    pub word: Option<String>,
    pub segment_set: Option<Vec<AiRecognitionTaskOcrWordsSegmentItem>>,
}
model! { AiRecognitionTaskOcrWordsResultItem {
    0 "Word" word, 1 "SegmentSet" segment_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Option<Vec<i64>>,
}
model! { AiRecognitionTaskOcrWordsSegmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "Confidence" confidence,
    3 "AreaCoordSet" area_coord_set
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskOcrFullTextResultInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextResultOutput {
    pub segment_set: Option<Vec<AiRecognitionTaskOcrFullTextSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { AiRecognitionTaskOcrFullTextResultOutput {
    0 "SegmentSet" segment_set, 1 "SegmentSetFileUrl" segment_set_file_url,
    2 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text_set: Option<Vec<AiRecognitionTaskOcrFullTextSegmentTextItem>>,
}
model! { AiRecognitionTaskOcrFullTextSegmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "TextSet" text_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextSegmentTextItem {
    pub confidence: Option<f64>,
    pub area_coord_set: Option<Vec<i64>>,
    pub text: Option<String>,
}
model! { AiRecognitionTaskOcrFullTextSegmentTextItem {
    0 "Confidence" confidence, 1 "AreaCoordSet" area_coord_set, 2 "Text" text
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time, 8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskObjectResultInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResultOutput {
    pub result_set: Option<Vec<AiRecognitionTaskObjectResultItem>>,
    pub result_set_file_url: Option<String>,
    pub result_set_file_url_expire_time: Option<String>,
}
model! { AiRecognitionTaskObjectResultOutput {
    0 "ResultSet" result_set, 1 "ResultSetFileUrl" result_set_file_url,
    2 "ResultSetFileUrlExpireTime" result_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResultItem {
    pub name: Option<String>,
    /// Deprecated.
    pub segment_set: Option<Vec<AiRecognitionTaskObjectSeqmentItem>>,
    pub recognition_segment_set: Option<Vec<AiRecognitionTaskObjectSegmentItem>>,
}
model! { AiRecognitionTaskObjectResultItem {
    0 "Name" name, 1 "SegmentSet" segment_set, 2 "RecognitionSegmentSet" recognition_segment_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectSeqmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Option<Vec<i64>>,
}
model! { AiRecognitionTaskObjectSeqmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "Confidence" confidence,
    3 "AreaCoordSet" area_coord_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectSegmentItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Option<Vec<i64>>,
}
model! { AiRecognitionTaskObjectSegmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "Confidence" confidence,
    3 "AreaCoordSet" area_coord_set
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "ErrCodeExt" err_code_ext, 4 "Message" message,
    5 "Progress" progress, 6 "Input" input, 7 "Output" output, 8 "MetaData" meta_data,
    9 "ProcedureTaskId" procedure_task_id, 10 "ReviewAudioVideoTaskId" review_audio_video_task_id,
    11 "SessionId" session_id, 12 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaTaskInput {
    pub input_type: Option<String>,
    pub file_info_set: Option<Vec<EditMediaFileInfo>>,
    pub stream_info_set: Option<Vec<EditMediaStreamInfo>>,
}
model! { EditMediaTaskInput {
    0 "InputType" input_type, 1 "FileInfoSet" file_info_set, 2 "StreamInfoSet" stream_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaFileInfo {
    pub file_id: Option<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
input! { EditMediaFileInfo(file_id: String) {
    0 "FileId" file_id: String, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaStreamInfo {
    pub stream_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { EditMediaStreamInfo(stream_id: String) {
    0 "StreamId" stream_id: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

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
    0 "FileType" file_type, 1 "FileUrl" file_url, 2 "FileId" file_id, 3 "MediaName" media_name, 4 "ClassId" class_id,
    5 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WechatPublishTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_id: Option<String>,
    pub definition: Option<u64>,
    pub source_definition: Option<u64>,
    pub wechat_status: Option<String>,
    pub wechat_vid: Option<String>,
    pub wechat_url: Option<String>,
}
model! { WechatPublishTask {
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "FileId" file_id,
    5 "Definition" definition, 6 "SourceDefinition" source_definition, 7 "WechatStatus" wechat_status,
    8 "WechatVid" wechat_vid, 9 "WechatUrl" wechat_url
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "Progress" progress,
    5 "Input" input, 6 "Output" output, 7 "MetaData" meta_data, 8 "SessionId" session_id,
    9 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaTaskInput {
    pub tracks: Option<Vec<MediaTrack>>,
    pub canvas: Option<Canvas>,
    pub output: Option<ComposeMediaOutputItem>,
}
model! { ComposeMediaTaskInput {
    0 "Tracks" tracks, 1 "Canvas" canvas, 2 "Output" output
} }

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
    0 "FileType" file_type, 1 "FileId" file_id, 2 "FileUrl" file_url, 3 "MediaName" media_name, 4 "ClassId" class_id,
    5 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitMediaTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_info_set: Option<Vec<SplitMediaTaskSegmentInfo>>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub progress: Option<i64>,
}
model! { SplitMediaTask {
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCodeExt" err_code_ext, 3 "ErrCode" err_code, 4 "Message" message,
    5 "FileInfoSet" file_info_set, 6 "SessionContext" session_context, 7 "SessionId" session_id, 8 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitMediaTaskSegmentInfo {
    pub input: Option<SplitMediaTaskInput>,
    pub output: Option<TaskOutputMediaInfo>,
    pub procedure_task_id: Option<String>,
    pub review_audio_video_task_id: Option<String>,
}
model! { SplitMediaTaskSegmentInfo {
    0 "Input" input, 1 "Output" output, 2 "ProcedureTaskId" procedure_task_id,
    3 "ReviewAudioVideoTaskId" review_audio_video_task_id
} }

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
    0 "FileId" file_id, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset,
    3 "ProcedureName" procedure_name, 4 "OutputConfig" output_config
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOutputMediaInfo {
    pub file_id: Option<String>,
    pub media_basic_info: Option<MediaBasicInfo>,
}
model! { TaskOutputMediaInfo {
    0 "FileId" file_id, 1 "MediaBasicInfo" media_basic_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WechatMiniProgramPublishTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_id: Option<String>,
    pub source_definition: Option<u64>,
    pub publish_result: Option<String>,
}
model! { WechatMiniProgramPublishTask {
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "FileId" file_id,
    5 "SourceDefinition" source_definition, 6 "PublishResult" publish_result
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "FileId" file_id,
    5 "MediaBasicInfo" media_basic_info, 6 "MetaData" meta_data, 7 "FileUrl" file_url,
    8 "ProcedureTaskId" procedure_task_id, 9 "ReviewAudioVideoTaskId" review_audio_video_task_id,
    10 "SessionContext" session_context, 11 "SessionId" session_id, 12 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTask2017 {
    pub task_id: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub duration: Option<u64>,
    pub cover_url: Option<String>,
    pub play_info_set: Option<Vec<TranscodePlayInfo2017>>,
}
model! { TranscodeTask2017 {
    0 "TaskId" task_id, 1 "ErrCode" err_code, 2 "Message" message, 3 "FileId" file_id, 4 "FileName" file_name,
    5 "Duration" duration, 6 "CoverUrl" cover_url, 7 "PlayInfoSet" play_info_set
} }

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
    0 "Url" url, 1 "Definition" definition, 2 "Bitrate" bitrate, 3 "Height" height, 4 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConcatTask2017 {
    pub task_id: Option<String>,
    pub file_info_set: Option<Vec<ConcatFileInfo2017>>,
}
model! { ConcatTask2017 {
    0 "TaskId" task_id, 1 "FileInfoSet" file_info_set
} }

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
    0 "ErrCode" err_code, 1 "Message" message, 2 "FileId" file_id, 3 "FileUrl" file_url, 4 "FileType" file_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClipTask2017 {
    pub task_id: Option<String>,
    pub src_file_id: Option<String>,
    pub file_info: Option<ClipFileInfo2017>,
}
model! { ClipTask2017 {
    0 "TaskId" task_id, 1 "SrcFileId" src_file_id, 2 "FileInfo" file_info
} }

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
    0 "ErrCode" err_code, 1 "Message" message, 2 "FileId" file_id, 3 "FileUrl" file_url, 4 "FileType" file_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSpriteTask2017 {
    pub task_id: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub file_id: Option<String>,
    pub definition: Option<i64>,
    pub total_count: Option<u64>,
    pub image_sprite_url_set: Option<Vec<String>>,
    pub web_vtt_url: Option<String>,
}
model! { CreateImageSpriteTask2017 {
    0 "TaskId" task_id, 1 "ErrCode" err_code, 2 "Message" message, 3 "FileId" file_id, 4 "Definition" definition,
    5 "TotalCount" total_count, 6 "ImageSpriteUrlSet" image_sprite_url_set, 7 "WebVttUrl" web_vtt_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotByTimeOffsetTask2017 {
    pub task_id: Option<String>,
    pub file_id: Option<String>,
    pub definition: Option<i64>,
    pub snapshot_info_set: Option<Vec<SnapshotByTimeOffset2017>>,
}
model! { SnapshotByTimeOffsetTask2017 {
    0 "TaskId" task_id, 1 "FileId" file_id, 2 "Definition" definition, 3 "SnapshotInfoSet" snapshot_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotByTimeOffset2017 {
    pub err_code: Option<i64>,
    pub time_offset: Option<u64>,
    pub url: Option<String>,
}
model! { SnapshotByTimeOffset2017 {
    0 "ErrCode" err_code, 1 "TimeOffset" time_offset, 2 "Url" url
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCodeExt" err_code_ext, 3 "ErrCode" err_code, 4 "Message" message,
    5 "Input" input, 6 "Output" output, 7 "SessionId" session_id, 8 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWaterMarkTaskInput {
    pub file_id: Option<String>,
}
model! { RemoveWaterMarkTaskInput {
    0 "FileId" file_id
} }

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
    0 "FileId" file_id, 1 "FileType" file_type, 2 "FileUrl" file_url, 3 "MediaName" media_name, 4 "MetaData" meta_data
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "ErrCodeExt" err_code_ext,
    5 "Progress" progress, 6 "Input" input, 7 "Output" output, 8 "MetaData" meta_data, 9 "SessionId" session_id,
    10 "SessionContext" session_context
} }

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
    0 "FileId" file_id, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset,
    3 "Definition" definition, 4 "RepairInfo" repair_info,
    5 "VideoFrameInterpolationInfo" video_frame_interpolation_info, 6 "SuperResolutionInfo" super_resolution_info,
    7 "HDRInfo" hdr_info, 8 "VideoDenoiseInfo" video_denoise_info, 9 "AudioDenoiseInfo" audio_denoise_info,
    10 "ColorInfo" color_info, 11 "SharpInfo" sharp_info, 12 "FaceInfo" face_info, 13 "LowLightInfo" low_light_info,
    14 "ScratchRepairInfo" scratch_repair_info, 15 "ArtifactRepairInfo" artifact_repair_info,
    16 "TargetInfo" target_info
} }

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
    0 "FileType" file_type, 1 "FileUrl" file_url, 2 "FileId" file_id, 3 "MediaName" media_name, 4 "ClassId" class_id,
    5 "ExpireTime" expire_time
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "ErrCodeExt" err_code_ext,
    5 "Input" input, 6 "Output" output, 7 "SessionId" session_id, 8 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractTraceWatermarkTaskInput {
    pub url: Option<String>,
    pub file_id: Option<String>,
}
model! { ExtractTraceWatermarkTaskInput {
    0 "Url" url, 1 "FileId" file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractTraceWatermarkTaskOutput {
    pub uv: Option<String>,
    /// Deprecated.
    pub uid: Option<String>,
}
model! { ExtractTraceWatermarkTaskOutput {
    0 "Uv" uv, 1 "Uid" uid
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "ErrCodeExt" err_code_ext,
    5 "Input" input, 6 "Output" output, 7 "SessionId" session_id, 8 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractCopyRightWatermarkTaskInput {
    pub url: Option<String>,
}
model! { ExtractCopyRightWatermarkTaskInput {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractCopyRightWatermarkTaskOutput {
    pub text: Option<String>,
}
model! { ExtractCopyRightWatermarkTaskOutput {
    0 "Text" text
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCodeExt" err_code_ext, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "SessionId" session_id, 7 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewAudioVideoTaskInput {
    pub file_id: Option<String>,
    pub definition: Option<u64>,
    pub review_contents: Option<Vec<String>>,
}
model! { ReviewAudioVideoTaskInput {
    0 "FileId" file_id, 1 "Definition" definition, 2 "ReviewContents" review_contents
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewAudioVideoTaskOutput {
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub form: Option<String>,
    pub segment_set: Option<Vec<ReviewAudioVideoSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
    pub cover_review_result: Option<ReviewImageResult>,
}
model! { ReviewAudioVideoTaskOutput {
    0 "Suggestion" suggestion, 1 "Label" label, 2 "Form" form, 3 "SegmentSet" segment_set,
    4 "SegmentSetFileUrl" segment_set_file_url, 5 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time,
    6 "CoverReviewResult" cover_review_result
} }

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
    pub area_coord_set: Option<Vec<i64>>,
    pub text: Option<String>,
    pub keyword_set: Option<Vec<String>>,
    pub url: Option<String>,
    pub pic_url_expire_time: Option<String>,
}
model! { ReviewAudioVideoSegmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "Confidence" confidence,
    3 "Suggestion" suggestion, 4 "Label" label, 5 "SubLabel" sub_label, 6 "Form" form, 7 "AreaCoordSet" area_coord_set,
    8 "Text" text, 9 "KeywordSet" keyword_set, 10 "Url" url, 11 "PicUrlExpireTime" pic_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewImageResult {
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub form: Option<String>,
    pub segment_set: Option<Vec<ReviewImageSegmentItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { ReviewImageResult {
    0 "Suggestion" suggestion, 1 "Label" label, 2 "Form" form, 3 "SegmentSet" segment_set,
    4 "SegmentSetFileUrl" segment_set_file_url, 5 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewImageSegmentItem {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub form: Option<String>,
    pub area_coord_set: Option<Vec<i64>>,
    pub text: Option<String>,
    pub keyword_set: Option<Vec<String>>,
}
model! { ReviewImageSegmentItem {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SubLabel" sub_label, 4 "Form" form,
    5 "AreaCoordSet" area_coord_set, 6 "Text" text, 7 "KeywordSet" keyword_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceMediaBitrateTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub meta_data: Option<MediaMetaData>,
    pub media_process_result_set: Option<Vec<ReduceMediaBitrateMediaProcessTaskResult>>,
    pub tasks_priority: Option<i64>,
    pub tasks_notify_mode: Option<String>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
}
model! { ReduceMediaBitrateTask {
    0 "TaskId" task_id, 1 "Status" status, 2 "FileId" file_id, 3 "FileName" file_name, 4 "FileUrl" file_url,
    5 "MetaData" meta_data, 6 "MediaProcessResultSet" media_process_result_set, 7 "TasksPriority" tasks_priority,
    8 "TasksNotifyMode" tasks_notify_mode, 9 "SessionContext" session_context, 10 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceMediaBitrateMediaProcessTaskResult {
    pub r#type: Option<String>,
    pub transcode_task: Option<ReduceMediaBitrateTranscodeResult>,
    pub adaptive_dynamic_streaming_task: Option<ReduceMediaBitrateAdaptiveDynamicStreamingResult>,
}
model! { ReduceMediaBitrateMediaProcessTaskResult {
    0 "Type" r#type, 1 "TranscodeTask" transcode_task, 2 "AdaptiveDynamicStreamingTask" adaptive_dynamic_streaming_task
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "Message" message, 3 "Input" input, 4 "Output" output,
    5 "Progress" progress, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "Message" message, 3 "Input" input, 4 "Output" output
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "ErrCodeExt" err_code_ext, 4 "Message" message,
    5 "Progress" progress, 6 "FileId" file_id, 7 "Output" output, 8 "SessionId" session_id,
    9 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileAttributesTaskOutput {
    pub md5: Option<String>,
    pub sha1: Option<String>,
}
model! { DescribeFileAttributesTaskOutput {
    0 "Md5" md5, 1 "Sha1" sha1
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCodeExt" err_code_ext, 3 "Message" message, 4 "MetaData" meta_data,
    5 "Input" input, 6 "Output" output, 7 "SessionId" session_id, 8 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectTaskInput {
    pub file_id: Option<String>,
    pub definition: Option<u64>,
}
model! { QualityInspectTaskInput {
    0 "FileId" file_id, 1 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectTaskOutput {
    pub no_audio: Option<i64>,
    pub no_video: Option<i64>,
    pub quality_evaluation_score: Option<u64>,
    pub quality_inspect_result_set: Option<Vec<QualityInspectResultItem>>,
    pub quality_evaluation_mean_opinion_score: Option<f64>,
    pub aesthetic_evaluation_score: Option<i64>,
    pub container_diagnose_result_set: Option<Vec<QualityInspectContainerDiagnoseResultItem>>,
    pub llm_detection_report: Option<QualityInspectLLMDetectionReport>,
}
model! { QualityInspectTaskOutput {
    0 "NoAudio" no_audio, 1 "NoVideo" no_video, 2 "QualityEvaluationScore" quality_evaluation_score,
    3 "QualityInspectResultSet" quality_inspect_result_set,
    4 "QualityEvaluationMeanOpinionScore" quality_evaluation_mean_opinion_score,
    5 "AestheticEvaluationScore" aesthetic_evaluation_score,
    6 "ContainerDiagnoseResultSet" container_diagnose_result_set, 7 "LLMDetectionReport" llm_detection_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectResultItem {
    pub r#type: Option<String>,
    pub segment_set: Option<Vec<QualityInspectItem>>,
    pub segment_set_file_url: Option<String>,
    pub segment_set_file_url_expire_time: Option<String>,
}
model! { QualityInspectResultItem {
    0 "Type" r#type, 1 "SegmentSet" segment_set, 2 "SegmentSetFileUrl" segment_set_file_url,
    3 "SegmentSetFileUrlExpireTime" segment_set_file_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectItem {
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub area_coord_set: Option<Vec<i64>>,
    pub confidence: Option<u64>,
}
model! { QualityInspectItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "AreaCoordSet" area_coord_set,
    3 "Confidence" confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectContainerDiagnoseResultItem {
    pub category: Option<String>,
    pub r#type: Option<String>,
    pub severity_level: Option<String>,
    pub timestamp_set: Option<Vec<f64>>,
}
model! { QualityInspectContainerDiagnoseResultItem {
    0 "Category" category, 1 "Type" r#type, 2 "SeverityLevel" severity_level, 3 "TimestampSet" timestamp_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectLLMDetectionReport {
    pub result_count: Option<i64>,
    pub result_set: Option<Vec<QualityInspectLLMDetectionResultItem>>,
}
model! { QualityInspectLLMDetectionReport {
    0 "ResultCount" result_count, 1 "ResultSet" result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityInspectLLMDetectionResultItem {
    pub category: Option<String>,
    pub group: Option<String>,
    pub r#type: Option<String>,
    pub score: Option<f64>,
    pub confidence: Option<f64>,
    pub issue_set: Option<Vec<QualityInspectLLMDetectionIssue>>,
}
model! { QualityInspectLLMDetectionResultItem {
    0 "Category" category, 1 "Group" group, 2 "Type" r#type, 3 "Score" score, 4 "Confidence" confidence,
    5 "IssueSet" issue_set
} }

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
    0 "Tag" tag, 1 "Description" description, 2 "Score" score, 3 "Confidence" confidence, 4 "StartTimeMs" start_time_ms,
    5 "EndTimeMs" end_time_ms, 6 "ExtraData" extra_data
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "ErrCodeExt" err_code_ext,
    5 "Progress" progress, 6 "Input" input, 7 "Output" output, 8 "MetaData" meta_data, 9 "SessionId" session_id,
    10 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityEnhanceTaskInput {
    pub file_id: Option<String>,
    pub definition: Option<u64>,
}
model! { QualityEnhanceTaskInput {
    0 "FileId" file_id, 1 "Definition" definition
} }

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
    0 "FileType" file_type, 1 "FileUrl" file_url, 2 "FileId" file_id, 3 "MediaName" media_name, 4 "ClassId" class_id,
    5 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub complex_adaptive_dynamic_streaming_task_result_set: Option<Vec<ComplexAdaptiveDynamicStreamingTaskResult>>,
}
model! { ComplexAdaptiveDynamicStreamingTask {
    0 "TaskId" task_id, 1 "Status" status,
    2 "ComplexAdaptiveDynamicStreamingTaskResultSet" complex_adaptive_dynamic_streaming_task_result_set
} }

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
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "Message" message, 3 "Progress" progress, 4 "Input" input,
    5 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTaskInput {
    pub stream_para: Option<ComplexAdaptiveDynamicStreamingTaskStreamPara>,
}
model! { ComplexAdaptiveDynamicStreamingTaskInput {
    0 "StreamPara" stream_para
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexAdaptiveDynamicStreamingTaskOutput {
    pub definition: Option<u64>,
    pub format: Option<String>,
    pub drm_type: Option<String>,
    pub url: Option<String>,
}
model! { ComplexAdaptiveDynamicStreamingTaskOutput {
    0 "Definition" definition, 1 "Format" format, 2 "DrmType" drm_type, 3 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByMPSItem {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub sub_task_set: Option<Vec<MPSSubTaskResult>>,
}
model! { ProcessMediaByMPSItem {
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "SubTaskSet" sub_task_set
} }

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
    0 "TaskType" task_type, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSTaskOutput {
    pub output_files: Option<Vec<MPSOutputFile>>,
    pub output_text: Option<String>,
}
model! { MPSTaskOutput {
    0 "OutputFiles" output_files, 1 "OutputText" output_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSOutputFile {
    pub file_type: Option<String>,
    pub storage_mode: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
    pub definition: Option<String>,
    pub expired_time: Option<u64>,
}
model! { MPSOutputFile {
    0 "FileType" file_type, 1 "StorageMode" storage_mode, 2 "FileId" file_id, 3 "Url" url, 4 "Definition" definition,
    5 "ExpiredTime" expired_time
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "ErrCodeExt" err_code_ext, 4 "Message" message,
    5 "Progress" progress, 6 "Input" input, 7 "Output" output, 8 "SessionId" session_id,
    9 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageTaskInput {
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub file_infos: Option<Vec<AigcImageTaskInputFileInfo>>,
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub enhance_prompt: Option<String>,
    pub generation_mode: Option<String>,
    pub output_config: Option<AigcImageOutputConfig>,
    pub seed: Option<i64>,
    pub scene_type: Option<String>,
}
model! { AigcImageTaskInput {
    0 "ModelName" model_name, 1 "ModelVersion" model_version, 2 "FileInfos" file_infos, 3 "Prompt" prompt,
    4 "NegativePrompt" negative_prompt, 5 "EnhancePrompt" enhance_prompt, 6 "GenerationMode" generation_mode,
    7 "OutputConfig" output_config, 8 "Seed" seed, 9 "SceneType" scene_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageTaskOutput {
    pub file_infos: Option<Vec<AigcImageTaskOutputFileInfo>>,
}
model! { AigcImageTaskOutput {
    0 "FileInfos" file_infos
} }

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
    0 "StorageMode" storage_mode, 1 "MediaName" media_name, 2 "ClassId" class_id, 3 "ExpireTime" expire_time,
    4 "FileType" file_type, 5 "FileUrl" file_url, 6 "FileId" file_id, 7 "MetaData" meta_data
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "ErrCodeExt" err_code_ext, 4 "Message" message,
    5 "Progress" progress, 6 "Input" input, 7 "Output" output, 8 "SessionId" session_id,
    9 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoTaskInput {
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub file_infos: Option<Vec<AigcVideoTaskInputFileInfo>>,
    pub subject_infos: Option<Vec<AigcVideoTaskInputSubjectInfo>>,
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
    0 "ModelName" model_name, 1 "ModelVersion" model_version, 2 "FileInfos" file_infos, 3 "SubjectInfos" subject_infos,
    4 "LastFrameFileId" last_frame_file_id, 5 "LastFrameUrl" last_frame_url, 6 "Prompt" prompt,
    7 "NegativePrompt" negative_prompt, 8 "EnhancePrompt" enhance_prompt, 9 "GenerationMode" generation_mode,
    10 "OutputConfig" output_config, 11 "InputRegion" input_region, 12 "SceneType" scene_type, 13 "Seed" seed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoTaskOutput {
    pub file_infos: Option<Vec<AigcVideoTaskOutputFileInfo>>,
    pub procedure_task_ids: Option<Vec<String>>,
    pub usage: Option<AigcVideoTaskUsage>,
}
model! { AigcVideoTaskOutput {
    0 "FileInfos" file_infos, 1 "ProcedureTaskIds" procedure_task_ids, 2 "Usage" usage
} }

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
    0 "StorageMode" storage_mode, 1 "MediaName" media_name, 2 "ClassId" class_id, 3 "ExpireTime" expire_time,
    4 "FileType" file_type, 5 "FileUrl" file_url, 6 "FileContent" file_content, 7 "FileId" file_id,
    8 "MetaData" meta_data, 9 "UsageType" usage_type
} }

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
    0 "InputTokens" input_tokens, 1 "ThoughtTokens" thought_tokens, 2 "InputImageCount" input_image_count,
    3 "InputSeconds" input_seconds, 4 "OutputSeconds" output_seconds, 5 "TotalSeconds" total_seconds
} }

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
    0 "TaskId" task_id, 1 "FileId" file_id, 2 "Input" input, 3 "Status" status, 4 "ErrCode" err_code,
    5 "Message" message
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "Progress" progress,
    5 "Input" input, 6 "Output" output, 7 "SessionId" session_id, 8 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcImageTaskInput {
    pub scene_info: Option<AigcImageSceneInfo>,
    pub file_infos: Option<Vec<SceneAigcImageTaskInputFileInfo>>,
    pub output_config: Option<SceneAigcImageOutputConfig>,
}
model! { SceneAigcImageTaskInput {
    0 "SceneInfo" scene_info, 1 "FileInfos" file_infos, 2 "OutputConfig" output_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcImageTaskOutput {
    pub file_infos: Option<Vec<SceneAigcImageTaskOutputFileInfo>>,
}
model! { SceneAigcImageTaskOutput {
    0 "FileInfos" file_infos
} }

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
    0 "StorageMode" storage_mode, 1 "MediaName" media_name, 2 "ClassId" class_id, 3 "ExpireTime" expire_time,
    4 "FileType" file_type, 5 "FileUrl" file_url, 6 "FileId" file_id, 7 "MetaData" meta_data
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "Progress" progress,
    5 "Input" input, 6 "Output" output, 7 "SessionId" session_id, 8 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcVideoTaskInput {
    pub scene_info: Option<AigcVideoSceneInfo>,
    pub file_infos: Option<Vec<SceneAigcVideoTaskInputFileInfo>>,
    pub output_config: Option<SceneAigcVideoOutputConfig>,
}
model! { SceneAigcVideoTaskInput {
    0 "SceneInfo" scene_info, 1 "FileInfos" file_infos, 2 "OutputConfig" output_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneAigcVideoTaskOutput {
    pub file_infos: Option<Vec<SceneAigcImageTaskOutputFileInfo>>,
}
model! { SceneAigcVideoTaskOutput {
    0 "FileInfos" file_infos
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "Progress" progress,
    5 "Input" input, 6 "Output" output, 7 "SessionId" session_id, 8 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncInput {
    pub file_id: Option<String>,
    pub url: Option<String>,
    pub image_task_input: Option<ProcessImageAsyncTaskInput>,
    pub output_config: Option<ProcessImageAsyncOutputConfig>,
}
model! { ProcessImageAsyncInput {
    0 "FileId" file_id, 1 "Url" url, 2 "ImageTaskInput" image_task_input, 3 "OutputConfig" output_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncTaskInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<ProcessImageAsyncInputExtendedParameter>,
}
input! { ProcessImageAsyncTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: ProcessImageAsyncInputExtendedParameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncInputExtendedParameter {
    pub prompts: Option<Vec<String>>,
}
input! { ProcessImageAsyncInputExtendedParameter() {
    0 "Prompts" prompts: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncOutputItem {
    pub file_info: Option<ProcessImageAsyncOutputFileInfo>,
    pub output_text: Option<String>,
}
model! { ProcessImageAsyncOutputItem {
    0 "FileInfo" file_info, 1 "OutputText" output_text
} }

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
    0 "MediaName" media_name, 1 "ClassId" class_id, 2 "ExpireTime" expire_time, 3 "FileType" file_type,
    4 "FileUrl" file_url, 5 "FileId" file_id, 6 "MetaData" meta_data
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "InputInfo" input_info,
    5 "Type" r#type, 6 "IsDetected" is_detected, 7 "Result" result, 8 "ResultUV" result_uv,
    9 "ExtractBlindWatermarkConfig" extract_blind_watermark_config, 10 "SessionContext" session_context,
    11 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkInputInfo {
    pub r#type: Option<String>,
    pub file_id: Option<String>,
    pub url: Option<String>,
}
input! { ExtractBlindWatermarkInputInfo(r#type: String) {
    0 "Type" r#type: String, 1 "FileId" file_id: String, 2 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkTaskConfig {
    pub segment_duration: Option<i64>,
}
input! { ExtractBlindWatermarkTaskConfig(segment_duration: i64) {
    0 "SegmentDuration" segment_duration: i64
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "ErrCodeExt" err_code_ext, 4 "Message" message,
    5 "Progress" progress, 6 "Input" input, 7 "Output" output, 8 "SessionId" session_id,
    9 "SessionContext" session_context
} }

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
    0 "ElementName" element_name, 1 "ElementDescription" element_description, 2 "ReferenceType" reference_type,
    3 "ElementVoiceId" element_voice_id, 4 "ElementVideoList" element_video_list,
    5 "ElementImageList" element_image_list, 6 "TagList" tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAdvancedCustomElementOutputItem {
    pub info_list: Option<Vec<AdvancedElementInfo>>,
}
model! { CreateAigcAdvancedCustomElementOutputItem {
    0 "InfoList" info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedElementInfo {
    pub element_id: Option<String>,
    pub element_info: Option<String>,
}
model! { AdvancedElementInfo {
    0 "ElementId" element_id, 1 "ElementInfo" element_info
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "ErrCodeExt" err_code_ext, 4 "Message" message,
    5 "Progress" progress, 6 "Input" input, 7 "Output" output, 8 "SessionId" session_id,
    9 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomVoiceInput {
    pub voice_name: Option<String>,
    pub voice_url: Option<String>,
    pub video_id: Option<String>,
}
model! { CreateAigcCustomVoiceInput {
    0 "VoiceName" voice_name, 1 "VoiceUrl" voice_url, 2 "VideoId" video_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcCustomVoiceOutputItem {
    pub info_list: Option<Vec<CustomVoiceInfo>>,
}
model! { CreateAigcCustomVoiceOutputItem {
    0 "InfoList" info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomVoiceInfo {
    pub voice_id: Option<String>,
    pub voice_info: Option<String>,
}
model! { CustomVoiceInfo {
    0 "VoiceId" voice_id, 1 "VoiceInfo" voice_info
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "ErrCodeExt" err_code_ext, 4 "Message" message,
    5 "Input" input, 6 "Output" output, 7 "SessionId" session_id, 8 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcSubjectInput {
    pub subject_name: Option<String>,
    pub subject_images: Option<Vec<String>>,
    pub subject_videos: Option<Vec<String>>,
    pub voice_id: Option<String>,
}
model! { CreateAigcSubjectInput {
    0 "SubjectName" subject_name, 1 "SubjectImages" subject_images, 2 "SubjectVideos" subject_videos,
    3 "VoiceId" voice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcSubjectOutputItem {
    pub subject_id: Option<String>,
    pub subject_info: Option<String>,
}
model! { CreateAigcSubjectOutputItem {
    0 "SubjectId" subject_id, 1 "SubjectInfo" subject_info
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "ErrCodeExt" err_code_ext, 4 "Message" message,
    5 "Progress" progress, 6 "Input" input, 7 "Output" output, 8 "SessionId" session_id,
    9 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoRedrawTaskInput {
    pub file_info: Option<AigcVideoRedrawTaskInputFileInfo>,
    pub task_info: Option<AigcVideoRedrawTaskInfo>,
    pub output_config: Option<AigcVideoRedrawOutputConfig>,
}
model! { AigcVideoRedrawTaskInput {
    0 "FileInfo" file_info, 1 "TaskInfo" task_info, 2 "OutputConfig" output_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoRedrawTaskOutput {
    pub file_info: Option<AigcVideoRedrawOutputFileInfo>,
}
model! { AigcVideoRedrawTaskOutput {
    0 "FileInfo" file_info
} }

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
    0 "StorageMode" storage_mode, 1 "MediaName" media_name, 2 "ClassId" class_id, 3 "ExpireTime" expire_time,
    4 "FileType" file_type, 5 "FileUrl" file_url, 6 "FileId" file_id, 7 "MetaData" meta_data
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "ErrCodeExt" err_code_ext, 4 "Message" message,
    5 "Progress" progress, 6 "Input" input, 7 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioTaskInput {
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub scene_type: Option<String>,
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub audio_infos: Option<Vec<AigcAudioReferenceAudioInfo>>,
    pub video_infos: Option<Vec<AigcAudioReferenceVideoInfo>>,
    pub enhance_prompt: Option<bool>,
    pub output_config: Option<AigcAudioOutputConfig>,
    pub additional_parameters: Option<String>,
}
model! { AigcAudioTaskInput {
    0 "ModelName" model_name, 1 "ModelVersion" model_version, 2 "SceneType" scene_type, 3 "Prompt" prompt,
    4 "NegativePrompt" negative_prompt, 5 "AudioInfos" audio_infos, 6 "VideoInfos" video_infos,
    7 "EnhancePrompt" enhance_prompt, 8 "OutputConfig" output_config, 9 "AdditionalParameters" additional_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioTaskOutput {
    pub audio_infos: Option<Vec<AigcAudioTaskOutputFileInfo>>,
    pub video_infos: Option<Vec<AigcAudioTaskOutputFileInfo>>,
}
model! { AigcAudioTaskOutput {
    0 "AudioInfos" audio_infos, 1 "VideoInfos" video_infos
} }

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
    0 "StorageMode" storage_mode, 1 "MediaName" media_name, 2 "ClassId" class_id, 3 "ExpireTime" expire_time,
    4 "FileType" file_type, 5 "FileUrl" file_url, 6 "FileId" file_id, 7 "MetaData" meta_data, 8 "Duration" duration
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "ErrCodeExt" err_code_ext, 4 "Message" message,
    5 "Progress" progress, 6 "Input" input, 7 "Output" output, 8 "SessionId" session_id,
    9 "SessionContext" session_context
} }

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
    0 "AudioFileInfo" audio_file_info, 1 "VoiceId" voice_id, 2 "Text" text,
    3 "PromptAudioFileInfo" prompt_audio_file_info, 4 "PromptText" prompt_text, 5 "Payload" payload
} }

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
    0 "TaskId" task_id, 1 "State" state, 2 "VoiceId" voice_id, 3 "DemoAudio" demo_audio, 4 "Payload" payload,
    5 "CreatedAt" created_at
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "ErrCodeExt" err_code_ext, 4 "Message" message,
    5 "Progress" progress, 6 "Input" input, 7 "Output" output, 8 "SessionId" session_id,
    9 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfoAsyncInput {
    pub file_infos: Option<Vec<AigcFaceInputFileInfo>>,
}
model! { DescribeAigcFaceInfoAsyncInput {
    0 "FileInfos" file_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcFaceInfoAsyncOutputItem {
    pub face_info_set: Option<Vec<AigcFaceInfo>>,
}
model! { DescribeAigcFaceInfoAsyncOutputItem {
    0 "FaceInfoSet" face_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub sub_app_id: Option<u64>,
    pub status: Option<String>,
    pub file_id: Option<String>,
    pub create_time: Option<TimeRange>,
    pub finish_time: Option<TimeRange>,
    pub sort: Option<SortBy>,
    pub limit: Option<u64>,
    pub scroll_token: Option<String>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Status" status: String, 2 "FileId" file_id: String,
    3 "CreateTime" create_time: TimeRange, 4 "FinishTime" finish_time: TimeRange, 5 "Sort" sort: SortBy,
    6 "Limit" limit: u64, 7 "ScrollToken" scroll_token: String
} }
paged! { DescribeTasks: TaskSimpleInfo = Token "ScrollToken", "TaskSet" task_set, next "ScrollToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub task_set: Option<Vec<TaskSimpleInfo>>,
    pub scroll_token: Option<String>,
}
model! { DescribeTasksOutput {
    0 "TaskSet" task_set, 1 "ScrollToken" scroll_token
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "FileId" file_id, 3 "TaskType" task_type, 4 "CreateTime" create_time,
    5 "BeginProcessTime" begin_process_time, 6 "FinishTime" finish_time, 7 "SessionId" session_id,
    8 "SessionContext" session_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeTemplates {
    pub sub_app_id: Option<u64>,
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub container_type: Option<String>,
    pub tehd_type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub enhance_type: Option<String>,
    pub enhance_scenario_type: Option<String>,
}
operation! { DescribeTranscodeTemplates() "DescribeTranscodeTemplates" -> DescribeTranscodeTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Definitions" definitions: Vec<i64>, 2 "Type" r#type: String,
    3 "ContainerType" container_type: String, 4 "TEHDType" tehd_type: String, 5 "Offset" offset: u64,
    6 "Limit" limit: u64, 7 "EnhanceType" enhance_type: String, 8 "EnhanceScenarioType" enhance_scenario_type: String
} }
paged! { DescribeTranscodeTemplates: TranscodeTemplate =
    Offset "Offset", "TranscodeTemplateSet" transcode_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeTemplatesOutput {
    pub total_count: Option<u64>,
    pub transcode_template_set: Option<Vec<TranscodeTemplate>>,
}
model! { DescribeTranscodeTemplatesOutput {
    0 "TotalCount" total_count, 1 "TranscodeTemplateSet" transcode_template_set
} }

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
    0 "Definition" definition, 1 "Container" container, 2 "Name" name, 3 "Comment" comment, 4 "Type" r#type,
    5 "RemoveVideo" remove_video, 6 "RemoveAudio" remove_audio, 7 "VideoTemplate" video_template,
    8 "AudioTemplate" audio_template, 9 "TEHDConfig" tehd_config, 10 "EnhanceConfig" enhance_config,
    11 "ContainerType" container_type, 12 "CreateTime" create_time, 13 "UpdateTime" update_time,
    14 "SegmentType" segment_type, 15 "StdExtInfo" std_ext_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomains {
    pub domains: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub sub_app_id: Option<u64>,
}
operation! { DescribeVodDomains() "DescribeVodDomains" -> DescribeVodDomainsOutput {
    0 "Domains" domains: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "SubAppId" sub_app_id: u64
} }
paged! { DescribeVodDomains: DomainDetailInfo = Offset "Offset", "DomainSet" domain_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodDomainsOutput {
    pub total_count: Option<u64>,
    pub domain_set: Option<Vec<DomainDetailInfo>>,
}
model! { DescribeVodDomainsOutput {
    0 "TotalCount" total_count, 1 "DomainSet" domain_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainDetailInfo {
    pub domain: Option<String>,
    pub accelerate_area_infos: Option<Vec<AccelerateAreaInfo>>,
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
    0 "Domain" domain, 1 "AccelerateAreaInfos" accelerate_area_infos, 2 "DeployStatus" deploy_status,
    3 "HTTPSConfig" https_config, 4 "UrlSignatureAuthPolicy" url_signature_auth_policy,
    5 "RefererAuthPolicy" referer_auth_policy, 6 "CreateTime" create_time, 7 "QUICConfig" quic_config,
    8 "IPFilterPolicy" ip_filter_policy, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerateAreaInfo {
    pub area: Option<String>,
    pub tencent_disable_reason: Option<String>,
    pub tencent_edge_domain: Option<String>,
}
model! { AccelerateAreaInfo {
    0 "Area" area, 1 "TencentDisableReason" tencent_disable_reason, 2 "TencentEdgeDomain" tencent_edge_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainHTTPSConfig {
    pub cert_expire_time: Option<String>,
    pub cloud_cert_id: Option<String>,
}
model! { DomainHTTPSConfig {
    0 "CertExpireTime" cert_expire_time, 1 "CloudCertId" cloud_cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlSignatureAuthPolicy {
    pub status: Option<String>,
    pub encrypted_key: Option<Secret>,
}
input! { UrlSignatureAuthPolicy(status: String) {
    0 "Status" status: String, 1 "EncryptedKey" encrypted_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefererAuthPolicy {
    pub status: Option<String>,
    pub auth_type: Option<String>,
    pub referers: Option<Vec<String>>,
    pub blank_referer_allowed: Option<String>,
}
input! { RefererAuthPolicy(status: String) {
    0 "Status" status: String, 1 "AuthType" auth_type: String, 2 "Referers" referers: Vec<String>,
    3 "BlankRefererAllowed" blank_referer_allowed: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainQUICConfig {
    pub status: Option<String>,
}
input! { DomainQUICConfig(status: String) {
    0 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPFilterPolicy {
    pub status: Option<String>,
    pub filter_type: Option<String>,
    pub ip_list: Option<Vec<String>>,
}
input! { IPFilterPolicy(status: String) {
    0 "Status" status: String, 1 "FilterType" filter_type: String, 2 "IPList" ip_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWatermarkTemplates {
    pub sub_app_id: Option<u64>,
    pub r#type: Option<String>,
    pub offset: Option<u64>,
    pub definitions: Option<Vec<i64>>,
    pub limit: Option<u64>,
}
operation! { DescribeWatermarkTemplates() "DescribeWatermarkTemplates" -> DescribeWatermarkTemplatesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Type" r#type: String, 2 "Offset" offset: u64,
    3 "Definitions" definitions: Vec<i64>, 4 "Limit" limit: u64
} }
paged! { DescribeWatermarkTemplates: WatermarkTemplate =
    Offset "Offset", "WatermarkTemplateSet" watermark_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWatermarkTemplatesOutput {
    pub total_count: Option<u64>,
    pub watermark_template_set: Option<Vec<WatermarkTemplate>>,
}
model! { DescribeWatermarkTemplatesOutput {
    0 "TotalCount" total_count, 1 "WatermarkTemplateSet" watermark_template_set
} }

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
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "Comment" comment, 4 "XPos" x_pos, 5 "YPos" y_pos,
    6 "ImageTemplate" image_template, 7 "TextTemplate" text_template, 8 "SvgTemplate" svg_template,
    9 "CreateTime" create_time, 10 "UpdateTime" update_time, 11 "CoordinateOrigin" coordinate_origin
} }

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
    0 "ImageUrl" image_url, 1 "Width" width, 2 "Height" height, 3 "RepeatType" repeat_type,
    4 "Transparency" transparency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWordSamples {
    pub sub_app_id: Option<u64>,
    pub usages: Option<Vec<String>>,
    pub keywords: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeWordSamples() "DescribeWordSamples" -> DescribeWordSamplesOutput {
    0 "SubAppId" sub_app_id: u64, 1 "Usages" usages: Vec<String>, 2 "Keywords" keywords: Vec<String>,
    3 "Tags" tags: Vec<String>, 4 "Offset" offset: u64, 5 "Limit" limit: u64
} }
paged! { DescribeWordSamples: AiSampleWord = Offset "Offset", "WordSet" word_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWordSamplesOutput {
    pub total_count: Option<u64>,
    pub word_set: Option<Vec<AiSampleWord>>,
}
model! { DescribeWordSamplesOutput {
    0 "TotalCount" total_count, 1 "WordSet" word_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSampleWord {
    pub keyword: Option<String>,
    pub tag_set: Option<Vec<String>>,
    pub usage_set: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AiSampleWord {
    0 "Keyword" keyword, 1 "TagSet" tag_set, 2 "UsageSet" usage_set, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMedia {
    pub input_type: String,
    pub sub_app_id: Option<u64>,
    pub file_infos: Option<Vec<EditMediaFileInfo>>,
    pub stream_infos: Option<Vec<EditMediaStreamInfo>>,
    pub definition: Option<u64>,
    pub procedure_name: Option<String>,
    pub output_config: Option<EditMediaOutputConfig>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    pub session_id: Option<String>,
    pub ext_info: Option<String>,
}
operation! { EditMedia(input_type: String) "EditMedia" -> EditMediaOutput {
    0 "InputType" input_type, 1 "SubAppId" sub_app_id: u64, 2 "FileInfos" file_infos: Vec<EditMediaFileInfo>,
    3 "StreamInfos" stream_infos: Vec<EditMediaStreamInfo>, 4 "Definition" definition: u64,
    5 "ProcedureName" procedure_name: String, 6 "OutputConfig" output_config: EditMediaOutputConfig,
    7 "SessionContext" session_context: String, 8 "TasksPriority" tasks_priority: i64, 9 "SessionId" session_id: String,
    10 "ExtInfo" ext_info: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaVideoStream {
    pub codec: Option<String>,
    pub bitrate: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub fps: Option<i64>,
}
input! { EditMediaVideoStream() {
    0 "Codec" codec: String, 1 "Bitrate" bitrate: u64, 2 "ResolutionAdaptive" resolution_adaptive: String,
    3 "Width" width: u64, 4 "Height" height: u64, 5 "Fps" fps: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaTEHDConfig {
    pub r#type: Option<String>,
    pub max_video_bitrate: Option<u64>,
}
input! { EditMediaTEHDConfig(r#type: String) {
    0 "Type" r#type: String, 1 "MaxVideoBitrate" max_video_bitrate: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaOutput {
    pub task_id: Option<String>,
}
model! { EditMediaOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceMediaByTemplate {
    pub file_id: String,
    pub definition: i64,
    pub sub_app_id: Option<u64>,
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
    0 "FileId" file_id, 1 "Definition" definition, 2 "SubAppId" sub_app_id: u64,
    3 "StartTimeOffset" start_time_offset: f64, 4 "EndTimeOffset" end_time_offset: f64,
    5 "OutputConfig" output_config: RebuildMediaOutputConfig, 6 "SessionId" session_id: String,
    7 "SessionContext" session_context: String, 8 "TasksPriority" tasks_priority: i64, 9 "ExtInfo" ext_info: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceMediaByTemplateOutput {
    pub task_id: Option<String>,
}
model! { EnhanceMediaByTemplateOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceMediaQuality {
    pub definition: u64,
    pub file_id: Option<String>,
    pub media_storage_path: Option<String>,
    pub sub_app_id: Option<u64>,
    pub output_config: Option<EnhanceMediaQualityOutputConfig>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { EnhanceMediaQuality(definition: u64) "EnhanceMediaQuality" -> EnhanceMediaQualityOutput {
    0 "Definition" definition, 1 "FileId" file_id: String, 2 "MediaStoragePath" media_storage_path: String,
    3 "SubAppId" sub_app_id: u64, 4 "OutputConfig" output_config: EnhanceMediaQualityOutputConfig,
    5 "SessionId" session_id: String, 6 "SessionContext" session_context: String, 7 "TasksPriority" tasks_priority: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceMediaQualityOutput {
    pub task_id: Option<String>,
}
model! { EnhanceMediaQualityOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteFunction {
    pub function_name: String,
    pub function_arg: String,
    pub sub_app_id: Option<u64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub ext_info: Option<String>,
}
operation! { ExecuteFunction(function_name: String, function_arg: String) "ExecuteFunction" -> ExecuteFunctionOutput {
    0 "FunctionName" function_name, 1 "FunctionArg" function_arg, 2 "SubAppId" sub_app_id: u64,
    3 "SessionContext" session_context: String, 4 "SessionId" session_id: String, 5 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteFunctionOutput {
    pub result: Option<String>,
}
model! { ExecuteFunctionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermark {
    pub r#type: String,
    pub input_info: ExtractBlindWatermarkInputInfo,
    pub sub_app_id: u64,
    pub extract_blind_watermark_config: Option<ExtractBlindWatermarkTaskConfig>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { ExtractBlindWatermark(r#type: String, input_info: ExtractBlindWatermarkInputInfo, sub_app_id: u64)
    "ExtractBlindWatermark" -> ExtractBlindWatermarkOutput {
    0 "Type" r#type, 1 "InputInfo" input_info, 2 "SubAppId" sub_app_id,
    3 "ExtractBlindWatermarkConfig" extract_blind_watermark_config: ExtractBlindWatermarkTaskConfig,
    4 "SessionContext" session_context: String, 5 "SessionId" session_id: String, 6 "TasksPriority" tasks_priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkOutput {
    pub task_id: Option<String>,
}
model! { ExtractBlindWatermarkOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractCopyRightWatermark {
    pub url: String,
    pub sub_app_id: Option<u64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { ExtractCopyRightWatermark(url: String) "ExtractCopyRightWatermark" -> ExtractCopyRightWatermarkOutput {
    0 "Url" url, 1 "SubAppId" sub_app_id: u64, 2 "SessionContext" session_context: String,
    3 "SessionId" session_id: String, 4 "TasksPriority" tasks_priority: i64, 5 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractCopyRightWatermarkOutput {
    pub task_id: Option<String>,
}
model! { ExtractCopyRightWatermarkOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractTraceWatermark {
    pub url: String,
    pub file_id: Option<String>,
    pub sub_app_id: Option<u64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub tasks_priority: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { ExtractTraceWatermark(url: String) "ExtractTraceWatermark" -> ExtractTraceWatermarkOutput {
    0 "Url" url, 1 "FileId" file_id: String, 2 "SubAppId" sub_app_id: u64, 3 "SessionContext" session_context: String,
    4 "SessionId" session_id: String, 5 "TasksPriority" tasks_priority: i64, 6 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractTraceWatermarkOutput {
    pub task_id: Option<String>,
}
model! { ExtractTraceWatermarkOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FastEditMedia {
    pub file_infos: Vec<FastEditMediaFileInfo>,
    pub clip_mode: Option<String>,
    pub sub_app_id: Option<u64>,
}
operation! { FastEditMedia(file_infos: Vec<FastEditMediaFileInfo>) "FastEditMedia" -> FastEditMediaOutput {
    0 "FileInfos" file_infos, 1 "ClipMode" clip_mode: String, 2 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FastEditMediaFileInfo {
    pub file_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FastEditMediaOutput {
    pub file_id: Option<String>,
    pub url: Option<String>,
}
model! { FastEditMediaOutput {
    0 "FileId" file_id, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidMediaDistribution {
    pub file_ids: Vec<String>,
    pub operation: String,
    pub sub_app_id: Option<u64>,
}
operation! { ForbidMediaDistribution(file_ids: Vec<String>, operation: String)
    "ForbidMediaDistribution" -> ForbidMediaDistributionOutput {
    0 "FileIds" file_ids, 1 "Operation" operation, 2 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidMediaDistributionOutput {
    pub not_exist_file_id_set: Option<Vec<String>>,
}
model! { ForbidMediaDistributionOutput {
    0 "NotExistFileIdSet" not_exist_file_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleCurrentPlaylist {
    pub sub_app_id: u64,
    pub round_play_id: String,
    pub operation: String,
    pub item_id: Option<String>,
    pub segment_index: Option<i64>,
    pub round_playlist: Option<Vec<RoundPlayListItemInfo>>,
}
operation! { HandleCurrentPlaylist(sub_app_id: u64, round_play_id: String, operation: String)
    "HandleCurrentPlaylist" -> HandleCurrentPlaylistOutput {
    0 "SubAppId" sub_app_id, 1 "RoundPlayId" round_play_id, 2 "Operation" operation, 3 "ItemId" item_id: String,
    4 "SegmentIndex" segment_index: i64, 5 "RoundPlaylist" round_playlist: Vec<RoundPlayListItemInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleCurrentPlaylistOutput {
    pub round_playlist: Option<Vec<RoundPlayListItemInfo>>,
}
model! { HandleCurrentPlaylistOutput {
    0 "RoundPlaylist" round_playlist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMediaKnowledge {
    pub sub_app_id: u64,
    pub file_id: String,
    pub definition: Option<i64>,
    pub knowledge_base_ids: Option<Vec<String>>,
    /// Deprecated.
    pub import_tasks: Option<Vec<String>>,
}
operation! { ImportMediaKnowledge(sub_app_id: u64, file_id: String)
    "ImportMediaKnowledge" -> ImportMediaKnowledgeOutput {
    0 "SubAppId" sub_app_id, 1 "FileId" file_id, 2 "Definition" definition: i64,
    3 "KnowledgeBaseIds" knowledge_base_ids: Vec<String>, 4 "ImportTasks" import_tasks: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMediaKnowledgeOutput {
    pub task_id: Option<String>,
}
model! { ImportMediaKnowledgeOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InspectMediaQuality {
    pub file_id: String,
    pub definition: u64,
    pub sub_app_id: Option<u64>,
    pub tasks_priority: Option<i64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub ext_info: Option<String>,
}
operation! { InspectMediaQuality(file_id: String, definition: u64) "InspectMediaQuality" -> InspectMediaQualityOutput {
    0 "FileId" file_id, 1 "Definition" definition, 2 "SubAppId" sub_app_id: u64, 3 "TasksPriority" tasks_priority: i64,
    4 "SessionContext" session_context: String, 5 "SessionId" session_id: String, 6 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InspectMediaQualityOutput {
    pub task_id: Option<String>,
}
model! { InspectMediaQualityOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFiles {
    pub sub_app_id: u64,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i64>,
    pub marker: Option<String>,
    pub categories: Option<Vec<String>>,
}
operation! { ListFiles(sub_app_id: u64) "ListFiles" -> ListFilesOutput {
    0 "SubAppId" sub_app_id, 1 "Prefix" prefix: String, 2 "Delimiter" delimiter: String, 3 "MaxKeys" max_keys: i64,
    4 "Marker" marker: String, 5 "Categories" categories: Vec<String>
} }
paged! { ListFiles: FileContent = Token "Marker", "Contents" contents, next "NextMarker" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesOutput {
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub common_prefixes: Option<Vec<String>>,
    pub contents: Option<Vec<FileContent>>,
}
model! { ListFilesOutput {
    0 "IsTruncated" is_truncated, 1 "NextMarker" next_marker, 2 "CommonPrefixes" common_prefixes, 3 "Contents" contents
} }

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
    0 "Key" key, 1 "LastModified" last_modified, 2 "ETag" e_tag, 3 "Size" size, 4 "StorageClass" storage_class,
    5 "FileId" file_id, 6 "Category" category, 7 "FileType" file_type, 8 "Definition" definition,
    9 "SubtitleID" subtitle_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRealTimeClip {
    pub stream_id: String,
    pub start_time: String,
    pub end_time: String,
    pub sub_app_id: Option<u64>,
    pub is_persistence: Option<i64>,
    pub expire_time: Option<String>,
    pub procedure: Option<String>,
    pub class_id: Option<i64>,
    pub source_context: Option<String>,
    pub session_context: Option<String>,
    pub meta_data_required: Option<u64>,
    pub host: Option<String>,
    pub stream_info: Option<LiveRealTimeClipStreamInfo>,
    pub ext_info: Option<String>,
}
operation! { LiveRealTimeClip(stream_id: String, start_time: String, end_time: String)
    "LiveRealTimeClip" -> LiveRealTimeClipOutput {
    0 "StreamId" stream_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SubAppId" sub_app_id: u64,
    4 "IsPersistence" is_persistence: i64, 5 "ExpireTime" expire_time: String, 6 "Procedure" procedure: String,
    7 "ClassId" class_id: i64, 8 "SourceContext" source_context: String, 9 "SessionContext" session_context: String,
    10 "MetaDataRequired" meta_data_required: u64, 11 "Host" host: String,
    12 "StreamInfo" stream_info: LiveRealTimeClipStreamInfo, 13 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRealTimeClipStreamInfo {
    pub r#type: Option<String>,
    pub template_id: Option<u64>,
}
input! { LiveRealTimeClipStreamInfo() {
    0 "Type" r#type: String, 1 "TemplateId" template_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRealTimeClipOutput {
    pub url: Option<String>,
    pub file_id: Option<String>,
    pub vod_task_id: Option<String>,
    pub meta_data: Option<MediaMetaData>,
    pub segment_set: Option<Vec<LiveRealTimeClipMediaSegmentInfo>>,
}
model! { LiveRealTimeClipOutput {
    0 "Url" url, 1 "FileId" file_id, 2 "VodTaskId" vod_task_id, 3 "MetaData" meta_data, 4 "SegmentSet" segment_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRealTimeClipMediaSegmentInfo {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { LiveRealTimeClipMediaSegmentInfo {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageTask {
    pub task_id: String,
    pub operation_type: String,
    pub sub_app_id: Option<u64>,
}
operation! { ManageTask(task_id: String, operation_type: String) "ManageTask" -> Empty {
    0 "TaskId" task_id, 1 "OperationType" operation_type, 2 "SubAppId" sub_app_id: u64
} }

pub type ManageTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAIAnalysisTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub classification_configure: Option<ClassificationConfigureInfoForUpdate>,
    pub tag_configure: Option<TagConfigureInfoForUpdate>,
    pub cover_configure: Option<CoverConfigureInfoForUpdate>,
    pub frame_tag_configure: Option<FrameTagConfigureInfoForUpdate>,
    pub highlight_configure: Option<HighlightsConfigureInfoForUpdate>,
}
operation! { ModifyAIAnalysisTemplate(definition: i64) "ModifyAIAnalysisTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "ClassificationConfigure" classification_configure: ClassificationConfigureInfoForUpdate,
    5 "TagConfigure" tag_configure: TagConfigureInfoForUpdate,
    6 "CoverConfigure" cover_configure: CoverConfigureInfoForUpdate,
    7 "FrameTagConfigure" frame_tag_configure: FrameTagConfigureInfoForUpdate,
    8 "HighlightConfigure" highlight_configure: HighlightsConfigureInfoForUpdate
} }

pub type ModifyAIAnalysisTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassificationConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { ClassificationConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { TagConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { CoverConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrameTagConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub screenshot_interval: Option<f64>,
}
input! { FrameTagConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "ScreenshotInterval" screenshot_interval: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightsConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { HighlightsConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAIRecognitionTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
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
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
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

pub type ModifyAIRecognitionTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadTailConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { HeadTailConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { SegmentConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrFullTextConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { OcrFullTextConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrWordsConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
}
input! { OcrWordsConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleFormatsOperation {
    pub r#type: Option<String>,
    pub formats: Option<Vec<String>>,
}
input! { SubtitleFormatsOperation(r#type: String, formats: Vec<String>) {
    0 "Type" r#type: String, 1 "Formats" formats: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrWordsConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub label_set: Option<Vec<String>>,
}
input! { AsrWordsConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "LabelSet" label_set: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub object_library: Option<String>,
}
input! { ObjectConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "ObjectLibrary" object_library: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdaptiveDynamicStreamingTemplate {
    pub definition: u64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub format: Option<String>,
    pub disable_higher_video_bitrate: Option<u64>,
    pub disable_higher_video_resolution: Option<u64>,
    pub stream_infos: Option<Vec<AdaptiveStreamTemplate>>,
    pub comment: Option<String>,
    pub segment_type: Option<String>,
    pub segment_duration: Option<i64>,
}
operation! { ModifyAdaptiveDynamicStreamingTemplate(definition: u64) "ModifyAdaptiveDynamicStreamingTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Format" format: String,
    4 "DisableHigherVideoBitrate" disable_higher_video_bitrate: u64,
    5 "DisableHigherVideoResolution" disable_higher_video_resolution: u64,
    6 "StreamInfos" stream_infos: Vec<AdaptiveStreamTemplate>, 7 "Comment" comment: String,
    8 "SegmentType" segment_type: String, 9 "SegmentDuration" segment_duration: i64
} }

pub type ModifyAdaptiveDynamicStreamingTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAigcQuota {
    pub sub_app_id: u64,
    pub quota_type: String,
    pub quota_limit: u64,
    pub api_token: Option<Secret>,
}
operation! { ModifyAigcQuota(sub_app_id: u64, quota_type: String, quota_limit: u64) "ModifyAigcQuota" -> Empty {
    0 "SubAppId" sub_app_id, 1 "QuotaType" quota_type, 2 "QuotaLimit" quota_limit, 3 "ApiToken" api_token: Secret
} }

pub type ModifyAigcQuotaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAnimatedGraphicsTemplate {
    pub definition: u64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub fps: Option<u64>,
    pub quality: Option<f64>,
    pub comment: Option<String>,
}
operation! { ModifyAnimatedGraphicsTemplate(definition: u64) "ModifyAnimatedGraphicsTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Width" width: u64,
    4 "Height" height: u64, 5 "ResolutionAdaptive" resolution_adaptive: String, 6 "Format" format: String,
    7 "Fps" fps: u64, 8 "Quality" quality: f64, 9 "Comment" comment: String
} }

pub type ModifyAnimatedGraphicsTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlindWatermarkTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub text_content: Option<String>,
}
operation! { ModifyBlindWatermarkTemplate(definition: i64) "ModifyBlindWatermarkTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "TextContent" text_content: String
} }

pub type ModifyBlindWatermarkTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClass {
    pub class_id: u64,
    pub class_name: String,
    pub sub_app_id: Option<u64>,
}
operation! { ModifyClass(class_id: u64, class_name: String) "ModifyClass" -> Empty {
    0 "ClassId" class_id, 1 "ClassName" class_name, 2 "SubAppId" sub_app_id: u64
} }

pub type ModifyClassOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContentReviewTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
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
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "TerrorismConfigure" terrorism_configure: TerrorismConfigureInfoForUpdate,
    5 "PornConfigure" porn_configure: PornConfigureInfoForUpdate,
    6 "PoliticalConfigure" political_configure: PoliticalConfigureInfoForUpdate,
    7 "ProhibitedConfigure" prohibited_configure: ProhibitedConfigureInfoForUpdate,
    8 "UserDefineConfigure" user_define_configure: UserDefineConfigureInfoForUpdate,
    9 "ScreenshotInterval" screenshot_interval: f64, 10 "ReviewWallSwitch" review_wall_switch: String
} }

pub type ModifyContentReviewTemplateOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefaultDistributionConfig {
    pub sub_app_id: Option<u64>,
    pub domain: Option<String>,
    pub scheme: Option<String>,
    pub play_key: Option<Secret>,
}
operation! { ModifyDefaultDistributionConfig() "ModifyDefaultDistributionConfig" -> Empty {
    0 "SubAppId" sub_app_id: u64, 1 "Domain" domain: String, 2 "Scheme" scheme: String, 3 "PlayKey" play_key: Secret
} }

pub type ModifyDefaultDistributionConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefaultStorageRegion {
    pub storage_region: String,
    pub sub_app_id: Option<u64>,
}
operation! { ModifyDefaultStorageRegion(storage_region: String) "ModifyDefaultStorageRegion" -> Empty {
    0 "StorageRegion" storage_region, 1 "SubAppId" sub_app_id: u64
} }

pub type ModifyDefaultStorageRegionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnhanceMediaTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
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
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "RebuildVideoInfo" rebuild_video_info: RebuildVideoInfo,
    5 "RebuildAudioInfo" rebuild_audio_info: RebuildAudioInfo,
    6 "TargetVideoInfo" target_video_info: RebuildMediaTargetVideoStream,
    7 "TargetAudioInfo" target_audio_info: RebuildMediaTargetAudioStream, 8 "Container" container: String,
    9 "RemoveVideo" remove_video: i64, 10 "RemoveAudio" remove_audio: i64
} }

pub type ModifyEnhanceMediaTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventConfig {
    pub sub_app_id: Option<u64>,
    pub mode: Option<String>,
    pub notification_url: Option<String>,
    pub upload_media_complete_event_switch: Option<String>,
    pub delete_media_complete_event_switch: Option<String>,
    pub persistence_complete_event_switch: Option<String>,
    pub sign_key: Option<Secret>,
}
operation! { ModifyEventConfig() "ModifyEventConfig" -> Empty {
    0 "SubAppId" sub_app_id: u64, 1 "Mode" mode: String, 2 "NotificationUrl" notification_url: String,
    3 "UploadMediaCompleteEventSwitch" upload_media_complete_event_switch: String,
    4 "DeleteMediaCompleteEventSwitch" delete_media_complete_event_switch: String,
    5 "PersistenceCompleteEventSwitch" persistence_complete_event_switch: String, 6 "SignKey" sign_key: Secret
} }

pub type ModifyEventConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHeadTailTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub head_candidate_set: Option<Vec<String>>,
    pub tail_candidate_set: Option<Vec<String>>,
    pub fill_type: Option<String>,
}
operation! { ModifyHeadTailTemplate(definition: i64) "ModifyHeadTailTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "HeadCandidateSet" head_candidate_set: Vec<String>, 5 "TailCandidateSet" tail_candidate_set: Vec<String>,
    6 "FillType" fill_type: String
} }

pub type ModifyHeadTailTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSpriteTemplate {
    pub definition: u64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub sample_type: Option<String>,
    pub sample_interval: Option<u64>,
    pub row_count: Option<u64>,
    pub column_count: Option<u64>,
    pub fill_type: Option<String>,
    pub comment: Option<String>,
    pub format: Option<String>,
}
operation! { ModifyImageSpriteTemplate(definition: u64) "ModifyImageSpriteTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Width" width: u64,
    4 "Height" height: u64, 5 "ResolutionAdaptive" resolution_adaptive: String, 6 "SampleType" sample_type: String,
    7 "SampleInterval" sample_interval: u64, 8 "RowCount" row_count: u64, 9 "ColumnCount" column_count: u64,
    10 "FillType" fill_type: String, 11 "Comment" comment: String, 12 "Format" format: String
} }

pub type ModifyImageSpriteTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJustInTimeTranscodeTemplate {
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

pub type ModifyJustInTimeTranscodeTemplateOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKnowledgeBase {
    pub sub_app_id: u64,
    pub knowledge_base_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyKnowledgeBase(sub_app_id: u64, knowledge_base_id: String) "ModifyKnowledgeBase" -> Empty {
    0 "SubAppId" sub_app_id, 1 "KnowledgeBaseId" knowledge_base_id, 2 "Name" name: String,
    3 "Description" description: String
} }

pub type ModifyKnowledgeBaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLLMComprehendTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub model: Option<String>,
    pub summary: Option<LLMComprehendSummaryForUpdate>,
    pub asr: Option<LLMComprehendAsrForUpdate>,
    pub face_recognition: Option<LLMComprehendFaceRecognitionForUpdate>,
}
operation! { ModifyLLMComprehendTemplate(definition: i64) "ModifyLLMComprehendTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Model" model: String, 5 "Summary" summary: LLMComprehendSummaryForUpdate, 6 "Asr" asr: LLMComprehendAsrForUpdate,
    7 "FaceRecognition" face_recognition: LLMComprehendFaceRecognitionForUpdate
} }

pub type ModifyLLMComprehendTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMComprehendSummaryForUpdate {
    pub switch: Option<String>,
    pub extended_parameter: Option<String>,
}
input! { LLMComprehendSummaryForUpdate() {
    0 "Switch" switch: String, 1 "ExtendedParameter" extended_parameter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMComprehendAsrForUpdate {
    pub switch: Option<String>,
}
input! { LLMComprehendAsrForUpdate() {
    0 "Switch" switch: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMPSTemplate {
    pub sub_app_id: u64,
    pub template_type: String,
    pub mps_modify_template_params: Option<String>,
    pub ai_analysis_template: Option<MPSAIAnalysisTemplateForUpdate>,
    pub smart_subtitle_template: Option<MPSSmartSubtitleTemplateForUpdate>,
    pub smart_erase_template: Option<MPSSmartEraseTemplateForUpdate>,
    pub embed_subtitle_template: Option<MPSEmbedSubtitleTemplateForUpdate>,
}
operation! { ModifyMPSTemplate(sub_app_id: u64, template_type: String) "ModifyMPSTemplate" -> Empty {
    0 "SubAppId" sub_app_id, 1 "TemplateType" template_type,
    2 "MPSModifyTemplateParams" mps_modify_template_params: String,
    3 "AIAnalysisTemplate" ai_analysis_template: MPSAIAnalysisTemplateForUpdate,
    4 "SmartSubtitleTemplate" smart_subtitle_template: MPSSmartSubtitleTemplateForUpdate,
    5 "SmartEraseTemplate" smart_erase_template: MPSSmartEraseTemplateForUpdate,
    6 "EmbedSubtitleTemplate" embed_subtitle_template: MPSEmbedSubtitleTemplateForUpdate
} }

pub type ModifyMPSTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAIAnalysisTemplateForUpdate {
    pub definition: Option<i64>,
    pub name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartSubtitleTemplateForUpdate {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub subtitle_type: Option<i64>,
    pub video_src_language: Option<String>,
    pub subtitle_format: Option<String>,
    pub translate_switch: Option<String>,
    pub translate_dst_language: Option<String>,
    pub process_type: Option<u64>,
    pub selecting_subtitle_areas_config: Option<MPSSelectingSubtitleAreasConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub speaker_mode: Option<i64>,
    pub speaker_label: Option<i64>,
}
input! { MPSSmartSubtitleTemplateForUpdate(definition: i64, name: String, comment: String, subtitle_type: i64) {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "SubtitleType" subtitle_type: i64, 4 "VideoSrcLanguage" video_src_language: String,
    5 "SubtitleFormat" subtitle_format: String, 6 "TranslateSwitch" translate_switch: String,
    7 "TranslateDstLanguage" translate_dst_language: String, 8 "ProcessType" process_type: u64,
    9 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: MPSSelectingSubtitleAreasConfig,
    10 "SubtitleEmbedId" subtitle_embed_id: i64, 11 "SpeakerMode" speaker_mode: i64,
    12 "SpeakerLabel" speaker_label: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartEraseTemplateForUpdate {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub erase_type: Option<String>,
    pub comment: Option<String>,
    pub erase_subtitle_config: Option<MPSSmartEraseSubtitleConfig>,
    pub erase_watermark_config: Option<MPSSmartEraseWatermarkConfig>,
    pub erase_privacy_config: Option<MPSSmartErasePrivacyConfig>,
    pub sample_width: Option<u64>,
    pub sample_height: Option<u64>,
}
input! { MPSSmartEraseTemplateForUpdate(definition: i64, name: String, erase_type: String) {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "EraseType" erase_type: String,
    3 "Comment" comment: String, 4 "EraseSubtitleConfig" erase_subtitle_config: MPSSmartEraseSubtitleConfig,
    5 "EraseWatermarkConfig" erase_watermark_config: MPSSmartEraseWatermarkConfig,
    6 "ErasePrivacyConfig" erase_privacy_config: MPSSmartErasePrivacyConfig, 7 "SampleWidth" sample_width: u64,
    8 "SampleHeight" sample_height: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSEmbedSubtitleTemplateForUpdate {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub subtitle_embed_config: Option<MPSSubtitleEmbedConfig>,
}
input! { MPSEmbedSubtitleTemplateForUpdate(definition: i64) {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "SubtitleEmbedConfig" subtitle_embed_config: MPSSubtitleEmbedConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMediaInfo {
    pub file_id: String,
    pub sub_app_id: Option<u64>,
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
    0 "FileId" file_id, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Description" description: String,
    4 "ClassId" class_id: i64, 5 "ExpireTime" expire_time: String, 6 "CoverData" cover_data: String,
    7 "AddKeyFrameDescs" add_key_frame_descs: Vec<MediaKeyFrameDescItem>,
    8 "DeleteKeyFrameDescs" delete_key_frame_descs: Vec<f64>, 9 "ClearKeyFrameDescs" clear_key_frame_descs: i64,
    10 "AddTags" add_tags: Vec<String>, 11 "DeleteTags" delete_tags: Vec<String>, 12 "ClearTags" clear_tags: i64,
    13 "AddSubtitles" add_subtitles: Vec<MediaSubtitleInput>, 14 "DeleteSubtitleIds" delete_subtitle_ids: Vec<String>,
    15 "ClearSubtitles" clear_subtitles: i64, 16 "DeleteKnowledgeBases" delete_knowledge_bases: Vec<String>,
    17 "ClearKnowledgeBases" clear_knowledge_bases: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSubtitleInput {
    pub name: Option<String>,
    pub language: Option<String>,
    pub format: Option<String>,
    pub content: Option<String>,
    pub id: Option<String>,
}
input! { MediaSubtitleInput(name: String, language: String, format: String, content: String) {
    0 "Name" name: String, 1 "Language" language: String, 2 "Format" format: String, 3 "Content" content: String,
    4 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMediaInfoOutput {
    pub cover_url: Option<String>,
    pub added_subtitle_set: Option<Vec<MediaSubtitleItem>>,
}
model! { ModifyMediaInfoOutput {
    0 "CoverUrl" cover_url, 1 "AddedSubtitleSet" added_subtitle_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMediaStorageClass {
    pub file_ids: Vec<String>,
    pub storage_class: String,
    pub sub_app_id: Option<u64>,
    pub restore_tier: Option<String>,
}
operation! { ModifyMediaStorageClass(file_ids: Vec<String>, storage_class: String) "ModifyMediaStorageClass" -> Empty {
    0 "FileIds" file_ids, 1 "StorageClass" storage_class, 2 "SubAppId" sub_app_id: u64,
    3 "RestoreTier" restore_tier: String
} }

pub type ModifyMediaStorageClassOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPersonSample {
    pub person_id: String,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub usages: Option<Vec<String>>,
    pub face_operation_info: Option<AiSampleFaceOperation>,
    pub tag_operation_info: Option<AiSampleTagOperation>,
}
operation! { ModifyPersonSample(person_id: String) "ModifyPersonSample" -> ModifyPersonSampleOutput {
    0 "PersonId" person_id, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Description" description: String,
    4 "Usages" usages: Vec<String>, 5 "FaceOperationInfo" face_operation_info: AiSampleFaceOperation,
    6 "TagOperationInfo" tag_operation_info: AiSampleTagOperation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSampleFaceOperation {
    pub r#type: Option<String>,
    pub face_ids: Option<Vec<String>>,
    pub face_contents: Option<Vec<String>>,
}
input! { AiSampleFaceOperation(r#type: String) {
    0 "Type" r#type: String, 1 "FaceIds" face_ids: Vec<String>, 2 "FaceContents" face_contents: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSampleTagOperation {
    pub r#type: Option<String>,
    pub tags: Option<Vec<String>>,
}
input! { AiSampleTagOperation(r#type: String, tags: Vec<String>) {
    0 "Type" r#type: String, 1 "Tags" tags: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPersonSampleOutput {
    pub person: Option<AiSamplePerson>,
    pub fail_face_info_set: Option<Vec<AiSampleFailFaceInfo>>,
}
model! { ModifyPersonSampleOutput {
    0 "Person" person, 1 "FailFaceInfoSet" fail_face_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProcessImageAsyncTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub process_image_configure: Option<ProcessImageAsyncTask>,
}
operation! { ModifyProcessImageAsyncTemplate(definition: i64) "ModifyProcessImageAsyncTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "ProcessImageConfigure" process_image_configure: ProcessImageAsyncTask
} }

pub type ModifyProcessImageAsyncTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityInspectTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
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
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
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

pub type ModifyQualityInspectTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JitterConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { JitterConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlurConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { BlurConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalLightingConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { AbnormalLightingConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrashScreenConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { CrashScreenConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlackWhiteEdgeConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { BlackWhiteEdgeConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoiseConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { NoiseConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MosaicConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { MosaicConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QRCodeConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { QRCodeConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceConfigureInfoForUpdate {
    pub switch: Option<String>,
}
input! { VoiceConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityEvaluationConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub score: Option<i64>,
}
input! { QualityEvaluationConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "Score" score: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRebuildMediaTemplate {
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

pub type ModifyRebuildMediaTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReviewTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub labels: Option<Vec<String>>,
}
operation! { ModifyReviewTemplate(definition: i64) "ModifyReviewTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Labels" labels: Vec<String>
} }

pub type ModifyReviewTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoundPlay {
    pub round_play_id: String,
    pub sub_app_id: Option<u64>,
    pub start_time: Option<String>,
    pub round_playlist: Option<Vec<RoundPlayListItemInfo>>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub status: Option<String>,
    pub play_back_mode: Option<String>,
    pub expired_time: Option<String>,
}
operation! { ModifyRoundPlay(round_play_id: String) "ModifyRoundPlay" -> Empty {
    0 "RoundPlayId" round_play_id, 1 "SubAppId" sub_app_id: u64, 2 "StartTime" start_time: String,
    3 "RoundPlaylist" round_playlist: Vec<RoundPlayListItemInfo>, 4 "Name" name: String, 5 "Desc" desc: String,
    6 "Status" status: String, 7 "PlayBackMode" play_back_mode: String, 8 "ExpiredTime" expired_time: String
} }

pub type ModifyRoundPlayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySampleSnapshotTemplate {
    pub definition: u64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub sample_type: Option<String>,
    pub sample_interval: Option<u64>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub fill_type: Option<String>,
}
operation! { ModifySampleSnapshotTemplate(definition: u64) "ModifySampleSnapshotTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Width" width: u64,
    4 "Height" height: u64, 5 "ResolutionAdaptive" resolution_adaptive: String, 6 "SampleType" sample_type: String,
    7 "SampleInterval" sample_interval: u64, 8 "Format" format: String, 9 "Comment" comment: String,
    10 "FillType" fill_type: String
} }

pub type ModifySampleSnapshotTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotByTimeOffsetTemplate {
    pub definition: u64,
    pub sub_app_id: Option<u64>,
    pub name: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub fill_type: Option<String>,
}
operation! { ModifySnapshotByTimeOffsetTemplate(definition: u64) "ModifySnapshotByTimeOffsetTemplate" -> Empty {
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Width" width: u64,
    4 "Height" height: u64, 5 "ResolutionAdaptive" resolution_adaptive: String, 6 "Format" format: String,
    7 "Comment" comment: String, 8 "FillType" fill_type: String
} }

pub type ModifySnapshotByTimeOffsetTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubAppIdInfo {
    pub sub_app_id: u64,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifySubAppIdInfo(sub_app_id: u64) "ModifySubAppIdInfo" -> Empty {
    0 "SubAppId" sub_app_id, 1 "Name" name: String, 2 "Description" description: String
} }

pub type ModifySubAppIdInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubAppIdStatus {
    pub sub_app_id: u64,
    pub status: String,
}
operation! { ModifySubAppIdStatus(sub_app_id: u64, status: String) "ModifySubAppIdStatus" -> Empty {
    0 "SubAppId" sub_app_id, 1 "Status" status
} }

pub type ModifySubAppIdStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySuperPlayerConfig {
    pub name: String,
    pub sub_app_id: Option<u64>,
    pub audio_video_type: Option<String>,
    pub drm_switch: Option<String>,
    pub adaptive_dynamic_streaming_definition: Option<u64>,
    pub drm_streamings_info: Option<DrmStreamingsInfoForUpdate>,
    pub transcode_definition: Option<u64>,
    pub image_sprite_definition: Option<u64>,
    pub resolution_names: Option<Vec<ResolutionNameInfo>>,
    pub domain: Option<String>,
    pub scheme: Option<String>,
    pub comment: Option<String>,
}
operation! { ModifySuperPlayerConfig(name: String) "ModifySuperPlayerConfig" -> Empty {
    0 "Name" name, 1 "SubAppId" sub_app_id: u64, 2 "AudioVideoType" audio_video_type: String,
    3 "DrmSwitch" drm_switch: String, 4 "AdaptiveDynamicStreamingDefinition" adaptive_dynamic_streaming_definition: u64,
    5 "DrmStreamingsInfo" drm_streamings_info: DrmStreamingsInfoForUpdate,
    6 "TranscodeDefinition" transcode_definition: u64, 7 "ImageSpriteDefinition" image_sprite_definition: u64,
    8 "ResolutionNames" resolution_names: Vec<ResolutionNameInfo>, 9 "Domain" domain: String,
    10 "Scheme" scheme: String, 11 "Comment" comment: String
} }

pub type ModifySuperPlayerConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmStreamingsInfoForUpdate {
    pub simple_aes_definition: Option<u64>,
    pub widevine_definition: Option<u64>,
    pub fair_play_definition: Option<u64>,
}
input! { DrmStreamingsInfoForUpdate() {
    0 "SimpleAesDefinition" simple_aes_definition: u64, 1 "WidevineDefinition" widevine_definition: u64,
    2 "FairPlayDefinition" fair_play_definition: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTranscodeTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
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
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Container" container: String, 3 "Name" name: String,
    4 "Comment" comment: String, 5 "RemoveVideo" remove_video: i64, 6 "RemoveAudio" remove_audio: i64,
    7 "VideoTemplate" video_template: VideoTemplateInfoForUpdate,
    8 "AudioTemplate" audio_template: AudioTemplateInfoForUpdate, 9 "TEHDConfig" tehd_config: TEHDConfigForUpdate,
    10 "EnhanceConfig" enhance_config: EnhanceConfigForUpdate, 11 "SegmentType" segment_type: String,
    12 "StdExtInfo" std_ext_info: String
} }

pub type ModifyTranscodeTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceConfigForUpdate {
    pub video_enhance: Option<VideoEnhanceConfig>,
    pub audio_enhance: Option<AudioEnhanceConfig>,
}
input! { EnhanceConfigForUpdate() {
    0 "VideoEnhance" video_enhance: VideoEnhanceConfig, 1 "AudioEnhance" audio_enhance: AudioEnhanceConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVodDomainAccelerateConfig {
    pub domain: String,
    pub area: String,
    pub status: String,
    pub sub_app_id: Option<u64>,
}
operation! { ModifyVodDomainAccelerateConfig(domain: String, area: String, status: String)
    "ModifyVodDomainAccelerateConfig" -> Empty {
    0 "Domain" domain, 1 "Area" area, 2 "Status" status, 3 "SubAppId" sub_app_id: u64
} }

pub type ModifyVodDomainAccelerateConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVodDomainConfig {
    pub domain: String,
    pub sub_app_id: Option<u64>,
    pub referer_auth_policy: Option<RefererAuthPolicy>,
    pub url_signature_auth_policy: Option<UrlSignatureAuthPolicy>,
    pub quic_config: Option<DomainQUICConfig>,
    pub ip_filter_policy: Option<IPFilterPolicy>,
}
operation! { ModifyVodDomainConfig(domain: String) "ModifyVodDomainConfig" -> Empty {
    0 "Domain" domain, 1 "SubAppId" sub_app_id: u64, 2 "RefererAuthPolicy" referer_auth_policy: RefererAuthPolicy,
    3 "UrlSignatureAuthPolicy" url_signature_auth_policy: UrlSignatureAuthPolicy,
    4 "QUICConfig" quic_config: DomainQUICConfig, 5 "IPFilterPolicy" ip_filter_policy: IPFilterPolicy
} }

pub type ModifyVodDomainConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWatermarkTemplate {
    pub definition: i64,
    pub sub_app_id: Option<u64>,
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
    0 "Definition" definition, 1 "SubAppId" sub_app_id: u64, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "CoordinateOrigin" coordinate_origin: String, 5 "XPos" x_pos: String, 6 "YPos" y_pos: String,
    7 "ImageTemplate" image_template: ImageWatermarkInputForUpdate,
    8 "TextTemplate" text_template: TextWatermarkTemplateInputForUpdate,
    9 "SvgTemplate" svg_template: SvgWatermarkInputForUpdate
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWatermarkTemplateOutput {
    pub image_url: Option<String>,
}
model! { ModifyWatermarkTemplateOutput {
    0 "ImageUrl" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWordSample {
    pub keyword: String,
    pub sub_app_id: Option<u64>,
    pub usages: Option<Vec<String>>,
    pub tag_operation_info: Option<AiSampleTagOperation>,
}
operation! { ModifyWordSample(keyword: String) "ModifyWordSample" -> Empty {
    0 "Keyword" keyword, 1 "SubAppId" sub_app_id: u64, 2 "Usages" usages: Vec<String>,
    3 "TagOperationInfo" tag_operation_info: AiSampleTagOperation
} }

pub type ModifyWordSampleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseStreamingManifest {
    pub media_manifest_content: String,
    pub manifest_type: Option<String>,
}
operation! { ParseStreamingManifest(media_manifest_content: String)
    "ParseStreamingManifest" -> ParseStreamingManifestOutput {
    0 "MediaManifestContent" media_manifest_content, 1 "ManifestType" manifest_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseStreamingManifestOutput {
    pub media_segment_set: Option<Vec<String>>,
}
model! { ParseStreamingManifestOutput {
    0 "MediaSegmentSet" media_segment_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImage {
    pub file_id: String,
    pub operation: String,
    pub sub_app_id: Option<u64>,
    pub content_review_input: Option<ImageContentReviewInput>,
}
operation! { ProcessImage(file_id: String, operation: String) "ProcessImage" -> ProcessImageOutput {
    0 "FileId" file_id, 1 "Operation" operation, 2 "SubAppId" sub_app_id: u64,
    3 "ContentReviewInput" content_review_input: ImageContentReviewInput
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageContentReviewInput {
    pub definition: Option<u64>,
}
input! { ImageContentReviewInput(definition: u64) {
    0 "Definition" definition: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageOutput {
    pub content_review_result_set: Option<Vec<ContentReviewResult>>,
}
model! { ProcessImageOutput {
    0 "ContentReviewResultSet" content_review_result_set
} }

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
    0 "Type" r#type, 1 "PornImageResult" porn_image_result, 2 "TerrorismImageResult" terrorism_image_result,
    3 "PoliticalImageResult" political_image_result, 4 "PornOcrResult" porn_ocr_result,
    5 "TerrorismOcrResult" terrorism_ocr_result, 6 "PoliticalOcrResult" political_ocr_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PornImageResult {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
}
model! { PornImageResult {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerrorismImageResult {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
}
model! { TerrorismImageResult {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalImageResult {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub name: Option<String>,
    pub area_coord_set: Option<Vec<i64>>,
}
model! { PoliticalImageResult {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "Name" name, 3 "AreaCoordSet" area_coord_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentReviewOcrResult {
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub keyword_set: Option<Vec<String>>,
    pub area_coord_set: Option<Vec<i64>>,
}
model! { ContentReviewOcrResult {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "KeywordSet" keyword_set, 3 "AreaCoordSet" area_coord_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsync {
    pub sub_app_id: u64,
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
operation! { ProcessImageAsync(sub_app_id: u64) "ProcessImageAsync" -> ProcessImageAsyncOutput {
    0 "SubAppId" sub_app_id, 1 "FileId" file_id: String, 2 "Url" url: String, 3 "Base64" base64: String,
    4 "ImageTaskInput" image_task_input: ProcessImageAsyncTaskInput,
    5 "OutputConfig" output_config: ProcessImageAsyncOutputConfig, 6 "SessionId" session_id: String,
    7 "SessionContext" session_context: String, 8 "TasksPriority" tasks_priority: i64, 9 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageAsyncOutput {
    pub task_id: Option<String>,
}
model! { ProcessImageAsyncOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMedia {
    pub file_id: Option<String>,
    pub media_storage_path: Option<String>,
    pub sub_app_id: Option<u64>,
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
    0 "FileId" file_id: String, 1 "MediaStoragePath" media_storage_path: String, 2 "SubAppId" sub_app_id: u64,
    3 "MediaProcessTask" media_process_task: MediaProcessTaskInput,
    4 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    5 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    6 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput, 7 "TasksPriority" tasks_priority: i64,
    8 "TasksNotifyMode" tasks_notify_mode: String, 9 "SessionContext" session_context: String,
    10 "SessionId" session_id: String, 11 "ExtInfo" ext_info: String, 12 "Url" url: String,
    13 "OutputAsIndependentMedia" output_as_independent_media: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaOutput {
    pub task_id: Option<String>,
}
model! { ProcessMediaOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByMPS {
    pub file_id: String,
    pub sub_app_id: u64,
    pub mps_process_media_params: Option<String>,
    pub ai_analysis_task: Option<MPSAiAnalysisTaskInput>,
    pub smart_subtitles_task: Option<MPSSmartSubtitlesTaskInput>,
    pub smart_erase_task: Option<MPSSmartEraseTaskInput>,
    pub ext_info: Option<String>,
}
operation! { ProcessMediaByMPS(file_id: String, sub_app_id: u64) "ProcessMediaByMPS" -> ProcessMediaByMPSOutput {
    0 "FileId" file_id, 1 "SubAppId" sub_app_id, 2 "MPSProcessMediaParams" mps_process_media_params: String,
    3 "AiAnalysisTask" ai_analysis_task: MPSAiAnalysisTaskInput,
    4 "SmartSubtitlesTask" smart_subtitles_task: MPSSmartSubtitlesTaskInput,
    5 "SmartEraseTask" smart_erase_task: MPSSmartEraseTaskInput, 6 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSAiAnalysisTaskInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
input! { MPSAiAnalysisTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "ExtendedParameter" extended_parameter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSSmartSubtitlesTaskInput {
    pub definition: Option<u64>,
    pub raw_parameter: Option<MPSRawSmartSubtitleParameter>,
}
input! { MPSSmartSubtitlesTaskInput() {
    0 "Definition" definition: u64, 1 "RawParameter" raw_parameter: MPSRawSmartSubtitleParameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSRawSmartSubtitleParameter {
    pub subtitle_type: Option<i64>,
    pub video_src_language: Option<String>,
    pub subtitle_format: Option<String>,
    pub translate_switch: Option<String>,
    pub translate_dst_language: Option<String>,
    pub ext_info: Option<String>,
    pub process_type: Option<u64>,
    pub selecting_subtitle_areas_config: Option<MPSSelectingSubtitleAreasConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub speaker_mode: Option<i64>,
    pub speaker_label: Option<i64>,
}
input! { MPSRawSmartSubtitleParameter(subtitle_type: i64, video_src_language: String) {
    0 "SubtitleType" subtitle_type: i64, 1 "VideoSrcLanguage" video_src_language: String,
    2 "SubtitleFormat" subtitle_format: String, 3 "TranslateSwitch" translate_switch: String,
    4 "TranslateDstLanguage" translate_dst_language: String, 5 "ExtInfo" ext_info: String,
    6 "ProcessType" process_type: u64,
    7 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: MPSSelectingSubtitleAreasConfig,
    8 "SubtitleEmbedId" subtitle_embed_id: i64, 9 "SpeakerMode" speaker_mode: i64, 10 "SpeakerLabel" speaker_label: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MPSRawSmartEraseParameter {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByMPSOutput {
    pub task_id: Option<String>,
}
model! { ProcessMediaByMPSOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByProcedure {
    pub procedure_name: String,
    pub file_id: Option<String>,
    pub media_storage_path: Option<String>,
    pub sub_app_id: Option<u64>,
    pub tasks_priority: Option<i64>,
    pub tasks_notify_mode: Option<String>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub ext_info: Option<String>,
}
operation! { ProcessMediaByProcedure(procedure_name: String)
    "ProcessMediaByProcedure" -> ProcessMediaByProcedureOutput {
    0 "ProcedureName" procedure_name, 1 "FileId" file_id: String, 2 "MediaStoragePath" media_storage_path: String,
    3 "SubAppId" sub_app_id: u64, 4 "TasksPriority" tasks_priority: i64, 5 "TasksNotifyMode" tasks_notify_mode: String,
    6 "SessionContext" session_context: String, 7 "SessionId" session_id: String, 8 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByProcedureOutput {
    pub task_id: Option<String>,
    pub review_audio_video_task_id: Option<String>,
    pub import_media_knowledge_task_id_set: Option<Vec<String>>,
}
model! { ProcessMediaByProcedureOutput {
    0 "TaskId" task_id, 1 "ReviewAudioVideoTaskId" review_audio_video_task_id,
    2 "ImportMediaKnowledgeTaskIdSet" import_media_knowledge_task_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByUrl {
    pub sub_app_id: Option<u64>,
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
    0 "SubAppId" sub_app_id: u64, 1 "InputInfo" input_info: MediaInputInfo, 2 "OutputInfo" output_info: MediaOutputInfo,
    3 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    4 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    5 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput, 6 "TasksPriority" tasks_priority: i64,
    7 "TasksNotifyMode" tasks_notify_mode: String, 8 "SessionContext" session_context: String,
    9 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInputInfo {
    pub url: Option<String>,
    pub name: Option<String>,
    pub id: Option<String>,
}
input! { MediaInputInfo(url: String) {
    0 "Url" url: String, 1 "Name" name: String, 2 "Id" id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaByUrlOutput {
    pub task_id: Option<String>,
}
model! { ProcessMediaByUrlOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullEvents {
    pub ext_info: Option<String>,
    pub sub_app_id: Option<u64>,
}
operation! { PullEvents() "PullEvents" -> PullEventsOutput {
    0 "ExtInfo" ext_info: String, 1 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullEventsOutput {
    pub event_set: Option<Vec<EventContent>>,
}
model! { PullEventsOutput {
    0 "EventSet" event_set
} }

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
    pub extract_copy_right_watermark_complete_event: Option<ExtractCopyRightWatermarkTask>,
    pub review_audio_video_complete_event: Option<ReviewAudioVideoTask>,
    pub reduce_media_bitrate_complete_event: Option<ReduceMediaBitrateTask>,
    pub describe_file_attributes_complete_event: Option<DescribeFileAttributesTask>,
    pub quality_inspect_complete_event: Option<QualityInspectTask>,
    pub quality_enhance_complete_event: Option<QualityEnhanceTask>,
    pub media_cast_status_changed_event: Option<MediaCastEvent>,
    pub persistence_complete_event: Option<PersistenceCompleteTask>,
    pub complex_adaptive_dynamic_streaming_complete_event: Option<ComplexAdaptiveDynamicStreamingTask>,
    pub process_media_by_mps_complete_event: Option<ProcessMediaByMPSItem>,
    pub aigc_image_complete_event: Option<AigcImageTask>,
    pub aigc_video_complete_event: Option<AigcVideoTask>,
    pub extract_blind_watermark_complete: Option<ExtractBlindWatermarkTask>,
    pub scene_aigc_image_complete_event: Option<SceneAigcImageTask>,
    pub process_image_async_complete_event: Option<ProcessImageAsyncTask>,
    pub create_aigc_advanced_custom_element_complete_event: Option<CreateAigcAdvancedCustomElementTask>,
    pub create_aigc_custom_voice_complete_event: Option<CreateAigcCustomVoiceTask>,
    pub describe_aigc_face_info_async_complete_event: Option<DescribeAigcFaceInfoAsyncTask>,
}
model! { EventContent {
    0 "EventHandle" event_handle, 1 "EventType" event_type, 2 "FileUploadEvent" file_upload_event,
    3 "ProcedureStateChangeEvent" procedure_state_change_event, 4 "FileDeleteEvent" file_delete_event,
    5 "PullCompleteEvent" pull_complete_event, 6 "EditMediaCompleteEvent" edit_media_complete_event,
    7 "SplitMediaCompleteEvent" split_media_complete_event, 8 "ComposeMediaCompleteEvent" compose_media_complete_event,
    9 "ClipCompleteEvent" clip_complete_event, 10 "TranscodeCompleteEvent" transcode_complete_event,
    11 "CreateImageSpriteCompleteEvent" create_image_sprite_complete_event,
    12 "ConcatCompleteEvent" concat_complete_event,
    13 "SnapshotByTimeOffsetCompleteEvent" snapshot_by_time_offset_complete_event,
    14 "WechatPublishCompleteEvent" wechat_publish_complete_event,
    15 "WechatMiniProgramPublishCompleteEvent" wechat_mini_program_publish_complete_event,
    16 "RemoveWatermarkCompleteEvent" remove_watermark_complete_event,
    17 "RestoreMediaCompleteEvent" restore_media_complete_event,
    18 "RebuildMediaCompleteEvent" rebuild_media_complete_event,
    19 "ExtractTraceWatermarkCompleteEvent" extract_trace_watermark_complete_event,
    20 "ExtractCopyRightWatermarkCompleteEvent" extract_copy_right_watermark_complete_event,
    21 "ReviewAudioVideoCompleteEvent" review_audio_video_complete_event,
    22 "ReduceMediaBitrateCompleteEvent" reduce_media_bitrate_complete_event,
    23 "DescribeFileAttributesCompleteEvent" describe_file_attributes_complete_event,
    24 "QualityInspectCompleteEvent" quality_inspect_complete_event,
    25 "QualityEnhanceCompleteEvent" quality_enhance_complete_event,
    26 "MediaCastStatusChangedEvent" media_cast_status_changed_event,
    27 "PersistenceCompleteEvent" persistence_complete_event,
    28 "ComplexAdaptiveDynamicStreamingCompleteEvent" complex_adaptive_dynamic_streaming_complete_event,
    29 "ProcessMediaByMPSCompleteEvent" process_media_by_mps_complete_event,
    30 "AigcImageCompleteEvent" aigc_image_complete_event, 31 "AigcVideoCompleteEvent" aigc_video_complete_event,
    32 "ExtractBlindWatermarkComplete" extract_blind_watermark_complete,
    33 "SceneAigcImageCompleteEvent" scene_aigc_image_complete_event,
    34 "ProcessImageAsyncCompleteEvent" process_image_async_complete_event,
    35 "CreateAigcAdvancedCustomElementCompleteEvent" create_aigc_advanced_custom_element_complete_event,
    36 "CreateAigcCustomVoiceCompleteEvent" create_aigc_custom_voice_complete_event,
    37 "DescribeAigcFaceInfoAsyncCompleteEvent" describe_aigc_face_info_async_complete_event
} }

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
    0 "FileId" file_id, 1 "MediaBasicInfo" media_basic_info, 2 "ProcedureTaskId" procedure_task_id,
    3 "ReviewAudioVideoTaskId" review_audio_video_task_id, 4 "MetaData" meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileDeleteTask {
    pub file_id_set: Option<Vec<String>>,
    pub file_delete_result_info: Option<Vec<FileDeleteResultItem>>,
}
model! { FileDeleteTask {
    0 "FileIdSet" file_id_set, 1 "FileDeleteResultInfo" file_delete_result_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileDeleteResultItem {
    pub file_id: Option<String>,
    pub delete_parts: Option<Vec<MediaDeleteItem>>,
}
model! { FileDeleteResultItem {
    0 "FileId" file_id, 1 "DeleteParts" delete_parts
} }

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
    0 "FileId" file_id, 1 "OriginalStorageClass" original_storage_class, 2 "TargetStorageClass" target_storage_class,
    3 "RestoreTier" restore_tier, 4 "RestoreDay" restore_day, 5 "Status" status, 6 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastEvent {
    pub cast_id: Option<String>,
    pub status: Option<String>,
}
model! { MediaCastEvent {
    0 "CastId" cast_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistenceCompleteTask {
    pub file_id: Option<String>,
    pub persistence_source: Option<String>,
}
model! { PersistenceCompleteTask {
    0 "FileId" file_id, 1 "PersistenceSource" persistence_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullUpload {
    pub media_url: String,
    pub media_type: Option<String>,
    pub sub_app_id: Option<u64>,
    pub media_name: Option<String>,
    pub cover_url: Option<String>,
    pub procedure: Option<String>,
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
    0 "MediaUrl" media_url, 1 "MediaType" media_type: String, 2 "SubAppId" sub_app_id: u64,
    3 "MediaName" media_name: String, 4 "CoverUrl" cover_url: String, 5 "Procedure" procedure: String,
    6 "ExpireTime" expire_time: String, 7 "StorageRegion" storage_region: String, 8 "ClassId" class_id: i64,
    9 "TasksPriority" tasks_priority: i64, 10 "SessionContext" session_context: String,
    11 "SessionId" session_id: String, 12 "ExtInfo" ext_info: String, 13 "SourceContext" source_context: String,
    14 "MediaStoragePath" media_storage_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullUploadOutput {
    pub task_id: Option<String>,
}
model! { PullUploadOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushUrlCache {
    pub urls: Vec<String>,
    pub sub_app_id: Option<u64>,
}
operation! { PushUrlCache(urls: Vec<String>) "PushUrlCache" -> Empty {
    0 "Urls" urls, 1 "SubAppId" sub_app_id: u64
} }

pub type PushUrlCacheOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMedia {
    pub file_id: String,
    pub sub_app_id: Option<u64>,
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
    0 "FileId" file_id, 1 "SubAppId" sub_app_id: u64, 2 "StartTimeOffset" start_time_offset: f64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaOutput {
    pub task_id: Option<String>,
}
model! { RebuildMediaOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaByTemplate {
    pub file_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildMediaByTemplateOutput {
    pub task_id: Option<String>,
}
model! { RebuildMediaByTemplateOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUrlCache {
    pub urls: Vec<String>,
    pub sub_app_id: Option<u64>,
}
operation! { RefreshUrlCache(urls: Vec<String>) "RefreshUrlCache" -> Empty {
    0 "Urls" urls, 1 "SubAppId" sub_app_id: u64
} }

pub type RefreshUrlCacheOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWatermark {
    pub file_id: String,
    pub sub_app_id: Option<u64>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub tasks_priority: Option<i64>,
    /// Deprecated.
    pub tasks_notify_mode: Option<String>,
}
operation! { RemoveWatermark(file_id: String) "RemoveWatermark" -> RemoveWatermarkOutput {
    0 "FileId" file_id, 1 "SubAppId" sub_app_id: u64, 2 "SessionId" session_id: String,
    3 "SessionContext" session_context: String, 4 "TasksPriority" tasks_priority: i64,
    5 "TasksNotifyMode" tasks_notify_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWatermarkOutput {
    pub task_id: Option<String>,
}
model! { RemoveWatermarkOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetProcedureTemplate {
    pub name: String,
    pub sub_app_id: Option<u64>,
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
    0 "Name" name, 1 "SubAppId" sub_app_id: u64, 2 "Comment" comment: String,
    3 "MediaProcessTask" media_process_task: MediaProcessTaskInput,
    4 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    5 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    6 "AiRecognitionTaskSet" ai_recognition_task_set: Vec<AiRecognitionTaskInput>,
    7 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput,
    8 "ReviewAudioVideoTask" review_audio_video_task: ProcedureReviewAudioVideoTaskInput,
    9 "ImportMediaKnowledgeTaskSet" import_media_knowledge_task_set: Vec<ImportMediaKnowledgeTaskInput>
} }

pub type ResetProcedureTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreMedia {
    pub file_ids: Vec<String>,
    pub restore_day: u64,
    pub sub_app_id: Option<u64>,
    pub restore_tier: Option<String>,
}
operation! { RestoreMedia(file_ids: Vec<String>, restore_day: u64) "RestoreMedia" -> Empty {
    0 "FileIds" file_ids, 1 "RestoreDay" restore_day, 2 "SubAppId" sub_app_id: u64, 3 "RestoreTier" restore_tier: String
} }

pub type RestoreMediaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewAudioVideo {
    pub file_id: Option<String>,
    pub media_storage_path: Option<String>,
    pub sub_app_id: Option<u64>,
    pub review_contents: Option<Vec<String>>,
    pub definition: Option<u64>,
    pub tasks_priority: Option<i64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub ext_info: Option<String>,
}
operation! { ReviewAudioVideo() "ReviewAudioVideo" -> ReviewAudioVideoOutput {
    0 "FileId" file_id: String, 1 "MediaStoragePath" media_storage_path: String, 2 "SubAppId" sub_app_id: u64,
    3 "ReviewContents" review_contents: Vec<String>, 4 "Definition" definition: u64,
    5 "TasksPriority" tasks_priority: i64, 6 "SessionContext" session_context: String, 7 "SessionId" session_id: String,
    8 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewAudioVideoOutput {
    pub task_id: Option<String>,
}
model! { ReviewAudioVideoOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewImage {
    pub definition: u64,
    pub file_id: Option<String>,
    pub media_storage_path: Option<String>,
    pub sub_app_id: Option<u64>,
}
operation! { ReviewImage(definition: u64) "ReviewImage" -> ReviewImageOutput {
    0 "Definition" definition, 1 "FileId" file_id: String, 2 "MediaStoragePath" media_storage_path: String,
    3 "SubAppId" sub_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewImageOutput {
    /// Deprecated.
    pub review_result_set: Option<Vec<ContentReviewResult>>,
    pub media_review_result: Option<ReviewImageResult>,
}
model! { ReviewImageOutput {
    0 "ReviewResultSet" review_result_set, 1 "MediaReviewResult" media_review_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMedia {
    pub sub_app_id: Option<u64>,
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
    pub trtc_sdk_app_ids: Option<Vec<u64>>,
    pub trtc_room_ids: Option<Vec<String>>,
    pub filters: Option<Vec<String>>,
    pub sort: Option<SortBy>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
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
    0 "SubAppId" sub_app_id: u64, 1 "FileIds" file_ids: Vec<String>, 2 "Names" names: Vec<String>,
    3 "NamePrefixes" name_prefixes: Vec<String>, 4 "Descriptions" descriptions: Vec<String>,
    5 "ClassIds" class_ids: Vec<i64>, 6 "Tags" tags: Vec<String>, 7 "Categories" categories: Vec<String>,
    8 "SourceTypes" source_types: Vec<String>, 9 "StreamIds" stream_ids: Vec<String>,
    10 "CreateTime" create_time: TimeRange, 11 "ExpireTime" expire_time: TimeRange,
    12 "StorageRegions" storage_regions: Vec<String>, 13 "StorageClasses" storage_classes: Vec<String>,
    14 "MediaTypes" media_types: Vec<String>, 15 "Status" status: Vec<String>,
    16 "ReviewResults" review_results: Vec<String>, 17 "TrtcSdkAppIds" trtc_sdk_app_ids: Vec<u64>,
    18 "TrtcRoomIds" trtc_room_ids: Vec<String>, 19 "Filters" filters: Vec<String>, 20 "Sort" sort: SortBy,
    21 "Offset" offset: u64, 22 "Limit" limit: u64, 23 "Text" text: String, 24 "SourceType" source_type: String,
    25 "StreamId" stream_id: String, 26 "StartTime" start_time: String, 27 "EndTime" end_time: String,
    28 "Vids" vids: Vec<String>, 29 "Vid" vid: String, 30 "StreamDomains" stream_domains: Vec<String>,
    31 "StreamPaths" stream_paths: Vec<String>, 32 "KnowledgeBases" knowledge_bases: Vec<String>
} }
paged! { SearchMedia: MediaInfo = Offset "Offset", "MediaInfoSet" media_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaOutput {
    pub total_count: Option<u64>,
    pub media_info_set: Option<Vec<MediaInfo>>,
}
model! { SearchMediaOutput {
    0 "TotalCount" total_count, 1 "MediaInfoSet" media_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaBySemantics {
    pub sub_app_id: u64,
    pub text: String,
    pub knowledge_base_id: Option<String>,
    pub limit: Option<u64>,
    pub categories: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub persons: Option<Vec<String>>,
    pub task_types: Option<Vec<String>>,
}
operation! { SearchMediaBySemantics(sub_app_id: u64, text: String)
    "SearchMediaBySemantics" -> SearchMediaBySemanticsOutput {
    0 "SubAppId" sub_app_id, 1 "Text" text, 2 "KnowledgeBaseId" knowledge_base_id: String, 3 "Limit" limit: u64,
    4 "Categories" categories: Vec<String>, 5 "Tags" tags: Vec<String>, 6 "Persons" persons: Vec<String>,
    7 "TaskTypes" task_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaBySemanticsOutput {
    pub search_results: Option<Vec<SemanticsSearchResult>>,
}
model! { SearchMediaBySemanticsOutput {
    0 "SearchResults" search_results
} }

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
    0 "FileId" file_id, 1 "Title" title, 2 "Score" score, 3 "StartTimeOffset" start_time_offset,
    4 "EndTimeOffset" end_time_offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCLSPushTarget {
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

pub type SetCLSPushTargetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDrmKeyProviderInfo {
    pub sdmc_info: Option<SDMCDrmKeyProviderInfo>,
    pub sub_app_id: Option<u64>,
}
operation! { SetDrmKeyProviderInfo() "SetDrmKeyProviderInfo" -> Empty {
    0 "SDMCInfo" sdmc_info: SDMCDrmKeyProviderInfo, 1 "SubAppId" sub_app_id: u64
} }

pub type SetDrmKeyProviderInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVodDomainCertificate {
    pub domain: String,
    pub operation: String,
    pub sub_app_id: Option<u64>,
    pub cert_id: Option<String>,
}
operation! { SetVodDomainCertificate(domain: String, operation: String) "SetVodDomainCertificate" -> Empty {
    0 "Domain" domain, 1 "Operation" operation, 2 "SubAppId" sub_app_id: u64, 3 "CertID" cert_id: String
} }

pub type SetVodDomainCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleHlsClip {
    pub url: String,
    pub sub_app_id: Option<u64>,
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
    0 "Url" url, 1 "SubAppId" sub_app_id: u64, 2 "StartTimeOffset" start_time_offset: f64,
    3 "EndTimeOffset" end_time_offset: f64, 4 "IsPersistence" is_persistence: i64, 5 "ExpireTime" expire_time: String,
    6 "Procedure" procedure: String, 7 "ClassId" class_id: i64, 8 "SourceContext" source_context: String,
    9 "SessionContext" session_context: String, 10 "Precision" precision: String,
    11 "OutputMediaType" output_media_type: String, 12 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleHlsClipOutput {
    pub url: Option<String>,
    pub meta_data: Option<MediaMetaData>,
    pub file_id: Option<String>,
    pub task_id: Option<String>,
}
model! { SimpleHlsClipOutput {
    0 "Url" url, 1 "MetaData" meta_data, 2 "FileId" file_id, 3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitMedia {
    pub file_id: String,
    pub segments: Vec<SplitMediaTaskConfig>,
    pub sub_app_id: Option<u64>,
    pub session_context: Option<String>,
    pub session_id: Option<String>,
    pub tasks_priority: Option<i64>,
}
operation! { SplitMedia(file_id: String, segments: Vec<SplitMediaTaskConfig>) "SplitMedia" -> SplitMediaOutput {
    0 "FileId" file_id, 1 "Segments" segments, 2 "SubAppId" sub_app_id: u64, 3 "SessionContext" session_context: String,
    4 "SessionId" session_id: String, 5 "TasksPriority" tasks_priority: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitMediaOutput {
    pub task_id: Option<String>,
}
model! { SplitMediaOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAigcApiToken {
    pub sub_app_id: u64,
    pub api_token: Secret,
    pub action_type: Option<String>,
    pub ext_info: Option<String>,
}
operation! { UpdateAigcApiToken(sub_app_id: u64, api_token: Secret) "UpdateAigcApiToken" -> Empty {
    0 "SubAppId" sub_app_id, 1 "ApiToken" api_token, 2 "ActionType" action_type: String, 3 "ExtInfo" ext_info: String
} }

pub type UpdateAigcApiTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainRecord {
    pub domain: String,
    pub sub_app_id: Option<u64>,
    pub verify_type: Option<String>,
}
operation! { VerifyDomainRecord(domain: String) "VerifyDomainRecord" -> VerifyDomainRecordOutput {
    0 "Domain" domain, 1 "SubAppId" sub_app_id: u64, 2 "VerifyType" verify_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainRecordOutput {
    pub result: Option<bool>,
}
model! { VerifyDomainRecordOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeChatMiniProgramPublish {
    pub file_id: String,
    pub sub_app_id: Option<u64>,
    pub source_definition: Option<i64>,
}
operation! { WeChatMiniProgramPublish(file_id: String) "WeChatMiniProgramPublish" -> WeChatMiniProgramPublishOutput {
    0 "FileId" file_id, 1 "SubAppId" sub_app_id: u64, 2 "SourceDefinition" source_definition: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeChatMiniProgramPublishOutput {
    pub task_id: Option<String>,
}
model! { WeChatMiniProgramPublishOutput {
    0 "TaskId" task_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CLASS_LEVEL_LIMIT_EXCEEDED: &str = "FailedOperation.ClassLevelLimitExceeded";
    pub const FAILED_OPERATION_CLASS_NAME_DUPLICATE: &str = "FailedOperation.ClassNameDuplicate";
    pub const FAILED_OPERATION_CLASS_NO_FOUND: &str = "FailedOperation.ClassNoFound";
    pub const FAILED_OPERATION_COVER_TYPE: &str = "FailedOperation.CoverType";
    pub const FAILED_OPERATION_DB_ERROR: &str = "FailedOperation.DBError";
    pub const FAILED_OPERATION_DOMAIN_DEPLOYING: &str = "FailedOperation.DomainDeploying";
    pub const FAILED_OPERATION_INVALID_ACCOUNT: &str = "FailedOperation.InvalidAccount";
    pub const FAILED_OPERATION_INVALID_VOD_USER: &str = "FailedOperation.InvalidVodUser";
    pub const FAILED_OPERATION_MEDIA_FORBIDED_BY_SYSTEM: &str = "FailedOperation.MediaForbidedBySystem";
    pub const FAILED_OPERATION_MEDIA_TYPE: &str = "FailedOperation.MediaType";
    pub const FAILED_OPERATION_NET_WORK_ERROR: &str = "FailedOperation.NetWorkError";
    pub const FAILED_OPERATION_NO_NEED_TO_REDUCE_MEDIA_BITRATE: &str = "FailedOperation.NoNeedToReduceMediaBitrate";
    pub const FAILED_OPERATION_NO_PRIVILEGES: &str = "FailedOperation.NoPrivileges";
    pub const FAILED_OPERATION_PARENT_ID_NO_FOUND: &str = "FailedOperation.ParentIdNoFound";
    pub const FAILED_OPERATION_SUBCLASS_LIMIT_EXCEEDED: &str = "FailedOperation.SubclassLimitExceeded";
    pub const FAILED_OPERATION_TASK_DUPLICATE: &str = "FailedOperation.TaskDuplicate";
    pub const FAILED_OPERATION_UPLOAD_COS_FAIL: &str = "FailedOperation.UploadCosFail";
    pub const FAILED_OPERATION_USER_STATUS_INAVLID: &str = "FailedOperation.UserStatusInavlid";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_GEN_DEFINITION: &str = "InternalError.GenDefinition";
    pub const INTERNAL_ERROR_GET_FILE_INFO_ERROR: &str = "InternalError.GetFileInfoError";
    pub const INTERNAL_ERROR_GET_MEDIA_LIST_ERROR: &str = "InternalError.GetMediaListError";
    pub const INTERNAL_ERROR_TIME_PARSE_ERROR: &str = "InternalError.TimeParseError";
    pub const INTERNAL_ERROR_UPDATE_MEDIA_ERROR: &str = "InternalError.UpdateMediaError";
    pub const INTERNAL_ERROR_UPLOAD_COVER_IMAGE_ERROR: &str = "InternalError.UploadCoverImageError";
    pub const INTERNAL_ERROR_UPLOAD_WATERMARK_ERROR: &str = "InternalError.UploadWatermarkError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_EXISTED_PROCEDURE_NAME: &str = "InvalidParameter.ExistedProcedureName";
    pub const INVALID_PARAMETER_EXPIRE_TIME: &str = "InvalidParameter.ExpireTime";
    pub const INVALID_PARAMETER_LABELS: &str = "InvalidParameter.Labels";
    pub const INVALID_PARAMETER_PROCEDURE_NAME_NOT_EXIST: &str = "InvalidParameter.ProcedureNameNotExist";
    pub const INVALID_PARAMETER_STORAGE_REGION: &str = "InvalidParameter.StorageRegion";
    pub const INVALID_PARAMETER_VIOLATION_CONTENT: &str = "InvalidParameter.ViolationContent";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ADD_KEY_FRAME_DESCS_AND_CLEAR_KEY_FRAME_DESCS_CONFLICT: &str =
        "InvalidParameterValue.AddKeyFrameDescsAndClearKeyFrameDescsConflict";
    pub const INVALID_PARAMETER_VALUE_ADD_KEY_FRAME_DESCS_AND_DELETE_KEY_FRAME_DESCS_CONFLICT: &str =
        "InvalidParameterValue.AddKeyFrameDescsAndDeleteKeyFrameDescsConflict";
    pub const INVALID_PARAMETER_VALUE_ADD_TAGS_AND_CLEAR_TAGS_CONFLICT: &str =
        "InvalidParameterValue.AddTagsAndClearTagsConflict";
    pub const INVALID_PARAMETER_VALUE_ADD_TAGS_AND_DELETE_TAGS_CONFLICT: &str =
        "InvalidParameterValue.AddTagsAndDeleteTagsConflict";
    pub const INVALID_PARAMETER_VALUE_AI_ANALYSIS_TASK_DEFINITION: &str =
        "InvalidParameterValue.AiAnalysisTaskDefinition";
    pub const INVALID_PARAMETER_VALUE_AI_CONTENT_REVIEW_TASK_DEFINITION: &str =
        "InvalidParameterValue.AiContentReviewTaskDefinition";
    pub const INVALID_PARAMETER_VALUE_AI_RECOGNITION_TASK_DEFINITION: &str =
        "InvalidParameterValue.AiRecognitionTaskDefinition";
    pub const INVALID_PARAMETER_VALUE_APP_ID: &str = "InvalidParameterValue.AppId";
    pub const INVALID_PARAMETER_VALUE_AREA: &str = "InvalidParameterValue.Area";
    pub const INVALID_PARAMETER_VALUE_AUDIO_BITRATE: &str = "InvalidParameterValue.AudioBitrate";
    pub const INVALID_PARAMETER_VALUE_AUDIO_CHANNEL: &str = "InvalidParameterValue.AudioChannel";
    pub const INVALID_PARAMETER_VALUE_AUDIO_CODEC: &str = "InvalidParameterValue.AudioCodec";
    pub const INVALID_PARAMETER_VALUE_AUDIO_SAMPLE_RATE: &str = "InvalidParameterValue.AudioSampleRate";
    pub const INVALID_PARAMETER_VALUE_BITRATE: &str = "InvalidParameterValue.Bitrate";
    pub const INVALID_PARAMETER_VALUE_BLOCK_CONFIDENCE: &str = "InvalidParameterValue.BlockConfidence";
    pub const INVALID_PARAMETER_VALUE_CATEGORIES: &str = "InvalidParameterValue.Categories";
    pub const INVALID_PARAMETER_VALUE_CLASS_ID: &str = "InvalidParameterValue.ClassId";
    pub const INVALID_PARAMETER_VALUE_CLASS_IDS: &str = "InvalidParameterValue.ClassIds";
    pub const INVALID_PARAMETER_VALUE_CLASS_NAME: &str = "InvalidParameterValue.ClassName";
    pub const INVALID_PARAMETER_VALUE_CLASSIFCATION_CONFIGURE: &str = "InvalidParameterValue.ClassifcationConfigure";
    pub const INVALID_PARAMETER_VALUE_CLIP_DURATION: &str = "InvalidParameterValue.ClipDuration";
    pub const INVALID_PARAMETER_VALUE_CODEC: &str = "InvalidParameterValue.Codec";
    pub const INVALID_PARAMETER_VALUE_COLUMN_COUNT: &str = "InvalidParameterValue.ColumnCount";
    pub const INVALID_PARAMETER_VALUE_COMMENT: &str = "InvalidParameterValue.Comment";
    pub const INVALID_PARAMETER_VALUE_CONTAINER: &str = "InvalidParameterValue.Container";
    pub const INVALID_PARAMETER_VALUE_CONTAINER_TYPE: &str = "InvalidParameterValue.ContainerType";
    pub const INVALID_PARAMETER_VALUE_COORDINATE_ORIGIN: &str = "InvalidParameterValue.CoordinateOrigin";
    pub const INVALID_PARAMETER_VALUE_COVER_CONFIGURE: &str = "InvalidParameterValue.CoverConfigure";
    pub const INVALID_PARAMETER_VALUE_COVER_TYPE: &str = "InvalidParameterValue.CoverType";
    pub const INVALID_PARAMETER_VALUE_COVER_URL: &str = "InvalidParameterValue.CoverUrl";
    pub const INVALID_PARAMETER_VALUE_CUT_AND_CROPS: &str = "InvalidParameterValue.CutAndCrops";
    pub const INVALID_PARAMETER_VALUE_DATA_INTERVAL: &str = "InvalidParameterValue.DataInterval";
    pub const INVALID_PARAMETER_VALUE_DATA_TYPE: &str = "InvalidParameterValue.DataType";
    pub const INVALID_PARAMETER_VALUE_DATE: &str = "InvalidParameterValue.Date";
    pub const INVALID_PARAMETER_VALUE_DEFAULT_LIBRARY_LABEL_SET: &str = "InvalidParameterValue.DefaultLibraryLabelSet";
    pub const INVALID_PARAMETER_VALUE_DEFINITION: &str = "InvalidParameterValue.Definition";
    pub const INVALID_PARAMETER_VALUE_DEFINITIONS: &str = "InvalidParameterValue.Definitions";
    pub const INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE: &str = "InvalidParameterValue.DeleteDefaultTemplate";
    pub const INVALID_PARAMETER_VALUE_DESCRIPTION: &str = "InvalidParameterValue.Description";
    pub const INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_BITRATE: &str =
        "InvalidParameterValue.DisableHigherVideoBitrate";
    pub const INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_RESOLUTION: &str =
        "InvalidParameterValue.DisableHigherVideoResolution";
    pub const INVALID_PARAMETER_VALUE_DISTRICTS: &str = "InvalidParameterValue.Districts";
    pub const INVALID_PARAMETER_VALUE_DOMAIN_NAME: &str = "InvalidParameterValue.DomainName";
    pub const INVALID_PARAMETER_VALUE_DOMAIN_NAME_IN_BLACK_LIST: &str = "InvalidParameterValue.DomainNameInBlackList";
    pub const INVALID_PARAMETER_VALUE_DOMAIN_NAMES: &str = "InvalidParameterValue.DomainNames";
    pub const INVALID_PARAMETER_VALUE_DRM_TYPE: &str = "InvalidParameterValue.DrmType";
    pub const INVALID_PARAMETER_VALUE_END_DATE: &str = "InvalidParameterValue.EndDate";
    pub const INVALID_PARAMETER_VALUE_END_TIME: &str = "InvalidParameterValue.EndTime";
    pub const INVALID_PARAMETER_VALUE_END_TIME_OFFSET: &str = "InvalidParameterValue.EndTimeOffset";
    pub const INVALID_PARAMETER_VALUE_EXISTED_NAME: &str = "InvalidParameterValue.ExistedName";
    pub const INVALID_PARAMETER_VALUE_EXPIRE_TIME: &str = "InvalidParameterValue.ExpireTime";
    pub const INVALID_PARAMETER_VALUE_EXPIRED_TIME: &str = "InvalidParameterValue.ExpiredTime";
    pub const INVALID_PARAMETER_VALUE_EXTENDED_PARAMETER: &str = "InvalidParameterValue.ExtendedParameter";
    pub const INVALID_PARAMETER_VALUE_FACE_DUPLICATE: &str = "InvalidParameterValue.FaceDuplicate";
    pub const INVALID_PARAMETER_VALUE_FACE_LIBRARY: &str = "InvalidParameterValue.FaceLibrary";
    pub const INVALID_PARAMETER_VALUE_FACE_SCORE: &str = "InvalidParameterValue.FaceScore";
    pub const INVALID_PARAMETER_VALUE_FILE_ID: &str = "InvalidParameterValue.FileId";
    pub const INVALID_PARAMETER_VALUE_FILE_IDS: &str = "InvalidParameterValue.FileIds";
    pub const INVALID_PARAMETER_VALUE_FILE_IDS_EMPTY: &str = "InvalidParameterValue.FileIdsEmpty";
    pub const INVALID_PARAMETER_VALUE_FILE_IDS_OVER_LIMIT: &str = "InvalidParameterValue.FileIdsOverLimit";
    pub const INVALID_PARAMETER_VALUE_FILE_IDS_TOO_MANY: &str = "InvalidParameterValue.FileIdsTooMany";
    pub const INVALID_PARAMETER_VALUE_FILE_TYPE: &str = "InvalidParameterValue.FileType";
    pub const INVALID_PARAMETER_VALUE_FILL_TYPE: &str = "InvalidParameterValue.FillType";
    pub const INVALID_PARAMETER_VALUE_FILTRATE_AUDIO: &str = "InvalidParameterValue.FiltrateAudio";
    pub const INVALID_PARAMETER_VALUE_FILTRATE_VIDEO: &str = "InvalidParameterValue.FiltrateVideo";
    pub const INVALID_PARAMETER_VALUE_FORMAT: &str = "InvalidParameterValue.Format";
    pub const INVALID_PARAMETER_VALUE_FORMAT_WEBP_LACK_WIDTH_AND_HEIGHT: &str =
        "InvalidParameterValue.FormatWebpLackWidthAndHeight";
    pub const INVALID_PARAMETER_VALUE_FORMAT_WEBP_WIDTH_AND_HEIGHT_BOTH_ZERO: &str =
        "InvalidParameterValue.FormatWebpWidthAndHeightBothZero";
    pub const INVALID_PARAMETER_VALUE_FPS: &str = "InvalidParameterValue.Fps";
    pub const INVALID_PARAMETER_VALUE_FRAME_TAG_CONFIGURE: &str = "InvalidParameterValue.FrameTagConfigure";
    pub const INVALID_PARAMETER_VALUE_FUNCTION_ARG: &str = "InvalidParameterValue.FunctionArg";
    pub const INVALID_PARAMETER_VALUE_FUNCTION_NAME: &str = "InvalidParameterValue.FunctionName";
    pub const INVALID_PARAMETER_VALUE_HEIGHT: &str = "InvalidParameterValue.Height";
    pub const INVALID_PARAMETER_VALUE_HIGHLIGHT_CONFIGURE: &str = "InvalidParameterValue.HighlightConfigure";
    pub const INVALID_PARAMETER_VALUE_IMAGE_CONTENT: &str = "InvalidParameterValue.ImageContent";
    pub const INVALID_PARAMETER_VALUE_IMAGE_DECODE_ERROR: &str = "InvalidParameterValue.ImageDecodeError";
    pub const INVALID_PARAMETER_VALUE_IMAGE_TEMPLATE: &str = "InvalidParameterValue.ImageTemplate";
    pub const INVALID_PARAMETER_VALUE_INDEX: &str = "InvalidParameterValue.Index";
    pub const INVALID_PARAMETER_VALUE_INTERVAL: &str = "InvalidParameterValue.Interval";
    pub const INVALID_PARAMETER_VALUE_INVALID_OPERATION_TYPE: &str = "InvalidParameterValue.InvalidOperationType";
    pub const INVALID_PARAMETER_VALUE_IS_PERSISTENCE: &str = "InvalidParameterValue.IsPersistence";
    pub const INVALID_PARAMETER_VALUE_ISPS: &str = "InvalidParameterValue.Isps";
    pub const INVALID_PARAMETER_VALUE_ITEM_ID: &str = "InvalidParameterValue.ItemId";
    pub const INVALID_PARAMETER_VALUE_KEY_FRAME_DESC_CONTENT_TOO_LONG: &str =
        "InvalidParameterValue.KeyFrameDescContentTooLong";
    pub const INVALID_PARAMETER_VALUE_LABEL_SET: &str = "InvalidParameterValue.LabelSet";
    pub const INVALID_PARAMETER_VALUE_LABELS: &str = "InvalidParameterValue.Labels";
    pub const INVALID_PARAMETER_VALUE_LIMIT: &str = "InvalidParameterValue.Limit";
    pub const INVALID_PARAMETER_VALUE_LIMIT_TOO_LARGE: &str = "InvalidParameterValue.LimitTooLarge";
    pub const INVALID_PARAMETER_VALUE_MEDIA_MANIFEST_CONTENT: &str = "InvalidParameterValue.MediaManifestContent";
    pub const INVALID_PARAMETER_VALUE_MEDIA_STORAGE_PATH: &str = "InvalidParameterValue.MediaStoragePath";
    pub const INVALID_PARAMETER_VALUE_MEDIA_TYPE: &str = "InvalidParameterValue.MediaType";
    pub const INVALID_PARAMETER_VALUE_MEDIA_URL: &str = "InvalidParameterValue.MediaUrl";
    pub const INVALID_PARAMETER_VALUE_METRIC: &str = "InvalidParameterValue.Metric";
    pub const INVALID_PARAMETER_VALUE_MODIFY_DEFAULT_TEMPLATE: &str = "InvalidParameterValue.ModifyDefaultTemplate";
    pub const INVALID_PARAMETER_VALUE_NAME: &str = "InvalidParameterValue.Name";
    pub const INVALID_PARAMETER_VALUE_NAME_PREFIXES: &str = "InvalidParameterValue.NamePrefixes";
    pub const INVALID_PARAMETER_VALUE_NAMES: &str = "InvalidParameterValue.Names";
    pub const INVALID_PARAMETER_VALUE_NOT_RESTORABLE: &str = "InvalidParameterValue.NotRestorable";
    pub const INVALID_PARAMETER_VALUE_OBJECT_LIBRARY: &str = "InvalidParameterValue.ObjectLibrary";
    pub const INVALID_PARAMETER_VALUE_OFFSET: &str = "InvalidParameterValue.Offset";
    pub const INVALID_PARAMETER_VALUE_OFFSET_TOO_LARGE: &str = "InvalidParameterValue.OffsetTooLarge";
    pub const INVALID_PARAMETER_VALUE_OPERATION: &str = "InvalidParameterValue.Operation";
    pub const INVALID_PARAMETER_VALUE_ORIGINAL_STORAGE_CLASS: &str = "InvalidParameterValue.OriginalStorageClass";
    pub const INVALID_PARAMETER_VALUE_OUTPUT_MEDIA_TYPE: &str = "InvalidParameterValue.OutputMediaType";
    pub const INVALID_PARAMETER_VALUE_PARENT_ID: &str = "InvalidParameterValue.ParentId";
    pub const INVALID_PARAMETER_VALUE_PIC_FORMAT_ERROR: &str = "InvalidParameterValue.PicFormatError";
    pub const INVALID_PARAMETER_VALUE_PRECISION: &str = "InvalidParameterValue.Precision";
    pub const INVALID_PARAMETER_VALUE_PROCEDURE: &str = "InvalidParameterValue.Procedure";
    pub const INVALID_PARAMETER_VALUE_PROCEDURE_NAME: &str = "InvalidParameterValue.ProcedureName";
    pub const INVALID_PARAMETER_VALUE_QUALITY: &str = "InvalidParameterValue.Quality";
    pub const INVALID_PARAMETER_VALUE_REMOVE_AUDIO: &str = "InvalidParameterValue.RemoveAudio";
    pub const INVALID_PARAMETER_VALUE_REMOVE_VIDEO: &str = "InvalidParameterValue.RemoveVideo";
    pub const INVALID_PARAMETER_VALUE_REPEAT_TYPE: &str = "InvalidParameterValue.RepeatType";
    pub const INVALID_PARAMETER_VALUE_RESOLUTION: &str = "InvalidParameterValue.Resolution";
    pub const INVALID_PARAMETER_VALUE_RESOLUTION_ADAPTIVE: &str = "InvalidParameterValue.ResolutionAdaptive";
    pub const INVALID_PARAMETER_VALUE_RESTORE_DAY: &str = "InvalidParameterValue.RestoreDay";
    pub const INVALID_PARAMETER_VALUE_RESTORE_TIER: &str = "InvalidParameterValue.RestoreTier";
    pub const INVALID_PARAMETER_VALUE_REVIEW_CONFIDENCE: &str = "InvalidParameterValue.ReviewConfidence";
    pub const INVALID_PARAMETER_VALUE_REVIEW_WALL_SWITCH: &str = "InvalidParameterValue.ReviewWallSwitch";
    pub const INVALID_PARAMETER_VALUE_ROUND_PLAY_ALREADY_EXISTS: &str = "InvalidParameterValue.RoundPlayAlreadyExists";
    pub const INVALID_PARAMETER_VALUE_ROUND_PLAY_ID: &str = "InvalidParameterValue.RoundPlayId";
    pub const INVALID_PARAMETER_VALUE_ROUND_PLAYLIST: &str = "InvalidParameterValue.RoundPlaylist";
    pub const INVALID_PARAMETER_VALUE_ROW_COUNT: &str = "InvalidParameterValue.RowCount";
    pub const INVALID_PARAMETER_VALUE_SAMPLE_INTERVAL: &str = "InvalidParameterValue.SampleInterval";
    pub const INVALID_PARAMETER_VALUE_SAMPLE_RATE: &str = "InvalidParameterValue.SampleRate";
    pub const INVALID_PARAMETER_VALUE_SAMPLE_TYPE: &str = "InvalidParameterValue.SampleType";
    pub const INVALID_PARAMETER_VALUE_SCENARIO_TYPE: &str = "InvalidParameterValue.ScenarioType";
    pub const INVALID_PARAMETER_VALUE_SCHEME: &str = "InvalidParameterValue.Scheme";
    pub const INVALID_PARAMETER_VALUE_SCHEME_CONFLICT: &str = "InvalidParameterValue.SchemeConflict";
    pub const INVALID_PARAMETER_VALUE_SCREENSHOT_INTERVAL: &str = "InvalidParameterValue.ScreenshotInterval";
    pub const INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG: &str = "InvalidParameterValue.SessionContextTooLong";
    pub const INVALID_PARAMETER_VALUE_SESSION_ID: &str = "InvalidParameterValue.SessionId";
    pub const INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG: &str = "InvalidParameterValue.SessionIdTooLong";
    pub const INVALID_PARAMETER_VALUE_SORT: &str = "InvalidParameterValue.Sort";
    pub const INVALID_PARAMETER_VALUE_SOUND_SYSTEM: &str = "InvalidParameterValue.SoundSystem";
    pub const INVALID_PARAMETER_VALUE_SOURCE_DEFINITION: &str = "InvalidParameterValue.SourceDefinition";
    pub const INVALID_PARAMETER_VALUE_SOURCE_TYPE: &str = "InvalidParameterValue.SourceType";
    pub const INVALID_PARAMETER_VALUE_SOURCE_TYPES: &str = "InvalidParameterValue.SourceTypes";
    pub const INVALID_PARAMETER_VALUE_SRC_FILE: &str = "InvalidParameterValue.SrcFile";
    pub const INVALID_PARAMETER_VALUE_START_DATE: &str = "InvalidParameterValue.StartDate";
    pub const INVALID_PARAMETER_VALUE_START_TIME: &str = "InvalidParameterValue.StartTime";
    pub const INVALID_PARAMETER_VALUE_START_TIME_OFFSET: &str = "InvalidParameterValue.StartTimeOffset";
    pub const INVALID_PARAMETER_VALUE_STATUS: &str = "InvalidParameterValue.Status";
    pub const INVALID_PARAMETER_VALUE_STORAGE_CLASS: &str = "InvalidParameterValue.StorageClass";
    pub const INVALID_PARAMETER_VALUE_STORAGE_REGION: &str = "InvalidParameterValue.StorageRegion";
    pub const INVALID_PARAMETER_VALUE_STORAGE_REGIONS: &str = "InvalidParameterValue.StorageRegions";
    pub const INVALID_PARAMETER_VALUE_STORAGE_TYPE: &str = "InvalidParameterValue.StorageType";
    pub const INVALID_PARAMETER_VALUE_STREAM_ID_INVALID: &str = "InvalidParameterValue.StreamIdInvalid";
    pub const INVALID_PARAMETER_VALUE_STREAM_IDS: &str = "InvalidParameterValue.StreamIds";
    pub const INVALID_PARAMETER_VALUE_SUB_APP_ID: &str = "InvalidParameterValue.SubAppId";
    pub const INVALID_PARAMETER_VALUE_SUBTITLE_FORMAT: &str = "InvalidParameterValue.SubtitleFormat";
    pub const INVALID_PARAMETER_VALUE_SVG_TEMPLATE: &str = "InvalidParameterValue.SvgTemplate";
    pub const INVALID_PARAMETER_VALUE_SVG_TEMPLATE_HEIGHT: &str = "InvalidParameterValue.SvgTemplateHeight";
    pub const INVALID_PARAMETER_VALUE_SVG_TEMPLATE_WIDTH: &str = "InvalidParameterValue.SvgTemplateWidth";
    pub const INVALID_PARAMETER_VALUE_SWITCH: &str = "InvalidParameterValue.Switch";
    pub const INVALID_PARAMETER_VALUE_TEHD_TYPE: &str = "InvalidParameterValue.TEHDType";
    pub const INVALID_PARAMETER_VALUE_TAG_CONFIGURE: &str = "InvalidParameterValue.TagConfigure";
    pub const INVALID_PARAMETER_VALUE_TAG_TOO_LONG: &str = "InvalidParameterValue.TagTooLong";
    pub const INVALID_PARAMETER_VALUE_TAGS: &str = "InvalidParameterValue.Tags";
    pub const INVALID_PARAMETER_VALUE_TASK_ID: &str = "InvalidParameterValue.TaskId";
    pub const INVALID_PARAMETER_VALUE_TEXT: &str = "InvalidParameterValue.Text";
    pub const INVALID_PARAMETER_VALUE_TEXT_ALPHA: &str = "InvalidParameterValue.TextAlpha";
    pub const INVALID_PARAMETER_VALUE_TEXT_TEMPLATE: &str = "InvalidParameterValue.TextTemplate";
    pub const INVALID_PARAMETER_VALUE_THUMBNAILS: &str = "InvalidParameterValue.Thumbnails";
    pub const INVALID_PARAMETER_VALUE_TIME_TYPE: &str = "InvalidParameterValue.TimeType";
    pub const INVALID_PARAMETER_VALUE_TYPE: &str = "InvalidParameterValue.Type";
    pub const INVALID_PARAMETER_VALUE_TYPES: &str = "InvalidParameterValue.Types";
    pub const INVALID_PARAMETER_VALUE_UNIQUE_IDENTIFIER: &str = "InvalidParameterValue.UniqueIdentifier";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORT_DOMAIN: &str = "InvalidParameterValue.UnsupportDomain";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_RESTORE_TIER: &str = "InvalidParameterValue.UnsupportedRestoreTier";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_STORAGE_CLASS: &str = "InvalidParameterValue.UnsupportedStorageClass";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_TRANSITION: &str = "InvalidParameterValue.UnsupportedTransition";
    pub const INVALID_PARAMETER_VALUE_URL: &str = "InvalidParameterValue.Url";
    pub const INVALID_PARAMETER_VALUE_USER_DEFINE_LIBRARY_LABEL_SET: &str =
        "InvalidParameterValue.UserDefineLibraryLabelSet";
    pub const INVALID_PARAMETER_VALUE_VCRF: &str = "InvalidParameterValue.Vcrf";
    pub const INVALID_PARAMETER_VALUE_VIDEO_BITRATE: &str = "InvalidParameterValue.VideoBitrate";
    pub const INVALID_PARAMETER_VALUE_VIDEO_CODEC: &str = "InvalidParameterValue.VideoCodec";
    pub const INVALID_PARAMETER_VALUE_VIDS: &str = "InvalidParameterValue.Vids";
    pub const INVALID_PARAMETER_VALUE_VOD_SESSION_KEY: &str = "InvalidParameterValue.VodSessionKey";
    pub const INVALID_PARAMETER_VALUE_WATERMARKS: &str = "InvalidParameterValue.Watermarks";
    pub const INVALID_PARAMETER_VALUE_WIDTH: &str = "InvalidParameterValue.Width";
    pub const INVALID_PARAMETER_VALUE_X_POS: &str = "InvalidParameterValue.XPos";
    pub const INVALID_PARAMETER_VALUE_Y_POS: &str = "InvalidParameterValue.YPos";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_KEY_FRAME_DESC_COUNT_REACH_MAX: &str = "LimitExceeded.KeyFrameDescCountReachMax";
    pub const LIMIT_EXCEEDED_PLAY_LIST: &str = "LimitExceeded.PlayList";
    pub const LIMIT_EXCEEDED_QUOTA: &str = "LimitExceeded.Quota";
    pub const LIMIT_EXCEEDED_ROUND_PLAYLIST: &str = "LimitExceeded.RoundPlaylist";
    pub const LIMIT_EXCEEDED_ROUND_PLAYS: &str = "LimitExceeded.RoundPlays";
    pub const LIMIT_EXCEEDED_RUNNING_ROUND_PLAYS: &str = "LimitExceeded.RunningRoundPlays";
    pub const LIMIT_EXCEEDED_TAG_COUNT_REACH_MAX: &str = "LimitExceeded.TagCountReachMax";
    pub const LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE: &str = "LimitExceeded.TooMuchTemplate";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_COVER_URL: &str = "ResourceNotFound.CoverUrl";
    pub const RESOURCE_NOT_FOUND_FILE_NOT_EXIST: &str = "ResourceNotFound.FileNotExist";
    pub const RESOURCE_NOT_FOUND_PERSON: &str = "ResourceNotFound.Person";
    pub const RESOURCE_NOT_FOUND_SERVICE_NOT_EXIST: &str = "ResourceNotFound.ServiceNotExist";
    pub const RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST: &str = "ResourceNotFound.TemplateNotExist";
    pub const RESOURCE_NOT_FOUND_USER_NOT_EXIST: &str = "ResourceNotFound.UserNotExist";
    pub const RESOURCE_NOT_FOUND_WORD: &str = "ResourceNotFound.Word";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_MASTER_PLAYLIST: &str = "ResourceUnavailable.MasterPlaylist";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_DOMAIN_RECORD_NOT_VERIFIED: &str = "UnauthorizedOperation.DomainRecordNotVerified";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_CLASS_NOT_EMPTY: &str = "UnsupportedOperation.ClassNotEmpty";
}

#[cfg(feature = "reflect")]
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
