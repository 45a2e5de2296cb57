//! `facefusion` of Tencent Cloud, API version 2022-09-27.
//!
//! Endpoint: `facefusion.tencentcloudapi.com`, or `facefusion.<region>.tencentcloudapi.com`. Other versions:
//! [`v20181201`]. Operations: <https://console.cloud.tencent.com/api/explorer?Product=facefusion&Version=2022-09-27>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, facefusion::DescribeMaterialList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeMaterialList::new("activity-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20181201;

static SERVICE: Service<'_> = Service::new(
    "facefusion",
    "2022-09-27",
    "facefusion",
    &Endpoints::NONE,
);

/// Describes material list: `DescribeMaterialList` of `facefusion` 2022-09-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=facefusion&Version=2022-09-27&Action=DescribeMaterialList>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_FUSE_MATERIAL_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_INNER_ERROR`], [`codes::FAILED_OPERATION_PARAMETER_VALUE_ERROR`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`], [`codes::FAILED_OPERATION_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACTIVITY_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_MATERIAL_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_IN_ARREARS`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaterialList {
    /// Required.
    pub activity_id: String,
    pub material_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeMaterialList(activity_id: String) "DescribeMaterialList" -> DescribeMaterialListOutput {
    0 "ActivityId" activity_id, 1 "MaterialId" material_id: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeMaterialList: PublicMaterialInfos = Offset "Offset", "MaterialInfos" material_infos, total "Count" }

/// Response of [`DescribeMaterialList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaterialListOutput {
    pub material_infos: Vec<PublicMaterialInfos>,
    pub count: Option<i64>,
}
model! { DescribeMaterialListOutput {
    0 "MaterialInfos" material_infos: Vec<PublicMaterialInfos>, 1 "Count" count: i64
} }

/// In the response of [`DescribeMaterialList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicMaterialInfos {
    pub material_id: Option<String>,
    pub material_status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub material_face_list: Vec<MaterialFaces>,
    pub material_name: Option<String>,
    pub audit_result: Option<String>,
}
model! { PublicMaterialInfos {
    0 "MaterialId" material_id: String, 1 "MaterialStatus" material_status: i64, 2 "CreateTime" create_time: String,
    3 "UpdateTime" update_time: String, 4 "MaterialFaceList" material_face_list: Vec<MaterialFaces>,
    5 "MaterialName" material_name: String, 6 "AuditResult" audit_result: String
} }

/// In the response of [`DescribeMaterialList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialFaces {
    pub face_id: Option<String>,
    pub face_info: Option<FaceInfo>,
}
model! { MaterialFaces {
    0 "FaceId" face_id: String, 1 "FaceInfo" face_info: FaceInfo
} }

/// In the response of [`DescribeMaterialList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceInfo {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { FaceInfo {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// `FuseFace` of `facefusion` 2022-09-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=facefusion&Version=2022-09-27&Action=FuseFace>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_FACE_SIZE_TOO_SMALL`],
/// [`codes::FAILED_OPERATION_FUSE_MATERIAL_NOT_AUTH`], [`codes::FAILED_OPERATION_FUSE_MATERIAL_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL`], [`codes::FAILED_OPERATION_IMAGE_SIZE_EXCEED`],
/// [`codes::FAILED_OPERATION_IMAGE_SIZE_INVALID`], [`codes::FAILED_OPERATION_INNER_ERROR`],
/// [`codes::FAILED_OPERATION_NO_FACE_DETECTED`], [`codes::FAILED_OPERATION_PARAMETER_VALUE_ERROR`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`], [`codes::FAILED_OPERATION_RPC_FAIL`],
/// [`codes::FAILED_OPERATION_TEMPLATE_FACE_ID_NOT_EXIST`], [`codes::FAILED_OPERATION_UN_KNOW_ERROR`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER_VALUE_ACTIVITY_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_RECT_PARAMETER_VALUE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MATERIAL_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_FREEZE`], [`codes::RESOURCE_UNAVAILABLE_IN_ARREARS`],
/// [`codes::RESOURCE_UNAVAILABLE_IS_OPENING`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_RECOVER`], [`codes::RESOURCE_UNAVAILABLE_STOP_USING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseFace {
    /// Required.
    pub project_id: String,
    /// Required.
    pub model_id: String,
    /// Required.
    pub rsp_img_type: String,
    /// Required.
    pub merge_infos: Vec<MergeInfo>,
    pub fuse_profile_degree: Option<i64>,
    pub fuse_face_degree: Option<i64>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub fuse_param: Option<FuseParam>,
}
operation! { FuseFace(project_id: String, model_id: String, rsp_img_type: String, merge_infos: Vec<MergeInfo>)
    "FuseFace" -> FuseFaceOutput {
    0 "ProjectId" project_id, 1 "ModelId" model_id, 2 "RspImgType" rsp_img_type, 3 "MergeInfos" merge_infos,
    4 "FuseProfileDegree" fuse_profile_degree: i64, 5 "FuseFaceDegree" fuse_face_degree: i64, 6 "LogoAdd" logo_add: i64,
    7 "LogoParam" logo_param: LogoParam, 8 "FuseParam" fuse_param: FuseParam
} }

