//! `bda` of Tencent Cloud, API version 2020-03-24.
//!
//! Endpoint: `bda.tencentcloudapi.com`, or `bda.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=bda&Version=2020-03-24>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, bda::DescribeSegmentationTask};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeSegmentationTask::new("task-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("bda", "2020-03-24", "bda", &Endpoints::NONE);

/// Creates segmentation task: `CreateSegmentationTask` of `bda` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bda&Version=2020-03-24&Action=CreateSegmentationTask>.
///
/// Errors: [`codes::FAILED_OPERATION_JOB_CONFLICT`], [`codes::FAILED_OPERATION_JOB_QUEUE_FULL`],
/// [`codes::FAILED_OPERATION_TASK_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_TOO_LARGE_FILE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentationTask {
    /// Required.
    pub video_url: String,
    pub background_image_url: Option<String>,
    pub config: Option<String>,
}
operation! { CreateSegmentationTask(video_url: String) "CreateSegmentationTask" -> CreateSegmentationTaskOutput {
    0 "VideoUrl" video_url, 1 "BackgroundImageUrl" background_image_url: String, 2 "Config" config: String
} }

/// Response of [`CreateSegmentationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentationTaskOutput {
    pub task_id: Option<String>,
    pub estimated_processing_time: Option<f64>,
}
model! { CreateSegmentationTaskOutput {
    0 "TaskID" task_id: String, 1 "EstimatedProcessingTime" estimated_processing_time: f64
} }

/// Describes segmentation task: `DescribeSegmentationTask` of `bda` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bda&Version=2020-03-24&Action=DescribeSegmentationTask>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIO_DECODE_FAILED`], [`codes::FAILED_OPERATION_AUDIO_ENCODE_FAILED`],
/// [`codes::FAILED_OPERATION_VIDEO_DECODE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSegmentationTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeSegmentationTask(task_id: String) "DescribeSegmentationTask" -> DescribeSegmentationTaskOutput {
    0 "TaskID" task_id
} }

/// Response of [`DescribeSegmentationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSegmentationTaskOutput {
    pub task_status: Option<String>,
    pub result_video_url: Option<String>,
    pub result_video_md5: Option<String>,
    pub video_basic_information: Option<VideoBasicInformation>,
    pub error_msg: Option<String>,
}
model! { DescribeSegmentationTaskOutput {
    0 "TaskStatus" task_status: String, 1 "ResultVideoUrl" result_video_url: String,
    2 "ResultVideoMD5" result_video_md5: String,
    3 "VideoBasicInformation" video_basic_information: VideoBasicInformation, 4 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeSegmentationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoBasicInformation {
    pub frame_width: Option<i64>,
    pub frame_height: Option<i64>,
    pub frames_per_second: Option<i64>,
    pub duration: Option<f64>,
    pub total_frames: Option<i64>,
}
model! { VideoBasicInformation {
    0 "FrameWidth" frame_width: i64, 1 "FrameHeight" frame_height: i64, 2 "FramesPerSecond" frames_per_second: i64,
    3 "Duration" duration: f64, 4 "TotalFrames" total_frames: i64
} }

/// `SegmentCustomizedPortraitPic` of `bda` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bda&Version=2020-03-24&Action=SegmentCustomizedPortraitPic>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_FACEDETECT_FAILED`], [`codes::INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCustomizedPortraitPic {
    /// Required.
    pub segmentation_options: SegmentationOptions,
    pub image: Option<String>,
    pub url: Option<String>,
}
operation! { SegmentCustomizedPortraitPic(segmentation_options: SegmentationOptions)
    "SegmentCustomizedPortraitPic" -> SegmentCustomizedPortraitPicOutput {
    0 "SegmentationOptions" segmentation_options, 1 "Image" image: String, 2 "Url" url: String
} }

/// In the request of [`SegmentCustomizedPortraitPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentationOptions {
    pub background: Option<bool>,
    pub hair: Option<bool>,
    pub left_eyebrow: Option<bool>,
    pub right_eyebrow: Option<bool>,
    pub left_eye: Option<bool>,
    pub right_eye: Option<bool>,
    pub nose: Option<bool>,
    pub upper_lip: Option<bool>,
    pub lower_lip: Option<bool>,
    pub tooth: Option<bool>,
    pub mouth: Option<bool>,
    pub left_ear: Option<bool>,
    pub right_ear: Option<bool>,
    pub face: Option<bool>,
    pub head: Option<bool>,
    pub body: Option<bool>,
    pub hat: Option<bool>,
    pub headdress: Option<bool>,
    pub earrings: Option<bool>,
    pub necklace: Option<bool>,
    pub belongings: Option<bool>,
}
input! { SegmentationOptions() {
    0 "Background" background: bool, 1 "Hair" hair: bool, 2 "LeftEyebrow" left_eyebrow: bool,
    3 "RightEyebrow" right_eyebrow: bool, 4 "LeftEye" left_eye: bool, 5 "RightEye" right_eye: bool, 6 "Nose" nose: bool,
    7 "UpperLip" upper_lip: bool, 8 "LowerLip" lower_lip: bool, 9 "Tooth" tooth: bool, 10 "Mouth" mouth: bool,
    11 "LeftEar" left_ear: bool, 12 "RightEar" right_ear: bool, 13 "Face" face: bool, 14 "Head" head: bool,
    15 "Body" body: bool, 16 "Hat" hat: bool, 17 "Headdress" headdress: bool, 18 "Earrings" earrings: bool,
    19 "Necklace" necklace: bool, 20 "Belongings" belongings: bool
} }

/// Response of [`SegmentCustomizedPortraitPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCustomizedPortraitPicOutput {
    pub portrait_image: Option<String>,
    pub mask_image: Option<String>,
    pub image_rects: Vec<ImageRect>,
}
model! { SegmentCustomizedPortraitPicOutput {
    0 "PortraitImage" portrait_image: String, 1 "MaskImage" mask_image: String,
    2 "ImageRects" image_rects: Vec<ImageRect>
} }

/// In the response of [`SegmentCustomizedPortraitPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub label: Option<String>,
}
model! { ImageRect {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64, 4 "Label" label: String
} }

/// `SegmentPortraitPic` of `bda` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bda&Version=2020-03-24&Action=SegmentPortraitPic>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_IMAGE_NOT_FOREGROUND`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentPortraitPic {
    pub image: Option<String>,
    pub url: Option<String>,
    pub rsp_img_type: Option<String>,
    pub scene: Option<String>,
}
operation! { SegmentPortraitPic() "SegmentPortraitPic" -> SegmentPortraitPicOutput {
    0 "Image" image: String, 1 "Url" url: String, 2 "RspImgType" rsp_img_type: String, 3 "Scene" scene: String
} }

/// Response of [`SegmentPortraitPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentPortraitPicOutput {
    pub result_image: Option<String>,
    pub result_mask: Option<String>,
    pub has_foreground: Option<bool>,
    pub result_image_url: Option<String>,
    pub result_mask_url: Option<String>,
}
model! { SegmentPortraitPicOutput {
    0 "ResultImage" result_image: String, 1 "ResultMask" result_mask: String, 2 "HasForeground" has_foreground: bool,
    3 "ResultImageUrl" result_image_url: String, 4 "ResultMaskUrl" result_mask_url: String
} }

/// `TerminateSegmentationTask` of `bda` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bda&Version=2020-03-24&Action=TerminateSegmentationTask>.
///
/// Errors: [`codes::FAILED_OPERATION_TERMINATE_TASK_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateSegmentationTask {
    /// Required.
    pub task_id: String,
}
operation! { TerminateSegmentationTask(task_id: String) "TerminateSegmentationTask" -> Empty {
    0 "TaskID" task_id
} }

