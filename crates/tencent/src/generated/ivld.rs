//! `ivld` of Tencent Cloud, API version 2021-09-03.
//!
//! Endpoint: `ivld.tencentcloudapi.com`, or `ivld.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ivld::DescribeCustomCategories};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCustomCategories::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "ivld",
    "2021-09-03",
    "ivld",
    &Endpoints::NONE,
);

/// Adds custom person image: `AddCustomPersonImage` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=AddCustomPersonImage>.
///
/// Errors: [`codes::FAILED_OPERATION_DOWNLOAD_FAILED`], [`codes::FAILED_OPERATION_FEATURE_ALGO_FAILED`],
/// [`codes::FAILED_OPERATION_IMAGE_NUM_EXCEEDED`], [`codes::FAILED_OPERATION_MULTIPLE_FACES_IN_IMAGE`],
/// [`codes::FAILED_OPERATION_NO_FACE_IN_IMAGE`], [`codes::FAILED_OPERATION_PERSON_NOT_MATCHED`],
/// [`codes::FAILED_OPERATION_QUALITY_ALGO_FAILED`], [`codes::FAILED_OPERATION_QUALITY_TOO_LOW`],
/// [`codes::INTERNAL_ERROR_INTERNAL_OVERFLOW`], [`codes::INVALID_PARAMETER_INVALID_IMAGE`],
/// [`codes::INVALID_PARAMETER_INVALID_PERSON_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomPersonImage {
    /// Required.
    pub person_id: String,
    pub image_url: Option<String>,
    pub image: Option<String>,
}
operation! { AddCustomPersonImage(person_id: String) "AddCustomPersonImage" -> AddCustomPersonImageOutput {
    0 "PersonId" person_id, 1 "ImageURL" image_url: String, 2 "Image" image: String
} }

/// Response of [`AddCustomPersonImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomPersonImageOutput {
    pub person_id: Option<String>,
    pub image_info: Option<PersonImageInfo>,
}
model! { AddCustomPersonImageOutput {
    0 "PersonId" person_id: String, 1 "ImageInfo" image_info: PersonImageInfo
} }

/// In the response of [`AddCustomPersonImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonImageInfo {
    pub image_id: Option<String>,
    pub image_url: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
}
model! { PersonImageInfo {
    0 "ImageId" image_id: String, 1 "ImageURL" image_url: String, 2 "ErrorCode" error_code: String,
    3 "ErrorMsg" error_msg: String
} }

/// Creates custom category: `CreateCustomCategory` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=CreateCustomCategory>.
///
/// Errors: [`codes::FAILED_OPERATION_CATEGORY_EXIST`], [`codes::INVALID_PARAMETER_INVALID_L1_CATEGORY`],
/// [`codes::INVALID_PARAMETER_INVALID_L2_CATEGORY`], [`codes::RESOURCE_NOT_FOUND_CUSTOM_CATEGORY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomCategory {
    /// Required.
    pub l1_category: String,
    /// Required.
    pub l2_category: String,
}
operation! { CreateCustomCategory(l1_category: String, l2_category: String)
    "CreateCustomCategory" -> CreateCustomCategoryOutput {
    0 "L1Category" l1_category, 1 "L2Category" l2_category
} }

/// Response of [`CreateCustomCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomCategoryOutput {
    pub category_id: Option<String>,
}
model! { CreateCustomCategoryOutput {
    0 "CategoryId" category_id: String
} }

/// Creates custom group: `CreateCustomGroup` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=CreateCustomGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_CUSTOM_GROUP_ALREADY_EXIST`], [`codes::INVALID_PARAMETER_UNSUPPORT_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomGroup {
    /// Required.
    pub bucket: String,
}
operation! { CreateCustomGroup(bucket: String) "CreateCustomGroup" -> Empty {
    0 "Bucket" bucket
} }

/// Response of [`CreateCustomGroup`]: empty.
pub type CreateCustomGroupOutput = Empty;

/// Creates custom person: `CreateCustomPerson` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=CreateCustomPerson>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_SECRET_ID`], [`codes::AUTH_FAILURE_SECRET_ID_NOT_FOUND`],
/// [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::AUTH_FAILURE_SIGNATURE_FAILURE`],
/// [`codes::FAILED_OPERATION_DOWNLOAD_FAILED`], [`codes::FAILED_OPERATION_FEATURE_ALGO_FAILED`],
/// [`codes::FAILED_OPERATION_MULTIPLE_FACES_IN_IMAGE`], [`codes::FAILED_OPERATION_NO_FACE_IN_IMAGE`],
/// [`codes::FAILED_OPERATION_PERSON_DUPLICATED`], [`codes::FAILED_OPERATION_PERSON_NUM_EXCEEDED`],
/// [`codes::FAILED_OPERATION_QUALITY_ALGO_FAILED`], [`codes::FAILED_OPERATION_QUALITY_TOO_LOW`],
/// [`codes::FAILED_OPERATION_UPLOAD_FAILED`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_OVERFLOW`], [`codes::INVALID_PARAMETER_INVALID_CATEGORY_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_IMAGE`], [`codes::INVALID_PARAMETER_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_UNSUPPORT_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomPerson {
    /// Required.
    pub name: String,
    /// Required.
    pub basic_info: String,
    /// Required.
    pub category_id: String,
    pub image_url: Option<String>,
    pub image: Option<String>,
}
operation! { CreateCustomPerson(name: String, basic_info: String, category_id: String)
    "CreateCustomPerson" -> CreateCustomPersonOutput {
    0 "Name" name, 1 "BasicInfo" basic_info, 2 "CategoryId" category_id, 3 "ImageURL" image_url: String,
    4 "Image" image: String
} }

/// Response of [`CreateCustomPerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomPersonOutput {
    pub person_id: Option<String>,
    pub image_info: Option<PersonImageInfo>,
}
model! { CreateCustomPersonOutput {
    0 "PersonId" person_id: String, 1 "ImageInfo" image_info: PersonImageInfo
} }

/// Creates default categories: `CreateDefaultCategories` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=CreateDefaultCategories>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultCategories {}
operation! { CreateDefaultCategories() "CreateDefaultCategories" -> Empty {} }

/// Response of [`CreateDefaultCategories`]: empty.
pub type CreateDefaultCategoriesOutput = Empty;