/// In the request of [`FuseFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeInfo {
    pub image: Option<String>,
    pub url: Option<String>,
    pub input_image_face_rect: Option<FaceRect>,
    pub template_face_id: Option<String>,
    pub template_face_rect: Option<FaceRect>,
}
input! { MergeInfo() {
    0 "Image" image: String, 1 "Url" url: String, 2 "InputImageFaceRect" input_image_face_rect: FaceRect,
    3 "TemplateFaceID" template_face_id: String, 4 "TemplateFaceRect" template_face_rect: FaceRect
} }

/// In the request of [`FuseFace`].
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

/// In the request of [`FuseFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoParam {
    /// Required.
    pub logo_rect: Option<FaceRect>,
    pub logo_url: Option<String>,
    pub logo_image: Option<String>,
}
input! { LogoParam(logo_rect: FaceRect) {
    0 "LogoRect" logo_rect: FaceRect, 1 "LogoUrl" logo_url: String, 2 "LogoImage" logo_image: String
} }

/// In the request of [`FuseFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseParam {
    pub image_codec_param: Option<ImageCodecParam>,
}
input! { FuseParam() {
    0 "ImageCodecParam" image_codec_param: ImageCodecParam
} }

/// In the request of [`FuseFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageCodecParam {
    pub meta_data: Option<Vec<MetaData>>,
}
input! { ImageCodecParam() {
    0 "MetaData" meta_data: Vec<MetaData>
} }

/// In the request of [`FuseFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaData {
    /// Required.
    pub meta_key: Option<String>,
    /// Required.
    pub meta_value: Option<String>,
}
input! { MetaData(meta_key: String, meta_value: String) {
    0 "MetaKey" meta_key: String, 1 "MetaValue" meta_value: String
} }

/// Response of [`FuseFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseFaceOutput {
    pub fused_image: Option<String>,
}
model! { FuseFaceOutput {
    0 "FusedImage" fused_image: String
} }

/// `FuseFaceUltra` of `facefusion` 2022-09-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=facefusion&Version=2022-09-27&Action=FuseFaceUltra>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_FACE_SIZE_TOO_SMALL`],
/// [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_PIXEL_EXCEED`], [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL`],
/// [`codes::FAILED_OPERATION_IMAGE_SIZE_EXCEED`], [`codes::FAILED_OPERATION_IMAGE_SIZE_INVALID`],
/// [`codes::FAILED_OPERATION_INNER_ERROR`], [`codes::FAILED_OPERATION_MEDIA_DATA_ERROR`],
/// [`codes::FAILED_OPERATION_MODERATION_CONFIG_ERROR`], [`codes::FAILED_OPERATION_MODERATION_FAILED`],
/// [`codes::FAILED_OPERATION_MODERATION_RESPONSE_ERROR`], [`codes::FAILED_OPERATION_MODERATION_RESULT_CONFIG_ERROR`],
/// [`codes::FAILED_OPERATION_NO_FACE_DETECTED`], [`codes::FAILED_OPERATION_PARAMETER_VALUE_ERROR`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`], [`codes::FAILED_OPERATION_RPC_FAIL`],
/// [`codes::FAILED_OPERATION_UN_KNOW_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_RECT_PARAMETER_VALUE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_FREEZE`], [`codes::RESOURCE_UNAVAILABLE_IN_ARREARS`],
/// [`codes::RESOURCE_UNAVAILABLE_IS_OPENING`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_RECOVER`], [`codes::RESOURCE_UNAVAILABLE_STOP_USING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseFaceUltra {
    /// Required.
    pub rsp_img_type: String,
    /// Required.
    pub merge_infos: Vec<MergeInfo>,
    pub model_url: Option<String>,
    pub model_image: Option<String>,
    pub fusion_ultra_param: Option<FusionUltraParam>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub swap_model_type: Option<i64>,
}
operation! { FuseFaceUltra(rsp_img_type: String, merge_infos: Vec<MergeInfo>) "FuseFaceUltra" -> FuseFaceUltraOutput {
    0 "RspImgType" rsp_img_type, 1 "MergeInfos" merge_infos, 2 "ModelUrl" model_url: String,
    3 "ModelImage" model_image: String, 4 "FusionUltraParam" fusion_ultra_param: FusionUltraParam,
    5 "LogoAdd" logo_add: i64, 6 "LogoParam" logo_param: LogoParam, 7 "SwapModelType" swap_model_type: i64
} }

