//! `aai` of Tencent Cloud, API version 2018-05-22.
//!
//! Endpoint: `aai.tencentcloudapi.com`, or `aai.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=aai&Version=2018-05-22>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("aai", "2018-05-22", "aai", &Endpoints::NONE);

/// `Chat` of `aai` 2018-05-22.
///
/// POST. Changes data. See <https://console.cloud.tencent.com/api/explorer?Product=aai&Version=2018-05-22&Action=Chat>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERROR_CHAT_TEXT`], [`codes::INVALID_PARAMETER_ERROR_CHAT_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
    /// Required.
    pub text: String,
    /// Required.
    pub project_id: i64,
    pub user: Option<String>,
}
operation! { Chat(text: String, project_id: i64) "Chat" -> ChatOutput {
    0 "Text" text, 1 "ProjectId" project_id, 2 "User" user: String
} }

/// Response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatOutput {
    pub answer: Option<String>,
}
model! { ChatOutput {
    0 "Answer" answer: String
} }

/// `SentenceRecognition` of `aai` 2018-05-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aai&Version=2018-05-22&Action=SentenceRecognition>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ISOLATE`], [`codes::FAILED_OPERATION_USER_HAS_NO_FREE_AMOUNT`],
/// [`codes::FAILED_OPERATION_USER_NOT_REGISTERED`], [`codes::INTERNAL_ERROR_ERROR_DOWN_FILE`],
/// [`codes::INTERNAL_ERROR_ERROR_FAIL_NEWPREQUEST`], [`codes::INTERNAL_ERROR_ERROR_FILE_CANNOTOPEN`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_SOURCETYPE`], [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_URL`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_USERAUDIOKEY`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_VOICEDATA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceRecognition {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub sub_service_type: i64,
    /// Required.
    pub eng_ser_vice_type: String,
    /// Required.
    pub source_type: i64,
    /// Required.
    pub voice_format: String,
    /// Required.
    pub usr_audio_key: String,
    pub url: Option<String>,
    pub data: Option<String>,
    pub data_len: Option<i64>,
}

/// Arguments of [`SentenceRecognition::new`].
pub struct SentenceRecognitionRequired {
    pub project_id: i64,
    pub sub_service_type: i64,
    pub eng_ser_vice_type: String,
    pub source_type: i64,
    pub voice_format: String,
    pub usr_audio_key: String,
}
operation! {
    SentenceRecognition { SentenceRecognitionRequired: project_id, sub_service_type, eng_ser_vice_type, source_type, voice_format, usr_audio_key }
    "SentenceRecognition" -> SentenceRecognitionOutput {
    0 "ProjectId" project_id, 1 "SubServiceType" sub_service_type, 2 "EngSerViceType" eng_ser_vice_type,
    3 "SourceType" source_type, 4 "VoiceFormat" voice_format, 5 "UsrAudioKey" usr_audio_key, 6 "Url" url: String,
    7 "Data" data: String, 8 "DataLen" data_len: i64
} }

/// Response of [`SentenceRecognition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceRecognitionOutput {
    pub result: Option<String>,
}
model! { SentenceRecognitionOutput {
    0 "Result" result: String
} }

/// `SimultaneousInterpreting` of `aai` 2018-05-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aai&Version=2018-05-22&Action=SimultaneousInterpreting>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERROR_TRANSLATE`], [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_OPEN_TRANSLATE`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_SOURCE_LANGUAGE`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_TARGET_LANGUAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimultaneousInterpreting {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub sub_service_type: i64,
    /// Required.
    pub rec_engine_model_type: String,
    /// Required.
    pub data: String,
    /// Required.
    pub data_len: i64,
    /// Required.
    pub voice_id: String,
    /// Required.
    pub is_end: i64,
    /// Required.
    pub voice_format: i64,
    /// Required.
    pub open_translate: i64,
    /// Required.
    pub source_language: String,
    /// Required.
    pub target_language: String,
    /// Required.
    pub seq: i64,
}

/// Arguments of [`SimultaneousInterpreting::new`].
pub struct SimultaneousInterpretingRequired {
    pub project_id: i64,
    pub sub_service_type: i64,
    pub rec_engine_model_type: String,
    pub data: String,
    pub data_len: i64,
    pub voice_id: String,
    pub is_end: i64,
    pub voice_format: i64,
    pub open_translate: i64,
    pub source_language: String,
    pub target_language: String,
    pub seq: i64,
}
operation! {
    SimultaneousInterpreting { SimultaneousInterpretingRequired: project_id, sub_service_type, rec_engine_model_type, data, data_len, voice_id, is_end, voice_format, open_translate, source_language, target_language, seq }
    "SimultaneousInterpreting" -> SimultaneousInterpretingOutput {
    0 "ProjectId" project_id, 1 "SubServiceType" sub_service_type, 2 "RecEngineModelType" rec_engine_model_type,
    3 "Data" data, 4 "DataLen" data_len, 5 "VoiceId" voice_id, 6 "IsEnd" is_end, 7 "VoiceFormat" voice_format,
    8 "OpenTranslate" open_translate, 9 "SourceLanguage" source_language, 10 "TargetLanguage" target_language,
    11 "Seq" seq
} }

/// Response of [`SimultaneousInterpreting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimultaneousInterpretingOutput {
    pub asr_text: Option<String>,
    pub nmt_text: Option<String>,
}
model! { SimultaneousInterpretingOutput {
    0 "AsrText" asr_text: String, 1 "NmtText" nmt_text: String
} }

