//! `soe` of Tencent Cloud, API version 2018-07-24.
//!
//! Endpoint: `soe.tencentcloudapi.com`, or `soe.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=soe&Version=2018-07-24>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("soe", "2018-07-24", "soe", &Endpoints::NONE);

/// Inits oral process: `InitOralProcess` of `soe` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=soe&Version=2018-07-24&Action=InitOralProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitOralProcess {
    /// Required.
    pub session_id: String,
    /// Required.
    pub ref_text: String,
    /// Required.
    pub work_mode: i64,
    /// Required.
    pub eval_mode: i64,
    /// Required.
    pub score_coeff: f64,
    pub soe_app_id: Option<String>,
    pub is_long_life_session: Option<i64>,
    pub storage_mode: Option<i64>,
    pub sentence_info_enabled: Option<i64>,
    pub server_type: Option<i64>,
    pub is_async: Option<i64>,
    pub text_mode: Option<i64>,
    pub keyword: Option<String>,
}

/// Arguments of [`InitOralProcess::new`].
pub struct InitOralProcessRequired {
    pub session_id: String,
    pub ref_text: String,
    pub work_mode: i64,
    pub eval_mode: i64,
    pub score_coeff: f64,
}
operation! { InitOralProcess { InitOralProcessRequired: session_id, ref_text, work_mode, eval_mode, score_coeff }
    "InitOralProcess" -> InitOralProcessOutput {
    0 "SessionId" session_id, 1 "RefText" ref_text, 2 "WorkMode" work_mode, 3 "EvalMode" eval_mode,
    4 "ScoreCoeff" score_coeff, 5 "SoeAppId" soe_app_id: String, 6 "IsLongLifeSession" is_long_life_session: i64,
    7 "StorageMode" storage_mode: i64, 8 "SentenceInfoEnabled" sentence_info_enabled: i64,
    9 "ServerType" server_type: i64, 10 "IsAsync" is_async: i64, 11 "TextMode" text_mode: i64,
    12 "Keyword" keyword: String
} }

/// Response of [`InitOralProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitOralProcessOutput {
    pub session_id: Option<String>,
}
model! { InitOralProcessOutput {
    0 "SessionId" session_id: String
} }

/// `KeywordEvaluate` of `soe` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=soe&Version=2018-07-24&Action=KeywordEvaluate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordEvaluate {
    /// Required.
    pub seq_id: i64,
    /// Required.
    pub is_end: i64,
    /// Required.
    pub voice_file_type: i64,
    /// Required.
    pub voice_encode_type: i64,
    /// Required.
    pub user_voice_data: String,
    /// Required.
    pub session_id: String,
    /// Required.
    pub keywords: Vec<Keyword>,
    pub soe_app_id: Option<String>,
    pub is_query: Option<i64>,
}

/// Arguments of [`KeywordEvaluate::new`].
pub struct KeywordEvaluateRequired {
    pub seq_id: i64,
    pub is_end: i64,
    pub voice_file_type: i64,
    pub voice_encode_type: i64,
    pub user_voice_data: String,
    pub session_id: String,
    pub keywords: Vec<Keyword>,
}
operation! {
    KeywordEvaluate { KeywordEvaluateRequired: seq_id, is_end, voice_file_type, voice_encode_type, user_voice_data, session_id, keywords }
    "KeywordEvaluate" -> KeywordEvaluateOutput {
    0 "SeqId" seq_id, 1 "IsEnd" is_end, 2 "VoiceFileType" voice_file_type, 3 "VoiceEncodeType" voice_encode_type,
    4 "UserVoiceData" user_voice_data, 5 "SessionId" session_id, 6 "Keywords" keywords, 7 "SoeAppId" soe_app_id: String,
    8 "IsQuery" is_query: i64
} }

/// In the request of [`KeywordEvaluate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Keyword {
    /// Required.
    pub ref_text: Option<String>,
    /// Required.
    pub eval_mode: Option<i64>,
    /// Required.
    pub score_coeff: Option<f64>,
    pub server_type: Option<i64>,
    pub text_mode: Option<i64>,
}
input! { Keyword(ref_text: String, eval_mode: i64, score_coeff: f64) {
    0 "RefText" ref_text: String, 1 "EvalMode" eval_mode: i64, 2 "ScoreCoeff" score_coeff: f64,
    3 "ServerType" server_type: i64, 4 "TextMode" text_mode: i64
} }