/// Creates task: `CreateTask` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=CreateTask>.
///
/// Errors: [`codes::FAILED_OPERATION_AI_TEMPLATE_NOT_EXIST`], [`codes::FAILED_OPERATION_MEDIA_EXPIRED`],
/// [`codes::FAILED_OPERATION_MEDIA_NOT_READY`], [`codes::FAILED_OPERATION_TASK_ALREADY_EXIST`],
/// [`codes::FAILED_OPERATION_TASK_NOT_FINISHED`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_ID`], [`codes::INVALID_PARAMETER_INVALID_MEDIA_LABEL`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_LANG`], [`codes::INVALID_PARAMETER_INVALID_MEDIA_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_TYPE`], [`codes::INVALID_PARAMETER_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_PARAM_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_URL_NOT_RESOLVED`], [`codes::RESOURCE_NOT_FOUND_MEDIA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    /// Required.
    pub media_id: String,
    /// Required.
    pub media_preknown_info: MediaPreknownInfo,
    pub task_name: Option<String>,
    pub upload_video: Option<bool>,
    pub label: Option<String>,
    pub callback_url: Option<String>,
}
operation! { CreateTask(media_id: String, media_preknown_info: MediaPreknownInfo) "CreateTask" -> CreateTaskOutput {
    0 "MediaId" media_id, 1 "MediaPreknownInfo" media_preknown_info, 2 "TaskName" task_name: String,
    3 "UploadVideo" upload_video: bool, 4 "Label" label: String, 5 "CallbackURL" callback_url: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaPreknownInfo {
    /// Required.
    pub media_type: Option<i64>,
    /// Required.
    pub media_label: Option<i64>,
    /// Required.
    pub media_second_label: Option<i64>,
    pub media_lang: Option<i64>,
}
input! { MediaPreknownInfo(media_type: i64, media_label: i64, media_second_label: i64) {
    0 "MediaType" media_type: i64, 1 "MediaLabel" media_label: i64, 2 "MediaSecondLabel" media_second_label: i64,
    3 "MediaLang" media_lang: i64
} }

/// Response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates video summary task: `CreateVideoSummaryTask` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=CreateVideoSummaryTask>.
///
/// Errors: [`codes::FAILED_OPERATION_AI_TEMPLATE_NOT_EXIST`], [`codes::FAILED_OPERATION_MEDIA_EXPIRED`],
/// [`codes::FAILED_OPERATION_MEDIA_NOT_READY`], [`codes::FAILED_OPERATION_TASK_ALREADY_EXIST`],
/// [`codes::FAILED_OPERATION_TASK_NOT_FINISHED`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_ID`], [`codes::INVALID_PARAMETER_INVALID_MEDIA_LABEL`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_LANG`], [`codes::INVALID_PARAMETER_INVALID_MEDIA_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_TYPE`], [`codes::INVALID_PARAMETER_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_PARAM_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_URL_NOT_RESOLVED`], [`codes::RESOURCE_NOT_FOUND_MEDIA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoSummaryTask {
    /// Required.
    pub summary_type: i64,
    /// Required.
    pub video_url: String,
    pub callback_url: Option<String>,
    pub write_back_cos_path: Option<String>,
    pub active_video_generate: Option<bool>,
    pub video_rotation_mode: Option<VideoRotationMode>,
    pub tts_mode: Option<TTSMode>,
    pub active_tts_output: Option<bool>,
    pub exact_asr_set: Option<Vec<AsrResult>>,
    pub exact_text_summary: Option<String>,
    pub exact_text_seg_set: Option<Vec<String>>,
    pub exact_shot_seg_set: Option<Vec<ShotInfo>>,
}
operation! { CreateVideoSummaryTask(summary_type: i64, video_url: String)
    "CreateVideoSummaryTask" -> CreateVideoSummaryTaskOutput {
    0 "SummaryType" summary_type, 1 "VideoURL" video_url, 2 "CallbackURL" callback_url: String,
    3 "WriteBackCosPath" write_back_cos_path: String, 4 "ActiveVideoGenerate" active_video_generate: bool,
    5 "VideoRotationMode" video_rotation_mode: VideoRotationMode, 6 "TTSMode" tts_mode: TTSMode,
    7 "ActiveTTSOutput" active_tts_output: bool, 8 "ExactAsrSet" exact_asr_set: Vec<AsrResult>,
    9 "ExactTextSummary" exact_text_summary: String, 10 "ExactTextSegSet" exact_text_seg_set: Vec<String>,
    11 "ExactShotSegSet" exact_shot_seg_set: Vec<ShotInfo>
} }

/// In the request of [`CreateVideoSummaryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRotationMode {
    /// Required.
    pub active_video_rotation: Option<bool>,
}
input! { VideoRotationMode(active_video_rotation: bool) {
    0 "ActiveVideoRotation" active_video_rotation: bool
} }

/// In the request of [`CreateVideoSummaryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TTSMode {
    pub speed: Option<f64>,
    pub voice_type: Option<i64>,
}
input! { TTSMode() {
    0 "Speed" speed: f64, 1 "VoiceType" voice_type: i64
} }

/// In the request of [`CreateVideoSummaryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrResult {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub start_time_stamp: Option<f64>,
    /// Required.
    pub end_time_stamp: Option<f64>,
}
input! { AsrResult(content: String, start_time_stamp: f64, end_time_stamp: f64) {
    0 "Content" content: String, 1 "StartTimeStamp" start_time_stamp: f64, 2 "EndTimeStamp" end_time_stamp: f64
} }

/// In the request of [`CreateVideoSummaryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShotInfo {
    /// Required.
    pub start_time_stamp: Option<f64>,
    /// Required.
    pub end_time_stamp: Option<f64>,
}
input! { ShotInfo(start_time_stamp: f64, end_time_stamp: f64) {
    0 "StartTimeStamp" start_time_stamp: f64, 1 "EndTimeStamp" end_time_stamp: f64
} }

/// Response of [`CreateVideoSummaryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoSummaryTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVideoSummaryTaskOutput {
    0 "TaskId" task_id: String
} }

/// Deletes custom category: `DeleteCustomCategory` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DeleteCustomCategory>.
///
/// Errors: [`codes::FAILED_OPERATION_CATEGORY_REFERRED`], [`codes::INVALID_PARAMETER_INVALID_CATEGORY_ID`],
/// [`codes::RESOURCE_NOT_FOUND_CUSTOM_CATEGORY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomCategory {
    /// Required.
    pub category_id: String,
}
operation! { DeleteCustomCategory(category_id: String) "DeleteCustomCategory" -> DeleteCustomCategoryOutput {
    0 "CategoryId" category_id
} }

/// Response of [`DeleteCustomCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomCategoryOutput {
    pub category_id: Option<String>,
}
model! { DeleteCustomCategoryOutput {
    0 "CategoryId" category_id: String
} }

/// Deletes custom person: `DeleteCustomPerson` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DeleteCustomPerson>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PERSON_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomPerson {
    /// Required.
    pub person_id: String,
}
operation! { DeleteCustomPerson(person_id: String) "DeleteCustomPerson" -> DeleteCustomPersonOutput {
    0 "PersonId" person_id
} }

/// Response of [`DeleteCustomPerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomPersonOutput {
    pub person_id: Option<String>,
}
model! { DeleteCustomPersonOutput {
    0 "PersonId" person_id: String
} }

/// Deletes custom person image: `DeleteCustomPersonImage` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DeleteCustomPersonImage>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NUM_EXCEEDED`], [`codes::INTERNAL_ERROR_INTERNAL_OVERFLOW`],
/// [`codes::INVALID_PARAMETER_INVALID_IMAGE_ID`], [`codes::INVALID_PARAMETER_INVALID_PERSON_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomPersonImage {
    /// Required.
    pub person_id: String,
    /// Required.
    pub image_id: String,
}
operation! { DeleteCustomPersonImage(person_id: String, image_id: String)
    "DeleteCustomPersonImage" -> DeleteCustomPersonImageOutput {
    0 "PersonId" person_id, 1 "ImageId" image_id
} }

/// Response of [`DeleteCustomPersonImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomPersonImageOutput {
    pub person_id: Option<String>,
    pub image_id: Option<String>,
}
model! { DeleteCustomPersonImageOutput {
    0 "PersonId" person_id: String, 1 "ImageId" image_id: String
} }

/// Deletes media: `DeleteMedia` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DeleteMedia>.
///
/// Errors: [`codes::FAILED_OPERATION_MEDIA_ALREADY_EXIST`], [`codes::FAILED_OPERATION_MEDIA_IN_USE`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_MEDIA_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_STATUS`], [`codes::RESOURCE_NOT_FOUND_MEDIA_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_MEDIA_NOT_ACCESSIBLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMedia {
    /// Required.
    pub media_id: String,
}
operation! { DeleteMedia(media_id: String) "DeleteMedia" -> Empty {
    0 "MediaId" media_id
} }

/// Response of [`DeleteMedia`]: empty.
pub type DeleteMediaOutput = Empty;

/// Deletes task: `DeleteTask` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DeleteTask>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_FINISHED`], [`codes::INVALID_PARAMETER_INVALID_TASK_ID`],
/// [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_TASK_NOT_ACCESSIBLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteTask(task_id: String) "DeleteTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeleteTask`]: empty.
pub type DeleteTaskOutput = Empty;

/// Describes custom categories: `DescribeCustomCategories` of `ivld` 2021-09-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DescribeCustomCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomCategories {}
operation! { DescribeCustomCategories() "DescribeCustomCategories" -> DescribeCustomCategoriesOutput {} }

/// Response of [`DescribeCustomCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomCategoriesOutput {
    pub category_set: Vec<CustomCategory>,
}
model! { DescribeCustomCategoriesOutput {
    0 "CategorySet" category_set: Vec<CustomCategory>
} }

