//! `fmu` of Tencent Cloud, API version 2019-12-13.
//!
//! Endpoint: `fmu.tencentcloudapi.com`, or `fmu.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=fmu&Version=2019-12-13>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, fmu::GetModelList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetModelList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("fmu", "2019-12-13", "fmu", &Endpoints::NONE);

/// `BeautifyPic` of `fmu` 2019-12-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fmu&Version=2019-12-13&Action=BeautifyPic>.
///
/// Errors: [`codes::FAILED_OPERATION_BEAUTIFY_FAILED`], [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_TOO_LARGE`],
/// [`codes::FAILED_OPERATION_SERVER_ERROR`], [`codes::INVALID_PARAMETER_NO_FACE_IN_PHOTO`],
/// [`codes::INVALID_PARAMETER_VALUE_EYE_ENLARGING_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_FACE_LIFTING_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_INVALID`], [`codes::INVALID_PARAMETER_VALUE_SMOOTHING_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_WHITENING_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeautifyPic {
    pub image: Option<String>,
    pub url: Option<String>,
    pub whitening: Option<i64>,
    pub smoothing: Option<i64>,
    pub face_lifting: Option<i64>,
    pub eye_enlarging: Option<i64>,
    pub rsp_img_type: Option<String>,
}
operation! { BeautifyPic() "BeautifyPic" -> BeautifyPicOutput {
    0 "Image" image: String, 1 "Url" url: String, 2 "Whitening" whitening: i64, 3 "Smoothing" smoothing: i64,
    4 "FaceLifting" face_lifting: i64, 5 "EyeEnlarging" eye_enlarging: i64, 6 "RspImgType" rsp_img_type: String
} }

/// Response of [`BeautifyPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeautifyPicOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { BeautifyPicOutput {
    0 "ResultImage" result_image: String, 1 "ResultUrl" result_url: String
} }

/// Creates model: `CreateModel` of `fmu` 2019-12-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fmu&Version=2019-12-13&Action=CreateModel>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_UPLOAD_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    /// Required.
    pub lut_file: String,
    pub description: Option<String>,
}
operation! { CreateModel(lut_file: String) "CreateModel" -> CreateModelOutput {
    0 "LUTFile" lut_file, 1 "Description" description: String
} }

/// Response of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOutput {
    pub model_id: Option<String>,
}
model! { CreateModelOutput {
    0 "ModelId" model_id: String
} }

/// Deletes model: `DeleteModel` of `fmu` 2019-12-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fmu&Version=2019-12-13&Action=DeleteModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    /// Required.
    pub model_id: String,
}
operation! { DeleteModel(model_id: String) "DeleteModel" -> Empty {
    0 "ModelId" model_id
} }

/// Response of [`DeleteModel`]: empty.
pub type DeleteModelOutput = Empty;

/// Gets model list: `GetModelList` of `fmu` 2019-12-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=fmu&Version=2019-12-13&Action=GetModelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetModelList() "GetModelList" -> GetModelListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { GetModelList: ModelInfo = Offset "Offset", "ModelInfos" model_infos }

/// Response of [`GetModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelListOutput {
    pub model_id_num: Option<i64>,
    pub model_infos: Vec<ModelInfo>,
}
model! { GetModelListOutput {
    0 "ModelIdNum" model_id_num: i64, 1 "ModelInfos" model_infos: Vec<ModelInfo>
} }

/// In the response of [`GetModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInfo {
    pub model_id: Option<String>,
    pub lut_file_url: Option<String>,
    pub description: Option<String>,
}
model! { ModelInfo {
    0 "ModelId" model_id: String, 1 "LUTFileUrl" lut_file_url: String, 2 "Description" description: String
} }

/// `StyleImage` of `fmu` 2019-12-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fmu&Version=2019-12-13&Action=StyleImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StyleImage {
    /// Required.
    pub filter_type: i64,
    pub image: Option<String>,
    pub url: Option<String>,
    pub filter_degree: Option<i64>,
    pub rsp_img_type: Option<String>,
}
operation! { StyleImage(filter_type: i64) "StyleImage" -> StyleImageOutput {
    0 "FilterType" filter_type, 1 "Image" image: String, 2 "Url" url: String, 3 "FilterDegree" filter_degree: i64,
    4 "RspImgType" rsp_img_type: String
} }

