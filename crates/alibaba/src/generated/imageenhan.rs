//! `imageenhan` of Alibaba Cloud, API version 2019-09-30.
//!
//! Endpoint: `imageenhan.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/imageenhan/2019-09-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, imageenhan::GetAsyncJobResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAsyncJobResult::new("job-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[("cn-shanghai", "imageenhan-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "imageenhan",
    "2019-09-30",
    "imageenhan",
    &ENDPOINTS,
);

/// `AssessComposition` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/AssessComposition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessComposition {
    /// Required.
    pub image_url: String,
}
operation! { AssessComposition(image_url: String) "AssessComposition" -> AssessCompositionOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`AssessComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessCompositionOutput {
    pub data: Option<AssessCompositionData>,
}
model! { AssessCompositionOutput {
    0 "Data" data: AssessCompositionData
} }

/// In the response of [`AssessComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessCompositionData {
    pub score: Option<f64>,
}
model! { AssessCompositionData {
    0 "Score" score: f64
} }

/// `AssessExposure` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/AssessExposure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessExposure {
    /// Required.
    pub image_url: String,
}
operation! { AssessExposure(image_url: String) "AssessExposure" -> AssessExposureOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`AssessExposure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessExposureOutput {
    pub data: Option<AssessExposureData>,
}
model! { AssessExposureOutput {
    0 "Data" data: AssessExposureData
} }

/// In the response of [`AssessExposure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessExposureData {
    pub exposure: Option<f64>,
}
model! { AssessExposureData {
    0 "Exposure" exposure: f64
} }

/// `AssessSharpness` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/AssessSharpness>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessSharpness {
    /// Required.
    pub image_url: String,
}
operation! { AssessSharpness(image_url: String) "AssessSharpness" -> AssessSharpnessOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`AssessSharpness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessSharpnessOutput {
    pub data: Option<AssessSharpnessData>,
}
model! { AssessSharpnessOutput {
    0 "Data" data: AssessSharpnessData
} }

/// In the response of [`AssessSharpness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessSharpnessData {
    pub sharpness: Option<f64>,
}
model! { AssessSharpnessData {
    0 "Sharpness" sharpness: f64
} }

/// Changes image size: `ChangeImageSize` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/ChangeImageSize>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeImageSize {
    /// Required.
    pub height: i64,
    /// Required.
    pub url: String,
    /// Required.
    pub width: i64,
}
operation! { ChangeImageSize(height: i64, url: String, width: i64) "ChangeImageSize" -> ChangeImageSizeOutput {
    0 "Height" height, 1 "Url" url, 2 "Width" width
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ChangeImageSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeImageSizeOutput {
    pub data: Option<ChangeImageSizeData>,
}
model! { ChangeImageSizeOutput {
    0 "Data" data: ChangeImageSizeData
} }

/// In the response of [`ChangeImageSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeImageSizeData {
    pub retain_location: Option<ChangeImageSizeRetainLocation>,
    pub url: Option<String>,
}
model! { ChangeImageSizeData {
    0 "RetainLocation" retain_location: ChangeImageSizeRetainLocation, 1 "Url" url: String
} }

/// In the response of [`ChangeImageSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeImageSizeRetainLocation {
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ChangeImageSizeRetainLocation {
    0 "Height" height: i64, 1 "Width" width: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// `ColorizeImage` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/ColorizeImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColorizeImage {
    /// Required.
    pub image_url: String,
}
operation! { ColorizeImage(image_url: String) "ColorizeImage" -> ColorizeImageOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ColorizeImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColorizeImageOutput {
    pub data: Option<ColorizeImageData>,
}
model! { ColorizeImageOutput {
    0 "Data" data: ColorizeImageData
} }

/// In the response of [`ColorizeImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColorizeImageData {
    pub image_url: Option<String>,
}
model! { ColorizeImageData {
    0 "ImageURL" image_url: String
} }

/// `EnhanceImageColor` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/EnhanceImageColor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceImageColor {
    /// Required.
    pub image_url: String,
    /// Required.
    pub mode: String,
    /// Required.
    pub output_format: String,
}
operation! { EnhanceImageColor(image_url: String, mode: String, output_format: String)
    "EnhanceImageColor" -> EnhanceImageColorOutput {
    0 "ImageURL" image_url, 1 "Mode" mode, 2 "OutputFormat" output_format
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`EnhanceImageColor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceImageColorOutput {
    pub data: Option<EnhanceImageColorData>,
}
model! { EnhanceImageColorOutput {
    0 "Data" data: EnhanceImageColorData
} }

/// In the response of [`EnhanceImageColor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceImageColorData {
    pub image_url: Option<String>,
}
model! { EnhanceImageColorData {
    0 "ImageURL" image_url: String
} }

/// `ErasePerson` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/ErasePerson>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErasePerson {
    /// Required.
    pub image_url: String,
    /// Required.
    pub user_mask: String,
}
operation! { ErasePerson(image_url: String, user_mask: String) "ErasePerson" -> ErasePersonOutput {
    0 "ImageURL" image_url, 1 "UserMask" user_mask
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ErasePerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErasePersonOutput {
    pub data: Option<ErasePersonData>,
}
model! { ErasePersonOutput {
    0 "Data" data: ErasePersonData
} }

/// In the response of [`ErasePerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErasePersonData {
    pub image_url: Option<String>,
}
model! { ErasePersonData {
    0 "ImageUrl" image_url: String
} }

/// Extends image style: `ExtendImageStyle` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/ExtendImageStyle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendImageStyle {
    /// Required.
    pub major_url: String,
    /// Required.
    pub style_url: String,
}
operation! { ExtendImageStyle(major_url: String, style_url: String) "ExtendImageStyle" -> ExtendImageStyleOutput {
    0 "MajorUrl" major_url, 1 "StyleUrl" style_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ExtendImageStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendImageStyleOutput {
    pub data: Option<ExtendImageStyleData>,
}
model! { ExtendImageStyleOutput {
    0 "Data" data: ExtendImageStyleData
} }

/// In the response of [`ExtendImageStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendImageStyleData {
    pub major_url: Option<String>,
    pub url: Option<String>,
}
model! { ExtendImageStyleData {
    0 "MajorUrl" major_url: String, 1 "Url" url: String
} }

/// Generates cartoonized image: `GenerateCartoonizedImage` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/GenerateCartoonizedImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCartoonizedImage {
    pub image_type: Option<String>,
    /// Required.
    pub image_url: String,
    /// Required.
    pub index: String,
}
operation! { GenerateCartoonizedImage(image_url: String, index: String)
    "GenerateCartoonizedImage" -> GenerateCartoonizedImageOutput {
    0 "ImageType" image_type: String, 1 "ImageUrl" image_url, 2 "Index" index
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GenerateCartoonizedImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCartoonizedImageOutput {
    pub data: Option<GenerateCartoonizedImageData>,
    pub message: Option<String>,
}
model! { GenerateCartoonizedImageOutput {
    0 "Data" data: GenerateCartoonizedImageData, 1 "Message" message: String
} }

/// In the response of [`GenerateCartoonizedImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCartoonizedImageData {
    pub result_url: Option<String>,
}
model! { GenerateCartoonizedImageData {
    0 "ResultUrl" result_url: String
} }

/// Generates super resolution image: `GenerateSuperResolutionImage` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/GenerateSuperResolutionImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSuperResolutionImage {
    /// Required.
    pub image_url: String,
    pub output_format: Option<String>,
    pub output_quality: Option<i64>,
    pub scale: Option<i64>,
    pub user_data: Option<String>,
}
operation! { GenerateSuperResolutionImage(image_url: String)
    "GenerateSuperResolutionImage" -> GenerateSuperResolutionImageOutput {
    0 "ImageUrl" image_url, 1 "OutputFormat" output_format: String, 2 "OutputQuality" output_quality: i64,
    3 "Scale" scale: i64, 4 "UserData" user_data: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GenerateSuperResolutionImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSuperResolutionImageOutput {
    pub data: Option<GenerateSuperResolutionImageData>,
    pub message: Option<String>,
}
model! { GenerateSuperResolutionImageOutput {
    0 "Data" data: GenerateSuperResolutionImageData, 1 "Message" message: String
} }

/// In the response of [`GenerateSuperResolutionImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSuperResolutionImageData {
    pub result_url: Option<String>,
}
model! { GenerateSuperResolutionImageData {
    0 "ResultUrl" result_url: String
} }

/// Gets async job result: `GetAsyncJobResult` of `imageenhan` 2019-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/GetAsyncJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    /// Required.
    pub job_id: String,
}
operation! { GetAsyncJobResult(job_id: String) "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetAsyncJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResultOutput {
    pub data: Option<GetAsyncJobResultData>,
}
model! { GetAsyncJobResultOutput {
    0 "Data" data: GetAsyncJobResultData
} }

/// In the response of [`GetAsyncJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResultData {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
}
model! { GetAsyncJobResultData {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "JobId" job_id: String,
    3 "Result" result: String, 4 "Status" status: String
} }

