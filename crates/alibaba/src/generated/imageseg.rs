//! `imageseg` 2019-12-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[("cn-shanghai", "imageseg-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "imageseg", version: "2019-12-30", code: "imageseg", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSky {
    pub image_url: String,
    pub replace_image_url: String,
}
operation! { ChangeSky(image_url: String, replace_image_url: String) "ChangeSky" -> ChangeSkyOutput {
    0 "ImageURL" image_url, 1 "ReplaceImageURL" replace_image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSkyOutput {
    pub data: Option<ChangeSkyData>,
}
model! { ChangeSkyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSkyData {
    pub image_url: Option<String>,
}
model! { ChangeSkyData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    pub job_id: String,
}
operation! { GetAsyncJobResult(job_id: String) "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

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
pub struct ParseFace {
    pub image_url: String,
}
operation! { ParseFace(image_url: String) "ParseFace" -> ParseFaceOutput {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseFaceOutput {
    pub data: Option<ParseFaceData>,
}
model! { ParseFaceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseFaceData {
    pub elements: Option<Vec<ParseFaceElements>>,
    pub origin_image_url: Option<String>,
}
model! { ParseFaceData {
    0 "Elements" elements, 1 "OriginImageURL" origin_image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseFaceElements {
    pub image_url: Option<String>,
    pub name: Option<String>,
}
model! { ParseFaceElements {
    0 "ImageURL" image_url, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefineMask {
    pub image_url: String,
    pub mask_image_url: String,
}
operation! { RefineMask(image_url: String, mask_image_url: String) "RefineMask" -> RefineMaskOutput {
    0 "ImageURL" image_url, 1 "MaskImageURL" mask_image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefineMaskOutput {
    pub data: Option<RefineMaskData>,
}
model! { RefineMaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefineMaskData {
    pub elements: Option<Vec<RefineMaskElements>>,
}
model! { RefineMaskData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefineMaskElements {
    pub image_url: Option<String>,
}
model! { RefineMaskElements {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentBody {
    pub image_url: String,
    pub return_form: Option<String>,
}
operation! { SegmentBody(image_url: String) "SegmentBody" -> SegmentBodyOutput {
    0 "ImageURL" image_url, 1 "ReturnForm" return_form: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentBodyOutput {
    pub data: Option<SegmentBodyData>,
}
model! { SegmentBodyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentBodyData {
    pub image_url: Option<String>,
}
model! { SegmentBodyData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCloth {
    pub cloth_class: Option<Vec<String>>,
    pub image_url: String,
    pub out_mode: Option<i64>,
    pub return_form: Option<String>,
}
operation! { SegmentCloth(image_url: String) "SegmentCloth" -> SegmentClothOutput {
    0 "ClothClass" cloth_class: Vec<String>, 1 "ImageURL" image_url, 2 "OutMode" out_mode: i64,
    3 "ReturnForm" return_form: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentClothOutput {
    pub data: Option<SegmentClothData>,
}
model! { SegmentClothOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentClothData {
    pub elements: Option<Vec<SegmentClothElements>>,
}
model! { SegmentClothData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentClothElements {
    pub class_url: Option<BTreeMap<String, String>>,
    pub image_url: Option<String>,
}
model! { SegmentClothElements {
    0 "ClassUrl" class_url, 1 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommodity {
    pub image_url: String,
    pub return_form: Option<String>,
}
operation! { SegmentCommodity(image_url: String) "SegmentCommodity" -> SegmentCommodityOutput {
    0 "ImageURL" image_url, 1 "ReturnForm" return_form: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommodityOutput {
    pub data: Option<SegmentCommodityData>,
}
model! { SegmentCommodityOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommodityData {
    pub image_url: Option<String>,
}
model! { SegmentCommodityData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommonImage {
    pub image_url: String,
    pub return_form: Option<String>,
}
operation! { SegmentCommonImage(image_url: String) "SegmentCommonImage" -> SegmentCommonImageOutput {
    0 "ImageURL" image_url, 1 "ReturnForm" return_form: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommonImageOutput {
    pub data: Option<SegmentCommonImageData>,
}
model! { SegmentCommonImageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommonImageData {
    pub image_url: Option<String>,
}
model! { SegmentCommonImageData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentFood {
    pub image_url: String,
    pub return_form: Option<String>,
}
operation! { SegmentFood(image_url: String) "SegmentFood" -> SegmentFoodOutput {
    0 "ImageURL" image_url, 1 "ReturnForm" return_form: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentFoodOutput {
    pub data: Option<SegmentFoodData>,
}
model! { SegmentFoodOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentFoodData {
    pub image_url: Option<String>,
}
model! { SegmentFoodData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDBody {
    pub image_url: String,
}
operation! { SegmentHDBody(image_url: String) "SegmentHDBody" -> SegmentHDBodyOutput {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDBodyOutput {
    pub data: Option<SegmentHDBodyData>,
}
model! { SegmentHDBodyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDBodyData {
    pub image_url: Option<String>,
}
model! { SegmentHDBodyData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDCommonImage {
    pub image_url: String,
}
operation! { SegmentHDCommonImage(image_url: String) "SegmentHDCommonImage" -> SegmentHDCommonImageOutput {
    0 "ImageUrl" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDCommonImageOutput {
    pub data: Option<SegmentHDCommonImageData>,
    pub message: Option<String>,
}
model! { SegmentHDCommonImageOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDCommonImageData {
    pub image_url: Option<String>,
}
model! { SegmentHDCommonImageData {
    0 "ImageUrl" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDSky {
    pub image_url: String,
}
operation! { SegmentHDSky(image_url: String) "SegmentHDSky" -> SegmentHDSkyOutput {
    0 "ImageURL" image_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDSkyOutput {
    pub data: Option<SegmentHDSkyData>,
}
model! { SegmentHDSkyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHDSkyData {
    pub image_url: Option<String>,
}
model! { SegmentHDSkyData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHair {
    pub image_url: String,
}
operation! { SegmentHair(image_url: String) "SegmentHair" -> SegmentHairOutput {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHairOutput {
    pub data: Option<SegmentHairData>,
}
model! { SegmentHairOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHairData {
    pub elements: Option<Vec<SegmentHairElements>>,
}
model! { SegmentHairData {
    0 "Elements" elements
} }

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
    0 "Height" height, 1 "ImageURL" image_url, 2 "Width" width, 3 "X" x, 4 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHead {
    pub image_url: String,
    pub return_form: Option<String>,
}
operation! { SegmentHead(image_url: String) "SegmentHead" -> SegmentHeadOutput {
    0 "ImageURL" image_url, 1 "ReturnForm" return_form: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHeadOutput {
    pub data: Option<SegmentHeadData>,
}
model! { SegmentHeadOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentHeadData {
    pub elements: Option<Vec<SegmentHeadElements>>,
}
model! { SegmentHeadData {
    0 "Elements" elements
} }

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
    0 "Height" height, 1 "ImageURL" image_url, 2 "Width" width, 3 "X" x, 4 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSkin {
    pub url: String,
}
operation! { SegmentSkin(url: String) "SegmentSkin" -> SegmentSkinOutput {
    0 "URL" url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSkinOutput {
    pub data: Option<SegmentSkinData>,
}
model! { SegmentSkinOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSkinData {
    pub url: Option<String>,
}
model! { SegmentSkinData {
    0 "URL" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSky {
    pub image_url: String,
}
operation! { SegmentSky(image_url: String) "SegmentSky" -> SegmentSkyOutput {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSkyOutput {
    pub data: Option<SegmentSkyData>,
}
model! { SegmentSkyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentSkyData {
    pub image_url: Option<String>,
}
model! { SegmentSkyData {
    0 "ImageURL" image_url
} }

#[cfg(feature = "reflect")]
register! {
    ChangeSky, GetAsyncJobResult, ParseFace, RefineMask, SegmentBody, SegmentCloth, SegmentCommodity,
    SegmentCommonImage, SegmentFood, SegmentHDBody, SegmentHDCommonImage, SegmentHDSky, SegmentHair, SegmentHead,
    SegmentSkin, SegmentSky
}
