//! `aiart` 2022-12-29.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "aiart", version: "2022-12-29", code: "aiart", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeClothes {
    pub model_url: String,
    pub clothes_url: String,
    pub clothes_type: String,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub rsp_img_type: Option<String>,
}
operation! { ChangeClothes(model_url: String, clothes_url: String, clothes_type: String)
    "ChangeClothes" -> ChangeClothesOutput {
    0 "ModelUrl" model_url, 1 "ClothesUrl" clothes_url, 2 "ClothesType" clothes_type, 3 "LogoAdd" logo_add: i64,
    4 "LogoParam" logo_param: LogoParam, 5 "RspImgType" rsp_img_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoParam {
    pub logo_url: Option<String>,
    pub logo_image: Option<String>,
    pub logo_rect: Option<LogoRect>,
}
input! { LogoParam() {
    0 "LogoUrl" logo_url: String, 1 "LogoImage" logo_image: String, 2 "LogoRect" logo_rect: LogoRect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoRect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { LogoRect() {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeClothesOutput {
    pub result_image: Option<String>,
}
model! { ChangeClothesOutput {
    0 "ResultImage" result_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAvatar {
    pub r#type: Option<String>,
    pub style: Option<String>,
    pub input_image: Option<String>,
    pub input_url: Option<String>,
    pub filter: Option<i64>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub rsp_img_type: Option<String>,
}
operation! { GenerateAvatar() "GenerateAvatar" -> GenerateAvatarOutput {
    0 "Type" r#type: String, 1 "Style" style: String, 2 "InputImage" input_image: String,
    3 "InputUrl" input_url: String, 4 "Filter" filter: i64, 5 "LogoAdd" logo_add: i64,
    6 "LogoParam" logo_param: LogoParam, 7 "RspImgType" rsp_img_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAvatarOutput {
    pub result_image: Option<String>,
}
model! { GenerateAvatarOutput {
    0 "ResultImage" result_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInpaintingRemoval {
    pub input_image: Option<String>,
    pub input_url: Option<String>,
    pub mask: Option<String>,
    pub mask_url: Option<String>,
    pub rsp_img_type: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { ImageInpaintingRemoval() "ImageInpaintingRemoval" -> ImageInpaintingRemovalOutput {
    0 "InputImage" input_image: String, 1 "InputUrl" input_url: String, 2 "Mask" mask: String,
    3 "MaskUrl" mask_url: String, 4 "RspImgType" rsp_img_type: String, 5 "LogoAdd" logo_add: i64,
    6 "LogoParam" logo_param: LogoParam
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInpaintingRemovalOutput {
    pub result_image: Option<String>,
}
model! { ImageInpaintingRemovalOutput {
    0 "ResultImage" result_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOutpainting {
    pub ratio: String,
    pub input_image: Option<String>,
    pub input_url: Option<String>,
    pub rsp_img_type: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { ImageOutpainting(ratio: String) "ImageOutpainting" -> ImageOutpaintingOutput {
    0 "Ratio" ratio, 1 "InputImage" input_image: String, 2 "InputUrl" input_url: String,
    3 "RspImgType" rsp_img_type: String, 4 "LogoAdd" logo_add: i64, 5 "LogoParam" logo_param: LogoParam
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOutpaintingOutput {
    pub result_image: Option<String>,
}
model! { ImageOutpaintingOutput {
    0 "ResultImage" result_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageToImage {
    pub input_image: Option<String>,
    pub input_url: Option<String>,
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub styles: Option<Vec<String>>,
    pub result_config: Option<ResultConfig>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub strength: Option<f64>,
    pub rsp_img_type: Option<String>,
    pub enhance_image: Option<i64>,
    pub restore_face: Option<i64>,
}
operation! { ImageToImage() "ImageToImage" -> ImageToImageOutput {
    0 "InputImage" input_image: String, 1 "InputUrl" input_url: String, 2 "Prompt" prompt: String,
    3 "NegativePrompt" negative_prompt: String, 4 "Styles" styles: Vec<String>,
    5 "ResultConfig" result_config: ResultConfig, 6 "LogoAdd" logo_add: i64, 7 "LogoParam" logo_param: LogoParam,
    8 "Strength" strength: f64, 9 "RspImgType" rsp_img_type: String, 10 "EnhanceImage" enhance_image: i64,
    11 "RestoreFace" restore_face: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultConfig {
    pub resolution: Option<String>,
}
input! { ResultConfig() {
    0 "Resolution" resolution: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageToImageOutput {
    pub result_image: Option<String>,
}
model! { ImageToImageOutput {
    0 "ResultImage" result_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDrawPortraitJob {
    pub job_id: String,
}
operation! { QueryDrawPortraitJob(job_id: String) "QueryDrawPortraitJob" -> QueryDrawPortraitJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDrawPortraitJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_urls: Option<Vec<String>>,
    pub result_details: Option<Vec<String>>,
}
model! { QueryDrawPortraitJobOutput {
    0 "JobStatusCode" job_status_code, 1 "JobStatusMsg" job_status_msg, 2 "JobErrorCode" job_error_code,
    3 "JobErrorMsg" job_error_msg, 4 "ResultUrls" result_urls, 5 "ResultDetails" result_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGlamPicJob {
    pub job_id: String,
}
operation! { QueryGlamPicJob(job_id: String) "QueryGlamPicJob" -> QueryGlamPicJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGlamPicJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_image: Option<Vec<String>>,
    pub result_details: Option<Vec<String>>,
}
model! { QueryGlamPicJobOutput {
    0 "JobStatusCode" job_status_code, 1 "JobStatusMsg" job_status_msg, 2 "JobErrorCode" job_error_code,
    3 "JobErrorMsg" job_error_msg, 4 "ResultImage" result_image, 5 "ResultDetails" result_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemeJob {
    pub job_id: String,
}
operation! { QueryMemeJob(job_id: String) "QueryMemeJob" -> QueryMemeJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemeJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_image: Option<String>,
}
model! { QueryMemeJobOutput {
    0 "JobStatusCode" job_status_code, 1 "JobStatusMsg" job_status_msg, 2 "JobErrorCode" job_error_code,
    3 "JobErrorMsg" job_error_msg, 4 "ResultImage" result_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTextToImageJob {
    pub job_id: String,
}
operation! { QueryTextToImageJob(job_id: String) "QueryTextToImageJob" -> QueryTextToImageJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTextToImageJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_image: Option<Vec<String>>,
    pub result_details: Option<Vec<String>>,
    pub revised_prompt: Option<Vec<String>>,
}
model! { QueryTextToImageJobOutput {
    0 "JobStatusCode" job_status_code, 1 "JobStatusMsg" job_status_msg, 2 "JobErrorCode" job_error_code,
    3 "JobErrorMsg" job_error_msg, 4 "ResultImage" result_image, 5 "ResultDetails" result_details,
    6 "RevisedPrompt" revised_prompt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTextToImageProJob {
    pub job_id: String,
}
operation! { QueryTextToImageProJob(job_id: String) "QueryTextToImageProJob" -> QueryTextToImageProJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTextToImageProJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_image: Option<Vec<String>>,
    pub result_details: Option<Vec<String>>,
    pub revised_prompt: Option<Vec<String>>,
}
model! { QueryTextToImageProJobOutput {
    0 "JobStatusCode" job_status_code, 1 "JobStatusMsg" job_status_msg, 2 "JobErrorCode" job_error_code,
    3 "JobErrorMsg" job_error_msg, 4 "ResultImage" result_image, 5 "ResultDetails" result_details,
    6 "RevisedPrompt" revised_prompt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrainPortraitModelJob {
    pub model_id: String,
}
operation! { QueryTrainPortraitModelJob(model_id: String)
    "QueryTrainPortraitModelJob" -> QueryTrainPortraitModelJobOutput {
    0 "ModelId" model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrainPortraitModelJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
}
model! { QueryTrainPortraitModelJobOutput {
    0 "JobStatusCode" job_status_code, 1 "JobStatusMsg" job_status_msg, 2 "JobErrorCode" job_error_code,
    3 "JobErrorMsg" job_error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefineImage {
    pub input_url: Option<String>,
    pub input_image: Option<String>,
    pub rsp_img_type: Option<String>,
}
operation! { RefineImage() "RefineImage" -> RefineImageOutput {
    0 "InputUrl" input_url: String, 1 "InputImage" input_image: String, 2 "RspImgType" rsp_img_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefineImageOutput {
    pub result_image: Option<String>,
}
model! { RefineImageOutput {
    0 "ResultImage" result_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceBackground {
    pub product_url: String,
    pub prompt: String,
    pub negative_prompt: Option<String>,
    pub product: Option<String>,
    pub background_template: Option<String>,
    pub mask_url: Option<String>,
    pub resolution: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub rsp_img_type: Option<String>,
}
operation! { ReplaceBackground(product_url: String, prompt: String) "ReplaceBackground" -> ReplaceBackgroundOutput {
    0 "ProductUrl" product_url, 1 "Prompt" prompt, 2 "NegativePrompt" negative_prompt: String,
    3 "Product" product: String, 4 "BackgroundTemplate" background_template: String, 5 "MaskUrl" mask_url: String,
    6 "Resolution" resolution: String, 7 "LogoAdd" logo_add: i64, 8 "LogoParam" logo_param: LogoParam,
    9 "RspImgType" rsp_img_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceBackgroundOutput {
    pub result_image: Option<String>,
    pub mask_image: Option<String>,
}
model! { ReplaceBackgroundOutput {
    0 "ResultImage" result_image, 1 "MaskImage" mask_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SketchToImage {
    pub prompt: String,
    pub input_image: Option<String>,
    pub input_url: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub rsp_img_type: Option<String>,
}
operation! { SketchToImage(prompt: String) "SketchToImage" -> SketchToImageOutput {
    0 "Prompt" prompt, 1 "InputImage" input_image: String, 2 "InputUrl" input_url: String, 3 "LogoAdd" logo_add: i64,
    4 "LogoParam" logo_param: LogoParam, 5 "RspImgType" rsp_img_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SketchToImageOutput {
    pub result_image: Option<String>,
}
model! { SketchToImageOutput {
    0 "ResultImage" result_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDrawPortraitJob {
    pub model_id: String,
    pub style_id: String,
    pub image_num: i64,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub definition: Option<String>,
}
operation! { SubmitDrawPortraitJob(model_id: String, style_id: String, image_num: i64)
    "SubmitDrawPortraitJob" -> SubmitDrawPortraitJobOutput {
    0 "ModelId" model_id, 1 "StyleId" style_id, 2 "ImageNum" image_num, 3 "LogoAdd" logo_add: i64,
    4 "LogoParam" logo_param: LogoParam, 5 "Definition" definition: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDrawPortraitJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitDrawPortraitJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitGlamPicJob {
    pub template_url: String,
    pub face_infos: Option<Vec<FaceInfo>>,
    pub num: Option<i64>,
    pub style: Option<Vec<String>>,
    pub similarity: Option<f64>,
    pub clarity: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitGlamPicJob(template_url: String) "SubmitGlamPicJob" -> SubmitGlamPicJobOutput {
    0 "TemplateUrl" template_url, 1 "FaceInfos" face_infos: Vec<FaceInfo>, 2 "Num" num: i64,
    3 "Style" style: Vec<String>, 4 "Similarity" similarity: f64, 5 "Clarity" clarity: String,
    6 "LogoAdd" logo_add: i64, 7 "LogoParam" logo_param: LogoParam
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceInfo {
    pub image_urls: Option<Vec<String>>,
    pub template_face_rect: Option<Rect>,
}
input! { FaceInfo() {
    0 "ImageUrls" image_urls: Vec<String>, 1 "TemplateFaceRect" template_face_rect: Rect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { Rect() {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitGlamPicJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitGlamPicJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMemeJob {
    pub pose: String,
    pub input_image: Option<String>,
    pub input_url: Option<String>,
    pub resolution: Option<i64>,
    pub text: Option<String>,
    pub haircut: Option<bool>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitMemeJob(pose: String) "SubmitMemeJob" -> SubmitMemeJobOutput {
    0 "Pose" pose, 1 "InputImage" input_image: String, 2 "InputUrl" input_url: String, 3 "Resolution" resolution: i64,
    4 "Text" text: String, 5 "Haircut" haircut: bool, 6 "LogoAdd" logo_add: i64, 7 "LogoParam" logo_param: LogoParam
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMemeJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitMemeJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextToImageJob {
    pub prompt: String,
    pub images: Option<Vec<String>>,
    pub resolution: Option<String>,
    pub seed: Option<i64>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub revise: Option<i64>,
}
operation! { SubmitTextToImageJob(prompt: String) "SubmitTextToImageJob" -> SubmitTextToImageJobOutput {
    0 "Prompt" prompt, 1 "Images" images: Vec<String>, 2 "Resolution" resolution: String, 3 "Seed" seed: i64,
    4 "LogoAdd" logo_add: i64, 5 "LogoParam" logo_param: LogoParam, 6 "Revise" revise: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextToImageJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitTextToImageJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextToImageProJob {
    pub prompt: String,
    pub style: Option<String>,
    pub resolution: Option<String>,
    pub logo_add: Option<i64>,
    pub engine: Option<String>,
    pub revise: Option<i64>,
}
operation! { SubmitTextToImageProJob(prompt: String) "SubmitTextToImageProJob" -> SubmitTextToImageProJobOutput {
    0 "Prompt" prompt, 1 "Style" style: String, 2 "Resolution" resolution: String, 3 "LogoAdd" logo_add: i64,
    4 "Engine" engine: String, 5 "Revise" revise: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextToImageProJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitTextToImageProJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTrainPortraitModelJob {
    pub model_id: String,
}
operation! { SubmitTrainPortraitModelJob(model_id: String) "SubmitTrainPortraitModelJob" -> Empty {
    0 "ModelId" model_id
} }

pub type SubmitTrainPortraitModelJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToImageLite {
    pub prompt: String,
    pub negative_prompt: Option<String>,
    pub resolution: Option<String>,
    pub seed: Option<i64>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub rsp_img_type: Option<String>,
}
operation! { TextToImageLite(prompt: String) "TextToImageLite" -> TextToImageLiteOutput {
    0 "Prompt" prompt, 1 "NegativePrompt" negative_prompt: String, 2 "Resolution" resolution: String,
    3 "Seed" seed: i64, 4 "LogoAdd" logo_add: i64, 5 "LogoParam" logo_param: LogoParam,
    6 "RspImgType" rsp_img_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToImageLiteOutput {
    pub result_image: Option<String>,
    pub seed: Option<i64>,
}
model! { TextToImageLiteOutput {
    0 "ResultImage" result_image, 1 "Seed" seed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToImageRapid {
    pub prompt: String,
    pub resolution: Option<String>,
    pub seed: Option<i64>,
    pub image: Option<Image>,
    pub style: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub rsp_img_type: Option<String>,
}
operation! { TextToImageRapid(prompt: String) "TextToImageRapid" -> TextToImageRapidOutput {
    0 "Prompt" prompt, 1 "Resolution" resolution: String, 2 "Seed" seed: i64, 3 "Image" image: Image,
    4 "Style" style: String, 5 "LogoAdd" logo_add: i64, 6 "LogoParam" logo_param: LogoParam,
    7 "RspImgType" rsp_img_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub base64: Option<String>,
    pub url: Option<String>,
}
input! { Image() {
    0 "Base64" base64: String, 1 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToImageRapidOutput {
    pub result_image: Option<String>,
    pub seed: Option<i64>,
}
model! { TextToImageRapidOutput {
    0 "ResultImage" result_image, 1 "Seed" seed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadTrainPortraitImages {
    pub model_id: String,
    pub base_url: Option<String>,
    pub urls: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub train_mode: Option<i64>,
}
operation! { UploadTrainPortraitImages(model_id: String)
    "UploadTrainPortraitImages" -> UploadTrainPortraitImagesOutput {
    0 "ModelId" model_id, 1 "BaseUrl" base_url: String, 2 "Urls" urls: Vec<String>, 3 "Filter" filter: Filter,
    4 "TrainMode" train_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub resolution: Option<i64>,
    pub size: Option<i64>,
    pub occlusion: Option<i64>,
}
input! { Filter() {
    0 "Resolution" resolution: i64, 1 "Size" size: i64, 2 "Occlusion" occlusion: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadTrainPortraitImagesOutput {
    pub result_details: Option<Vec<String>>,
}
model! { UploadTrainPortraitImagesOutput {
    0 "ResultDetails" result_details
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION_CONSOLE_SERVER_ERROR: &str = "FailedOperation.ConsoleServerError";
    pub const FAILED_OPERATION_GENERATE_IMAGE_FAILED: &str = "FailedOperation.GenerateImageFailed";
    pub const FAILED_OPERATION_IMAGE_DECODE_FAILED: &str = "FailedOperation.ImageDecodeFailed";
    pub const FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR: &str = "FailedOperation.ImageDownloadError";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED: &str = "FailedOperation.ImageResolutionExceed";
    pub const FAILED_OPERATION_IMAGE_SIZE_EXCEED: &str = "FailedOperation.ImageSizeExceed";
    pub const FAILED_OPERATION_INNER_ERROR: &str = "FailedOperation.InnerError";
    pub const FAILED_OPERATION_JOB_NOT_EXIST: &str = "FailedOperation.JobNotExist";
    pub const FAILED_OPERATION_MODERATION_FAILED: &str = "FailedOperation.ModerationFailed";
    pub const FAILED_OPERATION_REQUEST_ENTITY_TOO_LARGE: &str = "FailedOperation.RequestEntityTooLarge";
    pub const FAILED_OPERATION_REQUEST_TIMEOUT: &str = "FailedOperation.RequestTimeout";
    pub const FAILED_OPERATION_RPC_FAIL: &str = "FailedOperation.RpcFail";
    pub const FAILED_OPERATION_SERVER_ERROR: &str = "FailedOperation.ServerError";
    pub const FAILED_OPERATION_UNKNOWN: &str = "FailedOperation.Unknown";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_VALUE_IMAGE_EMPTY: &str = "InvalidParameterValue.ImageEmpty";
    pub const INVALID_PARAMETER_VALUE_LOGO_PARAM_ERR: &str = "InvalidParameterValue.LogoParamErr";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR: &str = "InvalidParameterValue.ParameterValueError";
    pub const INVALID_PARAMETER_VALUE_STYLE_CONFLICT: &str = "InvalidParameterValue.StyleConflict";
    pub const INVALID_PARAMETER_VALUE_TEXT_LENGTH_EXCEED: &str = "InvalidParameterValue.TextLengthExceed";
    pub const INVALID_PARAMETER_VALUE_URL_ILLEGAL: &str = "InvalidParameterValue.UrlIllegal";
    pub const OPERATION_DENIED_IMAGE_ILLEGAL_DETECTED: &str = "OperationDenied.ImageIllegalDetected";
    pub const OPERATION_DENIED_TEXT_ILLEGAL_DETECTED: &str = "OperationDenied.TextIllegalDetected";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const REQUEST_LIMIT_EXCEEDED_JOB_NUM_EXCEED: &str = "RequestLimitExceeded.JobNumExceed";
    pub const RESOURCE_UNAVAILABLE_DELIVERING: &str = "ResourceUnavailable.Delivering";
    pub const RESOURCE_UNAVAILABLE_IN_ARREARS: &str = "ResourceUnavailable.InArrears";
    pub const RESOURCE_UNAVAILABLE_LOW_BALANCE: &str = "ResourceUnavailable.LowBalance";
    pub const RESOURCE_UNAVAILABLE_NOT_EXIST: &str = "ResourceUnavailable.NotExist";
    pub const RESOURCE_UNAVAILABLE_STOP_USING: &str = "ResourceUnavailable.StopUsing";
    pub const RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION: &str = "ResourcesSoldOut.ChargeStatusException";
}

#[cfg(feature = "reflect")]
register! {
    ChangeClothes, GenerateAvatar, ImageInpaintingRemoval, ImageOutpainting, ImageToImage, QueryDrawPortraitJob,
    QueryGlamPicJob, QueryMemeJob, QueryTextToImageJob, QueryTextToImageProJob, QueryTrainPortraitModelJob, RefineImage,
    ReplaceBackground, SketchToImage, SubmitDrawPortraitJob, SubmitGlamPicJob, SubmitMemeJob, SubmitTextToImageJob,
    SubmitTextToImageProJob, SubmitTrainPortraitModelJob, TextToImageLite, TextToImageRapid, UploadTrainPortraitImages
}
