//! `tiia` of Tencent Cloud, API version 2019-05-29.
//!
//! Endpoint: `tiia.tencentcloudapi.com`, or `tiia.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tiia::DescribeGroups};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeGroups::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tiia",
    "2019-05-29",
    "tiia",
    &Endpoints::NONE,
);

/// `AssessQuality` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=AssessQuality>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessQuality {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { AssessQuality() "AssessQuality" -> AssessQualityOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

/// Response of [`AssessQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessQualityOutput {
    pub long_image: Option<bool>,
    pub black_and_white: Option<bool>,
    pub small_image: Option<bool>,
    pub big_image: Option<bool>,
    pub pure_image: Option<bool>,
    pub clarity_score: Option<i64>,
    pub aesthetic_score: Option<i64>,
}
model! { AssessQualityOutput {
    0 "LongImage" long_image: bool, 1 "BlackAndWhite" black_and_white: bool, 2 "SmallImage" small_image: bool,
    3 "BigImage" big_image: bool, 4 "PureImage" pure_image: bool, 5 "ClarityScore" clarity_score: i64,
    6 "AestheticScore" aesthetic_score: i64
} }

/// Creates group: `CreateGroup` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=CreateGroup>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::FAILED_OPERATION_GROUP_COUNT_EXCEEDED`],
/// [`codes::FAILED_OPERATION_PARAMETER_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_BRIEF_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_GROUP_ID_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_GROUP_NAME_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_GROUP_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub max_capacity: i64,
    pub brief: Option<String>,
    pub max_qps: Option<i64>,
    pub group_type: Option<i64>,
}
operation! { CreateGroup(group_id: String, group_name: String, max_capacity: i64) "CreateGroup" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "MaxCapacity" max_capacity, 3 "Brief" brief: String,
    4 "MaxQps" max_qps: i64, 5 "GroupType" group_type: i64
} }

/// Response of [`CreateGroup`]: empty.
pub type CreateGroupOutput = Empty;

/// Creates image: `CreateImage` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=CreateImage>.
///
/// Errors: [`codes::FAILED_OPERATION_EMPTY_IMAGE_ERROR`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_ENTITY_COUNT_EXCEED`], [`codes::FAILED_OPERATION_IMAGE_GROUP_CHARGE_STATUS_CLOSE`],
/// [`codes::FAILED_OPERATION_IMAGE_NOT_FOUND_INFO`], [`codes::FAILED_OPERATION_IMAGE_NUM_EXCEED`],
/// [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED`], [`codes::FAILED_OPERATION_IMAGE_URL_INVALID`],
/// [`codes::FAILED_OPERATION_SERVER_ERROR`], [`codes::INVALID_PARAMETER_IMAGE_FORMAT_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_PICTURE_SOLID_COLOR_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CUSTOM_CONTENT_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_ENTITY_ID_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_ENTITY_ID_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_PIC_NAME_ALREADY_EXIST`], [`codes::INVALID_PARAMETER_VALUE_PIC_NAME_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_PIC_NAME_INVALID`], [`codes::INVALID_PARAMETER_VALUE_PIC_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAGS_KEYS_EXCEED`], [`codes::INVALID_PARAMETER_VALUE_TAGS_VALUE_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAGS_VALUE_SIZE_EXCEED`], [`codes::MISSING_PARAMETER_ERROR_PARAMETER_EMPTY`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE_IS_OPENING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    /// Required.
    pub group_id: String,
    /// Required.
    pub entity_id: String,
    /// Required.
    pub pic_name: String,
    pub image_url: Option<String>,
    pub custom_content: Option<String>,
    pub image_base64: Option<String>,
    pub tags: Option<String>,
    pub enable_detect: Option<bool>,
    pub category_id: Option<i64>,
    pub image_rect: Option<Rect>,
}
operation! { CreateImage(group_id: String, entity_id: String, pic_name: String) "CreateImage" -> CreateImageOutput {
    0 "GroupId" group_id, 1 "EntityId" entity_id, 2 "PicName" pic_name, 3 "ImageUrl" image_url: String,
    4 "CustomContent" custom_content: String, 5 "ImageBase64" image_base64: String, 6 "Tags" tags: String,
    7 "EnableDetect" enable_detect: bool, 8 "CategoryId" category_id: i64, 9 "ImageRect" image_rect: Rect
} }