/// In the response of [`DescribeCustomCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomCategory {
    pub category_id: Option<String>,
    pub l1_category: Option<String>,
    pub l2_category: Option<String>,
}
model! { CustomCategory {
    0 "CategoryId" category_id: String, 1 "L1Category" l1_category: String, 2 "L2Category" l2_category: String
} }

/// Describes custom group: `DescribeCustomGroup` of `ivld` 2021-09-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DescribeCustomGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::RESOURCE_NOT_FOUND_CUSTOM_GROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomGroup {}
operation! { DescribeCustomGroup() "DescribeCustomGroup" -> DescribeCustomGroupOutput {} }

/// Response of [`DescribeCustomGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomGroupOutput {
    pub group_size: Option<i64>,
    pub bucket: Option<String>,
}
model! { DescribeCustomGroupOutput {
    0 "GroupSize" group_size: i64, 1 "Bucket" bucket: String
} }

/// Describes custom person detail: `DescribeCustomPersonDetail` of `ivld` 2021-09-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DescribeCustomPersonDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PERSON_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomPersonDetail {
    /// Required.
    pub person_id: String,
}
operation! { DescribeCustomPersonDetail(person_id: String)
    "DescribeCustomPersonDetail" -> DescribeCustomPersonDetailOutput {
    0 "PersonId" person_id
} }

/// Response of [`DescribeCustomPersonDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomPersonDetailOutput {
    pub person_info: Option<CustomPersonInfo>,
    pub task_id_set: Vec<String>,
}
model! { DescribeCustomPersonDetailOutput {
    0 "PersonInfo" person_info: CustomPersonInfo, 1 "TaskIdSet" task_id_set: Vec<String>
} }

/// In the response of [`DescribeCustomPersonDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomPersonInfo {
    pub person_id: Option<String>,
    pub name: Option<String>,
    pub basic_info: Option<String>,
    pub l1_category: Option<String>,
    pub l2_category: Option<String>,
    pub image_info_set: Vec<PersonImageInfo>,
    pub create_time: Option<String>,
}
model! { CustomPersonInfo {
    0 "PersonId" person_id: String, 1 "Name" name: String, 2 "BasicInfo" basic_info: String,
    3 "L1Category" l1_category: String, 4 "L2Category" l2_category: String,
    5 "ImageInfoSet" image_info_set: Vec<PersonImageInfo>, 6 "CreateTime" create_time: String
} }

/// Describes custom persons: `DescribeCustomPersons` of `ivld` 2021-09-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DescribeCustomPersons>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CATEGORY_ID`], [`codes::INVALID_PARAMETER_INVALID_L1_CATEGORY`],
/// [`codes::INVALID_PARAMETER_INVALID_NAME`], [`codes::INVALID_PARAMETER_INVALID_PAGE_NUMBER`],
/// [`codes::INVALID_PARAMETER_INVALID_PAGE_SIZE`], [`codes::INVALID_PARAMETER_INVALID_PERSON_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_SORT_BY`], [`codes::RESOURCE_NOT_FOUND_CUSTOM_CATEGORY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomPersons {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub sort_by: Option<SortBy>,
    pub filter: Option<CustomPersonFilter>,
}
operation! { DescribeCustomPersons(page_number: i64, page_size: i64)
    "DescribeCustomPersons" -> DescribeCustomPersonsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SortBy" sort_by: SortBy,
    3 "Filter" filter: CustomPersonFilter
} }
paged! { DescribeCustomPersons: CustomPersonInfo =
    Number "PageNumber", "PersonInfoSet" person_info_set, total "TotalCount" }

/// In the request of [`DescribeCustomPersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortBy {
    pub by: Option<String>,
    pub descend: Option<bool>,
}
input! { SortBy() {
    0 "By" by: String, 1 "Descend" descend: bool
} }

/// In the request of [`DescribeCustomPersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomPersonFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub category_id_set: Option<Vec<String>>,
    /// Required.
    pub person_id_set: Option<Vec<String>>,
    /// Required.
    pub l1_category_set: Option<Vec<String>>,
}
input! {
    CustomPersonFilter(name: String, category_id_set: Vec<String>, person_id_set: Vec<String>, l1_category_set: Vec<String>) {
    0 "Name" name: String, 1 "CategoryIdSet" category_id_set: Vec<String>, 2 "PersonIdSet" person_id_set: Vec<String>,
    3 "L1CategorySet" l1_category_set: Vec<String>
} }

/// Response of [`DescribeCustomPersons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomPersonsOutput {
    pub total_count: Option<i64>,
    pub person_info_set: Vec<CustomPersonInfo>,
}
model! { DescribeCustomPersonsOutput {
    0 "TotalCount" total_count: i64, 1 "PersonInfoSet" person_info_set: Vec<CustomPersonInfo>
} }

/// Describes media: `DescribeMedia` of `ivld` 2021-09-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DescribeMedia>.
///
/// Errors: [`codes::FAILED_OPERATION_DOWNLOAD_FAILED`], [`codes::FAILED_OPERATION_MD5_MISMATCH`],
/// [`codes::FAILED_OPERATION_MEDIA_EXPIRED`], [`codes::FAILED_OPERATION_MEDIA_NOT_READY`],
/// [`codes::FAILED_OPERATION_TRANSCODE_FAILED`], [`codes::INVALID_PARAMETER_INVALID_MEDIA_ID`],
/// [`codes::RESOURCE_NOT_FOUND_MEDIA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMedia {
    /// Required.
    pub media_id: String,
}
operation! { DescribeMedia(media_id: String) "DescribeMedia" -> DescribeMediaOutput {
    0 "MediaId" media_id
} }

/// Response of [`DescribeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaOutput {
    pub media_info: Option<MediaInfo>,
}
model! { DescribeMediaOutput {
    0 "MediaInfo" media_info: MediaInfo
} }

/// In the response of [`DescribeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInfo {
    pub media_id: Option<String>,
    pub name: Option<String>,
    pub down_load_url: Option<String>,
    pub status: Option<i64>,
    pub failed_reason: Option<String>,
    pub metadata: Option<MediaMetadata>,
    pub progress: Option<f64>,
    pub label: Option<String>,
    pub callback_url: Option<String>,
    pub media_type: Option<i64>,
    pub audio_metadata: Option<AudioMetadata>,
    pub image_metadata: Option<ImageMetadata>,
    pub text_metadata: Option<TextMetadata>,
}
model! { MediaInfo {
    0 "MediaId" media_id: String, 1 "Name" name: String, 2 "DownLoadURL" down_load_url: String, 3 "Status" status: i64,
    4 "FailedReason" failed_reason: String, 5 "Metadata" metadata: MediaMetadata, 6 "Progress" progress: f64,
    7 "Label" label: String, 8 "CallbackURL" callback_url: String, 9 "MediaType" media_type: i64,
    10 "AudioMetadata" audio_metadata: AudioMetadata, 11 "ImageMetadata" image_metadata: ImageMetadata,
    12 "TextMetadata" text_metadata: TextMetadata
} }

/// In the response of [`DescribeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaMetadata {
    pub file_size: Option<i64>,
    pub md5: Option<String>,
    pub duration: Option<f64>,
    pub num_frames: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fps: Option<f64>,
    pub bit_rate: Option<i64>,
}
model! { MediaMetadata {
    0 "FileSize" file_size: i64, 1 "MD5" md5: String, 2 "Duration" duration: f64, 3 "NumFrames" num_frames: i64,
    4 "Width" width: i64, 5 "Height" height: i64, 6 "FPS" fps: f64, 7 "BitRate" bit_rate: i64
} }

/// In the response of [`DescribeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioMetadata {
    pub file_size: Option<i64>,
    pub md5: Option<String>,
    pub duration: Option<f64>,
    pub sample_rate: Option<f64>,
    pub bit_rate: Option<i64>,
    pub format: Option<String>,
    pub bit_depth: Option<i64>,
    pub short_format: Option<String>,
}
model! { AudioMetadata {
    0 "FileSize" file_size: i64, 1 "MD5" md5: String, 2 "Duration" duration: f64, 3 "SampleRate" sample_rate: f64,
    4 "BitRate" bit_rate: i64, 5 "Format" format: String, 6 "BitDepth" bit_depth: i64,
    7 "ShortFormat" short_format: String
} }

