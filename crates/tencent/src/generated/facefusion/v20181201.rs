//! `facefusion` 2018-12-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "facefusion", version: "2018-12-01", code: "facefusion", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaterialList {
    pub activity_id: i64,
    pub material_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeMaterialList(activity_id: i64) "DescribeMaterialList" -> DescribeMaterialListOutput {
    0 "ActivityId" activity_id, 1 "MaterialId" material_id: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeMaterialList: PublicMaterialInfos = Offset "Offset", "MaterialInfos" material_infos, total "Count" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaterialListOutput {
    pub material_infos: Option<Vec<PublicMaterialInfos>>,
    pub count: Option<i64>,
}
model! { DescribeMaterialListOutput {
    0 "MaterialInfos" material_infos, 1 "Count" count
} }

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
    pub material_face_list: Option<Vec<MaterialFaceList>>,
}
model! { PublicMaterialInfos {
    0 "MaterialId" material_id, 1 "MaterialStatus" material_status, 2 "BlendParamPtu" blend_param_ptu,
    3 "PositionParamPtu" position_param_ptu, 4 "BlendParamYoutu" blend_param_youtu,
    5 "PositionParamYoutu" position_param_youtu, 6 "Url" url, 7 "CreateTime" create_time, 8 "UpdateTime" update_time,
    9 "MaterialFaceList" material_face_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialFaceList {
    pub face_id: Option<String>,
    pub face_info: Option<FaceInfo>,
}
model! { MaterialFaceList {
    0 "FaceId" face_id, 1 "FaceInfo" face_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceInfo {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { FaceInfo {
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceFusion {
    pub project_id: String,
    pub model_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseParam {
    pub image_codec_param: Option<ImageCodecParam>,
}
input! { FuseParam() {
    0 "ImageCodecParam" image_codec_param: ImageCodecParam
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageCodecParam {
    pub meta_data: Option<Vec<MetaData>>,
}
input! { ImageCodecParam() {
    0 "MetaData" meta_data: Vec<MetaData>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaData {
    pub meta_key: Option<String>,
    pub meta_value: Option<String>,
}
input! { MetaData(meta_key: String, meta_value: String) {
    0 "MetaKey" meta_key: String, 1 "MetaValue" meta_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceFusionOutput {
    pub image: Option<String>,
    pub review_result_set: Option<Vec<FuseFaceReviewResult>>,
}
model! { FaceFusionOutput {
    0 "Image" image, 1 "ReviewResultSet" review_result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseFaceReviewResult {
    pub category: Option<String>,
    pub code: Option<String>,
    pub code_description: Option<String>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
    pub detail_set: Option<Vec<FuseFaceReviewDetail>>,
}
model! { FuseFaceReviewResult {
    0 "Category" category, 1 "Code" code, 2 "CodeDescription" code_description, 3 "Confidence" confidence,
    4 "Suggestion" suggestion, 5 "DetailSet" detail_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseFaceReviewDetail {
    pub field: Option<String>,
    pub label: Option<String>,
    pub confidence: Option<f64>,
    pub suggestion: Option<String>,
}
model! { FuseFaceReviewDetail {
    0 "Field" field, 1 "Label" label, 2 "Confidence" confidence, 3 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseFace {
    pub project_id: String,
    pub model_id: String,
    pub rsp_img_type: String,
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
pub struct FuseFaceOutput {
    pub fused_image: Option<String>,
    pub review_result_set: Option<Vec<FuseFaceReviewResult>>,
}
model! { FuseFaceOutput {
    0 "FusedImage" fused_image, 1 "ReviewResultSet" review_result_set
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION: &str = "AuthFailure.InvalidAuthorization";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_FACE_BORDER_CHECK_FAILED: &str = "FailedOperation.FaceBorderCheckFailed";
    pub const FAILED_OPERATION_FACE_EXCEED_BORDER: &str = "FailedOperation.FaceExceedBorder";
    pub const FAILED_OPERATION_FACE_FUSION_ERROR: &str = "FailedOperation.FaceFusionError";
    pub const FAILED_OPERATION_FACE_RECT_INVALID: &str = "FailedOperation.FaceRectInvalid";
    pub const FAILED_OPERATION_FACE_SHAPE_FAILED: &str = "FailedOperation.FaceShapeFailed";
    pub const FAILED_OPERATION_FACE_SIZE_TOO_SMALL: &str = "FailedOperation.FaceSizeTooSmall";
    pub const FAILED_OPERATION_FUSE_FREQ_CTRL: &str = "FailedOperation.FuseFreqCtrl";
    pub const FAILED_OPERATION_FUSE_IMAGE_ERROR: &str = "FailedOperation.FuseImageError";
    pub const FAILED_OPERATION_FUSE_INNER_ERROR: &str = "FailedOperation.FuseInnerError";
    pub const FAILED_OPERATION_FUSE_MATERIAL_NOT_AUTH: &str = "FailedOperation.FuseMaterialNotAuth";
    pub const FAILED_OPERATION_FUSE_MATERIAL_NOT_EXIST: &str = "FailedOperation.FuseMaterialNotExist";
    pub const FAILED_OPERATION_FUSE_SAVE_PHOTO_FAIL: &str = "FailedOperation.FuseSavePhotoFail";
    pub const FAILED_OPERATION_IMAGE_DECODE_FAILED: &str = "FailedOperation.ImageDecodeFailed";
    pub const FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR: &str = "FailedOperation.ImageDownloadError";
    pub const FAILED_OPERATION_IMAGE_PIXEL_EXCEED: &str = "FailedOperation.ImagePixelExceed";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED: &str = "FailedOperation.ImageResolutionExceed";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL: &str = "FailedOperation.ImageResolutionTooSmall";
    pub const FAILED_OPERATION_IMAGE_SIZE_EXCEED: &str = "FailedOperation.ImageSizeExceed";
    pub const FAILED_OPERATION_IMAGE_SIZE_INVALID: &str = "FailedOperation.ImageSizeInvalid";
    pub const FAILED_OPERATION_INNER_ERROR: &str = "FailedOperation.InnerError";
    pub const FAILED_OPERATION_NO_FACE_DETECTED: &str = "FailedOperation.NoFaceDetected";
    pub const FAILED_OPERATION_PARAMETER_VALUE_ERROR: &str = "FailedOperation.ParameterValueError";
    pub const FAILED_OPERATION_PROJECT_NOT_AUTH: &str = "FailedOperation.ProjectNotAuth";
    pub const FAILED_OPERATION_REQUEST_ENTITY_TOO_LARGE: &str = "FailedOperation.RequestEntityTooLarge";
    pub const FAILED_OPERATION_REQUEST_TIMEOUT: &str = "FailedOperation.RequestTimeout";
    pub const FAILED_OPERATION_RPC_FAIL: &str = "FailedOperation.RpcFail";
    pub const FAILED_OPERATION_SERVER_ERROR: &str = "FailedOperation.ServerError";
    pub const FAILED_OPERATION_TEMPLATE_FACE_ID_NOT_EXIST: &str = "FailedOperation.TemplateFaceIDNotExist";
    pub const FAILED_OPERATION_UN_KNOW_ERROR: &str = "FailedOperation.UnKnowError";
    pub const FAILED_OPERATION_UNKNOWN: &str = "FailedOperation.Unknown";
    pub const INVALID_PARAMETER_VALUE_ACTIVITY_ID_NOT_FOUND: &str = "InvalidParameterValue.ActivityIdNotFound";
    pub const INVALID_PARAMETER_VALUE_FACE_RECT_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.FaceRectParameterValueError";
    pub const INVALID_PARAMETER_VALUE_IMAGE_EMPTY: &str = "InvalidParameterValue.ImageEmpty";
    pub const INVALID_PARAMETER_VALUE_MATERIAL_ID_NOT_FOUND: &str = "InvalidParameterValue.MaterialIdNotFound";
    pub const INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO: &str = "InvalidParameterValue.NoFaceInPhoto";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR: &str = "InvalidParameterValue.ParameterValueError";
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
    DescribeMaterialList, FaceFusion, FuseFace
}
