//! `aiart` of Tencent Cloud, API version 2022-12-29.
//!
//! Endpoint: `aiart.tencentcloudapi.com`, or `aiart.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, aiart::QueryDrawPortraitJob};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(QueryDrawPortraitJob::new("job-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "aiart",
    "2022-12-29",
    "aiart",
    &Endpoints::NONE,
);

/// Changes clothes: `ChangeClothes` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=ChangeClothes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeClothes {
    /// Required.
    pub model_url: String,
    /// Required.
    pub clothes_url: String,
    /// Required.
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

/// In the request of [`ChangeClothes`].
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

/// In the request of [`ChangeClothes`].
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

/// Response of [`ChangeClothes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeClothesOutput {
    pub result_image: Option<String>,
}
model! { ChangeClothesOutput {
    0 "ResultImage" result_image: String
} }

/// Generates avatar: `GenerateAvatar` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=GenerateAvatar>.
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

/// Response of [`GenerateAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAvatarOutput {
    pub result_image: Option<String>,
}
model! { GenerateAvatarOutput {
    0 "ResultImage" result_image: String
} }

/// `ImageInpaintingRemoval` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=ImageInpaintingRemoval>.
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

/// Response of [`ImageInpaintingRemoval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInpaintingRemovalOutput {
    pub result_image: Option<String>,
}
model! { ImageInpaintingRemovalOutput {
    0 "ResultImage" result_image: String
} }

/// `ImageOutpainting` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=ImageOutpainting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOutpainting {
    /// Required.
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

/// Response of [`ImageOutpainting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOutpaintingOutput {
    pub result_image: Option<String>,
}
model! { ImageOutpaintingOutput {
    0 "ResultImage" result_image: String
} }

/// `ImageToImage` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=ImageToImage>.
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

/// In the request of [`ImageToImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultConfig {
    pub resolution: Option<String>,
}
input! { ResultConfig() {
    0 "Resolution" resolution: String
} }

/// Response of [`ImageToImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageToImageOutput {
    pub result_image: Option<String>,
}
model! { ImageToImageOutput {
    0 "ResultImage" result_image: String
} }

/// Queries draw portrait job: `QueryDrawPortraitJob` of `aiart` 2022-12-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=QueryDrawPortraitJob>.
///
/// Errors: [`codes::FAILED_OPERATION_JOB_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDrawPortraitJob {
    /// Required.
    pub job_id: String,
}
operation! { QueryDrawPortraitJob(job_id: String) "QueryDrawPortraitJob" -> QueryDrawPortraitJobOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryDrawPortraitJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDrawPortraitJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_urls: Vec<String>,
    pub result_details: Vec<String>,
}
model! { QueryDrawPortraitJobOutput {
    0 "JobStatusCode" job_status_code: String, 1 "JobStatusMsg" job_status_msg: String,
    2 "JobErrorCode" job_error_code: String, 3 "JobErrorMsg" job_error_msg: String,
    4 "ResultUrls" result_urls: Vec<String>, 5 "ResultDetails" result_details: Vec<String>
} }

/// Queries glam pic job: `QueryGlamPicJob` of `aiart` 2022-12-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=QueryGlamPicJob>.
///
/// Errors: [`codes::FAILED_OPERATION_JOB_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGlamPicJob {
    /// Required.
    pub job_id: String,
}
operation! { QueryGlamPicJob(job_id: String) "QueryGlamPicJob" -> QueryGlamPicJobOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryGlamPicJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGlamPicJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_image: Vec<String>,
    pub result_details: Vec<String>,
}
model! { QueryGlamPicJobOutput {
    0 "JobStatusCode" job_status_code: String, 1 "JobStatusMsg" job_status_msg: String,
    2 "JobErrorCode" job_error_code: String, 3 "JobErrorMsg" job_error_msg: String,
    4 "ResultImage" result_image: Vec<String>, 5 "ResultDetails" result_details: Vec<String>
} }