/// Response of [`KeywordEvaluate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordEvaluateOutput {
    pub keyword_scores: Vec<KeywordScore>,
    pub session_id: Option<String>,
}
model! { KeywordEvaluateOutput {
    0 "KeywordScores" keyword_scores: Vec<KeywordScore>, 1 "SessionId" session_id: String
} }

/// In the response of [`KeywordEvaluate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordScore {
    pub keyword: Option<String>,
    pub pron_accuracy: Option<f64>,
    pub pron_fluency: Option<f64>,
    pub pron_completion: Option<f64>,
    pub words: Vec<WordRsp>,
    pub suggested_score: Option<f64>,
}
model! { KeywordScore {
    0 "Keyword" keyword: String, 1 "PronAccuracy" pron_accuracy: f64, 2 "PronFluency" pron_fluency: f64,
    3 "PronCompletion" pron_completion: f64, 4 "Words" words: Vec<WordRsp>, 5 "SuggestedScore" suggested_score: f64
} }

/// In the response of [`KeywordEvaluate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordRsp {
    pub mem_begin_time: Option<i64>,
    pub mem_end_time: Option<i64>,
    pub pron_accuracy: Option<f64>,
    pub pron_fluency: Option<f64>,
    pub word: Option<String>,
    pub match_tag: Option<i64>,
    pub phone_infos: Vec<PhoneInfo>,
    pub reference_word: Option<String>,
    pub keyword_tag: Option<i64>,
    pub tone: Option<Tone>,
}
model! { WordRsp {
    0 "MemBeginTime" mem_begin_time: i64, 1 "MemEndTime" mem_end_time: i64, 2 "PronAccuracy" pron_accuracy: f64,
    3 "PronFluency" pron_fluency: f64, 4 "Word" word: String, 5 "MatchTag" match_tag: i64,
    6 "PhoneInfos" phone_infos: Vec<PhoneInfo>, 7 "ReferenceWord" reference_word: String,
    8 "KeywordTag" keyword_tag: i64, 9 "Tone" tone: Tone
} }

/// In the response of [`KeywordEvaluate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneInfo {
    pub mem_begin_time: Option<i64>,
    pub mem_end_time: Option<i64>,
    pub pron_accuracy: Option<f64>,
    pub detected_stress: Option<bool>,
    pub phone: Option<String>,
    pub stress: Option<bool>,
    pub reference_phone: Option<String>,
    pub match_tag: Option<i64>,
    pub reference_letter: Option<String>,
}
model! { PhoneInfo {
    0 "MemBeginTime" mem_begin_time: i64, 1 "MemEndTime" mem_end_time: i64, 2 "PronAccuracy" pron_accuracy: f64,
    3 "DetectedStress" detected_stress: bool, 4 "Phone" phone: String, 5 "Stress" stress: bool,
    6 "ReferencePhone" reference_phone: String, 7 "MatchTag" match_tag: i64,
    8 "ReferenceLetter" reference_letter: String
} }

/// In the response of [`KeywordEvaluate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tone {
    pub valid: Option<bool>,
    pub ref_tone: Option<i64>,
    pub hypothesis_tone: Option<i64>,
}
model! { Tone {
    0 "Valid" valid: bool, 1 "RefTone" ref_tone: i64, 2 "HypothesisTone" hypothesis_tone: i64
} }

/// `TransmitOralProcess` of `soe` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=soe&Version=2018-07-24&Action=TransmitOralProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransmitOralProcess {
    /// Required.
    pub seq_id: i64,
    /// Required.
    pub is_end: i64,
    /// Required.
    pub voice_file_type: i64,
    /// Required.
    pub voice_encode_type: i64,
    /// Required.
    pub user_voice_data: String,
    /// Required.
    pub session_id: String,
    pub soe_app_id: Option<String>,
    pub is_long_life_session: Option<i64>,
    pub is_query: Option<i64>,
}

