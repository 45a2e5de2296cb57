//! `tts` of Tencent Cloud, API version 2019-08-23.
//!
//! Endpoint: `tts.tencentcloudapi.com`, or `tts.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tts&Version=2019-08-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tts::DescribeTtsTaskStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeTtsTaskStatus::new("task-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tts", "2019-08-23", "tts", &Endpoints::NONE);

/// Creates tts task: `CreateTtsTask` of `tts` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tts&Version=2019-08-23&Action=CreateTtsTask>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::INTERNAL_ERROR_ERROR_GET_ROUTE`],
/// [`codes::INTERNAL_ERROR_FAIL_ACCESS_DATABASE`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_TEXT`], [`codes::INVALID_PARAMETER_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_APP_ID`], [`codes::INVALID_PARAMETER_VALUE_APP_ID_NOT_REGISTERED`],
/// [`codes::INVALID_PARAMETER_VALUE_CALLBACK_URL`], [`codes::INVALID_PARAMETER_VALUE_CODEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_CARDINAL_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TEXT`],
/// [`codes::INVALID_PARAMETER_VALUE_MISS_PARAMETERS`], [`codes::INVALID_PARAMETER_VALUE_MODEL_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIMARY_LANGUAGE`], [`codes::INVALID_PARAMETER_VALUE_SAMPLE_RATE`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEED`], [`codes::INVALID_PARAMETER_VALUE_TEXT`],
/// [`codes::INVALID_PARAMETER_VALUE_TEXT_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_TEXT_NOT_UTF8`],
/// [`codes::INVALID_PARAMETER_VALUE_TEXT_SSML_PARSE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_TEXT_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_VOICE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_VOLUME`], [`codes::LIMIT_EXCEEDED_ACCESS_LIMIT`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_ACCOUNT_ARREARS`], [`codes::UNSUPPORTED_OPERATION_AUTHORIZATION_EXPIRED`],
/// [`codes::UNSUPPORTED_OPERATION_AUTHORIZATION_FAILED`], [`codes::UNSUPPORTED_OPERATION_FORBIDDEN_USE`],
/// [`codes::UNSUPPORTED_OPERATION_NO_BANLANCE`], [`codes::UNSUPPORTED_OPERATION_NO_FREE_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_PKG_EXHAUSTED`], [`codes::UNSUPPORTED_OPERATION_SERVER_ALREADY_OPEN`],
/// [`codes::UNSUPPORTED_OPERATION_SERVER_DESTORYED`], [`codes::UNSUPPORTED_OPERATION_SERVER_NOT_OPEN`],
/// [`codes::UNSUPPORTED_OPERATION_SERVER_STOPPED`], [`codes::UNSUPPORTED_OPERATION_TEXT_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsTask {
    /// Required.
    pub text: String,
    pub volume: Option<f64>,
    pub speed: Option<f64>,
    pub project_id: Option<i64>,
    pub model_type: Option<i64>,
    pub voice_type: Option<i64>,
    pub primary_language: Option<i64>,
    pub sample_rate: Option<i64>,
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
    7 "SampleRate" sample_rate: i64, 8 "Codec" codec: String, 9 "CallbackUrl" callback_url: String,
    10 "EnableSubtitle" enable_subtitle: bool, 11 "VoiceoverDialogueSplit" voiceover_dialogue_split: bool,
    12 "EmotionCategory" emotion_category: String, 13 "EmotionIntensity" emotion_intensity: i64
} }

/// Response of [`CreateTtsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsTaskOutput {
    pub data: Option<CreateTtsTaskRespData>,
}
model! { CreateTtsTaskOutput {
    0 "Data" data: CreateTtsTaskRespData
} }

/// In the response of [`CreateTtsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsTaskRespData {
    pub task_id: Option<String>,
}
model! { CreateTtsTaskRespData {
    0 "TaskId" task_id: String
} }

