//! `soe` 2018-07-24.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "soe", version: "2018-07-24", code: "soe", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitOralProcess {
    pub session_id: String,
    pub ref_text: String,
    pub work_mode: i64,
    pub eval_mode: i64,
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

/// What [`InitOralProcess::new`] takes.
pub struct InitOralProcessRequired {
    pub session_id: String,
    pub ref_text: String,
    pub work_mode: i64,
    pub eval_mode: i64,
    pub score_coeff: f64,
}
operation! { InitOralProcess{InitOralProcessRequired: session_id, ref_text, work_mode, eval_mode, score_coeff}
    "InitOralProcess" -> InitOralProcessOutput {
    0 "SessionId" session_id, 1 "RefText" ref_text, 2 "WorkMode" work_mode, 3 "EvalMode" eval_mode,
    4 "ScoreCoeff" score_coeff, 5 "SoeAppId" soe_app_id: String, 6 "IsLongLifeSession" is_long_life_session: i64,
    7 "StorageMode" storage_mode: i64, 8 "SentenceInfoEnabled" sentence_info_enabled: i64,
    9 "ServerType" server_type: i64, 10 "IsAsync" is_async: i64, 11 "TextMode" text_mode: i64,
    12 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitOralProcessOutput {
    pub session_id: Option<String>,
}
model! { InitOralProcessOutput {
    0 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordEvaluate {
    pub seq_id: u64,
    pub is_end: u64,
    pub voice_file_type: u64,
    pub voice_encode_type: u64,
    pub user_voice_data: String,
    pub session_id: String,
    pub keywords: Vec<Keyword>,
    pub soe_app_id: Option<String>,
    pub is_query: Option<u64>,
}

/// What [`KeywordEvaluate::new`] takes.
pub struct KeywordEvaluateRequired {
    pub seq_id: u64,
    pub is_end: u64,
    pub voice_file_type: u64,
    pub voice_encode_type: u64,
    pub user_voice_data: String,
    pub session_id: String,
    pub keywords: Vec<Keyword>,
}
operation! { KeywordEvaluate{KeywordEvaluateRequired: seq_id, is_end, voice_file_type, voice_encode_type, user_voice_data, session_id, keywords}
    "KeywordEvaluate" -> KeywordEvaluateOutput {
    0 "SeqId" seq_id, 1 "IsEnd" is_end, 2 "VoiceFileType" voice_file_type, 3 "VoiceEncodeType" voice_encode_type,
    4 "UserVoiceData" user_voice_data, 5 "SessionId" session_id, 6 "Keywords" keywords, 7 "SoeAppId" soe_app_id: String,
    8 "IsQuery" is_query: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Keyword {
    pub ref_text: Option<String>,
    pub eval_mode: Option<u64>,
    pub score_coeff: Option<f64>,
    pub server_type: Option<u64>,
    pub text_mode: Option<u64>,
}
input! { Keyword(ref_text: String, eval_mode: u64, score_coeff: f64) {
    0 "RefText" ref_text: String, 1 "EvalMode" eval_mode: u64, 2 "ScoreCoeff" score_coeff: f64,
    3 "ServerType" server_type: u64, 4 "TextMode" text_mode: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordEvaluateOutput {
    pub keyword_scores: Option<Vec<KeywordScore>>,
    pub session_id: Option<String>,
}
model! { KeywordEvaluateOutput {
    0 "KeywordScores" keyword_scores, 1 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordScore {
    pub keyword: Option<String>,
    pub pron_accuracy: Option<f64>,
    pub pron_fluency: Option<f64>,
    pub pron_completion: Option<f64>,
    pub words: Option<Vec<WordRsp>>,
    pub suggested_score: Option<f64>,
}
model! { KeywordScore {
    0 "Keyword" keyword, 1 "PronAccuracy" pron_accuracy, 2 "PronFluency" pron_fluency,
    3 "PronCompletion" pron_completion, 4 "Words" words, 5 "SuggestedScore" suggested_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordRsp {
    pub mem_begin_time: Option<i64>,
    pub mem_end_time: Option<i64>,
    pub pron_accuracy: Option<f64>,
    pub pron_fluency: Option<f64>,
    pub word: Option<String>,
    pub match_tag: Option<i64>,
    pub phone_infos: Option<Vec<PhoneInfo>>,
    pub reference_word: Option<String>,
    pub keyword_tag: Option<i64>,
    pub tone: Option<Tone>,
}
model! { WordRsp {
    0 "MemBeginTime" mem_begin_time, 1 "MemEndTime" mem_end_time, 2 "PronAccuracy" pron_accuracy,
    3 "PronFluency" pron_fluency, 4 "Word" word, 5 "MatchTag" match_tag, 6 "PhoneInfos" phone_infos,
    7 "ReferenceWord" reference_word, 8 "KeywordTag" keyword_tag, 9 "Tone" tone
} }

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
    0 "MemBeginTime" mem_begin_time, 1 "MemEndTime" mem_end_time, 2 "PronAccuracy" pron_accuracy,
    3 "DetectedStress" detected_stress, 4 "Phone" phone, 5 "Stress" stress, 6 "ReferencePhone" reference_phone,
    7 "MatchTag" match_tag, 8 "ReferenceLetter" reference_letter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tone {
    pub valid: Option<bool>,
    pub ref_tone: Option<i64>,
    pub hypothesis_tone: Option<i64>,
}
model! { Tone {
    0 "Valid" valid, 1 "RefTone" ref_tone, 2 "HypothesisTone" hypothesis_tone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransmitOralProcess {
    pub seq_id: i64,
    pub is_end: i64,
    pub voice_file_type: i64,
    pub voice_encode_type: i64,
    pub user_voice_data: String,
    pub session_id: String,
    pub soe_app_id: Option<String>,
    pub is_long_life_session: Option<i64>,
    pub is_query: Option<i64>,
}

/// What [`TransmitOralProcess::new`] takes.
pub struct TransmitOralProcessRequired {
    pub seq_id: i64,
    pub is_end: i64,
    pub voice_file_type: i64,
    pub voice_encode_type: i64,
    pub user_voice_data: String,
    pub session_id: String,
}
operation! { TransmitOralProcess{TransmitOralProcessRequired: seq_id, is_end, voice_file_type, voice_encode_type, user_voice_data, session_id}
    "TransmitOralProcess" -> TransmitOralProcessOutput {
    0 "SeqId" seq_id, 1 "IsEnd" is_end, 2 "VoiceFileType" voice_file_type, 3 "VoiceEncodeType" voice_encode_type,
    4 "UserVoiceData" user_voice_data, 5 "SessionId" session_id, 6 "SoeAppId" soe_app_id: String,
    7 "IsLongLifeSession" is_long_life_session: i64, 8 "IsQuery" is_query: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransmitOralProcessOutput {
    pub pron_accuracy: Option<f64>,
    pub pron_fluency: Option<f64>,
    pub pron_completion: Option<f64>,
    pub words: Option<Vec<WordRsp>>,
    pub session_id: Option<String>,
    pub audio_url: Option<String>,
    pub sentence_info_set: Option<Vec<SentenceInfo>>,
    pub status: Option<String>,
    pub suggested_score: Option<f64>,
    pub ref_text_id: Option<i64>,
    pub key_word_hits: Option<Vec<f64>>,
    pub un_key_word_hits: Option<Vec<f64>>,
}
model! { TransmitOralProcessOutput {
    0 "PronAccuracy" pron_accuracy, 1 "PronFluency" pron_fluency, 2 "PronCompletion" pron_completion, 3 "Words" words,
    4 "SessionId" session_id, 5 "AudioUrl" audio_url, 6 "SentenceInfoSet" sentence_info_set, 7 "Status" status,
    8 "SuggestedScore" suggested_score, 9 "RefTextId" ref_text_id, 10 "KeyWordHits" key_word_hits,
    11 "UnKeyWordHits" un_key_word_hits
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceInfo {
    pub sentence_id: Option<i64>,
    pub words: Option<Vec<WordRsp>>,
    pub pron_accuracy: Option<f64>,
    pub pron_fluency: Option<f64>,
    pub pron_completion: Option<f64>,
    pub suggested_score: Option<f64>,
    pub ref_text_id: Option<i64>,
    pub key_word_hits: Option<Vec<f64>>,
    pub un_key_word_hits: Option<Vec<f64>>,
}
model! { SentenceInfo {
    0 "SentenceId" sentence_id, 1 "Words" words, 2 "PronAccuracy" pron_accuracy, 3 "PronFluency" pron_fluency,
    4 "PronCompletion" pron_completion, 5 "SuggestedScore" suggested_score, 6 "RefTextId" ref_text_id,
    7 "KeyWordHits" key_word_hits, 8 "UnKeyWordHits" un_key_word_hits
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransmitOralProcessWithInit {
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

/// What [`TransmitOralProcessWithInit::new`] takes.
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
operation! { TransmitOralProcessWithInit{TransmitOralProcessWithInitRequired: seq_id, is_end, voice_file_type, voice_encode_type, user_voice_data, session_id, ref_text, work_mode, eval_mode, score_coeff}
    "TransmitOralProcessWithInit" -> TransmitOralProcessWithInitOutput {
    0 "SeqId" seq_id, 1 "IsEnd" is_end, 2 "VoiceFileType" voice_file_type, 3 "VoiceEncodeType" voice_encode_type,
    4 "UserVoiceData" user_voice_data, 5 "SessionId" session_id, 6 "RefText" ref_text, 7 "WorkMode" work_mode,
    8 "EvalMode" eval_mode, 9 "ScoreCoeff" score_coeff, 10 "SoeAppId" soe_app_id: String,
    11 "StorageMode" storage_mode: i64, 12 "SentenceInfoEnabled" sentence_info_enabled: i64,
    13 "ServerType" server_type: i64, 14 "IsAsync" is_async: i64, 15 "IsQuery" is_query: i64,
    16 "TextMode" text_mode: i64, 17 "Keyword" keyword: String, 18 "COSBucketURL" cos_bucket_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransmitOralProcessWithInitOutput {
    pub pron_accuracy: Option<f64>,
    pub pron_fluency: Option<f64>,
    pub pron_completion: Option<f64>,
    pub words: Option<Vec<WordRsp>>,
    pub session_id: Option<String>,
    /// Deprecated.
    pub audio_url: Option<String>,
    pub sentence_info_set: Option<Vec<SentenceInfo>>,
    pub status: Option<String>,
    pub suggested_score: Option<f64>,
    pub ref_text_id: Option<i64>,
    pub key_word_hits: Option<Vec<f64>>,
    pub un_key_word_hits: Option<Vec<f64>>,
}
model! { TransmitOralProcessWithInitOutput {
    0 "PronAccuracy" pron_accuracy, 1 "PronFluency" pron_fluency, 2 "PronCompletion" pron_completion, 3 "Words" words,
    4 "SessionId" session_id, 5 "AudioUrl" audio_url, 6 "SentenceInfoSet" sentence_info_set, 7 "Status" status,
    8 "SuggestedScore" suggested_score, 9 "RefTextId" ref_text_id, 10 "KeyWordHits" key_word_hits,
    11 "UnKeyWordHits" un_key_word_hits
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_ACCOUNT_UNAVAILABLE: &str = "AuthFailure.AccountUnavailable";
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION: &str = "AuthFailure.InvalidAuthorization";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ERROR_GET_SESSION: &str = "FailedOperation.ErrorGetSession";
    pub const FAILED_OPERATION_ERROR_GET_USER: &str = "FailedOperation.ErrorGetUser";
    pub const FAILED_OPERATION_EVALUATE_TIMEOUT: &str = "FailedOperation.EvaluateTimeout";
    pub const FAILED_OPERATION_EVALUATE_UNKNOWN_ERROR: &str = "FailedOperation.EvaluateUnknownError";
    pub const FAILED_OPERATION_FAILED_GET_ENGINE_IP: &str = "FailedOperation.FailedGetEngineIP";
    pub const FAILED_OPERATION_FAILED_GET_RESULT: &str = "FailedOperation.FailedGetResult";
    pub const FAILED_OPERATION_FAILED_GET_SESSION: &str = "FailedOperation.FailedGetSession";
    pub const FAILED_OPERATION_FAILED_GET_SESSION_SEQ_ID: &str = "FailedOperation.FailedGetSessionSeqID";
    pub const FAILED_OPERATION_FAILED_GET_USER: &str = "FailedOperation.FailedGetUser";
    pub const FAILED_OPERATION_FAILED_INIT: &str = "FailedOperation.FailedInit";
    pub const FAILED_OPERATION_FAILED_SET_RESULT: &str = "FailedOperation.FailedSetResult";
    pub const FAILED_OPERATION_FAILED_SET_SESSION: &str = "FailedOperation.FailedSetSession";
    pub const FAILED_OPERATION_FAILED_SET_SESSION_SEQ_ID: &str = "FailedOperation.FailedSetSessionSeqID";
    pub const FAILED_OPERATION_FAILED_SET_USER: &str = "FailedOperation.FailedSetUser";
    pub const FAILED_OPERATION_INTERNAL_SERVER_ERROR: &str = "FailedOperation.InternalServerError";
    pub const FAILED_OPERATION_INVALID_PARAMETER_VALUE: &str = "FailedOperation.InvalidParameterValue";
    pub const FAILED_OPERATION_JSON_CODEC_ERROR: &str = "FailedOperation.JsonCodecError";
    pub const FAILED_OPERATION_NEED_INIT_BEFORE_EVALUATION: &str = "FailedOperation.NeedInitBeforeEvaluation";
    pub const FAILED_OPERATION_PAST_SEQ_ID_LOSE: &str = "FailedOperation.PastSeqIdLose";
    pub const FAILED_OPERATION_RESULT_EXPIRED: &str = "FailedOperation.ResultExpired";
    pub const FAILED_OPERATION_SEQ_ID_EXPIRED: &str = "FailedOperation.SeqIdExpired";
    pub const FAILED_OPERATION_SERVER_OVERLOAD: &str = "FailedOperation.ServerOverload";
    pub const FAILED_OPERATION_SERVICE_TIMEOUT: &str = "FailedOperation.ServiceTimeout";
    pub const FAILED_OPERATION_SESSION_EXPIRED: &str = "FailedOperation.SessionExpired";
    pub const FAILED_OPERATION_WAIT_PAST_SEQ_ID_TIMEOUT: &str = "FailedOperation.WaitPastSeqIdTimeout";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_AUDIO_PROCESSING_FAILED: &str = "InternalError.AudioProcessingFailed";
    pub const INTERNAL_ERROR_AUTHORIZE_ERROR: &str = "InternalError.AuthorizeError";
    pub const INTERNAL_ERROR_BASE64_DECODE_FAILED: &str = "InternalError.BASE64DecodeFailed";
    pub const INTERNAL_ERROR_CANNOT_FIND_SESSION: &str = "InternalError.CannotFindSession";
    pub const INTERNAL_ERROR_FAIL_TO_DECODE_VOICE: &str = "InternalError.FailToDecodeVoice";
    pub const INTERNAL_ERROR_ILEGAL_SERVER_RESPONSE: &str = "InternalError.IlegalServerResponse";
    pub const INTERNAL_ERROR_INIT_STREAM_NOT_SUPPORT: &str = "InternalError.InitStreamNotSupport";
    pub const INTERNAL_ERROR_INIT_STREAM_UNFINISHED: &str = "InternalError.InitStreamUnfinished";
    pub const INTERNAL_ERROR_INITIAL_PARAMETER_ERROR: &str = "InternalError.InitialParameterError";
    pub const INTERNAL_ERROR_INVALID_SEQ_ID: &str = "InternalError.InvalidSeqId";
    pub const INTERNAL_ERROR_INVALID_WAV_HEADER: &str = "InternalError.InvalidWAVHeader";
    pub const INTERNAL_ERROR_LAST_SEQ_UNFINISHED: &str = "InternalError.LastSeqUnfinished";
    pub const INTERNAL_ERROR_MP3_DECODE_FAILED: &str = "InternalError.MP3DecodeFailed";
    pub const INTERNAL_ERROR_NEED_TO_INIT: &str = "InternalError.NeedToInit";
    pub const INTERNAL_ERROR_NO_CONVERSATION_FOUND: &str = "InternalError.NoConversationFound";
    pub const INTERNAL_ERROR_NO_DOC_IN_LIST: &str = "InternalError.NoDocInList";
    pub const INTERNAL_ERROR_NO_ERROR: &str = "InternalError.NoError";
    pub const INTERNAL_ERROR_NO_INIT_BEFORE_EVALUATION: &str = "InternalError.NoInitBeforeEvaluation";
    pub const INTERNAL_ERROR_REF_TXT_EMPTY: &str = "InternalError.RefTxtEmpty";
    pub const INTERNAL_ERROR_REF_TXT_OOV: &str = "InternalError.RefTxtOov";
    pub const INTERNAL_ERROR_REF_TXT_TOO_LANG: &str = "InternalError.RefTxtTooLang";
    pub const INTERNAL_ERROR_SERVER_INTERNAL_ERROR: &str = "InternalError.ServerInternalError";
    pub const INTERNAL_ERROR_SERVER_OVERLOAD: &str = "InternalError.ServerOverload";
    pub const INTERNAL_ERROR_SERVICE_TIMEOUT: &str = "InternalError.ServiceTimeout";
    pub const INTERNAL_ERROR_SHARD_NO_START_WITH_ONE: &str = "InternalError.ShardNoStartWithOne";
    pub const INTERNAL_ERROR_STREAM_PROCESS_FAIL: &str = "InternalError.StreamProcessFail";
    pub const INTERNAL_ERROR_STREAM_PROCESS_TIME_OUT: &str = "InternalError.StreamProcessTimeOut";
    pub const INTERNAL_ERROR_STREAMINGVOICEPKG_TIMEOUT: &str = "InternalError.StreamingvoicepkgTimeout";
    pub const INTERNAL_ERROR_TIME_OUT: &str = "InternalError.TimeOut";
    pub const INTERNAL_ERROR_TOO_LONG_PACKAGE: &str = "InternalError.TooLongPackage";
    pub const INTERNAL_ERROR_VAD_NOT_DETECTED_SPEAK: &str = "InternalError.VadNotDetectedSpeak";
    pub const INTERNAL_ERROR_VOICE_MSG_OVERSIZED: &str = "InternalError.VoiceMsgOversized";
    pub const INTERNAL_ERROR_VOICE_MSG_TOO_SHORT: &str = "InternalError.VoiceMsgTooShort";
    pub const INTERNAL_ERROR_WORD_LENGTH_TOO_LONG: &str = "InternalError.WordLengthTooLong";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_AUTHORIZE_ERROR: &str = "InvalidParameter.AuthorizeError";
    pub const INVALID_PARAMETER_ERROR_PHONEME: &str = "InvalidParameter.ErrorPhoneme";
    pub const INVALID_PARAMETER_INITIAL_PARAMETER_ERROR: &str = "InvalidParameter.InitialParameterError";
    pub const INVALID_PARAMETER_INVALID_ACTION: &str = "InvalidParameter.InvalidAction";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_SEQ_ID_LIMIT_EXCEEDED: &str = "InvalidParameter.SeqIdLimitExceeded";
    pub const INVALID_PARAMETER_VOICE_MSG_OVERSIZED: &str = "InvalidParameter.VoiceMsgOversized";
    pub const INVALID_PARAMETER_WITHOUT_REAL_NAME: &str = "InvalidParameter.WithoutRealName";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_AUDIO_DATA_SIZE_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.AudioDataSizeLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_AUDIO_DECODE_FAILED: &str = "InvalidParameterValue.AudioDecodeFailed";
    pub const INVALID_PARAMETER_VALUE_AUDIO_LIMIT_EXCEEDED: &str = "InvalidParameterValue.AudioLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_AUDIO_SIZE_MUST_BE_EVEN: &str = "InvalidParameterValue.AudioSizeMustBeEven";
    pub const INVALID_PARAMETER_VALUE_BASE_DECODE_FAILED: &str = "InvalidParameterValue.BASEDecodeFailed";
    pub const INVALID_PARAMETER_VALUE_FUNCTION_NOT_SUPPORT: &str = "InvalidParameterValue.FunctionNotSupport";
    pub const INVALID_PARAMETER_VALUE_INVALID_SEQ_ID: &str = "InvalidParameterValue.InvalidSeqId";
    pub const INVALID_PARAMETER_VALUE_INVALID_WAV_HEADER: &str = "InvalidParameterValue.InvalidWAVHeader";
    pub const INVALID_PARAMETER_VALUE_NO_DOC_IN_LIST: &str = "InvalidParameterValue.NoDocInList";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_INVALID: &str = "InvalidParameterValue.ParameterInvalid";
    pub const INVALID_PARAMETER_VALUE_REF_TEXT_EMPTY: &str = "InvalidParameterValue.RefTextEmpty";
    pub const INVALID_PARAMETER_VALUE_REF_TEXT_GRAMMAR_ERROR: &str = "InvalidParameterValue.RefTextGrammarError";
    pub const INVALID_PARAMETER_VALUE_REF_TEXT_LIMIT_EXCEEDED: &str = "InvalidParameterValue.RefTextLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_REF_TEXT_OOV: &str = "InvalidParameterValue.RefTextOOV";
    pub const INVALID_PARAMETER_VALUE_REF_TEXT_POLYPHONIC_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.RefTextPolyphonicLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_REF_TXT_EMPTY: &str = "InvalidParameterValue.RefTxtEmpty";
    pub const INVALID_PARAMETER_VALUE_REF_TXT_TOO_LANG: &str = "InvalidParameterValue.RefTxtTooLang";
    pub const INVALID_PARAMETER_VALUE_SENSITIVE_WORDS: &str = "InvalidParameterValue.SensitiveWords";
    pub const INVALID_PARAMETER_VALUE_SESSION_ID_IN_USE: &str = "InvalidParameterValue.SessionIdInUse";
    pub const INVALID_PARAMETER_VALUE_SHARD_NO_START_WITH_ONE: &str = "InvalidParameterValue.ShardNoStartWithOne";
    pub const INVALID_PARAMETER_VALUE_STREAMINGVOICEPKG_TIMEOUT: &str =
        "InvalidParameterValue.StreamingvoicepkgTimeout";
    pub const INVALID_PARAMETER_VALUE_VAD_NOT_DETECTED_SPEAK: &str = "InvalidParameterValue.VadNotDetectedSpeak";
    pub const INVALID_PARAMETER_VALUE_VOICE_FILE_TYPE_NOT_FOUND: &str = "InvalidParameterValue.VoiceFileTypeNotFound";
    pub const INVALID_PARAMETER_VALUE_VOICE_LENGTH_TOO_LONG: &str = "InvalidParameterValue.VoiceLengthTooLong";
    pub const INVALID_PARAMETER_VALUE_WAV_HEADER_DECODE_FAILED: &str = "InvalidParameterValue.WAVHeaderDecodeFailed";
    pub const INVALID_PARAMETER_VALUE_WORD_LENGTH_TOO_LONG: &str = "InvalidParameterValue.WordLengthTooLong";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_CONCURRENCY_LIMIT_EXCEEDED: &str = "LimitExceeded.ConcurrencyLimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_SERVER_TIMEOUT: &str = "ResourceInsufficient.ServerTimeout";
    pub const RESOURCE_NOT_FOUND_APPID_NOT_FOUNT: &str = "ResourceNotFound.AppidNotFount";
    pub const RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUNT: &str = "ResourceNotFound.InterfaceNotFount";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_AUTHORIZE_ERROR: &str = "ResourceUnavailable.AuthorizeError";
    pub const RESOURCE_UNAVAILABLE_CANNOT_FIND_SESSION: &str = "ResourceUnavailable.CannotFindSession";
    pub const RESOURCE_UNAVAILABLE_CONCURRENCY_LIMIT: &str = "ResourceUnavailable.ConcurrencyLimit";
    pub const RESOURCE_UNAVAILABLE_INIT_STREAM_NOT_SUPPORT: &str = "ResourceUnavailable.InitStreamNotSupport";
    pub const RESOURCE_UNAVAILABLE_INIT_STREAM_UNFINISHED: &str = "ResourceUnavailable.InitStreamUnfinished";
    pub const RESOURCE_UNAVAILABLE_LAST_SEQ_UNFINISHED: &str = "ResourceUnavailable.LastSeqUnfinished";
    pub const RESOURCE_UNAVAILABLE_NO_CONVERSATION_FOUND: &str = "ResourceUnavailable.NoConversationFound";
    pub const RESOURCE_UNAVAILABLE_NO_INIT_BEFORE_EVALUATION: &str = "ResourceUnavailable.NoInitBeforeEvaluation";
}

#[cfg(feature = "reflect")]
register! {
    InitOralProcess, KeywordEvaluate, TransmitOralProcess, TransmitOralProcessWithInit
}