/// In the request of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rect {
    /// Required.
    pub x: Option<i64>,
    /// Required.
    pub y: Option<i64>,
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
}
input! { Rect(x: i64, y: i64, width: i64, height: i64) {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// Response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub object: Option<ObjectInfo>,
}
model! { CreateImageOutput {
    0 "Object" object: ObjectInfo
} }

/// In the response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectInfo {
    pub r#box: Option<BoxItem>,
    pub category_id: Option<i64>,
    pub colors: Vec<ColorInfo>,
    pub attributes: Vec<Attribute>,
    pub all_box: Vec<BoxItem>,
}
model! { ObjectInfo {
    0 "Box" r#box: BoxItem, 1 "CategoryId" category_id: i64, 2 "Colors" colors: Vec<ColorInfo>,
    3 "Attributes" attributes: Vec<Attribute>, 4 "AllBox" all_box: Vec<BoxItem>
} }

/// In the response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoxItem {
    pub rect: Option<ImageRect>,
    pub score: Option<f64>,
    pub category_id: Option<i64>,
}
model! { BoxItem {
    0 "Rect" rect: ImageRect, 1 "Score" score: f64, 2 "CategoryId" category_id: i64
} }

/// In the request of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRect {
    /// Required.
    pub x: Option<i64>,
    /// Required.
    pub y: Option<i64>,
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
}
input! { ImageRect(x: i64, y: i64, width: i64, height: i64) {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// In the response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColorInfo {
    pub color: Option<String>,
    pub percentage: Option<f64>,
    pub label: Option<String>,
}
model! { ColorInfo {
    0 "Color" color: String, 1 "Percentage" percentage: f64, 2 "Label" label: String
} }

/// In the response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    pub r#type: Option<String>,
    pub details: Option<String>,
}
model! { Attribute {
    0 "Type" r#type: String, 1 "Details" details: String
} }

/// `CropImage` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=CropImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CropImage {
    /// Required.
    pub width: i64,
    /// Required.
    pub height: i64,
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { CropImage(width: i64, height: i64) "CropImage" -> CropImageOutput {
    0 "Width" width, 1 "Height" height, 2 "ImageUrl" image_url: String, 3 "ImageBase64" image_base64: String
} }

/// Response of [`CropImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CropImageOutput {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub original_width: Option<i64>,
    pub original_height: Option<i64>,
    pub crop_result: Option<i64>,
}
model! { CropImageOutput {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64, 4 "OriginalWidth" original_width: i64,
    5 "OriginalHeight" original_height: i64, 6 "CropResult" crop_result: i64
} }

/// Deletes images: `DeleteImages` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=DeleteImages>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_DELETE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_NOT_FOUND_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_ENTITY_ID_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_ENTITY_ID_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_PIC_NAME_INVALID`], [`codes::INVALID_PARAMETER_VALUE_PIC_NAME_TOO_LONG`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE_IS_OPENING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    /// Required.
    pub group_id: String,
    /// Required.
    pub entity_id: String,
    pub pic_name: Option<String>,
}
operation! { DeleteImages(group_id: String, entity_id: String) "DeleteImages" -> Empty {
    0 "GroupId" group_id, 1 "EntityId" entity_id, 2 "PicName" pic_name: String
} }

/// Response of [`DeleteImages`]: empty.
pub type DeleteImagesOutput = Empty;

/// Describes groups: `DescribeGroups` of `tiia` 2019-05-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=DescribeGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroups {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub group_id: Option<String>,
}
operation! { DescribeGroups() "DescribeGroups" -> DescribeGroupsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "GroupId" group_id: String
} }
paged! { DescribeGroups: GroupInfo = Offset "Offset", "Groups" groups }

/// Response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsOutput {
    pub groups: Vec<GroupInfo>,
}
model! { DescribeGroupsOutput {
    0 "Groups" groups: Vec<GroupInfo>
} }