/// Arguments of [`TransmitOralProcess::new`].
pub struct TransmitOralProcessRequired {
    pub seq_id: i64,
    pub is_end: i64,
    pub voice_file_type: i64,
    pub voice_encode_type: i64,
    pub user_voice_data: String,
    pub session_id: String,
}
operation! {
    TransmitOralProcess { TransmitOralProcessRequired: seq_id, is_end, voice_file_type, voice_encode_type, user_voice_data, session_id }
    "TransmitOralProcess" -> TransmitOralProcessOutput {
    0 "SeqId" seq_id, 1 "IsEnd" is_end, 2 "VoiceFileType" voice_file_type, 3 "VoiceEncodeType" voice_encode_type,
    4 "UserVoiceData" user_voice_data, 5 "SessionId" session_id, 6 "SoeAppId" soe_app_id: String,
    7 "IsLongLifeSession" is_long_life_session: i64, 8 "IsQuery" is_query: i64
} }

/// Response of [`TransmitOralProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransmitOralProcessOutput {
    pub pron_accuracy: Option<f64>,
    pub pron_fluency: Option<f64>,
    pub pron_completion: Option<f64>,
    pub words: Vec<WordRsp>,
    pub session_id: Option<String>,
    pub audio_url: Option<String>,
    pub sentence_info_set: Vec<SentenceInfo>,
    pub status: Option<String>,
    pub suggested_score: Option<f64>,
    pub ref_text_id: Option<i64>,
    pub key_word_hits: Vec<f64>,
    pub un_key_word_hits: Vec<f64>,
}
model! { TransmitOralProcessOutput {
    0 "PronAccuracy" pron_accuracy: f64, 1 "PronFluency" pron_fluency: f64, 2 "PronCompletion" pron_completion: f64,
    3 "Words" words: Vec<WordRsp>, 4 "SessionId" session_id: String, 5 "AudioUrl" audio_url: String,
    6 "SentenceInfoSet" sentence_info_set: Vec<SentenceInfo>, 7 "Status" status: String,
    8 "SuggestedScore" suggested_score: f64, 9 "RefTextId" ref_text_id: i64, 10 "KeyWordHits" key_word_hits: Vec<f64>,
    11 "UnKeyWordHits" un_key_word_hits: Vec<f64>
} }

/// In the response of [`TransmitOralProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceInfo {
    pub sentence_id: Option<i64>,
    pub words: Vec<WordRsp>,
    pub pron_accuracy: Option<f64>,
    pub pron_fluency: Option<f64>,
    pub pron_completion: Option<f64>,
    pub suggested_score: Option<f64>,
    pub ref_text_id: Option<i64>,
    pub key_word_hits: Vec<f64>,
    pub un_key_word_hits: Vec<f64>,
}
model! { SentenceInfo {
    0 "SentenceId" sentence_id: i64, 1 "Words" words: Vec<WordRsp>, 2 "PronAccuracy" pron_accuracy: f64,
    3 "PronFluency" pron_fluency: f64, 4 "PronCompletion" pron_completion: f64, 5 "SuggestedScore" suggested_score: f64,
    6 "RefTextId" ref_text_id: i64, 7 "KeyWordHits" key_word_hits: Vec<f64>,
    8 "UnKeyWordHits" un_key_word_hits: Vec<f64>
} }

/// `TransmitOralProcessWithInit` of `soe` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=soe&Version=2018-07-24&Action=TransmitOralProcessWithInit>.
///
/// Errors: [`codes::FAILED_OPERATION_ERROR_GET_USER`], [`codes::INTERNAL_ERROR_INIT_STREAM_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_NO_DOC_IN_LIST`], [`codes::INTERNAL_ERROR_NO_ERROR`],
/// [`codes::INTERNAL_ERROR_STREAM_PROCESS_FAIL`], [`codes::INTERNAL_ERROR_STREAM_PROCESS_TIME_OUT`],
/// [`codes::INTERNAL_ERROR_TIME_OUT`], [`codes::INTERNAL_ERROR_TOO_LONG_PACKAGE`],
/// [`codes::INTERNAL_ERROR_VAD_NOT_DETECTED_SPEAK`], [`codes::INTERNAL_ERROR_VOICE_MSG_TOO_SHORT`],
/// [`codes::INVALID_PARAMETER_WITHOUT_REAL_NAME`], [`codes::INVALID_PARAMETER_VALUE_FUNCTION_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_VOICE_LENGTH_TOO_LONG`], [`codes::RESOURCE_NOT_FOUND_APPID_NOT_FOUNT`],
/// [`codes::RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransmitOralProcessWithInit {
    /// Required.
    pub seq_id: i64,
    /// Required.
    pub is_end: i64,
    /// Required.
    pub voice_file_type: i64,
    /// Required.
    pub voice_encode_type: i64,
    /// Required.
    pub user_voice_data: String,
    /// Required.
    pub session_id: String,
    /// Required.
    pub ref_text: String,
    /// Required.
    pub work_mode: i64,
    /// Required.
    pub eval_mode: i64,
    /// Required.
    pub score_coeff: f64,
    pub soe_app_id: Option<String>,
    /// Deprecated.
    pub storage_mode: Option<i64>,
    pub sentence_info_enabled: Option<i64>,
    pub server_type: Option<i64>,
    pub is_async: Option<i64>,
    pub is_query: Option<i64>,
    pub text_mode: Option<i64>,
    pub keyword: Option<String>,
    pub cos_bucket_url: Option<String>,
}

