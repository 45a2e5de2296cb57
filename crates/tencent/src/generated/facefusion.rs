//! `facefusion` 2022-09-27.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20181201;

static SERVICE: Service =
    Service { name: "facefusion", version: "2022-09-27", code: "facefusion", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaterialList {
    pub activity_id: String,
    pub material_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeMaterialList(activity_id: String) "DescribeMaterialList" -> DescribeMaterialListOutput {
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
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub material_face_list: Option<Vec<MaterialFaces>>,
    pub material_name: Option<String>,
    pub audit_result: Option<String>,
}
model! { PublicMaterialInfos {
    0 "MaterialId" material_id, 1 "MaterialStatus" material_status, 2 "CreateTime" create_time,
    3 "UpdateTime" update_time, 4 "MaterialFaceList" material_face_list, 5 "MaterialName" material_name,
    6 "AuditResult" audit_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialFaces {
    pub face_id: Option<String>,
    pub face_info: Option<FaceInfo>,
}
model! { MaterialFaces {
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
pub struct FuseFace {
    pub project_id: String,
    pub model_id: String,
    pub rsp_img_type: String,
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
pub struct LogoParam {
    pub logo_rect: Option<FaceRect>,
    pub logo_url: Option<String>,
    pub logo_image: Option<String>,
}
input! { LogoParam(logo_rect: FaceRect) {
    0 "LogoRect" logo_rect: FaceRect, 1 "LogoUrl" logo_url: String, 2 "LogoImage" logo_image: String
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
pub struct FuseFaceOutput {
    pub fused_image: Option<String>,
}
model! { FuseFaceOutput {
    0 "FusedImage" fused_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseFaceUltra {
    pub rsp_img_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuseFaceUltraOutput {
    pub fused_image: Option<String>,
}
model! { FuseFaceUltraOutput {
    0 "FusedImage" fused_image
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_BALANCE_INSUFFICIENT: &str = "FailedOperation.BalanceInsufficient";
    pub const FAILED_OPERATION_FACE_SIZE_TOO_SMALL: &str = "FailedOperation.FaceSizeTooSmall";
    pub const FAILED_OPERATION_FUSE_MATERIAL_NOT_AUTH: &str = "FailedOperation.FuseMaterialNotAuth";
    pub const FAILED_OPERATION_FUSE_MATERIAL_NOT_EXIST: &str = "FailedOperation.FuseMaterialNotExist";
    pub const FAILED_OPERATION_IMAGE_DECODE_FAILED: &str = "FailedOperation.ImageDecodeFailed";
    pub const FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR: &str = "FailedOperation.ImageDownloadError";
    pub const FAILED_OPERATION_IMAGE_PIXEL_EXCEED: &str = "FailedOperation.ImagePixelExceed";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_TOO_SMALL: &str = "FailedOperation.ImageResolutionTooSmall";
    pub const FAILED_OPERATION_IMAGE_SIZE_EXCEED: &str = "FailedOperation.ImageSizeExceed";
    pub const FAILED_OPERATION_IMAGE_SIZE_INVALID: &str = "FailedOperation.ImageSizeInvalid";
    pub const FAILED_OPERATION_INNER_ERROR: &str = "FailedOperation.InnerError";
    pub const FAILED_OPERATION_MEDIA_DATA_ERROR: &str = "FailedOperation.MediaDataError";
    pub const FAILED_OPERATION_MODERATION_CONFIG_ERROR: &str = "FailedOperation.ModerationConfigError";
    pub const FAILED_OPERATION_MODERATION_FAILED: &str = "FailedOperation.ModerationFailed";
    pub const FAILED_OPERATION_MODERATION_RESPONSE_ERROR: &str = "FailedOperation.ModerationResponseError";
    pub const FAILED_OPERATION_MODERATION_RESULT_CONFIG_ERROR: &str = "FailedOperation.ModerationResultConfigError";
    pub const FAILED_OPERATION_NO_FACE_DETECTED: &str = "FailedOperation.NoFaceDetected";
    pub const FAILED_OPERATION_PARAMETER_VALUE_ERROR: &str = "FailedOperation.ParameterValueError";
    pub const FAILED_OPERATION_REQUEST_TIMEOUT: &str = "FailedOperation.RequestTimeout";
    pub const FAILED_OPERATION_RPC_FAIL: &str = "FailedOperation.RpcFail";
    pub const FAILED_OPERATION_SERVER_ERROR: &str = "FailedOperation.ServerError";
    pub const FAILED_OPERATION_TEMPLATE_FACE_ID_NOT_EXIST: &str = "FailedOperation.TemplateFaceIDNotExist";
    pub const FAILED_OPERATION_UN_KNOW_ERROR: &str = "FailedOperation.UnKnowError";
    pub const FAILED_OPERATION_UNKNOWN: &str = "FailedOperation.Unknown";
    pub const INVALID_PARAMETER_VALUE_ACTIVITY_ID_NOT_FOUND: &str = "InvalidParameterValue.ActivityIdNotFound";
    pub const INVALID_PARAMETER_VALUE_FACE_RECT_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.FaceRectParameterValueError";
    pub const INVALID_PARAMETER_VALUE_MATERIAL_ID_NOT_FOUND: &str = "InvalidParameterValue.MaterialIdNotFound";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR: &str = "InvalidParameterValue.ParameterValueError";
    pub const INVALID_PARAMETER_VALUE_URL_ILLEGAL: &str = "InvalidParameterValue.UrlIllegal";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE_FREEZE: &str = "ResourceUnavailable.Freeze";
    pub const RESOURCE_UNAVAILABLE_IN_ARREARS: &str = "ResourceUnavailable.InArrears";
    pub const RESOURCE_UNAVAILABLE_IS_OPENING: &str = "ResourceUnavailable.IsOpening";
    pub const RESOURCE_UNAVAILABLE_NOT_EXIST: &str = "ResourceUnavailable.NotExist";
    pub const RESOURCE_UNAVAILABLE_RECOVER: &str = "ResourceUnavailable.Recover";
    pub const RESOURCE_UNAVAILABLE_STOP_USING: &str = "ResourceUnavailable.StopUsing";
}

#[cfg(feature = "reflect")]
register! {
    DescribeMaterialList, FuseFace, FuseFaceUltra
}
