//! `vcg` of Tencent Cloud, API version 2024-04-04.
//!
//! Endpoint: `vcg.tencentcloudapi.com`, or `vcg.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=vcg&Version=2024-04-04>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, vcg::DescribeVideoStylizationJob};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeVideoStylizationJob::new("job-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("vcg", "2024-04-04", "vcg", &Endpoints::NONE);

/// Describes video stylization job: `DescribeVideoStylizationJob` of `vcg` 2024-04-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcg&Version=2024-04-04&Action=DescribeVideoStylizationJob>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::FAILED_OPERATION_TASK_STATUS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::REQUEST_LIMIT_EXCEEDED_JOB_NUM_EXCEED`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoStylizationJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeVideoStylizationJob(job_id: String)
    "DescribeVideoStylizationJob" -> DescribeVideoStylizationJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeVideoStylizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoStylizationJobOutput {
    pub job_id: Option<String>,
    pub status_code: Option<String>,
    pub status_msg: Option<String>,
    pub result_video_url: Option<String>,
}
model! { DescribeVideoStylizationJobOutput {
    0 "JobId" job_id: String, 1 "StatusCode" status_code: String, 2 "StatusMsg" status_msg: String,
    3 "ResultVideoUrl" result_video_url: String
} }

/// Submits video stylization job: `SubmitVideoStylizationJob` of `vcg` 2024-04-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcg&Version=2024-04-04&Action=SubmitVideoStylizationJob>.
///
/// Errors: [`codes::FAILED_OPERATION_DOWNLOAD_ERROR`], [`codes::FAILED_OPERATION_VIDEO_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VIDEO_ASPECT_RATIO`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VIDEO_DURATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VIDEO_FPS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VIDEO_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VIDEO_RESOLUTION`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_STYLE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_VIDEO_SIZE_EXCEED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_JOB_NUM_EXCEED`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoStylizationJob {
    /// Required.
    pub style_id: String,
    /// Required.
    pub video_url: String,
}
operation! { SubmitVideoStylizationJob(style_id: String, video_url: String)
    "SubmitVideoStylizationJob" -> SubmitVideoStylizationJobOutput {
    0 "StyleId" style_id, 1 "VideoUrl" video_url
} }

/// Response of [`SubmitVideoStylizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoStylizationJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitVideoStylizationJobOutput {
    0 "JobId" job_id: String
} }

codes! {
    FAILED_OPERATION_DOWNLOAD_ERROR "FailedOperation.DownloadError",
    FAILED_OPERATION_TASK_NOT_EXIST "FailedOperation.TaskNotExist",
    FAILED_OPERATION_TASK_STATUS_ERROR "FailedOperation.TaskStatusError",
    FAILED_OPERATION_VIDEO_DECODE_FAILED "FailedOperation.VideoDecodeFailed",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_VIDEO_ASPECT_RATIO "InvalidParameterValue.InvalidVideoAspectRatio",
    INVALID_PARAMETER_VALUE_INVALID_VIDEO_DURATION "InvalidParameterValue.InvalidVideoDuration",
    INVALID_PARAMETER_VALUE_INVALID_VIDEO_FPS "InvalidParameterValue.InvalidVideoFPS",
    INVALID_PARAMETER_VALUE_INVALID_VIDEO_FORMAT "InvalidParameterValue.InvalidVideoFormat",
    INVALID_PARAMETER_VALUE_INVALID_VIDEO_RESOLUTION "InvalidParameterValue.InvalidVideoResolution",
    INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR "InvalidParameterValue.ParameterValueError",
    INVALID_PARAMETER_VALUE_STYLE_NOT_EXIST "InvalidParameterValue.StyleNotExist",
    INVALID_PARAMETER_VALUE_URL_ILLEGAL "InvalidParameterValue.UrlIllegal",
    INVALID_PARAMETER_VALUE_VIDEO_SIZE_EXCEED "InvalidParameterValue.VideoSizeExceed",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    REQUEST_LIMIT_EXCEEDED_JOB_NUM_EXCEED "RequestLimitExceeded.JobNumExceed",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_UNAVAILABLE_NOT_EXIST "ResourceUnavailable.NotExist"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeVideoStylizationJob, SubmitVideoStylizationJob
}