/// In the response of [`DescribeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMetadata {
    pub file_size: Option<i64>,
    pub md5: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub format: Option<String>,
}
model! { ImageMetadata {
    0 "FileSize" file_size: i64, 1 "MD5" md5: String, 2 "Width" width: i64, 3 "Height" height: i64,
    4 "Format" format: String
} }

/// In the response of [`DescribeMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextMetadata {
    pub file_size: Option<i64>,
    pub md5: Option<String>,
    pub length: Option<i64>,
    pub format: Option<String>,
    pub short_format: Option<String>,
}
model! { TextMetadata {
    0 "FileSize" file_size: i64, 1 "MD5" md5: String, 2 "Length" length: i64, 3 "Format" format: String,
    4 "ShortFormat" short_format: String
} }

/// Describes medias: `DescribeMedias` of `ivld` 2021-09-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DescribeMedias>.
///
/// Errors: [`codes::FAILED_OPERATION_MEDIA_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_MD5`], [`codes::INVALID_PARAMETER_INVALID_MEDIA_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_NAME`], [`codes::INVALID_PARAMETER_INVALID_MEDIA_STATUS`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_TYPE`], [`codes::INVALID_PARAMETER_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_PAGE_NUMBER`], [`codes::INVALID_PARAMETER_INVALID_PAGE_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_SORT_BY`], [`codes::INVALID_PARAMETER_INVALID_SORT_ORDER`],
/// [`codes::INVALID_PARAMETER_INVALID_UIN`], [`codes::INVALID_PARAMETER_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_UNSUPPORT_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMedias {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub media_filter: Option<MediaFilter>,
    pub sort_by: Option<SortBy>,
}
operation! { DescribeMedias(page_number: i64, page_size: i64) "DescribeMedias" -> DescribeMediasOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "MediaFilter" media_filter: MediaFilter,
    3 "SortBy" sort_by: SortBy
} }
paged! { DescribeMedias: MediaInfo = Number "PageNumber", "MediaInfoSet" media_info_set, total "TotalCount" }

/// In the request of [`DescribeMedias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaFilter {
    pub media_name_set: Option<Vec<String>>,
    pub status_set: Option<Vec<i64>>,
    pub media_id_set: Option<Vec<String>>,
    pub label_set: Option<Vec<String>>,
    pub media_type: Option<i64>,
}
input! { MediaFilter() {
    0 "MediaNameSet" media_name_set: Vec<String>, 1 "StatusSet" status_set: Vec<i64>,
    2 "MediaIdSet" media_id_set: Vec<String>, 3 "LabelSet" label_set: Vec<String>, 4 "MediaType" media_type: i64
} }

/// Response of [`DescribeMedias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediasOutput {
    pub total_count: Option<i64>,
    pub media_info_set: Vec<MediaInfo>,
}
model! { DescribeMediasOutput {
    0 "TotalCount" total_count: i64, 1 "MediaInfoSet" media_info_set: Vec<MediaInfo>
} }

