//! `trtc` of Tencent Cloud, API version 2019-07-22.
//!
//! Endpoint: `trtc.tencentcloudapi.com`, or `trtc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, trtc::DescribeAIConversation};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAIConversation::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "trtc",
    "2019-07-22",
    "trtc",
    &Endpoints::NONE,
);

/// `AsyncTextToSpeech` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=AsyncTextToSpeech>.
///
/// Errors: [`codes::INVALID_PARAMETER_TEXT`], [`codes::INVALID_PARAMETER_TEXT_LENGTH`],
/// [`codes::UNSUPPORTED_OPERATION_TASK_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncTextToSpeech {
    /// Required.
    pub text: String,
    /// Required.
    pub voice: Voice,
    /// Required.
    pub sdk_app_id: i64,
    pub audio_format: Option<AudioFormat>,
    pub model: Option<String>,
    pub pronunciation_dict: Option<Vec<PronunciationDict>>,
    pub alignment_mode: Option<i64>,
    pub language_code: Option<String>,
}
operation! { AsyncTextToSpeech(text: String, voice: Voice, sdk_app_id: i64)
    "AsyncTextToSpeech" -> AsyncTextToSpeechOutput {
    0 "Text" text, 1 "Voice" voice, 2 "SdkAppId" sdk_app_id, 3 "AudioFormat" audio_format: AudioFormat,
    4 "Model" model: String, 5 "PronunciationDict" pronunciation_dict: Vec<PronunciationDict>,
    6 "AlignmentMode" alignment_mode: i64, 7 "LanguageCode" language_code: String
} }

/// In the request of [`AsyncTextToSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Voice {
    /// Required.
    pub voice_id: Option<String>,
    pub speed: Option<f64>,
    pub volume: Option<f64>,
    pub pitch: Option<i64>,
    pub emotion: Option<String>,
}
input! { Voice(voice_id: String) {
    0 "VoiceId" voice_id: String, 1 "Speed" speed: f64, 2 "Volume" volume: f64, 3 "Pitch" pitch: i64,
    4 "Emotion" emotion: String
} }

/// In the request of [`AsyncTextToSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioFormat {
    pub format: Option<String>,
    pub sample_rate: Option<i64>,
    pub bitrate: Option<i64>,
}
input! { AudioFormat() {
    0 "Format" format: String, 1 "SampleRate" sample_rate: i64, 2 "Bitrate" bitrate: i64
} }

/// In the request of [`AsyncTextToSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PronunciationDict {
    /// Required.
    pub word: Option<String>,
    /// Required.
    pub pronunciation: Option<String>,
}
input! { PronunciationDict(word: String, pronunciation: String) {
    0 "Word" word: String, 1 "Pronunciation" pronunciation: String
} }

/// Response of [`AsyncTextToSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncTextToSpeechOutput {
    pub task_id: Option<String>,
}
model! { AsyncTextToSpeechOutput {
    0 "TaskId" task_id: String
} }

/// `ControlAIConversation` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=ControlAIConversation>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::INVALID_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlAIConversation {
    /// Required.
    pub task_id: String,
    /// Required.
    pub command: String,
    pub server_push_text: Option<ServerPushText>,
    pub invoke_llm: Option<InvokeLLM>,
}
operation! { ControlAIConversation(task_id: String, command: String) "ControlAIConversation" -> Empty {
    0 "TaskId" task_id, 1 "Command" command, 2 "ServerPushText" server_push_text: ServerPushText,
    3 "InvokeLLM" invoke_llm: InvokeLLM
} }

/// Response of [`ControlAIConversation`]: empty.
pub type ControlAIConversationOutput = Empty;

/// In the request of [`ControlAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerPushText {
    pub text: Option<String>,
    pub interrupt: Option<bool>,
    pub stop_after_play: Option<bool>,
    pub audio: Option<String>,
    pub drop_mode: Option<i64>,
    pub priority: Option<i64>,
    pub add_history: Option<bool>,
    pub meta_info: Option<String>,
}
input! { ServerPushText() {
    0 "Text" text: String, 1 "Interrupt" interrupt: bool, 2 "StopAfterPlay" stop_after_play: bool,
    3 "Audio" audio: String, 4 "DropMode" drop_mode: i64, 5 "Priority" priority: i64, 6 "AddHistory" add_history: bool,
    7 "MetaInfo" meta_info: String
} }

/// In the request of [`ControlAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeLLM {
    pub content: Option<String>,
    pub interrupt: Option<bool>,
    pub experimental_params: Option<String>,
}
input! { InvokeLLM() {
    0 "Content" content: String, 1 "Interrupt" interrupt: bool, 2 "ExperimentalParams" experimental_params: String
} }

/// Creates cloud moderation: `CreateCloudModeration` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=CreateCloudModeration>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CS_UNSUPPORT_METHOD`],
/// [`codes::FAILED_OPERATION_RESTRICTED_CONCURRENCY`], [`codes::INTERNAL_ERROR_CS_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_OUT_OF_RANGE`], [`codes::MISSING_PARAMETER_ACCESS_KEY`],
/// [`codes::MISSING_PARAMETER_BUCKET`], [`codes::MISSING_PARAMETER_REGION`], [`codes::MISSING_PARAMETER_SECRET_KEY`],
/// [`codes::MISSING_PARAMETER_SLICE_PARAMS`], [`codes::MISSING_PARAMETER_SLICE_STORAGE_PARAMS`],
/// [`codes::MISSING_PARAMETER_SLICE_TYPE`], [`codes::MISSING_PARAMETER_TASK_ID`], [`codes::MISSING_PARAMETER_USER_ID`],
/// [`codes::MISSING_PARAMETER_USER_SIG`], [`codes::MISSING_PARAMETER_VENDOR`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudModeration {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub moderation_params: ModerationParams,
    /// Required.
    pub user_sig: String,
    pub moderation_storage_params: Option<ModerationStorageParams>,
    pub room_id_type: Option<i64>,
    pub resource_expired_hour: Option<i64>,
}

/// Arguments of [`CreateCloudModeration::new`].
pub struct CreateCloudModerationRequired {
    pub sdk_app_id: i64,
    pub room_id: String,
    pub user_id: String,
    pub moderation_params: ModerationParams,
    pub user_sig: String,
}
operation! {
    CreateCloudModeration { CreateCloudModerationRequired: sdk_app_id, room_id, user_id, moderation_params, user_sig }
    "CreateCloudModeration" -> CreateCloudModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserId" user_id, 3 "ModerationParams" moderation_params,
    4 "UserSig" user_sig, 5 "ModerationStorageParams" moderation_storage_params: ModerationStorageParams,
    6 "RoomIdType" room_id_type: i64, 7 "ResourceExpiredHour" resource_expired_hour: i64
} }

/// In the request of [`CreateCloudModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationParams {
    pub moderation_type: Option<i64>,
    pub max_idle_time: Option<i64>,
    pub slice_audio: Option<i64>,
    pub slice_video: Option<i64>,
    pub moderation_supplier: Option<String>,
    pub moderation_supplier_param: Option<ModerationSupplierParam>,
    pub save_moderation_file: Option<i64>,
    pub callback_all_results: Option<i64>,
    pub subscribe_stream_user_ids: Option<SubscribeModerationUserIds>,
}
input! { ModerationParams() {
    0 "ModerationType" moderation_type: i64, 1 "MaxIdleTime" max_idle_time: i64, 2 "SliceAudio" slice_audio: i64,
    3 "SliceVideo" slice_video: i64, 4 "ModerationSupplier" moderation_supplier: String,
    5 "ModerationSupplierParam" moderation_supplier_param: ModerationSupplierParam,
    6 "SaveModerationFile" save_moderation_file: i64, 7 "CallbackAllResults" callback_all_results: i64,
    8 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeModerationUserIds
} }

/// In the request of [`CreateCloudModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationSupplierParam {
    pub app_id: Option<String>,
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub audio_biz_type: Option<String>,
    pub image_biz_type: Option<String>,
}
input! { ModerationSupplierParam() {
    0 "AppID" app_id: String, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret,
    3 "AudioBizType" audio_biz_type: String, 4 "ImageBizType" image_biz_type: String
} }

/// In the request of [`CreateCloudModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeModerationUserIds {
    pub subscribe_audio_user_ids: Option<Vec<String>>,
    pub un_subscribe_audio_user_ids: Option<Vec<String>>,
    pub subscribe_video_user_ids: Option<Vec<String>>,
    pub un_subscribe_video_user_ids: Option<Vec<String>>,
}
input! { SubscribeModerationUserIds() {
    0 "SubscribeAudioUserIds" subscribe_audio_user_ids: Vec<String>,
    1 "UnSubscribeAudioUserIds" un_subscribe_audio_user_ids: Vec<String>,
    2 "SubscribeVideoUserIds" subscribe_video_user_ids: Vec<String>,
    3 "UnSubscribeVideoUserIds" un_subscribe_video_user_ids: Vec<String>
} }

/// In the request of [`CreateCloudModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationStorageParams {
    pub cloud_moderation_storage: Option<CloudModerationStorage>,
}
input! { ModerationStorageParams() {
    0 "CloudModerationStorage" cloud_moderation_storage: CloudModerationStorage
} }

/// In the request of [`CreateCloudModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudModerationStorage {
    /// Required.
    pub vendor: Option<i64>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub access_key: Option<String>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    pub file_name_prefix: Option<Vec<String>>,
}

/// Arguments of [`CloudModerationStorage::new`].
pub struct CloudModerationStorageRequired {
    pub vendor: i64,
    pub region: String,
    pub bucket: String,
    pub access_key: String,
    pub secret_key: Secret,
}
input! { CloudModerationStorage { CloudModerationStorageRequired: vendor, region, bucket, access_key, secret_key } {
    0 "Vendor" vendor: i64, 1 "Region" region: String, 2 "Bucket" bucket: String, 3 "AccessKey" access_key: String,
    4 "SecretKey" secret_key: Secret, 5 "FileNamePrefix" file_name_prefix: Vec<String>
} }

/// Response of [`CreateCloudModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudModerationOutput {
    pub task_id: Option<String>,
}
model! { CreateCloudModerationOutput {
    0 "TaskId" task_id: String
} }

/// Creates cloud recording: `CreateCloudRecording` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=CreateCloudRecording>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CR_UNSUPPORT_METHOD`],
/// [`codes::FAILED_OPERATION_RESTRICTED_CONCURRENCY`], [`codes::INTERNAL_ERROR_CR_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_OUT_OF_RANGE`], [`codes::MISSING_PARAMETER_ACCESS_KEY`],
/// [`codes::MISSING_PARAMETER_BUCKET`], [`codes::MISSING_PARAMETER_CLOUD_STORAGE`],
/// [`codes::MISSING_PARAMETER_RECORD_MODE`], [`codes::MISSING_PARAMETER_RECORD_PARAMS`],
/// [`codes::MISSING_PARAMETER_REGION`], [`codes::MISSING_PARAMETER_SECRET_KEY`],
/// [`codes::MISSING_PARAMETER_STORAGE_PARAMS`], [`codes::MISSING_PARAMETER_STREAM_TYPE`],
/// [`codes::MISSING_PARAMETER_TASK_ID`], [`codes::MISSING_PARAMETER_USER_ID`], [`codes::MISSING_PARAMETER_USER_SIG`],
/// [`codes::MISSING_PARAMETER_VENDOR`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRecording {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_sig: String,
    /// Required.
    pub record_params: RecordParams,
    /// Required.
    pub storage_params: StorageParams,
    pub room_id_type: Option<i64>,
    pub mix_transcode_params: Option<MixTranscodeParams>,
    pub mix_layout_params: Option<MixLayoutParams>,
    pub resource_expired_hour: Option<i64>,
    /// Secret.
    pub private_map_key: Option<Secret>,
}

