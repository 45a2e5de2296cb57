//! `tiia` 2019-05-29.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tiia", version: "2019-05-29", code: "tiia", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessQuality {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { AssessQuality() "AssessQuality" -> AssessQualityOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

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
    0 "LongImage" long_image, 1 "BlackAndWhite" black_and_white, 2 "SmallImage" small_image, 3 "BigImage" big_image,
    4 "PureImage" pure_image, 5 "ClarityScore" clarity_score, 6 "AestheticScore" aesthetic_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub group_id: String,
    pub group_name: String,
    pub max_capacity: u64,
    pub brief: Option<String>,
    pub max_qps: Option<u64>,
    pub group_type: Option<u64>,
}
operation! { CreateGroup(group_id: String, group_name: String, max_capacity: u64) "CreateGroup" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "MaxCapacity" max_capacity, 3 "Brief" brief: String,
    4 "MaxQps" max_qps: u64, 5 "GroupType" group_type: u64
} }

pub type CreateGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    pub group_id: String,
    pub entity_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { Rect(x: i64, y: i64, width: i64, height: i64) {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub object: Option<ObjectInfo>,
}
model! { CreateImageOutput {
    0 "Object" object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectInfo {
    pub r#box: Option<BoxItem>,
    pub category_id: Option<i64>,
    pub colors: Option<Vec<ColorInfo>>,
    pub attributes: Option<Vec<Attribute>>,
    pub all_box: Option<Vec<BoxItem>>,
}
model! { ObjectInfo {
    0 "Box" r#box, 1 "CategoryId" category_id, 2 "Colors" colors, 3 "Attributes" attributes, 4 "AllBox" all_box
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoxItem {
    pub rect: Option<ImageRect>,
    pub score: Option<f64>,
    pub category_id: Option<i64>,
}
model! { BoxItem {
    0 "Rect" rect, 1 "Score" score, 2 "CategoryId" category_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { ImageRect(x: i64, y: i64, width: i64, height: i64) {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColorInfo {
    pub color: Option<String>,
    pub percentage: Option<f64>,
    pub label: Option<String>,
}
model! { ColorInfo {
    0 "Color" color, 1 "Percentage" percentage, 2 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    pub r#type: Option<String>,
    pub details: Option<String>,
}
model! { Attribute {
    0 "Type" r#type, 1 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CropImage {
    pub width: i64,
    pub height: i64,
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { CropImage(width: i64, height: i64) "CropImage" -> CropImageOutput {
    0 "Width" width, 1 "Height" height, 2 "ImageUrl" image_url: String, 3 "ImageBase64" image_base64: String
} }

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
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height, 4 "OriginalWidth" original_width,
    5 "OriginalHeight" original_height, 6 "CropResult" crop_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    pub group_id: String,
    pub entity_id: String,
    pub pic_name: Option<String>,
}
operation! { DeleteImages(group_id: String, entity_id: String) "DeleteImages" -> Empty {
    0 "GroupId" group_id, 1 "EntityId" entity_id, 2 "PicName" pic_name: String
} }

pub type DeleteImagesOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsOutput {
    pub groups: Option<Vec<GroupInfo>>,
}
model! { DescribeGroupsOutput {
    0 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub brief: Option<String>,
    pub max_capacity: Option<u64>,
    pub max_qps: Option<u64>,
    pub group_type: Option<u64>,
    pub pic_count: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { GroupInfo {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "Brief" brief, 3 "MaxCapacity" max_capacity, 4 "MaxQps" max_qps,
    5 "GroupType" group_type, 6 "PicCount" pic_count, 7 "CreateTime" create_time, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub group_id: String,
    pub entity_id: String,
    pub pic_name: Option<String>,
}
operation! { DescribeImages(group_id: String, entity_id: String) "DescribeImages" -> DescribeImagesOutput {
    0 "GroupId" group_id, 1 "EntityId" entity_id, 2 "PicName" pic_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub group_id: Option<String>,
    pub entity_id: Option<String>,
    pub image_infos: Option<Vec<ImageInfo>>,
}
model! { DescribeImagesOutput {
    0 "GroupId" group_id, 1 "EntityId" entity_id, 2 "ImageInfos" image_infos
} }

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
    0 "EntityId" entity_id, 1 "CustomContent" custom_content, 2 "Tags" tags, 3 "PicName" pic_name, 4 "Score" score
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectChefDressOutput {
    pub bodies: Option<Vec<AttributesForBody>>,
}
model! { DetectChefDressOutput {
    0 "Bodies" bodies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributesForBody {
    pub rect: Option<ImageRect>,
    pub detect_confidence: Option<f64>,
    pub attributes: Option<Vec<BodyAttributes>>,
}
model! { AttributesForBody {
    0 "Rect" rect, 1 "DetectConfidence" detect_confidence, 2 "Attributes" attributes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyAttributes {
    pub label: Option<String>,
    pub confidence: Option<f64>,
    pub name: Option<String>,
}
model! { BodyAttributes {
    0 "Label" label, 1 "Confidence" confidence, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectDisgust {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { DetectDisgust() "DetectDisgust" -> DetectDisgustOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectDisgustOutput {
    pub confidence: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectDisgustOutput {
    0 "Confidence" confidence, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectEnvelope {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { DetectEnvelope() "DetectEnvelope" -> DetectEnvelopeOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectEnvelopeOutput {
    pub first_tags: Option<Vec<ImageTag>>,
    pub second_tags: Option<Vec<ImageTag>>,
}
model! { DetectEnvelopeOutput {
    0 "FirstTags" first_tags, 1 "SecondTags" second_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTag {
    pub name: Option<String>,
    pub confidence: Option<f64>,
}
model! { ImageTag {
    0 "Name" name, 1 "Confidence" confidence
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLabelOutput {
    pub labels: Option<Vec<DetectLabelItem>>,
    pub camera_labels: Option<Vec<DetectLabelItem>>,
    pub album_labels: Option<Vec<DetectLabelItem>>,
    pub news_labels: Option<Vec<DetectLabelItem>>,
}
model! { DetectLabelOutput {
    0 "Labels" labels, 1 "CameraLabels" camera_labels, 2 "AlbumLabels" album_labels, 3 "NewsLabels" news_labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLabelItem {
    pub name: Option<String>,
    pub confidence: Option<i64>,
    pub first_category: Option<String>,
    pub second_category: Option<String>,
}
model! { DetectLabelItem {
    0 "Name" name, 1 "Confidence" confidence, 2 "FirstCategory" first_category, 3 "SecondCategory" second_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLabelPro {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { DetectLabelPro() "DetectLabelPro" -> DetectLabelProOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLabelProOutput {
    pub labels: Option<Vec<DetectLabelItem>>,
}
model! { DetectLabelProOutput {
    0 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMisbehavior {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { DetectMisbehavior() "DetectMisbehavior" -> DetectMisbehaviorOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMisbehaviorOutput {
    pub confidence: Option<f64>,
    pub r#type: Option<String>,
}
model! { DetectMisbehaviorOutput {
    0 "Confidence" confidence, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPet {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { DetectPet() "DetectPet" -> DetectPetOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectPetOutput {
    pub pets: Option<Vec<Pet>>,
}
model! { DetectPetOutput {
    0 "Pets" pets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,
    pub score: Option<i64>,
    pub location: Option<Rect>,
}
model! { Pet {
    0 "Name" name, 1 "Score" score, 2 "Location" location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectProduct {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { DetectProduct() "DetectProduct" -> DetectProductOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectProductOutput {
    pub products: Option<Vec<Product>>,
}
model! { DetectProductOutput {
    0 "Products" products
} }

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
    0 "Name" name, 1 "Parents" parents, 2 "Confidence" confidence, 3 "XMin" x_min, 4 "YMin" y_min, 5 "XMax" x_max,
    6 "YMax" y_max
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectSecurityOutput {
    pub bodies: Option<Vec<AttributesForBody>>,
}
model! { DetectSecurityOutput {
    0 "Bodies" bodies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceImage {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { EnhanceImage() "EnhanceImage" -> EnhanceImageOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceImageOutput {
    pub enhanced_image: Option<String>,
}
model! { EnhanceImageOutput {
    0 "EnhancedImage" enhanced_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCar {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { RecognizeCar() "RecognizeCar" -> RecognizeCarOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCarOutput {
    pub car_coords: Option<Vec<Coord>>,
    pub car_tags: Option<Vec<CarTagItem>>,
}
model! { RecognizeCarOutput {
    0 "CarCoords" car_coords, 1 "CarTags" car_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coord {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { Coord {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CarTagItem {
    pub serial: Option<String>,
    pub brand: Option<String>,
    pub r#type: Option<String>,
    pub color: Option<String>,
    pub confidence: Option<i64>,
    pub year: Option<i64>,
    pub car_location: Option<Vec<Coord>>,
    pub plate_content: Option<CarPlateContent>,
    pub plate_confidence: Option<i64>,
    pub type_confidence: Option<i64>,
    pub color_confidence: Option<i64>,
    pub orientation: Option<String>,
    pub orientation_confidence: Option<i64>,
}
model! { CarTagItem {
    0 "Serial" serial, 1 "Brand" brand, 2 "Type" r#type, 3 "Color" color, 4 "Confidence" confidence, 5 "Year" year,
    6 "CarLocation" car_location, 7 "PlateContent" plate_content, 8 "PlateConfidence" plate_confidence,
    9 "TypeConfidence" type_confidence, 10 "ColorConfidence" color_confidence, 11 "Orientation" orientation,
    12 "OrientationConfidence" orientation_confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CarPlateContent {
    pub plate: Option<String>,
    pub color: Option<String>,
    pub r#type: Option<String>,
    pub plate_location: Option<Vec<Coord>>,
    pub plate_status: Option<String>,
    pub plate_status_confidence: Option<i64>,
    pub plate_angle: Option<f64>,
}
model! { CarPlateContent {
    0 "Plate" plate, 1 "Color" color, 2 "Type" r#type, 3 "PlateLocation" plate_location, 4 "PlateStatus" plate_status,
    5 "PlateStatusConfidence" plate_status_confidence, 6 "PlateAngle" plate_angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCarPro {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { RecognizeCarPro() "RecognizeCarPro" -> RecognizeCarProOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeCarProOutput {
    pub car_coords: Option<Vec<Coord>>,
    pub car_tags: Option<Vec<CarTagItem>>,
}
model! { RecognizeCarProOutput {
    0 "CarCoords" car_coords, 1 "CarTags" car_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImage {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageOutput {
    pub count: Option<i64>,
    pub image_infos: Option<Vec<ImageInfo>>,
    pub object: Option<ObjectInfo>,
}
model! { SearchImageOutput {
    0 "Count" count, 1 "ImageInfos" image_infos, 2 "Object" object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImage {
    pub group_id: String,
    pub entity_id: String,
    pub pic_name: Option<String>,
    pub tags: Option<String>,
}
operation! { UpdateImage(group_id: String, entity_id: String) "UpdateImage" -> Empty {
    0 "GroupId" group_id, 1 "EntityId" entity_id, 2 "PicName" pic_name: String, 3 "Tags" tags: String
} }

pub type UpdateImageOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION: &str = "AuthFailure.InvalidAuthorization";
    pub const FAILED_OPERATION_BALANCE_INSUFFICIENT: &str = "FailedOperation.BalanceInsufficient";
    pub const FAILED_OPERATION_DOWN_LOAD_ERROR: &str = "FailedOperation.DownLoadError";
    pub const FAILED_OPERATION_EMPTY_IMAGE_ERROR: &str = "FailedOperation.EmptyImageError";
    pub const FAILED_OPERATION_GROUP_COUNT_EXCEEDED: &str = "FailedOperation.GroupCountExceeded";
    pub const FAILED_OPERATION_IMAGE_DECODE_FAILED: &str = "FailedOperation.ImageDecodeFailed";
    pub const FAILED_OPERATION_IMAGE_DELETE_FAILED: &str = "FailedOperation.ImageDeleteFailed";
    pub const FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR: &str = "FailedOperation.ImageDownloadError";
    pub const FAILED_OPERATION_IMAGE_ENTITY_COUNT_EXCEED: &str = "FailedOperation.ImageEntityCountExceed";
    pub const FAILED_OPERATION_IMAGE_GROUP_CHARGE_STATUS_CLOSE: &str = "FailedOperation.ImageGroupChargeStatusClose";
    pub const FAILED_OPERATION_IMAGE_GROUP_EMPTY: &str = "FailedOperation.ImageGroupEmpty";
    pub const FAILED_OPERATION_IMAGE_NOT_FOUND_INFO: &str = "FailedOperation.ImageNotFoundInfo";
    pub const FAILED_OPERATION_IMAGE_NOT_SUPPORTED: &str = "FailedOperation.ImageNotSupported";
    pub const FAILED_OPERATION_IMAGE_NUM_EXCEED: &str = "FailedOperation.ImageNumExceed";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED: &str = "FailedOperation.ImageResolutionExceed";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_INSUFFICIENT: &str = "FailedOperation.ImageResolutionInsufficient";
    pub const FAILED_OPERATION_IMAGE_SEARCH_INVALID: &str = "FailedOperation.ImageSearchInvalid";
    pub const FAILED_OPERATION_IMAGE_SIZE_EXCEED: &str = "FailedOperation.ImageSizeExceed";
    pub const FAILED_OPERATION_IMAGE_UN_QUALIFIED: &str = "FailedOperation.ImageUnQualified";
    pub const FAILED_OPERATION_IMAGE_URL_INVALID: &str = "FailedOperation.ImageUrlInvalid";
    pub const FAILED_OPERATION_INNER_ERROR: &str = "FailedOperation.InnerError";
    pub const FAILED_OPERATION_INVOKE_CHARGE_ERROR: &str = "FailedOperation.InvokeChargeError";
    pub const FAILED_OPERATION_NO_BODY_IN_PHOTO: &str = "FailedOperation.NoBodyInPhoto";
    pub const FAILED_OPERATION_NO_OBJECT_DETECTED: &str = "FailedOperation.NoObjectDetected";
    pub const FAILED_OPERATION_PARAMETER_EMPTY: &str = "FailedOperation.ParameterEmpty";
    pub const FAILED_OPERATION_RECOGNIZE_FAILDED: &str = "FailedOperation.RecognizeFailded";
    pub const FAILED_OPERATION_REQUEST_ERROR: &str = "FailedOperation.RequestError";
    pub const FAILED_OPERATION_REQUEST_TIMEOUT: &str = "FailedOperation.RequestTimeout";
    pub const FAILED_OPERATION_RPC_FAIL: &str = "FailedOperation.RpcFail";
    pub const FAILED_OPERATION_SERVER_ERROR: &str = "FailedOperation.ServerError";
    pub const FAILED_OPERATION_TOO_LARGE_FILE_ERROR: &str = "FailedOperation.TooLargeFileError";
    pub const FAILED_OPERATION_UN_KNOW_ERROR: &str = "FailedOperation.UnKnowError";
    pub const FAILED_OPERATION_UN_OPEN_ERROR: &str = "FailedOperation.UnOpenError";
    pub const FAILED_OPERATION_UNKNOWN: &str = "FailedOperation.Unknown";
    pub const INVALID_PARAMETER_IMAGE_FORMAT_NOT_SUPPORT: &str = "InvalidParameter.ImageFormatNotSupport";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_PICTURE_SOLID_COLOR_ERROR: &str = "InvalidParameter.PictureSolidColorError";
    pub const INVALID_PARAMETER_VALUE_BRIEF_TOO_LONG: &str = "InvalidParameterValue.BriefTooLong";
    pub const INVALID_PARAMETER_VALUE_CUSTOM_CONTENT_TOO_LONG: &str = "InvalidParameterValue.CustomContentTooLong";
    pub const INVALID_PARAMETER_VALUE_ENTITY_ID_EMPTY: &str = "InvalidParameterValue.EntityIdEmpty";
    pub const INVALID_PARAMETER_VALUE_ENTITY_ID_TOO_LONG: &str = "InvalidParameterValue.EntityIdTooLong";
    pub const INVALID_PARAMETER_VALUE_FILTER_INVALID: &str = "InvalidParameterValue.FilterInvalid";
    pub const INVALID_PARAMETER_VALUE_FILTER_SIZE_EXCEED: &str = "InvalidParameterValue.FilterSizeExceed";
    pub const INVALID_PARAMETER_VALUE_IMAGE_EMPTY: &str = "InvalidParameterValue.ImageEmpty";
    pub const INVALID_PARAMETER_VALUE_IMAGE_GROUP_ID_ALREADY_EXIST: &str =
        "InvalidParameterValue.ImageGroupIdAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_IMAGE_GROUP_ID_ILLEGAL: &str = "InvalidParameterValue.ImageGroupIdIllegal";
    pub const INVALID_PARAMETER_VALUE_IMAGE_GROUP_ID_NOT_EXIST: &str = "InvalidParameterValue.ImageGroupIdNotExist";
    pub const INVALID_PARAMETER_VALUE_IMAGE_GROUP_ID_TOO_LONG: &str = "InvalidParameterValue.ImageGroupIdTooLong";
    pub const INVALID_PARAMETER_VALUE_IMAGE_GROUP_NAME_EMPTY: &str = "InvalidParameterValue.ImageGroupNameEmpty";
    pub const INVALID_PARAMETER_VALUE_IMAGE_GROUP_NAME_TOO_LONG: &str = "InvalidParameterValue.ImageGroupNameTooLong";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_LIMIT: &str =
        "InvalidParameterValue.InvalidParameterValueLimit";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEED: &str = "InvalidParameterValue.LimitExceed";
    pub const INVALID_PARAMETER_VALUE_PIC_NAME_ALREADY_EXIST: &str = "InvalidParameterValue.PicNameAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_PIC_NAME_EMPTY: &str = "InvalidParameterValue.PicNameEmpty";
    pub const INVALID_PARAMETER_VALUE_PIC_NAME_INVALID: &str = "InvalidParameterValue.PicNameInvalid";
    pub const INVALID_PARAMETER_VALUE_PIC_NAME_TOO_LONG: &str = "InvalidParameterValue.PicNameTooLong";
    pub const INVALID_PARAMETER_VALUE_TAGS_KEYS_EXCEED: &str = "InvalidParameterValue.TagsKeysExceed";
    pub const INVALID_PARAMETER_VALUE_TAGS_VALUE_ILLEGAL: &str = "InvalidParameterValue.TagsValueIllegal";
    pub const INVALID_PARAMETER_VALUE_TAGS_VALUE_SIZE_EXCEED: &str = "InvalidParameterValue.TagsValueSizeExceed";
    pub const INVALID_PARAMETER_VALUE_URL_ILLEGAL: &str = "InvalidParameterValue.UrlIllegal";
    pub const LIMIT_EXCEEDED_TOO_LARGE_FILE_ERROR: &str = "LimitExceeded.TooLargeFileError";
    pub const MISSING_PARAMETER_ERROR_PARAMETER_EMPTY: &str = "MissingParameter.ErrorParameterEmpty";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_UNAVAILABLE_IN_ARREARS: &str = "ResourceUnavailable.InArrears";
    pub const RESOURCE_UNAVAILABLE_IS_OPENING: &str = "ResourceUnavailable.IsOpening";
    pub const RESOURCE_UNAVAILABLE_NOT_EXIST: &str = "ResourceUnavailable.NotExist";
    pub const RESOURCE_UNAVAILABLE_STOP_USING: &str = "ResourceUnavailable.StopUsing";
    pub const RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION: &str = "ResourcesSoldOut.ChargeStatusException";
}

#[cfg(feature = "reflect")]
register! {
    AssessQuality, CreateGroup, CreateImage, CropImage, DeleteImages, DescribeGroups, DescribeImages, DetectChefDress,
    DetectDisgust, DetectEnvelope, DetectLabel, DetectLabelPro, DetectMisbehavior, DetectPet, DetectProduct,
    DetectSecurity, EnhanceImage, RecognizeCar, RecognizeCarPro, SearchImage, UpdateImage
}
