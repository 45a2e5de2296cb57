//! `bda` 2020-03-24.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "bda", version: "2020-03-24", code: "bda", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentationTask {
    pub video_url: String,
    pub background_image_url: Option<String>,
    pub config: Option<String>,
}
operation! { CreateSegmentationTask(video_url: String) "CreateSegmentationTask" -> CreateSegmentationTaskOutput {
    0 "VideoUrl" video_url, 1 "BackgroundImageUrl" background_image_url: String, 2 "Config" config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentationTaskOutput {
    pub task_id: Option<String>,
    pub estimated_processing_time: Option<f64>,
}
model! { CreateSegmentationTaskOutput {
    0 "TaskID" task_id, 1 "EstimatedProcessingTime" estimated_processing_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSegmentationTask {
    pub task_id: String,
}
operation! { DescribeSegmentationTask(task_id: String) "DescribeSegmentationTask" -> DescribeSegmentationTaskOutput {
    0 "TaskID" task_id
} }

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
    0 "TaskStatus" task_status, 1 "ResultVideoUrl" result_video_url, 2 "ResultVideoMD5" result_video_md5,
    3 "VideoBasicInformation" video_basic_information, 4 "ErrorMsg" error_msg
} }

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
    0 "FrameWidth" frame_width, 1 "FrameHeight" frame_height, 2 "FramesPerSecond" frames_per_second,
    3 "Duration" duration, 4 "TotalFrames" total_frames
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCustomizedPortraitPic {
    pub segmentation_options: SegmentationOptions,
    pub image: Option<String>,
    pub url: Option<String>,
}
operation! { SegmentCustomizedPortraitPic(segmentation_options: SegmentationOptions)
    "SegmentCustomizedPortraitPic" -> SegmentCustomizedPortraitPicOutput {
    0 "SegmentationOptions" segmentation_options, 1 "Image" image: String, 2 "Url" url: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCustomizedPortraitPicOutput {
    pub portrait_image: Option<String>,
    pub mask_image: Option<String>,
    pub image_rects: Option<Vec<ImageRect>>,
}
model! { SegmentCustomizedPortraitPicOutput {
    0 "PortraitImage" portrait_image, 1 "MaskImage" mask_image, 2 "ImageRects" image_rects
} }

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
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height, 4 "Label" label
} }

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
    0 "ResultImage" result_image, 1 "ResultMask" result_mask, 2 "HasForeground" has_foreground,
    3 "ResultImageUrl" result_image_url, 4 "ResultMaskUrl" result_mask_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateSegmentationTask {
    pub task_id: String,
}
operation! { TerminateSegmentationTask(task_id: String) "TerminateSegmentationTask" -> Empty {
    0 "TaskID" task_id
} }

pub type TerminateSegmentationTaskOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_AUDIO_DECODE_FAILED: &str = "FailedOperation.AudioDecodeFailed";
    pub const FAILED_OPERATION_AUDIO_ENCODE_FAILED: &str = "FailedOperation.AudioEncodeFailed";
    pub const FAILED_OPERATION_BALANCE_INSUFFICIENT: &str = "FailedOperation.BalanceInsufficient";
    pub const FAILED_OPERATION_DOWNLOAD_ERROR: &str = "FailedOperation.DownloadError";
    pub const FAILED_OPERATION_IMAGE_DECODE_FAILED: &str = "FailedOperation.ImageDecodeFailed";
    pub const FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR: &str = "FailedOperation.ImageDownloadError";
    pub const FAILED_OPERATION_IMAGE_FACEDETECT_FAILED: &str = "FailedOperation.ImageFacedetectFailed";
    pub const FAILED_OPERATION_IMAGE_NOT_FOREGROUND: &str = "FailedOperation.ImageNotForeground";
    pub const FAILED_OPERATION_IMAGE_NOT_SUPPORTED: &str = "FailedOperation.ImageNotSupported";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_EXCEED: &str = "FailedOperation.ImageResolutionExceed";
    pub const FAILED_OPERATION_IMAGE_RESOLUTION_INSUFFICIENT: &str = "FailedOperation.ImageResolutionInsufficient";
    pub const FAILED_OPERATION_IMAGE_SIZE_EXCEED: &str = "FailedOperation.ImageSizeExceed";
    pub const FAILED_OPERATION_INNER_ERROR: &str = "FailedOperation.InnerError";
    pub const FAILED_OPERATION_JOB_CONFLICT: &str = "FailedOperation.JobConflict";
    pub const FAILED_OPERATION_JOB_QUEUE_FULL: &str = "FailedOperation.JobQueueFull";
    pub const FAILED_OPERATION_PROFILE_NUM_EXCEED: &str = "FailedOperation.ProfileNumExceed";
    pub const FAILED_OPERATION_REQUEST_ENTITY_TOO_LARGE: &str = "FailedOperation.RequestEntityTooLarge";
    pub const FAILED_OPERATION_REQUEST_TIMEOUT: &str = "FailedOperation.RequestTimeout";
    pub const FAILED_OPERATION_RPC_FAIL: &str = "FailedOperation.RpcFail";
    pub const FAILED_OPERATION_SEGMENT_FAILED: &str = "FailedOperation.SegmentFailed";
    pub const FAILED_OPERATION_SERVER_ERROR: &str = "FailedOperation.ServerError";
    pub const FAILED_OPERATION_TASK_LIMIT_EXCEEDED: &str = "FailedOperation.TaskLimitExceeded";
    pub const FAILED_OPERATION_TASK_NOT_EXIST: &str = "FailedOperation.TaskNotExist";
    pub const FAILED_OPERATION_TERMINATE_TASK_FAILED: &str = "FailedOperation.TerminateTaskFailed";
    pub const FAILED_OPERATION_TOO_LARGE_FILE_ERROR: &str = "FailedOperation.TooLargeFileError";
    pub const FAILED_OPERATION_UN_KNOW_ERROR: &str = "FailedOperation.UnKnowError";
    pub const FAILED_OPERATION_VIDEO_DECODE_FAILED: &str = "FailedOperation.VideoDecodeFailed";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_VALUE_IMAGE_EMPTY: &str = "InvalidParameterValue.ImageEmpty";
    pub const INVALID_PARAMETER_VALUE_NO_FACE_IN_PHOTO: &str = "InvalidParameterValue.NoFaceInPhoto";
    pub const INVALID_PARAMETER_VALUE_URL_ILLEGAL: &str = "InvalidParameterValue.UrlIllegal";
    pub const LIMIT_EXCEEDED_TOO_LARGE_FILE_ERROR: &str = "LimitExceeded.TooLargeFileError";
    pub const RESOURCE_UNAVAILABLE_IN_ARREARS: &str = "ResourceUnavailable.InArrears";
    pub const RESOURCE_UNAVAILABLE_NOT_EXIST: &str = "ResourceUnavailable.NotExist";
    pub const UNSUPPORTED_OPERATION_UNKNOW_METHOD: &str = "UnsupportedOperation.UnknowMethod";
}

#[cfg(feature = "reflect")]
register! {
    CreateSegmentationTask, DescribeSegmentationTask, SegmentCustomizedPortraitPic, SegmentPortraitPic,
    TerminateSegmentationTask
}