/// Queries meme job: `QueryMemeJob` of `aiart` 2022-12-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=QueryMemeJob>.
///
/// Errors: [`codes::FAILED_OPERATION_JOB_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemeJob {
    /// Required.
    pub job_id: String,
}
operation! { QueryMemeJob(job_id: String) "QueryMemeJob" -> QueryMemeJobOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryMemeJob`].
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
    0 "JobStatusCode" job_status_code: String, 1 "JobStatusMsg" job_status_msg: String,
    2 "JobErrorCode" job_error_code: String, 3 "JobErrorMsg" job_error_msg: String, 4 "ResultImage" result_image: String
} }

/// Queries text to image job: `QueryTextToImageJob` of `aiart` 2022-12-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=QueryTextToImageJob>.
///
/// Errors: [`codes::FAILED_OPERATION_JOB_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTextToImageJob {
    /// Required.
    pub job_id: String,
}
operation! { QueryTextToImageJob(job_id: String) "QueryTextToImageJob" -> QueryTextToImageJobOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryTextToImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTextToImageJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_image: Vec<String>,
    pub result_details: Vec<String>,
    pub revised_prompt: Vec<String>,
}
model! { QueryTextToImageJobOutput {
    0 "JobStatusCode" job_status_code: String, 1 "JobStatusMsg" job_status_msg: String,
    2 "JobErrorCode" job_error_code: String, 3 "JobErrorMsg" job_error_msg: String,
    4 "ResultImage" result_image: Vec<String>, 5 "ResultDetails" result_details: Vec<String>,
    6 "RevisedPrompt" revised_prompt: Vec<String>
} }

/// Queries text to image pro job: `QueryTextToImageProJob` of `aiart` 2022-12-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=QueryTextToImageProJob>.
///
/// Errors: [`codes::FAILED_OPERATION_JOB_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTextToImageProJob {
    /// Required.
    pub job_id: String,
}
operation! { QueryTextToImageProJob(job_id: String) "QueryTextToImageProJob" -> QueryTextToImageProJobOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryTextToImageProJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTextToImageProJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_image: Vec<String>,
    pub result_details: Vec<String>,
    pub revised_prompt: Vec<String>,
}
model! { QueryTextToImageProJobOutput {
    0 "JobStatusCode" job_status_code: String, 1 "JobStatusMsg" job_status_msg: String,
    2 "JobErrorCode" job_error_code: String, 3 "JobErrorMsg" job_error_msg: String,
    4 "ResultImage" result_image: Vec<String>, 5 "ResultDetails" result_details: Vec<String>,
    6 "RevisedPrompt" revised_prompt: Vec<String>
} }

/// Queries train portrait model job: `QueryTrainPortraitModelJob` of `aiart` 2022-12-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=QueryTrainPortraitModelJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrainPortraitModelJob {
    /// Required.
    pub model_id: String,
}
operation! { QueryTrainPortraitModelJob(model_id: String)
    "QueryTrainPortraitModelJob" -> QueryTrainPortraitModelJobOutput {
    0 "ModelId" model_id
} }

/// Response of [`QueryTrainPortraitModelJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrainPortraitModelJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
}
model! { QueryTrainPortraitModelJobOutput {
    0 "JobStatusCode" job_status_code: String, 1 "JobStatusMsg" job_status_msg: String,
    2 "JobErrorCode" job_error_code: String, 3 "JobErrorMsg" job_error_msg: String
} }

/// `RefineImage` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=RefineImage>.
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

/// Response of [`RefineImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefineImageOutput {
    pub result_image: Option<String>,
}
model! { RefineImageOutput {
    0 "ResultImage" result_image: String
} }

/// Replaces background: `ReplaceBackground` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=ReplaceBackground>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceBackground {
    /// Required.
    pub product_url: String,
    /// Required.
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

/// Response of [`ReplaceBackground`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceBackgroundOutput {
    pub result_image: Option<String>,
    pub mask_image: Option<String>,
}
model! { ReplaceBackgroundOutput {
    0 "ResultImage" result_image: String, 1 "MaskImage" mask_image: String
} }

/// `SketchToImage` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=SketchToImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SketchToImage {
    /// Required.
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

