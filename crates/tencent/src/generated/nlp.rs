//! `nlp` 2019-04-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "nlp", version: "2019-04-08", code: "nlp", endpoints: &Endpoints::NONE };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeSentiment {
    pub text: String,
}
operation! { AnalyzeSentiment(text: String) "AnalyzeSentiment" -> AnalyzeSentimentOutput {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeSentimentOutput {
    pub positive: Option<f64>,
    pub neutral: Option<f64>,
    pub negative: Option<f64>,
    pub sentiment: Option<String>,
}
model! { AnalyzeSentimentOutput {
    0 "Positive" positive, 1 "Neutral" neutral, 2 "Negative" negative, 3 "Sentiment" sentiment
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseWords {
    pub text: String,
}
operation! { ParseWords(text: String) "ParseWords" -> ParseWordsOutput {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseWordsOutput {
    pub normal_text: Option<String>,
    pub basic_participles: Option<Vec<BasicParticiple>>,
    pub compound_participles: Option<Vec<CompoundParticiple>>,
    pub entities: Option<Vec<Entity>>,
}
model! { ParseWordsOutput {
    0 "NormalText" normal_text, 1 "BasicParticiples" basic_participles, 2 "CompoundParticiples" compound_participles,
    3 "Entities" entities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicParticiple {
    pub word: Option<String>,
    pub begin_offset: Option<i64>,
    pub length: Option<i64>,
    pub pos: Option<String>,
}
model! { BasicParticiple {
    0 "Word" word, 1 "BeginOffset" begin_offset, 2 "Length" length, 3 "Pos" pos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompoundParticiple {
    pub word: Option<String>,
    pub begin_offset: Option<i64>,
    pub length: Option<i64>,
    pub pos: Option<String>,
}
model! { CompoundParticiple {
    0 "Word" word, 1 "BeginOffset" begin_offset, 2 "Length" length, 3 "Pos" pos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Entity {
    pub word: Option<String>,
    pub begin_offset: Option<i64>,
    pub length: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
}
model! { Entity {
    0 "Word" word, 1 "BeginOffset" begin_offset, 2 "Length" length, 3 "Type" r#type, 4 "Name" name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceCorrection {
    pub text_list: Vec<String>,
}
operation! { SentenceCorrection(text_list: Vec<String>) "SentenceCorrection" -> SentenceCorrectionOutput {
    0 "TextList" text_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceCorrectionOutput {
    pub correction_list: Option<Vec<CorrectionItem>>,
}
model! { SentenceCorrectionOutput {
    0 "CorrectionList" correction_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectionItem {
    pub order: Option<i64>,
    pub begin_offset: Option<i64>,
    pub len: Option<i64>,
    pub word: Option<String>,
    pub correct_word: Option<Vec<String>>,
    pub correction_type: Option<i64>,
    pub confidence: Option<i64>,
    pub description_zh: Option<String>,
    pub description_en: Option<String>,
}
model! { CorrectionItem {
    0 "Order" order, 1 "BeginOffset" begin_offset, 2 "Len" len, 3 "Word" word, 4 "CorrectWord" correct_word,
    5 "CorrectionType" correction_type, 6 "Confidence" confidence, 7 "DescriptionZh" description_zh,
    8 "DescriptionEn" description_en
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_BALANCE_INSUFFICIENT: &str = "FailedOperation.BalanceInsufficient";
    pub const FAILED_OPERATION_INNER_ERROR: &str = "FailedOperation.InnerError";
    pub const FAILED_OPERATION_NO_RESULTS: &str = "FailedOperation.NoResults";
    pub const FAILED_OPERATION_NOT_FOUND_DATA: &str = "FailedOperation.NotFoundData";
    pub const FAILED_OPERATION_REQUEST_TIMEOUT: &str = "FailedOperation.RequestTimeout";
    pub const FAILED_OPERATION_RESOURCE_BUSY: &str = "FailedOperation.ResourceBusy";
    pub const FAILED_OPERATION_RPC_FAIL: &str = "FailedOperation.RpcFail";
    pub const FAILED_OPERATION_UN_KNOW_ERROR: &str = "FailedOperation.UnKnowError";
    pub const FAILED_OPERATION_UNKNOWN: &str = "FailedOperation.Unknown";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_SERVICE_CALL_ERROR: &str = "InternalError.ServiceCallError";
    pub const INTERNAL_ERROR_SERVICE_ERROR: &str = "InternalError.ServiceError";
    pub const INTERNAL_ERROR_TEXT_CLASSIFY_ERROR: &str = "InternalError.TextClassifyError";
    pub const INTERNAL_ERROR_TEXT_PARSING_ERROR: &str = "InternalError.TextParsingError";
    pub const INVALID_PARAMETER_TEXT_TOO_LONG_CODE: &str = "InvalidParameter.TextTooLongCode";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER: &str = "InvalidParameterValue.InvalidParameter";
    pub const INVALID_PARAMETER_VALUE_SENSITIVE_TEXT: &str = "InvalidParameterValue.SensitiveText";
    pub const INVALID_PARAMETER_VALUE_TEXT: &str = "InvalidParameterValue.Text";
    pub const INVALID_PARAMETER_VALUE_TEXT_NUM_TOO_MUCH: &str = "InvalidParameterValue.TextNumTooMuch";
    pub const INVALID_PARAMETER_VALUE_TEXT_TOO_LONG: &str = "InvalidParameterValue.TextTooLong";
    pub const LIMIT_EXCEEDED_RESOURCE_REACHED_LIMIT: &str = "LimitExceeded.ResourceReachedLimit";
    pub const REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED: &str = "RequestLimitExceeded.UinLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_QUOTA_RUN_OUT: &str = "ResourceInsufficient.QuotaRunOut";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE_FREEZE: &str = "ResourceUnavailable.Freeze";
    pub const RESOURCE_UNAVAILABLE_IN_ARREARS: &str = "ResourceUnavailable.InArrears";
    pub const RESOURCE_UNAVAILABLE_IS_OPENING: &str = "ResourceUnavailable.IsOpening";
    pub const RESOURCE_UNAVAILABLE_NOT_EXIST: &str = "ResourceUnavailable.NotExist";
    pub const RESOURCE_UNAVAILABLE_RECOVER: &str = "ResourceUnavailable.Recover";
    pub const RESOURCE_UNAVAILABLE_STOP_USING: &str = "ResourceUnavailable.StopUsing";
    pub const UNSUPPORTED_OPERATION_PKG_EXHAUSTED: &str = "UnsupportedOperation.PkgExhausted";
}

#[cfg(feature = "reflect")]
register! {
    AnalyzeSentiment, ParseWords, SentenceCorrection
}