/// In the response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub brief: Option<String>,
    pub max_capacity: Option<i64>,
    pub max_qps: Option<i64>,
    pub group_type: Option<i64>,
    pub pic_count: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { GroupInfo {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "Brief" brief: String,
    3 "MaxCapacity" max_capacity: i64, 4 "MaxQps" max_qps: i64, 5 "GroupType" group_type: i64,
    6 "PicCount" pic_count: i64, 7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String
} }

/// Describes images: `DescribeImages` of `tiia` 2019-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=DescribeImages>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NOT_FOUND_INFO`], [`codes::INVALID_PARAMETER_VALUE_ENTITY_ID_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_ENTITY_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_PIC_NAME_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_PIC_NAME_TOO_LONG`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE_STOP_USING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    /// Required.
    pub group_id: String,
    /// Required.
    pub entity_id: String,
    pub pic_name: Option<String>,
}
operation! { DescribeImages(group_id: String, entity_id: String) "DescribeImages" -> DescribeImagesOutput {
    0 "GroupId" group_id, 1 "EntityId" entity_id, 2 "PicName" pic_name: String
} }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub group_id: Option<String>,
    pub entity_id: Option<String>,
    pub image_infos: Vec<ImageInfo>,
}
model! { DescribeImagesOutput {
    0 "GroupId" group_id: String, 1 "EntityId" entity_id: String, 2 "ImageInfos" image_infos: Vec<ImageInfo>
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub entity_id: Option<String>,
    pub custom_content: Option<String>,
    pub tags: Option<String>,
    pub pic_name: Option<String>,
    pub score: Option<i64>,
}
model! { ImageInfo {
    0 "EntityId" entity_id: String, 1 "CustomContent" custom_content: String, 2 "Tags" tags: String,
    3 "PicName" pic_name: String, 4 "Score" score: i64
} }

/// Detects chef dress: `DetectChefDress` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=DetectChefDress>.
///
/// Errors: [`codes::FAILED_OPERATION_DOWN_LOAD_ERROR`], [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED`],
/// [`codes::FAILED_OPERATION_NO_BODY_IN_PHOTO`], [`codes::FAILED_OPERATION_TOO_LARGE_FILE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectChefDress {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub enable_detect: Option<bool>,
    pub enable_preferred: Option<bool>,
}
operation! { DetectChefDress() "DetectChefDress" -> DetectChefDressOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "EnableDetect" enable_detect: bool,
    3 "EnablePreferred" enable_preferred: bool
} }

/// Response of [`DetectChefDress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectChefDressOutput {
    pub bodies: Vec<AttributesForBody>,
}
model! { DetectChefDressOutput {
    0 "Bodies" bodies: Vec<AttributesForBody>
} }

/// In the response of [`DetectChefDress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributesForBody {
    pub rect: Option<ImageRect>,
    pub detect_confidence: Option<f64>,
    pub attributes: Vec<BodyAttributes>,
}
model! { AttributesForBody {
    0 "Rect" rect: ImageRect, 1 "DetectConfidence" detect_confidence: f64,
    2 "Attributes" attributes: Vec<BodyAttributes>
} }

/// In the response of [`DetectChefDress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyAttributes {
    pub label: Option<String>,
    pub confidence: Option<f64>,
    pub name: Option<String>,
}
model! { BodyAttributes {
    0 "Label" label: String, 1 "Confidence" confidence: f64, 2 "Name" name: String
} }

/// Detects disgust: `DetectDisgust` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=DetectDisgust>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectDisgust {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { DetectDisgust() "DetectDisgust" -> DetectDisgustOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

/// Response of [`DetectDisgust`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectDisgustOutput {
    pub confidence: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectDisgustOutput {
    0 "Confidence" confidence: f64, 1 "Type" r#type: String
} }

/// Detects envelope: `DetectEnvelope` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=DetectEnvelope>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_URL_INVALID`], [`codes::FAILED_OPERATION_TOO_LARGE_FILE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectEnvelope {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { DetectEnvelope() "DetectEnvelope" -> DetectEnvelopeOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

