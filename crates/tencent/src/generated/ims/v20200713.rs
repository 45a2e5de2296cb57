//! `ims` 2020-07-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ims", version: "2020-07-13", code: "ims", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModeration {
    pub biz_type: Option<String>,
    pub data_id: Option<String>,
    pub file_content: Option<String>,
    pub file_url: Option<String>,
    pub interval: Option<i64>,
    pub max_frames: Option<i64>,
    pub user: Option<User>,
    pub device: Option<Device>,
}
operation! { ImageModeration() "ImageModeration" -> ImageModerationOutput {
    0 "BizType" biz_type: String, 1 "DataId" data_id: String, 2 "FileContent" file_content: String,
    3 "FileUrl" file_url: String, 4 "Interval" interval: i64, 5 "MaxFrames" max_frames: i64, 6 "User" user: User,
    7 "Device" device: Device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub user_id: Option<String>,
    pub account_type: Option<String>,
    pub nickname: Option<String>,
    pub gender: Option<u64>,
    pub age: Option<u64>,
    pub level: Option<u64>,
    pub phone: Option<String>,
    pub desc: Option<String>,
    pub head_url: Option<String>,
}
input! { User() {
    0 "UserId" user_id: String, 1 "AccountType" account_type: String, 2 "Nickname" nickname: String,
    3 "Gender" gender: u64, 4 "Age" age: u64, 5 "Level" level: u64, 6 "Phone" phone: String, 7 "Desc" desc: String,
    8 "HeadUrl" head_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub ip: Option<String>,
    pub mac: Option<String>,
    pub token_id: Option<String>,
    pub device_id: Option<String>,
    pub imei: Option<String>,
    pub idfa: Option<String>,
    pub idfv: Option<String>,
    pub ip_type: Option<u64>,
}
input! { Device() {
    0 "Ip" ip: String, 1 "Mac" mac: String, 2 "TokenId" token_id: String, 3 "DeviceId" device_id: String,
    4 "IMEI" imei: String, 5 "IDFA" idfa: String, 6 "IDFV" idfv: String, 7 "IpType" ip_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationOutput {
    pub hit_flag: Option<i64>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
    pub label_results: Option<Vec<LabelResult>>,
    pub object_results: Option<Vec<ObjectResult>>,
    pub ocr_results: Option<Vec<OcrResult>>,
    pub lib_results: Option<Vec<LibResult>>,
    pub data_id: Option<String>,
    pub biz_type: Option<String>,
    pub extra: Option<String>,
    pub recognition_results: Option<Vec<RecognitionResult>>,
}
model! { ImageModerationOutput {
    0 "HitFlag" hit_flag, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SubLabel" sub_label, 4 "Score" score,
    5 "LabelResults" label_results, 6 "ObjectResults" object_results, 7 "OcrResults" ocr_results,
    8 "LibResults" lib_results, 9 "DataId" data_id, 10 "BizType" biz_type, 11 "Extra" extra,
    12 "RecognitionResults" recognition_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelResult {
    pub scene: Option<String>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<u64>,
    pub details: Option<Vec<LabelDetailItem>>,
}
model! { LabelResult {
    0 "Scene" scene, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SubLabel" sub_label, 4 "Score" score,
    5 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelDetailItem {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub score: Option<u64>,
}
model! { LabelDetailItem {
    0 "Id" id, 1 "Name" name, 2 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectResult {
    pub scene: Option<String>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<u64>,
    pub names: Option<Vec<String>>,
    pub details: Option<Vec<ObjectDetail>>,
}
model! { ObjectResult {
    0 "Scene" scene, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SubLabel" sub_label, 4 "Score" score,
    5 "Names" names, 6 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectDetail {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub score: Option<u64>,
    pub location: Option<LocationItem>,
    pub sub_label: Option<String>,
    pub group_id: Option<String>,
    pub object_id: Option<String>,
}
model! { ObjectDetail {
    0 "Id" id, 1 "Name" name, 2 "Value" value, 3 "Score" score, 4 "Location" location, 5 "SubLabel" sub_label,
    6 "GroupId" group_id, 7 "ObjectId" object_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationItem {
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub width: Option<f64>,
    pub height: Option<f64>,
    pub rotate: Option<f64>,
}
model! { LocationItem {
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height, 4 "Rotate" rotate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrResult {
    pub scene: Option<String>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<u64>,
    pub details: Option<Vec<OcrTextDetail>>,
    pub text: Option<String>,
    pub hit_flag: Option<u64>,
}
model! { OcrResult {
    0 "Scene" scene, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SubLabel" sub_label, 4 "Score" score,
    5 "Details" details, 6 "Text" text, 7 "HitFlag" hit_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrTextDetail {
    pub text: Option<String>,
    pub label: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub score: Option<u64>,
    pub location: Option<LocationItem>,
    pub rate: Option<u64>,
    pub sub_label: Option<String>,
}
model! { OcrTextDetail {
    0 "Text" text, 1 "Label" label, 2 "LibId" lib_id, 3 "LibName" lib_name, 4 "Keywords" keywords, 5 "Score" score,
    6 "Location" location, 7 "Rate" rate, 8 "SubLabel" sub_label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibResult {
    pub scene: Option<String>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
    pub details: Option<Vec<LibDetail>>,
}
model! { LibResult {
    0 "Scene" scene, 1 "Suggestion" suggestion, 2 "Label" label, 3 "SubLabel" sub_label, 4 "Score" score,
    5 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibDetail {
    pub id: Option<i64>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
    pub image_id: Option<String>,
    pub label: Option<String>,
    pub tag: Option<String>,
    pub score: Option<i64>,
}
model! { LibDetail {
    0 "Id" id, 1 "LibId" lib_id, 2 "LibName" lib_name, 3 "ImageId" image_id, 4 "Label" label, 5 "Tag" tag,
    6 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognitionResult {
    pub label: Option<String>,
    pub tags: Option<Vec<RecognitionTag>>,
}
model! { RecognitionResult {
    0 "Label" label, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognitionTag {
    pub name: Option<String>,
    pub score: Option<i64>,
    pub location: Option<LocationItem>,
}
model! { RecognitionTag {
    0 "Name" name, 1 "Score" score, 2 "Location" location
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_IMAGE_ASPECT_RATIO_TOO_LARGE: &str = "InvalidParameter.ImageAspectRatioTooLarge";
    pub const INVALID_PARAMETER_IMAGE_DATA_TOO_SMALL: &str = "InvalidParameter.ImageDataTooSmall";
    pub const INVALID_PARAMETER_IMAGE_SIZE_TOO_SMALL: &str = "InvalidParameter.ImageSizeTooSmall";
    pub const INVALID_PARAMETER_INVALID_IMAGE_CONTENT: &str = "InvalidParameter.InvalidImageContent";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_EMPTY_IMAGE_CONTENT: &str = "InvalidParameterValue.EmptyImageContent";
    pub const INVALID_PARAMETER_VALUE_IMAGE_SIZE_TOO_SMALL: &str = "InvalidParameterValue.ImageSizeTooSmall";
    pub const INVALID_PARAMETER_VALUE_INVALID_CONTENT: &str = "InvalidParameterValue.InvalidContent";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_ID: &str = "InvalidParameterValue.InvalidDataId";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILE_CONTENT_SIZE: &str = "InvalidParameterValue.InvalidFileContentSize";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_CONTENT: &str = "InvalidParameterValue.InvalidImageContent";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER: &str = "InvalidParameterValue.InvalidParameter";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_IMAGE_DOWNLOAD_ERROR: &str = "ResourceUnavailable.ImageDownloadError";
    pub const RESOURCE_UNAVAILABLE_INVALID_IMAGE_CONTENT: &str = "ResourceUnavailable.InvalidImageContent";
    pub const RESOURCE_UNAVAILABLE_MODEL_CALL_FAILED: &str = "ResourceUnavailable.ModelCallFailed";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED: &str = "UnauthorizedOperation.Unauthorized";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    ImageModeration
}
