//! `nlp` of Tencent Cloud, API version 2019-04-08.
//!
//! Endpoint: `nlp.tencentcloudapi.com`, or `nlp.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=nlp&Version=2019-04-08>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("nlp", "2019-04-08", "nlp", &Endpoints::NONE);

/// `AnalyzeSentiment` of `nlp` 2019-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=nlp&Version=2019-04-08&Action=AnalyzeSentiment>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_INNER_ERROR`],
/// [`codes::FAILED_OPERATION_NO_RESULTS`], [`codes::FAILED_OPERATION_NOT_FOUND_DATA`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`], [`codes::FAILED_OPERATION_RESOURCE_BUSY`],
/// [`codes::FAILED_OPERATION_RPC_FAIL`], [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_SERVICE_CALL_ERROR`], [`codes::INTERNAL_ERROR_SERVICE_ERROR`],
/// [`codes::INTERNAL_ERROR_TEXT_CLASSIFY_ERROR`], [`codes::INTERNAL_ERROR_TEXT_PARSING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_SENSITIVE_TEXT`],
/// [`codes::INVALID_PARAMETER_VALUE_TEXT`], [`codes::INVALID_PARAMETER_VALUE_TEXT_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED_RESOURCE_REACHED_LIMIT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_FREEZE`], [`codes::RESOURCE_UNAVAILABLE_IN_ARREARS`],
/// [`codes::RESOURCE_UNAVAILABLE_IS_OPENING`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_RECOVER`], [`codes::RESOURCE_UNAVAILABLE_STOP_USING`],
/// [`codes::UNSUPPORTED_OPERATION_PKG_EXHAUSTED`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeSentiment {
    /// Required.
    pub text: String,
}
operation! { AnalyzeSentiment(text: String) "AnalyzeSentiment" -> AnalyzeSentimentOutput {
    0 "Text" text
} }

/// Response of [`AnalyzeSentiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeSentimentOutput {
    pub positive: Option<f64>,
    pub neutral: Option<f64>,
    pub negative: Option<f64>,
    pub sentiment: Option<String>,
}
model! { AnalyzeSentimentOutput {
    0 "Positive" positive: f64, 1 "Neutral" neutral: f64, 2 "Negative" negative: f64, 3 "Sentiment" sentiment: String
} }

/// `ParseWords` of `nlp` 2019-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=nlp&Version=2019-04-08&Action=ParseWords>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_INNER_ERROR`],
/// [`codes::FAILED_OPERATION_NO_RESULTS`], [`codes::FAILED_OPERATION_NOT_FOUND_DATA`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`], [`codes::FAILED_OPERATION_RESOURCE_BUSY`],
/// [`codes::FAILED_OPERATION_RPC_FAIL`], [`codes::FAILED_OPERATION_UN_KNOW_ERROR`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_SERVICE_CALL_ERROR`],
/// [`codes::INTERNAL_ERROR_SERVICE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_SENSITIVE_TEXT`], [`codes::INVALID_PARAMETER_VALUE_TEXT_NUM_TOO_MUCH`],
/// [`codes::INVALID_PARAMETER_VALUE_TEXT_TOO_LONG`], [`codes::LIMIT_EXCEEDED_RESOURCE_REACHED_LIMIT`],
/// [`codes::RESOURCE_INSUFFICIENT_QUOTA_RUN_OUT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_FREEZE`], [`codes::RESOURCE_UNAVAILABLE_IN_ARREARS`],
/// [`codes::RESOURCE_UNAVAILABLE_IS_OPENING`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_RECOVER`], [`codes::RESOURCE_UNAVAILABLE_STOP_USING`],
/// [`codes::UNSUPPORTED_OPERATION_PKG_EXHAUSTED`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseWords {
    /// Required.
    pub text: String,
}
operation! { ParseWords(text: String) "ParseWords" -> ParseWordsOutput {
    0 "Text" text
} }

/// Response of [`ParseWords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseWordsOutput {
    pub normal_text: Option<String>,
    pub basic_participles: Vec<BasicParticiple>,
    pub compound_participles: Vec<CompoundParticiple>,
    pub entities: Vec<Entity>,
}
model! { ParseWordsOutput {
    0 "NormalText" normal_text: String, 1 "BasicParticiples" basic_participles: Vec<BasicParticiple>,
    2 "CompoundParticiples" compound_participles: Vec<CompoundParticiple>, 3 "Entities" entities: Vec<Entity>
} }

/// In the response of [`ParseWords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicParticiple {
    pub word: Option<String>,
    pub begin_offset: Option<i64>,
    pub length: Option<i64>,
    pub pos: Option<String>,
}
model! { BasicParticiple {
    0 "Word" word: String, 1 "BeginOffset" begin_offset: i64, 2 "Length" length: i64, 3 "Pos" pos: String
} }

/// In the response of [`ParseWords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompoundParticiple {
    pub word: Option<String>,
    pub begin_offset: Option<i64>,
    pub length: Option<i64>,
    pub pos: Option<String>,
}
model! { CompoundParticiple {
    0 "Word" word: String, 1 "BeginOffset" begin_offset: i64, 2 "Length" length: i64, 3 "Pos" pos: String
} }

/// In the response of [`ParseWords`].
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
    0 "Word" word: String, 1 "BeginOffset" begin_offset: i64, 2 "Length" length: i64, 3 "Type" r#type: String,
    4 "Name" name: String
} }

