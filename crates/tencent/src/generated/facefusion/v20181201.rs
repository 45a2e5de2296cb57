//! `facefusion` of Tencent Cloud, API version 2018-12-01.
//!
//! Endpoint: `facefusion.tencentcloudapi.com`, or `facefusion.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=facefusion&Version=2018-12-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, facefusion::v20181201::DescribeMaterialList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeMaterialList::new(1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "facefusion",
    "2018-12-01",
    "facefusion",
    &Endpoints::NONE,
);

/// Describes material list: `DescribeMaterialList` of `facefusion` 2018-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=facefusion&Version=2018-12-01&Action=DescribeMaterialList>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_FUSE_MATERIAL_NOT_EXIST`], [`codes::FAILED_OPERATION_INNER_ERROR`],
/// [`codes::FAILED_OPERATION_PARAMETER_VALUE_ERROR`], [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`],
/// [`codes::FAILED_OPERATION_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ACTIVITY_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_MATERIAL_ID_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_IN_ARREARS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaterialList {
    /// Required.
    pub activity_id: i64,
    pub material_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeMaterialList(activity_id: i64) "DescribeMaterialList" -> DescribeMaterialListOutput {
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
    pub blend_param_ptu: Option<i64>,
    pub position_param_ptu: Option<i64>,
    pub blend_param_youtu: Option<i64>,
    pub position_param_youtu: Option<i64>,
    pub url: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub material_face_list: Vec<MaterialFaceList>,
}
model! { PublicMaterialInfos {
    0 "MaterialId" material_id: String, 1 "MaterialStatus" material_status: i64, 2 "BlendParamPtu" blend_param_ptu: i64,
    3 "PositionParamPtu" position_param_ptu: i64, 4 "BlendParamYoutu" blend_param_youtu: i64,
    5 "PositionParamYoutu" position_param_youtu: i64, 6 "Url" url: String, 7 "CreateTime" create_time: String,
    8 "UpdateTime" update_time: String, 9 "MaterialFaceList" material_face_list: Vec<MaterialFaceList>
} }