/// Describes tts task status: `DescribeTtsTaskStatus` of `tts` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tts&Version=2019-08-23&Action=DescribeTtsTaskStatus>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_NO_SUCH_TASK`], [`codes::INTERNAL_ERROR_ERROR_GET_ROUTE`],
/// [`codes::INTERNAL_ERROR_FAIL_ACCESS_DATABASE`], [`codes::INTERNAL_ERROR_FAIL_ACCESS_REDIS`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_TEXT`],
/// [`codes::INVALID_PARAMETER_STATUS`], [`codes::INVALID_PARAMETER_VALUE_APP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_APP_ID_NOT_REGISTERED`], [`codes::INVALID_PARAMETER_VALUE_CODEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_CARDINAL_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TEXT`],
/// [`codes::INVALID_PARAMETER_VALUE_MISS_PARAMETERS`], [`codes::INVALID_PARAMETER_VALUE_PRIMARY_LANGUAGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SAMPLE_RATE`], [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEED`], [`codes::INVALID_PARAMETER_VALUE_TEXT`],
/// [`codes::INVALID_PARAMETER_VALUE_TEXT_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_TEXT_NOT_UTF8`],
/// [`codes::INVALID_PARAMETER_VALUE_TEXT_SSML_PARSE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_VOICE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_VOLUME`],
/// [`codes::LIMIT_EXCEEDED_ACCESS_LIMIT`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_ACCOUNT_ARREARS`], [`codes::UNSUPPORTED_OPERATION_AUTHORIZATION_EXPIRED`],
/// [`codes::UNSUPPORTED_OPERATION_AUTHORIZATION_FAILED`], [`codes::UNSUPPORTED_OPERATION_FORBIDDEN_USE`],
/// [`codes::UNSUPPORTED_OPERATION_NO_BANLANCE`], [`codes::UNSUPPORTED_OPERATION_NO_FREE_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_SERVER_ALREADY_OPEN`], [`codes::UNSUPPORTED_OPERATION_SERVER_DESTORYED`],
/// [`codes::UNSUPPORTED_OPERATION_SERVER_NOT_OPEN`], [`codes::UNSUPPORTED_OPERATION_SERVER_STOPPED`],
/// [`codes::UNSUPPORTED_OPERATION_TEXT_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTtsTaskStatus {
    /// Required.
    pub task_id: String,
}
operation! { DescribeTtsTaskStatus(task_id: String) "DescribeTtsTaskStatus" -> DescribeTtsTaskStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeTtsTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTtsTaskStatusOutput {
    pub data: Option<DescribeTtsTaskStatusRespData>,
}
model! { DescribeTtsTaskStatusOutput {
    0 "Data" data: DescribeTtsTaskStatusRespData
} }

/// In the response of [`DescribeTtsTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTtsTaskStatusRespData {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub status_str: Option<String>,
    pub result_url: Option<String>,
    pub subtitles: Vec<Subtitle>,
    pub error_msg: Option<String>,
}
model! { DescribeTtsTaskStatusRespData {
    0 "TaskId" task_id: String, 1 "Status" status: i64, 2 "StatusStr" status_str: String,
    3 "ResultUrl" result_url: String, 4 "Subtitles" subtitles: Vec<Subtitle>, 5 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeTtsTaskStatus`].
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
    0 "Text" text: String, 1 "BeginTime" begin_time: i64, 2 "EndTime" end_time: i64, 3 "BeginIndex" begin_index: i64,
    4 "EndIndex" end_index: i64, 5 "Phoneme" phoneme: String
} }

/// `TextToVoice` of `tts` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tts&Version=2019-08-23&Action=TextToVoice>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::INTERNAL_ERROR_ERROR_GET_ROUTE`],
/// [`codes::INTERNAL_ERROR_EXCEED_MAX_LIMIT`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_NO_RESOURCE`], [`codes::INVALID_PARAMETER_INVALID_TEXT`],
/// [`codes::INVALID_PARAMETER_VALUE_APP_ID`], [`codes::INVALID_PARAMETER_VALUE_APP_ID_NOT_REGISTERED`],
/// [`codes::INVALID_PARAMETER_VALUE_CODEC`], [`codes::INVALID_PARAMETER_VALUE_ERROR_CARDINAL_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TEXT`], [`codes::INVALID_PARAMETER_VALUE_MISS_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_PARTICIPLE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PRIMARY_LANGUAGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SSML_INVALID`], [`codes::INVALID_PARAMETER_VALUE_SAMPLE_RATE`],
/// [`codes::INVALID_PARAMETER_VALUE_SESSION_ID`], [`codes::INVALID_PARAMETER_VALUE_SPEED`],
/// [`codes::INVALID_PARAMETER_VALUE_TEXT`], [`codes::INVALID_PARAMETER_VALUE_TEXT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_TEXT_NOT_UTF8`], [`codes::INVALID_PARAMETER_VALUE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_VOICE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_VOLUME`],
/// [`codes::LIMIT_EXCEEDED_ACCESS_LIMIT`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_ACCOUNT_ARREARS`], [`codes::UNSUPPORTED_OPERATION_AUTHORIZATION_EXPIRED`],
/// [`codes::UNSUPPORTED_OPERATION_AUTHORIZATION_FAILED`], [`codes::UNSUPPORTED_OPERATION_FORBIDDEN_USE`],
/// [`codes::UNSUPPORTED_OPERATION_NO_FREE_ACCOUNT`], [`codes::UNSUPPORTED_OPERATION_PKG_EXHAUSTED`],
/// [`codes::UNSUPPORTED_OPERATION_SERVER_ALREADY_OPEN`], [`codes::UNSUPPORTED_OPERATION_SERVER_DESTORYED`],
/// [`codes::UNSUPPORTED_OPERATION_SERVER_NOT_OPEN`], [`codes::UNSUPPORTED_OPERATION_SERVER_STOPPED`],
/// [`codes::UNSUPPORTED_OPERATION_TEXT_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToVoice {
    /// Required.
    pub text: String,
    /// Required.
    pub session_id: String,
    pub volume: Option<f64>,
    pub speed: Option<f64>,
    pub project_id: Option<i64>,
    pub model_type: Option<i64>,
    pub voice_type: Option<i64>,
    pub fast_voice_type: Option<String>,
    pub primary_language: Option<i64>,
    pub sample_rate: Option<i64>,
    pub codec: Option<String>,
    pub enable_subtitle: Option<bool>,
    pub segment_rate: Option<i64>,
    pub emotion_category: Option<String>,
    pub emotion_intensity: Option<i64>,
}
operation! { TextToVoice(text: String, session_id: String) "TextToVoice" -> TextToVoiceOutput {
    0 "Text" text, 1 "SessionId" session_id, 2 "Volume" volume: f64, 3 "Speed" speed: f64,
    4 "ProjectId" project_id: i64, 5 "ModelType" model_type: i64, 6 "VoiceType" voice_type: i64,
    7 "FastVoiceType" fast_voice_type: String, 8 "PrimaryLanguage" primary_language: i64,
    9 "SampleRate" sample_rate: i64, 10 "Codec" codec: String, 11 "EnableSubtitle" enable_subtitle: bool,
    12 "SegmentRate" segment_rate: i64, 13 "EmotionCategory" emotion_category: String,
    14 "EmotionIntensity" emotion_intensity: i64
} }

