//! `imagerecog` of Alibaba Cloud, API version 2019-09-30.
//!
//! Endpoint: `imagerecog.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/imagerecog/2019-09-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, imagerecog::GetAsyncJobResult};
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
    &[("cn-shanghai", "imagerecog-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "imagerecog",
    "2019-09-30",
    "imagerecog",
    &ENDPOINTS,
);

/// `ClassifyingRubbish` of `imagerecog` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imagerecog/2019-09-30/ClassifyingRubbish>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyingRubbish {
    /// Required.
    pub image_url: String,
}
operation! { ClassifyingRubbish(image_url: String) "ClassifyingRubbish" -> ClassifyingRubbishOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ClassifyingRubbish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyingRubbishOutput {
    pub data: Option<ClassifyingRubbishData>,
}
model! { ClassifyingRubbishOutput {
    0 "Data" data: ClassifyingRubbishData
} }

/// In the response of [`ClassifyingRubbish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyingRubbishData {
    pub elements: Vec<ClassifyingRubbishElements>,
    pub sensitive: Option<bool>,
}
model! { ClassifyingRubbishData {
    0 "Elements" elements: Vec<ClassifyingRubbishElements>, 1 "Sensitive" sensitive: bool
} }

/// In the response of [`ClassifyingRubbish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyingRubbishElements {
    pub category: Option<String>,
    pub category_score: Option<f64>,
    pub rubbish: Option<String>,
    pub rubbish_score: Option<f64>,
}
model! { ClassifyingRubbishElements {
    0 "Category" category: String, 1 "CategoryScore" category_score: f64, 2 "Rubbish" rubbish: String,
    3 "RubbishScore" rubbish_score: f64
} }

/// Detects image elements: `DetectImageElements` of `imagerecog` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imagerecog/2019-09-30/DetectImageElements>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElements {
    /// Required.
    pub url: String,
}
operation! { DetectImageElements(url: String) "DetectImageElements" -> DetectImageElementsOutput {
    0 "Url" url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DetectImageElements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElementsOutput {
    pub data: Option<DetectImageElementsData>,
}
model! { DetectImageElementsOutput {
    0 "Data" data: DetectImageElementsData
} }

/// In the response of [`DetectImageElements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElementsData {
    pub elements: Vec<DetectImageElementsElements>,
}
model! { DetectImageElementsData {
    0 "Elements" elements: Vec<DetectImageElementsElements>
} }

/// In the response of [`DetectImageElements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElementsElements {
    pub height: Option<i64>,
    pub score: Option<f64>,
    pub r#type: Option<String>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { DetectImageElementsElements {
    0 "Height" height: i64, 1 "Score" score: f64, 2 "Type" r#type: String, 3 "Width" width: i64, 4 "X" x: i64,
    5 "Y" y: i64
} }

/// `EvaluateCertificateQuality` of `imagerecog` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imagerecog/2019-09-30/EvaluateCertificateQuality>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateCertificateQuality {
    /// Required.
    pub image_url: String,
    /// Required.
    pub r#type: String,
}
operation! { EvaluateCertificateQuality(image_url: String, r#type: String)
    "EvaluateCertificateQuality" -> EvaluateCertificateQualityOutput {
    0 "ImageURL" image_url, 1 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`EvaluateCertificateQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateCertificateQualityOutput {
    pub data: Option<EvaluateCertificateQualityData>,
}
model! { EvaluateCertificateQualityOutput {
    0 "Data" data: EvaluateCertificateQualityData
} }

/// In the response of [`EvaluateCertificateQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateCertificateQualityData {
    pub elements: Vec<EvaluateCertificateQualityElements>,
}
model! { EvaluateCertificateQualityData {
    0 "Elements" elements: Vec<EvaluateCertificateQualityElements>
} }

/// In the response of [`EvaluateCertificateQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateCertificateQualityElements {
    pub pass: Option<String>,
    pub score: Option<String>,
    pub value: Option<String>,
}
model! { EvaluateCertificateQualityElements {
    0 "Pass" pass: String, 1 "Score" score: String, 2 "Value" value: String
} }

/// Gets async job result: `GetAsyncJobResult` of `imagerecog` 2019-09-30.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/imagerecog/2019-09-30/GetAsyncJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    /// Required.
    pub job_id: String,
}
operation! { GetAsyncJobResult(job_id: String) "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id
} { method: "GET", } }

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