/// In the response of [`DescribeMaterialList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialFaceList {
    pub face_id: Option<String>,
    pub face_info: Option<FaceInfo>,
}
model! { MaterialFaceList {
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

/// `FaceFusion` of `facefusion` 2018-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=facefusion&Version=2018-12-01&Action=FaceFusion>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::FAILED_OPERATION_FACE_BORDER_CHECK_FAILED`],
/// [`codes::FAILED_OPERATION_FACE_EXCEED_BORDER`], [`codes::FAILED_OPERATION_FACE_FUSION_ERROR`],
/// [`codes::FAILED_OPERATION_FACE_RECT_INVALID`], [`codes::FAILED_OPERATION_FACE_SHAPE_FAILED`],
/// [`codes::FAILED_OPERATION_FACE_SIZE_TOO_SMALL`], [`codes::FAILED_OPERATION_FUSE_FREQ_CTRL`],
/// [`codes::FAILED_OPERATION_FUSE_IMAGE_ERROR`], [`codes::FAILED_OPERATION_FUSE_INNER_ERROR`],
/// [`codes::FAILED_OPERATION_FUSE_MATERIAL_NOT_AUTH`], [`codes::FAILED_OPERATION_FUSE_MATERIAL_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_FUSE_SAVE_PHOTO_FAIL`], [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`],
/// [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`], [`codes::FAILED_OPERATION_IMAGE_PIXEL_EXCEED`],
/// [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED`], [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL`],
/// [`codes::FAILED_OPERATION_IMAGE_SIZE_EXCEED`], [`codes::FAILED_OPERATION_IMAGE_SIZE_INVALID`],
/// [`codes::FAILED_OPERATION_INNER_ERROR`], [`codes::FAILED_OPERATION_NO_FACE_DETECTED`],
/// [`codes::FAILED_OPERATION_PARAMETER_VALUE_ERROR`], [`codes::FAILED_OPERATION_PROJECT_NOT_AUTH`],
/// [`codes::FAILED_OPERATION_REQUEST_ENTITY_TOO_LARGE`], [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`],
/// [`codes::FAILED_OPERATION_RPC_FAIL`], [`codes::FAILED_OPERATION_SERVER_ERROR`],
/// [`codes::FAILED_OPERATION_TEMPLATE_FACE_ID_NOT_EXIST`], [`codes::FAILED_OPERATION_UNKNOWN`],
/// [`codes::INVALID_PARAMETER_VALUE_ACTIVITY_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_RECT_PARAMETER_VALUE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_MATERIAL_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_DELIVERING`],
/// [`codes::RESOURCE_UNAVAILABLE_FREEZE`], [`codes::RESOURCE_UNAVAILABLE_GET_AUTH_INFO_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_IN_ARREARS`], [`codes::RESOURCE_UNAVAILABLE_LOW_BALANCE`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_NOT_READY`],
/// [`codes::RESOURCE_UNAVAILABLE_RECOVER`], [`codes::RESOURCE_UNAVAILABLE_STOP_USING`],
/// [`codes::RESOURCE_UNAVAILABLE_UNKNOWN_STATUS`], [`codes::RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceFusion {
    /// Required.
    pub project_id: String,
    /// Required.
    pub model_id: String,
    /// Required.
    pub rsp_img_type: String,
    pub image: Option<String>,
    pub porn_detect: Option<i64>,
    pub celebrity_identify: Option<i64>,
    pub url: Option<String>,
    pub fuse_param: Option<FuseParam>,
}
operation! { FaceFusion(project_id: String, model_id: String, rsp_img_type: String) "FaceFusion" -> FaceFusionOutput {
    0 "ProjectId" project_id, 1 "ModelId" model_id, 2 "RspImgType" rsp_img_type, 3 "Image" image: String,
    4 "PornDetect" porn_detect: i64, 5 "CelebrityIdentify" celebrity_identify: i64, 6 "Url" url: String,
    7 "FuseParam" fuse_param: FuseParam
} }

/// In the request of [`FaceFusion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseParam {
    pub image_codec_param: Option<ImageCodecParam>,
}
input! { FuseParam() {
    0 "ImageCodecParam" image_codec_param: ImageCodecParam
} }

/// In the request of [`FaceFusion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageCodecParam {
    pub meta_data: Option<Vec<MetaData>>,
}
input! { ImageCodecParam() {
    0 "MetaData" meta_data: Vec<MetaData>
} }

/// In the request of [`FaceFusion`].
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

/// Response of [`FaceFusion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceFusionOutput {
    pub image: Option<String>,
    pub review_result_set: Vec<FuseFaceReviewResult>,
}
model! { FaceFusionOutput {
    0 "Image" image: String, 1 "ReviewResultSet" review_result_set: Vec<FuseFaceReviewResult>
} }

/// In the response of [`FaceFusion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseFaceReviewResult {
    pub category: Option<String>,
    pub code: Option<String>,
    pub code_description: Option<String>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub detail_set: Vec<FuseFaceReviewDetail>,
}
model! { FuseFaceReviewResult {
    0 "Category" category: String, 1 "Code" code: String, 2 "CodeDescription" code_description: String,
    3 "Confidence" confidence: f64, 4 "Suggestion" suggestion: String,
    5 "DetailSet" detail_set: Vec<FuseFaceReviewDetail>
} }

/// In the response of [`FaceFusion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseFaceReviewDetail {
    pub field: Option<String>,
    pub label: Option<String>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
}
model! { FuseFaceReviewDetail {
    0 "Field" field: String, 1 "Label" label: String, 2 "Confidence" confidence: f64, 3 "Suggestion" suggestion: String
} }

