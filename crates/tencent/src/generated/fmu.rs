//! `fmu` 2019-12-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "fmu", version: "2019-12-13", code: "fmu", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeautifyPic {
    pub image: Option<String>,
    pub url: Option<String>,
    pub whitening: Option<u64>,
    pub smoothing: Option<u64>,
    pub face_lifting: Option<u64>,
    pub eye_enlarging: Option<u64>,
    pub rsp_img_type: Option<String>,
}
operation! { BeautifyPic() "BeautifyPic" -> BeautifyPicOutput {
    0 "Image" image: String, 1 "Url" url: String, 2 "Whitening" whitening: u64, 3 "Smoothing" smoothing: u64,
    4 "FaceLifting" face_lifting: u64, 5 "EyeEnlarging" eye_enlarging: u64, 6 "RspImgType" rsp_img_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeautifyPicOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { BeautifyPicOutput {
    0 "ResultImage" result_image, 1 "ResultUrl" result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    pub lut_file: String,
    pub description: Option<String>,
}
operation! { CreateModel(lut_file: String) "CreateModel" -> CreateModelOutput {
    0 "LUTFile" lut_file, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOutput {
    pub model_id: Option<String>,
}
model! { CreateModelOutput {
    0 "ModelId" model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    pub model_id: String,
}
operation! { DeleteModel(model_id: String) "DeleteModel" -> Empty {
    0 "ModelId" model_id
} }

pub type DeleteModelOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelListOutput {
    pub model_id_num: Option<i64>,
    pub model_infos: Option<Vec<ModelInfo>>,
}
model! { GetModelListOutput {
    0 "ModelIdNum" model_id_num, 1 "ModelInfos" model_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInfo {
    pub model_id: Option<String>,
    pub lut_file_url: Option<String>,
    pub description: Option<String>,
}
model! { ModelInfo {
    0 "ModelId" model_id, 1 "LUTFileUrl" lut_file_url, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StyleImage {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StyleImageOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { StyleImageOutput {
    0 "ResultImage" result_image, 1 "ResultUrl" result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StyleImagePro {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StyleImageProOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { StyleImageProOutput {
    0 "ResultImage" result_image, 1 "ResultUrl" result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TryLipstickPic {
    pub lip_color_infos: Vec<LipColorInfo>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub rsp_img_type: Option<String>,
}
operation! { TryLipstickPic(lip_color_infos: Vec<LipColorInfo>) "TryLipstickPic" -> TryLipstickPicOutput {
    0 "LipColorInfos" lip_color_infos, 1 "Image" image: String, 2 "Url" url: String, 3 "RspImgType" rsp_img_type: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RGBAInfo {
    pub r: Option<i64>,
    pub g: Option<i64>,
    pub b: Option<i64>,
    pub a: Option<i64>,
}
input! { RGBAInfo(r: i64, g: i64, b: i64, a: i64) {
    0 "R" r: i64, 1 "G" g: i64, 2 "B" b: i64, 3 "A" a: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { FaceRect(x: i64, y: i64, width: i64, height: i64) {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TryLipstickPicOutput {
    pub result_image: Option<String>,
    pub result_url: Option<String>,
}
model! { TryLipstickPicOutput {
    0 "ResultImage" result_image, 1 "ResultUrl" result_url
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_BEAUTIFY_FAILED: &str = "FailedOperation.BeautifyFailed";
    pub const FAILED_OPERATION_DETECT_NO_FACE: &str = "FailedOperation.DetectNoFace";
    pub const FAILED_OPERATION_FACE_SIZE_TOO_SMALL: &str = "FailedOperation.FaceSizeTooSmall";
    pub const FAILED_OPERATION_FREQ_CTRL: &str = "FailedOperation.FreqCtrl";
    pub const FAILED_OPERATION_IMAGE_DECODE_FAILED: &str = "FailedOperation.ImageDecodeFailed";
    pub const FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR: &str = "FailedOperation.ImageDownloadError";
    pub const FAILED_OPERATION_IMAGE_GRAY_NOT_SUPPORT: &str = "FailedOperation.ImageGrayNotSupport";
    pub const FAILED_OPERATION_IMAGE_NOT_SUPPORTED: &str = "FailedOperation.ImageNotSupported";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED: &str = "FailedOperation.ImageResolutionExceed";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_TOO_LARGE: &str = "FailedOperation.ImageResolutionTooLarge";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL: &str = "FailedOperation.ImageResolutionTooSmall";
    pub const FAILED_OPERATION_IMAGE_SIZE_EXCEED: &str = "FailedOperation.ImageSizeExceed";
    pub const FAILED_OPERATION_IMAGE_UPLOAD_FAILED: &str = "FailedOperation.ImageUploadFailed";
    pub const FAILED_OPERATION_INNER_ERROR: &str = "FailedOperation.InnerError";
    pub const FAILED_OPERATION_MODEL_VALUE_EXCEED: &str = "FailedOperation.ModelValueExceed";
    pub const FAILED_OPERATION_PARAMETER_VALUE_ERROR: &str = "FailedOperation.ParameterValueError";
    pub const FAILED_OPERATION_REQUEST_ENTITY_TOO_LARGE: &str = "FailedOperation.RequestEntityTooLarge";
    pub const FAILED_OPERATION_REQUEST_TIMEOUT: &str = "FailedOperation.RequestTimeout";
    pub const FAILED_OPERATION_RPC_FAIL: &str = "FailedOperation.RpcFail";
    pub const FAILED_OPERATION_SERVER_ERROR: &str = "FailedOperation.ServerError";
    pub const FAILED_OPERATION_UNKNOWN: &str = "FailedOperation.Unknown";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_NO_FACE_IN_PHOTO: &str = "InvalidParameter.NoFaceInPhoto";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_EYE_ENLARGING_ILLEGAL: &str = "InvalidParameterValue.EyeEnlargingIllegal";
    pub const INVALID_PARAMETER_VALUE_FACE_LIFTING_ILLEGAL: &str = "InvalidParameterValue.FaceLiftingIllegal";
    pub const INVALID_PARAMETER_VALUE_FACE_RECT_INVALID: &str = "InvalidParameterValue.FaceRectInvalid";
    pub const INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_FIRST: &str = "InvalidParameterValue.FaceRectInvalidFirst";
    pub const INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_SECOND: &str = "InvalidParameterValue.FaceRectInvalidSecond";
    pub const INVALID_PARAMETER_VALUE_FACE_RECT_INVALID_THRID: &str = "InvalidParameterValue.FaceRectInvalidThrid";
    pub const INVALID_PARAMETER_VALUE_IMAGE_EMPTY: &str = "InvalidParameterValue.ImageEmpty";
    pub const INVALID_PARAMETER_VALUE_IMAGE_INVALID: &str = "InvalidParameterValue.ImageInvalid";
    pub const INVALID_PARAMETER_VALUE_IMAGE_SIZE_EXCEED: &str = "InvalidParameterValue.ImageSizeExceed";
    pub const INVALID_PARAMETER_VALUE_LUT_IMAGE_INVALID: &str = "InvalidParameterValue.LutImageInvalid";
    pub const INVALID_PARAMETER_VALUE_LUT_IMAGE_SIZE_INVALID: &str = "InvalidParameterValue.LutImageSizeInvalid";
    pub const INVALID_PARAMETER_VALUE_MODEL_ID_NOT_FOUND: &str = "InvalidParameterValue.ModelIdNotFound";
    pub const INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO: &str = "InvalidParameterValue.NoFaceInPhoto";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR: &str = "InvalidParameterValue.ParameterValueError";
    pub const INVALID_PARAMETER_VALUE_SMOOTHING_ILLEGAL: &str = "InvalidParameterValue.SmoothingIllegal";
    pub const INVALID_PARAMETER_VALUE_URL_ILLEGAL: &str = "InvalidParameterValue.UrlIllegal";
    pub const INVALID_PARAMETER_VALUE_WHITENING_ILLEGAL: &str = "InvalidParameterValue.WhiteningIllegal";
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
}

#[cfg(feature = "reflect")]
register! {
    BeautifyPic, CreateModel, DeleteModel, GetModelList, StyleImage, StyleImagePro, TryLipstickPic
}