/// Response of [`SketchToImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SketchToImageOutput {
    pub result_image: Option<String>,
}
model! { SketchToImageOutput {
    0 "ResultImage" result_image: String
} }

/// Submits draw portrait job: `SubmitDrawPortraitJob` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=SubmitDrawPortraitJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDrawPortraitJob {
    /// Required.
    pub model_id: String,
    /// Required.
    pub style_id: String,
    /// Required.
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

/// Response of [`SubmitDrawPortraitJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDrawPortraitJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitDrawPortraitJobOutput {
    0 "JobId" job_id: String
} }

/// Submits glam pic job: `SubmitGlamPicJob` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=SubmitGlamPicJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitGlamPicJob {
    /// Required.
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

/// In the request of [`SubmitGlamPicJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceInfo {
    pub image_urls: Option<Vec<String>>,
    pub template_face_rect: Option<Rect>,
}
input! { FaceInfo() {
    0 "ImageUrls" image_urls: Vec<String>, 1 "TemplateFaceRect" template_face_rect: Rect
} }

/// In the request of [`SubmitGlamPicJob`].
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

/// Response of [`SubmitGlamPicJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitGlamPicJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitGlamPicJobOutput {
    0 "JobId" job_id: String
} }

/// Submits meme job: `SubmitMemeJob` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=SubmitMemeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMemeJob {
    /// Required.
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

/// Response of [`SubmitMemeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMemeJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitMemeJobOutput {
    0 "JobId" job_id: String
} }

/// Submits text to image job: `SubmitTextToImageJob` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=SubmitTextToImageJob>.
///
/// Errors: [`codes::FAILED_OPERATION_CONSOLE_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_LOGO_PARAM_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextToImageJob {
    /// Required.
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

/// Response of [`SubmitTextToImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextToImageJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitTextToImageJobOutput {
    0 "JobId" job_id: String
} }

/// Submits text to image pro job: `SubmitTextToImageProJob` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=SubmitTextToImageProJob>.
///
/// Errors: [`codes::FAILED_OPERATION_CONSOLE_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_LOGO_PARAM_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextToImageProJob {
    /// Required.
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

/// Response of [`SubmitTextToImageProJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextToImageProJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitTextToImageProJobOutput {
    0 "JobId" job_id: String
} }

/// Submits train portrait model job: `SubmitTrainPortraitModelJob` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=SubmitTrainPortraitModelJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTrainPortraitModelJob {
    /// Required.
    pub model_id: String,
}
operation! { SubmitTrainPortraitModelJob(model_id: String) "SubmitTrainPortraitModelJob" -> Empty {
    0 "ModelId" model_id
} }

/// Response of [`SubmitTrainPortraitModelJob`]: empty.
pub type SubmitTrainPortraitModelJobOutput = Empty;

/// `TextToImageLite` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=TextToImageLite>.
///
/// Errors: [`codes::FAILED_OPERATION_CONSOLE_SERVER_ERROR`], [`codes::FAILED_OPERATION_MODERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToImageLite {
    /// Required.
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

/// Response of [`TextToImageLite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToImageLiteOutput {
    pub result_image: Option<String>,
    pub seed: Option<i64>,
}
model! { TextToImageLiteOutput {
    0 "ResultImage" result_image: String, 1 "Seed" seed: i64
} }

/// `TextToImageRapid` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=TextToImageRapid>.
///
/// Errors: [`codes::FAILED_OPERATION_CONSOLE_SERVER_ERROR`], [`codes::FAILED_OPERATION_MODERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToImageRapid {
    /// Required.
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

/// In the request of [`TextToImageRapid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub base64: Option<String>,
    pub url: Option<String>,
}
input! { Image() {
    0 "Base64" base64: String, 1 "Url" url: String
} }

/// Response of [`TextToImageRapid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToImageRapidOutput {
    pub result_image: Option<String>,
    pub seed: Option<i64>,
}
model! { TextToImageRapidOutput {
    0 "ResultImage" result_image: String, 1 "Seed" seed: i64
} }