/// Arguments of [`CreateCloudRecording::new`].
pub struct CreateCloudRecordingRequired {
    pub sdk_app_id: i64,
    pub room_id: String,
    pub user_id: String,
    pub user_sig: String,
    pub record_params: RecordParams,
    pub storage_params: StorageParams,
}
operation! {
    CreateCloudRecording { CreateCloudRecordingRequired: sdk_app_id, room_id, user_id, user_sig, record_params, storage_params }
    "CreateCloudRecording" -> CreateCloudRecordingOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserId" user_id, 3 "UserSig" user_sig,
    4 "RecordParams" record_params, 5 "StorageParams" storage_params, 6 "RoomIdType" room_id_type: i64,
    7 "MixTranscodeParams" mix_transcode_params: MixTranscodeParams,
    8 "MixLayoutParams" mix_layout_params: MixLayoutParams, 9 "ResourceExpiredHour" resource_expired_hour: i64,
    10 "PrivateMapKey" private_map_key: Secret
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordParams {
    /// Required.
    pub record_mode: Option<i64>,
    pub max_idle_time: Option<i64>,
    pub stream_type: Option<i64>,
    pub subscribe_stream_user_ids: Option<SubscribeStreamUserIds>,
    pub output_format: Option<i64>,
    pub av_merge: Option<i64>,
    pub max_media_file_duration: Option<i64>,
    pub media_id: Option<i64>,
    pub fill_type: Option<i64>,
    pub subscribe_ability: Option<i64>,
}
input! { RecordParams(record_mode: i64) {
    0 "RecordMode" record_mode: i64, 1 "MaxIdleTime" max_idle_time: i64, 2 "StreamType" stream_type: i64,
    3 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeStreamUserIds, 4 "OutputFormat" output_format: i64,
    5 "AvMerge" av_merge: i64, 6 "MaxMediaFileDuration" max_media_file_duration: i64, 7 "MediaId" media_id: i64,
    8 "FillType" fill_type: i64, 9 "SubscribeAbility" subscribe_ability: i64
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeStreamUserIds {
    pub subscribe_audio_user_ids: Option<Vec<String>>,
    pub un_subscribe_audio_user_ids: Option<Vec<String>>,
    pub subscribe_video_user_ids: Option<Vec<String>>,
    pub un_subscribe_video_user_ids: Option<Vec<String>>,
}
input! { SubscribeStreamUserIds() {
    0 "SubscribeAudioUserIds" subscribe_audio_user_ids: Vec<String>,
    1 "UnSubscribeAudioUserIds" un_subscribe_audio_user_ids: Vec<String>,
    2 "SubscribeVideoUserIds" subscribe_video_user_ids: Vec<String>,
    3 "UnSubscribeVideoUserIds" un_subscribe_video_user_ids: Vec<String>
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageParams {
    pub cloud_storage: Option<CloudStorage>,
    pub cloud_vod: Option<CloudVod>,
}
input! { StorageParams() {
    0 "CloudStorage" cloud_storage: CloudStorage, 1 "CloudVod" cloud_vod: CloudVod
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorage {
    /// Required.
    pub vendor: Option<i64>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub access_key: Option<String>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    pub file_name_prefix: Option<Vec<String>>,
}

/// Arguments of [`CloudStorage::new`].
pub struct CloudStorageRequired {
    pub vendor: i64,
    pub region: String,
    pub bucket: String,
    pub access_key: String,
    pub secret_key: Secret,
}
input! { CloudStorage { CloudStorageRequired: vendor, region, bucket, access_key, secret_key } {
    0 "Vendor" vendor: i64, 1 "Region" region: String, 2 "Bucket" bucket: String, 3 "AccessKey" access_key: String,
    4 "SecretKey" secret_key: Secret, 5 "FileNamePrefix" file_name_prefix: Vec<String>
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudVod {
    pub tencent_vod: Option<TencentVod>,
}
input! { CloudVod() {
    0 "TencentVod" tencent_vod: TencentVod
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TencentVod {
    pub procedure: Option<String>,
    pub expire_time: Option<i64>,
    pub storage_region: Option<String>,
    pub class_id: Option<i64>,
    pub sub_app_id: Option<i64>,
    pub session_context: Option<String>,
    pub source_context: Option<String>,
    pub media_type: Option<i64>,
    pub user_define_record_id: Option<String>,
}
input! { TencentVod() {
    0 "Procedure" procedure: String, 1 "ExpireTime" expire_time: i64, 2 "StorageRegion" storage_region: String,
    3 "ClassId" class_id: i64, 4 "SubAppId" sub_app_id: i64, 5 "SessionContext" session_context: String,
    6 "SourceContext" source_context: String, 7 "MediaType" media_type: i64,
    8 "UserDefineRecordId" user_define_record_id: String
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixTranscodeParams {
    pub video_params: Option<VideoParams>,
    pub audio_params: Option<AudioParams>,
}
input! { MixTranscodeParams() {
    0 "VideoParams" video_params: VideoParams, 1 "AudioParams" audio_params: AudioParams
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoParams {
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
    /// Required.
    pub fps: Option<i64>,
    /// Required.
    pub bit_rate: Option<i64>,
    /// Required.
    pub gop: Option<i64>,
}

/// Arguments of [`VideoParams::new`].
pub struct VideoParamsRequired {
    pub width: i64,
    pub height: i64,
    pub fps: i64,
    pub bit_rate: i64,
    pub gop: i64,
}
input! { VideoParams { VideoParamsRequired: width, height, fps, bit_rate, gop } {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "Fps" fps: i64, 3 "BitRate" bit_rate: i64, 4 "Gop" gop: i64
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioParams {
    /// Required.
    pub sample_rate: Option<i64>,
    /// Required.
    pub channel: Option<i64>,
    /// Required.
    pub bit_rate: Option<i64>,
}
input! { AudioParams(sample_rate: i64, channel: i64, bit_rate: i64) {
    0 "SampleRate" sample_rate: i64, 1 "Channel" channel: i64, 2 "BitRate" bit_rate: i64
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixLayoutParams {
    /// Required.
    pub mix_layout_mode: Option<i64>,
    pub mix_layout_list: Option<Vec<MixLayout>>,
    pub back_ground_color: Option<String>,
    pub max_resolution_user_id: Option<String>,
    pub media_id: Option<i64>,
    pub background_image_url: Option<String>,
    pub place_holder_mode: Option<i64>,
    pub background_image_render_mode: Option<i64>,
    pub default_sub_background_image: Option<String>,
    pub water_mark_list: Option<Vec<WaterMark>>,
    pub render_mode: Option<i64>,
    pub max_resolution_user_align: Option<i64>,
    pub pure_audio_disable_layout: Option<bool>,
}
input! { MixLayoutParams(mix_layout_mode: i64) {
    0 "MixLayoutMode" mix_layout_mode: i64, 1 "MixLayoutList" mix_layout_list: Vec<MixLayout>,
    2 "BackGroundColor" back_ground_color: String, 3 "MaxResolutionUserId" max_resolution_user_id: String,
    4 "MediaId" media_id: i64, 5 "BackgroundImageUrl" background_image_url: String,
    6 "PlaceHolderMode" place_holder_mode: i64, 7 "BackgroundImageRenderMode" background_image_render_mode: i64,
    8 "DefaultSubBackgroundImage" default_sub_background_image: String,
    9 "WaterMarkList" water_mark_list: Vec<WaterMark>, 10 "RenderMode" render_mode: i64,
    11 "MaxResolutionUserAlign" max_resolution_user_align: i64,
    12 "PureAudioDisableLayout" pure_audio_disable_layout: bool
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixLayout {
    /// Required.
    pub top: Option<i64>,
    /// Required.
    pub left: Option<i64>,
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
    pub user_id: Option<String>,
    pub alpha: Option<i64>,
    pub render_mode: Option<i64>,
    pub media_id: Option<i64>,
    pub image_layer: Option<i64>,
    pub sub_background_image: Option<String>,
}
input! { MixLayout(top: i64, left: i64, width: i64, height: i64) {
    0 "Top" top: i64, 1 "Left" left: i64, 2 "Width" width: i64, 3 "Height" height: i64, 4 "UserId" user_id: String,
    5 "Alpha" alpha: i64, 6 "RenderMode" render_mode: i64, 7 "MediaId" media_id: i64, 8 "ImageLayer" image_layer: i64,
    9 "SubBackgroundImage" sub_background_image: String
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterMark {
    pub water_mark_type: Option<i64>,
    pub water_mark_image: Option<WaterMarkImage>,
    pub water_mark_char: Option<WaterMarkChar>,
    pub water_mark_timestamp: Option<WaterMarkTimestamp>,
}
input! { WaterMark() {
    0 "WaterMarkType" water_mark_type: i64, 1 "WaterMarkImage" water_mark_image: WaterMarkImage,
    2 "WaterMarkChar" water_mark_char: WaterMarkChar, 3 "WaterMarkTimestamp" water_mark_timestamp: WaterMarkTimestamp
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterMarkImage {
    /// Required.
    pub water_mark_url: Option<String>,
    /// Required.
    pub top: Option<i64>,
    /// Required.
    pub left: Option<i64>,
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
}

/// Arguments of [`WaterMarkImage::new`].
pub struct WaterMarkImageRequired {
    pub water_mark_url: String,
    pub top: i64,
    pub left: i64,
    pub width: i64,
    pub height: i64,
}
input! { WaterMarkImage { WaterMarkImageRequired: water_mark_url, top, left, width, height } {
    0 "WaterMarkUrl" water_mark_url: String, 1 "Top" top: i64, 2 "Left" left: i64, 3 "Width" width: i64,
    4 "Height" height: i64
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterMarkChar {
    /// Required.
    pub top: Option<i64>,
    /// Required.
    pub left: Option<i64>,
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
    /// Required.
    pub chars: Option<String>,
    pub font_size: Option<i64>,
    pub font_color: Option<String>,
    pub back_ground_color: Option<String>,
    pub font: Option<String>,
}

/// Arguments of [`WaterMarkChar::new`].
pub struct WaterMarkCharRequired {
    pub top: i64,
    pub left: i64,
    pub width: i64,
    pub height: i64,
    pub chars: String,
}
input! { WaterMarkChar { WaterMarkCharRequired: top, left, width, height, chars } {
    0 "Top" top: i64, 1 "Left" left: i64, 2 "Width" width: i64, 3 "Height" height: i64, 4 "Chars" chars: String,
    5 "FontSize" font_size: i64, 6 "FontColor" font_color: String, 7 "BackGroundColor" back_ground_color: String,
    8 "Font" font: String
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterMarkTimestamp {
    /// Required.
    pub pos: Option<i64>,
    pub time_zone: Option<i64>,
    pub font: Option<String>,
}
input! { WaterMarkTimestamp(pos: i64) {
    0 "Pos" pos: i64, 1 "TimeZone" time_zone: i64, 2 "Font" font: String
} }

/// Response of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { CreateCloudRecordingOutput {
    0 "TaskId" task_id: String
} }

/// Creates cloud slice task: `CreateCloudSliceTask` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=CreateCloudSliceTask>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CS_UNSUPPORT_METHOD`],
/// [`codes::FAILED_OPERATION_RESTRICTED_CONCURRENCY`], [`codes::INTERNAL_ERROR_CS_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_OUT_OF_RANGE`], [`codes::MISSING_PARAMETER_ACCESS_KEY`],
/// [`codes::MISSING_PARAMETER_BUCKET`], [`codes::MISSING_PARAMETER_REGION`], [`codes::MISSING_PARAMETER_SECRET_KEY`],
/// [`codes::MISSING_PARAMETER_SLICE_PARAMS`], [`codes::MISSING_PARAMETER_SLICE_STORAGE_PARAMS`],
/// [`codes::MISSING_PARAMETER_SLICE_TYPE`], [`codes::MISSING_PARAMETER_TASK_ID`], [`codes::MISSING_PARAMETER_USER_ID`],
/// [`codes::MISSING_PARAMETER_USER_SIG`], [`codes::MISSING_PARAMETER_VENDOR`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudSliceTask {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_sig: String,
    /// Required.
    pub slice_params: SliceParams,
    /// Required.
    pub slice_storage_params: SliceStorageParams,
    pub room_id_type: Option<i64>,
    pub resource_expired_hour: Option<i64>,
    /// Secret.
    pub private_map_key: Option<Secret>,
}

/// Arguments of [`CreateCloudSliceTask::new`].
pub struct CreateCloudSliceTaskRequired {
    pub sdk_app_id: i64,
    pub room_id: String,
    pub user_id: String,
    pub user_sig: String,
    pub slice_params: SliceParams,
    pub slice_storage_params: SliceStorageParams,
}
operation! {
    CreateCloudSliceTask { CreateCloudSliceTaskRequired: sdk_app_id, room_id, user_id, user_sig, slice_params, slice_storage_params }
    "CreateCloudSliceTask" -> CreateCloudSliceTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserId" user_id, 3 "UserSig" user_sig, 4 "SliceParams" slice_params,
    5 "SliceStorageParams" slice_storage_params, 6 "RoomIdType" room_id_type: i64,
    7 "ResourceExpiredHour" resource_expired_hour: i64, 8 "PrivateMapKey" private_map_key: Secret
} }

/// In the request of [`CreateCloudSliceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SliceParams {
    pub slice_type: Option<i64>,
    pub max_idle_time: Option<i64>,
    pub slice_audio: Option<i64>,
    pub slice_video: Option<i64>,
    pub subscribe_stream_user_ids: Option<SubscribeStreamUserIds>,
    pub slice_image_type: Option<i64>,
    pub slice_callback_url: Option<String>,
}
input! { SliceParams() {
    0 "SliceType" slice_type: i64, 1 "MaxIdleTime" max_idle_time: i64, 2 "SliceAudio" slice_audio: i64,
    3 "SliceVideo" slice_video: i64, 4 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeStreamUserIds,
    5 "SliceImageType" slice_image_type: i64, 6 "SliceCallbackUrl" slice_callback_url: String
} }

/// In the request of [`CreateCloudSliceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SliceStorageParams {
    pub cloud_slice_storage: Option<CloudSliceStorage>,
}
input! { SliceStorageParams() {
    0 "CloudSliceStorage" cloud_slice_storage: CloudSliceStorage
} }

/// In the request of [`CreateCloudSliceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudSliceStorage {
    /// Required.
    pub vendor: Option<i64>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub access_key: Option<String>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    pub file_name_prefix: Option<Vec<String>>,
}

/// Arguments of [`CloudSliceStorage::new`].
pub struct CloudSliceStorageRequired {
    pub vendor: i64,
    pub region: String,
    pub bucket: String,
    pub access_key: String,
    pub secret_key: Secret,
}
input! { CloudSliceStorage { CloudSliceStorageRequired: vendor, region, bucket, access_key, secret_key } {
    0 "Vendor" vendor: i64, 1 "Region" region: String, 2 "Bucket" bucket: String, 3 "AccessKey" access_key: String,
    4 "SecretKey" secret_key: Secret, 5 "FileNamePrefix" file_name_prefix: Vec<String>
} }

/// Response of [`CreateCloudSliceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudSliceTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateCloudSliceTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates cloud transcription: `CreateCloudTranscription` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=CreateCloudTranscription>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CT_UNSUPPORT_METHOD`],
/// [`codes::INTERNAL_ERROR_CT_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_OUT_OF_RANGE`],
/// [`codes::MISSING_PARAMETER`], [`codes::MISSING_PARAMETER_ASR_LANG`], [`codes::MISSING_PARAMETER_ASR_PARAM`],
/// [`codes::MISSING_PARAMETER_REGION`], [`codes::MISSING_PARAMETER_TRANSCRIPTION_PARAM`],
/// [`codes::MISSING_PARAMETER_USER_ID`], [`codes::MISSING_PARAMETER_USER_SIG`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudTranscription {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub room_id_type: i64,
    /// Required.
    pub transcription_param: TranscriptionParam,
    /// Required.
    pub asr_param: AsrParam,
    pub translation_param: Option<TranslationParam>,
    pub tts_param: Option<Vec<TTSParam>>,
}

/// Arguments of [`CreateCloudTranscription::new`].
pub struct CreateCloudTranscriptionRequired {
    pub sdk_app_id: i64,
    pub room_id: String,
    pub room_id_type: i64,
    pub transcription_param: TranscriptionParam,
    pub asr_param: AsrParam,
}
operation! {
    CreateCloudTranscription { CreateCloudTranscriptionRequired: sdk_app_id, room_id, room_id_type, transcription_param, asr_param }
    "CreateCloudTranscription" -> CreateCloudTranscriptionOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "RoomIdType" room_id_type,
    3 "TranscriptionParam" transcription_param, 4 "AsrParam" asr_param,
    5 "TranslationParam" translation_param: TranslationParam, 6 "TTSParam" tts_param: Vec<TTSParam>
} }

/// In the request of [`CreateCloudTranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionParam {
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub user_sig: Option<String>,
    pub subscribe_list: Option<Vec<TranscriptionUserInfoParams>>,
    pub un_subscribe_list: Option<Vec<TranscriptionUserInfoParams>>,
    pub max_idle_time: Option<i64>,
    pub send_custom_mode: Option<i64>,
}
input! { TranscriptionParam(user_id: String, user_sig: String) {
    0 "UserId" user_id: String, 1 "UserSig" user_sig: String,
    2 "SubscribeList" subscribe_list: Vec<TranscriptionUserInfoParams>,
    3 "UnSubscribeList" un_subscribe_list: Vec<TranscriptionUserInfoParams>, 4 "MaxIdleTime" max_idle_time: i64,
    5 "SendCustomMode" send_custom_mode: i64
} }

/// In the request of [`CreateCloudTranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionUserInfoParams {
    /// Required.
    pub user_id: Option<String>,
}
input! { TranscriptionUserInfoParams(user_id: String) {
    0 "UserId" user_id: String
} }

/// In the request of [`CreateCloudTranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrParam {
    /// Required.
    pub lang: Option<String>,
    pub vad_silence_time: Option<i64>,
    pub hot_word_list: Option<String>,
    pub alternative_language: Option<Vec<String>>,
    pub vad_level: Option<i64>,
    pub filter_dirty: Option<i64>,
    pub filter_modal: Option<i64>,
    pub filter_punc: Option<i64>,
}
input! { AsrParam(lang: String) {
    0 "Lang" lang: String, 1 "VadSilenceTime" vad_silence_time: i64, 2 "HotWordList" hot_word_list: String,
    3 "AlternativeLanguage" alternative_language: Vec<String>, 4 "VadLevel" vad_level: i64,
    5 "FilterDirty" filter_dirty: i64, 6 "FilterModal" filter_modal: i64, 7 "FilterPunc" filter_punc: i64
} }

/// In the request of [`CreateCloudTranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationParam {
    pub target_lang: Option<Vec<String>>,
    pub terminologies: Option<Vec<TerminologyItem>>,
}
input! { TranslationParam() {
    0 "TargetLang" target_lang: Vec<String>, 1 "Terminologies" terminologies: Vec<TerminologyItem>
} }

/// In the request of [`CreateCloudTranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminologyItem {
    /// Required.
    pub target_lang: Option<String>,
    /// Required.
    pub terminology: Option<Vec<TermPair>>,
}
input! { TerminologyItem(target_lang: String, terminology: Vec<TermPair>) {
    0 "TargetLang" target_lang: String, 1 "Terminology" terminology: Vec<TermPair>
} }

/// In the request of [`CreateCloudTranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TermPair {
    /// Required.
    pub source: Option<String>,
    /// Required.
    pub target: Option<String>,
}
input! { TermPair(source: String, target: String) {
    0 "Source" source: String, 1 "Target" target: String
} }

/// In the request of [`CreateCloudTranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TTSParam {
    /// Required.
    pub model: Option<String>,
    /// Required.
    pub language: Option<String>,
    /// Required.
    pub target_user: Option<TranscriptionUserInfoParams>,
    /// Required.
    pub tts_robot_user: Option<TranscriptionUserInfoParams>,
    /// Required.
    pub voice: Option<TTSVoice>,
}

/// Arguments of [`TTSParam::new`].
pub struct TTSParamRequired {
    pub model: String,
    pub language: String,
    pub target_user: TranscriptionUserInfoParams,
    pub tts_robot_user: TranscriptionUserInfoParams,
    pub voice: TTSVoice,
}
input! { TTSParam { TTSParamRequired: model, language, target_user, tts_robot_user, voice } {
    0 "Model" model: String, 1 "Language" language: String, 2 "TargetUser" target_user: TranscriptionUserInfoParams,
    3 "TTSRobotUser" tts_robot_user: TranscriptionUserInfoParams, 4 "Voice" voice: TTSVoice
} }

/// In the request of [`CreateCloudTranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TTSVoice {
    /// Required.
    pub voice_id: Option<String>,
    pub speed: Option<f64>,
    pub volume: Option<f64>,
    pub pitch: Option<i64>,
}
input! { TTSVoice(voice_id: String) {
    0 "VoiceId" voice_id: String, 1 "Speed" speed: f64, 2 "Volume" volume: f64, 3 "Pitch" pitch: i64
} }

/// Response of [`CreateCloudTranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudTranscriptionOutput {
    pub task_id: Option<String>,
}
model! { CreateCloudTranscriptionOutput {
    0 "TaskId" task_id: String
} }

/// Creates live stream moderation: `CreateLiveStreamModeration` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=CreateLiveStreamModeration>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_RESTRICTED_CONCURRENCY`],
/// [`codes::INVALID_PARAMETER_OUT_OF_RANGE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamModeration {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub input: Input,
    /// Required.
    pub live_moderation_params: LiveModerationParams,
    pub data_id: Option<String>,
    pub source_info: Option<SourceInfo>,
    pub live_moderation_storage_params: Option<LiveModerationStorageParams>,
    pub resource_expired_hour: Option<i64>,
}
operation! { CreateLiveStreamModeration(sdk_app_id: i64, input: Input, live_moderation_params: LiveModerationParams)
    "CreateLiveStreamModeration" -> CreateLiveStreamModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "Input" input, 2 "LiveModerationParams" live_moderation_params,
    3 "DataId" data_id: String, 4 "SourceInfo" source_info: SourceInfo,
    5 "LiveModerationStorageParams" live_moderation_storage_params: LiveModerationStorageParams,
    6 "ResourceExpiredHour" resource_expired_hour: i64
} }

/// In the request of [`CreateLiveStreamModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Input {
    pub url: Option<String>,
    pub format: Option<String>,
    pub agora_param: Option<AgoraParam>,
}
input! { Input() {
    0 "Url" url: String, 1 "Format" format: String, 2 "AgoraParam" agora_param: AgoraParam
} }

/// In the request of [`CreateLiveStreamModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgoraParam {
    pub app_id: Option<String>,
    pub channel: Option<String>,
    pub channel_profile: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
    pub uid: Option<i64>,
    pub trusted_user_id_list: Option<Vec<i64>>,
    pub untrusted_user_id_list: Option<Vec<i64>>,
}
input! { AgoraParam() {
    0 "AppId" app_id: String, 1 "Channel" channel: String, 2 "ChannelProfile" channel_profile: i64,
    3 "Token" token: Secret, 4 "Uid" uid: i64, 5 "TrustedUserIdList" trusted_user_id_list: Vec<i64>,
    6 "UntrustedUserIdList" untrusted_user_id_list: Vec<i64>
} }

/// In the request of [`CreateLiveStreamModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveModerationParams {
    pub moderation_type: Option<i64>,
    pub max_idle_time: Option<i64>,
    pub slice_video: Option<i64>,
    pub slice_audio: Option<i64>,
    pub save_moderation_file: Option<i64>,
    pub callback_all_results: Option<i64>,
}
input! { LiveModerationParams() {
    0 "ModerationType" moderation_type: i64, 1 "MaxIdleTime" max_idle_time: i64, 2 "SliceVideo" slice_video: i64,
    3 "SliceAudio" slice_audio: i64, 4 "SaveModerationFile" save_moderation_file: i64,
    5 "CallbackAllResults" callback_all_results: i64
} }

/// In the request of [`CreateLiveStreamModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceInfo {
    pub room_id: Option<String>,
    pub room_id_type: Option<i64>,
    pub user_id: Option<String>,
}
input! { SourceInfo() {
    0 "RoomId" room_id: String, 1 "RoomIdType" room_id_type: i64, 2 "UserId" user_id: String
} }

/// In the request of [`CreateLiveStreamModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveModerationStorageParams {
    pub cloud_moderation_storage: Option<CloudModerationStorage>,
}
input! { LiveModerationStorageParams() {
    0 "CloudModerationStorage" cloud_moderation_storage: CloudModerationStorage
} }

/// Response of [`CreateLiveStreamModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamModerationOutput {
    pub task_id: Option<String>,
}
model! { CreateLiveStreamModerationOutput {
    0 "TaskId" task_id: String
} }

/// Creates picture: `CreatePicture` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=CreatePicture>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_CHECK_CONTENT_FAILED`],
/// [`codes::INVALID_PARAMETER_CHECK_SUFFIX_FAILED`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePicture {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub content: String,
    /// Required.
    pub suffix: String,
    /// Required.
    pub height: i64,
    /// Required.
    pub width: i64,
    /// Required.
    pub x_position: i64,
    /// Required.
    pub y_position: i64,
}

/// Arguments of [`CreatePicture::new`].
pub struct CreatePictureRequired {
    pub sdk_app_id: i64,
    pub content: String,
    pub suffix: String,
    pub height: i64,
    pub width: i64,
    pub x_position: i64,
    pub y_position: i64,
}
operation! {
    CreatePicture { CreatePictureRequired: sdk_app_id, content, suffix, height, width, x_position, y_position }
    "CreatePicture" -> CreatePictureOutput {
    0 "SdkAppId" sdk_app_id, 1 "Content" content, 2 "Suffix" suffix, 3 "Height" height, 4 "Width" width,
    5 "XPosition" x_position, 6 "YPosition" y_position
} }

/// Response of [`CreatePicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePictureOutput {
    pub picture_id: Option<i64>,
}
model! { CreatePictureOutput {
    0 "PictureId" picture_id: i64
} }

/// Deletes cloud moderation: `DeleteCloudModeration` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DeleteCloudModeration>.
///
/// Errors: [`codes::FAILED_OPERATION_CS_UNSUPPORT_METHOD`], [`codes::INTERNAL_ERROR_CS_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_OUT_OF_RANGE`], [`codes::MISSING_PARAMETER_TASK_ID`],
/// [`codes::MISSING_PARAMETER_USER_ID`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudModeration {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DeleteCloudModeration(sdk_app_id: i64, task_id: String)
    "DeleteCloudModeration" -> DeleteCloudModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DeleteCloudModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudModerationOutput {
    pub task_id: Option<String>,
}
model! { DeleteCloudModerationOutput {
    0 "TaskId" task_id: String
} }

/// Deletes cloud recording: `DeleteCloudRecording` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DeleteCloudRecording>.
///
/// Errors: [`codes::FAILED_OPERATION_CR_UNSUPPORT_METHOD`], [`codes::INTERNAL_ERROR_CR_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_OUT_OF_RANGE`], [`codes::MISSING_PARAMETER_TASK_ID`],
/// [`codes::MISSING_PARAMETER_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRecording {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DeleteCloudRecording(sdk_app_id: i64, task_id: String)
    "DeleteCloudRecording" -> DeleteCloudRecordingOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DeleteCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { DeleteCloudRecordingOutput {
    0 "TaskId" task_id: String
} }

/// Deletes cloud slice task: `DeleteCloudSliceTask` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DeleteCloudSliceTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CS_UNSUPPORT_METHOD`], [`codes::INTERNAL_ERROR_CS_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_OUT_OF_RANGE`], [`codes::MISSING_PARAMETER_TASK_ID`],
/// [`codes::MISSING_PARAMETER_USER_ID`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudSliceTask {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DeleteCloudSliceTask(sdk_app_id: i64, task_id: String)
    "DeleteCloudSliceTask" -> DeleteCloudSliceTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DeleteCloudSliceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudSliceTaskOutput {
    pub task_id: Option<String>,
}
model! { DeleteCloudSliceTaskOutput {
    0 "TaskId" task_id: String
} }

/// Deletes cloud transcription: `DeleteCloudTranscription` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DeleteCloudTranscription>.
///
/// Errors: [`codes::FAILED_OPERATION_CT_UNSUPPORT_METHOD`], [`codes::INTERNAL_ERROR_CT_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_OUT_OF_RANGE`], [`codes::MISSING_PARAMETER_TASK_ID`],
/// [`codes::MISSING_PARAMETER_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudTranscription {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DeleteCloudTranscription(sdk_app_id: i64, task_id: String)
    "DeleteCloudTranscription" -> DeleteCloudTranscriptionOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DeleteCloudTranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudTranscriptionOutput {
    pub task_id: Option<String>,
}
model! { DeleteCloudTranscriptionOutput {
    0 "TaskId" task_id: String
} }

/// Deletes live stream moderation: `DeleteLiveStreamModeration` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DeleteLiveStreamModeration>.
///
/// Errors: [`codes::INVALID_PARAMETER_OUT_OF_RANGE`], [`codes::MISSING_PARAMETER_TASK_ID`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamModeration {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DeleteLiveStreamModeration(sdk_app_id: i64, task_id: String)
    "DeleteLiveStreamModeration" -> DeleteLiveStreamModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DeleteLiveStreamModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamModerationOutput {
    pub task_id: Option<String>,
}
model! { DeleteLiveStreamModerationOutput {
    0 "TaskId" task_id: String
} }

/// Deletes picture: `DeletePicture` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DeletePicture>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_PICTURE_NOT_FOUND`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePicture {
    /// Required.
    pub picture_id: i64,
    /// Required.
    pub sdk_app_id: i64,
}
operation! { DeletePicture(picture_id: i64, sdk_app_id: i64) "DeletePicture" -> Empty {
    0 "PictureId" picture_id, 1 "SdkAppId" sdk_app_id
} }

/// Response of [`DeletePicture`]: empty.
pub type DeletePictureOutput = Empty;

/// Deletes voice print: `DeleteVoicePrint` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DeleteVoicePrint>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_FAILED`],
/// [`codes::FAILED_OPERATION_UPDATE_VOICE_PRINT_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVoicePrint {
    /// Required.
    pub voice_print_id: String,
}
operation! { DeleteVoicePrint(voice_print_id: String) "DeleteVoicePrint" -> Empty {
    0 "VoicePrintId" voice_print_id
} }

/// Response of [`DeleteVoicePrint`]: empty.
pub type DeleteVoicePrintOutput = Empty;

/// Describes ai conversation: `DescribeAIConversation` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeAIConversation>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::INVALID_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIConversation {
    pub sdk_app_id: Option<i64>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
}
operation! { DescribeAIConversation() "DescribeAIConversation" -> DescribeAIConversationOutput {
    0 "SdkAppId" sdk_app_id: i64, 1 "TaskId" task_id: String, 2 "SessionId" session_id: String
} }

