//! `ims` of Tencent Cloud, API version 2020-12-29.
//!
//! Endpoint: `ims.tencentcloudapi.com`, or `ims.<region>.tencentcloudapi.com`. Other versions: [`v20200713`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=ims&Version=2020-12-29>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20200713;

static SERVICE: Service<'_> = Service::new("ims", "2020-12-29", "ims", &Endpoints::NONE);

/// Creates image moderation async task: `CreateImageModerationAsyncTask` of `ims` 2020-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ims&Version=2020-12-29&Action=CreateImageModerationAsyncTask>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_IMAGE_SIZE_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_INVALID_IMAGE_CONTENT`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_EMPTY_IMAGE_CONTENT`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_SIZE_TOO_SMALL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CALLBACK_URL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_CONTENT_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_IMAGE_DOWNLOAD_ERROR`], [`codes::RESOURCE_UNAVAILABLE_IN_QUEUE_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INVALID_IMAGE_CONTENT`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageModerationAsyncTask {
    /// Required.
    pub callback_url: String,
    pub biz_type: Option<String>,
    pub data_id: Option<String>,
    pub file_content: Option<String>,
    pub file_url: Option<String>,
    pub interval: Option<i64>,
    pub max_frames: Option<i64>,
    pub user: Option<User>,
    pub device: Option<Device>,
    pub r#type: Option<String>,
    pub file_url_list: Option<Vec<String>>,
    pub text_content: Option<String>,
}
operation! { CreateImageModerationAsyncTask(callback_url: String)
    "CreateImageModerationAsyncTask" -> CreateImageModerationAsyncTaskOutput {
    0 "CallbackUrl" callback_url, 1 "BizType" biz_type: String, 2 "DataId" data_id: String,
    3 "FileContent" file_content: String, 4 "FileUrl" file_url: String, 5 "Interval" interval: i64,
    6 "MaxFrames" max_frames: i64, 7 "User" user: User, 8 "Device" device: Device, 9 "Type" r#type: String,
    10 "FileUrlList" file_url_list: Vec<String>, 11 "TextContent" text_content: String
} }

/// In the request of [`CreateImageModerationAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub user_id: Option<String>,
    pub nickname: Option<String>,
    pub account_type: Option<String>,
    pub gender: Option<i64>,
    pub age: Option<i64>,
    pub level: Option<i64>,
    pub phone: Option<String>,
    pub desc: Option<String>,
    pub head_url: Option<String>,
}
input! { User() {
    0 "UserId" user_id: String, 1 "Nickname" nickname: String, 2 "AccountType" account_type: String,
    3 "Gender" gender: i64, 4 "Age" age: i64, 5 "Level" level: i64, 6 "Phone" phone: String, 7 "Desc" desc: String,
    8 "HeadUrl" head_url: String
} }

/// In the request of [`CreateImageModerationAsyncTask`].
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
    pub ip_type: Option<i64>,
}
input! { Device() {
    0 "Ip" ip: String, 1 "Mac" mac: String, 2 "TokenId" token_id: String, 3 "DeviceId" device_id: String,
    4 "IMEI" imei: String, 5 "IDFA" idfa: String, 6 "IDFV" idfv: String, 7 "IpType" ip_type: i64
} }

/// Response of [`CreateImageModerationAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageModerationAsyncTaskOutput {
    pub data_id: Option<String>,
}
model! { CreateImageModerationAsyncTaskOutput {
    0 "DataId" data_id: String
} }

/// `ImageModeration` of `ims` 2020-12-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ims&Version=2020-12-29&Action=ImageModeration>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_IMAGE_ASPECT_RATIO_TOO_LARGE`], [`codes::INVALID_PARAMETER_IMAGE_DATA_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_IMAGE_SIZE_TOO_SMALL`], [`codes::INVALID_PARAMETER_INVALID_IMAGE_CONTENT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_IMAGE_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_SIZE_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_CONTENT_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_IMAGE_DOWNLOAD_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INVALID_IMAGE_CONTENT`],
/// [`codes::RESOURCE_UNAVAILABLE_MODEL_CALL_FAILED`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
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
    pub r#type: Option<String>,
    pub biz_tag: Option<String>,
}
operation! { ImageModeration() "ImageModeration" -> ImageModerationOutput {
    0 "BizType" biz_type: String, 1 "DataId" data_id: String, 2 "FileContent" file_content: String,
    3 "FileUrl" file_url: String, 4 "Interval" interval: i64, 5 "MaxFrames" max_frames: i64, 6 "User" user: User,
    7 "Device" device: Device, 8 "Type" r#type: String, 9 "BizTag" biz_tag: String
} }