/// In the request of [`FuseFaceUltra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FusionUltraParam {
    pub warp_radio: Option<f64>,
    pub enhance_radio: Option<f64>,
    pub mp_radio: Option<f64>,
    pub blur_radio: Option<f64>,
    pub teeth_enhance_radio: Option<f64>,
    pub makeup_transfer_radio: Option<f64>,
}
input! { FusionUltraParam() {
    0 "WarpRadio" warp_radio: f64, 1 "EnhanceRadio" enhance_radio: f64, 2 "MpRadio" mp_radio: f64,
    3 "BlurRadio" blur_radio: f64, 4 "TeethEnhanceRadio" teeth_enhance_radio: f64,
    5 "MakeupTransferRadio" makeup_transfer_radio: f64
} }

/// Response of [`FuseFaceUltra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseFaceUltraOutput {
    pub fused_image: Option<String>,
}
model! { FuseFaceUltraOutput {
    0 "FusedImage" fused_image: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_BALANCE_INSUFFICIENT "FailedOperation.BalanceInsufficient",
    FAILED_OPERATION_FACE_SIZE_TOO_SMALL "FailedOperation.FaceSizeTooSmall",
    FAILED_OPERATION_FUSE_MATERIAL_NOT_AUTH "FailedOperation.FuseMaterialNotAuth",
    FAILED_OPERATION_FUSE_MATERIAL_NOT_EXIST "FailedOperation.FuseMaterialNotExist",
    FAILED_OPERATION_IMAGE_DECODE_FAILED "FailedOperation.ImageDecodeFailed",
    FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR "FailedOperation.ImageDownloadError",
    FAILED_OPERATION_IMAGE_PIXEL_EXCEED "FailedOperation.ImagePixelExceed",
    FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL "FailedOperation.ImageResolutionTooSmall",
    FAILED_OPERATION_IMAGE_SIZE_EXCEED "FailedOperation.ImageSizeExceed",
    FAILED_OPERATION_IMAGE_SIZE_INVALID "FailedOperation.ImageSizeInvalid",
    FAILED_OPERATION_INNER_ERROR "FailedOperation.InnerError",
    FAILED_OPERATION_MEDIA_DATA_ERROR "FailedOperation.MediaDataError",
    FAILED_OPERATION_MODERATION_CONFIG_ERROR "FailedOperation.ModerationConfigError",
    FAILED_OPERATION_MODERATION_FAILED "FailedOperation.ModerationFailed",
    FAILED_OPERATION_MODERATION_RESPONSE_ERROR "FailedOperation.ModerationResponseError",
    FAILED_OPERATION_MODERATION_RESULT_CONFIG_ERROR "FailedOperation.ModerationResultConfigError",
    FAILED_OPERATION_NO_FACE_DETECTED "FailedOperation.NoFaceDetected",
    FAILED_OPERATION_PARAMETER_VALUE_ERROR "FailedOperation.ParameterValueError",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    FAILED_OPERATION_RPC_FAIL "FailedOperation.RpcFail", FAILED_OPERATION_SERVER_ERROR "FailedOperation.ServerError",
    FAILED_OPERATION_TEMPLATE_FACE_ID_NOT_EXIST "FailedOperation.TemplateFaceIDNotExist",
    FAILED_OPERATION_UN_KNOW_ERROR "FailedOperation.UnKnowError", FAILED_OPERATION_UNKNOWN "FailedOperation.Unknown",
    INVALID_PARAMETER_VALUE_ACTIVITY_ID_NOT_FOUND "InvalidParameterValue.ActivityIdNotFound",
    INVALID_PARAMETER_VALUE_FACE_RECT_PARAMETER_VALUE_ERROR "InvalidParameterValue.FaceRectParameterValueError",
    INVALID_PARAMETER_VALUE_MATERIAL_ID_NOT_FOUND "InvalidParameterValue.MaterialIdNotFound",
    INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR "InvalidParameterValue.ParameterValueError",
    INVALID_PARAMETER_VALUE_URL_ILLEGAL "InvalidParameterValue.UrlIllegal",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE_FREEZE "ResourceUnavailable.Freeze",
    RESOURCE_UNAVAILABLE_IN_ARREARS "ResourceUnavailable.InArrears",
    RESOURCE_UNAVAILABLE_IS_OPENING "ResourceUnavailable.IsOpening",
    RESOURCE_UNAVAILABLE_NOT_EXIST "ResourceUnavailable.NotExist",
    RESOURCE_UNAVAILABLE_RECOVER "ResourceUnavailable.Recover",
    RESOURCE_UNAVAILABLE_STOP_USING "ResourceUnavailable.StopUsing"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeMaterialList, FuseFace, FuseFaceUltra
}