/// Response of [`DescribeAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIConversationOutput {
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
}
model! { DescribeAIConversationOutput {
    0 "StartTime" start_time: String, 1 "Status" status: String, 2 "TaskId" task_id: String,
    3 "SessionId" session_id: String
} }

/// Describes ai transcription: `DescribeAITranscription` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeAITranscription>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::INVALID_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAITranscription {
    /// Required.
    pub task_id: String,
    pub sdk_app_id: Option<i64>,
    pub session_id: Option<String>,
}
operation! { DescribeAITranscription(task_id: String) "DescribeAITranscription" -> DescribeAITranscriptionOutput {
    0 "TaskId" task_id, 1 "SdkAppId" sdk_app_id: i64, 2 "SessionId" session_id: String
} }

/// Response of [`DescribeAITranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAITranscriptionOutput {
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
}
model! { DescribeAITranscriptionOutput {
    0 "StartTime" start_time: String, 1 "Status" status: String, 2 "TaskId" task_id: String,
    3 "SessionId" session_id: String
} }

/// Describes async text to speech: `DescribeAsyncTextToSpeech` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeAsyncTextToSpeech>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::INVALID_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncTextToSpeech {
    /// Required.
    pub task_id: String,
}
operation! { DescribeAsyncTextToSpeech(task_id: String) "DescribeAsyncTextToSpeech" -> DescribeAsyncTextToSpeechOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeAsyncTextToSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncTextToSpeechOutput {
    pub status: Option<String>,
    /// Secret.
    pub audio_download_url: Option<Secret>,
    /// Secret.
    pub subtitle_download_url: Option<Secret>,
    pub total_duration_ms: Option<i64>,
}
model! { DescribeAsyncTextToSpeechOutput {
    0 "Status" status: String, 1 "AudioDownloadUrl" audio_download_url: Secret,
    2 "SubtitleDownloadUrl" subtitle_download_url: Secret, 3 "TotalDurationMs" total_duration_ms: i64
} }

/// Describes call detail info: `DescribeCallDetailInfo` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCallDetailInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_ES_QUERY_ERROR`],
/// [`codes::INTERNAL_ERROR_HTTP_PARASE_FALIED`], [`codes::INTERNAL_ERROR_INTERFACE_ERR`],
/// [`codes::INTERNAL_ERROR_METHOD_ERR`], [`codes::INVALID_PARAMETER_BODY_PARAMS_ERROR`],
/// [`codes::INVALID_PARAMETER_ENCODE_PARAMS`], [`codes::INVALID_PARAMETER_PAGE_NUMBER`],
/// [`codes::INVALID_PARAMETER_PAGE_SIZE`], [`codes::INVALID_PARAMETER_PAGE_SIZE_OVERSIZE`],
/// [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`], [`codes::INVALID_PARAMETER_START_TIME_OVERSIZE`],
/// [`codes::INVALID_PARAMETER_START_TS`], [`codes::INVALID_PARAMETER_START_TS_OVERSIZE`],
/// [`codes::INVALID_PARAMETER_USER_IDS_MORETHAN_SIX`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_COMM_ID`], [`codes::MISSING_PARAMETER_COMM_ID_OR_SDK_APP_ID`],
/// [`codes::MISSING_PARAMETER_END_TS`], [`codes::MISSING_PARAMETER_START_TS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallDetailInfo {
    /// Required.
    pub comm_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub sdk_app_id: i64,
    pub user_ids: Option<Vec<String>>,
    pub data_type: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeCallDetailInfo(comm_id: String, start_time: i64, end_time: i64, sdk_app_id: i64)
    "DescribeCallDetailInfo" -> DescribeCallDetailInfoOutput {
    0 "CommId" comm_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SdkAppId" sdk_app_id,
    4 "UserIds" user_ids: Vec<String>, 5 "DataType" data_type: Vec<String>, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64
} }

/// Response of [`DescribeCallDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallDetailInfoOutput {
    pub total: Option<i64>,
    pub user_list: Vec<UserInformation>,
    pub data: Vec<QualityData>,
}
model! { DescribeCallDetailInfoOutput {
    0 "Total" total: i64, 1 "UserList" user_list: Vec<UserInformation>, 2 "Data" data: Vec<QualityData>
} }

/// In the response of [`DescribeCallDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInformation {
    pub room_str: Option<String>,
    pub user_id: Option<String>,
    pub join_ts: Option<i64>,
    pub leave_ts: Option<i64>,
    pub device_type: Option<String>,
    pub sdk_version: Option<String>,
    pub client_ip: Option<String>,
    pub finished: Option<bool>,
}
model! { UserInformation {
    0 "RoomStr" room_str: String, 1 "UserId" user_id: String, 2 "JoinTs" join_ts: i64, 3 "LeaveTs" leave_ts: i64,
    4 "DeviceType" device_type: String, 5 "SdkVersion" sdk_version: String, 6 "ClientIp" client_ip: String,
    7 "Finished" finished: bool
} }

/// In the response of [`DescribeCallDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityData {
    pub content: Vec<TimeValue>,
    pub user_id: Option<String>,
    pub peer_id: Option<String>,
    pub data_type: Option<String>,
}
model! { QualityData {
    0 "Content" content: Vec<TimeValue>, 1 "UserId" user_id: String, 2 "PeerId" peer_id: String,
    3 "DataType" data_type: String
} }

/// In the response of [`DescribeCallDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeValue {
    pub time: Option<i64>,
    pub value: Option<f64>,
}
model! { TimeValue {
    0 "Time" time: i64, 1 "Value" value: f64
} }

/// Describes cloud moderation: `DescribeCloudModeration` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudModeration>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CS_UNSUPPORT_METHOD`],
/// [`codes::INTERNAL_ERROR_CS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_OUT_OF_RANGE`],
/// [`codes::MISSING_PARAMETER_TASK_ID`], [`codes::MISSING_PARAMETER_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudModeration {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DescribeCloudModeration(sdk_app_id: i64, task_id: String)
    "DescribeCloudModeration" -> DescribeCloudModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeCloudModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudModerationOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub subscribe_stream_user_ids: Option<SubscribeModerationUserIds>,
}
model! { DescribeCloudModerationOutput {
    0 "TaskId" task_id: String, 1 "Status" status: String,
    2 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeModerationUserIds
} }

/// Describes cloud recording: `DescribeCloudRecording` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudRecording>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CR_UNSUPPORT_METHOD`],
/// [`codes::INTERNAL_ERROR_CR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_OUT_OF_RANGE`],
/// [`codes::MISSING_PARAMETER_TASK_ID`], [`codes::MISSING_PARAMETER_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRecording {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
    pub recorder_key: Option<String>,
}
operation! { DescribeCloudRecording(sdk_app_id: i64, task_id: String)
    "DescribeCloudRecording" -> DescribeCloudRecordingOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id, 2 "RecorderKey" recorder_key: String
} }

/// Response of [`DescribeCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRecordingOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub storage_file_list: Vec<StorageFile>,
    pub recorder_key: Option<String>,
}
model! { DescribeCloudRecordingOutput {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "StorageFileList" storage_file_list: Vec<StorageFile>,
    3 "RecorderKey" recorder_key: String
} }

/// In the response of [`DescribeCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageFile {
    pub user_id: Option<String>,
    pub file_name: Option<String>,
    pub track_type: Option<String>,
    pub begin_time_stamp: Option<i64>,
}
model! { StorageFile {
    0 "UserId" user_id: String, 1 "FileName" file_name: String, 2 "TrackType" track_type: String,
    3 "BeginTimeStamp" begin_time_stamp: i64
} }

/// Describes cloud slice task: `DescribeCloudSliceTask` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudSliceTask>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CS_UNSUPPORT_METHOD`],
/// [`codes::INTERNAL_ERROR_CS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_OUT_OF_RANGE`],
/// [`codes::MISSING_PARAMETER_TASK_ID`], [`codes::MISSING_PARAMETER_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSliceTask {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DescribeCloudSliceTask(sdk_app_id: i64, task_id: String)
    "DescribeCloudSliceTask" -> DescribeCloudSliceTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeCloudSliceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSliceTaskOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCloudSliceTaskOutput {
    0 "TaskId" task_id: String, 1 "Status" status: String
} }

/// Describes cloud transcription: `DescribeCloudTranscription` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudTranscription>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CT_UNSUPPORT_METHOD`],
/// [`codes::INTERNAL_ERROR_CT_INTERNAL_ERROR`], [`codes::MISSING_PARAMETER_TASK_ID`],
/// [`codes::MISSING_PARAMETER_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudTranscription {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DescribeCloudTranscription(sdk_app_id: i64, task_id: String)
    "DescribeCloudTranscription" -> DescribeCloudTranscriptionOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeCloudTranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudTranscriptionOutput {
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeCloudTranscriptionOutput {
    0 "StartTime" start_time: i64, 1 "Status" status: String, 2 "TaskId" task_id: String
} }

/// Describes live stream moderation: `DescribeLiveStreamModeration` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeLiveStreamModeration>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_OUT_OF_RANGE`],
/// [`codes::MISSING_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamModeration {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DescribeLiveStreamModeration(sdk_app_id: i64, task_id: String)
    "DescribeLiveStreamModeration" -> DescribeLiveStreamModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeLiveStreamModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamModerationOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLiveStreamModerationOutput {
    0 "TaskId" task_id: String, 1 "Status" status: String
} }

/// Describes mix transcoding usage: `DescribeMixTranscodingUsage` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeMixTranscodingUsage>.
///
/// Errors: [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMixTranscodingUsage {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sdk_app_id: Option<i64>,
}
operation! { DescribeMixTranscodingUsage(start_time: String, end_time: String)
    "DescribeMixTranscodingUsage" -> DescribeMixTranscodingUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SdkAppId" sdk_app_id: i64
} }

/// Response of [`DescribeMixTranscodingUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMixTranscodingUsageOutput {
    pub usage_key: Vec<String>,
    pub usage_list: Vec<TrtcUsage>,
}
model! { DescribeMixTranscodingUsageOutput {
    0 "UsageKey" usage_key: Vec<String>, 1 "UsageList" usage_list: Vec<TrtcUsage>
} }

/// In the response of [`DescribeMixTranscodingUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrtcUsage {
    pub time_key: Option<String>,
    pub time_stamp_key: Option<i64>,
    pub usage_value: Vec<f64>,
}
model! { TrtcUsage {
    0 "TimeKey" time_key: String, 1 "TimeStampKey" time_stamp_key: i64, 2 "UsageValue" usage_value: Vec<f64>
} }

/// Describes picture: `DescribePicture` of `trtc` 2019-07-22.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribePicture>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePicture {
    /// Required.
    pub sdk_app_id: i64,
    pub picture_id: Option<i64>,
    pub page_size: Option<i64>,
    pub page_no: Option<i64>,
}
operation! { DescribePicture(sdk_app_id: i64) "DescribePicture" -> DescribePictureOutput {
    0 "SdkAppId" sdk_app_id, 1 "PictureId" picture_id: i64, 2 "PageSize" page_size: i64, 3 "PageNo" page_no: i64
} }
paged! { DescribePicture: PictureInfo = Number "PageNo", "PictureInfo" picture_info, total "Total" }

/// Response of [`DescribePicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePictureOutput {
    pub total: Option<i64>,
    pub picture_info: Vec<PictureInfo>,
}
model! { DescribePictureOutput {
    0 "Total" total: i64, 1 "PictureInfo" picture_info: Vec<PictureInfo>
} }

/// In the response of [`DescribePicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PictureInfo {
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub x_position: Option<i64>,
    pub y_position: Option<i64>,
    pub sdk_app_id: Option<i64>,
    pub picture_id: Option<i64>,
}
model! { PictureInfo {
    0 "Height" height: i64, 1 "Width" width: i64, 2 "XPosition" x_position: i64, 3 "YPosition" y_position: i64,
    4 "SdkAppId" sdk_app_id: i64, 5 "PictureId" picture_id: i64
} }

/// Describes record statistic: `DescribeRecordStatistic` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeRecordStatistic>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatistic {
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
    pub sdk_app_id: Option<i64>,
}
operation! { DescribeRecordStatistic(start_time: String, end_time: String)
    "DescribeRecordStatistic" -> DescribeRecordStatisticOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SdkAppId" sdk_app_id: i64
} }

/// Response of [`DescribeRecordStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticOutput {
    pub sdk_app_id_usages: Vec<SdkAppIdRecordUsage>,
}
model! { DescribeRecordStatisticOutput {
    0 "SdkAppIdUsages" sdk_app_id_usages: Vec<SdkAppIdRecordUsage>
} }

/// In the response of [`DescribeRecordStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SdkAppIdRecordUsage {
    pub sdk_app_id: Option<String>,
    pub usages: Vec<RecordUsage>,
}
model! { SdkAppIdRecordUsage {
    0 "SdkAppId" sdk_app_id: String, 1 "Usages" usages: Vec<RecordUsage>
} }

/// In the response of [`DescribeRecordStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordUsage {
    pub time_key: Option<String>,
    pub class1_video_time: Option<i64>,
    pub class2_video_time: Option<i64>,
    pub class3_video_time: Option<i64>,
    pub audio_time: Option<i64>,
}
model! { RecordUsage {
    0 "TimeKey" time_key: String, 1 "Class1VideoTime" class1_video_time: i64,
    2 "Class2VideoTime" class2_video_time: i64, 3 "Class3VideoTime" class3_video_time: i64,
    4 "AudioTime" audio_time: i64
} }

/// Describes recording usage: `DescribeRecordingUsage` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeRecordingUsage>.
///
/// Errors: [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingUsage {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub mix_type: String,
    pub sdk_app_id: Option<i64>,
}
operation! { DescribeRecordingUsage(start_time: String, end_time: String, mix_type: String)
    "DescribeRecordingUsage" -> DescribeRecordingUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MixType" mix_type, 3 "SdkAppId" sdk_app_id: i64
} }

/// Response of [`DescribeRecordingUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingUsageOutput {
    pub usage_key: Vec<String>,
    pub usage_list: Vec<TrtcUsage>,
}
model! { DescribeRecordingUsageOutput {
    0 "UsageKey" usage_key: Vec<String>, 1 "UsageList" usage_list: Vec<TrtcUsage>
} }

/// Describes relay usage: `DescribeRelayUsage` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeRelayUsage>.
///
/// Errors: [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelayUsage {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sdk_app_id: Option<i64>,
}
operation! { DescribeRelayUsage(start_time: String, end_time: String) "DescribeRelayUsage" -> DescribeRelayUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SdkAppId" sdk_app_id: i64
} }

/// Response of [`DescribeRelayUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelayUsageOutput {
    pub usage_key: Vec<String>,
    pub usage_list: Vec<TrtcUsage>,
}
model! { DescribeRelayUsageOutput {
    0 "UsageKey" usage_key: Vec<String>, 1 "UsageList" usage_list: Vec<TrtcUsage>
} }

/// Describes room info: `DescribeRoomInfo` of `trtc` 2019-07-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeRoomInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_ES_QUERY_ERROR`],
/// [`codes::INTERNAL_ERROR_HTTP_PARASE_FALIED`], [`codes::INTERNAL_ERROR_INTERFACE_ERR`],
/// [`codes::INTERNAL_ERROR_METHOD_ERR`], [`codes::INVALID_PARAMETER_BODY_PARAMS_ERROR`],
/// [`codes::INVALID_PARAMETER_END_TS`], [`codes::INVALID_PARAMETER_PAGE_NUMBER`],
/// [`codes::INVALID_PARAMETER_PAGE_SIZE`], [`codes::INVALID_PARAMETER_PAGE_SIZE_OVERSIZE`],
/// [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`], [`codes::INVALID_PARAMETER_START_TIME_OVERSIZE`],
/// [`codes::INVALID_PARAMETER_START_TS`], [`codes::INVALID_PARAMETER_START_TS_OVERSIZE`],
/// [`codes::INVALID_PARAMETER_URL_PARAMS_ERROR`], [`codes::INVALID_PARAMETER_USER_ID`],
/// [`codes::MISSING_PARAMETER_COMM_ID_OR_SDK_APP_ID`], [`codes::MISSING_PARAMETER_END_TS`],
/// [`codes::MISSING_PARAMETER_ROOM_NUM`], [`codes::MISSING_PARAMETER_START_TS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomInfo {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub room_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeRoomInfo(sdk_app_id: i64, start_time: i64, end_time: i64)
    "DescribeRoomInfo" -> DescribeRoomInfoOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "RoomId" room_id: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { DescribeRoomInfo: RoomState = Number "PageNumber", "RoomList" room_list, total "Total" }

/// Response of [`DescribeRoomInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomInfoOutput {
    pub total: Option<i64>,
    pub room_list: Vec<RoomState>,
}
model! { DescribeRoomInfoOutput {
    0 "Total" total: i64, 1 "RoomList" room_list: Vec<RoomState>
} }

/// In the response of [`DescribeRoomInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomState {
    pub comm_id: Option<String>,
    pub room_string: Option<String>,
    pub create_time: Option<i64>,
    pub destroy_time: Option<i64>,
    pub is_finished: Option<bool>,
    pub user_id: Option<String>,
}
model! { RoomState {
    0 "CommId" comm_id: String, 1 "RoomString" room_string: String, 2 "CreateTime" create_time: i64,
    3 "DestroyTime" destroy_time: i64, 4 "IsFinished" is_finished: bool, 5 "UserId" user_id: String
} }

/// Describes scale info: `DescribeScaleInfo` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeScaleInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_HTTP_PARASE_FALIED`],
/// [`codes::INTERNAL_ERROR_INTERFACE_ERR`], [`codes::INTERNAL_ERROR_METHOD_ERR`],
/// [`codes::INVALID_PARAMETER_BODY_PARAMS_ERROR`], [`codes::INVALID_PARAMETER_END_TS`],
/// [`codes::INVALID_PARAMETER_START_TS`], [`codes::INVALID_PARAMETER_START_TS_OVERSIZE`],
/// [`codes::INVALID_PARAMETER_USER_IDS_MORETHAN_SIX`], [`codes::MISSING_PARAMETER_END_TS`],
/// [`codes::MISSING_PARAMETER_START_TS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScaleInfo {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeScaleInfo(sdk_app_id: i64, start_time: i64, end_time: i64)
    "DescribeScaleInfo" -> DescribeScaleInfoOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

/// Response of [`DescribeScaleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScaleInfoOutput {
    pub total: Option<i64>,
    pub scale_list: Vec<ScaleInfomation>,
}
model! { DescribeScaleInfoOutput {
    0 "Total" total: i64, 1 "ScaleList" scale_list: Vec<ScaleInfomation>
} }

/// In the response of [`DescribeScaleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInfomation {
    pub time: Option<i64>,
    pub user_number: Option<i64>,
    pub user_count: Option<i64>,
    pub room_numbers: Option<i64>,
}
model! { ScaleInfomation {
    0 "Time" time: i64, 1 "UserNumber" user_number: i64, 2 "UserCount" user_count: i64,
    3 "RoomNumbers" room_numbers: i64
} }

/// Describes stream ingest: `DescribeStreamIngest` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeStreamIngest>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_TASK_INFO_FAILED`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_TASK_ID`], [`codes::MISSING_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamIngest {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DescribeStreamIngest(sdk_app_id: i64, task_id: String)
    "DescribeStreamIngest" -> DescribeStreamIngestOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeStreamIngest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamIngestOutput {
    pub status: Option<String>,
}
model! { DescribeStreamIngestOutput {
    0 "Status" status: String
} }

/// Describes trtcai recognition usage: `DescribeTRTCAIRecognitionUsage` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCAIRecognitionUsage>.
///
/// Errors: [`codes::INTERNAL_ERROR_THIRD_PARTY_CALL_ERROR`], [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCAIRecognitionUsage {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub au_type: Vec<String>,
    pub sdk_app_id: Option<String>,
}
operation! { DescribeTRTCAIRecognitionUsage(start_time: String, end_time: String, au_type: Vec<String>)
    "DescribeTRTCAIRecognitionUsage" -> DescribeTRTCAIRecognitionUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "AuType" au_type, 3 "SdkAppId" sdk_app_id: String
} }

/// Response of [`DescribeTRTCAIRecognitionUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCAIRecognitionUsageOutput {
    pub usage_key: Vec<String>,
    pub usage_list: Vec<UsageList>,
    pub total_usage: Vec<f64>,
}
model! { DescribeTRTCAIRecognitionUsageOutput {
    0 "UsageKey" usage_key: Vec<String>, 1 "UsageList" usage_list: Vec<UsageList>, 2 "TotalUsage" total_usage: Vec<f64>
} }

/// In the response of [`DescribeTRTCAIRecognitionUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageList {
    pub time_key: Option<String>,
    pub usage_value: Vec<f64>,
}
model! { UsageList {
    0 "TimeKey" time_key: String, 1 "UsageValue" usage_value: Vec<f64>
} }

/// Describes trtc dedicated cloud acc usage: `DescribeTRTCDedicatedCloudAccUsage` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCDedicatedCloudAccUsage>.
///
/// Errors: [`codes::INTERNAL_ERROR_THIRD_PARTY_CALL_ERROR`], [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCDedicatedCloudAccUsage {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sdk_app_id: Option<i64>,
}
operation! { DescribeTRTCDedicatedCloudAccUsage(start_time: String, end_time: String)
    "DescribeTRTCDedicatedCloudAccUsage" -> DescribeTRTCDedicatedCloudAccUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SdkAppId" sdk_app_id: i64
} }