/// Response of [`DetectEnvelope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectEnvelopeOutput {
    pub first_tags: Vec<ImageTag>,
    pub second_tags: Vec<ImageTag>,
}
model! { DetectEnvelopeOutput {
    0 "FirstTags" first_tags: Vec<ImageTag>, 1 "SecondTags" second_tags: Vec<ImageTag>
} }

/// In the response of [`DetectEnvelope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTag {
    pub name: Option<String>,
    pub confidence: Option<f64>,
}
model! { ImageTag {
    0 "Name" name: String, 1 "Confidence" confidence: f64
} }

/// Detects label: `DetectLabel` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=DetectLabel>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_UN_QUALIFIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLabel {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub scenes: Option<Vec<String>>,
}
operation! { DetectLabel() "DetectLabel" -> DetectLabelOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "Scenes" scenes: Vec<String>
} }

/// Response of [`DetectLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLabelOutput {
    pub labels: Vec<DetectLabelItem>,
    pub camera_labels: Vec<DetectLabelItem>,
    pub album_labels: Vec<DetectLabelItem>,
    pub news_labels: Vec<DetectLabelItem>,
}
model! { DetectLabelOutput {
    0 "Labels" labels: Vec<DetectLabelItem>, 1 "CameraLabels" camera_labels: Vec<DetectLabelItem>,
    2 "AlbumLabels" album_labels: Vec<DetectLabelItem>, 3 "NewsLabels" news_labels: Vec<DetectLabelItem>
} }

/// In the response of [`DetectLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLabelItem {
    pub name: Option<String>,
    pub confidence: Option<i64>,
    pub first_category: Option<String>,
    pub second_category: Option<String>,
}
model! { DetectLabelItem {
    0 "Name" name: String, 1 "Confidence" confidence: i64, 2 "FirstCategory" first_category: String,
    3 "SecondCategory" second_category: String
} }

/// Detects label pro: `DetectLabelPro` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=DetectLabelPro>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_UN_QUALIFIED`], [`codes::FAILED_OPERATION_TOO_LARGE_FILE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLabelPro {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { DetectLabelPro() "DetectLabelPro" -> DetectLabelProOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

/// Response of [`DetectLabelPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLabelProOutput {
    pub labels: Vec<DetectLabelItem>,
}
model! { DetectLabelProOutput {
    0 "Labels" labels: Vec<DetectLabelItem>
} }

/// Detects misbehavior: `DetectMisbehavior` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=DetectMisbehavior>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMisbehavior {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { DetectMisbehavior() "DetectMisbehavior" -> DetectMisbehaviorOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

/// Response of [`DetectMisbehavior`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMisbehaviorOutput {
    pub confidence: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectMisbehaviorOutput {
    0 "Confidence" confidence: f64, 1 "Type" r#type: String
} }

/// Detects pet: `DetectPet` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=DetectPet>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_OBJECT_DETECTED`], [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPet {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { DetectPet() "DetectPet" -> DetectPetOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

/// Response of [`DetectPet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPetOutput {
    pub pets: Vec<Pet>,
}
model! { DetectPetOutput {
    0 "Pets" pets: Vec<Pet>
} }

/// In the response of [`DetectPet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,
    pub score: Option<i64>,
    pub location: Option<Rect>,
}
model! { Pet {
    0 "Name" name: String, 1 "Score" score: i64, 2 "Location" location: Rect
} }

/// Detects product: `DetectProduct` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=DetectProduct>.
///
/// Errors: [`codes::FAILED_OPERATION_TOO_LARGE_FILE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectProduct {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { DetectProduct() "DetectProduct" -> DetectProductOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

/// Response of [`DetectProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectProductOutput {
    pub products: Vec<Product>,
}
model! { DetectProductOutput {
    0 "Products" products: Vec<Product>
} }

/// In the response of [`DetectProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    pub name: Option<String>,
    pub parents: Option<String>,
    pub confidence: Option<i64>,
    pub x_min: Option<i64>,
    pub y_min: Option<i64>,
    pub x_max: Option<i64>,
    pub y_max: Option<i64>,
}
model! { Product {
    0 "Name" name: String, 1 "Parents" parents: String, 2 "Confidence" confidence: i64, 3 "XMin" x_min: i64,
    4 "YMin" y_min: i64, 5 "XMax" x_max: i64, 6 "YMax" y_max: i64
} }