/// Response of [`StyleImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StyleImageOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { StyleImageOutput {
    0 "ResultImage" result_image: String, 1 "ResultUrl" result_url: String
} }

/// `StyleImagePro` of `fmu` 2019-12-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fmu&Version=2019-12-13&Action=StyleImagePro>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StyleImagePro {
    /// Required.
    pub filter_type: i64,
    pub image: Option<String>,
    pub url: Option<String>,
    pub filter_degree: Option<i64>,
    pub rsp_img_type: Option<String>,
}
operation! { StyleImagePro(filter_type: i64) "StyleImagePro" -> StyleImageProOutput {
    0 "FilterType" filter_type, 1 "Image" image: String, 2 "Url" url: String, 3 "FilterDegree" filter_degree: i64,
    4 "RspImgType" rsp_img_type: String
} }

/// Response of [`StyleImagePro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StyleImageProOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { StyleImageProOutput {
    0 "ResultImage" result_image: String, 1 "ResultUrl" result_url: String
} }

/// `TryLipstickPic` of `fmu` 2019-12-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=fmu&Version=2019-12-13&Action=TryLipstickPic>.
///
/// Errors: [`codes::FAILED_OPERATION_DETECT_NO_FACE`], [`codes::FAILED_OPERATION_IMAGE_GRAY_NOT_SUPPORT`],
/// [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED`], [`codes::INVALID_PARAMETER_VALUE_FACE_RECT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_FIRST`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_SECOND`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_THRID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TryLipstickPic {
    /// Required.
    pub lip_color_infos: Vec<LipColorInfo>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub rsp_img_type: Option<String>,
}
operation! { TryLipstickPic(lip_color_infos: Vec<LipColorInfo>) "TryLipstickPic" -> TryLipstickPicOutput {
    0 "LipColorInfos" lip_color_infos, 1 "Image" image: String, 2 "Url" url: String, 3 "RspImgType" rsp_img_type: String
} }

/// In the request of [`TryLipstickPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LipColorInfo {
    pub rgba: Option<RGBAInfo>,
    pub model_id: Option<String>,
    pub face_rect: Option<FaceRect>,
    pub model_alpha: Option<i64>,
}
input! { LipColorInfo() {
    0 "RGBA" rgba: RGBAInfo, 1 "ModelId" model_id: String, 2 "FaceRect" face_rect: FaceRect,
    3 "ModelAlpha" model_alpha: i64
} }

/// In the request of [`TryLipstickPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RGBAInfo {
    /// Required.
    pub r: Option<i64>,
    /// Required.
    pub g: Option<i64>,
    /// Required.
    pub b: Option<i64>,
    /// Required.
    pub a: Option<i64>,
}
input! { RGBAInfo(r: i64, g: i64, b: i64, a: i64) {
    0 "R" r: i64, 1 "G" g: i64, 2 "B" b: i64, 3 "A" a: i64
} }

