//! `hcm` 2018-11-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "hcm", version: "2018-11-06", code: "hcm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Evaluation {
    pub session_id: String,
    pub image: Option<String>,
    pub hcm_appid: Option<String>,
    pub url: Option<String>,
    pub support_horizontal_image: Option<bool>,
    pub reject_non_arithmetic_image: Option<bool>,
    /// Deprecated.
    pub is_async: Option<i64>,
    pub enable_disp_related_vertical: Option<bool>,
    pub enable_disp_midresult: Option<bool>,
    pub enable_pdf_recognize: Option<bool>,
    pub pdf_page_index: Option<i64>,
    pub la_tex: Option<i64>,
    pub reject_vague_arithmetic: Option<bool>,
}
operation! { Evaluation(session_id: String) "Evaluation" -> EvaluationOutput {
    0 "SessionId" session_id, 1 "Image" image: String, 2 "HcmAppid" hcm_appid: String, 3 "Url" url: String,
    4 "SupportHorizontalImage" support_horizontal_image: bool,
    5 "RejectNonArithmeticImage" reject_non_arithmetic_image: bool, 6 "IsAsync" is_async: i64,
    7 "EnableDispRelatedVertical" enable_disp_related_vertical: bool,
    8 "EnableDispMidresult" enable_disp_midresult: bool, 9 "EnablePdfRecognize" enable_pdf_recognize: bool,
    10 "PdfPageIndex" pdf_page_index: i64, 11 "LaTex" la_tex: i64,
    12 "RejectVagueArithmetic" reject_vague_arithmetic: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationOutput {
    pub session_id: Option<String>,
    pub items: Option<Vec<Item>>,
    /// Deprecated.
    pub task_id: Option<String>,
}
model! { EvaluationOutput {
    0 "SessionId" session_id, 1 "Items" items, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    pub item: Option<String>,
    pub item_string: Option<String>,
    pub item_coord: Option<ItemCoord>,
    pub answer: Option<String>,
    pub expression_type: Option<String>,
    pub item_conf: Option<f64>,
    pub question_id: Option<String>,
}
model! { Item {
    0 "Item" item, 1 "ItemString" item_string, 2 "ItemCoord" item_coord, 3 "Answer" answer,
    4 "ExpressionType" expression_type, 5 "ItemConf" item_conf, 6 "QuestionId" question_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCoord {
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ItemCoord {
    0 "Height" height, 1 "Width" width, 2 "X" x, 3 "Y" y
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_CHARGE_COUNT_ERROR: &str = "FailedOperation.ChargeCountError";
    pub const INTERNAL_ERROR_ENGINE_REQUEST_FAILED: &str = "InternalError.EngineRequestFailed";
    pub const INTERNAL_ERROR_ENGINE_RESULT_ERROR: &str = "InternalError.EngineResultError";
    pub const INTERNAL_ERROR_INITIAL_PARAMETER_ERROR: &str = "InternalError.InitialParameterError";
    pub const INTERNAL_ERROR_SERVER_INTERNAL_ERROR: &str = "InternalError.ServerInternalError";
    pub const INVALID_PARAMETER_VALUE_CANNOT_FIND_IMAGE_ERROR: &str = "InvalidParameterValue.CannotFindImageError";
    pub const INVALID_PARAMETER_VALUE_CANNOT_FIND_SESSION: &str = "InvalidParameterValue.CannotFindSession";
    pub const INVALID_PARAMETER_VALUE_EMPTY_IMAGE_ERROR: &str = "InvalidParameterValue.EmptyImageError";
    pub const INVALID_PARAMETER_VALUE_EMPTY_INPUT_ERROR: &str = "InvalidParameterValue.EmptyInputError";
    pub const INVALID_PARAMETER_VALUE_EXCEED_DOWNLOAD_IMAGE_SIZE_ERROR: &str =
        "InvalidParameterValue.ExceedDownloadImageSizeError";
    pub const INVALID_PARAMETER_VALUE_FAIL_DECODE_ERROR: &str = "InvalidParameterValue.FailDecodeError";
    pub const INVALID_PARAMETER_VALUE_FAIL_DOWNLOAD_IMAGE_ERROR: &str = "InvalidParameterValue.FailDownloadImageError";
    pub const INVALID_PARAMETER_VALUE_FAIL_RECOGNIZE_ERROR: &str = "InvalidParameterValue.FailRecognizeError";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_ERROR: &str = "InvalidParameterValue.InvalidImageError";
    pub const RESOURCE_NOT_FOUND_CANNOT_FIND_USER: &str = "ResourceNotFound.CannotFindUser";
}

#[cfg(feature = "reflect")]
register! {
    Evaluation
}