/// Detects security: `DetectSecurity` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=DetectSecurity>.
///
/// Errors: [`codes::FAILED_OPERATION_DOWN_LOAD_ERROR`], [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED`],
/// [`codes::FAILED_OPERATION_NO_BODY_IN_PHOTO`], [`codes::FAILED_OPERATION_TOO_LARGE_FILE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectSecurity {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub enable_detect: Option<bool>,
    pub enable_preferred: Option<bool>,
}
operation! { DetectSecurity() "DetectSecurity" -> DetectSecurityOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "EnableDetect" enable_detect: bool,
    3 "EnablePreferred" enable_preferred: bool
} }

/// Response of [`DetectSecurity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectSecurityOutput {
    pub bodies: Vec<AttributesForBody>,
}
model! { DetectSecurityOutput {
    0 "Bodies" bodies: Vec<AttributesForBody>
} }

/// `EnhanceImage` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=EnhanceImage>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVER_ERROR`], [`codes::RESOURCE_UNAVAILABLE_IS_OPENING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceImage {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { EnhanceImage() "EnhanceImage" -> EnhanceImageOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

/// Response of [`EnhanceImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceImageOutput {
    pub enhanced_image: Option<String>,
}
model! { EnhanceImageOutput {
    0 "EnhancedImage" enhanced_image: String
} }

/// `RecognizeCar` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=RecognizeCar>.
///
/// Errors: [`codes::FAILED_OPERATION_EMPTY_IMAGE_ERROR`], [`codes::FAILED_OPERATION_IMAGE_UN_QUALIFIED`],
/// [`codes::FAILED_OPERATION_RECOGNIZE_FAILDED`], [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCar {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { RecognizeCar() "RecognizeCar" -> RecognizeCarOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

/// Response of [`RecognizeCar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCarOutput {
    pub car_coords: Vec<Coord>,
    pub car_tags: Vec<CarTagItem>,
}
model! { RecognizeCarOutput {
    0 "CarCoords" car_coords: Vec<Coord>, 1 "CarTags" car_tags: Vec<CarTagItem>
} }

/// In the response of [`RecognizeCar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coord {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { Coord {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeCar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CarTagItem {
    pub serial: Option<String>,
    pub brand: Option<String>,
    pub r#type: Option<String>,
    pub color: Option<String>,
    pub confidence: Option<i64>,
    pub year: Option<i64>,
    pub car_location: Vec<Coord>,
    pub plate_content: Option<CarPlateContent>,
    pub plate_confidence: Option<i64>,
    pub type_confidence: Option<i64>,
    pub color_confidence: Option<i64>,
    pub orientation: Option<String>,
    pub orientation_confidence: Option<i64>,
}
model! { CarTagItem {
    0 "Serial" serial: String, 1 "Brand" brand: String, 2 "Type" r#type: String, 3 "Color" color: String,
    4 "Confidence" confidence: i64, 5 "Year" year: i64, 6 "CarLocation" car_location: Vec<Coord>,
    7 "PlateContent" plate_content: CarPlateContent, 8 "PlateConfidence" plate_confidence: i64,
    9 "TypeConfidence" type_confidence: i64, 10 "ColorConfidence" color_confidence: i64,
    11 "Orientation" orientation: String, 12 "OrientationConfidence" orientation_confidence: i64
} }

/// In the response of [`RecognizeCar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CarPlateContent {
    pub plate: Option<String>,
    pub color: Option<String>,
    pub r#type: Option<String>,
    pub plate_location: Vec<Coord>,
    pub plate_status: Option<String>,
    pub plate_status_confidence: Option<i64>,
    pub plate_angle: Option<f64>,
}
model! { CarPlateContent {
    0 "Plate" plate: String, 1 "Color" color: String, 2 "Type" r#type: String,
    3 "PlateLocation" plate_location: Vec<Coord>, 4 "PlateStatus" plate_status: String,
    5 "PlateStatusConfidence" plate_status_confidence: i64, 6 "PlateAngle" plate_angle: f64
} }