/// Response of [`TextToVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToVoiceOutput {
    pub audio: Option<String>,
    pub session_id: Option<String>,
    pub subtitles: Vec<Subtitle>,
}
model! { TextToVoiceOutput {
    0 "Audio" audio: String, 1 "SessionId" session_id: String, 2 "Subtitles" subtitles: Vec<Subtitle>
} }

codes! {
    AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_NO_SUCH_TASK "FailedOperation.NoSuchTask",
    INTERNAL_ERROR_ERROR_GET_ROUTE "InternalError.ErrorGetRoute",
    INTERNAL_ERROR_EXCEED_MAX_LIMIT "InternalError.ExceedMaxLimit",
    INTERNAL_ERROR_FAIL_ACCESS_DATABASE "InternalError.FailAccessDatabase",
    INTERNAL_ERROR_FAIL_ACCESS_REDIS "InternalError.FailAccessRedis",
    INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError", INTERNAL_ERROR_NO_RESOURCE "InternalError.NoResource",
    INVALID_PARAMETER_INVALID_TEXT "InvalidParameter.InvalidText", INVALID_PARAMETER_STATUS "InvalidParameter.Status",
    INVALID_PARAMETER_VALUE_APP_ID "InvalidParameterValue.AppId",
    INVALID_PARAMETER_VALUE_APP_ID_NOT_REGISTERED "InvalidParameterValue.AppIdNotRegistered",
    INVALID_PARAMETER_VALUE_CALLBACK_URL "InvalidParameterValue.CallbackUrl",
    INVALID_PARAMETER_VALUE_CODEC "InvalidParameterValue.Codec",
    INVALID_PARAMETER_VALUE_ERROR_CARDINAL_FORMAT "InvalidParameterValue.ErrorCardinalFormat",
    INVALID_PARAMETER_VALUE_INVALID_TEXT "InvalidParameterValue.InvalidText",
    INVALID_PARAMETER_VALUE_MISS_PARAMETERS "InvalidParameterValue.MissParameters",
    INVALID_PARAMETER_VALUE_MODEL_TYPE "InvalidParameterValue.ModelType",
    INVALID_PARAMETER_VALUE_PARTICIPLE_ERROR "InvalidParameterValue.ParticipleError",
    INVALID_PARAMETER_VALUE_PRIMARY_LANGUAGE "InvalidParameterValue.PrimaryLanguage",
    INVALID_PARAMETER_VALUE_SSML_INVALID "InvalidParameterValue.SSMLInvalid",
    INVALID_PARAMETER_VALUE_SAMPLE_RATE "InvalidParameterValue.SampleRate",
    INVALID_PARAMETER_VALUE_SESSION_ID "InvalidParameterValue.SessionId",
    INVALID_PARAMETER_VALUE_SPEED "InvalidParameterValue.Speed",
    INVALID_PARAMETER_VALUE_TEXT "InvalidParameterValue.Text",
    INVALID_PARAMETER_VALUE_TEXT_EMPTY "InvalidParameterValue.TextEmpty",
    INVALID_PARAMETER_VALUE_TEXT_NOT_UTF8 "InvalidParameterValue.TextNotUtf8",
    INVALID_PARAMETER_VALUE_TEXT_SSML_PARSE_ERROR "InvalidParameterValue.TextSsmlParseError",
    INVALID_PARAMETER_VALUE_TEXT_TOO_LONG "InvalidParameterValue.TextTooLong",
    INVALID_PARAMETER_VALUE_TYPE "InvalidParameterValue.Type",
    INVALID_PARAMETER_VALUE_VOICE_TYPE "InvalidParameterValue.VoiceType",
    INVALID_PARAMETER_VALUE_VOLUME "InvalidParameterValue.Volume",
    LIMIT_EXCEEDED_ACCESS_LIMIT "LimitExceeded.AccessLimit", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_ACCOUNT_ARREARS "UnsupportedOperation.AccountArrears",
    UNSUPPORTED_OPERATION_AUTHORIZATION_EXPIRED "UnsupportedOperation.AuthorizationExpired",
    UNSUPPORTED_OPERATION_AUTHORIZATION_FAILED "UnsupportedOperation.AuthorizationFailed",
    UNSUPPORTED_OPERATION_FORBIDDEN_USE "UnsupportedOperation.ForbiddenUse",
    UNSUPPORTED_OPERATION_NO_BANLANCE "UnsupportedOperation.NoBanlance",
    UNSUPPORTED_OPERATION_NO_FREE_ACCOUNT "UnsupportedOperation.NoFreeAccount",
    UNSUPPORTED_OPERATION_PKG_EXHAUSTED "UnsupportedOperation.PkgExhausted",
    UNSUPPORTED_OPERATION_SERVER_ALREADY_OPEN "UnsupportedOperation.ServerAlreadyOpen",
    UNSUPPORTED_OPERATION_SERVER_DESTORYED "UnsupportedOperation.ServerDestoryed",
    UNSUPPORTED_OPERATION_SERVER_NOT_OPEN "UnsupportedOperation.ServerNotOpen",
    UNSUPPORTED_OPERATION_SERVER_STOPPED "UnsupportedOperation.ServerStopped",
    UNSUPPORTED_OPERATION_TEXT_TOO_LONG "UnsupportedOperation.TextTooLong"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateTtsTask, DescribeTtsTaskStatus, TextToVoice
}
