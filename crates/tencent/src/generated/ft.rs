//! `ft` of Tencent Cloud, API version 2020-03-04.
//!
//! Endpoint: `ft.tencentcloudapi.com`, or `ft.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ft&Version=2020-03-04>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ft::QueryFaceMorphJob};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(QueryFaceMorphJob::new("job-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ft", "2020-03-04", "ft", &Endpoints::NONE);

/// Cancels face morph job: `CancelFaceMorphJob` of `ft` 2020-03-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ft&Version=2020-03-04&Action=CancelFaceMorphJob>.
///
/// Errors: [`codes::FAILED_OPERATION_CANCEL_JOB_FAILURE`], [`codes::FAILED_OPERATION_JOB_HAS_BEEN_CANCELED`],
/// [`codes::FAILED_OPERATION_JOB_STOP_PROCESSING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFaceMorphJob {
    /// Required.
    pub job_id: String,
}
operation! { CancelFaceMorphJob(job_id: String) "CancelFaceMorphJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`CancelFaceMorphJob`]: empty.
pub type CancelFaceMorphJobOutput = Empty;

/// Changes age pic: `ChangeAgePic` of `ft` 2020-03-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ft&Version=2020-03-04&Action=ChangeAgePic>.
///
/// Errors: [`codes::FAILED_OPERATION_FACE_EXCEED_BORDER`], [`codes::INVALID_PARAMETER_VALUE_LUT_IMAGE_SIZE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAgePic {
    /// Required.
    pub age_infos: Vec<AgeInfo>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub rsp_img_type: Option<String>,
}
operation! { ChangeAgePic(age_infos: Vec<AgeInfo>) "ChangeAgePic" -> ChangeAgePicOutput {
    0 "AgeInfos" age_infos, 1 "Image" image: String, 2 "Url" url: String, 3 "RspImgType" rsp_img_type: String
} }

/// In the request of [`ChangeAgePic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeInfo {
    /// Required.
    pub age: Option<i64>,
    pub face_rect: Option<FaceRect>,
}
input! { AgeInfo(age: i64) {
    0 "Age" age: i64, 1 "FaceRect" face_rect: FaceRect
} }

/// In the request of [`ChangeAgePic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRect {
    /// Required.
    pub y: Option<i64>,
    /// Required.
    pub x: Option<i64>,
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
}
input! { FaceRect(y: i64, x: i64, width: i64, height: i64) {
    0 "Y" y: i64, 1 "X" x: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// Response of [`ChangeAgePic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAgePicOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { ChangeAgePicOutput {
    0 "ResultImage" result_image: String, 1 "ResultUrl" result_url: String
} }

/// `FaceCartoonPic` of `ft` 2020-03-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ft&Version=2020-03-04&Action=FaceCartoonPic>.
///
/// Errors: [`codes::FAILED_OPERATION_FACE_DETECT_FAILED`], [`codes::FAILED_OPERATION_FACE_SHAPE_FAILED`],
/// [`codes::FAILED_OPERATION_IMAGE_PIXEL_EXCEED`], [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED`],
/// [`codes::FAILED_OPERATION_PARAMETER_VALUE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_FACE_RECT_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_UNKNOW_METHOD`].
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

/// Response of [`FaceCartoonPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCartoonPicOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { FaceCartoonPicOutput {
    0 "ResultImage" result_image: String, 1 "ResultUrl" result_url: String
} }

/// `MorphFace` of `ft` 2020-03-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ft&Version=2020-03-04&Action=MorphFace>.
///
/// Errors: [`codes::FAILED_OPERATION_JOB_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_EMPTY`].
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

/// In the request of [`MorphFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GradientInfo {
    pub tempo: Option<f64>,
    pub morph_time: Option<f64>,
}
input! { GradientInfo() {
    0 "Tempo" tempo: f64, 1 "MorphTime" morph_time: f64
} }

/// Response of [`MorphFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MorphFaceOutput {
    pub job_id: Option<String>,
    pub estimated_process_time: Option<i64>,
}
model! { MorphFaceOutput {
    0 "JobId" job_id: String, 1 "EstimatedProcessTime" estimated_process_time: i64
} }

/// Queries face morph job: `QueryFaceMorphJob` of `ft` 2020-03-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ft&Version=2020-03-04&Action=QueryFaceMorphJob>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_JOB_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceMorphJob {
    /// Required.
    pub job_id: String,
}
operation! { QueryFaceMorphJob(job_id: String) "QueryFaceMorphJob" -> QueryFaceMorphJobOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryFaceMorphJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceMorphJobOutput {
    pub job_status: Option<String>,
    pub face_morph_output: Option<FaceMorphOutput>,
    pub job_status_code: Option<i64>,
}
model! { QueryFaceMorphJobOutput {
    0 "JobStatus" job_status: String, 1 "FaceMorphOutput" face_morph_output: FaceMorphOutput,
    2 "JobStatusCode" job_status_code: i64
} }

/// In the response of [`QueryFaceMorphJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceMorphOutput {
    pub morph_url: Option<String>,
    pub morph_md5: Option<String>,
    pub cover_image: Option<String>,
}
model! { FaceMorphOutput {
    0 "MorphUrl" morph_url: String, 1 "MorphMd5" morph_md5: String, 2 "CoverImage" cover_image: String
} }