/// Response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationOutput {
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
    pub label_results: Vec<LabelResult>,
    pub object_results: Vec<ObjectResult>,
    pub ocr_results: Vec<OcrResult>,
    pub lib_results: Vec<LibResult>,
    pub data_id: Option<String>,
    pub biz_type: Option<String>,
    pub extra: Option<String>,
    pub file_md5: Option<String>,
    pub recognition_results: Vec<RecognitionResult>,
}
model! { ImageModerationOutput {
    0 "Suggestion" suggestion: String, 1 "Label" label: String, 2 "SubLabel" sub_label: String, 3 "Score" score: i64,
    4 "LabelResults" label_results: Vec<LabelResult>, 5 "ObjectResults" object_results: Vec<ObjectResult>,
    6 "OcrResults" ocr_results: Vec<OcrResult>, 7 "LibResults" lib_results: Vec<LibResult>, 8 "DataId" data_id: String,
    9 "BizType" biz_type: String, 10 "Extra" extra: String, 11 "FileMD5" file_md5: String,
    12 "RecognitionResults" recognition_results: Vec<RecognitionResult>
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelResult {
    pub scene: Option<String>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
    pub details: Vec<LabelDetailItem>,
}
model! { LabelResult {
    0 "Scene" scene: String, 1 "Suggestion" suggestion: String, 2 "Label" label: String, 3 "SubLabel" sub_label: String,
    4 "Score" score: i64, 5 "Details" details: Vec<LabelDetailItem>
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelDetailItem {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub score: Option<i64>,
}
model! { LabelDetailItem {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Score" score: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectResult {
    pub scene: Option<String>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
    pub names: Vec<String>,
    pub details: Vec<ObjectDetail>,
}
model! { ObjectResult {
    0 "Scene" scene: String, 1 "Suggestion" suggestion: String, 2 "Label" label: String, 3 "SubLabel" sub_label: String,
    4 "Score" score: i64, 5 "Names" names: Vec<String>, 6 "Details" details: Vec<ObjectDetail>
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectDetail {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub score: Option<i64>,
    pub location: Option<LocationItem>,
    pub sub_label: Option<String>,
    pub object_id: Option<String>,
}
model! { ObjectDetail {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Value" value: String, 3 "Score" score: i64,
    4 "Location" location: LocationItem, 5 "SubLabel" sub_label: String, 6 "ObjectId" object_id: String
} }

/// In the response of [`ImageModeration`].
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
    0 "X" x: f64, 1 "Y" y: f64, 2 "Width" width: f64, 3 "Height" height: f64, 4 "Rotate" rotate: f64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrResult {
    pub scene: Option<String>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
    pub details: Vec<OcrTextDetail>,
    pub text: Option<String>,
}
model! { OcrResult {
    0 "Scene" scene: String, 1 "Suggestion" suggestion: String, 2 "Label" label: String, 3 "SubLabel" sub_label: String,
    4 "Score" score: i64, 5 "Details" details: Vec<OcrTextDetail>, 6 "Text" text: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrTextDetail {
    pub text: Option<String>,
    pub label: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
    pub keywords: Vec<String>,
    pub score: Option<i64>,
    pub location: Option<LocationItem>,
    pub rate: Option<i64>,
    pub sub_label: Option<String>,
    pub hit_infos: Vec<OcrHitInfo>,
}
model! { OcrTextDetail {
    0 "Text" text: String, 1 "Label" label: String, 2 "LibId" lib_id: String, 3 "LibName" lib_name: String,
    4 "Keywords" keywords: Vec<String>, 5 "Score" score: i64, 6 "Location" location: LocationItem, 7 "Rate" rate: i64,
    8 "SubLabel" sub_label: String, 9 "HitInfos" hit_infos: Vec<OcrHitInfo>
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OcrHitInfo {
    pub r#type: Option<String>,
    pub keyword: Option<String>,
    pub lib_name: Option<String>,
    pub positions: Vec<Positions>,
    pub label: Option<String>,
}
model! { OcrHitInfo {
    0 "Type" r#type: String, 1 "Keyword" keyword: String, 2 "LibName" lib_name: String,
    3 "Positions" positions: Vec<Positions>, 4 "Label" label: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Positions {
    pub start: Option<i64>,
    pub end: Option<i64>,
}
model! { Positions {
    0 "Start" start: i64, 1 "End" end: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibResult {
    pub scene: Option<String>,
    pub suggestion: Option<String>,
    pub label: Option<String>,
    pub sub_label: Option<String>,
    pub score: Option<i64>,
    pub details: Vec<LibDetail>,
}
model! { LibResult {
    0 "Scene" scene: String, 1 "Suggestion" suggestion: String, 2 "Label" label: String, 3 "SubLabel" sub_label: String,
    4 "Score" score: i64, 5 "Details" details: Vec<LibDetail>
} }

/// In the response of [`ImageModeration`].
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
    0 "Id" id: i64, 1 "LibId" lib_id: String, 2 "LibName" lib_name: String, 3 "ImageId" image_id: String,
    4 "Label" label: String, 5 "Tag" tag: String, 6 "Score" score: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognitionResult {
    pub label: Option<String>,
    pub tags: Vec<RecognitionTag>,
}
model! { RecognitionResult {
    0 "Label" label: String, 1 "Tags" tags: Vec<RecognitionTag>
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognitionTag {
    pub name: Option<String>,
    pub score: Option<i64>,
    pub location: Option<LocationItem>,
}
model! { RecognitionTag {
    0 "Name" name: String, 1 "Score" score: i64, 2 "Location" location: LocationItem
} }

codes! {
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_IMAGE_ASPECT_RATIO_TOO_LARGE "InvalidParameter.ImageAspectRatioTooLarge",
    INVALID_PARAMETER_IMAGE_DATA_TOO_SMALL "InvalidParameter.ImageDataTooSmall",
    INVALID_PARAMETER_IMAGE_SIZE_TOO_SMALL "InvalidParameter.ImageSizeTooSmall",
    INVALID_PARAMETER_INVALID_IMAGE_CONTENT "InvalidParameter.InvalidImageContent",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_EMPTY_IMAGE_CONTENT "InvalidParameterValue.EmptyImageContent",
    INVALID_PARAMETER_VALUE_IMAGE_SIZE_TOO_SMALL "InvalidParameterValue.ImageSizeTooSmall",
    INVALID_PARAMETER_VALUE_INVALID_CALLBACK_URL "InvalidParameterValue.InvalidCallbackUrl",
    INVALID_PARAMETER_VALUE_INVALID_CONTENT "InvalidParameterValue.InvalidContent",
    INVALID_PARAMETER_VALUE_INVALID_DATA_ID "InvalidParameterValue.InvalidDataId",
    INVALID_PARAMETER_VALUE_INVALID_FILE_CONTENT_SIZE "InvalidParameterValue.InvalidFileContentSize",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_CONTENT "InvalidParameterValue.InvalidImageContent",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER "InvalidParameterValue.InvalidParameter", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_IMAGE_DOWNLOAD_ERROR "ResourceUnavailable.ImageDownloadError",
    RESOURCE_UNAVAILABLE_IN_QUEUE_ERROR "ResourceUnavailable.InQueueError",
    RESOURCE_UNAVAILABLE_INVALID_IMAGE_CONTENT "ResourceUnavailable.InvalidImageContent",
    RESOURCE_UNAVAILABLE_MODEL_CALL_FAILED "ResourceUnavailable.ModelCallFailed", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED "UnauthorizedOperation.Unauthorized", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateImageModerationAsyncTask, ImageModeration
}