/// `ImageBlindCharacterWatermark` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/ImageBlindCharacterWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBlindCharacterWatermark {
    /// Required.
    pub function_type: String,
    pub origin_image_url: Option<String>,
    pub output_file_type: Option<String>,
    pub quality_factor: Option<i64>,
    pub text: Option<String>,
    pub watermark_image_url: Option<String>,
}
operation! { ImageBlindCharacterWatermark(function_type: String)
    "ImageBlindCharacterWatermark" -> ImageBlindCharacterWatermarkOutput {
    0 "FunctionType" function_type, 1 "OriginImageURL" origin_image_url: String,
    2 "OutputFileType" output_file_type: String, 3 "QualityFactor" quality_factor: i64, 4 "Text" text: String,
    5 "WatermarkImageURL" watermark_image_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ImageBlindCharacterWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBlindCharacterWatermarkOutput {
    pub data: Option<ImageBlindCharacterWatermarkData>,
}
model! { ImageBlindCharacterWatermarkOutput {
    0 "Data" data: ImageBlindCharacterWatermarkData
} }

/// In the response of [`ImageBlindCharacterWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBlindCharacterWatermarkData {
    pub text_image_url: Option<String>,
    pub watermark_image_url: Option<String>,
}
model! { ImageBlindCharacterWatermarkData {
    0 "TextImageURL" text_image_url: String, 1 "WatermarkImageURL" watermark_image_url: String
} }

/// `ImageBlindPicWatermark` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/ImageBlindPicWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBlindPicWatermark {
    /// Required.
    pub function_type: String,
    pub logo_url: Option<String>,
    pub origin_image_url: Option<String>,
    pub output_file_type: Option<String>,
    pub quality_factor: Option<i64>,
    pub watermark_image_url: Option<String>,
}
operation! { ImageBlindPicWatermark(function_type: String) "ImageBlindPicWatermark" -> ImageBlindPicWatermarkOutput {
    0 "FunctionType" function_type, 1 "LogoURL" logo_url: String, 2 "OriginImageURL" origin_image_url: String,
    3 "OutputFileType" output_file_type: String, 4 "QualityFactor" quality_factor: i64,
    5 "WatermarkImageURL" watermark_image_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ImageBlindPicWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBlindPicWatermarkOutput {
    pub data: Option<ImageBlindPicWatermarkData>,
}
model! { ImageBlindPicWatermarkOutput {
    0 "Data" data: ImageBlindPicWatermarkData
} }

/// In the response of [`ImageBlindPicWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBlindPicWatermarkData {
    pub logo_url: Option<String>,
    pub watermark_image_url: Option<String>,
}
model! { ImageBlindPicWatermarkData {
    0 "LogoURL" logo_url: String, 1 "WatermarkImageURL" watermark_image_url: String
} }

/// `ImitatePhotoStyle` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/ImitatePhotoStyle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImitatePhotoStyle {
    /// Required.
    pub image_url: String,
    /// Required.
    pub style_url: String,
}
operation! { ImitatePhotoStyle(image_url: String, style_url: String) "ImitatePhotoStyle" -> ImitatePhotoStyleOutput {
    0 "ImageURL" image_url, 1 "StyleUrl" style_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ImitatePhotoStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImitatePhotoStyleOutput {
    pub data: Option<ImitatePhotoStyleData>,
}
model! { ImitatePhotoStyleOutput {
    0 "Data" data: ImitatePhotoStyleData
} }

/// In the response of [`ImitatePhotoStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImitatePhotoStyleData {
    pub image_url: Option<String>,
}
model! { ImitatePhotoStyleData {
    0 "ImageURL" image_url: String
} }

/// `IntelligentComposition` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/IntelligentComposition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntelligentComposition {
    /// Required.
    pub image_url: String,
    pub num_boxes: Option<i64>,
}
operation! { IntelligentComposition(image_url: String) "IntelligentComposition" -> IntelligentCompositionOutput {
    0 "ImageURL" image_url, 1 "NumBoxes" num_boxes: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`IntelligentComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntelligentCompositionOutput {
    pub data: Option<IntelligentCompositionData>,
}
model! { IntelligentCompositionOutput {
    0 "Data" data: IntelligentCompositionData
} }

/// In the response of [`IntelligentComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntelligentCompositionData {
    pub elements: Vec<IntelligentCompositionElements>,
}
model! { IntelligentCompositionData {
    0 "Elements" elements: Vec<IntelligentCompositionElements>
} }

/// In the response of [`IntelligentComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntelligentCompositionElements {
    pub max_x: Option<i64>,
    pub max_y: Option<i64>,
    pub min_x: Option<i64>,
    pub min_y: Option<i64>,
    pub score: Option<f64>,
}
model! { IntelligentCompositionElements {
    0 "MaxX" max_x: i64, 1 "MaxY" max_y: i64, 2 "MinX" min_x: i64, 3 "MinY" min_y: i64, 4 "Score" score: f64
} }

/// `MakeSuperResolutionImage` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/MakeSuperResolutionImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakeSuperResolutionImage {
    pub mode: Option<String>,
    pub output_format: Option<String>,
    pub output_quality: Option<i64>,
    pub upscale_factor: Option<i64>,
    /// Required.
    pub url: String,
}
operation! { MakeSuperResolutionImage(url: String) "MakeSuperResolutionImage" -> MakeSuperResolutionImageOutput {
    0 "Mode" mode: String, 1 "OutputFormat" output_format: String, 2 "OutputQuality" output_quality: i64,
    3 "UpscaleFactor" upscale_factor: i64, 4 "Url" url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`MakeSuperResolutionImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakeSuperResolutionImageOutput {
    pub data: Option<MakeSuperResolutionImageData>,
}
model! { MakeSuperResolutionImageOutput {
    0 "Data" data: MakeSuperResolutionImageData
} }

/// In the response of [`MakeSuperResolutionImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakeSuperResolutionImageData {
    pub url: Option<String>,
}
model! { MakeSuperResolutionImageData {
    0 "Url" url: String
} }

/// `RecolorHDImage` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/RecolorHDImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorHDImage {
    pub color_count: Option<i64>,
    pub color_template: Option<Vec<RecolorHDImageColorTemplate>>,
    /// Required.
    pub degree: String,
    pub mode: Option<String>,
    pub ref_url: Option<String>,
    /// Required.
    pub url: String,
}
operation! { RecolorHDImage(degree: String, url: String) "RecolorHDImage" -> RecolorHDImageOutput {
    0 "ColorCount" color_count: i64, 1 "ColorTemplate" color_template: Vec<RecolorHDImageColorTemplate>,
    2 "Degree" degree, 3 "Mode" mode: String, 4 "RefUrl" ref_url: String, 5 "Url" url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`RecolorHDImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorHDImageColorTemplate {
    pub color: Option<String>,
}
input! { RecolorHDImageColorTemplate() {
    0 "Color" color: String
} }

/// Response of [`RecolorHDImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorHDImageOutput {
    pub data: Option<RecolorHDImageData>,
    pub message: Option<String>,
}
model! { RecolorHDImageOutput {
    0 "Data" data: RecolorHDImageData, 1 "Message" message: String
} }

/// In the response of [`RecolorHDImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorHDImageData {
    pub image_list: Vec<String>,
}
model! { RecolorHDImageData {
    0 "ImageList" image_list: Vec<String>
} }

/// `RecolorImage` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/RecolorImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorImage {
    pub color_count: Option<i64>,
    pub color_template: Option<Vec<RecolorImageColorTemplate>>,
    pub mode: Option<String>,
    pub ref_url: Option<String>,
    /// Required.
    pub url: String,
}
operation! { RecolorImage(url: String) "RecolorImage" -> RecolorImageOutput {
    0 "ColorCount" color_count: i64, 1 "ColorTemplate" color_template: Vec<RecolorImageColorTemplate>,
    2 "Mode" mode: String, 3 "RefUrl" ref_url: String, 4 "Url" url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`RecolorImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorImageColorTemplate {
    pub color: Option<String>,
}
input! { RecolorImageColorTemplate() {
    0 "Color" color: String
} }

/// Response of [`RecolorImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorImageOutput {
    pub data: Option<RecolorImageData>,
}
model! { RecolorImageOutput {
    0 "Data" data: RecolorImageData
} }

/// In the response of [`RecolorImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorImageData {
    pub image_list: Vec<String>,
}
model! { RecolorImageData {
    0 "ImageList" image_list: Vec<String>
} }

/// Removes image subtitles: `RemoveImageSubtitles` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/RemoveImageSubtitles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveImageSubtitles {
    pub bh: Option<f64>,
    pub bw: Option<f64>,
    pub bx: Option<f64>,
    pub by: Option<f64>,
    /// Required.
    pub image_url: String,
}
operation! { RemoveImageSubtitles(image_url: String) "RemoveImageSubtitles" -> RemoveImageSubtitlesOutput {
    0 "BH" bh: f64, 1 "BW" bw: f64, 2 "BX" bx: f64, 3 "BY" by: f64, 4 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`RemoveImageSubtitles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveImageSubtitlesOutput {
    pub data: Option<RemoveImageSubtitlesData>,
}
model! { RemoveImageSubtitlesOutput {
    0 "Data" data: RemoveImageSubtitlesData
} }

/// In the response of [`RemoveImageSubtitles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveImageSubtitlesData {
    pub image_url: Option<String>,
}
model! { RemoveImageSubtitlesData {
    0 "ImageURL" image_url: String
} }

/// Removes image watermark: `RemoveImageWatermark` of `imageenhan` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageenhan/2019-09-30/RemoveImageWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveImageWatermark {
    /// Required.
    pub image_url: String,
}
operation! { RemoveImageWatermark(image_url: String) "RemoveImageWatermark" -> RemoveImageWatermarkOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RemoveImageWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveImageWatermarkOutput {
    pub data: Option<RemoveImageWatermarkData>,
}
model! { RemoveImageWatermarkOutput {
    0 "Data" data: RemoveImageWatermarkData
} }

/// In the response of [`RemoveImageWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveImageWatermarkData {
    pub image_url: Option<String>,
}
model! { RemoveImageWatermarkData {
    0 "ImageURL" image_url: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AssessComposition, AssessExposure, AssessSharpness, ChangeImageSize, ColorizeImage, EnhanceImageColor, ErasePerson,
    ExtendImageStyle, GenerateCartoonizedImage, GenerateSuperResolutionImage, GetAsyncJobResult,
    ImageBlindCharacterWatermark, ImageBlindPicWatermark, ImitatePhotoStyle, IntelligentComposition,
    MakeSuperResolutionImage, RecolorHDImage, RecolorImage, RemoveImageSubtitles, RemoveImageWatermark
}