/// Response of [`DescribeTRTCDedicatedCloudAccUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCDedicatedCloudAccUsageOutput {
    pub usage_key: Vec<String>,
    pub usage_list: Vec<UsageList>,
    pub total_usage: Vec<i64>,
}
model! { DescribeTRTCDedicatedCloudAccUsageOutput {
    0 "UsageKey" usage_key: Vec<String>, 1 "UsageList" usage_list: Vec<UsageList>, 2 "TotalUsage" total_usage: Vec<i64>
} }

/// Describes trtc market quality data: `DescribeTRTCMarketQualityData` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCMarketQualityData>.
///
/// Errors: [`codes::INTERNAL_ERROR_THIRD_PARTY_CALL_ERROR`], [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCMarketQualityData {
    /// Required.
    pub sdk_app_id: String,
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
    /// Required.
    pub period: String,
    pub is_float: Option<bool>,
}
operation! { DescribeTRTCMarketQualityData(sdk_app_id: String, start_time: String, end_time: String, period: String)
    "DescribeTRTCMarketQualityData" -> DescribeTRTCMarketQualityDataOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Period" period,
    4 "IsFloat" is_float: bool
} }

/// Response of [`DescribeTRTCMarketQualityData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCMarketQualityDataOutput {
    pub data: Option<TRTCDataResult>,
}
model! { DescribeTRTCMarketQualityDataOutput {
    0 "Data" data: TRTCDataResult
} }

/// In the response of [`DescribeTRTCMarketQualityData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TRTCDataResult {
    pub statement_id: Option<i64>,
    pub series: Vec<SeriesInfos>,
    pub total: Option<i64>,
}
model! { TRTCDataResult {
    0 "StatementID" statement_id: i64, 1 "Series" series: Vec<SeriesInfos>, 2 "Total" total: i64
} }

/// In the response of [`DescribeTRTCMarketQualityData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeriesInfos {
    pub columns: Vec<String>,
    pub values: Vec<RowValues>,
}
model! { SeriesInfos {
    0 "Columns" columns: Vec<String>, 1 "Values" values: Vec<RowValues>
} }

/// In the response of [`DescribeTRTCMarketQualityData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowValues {
    pub row_value: Vec<i64>,
    pub row_value_float: Vec<f64>,
}
model! { RowValues {
    0 "RowValue" row_value: Vec<i64>, 1 "RowValueFloat" row_value_float: Vec<f64>
} }

/// Describes trtc market scale data: `DescribeTRTCMarketScaleData` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCMarketScaleData>.
///
/// Errors: [`codes::INTERNAL_ERROR_THIRD_PARTY_CALL_ERROR`], [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCMarketScaleData {
    /// Required.
    pub sdk_app_id: String,
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
    /// Required.
    pub period: String,
}
operation! { DescribeTRTCMarketScaleData(sdk_app_id: String, start_time: String, end_time: String, period: String)
    "DescribeTRTCMarketScaleData" -> DescribeTRTCMarketScaleDataOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Period" period
} }

/// Response of [`DescribeTRTCMarketScaleData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCMarketScaleDataOutput {
    pub data: Option<TRTCDataResult>,
}
model! { DescribeTRTCMarketScaleDataOutput {
    0 "Data" data: TRTCDataResult
} }

/// Describes trtc market scale metric data: `DescribeTRTCMarketScaleMetricData` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCMarketScaleMetricData>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCMarketScaleMetricData {
    /// Required.
    pub sdk_app_id: String,
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
    /// Required.
    pub period: String,
}
operation! {
    DescribeTRTCMarketScaleMetricData(sdk_app_id: String, start_time: String, end_time: String, period: String)
    "DescribeTRTCMarketScaleMetricData" -> DescribeTRTCMarketScaleMetricDataOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Period" period
} }

/// Response of [`DescribeTRTCMarketScaleMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCMarketScaleMetricDataOutput {
    pub data: Option<TRTCDataResp>,
}
model! { DescribeTRTCMarketScaleMetricDataOutput {
    0 "Data" data: TRTCDataResp
} }

/// In the response of [`DescribeTRTCMarketScaleMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TRTCDataResp {
    pub statement_id: Option<i64>,
    pub series: Vec<SeriesInfo>,
    pub total: Option<i64>,
}
model! { TRTCDataResp {
    0 "StatementID" statement_id: i64, 1 "Series" series: Vec<SeriesInfo>, 2 "Total" total: i64
} }

/// In the response of [`DescribeTRTCMarketScaleMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeriesInfo {
    pub columns: Vec<String>,
    pub values: Vec<i64>,
}
model! { SeriesInfo {
    0 "Columns" columns: Vec<String>, 1 "Values" values: Vec<i64>
} }

/// Describes trtc real time quality data: `DescribeTRTCRealTimeQualityData` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCRealTimeQualityData>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SDK_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCRealTimeQualityData {
    /// Required.
    pub sdk_app_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub room_id: Option<String>,
}
operation! { DescribeTRTCRealTimeQualityData(sdk_app_id: String, start_time: i64, end_time: i64)
    "DescribeTRTCRealTimeQualityData" -> DescribeTRTCRealTimeQualityDataOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "RoomId" room_id: String
} }

/// Response of [`DescribeTRTCRealTimeQualityData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCRealTimeQualityDataOutput {
    pub data: Option<TRTCDataResult>,
}
model! { DescribeTRTCRealTimeQualityDataOutput {
    0 "Data" data: TRTCDataResult
} }

/// Describes trtc real time scale data: `DescribeTRTCRealTimeScaleData` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCRealTimeScaleData>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCRealTimeScaleData {
    /// Required.
    pub sdk_app_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub room_id: Option<String>,
}
operation! { DescribeTRTCRealTimeScaleData(sdk_app_id: String, start_time: i64, end_time: i64)
    "DescribeTRTCRealTimeScaleData" -> DescribeTRTCRealTimeScaleDataOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "RoomId" room_id: String
} }

/// Response of [`DescribeTRTCRealTimeScaleData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCRealTimeScaleDataOutput {
    pub data: Option<TRTCDataResult>,
}
model! { DescribeTRTCRealTimeScaleDataOutput {
    0 "Data" data: TRTCDataResult
} }

/// Describes trtc segment moderation usage: `DescribeTRTCSegmentModerationUsage` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCSegmentModerationUsage>.
///
/// Errors: [`codes::INTERNAL_ERROR_THIRD_PARTY_CALL_ERROR`], [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCSegmentModerationUsage {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub business: i64,
    pub sdk_app_id: Option<i64>,
}
operation! { DescribeTRTCSegmentModerationUsage(start_time: String, end_time: String, r#type: String, business: i64)
    "DescribeTRTCSegmentModerationUsage" -> DescribeTRTCSegmentModerationUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Type" r#type, 3 "Business" business, 4 "SdkAppId" sdk_app_id: i64
} }

/// Response of [`DescribeTRTCSegmentModerationUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCSegmentModerationUsageOutput {
    pub usage_key: Vec<String>,
    pub usage_list: Vec<UsageList>,
    pub total_usage: Vec<i64>,
}
model! { DescribeTRTCSegmentModerationUsageOutput {
    0 "UsageKey" usage_key: Vec<String>, 1 "UsageList" usage_list: Vec<UsageList>, 2 "TotalUsage" total_usage: Vec<i64>
} }

/// Describes trtc mcu transcode time: `DescribeTrtcMcuTranscodeTime` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTrtcMcuTranscodeTime>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrtcMcuTranscodeTime {
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
    pub sdk_app_id: Option<i64>,
}
operation! { DescribeTrtcMcuTranscodeTime(start_time: String, end_time: String)
    "DescribeTrtcMcuTranscodeTime" -> DescribeTrtcMcuTranscodeTimeOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SdkAppId" sdk_app_id: i64
} }

/// Response of [`DescribeTrtcMcuTranscodeTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrtcMcuTranscodeTimeOutput {
    pub usages: Vec<OneSdkAppIdTranscodeTimeUsagesInfo>,
}
model! { DescribeTrtcMcuTranscodeTimeOutput {
    0 "Usages" usages: Vec<OneSdkAppIdTranscodeTimeUsagesInfo>
} }

/// In the response of [`DescribeTrtcMcuTranscodeTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OneSdkAppIdTranscodeTimeUsagesInfo {
    pub sdk_app_id_transcode_time_usages: Vec<SdkAppIdTrtcMcuTranscodeTimeUsage>,
    pub total_num: Option<i64>,
    pub sdk_app_id: Option<String>,
}
model! { OneSdkAppIdTranscodeTimeUsagesInfo {
    0 "SdkAppIdTranscodeTimeUsages" sdk_app_id_transcode_time_usages: Vec<SdkAppIdTrtcMcuTranscodeTimeUsage>,
    1 "TotalNum" total_num: i64, 2 "SdkAppId" sdk_app_id: String
} }

/// In the response of [`DescribeTrtcMcuTranscodeTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SdkAppIdTrtcMcuTranscodeTimeUsage {
    pub time_key: Option<String>,
    pub audio_time: Option<i64>,
    pub video_time_sd: Option<i64>,
    pub video_time_hd: Option<i64>,
    pub video_time_fhd: Option<i64>,
    pub flux: Option<f64>,
}
model! { SdkAppIdTrtcMcuTranscodeTimeUsage {
    0 "TimeKey" time_key: String, 1 "AudioTime" audio_time: i64, 2 "VideoTimeSd" video_time_sd: i64,
    3 "VideoTimeHd" video_time_hd: i64, 4 "VideoTimeFhd" video_time_fhd: i64, 5 "Flux" flux: f64
} }

/// Describes trtc room usage: `DescribeTrtcRoomUsage` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTrtcRoomUsage>.
///
/// Errors: [`codes::FAILED_OPERATION_SDK_APP_ID_NOT_EXIST`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::OPERATION_DENIED_FREQ_OVER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrtcRoomUsage {
    /// Required.
    pub sdk_appid: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}
operation! { DescribeTrtcRoomUsage(sdk_appid: i64, start_time: String, end_time: String)
    "DescribeTrtcRoomUsage" -> DescribeTrtcRoomUsageOutput {
    0 "SdkAppid" sdk_appid, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

/// Response of [`DescribeTrtcRoomUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrtcRoomUsageOutput {
    pub data: Option<String>,
}
model! { DescribeTrtcRoomUsageOutput {
    0 "Data" data: String
} }

/// Describes trtc usage: `DescribeTrtcUsage` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTrtcUsage>.
///
/// Errors: [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrtcUsage {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub sdk_app_id: Option<i64>,
}
operation! { DescribeTrtcUsage(start_time: String, end_time: String) "DescribeTrtcUsage" -> DescribeTrtcUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SdkAppId" sdk_app_id: i64
} }

/// Response of [`DescribeTrtcUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrtcUsageOutput {
    pub usage_key: Vec<String>,
    pub usage_list: Vec<TrtcUsage>,
}
model! { DescribeTrtcUsageOutput {
    0 "UsageKey" usage_key: Vec<String>, 1 "UsageList" usage_list: Vec<TrtcUsage>
} }

/// Describes unusual event: `DescribeUnusualEvent` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeUnusualEvent>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_ES_QUERY_ERROR`],
/// [`codes::INTERNAL_ERROR_HTTP_PARASE_FALIED`], [`codes::INTERNAL_ERROR_INTERFACE_ERR`],
/// [`codes::INTERNAL_ERROR_METHOD_ERR`], [`codes::INVALID_PARAMETER_BODY_PARAMS_ERROR`],
/// [`codes::INVALID_PARAMETER_ENCODE_PARAMS`], [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`],
/// [`codes::INVALID_PARAMETER_START_TIME_EXPIRE`], [`codes::INVALID_PARAMETER_START_TS`],
/// [`codes::INVALID_PARAMETER_START_TS_OVERSIZE`], [`codes::MISSING_PARAMETER`], [`codes::MISSING_PARAMETER_END_TS`],
/// [`codes::MISSING_PARAMETER_START_TS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnusualEvent {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub room_id: Option<String>,
}
operation! { DescribeUnusualEvent(sdk_app_id: i64, start_time: i64, end_time: i64)
    "DescribeUnusualEvent" -> DescribeUnusualEventOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "RoomId" room_id: String
} }

/// Response of [`DescribeUnusualEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnusualEventOutput {
    pub total: Option<i64>,
    pub abnormal_experience_list: Vec<AbnormalExperience>,
}
model! { DescribeUnusualEventOutput {
    0 "Total" total: i64, 1 "AbnormalExperienceList" abnormal_experience_list: Vec<AbnormalExperience>
} }

/// In the response of [`DescribeUnusualEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalExperience {
    pub user_id: Option<String>,
    pub experience_id: Option<i64>,
    pub room_id: Option<String>,
    pub abnormal_event_list: Vec<AbnormalEvent>,
    pub event_time: Option<i64>,
}
model! { AbnormalExperience {
    0 "UserId" user_id: String, 1 "ExperienceId" experience_id: i64, 2 "RoomId" room_id: String,
    3 "AbnormalEventList" abnormal_event_list: Vec<AbnormalEvent>, 4 "EventTime" event_time: i64
} }

/// In the response of [`DescribeUnusualEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalEvent {
    pub abnormal_event_id: Option<i64>,
    pub peer_id: Option<String>,
}
model! { AbnormalEvent {
    0 "AbnormalEventId" abnormal_event_id: i64, 1 "PeerId" peer_id: String
} }

/// Describes user event: `DescribeUserEvent` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeUserEvent>.
///
/// Errors: [`codes::INTERNAL_ERROR_ES_QUERY_ERROR`], [`codes::INTERNAL_ERROR_HTTP_PARASE_FALIED`],
/// [`codes::INTERNAL_ERROR_INTERFACE_ERR`], [`codes::INTERNAL_ERROR_METHOD_ERR`],
/// [`codes::INVALID_PARAMETER_BODY_PARAMS_ERROR`], [`codes::INVALID_PARAMETER_END_TS`],
/// [`codes::INVALID_PARAMETER_START_TS`], [`codes::INVALID_PARAMETER_START_TS_OVERSIZE`],
/// [`codes::INVALID_PARAMETER_URL_PARAMS_ERROR`], [`codes::INVALID_PARAMETER_USER_ID`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_APP_ID`], [`codes::MISSING_PARAMETER_COMM_ID`],
/// [`codes::MISSING_PARAMETER_COMM_ID_OR_SDK_APP_ID`], [`codes::MISSING_PARAMETER_END_TS`],
/// [`codes::MISSING_PARAMETER_START_TS`], [`codes::MISSING_PARAMETER_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEvent {
    /// Required.
    pub comm_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub user_id: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub sdk_app_id: i64,
}

/// Arguments of [`DescribeUserEvent::new`].
pub struct DescribeUserEventRequired {
    pub comm_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub user_id: String,
    pub room_id: String,
    pub sdk_app_id: i64,
}
operation! {
    DescribeUserEvent { DescribeUserEventRequired: comm_id, start_time, end_time, user_id, room_id, sdk_app_id }
    "DescribeUserEvent" -> DescribeUserEventOutput {
    0 "CommId" comm_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "UserId" user_id, 4 "RoomId" room_id,
    5 "SdkAppId" sdk_app_id
} }

/// Response of [`DescribeUserEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventOutput {
    pub data: Vec<EventList>,
}
model! { DescribeUserEventOutput {
    0 "Data" data: Vec<EventList>
} }

/// In the response of [`DescribeUserEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventList {
    pub content: Vec<EventMessage>,
    pub peer_id: Option<String>,
}
model! { EventList {
    0 "Content" content: Vec<EventMessage>, 1 "PeerId" peer_id: String
} }

/// In the response of [`DescribeUserEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventMessage {
    pub r#type: Option<i64>,
    pub time: Option<i64>,
    pub event_id: Option<i64>,
    pub param_one: Option<i64>,
    pub param_two: Option<i64>,
}
model! { EventMessage {
    0 "Type" r#type: i64, 1 "Time" time: i64, 2 "EventId" event_id: i64, 3 "ParamOne" param_one: i64,
    4 "ParamTwo" param_two: i64
} }

/// Describes user info: `DescribeUserInfo` of `trtc` 2019-07-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeUserInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_HTTP_PARASE_FALIED`],
/// [`codes::INTERNAL_ERROR_INTERFACE_ERR`], [`codes::INTERNAL_ERROR_METHOD_ERR`],
/// [`codes::INVALID_PARAMETER_BODY_PARAMS_ERROR`], [`codes::INVALID_PARAMETER_ENCODE_PARAMS`],
/// [`codes::INVALID_PARAMETER_PAGE_NUMBER`], [`codes::INVALID_PARAMETER_PAGE_SIZE`],
/// [`codes::INVALID_PARAMETER_PAGE_SIZE_OVERSIZE`], [`codes::INVALID_PARAMETER_QUERY_SCALE_OVERSIZE`],
/// [`codes::INVALID_PARAMETER_START_TIME_OVERSIZE`], [`codes::INVALID_PARAMETER_START_TS`],
/// [`codes::INVALID_PARAMETER_START_TS_OVERSIZE`], [`codes::INVALID_PARAMETER_USER_IDS_MORETHAN_SIX`],
/// [`codes::MISSING_PARAMETER`], [`codes::MISSING_PARAMETER_COMM_ID`],
/// [`codes::MISSING_PARAMETER_COMM_ID_OR_SDK_APP_ID`], [`codes::MISSING_PARAMETER_END_TS`],
/// [`codes::MISSING_PARAMETER_START_TS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfo {
    /// Required.
    pub comm_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub sdk_app_id: i64,
    pub user_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeUserInfo(comm_id: String, start_time: i64, end_time: i64, sdk_app_id: i64)
    "DescribeUserInfo" -> DescribeUserInfoOutput {
    0 "CommId" comm_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SdkAppId" sdk_app_id,
    4 "UserIds" user_ids: Vec<String>, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64
} }
paged! { DescribeUserInfo: UserInformation = Number "PageNumber", "UserList" user_list, total "Total" }

/// Response of [`DescribeUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoOutput {
    pub total: Option<i64>,
    pub user_list: Vec<UserInformation>,
}
model! { DescribeUserInfoOutput {
    0 "Total" total: i64, 1 "UserList" user_list: Vec<UserInformation>
} }

/// Describes voice print: `DescribeVoicePrint` of `trtc` 2019-07-22.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeVoicePrint>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_FAILED`], [`codes::INVALID_PARAMETER_INVALID_VOICE_PRINT_ID_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoicePrint {
    /// Required.
    pub describe_mode: i64,
    pub voice_print_id_list: Option<Vec<String>>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeVoicePrint(describe_mode: i64) "DescribeVoicePrint" -> DescribeVoicePrintOutput {
    0 "DescribeMode" describe_mode, 1 "VoicePrintIdList" voice_print_id_list: Vec<String>,
    2 "PageIndex" page_index: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeVoicePrint: VoicePrintInfo = Number "PageIndex", "Data" data, total "TotalCount" }

/// Response of [`DescribeVoicePrint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoicePrintOutput {
    pub total_count: Option<i64>,
    pub data: Vec<VoicePrintInfo>,
}
model! { DescribeVoicePrintOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<VoicePrintInfo>
} }

/// In the response of [`DescribeVoicePrint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintInfo {
    pub voice_print_id: Option<String>,
    pub app_id: Option<i64>,
    pub voice_print_meta_info: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub audio_format: Option<i64>,
    pub audio_name: Option<String>,
    pub req_timestamp: Option<i64>,
}
model! { VoicePrintInfo {
    0 "VoicePrintId" voice_print_id: String, 1 "AppId" app_id: i64,
    2 "VoicePrintMetaInfo" voice_print_meta_info: String, 3 "CreateTime" create_time: String,
    4 "UpdateTime" update_time: String, 5 "AudioFormat" audio_format: i64, 6 "AudioName" audio_name: String,
    7 "ReqTimestamp" req_timestamp: i64
} }

/// Describes web record: `DescribeWebRecord` of `trtc` 2019-07-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeWebRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::INVALID_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRecord {
    pub task_id: Option<String>,
    pub sdk_app_id: Option<i64>,
    pub record_id: Option<String>,
}
operation! { DescribeWebRecord() "DescribeWebRecord" -> DescribeWebRecordOutput {
    0 "TaskId" task_id: String, 1 "SdkAppId" sdk_app_id: i64, 2 "RecordId" record_id: String
} }

/// Response of [`DescribeWebRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRecordOutput {
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub record_id: Option<String>,
}
model! { DescribeWebRecordOutput {
    0 "Status" status: i64, 1 "TaskId" task_id: String, 2 "RecordId" record_id: String
} }