/// `RecognizeCarPro` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=RecognizeCarPro>.
///
/// Errors: [`codes::FAILED_OPERATION_EMPTY_IMAGE_ERROR`], [`codes::FAILED_OPERATION_IMAGE_UN_QUALIFIED`],
/// [`codes::FAILED_OPERATION_RECOGNIZE_FAILDED`], [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCarPro {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { RecognizeCarPro() "RecognizeCarPro" -> RecognizeCarProOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

/// Response of [`RecognizeCarPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCarProOutput {
    pub car_coords: Vec<Coord>,
    pub car_tags: Vec<CarTagItem>,
}
model! { RecognizeCarProOutput {
    0 "CarCoords" car_coords: Vec<Coord>, 1 "CarTags" car_tags: Vec<CarTagItem>
} }

/// Searches image: `SearchImage` of `tiia` 2019-05-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=SearchImage>.
///
/// Errors: [`codes::FAILED_OPERATION_EMPTY_IMAGE_ERROR`], [`codes::FAILED_OPERATION_IMAGE_GROUP_CHARGE_STATUS_CLOSE`],
/// [`codes::FAILED_OPERATION_IMAGE_GROUP_EMPTY`], [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED`],
/// [`codes::FAILED_OPERATION_IMAGE_RESOLUTION_INSUFFICIENT`], [`codes::FAILED_OPERATION_IMAGE_SEARCH_INVALID`],
/// [`codes::FAILED_OPERATION_IMAGE_URL_INVALID`], [`codes::FAILED_OPERATION_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_IMAGE_FORMAT_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_PICTURE_SOLID_COLOR_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ENTITY_ID_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_FILTER_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_FILTER_SIZE_EXCEED`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEED`],
/// [`codes::MISSING_PARAMETER_ERROR_PARAMETER_EMPTY`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE_IS_OPENING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImage {
    /// Required.
    pub group_id: String,
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub match_threshold: Option<i64>,
    pub filter: Option<String>,
    pub image_rect: Option<ImageRect>,
    pub enable_detect: Option<bool>,
    pub category_id: Option<i64>,
}
operation! { SearchImage(group_id: String) "SearchImage" -> SearchImageOutput {
    0 "GroupId" group_id, 1 "ImageUrl" image_url: String, 2 "ImageBase64" image_base64: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "MatchThreshold" match_threshold: i64, 6 "Filter" filter: String,
    7 "ImageRect" image_rect: ImageRect, 8 "EnableDetect" enable_detect: bool, 9 "CategoryId" category_id: i64
} }
paged! { SearchImage: ImageInfo = Offset "Offset", "ImageInfos" image_infos, total "Count" }

/// Response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageOutput {
    pub count: Option<i64>,
    pub image_infos: Vec<ImageInfo>,
    pub object: Option<ObjectInfo>,
}
model! { SearchImageOutput {
    0 "Count" count: i64, 1 "ImageInfos" image_infos: Vec<ImageInfo>, 2 "Object" object: ObjectInfo
} }

/// Updates image: `UpdateImage` of `tiia` 2019-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiia&Version=2019-05-29&Action=UpdateImage>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_GROUP_EMPTY`], [`codes::FAILED_OPERATION_IMAGE_NOT_FOUND_INFO`],
/// [`codes::FAILED_OPERATION_IMAGE_URL_INVALID`], [`codes::FAILED_OPERATION_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_IMAGE_FORMAT_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_ENTITY_ID_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_PIC_NAME_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_PIC_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAGS_KEYS_EXCEED`], [`codes::INVALID_PARAMETER_VALUE_TAGS_VALUE_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAGS_VALUE_SIZE_EXCEED`], [`codes::MISSING_PARAMETER_ERROR_PARAMETER_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImage {
    /// Required.
    pub group_id: String,
    /// Required.
    pub entity_id: String,
    pub pic_name: Option<String>,
    pub tags: Option<String>,
}
operation! { UpdateImage(group_id: String, entity_id: String) "UpdateImage" -> Empty {
    0 "GroupId" group_id, 1 "EntityId" entity_id, 2 "PicName" pic_name: String, 3 "Tags" tags: String
} }

