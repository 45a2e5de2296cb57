//! `imageseg` of Alibaba Cloud, API version 2019-12-30.
//!
//! Endpoint: `imageseg.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/imageseg/2019-12-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, imageseg::GetAsyncJobResult};
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
    &[("cn-shanghai", "imageseg-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "imageseg",
    "2019-12-30",
    "imageseg",
    &ENDPOINTS,
);

/// Changes sky: `ChangeSky` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/ChangeSky>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSky {
    /// Required.
    pub image_url: String,
    /// Required.
    pub replace_image_url: String,
}
operation! { ChangeSky(image_url: String, replace_image_url: String) "ChangeSky" -> ChangeSkyOutput {
    0 "ImageURL" image_url, 1 "ReplaceImageURL" replace_image_url
} }

/// Response of [`ChangeSky`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSkyOutput {
    pub data: Option<ChangeSkyData>,
}
model! { ChangeSkyOutput {
    0 "Data" data: ChangeSkyData
} }

/// In the response of [`ChangeSky`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSkyData {
    pub image_url: Option<String>,
}
model! { ChangeSkyData {
    0 "ImageURL" image_url: String
} }

/// Gets async job result: `GetAsyncJobResult` of `imageseg` 2019-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/GetAsyncJobResult>.
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

/// `ParseFace` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/ParseFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseFace {
    /// Required.
    pub image_url: String,
}
operation! { ParseFace(image_url: String) "ParseFace" -> ParseFaceOutput {
    0 "ImageURL" image_url
} }

/// Response of [`ParseFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseFaceOutput {
    pub data: Option<ParseFaceData>,
}
model! { ParseFaceOutput {
    0 "Data" data: ParseFaceData
} }

/// In the response of [`ParseFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseFaceData {
    pub elements: Vec<ParseFaceElements>,
    pub origin_image_url: Option<String>,
}
model! { ParseFaceData {
    0 "Elements" elements: Vec<ParseFaceElements>, 1 "OriginImageURL" origin_image_url: String
} }

/// In the response of [`ParseFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseFaceElements {
    pub image_url: Option<String>,
    pub name: Option<String>,
}
model! { ParseFaceElements {
    0 "ImageURL" image_url: String, 1 "Name" name: String
} }

/// `RefineMask` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/RefineMask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefineMask {
    /// Required.
    pub image_url: String,
    /// Required.
    pub mask_image_url: String,
}
operation! { RefineMask(image_url: String, mask_image_url: String) "RefineMask" -> RefineMaskOutput {
    0 "ImageURL" image_url, 1 "MaskImageURL" mask_image_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RefineMask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefineMaskOutput {
    pub data: Option<RefineMaskData>,
}
model! { RefineMaskOutput {
    0 "Data" data: RefineMaskData
} }

/// In the response of [`RefineMask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefineMaskData {
    pub elements: Vec<RefineMaskElements>,
}
model! { RefineMaskData {
    0 "Elements" elements: Vec<RefineMaskElements>
} }

/// In the response of [`RefineMask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefineMaskElements {
    pub image_url: Option<String>,
}
model! { RefineMaskElements {
    0 "ImageURL" image_url: String
} }

/// `SegmentBody` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/SegmentBody>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentBody {
    /// Required.
    pub image_url: String,
    pub return_form: Option<String>,
}
operation! { SegmentBody(image_url: String) "SegmentBody" -> SegmentBodyOutput {
    0 "ImageURL" image_url, 1 "ReturnForm" return_form: String
} }

/// Response of [`SegmentBody`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentBodyOutput {
    pub data: Option<SegmentBodyData>,
}
model! { SegmentBodyOutput {
    0 "Data" data: SegmentBodyData
} }

/// In the response of [`SegmentBody`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentBodyData {
    pub image_url: Option<String>,
}
model! { SegmentBodyData {
    0 "ImageURL" image_url: String
} }

/// `SegmentCloth` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/SegmentCloth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCloth {
    pub cloth_class: Option<Vec<String>>,
    /// Required.
    pub image_url: String,
    pub out_mode: Option<i64>,
    pub return_form: Option<String>,
}
operation! { SegmentCloth(image_url: String) "SegmentCloth" -> SegmentClothOutput {
    0 "ClothClass" cloth_class: Vec<String>, 1 "ImageURL" image_url, 2 "OutMode" out_mode: i64,
    3 "ReturnForm" return_form: String
} }

