//! `imagerecog` 2019-09-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[("cn-shanghai", "imagerecog-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "imagerecog", version: "2019-09-30", code: "imagerecog", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyingRubbish {
    pub image_url: String,
}
operation! { ClassifyingRubbish(image_url: String) "ClassifyingRubbish" -> ClassifyingRubbishOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyingRubbishOutput {
    pub data: Option<ClassifyingRubbishData>,
}
model! { ClassifyingRubbishOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyingRubbishData {
    pub elements: Option<Vec<ClassifyingRubbishElements>>,
    pub sensitive: Option<bool>,
}
model! { ClassifyingRubbishData {
    0 "Elements" elements, 1 "Sensitive" sensitive
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyingRubbishElements {
    pub category: Option<String>,
    pub category_score: Option<f64>,
    pub rubbish: Option<String>,
    pub rubbish_score: Option<f64>,
}
model! { ClassifyingRubbishElements {
    0 "Category" category, 1 "CategoryScore" category_score, 2 "Rubbish" rubbish, 3 "RubbishScore" rubbish_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElements {
    pub url: String,
}
operation! { DetectImageElements(url: String) "DetectImageElements" -> DetectImageElementsOutput {
    0 "Url" url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElementsOutput {
    pub data: Option<DetectImageElementsData>,
}
model! { DetectImageElementsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElementsData {
    pub elements: Option<Vec<DetectImageElementsElements>>,
}
model! { DetectImageElementsData {
    0 "Elements" elements
} }

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
    0 "Height" height, 1 "Score" score, 2 "Type" r#type, 3 "Width" width, 4 "X" x, 5 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateCertificateQuality {
    pub image_url: String,
    pub r#type: String,
}
operation! { EvaluateCertificateQuality(image_url: String, r#type: String)
    "EvaluateCertificateQuality" -> EvaluateCertificateQualityOutput {
    0 "ImageURL" image_url, 1 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateCertificateQualityOutput {
    pub data: Option<EvaluateCertificateQualityData>,
}
model! { EvaluateCertificateQualityOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateCertificateQualityData {
    pub elements: Option<Vec<EvaluateCertificateQualityElements>>,
}
model! { EvaluateCertificateQualityData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateCertificateQualityElements {
    pub pass: Option<String>,
    pub score: Option<String>,
    pub value: Option<String>,
}
model! { EvaluateCertificateQualityElements {
    0 "Pass" pass, 1 "Score" score, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    pub job_id: String,
}
operation! { GetAsyncJobResult(job_id: String) "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResultOutput {
    pub data: Option<GetAsyncJobResultData>,
}
model! { GetAsyncJobResultOutput {
    0 "Data" data
} }

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
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "JobId" job_id, 3 "Result" result, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFood {
    pub image_url: String,
}
operation! { RecognizeFood(image_url: String) "RecognizeFood" -> RecognizeFoodOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFoodOutput {
    pub data: Option<RecognizeFoodData>,
}
model! { RecognizeFoodOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFoodData {
    pub top_fives: Option<Vec<RecognizeFoodTopFives>>,
}
model! { RecognizeFoodData {
    0 "TopFives" top_fives
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFoodTopFives {
    pub calorie: Option<String>,
    pub category: Option<String>,
    pub score: Option<f64>,
}
model! { RecognizeFoodTopFives {
    0 "Calorie" calorie, 1 "Category" category, 2 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColor {
    pub color_count: Option<i64>,
    pub url: String,
}
operation! { RecognizeImageColor(url: String) "RecognizeImageColor" -> RecognizeImageColorOutput {
    0 "ColorCount" color_count: i64, 1 "Url" url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColorOutput {
    pub data: Option<RecognizeImageColorData>,
}
model! { RecognizeImageColorOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColorData {
    pub color_template_list: Option<Vec<RecognizeImageColorColorTemplateList>>,
}
model! { RecognizeImageColorData {
    0 "ColorTemplateList" color_template_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColorColorTemplateList {
    pub color: Option<String>,
    pub label: Option<String>,
    pub percentage: Option<f64>,
}
model! { RecognizeImageColorColorTemplateList {
    0 "Color" color, 1 "Label" label, 2 "Percentage" percentage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageStyle {
    pub url: String,
}
operation! { RecognizeImageStyle(url: String) "RecognizeImageStyle" -> RecognizeImageStyleOutput {
    0 "Url" url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageStyleOutput {
    pub data: Option<RecognizeImageStyleData>,
}
model! { RecognizeImageStyleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageStyleData {
    pub styles: Option<Vec<String>>,
}
model! { RecognizeImageStyleData {
    0 "Styles" styles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeScene {
    pub image_url: String,
}
operation! { RecognizeScene(image_url: String) "RecognizeScene" -> RecognizeSceneOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeSceneOutput {
    pub data: Option<RecognizeSceneData>,
}
model! { RecognizeSceneOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeSceneData {
    pub tags: Option<Vec<RecognizeSceneTags>>,
}
model! { RecognizeSceneData {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeSceneTags {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { RecognizeSceneTags {
    0 "Confidence" confidence, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingAdImage {
    pub image_url: String,
}
operation! { TaggingAdImage(image_url: String) "TaggingAdImage" -> TaggingAdImageOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingAdImageOutput {
    pub data: Option<TaggingAdImageData>,
    pub message: Option<String>,
}
model! { TaggingAdImageOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingAdImageData {
    pub tag_info: Option<BTreeMap<String, Value>>,
}
model! { TaggingAdImageData {
    0 "TagInfo" tag_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingImage {
    pub image_url: String,
}
operation! { TaggingImage(image_url: String) "TaggingImage" -> TaggingImageOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingImageOutput {
    pub data: Option<TaggingImageData>,
}
model! { TaggingImageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingImageData {
    pub tags: Option<Vec<TaggingImageTags>>,
}
model! { TaggingImageData {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggingImageTags {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { TaggingImageTags {
    0 "Confidence" confidence, 1 "Value" value
} }

#[cfg(feature = "reflect")]
register! {
    ClassifyingRubbish, DetectImageElements, EvaluateCertificateQuality, GetAsyncJobResult, RecognizeFood,
    RecognizeImageColor, RecognizeImageStyle, RecognizeScene, TaggingAdImage, TaggingImage
}