/// Response of [`UpdateImage`]: empty.
pub type UpdateImageOutput = Empty;

codes! {
    AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization",
    FAILED_OPERATION_BALANCE_INSUFFICIENT "FailedOperation.BalanceInsufficient",
    FAILED_OPERATION_DOWN_LOAD_ERROR "FailedOperation.DownLoadError",
    FAILED_OPERATION_EMPTY_IMAGE_ERROR "FailedOperation.EmptyImageError",
    FAILED_OPERATION_GROUP_COUNT_EXCEEDED "FailedOperation.GroupCountExceeded",
    FAILED_OPERATION_IMAGE_DECODE_FAILED "FailedOperation.ImageDecodeFailed",
    FAILED_OPERATION_IMAGE_DELETE_FAILED "FailedOperation.ImageDeleteFailed",
    FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR "FailedOperation.ImageDownloadError",
    FAILED_OPERATION_IMAGE_ENTITY_COUNT_EXCEED "FailedOperation.ImageEntityCountExceed",
    FAILED_OPERATION_IMAGE_GROUP_CHARGE_STATUS_CLOSE "FailedOperation.ImageGroupChargeStatusClose",
    FAILED_OPERATION_IMAGE_GROUP_EMPTY "FailedOperation.ImageGroupEmpty",
    FAILED_OPERATION_IMAGE_NOT_FOUND_INFO "FailedOperation.ImageNotFoundInfo",
    FAILED_OPERATION_IMAGE_NOT_SUPPORTED "FailedOperation.ImageNotSupported",
    FAILED_OPERATION_IMAGE_NUM_EXCEED "FailedOperation.ImageNumExceed",
    FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED "FailedOperation.ImageResolutionExceed",
    FAILED_OPERATION_IMAGE_RESOLUTION_INSUFFICIENT "FailedOperation.ImageResolutionInsufficient",
    FAILED_OPERATION_IMAGE_SEARCH_INVALID "FailedOperation.ImageSearchInvalid",
    FAILED_OPERATION_IMAGE_SIZE_EXCEED "FailedOperation.ImageSizeExceed",
    FAILED_OPERATION_IMAGE_UN_QUALIFIED "FailedOperation.ImageUnQualified",
    FAILED_OPERATION_IMAGE_URL_INVALID "FailedOperation.ImageUrlInvalid",
    FAILED_OPERATION_INNER_ERROR "FailedOperation.InnerError",
    FAILED_OPERATION_INVOKE_CHARGE_ERROR "FailedOperation.InvokeChargeError",
    FAILED_OPERATION_NO_BODY_IN_PHOTO "FailedOperation.NoBodyInPhoto",
    FAILED_OPERATION_NO_OBJECT_DETECTED "FailedOperation.NoObjectDetected",
    FAILED_OPERATION_PARAMETER_EMPTY "FailedOperation.ParameterEmpty",
    FAILED_OPERATION_RECOGNIZE_FAILDED "FailedOperation.RecognizeFailded",
    FAILED_OPERATION_REQUEST_ERROR "FailedOperation.RequestError",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    FAILED_OPERATION_RPC_FAIL "FailedOperation.RpcFail", FAILED_OPERATION_SERVER_ERROR "FailedOperation.ServerError",
    FAILED_OPERATION_TOO_LARGE_FILE_ERROR "FailedOperation.TooLargeFileError",
    FAILED_OPERATION_UN_KNOW_ERROR "FailedOperation.UnKnowError",
    FAILED_OPERATION_UN_OPEN_ERROR "FailedOperation.UnOpenError", FAILED_OPERATION_UNKNOWN "FailedOperation.Unknown",
    INVALID_PARAMETER_IMAGE_FORMAT_NOT_SUPPORT "InvalidParameter.ImageFormatNotSupport",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_PICTURE_SOLID_COLOR_ERROR "InvalidParameter.PictureSolidColorError",
    INVALID_PARAMETER_VALUE_BRIEF_TOO_LONG "InvalidParameterValue.BriefTooLong",
    INVALID_PARAMETER_VALUE_CUSTOM_CONTENT_TOO_LONG "InvalidParameterValue.CustomContentTooLong",
    INVALID_PARAMETER_VALUE_ENTITY_ID_EMPTY "InvalidParameterValue.EntityIdEmpty",
    INVALID_PARAMETER_VALUE_ENTITY_ID_TOO_LONG "InvalidParameterValue.EntityIdTooLong",
    INVALID_PARAMETER_VALUE_FILTER_INVALID "InvalidParameterValue.FilterInvalid",
    INVALID_PARAMETER_VALUE_FILTER_SIZE_EXCEED "InvalidParameterValue.FilterSizeExceed",
    INVALID_PARAMETER_VALUE_IMAGE_EMPTY "InvalidParameterValue.ImageEmpty",
    INVALID_PARAMETER_VALUE_IMAGE_GROUP_ID_ALREADY_EXIST "InvalidParameterValue.ImageGroupIdAlreadyExist",
    INVALID_PARAMETER_VALUE_IMAGE_GROUP_ID_ILLEGAL "InvalidParameterValue.ImageGroupIdIllegal",
    INVALID_PARAMETER_VALUE_IMAGE_GROUP_ID_NOT_EXIST "InvalidParameterValue.ImageGroupIdNotExist",
    INVALID_PARAMETER_VALUE_IMAGE_GROUP_ID_TOO_LONG "InvalidParameterValue.ImageGroupIdTooLong",
    INVALID_PARAMETER_VALUE_IMAGE_GROUP_NAME_EMPTY "InvalidParameterValue.ImageGroupNameEmpty",
    INVALID_PARAMETER_VALUE_IMAGE_GROUP_NAME_TOO_LONG "InvalidParameterValue.ImageGroupNameTooLong",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_LIMIT "InvalidParameterValue.InvalidParameterValueLimit",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEED "InvalidParameterValue.LimitExceed",
    INVALID_PARAMETER_VALUE_PIC_NAME_ALREADY_EXIST "InvalidParameterValue.PicNameAlreadyExist",
    INVALID_PARAMETER_VALUE_PIC_NAME_EMPTY "InvalidParameterValue.PicNameEmpty",
    INVALID_PARAMETER_VALUE_PIC_NAME_INVALID "InvalidParameterValue.PicNameInvalid",
    INVALID_PARAMETER_VALUE_PIC_NAME_TOO_LONG "InvalidParameterValue.PicNameTooLong",
    INVALID_PARAMETER_VALUE_TAGS_KEYS_EXCEED "InvalidParameterValue.TagsKeysExceed",
    INVALID_PARAMETER_VALUE_TAGS_VALUE_ILLEGAL "InvalidParameterValue.TagsValueIllegal",
    INVALID_PARAMETER_VALUE_TAGS_VALUE_SIZE_EXCEED "InvalidParameterValue.TagsValueSizeExceed",
    INVALID_PARAMETER_VALUE_URL_ILLEGAL "InvalidParameterValue.UrlIllegal",
    LIMIT_EXCEEDED_TOO_LARGE_FILE_ERROR "LimitExceeded.TooLargeFileError",
    MISSING_PARAMETER_ERROR_PARAMETER_EMPTY "MissingParameter.ErrorParameterEmpty",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_UNAVAILABLE_IN_ARREARS "ResourceUnavailable.InArrears",
    RESOURCE_UNAVAILABLE_IS_OPENING "ResourceUnavailable.IsOpening",
    RESOURCE_UNAVAILABLE_NOT_EXIST "ResourceUnavailable.NotExist",
    RESOURCE_UNAVAILABLE_STOP_USING "ResourceUnavailable.StopUsing",
    RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION "ResourcesSoldOut.ChargeStatusException"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssessQuality, CreateGroup, CreateImage, CropImage, DeleteImages, DescribeGroups, DescribeImages, DetectChefDress,
    DetectDisgust, DetectEnvelope, DetectLabel, DetectLabelPro, DetectMisbehavior, DetectPet, DetectProduct,
    DetectSecurity, EnhanceImage, RecognizeCar, RecognizeCarPro, SearchImage, UpdateImage
}