/// `DismissRoom` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DismissRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_ROOM_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_ROOM_CACHE_IP_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_ROOM_FROM_CACHE_ERROR`], [`codes::INVALID_PARAMETER_ROOM_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_ROOM_ID`], [`codes::UNAUTHORIZED_OPERATION_SDK_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismissRoom {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
}
operation! { DismissRoom(sdk_app_id: i64, room_id: i64) "DismissRoom" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

/// Response of [`DismissRoom`]: empty.
pub type DismissRoomOutput = Empty;

/// `DismissRoomByStrRoomId` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DismissRoomByStrRoomId>.
///
/// Errors: [`codes::FAILED_OPERATION_ROOM_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_ROOM_CACHE_IP_ERROR`],
/// [`codes::INVALID_PARAMETER_ROOM_ID`], [`codes::INVALID_PARAMETER_VALUE_ROOM_ID`],
/// [`codes::UNAUTHORIZED_OPERATION_SDK_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismissRoomByStrRoomId {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: String,
}
operation! { DismissRoomByStrRoomId(sdk_app_id: i64, room_id: String) "DismissRoomByStrRoomId" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

/// Response of [`DismissRoomByStrRoomId`]: empty.
pub type DismissRoomByStrRoomIdOutput = Empty;

/// Modifies cloud moderation: `ModifyCloudModeration` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=ModifyCloudModeration>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CS_UNSUPPORT_METHOD`],
/// [`codes::INTERNAL_ERROR_CS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_OUT_OF_RANGE`],
/// [`codes::MISSING_PARAMETER_TASK_ID`], [`codes::MISSING_PARAMETER_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudModeration {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
    pub subscribe_stream_user_ids: Option<SubscribeStreamUserIds>,
}
operation! { ModifyCloudModeration(sdk_app_id: i64, task_id: String)
    "ModifyCloudModeration" -> ModifyCloudModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id,
    2 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeStreamUserIds
} }

/// Response of [`ModifyCloudModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudModerationOutput {
    pub task_id: Option<String>,
}
model! { ModifyCloudModerationOutput {
    0 "TaskId" task_id: String
} }

/// Modifies cloud recording: `ModifyCloudRecording` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=ModifyCloudRecording>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CR_UNSUPPORT_METHOD`],
/// [`codes::INTERNAL_ERROR_CR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_OUT_OF_RANGE`],
/// [`codes::MISSING_PARAMETER_TASK_ID`], [`codes::MISSING_PARAMETER_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudRecording {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
    pub mix_layout_params: Option<MixLayoutParams>,
    pub subscribe_stream_user_ids: Option<SubscribeStreamUserIds>,
}
operation! { ModifyCloudRecording(sdk_app_id: i64, task_id: String)
    "ModifyCloudRecording" -> ModifyCloudRecordingOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id, 2 "MixLayoutParams" mix_layout_params: MixLayoutParams,
    3 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeStreamUserIds
} }

/// Response of [`ModifyCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { ModifyCloudRecordingOutput {
    0 "TaskId" task_id: String
} }

/// Modifies cloud slice task: `ModifyCloudSliceTask` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=ModifyCloudSliceTask>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CS_UNSUPPORT_METHOD`],
/// [`codes::INTERNAL_ERROR_CS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_OUT_OF_RANGE`],
/// [`codes::MISSING_PARAMETER_TASK_ID`], [`codes::MISSING_PARAMETER_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudSliceTask {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
    pub subscribe_stream_user_ids: Option<SubscribeStreamUserIds>,
}
operation! { ModifyCloudSliceTask(sdk_app_id: i64, task_id: String)
    "ModifyCloudSliceTask" -> ModifyCloudSliceTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id,
    2 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeStreamUserIds
} }

/// Response of [`ModifyCloudSliceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudSliceTaskOutput {
    pub task_id: Option<String>,
}
model! { ModifyCloudSliceTaskOutput {
    0 "TaskId" task_id: String
} }

/// Modifies picture: `ModifyPicture` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=ModifyPicture>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPicture {
    /// Required.
    pub picture_id: i64,
    /// Required.
    pub sdk_app_id: i64,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub x_position: Option<i64>,
    pub y_position: Option<i64>,
}
operation! { ModifyPicture(picture_id: i64, sdk_app_id: i64) "ModifyPicture" -> Empty {
    0 "PictureId" picture_id, 1 "SdkAppId" sdk_app_id, 2 "Height" height: i64, 3 "Width" width: i64,
    4 "XPosition" x_position: i64, 5 "YPosition" y_position: i64
} }

/// Response of [`ModifyPicture`]: empty.
pub type ModifyPictureOutput = Empty;

/// Registers voice print: `RegisterVoicePrint` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=RegisterVoicePrint>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_OPERATION_FAILED`], [`codes::FAILED_OPERATION_DB_OPERATION_FAILED`],
/// [`codes::FAILED_OPERATION_GEN_VOICE_PRINT_ID_FAILED`], [`codes::FAILED_OPERATION_VOICE_PRINT_AUDIO_CHECK_FAILED`],
/// [`codes::FAILED_OPERATION_VOICE_PRINT_REGISTRATION_LIMIT`], [`codes::INVALID_PARAMETER_INVALID_AUDIO_INPUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterVoicePrint {
    /// Required.
    pub audio: String,
    /// Required.
    pub req_timestamp: i64,
    /// Required.
    pub audio_format: i64,
    /// Required.
    pub audio_name: String,
    pub audio_meta_info: Option<String>,
}
operation! { RegisterVoicePrint(audio: String, req_timestamp: i64, audio_format: i64, audio_name: String)
    "RegisterVoicePrint" -> RegisterVoicePrintOutput {
    0 "Audio" audio, 1 "ReqTimestamp" req_timestamp, 2 "AudioFormat" audio_format, 3 "AudioName" audio_name,
    4 "AudioMetaInfo" audio_meta_info: String
} }

/// Response of [`RegisterVoicePrint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterVoicePrintOutput {
    pub voice_print_id: Option<String>,
}
model! { RegisterVoicePrintOutput {
    0 "VoicePrintId" voice_print_id: String
} }

/// Removes user: `RemoveUser` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=RemoveUser>.
///
/// Errors: [`codes::FAILED_OPERATION_ROOM_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_ROOM_CACHE_IP_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_ROOM_FROM_CACHE_ERROR`], [`codes::INVALID_PARAMETER_ROOM_ID`],
/// [`codes::INVALID_PARAMETER_USER_IDS`], [`codes::INVALID_PARAMETER_VALUE_ROOM_ID`],
/// [`codes::MISSING_PARAMETER_USER_IDS`], [`codes::UNAUTHORIZED_OPERATION_SDK_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUser {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { RemoveUser(sdk_app_id: i64, room_id: i64, user_ids: Vec<String>) "RemoveUser" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserIds" user_ids
} }

/// Response of [`RemoveUser`]: empty.
pub type RemoveUserOutput = Empty;

/// Removes user by str room id: `RemoveUserByStrRoomId` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=RemoveUserByStrRoomId>.
///
/// Errors: [`codes::FAILED_OPERATION_ROOM_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_ROOM_CACHE_IP_ERROR`],
/// [`codes::INVALID_PARAMETER_ROOM_ID`], [`codes::INVALID_PARAMETER_USER_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_ROOM_ID`], [`codes::MISSING_PARAMETER_USER_IDS`],
/// [`codes::UNAUTHORIZED_OPERATION_SDK_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserByStrRoomId {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { RemoveUserByStrRoomId(sdk_app_id: i64, room_id: String, user_ids: Vec<String>)
    "RemoveUserByStrRoomId" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserIds" user_ids
} }

/// Response of [`RemoveUserByStrRoomId`]: empty.
pub type RemoveUserByStrRoomIdOutput = Empty;

/// Starts ai conversation: `StartAIConversation` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartAIConversation>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ABILITY`], [`codes::FAILED_OPERATION_NOT_ALLOWED`],
/// [`codes::FAILED_OPERATION_TASK_EXIST`], [`codes::INVALID_PARAMETER_USER_SIG`],
/// [`codes::RESOURCE_INSUFFICIENT_REQUEST_REJECTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIConversation {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub agent_config: AgentConfig,
    pub session_id: Option<String>,
    pub room_id_type: Option<i64>,
    pub stt_config: Option<STTConfig>,
    pub llm_config: Option<String>,
    pub tts_config: Option<String>,
    pub avatar_config: Option<String>,
    pub experimental_params: Option<String>,
}
operation! { StartAIConversation(sdk_app_id: i64, room_id: String, agent_config: AgentConfig)
    "StartAIConversation" -> StartAIConversationOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "AgentConfig" agent_config, 3 "SessionId" session_id: String,
    4 "RoomIdType" room_id_type: i64, 5 "STTConfig" stt_config: STTConfig, 6 "LLMConfig" llm_config: String,
    7 "TTSConfig" tts_config: String, 8 "AvatarConfig" avatar_config: String,
    9 "ExperimentalParams" experimental_params: String
} }

/// In the request of [`StartAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentConfig {
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub user_sig: Option<String>,
    /// Required.
    pub target_user_id: Option<String>,
    pub max_idle_time: Option<i64>,
    pub welcome_message: Option<String>,
    pub interrupt_mode: Option<i64>,
    pub interrupt_speech_duration: Option<i64>,
    pub turn_detection_mode: Option<i64>,
    pub filter_one_word: Option<bool>,
    pub welcome_message_priority: Option<i64>,
    pub filter_brackets_content: Option<i64>,
    pub ambient_sound: Option<AmbientSound>,
    pub voice_print: Option<VoicePrint>,
    pub turn_detection: Option<TurnDetection>,
    pub subtitle_mode: Option<i64>,
    pub interrupt_word_list: Option<Vec<String>>,
}
input! { AgentConfig(user_id: String, user_sig: String, target_user_id: String) {
    0 "UserId" user_id: String, 1 "UserSig" user_sig: String, 2 "TargetUserId" target_user_id: String,
    3 "MaxIdleTime" max_idle_time: i64, 4 "WelcomeMessage" welcome_message: String,
    5 "InterruptMode" interrupt_mode: i64, 6 "InterruptSpeechDuration" interrupt_speech_duration: i64,
    7 "TurnDetectionMode" turn_detection_mode: i64, 8 "FilterOneWord" filter_one_word: bool,
    9 "WelcomeMessagePriority" welcome_message_priority: i64, 10 "FilterBracketsContent" filter_brackets_content: i64,
    11 "AmbientSound" ambient_sound: AmbientSound, 12 "VoicePrint" voice_print: VoicePrint,
    13 "TurnDetection" turn_detection: TurnDetection, 14 "SubtitleMode" subtitle_mode: i64,
    15 "InterruptWordList" interrupt_word_list: Vec<String>
} }

/// In the request of [`StartAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmbientSound {
    /// Required.
    pub scene: Option<String>,
    pub volume: Option<f64>,
}
input! { AmbientSound(scene: String) {
    0 "Scene" scene: String, 1 "Volume" volume: f64
} }

/// In the request of [`StartAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrint {
    pub mode: Option<i64>,
    pub id_list: Option<Vec<String>>,
}
input! { VoicePrint() {
    0 "Mode" mode: i64, 1 "IdList" id_list: Vec<String>
} }

/// In the request of [`StartAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnDetection {
    pub semantic_eagerness: Option<String>,
}
input! { TurnDetection() {
    0 "SemanticEagerness" semantic_eagerness: String
} }

/// In the request of [`StartAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct STTConfig {
    pub language: Option<String>,
    pub alternative_language: Option<Vec<String>>,
    pub custom_param: Option<String>,
    pub vad_silence_time: Option<i64>,
    pub hot_word_list: Option<String>,
    pub vad_level: Option<i64>,
}
input! { STTConfig() {
    0 "Language" language: String, 1 "AlternativeLanguage" alternative_language: Vec<String>,
    2 "CustomParam" custom_param: String, 3 "VadSilenceTime" vad_silence_time: i64,
    4 "HotWordList" hot_word_list: String, 5 "VadLevel" vad_level: i64
} }

/// Response of [`StartAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIConversationOutput {
    pub task_id: Option<String>,
}
model! { StartAIConversationOutput {
    0 "TaskId" task_id: String
} }

/// Starts ai transcription: `StartAITranscription` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartAITranscription>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ABILITY`], [`codes::FAILED_OPERATION_NOT_ALLOWED`],
/// [`codes::FAILED_OPERATION_SDK_APP_ID_NOT_UNDER_APP_ID`], [`codes::FAILED_OPERATION_TASK_EXIST`],
/// [`codes::INVALID_PARAMETER_USER_SIG`], [`codes::INVALID_PARAMETER_USER_SIG_NOT_ADMIN`],
/// [`codes::RESOURCE_INSUFFICIENT_REQUEST_REJECTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAITranscription {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub transcription_params: TranscriptionParams,
    pub session_id: Option<String>,
    pub room_id_type: Option<i64>,
    pub recognize_config: Option<RecognizeConfig>,
    pub translation_config: Option<TranslationConfig>,
}
operation! { StartAITranscription(sdk_app_id: i64, room_id: String, transcription_params: TranscriptionParams)
    "StartAITranscription" -> StartAITranscriptionOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "TranscriptionParams" transcription_params,
    3 "SessionId" session_id: String, 4 "RoomIdType" room_id_type: i64,
    5 "RecognizeConfig" recognize_config: RecognizeConfig, 6 "TranslationConfig" translation_config: TranslationConfig
} }

/// In the request of [`StartAITranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionParams {
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub user_sig: Option<String>,
    /// Deprecated.
    pub im_admin_user_id: Option<String>,
    /// Deprecated.
    pub im_admin_user_sig: Option<String>,
    pub max_idle_time: Option<i64>,
    pub transcription_mode: Option<i64>,
    pub target_user_id: Option<String>,
    pub target_user_id_list: Option<Vec<String>>,
    pub voice_print: Option<VoicePrint>,
    pub turn_detection: Option<TurnDetection>,
}
input! { TranscriptionParams(user_id: String, user_sig: String) {
    0 "UserId" user_id: String, 1 "UserSig" user_sig: String, 2 "IMAdminUserId" im_admin_user_id: String,
    3 "IMAdminUserSig" im_admin_user_sig: String, 4 "MaxIdleTime" max_idle_time: i64,
    5 "TranscriptionMode" transcription_mode: i64, 6 "TargetUserId" target_user_id: String,
    7 "TargetUserIdList" target_user_id_list: Vec<String>, 8 "VoicePrint" voice_print: VoicePrint,
    9 "TurnDetection" turn_detection: TurnDetection
} }

/// In the request of [`StartAITranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeConfig {
    pub language: Option<String>,
    pub alternative_language: Option<Vec<String>>,
    /// Deprecated.
    pub model: Option<String>,
    /// Deprecated.
    pub translation_language: Option<String>,
    pub hot_word_list: Option<String>,
    pub vad_silence_time: Option<i64>,
    pub vad_level: Option<i64>,
}
input! { RecognizeConfig() {
    0 "Language" language: String, 1 "AlternativeLanguage" alternative_language: Vec<String>, 2 "Model" model: String,
    3 "TranslationLanguage" translation_language: String, 4 "HotWordList" hot_word_list: String,
    5 "VadSilenceTime" vad_silence_time: i64, 6 "VadLevel" vad_level: i64
} }

/// In the request of [`StartAITranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationConfig {
    /// Required.
    pub target_languages: Option<Vec<String>>,
    pub mode: Option<i64>,
    pub tts_config: Option<TTSConfig>,
    pub terminology: Option<Vec<Terminology>>,
}
input! { TranslationConfig(target_languages: Vec<String>) {
    0 "TargetLanguages" target_languages: Vec<String>, 1 "Mode" mode: i64, 2 "TTSConfig" tts_config: TTSConfig,
    3 "Terminology" terminology: Vec<Terminology>
} }

/// In the request of [`StartAITranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TTSConfig {
    /// Required.
    pub voice_id: Option<String>,
    pub model: Option<String>,
    pub speed: Option<f64>,
    pub volume: Option<f64>,
}
input! { TTSConfig(voice_id: String) {
    0 "VoiceId" voice_id: String, 1 "Model" model: String, 2 "Speed" speed: f64, 3 "Volume" volume: f64
} }

/// In the request of [`StartAITranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Terminology {
    /// Required.
    pub source: Option<String>,
    /// Required.
    pub target: Option<String>,
}
input! { Terminology(source: String, target: String) {
    0 "Source" source: String, 1 "Target" target: String
} }

/// Response of [`StartAITranscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAITranscriptionOutput {
    pub task_id: Option<String>,
}
model! { StartAITranscriptionOutput {
    0 "TaskId" task_id: String
} }

/// Starts mcu mix transcode: `StartMCUMixTranscode` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartMCUMixTranscode>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_REQUEST_REJECTION`],
/// [`codes::FAILED_OPERATION_RESTRICTED_FREQUENCY`], [`codes::FAILED_OPERATION_ROOM_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_TASK_FINISHED`], [`codes::INTERNAL_ERROR_GET_ROOM_FROM_CACHE_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_AUDIO_ENCODE_PARAMS`],
/// [`codes::INVALID_PARAMETER_BACKGROUND_IMAGE_URL`], [`codes::INVALID_PARAMETER_BIZ_ID`],
/// [`codes::INVALID_PARAMETER_ENCODE_PARAMS`], [`codes::INVALID_PARAMETER_MAIN_VIDEO_RIGHT_ALIGN`],
/// [`codes::INVALID_PARAMETER_MAIN_VIDEO_STREAM_TYPE`], [`codes::INVALID_PARAMETER_OUTPUT_PARAMS`],
/// [`codes::INVALID_PARAMETER_PRESET_LAYOUT_CONFIG`], [`codes::INVALID_PARAMETER_PUBLISH_CDN_URLS`],
/// [`codes::INVALID_PARAMETER_PURE_AUDIO_STREAM`], [`codes::INVALID_PARAMETER_RECORD_AUDIO_ONLY`],
/// [`codes::INVALID_PARAMETER_RECORD_ID`], [`codes::INVALID_PARAMETER_ROOM_ID`],
/// [`codes::INVALID_PARAMETER_SMALL_VIDEO_LAYOUT_PARAMS`], [`codes::INVALID_PARAMETER_SMALL_VIDEO_STREAM_TYPE`],
/// [`codes::INVALID_PARAMETER_STREAM_ID`], [`codes::INVALID_PARAMETER_VIDEO_RESOLUTION`],
/// [`codes::INVALID_PARAMETER_VALUE_ROOM_ID`], [`codes::MISSING_PARAMETER_AUDIO_ENCODE_PARAMS`],
/// [`codes::MISSING_PARAMETER_BIZ_ID`], [`codes::MISSING_PARAMETER_ENCODE_PARAMS`],
/// [`codes::MISSING_PARAMETER_OUTPUT_PARAMS`], [`codes::MISSING_PARAMETER_PRESET_LAYOUT_CONFIG`],
/// [`codes::MISSING_PARAMETER_PUBLISH_CDN_PARAMS`], [`codes::MISSING_PARAMETER_PUBLISH_CDN_URLS`],
/// [`codes::MISSING_PARAMETER_STREAM_ID`], [`codes::MISSING_PARAMETER_VIDEO_ENCODE_PARAMS`],
/// [`codes::RESOURCE_INSUFFICIENT_REQUEST_REJECTION`], [`codes::UNAUTHORIZED_OPERATION_SDK_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMCUMixTranscode {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub output_params: OutputParams,
    /// Required.
    pub encode_params: EncodeParams,
    /// Required.
    pub layout_params: LayoutParams,
    pub publish_cdn_params: Option<PublishCdnParams>,
}

/// Arguments of [`StartMCUMixTranscode::new`].
pub struct StartMCUMixTranscodeRequired {
    pub sdk_app_id: i64,
    pub room_id: i64,
    pub output_params: OutputParams,
    pub encode_params: EncodeParams,
    pub layout_params: LayoutParams,
}
operation! {
    StartMCUMixTranscode { StartMCUMixTranscodeRequired: sdk_app_id, room_id, output_params, encode_params, layout_params }
    "StartMCUMixTranscode" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "OutputParams" output_params, 3 "EncodeParams" encode_params,
    4 "LayoutParams" layout_params, 5 "PublishCdnParams" publish_cdn_params: PublishCdnParams
} }

/// Response of [`StartMCUMixTranscode`]: empty.
pub type StartMCUMixTranscodeOutput = Empty;

/// In the request of [`StartMCUMixTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputParams {
    /// Required.
    pub stream_id: Option<String>,
    pub pure_audio_stream: Option<i64>,
    pub record_id: Option<String>,
    pub record_audio_only: Option<i64>,
}
input! { OutputParams(stream_id: String) {
    0 "StreamId" stream_id: String, 1 "PureAudioStream" pure_audio_stream: i64, 2 "RecordId" record_id: String,
    3 "RecordAudioOnly" record_audio_only: i64
} }

/// In the request of [`StartMCUMixTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncodeParams {
    /// Required.
    pub audio_sample_rate: Option<i64>,
    /// Required.
    pub audio_bitrate: Option<i64>,
    /// Required.
    pub audio_channels: Option<i64>,
    pub video_width: Option<i64>,
    pub video_height: Option<i64>,
    pub video_bitrate: Option<i64>,
    pub video_framerate: Option<i64>,
    pub video_gop: Option<i64>,
    pub background_color: Option<i64>,
    pub background_image_id: Option<i64>,
    pub audio_codec: Option<i64>,
    pub background_image_url: Option<String>,
}
input! { EncodeParams(audio_sample_rate: i64, audio_bitrate: i64, audio_channels: i64) {
    0 "AudioSampleRate" audio_sample_rate: i64, 1 "AudioBitrate" audio_bitrate: i64,
    2 "AudioChannels" audio_channels: i64, 3 "VideoWidth" video_width: i64, 4 "VideoHeight" video_height: i64,
    5 "VideoBitrate" video_bitrate: i64, 6 "VideoFramerate" video_framerate: i64, 7 "VideoGop" video_gop: i64,
    8 "BackgroundColor" background_color: i64, 9 "BackgroundImageId" background_image_id: i64,
    10 "AudioCodec" audio_codec: i64, 11 "BackgroundImageUrl" background_image_url: String
} }