/// `SentenceCorrection` of `nlp` 2019-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=nlp&Version=2019-04-08&Action=SentenceCorrection>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_INNER_ERROR`],
/// [`codes::FAILED_OPERATION_NO_RESULTS`], [`codes::FAILED_OPERATION_NOT_FOUND_DATA`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`], [`codes::FAILED_OPERATION_RESOURCE_BUSY`],
/// [`codes::FAILED_OPERATION_RPC_FAIL`], [`codes::FAILED_OPERATION_UN_KNOW_ERROR`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_SERVICE_CALL_ERROR`],
/// [`codes::INTERNAL_ERROR_SERVICE_ERROR`], [`codes::INVALID_PARAMETER_TEXT_TOO_LONG_CODE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_SENSITIVE_TEXT`],
/// [`codes::INVALID_PARAMETER_VALUE_TEXT_NUM_TOO_MUCH`], [`codes::INVALID_PARAMETER_VALUE_TEXT_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED_RESOURCE_REACHED_LIMIT`], [`codes::REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_FREEZE`], [`codes::RESOURCE_UNAVAILABLE_IN_ARREARS`],
/// [`codes::RESOURCE_UNAVAILABLE_IS_OPENING`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_RECOVER`], [`codes::RESOURCE_UNAVAILABLE_STOP_USING`],
/// [`codes::UNSUPPORTED_OPERATION_PKG_EXHAUSTED`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceCorrection {
    /// Required.
    pub text_list: Vec<String>,
}
operation! { SentenceCorrection(text_list: Vec<String>) "SentenceCorrection" -> SentenceCorrectionOutput {
    0 "TextList" text_list
} }

/// Response of [`SentenceCorrection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceCorrectionOutput {
    pub correction_list: Vec<CorrectionItem>,
}
model! { SentenceCorrectionOutput {
    0 "CorrectionList" correction_list: Vec<CorrectionItem>
} }

/// In the response of [`SentenceCorrection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectionItem {
    pub order: Option<i64>,
    pub begin_offset: Option<i64>,
    pub len: Option<i64>,
    pub word: Option<String>,
    pub correct_word: Vec<String>,
    pub correction_type: Option<i64>,
    pub confidence: Option<i64>,
    pub description_zh: Option<String>,
    pub description_en: Option<String>,
}
model! { CorrectionItem {
    0 "Order" order: i64, 1 "BeginOffset" begin_offset: i64, 2 "Len" len: i64, 3 "Word" word: String,
    4 "CorrectWord" correct_word: Vec<String>, 5 "CorrectionType" correction_type: i64, 6 "Confidence" confidence: i64,
    7 "DescriptionZh" description_zh: String, 8 "DescriptionEn" description_en: String
} }

codes! {
    FAILED_OPERATION_BALANCE_INSUFFICIENT "FailedOperation.BalanceInsufficient",
    FAILED_OPERATION_INNER_ERROR "FailedOperation.InnerError", FAILED_OPERATION_NO_RESULTS "FailedOperation.NoResults",
    FAILED_OPERATION_NOT_FOUND_DATA "FailedOperation.NotFoundData",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    FAILED_OPERATION_RESOURCE_BUSY "FailedOperation.ResourceBusy", FAILED_OPERATION_RPC_FAIL "FailedOperation.RpcFail",
    FAILED_OPERATION_UN_KNOW_ERROR "FailedOperation.UnKnowError", FAILED_OPERATION_UNKNOWN "FailedOperation.Unknown",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_SERVICE_CALL_ERROR "InternalError.ServiceCallError",
    INTERNAL_ERROR_SERVICE_ERROR "InternalError.ServiceError",
    INTERNAL_ERROR_TEXT_CLASSIFY_ERROR "InternalError.TextClassifyError",
    INTERNAL_ERROR_TEXT_PARSING_ERROR "InternalError.TextParsingError",
    INVALID_PARAMETER_TEXT_TOO_LONG_CODE "InvalidParameter.TextTooLongCode",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER "InvalidParameterValue.InvalidParameter",
    INVALID_PARAMETER_VALUE_SENSITIVE_TEXT "InvalidParameterValue.SensitiveText",
    INVALID_PARAMETER_VALUE_TEXT "InvalidParameterValue.Text",
    INVALID_PARAMETER_VALUE_TEXT_NUM_TOO_MUCH "InvalidParameterValue.TextNumTooMuch",
    INVALID_PARAMETER_VALUE_TEXT_TOO_LONG "InvalidParameterValue.TextTooLong",
    LIMIT_EXCEEDED_RESOURCE_REACHED_LIMIT "LimitExceeded.ResourceReachedLimit",
    REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED "RequestLimitExceeded.UinLimitExceeded",
    RESOURCE_INSUFFICIENT_QUOTA_RUN_OUT "ResourceInsufficient.QuotaRunOut", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE_FREEZE "ResourceUnavailable.Freeze",
    RESOURCE_UNAVAILABLE_IN_ARREARS "ResourceUnavailable.InArrears",
    RESOURCE_UNAVAILABLE_IS_OPENING "ResourceUnavailable.IsOpening",
    RESOURCE_UNAVAILABLE_NOT_EXIST "ResourceUnavailable.NotExist",
    RESOURCE_UNAVAILABLE_RECOVER "ResourceUnavailable.Recover",
    RESOURCE_UNAVAILABLE_STOP_USING "ResourceUnavailable.StopUsing",
    UNSUPPORTED_OPERATION_PKG_EXHAUSTED "UnsupportedOperation.PkgExhausted"
}

#[cfg(feature = "unstable-registry")]
register! {
    AnalyzeSentiment, ParseWords, SentenceCorrection
}