/// `FuseFace` of `facefusion` 2018-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=facefusion&Version=2018-12-01&Action=FuseFace>.
///
/// Errors: [`codes::FAILED_OPERATION_FACE_BORDER_CHECK_FAILED`], [`codes::FAILED_OPERATION_FACE_EXCEED_BORDER`],
/// [`codes::FAILED_OPERATION_FACE_FUSION_ERROR`], [`codes::FAILED_OPERATION_FACE_RECT_INVALID`],
/// [`codes::FAILED_OPERATION_FACE_SHAPE_FAILED`], [`codes::FAILED_OPERATION_FACE_SIZE_TOO_SMALL`],
/// [`codes::FAILED_OPERATION_FUSE_FREQ_CTRL`], [`codes::FAILED_OPERATION_FUSE_IMAGE_ERROR`],
/// [`codes::FAILED_OPERATION_FUSE_INNER_ERROR`], [`codes::FAILED_OPERATION_FUSE_MATERIAL_NOT_AUTH`],
/// [`codes::FAILED_OPERATION_FUSE_MATERIAL_NOT_EXIST`], [`codes::FAILED_OPERATION_FUSE_SAVE_PHOTO_FAIL`],
/// [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_PIXEL_EXCEED`], [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED`],
/// [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL`], [`codes::FAILED_OPERATION_IMAGE_SIZE_EXCEED`],
/// [`codes::FAILED_OPERATION_IMAGE_SIZE_INVALID`], [`codes::FAILED_OPERATION_INNER_ERROR`],
/// [`codes::FAILED_OPERATION_NO_FACE_DETECTED`], [`codes::FAILED_OPERATION_PARAMETER_VALUE_ERROR`],
/// [`codes::FAILED_OPERATION_PROJECT_NOT_AUTH`], [`codes::FAILED_OPERATION_REQUEST_ENTITY_TOO_LARGE`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`], [`codes::FAILED_OPERATION_RPC_FAIL`],
/// [`codes::FAILED_OPERATION_SERVER_ERROR`], [`codes::FAILED_OPERATION_TEMPLATE_FACE_ID_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_UN_KNOW_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ACTIVITY_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_FACE_RECT_PARAMETER_VALUE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_MATERIAL_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_DELIVERING`],
/// [`codes::RESOURCE_UNAVAILABLE_FREEZE`], [`codes::RESOURCE_UNAVAILABLE_GET_AUTH_INFO_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_IN_ARREARS`], [`codes::RESOURCE_UNAVAILABLE_LOW_BALANCE`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_NOT_READY`],
/// [`codes::RESOURCE_UNAVAILABLE_RECOVER`], [`codes::RESOURCE_UNAVAILABLE_STOP_USING`],
/// [`codes::RESOURCE_UNAVAILABLE_UNKNOWN_STATUS`], [`codes::RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION`].
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
    pub celebrity_identify: Option<i64>,
    pub fuse_param: Option<FuseParam>,
}
operation! { FuseFace(project_id: String, model_id: String, rsp_img_type: String, merge_infos: Vec<MergeInfo>)
    "FuseFace" -> FuseFaceOutput {
    0 "ProjectId" project_id, 1 "ModelId" model_id, 2 "RspImgType" rsp_img_type, 3 "MergeInfos" merge_infos,
    4 "FuseProfileDegree" fuse_profile_degree: i64, 5 "FuseFaceDegree" fuse_face_degree: i64,
    6 "CelebrityIdentify" celebrity_identify: i64, 7 "FuseParam" fuse_param: FuseParam
} }