/// Arguments of [`TransmitOralProcessWithInit::new`].
pub struct TransmitOralProcessWithInitRequired {
    pub seq_id: i64,
    pub is_end: i64,
    pub voice_file_type: i64,
    pub voice_encode_type: i64,
    pub user_voice_data: String,
    pub session_id: String,
    pub ref_text: String,
    pub work_mode: i64,
    pub eval_mode: i64,
    pub score_coeff: f64,
}
operation! {
    TransmitOralProcessWithInit { TransmitOralProcessWithInitRequired: seq_id, is_end, voice_file_type, voice_encode_type, user_voice_data, session_id, ref_text, work_mode, eval_mode, score_coeff }
    "TransmitOralProcessWithInit" -> TransmitOralProcessWithInitOutput {
    0 "SeqId" seq_id, 1 "IsEnd" is_end, 2 "VoiceFileType" voice_file_type, 3 "VoiceEncodeType" voice_encode_type,
    4 "UserVoiceData" user_voice_data, 5 "SessionId" session_id, 6 "RefText" ref_text, 7 "WorkMode" work_mode,
    8 "EvalMode" eval_mode, 9 "ScoreCoeff" score_coeff, 10 "SoeAppId" soe_app_id: String,
    11 "StorageMode" storage_mode: i64, 12 "SentenceInfoEnabled" sentence_info_enabled: i64,
    13 "ServerType" server_type: i64, 14 "IsAsync" is_async: i64, 15 "IsQuery" is_query: i64,
    16 "TextMode" text_mode: i64, 17 "Keyword" keyword: String, 18 "COSBucketURL" cos_bucket_url: String
} }