/// In the request of [`StartMCUMixTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutParams {
    pub template: Option<i64>,
    pub main_video_user_id: Option<String>,
    pub main_video_stream_type: Option<i64>,
    pub small_video_layout_params: Option<SmallVideoLayoutParams>,
    pub main_video_right_align: Option<i64>,
    pub mix_video_uids: Option<Vec<String>>,
    pub preset_layout_config: Option<Vec<PresetLayoutConfig>>,
    pub place_holder_mode: Option<i64>,
    pub pure_audio_hold_place_mode: Option<i64>,
    pub water_mark_params: Option<WaterMarkParams>,
    pub render_mode: Option<i64>,
}
input! { LayoutParams() {
    0 "Template" template: i64, 1 "MainVideoUserId" main_video_user_id: String,
    2 "MainVideoStreamType" main_video_stream_type: i64,
    3 "SmallVideoLayoutParams" small_video_layout_params: SmallVideoLayoutParams,
    4 "MainVideoRightAlign" main_video_right_align: i64, 5 "MixVideoUids" mix_video_uids: Vec<String>,
    6 "PresetLayoutConfig" preset_layout_config: Vec<PresetLayoutConfig>, 7 "PlaceHolderMode" place_holder_mode: i64,
    8 "PureAudioHoldPlaceMode" pure_audio_hold_place_mode: i64, 9 "WaterMarkParams" water_mark_params: WaterMarkParams,
    10 "RenderMode" render_mode: i64
} }

/// In the request of [`StartMCUMixTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmallVideoLayoutParams {
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub stream_type: Option<i64>,
    pub image_width: Option<i64>,
    pub image_height: Option<i64>,
    pub location_x: Option<i64>,
    pub location_y: Option<i64>,
}
input! { SmallVideoLayoutParams(user_id: String, stream_type: i64) {
    0 "UserId" user_id: String, 1 "StreamType" stream_type: i64, 2 "ImageWidth" image_width: i64,
    3 "ImageHeight" image_height: i64, 4 "LocationX" location_x: i64, 5 "LocationY" location_y: i64
} }

/// In the request of [`StartMCUMixTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PresetLayoutConfig {
    pub user_id: Option<String>,
    pub stream_type: Option<i64>,
    pub image_width: Option<i64>,
    pub image_height: Option<i64>,
    pub location_x: Option<i64>,
    pub location_y: Option<i64>,
    pub z_order: Option<i64>,
    pub render_mode: Option<i64>,
    pub mix_input_type: Option<i64>,
    pub place_image_id: Option<i64>,
}
input! { PresetLayoutConfig() {
    0 "UserId" user_id: String, 1 "StreamType" stream_type: i64, 2 "ImageWidth" image_width: i64,
    3 "ImageHeight" image_height: i64, 4 "LocationX" location_x: i64, 5 "LocationY" location_y: i64,
    6 "ZOrder" z_order: i64, 7 "RenderMode" render_mode: i64, 8 "MixInputType" mix_input_type: i64,
    9 "PlaceImageId" place_image_id: i64
} }

/// In the request of [`StartMCUMixTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterMarkParams {
    /// Required.
    pub water_mark_id: Option<i64>,
    /// Required.
    pub water_mark_width: Option<i64>,
    /// Required.
    pub water_mark_height: Option<i64>,
    /// Required.
    pub location_x: Option<i64>,
    /// Required.
    pub location_y: Option<i64>,
    pub water_mark_url: Option<String>,
}

/// Arguments of [`WaterMarkParams::new`].
pub struct WaterMarkParamsRequired {
    pub water_mark_id: i64,
    pub water_mark_width: i64,
    pub water_mark_height: i64,
    pub location_x: i64,
    pub location_y: i64,
}
input! {
    WaterMarkParams { WaterMarkParamsRequired: water_mark_id, water_mark_width, water_mark_height, location_x, location_y } {
    0 "WaterMarkId" water_mark_id: i64, 1 "WaterMarkWidth" water_mark_width: i64,
    2 "WaterMarkHeight" water_mark_height: i64, 3 "LocationX" location_x: i64, 4 "LocationY" location_y: i64,
    5 "WaterMarkUrl" water_mark_url: String
} }

/// In the request of [`StartMCUMixTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishCdnParams {
    /// Required.
    pub biz_id: Option<i64>,
    /// Required.
    pub publish_cdn_urls: Option<Vec<String>>,
}
input! { PublishCdnParams(biz_id: i64, publish_cdn_urls: Vec<String>) {
    0 "BizId" biz_id: i64, 1 "PublishCdnUrls" publish_cdn_urls: Vec<String>
} }

/// Starts mcu mix transcode by str room id: `StartMCUMixTranscodeByStrRoomId` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartMCUMixTranscodeByStrRoomId>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_REQUEST_REJECTION`],
/// [`codes::FAILED_OPERATION_RESTRICTED_FREQUENCY`], [`codes::FAILED_OPERATION_ROOM_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_TASK_FINISHED`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_AUDIO_ENCODE_PARAMS`], [`codes::INVALID_PARAMETER_BIZ_ID`],
/// [`codes::INVALID_PARAMETER_ENCODE_PARAMS`], [`codes::INVALID_PARAMETER_MAIN_VIDEO_STREAM_TYPE`],
/// [`codes::INVALID_PARAMETER_OUTPUT_PARAMS`], [`codes::INVALID_PARAMETER_PRESET_LAYOUT_CONFIG`],
/// [`codes::INVALID_PARAMETER_PUBLISH_CDN_URLS`], [`codes::INVALID_PARAMETER_PURE_AUDIO_STREAM`],
/// [`codes::INVALID_PARAMETER_RECORD_AUDIO_ONLY`], [`codes::INVALID_PARAMETER_RECORD_ID`],
/// [`codes::INVALID_PARAMETER_ROOM_ID`], [`codes::INVALID_PARAMETER_SMALL_VIDEO_LAYOUT_PARAMS`],
/// [`codes::INVALID_PARAMETER_SMALL_VIDEO_STREAM_TYPE`], [`codes::INVALID_PARAMETER_STR_ROOM_ID`],
/// [`codes::INVALID_PARAMETER_STREAM_ID`], [`codes::INVALID_PARAMETER_VIDEO_RESOLUTION`],
/// [`codes::INVALID_PARAMETER_VALUE_ROOM_ID`], [`codes::MISSING_PARAMETER_AUDIO_ENCODE_PARAMS`],
/// [`codes::MISSING_PARAMETER_BIZ_ID`], [`codes::MISSING_PARAMETER_ENCODE_PARAMS`],
/// [`codes::MISSING_PARAMETER_OUTPUT_PARAMS`], [`codes::MISSING_PARAMETER_PRESET_LAYOUT_CONFIG`],
/// [`codes::MISSING_PARAMETER_PUBLISH_CDN_PARAMS`], [`codes::MISSING_PARAMETER_PUBLISH_CDN_URLS`],
/// [`codes::MISSING_PARAMETER_STREAM_ID`], [`codes::MISSING_PARAMETER_VIDEO_ENCODE_PARAMS`],
/// [`codes::RESOURCE_INSUFFICIENT_REQUEST_REJECTION`], [`codes::UNAUTHORIZED_OPERATION_SDK_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMCUMixTranscodeByStrRoomId {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub str_room_id: String,
    /// Required.
    pub output_params: OutputParams,
    /// Required.
    pub encode_params: EncodeParams,
    /// Required.
    pub layout_params: LayoutParams,
    pub publish_cdn_params: Option<PublishCdnParams>,
}

/// Arguments of [`StartMCUMixTranscodeByStrRoomId::new`].
pub struct StartMCUMixTranscodeByStrRoomIdRequired {
    pub sdk_app_id: i64,
    pub str_room_id: String,
    pub output_params: OutputParams,
    pub encode_params: EncodeParams,
    pub layout_params: LayoutParams,
}
operation! {
    StartMCUMixTranscodeByStrRoomId { StartMCUMixTranscodeByStrRoomIdRequired: sdk_app_id, str_room_id, output_params, encode_params, layout_params }
    "StartMCUMixTranscodeByStrRoomId" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "StrRoomId" str_room_id, 2 "OutputParams" output_params, 3 "EncodeParams" encode_params,
    4 "LayoutParams" layout_params, 5 "PublishCdnParams" publish_cdn_params: PublishCdnParams
} }

/// Response of [`StartMCUMixTranscodeByStrRoomId`]: empty.
pub type StartMCUMixTranscodeByStrRoomIdOutput = Empty;

/// Starts publish cdn stream: `StartPublishCdnStream` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartPublishCdnStream>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_RESTRICTED_CONCURRENCY`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishCdnStream {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub room_id_type: i64,
    /// Required.
    pub agent_params: AgentParams,
    /// Required.
    pub with_transcoding: i64,
    pub audio_params: Option<McuAudioParams>,
    pub video_params: Option<McuVideoParams>,
    pub single_subscribe_params: Option<SingleSubscribeParams>,
    pub publish_cdn_params: Option<Vec<McuPublishCdnParam>>,
    pub sei_params: Option<McuSeiParams>,
    pub feed_back_room_params: Option<Vec<McuFeedBackRoomParams>>,
    pub record_params: Option<McuRecordParams>,
}