/// `TextToVoice` of `aai` 2018-05-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aai&Version=2018-05-22&Action=TextToVoice>.
///
/// Errors: [`codes::INTERNAL_ERROR_TEXT_CONVERT_FAILED`], [`codes::INVALID_PARAMETER_ERROR_NO_BODYDATA`],
/// [`codes::INVALID_PARAMETER_VALUE_APP_ID_NOT_REGISTERED`], [`codes::UNSUPPORTED_OPERATION_TEXT_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToVoice {
    /// Required.
    pub text: String,
    /// Required.
    pub session_id: String,
    /// Required.
    pub model_type: i64,
    pub volume: Option<f64>,
    pub speed: Option<f64>,
    pub project_id: Option<i64>,
    pub voice_type: Option<i64>,
    pub primary_language: Option<i64>,
    pub sample_rate: Option<i64>,
    pub codec: Option<String>,
}
operation! { TextToVoice(text: String, session_id: String, model_type: i64) "TextToVoice" -> TextToVoiceOutput {
    0 "Text" text, 1 "SessionId" session_id, 2 "ModelType" model_type, 3 "Volume" volume: f64, 4 "Speed" speed: f64,
    5 "ProjectId" project_id: i64, 6 "VoiceType" voice_type: i64, 7 "PrimaryLanguage" primary_language: i64,
    8 "SampleRate" sample_rate: i64, 9 "Codec" codec: String
} }

/// Response of [`TextToVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToVoiceOutput {
    pub audio: Option<String>,
    pub session_id: Option<String>,
}
model! { TextToVoiceOutput {
    0 "Audio" audio: String, 1 "SessionId" session_id: String
} }

codes! {
    FAILED_OPERATION_SERVICE_ISOLATE "FailedOperation.ServiceIsolate",
    FAILED_OPERATION_USER_HAS_NO_FREE_AMOUNT "FailedOperation.UserHasNoFreeAmount",
    FAILED_OPERATION_USER_NOT_REGISTERED "FailedOperation.UserNotRegistered", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_ERROR_CONFIGURE "InternalError.ErrorConfigure",
    INTERNAL_ERROR_ERROR_CREATE_LOG "InternalError.ErrorCreateLog",
    INTERNAL_ERROR_ERROR_DOWN_FILE "InternalError.ErrorDownFile",
    INTERNAL_ERROR_ERROR_FAIL_NEWPREQUEST "InternalError.ErrorFailNewprequest",
    INTERNAL_ERROR_ERROR_FAIL_WRITETODB "InternalError.ErrorFailWritetodb",
    INTERNAL_ERROR_ERROR_FILE_CANNOTOPEN "InternalError.ErrorFileCannotopen",
    INTERNAL_ERROR_ERROR_GET_ROUTE "InternalError.ErrorGetRoute",
    INTERNAL_ERROR_ERROR_MAKE_LOGPATH "InternalError.ErrorMakeLogpath",
    INTERNAL_ERROR_ERROR_RECOGNIZE "InternalError.ErrorRecognize",
    INTERNAL_ERROR_ERROR_TRANSLATE "InternalError.ErrorTranslate",
    INTERNAL_ERROR_TEXT_CONVERT_FAILED "InternalError.TextConvertFailed",
    INVALID_PARAMETER_ERROR_CHAT_TEXT "InvalidParameter.ErrorChatText",
    INVALID_PARAMETER_ERROR_CHAT_USER "InvalidParameter.ErrorChatUser",
    INVALID_PARAMETER_ERROR_CONTENTLENGTH "InvalidParameter.ErrorContentlength",
    INVALID_PARAMETER_ERROR_NO_BODYDATA "InvalidParameter.ErrorNoBodydata",
    INVALID_PARAMETER_ERROR_PARAMS_MISSING "InvalidParameter.ErrorParamsMissing",
    INVALID_PARAMETER_ERROR_PARSEQUEST "InvalidParameter.ErrorParsequest",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_APP_ID_NOT_REGISTERED "InvalidParameterValue.AppIdNotRegistered",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_APPID "InvalidParameterValue.ErrorInvalidAppid",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_CLIENTIP "InvalidParameterValue.ErrorInvalidClientip",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_ENGSERVICE "InvalidParameterValue.ErrorInvalidEngservice",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_OPEN_TRANSLATE "InvalidParameterValue.ErrorInvalidOpenTranslate",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_PROJECTID "InvalidParameterValue.ErrorInvalidProjectid",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_REQUESTID "InvalidParameterValue.ErrorInvalidRequestid",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_SOURCE_LANGUAGE "InvalidParameterValue.ErrorInvalidSourceLanguage",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_SOURCETYPE "InvalidParameterValue.ErrorInvalidSourcetype",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_SUBSERVICETYPE "InvalidParameterValue.ErrorInvalidSubservicetype",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_TARGET_LANGUAGE "InvalidParameterValue.ErrorInvalidTargetLanguage",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_URL "InvalidParameterValue.ErrorInvalidUrl",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_USERAUDIOKEY "InvalidParameterValue.ErrorInvalidUseraudiokey",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_VOICE_FORMAT "InvalidParameterValue.ErrorInvalidVoiceFormat",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_VOICEDATA "InvalidParameterValue.ErrorInvalidVoicedata",
    UNSUPPORTED_OPERATION_TEXT_TOO_LONG "UnsupportedOperation.TextTooLong"
}

#[cfg(feature = "unstable-registry")]
register! {
    Chat, SentenceRecognition, SimultaneousInterpreting, TextToVoice
}
