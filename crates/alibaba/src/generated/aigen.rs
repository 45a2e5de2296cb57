//! `aigen` of Alibaba Cloud, API version 2024-01-11.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/aigen/2024-01-11/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "aigen.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "aigen-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("aigen", "2024-01-11", "aigen", &ENDPOINTS);

/// Generates cosplay image: `GenerateCosplayImage` of `aigen` 2024-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aigen/2024-01-11/GenerateCosplayImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCosplayImage {
    pub face_image_url: Option<String>,
    pub style: Option<i64>,
    pub template_image_url: Option<String>,
}
operation! { GenerateCosplayImage() "GenerateCosplayImage" -> GenerateCosplayImageOutput {
    0 "FaceImageUrl" face_image_url: String, 1 "Style" style: i64, 2 "TemplateImageUrl" template_image_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GenerateCosplayImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCosplayImageOutput {
    pub data: Option<GenerateCosplayImageData>,
    pub message: Option<String>,
}
model! { GenerateCosplayImageOutput {
    0 "Data" data: GenerateCosplayImageData, 1 "Message" message: String
} }

/// In the response of [`GenerateCosplayImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCosplayImageData {
    pub result_url: Option<String>,
}
model! { GenerateCosplayImageData {
    0 "ResultUrl" result_url: String
} }

/// Generates text deformation: `GenerateTextDeformation` of `aigen` 2024-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aigen/2024-01-11/GenerateTextDeformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTextDeformation {
    pub r#async: Option<bool>,
    pub font_name: Option<String>,
    pub n: Option<i64>,
    pub output_image_ratio: Option<String>,
    pub prompt: Option<String>,
    pub text_content: Option<String>,
    pub ttf_url: Option<String>,
}
operation! { GenerateTextDeformation() "GenerateTextDeformation" -> GenerateTextDeformationOutput {
    0 "Async" r#async: bool, 1 "FontName" font_name: String, 2 "N" n: i64,
    3 "OutputImageRatio" output_image_ratio: String, 4 "Prompt" prompt: String, 5 "TextContent" text_content: String,
    6 "TtfUrl" ttf_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`GenerateTextDeformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTextDeformationOutput {
    pub data: Option<GenerateTextDeformationData>,
    pub message: Option<String>,
}
model! { GenerateTextDeformationOutput {
    0 "Data" data: GenerateTextDeformationData, 1 "Message" message: String
} }

/// In the response of [`GenerateTextDeformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTextDeformationData {
    pub result_url: Option<String>,
}
model! { GenerateTextDeformationData {
    0 "ResultUrl" result_url: String
} }

/// Generates text texture: `GenerateTextTexture` of `aigen` 2024-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aigen/2024-01-11/GenerateTextTexture>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTextTexture {
    pub texture_style: Option<String>,
    pub alpha_channel: Option<bool>,
    pub font_name: Option<String>,
    pub image_short_size: Option<i64>,
    pub image_url: Option<String>,
    pub n: Option<i64>,
    pub output_image_ratio: Option<String>,
    pub prompt: Option<String>,
    pub text_content: Option<String>,
    pub ttf_url: Option<String>,
}
operation! { GenerateTextTexture() "GenerateTextTexture" -> GenerateTextTextureOutput {
    0 "TextureStyle" texture_style: String, 1 "AlphaChannel" alpha_channel: bool, 2 "FontName" font_name: String,
    3 "ImageShortSize" image_short_size: i64, 4 "ImageUrl" image_url: String, 5 "N" n: i64,
    6 "OutputImageRatio" output_image_ratio: String, 7 "Prompt" prompt: String, 8 "TextContent" text_content: String,
    9 "TtfUrl" ttf_url: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`GenerateTextTexture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTextTextureOutput {
    pub data: Option<GenerateTextTextureData>,
    pub message: Option<String>,
}
model! { GenerateTextTextureOutput {
    0 "Data" data: GenerateTextTextureData, 1 "Message" message: String
} }

/// In the response of [`GenerateTextTexture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTextTextureData {
    pub result_url: Option<String>,
}
model! { GenerateTextTextureData {
    0 "ResultUrl" result_url: String
} }

/// `InteractiveFullSegmentation` of `aigen` 2024-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aigen/2024-01-11/InteractiveFullSegmentation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InteractiveFullSegmentation {
    pub image_url: Option<String>,
    pub return_format: Option<String>,
}
operation! { InteractiveFullSegmentation() "InteractiveFullSegmentation" -> InteractiveFullSegmentationOutput {
    0 "ImageUrl" image_url: String, 1 "ReturnFormat" return_format: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`InteractiveFullSegmentation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InteractiveFullSegmentationOutput {
    pub data: Option<InteractiveFullSegmentationData>,
    pub message: Option<String>,
}
model! { InteractiveFullSegmentationOutput {
    0 "Data" data: InteractiveFullSegmentationData, 1 "Message" message: String
} }

/// In the response of [`InteractiveFullSegmentation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InteractiveFullSegmentationData {
    pub result_url: Option<String>,
}
model! { InteractiveFullSegmentationData {
    0 "ResultUrl" result_url: String
} }

/// `InteractiveScribbleSegmentation` of `aigen` 2024-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/aigen/2024-01-11/InteractiveScribbleSegmentation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InteractiveScribbleSegmentation {
    pub edge_feathering: Option<String>,
    pub image_url: Option<String>,
    pub integrated_mask_url: Option<String>,
    pub mask_image_url: Option<String>,
    pub neg_scribble_image_url: Option<String>,
    pub pos_scribble_image_url: Option<String>,
    pub postprocess_option: Option<String>,
    pub return_form: Option<String>,
    pub return_format: Option<String>,
}
operation! { InteractiveScribbleSegmentation()
    "InteractiveScribbleSegmentation" -> InteractiveScribbleSegmentationOutput {
    0 "EdgeFeathering" edge_feathering: String, 1 "ImageUrl" image_url: String,
    2 "IntegratedMaskUrl" integrated_mask_url: String, 3 "MaskImageUrl" mask_image_url: String,
    4 "NegScribbleImageUrl" neg_scribble_image_url: String, 5 "PosScribbleImageUrl" pos_scribble_image_url: String,
    6 "PostprocessOption" postprocess_option: String, 7 "ReturnForm" return_form: String,
    8 "ReturnFormat" return_format: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`InteractiveScribbleSegmentation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InteractiveScribbleSegmentationOutput {
    pub data: Option<InteractiveScribbleSegmentationData>,
}
model! { InteractiveScribbleSegmentationOutput {
    0 "Data" data: InteractiveScribbleSegmentationData
} }

/// In the response of [`InteractiveScribbleSegmentation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InteractiveScribbleSegmentationData {
    pub result_url: Option<String>,
}
model! { InteractiveScribbleSegmentationData {
    0 "ResultUrl" result_url: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    GenerateCosplayImage, GenerateTextDeformation, GenerateTextTexture, InteractiveFullSegmentation,
    InteractiveScribbleSegmentation
}
