//! `vclm` of Tencent Cloud, API version 2024-05-23.
//!
//! Endpoint: `vclm.tencentcloudapi.com`, or `vclm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, vclm::DescribeAigcElement};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAigcElement::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "vclm",
    "2024-05-23",
    "vclm",
    &Endpoints::NONE,
);

/// Creates aigc element: `CreateAigcElement` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=CreateAigcElement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcElement {
    /// Required.
    pub name: String,
    /// Required.
    pub description: String,
    pub reference_type: Option<String>,
    pub element_image_list: Option<ElementImageList>,
    pub video_list: Option<Vec<String>>,
    pub provider: Option<Vec<String>>,
    pub tag_list: Option<Vec<TagList>>,
    pub element_voice_id: Option<String>,
}
operation! { CreateAigcElement(name: String, description: String) "CreateAigcElement" -> CreateAigcElementOutput {
    0 "Name" name, 1 "Description" description, 2 "ReferenceType" reference_type: String,
    3 "ElementImageList" element_image_list: ElementImageList, 4 "VideoList" video_list: Vec<String>,
    5 "Provider" provider: Vec<String>, 6 "TagList" tag_list: Vec<TagList>, 7 "ElementVoiceId" element_voice_id: String
} }

/// In the request of [`CreateAigcElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementImageList {
    pub refer_images: Option<Vec<ReferImageItem>>,
    pub frontal_image: Option<String>,
}
input! { ElementImageList() {
    0 "ReferImages" refer_images: Vec<ReferImageItem>, 1 "FrontalImage" frontal_image: String
} }

/// In the request of [`CreateAigcElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferImageItem {
    pub image_url: Option<String>,
}
input! { ReferImageItem() {
    0 "ImageUrl" image_url: String
} }

/// In the request of [`CreateAigcElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagList {
    pub tag_id: Option<String>,
}
input! { TagList() {
    0 "TagId" tag_id: String
} }

/// Response of [`CreateAigcElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAigcElementOutput {
    pub job_id: Option<String>,
    pub element_id: Option<String>,
    pub status: Option<String>,
    pub provider: Vec<String>,
    pub created_at: Option<String>,
}
model! { CreateAigcElementOutput {
    0 "JobId" job_id: String, 1 "ElementId" element_id: String, 2 "Status" status: String,
    3 "Provider" provider: Vec<String>, 4 "CreatedAt" created_at: String
} }

/// Deletes aigc element: `DeleteAigcElement` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DeleteAigcElement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAigcElement {
    pub element_id: Option<String>,
}
operation! { DeleteAigcElement() "DeleteAigcElement" -> DeleteAigcElementOutput {
    0 "ElementId" element_id: String
} }

/// Response of [`DeleteAigcElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAigcElementOutput {
    pub element_id: Option<String>,
    pub deleted: Option<bool>,
}
model! { DeleteAigcElementOutput {
    0 "ElementId" element_id: String, 1 "Deleted" deleted: bool
} }

/// Describes aigc element: `DescribeAigcElement` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeAigcElement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcElement {
    pub element_id: Option<String>,
}
operation! { DescribeAigcElement() "DescribeAigcElement" -> DescribeAigcElementOutput {
    0 "ElementId" element_id: String
} }

/// Response of [`DescribeAigcElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAigcElementOutput {
    pub name: Option<String>,
    pub element_id: Option<String>,
    pub description: Option<String>,
    pub reference_type: Option<String>,
    pub status: Option<String>,
    pub provider: Vec<String>,
    pub element_image_list: Option<ElementImageList>,
    pub video_list: Vec<String>,
    pub tag_list: Vec<TagList>,
    pub provider_details: Vec<ProviderDetail>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub element_voice_id: Option<String>,
}
model! { DescribeAigcElementOutput {
    0 "Name" name: String, 1 "ElementId" element_id: String, 2 "Description" description: String,
    3 "ReferenceType" reference_type: String, 4 "Status" status: String, 5 "Provider" provider: Vec<String>,
    6 "ElementImageList" element_image_list: ElementImageList, 7 "VideoList" video_list: Vec<String>,
    8 "TagList" tag_list: Vec<TagList>, 9 "ProviderDetails" provider_details: Vec<ProviderDetail>,
    10 "CreatedAt" created_at: String, 11 "UpdatedAt" updated_at: String, 12 "ElementVoiceId" element_voice_id: String
} }

/// In the response of [`DescribeAigcElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderDetail {
    pub provider: Option<String>,
    pub status: Option<String>,
    pub error_message: Option<String>,
}
model! { ProviderDetail {
    0 "Provider" provider: String, 1 "Status" status: String, 2 "ErrorMessage" error_message: String
} }

/// Describes human actor job: `DescribeHumanActorJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeHumanActorJob>.
///
/// Errors: [`codes::INVALID_PARAMETER_VIDEO_URL_INVALID`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHumanActorJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeHumanActorJob(job_id: String) "DescribeHumanActorJob" -> DescribeHumanActorJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeHumanActorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHumanActorJobOutput {
    pub status: Option<String>,
    pub result_video_url: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { DescribeHumanActorJobOutput {
    0 "Status" status: String, 1 "ResultVideoUrl" result_video_url: String, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String
} }

/// Describes hunyuan to video job: `DescribeHunyuanToVideoJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeHunyuanToVideoJob>.
///
/// Errors: [`codes::INVALID_PARAMETER_VIDEO_URL_INVALID`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHunyuanToVideoJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeHunyuanToVideoJob(job_id: String) "DescribeHunyuanToVideoJob" -> DescribeHunyuanToVideoJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeHunyuanToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHunyuanToVideoJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
}
model! { DescribeHunyuanToVideoJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultVideoUrl" result_video_url: String
} }

