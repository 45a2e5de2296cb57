//! `ecc` of Tencent Cloud, API version 2018-12-13.
//!
//! Endpoint: `ecc.tencentcloudapi.com`, or `ecc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ecc&Version=2018-12-13>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ecc::DescribeTask};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeTask::new("task-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ecc", "2018-12-13", "ecc", &Endpoints::NONE);

/// `CorrectMultiImage` of `ecc` 2018-12-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecc&Version=2018-12-13&Action=CorrectMultiImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectMultiImage {
    /// Required.
    pub image: Vec<String>,
    /// Required.
    pub input_type: i64,
    pub ecc_appid: Option<String>,
    pub session_id: Option<String>,
    pub server_type: Option<i64>,
    pub title: Option<String>,
    pub grade: Option<String>,
    pub requirement: Option<String>,
    pub model_title: Option<String>,
    pub model_content: Option<String>,
    pub is_async: Option<i64>,
}
operation! { CorrectMultiImage(image: Vec<String>, input_type: i64) "CorrectMultiImage" -> CorrectMultiImageOutput {
    0 "Image" image, 1 "InputType" input_type, 2 "EccAppid" ecc_appid: String, 3 "SessionId" session_id: String,
    4 "ServerType" server_type: i64, 5 "Title" title: String, 6 "Grade" grade: String,
    7 "Requirement" requirement: String, 8 "ModelTitle" model_title: String, 9 "ModelContent" model_content: String,
    10 "IsAsync" is_async: i64
} }

/// Response of [`CorrectMultiImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectMultiImageOutput {
    /// Deprecated.
    pub data: Option<CompostionContext>,
    pub result_data: Option<CompositionContext>,
}
model! { CorrectMultiImageOutput {
    0 "Data" data: CompostionContext, 1 "ResultData" result_data: CompositionContext
} }

/// In the response of [`CorrectMultiImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompostionContext {
    pub content: Option<String>,
    pub correct_data: Option<CorrectData>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
}
model! { CompostionContext {
    0 "Content" content: String, 1 "CorrectData" correct_data: CorrectData, 2 "TaskId" task_id: String,
    3 "SessionId" session_id: String
} }

/// In the response of [`CorrectMultiImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectData {
    pub score: Option<f64>,
    pub score_cat: Option<ScoreCategory>,
    pub comment: Option<String>,
    pub sentence_comments: Vec<SentenceCom>,
}
model! { CorrectData {
    0 "Score" score: f64, 1 "ScoreCat" score_cat: ScoreCategory, 2 "Comment" comment: String,
    3 "SentenceComments" sentence_comments: Vec<SentenceCom>
} }

/// In the response of [`CorrectMultiImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScoreCategory {
    pub words: Option<Aspect>,
    pub sentences: Option<Aspect>,
    pub structure: Option<Aspect>,
    pub content: Option<Aspect>,
    pub score: Option<f64>,
    pub percentage: Option<f64>,
}
model! { ScoreCategory {
    0 "Words" words: Aspect, 1 "Sentences" sentences: Aspect, 2 "Structure" structure: Aspect,
    3 "Content" content: Aspect, 4 "Score" score: f64, 5 "Percentage" percentage: f64
} }

/// In the response of [`CorrectMultiImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Aspect {
    pub name: Option<String>,
    pub score: Option<f64>,
    pub percentage: Option<f64>,
}
model! { Aspect {
    0 "Name" name: String, 1 "Score" score: f64, 2 "Percentage" percentage: f64
} }

/// In the response of [`CorrectMultiImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceCom {
    pub suggestions: Vec<SentenceSuggest>,
    pub sentence: Option<SentenceItem>,
}
model! { SentenceCom {
    0 "Suggestions" suggestions: Vec<SentenceSuggest>, 1 "Sentence" sentence: SentenceItem
} }

/// In the response of [`CorrectMultiImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceSuggest {
    pub r#type: Option<String>,
    pub error_type: Option<String>,
    pub origin: Option<String>,
    pub replace: Option<String>,
    pub message: Option<String>,
    pub error_position: Vec<i64>,
    pub error_coordinates: Vec<ErrorCoordinate>,
}
model! { SentenceSuggest {
    0 "Type" r#type: String, 1 "ErrorType" error_type: String, 2 "Origin" origin: String, 3 "Replace" replace: String,
    4 "Message" message: String, 5 "ErrorPosition" error_position: Vec<i64>,
    6 "ErrorCoordinates" error_coordinates: Vec<ErrorCoordinate>
} }

