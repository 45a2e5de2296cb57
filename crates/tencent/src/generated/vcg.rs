//! `vcg` 2024-04-04.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "vcg", version: "2024-04-04", code: "vcg", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoStylizationJob {
    pub job_id: String,
}
operation! { DescribeVideoStylizationJob(job_id: String)
    "DescribeVideoStylizationJob" -> DescribeVideoStylizationJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoStylizationJobOutput {
    pub job_id: Option<String>,
    pub status_code: Option<String>,
    pub status_msg: Option<String>,
    pub result_video_url: Option<String>,
}
model! { DescribeVideoStylizationJobOutput {
    0 "JobId" job_id, 1 "StatusCode" status_code, 2 "StatusMsg" status_msg, 3 "ResultVideoUrl" result_video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoStylizationJob {
    pub style_id: String,
    pub video_url: String,
}
operation! { SubmitVideoStylizationJob(style_id: String, video_url: String)
    "SubmitVideoStylizationJob" -> SubmitVideoStylizationJobOutput {
    0 "StyleId" style_id, 1 "VideoUrl" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoStylizationJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitVideoStylizationJobOutput {
    0 "JobId" job_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_DOWNLOAD_ERROR: &str = "FailedOperation.DownloadError";
    pub const FAILED_OPERATION_TASK_NOT_EXIST: &str = "FailedOperation.TaskNotExist";
    pub const FAILED_OPERATION_TASK_STATUS_ERROR: &str = "FailedOperation.TaskStatusError";
    pub const FAILED_OPERATION_VIDEO_DECODE_FAILED: &str = "FailedOperation.VideoDecodeFailed";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_VIDEO_ASPECT_RATIO: &str =
        "InvalidParameterValue.InvalidVideoAspectRatio";
    pub const INVALID_PARAMETER_VALUE_INVALID_VIDEO_DURATION: &str = "InvalidParameterValue.InvalidVideoDuration";
    pub const INVALID_PARAMETER_VALUE_INVALID_VIDEO_FPS: &str = "InvalidParameterValue.InvalidVideoFPS";
    pub const INVALID_PARAMETER_VALUE_INVALID_VIDEO_FORMAT: &str = "InvalidParameterValue.InvalidVideoFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_VIDEO_RESOLUTION: &str = "InvalidParameterValue.InvalidVideoResolution";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR: &str = "InvalidParameterValue.ParameterValueError";
    pub const INVALID_PARAMETER_VALUE_STYLE_NOT_EXIST: &str = "InvalidParameterValue.StyleNotExist";
    pub const INVALID_PARAMETER_VALUE_URL_ILLEGAL: &str = "InvalidParameterValue.UrlIllegal";
    pub const INVALID_PARAMETER_VALUE_VIDEO_SIZE_EXCEED: &str = "InvalidParameterValue.VideoSizeExceed";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const REQUEST_LIMIT_EXCEEDED_JOB_NUM_EXCEED: &str = "RequestLimitExceeded.JobNumExceed";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_UNAVAILABLE_NOT_EXIST: &str = "ResourceUnavailable.NotExist";
}

#[cfg(feature = "reflect")]
register! {
    DescribeVideoStylizationJob, SubmitVideoStylizationJob
}