/// Describes image to video general job: `DescribeImageToVideoGeneralJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeImageToVideoGeneralJob>.
///
/// Errors: [`codes::INVALID_PARAMETER_VIDEO_URL_INVALID`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageToVideoGeneralJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeImageToVideoGeneralJob(job_id: String)
    "DescribeImageToVideoGeneralJob" -> DescribeImageToVideoGeneralJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeImageToVideoGeneralJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageToVideoGeneralJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
}
model! { DescribeImageToVideoGeneralJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultVideoUrl" result_video_url: String
} }

/// Describes image to video job: `DescribeImageToVideoJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeImageToVideoJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageToVideoJob {
    pub job_id: Option<String>,
    pub external_task_id: Option<String>,
}
operation! { DescribeImageToVideoJob() "DescribeImageToVideoJob" -> DescribeImageToVideoJobOutput {
    0 "JobId" job_id: String, 1 "ExternalTaskId" external_task_id: String
} }

/// Response of [`DescribeImageToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageToVideoJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
    pub video_id: Option<String>,
    pub duration: Option<String>,
    pub final_unit_deduction: Option<String>,
    pub external_task_id: Option<String>,
}
model! { DescribeImageToVideoJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultVideoUrl" result_video_url: String, 4 "VideoId" video_id: String, 5 "Duration" duration: String,
    6 "FinalUnitDeduction" final_unit_deduction: String, 7 "ExternalTaskId" external_task_id: String
} }

/// Describes image to video vidu job: `DescribeImageToVideoViduJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeImageToVideoViduJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageToVideoViduJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeImageToVideoViduJob(job_id: String)
    "DescribeImageToVideoViduJob" -> DescribeImageToVideoViduJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeImageToVideoViduJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageToVideoViduJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
    pub credits: Option<f64>,
    pub payload: Option<String>,
}
model! { DescribeImageToVideoViduJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultVideoUrl" result_video_url: String, 4 "Credits" credits: f64, 5 "Payload" payload: String
} }

/// Describes motion control kling job: `DescribeMotionControlKlingJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeMotionControlKlingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMotionControlKlingJob {
    pub job_id: Option<String>,
    pub external_task_id: Option<String>,
}
operation! { DescribeMotionControlKlingJob() "DescribeMotionControlKlingJob" -> DescribeMotionControlKlingJobOutput {
    0 "JobId" job_id: String, 1 "ExternalTaskId" external_task_id: String
} }

/// Response of [`DescribeMotionControlKlingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMotionControlKlingJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
    pub duration: Option<String>,
    pub final_unit_deduction: Option<String>,
    pub video_id: Option<String>,
}
model! { DescribeMotionControlKlingJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultVideoUrl" result_video_url: String, 4 "Duration" duration: String,
    5 "FinalUnitDeduction" final_unit_deduction: String, 6 "VideoId" video_id: String
} }

/// Describes portrait sing job: `DescribePortraitSingJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribePortraitSingJob>.
///
/// Errors: [`codes::FAILED_OPERATION_MODERATION_AUDIO_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_AUDIO_DURATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ASPECT_RATIO`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_RESOLUTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortraitSingJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribePortraitSingJob(job_id: String) "DescribePortraitSingJob" -> DescribePortraitSingJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribePortraitSingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortraitSingJobOutput {
    pub job_id: Option<String>,
    pub status_code: Option<String>,
    pub status_msg: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
}
model! { DescribePortraitSingJobOutput {
    0 "JobId" job_id: String, 1 "StatusCode" status_code: String, 2 "StatusMsg" status_msg: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String,
    5 "ResultVideoUrl" result_video_url: String
} }

/// Describes reference to video vidu job: `DescribeReferenceToVideoViduJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeReferenceToVideoViduJob>.
///
/// Errors: [`codes::FAILED_OPERATION_MODERATION_AUDIO_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_AUDIO_DURATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ASPECT_RATIO`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_RESOLUTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReferenceToVideoViduJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeReferenceToVideoViduJob(job_id: String)
    "DescribeReferenceToVideoViduJob" -> DescribeReferenceToVideoViduJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeReferenceToVideoViduJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReferenceToVideoViduJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
    pub credits: Option<f64>,
    pub payload: Option<String>,
}
model! { DescribeReferenceToVideoViduJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultVideoUrl" result_video_url: String, 4 "Credits" credits: f64, 5 "Payload" payload: String
} }

/// Describes template to video job: `DescribeTemplateToVideoJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeTemplateToVideoJob>.
///
/// Errors: [`codes::FAILED_OPERATION_INNER_ERROR`], [`codes::FAILED_OPERATION_JOB_NOT_EXIST`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE_IS_OPENING`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateToVideoJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeTemplateToVideoJob(job_id: String)
    "DescribeTemplateToVideoJob" -> DescribeTemplateToVideoJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeTemplateToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateToVideoJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
}
model! { DescribeTemplateToVideoJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultVideoUrl" result_video_url: String
} }

/// Describes text to video job: `DescribeTextToVideoJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeTextToVideoJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextToVideoJob {
    pub job_id: Option<String>,
    pub external_task_id: Option<String>,
}
operation! { DescribeTextToVideoJob() "DescribeTextToVideoJob" -> DescribeTextToVideoJobOutput {
    0 "JobId" job_id: String, 1 "ExternalTaskId" external_task_id: String
} }

/// Response of [`DescribeTextToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextToVideoJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
    pub video_id: Option<String>,
    pub duration: Option<String>,
    pub final_unit_deduction: Option<String>,
    pub external_task_id: Option<String>,
}
model! { DescribeTextToVideoJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultVideoUrl" result_video_url: String, 4 "VideoId" video_id: String, 5 "Duration" duration: String,
    6 "FinalUnitDeduction" final_unit_deduction: String, 7 "ExternalTaskId" external_task_id: String
} }