/// In the request of [`FuseFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeInfo {
    pub image: Option<String>,
    pub url: Option<String>,
    pub input_image_face_rect: Option<FaceRect>,
    pub template_face_id: Option<String>,
}
input! { MergeInfo() {
    0 "Image" image: String, 1 "Url" url: String, 2 "InputImageFaceRect" input_image_face_rect: FaceRect,
    3 "TemplateFaceID" template_face_id: String
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

/// Response of [`FuseFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseFaceOutput {
    pub fused_image: Option<String>,
    pub review_result_set: Vec<FuseFaceReviewResult>,
}
model! { FuseFaceOutput {
    0 "FusedImage" fused_image: String, 1 "ReviewResultSet" review_result_set: Vec<FuseFaceReviewResult>
} }

codes! {
    AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_FACE_BORDER_CHECK_FAILED "FailedOperation.FaceBorderCheckFailed",
    FAILED_OPERATION_FACE_EXCEED_BORDER "FailedOperation.FaceExceedBorder",
    FAILED_OPERATION_FACE_FUSION_ERROR "FailedOperation.FaceFusionError",
    FAILED_OPERATION_FACE_RECT_INVALID "FailedOperation.FaceRectInvalid",
    FAILED_OPERATION_FACE_SHAPE_FAILED "FailedOperation.FaceShapeFailed",
    FAILED_OPERATION_FACE_SIZE_TOO_SMALL "FailedOperation.FaceSizeTooSmall",
    FAILED_OPERATION_FUSE_FREQ_CTRL "FailedOperation.FuseFreqCtrl",
    FAILED_OPERATION_FUSE_IMAGE_ERROR "FailedOperation.FuseImageError",
    FAILED_OPERATION_FUSE_INNER_ERROR "FailedOperation.FuseInnerError",
    FAILED_OPERATION_FUSE_MATERIAL_NOT_AUTH "FailedOperation.FuseMaterialNotAuth",
    FAILED_OPERATION_FUSE_MATERIAL_NOT_EXIST "FailedOperation.FuseMaterialNotExist",
    FAILED_OPERATION_FUSE_SAVE_PHOTO_FAIL "FailedOperation.FuseSavePhotoFail",
    FAILED_OPERATION_IMAGE_DECODE_FAILED "FailedOperation.ImageDecodeFailed",
    FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR "FailedOperation.ImageDownloadError",
    FAILED_OPERATION_IMAGE_PIXEL_EXCEED "FailedOperation.ImagePixelExceed",
    FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED "FailedOperation.ImageResolutionExceed",
    FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL "FailedOperation.ImageResolutionTooSmall",
    FAILED_OPERATION_IMAGE_SIZE_EXCEED "FailedOperation.ImageSizeExceed",
    FAILED_OPERATION_IMAGE_SIZE_INVALID "FailedOperation.ImageSizeInvalid",
    FAILED_OPERATION_INNER_ERROR "FailedOperation.InnerError",
    FAILED_OPERATION_NO_FACE_DETECTED "FailedOperation.NoFaceDetected",
    FAILED_OPERATION_PARAMETER_VALUE_ERROR "FailedOperation.ParameterValueError",
    FAILED_OPERATION_PROJECT_NOT_AUTH "FailedOperation.ProjectNotAuth",
    FAILED_OPERATION_REQUEST_ENTITY_TOO_LARGE "FailedOperation.RequestEntityTooLarge",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    FAILED_OPERATION_RPC_FAIL "FailedOperation.RpcFail", FAILED_OPERATION_SERVER_ERROR "FailedOperation.ServerError",
    FAILED_OPERATION_TEMPLATE_FACE_ID_NOT_EXIST "FailedOperation.TemplateFaceIDNotExist",
    FAILED_OPERATION_UN_KNOW_ERROR "FailedOperation.UnKnowError", FAILED_OPERATION_UNKNOWN "FailedOperation.Unknown",
    INVALID_PARAMETER_VALUE_ACTIVITY_ID_NOT_FOUND "InvalidParameterValue.ActivityIdNotFound",
    INVALID_PARAMETER_VALUE_FACE_RECT_PARAMETER_VALUE_ERROR "InvalidParameterValue.FaceRectParameterValueError",
    INVALID_PARAMETER_VALUE_IMAGE_EMPTY "InvalidParameterValue.ImageEmpty",
    INVALID_PARAMETER_VALUE_MATERIAL_ID_NOT_FOUND "InvalidParameterValue.MaterialIdNotFound",
    INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO "InvalidParameterValue.NoFaceInPhoto",
    INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR "InvalidParameterValue.ParameterValueError",
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
    DescribeMaterialList, FaceFusion, FuseFace
}