/// `UploadTrainPortraitImages` of `aiart` 2022-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=aiart&Version=2022-12-29&Action=UploadTrainPortraitImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadTrainPortraitImages {
    /// Required.
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

/// In the request of [`UploadTrainPortraitImages`].
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

/// Response of [`UploadTrainPortraitImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadTrainPortraitImagesOutput {
    pub result_details: Vec<String>,
}
model! { UploadTrainPortraitImagesOutput {
    0 "ResultDetails" result_details: Vec<String>
} }

codes! {
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION_CONSOLE_SERVER_ERROR "FailedOperation.ConsoleServerError",
    FAILED_OPERATION_GENERATE_IMAGE_FAILED "FailedOperation.GenerateImageFailed",
    FAILED_OPERATION_IMAGE_DECODE_FAILED "FailedOperation.ImageDecodeFailed",
    FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR "FailedOperation.ImageDownloadError",
    FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED "FailedOperation.ImageResolutionExceed",
    FAILED_OPERATION_IMAGE_SIZE_EXCEED "FailedOperation.ImageSizeExceed",
    FAILED_OPERATION_INNER_ERROR "FailedOperation.InnerError",
    FAILED_OPERATION_JOB_NOT_EXIST "FailedOperation.JobNotExist",
    FAILED_OPERATION_MODERATION_FAILED "FailedOperation.ModerationFailed",
    FAILED_OPERATION_REQUEST_ENTITY_TOO_LARGE "FailedOperation.RequestEntityTooLarge",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    FAILED_OPERATION_RPC_FAIL "FailedOperation.RpcFail", FAILED_OPERATION_SERVER_ERROR "FailedOperation.ServerError",
    FAILED_OPERATION_UNKNOWN "FailedOperation.Unknown",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_VALUE_IMAGE_EMPTY "InvalidParameterValue.ImageEmpty",
    INVALID_PARAMETER_VALUE_LOGO_PARAM_ERR "InvalidParameterValue.LogoParamErr",
    INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR "InvalidParameterValue.ParameterValueError",
    INVALID_PARAMETER_VALUE_STYLE_CONFLICT "InvalidParameterValue.StyleConflict",
    INVALID_PARAMETER_VALUE_TEXT_LENGTH_EXCEED "InvalidParameterValue.TextLengthExceed",
    INVALID_PARAMETER_VALUE_URL_ILLEGAL "InvalidParameterValue.UrlIllegal",
    OPERATION_DENIED_IMAGE_ILLEGAL_DETECTED "OperationDenied.ImageIllegalDetected",
    OPERATION_DENIED_TEXT_ILLEGAL_DETECTED "OperationDenied.TextIllegalDetected",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    REQUEST_LIMIT_EXCEEDED_JOB_NUM_EXCEED "RequestLimitExceeded.JobNumExceed",
    RESOURCE_UNAVAILABLE_DELIVERING "ResourceUnavailable.Delivering",
    RESOURCE_UNAVAILABLE_IN_ARREARS "ResourceUnavailable.InArrears",
    RESOURCE_UNAVAILABLE_LOW_BALANCE "ResourceUnavailable.LowBalance",
    RESOURCE_UNAVAILABLE_NOT_EXIST "ResourceUnavailable.NotExist",
    RESOURCE_UNAVAILABLE_STOP_USING "ResourceUnavailable.StopUsing",
    RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION "ResourcesSoldOut.ChargeStatusException"
}

#[cfg(feature = "unstable-registry")]
register! {
    ChangeClothes, GenerateAvatar, ImageInpaintingRemoval, ImageOutpainting, ImageToImage, QueryDrawPortraitJob,
    QueryGlamPicJob, QueryMemeJob, QueryTextToImageJob, QueryTextToImageProJob, QueryTrainPortraitModelJob, RefineImage,
    ReplaceBackground, SketchToImage, SubmitDrawPortraitJob, SubmitGlamPicJob, SubmitMemeJob, SubmitTextToImageJob,
    SubmitTextToImageProJob, SubmitTrainPortraitModelJob, TextToImageLite, TextToImageRapid, UploadTrainPortraitImages
}