/// Describes text to video vidu job: `DescribeTextToVideoViduJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeTextToVideoViduJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextToVideoViduJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeTextToVideoViduJob(job_id: String)
    "DescribeTextToVideoViduJob" -> DescribeTextToVideoViduJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeTextToVideoViduJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTextToVideoViduJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
    pub credits: Option<f64>,
    pub payload: Option<String>,
}
model! { DescribeTextToVideoViduJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultVideoUrl" result_video_url: String, 4 "Credits" credits: f64, 5 "Payload" payload: String
} }

/// Describes video edit kling job: `DescribeVideoEditKlingJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeVideoEditKlingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoEditKlingJob {
    pub job_id: Option<String>,
    pub external_task_id: Option<String>,
}
operation! { DescribeVideoEditKlingJob() "DescribeVideoEditKlingJob" -> DescribeVideoEditKlingJobOutput {
    0 "JobId" job_id: String, 1 "ExternalTaskId" external_task_id: String
} }

/// Response of [`DescribeVideoEditKlingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoEditKlingJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
    pub video_id: Option<String>,
    pub duration: Option<String>,
    pub final_unit_deduction: Option<String>,
}
model! { DescribeVideoEditKlingJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultVideoUrl" result_video_url: String, 4 "VideoId" video_id: String, 5 "Duration" duration: String,
    6 "FinalUnitDeduction" final_unit_deduction: String
} }

/// Describes video extend kling job: `DescribeVideoExtendKlingJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeVideoExtendKlingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoExtendKlingJob {
    pub job_id: Option<String>,
    pub external_task_id: Option<String>,
}
operation! { DescribeVideoExtendKlingJob() "DescribeVideoExtendKlingJob" -> DescribeVideoExtendKlingJobOutput {
    0 "JobId" job_id: String, 1 "ExternalTaskId" external_task_id: String
} }

/// Response of [`DescribeVideoExtendKlingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoExtendKlingJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
    pub duration: Option<String>,
    pub final_unit_deduction: Option<String>,
    pub video_id: Option<String>,
}
model! { DescribeVideoExtendKlingJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultVideoUrl" result_video_url: String, 4 "Duration" duration: String,
    5 "FinalUnitDeduction" final_unit_deduction: String, 6 "VideoId" video_id: String
} }

/// Describes video face fusion job: `DescribeVideoFaceFusionJob` of `vclm` 2024-05-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=DescribeVideoFaceFusionJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoFaceFusionJob {
    pub job_id: Option<String>,
}
operation! { DescribeVideoFaceFusionJob() "DescribeVideoFaceFusionJob" -> DescribeVideoFaceFusionJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`DescribeVideoFaceFusionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoFaceFusionJobOutput {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result_video_url: Option<String>,
}
model! { DescribeVideoFaceFusionJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "ResultVideoUrl" result_video_url: String
} }

/// Submits human actor job: `SubmitHumanActorJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitHumanActorJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHumanActorJob {
    /// Required.
    pub prompt: String,
    /// Required.
    pub audio_url: String,
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub resolution: Option<String>,
    pub frame_rate: Option<i64>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitHumanActorJob(prompt: String, audio_url: String) "SubmitHumanActorJob" -> SubmitHumanActorJobOutput {
    0 "Prompt" prompt, 1 "AudioUrl" audio_url, 2 "ImageUrl" image_url: String, 3 "ImageBase64" image_base64: String,
    4 "Resolution" resolution: String, 5 "FrameRate" frame_rate: i64, 6 "LogoAdd" logo_add: i64,
    7 "LogoParam" logo_param: LogoParam
} }

/// In the request of [`SubmitHumanActorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoParam {
    pub logo_url: Option<String>,
    pub logo_image: Option<String>,
    pub logo_rect: Option<LogoRect>,
}
input! { LogoParam() {
    0 "LogoUrl" logo_url: String, 1 "LogoImage" logo_image: String, 2 "LogoRect" logo_rect: LogoRect
} }

/// In the request of [`SubmitHumanActorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoRect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { LogoRect() {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// Response of [`SubmitHumanActorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHumanActorJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHumanActorJobOutput {
    0 "JobId" job_id: String
} }

/// Submits hunyuan to video job: `SubmitHunyuanToVideoJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitHunyuanToVideoJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanToVideoJob {
    /// Required.
    pub prompt: String,
    pub image: Option<Image>,
    pub resolution: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitHunyuanToVideoJob(prompt: String) "SubmitHunyuanToVideoJob" -> SubmitHunyuanToVideoJobOutput {
    0 "Prompt" prompt, 1 "Image" image: Image, 2 "Resolution" resolution: String, 3 "LogoAdd" logo_add: i64,
    4 "LogoParam" logo_param: LogoParam
} }

/// In the request of [`SubmitHunyuanToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub base64: Option<String>,
    pub url: Option<String>,
}
input! { Image() {
    0 "Base64" base64: String, 1 "Url" url: String
} }

/// Response of [`SubmitHunyuanToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanToVideoJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHunyuanToVideoJobOutput {
    0 "JobId" job_id: String
} }

/// Submits image to video general job: `SubmitImageToVideoGeneralJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitImageToVideoGeneralJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageToVideoGeneralJob {
    /// Required.
    pub image: Image,
    pub prompt: Option<String>,
    pub resolution: Option<String>,
    pub fps: Option<i64>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitImageToVideoGeneralJob(image: Image)
    "SubmitImageToVideoGeneralJob" -> SubmitImageToVideoGeneralJobOutput {
    0 "Image" image, 1 "Prompt" prompt: String, 2 "Resolution" resolution: String, 3 "Fps" fps: i64,
    4 "LogoAdd" logo_add: i64, 5 "LogoParam" logo_param: LogoParam
} }

/// Response of [`SubmitImageToVideoGeneralJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageToVideoGeneralJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitImageToVideoGeneralJobOutput {
    0 "JobId" job_id: String
} }

