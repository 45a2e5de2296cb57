//! `trtc` 2019-07-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "trtc", version: "2019-07-22", code: "trtc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncTextToSpeech {
    pub text: String,
    pub voice: Voice,
    pub sdk_app_id: u64,
    pub audio_format: Option<AudioFormat>,
    pub model: Option<String>,
    pub pronunciation_dict: Option<Vec<PronunciationDict>>,
    pub alignment_mode: Option<u64>,
    pub language_code: Option<String>,
}
operation! { AsyncTextToSpeech(text: String, voice: Voice, sdk_app_id: u64)
    "AsyncTextToSpeech" -> AsyncTextToSpeechOutput {
    0 "Text" text, 1 "Voice" voice, 2 "SdkAppId" sdk_app_id, 3 "AudioFormat" audio_format: AudioFormat,
    4 "Model" model: String, 5 "PronunciationDict" pronunciation_dict: Vec<PronunciationDict>,
    6 "AlignmentMode" alignment_mode: u64, 7 "LanguageCode" language_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Voice {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioFormat {
    pub format: Option<String>,
    pub sample_rate: Option<u64>,
    pub bitrate: Option<u64>,
}
input! { AudioFormat() {
    0 "Format" format: String, 1 "SampleRate" sample_rate: u64, 2 "Bitrate" bitrate: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PronunciationDict {
    pub word: Option<String>,
    pub pronunciation: Option<String>,
}
input! { PronunciationDict(word: String, pronunciation: String) {
    0 "Word" word: String, 1 "Pronunciation" pronunciation: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncTextToSpeechOutput {
    pub task_id: Option<String>,
}
model! { AsyncTextToSpeechOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlAIConversation {
    pub task_id: String,
    pub command: String,
    pub server_push_text: Option<ServerPushText>,
    pub invoke_llm: Option<InvokeLLM>,
}
operation! { ControlAIConversation(task_id: String, command: String) "ControlAIConversation" -> Empty {
    0 "TaskId" task_id, 1 "Command" command, 2 "ServerPushText" server_push_text: ServerPushText,
    3 "InvokeLLM" invoke_llm: InvokeLLM
} }

pub type ControlAIConversationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerPushText {
    pub text: Option<String>,
    pub interrupt: Option<bool>,
    pub stop_after_play: Option<bool>,
    pub audio: Option<String>,
    pub drop_mode: Option<u64>,
    pub priority: Option<u64>,
    pub add_history: Option<bool>,
    pub meta_info: Option<String>,
}
input! { ServerPushText() {
    0 "Text" text: String, 1 "Interrupt" interrupt: bool, 2 "StopAfterPlay" stop_after_play: bool,
    3 "Audio" audio: String, 4 "DropMode" drop_mode: u64, 5 "Priority" priority: u64, 6 "AddHistory" add_history: bool,
    7 "MetaInfo" meta_info: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudModeration {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub user_id: String,
    pub moderation_params: ModerationParams,
    pub user_sig: String,
    pub moderation_storage_params: Option<ModerationStorageParams>,
    pub room_id_type: Option<u64>,
    pub resource_expired_hour: Option<u64>,
}

/// What [`CreateCloudModeration::new`] takes.
pub struct CreateCloudModerationRequired {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub user_id: String,
    pub moderation_params: ModerationParams,
    pub user_sig: String,
}
operation! { CreateCloudModeration{CreateCloudModerationRequired: sdk_app_id, room_id, user_id, moderation_params, user_sig}
    "CreateCloudModeration" -> CreateCloudModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserId" user_id, 3 "ModerationParams" moderation_params,
    4 "UserSig" user_sig, 5 "ModerationStorageParams" moderation_storage_params: ModerationStorageParams,
    6 "RoomIdType" room_id_type: u64, 7 "ResourceExpiredHour" resource_expired_hour: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationParams {
    pub moderation_type: Option<u64>,
    pub max_idle_time: Option<u64>,
    pub slice_audio: Option<u64>,
    pub slice_video: Option<u64>,
    pub moderation_supplier: Option<String>,
    pub moderation_supplier_param: Option<ModerationSupplierParam>,
    pub save_moderation_file: Option<u64>,
    pub callback_all_results: Option<u64>,
    pub subscribe_stream_user_ids: Option<SubscribeModerationUserIds>,
}
input! { ModerationParams() {
    0 "ModerationType" moderation_type: u64, 1 "MaxIdleTime" max_idle_time: u64, 2 "SliceAudio" slice_audio: u64,
    3 "SliceVideo" slice_video: u64, 4 "ModerationSupplier" moderation_supplier: String,
    5 "ModerationSupplierParam" moderation_supplier_param: ModerationSupplierParam,
    6 "SaveModerationFile" save_moderation_file: u64, 7 "CallbackAllResults" callback_all_results: u64,
    8 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeModerationUserIds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationSupplierParam {
    pub app_id: Option<String>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub audio_biz_type: Option<String>,
    pub image_biz_type: Option<String>,
}
input! { ModerationSupplierParam() {
    0 "AppID" app_id: String, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret,
    3 "AudioBizType" audio_biz_type: String, 4 "ImageBizType" image_biz_type: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationStorageParams {
    pub cloud_moderation_storage: Option<CloudModerationStorage>,
}
input! { ModerationStorageParams() {
    0 "CloudModerationStorage" cloud_moderation_storage: CloudModerationStorage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudModerationStorage {
    pub vendor: Option<u64>,
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
    pub file_name_prefix: Option<Vec<String>>,
}

/// What [`CloudModerationStorage::new`] takes.
pub struct CloudModerationStorageRequired {
    pub vendor: u64,
    pub region: String,
    pub bucket: String,
    pub access_key: String,
    pub secret_key: Secret,
}
input! { CloudModerationStorage{CloudModerationStorageRequired: vendor, region, bucket, access_key, secret_key} {
    0 "Vendor" vendor: u64, 1 "Region" region: String, 2 "Bucket" bucket: String, 3 "AccessKey" access_key: String,
    4 "SecretKey" secret_key: Secret, 5 "FileNamePrefix" file_name_prefix: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudModerationOutput {
    pub task_id: Option<String>,
}
model! { CreateCloudModerationOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRecording {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub user_id: String,
    pub user_sig: String,
    pub record_params: RecordParams,
    pub storage_params: StorageParams,
    pub room_id_type: Option<u64>,
    pub mix_transcode_params: Option<MixTranscodeParams>,
    pub mix_layout_params: Option<MixLayoutParams>,
    pub resource_expired_hour: Option<u64>,
    pub private_map_key: Option<Secret>,
}

/// What [`CreateCloudRecording::new`] takes.
pub struct CreateCloudRecordingRequired {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub user_id: String,
    pub user_sig: String,
    pub record_params: RecordParams,
    pub storage_params: StorageParams,
}
operation! { CreateCloudRecording{CreateCloudRecordingRequired: sdk_app_id, room_id, user_id, user_sig, record_params, storage_params}
    "CreateCloudRecording" -> CreateCloudRecordingOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserId" user_id, 3 "UserSig" user_sig,
    4 "RecordParams" record_params, 5 "StorageParams" storage_params, 6 "RoomIdType" room_id_type: u64,
    7 "MixTranscodeParams" mix_transcode_params: MixTranscodeParams,
    8 "MixLayoutParams" mix_layout_params: MixLayoutParams, 9 "ResourceExpiredHour" resource_expired_hour: u64,
    10 "PrivateMapKey" private_map_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordParams {
    pub record_mode: Option<u64>,
    pub max_idle_time: Option<u64>,
    pub stream_type: Option<u64>,
    pub subscribe_stream_user_ids: Option<SubscribeStreamUserIds>,
    pub output_format: Option<u64>,
    pub av_merge: Option<u64>,
    pub max_media_file_duration: Option<u64>,
    pub media_id: Option<u64>,
    pub fill_type: Option<u64>,
    pub subscribe_ability: Option<u64>,
}
input! { RecordParams(record_mode: u64) {
    0 "RecordMode" record_mode: u64, 1 "MaxIdleTime" max_idle_time: u64, 2 "StreamType" stream_type: u64,
    3 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeStreamUserIds, 4 "OutputFormat" output_format: u64,
    5 "AvMerge" av_merge: u64, 6 "MaxMediaFileDuration" max_media_file_duration: u64, 7 "MediaId" media_id: u64,
    8 "FillType" fill_type: u64, 9 "SubscribeAbility" subscribe_ability: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageParams {
    pub cloud_storage: Option<CloudStorage>,
    pub cloud_vod: Option<CloudVod>,
}
input! { StorageParams() {
    0 "CloudStorage" cloud_storage: CloudStorage, 1 "CloudVod" cloud_vod: CloudVod
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorage {
    pub vendor: Option<u64>,
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
    pub file_name_prefix: Option<Vec<String>>,
}

/// What [`CloudStorage::new`] takes.
pub struct CloudStorageRequired {
    pub vendor: u64,
    pub region: String,
    pub bucket: String,
    pub access_key: String,
    pub secret_key: Secret,
}
input! { CloudStorage{CloudStorageRequired: vendor, region, bucket, access_key, secret_key} {
    0 "Vendor" vendor: u64, 1 "Region" region: String, 2 "Bucket" bucket: String, 3 "AccessKey" access_key: String,
    4 "SecretKey" secret_key: Secret, 5 "FileNamePrefix" file_name_prefix: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudVod {
    pub tencent_vod: Option<TencentVod>,
}
input! { CloudVod() {
    0 "TencentVod" tencent_vod: TencentVod
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TencentVod {
    pub procedure: Option<String>,
    pub expire_time: Option<u64>,
    pub storage_region: Option<String>,
    pub class_id: Option<u64>,
    pub sub_app_id: Option<u64>,
    pub session_context: Option<String>,
    pub source_context: Option<String>,
    pub media_type: Option<u64>,
    pub user_define_record_id: Option<String>,
}
input! { TencentVod() {
    0 "Procedure" procedure: String, 1 "ExpireTime" expire_time: u64, 2 "StorageRegion" storage_region: String,
    3 "ClassId" class_id: u64, 4 "SubAppId" sub_app_id: u64, 5 "SessionContext" session_context: String,
    6 "SourceContext" source_context: String, 7 "MediaType" media_type: u64,
    8 "UserDefineRecordId" user_define_record_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixTranscodeParams {
    pub video_params: Option<VideoParams>,
    pub audio_params: Option<AudioParams>,
}
input! { MixTranscodeParams() {
    0 "VideoParams" video_params: VideoParams, 1 "AudioParams" audio_params: AudioParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoParams {
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub fps: Option<u64>,
    pub bit_rate: Option<u64>,
    pub gop: Option<u64>,
}

/// What [`VideoParams::new`] takes.
pub struct VideoParamsRequired {
    pub width: u64,
    pub height: u64,
    pub fps: u64,
    pub bit_rate: u64,
    pub gop: u64,
}
input! { VideoParams{VideoParamsRequired: width, height, fps, bit_rate, gop} {
    0 "Width" width: u64, 1 "Height" height: u64, 2 "Fps" fps: u64, 3 "BitRate" bit_rate: u64, 4 "Gop" gop: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioParams {
    pub sample_rate: Option<u64>,
    pub channel: Option<u64>,
    pub bit_rate: Option<u64>,
}
input! { AudioParams(sample_rate: u64, channel: u64, bit_rate: u64) {
    0 "SampleRate" sample_rate: u64, 1 "Channel" channel: u64, 2 "BitRate" bit_rate: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixLayoutParams {
    pub mix_layout_mode: Option<u64>,
    pub mix_layout_list: Option<Vec<MixLayout>>,
    pub back_ground_color: Option<String>,
    pub max_resolution_user_id: Option<String>,
    pub media_id: Option<u64>,
    pub background_image_url: Option<String>,
    pub place_holder_mode: Option<u64>,
    pub background_image_render_mode: Option<u64>,
    pub default_sub_background_image: Option<String>,
    pub water_mark_list: Option<Vec<WaterMark>>,
    pub render_mode: Option<u64>,
    pub max_resolution_user_align: Option<u64>,
    pub pure_audio_disable_layout: Option<bool>,
}
input! { MixLayoutParams(mix_layout_mode: u64) {
    0 "MixLayoutMode" mix_layout_mode: u64, 1 "MixLayoutList" mix_layout_list: Vec<MixLayout>,
    2 "BackGroundColor" back_ground_color: String, 3 "MaxResolutionUserId" max_resolution_user_id: String,
    4 "MediaId" media_id: u64, 5 "BackgroundImageUrl" background_image_url: String,
    6 "PlaceHolderMode" place_holder_mode: u64, 7 "BackgroundImageRenderMode" background_image_render_mode: u64,
    8 "DefaultSubBackgroundImage" default_sub_background_image: String,
    9 "WaterMarkList" water_mark_list: Vec<WaterMark>, 10 "RenderMode" render_mode: u64,
    11 "MaxResolutionUserAlign" max_resolution_user_align: u64,
    12 "PureAudioDisableLayout" pure_audio_disable_layout: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixLayout {
    pub top: Option<u64>,
    pub left: Option<u64>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub user_id: Option<String>,
    pub alpha: Option<u64>,
    pub render_mode: Option<u64>,
    pub media_id: Option<u64>,
    pub image_layer: Option<u64>,
    pub sub_background_image: Option<String>,
}
input! { MixLayout(top: u64, left: u64, width: u64, height: u64) {
    0 "Top" top: u64, 1 "Left" left: u64, 2 "Width" width: u64, 3 "Height" height: u64, 4 "UserId" user_id: String,
    5 "Alpha" alpha: u64, 6 "RenderMode" render_mode: u64, 7 "MediaId" media_id: u64, 8 "ImageLayer" image_layer: u64,
    9 "SubBackgroundImage" sub_background_image: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterMark {
    pub water_mark_type: Option<u64>,
    pub water_mark_image: Option<WaterMarkImage>,
    pub water_mark_char: Option<WaterMarkChar>,
    pub water_mark_timestamp: Option<WaterMarkTimestamp>,
}
input! { WaterMark() {
    0 "WaterMarkType" water_mark_type: u64, 1 "WaterMarkImage" water_mark_image: WaterMarkImage,
    2 "WaterMarkChar" water_mark_char: WaterMarkChar, 3 "WaterMarkTimestamp" water_mark_timestamp: WaterMarkTimestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterMarkImage {
    pub water_mark_url: Option<String>,
    pub top: Option<u64>,
    pub left: Option<u64>,
    pub width: Option<u64>,
    pub height: Option<u64>,
}

/// What [`WaterMarkImage::new`] takes.
pub struct WaterMarkImageRequired {
    pub water_mark_url: String,
    pub top: u64,
    pub left: u64,
    pub width: u64,
    pub height: u64,
}
input! { WaterMarkImage{WaterMarkImageRequired: water_mark_url, top, left, width, height} {
    0 "WaterMarkUrl" water_mark_url: String, 1 "Top" top: u64, 2 "Left" left: u64, 3 "Width" width: u64,
    4 "Height" height: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterMarkChar {
    pub top: Option<u64>,
    pub left: Option<u64>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub chars: Option<String>,
    pub font_size: Option<u64>,
    pub font_color: Option<String>,
    pub back_ground_color: Option<String>,
    pub font: Option<String>,
}

/// What [`WaterMarkChar::new`] takes.
pub struct WaterMarkCharRequired {
    pub top: u64,
    pub left: u64,
    pub width: u64,
    pub height: u64,
    pub chars: String,
}
input! { WaterMarkChar{WaterMarkCharRequired: top, left, width, height, chars} {
    0 "Top" top: u64, 1 "Left" left: u64, 2 "Width" width: u64, 3 "Height" height: u64, 4 "Chars" chars: String,
    5 "FontSize" font_size: u64, 6 "FontColor" font_color: String, 7 "BackGroundColor" back_ground_color: String,
    8 "Font" font: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterMarkTimestamp {
    pub pos: Option<u64>,
    pub time_zone: Option<u64>,
    pub font: Option<String>,
}
input! { WaterMarkTimestamp(pos: u64) {
    0 "Pos" pos: u64, 1 "TimeZone" time_zone: u64, 2 "Font" font: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { CreateCloudRecordingOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudSliceTask {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub user_id: String,
    pub user_sig: String,
    pub slice_params: SliceParams,
    pub slice_storage_params: SliceStorageParams,
    pub room_id_type: Option<u64>,
    pub resource_expired_hour: Option<u64>,
    pub private_map_key: Option<Secret>,
}

/// What [`CreateCloudSliceTask::new`] takes.
pub struct CreateCloudSliceTaskRequired {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub user_id: String,
    pub user_sig: String,
    pub slice_params: SliceParams,
    pub slice_storage_params: SliceStorageParams,
}
operation! { CreateCloudSliceTask{CreateCloudSliceTaskRequired: sdk_app_id, room_id, user_id, user_sig, slice_params, slice_storage_params}
    "CreateCloudSliceTask" -> CreateCloudSliceTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserId" user_id, 3 "UserSig" user_sig, 4 "SliceParams" slice_params,
    5 "SliceStorageParams" slice_storage_params, 6 "RoomIdType" room_id_type: u64,
    7 "ResourceExpiredHour" resource_expired_hour: u64, 8 "PrivateMapKey" private_map_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SliceParams {
    pub slice_type: Option<u64>,
    pub max_idle_time: Option<u64>,
    pub slice_audio: Option<u64>,
    pub slice_video: Option<u64>,
    pub subscribe_stream_user_ids: Option<SubscribeStreamUserIds>,
    pub slice_image_type: Option<u64>,
    pub slice_callback_url: Option<String>,
}
input! { SliceParams() {
    0 "SliceType" slice_type: u64, 1 "MaxIdleTime" max_idle_time: u64, 2 "SliceAudio" slice_audio: u64,
    3 "SliceVideo" slice_video: u64, 4 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeStreamUserIds,
    5 "SliceImageType" slice_image_type: u64, 6 "SliceCallbackUrl" slice_callback_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SliceStorageParams {
    pub cloud_slice_storage: Option<CloudSliceStorage>,
}
input! { SliceStorageParams() {
    0 "CloudSliceStorage" cloud_slice_storage: CloudSliceStorage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudSliceStorage {
    pub vendor: Option<u64>,
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
    pub file_name_prefix: Option<Vec<String>>,
}

/// What [`CloudSliceStorage::new`] takes.
pub struct CloudSliceStorageRequired {
    pub vendor: u64,
    pub region: String,
    pub bucket: String,
    pub access_key: String,
    pub secret_key: Secret,
}
input! { CloudSliceStorage{CloudSliceStorageRequired: vendor, region, bucket, access_key, secret_key} {
    0 "Vendor" vendor: u64, 1 "Region" region: String, 2 "Bucket" bucket: String, 3 "AccessKey" access_key: String,
    4 "SecretKey" secret_key: Secret, 5 "FileNamePrefix" file_name_prefix: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudSliceTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateCloudSliceTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudTranscription {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub room_id_type: u64,
    pub transcription_param: TranscriptionParam,
    pub asr_param: AsrParam,
    pub translation_param: Option<TranslationParam>,
    pub tts_param: Option<Vec<TTSParam>>,
}

/// What [`CreateCloudTranscription::new`] takes.
pub struct CreateCloudTranscriptionRequired {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub room_id_type: u64,
    pub transcription_param: TranscriptionParam,
    pub asr_param: AsrParam,
}
operation! { CreateCloudTranscription{CreateCloudTranscriptionRequired: sdk_app_id, room_id, room_id_type, transcription_param, asr_param}
    "CreateCloudTranscription" -> CreateCloudTranscriptionOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "RoomIdType" room_id_type,
    3 "TranscriptionParam" transcription_param, 4 "AsrParam" asr_param,
    5 "TranslationParam" translation_param: TranslationParam, 6 "TTSParam" tts_param: Vec<TTSParam>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionParam {
    pub user_id: Option<String>,
    pub user_sig: Option<String>,
    pub subscribe_list: Option<Vec<TranscriptionUserInfoParams>>,
    pub un_subscribe_list: Option<Vec<TranscriptionUserInfoParams>>,
    pub max_idle_time: Option<u64>,
    pub send_custom_mode: Option<u64>,
}
input! { TranscriptionParam(user_id: String, user_sig: String) {
    0 "UserId" user_id: String, 1 "UserSig" user_sig: String,
    2 "SubscribeList" subscribe_list: Vec<TranscriptionUserInfoParams>,
    3 "UnSubscribeList" un_subscribe_list: Vec<TranscriptionUserInfoParams>, 4 "MaxIdleTime" max_idle_time: u64,
    5 "SendCustomMode" send_custom_mode: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionUserInfoParams {
    pub user_id: Option<String>,
}
input! { TranscriptionUserInfoParams(user_id: String) {
    0 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrParam {
    pub lang: Option<String>,
    pub vad_silence_time: Option<u64>,
    pub hot_word_list: Option<String>,
    pub alternative_language: Option<Vec<String>>,
    pub vad_level: Option<u64>,
    pub filter_dirty: Option<u64>,
    pub filter_modal: Option<u64>,
    pub filter_punc: Option<u64>,
}
input! { AsrParam(lang: String) {
    0 "Lang" lang: String, 1 "VadSilenceTime" vad_silence_time: u64, 2 "HotWordList" hot_word_list: String,
    3 "AlternativeLanguage" alternative_language: Vec<String>, 4 "VadLevel" vad_level: u64,
    5 "FilterDirty" filter_dirty: u64, 6 "FilterModal" filter_modal: u64, 7 "FilterPunc" filter_punc: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationParam {
    pub target_lang: Option<Vec<String>>,
    pub terminologies: Option<Vec<TerminologyItem>>,
}
input! { TranslationParam() {
    0 "TargetLang" target_lang: Vec<String>, 1 "Terminologies" terminologies: Vec<TerminologyItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminologyItem {
    pub target_lang: Option<String>,
    pub terminology: Option<Vec<TermPair>>,
}
input! { TerminologyItem(target_lang: String, terminology: Vec<TermPair>) {
    0 "TargetLang" target_lang: String, 1 "Terminology" terminology: Vec<TermPair>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TermPair {
    pub source: Option<String>,
    pub target: Option<String>,
}
input! { TermPair(source: String, target: String) {
    0 "Source" source: String, 1 "Target" target: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TTSParam {
    pub model: Option<String>,
    pub language: Option<String>,
    pub target_user: Option<TranscriptionUserInfoParams>,
    pub tts_robot_user: Option<TranscriptionUserInfoParams>,
    pub voice: Option<TTSVoice>,
}

/// What [`TTSParam::new`] takes.
pub struct TTSParamRequired {
    pub model: String,
    pub language: String,
    pub target_user: TranscriptionUserInfoParams,
    pub tts_robot_user: TranscriptionUserInfoParams,
    pub voice: TTSVoice,
}
input! { TTSParam{TTSParamRequired: model, language, target_user, tts_robot_user, voice} {
    0 "Model" model: String, 1 "Language" language: String, 2 "TargetUser" target_user: TranscriptionUserInfoParams,
    3 "TTSRobotUser" tts_robot_user: TranscriptionUserInfoParams, 4 "Voice" voice: TTSVoice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TTSVoice {
    pub voice_id: Option<String>,
    pub speed: Option<f64>,
    pub volume: Option<f64>,
    pub pitch: Option<i64>,
}
input! { TTSVoice(voice_id: String) {
    0 "VoiceId" voice_id: String, 1 "Speed" speed: f64, 2 "Volume" volume: f64, 3 "Pitch" pitch: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudTranscriptionOutput {
    pub task_id: Option<String>,
}
model! { CreateCloudTranscriptionOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamModeration {
    pub sdk_app_id: u64,
    pub input: Input,
    pub live_moderation_params: LiveModerationParams,
    pub data_id: Option<String>,
    pub source_info: Option<SourceInfo>,
    pub live_moderation_storage_params: Option<LiveModerationStorageParams>,
    pub resource_expired_hour: Option<u64>,
}
operation! { CreateLiveStreamModeration(sdk_app_id: u64, input: Input, live_moderation_params: LiveModerationParams)
    "CreateLiveStreamModeration" -> CreateLiveStreamModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "Input" input, 2 "LiveModerationParams" live_moderation_params,
    3 "DataId" data_id: String, 4 "SourceInfo" source_info: SourceInfo,
    5 "LiveModerationStorageParams" live_moderation_storage_params: LiveModerationStorageParams,
    6 "ResourceExpiredHour" resource_expired_hour: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgoraParam {
    pub app_id: Option<String>,
    pub channel: Option<String>,
    pub channel_profile: Option<u64>,
    pub token: Option<Secret>,
    pub uid: Option<u64>,
    pub trusted_user_id_list: Option<Vec<u64>>,
    pub untrusted_user_id_list: Option<Vec<u64>>,
}
input! { AgoraParam() {
    0 "AppId" app_id: String, 1 "Channel" channel: String, 2 "ChannelProfile" channel_profile: u64,
    3 "Token" token: Secret, 4 "Uid" uid: u64, 5 "TrustedUserIdList" trusted_user_id_list: Vec<u64>,
    6 "UntrustedUserIdList" untrusted_user_id_list: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveModerationParams {
    pub moderation_type: Option<u64>,
    pub max_idle_time: Option<u64>,
    pub slice_video: Option<u64>,
    pub slice_audio: Option<u64>,
    pub save_moderation_file: Option<u64>,
    pub callback_all_results: Option<u64>,
}
input! { LiveModerationParams() {
    0 "ModerationType" moderation_type: u64, 1 "MaxIdleTime" max_idle_time: u64, 2 "SliceVideo" slice_video: u64,
    3 "SliceAudio" slice_audio: u64, 4 "SaveModerationFile" save_moderation_file: u64,
    5 "CallbackAllResults" callback_all_results: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceInfo {
    pub room_id: Option<String>,
    pub room_id_type: Option<u64>,
    pub user_id: Option<String>,
}
input! { SourceInfo() {
    0 "RoomId" room_id: String, 1 "RoomIdType" room_id_type: u64, 2 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveModerationStorageParams {
    pub cloud_moderation_storage: Option<CloudModerationStorage>,
}
input! { LiveModerationStorageParams() {
    0 "CloudModerationStorage" cloud_moderation_storage: CloudModerationStorage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamModerationOutput {
    pub task_id: Option<String>,
}
model! { CreateLiveStreamModerationOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePicture {
    pub sdk_app_id: u64,
    pub content: String,
    pub suffix: String,
    pub height: u64,
    pub width: u64,
    pub x_position: u64,
    pub y_position: u64,
}

/// What [`CreatePicture::new`] takes.
pub struct CreatePictureRequired {
    pub sdk_app_id: u64,
    pub content: String,
    pub suffix: String,
    pub height: u64,
    pub width: u64,
    pub x_position: u64,
    pub y_position: u64,
}
operation! { CreatePicture{CreatePictureRequired: sdk_app_id, content, suffix, height, width, x_position, y_position}
    "CreatePicture" -> CreatePictureOutput {
    0 "SdkAppId" sdk_app_id, 1 "Content" content, 2 "Suffix" suffix, 3 "Height" height, 4 "Width" width,
    5 "XPosition" x_position, 6 "YPosition" y_position
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePictureOutput {
    pub picture_id: Option<u64>,
}
model! { CreatePictureOutput {
    0 "PictureId" picture_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudModeration {
    pub sdk_app_id: u64,
    pub task_id: String,
}
operation! { DeleteCloudModeration(sdk_app_id: u64, task_id: String)
    "DeleteCloudModeration" -> DeleteCloudModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudModerationOutput {
    pub task_id: Option<String>,
}
model! { DeleteCloudModerationOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRecording {
    pub sdk_app_id: u64,
    pub task_id: String,
}
operation! { DeleteCloudRecording(sdk_app_id: u64, task_id: String)
    "DeleteCloudRecording" -> DeleteCloudRecordingOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { DeleteCloudRecordingOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudSliceTask {
    pub sdk_app_id: u64,
    pub task_id: String,
}
operation! { DeleteCloudSliceTask(sdk_app_id: u64, task_id: String)
    "DeleteCloudSliceTask" -> DeleteCloudSliceTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudSliceTaskOutput {
    pub task_id: Option<String>,
}
model! { DeleteCloudSliceTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudTranscription {
    pub sdk_app_id: u64,
    pub task_id: String,
}
operation! { DeleteCloudTranscription(sdk_app_id: u64, task_id: String)
    "DeleteCloudTranscription" -> DeleteCloudTranscriptionOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudTranscriptionOutput {
    pub task_id: Option<String>,
}
model! { DeleteCloudTranscriptionOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamModeration {
    pub sdk_app_id: u64,
    pub task_id: String,
}
operation! { DeleteLiveStreamModeration(sdk_app_id: u64, task_id: String)
    "DeleteLiveStreamModeration" -> DeleteLiveStreamModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamModerationOutput {
    pub task_id: Option<String>,
}
model! { DeleteLiveStreamModerationOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePicture {
    pub picture_id: u64,
    pub sdk_app_id: u64,
}
operation! { DeletePicture(picture_id: u64, sdk_app_id: u64) "DeletePicture" -> Empty {
    0 "PictureId" picture_id, 1 "SdkAppId" sdk_app_id
} }

pub type DeletePictureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVoicePrint {
    pub voice_print_id: String,
}
operation! { DeleteVoicePrint(voice_print_id: String) "DeleteVoicePrint" -> Empty {
    0 "VoicePrintId" voice_print_id
} }

pub type DeleteVoicePrintOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIConversation {
    pub sdk_app_id: Option<u64>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
}
operation! { DescribeAIConversation() "DescribeAIConversation" -> DescribeAIConversationOutput {
    0 "SdkAppId" sdk_app_id: u64, 1 "TaskId" task_id: String, 2 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIConversationOutput {
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
}
model! { DescribeAIConversationOutput {
    0 "StartTime" start_time, 1 "Status" status, 2 "TaskId" task_id, 3 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAITranscription {
    pub task_id: String,
    pub sdk_app_id: Option<i64>,
    pub session_id: Option<String>,
}
operation! { DescribeAITranscription(task_id: String) "DescribeAITranscription" -> DescribeAITranscriptionOutput {
    0 "TaskId" task_id, 1 "SdkAppId" sdk_app_id: i64, 2 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAITranscriptionOutput {
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
}
model! { DescribeAITranscriptionOutput {
    0 "StartTime" start_time, 1 "Status" status, 2 "TaskId" task_id, 3 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncTextToSpeech {
    pub task_id: String,
}
operation! { DescribeAsyncTextToSpeech(task_id: String) "DescribeAsyncTextToSpeech" -> DescribeAsyncTextToSpeechOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncTextToSpeechOutput {
    pub status: Option<String>,
    pub audio_download_url: Option<Secret>,
    pub subtitle_download_url: Option<Secret>,
    pub total_duration_ms: Option<u64>,
}
model! { DescribeAsyncTextToSpeechOutput {
    0 "Status" status, 1 "AudioDownloadUrl" audio_download_url, 2 "SubtitleDownloadUrl" subtitle_download_url,
    3 "TotalDurationMs" total_duration_ms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallDetailInfo {
    pub comm_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub sdk_app_id: u64,
    pub user_ids: Option<Vec<String>>,
    pub data_type: Option<Vec<String>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeCallDetailInfo(comm_id: String, start_time: u64, end_time: u64, sdk_app_id: u64)
    "DescribeCallDetailInfo" -> DescribeCallDetailInfoOutput {
    0 "CommId" comm_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SdkAppId" sdk_app_id,
    4 "UserIds" user_ids: Vec<String>, 5 "DataType" data_type: Vec<String>, 6 "PageNumber" page_number: u64,
    7 "PageSize" page_size: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallDetailInfoOutput {
    pub total: Option<u64>,
    pub user_list: Option<Vec<UserInformation>>,
    pub data: Option<Vec<QualityData>>,
}
model! { DescribeCallDetailInfoOutput {
    0 "Total" total, 1 "UserList" user_list, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInformation {
    pub room_str: Option<String>,
    pub user_id: Option<String>,
    pub join_ts: Option<u64>,
    pub leave_ts: Option<u64>,
    pub device_type: Option<String>,
    pub sdk_version: Option<String>,
    pub client_ip: Option<String>,
    pub finished: Option<bool>,
}
model! { UserInformation {
    0 "RoomStr" room_str, 1 "UserId" user_id, 2 "JoinTs" join_ts, 3 "LeaveTs" leave_ts, 4 "DeviceType" device_type,
    5 "SdkVersion" sdk_version, 6 "ClientIp" client_ip, 7 "Finished" finished
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityData {
    pub content: Option<Vec<TimeValue>>,
    pub user_id: Option<String>,
    pub peer_id: Option<String>,
    pub data_type: Option<String>,
}
model! { QualityData {
    0 "Content" content, 1 "UserId" user_id, 2 "PeerId" peer_id, 3 "DataType" data_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeValue {
    pub time: Option<u64>,
    pub value: Option<f64>,
}
model! { TimeValue {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudModeration {
    pub sdk_app_id: u64,
    pub task_id: String,
}
operation! { DescribeCloudModeration(sdk_app_id: u64, task_id: String)
    "DescribeCloudModeration" -> DescribeCloudModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudModerationOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub subscribe_stream_user_ids: Option<SubscribeModerationUserIds>,
}
model! { DescribeCloudModerationOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "SubscribeStreamUserIds" subscribe_stream_user_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRecording {
    pub sdk_app_id: u64,
    pub task_id: String,
    pub recorder_key: Option<String>,
}
operation! { DescribeCloudRecording(sdk_app_id: u64, task_id: String)
    "DescribeCloudRecording" -> DescribeCloudRecordingOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id, 2 "RecorderKey" recorder_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRecordingOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub storage_file_list: Option<Vec<StorageFile>>,
    pub recorder_key: Option<String>,
}
model! { DescribeCloudRecordingOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "StorageFileList" storage_file_list, 3 "RecorderKey" recorder_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageFile {
    pub user_id: Option<String>,
    pub file_name: Option<String>,
    pub track_type: Option<String>,
    pub begin_time_stamp: Option<u64>,
}
model! { StorageFile {
    0 "UserId" user_id, 1 "FileName" file_name, 2 "TrackType" track_type, 3 "BeginTimeStamp" begin_time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSliceTask {
    pub sdk_app_id: u64,
    pub task_id: String,
}
operation! { DescribeCloudSliceTask(sdk_app_id: u64, task_id: String)
    "DescribeCloudSliceTask" -> DescribeCloudSliceTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudSliceTaskOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCloudSliceTaskOutput {
    0 "TaskId" task_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudTranscription {
    pub sdk_app_id: u64,
    pub task_id: String,
}
operation! { DescribeCloudTranscription(sdk_app_id: u64, task_id: String)
    "DescribeCloudTranscription" -> DescribeCloudTranscriptionOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudTranscriptionOutput {
    pub start_time: Option<u64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeCloudTranscriptionOutput {
    0 "StartTime" start_time, 1 "Status" status, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamModeration {
    pub sdk_app_id: u64,
    pub task_id: String,
}
operation! { DescribeLiveStreamModeration(sdk_app_id: u64, task_id: String)
    "DescribeLiveStreamModeration" -> DescribeLiveStreamModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamModerationOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLiveStreamModerationOutput {
    0 "TaskId" task_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMixTranscodingUsage {
    pub start_time: String,
    pub end_time: String,
    pub sdk_app_id: Option<u64>,
}
operation! { DescribeMixTranscodingUsage(start_time: String, end_time: String)
    "DescribeMixTranscodingUsage" -> DescribeMixTranscodingUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SdkAppId" sdk_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMixTranscodingUsageOutput {
    pub usage_key: Option<Vec<String>>,
    pub usage_list: Option<Vec<TrtcUsage>>,
}
model! { DescribeMixTranscodingUsageOutput {
    0 "UsageKey" usage_key, 1 "UsageList" usage_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrtcUsage {
    pub time_key: Option<String>,
    pub time_stamp_key: Option<u64>,
    pub usage_value: Option<Vec<f64>>,
}
model! { TrtcUsage {
    0 "TimeKey" time_key, 1 "TimeStampKey" time_stamp_key, 2 "UsageValue" usage_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePicture {
    pub sdk_app_id: u64,
    pub picture_id: Option<u64>,
    pub page_size: Option<u64>,
    pub page_no: Option<u64>,
}
operation! { DescribePicture(sdk_app_id: u64) "DescribePicture" -> DescribePictureOutput {
    0 "SdkAppId" sdk_app_id, 1 "PictureId" picture_id: u64, 2 "PageSize" page_size: u64, 3 "PageNo" page_no: u64
} }
paged! { DescribePicture: PictureInfo = Number "PageNo", "PictureInfo" picture_info, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePictureOutput {
    pub total: Option<u64>,
    pub picture_info: Option<Vec<PictureInfo>>,
}
model! { DescribePictureOutput {
    0 "Total" total, 1 "PictureInfo" picture_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PictureInfo {
    pub height: Option<u64>,
    pub width: Option<u64>,
    pub x_position: Option<u64>,
    pub y_position: Option<u64>,
    pub sdk_app_id: Option<u64>,
    pub picture_id: Option<u64>,
}
model! { PictureInfo {
    0 "Height" height, 1 "Width" width, 2 "XPosition" x_position, 3 "YPosition" y_position, 4 "SdkAppId" sdk_app_id,
    5 "PictureId" picture_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatistic {
    pub start_time: String,
    pub end_time: String,
    pub sdk_app_id: Option<u64>,
}
operation! { DescribeRecordStatistic(start_time: String, end_time: String)
    "DescribeRecordStatistic" -> DescribeRecordStatisticOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SdkAppId" sdk_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticOutput {
    pub sdk_app_id_usages: Option<Vec<SdkAppIdRecordUsage>>,
}
model! { DescribeRecordStatisticOutput {
    0 "SdkAppIdUsages" sdk_app_id_usages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SdkAppIdRecordUsage {
    pub sdk_app_id: Option<String>,
    pub usages: Option<Vec<RecordUsage>>,
}
model! { SdkAppIdRecordUsage {
    0 "SdkAppId" sdk_app_id, 1 "Usages" usages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordUsage {
    pub time_key: Option<String>,
    pub class1_video_time: Option<u64>,
    pub class2_video_time: Option<u64>,
    pub class3_video_time: Option<u64>,
    pub audio_time: Option<u64>,
}
model! { RecordUsage {
    0 "TimeKey" time_key, 1 "Class1VideoTime" class1_video_time, 2 "Class2VideoTime" class2_video_time,
    3 "Class3VideoTime" class3_video_time, 4 "AudioTime" audio_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingUsage {
    pub start_time: String,
    pub end_time: String,
    pub mix_type: String,
    pub sdk_app_id: Option<u64>,
}
operation! { DescribeRecordingUsage(start_time: String, end_time: String, mix_type: String)
    "DescribeRecordingUsage" -> DescribeRecordingUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MixType" mix_type, 3 "SdkAppId" sdk_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingUsageOutput {
    pub usage_key: Option<Vec<String>>,
    pub usage_list: Option<Vec<TrtcUsage>>,
}
model! { DescribeRecordingUsageOutput {
    0 "UsageKey" usage_key, 1 "UsageList" usage_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelayUsage {
    pub start_time: String,
    pub end_time: String,
    pub sdk_app_id: Option<u64>,
}
operation! { DescribeRelayUsage(start_time: String, end_time: String) "DescribeRelayUsage" -> DescribeRelayUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SdkAppId" sdk_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelayUsageOutput {
    pub usage_key: Option<Vec<String>>,
    pub usage_list: Option<Vec<TrtcUsage>>,
}
model! { DescribeRelayUsageOutput {
    0 "UsageKey" usage_key, 1 "UsageList" usage_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomInfo {
    pub sdk_app_id: u64,
    pub start_time: u64,
    pub end_time: u64,
    pub room_id: Option<String>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeRoomInfo(sdk_app_id: u64, start_time: u64, end_time: u64)
    "DescribeRoomInfo" -> DescribeRoomInfoOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "RoomId" room_id: String,
    4 "PageNumber" page_number: u64, 5 "PageSize" page_size: u64
} }
paged! { DescribeRoomInfo: RoomState = Number "PageNumber", "RoomList" room_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomInfoOutput {
    pub total: Option<i64>,
    pub room_list: Option<Vec<RoomState>>,
}
model! { DescribeRoomInfoOutput {
    0 "Total" total, 1 "RoomList" room_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomState {
    pub comm_id: Option<String>,
    pub room_string: Option<String>,
    pub create_time: Option<u64>,
    pub destroy_time: Option<u64>,
    pub is_finished: Option<bool>,
    pub user_id: Option<String>,
}
model! { RoomState {
    0 "CommId" comm_id, 1 "RoomString" room_string, 2 "CreateTime" create_time, 3 "DestroyTime" destroy_time,
    4 "IsFinished" is_finished, 5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScaleInfo {
    pub sdk_app_id: u64,
    pub start_time: u64,
    pub end_time: u64,
}
operation! { DescribeScaleInfo(sdk_app_id: u64, start_time: u64, end_time: u64)
    "DescribeScaleInfo" -> DescribeScaleInfoOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScaleInfoOutput {
    pub total: Option<u64>,
    pub scale_list: Option<Vec<ScaleInfomation>>,
}
model! { DescribeScaleInfoOutput {
    0 "Total" total, 1 "ScaleList" scale_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInfomation {
    pub time: Option<u64>,
    pub user_number: Option<u64>,
    pub user_count: Option<u64>,
    pub room_numbers: Option<u64>,
}
model! { ScaleInfomation {
    0 "Time" time, 1 "UserNumber" user_number, 2 "UserCount" user_count, 3 "RoomNumbers" room_numbers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamIngest {
    pub sdk_app_id: u64,
    pub task_id: String,
}
operation! { DescribeStreamIngest(sdk_app_id: u64, task_id: String)
    "DescribeStreamIngest" -> DescribeStreamIngestOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamIngestOutput {
    pub status: Option<String>,
}
model! { DescribeStreamIngestOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCAIRecognitionUsage {
    pub start_time: String,
    pub end_time: String,
    pub au_type: Vec<String>,
    pub sdk_app_id: Option<String>,
}
operation! { DescribeTRTCAIRecognitionUsage(start_time: String, end_time: String, au_type: Vec<String>)
    "DescribeTRTCAIRecognitionUsage" -> DescribeTRTCAIRecognitionUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "AuType" au_type, 3 "SdkAppId" sdk_app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCAIRecognitionUsageOutput {
    pub usage_key: Option<Vec<String>>,
    pub usage_list: Option<Vec<UsageList>>,
    pub total_usage: Option<Vec<f64>>,
}
model! { DescribeTRTCAIRecognitionUsageOutput {
    0 "UsageKey" usage_key, 1 "UsageList" usage_list, 2 "TotalUsage" total_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageList {
    pub time_key: Option<String>,
    pub usage_value: Option<Vec<f64>>,
}
model! { UsageList {
    0 "TimeKey" time_key, 1 "UsageValue" usage_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCDedicatedCloudAccUsage {
    pub start_time: String,
    pub end_time: String,
    pub sdk_app_id: Option<u64>,
}
operation! { DescribeTRTCDedicatedCloudAccUsage(start_time: String, end_time: String)
    "DescribeTRTCDedicatedCloudAccUsage" -> DescribeTRTCDedicatedCloudAccUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SdkAppId" sdk_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCDedicatedCloudAccUsageOutput {
    pub usage_key: Option<Vec<String>>,
    pub usage_list: Option<Vec<UsageList>>,
    pub total_usage: Option<Vec<u64>>,
}
model! { DescribeTRTCDedicatedCloudAccUsageOutput {
    0 "UsageKey" usage_key, 1 "UsageList" usage_list, 2 "TotalUsage" total_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCMarketQualityData {
    pub sdk_app_id: String,
    pub start_time: String,
    pub end_time: String,
    pub period: String,
    pub is_float: Option<bool>,
}
operation! { DescribeTRTCMarketQualityData(sdk_app_id: String, start_time: String, end_time: String, period: String)
    "DescribeTRTCMarketQualityData" -> DescribeTRTCMarketQualityDataOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Period" period,
    4 "IsFloat" is_float: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCMarketQualityDataOutput {
    pub data: Option<TRTCDataResult>,
}
model! { DescribeTRTCMarketQualityDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TRTCDataResult {
    pub statement_id: Option<i64>,
    pub series: Option<Vec<SeriesInfos>>,
    pub total: Option<i64>,
}
model! { TRTCDataResult {
    0 "StatementID" statement_id, 1 "Series" series, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeriesInfos {
    pub columns: Option<Vec<String>>,
    pub values: Option<Vec<RowValues>>,
}
model! { SeriesInfos {
    0 "Columns" columns, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowValues {
    pub row_value: Option<Vec<i64>>,
    pub row_value_float: Option<Vec<f64>>,
}
model! { RowValues {
    0 "RowValue" row_value, 1 "RowValueFloat" row_value_float
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCMarketScaleData {
    pub sdk_app_id: String,
    pub start_time: String,
    pub end_time: String,
    pub period: String,
}
operation! { DescribeTRTCMarketScaleData(sdk_app_id: String, start_time: String, end_time: String, period: String)
    "DescribeTRTCMarketScaleData" -> DescribeTRTCMarketScaleDataOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCMarketScaleDataOutput {
    pub data: Option<TRTCDataResult>,
}
model! { DescribeTRTCMarketScaleDataOutput {
    0 "Data" data
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCMarketScaleMetricData {
    pub sdk_app_id: String,
    pub start_time: String,
    pub end_time: String,
    pub period: String,
}
operation! { DescribeTRTCMarketScaleMetricData(sdk_app_id: String, start_time: String, end_time: String, period: String)
    "DescribeTRTCMarketScaleMetricData" -> DescribeTRTCMarketScaleMetricDataOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCMarketScaleMetricDataOutput {
    pub data: Option<TRTCDataResp>,
}
model! { DescribeTRTCMarketScaleMetricDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TRTCDataResp {
    pub statement_id: Option<i64>,
    pub series: Option<Vec<SeriesInfo>>,
    pub total: Option<i64>,
}
model! { TRTCDataResp {
    0 "StatementID" statement_id, 1 "Series" series, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeriesInfo {
    pub columns: Option<Vec<String>>,
    pub values: Option<Vec<i64>>,
}
model! { SeriesInfo {
    0 "Columns" columns, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCRealTimeQualityData {
    pub sdk_app_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub room_id: Option<String>,
}
operation! { DescribeTRTCRealTimeQualityData(sdk_app_id: String, start_time: i64, end_time: i64)
    "DescribeTRTCRealTimeQualityData" -> DescribeTRTCRealTimeQualityDataOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "RoomId" room_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCRealTimeQualityDataOutput {
    pub data: Option<TRTCDataResult>,
}
model! { DescribeTRTCRealTimeQualityDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCRealTimeScaleData {
    pub sdk_app_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub room_id: Option<String>,
}
operation! { DescribeTRTCRealTimeScaleData(sdk_app_id: String, start_time: i64, end_time: i64)
    "DescribeTRTCRealTimeScaleData" -> DescribeTRTCRealTimeScaleDataOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "RoomId" room_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCRealTimeScaleDataOutput {
    pub data: Option<TRTCDataResult>,
}
model! { DescribeTRTCRealTimeScaleDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCSegmentModerationUsage {
    pub start_time: String,
    pub end_time: String,
    pub r#type: String,
    pub business: u64,
    pub sdk_app_id: Option<u64>,
}
operation! { DescribeTRTCSegmentModerationUsage(start_time: String, end_time: String, r#type: String, business: u64)
    "DescribeTRTCSegmentModerationUsage" -> DescribeTRTCSegmentModerationUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Type" r#type, 3 "Business" business, 4 "SdkAppId" sdk_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTRTCSegmentModerationUsageOutput {
    pub usage_key: Option<Vec<String>>,
    pub usage_list: Option<Vec<UsageList>>,
    pub total_usage: Option<Vec<u64>>,
}
model! { DescribeTRTCSegmentModerationUsageOutput {
    0 "UsageKey" usage_key, 1 "UsageList" usage_list, 2 "TotalUsage" total_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrtcMcuTranscodeTime {
    pub start_time: String,
    pub end_time: String,
    pub sdk_app_id: Option<u64>,
}
operation! { DescribeTrtcMcuTranscodeTime(start_time: String, end_time: String)
    "DescribeTrtcMcuTranscodeTime" -> DescribeTrtcMcuTranscodeTimeOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SdkAppId" sdk_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrtcMcuTranscodeTimeOutput {
    pub usages: Option<Vec<OneSdkAppIdTranscodeTimeUsagesInfo>>,
}
model! { DescribeTrtcMcuTranscodeTimeOutput {
    0 "Usages" usages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OneSdkAppIdTranscodeTimeUsagesInfo {
    pub sdk_app_id_transcode_time_usages: Option<Vec<SdkAppIdTrtcMcuTranscodeTimeUsage>>,
    pub total_num: Option<u64>,
    pub sdk_app_id: Option<String>,
}
model! { OneSdkAppIdTranscodeTimeUsagesInfo {
    0 "SdkAppIdTranscodeTimeUsages" sdk_app_id_transcode_time_usages, 1 "TotalNum" total_num, 2 "SdkAppId" sdk_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SdkAppIdTrtcMcuTranscodeTimeUsage {
    pub time_key: Option<String>,
    pub audio_time: Option<u64>,
    pub video_time_sd: Option<u64>,
    pub video_time_hd: Option<u64>,
    pub video_time_fhd: Option<u64>,
    pub flux: Option<f64>,
}
model! { SdkAppIdTrtcMcuTranscodeTimeUsage {
    0 "TimeKey" time_key, 1 "AudioTime" audio_time, 2 "VideoTimeSd" video_time_sd, 3 "VideoTimeHd" video_time_hd,
    4 "VideoTimeFhd" video_time_fhd, 5 "Flux" flux
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrtcRoomUsage {
    pub sdk_appid: u64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeTrtcRoomUsage(sdk_appid: u64, start_time: String, end_time: String)
    "DescribeTrtcRoomUsage" -> DescribeTrtcRoomUsageOutput {
    0 "SdkAppid" sdk_appid, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrtcRoomUsageOutput {
    pub data: Option<String>,
}
model! { DescribeTrtcRoomUsageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrtcUsage {
    pub start_time: String,
    pub end_time: String,
    pub sdk_app_id: Option<u64>,
}
operation! { DescribeTrtcUsage(start_time: String, end_time: String) "DescribeTrtcUsage" -> DescribeTrtcUsageOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "SdkAppId" sdk_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrtcUsageOutput {
    pub usage_key: Option<Vec<String>>,
    pub usage_list: Option<Vec<TrtcUsage>>,
}
model! { DescribeTrtcUsageOutput {
    0 "UsageKey" usage_key, 1 "UsageList" usage_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnusualEvent {
    pub sdk_app_id: u64,
    pub start_time: u64,
    pub end_time: u64,
    pub room_id: Option<String>,
}
operation! { DescribeUnusualEvent(sdk_app_id: u64, start_time: u64, end_time: u64)
    "DescribeUnusualEvent" -> DescribeUnusualEventOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "RoomId" room_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnusualEventOutput {
    pub total: Option<u64>,
    pub abnormal_experience_list: Option<Vec<AbnormalExperience>>,
}
model! { DescribeUnusualEventOutput {
    0 "Total" total, 1 "AbnormalExperienceList" abnormal_experience_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalExperience {
    pub user_id: Option<String>,
    pub experience_id: Option<u64>,
    pub room_id: Option<String>,
    pub abnormal_event_list: Option<Vec<AbnormalEvent>>,
    pub event_time: Option<u64>,
}
model! { AbnormalExperience {
    0 "UserId" user_id, 1 "ExperienceId" experience_id, 2 "RoomId" room_id, 3 "AbnormalEventList" abnormal_event_list,
    4 "EventTime" event_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalEvent {
    pub abnormal_event_id: Option<u64>,
    pub peer_id: Option<String>,
}
model! { AbnormalEvent {
    0 "AbnormalEventId" abnormal_event_id, 1 "PeerId" peer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEvent {
    pub comm_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub user_id: String,
    pub room_id: String,
    pub sdk_app_id: u64,
}

/// What [`DescribeUserEvent::new`] takes.
pub struct DescribeUserEventRequired {
    pub comm_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub user_id: String,
    pub room_id: String,
    pub sdk_app_id: u64,
}
operation! { DescribeUserEvent{DescribeUserEventRequired: comm_id, start_time, end_time, user_id, room_id, sdk_app_id}
    "DescribeUserEvent" -> DescribeUserEventOutput {
    0 "CommId" comm_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "UserId" user_id, 4 "RoomId" room_id,
    5 "SdkAppId" sdk_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventOutput {
    pub data: Option<Vec<EventList>>,
}
model! { DescribeUserEventOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventList {
    pub content: Option<Vec<EventMessage>>,
    pub peer_id: Option<String>,
}
model! { EventList {
    0 "Content" content, 1 "PeerId" peer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventMessage {
    pub r#type: Option<u64>,
    pub time: Option<u64>,
    pub event_id: Option<u64>,
    pub param_one: Option<i64>,
    pub param_two: Option<i64>,
}
model! { EventMessage {
    0 "Type" r#type, 1 "Time" time, 2 "EventId" event_id, 3 "ParamOne" param_one, 4 "ParamTwo" param_two
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfo {
    pub comm_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub sdk_app_id: u64,
    pub user_ids: Option<Vec<String>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeUserInfo(comm_id: String, start_time: u64, end_time: u64, sdk_app_id: u64)
    "DescribeUserInfo" -> DescribeUserInfoOutput {
    0 "CommId" comm_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SdkAppId" sdk_app_id,
    4 "UserIds" user_ids: Vec<String>, 5 "PageNumber" page_number: u64, 6 "PageSize" page_size: u64
} }
paged! { DescribeUserInfo: UserInformation = Number "PageNumber", "UserList" user_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoOutput {
    pub total: Option<u64>,
    pub user_list: Option<Vec<UserInformation>>,
}
model! { DescribeUserInfoOutput {
    0 "Total" total, 1 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoicePrint {
    pub describe_mode: u64,
    pub voice_print_id_list: Option<Vec<String>>,
    pub page_index: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeVoicePrint(describe_mode: u64) "DescribeVoicePrint" -> DescribeVoicePrintOutput {
    0 "DescribeMode" describe_mode, 1 "VoicePrintIdList" voice_print_id_list: Vec<String>,
    2 "PageIndex" page_index: u64, 3 "PageSize" page_size: u64
} }
paged! { DescribeVoicePrint: VoicePrintInfo = Number "PageIndex", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoicePrintOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<VoicePrintInfo>>,
}
model! { DescribeVoicePrintOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintInfo {
    pub voice_print_id: Option<String>,
    pub app_id: Option<u64>,
    pub voice_print_meta_info: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub audio_format: Option<u64>,
    pub audio_name: Option<String>,
    pub req_timestamp: Option<u64>,
}
model! { VoicePrintInfo {
    0 "VoicePrintId" voice_print_id, 1 "AppId" app_id, 2 "VoicePrintMetaInfo" voice_print_meta_info,
    3 "CreateTime" create_time, 4 "UpdateTime" update_time, 5 "AudioFormat" audio_format, 6 "AudioName" audio_name,
    7 "ReqTimestamp" req_timestamp
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRecordOutput {
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub record_id: Option<String>,
}
model! { DescribeWebRecordOutput {
    0 "Status" status, 1 "TaskId" task_id, 2 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismissRoom {
    pub sdk_app_id: u64,
    pub room_id: u64,
}
operation! { DismissRoom(sdk_app_id: u64, room_id: u64) "DismissRoom" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

pub type DismissRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismissRoomByStrRoomId {
    pub sdk_app_id: u64,
    pub room_id: String,
}
operation! { DismissRoomByStrRoomId(sdk_app_id: u64, room_id: String) "DismissRoomByStrRoomId" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

pub type DismissRoomByStrRoomIdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudModeration {
    pub sdk_app_id: u64,
    pub task_id: String,
    pub subscribe_stream_user_ids: Option<SubscribeStreamUserIds>,
}
operation! { ModifyCloudModeration(sdk_app_id: u64, task_id: String)
    "ModifyCloudModeration" -> ModifyCloudModerationOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id,
    2 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeStreamUserIds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudModerationOutput {
    pub task_id: Option<String>,
}
model! { ModifyCloudModerationOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudRecording {
    pub sdk_app_id: u64,
    pub task_id: String,
    pub mix_layout_params: Option<MixLayoutParams>,
    pub subscribe_stream_user_ids: Option<SubscribeStreamUserIds>,
}
operation! { ModifyCloudRecording(sdk_app_id: u64, task_id: String)
    "ModifyCloudRecording" -> ModifyCloudRecordingOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id, 2 "MixLayoutParams" mix_layout_params: MixLayoutParams,
    3 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeStreamUserIds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { ModifyCloudRecordingOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudSliceTask {
    pub sdk_app_id: u64,
    pub task_id: String,
    pub subscribe_stream_user_ids: Option<SubscribeStreamUserIds>,
}
operation! { ModifyCloudSliceTask(sdk_app_id: u64, task_id: String)
    "ModifyCloudSliceTask" -> ModifyCloudSliceTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id,
    2 "SubscribeStreamUserIds" subscribe_stream_user_ids: SubscribeStreamUserIds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudSliceTaskOutput {
    pub task_id: Option<String>,
}
model! { ModifyCloudSliceTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPicture {
    pub picture_id: u64,
    pub sdk_app_id: u64,
    pub height: Option<u64>,
    pub width: Option<u64>,
    pub x_position: Option<u64>,
    pub y_position: Option<u64>,
}
operation! { ModifyPicture(picture_id: u64, sdk_app_id: u64) "ModifyPicture" -> Empty {
    0 "PictureId" picture_id, 1 "SdkAppId" sdk_app_id, 2 "Height" height: u64, 3 "Width" width: u64,
    4 "XPosition" x_position: u64, 5 "YPosition" y_position: u64
} }

pub type ModifyPictureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterVoicePrint {
    pub audio: String,
    pub req_timestamp: u64,
    pub audio_format: u64,
    pub audio_name: String,
    pub audio_meta_info: Option<String>,
}
operation! { RegisterVoicePrint(audio: String, req_timestamp: u64, audio_format: u64, audio_name: String)
    "RegisterVoicePrint" -> RegisterVoicePrintOutput {
    0 "Audio" audio, 1 "ReqTimestamp" req_timestamp, 2 "AudioFormat" audio_format, 3 "AudioName" audio_name,
    4 "AudioMetaInfo" audio_meta_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterVoicePrintOutput {
    pub voice_print_id: Option<String>,
}
model! { RegisterVoicePrintOutput {
    0 "VoicePrintId" voice_print_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUser {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub user_ids: Vec<String>,
}
operation! { RemoveUser(sdk_app_id: u64, room_id: u64, user_ids: Vec<String>) "RemoveUser" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserIds" user_ids
} }

pub type RemoveUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserByStrRoomId {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub user_ids: Vec<String>,
}
operation! { RemoveUserByStrRoomId(sdk_app_id: u64, room_id: String, user_ids: Vec<String>)
    "RemoveUserByStrRoomId" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserIds" user_ids
} }

pub type RemoveUserByStrRoomIdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIConversation {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub agent_config: AgentConfig,
    pub session_id: Option<String>,
    pub room_id_type: Option<u64>,
    pub stt_config: Option<STTConfig>,
    pub llm_config: Option<String>,
    pub tts_config: Option<String>,
    pub avatar_config: Option<String>,
    pub experimental_params: Option<String>,
}
operation! { StartAIConversation(sdk_app_id: u64, room_id: String, agent_config: AgentConfig)
    "StartAIConversation" -> StartAIConversationOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "AgentConfig" agent_config, 3 "SessionId" session_id: String,
    4 "RoomIdType" room_id_type: u64, 5 "STTConfig" stt_config: STTConfig, 6 "LLMConfig" llm_config: String,
    7 "TTSConfig" tts_config: String, 8 "AvatarConfig" avatar_config: String,
    9 "ExperimentalParams" experimental_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentConfig {
    pub user_id: Option<String>,
    pub user_sig: Option<String>,
    pub target_user_id: Option<String>,
    pub max_idle_time: Option<u64>,
    pub welcome_message: Option<String>,
    pub interrupt_mode: Option<u64>,
    pub interrupt_speech_duration: Option<u64>,
    pub turn_detection_mode: Option<u64>,
    pub filter_one_word: Option<bool>,
    pub welcome_message_priority: Option<u64>,
    pub filter_brackets_content: Option<u64>,
    pub ambient_sound: Option<AmbientSound>,
    pub voice_print: Option<VoicePrint>,
    pub turn_detection: Option<TurnDetection>,
    pub subtitle_mode: Option<u64>,
    pub interrupt_word_list: Option<Vec<String>>,
}
input! { AgentConfig(user_id: String, user_sig: String, target_user_id: String) {
    0 "UserId" user_id: String, 1 "UserSig" user_sig: String, 2 "TargetUserId" target_user_id: String,
    3 "MaxIdleTime" max_idle_time: u64, 4 "WelcomeMessage" welcome_message: String,
    5 "InterruptMode" interrupt_mode: u64, 6 "InterruptSpeechDuration" interrupt_speech_duration: u64,
    7 "TurnDetectionMode" turn_detection_mode: u64, 8 "FilterOneWord" filter_one_word: bool,
    9 "WelcomeMessagePriority" welcome_message_priority: u64, 10 "FilterBracketsContent" filter_brackets_content: u64,
    11 "AmbientSound" ambient_sound: AmbientSound, 12 "VoicePrint" voice_print: VoicePrint,
    13 "TurnDetection" turn_detection: TurnDetection, 14 "SubtitleMode" subtitle_mode: u64,
    15 "InterruptWordList" interrupt_word_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmbientSound {
    pub scene: Option<String>,
    pub volume: Option<f64>,
}
input! { AmbientSound(scene: String) {
    0 "Scene" scene: String, 1 "Volume" volume: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrint {
    pub mode: Option<u64>,
    pub id_list: Option<Vec<String>>,
}
input! { VoicePrint() {
    0 "Mode" mode: u64, 1 "IdList" id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnDetection {
    pub semantic_eagerness: Option<String>,
}
input! { TurnDetection() {
    0 "SemanticEagerness" semantic_eagerness: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct STTConfig {
    pub language: Option<String>,
    pub alternative_language: Option<Vec<String>>,
    pub custom_param: Option<String>,
    pub vad_silence_time: Option<u64>,
    pub hot_word_list: Option<String>,
    pub vad_level: Option<u64>,
}
input! { STTConfig() {
    0 "Language" language: String, 1 "AlternativeLanguage" alternative_language: Vec<String>,
    2 "CustomParam" custom_param: String, 3 "VadSilenceTime" vad_silence_time: u64,
    4 "HotWordList" hot_word_list: String, 5 "VadLevel" vad_level: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIConversationOutput {
    pub task_id: Option<String>,
}
model! { StartAIConversationOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAITranscription {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub transcription_params: TranscriptionParams,
    pub session_id: Option<String>,
    pub room_id_type: Option<u64>,
    pub recognize_config: Option<RecognizeConfig>,
    pub translation_config: Option<TranslationConfig>,
}
operation! { StartAITranscription(sdk_app_id: u64, room_id: String, transcription_params: TranscriptionParams)
    "StartAITranscription" -> StartAITranscriptionOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "TranscriptionParams" transcription_params,
    3 "SessionId" session_id: String, 4 "RoomIdType" room_id_type: u64,
    5 "RecognizeConfig" recognize_config: RecognizeConfig, 6 "TranslationConfig" translation_config: TranslationConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionParams {
    pub user_id: Option<String>,
    pub user_sig: Option<String>,
    /// Deprecated.
    pub im_admin_user_id: Option<String>,
    /// Deprecated.
    pub im_admin_user_sig: Option<String>,
    pub max_idle_time: Option<u64>,
    pub transcription_mode: Option<u64>,
    pub target_user_id: Option<String>,
    pub target_user_id_list: Option<Vec<String>>,
    pub voice_print: Option<VoicePrint>,
    pub turn_detection: Option<TurnDetection>,
}
input! { TranscriptionParams(user_id: String, user_sig: String) {
    0 "UserId" user_id: String, 1 "UserSig" user_sig: String, 2 "IMAdminUserId" im_admin_user_id: String,
    3 "IMAdminUserSig" im_admin_user_sig: String, 4 "MaxIdleTime" max_idle_time: u64,
    5 "TranscriptionMode" transcription_mode: u64, 6 "TargetUserId" target_user_id: String,
    7 "TargetUserIdList" target_user_id_list: Vec<String>, 8 "VoicePrint" voice_print: VoicePrint,
    9 "TurnDetection" turn_detection: TurnDetection
} }

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
    pub vad_silence_time: Option<u64>,
    pub vad_level: Option<u64>,
}
input! { RecognizeConfig() {
    0 "Language" language: String, 1 "AlternativeLanguage" alternative_language: Vec<String>, 2 "Model" model: String,
    3 "TranslationLanguage" translation_language: String, 4 "HotWordList" hot_word_list: String,
    5 "VadSilenceTime" vad_silence_time: u64, 6 "VadLevel" vad_level: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationConfig {
    pub target_languages: Option<Vec<String>>,
    pub mode: Option<u64>,
    pub tts_config: Option<TTSConfig>,
    pub terminology: Option<Vec<Terminology>>,
}
input! { TranslationConfig(target_languages: Vec<String>) {
    0 "TargetLanguages" target_languages: Vec<String>, 1 "Mode" mode: u64, 2 "TTSConfig" tts_config: TTSConfig,
    3 "Terminology" terminology: Vec<Terminology>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TTSConfig {
    pub voice_id: Option<String>,
    pub model: Option<String>,
    pub speed: Option<f64>,
    pub volume: Option<f64>,
}
input! { TTSConfig(voice_id: String) {
    0 "VoiceId" voice_id: String, 1 "Model" model: String, 2 "Speed" speed: f64, 3 "Volume" volume: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Terminology {
    pub source: Option<String>,
    pub target: Option<String>,
}
input! { Terminology(source: String, target: String) {
    0 "Source" source: String, 1 "Target" target: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAITranscriptionOutput {
    pub task_id: Option<String>,
}
model! { StartAITranscriptionOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMCUMixTranscode {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub output_params: OutputParams,
    pub encode_params: EncodeParams,
    pub layout_params: LayoutParams,
    pub publish_cdn_params: Option<PublishCdnParams>,
}

/// What [`StartMCUMixTranscode::new`] takes.
pub struct StartMCUMixTranscodeRequired {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub output_params: OutputParams,
    pub encode_params: EncodeParams,
    pub layout_params: LayoutParams,
}
operation! { StartMCUMixTranscode{StartMCUMixTranscodeRequired: sdk_app_id, room_id, output_params, encode_params, layout_params}
    "StartMCUMixTranscode" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "OutputParams" output_params, 3 "EncodeParams" encode_params,
    4 "LayoutParams" layout_params, 5 "PublishCdnParams" publish_cdn_params: PublishCdnParams
} }

pub type StartMCUMixTranscodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputParams {
    pub stream_id: Option<String>,
    pub pure_audio_stream: Option<u64>,
    pub record_id: Option<String>,
    pub record_audio_only: Option<u64>,
}
input! { OutputParams(stream_id: String) {
    0 "StreamId" stream_id: String, 1 "PureAudioStream" pure_audio_stream: u64, 2 "RecordId" record_id: String,
    3 "RecordAudioOnly" record_audio_only: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncodeParams {
    pub audio_sample_rate: Option<u64>,
    pub audio_bitrate: Option<u64>,
    pub audio_channels: Option<u64>,
    pub video_width: Option<u64>,
    pub video_height: Option<u64>,
    pub video_bitrate: Option<u64>,
    pub video_framerate: Option<u64>,
    pub video_gop: Option<u64>,
    pub background_color: Option<u64>,
    pub background_image_id: Option<u64>,
    pub audio_codec: Option<u64>,
    pub background_image_url: Option<String>,
}
input! { EncodeParams(audio_sample_rate: u64, audio_bitrate: u64, audio_channels: u64) {
    0 "AudioSampleRate" audio_sample_rate: u64, 1 "AudioBitrate" audio_bitrate: u64,
    2 "AudioChannels" audio_channels: u64, 3 "VideoWidth" video_width: u64, 4 "VideoHeight" video_height: u64,
    5 "VideoBitrate" video_bitrate: u64, 6 "VideoFramerate" video_framerate: u64, 7 "VideoGop" video_gop: u64,
    8 "BackgroundColor" background_color: u64, 9 "BackgroundImageId" background_image_id: u64,
    10 "AudioCodec" audio_codec: u64, 11 "BackgroundImageUrl" background_image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutParams {
    pub template: Option<u64>,
    pub main_video_user_id: Option<String>,
    pub main_video_stream_type: Option<u64>,
    pub small_video_layout_params: Option<SmallVideoLayoutParams>,
    pub main_video_right_align: Option<u64>,
    pub mix_video_uids: Option<Vec<String>>,
    pub preset_layout_config: Option<Vec<PresetLayoutConfig>>,
    pub place_holder_mode: Option<u64>,
    pub pure_audio_hold_place_mode: Option<u64>,
    pub water_mark_params: Option<WaterMarkParams>,
    pub render_mode: Option<u64>,
}
input! { LayoutParams() {
    0 "Template" template: u64, 1 "MainVideoUserId" main_video_user_id: String,
    2 "MainVideoStreamType" main_video_stream_type: u64,
    3 "SmallVideoLayoutParams" small_video_layout_params: SmallVideoLayoutParams,
    4 "MainVideoRightAlign" main_video_right_align: u64, 5 "MixVideoUids" mix_video_uids: Vec<String>,
    6 "PresetLayoutConfig" preset_layout_config: Vec<PresetLayoutConfig>, 7 "PlaceHolderMode" place_holder_mode: u64,
    8 "PureAudioHoldPlaceMode" pure_audio_hold_place_mode: u64, 9 "WaterMarkParams" water_mark_params: WaterMarkParams,
    10 "RenderMode" render_mode: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmallVideoLayoutParams {
    pub user_id: Option<String>,
    pub stream_type: Option<u64>,
    pub image_width: Option<u64>,
    pub image_height: Option<u64>,
    pub location_x: Option<u64>,
    pub location_y: Option<u64>,
}
input! { SmallVideoLayoutParams(user_id: String, stream_type: u64) {
    0 "UserId" user_id: String, 1 "StreamType" stream_type: u64, 2 "ImageWidth" image_width: u64,
    3 "ImageHeight" image_height: u64, 4 "LocationX" location_x: u64, 5 "LocationY" location_y: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PresetLayoutConfig {
    pub user_id: Option<String>,
    pub stream_type: Option<u64>,
    pub image_width: Option<u64>,
    pub image_height: Option<u64>,
    pub location_x: Option<u64>,
    pub location_y: Option<u64>,
    pub z_order: Option<u64>,
    pub render_mode: Option<u64>,
    pub mix_input_type: Option<u64>,
    pub place_image_id: Option<u64>,
}
input! { PresetLayoutConfig() {
    0 "UserId" user_id: String, 1 "StreamType" stream_type: u64, 2 "ImageWidth" image_width: u64,
    3 "ImageHeight" image_height: u64, 4 "LocationX" location_x: u64, 5 "LocationY" location_y: u64,
    6 "ZOrder" z_order: u64, 7 "RenderMode" render_mode: u64, 8 "MixInputType" mix_input_type: u64,
    9 "PlaceImageId" place_image_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterMarkParams {
    pub water_mark_id: Option<u64>,
    pub water_mark_width: Option<u64>,
    pub water_mark_height: Option<u64>,
    pub location_x: Option<u64>,
    pub location_y: Option<u64>,
    pub water_mark_url: Option<String>,
}

/// What [`WaterMarkParams::new`] takes.
pub struct WaterMarkParamsRequired {
    pub water_mark_id: u64,
    pub water_mark_width: u64,
    pub water_mark_height: u64,
    pub location_x: u64,
    pub location_y: u64,
}
input! { WaterMarkParams{WaterMarkParamsRequired: water_mark_id, water_mark_width, water_mark_height, location_x, location_y} {
    0 "WaterMarkId" water_mark_id: u64, 1 "WaterMarkWidth" water_mark_width: u64,
    2 "WaterMarkHeight" water_mark_height: u64, 3 "LocationX" location_x: u64, 4 "LocationY" location_y: u64,
    5 "WaterMarkUrl" water_mark_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishCdnParams {
    pub biz_id: Option<u64>,
    pub publish_cdn_urls: Option<Vec<String>>,
}
input! { PublishCdnParams(biz_id: u64, publish_cdn_urls: Vec<String>) {
    0 "BizId" biz_id: u64, 1 "PublishCdnUrls" publish_cdn_urls: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMCUMixTranscodeByStrRoomId {
    pub sdk_app_id: u64,
    pub str_room_id: String,
    pub output_params: OutputParams,
    pub encode_params: EncodeParams,
    pub layout_params: LayoutParams,
    pub publish_cdn_params: Option<PublishCdnParams>,
}

/// What [`StartMCUMixTranscodeByStrRoomId::new`] takes.
pub struct StartMCUMixTranscodeByStrRoomIdRequired {
    pub sdk_app_id: u64,
    pub str_room_id: String,
    pub output_params: OutputParams,
    pub encode_params: EncodeParams,
    pub layout_params: LayoutParams,
}
operation! { StartMCUMixTranscodeByStrRoomId{StartMCUMixTranscodeByStrRoomIdRequired: sdk_app_id, str_room_id, output_params, encode_params, layout_params}
    "StartMCUMixTranscodeByStrRoomId" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "StrRoomId" str_room_id, 2 "OutputParams" output_params, 3 "EncodeParams" encode_params,
    4 "LayoutParams" layout_params, 5 "PublishCdnParams" publish_cdn_params: PublishCdnParams
} }

pub type StartMCUMixTranscodeByStrRoomIdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishCdnStream {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub room_id_type: u64,
    pub agent_params: AgentParams,
    pub with_transcoding: u64,
    pub audio_params: Option<McuAudioParams>,
    pub video_params: Option<McuVideoParams>,
    pub single_subscribe_params: Option<SingleSubscribeParams>,
    pub publish_cdn_params: Option<Vec<McuPublishCdnParam>>,
    pub sei_params: Option<McuSeiParams>,
    pub feed_back_room_params: Option<Vec<McuFeedBackRoomParams>>,
    pub record_params: Option<McuRecordParams>,
}

/// What [`StartPublishCdnStream::new`] takes.
pub struct StartPublishCdnStreamRequired {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub room_id_type: u64,
    pub agent_params: AgentParams,
    pub with_transcoding: u64,
}
operation! { StartPublishCdnStream{StartPublishCdnStreamRequired: sdk_app_id, room_id, room_id_type, agent_params, with_transcoding}
    "StartPublishCdnStream" -> StartPublishCdnStreamOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "RoomIdType" room_id_type, 3 "AgentParams" agent_params,
    4 "WithTranscoding" with_transcoding, 5 "AudioParams" audio_params: McuAudioParams,
    6 "VideoParams" video_params: McuVideoParams,
    7 "SingleSubscribeParams" single_subscribe_params: SingleSubscribeParams,
    8 "PublishCdnParams" publish_cdn_params: Vec<McuPublishCdnParam>, 9 "SeiParams" sei_params: McuSeiParams,
    10 "FeedBackRoomParams" feed_back_room_params: Vec<McuFeedBackRoomParams>,
    11 "RecordParams" record_params: McuRecordParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentParams {
    pub user_id: Option<String>,
    pub user_sig: Option<String>,
    pub max_idle_time: Option<u64>,
}
input! { AgentParams(user_id: String) {
    0 "UserId" user_id: String, 1 "UserSig" user_sig: String, 2 "MaxIdleTime" max_idle_time: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioEncode {
    pub sample_rate: Option<u64>,
    pub channel: Option<u64>,
    pub bit_rate: Option<u64>,
    pub codec: Option<u64>,
}
input! { AudioEncode(sample_rate: u64, channel: u64, bit_rate: u64) {
    0 "SampleRate" sample_rate: u64, 1 "Channel" channel: u64, 2 "BitRate" bit_rate: u64, 3 "Codec" codec: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuUserInfoParams {
    pub user_info: Option<MixUserInfo>,
    pub sound_level: Option<u64>,
}
input! { McuUserInfoParams(user_info: MixUserInfo) {
    0 "UserInfo" user_info: MixUserInfo, 1 "SoundLevel" sound_level: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixUserInfo {
    pub user_id: Option<String>,
    pub room_id: Option<String>,
    pub room_id_type: Option<u64>,
}
input! { MixUserInfo(user_id: String) {
    0 "UserId" user_id: String, 1 "RoomId" room_id: String, 2 "RoomIdType" room_id_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuVideoParams {
    pub video_encode: Option<VideoEncode>,
    pub layout_params: Option<McuLayoutParams>,
    pub back_ground_color: Option<String>,
    pub background_image_url: Option<String>,
    pub water_mark_list: Option<Vec<McuWaterMarkParams>>,
    pub background_render_mode: Option<u64>,
}
input! { McuVideoParams() {
    0 "VideoEncode" video_encode: VideoEncode, 1 "LayoutParams" layout_params: McuLayoutParams,
    2 "BackGroundColor" back_ground_color: String, 3 "BackgroundImageUrl" background_image_url: String,
    4 "WaterMarkList" water_mark_list: Vec<McuWaterMarkParams>, 5 "BackgroundRenderMode" background_render_mode: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEncode {
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub fps: Option<u64>,
    pub bit_rate: Option<u64>,
    pub gop: Option<u64>,
}

/// What [`VideoEncode::new`] takes.
pub struct VideoEncodeRequired {
    pub width: u64,
    pub height: u64,
    pub fps: u64,
    pub bit_rate: u64,
    pub gop: u64,
}
input! { VideoEncode{VideoEncodeRequired: width, height, fps, bit_rate, gop} {
    0 "Width" width: u64, 1 "Height" height: u64, 2 "Fps" fps: u64, 3 "BitRate" bit_rate: u64, 4 "Gop" gop: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuLayoutParams {
    pub mix_layout_mode: Option<u64>,
    pub pure_audio_hold_place_mode: Option<u64>,
    pub mix_layout_list: Option<Vec<McuLayout>>,
    pub max_video_user: Option<MaxVideoUser>,
    pub render_mode: Option<u64>,
    pub enable_stream_sei: Option<u64>,
}
input! { McuLayoutParams() {
    0 "MixLayoutMode" mix_layout_mode: u64, 1 "PureAudioHoldPlaceMode" pure_audio_hold_place_mode: u64,
    2 "MixLayoutList" mix_layout_list: Vec<McuLayout>, 3 "MaxVideoUser" max_video_user: MaxVideoUser,
    4 "RenderMode" render_mode: u64, 5 "EnableStreamSEI" enable_stream_sei: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuLayout {
    pub user_media_stream: Option<UserMediaStream>,
    pub image_width: Option<u64>,
    pub image_height: Option<u64>,
    pub location_x: Option<u64>,
    pub location_y: Option<u64>,
    pub z_order: Option<u64>,
    pub render_mode: Option<u64>,
    pub back_ground_color: Option<String>,
    pub background_image_url: Option<String>,
    pub custom_crop: Option<McuCustomCrop>,
    pub background_render_mode: Option<u64>,
    pub transparent_url: Option<String>,
    pub background_custom_render: Option<McuBackgroundCustomRender>,
    pub back_ground_color_mode: Option<u64>,
    pub enable_stream_sei: Option<u64>,
}
input! { McuLayout() {
    0 "UserMediaStream" user_media_stream: UserMediaStream, 1 "ImageWidth" image_width: u64,
    2 "ImageHeight" image_height: u64, 3 "LocationX" location_x: u64, 4 "LocationY" location_y: u64,
    5 "ZOrder" z_order: u64, 6 "RenderMode" render_mode: u64, 7 "BackGroundColor" back_ground_color: String,
    8 "BackgroundImageUrl" background_image_url: String, 9 "CustomCrop" custom_crop: McuCustomCrop,
    10 "BackgroundRenderMode" background_render_mode: u64, 11 "TransparentUrl" transparent_url: String,
    12 "BackgroundCustomRender" background_custom_render: McuBackgroundCustomRender,
    13 "BackGroundColorMode" back_ground_color_mode: u64, 14 "EnableStreamSEI" enable_stream_sei: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserMediaStream {
    pub user_info: Option<MixUserInfo>,
    pub stream_type: Option<u64>,
}
input! { UserMediaStream() {
    0 "UserInfo" user_info: MixUserInfo, 1 "StreamType" stream_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuCustomCrop {
    pub location_x: Option<u64>,
    pub location_y: Option<u64>,
    pub width: Option<u64>,
    pub height: Option<u64>,
}
input! { McuCustomCrop(location_x: u64, location_y: u64, width: u64, height: u64) {
    0 "LocationX" location_x: u64, 1 "LocationY" location_y: u64, 2 "Width" width: u64, 3 "Height" height: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuBackgroundCustomRender {
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub radius: Option<u64>,
}
input! { McuBackgroundCustomRender(width: u64, height: u64) {
    0 "Width" width: u64, 1 "Height" height: u64, 2 "Radius" radius: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxVideoUser {
    pub user_media_stream: Option<UserMediaStream>,
}
input! { MaxVideoUser(user_media_stream: UserMediaStream) {
    0 "UserMediaStream" user_media_stream: UserMediaStream
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuWaterMarkParams {
    pub water_mark_type: Option<u64>,
    pub water_mark_image: Option<McuWaterMarkImage>,
    pub water_mark_text: Option<McuWaterMarkText>,
}
input! { McuWaterMarkParams() {
    0 "WaterMarkType" water_mark_type: u64, 1 "WaterMarkImage" water_mark_image: McuWaterMarkImage,
    2 "WaterMarkText" water_mark_text: McuWaterMarkText
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuWaterMarkImage {
    pub water_mark_url: Option<String>,
    pub water_mark_width: Option<u64>,
    pub water_mark_height: Option<u64>,
    pub location_x: Option<u64>,
    pub location_y: Option<u64>,
    pub z_order: Option<u64>,
    pub dynamic_pos_type: Option<u64>,
}

/// What [`McuWaterMarkImage::new`] takes.
pub struct McuWaterMarkImageRequired {
    pub water_mark_url: String,
    pub water_mark_width: u64,
    pub water_mark_height: u64,
    pub location_x: u64,
    pub location_y: u64,
}
input! { McuWaterMarkImage{McuWaterMarkImageRequired: water_mark_url, water_mark_width, water_mark_height, location_x, location_y} {
    0 "WaterMarkUrl" water_mark_url: String, 1 "WaterMarkWidth" water_mark_width: u64,
    2 "WaterMarkHeight" water_mark_height: u64, 3 "LocationX" location_x: u64, 4 "LocationY" location_y: u64,
    5 "ZOrder" z_order: u64, 6 "DynamicPosType" dynamic_pos_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuWaterMarkText {
    pub text: Option<String>,
    pub water_mark_width: Option<u64>,
    pub water_mark_height: Option<u64>,
    pub location_x: Option<u64>,
    pub location_y: Option<u64>,
    pub font_size: Option<u64>,
    pub font_color: Option<String>,
    pub back_ground_color: Option<String>,
    pub dynamic_pos_type: Option<u64>,
    pub z_order: Option<u64>,
    pub font: Option<String>,
}

/// What [`McuWaterMarkText::new`] takes.
pub struct McuWaterMarkTextRequired {
    pub text: String,
    pub water_mark_width: u64,
    pub water_mark_height: u64,
    pub location_x: u64,
    pub location_y: u64,
    pub font_size: u64,
}
input! { McuWaterMarkText{McuWaterMarkTextRequired: text, water_mark_width, water_mark_height, location_x, location_y, font_size} {
    0 "Text" text: String, 1 "WaterMarkWidth" water_mark_width: u64, 2 "WaterMarkHeight" water_mark_height: u64,
    3 "LocationX" location_x: u64, 4 "LocationY" location_y: u64, 5 "FontSize" font_size: u64,
    6 "FontColor" font_color: String, 7 "BackGroundColor" back_ground_color: String,
    8 "DynamicPosType" dynamic_pos_type: u64, 9 "ZOrder" z_order: u64, 10 "Font" font: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleSubscribeParams {
    pub user_media_stream: Option<UserMediaStream>,
}
input! { SingleSubscribeParams(user_media_stream: UserMediaStream) {
    0 "UserMediaStream" user_media_stream: UserMediaStream
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuPublishCdnParam {
    pub publish_cdn_url: Option<String>,
    pub is_tencent_cdn: Option<u64>,
}
input! { McuPublishCdnParam(publish_cdn_url: String) {
    0 "PublishCdnUrl" publish_cdn_url: String, 1 "IsTencentCdn" is_tencent_cdn: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuSeiParams {
    pub layout_volume: Option<McuLayoutVolume>,
    pub pass_through: Option<McuPassThrough>,
}
input! { McuSeiParams() {
    0 "LayoutVolume" layout_volume: McuLayoutVolume, 1 "PassThrough" pass_through: McuPassThrough
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuLayoutVolume {
    pub app_data: Option<String>,
    pub payload_type: Option<u64>,
    pub interval: Option<u64>,
    pub follow_idr: Option<u64>,
}
input! { McuLayoutVolume() {
    0 "AppData" app_data: String, 1 "PayloadType" payload_type: u64, 2 "Interval" interval: u64,
    3 "FollowIdr" follow_idr: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuPassThrough {
    pub payload_content: Option<String>,
    pub payload_type: Option<u64>,
    pub payload_uuid: Option<String>,
    pub interval: Option<u64>,
    pub follow_idr: Option<u64>,
}
input! { McuPassThrough(payload_content: String, payload_type: u64) {
    0 "PayloadContent" payload_content: String, 1 "PayloadType" payload_type: u64, 2 "PayloadUuid" payload_uuid: String,
    3 "Interval" interval: u64, 4 "FollowIdr" follow_idr: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuFeedBackRoomParams {
    pub room_id: Option<String>,
    pub room_id_type: Option<u64>,
    pub user_id: Option<String>,
    pub user_sig: Option<String>,
}
input! { McuFeedBackRoomParams(room_id: String, room_id_type: u64, user_id: String, user_sig: String) {
    0 "RoomId" room_id: String, 1 "RoomIdType" room_id_type: u64, 2 "UserId" user_id: String,
    3 "UserSig" user_sig: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuRecordParams {
    pub uni_record: Option<u64>,
    pub record_key: Option<String>,
    pub record_wait_time: Option<u64>,
    pub record_format: Option<Vec<String>>,
    pub max_media_file_duration: Option<u64>,
    pub stream_type: Option<u64>,
    pub user_define_record_prefix: Option<String>,
    pub mcu_storage_params: Option<McuStorageParams>,
}
input! { McuRecordParams() {
    0 "UniRecord" uni_record: u64, 1 "RecordKey" record_key: String, 2 "RecordWaitTime" record_wait_time: u64,
    3 "RecordFormat" record_format: Vec<String>, 4 "MaxMediaFileDuration" max_media_file_duration: u64,
    5 "StreamType" stream_type: u64, 6 "UserDefineRecordPrefix" user_define_record_prefix: String,
    7 "McuStorageParams" mcu_storage_params: McuStorageParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuStorageParams {
    pub cloud_storage: Option<CloudStorage>,
    pub mcu_cloud_vod: Option<McuCloudVod>,
}
input! { McuStorageParams() {
    0 "CloudStorage" cloud_storage: CloudStorage, 1 "McuCloudVod" mcu_cloud_vod: McuCloudVod
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuCloudVod {
    pub mcu_tencent_vod: Option<McuTencentVod>,
}
input! { McuCloudVod() {
    0 "McuTencentVod" mcu_tencent_vod: McuTencentVod
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McuTencentVod {
    pub procedure: Option<String>,
    pub expire_time: Option<u64>,
    pub storage_region: Option<String>,
    pub class_id: Option<u64>,
    pub sub_app_id: Option<u64>,
    pub session_context: Option<String>,
    pub source_context: Option<String>,
}
input! { McuTencentVod() {
    0 "Procedure" procedure: String, 1 "ExpireTime" expire_time: u64, 2 "StorageRegion" storage_region: String,
    3 "ClassId" class_id: u64, 4 "SubAppId" sub_app_id: u64, 5 "SessionContext" session_context: String,
    6 "SourceContext" source_context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishCdnStreamOutput {
    pub task_id: Option<String>,
}
model! { StartPublishCdnStreamOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamIngest {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub room_id_type: u64,
    pub user_id: String,
    pub user_sig: String,
    pub stream_url: Option<String>,
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
    pub volume: Option<u64>,
    pub enable_progress: Option<bool>,
    pub tempo: Option<f64>,
    pub idle_timeout: Option<i64>,
}

/// What [`StartStreamIngest::new`] takes.
pub struct StartStreamIngestRequired {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub room_id_type: u64,
    pub user_id: String,
    pub user_sig: String,
}
operation! { StartStreamIngest{StartStreamIngestRequired: sdk_app_id, room_id, room_id_type, user_id, user_sig}
    "StartStreamIngest" -> StartStreamIngestOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "RoomIdType" room_id_type, 3 "UserId" user_id, 4 "UserSig" user_sig,
    5 "StreamUrl" stream_url: String, 6 "PrivateMapKey" private_map_key: Secret,
    7 "VideoEncodeParams" video_encode_params: VideoEncodeParams,
    8 "AudioEncodeParams" audio_encode_params: AudioEncodeParams, 9 "SourceUrl" source_url: Vec<String>,
    10 "SeekSecond" seek_second: i64, 11 "AutoPush" auto_push: bool, 12 "RepeatNum" repeat_num: i64,
    13 "MaxDuration" max_duration: i64, 14 "Volume" volume: u64, 15 "EnableProgress" enable_progress: bool,
    16 "Tempo" tempo: f64, 17 "IdleTimeout" idle_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEncodeParams {
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub fps: Option<u64>,
    pub bit_rate: Option<u64>,
    pub gop: Option<u64>,
}
input! { VideoEncodeParams() {
    0 "Width" width: u64, 1 "Height" height: u64, 2 "Fps" fps: u64, 3 "BitRate" bit_rate: u64, 4 "Gop" gop: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioEncodeParams {
    pub sample_rate: Option<u64>,
    pub channel: Option<u64>,
    pub bit_rate: Option<u64>,
    pub volume: Option<u64>,
}
input! { AudioEncodeParams() {
    0 "SampleRate" sample_rate: u64, 1 "Channel" channel: u64, 2 "BitRate" bit_rate: u64, 3 "Volume" volume: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamIngestOutput {
    pub task_id: Option<String>,
}
model! { StartStreamIngestOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWebRecord {
    pub record_url: String,
    pub storage_params: StorageParams,
    pub sdk_app_id: i64,
    pub max_duration_limit: Option<u64>,
    pub web_record_video_params: Option<WebRecordVideoParams>,
    pub record_id: Option<String>,
    pub publish_cdn_params: Option<Vec<McuPublishCdnParam>>,
    pub ready_timeout: Option<u64>,
    pub emulate_mobile_params: Option<EmulateMobileParams>,
}
operation! { StartWebRecord(record_url: String, storage_params: StorageParams, sdk_app_id: i64)
    "StartWebRecord" -> StartWebRecordOutput {
    0 "RecordUrl" record_url, 1 "StorageParams" storage_params, 2 "SdkAppId" sdk_app_id,
    3 "MaxDurationLimit" max_duration_limit: u64,
    4 "WebRecordVideoParams" web_record_video_params: WebRecordVideoParams, 5 "RecordId" record_id: String,
    6 "PublishCdnParams" publish_cdn_params: Vec<McuPublishCdnParam>, 7 "ReadyTimeout" ready_timeout: u64,
    8 "EmulateMobileParams" emulate_mobile_params: EmulateMobileParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebRecordVideoParams {
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub format: Option<String>,
    pub max_media_file_duration: Option<i64>,
}
input! { WebRecordVideoParams() {
    0 "Width" width: u64, 1 "Height" height: u64, 2 "Format" format: String,
    3 "MaxMediaFileDuration" max_media_file_duration: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmulateMobileParams {
    pub mobile_device_type: Option<u64>,
    pub screen_orientation: Option<u64>,
}
input! { EmulateMobileParams() {
    0 "MobileDeviceType" mobile_device_type: u64, 1 "ScreenOrientation" screen_orientation: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWebRecordOutput {
    pub task_id: Option<String>,
}
model! { StartWebRecordOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAIConversation {
    pub task_id: String,
}
operation! { StopAIConversation(task_id: String) "StopAIConversation" -> Empty {
    0 "TaskId" task_id
} }

pub type StopAIConversationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAITranscription {
    pub task_id: String,
}
operation! { StopAITranscription(task_id: String) "StopAITranscription" -> Empty {
    0 "TaskId" task_id
} }

pub type StopAITranscriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMCUMixTranscode {
    pub sdk_app_id: u64,
    pub room_id: u64,
}
operation! { StopMCUMixTranscode(sdk_app_id: u64, room_id: u64) "StopMCUMixTranscode" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

pub type StopMCUMixTranscodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMCUMixTranscodeByStrRoomId {
    pub sdk_app_id: u64,
    pub str_room_id: String,
}
operation! { StopMCUMixTranscodeByStrRoomId(sdk_app_id: u64, str_room_id: String)
    "StopMCUMixTranscodeByStrRoomId" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "StrRoomId" str_room_id
} }

pub type StopMCUMixTranscodeByStrRoomIdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishCdnStream {
    pub sdk_app_id: u64,
    pub task_id: String,
    pub record_key: Option<String>,
}
operation! { StopPublishCdnStream(sdk_app_id: u64, task_id: String)
    "StopPublishCdnStream" -> StopPublishCdnStreamOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id, 2 "RecordKey" record_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishCdnStreamOutput {
    pub task_id: Option<String>,
}
model! { StopPublishCdnStreamOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStreamIngest {
    pub sdk_app_id: u64,
    pub task_id: String,
}
operation! { StopStreamIngest(sdk_app_id: u64, task_id: String) "StopStreamIngest" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

pub type StopStreamIngestOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWebRecord {
    pub task_id: String,
}
operation! { StopWebRecord(task_id: String) "StopWebRecord" -> Empty {
    0 "TaskId" task_id
} }

pub type StopWebRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeech {
    pub text: String,
    pub voice: Voice,
    pub sdk_app_id: u64,
    pub audio_format: Option<AudioFormat>,
    /// Deprecated.
    pub api_key: Option<Secret>,
    pub model: Option<String>,
    pub language: Option<String>,
    pub pronunciation_dict: Option<Vec<PronunciationDict>>,
    pub alignment_mode: Option<u64>,
    pub extra_params: Option<String>,
}
operation! { TextToSpeech(text: String, voice: Voice, sdk_app_id: u64) "TextToSpeech" -> TextToSpeechOutput {
    0 "Text" text, 1 "Voice" voice, 2 "SdkAppId" sdk_app_id, 3 "AudioFormat" audio_format: AudioFormat,
    4 "APIKey" api_key: Secret, 5 "Model" model: String, 6 "Language" language: String,
    7 "PronunciationDict" pronunciation_dict: Vec<PronunciationDict>, 8 "AlignmentMode" alignment_mode: u64,
    9 "ExtraParams" extra_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeechOutput {
    pub audio: Option<String>,
    pub alignments: Option<Vec<AlignmentItem>>,
    pub total_duration_ms: Option<u64>,
}
model! { TextToSpeechOutput {
    0 "Audio" audio, 1 "Alignments" alignments, 2 "TotalDurationMs" total_duration_ms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlignmentItem {
    pub text: Option<String>,
    pub time_begin_ms: Option<u64>,
    pub time_end_ms: Option<u64>,
    pub text_begin: Option<u64>,
    pub text_end: Option<u64>,
    pub words: Option<Vec<WordItem>>,
}
model! { AlignmentItem {
    0 "Text" text, 1 "TimeBeginMs" time_begin_ms, 2 "TimeEndMs" time_end_ms, 3 "TextBegin" text_begin,
    4 "TextEnd" text_end, 5 "Words" words
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordItem {
    pub word: Option<String>,
    pub time_begin_ms: Option<u64>,
    pub time_end_ms: Option<u64>,
    pub word_begin: Option<u64>,
    pub word_end: Option<u64>,
}
model! { WordItem {
    0 "Word" word, 1 "TimeBeginMs" time_begin_ms, 2 "TimeEndMs" time_end_ms, 3 "WordBegin" word_begin,
    4 "WordEnd" word_end
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToSpeechSSE {
    pub text: String,
    pub voice: Voice,
    pub sdk_app_id: u64,
    pub audio_format: Option<AudioFormat>,
    /// Deprecated.
    pub api_key: Option<Secret>,
    pub model: Option<String>,
    pub language: Option<String>,
    pub pronunciation_dict: Option<Vec<PronunciationDict>>,
    pub alignment_mode: Option<u64>,
    pub extra_params: Option<String>,
}
operation! { TextToSpeechSSE(text: String, voice: Voice, sdk_app_id: u64) "TextToSpeechSSE" -> Empty {
    0 "Text" text, 1 "Voice" voice, 2 "SdkAppId" sdk_app_id, 3 "AudioFormat" audio_format: AudioFormat,
    4 "APIKey" api_key: Secret, 5 "Model" model: String, 6 "Language" language: String,
    7 "PronunciationDict" pronunciation_dict: Vec<PronunciationDict>, 8 "AlignmentMode" alignment_mode: u64,
    9 "ExtraParams" extra_params: String
} }

pub type TextToSpeechSSEOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIConversation {
    pub task_id: String,
    pub welcome_message: Option<String>,
    pub interrupt_mode: Option<u64>,
    pub interrupt_speech_duration: Option<u64>,
    pub llm_config: Option<String>,
    pub tts_config: Option<String>,
}
operation! { UpdateAIConversation(task_id: String) "UpdateAIConversation" -> Empty {
    0 "TaskId" task_id, 1 "WelcomeMessage" welcome_message: String, 2 "InterruptMode" interrupt_mode: u64,
    3 "InterruptSpeechDuration" interrupt_speech_duration: u64, 4 "LLMConfig" llm_config: String,
    5 "TTSConfig" tts_config: String
} }

pub type UpdateAIConversationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublishCdnStream {
    pub sdk_app_id: u64,
    pub task_id: String,
    pub sequence_number: u64,
    pub with_transcoding: u64,
    pub audio_params: Option<McuAudioParams>,
    pub video_params: Option<McuVideoParams>,
    pub single_subscribe_params: Option<SingleSubscribeParams>,
    pub publish_cdn_params: Option<Vec<McuPublishCdnParam>>,
    pub sei_params: Option<McuSeiParams>,
    pub feed_back_room_params: Option<Vec<McuFeedBackRoomParams>>,
}
operation! { UpdatePublishCdnStream(sdk_app_id: u64, task_id: String, sequence_number: u64, with_transcoding: u64)
    "UpdatePublishCdnStream" -> UpdatePublishCdnStreamOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id, 2 "SequenceNumber" sequence_number,
    3 "WithTranscoding" with_transcoding, 4 "AudioParams" audio_params: McuAudioParams,
    5 "VideoParams" video_params: McuVideoParams,
    6 "SingleSubscribeParams" single_subscribe_params: SingleSubscribeParams,
    7 "PublishCdnParams" publish_cdn_params: Vec<McuPublishCdnParam>, 8 "SeiParams" sei_params: McuSeiParams,
    9 "FeedBackRoomParams" feed_back_room_params: Vec<McuFeedBackRoomParams>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublishCdnStreamOutput {
    pub task_id: Option<String>,
}
model! { UpdatePublishCdnStreamOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamIngest {
    pub sdk_app_id: u64,
    pub task_id: String,
    pub stream_url: Option<String>,
    pub volume: Option<u64>,
    pub is_pause: Option<bool>,
    pub enable_progress: Option<bool>,
    pub tempo: Option<f64>,
}
operation! { UpdateStreamIngest(sdk_app_id: u64, task_id: String) "UpdateStreamIngest" -> UpdateStreamIngestOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id, 2 "StreamUrl" stream_url: String, 3 "Volume" volume: u64,
    4 "IsPause" is_pause: bool, 5 "EnableProgress" enable_progress: bool, 6 "Tempo" tempo: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamIngestOutput {
    pub status: Option<String>,
}
model! { UpdateStreamIngestOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVoicePrint {
    pub voice_print_id: String,
    pub req_timestamp: u64,
    pub audio_format: Option<u64>,
    pub audio: Option<String>,
    pub audio_meta_info: Option<String>,
}
operation! { UpdateVoicePrint(voice_print_id: String, req_timestamp: u64) "UpdateVoicePrint" -> Empty {
    0 "VoicePrintId" voice_print_id, 1 "ReqTimestamp" req_timestamp, 2 "AudioFormat" audio_format: u64,
    3 "Audio" audio: String, 4 "AudioMetaInfo" audio_meta_info: String
} }

pub type UpdateVoicePrintOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceClone {
    pub sdk_app_id: u64,
    pub voice_name: String,
    pub prompt_audio: String,
    /// Deprecated.
    pub api_key: Option<Secret>,
    pub prompt_text: Option<String>,
    pub model: Option<String>,
    pub language: Option<String>,
    pub extra_params: Option<String>,
}
operation! { VoiceClone(sdk_app_id: u64, voice_name: String, prompt_audio: String) "VoiceClone" -> VoiceCloneOutput {
    0 "SdkAppId" sdk_app_id, 1 "VoiceName" voice_name, 2 "PromptAudio" prompt_audio, 3 "APIKey" api_key: Secret,
    4 "PromptText" prompt_text: String, 5 "Model" model: String, 6 "Language" language: String,
    7 "ExtraParams" extra_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceCloneOutput {
    pub voice_id: Option<String>,
}
model! { VoiceCloneOutput {
    0 "VoiceId" voice_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UN_REAL_NAME_AUTHENTICATED: &str = "AuthFailure.UnRealNameAuthenticated";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const AUTH_FAILURE_UNSUPPORTED_OPERATION: &str = "AuthFailure.UnsupportedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CR_UNSUPPORT_METHOD: &str = "FailedOperation.CRUnsupportMethod";
    pub const FAILED_OPERATION_CS_UNSUPPORT_METHOD: &str = "FailedOperation.CSUnsupportMethod";
    pub const FAILED_OPERATION_CT_UNSUPPORT_METHOD: &str = "FailedOperation.CTUnsupportMethod";
    pub const FAILED_OPERATION_COS_OPERATION_FAILED: &str = "FailedOperation.CosOperationFailed";
    pub const FAILED_OPERATION_DB_OPERATION_FAILED: &str = "FailedOperation.DbOperationFailed";
    pub const FAILED_OPERATION_GEN_VOICE_PRINT_ID_FAILED: &str = "FailedOperation.GenVoicePrintIdFailed";
    pub const FAILED_OPERATION_MIX_SESSION_NOT_EXIST: &str = "FailedOperation.MixSessionNotExist";
    pub const FAILED_OPERATION_NOT_ABILITY: &str = "FailedOperation.NotAbility";
    pub const FAILED_OPERATION_NOT_ALLOWED: &str = "FailedOperation.NotAllowed";
    pub const FAILED_OPERATION_QUERY_TASK_INFO_FAILED: &str = "FailedOperation.QueryTaskInfoFailed";
    pub const FAILED_OPERATION_REQUEST_OUTDATED: &str = "FailedOperation.RequestOutdated";
    pub const FAILED_OPERATION_REQUEST_REJECTION: &str = "FailedOperation.RequestRejection";
    pub const FAILED_OPERATION_RESTRICTED_CONCURRENCY: &str = "FailedOperation.RestrictedConcurrency";
    pub const FAILED_OPERATION_RESTRICTED_FREQUENCY: &str = "FailedOperation.RestrictedFrequency";
    pub const FAILED_OPERATION_ROOM_NOT_EXIST: &str = "FailedOperation.RoomNotExist";
    pub const FAILED_OPERATION_SDK_APP_ID_NOT_EXIST: &str = "FailedOperation.SdkAppIdNotExist";
    pub const FAILED_OPERATION_SDK_APP_ID_NOT_UNDER_APP_ID: &str = "FailedOperation.SdkAppIdNotUnderAppId";
    pub const FAILED_OPERATION_TASK_EXIST: &str = "FailedOperation.TaskExist";
    pub const FAILED_OPERATION_TASK_FINISHED: &str = "FailedOperation.TaskFinished";
    pub const FAILED_OPERATION_TASK_NOT_EXIST: &str = "FailedOperation.TaskNotExist";
    pub const FAILED_OPERATION_UPDATE_VOICE_PRINT_ID_NOT_FOUND: &str = "FailedOperation.UpdateVoicePrintIdNotFound";
    pub const FAILED_OPERATION_VOICE_PRINT_AUDIO_CHECK_FAILED: &str = "FailedOperation.VoicePrintAudioCheckFailed";
    pub const FAILED_OPERATION_VOICE_PRINT_REGISTRATION_LIMIT: &str = "FailedOperation.VoicePrintRegistrationLimit";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CR_INTERNAL_ERROR: &str = "InternalError.CRInternalError";
    pub const INTERNAL_ERROR_CS_INTERNAL_ERROR: &str = "InternalError.CSInternalError";
    pub const INTERNAL_ERROR_CT_INTERNAL_ERROR: &str = "InternalError.CTInternalError";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_ES_QUERY_ERROR: &str = "InternalError.EsQueryError";
    pub const INTERNAL_ERROR_GET_ROOM_CACHE_IP_ERROR: &str = "InternalError.GetRoomCacheIpError";
    pub const INTERNAL_ERROR_GET_ROOM_FROM_CACHE_ERROR: &str = "InternalError.GetRoomFromCacheError";
    pub const INTERNAL_ERROR_HTTP_PARASE_FALIED: &str = "InternalError.HttpParaseFalied";
    pub const INTERNAL_ERROR_HTTP_PARSE_FAILED: &str = "InternalError.HttpParseFailed";
    pub const INTERNAL_ERROR_INTERFACE_ERR: &str = "InternalError.InterfaceErr";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INTERNAL_ERROR_METHOD_ERR: &str = "InternalError.MethodErr";
    pub const INTERNAL_ERROR_THIRD_PARTY_CALL_ERROR: &str = "InternalError.ThirdPartyCallError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_APP_ID: &str = "InvalidParameter.AppId";
    pub const INVALID_PARAMETER_AUDIO_ENCODE_PARAMS: &str = "InvalidParameter.AudioEncodeParams";
    pub const INVALID_PARAMETER_AUDIO_PROMPT: &str = "InvalidParameter.AudioPrompt";
    pub const INVALID_PARAMETER_BACKGROUND_IMAGE_URL: &str = "InvalidParameter.BackgroundImageUrl";
    pub const INVALID_PARAMETER_BIZ_ID: &str = "InvalidParameter.BizId";
    pub const INVALID_PARAMETER_BODY_PARAMS_ERROR: &str = "InvalidParameter.BodyParamsError";
    pub const INVALID_PARAMETER_CHECK_CONTENT_FAILED: &str = "InvalidParameter.CheckContentFailed";
    pub const INVALID_PARAMETER_CHECK_SUFFIX_FAILED: &str = "InvalidParameter.CheckSuffixFailed";
    pub const INVALID_PARAMETER_ENCODE_PARAMS: &str = "InvalidParameter.EncodeParams";
    pub const INVALID_PARAMETER_END_TS: &str = "InvalidParameter.EndTs";
    pub const INVALID_PARAMETER_INVALID_AUDIO_INPUT: &str = "InvalidParameter.InvalidAudioInput";
    pub const INVALID_PARAMETER_INVALID_SDK_APP_ID: &str = "InvalidParameter.InvalidSdkAppId";
    pub const INVALID_PARAMETER_INVALID_VOICE_PRINT_ID_LIST: &str = "InvalidParameter.InvalidVoicePrintIdList";
    pub const INVALID_PARAMETER_LANGUAGE: &str = "InvalidParameter.Language";
    pub const INVALID_PARAMETER_MAIN_VIDEO_RIGHT_ALIGN: &str = "InvalidParameter.MainVideoRightAlign";
    pub const INVALID_PARAMETER_MAIN_VIDEO_STREAM_TYPE: &str = "InvalidParameter.MainVideoStreamType";
    pub const INVALID_PARAMETER_MODEL: &str = "InvalidParameter.Model";
    pub const INVALID_PARAMETER_OUT_OF_RANGE: &str = "InvalidParameter.OutOfRange";
    pub const INVALID_PARAMETER_OUTPUT_PARAMS: &str = "InvalidParameter.OutputParams";
    pub const INVALID_PARAMETER_PAGE_NUMBER: &str = "InvalidParameter.PageNumber";
    pub const INVALID_PARAMETER_PAGE_SIZE: &str = "InvalidParameter.PageSize";
    pub const INVALID_PARAMETER_PAGE_SIZE_OVERSIZE: &str = "InvalidParameter.PageSizeOversize";
    pub const INVALID_PARAMETER_PICTURE_NOT_FOUND: &str = "InvalidParameter.PictureNotFound";
    pub const INVALID_PARAMETER_PITCH: &str = "InvalidParameter.Pitch";
    pub const INVALID_PARAMETER_PRESET_LAYOUT_CONFIG: &str = "InvalidParameter.PresetLayoutConfig";
    pub const INVALID_PARAMETER_PRONUNCIATION_DICT: &str = "InvalidParameter.PronunciationDict";
    pub const INVALID_PARAMETER_PUBLISH_CDN_URLS: &str = "InvalidParameter.PublishCdnUrls";
    pub const INVALID_PARAMETER_PURE_AUDIO_STREAM: &str = "InvalidParameter.PureAudioStream";
    pub const INVALID_PARAMETER_QUERY_SCALE_OVERSIZE: &str = "InvalidParameter.QueryScaleOversize";
    pub const INVALID_PARAMETER_RECORD_AUDIO_ONLY: &str = "InvalidParameter.RecordAudioOnly";
    pub const INVALID_PARAMETER_RECORD_ID: &str = "InvalidParameter.RecordId";
    pub const INVALID_PARAMETER_ROOM_ID: &str = "InvalidParameter.RoomId";
    pub const INVALID_PARAMETER_SAMPLE_RATE: &str = "InvalidParameter.SampleRate";
    pub const INVALID_PARAMETER_SDK_APP_ID: &str = "InvalidParameter.SdkAppId";
    pub const INVALID_PARAMETER_SMALL_VIDEO_LAYOUT_PARAMS: &str = "InvalidParameter.SmallVideoLayoutParams";
    pub const INVALID_PARAMETER_SMALL_VIDEO_STREAM_TYPE: &str = "InvalidParameter.SmallVideoStreamType";
    pub const INVALID_PARAMETER_SPEED: &str = "InvalidParameter.Speed";
    pub const INVALID_PARAMETER_START_TIME_EXPIRE: &str = "InvalidParameter.StartTimeExpire";
    pub const INVALID_PARAMETER_START_TIME_OVERSIZE: &str = "InvalidParameter.StartTimeOversize";
    pub const INVALID_PARAMETER_START_TS: &str = "InvalidParameter.StartTs";
    pub const INVALID_PARAMETER_START_TS_OVERSIZE: &str = "InvalidParameter.StartTsOversize";
    pub const INVALID_PARAMETER_STR_ROOM_ID: &str = "InvalidParameter.StrRoomId";
    pub const INVALID_PARAMETER_STREAM_ID: &str = "InvalidParameter.StreamId";
    pub const INVALID_PARAMETER_STREAM_URL: &str = "InvalidParameter.StreamUrl";
    pub const INVALID_PARAMETER_TASK_ID: &str = "InvalidParameter.TaskId";
    pub const INVALID_PARAMETER_TEXT: &str = "InvalidParameter.Text";
    pub const INVALID_PARAMETER_TEXT_LENGTH: &str = "InvalidParameter.TextLength";
    pub const INVALID_PARAMETER_URL_PARAMS_ERROR: &str = "InvalidParameter.UrlParamsError";
    pub const INVALID_PARAMETER_USER_ID: &str = "InvalidParameter.UserId";
    pub const INVALID_PARAMETER_USER_IDS: &str = "InvalidParameter.UserIds";
    pub const INVALID_PARAMETER_USER_IDS_MORETHAN_SIX: &str = "InvalidParameter.UserIdsMorethanSix";
    pub const INVALID_PARAMETER_USER_SIG: &str = "InvalidParameter.UserSig";
    pub const INVALID_PARAMETER_USER_SIG_NOT_ADMIN: &str = "InvalidParameter.UserSigNotAdmin";
    pub const INVALID_PARAMETER_VIDEO_RESOLUTION: &str = "InvalidParameter.VideoResolution";
    pub const INVALID_PARAMETER_VOICE_ID: &str = "InvalidParameter.VoiceId";
    pub const INVALID_PARAMETER_VOICE_NAME: &str = "InvalidParameter.VoiceName";
    pub const INVALID_PARAMETER_VOLUME: &str = "InvalidParameter.Volume";
    pub const INVALID_PARAMETER_VALUE_ROOM_ID: &str = "InvalidParameterValue.RoomId";
    pub const LIMIT_EXCEEDED_CONCURRENCY_LIMIT: &str = "LimitExceeded.ConcurrencyLimit";
    pub const LIMIT_EXCEEDED_VOICE_CLONE_MAX_NUM_LIMIT: &str = "LimitExceeded.VoiceCloneMaxNumLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_API_KEY: &str = "MissingParameter.APIKey";
    pub const MISSING_PARAMETER_ASR_LANG: &str = "MissingParameter.ASRLang";
    pub const MISSING_PARAMETER_ACCESS_KEY: &str = "MissingParameter.AccessKey";
    pub const MISSING_PARAMETER_APP_ID: &str = "MissingParameter.AppId";
    pub const MISSING_PARAMETER_ASR_PARAM: &str = "MissingParameter.AsrParam";
    pub const MISSING_PARAMETER_AUDIO_ENCODE_PARAMS: &str = "MissingParameter.AudioEncodeParams";
    pub const MISSING_PARAMETER_BIZ_ID: &str = "MissingParameter.BizId";
    pub const MISSING_PARAMETER_BUCKET: &str = "MissingParameter.Bucket";
    pub const MISSING_PARAMETER_CLOUD_STORAGE: &str = "MissingParameter.CloudStorage";
    pub const MISSING_PARAMETER_COMM_ID: &str = "MissingParameter.CommId";
    pub const MISSING_PARAMETER_COMM_ID_OR_SDK_APP_ID: &str = "MissingParameter.CommIdOrSdkAppId";
    pub const MISSING_PARAMETER_ENCODE_PARAMS: &str = "MissingParameter.EncodeParams";
    pub const MISSING_PARAMETER_END_TS: &str = "MissingParameter.EndTs";
    pub const MISSING_PARAMETER_MISSING_VOICE_PRINT_UPDATE_PARAMS: &str =
        "MissingParameter.MissingVoicePrintUpdateParams";
    pub const MISSING_PARAMETER_OUTPUT_PARAMS: &str = "MissingParameter.OutputParams";
    pub const MISSING_PARAMETER_PRESET_LAYOUT_CONFIG: &str = "MissingParameter.PresetLayoutConfig";
    pub const MISSING_PARAMETER_PUBLISH_CDN_PARAMS: &str = "MissingParameter.PublishCdnParams";
    pub const MISSING_PARAMETER_PUBLISH_CDN_URLS: &str = "MissingParameter.PublishCdnUrls";
    pub const MISSING_PARAMETER_RECORD_MODE: &str = "MissingParameter.RecordMode";
    pub const MISSING_PARAMETER_RECORD_PARAMS: &str = "MissingParameter.RecordParams";
    pub const MISSING_PARAMETER_REGION: &str = "MissingParameter.Region";
    pub const MISSING_PARAMETER_ROOM_ID: &str = "MissingParameter.RoomId";
    pub const MISSING_PARAMETER_ROOM_NUM: &str = "MissingParameter.RoomNum";
    pub const MISSING_PARAMETER_SDK_APP_ID: &str = "MissingParameter.SdkAppId";
    pub const MISSING_PARAMETER_SECRET_KEY: &str = "MissingParameter.SecretKey";
    pub const MISSING_PARAMETER_SLICE_PARAMS: &str = "MissingParameter.SliceParams";
    pub const MISSING_PARAMETER_SLICE_STORAGE_PARAMS: &str = "MissingParameter.SliceStorageParams";
    pub const MISSING_PARAMETER_SLICE_TYPE: &str = "MissingParameter.SliceType";
    pub const MISSING_PARAMETER_START_TS: &str = "MissingParameter.StartTs";
    pub const MISSING_PARAMETER_STORAGE_PARAMS: &str = "MissingParameter.StorageParams";
    pub const MISSING_PARAMETER_STREAM_ID: &str = "MissingParameter.StreamId";
    pub const MISSING_PARAMETER_STREAM_TYPE: &str = "MissingParameter.StreamType";
    pub const MISSING_PARAMETER_TASK_ID: &str = "MissingParameter.TaskId";
    pub const MISSING_PARAMETER_TEXT: &str = "MissingParameter.Text";
    pub const MISSING_PARAMETER_TRANSCRIPTION_PARAM: &str = "MissingParameter.TranscriptionParam";
    pub const MISSING_PARAMETER_USER_ID: &str = "MissingParameter.UserId";
    pub const MISSING_PARAMETER_USER_IDS: &str = "MissingParameter.UserIds";
    pub const MISSING_PARAMETER_USER_SIG: &str = "MissingParameter.UserSig";
    pub const MISSING_PARAMETER_VENDOR: &str = "MissingParameter.Vendor";
    pub const MISSING_PARAMETER_VIDEO_ENCODE_PARAMS: &str = "MissingParameter.VideoEncodeParams";
    pub const OPERATION_DENIED_FREQ_OVER_LIMIT: &str = "OperationDenied.FreqOverLimit";
    pub const RESOURCE_INSUFFICIENT_REQUEST_REJECTION: &str = "ResourceInsufficient.RequestRejection";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND: &str = "ResourceNotFound.ResourceNotFound";
    pub const UNAUTHORIZED_OPERATION_SDK_APP_ID: &str = "UnauthorizedOperation.SdkAppId";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_INTERNAL_ERROR: &str = "UnsupportedOperation.InternalError";
    pub const UNSUPPORTED_OPERATION_NOT_ALLOWED: &str = "UnsupportedOperation.NotAllowed";
    pub const UNSUPPORTED_OPERATION_TASK_LIMIT: &str = "UnsupportedOperation.TaskLimit";
    pub const UNSUPPORTED_OPERATION_VOICE_CLONE_ERROR: &str = "UnsupportedOperation.VoiceCloneError";
}

#[cfg(feature = "reflect")]
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
