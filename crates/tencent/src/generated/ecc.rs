//! `ecc` 2018-12-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ecc", version: "2018-12-13", code: "ecc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectMultiImage {
    pub image: Vec<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectMultiImageOutput {
    /// Deprecated.
    pub data: Option<CompostionContext>,
    pub result_data: Option<CompositionContext>,
}
model! { CorrectMultiImageOutput {
    0 "Data" data, 1 "ResultData" result_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompostionContext {
    pub content: Option<String>,
    pub correct_data: Option<CorrectData>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
}
model! { CompostionContext {
    0 "Content" content, 1 "CorrectData" correct_data, 2 "TaskId" task_id, 3 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectData {
    pub score: Option<f64>,
    pub score_cat: Option<ScoreCategory>,
    pub comment: Option<String>,
    pub sentence_comments: Option<Vec<SentenceCom>>,
}
model! { CorrectData {
    0 "Score" score, 1 "ScoreCat" score_cat, 2 "Comment" comment, 3 "SentenceComments" sentence_comments
} }

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
    0 "Words" words, 1 "Sentences" sentences, 2 "Structure" structure, 3 "Content" content, 4 "Score" score,
    5 "Percentage" percentage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Aspect {
    pub name: Option<String>,
    pub score: Option<f64>,
    pub percentage: Option<f64>,
}
model! { Aspect {
    0 "Name" name, 1 "Score" score, 2 "Percentage" percentage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceCom {
    pub suggestions: Option<Vec<SentenceSuggest>>,
    pub sentence: Option<SentenceItem>,
}
model! { SentenceCom {
    0 "Suggestions" suggestions, 1 "Sentence" sentence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceSuggest {
    pub r#type: Option<String>,
    pub error_type: Option<String>,
    pub origin: Option<String>,
    pub replace: Option<String>,
    pub message: Option<String>,
    pub error_position: Option<Vec<i64>>,
    pub error_coordinates: Option<Vec<ErrorCoordinate>>,
}
model! { SentenceSuggest {
    0 "Type" r#type, 1 "ErrorType" error_type, 2 "Origin" origin, 3 "Replace" replace, 4 "Message" message,
    5 "ErrorPosition" error_position, 6 "ErrorCoordinates" error_coordinates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorCoordinate {
    pub coordinate: Option<Vec<i64>>,
}
model! { ErrorCoordinate {
    0 "Coordinate" coordinate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceItem {
    pub sentence: Option<String>,
    pub para_id: Option<i64>,
    pub sentence_id: Option<i64>,
}
model! { SentenceItem {
    0 "Sentence" sentence, 1 "ParaID" para_id, 2 "SentenceID" sentence_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositionContext {
    pub content: Option<String>,
    pub correct_data: Option<CorrectData>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
}
model! { CompositionContext {
    0 "Content" content, 1 "CorrectData" correct_data, 2 "TaskId" task_id, 3 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    pub task_id: String,
    pub ecc_appid: Option<String>,
}
operation! { DescribeTask(task_id: String) "DescribeTask" -> DescribeTaskOutput {
    0 "TaskId" task_id, 1 "EccAppid" ecc_appid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub content: Option<String>,
    pub correct_data: Option<CorrectData>,
    pub status: Option<String>,
}
model! { DescribeTaskOutput {
    0 "Content" content, 1 "CorrectData" correct_data, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ECC {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ECCOutput {
    pub data: Option<CorrectData>,
    pub task_id: Option<String>,
}
model! { ECCOutput {
    0 "Data" data, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EHOCR {
    pub image: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EHOCROutput {
    /// Deprecated.
    pub data: Option<CompostionContext>,
    pub result_data: Option<CompositionContext>,
}
model! { EHOCROutput {
    0 "Data" data, 1 "ResultData" result_data
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CORRECT_ERROR: &str = "InternalError.CorrectError";
    pub const INTERNAL_ERROR_DATA_FORMAT_ABNORMAL_ERROR: &str = "InternalError.DataFormatAbnormalError";
    pub const INTERNAL_ERROR_DATABASE_SERVER_INTERNAL_ERROR: &str = "InternalError.DatabaseServerInternalError";
    pub const INTERNAL_ERROR_OCR_ERROR: &str = "InternalError.OcrError";
    pub const INTERNAL_ERROR_OCR_SERVER_INTERN_ERROR: &str = "InternalError.OcrServerInternError";
    pub const INTERNAL_ERROR_OTHER_ERROR: &str = "InternalError.OtherError";
    pub const INTERNAL_ERROR_OVER_LOAD_ERROR: &str = "InternalError.OverLoadError";
    pub const INTERNAL_ERROR_RECOGNIZE_ERROR: &str = "InternalError.RecognizeError";
    pub const INTERNAL_ERROR_SERVER_CONNECT_DOWNLOAD_ERROR: &str = "InternalError.ServerConnectDownloadError";
    pub const INTERNAL_ERROR_SPLIT_ERROR: &str = "InternalError.SplitError";
    pub const INVALID_PARAMETER_EMPTY_PARAMETER_ERROR: &str = "InvalidParameter.EmptyParameterError";
    pub const INVALID_PARAMETER_INPUT_ERROR: &str = "InvalidParameter.InputError";
    pub const INVALID_PARAMETER_TASK_NOT_FOUND: &str = "InvalidParameter.TaskNotFound";
    pub const INVALID_PARAMETER_VALUE_APPID_INVALID_ERROR: &str = "InvalidParameterValue.AppidInvalidError";
    pub const INVALID_PARAMETER_VALUE_DECODE_IMAGE_ERROR: &str = "InvalidParameterValue.DecodeImageError";
    pub const INVALID_PARAMETER_VALUE_DOWNLOAD_IMAGE_FAIL_ERROR: &str = "InvalidParameterValue.DownloadImageFailError";
    pub const INVALID_PARAMETER_VALUE_EMPTY_IMAGE_ERROR: &str = "InvalidParameterValue.EmptyImageError";
    pub const INVALID_PARAMETER_VALUE_IMAGE_DOWNLOAD_FAIL_ERROR: &str = "InvalidParameterValue.ImageDownloadFailError";
    pub const INVALID_PARAMETER_VALUE_IMAGE_SIZE_EXCEED_ERROR: &str = "InvalidParameterValue.ImageSizeExceedError";
    pub const INVALID_PARAMETER_VALUE_IMAGE_TOO_BIG_ERROR: &str = "InvalidParameterValue.ImageTooBigError";
    pub const INVALID_PARAMETER_VALUE_INPUT_TYPE_VALUE_ERROR: &str = "InvalidParameterValue.InputTypeValueError";
    pub const INVALID_PARAMETER_VALUE_SESSION_ERROR: &str = "InvalidParameterValue.SessionError";
    pub const INVALID_PARAMETER_VALUE_URL_FROMAT_IVADLID_ERROR: &str = "InvalidParameterValue.UrlFromatIvadlidError";
    pub const LIMIT_EXCEEDED_FREQ_LIMIT_FORBIDDEN_ACCESS_ERROR: &str = "LimitExceeded.FreqLimitForbiddenAccessError";
    pub const RESOURCE_NOT_FOUND_CANNOT_FIND_USER: &str = "ResourceNotFound.CannotFindUser";
    pub const RESOURCE_NOT_FOUND_SERVER_NAME_NOT_EXIST_IN_LICENSE_ERROR: &str =
        "ResourceNotFound.ServerNameNotExistInLicenseError";
    pub const RESOURCE_UNAVAILABLE_AUTHORIZE_ERROR: &str = "ResourceUnavailable.AuthorizeError";
    pub const UNAUTHORIZED_OPERATION_LICENSE_INVALID_FORBIDDEN_ACCESS_ERROR: &str =
        "UnauthorizedOperation.LicenseInvalidForbiddenAccessError";
    pub const UNAUTHORIZED_OPERATION_SERVER_NAME_UNAUTHORIZED_IN_ERROR: &str =
        "UnauthorizedOperation.ServerNameUnauthorizedInError";
}

#[cfg(feature = "reflect")]
register! {
    CorrectMultiImage, DescribeTask, ECC, EHOCR
}