/// Submits image to video job: `SubmitImageToVideoJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitImageToVideoJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageToVideoJob {
    pub model: Option<String>,
    pub image: Option<Image>,
    pub image_tail: Option<Image>,
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub duration: Option<String>,
    pub mode: Option<String>,
    pub cfg_scale: Option<f64>,
    pub sound: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub multi_shot: Option<bool>,
    pub shot_type: Option<String>,
    pub multi_prompt: Option<Vec<MultiPrompt>>,
    pub element_list: Option<Vec<Element>>,
    pub static_mask: Option<String>,
    pub dynamic_masks: Option<Vec<DynamicMask>>,
    pub camera_control: Option<CameraControl>,
    pub callback_url: Option<String>,
    pub voice_list: Option<Vec<Voice>>,
    pub external_task_id: Option<String>,
}
operation! { SubmitImageToVideoJob() "SubmitImageToVideoJob" -> SubmitImageToVideoJobOutput {
    0 "Model" model: String, 1 "Image" image: Image, 2 "ImageTail" image_tail: Image, 3 "Prompt" prompt: String,
    4 "NegativePrompt" negative_prompt: String, 5 "Duration" duration: String, 6 "Mode" mode: String,
    7 "CfgScale" cfg_scale: f64, 8 "Sound" sound: String, 9 "LogoAdd" logo_add: i64,
    10 "LogoParam" logo_param: LogoParam, 11 "MultiShot" multi_shot: bool, 12 "ShotType" shot_type: String,
    13 "MultiPrompt" multi_prompt: Vec<MultiPrompt>, 14 "ElementList" element_list: Vec<Element>,
    15 "StaticMask" static_mask: String, 16 "DynamicMasks" dynamic_masks: Vec<DynamicMask>,
    17 "CameraControl" camera_control: CameraControl, 18 "CallbackUrl" callback_url: String,
    19 "VoiceList" voice_list: Vec<Voice>, 20 "ExternalTaskId" external_task_id: String
} }

/// In the request of [`SubmitImageToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiPrompt {
    pub index: Option<i64>,
    pub prompt: Option<String>,
    pub duration: Option<String>,
}
input! { MultiPrompt() {
    0 "Index" index: i64, 1 "Prompt" prompt: String, 2 "Duration" duration: String
} }

/// In the request of [`SubmitImageToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Element {
    pub element_id: Option<String>,
}
input! { Element() {
    0 "ElementId" element_id: String
} }

/// In the request of [`SubmitImageToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicMask {
    pub mask: Option<String>,
    pub trajectories: Option<Vec<Trajectory>>,
}
input! { DynamicMask() {
    0 "Mask" mask: String, 1 "Trajectories" trajectories: Vec<Trajectory>
} }

/// In the request of [`SubmitImageToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Trajectory {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
input! { Trajectory() {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the request of [`SubmitImageToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CameraControl {
    pub r#type: Option<String>,
    pub config: Option<CameraControlConfig>,
}
input! { CameraControl() {
    0 "Type" r#type: String, 1 "Config" config: CameraControlConfig
} }

/// In the request of [`SubmitImageToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CameraControlConfig {
    pub horizontal: Option<f64>,
    pub vertical: Option<f64>,
    pub pan: Option<f64>,
    pub tilt: Option<f64>,
    pub roll: Option<f64>,
    pub zoom: Option<f64>,
}
input! { CameraControlConfig() {
    0 "Horizontal" horizontal: f64, 1 "Vertical" vertical: f64, 2 "Pan" pan: f64, 3 "Tilt" tilt: f64,
    4 "Roll" roll: f64, 5 "Zoom" zoom: f64
} }

/// In the request of [`SubmitImageToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Voice {
    pub voice_id: Option<String>,
}
input! { Voice() {
    0 "VoiceId" voice_id: String
} }

/// Response of [`SubmitImageToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageToVideoJobOutput {
    pub job_id: Option<String>,
    pub external_task_id: Option<String>,
}
model! { SubmitImageToVideoJobOutput {
    0 "JobId" job_id: String, 1 "ExternalTaskId" external_task_id: String
} }

/// Submits image to video vidu job: `SubmitImageToVideoViduJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitImageToVideoViduJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageToVideoViduJob {
    /// Required.
    pub images: Vec<String>,
    pub model: Option<String>,
    pub prompt: Option<String>,
    pub is_rec: Option<bool>,
    pub audio: Option<bool>,
    pub voice_id: Option<String>,
    pub duration: Option<i64>,
    pub resolution: Option<String>,
    pub movement_amplitude: Option<String>,
    pub bgm: Option<bool>,
    pub audio_type: Option<String>,
    pub meta_data: Option<String>,
    pub callback_url: Option<String>,
    pub payload: Option<String>,
    pub off_peak: Option<bool>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitImageToVideoViduJob(images: Vec<String>)
    "SubmitImageToVideoViduJob" -> SubmitImageToVideoViduJobOutput {
    0 "Images" images, 1 "Model" model: String, 2 "Prompt" prompt: String, 3 "IsRec" is_rec: bool,
    4 "Audio" audio: bool, 5 "VoiceId" voice_id: String, 6 "Duration" duration: i64, 7 "Resolution" resolution: String,
    8 "MovementAmplitude" movement_amplitude: String, 9 "Bgm" bgm: bool, 10 "AudioType" audio_type: String,
    11 "MetaData" meta_data: String, 12 "CallbackUrl" callback_url: String, 13 "Payload" payload: String,
    14 "OffPeak" off_peak: bool, 15 "LogoAdd" logo_add: i64, 16 "LogoParam" logo_param: LogoParam
} }

/// Response of [`SubmitImageToVideoViduJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageToVideoViduJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitImageToVideoViduJobOutput {
    0 "JobId" job_id: String
} }

