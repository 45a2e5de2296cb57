//! `ft` 2020-03-04.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ft", version: "2020-03-04", code: "ft", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFaceMorphJob {
    pub job_id: String,
}
operation! { CancelFaceMorphJob(job_id: String) "CancelFaceMorphJob" -> Empty {
    0 "JobId" job_id
} }

pub type CancelFaceMorphJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAgePic {
    pub age_infos: Vec<AgeInfo>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub rsp_img_type: Option<String>,
}
operation! { ChangeAgePic(age_infos: Vec<AgeInfo>) "ChangeAgePic" -> ChangeAgePicOutput {
    0 "AgeInfos" age_infos, 1 "Image" image: String, 2 "Url" url: String, 3 "RspImgType" rsp_img_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeInfo {
    pub age: Option<i64>,
    pub face_rect: Option<FaceRect>,
}
input! { AgeInfo(age: i64) {
    0 "Age" age: i64, 1 "FaceRect" face_rect: FaceRect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRect {
    pub y: Option<i64>,
    pub x: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { FaceRect(y: i64, x: i64, width: i64, height: i64) {
    0 "Y" y: i64, 1 "X" x: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAgePicOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { ChangeAgePicOutput {
    0 "ResultImage" result_image, 1 "ResultUrl" result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCartoonPic {
    pub image: Option<String>,
    pub url: Option<String>,
    pub rsp_img_type: Option<String>,
    pub disable_global_effect: Option<String>,
}
operation! { FaceCartoonPic() "FaceCartoonPic" -> FaceCartoonPicOutput {
    0 "Image" image: String, 1 "Url" url: String, 2 "RspImgType" rsp_img_type: String,
    3 "DisableGlobalEffect" disable_global_effect: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCartoonPicOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { FaceCartoonPicOutput {
    0 "ResultImage" result_image, 1 "ResultUrl" result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MorphFace {
    pub images: Option<Vec<String>>,
    pub urls: Option<Vec<String>>,
    pub gradient_infos: Option<Vec<GradientInfo>>,
    pub fps: Option<i64>,
    pub output_type: Option<i64>,
    pub output_width: Option<i64>,
    pub output_height: Option<i64>,
}
operation! { MorphFace() "MorphFace" -> MorphFaceOutput {
    0 "Images" images: Vec<String>, 1 "Urls" urls: Vec<String>, 2 "GradientInfos" gradient_infos: Vec<GradientInfo>,
    3 "Fps" fps: i64, 4 "OutputType" output_type: i64, 5 "OutputWidth" output_width: i64,
    6 "OutputHeight" output_height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GradientInfo {
    pub tempo: Option<f64>,
    pub morph_time: Option<f64>,
}
input! { GradientInfo() {
    0 "Tempo" tempo: f64, 1 "MorphTime" morph_time: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MorphFaceOutput {
    pub job_id: Option<String>,
    pub estimated_process_time: Option<i64>,
}
model! { MorphFaceOutput {
    0 "JobId" job_id, 1 "EstimatedProcessTime" estimated_process_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceMorphJob {
    pub job_id: String,
}
operation! { QueryFaceMorphJob(job_id: String) "QueryFaceMorphJob" -> QueryFaceMorphJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceMorphJobOutput {
    pub job_status: Option<String>,
    pub face_morph_output: Option<FaceMorphOutput>,
    pub job_status_code: Option<i64>,
}
model! { QueryFaceMorphJobOutput {
    0 "JobStatus" job_status, 1 "FaceMorphOutput" face_morph_output, 2 "JobStatusCode" job_status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceMorphOutput {
    pub morph_url: Option<String>,
    pub morph_md5: Option<String>,
    pub cover_image: Option<String>,
}
model! { FaceMorphOutput {
    0 "MorphUrl" morph_url, 1 "MorphMd5" morph_md5, 2 "CoverImage" cover_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwapGenderPic {
    pub gender_infos: Vec<GenderInfo>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub rsp_img_type: Option<String>,
}
operation! { SwapGenderPic(gender_infos: Vec<GenderInfo>) "SwapGenderPic" -> SwapGenderPicOutput {
    0 "GenderInfos" gender_infos, 1 "Image" image: String, 2 "Url" url: String, 3 "RspImgType" rsp_img_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenderInfo {
    pub gender: Option<i64>,
    pub face_rect: Option<FaceRect>,
}
input! { GenderInfo(gender: i64) {
    0 "Gender" gender: i64, 1 "FaceRect" face_rect: FaceRect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwapGenderPicOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { SwapGenderPicOutput {
    0 "ResultImage" result_image, 1 "ResultUrl" result_url
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CANCEL_JOB_FAILURE: &str = "FailedOperation.CancelJobFailure";
    pub const FAILED_OPERATION_DETECT_NO_FACE: &str = "FailedOperation.DetectNoFace";
    pub const FAILED_OPERATION_FACE_DETECT_FAILED: &str = "FailedOperation.FaceDetectFailed";
    pub const FAILED_OPERATION_FACE_EXCEED_BORDER: &str = "FailedOperation.FaceExceedBorder";
    pub const FAILED_OPERATION_FACE_SHAPE_FAILED: &str = "FailedOperation.FaceShapeFailed";
    pub const FAILED_OPERATION_FACE_SIZE_TOO_SMALL: &str = "FailedOperation.FaceSizeTooSmall";
    pub const FAILED_OPERATION_FREQ_CTRL: &str = "FailedOperation.FreqCtrl";
    pub const FAILED_OPERATION_IMAGE_DECODE_FAILED: &str = "FailedOperation.ImageDecodeFailed";
    pub const FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR: &str = "FailedOperation.ImageDownloadError";
    pub const FAILED_OPERATION_IMAGE_NOT_SUPPORTED: &str = "FailedOperation.ImageNotSupported";
    pub const FAILED_OPERATION_IMAGE_PIXEL_EXCEED: &str = "FailedOperation.ImagePixelExceed";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED: &str = "FailedOperation.ImageResolutionExceed";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL: &str = "FailedOperation.ImageResolutionTooSmall";
    pub const FAILED_OPERATION_INNER_ERROR: &str = "FailedOperation.InnerError";
    pub const FAILED_OPERATION_JOB_CONFLICT: &str = "FailedOperation.JobConflict";
    pub const FAILED_OPERATION_JOB_HAS_BEEN_CANCELED: &str = "FailedOperation.JobHasBeenCanceled";
    pub const FAILED_OPERATION_JOB_NOT_EXIST: &str = "FailedOperation.JobNotExist";
    pub const FAILED_OPERATION_JOB_STOP_PROCESSING: &str = "FailedOperation.JobStopProcessing";
    pub const FAILED_OPERATION_PARAMETER_VALUE_ERROR: &str = "FailedOperation.ParameterValueError";
    pub const FAILED_OPERATION_REQUEST_ENTITY_TOO_LARGE: &str = "FailedOperation.RequestEntityTooLarge";
    pub const FAILED_OPERATION_REQUEST_TIMEOUT: &str = "FailedOperation.RequestTimeout";
    pub const FAILED_OPERATION_RPC_FAIL: &str = "FailedOperation.RpcFail";
    pub const FAILED_OPERATION_TASK_NOT_EXIST: &str = "FailedOperation.TaskNotExist";
    pub const FAILED_OPERATION_UNKNOWN: &str = "FailedOperation.Unknown";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_FACE_RECT_INVALID: &str = "InvalidParameterValue.FaceRectInvalid";
    pub const INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_FIRST: &str = "InvalidParameterValue.FaceRectInvalidFirst";
    pub const INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_SECOND: &str = "InvalidParameterValue.FaceRectInvalidSecond";
    pub const INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_THRID: &str = "InvalidParameterValue.FaceRectInvalidThrid";
    pub const INVALID_PARAMETER_VALUE_IMAGE_EMPTY: &str = "InvalidParameterValue.ImageEmpty";
    pub const INVALID_PARAMETER_VALUE_IMAGE_SIZE_EXCEED: &str = "InvalidParameterValue.ImageSizeExceed";
    pub const INVALID_PARAMETER_VALUE_LUT_IMAGE_SIZE_INVALID: &str = "InvalidParameterValue.LutImageSizeInvalid";
    pub const INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO: &str = "InvalidParameterValue.NoFaceInPhoto";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR: &str = "InvalidParameterValue.ParameterValueError";
    pub const INVALID_PARAMETER_VALUE_URL_ILLEGAL: &str = "InvalidParameterValue.UrlIllegal";
    pub const RESOURCE_UNAVAILABLE_DELIVERING: &str = "ResourceUnavailable.Delivering";
    pub const RESOURCE_UNAVAILABLE_FREEZE: &str = "ResourceUnavailable.Freeze";
    pub const RESOURCE_UNAVAILABLE_GET_AUTH_INFO_ERROR: &str = "ResourceUnavailable.GetAuthInfoError";
    pub const RESOURCE_UNAVAILABLE_IN_ARREARS: &str = "ResourceUnavailable.InArrears";
    pub const RESOURCE_UNAVAILABLE_LOW_BALANCE: &str = "ResourceUnavailable.LowBalance";
    pub const RESOURCE_UNAVAILABLE_NOT_EXIST: &str = "ResourceUnavailable.NotExist";
    pub const RESOURCE_UNAVAILABLE_NOT_READY: &str = "ResourceUnavailable.NotReady";
    pub const RESOURCE_UNAVAILABLE_RECOVER: &str = "ResourceUnavailable.Recover";
    pub const RESOURCE_UNAVAILABLE_STOP_USING: &str = "ResourceUnavailable.StopUsing";
    pub const RESOURCE_UNAVAILABLE_UNKNOWN_STATUS: &str = "ResourceUnavailable.UnknownStatus";
    pub const RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION: &str = "ResourcesSoldOut.ChargeStatusException";
    pub const UNSUPPORTED_OPERATION_UNKNOW_METHOD: &str = "UnsupportedOperation.UnknowMethod";
}

#[cfg(feature = "reflect")]
register! {
    CancelFaceMorphJob, ChangeAgePic, FaceCartoonPic, MorphFace, QueryFaceMorphJob, SwapGenderPic
}
