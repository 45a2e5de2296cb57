//! `mps` of Tencent Cloud, API version 2019-06-12.
//!
//! Endpoint: `mps.tencentcloudapi.com`, or `mps.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, mps::DescribeAIAnalysisTemplates};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAIAnalysisTemplates::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("mps", "2019-06-12", "mps", &Endpoints::NONE);

/// Activates ssai: `ActivateSSAI` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ActivateSSAI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateSSAI {}
operation! { ActivateSSAI() "ActivateSSAI" -> Empty {} }

/// Response of [`ActivateSSAI`]: empty.
pub type ActivateSSAIOutput = Empty;

/// Activates stream package: `ActivateStreamPackage` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ActivateStreamPackage>.
///
/// Errors: [`codes::INVALID_PARAMETER_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateStreamPackage {}
operation! { ActivateStreamPackage() "ActivateStreamPackage" -> Empty {} }

/// Response of [`ActivateStreamPackage`]: empty.
pub type ActivateStreamPackageOutput = Empty;

/// Batches delete stream link flow: `BatchDeleteStreamLinkFlow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=BatchDeleteStreamLinkFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_OUTPUT_GROUPS`], [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteStreamLinkFlow {
    /// Required.
    pub event_id: String,
    pub flow_ids: Option<Vec<String>>,
}
operation! { BatchDeleteStreamLinkFlow(event_id: String) "BatchDeleteStreamLinkFlow" -> Empty {
    0 "EventId" event_id, 1 "FlowIds" flow_ids: Vec<String>
} }

/// Response of [`BatchDeleteStreamLinkFlow`]: empty.
pub type BatchDeleteStreamLinkFlowOutput = Empty;

/// Batches process media: `BatchProcessMedia` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=BatchProcessMedia>.
///
/// Errors: [`codes::FAILED_OPERATION_GENERATE_RESOURCE`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchProcessMedia {
    /// Required.
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

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInputInfo {
    /// Required.
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

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosInputInfo {
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub object: Option<String>,
}
input! { CosInputInfo(bucket: String, region: String, object: String) {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "Object" object: String
} }

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlInputInfo {
    /// Required.
    pub url: Option<String>,
}
input! { UrlInputInfo(url: String) {
    0 "Url" url: String
} }

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct S3InputInfo {
    /// Required.
    pub s3_bucket: Option<String>,
    /// Required.
    pub s3_region: Option<String>,
    /// Required.
    pub s3_object: Option<String>,
    pub s3_secret_id: Option<String>,
    /// Secret.
    pub s3_secret_key: Option<Secret>,
}
input! { S3InputInfo(s3_bucket: String, s3_region: String, s3_object: String) {
    0 "S3Bucket" s3_bucket: String, 1 "S3Region" s3_region: String, 2 "S3Object" s3_object: String,
    3 "S3SecretId" s3_secret_id: String, 4 "S3SecretKey" s3_secret_key: Secret
} }

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VODInputInfo {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub object: Option<String>,
    pub sub_app_id: Option<i64>,
    pub vod_basic: Option<i64>,
    pub file_id: Option<String>,
}
input! { VODInputInfo() {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "Object" object: String, 3 "SubAppId" sub_app_id: i64,
    4 "VodBasic" vod_basic: i64, 5 "FileId" file_id: String
} }

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOutputStorage {
    /// Required.
    pub r#type: Option<String>,
    pub cos_output_storage: Option<CosOutputStorage>,
    pub s3_output_storage: Option<S3OutputStorage>,
    pub vod_output_storage: Option<VODOutputStorage>,
}
input! { TaskOutputStorage(r#type: String) {
    0 "Type" r#type: String, 1 "CosOutputStorage" cos_output_storage: CosOutputStorage,
    2 "S3OutputStorage" s3_output_storage: S3OutputStorage, 3 "VODOutputStorage" vod_output_storage: VODOutputStorage
} }

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosOutputStorage {
    pub bucket: Option<String>,
    pub region: Option<String>,
}
input! { CosOutputStorage() {
    0 "Bucket" bucket: String, 1 "Region" region: String
} }

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct S3OutputStorage {
    /// Required.
    pub s3_bucket: Option<String>,
    /// Required.
    pub s3_region: Option<String>,
    pub s3_secret_id: Option<String>,
    /// Secret.
    pub s3_secret_key: Option<Secret>,
}
input! { S3OutputStorage(s3_bucket: String, s3_region: String) {
    0 "S3Bucket" s3_bucket: String, 1 "S3Region" s3_region: String, 2 "S3SecretId" s3_secret_id: String,
    3 "S3SecretKey" s3_secret_key: Secret
} }

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VODOutputStorage {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub sub_app_id: Option<i64>,
    pub vod_basic: Option<i64>,
}
input! { VODOutputStorage() {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "SubAppId" sub_app_id: i64, 3 "VodBasic" vod_basic: i64
} }

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitlesTaskInput {
    pub definition: Option<i64>,
    pub user_ext_para: Option<String>,
    pub raw_parameter: Option<RawSmartSubtitleParameter>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
}
input! { SmartSubtitlesTaskInput() {
    0 "Definition" definition: i64, 1 "UserExtPara" user_ext_para: String,
    2 "RawParameter" raw_parameter: RawSmartSubtitleParameter, 3 "OutputStorage" output_storage: TaskOutputStorage,
    4 "OutputObjectPath" output_object_path: String
} }

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawSmartSubtitleParameter {
    /// Required.
    pub subtitle_type: Option<i64>,
    /// Required.
    pub video_src_language: Option<String>,
    pub subtitle_format: Option<String>,
    pub translate_switch: Option<String>,
    pub translate_dst_language: Option<String>,
    pub asr_hot_words_configure: Option<AsrHotWordsConfigure>,
    pub ext_info: Option<String>,
    pub process_type: Option<i64>,
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
    7 "ProcessType" process_type: i64,
    8 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: SelectingSubtitleAreasConfig,
    9 "SubtitleEmbedId" subtitle_embed_id: i64, 10 "SpeakerMode" speaker_mode: i64, 11 "SpeakerLabel" speaker_label: i64
} }

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrHotWordsConfigure {
    pub switch: Option<String>,
    pub library_id: Option<String>,
}
input! { AsrHotWordsConfigure() {
    0 "Switch" switch: String, 1 "LibraryId" library_id: String
} }

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectingSubtitleAreasConfig {
    pub auto_areas: Option<Vec<EraseArea>>,
    pub sample_width: Option<i64>,
    pub sample_height: Option<i64>,
}
input! { SelectingSubtitleAreasConfig() {
    0 "AutoAreas" auto_areas: Vec<EraseArea>, 1 "SampleWidth" sample_width: i64, 2 "SampleHeight" sample_height: i64
} }

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseArea {
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

/// Arguments of [`EraseArea::new`].
pub struct EraseAreaRequired {
    pub left_top_x: f64,
    pub left_top_y: f64,
    pub right_bottom_x: f64,
    pub right_bottom_y: f64,
    pub unit: i64,
}
input! { EraseArea { EraseAreaRequired: left_top_x, left_top_y, right_bottom_x, right_bottom_y, unit } {
    0 "LeftTopX" left_top_x: f64, 1 "LeftTopY" left_top_y: f64, 2 "RightBottomX" right_bottom_x: f64,
    3 "RightBottomY" right_bottom_y: f64, 4 "Unit" unit: i64
} }

/// In the request of [`BatchProcessMedia`].
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

/// In the request of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AwsSQS {
    /// Required.
    pub sqs_region: Option<String>,
    /// Required.
    pub sqs_queue_name: Option<String>,
    pub s3_secret_id: Option<String>,
    /// Secret.
    pub s3_secret_key: Option<Secret>,
}
input! { AwsSQS(sqs_region: String, sqs_queue_name: String) {
    0 "SQSRegion" sqs_region: String, 1 "SQSQueueName" sqs_queue_name: String, 2 "S3SecretId" s3_secret_id: String,
    3 "S3SecretKey" s3_secret_key: Secret
} }

/// Response of [`BatchProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchProcessMediaOutput {
    pub task_id: Option<String>,
}
model! { BatchProcessMediaOutput {
    0 "TaskId" task_id: String
} }

/// Batches start stream link flow: `BatchStartStreamLinkFlow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=BatchStartStreamLinkFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_OUTPUT_GROUPS`], [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartStreamLinkFlow {
    /// Required.
    pub event_id: String,
    pub flow_ids: Option<Vec<String>>,
}
operation! { BatchStartStreamLinkFlow(event_id: String) "BatchStartStreamLinkFlow" -> Empty {
    0 "EventId" event_id, 1 "FlowIds" flow_ids: Vec<String>
} }

/// Response of [`BatchStartStreamLinkFlow`]: empty.
pub type BatchStartStreamLinkFlowOutput = Empty;

/// Batches stop stream link flow: `BatchStopStreamLinkFlow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=BatchStopStreamLinkFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopStreamLinkFlow {
    /// Required.
    pub event_id: String,
    pub flow_ids: Option<Vec<String>>,
}
operation! { BatchStopStreamLinkFlow(event_id: String) "BatchStopStreamLinkFlow" -> Empty {
    0 "EventId" event_id, 1 "FlowIds" flow_ids: Vec<String>
} }

/// Response of [`BatchStopStreamLinkFlow`]: empty.
pub type BatchStopStreamLinkFlowOutput = Empty;

/// Clones viral: `CloneViral` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CloneViral>.
///
/// Errors: [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneViral {
    /// Required.
    pub video_url: String,
    /// Required.
    pub product: CloneViralProduct,
    pub aigc_param: Option<CloneViralAIGC>,
    pub content_param: Option<CloneViralContent>,
    pub persona: Option<CloneViralPersona>,
}
operation! { CloneViral(video_url: String, product: CloneViralProduct) "CloneViral" -> CloneViralOutput {
    0 "VideoUrl" video_url, 1 "Product" product, 2 "AIGCParam" aigc_param: CloneViralAIGC,
    3 "ContentParam" content_param: CloneViralContent, 4 "Persona" persona: CloneViralPersona
} }

/// In the request of [`CloneViral`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneViralProduct {
    /// Required.
    pub images: Option<Vec<String>>,
    pub name: Option<String>,
    pub description: Option<String>,
}
input! { CloneViralProduct(images: Vec<String>) {
    0 "Images" images: Vec<String>, 1 "Name" name: String, 2 "Description" description: String
} }

/// In the request of [`CloneViral`].
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

/// In the request of [`CloneViral`].
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

/// In the request of [`CloneViral`].
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

/// Response of [`CloneViral`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneViralOutput {
    pub status: Option<String>,
    pub message: Option<String>,
    pub task_id: Option<String>,
}
model! { CloneViralOutput {
    0 "Status" status: String, 1 "Message" message: String, 2 "TaskId" task_id: String
} }

/// Clones voice: `CloneVoice` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CloneVoice>.
///
/// Errors: [`codes::INVALID_PARAMETER_STATE`].
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

/// In the request of [`CloneVoice`].
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

/// In the request of [`CloneVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDubbingOutputOption {
    pub r#type: Option<String>,
}
input! { SyncDubbingOutputOption() {
    0 "Type" r#type: String
} }

/// Response of [`CloneVoice`].
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
    0 "ErrorCode" error_code: i64, 1 "Msg" msg: String, 2 "VoiceId" voice_id: String, 3 "AudioData" audio_data: String,
    4 "AudioUrl" audio_url: String, 5 "ExtInfo" ext_info: String
} }

/// Creates ai analysis template: `CreateAIAnalysisTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateAIAnalysisTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::INVALID_PARAMETER_VALUE_CLASSIFCATION_CONFIGURE`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_COVER_CONFIGURE`],
/// [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::INVALID_PARAMETER_VALUE_FRAME_TAG_CONFIGURE`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_TAG_CONFIGURE`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
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
}
input! { FrameTagConfigureInfo(switch: String) {
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

/// Creates ai recognition template: `CreateAIRecognitionTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateAIRecognitionTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_DEFAULT_LIBRARY_LABEL_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_DESTINATION_LANGUAGE`], [`codes::INVALID_PARAMETER_VALUE_FACE_LIBRARY`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_SCORE`], [`codes::INVALID_PARAMETER_VALUE_LABEL_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_OBJECT_LIBRARY`],
/// [`codes::INVALID_PARAMETER_VALUE_SOURCE_LANGUAGE`], [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_SWITCH`], [`codes::INVALID_PARAMETER_VALUE_USER_DEFINE_LIBRARY_LABEL_SET`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
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
    pub subtitle_format: Option<String>,
    pub source_language: Option<String>,
}
input! { AsrFullTextConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "SubtitleFormat" subtitle_format: String, 2 "SourceLanguage" source_language: String
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
pub struct TranslateConfigureInfo {
    /// Required.
    pub switch: Option<String>,
    pub source_language: Option<String>,
    pub destination_language: Option<String>,
    pub subtitle_format: Option<String>,
}
input! { TranslateConfigureInfo(switch: String) {
    0 "Switch" switch: String, 1 "SourceLanguage" source_language: String,
    2 "DestinationLanguage" destination_language: String, 3 "SubtitleFormat" subtitle_format: String
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

/// Creates adaptive dynamic streaming template: `CreateAdaptiveDynamicStreamingTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateAdaptiveDynamicStreamingTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_CODEC`],
/// [`codes::INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_BITRATE`],
/// [`codes::INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_RESOLUTION`], [`codes::INVALID_PARAMETER_VALUE_FILL_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_FPS`],
/// [`codes::INVALID_PARAMETER_VALUE_GOP`], [`codes::INVALID_PARAMETER_VALUE_HEIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_REMOVE_AUDIO`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOVE_VIDEO`], [`codes::INVALID_PARAMETER_VALUE_SAMPLE_RATE`],
/// [`codes::INVALID_PARAMETER_VALUE_SOUND_SYSTEM`], [`codes::INVALID_PARAMETER_VALUE_WIDTH`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdaptiveDynamicStreamingTemplate {
    /// Required.
    pub format: String,
    /// Required.
    pub stream_infos: Vec<AdaptiveStreamTemplate>,
    pub name: Option<String>,
    pub disable_higher_video_bitrate: Option<i64>,
    pub disable_higher_video_resolution: Option<i64>,
    pub comment: Option<String>,
    pub pure_audio: Option<i64>,
    pub segment_type: Option<String>,
}
operation! { CreateAdaptiveDynamicStreamingTemplate(format: String, stream_infos: Vec<AdaptiveStreamTemplate>)
    "CreateAdaptiveDynamicStreamingTemplate" -> CreateAdaptiveDynamicStreamingTemplateOutput {
    0 "Format" format, 1 "StreamInfos" stream_infos, 2 "Name" name: String,
    3 "DisableHigherVideoBitrate" disable_higher_video_bitrate: i64,
    4 "DisableHigherVideoResolution" disable_higher_video_resolution: i64, 5 "Comment" comment: String,
    6 "PureAudio" pure_audio: i64, 7 "SegmentType" segment_type: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveStreamTemplate {
    /// Required.
    pub audio: Option<AudioTemplateInfo>,
    pub video: Option<VideoTemplateInfo>,
    pub remove_audio: Option<i64>,
    pub remove_video: Option<i64>,
    pub audio_list: Option<Vec<AudioTemplateInfo>>,
}
input! { AdaptiveStreamTemplate(audio: AudioTemplateInfo) {
    0 "Audio" audio: AudioTemplateInfo, 1 "Video" video: VideoTemplateInfo, 2 "RemoveAudio" remove_audio: i64,
    3 "RemoveVideo" remove_video: i64, 4 "AudioList" audio_list: Vec<AudioTemplateInfo>
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
    pub track_channel_info: Option<AudioTrackChannelInfo>,
    pub audio_language: Option<String>,
    pub audio_name: Option<String>,
    pub default_track: Option<bool>,
}
input! { AudioTemplateInfo(codec: String, bitrate: i64, sample_rate: i64) {
    0 "Codec" codec: String, 1 "Bitrate" bitrate: i64, 2 "SampleRate" sample_rate: i64,
    3 "AudioChannel" audio_channel: i64, 4 "TrackChannelInfo" track_channel_info: AudioTrackChannelInfo,
    5 "AudioLanguage" audio_language: String, 6 "AudioName" audio_name: String, 7 "DefaultTrack" default_track: bool
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
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

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackInfo {
    pub track_num: Option<String>,
    pub channel_volume: Option<Vec<f64>>,
}
input! { TrackInfo() {
    0 "TrackNum" track_num: String, 1 "ChannelVolume" channel_volume: Vec<f64>
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
    pub gop: Option<i64>,
    pub gop_unit: Option<String>,
    pub fill_type: Option<String>,
    pub vcrf: Option<i64>,
    pub hls_time: Option<i64>,
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
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Width" width: i64, 5 "Height" height: i64, 6 "Gop" gop: i64,
    7 "GopUnit" gop_unit: String, 8 "FillType" fill_type: String, 9 "Vcrf" vcrf: i64, 10 "HlsTime" hls_time: i64,
    11 "SegmentType" segment_type: i64, 12 "FpsDenominator" fps_denominator: i64,
    13 "Stereo3dType" stereo3d_type: String, 14 "VideoProfile" video_profile: String,
    15 "VideoLevel" video_level: String, 16 "Bframes" bframes: i64, 17 "Mode" mode: String, 18 "Sar" sar: String,
    19 "NoScenecut" no_scenecut: i64, 20 "BitDepth" bit_depth: i64, 21 "RawPts" raw_pts: i64,
    22 "Compress" compress: i64, 23 "SegmentSpecificInfo" segment_specific_info: SegmentSpecificInfo,
    24 "ScenarioBased" scenario_based: i64, 25 "SceneType" scene_type: String, 26 "CompressType" compress_type: String
} }

/// In the request of [`CreateAdaptiveDynamicStreamingTemplate`].
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

/// Response of [`CreateAdaptiveDynamicStreamingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdaptiveDynamicStreamingTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateAdaptiveDynamicStreamingTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates ai drama task: `CreateAiDramaTask` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateAiDramaTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_AIGC_TASK_FAILED`], [`codes::FAILED_OPERATION_USER_ARREARS`],
/// [`codes::INVALID_PARAMETER`], [`codes::LIMIT_EXCEEDED_CREATE_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiDramaTask {
    /// Required.
    pub input: AiDramaInput,
    pub cos_info: Option<VideoDramaCosInfo>,
}
operation! { CreateAiDramaTask(input: AiDramaInput) "CreateAiDramaTask" -> CreateAiDramaTaskOutput {
    0 "Input" input, 1 "CosInfo" cos_info: VideoDramaCosInfo
} }

/// In the request of [`CreateAiDramaTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiDramaInput {
    /// Required.
    pub script: Option<String>,
    /// Required.
    pub style: Option<String>,
    /// Required.
    pub ratio: Option<String>,
    /// Required.
    pub resolution: Option<String>,
}
input! { AiDramaInput(script: String, style: String, ratio: String, resolution: String) {
    0 "Script" script: String, 1 "Style" style: String, 2 "Ratio" ratio: String, 3 "Resolution" resolution: String
} }

/// In the request of [`CreateAiDramaTask`].
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

/// Response of [`CreateAiDramaTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiDramaTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAiDramaTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates ai fission task: `CreateAiFissionTask` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateAiFissionTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VIOLATION_CONTENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiFissionTask {
    /// Required.
    pub input: AiFissionInput,
    pub cos_info: Option<VideoDramaCosInfo>,
    pub task_info: Option<FissionTaskInfo>,
}
operation! { CreateAiFissionTask(input: AiFissionInput) "CreateAiFissionTask" -> CreateAiFissionTaskOutput {
    0 "Input" input, 1 "CosInfo" cos_info: VideoDramaCosInfo, 2 "TaskInfo" task_info: FissionTaskInfo
} }

/// In the request of [`CreateAiFissionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiFissionInput {
    /// Required.
    pub image_urls: Option<Vec<String>>,
    pub text: Option<String>,
}
input! { AiFissionInput(image_urls: Vec<String>) {
    0 "ImageUrls" image_urls: Vec<String>, 1 "Text" text: String
} }

/// In the request of [`CreateAiFissionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FissionTaskInfo {
    pub duration: Option<i64>,
    pub model_tier: Option<String>,
    pub ratio: Option<String>,
    pub resolution: Option<String>,
    pub market: Option<String>,
    pub language: Option<String>,
    pub video_type: Option<String>,
    pub split_count: Option<i64>,
    pub custom_model: Option<CustomModel>,
}
input! { FissionTaskInfo() {
    0 "Duration" duration: i64, 1 "ModelTier" model_tier: String, 2 "Ratio" ratio: String,
    3 "Resolution" resolution: String, 4 "Market" market: String, 5 "Language" language: String,
    6 "VideoType" video_type: String, 7 "SplitCount" split_count: i64, 8 "CustomModel" custom_model: CustomModel
} }

/// In the request of [`CreateAiFissionTask`].
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

/// Response of [`CreateAiFissionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiFissionTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAiFissionTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates aigc audio task: `CreateAigcAudioTask` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateAigcAudioTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VIOLATION_CONTENT`].
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

/// In the request of [`CreateAigcAudioTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioReferenceVideoInfo {
    pub video_url: Option<String>,
}
input! { AigcAudioReferenceVideoInfo() {
    0 "VideoUrl" video_url: String
} }

/// In the request of [`CreateAigcAudioTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioReferenceAudioInfo {
    pub audio_url: Option<String>,
}
input! { AigcAudioReferenceAudioInfo() {
    0 "AudioUrl" audio_url: String
} }

/// In the request of [`CreateAigcAudioTask`].
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

/// In the request of [`CreateAigcAudioTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioExtraParam {
    pub resource_id: Option<String>,
}
input! { AigcAudioExtraParam() {
    0 "ResourceId" resource_id: String
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

/// Creates aigc image task: `CreateAigcImageTask` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateAigcImageTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VIOLATION_CONTENT`].
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

/// In the request of [`CreateAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcImageInfo {
    pub image_url: Option<String>,
    pub reference_type: Option<String>,
}
input! { AigcImageInfo() {
    0 "ImageUrl" image_url: String, 1 "ReferenceType" reference_type: String
} }

/// In the request of [`CreateAigcImageTask`].
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

/// Response of [`CreateAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcImageTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcImageTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates aigc video task: `CreateAigcVideoTask` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateAigcVideoTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VIOLATION_CONTENT`].
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

/// In the request of [`CreateAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoReferenceImageInfo {
    pub image_url: Option<String>,
    pub reference_type: Option<String>,
}
input! { AigcVideoReferenceImageInfo() {
    0 "ImageUrl" image_url: String, 1 "ReferenceType" reference_type: String
} }

/// In the request of [`CreateAigcVideoTask`].
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

/// In the request of [`CreateAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcVideoReferenceAudioInfo {
    pub audio_url: Option<String>,
}
input! { AigcVideoReferenceAudioInfo() {
    0 "AudioUrl" audio_url: String
} }

/// In the request of [`CreateAigcVideoTask`].
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

/// Response of [`CreateAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcVideoTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAigcVideoTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates animated graphics template: `CreateAnimatedGraphicsTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateAnimatedGraphicsTemplate>.
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
    0 "Fps" fps, 1 "Width" width: i64, 2 "Height" height: i64, 3 "ResolutionAdaptive" resolution_adaptive: String,
    4 "Format" format: String, 5 "Quality" quality: f64, 6 "Name" name: String, 7 "Comment" comment: String
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

/// Creates asr hotwords: `CreateAsrHotwords` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateAsrHotwords>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_HOTWORDS_FORMAT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INPUT_INFO`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_HOT_WORDS`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_LARGE_HOT_WORDS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsrHotwords {
    /// Required.
    pub r#type: i64,
    /// Required.
    pub name: String,
    pub content: Option<String>,
    pub file_content: Option<String>,
    pub file_name: Option<String>,
}
operation! { CreateAsrHotwords(r#type: i64, name: String) "CreateAsrHotwords" -> CreateAsrHotwordsOutput {
    0 "Type" r#type, 1 "Name" name, 2 "Content" content: String, 3 "FileContent" file_content: String,
    4 "FileName" file_name: String
} }

/// Response of [`CreateAsrHotwords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsrHotwordsOutput {
    pub hotwords_id: Option<String>,
}
model! { CreateAsrHotwordsOutput {
    0 "HotwordsId" hotwords_id: String
} }

/// Creates blind watermark template: `CreateBlindWatermarkTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateBlindWatermarkTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_GEN_DEFINITION`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_TEXT_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlindWatermarkTemplate {
    /// Required.
    pub r#type: String,
    /// Required.
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

/// Response of [`CreateBlindWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlindWatermarkTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateBlindWatermarkTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates content review template: `CreateContentReviewTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateContentReviewTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_GEN_DEFINITION`], [`codes::INVALID_PARAMETER_VALUE_BLOCK_CONFIDENCE`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_LABEL_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_REVIEW_CONFIDENCE`],
/// [`codes::INVALID_PARAMETER_VALUE_SWITCH`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
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
    pub block_confidence: Option<i64>,
    pub review_confidence: Option<i64>,
}
input! { PoliticalAsrReviewTemplateInfo(switch: String) {
    0 "Switch" switch: String, 1 "BlockConfidence" block_confidence: i64, 2 "ReviewConfidence" review_confidence: i64
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

/// Creates doc to video task: `CreateDocToVideoTask` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateDocToVideoTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_AIGC_TASK_FAILED`], [`codes::FAILED_OPERATION_USER_ARREARS`],
/// [`codes::INVALID_PARAMETER`], [`codes::LIMIT_EXCEEDED_CREATE_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocToVideoTask {
    /// Required.
    pub input: DocToVideoInput,
    pub cos_info: Option<DocToVideoCosInfo>,
    pub resource_id: Option<String>,
}
operation! { CreateDocToVideoTask(input: DocToVideoInput) "CreateDocToVideoTask" -> CreateDocToVideoTaskOutput {
    0 "Input" input, 1 "CosInfo" cos_info: DocToVideoCosInfo, 2 "ResourceId" resource_id: String
} }

/// In the request of [`CreateDocToVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocToVideoInput {
    /// Required.
    pub file_url: Option<Vec<String>>,
    /// Required.
    pub prompt: Option<String>,
    /// Required.
    pub model_name: Option<String>,
    /// Required.
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

/// In the request of [`CreateDocToVideoTask`].
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

/// Response of [`CreateDocToVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocToVideoTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateDocToVideoTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates image sprite template: `CreateImageSpriteTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateImageSpriteTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COLUMN_COUNT`], [`codes::INVALID_PARAMETER_VALUE_FORMAT`],
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
    pub name: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub fill_type: Option<String>,
    pub comment: Option<String>,
    pub format: Option<String>,
}
operation! { CreateImageSpriteTemplate(sample_type: String, sample_interval: i64, row_count: i64, column_count: i64)
    "CreateImageSpriteTemplate" -> CreateImageSpriteTemplateOutput {
    0 "SampleType" sample_type, 1 "SampleInterval" sample_interval, 2 "RowCount" row_count,
    3 "ColumnCount" column_count, 4 "Name" name: String, 5 "Width" width: i64, 6 "Height" height: i64,
    7 "ResolutionAdaptive" resolution_adaptive: String, 8 "FillType" fill_type: String, 9 "Comment" comment: String,
    10 "Format" format: String
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

/// Creates live record template: `CreateLiveRecordTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateLiveRecordTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INTERNAL_ERROR_GEN_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
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

/// In the request of [`CreateLiveRecordTemplate`].
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

/// In the request of [`CreateLiveRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MP4ConfigureInfo {
    pub interval: Option<i64>,
}
input! { MP4ConfigureInfo() {
    0 "Interval" interval: i64
} }

/// Response of [`CreateLiveRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateLiveRecordTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates media evaluation: `CreateMediaEvaluation` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateMediaEvaluation>.
///
/// Errors: [`codes::FAILED_OPERATION_GENERATE_RESOURCE`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaEvaluation {
    /// Required.
    pub input_info: MediaInputInfo,
    /// Required.
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

/// In the request of [`CreateMediaEvaluation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationTaskInput {
    /// Required.
    pub task_type: Option<String>,
    /// Required.
    pub evaluation_type_set: Option<Vec<String>>,
    pub evaluation_range_type: Option<String>,
    /// Deprecated.
    pub contrast_info_set: Option<Vec<MediaInputInfo>>,
    pub contrast_media_set: Option<Vec<EvaluationMediaInputInfo>>,
    pub contrast_template_set: Option<Vec<EvaluationTemplateInputInfo>>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub start_frame_index: Option<i64>,
    pub end_frame_index: Option<i64>,
    pub resolution_alignment_mode: Option<String>,
    pub bitrate_set: Option<Vec<i64>>,
    pub vcrf_set: Option<Vec<i64>>,
}
input! { EvaluationTaskInput(task_type: String, evaluation_type_set: Vec<String>) {
    0 "TaskType" task_type: String, 1 "EvaluationTypeSet" evaluation_type_set: Vec<String>,
    2 "EvaluationRangeType" evaluation_range_type: String, 3 "ContrastInfoSet" contrast_info_set: Vec<MediaInputInfo>,
    4 "ContrastMediaSet" contrast_media_set: Vec<EvaluationMediaInputInfo>,
    5 "ContrastTemplateSet" contrast_template_set: Vec<EvaluationTemplateInputInfo>, 6 "StartTime" start_time: i64,
    7 "EndTime" end_time: i64, 8 "StartFrameIndex" start_frame_index: i64, 9 "EndFrameIndex" end_frame_index: i64,
    10 "ResolutionAlignmentMode" resolution_alignment_mode: String, 11 "BitrateSet" bitrate_set: Vec<i64>,
    12 "VCRFSet" vcrf_set: Vec<i64>
} }

/// In the request of [`CreateMediaEvaluation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationMediaInputInfo {
    pub source_id: Option<String>,
    pub input_info: Option<MediaInputInfo>,
}
input! { EvaluationMediaInputInfo() {
    0 "SourceId" source_id: String, 1 "InputInfo" input_info: MediaInputInfo
} }

/// In the request of [`CreateMediaEvaluation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationTemplateInputInfo {
    /// Required.
    pub definition: Option<i64>,
}
input! { EvaluationTemplateInputInfo(definition: i64) {
    0 "Definition" definition: i64
} }

/// Response of [`CreateMediaEvaluation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaEvaluationOutput {
    pub task_id: Option<String>,
}
model! { CreateMediaEvaluationOutput {
    0 "TaskId" task_id: String
} }

/// Creates person sample: `CreatePersonSample` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreatePersonSample>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::INVALID_PARAMETER_VALUE_FACE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_PIC_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonSample {
    /// Required.
    pub name: String,
    /// Required.
    pub usages: Vec<String>,
    pub description: Option<String>,
    pub face_contents: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
}
operation! { CreatePersonSample(name: String, usages: Vec<String>) "CreatePersonSample" -> CreatePersonSampleOutput {
    0 "Name" name, 1 "Usages" usages, 2 "Description" description: String, 3 "FaceContents" face_contents: Vec<String>,
    4 "Tags" tags: Vec<String>
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

/// Creates process image template: `CreateProcessImageTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateProcessImageTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_GEN_DEFINITION`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessImageTemplate {
    /// Required.
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

/// In the request of [`CreateProcessImageTemplate`].
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

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEncodeConfig {
    pub format: Option<String>,
    pub quality: Option<i64>,
}
input! { ImageEncodeConfig() {
    0 "Format" format: String, 1 "Quality" quality: i64
} }

/// In the request of [`CreateProcessImageTemplate`].
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

/// In the request of [`CreateProcessImageTemplate`].
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

/// In the request of [`CreateProcessImageTemplate`].
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

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageDenoiseConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ImageDenoiseConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQualityEnhanceConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ImageQualityEnhanceConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColorEnhanceConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ColorEnhanceConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharpEnhanceConfig {
    pub switch: Option<String>,
    pub intensity: Option<f64>,
}
input! { SharpEnhanceConfig() {
    0 "Switch" switch: String, 1 "Intensity" intensity: f64
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceEnhanceConfig {
    pub switch: Option<String>,
    pub intensity: Option<f64>,
}
input! { FaceEnhanceConfig() {
    0 "Switch" switch: String, 1 "Intensity" intensity: f64
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LowLightEnhanceConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { LowLightEnhanceConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEraseConfig {
    pub image_erase_logo: Option<ImageEraseLogoConfig>,
}
input! { ImageEraseConfig() {
    0 "ImageEraseLogo" image_erase_logo: ImageEraseLogoConfig
} }

/// In the request of [`CreateProcessImageTemplate`].
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

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAreaBoxInfo {
    pub r#type: Option<String>,
    pub area_coord_set: Option<Vec<i64>>,
    pub bounding_box: Option<Vec<f64>>,
    pub bounding_box_unit_type: Option<i64>,
}
input! { ImageAreaBoxInfo() {
    0 "Type" r#type: String, 1 "AreaCoordSet" area_coord_set: Vec<i64>, 2 "BoundingBox" bounding_box: Vec<f64>,
    3 "BoundingBoxUnitType" bounding_box_unit_type: i64
} }

/// In the request of [`CreateProcessImageTemplate`].
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

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBlindWatermarkConfig {
    pub switch: Option<String>,
    pub embed_info: Option<BlindWatermarkEmbedInfo>,
}
input! { AddBlindWatermarkConfig() {
    0 "Switch" switch: String, 1 "EmbedInfo" embed_info: BlindWatermarkEmbedInfo
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlindWatermarkEmbedInfo {
    pub embed_text: Option<String>,
}
input! { BlindWatermarkEmbedInfo() {
    0 "EmbedText" embed_text: String
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkConfig {
    pub switch: Option<String>,
}
input! { ExtractBlindWatermarkConfig() {
    0 "Switch" switch: String
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBlindWatermarkConfig {
    pub switch: Option<String>,
}
input! { RemoveBlindWatermarkConfig() {
    0 "Switch" switch: String
} }

/// In the request of [`CreateProcessImageTemplate`].
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

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeautyEffectItemConfig {
    /// Required.
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

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeautyFilterItemConfig {
    /// Required.
    pub r#type: Option<String>,
    pub switch: Option<String>,
    pub value: Option<i64>,
}
input! { BeautyFilterItemConfig(r#type: String) {
    0 "Type" r#type: String, 1 "Switch" switch: String, 2 "Value" value: i64
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTransformConfig {
    pub image_resize: Option<ImageResizeConfig>,
}
input! { ImageTransformConfig() {
    0 "ImageResize" image_resize: ImageResizeConfig
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResizeConfig {
    pub switch: Option<String>,
    pub mode: Option<String>,
    pub percent: Option<f64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub long_side: Option<i64>,
    pub short_side: Option<i64>,
}
input! { ImageResizeConfig() {
    0 "Switch" switch: String, 1 "Mode" mode: String, 2 "Percent" percent: f64, 3 "Width" width: i64,
    4 "Height" height: i64, 5 "LongSide" long_side: i64, 6 "ShortSide" short_side: i64
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiTryOnConfig {
    /// Required.
    pub model: Option<String>,
    pub prompt: Option<String>,
    pub resolution: Option<String>,
}
input! { AiTryOnConfig(model: String) {
    0 "Model" model: String, 1 "Prompt" prompt: String, 2 "Resolution" resolution: String
} }

/// In the request of [`CreateProcessImageTemplate`].
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

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecipeItem {
    pub theme: Option<String>,
    pub num: Option<i64>,
}
input! { RecipeItem() {
    0 "Theme" theme: String, 1 "Num" num: i64
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomVariable {
    pub r#type: Option<String>,
    pub description: Option<String>,
}
input! { CustomVariable() {
    0 "Type" r#type: String, 1 "Description" description: String
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageConfig {
    /// Required.
    pub model: Option<String>,
    /// Required.
    pub prompt: Option<String>,
    pub resolution: Option<String>,
    pub aspect_ratio: Option<String>,
    pub additional_parameters: Option<String>,
}
input! { CreateImageConfig(model: String, prompt: String) {
    0 "Model" model: String, 1 "Prompt" prompt: String, 2 "Resolution" resolution: String,
    3 "AspectRatio" aspect_ratio: String, 4 "AdditionalParameters" additional_parameters: String
} }

/// In the request of [`CreateProcessImageTemplate`].
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

/// In the request of [`CreateProcessImageTemplate`].
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

/// In the request of [`CreateProcessImageTemplate`].
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

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiStoryboardConfig {
    pub switch: Option<String>,
    pub process_index: Option<i64>,
}
input! { AiStoryboardConfig() {
    0 "Switch" switch: String, 1 "ProcessIndex" process_index: i64
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderstandImageConfig {
    /// Required.
    pub model: Option<String>,
    /// Required.
    pub prompt: Option<String>,
    pub parameters: Option<String>,
}
input! { UnderstandImageConfig(model: String, prompt: String) {
    0 "Model" model: String, 1 "Prompt" prompt: String, 2 "Parameters" parameters: String
} }

/// In the request of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQualityConfig {
    /// Required.
    pub attributes: Option<Vec<String>>,
}
input! { ImageQualityConfig(attributes: Vec<String>) {
    0 "Attributes" attributes: Vec<String>
} }

/// Response of [`CreateProcessImageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessImageTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateProcessImageTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates project: `CreateProject` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PROJECT_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_NAME_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_UN_REGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    /// Required.
    pub project_name: String,
    pub term_base: Option<Vec<TermBase>>,
    pub description: Option<String>,
    pub speakers: Option<Vec<Speakers>>,
}
operation! { CreateProject(project_name: String) "CreateProject" -> CreateProjectOutput {
    0 "ProjectName" project_name, 1 "TermBase" term_base: Vec<TermBase>, 2 "Description" description: String,
    3 "Speakers" speakers: Vec<Speakers>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TermBase {
    /// Required.
    pub src: Option<String>,
    /// Required.
    pub dst: Option<String>,
    pub src_language: Option<String>,
    pub dst_language: Option<String>,
}
input! { TermBase(src: String, dst: String) {
    0 "Src" src: String, 1 "Dst" dst: String, 2 "SrcLanguage" src_language: String, 3 "DstLanguage" dst_language: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Speakers {
    /// Required.
    pub speaker_id: Option<String>,
    /// Required.
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

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project_id: Option<String>,
}
model! { CreateProjectOutput {
    0 "ProjectId" project_id: String
} }

/// Creates quality control template: `CreateQualityControlTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateQualityControlTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_GEN_DEFINITION`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::INVALID_PARAMETER_VALUE_EMPTY_DETECT_ITEM`],
/// [`codes::INVALID_PARAMETER_VALUE_UNKNOWN_CATEGORY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityControlTemplate {
    /// Required.
    pub name: String,
    /// Required.
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

/// In the request of [`CreateQualityControlTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlItemConfig {
    /// Required.
    pub r#type: Option<String>,
    pub switch: Option<String>,
    pub sampling: Option<String>,
    pub interval_time: Option<i64>,
    pub duration: Option<i64>,
    pub threshold: Option<String>,
}
input! { QualityControlItemConfig(r#type: String) {
    0 "Type" r#type: String, 1 "Switch" switch: String, 2 "Sampling" sampling: String,
    3 "IntervalTime" interval_time: i64, 4 "Duration" duration: i64, 5 "Threshold" threshold: String
} }

/// In the request of [`CreateQualityControlTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlStrategy {
    pub strategy_type: Option<String>,
    pub time_spot_check: Option<TimeSpotCheck>,
}
input! { QualityControlStrategy() {
    0 "StrategyType" strategy_type: String, 1 "TimeSpotCheck" time_spot_check: TimeSpotCheck
} }

/// In the request of [`CreateQualityControlTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeSpotCheck {
    pub check_duration: Option<i64>,
    pub check_interval: Option<i64>,
    pub skip_duration: Option<i64>,
    pub circles_number: Option<i64>,
}
input! { TimeSpotCheck() {
    0 "CheckDuration" check_duration: i64, 1 "CheckInterval" check_interval: i64, 2 "SkipDuration" skip_duration: i64,
    3 "CirclesNumber" circles_number: i64
} }

/// Response of [`CreateQualityControlTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityControlTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateQualityControlTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates sample snapshot template: `CreateSampleSnapshotTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateSampleSnapshotTemplate>.
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
    0 "SampleType" sample_type, 1 "SampleInterval" sample_interval, 2 "Name" name: String, 3 "Width" width: i64,
    4 "Height" height: i64, 5 "ResolutionAdaptive" resolution_adaptive: String, 6 "Format" format: String,
    7 "Comment" comment: String, 8 "FillType" fill_type: String
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

/// Creates schedule: `CreateSchedule` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateSchedule>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_STATUS_INAVLID`], [`codes::FAILED_OPERATION_GENERATE_RESOURCE`],
/// [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INTERNAL_ERROR_GEN_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`],
/// [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NAME_INVALID`], [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedule {
    /// Required.
    pub schedule_name: String,
    /// Required.
    pub trigger: WorkflowTrigger,
    /// Required.
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowTrigger {
    /// Required.
    pub r#type: Option<String>,
    pub cos_file_upload_trigger: Option<CosFileUploadTrigger>,
    pub aws_s3_file_upload_trigger: Option<AwsS3FileUploadTrigger>,
}
input! { WorkflowTrigger(r#type: String) {
    0 "Type" r#type: String, 1 "CosFileUploadTrigger" cos_file_upload_trigger: CosFileUploadTrigger,
    2 "AwsS3FileUploadTrigger" aws_s3_file_upload_trigger: AwsS3FileUploadTrigger
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosFileUploadTrigger {
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub region: Option<String>,
    pub dir: Option<String>,
    pub formats: Option<Vec<String>>,
}
input! { CosFileUploadTrigger(bucket: String, region: String) {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "Dir" dir: String, 3 "Formats" formats: Vec<String>
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AwsS3FileUploadTrigger {
    /// Required.
    pub s3_bucket: Option<String>,
    /// Required.
    pub s3_region: Option<String>,
    pub dir: Option<String>,
    pub formats: Option<Vec<String>>,
    pub s3_secret_id: Option<String>,
    /// Secret.
    pub s3_secret_key: Option<Secret>,
    pub aws_sqs: Option<AwsSQS>,
}
input! { AwsS3FileUploadTrigger(s3_bucket: String, s3_region: String) {
    0 "S3Bucket" s3_bucket: String, 1 "S3Region" s3_region: String, 2 "Dir" dir: String,
    3 "Formats" formats: Vec<String>, 4 "S3SecretId" s3_secret_id: String, 5 "S3SecretKey" s3_secret_key: Secret,
    6 "AwsSQS" aws_sqs: AwsSQS
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activity {
    /// Required.
    pub activity_type: Option<String>,
    pub predrive_index: Option<Vec<i64>>,
    pub reardrive_index: Option<Vec<i64>>,
    pub activity_para: Option<ActivityPara>,
}
input! { Activity(activity_type: String) {
    0 "ActivityType" activity_type: String, 1 "PredriveIndex" predrive_index: Vec<i64>,
    2 "ReardriveIndex" reardrive_index: Vec<i64>, 3 "ActivityPara" activity_para: ActivityPara
} }

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTaskInput {
    /// Required.
    pub definition: Option<i64>,
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
input! { TranscodeTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "RawParameter" raw_parameter: RawTranscodeParameter,
    2 "OverrideParameter" override_parameter: OverrideTranscodeParameter,
    3 "WatermarkSet" watermark_set: Vec<WatermarkInput>, 4 "BlindWatermark" blind_watermark: BlindWatermarkInput,
    5 "MosaicSet" mosaic_set: Vec<MosaicInput>, 6 "StartTimeOffset" start_time_offset: f64,
    7 "EndTimeOffset" end_time_offset: f64, 8 "OutputStorage" output_storage: TaskOutputStorage,
    9 "OutputObjectPath" output_object_path: String, 10 "SegmentObjectName" segment_object_name: String,
    11 "ObjectNumberFormat" object_number_format: NumberFormat,
    12 "HeadTailParameter" head_tail_parameter: HeadTailParameter
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawTranscodeParameter {
    /// Required.
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

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceConfig {
    pub video_enhance: Option<VideoEnhanceConfig>,
    pub audio_enhance: Option<AudioEnhanceConfig>,
}
input! { EnhanceConfig() {
    0 "VideoEnhance" video_enhance: VideoEnhanceConfig, 1 "AudioEnhance" audio_enhance: AudioEnhanceConfig
} }

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrameRateConfig {
    pub switch: Option<String>,
    pub fps: Option<i64>,
}
input! { FrameRateConfig() {
    0 "Switch" switch: String, 1 "Fps" fps: i64
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HdrConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { HdrConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDenoiseConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { VideoDenoiseConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScratchRepairConfig {
    pub switch: Option<String>,
    pub intensity: Option<f64>,
}
input! { ScratchRepairConfig() {
    0 "Switch" switch: String, 1 "Intensity" intensity: f64
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArtifactRepairConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { ArtifactRepairConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffusionEnhanceConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { DiffusionEnhanceConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRestorationConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { AiRestorationConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioDenoiseConfig {
    pub switch: Option<String>,
}
input! { AudioDenoiseConfig() {
    0 "Switch" switch: String
} }

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeBalanceConfig {
    pub switch: Option<String>,
    pub r#type: Option<String>,
}
input! { VolumeBalanceConfig() {
    0 "Switch" switch: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioBeautifyConfig {
    pub switch: Option<String>,
    pub types: Option<Vec<String>>,
}
input! { AudioBeautifyConfig() {
    0 "Switch" switch: String, 1 "Types" types: Vec<String>
} }

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverrideTranscodeParameter {
    pub container: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub video_template: Option<VideoTemplateInfoForUpdate>,
    pub audio_template: Option<AudioTemplateInfoForUpdate>,
    pub tehd_config: Option<TEHDConfigForUpdate>,
    pub subtitle_template: Option<SubtitleTemplate>,
    pub addon_audio_stream: Option<Vec<MediaInputInfo>>,
    pub std_ext_info: Option<String>,
    pub add_on_subtitles: Option<Vec<AddOnSubtitle>>,
}
input! { OverrideTranscodeParameter() {
    0 "Container" container: String, 1 "RemoveVideo" remove_video: i64, 2 "RemoveAudio" remove_audio: i64,
    3 "VideoTemplate" video_template: VideoTemplateInfoForUpdate,
    4 "AudioTemplate" audio_template: AudioTemplateInfoForUpdate, 5 "TEHDConfig" tehd_config: TEHDConfigForUpdate,
    6 "SubtitleTemplate" subtitle_template: SubtitleTemplate,
    7 "AddonAudioStream" addon_audio_stream: Vec<MediaInputInfo>, 8 "StdExtInfo" std_ext_info: String,
    9 "AddOnSubtitles" add_on_subtitles: Vec<AddOnSubtitle>
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTemplateInfoForUpdate {
    pub codec: Option<String>,
    pub fps: Option<i64>,
    pub bitrate: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub gop: Option<i64>,
    pub gop_unit: Option<String>,
    pub fill_type: Option<String>,
    pub vcrf: Option<i64>,
    pub content_adapt_stream: Option<i64>,
    pub hls_time: Option<i64>,
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
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Width" width: i64, 5 "Height" height: i64, 6 "Gop" gop: i64,
    7 "GopUnit" gop_unit: String, 8 "FillType" fill_type: String, 9 "Vcrf" vcrf: i64,
    10 "ContentAdaptStream" content_adapt_stream: i64, 11 "HlsTime" hls_time: i64, 12 "SegmentType" segment_type: i64,
    13 "FpsDenominator" fps_denominator: i64, 14 "Stereo3dType" stereo3d_type: String,
    15 "VideoProfile" video_profile: String, 16 "VideoLevel" video_level: String, 17 "Bframes" bframes: i64,
    18 "Mode" mode: String, 19 "Sar" sar: String, 20 "NoScenecut" no_scenecut: i64, 21 "BitDepth" bit_depth: i64,
    22 "RawPts" raw_pts: i64, 23 "Compress" compress: i64,
    24 "SegmentSpecificInfo" segment_specific_info: SegmentSpecificInfo, 25 "ScenarioBased" scenario_based: i64,
    26 "SceneType" scene_type: String, 27 "CompressType" compress_type: String
} }

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TEHDConfigForUpdate {
    pub r#type: Option<String>,
    pub max_video_bitrate: Option<i64>,
}
input! { TEHDConfigForUpdate() {
    0 "Type" r#type: String, 1 "MaxVideoBitrate" max_video_bitrate: i64
} }

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkInput {
    /// Required.
    pub definition: Option<i64>,
    pub raw_parameter: Option<RawWatermarkParameter>,
    pub text_content: Option<String>,
    pub svg_content: Option<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
input! { WatermarkInput(definition: i64) {
    0 "Definition" definition: i64, 1 "RawParameter" raw_parameter: RawWatermarkParameter,
    2 "TextContent" text_content: String, 3 "SvgContent" svg_content: String,
    4 "StartTimeOffset" start_time_offset: f64, 5 "EndTimeOffset" end_time_offset: f64
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawWatermarkParameter {
    /// Required.
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawImageWatermarkInput {
    /// Required.
    pub image_content: Option<MediaInputInfo>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub repeat_type: Option<String>,
}
input! { RawImageWatermarkInput(image_content: MediaInputInfo) {
    0 "ImageContent" image_content: MediaInputInfo, 1 "Width" width: String, 2 "Height" height: String,
    3 "RepeatType" repeat_type: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlindWatermarkInput {
    /// Required.
    pub definition: Option<i64>,
}
input! { BlindWatermarkInput(definition: i64) {
    0 "Definition" definition: i64
} }

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberFormat {
    pub initial_value: Option<i64>,
    pub increment: Option<i64>,
    pub min_length: Option<i64>,
    pub place_holder: Option<String>,
}
input! { NumberFormat() {
    0 "InitialValue" initial_value: i64, 1 "Increment" increment: i64, 2 "MinLength" min_length: i64,
    3 "PlaceHolder" place_holder: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadTailParameter {
    pub head_set: Option<Vec<MediaInputInfo>>,
    pub tail_set: Option<Vec<MediaInputInfo>>,
}
input! { HeadTailParameter() {
    0 "HeadSet" head_set: Vec<MediaInputInfo>, 1 "TailSet" tail_set: Vec<MediaInputInfo>
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnimatedGraphicTaskInput {
    /// Required.
    pub definition: Option<i64>,
    /// Required.
    pub start_time_offset: Option<f64>,
    /// Required.
    pub end_time_offset: Option<f64>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
    pub ext_info: Option<String>,
}
input! { AnimatedGraphicTaskInput(definition: i64, start_time_offset: f64, end_time_offset: f64) {
    0 "Definition" definition: i64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "OutputStorage" output_storage: TaskOutputStorage, 4 "OutputObjectPath" output_object_path: String,
    5 "ExtInfo" ext_info: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotByTimeOffsetTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub ext_time_offset_set: Option<Vec<String>>,
    pub time_offset_set: Option<Vec<f64>>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
    pub object_number_format: Option<NumberFormat>,
    pub ext_info: Option<String>,
}
input! { SnapshotByTimeOffsetTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "ExtTimeOffsetSet" ext_time_offset_set: Vec<String>,
    2 "TimeOffsetSet" time_offset_set: Vec<f64>, 3 "WatermarkSet" watermark_set: Vec<WatermarkInput>,
    4 "OutputStorage" output_storage: TaskOutputStorage, 5 "OutputObjectPath" output_object_path: String,
    6 "ObjectNumberFormat" object_number_format: NumberFormat, 7 "ExtInfo" ext_info: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleSnapshotTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub watermark_set: Option<Vec<WatermarkInput>>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
    pub object_number_format: Option<NumberFormat>,
    pub ext_info: Option<String>,
}
input! { SampleSnapshotTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "WatermarkSet" watermark_set: Vec<WatermarkInput>,
    2 "OutputStorage" output_storage: TaskOutputStorage, 3 "OutputObjectPath" output_object_path: String,
    4 "ObjectNumberFormat" object_number_format: NumberFormat, 5 "ExtInfo" ext_info: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSpriteTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
    pub web_vtt_object_name: Option<String>,
    pub object_number_format: Option<NumberFormat>,
    pub ext_info: Option<String>,
}
input! { ImageSpriteTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "OutputStorage" output_storage: TaskOutputStorage,
    2 "OutputObjectPath" output_object_path: String, 3 "WebVttObjectName" web_vtt_object_name: String,
    4 "ObjectNumberFormat" object_number_format: NumberFormat, 5 "ExtInfo" ext_info: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveDynamicStreamingTaskInput {
    /// Required.
    pub definition: Option<i64>,
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
input! { AdaptiveDynamicStreamingTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "WatermarkSet" watermark_set: Vec<WatermarkInput>,
    2 "BlindWatermark" blind_watermark: BlindWatermarkInput, 3 "OutputStorage" output_storage: TaskOutputStorage,
    4 "OutputObjectPath" output_object_path: String, 5 "SubStreamObjectName" sub_stream_object_name: String,
    6 "SegmentObjectName" segment_object_name: String, 7 "AddOnSubtitles" add_on_subtitles: Vec<AddOnSubtitle>,
    8 "DrmInfo" drm_info: DrmInfo, 9 "DefinitionType" definition_type: String,
    10 "SubtitleTemplate" subtitle_template: SubtitleTemplate, 11 "StdExtInfo" std_ext_info: String,
    12 "KeyPTSList" key_pts_list: Vec<i64>, 13 "AddOnAudios" add_on_audios: Vec<AddOnAudio>,
    14 "StdExtStreamInfos" std_ext_stream_infos: Vec<AdaptiveStreamTemplate>
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmInfo {
    /// Required.
    pub r#type: Option<String>,
    pub simple_aes_drm: Option<SimpleAesDrm>,
    pub speke_drm: Option<SpekeDrm>,
}
input! { DrmInfo(r#type: String) {
    0 "Type" r#type: String, 1 "SimpleAesDrm" simple_aes_drm: SimpleAesDrm, 2 "SpekeDrm" speke_drm: SpekeDrm
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleAesDrm {
    /// Required.
    pub uri: Option<String>,
    /// Required.
    pub key: Option<String>,
    pub vector: Option<String>,
}
input! { SimpleAesDrm(uri: String, key: String) {
    0 "Uri" uri: String, 1 "Key" key: String, 2 "Vector" vector: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpekeDrm {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub key_server_url: Option<String>,
    /// Required.
    pub vector: Option<String>,
    pub encryption_method: Option<String>,
    pub encryption_preset: Option<String>,
}
input! { SpekeDrm(resource_id: String, key_server_url: String, vector: String) {
    0 "ResourceId" resource_id: String, 1 "KeyServerUrl" key_server_url: String, 2 "Vector" vector: String,
    3 "EncryptionMethod" encryption_method: String, 4 "EncryptionPreset" encryption_preset: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOnAudio {
    /// Required.
    pub input_info: Option<MediaInputInfo>,
    pub audio_name: Option<String>,
    pub audio_language: Option<String>,
    pub default_track: Option<bool>,
}
input! { AddOnAudio(input_info: MediaInputInfo) {
    0 "InputInfo" input_info: MediaInputInfo, 1 "AudioName" audio_name: String,
    2 "AudioLanguage" audio_language: String, 3 "DefaultTrack" default_track: bool
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiContentReviewTaskInput {
    /// Required.
    pub definition: Option<i64>,
}
input! { AiContentReviewTaskInput(definition: i64) {
    0 "Definition" definition: i64
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
input! { AiAnalysisTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskInput {
    /// Required.
    pub definition: Option<i64>,
    pub user_ext_para: Option<String>,
}
input! { AiRecognitionTaskInput(definition: i64) {
    0 "Definition" definition: i64, 1 "UserExtPara" user_ext_para: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiQualityControlTaskInput {
    pub definition: Option<i64>,
    pub channel_ext_para: Option<String>,
}
input! { AiQualityControlTaskInput() {
    0 "Definition" definition: i64, 1 "ChannelExtPara" channel_ext_para: String
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecRulesTask {
    pub rules: Option<Vec<Rules>>,
}
input! { ExecRulesTask() {
    0 "Rules" rules: Vec<Rules>
} }

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleConditionItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RuleConditionItem() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawSmartEraseParameter {
    /// Required.
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartEraseSubtitleConfig {
    /// Required.
    pub subtitle_erase_method: Option<String>,
    /// Required.
    pub subtitle_model: Option<String>,
    pub ocr_switch: Option<String>,
    pub subtitle_lang: Option<String>,
    pub subtitle_format: Option<String>,
    pub trans_switch: Option<String>,
    pub trans_dst_lang: Option<String>,
    pub auto_areas: Option<Vec<EraseArea>>,
    pub custom_areas: Option<Vec<EraseTimeArea>>,
    pub subtitle_embed_id: Option<i64>,
    pub use_original_pos: Option<i64>,
    pub use_original_size: Option<i64>,
}
input! { SmartEraseSubtitleConfig(subtitle_erase_method: String, subtitle_model: String) {
    0 "SubtitleEraseMethod" subtitle_erase_method: String, 1 "SubtitleModel" subtitle_model: String,
    2 "OcrSwitch" ocr_switch: String, 3 "SubtitleLang" subtitle_lang: String,
    4 "SubtitleFormat" subtitle_format: String, 5 "TransSwitch" trans_switch: String,
    6 "TransDstLang" trans_dst_lang: String, 7 "AutoAreas" auto_areas: Vec<EraseArea>,
    8 "CustomAreas" custom_areas: Vec<EraseTimeArea>, 9 "SubtitleEmbedId" subtitle_embed_id: i64,
    10 "UseOriginalPos" use_original_pos: i64, 11 "UseOriginalSize" use_original_size: i64
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseTimeArea {
    /// Required.
    pub begin_ms: Option<i64>,
    /// Required.
    pub end_ms: Option<i64>,
    /// Required.
    pub areas: Option<Vec<EraseArea>>,
}
input! { EraseTimeArea(begin_ms: i64, end_ms: i64, areas: Vec<EraseArea>) {
    0 "BeginMs" begin_ms: i64, 1 "EndMs" end_ms: i64, 2 "Areas" areas: Vec<EraseArea>
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartEraseWatermarkConfig {
    /// Required.
    pub watermark_erase_method: Option<String>,
    /// Required.
    pub watermark_model: Option<String>,
    pub auto_areas: Option<Vec<EraseArea>>,
    pub custom_areas: Option<Vec<EraseTimeArea>>,
}
input! { SmartEraseWatermarkConfig(watermark_erase_method: String, watermark_model: String) {
    0 "WatermarkEraseMethod" watermark_erase_method: String, 1 "WatermarkModel" watermark_model: String,
    2 "AutoAreas" auto_areas: Vec<EraseArea>, 3 "CustomAreas" custom_areas: Vec<EraseTimeArea>
} }

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartErasePrivacyConfig {
    /// Required.
    pub privacy_model: Option<String>,
    /// Required.
    pub privacy_targets: Option<Vec<String>>,
}
input! { SmartErasePrivacyConfig(privacy_model: String, privacy_targets: Vec<String>) {
    0 "PrivacyModel" privacy_model: String, 1 "PrivacyTargets" privacy_targets: Vec<String>
} }

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
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

/// In the request of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartErasePrivacyConfig {
    pub privacy_model: Option<String>,
    pub privacy_targets: Option<Vec<String>>,
}
input! { UpdateSmartErasePrivacyConfig() {
    0 "PrivacyModel" privacy_model: String, 1 "PrivacyTargets" privacy_targets: Vec<String>
} }

/// Response of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduleOutput {
    pub schedule_id: Option<i64>,
}
model! { CreateScheduleOutput {
    0 "ScheduleId" schedule_id: i64
} }

/// Creates smart erase template: `CreateSmartEraseTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateSmartEraseTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_AUTO_AREAS`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_CUSTOM_AREAS`], [`codes::INVALID_PARAMETER_VALUE_ERASE_PRIVACY_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_ERASE_SUBTITLE_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_ERASE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_ERASE_WATERMARK_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_OCR_SWITCH`], [`codes::INVALID_PARAMETER_VALUE_PRIVACY_MODEL`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVACY_TARGETS`], [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_EMBED_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_ERASE_METHOD`], [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_LANG`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_MODEL`], [`codes::INVALID_PARAMETER_VALUE_SWITCH`],
/// [`codes::INVALID_PARAMETER_VALUE_TRANS_DST_LANG`], [`codes::INVALID_PARAMETER_VALUE_TRANS_SWITCH`],
/// [`codes::INVALID_PARAMETER_VALUE_USE_ORIGINAL_POS`], [`codes::INVALID_PARAMETER_VALUE_USE_ORIGINAL_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_WATERMARK_ERASE_METHOD`], [`codes::INVALID_PARAMETER_VALUE_WATERMARK_MODEL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartEraseTemplate {
    /// Required.
    pub name: String,
    /// Required.
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

/// Response of [`CreateSmartEraseTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartEraseTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateSmartEraseTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates smart subtitle template: `CreateSmartSubtitleTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateSmartSubtitleTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ASR_HOT_WORDS_CONFIGURE`],
/// [`codes::INVALID_PARAMETER_VALUE_ASR_HOT_WORDS_LIBRARY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_ASR_HOT_WORDS_SWITCH`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_EMBED_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_TRANSLATE_DST_LANGUAGE`], [`codes::INVALID_PARAMETER_VALUE_TRANSLATE_SWITCH`],
/// [`codes::INVALID_PARAMETER_VALUE_VIDEO_SRC_LANGUAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartSubtitleTemplate {
    /// Required.
    pub name: String,
    /// Required.
    pub video_src_language: String,
    /// Required.
    pub subtitle_type: i64,
    pub comment: Option<String>,
    pub subtitle_format: Option<String>,
    pub asr_hot_words_configure: Option<AsrHotWordsConfigure>,
    pub translate_switch: Option<String>,
    pub translate_dst_language: Option<String>,
    pub process_type: Option<i64>,
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
    8 "ProcessType" process_type: i64,
    9 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: SelectingSubtitleAreasConfig,
    10 "SubtitleEmbedId" subtitle_embed_id: i64, 11 "SpeakerMode" speaker_mode: i64,
    12 "SpeakerLabel" speaker_label: i64
} }

/// Response of [`CreateSmartSubtitleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartSubtitleTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateSmartSubtitleTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates snapshot by time offset template: `CreateSnapshotByTimeOffsetTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateSnapshotByTimeOffsetTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_HEIGHT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOLUTION`], [`codes::INVALID_PARAMETER_VALUE_WIDTH`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotByTimeOffsetTemplate {
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
    0 "Name" name: String, 1 "Width" width: i64, 2 "Height" height: i64,
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Format" format: String, 5 "Comment" comment: String,
    6 "FillType" fill_type: String
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

/// Creates stream link event: `CreateStreamLinkEvent` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateStreamLinkEvent>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_INPUT`], [`codes::INVALID_PARAMETER_MAX_BANDWIDTH`], [`codes::INVALID_PARAMETER_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkEvent {
    /// Required.
    pub event_name: String,
    pub description: Option<String>,
}
operation! { CreateStreamLinkEvent(event_name: String) "CreateStreamLinkEvent" -> CreateStreamLinkEventOutput {
    0 "EventName" event_name, 1 "Description" description: String
} }

/// Response of [`CreateStreamLinkEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkEventOutput {
    pub info: Option<DescribeEvent>,
}
model! { CreateStreamLinkEventOutput {
    0 "Info" info: DescribeEvent
} }

/// In the response of [`CreateStreamLinkEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvent {
    pub event_name: Option<String>,
    pub event_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub attached_flow_group: Vec<DescribeFlowId>,
}
model! { DescribeEvent {
    0 "EventName" event_name: String, 1 "EventId" event_id: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "Status" status: i64,
    5 "AttachedFlowGroup" attached_flow_group: Vec<DescribeFlowId>
} }

/// In the response of [`CreateStreamLinkEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowId {
    pub flow_id: Option<String>,
    pub region: Option<String>,
}
model! { DescribeFlowId {
    0 "FlowId" flow_id: String, 1 "Region" region: String
} }

/// Creates stream link flow: `CreateStreamLinkFlow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateStreamLinkFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_INPUT`], [`codes::INVALID_PARAMETER_MAX_BANDWIDTH`], [`codes::INVALID_PARAMETER_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkFlow {
    /// Required.
    pub flow_name: String,
    /// Required.
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

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInput {
    /// Required.
    pub input_name: Option<String>,
    /// Required.
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

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInputSRTSettings {
    pub mode: Option<String>,
    pub stream_id: Option<String>,
    pub latency: Option<i64>,
    pub recv_latency: Option<i64>,
    pub peer_latency: Option<i64>,
    pub peer_idle_timeout: Option<i64>,
    /// Secret.
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

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SRTSourceAddressReq {
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub port: Option<i64>,
}
input! { SRTSourceAddressReq(ip: String, port: i64) {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SRTFECSimpleOptions {
    pub enable: Option<bool>,
}
input! { SRTFECSimpleOptions() {
    0 "Enable" enable: bool
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInputRTPSettings {
    pub fec: Option<String>,
    pub idle_timeout: Option<i64>,
}
input! { CreateInputRTPSettings() {
    0 "FEC" fec: String, 1 "IdleTimeout" idle_timeout: i64
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInputRTMPPullSettings {
    /// Required.
    pub source_addresses: Option<Vec<RTMPPullSourceAddress>>,
}
input! { CreateInputRTMPPullSettings(source_addresses: Vec<RTMPPullSourceAddress>) {
    0 "SourceAddresses" source_addresses: Vec<RTMPPullSourceAddress>
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RTMPPullSourceAddress {
    /// Required.
    pub tc_url: Option<String>,
    /// Required. Secret.
    pub stream_key: Option<Secret>,
}
input! { RTMPPullSourceAddress(tc_url: String, stream_key: Secret) {
    0 "TcUrl" tc_url: String, 1 "StreamKey" stream_key: Secret
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInputRTSPPullSettings {
    /// Required.
    pub source_addresses: Option<Vec<RTSPPullSourceAddress>>,
}
input! { CreateInputRTSPPullSettings(source_addresses: Vec<RTSPPullSourceAddress>) {
    0 "SourceAddresses" source_addresses: Vec<RTSPPullSourceAddress>
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RTSPPullSourceAddress {
    /// Required.
    pub url: Option<String>,
}
input! { RTSPPullSourceAddress(url: String) {
    0 "Url" url: String
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInputHLSPullSettings {
    /// Required.
    pub source_addresses: Option<Vec<HLSPullSourceAddress>>,
}
input! { CreateInputHLSPullSettings(source_addresses: Vec<HLSPullSourceAddress>) {
    0 "SourceAddresses" source_addresses: Vec<HLSPullSourceAddress>
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HLSPullSourceAddress {
    /// Required.
    pub url: Option<String>,
}
input! { HLSPullSourceAddress(url: String) {
    0 "Url" url: String
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResilientStreamConf {
    pub enable: Option<bool>,
    pub buffer_time: Option<i64>,
}
input! { ResilientStreamConf() {
    0 "Enable" enable: bool, 1 "BufferTime" buffer_time: i64
} }

/// In the request of [`CreateStreamLinkFlow`].
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

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailOverOption {
    pub fail_over_type: Option<String>,
}
input! { FailOverOption() {
    0 "FailOverType" fail_over_type: String
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputInfo {
    /// Required.
    pub output_name: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub output_region: Option<String>,
    pub output_type: Option<String>,
    pub output_kind: Option<String>,
    pub srt_settings: Option<CreateOutputSRTSettings>,
    pub rtmp_settings: Option<CreateOutputRTMPSettings>,
    pub rtp_settings: Option<CreateOutputInfoRTPSettings>,
    pub allow_ip_list: Option<Vec<String>>,
    pub max_concurrent: Option<i64>,
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
    10 "MaxConcurrent" max_concurrent: i64, 11 "SecurityGroupIds" security_group_ids: Vec<String>,
    12 "Zones" zones: Vec<String>, 13 "RISTSettings" rist_settings: CreateOutputRistSettings,
    14 "PidSelector" pid_selector: PidSelector, 15 "StreamSelector" stream_selector: StreamSelector
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputSRTSettings {
    /// Required.
    pub destinations: Option<Vec<CreateOutputSRTSettingsDestinations>>,
    pub stream_id: Option<String>,
    pub latency: Option<i64>,
    pub recv_latency: Option<i64>,
    pub peer_latency: Option<i64>,
    pub peer_idle_timeout: Option<i64>,
    /// Secret.
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

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputSRTSettingsDestinations {
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub port: Option<i64>,
}
input! { CreateOutputSRTSettingsDestinations(ip: String, port: i64) {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// In the request of [`CreateStreamLinkFlow`].
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

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputRTMPSettings {
    /// Required.
    pub destinations: Option<Vec<CreateOutputRtmpSettingsDestinations>>,
    pub chunk_size: Option<i64>,
}
input! { CreateOutputRTMPSettings(destinations: Vec<CreateOutputRtmpSettingsDestinations>) {
    0 "Destinations" destinations: Vec<CreateOutputRtmpSettingsDestinations>, 1 "ChunkSize" chunk_size: i64
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputRtmpSettingsDestinations {
    /// Required.
    pub url: Option<String>,
    /// Required. Secret.
    pub stream_key: Option<Secret>,
}
input! { CreateOutputRtmpSettingsDestinations(url: String, stream_key: Secret) {
    0 "Url" url: String, 1 "StreamKey" stream_key: Secret
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputInfoRTPSettings {
    /// Required.
    pub destinations: Option<Vec<CreateOutputRTPSettingsDestinations>>,
    /// Required.
    pub fec: Option<String>,
    /// Required.
    pub idle_timeout: Option<i64>,
}
input! {
    CreateOutputInfoRTPSettings(destinations: Vec<CreateOutputRTPSettingsDestinations>, fec: String, idle_timeout: i64) {
    0 "Destinations" destinations: Vec<CreateOutputRTPSettingsDestinations>, 1 "FEC" fec: String,
    2 "IdleTimeout" idle_timeout: i64
} }

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutputRTPSettingsDestinations {
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub port: Option<i64>,
}
input! { CreateOutputRTPSettingsDestinations(ip: String, port: i64) {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// In the request of [`CreateStreamLinkFlow`].
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

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PidSelector {
    pub audio_pid: Option<Vec<i64>>,
    pub video_pid: Option<Vec<i64>>,
}
input! { PidSelector() {
    0 "AudioPID" audio_pid: Vec<i64>, 1 "VideoPID" video_pid: Vec<i64>
} }

/// In the request of [`CreateStreamLinkFlow`].
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

/// In the request of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackSelector {
    pub video_index: Option<Vec<i64>>,
    pub audio_index: Option<Vec<i64>>,
}
input! { TrackSelector() {
    0 "VideoIndex" video_index: Vec<i64>, 1 "AudioIndex" audio_index: Vec<i64>
} }

/// Response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkFlowOutput {
    pub info: Option<DescribeFlow>,
}
model! { CreateStreamLinkFlowOutput {
    0 "Info" info: DescribeFlow
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlow {
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub state: Option<String>,
    pub max_bandwidth: Option<i64>,
    pub input_group: Vec<DescribeInput>,
    pub output_group: Vec<DescribeOutput>,
    pub event_id: Option<String>,
    pub region: Option<String>,
    pub allowed_input_protocols: Vec<String>,
    pub allowed_output_protocols: Vec<String>,
}
model! { DescribeFlow {
    0 "FlowId" flow_id: String, 1 "FlowName" flow_name: String, 2 "State" state: String,
    3 "MaxBandwidth" max_bandwidth: i64, 4 "InputGroup" input_group: Vec<DescribeInput>,
    5 "OutputGroup" output_group: Vec<DescribeOutput>, 6 "EventId" event_id: String, 7 "Region" region: String,
    8 "AllowedInputProtocols" allowed_input_protocols: Vec<String>,
    9 "AllowedOutputProtocols" allowed_output_protocols: Vec<String>
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInput {
    pub input_id: Option<String>,
    pub input_name: Option<String>,
    pub description: Option<String>,
    pub protocol: Option<String>,
    pub input_address_list: Vec<InputAddress>,
    pub allow_ip_list: Vec<String>,
    pub srt_settings: Option<DescribeInputSRTSettings>,
    pub rtp_settings: Option<DescribeInputRTPSettings>,
    pub input_region: Option<String>,
    pub rtmp_settings: Option<DescribeInputRTMPSettings>,
    pub fail_over: Option<String>,
    pub rtmp_pull_settings: Option<DescribeInputRTMPPullSettings>,
    pub rtsp_pull_settings: Option<DescribeInputRTSPPullSettings>,
    pub hls_pull_settings: Option<DescribeInputHLSPullSettings>,
    pub resilient_stream: Option<ResilientStreamConf>,
    pub security_group_ids: Vec<String>,
    pub zones: Vec<String>,
    pub rist_settings: Option<DescribeInputRISTSettings>,
    pub stream_urls: Vec<StreamUrlDetail>,
}
model! { DescribeInput {
    0 "InputId" input_id: String, 1 "InputName" input_name: String, 2 "Description" description: String,
    3 "Protocol" protocol: String, 4 "InputAddressList" input_address_list: Vec<InputAddress>,
    5 "AllowIpList" allow_ip_list: Vec<String>, 6 "SRTSettings" srt_settings: DescribeInputSRTSettings,
    7 "RTPSettings" rtp_settings: DescribeInputRTPSettings, 8 "InputRegion" input_region: String,
    9 "RTMPSettings" rtmp_settings: DescribeInputRTMPSettings, 10 "FailOver" fail_over: String,
    11 "RTMPPullSettings" rtmp_pull_settings: DescribeInputRTMPPullSettings,
    12 "RTSPPullSettings" rtsp_pull_settings: DescribeInputRTSPPullSettings,
    13 "HLSPullSettings" hls_pull_settings: DescribeInputHLSPullSettings,
    14 "ResilientStream" resilient_stream: ResilientStreamConf, 15 "SecurityGroupIds" security_group_ids: Vec<String>,
    16 "Zones" zones: Vec<String>, 17 "RISTSettings" rist_settings: DescribeInputRISTSettings,
    18 "StreamUrls" stream_urls: Vec<StreamUrlDetail>
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAddress {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { InputAddress {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputSRTSettings {
    pub mode: Option<String>,
    pub stream_id: Option<String>,
    pub latency: Option<i64>,
    pub recv_latency: Option<i64>,
    pub peer_latency: Option<i64>,
    pub peer_idle_timeout: Option<i64>,
    /// Secret.
    pub passphrase: Option<Secret>,
    pub pb_key_len: Option<i64>,
    pub source_addresses: Vec<SRTSourceAddressResp>,
    pub fec: Option<SRTFECSimpleOptions>,
}
model! { DescribeInputSRTSettings {
    0 "Mode" mode: String, 1 "StreamId" stream_id: String, 2 "Latency" latency: i64, 3 "RecvLatency" recv_latency: i64,
    4 "PeerLatency" peer_latency: i64, 5 "PeerIdleTimeout" peer_idle_timeout: i64, 6 "Passphrase" passphrase: Secret,
    7 "PbKeyLen" pb_key_len: i64, 8 "SourceAddresses" source_addresses: Vec<SRTSourceAddressResp>,
    9 "FEC" fec: SRTFECSimpleOptions
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SRTSourceAddressResp {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { SRTSourceAddressResp {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputRTPSettings {
    pub fec: Option<String>,
    pub idle_timeout: Option<i64>,
}
model! { DescribeInputRTPSettings {
    0 "FEC" fec: String, 1 "IdleTimeout" idle_timeout: i64
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputRTMPSettings {
    pub app_name: Option<String>,
    /// Secret.
    pub stream_key: Option<Secret>,
}
model! { DescribeInputRTMPSettings {
    0 "AppName" app_name: String, 1 "StreamKey" stream_key: Secret
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputRTMPPullSettings {
    pub source_addresses: Vec<DescribeRTMPPullSourceAddress>,
}
model! { DescribeInputRTMPPullSettings {
    0 "SourceAddresses" source_addresses: Vec<DescribeRTMPPullSourceAddress>
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTMPPullSourceAddress {
    pub tc_url: Option<String>,
    /// Secret.
    pub stream_key: Option<Secret>,
}
model! { DescribeRTMPPullSourceAddress {
    0 "TcUrl" tc_url: String, 1 "StreamKey" stream_key: Secret
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputRTSPPullSettings {
    pub source_addresses: Vec<DescribeRTSPPullSourceAddress>,
}
model! { DescribeInputRTSPPullSettings {
    0 "SourceAddresses" source_addresses: Vec<DescribeRTSPPullSourceAddress>
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSPPullSourceAddress {
    pub url: Option<String>,
}
model! { DescribeRTSPPullSourceAddress {
    0 "Url" url: String
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputHLSPullSettings {
    pub source_addresses: Vec<DescribeHLSPullSourceAddress>,
}
model! { DescribeInputHLSPullSettings {
    0 "SourceAddresses" source_addresses: Vec<DescribeHLSPullSourceAddress>
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHLSPullSourceAddress {
    pub url: Option<String>,
}
model! { DescribeHLSPullSourceAddress {
    0 "Url" url: String
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputRISTSettings {
    pub mode: Option<String>,
    pub profile: Option<String>,
    pub buffer: Option<i64>,
}
model! { DescribeInputRISTSettings {
    0 "Mode" mode: String, 1 "Profile" profile: String, 2 "Buffer" buffer: i64
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamUrlDetail {
    pub label: Option<String>,
    pub url: Option<String>,
    pub r#type: Option<String>,
}
model! { StreamUrlDetail {
    0 "Label" label: String, 1 "Url" url: String, 2 "Type" r#type: String
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutput {
    pub output_id: Option<String>,
    pub output_name: Option<String>,
    pub output_type: Option<String>,
    pub output_kind: Option<String>,
    pub description: Option<String>,
    pub protocol: Option<String>,
    pub output_address_list: Vec<OutputAddress>,
    pub output_region: Option<String>,
    pub srt_settings: Option<DescribeOutputSRTSettings>,
    pub rtp_settings: Option<DescribeOutputRTPSettings>,
    pub rtmp_settings: Option<DescribeOutputRTMPSettings>,
    pub rtmp_pull_settings: Option<DescribeOutputRTMPPullSettings>,
    pub allow_ip_list: Vec<String>,
    pub rtsp_pull_settings: Option<DescribeOutputRTSPPullSettings>,
    pub hls_pull_settings: Option<DescribeOutputHLSPullSettings>,
    pub max_concurrent: Option<i64>,
    pub security_group_ids: Vec<String>,
    pub zones: Vec<String>,
    pub rist_settings: Option<DescribeOutputRISTSettings>,
    /// Deprecated.
    pub pid_selector: Option<PidSelector>,
    pub stream_urls: Vec<StreamUrlDetail>,
    pub stream_selector: Option<StreamSelector>,
}
model! { DescribeOutput {
    0 "OutputId" output_id: String, 1 "OutputName" output_name: String, 2 "OutputType" output_type: String,
    3 "OutputKind" output_kind: String, 4 "Description" description: String, 5 "Protocol" protocol: String,
    6 "OutputAddressList" output_address_list: Vec<OutputAddress>, 7 "OutputRegion" output_region: String,
    8 "SRTSettings" srt_settings: DescribeOutputSRTSettings, 9 "RTPSettings" rtp_settings: DescribeOutputRTPSettings,
    10 "RTMPSettings" rtmp_settings: DescribeOutputRTMPSettings,
    11 "RTMPPullSettings" rtmp_pull_settings: DescribeOutputRTMPPullSettings,
    12 "AllowIpList" allow_ip_list: Vec<String>,
    13 "RTSPPullSettings" rtsp_pull_settings: DescribeOutputRTSPPullSettings,
    14 "HLSPullSettings" hls_pull_settings: DescribeOutputHLSPullSettings, 15 "MaxConcurrent" max_concurrent: i64,
    16 "SecurityGroupIds" security_group_ids: Vec<String>, 17 "Zones" zones: Vec<String>,
    18 "RISTSettings" rist_settings: DescribeOutputRISTSettings, 19 "PidSelector" pid_selector: PidSelector,
    20 "StreamUrls" stream_urls: Vec<StreamUrlDetail>, 21 "StreamSelector" stream_selector: StreamSelector
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputAddress {
    pub ip: Option<String>,
}
model! { OutputAddress {
    0 "Ip" ip: String
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputSRTSettings {
    pub destinations: Vec<SRTAddressDestination>,
    pub stream_id: Option<String>,
    pub latency: Option<i64>,
    pub recv_latency: Option<i64>,
    pub peer_latency: Option<i64>,
    pub peer_idle_timeout: Option<i64>,
    /// Secret.
    pub passphrase: Option<Secret>,
    pub pb_key_len: Option<i64>,
    pub mode: Option<String>,
    pub source_addresses: Vec<OutputSRTSourceAddressResp>,
    pub fec: Option<SRTFECFullOptions>,
}
model! { DescribeOutputSRTSettings {
    0 "Destinations" destinations: Vec<SRTAddressDestination>, 1 "StreamId" stream_id: String, 2 "Latency" latency: i64,
    3 "RecvLatency" recv_latency: i64, 4 "PeerLatency" peer_latency: i64, 5 "PeerIdleTimeout" peer_idle_timeout: i64,
    6 "Passphrase" passphrase: Secret, 7 "PbKeyLen" pb_key_len: i64, 8 "Mode" mode: String,
    9 "SourceAddresses" source_addresses: Vec<OutputSRTSourceAddressResp>, 10 "FEC" fec: SRTFECFullOptions
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SRTAddressDestination {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { SRTAddressDestination {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputSRTSourceAddressResp {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { OutputSRTSourceAddressResp {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRTPSettings {
    pub destinations: Vec<RTPAddressDestination>,
    pub fec: Option<String>,
    pub idle_timeout: Option<i64>,
}
model! { DescribeOutputRTPSettings {
    0 "Destinations" destinations: Vec<RTPAddressDestination>, 1 "FEC" fec: String, 2 "IdleTimeout" idle_timeout: i64
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RTPAddressDestination {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { RTPAddressDestination {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRTMPSettings {
    pub idle_timeout: Option<i64>,
    pub chunk_size: Option<i64>,
    pub destinations: Vec<RTMPAddressDestination>,
}
model! { DescribeOutputRTMPSettings {
    0 "IdleTimeout" idle_timeout: i64, 1 "ChunkSize" chunk_size: i64,
    2 "Destinations" destinations: Vec<RTMPAddressDestination>
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RTMPAddressDestination {
    pub url: Option<String>,
    /// Secret.
    pub stream_key: Option<Secret>,
}
model! { RTMPAddressDestination {
    0 "Url" url: String, 1 "StreamKey" stream_key: Secret
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRTMPPullSettings {
    pub server_urls: Vec<DescribeOutputRTMPPullServerUrl>,
}
model! { DescribeOutputRTMPPullSettings {
    0 "ServerUrls" server_urls: Vec<DescribeOutputRTMPPullServerUrl>
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRTMPPullServerUrl {
    pub tc_url: Option<String>,
    /// Secret.
    pub stream_key: Option<Secret>,
}
model! { DescribeOutputRTMPPullServerUrl {
    0 "TcUrl" tc_url: String, 1 "StreamKey" stream_key: Secret
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRTSPPullSettings {
    pub server_urls: Vec<DescribeOutputRTSPPullServerUrl>,
}
model! { DescribeOutputRTSPPullSettings {
    0 "ServerUrls" server_urls: Vec<DescribeOutputRTSPPullServerUrl>
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRTSPPullServerUrl {
    pub url: Option<String>,
}
model! { DescribeOutputRTSPPullServerUrl {
    0 "Url" url: String
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputHLSPullSettings {
    pub server_urls: Vec<DescribeOutputHLSPullServerUrl>,
}
model! { DescribeOutputHLSPullSettings {
    0 "ServerUrls" server_urls: Vec<DescribeOutputHLSPullServerUrl>
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputHLSPullServerUrl {
    pub url: Option<String>,
}
model! { DescribeOutputHLSPullServerUrl {
    0 "Url" url: String
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutputRISTSettings {
    pub mode: Option<String>,
    pub profile: Option<String>,
    pub buffer: Option<i64>,
    pub source_addresses: Vec<OutputRISTSourceAddressResp>,
}
model! { DescribeOutputRISTSettings {
    0 "Mode" mode: String, 1 "Profile" profile: String, 2 "Buffer" buffer: i64,
    3 "SourceAddresses" source_addresses: Vec<OutputRISTSourceAddressResp>
} }

/// In the response of [`CreateStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputRISTSourceAddressResp {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { OutputRISTSourceAddressResp {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// Creates stream link input: `CreateStreamLinkInput` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateStreamLinkInput>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_INPUT`], [`codes::INVALID_PARAMETER_MAX_BANDWIDTH`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::INVALID_PARAMETER_OUTPUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkInput {
    /// Required.
    pub flow_id: String,
    pub input_group: Option<Vec<CreateInput>>,
}
operation! { CreateStreamLinkInput(flow_id: String) "CreateStreamLinkInput" -> CreateStreamLinkInputOutput {
    0 "FlowId" flow_id, 1 "InputGroup" input_group: Vec<CreateInput>
} }

/// Response of [`CreateStreamLinkInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkInputOutput {
    pub info: Option<DescribeFlow>,
}
model! { CreateStreamLinkInputOutput {
    0 "Info" info: DescribeFlow
} }

/// Creates stream link output info: `CreateStreamLinkOutputInfo` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateStreamLinkOutputInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`], [`codes::INVALID_PARAMETER_NAME`],
/// [`codes::INVALID_PARAMETER_OUTPUT`], [`codes::INVALID_PARAMETER_PROTOCOL`], [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkOutputInfo {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub output: CreateOutputInfo,
}
operation! { CreateStreamLinkOutputInfo(flow_id: String, output: CreateOutputInfo)
    "CreateStreamLinkOutputInfo" -> CreateStreamLinkOutputInfoOutput {
    0 "FlowId" flow_id, 1 "Output" output
} }

/// Response of [`CreateStreamLinkOutputInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkOutputInfoOutput {
    pub info: Option<DescribeOutput>,
}
model! { CreateStreamLinkOutputInfoOutput {
    0 "Info" info: DescribeOutput
} }

/// Creates stream link security group: `CreateStreamLinkSecurityGroup` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateStreamLinkSecurityGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkSecurityGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub whitelist: Vec<String>,
}
operation! { CreateStreamLinkSecurityGroup(name: String, whitelist: Vec<String>)
    "CreateStreamLinkSecurityGroup" -> CreateStreamLinkSecurityGroupOutput {
    0 "Name" name, 1 "Whitelist" whitelist
} }

/// Response of [`CreateStreamLinkSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamLinkSecurityGroupOutput {
    pub id: Option<String>,
}
model! { CreateStreamLinkSecurityGroupOutput {
    0 "Id" id: String
} }

/// Creates stream package linear assembly channel: `CreateStreamPackageLinearAssemblyChannel` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateStreamPackageLinearAssemblyChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_CACHE_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageLinearAssemblyChannel {
    /// Required.
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

/// In the request of [`CreateStreamPackageLinearAssemblyChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeShiftInfo {
    pub time_windows: Option<i64>,
}
input! { TimeShiftInfo() {
    0 "TimeWindows" time_windows: i64
} }

/// In the request of [`CreateStreamPackageLinearAssemblyChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlateInfo {
    pub source_location_id: Option<String>,
    pub vod_source_name: Option<String>,
}
input! { SlateInfo() {
    0 "SourceLocationId" source_location_id: String, 1 "VodSourceName" vod_source_name: String
} }

/// In the request of [`CreateStreamPackageLinearAssemblyChannel`].
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

/// In the request of [`CreateStreamPackageLinearAssemblyChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManifestInfo {
    pub windows: Option<i64>,
    pub ad_markup_type: Option<String>,
}
input! { ManifestInfo() {
    0 "Windows" windows: i64, 1 "AdMarkupType" ad_markup_type: String
} }

/// In the request of [`CreateStreamPackageLinearAssemblyChannel`].
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

/// Response of [`CreateStreamPackageLinearAssemblyChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageLinearAssemblyChannelOutput {
    pub info: Option<LinearAssemblyChannelInfo>,
}
model! { CreateStreamPackageLinearAssemblyChannelOutput {
    0 "Info" info: LinearAssemblyChannelInfo
} }

/// In the response of [`CreateStreamPackageLinearAssemblyChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinearAssemblyChannelInfo {
    pub name: Option<String>,
    pub tier: Option<String>,
    pub playback_mode: Option<String>,
    pub time_shift_conf: Option<TimeShiftInfo>,
    pub slate_conf: Option<SlateInfo>,
    pub outputs: Vec<OutputInfo>,
    pub attached_programs: Vec<String>,
    pub program_schedules: Vec<ProgramScheduleInfo>,
    pub id: Option<String>,
    pub region: Option<String>,
    pub state: Option<String>,
    pub time_shift_enable: Option<bool>,
    pub create_time: Option<i64>,
}
model! { LinearAssemblyChannelInfo {
    0 "Name" name: String, 1 "Tier" tier: String, 2 "PlaybackMode" playback_mode: String,
    3 "TimeShiftConf" time_shift_conf: TimeShiftInfo, 4 "SlateConf" slate_conf: SlateInfo,
    5 "Outputs" outputs: Vec<OutputInfo>, 6 "AttachedPrograms" attached_programs: Vec<String>,
    7 "ProgramSchedules" program_schedules: Vec<ProgramScheduleInfo>, 8 "Id" id: String, 9 "Region" region: String,
    10 "State" state: String, 11 "TimeShiftEnable" time_shift_enable: bool, 12 "CreateTime" create_time: i64
} }

/// In the request of [`CreateStreamPackageLinearAssemblyChannel`].
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

/// In the response of [`CreateStreamPackageLinearAssemblyChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramScheduleInfo {
    pub program_name: Option<String>,
    pub program_id: Option<String>,
    pub source_type: Option<String>,
    pub source_id: Option<String>,
    pub source_location_id: Option<String>,
    pub start_time: Option<i64>,
    pub duration: Option<String>,
}
model! { ProgramScheduleInfo {
    0 "ProgramName" program_name: String, 1 "ProgramId" program_id: String, 2 "SourceType" source_type: String,
    3 "SourceId" source_id: String, 4 "SourceLocationId" source_location_id: String, 5 "StartTime" start_time: i64,
    6 "Duration" duration: String
} }

/// Creates stream package linear assembly program: `CreateStreamPackageLinearAssemblyProgram` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateStreamPackageLinearAssemblyProgram>.
///
/// Errors: [`codes::INVALID_PARAMETER_CACHE_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageLinearAssemblyProgram {
    /// Required.
    pub name: String,
    /// Required.
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

/// In the request of [`CreateStreamPackageLinearAssemblyProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaybackInfoReq {
    pub transition_type: Option<String>,
    pub start_time: Option<i64>,
    pub duration: Option<i64>,
    pub relative_position: Option<String>,
    pub relative_program_id: Option<String>,
    pub clip_range_conf: Option<ClipRangeInfo>,
}
input! { PlaybackInfoReq() {
    0 "TransitionType" transition_type: String, 1 "StartTime" start_time: i64, 2 "Duration" duration: i64,
    3 "RelativePosition" relative_position: String, 4 "RelativeProgramId" relative_program_id: String,
    5 "ClipRangeConf" clip_range_conf: ClipRangeInfo
} }

/// In the request of [`CreateStreamPackageLinearAssemblyProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClipRangeInfo {
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub start_offset: Option<i64>,
    pub end_offset: Option<i64>,
}
input! { ClipRangeInfo() {
    0 "Type" r#type: String, 1 "Offset" offset: i64, 2 "StartOffset" start_offset: i64, 3 "EndOffset" end_offset: i64
} }

/// In the request of [`CreateStreamPackageLinearAssemblyProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdBreakInfo {
    pub source_location_id: Option<String>,
    pub vod_source_name: Option<String>,
    pub offset: Option<i64>,
    pub message_type: Option<String>,
    pub time_signal_conf: Option<TimeSignalInfo>,
    pub splice_insert_conf: Option<SpliceInsertInfo>,
    pub metadatas: Option<Vec<Metadata>>,
    pub source_location_name: Option<String>,
}
input! { AdBreakInfo() {
    0 "SourceLocationId" source_location_id: String, 1 "VodSourceName" vod_source_name: String, 2 "Offset" offset: i64,
    3 "MessageType" message_type: String, 4 "TimeSignalConf" time_signal_conf: TimeSignalInfo,
    5 "SpliceInsertConf" splice_insert_conf: SpliceInsertInfo, 6 "Metadatas" metadatas: Vec<Metadata>,
    7 "SourceLocationName" source_location_name: String
} }

/// In the request of [`CreateStreamPackageLinearAssemblyProgram`].
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

/// In the request of [`CreateStreamPackageLinearAssemblyProgram`].
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

/// In the request of [`CreateStreamPackageLinearAssemblyProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metadata {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Metadata() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateStreamPackageLinearAssemblyProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageLinearAssemblyProgramOutput {
    pub info: Option<LinearAssemblyProgramInfo>,
}
model! { CreateStreamPackageLinearAssemblyProgramOutput {
    0 "Info" info: LinearAssemblyProgramInfo
} }

/// In the response of [`CreateStreamPackageLinearAssemblyProgram`].
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
    pub ad_breaks: Vec<AdBreakInfo>,
    pub id: Option<String>,
    pub region: Option<String>,
    pub source_location_name: Option<String>,
    pub vod_acquisition_method: Option<String>,
}
model! { LinearAssemblyProgramInfo {
    0 "Name" name: String, 1 "SourceType" source_type: String, 2 "SourceLocationId" source_location_id: String,
    3 "SourceId" source_id: String, 4 "SourceName" source_name: String, 5 "AttachedChannel" attached_channel: String,
    6 "PlaybackConf" playback_conf: PlaybackInfo, 7 "AdBreaks" ad_breaks: Vec<AdBreakInfo>, 8 "Id" id: String,
    9 "Region" region: String, 10 "SourceLocationName" source_location_name: String,
    11 "VodAcquisitionMethod" vod_acquisition_method: String
} }

/// In the response of [`CreateStreamPackageLinearAssemblyProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaybackInfo {
    pub duration: Option<i64>,
    pub transition_type: Option<String>,
    pub start_time: Option<i64>,
    pub relative_position: Option<String>,
    pub relative_program_id: Option<String>,
    pub clip_range_conf: Option<ClipRangeInfo>,
    pub relative_program_name: Option<String>,
}
model! { PlaybackInfo {
    0 "Duration" duration: i64, 1 "TransitionType" transition_type: String, 2 "StartTime" start_time: i64,
    3 "RelativePosition" relative_position: String, 4 "RelativeProgramId" relative_program_id: String,
    5 "ClipRangeConf" clip_range_conf: ClipRangeInfo, 6 "RelativeProgramName" relative_program_name: String
} }

/// Creates stream package ssai channel: `CreateStreamPackageSSAIChannel` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateStreamPackageSSAIChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_AUTH_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_SSAI_INFO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageSSAIChannel {
    /// Required.
    pub name: String,
    /// Required.
    pub content_source: String,
    /// Required.
    pub ssai_info: SSAIConf,
}
operation! { CreateStreamPackageSSAIChannel(name: String, content_source: String, ssai_info: SSAIConf)
    "CreateStreamPackageSSAIChannel" -> CreateStreamPackageSSAIChannelOutput {
    0 "Name" name, 1 "ContentSource" content_source, 2 "SSAIInfo" ssai_info
} }

/// In the request of [`CreateStreamPackageSSAIChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SSAIConf {
    pub ads_url: Option<String>,
    pub ads_urls: Option<Vec<String>>,
    pub config_aliases: Option<Vec<ConfigAliasesInfo>>,
    pub ad_marker_passthrough: Option<bool>,
    pub scte35_ad_type: Option<i64>,
    pub slate_ad: Option<String>,
    pub threshold: Option<i64>,
    pub dash_mpd_location: Option<bool>,
    pub ad_triggers: Option<Vec<i64>>,
    pub delivery_restrictions: Option<i64>,
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
    4 "SCTE35AdType" scte35_ad_type: i64, 5 "SlateAd" slate_ad: String, 6 "Threshold" threshold: i64,
    7 "DashMPDLocation" dash_mpd_location: bool, 8 "AdTriggers" ad_triggers: Vec<i64>,
    9 "DeliveryRestrictions" delivery_restrictions: i64, 10 "SourceCDNPrefix" source_cdn_prefix: String,
    11 "AdCDNPrefix" ad_cdn_prefix: String, 12 "PreRollAdsUrl" pre_roll_ads_url: String,
    13 "PreRollAdsUrls" pre_roll_ads_urls: Vec<String>,
    14 "PreRollMaxAllowedDuration" pre_roll_max_allowed_duration: i64, 15 "MultiRequest" multi_request: bool,
    16 "DashOriginManifestType" dash_origin_manifest_type: String, 17 "SlateOnEmptyVast" slate_on_empty_vast: bool,
    18 "SCTEMarkerDuration" scte_marker_duration: i64, 19 "SecurityGroupId" security_group_id: String
} }

/// In the request of [`CreateStreamPackageSSAIChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigAliasesInfo {
    pub param_name: Option<String>,
    pub alias_value_list: Option<Vec<AliasValueConf>>,
}
input! { ConfigAliasesInfo() {
    0 "ParamName" param_name: String, 1 "AliasValueList" alias_value_list: Vec<AliasValueConf>
} }

/// In the request of [`CreateStreamPackageSSAIChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AliasValueConf {
    pub alias: Option<String>,
    pub value: Option<String>,
}
input! { AliasValueConf() {
    0 "Alias" alias: String, 1 "Value" value: String
} }

/// Response of [`CreateStreamPackageSSAIChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageSSAIChannelOutput {
    pub info: Option<SSAIChannelInfo>,
}
model! { CreateStreamPackageSSAIChannelOutput {
    0 "Info" info: SSAIChannelInfo
} }

/// In the response of [`CreateStreamPackageSSAIChannel`].
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
    0 "ID" id: String, 1 "Name" name: String, 2 "ContentSource" content_source: String,
    3 "PlaybackPrefix" playback_prefix: String, 4 "HlsPlaybackPrefix" hls_playback_prefix: String,
    5 "DashPlaybackPrefix" dash_playback_prefix: String, 6 "SSAIInfo" ssai_info: SSAIConf, 7 "Region" region: String,
    8 "SessionInitPrefix" session_init_prefix: String
} }

/// Creates stream package source: `CreateStreamPackageSource` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateStreamPackageSource>.
///
/// Errors: [`codes::INVALID_PARAMETER_CACHE_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageSource {
    /// Required.
    pub attached_location: String,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    pub package_confs: Option<Vec<SourcePackageConf>>,
    pub source_tags: Option<Vec<SourceTag>>,
}
operation! { CreateStreamPackageSource(attached_location: String, name: String, r#type: String)
    "CreateStreamPackageSource" -> CreateStreamPackageSourceOutput {
    0 "AttachedLocation" attached_location, 1 "Name" name, 2 "Type" r#type,
    3 "PackageConfs" package_confs: Vec<SourcePackageConf>, 4 "SourceTags" source_tags: Vec<SourceTag>
} }

/// In the request of [`CreateStreamPackageSource`].
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

/// In the request of [`CreateStreamPackageSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SourceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateStreamPackageSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageSourceOutput {
    pub info: Option<SourceInfo>,
}
model! { CreateStreamPackageSourceOutput {
    0 "Info" info: SourceInfo
} }

/// In the response of [`CreateStreamPackageSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceInfo {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub package_conf: Vec<SourcePackageConf>,
    pub id: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub region: Option<String>,
    pub source_tags: Vec<SourceTag>,
}
model! { SourceInfo {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "PackageConf" package_conf: Vec<SourcePackageConf>,
    3 "Id" id: String, 4 "CreateTime" create_time: i64, 5 "UpdateTime" update_time: i64, 6 "Region" region: String,
    7 "SourceTags" source_tags: Vec<SourceTag>
} }

/// Creates stream package source location: `CreateStreamPackageSourceLocation` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateStreamPackageSourceLocation>.
///
/// Errors: [`codes::INVALID_PARAMETER_CACHE_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageSourceLocation {
    /// Required.
    pub name: String,
    /// Required.
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

/// In the request of [`CreateStreamPackageSourceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentDeliverInfo {
    pub default_segment_url: Option<String>,
    pub name_servers: Option<Vec<NameServer>>,
}
input! { SegmentDeliverInfo() {
    0 "DefaultSegmentUrl" default_segment_url: String, 1 "NameServers" name_servers: Vec<NameServer>
} }

/// In the request of [`CreateStreamPackageSourceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameServer {
    pub name: Option<String>,
    pub url: Option<String>,
}
input! { NameServer() {
    0 "Name" name: String, 1 "Url" url: String
} }

/// Response of [`CreateStreamPackageSourceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPackageSourceLocationOutput {
    pub info: Option<SourceLocationInfo>,
}
model! { CreateStreamPackageSourceLocationOutput {
    0 "Info" info: SourceLocationInfo
} }

/// In the response of [`CreateStreamPackageSourceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceLocationInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub base_url: Option<String>,
    pub segment_deliver_enable: Option<bool>,
    pub segment_deliver_conf: Option<SegmentDeliverInfo>,
    pub attached_live_sources: Vec<String>,
    pub attached_vod_sources: Vec<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub segment_deliver_use_package_enable: Option<bool>,
}
model! { SourceLocationInfo {
    0 "Id" id: String, 1 "Name" name: String, 2 "Region" region: String, 3 "BaseUrl" base_url: String,
    4 "SegmentDeliverEnable" segment_deliver_enable: bool,
    5 "SegmentDeliverConf" segment_deliver_conf: SegmentDeliverInfo,
    6 "AttachedLiveSources" attached_live_sources: Vec<String>,
    7 "AttachedVodSources" attached_vod_sources: Vec<String>, 8 "CreateTime" create_time: i64,
    9 "UpdateTime" update_time: i64, 10 "SegmentDeliverUsePackageEnable" segment_deliver_use_package_enable: bool
} }

/// Creates subtitle embed template: `CreateSubtitleEmbedTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateSubtitleEmbedTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubtitleEmbedTemplate {
    /// Required.
    pub name: String,
    pub comment: Option<String>,
    pub subtitle_embed_config: Option<SubtitleEmbedConfig>,
}
operation! { CreateSubtitleEmbedTemplate(name: String)
    "CreateSubtitleEmbedTemplate" -> CreateSubtitleEmbedTemplateOutput {
    0 "Name" name, 1 "Comment" comment: String, 2 "SubtitleEmbedConfig" subtitle_embed_config: SubtitleEmbedConfig
} }

/// In the request of [`CreateSubtitleEmbedTemplate`].
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

/// In the request of [`CreateSubtitleEmbedTemplate`].
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

/// In the request of [`CreateSubtitleEmbedTemplate`].
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

/// In the request of [`CreateSubtitleEmbedTemplate`].
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

/// In the request of [`CreateSubtitleEmbedTemplate`].
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

/// Response of [`CreateSubtitleEmbedTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubtitleEmbedTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateSubtitleEmbedTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates transcode template: `CreateTranscodeTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateTranscodeTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_AUDIO_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_CHANNEL`],
/// [`codes::INVALID_PARAMETER_VALUE_AUDIO_CODEC`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_SAMPLE_RATE`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINER`], [`codes::INVALID_PARAMETER_VALUE_FPS`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_REMOVE_AUDIO`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOVE_VIDEO`], [`codes::INVALID_PARAMETER_VALUE_RESOLUTION`],
/// [`codes::INVALID_PARAMETER_VALUE_SAMPLE_RATE`], [`codes::INVALID_PARAMETER_VALUE_TEHD_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_VIDEO_BITRATE`],
/// [`codes::INVALID_PARAMETER_VALUE_VIDEO_CODEC`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTranscodeTemplate {
    /// Required.
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

/// Response of [`CreateTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTranscodeTemplateOutput {
    pub definition: Option<i64>,
}
model! { CreateTranscodeTemplateOutput {
    0 "Definition" definition: i64
} }

/// Creates video database entry task: `CreateVideoDatabaseEntryTask` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateVideoDatabaseEntryTask>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoDatabaseEntryTask {
    /// Required.
    pub input_info: MediaInputInfo,
    pub task_notify_config: Option<TaskNotifyConfig>,
}
operation! { CreateVideoDatabaseEntryTask(input_info: MediaInputInfo)
    "CreateVideoDatabaseEntryTask" -> CreateVideoDatabaseEntryTaskOutput {
    0 "InputInfo" input_info, 1 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig
} }

/// Response of [`CreateVideoDatabaseEntryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoDatabaseEntryTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVideoDatabaseEntryTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates video redraw task: `CreateVideoRedrawTask` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateVideoRedrawTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_AIGC_TASK_FAILED`], [`codes::FAILED_OPERATION_USER_ARREARS`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_URL`], [`codes::LIMIT_EXCEEDED_CREATE_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoRedrawTask {
    /// Required.
    pub input: VideoRedrawInput,
    pub cos_info: Option<VideoRedrawCosInfo>,
    pub task_info: Option<VideoRedrawTaskInfo>,
}
operation! { CreateVideoRedrawTask(input: VideoRedrawInput) "CreateVideoRedrawTask" -> CreateVideoRedrawTaskOutput {
    0 "Input" input, 1 "CosInfo" cos_info: VideoRedrawCosInfo, 2 "TaskInfo" task_info: VideoRedrawTaskInfo
} }

/// In the request of [`CreateVideoRedrawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRedrawInput {
    /// Required.
    pub url: Option<String>,
}
input! { VideoRedrawInput(url: String) {
    0 "Url" url: String
} }

/// In the request of [`CreateVideoRedrawTask`].
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

/// In the request of [`CreateVideoRedrawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRedrawTaskInfo {
    pub style: Option<String>,
}
input! { VideoRedrawTaskInfo() {
    0 "Style" style: String
} }

/// Response of [`CreateVideoRedrawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoRedrawTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVideoRedrawTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates video search task: `CreateVideoSearchTask` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateVideoSearchTask>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoSearchTask {
    /// Required.
    pub search_value_input: SearchValueInput,
    pub limit: Option<i64>,
    pub task_notify_config: Option<TaskNotifyConfig>,
}
operation! { CreateVideoSearchTask(search_value_input: SearchValueInput)
    "CreateVideoSearchTask" -> CreateVideoSearchTaskOutput {
    0 "SearchValueInput" search_value_input, 1 "Limit" limit: i64,
    2 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig
} }

/// In the request of [`CreateVideoSearchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchValueInput {
    /// Required.
    pub search_value_type: Option<String>,
    pub text_input: Option<String>,
}
input! { SearchValueInput(search_value_type: String) {
    0 "SearchValueType" search_value_type: String, 1 "TextInput" text_input: String
} }

/// Response of [`CreateVideoSearchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoSearchTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVideoSearchTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates watermark template: `CreateWatermarkTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateWatermarkTemplate>.
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

/// In the request of [`CreateWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageWatermarkInput {
    /// Required.
    pub image_content: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub repeat_type: Option<String>,
}
input! { ImageWatermarkInput(image_content: String) {
    0 "ImageContent" image_content: String, 1 "Width" width: String, 2 "Height" height: String,
    3 "RepeatType" repeat_type: String
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
    pub text_content: Option<String>,
}
input! { TextWatermarkTemplateInput(font_type: String, font_size: String, font_color: String, font_alpha: f64) {
    0 "FontType" font_type: String, 1 "FontSize" font_size: String, 2 "FontColor" font_color: String,
    3 "FontAlpha" font_alpha: f64, 4 "TextContent" text_content: String
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

/// Creates word samples: `CreateWordSamples` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateWordSamples>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWordSamples {
    /// Required.
    pub usages: Vec<String>,
    /// Required.
    pub words: Vec<AiSampleWordInfo>,
}
operation! { CreateWordSamples(usages: Vec<String>, words: Vec<AiSampleWordInfo>) "CreateWordSamples" -> Empty {
    0 "Usages" usages, 1 "Words" words
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

/// Creates workflow: `CreateWorkflow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=CreateWorkflow>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_STATUS_INAVLID`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NAME_INVALID`],
/// [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflow {
    /// Required.
    pub workflow_name: String,
    /// Required.
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

/// In the request of [`CreateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskInput {
    pub transcode_task_set: Option<Vec<TranscodeTaskInput>>,
    pub animated_graphic_task_set: Option<Vec<AnimatedGraphicTaskInput>>,
    pub snapshot_by_time_offset_task_set: Option<Vec<SnapshotByTimeOffsetTaskInput>>,
    pub sample_snapshot_task_set: Option<Vec<SampleSnapshotTaskInput>>,
    pub image_sprite_task_set: Option<Vec<ImageSpriteTaskInput>>,
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
    5 "AdaptiveDynamicStreamingTaskSet" adaptive_dynamic_streaming_task_set: Vec<AdaptiveDynamicStreamingTaskInput>
} }

/// Response of [`CreateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowOutput {
    pub workflow_id: Option<i64>,
}
model! { CreateWorkflowOutput {
    0 "WorkflowId" workflow_id: i64
} }

/// Deletes ai analysis template: `DeleteAIAnalysisTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteAIAnalysisTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIAnalysisTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteAIAnalysisTemplate(definition: i64) "DeleteAIAnalysisTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteAIAnalysisTemplate`]: empty.
pub type DeleteAIAnalysisTemplateOutput = Empty;

/// Deletes ai recognition template: `DeleteAIRecognitionTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteAIRecognitionTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIRecognitionTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteAIRecognitionTemplate(definition: i64) "DeleteAIRecognitionTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteAIRecognitionTemplate`]: empty.
pub type DeleteAIRecognitionTemplateOutput = Empty;

/// Deletes adaptive dynamic streaming template: `DeleteAdaptiveDynamicStreamingTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteAdaptiveDynamicStreamingTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdaptiveDynamicStreamingTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteAdaptiveDynamicStreamingTemplate(definition: i64) "DeleteAdaptiveDynamicStreamingTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteAdaptiveDynamicStreamingTemplate`]: empty.
pub type DeleteAdaptiveDynamicStreamingTemplateOutput = Empty;

/// Deletes animated graphics template: `DeleteAnimatedGraphicsTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteAnimatedGraphicsTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAnimatedGraphicsTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteAnimatedGraphicsTemplate(definition: i64) "DeleteAnimatedGraphicsTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteAnimatedGraphicsTemplate`]: empty.
pub type DeleteAnimatedGraphicsTemplateOutput = Empty;

/// Deletes asr hotwords: `DeleteAsrHotwords` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteAsrHotwords>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_HOT_WORDS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAsrHotwords {
    /// Required.
    pub hotwords_id: String,
}
operation! { DeleteAsrHotwords(hotwords_id: String) "DeleteAsrHotwords" -> Empty {
    0 "HotwordsId" hotwords_id
} }

/// Response of [`DeleteAsrHotwords`]: empty.
pub type DeleteAsrHotwordsOutput = Empty;

/// Deletes blind watermark template: `DeleteBlindWatermarkTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteBlindWatermarkTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlindWatermarkTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteBlindWatermarkTemplate(definition: i64) "DeleteBlindWatermarkTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteBlindWatermarkTemplate`]: empty.
pub type DeleteBlindWatermarkTemplateOutput = Empty;

/// Deletes content review template: `DeleteContentReviewTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteContentReviewTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContentReviewTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteContentReviewTemplate(definition: i64) "DeleteContentReviewTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteContentReviewTemplate`]: empty.
pub type DeleteContentReviewTemplateOutput = Empty;

/// Deletes image sprite template: `DeleteImageSpriteTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteImageSpriteTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageSpriteTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteImageSpriteTemplate(definition: i64) "DeleteImageSpriteTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteImageSpriteTemplate`]: empty.
pub type DeleteImageSpriteTemplateOutput = Empty;

/// Deletes live record template: `DeleteLiveRecordTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteLiveRecordTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteLiveRecordTemplate(definition: i64) "DeleteLiveRecordTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteLiveRecordTemplate`]: empty.
pub type DeleteLiveRecordTemplateOutput = Empty;

/// Deletes person sample: `DeletePersonSample` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeletePersonSample>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_PERSON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePersonSample {
    /// Required.
    pub person_id: String,
}
operation! { DeletePersonSample(person_id: String) "DeletePersonSample" -> Empty {
    0 "PersonId" person_id
} }

/// Response of [`DeletePersonSample`]: empty.
pub type DeletePersonSampleOutput = Empty;

/// Deletes process image template: `DeleteProcessImageTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteProcessImageTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProcessImageTemplate {
    pub definition: Option<i64>,
}
operation! { DeleteProcessImageTemplate() "DeleteProcessImageTemplate" -> Empty {
    0 "Definition" definition: i64
} }

/// Response of [`DeleteProcessImageTemplate`]: empty.
pub type DeleteProcessImageTemplateOutput = Empty;

/// Deletes project: `DeleteProject` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub project_id: String,
}
operation! { DeleteProject(project_id: String) "DeleteProject" -> Empty {
    0 "ProjectId" project_id
} }

/// Response of [`DeleteProject`]: empty.
pub type DeleteProjectOutput = Empty;

/// Deletes quality control template: `DeleteQualityControlTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteQualityControlTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityControlTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteQualityControlTemplate(definition: i64) "DeleteQualityControlTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteQualityControlTemplate`]: empty.
pub type DeleteQualityControlTemplateOutput = Empty;

/// Deletes sample snapshot template: `DeleteSampleSnapshotTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteSampleSnapshotTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleSnapshotTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteSampleSnapshotTemplate(definition: i64) "DeleteSampleSnapshotTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteSampleSnapshotTemplate`]: empty.
pub type DeleteSampleSnapshotTemplateOutput = Empty;

/// Deletes schedule: `DeleteSchedule` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteSchedule>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedule {
    /// Required.
    pub schedule_id: i64,
}
operation! { DeleteSchedule(schedule_id: i64) "DeleteSchedule" -> Empty {
    0 "ScheduleId" schedule_id
} }

/// Response of [`DeleteSchedule`]: empty.
pub type DeleteScheduleOutput = Empty;

/// Deletes smart erase template: `DeleteSmartEraseTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteSmartEraseTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartEraseTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteSmartEraseTemplate(definition: i64) "DeleteSmartEraseTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteSmartEraseTemplate`]: empty.
pub type DeleteSmartEraseTemplateOutput = Empty;

/// Deletes smart subtitle template: `DeleteSmartSubtitleTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteSmartSubtitleTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartSubtitleTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteSmartSubtitleTemplate(definition: i64) "DeleteSmartSubtitleTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteSmartSubtitleTemplate`]: empty.
pub type DeleteSmartSubtitleTemplateOutput = Empty;

/// Deletes snapshot by time offset template: `DeleteSnapshotByTimeOffsetTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteSnapshotByTimeOffsetTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotByTimeOffsetTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteSnapshotByTimeOffsetTemplate(definition: i64) "DeleteSnapshotByTimeOffsetTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteSnapshotByTimeOffsetTemplate`]: empty.
pub type DeleteSnapshotByTimeOffsetTemplateOutput = Empty;

/// Deletes stream link event: `DeleteStreamLinkEvent` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteStreamLinkEvent>.
///
/// Errors: [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamLinkEvent {
    /// Required.
    pub event_id: String,
}
operation! { DeleteStreamLinkEvent(event_id: String) "DeleteStreamLinkEvent" -> Empty {
    0 "EventId" event_id
} }

/// Response of [`DeleteStreamLinkEvent`]: empty.
pub type DeleteStreamLinkEventOutput = Empty;

/// Deletes stream link flow: `DeleteStreamLinkFlow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteStreamLinkFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamLinkFlow {
    /// Required.
    pub flow_id: String,
}
operation! { DeleteStreamLinkFlow(flow_id: String) "DeleteStreamLinkFlow" -> Empty {
    0 "FlowId" flow_id
} }

/// Response of [`DeleteStreamLinkFlow`]: empty.
pub type DeleteStreamLinkFlowOutput = Empty;

/// Deletes stream link output: `DeleteStreamLinkOutput` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteStreamLinkOutput>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_OUTPUT_ID`],
/// [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamLinkOutput {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub output_id: String,
}
operation! { DeleteStreamLinkOutput(flow_id: String, output_id: String) "DeleteStreamLinkOutput" -> Empty {
    0 "FlowId" flow_id, 1 "OutputId" output_id
} }

/// Response of [`DeleteStreamLinkOutput`]: empty.
pub type DeleteStreamLinkOutputOutput = Empty;

/// Deletes stream link security group: `DeleteStreamLinkSecurityGroup` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteStreamLinkSecurityGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_ALREADY_ASSOCIATED_INPUT`],
/// [`codes::INVALID_PARAMETER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamLinkSecurityGroup {
    /// Required.
    pub id: String,
}
operation! { DeleteStreamLinkSecurityGroup(id: String) "DeleteStreamLinkSecurityGroup" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteStreamLinkSecurityGroup`]: empty.
pub type DeleteStreamLinkSecurityGroupOutput = Empty;

/// Deletes stream package linear assembly channel: `DeleteStreamPackageLinearAssemblyChannel` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteStreamPackageLinearAssemblyChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageLinearAssemblyChannel {
    /// Required.
    pub id: String,
}
operation! { DeleteStreamPackageLinearAssemblyChannel(id: String) "DeleteStreamPackageLinearAssemblyChannel" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteStreamPackageLinearAssemblyChannel`]: empty.
pub type DeleteStreamPackageLinearAssemblyChannelOutput = Empty;

/// Deletes stream package linear assembly channels: `DeleteStreamPackageLinearAssemblyChannels` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteStreamPackageLinearAssemblyChannels>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageLinearAssemblyChannels {
    /// Required.
    pub ids: Vec<String>,
}
operation! { DeleteStreamPackageLinearAssemblyChannels(ids: Vec<String>)
    "DeleteStreamPackageLinearAssemblyChannels" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteStreamPackageLinearAssemblyChannels`]: empty.
pub type DeleteStreamPackageLinearAssemblyChannelsOutput = Empty;

/// Deletes stream package linear assembly program: `DeleteStreamPackageLinearAssemblyProgram` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteStreamPackageLinearAssemblyProgram>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageLinearAssemblyProgram {
    /// Required.
    pub id: String,
}
operation! { DeleteStreamPackageLinearAssemblyProgram(id: String) "DeleteStreamPackageLinearAssemblyProgram" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteStreamPackageLinearAssemblyProgram`]: empty.
pub type DeleteStreamPackageLinearAssemblyProgramOutput = Empty;

/// Deletes stream package linear assembly programs: `DeleteStreamPackageLinearAssemblyPrograms` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteStreamPackageLinearAssemblyPrograms>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageLinearAssemblyPrograms {
    /// Required.
    pub ids: Vec<String>,
}
operation! { DeleteStreamPackageLinearAssemblyPrograms(ids: Vec<String>)
    "DeleteStreamPackageLinearAssemblyPrograms" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteStreamPackageLinearAssemblyPrograms`]: empty.
pub type DeleteStreamPackageLinearAssemblyProgramsOutput = Empty;

/// Deletes stream package linear assembly programs by channel: `DeleteStreamPackageLinearAssemblyProgramsByChannel` of
/// `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteStreamPackageLinearAssemblyProgramsByChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageLinearAssemblyProgramsByChannel {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub ids: Vec<String>,
}
operation! { DeleteStreamPackageLinearAssemblyProgramsByChannel(channel_id: String, ids: Vec<String>)
    "DeleteStreamPackageLinearAssemblyProgramsByChannel" -> Empty {
    0 "ChannelID" channel_id, 1 "IDs" ids
} }

/// Response of [`DeleteStreamPackageLinearAssemblyProgramsByChannel`]: empty.
pub type DeleteStreamPackageLinearAssemblyProgramsByChannelOutput = Empty;

/// Deletes stream package ssai channel: `DeleteStreamPackageSSAIChannel` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteStreamPackageSSAIChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_AUTH_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_SSAI_INFO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageSSAIChannel {
    /// Required.
    pub id: String,
}
operation! { DeleteStreamPackageSSAIChannel(id: String) "DeleteStreamPackageSSAIChannel" -> Empty {
    0 "ID" id
} }

/// Response of [`DeleteStreamPackageSSAIChannel`]: empty.
pub type DeleteStreamPackageSSAIChannelOutput = Empty;

/// Deletes stream package source: `DeleteStreamPackageSource` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteStreamPackageSource>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageSource {
    /// Required.
    pub id: String,
}
operation! { DeleteStreamPackageSource(id: String) "DeleteStreamPackageSource" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteStreamPackageSource`]: empty.
pub type DeleteStreamPackageSourceOutput = Empty;

/// Deletes stream package source location: `DeleteStreamPackageSourceLocation` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteStreamPackageSourceLocation>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPackageSourceLocation {
    /// Required.
    pub id: String,
}
operation! { DeleteStreamPackageSourceLocation(id: String) "DeleteStreamPackageSourceLocation" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteStreamPackageSourceLocation`]: empty.
pub type DeleteStreamPackageSourceLocationOutput = Empty;

/// Deletes subtitle embed template: `DeleteSubtitleEmbedTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteSubtitleEmbedTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubtitleEmbedTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteSubtitleEmbedTemplate(definition: i64) "DeleteSubtitleEmbedTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteSubtitleEmbedTemplate`]: empty.
pub type DeleteSubtitleEmbedTemplateOutput = Empty;

/// Deletes transcode template: `DeleteTranscodeTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteTranscodeTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTranscodeTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteTranscodeTemplate(definition: i64) "DeleteTranscodeTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteTranscodeTemplate`]: empty.
pub type DeleteTranscodeTemplateOutput = Empty;

/// Deletes voice: `DeleteVoice` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteVoice>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVoice {
    /// Required.
    pub voice_id: String,
    pub ext_param: Option<String>,
}
operation! { DeleteVoice(voice_id: String) "DeleteVoice" -> DeleteVoiceOutput {
    0 "VoiceId" voice_id, 1 "ExtParam" ext_param: String
} }

/// Response of [`DeleteVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVoiceOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
}
model! { DeleteVoiceOutput {
    0 "ErrorCode" error_code: i64, 1 "Msg" msg: String
} }

/// Deletes watermark template: `DeleteWatermarkTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteWatermarkTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWatermarkTemplate {
    /// Required.
    pub definition: i64,
}
operation! { DeleteWatermarkTemplate(definition: i64) "DeleteWatermarkTemplate" -> Empty {
    0 "Definition" definition
} }

/// Response of [`DeleteWatermarkTemplate`]: empty.
pub type DeleteWatermarkTemplateOutput = Empty;

/// Deletes word samples: `DeleteWordSamples` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteWordSamples>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWordSamples {
    /// Required.
    pub keywords: Vec<String>,
}
operation! { DeleteWordSamples(keywords: Vec<String>) "DeleteWordSamples" -> Empty {
    0 "Keywords" keywords
} }

/// Response of [`DeleteWordSamples`]: empty.
pub type DeleteWordSamplesOutput = Empty;

/// Deletes workflow: `DeleteWorkflow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DeleteWorkflow>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflow {
    /// Required.
    pub workflow_id: i64,
}
operation! { DeleteWorkflow(workflow_id: i64) "DeleteWorkflow" -> Empty {
    0 "WorkflowId" workflow_id
} }

/// Response of [`DeleteWorkflow`]: empty.
pub type DeleteWorkflowOutput = Empty;

/// Describes ai analysis templates: `DescribeAIAnalysisTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeAIAnalysisTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeAIAnalysisTemplates() "DescribeAIAnalysisTemplates" -> DescribeAIAnalysisTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "Name" name: String
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
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub r#type: Option<String>,
}
model! { AIAnalysisTemplateItem {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "ClassificationConfigure" classification_configure: ClassificationConfigureInfo,
    4 "TagConfigure" tag_configure: TagConfigureInfo, 5 "CoverConfigure" cover_configure: CoverConfigureInfo,
    6 "FrameTagConfigure" frame_tag_configure: FrameTagConfigureInfo, 7 "CreateTime" create_time: String,
    8 "UpdateTime" update_time: String, 9 "Type" r#type: String
} }

/// Describes ai recognition templates: `DescribeAIRecognitionTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeAIRecognitionTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIRecognitionTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeAIRecognitionTemplates() "DescribeAIRecognitionTemplates" -> DescribeAIRecognitionTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "Name" name: String
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
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "FaceConfigure" face_configure: FaceConfigureInfo,
    4 "OcrFullTextConfigure" ocr_full_text_configure: OcrFullTextConfigureInfo,
    5 "OcrWordsConfigure" ocr_words_configure: OcrWordsConfigureInfo,
    6 "AsrFullTextConfigure" asr_full_text_configure: AsrFullTextConfigureInfo,
    7 "AsrWordsConfigure" asr_words_configure: AsrWordsConfigureInfo,
    8 "TranslateConfigure" translate_configure: TranslateConfigureInfo, 9 "CreateTime" create_time: String,
    10 "UpdateTime" update_time: String, 11 "Type" r#type: String
} }

/// Describes adaptive dynamic streaming templates: `DescribeAdaptiveDynamicStreamingTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeAdaptiveDynamicStreamingTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdaptiveDynamicStreamingTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub pure_audio: Option<i64>,
    pub name: Option<String>,
}
operation! { DescribeAdaptiveDynamicStreamingTemplates()
    "DescribeAdaptiveDynamicStreamingTemplates" -> DescribeAdaptiveDynamicStreamingTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "PureAudio" pure_audio: i64, 5 "Name" name: String
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
    pub stream_infos: Vec<AdaptiveStreamTemplate>,
    pub disable_higher_video_bitrate: Option<i64>,
    pub disable_higher_video_resolution: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub pure_audio: Option<i64>,
    pub segment_type: Option<String>,
}
model! { AdaptiveDynamicStreamingTemplate {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Comment" comment: String,
    4 "Format" format: String, 5 "StreamInfos" stream_infos: Vec<AdaptiveStreamTemplate>,
    6 "DisableHigherVideoBitrate" disable_higher_video_bitrate: i64,
    7 "DisableHigherVideoResolution" disable_higher_video_resolution: i64, 8 "CreateTime" create_time: String,
    9 "UpdateTime" update_time: String, 10 "PureAudio" pure_audio: i64, 11 "SegmentType" segment_type: String
} }

/// Describes aigc audio task: `DescribeAigcAudioTask` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeAigcAudioTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcAudioTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeAigcAudioTask(task_id: String) "DescribeAigcAudioTask" -> DescribeAigcAudioTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeAigcAudioTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcAudioTaskOutput {
    pub status: Option<String>,
    pub message: Option<String>,
    pub audio_infos: Vec<AigcAudioOutputAudioInfo>,
    pub video_infos: Vec<AigcAudioOutputVideoInfo>,
}
model! { DescribeAigcAudioTaskOutput {
    0 "Status" status: String, 1 "Message" message: String, 2 "AudioInfos" audio_infos: Vec<AigcAudioOutputAudioInfo>,
    3 "VideoInfos" video_infos: Vec<AigcAudioOutputVideoInfo>
} }

/// In the response of [`DescribeAigcAudioTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioOutputAudioInfo {
    pub url: Option<String>,
    pub duration: Option<i64>,
}
model! { AigcAudioOutputAudioInfo {
    0 "Url" url: String, 1 "Duration" duration: i64
} }

/// In the response of [`DescribeAigcAudioTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcAudioOutputVideoInfo {
    pub url: Option<String>,
    pub duration: Option<i64>,
}
model! { AigcAudioOutputVideoInfo {
    0 "Url" url: String, 1 "Duration" duration: i64
} }

/// Describes aigc image task: `DescribeAigcImageTask` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeAigcImageTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcImageTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeAigcImageTask(task_id: String) "DescribeAigcImageTask" -> DescribeAigcImageTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeAigcImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcImageTaskOutput {
    pub status: Option<String>,
    pub image_urls: Vec<String>,
    pub message: Option<String>,
}
model! { DescribeAigcImageTaskOutput {
    0 "Status" status: String, 1 "ImageUrls" image_urls: Vec<String>, 2 "Message" message: String
} }

/// Describes aigc task list: `DescribeAigcTaskList` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeAigcTaskList>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_AIGC_TASK_FAILED`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`].
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

/// In the request of [`DescribeAigcTaskList`].
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

/// Response of [`DescribeAigcTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcTaskListOutput {
    pub total: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<AigcTaskListItem>,
}
model! { DescribeAigcTaskListOutput {
    0 "Total" total: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "Tasks" tasks: Vec<AigcTaskListItem>
} }

/// In the response of [`DescribeAigcTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AigcTaskListItem {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub task_status: Option<String>,
    pub create_time: Option<String>,
    pub scheduled_time: Option<String>,
    pub finished_time: Option<String>,
    pub urls: Vec<String>,
    pub task_result_code: Option<i64>,
    pub task_result_msg: Option<String>,
    pub resolution: Option<String>,
    pub ratio: Option<String>,
    pub request_body: Option<String>,
}
model! { AigcTaskListItem {
    0 "TaskId" task_id: String, 1 "TaskType" task_type: String, 2 "TaskStatus" task_status: String,
    3 "CreateTime" create_time: String, 4 "ScheduledTime" scheduled_time: String,
    5 "FinishedTime" finished_time: String, 6 "Urls" urls: Vec<String>, 7 "TaskResultCode" task_result_code: i64,
    8 "TaskResultMsg" task_result_msg: String, 9 "Resolution" resolution: String, 10 "Ratio" ratio: String,
    11 "RequestBody" request_body: String
} }

/// Describes aigc task status: `DescribeAigcTaskStatus` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeAigcTaskStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_AIGC_TASK_FAILED`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcTaskStatus {
    /// Required.
    pub task_id: String,
}
operation! { DescribeAigcTaskStatus(task_id: String) "DescribeAigcTaskStatus" -> DescribeAigcTaskStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeAigcTaskStatus`].
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
    0 "TaskId" task_id: String, 1 "TaskStatus" task_status: String, 2 "OutputUrl" output_url: String,
    3 "CreateTime" create_time: String, 4 "ScheduledTime" scheduled_time: String,
    5 "FinishedTime" finished_time: String, 6 "TaskResultCode" task_result_code: i64,
    7 "TaskResultMsg" task_result_msg: String, 8 "RequestBody" request_body: String, 9 "TaskType" task_type: String
} }

/// Describes aigc video task: `DescribeAigcVideoTask` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeAigcVideoTask>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_AIGC_TASK_FAILED`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcVideoTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeAigcVideoTask(task_id: String) "DescribeAigcVideoTask" -> DescribeAigcVideoTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeAigcVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcVideoTaskOutput {
    pub status: Option<String>,
    pub video_urls: Vec<String>,
    pub resolution: Option<String>,
    pub message: Option<String>,
}
model! { DescribeAigcVideoTaskOutput {
    0 "Status" status: String, 1 "VideoUrls" video_urls: Vec<String>, 2 "Resolution" resolution: String,
    3 "Message" message: String
} }

/// Describes animated graphics templates: `DescribeAnimatedGraphicsTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeAnimatedGraphicsTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnimatedGraphicsTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeAnimatedGraphicsTemplates()
    "DescribeAnimatedGraphicsTemplates" -> DescribeAnimatedGraphicsTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "Name" name: String
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

/// Describes asr hotwords: `DescribeAsrHotwords` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeAsrHotwords>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsrHotwords {
    pub hotwords_id: Option<String>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
}
operation! { DescribeAsrHotwords() "DescribeAsrHotwords" -> DescribeAsrHotwordsOutput {
    0 "HotwordsId" hotwords_id: String, 1 "Name" name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "OrderBy" order_by: String, 5 "OrderType" order_type: i64
} }
paged! { DescribeAsrHotwords: AsrHotwordsSetItem = Offset "Offset", "HotWords" hot_words, total "WordCount" }

/// Response of [`DescribeAsrHotwords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsrHotwordsOutput {
    pub hotwords_id: Option<String>,
    pub status: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub file_name: Option<String>,
    pub hot_words: Vec<AsrHotwordsSetItem>,
    pub content: Option<String>,
    pub word_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeAsrHotwordsOutput {
    0 "HotwordsId" hotwords_id: String, 1 "Status" status: i64, 2 "Name" name: String, 3 "Type" r#type: i64,
    4 "FileName" file_name: String, 5 "HotWords" hot_words: Vec<AsrHotwordsSetItem>, 6 "Content" content: String,
    7 "WordCount" word_count: i64, 8 "Offset" offset: i64, 9 "Limit" limit: i64, 10 "CreateTime" create_time: String,
    11 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeAsrHotwords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrHotwordsSetItem {
    pub id: Option<i64>,
    pub text: Option<String>,
    pub weight: Option<i64>,
}
model! { AsrHotwordsSetItem {
    0 "Id" id: i64, 1 "Text" text: String, 2 "Weight" weight: i64
} }

/// Describes asr hotwords list: `DescribeAsrHotwordsList` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeAsrHotwordsList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsrHotwordsList {
    pub hotwords_id: Option<String>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_type: Option<i64>,
    pub order_by: Option<String>,
    pub types: Option<Vec<i64>>,
}
operation! { DescribeAsrHotwordsList() "DescribeAsrHotwordsList" -> DescribeAsrHotwordsListOutput {
    0 "HotwordsId" hotwords_id: String, 1 "Name" name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "OrderType" order_type: i64, 5 "OrderBy" order_by: String, 6 "Types" types: Vec<i64>
} }
paged! { DescribeAsrHotwordsList: AsrHotwordsSet =
    Offset "Offset", "AsrHotwordsSet" asr_hotwords_set, total "TotalCount" }

/// Response of [`DescribeAsrHotwordsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsrHotwordsListOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub asr_hotwords_set: Vec<AsrHotwordsSet>,
}
model! { DescribeAsrHotwordsListOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "AsrHotwordsSet" asr_hotwords_set: Vec<AsrHotwordsSet>
} }

/// In the response of [`DescribeAsrHotwordsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrHotwordsSet {
    pub hotwords_id: Option<String>,
    pub status: Option<i64>,
    pub name: Option<String>,
    pub word_count: Option<i64>,
    pub file_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub r#type: Option<i64>,
}
model! { AsrHotwordsSet {
    0 "HotwordsId" hotwords_id: String, 1 "Status" status: i64, 2 "Name" name: String, 3 "WordCount" word_count: i64,
    4 "FileName" file_name: String, 5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String,
    7 "Type" r#type: i64
} }

/// Describes batch task detail: `DescribeBatchTaskDetail` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeBatchTaskDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTaskDetail {
    /// Required.
    pub task_id: String,
}
operation! { DescribeBatchTaskDetail(task_id: String) "DescribeBatchTaskDetail" -> DescribeBatchTaskDetailOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeBatchTaskDetail`].
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
    0 "TaskType" task_type: String, 1 "Status" status: String, 2 "CreateTime" create_time: String,
    3 "BeginProcessTime" begin_process_time: String, 4 "FinishTime" finish_time: String, 5 "TaskId" task_id: String,
    6 "BatchTaskResult" batch_task_result: BatchSubTaskResult,
    7 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig, 8 "TasksPriority" tasks_priority: i64,
    9 "SessionId" session_id: String, 10 "SessionContext" session_context: String, 11 "ExtInfo" ext_info: String
} }

/// In the response of [`DescribeBatchTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSubTaskResult {
    pub input_infos: Vec<MediaInputInfo>,
    pub metadatas: Vec<MediaMetaData>,
    pub smart_subtitles_task_result: Option<BatchSmartSubtitlesResult>,
}
model! { BatchSubTaskResult {
    0 "InputInfos" input_infos: Vec<MediaInputInfo>, 1 "Metadatas" metadatas: Vec<MediaMetaData>,
    2 "SmartSubtitlesTaskResult" smart_subtitles_task_result: BatchSmartSubtitlesResult
} }

/// In the response of [`DescribeBatchTaskDetail`].
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
}
model! { MediaMetaData {
    0 "Size" size: i64, 1 "Container" container: String, 2 "Bitrate" bitrate: i64, 3 "Height" height: i64,
    4 "Width" width: i64, 5 "Duration" duration: f64, 6 "Rotate" rotate: i64,
    7 "VideoStreamSet" video_stream_set: Vec<MediaVideoStreamItem>,
    8 "AudioStreamSet" audio_stream_set: Vec<MediaAudioStreamItem>, 9 "VideoDuration" video_duration: f64,
    10 "AudioDuration" audio_duration: f64
} }

/// In the response of [`DescribeBatchTaskDetail`].
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
    0 "Bitrate" bitrate: i64, 1 "Height" height: i64, 2 "Width" width: i64, 3 "Codec" codec: String, 4 "Fps" fps: i64,
    5 "ColorPrimaries" color_primaries: String, 6 "ColorSpace" color_space: String,
    7 "ColorTransfer" color_transfer: String, 8 "HdrType" hdr_type: String, 9 "Codecs" codecs: String,
    10 "FpsNumerator" fps_numerator: i64, 11 "FpsDenominator" fps_denominator: i64
} }

/// In the response of [`DescribeBatchTaskDetail`].
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
    0 "Bitrate" bitrate: i64, 1 "SamplingRate" sampling_rate: i64, 2 "Codec" codec: String, 3 "Channel" channel: i64,
    4 "Codecs" codecs: String, 5 "Loudness" loudness: f64
} }

/// In the response of [`DescribeBatchTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSmartSubtitlesResult {
    pub input: Option<SmartSubtitleTaskResultInput>,
    pub outputs: Vec<SmartSubtitleTaskBatchOutput>,
}
model! { BatchSmartSubtitlesResult {
    0 "Input" input: SmartSubtitleTaskResultInput, 1 "Outputs" outputs: Vec<SmartSubtitleTaskBatchOutput>
} }

/// In the response of [`DescribeBatchTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskResultInput {
    pub definition: Option<i64>,
    pub raw_parameter: Option<RawSmartSubtitleParameter>,
    pub user_ext_para: Option<String>,
}
model! { SmartSubtitleTaskResultInput {
    0 "Definition" definition: i64, 1 "RawParameter" raw_parameter: RawSmartSubtitleParameter,
    2 "UserExtPara" user_ext_para: String
} }

/// In the response of [`DescribeBatchTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskBatchOutput {
    pub progress: Option<i64>,
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub trans_text_task: Option<SmartSubtitleTaskTransTextResultOutput>,
    pub asr_full_text_task: Option<SmartSubtitleTaskAsrFullTextResultOutput>,
}
model! { SmartSubtitleTaskBatchOutput {
    0 "Progress" progress: i64, 1 "Status" status: String, 2 "ErrCodeExt" err_code_ext: String,
    3 "Message" message: String, 4 "TransTextTask" trans_text_task: SmartSubtitleTaskTransTextResultOutput,
    5 "AsrFullTextTask" asr_full_text_task: SmartSubtitleTaskAsrFullTextResultOutput
} }

/// In the response of [`DescribeBatchTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskTransTextResultOutput {
    pub segment_set: Vec<SmartSubtitleTaskTransTextSegmentItem>,
    pub subtitle_path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
    pub path: Option<String>,
    pub subtitle_results: Vec<SubtitleTransResultItem>,
}
model! { SmartSubtitleTaskTransTextResultOutput {
    0 "SegmentSet" segment_set: Vec<SmartSubtitleTaskTransTextSegmentItem>, 1 "SubtitlePath" subtitle_path: String,
    2 "OutputStorage" output_storage: TaskOutputStorage, 3 "Path" path: String,
    4 "SubtitleResults" subtitle_results: Vec<SubtitleTransResultItem>
} }

/// In the response of [`DescribeBatchTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskTransTextSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text: Option<String>,
    pub trans: Option<String>,
    pub wordlist: Vec<WordResult>,
    pub speaker_id: Option<String>,
}
model! { SmartSubtitleTaskTransTextSegmentItem {
    0 "Confidence" confidence: f64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "Text" text: String, 4 "Trans" trans: String, 5 "Wordlist" wordlist: Vec<WordResult>,
    6 "SpeakerId" speaker_id: String
} }

/// In the response of [`DescribeBatchTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordResult {
    pub word: Option<String>,
    pub start: Option<f64>,
    pub end: Option<f64>,
    pub trans: Option<String>,
}
model! { WordResult {
    0 "Word" word: String, 1 "Start" start: f64, 2 "End" end: f64, 3 "Trans" trans: String
} }

/// In the response of [`DescribeBatchTaskDetail`].
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
    0 "Status" status: String, 1 "TransSrc" trans_src: String, 2 "TransDst" trans_dst: String, 3 "Path" path: String,
    4 "SubtitleEmbedPath" subtitle_embed_path: String, 5 "SubtitleFileId" subtitle_file_id: String
} }

/// In the response of [`DescribeBatchTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskAsrFullTextResultOutput {
    pub segment_set: Vec<SmartSubtitleTaskAsrFullTextSegmentItem>,
    pub path: Option<String>,
    pub subtitle_path: Option<String>,
    pub subtitle_info: Option<SubtitleResult>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { SmartSubtitleTaskAsrFullTextResultOutput {
    0 "SegmentSet" segment_set: Vec<SmartSubtitleTaskAsrFullTextSegmentItem>, 1 "Path" path: String,
    2 "SubtitlePath" subtitle_path: String, 3 "SubtitleInfo" subtitle_info: SubtitleResult,
    4 "OutputStorage" output_storage: TaskOutputStorage
} }

/// In the response of [`DescribeBatchTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskAsrFullTextSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text: Option<String>,
    pub wordlist: Vec<WordResult>,
    pub speaker_id: Option<String>,
}
model! { SmartSubtitleTaskAsrFullTextSegmentItem {
    0 "Confidence" confidence: f64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "Text" text: String, 4 "Wordlist" wordlist: Vec<WordResult>, 5 "SpeakerId" speaker_id: String
} }

/// In the response of [`DescribeBatchTaskDetail`].
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
    0 "Language" language: String, 1 "Status" status: String, 2 "Path" path: String,
    3 "SubtitleEmbedPath" subtitle_embed_path: String, 4 "SubtitleFileId" subtitle_file_id: String
} }

/// Describes blind watermark templates: `DescribeBlindWatermarkTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeBlindWatermarkTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlindWatermarkTemplates {
    pub definitions: Option<Vec<i64>>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeBlindWatermarkTemplates()
    "DescribeBlindWatermarkTemplates" -> DescribeBlindWatermarkTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
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
    pub strength: Option<String>,
}
model! { BlindWatermarkTemplate {
    0 "Definition" definition: i64, 1 "Type" r#type: String, 2 "Name" name: String,
    3 "TextContent" text_content: String, 4 "Comment" comment: String, 5 "CreateTime" create_time: String,
    6 "UpdateTime" update_time: String, 7 "Strength" strength: String
} }

/// Describes clone viral task: `DescribeCloneViralTask` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeCloneViralTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloneViralTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeCloneViralTask(task_id: String) "DescribeCloneViralTask" -> DescribeCloneViralTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeCloneViralTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloneViralTaskOutput {
    pub status: Option<String>,
    pub message: Option<String>,
    pub video_urls: Vec<String>,
}
model! { DescribeCloneViralTaskOutput {
    0 "Status" status: String, 1 "Message" message: String, 2 "VideoUrls" video_urls: Vec<String>
} }

/// Describes content review templates: `DescribeContentReviewTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeContentReviewTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentReviewTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeContentReviewTemplates() "DescribeContentReviewTemplates" -> DescribeContentReviewTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "Name" name: String
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
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub r#type: Option<String>,
}
model! { ContentReviewTemplateItem {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "PornConfigure" porn_configure: PornConfigureInfo,
    4 "TerrorismConfigure" terrorism_configure: TerrorismConfigureInfo,
    5 "PoliticalConfigure" political_configure: PoliticalConfigureInfo,
    6 "ProhibitedConfigure" prohibited_configure: ProhibitedConfigureInfo,
    7 "UserDefineConfigure" user_define_configure: UserDefineConfigureInfo, 8 "CreateTime" create_time: String,
    9 "UpdateTime" update_time: String, 10 "Type" r#type: String
} }

/// Describes design task: `DescribeDesignTask` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeDesignTask>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesignTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeDesignTask(task_id: String) "DescribeDesignTask" -> DescribeDesignTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeDesignTask`].
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
    0 "ErrorCode" error_code: i64, 1 "Msg" msg: String, 2 "Status" status: String, 3 "VoiceId" voice_id: String,
    4 "AudioUrl" audio_url: String, 5 "ExtInfo" ext_info: String
} }

/// Describes group attach flows by id: `DescribeGroupAttachFlowsById` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeGroupAttachFlowsById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAttachFlowsById {
    pub id: Option<String>,
}
operation! { DescribeGroupAttachFlowsById() "DescribeGroupAttachFlowsById" -> DescribeGroupAttachFlowsByIdOutput {
    0 "Id" id: String
} }

/// Response of [`DescribeGroupAttachFlowsById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAttachFlowsByIdOutput {
    pub infos: Vec<FlowInOutResp>,
}
model! { DescribeGroupAttachFlowsByIdOutput {
    0 "Infos" infos: Vec<FlowInOutResp>
} }

/// In the response of [`DescribeGroupAttachFlowsById`].
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
    0 "FlowId" flow_id: String, 1 "FlowName" flow_name: String, 2 "EventId" event_id: String,
    3 "FlowRegion" flow_region: String, 4 "OutputRegion" output_region: String, 5 "EventName" event_name: String,
    6 "InputName" input_name: String, 7 "OutputName" output_name: String, 8 "InOutId" in_out_id: String,
    9 "InOutType" in_out_type: String
} }

/// Describes image sprite templates: `DescribeImageSpriteTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeImageSpriteTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSpriteTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeImageSpriteTemplates() "DescribeImageSpriteTemplates" -> DescribeImageSpriteTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "Name" name: String
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

/// Describes image task detail: `DescribeImageTaskDetail` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeImageTaskDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageTaskDetail {
    /// Required.
    pub task_id: String,
}
operation! { DescribeImageTaskDetail(task_id: String) "DescribeImageTaskDetail" -> DescribeImageTaskDetailOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeImageTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageTaskDetailOutput {
    pub task_type: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub message: Option<String>,
    pub image_process_task_result_set: Vec<ImageProcessTaskResult>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub definition: Option<i64>,
    pub image_task: Option<ImageTaskInput>,
    pub input_info: Option<MediaInputInfo>,
}
model! { DescribeImageTaskDetailOutput {
    0 "TaskType" task_type: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "ErrMsg" err_msg: String,
    4 "Message" message: String,
    5 "ImageProcessTaskResultSet" image_process_task_result_set: Vec<ImageProcessTaskResult>,
    6 "CreateTime" create_time: String, 7 "FinishTime" finish_time: String, 8 "Definition" definition: i64,
    9 "ImageTask" image_task: ImageTaskInput, 10 "InputInfo" input_info: MediaInputInfo
} }

/// In the response of [`DescribeImageTaskDetail`].
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
    0 "Status" status: String, 1 "ErrMsg" err_msg: String, 2 "Message" message: String,
    3 "Output" output: ImageProcessTaskOutput, 4 "Progress" progress: i64
} }

/// In the response of [`DescribeImageTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageProcessTaskOutput {
    pub path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
    /// Secret.
    pub signed_url: Option<Secret>,
    pub content: Option<String>,
    pub file_id: Option<String>,
}
model! { ImageProcessTaskOutput {
    0 "Path" path: String, 1 "OutputStorage" output_storage: TaskOutputStorage, 2 "SignedUrl" signed_url: Secret,
    3 "Content" content: String, 4 "FileId" file_id: String
} }

/// Describes image tasks: `DescribeImageTasks` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by token (`ScrollToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeImageTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageTasks {
    /// Required.
    pub status: String,
    pub limit: Option<i64>,
    pub scroll_token: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub sub_task_has_failed: Option<bool>,
}
operation! { DescribeImageTasks(status: String) "DescribeImageTasks" -> DescribeImageTasksOutput {
    0 "Status" status, 1 "Limit" limit: i64, 2 "ScrollToken" scroll_token: String, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "SubTaskHasFailed" sub_task_has_failed: bool
} }
paged! { DescribeImageTasks: ImageTaskInfo = Token "ScrollToken", "TaskSet" task_set, next "ScrollToken" }

/// Response of [`DescribeImageTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageTasksOutput {
    pub total_count: Option<i64>,
    pub scroll_token: Option<String>,
    pub task_set: Vec<ImageTaskInfo>,
}
model! { DescribeImageTasksOutput {
    0 "TotalCount" total_count: i64, 1 "ScrollToken" scroll_token: String, 2 "TaskSet" task_set: Vec<ImageTaskInfo>
} }

/// In the response of [`DescribeImageTasks`].
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
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "Input" input: String, 3 "CreateTime" create_time: String,
    4 "BeginProcessTime" begin_process_time: String, 5 "FinishTime" finish_time: String,
    6 "SubTaskHasFailed" sub_task_has_failed: bool
} }

/// Describes live record templates: `DescribeLiveRecordTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeLiveRecordTemplates>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`].
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
    Offset "Offset", "LiveRecordTemplateSet" live_record_template_set, total "TotalCount" }

/// Response of [`DescribeLiveRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordTemplatesOutput {
    pub total_count: Option<i64>,
    pub live_record_template_set: Vec<LiveRecordTemplate>,
}
model! { DescribeLiveRecordTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "LiveRecordTemplateSet" live_record_template_set: Vec<LiveRecordTemplate>
} }

/// In the response of [`DescribeLiveRecordTemplates`].
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
    0 "Definition" definition: i64, 1 "HLSConfigure" hls_configure: HLSConfigureInfo,
    2 "MP4Configure" mp4_configure: MP4ConfigureInfo, 3 "Name" name: String, 4 "Comment" comment: String,
    5 "Type" r#type: String, 6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String,
    8 "RecordType" record_type: String
} }

/// Describes mdpmps user info: `DescribeMDPMPSUserInfo` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeMDPMPSUserInfo>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_APP_ID`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMDPMPSUserInfo {}
operation! { DescribeMDPMPSUserInfo() "DescribeMDPMPSUserInfo" -> DescribeMDPMPSUserInfoOutput {} }

/// Response of [`DescribeMDPMPSUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMDPMPSUserInfoOutput {
    pub status: Option<String>,
}
model! { DescribeMDPMPSUserInfoOutput {
    0 "Status" status: String
} }

/// Describes media meta data: `DescribeMediaMetaData` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeMediaMetaData>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_SRC_FILE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaMetaData {
    /// Required.
    pub input_info: MediaInputInfo,
}
operation! { DescribeMediaMetaData(input_info: MediaInputInfo) "DescribeMediaMetaData" -> DescribeMediaMetaDataOutput {
    0 "InputInfo" input_info
} }

/// Response of [`DescribeMediaMetaData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaMetaDataOutput {
    pub meta_data: Option<MediaMetaData>,
}
model! { DescribeMediaMetaDataOutput {
    0 "MetaData" meta_data: MediaMetaData
} }

/// Describes person samples: `DescribePersonSamples` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribePersonSamples>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePersonSamples {
    pub r#type: Option<String>,
    pub person_ids: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePersonSamples() "DescribePersonSamples" -> DescribePersonSamplesOutput {
    0 "Type" r#type: String, 1 "PersonIds" person_ids: Vec<String>, 2 "Names" names: Vec<String>,
    3 "Tags" tags: Vec<String>, 4 "Offset" offset: i64, 5 "Limit" limit: i64
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

/// Describes process image templates: `DescribeProcessImageTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeProcessImageTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessImageTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub name: Option<String>,
    pub order_type: Option<i64>,
    pub order_by: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeProcessImageTemplates() "DescribeProcessImageTemplates" -> DescribeProcessImageTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Name" name: String,
    4 "OrderType" order_type: i64, 5 "OrderBy" order_by: String, 6 "Type" r#type: String
} }
paged! { DescribeProcessImageTemplates: ProcessImageTemplate =
    Offset "Offset", "ProcessImageTemplateSet" process_image_template_set, total "TotalCount" }

/// Response of [`DescribeProcessImageTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessImageTemplatesOutput {
    pub total_count: Option<i64>,
    pub process_image_template_set: Vec<ProcessImageTemplate>,
}
model! { DescribeProcessImageTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "ProcessImageTemplateSet" process_image_template_set: Vec<ProcessImageTemplate>
} }

/// In the response of [`DescribeProcessImageTemplates`].
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
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String, 3 "Type" r#type: String,
    4 "ProcessImageConfig" process_image_config: ImageTaskInput, 5 "CreateTime" create_time: String,
    6 "UpdateTime" update_time: String
} }

/// Describes quality control templates: `DescribeQualityControlTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeQualityControlTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityControlTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeQualityControlTemplates()
    "DescribeQualityControlTemplates" -> DescribeQualityControlTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "Name" name: String
} }
paged! { DescribeQualityControlTemplates: QualityControlTemplate =
    Offset "Offset", "QualityControlTemplateSet" quality_control_template_set, total "TotalCount" }

/// Response of [`DescribeQualityControlTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityControlTemplatesOutput {
    pub total_count: Option<i64>,
    pub quality_control_template_set: Vec<QualityControlTemplate>,
}
model! { DescribeQualityControlTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "QualityControlTemplateSet" quality_control_template_set: Vec<QualityControlTemplate>
} }

/// In the response of [`DescribeQualityControlTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlTemplate {
    pub definition: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub quality_control_item_set: Vec<QualityControlItemConfig>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub strategy: Option<QualityControlStrategy>,
}
model! { QualityControlTemplate {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String, 3 "Type" r#type: String,
    4 "QualityControlItemSet" quality_control_item_set: Vec<QualityControlItemConfig>,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String,
    7 "Strategy" strategy: QualityControlStrategy
} }

/// Describes ssai activate state: `DescribeSSAIActivateState` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeSSAIActivateState>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSAIActivateState {}
operation! { DescribeSSAIActivateState() "DescribeSSAIActivateState" -> DescribeSSAIActivateStateOutput {} }

/// Response of [`DescribeSSAIActivateState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSAIActivateStateOutput {
    pub status: Option<i64>,
}
model! { DescribeSSAIActivateStateOutput {
    0 "Status" status: i64
} }

/// Describes sample snapshot templates: `DescribeSampleSnapshotTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeSampleSnapshotTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleSnapshotTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeSampleSnapshotTemplates()
    "DescribeSampleSnapshotTemplates" -> DescribeSampleSnapshotTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "Name" name: String
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

/// Describes schedules: `DescribeSchedules` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeSchedules>.
///
/// Errors: [`codes::FAILED_OPERATION_GENERATE_RESOURCE`], [`codes::FAILED_OPERATION_INVALID_USER`],
/// [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedules {
    pub schedule_ids: Option<Vec<i64>>,
    pub trigger_type: Option<String>,
    pub status: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSchedules() "DescribeSchedules" -> DescribeSchedulesOutput {
    0 "ScheduleIds" schedule_ids: Vec<i64>, 1 "TriggerType" trigger_type: String, 2 "Status" status: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeSchedules: SchedulesInfo = Offset "Offset", "ScheduleInfoSet" schedule_info_set, total "TotalCount" }

/// Response of [`DescribeSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulesOutput {
    pub total_count: Option<i64>,
    pub schedule_info_set: Vec<SchedulesInfo>,
}
model! { DescribeSchedulesOutput {
    0 "TotalCount" total_count: i64, 1 "ScheduleInfoSet" schedule_info_set: Vec<SchedulesInfo>
} }

/// In the response of [`DescribeSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulesInfo {
    pub schedule_id: Option<i64>,
    pub schedule_name: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub trigger: Option<WorkflowTrigger>,
    pub activities: Vec<Activity>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_dir: Option<String>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub resource_id: Option<String>,
}
model! { SchedulesInfo {
    0 "ScheduleId" schedule_id: i64, 1 "ScheduleName" schedule_name: String, 2 "Type" r#type: String,
    3 "Status" status: String, 4 "Trigger" trigger: WorkflowTrigger, 5 "Activities" activities: Vec<Activity>,
    6 "OutputStorage" output_storage: TaskOutputStorage, 7 "OutputDir" output_dir: String,
    8 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig, 9 "CreateTime" create_time: String,
    10 "UpdateTime" update_time: String, 11 "ResourceId" resource_id: String
} }

/// Describes smart erase templates: `DescribeSmartEraseTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeSmartEraseTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_ERASE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartEraseTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub erase_type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeSmartEraseTemplates() "DescribeSmartEraseTemplates" -> DescribeSmartEraseTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "EraseType" erase_type: String, 5 "Name" name: String
} }
paged! { DescribeSmartEraseTemplates: SmartEraseTemplateItem =
    Offset "Offset", "SmartEraseTemplateSet" smart_erase_template_set, total "TotalCount" }

/// Response of [`DescribeSmartEraseTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartEraseTemplatesOutput {
    pub total_count: Option<i64>,
    pub smart_erase_template_set: Vec<SmartEraseTemplateItem>,
}
model! { DescribeSmartEraseTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "SmartEraseTemplateSet" smart_erase_template_set: Vec<SmartEraseTemplateItem>
} }

/// In the response of [`DescribeSmartEraseTemplates`].
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
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String, 3 "Type" r#type: String,
    4 "EraseType" erase_type: String, 5 "EraseSubtitleConfig" erase_subtitle_config: SmartEraseSubtitleConfig,
    6 "EraseWatermarkConfig" erase_watermark_config: SmartEraseWatermarkConfig,
    7 "ErasePrivacyConfig" erase_privacy_config: SmartErasePrivacyConfig, 8 "CreateTime" create_time: String,
    9 "UpdateTime" update_time: String, 10 "AliasName" alias_name: String
} }

/// Describes smart subtitle templates: `DescribeSmartSubtitleTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeSmartSubtitleTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartSubtitleTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub process_type: Option<i64>,
}
operation! { DescribeSmartSubtitleTemplates() "DescribeSmartSubtitleTemplates" -> DescribeSmartSubtitleTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "Name" name: String, 5 "ProcessType" process_type: i64
} }
paged! { DescribeSmartSubtitleTemplates: SmartSubtitleTemplateItem =
    Offset "Offset", "SmartSubtitleTemplateSet" smart_subtitle_template_set, total "TotalCount" }

/// Response of [`DescribeSmartSubtitleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartSubtitleTemplatesOutput {
    pub total_count: Option<i64>,
    pub smart_subtitle_template_set: Vec<SmartSubtitleTemplateItem>,
}
model! { DescribeSmartSubtitleTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "SmartSubtitleTemplateSet" smart_subtitle_template_set: Vec<SmartSubtitleTemplateItem>
} }

/// In the response of [`DescribeSmartSubtitleTemplates`].
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
    pub process_type: Option<i64>,
    pub selecting_subtitle_areas_config: Option<SelectingSubtitleAreasConfig>,
    pub subtitle_embed_id: Option<i64>,
    pub speaker_mode: Option<i64>,
    pub speaker_label: Option<i64>,
}
model! { SmartSubtitleTemplateItem {
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String, 3 "Type" r#type: String,
    4 "AsrHotWordsConfigure" asr_hot_words_configure: AsrHotWordsConfigure,
    5 "AsrHotWordsLibraryName" asr_hot_words_library_name: String, 6 "VideoSrcLanguage" video_src_language: String,
    7 "SubtitleFormat" subtitle_format: String, 8 "SubtitleType" subtitle_type: i64,
    9 "TranslateSwitch" translate_switch: String, 10 "TranslateDstLanguage" translate_dst_language: String,
    11 "CreateTime" create_time: String, 12 "UpdateTime" update_time: String, 13 "AliasName" alias_name: String,
    14 "ProcessType" process_type: i64,
    15 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: SelectingSubtitleAreasConfig,
    16 "SubtitleEmbedId" subtitle_embed_id: i64, 17 "SpeakerMode" speaker_mode: i64,
    18 "SpeakerLabel" speaker_label: i64
} }

/// Describes snapshot by time offset templates: `DescribeSnapshotByTimeOffsetTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeSnapshotByTimeOffsetTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotByTimeOffsetTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeSnapshotByTimeOffsetTemplates()
    "DescribeSnapshotByTimeOffsetTemplates" -> DescribeSnapshotByTimeOffsetTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "Name" name: String
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

/// Describes stream link activate state: `DescribeStreamLinkActivateState` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkActivateState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkActivateState {}
operation! { DescribeStreamLinkActivateState()
    "DescribeStreamLinkActivateState" -> DescribeStreamLinkActivateStateOutput {} }

/// Response of [`DescribeStreamLinkActivateState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkActivateStateOutput {
    pub status: Option<i64>,
}
model! { DescribeStreamLinkActivateStateOutput {
    0 "Status" status: i64
} }

/// Describes stream link event: `DescribeStreamLinkEvent` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkEvent>.
///
/// Errors: [`codes::INVALID_PARAMETER_PAGE_NUM`], [`codes::INVALID_PARAMETER_PAGE_SIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkEvent {
    /// Required.
    pub event_id: String,
}
operation! { DescribeStreamLinkEvent(event_id: String) "DescribeStreamLinkEvent" -> DescribeStreamLinkEventOutput {
    0 "EventId" event_id
} }

/// Response of [`DescribeStreamLinkEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkEventOutput {
    pub info: Option<DescribeEvent>,
}
model! { DescribeStreamLinkEventOutput {
    0 "Info" info: DescribeEvent
} }

/// Describes stream link event attached flows: `DescribeStreamLinkEventAttachedFlows` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkEventAttachedFlows>.
///
/// Errors: [`codes::INVALID_PARAMETER_PAGE_NUM`], [`codes::INVALID_PARAMETER_PAGE_SIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkEventAttachedFlows {
    /// Required.
    pub event_id: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeStreamLinkEventAttachedFlows(event_id: String)
    "DescribeStreamLinkEventAttachedFlows" -> DescribeStreamLinkEventAttachedFlowsOutput {
    0 "EventId" event_id, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeStreamLinkEventAttachedFlows: DescribeFlow = Number "PageNum", "Infos" infos, total "TotalNum" }

/// Response of [`DescribeStreamLinkEventAttachedFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkEventAttachedFlowsOutput {
    pub infos: Vec<DescribeFlow>,
    pub total_num: Option<i64>,
}
model! { DescribeStreamLinkEventAttachedFlowsOutput {
    0 "Infos" infos: Vec<DescribeFlow>, 1 "TotalNum" total_num: i64
} }

/// Describes stream link events: `DescribeStreamLinkEvents` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkEvents>.
///
/// Errors: [`codes::INVALID_PARAMETER_PAGE_NUM`], [`codes::INVALID_PARAMETER_PAGE_SIZE`].
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

/// Response of [`DescribeStreamLinkEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkEventsOutput {
    pub infos: Vec<DescribeEvent>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeStreamLinkEventsOutput {
    0 "Infos" infos: Vec<DescribeEvent>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// Describes stream link flow: `DescribeStreamLinkFlow` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlow {
    /// Required.
    pub flow_id: String,
}
operation! { DescribeStreamLinkFlow(flow_id: String) "DescribeStreamLinkFlow" -> DescribeStreamLinkFlowOutput {
    0 "FlowId" flow_id
} }

/// Response of [`DescribeStreamLinkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowOutput {
    pub info: Option<DescribeFlow>,
}
model! { DescribeStreamLinkFlowOutput {
    0 "Info" info: DescribeFlow
} }

/// Describes stream link flow logs: `DescribeStreamLinkFlowLogs` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkFlowLogs>.
///
/// Errors: [`codes::INVALID_PARAMETER_END_TIME`], [`codes::INVALID_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PAGE_NUM`], [`codes::INVALID_PARAMETER_PAGE_SIZE`],
/// [`codes::INVALID_PARAMETER_PIPELINE`], [`codes::INVALID_PARAMETER_SORT_TYPE`],
/// [`codes::INVALID_PARAMETER_START_TIME`], [`codes::INVALID_PARAMETER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowLogs {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub r#type: Vec<String>,
    /// Required.
    pub pipeline: Vec<String>,
    /// Required.
    pub page_size: i64,
    pub sort_type: Option<String>,
    pub page_num: Option<i64>,
}

/// Arguments of [`DescribeStreamLinkFlowLogs::new`].
pub struct DescribeStreamLinkFlowLogsRequired {
    pub flow_id: String,
    pub start_time: String,
    pub end_time: String,
    pub r#type: Vec<String>,
    pub pipeline: Vec<String>,
    pub page_size: i64,
}
operation! {
    DescribeStreamLinkFlowLogs { DescribeStreamLinkFlowLogsRequired: flow_id, start_time, end_time, r#type, pipeline, page_size }
    "DescribeStreamLinkFlowLogs" -> DescribeStreamLinkFlowLogsOutput {
    0 "FlowId" flow_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Type" r#type, 4 "Pipeline" pipeline,
    5 "PageSize" page_size, 6 "SortType" sort_type: String, 7 "PageNum" page_num: i64
} }
paged! { DescribeStreamLinkFlowLogs: FlowLogInfo = Number "PageNum", "Infos" infos, total "TotalNum" }

/// Response of [`DescribeStreamLinkFlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowLogsOutput {
    pub infos: Vec<FlowLogInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeStreamLinkFlowLogsOutput {
    0 "Infos" infos: Vec<FlowLogInfo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeStreamLinkFlowLogs`].
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
    0 "Timestamp" timestamp: i64, 1 "Type" r#type: String, 2 "InputOutputId" input_output_id: String,
    3 "Protocol" protocol: String, 4 "EventCode" event_code: String, 5 "EventMessage" event_message: String,
    6 "RemoteIp" remote_ip: String, 7 "RemotePort" remote_port: String, 8 "Pipeline" pipeline: String,
    9 "InputOutputName" input_output_name: String
} }

/// Describes stream link flow media statistics: `DescribeStreamLinkFlowMediaStatistics` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkFlowMediaStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_END_TIME`], [`codes::INVALID_PARAMETER_INPUT_OUTPUT_ID`],
/// [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PERIOD`], [`codes::INVALID_PARAMETER_PIPELINE`],
/// [`codes::INVALID_PARAMETER_START_TIME`], [`codes::INVALID_PARAMETER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowMediaStatistics {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub input_output_id: String,
    /// Required.
    pub pipeline: String,
    /// Required.
    pub period: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub remote_ip: Option<String>,
}

/// Arguments of [`DescribeStreamLinkFlowMediaStatistics::new`].
pub struct DescribeStreamLinkFlowMediaStatisticsRequired {
    pub flow_id: String,
    pub r#type: String,
    pub input_output_id: String,
    pub pipeline: String,
    pub period: String,
    pub start_time: String,
    pub end_time: String,
}
operation! {
    DescribeStreamLinkFlowMediaStatistics { DescribeStreamLinkFlowMediaStatisticsRequired: flow_id, r#type, input_output_id, pipeline, period, start_time, end_time }
    "DescribeStreamLinkFlowMediaStatistics" -> DescribeStreamLinkFlowMediaStatisticsOutput {
    0 "FlowId" flow_id, 1 "Type" r#type, 2 "InputOutputId" input_output_id, 3 "Pipeline" pipeline, 4 "Period" period,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "RemoteIp" remote_ip: String
} }

/// Response of [`DescribeStreamLinkFlowMediaStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowMediaStatisticsOutput {
    pub infos: Vec<FlowMediaInfo>,
}
model! { DescribeStreamLinkFlowMediaStatisticsOutput {
    0 "Infos" infos: Vec<FlowMediaInfo>
} }

/// In the response of [`DescribeStreamLinkFlowMediaStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowMediaInfo {
    pub timestamp: Option<i64>,
    pub network: Option<i64>,
    pub video: Vec<FlowMediaVideo>,
    pub audio: Vec<FlowMediaAudio>,
    pub session_id: Option<String>,
    pub client_ip: Option<String>,
}
model! { FlowMediaInfo {
    0 "Timestamp" timestamp: i64, 1 "Network" network: i64, 2 "Video" video: Vec<FlowMediaVideo>,
    3 "Audio" audio: Vec<FlowMediaAudio>, 4 "SessionId" session_id: String, 5 "ClientIp" client_ip: String
} }

/// In the response of [`DescribeStreamLinkFlowMediaStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowMediaVideo {
    pub fps: Option<i64>,
    pub rate: Option<i64>,
    pub pid: Option<i64>,
    pub session_id: Option<String>,
}
model! { FlowMediaVideo {
    0 "Fps" fps: i64, 1 "Rate" rate: i64, 2 "Pid" pid: i64, 3 "SessionId" session_id: String
} }

/// In the response of [`DescribeStreamLinkFlowMediaStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowMediaAudio {
    pub fps: Option<i64>,
    pub rate: Option<i64>,
    pub pid: Option<i64>,
    pub session_id: Option<String>,
}
model! { FlowMediaAudio {
    0 "Fps" fps: i64, 1 "Rate" rate: i64, 2 "Pid" pid: i64, 3 "SessionId" session_id: String
} }

/// Describes stream link flow realtime status: `DescribeStreamLinkFlowRealtimeStatus` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkFlowRealtimeStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowRealtimeStatus {
    /// Required.
    pub flow_id: String,
    pub input_ids: Option<Vec<String>>,
    pub output_ids: Option<Vec<String>>,
}
operation! { DescribeStreamLinkFlowRealtimeStatus(flow_id: String)
    "DescribeStreamLinkFlowRealtimeStatus" -> DescribeStreamLinkFlowRealtimeStatusOutput {
    0 "FlowId" flow_id, 1 "InputIds" input_ids: Vec<String>, 2 "OutputIds" output_ids: Vec<String>
} }

/// Response of [`DescribeStreamLinkFlowRealtimeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowRealtimeStatusOutput {
    pub timestamp: Option<i64>,
    pub datas: Vec<FlowRealtimeStatusItem>,
}
model! { DescribeStreamLinkFlowRealtimeStatusOutput {
    0 "Timestamp" timestamp: i64, 1 "Datas" datas: Vec<FlowRealtimeStatusItem>
} }

/// In the response of [`DescribeStreamLinkFlowRealtimeStatus`].
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
    0 "Type" r#type: String, 1 "InputId" input_id: String, 2 "OutputId" output_id: String, 3 "FlowId" flow_id: String,
    4 "Protocol" protocol: String, 5 "CommonStatus" common_status: FlowRealtimeStatusCommon,
    6 "SRTStatus" srt_status: FlowRealtimeStatusSRT, 7 "RTMPStatus" rtmp_status: FlowRealtimeStatusRTMP,
    8 "ConnectServerIP" connect_server_ip: String, 9 "RTPStatus" rtp_status: FlowRealtimeStatusRTP
} }

/// In the response of [`DescribeStreamLinkFlowRealtimeStatus`].
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
    0 "State" state: String, 1 "Mode" mode: String, 2 "ConnectedTime" connected_time: i64, 3 "Bitrate" bitrate: i64,
    4 "Reconnections" reconnections: i64
} }

/// In the response of [`DescribeStreamLinkFlowRealtimeStatus`].
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
    0 "Latency" latency: i64, 1 "RTT" rtt: i64, 2 "Packets" packets: i64, 3 "PacketLossRate" packet_loss_rate: f64,
    4 "RetransmitRate" retransmit_rate: f64, 5 "DroppedPackets" dropped_packets: i64, 6 "Encryption" encryption: String
} }

/// In the response of [`DescribeStreamLinkFlowRealtimeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowRealtimeStatusRTMP {
    pub video_fps: Option<i64>,
    pub audio_fps: Option<i64>,
}
model! { FlowRealtimeStatusRTMP {
    0 "VideoFPS" video_fps: i64, 1 "AudioFPS" audio_fps: i64
} }

/// In the response of [`DescribeStreamLinkFlowRealtimeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowRealtimeStatusRTP {
    pub packets: Option<i64>,
}
model! { FlowRealtimeStatusRTP {
    0 "Packets" packets: i64
} }

/// Describes stream link flow srt statistics: `DescribeStreamLinkFlowSRTStatistics` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkFlowSRTStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_END_TIME`], [`codes::INVALID_PARAMETER_INPUT_OUTPUT_ID`],
/// [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PERIOD`], [`codes::INVALID_PARAMETER_PIPELINE`],
/// [`codes::INVALID_PARAMETER_START_TIME`], [`codes::INVALID_PARAMETER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowSRTStatistics {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub input_output_id: String,
    /// Required.
    pub pipeline: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub period: String,
    pub remote_ip: Option<String>,
}

/// Arguments of [`DescribeStreamLinkFlowSRTStatistics::new`].
pub struct DescribeStreamLinkFlowSRTStatisticsRequired {
    pub flow_id: String,
    pub r#type: String,
    pub input_output_id: String,
    pub pipeline: String,
    pub start_time: String,
    pub end_time: String,
    pub period: String,
}
operation! {
    DescribeStreamLinkFlowSRTStatistics { DescribeStreamLinkFlowSRTStatisticsRequired: flow_id, r#type, input_output_id, pipeline, start_time, end_time, period }
    "DescribeStreamLinkFlowSRTStatistics" -> DescribeStreamLinkFlowSRTStatisticsOutput {
    0 "FlowId" flow_id, 1 "Type" r#type, 2 "InputOutputId" input_output_id, 3 "Pipeline" pipeline,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "Period" period, 7 "RemoteIp" remote_ip: String
} }

/// Response of [`DescribeStreamLinkFlowSRTStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowSRTStatisticsOutput {
    pub infos: Vec<FlowSRTInfo>,
}
model! { DescribeStreamLinkFlowSRTStatisticsOutput {
    0 "Infos" infos: Vec<FlowSRTInfo>
} }

/// In the response of [`DescribeStreamLinkFlowSRTStatistics`].
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
    0 "Timestamp" timestamp: i64, 1 "SendPacketLossRate" send_packet_loss_rate: i64,
    2 "SendRetransmissionRate" send_retransmission_rate: i64, 3 "RecvPacketLossRate" recv_packet_loss_rate: i64,
    4 "RecvRetransmissionRate" recv_retransmission_rate: i64, 5 "RTT" rtt: i64, 6 "SessionId" session_id: String,
    7 "SendPacketDropNumber" send_packet_drop_number: i64, 8 "RecvPacketDropNumber" recv_packet_drop_number: i64
} }

/// Describes stream link flow statistics: `DescribeStreamLinkFlowStatistics` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkFlowStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_END_TIME`], [`codes::INVALID_PARAMETER_INPUT_OUTPUT_ID`],
/// [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PERIOD`], [`codes::INVALID_PARAMETER_PIPELINE`],
/// [`codes::INVALID_PARAMETER_START_TIME`], [`codes::INVALID_PARAMETER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowStatistics {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub input_output_id: String,
    /// Required.
    pub pipeline: String,
    /// Required.
    pub period: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub remote_ip: Option<String>,
}

/// Arguments of [`DescribeStreamLinkFlowStatistics::new`].
pub struct DescribeStreamLinkFlowStatisticsRequired {
    pub flow_id: String,
    pub r#type: String,
    pub input_output_id: String,
    pub pipeline: String,
    pub period: String,
    pub start_time: String,
    pub end_time: String,
}
operation! {
    DescribeStreamLinkFlowStatistics { DescribeStreamLinkFlowStatisticsRequired: flow_id, r#type, input_output_id, pipeline, period, start_time, end_time }
    "DescribeStreamLinkFlowStatistics" -> DescribeStreamLinkFlowStatisticsOutput {
    0 "FlowId" flow_id, 1 "Type" r#type, 2 "InputOutputId" input_output_id, 3 "Pipeline" pipeline, 4 "Period" period,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "RemoteIp" remote_ip: String
} }

/// Response of [`DescribeStreamLinkFlowStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowStatisticsOutput {
    pub infos: Vec<FlowStatisticsArray>,
}
model! { DescribeStreamLinkFlowStatisticsOutput {
    0 "Infos" infos: Vec<FlowStatisticsArray>
} }

/// In the response of [`DescribeStreamLinkFlowStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowStatisticsArray {
    pub timestamp: Option<i64>,
    pub flow_statistics: Vec<FlowStatistics>,
}
model! { FlowStatisticsArray {
    0 "Timestamp" timestamp: i64, 1 "FlowStatistics" flow_statistics: Vec<FlowStatistics>
} }

/// In the response of [`DescribeStreamLinkFlowStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowStatistics {
    pub session_id: Option<String>,
    pub client_ip: Option<String>,
    pub network: Option<i64>,
    pub video: Vec<FlowVideo>,
    pub audio: Vec<FlowAudio>,
}
model! { FlowStatistics {
    0 "SessionId" session_id: String, 1 "ClientIp" client_ip: String, 2 "Network" network: i64,
    3 "Video" video: Vec<FlowVideo>, 4 "Audio" audio: Vec<FlowAudio>
} }

/// In the response of [`DescribeStreamLinkFlowStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowVideo {
    pub fps: Option<i64>,
    pub rate: Option<i64>,
    pub pid: Option<i64>,
}
model! { FlowVideo {
    0 "Fps" fps: i64, 1 "Rate" rate: i64, 2 "Pid" pid: i64
} }

/// In the response of [`DescribeStreamLinkFlowStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowAudio {
    pub fps: Option<i64>,
    pub rate: Option<i64>,
    pub pid: Option<i64>,
}
model! { FlowAudio {
    0 "Fps" fps: i64, 1 "Rate" rate: i64, 2 "Pid" pid: i64
} }

/// Describes stream link flows: `DescribeStreamLinkFlows` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkFlows>.
///
/// Errors: [`codes::INVALID_PARAMETER_PAGE_NUM`], [`codes::INVALID_PARAMETER_PAGE_SIZE`].
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

/// Response of [`DescribeStreamLinkFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkFlowsOutput {
    pub infos: Vec<DescribeFlow>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeStreamLinkFlowsOutput {
    0 "Infos" infos: Vec<DescribeFlow>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// Describes stream link regions: `DescribeStreamLinkRegions` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkRegions {}
operation! { DescribeStreamLinkRegions() "DescribeStreamLinkRegions" -> DescribeStreamLinkRegionsOutput {} }

/// Response of [`DescribeStreamLinkRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkRegionsOutput {
    pub info: Option<StreamLinkRegionInfo>,
}
model! { DescribeStreamLinkRegionsOutput {
    0 "Info" info: StreamLinkRegionInfo
} }

/// In the response of [`DescribeStreamLinkRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamLinkRegionInfo {
    pub regions: Vec<RegionInfo>,
}
model! { StreamLinkRegionInfo {
    0 "Regions" regions: Vec<RegionInfo>
} }

/// In the response of [`DescribeStreamLinkRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub name: Option<String>,
}
model! { RegionInfo {
    0 "Name" name: String
} }

/// Describes stream link security groups: `DescribeStreamLinkSecurityGroups` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamLinkSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkSecurityGroups {}
operation! { DescribeStreamLinkSecurityGroups()
    "DescribeStreamLinkSecurityGroups" -> DescribeStreamLinkSecurityGroupsOutput {} }

/// Response of [`DescribeStreamLinkSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLinkSecurityGroupsOutput {
    pub infos: Vec<SecurityGroupInfo>,
}
model! { DescribeStreamLinkSecurityGroupsOutput {
    0 "Infos" infos: Vec<SecurityGroupInfo>
} }

/// In the response of [`DescribeStreamLinkSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub whitelist: Vec<String>,
    pub occupied_inputs: Vec<String>,
    pub region: Option<String>,
    pub occupied_outputs: Vec<String>,
}
model! { SecurityGroupInfo {
    0 "Id" id: String, 1 "Name" name: String, 2 "Whitelist" whitelist: Vec<String>,
    3 "OccupiedInputs" occupied_inputs: Vec<String>, 4 "Region" region: String,
    5 "OccupiedOutputs" occupied_outputs: Vec<String>
} }

/// Describes stream package activate state: `DescribeStreamPackageActivateState` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageActivateState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageActivateState {}
operation! { DescribeStreamPackageActivateState()
    "DescribeStreamPackageActivateState" -> DescribeStreamPackageActivateStateOutput {} }

/// Response of [`DescribeStreamPackageActivateState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageActivateStateOutput {
    pub status: Option<i64>,
}
model! { DescribeStreamPackageActivateStateOutput {
    0 "Status" status: i64
} }

/// Describes stream package linear assembly channel: `DescribeStreamPackageLinearAssemblyChannel` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageLinearAssemblyChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyChannel {
    /// Required.
    pub id: String,
}
operation! { DescribeStreamPackageLinearAssemblyChannel(id: String)
    "DescribeStreamPackageLinearAssemblyChannel" -> DescribeStreamPackageLinearAssemblyChannelOutput {
    0 "Id" id
} }

/// Response of [`DescribeStreamPackageLinearAssemblyChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyChannelOutput {
    pub info: Option<LinearAssemblyChannelInfo>,
}
model! { DescribeStreamPackageLinearAssemblyChannelOutput {
    0 "Info" info: LinearAssemblyChannelInfo
} }

/// Describes stream package linear assembly channel alerts: `DescribeStreamPackageLinearAssemblyChannelAlerts` of `mps`
/// 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageLinearAssemblyChannelAlerts>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyChannelAlerts {
    /// Required.
    pub channel_id: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeStreamPackageLinearAssemblyChannelAlerts(channel_id: String)
    "DescribeStreamPackageLinearAssemblyChannelAlerts" -> DescribeStreamPackageLinearAssemblyChannelAlertsOutput {
    0 "ChannelId" channel_id, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64
} }

/// Response of [`DescribeStreamPackageLinearAssemblyChannelAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyChannelAlertsOutput {
    pub infos: Option<ChannelAlertResp>,
}
model! { DescribeStreamPackageLinearAssemblyChannelAlertsOutput {
    0 "Infos" infos: ChannelAlertResp
} }

/// In the response of [`DescribeStreamPackageLinearAssemblyChannelAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAlertResp {
    pub program_alert_counts: Vec<ProgramAlertCounts>,
    pub program_alert_infos: Vec<ProgramAlertInfos>,
}
model! { ChannelAlertResp {
    0 "ProgramAlertCounts" program_alert_counts: Vec<ProgramAlertCounts>,
    1 "ProgramAlertInfos" program_alert_infos: Vec<ProgramAlertInfos>
} }

/// In the response of [`DescribeStreamPackageLinearAssemblyChannelAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramAlertCounts {
    pub program_id: Option<String>,
    pub program_name: Option<String>,
    pub category: Option<String>,
    pub count: Option<i64>,
    pub last_modified_time: Option<i64>,
}
model! { ProgramAlertCounts {
    0 "ProgramId" program_id: String, 1 "ProgramName" program_name: String, 2 "Category" category: String,
    3 "Count" count: i64, 4 "LastModifiedTime" last_modified_time: i64
} }

/// In the response of [`DescribeStreamPackageLinearAssemblyChannelAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramAlertInfos {
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub program_id: Option<String>,
    pub program_name: Option<String>,
    pub code: Option<i64>,
    pub category: Option<String>,
    pub message: Option<String>,
    pub last_modified_time: Option<i64>,
}
model! { ProgramAlertInfos {
    0 "ChannelId" channel_id: String, 1 "ChannelName" channel_name: String, 2 "ProgramId" program_id: String,
    3 "ProgramName" program_name: String, 4 "Code" code: i64, 5 "Category" category: String,
    6 "Message" message: String, 7 "LastModifiedTime" last_modified_time: i64
} }

/// Describes stream package linear assembly channels: `DescribeStreamPackageLinearAssemblyChannels` of `mps`
/// 2019-06-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageLinearAssemblyChannels>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PAGE_NUM`],
/// [`codes::INVALID_PARAMETER_PAGE_SIZE`], [`codes::INVALID_PARAMETER_POINTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyChannels {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeStreamPackageLinearAssemblyChannels()
    "DescribeStreamPackageLinearAssemblyChannels" -> DescribeStreamPackageLinearAssemblyChannelsOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeStreamPackageLinearAssemblyChannels: LinearAssemblyChannelInfo =
    Number "PageNum", "Infos" infos, total "TotalNum" }

/// Response of [`DescribeStreamPackageLinearAssemblyChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyChannelsOutput {
    pub infos: Vec<LinearAssemblyChannelInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeStreamPackageLinearAssemblyChannelsOutput {
    0 "Infos" infos: Vec<LinearAssemblyChannelInfo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// Describes stream package linear assembly program: `DescribeStreamPackageLinearAssemblyProgram` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageLinearAssemblyProgram>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyProgram {
    /// Required.
    pub id: String,
}
operation! { DescribeStreamPackageLinearAssemblyProgram(id: String)
    "DescribeStreamPackageLinearAssemblyProgram" -> DescribeStreamPackageLinearAssemblyProgramOutput {
    0 "Id" id
} }

/// Response of [`DescribeStreamPackageLinearAssemblyProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyProgramOutput {
    pub info: Option<LinearAssemblyProgramInfo>,
}
model! { DescribeStreamPackageLinearAssemblyProgramOutput {
    0 "Info" info: LinearAssemblyProgramInfo
} }

/// Describes stream package linear assembly program schedules: `DescribeStreamPackageLinearAssemblyProgramSchedules` of
/// `mps` 2019-06-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageLinearAssemblyProgramSchedules>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PAGE_NUM`],
/// [`codes::INVALID_PARAMETER_PAGE_SIZE`], [`codes::INVALID_PARAMETER_POINTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyProgramSchedules {
    /// Required.
    pub channel_id: String,
    pub time_window: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeStreamPackageLinearAssemblyProgramSchedules(channel_id: String)
    "DescribeStreamPackageLinearAssemblyProgramSchedules" -> DescribeStreamPackageLinearAssemblyProgramSchedulesOutput {
    0 "ChannelId" channel_id, 1 "TimeWindow" time_window: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeStreamPackageLinearAssemblyProgramSchedules: LinearAssemblyProgramInfo =
    Number "PageNum", "Infos" infos, total "TotalNum" }

/// Response of [`DescribeStreamPackageLinearAssemblyProgramSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyProgramSchedulesOutput {
    pub infos: Vec<LinearAssemblyProgramInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeStreamPackageLinearAssemblyProgramSchedulesOutput {
    0 "Infos" infos: Vec<LinearAssemblyProgramInfo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// Describes stream package linear assembly programs: `DescribeStreamPackageLinearAssemblyPrograms` of `mps`
/// 2019-06-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageLinearAssemblyPrograms>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PAGE_NUM`],
/// [`codes::INVALID_PARAMETER_PAGE_SIZE`], [`codes::INVALID_PARAMETER_POINTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyPrograms {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub channel_id: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeStreamPackageLinearAssemblyPrograms()
    "DescribeStreamPackageLinearAssemblyPrograms" -> DescribeStreamPackageLinearAssemblyProgramsOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "ChannelId" channel_id: String, 3 "Name" name: String
} }
paged! { DescribeStreamPackageLinearAssemblyPrograms: LinearAssemblyProgramInfo =
    Number "PageNum", "Infos" infos, total "TotalNum" }

/// Response of [`DescribeStreamPackageLinearAssemblyPrograms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyProgramsOutput {
    pub infos: Vec<LinearAssemblyProgramInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeStreamPackageLinearAssemblyProgramsOutput {
    0 "Infos" infos: Vec<LinearAssemblyProgramInfo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// Describes stream package linear assembly usage: `DescribeStreamPackageLinearAssemblyUsage` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageLinearAssemblyUsage>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PAGE_NUM`],
/// [`codes::INVALID_PARAMETER_PAGE_SIZE`], [`codes::INVALID_PARAMETER_POINTS`].
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

/// Response of [`DescribeStreamPackageLinearAssemblyUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageLinearAssemblyUsageOutput {
    pub info: Option<AssemblyUsageInfo>,
}
model! { DescribeStreamPackageLinearAssemblyUsageOutput {
    0 "Info" info: AssemblyUsageInfo
} }

/// In the response of [`DescribeStreamPackageLinearAssemblyUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssemblyUsageInfo {
    pub assembly_usage_details: Vec<AssemblyUsageDetail>,
    pub sum_basic_channel_duration: Option<i64>,
    pub sum_standard_channel_duration: Option<i64>,
}
model! { AssemblyUsageInfo {
    0 "AssemblyUsageDetails" assembly_usage_details: Vec<AssemblyUsageDetail>,
    1 "SumBasicChannelDuration" sum_basic_channel_duration: i64,
    2 "SumStandardChannelDuration" sum_standard_channel_duration: i64
} }

/// In the response of [`DescribeStreamPackageLinearAssemblyUsage`].
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
    0 "ChannelID" channel_id: String, 1 "Date" date: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Duration" duration: i64, 5 "ChannelTier" channel_tier: String,
    6 "ChannelName" channel_name: String
} }

/// Describes stream package ssai channel: `DescribeStreamPackageSSAIChannel` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageSSAIChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_AUTH_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_SSAI_INFO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSSAIChannel {
    /// Required.
    pub id: String,
}
operation! { DescribeStreamPackageSSAIChannel(id: String)
    "DescribeStreamPackageSSAIChannel" -> DescribeStreamPackageSSAIChannelOutput {
    0 "ID" id
} }

/// Response of [`DescribeStreamPackageSSAIChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSSAIChannelOutput {
    pub info: Option<SSAIChannelInfo>,
}
model! { DescribeStreamPackageSSAIChannelOutput {
    0 "Info" info: SSAIChannelInfo
} }

/// Describes stream package ssai channels: `DescribeStreamPackageSSAIChannels` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageSSAIChannels>.
///
/// Errors: [`codes::INVALID_PARAMETER_AUTH_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_SSAI_INFO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSSAIChannels {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeStreamPackageSSAIChannels()
    "DescribeStreamPackageSSAIChannels" -> DescribeStreamPackageSSAIChannelsOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeStreamPackageSSAIChannels: SSAIChannelInfo = Number "PageNum", "Infos" infos, total "TotalNum" }

/// Response of [`DescribeStreamPackageSSAIChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSSAIChannelsOutput {
    pub infos: Vec<SSAIChannelInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
}
model! { DescribeStreamPackageSSAIChannelsOutput {
    0 "Infos" infos: Vec<SSAIChannelInfo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64
} }

/// Describes stream package ssai usage: `DescribeStreamPackageSSAIUsage` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageSSAIUsage>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SSAI_CHANNELS_FAILED`], [`codes::INTERNAL_ERROR_GET_SSAI_USAGE_PARTIAL_FAILED`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_CHANNEL_ID`], [`codes::INVALID_PARAMETER_TYPE`].
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

/// Response of [`DescribeStreamPackageSSAIUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSSAIUsageOutput {
    pub info: Option<SSAIUsageInfo>,
}
model! { DescribeStreamPackageSSAIUsageOutput {
    0 "Info" info: SSAIUsageInfo
} }

/// In the response of [`DescribeStreamPackageSSAIUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SSAIUsageInfo {
    pub ad_request_success: Option<i64>,
    pub ad_request_fail: Option<i64>,
    pub impression: Option<i64>,
    pub mid_fill_rate: Option<f64>,
    pub ad_marker_time: Option<f64>,
    pub replaced_time: Option<f64>,
    pub pre_replace_rate: Option<f64>,
    pub pre_req_num: Option<i64>,
    pub pre_replaced_num: Option<i64>,
    pub usage_details: Vec<UsageDetail>,
}
model! { SSAIUsageInfo {
    0 "AdRequestSuccess" ad_request_success: i64, 1 "AdRequestFail" ad_request_fail: i64,
    2 "Impression" impression: i64, 3 "MidFillRate" mid_fill_rate: f64, 4 "AdMarkerTime" ad_marker_time: f64,
    5 "ReplacedTime" replaced_time: f64, 6 "PreReplaceRate" pre_replace_rate: f64, 7 "PreReqNum" pre_req_num: i64,
    8 "PreReplacedNum" pre_replaced_num: i64, 9 "UsageDetails" usage_details: Vec<UsageDetail>
} }

/// In the response of [`DescribeStreamPackageSSAIUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageDetail {
    pub uniq_id: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub ad_type: Option<String>,
    pub ad_request_success: Option<i64>,
    pub ad_request_fail: Option<i64>,
    pub impression: Option<i64>,
    pub start: Option<i64>,
    pub first_quarter: Option<i64>,
    pub midpoint: Option<i64>,
    pub third_quarter: Option<i64>,
    pub complete: Option<i64>,
    pub ad_marker_time: Option<f64>,
    pub replaced_time: Option<f64>,
    pub mid_fill_rate: Option<f64>,
    pub pre_req_num: Option<i64>,
    pub pre_replaced_num: Option<i64>,
    pub pre_replace_rate: Option<f64>,
    pub ad_marker_found: Option<i64>,
    pub make_ads_request: Option<i64>,
    pub vast_response: Option<i64>,
    pub filled_avail: Option<i64>,
    pub warning_no_ad: Option<i64>,
    pub error_ads_timeout: Option<i64>,
    pub empty_vast_response: Option<i64>,
    pub empty_vmap_response: Option<i64>,
    pub date: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { UsageDetail {
    0 "UniqId" uniq_id: String, 1 "ChannelId" channel_id: String, 2 "ChannelName" channel_name: String,
    3 "AdType" ad_type: String, 4 "AdRequestSuccess" ad_request_success: i64, 5 "AdRequestFail" ad_request_fail: i64,
    6 "Impression" impression: i64, 7 "Start" start: i64, 8 "FirstQuarter" first_quarter: i64,
    9 "Midpoint" midpoint: i64, 10 "ThirdQuarter" third_quarter: i64, 11 "Complete" complete: i64,
    12 "AdMarkerTime" ad_marker_time: f64, 13 "ReplacedTime" replaced_time: f64, 14 "MidFillRate" mid_fill_rate: f64,
    15 "PreReqNum" pre_req_num: i64, 16 "PreReplacedNum" pre_replaced_num: i64,
    17 "PreReplaceRate" pre_replace_rate: f64, 18 "ADMarkerFound" ad_marker_found: i64,
    19 "MakeAdsRequest" make_ads_request: i64, 20 "VASTResponse" vast_response: i64, 21 "FilledAvail" filled_avail: i64,
    22 "WarningNoAd" warning_no_ad: i64, 23 "ErrorAdsTimeout" error_ads_timeout: i64,
    24 "EmptyVASTResponse" empty_vast_response: i64, 25 "EmptyVMAPResponse" empty_vmap_response: i64,
    26 "Date" date: String, 27 "StartTime" start_time: String, 28 "EndTime" end_time: String
} }

/// Describes stream package source: `DescribeStreamPackageSource` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageSource>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSource {
    /// Required.
    pub id: String,
}
operation! { DescribeStreamPackageSource(id: String)
    "DescribeStreamPackageSource" -> DescribeStreamPackageSourceOutput {
    0 "Id" id
} }

/// Response of [`DescribeStreamPackageSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceOutput {
    pub info: Option<SourceInfo>,
}
model! { DescribeStreamPackageSourceOutput {
    0 "Info" info: SourceInfo
} }

/// Describes stream package source alerts: `DescribeStreamPackageSourceAlerts` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageSourceAlerts>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceAlerts {
    /// Required.
    pub source_id: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeStreamPackageSourceAlerts(source_id: String)
    "DescribeStreamPackageSourceAlerts" -> DescribeStreamPackageSourceAlertsOutput {
    0 "SourceId" source_id, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64
} }

/// Response of [`DescribeStreamPackageSourceAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceAlertsOutput {
    pub infos: Vec<SourceAlert>,
}
model! { DescribeStreamPackageSourceAlertsOutput {
    0 "Infos" infos: Vec<SourceAlert>
} }

/// In the response of [`DescribeStreamPackageSourceAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceAlert {
    pub source_id: Option<String>,
    pub source_name: Option<String>,
    pub code: Option<i64>,
    pub category: Option<String>,
    pub message: Option<String>,
    pub last_modified_time: Option<i64>,
}
model! { SourceAlert {
    0 "SourceId" source_id: String, 1 "SourceName" source_name: String, 2 "Code" code: i64,
    3 "Category" category: String, 4 "Message" message: String, 5 "LastModifiedTime" last_modified_time: i64
} }

/// Describes stream package source location: `DescribeStreamPackageSourceLocation` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageSourceLocation>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceLocation {
    /// Required.
    pub id: String,
}
operation! { DescribeStreamPackageSourceLocation(id: String)
    "DescribeStreamPackageSourceLocation" -> DescribeStreamPackageSourceLocationOutput {
    0 "Id" id
} }

/// Response of [`DescribeStreamPackageSourceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceLocationOutput {
    pub info: Option<SourceLocationInfo>,
}
model! { DescribeStreamPackageSourceLocationOutput {
    0 "Info" info: SourceLocationInfo
} }

/// Describes stream package source locations: `DescribeStreamPackageSourceLocations` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageSourceLocations>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PAGE_NUM`],
/// [`codes::INVALID_PARAMETER_PAGE_SIZE`], [`codes::INVALID_PARAMETER_POINTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceLocations {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeStreamPackageSourceLocations()
    "DescribeStreamPackageSourceLocations" -> DescribeStreamPackageSourceLocationsOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeStreamPackageSourceLocations: SourceLocationInfo = Number "PageNum", "Infos" infos, total "TotalNum" }

/// Response of [`DescribeStreamPackageSourceLocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourceLocationsOutput {
    pub infos: Vec<SourceLocationInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeStreamPackageSourceLocationsOutput {
    0 "Infos" infos: Vec<SourceLocationInfo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// Describes stream package sources: `DescribeStreamPackageSources` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeStreamPackageSources>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PAGE_NUM`],
/// [`codes::INVALID_PARAMETER_PAGE_SIZE`], [`codes::INVALID_PARAMETER_POINTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSources {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub location_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeStreamPackageSources() "DescribeStreamPackageSources" -> DescribeStreamPackageSourcesOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "LocationId" location_id: String, 3 "Type" r#type: String
} }
paged! { DescribeStreamPackageSources: SourceInfo = Number "PageNum", "Infos" infos, total "TotalNum" }

/// Response of [`DescribeStreamPackageSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPackageSourcesOutput {
    pub infos: Vec<SourceInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeStreamPackageSourcesOutput {
    0 "Infos" infos: Vec<SourceInfo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// Describes subtitle embed templates: `DescribeSubtitleEmbedTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeSubtitleEmbedTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubtitleEmbedTemplates {
    pub definitions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeSubtitleEmbedTemplates() "DescribeSubtitleEmbedTemplates" -> DescribeSubtitleEmbedTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: String,
    4 "Name" name: String
} }
paged! { DescribeSubtitleEmbedTemplates: SubtitleEmbedTemplateItem =
    Offset "Offset", "SubtitleEmbedTemplateSet" subtitle_embed_template_set, total "TotalCount" }

/// Response of [`DescribeSubtitleEmbedTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubtitleEmbedTemplatesOutput {
    pub total_count: Option<i64>,
    pub subtitle_embed_template_set: Vec<SubtitleEmbedTemplateItem>,
}
model! { DescribeSubtitleEmbedTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "SubtitleEmbedTemplateSet" subtitle_embed_template_set: Vec<SubtitleEmbedTemplateItem>
} }

/// In the response of [`DescribeSubtitleEmbedTemplates`].
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
    0 "Definition" definition: i64, 1 "Name" name: String, 2 "Comment" comment: String, 3 "Type" r#type: String,
    4 "DeleteTag" delete_tag: i64, 5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String,
    7 "SubtitleEmbedConfig" subtitle_embed_config: SubtitleEmbedConfig, 8 "AliasName" alias_name: String
} }

/// Describes task detail: `DescribeTaskDetail` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeTaskDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    /// Required.
    pub task_id: String,
}
operation! { DescribeTaskDetail(task_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "TaskId" task_id
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
    0 "TaskType" task_type: String, 1 "Status" status: String, 2 "CreateTime" create_time: String,
    3 "BeginProcessTime" begin_process_time: String, 4 "FinishTime" finish_time: String,
    5 "EditMediaTask" edit_media_task: EditMediaTask, 6 "WorkflowTask" workflow_task: WorkflowTask,
    7 "LiveStreamProcessTask" live_stream_process_task: LiveStreamProcessTask,
    8 "ExtractBlindWatermarkTask" extract_blind_watermark_task: ExtractBlindWatermarkTask,
    9 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig, 10 "TasksPriority" tasks_priority: i64,
    11 "SessionId" session_id: String, 12 "SessionContext" session_context: String, 13 "ExtInfo" ext_info: String,
    14 "ScheduleTask" schedule_task: ScheduleTask, 15 "LiveScheduleTask" live_schedule_task: LiveScheduleTask
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "Input" input: EditMediaTaskInput, 5 "Output" output: EditMediaTaskOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaTaskInput {
    pub file_info_set: Vec<EditMediaFileInfo>,
}
model! { EditMediaTaskInput {
    0 "FileInfoSet" file_info_set: Vec<EditMediaFileInfo>
} }

/// In the request of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaFileInfo {
    /// Required.
    pub input_info: Option<MediaInputInfo>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub id: Option<String>,
}
input! { EditMediaFileInfo(input_info: MediaInputInfo) {
    0 "InputInfo" input_info: MediaInputInfo, 1 "StartTimeOffset" start_time_offset: f64,
    2 "EndTimeOffset" end_time_offset: f64, 3 "Id" id: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaTaskOutput {
    pub output_storage: Option<TaskOutputStorage>,
    pub path: Option<String>,
    pub meta_data: Option<MediaMetaData>,
}
model! { EditMediaTaskOutput {
    0 "OutputStorage" output_storage: TaskOutputStorage, 1 "Path" path: String, 2 "MetaData" meta_data: MediaMetaData
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input_info: Option<MediaInputInfo>,
    pub meta_data: Option<MediaMetaData>,
    pub media_process_result_set: Vec<MediaProcessTaskResult>,
    pub ai_content_review_result_set: Vec<AiContentReviewResult>,
    pub ai_analysis_result_set: Vec<AiAnalysisResult>,
    pub ai_recognition_result_set: Vec<AiRecognitionResult>,
    pub ai_quality_control_task_result: Option<ScheduleQualityControlTaskResult>,
    pub smart_subtitles_task_result: Vec<SmartSubtitlesResult>,
    pub smart_erase_task_result: Option<SmartEraseTaskResult>,
}
model! { WorkflowTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "InputInfo" input_info: MediaInputInfo, 5 "MetaData" meta_data: MediaMetaData,
    6 "MediaProcessResultSet" media_process_result_set: Vec<MediaProcessTaskResult>,
    7 "AiContentReviewResultSet" ai_content_review_result_set: Vec<AiContentReviewResult>,
    8 "AiAnalysisResultSet" ai_analysis_result_set: Vec<AiAnalysisResult>,
    9 "AiRecognitionResultSet" ai_recognition_result_set: Vec<AiRecognitionResult>,
    10 "AiQualityControlTaskResult" ai_quality_control_task_result: ScheduleQualityControlTaskResult,
    11 "SmartSubtitlesTaskResult" smart_subtitles_task_result: Vec<SmartSubtitlesResult>,
    12 "SmartEraseTaskResult" smart_erase_task_result: SmartEraseTaskResult
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
    6 "AdaptiveDynamicStreamingTask" adaptive_dynamic_streaming_task: MediaProcessTaskAdaptiveDynamicStreamingResult
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
}
model! { MediaProcessTaskTranscodeResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: TranscodeTaskInput, 5 "Output" output: MediaTranscodeItem,
    6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
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
    pub audio_stream_set: Vec<MediaAudioStreamItem>,
    pub video_stream_set: Vec<MediaVideoStreamItem>,
    pub call_back_ext_info: Option<String>,
}
model! { MediaTranscodeItem {
    0 "OutputStorage" output_storage: TaskOutputStorage, 1 "Path" path: String, 2 "Definition" definition: i64,
    3 "Bitrate" bitrate: i64, 4 "Height" height: i64, 5 "Width" width: i64, 6 "Size" size: i64,
    7 "Duration" duration: f64, 8 "Container" container: String, 9 "Md5" md5: String,
    10 "AudioStreamSet" audio_stream_set: Vec<MediaAudioStreamItem>,
    11 "VideoStreamSet" video_stream_set: Vec<MediaVideoStreamItem>, 12 "CallBackExtInfo" call_back_ext_info: String
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
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskAnimatedGraphicResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AnimatedGraphicTaskInput,
    5 "Output" output: MediaAnimatedGraphicsItem, 6 "BeginProcessTime" begin_process_time: String,
    7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Storage" storage: TaskOutputStorage, 1 "Path" path: String, 2 "Definition" definition: i64,
    3 "Container" container: String, 4 "Height" height: i64, 5 "Width" width: i64, 6 "Bitrate" bitrate: i64,
    7 "Size" size: i64, 8 "Md5" md5: String, 9 "StartTimeOffset" start_time_offset: f64,
    10 "EndTimeOffset" end_time_offset: f64
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
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskSnapshotByTimeOffsetResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: SnapshotByTimeOffsetTaskInput,
    5 "Output" output: MediaSnapshotByTimeOffsetItem, 6 "BeginProcessTime" begin_process_time: String,
    7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSnapshotByTimeOffsetItem {
    pub definition: Option<i64>,
    pub pic_info_set: Vec<MediaSnapshotByTimePicInfoItem>,
    pub storage: Option<TaskOutputStorage>,
}
model! { MediaSnapshotByTimeOffsetItem {
    0 "Definition" definition: i64, 1 "PicInfoSet" pic_info_set: Vec<MediaSnapshotByTimePicInfoItem>,
    2 "Storage" storage: TaskOutputStorage
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSnapshotByTimePicInfoItem {
    pub time_offset: Option<f64>,
    pub path: Option<String>,
    pub water_mark_definition: Vec<i64>,
}
model! { MediaSnapshotByTimePicInfoItem {
    0 "TimeOffset" time_offset: f64, 1 "Path" path: String, 2 "WaterMarkDefinition" water_mark_definition: Vec<i64>
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
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskSampleSnapshotResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: SampleSnapshotTaskInput, 5 "Output" output: MediaSampleSnapshotItem,
    6 "BeginProcessTime" begin_process_time: String, 7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSampleSnapshotItem {
    pub definition: Option<i64>,
    pub sample_type: Option<String>,
    pub interval: Option<i64>,
    pub storage: Option<TaskOutputStorage>,
    pub image_path_set: Vec<String>,
    pub water_mark_definition: Vec<i64>,
}
model! { MediaSampleSnapshotItem {
    0 "Definition" definition: i64, 1 "SampleType" sample_type: String, 2 "Interval" interval: i64,
    3 "Storage" storage: TaskOutputStorage, 4 "ImagePathSet" image_path_set: Vec<String>,
    5 "WaterMarkDefinition" water_mark_definition: Vec<i64>
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
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { MediaProcessTaskImageSpriteResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: ImageSpriteTaskInput, 5 "Output" output: MediaImageSpriteItem,
    6 "BeginProcessTime" begin_process_time: String, 7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaImageSpriteItem {
    pub definition: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub total_count: Option<i64>,
    pub image_path_set: Vec<String>,
    pub web_vtt_path: Option<String>,
    pub storage: Option<TaskOutputStorage>,
}
model! { MediaImageSpriteItem {
    0 "Definition" definition: i64, 1 "Height" height: i64, 2 "Width" width: i64, 3 "TotalCount" total_count: i64,
    4 "ImagePathSet" image_path_set: Vec<String>, 5 "WebVttPath" web_vtt_path: String,
    6 "Storage" storage: TaskOutputStorage
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AdaptiveDynamicStreamingTaskInput,
    5 "Output" output: AdaptiveDynamicStreamingInfoItem, 6 "BeginProcessTime" begin_process_time: String,
    7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveDynamicStreamingInfoItem {
    pub definition: Option<i64>,
    pub package: Option<String>,
    pub path: Option<String>,
    pub storage: Option<TaskOutputStorage>,
}
model! { AdaptiveDynamicStreamingInfoItem {
    0 "Definition" definition: i64, 1 "Package" package: String, 2 "Path" path: String,
    3 "Storage" storage: TaskOutputStorage
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Type" r#type: String, 1 "SampleRate" sample_rate: f64, 2 "Duration" duration: f64,
    3 "PornTask" porn_task: AiReviewTaskPornResult, 4 "TerrorismTask" terrorism_task: AiReviewTaskTerrorismResult,
    5 "PoliticalTask" political_task: AiReviewTaskPoliticalResult,
    6 "PornAsrTask" porn_asr_task: AiReviewTaskPornAsrResult, 7 "PornOcrTask" porn_ocr_task: AiReviewTaskPornOcrResult,
    8 "PoliticalAsrTask" political_asr_task: AiReviewTaskPoliticalAsrResult,
    9 "PoliticalOcrTask" political_ocr_task: AiReviewTaskPoliticalOcrResult,
    10 "TerrorismOcrTask" terrorism_ocr_task: AiReviewTaskTerrorismOcrResult,
    11 "ProhibitedAsrTask" prohibited_asr_task: AiReviewTaskProhibitedAsrResult,
    12 "ProhibitedOcrTask" prohibited_ocr_task: AiReviewTaskProhibitedOcrResult
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
}
model! { AiReviewTaskPornResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewPornTaskInput, 5 "Output" output: AiReviewPornTaskOutput
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
}
model! { AiReviewPornTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String, 2 "Label" label: String,
    3 "SegmentSet" segment_set: Vec<MediaContentReviewSegmentItem>
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
    pub pic_url_expire_time: Option<String>,
}
model! { MediaContentReviewSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64, 2 "Confidence" confidence: f64,
    3 "Label" label: String, 4 "Suggestion" suggestion: String, 5 "Url" url: String,
    6 "PicUrlExpireTime" pic_url_expire_time: String
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
}
model! { AiReviewTaskTerrorismResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewTerrorismTaskInput,
    5 "Output" output: AiReviewTerrorismTaskOutput
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
}
model! { AiReviewTerrorismTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String, 2 "Label" label: String,
    3 "SegmentSet" segment_set: Vec<MediaContentReviewSegmentItem>
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
}
model! { AiReviewTaskPoliticalResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewPoliticalTaskInput,
    5 "Output" output: AiReviewPoliticalTaskOutput
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
}
model! { AiReviewPoliticalTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String, 2 "Label" label: String,
    3 "SegmentSet" segment_set: Vec<MediaContentReviewPoliticalSegmentItem>
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
    pub pic_url_expire_time: Option<String>,
}
model! { MediaContentReviewPoliticalSegmentItem {
    0 "StartTimeOffset" start_time_offset: f64, 1 "EndTimeOffset" end_time_offset: f64, 2 "Confidence" confidence: f64,
    3 "Suggestion" suggestion: String, 4 "Name" name: String, 5 "Label" label: String, 6 "Url" url: String,
    7 "AreaCoordSet" area_coord_set: Vec<i64>, 8 "PicUrlExpireTime" pic_url_expire_time: String
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
}
model! { AiReviewTaskPornAsrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewPornAsrTaskInput, 5 "Output" output: AiReviewPornAsrTaskOutput
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
}
model! { AiReviewPornAsrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewAsrTextSegmentItem>
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
}
model! { AiReviewTaskPornOcrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewPornOcrTaskInput, 5 "Output" output: AiReviewPornOcrTaskOutput
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
}
model! { AiReviewPornOcrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewOcrTextSegmentItem>
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
}
model! { AiReviewTaskPoliticalAsrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewPoliticalAsrTaskInput,
    5 "Output" output: AiReviewPoliticalAsrTaskOutput
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
}
model! { AiReviewPoliticalAsrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewAsrTextSegmentItem>
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
}
model! { AiReviewTaskPoliticalOcrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewPoliticalOcrTaskInput,
    5 "Output" output: AiReviewPoliticalOcrTaskOutput
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
}
model! { AiReviewPoliticalOcrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewOcrTextSegmentItem>
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
}
model! { AiReviewTaskTerrorismOcrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewTerrorismOcrTaskInput,
    5 "Output" output: AiReviewTerrorismOcrTaskOutput
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
}
model! { AiReviewTerrorismOcrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewOcrTextSegmentItem>
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
}
model! { AiReviewTaskProhibitedAsrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewProhibitedAsrTaskInput,
    5 "Output" output: AiReviewProhibitedAsrTaskOutput
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
}
model! { AiReviewProhibitedAsrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewAsrTextSegmentItem>
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
}
model! { AiReviewTaskProhibitedOcrResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiReviewProhibitedOcrTaskInput,
    5 "Output" output: AiReviewProhibitedOcrTaskOutput
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
}
model! { AiReviewProhibitedOcrTaskOutput {
    0 "Confidence" confidence: f64, 1 "Suggestion" suggestion: String,
    2 "SegmentSet" segment_set: Vec<MediaContentReviewOcrTextSegmentItem>
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
    0 "Type" r#type: String, 1 "ClassificationTask" classification_task: AiAnalysisTaskClassificationResult,
    2 "CoverTask" cover_task: AiAnalysisTaskCoverResult, 3 "TagTask" tag_task: AiAnalysisTaskTagResult,
    4 "FrameTagTask" frame_tag_task: AiAnalysisTaskFrameTagResult,
    5 "HighlightTask" highlight_task: AiAnalysisTaskHighlightResult,
    6 "DeLogoTask" de_logo_task: AiAnalysisTaskDelLogoResult, 7 "SegmentTask" segment_task: AiAnalysisTaskSegmentResult,
    8 "HeadTailTask" head_tail_task: AiAnalysisTaskHeadTailResult,
    9 "DescriptionTask" description_task: AiAnalysisTaskDescriptionResult,
    10 "HorizontalToVerticalTask" horizontal_to_vertical_task: AiAnalysisTaskHorizontalToVerticalResult,
    11 "DubbingTask" dubbing_task: AiAnalysisTaskDubbingResult,
    12 "VideoRemakeTask" video_remake_task: AiAnalysisTaskVideoRemakeResult,
    13 "VideoComprehensionTask" video_comprehension_task: AiAnalysisTaskVideoComprehensionResult,
    14 "CutoutTask" cutout_task: AiAnalysisTaskCutoutResult, 15 "ReelTask" reel_task: AiAnalysisTaskReelResult
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
}
model! { AiAnalysisTaskClassificationResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiAnalysisTaskClassificationInput,
    5 "Output" output: AiAnalysisTaskClassificationOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskClassificationInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskClassificationInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskClassificationOutput {
    pub classification_set: Vec<MediaAiAnalysisClassificationItem>,
}
model! { AiAnalysisTaskClassificationOutput {
    0 "ClassificationSet" classification_set: Vec<MediaAiAnalysisClassificationItem>
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
}
model! { AiAnalysisTaskCoverResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiAnalysisTaskCoverInput, 5 "Output" output: AiAnalysisTaskCoverOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCoverInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskCoverInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCoverOutput {
    pub cover_set: Vec<MediaAiAnalysisCoverItem>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { AiAnalysisTaskCoverOutput {
    0 "CoverSet" cover_set: Vec<MediaAiAnalysisCoverItem>, 1 "OutputStorage" output_storage: TaskOutputStorage
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisCoverItem {
    pub cover_path: Option<String>,
    pub confidence: Option<f64>,
}
model! { MediaAiAnalysisCoverItem {
    0 "CoverPath" cover_path: String, 1 "Confidence" confidence: f64
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
}
model! { AiAnalysisTaskTagResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiAnalysisTaskTagInput, 5 "Output" output: AiAnalysisTaskTagOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskTagInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskTagInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskTagOutput {
    pub tag_set: Vec<MediaAiAnalysisTagItem>,
}
model! { AiAnalysisTaskTagOutput {
    0 "TagSet" tag_set: Vec<MediaAiAnalysisTagItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisTagItem {
    pub tag: Option<String>,
    pub confidence: Option<f64>,
    pub special_info: Option<String>,
}
model! { MediaAiAnalysisTagItem {
    0 "Tag" tag: String, 1 "Confidence" confidence: f64, 2 "SpecialInfo" special_info: String
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
}
model! { AiAnalysisTaskFrameTagResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiAnalysisTaskFrameTagInput,
    5 "Output" output: AiAnalysisTaskFrameTagOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskFrameTagInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskFrameTagInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskFrameTagOutput {
    pub segment_set: Vec<MediaAiAnalysisFrameTagSegmentItem>,
}
model! { AiAnalysisTaskFrameTagOutput {
    0 "SegmentSet" segment_set: Vec<MediaAiAnalysisFrameTagSegmentItem>
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
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskHighlightInput>,
    pub output: Option<AiAnalysisTaskHighlightOutput>,
}
model! { AiAnalysisTaskHighlightResult {
    0 "Status" status: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String,
    3 "Input" input: AiAnalysisTaskHighlightInput, 4 "Output" output: AiAnalysisTaskHighlightOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHighlightInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskHighlightInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHighlightOutput {
    pub highlight_set: Vec<MediaAiAnalysisHighlightItem>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { AiAnalysisTaskHighlightOutput {
    0 "HighlightSet" highlight_set: Vec<MediaAiAnalysisHighlightItem>,
    1 "OutputStorage" output_storage: TaskOutputStorage
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisHighlightItem {
    pub highlight_path: Option<String>,
    pub cov_img_path: Option<String>,
    pub confidence: Option<f64>,
    pub duration: Option<f64>,
    pub segment_set: Vec<HighlightSegmentItem>,
    pub highlight_url: Option<String>,
    pub cov_img_url: Option<String>,
}
model! { MediaAiAnalysisHighlightItem {
    0 "HighlightPath" highlight_path: String, 1 "CovImgPath" cov_img_path: String, 2 "Confidence" confidence: f64,
    3 "Duration" duration: f64, 4 "SegmentSet" segment_set: Vec<HighlightSegmentItem>,
    5 "HighlightUrl" highlight_url: String, 6 "CovImgUrl" cov_img_url: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub segment_tags: Vec<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub title: Option<String>,
    pub summary: Option<String>,
}
model! { HighlightSegmentItem {
    0 "Confidence" confidence: f64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "SegmentTags" segment_tags: Vec<String>, 4 "BeginTime" begin_time: String, 5 "EndTime" end_time: String,
    6 "Title" title: String, 7 "Summary" summary: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Status" status: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String,
    3 "Input" input: AiAnalysisTaskDelLogoInput, 4 "Output" output: AiAnalysisTaskDelLogoOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDelLogoInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskDelLogoInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Path" path: String, 1 "OutputStorage" output_storage: TaskOutputStorage,
    2 "OriginSubtitlePath" origin_subtitle_path: String, 3 "TranslateSubtitlePath" translate_subtitle_path: String,
    4 "SubtitlePos" subtitle_pos: SubtitlePosition, 5 "VoiceClonedVideo" voice_cloned_video: String,
    6 "VoiceClonedMarkFile" voice_cloned_mark_file: String, 7 "ErasedVideoPath" erased_video_path: String,
    8 "DubbingEditInfoUrl" dubbing_edit_info_url: String, 9 "FileId" file_id: String,
    10 "OriginSubtitleFileId" origin_subtitle_file_id: String,
    11 "TranslateSubtitleFileId" translate_subtitle_file_id: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitlePosition {
    pub center_y: Option<i64>,
}
model! { SubtitlePosition {
    0 "CenterY" center_y: i64
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Status" status: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String,
    3 "Input" input: AiAnalysisTaskSegmentInput, 4 "Output" output: AiAnalysisTaskSegmentOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskSegmentInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskSegmentInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskSegmentOutput {
    pub segment_set: Vec<SegmentRecognitionItem>,
    pub r#abstract: Option<String>,
}
model! { AiAnalysisTaskSegmentOutput {
    0 "SegmentSet" segment_set: Vec<SegmentRecognitionItem>, 1 "Abstract" r#abstract: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    pub keywords: Vec<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub audio_url: Option<String>,
    pub audio_begin_time: Option<f64>,
    pub audio_end_time: Option<f64>,
    pub person_position_url: Option<String>,
    pub person_id: Option<String>,
}
model! { SegmentRecognitionItem {
    0 "Confidence" confidence: f64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "SegmentUrl" segment_url: String, 4 "CovImgUrl" cov_img_url: String, 5 "Title" title: String,
    6 "Summary" summary: String, 7 "Keywords" keywords: Vec<String>, 8 "BeginTime" begin_time: String,
    9 "EndTime" end_time: String, 10 "AudioUrl" audio_url: String, 11 "AudioBeginTime" audio_begin_time: f64,
    12 "AudioEndTime" audio_end_time: f64, 13 "PersonPositionUrl" person_position_url: String,
    14 "PersonId" person_id: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Status" status: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String,
    3 "Input" input: AiAnalysisTaskHeadTailInput, 4 "Output" output: AiAnalysisTaskHeadTailOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHeadTailInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskHeadTailInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHeadTailOutput {
    pub head_time_offset: Option<f64>,
    pub tail_time_offset: Option<f64>,
}
model! { AiAnalysisTaskHeadTailOutput {
    0 "HeadTimeOffset" head_time_offset: f64, 1 "TailTimeOffset" tail_time_offset: f64
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Status" status: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String,
    3 "Input" input: AiAnalysisTaskDescriptionInput, 4 "Output" output: AiAnalysisTaskDescriptionOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDescriptionInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskDescriptionInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDescriptionOutput {
    pub description_set: Vec<MediaAiAnalysisDescriptionItem>,
}
model! { AiAnalysisTaskDescriptionOutput {
    0 "DescriptionSet" description_set: Vec<MediaAiAnalysisDescriptionItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiAnalysisDescriptionItem {
    pub description: Option<String>,
    pub confidence: Option<f64>,
    pub title: Option<String>,
    pub keywords: Vec<String>,
    pub paragraphs: Vec<AiParagraphInfo>,
    pub mind_map_url: Option<String>,
    pub mind_map_path: Option<String>,
    pub subtitle_path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { MediaAiAnalysisDescriptionItem {
    0 "Description" description: String, 1 "Confidence" confidence: f64, 2 "Title" title: String,
    3 "Keywords" keywords: Vec<String>, 4 "Paragraphs" paragraphs: Vec<AiParagraphInfo>,
    5 "MindMapUrl" mind_map_url: String, 6 "MindMapPath" mind_map_path: String, 7 "SubtitlePath" subtitle_path: String,
    8 "OutputStorage" output_storage: TaskOutputStorage
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiParagraphInfo {
    pub summary: Option<String>,
    pub title: Option<String>,
    pub keywords: Vec<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
model! { AiParagraphInfo {
    0 "Summary" summary: String, 1 "Title" title: String, 2 "Keywords" keywords: Vec<String>,
    3 "StartTimeOffset" start_time_offset: f64, 4 "EndTimeOffset" end_time_offset: f64
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Status" status: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String,
    3 "Input" input: AiAnalysisTaskHorizontalToVerticalInput,
    4 "Output" output: AiAnalysisTaskHorizontalToVerticalOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHorizontalToVerticalInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskHorizontalToVerticalInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskHorizontalToVerticalOutput {
    pub path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
    pub confidence: Option<f64>,
}
model! { AiAnalysisTaskHorizontalToVerticalOutput {
    0 "Path" path: String, 1 "OutputStorage" output_storage: TaskOutputStorage, 2 "Confidence" confidence: f64
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Status" status: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String,
    3 "Input" input: AiAnalysisTaskDubbingInput, 4 "Output" output: AiAnalysisTaskDubbingOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskDubbingInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskDubbingInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "VideoPath" video_path: String, 1 "SpeakerPath" speaker_path: String, 2 "VoiceId" voice_id: String,
    3 "OutputStorage" output_storage: TaskOutputStorage, 4 "ExtraOutput" extra_output: String,
    5 "VideoFileId" video_file_id: String, 6 "SpeakerFileId" speaker_file_id: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Status" status: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String,
    3 "Input" input: AiAnalysisTaskVideoRemakeInput, 4 "Output" output: AiAnalysisTaskVideoRemakeOutput
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoRemakeInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskVideoRemakeInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoRemakeOutput {
    pub path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { AiAnalysisTaskVideoRemakeOutput {
    0 "Path" path: String, 1 "OutputStorage" output_storage: TaskOutputStorage
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoComprehensionResult {
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskVideoComprehensionInput>,
    pub output: Option<AiAnalysisTaskVideoComprehensionOutput>,
    pub err_code_ext: Option<String>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiAnalysisTaskVideoComprehensionResult {
    0 "Status" status: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String,
    3 "Input" input: AiAnalysisTaskVideoComprehensionInput, 4 "Output" output: AiAnalysisTaskVideoComprehensionOutput,
    5 "ErrCodeExt" err_code_ext: String, 6 "Progress" progress: i64, 7 "BeginProcessTime" begin_process_time: String,
    8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoComprehensionInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskVideoComprehensionInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoComprehensionOutput {
    pub video_comprehension_analysis_result: Option<String>,
    pub video_comprehension_ext_info: Option<String>,
    pub video_comprehension_result_list: Vec<VideoComprehensionResultItem>,
}
model! { AiAnalysisTaskVideoComprehensionOutput {
    0 "VideoComprehensionAnalysisResult" video_comprehension_analysis_result: String,
    1 "VideoComprehensionExtInfo" video_comprehension_ext_info: String,
    2 "VideoComprehensionResultList" video_comprehension_result_list: Vec<VideoComprehensionResultItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoComprehensionResultItem {
    pub start_time: Option<f64>,
    pub end_time: Option<f64>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub keywords: Vec<String>,
}
model! { VideoComprehensionResultItem {
    0 "StartTime" start_time: f64, 1 "EndTime" end_time: f64, 2 "Title" title: String,
    3 "Description" description: String, 4 "Keywords" keywords: Vec<String>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCutoutResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskCutoutInput>,
    pub output: Option<AiAnalysisTaskCutoutOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiAnalysisTaskCutoutResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "Message" message: String,
    3 "Input" input: AiAnalysisTaskCutoutInput, 4 "Output" output: AiAnalysisTaskCutoutOutput,
    5 "Progress" progress: i64, 6 "BeginProcessTime" begin_process_time: String, 7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCutoutInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskCutoutInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskCutoutOutput {
    pub path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { AiAnalysisTaskCutoutOutput {
    0 "Path" path: String, 1 "OutputStorage" output_storage: TaskOutputStorage
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskReelResult {
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskReelInput>,
    pub output: Option<AiAnalysisTaskReelOutput>,
    pub err_code_ext: Option<String>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { AiAnalysisTaskReelResult {
    0 "Status" status: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String,
    3 "Input" input: AiAnalysisTaskReelInput, 4 "Output" output: AiAnalysisTaskReelOutput,
    5 "ErrCodeExt" err_code_ext: String, 6 "Progress" progress: i64, 7 "BeginProcessTime" begin_process_time: String,
    8 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskReelInput {
    pub definition: Option<i64>,
    pub extended_parameter: Option<String>,
}
model! { AiAnalysisTaskReelInput {
    0 "Definition" definition: i64, 1 "ExtendedParameter" extended_parameter: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAnalysisTaskReelOutput {
    pub video_path: Option<String>,
    pub video_paths: Vec<String>,
    pub script_path: Option<String>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { AiAnalysisTaskReelOutput {
    0 "VideoPath" video_path: String, 1 "VideoPaths" video_paths: Vec<String>, 2 "ScriptPath" script_path: String,
    3 "OutputStorage" output_storage: TaskOutputStorage
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Type" r#type: String, 1 "FaceTask" face_task: AiRecognitionTaskFaceResult,
    2 "AsrWordsTask" asr_words_task: AiRecognitionTaskAsrWordsResult,
    3 "AsrFullTextTask" asr_full_text_task: AiRecognitionTaskAsrFullTextResult,
    4 "OcrWordsTask" ocr_words_task: AiRecognitionTaskOcrWordsResult,
    5 "OcrFullTextTask" ocr_full_text_task: AiRecognitionTaskOcrFullTextResult,
    6 "TransTextTask" trans_text_task: AiRecognitionTaskTransTextResult,
    7 "ObjectTask" object_task: AiRecognitionTaskObjectResult
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
}
model! { AiRecognitionTaskFaceResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskFaceResultInput,
    5 "Output" output: AiRecognitionTaskFaceResultOutput
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
}
model! { AiRecognitionTaskFaceResultOutput {
    0 "ResultSet" result_set: Vec<AiRecognitionTaskFaceResultItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResultItem {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub segment_set: Vec<AiRecognitionTaskFaceSegmentItem>,
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
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Name" name: String,
    3 "SegmentSet" segment_set: Vec<AiRecognitionTaskFaceSegmentItem>, 4 "Gender" gender: String,
    5 "Birthday" birthday: String, 6 "Profession" profession: String,
    7 "SchoolOfGraduation" school_of_graduation: String, 8 "Abstract" r#abstract: String,
    9 "PlaceOfBirth" place_of_birth: String, 10 "PersonType" person_type: String, 11 "Remark" remark: String,
    12 "Url" url: String
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
}
model! { AiRecognitionTaskAsrWordsResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskAsrWordsResultInput,
    5 "Output" output: AiRecognitionTaskAsrWordsResultOutput
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
}
model! { AiRecognitionTaskAsrWordsResultOutput {
    0 "ResultSet" result_set: Vec<AiRecognitionTaskAsrWordsResultItem>
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
}
model! { AiRecognitionTaskAsrFullTextResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskAsrFullTextResultInput,
    5 "Output" output: AiRecognitionTaskAsrFullTextResultOutput, 6 "Progress" progress: i64
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
    pub subtitle_path: Option<String>,
    /// Deprecated.
    pub output_storage: Option<TaskOutputStorage>,
}
model! { AiRecognitionTaskAsrFullTextResultOutput {
    0 "SegmentSet" segment_set: Vec<AiRecognitionTaskAsrFullTextSegmentItem>, 1 "SubtitlePath" subtitle_path: String,
    2 "OutputStorage" output_storage: TaskOutputStorage
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrFullTextSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text: Option<String>,
    pub wordlist: Vec<WordResult>,
}
model! { AiRecognitionTaskAsrFullTextSegmentItem {
    0 "Confidence" confidence: f64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "Text" text: String, 4 "Wordlist" wordlist: Vec<WordResult>
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
}
model! { AiRecognitionTaskOcrWordsResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskOcrWordsResultInput,
    5 "Output" output: AiRecognitionTaskOcrWordsResultOutput
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
}
model! { AiRecognitionTaskOcrWordsResultOutput {
    0 "ResultSet" result_set: Vec<AiRecognitionTaskOcrWordsResultItem>
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
}
model! { AiRecognitionTaskOcrFullTextResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskOcrFullTextResultInput,
    5 "Output" output: AiRecognitionTaskOcrFullTextResultOutput
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
}
model! { AiRecognitionTaskOcrFullTextResultOutput {
    0 "SegmentSet" segment_set: Vec<AiRecognitionTaskOcrFullTextSegmentItem>
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
pub struct AiRecognitionTaskTransTextResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskTransTextResultInput>,
    pub output: Option<AiRecognitionTaskTransTextResultOutput>,
    pub progress: Option<i64>,
}
model! { AiRecognitionTaskTransTextResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskTransTextResultInput,
    5 "Output" output: AiRecognitionTaskTransTextResultOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskTransTextResultInput {
    pub definition: Option<i64>,
}
model! { AiRecognitionTaskTransTextResultInput {
    0 "Definition" definition: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskTransTextResultOutput {
    pub segment_set: Vec<AiRecognitionTaskTransTextSegmentItem>,
    pub subtitle_path: Option<String>,
}
model! { AiRecognitionTaskTransTextResultOutput {
    0 "SegmentSet" segment_set: Vec<AiRecognitionTaskTransTextSegmentItem>, 1 "SubtitlePath" subtitle_path: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskTransTextSegmentItem {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub text: Option<String>,
    pub trans: Option<String>,
    pub wordlist: Vec<WordResult>,
}
model! { AiRecognitionTaskTransTextSegmentItem {
    0 "Confidence" confidence: f64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "Text" text: String, 4 "Trans" trans: String, 5 "Wordlist" wordlist: Vec<WordResult>
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Status" status: String, 1 "ErrCode" err_code: i64, 2 "Message" message: String,
    3 "Input" input: AiRecognitionTaskObjectResultInput, 4 "Output" output: AiRecognitionTaskObjectResultOutput
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
}
model! { AiRecognitionTaskObjectResultOutput {
    0 "ResultSet" result_set: Vec<AiRecognitionTaskObjectResultItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResultItem {
    pub name: Option<String>,
    pub segment_set: Vec<AiRecognitionTaskObjectSeqmentItem>,
}
model! { AiRecognitionTaskObjectResultItem {
    0 "Name" name: String, 1 "SegmentSet" segment_set: Vec<AiRecognitionTaskObjectSeqmentItem>
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
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiQualityControlTaskInput, 5 "Output" output: QualityControlData,
    6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlData {
    pub no_audio: Option<bool>,
    pub no_video: Option<bool>,
    pub quality_evaluation_score: Option<i64>,
    pub quality_evaluation_mean_opinion_score: Option<f64>,
    pub aesthetic_evaluation_score: Option<i64>,
    pub quality_control_result_set: Vec<QualityControlResult>,
    pub container_diagnose_result_set: Vec<ContainerDiagnoseResultItem>,
    pub llm_detection_report: Option<LLMDetectionReport>,
}
model! { QualityControlData {
    0 "NoAudio" no_audio: bool, 1 "NoVideo" no_video: bool, 2 "QualityEvaluationScore" quality_evaluation_score: i64,
    3 "QualityEvaluationMeanOpinionScore" quality_evaluation_mean_opinion_score: f64,
    4 "AestheticEvaluationScore" aesthetic_evaluation_score: i64,
    5 "QualityControlResultSet" quality_control_result_set: Vec<QualityControlResult>,
    6 "ContainerDiagnoseResultSet" container_diagnose_result_set: Vec<ContainerDiagnoseResultItem>,
    7 "LLMDetectionReport" llm_detection_report: LLMDetectionReport
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlResult {
    pub r#type: Option<String>,
    pub quality_control_items: Vec<QualityControlItem>,
}
model! { QualityControlResult {
    0 "Type" r#type: String, 1 "QualityControlItems" quality_control_items: Vec<QualityControlItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlItem {
    pub confidence: Option<i64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub area_coord_set: Vec<i64>,
}
model! { QualityControlItem {
    0 "Confidence" confidence: i64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "AreaCoordSet" area_coord_set: Vec<i64>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerDiagnoseResultItem {
    pub category: Option<String>,
    pub r#type: Option<String>,
    pub severity_level: Option<String>,
    pub date_time_set: Vec<String>,
    pub timestamp_set: Vec<f64>,
}
model! { ContainerDiagnoseResultItem {
    0 "Category" category: String, 1 "Type" r#type: String, 2 "SeverityLevel" severity_level: String,
    3 "DateTimeSet" date_time_set: Vec<String>, 4 "TimestampSet" timestamp_set: Vec<f64>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMDetectionReport {
    pub result_count: Option<i64>,
    pub result_set: Vec<LLMDetectionResultItem>,
}
model! { LLMDetectionReport {
    0 "ResultCount" result_count: i64, 1 "ResultSet" result_set: Vec<LLMDetectionResultItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMDetectionResultItem {
    pub category: Option<String>,
    pub group: Option<String>,
    pub r#type: Option<String>,
    pub score: Option<f64>,
    pub confidence: Option<f64>,
    pub issue_set: Vec<LLMDetectionIssue>,
}
model! { LLMDetectionResultItem {
    0 "Category" category: String, 1 "Group" group: String, 2 "Type" r#type: String, 3 "Score" score: f64,
    4 "Confidence" confidence: f64, 5 "IssueSet" issue_set: Vec<LLMDetectionIssue>
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Tag" tag: String, 1 "Description" description: String, 2 "Score" score: f64, 3 "Confidence" confidence: f64,
    4 "StartTimeMs" start_time_ms: i64, 5 "EndTimeMs" end_time_ms: i64, 6 "ExtraData" extra_data: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Type" r#type: String, 1 "AsrFullTextTask" asr_full_text_task: SmartSubtitleTaskAsrFullTextResult,
    2 "TransTextTask" trans_text_task: SmartSubtitleTaskTransTextResult,
    3 "PureSubtitleTransTask" pure_subtitle_trans_task: PureSubtitleTransResult,
    4 "OcrFullTextTask" ocr_full_text_task: SmartSubtitleTaskFullTextResult
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskAsrFullTextResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<SmartSubtitleTaskResultInput>,
    pub output: Option<SmartSubtitleTaskAsrFullTextResultOutput>,
    pub progress: Option<i64>,
}
model! { SmartSubtitleTaskAsrFullTextResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: SmartSubtitleTaskResultInput,
    5 "Output" output: SmartSubtitleTaskAsrFullTextResultOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskTransTextResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<SmartSubtitleTaskResultInput>,
    pub output: Option<SmartSubtitleTaskTransTextResultOutput>,
    pub progress: Option<i64>,
}
model! { SmartSubtitleTaskTransTextResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: SmartSubtitleTaskResultInput,
    5 "Output" output: SmartSubtitleTaskTransTextResultOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PureSubtitleTransResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<SmartSubtitleTaskResultInput>,
    pub output: Option<PureSubtitleTransResultOutput>,
    pub progress: Option<i64>,
}
model! { PureSubtitleTransResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: SmartSubtitleTaskResultInput,
    5 "Output" output: PureSubtitleTransResultOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PureSubtitleTransResultOutput {
    pub output_storage: Option<TaskOutputStorage>,
    pub subtitle_results: Vec<SubtitleTransResultItem>,
}
model! { PureSubtitleTransResultOutput {
    0 "OutputStorage" output_storage: TaskOutputStorage,
    1 "SubtitleResults" subtitle_results: Vec<SubtitleTransResultItem>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskFullTextResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<SmartSubtitleTaskResultInput>,
    pub output: Option<SmartSubtitleTaskTextResultOutput>,
    pub progress: Option<i64>,
}
model! { SmartSubtitleTaskFullTextResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: SmartSubtitleTaskResultInput,
    5 "Output" output: SmartSubtitleTaskTextResultOutput, 6 "Progress" progress: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSubtitleTaskTextResultOutput {
    pub segment_set: Vec<SmartSubtitleTaskFullTextSegmentItem>,
    pub recognize_subtitle_result: Vec<SubtitleResult>,
    pub trans_subtitle_result: Vec<SubtitleResult>,
    pub output_storage: Option<TaskOutputStorage>,
}
model! { SmartSubtitleTaskTextResultOutput {
    0 "SegmentSet" segment_set: Vec<SmartSubtitleTaskFullTextSegmentItem>,
    1 "RecognizeSubtitleResult" recognize_subtitle_result: Vec<SubtitleResult>,
    2 "TransSubtitleResult" trans_subtitle_result: Vec<SubtitleResult>,
    3 "OutputStorage" output_storage: TaskOutputStorage
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Confidence" confidence: f64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "Text" text: String, 4 "Trans" trans: String, 5 "SpeakerId" speaker_id: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartEraseTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub message: Option<String>,
    pub input: Option<SmartEraseTaskInput>,
    pub output: Option<AiAnalysisTaskDelLogoOutput>,
    pub progress: Option<i64>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { SmartEraseTaskResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "Message" message: String,
    3 "Input" input: SmartEraseTaskInput, 4 "Output" output: AiAnalysisTaskDelLogoOutput, 5 "Progress" progress: i64,
    6 "BeginProcessTime" begin_process_time: String, 7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "Url" url: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "InputInfo" input_info: MediaInputInfo, 5 "Type" r#type: String, 6 "IsDetected" is_detected: bool,
    7 "Result" result: String,
    8 "ExtractBlindWatermarkConfig" extract_blind_watermark_config: ExtractBlindWatermarkTaskConfig
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
pub struct ScheduleTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input_info: Option<MediaInputInfo>,
    pub meta_data: Option<MediaMetaData>,
    pub activity_result_set: Vec<ActivityResult>,
}
model! { ScheduleTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "InputInfo" input_info: MediaInputInfo, 5 "MetaData" meta_data: MediaMetaData,
    6 "ActivityResultSet" activity_result_set: Vec<ActivityResult>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityResult {
    pub activity_type: Option<String>,
    pub activity_res_item: Option<ActivityResItem>,
}
model! { ActivityResult {
    0 "ActivityType" activity_type: String, 1 "ActivityResItem" activity_res_item: ActivityResItem
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityResItem {
    pub transcode_task: Option<MediaProcessTaskTranscodeResult>,
    pub animated_graphic_task: Option<MediaProcessTaskAnimatedGraphicResult>,
    pub snapshot_by_time_offset_task: Option<MediaProcessTaskSnapshotByTimeOffsetResult>,
    pub sample_snapshot_task: Option<MediaProcessTaskSampleSnapshotResult>,
    pub image_sprite_task: Option<MediaProcessTaskImageSpriteResult>,
    pub adaptive_dynamic_streaming_task: Option<
        MediaProcessTaskAdaptiveDynamicStreamingResult,
    >,
    pub recognition_task: Option<ScheduleRecognitionTaskResult>,
    pub review_task: Option<ScheduleReviewTaskResult>,
    pub analysis_task: Option<ScheduleAnalysisTaskResult>,
    pub quality_control_task: Option<ScheduleQualityControlTaskResult>,
    pub exec_rule_task: Option<ScheduleExecRuleTaskResult>,
    pub smart_subtitles_task: Option<ScheduleSmartSubtitleTaskResult>,
    pub smart_erase_task: Option<SmartEraseTaskResult>,
}
model! { ActivityResItem {
    0 "TranscodeTask" transcode_task: MediaProcessTaskTranscodeResult,
    1 "AnimatedGraphicTask" animated_graphic_task: MediaProcessTaskAnimatedGraphicResult,
    2 "SnapshotByTimeOffsetTask" snapshot_by_time_offset_task: MediaProcessTaskSnapshotByTimeOffsetResult,
    3 "SampleSnapshotTask" sample_snapshot_task: MediaProcessTaskSampleSnapshotResult,
    4 "ImageSpriteTask" image_sprite_task: MediaProcessTaskImageSpriteResult,
    5 "AdaptiveDynamicStreamingTask" adaptive_dynamic_streaming_task: MediaProcessTaskAdaptiveDynamicStreamingResult,
    6 "RecognitionTask" recognition_task: ScheduleRecognitionTaskResult,
    7 "ReviewTask" review_task: ScheduleReviewTaskResult, 8 "AnalysisTask" analysis_task: ScheduleAnalysisTaskResult,
    9 "QualityControlTask" quality_control_task: ScheduleQualityControlTaskResult,
    10 "ExecRuleTask" exec_rule_task: ScheduleExecRuleTaskResult,
    11 "SmartSubtitlesTask" smart_subtitles_task: ScheduleSmartSubtitleTaskResult,
    12 "SmartEraseTask" smart_erase_task: SmartEraseTaskResult
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleRecognitionTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiRecognitionTaskInput>,
    pub output: Vec<AiRecognitionResult>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { ScheduleRecognitionTaskResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiRecognitionTaskInput, 5 "Output" output: Vec<AiRecognitionResult>,
    6 "BeginProcessTime" begin_process_time: String, 7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleReviewTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiContentReviewTaskInput>,
    pub output: Vec<AiContentReviewResult>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { ScheduleReviewTaskResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiContentReviewTaskInput,
    5 "Output" output: Vec<AiContentReviewResult>, 6 "BeginProcessTime" begin_process_time: String,
    7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleAnalysisTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<AiAnalysisTaskInput>,
    pub output: Vec<AiAnalysisResult>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { ScheduleAnalysisTaskResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: AiAnalysisTaskInput, 5 "Output" output: Vec<AiAnalysisResult>,
    6 "BeginProcessTime" begin_process_time: String, 7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "Message" message: String,
    3 "Input" input: ExecRulesTask, 4 "Output" output: ExecRuleTaskData
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecRuleTaskData {
    pub rear_drive_index: Vec<i64>,
}
model! { ExecRuleTaskData {
    0 "RearDriveIndex" rear_drive_index: Vec<i64>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleSmartSubtitleTaskResult {
    pub status: Option<String>,
    pub err_code_ext: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub input: Option<SmartSubtitlesTaskInput>,
    pub output: Vec<SmartSubtitlesResult>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { ScheduleSmartSubtitleTaskResult {
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: SmartSubtitlesTaskInput, 5 "Output" output: Vec<SmartSubtitlesResult>,
    6 "BeginProcessTime" begin_process_time: String, 7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveScheduleTask {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub url: Option<String>,
    pub live_activity_result_set: Vec<LiveActivityResult>,
}
model! { LiveScheduleTask {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "Message" message: String,
    4 "Url" url: String, 5 "LiveActivityResultSet" live_activity_result_set: Vec<LiveActivityResult>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveActivityResult {
    pub activity_type: Option<String>,
    pub live_activity_res_item: Option<LiveActivityResItem>,
}
model! { LiveActivityResult {
    0 "ActivityType" activity_type: String, 1 "LiveActivityResItem" live_activity_res_item: LiveActivityResItem
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveActivityResItem {
    pub live_record_task: Option<LiveScheduleLiveRecordTaskResult>,
    pub live_quality_control_task: Option<ScheduleQualityControlTaskResult>,
}
model! { LiveActivityResItem {
    0 "LiveRecordTask" live_record_task: LiveScheduleLiveRecordTaskResult,
    1 "LiveQualityControlTask" live_quality_control_task: ScheduleQualityControlTaskResult
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Status" status: String, 1 "ErrCodeExt" err_code_ext: String, 2 "ErrCode" err_code: i64,
    3 "Message" message: String, 4 "Input" input: LiveRecordTaskInput, 5 "Output" output: LiveRecordResult,
    6 "BeginProcessTime" begin_process_time: String, 7 "FinishTime" finish_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordTaskInput {
    pub definition: Option<i64>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_object_path: Option<String>,
}
model! { LiveRecordTaskInput {
    0 "Definition" definition: i64, 1 "OutputStorage" output_storage: TaskOutputStorage,
    2 "OutputObjectPath" output_object_path: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordResult {
    pub output_storage: Option<TaskOutputStorage>,
    pub file_list: Vec<LiveRecordFile>,
}
model! { LiveRecordResult {
    0 "OutputStorage" output_storage: TaskOutputStorage, 1 "FileList" file_list: Vec<LiveRecordFile>
} }

/// In the response of [`DescribeTaskDetail`].
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
    0 "Url" url: String, 1 "Size" size: i64, 2 "Duration" duration: i64, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String
} }

/// Describes tasks: `DescribeTasks` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by token (`ScrollToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    /// Required.
    pub status: String,
    pub sub_task_has_failed: Option<bool>,
    pub limit: Option<i64>,
    pub scroll_token: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeTasks(status: String) "DescribeTasks" -> DescribeTasksOutput {
    0 "Status" status, 1 "SubTaskHasFailed" sub_task_has_failed: bool, 2 "Limit" limit: i64,
    3 "ScrollToken" scroll_token: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String
} }
paged! { DescribeTasks: TaskSimpleInfo = Token "ScrollToken", "TaskSet" task_set, next "ScrollToken" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub task_set: Vec<TaskSimpleInfo>,
    pub scroll_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeTasksOutput {
    0 "TaskSet" task_set: Vec<TaskSimpleInfo>, 1 "ScrollToken" scroll_token: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSimpleInfo {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub create_time: Option<String>,
    pub begin_process_time: Option<String>,
    pub finish_time: Option<String>,
    pub sub_task_types: Vec<String>,
}
model! { TaskSimpleInfo {
    0 "TaskId" task_id: String, 1 "TaskType" task_type: String, 2 "CreateTime" create_time: String,
    3 "BeginProcessTime" begin_process_time: String, 4 "FinishTime" finish_time: String,
    5 "SubTaskTypes" sub_task_types: Vec<String>
} }

/// Describes text to speech async task: `DescribeTextToSpeechAsyncTask` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeTextToSpeechAsyncTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextToSpeechAsyncTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeTextToSpeechAsyncTask(task_id: String)
    "DescribeTextToSpeechAsyncTask" -> DescribeTextToSpeechAsyncTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeTextToSpeechAsyncTask`].
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
    0 "ErrorCode" error_code: i64, 1 "Msg" msg: String, 2 "Status" status: String, 3 "AudioUrl" audio_url: String,
    4 "VoiceId" voice_id: String, 5 "ExtInfo" ext_info: String
} }

/// Describes transcode templates: `DescribeTranscodeTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeTranscodeTemplates>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINER_TYPE`], [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_TEHD_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeTemplates {
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub container_type: Option<String>,
    pub tehd_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
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
    3 "TEHDType" tehd_type: String, 4 "Offset" offset: i64, 5 "Limit" limit: i64,
    6 "TranscodeType" transcode_type: String, 7 "Name" name: String, 8 "SceneType" scene_type: String,
    9 "CompressType" compress_type: String, 10 "EnhanceSceneType" enhance_scene_type: String,
    11 "EnhanceTranscodeType" enhance_transcode_type: String, 12 "EnhanceType" enhance_type: String
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
    pub container_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub enhance_config: Option<EnhanceConfig>,
    pub alias_name: Option<String>,
}
model! { TranscodeTemplate {
    0 "Definition" definition: String, 1 "Container" container: String, 2 "Name" name: String,
    3 "Comment" comment: String, 4 "Type" r#type: String, 5 "RemoveVideo" remove_video: i64,
    6 "RemoveAudio" remove_audio: i64, 7 "VideoTemplate" video_template: VideoTemplateInfo,
    8 "AudioTemplate" audio_template: AudioTemplateInfo, 9 "TEHDConfig" tehd_config: TEHDConfig,
    10 "ContainerType" container_type: String, 11 "CreateTime" create_time: String, 12 "UpdateTime" update_time: String,
    13 "EnhanceConfig" enhance_config: EnhanceConfig, 14 "AliasName" alias_name: String
} }

/// Describes usage data: `DescribeUsageData` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeUsageData>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_WORK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageData {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub types: Option<Vec<String>>,
    pub process_regions: Option<Vec<String>>,
}
operation! { DescribeUsageData(start_time: String, end_time: String) "DescribeUsageData" -> DescribeUsageDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Types" types: Vec<String>,
    3 "ProcessRegions" process_regions: Vec<String>
} }

/// Response of [`DescribeUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageDataOutput {
    pub data: Vec<TaskStatData>,
}
model! { DescribeUsageDataOutput {
    0 "Data" data: Vec<TaskStatData>
} }

/// In the response of [`DescribeUsageData`].
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

/// In the response of [`DescribeUsageData`].
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

/// In the response of [`DescribeUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecificationDataItem {
    pub specification: Option<String>,
    pub data: Vec<TaskStatDataItem>,
}
model! { SpecificationDataItem {
    0 "Specification" specification: String, 1 "Data" data: Vec<TaskStatDataItem>
} }

/// Describes video database entry task detail: `DescribeVideoDatabaseEntryTaskDetail` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeVideoDatabaseEntryTaskDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoDatabaseEntryTaskDetail {
    /// Required.
    pub task_id: String,
}
operation! { DescribeVideoDatabaseEntryTaskDetail(task_id: String)
    "DescribeVideoDatabaseEntryTaskDetail" -> DescribeVideoDatabaseEntryTaskDetailOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeVideoDatabaseEntryTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoDatabaseEntryTaskDetailOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub video_db_entry_task_results: Vec<VideoDBEntryTaskResult>,
}
model! { DescribeVideoDatabaseEntryTaskDetailOutput {
    0 "TaskId" task_id: String, 1 "Status" status: String,
    2 "VideoDBEntryTaskResults" video_db_entry_task_results: Vec<VideoDBEntryTaskResult>
} }

/// In the response of [`DescribeVideoDatabaseEntryTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDBEntryTaskResult {
    pub video_id: Option<String>,
}
model! { VideoDBEntryTaskResult {
    0 "VideoId" video_id: String
} }

/// Describes video search task detail: `DescribeVideoSearchTaskDetail` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeVideoSearchTaskDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoSearchTaskDetail {
    /// Required.
    pub task_id: String,
}
operation! { DescribeVideoSearchTaskDetail(task_id: String)
    "DescribeVideoSearchTaskDetail" -> DescribeVideoSearchTaskDetailOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeVideoSearchTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoSearchTaskDetailOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub search_task_results: Vec<SearchTaskResult>,
}
model! { DescribeVideoSearchTaskDetailOutput {
    0 "TaskId" task_id: String, 1 "Status" status: String,
    2 "SearchTaskResults" search_task_results: Vec<SearchTaskResult>
} }

/// In the response of [`DescribeVideoSearchTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskResult {
    pub score: Option<f64>,
    pub video_id: Option<String>,
}
model! { SearchTaskResult {
    0 "Score" score: f64, 1 "VideoId" video_id: String
} }

/// Describes voices: `DescribeVoices` of `mps` 2019-06-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeVoices>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_FOUND`].
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

/// Response of [`DescribeVoices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoicesOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub total_count: Option<i64>,
    pub voices: Vec<VoiceInfo>,
}
model! { DescribeVoicesOutput {
    0 "ErrorCode" error_code: i64, 1 "Msg" msg: String, 2 "TotalCount" total_count: i64,
    3 "Voices" voices: Vec<VoiceInfo>
} }

/// In the response of [`DescribeVoices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceInfo {
    pub voice_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub category: Option<String>,
    pub gender: Option<String>,
    pub age: Option<String>,
    pub languages: Vec<String>,
    pub audio_url: Option<String>,
    pub labels: Vec<String>,
    pub scenes: Vec<String>,
    pub engine: Option<String>,
}
model! { VoiceInfo {
    0 "VoiceId" voice_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "Category" category: String, 4 "Gender" gender: String, 5 "Age" age: String, 6 "Languages" languages: Vec<String>,
    7 "AudioUrl" audio_url: String, 8 "Labels" labels: Vec<String>, 9 "Scenes" scenes: Vec<String>,
    10 "Engine" engine: String
} }

/// Describes watermark templates: `DescribeWatermarkTemplates` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeWatermarkTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWatermarkTemplates {
    pub definitions: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub name: Option<String>,
}
operation! { DescribeWatermarkTemplates() "DescribeWatermarkTemplates" -> DescribeWatermarkTemplatesOutput {
    0 "Definitions" definitions: Vec<i64>, 1 "Type" r#type: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Name" name: String
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
}
model! { ImageWatermarkTemplate {
    0 "ImageUrl" image_url: String, 1 "Width" width: String, 2 "Height" height: String,
    3 "RepeatType" repeat_type: String
} }

/// Describes word samples: `DescribeWordSamples` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeWordSamples>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWordSamples {
    pub keywords: Option<Vec<String>>,
    pub usages: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeWordSamples() "DescribeWordSamples" -> DescribeWordSamplesOutput {
    0 "Keywords" keywords: Vec<String>, 1 "Usages" usages: Vec<String>, 2 "Tags" tags: Vec<String>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
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

/// Describes workflows: `DescribeWorkflows` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DescribeWorkflows>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`].
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

/// Response of [`DescribeWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowsOutput {
    pub total_count: Option<i64>,
    pub workflow_info_set: Vec<WorkflowInfo>,
}
model! { DescribeWorkflowsOutput {
    0 "TotalCount" total_count: i64, 1 "WorkflowInfoSet" workflow_info_set: Vec<WorkflowInfo>
} }

/// In the response of [`DescribeWorkflows`].
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
    0 "WorkflowId" workflow_id: i64, 1 "WorkflowName" workflow_name: String, 2 "Status" status: String,
    3 "Trigger" trigger: WorkflowTrigger, 4 "OutputStorage" output_storage: TaskOutputStorage,
    5 "MediaProcessTask" media_process_task: MediaProcessTaskInput,
    6 "AiContentReviewTask" ai_content_review_task: AiContentReviewTaskInput,
    7 "AiAnalysisTask" ai_analysis_task: AiAnalysisTaskInput,
    8 "AiRecognitionTask" ai_recognition_task: AiRecognitionTaskInput,
    9 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig, 10 "TaskPriority" task_priority: i64,
    11 "OutputDir" output_dir: String, 12 "CreateTime" create_time: String, 13 "UpdateTime" update_time: String
} }

/// `DesignVoiceAsync` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DesignVoiceAsync>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DesignVoiceAsync {
    /// Required.
    pub prompt: String,
    pub voice_profile: Option<VoiceProfile>,
    pub text: Option<String>,
    pub ext_param: Option<String>,
}
operation! { DesignVoiceAsync(prompt: String) "DesignVoiceAsync" -> DesignVoiceAsyncOutput {
    0 "Prompt" prompt, 1 "VoiceProfile" voice_profile: VoiceProfile, 2 "Text" text: String,
    3 "ExtParam" ext_param: String
} }

/// Response of [`DesignVoiceAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DesignVoiceAsyncOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub task_id: Option<String>,
}
model! { DesignVoiceAsyncOutput {
    0 "ErrorCode" error_code: i64, 1 "Msg" msg: String, 2 "TaskId" task_id: String
} }

/// Detects video subtitle area: `DetectVideoSubtitleArea` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DetectVideoSubtitleArea>.
///
/// Errors: [`codes::FAILED_OPERATION_GENERATE_RESOURCE`], [`codes::INTERNAL_ERROR_RECOGNITION_ERROR`],
/// [`codes::INVALID_PARAMETER_INPUT_INFO`], [`codes::RESOURCE_NOT_FOUND_DOWNLOAD_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_USER_UNREGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoSubtitleArea {
    /// Required.
    pub input_info: MediaInputInfo,
    pub video_language: Option<String>,
    pub user_ext_para: Option<String>,
}
operation! { DetectVideoSubtitleArea(input_info: MediaInputInfo)
    "DetectVideoSubtitleArea" -> DetectVideoSubtitleAreaOutput {
    0 "InputInfo" input_info, 1 "VideoLanguage" video_language: String, 2 "UserExtPara" user_ext_para: String
} }

/// Response of [`DetectVideoSubtitleArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoSubtitleAreaOutput {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub result: Vec<SubtitleArea>,
}
model! { DetectVideoSubtitleAreaOutput {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "Result" result: Vec<SubtitleArea>
} }

/// In the response of [`DetectVideoSubtitleArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleArea {
    pub area: Option<EraseArea>,
    pub confidence: Option<f64>,
}
model! { SubtitleArea {
    0 "Area" area: EraseArea, 1 "Confidence" confidence: f64
} }

/// Detects video watermark: `DetectVideoWatermark` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DetectVideoWatermark>.
///
/// Errors: [`codes::FAILED_OPERATION_GENERATE_RESOURCE`], [`codes::INTERNAL_ERROR_RECOGNITION_ERROR`],
/// [`codes::INVALID_PARAMETER_INPUT_INFO`], [`codes::INVALID_PARAMETER_VALUE_DURATION_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_DOWNLOAD_ERROR`], [`codes::RESOURCE_NOT_FOUND_USER_UNREGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoWatermark {
    /// Required.
    pub input_info: MediaInputInfo,
    pub user_ext_para: Option<String>,
}
operation! { DetectVideoWatermark(input_info: MediaInputInfo) "DetectVideoWatermark" -> DetectVideoWatermarkOutput {
    0 "InputInfo" input_info, 1 "UserExtPara" user_ext_para: String
} }

/// Response of [`DetectVideoWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoWatermarkOutput {
    pub confidence: Option<f64>,
    pub has_watermark: Option<bool>,
    pub description: Option<String>,
}
model! { DetectVideoWatermarkOutput {
    0 "Confidence" confidence: f64, 1 "HasWatermark" has_watermark: bool, 2 "Description" description: String
} }

/// Disables schedule: `DisableSchedule` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DisableSchedule>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_BUCKET_NOTIFY_ALREADY_EXIST`],
/// [`codes::FAILED_OPERATION_COS_STATUS_INAVLID`], [`codes::FAILED_OPERATION_GET_SOURCE_NOTIFY`],
/// [`codes::FAILED_OPERATION_INVALID_USER`], [`codes::FAILED_OPERATION_SET_SOURCE_NOTIFY`],
/// [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NAME_INVALID`], [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSchedule {
    /// Required.
    pub schedule_id: i64,
}
operation! { DisableSchedule(schedule_id: i64) "DisableSchedule" -> Empty {
    0 "ScheduleId" schedule_id
} }

/// Response of [`DisableSchedule`]: empty.
pub type DisableScheduleOutput = Empty;

/// Disables workflow: `DisableWorkflow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DisableWorkflow>.
///
/// Errors: [`codes::FAILED_OPERATION_BUCKET_NOTIFY_ALREADY_EXIST`], [`codes::FAILED_OPERATION_COS_STATUS_INAVLID`],
/// [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NAME_INVALID`],
/// [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWorkflow {
    /// Required.
    pub workflow_id: i64,
}
operation! { DisableWorkflow(workflow_id: i64) "DisableWorkflow" -> Empty {
    0 "WorkflowId" workflow_id
} }

/// Response of [`DisableWorkflow`]: empty.
pub type DisableWorkflowOutput = Empty;

/// Disassociates security group: `DisassociateSecurityGroup` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=DisassociateSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroup {
    pub id: Option<String>,
    pub unattach_in_out_infos: Option<Vec<UnattachSecurityGroupInOutInfo>>,
}
operation! { DisassociateSecurityGroup() "DisassociateSecurityGroup" -> Empty {
    0 "Id" id: String, 1 "UnattachInOutInfos" unattach_in_out_infos: Vec<UnattachSecurityGroupInOutInfo>
} }

/// Response of [`DisassociateSecurityGroup`]: empty.
pub type DisassociateSecurityGroupOutput = Empty;

/// In the request of [`DisassociateSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnattachSecurityGroupInOutInfo {
    /// Required.
    pub flow_id: Option<String>,
    /// Required.
    pub in_out_id: Option<String>,
    /// Required.
    pub in_out_type: Option<String>,
    /// Required.
    pub flow_region: Option<String>,
}
input! { UnattachSecurityGroupInOutInfo(flow_id: String, in_out_id: String, in_out_type: String, flow_region: String) {
    0 "FlowId" flow_id: String, 1 "InOutId" in_out_id: String, 2 "InOutType" in_out_type: String,
    3 "FlowRegion" flow_region: String
} }

/// `EditMedia` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=EditMedia>.
///
/// Errors: [`codes::FAILED_OPERATION_GENERATE_RESOURCE`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMedia {
    /// Required.
    pub file_infos: Vec<EditMediaFileInfo>,
    /// Required.
    pub output_storage: TaskOutputStorage,
    /// Required.
    pub output_object_path: String,
    pub output_config: Option<EditMediaOutputConfig>,
    pub compose_config: Option<ComposeMediaConfig>,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub tasks_priority: Option<i64>,
    pub session_id: Option<String>,
    pub session_context: Option<String>,
    pub resource_id: Option<String>,
}
operation! {
    EditMedia(file_infos: Vec<EditMediaFileInfo>, output_storage: TaskOutputStorage, output_object_path: String)
    "EditMedia" -> EditMediaOutput {
    0 "FileInfos" file_infos, 1 "OutputStorage" output_storage, 2 "OutputObjectPath" output_object_path,
    3 "OutputConfig" output_config: EditMediaOutputConfig, 4 "ComposeConfig" compose_config: ComposeMediaConfig,
    5 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig, 6 "TasksPriority" tasks_priority: i64,
    7 "SessionId" session_id: String, 8 "SessionContext" session_context: String, 9 "ResourceId" resource_id: String
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMediaOutputConfig {
    pub container: Option<String>,
    pub r#type: Option<String>,
}
input! { EditMediaOutputConfig() {
    0 "Container" container: String, 1 "Type" r#type: String
} }

/// In the request of [`EditMedia`].
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

/// In the request of [`EditMedia`].
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

/// In the request of [`EditMedia`].
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

/// In the request of [`EditMedia`].
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

/// In the request of [`EditMedia`].
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

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeStyles {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub subtitle: Option<ComposeSubtitleStyle>,
}
input! { ComposeStyles(id: String, r#type: String) {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Subtitle" subtitle: ComposeSubtitleStyle
} }

/// In the request of [`EditMedia`].
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

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaTrack {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub items: Option<Vec<ComposeMediaItem>>,
}
input! { ComposeMediaTrack(r#type: String, items: Vec<ComposeMediaItem>) {
    0 "Type" r#type: String, 1 "Items" items: Vec<ComposeMediaItem>
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeMediaItem {
    /// Required.
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

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeVideoItem {
    /// Required.
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

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeSourceMedia {
    /// Required.
    pub file_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { ComposeSourceMedia(file_id: String) {
    0 "FileId" file_id: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeTrackTime {
    pub start: Option<String>,
    pub duration: Option<String>,
}
input! { ComposeTrackTime() {
    0 "Start" start: String, 1 "Duration" duration: String
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeImageOperation {
    /// Required.
    pub r#type: Option<String>,
    pub rotate_angle: Option<f64>,
    pub flip_type: Option<String>,
}
input! { ComposeImageOperation(r#type: String) {
    0 "Type" r#type: String, 1 "RotateAngle" rotate_angle: f64, 2 "FlipType" flip_type: String
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeAudioOperation {
    /// Required.
    pub r#type: Option<String>,
    pub volume: Option<f64>,
}
input! { ComposeAudioOperation(r#type: String) {
    0 "Type" r#type: String, 1 "Volume" volume: f64
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeAudioItem {
    /// Required.
    pub source_media: Option<ComposeSourceMedia>,
    pub track_time: Option<ComposeTrackTime>,
    pub audio_operations: Option<Vec<ComposeAudioOperation>>,
}
input! { ComposeAudioItem(source_media: ComposeSourceMedia) {
    0 "SourceMedia" source_media: ComposeSourceMedia, 1 "TrackTime" track_time: ComposeTrackTime,
    2 "AudioOperations" audio_operations: Vec<ComposeAudioOperation>
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeImageItem {
    /// Required.
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

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeTransitionItem {
    pub duration: Option<String>,
    pub transitions: Option<Vec<ComposeTransitionOperation>>,
}
input! { ComposeTransitionItem() {
    0 "Duration" duration: String, 1 "Transitions" transitions: Vec<ComposeTransitionOperation>
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeTransitionOperation {
    /// Required.
    pub r#type: Option<String>,
}
input! { ComposeTransitionOperation(r#type: String) {
    0 "Type" r#type: String
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeSubtitleItem {
    /// Required.
    pub style_id: Option<String>,
    /// Required.
    pub text: Option<String>,
    pub track_time: Option<ComposeTrackTime>,
}
input! { ComposeSubtitleItem(style_id: String, text: String) {
    0 "StyleId" style_id: String, 1 "Text" text: String, 2 "TrackTime" track_time: ComposeTrackTime
} }

/// In the request of [`EditMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComposeEmptyItem {
    /// Required.
    pub duration: Option<String>,
}
input! { ComposeEmptyItem(duration: String) {
    0 "Duration" duration: String
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

/// `EmbeddingData` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=EmbeddingData>.
///
/// Errors: [`codes::INVALID_PARAMETER_MODEL_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingData {
    /// Required.
    pub model: String,
    /// Required.
    pub files: Vec<EmbeddingDataItem>,
    pub prompt: Option<String>,
}
operation! { EmbeddingData(model: String, files: Vec<EmbeddingDataItem>) "EmbeddingData" -> EmbeddingDataOutput {
    0 "Model" model, 1 "Files" files, 2 "Prompt" prompt: String
} }

/// In the request of [`EmbeddingData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingDataItem {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub data: Option<String>,
}
input! { EmbeddingDataItem(r#type: String, data: String) {
    0 "Type" r#type: String, 1 "Data" data: String
} }

/// Response of [`EmbeddingData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingDataOutput {
    pub data: Vec<EmbeddingResultItem>,
    pub usage: Option<TokensUsage>,
}
model! { EmbeddingDataOutput {
    0 "Data" data: Vec<EmbeddingResultItem>, 1 "Usage" usage: TokensUsage
} }

/// In the response of [`EmbeddingData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingResultItem {
    pub result: Vec<f64>,
}
model! { EmbeddingResultItem {
    0 "Result" result: Vec<f64>
} }

/// In the response of [`EmbeddingData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokensUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { TokensUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Enables schedule: `EnableSchedule` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=EnableSchedule>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_BUCKET_NOTIFY_ALREADY_EXIST`],
/// [`codes::FAILED_OPERATION_COS_STATUS_INAVLID`], [`codes::FAILED_OPERATION_GENERATE_RESOURCE`],
/// [`codes::FAILED_OPERATION_GET_SOURCE_NOTIFY`], [`codes::FAILED_OPERATION_INVALID_USER`],
/// [`codes::FAILED_OPERATION_SET_SOURCE_NOTIFY`], [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NAME_INVALID`],
/// [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSchedule {
    /// Required.
    pub schedule_id: i64,
}
operation! { EnableSchedule(schedule_id: i64) "EnableSchedule" -> Empty {
    0 "ScheduleId" schedule_id
} }

/// Response of [`EnableSchedule`]: empty.
pub type EnableScheduleOutput = Empty;

/// Enables workflow: `EnableWorkflow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=EnableWorkflow>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_BUCKET_NOTIFY_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NAME_INVALID`],
/// [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWorkflow {
    /// Required.
    pub workflow_id: i64,
}
operation! { EnableWorkflow(workflow_id: i64) "EnableWorkflow" -> Empty {
    0 "WorkflowId" workflow_id
} }

/// Response of [`EnableWorkflow`]: empty.
pub type EnableWorkflowOutput = Empty;

/// Executes function: `ExecuteFunction` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ExecuteFunction>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_USER`], [`codes::INVALID_PARAMETER_VALUE_FUNCTION_ARG`],
/// [`codes::INVALID_PARAMETER_VALUE_FUNCTION_NAME`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteFunction {
    /// Required.
    pub function_name: String,
    /// Required.
    pub function_arg: String,
}
operation! { ExecuteFunction(function_name: String, function_arg: String) "ExecuteFunction" -> ExecuteFunctionOutput {
    0 "FunctionName" function_name, 1 "FunctionArg" function_arg
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

/// `ExtractBlindWatermark` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ExtractBlindWatermark>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::INVALID_PARAMETER_VALUE_SRC_FILE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermark {
    /// Required.
    pub r#type: String,
    /// Required.
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

/// Response of [`ExtractBlindWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkOutput {
    pub task_id: Option<String>,
}
model! { ExtractBlindWatermarkOutput {
    0 "TaskId" task_id: String
} }

/// `ManageTask` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ManageTask>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_OPERATION_TYPE`], [`codes::INVALID_PARAMETER_VALUE_NOT_PROCESSING_TASK`],
/// [`codes::INVALID_PARAMETER_VALUE_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageTask {
    /// Required.
    pub operation_type: String,
    /// Required.
    pub task_id: String,
}
operation! { ManageTask(operation_type: String, task_id: String) "ManageTask" -> Empty {
    0 "OperationType" operation_type, 1 "TaskId" task_id
} }

/// Response of [`ManageTask`]: empty.
pub type ManageTaskOutput = Empty;

/// Modifies ai analysis template: `ModifyAIAnalysisTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyAIAnalysisTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_CLASSIFCATION_CONFIGURE`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_COVER_CONFIGURE`],
/// [`codes::INVALID_PARAMETER_VALUE_FRAME_TAG_CONFIGURE`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_CONFIGURE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAIAnalysisTemplate {
    /// Required.
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
}
input! { FrameTagConfigureInfoForUpdate() {
    0 "Switch" switch: String
} }

/// Modifies ai recognition template: `ModifyAIRecognitionTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyAIRecognitionTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_DEFAULT_LIBRARY_LABEL_SET`], [`codes::INVALID_PARAMETER_VALUE_FACE_LIBRARY`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_SCORE`], [`codes::INVALID_PARAMETER_VALUE_LABEL_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_MODIFY_DEFAULT_TEMPLATE`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_LIBRARY`], [`codes::INVALID_PARAMETER_VALUE_SOURCE_LANGUAGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_SWITCH`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_DEFINE_LIBRARY_LABEL_SET`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAIRecognitionTemplate {
    /// Required.
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

/// Response of [`ModifyAIRecognitionTemplate`]: empty.
pub type ModifyAIRecognitionTemplateOutput = Empty;

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
    pub subtitle_format: Option<String>,
    pub source_language: Option<String>,
}
input! { AsrFullTextConfigureInfoForUpdate() {
    0 "Switch" switch: String, 1 "SubtitleFormat" subtitle_format: String, 2 "SourceLanguage" source_language: String
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

/// Modifies adaptive dynamic streaming template: `ModifyAdaptiveDynamicStreamingTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyAdaptiveDynamicStreamingTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_AUDIO_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_CHANNEL`],
/// [`codes::INVALID_PARAMETER_VALUE_AUDIO_CODEC`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_SAMPLE_RATE`],
/// [`codes::INVALID_PARAMETER_VALUE_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_CODEC`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_BITRATE`],
/// [`codes::INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_RESOLUTION`], [`codes::INVALID_PARAMETER_VALUE_FILL_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_FPS`],
/// [`codes::INVALID_PARAMETER_VALUE_GOP`], [`codes::INVALID_PARAMETER_VALUE_HEIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_REMOVE_AUDIO`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOVE_VIDEO`], [`codes::INVALID_PARAMETER_VALUE_SOUND_SYSTEM`],
/// [`codes::INVALID_PARAMETER_VALUE_VIDEO_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_VIDEO_CODEC`],
/// [`codes::INVALID_PARAMETER_VALUE_WIDTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdaptiveDynamicStreamingTemplate {
    /// Required.
    pub definition: i64,
    pub name: Option<String>,
    pub format: Option<String>,
    pub disable_higher_video_bitrate: Option<i64>,
    pub disable_higher_video_resolution: Option<i64>,
    pub stream_infos: Option<Vec<AdaptiveStreamTemplate>>,
    pub comment: Option<String>,
    pub pure_audio: Option<i64>,
    pub segment_type: Option<String>,
}
operation! { ModifyAdaptiveDynamicStreamingTemplate(definition: i64) "ModifyAdaptiveDynamicStreamingTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Format" format: String,
    3 "DisableHigherVideoBitrate" disable_higher_video_bitrate: i64,
    4 "DisableHigherVideoResolution" disable_higher_video_resolution: i64,
    5 "StreamInfos" stream_infos: Vec<AdaptiveStreamTemplate>, 6 "Comment" comment: String,
    7 "PureAudio" pure_audio: i64, 8 "SegmentType" segment_type: String
} }

/// Response of [`ModifyAdaptiveDynamicStreamingTemplate`]: empty.
pub type ModifyAdaptiveDynamicStreamingTemplateOutput = Empty;

/// Modifies animated graphics template: `ModifyAnimatedGraphicsTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyAnimatedGraphicsTemplate>.
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
    0 "Definition" definition, 1 "Name" name: String, 2 "Width" width: i64, 3 "Height" height: i64,
    4 "ResolutionAdaptive" resolution_adaptive: String, 5 "Format" format: String, 6 "Fps" fps: i64,
    7 "Quality" quality: f64, 8 "Comment" comment: String
} }

/// Response of [`ModifyAnimatedGraphicsTemplate`]: empty.
pub type ModifyAnimatedGraphicsTemplateOutput = Empty;

/// Modifies asr hotwords: `ModifyAsrHotwords` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyAsrHotwords>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_HOT_WORDS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAsrHotwords {
    /// Required.
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

/// Response of [`ModifyAsrHotwords`]: empty.
pub type ModifyAsrHotwordsOutput = Empty;

/// Modifies blind watermark template: `ModifyBlindWatermarkTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyBlindWatermarkTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlindWatermarkTemplate {
    /// Required.
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

/// Response of [`ModifyBlindWatermarkTemplate`]: empty.
pub type ModifyBlindWatermarkTemplateOutput = Empty;

/// Modifies content review template: `ModifyContentReviewTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyContentReviewTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_BLOCK_CONFIDENCE`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_LABEL_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_REVIEW_CONFIDENCE`],
/// [`codes::INVALID_PARAMETER_VALUE_SWITCH`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContentReviewTemplate {
    /// Required.
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

/// Response of [`ModifyContentReviewTemplate`]: empty.
pub type ModifyContentReviewTemplateOutput = Empty;

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
    /// Required.
    pub face_review_info: Option<UserDefineFaceReviewTemplateInfoForUpdate>,
    /// Required.
    pub asr_review_info: Option<UserDefineAsrTextReviewTemplateInfoForUpdate>,
    /// Required.
    pub ocr_review_info: Option<UserDefineOcrTextReviewTemplateInfoForUpdate>,
}
input! {
    UserDefineConfigureInfoForUpdate(face_review_info: UserDefineFaceReviewTemplateInfoForUpdate, asr_review_info: UserDefineAsrTextReviewTemplateInfoForUpdate, ocr_review_info: UserDefineOcrTextReviewTemplateInfoForUpdate) {
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

/// Modifies image sprite template: `ModifyImageSpriteTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyImageSpriteTemplate>.
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
    0 "Definition" definition, 1 "Name" name: String, 2 "Width" width: i64, 3 "Height" height: i64,
    4 "ResolutionAdaptive" resolution_adaptive: String, 5 "SampleType" sample_type: String,
    6 "SampleInterval" sample_interval: i64, 7 "RowCount" row_count: i64, 8 "ColumnCount" column_count: i64,
    9 "FillType" fill_type: String, 10 "Comment" comment: String, 11 "Format" format: String
} }

/// Response of [`ModifyImageSpriteTemplate`]: empty.
pub type ModifyImageSpriteTemplateOutput = Empty;

/// Modifies live record template: `ModifyLiveRecordTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyLiveRecordTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveRecordTemplate {
    /// Required.
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

/// Response of [`ModifyLiveRecordTemplate`]: empty.
pub type ModifyLiveRecordTemplateOutput = Empty;

/// Modifies person sample: `ModifyPersonSample` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyPersonSample>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_PIC_FORMAT_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_PERSON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPersonSample {
    /// Required.
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

/// Modifies process image template: `ModifyProcessImageTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyProcessImageTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProcessImageTemplate {
    /// Required.
    pub definition: i64,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub process_image_template: Option<ImageTaskInput>,
}
operation! { ModifyProcessImageTemplate(definition: i64) "ModifyProcessImageTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "ProcessImageTemplate" process_image_template: ImageTaskInput
} }

/// Response of [`ModifyProcessImageTemplate`]: empty.
pub type ModifyProcessImageTemplateOutput = Empty;

/// Modifies quality control template: `ModifyQualityControlTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyQualityControlTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_DETECT_ITEM`], [`codes::INVALID_PARAMETER_VALUE_UNKNOWN_CATEGORY`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityControlTemplate {
    /// Required.
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

/// Response of [`ModifyQualityControlTemplate`]: empty.
pub type ModifyQualityControlTemplateOutput = Empty;

/// Modifies sample snapshot template: `ModifySampleSnapshotTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifySampleSnapshotTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_FILL_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_HEIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_RESOLUTION`],
/// [`codes::INVALID_PARAMETER_VALUE_SAMPLE_INTERVAL`], [`codes::INVALID_PARAMETER_VALUE_SAMPLE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_WIDTH`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySampleSnapshotTemplate {
    /// Required.
    pub definition: i64,
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
    0 "Definition" definition, 1 "Name" name: String, 2 "Width" width: i64, 3 "Height" height: i64,
    4 "ResolutionAdaptive" resolution_adaptive: String, 5 "SampleType" sample_type: String,
    6 "SampleInterval" sample_interval: i64, 7 "Format" format: String, 8 "Comment" comment: String,
    9 "FillType" fill_type: String
} }

/// Response of [`ModifySampleSnapshotTemplate`]: empty.
pub type ModifySampleSnapshotTemplateOutput = Empty;

/// Modifies schedule: `ModifySchedule` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifySchedule>.
///
/// Errors: [`codes::FAILED_OPERATION_GENERATE_RESOURCE`], [`codes::FAILED_OPERATION_INVALID_USER`],
/// [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySchedule {
    /// Required.
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

/// Response of [`ModifySchedule`]: empty.
pub type ModifyScheduleOutput = Empty;

/// Modifies smart erase template: `ModifySmartEraseTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifySmartEraseTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_AUTO_AREAS`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_CUSTOM_AREAS`],
/// [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::INVALID_PARAMETER_VALUE_ERASE_PRIVACY_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_ERASE_SUBTITLE_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_ERASE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_ERASE_WATERMARK_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_MODIFY_DEFAULT_TEMPLATE`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_OCR_SWITCH`], [`codes::INVALID_PARAMETER_VALUE_PRIVACY_MODEL`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVACY_TARGETS`], [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_EMBED_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_ERASE_METHOD`], [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_LANG`], [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_MODEL`],
/// [`codes::INVALID_PARAMETER_VALUE_TRANS_DST_LANG`], [`codes::INVALID_PARAMETER_VALUE_TRANS_SWITCH`],
/// [`codes::INVALID_PARAMETER_VALUE_USE_ORIGINAL_POS`], [`codes::INVALID_PARAMETER_VALUE_USE_ORIGINAL_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_WATERMARK_ERASE_METHOD`], [`codes::INVALID_PARAMETER_VALUE_WATERMARK_MODEL`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmartEraseTemplate {
    /// Required.
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

/// Response of [`ModifySmartEraseTemplate`]: empty.
pub type ModifySmartEraseTemplateOutput = Empty;

/// Modifies smart subtitle template: `ModifySmartSubtitleTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifySmartSubtitleTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_ASR_HOT_WORDS_LIBRARY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_ASR_HOT_WORDS_SWITCH`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_MODIFY_DEFAULT_TEMPLATE`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_EMBED_ID`], [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBTITLE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TRANSLATE_DST_LANGUAGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TRANSLATE_SWITCH`], [`codes::INVALID_PARAMETER_VALUE_VIDEO_SRC_LANGUAGE`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmartSubtitleTemplate {
    /// Required.
    pub definition: i64,
    pub translate_switch: Option<String>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub video_src_language: Option<String>,
    pub subtitle_format: Option<String>,
    pub subtitle_type: Option<i64>,
    pub asr_hot_words_configure: Option<AsrHotWordsConfigure>,
    pub translate_dst_language: Option<String>,
    pub process_type: Option<i64>,
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
    8 "TranslateDstLanguage" translate_dst_language: String, 9 "ProcessType" process_type: i64,
    10 "SelectingSubtitleAreasConfig" selecting_subtitle_areas_config: SelectingSubtitleAreasConfig,
    11 "SubtitleEmbedId" subtitle_embed_id: i64, 12 "SpeakerMode" speaker_mode: i64,
    13 "SpeakerLabel" speaker_label: i64
} }

/// Response of [`ModifySmartSubtitleTemplate`]: empty.
pub type ModifySmartSubtitleTemplateOutput = Empty;

/// Modifies snapshot by time offset template: `ModifySnapshotByTimeOffsetTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifySnapshotByTimeOffsetTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMENT`], [`codes::INVALID_PARAMETER_VALUE_FILL_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_HEIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_WIDTH`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotByTimeOffsetTemplate {
    /// Required.
    pub definition: i64,
    pub name: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub fill_type: Option<String>,
}
operation! { ModifySnapshotByTimeOffsetTemplate(definition: i64) "ModifySnapshotByTimeOffsetTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Width" width: i64, 3 "Height" height: i64,
    4 "ResolutionAdaptive" resolution_adaptive: String, 5 "Format" format: String, 6 "Comment" comment: String,
    7 "FillType" fill_type: String
} }

/// Response of [`ModifySnapshotByTimeOffsetTemplate`]: empty.
pub type ModifySnapshotByTimeOffsetTemplateOutput = Empty;

/// Modifies stream link event: `ModifyStreamLinkEvent` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyStreamLinkEvent>.
///
/// Errors: [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkEvent {
    /// Required.
    pub event_id: String,
    /// Required.
    pub event_name: String,
    pub description: Option<String>,
}
operation! { ModifyStreamLinkEvent(event_id: String, event_name: String) "ModifyStreamLinkEvent" -> Empty {
    0 "EventId" event_id, 1 "EventName" event_name, 2 "Description" description: String
} }

/// Response of [`ModifyStreamLinkEvent`]: empty.
pub type ModifyStreamLinkEventOutput = Empty;

/// Modifies stream link flow: `ModifyStreamLinkFlow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyStreamLinkFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkFlow {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub flow_name: String,
}
operation! { ModifyStreamLinkFlow(flow_id: String, flow_name: String) "ModifyStreamLinkFlow" -> Empty {
    0 "FlowId" flow_id, 1 "FlowName" flow_name
} }

/// Response of [`ModifyStreamLinkFlow`]: empty.
pub type ModifyStreamLinkFlowOutput = Empty;

/// Modifies stream link input: `ModifyStreamLinkInput` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyStreamLinkInput>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT`], [`codes::INVALID_PARAMETER_OUTPUT`],
/// [`codes::INVALID_PARAMETER_PROTOCOL`], [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkInput {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub input: ModifyInput,
}
operation! { ModifyStreamLinkInput(flow_id: String, input: ModifyInput)
    "ModifyStreamLinkInput" -> ModifyStreamLinkInputOutput {
    0 "FlowId" flow_id, 1 "Input" input
} }

/// In the request of [`ModifyStreamLinkInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInput {
    /// Required.
    pub input_id: Option<String>,
    /// Required.
    pub input_name: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub allow_ip_list: Option<Vec<String>>,
    /// Required.
    pub srt_settings: Option<CreateInputSRTSettings>,
    /// Required.
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

/// Arguments of [`ModifyInput::new`].
pub struct ModifyInputRequired {
    pub input_id: String,
    pub input_name: String,
    pub description: String,
    pub allow_ip_list: Vec<String>,
    pub srt_settings: CreateInputSRTSettings,
    pub rtp_settings: CreateInputRTPSettings,
}
input! {
    ModifyInput { ModifyInputRequired: input_id, input_name, description, allow_ip_list, srt_settings, rtp_settings } {
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

/// Response of [`ModifyStreamLinkInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkInputOutput {
    pub info: Option<DescribeInput>,
}
model! { ModifyStreamLinkInputOutput {
    0 "Info" info: DescribeInput
} }

/// Modifies stream link output info: `ModifyStreamLinkOutputInfo` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyStreamLinkOutputInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT`], [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_OUTPUT`],
/// [`codes::INVALID_PARAMETER_OUTPUT_ID`], [`codes::INVALID_PARAMETER_PROTOCOL`], [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkOutputInfo {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub output: ModifyOutputInfo,
}
operation! { ModifyStreamLinkOutputInfo(flow_id: String, output: ModifyOutputInfo)
    "ModifyStreamLinkOutputInfo" -> ModifyStreamLinkOutputInfoOutput {
    0 "FlowId" flow_id, 1 "Output" output
} }

/// In the request of [`ModifyStreamLinkOutputInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOutputInfo {
    /// Required.
    pub output_id: Option<String>,
    /// Required.
    pub output_name: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    pub output_kind: Option<String>,
    pub srt_settings: Option<CreateOutputSRTSettings>,
    pub rtp_settings: Option<CreateOutputInfoRTPSettings>,
    pub rtmp_settings: Option<CreateOutputRTMPSettings>,
    pub allow_ip_list: Option<Vec<String>>,
    pub max_concurrent: Option<i64>,
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
    9 "MaxConcurrent" max_concurrent: i64, 10 "SecurityGroupIds" security_group_ids: Vec<String>,
    11 "Zones" zones: Vec<String>, 12 "RISTSettings" rist_settings: CreateOutputRistSettings,
    13 "OutputType" output_type: String, 14 "PidSelector" pid_selector: PidSelector,
    15 "StreamSelector" stream_selector: StreamSelector
} }

/// Response of [`ModifyStreamLinkOutputInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkOutputInfoOutput {
    pub info: Option<DescribeOutput>,
}
model! { ModifyStreamLinkOutputInfoOutput {
    0 "Info" info: DescribeOutput
} }

/// Modifies stream link security group: `ModifyStreamLinkSecurityGroup` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyStreamLinkSecurityGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamLinkSecurityGroup {
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub whitelist: Option<Vec<String>>,
}
operation! { ModifyStreamLinkSecurityGroup(id: String) "ModifyStreamLinkSecurityGroup" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "Whitelist" whitelist: Vec<String>
} }

/// Response of [`ModifyStreamLinkSecurityGroup`]: empty.
pub type ModifyStreamLinkSecurityGroupOutput = Empty;

/// Modifies stream package linear assembly channel: `ModifyStreamPackageLinearAssemblyChannel` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyStreamPackageLinearAssemblyChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamPackageLinearAssemblyChannel {
    /// Required.
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

/// Response of [`ModifyStreamPackageLinearAssemblyChannel`]: empty.
pub type ModifyStreamPackageLinearAssemblyChannelOutput = Empty;

/// Modifies stream package linear assembly program: `ModifyStreamPackageLinearAssemblyProgram` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyStreamPackageLinearAssemblyProgram>.
///
/// Errors: [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamPackageLinearAssemblyProgram {
    /// Required.
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

/// Response of [`ModifyStreamPackageLinearAssemblyProgram`]: empty.
pub type ModifyStreamPackageLinearAssemblyProgramOutput = Empty;

/// Modifies stream package ssai channel: `ModifyStreamPackageSSAIChannel` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyStreamPackageSSAIChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_AUTH_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOT_FOUND`], [`codes::INVALID_PARAMETER_SSAI_INFO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamPackageSSAIChannel {
    /// Required.
    pub name: String,
    /// Required.
    pub content_source: String,
    /// Required.
    pub ssai_info: SSAIConf,
    /// Required.
    pub id: String,
}
operation! { ModifyStreamPackageSSAIChannel(name: String, content_source: String, ssai_info: SSAIConf, id: String)
    "ModifyStreamPackageSSAIChannel" -> Empty {
    0 "Name" name, 1 "ContentSource" content_source, 2 "SSAIInfo" ssai_info, 3 "ID" id
} }

/// Response of [`ModifyStreamPackageSSAIChannel`]: empty.
pub type ModifyStreamPackageSSAIChannelOutput = Empty;

/// Modifies stream package source: `ModifyStreamPackageSource` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyStreamPackageSource>.
///
/// Errors: [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamPackageSource {
    /// Required.
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

/// Response of [`ModifyStreamPackageSource`]: empty.
pub type ModifyStreamPackageSourceOutput = Empty;

/// Modifies stream package source location: `ModifyStreamPackageSourceLocation` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyStreamPackageSourceLocation>.
///
/// Errors: [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamPackageSourceLocation {
    /// Required.
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

/// Response of [`ModifyStreamPackageSourceLocation`]: empty.
pub type ModifyStreamPackageSourceLocationOutput = Empty;

/// Modifies subtitle embed template: `ModifySubtitleEmbedTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifySubtitleEmbedTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_COMMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_MODIFY_DEFAULT_TEMPLATE`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubtitleEmbedTemplate {
    /// Required.
    pub definition: i64,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub subtitle_embed_config: Option<SubtitleEmbedConfig>,
}
operation! { ModifySubtitleEmbedTemplate(definition: i64) "ModifySubtitleEmbedTemplate" -> Empty {
    0 "Definition" definition, 1 "Name" name: String, 2 "Comment" comment: String,
    3 "SubtitleEmbedConfig" subtitle_embed_config: SubtitleEmbedConfig
} }

/// Response of [`ModifySubtitleEmbedTemplate`]: empty.
pub type ModifySubtitleEmbedTemplateOutput = Empty;

/// Modifies transcode template: `ModifyTranscodeTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyTranscodeTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCESS_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_AUDIO_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_CHANNEL`],
/// [`codes::INVALID_PARAMETER_VALUE_AUDIO_CODEC`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_SAMPLE_RATE`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINER`], [`codes::INVALID_PARAMETER_VALUE_FPS`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_REMOVE_AUDIO`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOVE_VIDEO`], [`codes::INVALID_PARAMETER_VALUE_RESOLUTION`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOLUTION_ADAPTIVE`], [`codes::INVALID_PARAMETER_VALUE_SAMPLE_RATE`],
/// [`codes::INVALID_PARAMETER_VALUE_TEHD_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_VIDEO_BITRATE`], [`codes::INVALID_PARAMETER_VALUE_VIDEO_CODEC`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTranscodeTemplate {
    /// Required.
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

/// Response of [`ModifyTranscodeTemplate`]: empty.
pub type ModifyTranscodeTemplateOutput = Empty;

/// Modifies watermark template: `ModifyWatermarkTemplate` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyWatermarkTemplate>.
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

/// In the request of [`ModifyWatermarkTemplate`].
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

/// In the request of [`ModifyWatermarkTemplate`].
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

/// In the request of [`ModifyWatermarkTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SvgWatermarkInputForUpdate {
    pub width: Option<String>,
    pub height: Option<String>,
}
input! { SvgWatermarkInputForUpdate() {
    0 "Width" width: String, 1 "Height" height: String
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

/// Modifies word sample: `ModifyWordSample` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ModifyWordSample>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::RESOURCE_NOT_FOUND_WORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWordSample {
    /// Required.
    pub keyword: String,
    pub usages: Option<Vec<String>>,
    pub tag_operation_info: Option<AiSampleTagOperation>,
}
operation! { ModifyWordSample(keyword: String) "ModifyWordSample" -> Empty {
    0 "Keyword" keyword, 1 "Usages" usages: Vec<String>, 2 "TagOperationInfo" tag_operation_info: AiSampleTagOperation
} }

/// Response of [`ModifyWordSample`]: empty.
pub type ModifyWordSampleOutput = Empty;

/// `ParseLiveStreamProcessNotification` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ParseLiveStreamProcessNotification>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_CONTENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseLiveStreamProcessNotification {
    /// Required.
    pub content: String,
}
operation! { ParseLiveStreamProcessNotification(content: String)
    "ParseLiveStreamProcessNotification" -> ParseLiveStreamProcessNotificationOutput {
    0 "Content" content
} }

/// Response of [`ParseLiveStreamProcessNotification`].
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
    0 "NotificationType" notification_type: String, 1 "TaskId" task_id: String,
    2 "ProcessEofInfo" process_eof_info: LiveStreamProcessErrorInfo,
    3 "AiReviewResultInfo" ai_review_result_info: LiveStreamAiReviewResultInfo,
    4 "AiRecognitionResultInfo" ai_recognition_result_info: LiveStreamAiRecognitionResultInfo,
    5 "AiAnalysisResultInfo" ai_analysis_result_info: LiveStreamAiAnalysisResultInfo,
    6 "AiQualityControlResultInfo" ai_quality_control_result_info: LiveStreamAiQualityControlResultInfo,
    7 "LiveRecordResultInfo" live_record_result_info: LiveStreamRecordResultInfo,
    8 "AiSmartSubtitleResultInfo" ai_smart_subtitle_result_info: LiveStreamAiSmartSubtitleResultInfo,
    9 "SessionId" session_id: String, 10 "SessionContext" session_context: String, 11 "Timestamp" timestamp: i64,
    12 "Sign" sign: String
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamProcessErrorInfo {
    pub err_code: Option<i64>,
    pub message: Option<String>,
}
model! { LiveStreamProcessErrorInfo {
    0 "ErrCode" err_code: i64, 1 "Message" message: String
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiReviewResultInfo {
    pub result_set: Vec<LiveStreamAiReviewResultItem>,
}
model! { LiveStreamAiReviewResultInfo {
    0 "ResultSet" result_set: Vec<LiveStreamAiReviewResultItem>
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiReviewResultItem {
    pub r#type: Option<String>,
    pub image_porn_result_set: Vec<LiveStreamAiReviewImagePornResult>,
    pub image_terrorism_result_set: Vec<LiveStreamAiReviewImageTerrorismResult>,
    pub image_political_result_set: Vec<LiveStreamAiReviewImagePoliticalResult>,
    pub voice_porn_result_set: Vec<LiveStreamAiReviewVoicePornResult>,
}
model! { LiveStreamAiReviewResultItem {
    0 "Type" r#type: String, 1 "ImagePornResultSet" image_porn_result_set: Vec<LiveStreamAiReviewImagePornResult>,
    2 "ImageTerrorismResultSet" image_terrorism_result_set: Vec<LiveStreamAiReviewImageTerrorismResult>,
    3 "ImagePoliticalResultSet" image_political_result_set: Vec<LiveStreamAiReviewImagePoliticalResult>,
    4 "VoicePornResultSet" voice_porn_result_set: Vec<LiveStreamAiReviewVoicePornResult>
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
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
    0 "StartPtsTime" start_pts_time: f64, 1 "EndPtsTime" end_pts_time: f64, 2 "Confidence" confidence: f64,
    3 "Suggestion" suggestion: String, 4 "Label" label: String, 5 "Url" url: String,
    6 "PicUrlExpireTime" pic_url_expire_time: String
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
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
    0 "StartPtsTime" start_pts_time: f64, 1 "EndPtsTime" end_pts_time: f64, 2 "Confidence" confidence: f64,
    3 "Suggestion" suggestion: String, 4 "Label" label: String, 5 "Url" url: String,
    6 "PicUrlExpireTime" pic_url_expire_time: String
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiReviewImagePoliticalResult {
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub area_coord_set: Vec<i64>,
    pub url: Option<String>,
    pub pic_url_expire_time: Option<String>,
}
model! { LiveStreamAiReviewImagePoliticalResult {
    0 "StartPtsTime" start_pts_time: f64, 1 "EndPtsTime" end_pts_time: f64, 2 "Confidence" confidence: f64,
    3 "Suggestion" suggestion: String, 4 "Label" label: String, 5 "Name" name: String,
    6 "AreaCoordSet" area_coord_set: Vec<i64>, 7 "Url" url: String, 8 "PicUrlExpireTime" pic_url_expire_time: String
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
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
    0 "StartPtsTime" start_pts_time: f64, 1 "EndPtsTime" end_pts_time: f64, 2 "Confidence" confidence: f64,
    3 "Suggestion" suggestion: String, 4 "Label" label: String
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiRecognitionResultInfo {
    pub result_set: Vec<LiveStreamAiRecognitionResultItem>,
}
model! { LiveStreamAiRecognitionResultInfo {
    0 "ResultSet" result_set: Vec<LiveStreamAiRecognitionResultItem>
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiRecognitionResultItem {
    pub r#type: Option<String>,
    pub face_recognition_result_set: Vec<LiveStreamFaceRecognitionResult>,
    pub asr_words_recognition_result_set: Vec<LiveStreamAsrWordsRecognitionResult>,
    pub ocr_words_recognition_result_set: Vec<LiveStreamOcrWordsRecognitionResult>,
    pub asr_full_text_recognition_result_set: Vec<
        LiveStreamAsrFullTextRecognitionResult,
    >,
    pub ocr_full_text_recognition_result_set: Vec<
        LiveStreamOcrFullTextRecognitionResult,
    >,
    pub trans_text_recognition_result_set: Vec<LiveStreamTransTextRecognitionResult>,
    pub object_recognition_result_set: Vec<LiveStreamObjectRecognitionResult>,
    pub tag_recognition_result_set: Vec<LiveStreamTagRecognitionResult>,
}
model! { LiveStreamAiRecognitionResultItem {
    0 "Type" r#type: String,
    1 "FaceRecognitionResultSet" face_recognition_result_set: Vec<LiveStreamFaceRecognitionResult>,
    2 "AsrWordsRecognitionResultSet" asr_words_recognition_result_set: Vec<LiveStreamAsrWordsRecognitionResult>,
    3 "OcrWordsRecognitionResultSet" ocr_words_recognition_result_set: Vec<LiveStreamOcrWordsRecognitionResult>,
    4 "AsrFullTextRecognitionResultSet" asr_full_text_recognition_result_set: Vec<LiveStreamAsrFullTextRecognitionResult>,
    5 "OcrFullTextRecognitionResultSet" ocr_full_text_recognition_result_set: Vec<LiveStreamOcrFullTextRecognitionResult>,
    6 "TransTextRecognitionResultSet" trans_text_recognition_result_set: Vec<LiveStreamTransTextRecognitionResult>,
    7 "ObjectRecognitionResultSet" object_recognition_result_set: Vec<LiveStreamObjectRecognitionResult>,
    8 "TagRecognitionResultSet" tag_recognition_result_set: Vec<LiveStreamTagRecognitionResult>
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamFaceRecognitionResult {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Vec<i64>,
}
model! { LiveStreamFaceRecognitionResult {
    0 "Id" id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "StartPtsTime" start_pts_time: f64,
    4 "EndPtsTime" end_pts_time: f64, 5 "Confidence" confidence: f64, 6 "AreaCoordSet" area_coord_set: Vec<i64>
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAsrWordsRecognitionResult {
    pub word: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
}
model! { LiveStreamAsrWordsRecognitionResult {
    0 "Word" word: String, 1 "StartPtsTime" start_pts_time: f64, 2 "EndPtsTime" end_pts_time: f64,
    3 "Confidence" confidence: f64
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamOcrWordsRecognitionResult {
    pub word: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coords: Vec<i64>,
}
model! { LiveStreamOcrWordsRecognitionResult {
    0 "Word" word: String, 1 "StartPtsTime" start_pts_time: f64, 2 "EndPtsTime" end_pts_time: f64,
    3 "Confidence" confidence: f64, 4 "AreaCoords" area_coords: Vec<i64>
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
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
    0 "Text" text: String, 1 "StartPtsTime" start_pts_time: f64, 2 "EndPtsTime" end_pts_time: f64,
    3 "Confidence" confidence: f64, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "SteadyState" steady_state: bool, 7 "UserId" user_id: String
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamOcrFullTextRecognitionResult {
    pub text: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Vec<i64>,
}
model! { LiveStreamOcrFullTextRecognitionResult {
    0 "Text" text: String, 1 "StartPtsTime" start_pts_time: f64, 2 "EndPtsTime" end_pts_time: f64,
    3 "Confidence" confidence: f64, 4 "AreaCoordSet" area_coord_set: Vec<i64>
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
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
    0 "Text" text: String, 1 "StartPtsTime" start_pts_time: f64, 2 "EndPtsTime" end_pts_time: f64,
    3 "Confidence" confidence: f64, 4 "Trans" trans: String, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "SteadyState" steady_state: bool, 8 "UserId" user_id: String
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamObjectRecognitionResult {
    pub name: Option<String>,
    pub start_pts_offset: Option<f64>,
    pub end_pts_offset: Option<f64>,
    pub confidence: Option<f64>,
    pub area_coord_set: Vec<i64>,
    pub url: Option<String>,
}
model! { LiveStreamObjectRecognitionResult {
    0 "Name" name: String, 1 "StartPtsOffset" start_pts_offset: f64, 2 "EndPtsOffset" end_pts_offset: f64,
    3 "Confidence" confidence: f64, 4 "AreaCoordSet" area_coord_set: Vec<i64>, 5 "Url" url: String
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamTagRecognitionResult {
    pub id: Option<String>,
    pub start_pts_time: Option<f64>,
    pub end_pts_time: Option<f64>,
    pub confidence: Option<f64>,
}
model! { LiveStreamTagRecognitionResult {
    0 "Id" id: String, 1 "StartPtsTime" start_pts_time: f64, 2 "EndPtsTime" end_pts_time: f64,
    3 "Confidence" confidence: f64
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiAnalysisResultInfo {
    pub result_set: Vec<LiveStreamAiAnalysisResultItem>,
}
model! { LiveStreamAiAnalysisResultInfo {
    0 "ResultSet" result_set: Vec<LiveStreamAiAnalysisResultItem>
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiAnalysisResultItem {
    pub r#type: Option<String>,
    pub segment_result_set: Vec<SegmentRecognitionItem>,
    pub highlight_result_set: Vec<MediaAiAnalysisHighlightItem>,
    pub description_result: Option<LiveAiAnalysisDescriptionItem>,
}
model! { LiveStreamAiAnalysisResultItem {
    0 "Type" r#type: String, 1 "SegmentResultSet" segment_result_set: Vec<SegmentRecognitionItem>,
    2 "HighlightResultSet" highlight_result_set: Vec<MediaAiAnalysisHighlightItem>,
    3 "DescriptionResult" description_result: LiveAiAnalysisDescriptionItem
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveAiAnalysisDescriptionItem {
    pub paragraphs: Vec<LiveAiParagraphInfo>,
}
model! { LiveAiAnalysisDescriptionItem {
    0 "Paragraphs" paragraphs: Vec<LiveAiParagraphInfo>
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveAiParagraphInfo {
    pub summary: Option<String>,
    pub title: Option<String>,
    pub keywords: Vec<String>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { LiveAiParagraphInfo {
    0 "Summary" summary: String, 1 "Title" title: String, 2 "Keywords" keywords: Vec<String>,
    3 "StartTimeOffset" start_time_offset: f64, 4 "EndTimeOffset" end_time_offset: f64,
    5 "BeginTime" begin_time: String, 6 "EndTime" end_time: String
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiQualityControlResultInfo {
    /// Deprecated.
    pub quality_control_results: Vec<QualityControlResult>,
    /// Deprecated.
    pub diagnose_results: Vec<DiagnoseResult>,
    pub quality_control_result_set: Vec<QualityControlResult>,
    pub diagnose_result_set: Vec<DiagnoseResult>,
}
model! { LiveStreamAiQualityControlResultInfo {
    0 "QualityControlResults" quality_control_results: Vec<QualityControlResult>,
    1 "DiagnoseResults" diagnose_results: Vec<DiagnoseResult>,
    2 "QualityControlResultSet" quality_control_result_set: Vec<QualityControlResult>,
    3 "DiagnoseResultSet" diagnose_result_set: Vec<DiagnoseResult>
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
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
    0 "Category" category: String, 1 "Type" r#type: String, 2 "Timestamp" timestamp: f64,
    3 "Description" description: String, 4 "DateTime" date_time: String, 5 "SeverityLevel" severity_level: String
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamRecordResultInfo {
    pub record_over: Option<i64>,
    pub file_results: Vec<LiveRecordFile>,
}
model! { LiveStreamRecordResultInfo {
    0 "RecordOver" record_over: i64, 1 "FileResults" file_results: Vec<LiveRecordFile>
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamAiSmartSubtitleResultInfo {
    pub smart_subtitle_result: Vec<LiveSmartSubtitleResult>,
}
model! { LiveStreamAiSmartSubtitleResultInfo {
    0 "SmartSubtitleResult" smart_subtitle_result: Vec<LiveSmartSubtitleResult>
} }

/// In the response of [`ParseLiveStreamProcessNotification`].
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
    0 "Text" text: String, 1 "StartPTSTime" start_pts_time: f64, 2 "EndPTSTime" end_pts_time: f64,
    3 "Trans" trans: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "SteadyState" steady_state: bool, 7 "UserId" user_id: String
} }

/// `ParseNotification` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ParseNotification>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONTENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseNotification {
    /// Required.
    pub content: String,
}
operation! { ParseNotification(content: String) "ParseNotification" -> ParseNotificationOutput {
    0 "Content" content
} }

/// Response of [`ParseNotification`].
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
    0 "EventType" event_type: String, 1 "WorkflowTaskEvent" workflow_task_event: WorkflowTask,
    2 "EditMediaTaskEvent" edit_media_task_event: EditMediaTask, 3 "SessionId" session_id: String,
    4 "SessionContext" session_context: String, 5 "ScheduleTaskEvent" schedule_task_event: ScheduleTask,
    6 "Timestamp" timestamp: i64, 7 "Sign" sign: String, 8 "BatchTaskEvent" batch_task_event: BatchSubTaskResult,
    9 "ExtractBlindWatermarkTask" extract_blind_watermark_task: ExtractBlindWatermarkTask
} }

/// `ProcessImage` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ProcessImage>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImage {
    pub input_info: Option<MediaInputInfo>,
    pub output_storage: Option<TaskOutputStorage>,
    pub output_dir: Option<String>,
    pub output_path: Option<String>,
    pub definition: Option<i64>,
    pub resource_id: Option<String>,
    pub image_task: Option<ImageTaskInput>,
    pub schedule_id: Option<i64>,
    pub add_on_parameter: Option<AddOnParameter>,
    pub std_ext_info: Option<String>,
}
operation! { ProcessImage() "ProcessImage" -> ProcessImageOutput {
    0 "InputInfo" input_info: MediaInputInfo, 1 "OutputStorage" output_storage: TaskOutputStorage,
    2 "OutputDir" output_dir: String, 3 "OutputPath" output_path: String, 4 "Definition" definition: i64,
    5 "ResourceId" resource_id: String, 6 "ImageTask" image_task: ImageTaskInput, 7 "ScheduleId" schedule_id: i64,
    8 "AddOnParameter" add_on_parameter: AddOnParameter, 9 "StdExtInfo" std_ext_info: String
} }

/// In the request of [`ProcessImage`].
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

/// In the request of [`ProcessImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOnImageInput {
    pub r#type: Option<String>,
    pub image: Option<MediaInputInfo>,
}
input! { AddOnImageInput() {
    0 "Type" r#type: String, 1 "Image" image: MediaInputInfo
} }

/// In the request of [`ProcessImage`].
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

/// In the request of [`ProcessImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageProcessPrompt {
    pub prompt: Option<String>,
    pub role: Option<String>,
}
input! { ImageProcessPrompt() {
    0 "Prompt" prompt: String, 1 "Role" role: String
} }

/// Response of [`ProcessImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessImageOutput {
    pub task_id: Option<String>,
}
model! { ProcessImageOutput {
    0 "TaskId" task_id: String
} }

/// `ProcessLiveStream` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ProcessLiveStream>.
///
/// Errors: [`codes::FAILED_OPERATION_GENERATE_RESOURCE`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::INVALID_PARAMETER_VALUE_DEFINITIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessLiveStream {
    /// Required.
    pub url: String,
    /// Required.
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

/// In the request of [`ProcessLiveStream`].
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

/// In the request of [`ProcessLiveStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveSmartSubtitlesTaskInput {
    pub definition: Option<i64>,
    pub user_ext_para: Option<String>,
}
input! { LiveSmartSubtitlesTaskInput() {
    0 "Definition" definition: i64, 1 "UserExtPara" user_ext_para: String
} }

/// Response of [`ProcessLiveStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessLiveStreamOutput {
    pub task_id: Option<String>,
}
model! { ProcessLiveStreamOutput {
    0 "TaskId" task_id: String
} }

/// `ProcessMedia` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ProcessMedia>.
///
/// Errors: [`codes::FAILED_OPERATION_GENERATE_RESOURCE`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMedia {
    /// Required.
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

/// Response of [`ProcessMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMediaOutput {
    pub task_id: Option<String>,
}
model! { ProcessMediaOutput {
    0 "TaskId" task_id: String
} }

/// Queries project: `QueryProject` of `mps` 2019-06-12.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=QueryProject>.
///
/// Errors: [`codes::FAILED_OPERATION_GENERATE_RESOURCE`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG`].
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

/// Response of [`QueryProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProjectOutput {
    pub total: Option<i64>,
    pub data: Vec<Project>,
}
model! { QueryProjectOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<Project>
} }

/// In the response of [`QueryProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub description: Option<String>,
    pub term_base: Vec<TermBase>,
    pub speakers: Vec<Speakers>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
}
model! { Project {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String, 2 "Description" description: String,
    3 "TermBase" term_base: Vec<TermBase>, 4 "Speakers" speakers: Vec<Speakers>, 5 "CreatedAt" created_at: i64,
    6 "UpdatedAt" updated_at: i64
} }

/// `RecognizeAudio` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=RecognizeAudio>.
///
/// Errors: [`codes::INTERNAL_ERROR_RECOGNITION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_DATA`],
/// [`codes::INVALID_PARAMETER_VALUE_AUDIO_DATA_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_SAMPLE_RATE`], [`codes::INVALID_PARAMETER_VALUE_SOURCE_LANGUAGE`],
/// [`codes::RESOURCE_NOT_FOUND_USER_UNREGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAudio {
    /// Required.
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

/// Response of [`RecognizeAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAudioOutput {
    pub text: Option<String>,
    pub audio_length: Option<f64>,
    pub sentence: Vec<RecognizeAudioSentence>,
}
model! { RecognizeAudioOutput {
    0 "Text" text: String, 1 "AudioLength" audio_length: f64, 2 "Sentence" sentence: Vec<RecognizeAudioSentence>
} }

/// In the response of [`RecognizeAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAudioSentence {
    pub start: Option<f64>,
    pub end: Option<f64>,
    pub text: Option<String>,
    pub words_info: Vec<WordResult>,
}
model! { RecognizeAudioSentence {
    0 "Start" start: f64, 1 "End" end: f64, 2 "Text" text: String, 3 "WordsInfo" words_info: Vec<WordResult>
} }

/// `RecognizeMediaForZhiXue` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=RecognizeMediaForZhiXue>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMediaForZhiXue {
    /// Required.
    pub input_info: MediaInputInfo,
    pub expression_config: Option<ExpressionConfigInfo>,
    pub action_config: Option<ActionConfigInfo>,
}
operation! { RecognizeMediaForZhiXue(input_info: MediaInputInfo)
    "RecognizeMediaForZhiXue" -> RecognizeMediaForZhiXueOutput {
    0 "InputInfo" input_info, 1 "ExpressionConfig" expression_config: ExpressionConfigInfo,
    2 "ActionConfig" action_config: ActionConfigInfo
} }

/// In the request of [`RecognizeMediaForZhiXue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpressionConfigInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { ExpressionConfigInfo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`RecognizeMediaForZhiXue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionConfigInfo {
    /// Required.
    pub switch: Option<String>,
}
input! { ActionConfigInfo(switch: String) {
    0 "Switch" switch: String
} }

/// Response of [`RecognizeMediaForZhiXue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMediaForZhiXueOutput {
    pub task_id: Option<String>,
}
model! { RecognizeMediaForZhiXueOutput {
    0 "TaskId" task_id: String
} }

/// Resets workflow: `ResetWorkflow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=ResetWorkflow>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_2`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetWorkflow {
    /// Required.
    pub workflow_id: i64,
    /// Required.
    pub workflow_name: String,
    /// Required.
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

/// Response of [`ResetWorkflow`]: empty.
pub type ResetWorkflowOutput = Empty;

/// Starts stream link flow: `StartStreamLinkFlow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=StartStreamLinkFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_OUTPUT_GROUPS`], [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamLinkFlow {
    /// Required.
    pub flow_id: String,
}
operation! { StartStreamLinkFlow(flow_id: String) "StartStreamLinkFlow" -> Empty {
    0 "FlowId" flow_id
} }

/// Response of [`StartStreamLinkFlow`]: empty.
pub type StartStreamLinkFlowOutput = Empty;

/// Starts stream package linear assembly channel: `StartStreamPackageLinearAssemblyChannel` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=StartStreamPackageLinearAssemblyChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_CACHE_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamPackageLinearAssemblyChannel {
    /// Required.
    pub id: String,
}
operation! { StartStreamPackageLinearAssemblyChannel(id: String) "StartStreamPackageLinearAssemblyChannel" -> Empty {
    0 "Id" id
} }

/// Response of [`StartStreamPackageLinearAssemblyChannel`]: empty.
pub type StartStreamPackageLinearAssemblyChannelOutput = Empty;

/// Stops stream link flow: `StopStreamLinkFlow` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=StopStreamLinkFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStreamLinkFlow {
    /// Required.
    pub flow_id: String,
}
operation! { StopStreamLinkFlow(flow_id: String) "StopStreamLinkFlow" -> Empty {
    0 "FlowId" flow_id
} }

/// Response of [`StopStreamLinkFlow`]: empty.
pub type StopStreamLinkFlowOutput = Empty;

/// Stops stream package linear assembly channel: `StopStreamPackageLinearAssemblyChannel` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=StopStreamPackageLinearAssemblyChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_CACHE_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStreamPackageLinearAssemblyChannel {
    /// Required.
    pub id: String,
}
operation! { StopStreamPackageLinearAssemblyChannel(id: String) "StopStreamPackageLinearAssemblyChannel" -> Empty {
    0 "Id" id
} }

/// Response of [`StopStreamPackageLinearAssemblyChannel`]: empty.
pub type StopStreamPackageLinearAssemblyChannelOutput = Empty;

/// Syncs dubbing: `SyncDubbing` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=SyncDubbing>.
///
/// Errors: [`codes::INVALID_PARAMETER_CACHE_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_PROTOCOL`].
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

/// Response of [`SyncDubbing`].
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
    0 "ErrorCode" error_code: i64, 1 "Msg" msg: String, 2 "AudioData" audio_data: String,
    3 "AudioUrl" audio_url: String, 4 "VoiceId" voice_id: String, 5 "ExtInfo" ext_info: String
} }

/// `TextToSpeech` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=TextToSpeech>.
///
/// Errors: [`codes::INVALID_PARAMETER_CACHE_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeech {
    /// Required.
    pub text: String,
    /// Required.
    pub voice_id: String,
    pub text_lang: Option<String>,
    pub output: Option<SyncDubbingOutputOption>,
    pub ext_param: Option<String>,
}
operation! { TextToSpeech(text: String, voice_id: String) "TextToSpeech" -> TextToSpeechOutput {
    0 "Text" text, 1 "VoiceId" voice_id, 2 "TextLang" text_lang: String, 3 "Output" output: SyncDubbingOutputOption,
    4 "ExtParam" ext_param: String
} }

/// Response of [`TextToSpeech`].
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
    0 "ErrorCode" error_code: i64, 1 "Msg" msg: String, 2 "AudioData" audio_data: String,
    3 "AudioUrl" audio_url: String, 4 "ExtInfo" ext_info: String
} }

/// `TextToSpeechAsync` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=TextToSpeechAsync>.
///
/// Errors: [`codes::INVALID_PARAMETER_CACHE_INFO`], [`codes::INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT`],
/// [`codes::INVALID_PARAMETER_NAME`], [`codes::INVALID_PARAMETER_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeechAsync {
    /// Required.
    pub text: String,
    /// Required.
    pub voice_id: String,
    pub text_lang: Option<String>,
    pub ext_param: Option<String>,
}
operation! { TextToSpeechAsync(text: String, voice_id: String) "TextToSpeechAsync" -> TextToSpeechAsyncOutput {
    0 "Text" text, 1 "VoiceId" voice_id, 2 "TextLang" text_lang: String, 3 "ExtParam" ext_param: String
} }

/// Response of [`TextToSpeechAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeechAsyncOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub task_id: Option<String>,
}
model! { TextToSpeechAsyncOutput {
    0 "ErrorCode" error_code: i64, 1 "Msg" msg: String, 2 "TaskId" task_id: String
} }

/// `TextTranslation` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=TextTranslation>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SOURCE_LANGUAGE`], [`codes::INVALID_PARAMETER_VALUE_SOURCE_TEXT`],
/// [`codes::INVALID_PARAMETER_VALUE_TEXT_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_TRANSLATE_DST_LANGUAGE`],
/// [`codes::RESOURCE_NOT_FOUND_USER_UNREGISTER`], [`codes::UNSUPPORTED_OPERATION_TEXT_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslation {
    /// Required.
    pub source_text: String,
    /// Required.
    pub source: String,
    /// Required.
    pub target: String,
    pub user_ext_para: Option<String>,
}
operation! { TextTranslation(source_text: String, source: String, target: String)
    "TextTranslation" -> TextTranslationOutput {
    0 "SourceText" source_text, 1 "Source" source, 2 "Target" target, 3 "UserExtPara" user_ext_para: String
} }

/// Response of [`TextTranslation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslationOutput {
    pub target_text: Option<String>,
    pub source: Option<String>,
    pub target: Option<String>,
}
model! { TextTranslationOutput {
    0 "TargetText" target_text: String, 1 "Source" source: String, 2 "Target" target: String
} }

/// Updates project: `UpdateProject` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=UpdateProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PROJECT_NAME_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_USER_UN_REGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    /// Required.
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

/// Response of [`UpdateProject`]: empty.
pub type UpdateProjectOutput = Empty;

/// Updates voice: `UpdateVoice` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=UpdateVoice>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PROJECT_NAME_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_USER_UN_REGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVoice {
    /// Required.
    pub voice_id: String,
    /// Required.
    pub voice_fields: VoiceUpdateFields,
    pub ext_param: Option<String>,
}
operation! { UpdateVoice(voice_id: String, voice_fields: VoiceUpdateFields) "UpdateVoice" -> UpdateVoiceOutput {
    0 "VoiceId" voice_id, 1 "VoiceFields" voice_fields, 2 "ExtParam" ext_param: String
} }

/// In the request of [`UpdateVoice`].
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

/// Response of [`UpdateVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVoiceOutput {
    pub error_code: Option<i64>,
    pub msg: Option<String>,
    pub voice: Option<VoiceInfo>,
}
model! { UpdateVoiceOutput {
    0 "ErrorCode" error_code: i64, 1 "Msg" msg: String, 2 "Voice" voice: VoiceInfo
} }

/// `WithdrawsWatermark` of `mps` 2019-06-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mps&Version=2019-06-12&Action=WithdrawsWatermark>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawsWatermark {
    /// Required.
    pub input_info: MediaInputInfo,
    pub task_notify_config: Option<TaskNotifyConfig>,
    pub session_context: Option<String>,
}
operation! { WithdrawsWatermark(input_info: MediaInputInfo) "WithdrawsWatermark" -> WithdrawsWatermarkOutput {
    0 "InputInfo" input_info, 1 "TaskNotifyConfig" task_notify_config: TaskNotifyConfig,
    2 "SessionContext" session_context: String
} }

/// Response of [`WithdrawsWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawsWatermarkOutput {
    pub task_id: Option<String>,
}
model! { WithdrawsWatermarkOutput {
    0 "TaskId" task_id: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_BUCKET_NOTIFY_ALREADY_EXIST "FailedOperation.BucketNotifyAlreadyExist",
    FAILED_OPERATION_COS_STATUS_INAVLID "FailedOperation.CosStatusInavlid",
    FAILED_OPERATION_CREATE_AIGC_TASK_FAILED "FailedOperation.CreateAIGCTaskFailed",
    FAILED_OPERATION_GENERATE_RESOURCE "FailedOperation.GenerateResource",
    FAILED_OPERATION_GET_SOURCE_NOTIFY "FailedOperation.GetSourceNotify",
    FAILED_OPERATION_INVALID_MPS_USER "FailedOperation.InvalidMpsUser",
    FAILED_OPERATION_INVALID_USER "FailedOperation.InvalidUser",
    FAILED_OPERATION_NET_WORK_ERROR "FailedOperation.NetWorkError",
    FAILED_OPERATION_QUERY_AIGC_TASK_FAILED "FailedOperation.QueryAIGCTaskFailed",
    FAILED_OPERATION_SET_SOURCE_NOTIFY "FailedOperation.SetSourceNotify",
    FAILED_OPERATION_TASK_NOT_FOUND "FailedOperation.TaskNotFound",
    FAILED_OPERATION_USER_ARREARS "FailedOperation.UserArrears", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_ACCESS_DB_ERROR "InternalError.AccessDBError",
    INTERNAL_ERROR_GEN_DEFINITION "InternalError.GenDefinition",
    INTERNAL_ERROR_GET_SSAI_CHANNELS_FAILED "InternalError.GetSSAIChannelsFailed",
    INTERNAL_ERROR_GET_SSAI_USAGE_PARTIAL_FAILED "InternalError.GetSSAIUsagePartialFailed",
    INTERNAL_ERROR_RECOGNITION_ERROR "InternalError.RecognitionError",
    INTERNAL_ERROR_UPLOAD_WATERMARK_ERROR "InternalError.UploadWatermarkError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ALREADY_ASSOCIATED_INPUT "InvalidParameter.AlreadyAssociatedInput",
    INVALID_PARAMETER_APP_ID "InvalidParameter.AppId", INVALID_PARAMETER_AUTH_INFO "InvalidParameter.AuthInfo",
    INVALID_PARAMETER_CACHE_INFO "InvalidParameter.CacheInfo", INVALID_PARAMETER_END_TIME "InvalidParameter.EndTime",
    INVALID_PARAMETER_EXCEEDED_QUANTITY_LIMIT "InvalidParameter.ExceededQuantityLimit",
    INVALID_PARAMETER_ID "InvalidParameter.Id", INVALID_PARAMETER_INPUT "InvalidParameter.Input",
    INVALID_PARAMETER_INPUT_INFO "InvalidParameter.InputInfo",
    INVALID_PARAMETER_INPUT_OUTPUT_ID "InvalidParameter.InputOutputId",
    INVALID_PARAMETER_INVALID_PARAMETER_CHANNEL_ID "InvalidParameter.InvalidParameterChannelId",
    INVALID_PARAMETER_INVALID_URL "InvalidParameter.InvalidUrl",
    INVALID_PARAMETER_MAX_BANDWIDTH "InvalidParameter.MaxBandwidth",
    INVALID_PARAMETER_MODEL_NOT_SUPPORTED "InvalidParameter.ModelNotSupported",
    INVALID_PARAMETER_NAME "InvalidParameter.Name", INVALID_PARAMETER_NOT_FOUND "InvalidParameter.NotFound",
    INVALID_PARAMETER_OUTPUT "InvalidParameter.Output", INVALID_PARAMETER_OUTPUT_GROUPS "InvalidParameter.OutputGroups",
    INVALID_PARAMETER_OUTPUT_ID "InvalidParameter.OutputId", INVALID_PARAMETER_PAGE_NUM "InvalidParameter.PageNum",
    INVALID_PARAMETER_PAGE_SIZE "InvalidParameter.PageSize", INVALID_PARAMETER_PERIOD "InvalidParameter.Period",
    INVALID_PARAMETER_PIPELINE "InvalidParameter.Pipeline", INVALID_PARAMETER_POINTS "InvalidParameter.Points",
    INVALID_PARAMETER_PROTOCOL "InvalidParameter.Protocol", INVALID_PARAMETER_SSAI_INFO "InvalidParameter.SSAIInfo",
    INVALID_PARAMETER_SORT_TYPE "InvalidParameter.SortType", INVALID_PARAMETER_START_TIME "InvalidParameter.StartTime",
    INVALID_PARAMETER_STATE "InvalidParameter.State", INVALID_PARAMETER_TYPE "InvalidParameter.Type",
    INVALID_PARAMETER_URL "InvalidParameter.Url", INVALID_PARAMETER_VALUE "InvalidParameter.Value",
    INVALID_PARAMETER_VIOLATION_CONTENT "InvalidParameter.ViolationContent",
    INVALID_PARAMETER_WHITELIST "InvalidParameter.Whitelist", INVALID_PARAMETER_VALUE_2 "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ASR_HOT_WORDS_CONFIGURE "InvalidParameterValue.AsrHotWordsConfigure",
    INVALID_PARAMETER_VALUE_ASR_HOT_WORDS_LIBRARY_ID "InvalidParameterValue.AsrHotWordsLibraryId",
    INVALID_PARAMETER_VALUE_ASR_HOT_WORDS_SWITCH "InvalidParameterValue.AsrHotWordsSwitch",
    INVALID_PARAMETER_VALUE_AUDIO_BITRATE "InvalidParameterValue.AudioBitrate",
    INVALID_PARAMETER_VALUE_AUDIO_CHANNEL "InvalidParameterValue.AudioChannel",
    INVALID_PARAMETER_VALUE_AUDIO_CODEC "InvalidParameterValue.AudioCodec",
    INVALID_PARAMETER_VALUE_AUDIO_DATA "InvalidParameterValue.AudioData",
    INVALID_PARAMETER_VALUE_AUDIO_DATA_TOO_LONG "InvalidParameterValue.AudioDataTooLong",
    INVALID_PARAMETER_VALUE_AUDIO_FORMAT "InvalidParameterValue.AudioFormat",
    INVALID_PARAMETER_VALUE_AUDIO_SAMPLE_RATE "InvalidParameterValue.AudioSampleRate",
    INVALID_PARAMETER_VALUE_AUTO_AREAS "InvalidParameterValue.AutoAreas",
    INVALID_PARAMETER_VALUE_BITRATE "InvalidParameterValue.Bitrate",
    INVALID_PARAMETER_VALUE_BLOCK_CONFIDENCE "InvalidParameterValue.BlockConfidence",
    INVALID_PARAMETER_VALUE_CLASSIFCATION_CONFIGURE "InvalidParameterValue.ClassifcationConfigure",
    INVALID_PARAMETER_VALUE_CODEC "InvalidParameterValue.Codec",
    INVALID_PARAMETER_VALUE_COLUMN_COUNT "InvalidParameterValue.ColumnCount",
    INVALID_PARAMETER_VALUE_COMMENT "InvalidParameterValue.Comment",
    INVALID_PARAMETER_VALUE_CONTAINER "InvalidParameterValue.Container",
    INVALID_PARAMETER_VALUE_CONTAINER_TYPE "InvalidParameterValue.ContainerType",
    INVALID_PARAMETER_VALUE_COORDINATE_ORIGIN "InvalidParameterValue.CoordinateOrigin",
    INVALID_PARAMETER_VALUE_COVER_CONFIGURE "InvalidParameterValue.CoverConfigure",
    INVALID_PARAMETER_VALUE_CUSTOM_AREAS "InvalidParameterValue.CustomAreas",
    INVALID_PARAMETER_VALUE_DEFAULT_LIBRARY_LABEL_SET "InvalidParameterValue.DefaultLibraryLabelSet",
    INVALID_PARAMETER_VALUE_DEFINITION "InvalidParameterValue.Definition",
    INVALID_PARAMETER_VALUE_DEFINITIONS "InvalidParameterValue.Definitions",
    INVALID_PARAMETER_VALUE_DELETE_DEFAULT_TEMPLATE "InvalidParameterValue.DeleteDefaultTemplate",
    INVALID_PARAMETER_VALUE_DESTINATION_LANGUAGE "InvalidParameterValue.DestinationLanguage",
    INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_BITRATE "InvalidParameterValue.DisableHigherVideoBitrate",
    INVALID_PARAMETER_VALUE_DISABLE_HIGHER_VIDEO_RESOLUTION "InvalidParameterValue.DisableHigherVideoResolution",
    INVALID_PARAMETER_VALUE_DUPLICATED_TEXT_CONTENT "InvalidParameterValue.DuplicatedTextContent",
    INVALID_PARAMETER_VALUE_DURATION_TOO_LONG "InvalidParameterValue.DurationTooLong",
    INVALID_PARAMETER_VALUE_EMPTY_DETECT_ITEM "InvalidParameterValue.EmptyDetectItem",
    INVALID_PARAMETER_VALUE_ERASE_PRIVACY_CONFIG "InvalidParameterValue.ErasePrivacyConfig",
    INVALID_PARAMETER_VALUE_ERASE_SUBTITLE_CONFIG "InvalidParameterValue.EraseSubtitleConfig",
    INVALID_PARAMETER_VALUE_ERASE_TYPE "InvalidParameterValue.EraseType",
    INVALID_PARAMETER_VALUE_ERASE_WATERMARK_CONFIG "InvalidParameterValue.EraseWatermarkConfig",
    INVALID_PARAMETER_VALUE_FACE_DUPLICATE "InvalidParameterValue.FaceDuplicate",
    INVALID_PARAMETER_VALUE_FACE_LIBRARY "InvalidParameterValue.FaceLibrary",
    INVALID_PARAMETER_VALUE_FACE_SCORE "InvalidParameterValue.FaceScore",
    INVALID_PARAMETER_VALUE_FILL_TYPE "InvalidParameterValue.FillType",
    INVALID_PARAMETER_VALUE_FORMAT "InvalidParameterValue.Format",
    INVALID_PARAMETER_VALUE_FORMAT_WEBP_LACK_WIDTH_AND_HEIGHT "InvalidParameterValue.FormatWebpLackWidthAndHeight",
    INVALID_PARAMETER_VALUE_FORMAT_WEBP_WIDTH_AND_HEIGHT_BOTH_ZERO "InvalidParameterValue.FormatWebpWidthAndHeightBothZero",
    INVALID_PARAMETER_VALUE_FPS "InvalidParameterValue.Fps",
    INVALID_PARAMETER_VALUE_FRAME_TAG_CONFIGURE "InvalidParameterValue.FrameTagConfigure",
    INVALID_PARAMETER_VALUE_FUNCTION_ARG "InvalidParameterValue.FunctionArg",
    INVALID_PARAMETER_VALUE_FUNCTION_NAME "InvalidParameterValue.FunctionName",
    INVALID_PARAMETER_VALUE_GOP "InvalidParameterValue.Gop",
    INVALID_PARAMETER_VALUE_HEIGHT "InvalidParameterValue.Height",
    INVALID_PARAMETER_VALUE_HOT_WORDS_NOT_EXIST "InvalidParameterValue.HotWordsNotExist",
    INVALID_PARAMETER_VALUE_HOTWORDS_FORMAT_ERROR "InvalidParameterValue.HotwordsFormatError",
    INVALID_PARAMETER_VALUE_IMAGE_CONTENT "InvalidParameterValue.ImageContent",
    INVALID_PARAMETER_VALUE_IMAGE_TEMPLATE "InvalidParameterValue.ImageTemplate",
    INVALID_PARAMETER_VALUE_INPUT_INFO "InvalidParameterValue.InputInfo",
    INVALID_PARAMETER_VALUE_INVALID_CONTENT "InvalidParameterValue.InvalidContent",
    INVALID_PARAMETER_VALUE_INVALID_OPERATION_TYPE "InvalidParameterValue.InvalidOperationType",
    INVALID_PARAMETER_VALUE_LABEL_SET "InvalidParameterValue.LabelSet",
    INVALID_PARAMETER_VALUE_LIMIT "InvalidParameterValue.Limit",
    INVALID_PARAMETER_VALUE_MODIFY_DEFAULT_TEMPLATE "InvalidParameterValue.ModifyDefaultTemplate",
    INVALID_PARAMETER_VALUE_NAME "InvalidParameterValue.Name",
    INVALID_PARAMETER_VALUE_NOT_PROCESSING_TASK "InvalidParameterValue.NotProcessingTask",
    INVALID_PARAMETER_VALUE_OBJECT_LIBRARY "InvalidParameterValue.ObjectLibrary",
    INVALID_PARAMETER_VALUE_OCR_SWITCH "InvalidParameterValue.OcrSwitch",
    INVALID_PARAMETER_VALUE_PIC_FORMAT_ERROR "InvalidParameterValue.PicFormatError",
    INVALID_PARAMETER_VALUE_PRIVACY_MODEL "InvalidParameterValue.PrivacyModel",
    INVALID_PARAMETER_VALUE_PRIVACY_TARGETS "InvalidParameterValue.PrivacyTargets",
    INVALID_PARAMETER_VALUE_PROJECT_LIMIT_EXCEEDED "InvalidParameterValue.ProjectLimitExceeded",
    INVALID_PARAMETER_VALUE_PROJECT_NAME_DUPLICATE "InvalidParameterValue.ProjectNameDuplicate",
    INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND "InvalidParameterValue.ProjectNotFound",
    INVALID_PARAMETER_VALUE_QUALITY "InvalidParameterValue.Quality",
    INVALID_PARAMETER_VALUE_REMOVE_AUDIO "InvalidParameterValue.RemoveAudio",
    INVALID_PARAMETER_VALUE_REMOVE_VIDEO "InvalidParameterValue.RemoveVideo",
    INVALID_PARAMETER_VALUE_REPEAT_TYPE "InvalidParameterValue.RepeatType",
    INVALID_PARAMETER_VALUE_RESOLUTION "InvalidParameterValue.Resolution",
    INVALID_PARAMETER_VALUE_RESOLUTION_ADAPTIVE "InvalidParameterValue.ResolutionAdaptive",
    INVALID_PARAMETER_VALUE_REVIEW_CONFIDENCE "InvalidParameterValue.ReviewConfidence",
    INVALID_PARAMETER_VALUE_ROW_COUNT "InvalidParameterValue.RowCount",
    INVALID_PARAMETER_VALUE_SAMPLE_INTERVAL "InvalidParameterValue.SampleInterval",
    INVALID_PARAMETER_VALUE_SAMPLE_RATE "InvalidParameterValue.SampleRate",
    INVALID_PARAMETER_VALUE_SAMPLE_TYPE "InvalidParameterValue.SampleType",
    INVALID_PARAMETER_VALUE_SERVICE "InvalidParameterValue.Service",
    INVALID_PARAMETER_VALUE_SESSION_CONTEXT_TOO_LONG "InvalidParameterValue.SessionContextTooLong",
    INVALID_PARAMETER_VALUE_SESSION_ID "InvalidParameterValue.SessionId",
    INVALID_PARAMETER_VALUE_SESSION_ID_TOO_LONG "InvalidParameterValue.SessionIdTooLong",
    INVALID_PARAMETER_VALUE_SOUND_SYSTEM "InvalidParameterValue.SoundSystem",
    INVALID_PARAMETER_VALUE_SOURCE_LANGUAGE "InvalidParameterValue.SourceLanguage",
    INVALID_PARAMETER_VALUE_SOURCE_TEXT "InvalidParameterValue.SourceText",
    INVALID_PARAMETER_VALUE_SRC_FILE "InvalidParameterValue.SrcFile",
    INVALID_PARAMETER_VALUE_SUBTITLE_EMBED_ID "InvalidParameterValue.SubtitleEmbedId",
    INVALID_PARAMETER_VALUE_SUBTITLE_ERASE_METHOD "InvalidParameterValue.SubtitleEraseMethod",
    INVALID_PARAMETER_VALUE_SUBTITLE_FORMAT "InvalidParameterValue.SubtitleFormat",
    INVALID_PARAMETER_VALUE_SUBTITLE_LANG "InvalidParameterValue.SubtitleLang",
    INVALID_PARAMETER_VALUE_SUBTITLE_MODEL "InvalidParameterValue.SubtitleModel",
    INVALID_PARAMETER_VALUE_SUBTITLE_TYPE "InvalidParameterValue.SubtitleType",
    INVALID_PARAMETER_VALUE_SVG_TEMPLATE "InvalidParameterValue.SvgTemplate",
    INVALID_PARAMETER_VALUE_SVG_TEMPLATE_HEIGHT "InvalidParameterValue.SvgTemplateHeight",
    INVALID_PARAMETER_VALUE_SVG_TEMPLATE_WIDTH "InvalidParameterValue.SvgTemplateWidth",
    INVALID_PARAMETER_VALUE_SWITCH "InvalidParameterValue.Switch",
    INVALID_PARAMETER_VALUE_TEHD_TYPE "InvalidParameterValue.TEHDType",
    INVALID_PARAMETER_VALUE_TAG_CONFIGURE "InvalidParameterValue.TagConfigure",
    INVALID_PARAMETER_VALUE_TASK_ID "InvalidParameterValue.TaskId",
    INVALID_PARAMETER_VALUE_TEXT_ALPHA "InvalidParameterValue.TextAlpha",
    INVALID_PARAMETER_VALUE_TEXT_CONTENT "InvalidParameterValue.TextContent",
    INVALID_PARAMETER_VALUE_TEXT_TEMPLATE "InvalidParameterValue.TextTemplate",
    INVALID_PARAMETER_VALUE_TRANS_DST_LANG "InvalidParameterValue.TransDstLang",
    INVALID_PARAMETER_VALUE_TRANS_SWITCH "InvalidParameterValue.TransSwitch",
    INVALID_PARAMETER_VALUE_TRANSLATE_DST_LANGUAGE "InvalidParameterValue.TranslateDstLanguage",
    INVALID_PARAMETER_VALUE_TRANSLATE_SWITCH "InvalidParameterValue.TranslateSwitch",
    INVALID_PARAMETER_VALUE_TYPE "InvalidParameterValue.Type",
    INVALID_PARAMETER_VALUE_UNKNOWN_CATEGORY "InvalidParameterValue.UnknownCategory",
    INVALID_PARAMETER_VALUE_USE_ORIGINAL_POS "InvalidParameterValue.UseOriginalPos",
    INVALID_PARAMETER_VALUE_USE_ORIGINAL_SIZE "InvalidParameterValue.UseOriginalSize",
    INVALID_PARAMETER_VALUE_USER_DEFINE_LIBRARY_LABEL_SET "InvalidParameterValue.UserDefineLibraryLabelSet",
    INVALID_PARAMETER_VALUE_USER_UN_REGISTER "InvalidParameterValue.UserUnRegister",
    INVALID_PARAMETER_VALUE_VIDEO_BITRATE "InvalidParameterValue.VideoBitrate",
    INVALID_PARAMETER_VALUE_VIDEO_CODEC "InvalidParameterValue.VideoCodec",
    INVALID_PARAMETER_VALUE_VIDEO_SRC_LANGUAGE "InvalidParameterValue.VideoSrcLanguage",
    INVALID_PARAMETER_VALUE_WATERMARK_ERASE_METHOD "InvalidParameterValue.WatermarkEraseMethod",
    INVALID_PARAMETER_VALUE_WATERMARK_MODEL "InvalidParameterValue.WatermarkModel",
    INVALID_PARAMETER_VALUE_WIDTH "InvalidParameterValue.Width",
    INVALID_PARAMETER_VALUE_X_POS "InvalidParameterValue.XPos",
    INVALID_PARAMETER_VALUE_Y_POS "InvalidParameterValue.YPos", LIMIT_EXCEEDED_CREATE_TASK "LimitExceeded.CreateTask",
    LIMIT_EXCEEDED_TOO_MUCH_HOT_WORDS "LimitExceeded.TooMuchHotWords",
    LIMIT_EXCEEDED_TOO_MUCH_LARGE_HOT_WORDS "LimitExceeded.TooMuchLargeHotWords",
    LIMIT_EXCEEDED_TOO_MUCH_TEMPLATE "LimitExceeded.TooMuchTemplate", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_COS_BUCKET_NAME_INVALID "ResourceNotFound.CosBucketNameInvalid",
    RESOURCE_NOT_FOUND_COS_BUCKET_NOT_EXIST "ResourceNotFound.CosBucketNotExist",
    RESOURCE_NOT_FOUND_DOWNLOAD_ERROR "ResourceNotFound.DownloadError",
    RESOURCE_NOT_FOUND_PERSON "ResourceNotFound.Person",
    RESOURCE_NOT_FOUND_TASK_NOT_FOUND "ResourceNotFound.TaskNotFound",
    RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST "ResourceNotFound.TemplateNotExist",
    RESOURCE_NOT_FOUND_USER_UNREGISTER "ResourceNotFound.UserUnregister",
    RESOURCE_NOT_FOUND_WORD "ResourceNotFound.Word", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNSUPPORTED_OPERATION "UnsupportedOperation", UNSUPPORTED_OPERATION_TEXT_TOO_LONG "UnsupportedOperation.TextTooLong"
}

#[cfg(feature = "unstable-registry")]
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