/// Submits motion control kling job: `SubmitMotionControlKlingJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitMotionControlKlingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMotionControlKlingJob {
    pub model: Option<String>,
    pub prompt: Option<String>,
    pub external_task_id: Option<String>,
    pub image: Option<String>,
    pub video: Option<String>,
    pub mode: Option<String>,
    pub keep_original_sound: Option<String>,
    pub character_orientation: Option<String>,
    pub element_list: Option<Vec<Element>>,
    pub callback_url: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitMotionControlKlingJob() "SubmitMotionControlKlingJob" -> SubmitMotionControlKlingJobOutput {
    0 "Model" model: String, 1 "Prompt" prompt: String, 2 "ExternalTaskId" external_task_id: String,
    3 "Image" image: String, 4 "Video" video: String, 5 "Mode" mode: String,
    6 "KeepOriginalSound" keep_original_sound: String, 7 "CharacterOrientation" character_orientation: String,
    8 "ElementList" element_list: Vec<Element>, 9 "CallbackUrl" callback_url: String, 10 "LogoAdd" logo_add: i64,
    11 "LogoParam" logo_param: LogoParam
} }

/// Response of [`SubmitMotionControlKlingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMotionControlKlingJobOutput {
    pub job_id: Option<String>,
    pub external_task_id: Option<String>,
}
model! { SubmitMotionControlKlingJobOutput {
    0 "JobId" job_id: String, 1 "ExternalTaskId" external_task_id: String
} }

/// Submits portrait sing job: `SubmitPortraitSingJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitPortraitSingJob>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIO_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_FACE_DETECT_FAILED`],
/// [`codes::FAILED_OPERATION_INNER_ERROR`], [`codes::FAILED_OPERATION_MODERATION_AUDIO_FAILED`],
/// [`codes::FAILED_OPERATION_SERVER_ERROR`], [`codes::FAILED_OPERATION_SUBMIT_ASSP_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_AUDIO_DURATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_AUDIO_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ASPECT_RATIO`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_RESOLUTION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MODEL`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE_FACE_ANGLE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LOW_FACE_QUALITY`], [`codes::INVALID_PARAMETER_VALUE_TOO_MANY_FACES`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_MUCH_FACE_OCCLUSION`], [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL_FACE_SIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPortraitSingJob {
    /// Required.
    pub audio_url: String,
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub mode: Option<String>,
    pub resolution: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitPortraitSingJob(audio_url: String) "SubmitPortraitSingJob" -> SubmitPortraitSingJobOutput {
    0 "AudioUrl" audio_url, 1 "ImageUrl" image_url: String, 2 "ImageBase64" image_base64: String, 3 "Mode" mode: String,
    4 "Resolution" resolution: String, 5 "LogoAdd" logo_add: i64, 6 "LogoParam" logo_param: LogoParam
} }

/// Response of [`SubmitPortraitSingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPortraitSingJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitPortraitSingJobOutput {
    0 "JobId" job_id: String
} }

/// Submits reference to video vidu job: `SubmitReferenceToVideoViduJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitReferenceToVideoViduJob>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIO_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_FACE_DETECT_FAILED`],
/// [`codes::FAILED_OPERATION_INNER_ERROR`], [`codes::FAILED_OPERATION_MODERATION_AUDIO_FAILED`],
/// [`codes::FAILED_OPERATION_SERVER_ERROR`], [`codes::FAILED_OPERATION_SUBMIT_ASSP_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_AUDIO_DURATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_AUDIO_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ASPECT_RATIO`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_RESOLUTION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MODEL`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE_FACE_ANGLE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LOW_FACE_QUALITY`], [`codes::INVALID_PARAMETER_VALUE_TOO_MANY_FACES`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_MUCH_FACE_OCCLUSION`], [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL_FACE_SIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitReferenceToVideoViduJob {
    /// Required.
    pub prompt: String,
    pub images: Option<Vec<String>>,
    pub subjects: Option<Vec<ReferenceSubject>>,
    pub videos: Option<Vec<String>>,
    pub model: Option<String>,
    pub audio: Option<bool>,
    pub audio_type: Option<String>,
    pub bgm: Option<bool>,
    pub duration: Option<i64>,
    pub aspect_ratio: Option<String>,
    pub resolution: Option<String>,
    pub movement_amplitude: Option<String>,
    pub meta_data: Option<String>,
    pub callback_url: Option<String>,
    pub payload: Option<String>,
    pub off_peak: Option<bool>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitReferenceToVideoViduJob(prompt: String)
    "SubmitReferenceToVideoViduJob" -> SubmitReferenceToVideoViduJobOutput {
    0 "Prompt" prompt, 1 "Images" images: Vec<String>, 2 "Subjects" subjects: Vec<ReferenceSubject>,
    3 "Videos" videos: Vec<String>, 4 "Model" model: String, 5 "Audio" audio: bool, 6 "AudioType" audio_type: String,
    7 "Bgm" bgm: bool, 8 "Duration" duration: i64, 9 "AspectRatio" aspect_ratio: String,
    10 "Resolution" resolution: String, 11 "MovementAmplitude" movement_amplitude: String,
    12 "MetaData" meta_data: String, 13 "CallbackUrl" callback_url: String, 14 "Payload" payload: String,
    15 "OffPeak" off_peak: bool, 16 "LogoAdd" logo_add: i64, 17 "LogoParam" logo_param: LogoParam
} }

/// In the request of [`SubmitReferenceToVideoViduJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferenceSubject {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub images: Option<Vec<String>>,
    pub name: Option<String>,
    pub videos: Option<Vec<String>>,
    pub voice_id: Option<String>,
}
input! { ReferenceSubject(id: String, images: Vec<String>) {
    0 "Id" id: String, 1 "Images" images: Vec<String>, 2 "Name" name: String, 3 "Videos" videos: Vec<String>,
    4 "VoiceId" voice_id: String
} }

/// Response of [`SubmitReferenceToVideoViduJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitReferenceToVideoViduJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitReferenceToVideoViduJobOutput {
    0 "JobId" job_id: String
} }

/// Submits template to video job: `SubmitTemplateToVideoJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitTemplateToVideoJob>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_SIZE_EXCEED`], [`codes::FAILED_OPERATION_MODERATION_FAILED`],
/// [`codes::FAILED_OPERATION_MODERATION_RESPONSE_ERROR`], [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`],
/// [`codes::RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTemplateToVideoJob {
    /// Required.
    pub template: String,
    /// Required.
    pub images: Vec<Image>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub resolution: Option<String>,
    pub bgm: Option<bool>,
    pub extra_param: Option<ExtraParam>,
}
operation! { SubmitTemplateToVideoJob(template: String, images: Vec<Image>)
    "SubmitTemplateToVideoJob" -> SubmitTemplateToVideoJobOutput {
    0 "Template" template, 1 "Images" images, 2 "LogoAdd" logo_add: i64, 3 "LogoParam" logo_param: LogoParam,
    4 "Resolution" resolution: String, 5 "BGM" bgm: bool, 6 "ExtraParam" extra_param: ExtraParam
} }

/// In the request of [`SubmitTemplateToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraParam {
    pub user_designated_url: Option<String>,
    pub callback_url: Option<String>,
    pub bgm_text: Option<String>,
}
input! { ExtraParam() {
    0 "UserDesignatedUrl" user_designated_url: String, 1 "CallbackUrl" callback_url: String,
    2 "BGMText" bgm_text: String
} }

/// Response of [`SubmitTemplateToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTemplateToVideoJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitTemplateToVideoJobOutput {
    0 "JobId" job_id: String
} }

/// Submits text to video job: `SubmitTextToVideoJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitTextToVideoJob>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_SIZE_EXCEED`], [`codes::FAILED_OPERATION_MODERATION_FAILED`],
/// [`codes::FAILED_OPERATION_MODERATION_RESPONSE_ERROR`], [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`],
/// [`codes::RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextToVideoJob {
    pub prompt: Option<String>,
    pub model: Option<String>,
    pub negative_prompt: Option<String>,
    pub duration: Option<String>,
    pub mode: Option<String>,
    pub cfg_scale: Option<f64>,
    pub aspect_ratio: Option<String>,
    pub sound: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub multi_shot: Option<bool>,
    pub shot_type: Option<String>,
    pub multi_prompt: Option<Vec<MultiPrompt>>,
    pub camera_control: Option<CameraControl>,
    pub callback_url: Option<String>,
    pub external_task_id: Option<String>,
}
operation! { SubmitTextToVideoJob() "SubmitTextToVideoJob" -> SubmitTextToVideoJobOutput {
    0 "Prompt" prompt: String, 1 "Model" model: String, 2 "NegativePrompt" negative_prompt: String,
    3 "Duration" duration: String, 4 "Mode" mode: String, 5 "CfgScale" cfg_scale: f64,
    6 "AspectRatio" aspect_ratio: String, 7 "Sound" sound: String, 8 "LogoAdd" logo_add: i64,
    9 "LogoParam" logo_param: LogoParam, 10 "MultiShot" multi_shot: bool, 11 "ShotType" shot_type: String,
    12 "MultiPrompt" multi_prompt: Vec<MultiPrompt>, 13 "CameraControl" camera_control: CameraControl,
    14 "CallbackUrl" callback_url: String, 15 "ExternalTaskId" external_task_id: String
} }

/// Response of [`SubmitTextToVideoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextToVideoJobOutput {
    pub job_id: Option<String>,
    pub external_task_id: Option<String>,
}
model! { SubmitTextToVideoJobOutput {
    0 "JobId" job_id: String, 1 "ExternalTaskId" external_task_id: String
} }

/// Submits text to video vidu job: `SubmitTextToVideoViduJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitTextToVideoViduJob>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_SIZE_EXCEED`], [`codes::FAILED_OPERATION_MODERATION_FAILED`],
/// [`codes::FAILED_OPERATION_MODERATION_RESPONSE_ERROR`], [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`],
/// [`codes::RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextToVideoViduJob {
    /// Required.
    pub prompt: String,
    pub model: Option<String>,
    pub duration: Option<i64>,
    pub bgm: Option<bool>,
    pub aspect_ratio: Option<String>,
    pub resolution: Option<String>,
    pub style: Option<String>,
    pub movement_amplitude: Option<String>,
    pub audio: Option<bool>,
    pub meta_data: Option<String>,
    pub callback_url: Option<String>,
    pub payload: Option<String>,
    pub off_peak: Option<bool>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitTextToVideoViduJob(prompt: String) "SubmitTextToVideoViduJob" -> SubmitTextToVideoViduJobOutput {
    0 "Prompt" prompt, 1 "Model" model: String, 2 "Duration" duration: i64, 3 "Bgm" bgm: bool,
    4 "AspectRatio" aspect_ratio: String, 5 "Resolution" resolution: String, 6 "Style" style: String,
    7 "MovementAmplitude" movement_amplitude: String, 8 "Audio" audio: bool, 9 "MetaData" meta_data: String,
    10 "CallbackUrl" callback_url: String, 11 "Payload" payload: String, 12 "OffPeak" off_peak: bool,
    13 "LogoAdd" logo_add: i64, 14 "LogoParam" logo_param: LogoParam
} }

/// Response of [`SubmitTextToVideoViduJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextToVideoViduJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitTextToVideoViduJobOutput {
    0 "JobId" job_id: String
} }