/// `SwapGenderPic` of `ft` 2020-03-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ft&Version=2020-03-04&Action=SwapGenderPic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwapGenderPic {
    /// Required.
    pub gender_infos: Vec<GenderInfo>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub rsp_img_type: Option<String>,
}
operation! { SwapGenderPic(gender_infos: Vec<GenderInfo>) "SwapGenderPic" -> SwapGenderPicOutput {
    0 "GenderInfos" gender_infos, 1 "Image" image: String, 2 "Url" url: String, 3 "RspImgType" rsp_img_type: String
} }

/// In the request of [`SwapGenderPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenderInfo {
    /// Required.
    pub gender: Option<i64>,
    pub face_rect: Option<FaceRect>,
}
input! { GenderInfo(gender: i64) {
    0 "Gender" gender: i64, 1 "FaceRect" face_rect: FaceRect
} }

/// Response of [`SwapGenderPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwapGenderPicOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { SwapGenderPicOutput {
    0 "ResultImage" result_image: String, 1 "ResultUrl" result_url: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_CANCEL_JOB_FAILURE "FailedOperation.CancelJobFailure",
    FAILED_OPERATION_DETECT_NO_FACE "FailedOperation.DetectNoFace",
    FAILED_OPERATION_FACE_DETECT_FAILED "FailedOperation.FaceDetectFailed",
    FAILED_OPERATION_FACE_EXCEED_BORDER "FailedOperation.FaceExceedBorder",
    FAILED_OPERATION_FACE_SHAPE_FAILED "FailedOperation.FaceShapeFailed",
    FAILED_OPERATION_FACE_SIZE_TOO_SMALL "FailedOperation.FaceSizeTooSmall",
    FAILED_OPERATION_FREQ_CTRL "FailedOperation.FreqCtrl",
    FAILED_OPERATION_IMAGE_DECODE_FAILED "FailedOperation.ImageDecodeFailed",
    FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR "FailedOperation.ImageDownloadError",
    FAILED_OPERATION_IMAGE_NOT_SUPPORTED "FailedOperation.ImageNotSupported",
    FAILED_OPERATION_IMAGE_PIXEL_EXCEED "FailedOperation.ImagePixelExceed",
    FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED "FailedOperation.ImageResolutionExceed",
    FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL "FailedOperation.ImageResolutionTooSmall",
    FAILED_OPERATION_INNER_ERROR "FailedOperation.InnerError",
    FAILED_OPERATION_JOB_CONFLICT "FailedOperation.JobConflict",
    FAILED_OPERATION_JOB_HAS_BEEN_CANCELED "FailedOperation.JobHasBeenCanceled",
    FAILED_OPERATION_JOB_NOT_EXIST "FailedOperation.JobNotExist",
    FAILED_OPERATION_JOB_STOP_PROCESSING "FailedOperation.JobStopProcessing",
    FAILED_OPERATION_PARAMETER_VALUE_ERROR "FailedOperation.ParameterValueError",
    FAILED_OPERATION_REQUEST_ENTITY_TOO_LARGE "FailedOperation.RequestEntityTooLarge",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    FAILED_OPERATION_RPC_FAIL "FailedOperation.RpcFail", FAILED_OPERATION_TASK_NOT_EXIST "FailedOperation.TaskNotExist",
    FAILED_OPERATION_UNKNOWN "FailedOperation.Unknown", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_FACE_RECT_INVALID "InvalidParameterValue.FaceRectInvalid",
    INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_FIRST "InvalidParameterValue.FaceRectInvalidFirst",
    INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_SECOND "InvalidParameterValue.FaceRectInvalidSecond",
    INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_THRID "InvalidParameterValue.FaceRectInvalidThrid",
    INVALID_PARAMETER_VALUE_IMAGE_EMPTY "InvalidParameterValue.ImageEmpty",
    INVALID_PARAMETER_VALUE_IMAGE_SIZE_EXCEED "InvalidParameterValue.ImageSizeExceed",
    INVALID_PARAMETER_VALUE_LUT_IMAGE_SIZE_INVALID "InvalidParameterValue.LutImageSizeInvalid",
    INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO "InvalidParameterValue.NoFaceInPhoto",
    INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR "InvalidParameterValue.ParameterValueError",
    INVALID_PARAMETER_VALUE_URL_ILLEGAL "InvalidParameterValue.UrlIllegal",
    RESOURCE_UNAVAILABLE_DELIVERING "ResourceUnavailable.Delivering",
    RESOURCE_UNAVAILABLE_FREEZE "ResourceUnavailable.Freeze",
    RESOURCE_UNAVAILABLE_GET_AUTH_INFO_ERROR "ResourceUnavailable.GetAuthInfoError",
    RESOURCE_UNAVAILABLE_IN_ARREARS "ResourceUnavailable.InArrears",
    RESOURCE_UNAVAILABLE_LOW_BALANCE "ResourceUnavailable.LowBalance",
    RESOURCE_UNAVAILABLE_NOT_EXIST "ResourceUnavailable.NotExist",
    RESOURCE_UNAVAILABLE_NOT_READY "ResourceUnavailable.NotReady",
    RESOURCE_UNAVAILABLE_RECOVER "ResourceUnavailable.Recover",
    RESOURCE_UNAVAILABLE_STOP_USING "ResourceUnavailable.StopUsing",
    RESOURCE_UNAVAILABLE_UNKNOWN_STATUS "ResourceUnavailable.UnknownStatus",
    RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION "ResourcesSoldOut.ChargeStatusException",
    UNSUPPORTED_OPERATION_UNKNOW_METHOD "UnsupportedOperation.UnknowMethod"
}

#[cfg(feature = "unstable-registry")]
register! {
    CancelFaceMorphJob, ChangeAgePic, FaceCartoonPic, MorphFace, QueryFaceMorphJob, SwapGenderPic
}