/// Response of [`SegmentCloth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentClothOutput {
    pub data: Option<SegmentClothData>,
}
model! { SegmentClothOutput {
    0 "Data" data: SegmentClothData
} }

/// In the response of [`SegmentCloth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentClothData {
    pub elements: Vec<SegmentClothElements>,
}
model! { SegmentClothData {
    0 "Elements" elements: Vec<SegmentClothElements>
} }

/// In the response of [`SegmentCloth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentClothElements {
    pub class_url: BTreeMap<String, String>,
    pub image_url: Option<String>,
}
model! { SegmentClothElements {
    0 "ClassUrl" class_url: BTreeMap<String, String>, 1 "ImageURL" image_url: String
} }

/// `SegmentCommodity` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/SegmentCommodity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommodity {
    /// Required.
    pub image_url: String,
    pub return_form: Option<String>,
}
operation! { SegmentCommodity(image_url: String) "SegmentCommodity" -> SegmentCommodityOutput {
    0 "ImageURL" image_url, 1 "ReturnForm" return_form: String
} }

/// Response of [`SegmentCommodity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommodityOutput {
    pub data: Option<SegmentCommodityData>,
}
model! { SegmentCommodityOutput {
    0 "Data" data: SegmentCommodityData
} }

/// In the response of [`SegmentCommodity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommodityData {
    pub image_url: Option<String>,
}
model! { SegmentCommodityData {
    0 "ImageURL" image_url: String
} }

/// `SegmentCommonImage` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/SegmentCommonImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommonImage {
    /// Required.
    pub image_url: String,
    pub return_form: Option<String>,
}
operation! { SegmentCommonImage(image_url: String) "SegmentCommonImage" -> SegmentCommonImageOutput {
    0 "ImageURL" image_url, 1 "ReturnForm" return_form: String
} }

/// Response of [`SegmentCommonImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommonImageOutput {
    pub data: Option<SegmentCommonImageData>,
}
model! { SegmentCommonImageOutput {
    0 "Data" data: SegmentCommonImageData
} }

/// In the response of [`SegmentCommonImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommonImageData {
    pub image_url: Option<String>,
}
model! { SegmentCommonImageData {
    0 "ImageURL" image_url: String
} }

/// `SegmentFood` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/SegmentFood>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentFood {
    /// Required.
    pub image_url: String,
    pub return_form: Option<String>,
}
operation! { SegmentFood(image_url: String) "SegmentFood" -> SegmentFoodOutput {
    0 "ImageURL" image_url, 1 "ReturnForm" return_form: String
} }

/// Response of [`SegmentFood`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentFoodOutput {
    pub data: Option<SegmentFoodData>,
}
model! { SegmentFoodOutput {
    0 "Data" data: SegmentFoodData
} }

/// In the response of [`SegmentFood`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentFoodData {
    pub image_url: Option<String>,
}
model! { SegmentFoodData {
    0 "ImageURL" image_url: String
} }

/// `SegmentHDBody` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/SegmentHDBody>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDBody {
    /// Required.
    pub image_url: String,
}
operation! { SegmentHDBody(image_url: String) "SegmentHDBody" -> SegmentHDBodyOutput {
    0 "ImageURL" image_url
} }

/// Response of [`SegmentHDBody`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDBodyOutput {
    pub data: Option<SegmentHDBodyData>,
}
model! { SegmentHDBodyOutput {
    0 "Data" data: SegmentHDBodyData
} }

/// In the response of [`SegmentHDBody`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDBodyData {
    pub image_url: Option<String>,
}
model! { SegmentHDBodyData {
    0 "ImageURL" image_url: String
} }