/// Submits video edit kling job: `SubmitVideoEditKlingJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitVideoEditKlingJob>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_SIZE_EXCEED`], [`codes::FAILED_OPERATION_MODERATION_FAILED`],
/// [`codes::FAILED_OPERATION_MODERATION_RESPONSE_ERROR`], [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`],
/// [`codes::RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoEditKlingJob {
    pub prompt: Option<String>,
    pub model: Option<String>,
    pub external_task_id: Option<String>,
    pub image_list: Option<Vec<ImageInfo>>,
    pub aspect_ratio: Option<String>,
    pub duration: Option<i64>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub mode: Option<String>,
    pub video_list: Option<Vec<ReferVideoInfo>>,
    pub multi_shot: Option<bool>,
    pub shot_type: Option<String>,
    pub multi_prompt: Option<Vec<MultiPrompt>>,
    pub element_list: Option<Vec<Element>>,
    pub callback_url: Option<String>,
    pub sound: Option<String>,
}
operation! { SubmitVideoEditKlingJob() "SubmitVideoEditKlingJob" -> SubmitVideoEditKlingJobOutput {
    0 "Prompt" prompt: String, 1 "Model" model: String, 2 "ExternalTaskId" external_task_id: String,
    3 "ImageList" image_list: Vec<ImageInfo>, 4 "AspectRatio" aspect_ratio: String, 5 "Duration" duration: i64,
    6 "LogoAdd" logo_add: i64, 7 "LogoParam" logo_param: LogoParam, 8 "Mode" mode: String,
    9 "VideoList" video_list: Vec<ReferVideoInfo>, 10 "MultiShot" multi_shot: bool, 11 "ShotType" shot_type: String,
    12 "MultiPrompt" multi_prompt: Vec<MultiPrompt>, 13 "ElementList" element_list: Vec<Element>,
    14 "CallbackUrl" callback_url: String, 15 "Sound" sound: String
} }

/// In the request of [`SubmitVideoEditKlingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    /// Required.
    pub image_url: Option<String>,
    pub r#type: Option<String>,
}
input! { ImageInfo(image_url: String) {
    0 "ImageUrl" image_url: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitVideoEditKlingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferVideoInfo {
    pub video_url: Option<String>,
    pub refer_type: Option<String>,
    pub keep_original_sound: Option<String>,
}
input! { ReferVideoInfo() {
    0 "VideoUrl" video_url: String, 1 "ReferType" refer_type: String, 2 "KeepOriginalSound" keep_original_sound: String
} }

/// Response of [`SubmitVideoEditKlingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoEditKlingJobOutput {
    pub job_id: Option<String>,
    pub external_task_id: Option<String>,
}
model! { SubmitVideoEditKlingJobOutput {
    0 "JobId" job_id: String, 1 "ExternalTaskId" external_task_id: String
} }

/// Submits video extend kling job: `SubmitVideoExtendKlingJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitVideoExtendKlingJob>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_SIZE_EXCEED`], [`codes::FAILED_OPERATION_MODERATION_FAILED`],
/// [`codes::FAILED_OPERATION_MODERATION_RESPONSE_ERROR`], [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`],
/// [`codes::RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoExtendKlingJob {
    /// Required.
    pub video_id: String,
    pub prompt: Option<String>,
    pub negative_prompt: Option<String>,
    pub external_task_id: Option<String>,
    pub cfg_scale: Option<f64>,
    pub callback_url: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitVideoExtendKlingJob(video_id: String)
    "SubmitVideoExtendKlingJob" -> SubmitVideoExtendKlingJobOutput {
    0 "VideoId" video_id, 1 "Prompt" prompt: String, 2 "NegativePrompt" negative_prompt: String,
    3 "ExternalTaskId" external_task_id: String, 4 "CfgScale" cfg_scale: f64, 5 "CallbackUrl" callback_url: String,
    6 "LogoAdd" logo_add: i64, 7 "LogoParam" logo_param: LogoParam
} }

/// Response of [`SubmitVideoExtendKlingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoExtendKlingJobOutput {
    pub job_id: Option<String>,
    pub external_task_id: Option<String>,
}
model! { SubmitVideoExtendKlingJobOutput {
    0 "JobId" job_id: String, 1 "ExternalTaskId" external_task_id: String
} }

/// Submits video face fusion job: `SubmitVideoFaceFusionJob` of `vclm` 2024-05-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vclm&Version=2024-05-23&Action=SubmitVideoFaceFusionJob>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`], [`codes::FAILED_OPERATION_IMAGE_NOT_SUPPORTED`],
/// [`codes::FAILED_OPERATION_MODERATION_FAILED`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO`], [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoFaceFusionJob {
    pub video_url: Option<String>,
    pub template_infos: Option<Vec<FaceTemplateInfo>>,
    pub merge_infos: Option<Vec<FaceMergeInfo>>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitVideoFaceFusionJob() "SubmitVideoFaceFusionJob" -> SubmitVideoFaceFusionJobOutput {
    0 "VideoUrl" video_url: String, 1 "TemplateInfos" template_infos: Vec<FaceTemplateInfo>,
    2 "MergeInfos" merge_infos: Vec<FaceMergeInfo>, 3 "LogoAdd" logo_add: i64, 4 "LogoParam" logo_param: LogoParam
} }

/// In the request of [`SubmitVideoFaceFusionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceTemplateInfo {
    pub template_face_id: Option<String>,
    pub template_face_image: Option<Image>,
    pub template_face_rect: Option<FaceRect>,
}
input! { FaceTemplateInfo() {
    0 "TemplateFaceID" template_face_id: String, 1 "TemplateFaceImage" template_face_image: Image,
    2 "TemplateFaceRect" template_face_rect: FaceRect
} }

/// In the request of [`SubmitVideoFaceFusionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { FaceRect() {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// In the request of [`SubmitVideoFaceFusionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceMergeInfo {
    pub merge_face_image: Option<Image>,
    pub merge_face_rect: Option<FaceRect>,
    pub template_face_id: Option<String>,
}
input! { FaceMergeInfo() {
    0 "MergeFaceImage" merge_face_image: Image, 1 "MergeFaceRect" merge_face_rect: FaceRect,
    2 "TemplateFaceID" template_face_id: String
} }

/// Response of [`SubmitVideoFaceFusionJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoFaceFusionJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitVideoFaceFusionJobOutput {
    0 "JobId" job_id: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION_AUDIO_DECODE_FAILED "FailedOperation.AudioDecodeFailed",
    FAILED_OPERATION_DRIVER_FAILED "FailedOperation.DriverFailed",
    FAILED_OPERATION_IMAGE_BODY_SMALL "FailedOperation.ImageBodySmall",
    FAILED_OPERATION_IMAGE_CHECK_NO_BODY "FailedOperation.ImageCheckNoBody",
    FAILED_OPERATION_IMAGE_DECODE_FAILED "FailedOperation.ImageDecodeFailed",
    FAILED_OPERATION_IMAGE_DETECT_FACE_FAILED "FailedOperation.ImageDetectFaceFailed",
    FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR "FailedOperation.ImageDownloadError",
    FAILED_OPERATION_IMAGE_FACE_DETECT_FAILED "FailedOperation.ImageFaceDetectFailed",
    FAILED_OPERATION_IMAGE_MANY_PEOPLE "FailedOperation.ImageManyPeople",
    FAILED_OPERATION_IMAGE_NOT_SUPPORTED "FailedOperation.ImageNotSupported",
    FAILED_OPERATION_IMAGE_RADIO_EXCCEED "FailedOperation.ImageRadioExcceed",
    FAILED_OPERATION_IMAGE_SIZE_EXCEED "FailedOperation.ImageSizeExceed",
    FAILED_OPERATION_INNER_ERROR "FailedOperation.InnerError",
    FAILED_OPERATION_JOB_NOT_EXIST "FailedOperation.JobNotExist",
    FAILED_OPERATION_JOB_NOT_FOUND "FailedOperation.JobNotFound",
    FAILED_OPERATION_KEY_POINT_UNDETECTED "FailedOperation.KeyPointUndetected",
    FAILED_OPERATION_MODERATION_AUDIO_FAILED "FailedOperation.ModerationAudioFailed",
    FAILED_OPERATION_MODERATION_FAILED "FailedOperation.ModerationFailed",
    FAILED_OPERATION_MODERATION_RESPONSE_ERROR "FailedOperation.ModerationResponseError",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    FAILED_OPERATION_SERVER_ERROR "FailedOperation.ServerError",
    FAILED_OPERATION_SUBMIT_ASSP_FAILED "FailedOperation.SubmitAsspFailed",
    FAILED_OPERATION_TEMPLATE_FIRST_FRAME_NOT_DETECT_FACE "FailedOperation.TemplateFirstFrameNotDetectFace",
    FAILED_OPERATION_TEMPLATE_NOT_DETECT_BODY "FailedOperation.TemplateNotDetectBody", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_VIDEO_URL_INVALID "InvalidParameter.VideoUrlInvalid",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_AUDIO_DURATION "InvalidParameterValue.InvalidAudioDuration",
    INVALID_PARAMETER_VALUE_INVALID_AUDIO_FORMAT "InvalidParameterValue.InvalidAudioFormat",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_ASPECT_RATIO "InvalidParameterValue.InvalidImageAspectRatio",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT "InvalidParameterValue.InvalidImageFormat",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_RESOLUTION "InvalidParameterValue.InvalidImageResolution",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_SIZE "InvalidParameterValue.InvalidImageSize",
    INVALID_PARAMETER_VALUE_INVALID_MODEL "InvalidParameterValue.InvalidModel",
    INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO "InvalidParameterValue.NoFaceInPhoto",
    INVALID_PARAMETER_VALUE_TOO_LARGE_FACE_ANGLE "InvalidParameterValue.TooLargeFaceAngle",
    INVALID_PARAMETER_VALUE_TOO_LOW_FACE_QUALITY "InvalidParameterValue.TooLowFaceQuality",
    INVALID_PARAMETER_VALUE_TOO_MANY_FACES "InvalidParameterValue.TooManyFaces",
    INVALID_PARAMETER_VALUE_TOO_MUCH_FACE_OCCLUSION "InvalidParameterValue.TooMuchFaceOcclusion",
    INVALID_PARAMETER_VALUE_TOO_SMALL_FACE_SIZE "InvalidParameterValue.TooSmallFaceSize",
    INVALID_PARAMETER_VALUE_URL_ILLEGAL "InvalidParameterValue.UrlIllegal", MISSING_PARAMETER "MissingParameter",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    REQUEST_LIMIT_EXCEEDED_JOB_NUM_EXCEED "RequestLimitExceeded.JobNumExceed",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_UNAVAILABLE_IS_OPENING "ResourceUnavailable.IsOpening",
    RESOURCE_UNAVAILABLE_NOT_EXIST "ResourceUnavailable.NotExist",
    RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION "ResourcesSoldOut.ChargeStatusException",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateAigcElement, DeleteAigcElement, DescribeAigcElement, DescribeHumanActorJob, DescribeHunyuanToVideoJob,
    DescribeImageToVideoGeneralJob, DescribeImageToVideoJob, DescribeImageToVideoViduJob, DescribeMotionControlKlingJob,
    DescribePortraitSingJob, DescribeReferenceToVideoViduJob, DescribeTemplateToVideoJob, DescribeTextToVideoJob,
    DescribeTextToVideoViduJob, DescribeVideoEditKlingJob, DescribeVideoExtendKlingJob, DescribeVideoFaceFusionJob,
    SubmitHumanActorJob, SubmitHunyuanToVideoJob, SubmitImageToVideoGeneralJob, SubmitImageToVideoJob,
    SubmitImageToVideoViduJob, SubmitMotionControlKlingJob, SubmitPortraitSingJob, SubmitReferenceToVideoViduJob,
    SubmitTemplateToVideoJob, SubmitTextToVideoJob, SubmitTextToVideoViduJob, SubmitVideoEditKlingJob,
    SubmitVideoExtendKlingJob, SubmitVideoFaceFusionJob
}
