//! `hcm` of Tencent Cloud, API version 2018-11-06.
//!
//! Endpoint: `hcm.tencentcloudapi.com`, or `hcm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=hcm&Version=2018-11-06>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("hcm", "2018-11-06", "hcm", &Endpoints::NONE);

/// `Evaluation` of `hcm` 2018-11-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hcm&Version=2018-11-06&Action=Evaluation>.
///
/// Errors: [`codes::FAILED_OPERATION_CHARGE_COUNT_ERROR`], [`codes::INTERNAL_ERROR_ENGINE_REQUEST_FAILED`],
/// [`codes::INTERNAL_ERROR_ENGINE_RESULT_ERROR`], [`codes::INTERNAL_ERROR_INITIAL_PARAMETER_ERROR`],
/// [`codes::INTERNAL_ERROR_SERVER_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CANNOT_FIND_IMAGE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CANNOT_FIND_SESSION`], [`codes::INVALID_PARAMETER_VALUE_EMPTY_IMAGE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_INPUT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_EXCEED_DOWNLOAD_IMAGE_SIZE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FAIL_DECODE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_FAIL_DOWNLOAD_IMAGE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FAIL_RECOGNIZE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CANNOT_FIND_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Evaluation {
    /// Required.
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

/// Response of [`Evaluation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationOutput {
    pub session_id: Option<String>,
    pub items: Vec<Item>,
    /// Deprecated.
    pub task_id: Option<String>,
}
model! { EvaluationOutput {
    0 "SessionId" session_id: String, 1 "Items" items: Vec<Item>, 2 "TaskId" task_id: String
} }

/// In the response of [`Evaluation`].
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
    0 "Item" item: String, 1 "ItemString" item_string: String, 2 "ItemCoord" item_coord: ItemCoord,
    3 "Answer" answer: String, 4 "ExpressionType" expression_type: String, 5 "ItemConf" item_conf: f64,
    6 "QuestionId" question_id: String
} }

/// In the response of [`Evaluation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCoord {
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ItemCoord {
    0 "Height" height: i64, 1 "Width" width: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

codes! {
    FAILED_OPERATION_CHARGE_COUNT_ERROR "FailedOperation.ChargeCountError",
    INTERNAL_ERROR_ENGINE_REQUEST_FAILED "InternalError.EngineRequestFailed",
    INTERNAL_ERROR_ENGINE_RESULT_ERROR "InternalError.EngineResultError",
    INTERNAL_ERROR_INITIAL_PARAMETER_ERROR "InternalError.InitialParameterError",
    INTERNAL_ERROR_SERVER_INTERNAL_ERROR "InternalError.ServerInternalError",
    INVALID_PARAMETER_VALUE_CANNOT_FIND_IMAGE_ERROR "InvalidParameterValue.CannotFindImageError",
    INVALID_PARAMETER_VALUE_CANNOT_FIND_SESSION "InvalidParameterValue.CannotFindSession",
    INVALID_PARAMETER_VALUE_EMPTY_IMAGE_ERROR "InvalidParameterValue.EmptyImageError",
    INVALID_PARAMETER_VALUE_EMPTY_INPUT_ERROR "InvalidParameterValue.EmptyInputError",
    INVALID_PARAMETER_VALUE_EXCEED_DOWNLOAD_IMAGE_SIZE_ERROR "InvalidParameterValue.ExceedDownloadImageSizeError",
    INVALID_PARAMETER_VALUE_FAIL_DECODE_ERROR "InvalidParameterValue.FailDecodeError",
    INVALID_PARAMETER_VALUE_FAIL_DOWNLOAD_IMAGE_ERROR "InvalidParameterValue.FailDownloadImageError",
    INVALID_PARAMETER_VALUE_FAIL_RECOGNIZE_ERROR "InvalidParameterValue.FailRecognizeError",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_ERROR "InvalidParameterValue.InvalidImageError",
    RESOURCE_NOT_FOUND_CANNOT_FIND_USER "ResourceNotFound.CannotFindUser"
}

#[cfg(feature = "unstable-registry")]
register! {
    Evaluation
}
