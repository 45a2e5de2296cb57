//! `aai` 2018-05-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "aai", version: "2018-05-22", code: "aai", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
    pub text: String,
    pub project_id: i64,
    pub user: Option<String>,
}
operation! { Chat(text: String, project_id: i64) "Chat" -> ChatOutput {
    0 "Text" text, 1 "ProjectId" project_id, 2 "User" user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatOutput {
    pub answer: Option<String>,
}
model! { ChatOutput {
    0 "Answer" answer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceRecognition {
    pub project_id: u64,
    pub sub_service_type: u64,
    pub eng_ser_vice_type: String,
    pub source_type: u64,
    pub voice_format: String,
    pub usr_audio_key: String,
    pub url: Option<String>,
    pub data: Option<String>,
    pub data_len: Option<i64>,
}

/// What [`SentenceRecognition::new`] takes.
pub struct SentenceRecognitionRequired {
    pub project_id: u64,
    pub sub_service_type: u64,
    pub eng_ser_vice_type: String,
    pub source_type: u64,
    pub voice_format: String,
    pub usr_audio_key: String,
}
operation! { SentenceRecognition{SentenceRecognitionRequired: project_id, sub_service_type, eng_ser_vice_type, source_type, voice_format, usr_audio_key}
    "SentenceRecognition" -> SentenceRecognitionOutput {
    0 "ProjectId" project_id, 1 "SubServiceType" sub_service_type, 2 "EngSerViceType" eng_ser_vice_type,
    3 "SourceType" source_type, 4 "VoiceFormat" voice_format, 5 "UsrAudioKey" usr_audio_key, 6 "Url" url: String,
    7 "Data" data: String, 8 "DataLen" data_len: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceRecognitionOutput {
    pub result: Option<String>,
}
model! { SentenceRecognitionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimultaneousInterpreting {
    pub project_id: u64,
    pub sub_service_type: u64,
    pub rec_engine_model_type: String,
    pub data: String,
    pub data_len: u64,
    pub voice_id: String,
    pub is_end: u64,
    pub voice_format: u64,
    pub open_translate: u64,
    pub source_language: String,
    pub target_language: String,
    pub seq: u64,
}

/// What [`SimultaneousInterpreting::new`] takes.
pub struct SimultaneousInterpretingRequired {
    pub project_id: u64,
    pub sub_service_type: u64,
    pub rec_engine_model_type: String,
    pub data: String,
    pub data_len: u64,
    pub voice_id: String,
    pub is_end: u64,
    pub voice_format: u64,
    pub open_translate: u64,
    pub source_language: String,
    pub target_language: String,
    pub seq: u64,
}
operation! { SimultaneousInterpreting{SimultaneousInterpretingRequired: project_id, sub_service_type, rec_engine_model_type, data, data_len, voice_id, is_end, voice_format, open_translate, source_language, target_language, seq}
    "SimultaneousInterpreting" -> SimultaneousInterpretingOutput {
    0 "ProjectId" project_id, 1 "SubServiceType" sub_service_type, 2 "RecEngineModelType" rec_engine_model_type,
    3 "Data" data, 4 "DataLen" data_len, 5 "VoiceId" voice_id, 6 "IsEnd" is_end, 7 "VoiceFormat" voice_format,
    8 "OpenTranslate" open_translate, 9 "SourceLanguage" source_language, 10 "TargetLanguage" target_language,
    11 "Seq" seq
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimultaneousInterpretingOutput {
    pub asr_text: Option<String>,
    pub nmt_text: Option<String>,
}
model! { SimultaneousInterpretingOutput {
    0 "AsrText" asr_text, 1 "NmtText" nmt_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToVoice {
    pub text: String,
    pub session_id: String,
    pub model_type: i64,
    pub volume: Option<f64>,
    pub speed: Option<f64>,
    pub project_id: Option<i64>,
    pub voice_type: Option<i64>,
    pub primary_language: Option<u64>,
    pub sample_rate: Option<u64>,
    pub codec: Option<String>,
}
operation! { TextToVoice(text: String, session_id: String, model_type: i64) "TextToVoice" -> TextToVoiceOutput {
    0 "Text" text, 1 "SessionId" session_id, 2 "ModelType" model_type, 3 "Volume" volume: f64, 4 "Speed" speed: f64,
    5 "ProjectId" project_id: i64, 6 "VoiceType" voice_type: i64, 7 "PrimaryLanguage" primary_language: u64,
    8 "SampleRate" sample_rate: u64, 9 "Codec" codec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToVoiceOutput {
    pub audio: Option<String>,
    pub session_id: Option<String>,
}
model! { TextToVoiceOutput {
    0 "Audio" audio, 1 "SessionId" session_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_SERVICE_ISOLATE: &str = "FailedOperation.ServiceIsolate";
    pub const FAILED_OPERATION_USER_HAS_NO_FREE_AMOUNT: &str = "FailedOperation.UserHasNoFreeAmount";
    pub const FAILED_OPERATION_USER_NOT_REGISTERED: &str = "FailedOperation.UserNotRegistered";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ERROR_CONFIGURE: &str = "InternalError.ErrorConfigure";
    pub const INTERNAL_ERROR_ERROR_CREATE_LOG: &str = "InternalError.ErrorCreateLog";
    pub const INTERNAL_ERROR_ERROR_DOWN_FILE: &str = "InternalError.ErrorDownFile";
    pub const INTERNAL_ERROR_ERROR_FAIL_NEWPREQUEST: &str = "InternalError.ErrorFailNewprequest";
    pub const INTERNAL_ERROR_ERROR_FAIL_WRITETODB: &str = "InternalError.ErrorFailWritetodb";
    pub const INTERNAL_ERROR_ERROR_FILE_CANNOTOPEN: &str = "InternalError.ErrorFileCannotopen";
    pub const INTERNAL_ERROR_ERROR_GET_ROUTE: &str = "InternalError.ErrorGetRoute";
    pub const INTERNAL_ERROR_ERROR_MAKE_LOGPATH: &str = "InternalError.ErrorMakeLogpath";
    pub const INTERNAL_ERROR_ERROR_RECOGNIZE: &str = "InternalError.ErrorRecognize";
    pub const INTERNAL_ERROR_ERROR_TRANSLATE: &str = "InternalError.ErrorTranslate";
    pub const INTERNAL_ERROR_TEXT_CONVERT_FAILED: &str = "InternalError.TextConvertFailed";
    pub const INVALID_PARAMETER_ERROR_CHAT_TEXT: &str = "InvalidParameter.ErrorChatText";
    pub const INVALID_PARAMETER_ERROR_CHAT_USER: &str = "InvalidParameter.ErrorChatUser";
    pub const INVALID_PARAMETER_ERROR_CONTENTLENGTH: &str = "InvalidParameter.ErrorContentlength";
    pub const INVALID_PARAMETER_ERROR_NO_BODYDATA: &str = "InvalidParameter.ErrorNoBodydata";
    pub const INVALID_PARAMETER_ERROR_PARAMS_MISSING: &str = "InvalidParameter.ErrorParamsMissing";
    pub const INVALID_PARAMETER_ERROR_PARSEQUEST: &str = "InvalidParameter.ErrorParsequest";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_APP_ID_NOT_REGISTERED: &str = "InvalidParameterValue.AppIdNotRegistered";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_APPID: &str = "InvalidParameterValue.ErrorInvalidAppid";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_CLIENTIP: &str = "InvalidParameterValue.ErrorInvalidClientip";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_ENGSERVICE: &str = "InvalidParameterValue.ErrorInvalidEngservice";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_OPEN_TRANSLATE: &str =
        "InvalidParameterValue.ErrorInvalidOpenTranslate";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_PROJECTID: &str = "InvalidParameterValue.ErrorInvalidProjectid";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_REQUESTID: &str = "InvalidParameterValue.ErrorInvalidRequestid";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_SOURCE_LANGUAGE: &str =
        "InvalidParameterValue.ErrorInvalidSourceLanguage";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_SOURCETYPE: &str = "InvalidParameterValue.ErrorInvalidSourcetype";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_SUBSERVICETYPE: &str =
        "InvalidParameterValue.ErrorInvalidSubservicetype";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_TARGET_LANGUAGE: &str =
        "InvalidParameterValue.ErrorInvalidTargetLanguage";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_URL: &str = "InvalidParameterValue.ErrorInvalidUrl";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_USERAUDIOKEY: &str =
        "InvalidParameterValue.ErrorInvalidUseraudiokey";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_VOICE_FORMAT: &str =
        "InvalidParameterValue.ErrorInvalidVoiceFormat";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_VOICEDATA: &str = "InvalidParameterValue.ErrorInvalidVoicedata";
    pub const UNSUPPORTED_OPERATION_TEXT_TOO_LONG: &str = "UnsupportedOperation.TextTooLong";
}

#[cfg(feature = "reflect")]
register! {
    Chat, SentenceRecognition, SimultaneousInterpreting, TextToVoice
}
