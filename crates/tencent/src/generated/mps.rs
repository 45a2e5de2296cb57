//! `mps` 2019-06-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "mps", version: "2019-06-12", code: "mps", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateSSAI {}
operation! { ActivateSSAI() "ActivateSSAI" -> Empty {} }

pub type ActivateSSAIOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateStreamPackage {}
operation! { ActivateStreamPackage() "ActivateStreamPackage" -> Empty {} }

pub type ActivateStreamPackageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteStreamLinkFlow {
    pub event_id: String,
    pub flow_ids: Option<Vec<String>>,
}
operation! { BatchDeleteStreamLinkFlow(event_id: String) "BatchDeleteStreamLinkFlow" -> Empty {
    0 "EventId" event_id, 1 "FlowIds" flow_ids: Vec<String>
} }

pub type BatchDeleteStreamLinkFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchProcessMedia {
    pub input_info: Vec<MediaInputInfo>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_dir: Option<String>,
    pub smart_subtitles_task: Option<SmartSubtitlesTaskInput>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub tasks_priority: Option<i64>,
    pub session_context: Option<String>,
    pub resource_id: Option<String>,
    pub skip_mate_data: Option<i64>,
    pub task_mode: Option<String>,
}
operation! { BatchProcessMedia(input_info: Vec<MediaInputInfo>) "BatchProcessMedia" -> BatchProcessMediaOutput {
    0 "InputInfo" input_info, 1 "OutputStorage" output_storage: TaskOutputStorage, 2 "OutputDir" output_dir: String,
    3 "SmartSubtitlesTask" smart_subtitles_task: SmartSubtitlesTaskInput,
    4 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig, 5 "TasksPriority" tasks_priority: i64,
    6 "SessionContext" session_context: String, 7 "ResourceId" resource_id: String,
    8 "SkipMateData" skip_mate_data: i64, 9 "TaskMode" task_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInputInfo {
    pub r#type: Option<String>,
    pub cos_input_info: Option<CosInputInfo>,
    pub url_input_info: Option<UrlInputInfo>,
    pub s3_input_info: Option<S3InputInfo>,
    pub vod_input_info: Option<VODInputInfo>,
}
input! { MediaInputInfo(r#type: String) {
    0 "Type" r#type: String, 1 "CosInputInfo" cos_input_info: CosInputInfo,
    2 "UrlInputInfo" url_input_info: UrlInputInfo, 3 "S3InputInfo" s3_input_info: S3InputInfo,
    4 "VODInputInfo" vod_input_info: VODInputInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosInputInfo {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub object: Option<String>,
}
input! { CosInputInfo(bucket: String, region: String, object: String) {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "Object" object: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlInputInfo {
    pub url: Option<String>,
}
input! { UrlInputInfo(url: String) {
    0 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct S3InputInfo {
    pub s3_bucket: Option<String>,
    pub s3_region: Option<String>,
    pub s3_object: Option<String>,
    pub s3_secret_id: Option<String>,
    pub s3_secret_key: Option<Secret>,
}
input! { S3InputInfo(s3_bucket: String, s3_region: String, s3_object: String) {
    0 "S3Bucket" s3_bucket: String, 1 "S3Region" s3_region: String, 2 "S3Object" s3_object: String,
    3 "S3SecretId" s3_secret_id: String, 4 "S3SecretKey" s3_secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VODInputInfo {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub object: Option<String>,
    pub sub_app_id: Option<u64>,
    pub vod_basic: Option<i64>,
    pub file_id: Option<String>,
}
input! { VODInputInfo() {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "Object" object: String, 3 "SubAppId" sub_app_id: u64,
    4 "VodBasic" vod_basic: i64, 5 "FileId" file_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOutputStorage {
    pub r#type: Option<String>,
    pub cos_output_storage: Option<CosOutputStorage>,
    pub s3_output_storage: Option<S3OutputStorage>,
    pub vod_output_storage: Option<VODOutputStorage>,
}
input! { TaskOutputStorage(r#type: String) {
    0 "Type" r#type: String, 1 "CosOutputStorage" cos_output_storage: CosOutputStorage,
    2 "S3OutputStorage" s3_output_storage: S3OutputStorage, 3 "VODOutputStorage" vod_output_storage: VODOutputStorage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosOutputStorage {
    pub bucket: Option<String>,
    pub region: Option<String>,
}
input! { CosOutputStorage() {
    0 "Bucket" bucket: String, 1 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct S3OutputStorage {
    pub s3_bucket: Option<String>,
    pub s3_region: Option<String>,
    pub s3_secret_id: Option<String>,
    pub s3_secret_key: Option<Secret>,
}
input! { S3OutputStorage(s3_bucket: String, s3_region: String) {
    0 "S3Bucket" s3_bucket: String, 1 "S3Region" s3_region: String, 2 "S3SecretId" s3_secret_id: String,
    3 "S3SecretKey" s3_secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VODOutputStorage {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub sub_app_id: Option<u64>,
    pub vod_basic: Option<i64>,
}
input! { VODOutputStorage() {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "SubAppId" sub_app_id: u64, 3 "VodBasic" vod_basic: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitlesTaskInput {
    pub definition: Option<u64>,
    pub user_ext_para: Option<String>,
    pub raw_parameter: Option<RawSmartSubtitleParameter>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
}
input! { SmartSubtitlesTaskInput() {
    0 "Definition" definition: u64, 1 "UserExtPara" user_ext_para: String,
    2 "RawParameter" raw_parameter: RawSmartSubtitleParameter, 3 "OutputStorage" output_storage: TaskOutputStorage,
    4 "OutputObjectPath" output_object_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawSmartSubtitleParameter {
    pub subtitle_type: Option<i64>,
    pub video_src_language: Option<String>,
    pub subtitle_format: Option<String>,
    pub translate_switch: Option<String>,
    pub translate_dst_language: Option<String>,
    pub asr_hot_words_configure: Option<AsrHotWordsConfigure>,
    pub ext_info: Option<String>,
    pub process_type: Option<u64>,
    pub selecting_subtitle_areas_config: Option<SelectingSubtitleAreasConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub speaker_mode: Option<i64>,
    pub speaker_label: Option<i64>,
}
input! { RawSmartSubtitleParameter(subtitle_type: i64, video_src_language: String) {
    0 "SubtitleType" subtitle_type: i64, 1 "VideoSrcLanguage" video_src_language: String,
    2 "SubtitleFormat" subtitle_format: String, 3 "TranslateSwitch" translate_switch: String,
    4 "TranslateDstLanguage" translate_dst_language: String,
    5 "AsrHotWordsConfigure" asr_hot_words_configure: AsrHotWordsConfigure, 6 "ExtInfo" ext_info: String,
    7 "ProcessType" process_type: u64,
    8 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: SelectingSubtitleAreasConfig,
    9 "SubtitleEmbedId" subtitle_embed_id: i64, 10 "SpeakerMode" speaker_mode: i64, 11 "SpeakerLabel" speaker_label: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrHotWordsConfigure {
    pub switch: Option<String>,
    pub library_id: Option<String>,
}
input! { AsrHotWordsConfigure() {
    0 "Switch" switch: String, 1 "LibraryId" library_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectingSubtitleAreasConfig {
    pub auto_areas: Option<Vec<EraseArea>>,
    pub sample_width: Option<u64>,
    pub sample_height: Option<u64>,
}
input! { SelectingSubtitleAreasConfig() {
    0 "AutoAreas" auto_areas: Vec<EraseArea>, 1 "SampleWidth" sample_width: u64, 2 "SampleHeight" sample_height: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseArea {
    pub left_top_x: Option<f64>,
    pub left_top_y: Option<f64>,
    pub right_bottom_x: Option<f64>,
    pub right_bottom_y: Option<f64>,
    pub unit: Option<u64>,
}

/// What [`EraseArea::new`] takes.
pub struct EraseAreaRequired {
    pub left_top_x: f64,
    pub left_top_y: f64,
    pub right_bottom_x: f64,
    pub right_bottom_y: f64,
    pub unit: u64,
}
input! { EraseArea{EraseAreaRequired: left_top_x, left_top_y, right_bottom_x, right_bottom_y, unit} {
    0 "LeftTopX" left_top_x: f64, 1 "LeftTopY" left_top_y: f64, 2 "RightBottomX" right_bottom_x: f64,
    3 "RightBottomY" right_bottom_y: f64, 4 "Unit" unit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskNotifyConfig {
    pub notify_type: Option<String>,
    pub notify_mode: Option<String>,
    pub notify_url: Option<String>,
    pub cmq_model: Option<String>,
    pub cmq_region: Option<String>,
    pub topic_name: Option<String>,
    pub queue_name: Option<String>,
    pub aws_sqs: Option<AwsSQS>,
    pub notify_key: Option<String>,
}
input! { TaskNotifyConfig() {
    0 "NotifyType" notify_type: String, 1 "NotifyMode" notify_mode: String, 2 "NotifyUrl" notify_url: String,
    3 "CmqModel" cmq_model: String, 4 "CmqRegion" cmq_region: String, 5 "TopicName" topic_name: String,
    6 "QueueName" queue_name: String, 7 "AwsSQS" aws_sqs: AwsSQS, 8 "NotifyKey" notify_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AwsSQS {
    pub sqs_region: Option<String>,
    pub sqs_queue_name: Option<String>,
    pub s3_secret_id: Option<String>,
    pub s3_secret_key: Option<Secret>,
}
input! { AwsSQS(sqs_region: String, sqs_queue_name: String) {
    0 "SQSRegion" sqs_region: String, 1 "SQSQueueName" sqs_queue_name: String, 2 "S3SecretId" s3_secret_id: String,
    3 "S3SecretKey" s3_secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchProcessMediaOutput {
    pub task_id: Option<String>,
}
model! { BatchProcessMediaOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartStreamLinkFlow {
    pub event_id: String,
    pub flow_ids: Option<Vec<String>>,
}
operation! { BatchStartStreamLinkFlow(event_id: String) "BatchStartStreamLinkFlow" -> Empty {
    0 "EventId" event_id, 1 "FlowIds" flow_ids: Vec<String>
} }

pub type BatchStartStreamLinkFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopStreamLinkFlow {
    pub event_id: String,
    pub flow_ids: Option<Vec<String>>,
}
operation! { BatchStopStreamLinkFlow(event_id: String) "BatchStopStreamLinkFlow" -> Empty {
    0 "EventId" event_id, 1 "FlowIds" flow_ids: Vec<String>
} }

pub type BatchStopStreamLinkFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneViral {
    pub video_url: String,
    pub product: CloneViralProduct,
    pub aigc_param: Option<CloneViralAIGC>,
    pub content_param: Option<CloneViralContent>,
    pub persona: Option<CloneViralPersona>,
}
operation! { CloneViral(video_url: String, product: CloneViralProduct) "CloneViral" -> CloneViralOutput {
    0 "VideoUrl" video_url, 1 "Product" product, 2 "AIGCParam" aigc_param: CloneViralAIGC,
    3 "ContentParam" content_param: CloneViralContent, 4 "Persona" persona: CloneViralPersona
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneViralProduct {
    pub images: Option<Vec<String>>,
    pub name: Option<String>,
    pub description: Option<String>,
}
input! { CloneViralProduct(images: Vec<String>) {
    0 "Images" images: Vec<String>, 1 "Name" name: String, 2 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneViralAIGC {
    pub duration: Option<i64>,
    pub aspect_ratio: Option<String>,
    pub resolution: Option<String>,
    pub model_tier: Option<String>,
}
input! { CloneViralAIGC() {
    0 "Duration" duration: i64, 1 "AspectRatio" aspect_ratio: String, 2 "Resolution" resolution: String,
    3 "ModelTier" model_tier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneViralContent {
    pub user_prompt: Option<String>,
    pub language: Option<String>,
    pub market: Option<String>,
    pub fission_level: Option<String>,
}
input! { CloneViralContent() {
    0 "UserPrompt" user_prompt: String, 1 "Language" language: String, 2 "Market" market: String,
    3 "FissionLevel" fission_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneViralPersona {
    pub gender: Option<String>,
    pub age: Option<String>,
    pub ethnicity: Option<String>,
    pub body_type: Option<String>,
}
input! { CloneViralPersona() {
    0 "Gender" gender: String, 1 "Age" age: String, 2 "Ethnicity" ethnicity: String, 3 "BodyType" body_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneViralOutput {
    pub status: Option<String>,
    pub message: Option<String>,
    pub task_id: Option<String>,
}
model! { CloneViralOutput {
    0 "Status" status, 1 "Message" message, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneVoice {
    pub audio_data: Option<String>,
    pub audio_url: Option<String>,
    pub audio_lang: Option<String>,
    pub voice_profile: Option<VoiceProfile>,
    pub text: Option<String>,
    pub text_lang: Option<String>,
    pub output: Option<SyncDubbingOutputOption>,
    pub ext_param: Option<String>,
}
operation! { CloneVoice() "CloneVoice" -> CloneVoiceOutput {
    0 "AudioData" audio_data: String, 1 "AudioUrl" audio_url: String, 2 "AudioLang" audio_lang: String,
    3 "VoiceProfile" voice_profile: VoiceProfile, 4 "Text" text: String, 5 "TextLang" text_lang: String,
    6 "Output" output: SyncDubbingOutputOption, 7 "ExtParam" ext_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceProfile {
    pub name: Option<String>,
    pub description: Option<String>,
    pub gender: Option<String>,
    pub age: Option<String>,
    pub languages: Option<Vec<String>>,
    pub labels: Option<Vec<String>>,
    pub scenes: Option<Vec<String>>,
}
input! { VoiceProfile() {
    0 "Name" name: String, 1 "Description" description: String, 2 "Gender" gender: String, 3 "Age" age: String,
    4 "Languages" languages: Vec<String>, 5 "Labels" labels: Vec<String>, 6 "Scenes" scenes: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDubbingOutputOption {
    pub r#type: Option<String>,
}
input! { SyncDubbingOutputOption() {
    0 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneVoiceOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub voice_id: Option<String>,
    pub audio_data: Option<String>,
    pub audio_url: Option<String>,
    pub ext_info: Option<String>,
}
model! { CloneVoiceOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "VoiceId" voice_id, 3 "AudioData" audio_data, 4 "AudioUrl" audio_url,
    5 "ExtInfo" ext_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIAnalysisTemplate {
    pub name: Option<String>,
    pub comment: Option<String>,
    pub classification_configure: Option<ClassificationConfigureInfo>,
    pub tag_configure: Option<TagConfigureInfo>,
    pub cover_configure: Option<CoverConfigureInfo>,
    pub frame_tag_configure: Option<FrameTagConfigureInfo>,
}
operation! { CreateAIAnalysisTemplate() "CreateAIAnalysisTemplate" -> CreateAIAnalysisTemplateOutput {
    0 "Name" name: String, 1 "Comment" comment: String,
    2 "ClassificationConfigure" classification_configure: ClassificationConfigureInfo,
    3 "TagConfigure" tag_configure: TagConfigureInfo, 4 "CoverConfigure" cover_configure: CoverConfigureInfo,
    5 "FrameTagConfigure" frame_tag_configure: FrameTagConfigureInfo
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
}
input! { FrameTagConfigureInfo(switch: String) {
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
    pub name: Option<String>,
    pub comment: Option<String>,
    pub face_configure: Option<FaceConfigureInfo>,
    pub ocr_full_text_configure: Option<OcrFullTextConfigureInfo>,
    pub ocr_words_configure: Option<OcrWordsConfigureInfo>,
    pub asr_full_text_configure: Option<AsrFullTextConfigureInfo>,
    pub asr_words_configure: Option<AsrWordsConfigureInfo>,
    pub translate_configure: Option<TranslateConfigureInfo>,
}
operation! { CreateAIRecognitionTemplate() "CreateAIRecognitionTemplate" -> CreateAIRecognitionTemplateOutput {
    0 "Name" name: String, 1 "Comment" comment: String, 2 "FaceConfigure" face_configure: FaceConfigureInfo,
    3 "OcrFullTextConfigure" ocr_full_text_configure: OcrFullTextConfigureInfo,
    4 "OcrWordsConfigure" ocr_words_configure: OcrWordsConfigureInfo,
    5 "AsrFullTextConfigure" asr_full_text_configure: AsrFullTextConfigureInfo,
    6 "AsrWordsConfigure" asr_words_configure: AsrWordsConfigureInfo,
    7 "TranslateConfigure" translate_configure: TranslateConfigureInfo
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
    pub subtitle_format: Option<String>,
    pub source_language: Option<String>,
}
input! { AsrFullTextConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "SubtitleFormat" subtitle_format: String, 2 "SourceLanguage" source_language: String
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
pub struct TranslateConfigureInfo {
    pub switch: Option<String>,
    pub source_language: Option<String>,
    pub destination_language: Option<String>,
    pub subtitle_format: Option<String>,
}
input! { TranslateConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "SourceLanguage" source_language: String,
    2 "DestinationLanguage" destination_language: String, 3 "SubtitleFormat" subtitle_format: String
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
    pub name: Option<String>,
    pub disable_higher_video_bitrate: Option<u64>,
    pub disable_higher_video_resolution: Option<u64>,
    pub comment: Option<String>,
    pub pure_audio: Option<u64>,
    pub segment_type: Option<String>,
}
operation! { CreateAdaptiveDynamicStreamingTemplate(format: String, stream_infos: Vec<AdaptiveStreamTemplate>)
    "CreateAdaptiveDynamicStreamingTemplate" -> CreateAdaptiveDynamicStreamingTemplateOutput {
    0 "Format" format, 1 "StreamInfos" stream_infos, 2 "Name" name: String,
    3 "DisableHigherVideoBitrate" disable_higher_video_bitrate: u64,
    4 "DisableHigherVideoResolution" disable_higher_video_resolution: u64, 5 "Comment" comment: String,
    6 "PureAudio" pure_audio: u64, 7 "SegmentType" segment_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveStreamTemplate {
    pub audio: Option<AudioTemplateInfo>,
    pub video: Option<VideoTemplateInfo>,
    pub remove_audio: Option<u64>,
    pub remove_video: Option<u64>,
    pub audio_list: Option<Vec<AudioTemplateInfo>>,
}
input! { AdaptiveStreamTemplate(audio: AudioTemplateInfo) {
    0 "Audio" audio: AudioTemplateInfo, 1 "Video" video: VideoTemplateInfo, 2 "RemoveAudio" remove_audio: u64,
    3 "RemoveVideo" remove_video: u64, 4 "AudioList" audio_list: Vec<AudioTemplateInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTemplateInfo {
    pub codec: Option<String>,
    pub bitrate: Option<i64>,
    pub sample_rate: Option<u64>,
    pub audio_channel: Option<i64>,
    pub track_channel_info: Option<AudioTrackChannelInfo>,
    pub audio_language: Option<String>,
    pub audio_name: Option<String>,
    pub default_track: Option<bool>,
}
input! { AudioTemplateInfo(codec: String, bitrate: i64, sample_rate: u64) {
    0 "Codec" codec: String, 1 "Bitrate" bitrate: i64, 2 "SampleRate" sample_rate: u64,
    3 "AudioChannel" audio_channel: i64, 4 "TrackChannelInfo" track_channel_info: AudioTrackChannelInfo,
    5 "AudioLanguage" audio_language: String, 6 "AudioName" audio_name: String, 7 "DefaultTrack" default_track: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTrackChannelInfo {
    pub channels_remix: Option<i64>,
    pub select_type: Option<String>,
    pub input_track_info: Option<Vec<TrackInfo>>,
}
input! { AudioTrackChannelInfo() {
    0 "ChannelsRemix" channels_remix: i64, 1 "SelectType" select_type: String,
    2 "InputTrackInfo" input_track_info: Vec<TrackInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackInfo {
    pub track_num: Option<String>,
    pub channel_volume: Option<Vec<f64>>,
}
input! { TrackInfo() {
    0 "TrackNum" track_num: String, 1 "ChannelVolume" channel_volume: Vec<f64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTemplateInfo {
    pub codec: Option<String>,
    pub fps: Option<i64>,
    pub bitrate: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub gop: Option<u64>,
    pub gop_unit: Option<String>,
    pub fill_type: Option<String>,
    pub vcrf: Option<u64>,
    pub hls_time: Option<u64>,
    pub segment_type: Option<i64>,
    pub fps_denominator: Option<i64>,
    pub stereo3d_type: Option<String>,
    pub video_profile: Option<String>,
    pub video_level: Option<String>,
    pub bframes: Option<i64>,
    pub mode: Option<String>,
    pub sar: Option<String>,
    pub no_scenecut: Option<i64>,
    pub bit_depth: Option<i64>,
    pub raw_pts: Option<i64>,
    pub compress: Option<i64>,
    pub segment_specific_info: Option<SegmentSpecificInfo>,
    pub scenario_based: Option<i64>,
    pub scene_type: Option<String>,
    pub compress_type: Option<String>,
}
input! { VideoTemplateInfo(codec: String, fps: i64, bitrate: i64) {
    0 "Codec" codec: String, 1 "Fps" fps: i64, 2 "Bitrate" bitrate: i64,
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Width" width: u64, 5 "Height" height: u64, 6 "Gop" gop: u64,
    7 "GopUnit" gop_unit: String, 8 "FillType" fill_type: String, 9 "Vcrf" vcrf: u64, 10 "HlsTime" hls_time: u64,
    11 "SegmentType" segment_type: i64, 12 "FpsDenominator" fps_denominator: i64,
    13 "Stereo3dType" stereo3d_type: String, 14 "VideoProfile" video_profile: String,
    15 "VideoLevel" video_level: String, 16 "Bframes" bframes: i64, 17 "Mode" mode: String, 18 "Sar" sar: String,
    19 "NoScenecut" no_scenecut: i64, 20 "BitDepth" bit_depth: i64, 21 "RawPts" raw_pts: i64,
    22 "Compress" compress: i64, 23 "SegmentSpecificInfo" segment_specific_info: SegmentSpecificInfo,
    24 "ScenarioBased" scenario_based: i64, 25 "SceneType" scene_type: String, 26 "CompressType" compress_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSpecificInfo {
    pub switch: Option<String>,
    pub fragment_time: Option<i64>,
    pub fragment_end_num: Option<i64>,
}
input! { SegmentSpecificInfo() {
    0 "Switch" switch: String, 1 "FragmentTime" fragment_time: i64, 2 "FragmentEndNum" fragment_end_num: i64
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
pub struct CreateAiDramaTask {
    pub input: AiDramaInput,
    pub cos_info: Option<VideoDramaCosInfo>,
}
operation! { CreateAiDramaTask(input: AiDramaInput) "CreateAiDramaTask" -> CreateAiDramaTaskOutput {
    0 "Input" input, 1 "CosInfo" cos_info: VideoDramaCosInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiDramaInput {
    pub script: Option<String>,
    pub style: Option<String>,
    pub ratio: Option<String>,
    pub resolution: Option<String>,
}
input! { AiDramaInput(script: String, style: String, ratio: String, resolution: String) {
    0 "Script" script: String, 1 "Style" style: String, 2 "Ratio" ratio: String, 3 "Resolution" resolution: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDramaCosInfo {
    pub cos_bucket_region: Option<String>,
    pub cos_bucket_name: Option<String>,
    pub cos_bucket_path: Option<String>,
}
input! { VideoDramaCosInfo() {
    0 "CosBucketRegion" cos_bucket_region: String, 1 "CosBucketName" cos_bucket_name: String,
    2 "CosBucketPath" cos_bucket_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiDramaTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAiDramaTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiFissionTask {
    pub input: AiFissionInput,
    pub cos_info: Option<VideoDramaCosInfo>,
    pub task_info: Option<FissionTaskInfo>,
}
operation! { CreateAiFissionTask(input: AiFissionInput) "CreateAiFissionTask" -> CreateAiFissionTaskOutput {
    0 "Input" input, 1 "CosInfo" cos_info: VideoDramaCosInfo, 2 "TaskInfo" task_info: FissionTaskInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiFissionInput {
    pub image_urls: Option<Vec<String>>,
    pub text: Option<String>,
}
input! { AiFissionInput(image_urls: Vec<String>) {
    0 "ImageUrls" image_urls: Vec<String>, 1 "Text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FissionTaskInfo {
    pub duration: Option<u64>,
    pub model_tier: Option<String>,
    pub ratio: Option<String>,
    pub resolution: Option<String>,
    pub market: Option<String>,
    pub language: Option<String>,
    pub video_type: Option<String>,
    pub split_count: Option<u64>,
    pub custom_model: Option<CustomModel>,
}
input! { FissionTaskInfo() {
    0 "Duration" duration: u64, 1 "ModelTier" model_tier: String, 2 "Ratio" ratio: String,
    3 "Resolution" resolution: String, 4 "Market" market: String, 5 "Language" language: String,
    6 "VideoType" video_type: String, 7 "SplitCount" split_count: u64, 8 "CustomModel" custom_model: CustomModel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomModel {
    pub gender: Option<String>,
    pub age: Option<String>,
    pub appearance: Option<String>,
    pub body_type: Option<String>,
}
input! { CustomModel() {
    0 "Gender" gender: String, 1 "Age" age: String, 2 "Appearance" appearance: String, 3 "BodyType" body_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiFissionTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAiFissionTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcAudioTask {
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub scene_type: Option<String>,
    pub prompt: Option<String>,
    pub video_infos: Option<Vec<AigcAudioReferenceVideoInfo>>,
    pub audio_infos: Option<Vec<AigcAudioReferenceAudioInfo>>,
    pub output_audio_format: Option<String>,
    pub store_cos_param: Option<AigcStoreCosParam>,
    pub extra_parameters: Option<AigcAudioExtraParam>,
    pub additional_parameters: Option<String>,
    pub operator: Option<String>,
}
operation! { CreateAigcAudioTask() "CreateAigcAudioTask" -> CreateAigcAudioTaskOutput {
    0 "ModelName" model_name: String, 1 "ModelVersion" model_version: String, 2 "SceneType" scene_type: String,
    3 "Prompt" prompt: String, 4 "VideoInfos" video_infos: Vec<AigcAudioReferenceVideoInfo>,
    5 "AudioInfos" audio_infos: Vec<AigcAudioReferenceAudioInfo>, 6 "OutputAudioFormat" output_audio_format: String,
    7 "StoreCosParam" store_cos_param: AigcStoreCosParam, 8 "ExtraParameters" extra_parameters: AigcAudioExtraParam,
    9 "AdditionalParameters" additional_parameters: String, 10 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioReferenceVideoInfo {
    pub video_url: Option<String>,
}
input! { AigcAudioReferenceVideoInfo() {
    0 "VideoUrl" video_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioReferenceAudioInfo {
    pub audio_url: Option<String>,
}
input! { AigcAudioReferenceAudioInfo() {
    0 "AudioUrl" audio_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcStoreCosParam {
    pub cos_bucket_name: Option<String>,
    pub cos_bucket_region: Option<String>,
    pub cos_bucket_path: Option<String>,
}
input! { AigcStoreCosParam() {
    0 "CosBucketName" cos_bucket_name: String, 1 "CosBucketRegion" cos_bucket_region: String,
    2 "CosBucketPath" cos_bucket_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioExtraParam {
    pub resource_id: Option<String>,
}
input! { AigcAudioExtraParam() {
    0 "ResourceId" resource_id: String
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
pub struct CreateAigcImageTask {
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub scene_type: Option<String>,
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub enhance_prompt: Option<bool>,
    pub image_infos: Option<Vec<AigcImageInfo>>,
    pub output_image_count: Option<i64>,
    pub extra_parameters: Option<AigcImageExtraParam>,
    pub additional_parameters: Option<String>,
    pub store_cos_param: Option<AigcStoreCosParam>,
    pub operator: Option<String>,
}
operation! { CreateAigcImageTask() "CreateAigcImageTask" -> CreateAigcImageTaskOutput {
    0 "ModelName" model_name: String, 1 "ModelVersion" model_version: String, 2 "SceneType" scene_type: String,
    3 "Prompt" prompt: String, 4 "NegativePrompt" negative_prompt: String, 5 "EnhancePrompt" enhance_prompt: bool,
    6 "ImageInfos" image_infos: Vec<AigcImageInfo>, 7 "OutputImageCount" output_image_count: i64,
    8 "ExtraParameters" extra_parameters: AigcImageExtraParam, 9 "AdditionalParameters" additional_parameters: String,
    10 "StoreCosParam" store_cos_param: AigcStoreCosParam, 11 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageInfo {
    pub image_url: Option<String>,
    pub reference_type: Option<String>,
}
input! { AigcImageInfo() {
    0 "ImageUrl" image_url: String, 1 "ReferenceType" reference_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageExtraParam {
    pub aspect_ratio: Option<String>,
    pub resolution: Option<String>,
    pub logo_add: Option<i64>,
    pub output_format: Option<String>,
}
input! { AigcImageExtraParam() {
    0 "AspectRatio" aspect_ratio: String, 1 "Resolution" resolution: String, 2 "LogoAdd" logo_add: i64,
    3 "OutputFormat" output_format: String
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
pub struct CreateAigcVideoTask {
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub scene_type: Option<String>,
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub enhance_prompt: Option<bool>,
    pub image_url: Option<String>,
    pub last_image_url: Option<String>,
    pub image_infos: Option<Vec<AigcVideoReferenceImageInfo>>,
    pub video_infos: Option<Vec<AigcVideoReferenceVideoInfo>>,
    pub audio_infos: Option<Vec<AigcVideoReferenceAudioInfo>>,
    pub duration: Option<i64>,
    pub extra_parameters: Option<AigcVideoExtraParam>,
    pub store_cos_param: Option<AigcStoreCosParam>,
    pub additional_parameters: Option<String>,
    pub operator: Option<String>,
}
operation! { CreateAigcVideoTask() "CreateAigcVideoTask" -> CreateAigcVideoTaskOutput {
    0 "ModelName" model_name: String, 1 "ModelVersion" model_version: String, 2 "SceneType" scene_type: String,
    3 "Prompt" prompt: String, 4 "NegativePrompt" negative_prompt: String, 5 "EnhancePrompt" enhance_prompt: bool,
    6 "ImageUrl" image_url: String, 7 "LastImageUrl" last_image_url: String,
    8 "ImageInfos" image_infos: Vec<AigcVideoReferenceImageInfo>,
    9 "VideoInfos" video_infos: Vec<AigcVideoReferenceVideoInfo>,
    10 "AudioInfos" audio_infos: Vec<AigcVideoReferenceAudioInfo>, 11 "Duration" duration: i64,
    12 "ExtraParameters" extra_parameters: AigcVideoExtraParam, 13 "StoreCosParam" store_cos_param: AigcStoreCosParam,
    14 "AdditionalParameters" additional_parameters: String, 15 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoReferenceImageInfo {
    pub image_url: Option<String>,
    pub reference_type: Option<String>,
}
input! { AigcVideoReferenceImageInfo() {
    0 "ImageUrl" image_url: String, 1 "ReferenceType" reference_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoReferenceVideoInfo {
    pub video_url: Option<String>,
    pub refer_type: Option<String>,
    pub keep_original_sound: Option<String>,
}
input! { AigcVideoReferenceVideoInfo() {
    0 "VideoUrl" video_url: String, 1 "ReferType" refer_type: String, 2 "KeepOriginalSound" keep_original_sound: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoReferenceAudioInfo {
    pub audio_url: Option<String>,
}
input! { AigcVideoReferenceAudioInfo() {
    0 "AudioUrl" audio_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoExtraParam {
    pub resolution: Option<String>,
    pub aspect_ratio: Option<String>,
    pub logo_add: Option<i64>,
    pub enable_audio: Option<bool>,
    pub off_peak: Option<bool>,
    pub enable_bgm: Option<bool>,
}
input! { AigcVideoExtraParam() {
    0 "Resolution" resolution: String, 1 "AspectRatio" aspect_ratio: String, 2 "LogoAdd" logo_add: i64,
    3 "EnableAudio" enable_audio: bool, 4 "OffPeak" off_peak: bool, 5 "EnableBgm" enable_bgm: bool
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
    0 "Fps" fps, 1 "Width" width: u64, 2 "Height" height: u64, 3 "ResolutionAdaptive" resolution_adaptive: String,
    4 "Format" format: String, 5 "Quality" quality: f64, 6 "Name" name: String, 7 "Comment" comment: String
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
pub struct CreateAsrHotwords {
    pub r#type: u64,
    pub name: String,
    pub content: Option<String>,
    pub file_content: Option<String>,
    pub file_name: Option<String>,
}
operation! { CreateAsrHotwords(r#type: u64, name: String) "CreateAsrHotwords" -> CreateAsrHotwordsOutput {
    0 "Type" r#type, 1 "Name" name, 2 "Content" content: String, 3 "FileContent" file_content: String,
    4 "FileName" file_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsrHotwordsOutput {
    pub hotwords_id: Option<String>,
}
model! { CreateAsrHotwordsOutput {
    0 "HotwordsId" hotwords_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlindWatermarkTemplate {
    pub r#type: String,
    pub text_content: String,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub strength: Option<String>,
}
operation! { CreateBlindWatermarkTemplate(r#type: String, text_content: String)
    "CreateBlindWatermarkTemplate" -> CreateBlindWatermarkTemplateOutput {
    0 "Type" r#type, 1 "TextContent" text_content, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Strength" strength: String
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
pub struct CreateContentReviewTemplate {
    pub name: Option<String>,
    pub comment: Option<String>,
    pub porn_configure: Option<PornConfigureInfo>,
    pub terrorism_configure: Option<TerrorismConfigureInfo>,
    pub political_configure: Option<PoliticalConfigureInfo>,
    pub prohibited_configure: Option<ProhibitedConfigureInfo>,
    pub user_define_configure: Option<UserDefineConfigureInfo>,
}
operation! { CreateContentReviewTemplate() "CreateContentReviewTemplate" -> CreateContentReviewTemplateOutput {
    0 "Name" name: String, 1 "Comment" comment: String, 2 "PornConfigure" porn_configure: PornConfigureInfo,
    3 "TerrorismConfigure" terrorism_configure: TerrorismConfigureInfo,
    4 "PoliticalConfigure" political_configure: PoliticalConfigureInfo,
    5 "ProhibitedConfigure" prohibited_configure: ProhibitedConfigureInfo,
    6 "UserDefineConfigure" user_define_configure: UserDefineConfigureInfo
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
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PoliticalAsrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
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
pub struct CreateDocToVideoTask {
    pub input: DocToVideoInput,
    pub cos_info: Option<DocToVideoCosInfo>,
    pub resource_id: Option<String>,
}
operation! { CreateDocToVideoTask(input: DocToVideoInput) "CreateDocToVideoTask" -> CreateDocToVideoTaskOutput {
    0 "Input" input, 1 "CosInfo" cos_info: DocToVideoCosInfo, 2 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocToVideoInput {
    pub file_url: Option<Vec<String>>,
    pub prompt: Option<String>,
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub ratio: Option<String>,
    pub language: Option<String>,
    pub reference_duration: Option<i64>,
    pub enable_tts: Option<bool>,
    pub voice_id: Option<String>,
}
input! { DocToVideoInput(file_url: Vec<String>, prompt: String, model_name: String, model_version: String) {
    0 "FileUrl" file_url: Vec<String>, 1 "Prompt" prompt: String, 2 "ModelName" model_name: String,
    3 "ModelVersion" model_version: String, 4 "Ratio" ratio: String, 5 "Language" language: String,
    6 "ReferenceDuration" reference_duration: i64, 7 "EnableTTS" enable_tts: bool, 8 "VoiceId" voice_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocToVideoCosInfo {
    pub cos_bucket_region: Option<String>,
    pub cos_bucket_name: Option<String>,
    pub cos_bucket_path: Option<String>,
}
input! { DocToVideoCosInfo() {
    0 "CosBucketRegion" cos_bucket_region: String, 1 "CosBucketName" cos_bucket_name: String,
    2 "CosBucketPath" cos_bucket_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocToVideoTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateDocToVideoTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSpriteTemplate {
    pub sample_type: String,
    pub sample_interval: u64,
    pub row_count: u64,
    pub column_count: u64,
    pub name: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub fill_type: Option<String>,
    pub comment: Option<String>,
    pub format: Option<String>,
}
operation! { CreateImageSpriteTemplate(sample_type: String, sample_interval: u64, row_count: u64, column_count: u64)
    "CreateImageSpriteTemplate" -> CreateImageSpriteTemplateOutput {
    0 "SampleType" sample_type, 1 "SampleInterval" sample_interval, 2 "RowCount" row_count,
    3 "ColumnCount" column_count, 4 "Name" name: String, 5 "Width" width: u64, 6 "Height" height: u64,
    7 "ResolutionAdaptive" resolution_adaptive: String, 8 "FillType" fill_type: String, 9 "Comment" comment: String,
    10 "Format" format: String
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
pub struct CreateLiveRecordTemplate {
    pub hls_configure: Option<HLSConfigureInfo>,
    pub mp4_configure: Option<MP4ConfigureInfo>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub record_type: Option<String>,
}
operation! { CreateLiveRecordTemplate() "CreateLiveRecordTemplate" -> CreateLiveRecordTemplateOutput {
    0 "HLSConfigure" hls_configure: HLSConfigureInfo, 1 "MP4Configure" mp4_configure: MP4ConfigureInfo,
    2 "Name" name: String, 3 "Comment" comment: String, 4 "RecordType" record_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HLSConfigureInfo {
    pub item_duration: Option<i64>,
    pub interval: Option<i64>,
    pub continue_timeout: Option<i64>,
}
input! { HLSConfigureInfo() {
    0 "ItemDuration" item_duration: i64, 1 "Interval" interval: i64, 2 "ContinueTimeout" continue_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MP4ConfigureInfo {
    pub interval: Option<i64>,
}
input! { MP4ConfigureInfo() {
    0 "Interval" interval: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateLiveRecordTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaEvaluation {
    pub input_info: MediaInputInfo,
    pub evaluation_task: EvaluationTaskInput,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_dir: Option<String>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub tasks_priority: Option<i64>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
}
operation! { CreateMediaEvaluation(input_info: MediaInputInfo, evaluation_task: EvaluationTaskInput)
    "CreateMediaEvaluation" -> CreateMediaEvaluationOutput {
    0 "InputInfo" input_info, 1 "EvaluationTask" evaluation_task, 2 "OutputStorage" output_storage: TaskOutputStorage,
    3 "OutputDir" output_dir: String, 4 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig,
    5 "TasksPriority" tasks_priority: i64, 6 "SessionId" session_id: String, 7 "SessionContext" session_context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationTaskInput {
    pub task_type: Option<String>,
    pub evaluation_type_set: Option<Vec<String>>,
    pub evaluation_range_type: Option<String>,
    /// Deprecated.
    pub contrast_info_set: Option<Vec<MediaInputInfo>>,
    pub contrast_media_set: Option<Vec<EvaluationMediaInputInfo>>,
    pub contrast_template_set: Option<Vec<EvaluationTemplateInputInfo>>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub start_frame_index: Option<u64>,
    pub end_frame_index: Option<u64>,
    pub resolution_alignment_mode: Option<String>,
    pub bitrate_set: Option<Vec<i64>>,
    pub vcrf_set: Option<Vec<i64>>,
}
input! { EvaluationTaskInput(task_type: String, evaluation_type_set: Vec<String>) {
    0 "TaskType" task_type: String, 1 "EvaluationTypeSet" evaluation_type_set: Vec<String>,
    2 "EvaluationRangeType" evaluation_range_type: String, 3 "ContrastInfoSet" contrast_info_set: Vec<MediaInputInfo>,
    4 "ContrastMediaSet" contrast_media_set: Vec<EvaluationMediaInputInfo>,
    5 "ContrastTemplateSet" contrast_template_set: Vec<EvaluationTemplateInputInfo>, 6 "StartTime" start_time: u64,
    7 "EndTime" end_time: u64, 8 "StartFrameIndex" start_frame_index: u64, 9 "EndFrameIndex" end_frame_index: u64,
    10 "ResolutionAlignmentMode" resolution_alignment_mode: String, 11 "BitrateSet" bitrate_set: Vec<i64>,
    12 "VCRFSet" vcrf_set: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationMediaInputInfo {
    pub source_id: Option<String>,
    pub input_info: Option<MediaInputInfo>,
}
input! { EvaluationMediaInputInfo() {
    0 "SourceId" source_id: String, 1 "InputInfo" input_info: MediaInputInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationTemplateInputInfo {
    pub definition: Option<u64>,
}
input! { EvaluationTemplateInputInfo(definition: u64) {
    0 "Definition" definition: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaEvaluationOutput {
    pub task_id: Option<String>,
}
model! { CreateMediaEvaluationOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonSample {
    pub name: String,
    pub usages: Vec<String>,
    pub description: Option<String>,
    pub face_contents: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
}
operation! { CreatePersonSample(name: String, usages: Vec<String>) "CreatePersonSample" -> CreatePersonSampleOutput {
    0 "Name" name, 1 "Usages" usages, 2 "Description" description: String, 3 "FaceContents" face_contents: Vec<String>,
    4 "Tags" tags: Vec<String>
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
pub struct CreateProcessImageTemplate {
    pub process_image_template: ImageTaskInput,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub std_ext_info: Option<String>,
}
operation! { CreateProcessImageTemplate(process_image_template: ImageTaskInput)
    "CreateProcessImageTemplate" -> CreateProcessImageTemplateOutput {
    0 "ProcessImageTemplate" process_image_template, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "StdExtInfo" std_ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTaskInput {
    pub encode_config: Option<ImageEncodeConfig>,
    pub enhance_config: Option<ImageEnhanceConfig>,
    pub erase_config: Option<ImageEraseConfig>,
    pub blind_watermark_config: Option<BlindWatermarkConfig>,
    pub beauty_config: Option<BeautyConfig>,
    pub transform_config: Option<ImageTransformConfig>,
    pub ai_try_on_config: Option<AiTryOnConfig>,
    pub ai_poster_suite_config: Option<AiPosterSuiteConfig>,
    pub create_image_config: Option<CreateImageConfig>,
    pub ai_cutout_config: Option<AiCutoutConfig>,
    pub ai_expansion_config: Option<AiExpansionConfig>,
    pub ai_storyboard_config: Option<AiStoryboardConfig>,
    pub understand_image_config: Option<UnderstandImageConfig>,
    pub image_quality_config: Option<ImageQualityConfig>,
}
input! { ImageTaskInput() {
    0 "EncodeConfig" encode_config: ImageEncodeConfig, 1 "EnhanceConfig" enhance_config: ImageEnhanceConfig,
    2 "EraseConfig" erase_config: ImageEraseConfig,
    3 "BlindWatermarkConfig" blind_watermark_config: BlindWatermarkConfig, 4 "BeautyConfig" beauty_config: BeautyConfig,
    5 "TransformConfig" transform_config: ImageTransformConfig, 6 "AiTryOnConfig" ai_try_on_config: AiTryOnConfig,
    7 "AiPosterSuiteConfig" ai_poster_suite_config: AiPosterSuiteConfig,
    8 "CreateImageConfig" create_image_config: CreateImageConfig, 9 "AiCutoutConfig" ai_cutout_config: AiCutoutConfig,
    10 "AiExpansionConfig" ai_expansion_config: AiExpansionConfig,
    11 "AiStoryboardConfig" ai_storyboard_config: AiStoryboardConfig,
    12 "UnderstandImageConfig" understand_image_config: UnderstandImageConfig,
    13 "ImageQualityConfig" image_quality_config: ImageQualityConfig
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
    pub super_resolution: Option<SuperResolutionConfig>,
    pub advanced_super_resolution_config: Option<AdvancedSuperResolutionConfig>,
    pub denoise: Option<ImageDenoiseConfig>,
    pub image_quality_enhance: Option<ImageQualityEnhanceConfig>,
    pub color_enhance: Option<ColorEnhanceConfig>,
    pub sharp_enhance: Option<SharpEnhanceConfig>,
    pub face_enhance: Option<FaceEnhanceConfig>,
    pub low_light_enhance: Option<LowLightEnhanceConfig>,
}
input! { ImageEnhanceConfig() {
    0 "SuperResolution" super_resolution: SuperResolutionConfig,
    1 "AdvancedSuperResolutionConfig" advanced_super_resolution_config: AdvancedSuperResolutionConfig,
    2 "Denoise" denoise: ImageDenoiseConfig, 3 "ImageQualityEnhance" image_quality_enhance: ImageQualityEnhanceConfig,
    4 "ColorEnhance" color_enhance: ColorEnhanceConfig, 5 "SharpEnhance" sharp_enhance: SharpEnhanceConfig,
    6 "FaceEnhance" face_enhance: FaceEnhanceConfig, 7 "LowLightEnhance" low_light_enhance: LowLightEnhanceConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperResolutionConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
    pub size: Option<i64>,
}
input! { SuperResolutionConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String, 2 "Size" size: i64
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
pub struct ImageQualityEnhanceConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ImageQualityEnhanceConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColorEnhanceConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ColorEnhanceConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharpEnhanceConfig {
    pub switch: Option<String>,
    pub intensity: Option<f64>,
}
input! { SharpEnhanceConfig() {
    0 "Switch" switch: String, 1 "Intensity" intensity: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceEnhanceConfig {
    pub switch: Option<String>,
    pub intensity: Option<f64>,
}
input! { FaceEnhanceConfig() {
    0 "Switch" switch: String, 1 "Intensity" intensity: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LowLightEnhanceConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { LowLightEnhanceConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEraseConfig {
    pub image_erase_logo: Option<ImageEraseLogoConfig>,
}
input! { ImageEraseConfig() {
    0 "ImageEraseLogo" image_erase_logo: ImageEraseLogoConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEraseLogoConfig {
    pub switch: Option<String>,
    pub image_area_boxes: Option<Vec<ImageAreaBoxInfo>>,
    pub detect_types: Option<Vec<String>>,
}
input! { ImageEraseLogoConfig() {
    0 "Switch" switch: String, 1 "ImageAreaBoxes" image_area_boxes: Vec<ImageAreaBoxInfo>,
    2 "DetectTypes" detect_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAreaBoxInfo {
    pub r#type: Option<String>,
    pub area_coord_set: Option<Vec<i64>>,
    pub bounding_box: Option<Vec<f64>>,
    pub bounding_box_unit_type: Option<u64>,
}
input! { ImageAreaBoxInfo() {
    0 "Type" r#type: String, 1 "AreaCoordSet" area_coord_set: Vec<i64>, 2 "BoundingBox" bounding_box: Vec<f64>,
    3 "BoundingBoxUnitType" bounding_box_unit_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlindWatermarkConfig {
    pub add_blind_watermark: Option<AddBlindWatermarkConfig>,
    pub extract_blind_watermark: Option<ExtractBlindWatermarkConfig>,
    pub remove_blind_watermark: Option<RemoveBlindWatermarkConfig>,
}
input! { BlindWatermarkConfig() {
    0 "AddBlindWatermark" add_blind_watermark: AddBlindWatermarkConfig,
    1 "ExtractBlindWatermark" extract_blind_watermark: ExtractBlindWatermarkConfig,
    2 "RemoveBlindWatermark" remove_blind_watermark: RemoveBlindWatermarkConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBlindWatermarkConfig {
    pub switch: Option<String>,
    pub embed_info: Option<BlindWatermarkEmbedInfo>,
}
input! { AddBlindWatermarkConfig() {
    0 "Switch" switch: String, 1 "EmbedInfo" embed_info: BlindWatermarkEmbedInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlindWatermarkEmbedInfo {
    pub embed_text: Option<String>,
}
input! { BlindWatermarkEmbedInfo() {
    0 "EmbedText" embed_text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkConfig {
    pub switch: Option<String>,
}
input! { ExtractBlindWatermarkConfig() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBlindWatermarkConfig {
    pub switch: Option<String>,
}
input! { RemoveBlindWatermarkConfig() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeautyConfig {
    pub beauty_effect_items: Option<Vec<BeautyEffectItemConfig>>,
    pub beauty_filter_items: Option<Vec<BeautyFilterItemConfig>>,
}
input! { BeautyConfig() {
    0 "BeautyEffectItems" beauty_effect_items: Vec<BeautyEffectItemConfig>,
    1 "BeautyFilterItems" beauty_filter_items: Vec<BeautyFilterItemConfig>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeautyEffectItemConfig {
    pub r#type: Option<String>,
    pub switch: Option<String>,
    pub value: Option<i64>,
    pub resource_path: Option<String>,
    pub ext_info: Option<String>,
}
input! { BeautyEffectItemConfig(r#type: String) {
    0 "Type" r#type: String, 1 "Switch" switch: String, 2 "Value" value: i64, 3 "ResourcePath" resource_path: String,
    4 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeautyFilterItemConfig {
    pub r#type: Option<String>,
    pub switch: Option<String>,
    pub value: Option<i64>,
}
input! { BeautyFilterItemConfig(r#type: String) {
    0 "Type" r#type: String, 1 "Switch" switch: String, 2 "Value" value: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTransformConfig {
    pub image_resize: Option<ImageResizeConfig>,
}
input! { ImageTransformConfig() {
    0 "ImageResize" image_resize: ImageResizeConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResizeConfig {
    pub switch: Option<String>,
    pub mode: Option<String>,
    pub percent: Option<f64>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub long_side: Option<u64>,
    pub short_side: Option<u64>,
}
input! { ImageResizeConfig() {
    0 "Switch" switch: String, 1 "Mode" mode: String, 2 "Percent" percent: f64, 3 "Width" width: u64,
    4 "Height" height: u64, 5 "LongSide" long_side: u64, 6 "ShortSide" short_side: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiTryOnConfig {
    pub model: Option<String>,
    pub prompt: Option<String>,
    pub resolution: Option<String>,
}
input! { AiTryOnConfig(model: String) {
    0 "Model" model: String, 1 "Prompt" prompt: String, 2 "Resolution" resolution: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiPosterSuiteConfig {
    pub mode: Option<String>,
    pub definition: Option<i64>,
    pub recipe: Option<Vec<RecipeItem>>,
    pub language: Option<String>,
    pub panel_ratio: Option<String>,
    pub panel_resolution: Option<String>,
    pub custom_variables: Option<Vec<CustomVariable>>,
    pub model: Option<String>,
}
input! { AiPosterSuiteConfig() {
    0 "Mode" mode: String, 1 "Definition" definition: i64, 2 "Recipe" recipe: Vec<RecipeItem>,
    3 "Language" language: String, 4 "PanelRatio" panel_ratio: String, 5 "PanelResolution" panel_resolution: String,
    6 "CustomVariables" custom_variables: Vec<CustomVariable>, 7 "Model" model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecipeItem {
    pub theme: Option<String>,
    pub num: Option<i64>,
}
input! { RecipeItem() {
    0 "Theme" theme: String, 1 "Num" num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomVariable {
    pub r#type: Option<String>,
    pub description: Option<String>,
}
input! { CustomVariable() {
    0 "Type" r#type: String, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageConfig {
    pub model: Option<String>,
    pub prompt: Option<String>,
    pub resolution: Option<String>,
    pub aspect_ratio: Option<String>,
    pub additional_parameters: Option<String>,
}
input! { CreateImageConfig(model: String, prompt: String) {
    0 "Model" model: String, 1 "Prompt" prompt: String, 2 "Resolution" resolution: String,
    3 "AspectRatio" aspect_ratio: String, 4 "AdditionalParameters" additional_parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiCutoutConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
    pub pattern_config: Option<PatternConfig>,
    pub model: Option<String>,
}
input! { AiCutoutConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String, 2 "PatternConfig" pattern_config: PatternConfig,
    3 "Model" model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatternConfig {
    pub transparency_threshold: Option<i64>,
    pub opaque_threshold: Option<i64>,
    pub edge_sampling_step: Option<i64>,
    pub edge_expansion_step: Option<i64>,
    pub edge_blending_intensity: Option<f64>,
}
input! { PatternConfig() {
    0 "TransparencyThreshold" transparency_threshold: i64, 1 "OpaqueThreshold" opaque_threshold: i64,
    2 "EdgeSamplingStep" edge_sampling_step: i64, 3 "EdgeExpansionStep" edge_expansion_step: i64,
    4 "EdgeBlendingIntensity" edge_blending_intensity: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiExpansionConfig {
    pub switch: Option<String>,
    pub aspect_ratio: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { AiExpansionConfig() {
    0 "Switch" switch: String, 1 "AspectRatio" aspect_ratio: String, 2 "Width" width: i64, 3 "Height" height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiStoryboardConfig {
    pub switch: Option<String>,
    pub process_index: Option<i64>,
}
input! { AiStoryboardConfig() {
    0 "Switch" switch: String, 1 "ProcessIndex" process_index: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderstandImageConfig {
    pub model: Option<String>,
    pub prompt: Option<String>,
    pub parameters: Option<String>,
}
input! { UnderstandImageConfig(model: String, prompt: String) {
    0 "Model" model: String, 1 "Prompt" prompt: String, 2 "Parameters" parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQualityConfig {
    pub attributes: Option<Vec<String>>,
}
input! { ImageQualityConfig(attributes: Vec<String>) {
    0 "Attributes" attributes: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessImageTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateProcessImageTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub project_name: String,
    pub term_base: Option<Vec<TermBase>>,
    pub description: Option<String>,
    pub speakers: Option<Vec<Speakers>>,
}
operation! { CreateProject(project_name: String) "CreateProject" -> CreateProjectOutput {
    0 "ProjectName" project_name, 1 "TermBase" term_base: Vec<TermBase>, 2 "Description" description: String,
    3 "Speakers" speakers: Vec<Speakers>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TermBase {
    pub src: Option<String>,
    pub dst: Option<String>,
    pub src_language: Option<String>,
    pub dst_language: Option<String>,
}
input! { TermBase(src: String, dst: String) {
    0 "Src" src: String, 1 "Dst" dst: String, 2 "SrcLanguage" src_language: String, 3 "DstLanguage" dst_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Speakers {
    pub speaker_id: Option<String>,
    pub voice_id: Option<String>,
    pub gender: Option<String>,
    pub age_group: Option<String>,
    pub description: Option<String>,
    pub name_terms: Option<Vec<TermBase>>,
}
input! { Speakers(speaker_id: String, voice_id: String) {
    0 "SpeakerId" speaker_id: String, 1 "VoiceId" voice_id: String, 2 "Gender" gender: String,
    3 "AgeGroup" age_group: String, 4 "Description" description: String, 5 "NameTerms" name_terms: Vec<TermBase>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project_id: Option<String>,
}
model! { CreateProjectOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityControlTemplate {
    pub name: String,
    pub quality_control_item_set: Vec<QualityControlItemConfig>,
    pub comment: Option<String>,
    pub record_format: Option<String>,
    pub strategy: Option<QualityControlStrategy>,
}
operation! { CreateQualityControlTemplate(name: String, quality_control_item_set: Vec<QualityControlItemConfig>)
    "CreateQualityControlTemplate" -> CreateQualityControlTemplateOutput {
    0 "Name" name, 1 "QualityControlItemSet" quality_control_item_set, 2 "Comment" comment: String,
    3 "RecordFormat" record_format: String, 4 "Strategy" strategy: QualityControlStrategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlItemConfig {
    pub r#type: Option<String>,
    pub switch: Option<String>,
    pub sampling: Option<String>,
    pub interval_time: Option<u64>,
    pub duration: Option<u64>,
    pub threshold: Option<String>,
}
input! { QualityControlItemConfig(r#type: String) {
    0 "Type" r#type: String, 1 "Switch" switch: String, 2 "Sampling" sampling: String,
    3 "IntervalTime" interval_time: u64, 4 "Duration" duration: u64, 5 "Threshold" threshold: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlStrategy {
    pub strategy_type: Option<String>,
    pub time_spot_check: Option<TimeSpotCheck>,
}
input! { QualityControlStrategy() {
    0 "StrategyType" strategy_type: String, 1 "TimeSpotCheck" time_spot_check: TimeSpotCheck
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeSpotCheck {
    pub check_duration: Option<u64>,
    pub check_interval: Option<u64>,
    pub skip_duration: Option<u64>,
    pub circles_number: Option<u64>,
}
input! { TimeSpotCheck() {
    0 "CheckDuration" check_duration: u64, 1 "CheckInterval" check_interval: u64, 2 "SkipDuration" skip_duration: u64,
    3 "CirclesNumber" circles_number: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityControlTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateQualityControlTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleSnapshotTemplate {
    pub sample_type: String,
    pub sample_interval: u64,
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
    0 "SampleType" sample_type, 1 "SampleInterval" sample_interval, 2 "Name" name: String, 3 "Width" width: u64,
    4 "Height" height: u64, 5 "ResolutionAdaptive" resolution_adaptive: String, 6 "Format" format: String,
    7 "Comment" comment: String, 8 "FillType" fill_type: String
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
pub struct CreateSchedule {
    pub schedule_name: String,
    pub trigger: WorkflowTrigger,
    pub activities: Vec<Activity>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_dir: Option<String>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub resource_id: Option<String>,
}
operation! { CreateSchedule(schedule_name: String, trigger: WorkflowTrigger, activities: Vec<Activity>)
    "CreateSchedule" -> CreateScheduleOutput {
    0 "ScheduleName" schedule_name, 1 "Trigger" trigger, 2 "Activities" activities,
    3 "OutputStorage" output_storage: TaskOutputStorage, 4 "OutputDir" output_dir: String,
    5 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig, 6 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowTrigger {
    pub r#type: Option<String>,
    pub cos_file_upload_trigger: Option<CosFileUploadTrigger>,
    pub aws_s3_file_upload_trigger: Option<AwsS3FileUploadTrigger>,
}
input! { WorkflowTrigger(r#type: String) {
    0 "Type" r#type: String, 1 "CosFileUploadTrigger" cos_file_upload_trigger: CosFileUploadTrigger,
    2 "AwsS3FileUploadTrigger" aws_s3_file_upload_trigger: AwsS3FileUploadTrigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosFileUploadTrigger {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub dir: Option<String>,
    pub formats: Option<Vec<String>>,
}
input! { CosFileUploadTrigger(bucket: String, region: String) {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "Dir" dir: String, 3 "Formats" formats: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AwsS3FileUploadTrigger {
    pub s3_bucket: Option<String>,
    pub s3_region: Option<String>,
    pub dir: Option<String>,
    pub formats: Option<Vec<String>>,
    pub s3_secret_id: Option<String>,
    pub s3_secret_key: Option<Secret>,
    pub aws_sqs: Option<AwsSQS>,
}
input! { AwsS3FileUploadTrigger(s3_bucket: String, s3_region: String) {
    0 "S3Bucket" s3_bucket: String, 1 "S3Region" s3_region: String, 2 "Dir" dir: String,
    3 "Formats" formats: Vec<String>, 4 "S3SecretId" s3_secret_id: String, 5 "S3SecretKey" s3_secret_key: Secret,
    6 "AwsSQS" aws_sqs: AwsSQS
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activity {
    pub activity_type: Option<String>,
    pub predrive_index: Option<Vec<i64>>,
    pub reardrive_index: Option<Vec<i64>>,
    pub activity_para: Option<ActivityPara>,
}
input! { Activity(activity_type: String) {
    0 "ActivityType" activity_type: String, 1 "PredriveIndex" predrive_index: Vec<i64>,
    2 "ReardriveIndex" reardrive_index: Vec<i64>, 3 "ActivityPara" activity_para: ActivityPara
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityPara {
    pub transcode_task: Option<TranscodeTaskInput>,
    pub animated_graphic_task: Option<AnimatedGraphicTaskInput>,
    pub snapshot_by_time_offset_task: Option<SnapshotByTimeOffsetTaskInput>,
    pub sample_snapshot_task: Option<SampleSnapshotTaskInput>,
    pub image_sprite_task: Option<ImageSpriteTaskInput>,
    pub adaptive_dynamic_streaming_task: Option<AdaptiveDynamicStreamingTaskInput>,
    pub ai_content_review_task: Option<AiContentReviewTaskInput>,
    pub ai_analysis_task: Option<AiAnalysisTaskInput>,
    pub ai_recognition_task: Option<AiRecognitionTaskInput>,
    pub quality_control_task: Option<AiQualityControlTaskInput>,
    pub exec_rules_task: Option<ExecRulesTask>,
    pub smart_subtitles_task: Option<SmartSubtitlesTaskInput>,
    pub smart_erase_task: Option<SmartEraseTaskInput>,
}
input! { ActivityPara() {
    0 "TranscodeTask" transcode_task: TranscodeTaskInput,
    1 "AnimatedGraphicTask" animated_graphic_task: AnimatedGraphicTaskInput,
    2 "SnapshotByTimeOffsetTask" snapshot_by_time_offset_task: SnapshotByTimeOffsetTaskInput,
    3 "SampleSnapshotTask" sample_snapshot_task: SampleSnapshotTaskInput,
    4 "ImageSpriteTask" image_sprite_task: ImageSpriteTaskInput,
    5 "AdaptiveDynamicStreamingTask" adaptive_dynamic_streaming_task: AdaptiveDynamicStreamingTaskInput,
    6 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    7 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    8 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput,
    9 "QualityControlTask" quality_control_task: AiQualityControlTaskInput,
    10 "ExecRulesTask" exec_rules_task: ExecRulesTask,
    11 "SmartSubtitlesTask" smart_subtitles_task: SmartSubtitlesTaskInput,
    12 "SmartEraseTask" smart_erase_task: SmartEraseTaskInput
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTaskInput {
    pub definition: Option<u64>,
    pub raw_parameter: Option<RawTranscodeParameter>,
    pub override_parameter: Option<OverrideTranscodeParameter>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
    pub blind_watermark: Option<BlindWatermarkInput>,
    pub mosaic_set: Option<Vec<MosaicInput>>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
    pub segment_object_name: Option<String>,
    pub object_number_format: Option<NumberFormat>,
    pub head_tail_parameter: Option<HeadTailParameter>,
}
input! { TranscodeTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "RawParameter" raw_parameter: RawTranscodeParameter,
    2 "OverrideParameter" override_parameter: OverrideTranscodeParameter,
    3 "WatermarkSet" watermark_set: Vec<WatermarkInput>, 4 "BlindWatermark" blind_watermark: BlindWatermarkInput,
    5 "MosaicSet" mosaic_set: Vec<MosaicInput>, 6 "StartTimeOffset" start_time_offset: f64,
    7 "EndTimeOffset" end_time_offset: f64, 8 "OutputStorage" output_storage: TaskOutputStorage,
    9 "OutputObjectPath" output_object_path: String, 10 "SegmentObjectName" segment_object_name: String,
    11 "ObjectNumberFormat" object_number_format: NumberFormat,
    12 "HeadTailParameter" head_tail_parameter: HeadTailParameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawTranscodeParameter {
    pub container: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub video_template: Option<VideoTemplateInfo>,
    pub audio_template: Option<AudioTemplateInfo>,
    pub tehd_config: Option<TEHDConfig>,
    pub std_ext_info: Option<String>,
    pub enhance_config: Option<EnhanceConfig>,
    pub subtitle_template: Option<SubtitleTemplate>,
}
input! { RawTranscodeParameter(container: String) {
    0 "Container" container: String, 1 "RemoveVideo" remove_video: i64, 2 "RemoveAudio" remove_audio: i64,
    3 "VideoTemplate" video_template: VideoTemplateInfo, 4 "AudioTemplate" audio_template: AudioTemplateInfo,
    5 "TEHDConfig" tehd_config: TEHDConfig, 6 "StdExtInfo" std_ext_info: String,
    7 "EnhanceConfig" enhance_config: EnhanceConfig, 8 "SubtitleTemplate" subtitle_template: SubtitleTemplate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TEHDConfig {
    pub r#type: Option<String>,
    pub max_video_bitrate: Option<i64>,
}
input! { TEHDConfig(r#type: String) {
    0 "Type" r#type: String, 1 "MaxVideoBitrate" max_video_bitrate: i64
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
    pub frame_rate: Option<FrameRateConfig>,
    pub super_resolution: Option<SuperResolutionConfig>,
    pub hdr: Option<HdrConfig>,
    pub denoise: Option<VideoDenoiseConfig>,
    pub image_quality_enhance: Option<ImageQualityEnhanceConfig>,
    pub color_enhance: Option<ColorEnhanceConfig>,
    pub low_light_enhance: Option<LowLightEnhanceConfig>,
    pub scratch_repair: Option<ScratchRepairConfig>,
    pub artifact_repair: Option<ArtifactRepairConfig>,
    pub enhance_scene_type: Option<String>,
    pub diffusion_enhance: Option<DiffusionEnhanceConfig>,
    pub frame_rate_with_den: Option<FrameRateWithDenConfig>,
    pub ai_restoration: Option<AiRestorationConfig>,
}
input! { VideoEnhanceConfig() {
    0 "FrameRate" frame_rate: FrameRateConfig, 1 "SuperResolution" super_resolution: SuperResolutionConfig,
    2 "Hdr" hdr: HdrConfig, 3 "Denoise" denoise: VideoDenoiseConfig,
    4 "ImageQualityEnhance" image_quality_enhance: ImageQualityEnhanceConfig,
    5 "ColorEnhance" color_enhance: ColorEnhanceConfig, 6 "LowLightEnhance" low_light_enhance: LowLightEnhanceConfig,
    7 "ScratchRepair" scratch_repair: ScratchRepairConfig, 8 "ArtifactRepair" artifact_repair: ArtifactRepairConfig,
    9 "EnhanceSceneType" enhance_scene_type: String, 10 "DiffusionEnhance" diffusion_enhance: DiffusionEnhanceConfig,
    11 "FrameRateWithDen" frame_rate_with_den: FrameRateWithDenConfig,
    12 "AiRestoration" ai_restoration: AiRestorationConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrameRateConfig {
    pub switch: Option<String>,
    pub fps: Option<u64>,
}
input! { FrameRateConfig() {
    0 "Switch" switch: String, 1 "Fps" fps: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HdrConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { HdrConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDenoiseConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { VideoDenoiseConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScratchRepairConfig {
    pub switch: Option<String>,
    pub intensity: Option<f64>,
}
input! { ScratchRepairConfig() {
    0 "Switch" switch: String, 1 "Intensity" intensity: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArtifactRepairConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ArtifactRepairConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffusionEnhanceConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { DiffusionEnhanceConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrameRateWithDenConfig {
    pub switch: Option<String>,
    pub fps_num: Option<i64>,
    pub fps_den: Option<i64>,
}
input! { FrameRateWithDenConfig() {
    0 "Switch" switch: String, 1 "FpsNum" fps_num: i64, 2 "FpsDen" fps_den: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRestorationConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { AiRestorationConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioEnhanceConfig {
    pub denoise: Option<AudioDenoiseConfig>,
    pub separate: Option<AudioSeparateConfig>,
    pub volume_balance: Option<VolumeBalanceConfig>,
    pub beautify: Option<AudioBeautifyConfig>,
}
input! { AudioEnhanceConfig() {
    0 "Denoise" denoise: AudioDenoiseConfig, 1 "Separate" separate: AudioSeparateConfig,
    2 "VolumeBalance" volume_balance: VolumeBalanceConfig, 3 "Beautify" beautify: AudioBeautifyConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioDenoiseConfig {
    pub switch: Option<String>,
}
input! { AudioDenoiseConfig() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioSeparateConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
    pub track: Option<String>,
}
input! { AudioSeparateConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String, 2 "Track" track: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeBalanceConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { VolumeBalanceConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioBeautifyConfig {
    pub switch: Option<String>,
    pub types: Option<Vec<String>>,
}
input! { AudioBeautifyConfig() {
    0 "Switch" switch: String, 1 "Types" types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleTemplate {
    pub path: Option<String>,
    pub stream_index: Option<i64>,
    pub subtitle_file_input: Option<MediaInputInfo>,
    pub font_file_input: Option<MediaInputInfo>,
    pub font_type: Option<String>,
    pub font_size: Option<String>,
    pub font_color: Option<String>,
    pub font_alpha: Option<f64>,
    pub y_pos: Option<String>,
    pub board_y: Option<String>,
    pub board_width: Option<i64>,
    pub board_height: Option<i64>,
    pub board_color: Option<String>,
    pub board_alpha: Option<f64>,
    pub outline_width: Option<f64>,
    pub outline_color: Option<String>,
    pub outline_alpha: Option<f64>,
    pub shadow_width: Option<f64>,
    pub shadow_color: Option<String>,
    pub shadow_alpha: Option<f64>,
    pub line_spacing: Option<i64>,
    pub alignment: Option<String>,
    pub board_width_unit: Option<i64>,
    pub board_height_unit: Option<i64>,
    pub outline_width_unit: Option<i64>,
    pub shadow_width_unit: Option<i64>,
    pub line_spacing_unit: Option<i64>,
}
input! { SubtitleTemplate() {
    0 "Path" path: String, 1 "StreamIndex" stream_index: i64, 2 "SubtitleFileInput" subtitle_file_input: MediaInputInfo,
    3 "FontFileInput" font_file_input: MediaInputInfo, 4 "FontType" font_type: String, 5 "FontSize" font_size: String,
    6 "FontColor" font_color: String, 7 "FontAlpha" font_alpha: f64, 8 "YPos" y_pos: String, 9 "BoardY" board_y: String,
    10 "BoardWidth" board_width: i64, 11 "BoardHeight" board_height: i64, 12 "BoardColor" board_color: String,
    13 "BoardAlpha" board_alpha: f64, 14 "OutlineWidth" outline_width: f64, 15 "OutlineColor" outline_color: String,
    16 "OutlineAlpha" outline_alpha: f64, 17 "ShadowWidth" shadow_width: f64, 18 "ShadowColor" shadow_color: String,
    19 "ShadowAlpha" shadow_alpha: f64, 20 "LineSpacing" line_spacing: i64, 21 "Alignment" alignment: String,
    22 "BoardWidthUnit" board_width_unit: i64, 23 "BoardHeightUnit" board_height_unit: i64,
    24 "OutlineWidthUnit" outline_width_unit: i64, 25 "ShadowWidthUnit" shadow_width_unit: i64,
    26 "LineSpacingUnit" line_spacing_unit: i64
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
    pub subtitle_template: Option<SubtitleTemplate>,
    pub addon_audio_stream: Option<Vec<MediaInputInfo>>,
    pub std_ext_info: Option<String>,
    pub add_on_subtitles: Option<Vec<AddOnSubtitle>>,
}
input! { OverrideTranscodeParameter() {
    0 "Container" container: String, 1 "RemoveVideo" remove_video: u64, 2 "RemoveAudio" remove_audio: u64,
    3 "VideoTemplate" video_template: VideoTemplateInfoForUpdate,
    4 "AudioTemplate" audio_template: AudioTemplateInfoForUpdate, 5 "TEHDConfig" tehd_config: TEHDConfigForUpdate,
    6 "SubtitleTemplate" subtitle_template: SubtitleTemplate,
    7 "AddonAudioStream" addon_audio_stream: Vec<MediaInputInfo>, 8 "StdExtInfo" std_ext_info: String,
    9 "AddOnSubtitles" add_on_subtitles: Vec<AddOnSubtitle>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTemplateInfoForUpdate {
    pub codec: Option<String>,
    pub fps: Option<i64>,
    pub bitrate: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub gop: Option<u64>,
    pub gop_unit: Option<String>,
    pub fill_type: Option<String>,
    pub vcrf: Option<u64>,
    pub content_adapt_stream: Option<u64>,
    pub hls_time: Option<u64>,
    pub segment_type: Option<i64>,
    pub fps_denominator: Option<i64>,
    pub stereo3d_type: Option<String>,
    pub video_profile: Option<String>,
    pub video_level: Option<String>,
    pub bframes: Option<i64>,
    pub mode: Option<String>,
    pub sar: Option<String>,
    pub no_scenecut: Option<i64>,
    pub bit_depth: Option<i64>,
    pub raw_pts: Option<i64>,
    pub compress: Option<i64>,
    pub segment_specific_info: Option<SegmentSpecificInfo>,
    pub scenario_based: Option<i64>,
    pub scene_type: Option<String>,
    pub compress_type: Option<String>,
}
input! { VideoTemplateInfoForUpdate() {
    0 "Codec" codec: String, 1 "Fps" fps: i64, 2 "Bitrate" bitrate: i64,
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Width" width: u64, 5 "Height" height: u64, 6 "Gop" gop: u64,
    7 "GopUnit" gop_unit: String, 8 "FillType" fill_type: String, 9 "Vcrf" vcrf: u64,
    10 "ContentAdaptStream" content_adapt_stream: u64, 11 "HlsTime" hls_time: u64, 12 "SegmentType" segment_type: i64,
    13 "FpsDenominator" fps_denominator: i64, 14 "Stereo3dType" stereo3d_type: String,
    15 "VideoProfile" video_profile: String, 16 "VideoLevel" video_level: String, 17 "Bframes" bframes: i64,
    18 "Mode" mode: String, 19 "Sar" sar: String, 20 "NoScenecut" no_scenecut: i64, 21 "BitDepth" bit_depth: i64,
    22 "RawPts" raw_pts: i64, 23 "Compress" compress: i64,
    24 "SegmentSpecificInfo" segment_specific_info: SegmentSpecificInfo, 25 "ScenarioBased" scenario_based: i64,
    26 "SceneType" scene_type: String, 27 "CompressType" compress_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTemplateInfoForUpdate {
    pub codec: Option<String>,
    pub bitrate: Option<i64>,
    pub sample_rate: Option<u64>,
    pub audio_channel: Option<i64>,
    pub stream_selects: Option<Vec<i64>>,
}
input! { AudioTemplateInfoForUpdate() {
    0 "Codec" codec: String, 1 "Bitrate" bitrate: i64, 2 "SampleRate" sample_rate: u64,
    3 "AudioChannel" audio_channel: i64, 4 "StreamSelects" stream_selects: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TEHDConfigForUpdate {
    pub r#type: Option<String>,
    pub max_video_bitrate: Option<i64>,
}
input! { TEHDConfigForUpdate() {
    0 "Type" r#type: String, 1 "MaxVideoBitrate" max_video_bitrate: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOnSubtitle {
    pub r#type: Option<String>,
    pub subtitle: Option<MediaInputInfo>,
    pub subtitle_name: Option<String>,
    pub subtitle_language: Option<String>,
    pub output_format: Option<String>,
    pub default_track: Option<bool>,
}
input! { AddOnSubtitle() {
    0 "Type" r#type: String, 1 "Subtitle" subtitle: MediaInputInfo, 2 "SubtitleName" subtitle_name: String,
    3 "SubtitleLanguage" subtitle_language: String, 4 "OutputFormat" output_format: String,
    5 "DefaultTrack" default_track: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkInput {
    pub definition: Option<u64>,
    pub raw_parameter: Option<RawWatermarkParameter>,
    pub text_content: Option<String>,
    pub svg_content: Option<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
input! { WatermarkInput(definition: u64) {
    0 "Definition" definition: u64, 1 "RawParameter" raw_parameter: RawWatermarkParameter,
    2 "TextContent" text_content: String, 3 "SvgContent" svg_content: String,
    4 "StartTimeOffset" start_time_offset: f64, 5 "EndTimeOffset" end_time_offset: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawWatermarkParameter {
    pub r#type: Option<String>,
    pub coordinate_origin: Option<String>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
    pub image_template: Option<RawImageWatermarkInput>,
}
input! { RawWatermarkParameter(r#type: String) {
    0 "Type" r#type: String, 1 "CoordinateOrigin" coordinate_origin: String, 2 "XPos" x_pos: String,
    3 "YPos" y_pos: String, 4 "ImageTemplate" image_template: RawImageWatermarkInput
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawImageWatermarkInput {
    pub image_content: Option<MediaInputInfo>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub repeat_type: Option<String>,
}
input! { RawImageWatermarkInput(image_content: MediaInputInfo) {
    0 "ImageContent" image_content: MediaInputInfo, 1 "Width" width: String, 2 "Height" height: String,
    3 "RepeatType" repeat_type: String
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
pub struct NumberFormat {
    pub initial_value: Option<u64>,
    pub increment: Option<u64>,
    pub min_length: Option<u64>,
    pub place_holder: Option<String>,
}
input! { NumberFormat() {
    0 "InitialValue" initial_value: u64, 1 "Increment" increment: u64, 2 "MinLength" min_length: u64,
    3 "PlaceHolder" place_holder: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadTailParameter {
    pub head_set: Option<Vec<MediaInputInfo>>,
    pub tail_set: Option<Vec<MediaInputInfo>>,
}
input! { HeadTailParameter() {
    0 "HeadSet" head_set: Vec<MediaInputInfo>, 1 "TailSet" tail_set: Vec<MediaInputInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnimatedGraphicTaskInput {
    pub definition: Option<u64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
    pub ext_info: Option<String>,
}
input! { AnimatedGraphicTaskInput(definition: u64, start_time_offset: f64, end_time_offset: f64) {
    0 "Definition" definition: u64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "OutputStorage" output_storage: TaskOutputStorage, 4 "OutputObjectPath" output_object_path: String,
    5 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotByTimeOffsetTaskInput {
    pub definition: Option<u64>,
    pub ext_time_offset_set: Option<Vec<String>>,
    pub time_offset_set: Option<Vec<f64>>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
    pub object_number_format: Option<NumberFormat>,
    pub ext_info: Option<String>,
}
input! { SnapshotByTimeOffsetTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "ExtTimeOffsetSet" ext_time_offset_set: Vec<String>,
    2 "TimeOffsetSet" time_offset_set: Vec<f64>, 3 "WatermarkSet" watermark_set: Vec<WatermarkInput>,
    4 "OutputStorage" output_storage: TaskOutputStorage, 5 "OutputObjectPath" output_object_path: String,
    6 "ObjectNumberFormat" object_number_format: NumberFormat, 7 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleSnapshotTaskInput {
    pub definition: Option<u64>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
    pub object_number_format: Option<NumberFormat>,
    pub ext_info: Option<String>,
}
input! { SampleSnapshotTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "WatermarkSet" watermark_set: Vec<WatermarkInput>,
    2 "OutputStorage" output_storage: TaskOutputStorage, 3 "OutputObjectPath" output_object_path: String,
    4 "ObjectNumberFormat" object_number_format: NumberFormat, 5 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSpriteTaskInput {
    pub definition: Option<u64>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
    pub web_vtt_object_name: Option<String>,
    pub object_number_format: Option<NumberFormat>,
    pub ext_info: Option<String>,
}
input! { ImageSpriteTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "OutputStorage" output_storage: TaskOutputStorage,
    2 "OutputObjectPath" output_object_path: String, 3 "WebVttObjectName" web_vtt_object_name: String,
    4 "ObjectNumberFormat" object_number_format: NumberFormat, 5 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveDynamicStreamingTaskInput {
    pub definition: Option<u64>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
    pub blind_watermark: Option<BlindWatermarkInput>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
    pub sub_stream_object_name: Option<String>,
    pub segment_object_name: Option<String>,
    pub add_on_subtitles: Option<Vec<AddOnSubtitle>>,
    pub drm_info: Option<DrmInfo>,
    pub definition_type: Option<String>,
    pub subtitle_template: Option<SubtitleTemplate>,
    pub std_ext_info: Option<String>,
    pub key_pts_list: Option<Vec<i64>>,
    pub add_on_audios: Option<Vec<AddOnAudio>>,
    pub std_ext_stream_infos: Option<Vec<AdaptiveStreamTemplate>>,
}
input! { AdaptiveDynamicStreamingTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "WatermarkSet" watermark_set: Vec<WatermarkInput>,
    2 "BlindWatermark" blind_watermark: BlindWatermarkInput, 3 "OutputStorage" output_storage: TaskOutputStorage,
    4 "OutputObjectPath" output_object_path: String, 5 "SubStreamObjectName" sub_stream_object_name: String,
    6 "SegmentObjectName" segment_object_name: String, 7 "AddOnSubtitles" add_on_subtitles: Vec<AddOnSubtitle>,
    8 "DrmInfo" drm_info: DrmInfo, 9 "DefinitionType" definition_type: String,
    10 "SubtitleTemplate" subtitle_template: SubtitleTemplate, 11 "StdExtInfo" std_ext_info: String,
    12 "KeyPTSList" key_pts_list: Vec<i64>, 13 "AddOnAudios" add_on_audios: Vec<AddOnAudio>,
    14 "StdExtStreamInfos" std_ext_stream_infos: Vec<AdaptiveStreamTemplate>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmInfo {
    pub r#type: Option<String>,
    pub simple_aes_drm: Option<SimpleAesDrm>,
    pub speke_drm: Option<SpekeDrm>,
}
input! { DrmInfo(r#type: String) {
    0 "Type" r#type: String, 1 "SimpleAesDrm" simple_aes_drm: SimpleAesDrm, 2 "SpekeDrm" speke_drm: SpekeDrm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleAesDrm {
    pub uri: Option<String>,
    pub key: Option<String>,
    pub vector: Option<String>,
}
input! { SimpleAesDrm(uri: String, key: String) {
    0 "Uri" uri: String, 1 "Key" key: String, 2 "Vector" vector: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpekeDrm {
    pub resource_id: Option<String>,
    pub key_server_url: Option<String>,
    pub vector: Option<String>,
    pub encryption_method: Option<String>,
    pub encryption_preset: Option<String>,
}
input! { SpekeDrm(resource_id: String, key_server_url: String, vector: String) {
    0 "ResourceId" resource_id: String, 1 "KeyServerUrl" key_server_url: String, 2 "Vector" vector: String,
    3 "EncryptionMethod" encryption_method: String, 4 "EncryptionPreset" encryption_preset: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOnAudio {
    pub input_info: Option<MediaInputInfo>,
    pub audio_name: Option<String>,
    pub audio_language: Option<String>,
    pub default_track: Option<bool>,
}
input! { AddOnAudio(input_info: MediaInputInfo) {
    0 "InputInfo" input_info: MediaInputInfo, 1 "AudioName" audio_name: String,
    2 "AudioLanguage" audio_language: String, 3 "DefaultTrack" default_track: bool
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
    pub extended_parameter: Option<String>,
}
input! { AiAnalysisTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "ExtendedParameter" extended_parameter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskInput {
    pub definition: Option<u64>,
    pub user_ext_para: Option<String>,
}
input! { AiRecognitionTaskInput(definition: u64) {
    0 "Definition" definition: u64, 1 "UserExtPara" user_ext_para: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiQualityControlTaskInput {
    pub definition: Option<u64>,
    pub channel_ext_para: Option<String>,
}
input! { AiQualityControlTaskInput() {
    0 "Definition" definition: u64, 1 "ChannelExtPara" channel_ext_para: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecRulesTask {
    pub rules: Option<Vec<Rules>>,
}
input! { ExecRulesTask() {
    0 "Rules" rules: Vec<Rules>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rules {
    pub id: Option<String>,
    pub conditions: Option<Vec<RuleConditionItem>>,
    pub linker: Option<String>,
    pub rear_drive_indexs: Option<Vec<i64>>,
}
input! { Rules() {
    0 "Id" id: String, 1 "Conditions" conditions: Vec<RuleConditionItem>, 2 "Linker" linker: String,
    3 "RearDriveIndexs" rear_drive_indexs: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleConditionItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RuleConditionItem() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartEraseTaskInput {
    pub definition: Option<i64>,
    pub raw_parameter: Option<RawSmartEraseParameter>,
    pub override_parameter: Option<OverrideEraseParameter>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
}
input! { SmartEraseTaskInput() {
    0 "Definition" definition: i64, 1 "RawParameter" raw_parameter: RawSmartEraseParameter,
    2 "OverrideParameter" override_parameter: OverrideEraseParameter,
    3 "OutputStorage" output_storage: TaskOutputStorage, 4 "OutputObjectPath" output_object_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawSmartEraseParameter {
    pub erase_type: Option<String>,
    pub erase_subtitle_config: Option<SmartEraseSubtitleConfig>,
    pub erase_watermark_config: Option<SmartEraseWatermarkConfig>,
    pub erase_privacy_config: Option<SmartErasePrivacyConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub use_original_pos: Option<i64>,
    pub use_original_size: Option<i64>,
}
input! { RawSmartEraseParameter(erase_type: String) {
    0 "EraseType" erase_type: String, 1 "EraseSubtitleConfig" erase_subtitle_config: SmartEraseSubtitleConfig,
    2 "EraseWatermarkConfig" erase_watermark_config: SmartEraseWatermarkConfig,
    3 "ErasePrivacyConfig" erase_privacy_config: SmartErasePrivacyConfig, 4 "SubtitleEmbedId" subtitle_embed_id: i64,
    5 "UseOriginalPos" use_original_pos: i64, 6 "UseOriginalSize" use_original_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartEraseSubtitleConfig {
    pub subtitle_erase_method: Option<String>,
    pub subtitle_model: Option<String>,
    pub ocr_switch: Option<String>,
    pub subtitle_lang: Option<String>,
    pub subtitle_format: Option<String>,
    pub trans_switch: Option<String>,
    pub trans_dst_lang: Option<String>,
    pub auto_areas: Option<Vec<EraseArea>>,
    pub custom_areas: Option<Vec<EraseTimeArea>>,
    pub subtitle_embed_id: Option<u64>,
    pub use_original_pos: Option<i64>,
    pub use_original_size: Option<i64>,
}
input! { SmartEraseSubtitleConfig(subtitle_erase_method: String, subtitle_model: String) {
    0 "SubtitleEraseMethod" subtitle_erase_method: String, 1 "SubtitleModel" subtitle_model: String,
    2 "OcrSwitch" ocr_switch: String, 3 "SubtitleLang" subtitle_lang: String,
    4 "SubtitleFormat" subtitle_format: String, 5 "TransSwitch" trans_switch: String,
    6 "TransDstLang" trans_dst_lang: String, 7 "AutoAreas" auto_areas: Vec<EraseArea>,
    8 "CustomAreas" custom_areas: Vec<EraseTimeArea>, 9 "SubtitleEmbedId" subtitle_embed_id: u64,
    10 "UseOriginalPos" use_original_pos: i64, 11 "UseOriginalSize" use_original_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseTimeArea {
    pub begin_ms: Option<u64>,
    pub end_ms: Option<u64>,
    pub areas: Option<Vec<EraseArea>>,
}
input! { EraseTimeArea(begin_ms: u64, end_ms: u64, areas: Vec<EraseArea>) {
    0 "BeginMs" begin_ms: u64, 1 "EndMs" end_ms: u64, 2 "Areas" areas: Vec<EraseArea>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartEraseWatermarkConfig {
    pub watermark_erase_method: Option<String>,
    pub watermark_model: Option<String>,
    pub auto_areas: Option<Vec<EraseArea>>,
    pub custom_areas: Option<Vec<EraseTimeArea>>,
}
input! { SmartEraseWatermarkConfig(watermark_erase_method: String, watermark_model: String) {
    0 "WatermarkEraseMethod" watermark_erase_method: String, 1 "WatermarkModel" watermark_model: String,
    2 "AutoAreas" auto_areas: Vec<EraseArea>, 3 "CustomAreas" custom_areas: Vec<EraseTimeArea>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartErasePrivacyConfig {
    pub privacy_model: Option<String>,
    pub privacy_targets: Option<Vec<String>>,
}
input! { SmartErasePrivacyConfig(privacy_model: String, privacy_targets: Vec<String>) {
    0 "PrivacyModel" privacy_model: String, 1 "PrivacyTargets" privacy_targets: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverrideEraseParameter {
    pub erase_type: Option<String>,
    pub erase_subtitle_config: Option<UpdateSmartEraseSubtitleConfig>,
    pub erase_watermark_config: Option<UpdateSmartEraseWatermarkConfig>,
    pub erase_privacy_config: Option<UpdateSmartErasePrivacyConfig>,
    pub subtitle_embed_id: Option<i64>,
}
input! { OverrideEraseParameter() {
    0 "EraseType" erase_type: String, 1 "EraseSubtitleConfig" erase_subtitle_config: UpdateSmartEraseSubtitleConfig,
    2 "EraseWatermarkConfig" erase_watermark_config: UpdateSmartEraseWatermarkConfig,
    3 "ErasePrivacyConfig" erase_privacy_config: UpdateSmartErasePrivacyConfig,
    4 "SubtitleEmbedId" subtitle_embed_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartEraseSubtitleConfig {
    pub subtitle_erase_method: Option<String>,
    pub subtitle_model: Option<String>,
    pub ocr_switch: Option<String>,
    pub subtitle_lang: Option<String>,
    pub subtitle_format: Option<String>,
    pub trans_switch: Option<String>,
    pub trans_dst_lang: Option<String>,
    pub auto_areas: Option<Vec<EraseArea>>,
    pub custom_areas: Option<Vec<EraseTimeArea>>,
}
input! { UpdateSmartEraseSubtitleConfig() {
    0 "SubtitleEraseMethod" subtitle_erase_method: String, 1 "SubtitleModel" subtitle_model: String,
    2 "OcrSwitch" ocr_switch: String, 3 "SubtitleLang" subtitle_lang: String,
    4 "SubtitleFormat" subtitle_format: String, 5 "TransSwitch" trans_switch: String,
    6 "TransDstLang" trans_dst_lang: String, 7 "AutoAreas" auto_areas: Vec<EraseArea>,
    8 "CustomAreas" custom_areas: Vec<EraseTimeArea>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartEraseWatermarkConfig {
    pub watermark_erase_method: Option<String>,
    pub watermark_model: Option<String>,
    pub auto_areas: Option<Vec<EraseArea>>,
    pub custom_areas: Option<Vec<EraseTimeArea>>,
}
input! { UpdateSmartEraseWatermarkConfig() {
    0 "WatermarkEraseMethod" watermark_erase_method: String, 1 "WatermarkModel" watermark_model: String,
    2 "AutoAreas" auto_areas: Vec<EraseArea>, 3 "CustomAreas" custom_areas: Vec<EraseTimeArea>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartErasePrivacyConfig {
    pub privacy_model: Option<String>,
    pub privacy_targets: Option<Vec<String>>,
}
input! { UpdateSmartErasePrivacyConfig() {
    0 "PrivacyModel" privacy_model: String, 1 "PrivacyTargets" privacy_targets: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduleOutput {
    pub schedule_id: Option<i64>,
}
model! { CreateScheduleOutput {
    0 "ScheduleId" schedule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartEraseTemplate {
    pub name: String,
    pub erase_type: String,
    pub comment: Option<String>,
    pub erase_subtitle_config: Option<SmartEraseSubtitleConfig>,
    pub erase_watermark_config: Option<SmartEraseWatermarkConfig>,
    pub erase_privacy_config: Option<SmartErasePrivacyConfig>,
}
operation! { CreateSmartEraseTemplate(name: String, erase_type: String)
    "CreateSmartEraseTemplate" -> CreateSmartEraseTemplateOutput {
    0 "Name" name, 1 "EraseType" erase_type, 2 "Comment" comment: String,
    3 "EraseSubtitleConfig" erase_subtitle_config: SmartEraseSubtitleConfig,
    4 "EraseWatermarkConfig" erase_watermark_config: SmartEraseWatermarkConfig,
    5 "ErasePrivacyConfig" erase_privacy_config: SmartErasePrivacyConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartEraseTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateSmartEraseTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartSubtitleTemplate {
    pub name: String,
    pub video_src_language: String,
    pub subtitle_type: i64,
    pub comment: Option<String>,
    pub subtitle_format: Option<String>,
    pub asr_hot_words_configure: Option<AsrHotWordsConfigure>,
    pub translate_switch: Option<String>,
    pub translate_dst_language: Option<String>,
    pub process_type: Option<u64>,
    pub selecting_subtitle_areas_config: Option<SelectingSubtitleAreasConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub speaker_mode: Option<i64>,
    pub speaker_label: Option<i64>,
}
operation! { CreateSmartSubtitleTemplate(name: String, video_src_language: String, subtitle_type: i64)
    "CreateSmartSubtitleTemplate" -> CreateSmartSubtitleTemplateOutput {
    0 "Name" name, 1 "VideoSrcLanguage" video_src_language, 2 "SubtitleType" subtitle_type, 3 "Comment" comment: String,
    4 "SubtitleFormat" subtitle_format: String, 5 "AsrHotWordsConfigure" asr_hot_words_configure: AsrHotWordsConfigure,
    6 "TranslateSwitch" translate_switch: String, 7 "TranslateDstLanguage" translate_dst_language: String,
    8 "ProcessType" process_type: u64,
    9 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: SelectingSubtitleAreasConfig,
    10 "SubtitleEmbedId" subtitle_embed_id: i64, 11 "SpeakerMode" speaker_mode: i64,
    12 "SpeakerLabel" speaker_label: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartSubtitleTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateSmartSubtitleTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotByTimeOffsetTemplate {
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
    0 "Name" name: String, 1 "Width" width: u64, 2 "Height" height: u64,
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Format" format: String, 5 "Comment" comment: String,
    6 "FillType" fill_type: String
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
pub struct CreateStreamLinkEvent {
    pub event_name: String,
    pub description: Option<String>,
}
operation! { CreateStreamLinkEvent(event_name: String) "CreateStreamLinkEvent" -> CreateStreamLinkEventOutput {
    0 "EventName" event_name, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkEventOutput {
    pub info: Option<DescribeEvent>,
}
model! { CreateStreamLinkEventOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvent {
    pub event_name: Option<String>,
    pub event_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub status: Option<u64>,
    pub attached_flow_group: Option<Vec<DescribeFlowId>>,
}
model! { DescribeEvent {
    0 "EventName" event_name, 1 "EventId" event_id, 2 "CreateTime" create_time, 3 "Description" description,
    4 "Status" status, 5 "AttachedFlowGroup" attached_flow_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowId {
    pub flow_id: Option<String>,
    pub region: Option<String>,
}
model! { DescribeFlowId {
    0 "FlowId" flow_id, 1 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkFlow {
    pub flow_name: String,
    pub max_bandwidth: i64,
    pub input_group: Option<Vec<CreateInput>>,
    pub event_id: Option<String>,
    pub output_group: Option<Vec<CreateOutputInfo>>,
}
operation! { CreateStreamLinkFlow(flow_name: String, max_bandwidth: i64)
    "CreateStreamLinkFlow" -> CreateStreamLinkFlowOutput {
    0 "FlowName" flow_name, 1 "MaxBandwidth" max_bandwidth, 2 "InputGroup" input_group: Vec<CreateInput>,
    3 "EventId" event_id: String, 4 "OutputGroup" output_group: Vec<CreateOutputInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInput {
    pub input_name: Option<String>,
    pub protocol: Option<String>,
    pub description: Option<String>,
    pub allow_ip_list: Option<Vec<String>>,
    pub srt_settings: Option<CreateInputSRTSettings>,
    pub rtp_settings: Option<CreateInputRTPSettings>,
    pub fail_over: Option<String>,
    pub rtmp_pull_settings: Option<CreateInputRTMPPullSettings>,
    pub rtsp_pull_settings: Option<CreateInputRTSPPullSettings>,
    pub hls_pull_settings: Option<CreateInputHLSPullSettings>,
    pub resilient_stream: Option<ResilientStreamConf>,
    pub security_group_ids: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub rist_settings: Option<CreateInputRISTSettings>,
    pub input_region: Option<String>,
    pub fail_over_option: Option<FailOverOption>,
}
input! { CreateInput(input_name: String, protocol: String) {
    0 "InputName" input_name: String, 1 "Protocol" protocol: String, 2 "Description" description: String,
    3 "AllowIpList" allow_ip_list: Vec<String>, 4 "SRTSettings" srt_settings: CreateInputSRTSettings,
    5 "RTPSettings" rtp_settings: CreateInputRTPSettings, 6 "FailOver" fail_over: String,
    7 "RTMPPullSettings" rtmp_pull_settings: CreateInputRTMPPullSettings,
    8 "RTSPPullSettings" rtsp_pull_settings: CreateInputRTSPPullSettings,
    9 "HLSPullSettings" hls_pull_settings: CreateInputHLSPullSettings,
    10 "ResilientStream" resilient_stream: ResilientStreamConf, 11 "SecurityGroupIds" security_group_ids: Vec<String>,
    12 "Zones" zones: Vec<String>, 13 "RISTSettings" rist_settings: CreateInputRISTSettings,
    14 "InputRegion" input_region: String, 15 "FailOverOption" fail_over_option: FailOverOption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInputSRTSettings {
    pub mode: Option<String>,
    pub stream_id: Option<String>,
    pub latency: Option<i64>,
    pub recv_latency: Option<i64>,
    pub peer_latency: Option<i64>,
    pub peer_idle_timeout: Option<i64>,
    pub passphrase: Option<Secret>,
    pub pb_key_len: Option<i64>,
    pub source_addresses: Option<Vec<SRTSourceAddressReq>>,
    pub fec: Option<SRTFECSimpleOptions>,
}
input! { CreateInputSRTSettings() {
    0 "Mode" mode: String, 1 "StreamId" stream_id: String, 2 "Latency" latency: i64, 3 "RecvLatency" recv_latency: i64,
    4 "PeerLatency" peer_latency: i64, 5 "PeerIdleTimeout" peer_idle_timeout: i64, 6 "Passphrase" passphrase: Secret,
    7 "PbKeyLen" pb_key_len: i64, 8 "SourceAddresses" source_addresses: Vec<SRTSourceAddressReq>,
    9 "FEC" fec: SRTFECSimpleOptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SRTSourceAddressReq {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
input! { SRTSourceAddressReq(ip: String, port: i64) {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SRTFECSimpleOptions {
    pub enable: Option<bool>,
}
input! { SRTFECSimpleOptions() {
    0 "Enable" enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInputRTPSettings {
    pub fec: Option<String>,
    pub idle_timeout: Option<i64>,
}
input! { CreateInputRTPSettings() {
    0 "FEC" fec: String, 1 "IdleTimeout" idle_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInputRTMPPullSettings {
    pub source_addresses: Option<Vec<RTMPPullSourceAddress>>,
}
input! { CreateInputRTMPPullSettings(source_addresses: Vec<RTMPPullSourceAddress>) {
    0 "SourceAddresses" source_addresses: Vec<RTMPPullSourceAddress>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RTMPPullSourceAddress {
    pub tc_url: Option<String>,
    pub stream_key: Option<Secret>,
}
input! { RTMPPullSourceAddress(tc_url: String, stream_key: Secret) {
    0 "TcUrl" tc_url: String, 1 "StreamKey" stream_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInputRTSPPullSettings {
    pub source_addresses: Option<Vec<RTSPPullSourceAddress>>,
}
input! { CreateInputRTSPPullSettings(source_addresses: Vec<RTSPPullSourceAddress>) {
    0 "SourceAddresses" source_addresses: Vec<RTSPPullSourceAddress>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RTSPPullSourceAddress {
    pub url: Option<String>,
}
input! { RTSPPullSourceAddress(url: String) {
    0 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInputHLSPullSettings {
    pub source_addresses: Option<Vec<HLSPullSourceAddress>>,
}
input! { CreateInputHLSPullSettings(source_addresses: Vec<HLSPullSourceAddress>) {
    0 "SourceAddresses" source_addresses: Vec<HLSPullSourceAddress>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HLSPullSourceAddress {
    pub url: Option<String>,
}
input! { HLSPullSourceAddress(url: String) {
    0 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResilientStreamConf {
    pub enable: Option<bool>,
    pub buffer_time: Option<u64>,
}
input! { ResilientStreamConf() {
    0 "Enable" enable: bool, 1 "BufferTime" buffer_time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInputRISTSettings {
    pub mode: Option<String>,
    pub profile: Option<String>,
    pub buffer: Option<i64>,
}
input! { CreateInputRISTSettings() {
    0 "Mode" mode: String, 1 "Profile" profile: String, 2 "Buffer" buffer: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailOverOption {
    pub fail_over_type: Option<String>,
}
input! { FailOverOption() {
    0 "FailOverType" fail_over_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputInfo {
    pub output_name: Option<String>,
    pub description: Option<String>,
    pub protocol: Option<String>,
    pub output_region: Option<String>,
    pub output_type: Option<String>,
    pub output_kind: Option<String>,
    pub srt_settings: Option<CreateOutputSRTSettings>,
    pub rtmp_settings: Option<CreateOutputRTMPSettings>,
    pub rtp_settings: Option<CreateOutputInfoRTPSettings>,
    pub allow_ip_list: Option<Vec<String>>,
    pub max_concurrent: Option<u64>,
    pub security_group_ids: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub rist_settings: Option<CreateOutputRistSettings>,
    /// Deprecated.
    pub pid_selector: Option<PidSelector>,
    pub stream_selector: Option<StreamSelector>,
}
input! { CreateOutputInfo(output_name: String, description: String, protocol: String, output_region: String) {
    0 "OutputName" output_name: String, 1 "Description" description: String, 2 "Protocol" protocol: String,
    3 "OutputRegion" output_region: String, 4 "OutputType" output_type: String, 5 "OutputKind" output_kind: String,
    6 "SRTSettings" srt_settings: CreateOutputSRTSettings, 7 "RTMPSettings" rtmp_settings: CreateOutputRTMPSettings,
    8 "RTPSettings" rtp_settings: CreateOutputInfoRTPSettings, 9 "AllowIpList" allow_ip_list: Vec<String>,
    10 "MaxConcurrent" max_concurrent: u64, 11 "SecurityGroupIds" security_group_ids: Vec<String>,
    12 "Zones" zones: Vec<String>, 13 "RISTSettings" rist_settings: CreateOutputRistSettings,
    14 "PidSelector" pid_selector: PidSelector, 15 "StreamSelector" stream_selector: StreamSelector
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputSRTSettings {
    pub destinations: Option<Vec<CreateOutputSRTSettingsDestinations>>,
    pub stream_id: Option<String>,
    pub latency: Option<i64>,
    pub recv_latency: Option<i64>,
    pub peer_latency: Option<i64>,
    pub peer_idle_timeout: Option<i64>,
    pub passphrase: Option<Secret>,
    pub pb_key_len: Option<i64>,
    pub mode: Option<String>,
    pub fec: Option<SRTFECFullOptions>,
}
input! { CreateOutputSRTSettings(destinations: Vec<CreateOutputSRTSettingsDestinations>) {
    0 "Destinations" destinations: Vec<CreateOutputSRTSettingsDestinations>, 1 "StreamId" stream_id: String,
    2 "Latency" latency: i64, 3 "RecvLatency" recv_latency: i64, 4 "PeerLatency" peer_latency: i64,
    5 "PeerIdleTimeout" peer_idle_timeout: i64, 6 "Passphrase" passphrase: Secret, 7 "PbKeyLen" pb_key_len: i64,
    8 "Mode" mode: String, 9 "FEC" fec: SRTFECFullOptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputSRTSettingsDestinations {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
input! { CreateOutputSRTSettingsDestinations(ip: String, port: i64) {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SRTFECFullOptions {
    pub enable: Option<bool>,
    pub cols: Option<i64>,
    pub rows: Option<i64>,
    pub arq: Option<String>,
    pub layout: Option<String>,
}
input! { SRTFECFullOptions() {
    0 "Enable" enable: bool, 1 "Cols" cols: i64, 2 "Rows" rows: i64, 3 "ARQ" arq: String, 4 "Layout" layout: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputRTMPSettings {
    pub destinations: Option<Vec<CreateOutputRtmpSettingsDestinations>>,
    pub chunk_size: Option<i64>,
}
input! { CreateOutputRTMPSettings(destinations: Vec<CreateOutputRtmpSettingsDestinations>) {
    0 "Destinations" destinations: Vec<CreateOutputRtmpSettingsDestinations>, 1 "ChunkSize" chunk_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputRtmpSettingsDestinations {
    pub url: Option<String>,
    pub stream_key: Option<Secret>,
}
input! { CreateOutputRtmpSettingsDestinations(url: String, stream_key: Secret) {
    0 "Url" url: String, 1 "StreamKey" stream_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputInfoRTPSettings {
    pub destinations: Option<Vec<CreateOutputRTPSettingsDestinations>>,
    pub fec: Option<String>,
    pub idle_timeout: Option<i64>,
}
input! { CreateOutputInfoRTPSettings(destinations: Vec<CreateOutputRTPSettingsDestinations>, fec: String, idle_timeout: i64) {
    0 "Destinations" destinations: Vec<CreateOutputRTPSettingsDestinations>, 1 "FEC" fec: String,
    2 "IdleTimeout" idle_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputRTPSettingsDestinations {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
input! { CreateOutputRTPSettingsDestinations(ip: String, port: i64) {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputRistSettings {
    pub mode: Option<String>,
    pub profile: Option<String>,
    pub buffer: Option<i64>,
}
input! { CreateOutputRistSettings() {
    0 "Mode" mode: String, 1 "Profile" profile: String, 2 "Buffer" buffer: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PidSelector {
    pub audio_pid: Option<Vec<i64>>,
    pub video_pid: Option<Vec<i64>>,
}
input! { PidSelector() {
    0 "AudioPID" audio_pid: Vec<i64>, 1 "VideoPID" video_pid: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamSelector {
    pub selector_type: Option<String>,
    pub pid_selector: Option<PidSelector>,
    pub track_selector: Option<TrackSelector>,
}
input! { StreamSelector() {
    0 "SelectorType" selector_type: String, 1 "PidSelector" pid_selector: PidSelector,
    2 "TrackSelector" track_selector: TrackSelector
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackSelector {
    pub video_index: Option<Vec<i64>>,
    pub audio_index: Option<Vec<i64>>,
}
input! { TrackSelector() {
    0 "VideoIndex" video_index: Vec<i64>, 1 "AudioIndex" audio_index: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkFlowOutput {
    pub info: Option<DescribeFlow>,
}
model! { CreateStreamLinkFlowOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlow {
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub state: Option<String>,
    pub max_bandwidth: Option<i64>,
    pub input_group: Option<Vec<DescribeInput>>,
    pub output_group: Option<Vec<DescribeOutput>>,
    pub event_id: Option<String>,
    pub region: Option<String>,
    pub allowed_input_protocols: Option<Vec<String>>,
    pub allowed_output_protocols: Option<Vec<String>>,
}
model! { DescribeFlow {
    0 "FlowId" flow_id, 1 "FlowName" flow_name, 2 "State" state, 3 "MaxBandwidth" max_bandwidth,
    4 "InputGroup" input_group, 5 "OutputGroup" output_group, 6 "EventId" event_id, 7 "Region" region,
    8 "AllowedInputProtocols" allowed_input_protocols, 9 "AllowedOutputProtocols" allowed_output_protocols
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInput {
    pub input_id: Option<String>,
    pub input_name: Option<String>,
    pub description: Option<String>,
    pub protocol: Option<String>,
    pub input_address_list: Option<Vec<InputAddress>>,
    pub allow_ip_list: Option<Vec<String>>,
    pub srt_settings: Option<DescribeInputSRTSettings>,
    pub rtp_settings: Option<DescribeInputRTPSettings>,
    pub input_region: Option<String>,
    pub rtmp_settings: Option<DescribeInputRTMPSettings>,
    pub fail_over: Option<String>,
    pub rtmp_pull_settings: Option<DescribeInputRTMPPullSettings>,
    pub rtsp_pull_settings: Option<DescribeInputRTSPPullSettings>,
    pub hls_pull_settings: Option<DescribeInputHLSPullSettings>,
    pub resilient_stream: Option<ResilientStreamConf>,
    pub security_group_ids: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub rist_settings: Option<DescribeInputRISTSettings>,
    pub stream_urls: Option<Vec<StreamUrlDetail>>,
}
model! { DescribeInput {
    0 "InputId" input_id, 1 "InputName" input_name, 2 "Description" description, 3 "Protocol" protocol,
    4 "InputAddressList" input_address_list, 5 "AllowIpList" allow_ip_list, 6 "SRTSettings" srt_settings,
    7 "RTPSettings" rtp_settings, 8 "InputRegion" input_region, 9 "RTMPSettings" rtmp_settings, 10 "FailOver" fail_over,
    11 "RTMPPullSettings" rtmp_pull_settings, 12 "RTSPPullSettings" rtsp_pull_settings,
    13 "HLSPullSettings" hls_pull_settings, 14 "ResilientStream" resilient_stream,
    15 "SecurityGroupIds" security_group_ids, 16 "Zones" zones, 17 "RISTSettings" rist_settings,
    18 "StreamUrls" stream_urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAddress {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { InputAddress {
    0 "Ip" ip, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputSRTSettings {
    pub mode: Option<String>,
    pub stream_id: Option<String>,
    pub latency: Option<i64>,
    pub recv_latency: Option<i64>,
    pub peer_latency: Option<i64>,
    pub peer_idle_timeout: Option<i64>,
    pub passphrase: Option<Secret>,
    pub pb_key_len: Option<i64>,
    pub source_addresses: Option<Vec<SRTSourceAddressResp>>,
    pub fec: Option<SRTFECSimpleOptions>,
}
model! { DescribeInputSRTSettings {
    0 "Mode" mode, 1 "StreamId" stream_id, 2 "Latency" latency, 3 "RecvLatency" recv_latency,
    4 "PeerLatency" peer_latency, 5 "PeerIdleTimeout" peer_idle_timeout, 6 "Passphrase" passphrase,
    7 "PbKeyLen" pb_key_len, 8 "SourceAddresses" source_addresses, 9 "FEC" fec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SRTSourceAddressResp {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { SRTSourceAddressResp {
    0 "Ip" ip, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputRTPSettings {
    pub fec: Option<String>,
    pub idle_timeout: Option<i64>,
}
model! { DescribeInputRTPSettings {
    0 "FEC" fec, 1 "IdleTimeout" idle_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputRTMPSettings {
    pub app_name: Option<String>,
    pub stream_key: Option<Secret>,
}
model! { DescribeInputRTMPSettings {
    0 "AppName" app_name, 1 "StreamKey" stream_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputRTMPPullSettings {
    pub source_addresses: Option<Vec<DescribeRTMPPullSourceAddress>>,
}
model! { DescribeInputRTMPPullSettings {
    0 "SourceAddresses" source_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTMPPullSourceAddress {
    pub tc_url: Option<String>,
    pub stream_key: Option<Secret>,
}
model! { DescribeRTMPPullSourceAddress {
    0 "TcUrl" tc_url, 1 "StreamKey" stream_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputRTSPPullSettings {
    pub source_addresses: Option<Vec<DescribeRTSPPullSourceAddress>>,
}
model! { DescribeInputRTSPPullSettings {
    0 "SourceAddresses" source_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSPPullSourceAddress {
    pub url: Option<String>,
}
model! { DescribeRTSPPullSourceAddress {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputHLSPullSettings {
    pub source_addresses: Option<Vec<DescribeHLSPullSourceAddress>>,
}
model! { DescribeInputHLSPullSettings {
    0 "SourceAddresses" source_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHLSPullSourceAddress {
    pub url: Option<String>,
}
model! { DescribeHLSPullSourceAddress {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputRISTSettings {
    pub mode: Option<String>,
    pub profile: Option<String>,
    pub buffer: Option<i64>,
}
model! { DescribeInputRISTSettings {
    0 "Mode" mode, 1 "Profile" profile, 2 "Buffer" buffer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamUrlDetail {
    pub label: Option<String>,
    pub url: Option<String>,
    pub r#type: Option<String>,
}
model! { StreamUrlDetail {
    0 "Label" label, 1 "Url" url, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutput {
    pub output_id: Option<String>,
    pub output_name: Option<String>,
    pub output_type: Option<String>,
    pub output_kind: Option<String>,
    pub description: Option<String>,
    pub protocol: Option<String>,
    pub output_address_list: Option<Vec<OutputAddress>>,
    pub output_region: Option<String>,
    pub srt_settings: Option<DescribeOutputSRTSettings>,
    pub rtp_settings: Option<DescribeOutputRTPSettings>,
    pub rtmp_settings: Option<DescribeOutputRTMPSettings>,
    pub rtmp_pull_settings: Option<DescribeOutputRTMPPullSettings>,
    pub allow_ip_list: Option<Vec<String>>,
    pub rtsp_pull_settings: Option<DescribeOutputRTSPPullSettings>,
    pub hls_pull_settings: Option<DescribeOutputHLSPullSettings>,
    pub max_concurrent: Option<u64>,
    pub security_group_ids: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub rist_settings: Option<DescribeOutputRISTSettings>,
    /// Deprecated.
    pub pid_selector: Option<PidSelector>,
    pub stream_urls: Option<Vec<StreamUrlDetail>>,
    pub stream_selector: Option<StreamSelector>,
}
model! { DescribeOutput {
    0 "OutputId" output_id, 1 "OutputName" output_name, 2 "OutputType" output_type, 3 "OutputKind" output_kind,
    4 "Description" description, 5 "Protocol" protocol, 6 "OutputAddressList" output_address_list,
    7 "OutputRegion" output_region, 8 "SRTSettings" srt_settings, 9 "RTPSettings" rtp_settings,
    10 "RTMPSettings" rtmp_settings, 11 "RTMPPullSettings" rtmp_pull_settings, 12 "AllowIpList" allow_ip_list,
    13 "RTSPPullSettings" rtsp_pull_settings, 14 "HLSPullSettings" hls_pull_settings, 15 "MaxConcurrent" max_concurrent,
    16 "SecurityGroupIds" security_group_ids, 17 "Zones" zones, 18 "RISTSettings" rist_settings,
    19 "PidSelector" pid_selector, 20 "StreamUrls" stream_urls, 21 "StreamSelector" stream_selector
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputAddress {
    pub ip: Option<String>,
}
model! { OutputAddress {
    0 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputSRTSettings {
    pub destinations: Option<Vec<SRTAddressDestination>>,
    pub stream_id: Option<String>,
    pub latency: Option<i64>,
    pub recv_latency: Option<i64>,
    pub peer_latency: Option<i64>,
    pub peer_idle_timeout: Option<i64>,
    pub passphrase: Option<Secret>,
    pub pb_key_len: Option<i64>,
    pub mode: Option<String>,
    pub source_addresses: Option<Vec<OutputSRTSourceAddressResp>>,
    pub fec: Option<SRTFECFullOptions>,
}
model! { DescribeOutputSRTSettings {
    0 "Destinations" destinations, 1 "StreamId" stream_id, 2 "Latency" latency, 3 "RecvLatency" recv_latency,
    4 "PeerLatency" peer_latency, 5 "PeerIdleTimeout" peer_idle_timeout, 6 "Passphrase" passphrase,
    7 "PbKeyLen" pb_key_len, 8 "Mode" mode, 9 "SourceAddresses" source_addresses, 10 "FEC" fec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SRTAddressDestination {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { SRTAddressDestination {
    0 "Ip" ip, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputSRTSourceAddressResp {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { OutputSRTSourceAddressResp {
    0 "Ip" ip, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRTPSettings {
    pub destinations: Option<Vec<RTPAddressDestination>>,
    pub fec: Option<String>,
    pub idle_timeout: Option<i64>,
}
model! { DescribeOutputRTPSettings {
    0 "Destinations" destinations, 1 "FEC" fec, 2 "IdleTimeout" idle_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RTPAddressDestination {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { RTPAddressDestination {
    0 "Ip" ip, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRTMPSettings {
    pub idle_timeout: Option<i64>,
    pub chunk_size: Option<i64>,
    pub destinations: Option<Vec<RTMPAddressDestination>>,
}
model! { DescribeOutputRTMPSettings {
    0 "IdleTimeout" idle_timeout, 1 "ChunkSize" chunk_size, 2 "Destinations" destinations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RTMPAddressDestination {
    pub url: Option<String>,
    pub stream_key: Option<Secret>,
}
model! { RTMPAddressDestination {
    0 "Url" url, 1 "StreamKey" stream_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRTMPPullSettings {
    pub server_urls: Option<Vec<DescribeOutputRTMPPullServerUrl>>,
}
model! { DescribeOutputRTMPPullSettings {
    0 "ServerUrls" server_urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRTMPPullServerUrl {
    pub tc_url: Option<String>,
    pub stream_key: Option<Secret>,
}
model! { DescribeOutputRTMPPullServerUrl {
    0 "TcUrl" tc_url, 1 "StreamKey" stream_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRTSPPullSettings {
    pub server_urls: Option<Vec<DescribeOutputRTSPPullServerUrl>>,
}
model! { DescribeOutputRTSPPullSettings {
    0 "ServerUrls" server_urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRTSPPullServerUrl {
    pub url: Option<String>,
}
model! { DescribeOutputRTSPPullServerUrl {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputHLSPullSettings {
    pub server_urls: Option<Vec<DescribeOutputHLSPullServerUrl>>,
}
model! { DescribeOutputHLSPullSettings {
    0 "ServerUrls" server_urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputHLSPullServerUrl {
    pub url: Option<String>,
}
model! { DescribeOutputHLSPullServerUrl {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRISTSettings {
    pub mode: Option<String>,
    pub profile: Option<String>,
    pub buffer: Option<i64>,
    pub source_addresses: Option<Vec<OutputRISTSourceAddressResp>>,
}
model! { DescribeOutputRISTSettings {
    0 "Mode" mode, 1 "Profile" profile, 2 "Buffer" buffer, 3 "SourceAddresses" source_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputRISTSourceAddressResp {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { OutputRISTSourceAddressResp {
    0 "Ip" ip, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkInput {
    pub flow_id: String,
    pub input_group: Option<Vec<CreateInput>>,
}
operation! { CreateStreamLinkInput(flow_id: String) "CreateStreamLinkInput" -> CreateStreamLinkInputOutput {
    0 "FlowId" flow_id, 1 "InputGroup" input_group: Vec<CreateInput>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkInputOutput {
    pub info: Option<DescribeFlow>,
}
model! { CreateStreamLinkInputOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkOutputInfo {
    pub flow_id: String,
    pub output: CreateOutputInfo,
}
operation! { CreateStreamLinkOutputInfo(flow_id: String, output: CreateOutputInfo)
    "CreateStreamLinkOutputInfo" -> CreateStreamLinkOutputInfoOutput {
    0 "FlowId" flow_id, 1 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkOutputInfoOutput {
    pub info: Option<DescribeOutput>,
}
model! { CreateStreamLinkOutputInfoOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkSecurityGroup {
    pub name: String,
    pub whitelist: Vec<String>,
}
operation! { CreateStreamLinkSecurityGroup(name: String, whitelist: Vec<String>)
    "CreateStreamLinkSecurityGroup" -> CreateStreamLinkSecurityGroupOutput {
    0 "Name" name, 1 "Whitelist" whitelist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkSecurityGroupOutput {
    pub id: Option<String>,
}
model! { CreateStreamLinkSecurityGroupOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageLinearAssemblyChannel {
    pub name: String,
    pub tier: Option<String>,
    pub playback_mode: Option<String>,
    pub time_shift_enable: Option<bool>,
    pub time_shift_conf: Option<TimeShiftInfo>,
    pub slate_conf: Option<SlateInfo>,
    pub outputs: Option<Vec<OutputReq>>,
}
operation! { CreateStreamPackageLinearAssemblyChannel(name: String)
    "CreateStreamPackageLinearAssemblyChannel" -> CreateStreamPackageLinearAssemblyChannelOutput {
    0 "Name" name, 1 "Tier" tier: String, 2 "PlaybackMode" playback_mode: String,
    3 "TimeShiftEnable" time_shift_enable: bool, 4 "TimeShiftConf" time_shift_conf: TimeShiftInfo,
    5 "SlateConf" slate_conf: SlateInfo, 6 "Outputs" outputs: Vec<OutputReq>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeShiftInfo {
    pub time_windows: Option<u64>,
}
input! { TimeShiftInfo() {
    0 "TimeWindows" time_windows: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlateInfo {
    pub source_location_id: Option<String>,
    pub vod_source_name: Option<String>,
}
input! { SlateInfo() {
    0 "SourceLocationId" source_location_id: String, 1 "VodSourceName" vod_source_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputReq {
    pub r#type: Option<String>,
    pub group_name: Option<String>,
    pub manifest_name: Option<String>,
    pub manifest_conf: Option<ManifestInfo>,
    pub dash_manifest_conf: Option<DashManifestInfo>,
}
input! { OutputReq() {
    0 "Type" r#type: String, 1 "GroupName" group_name: String, 2 "ManifestName" manifest_name: String,
    3 "ManifestConf" manifest_conf: ManifestInfo, 4 "DashManifestConf" dash_manifest_conf: DashManifestInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManifestInfo {
    pub windows: Option<u64>,
    pub ad_markup_type: Option<String>,
}
input! { ManifestInfo() {
    0 "Windows" windows: u64, 1 "AdMarkupType" ad_markup_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashManifestInfo {
    pub windows: Option<i64>,
    pub min_buffer_time: Option<i64>,
    pub min_update_period: Option<i64>,
    pub suggested_presentation_delay: Option<i64>,
}
input! { DashManifestInfo() {
    0 "Windows" windows: i64, 1 "MinBufferTime" min_buffer_time: i64, 2 "MinUpdatePeriod" min_update_period: i64,
    3 "SuggestedPresentationDelay" suggested_presentation_delay: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageLinearAssemblyChannelOutput {
    pub info: Option<LinearAssemblyChannelInfo>,
}
model! { CreateStreamPackageLinearAssemblyChannelOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinearAssemblyChannelInfo {
    pub name: Option<String>,
    pub tier: Option<String>,
    pub playback_mode: Option<String>,
    pub time_shift_conf: Option<TimeShiftInfo>,
    pub slate_conf: Option<SlateInfo>,
    pub outputs: Option<Vec<OutputInfo>>,
    pub attached_programs: Option<Vec<String>>,
    pub program_schedules: Option<Vec<ProgramScheduleInfo>>,
    pub id: Option<String>,
    pub region: Option<String>,
    pub state: Option<String>,
    pub time_shift_enable: Option<bool>,
    pub create_time: Option<u64>,
}
model! { LinearAssemblyChannelInfo {
    0 "Name" name, 1 "Tier" tier, 2 "PlaybackMode" playback_mode, 3 "TimeShiftConf" time_shift_conf,
    4 "SlateConf" slate_conf, 5 "Outputs" outputs, 6 "AttachedPrograms" attached_programs,
    7 "ProgramSchedules" program_schedules, 8 "Id" id, 9 "Region" region, 10 "State" state,
    11 "TimeShiftEnable" time_shift_enable, 12 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputInfo {
    pub r#type: Option<String>,
    pub group_name: Option<String>,
    pub manifest_name: Option<String>,
    pub manifest_conf: Option<ManifestInfo>,
    pub playback_url: Option<String>,
    pub dash_manifest_conf: Option<DashManifestInfo>,
}
input! { OutputInfo() {
    0 "Type" r#type: String, 1 "GroupName" group_name: String, 2 "ManifestName" manifest_name: String,
    3 "ManifestConf" manifest_conf: ManifestInfo, 4 "PlaybackURL" playback_url: String,
    5 "DashManifestConf" dash_manifest_conf: DashManifestInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramScheduleInfo {
    pub program_name: Option<String>,
    pub program_id: Option<String>,
    pub source_type: Option<String>,
    pub source_id: Option<String>,
    pub source_location_id: Option<String>,
    pub start_time: Option<u64>,
    pub duration: Option<String>,
}
model! { ProgramScheduleInfo {
    0 "ProgramName" program_name, 1 "ProgramId" program_id, 2 "SourceType" source_type, 3 "SourceId" source_id,
    4 "SourceLocationId" source_location_id, 5 "StartTime" start_time, 6 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageLinearAssemblyProgram {
    pub name: String,
    pub attached_channel: String,
    pub source_type: Option<String>,
    pub source_location_id: Option<String>,
    pub source_name: Option<String>,
    pub playback_conf: Option<PlaybackInfoReq>,
    pub ad_breaks: Option<Vec<AdBreakInfo>>,
    pub vod_acquisition_method: Option<String>,
}
operation! { CreateStreamPackageLinearAssemblyProgram(name: String, attached_channel: String)
    "CreateStreamPackageLinearAssemblyProgram" -> CreateStreamPackageLinearAssemblyProgramOutput {
    0 "Name" name, 1 "AttachedChannel" attached_channel, 2 "SourceType" source_type: String,
    3 "SourceLocationId" source_location_id: String, 4 "SourceName" source_name: String,
    5 "PlaybackConf" playback_conf: PlaybackInfoReq, 6 "AdBreaks" ad_breaks: Vec<AdBreakInfo>,
    7 "VodAcquisitionMethod" vod_acquisition_method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaybackInfoReq {
    pub transition_type: Option<String>,
    pub start_time: Option<u64>,
    pub duration: Option<u64>,
    pub relative_position: Option<String>,
    pub relative_program_id: Option<String>,
    pub clip_range_conf: Option<ClipRangeInfo>,
}
input! { PlaybackInfoReq() {
    0 "TransitionType" transition_type: String, 1 "StartTime" start_time: u64, 2 "Duration" duration: u64,
    3 "RelativePosition" relative_position: String, 4 "RelativeProgramId" relative_program_id: String,
    5 "ClipRangeConf" clip_range_conf: ClipRangeInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClipRangeInfo {
    pub r#type: Option<String>,
    pub offset: Option<u64>,
    pub start_offset: Option<u64>,
    pub end_offset: Option<u64>,
}
input! { ClipRangeInfo() {
    0 "Type" r#type: String, 1 "Offset" offset: u64, 2 "StartOffset" start_offset: u64, 3 "EndOffset" end_offset: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdBreakInfo {
    pub source_location_id: Option<String>,
    pub vod_source_name: Option<String>,
    pub offset: Option<u64>,
    pub message_type: Option<String>,
    pub time_signal_conf: Option<TimeSignalInfo>,
    pub splice_insert_conf: Option<SpliceInsertInfo>,
    pub metadatas: Option<Vec<Metadata>>,
    pub source_location_name: Option<String>,
}
input! { AdBreakInfo() {
    0 "SourceLocationId" source_location_id: String, 1 "VodSourceName" vod_source_name: String, 2 "Offset" offset: u64,
    3 "MessageType" message_type: String, 4 "TimeSignalConf" time_signal_conf: TimeSignalInfo,
    5 "SpliceInsertConf" splice_insert_conf: SpliceInsertInfo, 6 "Metadatas" metadatas: Vec<Metadata>,
    7 "SourceLocationName" source_location_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeSignalInfo {
    pub event_id: Option<String>,
    pub upid_type: Option<String>,
    pub upid: Option<String>,
    pub type_id: Option<String>,
    pub num: Option<String>,
    pub expected: Option<String>,
    pub subsegment_num: Option<String>,
    pub subsegments_expected: Option<String>,
}
input! { TimeSignalInfo() {
    0 "EventID" event_id: String, 1 "UPIDType" upid_type: String, 2 "UPID" upid: String, 3 "TypeID" type_id: String,
    4 "Num" num: String, 5 "Expected" expected: String, 6 "SubsegmentNum" subsegment_num: String,
    7 "SubsegmentsExpected" subsegments_expected: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpliceInsertInfo {
    pub event_id: Option<String>,
    pub avail_num: Option<String>,
    pub avail_expected: Option<String>,
    pub program_id: Option<String>,
}
input! { SpliceInsertInfo() {
    0 "EventID" event_id: String, 1 "AvailNum" avail_num: String, 2 "AvailExpected" avail_expected: String,
    3 "ProgramID" program_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metadata {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Metadata() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageLinearAssemblyProgramOutput {
    pub info: Option<LinearAssemblyProgramInfo>,
}
model! { CreateStreamPackageLinearAssemblyProgramOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinearAssemblyProgramInfo {
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub source_location_id: Option<String>,
    pub source_id: Option<String>,
    pub source_name: Option<String>,
    pub attached_channel: Option<String>,
    pub playback_conf: Option<PlaybackInfo>,
    pub ad_breaks: Option<Vec<AdBreakInfo>>,
    pub id: Option<String>,
    pub region: Option<String>,
    pub source_location_name: Option<String>,
    pub vod_acquisition_method: Option<String>,
}
model! { LinearAssemblyProgramInfo {
    0 "Name" name, 1 "SourceType" source_type, 2 "SourceLocationId" source_location_id, 3 "SourceId" source_id,
    4 "SourceName" source_name, 5 "AttachedChannel" attached_channel, 6 "PlaybackConf" playback_conf,
    7 "AdBreaks" ad_breaks, 8 "Id" id, 9 "Region" region, 10 "SourceLocationName" source_location_name,
    11 "VodAcquisitionMethod" vod_acquisition_method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaybackInfo {
    pub duration: Option<u64>,
    pub transition_type: Option<String>,
    pub start_time: Option<u64>,
    pub relative_position: Option<String>,
    pub relative_program_id: Option<String>,
    pub clip_range_conf: Option<ClipRangeInfo>,
    pub relative_program_name: Option<String>,
}
model! { PlaybackInfo {
    0 "Duration" duration, 1 "TransitionType" transition_type, 2 "StartTime" start_time,
    3 "RelativePosition" relative_position, 4 "RelativeProgramId" relative_program_id,
    5 "ClipRangeConf" clip_range_conf, 6 "RelativeProgramName" relative_program_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageSSAIChannel {
    pub name: String,
    pub content_source: String,
    pub ssai_info: SSAIConf,
}
operation! { CreateStreamPackageSSAIChannel(name: String, content_source: String, ssai_info: SSAIConf)
    "CreateStreamPackageSSAIChannel" -> CreateStreamPackageSSAIChannelOutput {
    0 "Name" name, 1 "ContentSource" content_source, 2 "SSAIInfo" ssai_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SSAIConf {
    pub ads_url: Option<String>,
    pub ads_urls: Option<Vec<String>>,
    pub config_aliases: Option<Vec<ConfigAliasesInfo>>,
    pub ad_marker_passthrough: Option<bool>,
    pub scte35_ad_type: Option<u64>,
    pub slate_ad: Option<String>,
    pub threshold: Option<u64>,
    pub dash_mpd_location: Option<bool>,
    pub ad_triggers: Option<Vec<u64>>,
    pub delivery_restrictions: Option<u64>,
    pub source_cdn_prefix: Option<String>,
    pub ad_cdn_prefix: Option<String>,
    pub pre_roll_ads_url: Option<String>,
    pub pre_roll_ads_urls: Option<Vec<String>>,
    pub pre_roll_max_allowed_duration: Option<i64>,
    pub multi_request: Option<bool>,
    pub dash_origin_manifest_type: Option<String>,
    pub slate_on_empty_vast: Option<bool>,
    pub scte_marker_duration: Option<i64>,
    pub security_group_id: Option<String>,
}
input! { SSAIConf() {
    0 "AdsUrl" ads_url: String, 1 "AdsUrls" ads_urls: Vec<String>,
    2 "ConfigAliases" config_aliases: Vec<ConfigAliasesInfo>, 3 "AdMarkerPassthrough" ad_marker_passthrough: bool,
    4 "SCTE35AdType" scte35_ad_type: u64, 5 "SlateAd" slate_ad: String, 6 "Threshold" threshold: u64,
    7 "DashMPDLocation" dash_mpd_location: bool, 8 "AdTriggers" ad_triggers: Vec<u64>,
    9 "DeliveryRestrictions" delivery_restrictions: u64, 10 "SourceCDNPrefix" source_cdn_prefix: String,
    11 "AdCDNPrefix" ad_cdn_prefix: String, 12 "PreRollAdsUrl" pre_roll_ads_url: String,
    13 "PreRollAdsUrls" pre_roll_ads_urls: Vec<String>,
    14 "PreRollMaxAllowedDuration" pre_roll_max_allowed_duration: i64, 15 "MultiRequest" multi_request: bool,
    16 "DashOriginManifestType" dash_origin_manifest_type: String, 17 "SlateOnEmptyVast" slate_on_empty_vast: bool,
    18 "SCTEMarkerDuration" scte_marker_duration: i64, 19 "SecurityGroupId" security_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigAliasesInfo {
    pub param_name: Option<String>,
    pub alias_value_list: Option<Vec<AliasValueConf>>,
}
input! { ConfigAliasesInfo() {
    0 "ParamName" param_name: String, 1 "AliasValueList" alias_value_list: Vec<AliasValueConf>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AliasValueConf {
    pub alias: Option<String>,
    pub value: Option<String>,
}
input! { AliasValueConf() {
    0 "Alias" alias: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageSSAIChannelOutput {
    pub info: Option<SSAIChannelInfo>,
}
model! { CreateStreamPackageSSAIChannelOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SSAIChannelInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub content_source: Option<String>,
    pub playback_prefix: Option<String>,
    pub hls_playback_prefix: Option<String>,
    pub dash_playback_prefix: Option<String>,
    pub ssai_info: Option<SSAIConf>,
    pub region: Option<String>,
    pub session_init_prefix: Option<String>,
}
model! { SSAIChannelInfo {
    0 "ID" id, 1 "Name" name, 2 "ContentSource" content_source, 3 "PlaybackPrefix" playback_prefix,
    4 "HlsPlaybackPrefix" hls_playback_prefix, 5 "DashPlaybackPrefix" dash_playback_prefix, 6 "SSAIInfo" ssai_info,
    7 "Region" region, 8 "SessionInitPrefix" session_init_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageSource {
    pub attached_location: String,
    pub name: String,
    pub r#type: String,
    pub package_confs: Option<Vec<SourcePackageConf>>,
    pub source_tags: Option<Vec<SourceTag>>,
}
operation! { CreateStreamPackageSource(attached_location: String, name: String, r#type: String)
    "CreateStreamPackageSource" -> CreateStreamPackageSourceOutput {
    0 "AttachedLocation" attached_location, 1 "Name" name, 2 "Type" r#type,
    3 "PackageConfs" package_confs: Vec<SourcePackageConf>, 4 "SourceTags" source_tags: Vec<SourceTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourcePackageConf {
    pub group_name: Option<String>,
    pub r#type: Option<String>,
    pub path: Option<String>,
}
input! { SourcePackageConf() {
    0 "GroupName" group_name: String, 1 "Type" r#type: String, 2 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SourceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageSourceOutput {
    pub info: Option<SourceInfo>,
}
model! { CreateStreamPackageSourceOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceInfo {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub package_conf: Option<Vec<SourcePackageConf>>,
    pub id: Option<String>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub region: Option<String>,
    pub source_tags: Option<Vec<SourceTag>>,
}
model! { SourceInfo {
    0 "Name" name, 1 "Type" r#type, 2 "PackageConf" package_conf, 3 "Id" id, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "Region" region, 7 "SourceTags" source_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageSourceLocation {
    pub name: String,
    pub base_url: String,
    pub segment_deliver_enable: Option<bool>,
    pub segment_deliver_conf: Option<SegmentDeliverInfo>,
    pub segment_deliver_use_package_enable: Option<bool>,
}
operation! { CreateStreamPackageSourceLocation(name: String, base_url: String)
    "CreateStreamPackageSourceLocation" -> CreateStreamPackageSourceLocationOutput {
    0 "Name" name, 1 "BaseUrl" base_url, 2 "SegmentDeliverEnable" segment_deliver_enable: bool,
    3 "SegmentDeliverConf" segment_deliver_conf: SegmentDeliverInfo,
    4 "SegmentDeliverUsePackageEnable" segment_deliver_use_package_enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentDeliverInfo {
    pub default_segment_url: Option<String>,
    pub name_servers: Option<Vec<NameServer>>,
}
input! { SegmentDeliverInfo() {
    0 "DefaultSegmentUrl" default_segment_url: String, 1 "NameServers" name_servers: Vec<NameServer>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameServer {
    pub name: Option<String>,
    pub url: Option<String>,
}
input! { NameServer() {
    0 "Name" name: String, 1 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageSourceLocationOutput {
    pub info: Option<SourceLocationInfo>,
}
model! { CreateStreamPackageSourceLocationOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceLocationInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub base_url: Option<String>,
    pub segment_deliver_enable: Option<bool>,
    pub segment_deliver_conf: Option<SegmentDeliverInfo>,
    pub attached_live_sources: Option<Vec<String>>,
    pub attached_vod_sources: Option<Vec<String>>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub segment_deliver_use_package_enable: Option<bool>,
}
model! { SourceLocationInfo {
    0 "Id" id, 1 "Name" name, 2 "Region" region, 3 "BaseUrl" base_url, 4 "SegmentDeliverEnable" segment_deliver_enable,
    5 "SegmentDeliverConf" segment_deliver_conf, 6 "AttachedLiveSources" attached_live_sources,
    7 "AttachedVodSources" attached_vod_sources, 8 "CreateTime" create_time, 9 "UpdateTime" update_time,
    10 "SegmentDeliverUsePackageEnable" segment_deliver_use_package_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubtitleEmbedTemplate {
    pub name: String,
    pub comment: Option<String>,
    pub subtitle_embed_config: Option<SubtitleEmbedConfig>,
}
operation! { CreateSubtitleEmbedTemplate(name: String)
    "CreateSubtitleEmbedTemplate" -> CreateSubtitleEmbedTemplateOutput {
    0 "Name" name, 1 "Comment" comment: String, 2 "SubtitleEmbedConfig" subtitle_embed_config: SubtitleEmbedConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleEmbedConfig {
    pub font_type: Option<String>,
    pub font_path: Option<String>,
    pub cos_input_info: Option<CosInputInfo>,
    pub font_size: Option<i64>,
    pub font_size_unit: Option<i64>,
    pub font_color: Option<String>,
    pub font_alpha: Option<f64>,
    pub pos_x: Option<i64>,
    pub pos_x_unit: Option<i64>,
    pub pos_y: Option<i64>,
    pub pos_y_unit: Option<i64>,
    pub subtitle_board_config: Option<SubtitleBoardConfig>,
    pub subtitle_layout_config: Option<SubtitleLayoutConfig>,
    pub subtitle_outline_config: Option<SubtitleOutlineConfig>,
    pub subtitle_shadow_config: Option<SubtitleShadowConfig>,
    pub sample_width: Option<i64>,
    pub sample_height: Option<i64>,
}
input! { SubtitleEmbedConfig() {
    0 "FontType" font_type: String, 1 "FontPath" font_path: String, 2 "CosInputInfo" cos_input_info: CosInputInfo,
    3 "FontSize" font_size: i64, 4 "FontSizeUnit" font_size_unit: i64, 5 "FontColor" font_color: String,
    6 "FontAlpha" font_alpha: f64, 7 "PosX" pos_x: i64, 8 "PosXUnit" pos_x_unit: i64, 9 "PosY" pos_y: i64,
    10 "PosYUnit" pos_y_unit: i64, 11 "SubtitleBoardConfig" subtitle_board_config: SubtitleBoardConfig,
    12 "SubtitleLayoutConfig" subtitle_layout_config: SubtitleLayoutConfig,
    13 "SubtitleOutlineConfig" subtitle_outline_config: SubtitleOutlineConfig,
    14 "SubtitleShadowConfig" subtitle_shadow_config: SubtitleShadowConfig, 15 "SampleWidth" sample_width: i64,
    16 "SampleHeight" sample_height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleBoardConfig {
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
input! { SubtitleBoardConfig() {
    0 "SubtitleBoardConfigSwitch" subtitle_board_config_switch: i64, 1 "BoardX" board_x: i64,
    2 "BoardXUnit" board_x_unit: i64, 3 "BoardY" board_y: i64, 4 "BoardYUnit" board_y_unit: i64,
    5 "BoardWidth" board_width: i64, 6 "BoardWidthUnit" board_width_unit: i64, 7 "BoardHeight" board_height: i64,
    8 "BoardHeightUnit" board_height_unit: i64, 9 "BoardColor" board_color: String, 10 "BoardAlpha" board_alpha: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleLayoutConfig {
    pub subtitle_layout_config_switch: Option<i64>,
    pub line_spacing: Option<i64>,
    pub line_spacing_unit: Option<i64>,
    pub alignment: Option<String>,
}
input! { SubtitleLayoutConfig() {
    0 "SubtitleLayoutConfigSwitch" subtitle_layout_config_switch: i64, 1 "LineSpacing" line_spacing: i64,
    2 "LineSpacingUnit" line_spacing_unit: i64, 3 "Alignment" alignment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleOutlineConfig {
    pub subtitle_outline_config_switch: Option<i64>,
    pub outline_width: Option<f64>,
    pub outline_width_unit: Option<i64>,
    pub outline_color: Option<String>,
    pub outline_alpha: Option<f64>,
}
input! { SubtitleOutlineConfig() {
    0 "SubtitleOutlineConfigSwitch" subtitle_outline_config_switch: i64, 1 "OutlineWidth" outline_width: f64,
    2 "OutlineWidthUnit" outline_width_unit: i64, 3 "OutlineColor" outline_color: String,
    4 "OutlineAlpha" outline_alpha: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleShadowConfig {
    pub subtitle_shadow_config_switch: Option<i64>,
    pub shadow_width: Option<f64>,
    pub shadow_width_unit: Option<i64>,
    pub shadow_color: Option<String>,
    pub shadow_alpha: Option<f64>,
}
input! { SubtitleShadowConfig() {
    0 "SubtitleShadowConfigSwitch" subtitle_shadow_config_switch: i64, 1 "ShadowWidth" shadow_width: f64,
    2 "ShadowWidthUnit" shadow_width_unit: i64, 3 "ShadowColor" shadow_color: String, 4 "ShadowAlpha" shadow_alpha: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubtitleEmbedTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateSubtitleEmbedTemplateOutput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTranscodeTemplate {
    pub container: String,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub video_template: Option<VideoTemplateInfo>,
    pub audio_template: Option<AudioTemplateInfo>,
    pub tehd_config: Option<TEHDConfig>,
    pub enhance_config: Option<EnhanceConfig>,
    pub std_ext_info: Option<String>,
}
operation! { CreateTranscodeTemplate(container: String) "CreateTranscodeTemplate" -> CreateTranscodeTemplateOutput {
    0 "Container" container, 1 "Name" name: String, 2 "Comment" comment: String, 3 "RemoveVideo" remove_video: i64,
    4 "RemoveAudio" remove_audio: i64, 5 "VideoTemplate" video_template: VideoTemplateInfo,
    6 "AudioTemplate" audio_template: AudioTemplateInfo, 7 "TEHDConfig" tehd_config: TEHDConfig,
    8 "EnhanceConfig" enhance_config: EnhanceConfig, 9 "StdExtInfo" std_ext_info: String
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
pub struct CreateVideoDatabaseEntryTask {
    pub input_info: MediaInputInfo,
    pub task_notify_config: Option<TaskNotifyConfig>,
}
operation! { CreateVideoDatabaseEntryTask(input_info: MediaInputInfo)
    "CreateVideoDatabaseEntryTask" -> CreateVideoDatabaseEntryTaskOutput {
    0 "InputInfo" input_info, 1 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoDatabaseEntryTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVideoDatabaseEntryTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoRedrawTask {
    pub input: VideoRedrawInput,
    pub cos_info: Option<VideoRedrawCosInfo>,
    pub task_info: Option<VideoRedrawTaskInfo>,
}
operation! { CreateVideoRedrawTask(input: VideoRedrawInput) "CreateVideoRedrawTask" -> CreateVideoRedrawTaskOutput {
    0 "Input" input, 1 "CosInfo" cos_info: VideoRedrawCosInfo, 2 "TaskInfo" task_info: VideoRedrawTaskInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRedrawInput {
    pub url: Option<String>,
}
input! { VideoRedrawInput(url: String) {
    0 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRedrawCosInfo {
    pub cos_bucket_region: Option<String>,
    pub cos_bucket_name: Option<String>,
    pub cos_bucket_path: Option<String>,
}
input! { VideoRedrawCosInfo() {
    0 "CosBucketRegion" cos_bucket_region: String, 1 "CosBucketName" cos_bucket_name: String,
    2 "CosBucketPath" cos_bucket_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRedrawTaskInfo {
    pub style: Option<String>,
}
input! { VideoRedrawTaskInfo() {
    0 "Style" style: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoRedrawTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVideoRedrawTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoSearchTask {
    pub search_value_input: SearchValueInput,
    pub limit: Option<u64>,
    pub task_notify_config: Option<TaskNotifyConfig>,
}
operation! { CreateVideoSearchTask(search_value_input: SearchValueInput)
    "CreateVideoSearchTask" -> CreateVideoSearchTaskOutput {
    0 "SearchValueInput" search_value_input, 1 "Limit" limit: u64,
    2 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchValueInput {
    pub search_value_type: Option<String>,
    pub text_input: Option<String>,
}
input! { SearchValueInput(search_value_type: String) {
    0 "SearchValueType" search_value_type: String, 1 "TextInput" text_input: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoSearchTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVideoSearchTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWatermarkTemplate {
    pub r#type: String,
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
    0 "Type" r#type, 1 "Name" name: String, 2 "Comment" comment: String, 3 "CoordinateOrigin" coordinate_origin: String,
    4 "XPos" x_pos: String, 5 "YPos" y_pos: String, 6 "ImageTemplate" image_template: ImageWatermarkInput,
    7 "TextTemplate" text_template: TextWatermarkTemplateInput, 8 "SvgTemplate" svg_template: SvgWatermarkInput
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageWatermarkInput {
    pub image_content: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub repeat_type: Option<String>,
}
input! { ImageWatermarkInput(image_content: String) {
    0 "ImageContent" image_content: String, 1 "Width" width: String, 2 "Height" height: String,
    3 "RepeatType" repeat_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextWatermarkTemplateInput {
    pub font_type: Option<String>,
    pub font_size: Option<String>,
    pub font_color: Option<String>,
    pub font_alpha: Option<f64>,
    pub text_content: Option<String>,
}
input! { TextWatermarkTemplateInput(font_type: String, font_size: String, font_color: String, font_alpha: f64) {
    0 "FontType" font_type: String, 1 "FontSize" font_size: String, 2 "FontColor" font_color: String,
    3 "FontAlpha" font_alpha: f64, 4 "TextContent" text_content: String
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
}
operation! { CreateWordSamples(usages: Vec<String>, words: Vec<AiSampleWordInfo>) "CreateWordSamples" -> Empty {
    0 "Usages" usages, 1 "Words" words
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
pub struct CreateWorkflow {
    pub workflow_name: String,
    pub trigger: WorkflowTrigger,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_dir: Option<String>,
    pub media_process_task: Option<MediaProcessTaskInput>,
    pub ai_content_review_task: Option<AiContentReviewTaskInput>,
    pub ai_analysis_task: Option<AiAnalysisTaskInput>,
    pub ai_recognition_task: Option<AiRecognitionTaskInput>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub task_priority: Option<i64>,
}
operation! { CreateWorkflow(workflow_name: String, trigger: WorkflowTrigger) "CreateWorkflow" -> CreateWorkflowOutput {
    0 "WorkflowName" workflow_name, 1 "Trigger" trigger, 2 "OutputStorage" output_storage: TaskOutputStorage,
    3 "OutputDir" output_dir: String, 4 "MediaProcessTask" media_process_task: MediaProcessTaskInput,
    5 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    6 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    7 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput,
    8 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig, 9 "TaskPriority" task_priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskInput {
    pub transcode_task_set: Option<Vec<TranscodeTaskInput>>,
    pub animated_graphic_task_set: Option<Vec<AnimatedGraphicTaskInput>>,
    pub snapshot_by_time_offset_task_set: Option<Vec<SnapshotByTimeOffsetTaskInput>>,
    pub sample_snapshot_task_set: Option<Vec<SampleSnapshotTaskInput>>,
    pub image_sprite_task_set: Option<Vec<ImageSpriteTaskInput>>,
    pub adaptive_dynamic_streaming_task_set: Option<Vec<AdaptiveDynamicStreamingTaskInput>>,
}
input! { MediaProcessTaskInput() {
    0 "TranscodeTaskSet" transcode_task_set: Vec<TranscodeTaskInput>,
    1 "AnimatedGraphicTaskSet" animated_graphic_task_set: Vec<AnimatedGraphicTaskInput>,
    2 "SnapshotByTimeOffsetTaskSet" snapshot_by_time_offset_task_set: Vec<SnapshotByTimeOffsetTaskInput>,
    3 "SampleSnapshotTaskSet" sample_snapshot_task_set: Vec<SampleSnapshotTaskInput>,
    4 "ImageSpriteTaskSet" image_sprite_task_set: Vec<ImageSpriteTaskInput>,
    5 "AdaptiveDynamicStreamingTaskSet" adaptive_dynamic_streaming_task_set: Vec<AdaptiveDynamicStreamingTaskInput>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowOutput {
    pub workflow_id: Option<i64>,
}
model! { CreateWorkflowOutput {
    0 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIAnalysisTemplate {
    pub definition: i64,
}
operation! { DeleteAIAnalysisTemplate(definition: i64) "DeleteAIAnalysisTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteAIAnalysisTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIRecognitionTemplate {
    pub definition: i64,
}
operation! { DeleteAIRecognitionTemplate(definition: i64) "DeleteAIRecognitionTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteAIRecognitionTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdaptiveDynamicStreamingTemplate {
    pub definition: u64,
}
operation! { DeleteAdaptiveDynamicStreamingTemplate(definition: u64) "DeleteAdaptiveDynamicStreamingTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteAdaptiveDynamicStreamingTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAnimatedGraphicsTemplate {
    pub definition: u64,
}
operation! { DeleteAnimatedGraphicsTemplate(definition: u64) "DeleteAnimatedGraphicsTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteAnimatedGraphicsTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAsrHotwords {
    pub hotwords_id: String,
}
operation! { DeleteAsrHotwords(hotwords_id: String) "DeleteAsrHotwords" -> Empty {
    0 "HotwordsId" hotwords_id
} }

pub type DeleteAsrHotwordsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlindWatermarkTemplate {
    pub definition: i64,
}
operation! { DeleteBlindWatermarkTemplate(definition: i64) "DeleteBlindWatermarkTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteBlindWatermarkTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContentReviewTemplate {
    pub definition: i64,
}
operation! { DeleteContentReviewTemplate(definition: i64) "DeleteContentReviewTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteContentReviewTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageSpriteTemplate {
    pub definition: u64,
}
operation! { DeleteImageSpriteTemplate(definition: u64) "DeleteImageSpriteTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteImageSpriteTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordTemplate {
    pub definition: i64,
}
operation! { DeleteLiveRecordTemplate(definition: i64) "DeleteLiveRecordTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteLiveRecordTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePersonSample {
    pub person_id: String,
}
operation! { DeletePersonSample(person_id: String) "DeletePersonSample" -> Empty {
    0 "PersonId" person_id
} }

pub type DeletePersonSampleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProcessImageTemplate {
    pub definition: Option<i64>,
}
operation! { DeleteProcessImageTemplate() "DeleteProcessImageTemplate" -> Empty {
    0 "Definition" definition: i64
} }

pub type DeleteProcessImageTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    pub project_id: String,
}
operation! { DeleteProject(project_id: String) "DeleteProject" -> Empty {
    0 "ProjectId" project_id
} }

pub type DeleteProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityControlTemplate {
    pub definition: u64,
}
operation! { DeleteQualityControlTemplate(definition: u64) "DeleteQualityControlTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteQualityControlTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleSnapshotTemplate {
    pub definition: u64,
}
operation! { DeleteSampleSnapshotTemplate(definition: u64) "DeleteSampleSnapshotTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteSampleSnapshotTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedule {
    pub schedule_id: i64,
}
operation! { DeleteSchedule(schedule_id: i64) "DeleteSchedule" -> Empty {
    0 "ScheduleId" schedule_id
} }

pub type DeleteScheduleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartEraseTemplate {
    pub definition: i64,
}
operation! { DeleteSmartEraseTemplate(definition: i64) "DeleteSmartEraseTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteSmartEraseTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartSubtitleTemplate {
    pub definition: i64,
}
operation! { DeleteSmartSubtitleTemplate(definition: i64) "DeleteSmartSubtitleTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteSmartSubtitleTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotByTimeOffsetTemplate {
    pub definition: u64,
}
operation! { DeleteSnapshotByTimeOffsetTemplate(definition: u64) "DeleteSnapshotByTimeOffsetTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteSnapshotByTimeOffsetTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamLinkEvent {
    pub event_id: String,
}
operation! { DeleteStreamLinkEvent(event_id: String) "DeleteStreamLinkEvent" -> Empty {
    0 "EventId" event_id
} }

pub type DeleteStreamLinkEventOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamLinkFlow {
    pub flow_id: String,
}
operation! { DeleteStreamLinkFlow(flow_id: String) "DeleteStreamLinkFlow" -> Empty {
    0 "FlowId" flow_id
} }

pub type DeleteStreamLinkFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamLinkOutput {
    pub flow_id: String,
    pub output_id: String,
}
operation! { DeleteStreamLinkOutput(flow_id: String, output_id: String) "DeleteStreamLinkOutput" -> Empty {
    0 "FlowId" flow_id, 1 "OutputId" output_id
} }

pub type DeleteStreamLinkOutputOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamLinkSecurityGroup {
    pub id: String,
}
operation! { DeleteStreamLinkSecurityGroup(id: String) "DeleteStreamLinkSecurityGroup" -> Empty {
    0 "Id" id
} }

pub type DeleteStreamLinkSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageLinearAssemblyChannel {
    pub id: String,
}
operation! { DeleteStreamPackageLinearAssemblyChannel(id: String) "DeleteStreamPackageLinearAssemblyChannel" -> Empty {
    0 "Id" id
} }

pub type DeleteStreamPackageLinearAssemblyChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageLinearAssemblyChannels {
    pub ids: Vec<String>,
}
operation! { DeleteStreamPackageLinearAssemblyChannels(ids: Vec<String>)
    "DeleteStreamPackageLinearAssemblyChannels" -> Empty {
    0 "Ids" ids
} }

pub type DeleteStreamPackageLinearAssemblyChannelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageLinearAssemblyProgram {
    pub id: String,
}
operation! { DeleteStreamPackageLinearAssemblyProgram(id: String) "DeleteStreamPackageLinearAssemblyProgram" -> Empty {
    0 "Id" id
} }

pub type DeleteStreamPackageLinearAssemblyProgramOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageLinearAssemblyPrograms {
    pub ids: Vec<String>,
}
operation! { DeleteStreamPackageLinearAssemblyPrograms(ids: Vec<String>)
    "DeleteStreamPackageLinearAssemblyPrograms" -> Empty {
    0 "Ids" ids
} }

pub type DeleteStreamPackageLinearAssemblyProgramsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageLinearAssemblyProgramsByChannel {
    pub channel_id: String,
    pub ids: Vec<String>,
}
operation! { DeleteStreamPackageLinearAssemblyProgramsByChannel(channel_id: String, ids: Vec<String>)
    "DeleteStreamPackageLinearAssemblyProgramsByChannel" -> Empty {
    0 "ChannelID" channel_id, 1 "IDs" ids
} }

pub type DeleteStreamPackageLinearAssemblyProgramsByChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageSSAIChannel {
    pub id: String,
}
operation! { DeleteStreamPackageSSAIChannel(id: String) "DeleteStreamPackageSSAIChannel" -> Empty {
    0 "ID" id
} }

pub type DeleteStreamPackageSSAIChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageSource {
    pub id: String,
}
operation! { DeleteStreamPackageSource(id: String) "DeleteStreamPackageSource" -> Empty {
    0 "Id" id
} }

pub type DeleteStreamPackageSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageSourceLocation {
    pub id: String,
}
operation! { DeleteStreamPackageSourceLocation(id: String) "DeleteStreamPackageSourceLocation" -> Empty {
    0 "Id" id
} }

pub type DeleteStreamPackageSourceLocationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubtitleEmbedTemplate {
    pub definition: i64,
}
operation! { DeleteSubtitleEmbedTemplate(definition: i64) "DeleteSubtitleEmbedTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteSubtitleEmbedTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTranscodeTemplate {
    pub definition: i64,
}
operation! { DeleteTranscodeTemplate(definition: i64) "DeleteTranscodeTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteTranscodeTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVoice {
    pub voice_id: String,
    pub ext_param: Option<String>,
}
operation! { DeleteVoice(voice_id: String) "DeleteVoice" -> DeleteVoiceOutput {
    0 "VoiceId" voice_id, 1 "ExtParam" ext_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVoiceOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
}
model! { DeleteVoiceOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWatermarkTemplate {
    pub definition: i64,
}
operation! { DeleteWatermarkTemplate(definition: i64) "DeleteWatermarkTemplate" -> Empty {
    0 "Definition" definition
} }

pub type DeleteWatermarkTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWordSamples {
    pub keywords: Vec<String>,
}
operation! { DeleteWordSamples(keywords: Vec<String>) "DeleteWordSamples" -> Empty {
    0 "Keywords" keywords
} }

pub type DeleteWordSamplesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflow {
    pub workflow_id: i64,
}
operation! { DeleteWorkflow(workflow_id: i64) "DeleteWorkflow" -> Empty {
    0 "WorkflowId" workflow_id
} }

pub type DeleteWorkflowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeAIAnalysisTemplates() "DescribeAIAnalysisTemplates" -> DescribeAIAnalysisTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Type" r#type: String,
    4 "Name" name: String
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
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub r#type: Option<String>,
}
model! { AIAnalysisTemplateItem {
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "ClassificationConfigure" classification_configure,
    4 "TagConfigure" tag_configure, 5 "CoverConfigure" cover_configure, 6 "FrameTagConfigure" frame_tag_configure,
    7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIRecognitionTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeAIRecognitionTemplates() "DescribeAIRecognitionTemplates" -> DescribeAIRecognitionTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Type" r#type: String,
    4 "Name" name: String
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
    pub face_configure: Option<FaceConfigureInfo>,
    pub ocr_full_text_configure: Option<OcrFullTextConfigureInfo>,
    pub ocr_words_configure: Option<OcrWordsConfigureInfo>,
    pub asr_full_text_configure: Option<AsrFullTextConfigureInfo>,
    pub asr_words_configure: Option<AsrWordsConfigureInfo>,
    pub translate_configure: Option<TranslateConfigureInfo>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub r#type: Option<String>,
}
model! { AIRecognitionTemplateItem {
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "FaceConfigure" face_configure,
    4 "OcrFullTextConfigure" ocr_full_text_configure, 5 "OcrWordsConfigure" ocr_words_configure,
    6 "AsrFullTextConfigure" asr_full_text_configure, 7 "AsrWordsConfigure" asr_words_configure,
    8 "TranslateConfigure" translate_configure, 9 "CreateTime" create_time, 10 "UpdateTime" update_time,
    11 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdaptiveDynamicStreamingTemplates {
    pub definitions: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub pure_audio: Option<u64>,
    pub name: Option<String>,
}
operation! { DescribeAdaptiveDynamicStreamingTemplates()
    "DescribeAdaptiveDynamicStreamingTemplates" -> DescribeAdaptiveDynamicStreamingTemplatesOutput {
    0 "Definitions" definitions: Vec<u64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Type" r#type: String,
    4 "PureAudio" pure_audio: u64, 5 "Name" name: String
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
    pub stream_infos: Option<Vec<AdaptiveStreamTemplate>>,
    pub disable_higher_video_bitrate: Option<u64>,
    pub disable_higher_video_resolution: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub pure_audio: Option<u64>,
    pub segment_type: Option<String>,
}
model! { AdaptiveDynamicStreamingTemplate {
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "Comment" comment, 4 "Format" format,
    5 "StreamInfos" stream_infos, 6 "DisableHigherVideoBitrate" disable_higher_video_bitrate,
    7 "DisableHigherVideoResolution" disable_higher_video_resolution, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time, 10 "PureAudio" pure_audio, 11 "SegmentType" segment_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcAudioTask {
    pub task_id: String,
}
operation! { DescribeAigcAudioTask(task_id: String) "DescribeAigcAudioTask" -> DescribeAigcAudioTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcAudioTaskOutput {
    pub status: Option<String>,
    pub message: Option<String>,
    pub audio_infos: Option<Vec<AigcAudioOutputAudioInfo>>,
    pub video_infos: Option<Vec<AigcAudioOutputVideoInfo>>,
}
model! { DescribeAigcAudioTaskOutput {
    0 "Status" status, 1 "Message" message, 2 "AudioInfos" audio_infos, 3 "VideoInfos" video_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioOutputAudioInfo {
    pub url: Option<String>,
    pub duration: Option<i64>,
}
model! { AigcAudioOutputAudioInfo {
    0 "Url" url, 1 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioOutputVideoInfo {
    pub url: Option<String>,
    pub duration: Option<i64>,
}
model! { AigcAudioOutputVideoInfo {
    0 "Url" url, 1 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcImageTask {
    pub task_id: String,
}
operation! { DescribeAigcImageTask(task_id: String) "DescribeAigcImageTask" -> DescribeAigcImageTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcImageTaskOutput {
    pub status: Option<String>,
    pub image_urls: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { DescribeAigcImageTaskOutput {
    0 "Status" status, 1 "ImageUrls" image_urls, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcTaskList {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub query_task_filter: Option<QueryTaskFilter>,
}
operation! { DescribeAigcTaskList() "DescribeAigcTaskList" -> DescribeAigcTaskListOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "QueryTaskFilter" query_task_filter: QueryTaskFilter
} }
paged! { DescribeAigcTaskList: AigcTaskListItem = Number "PageNum", "Tasks" tasks, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskFilter {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub task_status: Option<String>,
    pub resolution: Option<String>,
    pub ratio: Option<String>,
}
input! { QueryTaskFilter() {
    0 "TaskId" task_id: String, 1 "TaskType" task_type: String, 2 "TaskStatus" task_status: String,
    3 "Resolution" resolution: String, 4 "Ratio" ratio: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcTaskListOutput {
    pub total: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<Vec<AigcTaskListItem>>,
}
model! { DescribeAigcTaskListOutput {
    0 "Total" total, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcTaskListItem {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub task_status: Option<String>,
    pub create_time: Option<String>,
    pub scheduled_time: Option<String>,
    pub finished_time: Option<String>,
    pub urls: Option<Vec<String>>,
    pub task_result_code: Option<i64>,
    pub task_result_msg: Option<String>,
    pub resolution: Option<String>,
    pub ratio: Option<String>,
    pub request_body: Option<String>,
}
model! { AigcTaskListItem {
    0 "TaskId" task_id, 1 "TaskType" task_type, 2 "TaskStatus" task_status, 3 "CreateTime" create_time,
    4 "ScheduledTime" scheduled_time, 5 "FinishedTime" finished_time, 6 "Urls" urls,
    7 "TaskResultCode" task_result_code, 8 "TaskResultMsg" task_result_msg, 9 "Resolution" resolution, 10 "Ratio" ratio,
    11 "RequestBody" request_body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcTaskStatus {
    pub task_id: String,
}
operation! { DescribeAigcTaskStatus(task_id: String) "DescribeAigcTaskStatus" -> DescribeAigcTaskStatusOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcTaskStatusOutput {
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub output_url: Option<String>,
    pub create_time: Option<String>,
    pub scheduled_time: Option<String>,
    pub finished_time: Option<String>,
    pub task_result_code: Option<i64>,
    pub task_result_msg: Option<String>,
    pub request_body: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeAigcTaskStatusOutput {
    0 "TaskId" task_id, 1 "TaskStatus" task_status, 2 "OutputUrl" output_url, 3 "CreateTime" create_time,
    4 "ScheduledTime" scheduled_time, 5 "FinishedTime" finished_time, 6 "TaskResultCode" task_result_code,
    7 "TaskResultMsg" task_result_msg, 8 "RequestBody" request_body, 9 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcVideoTask {
    pub task_id: String,
}
operation! { DescribeAigcVideoTask(task_id: String) "DescribeAigcVideoTask" -> DescribeAigcVideoTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcVideoTaskOutput {
    pub status: Option<String>,
    pub video_urls: Option<Vec<String>>,
    pub resolution: Option<String>,
    pub message: Option<String>,
}
model! { DescribeAigcVideoTaskOutput {
    0 "Status" status, 1 "VideoUrls" video_urls, 2 "Resolution" resolution, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnimatedGraphicsTemplates {
    pub definitions: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeAnimatedGraphicsTemplates()
    "DescribeAnimatedGraphicsTemplates" -> DescribeAnimatedGraphicsTemplatesOutput {
    0 "Definitions" definitions: Vec<u64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Type" r#type: String,
    4 "Name" name: String
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
pub struct DescribeAsrHotwords {
    pub hotwords_id: Option<String>,
    pub name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_by: Option<String>,
    pub order_type: Option<u64>,
}
operation! { DescribeAsrHotwords() "DescribeAsrHotwords" -> DescribeAsrHotwordsOutput {
    0 "HotwordsId" hotwords_id: String, 1 "Name" name: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "OrderBy" order_by: String, 5 "OrderType" order_type: u64
} }
paged! { DescribeAsrHotwords: AsrHotwordsSetItem = Offset "Offset", "HotWords" hot_words, total "WordCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsrHotwordsOutput {
    pub hotwords_id: Option<String>,
    pub status: Option<u64>,
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub file_name: Option<String>,
    pub hot_words: Option<Vec<AsrHotwordsSetItem>>,
    pub content: Option<String>,
    pub word_count: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeAsrHotwordsOutput {
    0 "HotwordsId" hotwords_id, 1 "Status" status, 2 "Name" name, 3 "Type" r#type, 4 "FileName" file_name,
    5 "HotWords" hot_words, 6 "Content" content, 7 "WordCount" word_count, 8 "Offset" offset, 9 "Limit" limit,
    10 "CreateTime" create_time, 11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrHotwordsSetItem {
    pub id: Option<u64>,
    pub text: Option<String>,
    pub weight: Option<i64>,
}
model! { AsrHotwordsSetItem {
    0 "Id" id, 1 "Text" text, 2 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsrHotwordsList {
    pub hotwords_id: Option<String>,
    pub name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_type: Option<u64>,
    pub order_by: Option<String>,
    pub types: Option<Vec<u64>>,
}
operation! { DescribeAsrHotwordsList() "DescribeAsrHotwordsList" -> DescribeAsrHotwordsListOutput {
    0 "HotwordsId" hotwords_id: String, 1 "Name" name: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "OrderType" order_type: u64, 5 "OrderBy" order_by: String, 6 "Types" types: Vec<u64>
} }
paged! { DescribeAsrHotwordsList: AsrHotwordsSet =
    Offset "Offset", "AsrHotwordsSet" asr_hotwords_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsrHotwordsListOutput {
    pub total_count: Option<i64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub asr_hotwords_set: Option<Vec<AsrHotwordsSet>>,
}
model! { DescribeAsrHotwordsListOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "AsrHotwordsSet" asr_hotwords_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrHotwordsSet {
    pub hotwords_id: Option<String>,
    pub status: Option<u64>,
    pub name: Option<String>,
    pub word_count: Option<u64>,
    pub file_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub r#type: Option<u64>,
}
model! { AsrHotwordsSet {
    0 "HotwordsId" hotwords_id, 1 "Status" status, 2 "Name" name, 3 "WordCount" word_count, 4 "FileName" file_name,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTaskDetail {
    pub task_id: String,
}
operation! { DescribeBatchTaskDetail(task_id: String) "DescribeBatchTaskDetail" -> DescribeBatchTaskDetailOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTaskDetailOutput {
    pub task_type: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
    pub task_id: Option<String>,
    pub batch_task_result: Option<BatchSubTaskResult>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub tasks_priority: Option<i64>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub ext_info: Option<String>,
}
model! { DescribeBatchTaskDetailOutput {
    0 "TaskType" task_type, 1 "Status" status, 2 "CreateTime" create_time, 3 "BeginProcessTime" begin_process_time,
    4 "FinishTime" finish_time, 5 "TaskId" task_id, 6 "BatchTaskResult" batch_task_result,
    7 "TaskNotifyConfig" task_notify_config, 8 "TasksPriority" tasks_priority, 9 "SessionId" session_id,
    10 "SessionContext" session_context, 11 "ExtInfo" ext_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSubTaskResult {
    pub input_infos: Option<Vec<MediaInputInfo>>,
    pub metadatas: Option<Vec<MediaMetaData>>,
    pub smart_subtitles_task_result: Option<BatchSmartSubtitlesResult>,
}
model! { BatchSubTaskResult {
    0 "InputInfos" input_infos, 1 "Metadatas" metadatas, 2 "SmartSubtitlesTaskResult" smart_subtitles_task_result
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
}
model! { MediaMetaData {
    0 "Size" size, 1 "Container" container, 2 "Bitrate" bitrate, 3 "Height" height, 4 "Width" width,
    5 "Duration" duration, 6 "Rotate" rotate, 7 "VideoStreamSet" video_stream_set, 8 "AudioStreamSet" audio_stream_set,
    9 "VideoDuration" video_duration, 10 "AudioDuration" audio_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaVideoStreamItem {
    pub bitrate: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub codec: Option<String>,
    pub fps: Option<i64>,
    pub color_primaries: Option<String>,
    pub color_space: Option<String>,
    pub color_transfer: Option<String>,
    pub hdr_type: Option<String>,
    pub codecs: Option<String>,
    pub fps_numerator: Option<i64>,
    pub fps_denominator: Option<i64>,
}
model! { MediaVideoStreamItem {
    0 "Bitrate" bitrate, 1 "Height" height, 2 "Width" width, 3 "Codec" codec, 4 "Fps" fps,
    5 "ColorPrimaries" color_primaries, 6 "ColorSpace" color_space, 7 "ColorTransfer" color_transfer,
    8 "HdrType" hdr_type, 9 "Codecs" codecs, 10 "FpsNumerator" fps_numerator, 11 "FpsDenominator" fps_denominator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAudioStreamItem {
    pub bitrate: Option<i64>,
    pub sampling_rate: Option<i64>,
    pub codec: Option<String>,
    pub channel: Option<i64>,
    pub codecs: Option<String>,
    pub loudness: Option<f64>,
}
model! { MediaAudioStreamItem {
    0 "Bitrate" bitrate, 1 "SamplingRate" sampling_rate, 2 "Codec" codec, 3 "Channel" channel, 4 "Codecs" codecs,
    5 "Loudness" loudness
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSmartSubtitlesResult {
    pub input: Option<SmartSubtitleTaskResultInput>,
    pub outputs: Option<Vec<SmartSubtitleTaskBatchOutput>>,
}
model! { BatchSmartSubtitlesResult {
    0 "Input" input, 1 "Outputs" outputs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskResultInput {
    pub definition: Option<i64>,
    pub raw_parameter: Option<RawSmartSubtitleParameter>,
    pub user_ext_para: Option<String>,
}
model! { SmartSubtitleTaskResultInput {
    0 "Definition" definition, 1 "RawParameter" raw_parameter, 2 "UserExtPara" user_ext_para
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskBatchOutput {
    pub progress: Option<u64>,
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub trans_text_task: Option<SmartSubtitleTaskTransTextResultOutput>,
    pub asr_full_text_task: Option<SmartSubtitleTaskAsrFullTextResultOutput>,
}
model! { SmartSubtitleTaskBatchOutput {
    0 "Progress" progress, 1 "Status" status, 2 "ErrCodeExt" err_code_ext, 3 "Message" message,
    4 "TransTextTask" trans_text_task, 5 "AsrFullTextTask" asr_full_text_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskTransTextResultOutput {
    pub segment_set: Option<Vec<SmartSubtitleTaskTransTextSegmentItem>>,
    pub subtitle_path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
    pub path: Option<String>,
    pub subtitle_results: Option<Vec<SubtitleTransResultItem>>,
}
model! { SmartSubtitleTaskTransTextResultOutput {
    0 "SegmentSet" segment_set, 1 "SubtitlePath" subtitle_path, 2 "OutputStorage" output_storage, 3 "Path" path,
    4 "SubtitleResults" subtitle_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskTransTextSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text: Option<String>,
    pub trans: Option<String>,
    pub wordlist: Option<Vec<WordResult>>,
    pub speaker_id: Option<String>,
}
model! { SmartSubtitleTaskTransTextSegmentItem {
    0 "Confidence" confidence, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset, 3 "Text" text,
    4 "Trans" trans, 5 "Wordlist" wordlist, 6 "SpeakerId" speaker_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordResult {
    pub word: Option<String>,
    pub start: Option<f64>,
    pub end: Option<f64>,
    pub trans: Option<String>,
}
model! { WordResult {
    0 "Word" word, 1 "Start" start, 2 "End" end, 3 "Trans" trans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleTransResultItem {
    pub status: Option<String>,
    pub trans_src: Option<String>,
    pub trans_dst: Option<String>,
    pub path: Option<String>,
    pub subtitle_embed_path: Option<String>,
    pub subtitle_file_id: Option<String>,
}
model! { SubtitleTransResultItem {
    0 "Status" status, 1 "TransSrc" trans_src, 2 "TransDst" trans_dst, 3 "Path" path,
    4 "SubtitleEmbedPath" subtitle_embed_path, 5 "SubtitleFileId" subtitle_file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskAsrFullTextResultOutput {
    pub segment_set: Option<Vec<SmartSubtitleTaskAsrFullTextSegmentItem>>,
    pub path: Option<String>,
    pub subtitle_path: Option<String>,
    pub subtitle_info: Option<SubtitleResult>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { SmartSubtitleTaskAsrFullTextResultOutput {
    0 "SegmentSet" segment_set, 1 "Path" path, 2 "SubtitlePath" subtitle_path, 3 "SubtitleInfo" subtitle_info,
    4 "OutputStorage" output_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskAsrFullTextSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text: Option<String>,
    pub wordlist: Option<Vec<WordResult>>,
    pub speaker_id: Option<String>,
}
model! { SmartSubtitleTaskAsrFullTextSegmentItem {
    0 "Confidence" confidence, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset, 3 "Text" text,
    4 "Wordlist" wordlist, 5 "SpeakerId" speaker_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleResult {
    pub language: Option<String>,
    pub status: Option<String>,
    pub path: Option<String>,
    pub subtitle_embed_path: Option<String>,
    pub subtitle_file_id: Option<String>,
}
model! { SubtitleResult {
    0 "Language" language, 1 "Status" status, 2 "Path" path, 3 "SubtitleEmbedPath" subtitle_embed_path,
    4 "SubtitleFileId" subtitle_file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlindWatermarkTemplates {
    pub definitions: Option<Vec<i64>>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeBlindWatermarkTemplates()
    "DescribeBlindWatermarkTemplates" -> DescribeBlindWatermarkTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Offset" offset: u64,
    4 "Limit" limit: u64
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
    pub strength: Option<String>,
}
model! { BlindWatermarkTemplate {
    0 "Definition" definition, 1 "Type" r#type, 2 "Name" name, 3 "TextContent" text_content, 4 "Comment" comment,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "Strength" strength
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloneViralTask {
    pub task_id: String,
}
operation! { DescribeCloneViralTask(task_id: String) "DescribeCloneViralTask" -> DescribeCloneViralTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloneViralTaskOutput {
    pub status: Option<String>,
    pub message: Option<String>,
    pub video_urls: Option<Vec<String>>,
}
model! { DescribeCloneViralTaskOutput {
    0 "Status" status, 1 "Message" message, 2 "VideoUrls" video_urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentReviewTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeContentReviewTemplates() "DescribeContentReviewTemplates" -> DescribeContentReviewTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Type" r#type: String,
    4 "Name" name: String
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
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub r#type: Option<String>,
}
model! { ContentReviewTemplateItem {
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "PornConfigure" porn_configure,
    4 "TerrorismConfigure" terrorism_configure, 5 "PoliticalConfigure" political_configure,
    6 "ProhibitedConfigure" prohibited_configure, 7 "UserDefineConfigure" user_define_configure,
    8 "CreateTime" create_time, 9 "UpdateTime" update_time, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesignTask {
    pub task_id: String,
}
operation! { DescribeDesignTask(task_id: String) "DescribeDesignTask" -> DescribeDesignTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesignTaskOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub status: Option<String>,
    pub voice_id: Option<String>,
    pub audio_url: Option<String>,
    pub ext_info: Option<String>,
}
model! { DescribeDesignTaskOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "Status" status, 3 "VoiceId" voice_id, 4 "AudioUrl" audio_url,
    5 "ExtInfo" ext_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAttachFlowsById {
    pub id: Option<String>,
}
operation! { DescribeGroupAttachFlowsById() "DescribeGroupAttachFlowsById" -> DescribeGroupAttachFlowsByIdOutput {
    0 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAttachFlowsByIdOutput {
    pub infos: Option<Vec<FlowInOutResp>>,
}
model! { DescribeGroupAttachFlowsByIdOutput {
    0 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowInOutResp {
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub event_id: Option<String>,
    pub flow_region: Option<String>,
    pub output_region: Option<String>,
    pub event_name: Option<String>,
    pub input_name: Option<String>,
    pub output_name: Option<String>,
    pub in_out_id: Option<String>,
    pub in_out_type: Option<String>,
}
model! { FlowInOutResp {
    0 "FlowId" flow_id, 1 "FlowName" flow_name, 2 "EventId" event_id, 3 "FlowRegion" flow_region,
    4 "OutputRegion" output_region, 5 "EventName" event_name, 6 "InputName" input_name, 7 "OutputName" output_name,
    8 "InOutId" in_out_id, 9 "InOutType" in_out_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSpriteTemplates {
    pub definitions: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeImageSpriteTemplates() "DescribeImageSpriteTemplates" -> DescribeImageSpriteTemplatesOutput {
    0 "Definitions" definitions: Vec<u64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Type" r#type: String,
    4 "Name" name: String
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
pub struct DescribeImageTaskDetail {
    pub task_id: String,
}
operation! { DescribeImageTaskDetail(task_id: String) "DescribeImageTaskDetail" -> DescribeImageTaskDetailOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageTaskDetailOutput {
    pub task_type: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub message: Option<String>,
    pub image_process_task_result_set: Option<Vec<ImageProcessTaskResult>>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub definition: Option<i64>,
    pub image_task: Option<ImageTaskInput>,
    pub input_info: Option<MediaInputInfo>,
}
model! { DescribeImageTaskDetailOutput {
    0 "TaskType" task_type, 1 "Status" status, 2 "ErrCode" err_code, 3 "ErrMsg" err_msg, 4 "Message" message,
    5 "ImageProcessTaskResultSet" image_process_task_result_set, 6 "CreateTime" create_time, 7 "FinishTime" finish_time,
    8 "Definition" definition, 9 "ImageTask" image_task, 10 "InputInfo" input_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageProcessTaskResult {
    pub status: Option<String>,
    pub err_msg: Option<String>,
    pub message: Option<String>,
    pub output: Option<ImageProcessTaskOutput>,
    pub progress: Option<i64>,
}
model! { ImageProcessTaskResult {
    0 "Status" status, 1 "ErrMsg" err_msg, 2 "Message" message, 3 "Output" output, 4 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageProcessTaskOutput {
    pub path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
    pub signed_url: Option<Secret>,
    pub content: Option<String>,
    pub file_id: Option<String>,
}
model! { ImageProcessTaskOutput {
    0 "Path" path, 1 "OutputStorage" output_storage, 2 "SignedUrl" signed_url, 3 "Content" content, 4 "FileId" file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageTasks {
    pub status: String,
    pub limit: Option<u64>,
    pub scroll_token: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub sub_task_has_failed: Option<bool>,
}
operation! { DescribeImageTasks(status: String) "DescribeImageTasks" -> DescribeImageTasksOutput {
    0 "Status" status, 1 "Limit" limit: u64, 2 "ScrollToken" scroll_token: String, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "SubTaskHasFailed" sub_task_has_failed: bool
} }
paged! { DescribeImageTasks: ImageTaskInfo = Token "ScrollToken", "TaskSet" task_set, next "ScrollToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageTasksOutput {
    pub total_count: Option<i64>,
    pub scroll_token: Option<String>,
    pub task_set: Option<Vec<ImageTaskInfo>>,
}
model! { DescribeImageTasksOutput {
    0 "TotalCount" total_count, 1 "ScrollToken" scroll_token, 2 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTaskInfo {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub input: Option<String>,
    pub create_time: Option<String>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
    pub sub_task_has_failed: Option<bool>,
}
model! { ImageTaskInfo {
    0 "TaskId" task_id, 1 "Status" status, 2 "Input" input, 3 "CreateTime" create_time,
    4 "BeginProcessTime" begin_process_time, 5 "FinishTime" finish_time, 6 "SubTaskHasFailed" sub_task_has_failed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeLiveRecordTemplates() "DescribeLiveRecordTemplates" -> DescribeLiveRecordTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "Name" name: String
} }
paged! { DescribeLiveRecordTemplates: LiveRecordTemplate =
    Offset "Offset", "LiveRecordTemplateSet" live_record_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordTemplatesOutput {
    pub total_count: Option<i64>,
    pub live_record_template_set: Option<Vec<LiveRecordTemplate>>,
}
model! { DescribeLiveRecordTemplatesOutput {
    0 "TotalCount" total_count, 1 "LiveRecordTemplateSet" live_record_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordTemplate {
    pub definition: Option<i64>,
    pub hls_configure: Option<HLSConfigureInfo>,
    pub mp4_configure: Option<MP4ConfigureInfo>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub record_type: Option<String>,
}
model! { LiveRecordTemplate {
    0 "Definition" definition, 1 "HLSConfigure" hls_configure, 2 "MP4Configure" mp4_configure, 3 "Name" name,
    4 "Comment" comment, 5 "Type" r#type, 6 "CreateTime" create_time, 7 "UpdateTime" update_time,
    8 "RecordType" record_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMDPMPSUserInfo {}
operation! { DescribeMDPMPSUserInfo() "DescribeMDPMPSUserInfo" -> DescribeMDPMPSUserInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMDPMPSUserInfoOutput {
    pub status: Option<String>,
}
model! { DescribeMDPMPSUserInfoOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaMetaData {
    pub input_info: MediaInputInfo,
}
operation! { DescribeMediaMetaData(input_info: MediaInputInfo) "DescribeMediaMetaData" -> DescribeMediaMetaDataOutput {
    0 "InputInfo" input_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaMetaDataOutput {
    pub meta_data: Option<MediaMetaData>,
}
model! { DescribeMediaMetaDataOutput {
    0 "MetaData" meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePersonSamples {
    pub r#type: Option<String>,
    pub person_ids: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePersonSamples() "DescribePersonSamples" -> DescribePersonSamplesOutput {
    0 "Type" r#type: String, 1 "PersonIds" person_ids: Vec<String>, 2 "Names" names: Vec<String>,
    3 "Tags" tags: Vec<String>, 4 "Offset" offset: u64, 5 "Limit" limit: u64
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
pub struct DescribeProcessImageTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub name: Option<String>,
    pub order_type: Option<i64>,
    pub order_by: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeProcessImageTemplates() "DescribeProcessImageTemplates" -> DescribeProcessImageTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Name" name: String,
    4 "OrderType" order_type: i64, 5 "OrderBy" order_by: String, 6 "Type" r#type: String
} }
paged! { DescribeProcessImageTemplates: ProcessImageTemplate =
    Offset "Offset", "ProcessImageTemplateSet" process_image_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessImageTemplatesOutput {
    pub total_count: Option<u64>,
    pub process_image_template_set: Option<Vec<ProcessImageTemplate>>,
}
model! { DescribeProcessImageTemplatesOutput {
    0 "TotalCount" total_count, 1 "ProcessImageTemplateSet" process_image_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageTemplate {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub process_image_config: Option<ImageTaskInput>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ProcessImageTemplate {
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "Type" r#type,
    4 "ProcessImageConfig" process_image_config, 5 "CreateTime" create_time, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityControlTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeQualityControlTemplates()
    "DescribeQualityControlTemplates" -> DescribeQualityControlTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Type" r#type: String,
    4 "Name" name: String
} }
paged! { DescribeQualityControlTemplates: QualityControlTemplate =
    Offset "Offset", "QualityControlTemplateSet" quality_control_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityControlTemplatesOutput {
    pub total_count: Option<u64>,
    pub quality_control_template_set: Option<Vec<QualityControlTemplate>>,
}
model! { DescribeQualityControlTemplatesOutput {
    0 "TotalCount" total_count, 1 "QualityControlTemplateSet" quality_control_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlTemplate {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub quality_control_item_set: Option<Vec<QualityControlItemConfig>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub strategy: Option<QualityControlStrategy>,
}
model! { QualityControlTemplate {
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "Type" r#type,
    4 "QualityControlItemSet" quality_control_item_set, 5 "CreateTime" create_time, 6 "UpdateTime" update_time,
    7 "Strategy" strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSAIActivateState {}
operation! { DescribeSSAIActivateState() "DescribeSSAIActivateState" -> DescribeSSAIActivateStateOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSAIActivateStateOutput {
    pub status: Option<i64>,
}
model! { DescribeSSAIActivateStateOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleSnapshotTemplates {
    pub definitions: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeSampleSnapshotTemplates()
    "DescribeSampleSnapshotTemplates" -> DescribeSampleSnapshotTemplatesOutput {
    0 "Definitions" definitions: Vec<u64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Type" r#type: String,
    4 "Name" name: String
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
pub struct DescribeSchedules {
    pub schedule_ids: Option<Vec<i64>>,
    pub trigger_type: Option<String>,
    pub status: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSchedules() "DescribeSchedules" -> DescribeSchedulesOutput {
    0 "ScheduleIds" schedule_ids: Vec<i64>, 1 "TriggerType" trigger_type: String, 2 "Status" status: String,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeSchedules: SchedulesInfo = Offset "Offset", "ScheduleInfoSet" schedule_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulesOutput {
    pub total_count: Option<u64>,
    pub schedule_info_set: Option<Vec<SchedulesInfo>>,
}
model! { DescribeSchedulesOutput {
    0 "TotalCount" total_count, 1 "ScheduleInfoSet" schedule_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulesInfo {
    pub schedule_id: Option<i64>,
    pub schedule_name: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub trigger: Option<WorkflowTrigger>,
    pub activities: Option<Vec<Activity>>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_dir: Option<String>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub resource_id: Option<String>,
}
model! { SchedulesInfo {
    0 "ScheduleId" schedule_id, 1 "ScheduleName" schedule_name, 2 "Type" r#type, 3 "Status" status, 4 "Trigger" trigger,
    5 "Activities" activities, 6 "OutputStorage" output_storage, 7 "OutputDir" output_dir,
    8 "TaskNotifyConfig" task_notify_config, 9 "CreateTime" create_time, 10 "UpdateTime" update_time,
    11 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartEraseTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub erase_type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeSmartEraseTemplates() "DescribeSmartEraseTemplates" -> DescribeSmartEraseTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Type" r#type: String,
    4 "EraseType" erase_type: String, 5 "Name" name: String
} }
paged! { DescribeSmartEraseTemplates: SmartEraseTemplateItem =
    Offset "Offset", "SmartEraseTemplateSet" smart_erase_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartEraseTemplatesOutput {
    pub total_count: Option<u64>,
    pub smart_erase_template_set: Option<Vec<SmartEraseTemplateItem>>,
}
model! { DescribeSmartEraseTemplatesOutput {
    0 "TotalCount" total_count, 1 "SmartEraseTemplateSet" smart_erase_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartEraseTemplateItem {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub erase_type: Option<String>,
    pub erase_subtitle_config: Option<SmartEraseSubtitleConfig>,
    pub erase_watermark_config: Option<SmartEraseWatermarkConfig>,
    pub erase_privacy_config: Option<SmartErasePrivacyConfig>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub alias_name: Option<String>,
}
model! { SmartEraseTemplateItem {
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "Type" r#type, 4 "EraseType" erase_type,
    5 "EraseSubtitleConfig" erase_subtitle_config, 6 "EraseWatermarkConfig" erase_watermark_config,
    7 "ErasePrivacyConfig" erase_privacy_config, 8 "CreateTime" create_time, 9 "UpdateTime" update_time,
    10 "AliasName" alias_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartSubtitleTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub process_type: Option<u64>,
}
operation! { DescribeSmartSubtitleTemplates() "DescribeSmartSubtitleTemplates" -> DescribeSmartSubtitleTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Type" r#type: String,
    4 "Name" name: String, 5 "ProcessType" process_type: u64
} }
paged! { DescribeSmartSubtitleTemplates: SmartSubtitleTemplateItem =
    Offset "Offset", "SmartSubtitleTemplateSet" smart_subtitle_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartSubtitleTemplatesOutput {
    pub total_count: Option<u64>,
    pub smart_subtitle_template_set: Option<Vec<SmartSubtitleTemplateItem>>,
}
model! { DescribeSmartSubtitleTemplatesOutput {
    0 "TotalCount" total_count, 1 "SmartSubtitleTemplateSet" smart_subtitle_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTemplateItem {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub asr_hot_words_configure: Option<AsrHotWordsConfigure>,
    pub asr_hot_words_library_name: Option<String>,
    pub video_src_language: Option<String>,
    pub subtitle_format: Option<String>,
    pub subtitle_type: Option<i64>,
    pub translate_switch: Option<String>,
    pub translate_dst_language: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub alias_name: Option<String>,
    pub process_type: Option<u64>,
    pub selecting_subtitle_areas_config: Option<SelectingSubtitleAreasConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub speaker_mode: Option<i64>,
    pub speaker_label: Option<i64>,
}
model! { SmartSubtitleTemplateItem {
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "Type" r#type,
    4 "AsrHotWordsConfigure" asr_hot_words_configure, 5 "AsrHotWordsLibraryName" asr_hot_words_library_name,
    6 "VideoSrcLanguage" video_src_language, 7 "SubtitleFormat" subtitle_format, 8 "SubtitleType" subtitle_type,
    9 "TranslateSwitch" translate_switch, 10 "TranslateDstLanguage" translate_dst_language, 11 "CreateTime" create_time,
    12 "UpdateTime" update_time, 13 "AliasName" alias_name, 14 "ProcessType" process_type,
    15 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config, 16 "SubtitleEmbedId" subtitle_embed_id,
    17 "SpeakerMode" speaker_mode, 18 "SpeakerLabel" speaker_label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotByTimeOffsetTemplates {
    pub definitions: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeSnapshotByTimeOffsetTemplates()
    "DescribeSnapshotByTimeOffsetTemplates" -> DescribeSnapshotByTimeOffsetTemplatesOutput {
    0 "Definitions" definitions: Vec<u64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Type" r#type: String,
    4 "Name" name: String
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
pub struct DescribeStreamLinkActivateState {}
operation! { DescribeStreamLinkActivateState()
"DescribeStreamLinkActivateState" -> DescribeStreamLinkActivateStateOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkActivateStateOutput {
    pub status: Option<i64>,
}
model! { DescribeStreamLinkActivateStateOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkEvent {
    pub event_id: String,
}
operation! { DescribeStreamLinkEvent(event_id: String) "DescribeStreamLinkEvent" -> DescribeStreamLinkEventOutput {
    0 "EventId" event_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkEventOutput {
    pub info: Option<DescribeEvent>,
}
model! { DescribeStreamLinkEventOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkEventAttachedFlows {
    pub event_id: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeStreamLinkEventAttachedFlows(event_id: String)
    "DescribeStreamLinkEventAttachedFlows" -> DescribeStreamLinkEventAttachedFlowsOutput {
    0 "EventId" event_id, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeStreamLinkEventAttachedFlows: DescribeFlow = Number "PageNum", "Infos" infos, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkEventAttachedFlowsOutput {
    pub infos: Option<Vec<DescribeFlow>>,
    pub total_num: Option<i64>,
}
model! { DescribeStreamLinkEventAttachedFlowsOutput {
    0 "Infos" infos, 1 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkEvents {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeStreamLinkEvents() "DescribeStreamLinkEvents" -> DescribeStreamLinkEventsOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeStreamLinkEvents: DescribeEvent = Number "PageNum", "Infos" infos, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkEventsOutput {
    pub infos: Option<Vec<DescribeEvent>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeStreamLinkEventsOutput {
    0 "Infos" infos, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlow {
    pub flow_id: String,
}
operation! { DescribeStreamLinkFlow(flow_id: String) "DescribeStreamLinkFlow" -> DescribeStreamLinkFlowOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowOutput {
    pub info: Option<DescribeFlow>,
}
model! { DescribeStreamLinkFlowOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowLogs {
    pub flow_id: String,
    pub start_time: String,
    pub end_time: String,
    pub r#type: Vec<String>,
    pub pipeline: Vec<String>,
    pub page_size: i64,
    pub sort_type: Option<String>,
    pub page_num: Option<i64>,
}

/// What [`DescribeStreamLinkFlowLogs::new`] takes.
pub struct DescribeStreamLinkFlowLogsRequired {
    pub flow_id: String,
    pub start_time: String,
    pub end_time: String,
    pub r#type: Vec<String>,
    pub pipeline: Vec<String>,
    pub page_size: i64,
}
operation! { DescribeStreamLinkFlowLogs{DescribeStreamLinkFlowLogsRequired: flow_id, start_time, end_time, r#type, pipeline, page_size}
    "DescribeStreamLinkFlowLogs" -> DescribeStreamLinkFlowLogsOutput {
    0 "FlowId" flow_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Type" r#type, 4 "Pipeline" pipeline,
    5 "PageSize" page_size, 6 "SortType" sort_type: String, 7 "PageNum" page_num: i64
} }
paged! { DescribeStreamLinkFlowLogs: FlowLogInfo = Number "PageNum", "Infos" infos, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowLogsOutput {
    pub infos: Option<Vec<FlowLogInfo>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeStreamLinkFlowLogsOutput {
    0 "Infos" infos, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowLogInfo {
    pub timestamp: Option<i64>,
    pub r#type: Option<String>,
    pub input_output_id: Option<String>,
    pub protocol: Option<String>,
    pub event_code: Option<String>,
    pub event_message: Option<String>,
    pub remote_ip: Option<String>,
    pub remote_port: Option<String>,
    pub pipeline: Option<String>,
    pub input_output_name: Option<String>,
}
model! { FlowLogInfo {
    0 "Timestamp" timestamp, 1 "Type" r#type, 2 "InputOutputId" input_output_id, 3 "Protocol" protocol,
    4 "EventCode" event_code, 5 "EventMessage" event_message, 6 "RemoteIp" remote_ip, 7 "RemotePort" remote_port,
    8 "Pipeline" pipeline, 9 "InputOutputName" input_output_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowMediaStatistics {
    pub flow_id: String,
    pub r#type: String,
    pub input_output_id: String,
    pub pipeline: String,
    pub period: String,
    pub start_time: String,
    pub end_time: String,
    pub remote_ip: Option<String>,
}

/// What [`DescribeStreamLinkFlowMediaStatistics::new`] takes.
pub struct DescribeStreamLinkFlowMediaStatisticsRequired {
    pub flow_id: String,
    pub r#type: String,
    pub input_output_id: String,
    pub pipeline: String,
    pub period: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeStreamLinkFlowMediaStatistics{DescribeStreamLinkFlowMediaStatisticsRequired: flow_id, r#type, input_output_id, pipeline, period, start_time, end_time}
    "DescribeStreamLinkFlowMediaStatistics" -> DescribeStreamLinkFlowMediaStatisticsOutput {
    0 "FlowId" flow_id, 1 "Type" r#type, 2 "InputOutputId" input_output_id, 3 "Pipeline" pipeline, 4 "Period" period,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "RemoteIp" remote_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowMediaStatisticsOutput {
    pub infos: Option<Vec<FlowMediaInfo>>,
}
model! { DescribeStreamLinkFlowMediaStatisticsOutput {
    0 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowMediaInfo {
    pub timestamp: Option<i64>,
    pub network: Option<i64>,
    pub video: Option<Vec<FlowMediaVideo>>,
    pub audio: Option<Vec<FlowMediaAudio>>,
    pub session_id: Option<String>,
    pub client_ip: Option<String>,
}
model! { FlowMediaInfo {
    0 "Timestamp" timestamp, 1 "Network" network, 2 "Video" video, 3 "Audio" audio, 4 "SessionId" session_id,
    5 "ClientIp" client_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowMediaVideo {
    pub fps: Option<i64>,
    pub rate: Option<i64>,
    pub pid: Option<i64>,
    pub session_id: Option<String>,
}
model! { FlowMediaVideo {
    0 "Fps" fps, 1 "Rate" rate, 2 "Pid" pid, 3 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowMediaAudio {
    pub fps: Option<i64>,
    pub rate: Option<i64>,
    pub pid: Option<i64>,
    pub session_id: Option<String>,
}
model! { FlowMediaAudio {
    0 "Fps" fps, 1 "Rate" rate, 2 "Pid" pid, 3 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowRealtimeStatus {
    pub flow_id: String,
    pub input_ids: Option<Vec<String>>,
    pub output_ids: Option<Vec<String>>,
}
operation! { DescribeStreamLinkFlowRealtimeStatus(flow_id: String)
    "DescribeStreamLinkFlowRealtimeStatus" -> DescribeStreamLinkFlowRealtimeStatusOutput {
    0 "FlowId" flow_id, 1 "InputIds" input_ids: Vec<String>, 2 "OutputIds" output_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowRealtimeStatusOutput {
    pub timestamp: Option<i64>,
    pub datas: Option<Vec<FlowRealtimeStatusItem>>,
}
model! { DescribeStreamLinkFlowRealtimeStatusOutput {
    0 "Timestamp" timestamp, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowRealtimeStatusItem {
    pub r#type: Option<String>,
    pub input_id: Option<String>,
    pub output_id: Option<String>,
    pub flow_id: Option<String>,
    pub protocol: Option<String>,
    pub common_status: Option<FlowRealtimeStatusCommon>,
    pub srt_status: Option<FlowRealtimeStatusSRT>,
    pub rtmp_status: Option<FlowRealtimeStatusRTMP>,
    pub connect_server_ip: Option<String>,
    pub rtp_status: Option<FlowRealtimeStatusRTP>,
}
model! { FlowRealtimeStatusItem {
    0 "Type" r#type, 1 "InputId" input_id, 2 "OutputId" output_id, 3 "FlowId" flow_id, 4 "Protocol" protocol,
    5 "CommonStatus" common_status, 6 "SRTStatus" srt_status, 7 "RTMPStatus" rtmp_status,
    8 "ConnectServerIP" connect_server_ip, 9 "RTPStatus" rtp_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowRealtimeStatusCommon {
    pub state: Option<String>,
    pub mode: Option<String>,
    pub connected_time: Option<i64>,
    pub bitrate: Option<i64>,
    pub reconnections: Option<i64>,
}
model! { FlowRealtimeStatusCommon {
    0 "State" state, 1 "Mode" mode, 2 "ConnectedTime" connected_time, 3 "Bitrate" bitrate,
    4 "Reconnections" reconnections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowRealtimeStatusSRT {
    pub latency: Option<i64>,
    pub rtt: Option<i64>,
    pub packets: Option<i64>,
    pub packet_loss_rate: Option<f64>,
    pub retransmit_rate: Option<f64>,
    pub dropped_packets: Option<i64>,
    pub encryption: Option<String>,
}
model! { FlowRealtimeStatusSRT {
    0 "Latency" latency, 1 "RTT" rtt, 2 "Packets" packets, 3 "PacketLossRate" packet_loss_rate,
    4 "RetransmitRate" retransmit_rate, 5 "DroppedPackets" dropped_packets, 6 "Encryption" encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowRealtimeStatusRTMP {
    pub video_fps: Option<i64>,
    pub audio_fps: Option<i64>,
}
model! { FlowRealtimeStatusRTMP {
    0 "VideoFPS" video_fps, 1 "AudioFPS" audio_fps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowRealtimeStatusRTP {
    pub packets: Option<i64>,
}
model! { FlowRealtimeStatusRTP {
    0 "Packets" packets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowSRTStatistics {
    pub flow_id: String,
    pub r#type: String,
    pub input_output_id: String,
    pub pipeline: String,
    pub start_time: String,
    pub end_time: String,
    pub period: String,
    pub remote_ip: Option<String>,
}

/// What [`DescribeStreamLinkFlowSRTStatistics::new`] takes.
pub struct DescribeStreamLinkFlowSRTStatisticsRequired {
    pub flow_id: String,
    pub r#type: String,
    pub input_output_id: String,
    pub pipeline: String,
    pub start_time: String,
    pub end_time: String,
    pub period: String,
}
operation! { DescribeStreamLinkFlowSRTStatistics{DescribeStreamLinkFlowSRTStatisticsRequired: flow_id, r#type, input_output_id, pipeline, start_time, end_time, period}
    "DescribeStreamLinkFlowSRTStatistics" -> DescribeStreamLinkFlowSRTStatisticsOutput {
    0 "FlowId" flow_id, 1 "Type" r#type, 2 "InputOutputId" input_output_id, 3 "Pipeline" pipeline,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "Period" period, 7 "RemoteIp" remote_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowSRTStatisticsOutput {
    pub infos: Option<Vec<FlowSRTInfo>>,
}
model! { DescribeStreamLinkFlowSRTStatisticsOutput {
    0 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowSRTInfo {
    pub timestamp: Option<i64>,
    pub send_packet_loss_rate: Option<i64>,
    pub send_retransmission_rate: Option<i64>,
    pub recv_packet_loss_rate: Option<i64>,
    pub recv_retransmission_rate: Option<i64>,
    pub rtt: Option<i64>,
    pub session_id: Option<String>,
    pub send_packet_drop_number: Option<i64>,
    pub recv_packet_drop_number: Option<i64>,
}
model! { FlowSRTInfo {
    0 "Timestamp" timestamp, 1 "SendPacketLossRate" send_packet_loss_rate,
    2 "SendRetransmissionRate" send_retransmission_rate, 3 "RecvPacketLossRate" recv_packet_loss_rate,
    4 "RecvRetransmissionRate" recv_retransmission_rate, 5 "RTT" rtt, 6 "SessionId" session_id,
    7 "SendPacketDropNumber" send_packet_drop_number, 8 "RecvPacketDropNumber" recv_packet_drop_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowStatistics {
    pub flow_id: String,
    pub r#type: String,
    pub input_output_id: String,
    pub pipeline: String,
    pub period: String,
    pub start_time: String,
    pub end_time: String,
    pub remote_ip: Option<String>,
}

/// What [`DescribeStreamLinkFlowStatistics::new`] takes.
pub struct DescribeStreamLinkFlowStatisticsRequired {
    pub flow_id: String,
    pub r#type: String,
    pub input_output_id: String,
    pub pipeline: String,
    pub period: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeStreamLinkFlowStatistics{DescribeStreamLinkFlowStatisticsRequired: flow_id, r#type, input_output_id, pipeline, period, start_time, end_time}
    "DescribeStreamLinkFlowStatistics" -> DescribeStreamLinkFlowStatisticsOutput {
    0 "FlowId" flow_id, 1 "Type" r#type, 2 "InputOutputId" input_output_id, 3 "Pipeline" pipeline, 4 "Period" period,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "RemoteIp" remote_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowStatisticsOutput {
    pub infos: Option<Vec<FlowStatisticsArray>>,
}
model! { DescribeStreamLinkFlowStatisticsOutput {
    0 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowStatisticsArray {
    pub timestamp: Option<i64>,
    pub flow_statistics: Option<Vec<FlowStatistics>>,
}
model! { FlowStatisticsArray {
    0 "Timestamp" timestamp, 1 "FlowStatistics" flow_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowStatistics {
    pub session_id: Option<String>,
    pub client_ip: Option<String>,
    pub network: Option<i64>,
    pub video: Option<Vec<FlowVideo>>,
    pub audio: Option<Vec<FlowAudio>>,
}
model! { FlowStatistics {
    0 "SessionId" session_id, 1 "ClientIp" client_ip, 2 "Network" network, 3 "Video" video, 4 "Audio" audio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowVideo {
    pub fps: Option<i64>,
    pub rate: Option<i64>,
    pub pid: Option<i64>,
}
model! { FlowVideo {
    0 "Fps" fps, 1 "Rate" rate, 2 "Pid" pid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowAudio {
    pub fps: Option<i64>,
    pub rate: Option<i64>,
    pub pid: Option<i64>,
}
model! { FlowAudio {
    0 "Fps" fps, 1 "Rate" rate, 2 "Pid" pid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlows {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeStreamLinkFlows() "DescribeStreamLinkFlows" -> DescribeStreamLinkFlowsOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeStreamLinkFlows: DescribeFlow = Number "PageNum", "Infos" infos, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowsOutput {
    pub infos: Option<Vec<DescribeFlow>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeStreamLinkFlowsOutput {
    0 "Infos" infos, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkRegions {}
operation! { DescribeStreamLinkRegions() "DescribeStreamLinkRegions" -> DescribeStreamLinkRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkRegionsOutput {
    pub info: Option<StreamLinkRegionInfo>,
}
model! { DescribeStreamLinkRegionsOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamLinkRegionInfo {
    pub regions: Option<Vec<RegionInfo>>,
}
model! { StreamLinkRegionInfo {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub name: Option<String>,
}
model! { RegionInfo {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkSecurityGroups {}
operation! { DescribeStreamLinkSecurityGroups()
"DescribeStreamLinkSecurityGroups" -> DescribeStreamLinkSecurityGroupsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkSecurityGroupsOutput {
    pub infos: Option<Vec<SecurityGroupInfo>>,
}
model! { DescribeStreamLinkSecurityGroupsOutput {
    0 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub whitelist: Option<Vec<String>>,
    pub occupied_inputs: Option<Vec<String>>,
    pub region: Option<String>,
    pub occupied_outputs: Option<Vec<String>>,
}
model! { SecurityGroupInfo {
    0 "Id" id, 1 "Name" name, 2 "Whitelist" whitelist, 3 "OccupiedInputs" occupied_inputs, 4 "Region" region,
    5 "OccupiedOutputs" occupied_outputs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageActivateState {}
operation! { DescribeStreamPackageActivateState()
"DescribeStreamPackageActivateState" -> DescribeStreamPackageActivateStateOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageActivateStateOutput {
    pub status: Option<i64>,
}
model! { DescribeStreamPackageActivateStateOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyChannel {
    pub id: String,
}
operation! { DescribeStreamPackageLinearAssemblyChannel(id: String)
    "DescribeStreamPackageLinearAssemblyChannel" -> DescribeStreamPackageLinearAssemblyChannelOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyChannelOutput {
    pub info: Option<LinearAssemblyChannelInfo>,
}
model! { DescribeStreamPackageLinearAssemblyChannelOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyChannelAlerts {
    pub channel_id: String,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}
operation! { DescribeStreamPackageLinearAssemblyChannelAlerts(channel_id: String)
    "DescribeStreamPackageLinearAssemblyChannelAlerts" -> DescribeStreamPackageLinearAssemblyChannelAlertsOutput {
    0 "ChannelId" channel_id, 1 "StartTime" start_time: u64, 2 "EndTime" end_time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyChannelAlertsOutput {
    pub infos: Option<ChannelAlertResp>,
}
model! { DescribeStreamPackageLinearAssemblyChannelAlertsOutput {
    0 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAlertResp {
    pub program_alert_counts: Option<Vec<ProgramAlertCounts>>,
    pub program_alert_infos: Option<Vec<ProgramAlertInfos>>,
}
model! { ChannelAlertResp {
    0 "ProgramAlertCounts" program_alert_counts, 1 "ProgramAlertInfos" program_alert_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramAlertCounts {
    pub program_id: Option<String>,
    pub program_name: Option<String>,
    pub category: Option<String>,
    pub count: Option<u64>,
    pub last_modified_time: Option<u64>,
}
model! { ProgramAlertCounts {
    0 "ProgramId" program_id, 1 "ProgramName" program_name, 2 "Category" category, 3 "Count" count,
    4 "LastModifiedTime" last_modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramAlertInfos {
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub program_id: Option<String>,
    pub program_name: Option<String>,
    pub code: Option<u64>,
    pub category: Option<String>,
    pub message: Option<String>,
    pub last_modified_time: Option<u64>,
}
model! { ProgramAlertInfos {
    0 "ChannelId" channel_id, 1 "ChannelName" channel_name, 2 "ProgramId" program_id, 3 "ProgramName" program_name,
    4 "Code" code, 5 "Category" category, 6 "Message" message, 7 "LastModifiedTime" last_modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyChannels {
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeStreamPackageLinearAssemblyChannels()
    "DescribeStreamPackageLinearAssemblyChannels" -> DescribeStreamPackageLinearAssemblyChannelsOutput {
    0 "PageNum" page_num: u64, 1 "PageSize" page_size: u64
} }
paged! { DescribeStreamPackageLinearAssemblyChannels: LinearAssemblyChannelInfo =
    Number "PageNum", "Infos" infos, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyChannelsOutput {
    pub infos: Option<Vec<LinearAssemblyChannelInfo>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
}
model! { DescribeStreamPackageLinearAssemblyChannelsOutput {
    0 "Infos" infos, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyProgram {
    pub id: String,
}
operation! { DescribeStreamPackageLinearAssemblyProgram(id: String)
    "DescribeStreamPackageLinearAssemblyProgram" -> DescribeStreamPackageLinearAssemblyProgramOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyProgramOutput {
    pub info: Option<LinearAssemblyProgramInfo>,
}
model! { DescribeStreamPackageLinearAssemblyProgramOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyProgramSchedules {
    pub channel_id: String,
    pub time_window: Option<u64>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeStreamPackageLinearAssemblyProgramSchedules(channel_id: String)
    "DescribeStreamPackageLinearAssemblyProgramSchedules" -> DescribeStreamPackageLinearAssemblyProgramSchedulesOutput {
    0 "ChannelId" channel_id, 1 "TimeWindow" time_window: u64, 2 "PageNum" page_num: u64, 3 "PageSize" page_size: u64
} }
paged! { DescribeStreamPackageLinearAssemblyProgramSchedules: LinearAssemblyProgramInfo =
    Number "PageNum", "Infos" infos, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyProgramSchedulesOutput {
    pub infos: Option<Vec<LinearAssemblyProgramInfo>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
}
model! { DescribeStreamPackageLinearAssemblyProgramSchedulesOutput {
    0 "Infos" infos, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyPrograms {
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub channel_id: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeStreamPackageLinearAssemblyPrograms()
    "DescribeStreamPackageLinearAssemblyPrograms" -> DescribeStreamPackageLinearAssemblyProgramsOutput {
    0 "PageNum" page_num: u64, 1 "PageSize" page_size: u64, 2 "ChannelId" channel_id: String, 3 "Name" name: String
} }
paged! { DescribeStreamPackageLinearAssemblyPrograms: LinearAssemblyProgramInfo =
    Number "PageNum", "Infos" infos, total "TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyProgramsOutput {
    pub infos: Option<Vec<LinearAssemblyProgramInfo>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
}
model! { DescribeStreamPackageLinearAssemblyProgramsOutput {
    0 "Infos" infos, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyUsage {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub dimension: Option<bool>,
    pub channel_ids: Option<Vec<String>>,
    pub channel_tiers: Option<Vec<String>>,
}
operation! { DescribeStreamPackageLinearAssemblyUsage()
    "DescribeStreamPackageLinearAssemblyUsage" -> DescribeStreamPackageLinearAssemblyUsageOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "Dimension" dimension: bool,
    3 "ChannelIds" channel_ids: Vec<String>, 4 "ChannelTiers" channel_tiers: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyUsageOutput {
    pub info: Option<AssemblyUsageInfo>,
}
model! { DescribeStreamPackageLinearAssemblyUsageOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssemblyUsageInfo {
    pub assembly_usage_details: Option<Vec<AssemblyUsageDetail>>,
    pub sum_basic_channel_duration: Option<i64>,
    pub sum_standard_channel_duration: Option<i64>,
}
model! { AssemblyUsageInfo {
    0 "AssemblyUsageDetails" assembly_usage_details, 1 "SumBasicChannelDuration" sum_basic_channel_duration,
    2 "SumStandardChannelDuration" sum_standard_channel_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssemblyUsageDetail {
    pub channel_id: Option<String>,
    pub date: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub duration: Option<i64>,
    pub channel_tier: Option<String>,
    pub channel_name: Option<String>,
}
model! { AssemblyUsageDetail {
    0 "ChannelID" channel_id, 1 "Date" date, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Duration" duration,
    5 "ChannelTier" channel_tier, 6 "ChannelName" channel_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSSAIChannel {
    pub id: String,
}
operation! { DescribeStreamPackageSSAIChannel(id: String)
    "DescribeStreamPackageSSAIChannel" -> DescribeStreamPackageSSAIChannelOutput {
    0 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSSAIChannelOutput {
    pub info: Option<SSAIChannelInfo>,
}
model! { DescribeStreamPackageSSAIChannelOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSSAIChannels {
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeStreamPackageSSAIChannels()
    "DescribeStreamPackageSSAIChannels" -> DescribeStreamPackageSSAIChannelsOutput {
    0 "PageNum" page_num: u64, 1 "PageSize" page_size: u64
} }
paged! { DescribeStreamPackageSSAIChannels: SSAIChannelInfo = Number "PageNum", "Infos" infos, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSSAIChannelsOutput {
    pub infos: Option<Vec<SSAIChannelInfo>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_num: Option<u64>,
}
model! { DescribeStreamPackageSSAIChannelsOutput {
    0 "Infos" infos, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSSAIUsage {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub channel_ids: Option<Vec<String>>,
    pub types: Option<Vec<String>>,
    pub dimension: Option<bool>,
}
operation! { DescribeStreamPackageSSAIUsage() "DescribeStreamPackageSSAIUsage" -> DescribeStreamPackageSSAIUsageOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "ChannelIds" channel_ids: Vec<String>,
    3 "Types" types: Vec<String>, 4 "Dimension" dimension: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSSAIUsageOutput {
    pub info: Option<SSAIUsageInfo>,
}
model! { DescribeStreamPackageSSAIUsageOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SSAIUsageInfo {
    pub ad_request_success: Option<u64>,
    pub ad_request_fail: Option<u64>,
    pub impression: Option<u64>,
    pub mid_fill_rate: Option<f64>,
    pub ad_marker_time: Option<f64>,
    pub replaced_time: Option<f64>,
    pub pre_replace_rate: Option<f64>,
    pub pre_req_num: Option<u64>,
    pub pre_replaced_num: Option<u64>,
    pub usage_details: Option<Vec<UsageDetail>>,
}
model! { SSAIUsageInfo {
    0 "AdRequestSuccess" ad_request_success, 1 "AdRequestFail" ad_request_fail, 2 "Impression" impression,
    3 "MidFillRate" mid_fill_rate, 4 "AdMarkerTime" ad_marker_time, 5 "ReplacedTime" replaced_time,
    6 "PreReplaceRate" pre_replace_rate, 7 "PreReqNum" pre_req_num, 8 "PreReplacedNum" pre_replaced_num,
    9 "UsageDetails" usage_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageDetail {
    pub uniq_id: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub ad_type: Option<String>,
    pub ad_request_success: Option<u64>,
    pub ad_request_fail: Option<u64>,
    pub impression: Option<u64>,
    pub start: Option<u64>,
    pub first_quarter: Option<u64>,
    pub midpoint: Option<u64>,
    pub third_quarter: Option<u64>,
    pub complete: Option<u64>,
    pub ad_marker_time: Option<f64>,
    pub replaced_time: Option<f64>,
    pub mid_fill_rate: Option<f64>,
    pub pre_req_num: Option<u64>,
    pub pre_replaced_num: Option<u64>,
    pub pre_replace_rate: Option<f64>,
    pub ad_marker_found: Option<u64>,
    pub make_ads_request: Option<u64>,
    pub vast_response: Option<u64>,
    pub filled_avail: Option<u64>,
    pub warning_no_ad: Option<u64>,
    pub error_ads_timeout: Option<u64>,
    pub empty_vast_response: Option<u64>,
    pub empty_vmap_response: Option<u64>,
    pub date: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { UsageDetail {
    0 "UniqId" uniq_id, 1 "ChannelId" channel_id, 2 "ChannelName" channel_name, 3 "AdType" ad_type,
    4 "AdRequestSuccess" ad_request_success, 5 "AdRequestFail" ad_request_fail, 6 "Impression" impression,
    7 "Start" start, 8 "FirstQuarter" first_quarter, 9 "Midpoint" midpoint, 10 "ThirdQuarter" third_quarter,
    11 "Complete" complete, 12 "AdMarkerTime" ad_marker_time, 13 "ReplacedTime" replaced_time,
    14 "MidFillRate" mid_fill_rate, 15 "PreReqNum" pre_req_num, 16 "PreReplacedNum" pre_replaced_num,
    17 "PreReplaceRate" pre_replace_rate, 18 "ADMarkerFound" ad_marker_found, 19 "MakeAdsRequest" make_ads_request,
    20 "VASTResponse" vast_response, 21 "FilledAvail" filled_avail, 22 "WarningNoAd" warning_no_ad,
    23 "ErrorAdsTimeout" error_ads_timeout, 24 "EmptyVASTResponse" empty_vast_response,
    25 "EmptyVMAPResponse" empty_vmap_response, 26 "Date" date, 27 "StartTime" start_time, 28 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSource {
    pub id: String,
}
operation! { DescribeStreamPackageSource(id: String)
    "DescribeStreamPackageSource" -> DescribeStreamPackageSourceOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceOutput {
    pub info: Option<SourceInfo>,
}
model! { DescribeStreamPackageSourceOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceAlerts {
    pub source_id: String,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}
operation! { DescribeStreamPackageSourceAlerts(source_id: String)
    "DescribeStreamPackageSourceAlerts" -> DescribeStreamPackageSourceAlertsOutput {
    0 "SourceId" source_id, 1 "StartTime" start_time: u64, 2 "EndTime" end_time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceAlertsOutput {
    pub infos: Option<Vec<SourceAlert>>,
}
model! { DescribeStreamPackageSourceAlertsOutput {
    0 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceAlert {
    pub source_id: Option<String>,
    pub source_name: Option<String>,
    pub code: Option<u64>,
    pub category: Option<String>,
    pub message: Option<String>,
    pub last_modified_time: Option<u64>,
}
model! { SourceAlert {
    0 "SourceId" source_id, 1 "SourceName" source_name, 2 "Code" code, 3 "Category" category, 4 "Message" message,
    5 "LastModifiedTime" last_modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceLocation {
    pub id: String,
}
operation! { DescribeStreamPackageSourceLocation(id: String)
    "DescribeStreamPackageSourceLocation" -> DescribeStreamPackageSourceLocationOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceLocationOutput {
    pub info: Option<SourceLocationInfo>,
}
model! { DescribeStreamPackageSourceLocationOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceLocations {
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeStreamPackageSourceLocations()
    "DescribeStreamPackageSourceLocations" -> DescribeStreamPackageSourceLocationsOutput {
    0 "PageNum" page_num: u64, 1 "PageSize" page_size: u64
} }
paged! { DescribeStreamPackageSourceLocations: SourceLocationInfo = Number "PageNum", "Infos" infos, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceLocationsOutput {
    pub infos: Option<Vec<SourceLocationInfo>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
}
model! { DescribeStreamPackageSourceLocationsOutput {
    0 "Infos" infos, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSources {
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub location_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeStreamPackageSources() "DescribeStreamPackageSources" -> DescribeStreamPackageSourcesOutput {
    0 "PageNum" page_num: u64, 1 "PageSize" page_size: u64, 2 "LocationId" location_id: String, 3 "Type" r#type: String
} }
paged! { DescribeStreamPackageSources: SourceInfo = Number "PageNum", "Infos" infos, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourcesOutput {
    pub infos: Option<Vec<SourceInfo>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_num: Option<u64>,
    pub total_page: Option<u64>,
}
model! { DescribeStreamPackageSourcesOutput {
    0 "Infos" infos, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num, 4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubtitleEmbedTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeSubtitleEmbedTemplates() "DescribeSubtitleEmbedTemplates" -> DescribeSubtitleEmbedTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Type" r#type: String,
    4 "Name" name: String
} }
paged! { DescribeSubtitleEmbedTemplates: SubtitleEmbedTemplateItem =
    Offset "Offset", "SubtitleEmbedTemplateSet" subtitle_embed_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubtitleEmbedTemplatesOutput {
    pub total_count: Option<u64>,
    pub subtitle_embed_template_set: Option<Vec<SubtitleEmbedTemplateItem>>,
}
model! { DescribeSubtitleEmbedTemplatesOutput {
    0 "TotalCount" total_count, 1 "SubtitleEmbedTemplateSet" subtitle_embed_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleEmbedTemplateItem {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub delete_tag: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub subtitle_embed_config: Option<SubtitleEmbedConfig>,
    pub alias_name: Option<String>,
}
model! { SubtitleEmbedTemplateItem {
    0 "Definition" definition, 1 "Name" name, 2 "Comment" comment, 3 "Type" r#type, 4 "DeleteTag" delete_tag,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "SubtitleEmbedConfig" subtitle_embed_config,
    8 "AliasName" alias_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    pub task_id: String,
}
operation! { DescribeTaskDetail(task_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailOutput {
    pub task_type: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
    pub edit_media_task: Option<EditMediaTask>,
    pub workflow_task: Option<WorkflowTask>,
    pub live_stream_process_task: Option<LiveStreamProcessTask>,
    pub extract_blind_watermark_task: Option<ExtractBlindWatermarkTask>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub tasks_priority: Option<i64>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub ext_info: Option<String>,
    pub schedule_task: Option<ScheduleTask>,
    pub live_schedule_task: Option<LiveScheduleTask>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskType" task_type, 1 "Status" status, 2 "CreateTime" create_time, 3 "BeginProcessTime" begin_process_time,
    4 "FinishTime" finish_time, 5 "EditMediaTask" edit_media_task, 6 "WorkflowTask" workflow_task,
    7 "LiveStreamProcessTask" live_stream_process_task, 8 "ExtractBlindWatermarkTask" extract_blind_watermark_task,
    9 "TaskNotifyConfig" task_notify_config, 10 "TasksPriority" tasks_priority, 11 "SessionId" session_id,
    12 "SessionContext" session_context, 13 "ExtInfo" ext_info, 14 "ScheduleTask" schedule_task,
    15 "LiveScheduleTask" live_schedule_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<EditMediaTaskInput>,
    pub output: Option<EditMediaTaskOutput>,
}
model! { EditMediaTask {
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input, 5 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaTaskInput {
    pub file_info_set: Option<Vec<EditMediaFileInfo>>,
}
model! { EditMediaTaskInput {
    0 "FileInfoSet" file_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaFileInfo {
    pub input_info: Option<MediaInputInfo>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub id: Option<String>,
}
input! { EditMediaFileInfo(input_info: MediaInputInfo) {
    0 "InputInfo" input_info: MediaInputInfo, 1 "StartTimeOffset" start_time_offset: f64,
    2 "EndTimeOffset" end_time_offset: f64, 3 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaTaskOutput {
    pub output_storage: Option<TaskOutputStorage>,
    pub path: Option<String>,
    pub meta_data: Option<MediaMetaData>,
}
model! { EditMediaTaskOutput {
    0 "OutputStorage" output_storage, 1 "Path" path, 2 "MetaData" meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input_info: Option<MediaInputInfo>,
    pub meta_data: Option<MediaMetaData>,
    pub media_process_result_set: Option<Vec<MediaProcessTaskResult>>,
    pub ai_content_review_result_set: Option<Vec<AiContentReviewResult>>,
    pub ai_analysis_result_set: Option<Vec<AiAnalysisResult>>,
    pub ai_recognition_result_set: Option<Vec<AiRecognitionResult>>,
    pub ai_quality_control_task_result: Option<ScheduleQualityControlTaskResult>,
    pub smart_subtitles_task_result: Option<Vec<SmartSubtitlesResult>>,
    pub smart_erase_task_result: Option<SmartEraseTaskResult>,
}
model! { WorkflowTask {
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "InputInfo" input_info,
    5 "MetaData" meta_data, 6 "MediaProcessResultSet" media_process_result_set,
    7 "AiContentReviewResultSet" ai_content_review_result_set, 8 "AiAnalysisResultSet" ai_analysis_result_set,
    9 "AiRecognitionResultSet" ai_recognition_result_set,
    10 "AiQualityControlTaskResult" ai_quality_control_task_result,
    11 "SmartSubtitlesTaskResult" smart_subtitles_task_result, 12 "SmartEraseTaskResult" smart_erase_task_result
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
    pub adaptive_dynamic_streaming_task: Option<MediaProcessTaskAdaptiveDynamicStreamingResult>,
}
model! { MediaProcessTaskResult {
    0 "Type" r#type, 1 "TranscodeTask" transcode_task, 2 "AnimatedGraphicTask" animated_graphic_task,
    3 "SnapshotByTimeOffsetTask" snapshot_by_time_offset_task, 4 "SampleSnapshotTask" sample_snapshot_task,
    5 "ImageSpriteTask" image_sprite_task, 6 "AdaptiveDynamicStreamingTask" adaptive_dynamic_streaming_task
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
}
model! { MediaProcessTaskTranscodeResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTranscodeItem {
    pub output_storage: Option<TaskOutputStorage>,
    pub path: Option<String>,
    pub definition: Option<i64>,
    pub bitrate: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub size: Option<i64>,
    pub duration: Option<f64>,
    pub container: Option<String>,
    pub md5: Option<String>,
    pub audio_stream_set: Option<Vec<MediaAudioStreamItem>>,
    pub video_stream_set: Option<Vec<MediaVideoStreamItem>>,
    pub call_back_ext_info: Option<String>,
}
model! { MediaTranscodeItem {
    0 "OutputStorage" output_storage, 1 "Path" path, 2 "Definition" definition, 3 "Bitrate" bitrate, 4 "Height" height,
    5 "Width" width, 6 "Size" size, 7 "Duration" duration, 8 "Container" container, 9 "Md5" md5,
    10 "AudioStreamSet" audio_stream_set, 11 "VideoStreamSet" video_stream_set, 12 "CallBackExtInfo" call_back_ext_info
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
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskAnimatedGraphicResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAnimatedGraphicsItem {
    pub storage: Option<TaskOutputStorage>,
    pub path: Option<String>,
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
    0 "Storage" storage, 1 "Path" path, 2 "Definition" definition, 3 "Container" container, 4 "Height" height,
    5 "Width" width, 6 "Bitrate" bitrate, 7 "Size" size, 8 "Md5" md5, 9 "StartTimeOffset" start_time_offset,
    10 "EndTimeOffset" end_time_offset
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
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskSnapshotByTimeOffsetResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSnapshotByTimeOffsetItem {
    pub definition: Option<i64>,
    pub pic_info_set: Option<Vec<MediaSnapshotByTimePicInfoItem>>,
    pub storage: Option<TaskOutputStorage>,
}
model! { MediaSnapshotByTimeOffsetItem {
    0 "Definition" definition, 1 "PicInfoSet" pic_info_set, 2 "Storage" storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSnapshotByTimePicInfoItem {
    pub time_offset: Option<f64>,
    pub path: Option<String>,
    pub water_mark_definition: Option<Vec<i64>>,
}
model! { MediaSnapshotByTimePicInfoItem {
    0 "TimeOffset" time_offset, 1 "Path" path, 2 "WaterMarkDefinition" water_mark_definition
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
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskSampleSnapshotResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSampleSnapshotItem {
    pub definition: Option<i64>,
    pub sample_type: Option<String>,
    pub interval: Option<i64>,
    pub storage: Option<TaskOutputStorage>,
    pub image_path_set: Option<Vec<String>>,
    pub water_mark_definition: Option<Vec<i64>>,
}
model! { MediaSampleSnapshotItem {
    0 "Definition" definition, 1 "SampleType" sample_type, 2 "Interval" interval, 3 "Storage" storage,
    4 "ImagePathSet" image_path_set, 5 "WaterMarkDefinition" water_mark_definition
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
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskImageSpriteResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaImageSpriteItem {
    pub definition: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub total_count: Option<i64>,
    pub image_path_set: Option<Vec<String>>,
    pub web_vtt_path: Option<String>,
    pub storage: Option<TaskOutputStorage>,
}
model! { MediaImageSpriteItem {
    0 "Definition" definition, 1 "Height" height, 2 "Width" width, 3 "TotalCount" total_count,
    4 "ImagePathSet" image_path_set, 5 "WebVttPath" web_vtt_path, 6 "Storage" storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskAdaptiveDynamicStreamingResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AdaptiveDynamicStreamingTaskInput>,
    pub output: Option<AdaptiveDynamicStreamingInfoItem>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskAdaptiveDynamicStreamingResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveDynamicStreamingInfoItem {
    pub definition: Option<i64>,
    pub package: Option<String>,
    pub path: Option<String>,
    pub storage: Option<TaskOutputStorage>,
}
model! { AdaptiveDynamicStreamingInfoItem {
    0 "Definition" definition, 1 "Package" package, 2 "Path" path, 3 "Storage" storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiContentReviewResult {
    pub r#type: Option<String>,
    pub sample_rate: Option<f64>,
    pub duration: Option<f64>,
    pub porn_task: Option<AiReviewTaskPornResult>,
    pub terrorism_task: Option<AiReviewTaskTerrorismResult>,
    pub political_task: Option<AiReviewTaskPoliticalResult>,
    pub porn_asr_task: Option<AiReviewTaskPornAsrResult>,
    pub porn_ocr_task: Option<AiReviewTaskPornOcrResult>,
    pub political_asr_task: Option<AiReviewTaskPoliticalAsrResult>,
    pub political_ocr_task: Option<AiReviewTaskPoliticalOcrResult>,
    pub terrorism_ocr_task: Option<AiReviewTaskTerrorismOcrResult>,
    pub prohibited_asr_task: Option<AiReviewTaskProhibitedAsrResult>,
    pub prohibited_ocr_task: Option<AiReviewTaskProhibitedOcrResult>,
}
model! { AiContentReviewResult {
    0 "Type" r#type, 1 "SampleRate" sample_rate, 2 "Duration" duration, 3 "PornTask" porn_task,
    4 "TerrorismTask" terrorism_task, 5 "PoliticalTask" political_task, 6 "PornAsrTask" porn_asr_task,
    7 "PornOcrTask" porn_ocr_task, 8 "PoliticalAsrTask" political_asr_task, 9 "PoliticalOcrTask" political_ocr_task,
    10 "TerrorismOcrTask" terrorism_ocr_task, 11 "ProhibitedAsrTask" prohibited_asr_task,
    12 "ProhibitedOcrTask" prohibited_ocr_task
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
}
model! { AiReviewTaskPornResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiReviewPornTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SegmentSet" segment_set
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
    pub pic_url_expire_time: Option<String>,
}
model! { MediaContentReviewSegmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "Confidence" confidence,
    3 "Label" label, 4 "Suggestion" suggestion, 5 "Url" url, 6 "PicUrlExpireTime" pic_url_expire_time
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
}
model! { AiReviewTaskTerrorismResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiReviewTerrorismTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SegmentSet" segment_set
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
}
model! { AiReviewTaskPoliticalResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiReviewPoliticalTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SegmentSet" segment_set
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
    pub pic_url_expire_time: Option<String>,
}
model! { MediaContentReviewPoliticalSegmentItem {
    0 "StartTimeOffset" start_time_offset, 1 "EndTimeOffset" end_time_offset, 2 "Confidence" confidence,
    3 "Suggestion" suggestion, 4 "Name" name, 5 "Label" label, 6 "Url" url, 7 "AreaCoordSet" area_coord_set,
    8 "PicUrlExpireTime" pic_url_expire_time
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
}
model! { AiReviewTaskPornAsrResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiReviewPornAsrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set
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
}
model! { AiReviewTaskPornOcrResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiReviewPornOcrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set
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
}
model! { AiReviewTaskPoliticalAsrResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiReviewPoliticalAsrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set
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
}
model! { AiReviewTaskPoliticalOcrResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiReviewPoliticalOcrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set
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
}
model! { AiReviewTaskTerrorismOcrResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiReviewTerrorismOcrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set
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
}
model! { AiReviewTaskProhibitedAsrResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiReviewProhibitedAsrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set
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
}
model! { AiReviewTaskProhibitedOcrResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiReviewProhibitedOcrTaskOutput {
    0 "Confidence" confidence, 1 "Suggestion" suggestion, 2 "SegmentSet" segment_set
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
    pub de_logo_task: Option<AiAnalysisTaskDelLogoResult>,
    pub segment_task: Option<AiAnalysisTaskSegmentResult>,
    pub head_tail_task: Option<AiAnalysisTaskHeadTailResult>,
    pub description_task: Option<AiAnalysisTaskDescriptionResult>,
    pub horizontal_to_vertical_task: Option<AiAnalysisTaskHorizontalToVerticalResult>,
    pub dubbing_task: Option<AiAnalysisTaskDubbingResult>,
    pub video_remake_task: Option<AiAnalysisTaskVideoRemakeResult>,
    pub video_comprehension_task: Option<AiAnalysisTaskVideoComprehensionResult>,
    pub cutout_task: Option<AiAnalysisTaskCutoutResult>,
    pub reel_task: Option<AiAnalysisTaskReelResult>,
}
model! { AiAnalysisResult {
    0 "Type" r#type, 1 "ClassificationTask" classification_task, 2 "CoverTask" cover_task, 3 "TagTask" tag_task,
    4 "FrameTagTask" frame_tag_task, 5 "HighlightTask" highlight_task, 6 "DeLogoTask" de_logo_task,
    7 "SegmentTask" segment_task, 8 "HeadTailTask" head_tail_task, 9 "DescriptionTask" description_task,
    10 "HorizontalToVerticalTask" horizontal_to_vertical_task, 11 "DubbingTask" dubbing_task,
    12 "VideoRemakeTask" video_remake_task, 13 "VideoComprehensionTask" video_comprehension_task,
    14 "CutoutTask" cutout_task, 15 "ReelTask" reel_task
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
}
model! { AiAnalysisTaskClassificationResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskClassificationInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskClassificationInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskClassificationOutput {
    pub classification_set: Option<Vec<MediaAiAnalysisClassificationItem>>,
}
model! { AiAnalysisTaskClassificationOutput {
    0 "ClassificationSet" classification_set
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
}
model! { AiAnalysisTaskCoverResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCoverInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskCoverInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCoverOutput {
    pub cover_set: Option<Vec<MediaAiAnalysisCoverItem>>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { AiAnalysisTaskCoverOutput {
    0 "CoverSet" cover_set, 1 "OutputStorage" output_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisCoverItem {
    pub cover_path: Option<String>,
    pub confidence: Option<f64>,
}
model! { MediaAiAnalysisCoverItem {
    0 "CoverPath" cover_path, 1 "Confidence" confidence
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
}
model! { AiAnalysisTaskTagResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskTagInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskTagInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskTagOutput {
    pub tag_set: Option<Vec<MediaAiAnalysisTagItem>>,
}
model! { AiAnalysisTaskTagOutput {
    0 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisTagItem {
    pub tag: Option<String>,
    pub confidence: Option<f64>,
    pub special_info: Option<String>,
}
model! { MediaAiAnalysisTagItem {
    0 "Tag" tag, 1 "Confidence" confidence, 2 "SpecialInfo" special_info
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
}
model! { AiAnalysisTaskFrameTagResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskFrameTagInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskFrameTagInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskFrameTagOutput {
    pub segment_set: Option<Vec<MediaAiAnalysisFrameTagSegmentItem>>,
}
model! { AiAnalysisTaskFrameTagOutput {
    0 "SegmentSet" segment_set
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
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskHighlightInput>,
    pub output: Option<AiAnalysisTaskHighlightOutput>,
}
model! { AiAnalysisTaskHighlightResult {
    0 "Status" status, 1 "ErrCode" err_code, 2 "Message" message, 3 "Input" input, 4 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHighlightInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskHighlightInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHighlightOutput {
    pub highlight_set: Option<Vec<MediaAiAnalysisHighlightItem>>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { AiAnalysisTaskHighlightOutput {
    0 "HighlightSet" highlight_set, 1 "OutputStorage" output_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisHighlightItem {
    pub highlight_path: Option<String>,
    pub cov_img_path: Option<String>,
    pub confidence: Option<f64>,
    pub duration: Option<f64>,
    pub segment_set: Option<Vec<HighlightSegmentItem>>,
    pub highlight_url: Option<String>,
    pub cov_img_url: Option<String>,
}
model! { MediaAiAnalysisHighlightItem {
    0 "HighlightPath" highlight_path, 1 "CovImgPath" cov_img_path, 2 "Confidence" confidence, 3 "Duration" duration,
    4 "SegmentSet" segment_set, 5 "HighlightUrl" highlight_url, 6 "CovImgUrl" cov_img_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub segment_tags: Option<Vec<String>>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub title: Option<String>,
    pub summary: Option<String>,
}
model! { HighlightSegmentItem {
    0 "Confidence" confidence, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset,
    3 "SegmentTags" segment_tags, 4 "BeginTime" begin_time, 5 "EndTime" end_time, 6 "Title" title, 7 "Summary" summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDelLogoResult {
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskDelLogoInput>,
    pub output: Option<AiAnalysisTaskDelLogoOutput>,
}
model! { AiAnalysisTaskDelLogoResult {
    0 "Status" status, 1 "ErrCode" err_code, 2 "Message" message, 3 "Input" input, 4 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDelLogoInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskDelLogoInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDelLogoOutput {
    pub path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
    pub origin_subtitle_path: Option<String>,
    pub translate_subtitle_path: Option<String>,
    pub subtitle_pos: Option<SubtitlePosition>,
    pub voice_cloned_video: Option<String>,
    pub voice_cloned_mark_file: Option<String>,
    pub erased_video_path: Option<String>,
    pub dubbing_edit_info_url: Option<String>,
    pub file_id: Option<String>,
    pub origin_subtitle_file_id: Option<String>,
    pub translate_subtitle_file_id: Option<String>,
}
model! { AiAnalysisTaskDelLogoOutput {
    0 "Path" path, 1 "OutputStorage" output_storage, 2 "OriginSubtitlePath" origin_subtitle_path,
    3 "TranslateSubtitlePath" translate_subtitle_path, 4 "SubtitlePos" subtitle_pos,
    5 "VoiceClonedVideo" voice_cloned_video, 6 "VoiceClonedMarkFile" voice_cloned_mark_file,
    7 "ErasedVideoPath" erased_video_path, 8 "DubbingEditInfoUrl" dubbing_edit_info_url, 9 "FileId" file_id,
    10 "OriginSubtitleFileId" origin_subtitle_file_id, 11 "TranslateSubtitleFileId" translate_subtitle_file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitlePosition {
    pub center_y: Option<i64>,
}
model! { SubtitlePosition {
    0 "CenterY" center_y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskSegmentResult {
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskSegmentInput>,
    pub output: Option<AiAnalysisTaskSegmentOutput>,
}
model! { AiAnalysisTaskSegmentResult {
    0 "Status" status, 1 "ErrCode" err_code, 2 "Message" message, 3 "Input" input, 4 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskSegmentInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskSegmentInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskSegmentOutput {
    pub segment_set: Option<Vec<SegmentRecognitionItem>>,
    pub r#abstract: Option<String>,
}
model! { AiAnalysisTaskSegmentOutput {
    0 "SegmentSet" segment_set, 1 "Abstract" r#abstract
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentRecognitionItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub segment_url: Option<String>,
    pub cov_img_url: Option<String>,
    pub title: Option<String>,
    pub summary: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub audio_url: Option<String>,
    pub audio_begin_time: Option<f64>,
    pub audio_end_time: Option<f64>,
    pub person_position_url: Option<String>,
    pub person_id: Option<String>,
}
model! { SegmentRecognitionItem {
    0 "Confidence" confidence, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset,
    3 "SegmentUrl" segment_url, 4 "CovImgUrl" cov_img_url, 5 "Title" title, 6 "Summary" summary, 7 "Keywords" keywords,
    8 "BeginTime" begin_time, 9 "EndTime" end_time, 10 "AudioUrl" audio_url, 11 "AudioBeginTime" audio_begin_time,
    12 "AudioEndTime" audio_end_time, 13 "PersonPositionUrl" person_position_url, 14 "PersonId" person_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHeadTailResult {
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskHeadTailInput>,
    pub output: Option<AiAnalysisTaskHeadTailOutput>,
}
model! { AiAnalysisTaskHeadTailResult {
    0 "Status" status, 1 "ErrCode" err_code, 2 "Message" message, 3 "Input" input, 4 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHeadTailInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskHeadTailInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHeadTailOutput {
    pub head_time_offset: Option<f64>,
    pub tail_time_offset: Option<f64>,
}
model! { AiAnalysisTaskHeadTailOutput {
    0 "HeadTimeOffset" head_time_offset, 1 "TailTimeOffset" tail_time_offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDescriptionResult {
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskDescriptionInput>,
    pub output: Option<AiAnalysisTaskDescriptionOutput>,
}
model! { AiAnalysisTaskDescriptionResult {
    0 "Status" status, 1 "ErrCode" err_code, 2 "Message" message, 3 "Input" input, 4 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDescriptionInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskDescriptionInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDescriptionOutput {
    pub description_set: Option<Vec<MediaAiAnalysisDescriptionItem>>,
}
model! { AiAnalysisTaskDescriptionOutput {
    0 "DescriptionSet" description_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisDescriptionItem {
    pub description: Option<String>,
    pub confidence: Option<f64>,
    pub title: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub paragraphs: Option<Vec<AiParagraphInfo>>,
    pub mind_map_url: Option<String>,
    pub mind_map_path: Option<String>,
    pub subtitle_path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { MediaAiAnalysisDescriptionItem {
    0 "Description" description, 1 "Confidence" confidence, 2 "Title" title, 3 "Keywords" keywords,
    4 "Paragraphs" paragraphs, 5 "MindMapUrl" mind_map_url, 6 "MindMapPath" mind_map_path,
    7 "SubtitlePath" subtitle_path, 8 "OutputStorage" output_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiParagraphInfo {
    pub summary: Option<String>,
    pub title: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
model! { AiParagraphInfo {
    0 "Summary" summary, 1 "Title" title, 2 "Keywords" keywords, 3 "StartTimeOffset" start_time_offset,
    4 "EndTimeOffset" end_time_offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHorizontalToVerticalResult {
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskHorizontalToVerticalInput>,
    pub output: Option<AiAnalysisTaskHorizontalToVerticalOutput>,
}
model! { AiAnalysisTaskHorizontalToVerticalResult {
    0 "Status" status, 1 "ErrCode" err_code, 2 "Message" message, 3 "Input" input, 4 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHorizontalToVerticalInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskHorizontalToVerticalInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHorizontalToVerticalOutput {
    pub path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
    pub confidence: Option<f64>,
}
model! { AiAnalysisTaskHorizontalToVerticalOutput {
    0 "Path" path, 1 "OutputStorage" output_storage, 2 "Confidence" confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDubbingResult {
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskDubbingInput>,
    pub output: Option<AiAnalysisTaskDubbingOutput>,
}
model! { AiAnalysisTaskDubbingResult {
    0 "Status" status, 1 "ErrCode" err_code, 2 "Message" message, 3 "Input" input, 4 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDubbingInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskDubbingInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDubbingOutput {
    pub video_path: Option<String>,
    pub speaker_path: Option<String>,
    pub voice_id: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
    pub extra_output: Option<String>,
    pub video_file_id: Option<String>,
    pub speaker_file_id: Option<String>,
}
model! { AiAnalysisTaskDubbingOutput {
    0 "VideoPath" video_path, 1 "SpeakerPath" speaker_path, 2 "VoiceId" voice_id, 3 "OutputStorage" output_storage,
    4 "ExtraOutput" extra_output, 5 "VideoFileId" video_file_id, 6 "SpeakerFileId" speaker_file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoRemakeResult {
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskVideoRemakeInput>,
    pub output: Option<AiAnalysisTaskVideoRemakeOutput>,
}
model! { AiAnalysisTaskVideoRemakeResult {
    0 "Status" status, 1 "ErrCode" err_code, 2 "Message" message, 3 "Input" input, 4 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoRemakeInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskVideoRemakeInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoRemakeOutput {
    pub path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { AiAnalysisTaskVideoRemakeOutput {
    0 "Path" path, 1 "OutputStorage" output_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoComprehensionResult {
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskVideoComprehensionInput>,
    pub output: Option<AiAnalysisTaskVideoComprehensionOutput>,
    pub err_code_ext: Option<String>,
    pub progress: Option<u64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiAnalysisTaskVideoComprehensionResult {
    0 "Status" status, 1 "ErrCode" err_code, 2 "Message" message, 3 "Input" input, 4 "Output" output,
    5 "ErrCodeExt" err_code_ext, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time,
    8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoComprehensionInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskVideoComprehensionInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoComprehensionOutput {
    pub video_comprehension_analysis_result: Option<String>,
    pub video_comprehension_ext_info: Option<String>,
    pub video_comprehension_result_list: Option<Vec<VideoComprehensionResultItem>>,
}
model! { AiAnalysisTaskVideoComprehensionOutput {
    0 "VideoComprehensionAnalysisResult" video_comprehension_analysis_result,
    1 "VideoComprehensionExtInfo" video_comprehension_ext_info,
    2 "VideoComprehensionResultList" video_comprehension_result_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoComprehensionResultItem {
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub keywords: Option<Vec<String>>,
}
model! { VideoComprehensionResultItem {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Title" title, 3 "Description" description, 4 "Keywords" keywords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCutoutResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskCutoutInput>,
    pub output: Option<AiAnalysisTaskCutoutOutput>,
    pub progress: Option<u64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiAnalysisTaskCutoutResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "Message" message, 3 "Input" input, 4 "Output" output,
    5 "Progress" progress, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCutoutInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskCutoutInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCutoutOutput {
    pub path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { AiAnalysisTaskCutoutOutput {
    0 "Path" path, 1 "OutputStorage" output_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskReelResult {
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskReelInput>,
    pub output: Option<AiAnalysisTaskReelOutput>,
    pub err_code_ext: Option<String>,
    pub progress: Option<u64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiAnalysisTaskReelResult {
    0 "Status" status, 1 "ErrCode" err_code, 2 "Message" message, 3 "Input" input, 4 "Output" output,
    5 "ErrCodeExt" err_code_ext, 6 "Progress" progress, 7 "BeginProcessTime" begin_process_time,
    8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskReelInput {
    pub definition: Option<u64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskReelInput {
    0 "Definition" definition, 1 "ExtendedParameter" extended_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskReelOutput {
    pub video_path: Option<String>,
    pub video_paths: Option<Vec<String>>,
    pub script_path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { AiAnalysisTaskReelOutput {
    0 "VideoPath" video_path, 1 "VideoPaths" video_paths, 2 "ScriptPath" script_path, 3 "OutputStorage" output_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionResult {
    pub r#type: Option<String>,
    pub face_task: Option<AiRecognitionTaskFaceResult>,
    pub asr_words_task: Option<AiRecognitionTaskAsrWordsResult>,
    pub asr_full_text_task: Option<AiRecognitionTaskAsrFullTextResult>,
    pub ocr_words_task: Option<AiRecognitionTaskOcrWordsResult>,
    pub ocr_full_text_task: Option<AiRecognitionTaskOcrFullTextResult>,
    pub trans_text_task: Option<AiRecognitionTaskTransTextResult>,
    pub object_task: Option<AiRecognitionTaskObjectResult>,
}
model! { AiRecognitionResult {
    0 "Type" r#type, 1 "FaceTask" face_task, 2 "AsrWordsTask" asr_words_task, 3 "AsrFullTextTask" asr_full_text_task,
    4 "OcrWordsTask" ocr_words_task, 5 "OcrFullTextTask" ocr_full_text_task, 6 "TransTextTask" trans_text_task,
    7 "ObjectTask" object_task
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
}
model! { AiRecognitionTaskFaceResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiRecognitionTaskFaceResultOutput {
    0 "ResultSet" result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResultItem {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub segment_set: Option<Vec<AiRecognitionTaskFaceSegmentItem>>,
    pub gender: Option<String>,
    pub birthday: Option<String>,
    pub profession: Option<String>,
    pub school_of_graduation: Option<String>,
    pub r#abstract: Option<String>,
    pub place_of_birth: Option<String>,
    pub person_type: Option<String>,
    pub remark: Option<String>,
    pub url: Option<String>,
}
model! { AiRecognitionTaskFaceResultItem {
    0 "Id" id, 1 "Type" r#type, 2 "Name" name, 3 "SegmentSet" segment_set, 4 "Gender" gender, 5 "Birthday" birthday,
    6 "Profession" profession, 7 "SchoolOfGraduation" school_of_graduation, 8 "Abstract" r#abstract,
    9 "PlaceOfBirth" place_of_birth, 10 "PersonType" person_type, 11 "Remark" remark, 12 "Url" url
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
}
model! { AiRecognitionTaskAsrWordsResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiRecognitionTaskAsrWordsResultOutput {
    0 "ResultSet" result_set
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
    pub progress: Option<u64>,
}
model! { AiRecognitionTaskAsrFullTextResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
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
    pub subtitle_path: Option<String>,
    /// Deprecated.
    pub output_storage: Option<TaskOutputStorage>,
}
model! { AiRecognitionTaskAsrFullTextResultOutput {
    0 "SegmentSet" segment_set, 1 "SubtitlePath" subtitle_path, 2 "OutputStorage" output_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrFullTextSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text: Option<String>,
    pub wordlist: Option<Vec<WordResult>>,
}
model! { AiRecognitionTaskAsrFullTextSegmentItem {
    0 "Confidence" confidence, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset, 3 "Text" text,
    4 "Wordlist" wordlist
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
}
model! { AiRecognitionTaskOcrWordsResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiRecognitionTaskOcrWordsResultOutput {
    0 "ResultSet" result_set
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
}
model! { AiRecognitionTaskOcrFullTextResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output
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
}
model! { AiRecognitionTaskOcrFullTextResultOutput {
    0 "SegmentSet" segment_set
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
pub struct AiRecognitionTaskTransTextResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskTransTextResultInput>,
    pub output: Option<AiRecognitionTaskTransTextResultOutput>,
    pub progress: Option<u64>,
}
model! { AiRecognitionTaskTransTextResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskTransTextResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskTransTextResultInput {
    0 "Definition" definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskTransTextResultOutput {
    pub segment_set: Option<Vec<AiRecognitionTaskTransTextSegmentItem>>,
    pub subtitle_path: Option<String>,
}
model! { AiRecognitionTaskTransTextResultOutput {
    0 "SegmentSet" segment_set, 1 "SubtitlePath" subtitle_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskTransTextSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text: Option<String>,
    pub trans: Option<String>,
    pub wordlist: Option<Vec<WordResult>>,
}
model! { AiRecognitionTaskTransTextSegmentItem {
    0 "Confidence" confidence, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset, 3 "Text" text,
    4 "Trans" trans, 5 "Wordlist" wordlist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResult {
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskObjectResultInput>,
    pub output: Option<AiRecognitionTaskObjectResultOutput>,
}
model! { AiRecognitionTaskObjectResult {
    0 "Status" status, 1 "ErrCode" err_code, 2 "Message" message, 3 "Input" input, 4 "Output" output
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
}
model! { AiRecognitionTaskObjectResultOutput {
    0 "ResultSet" result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResultItem {
    pub name: Option<String>,
    pub segment_set: Option<Vec<AiRecognitionTaskObjectSeqmentItem>>,
}
model! { AiRecognitionTaskObjectResultItem {
    0 "Name" name, 1 "SegmentSet" segment_set
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
pub struct ScheduleQualityControlTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiQualityControlTaskInput>,
    pub output: Option<QualityControlData>,
    pub progress: Option<i64>,
}
model! { ScheduleQualityControlTaskResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlData {
    pub no_audio: Option<bool>,
    pub no_video: Option<bool>,
    pub quality_evaluation_score: Option<i64>,
    pub quality_evaluation_mean_opinion_score: Option<f64>,
    pub aesthetic_evaluation_score: Option<i64>,
    pub quality_control_result_set: Option<Vec<QualityControlResult>>,
    pub container_diagnose_result_set: Option<Vec<ContainerDiagnoseResultItem>>,
    pub llm_detection_report: Option<LLMDetectionReport>,
}
model! { QualityControlData {
    0 "NoAudio" no_audio, 1 "NoVideo" no_video, 2 "QualityEvaluationScore" quality_evaluation_score,
    3 "QualityEvaluationMeanOpinionScore" quality_evaluation_mean_opinion_score,
    4 "AestheticEvaluationScore" aesthetic_evaluation_score, 5 "QualityControlResultSet" quality_control_result_set,
    6 "ContainerDiagnoseResultSet" container_diagnose_result_set, 7 "LLMDetectionReport" llm_detection_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlResult {
    pub r#type: Option<String>,
    pub quality_control_items: Option<Vec<QualityControlItem>>,
}
model! { QualityControlResult {
    0 "Type" r#type, 1 "QualityControlItems" quality_control_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlItem {
    pub confidence: Option<i64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub area_coord_set: Option<Vec<i64>>,
}
model! { QualityControlItem {
    0 "Confidence" confidence, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset,
    3 "AreaCoordSet" area_coord_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerDiagnoseResultItem {
    pub category: Option<String>,
    pub r#type: Option<String>,
    pub severity_level: Option<String>,
    pub date_time_set: Option<Vec<String>>,
    pub timestamp_set: Option<Vec<f64>>,
}
model! { ContainerDiagnoseResultItem {
    0 "Category" category, 1 "Type" r#type, 2 "SeverityLevel" severity_level, 3 "DateTimeSet" date_time_set,
    4 "TimestampSet" timestamp_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMDetectionReport {
    pub result_count: Option<i64>,
    pub result_set: Option<Vec<LLMDetectionResultItem>>,
}
model! { LLMDetectionReport {
    0 "ResultCount" result_count, 1 "ResultSet" result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMDetectionResultItem {
    pub category: Option<String>,
    pub group: Option<String>,
    pub r#type: Option<String>,
    pub score: Option<f64>,
    pub confidence: Option<f64>,
    pub issue_set: Option<Vec<LLMDetectionIssue>>,
}
model! { LLMDetectionResultItem {
    0 "Category" category, 1 "Group" group, 2 "Type" r#type, 3 "Score" score, 4 "Confidence" confidence,
    5 "IssueSet" issue_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMDetectionIssue {
    pub tag: Option<String>,
    pub description: Option<String>,
    pub score: Option<f64>,
    pub confidence: Option<f64>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub extra_data: Option<String>,
}
model! { LLMDetectionIssue {
    0 "Tag" tag, 1 "Description" description, 2 "Score" score, 3 "Confidence" confidence, 4 "StartTimeMs" start_time_ms,
    5 "EndTimeMs" end_time_ms, 6 "ExtraData" extra_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitlesResult {
    pub r#type: Option<String>,
    pub asr_full_text_task: Option<SmartSubtitleTaskAsrFullTextResult>,
    pub trans_text_task: Option<SmartSubtitleTaskTransTextResult>,
    pub pure_subtitle_trans_task: Option<PureSubtitleTransResult>,
    pub ocr_full_text_task: Option<SmartSubtitleTaskFullTextResult>,
}
model! { SmartSubtitlesResult {
    0 "Type" r#type, 1 "AsrFullTextTask" asr_full_text_task, 2 "TransTextTask" trans_text_task,
    3 "PureSubtitleTransTask" pure_subtitle_trans_task, 4 "OcrFullTextTask" ocr_full_text_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskAsrFullTextResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<SmartSubtitleTaskResultInput>,
    pub output: Option<SmartSubtitleTaskAsrFullTextResultOutput>,
    pub progress: Option<u64>,
}
model! { SmartSubtitleTaskAsrFullTextResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskTransTextResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<SmartSubtitleTaskResultInput>,
    pub output: Option<SmartSubtitleTaskTransTextResultOutput>,
    pub progress: Option<u64>,
}
model! { SmartSubtitleTaskTransTextResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PureSubtitleTransResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<SmartSubtitleTaskResultInput>,
    pub output: Option<PureSubtitleTransResultOutput>,
    pub progress: Option<u64>,
}
model! { PureSubtitleTransResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PureSubtitleTransResultOutput {
    pub output_storage: Option<TaskOutputStorage>,
    pub subtitle_results: Option<Vec<SubtitleTransResultItem>>,
}
model! { PureSubtitleTransResultOutput {
    0 "OutputStorage" output_storage, 1 "SubtitleResults" subtitle_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskFullTextResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<SmartSubtitleTaskResultInput>,
    pub output: Option<SmartSubtitleTaskTextResultOutput>,
    pub progress: Option<u64>,
}
model! { SmartSubtitleTaskFullTextResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskTextResultOutput {
    pub segment_set: Option<Vec<SmartSubtitleTaskFullTextSegmentItem>>,
    pub recognize_subtitle_result: Option<Vec<SubtitleResult>>,
    pub trans_subtitle_result: Option<Vec<SubtitleResult>>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { SmartSubtitleTaskTextResultOutput {
    0 "SegmentSet" segment_set, 1 "RecognizeSubtitleResult" recognize_subtitle_result,
    2 "TransSubtitleResult" trans_subtitle_result, 3 "OutputStorage" output_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskFullTextSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text: Option<String>,
    pub trans: Option<String>,
    pub speaker_id: Option<String>,
}
model! { SmartSubtitleTaskFullTextSegmentItem {
    0 "Confidence" confidence, 1 "StartTimeOffset" start_time_offset, 2 "EndTimeOffset" end_time_offset, 3 "Text" text,
    4 "Trans" trans, 5 "SpeakerId" speaker_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartEraseTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub input: Option<SmartEraseTaskInput>,
    pub output: Option<AiAnalysisTaskDelLogoOutput>,
    pub progress: Option<u64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { SmartEraseTaskResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "Message" message, 3 "Input" input, 4 "Output" output,
    5 "Progress" progress, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamProcessTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub url: Option<String>,
}
model! { LiveStreamProcessTask {
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input_info: Option<MediaInputInfo>,
    pub r#type: Option<String>,
    pub is_detected: Option<bool>,
    pub result: Option<String>,
    pub extract_blind_watermark_config: Option<ExtractBlindWatermarkTaskConfig>,
}
model! { ExtractBlindWatermarkTask {
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "InputInfo" input_info,
    5 "Type" r#type, 6 "IsDetected" is_detected, 7 "Result" result,
    8 "ExtractBlindWatermarkConfig" extract_blind_watermark_config
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
pub struct ScheduleTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input_info: Option<MediaInputInfo>,
    pub meta_data: Option<MediaMetaData>,
    pub activity_result_set: Option<Vec<ActivityResult>>,
}
model! { ScheduleTask {
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "InputInfo" input_info,
    5 "MetaData" meta_data, 6 "ActivityResultSet" activity_result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityResult {
    pub activity_type: Option<String>,
    pub activity_res_item: Option<ActivityResItem>,
}
model! { ActivityResult {
    0 "ActivityType" activity_type, 1 "ActivityResItem" activity_res_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityResItem {
    pub transcode_task: Option<MediaProcessTaskTranscodeResult>,
    pub animated_graphic_task: Option<MediaProcessTaskAnimatedGraphicResult>,
    pub snapshot_by_time_offset_task: Option<MediaProcessTaskSnapshotByTimeOffsetResult>,
    pub sample_snapshot_task: Option<MediaProcessTaskSampleSnapshotResult>,
    pub image_sprite_task: Option<MediaProcessTaskImageSpriteResult>,
    pub adaptive_dynamic_streaming_task: Option<MediaProcessTaskAdaptiveDynamicStreamingResult>,
    pub recognition_task: Option<ScheduleRecognitionTaskResult>,
    pub review_task: Option<ScheduleReviewTaskResult>,
    pub analysis_task: Option<ScheduleAnalysisTaskResult>,
    pub quality_control_task: Option<ScheduleQualityControlTaskResult>,
    pub exec_rule_task: Option<ScheduleExecRuleTaskResult>,
    pub smart_subtitles_task: Option<ScheduleSmartSubtitleTaskResult>,
    pub smart_erase_task: Option<SmartEraseTaskResult>,
}
model! { ActivityResItem {
    0 "TranscodeTask" transcode_task, 1 "AnimatedGraphicTask" animated_graphic_task,
    2 "SnapshotByTimeOffsetTask" snapshot_by_time_offset_task, 3 "SampleSnapshotTask" sample_snapshot_task,
    4 "ImageSpriteTask" image_sprite_task, 5 "AdaptiveDynamicStreamingTask" adaptive_dynamic_streaming_task,
    6 "RecognitionTask" recognition_task, 7 "ReviewTask" review_task, 8 "AnalysisTask" analysis_task,
    9 "QualityControlTask" quality_control_task, 10 "ExecRuleTask" exec_rule_task,
    11 "SmartSubtitlesTask" smart_subtitles_task, 12 "SmartEraseTask" smart_erase_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleRecognitionTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskInput>,
    pub output: Option<Vec<AiRecognitionResult>>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { ScheduleRecognitionTaskResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleReviewTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiContentReviewTaskInput>,
    pub output: Option<Vec<AiContentReviewResult>>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { ScheduleReviewTaskResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleAnalysisTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskInput>,
    pub output: Option<Vec<AiAnalysisResult>>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { ScheduleAnalysisTaskResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleExecRuleTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub input: Option<ExecRulesTask>,
    pub output: Option<ExecRuleTaskData>,
}
model! { ScheduleExecRuleTaskResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "Message" message, 3 "Input" input, 4 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecRuleTaskData {
    pub rear_drive_index: Option<Vec<i64>>,
}
model! { ExecRuleTaskData {
    0 "RearDriveIndex" rear_drive_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleSmartSubtitleTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<SmartSubtitlesTaskInput>,
    pub output: Option<Vec<SmartSubtitlesResult>>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { ScheduleSmartSubtitleTaskResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveScheduleTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub url: Option<String>,
    pub live_activity_result_set: Option<Vec<LiveActivityResult>>,
}
model! { LiveScheduleTask {
    0 "TaskId" task_id, 1 "Status" status, 2 "ErrCode" err_code, 3 "Message" message, 4 "Url" url,
    5 "LiveActivityResultSet" live_activity_result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveActivityResult {
    pub activity_type: Option<String>,
    pub live_activity_res_item: Option<LiveActivityResItem>,
}
model! { LiveActivityResult {
    0 "ActivityType" activity_type, 1 "LiveActivityResItem" live_activity_res_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveActivityResItem {
    pub live_record_task: Option<LiveScheduleLiveRecordTaskResult>,
    pub live_quality_control_task: Option<ScheduleQualityControlTaskResult>,
}
model! { LiveActivityResItem {
    0 "LiveRecordTask" live_record_task, 1 "LiveQualityControlTask" live_quality_control_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveScheduleLiveRecordTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<LiveRecordTaskInput>,
    pub output: Option<LiveRecordResult>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { LiveScheduleLiveRecordTaskResult {
    0 "Status" status, 1 "ErrCodeExt" err_code_ext, 2 "ErrCode" err_code, 3 "Message" message, 4 "Input" input,
    5 "Output" output, 6 "BeginProcessTime" begin_process_time, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordTaskInput {
    pub definition: Option<i64>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
}
model! { LiveRecordTaskInput {
    0 "Definition" definition, 1 "OutputStorage" output_storage, 2 "OutputObjectPath" output_object_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordResult {
    pub output_storage: Option<TaskOutputStorage>,
    pub file_list: Option<Vec<LiveRecordFile>>,
}
model! { LiveRecordResult {
    0 "OutputStorage" output_storage, 1 "FileList" file_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordFile {
    pub url: Option<String>,
    pub size: Option<i64>,
    pub duration: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { LiveRecordFile {
    0 "Url" url, 1 "Size" size, 2 "Duration" duration, 3 "StartTime" start_time, 4 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub status: String,
    pub sub_task_has_failed: Option<bool>,
    pub limit: Option<u64>,
    pub scroll_token: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeTasks(status: String) "DescribeTasks" -> DescribeTasksOutput {
    0 "Status" status, 1 "SubTaskHasFailed" sub_task_has_failed: bool, 2 "Limit" limit: u64,
    3 "ScrollToken" scroll_token: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String
} }
paged! { DescribeTasks: TaskSimpleInfo = Token "ScrollToken", "TaskSet" task_set, next "ScrollToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub task_set: Option<Vec<TaskSimpleInfo>>,
    pub scroll_token: Option<String>,
    pub total_count: Option<u64>,
}
model! { DescribeTasksOutput {
    0 "TaskSet" task_set, 1 "ScrollToken" scroll_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSimpleInfo {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub create_time: Option<String>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
    pub sub_task_types: Option<Vec<String>>,
}
model! { TaskSimpleInfo {
    0 "TaskId" task_id, 1 "TaskType" task_type, 2 "CreateTime" create_time, 3 "BeginProcessTime" begin_process_time,
    4 "FinishTime" finish_time, 5 "SubTaskTypes" sub_task_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextToSpeechAsyncTask {
    pub task_id: String,
}
operation! { DescribeTextToSpeechAsyncTask(task_id: String)
    "DescribeTextToSpeechAsyncTask" -> DescribeTextToSpeechAsyncTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextToSpeechAsyncTaskOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub status: Option<String>,
    pub audio_url: Option<String>,
    pub voice_id: Option<String>,
    pub ext_info: Option<String>,
}
model! { DescribeTextToSpeechAsyncTaskOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "Status" status, 3 "AudioUrl" audio_url, 4 "VoiceId" voice_id,
    5 "ExtInfo" ext_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeTemplates {
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub container_type: Option<String>,
    pub tehd_type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub transcode_type: Option<String>,
    pub name: Option<String>,
    pub scene_type: Option<String>,
    pub compress_type: Option<String>,
    pub enhance_scene_type: Option<String>,
    pub enhance_transcode_type: Option<String>,
    pub enhance_type: Option<String>,
}
operation! { DescribeTranscodeTemplates() "DescribeTranscodeTemplates" -> DescribeTranscodeTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Type" r#type: String, 2 "ContainerType" container_type: String,
    3 "TEHDType" tehd_type: String, 4 "Offset" offset: u64, 5 "Limit" limit: u64,
    6 "TranscodeType" transcode_type: String, 7 "Name" name: String, 8 "SceneType" scene_type: String,
    9 "CompressType" compress_type: String, 10 "EnhanceSceneType" enhance_scene_type: String,
    11 "EnhanceTranscodeType" enhance_transcode_type: String, 12 "EnhanceType" enhance_type: String
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
    pub container_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub enhance_config: Option<EnhanceConfig>,
    pub alias_name: Option<String>,
}
model! { TranscodeTemplate {
    0 "Definition" definition, 1 "Container" container, 2 "Name" name, 3 "Comment" comment, 4 "Type" r#type,
    5 "RemoveVideo" remove_video, 6 "RemoveAudio" remove_audio, 7 "VideoTemplate" video_template,
    8 "AudioTemplate" audio_template, 9 "TEHDConfig" tehd_config, 10 "ContainerType" container_type,
    11 "CreateTime" create_time, 12 "UpdateTime" update_time, 13 "EnhanceConfig" enhance_config,
    14 "AliasName" alias_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageData {
    pub start_time: String,
    pub end_time: String,
    pub types: Option<Vec<String>>,
    pub process_regions: Option<Vec<String>>,
}
operation! { DescribeUsageData(start_time: String, end_time: String) "DescribeUsageData" -> DescribeUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Types" types: Vec<String>,
    3 "ProcessRegions" process_regions: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageDataOutput {
    pub data: Option<Vec<TaskStatData>>,
}
model! { DescribeUsageDataOutput {
    0 "Data" data
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
pub struct SpecificationDataItem {
    pub specification: Option<String>,
    pub data: Option<Vec<TaskStatDataItem>>,
}
model! { SpecificationDataItem {
    0 "Specification" specification, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoDatabaseEntryTaskDetail {
    pub task_id: String,
}
operation! { DescribeVideoDatabaseEntryTaskDetail(task_id: String)
    "DescribeVideoDatabaseEntryTaskDetail" -> DescribeVideoDatabaseEntryTaskDetailOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoDatabaseEntryTaskDetailOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub video_db_entry_task_results: Option<Vec<VideoDBEntryTaskResult>>,
}
model! { DescribeVideoDatabaseEntryTaskDetailOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "VideoDBEntryTaskResults" video_db_entry_task_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDBEntryTaskResult {
    pub video_id: Option<String>,
}
model! { VideoDBEntryTaskResult {
    0 "VideoId" video_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoSearchTaskDetail {
    pub task_id: String,
}
operation! { DescribeVideoSearchTaskDetail(task_id: String)
    "DescribeVideoSearchTaskDetail" -> DescribeVideoSearchTaskDetailOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoSearchTaskDetailOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub search_task_results: Option<Vec<SearchTaskResult>>,
}
model! { DescribeVideoSearchTaskDetailOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "SearchTaskResults" search_task_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskResult {
    pub score: Option<f64>,
    pub video_id: Option<String>,
}
model! { SearchTaskResult {
    0 "Score" score, 1 "VideoId" video_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoices {
    pub voice_id: Option<String>,
    pub voice_type: Option<String>,
    pub voice_name: Option<String>,
    pub description: Option<String>,
    pub gender: Option<String>,
    pub age: Option<String>,
    pub languages: Option<Vec<String>>,
    pub labels: Option<Vec<String>>,
    pub scenes: Option<Vec<String>>,
    pub ext_param: Option<String>,
}
operation! { DescribeVoices() "DescribeVoices" -> DescribeVoicesOutput {
    0 "VoiceId" voice_id: String, 1 "VoiceType" voice_type: String, 2 "VoiceName" voice_name: String,
    3 "Description" description: String, 4 "Gender" gender: String, 5 "Age" age: String,
    6 "Languages" languages: Vec<String>, 7 "Labels" labels: Vec<String>, 8 "Scenes" scenes: Vec<String>,
    9 "ExtParam" ext_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoicesOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub total_count: Option<i64>,
    pub voices: Option<Vec<VoiceInfo>>,
}
model! { DescribeVoicesOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "TotalCount" total_count, 3 "Voices" voices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceInfo {
    pub voice_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub category: Option<String>,
    pub gender: Option<String>,
    pub age: Option<String>,
    pub languages: Option<Vec<String>>,
    pub audio_url: Option<String>,
    pub labels: Option<Vec<String>>,
    pub scenes: Option<Vec<String>>,
    pub engine: Option<String>,
}
model! { VoiceInfo {
    0 "VoiceId" voice_id, 1 "Name" name, 2 "Description" description, 3 "Category" category, 4 "Gender" gender,
    5 "Age" age, 6 "Languages" languages, 7 "AudioUrl" audio_url, 8 "Labels" labels, 9 "Scenes" scenes,
    10 "Engine" engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWatermarkTemplates {
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub name: Option<String>,
}
operation! { DescribeWatermarkTemplates() "DescribeWatermarkTemplates" -> DescribeWatermarkTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Type" r#type: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Name" name: String
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
}
model! { ImageWatermarkTemplate {
    0 "ImageUrl" image_url, 1 "Width" width, 2 "Height" height, 3 "RepeatType" repeat_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWordSamples {
    pub keywords: Option<Vec<String>>,
    pub usages: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeWordSamples() "DescribeWordSamples" -> DescribeWordSamplesOutput {
    0 "Keywords" keywords: Vec<String>, 1 "Usages" usages: Vec<String>, 2 "Tags" tags: Vec<String>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
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
pub struct DescribeWorkflows {
    pub workflow_ids: Option<Vec<i64>>,
    pub status: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeWorkflows() "DescribeWorkflows" -> DescribeWorkflowsOutput {
    0 "WorkflowIds" workflow_ids: Vec<i64>, 1 "Status" status: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeWorkflows: WorkflowInfo = Offset "Offset", "WorkflowInfoSet" workflow_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowsOutput {
    pub total_count: Option<u64>,
    pub workflow_info_set: Option<Vec<WorkflowInfo>>,
}
model! { DescribeWorkflowsOutput {
    0 "TotalCount" total_count, 1 "WorkflowInfoSet" workflow_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowInfo {
    pub workflow_id: Option<i64>,
    pub workflow_name: Option<String>,
    pub status: Option<String>,
    pub trigger: Option<WorkflowTrigger>,
    pub output_storage: Option<TaskOutputStorage>,
    pub media_process_task: Option<MediaProcessTaskInput>,
    pub ai_content_review_task: Option<AiContentReviewTaskInput>,
    pub ai_analysis_task: Option<AiAnalysisTaskInput>,
    pub ai_recognition_task: Option<AiRecognitionTaskInput>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub task_priority: Option<i64>,
    pub output_dir: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { WorkflowInfo {
    0 "WorkflowId" workflow_id, 1 "WorkflowName" workflow_name, 2 "Status" status, 3 "Trigger" trigger,
    4 "OutputStorage" output_storage, 5 "MediaProcessTask" media_process_task,
    6 "AiContentReviewTask" ai_content_review_task, 7 "AiAnalysisTask" ai_analysis_task,
    8 "AiRecognitionTask" ai_recognition_task, 9 "TaskNotifyConfig" task_notify_config, 10 "TaskPriority" task_priority,
    11 "OutputDir" output_dir, 12 "CreateTime" create_time, 13 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DesignVoiceAsync {
    pub prompt: String,
    pub voice_profile: Option<VoiceProfile>,
    pub text: Option<String>,
    pub ext_param: Option<String>,
}
operation! { DesignVoiceAsync(prompt: String) "DesignVoiceAsync" -> DesignVoiceAsyncOutput {
    0 "Prompt" prompt, 1 "VoiceProfile" voice_profile: VoiceProfile, 2 "Text" text: String,
    3 "ExtParam" ext_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DesignVoiceAsyncOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub task_id: Option<String>,
}
model! { DesignVoiceAsyncOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoSubtitleArea {
    pub input_info: MediaInputInfo,
    pub video_language: Option<String>,
    pub user_ext_para: Option<String>,
}
operation! { DetectVideoSubtitleArea(input_info: MediaInputInfo)
    "DetectVideoSubtitleArea" -> DetectVideoSubtitleAreaOutput {
    0 "InputInfo" input_info, 1 "VideoLanguage" video_language: String, 2 "UserExtPara" user_ext_para: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoSubtitleAreaOutput {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub result: Option<Vec<SubtitleArea>>,
}
model! { DetectVideoSubtitleAreaOutput {
    0 "Width" width, 1 "Height" height, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleArea {
    pub area: Option<EraseArea>,
    pub confidence: Option<f64>,
}
model! { SubtitleArea {
    0 "Area" area, 1 "Confidence" confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoWatermark {
    pub input_info: MediaInputInfo,
    pub user_ext_para: Option<String>,
}
operation! { DetectVideoWatermark(input_info: MediaInputInfo) "DetectVideoWatermark" -> DetectVideoWatermarkOutput {
    0 "InputInfo" input_info, 1 "UserExtPara" user_ext_para: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoWatermarkOutput {
    pub confidence: Option<f64>,
    pub has_watermark: Option<bool>,
    pub description: Option<String>,
}
model! { DetectVideoWatermarkOutput {
    0 "Confidence" confidence, 1 "HasWatermark" has_watermark, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSchedule {
    pub schedule_id: i64,
}
operation! { DisableSchedule(schedule_id: i64) "DisableSchedule" -> Empty {
    0 "ScheduleId" schedule_id
} }

pub type DisableScheduleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWorkflow {
    pub workflow_id: i64,
}
operation! { DisableWorkflow(workflow_id: i64) "DisableWorkflow" -> Empty {
    0 "WorkflowId" workflow_id
} }

pub type DisableWorkflowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroup {
    pub id: Option<String>,
    pub unattach_in_out_infos: Option<Vec<UnattachSecurityGroupInOutInfo>>,
}
operation! { DisassociateSecurityGroup() "DisassociateSecurityGroup" -> Empty {
    0 "Id" id: String, 1 "UnattachInOutInfos" unattach_in_out_infos: Vec<UnattachSecurityGroupInOutInfo>
} }

pub type DisassociateSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnattachSecurityGroupInOutInfo {
    pub flow_id: Option<String>,
    pub in_out_id: Option<String>,
    pub in_out_type: Option<String>,
    pub flow_region: Option<String>,
}
input! { UnattachSecurityGroupInOutInfo(flow_id: String, in_out_id: String, in_out_type: String, flow_region: String) {
    0 "FlowId" flow_id: String, 1 "InOutId" in_out_id: String, 2 "InOutType" in_out_type: String,
    3 "FlowRegion" flow_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMedia {
    pub file_infos: Vec<EditMediaFileInfo>,
    pub output_storage: TaskOutputStorage,
    pub output_object_path: String,
    pub output_config: Option<EditMediaOutputConfig>,
    pub compose_config: Option<ComposeMediaConfig>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub tasks_priority: Option<i64>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub resource_id: Option<String>,
}
operation! { EditMedia(file_infos: Vec<EditMediaFileInfo>, output_storage: TaskOutputStorage, output_object_path: String)
    "EditMedia" -> EditMediaOutput {
    0 "FileInfos" file_infos, 1 "OutputStorage" output_storage, 2 "OutputObjectPath" output_object_path,
    3 "OutputConfig" output_config: EditMediaOutputConfig, 4 "ComposeConfig" compose_config: ComposeMediaConfig,
    5 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig, 6 "TasksPriority" tasks_priority: i64,
    7 "SessionId" session_id: String, 8 "SessionContext" session_context: String, 9 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaOutputConfig {
    pub container: Option<String>,
    pub r#type: Option<String>,
}
input! { EditMediaOutputConfig() {
    0 "Container" container: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaConfig {
    pub target_info: Option<ComposeTargetInfo>,
    pub canvas: Option<ComposeCanvas>,
    pub styles: Option<Vec<ComposeStyles>>,
    pub tracks: Option<Vec<ComposeMediaTrack>>,
}
input! { ComposeMediaConfig() {
    0 "TargetInfo" target_info: ComposeTargetInfo, 1 "Canvas" canvas: ComposeCanvas,
    2 "Styles" styles: Vec<ComposeStyles>, 3 "Tracks" tracks: Vec<ComposeMediaTrack>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeTargetInfo {
    pub container: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub video_stream: Option<ComposeVideoStream>,
    pub audio_stream: Option<ComposeAudioStream>,
}
input! { ComposeTargetInfo() {
    0 "Container" container: String, 1 "RemoveVideo" remove_video: i64, 2 "RemoveAudio" remove_audio: i64,
    3 "VideoStream" video_stream: ComposeVideoStream, 4 "AudioStream" audio_stream: ComposeAudioStream
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeVideoStream {
    pub codec: Option<String>,
    pub fps: Option<i64>,
    pub bitrate: Option<i64>,
}
input! { ComposeVideoStream() {
    0 "Codec" codec: String, 1 "Fps" fps: i64, 2 "Bitrate" bitrate: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeAudioStream {
    pub codec: Option<String>,
    pub sample_rate: Option<i64>,
    pub audio_channel: Option<i64>,
    pub bitrate: Option<i64>,
}
input! { ComposeAudioStream() {
    0 "Codec" codec: String, 1 "SampleRate" sample_rate: i64, 2 "AudioChannel" audio_channel: i64,
    3 "Bitrate" bitrate: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeCanvas {
    pub color: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { ComposeCanvas() {
    0 "Color" color: String, 1 "Width" width: i64, 2 "Height" height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeStyles {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub subtitle: Option<ComposeSubtitleStyle>,
}
input! { ComposeStyles(id: String, r#type: String) {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Subtitle" subtitle: ComposeSubtitleStyle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeSubtitleStyle {
    pub height: Option<String>,
    pub margin_bottom: Option<String>,
    pub font_type: Option<String>,
    pub font_size: Option<String>,
    pub font_bold: Option<i64>,
    pub font_italic: Option<i64>,
    pub font_color: Option<String>,
    pub font_align: Option<String>,
    pub font_align_margin: Option<String>,
    pub border_width: Option<String>,
    pub border_color: Option<String>,
    pub bottom_color: Option<String>,
}
input! { ComposeSubtitleStyle() {
    0 "Height" height: String, 1 "MarginBottom" margin_bottom: String, 2 "FontType" font_type: String,
    3 "FontSize" font_size: String, 4 "FontBold" font_bold: i64, 5 "FontItalic" font_italic: i64,
    6 "FontColor" font_color: String, 7 "FontAlign" font_align: String, 8 "FontAlignMargin" font_align_margin: String,
    9 "BorderWidth" border_width: String, 10 "BorderColor" border_color: String, 11 "BottomColor" bottom_color: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaTrack {
    pub r#type: Option<String>,
    pub items: Option<Vec<ComposeMediaItem>>,
}
input! { ComposeMediaTrack(r#type: String, items: Vec<ComposeMediaItem>) {
    0 "Type" r#type: String, 1 "Items" items: Vec<ComposeMediaItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaItem {
    pub r#type: Option<String>,
    pub video: Option<ComposeVideoItem>,
    pub audio: Option<ComposeAudioItem>,
    pub image: Option<ComposeImageItem>,
    pub transition: Option<ComposeTransitionItem>,
    pub subtitle: Option<ComposeSubtitleItem>,
    pub empty: Option<ComposeEmptyItem>,
}
input! { ComposeMediaItem(r#type: String) {
    0 "Type" r#type: String, 1 "Video" video: ComposeVideoItem, 2 "Audio" audio: ComposeAudioItem,
    3 "Image" image: ComposeImageItem, 4 "Transition" transition: ComposeTransitionItem,
    5 "Subtitle" subtitle: ComposeSubtitleItem, 6 "Empty" empty: ComposeEmptyItem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeVideoItem {
    pub source_media: Option<ComposeSourceMedia>,
    pub track_time: Option<ComposeTrackTime>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub image_operations: Option<Vec<ComposeImageOperation>>,
    pub audio_operations: Option<Vec<ComposeAudioOperation>>,
}
input! { ComposeVideoItem(source_media: ComposeSourceMedia) {
    0 "SourceMedia" source_media: ComposeSourceMedia, 1 "TrackTime" track_time: ComposeTrackTime,
    2 "XPos" x_pos: String, 3 "YPos" y_pos: String, 4 "Width" width: String, 5 "Height" height: String,
    6 "ImageOperations" image_operations: Vec<ComposeImageOperation>,
    7 "AudioOperations" audio_operations: Vec<ComposeAudioOperation>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeSourceMedia {
    pub file_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { ComposeSourceMedia(file_id: String) {
    0 "FileId" file_id: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeTrackTime {
    pub start: Option<String>,
    pub duration: Option<String>,
}
input! { ComposeTrackTime() {
    0 "Start" start: String, 1 "Duration" duration: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeImageOperation {
    pub r#type: Option<String>,
    pub rotate_angle: Option<f64>,
    pub flip_type: Option<String>,
}
input! { ComposeImageOperation(r#type: String) {
    0 "Type" r#type: String, 1 "RotateAngle" rotate_angle: f64, 2 "FlipType" flip_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeAudioOperation {
    pub r#type: Option<String>,
    pub volume: Option<f64>,
}
input! { ComposeAudioOperation(r#type: String) {
    0 "Type" r#type: String, 1 "Volume" volume: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeAudioItem {
    pub source_media: Option<ComposeSourceMedia>,
    pub track_time: Option<ComposeTrackTime>,
    pub audio_operations: Option<Vec<ComposeAudioOperation>>,
}
input! { ComposeAudioItem(source_media: ComposeSourceMedia) {
    0 "SourceMedia" source_media: ComposeSourceMedia, 1 "TrackTime" track_time: ComposeTrackTime,
    2 "AudioOperations" audio_operations: Vec<ComposeAudioOperation>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeImageItem {
    pub source_media: Option<ComposeSourceMedia>,
    pub track_time: Option<ComposeTrackTime>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub image_operations: Option<Vec<ComposeImageOperation>>,
}
input! { ComposeImageItem(source_media: ComposeSourceMedia) {
    0 "SourceMedia" source_media: ComposeSourceMedia, 1 "TrackTime" track_time: ComposeTrackTime,
    2 "XPos" x_pos: String, 3 "YPos" y_pos: String, 4 "Width" width: String, 5 "Height" height: String,
    6 "ImageOperations" image_operations: Vec<ComposeImageOperation>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeTransitionItem {
    pub duration: Option<String>,
    pub transitions: Option<Vec<ComposeTransitionOperation>>,
}
input! { ComposeTransitionItem() {
    0 "Duration" duration: String, 1 "Transitions" transitions: Vec<ComposeTransitionOperation>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeTransitionOperation {
    pub r#type: Option<String>,
}
input! { ComposeTransitionOperation(r#type: String) {
    0 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeSubtitleItem {
    pub style_id: Option<String>,
    pub text: Option<String>,
    pub track_time: Option<ComposeTrackTime>,
}
input! { ComposeSubtitleItem(style_id: String, text: String) {
    0 "StyleId" style_id: String, 1 "Text" text: String, 2 "TrackTime" track_time: ComposeTrackTime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeEmptyItem {
    pub duration: Option<String>,
}
input! { ComposeEmptyItem(duration: String) {
    0 "Duration" duration: String
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
pub struct EmbeddingData {
    pub model: String,
    pub files: Vec<EmbeddingDataItem>,
    pub prompt: Option<String>,
}
operation! { EmbeddingData(model: String, files: Vec<EmbeddingDataItem>) "EmbeddingData" -> EmbeddingDataOutput {
    0 "Model" model, 1 "Files" files, 2 "Prompt" prompt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingDataItem {
    pub r#type: Option<String>,
    pub data: Option<String>,
}
input! { EmbeddingDataItem(r#type: String, data: String) {
    0 "Type" r#type: String, 1 "Data" data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingDataOutput {
    pub data: Option<Vec<EmbeddingResultItem>>,
    pub usage: Option<TokensUsage>,
}
model! { EmbeddingDataOutput {
    0 "Data" data, 1 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingResultItem {
    pub result: Option<Vec<f64>>,
}
model! { EmbeddingResultItem {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokensUsage {
    pub input_tokens: Option<u64>,
    pub output_tokens: Option<u64>,
    pub total_tokens: Option<u64>,
}
model! { TokensUsage {
    0 "InputTokens" input_tokens, 1 "OutputTokens" output_tokens, 2 "TotalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSchedule {
    pub schedule_id: i64,
}
operation! { EnableSchedule(schedule_id: i64) "EnableSchedule" -> Empty {
    0 "ScheduleId" schedule_id
} }

pub type EnableScheduleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWorkflow {
    pub workflow_id: i64,
}
operation! { EnableWorkflow(workflow_id: i64) "EnableWorkflow" -> Empty {
    0 "WorkflowId" workflow_id
} }

pub type EnableWorkflowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteFunction {
    pub function_name: String,
    pub function_arg: String,
}
operation! { ExecuteFunction(function_name: String, function_arg: String) "ExecuteFunction" -> ExecuteFunctionOutput {
    0 "FunctionName" function_name, 1 "FunctionArg" function_arg
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
    pub input_info: MediaInputInfo,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub extract_blind_watermark_config: Option<ExtractBlindWatermarkTaskConfig>,
    pub resource_id: Option<String>,
}
operation! { ExtractBlindWatermark(r#type: String, input_info: MediaInputInfo)
    "ExtractBlindWatermark" -> ExtractBlindWatermarkOutput {
    0 "Type" r#type, 1 "InputInfo" input_info, 2 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig,
    3 "ExtractBlindWatermarkConfig" extract_blind_watermark_config: ExtractBlindWatermarkTaskConfig,
    4 "ResourceId" resource_id: String
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
pub struct ManageTask {
    pub operation_type: String,
    pub task_id: String,
}
operation! { ManageTask(operation_type: String, task_id: String) "ManageTask" -> Empty {
    0 "OperationType" operation_type, 1 "TaskId" task_id
} }

pub type ManageTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAIAnalysisTemplate {
    pub definition: i64,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub classification_configure: Option<ClassificationConfigureInfoForUpdate>,
    pub tag_configure: Option<TagConfigureInfoForUpdate>,
    pub cover_configure: Option<CoverConfigureInfoForUpdate>,
    pub frame_tag_configure: Option<FrameTagConfigureInfoForUpdate>,
}
operation! { ModifyAIAnalysisTemplate(definition: i64) "ModifyAIAnalysisTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "ClassificationConfigure" classification_configure: ClassificationConfigureInfoForUpdate,
    4 "TagConfigure" tag_configure: TagConfigureInfoForUpdate,
    5 "CoverConfigure" cover_configure: CoverConfigureInfoForUpdate,
    6 "FrameTagConfigure" frame_tag_configure: FrameTagConfigureInfoForUpdate
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
}
input! { FrameTagConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAIRecognitionTemplate {
    pub definition: i64,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub face_configure: Option<FaceConfigureInfoForUpdate>,
    pub ocr_full_text_configure: Option<OcrFullTextConfigureInfoForUpdate>,
    pub ocr_words_configure: Option<OcrWordsConfigureInfoForUpdate>,
    pub asr_full_text_configure: Option<AsrFullTextConfigureInfoForUpdate>,
    pub asr_words_configure: Option<AsrWordsConfigureInfoForUpdate>,
    pub translate_configure: Option<TranslateConfigureInfoForUpdate>,
}
operation! { ModifyAIRecognitionTemplate(definition: i64) "ModifyAIRecognitionTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "FaceConfigure" face_configure: FaceConfigureInfoForUpdate,
    4 "OcrFullTextConfigure" ocr_full_text_configure: OcrFullTextConfigureInfoForUpdate,
    5 "OcrWordsConfigure" ocr_words_configure: OcrWordsConfigureInfoForUpdate,
    6 "AsrFullTextConfigure" asr_full_text_configure: AsrFullTextConfigureInfoForUpdate,
    7 "AsrWordsConfigure" asr_words_configure: AsrWordsConfigureInfoForUpdate,
    8 "TranslateConfigure" translate_configure: TranslateConfigureInfoForUpdate
} }

pub type ModifyAIRecognitionTemplateOutput = Empty;

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
    pub subtitle_format: Option<String>,
    pub source_language: Option<String>,
}
input! { AsrFullTextConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "SubtitleFormat" subtitle_format: String, 2 "SourceLanguage" source_language: String
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
pub struct TranslateConfigureInfoForUpdate {
    pub switch: Option<String>,
    pub source_language: Option<String>,
    pub destination_language: Option<String>,
    pub subtitle_format: Option<String>,
}
input! { TranslateConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "SourceLanguage" source_language: String,
    2 "DestinationLanguage" destination_language: String, 3 "SubtitleFormat" subtitle_format: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdaptiveDynamicStreamingTemplate {
    pub definition: u64,
    pub name: Option<String>,
    pub format: Option<String>,
    pub disable_higher_video_bitrate: Option<u64>,
    pub disable_higher_video_resolution: Option<u64>,
    pub stream_infos: Option<Vec<AdaptiveStreamTemplate>>,
    pub comment: Option<String>,
    pub pure_audio: Option<u64>,
    pub segment_type: Option<String>,
}
operation! { ModifyAdaptiveDynamicStreamingTemplate(definition: u64) "ModifyAdaptiveDynamicStreamingTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Format" format: String,
    3 "DisableHigherVideoBitrate" disable_higher_video_bitrate: u64,
    4 "DisableHigherVideoResolution" disable_higher_video_resolution: u64,
    5 "StreamInfos" stream_infos: Vec<AdaptiveStreamTemplate>, 6 "Comment" comment: String,
    7 "PureAudio" pure_audio: u64, 8 "SegmentType" segment_type: String
} }

pub type ModifyAdaptiveDynamicStreamingTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAnimatedGraphicsTemplate {
    pub definition: u64,
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
    0 "Definition" definition, 1 "Name" name: String, 2 "Width" width: u64, 3 "Height" height: u64,
    4 "ResolutionAdaptive" resolution_adaptive: String, 5 "Format" format: String, 6 "Fps" fps: u64,
    7 "Quality" quality: f64, 8 "Comment" comment: String
} }

pub type ModifyAnimatedGraphicsTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAsrHotwords {
    pub hotwords_id: String,
    pub name: Option<String>,
    pub content: Option<String>,
    pub file_content: Option<String>,
    pub file_name: Option<String>,
}
operation! { ModifyAsrHotwords(hotwords_id: String) "ModifyAsrHotwords" -> Empty {
    0 "HotwordsId" hotwords_id, 1 "Name" name: String, 2 "Content" content: String,
    3 "FileContent" file_content: String, 4 "FileName" file_name: String
} }

pub type ModifyAsrHotwordsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlindWatermarkTemplate {
    pub definition: i64,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub text_content: Option<String>,
    pub strength: Option<String>,
}
operation! { ModifyBlindWatermarkTemplate(definition: i64) "ModifyBlindWatermarkTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Comment" comment: String, 3 "TextContent" text_content: String,
    4 "Strength" strength: String
} }

pub type ModifyBlindWatermarkTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContentReviewTemplate {
    pub definition: i64,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub porn_configure: Option<PornConfigureInfoForUpdate>,
    pub terrorism_configure: Option<TerrorismConfigureInfoForUpdate>,
    pub political_configure: Option<PoliticalConfigureInfoForUpdate>,
    pub prohibited_configure: Option<ProhibitedConfigureInfoForUpdate>,
    pub user_define_configure: Option<UserDefineConfigureInfoForUpdate>,
}
operation! { ModifyContentReviewTemplate(definition: i64) "ModifyContentReviewTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "PornConfigure" porn_configure: PornConfigureInfoForUpdate,
    4 "TerrorismConfigure" terrorism_configure: TerrorismConfigureInfoForUpdate,
    5 "PoliticalConfigure" political_configure: PoliticalConfigureInfoForUpdate,
    6 "ProhibitedConfigure" prohibited_configure: ProhibitedConfigureInfoForUpdate,
    7 "UserDefineConfigure" user_define_configure: UserDefineConfigureInfoForUpdate
} }

pub type ModifyContentReviewTemplateOutput = Empty;

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
input! { UserDefineConfigureInfoForUpdate(face_review_info: UserDefineFaceReviewTemplateInfoForUpdate, asr_review_info: UserDefineAsrTextReviewTemplateInfoForUpdate, ocr_review_info: UserDefineOcrTextReviewTemplateInfoForUpdate) {
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
pub struct ModifyImageSpriteTemplate {
    pub definition: u64,
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
    0 "Definition" definition, 1 "Name" name: String, 2 "Width" width: u64, 3 "Height" height: u64,
    4 "ResolutionAdaptive" resolution_adaptive: String, 5 "SampleType" sample_type: String,
    6 "SampleInterval" sample_interval: u64, 7 "RowCount" row_count: u64, 8 "ColumnCount" column_count: u64,
    9 "FillType" fill_type: String, 10 "Comment" comment: String, 11 "Format" format: String
} }

pub type ModifyImageSpriteTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveRecordTemplate {
    pub definition: i64,
    pub hls_configure: Option<HLSConfigureInfo>,
    pub mp4_configure: Option<MP4ConfigureInfo>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub record_type: Option<String>,
}
operation! { ModifyLiveRecordTemplate(definition: i64) "ModifyLiveRecordTemplate" -> Empty {
    0 "Definition" definition, 1 "HLSConfigure" hls_configure: HLSConfigureInfo,
    2 "MP4Configure" mp4_configure: MP4ConfigureInfo, 3 "Name" name: String, 4 "Comment" comment: String,
    5 "RecordType" record_type: String
} }

pub type ModifyLiveRecordTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPersonSample {
    pub person_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub usages: Option<Vec<String>>,
    pub face_operation_info: Option<AiSampleFaceOperation>,
    pub tag_operation_info: Option<AiSampleTagOperation>,
}
operation! { ModifyPersonSample(person_id: String) "ModifyPersonSample" -> ModifyPersonSampleOutput {
    0 "PersonId" person_id, 1 "Name" name: String, 2 "Description" description: String, 3 "Usages" usages: Vec<String>,
    4 "FaceOperationInfo" face_operation_info: AiSampleFaceOperation,
    5 "TagOperationInfo" tag_operation_info: AiSampleTagOperation
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
pub struct ModifyProcessImageTemplate {
    pub definition: i64,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub process_image_template: Option<ImageTaskInput>,
}
operation! { ModifyProcessImageTemplate(definition: i64) "ModifyProcessImageTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "ProcessImageTemplate" process_image_template: ImageTaskInput
} }

pub type ModifyProcessImageTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityControlTemplate {
    pub definition: i64,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub quality_control_item_set: Option<Vec<QualityControlItemConfig>>,
    pub record_format: Option<String>,
    pub strategy: Option<QualityControlStrategy>,
}
operation! { ModifyQualityControlTemplate(definition: i64) "ModifyQualityControlTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "QualityControlItemSet" quality_control_item_set: Vec<QualityControlItemConfig>,
    4 "RecordFormat" record_format: String, 5 "Strategy" strategy: QualityControlStrategy
} }

pub type ModifyQualityControlTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySampleSnapshotTemplate {
    pub definition: u64,
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
    0 "Definition" definition, 1 "Name" name: String, 2 "Width" width: u64, 3 "Height" height: u64,
    4 "ResolutionAdaptive" resolution_adaptive: String, 5 "SampleType" sample_type: String,
    6 "SampleInterval" sample_interval: u64, 7 "Format" format: String, 8 "Comment" comment: String,
    9 "FillType" fill_type: String
} }

pub type ModifySampleSnapshotTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySchedule {
    pub schedule_id: i64,
    pub schedule_name: Option<String>,
    pub trigger: Option<WorkflowTrigger>,
    pub activities: Option<Vec<Activity>>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_dir: Option<String>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub resource_id: Option<String>,
}
operation! { ModifySchedule(schedule_id: i64) "ModifySchedule" -> Empty {
    0 "ScheduleId" schedule_id, 1 "ScheduleName" schedule_name: String, 2 "Trigger" trigger: WorkflowTrigger,
    3 "Activities" activities: Vec<Activity>, 4 "OutputStorage" output_storage: TaskOutputStorage,
    5 "OutputDir" output_dir: String, 6 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig,
    7 "ResourceId" resource_id: String
} }

pub type ModifyScheduleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmartEraseTemplate {
    pub definition: i64,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub erase_type: Option<String>,
    pub erase_subtitle_config: Option<SmartEraseSubtitleConfig>,
    pub erase_watermark_config: Option<SmartEraseWatermarkConfig>,
    pub erase_privacy_config: Option<SmartErasePrivacyConfig>,
}
operation! { ModifySmartEraseTemplate(definition: i64) "ModifySmartEraseTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Comment" comment: String, 3 "EraseType" erase_type: String,
    4 "EraseSubtitleConfig" erase_subtitle_config: SmartEraseSubtitleConfig,
    5 "EraseWatermarkConfig" erase_watermark_config: SmartEraseWatermarkConfig,
    6 "ErasePrivacyConfig" erase_privacy_config: SmartErasePrivacyConfig
} }

pub type ModifySmartEraseTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmartSubtitleTemplate {
    pub definition: i64,
    pub translate_switch: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub video_src_language: Option<String>,
    pub subtitle_format: Option<String>,
    pub subtitle_type: Option<i64>,
    pub asr_hot_words_configure: Option<AsrHotWordsConfigure>,
    pub translate_dst_language: Option<String>,
    pub process_type: Option<u64>,
    pub selecting_subtitle_areas_config: Option<SelectingSubtitleAreasConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub speaker_mode: Option<i64>,
    pub speaker_label: Option<i64>,
}
operation! { ModifySmartSubtitleTemplate(definition: i64) "ModifySmartSubtitleTemplate" -> Empty {
    0 "Definition" definition, 1 "TranslateSwitch" translate_switch: String, 2 "Name" name: String,
    3 "Comment" comment: String, 4 "VideoSrcLanguage" video_src_language: String,
    5 "SubtitleFormat" subtitle_format: String, 6 "SubtitleType" subtitle_type: i64,
    7 "AsrHotWordsConfigure" asr_hot_words_configure: AsrHotWordsConfigure,
    8 "TranslateDstLanguage" translate_dst_language: String, 9 "ProcessType" process_type: u64,
    10 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: SelectingSubtitleAreasConfig,
    11 "SubtitleEmbedId" subtitle_embed_id: i64, 12 "SpeakerMode" speaker_mode: i64,
    13 "SpeakerLabel" speaker_label: i64
} }

pub type ModifySmartSubtitleTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotByTimeOffsetTemplate {
    pub definition: u64,
    pub name: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub fill_type: Option<String>,
}
operation! { ModifySnapshotByTimeOffsetTemplate(definition: u64) "ModifySnapshotByTimeOffsetTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Width" width: u64, 3 "Height" height: u64,
    4 "ResolutionAdaptive" resolution_adaptive: String, 5 "Format" format: String, 6 "Comment" comment: String,
    7 "FillType" fill_type: String
} }

pub type ModifySnapshotByTimeOffsetTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkEvent {
    pub event_id: String,
    pub event_name: String,
    pub description: Option<String>,
}
operation! { ModifyStreamLinkEvent(event_id: String, event_name: String) "ModifyStreamLinkEvent" -> Empty {
    0 "EventId" event_id, 1 "EventName" event_name, 2 "Description" description: String
} }

pub type ModifyStreamLinkEventOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkFlow {
    pub flow_id: String,
    pub flow_name: String,
}
operation! { ModifyStreamLinkFlow(flow_id: String, flow_name: String) "ModifyStreamLinkFlow" -> Empty {
    0 "FlowId" flow_id, 1 "FlowName" flow_name
} }

pub type ModifyStreamLinkFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkInput {
    pub flow_id: String,
    pub input: ModifyInput,
}
operation! { ModifyStreamLinkInput(flow_id: String, input: ModifyInput)
    "ModifyStreamLinkInput" -> ModifyStreamLinkInputOutput {
    0 "FlowId" flow_id, 1 "Input" input
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInput {
    pub input_id: Option<String>,
    pub input_name: Option<String>,
    pub description: Option<String>,
    pub allow_ip_list: Option<Vec<String>>,
    pub srt_settings: Option<CreateInputSRTSettings>,
    pub rtp_settings: Option<CreateInputRTPSettings>,
    pub protocol: Option<String>,
    pub fail_over: Option<String>,
    pub rtmp_pull_settings: Option<CreateInputRTMPPullSettings>,
    pub rtsp_pull_settings: Option<CreateInputRTSPPullSettings>,
    pub hls_pull_settings: Option<CreateInputHLSPullSettings>,
    pub resilient_stream: Option<ResilientStreamConf>,
    pub security_group_ids: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub rist_settings: Option<CreateInputRISTSettings>,
    pub input_region: Option<String>,
    pub fail_over_option: Option<FailOverOption>,
}

/// What [`ModifyInput::new`] takes.
pub struct ModifyInputRequired {
    pub input_id: String,
    pub input_name: String,
    pub description: String,
    pub allow_ip_list: Vec<String>,
    pub srt_settings: CreateInputSRTSettings,
    pub rtp_settings: CreateInputRTPSettings,
}
input! { ModifyInput{ModifyInputRequired: input_id, input_name, description, allow_ip_list, srt_settings, rtp_settings} {
    0 "InputId" input_id: String, 1 "InputName" input_name: String, 2 "Description" description: String,
    3 "AllowIpList" allow_ip_list: Vec<String>, 4 "SRTSettings" srt_settings: CreateInputSRTSettings,
    5 "RTPSettings" rtp_settings: CreateInputRTPSettings, 6 "Protocol" protocol: String, 7 "FailOver" fail_over: String,
    8 "RTMPPullSettings" rtmp_pull_settings: CreateInputRTMPPullSettings,
    9 "RTSPPullSettings" rtsp_pull_settings: CreateInputRTSPPullSettings,
    10 "HLSPullSettings" hls_pull_settings: CreateInputHLSPullSettings,
    11 "ResilientStream" resilient_stream: ResilientStreamConf, 12 "SecurityGroupIds" security_group_ids: Vec<String>,
    13 "Zones" zones: Vec<String>, 14 "RISTSettings" rist_settings: CreateInputRISTSettings,
    15 "InputRegion" input_region: String, 16 "FailOverOption" fail_over_option: FailOverOption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkInputOutput {
    pub info: Option<DescribeInput>,
}
model! { ModifyStreamLinkInputOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkOutputInfo {
    pub flow_id: String,
    pub output: ModifyOutputInfo,
}
operation! { ModifyStreamLinkOutputInfo(flow_id: String, output: ModifyOutputInfo)
    "ModifyStreamLinkOutputInfo" -> ModifyStreamLinkOutputInfoOutput {
    0 "FlowId" flow_id, 1 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOutputInfo {
    pub output_id: Option<String>,
    pub output_name: Option<String>,
    pub description: Option<String>,
    pub protocol: Option<String>,
    pub output_kind: Option<String>,
    pub srt_settings: Option<CreateOutputSRTSettings>,
    pub rtp_settings: Option<CreateOutputInfoRTPSettings>,
    pub rtmp_settings: Option<CreateOutputRTMPSettings>,
    pub allow_ip_list: Option<Vec<String>>,
    pub max_concurrent: Option<u64>,
    pub security_group_ids: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub rist_settings: Option<CreateOutputRistSettings>,
    pub output_type: Option<String>,
    /// Deprecated.
    pub pid_selector: Option<PidSelector>,
    pub stream_selector: Option<StreamSelector>,
}
input! { ModifyOutputInfo(output_id: String, output_name: String, description: String, protocol: String) {
    0 "OutputId" output_id: String, 1 "OutputName" output_name: String, 2 "Description" description: String,
    3 "Protocol" protocol: String, 4 "OutputKind" output_kind: String,
    5 "SRTSettings" srt_settings: CreateOutputSRTSettings, 6 "RTPSettings" rtp_settings: CreateOutputInfoRTPSettings,
    7 "RTMPSettings" rtmp_settings: CreateOutputRTMPSettings, 8 "AllowIpList" allow_ip_list: Vec<String>,
    9 "MaxConcurrent" max_concurrent: u64, 10 "SecurityGroupIds" security_group_ids: Vec<String>,
    11 "Zones" zones: Vec<String>, 12 "RISTSettings" rist_settings: CreateOutputRistSettings,
    13 "OutputType" output_type: String, 14 "PidSelector" pid_selector: PidSelector,
    15 "StreamSelector" stream_selector: StreamSelector
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkOutputInfoOutput {
    pub info: Option<DescribeOutput>,
}
model! { ModifyStreamLinkOutputInfoOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkSecurityGroup {
    pub id: String,
    pub name: Option<String>,
    pub whitelist: Option<Vec<String>>,
}
operation! { ModifyStreamLinkSecurityGroup(id: String) "ModifyStreamLinkSecurityGroup" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "Whitelist" whitelist: Vec<String>
} }

pub type ModifyStreamLinkSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamPackageLinearAssemblyChannel {
    pub id: String,
    pub name: Option<String>,
    pub tier: Option<String>,
    pub playback_mode: Option<String>,
    pub time_shift_enable: Option<bool>,
    pub time_shift_conf: Option<TimeShiftInfo>,
    pub slate_conf: Option<SlateInfo>,
    pub outputs: Option<Vec<OutputInfo>>,
}
operation! { ModifyStreamPackageLinearAssemblyChannel(id: String) "ModifyStreamPackageLinearAssemblyChannel" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "Tier" tier: String, 3 "PlaybackMode" playback_mode: String,
    4 "TimeShiftEnable" time_shift_enable: bool, 5 "TimeShiftConf" time_shift_conf: TimeShiftInfo,
    6 "SlateConf" slate_conf: SlateInfo, 7 "Outputs" outputs: Vec<OutputInfo>
} }

pub type ModifyStreamPackageLinearAssemblyChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamPackageLinearAssemblyProgram {
    pub id: String,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub source_location_id: Option<String>,
    pub source_name: Option<String>,
    pub playback_conf: Option<PlaybackInfoReq>,
    pub ad_breaks: Option<Vec<AdBreakInfo>>,
    pub vod_acquisition_method: Option<String>,
}
operation! { ModifyStreamPackageLinearAssemblyProgram(id: String) "ModifyStreamPackageLinearAssemblyProgram" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "SourceType" source_type: String,
    3 "SourceLocationId" source_location_id: String, 4 "SourceName" source_name: String,
    5 "PlaybackConf" playback_conf: PlaybackInfoReq, 6 "AdBreaks" ad_breaks: Vec<AdBreakInfo>,
    7 "VodAcquisitionMethod" vod_acquisition_method: String
} }

pub type ModifyStreamPackageLinearAssemblyProgramOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamPackageSSAIChannel {
    pub name: String,
    pub content_source: String,
    pub ssai_info: SSAIConf,
    pub id: String,
}
operation! { ModifyStreamPackageSSAIChannel(name: String, content_source: String, ssai_info: SSAIConf, id: String)
    "ModifyStreamPackageSSAIChannel" -> Empty {
    0 "Name" name, 1 "ContentSource" content_source, 2 "SSAIInfo" ssai_info, 3 "ID" id
} }

pub type ModifyStreamPackageSSAIChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamPackageSource {
    pub id: String,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub package_confs: Option<Vec<SourcePackageConf>>,
    pub source_tags: Option<Vec<SourceTag>>,
}
operation! { ModifyStreamPackageSource(id: String) "ModifyStreamPackageSource" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "Type" r#type: String, 3 "PackageConfs" package_confs: Vec<SourcePackageConf>,
    4 "SourceTags" source_tags: Vec<SourceTag>
} }

pub type ModifyStreamPackageSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamPackageSourceLocation {
    pub id: String,
    pub name: Option<String>,
    pub base_url: Option<String>,
    pub segment_deliver_enable: Option<bool>,
    pub segment_deliver_conf: Option<SegmentDeliverInfo>,
    pub segment_deliver_use_package_enable: Option<bool>,
}
operation! { ModifyStreamPackageSourceLocation(id: String) "ModifyStreamPackageSourceLocation" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "BaseUrl" base_url: String,
    3 "SegmentDeliverEnable" segment_deliver_enable: bool,
    4 "SegmentDeliverConf" segment_deliver_conf: SegmentDeliverInfo,
    5 "SegmentDeliverUsePackageEnable" segment_deliver_use_package_enable: bool
} }

pub type ModifyStreamPackageSourceLocationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubtitleEmbedTemplate {
    pub definition: i64,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub subtitle_embed_config: Option<SubtitleEmbedConfig>,
}
operation! { ModifySubtitleEmbedTemplate(definition: i64) "ModifySubtitleEmbedTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "SubtitleEmbedConfig" subtitle_embed_config: SubtitleEmbedConfig
} }

pub type ModifySubtitleEmbedTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTranscodeTemplate {
    pub definition: i64,
    pub container: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub video_template: Option<VideoTemplateInfoForUpdate>,
    pub audio_template: Option<AudioTemplateInfoForUpdate>,
    pub tehd_config: Option<TEHDConfigForUpdate>,
    pub enhance_config: Option<EnhanceConfig>,
}
operation! { ModifyTranscodeTemplate(definition: i64) "ModifyTranscodeTemplate" -> Empty {
    0 "Definition" definition, 1 "Container" container: String, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "RemoveVideo" remove_video: i64, 5 "RemoveAudio" remove_audio: i64,
    6 "VideoTemplate" video_template: VideoTemplateInfoForUpdate,
    7 "AudioTemplate" audio_template: AudioTemplateInfoForUpdate, 8 "TEHDConfig" tehd_config: TEHDConfigForUpdate,
    9 "EnhanceConfig" enhance_config: EnhanceConfig
} }

pub type ModifyTranscodeTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWatermarkTemplate {
    pub definition: i64,
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
    0 "Definition" definition, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "CoordinateOrigin" coordinate_origin: String, 4 "XPos" x_pos: String, 5 "YPos" y_pos: String,
    6 "ImageTemplate" image_template: ImageWatermarkInputForUpdate,
    7 "TextTemplate" text_template: TextWatermarkTemplateInputForUpdate,
    8 "SvgTemplate" svg_template: SvgWatermarkInputForUpdate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageWatermarkInputForUpdate {
    pub image_content: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub repeat_type: Option<String>,
}
input! { ImageWatermarkInputForUpdate() {
    0 "ImageContent" image_content: String, 1 "Width" width: String, 2 "Height" height: String,
    3 "RepeatType" repeat_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextWatermarkTemplateInputForUpdate {
    pub font_type: Option<String>,
    pub font_size: Option<String>,
    pub font_color: Option<String>,
    pub font_alpha: Option<f64>,
    pub text_content: Option<String>,
}
input! { TextWatermarkTemplateInputForUpdate() {
    0 "FontType" font_type: String, 1 "FontSize" font_size: String, 2 "FontColor" font_color: String,
    3 "FontAlpha" font_alpha: f64, 4 "TextContent" text_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SvgWatermarkInputForUpdate {
    pub width: Option<String>,
    pub height: Option<String>,
}
input! { SvgWatermarkInputForUpdate() {
    0 "Width" width: String, 1 "Height" height: String
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
    pub usages: Option<Vec<String>>,
    pub tag_operation_info: Option<AiSampleTagOperation>,
}
operation! { ModifyWordSample(keyword: String) "ModifyWordSample" -> Empty {
    0 "Keyword" keyword, 1 "Usages" usages: Vec<String>, 2 "TagOperationInfo" tag_operation_info: AiSampleTagOperation
} }

pub type ModifyWordSampleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseLiveStreamProcessNotification {
    pub content: String,
}
operation! { ParseLiveStreamProcessNotification(content: String)
    "ParseLiveStreamProcessNotification" -> ParseLiveStreamProcessNotificationOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseLiveStreamProcessNotificationOutput {
    pub notification_type: Option<String>,
    pub task_id: Option<String>,
    pub process_eof_info: Option<LiveStreamProcessErrorInfo>,
    pub ai_review_result_info: Option<LiveStreamAiReviewResultInfo>,
    pub ai_recognition_result_info: Option<LiveStreamAiRecognitionResultInfo>,
    pub ai_analysis_result_info: Option<LiveStreamAiAnalysisResultInfo>,
    pub ai_quality_control_result_info: Option<LiveStreamAiQualityControlResultInfo>,
    pub live_record_result_info: Option<LiveStreamRecordResultInfo>,
    pub ai_smart_subtitle_result_info: Option<LiveStreamAiSmartSubtitleResultInfo>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub timestamp: Option<i64>,
    pub sign: Option<String>,
}
model! { ParseLiveStreamProcessNotificationOutput {
    0 "NotificationType" notification_type, 1 "TaskId" task_id, 2 "ProcessEofInfo" process_eof_info,
    3 "AiReviewResultInfo" ai_review_result_info, 4 "AiRecognitionResultInfo" ai_recognition_result_info,
    5 "AiAnalysisResultInfo" ai_analysis_result_info, 6 "AiQualityControlResultInfo" ai_quality_control_result_info,
    7 "LiveRecordResultInfo" live_record_result_info, 8 "AiSmartSubtitleResultInfo" ai_smart_subtitle_result_info,
    9 "SessionId" session_id, 10 "SessionContext" session_context, 11 "Timestamp" timestamp, 12 "Sign" sign
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamProcessErrorInfo {
    pub err_code: Option<i64>,
    pub message: Option<String>,
}
model! { LiveStreamProcessErrorInfo {
    0 "ErrCode" err_code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiReviewResultInfo {
    pub result_set: Option<Vec<LiveStreamAiReviewResultItem>>,
}
model! { LiveStreamAiReviewResultInfo {
    0 "ResultSet" result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiReviewResultItem {
    pub r#type: Option<String>,
    pub image_porn_result_set: Option<Vec<LiveStreamAiReviewImagePornResult>>,
    pub image_terrorism_result_set: Option<Vec<LiveStreamAiReviewImageTerrorismResult>>,
    pub image_political_result_set: Option<Vec<LiveStreamAiReviewImagePoliticalResult>>,
    pub voice_porn_result_set: Option<Vec<LiveStreamAiReviewVoicePornResult>>,
}
model! { LiveStreamAiReviewResultItem {
    0 "Type" r#type, 1 "ImagePornResultSet" image_porn_result_set,
    2 "ImageTerrorismResultSet" image_terrorism_result_set, 3 "ImagePoliticalResultSet" image_political_result_set,
    4 "VoicePornResultSet" voice_porn_result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiReviewImagePornResult {
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub url: Option<String>,
    pub pic_url_expire_time: Option<String>,
}
model! { LiveStreamAiReviewImagePornResult {
    0 "StartPtsTime" start_pts_time, 1 "EndPtsTime" end_pts_time, 2 "Confidence" confidence, 3 "Suggestion" suggestion,
    4 "Label" label, 5 "Url" url, 6 "PicUrlExpireTime" pic_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiReviewImageTerrorismResult {
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub url: Option<String>,
    pub pic_url_expire_time: Option<String>,
}
model! { LiveStreamAiReviewImageTerrorismResult {
    0 "StartPtsTime" start_pts_time, 1 "EndPtsTime" end_pts_time, 2 "Confidence" confidence, 3 "Suggestion" suggestion,
    4 "Label" label, 5 "Url" url, 6 "PicUrlExpireTime" pic_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiReviewImagePoliticalResult {
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub area_coord_set: Option<Vec<i64>>,
    pub url: Option<String>,
    pub pic_url_expire_time: Option<String>,
}
model! { LiveStreamAiReviewImagePoliticalResult {
    0 "StartPtsTime" start_pts_time, 1 "EndPtsTime" end_pts_time, 2 "Confidence" confidence, 3 "Suggestion" suggestion,
    4 "Label" label, 5 "Name" name, 6 "AreaCoordSet" area_coord_set, 7 "Url" url,
    8 "PicUrlExpireTime" pic_url_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiReviewVoicePornResult {
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
}
model! { LiveStreamAiReviewVoicePornResult {
    0 "StartPtsTime" start_pts_time, 1 "EndPtsTime" end_pts_time, 2 "Confidence" confidence, 3 "Suggestion" suggestion,
    4 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiRecognitionResultInfo {
    pub result_set: Option<Vec<LiveStreamAiRecognitionResultItem>>,
}
model! { LiveStreamAiRecognitionResultInfo {
    0 "ResultSet" result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiRecognitionResultItem {
    pub r#type: Option<String>,
    pub face_recognition_result_set: Option<Vec<LiveStreamFaceRecognitionResult>>,
    pub asr_words_recognition_result_set: Option<Vec<LiveStreamAsrWordsRecognitionResult>>,
    pub ocr_words_recognition_result_set: Option<Vec<LiveStreamOcrWordsRecognitionResult>>,
    pub asr_full_text_recognition_result_set: Option<Vec<LiveStreamAsrFullTextRecognitionResult>>,
    pub ocr_full_text_recognition_result_set: Option<Vec<LiveStreamOcrFullTextRecognitionResult>>,
    pub trans_text_recognition_result_set: Option<Vec<LiveStreamTransTextRecognitionResult>>,
    pub object_recognition_result_set: Option<Vec<LiveStreamObjectRecognitionResult>>,
    pub tag_recognition_result_set: Option<Vec<LiveStreamTagRecognitionResult>>,
}
model! { LiveStreamAiRecognitionResultItem {
    0 "Type" r#type, 1 "FaceRecognitionResultSet" face_recognition_result_set,
    2 "AsrWordsRecognitionResultSet" asr_words_recognition_result_set,
    3 "OcrWordsRecognitionResultSet" ocr_words_recognition_result_set,
    4 "AsrFullTextRecognitionResultSet" asr_full_text_recognition_result_set,
    5 "OcrFullTextRecognitionResultSet" ocr_full_text_recognition_result_set,
    6 "TransTextRecognitionResultSet" trans_text_recognition_result_set,
    7 "ObjectRecognitionResultSet" object_recognition_result_set, 8 "TagRecognitionResultSet" tag_recognition_result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamFaceRecognitionResult {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Option<Vec<i64>>,
}
model! { LiveStreamFaceRecognitionResult {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "StartPtsTime" start_pts_time, 4 "EndPtsTime" end_pts_time,
    5 "Confidence" confidence, 6 "AreaCoordSet" area_coord_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAsrWordsRecognitionResult {
    pub word: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
}
model! { LiveStreamAsrWordsRecognitionResult {
    0 "Word" word, 1 "StartPtsTime" start_pts_time, 2 "EndPtsTime" end_pts_time, 3 "Confidence" confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamOcrWordsRecognitionResult {
    pub word: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coords: Option<Vec<i64>>,
}
model! { LiveStreamOcrWordsRecognitionResult {
    0 "Word" word, 1 "StartPtsTime" start_pts_time, 2 "EndPtsTime" end_pts_time, 3 "Confidence" confidence,
    4 "AreaCoords" area_coords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAsrFullTextRecognitionResult {
    pub text: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub steady_state: Option<bool>,
    pub user_id: Option<String>,
}
model! { LiveStreamAsrFullTextRecognitionResult {
    0 "Text" text, 1 "StartPtsTime" start_pts_time, 2 "EndPtsTime" end_pts_time, 3 "Confidence" confidence,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "SteadyState" steady_state, 7 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamOcrFullTextRecognitionResult {
    pub text: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Option<Vec<i64>>,
}
model! { LiveStreamOcrFullTextRecognitionResult {
    0 "Text" text, 1 "StartPtsTime" start_pts_time, 2 "EndPtsTime" end_pts_time, 3 "Confidence" confidence,
    4 "AreaCoordSet" area_coord_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamTransTextRecognitionResult {
    pub text: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub trans: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub steady_state: Option<bool>,
    pub user_id: Option<String>,
}
model! { LiveStreamTransTextRecognitionResult {
    0 "Text" text, 1 "StartPtsTime" start_pts_time, 2 "EndPtsTime" end_pts_time, 3 "Confidence" confidence,
    4 "Trans" trans, 5 "StartTime" start_time, 6 "EndTime" end_time, 7 "SteadyState" steady_state, 8 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamObjectRecognitionResult {
    pub name: Option<String>,
    pub start_pts_offset: Option<f64>,
    pub end_pts_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Option<Vec<i64>>,
    pub url: Option<String>,
}
model! { LiveStreamObjectRecognitionResult {
    0 "Name" name, 1 "StartPtsOffset" start_pts_offset, 2 "EndPtsOffset" end_pts_offset, 3 "Confidence" confidence,
    4 "AreaCoordSet" area_coord_set, 5 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamTagRecognitionResult {
    pub id: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
}
model! { LiveStreamTagRecognitionResult {
    0 "Id" id, 1 "StartPtsTime" start_pts_time, 2 "EndPtsTime" end_pts_time, 3 "Confidence" confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiAnalysisResultInfo {
    pub result_set: Option<Vec<LiveStreamAiAnalysisResultItem>>,
}
model! { LiveStreamAiAnalysisResultInfo {
    0 "ResultSet" result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiAnalysisResultItem {
    pub r#type: Option<String>,
    pub segment_result_set: Option<Vec<SegmentRecognitionItem>>,
    pub highlight_result_set: Option<Vec<MediaAiAnalysisHighlightItem>>,
    pub description_result: Option<LiveAiAnalysisDescriptionItem>,
}
model! { LiveStreamAiAnalysisResultItem {
    0 "Type" r#type, 1 "SegmentResultSet" segment_result_set, 2 "HighlightResultSet" highlight_result_set,
    3 "DescriptionResult" description_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveAiAnalysisDescriptionItem {
    pub paragraphs: Option<Vec<LiveAiParagraphInfo>>,
}
model! { LiveAiAnalysisDescriptionItem {
    0 "Paragraphs" paragraphs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveAiParagraphInfo {
    pub summary: Option<String>,
    pub title: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { LiveAiParagraphInfo {
    0 "Summary" summary, 1 "Title" title, 2 "Keywords" keywords, 3 "StartTimeOffset" start_time_offset,
    4 "EndTimeOffset" end_time_offset, 5 "BeginTime" begin_time, 6 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiQualityControlResultInfo {
    /// Deprecated.
    pub quality_control_results: Option<Vec<QualityControlResult>>,
    /// Deprecated.
    pub diagnose_results: Option<Vec<DiagnoseResult>>,
    pub quality_control_result_set: Option<Vec<QualityControlResult>>,
    pub diagnose_result_set: Option<Vec<DiagnoseResult>>,
}
model! { LiveStreamAiQualityControlResultInfo {
    0 "QualityControlResults" quality_control_results, 1 "DiagnoseResults" diagnose_results,
    2 "QualityControlResultSet" quality_control_result_set, 3 "DiagnoseResultSet" diagnose_result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseResult {
    pub category: Option<String>,
    pub r#type: Option<String>,
    pub timestamp: Option<f64>,
    pub description: Option<String>,
    pub date_time: Option<String>,
    pub severity_level: Option<String>,
}
model! { DiagnoseResult {
    0 "Category" category, 1 "Type" r#type, 2 "Timestamp" timestamp, 3 "Description" description,
    4 "DateTime" date_time, 5 "SeverityLevel" severity_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamRecordResultInfo {
    pub record_over: Option<u64>,
    pub file_results: Option<Vec<LiveRecordFile>>,
}
model! { LiveStreamRecordResultInfo {
    0 "RecordOver" record_over, 1 "FileResults" file_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiSmartSubtitleResultInfo {
    pub smart_subtitle_result: Option<Vec<LiveSmartSubtitleResult>>,
}
model! { LiveStreamAiSmartSubtitleResultInfo {
    0 "SmartSubtitleResult" smart_subtitle_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveSmartSubtitleResult {
    pub text: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub trans: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub steady_state: Option<bool>,
    pub user_id: Option<String>,
}
model! { LiveSmartSubtitleResult {
    0 "Text" text, 1 "StartPTSTime" start_pts_time, 2 "EndPTSTime" end_pts_time, 3 "Trans" trans,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "SteadyState" steady_state, 7 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseNotification {
    pub content: String,
}
operation! { ParseNotification(content: String) "ParseNotification" -> ParseNotificationOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseNotificationOutput {
    pub event_type: Option<String>,
    pub workflow_task_event: Option<WorkflowTask>,
    pub edit_media_task_event: Option<EditMediaTask>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub schedule_task_event: Option<ScheduleTask>,
    pub timestamp: Option<i64>,
    pub sign: Option<String>,
    pub batch_task_event: Option<BatchSubTaskResult>,
    pub extract_blind_watermark_task: Option<ExtractBlindWatermarkTask>,
}
model! { ParseNotificationOutput {
    0 "EventType" event_type, 1 "WorkflowTaskEvent" workflow_task_event, 2 "EditMediaTaskEvent" edit_media_task_event,
    3 "SessionId" session_id, 4 "SessionContext" session_context, 5 "ScheduleTaskEvent" schedule_task_event,
    6 "Timestamp" timestamp, 7 "Sign" sign, 8 "BatchTaskEvent" batch_task_event,
    9 "ExtractBlindWatermarkTask" extract_blind_watermark_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImage {
    pub input_info: Option<MediaInputInfo>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_dir: Option<String>,
    pub output_path: Option<String>,
    pub definition: Option<u64>,
    pub resource_id: Option<String>,
    pub image_task: Option<ImageTaskInput>,
    pub schedule_id: Option<u64>,
    pub add_on_parameter: Option<AddOnParameter>,
    pub std_ext_info: Option<String>,
}
operation! { ProcessImage() "ProcessImage" -> ProcessImageOutput {
    0 "InputInfo" input_info: MediaInputInfo, 1 "OutputStorage" output_storage: TaskOutputStorage,
    2 "OutputDir" output_dir: String, 3 "OutputPath" output_path: String, 4 "Definition" definition: u64,
    5 "ResourceId" resource_id: String, 6 "ImageTask" image_task: ImageTaskInput, 7 "ScheduleId" schedule_id: u64,
    8 "AddOnParameter" add_on_parameter: AddOnParameter, 9 "StdExtInfo" std_ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOnParameter {
    pub image_set: Option<Vec<AddOnImageInput>>,
    pub output_config: Option<ImageProcessOutputConfig>,
    pub ext_prompt: Option<Vec<ImageProcessPrompt>>,
}
input! { AddOnParameter() {
    0 "ImageSet" image_set: Vec<AddOnImageInput>, 1 "OutputConfig" output_config: ImageProcessOutputConfig,
    2 "ExtPrompt" ext_prompt: Vec<ImageProcessPrompt>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOnImageInput {
    pub r#type: Option<String>,
    pub image: Option<MediaInputInfo>,
}
input! { AddOnImageInput() {
    0 "Type" r#type: String, 1 "Image" image: MediaInputInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageProcessOutputConfig {
    pub aspect_ratio: Option<String>,
    pub image_height: Option<i64>,
    pub image_width: Option<i64>,
    pub image_size: Option<String>,
    pub format: Option<String>,
    pub quality: Option<i64>,
}
input! { ImageProcessOutputConfig() {
    0 "AspectRatio" aspect_ratio: String, 1 "ImageHeight" image_height: i64, 2 "ImageWidth" image_width: i64,
    3 "ImageSize" image_size: String, 4 "Format" format: String, 5 "Quality" quality: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageProcessPrompt {
    pub prompt: Option<String>,
    pub role: Option<String>,
}
input! { ImageProcessPrompt() {
    0 "Prompt" prompt: String, 1 "Role" role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageOutput {
    pub task_id: Option<String>,
}
model! { ProcessImageOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessLiveStream {
    pub url: String,
    pub task_notify_config: LiveStreamTaskNotifyConfig,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_dir: Option<String>,
    pub ai_content_review_task: Option<AiContentReviewTaskInput>,
    pub ai_recognition_task: Option<AiRecognitionTaskInput>,
    pub ai_analysis_task: Option<AiAnalysisTaskInput>,
    pub ai_quality_control_task: Option<AiQualityControlTaskInput>,
    pub smart_subtitles_task: Option<LiveSmartSubtitlesTaskInput>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub schedule_id: Option<i64>,
    pub resource_id: Option<String>,
}
operation! { ProcessLiveStream(url: String, task_notify_config: LiveStreamTaskNotifyConfig)
    "ProcessLiveStream" -> ProcessLiveStreamOutput {
    0 "Url" url, 1 "TaskNotifyConfig" task_notify_config, 2 "OutputStorage" output_storage: TaskOutputStorage,
    3 "OutputDir" output_dir: String, 4 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    5 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput,
    6 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    7 "AiQualityControlTask" ai_quality_control_task: AiQualityControlTaskInput,
    8 "SmartSubtitlesTask" smart_subtitles_task: LiveSmartSubtitlesTaskInput, 9 "SessionId" session_id: String,
    10 "SessionContext" session_context: String, 11 "ScheduleId" schedule_id: i64, 12 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamTaskNotifyConfig {
    pub notify_type: Option<String>,
    pub notify_url: Option<String>,
    pub cmq_model: Option<String>,
    pub cmq_region: Option<String>,
    pub queue_name: Option<String>,
    pub topic_name: Option<String>,
    pub notify_key: Option<String>,
}
input! { LiveStreamTaskNotifyConfig() {
    0 "NotifyType" notify_type: String, 1 "NotifyUrl" notify_url: String, 2 "CmqModel" cmq_model: String,
    3 "CmqRegion" cmq_region: String, 4 "QueueName" queue_name: String, 5 "TopicName" topic_name: String,
    6 "NotifyKey" notify_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveSmartSubtitlesTaskInput {
    pub definition: Option<u64>,
    pub user_ext_para: Option<String>,
}
input! { LiveSmartSubtitlesTaskInput() {
    0 "Definition" definition: u64, 1 "UserExtPara" user_ext_para: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessLiveStreamOutput {
    pub task_id: Option<String>,
}
model! { ProcessLiveStreamOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMedia {
    pub input_info: MediaInputInfo,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_dir: Option<String>,
    pub schedule_id: Option<i64>,
    pub media_process_task: Option<MediaProcessTaskInput>,
    pub ai_content_review_task: Option<AiContentReviewTaskInput>,
    pub ai_analysis_task: Option<AiAnalysisTaskInput>,
    pub ai_recognition_task: Option<AiRecognitionTaskInput>,
    pub ai_quality_control_task: Option<AiQualityControlTaskInput>,
    pub smart_subtitles_task: Option<SmartSubtitlesTaskInput>,
    pub smart_erase_task: Option<SmartEraseTaskInput>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub tasks_priority: Option<i64>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub task_type: Option<String>,
    pub resource_id: Option<String>,
    pub activities: Option<Vec<Activity>>,
    pub skip_mate_data: Option<i64>,
}
operation! { ProcessMedia(input_info: MediaInputInfo) "ProcessMedia" -> ProcessMediaOutput {
    0 "InputInfo" input_info, 1 "OutputStorage" output_storage: TaskOutputStorage, 2 "OutputDir" output_dir: String,
    3 "ScheduleId" schedule_id: i64, 4 "MediaProcessTask" media_process_task: MediaProcessTaskInput,
    5 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    6 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    7 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput,
    8 "AiQualityControlTask" ai_quality_control_task: AiQualityControlTaskInput,
    9 "SmartSubtitlesTask" smart_subtitles_task: SmartSubtitlesTaskInput,
    10 "SmartEraseTask" smart_erase_task: SmartEraseTaskInput,
    11 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig, 12 "TasksPriority" tasks_priority: i64,
    13 "SessionId" session_id: String, 14 "SessionContext" session_context: String, 15 "TaskType" task_type: String,
    16 "ResourceId" resource_id: String, 17 "Activities" activities: Vec<Activity>,
    18 "SkipMateData" skip_mate_data: i64
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
pub struct QueryProject {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryProject() "QueryProject" -> QueryProjectOutput {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String, 2 "Page" page: i64,
    3 "PageSize" page_size: i64
} }
paged! { QueryProject: Project = Number "Page", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProjectOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<Project>>,
}
model! { QueryProjectOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub description: Option<String>,
    pub term_base: Option<Vec<TermBase>>,
    pub speakers: Option<Vec<Speakers>>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
}
model! { Project {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "Description" description, 3 "TermBase" term_base,
    4 "Speakers" speakers, 5 "CreatedAt" created_at, 6 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAudio {
    pub audio_data: String,
    pub source: Option<String>,
    pub audio_format: Option<String>,
    pub sample_rate: Option<i64>,
    pub user_ext_para: Option<String>,
}
operation! { RecognizeAudio(audio_data: String) "RecognizeAudio" -> RecognizeAudioOutput {
    0 "AudioData" audio_data, 1 "Source" source: String, 2 "AudioFormat" audio_format: String,
    3 "SampleRate" sample_rate: i64, 4 "UserExtPara" user_ext_para: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAudioOutput {
    pub text: Option<String>,
    pub audio_length: Option<f64>,
    pub sentence: Option<Vec<RecognizeAudioSentence>>,
}
model! { RecognizeAudioOutput {
    0 "Text" text, 1 "AudioLength" audio_length, 2 "Sentence" sentence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAudioSentence {
    pub start: Option<f64>,
    pub end: Option<f64>,
    pub text: Option<String>,
    pub words_info: Option<Vec<WordResult>>,
}
model! { RecognizeAudioSentence {
    0 "Start" start, 1 "End" end, 2 "Text" text, 3 "WordsInfo" words_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMediaForZhiXue {
    pub input_info: MediaInputInfo,
    pub expression_config: Option<ExpressionConfigInfo>,
    pub action_config: Option<ActionConfigInfo>,
}
operation! { RecognizeMediaForZhiXue(input_info: MediaInputInfo)
    "RecognizeMediaForZhiXue" -> RecognizeMediaForZhiXueOutput {
    0 "InputInfo" input_info, 1 "ExpressionConfig" expression_config: ExpressionConfigInfo,
    2 "ActionConfig" action_config: ActionConfigInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpressionConfigInfo {
    pub switch: Option<String>,
}
input! { ExpressionConfigInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionConfigInfo {
    pub switch: Option<String>,
}
input! { ActionConfigInfo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMediaForZhiXueOutput {
    pub task_id: Option<String>,
}
model! { RecognizeMediaForZhiXueOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetWorkflow {
    pub workflow_id: i64,
    pub workflow_name: String,
    pub trigger: WorkflowTrigger,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_dir: Option<String>,
    pub media_process_task: Option<MediaProcessTaskInput>,
    pub ai_content_review_task: Option<AiContentReviewTaskInput>,
    pub ai_analysis_task: Option<AiAnalysisTaskInput>,
    pub ai_recognition_task: Option<AiRecognitionTaskInput>,
    pub task_priority: Option<i64>,
    pub task_notify_config: Option<TaskNotifyConfig>,
}
operation! { ResetWorkflow(workflow_id: i64, workflow_name: String, trigger: WorkflowTrigger) "ResetWorkflow" -> Empty {
    0 "WorkflowId" workflow_id, 1 "WorkflowName" workflow_name, 2 "Trigger" trigger,
    3 "OutputStorage" output_storage: TaskOutputStorage, 4 "OutputDir" output_dir: String,
    5 "MediaProcessTask" media_process_task: MediaProcessTaskInput,
    6 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    7 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    8 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput, 9 "TaskPriority" task_priority: i64,
    10 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig
} }

pub type ResetWorkflowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamLinkFlow {
    pub flow_id: String,
}
operation! { StartStreamLinkFlow(flow_id: String) "StartStreamLinkFlow" -> Empty {
    0 "FlowId" flow_id
} }

pub type StartStreamLinkFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamPackageLinearAssemblyChannel {
    pub id: String,
}
operation! { StartStreamPackageLinearAssemblyChannel(id: String) "StartStreamPackageLinearAssemblyChannel" -> Empty {
    0 "Id" id
} }

pub type StartStreamPackageLinearAssemblyChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStreamLinkFlow {
    pub flow_id: String,
}
operation! { StopStreamLinkFlow(flow_id: String) "StopStreamLinkFlow" -> Empty {
    0 "FlowId" flow_id
} }

pub type StopStreamLinkFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStreamPackageLinearAssemblyChannel {
    pub id: String,
}
operation! { StopStreamPackageLinearAssemblyChannel(id: String) "StopStreamPackageLinearAssemblyChannel" -> Empty {
    0 "Id" id
} }

pub type StopStreamPackageLinearAssemblyChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDubbing {
    pub text: Option<String>,
    pub text_lang: Option<String>,
    pub voice_id: Option<String>,
    pub audio_data: Option<String>,
    pub audio_url: Option<String>,
    pub audio_lang: Option<String>,
    pub voice_profile: Option<VoiceProfile>,
    pub output: Option<SyncDubbingOutputOption>,
    pub resource_id: Option<String>,
    pub ext_param: Option<String>,
}
operation! { SyncDubbing() "SyncDubbing" -> SyncDubbingOutput {
    0 "Text" text: String, 1 "TextLang" text_lang: String, 2 "VoiceId" voice_id: String,
    3 "AudioData" audio_data: String, 4 "AudioUrl" audio_url: String, 5 "AudioLang" audio_lang: String,
    6 "VoiceProfile" voice_profile: VoiceProfile, 7 "Output" output: SyncDubbingOutputOption,
    8 "ResourceId" resource_id: String, 9 "ExtParam" ext_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDubbingOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub audio_data: Option<String>,
    pub audio_url: Option<String>,
    pub voice_id: Option<String>,
    pub ext_info: Option<String>,
}
model! { SyncDubbingOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "AudioData" audio_data, 3 "AudioUrl" audio_url, 4 "VoiceId" voice_id,
    5 "ExtInfo" ext_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeech {
    pub text: String,
    pub voice_id: String,
    pub text_lang: Option<String>,
    pub output: Option<SyncDubbingOutputOption>,
    pub ext_param: Option<String>,
}
operation! { TextToSpeech(text: String, voice_id: String) "TextToSpeech" -> TextToSpeechOutput {
    0 "Text" text, 1 "VoiceId" voice_id, 2 "TextLang" text_lang: String, 3 "Output" output: SyncDubbingOutputOption,
    4 "ExtParam" ext_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeechOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub audio_data: Option<String>,
    pub audio_url: Option<String>,
    pub ext_info: Option<String>,
}
model! { TextToSpeechOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "AudioData" audio_data, 3 "AudioUrl" audio_url, 4 "ExtInfo" ext_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeechAsync {
    pub text: String,
    pub voice_id: String,
    pub text_lang: Option<String>,
    pub ext_param: Option<String>,
}
operation! { TextToSpeechAsync(text: String, voice_id: String) "TextToSpeechAsync" -> TextToSpeechAsyncOutput {
    0 "Text" text, 1 "VoiceId" voice_id, 2 "TextLang" text_lang: String, 3 "ExtParam" ext_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeechAsyncOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub task_id: Option<String>,
}
model! { TextToSpeechAsyncOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslation {
    pub source_text: String,
    pub source: String,
    pub target: String,
    pub user_ext_para: Option<String>,
}
operation! { TextTranslation(source_text: String, source: String, target: String)
    "TextTranslation" -> TextTranslationOutput {
    0 "SourceText" source_text, 1 "Source" source, 2 "Target" target, 3 "UserExtPara" user_ext_para: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslationOutput {
    pub target_text: Option<String>,
    pub source: Option<String>,
    pub target: Option<String>,
}
model! { TextTranslationOutput {
    0 "TargetText" target_text, 1 "Source" source, 2 "Target" target
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    pub project_id: String,
    pub project_name: Option<String>,
    pub term_base: Option<Vec<TermBase>>,
    pub description: Option<String>,
    pub speakers: Option<Vec<Speakers>>,
}
operation! { UpdateProject(project_id: String) "UpdateProject" -> Empty {
    0 "ProjectId" project_id, 1 "ProjectName" project_name: String, 2 "TermBase" term_base: Vec<TermBase>,
    3 "Description" description: String, 4 "Speakers" speakers: Vec<Speakers>
} }

pub type UpdateProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVoice {
    pub voice_id: String,
    pub voice_fields: VoiceUpdateFields,
    pub ext_param: Option<String>,
}
operation! { UpdateVoice(voice_id: String, voice_fields: VoiceUpdateFields) "UpdateVoice" -> UpdateVoiceOutput {
    0 "VoiceId" voice_id, 1 "VoiceFields" voice_fields, 2 "ExtParam" ext_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceUpdateFields {
    pub name: Option<String>,
    pub description: Option<String>,
    pub gender: Option<String>,
    pub age: Option<String>,
    pub languages: Option<Vec<String>>,
    pub labels: Option<Vec<String>>,
    pub scenes: Option<Vec<String>>,
    pub audio_url: Option<String>,
}
input! { VoiceUpdateFields() {
    0 "Name" name: String, 1 "Description" description: String, 2 "Gender" gender: String, 3 "Age" age: String,
    4 "Languages" languages: Vec<String>, 5 "Labels" labels: Vec<String>, 6 "Scenes" scenes: Vec<String>,
    7 "AudioUrl" audio_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVoiceOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub voice: Option<VoiceInfo>,
}
model! { UpdateVoiceOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "Voice" voice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawsWatermark {
    pub input_info: MediaInputInfo,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub session_context: Option<String>,
}
operation! { WithdrawsWatermark(input_info: MediaInputInfo) "WithdrawsWatermark" -> WithdrawsWatermarkOutput {
    0 "InputInfo" input_info, 1 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig,
    2 "SessionContext" session_context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawsWatermarkOutput {
    pub task_id: Option<String>,
}
model! { WithdrawsWatermarkOutput {
    0 "TaskId" task_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_BUCKET_NOTIFY_ALREADY_EXIST: &str = "FailedOperation.BucketNotifyAlreadyExist";
    pub const FAILED_OPERATION_COS_STATUS_INAVLID: &str = "FailedOperation.CosStatusInavlid";
    pub const FAILED_OPERATION_CREATE_AIGC_TASK_FAILED: &str = "FailedOperation.CreateAIGCTaskFailed";
    pub const FAILED_OPERATION_GENERATE_RESOURCE: &str = "FailedOperation.GenerateResource";
    pub const FAILED_OPERATION_GET_SOURCE_NOTIFY: &str = "FailedOperation.GetSourceNotify";
    pub const FAILED_OPERATION_INVALID_MPS_USER: &str = "FailedOperation.InvalidMpsUser";
    pub const FAILED_OPERATION_INVALID_USER: &str = "FailedOperation.InvalidUser";
    pub const FAILED_OPERATION_NET_WORK_ERROR: &str = "FailedOperation.NetWorkError";
    pub const FAILED_OPERATION_QUERY_AIGC_TASK_FAILED: &str = "FailedOperation.QueryAIGCTaskFailed";
    pub const FAILED_OPERATION_SET_SOURCE_NOTIFY: &str = "FailedOperation.SetSourceNotify";
    pub const FAILED_OPERATION_TASK_NOT_FOUND: &str = "FailedOperation.TaskNotFound";
    pub const FAILED_OPERATION_USER_ARREARS: &str = "FailedOperation.UserArrears";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ACCESS_DB_ERROR: &str = "InternalError.AccessDBError";
    pub const INTERNAL_ERROR_GEN_DEFINITION: &str = "InternalError.GenDefinition";
    pub const INTERNAL_ERROR_GET_SSAI_CHANNELS_FAILED: &str = "InternalError.GetSSAIChannelsFailed";
    pub const INTERNAL_ERROR_GET_SSAI_USAGE_PARTIAL_FAILED: &str = "InternalError.GetSSAIUsagePartialFailed";
    pub const INTERNAL_ERROR_RECOGNITION_ERROR: &str = "InternalError.RecognitionError";
    pub const INTERNAL_ERROR_UPLOAD_WATERMARK_ERROR: &str = "InternalError.UploadWatermarkError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ALREADY_ASSOCIATED_INPUT: &str = "InvalidParameter.AlreadyAssociatedInput";
    pub const INVALID_PARAMETER_APP_ID: &str = "InvalidParameter.AppId";
    pub const INVALID_PARAMETER_AUTH_INFO: &str = "InvalidParameter.AuthInfo";
    pub const INVALID_PARAMETER_CACHE_INFO: &str = "InvalidParameter.CacheInfo";
    pub const INVALID_PARAMETER_END_TIME: &str = "InvalidParameter.EndTime";
    pub const INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT: &str = "InvalidParameter.ExceededQuantityLimit";
    pub const INVALID_PARAMETER_ID: &str = "InvalidParameter.Id";
    pub const INVALID_PARAMETER_INPUT: &str = "InvalidParameter.Input";
    pub const INVALID_PARAMETER_INPUT_INFO: &str = "InvalidParameter.InputInfo";
    pub const INVALID_PARAMETER_INPUT_OUTPUT_ID: &str = "InvalidParameter.InputOutputId";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_CHANNEL_ID: &str = "InvalidParameter.InvalidParameterChannelId";
    pub const INVALID_PARAMETER_INVALID_URL: &str = "InvalidParameter.InvalidUrl";
    pub const INVALID_PARAMETER_MAX_BANDWIDTH: &str = "InvalidParameter.MaxBandwidth";
    pub const INVALID_PARAMETER_MODEL_NOT_SUPPORTED: &str = "InvalidParameter.ModelNotSupported";
    pub const INVALID_PARAMETER_NAME: &str = "InvalidParameter.Name";
    pub const INVALID_PARAMETER_NOT_FOUND: &str = "InvalidParameter.NotFound";
    pub const INVALID_PARAMETER_OUTPUT: &str = "InvalidParameter.Output";
    pub const INVALID_PARAMETER_OUTPUT_GROUPS: &str = "InvalidParameter.OutputGroups";
    pub const INVALID_PARAMETER_OUTPUT_ID: &str = "InvalidParameter.OutputId";
    pub const INVALID_PARAMETER_PAGE_NUM: &str = "InvalidParameter.PageNum";
    pub const INVALID_PARAMETER_PAGE_SIZE: &str = "InvalidParameter.PageSize";
    pub const INVALID_PARAMETER_PERIOD: &str = "InvalidParameter.Period";
    pub const INVALID_PARAMETER_PIPELINE: &str = "InvalidParameter.Pipeline";
    pub const INVALID_PARAMETER_POINTS: &str = "InvalidParameter.Points";
    pub const INVALID_PARAMETER_PROTOCOL: &str = "InvalidParameter.Protocol";
    pub const INVALID_PARAMETER_SSAI_INFO: &str = "InvalidParameter.SSAIInfo";
    pub const INVALID_PARAMETER_SORT_TYPE: &str = "InvalidParameter.SortType";
    pub const INVALID_PARAMETER_START_TIME: &str = "InvalidParameter.StartTime";
    pub const INVALID_PARAMETER_STATE: &str = "InvalidParameter.State";
    pub const INVALID_PARAMETER_TYPE: &str = "InvalidParameter.Type";
    pub const INVALID_PARAMETER_URL: &str = "InvalidParameter.Url";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameter.Value";
    pub const INVALID_PARAMETER_VIOLATION_CONTENT: &str = "InvalidParameter.ViolationContent";
    pub const INVALID_PARAMETER_WHITELIST: &str = "InvalidParameter.Whitelist";
    pub const INVALID_PARAMETER_VALUE_2: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ASR_HOT_WORDS_CONFIGURE: &str = "InvalidParameterValue.AsrHotWordsConfigure";
    pub const INVALID_PARAMETER_VALUE_ASR_HOT_WORDS_LIBRARY_ID: &str = "InvalidParameterValue.AsrHotWordsLibraryId";
    pub const INVALID_PARAMETER_VALUE_ASR_HOT_WORDS_SWITCH: &str = "InvalidParameterValue.AsrHotWordsSwitch";
    pub const INVALID_PARAMETER_VALUE_AUDIO_BITRATE: &str = "InvalidParameterValue.AudioBitrate";
    pub const INVALID_PARAMETER_VALUE_AUDIO_CHANNEL: &str = "InvalidParameterValue.AudioChannel";
    pub const INVALID_PARAMETER_VALUE_AUDIO_CODEC: &str = "InvalidParameterValue.AudioCodec";
    pub const INVALID_PARAMETER_VALUE_AUDIO_DATA: &str = "InvalidParameterValue.AudioData";
    pub const INVALID_PARAMETER_VALUE_AUDIO_DATA_TOO_LONG: &str = "InvalidParameterValue.AudioDataTooLong";
    pub const INVALID_PARAMETER_VALUE_AUDIO_FORMAT: &str = "InvalidParameterValue.AudioFormat";
    pub const INVALID_PARAMETER_VALUE_AUDIO_SAMPLE_RATE: &str = "InvalidParameterValue.AudioSampleRate";
    pub const INVALID_PARAMETER_VALUE_AUTO_AREAS: &str = "InvalidParameterValue.AutoAreas";
    pub const INVALID_PARAMETER_VALUE_BITRATE: &str = "InvalidParameterValue.Bitrate";
    pub const INVALID_PARAMETER_VALUE_BLOCK_CONFIDENCE: &str = "InvalidParameterValue.BlockConfidence";
    pub const INVALID_PARAMETER_VALUE_CLASSIFCATION_CONFIGURE: &str = "InvalidParameterValue.ClassifcationConfigure";
    pub const INVALID_PARAMETER_VALUE_CODEC: &str = "InvalidParameterValue.Codec";
    pub const INVALID_PARAMETER_VALUE_COLUMN_COUNT: &str = "InvalidParameterValue.ColumnCount";
    pub const INVALID_PARAMETER_VALUE_COMMENT: &str = "InvalidParameterValue.Comment";
    pub const INVALID_PARAMETER_VALUE_CONTAINER: &str = "InvalidParameterValue.Container";
    pub const INVALID_PARAMETER_VALUE_CONTAINER_TYPE: &str = "InvalidParameterValue.ContainerType";
    pub const INVALID_PARAMETER_VALUE_COORDINATE_ORIGIN: &str = "InvalidParameterValue.CoordinateOrigin";
    pub const INVALID_PARAMETER_VALUE_COVER_CONFIGURE: &str = "InvalidParameterValue.CoverConfigure";
    pub const INVALID_PARAMETER_VALUE_CUSTOM_AREAS: &str = "InvalidParameterValue.CustomAreas";
    pub const INVALID_PARAMETER_VALUE_DEFAULT_LIBRARY_LABEL_SET: &str = "InvalidParameterValue.DefaultLibraryLabelSet";
    pub const INVALID_PARAMETER_VALUE_DEFINITION: &str = "InvalidParameterValue.Definition";
    pub const INVALID_PARAMETER_VALUE_DEFINITIONS: &str = "InvalidParameterValue.Definitions";
    pub const INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE: &str = "InvalidParameterValue.DeleteDefaultTemplate";
    pub const INVALID_PARAMETER_VALUE_DESTINATION_LANGUAGE: &str = "InvalidParameterValue.DestinationLanguage";
    pub const INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_BITRATE: &str =
        "InvalidParameterValue.DisableHigherVideoBitrate";
    pub const INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_RESOLUTION: &str =
        "InvalidParameterValue.DisableHigherVideoResolution";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_TEXT_CONTENT: &str = "InvalidParameterValue.DuplicatedTextContent";
    pub const INVALID_PARAMETER_VALUE_DURATION_TOO_LONG: &str = "InvalidParameterValue.DurationTooLong";
    pub const INVALID_PARAMETER_VALUE_EMPTY_DETECT_ITEM: &str = "InvalidParameterValue.EmptyDetectItem";
    pub const INVALID_PARAMETER_VALUE_ERASE_PRIVACY_CONFIG: &str = "InvalidParameterValue.ErasePrivacyConfig";
    pub const INVALID_PARAMETER_VALUE_ERASE_SUBTITLE_CONFIG: &str = "InvalidParameterValue.EraseSubtitleConfig";
    pub const INVALID_PARAMETER_VALUE_ERASE_TYPE: &str = "InvalidParameterValue.EraseType";
    pub const INVALID_PARAMETER_VALUE_ERASE_WATERMARK_CONFIG: &str = "InvalidParameterValue.EraseWatermarkConfig";
    pub const INVALID_PARAMETER_VALUE_FACE_DUPLICATE: &str = "InvalidParameterValue.FaceDuplicate";
    pub const INVALID_PARAMETER_VALUE_FACE_LIBRARY: &str = "InvalidParameterValue.FaceLibrary";
    pub const INVALID_PARAMETER_VALUE_FACE_SCORE: &str = "InvalidParameterValue.FaceScore";
    pub const INVALID_PARAMETER_VALUE_FILL_TYPE: &str = "InvalidParameterValue.FillType";
    pub const INVALID_PARAMETER_VALUE_FORMAT: &str = "InvalidParameterValue.Format";
    pub const INVALID_PARAMETER_VALUE_FORMAT_WEBP_LACK_WIDTH_AND_HEIGHT: &str =
        "InvalidParameterValue.FormatWebpLackWidthAndHeight";
    pub const INVALID_PARAMETER_VALUE_FORMAT_WEBP_WIDTH_AND_HEIGHT_BOTH_ZERO: &str =
        "InvalidParameterValue.FormatWebpWidthAndHeightBothZero";
    pub const INVALID_PARAMETER_VALUE_FPS: &str = "InvalidParameterValue.Fps";
    pub const INVALID_PARAMETER_VALUE_FRAME_TAG_CONFIGURE: &str = "InvalidParameterValue.FrameTagConfigure";
    pub const INVALID_PARAMETER_VALUE_FUNCTION_ARG: &str = "InvalidParameterValue.FunctionArg";
    pub const INVALID_PARAMETER_VALUE_FUNCTION_NAME: &str = "InvalidParameterValue.FunctionName";
    pub const INVALID_PARAMETER_VALUE_GOP: &str = "InvalidParameterValue.Gop";
    pub const INVALID_PARAMETER_VALUE_HEIGHT: &str = "InvalidParameterValue.Height";
    pub const INVALID_PARAMETER_VALUE_HOT_WORDS_NOT_EXIST: &str = "InvalidParameterValue.HotWordsNotExist";
    pub const INVALID_PARAMETER_VALUE_HOTWORDS_FORMAT_ERROR: &str = "InvalidParameterValue.HotwordsFormatError";
    pub const INVALID_PARAMETER_VALUE_IMAGE_CONTENT: &str = "InvalidParameterValue.ImageContent";
    pub const INVALID_PARAMETER_VALUE_IMAGE_TEMPLATE: &str = "InvalidParameterValue.ImageTemplate";
    pub const INVALID_PARAMETER_VALUE_INPUT_INFO: &str = "InvalidParameterValue.InputInfo";
    pub const INVALID_PARAMETER_VALUE_INVALID_CONTENT: &str = "InvalidParameterValue.InvalidContent";
    pub const INVALID_PARAMETER_VALUE_INVALID_OPERATION_TYPE: &str = "InvalidParameterValue.InvalidOperationType";
    pub const INVALID_PARAMETER_VALUE_LABEL_SET: &str = "InvalidParameterValue.LabelSet";
    pub const INVALID_PARAMETER_VALUE_LIMIT: &str = "InvalidParameterValue.Limit";
    pub const INVALID_PARAMETER_VALUE_MODIFY_DEFAULT_TEMPLATE: &str = "InvalidParameterValue.ModifyDefaultTemplate";
    pub const INVALID_PARAMETER_VALUE_NAME: &str = "InvalidParameterValue.Name";
    pub const INVALID_PARAMETER_VALUE_NOT_PROCESSING_TASK: &str = "InvalidParameterValue.NotProcessingTask";
    pub const INVALID_PARAMETER_VALUE_OBJECT_LIBRARY: &str = "InvalidParameterValue.ObjectLibrary";
    pub const INVALID_PARAMETER_VALUE_OCR_SWITCH: &str = "InvalidParameterValue.OcrSwitch";
    pub const INVALID_PARAMETER_VALUE_PIC_FORMAT_ERROR: &str = "InvalidParameterValue.PicFormatError";
    pub const INVALID_PARAMETER_VALUE_PRIVACY_MODEL: &str = "InvalidParameterValue.PrivacyModel";
    pub const INVALID_PARAMETER_VALUE_PRIVACY_TARGETS: &str = "InvalidParameterValue.PrivacyTargets";
    pub const INVALID_PARAMETER_VALUE_PROJECT_LIMIT_EXCEEDED: &str = "InvalidParameterValue.ProjectLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_PROJECT_NAME_DUPLICATE: &str = "InvalidParameterValue.ProjectNameDuplicate";
    pub const INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND: &str = "InvalidParameterValue.ProjectNotFound";
    pub const INVALID_PARAMETER_VALUE_QUALITY: &str = "InvalidParameterValue.Quality";
    pub const INVALID_PARAMETER_VALUE_REMOVE_AUDIO: &str = "InvalidParameterValue.RemoveAudio";
    pub const INVALID_PARAMETER_VALUE_REMOVE_VIDEO: &str = "InvalidParameterValue.RemoveVideo";
    pub const INVALID_PARAMETER_VALUE_REPEAT_TYPE: &str = "InvalidParameterValue.RepeatType";
    pub const INVALID_PARAMETER_VALUE_RESOLUTION: &str = "InvalidParameterValue.Resolution";
    pub const INVALID_PARAMETER_VALUE_RESOLUTION_ADAPTIVE: &str = "InvalidParameterValue.ResolutionAdaptive";
    pub const INVALID_PARAMETER_VALUE_REVIEW_CONFIDENCE: &str = "InvalidParameterValue.ReviewConfidence";
    pub const INVALID_PARAMETER_VALUE_ROW_COUNT: &str = "InvalidParameterValue.RowCount";
    pub const INVALID_PARAMETER_VALUE_SAMPLE_INTERVAL: &str = "InvalidParameterValue.SampleInterval";
    pub const INVALID_PARAMETER_VALUE_SAMPLE_RATE: &str = "InvalidParameterValue.SampleRate";
    pub const INVALID_PARAMETER_VALUE_SAMPLE_TYPE: &str = "InvalidParameterValue.SampleType";
    pub const INVALID_PARAMETER_VALUE_SERVICE: &str = "InvalidParameterValue.Service";
    pub const INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG: &str = "InvalidParameterValue.SessionContextTooLong";
    pub const INVALID_PARAMETER_VALUE_SESSION_ID: &str = "InvalidParameterValue.SessionId";
    pub const INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG: &str = "InvalidParameterValue.SessionIdTooLong";
    pub const INVALID_PARAMETER_VALUE_SOUND_SYSTEM: &str = "InvalidParameterValue.SoundSystem";
    pub const INVALID_PARAMETER_VALUE_SOURCE_LANGUAGE: &str = "InvalidParameterValue.SourceLanguage";
    pub const INVALID_PARAMETER_VALUE_SOURCE_TEXT: &str = "InvalidParameterValue.SourceText";
    pub const INVALID_PARAMETER_VALUE_SRC_FILE: &str = "InvalidParameterValue.SrcFile";
    pub const INVALID_PARAMETER_VALUE_SUBTITLE_EMBED_ID: &str = "InvalidParameterValue.SubtitleEmbedId";
    pub const INVALID_PARAMETER_VALUE_SUBTITLE_ERASE_METHOD: &str = "InvalidParameterValue.SubtitleEraseMethod";
    pub const INVALID_PARAMETER_VALUE_SUBTITLE_FORMAT: &str = "InvalidParameterValue.SubtitleFormat";
    pub const INVALID_PARAMETER_VALUE_SUBTITLE_LANG: &str = "InvalidParameterValue.SubtitleLang";
    pub const INVALID_PARAMETER_VALUE_SUBTITLE_MODEL: &str = "InvalidParameterValue.SubtitleModel";
    pub const INVALID_PARAMETER_VALUE_SUBTITLE_TYPE: &str = "InvalidParameterValue.SubtitleType";
    pub const INVALID_PARAMETER_VALUE_SVG_TEMPLATE: &str = "InvalidParameterValue.SvgTemplate";
    pub const INVALID_PARAMETER_VALUE_SVG_TEMPLATE_HEIGHT: &str = "InvalidParameterValue.SvgTemplateHeight";
    pub const INVALID_PARAMETER_VALUE_SVG_TEMPLATE_WIDTH: &str = "InvalidParameterValue.SvgTemplateWidth";
    pub const INVALID_PARAMETER_VALUE_SWITCH: &str = "InvalidParameterValue.Switch";
    pub const INVALID_PARAMETER_VALUE_TEHD_TYPE: &str = "InvalidParameterValue.TEHDType";
    pub const INVALID_PARAMETER_VALUE_TAG_CONFIGURE: &str = "InvalidParameterValue.TagConfigure";
    pub const INVALID_PARAMETER_VALUE_TASK_ID: &str = "InvalidParameterValue.TaskId";
    pub const INVALID_PARAMETER_VALUE_TEXT_ALPHA: &str = "InvalidParameterValue.TextAlpha";
    pub const INVALID_PARAMETER_VALUE_TEXT_CONTENT: &str = "InvalidParameterValue.TextContent";
    pub const INVALID_PARAMETER_VALUE_TEXT_TEMPLATE: &str = "InvalidParameterValue.TextTemplate";
    pub const INVALID_PARAMETER_VALUE_TRANS_DST_LANG: &str = "InvalidParameterValue.TransDstLang";
    pub const INVALID_PARAMETER_VALUE_TRANS_SWITCH: &str = "InvalidParameterValue.TransSwitch";
    pub const INVALID_PARAMETER_VALUE_TRANSLATE_DST_LANGUAGE: &str = "InvalidParameterValue.TranslateDstLanguage";
    pub const INVALID_PARAMETER_VALUE_TRANSLATE_SWITCH: &str = "InvalidParameterValue.TranslateSwitch";
    pub const INVALID_PARAMETER_VALUE_TYPE: &str = "InvalidParameterValue.Type";
    pub const INVALID_PARAMETER_VALUE_UNKNOWN_CATEGORY: &str = "InvalidParameterValue.UnknownCategory";
    pub const INVALID_PARAMETER_VALUE_USE_ORIGINAL_POS: &str = "InvalidParameterValue.UseOriginalPos";
    pub const INVALID_PARAMETER_VALUE_USE_ORIGINAL_SIZE: &str = "InvalidParameterValue.UseOriginalSize";
    pub const INVALID_PARAMETER_VALUE_USER_DEFINE_LIBRARY_LABEL_SET: &str =
        "InvalidParameterValue.UserDefineLibraryLabelSet";
    pub const INVALID_PARAMETER_VALUE_USER_UN_REGISTER: &str = "InvalidParameterValue.UserUnRegister";
    pub const INVALID_PARAMETER_VALUE_VIDEO_BITRATE: &str = "InvalidParameterValue.VideoBitrate";
    pub const INVALID_PARAMETER_VALUE_VIDEO_CODEC: &str = "InvalidParameterValue.VideoCodec";
    pub const INVALID_PARAMETER_VALUE_VIDEO_SRC_LANGUAGE: &str = "InvalidParameterValue.VideoSrcLanguage";
    pub const INVALID_PARAMETER_VALUE_WATERMARK_ERASE_METHOD: &str = "InvalidParameterValue.WatermarkEraseMethod";
    pub const INVALID_PARAMETER_VALUE_WATERMARK_MODEL: &str = "InvalidParameterValue.WatermarkModel";
    pub const INVALID_PARAMETER_VALUE_WIDTH: &str = "InvalidParameterValue.Width";
    pub const INVALID_PARAMETER_VALUE_X_POS: &str = "InvalidParameterValue.XPos";
    pub const INVALID_PARAMETER_VALUE_Y_POS: &str = "InvalidParameterValue.YPos";
    pub const LIMIT_EXCEEDED_CREATE_TASK: &str = "LimitExceeded.CreateTask";
    pub const LIMIT_EXCEEDED_TOO_MUCH_HOT_WORDS: &str = "LimitExceeded.TooMuchHotWords";
    pub const LIMIT_EXCEEDED_TOO_MUCH_LARGE_HOT_WORDS: &str = "LimitExceeded.TooMuchLargeHotWords";
    pub const LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE: &str = "LimitExceeded.TooMuchTemplate";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_COS_BUCKET_NAME_INVALID: &str = "ResourceNotFound.CosBucketNameInvalid";
    pub const RESOURCE_NOT_FOUND_COS_BUCKET_NOT_EXIST: &str = "ResourceNotFound.CosBucketNotExist";
    pub const RESOURCE_NOT_FOUND_DOWNLOAD_ERROR: &str = "ResourceNotFound.DownloadError";
    pub const RESOURCE_NOT_FOUND_PERSON: &str = "ResourceNotFound.Person";
    pub const RESOURCE_NOT_FOUND_TASK_NOT_FOUND: &str = "ResourceNotFound.TaskNotFound";
    pub const RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST: &str = "ResourceNotFound.TemplateNotExist";
    pub const RESOURCE_NOT_FOUND_USER_UNREGISTER: &str = "ResourceNotFound.UserUnregister";
    pub const RESOURCE_NOT_FOUND_WORD: &str = "ResourceNotFound.Word";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_TEXT_TOO_LONG: &str = "UnsupportedOperation.TextTooLong";
}

#[cfg(feature = "reflect")]
register! {
    ActivateSSAI, ActivateStreamPackage, BatchDeleteStreamLinkFlow, BatchProcessMedia, BatchStartStreamLinkFlow,
    BatchStopStreamLinkFlow, CloneViral, CloneVoice, CreateAIAnalysisTemplate, CreateAIRecognitionTemplate,
    CreateAdaptiveDynamicStreamingTemplate, CreateAiDramaTask, CreateAiFissionTask, CreateAigcAudioTask,
    CreateAigcImageTask, CreateAigcVideoTask, CreateAnimatedGraphicsTemplate, CreateAsrHotwords,
    CreateBlindWatermarkTemplate, CreateContentReviewTemplate, CreateDocToVideoTask, CreateImageSpriteTemplate,
    CreateLiveRecordTemplate, CreateMediaEvaluation, CreatePersonSample, CreateProcessImageTemplate, CreateProject,
    CreateQualityControlTemplate, CreateSampleSnapshotTemplate, CreateSchedule, CreateSmartEraseTemplate,
    CreateSmartSubtitleTemplate, CreateSnapshotByTimeOffsetTemplate, CreateStreamLinkEvent, CreateStreamLinkFlow,
    CreateStreamLinkInput, CreateStreamLinkOutputInfo, CreateStreamLinkSecurityGroup,
    CreateStreamPackageLinearAssemblyChannel, CreateStreamPackageLinearAssemblyProgram, CreateStreamPackageSSAIChannel,
    CreateStreamPackageSource, CreateStreamPackageSourceLocation, CreateSubtitleEmbedTemplate, CreateTranscodeTemplate,
    CreateVideoDatabaseEntryTask, CreateVideoRedrawTask, CreateVideoSearchTask, CreateWatermarkTemplate,
    CreateWordSamples, CreateWorkflow, DeleteAIAnalysisTemplate, DeleteAIRecognitionTemplate,
    DeleteAdaptiveDynamicStreamingTemplate, DeleteAnimatedGraphicsTemplate, DeleteAsrHotwords,
    DeleteBlindWatermarkTemplate, DeleteContentReviewTemplate, DeleteImageSpriteTemplate, DeleteLiveRecordTemplate,
    DeletePersonSample, DeleteProcessImageTemplate, DeleteProject, DeleteQualityControlTemplate,
    DeleteSampleSnapshotTemplate, DeleteSchedule, DeleteSmartEraseTemplate, DeleteSmartSubtitleTemplate,
    DeleteSnapshotByTimeOffsetTemplate, DeleteStreamLinkEvent, DeleteStreamLinkFlow, DeleteStreamLinkOutput,
    DeleteStreamLinkSecurityGroup, DeleteStreamPackageLinearAssemblyChannel, DeleteStreamPackageLinearAssemblyChannels,
    DeleteStreamPackageLinearAssemblyProgram, DeleteStreamPackageLinearAssemblyPrograms,
    DeleteStreamPackageLinearAssemblyProgramsByChannel, DeleteStreamPackageSSAIChannel, DeleteStreamPackageSource,
    DeleteStreamPackageSourceLocation, DeleteSubtitleEmbedTemplate, DeleteTranscodeTemplate, DeleteVoice,
    DeleteWatermarkTemplate, DeleteWordSamples, DeleteWorkflow, DescribeAIAnalysisTemplates,
    DescribeAIRecognitionTemplates, DescribeAdaptiveDynamicStreamingTemplates, DescribeAigcAudioTask,
    DescribeAigcImageTask, DescribeAigcTaskList, DescribeAigcTaskStatus, DescribeAigcVideoTask,
    DescribeAnimatedGraphicsTemplates, DescribeAsrHotwords, DescribeAsrHotwordsList, DescribeBatchTaskDetail,
    DescribeBlindWatermarkTemplates, DescribeCloneViralTask, DescribeContentReviewTemplates, DescribeDesignTask,
    DescribeGroupAttachFlowsById, DescribeImageSpriteTemplates, DescribeImageTaskDetail, DescribeImageTasks,
    DescribeLiveRecordTemplates, DescribeMDPMPSUserInfo, DescribeMediaMetaData, DescribePersonSamples,
    DescribeProcessImageTemplates, DescribeQualityControlTemplates, DescribeSSAIActivateState,
    DescribeSampleSnapshotTemplates, DescribeSchedules, DescribeSmartEraseTemplates, DescribeSmartSubtitleTemplates,
    DescribeSnapshotByTimeOffsetTemplates, DescribeStreamLinkActivateState, DescribeStreamLinkEvent,
    DescribeStreamLinkEventAttachedFlows, DescribeStreamLinkEvents, DescribeStreamLinkFlow, DescribeStreamLinkFlowLogs,
    DescribeStreamLinkFlowMediaStatistics, DescribeStreamLinkFlowRealtimeStatus, DescribeStreamLinkFlowSRTStatistics,
    DescribeStreamLinkFlowStatistics, DescribeStreamLinkFlows, DescribeStreamLinkRegions,
    DescribeStreamLinkSecurityGroups, DescribeStreamPackageActivateState, DescribeStreamPackageLinearAssemblyChannel,
    DescribeStreamPackageLinearAssemblyChannelAlerts, DescribeStreamPackageLinearAssemblyChannels,
    DescribeStreamPackageLinearAssemblyProgram, DescribeStreamPackageLinearAssemblyProgramSchedules,
    DescribeStreamPackageLinearAssemblyPrograms, DescribeStreamPackageLinearAssemblyUsage,
    DescribeStreamPackageSSAIChannel, DescribeStreamPackageSSAIChannels, DescribeStreamPackageSSAIUsage,
    DescribeStreamPackageSource, DescribeStreamPackageSourceAlerts, DescribeStreamPackageSourceLocation,
    DescribeStreamPackageSourceLocations, DescribeStreamPackageSources, DescribeSubtitleEmbedTemplates,
    DescribeTaskDetail, DescribeTasks, DescribeTextToSpeechAsyncTask, DescribeTranscodeTemplates, DescribeUsageData,
    DescribeVideoDatabaseEntryTaskDetail, DescribeVideoSearchTaskDetail, DescribeVoices, DescribeWatermarkTemplates,
    DescribeWordSamples, DescribeWorkflows, DesignVoiceAsync, DetectVideoSubtitleArea, DetectVideoWatermark,
    DisableSchedule, DisableWorkflow, DisassociateSecurityGroup, EditMedia, EmbeddingData, EnableSchedule,
    EnableWorkflow, ExecuteFunction, ExtractBlindWatermark, ManageTask, ModifyAIAnalysisTemplate,
    ModifyAIRecognitionTemplate, ModifyAdaptiveDynamicStreamingTemplate, ModifyAnimatedGraphicsTemplate,
    ModifyAsrHotwords, ModifyBlindWatermarkTemplate, ModifyContentReviewTemplate, ModifyImageSpriteTemplate,
    ModifyLiveRecordTemplate, ModifyPersonSample, ModifyProcessImageTemplate, ModifyQualityControlTemplate,
    ModifySampleSnapshotTemplate, ModifySchedule, ModifySmartEraseTemplate, ModifySmartSubtitleTemplate,
    ModifySnapshotByTimeOffsetTemplate, ModifyStreamLinkEvent, ModifyStreamLinkFlow, ModifyStreamLinkInput,
    ModifyStreamLinkOutputInfo, ModifyStreamLinkSecurityGroup, ModifyStreamPackageLinearAssemblyChannel,
    ModifyStreamPackageLinearAssemblyProgram, ModifyStreamPackageSSAIChannel, ModifyStreamPackageSource,
    ModifyStreamPackageSourceLocation, ModifySubtitleEmbedTemplate, ModifyTranscodeTemplate, ModifyWatermarkTemplate,
    ModifyWordSample, ParseLiveStreamProcessNotification, ParseNotification, ProcessImage, ProcessLiveStream,
    ProcessMedia, QueryProject, RecognizeAudio, RecognizeMediaForZhiXue, ResetWorkflow, StartStreamLinkFlow,
    StartStreamPackageLinearAssemblyChannel, StopStreamLinkFlow, StopStreamPackageLinearAssemblyChannel, SyncDubbing,
    TextToSpeech, TextToSpeechAsync, TextTranslation, UpdateProject, UpdateVoice, WithdrawsWatermark
}