/// Response of [`TerminateSegmentationTask`]: empty.
pub type TerminateSegmentationTaskOutput = Empty;

codes! {
    FAILED_OPERATION_AUDIO_DECODE_FAILED "FailedOperation.AudioDecodeFailed",
    FAILED_OPERATION_AUDIO_ENCODE_FAILED "FailedOperation.AudioEncodeFailed",
    FAILED_OPERATION_BALANCE_INSUFFICIENT "FailedOperation.BalanceInsufficient",
    FAILED_OPERATION_DOWNLOAD_ERROR "FailedOperation.DownloadError",
    FAILED_OPERATION_IMAGE_DECODE_FAILED "FailedOperation.ImageDecodeFailed",
    FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR "FailedOperation.ImageDownloadError",
    FAILED_OPERATION_IMAGE_FACEDETECT_FAILED "FailedOperation.ImageFacedetectFailed",
    FAILED_OPERATION_IMAGE_NOT_FOREGROUND "FailedOperation.ImageNotForeground",
    FAILED_OPERATION_IMAGE_NOT_SUPPORTED "FailedOperation.ImageNotSupported",
    FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED "FailedOperation.ImageResolutionExceed",
    FAILED_OPERATION_IMAGE_RESOLUTION_INSUFFICIENT "FailedOperation.ImageResolutionInsufficient",
    FAILED_OPERATION_IMAGE_SIZE_EXCEED "FailedOperation.ImageSizeExceed",
    FAILED_OPERATION_INNER_ERROR "FailedOperation.InnerError",
    FAILED_OPERATION_JOB_CONFLICT "FailedOperation.JobConflict",
    FAILED_OPERATION_JOB_QUEUE_FULL "FailedOperation.JobQueueFull",
    FAILED_OPERATION_PROFILE_NUM_EXCEED "FailedOperation.ProfileNumExceed",
    FAILED_OPERATION_REQUEST_ENTITY_TOO_LARGE "FailedOperation.RequestEntityTooLarge",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    FAILED_OPERATION_RPC_FAIL "FailedOperation.RpcFail",
    FAILED_OPERATION_SEGMENT_FAILED "FailedOperation.SegmentFailed",
    FAILED_OPERATION_SERVER_ERROR "FailedOperation.ServerError",
    FAILED_OPERATION_TASK_LIMIT_EXCEEDED "FailedOperation.TaskLimitExceeded",
    FAILED_OPERATION_TASK_NOT_EXIST "FailedOperation.TaskNotExist",
    FAILED_OPERATION_TERMINATE_TASK_FAILED "FailedOperation.TerminateTaskFailed",
    FAILED_OPERATION_TOO_LARGE_FILE_ERROR "FailedOperation.TooLargeFileError",
    FAILED_OPERATION_UN_KNOW_ERROR "FailedOperation.UnKnowError",
    FAILED_OPERATION_VIDEO_DECODE_FAILED "FailedOperation.VideoDecodeFailed",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_VALUE_IMAGE_EMPTY "InvalidParameterValue.ImageEmpty",
    INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO "InvalidParameterValue.NoFaceInPhoto",
    INVALID_PARAMETER_VALUE_URL_ILLEGAL "InvalidParameterValue.UrlIllegal",
    LIMIT_EXCEEDED_TOO_LARGE_FILE_ERROR "LimitExceeded.TooLargeFileError",
    RESOURCE_UNAVAILABLE_IN_ARREARS "ResourceUnavailable.InArrears",
    RESOURCE_UNAVAILABLE_NOT_EXIST "ResourceUnavailable.NotExist",
    UNSUPPORTED_OPERATION_UNKNOW_METHOD "UnsupportedOperation.UnknowMethod"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateSegmentationTask, DescribeSegmentationTask, SegmentCustomizedPortraitPic, SegmentPortraitPic,
    TerminateSegmentationTask
}