/// `SegmentHDCommonImage` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/SegmentHDCommonImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDCommonImage {
    /// Required.
    pub image_url: String,
}
operation! { SegmentHDCommonImage(image_url: String) "SegmentHDCommonImage" -> SegmentHDCommonImageOutput {
    0 "ImageUrl" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`SegmentHDCommonImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDCommonImageOutput {
    pub data: Option<SegmentHDCommonImageData>,
    pub message: Option<String>,
}
model! { SegmentHDCommonImageOutput {
    0 "Data" data: SegmentHDCommonImageData, 1 "Message" message: String
} }

/// In the response of [`SegmentHDCommonImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDCommonImageData {
    pub image_url: Option<String>,
}
model! { SegmentHDCommonImageData {
    0 "ImageUrl" image_url: String
} }

/// `SegmentHDSky` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/SegmentHDSky>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDSky {
    /// Required.
    pub image_url: String,
}
operation! { SegmentHDSky(image_url: String) "SegmentHDSky" -> SegmentHDSkyOutput {
    0 "ImageURL" image_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`SegmentHDSky`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDSkyOutput {
    pub data: Option<SegmentHDSkyData>,
}
model! { SegmentHDSkyOutput {
    0 "Data" data: SegmentHDSkyData
} }

/// In the response of [`SegmentHDSky`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDSkyData {
    pub image_url: Option<String>,
}
model! { SegmentHDSkyData {
    0 "ImageURL" image_url: String
} }

/// `SegmentHair` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/SegmentHair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHair {
    /// Required.
    pub image_url: String,
}
operation! { SegmentHair(image_url: String) "SegmentHair" -> SegmentHairOutput {
    0 "ImageURL" image_url
} }

/// Response of [`SegmentHair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHairOutput {
    pub data: Option<SegmentHairData>,
}
model! { SegmentHairOutput {
    0 "Data" data: SegmentHairData
} }

/// In the response of [`SegmentHair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHairData {
    pub elements: Vec<SegmentHairElements>,
}
model! { SegmentHairData {
    0 "Elements" elements: Vec<SegmentHairElements>
} }

/// In the response of [`SegmentHair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHairElements {
    pub height: Option<i64>,
    pub image_url: Option<String>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { SegmentHairElements {
    0 "Height" height: i64, 1 "ImageURL" image_url: String, 2 "Width" width: i64, 3 "X" x: i64, 4 "Y" y: i64
} }

/// `SegmentHead` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/SegmentHead>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHead {
    /// Required.
    pub image_url: String,
    pub return_form: Option<String>,
}
operation! { SegmentHead(image_url: String) "SegmentHead" -> SegmentHeadOutput {
    0 "ImageURL" image_url, 1 "ReturnForm" return_form: String
} }

/// Response of [`SegmentHead`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHeadOutput {
    pub data: Option<SegmentHeadData>,
}
model! { SegmentHeadOutput {
    0 "Data" data: SegmentHeadData
} }

/// In the response of [`SegmentHead`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHeadData {
    pub elements: Vec<SegmentHeadElements>,
}
model! { SegmentHeadData {
    0 "Elements" elements: Vec<SegmentHeadElements>
} }

/// In the response of [`SegmentHead`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHeadElements {
    pub height: Option<i64>,
    pub image_url: Option<String>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { SegmentHeadElements {
    0 "Height" height: i64, 1 "ImageURL" image_url: String, 2 "Width" width: i64, 3 "X" x: i64, 4 "Y" y: i64
} }

/// `SegmentSkin` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/SegmentSkin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSkin {
    /// Required.
    pub url: String,
}
operation! { SegmentSkin(url: String) "SegmentSkin" -> SegmentSkinOutput {
    0 "URL" url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`SegmentSkin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSkinOutput {
    pub data: Option<SegmentSkinData>,
}
model! { SegmentSkinOutput {
    0 "Data" data: SegmentSkinData
} }

/// In the response of [`SegmentSkin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSkinData {
    pub url: Option<String>,
}
model! { SegmentSkinData {
    0 "URL" url: String
} }

/// `SegmentSky` of `imageseg` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imageseg/2019-12-30/SegmentSky>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSky {
    /// Required.
    pub image_url: String,
}
operation! { SegmentSky(image_url: String) "SegmentSky" -> SegmentSkyOutput {
    0 "ImageURL" image_url
} }

/// Response of [`SegmentSky`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSkyOutput {
    pub data: Option<SegmentSkyData>,
}
model! { SegmentSkyOutput {
    0 "Data" data: SegmentSkyData
} }

/// In the response of [`SegmentSky`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSkyData {
    pub image_url: Option<String>,
}
model! { SegmentSkyData {
    0 "ImageURL" image_url: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ChangeSky, GetAsyncJobResult, ParseFace, RefineMask, SegmentBody, SegmentCloth, SegmentCommodity,
    SegmentCommonImage, SegmentFood, SegmentHDBody, SegmentHDCommonImage, SegmentHDSky, SegmentHair, SegmentHead,
    SegmentSkin, SegmentSky
}