/// In the response of [`CorrectMultiImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorCoordinate {
    pub coordinate: Vec<i64>,
}
model! { ErrorCoordinate {
    0 "Coordinate" coordinate: Vec<i64>
} }

/// In the response of [`CorrectMultiImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceItem {
    pub sentence: Option<String>,
    pub para_id: Option<i64>,
    pub sentence_id: Option<i64>,
}
model! { SentenceItem {
    0 "Sentence" sentence: String, 1 "ParaID" para_id: i64, 2 "SentenceID" sentence_id: i64
} }

/// In the response of [`CorrectMultiImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositionContext {
    pub content: Option<String>,
    pub correct_data: Option<CorrectData>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
}
model! { CompositionContext {
    0 "Content" content: String, 1 "CorrectData" correct_data: CorrectData, 2 "TaskId" task_id: String,
    3 "SessionId" session_id: String
} }

/// Describes task: `DescribeTask` of `ecc` 2018-12-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecc&Version=2018-12-13&Action=DescribeTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATA_FORMAT_ABNORMAL_ERROR`], [`codes::INVALID_PARAMETER_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    /// Required.
    pub task_id: String,
    pub ecc_appid: Option<String>,
}
operation! { DescribeTask(task_id: String) "DescribeTask" -> DescribeTaskOutput {
    0 "TaskId" task_id, 1 "EccAppid" ecc_appid: String
} }

/// Response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub content: Option<String>,
    pub correct_data: Option<CorrectData>,
    pub status: Option<String>,
}
model! { DescribeTaskOutput {
    0 "Content" content: String, 1 "CorrectData" correct_data: CorrectData, 2 "Status" status: String
} }

/// `ECC` of `ecc` 2018-12-13.
///
/// POST. Changes data. See <https://console.cloud.tencent.com/api/explorer?Product=ecc&Version=2018-12-13&Action=ECC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ECC {
    /// Required.
    pub content: String,
    pub title: Option<String>,
    pub grade: Option<String>,
    pub requirement: Option<String>,
    pub model_title: Option<String>,
    pub model_content: Option<String>,
    pub ecc_appid: Option<String>,
    pub is_async: Option<i64>,
    pub session_id: Option<String>,
}
operation! { ECC(content: String) "ECC" -> ECCOutput {
    0 "Content" content, 1 "Title" title: String, 2 "Grade" grade: String, 3 "Requirement" requirement: String,
    4 "ModelTitle" model_title: String, 5 "ModelContent" model_content: String, 6 "EccAppid" ecc_appid: String,
    7 "IsAsync" is_async: i64, 8 "SessionId" session_id: String
} }

/// Response of [`ECC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ECCOutput {
    pub data: Option<CorrectData>,
    pub task_id: Option<String>,
}
model! { ECCOutput {
    0 "Data" data: CorrectData, 1 "TaskId" task_id: String
} }

/// `EHOCR` of `ecc` 2018-12-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecc&Version=2018-12-13&Action=EHOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EHOCR {
    /// Required.
    pub image: String,
    /// Required.
    pub input_type: i64,
    pub ecc_appid: Option<String>,
    pub session_id: Option<String>,
    pub server_type: Option<i64>,
    pub title: Option<String>,
    pub grade: Option<String>,
    pub requirement: Option<String>,
    pub model_title: Option<String>,
    pub model_content: Option<String>,
    pub is_async: Option<i64>,
}
operation! { EHOCR(image: String, input_type: i64) "EHOCR" -> EHOCROutput {
    0 "Image" image, 1 "InputType" input_type, 2 "EccAppid" ecc_appid: String, 3 "SessionId" session_id: String,
    4 "ServerType" server_type: i64, 5 "Title" title: String, 6 "Grade" grade: String,
    7 "Requirement" requirement: String, 8 "ModelTitle" model_title: String, 9 "ModelContent" model_content: String,
    10 "IsAsync" is_async: i64
} }