/// Describes task: `DescribeTask` of `ivld` 2021-09-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DescribeTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_TASK_ID`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeTask(task_id: String) "DescribeTask" -> DescribeTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub task_info: Option<TaskInfo>,
}
model! { DescribeTaskOutput {
    0 "TaskInfo" task_info: TaskInfo
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub media_id: Option<String>,
    pub task_status: Option<i64>,
    pub task_progress: Option<f64>,
    pub task_time_cost: Option<i64>,
    pub task_create_time: Option<String>,
    pub task_start_time: Option<String>,
    pub failed_reason: Option<String>,
    pub media_preknown_info: Option<MediaPreknownInfo>,
    pub media_name: Option<String>,
    pub label: Option<String>,
    pub callback_url: Option<String>,
    pub audio_metadata: Option<AudioMetadata>,
    pub image_metadata: Option<ImageMetadata>,
    pub text_metadata: Option<TextMetadata>,
    pub metadata: Option<MediaMetadata>,
}
model! { TaskInfo {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "MediaId" media_id: String,
    3 "TaskStatus" task_status: i64, 4 "TaskProgress" task_progress: f64, 5 "TaskTimeCost" task_time_cost: i64,
    6 "TaskCreateTime" task_create_time: String, 7 "TaskStartTime" task_start_time: String,
    8 "FailedReason" failed_reason: String, 9 "MediaPreknownInfo" media_preknown_info: MediaPreknownInfo,
    10 "MediaName" media_name: String, 11 "Label" label: String, 12 "CallbackURL" callback_url: String,
    13 "AudioMetadata" audio_metadata: AudioMetadata, 14 "ImageMetadata" image_metadata: ImageMetadata,
    15 "TextMetadata" text_metadata: TextMetadata, 16 "Metadata" metadata: MediaMetadata
} }

/// Describes task detail: `DescribeTaskDetail` of `ivld` 2021-09-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DescribeTaskDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_FINISHED`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_ID`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    /// Required.
    pub task_id: String,
}
operation! { DescribeTaskDetail(task_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailOutput {
    pub task_info: Option<TaskInfo>,
    pub task_data: Option<Data>,
    pub image_task_data: Option<ImageData>,
    pub audio_task_data: Option<AudioData>,
    pub text_task_data: Option<TextData>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskInfo" task_info: TaskInfo, 1 "TaskData" task_data: Data, 2 "ImageTaskData" image_task_data: ImageData,
    3 "AudioTaskData" audio_task_data: AudioData, 4 "TextTaskData" text_task_data: TextData
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    pub show_info: Option<ShowInfo>,
}
model! { Data {
    0 "ShowInfo" show_info: ShowInfo
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowInfo {
    pub date: Option<String>,
    pub logo: Option<String>,
    pub column: Option<String>,
    pub source: Option<String>,
    pub cover_image_url: Option<String>,
    pub summary_set: Vec<String>,
    pub title_set: Vec<String>,
    pub audio_info_set: Vec<AudioInfo>,
    pub text_info_set: Vec<TextInfo>,
    pub classified_person_info_set: Vec<ClassifiedPersonInfo>,
    pub text_tag_set: Option<MultiLevelTag>,
    pub frame_tag_set: Option<MultiLevelTag>,
    pub web_media_url: Option<String>,
    pub media_classifier_set: Vec<String>,
    pub summary_tag_set: Vec<String>,
    pub unknown_person_set: Vec<UnknownPerson>,
    pub multi_level_person_info_set: Vec<MultiLevelPersonInfo>,
}
model! { ShowInfo {
    0 "Date" date: String, 1 "Logo" logo: String, 2 "Column" column: String, 3 "Source" source: String,
    4 "CoverImageURL" cover_image_url: String, 5 "SummarySet" summary_set: Vec<String>,
    6 "TitleSet" title_set: Vec<String>, 7 "AudioInfoSet" audio_info_set: Vec<AudioInfo>,
    8 "TextInfoSet" text_info_set: Vec<TextInfo>,
    9 "ClassifiedPersonInfoSet" classified_person_info_set: Vec<ClassifiedPersonInfo>,
    10 "TextTagSet" text_tag_set: MultiLevelTag, 11 "FrameTagSet" frame_tag_set: MultiLevelTag,
    12 "WebMediaURL" web_media_url: String, 13 "MediaClassifierSet" media_classifier_set: Vec<String>,
    14 "SummaryTagSet" summary_tag_set: Vec<String>, 15 "UnknownPersonSet" unknown_person_set: Vec<UnknownPerson>,
    16 "MultiLevelPersonInfoSet" multi_level_person_info_set: Vec<MultiLevelPersonInfo>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioInfo {
    pub content: Option<String>,
    pub start_time_stamp: Option<f64>,
    pub end_time_stamp: Option<f64>,
    pub tag: Option<String>,
}
model! { AudioInfo {
    0 "Content" content: String, 1 "StartTimeStamp" start_time_stamp: f64, 2 "EndTimeStamp" end_time_stamp: f64,
    3 "Tag" tag: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextInfo {
    pub content: Option<String>,
    pub start_time_stamp: Option<f64>,
    pub end_time_stamp: Option<f64>,
    pub tag: Option<String>,
}
model! { TextInfo {
    0 "Content" content: String, 1 "StartTimeStamp" start_time_stamp: f64, 2 "EndTimeStamp" end_time_stamp: f64,
    3 "Tag" tag: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifiedPersonInfo {
    pub classify_name: Option<String>,
    pub person_info_set: Vec<PersonInfo>,
}
model! { ClassifiedPersonInfo {
    0 "ClassifyName" classify_name: String, 1 "PersonInfoSet" person_info_set: Vec<PersonInfo>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonInfo {
    pub name: Option<String>,
    pub job: Option<String>,
    pub first_appear: Option<i64>,
    pub appear_info: Option<AppearInfo>,
    pub appear_rect: Option<Rectf>,
    pub person_id: Option<String>,
}
model! { PersonInfo {
    0 "Name" name: String, 1 "Job" job: String, 2 "FirstAppear" first_appear: i64,
    3 "AppearInfo" appear_info: AppearInfo, 4 "AppearRect" appear_rect: Rectf, 5 "PersonId" person_id: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppearInfo {
    pub audio_appear_set: Vec<TextAppearInfo>,
    pub text_appear_set: Vec<TextAppearInfo>,
    pub video_appear_set: Vec<VideoAppearInfo>,
}
model! { AppearInfo {
    0 "AudioAppearSet" audio_appear_set: Vec<TextAppearInfo>, 1 "TextAppearSet" text_appear_set: Vec<TextAppearInfo>,
    2 "VideoAppearSet" video_appear_set: Vec<VideoAppearInfo>
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextAppearInfo {
    pub index: Option<i64>,
    pub start_position: Option<i64>,
    pub end_position: Option<i64>,
}
model! { TextAppearInfo {
    0 "Index" index: i64, 1 "StartPosition" start_position: i64, 2 "EndPosition" end_position: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoAppearInfo {
    pub start_time_stamp: Option<f64>,
    pub end_time_stamp: Option<f64>,
    pub image_url: Option<String>,
}
model! { VideoAppearInfo {
    0 "StartTimeStamp" start_time_stamp: f64, 1 "EndTimeStamp" end_time_stamp: f64, 2 "ImageURL" image_url: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rectf {
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub width: Option<f64>,
    pub height: Option<f64>,
}
model! { Rectf {
    0 "X" x: f64, 1 "Y" y: f64, 2 "Width" width: f64, 3 "Height" height: f64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiLevelTag {
    pub tag_set: Vec<L1Tag>,
    pub appear_info: Option<AppearInfo>,
}
model! { MultiLevelTag {
    0 "TagSet" tag_set: Vec<L1Tag>, 1 "AppearInfo" appear_info: AppearInfo
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L1Tag {
    pub name: Option<String>,
    pub l2_tag_set: Vec<L2Tag>,
    pub appear_index_pair_set: Vec<AppearIndexPair>,
    pub first_appear: Option<i64>,
}
model! { L1Tag {
    0 "Name" name: String, 1 "L2TagSet" l2_tag_set: Vec<L2Tag>,
    2 "AppearIndexPairSet" appear_index_pair_set: Vec<AppearIndexPair>, 3 "FirstAppear" first_appear: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L2Tag {
    pub name: Option<String>,
    pub l3_tag_set: Vec<L3Tag>,
    pub appear_index_pair_set: Vec<AppearIndexPair>,
    pub first_appear: Option<i64>,
}
model! { L2Tag {
    0 "Name" name: String, 1 "L3TagSet" l3_tag_set: Vec<L3Tag>,
    2 "AppearIndexPairSet" appear_index_pair_set: Vec<AppearIndexPair>, 3 "FirstAppear" first_appear: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L3Tag {
    pub name: Option<String>,
    pub appear_index_pair_set: Vec<AppearIndexPair>,
    pub first_appear: Option<i64>,
}
model! { L3Tag {
    0 "Name" name: String, 1 "AppearIndexPairSet" appear_index_pair_set: Vec<AppearIndexPair>,
    2 "FirstAppear" first_appear: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppearIndexPair {
    pub appear_index: Option<i64>,
    pub index: Option<i64>,
}
model! { AppearIndexPair {
    0 "AppearIndex" appear_index: i64, 1 "Index" index: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnknownPerson {
    pub video_appear_set: Vec<VideoAppearInfo>,
    pub put_library_allowed: Option<bool>,
    pub audit_class: Option<i64>,
}
model! { UnknownPerson {
    0 "VideoAppearSet" video_appear_set: Vec<VideoAppearInfo>, 1 "PutLibraryAllowed" put_library_allowed: bool,
    2 "AuditClass" audit_class: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiLevelPersonInfo {
    pub l1_classify_name: Option<String>,
    pub l2_classified_person_info_set: Vec<ClassifiedPersonInfo>,
    pub source: Option<i64>,
}
model! { MultiLevelPersonInfo {
    0 "L1ClassifyName" l1_classify_name: String,
    1 "L2ClassifiedPersonInfoSet" l2_classified_person_info_set: Vec<ClassifiedPersonInfo>, 2 "Source" source: i64
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageData {
    pub ocr_set: Vec<ImageOcr>,
    pub frame_tag_set: Option<MultiLevelTag>,
    pub multi_level_person_info_set: Vec<MultiLevelPersonInfo>,
    pub tv_logo: Option<ImageLogo>,
    pub source_logo: Option<ImageLogo>,
}
model! { ImageData {
    0 "OcrSet" ocr_set: Vec<ImageOcr>, 1 "FrameTagSet" frame_tag_set: MultiLevelTag,
    2 "MultiLevelPersonInfoSet" multi_level_person_info_set: Vec<MultiLevelPersonInfo>, 3 "TvLogo" tv_logo: ImageLogo,
    4 "SourceLogo" source_logo: ImageLogo
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOcr {
    pub content: Option<String>,
    pub appear_rect: Option<Rectf>,
}
model! { ImageOcr {
    0 "Content" content: String, 1 "AppearRect" appear_rect: Rectf
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageLogo {
    pub logo: Option<String>,
    pub appear_rect: Option<Rectf>,
}
model! { ImageLogo {
    0 "Logo" logo: String, 1 "AppearRect" appear_rect: Rectf
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioData {
    pub audio_info_set: Vec<AudioInfo>,
    pub text_tag_set: Option<MultiLevelTag>,
    pub web_media_url: Option<String>,
}
model! { AudioData {
    0 "AudioInfoSet" audio_info_set: Vec<AudioInfo>, 1 "TextTagSet" text_tag_set: MultiLevelTag,
    2 "WebMediaURL" web_media_url: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextData {
    pub content: Option<String>,
    pub summary: Option<String>,
    pub text_tag_set: Option<MultiLevelTag>,
    pub web_media_url: Option<String>,
}
model! { TextData {
    0 "Content" content: String, 1 "Summary" summary: String, 2 "TextTagSet" text_tag_set: MultiLevelTag,
    3 "WebMediaURL" web_media_url: String
} }

/// Describes tasks: `DescribeTasks` of `ivld` 2021-09-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DescribeTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_TASK_LIST_FAILED`], [`codes::INVALID_PARAMETER_INVALID_PAGE_NUMBER`],
/// [`codes::INVALID_PARAMETER_INVALID_PAGE_SIZE`], [`codes::INVALID_PARAMETER_INVALID_SORT_BY`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_ID`], [`codes::INVALID_PARAMETER_INVALID_TASK_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_STATUS`], [`codes::INVALID_PARAMETER_INVALID_UIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_filter: Option<TaskFilter>,
    pub sort_by: Option<SortBy>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TaskFilter" task_filter: TaskFilter,
    3 "SortBy" sort_by: SortBy
} }
paged! { DescribeTasks: TaskInfo = Number "PageNumber", "TaskInfoSet" task_info_set, total "TotalCount" }

/// In the request of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFilter {
    pub media_type_set: Option<Vec<i64>>,
    pub task_status_set: Option<Vec<i64>>,
    pub task_name_set: Option<Vec<String>>,
    pub task_id_set: Option<Vec<String>>,
    pub media_name_set: Option<Vec<String>>,
    pub media_lang_set: Option<Vec<i64>>,
    pub media_label_set: Option<Vec<i64>>,
    pub label_set: Option<Vec<String>>,
}
input! { TaskFilter() {
    0 "MediaTypeSet" media_type_set: Vec<i64>, 1 "TaskStatusSet" task_status_set: Vec<i64>,
    2 "TaskNameSet" task_name_set: Vec<String>, 3 "TaskIdSet" task_id_set: Vec<String>,
    4 "MediaNameSet" media_name_set: Vec<String>, 5 "MediaLangSet" media_lang_set: Vec<i64>,
    6 "MediaLabelSet" media_label_set: Vec<i64>, 7 "LabelSet" label_set: Vec<String>
} }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<i64>,
    pub task_info_set: Vec<TaskInfo>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count: i64, 1 "TaskInfoSet" task_info_set: Vec<TaskInfo>
} }

/// Describes usage amount: `DescribeUsageAmount` of `ivld` 2021-09-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DescribeUsageAmount>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_TASK_LIST_FAILED`], [`codes::INVALID_PARAMETER_INVALID_PAGE_NUMBER`],
/// [`codes::INVALID_PARAMETER_INVALID_PAGE_SIZE`], [`codes::INVALID_PARAMETER_INVALID_SORT_BY`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_ID`], [`codes::INVALID_PARAMETER_INVALID_TASK_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_STATUS`], [`codes::INVALID_PARAMETER_INVALID_UIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageAmount {}
operation! { DescribeUsageAmount() "DescribeUsageAmount" -> DescribeUsageAmountOutput {} }

/// Response of [`DescribeUsageAmount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageAmountOutput {
    pub used_hours: Option<f64>,
    pub total_hours: Option<f64>,
}
model! { DescribeUsageAmountOutput {
    0 "UsedHours" used_hours: f64, 1 "TotalHours" total_hours: f64
} }

/// Describes video summary detail: `DescribeVideoSummaryDetail` of `ivld` 2021-09-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=DescribeVideoSummaryDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_TASK_LIST_FAILED`], [`codes::INVALID_PARAMETER_INVALID_PAGE_NUMBER`],
/// [`codes::INVALID_PARAMETER_INVALID_PAGE_SIZE`], [`codes::INVALID_PARAMETER_INVALID_SORT_BY`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_ID`], [`codes::INVALID_PARAMETER_INVALID_TASK_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_STATUS`], [`codes::INVALID_PARAMETER_INVALID_UIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoSummaryDetail {
    /// Required.
    pub task_id: String,
}
operation! { DescribeVideoSummaryDetail(task_id: String)
    "DescribeVideoSummaryDetail" -> DescribeVideoSummaryDetailOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeVideoSummaryDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoSummaryDetailOutput {
    pub status: Option<i64>,
    pub failed_reason: Option<String>,
    pub asr_set: Vec<AsrResult>,
    pub text_summary: Option<String>,
    pub text_seg_set: Vec<String>,
    pub shot_seg_set: Vec<ShotInfo>,
    pub text_seg_match_shot_score_set: Vec<TextSegMatchShotScore>,
    pub tts_result_url_set: Vec<String>,
    pub video_result_url: Option<String>,
    pub video_rotate_result_url: Option<String>,
}
model! { DescribeVideoSummaryDetailOutput {
    0 "Status" status: i64, 1 "FailedReason" failed_reason: String, 2 "AsrSet" asr_set: Vec<AsrResult>,
    3 "TextSummary" text_summary: String, 4 "TextSegSet" text_seg_set: Vec<String>,
    5 "ShotSegSet" shot_seg_set: Vec<ShotInfo>,
    6 "TextSegMatchShotScoreSet" text_seg_match_shot_score_set: Vec<TextSegMatchShotScore>,
    7 "TTSResultURLSet" tts_result_url_set: Vec<String>, 8 "VideoResultURL" video_result_url: String,
    9 "VideoRotateResultURL" video_rotate_result_url: String
} }

/// In the response of [`DescribeVideoSummaryDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextSegMatchShotScore {
    pub score_set: Vec<f64>,
}
model! { TextSegMatchShotScore {
    0 "ScoreSet" score_set: Vec<f64>
} }

/// Imports media: `ImportMedia` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=ImportMedia>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_SECRET_ID`], [`codes::AUTH_FAILURE_MFA_FAILURE`],
/// [`codes::AUTH_FAILURE_SECRET_ID_NOT_FOUND`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`],
/// [`codes::AUTH_FAILURE_SIGNATURE_FAILURE`], [`codes::AUTH_FAILURE_TASK_FINISHED`],
/// [`codes::AUTH_FAILURE_TOKEN_FAILURE`], [`codes::AUTH_FAILURE_USER_ACTIVATED`],
/// [`codes::FAILED_OPERATION_AI_TEMPLATE_NOT_EXIST`], [`codes::FAILED_OPERATION_CATEGORY_EXIST`],
/// [`codes::FAILED_OPERATION_CATEGORY_LEVEL_CHANGED`], [`codes::FAILED_OPERATION_CATEGORY_REFERRED`],
/// [`codes::FAILED_OPERATION_CUSTOM_GROUP_ALREADY_EXIST`], [`codes::FAILED_OPERATION_DB_CONNECTION_ERROR`],
/// [`codes::FAILED_OPERATION_DOWNLOAD_FAILED`], [`codes::FAILED_OPERATION_FEATURE_ALGO_FAILED`],
/// [`codes::FAILED_OPERATION_GET_CAM_TOKEN_FAILED`], [`codes::FAILED_OPERATION_GET_TASK_LIST_FAILED`],
/// [`codes::FAILED_OPERATION_GET_VIDEO_METADATA_FAILED`], [`codes::FAILED_OPERATION_IMAGE_NUM_EXCEEDED`],
/// [`codes::FAILED_OPERATION_MD5_MISMATCH`], [`codes::FAILED_OPERATION_MEDIA_ALREADY_EXIST`],
/// [`codes::FAILED_OPERATION_MEDIA_EXPIRED`], [`codes::FAILED_OPERATION_MEDIA_IN_USE`],
/// [`codes::FAILED_OPERATION_MEDIA_NOT_READY`], [`codes::FAILED_OPERATION_MULTIPLE_FACES_IN_IMAGE`],
/// [`codes::FAILED_OPERATION_NO_FACE_IN_IMAGE`], [`codes::FAILED_OPERATION_OPEN_CHARGE_FAILED`],
/// [`codes::FAILED_OPERATION_PERSON_DUPLICATED`], [`codes::FAILED_OPERATION_PERSON_NOT_MATCHED`],
/// [`codes::FAILED_OPERATION_PERSON_NUM_EXCEEDED`], [`codes::FAILED_OPERATION_QUALITY_ALGO_FAILED`],
/// [`codes::FAILED_OPERATION_QUALITY_TOO_LOW`], [`codes::FAILED_OPERATION_SNAPSHOT_DESERIALIZE_FAILED`],
/// [`codes::FAILED_OPERATION_STOP_FLOW_FAILED`], [`codes::FAILED_OPERATION_TASK_ALREADY_EXIST`],
/// [`codes::FAILED_OPERATION_TASK_NOT_FINISHED`], [`codes::FAILED_OPERATION_TRANSCODE_FAILED`],
/// [`codes::FAILED_OPERATION_UPLOAD_FAILED`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_OVERFLOW`], [`codes::INVALID_PARAMETER_INVALID_CATEGORY_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_FILE_PATH`], [`codes::INVALID_PARAMETER_INVALID_IMAGE`],
/// [`codes::INVALID_PARAMETER_INVALID_IMAGE_ID`], [`codes::INVALID_PARAMETER_INVALID_L1_CATEGORY`],
/// [`codes::INVALID_PARAMETER_INVALID_L2_CATEGORY`], [`codes::INVALID_PARAMETER_INVALID_MD5`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_ID`], [`codes::INVALID_PARAMETER_INVALID_MEDIA_LABEL`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_LANG`], [`codes::INVALID_PARAMETER_INVALID_MEDIA_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_PREKNOWN_INFO`], [`codes::INVALID_PARAMETER_INVALID_MEDIA_STATUS`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_TYPE`], [`codes::INVALID_PARAMETER_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_PAGE_NUMBER`], [`codes::INVALID_PARAMETER_INVALID_PAGE_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_PERSON_ID`], [`codes::INVALID_PARAMETER_INVALID_SORT_BY`],
/// [`codes::INVALID_PARAMETER_INVALID_SORT_ORDER`], [`codes::INVALID_PARAMETER_INVALID_TASK_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_NAME`], [`codes::INVALID_PARAMETER_INVALID_TASK_STATUS`],
/// [`codes::INVALID_PARAMETER_INVALID_UIN`], [`codes::INVALID_PARAMETER_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_PARAM_TOO_LONG`], [`codes::INVALID_PARAMETER_URL_NOT_RESOLVED`],
/// [`codes::INVALID_PARAMETER_UNSUPPORT_URL`], [`codes::LIMIT_EXCEEDED_USAGE_LIMIT_EXCEEDED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_BATCH_IMPORT_OVERFLOW`], [`codes::REQUEST_LIMIT_EXCEEDED_CONCURRENCY_OVERFLOW`],
/// [`codes::RESOURCE_NOT_FOUND_CUSTOM_CATEGORY_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CUSTOM_GROUP_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_MEDIA_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_MEDIA_NOT_ACCESSIBLE`], [`codes::UNSUPPORTED_OPERATION_TASK_NOT_ACCESSIBLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMedia {
    /// Required.
    pub url: String,
    pub md5: Option<String>,
    pub name: Option<String>,
    pub write_back_cos_path: Option<String>,
    pub label: Option<String>,
    pub callback_url: Option<String>,
    pub media_type: Option<i64>,
}
operation! { ImportMedia(url: String) "ImportMedia" -> ImportMediaOutput {
    0 "URL" url, 1 "MD5" md5: String, 2 "Name" name: String, 3 "WriteBackCosPath" write_back_cos_path: String,
    4 "Label" label: String, 5 "CallbackURL" callback_url: String, 6 "MediaType" media_type: i64
} }

/// Response of [`ImportMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMediaOutput {
    pub media_id: Option<String>,
}
model! { ImportMediaOutput {
    0 "MediaId" media_id: String
} }

/// Modifies callback: `ModifyCallback` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=ModifyCallback>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_PARAM_TOO_LONG`], [`codes::INVALID_PARAMETER_URL_NOT_RESOLVED`],
/// [`codes::INVALID_PARAMETER_UNSUPPORT_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallback {
    /// Required.
    pub task_finish_notify_url: String,
    /// Required.
    pub media_finish_notify_url: String,
}
operation! { ModifyCallback(task_finish_notify_url: String, media_finish_notify_url: String) "ModifyCallback" -> Empty {
    0 "TaskFinishNotifyURL" task_finish_notify_url, 1 "MediaFinishNotifyURL" media_finish_notify_url
} }

/// Response of [`ModifyCallback`]: empty.
pub type ModifyCallbackOutput = Empty;

/// Queries callback: `QueryCallback` of `ivld` 2021-09-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=QueryCallback>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallback {}
operation! { QueryCallback() "QueryCallback" -> QueryCallbackOutput {} }

/// Response of [`QueryCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallbackOutput {
    pub task_finish_notify_url: Option<String>,
    pub media_finish_notify_url: Option<String>,
}
model! { QueryCallbackOutput {
    0 "TaskFinishNotifyURL" task_finish_notify_url: String, 1 "MediaFinishNotifyURL" media_finish_notify_url: String
} }

/// Updates custom category: `UpdateCustomCategory` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=UpdateCustomCategory>.
///
/// Errors: [`codes::FAILED_OPERATION_CATEGORY_EXIST`], [`codes::FAILED_OPERATION_CATEGORY_LEVEL_CHANGED`],
/// [`codes::INTERNAL_ERROR_INTERNAL_OVERFLOW`], [`codes::INVALID_PARAMETER_INVALID_CATEGORY_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_L1_CATEGORY`], [`codes::INVALID_PARAMETER_INVALID_L2_CATEGORY`],
/// [`codes::RESOURCE_NOT_FOUND_CUSTOM_CATEGORY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomCategory {
    /// Required.
    pub category_id: String,
    /// Required.
    pub l1_category: String,
    pub l2_category: Option<String>,
}
operation! { UpdateCustomCategory(category_id: String, l1_category: String)
    "UpdateCustomCategory" -> UpdateCustomCategoryOutput {
    0 "CategoryId" category_id, 1 "L1Category" l1_category, 2 "L2Category" l2_category: String
} }

/// Response of [`UpdateCustomCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomCategoryOutput {
    pub category_id: Option<String>,
}
model! { UpdateCustomCategoryOutput {
    0 "CategoryId" category_id: String
} }

/// Updates custom person: `UpdateCustomPerson` of `ivld` 2021-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ivld&Version=2021-09-03&Action=UpdateCustomPerson>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CATEGORY_ID`], [`codes::INVALID_PARAMETER_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_PERSON_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomPerson {
    /// Required.
    pub person_id: String,
    pub name: Option<String>,
    pub basic_info: Option<String>,
    pub category_id: Option<String>,
}
operation! { UpdateCustomPerson(person_id: String) "UpdateCustomPerson" -> UpdateCustomPersonOutput {
    0 "PersonId" person_id, 1 "Name" name: String, 2 "BasicInfo" basic_info: String, 3 "CategoryId" category_id: String
} }

/// Response of [`UpdateCustomPerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomPersonOutput {
    pub person_id: Option<String>,
}
model! { UpdateCustomPersonOutput {
    0 "PersonId" person_id: String
} }

codes! {
    AUTH_FAILURE_INVALID_SECRET_ID "AuthFailure.InvalidSecretId", AUTH_FAILURE_MFA_FAILURE "AuthFailure.MFAFailure",
    AUTH_FAILURE_SECRET_ID_NOT_FOUND "AuthFailure.SecretIdNotFound",
    AUTH_FAILURE_SIGNATURE_EXPIRE "AuthFailure.SignatureExpire",
    AUTH_FAILURE_SIGNATURE_FAILURE "AuthFailure.SignatureFailure",
    AUTH_FAILURE_TASK_FINISHED "AuthFailure.TaskFinished", AUTH_FAILURE_TOKEN_FAILURE "AuthFailure.TokenFailure",
    AUTH_FAILURE_USER_ACTIVATED "AuthFailure.UserActivated",
    AUTH_FAILURE_USER_INVALID_STATUS "AuthFailure.UserInvalidStatus",
    AUTH_FAILURE_USER_NOT_FOUND "AuthFailure.UserNotFound", AUTH_FAILURE_USER_STOP_ARREAR "AuthFailure.UserStopArrear",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_AI_TEMPLATE_NOT_EXIST "FailedOperation.AiTemplateNotExist",
    FAILED_OPERATION_CATEGORY_EXIST "FailedOperation.CategoryExist",
    FAILED_OPERATION_CATEGORY_LEVEL_CHANGED "FailedOperation.CategoryLevelChanged",
    FAILED_OPERATION_CATEGORY_REFERRED "FailedOperation.CategoryReferred",
    FAILED_OPERATION_CUSTOM_GROUP_ALREADY_EXIST "FailedOperation.CustomGroupAlreadyExist",
    FAILED_OPERATION_DB_CONNECTION_ERROR "FailedOperation.DBConnectionError",
    FAILED_OPERATION_DOWNLOAD_FAILED "FailedOperation.DownloadFailed",
    FAILED_OPERATION_FEATURE_ALGO_FAILED "FailedOperation.FeatureAlgoFailed",
    FAILED_OPERATION_GET_CAM_TOKEN_FAILED "FailedOperation.GetCAMTokenFailed",
    FAILED_OPERATION_GET_TASK_LIST_FAILED "FailedOperation.GetTaskListFailed",
    FAILED_OPERATION_GET_VIDEO_METADATA_FAILED "FailedOperation.GetVideoMetadataFailed",
    FAILED_OPERATION_IMAGE_NUM_EXCEEDED "FailedOperation.ImageNumExceeded",
    FAILED_OPERATION_MD5_MISMATCH "FailedOperation.MD5Mismatch",
    FAILED_OPERATION_MEDIA_ALREADY_EXIST "FailedOperation.MediaAlreadyExist",
    FAILED_OPERATION_MEDIA_EXPIRED "FailedOperation.MediaExpired",
    FAILED_OPERATION_MEDIA_IN_USE "FailedOperation.MediaInUse",
    FAILED_OPERATION_MEDIA_NOT_READY "FailedOperation.MediaNotReady",
    FAILED_OPERATION_MULTIPLE_FACES_IN_IMAGE "FailedOperation.MultipleFacesInImage",
    FAILED_OPERATION_NO_FACE_IN_IMAGE "FailedOperation.NoFaceInImage",
    FAILED_OPERATION_OPEN_CHARGE_FAILED "FailedOperation.OpenChargeFailed",
    FAILED_OPERATION_PERSON_DUPLICATED "FailedOperation.PersonDuplicated",
    FAILED_OPERATION_PERSON_NOT_MATCHED "FailedOperation.PersonNotMatched",
    FAILED_OPERATION_PERSON_NUM_EXCEEDED "FailedOperation.PersonNumExceeded",
    FAILED_OPERATION_QUALITY_ALGO_FAILED "FailedOperation.QualityAlgoFailed",
    FAILED_OPERATION_QUALITY_TOO_LOW "FailedOperation.QualityTooLow",
    FAILED_OPERATION_SNAPSHOT_DESERIALIZE_FAILED "FailedOperation.SnapshotDeserializeFailed",
    FAILED_OPERATION_STOP_FLOW_FAILED "FailedOperation.StopFlowFailed",
    FAILED_OPERATION_TASK_ALREADY_EXIST "FailedOperation.TaskAlreadyExist",
    FAILED_OPERATION_TASK_NOT_FINISHED "FailedOperation.TaskNotFinished",
    FAILED_OPERATION_TRANSCODE_FAILED "FailedOperation.TranscodeFailed",
    FAILED_OPERATION_UPLOAD_FAILED "FailedOperation.UploadFailed", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DB_CONNECTION_ERROR "InternalError.DBConnectionError",
    INTERNAL_ERROR_DB_OPERATION_ERROR "InternalError.DBOperationError",
    INTERNAL_ERROR_INNER_ERROR "InternalError.InnerError",
    INTERNAL_ERROR_INTERNAL_OVERFLOW "InternalError.InternalOverflow", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_INVALID_CATEGORY_ID "InvalidParameter.InvalidCategoryId",
    INVALID_PARAMETER_INVALID_FILE_PATH "InvalidParameter.InvalidFilePath",
    INVALID_PARAMETER_INVALID_IMAGE "InvalidParameter.InvalidImage",
    INVALID_PARAMETER_INVALID_IMAGE_ID "InvalidParameter.InvalidImageId",
    INVALID_PARAMETER_INVALID_L1_CATEGORY "InvalidParameter.InvalidL1Category",
    INVALID_PARAMETER_INVALID_L2_CATEGORY "InvalidParameter.InvalidL2Category",
    INVALID_PARAMETER_INVALID_MD5 "InvalidParameter.InvalidMD5",
    INVALID_PARAMETER_INVALID_MEDIA_ID "InvalidParameter.InvalidMediaId",
    INVALID_PARAMETER_INVALID_MEDIA_LABEL "InvalidParameter.InvalidMediaLabel",
    INVALID_PARAMETER_INVALID_MEDIA_LANG "InvalidParameter.InvalidMediaLang",
    INVALID_PARAMETER_INVALID_MEDIA_NAME "InvalidParameter.InvalidMediaName",
    INVALID_PARAMETER_INVALID_MEDIA_PREKNOWN_INFO "InvalidParameter.InvalidMediaPreknownInfo",
    INVALID_PARAMETER_INVALID_MEDIA_STATUS "InvalidParameter.InvalidMediaStatus",
    INVALID_PARAMETER_INVALID_MEDIA_TYPE "InvalidParameter.InvalidMediaType",
    INVALID_PARAMETER_INVALID_NAME "InvalidParameter.InvalidName",
    INVALID_PARAMETER_INVALID_PAGE_NUMBER "InvalidParameter.InvalidPageNumber",
    INVALID_PARAMETER_INVALID_PAGE_SIZE "InvalidParameter.InvalidPageSize",
    INVALID_PARAMETER_INVALID_PARAM "InvalidParameter.InvalidParam",
    INVALID_PARAMETER_INVALID_PERSON_ID "InvalidParameter.InvalidPersonId",
    INVALID_PARAMETER_INVALID_SORT_BY "InvalidParameter.InvalidSortBy",
    INVALID_PARAMETER_INVALID_SORT_ORDER "InvalidParameter.InvalidSortOrder",
    INVALID_PARAMETER_INVALID_TASK_ID "InvalidParameter.InvalidTaskId",
    INVALID_PARAMETER_INVALID_TASK_NAME "InvalidParameter.InvalidTaskName",
    INVALID_PARAMETER_INVALID_TASK_STATUS "InvalidParameter.InvalidTaskStatus",
    INVALID_PARAMETER_INVALID_URL "InvalidParameter.InvalidURL",
    INVALID_PARAMETER_INVALID_UIN "InvalidParameter.InvalidUin",
    INVALID_PARAMETER_NAME_TOO_LONG "InvalidParameter.NameTooLong",
    INVALID_PARAMETER_PARAM_TOO_LONG "InvalidParameter.ParamTooLong",
    INVALID_PARAMETER_URL_NOT_RESOLVED "InvalidParameter.URLNotResolved",
    INVALID_PARAMETER_UNSUPPORT_URL "InvalidParameter.UnsupportURL",
    LIMIT_EXCEEDED_USAGE_LIMIT_EXCEEDED "LimitExceeded.UsageLimitExceeded",
    REQUEST_LIMIT_EXCEEDED_BATCH_IMPORT_OVERFLOW "RequestLimitExceeded.BatchImportOverflow",
    REQUEST_LIMIT_EXCEEDED_CONCURRENCY_OVERFLOW "RequestLimitExceeded.ConcurrencyOverflow",
    RESOURCE_NOT_FOUND_CUSTOM_CATEGORY_NOT_FOUND "ResourceNotFound.CustomCategoryNotFound",
    RESOURCE_NOT_FOUND_CUSTOM_GROUP_NOT_FOUND "ResourceNotFound.CustomGroupNotFound",
    RESOURCE_NOT_FOUND_MEDIA_NOT_FOUND "ResourceNotFound.MediaNotFound",
    RESOURCE_NOT_FOUND_RECORD_NOT_FOUND "ResourceNotFound.RecordNotFound",
    RESOURCE_NOT_FOUND_TASK_NOT_FOUND "ResourceNotFound.TaskNotFound", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_PRODUCT "UnauthorizedOperation.UnauthorizedProduct",
    UNSUPPORTED_OPERATION_MEDIA_NOT_ACCESSIBLE "UnsupportedOperation.MediaNotAccessible",
    UNSUPPORTED_OPERATION_TASK_NOT_ACCESSIBLE "UnsupportedOperation.TaskNotAccessible"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddCustomPersonImage, CreateCustomCategory, CreateCustomGroup, CreateCustomPerson, CreateDefaultCategories,
    CreateTask, CreateVideoSummaryTask, DeleteCustomCategory, DeleteCustomPerson, DeleteCustomPersonImage, DeleteMedia,
    DeleteTask, DescribeCustomCategories, DescribeCustomGroup, DescribeCustomPersonDetail, DescribeCustomPersons,
    DescribeMedia, DescribeMedias, DescribeTask, DescribeTaskDetail, DescribeTasks, DescribeUsageAmount,
    DescribeVideoSummaryDetail, ImportMedia, ModifyCallback, QueryCallback, UpdateCustomCategory, UpdateCustomPerson
}