/// In the request of [`TryLipstickPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRect {
    /// Required.
    pub x: Option<i64>,
    /// Required.
    pub y: Option<i64>,
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
}
input! { FaceRect(x: i64, y: i64, width: i64, height: i64) {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// Response of [`TryLipstickPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TryLipstickPicOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { TryLipstickPicOutput {
    0 "ResultImage" result_image: String, 1 "ResultUrl" result_url: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_BEAUTIFY_FAILED "FailedOperation.BeautifyFailed",
    FAILED_OPERATION_DETECT_NO_FACE "FailedOperation.DetectNoFace",
    FAILED_OPERATION_FACE_SIZE_TOO_SMALL "FailedOperation.FaceSizeTooSmall",
    FAILED_OPERATION_FREQ_CTRL "FailedOperation.FreqCtrl",
    FAILED_OPERATION_IMAGE_DECODE_FAILED "FailedOperation.ImageDecodeFailed",
    FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR "FailedOperation.ImageDownloadError",
    FAILED_OPERATION_IMAGE_GRAY_NOT_SUPPORT "FailedOperation.ImageGrayNotSupport",
    FAILED_OPERATION_IMAGE_NOT_SUPPORTED "FailedOperation.ImageNotSupported",
    FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED "FailedOperation.ImageResolutionExceed",
    FAILED_OPERATION_IMAGE_RESOLUTION_TOO_LARGE "FailedOperation.ImageResolutionTooLarge",
    FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL "FailedOperation.ImageResolutionTooSmall",
    FAILED_OPERATION_IMAGE_SIZE_EXCEED "FailedOperation.ImageSizeExceed",
    FAILED_OPERATION_IMAGE_UPLOAD_FAILED "FailedOperation.ImageUploadFailed",
    FAILED_OPERATION_INNER_ERROR "FailedOperation.InnerError",
    FAILED_OPERATION_MODEL_VALUE_EXCEED "FailedOperation.ModelValueExceed",
    FAILED_OPERATION_PARAMETER_VALUE_ERROR "FailedOperation.ParameterValueError",
    FAILED_OPERATION_REQUEST_ENTITY_TOO_LARGE "FailedOperation.RequestEntityTooLarge",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    FAILED_OPERATION_RPC_FAIL "FailedOperation.RpcFail", FAILED_OPERATION_SERVER_ERROR "FailedOperation.ServerError",
    FAILED_OPERATION_UNKNOWN "FailedOperation.Unknown", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_NO_FACE_IN_PHOTO "InvalidParameter.NoFaceInPhoto",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_EYE_ENLARGING_ILLEGAL "InvalidParameterValue.EyeEnlargingIllegal",
    INVALID_PARAMETER_VALUE_FACE_LIFTING_ILLEGAL "InvalidParameterValue.FaceLiftingIllegal",
    INVALID_PARAMETER_VALUE_FACE_RECT_INVALID "InvalidParameterValue.FaceRectInvalid",
    INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_FIRST "InvalidParameterValue.FaceRectInvalidFirst",
    INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_SECOND "InvalidParameterValue.FaceRectInvalidSecond",
    INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_THRID "InvalidParameterValue.FaceRectInvalidThrid",
    INVALID_PARAMETER_VALUE_IMAGE_EMPTY "InvalidParameterValue.ImageEmpty",
    INVALID_PARAMETER_VALUE_IMAGE_INVALID "InvalidParameterValue.ImageInvalid",
    INVALID_PARAMETER_VALUE_IMAGE_SIZE_EXCEED "InvalidParameterValue.ImageSizeExceed",
    INVALID_PARAMETER_VALUE_LUT_IMAGE_INVALID "InvalidParameterValue.LutImageInvalid",
    INVALID_PARAMETER_VALUE_LUT_IMAGE_SIZE_INVALID "InvalidParameterValue.LutImageSizeInvalid",
    INVALID_PARAMETER_VALUE_MODEL_ID_NOT_FOUND "InvalidParameterValue.ModelIdNotFound",
    INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO "InvalidParameterValue.NoFaceInPhoto",
    INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR "InvalidParameterValue.ParameterValueError",
    INVALID_PARAMETER_VALUE_SMOOTHING_ILLEGAL "InvalidParameterValue.SmoothingIllegal",
    INVALID_PARAMETER_VALUE_URL_ILLEGAL "InvalidParameterValue.UrlIllegal",
    INVALID_PARAMETER_VALUE_WHITENING_ILLEGAL "InvalidParameterValue.WhiteningIllegal",
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
    RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION "ResourcesSoldOut.ChargeStatusException"
}

#[cfg(feature = "unstable-registry")]
register! {
    BeautifyPic, CreateModel, DeleteModel, GetModelList, StyleImage, StyleImagePro, TryLipstickPic
}
