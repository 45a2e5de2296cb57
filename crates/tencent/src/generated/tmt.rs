//! `tmt` 2018-03-21.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tmt", version: "2018-03-21", code: "tmt", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTranslateLLM {
    pub data: String,
    pub target: String,
    pub url: Option<String>,
    pub mode: Option<i64>,
}
operation! { ImageTranslateLLM(data: String, target: String) "ImageTranslateLLM" -> ImageTranslateLLMOutput {
    0 "Data" data, 1 "Target" target, 2 "Url" url: String, 3 "Mode" mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTranslateLLMOutput {
    pub data: Option<String>,
    pub source: Option<String>,
    pub target: Option<String>,
    pub source_text: Option<String>,
    pub target_text: Option<String>,
    pub angle: Option<f64>,
    pub trans_details: Option<Vec<TransDetail>>,
}
model! { ImageTranslateLLMOutput {
    0 "Data" data, 1 "Source" source, 2 "Target" target, 3 "SourceText" source_text, 4 "TargetText" target_text,
    5 "Angle" angle, 6 "TransDetails" trans_details
} }

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
    0 "SourceLineText" source_line_text, 1 "TargetLineText" target_line_text, 2 "BoundingBox" bounding_box,
    3 "LinesCount" lines_count, 4 "LineHeight" line_height, 5 "SpamCode" spam_code,
    6 "RotateParagraphRect" rotate_paragraph_rect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundingBox {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { BoundingBox {
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateParagraphRect {
    pub coord: Option<Vec<Coord>>,
    pub tilt_angle: Option<f64>,
    pub valid: Option<bool>,
}
model! { RotateParagraphRect {
    0 "Coord" coord, 1 "TiltAngle" tilt_angle, 2 "Valid" valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coord {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { Coord {
    0 "X" x, 1 "Y" y
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_DECODE_ERR: &str = "FailedOperation.DecodeErr";
    pub const FAILED_OPERATION_DOWNLOAD_ERR: &str = "FailedOperation.DownloadErr";
    pub const FAILED_OPERATION_ERROR_USER_AREA: &str = "FailedOperation.ErrorUserArea";
    pub const FAILED_OPERATION_NO_FREE_AMOUNT: &str = "FailedOperation.NoFreeAmount";
    pub const FAILED_OPERATION_SERVICE_ISOLATE: &str = "FailedOperation.ServiceIsolate";
    pub const FAILED_OPERATION_STOP_USING: &str = "FailedOperation.StopUsing";
    pub const FAILED_OPERATION_USER_NOT_REGISTERED: &str = "FailedOperation.UserNotRegistered";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_BACKEND_TIMEOUT: &str = "InternalError.BackendTimeout";
    pub const INTERNAL_ERROR_ERROR_UNKNOWN: &str = "InternalError.ErrorUnknown";
    pub const INTERNAL_ERROR_REQUEST_FAILED: &str = "InternalError.RequestFailed";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_MISSING_PARAMETER: &str = "InvalidParameter.MissingParameter";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const UNAUTHORIZED_OPERATION_ACTION_NOT_FOUND: &str = "UnauthorizedOperation.ActionNotFound";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_UN_SUPPORTED_TARGET_LANGUAGE: &str =
        "UnsupportedOperation.UnSupportedTargetLanguage";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_LANGUAGE: &str = "UnsupportedOperation.UnsupportedLanguage";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_SOURCE_LANGUAGE: &str =
        "UnsupportedOperation.UnsupportedSourceLanguage";
}

#[cfg(feature = "reflect")]
register! {
    ImageTranslateLLM
}
