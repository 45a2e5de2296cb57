//! `tts` 2019-08-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tts", version: "2019-08-23", code: "tts", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsTask {
    pub text: String,
    pub volume: Option<f64>,
    pub speed: Option<f64>,
    pub project_id: Option<i64>,
    pub model_type: Option<i64>,
    pub voice_type: Option<i64>,
    pub primary_language: Option<i64>,
    pub sample_rate: Option<u64>,
    pub codec: Option<String>,
    pub callback_url: Option<String>,
    pub enable_subtitle: Option<bool>,
    pub voiceover_dialogue_split: Option<bool>,
    pub emotion_category: Option<String>,
    pub emotion_intensity: Option<i64>,
}
operation! { CreateTtsTask(text: String) "CreateTtsTask" -> CreateTtsTaskOutput {
    0 "Text" text, 1 "Volume" volume: f64, 2 "Speed" speed: f64, 3 "ProjectId" project_id: i64,
    4 "ModelType" model_type: i64, 5 "VoiceType" voice_type: i64, 6 "PrimaryLanguage" primary_language: i64,
    7 "SampleRate" sample_rate: u64, 8 "Codec" codec: String, 9 "CallbackUrl" callback_url: String,
    10 "EnableSubtitle" enable_subtitle: bool, 11 "VoiceoverDialogueSplit" voiceover_dialogue_split: bool,
    12 "EmotionCategory" emotion_category: String, 13 "EmotionIntensity" emotion_intensity: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsTaskOutput {
    pub data: Option<CreateTtsTaskRespData>,
}
model! { CreateTtsTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsTaskRespData {
    pub task_id: Option<String>,
}
model! { CreateTtsTaskRespData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTtsTaskStatus {
    pub task_id: String,
}
operation! { DescribeTtsTaskStatus(task_id: String) "DescribeTtsTaskStatus" -> DescribeTtsTaskStatusOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTtsTaskStatusOutput {
    pub data: Option<DescribeTtsTaskStatusRespData>,
}
model! { DescribeTtsTaskStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTtsTaskStatusRespData {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub status_str: Option<String>,
    pub result_url: Option<String>,
    pub subtitles: Option<Vec<Subtitle>>,
    pub error_msg: Option<String>,
}
model! { DescribeTtsTaskStatusRespData {
    0 "TaskId" task_id, 1 "Status" status, 2 "StatusStr" status_str, 3 "ResultUrl" result_url, 4 "Subtitles" subtitles,
    5 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subtitle {
    pub text: Option<String>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub begin_index: Option<i64>,
    pub end_index: Option<i64>,
    pub phoneme: Option<String>,
}
model! { Subtitle {
    0 "Text" text, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "BeginIndex" begin_index, 4 "EndIndex" end_index,
    5 "Phoneme" phoneme
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToVoice {
    pub text: String,
    pub session_id: String,
    pub volume: Option<f64>,
    pub speed: Option<f64>,
    pub project_id: Option<i64>,
    pub model_type: Option<i64>,
    pub voice_type: Option<i64>,
    pub fast_voice_type: Option<String>,
    pub primary_language: Option<i64>,
    pub sample_rate: Option<u64>,
    pub codec: Option<String>,
    pub enable_subtitle: Option<bool>,
    pub segment_rate: Option<u64>,
    pub emotion_category: Option<String>,
    pub emotion_intensity: Option<i64>,
}
operation! { TextToVoice(text: String, session_id: String) "TextToVoice" -> TextToVoiceOutput {
    0 "Text" text, 1 "SessionId" session_id, 2 "Volume" volume: f64, 3 "Speed" speed: f64,
    4 "ProjectId" project_id: i64, 5 "ModelType" model_type: i64, 6 "VoiceType" voice_type: i64,
    7 "FastVoiceType" fast_voice_type: String, 8 "PrimaryLanguage" primary_language: i64,
    9 "SampleRate" sample_rate: u64, 10 "Codec" codec: String, 11 "EnableSubtitle" enable_subtitle: bool,
    12 "SegmentRate" segment_rate: u64, 13 "EmotionCategory" emotion_category: String,
    14 "EmotionIntensity" emotion_intensity: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToVoiceOutput {
    pub audio: Option<String>,
    pub session_id: Option<String>,
    pub subtitles: Option<Vec<Subtitle>>,
}
model! { TextToVoiceOutput {
    0 "Audio" audio, 1 "SessionId" session_id, 2 "Subtitles" subtitles
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION: &str = "AuthFailure.InvalidAuthorization";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_NO_SUCH_TASK: &str = "FailedOperation.NoSuchTask";
    pub const INTERNAL_ERROR_ERROR_GET_ROUTE: &str = "InternalError.ErrorGetRoute";
    pub const INTERNAL_ERROR_EXCEED_MAX_LIMIT: &str = "InternalError.ExceedMaxLimit";
    pub const INTERNAL_ERROR_FAIL_ACCESS_DATABASE: &str = "InternalError.FailAccessDatabase";
    pub const INTERNAL_ERROR_FAIL_ACCESS_REDIS: &str = "InternalError.FailAccessRedis";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INTERNAL_ERROR_NO_RESOURCE: &str = "InternalError.NoResource";
    pub const INVALID_PARAMETER_INVALID_TEXT: &str = "InvalidParameter.InvalidText";
    pub const INVALID_PARAMETER_STATUS: &str = "InvalidParameter.Status";
    pub const INVALID_PARAMETER_VALUE_APP_ID: &str = "InvalidParameterValue.AppId";
    pub const INVALID_PARAMETER_VALUE_APP_ID_NOT_REGISTERED: &str = "InvalidParameterValue.AppIdNotRegistered";
    pub const INVALID_PARAMETER_VALUE_CALLBACK_URL: &str = "InvalidParameterValue.CallbackUrl";
    pub const INVALID_PARAMETER_VALUE_CODEC: &str = "InvalidParameterValue.Codec";
    pub const INVALID_PARAMETER_VALUE_ERROR_CARDINAL_FORMAT: &str = "InvalidParameterValue.ErrorCardinalFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_TEXT: &str = "InvalidParameterValue.InvalidText";
    pub const INVALID_PARAMETER_VALUE_MISS_PARAMETERS: &str = "InvalidParameterValue.MissParameters";
    pub const INVALID_PARAMETER_VALUE_MODEL_TYPE: &str = "InvalidParameterValue.ModelType";
    pub const INVALID_PARAMETER_VALUE_PARTICIPLE_ERROR: &str = "InvalidParameterValue.ParticipleError";
    pub const INVALID_PARAMETER_VALUE_PRIMARY_LANGUAGE: &str = "InvalidParameterValue.PrimaryLanguage";
    pub const INVALID_PARAMETER_VALUE_SSML_INVALID: &str = "InvalidParameterValue.SSMLInvalid";
    pub const INVALID_PARAMETER_VALUE_SAMPLE_RATE: &str = "InvalidParameterValue.SampleRate";
    pub const INVALID_PARAMETER_VALUE_SESSION_ID: &str = "InvalidParameterValue.SessionId";
    pub const INVALID_PARAMETER_VALUE_SPEED: &str = "InvalidParameterValue.Speed";
    pub const INVALID_PARAMETER_VALUE_TEXT: &str = "InvalidParameterValue.Text";
    pub const INVALID_PARAMETER_VALUE_TEXT_EMPTY: &str = "InvalidParameterValue.TextEmpty";
    pub const INVALID_PARAMETER_VALUE_TEXT_NOT_UTF8: &str = "InvalidParameterValue.TextNotUtf8";
    pub const INVALID_PARAMETER_VALUE_TEXT_SSML_PARSE_ERROR: &str = "InvalidParameterValue.TextSsmlParseError";
    pub const INVALID_PARAMETER_VALUE_TEXT_TOO_LONG: &str = "InvalidParameterValue.TextTooLong";
    pub const INVALID_PARAMETER_VALUE_TYPE: &str = "InvalidParameterValue.Type";
    pub const INVALID_PARAMETER_VALUE_VOICE_TYPE: &str = "InvalidParameterValue.VoiceType";
    pub const INVALID_PARAMETER_VALUE_VOLUME: &str = "InvalidParameterValue.Volume";
    pub const LIMIT_EXCEEDED_ACCESS_LIMIT: &str = "LimitExceeded.AccessLimit";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_ACCOUNT_ARREARS: &str = "UnsupportedOperation.AccountArrears";
    pub const UNSUPPORTED_OPERATION_AUTHORIZATION_EXPIRED: &str = "UnsupportedOperation.AuthorizationExpired";
    pub const UNSUPPORTED_OPERATION_AUTHORIZATION_FAILED: &str = "UnsupportedOperation.AuthorizationFailed";
    pub const UNSUPPORTED_OPERATION_FORBIDDEN_USE: &str = "UnsupportedOperation.ForbiddenUse";
    pub const UNSUPPORTED_OPERATION_NO_BANLANCE: &str = "UnsupportedOperation.NoBanlance";
    pub const UNSUPPORTED_OPERATION_NO_FREE_ACCOUNT: &str = "UnsupportedOperation.NoFreeAccount";
    pub const UNSUPPORTED_OPERATION_PKG_EXHAUSTED: &str = "UnsupportedOperation.PkgExhausted";
    pub const UNSUPPORTED_OPERATION_SERVER_ALREADY_OPEN: &str = "UnsupportedOperation.ServerAlreadyOpen";
    pub const UNSUPPORTED_OPERATION_SERVER_DESTORYED: &str = "UnsupportedOperation.ServerDestoryed";
    pub const UNSUPPORTED_OPERATION_SERVER_NOT_OPEN: &str = "UnsupportedOperation.ServerNotOpen";
    pub const UNSUPPORTED_OPERATION_SERVER_STOPPED: &str = "UnsupportedOperation.ServerStopped";
    pub const UNSUPPORTED_OPERATION_TEXT_TOO_LONG: &str = "UnsupportedOperation.TextTooLong";
}

#[cfg(feature = "reflect")]
register! {
    CreateTtsTask, DescribeTtsTaskStatus, TextToVoice
}