/// Response of [`EHOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EHOCROutput {
    /// Deprecated.
    pub data: Option<CompostionContext>,
    pub result_data: Option<CompositionContext>,
}
model! { EHOCROutput {
    0 "Data" data: CompostionContext, 1 "ResultData" result_data: CompositionContext
} }

codes! {
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_CORRECT_ERROR "InternalError.CorrectError",
    INTERNAL_ERROR_DATA_FORMAT_ABNORMAL_ERROR "InternalError.DataFormatAbnormalError",
    INTERNAL_ERROR_DATABASE_SERVER_INTERNAL_ERROR "InternalError.DatabaseServerInternalError",
    INTERNAL_ERROR_OCR_ERROR "InternalError.OcrError",
    INTERNAL_ERROR_OCR_SERVER_INTERN_ERROR "InternalError.OcrServerInternError",
    INTERNAL_ERROR_OTHER_ERROR "InternalError.OtherError", INTERNAL_ERROR_OVER_LOAD_ERROR "InternalError.OverLoadError",
    INTERNAL_ERROR_RECOGNIZE_ERROR "InternalError.RecognizeError",
    INTERNAL_ERROR_SERVER_CONNECT_DOWNLOAD_ERROR "InternalError.ServerConnectDownloadError",
    INTERNAL_ERROR_SPLIT_ERROR "InternalError.SplitError",
    INVALID_PARAMETER_EMPTY_PARAMETER_ERROR "InvalidParameter.EmptyParameterError",
    INVALID_PARAMETER_INPUT_ERROR "InvalidParameter.InputError",
    INVALID_PARAMETER_TASK_NOT_FOUND "InvalidParameter.TaskNotFound",
    INVALID_PARAMETER_VALUE_APPID_INVALID_ERROR "InvalidParameterValue.AppidInvalidError",
    INVALID_PARAMETER_VALUE_DECODE_IMAGE_ERROR "InvalidParameterValue.DecodeImageError",
    INVALID_PARAMETER_VALUE_DOWNLOAD_IMAGE_FAIL_ERROR "InvalidParameterValue.DownloadImageFailError",
    INVALID_PARAMETER_VALUE_EMPTY_IMAGE_ERROR "InvalidParameterValue.EmptyImageError",
    INVALID_PARAMETER_VALUE_IMAGE_DOWNLOAD_FAIL_ERROR "InvalidParameterValue.ImageDownloadFailError",
    INVALID_PARAMETER_VALUE_IMAGE_SIZE_EXCEED_ERROR "InvalidParameterValue.ImageSizeExceedError",
    INVALID_PARAMETER_VALUE_IMAGE_TOO_BIG_ERROR "InvalidParameterValue.ImageTooBigError",
    INVALID_PARAMETER_VALUE_INPUT_TYPE_VALUE_ERROR "InvalidParameterValue.InputTypeValueError",
    INVALID_PARAMETER_VALUE_SESSION_ERROR "InvalidParameterValue.SessionError",
    INVALID_PARAMETER_VALUE_URL_FROMAT_IVADLID_ERROR "InvalidParameterValue.UrlFromatIvadlidError",
    LIMIT_EXCEEDED_FREQ_LIMIT_FORBIDDEN_ACCESS_ERROR "LimitExceeded.FreqLimitForbiddenAccessError",
    RESOURCE_NOT_FOUND_CANNOT_FIND_USER "ResourceNotFound.CannotFindUser",
    RESOURCE_NOT_FOUND_SERVER_NAME_NOT_EXIST_IN_LICENSE_ERROR "ResourceNotFound.ServerNameNotExistInLicenseError",
    RESOURCE_UNAVAILABLE_AUTHORIZE_ERROR "ResourceUnavailable.AuthorizeError",
    UNAUTHORIZED_OPERATION_LICENSE_INVALID_FORBIDDEN_ACCESS_ERROR "UnauthorizedOperation.LicenseInvalidForbiddenAccessError",
    UNAUTHORIZED_OPERATION_SERVER_NAME_UNAUTHORIZED_IN_ERROR "UnauthorizedOperation.ServerNameUnauthorizedInError"
}

#[cfg(feature = "unstable-registry")]
register! {
    CorrectMultiImage, DescribeTask, ECC, EHOCR
}