/// Arguments of [`StartPublishCdnStream::new`].
pub struct StartPublishCdnStreamRequired {
    pub sdk_app_id: i64,
    pub room_id: String,
    pub room_id_type: i64,
    pub agent_params: AgentParams,
    pub with_transcoding: i64,
}
operation! {
    StartPublishCdnStream { StartPublishCdnStreamRequired: sdk_app_id, room_id, room_id_type, agent_params, with_transcoding }
    "StartPublishCdnStream" -> StartPublishCdnStreamOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "RoomIdType" room_id_type, 3 "AgentParams" agent_params,
    4 "WithTranscoding" with_transcoding, 5 "AudioParams" audio_params: McuAudioParams,
    6 "VideoParams" video_params: McuVideoParams,
    7 "SingleSubscribeParams" single_subscribe_params: SingleSubscribeParams,
    8 "PublishCdnParams" publish_cdn_params: Vec<McuPublishCdnParam>, 9 "SeiParams" sei_params: McuSeiParams,
    10 "FeedBackRoomParams" feed_back_room_params: Vec<McuFeedBackRoomParams>,
    11 "RecordParams" record_params: McuRecordParams
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentParams {
    /// Required.
    pub user_id: Option<String>,
    pub user_sig: Option<String>,
    pub max_idle_time: Option<i64>,
}
input! { AgentParams(user_id: String) {
    0 "UserId" user_id: String, 1 "UserSig" user_sig: String, 2 "MaxIdleTime" max_idle_time: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuAudioParams {
    pub audio_encode: Option<AudioEncode>,
    pub subscribe_audio_list: Option<Vec<McuUserInfoParams>>,
    pub un_subscribe_audio_list: Option<Vec<McuUserInfoParams>>,
}
input! { McuAudioParams() {
    0 "AudioEncode" audio_encode: AudioEncode, 1 "SubscribeAudioList" subscribe_audio_list: Vec<McuUserInfoParams>,
    2 "UnSubscribeAudioList" un_subscribe_audio_list: Vec<McuUserInfoParams>
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioEncode {
    /// Required.
    pub sample_rate: Option<i64>,
    /// Required.
    pub channel: Option<i64>,
    /// Required.
    pub bit_rate: Option<i64>,
    pub codec: Option<i64>,
}
input! { AudioEncode(sample_rate: i64, channel: i64, bit_rate: i64) {
    0 "SampleRate" sample_rate: i64, 1 "Channel" channel: i64, 2 "BitRate" bit_rate: i64, 3 "Codec" codec: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuUserInfoParams {
    /// Required.
    pub user_info: Option<MixUserInfo>,
    pub sound_level: Option<i64>,
}
input! { McuUserInfoParams(user_info: MixUserInfo) {
    0 "UserInfo" user_info: MixUserInfo, 1 "SoundLevel" sound_level: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixUserInfo {
    /// Required.
    pub user_id: Option<String>,
    pub room_id: Option<String>,
    pub room_id_type: Option<i64>,
}
input! { MixUserInfo(user_id: String) {
    0 "UserId" user_id: String, 1 "RoomId" room_id: String, 2 "RoomIdType" room_id_type: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuVideoParams {
    pub video_encode: Option<VideoEncode>,
    pub layout_params: Option<McuLayoutParams>,
    pub back_ground_color: Option<String>,
    pub background_image_url: Option<String>,
    pub water_mark_list: Option<Vec<McuWaterMarkParams>>,
    pub background_render_mode: Option<i64>,
}
input! { McuVideoParams() {
    0 "VideoEncode" video_encode: VideoEncode, 1 "LayoutParams" layout_params: McuLayoutParams,
    2 "BackGroundColor" back_ground_color: String, 3 "BackgroundImageUrl" background_image_url: String,
    4 "WaterMarkList" water_mark_list: Vec<McuWaterMarkParams>, 5 "BackgroundRenderMode" background_render_mode: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEncode {
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
    /// Required.
    pub fps: Option<i64>,
    /// Required.
    pub bit_rate: Option<i64>,
    /// Required.
    pub gop: Option<i64>,
}

/// Arguments of [`VideoEncode::new`].
pub struct VideoEncodeRequired {
    pub width: i64,
    pub height: i64,
    pub fps: i64,
    pub bit_rate: i64,
    pub gop: i64,
}
input! { VideoEncode { VideoEncodeRequired: width, height, fps, bit_rate, gop } {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "Fps" fps: i64, 3 "BitRate" bit_rate: i64, 4 "Gop" gop: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuLayoutParams {
    pub mix_layout_mode: Option<i64>,
    pub pure_audio_hold_place_mode: Option<i64>,
    pub mix_layout_list: Option<Vec<McuLayout>>,
    pub max_video_user: Option<MaxVideoUser>,
    pub render_mode: Option<i64>,
    pub enable_stream_sei: Option<i64>,
}
input! { McuLayoutParams() {
    0 "MixLayoutMode" mix_layout_mode: i64, 1 "PureAudioHoldPlaceMode" pure_audio_hold_place_mode: i64,
    2 "MixLayoutList" mix_layout_list: Vec<McuLayout>, 3 "MaxVideoUser" max_video_user: MaxVideoUser,
    4 "RenderMode" render_mode: i64, 5 "EnableStreamSEI" enable_stream_sei: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuLayout {
    pub user_media_stream: Option<UserMediaStream>,
    pub image_width: Option<i64>,
    pub image_height: Option<i64>,
    pub location_x: Option<i64>,
    pub location_y: Option<i64>,
    pub z_order: Option<i64>,
    pub render_mode: Option<i64>,
    pub back_ground_color: Option<String>,
    pub background_image_url: Option<String>,
    pub custom_crop: Option<McuCustomCrop>,
    pub background_render_mode: Option<i64>,
    pub transparent_url: Option<String>,
    pub background_custom_render: Option<McuBackgroundCustomRender>,
    pub back_ground_color_mode: Option<i64>,
    pub enable_stream_sei: Option<i64>,
}
input! { McuLayout() {
    0 "UserMediaStream" user_media_stream: UserMediaStream, 1 "ImageWidth" image_width: i64,
    2 "ImageHeight" image_height: i64, 3 "LocationX" location_x: i64, 4 "LocationY" location_y: i64,
    5 "ZOrder" z_order: i64, 6 "RenderMode" render_mode: i64, 7 "BackGroundColor" back_ground_color: String,
    8 "BackgroundImageUrl" background_image_url: String, 9 "CustomCrop" custom_crop: McuCustomCrop,
    10 "BackgroundRenderMode" background_render_mode: i64, 11 "TransparentUrl" transparent_url: String,
    12 "BackgroundCustomRender" background_custom_render: McuBackgroundCustomRender,
    13 "BackGroundColorMode" back_ground_color_mode: i64, 14 "EnableStreamSEI" enable_stream_sei: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserMediaStream {
    pub user_info: Option<MixUserInfo>,
    pub stream_type: Option<i64>,
}
input! { UserMediaStream() {
    0 "UserInfo" user_info: MixUserInfo, 1 "StreamType" stream_type: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuCustomCrop {
    /// Required.
    pub location_x: Option<i64>,
    /// Required.
    pub location_y: Option<i64>,
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
}
input! { McuCustomCrop(location_x: i64, location_y: i64, width: i64, height: i64) {
    0 "LocationX" location_x: i64, 1 "LocationY" location_y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuBackgroundCustomRender {
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
    pub radius: Option<i64>,
}
input! { McuBackgroundCustomRender(width: i64, height: i64) {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "Radius" radius: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxVideoUser {
    /// Required.
    pub user_media_stream: Option<UserMediaStream>,
}
input! { MaxVideoUser(user_media_stream: UserMediaStream) {
    0 "UserMediaStream" user_media_stream: UserMediaStream
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuWaterMarkParams {
    pub water_mark_type: Option<i64>,
    pub water_mark_image: Option<McuWaterMarkImage>,
    pub water_mark_text: Option<McuWaterMarkText>,
}
input! { McuWaterMarkParams() {
    0 "WaterMarkType" water_mark_type: i64, 1 "WaterMarkImage" water_mark_image: McuWaterMarkImage,
    2 "WaterMarkText" water_mark_text: McuWaterMarkText
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuWaterMarkImage {
    /// Required.
    pub water_mark_url: Option<String>,
    /// Required.
    pub water_mark_width: Option<i64>,
    /// Required.
    pub water_mark_height: Option<i64>,
    /// Required.
    pub location_x: Option<i64>,
    /// Required.
    pub location_y: Option<i64>,
    pub z_order: Option<i64>,
    pub dynamic_pos_type: Option<i64>,
}

/// Arguments of [`McuWaterMarkImage::new`].
pub struct McuWaterMarkImageRequired {
    pub water_mark_url: String,
    pub water_mark_width: i64,
    pub water_mark_height: i64,
    pub location_x: i64,
    pub location_y: i64,
}
input! {
    McuWaterMarkImage { McuWaterMarkImageRequired: water_mark_url, water_mark_width, water_mark_height, location_x, location_y } {
    0 "WaterMarkUrl" water_mark_url: String, 1 "WaterMarkWidth" water_mark_width: i64,
    2 "WaterMarkHeight" water_mark_height: i64, 3 "LocationX" location_x: i64, 4 "LocationY" location_y: i64,
    5 "ZOrder" z_order: i64, 6 "DynamicPosType" dynamic_pos_type: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuWaterMarkText {
    /// Required.
    pub text: Option<String>,
    /// Required.
    pub water_mark_width: Option<i64>,
    /// Required.
    pub water_mark_height: Option<i64>,
    /// Required.
    pub location_x: Option<i64>,
    /// Required.
    pub location_y: Option<i64>,
    /// Required.
    pub font_size: Option<i64>,
    pub font_color: Option<String>,
    pub back_ground_color: Option<String>,
    pub dynamic_pos_type: Option<i64>,
    pub z_order: Option<i64>,
    pub font: Option<String>,
}

/// Arguments of [`McuWaterMarkText::new`].
pub struct McuWaterMarkTextRequired {
    pub text: String,
    pub water_mark_width: i64,
    pub water_mark_height: i64,
    pub location_x: i64,
    pub location_y: i64,
    pub font_size: i64,
}
input! {
    McuWaterMarkText { McuWaterMarkTextRequired: text, water_mark_width, water_mark_height, location_x, location_y, font_size } {
    0 "Text" text: String, 1 "WaterMarkWidth" water_mark_width: i64, 2 "WaterMarkHeight" water_mark_height: i64,
    3 "LocationX" location_x: i64, 4 "LocationY" location_y: i64, 5 "FontSize" font_size: i64,
    6 "FontColor" font_color: String, 7 "BackGroundColor" back_ground_color: String,
    8 "DynamicPosType" dynamic_pos_type: i64, 9 "ZOrder" z_order: i64, 10 "Font" font: String
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleSubscribeParams {
    /// Required.
    pub user_media_stream: Option<UserMediaStream>,
}
input! { SingleSubscribeParams(user_media_stream: UserMediaStream) {
    0 "UserMediaStream" user_media_stream: UserMediaStream
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuPublishCdnParam {
    /// Required.
    pub publish_cdn_url: Option<String>,
    pub is_tencent_cdn: Option<i64>,
}
input! { McuPublishCdnParam(publish_cdn_url: String) {
    0 "PublishCdnUrl" publish_cdn_url: String, 1 "IsTencentCdn" is_tencent_cdn: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuSeiParams {
    pub layout_volume: Option<McuLayoutVolume>,
    pub pass_through: Option<McuPassThrough>,
}
input! { McuSeiParams() {
    0 "LayoutVolume" layout_volume: McuLayoutVolume, 1 "PassThrough" pass_through: McuPassThrough
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuLayoutVolume {
    pub app_data: Option<String>,
    pub payload_type: Option<i64>,
    pub interval: Option<i64>,
    pub follow_idr: Option<i64>,
}
input! { McuLayoutVolume() {
    0 "AppData" app_data: String, 1 "PayloadType" payload_type: i64, 2 "Interval" interval: i64,
    3 "FollowIdr" follow_idr: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuPassThrough {
    /// Required.
    pub payload_content: Option<String>,
    /// Required.
    pub payload_type: Option<i64>,
    pub payload_uuid: Option<String>,
    pub interval: Option<i64>,
    pub follow_idr: Option<i64>,
}
input! { McuPassThrough(payload_content: String, payload_type: i64) {
    0 "PayloadContent" payload_content: String, 1 "PayloadType" payload_type: i64, 2 "PayloadUuid" payload_uuid: String,
    3 "Interval" interval: i64, 4 "FollowIdr" follow_idr: i64
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuFeedBackRoomParams {
    /// Required.
    pub room_id: Option<String>,
    /// Required.
    pub room_id_type: Option<i64>,
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub user_sig: Option<String>,
}
input! { McuFeedBackRoomParams(room_id: String, room_id_type: i64, user_id: String, user_sig: String) {
    0 "RoomId" room_id: String, 1 "RoomIdType" room_id_type: i64, 2 "UserId" user_id: String,
    3 "UserSig" user_sig: String
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuRecordParams {
    pub uni_record: Option<i64>,
    pub record_key: Option<String>,
    pub record_wait_time: Option<i64>,
    pub record_format: Option<Vec<String>>,
    pub max_media_file_duration: Option<i64>,
    pub stream_type: Option<i64>,
    pub user_define_record_prefix: Option<String>,
    pub mcu_storage_params: Option<McuStorageParams>,
}
input! { McuRecordParams() {
    0 "UniRecord" uni_record: i64, 1 "RecordKey" record_key: String, 2 "RecordWaitTime" record_wait_time: i64,
    3 "RecordFormat" record_format: Vec<String>, 4 "MaxMediaFileDuration" max_media_file_duration: i64,
    5 "StreamType" stream_type: i64, 6 "UserDefineRecordPrefix" user_define_record_prefix: String,
    7 "McuStorageParams" mcu_storage_params: McuStorageParams
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuStorageParams {
    pub cloud_storage: Option<CloudStorage>,
    pub mcu_cloud_vod: Option<McuCloudVod>,
}
input! { McuStorageParams() {
    0 "CloudStorage" cloud_storage: CloudStorage, 1 "McuCloudVod" mcu_cloud_vod: McuCloudVod
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuCloudVod {
    pub mcu_tencent_vod: Option<McuTencentVod>,
}
input! { McuCloudVod() {
    0 "McuTencentVod" mcu_tencent_vod: McuTencentVod
} }

/// In the request of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuTencentVod {
    pub procedure: Option<String>,
    pub expire_time: Option<i64>,
    pub storage_region: Option<String>,
    pub class_id: Option<i64>,
    pub sub_app_id: Option<i64>,
    pub session_context: Option<String>,
    pub source_context: Option<String>,
}
input! { McuTencentVod() {
    0 "Procedure" procedure: String, 1 "ExpireTime" expire_time: i64, 2 "StorageRegion" storage_region: String,
    3 "ClassId" class_id: i64, 4 "SubAppId" sub_app_id: i64, 5 "SessionContext" session_context: String,
    6 "SourceContext" source_context: String
} }

/// Response of [`StartPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishCdnStreamOutput {
    pub task_id: Option<String>,
}
model! { StartPublishCdnStreamOutput {
    0 "TaskId" task_id: String
} }

/// Starts stream ingest: `StartStreamIngest` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartStreamIngest>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOWED`], [`codes::FAILED_OPERATION_RESTRICTED_CONCURRENCY`],
/// [`codes::FAILED_OPERATION_TASK_EXIST`], [`codes::INTERNAL_ERROR_HTTP_PARSE_FAILED`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_BODY_PARAMS_ERROR`],
/// [`codes::INVALID_PARAMETER_ROOM_ID`], [`codes::INVALID_PARAMETER_STR_ROOM_ID`],
/// [`codes::INVALID_PARAMETER_STREAM_URL`], [`codes::INVALID_PARAMETER_TASK_ID`],
/// [`codes::INVALID_PARAMETER_USER_SIG`], [`codes::MISSING_PARAMETER_TASK_ID`],
/// [`codes::RESOURCE_INSUFFICIENT_REQUEST_REJECTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamIngest {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub room_id_type: i64,
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_sig: String,
    pub stream_url: Option<String>,
    /// Secret.
    pub private_map_key: Option<Secret>,
    /// Deprecated.
    pub video_encode_params: Option<VideoEncodeParams>,
    /// Deprecated.
    pub audio_encode_params: Option<AudioEncodeParams>,
    /// Deprecated.
    pub source_url: Option<Vec<String>>,
    pub seek_second: Option<i64>,
    pub auto_push: Option<bool>,
    pub repeat_num: Option<i64>,
    pub max_duration: Option<i64>,
    pub volume: Option<i64>,
    pub enable_progress: Option<bool>,
    pub tempo: Option<f64>,
    pub idle_timeout: Option<i64>,
}

/// Arguments of [`StartStreamIngest::new`].
pub struct StartStreamIngestRequired {
    pub sdk_app_id: i64,
    pub room_id: String,
    pub room_id_type: i64,
    pub user_id: String,
    pub user_sig: String,
}
operation! { StartStreamIngest { StartStreamIngestRequired: sdk_app_id, room_id, room_id_type, user_id, user_sig }
    "StartStreamIngest" -> StartStreamIngestOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "RoomIdType" room_id_type, 3 "UserId" user_id, 4 "UserSig" user_sig,
    5 "StreamUrl" stream_url: String, 6 "PrivateMapKey" private_map_key: Secret,
    7 "VideoEncodeParams" video_encode_params: VideoEncodeParams,
    8 "AudioEncodeParams" audio_encode_params: AudioEncodeParams, 9 "SourceUrl" source_url: Vec<String>,
    10 "SeekSecond" seek_second: i64, 11 "AutoPush" auto_push: bool, 12 "RepeatNum" repeat_num: i64,
    13 "MaxDuration" max_duration: i64, 14 "Volume" volume: i64, 15 "EnableProgress" enable_progress: bool,
    16 "Tempo" tempo: f64, 17 "IdleTimeout" idle_timeout: i64
} }

/// In the request of [`StartStreamIngest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEncodeParams {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fps: Option<i64>,
    pub bit_rate: Option<i64>,
    pub gop: Option<i64>,
}
input! { VideoEncodeParams() {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "Fps" fps: i64, 3 "BitRate" bit_rate: i64, 4 "Gop" gop: i64
} }

/// In the request of [`StartStreamIngest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioEncodeParams {
    pub sample_rate: Option<i64>,
    pub channel: Option<i64>,
    pub bit_rate: Option<i64>,
    pub volume: Option<i64>,
}
input! { AudioEncodeParams() {
    0 "SampleRate" sample_rate: i64, 1 "Channel" channel: i64, 2 "BitRate" bit_rate: i64, 3 "Volume" volume: i64
} }

/// Response of [`StartStreamIngest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamIngestOutput {
    pub task_id: Option<String>,
}
model! { StartStreamIngestOutput {
    0 "TaskId" task_id: String
} }

/// Starts web record: `StartWebRecord` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartWebRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ABILITY`], [`codes::FAILED_OPERATION_NOT_ALLOWED`],
/// [`codes::FAILED_OPERATION_SDK_APP_ID_NOT_UNDER_APP_ID`], [`codes::FAILED_OPERATION_TASK_EXIST`],
/// [`codes::RESOURCE_INSUFFICIENT_REQUEST_REJECTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWebRecord {
    /// Required.
    pub record_url: String,
    /// Required.
    pub storage_params: StorageParams,
    /// Required.
    pub sdk_app_id: i64,
    pub max_duration_limit: Option<i64>,
    pub web_record_video_params: Option<WebRecordVideoParams>,
    pub record_id: Option<String>,
    pub publish_cdn_params: Option<Vec<McuPublishCdnParam>>,
    pub ready_timeout: Option<i64>,
    pub emulate_mobile_params: Option<EmulateMobileParams>,
}
operation! { StartWebRecord(record_url: String, storage_params: StorageParams, sdk_app_id: i64)
    "StartWebRecord" -> StartWebRecordOutput {
    0 "RecordUrl" record_url, 1 "StorageParams" storage_params, 2 "SdkAppId" sdk_app_id,
    3 "MaxDurationLimit" max_duration_limit: i64,
    4 "WebRecordVideoParams" web_record_video_params: WebRecordVideoParams, 5 "RecordId" record_id: String,
    6 "PublishCdnParams" publish_cdn_params: Vec<McuPublishCdnParam>, 7 "ReadyTimeout" ready_timeout: i64,
    8 "EmulateMobileParams" emulate_mobile_params: EmulateMobileParams
} }

/// In the request of [`StartWebRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebRecordVideoParams {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub format: Option<String>,
    pub max_media_file_duration: Option<i64>,
}
input! { WebRecordVideoParams() {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "Format" format: String,
    3 "MaxMediaFileDuration" max_media_file_duration: i64
} }

/// In the request of [`StartWebRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmulateMobileParams {
    pub mobile_device_type: Option<i64>,
    pub screen_orientation: Option<i64>,
}
input! { EmulateMobileParams() {
    0 "MobileDeviceType" mobile_device_type: i64, 1 "ScreenOrientation" screen_orientation: i64
} }

/// Response of [`StartWebRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWebRecordOutput {
    pub task_id: Option<String>,
}
model! { StartWebRecordOutput {
    0 "TaskId" task_id: String
} }

/// Stops ai conversation: `StopAIConversation` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StopAIConversation>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::INVALID_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAIConversation {
    /// Required.
    pub task_id: String,
}
operation! { StopAIConversation(task_id: String) "StopAIConversation" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`StopAIConversation`]: empty.
pub type StopAIConversationOutput = Empty;

/// Stops ai transcription: `StopAITranscription` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StopAITranscription>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::INVALID_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAITranscription {
    /// Required.
    pub task_id: String,
}
operation! { StopAITranscription(task_id: String) "StopAITranscription" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`StopAITranscription`]: empty.
pub type StopAITranscriptionOutput = Empty;

/// Stops mcu mix transcode: `StopMCUMixTranscode` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StopMCUMixTranscode>.
///
/// Errors: [`codes::FAILED_OPERATION_MIX_SESSION_NOT_EXIST`], [`codes::FAILED_OPERATION_REQUEST_REJECTION`],
/// [`codes::FAILED_OPERATION_ROOM_NOT_EXIST`], [`codes::INTERNAL_ERROR_GET_ROOM_FROM_CACHE_ERROR`],
/// [`codes::INVALID_PARAMETER_BODY_PARAMS_ERROR`], [`codes::INVALID_PARAMETER_ROOM_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_ROOM_ID`], [`codes::UNAUTHORIZED_OPERATION_SDK_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMCUMixTranscode {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
}
operation! { StopMCUMixTranscode(sdk_app_id: i64, room_id: i64) "StopMCUMixTranscode" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

/// Response of [`StopMCUMixTranscode`]: empty.
pub type StopMCUMixTranscodeOutput = Empty;

/// Stops mcu mix transcode by str room id: `StopMCUMixTranscodeByStrRoomId` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StopMCUMixTranscodeByStrRoomId>.
///
/// Errors: [`codes::FAILED_OPERATION_MIX_SESSION_NOT_EXIST`], [`codes::FAILED_OPERATION_REQUEST_REJECTION`],
/// [`codes::FAILED_OPERATION_ROOM_NOT_EXIST`], [`codes::FAILED_OPERATION_SDK_APP_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_BODY_PARAMS_ERROR`], [`codes::INVALID_PARAMETER_ROOM_ID`],
/// [`codes::INVALID_PARAMETER_STR_ROOM_ID`], [`codes::INVALID_PARAMETER_VALUE_ROOM_ID`],
/// [`codes::UNAUTHORIZED_OPERATION_SDK_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMCUMixTranscodeByStrRoomId {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub str_room_id: String,
}
operation! { StopMCUMixTranscodeByStrRoomId(sdk_app_id: i64, str_room_id: String)
    "StopMCUMixTranscodeByStrRoomId" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "StrRoomId" str_room_id
} }

/// Response of [`StopMCUMixTranscodeByStrRoomId`]: empty.
pub type StopMCUMixTranscodeByStrRoomIdOutput = Empty;

/// Stops publish cdn stream: `StopPublishCdnStream` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StopPublishCdnStream>.
///
/// Errors: [`codes::FAILED_OPERATION_CR_UNSUPPORT_METHOD`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishCdnStream {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
    pub record_key: Option<String>,
}
operation! { StopPublishCdnStream(sdk_app_id: i64, task_id: String)
    "StopPublishCdnStream" -> StopPublishCdnStreamOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id, 2 "RecordKey" record_key: String
} }

/// Response of [`StopPublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishCdnStreamOutput {
    pub task_id: Option<String>,
}
model! { StopPublishCdnStreamOutput {
    0 "TaskId" task_id: String
} }

/// Stops stream ingest: `StopStreamIngest` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StopStreamIngest>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_FINISHED`], [`codes::INVALID_PARAMETER_BODY_PARAMS_ERROR`],
/// [`codes::INVALID_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStreamIngest {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { StopStreamIngest(sdk_app_id: i64, task_id: String) "StopStreamIngest" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`StopStreamIngest`]: empty.
pub type StopStreamIngestOutput = Empty;

/// Stops web record: `StopWebRecord` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StopWebRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::INVALID_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWebRecord {
    /// Required.
    pub task_id: String,
}
operation! { StopWebRecord(task_id: String) "StopWebRecord" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`StopWebRecord`]: empty.
pub type StopWebRecordOutput = Empty;

/// `TextToSpeech` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=TextToSpeech>.
///
/// Errors: [`codes::INVALID_PARAMETER_LANGUAGE`], [`codes::INVALID_PARAMETER_MODEL`],
/// [`codes::INVALID_PARAMETER_PITCH`], [`codes::INVALID_PARAMETER_PRONUNCIATION_DICT`],
/// [`codes::INVALID_PARAMETER_SAMPLE_RATE`], [`codes::INVALID_PARAMETER_SPEED`],
/// [`codes::INVALID_PARAMETER_TEXT_LENGTH`], [`codes::INVALID_PARAMETER_VOICE_ID`],
/// [`codes::INVALID_PARAMETER_VOLUME`], [`codes::LIMIT_EXCEEDED_CONCURRENCY_LIMIT`],
/// [`codes::MISSING_PARAMETER_API_KEY`], [`codes::MISSING_PARAMETER_TEXT`],
/// [`codes::UNSUPPORTED_OPERATION_INTERNAL_ERROR`], [`codes::UNSUPPORTED_OPERATION_NOT_ALLOWED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeech {
    /// Required.
    pub text: String,
    /// Required.
    pub voice: Voice,
    /// Required.
    pub sdk_app_id: i64,
    pub audio_format: Option<AudioFormat>,
    /// Deprecated. Secret.
    pub api_key: Option<Secret>,
    pub model: Option<String>,
    pub language: Option<String>,
    pub pronunciation_dict: Option<Vec<PronunciationDict>>,
    pub alignment_mode: Option<i64>,
    pub extra_params: Option<String>,
}
operation! { TextToSpeech(text: String, voice: Voice, sdk_app_id: i64) "TextToSpeech" -> TextToSpeechOutput {
    0 "Text" text, 1 "Voice" voice, 2 "SdkAppId" sdk_app_id, 3 "AudioFormat" audio_format: AudioFormat,
    4 "APIKey" api_key: Secret, 5 "Model" model: String, 6 "Language" language: String,
    7 "PronunciationDict" pronunciation_dict: Vec<PronunciationDict>, 8 "AlignmentMode" alignment_mode: i64,
    9 "ExtraParams" extra_params: String
} }

/// Response of [`TextToSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeechOutput {
    pub audio: Option<String>,
    pub alignments: Vec<AlignmentItem>,
    pub total_duration_ms: Option<i64>,
}
model! { TextToSpeechOutput {
    0 "Audio" audio: String, 1 "Alignments" alignments: Vec<AlignmentItem>, 2 "TotalDurationMs" total_duration_ms: i64
} }

/// In the response of [`TextToSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlignmentItem {
    pub text: Option<String>,
    pub time_begin_ms: Option<i64>,
    pub time_end_ms: Option<i64>,
    pub text_begin: Option<i64>,
    pub text_end: Option<i64>,
    pub words: Vec<WordItem>,
}
model! { AlignmentItem {
    0 "Text" text: String, 1 "TimeBeginMs" time_begin_ms: i64, 2 "TimeEndMs" time_end_ms: i64,
    3 "TextBegin" text_begin: i64, 4 "TextEnd" text_end: i64, 5 "Words" words: Vec<WordItem>
} }

/// In the response of [`TextToSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordItem {
    pub word: Option<String>,
    pub time_begin_ms: Option<i64>,
    pub time_end_ms: Option<i64>,
    pub word_begin: Option<i64>,
    pub word_end: Option<i64>,
}
model! { WordItem {
    0 "Word" word: String, 1 "TimeBeginMs" time_begin_ms: i64, 2 "TimeEndMs" time_end_ms: i64,
    3 "WordBegin" word_begin: i64, 4 "WordEnd" word_end: i64
} }

/// `TextToSpeechSSE` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=TextToSpeechSSE>.
///
/// The response can be a stream of events: see `Client::stream`.
///
/// Errors: [`codes::INVALID_PARAMETER_LANGUAGE`], [`codes::INVALID_PARAMETER_MODEL`],
/// [`codes::INVALID_PARAMETER_PITCH`], [`codes::INVALID_PARAMETER_PRONUNCIATION_DICT`],
/// [`codes::INVALID_PARAMETER_SAMPLE_RATE`], [`codes::INVALID_PARAMETER_SPEED`],
/// [`codes::INVALID_PARAMETER_TEXT_LENGTH`], [`codes::INVALID_PARAMETER_VOICE_ID`],
/// [`codes::INVALID_PARAMETER_VOLUME`], [`codes::LIMIT_EXCEEDED_CONCURRENCY_LIMIT`],
/// [`codes::MISSING_PARAMETER_API_KEY`], [`codes::UNSUPPORTED_OPERATION_INTERNAL_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_ALLOWED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeechSSE {
    /// Required.
    pub text: String,
    /// Required.
    pub voice: Voice,
    /// Required.
    pub sdk_app_id: i64,
    pub audio_format: Option<AudioFormat>,
    /// Deprecated. Secret.
    pub api_key: Option<Secret>,
    pub model: Option<String>,
    pub language: Option<String>,
    pub pronunciation_dict: Option<Vec<PronunciationDict>>,
    pub alignment_mode: Option<i64>,
    pub extra_params: Option<String>,
}
operation! { TextToSpeechSSE(text: String, voice: Voice, sdk_app_id: i64) "TextToSpeechSSE" -> Empty {
    0 "Text" text, 1 "Voice" voice, 2 "SdkAppId" sdk_app_id, 3 "AudioFormat" audio_format: AudioFormat,
    4 "APIKey" api_key: Secret, 5 "Model" model: String, 6 "Language" language: String,
    7 "PronunciationDict" pronunciation_dict: Vec<PronunciationDict>, 8 "AlignmentMode" alignment_mode: i64,
    9 "ExtraParams" extra_params: String
} }

/// Response of [`TextToSpeechSSE`]: empty.
pub type TextToSpeechSSEOutput = Empty;

/// Updates ai conversation: `UpdateAIConversation` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=UpdateAIConversation>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIConversation {
    /// Required.
    pub task_id: String,
    pub welcome_message: Option<String>,
    pub interrupt_mode: Option<i64>,
    pub interrupt_speech_duration: Option<i64>,
    pub llm_config: Option<String>,
    pub tts_config: Option<String>,
}
operation! { UpdateAIConversation(task_id: String) "UpdateAIConversation" -> Empty {
    0 "TaskId" task_id, 1 "WelcomeMessage" welcome_message: String, 2 "InterruptMode" interrupt_mode: i64,
    3 "InterruptSpeechDuration" interrupt_speech_duration: i64, 4 "LLMConfig" llm_config: String,
    5 "TTSConfig" tts_config: String
} }

/// Response of [`UpdateAIConversation`]: empty.
pub type UpdateAIConversationOutput = Empty;

/// Updates publish cdn stream: `UpdatePublishCdnStream` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=UpdatePublishCdnStream>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_REQUEST_OUTDATED`],
/// [`codes::FAILED_OPERATION_TASK_FINISHED`], [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublishCdnStream {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
    /// Required.
    pub sequence_number: i64,
    /// Required.
    pub with_transcoding: i64,
    pub audio_params: Option<McuAudioParams>,
    pub video_params: Option<McuVideoParams>,
    pub single_subscribe_params: Option<SingleSubscribeParams>,
    pub publish_cdn_params: Option<Vec<McuPublishCdnParam>>,
    pub sei_params: Option<McuSeiParams>,
    pub feed_back_room_params: Option<Vec<McuFeedBackRoomParams>>,
}
operation! { UpdatePublishCdnStream(sdk_app_id: i64, task_id: String, sequence_number: i64, with_transcoding: i64)
    "UpdatePublishCdnStream" -> UpdatePublishCdnStreamOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id, 2 "SequenceNumber" sequence_number,
    3 "WithTranscoding" with_transcoding, 4 "AudioParams" audio_params: McuAudioParams,
    5 "VideoParams" video_params: McuVideoParams,
    6 "SingleSubscribeParams" single_subscribe_params: SingleSubscribeParams,
    7 "PublishCdnParams" publish_cdn_params: Vec<McuPublishCdnParam>, 8 "SeiParams" sei_params: McuSeiParams,
    9 "FeedBackRoomParams" feed_back_room_params: Vec<McuFeedBackRoomParams>
} }

/// Response of [`UpdatePublishCdnStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublishCdnStreamOutput {
    pub task_id: Option<String>,
}
model! { UpdatePublishCdnStreamOutput {
    0 "TaskId" task_id: String
} }

/// Updates stream ingest: `UpdateStreamIngest` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=UpdateStreamIngest>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_STREAM_URL`], [`codes::INVALID_PARAMETER_TASK_ID`], [`codes::MISSING_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamIngest {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
    pub stream_url: Option<String>,
    pub volume: Option<i64>,
    pub is_pause: Option<bool>,
    pub enable_progress: Option<bool>,
    pub tempo: Option<f64>,
}
operation! { UpdateStreamIngest(sdk_app_id: i64, task_id: String) "UpdateStreamIngest" -> UpdateStreamIngestOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id, 2 "StreamUrl" stream_url: String, 3 "Volume" volume: i64,
    4 "IsPause" is_pause: bool, 5 "EnableProgress" enable_progress: bool, 6 "Tempo" tempo: f64
} }

/// Response of [`UpdateStreamIngest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamIngestOutput {
    pub status: Option<String>,
}
model! { UpdateStreamIngestOutput {
    0 "Status" status: String
} }

/// Updates voice print: `UpdateVoicePrint` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=UpdateVoicePrint>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_OPERATION_FAILED`], [`codes::FAILED_OPERATION_DB_OPERATION_FAILED`],
/// [`codes::FAILED_OPERATION_UPDATE_VOICE_PRINT_ID_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_VOICE_PRINT_AUDIO_CHECK_FAILED`], [`codes::INVALID_PARAMETER_INVALID_AUDIO_INPUT`],
/// [`codes::MISSING_PARAMETER_MISSING_VOICE_PRINT_UPDATE_PARAMS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVoicePrint {
    /// Required.
    pub voice_print_id: String,
    /// Required.
    pub req_timestamp: i64,
    pub audio_format: Option<i64>,
    pub audio: Option<String>,
    pub audio_meta_info: Option<String>,
}
operation! { UpdateVoicePrint(voice_print_id: String, req_timestamp: i64) "UpdateVoicePrint" -> Empty {
    0 "VoicePrintId" voice_print_id, 1 "ReqTimestamp" req_timestamp, 2 "AudioFormat" audio_format: i64,
    3 "Audio" audio: String, 4 "AudioMetaInfo" audio_meta_info: String
} }

/// Response of [`UpdateVoicePrint`]: empty.
pub type UpdateVoicePrintOutput = Empty;

/// `VoiceClone` of `trtc` 2019-07-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trtc&Version=2019-07-22&Action=VoiceClone>.
///
/// Errors: [`codes::INVALID_PARAMETER_AUDIO_PROMPT`], [`codes::INVALID_PARAMETER_PITCH`],
/// [`codes::INVALID_PARAMETER_SAMPLE_RATE`], [`codes::INVALID_PARAMETER_SPEED`],
/// [`codes::INVALID_PARAMETER_TEXT_LENGTH`], [`codes::INVALID_PARAMETER_VOICE_ID`],
/// [`codes::INVALID_PARAMETER_VOICE_NAME`], [`codes::INVALID_PARAMETER_VOLUME`],
/// [`codes::LIMIT_EXCEEDED_CONCURRENCY_LIMIT`], [`codes::LIMIT_EXCEEDED_VOICE_CLONE_MAX_NUM_LIMIT`],
/// [`codes::MISSING_PARAMETER_API_KEY`], [`codes::UNSUPPORTED_OPERATION_INTERNAL_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_ALLOWED`], [`codes::UNSUPPORTED_OPERATION_VOICE_CLONE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceClone {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub voice_name: String,
    /// Required.
    pub prompt_audio: String,
    /// Deprecated. Secret.
    pub api_key: Option<Secret>,
    pub prompt_text: Option<String>,
    pub model: Option<String>,
    pub language: Option<String>,
    pub extra_params: Option<String>,
}
operation! { VoiceClone(sdk_app_id: i64, voice_name: String, prompt_audio: String) "VoiceClone" -> VoiceCloneOutput {
    0 "SdkAppId" sdk_app_id, 1 "VoiceName" voice_name, 2 "PromptAudio" prompt_audio, 3 "APIKey" api_key: Secret,
    4 "PromptText" prompt_text: String, 5 "Model" model: String, 6 "Language" language: String,
    7 "ExtraParams" extra_params: String
} }

/// Response of [`VoiceClone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceCloneOutput {
    pub voice_id: Option<String>,
}
model! { VoiceCloneOutput {
    0 "VoiceId" voice_id: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UN_REAL_NAME_AUTHENTICATED "AuthFailure.UnRealNameAuthenticated",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    AUTH_FAILURE_UNSUPPORTED_OPERATION "AuthFailure.UnsupportedOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CR_UNSUPPORT_METHOD "FailedOperation.CRUnsupportMethod",
    FAILED_OPERATION_CS_UNSUPPORT_METHOD "FailedOperation.CSUnsupportMethod",
    FAILED_OPERATION_CT_UNSUPPORT_METHOD "FailedOperation.CTUnsupportMethod",
    FAILED_OPERATION_COS_OPERATION_FAILED "FailedOperation.CosOperationFailed",
    FAILED_OPERATION_DB_OPERATION_FAILED "FailedOperation.DbOperationFailed",
    FAILED_OPERATION_GEN_VOICE_PRINT_ID_FAILED "FailedOperation.GenVoicePrintIdFailed",
    FAILED_OPERATION_MIX_SESSION_NOT_EXIST "FailedOperation.MixSessionNotExist",
    FAILED_OPERATION_NOT_ABILITY "FailedOperation.NotAbility",
    FAILED_OPERATION_NOT_ALLOWED "FailedOperation.NotAllowed",
    FAILED_OPERATION_QUERY_TASK_INFO_FAILED "FailedOperation.QueryTaskInfoFailed",
    FAILED_OPERATION_REQUEST_OUTDATED "FailedOperation.RequestOutdated",
    FAILED_OPERATION_REQUEST_REJECTION "FailedOperation.RequestRejection",
    FAILED_OPERATION_RESTRICTED_CONCURRENCY "FailedOperation.RestrictedConcurrency",
    FAILED_OPERATION_RESTRICTED_FREQUENCY "FailedOperation.RestrictedFrequency",
    FAILED_OPERATION_ROOM_NOT_EXIST "FailedOperation.RoomNotExist",
    FAILED_OPERATION_SDK_APP_ID_NOT_EXIST "FailedOperation.SdkAppIdNotExist",
    FAILED_OPERATION_SDK_APP_ID_NOT_UNDER_APP_ID "FailedOperation.SdkAppIdNotUnderAppId",
    FAILED_OPERATION_TASK_EXIST "FailedOperation.TaskExist",
    FAILED_OPERATION_TASK_FINISHED "FailedOperation.TaskFinished",
    FAILED_OPERATION_TASK_NOT_EXIST "FailedOperation.TaskNotExist",
    FAILED_OPERATION_UPDATE_VOICE_PRINT_ID_NOT_FOUND "FailedOperation.UpdateVoicePrintIdNotFound",
    FAILED_OPERATION_VOICE_PRINT_AUDIO_CHECK_FAILED "FailedOperation.VoicePrintAudioCheckFailed",
    FAILED_OPERATION_VOICE_PRINT_REGISTRATION_LIMIT "FailedOperation.VoicePrintRegistrationLimit",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_CR_INTERNAL_ERROR "InternalError.CRInternalError",
    INTERNAL_ERROR_CS_INTERNAL_ERROR "InternalError.CSInternalError",
    INTERNAL_ERROR_CT_INTERNAL_ERROR "InternalError.CTInternalError", INTERNAL_ERROR_DB_ERROR "InternalError.DBError",
    INTERNAL_ERROR_ES_QUERY_ERROR "InternalError.EsQueryError",
    INTERNAL_ERROR_GET_ROOM_CACHE_IP_ERROR "InternalError.GetRoomCacheIpError",
    INTERNAL_ERROR_GET_ROOM_FROM_CACHE_ERROR "InternalError.GetRoomFromCacheError",
    INTERNAL_ERROR_HTTP_PARASE_FALIED "InternalError.HttpParaseFalied",
    INTERNAL_ERROR_HTTP_PARSE_FAILED "InternalError.HttpParseFailed",
    INTERNAL_ERROR_INTERFACE_ERR "InternalError.InterfaceErr",
    INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError", INTERNAL_ERROR_METHOD_ERR "InternalError.MethodErr",
    INTERNAL_ERROR_THIRD_PARTY_CALL_ERROR "InternalError.ThirdPartyCallError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_APP_ID "InvalidParameter.AppId",
    INVALID_PARAMETER_AUDIO_ENCODE_PARAMS "InvalidParameter.AudioEncodeParams",
    INVALID_PARAMETER_AUDIO_PROMPT "InvalidParameter.AudioPrompt",
    INVALID_PARAMETER_BACKGROUND_IMAGE_URL "InvalidParameter.BackgroundImageUrl",
    INVALID_PARAMETER_BIZ_ID "InvalidParameter.BizId",
    INVALID_PARAMETER_BODY_PARAMS_ERROR "InvalidParameter.BodyParamsError",
    INVALID_PARAMETER_CHECK_CONTENT_FAILED "InvalidParameter.CheckContentFailed",
    INVALID_PARAMETER_CHECK_SUFFIX_FAILED "InvalidParameter.CheckSuffixFailed",
    INVALID_PARAMETER_ENCODE_PARAMS "InvalidParameter.EncodeParams", INVALID_PARAMETER_END_TS "InvalidParameter.EndTs",
    INVALID_PARAMETER_INVALID_AUDIO_INPUT "InvalidParameter.InvalidAudioInput",
    INVALID_PARAMETER_INVALID_SDK_APP_ID "InvalidParameter.InvalidSdkAppId",
    INVALID_PARAMETER_INVALID_VOICE_PRINT_ID_LIST "InvalidParameter.InvalidVoicePrintIdList",
    INVALID_PARAMETER_LANGUAGE "InvalidParameter.Language",
    INVALID_PARAMETER_MAIN_VIDEO_RIGHT_ALIGN "InvalidParameter.MainVideoRightAlign",
    INVALID_PARAMETER_MAIN_VIDEO_STREAM_TYPE "InvalidParameter.MainVideoStreamType",
    INVALID_PARAMETER_MODEL "InvalidParameter.Model", INVALID_PARAMETER_OUT_OF_RANGE "InvalidParameter.OutOfRange",
    INVALID_PARAMETER_OUTPUT_PARAMS "InvalidParameter.OutputParams",
    INVALID_PARAMETER_PAGE_NUMBER "InvalidParameter.PageNumber",
    INVALID_PARAMETER_PAGE_SIZE "InvalidParameter.PageSize",
    INVALID_PARAMETER_PAGE_SIZE_OVERSIZE "InvalidParameter.PageSizeOversize",
    INVALID_PARAMETER_PICTURE_NOT_FOUND "InvalidParameter.PictureNotFound",
    INVALID_PARAMETER_PITCH "InvalidParameter.Pitch",
    INVALID_PARAMETER_PRESET_LAYOUT_CONFIG "InvalidParameter.PresetLayoutConfig",
    INVALID_PARAMETER_PRONUNCIATION_DICT "InvalidParameter.PronunciationDict",
    INVALID_PARAMETER_PUBLISH_CDN_URLS "InvalidParameter.PublishCdnUrls",
    INVALID_PARAMETER_PURE_AUDIO_STREAM "InvalidParameter.PureAudioStream",
    INVALID_PARAMETER_QUERY_SCALE_OVERSIZE "InvalidParameter.QueryScaleOversize",
    INVALID_PARAMETER_RECORD_AUDIO_ONLY "InvalidParameter.RecordAudioOnly",
    INVALID_PARAMETER_RECORD_ID "InvalidParameter.RecordId", INVALID_PARAMETER_ROOM_ID "InvalidParameter.RoomId",
    INVALID_PARAMETER_SAMPLE_RATE "InvalidParameter.SampleRate",
    INVALID_PARAMETER_SDK_APP_ID "InvalidParameter.SdkAppId",
    INVALID_PARAMETER_SMALL_VIDEO_LAYOUT_PARAMS "InvalidParameter.SmallVideoLayoutParams",
    INVALID_PARAMETER_SMALL_VIDEO_STREAM_TYPE "InvalidParameter.SmallVideoStreamType",
    INVALID_PARAMETER_SPEED "InvalidParameter.Speed",
    INVALID_PARAMETER_START_TIME_EXPIRE "InvalidParameter.StartTimeExpire",
    INVALID_PARAMETER_START_TIME_OVERSIZE "InvalidParameter.StartTimeOversize",
    INVALID_PARAMETER_START_TS "InvalidParameter.StartTs",
    INVALID_PARAMETER_START_TS_OVERSIZE "InvalidParameter.StartTsOversize",
    INVALID_PARAMETER_STR_ROOM_ID "InvalidParameter.StrRoomId", INVALID_PARAMETER_STREAM_ID "InvalidParameter.StreamId",
    INVALID_PARAMETER_STREAM_URL "InvalidParameter.StreamUrl", INVALID_PARAMETER_TASK_ID "InvalidParameter.TaskId",
    INVALID_PARAMETER_TEXT "InvalidParameter.Text", INVALID_PARAMETER_TEXT_LENGTH "InvalidParameter.TextLength",
    INVALID_PARAMETER_URL_PARAMS_ERROR "InvalidParameter.UrlParamsError",
    INVALID_PARAMETER_USER_ID "InvalidParameter.UserId", INVALID_PARAMETER_USER_IDS "InvalidParameter.UserIds",
    INVALID_PARAMETER_USER_IDS_MORETHAN_SIX "InvalidParameter.UserIdsMorethanSix",
    INVALID_PARAMETER_USER_SIG "InvalidParameter.UserSig",
    INVALID_PARAMETER_USER_SIG_NOT_ADMIN "InvalidParameter.UserSigNotAdmin",
    INVALID_PARAMETER_VIDEO_RESOLUTION "InvalidParameter.VideoResolution",
    INVALID_PARAMETER_VOICE_ID "InvalidParameter.VoiceId", INVALID_PARAMETER_VOICE_NAME "InvalidParameter.VoiceName",
    INVALID_PARAMETER_VOLUME "InvalidParameter.Volume", INVALID_PARAMETER_VALUE_ROOM_ID "InvalidParameterValue.RoomId",
    LIMIT_EXCEEDED_CONCURRENCY_LIMIT "LimitExceeded.ConcurrencyLimit",
    LIMIT_EXCEEDED_VOICE_CLONE_MAX_NUM_LIMIT "LimitExceeded.VoiceCloneMaxNumLimit",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_API_KEY "MissingParameter.APIKey",
    MISSING_PARAMETER_ASR_LANG "MissingParameter.ASRLang", MISSING_PARAMETER_ACCESS_KEY "MissingParameter.AccessKey",
    MISSING_PARAMETER_APP_ID "MissingParameter.AppId", MISSING_PARAMETER_ASR_PARAM "MissingParameter.AsrParam",
    MISSING_PARAMETER_AUDIO_ENCODE_PARAMS "MissingParameter.AudioEncodeParams",
    MISSING_PARAMETER_BIZ_ID "MissingParameter.BizId", MISSING_PARAMETER_BUCKET "MissingParameter.Bucket",
    MISSING_PARAMETER_CLOUD_STORAGE "MissingParameter.CloudStorage",
    MISSING_PARAMETER_COMM_ID "MissingParameter.CommId",
    MISSING_PARAMETER_COMM_ID_OR_SDK_APP_ID "MissingParameter.CommIdOrSdkAppId",
    MISSING_PARAMETER_ENCODE_PARAMS "MissingParameter.EncodeParams", MISSING_PARAMETER_END_TS "MissingParameter.EndTs",
    MISSING_PARAMETER_MISSING_VOICE_PRINT_UPDATE_PARAMS "MissingParameter.MissingVoicePrintUpdateParams",
    MISSING_PARAMETER_OUTPUT_PARAMS "MissingParameter.OutputParams",
    MISSING_PARAMETER_PRESET_LAYOUT_CONFIG "MissingParameter.PresetLayoutConfig",
    MISSING_PARAMETER_PUBLISH_CDN_PARAMS "MissingParameter.PublishCdnParams",
    MISSING_PARAMETER_PUBLISH_CDN_URLS "MissingParameter.PublishCdnUrls",
    MISSING_PARAMETER_RECORD_MODE "MissingParameter.RecordMode",
    MISSING_PARAMETER_RECORD_PARAMS "MissingParameter.RecordParams", MISSING_PARAMETER_REGION "MissingParameter.Region",
    MISSING_PARAMETER_ROOM_ID "MissingParameter.RoomId", MISSING_PARAMETER_ROOM_NUM "MissingParameter.RoomNum",
    MISSING_PARAMETER_SDK_APP_ID "MissingParameter.SdkAppId", MISSING_PARAMETER_SECRET_KEY "MissingParameter.SecretKey",
    MISSING_PARAMETER_SLICE_PARAMS "MissingParameter.SliceParams",
    MISSING_PARAMETER_SLICE_STORAGE_PARAMS "MissingParameter.SliceStorageParams",
    MISSING_PARAMETER_SLICE_TYPE "MissingParameter.SliceType", MISSING_PARAMETER_START_TS "MissingParameter.StartTs",
    MISSING_PARAMETER_STORAGE_PARAMS "MissingParameter.StorageParams",
    MISSING_PARAMETER_STREAM_ID "MissingParameter.StreamId",
    MISSING_PARAMETER_STREAM_TYPE "MissingParameter.StreamType", MISSING_PARAMETER_TASK_ID "MissingParameter.TaskId",
    MISSING_PARAMETER_TEXT "MissingParameter.Text",
    MISSING_PARAMETER_TRANSCRIPTION_PARAM "MissingParameter.TranscriptionParam",
    MISSING_PARAMETER_USER_ID "MissingParameter.UserId", MISSING_PARAMETER_USER_IDS "MissingParameter.UserIds",
    MISSING_PARAMETER_USER_SIG "MissingParameter.UserSig", MISSING_PARAMETER_VENDOR "MissingParameter.Vendor",
    MISSING_PARAMETER_VIDEO_ENCODE_PARAMS "MissingParameter.VideoEncodeParams",
    OPERATION_DENIED_FREQ_OVER_LIMIT "OperationDenied.FreqOverLimit",
    RESOURCE_INSUFFICIENT_REQUEST_REJECTION "ResourceInsufficient.RequestRejection",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND "ResourceNotFound.ResourceNotFound",
    UNAUTHORIZED_OPERATION_SDK_APP_ID "UnauthorizedOperation.SdkAppId", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_INTERNAL_ERROR "UnsupportedOperation.InternalError",
    UNSUPPORTED_OPERATION_NOT_ALLOWED "UnsupportedOperation.NotAllowed",
    UNSUPPORTED_OPERATION_TASK_LIMIT "UnsupportedOperation.TaskLimit",
    UNSUPPORTED_OPERATION_VOICE_CLONE_ERROR "UnsupportedOperation.VoiceCloneError"
}

#[cfg(feature = "unstable-registry")]
register! {
    AsyncTextToSpeech, ControlAIConversation, CreateCloudModeration, CreateCloudRecording, CreateCloudSliceTask,
    CreateCloudTranscription, CreateLiveStreamModeration, CreatePicture, DeleteCloudModeration, DeleteCloudRecording,
    DeleteCloudSliceTask, DeleteCloudTranscription, DeleteLiveStreamModeration, DeletePicture, DeleteVoicePrint,
    DescribeAIConversation, DescribeAITranscription, DescribeAsyncTextToSpeech, DescribeCallDetailInfo,
    DescribeCloudModeration, DescribeCloudRecording, DescribeCloudSliceTask, DescribeCloudTranscription,
    DescribeLiveStreamModeration, DescribeMixTranscodingUsage, DescribePicture, DescribeRecordStatistic,
    DescribeRecordingUsage, DescribeRelayUsage, DescribeRoomInfo, DescribeScaleInfo, DescribeStreamIngest,
    DescribeTRTCAIRecognitionUsage, DescribeTRTCDedicatedCloudAccUsage, DescribeTRTCMarketQualityData,
    DescribeTRTCMarketScaleData, DescribeTRTCMarketScaleMetricData, DescribeTRTCRealTimeQualityData,
    DescribeTRTCRealTimeScaleData, DescribeTRTCSegmentModerationUsage, DescribeTrtcMcuTranscodeTime,
    DescribeTrtcRoomUsage, DescribeTrtcUsage, DescribeUnusualEvent, DescribeUserEvent, DescribeUserInfo,
    DescribeVoicePrint, DescribeWebRecord, DismissRoom, DismissRoomByStrRoomId, ModifyCloudModeration,
    ModifyCloudRecording, ModifyCloudSliceTask, ModifyPicture, RegisterVoicePrint, RemoveUser, RemoveUserByStrRoomId,
    StartAIConversation, StartAITranscription, StartMCUMixTranscode, StartMCUMixTranscodeByStrRoomId,
    StartPublishCdnStream, StartStreamIngest, StartWebRecord, StopAIConversation, StopAITranscription,
    StopMCUMixTranscode, StopMCUMixTranscodeByStrRoomId, StopPublishCdnStream, StopStreamIngest, StopWebRecord,
    TextToSpeech, TextToSpeechSSE, UpdateAIConversation, UpdatePublishCdnStream, UpdateStreamIngest, UpdateVoicePrint,
    VoiceClone
}
