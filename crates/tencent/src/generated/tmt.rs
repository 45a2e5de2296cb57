//! `tmt` of Tencent Cloud, API version 2018-03-21.
//!
//! Endpoint: `tmt.tencentcloudapi.com`, or `tmt.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tmt&Version=2018-03-21>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tmt", "2018-03-21", "tmt", &Endpoints::NONE);

/// `ImageTranslateLLM` of `tmt` 2018-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tmt&Version=2018-03-21&Action=ImageTranslateLLM>.
///
/// Errors: [`codes::FAILED_OPERATION_DECODE_ERR`], [`codes::FAILED_OPERATION_DOWNLOAD_ERR`],
/// [`codes::FAILED_OPERATION_ERROR_USER_AREA`], [`codes::FAILED_OPERATION_NO_FREE_AMOUNT`],
/// [`codes::FAILED_OPERATION_SERVICE_ISOLATE`], [`codes::FAILED_OPERATION_STOP_USING`],
/// [`codes::FAILED_OPERATION_USER_NOT_REGISTERED`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_TIMEOUT`], [`codes::INTERNAL_ERROR_ERROR_UNKNOWN`],
/// [`codes::INTERNAL_ERROR_REQUEST_FAILED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_MISSING_PARAMETER`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_ACTION_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_UN_SUPPORTED_TARGET_LANGUAGE`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_LANGUAGE`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_SOURCE_LANGUAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTranslateLLM {
    /// Required.
    pub data: String,
    /// Required.
    pub target: String,
    pub url: Option<String>,
    pub mode: Option<i64>,
}
operation! { ImageTranslateLLM(data: String, target: String) "ImageTranslateLLM" -> ImageTranslateLLMOutput {
    0 "Data" data, 1 "Target" target, 2 "Url" url: String, 3 "Mode" mode: i64
} }

/// Response of [`ImageTranslateLLM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTranslateLLMOutput {
    pub data: Option<String>,
    pub source: Option<String>,
    pub target: Option<String>,
    pub source_text: Option<String>,
    pub target_text: Option<String>,
    pub angle: Option<f64>,
    pub trans_details: Vec<TransDetail>,
}
model! { ImageTranslateLLMOutput {
    0 "Data" data: String, 1 "Source" source: String, 2 "Target" target: String, 3 "SourceText" source_text: String,
    4 "TargetText" target_text: String, 5 "Angle" angle: f64, 6 "TransDetails" trans_details: Vec<TransDetail>
} }

/// In the response of [`ImageTranslateLLM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransDetail {
    pub source_line_text: Option<String>,
    pub target_line_text: Option<String>,
    pub bounding_box: Option<BoundingBox>,
    pub lines_count: Option<i64>,
    pub line_height: Option<i64>,
    pub spam_code: Option<i64>,
    pub rotate_paragraph_rect: Option<RotateParagraphRect>,
}
model! { TransDetail {
    0 "SourceLineText" source_line_text: String, 1 "TargetLineText" target_line_text: String,
    2 "BoundingBox" bounding_box: BoundingBox, 3 "LinesCount" lines_count: i64, 4 "LineHeight" line_height: i64,
    5 "SpamCode" spam_code: i64, 6 "RotateParagraphRect" rotate_paragraph_rect: RotateParagraphRect
} }

/// In the response of [`ImageTranslateLLM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundingBox {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { BoundingBox {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// In the response of [`ImageTranslateLLM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateParagraphRect {
    pub coord: Vec<Coord>,
    pub tilt_angle: Option<f64>,
    pub valid: Option<bool>,
}
model! { RotateParagraphRect {
    0 "Coord" coord: Vec<Coord>, 1 "TiltAngle" tilt_angle: f64, 2 "Valid" valid: bool
} }

/// In the response of [`ImageTranslateLLM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coord {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { Coord {
    0 "X" x: i64, 1 "Y" y: i64
} }

codes! {
    FAILED_OPERATION_DECODE_ERR "FailedOperation.DecodeErr",
    FAILED_OPERATION_DOWNLOAD_ERR "FailedOperation.DownloadErr",
    FAILED_OPERATION_ERROR_USER_AREA "FailedOperation.ErrorUserArea",
    FAILED_OPERATION_NO_FREE_AMOUNT "FailedOperation.NoFreeAmount",
    FAILED_OPERATION_SERVICE_ISOLATE "FailedOperation.ServiceIsolate",
    FAILED_OPERATION_STOP_USING "FailedOperation.StopUsing",
    FAILED_OPERATION_USER_NOT_REGISTERED "FailedOperation.UserNotRegistered", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_BACKEND_TIMEOUT "InternalError.BackendTimeout",
    INTERNAL_ERROR_ERROR_UNKNOWN "InternalError.ErrorUnknown",
    INTERNAL_ERROR_REQUEST_FAILED "InternalError.RequestFailed", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_MISSING_PARAMETER "InvalidParameter.MissingParameter", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter",
    UNAUTHORIZED_OPERATION_ACTION_NOT_FOUND "UnauthorizedOperation.ActionNotFound",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_UN_SUPPORTED_TARGET_LANGUAGE "UnsupportedOperation.UnSupportedTargetLanguage",
    UNSUPPORTED_OPERATION_UNSUPPORTED_LANGUAGE "UnsupportedOperation.UnsupportedLanguage",
    UNSUPPORTED_OPERATION_UNSUPPORTED_SOURCE_LANGUAGE "UnsupportedOperation.UnsupportedSourceLanguage"
}

#[cfg(feature = "unstable-registry")]
register! {
    ImageTranslateLLM
}