/// Response of [`TransmitOralProcessWithInit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransmitOralProcessWithInitOutput {
    pub pron_accuracy: Option<f64>,
    pub pron_fluency: Option<f64>,
    pub pron_completion: Option<f64>,
    pub words: Vec<WordRsp>,
    pub session_id: Option<String>,
    /// Deprecated.
    pub audio_url: Option<String>,
    pub sentence_info_set: Vec<SentenceInfo>,
    pub status: Option<String>,
    pub suggested_score: Option<f64>,
    pub ref_text_id: Option<i64>,
    pub key_word_hits: Vec<f64>,
    pub un_key_word_hits: Vec<f64>,
}
model! { TransmitOralProcessWithInitOutput {
    0 "PronAccuracy" pron_accuracy: f64, 1 "PronFluency" pron_fluency: f64, 2 "PronCompletion" pron_completion: f64,
    3 "Words" words: Vec<WordRsp>, 4 "SessionId" session_id: String, 5 "AudioUrl" audio_url: String,
    6 "SentenceInfoSet" sentence_info_set: Vec<SentenceInfo>, 7 "Status" status: String,
    8 "SuggestedScore" suggested_score: f64, 9 "RefTextId" ref_text_id: i64, 10 "KeyWordHits" key_word_hits: Vec<f64>,
    11 "UnKeyWordHits" un_key_word_hits: Vec<f64>
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_ACCOUNT_UNAVAILABLE "AuthFailure.AccountUnavailable",
    AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ERROR_GET_SESSION "FailedOperation.ErrorGetSession",
    FAILED_OPERATION_ERROR_GET_USER "FailedOperation.ErrorGetUser",
    FAILED_OPERATION_EVALUATE_TIMEOUT "FailedOperation.EvaluateTimeout",
    FAILED_OPERATION_EVALUATE_UNKNOWN_ERROR "FailedOperation.EvaluateUnknownError",
    FAILED_OPERATION_FAILED_GET_ENGINE_IP "FailedOperation.FailedGetEngineIP",
    FAILED_OPERATION_FAILED_GET_RESULT "FailedOperation.FailedGetResult",
    FAILED_OPERATION_FAILED_GET_SESSION "FailedOperation.FailedGetSession",
    FAILED_OPERATION_FAILED_GET_SESSION_SEQ_ID "FailedOperation.FailedGetSessionSeqID",
    FAILED_OPERATION_FAILED_GET_USER "FailedOperation.FailedGetUser",
    FAILED_OPERATION_FAILED_INIT "FailedOperation.FailedInit",
    FAILED_OPERATION_FAILED_SET_RESULT "FailedOperation.FailedSetResult",
    FAILED_OPERATION_FAILED_SET_SESSION "FailedOperation.FailedSetSession",
    FAILED_OPERATION_FAILED_SET_SESSION_SEQ_ID "FailedOperation.FailedSetSessionSeqID",
    FAILED_OPERATION_FAILED_SET_USER "FailedOperation.FailedSetUser",
    FAILED_OPERATION_INTERNAL_SERVER_ERROR "FailedOperation.InternalServerError",
    FAILED_OPERATION_INVALID_PARAMETER_VALUE "FailedOperation.InvalidParameterValue",
    FAILED_OPERATION_JSON_CODEC_ERROR "FailedOperation.JsonCodecError",
    FAILED_OPERATION_NEED_INIT_BEFORE_EVALUATION "FailedOperation.NeedInitBeforeEvaluation",
    FAILED_OPERATION_PAST_SEQ_ID_LOSE "FailedOperation.PastSeqIdLose",
    FAILED_OPERATION_RESULT_EXPIRED "FailedOperation.ResultExpired",
    FAILED_OPERATION_SEQ_ID_EXPIRED "FailedOperation.SeqIdExpired",
    FAILED_OPERATION_SERVER_OVERLOAD "FailedOperation.ServerOverload",
    FAILED_OPERATION_SERVICE_TIMEOUT "FailedOperation.ServiceTimeout",
    FAILED_OPERATION_SESSION_EXPIRED "FailedOperation.SessionExpired",
    FAILED_OPERATION_WAIT_PAST_SEQ_ID_TIMEOUT "FailedOperation.WaitPastSeqIdTimeout", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_AUDIO_PROCESSING_FAILED "InternalError.AudioProcessingFailed",
    INTERNAL_ERROR_AUTHORIZE_ERROR "InternalError.AuthorizeError",
    INTERNAL_ERROR_BASE64_DECODE_FAILED "InternalError.BASE64DecodeFailed",
    INTERNAL_ERROR_CANNOT_FIND_SESSION "InternalError.CannotFindSession",
    INTERNAL_ERROR_FAIL_TO_DECODE_VOICE "InternalError.FailToDecodeVoice",
    INTERNAL_ERROR_ILEGAL_SERVER_RESPONSE "InternalError.IlegalServerResponse",
    INTERNAL_ERROR_INIT_STREAM_NOT_SUPPORT "InternalError.InitStreamNotSupport",
    INTERNAL_ERROR_INIT_STREAM_UNFINISHED "InternalError.InitStreamUnfinished",
    INTERNAL_ERROR_INITIAL_PARAMETER_ERROR "InternalError.InitialParameterError",
    INTERNAL_ERROR_INVALID_SEQ_ID "InternalError.InvalidSeqId",
    INTERNAL_ERROR_INVALID_WAV_HEADER "InternalError.InvalidWAVHeader",
    INTERNAL_ERROR_LAST_SEQ_UNFINISHED "InternalError.LastSeqUnfinished",
    INTERNAL_ERROR_MP3_DECODE_FAILED "InternalError.MP3DecodeFailed",
    INTERNAL_ERROR_NEED_TO_INIT "InternalError.NeedToInit",
    INTERNAL_ERROR_NO_CONVERSATION_FOUND "InternalError.NoConversationFound",
    INTERNAL_ERROR_NO_DOC_IN_LIST "InternalError.NoDocInList", INTERNAL_ERROR_NO_ERROR "InternalError.NoError",
    INTERNAL_ERROR_NO_INIT_BEFORE_EVALUATION "InternalError.NoInitBeforeEvaluation",
    INTERNAL_ERROR_REF_TXT_EMPTY "InternalError.RefTxtEmpty", INTERNAL_ERROR_REF_TXT_OOV "InternalError.RefTxtOov",
    INTERNAL_ERROR_REF_TXT_TOO_LANG "InternalError.RefTxtTooLang",
    INTERNAL_ERROR_SERVER_INTERNAL_ERROR "InternalError.ServerInternalError",
    INTERNAL_ERROR_SERVER_OVERLOAD "InternalError.ServerOverload",
    INTERNAL_ERROR_SERVICE_TIMEOUT "InternalError.ServiceTimeout",
    INTERNAL_ERROR_SHARD_NO_START_WITH_ONE "InternalError.ShardNoStartWithOne",
    INTERNAL_ERROR_STREAM_PROCESS_FAIL "InternalError.StreamProcessFail",
    INTERNAL_ERROR_STREAM_PROCESS_TIME_OUT "InternalError.StreamProcessTimeOut",
    INTERNAL_ERROR_STREAMINGVOICEPKG_TIMEOUT "InternalError.StreamingvoicepkgTimeout",
    INTERNAL_ERROR_TIME_OUT "InternalError.TimeOut", INTERNAL_ERROR_TOO_LONG_PACKAGE "InternalError.TooLongPackage",
    INTERNAL_ERROR_VAD_NOT_DETECTED_SPEAK "InternalError.VadNotDetectedSpeak",
    INTERNAL_ERROR_VOICE_MSG_OVERSIZED "InternalError.VoiceMsgOversized",
    INTERNAL_ERROR_VOICE_MSG_TOO_SHORT "InternalError.VoiceMsgTooShort",
    INTERNAL_ERROR_WORD_LENGTH_TOO_LONG "InternalError.WordLengthTooLong", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_AUTHORIZE_ERROR "InvalidParameter.AuthorizeError",
    INVALID_PARAMETER_ERROR_PHONEME "InvalidParameter.ErrorPhoneme",
    INVALID_PARAMETER_INITIAL_PARAMETER_ERROR "InvalidParameter.InitialParameterError",
    INVALID_PARAMETER_INVALID_ACTION "InvalidParameter.InvalidAction",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_SEQ_ID_LIMIT_EXCEEDED "InvalidParameter.SeqIdLimitExceeded",
    INVALID_PARAMETER_VOICE_MSG_OVERSIZED "InvalidParameter.VoiceMsgOversized",
    INVALID_PARAMETER_WITHOUT_REAL_NAME "InvalidParameter.WithoutRealName",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_AUDIO_DATA_SIZE_LIMIT_EXCEEDED "InvalidParameterValue.AudioDataSizeLimitExceeded",
    INVALID_PARAMETER_VALUE_AUDIO_DECODE_FAILED "InvalidParameterValue.AudioDecodeFailed",
    INVALID_PARAMETER_VALUE_AUDIO_LIMIT_EXCEEDED "InvalidParameterValue.AudioLimitExceeded",
    INVALID_PARAMETER_VALUE_AUDIO_SIZE_MUST_BE_EVEN "InvalidParameterValue.AudioSizeMustBeEven",
    INVALID_PARAMETER_VALUE_BASE_DECODE_FAILED "InvalidParameterValue.BASEDecodeFailed",
    INVALID_PARAMETER_VALUE_FUNCTION_NOT_SUPPORT "InvalidParameterValue.FunctionNotSupport",
    INVALID_PARAMETER_VALUE_INVALID_SEQ_ID "InvalidParameterValue.InvalidSeqId",
    INVALID_PARAMETER_VALUE_INVALID_WAV_HEADER "InvalidParameterValue.InvalidWAVHeader",
    INVALID_PARAMETER_VALUE_NO_DOC_IN_LIST "InvalidParameterValue.NoDocInList",
    INVALID_PARAMETER_VALUE_PARAMETER_INVALID "InvalidParameterValue.ParameterInvalid",
    INVALID_PARAMETER_VALUE_REF_TEXT_EMPTY "InvalidParameterValue.RefTextEmpty",
    INVALID_PARAMETER_VALUE_REF_TEXT_GRAMMAR_ERROR "InvalidParameterValue.RefTextGrammarError",
    INVALID_PARAMETER_VALUE_REF_TEXT_LIMIT_EXCEEDED "InvalidParameterValue.RefTextLimitExceeded",
    INVALID_PARAMETER_VALUE_REF_TEXT_OOV "InvalidParameterValue.RefTextOOV",
    INVALID_PARAMETER_VALUE_REF_TEXT_POLYPHONIC_LIMIT_EXCEEDED "InvalidParameterValue.RefTextPolyphonicLimitExceeded",
    INVALID_PARAMETER_VALUE_REF_TXT_EMPTY "InvalidParameterValue.RefTxtEmpty",
    INVALID_PARAMETER_VALUE_REF_TXT_TOO_LANG "InvalidParameterValue.RefTxtTooLang",
    INVALID_PARAMETER_VALUE_SENSITIVE_WORDS "InvalidParameterValue.SensitiveWords",
    INVALID_PARAMETER_VALUE_SESSION_ID_IN_USE "InvalidParameterValue.SessionIdInUse",
    INVALID_PARAMETER_VALUE_SHARD_NO_START_WITH_ONE "InvalidParameterValue.ShardNoStartWithOne",
    INVALID_PARAMETER_VALUE_STREAMINGVOICEPKG_TIMEOUT "InvalidParameterValue.StreamingvoicepkgTimeout",
    INVALID_PARAMETER_VALUE_VAD_NOT_DETECTED_SPEAK "InvalidParameterValue.VadNotDetectedSpeak",
    INVALID_PARAMETER_VALUE_VOICE_FILE_TYPE_NOT_FOUND "InvalidParameterValue.VoiceFileTypeNotFound",
    INVALID_PARAMETER_VALUE_VOICE_LENGTH_TOO_LONG "InvalidParameterValue.VoiceLengthTooLong",
    INVALID_PARAMETER_VALUE_WAV_HEADER_DECODE_FAILED "InvalidParameterValue.WAVHeaderDecodeFailed",
    INVALID_PARAMETER_VALUE_WORD_LENGTH_TOO_LONG "InvalidParameterValue.WordLengthTooLong",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_CONCURRENCY_LIMIT_EXCEEDED "LimitExceeded.ConcurrencyLimitExceeded",
    MISSING_PARAMETER "MissingParameter", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    RESOURCE_INSUFFICIENT_SERVER_TIMEOUT "ResourceInsufficient.ServerTimeout",
    RESOURCE_NOT_FOUND_APPID_NOT_FOUNT "ResourceNotFound.AppidNotFount",
    RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUNT "ResourceNotFound.InterfaceNotFount",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_AUTHORIZE_ERROR "ResourceUnavailable.AuthorizeError",
    RESOURCE_UNAVAILABLE_CANNOT_FIND_SESSION "ResourceUnavailable.CannotFindSession",
    RESOURCE_UNAVAILABLE_CONCURRENCY_LIMIT "ResourceUnavailable.ConcurrencyLimit",
    RESOURCE_UNAVAILABLE_INIT_STREAM_NOT_SUPPORT "ResourceUnavailable.InitStreamNotSupport",
    RESOURCE_UNAVAILABLE_INIT_STREAM_UNFINISHED "ResourceUnavailable.InitStreamUnfinished",
    RESOURCE_UNAVAILABLE_LAST_SEQ_UNFINISHED "ResourceUnavailable.LastSeqUnfinished",
    RESOURCE_UNAVAILABLE_NO_CONVERSATION_FOUND "ResourceUnavailable.NoConversationFound",
    RESOURCE_UNAVAILABLE_NO_INIT_BEFORE_EVALUATION "ResourceUnavailable.NoInitBeforeEvaluation"
}

#[cfg(feature = "unstable-registry")]
register! {
    InitOralProcess, KeywordEvaluate, TransmitOralProcess, TransmitOralProcessWithInit
}