/// `RecognizeFood` of `imagerecog` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imagerecog/2019-09-30/RecognizeFood>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFood {
    /// Required.
    pub image_url: String,
}
operation! { RecognizeFood(image_url: String) "RecognizeFood" -> RecognizeFoodOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeFood`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFoodOutput {
    pub data: Option<RecognizeFoodData>,
}
model! { RecognizeFoodOutput {
    0 "Data" data: RecognizeFoodData
} }

/// In the response of [`RecognizeFood`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFoodData {
    pub top_fives: Vec<RecognizeFoodTopFives>,
}
model! { RecognizeFoodData {
    0 "TopFives" top_fives: Vec<RecognizeFoodTopFives>
} }

/// In the response of [`RecognizeFood`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFoodTopFives {
    pub calorie: Option<String>,
    pub category: Option<String>,
    pub score: Option<f64>,
}
model! { RecognizeFoodTopFives {
    0 "Calorie" calorie: String, 1 "Category" category: String, 2 "Score" score: f64
} }

/// `RecognizeImageColor` of `imagerecog` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imagerecog/2019-09-30/RecognizeImageColor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColor {
    pub color_count: Option<i64>,
    /// Required.
    pub url: String,
}
operation! { RecognizeImageColor(url: String) "RecognizeImageColor" -> RecognizeImageColorOutput {
    0 "ColorCount" color_count: i64, 1 "Url" url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RecognizeImageColor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColorOutput {
    pub data: Option<RecognizeImageColorData>,
}
model! { RecognizeImageColorOutput {
    0 "Data" data: RecognizeImageColorData
} }

/// In the response of [`RecognizeImageColor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColorData {
    pub color_template_list: Vec<RecognizeImageColorColorTemplateList>,
}
model! { RecognizeImageColorData {
    0 "ColorTemplateList" color_template_list: Vec<RecognizeImageColorColorTemplateList>
} }

/// In the response of [`RecognizeImageColor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColorColorTemplateList {
    pub color: Option<String>,
    pub label: Option<String>,
    pub percentage: Option<f64>,
}
model! { RecognizeImageColorColorTemplateList {
    0 "Color" color: String, 1 "Label" label: String, 2 "Percentage" percentage: f64
} }

/// `RecognizeImageStyle` of `imagerecog` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imagerecog/2019-09-30/RecognizeImageStyle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageStyle {
    /// Required.
    pub url: String,
}
operation! { RecognizeImageStyle(url: String) "RecognizeImageStyle" -> RecognizeImageStyleOutput {
    0 "Url" url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeImageStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageStyleOutput {
    pub data: Option<RecognizeImageStyleData>,
}
model! { RecognizeImageStyleOutput {
    0 "Data" data: RecognizeImageStyleData
} }

/// In the response of [`RecognizeImageStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageStyleData {
    pub styles: Vec<String>,
}
model! { RecognizeImageStyleData {
    0 "Styles" styles: Vec<String>
} }

/// `RecognizeScene` of `imagerecog` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imagerecog/2019-09-30/RecognizeScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeScene {
    /// Required.
    pub image_url: String,
}
operation! { RecognizeScene(image_url: String) "RecognizeScene" -> RecognizeSceneOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeSceneOutput {
    pub data: Option<RecognizeSceneData>,
}
model! { RecognizeSceneOutput {
    0 "Data" data: RecognizeSceneData
} }

/// In the response of [`RecognizeScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeSceneData {
    pub tags: Vec<RecognizeSceneTags>,
}
model! { RecognizeSceneData {
    0 "Tags" tags: Vec<RecognizeSceneTags>
} }

/// In the response of [`RecognizeScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeSceneTags {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { RecognizeSceneTags {
    0 "Confidence" confidence: f64, 1 "Value" value: String
} }

/// `TaggingAdImage` of `imagerecog` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imagerecog/2019-09-30/TaggingAdImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingAdImage {
    /// Required.
    pub image_url: String,
}
operation! { TaggingAdImage(image_url: String) "TaggingAdImage" -> TaggingAdImageOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`TaggingAdImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingAdImageOutput {
    pub data: Option<TaggingAdImageData>,
    pub message: Option<String>,
}
model! { TaggingAdImageOutput {
    0 "Data" data: TaggingAdImageData, 1 "Message" message: String
} }

/// In the response of [`TaggingAdImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingAdImageData {
    pub tag_info: BTreeMap<String, Value>,
}
model! { TaggingAdImageData {
    0 "TagInfo" tag_info: BTreeMap<String, Value>
} }

/// `TaggingImage` of `imagerecog` 2019-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imagerecog/2019-09-30/TaggingImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingImage {
    /// Required.
    pub image_url: String,
}
operation! { TaggingImage(image_url: String) "TaggingImage" -> TaggingImageOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`TaggingImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingImageOutput {
    pub data: Option<TaggingImageData>,
}
model! { TaggingImageOutput {
    0 "Data" data: TaggingImageData
} }

/// In the response of [`TaggingImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingImageData {
    pub tags: Vec<TaggingImageTags>,
}
model! { TaggingImageData {
    0 "Tags" tags: Vec<TaggingImageTags>
} }

/// In the response of [`TaggingImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingImageTags {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { TaggingImageTags {
    0 "Confidence" confidence: f64, 1 "Value" value: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ClassifyingRubbish, DetectImageElements, EvaluateCertificateQuality, GetAsyncJobResult, RecognizeFood,
    RecognizeImageColor, RecognizeImageStyle, RecognizeScene, TaggingAdImage, TaggingImage
}
