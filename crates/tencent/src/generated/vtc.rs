//! `vtc` of Tencent Cloud, API version 2024-02-23.
//!
//! Endpoint: `vtc.tencentcloudapi.com`, or `vtc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=vtc&Version=2024-02-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, vtc::DescribeVideoTranslateJob};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeVideoTranslateJob::new("job-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("vtc", "2024-02-23", "vtc", &Endpoints::NONE);

/// Confirms video translate job: `ConfirmVideoTranslateJob` of `vtc` 2024-02-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vtc&Version=2024-02-23&Action=ConfirmVideoTranslateJob>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIO_PROCESS_NOT_FINISHED`], [`codes::FAILED_OPERATION_JOB_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_TEXT_MODERATION_NOT_PASS`], [`codes::FAILED_OPERATION_TRANSLATION_CONFIRM_HAS_FINISHED`],
/// [`codes::FAILED_OPERATION_TRANSLATION_NOT_NEED_CONFIRM`], [`codes::REQUEST_LIMIT_EXCEEDED_JOB_NUM_EXCEED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmVideoTranslateJob {
    /// Required.
    pub job_id: String,
    /// Required.
    pub translate_results: Vec<AudioTranslateResult>,
}
operation! { ConfirmVideoTranslateJob(job_id: String, translate_results: Vec<AudioTranslateResult>)
    "ConfirmVideoTranslateJob" -> ConfirmVideoTranslateJobOutput {
    0 "JobId" job_id, 1 "TranslateResults" translate_results
} }

/// In the request of [`ConfirmVideoTranslateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTranslateResult {
    /// Required.
    pub source_text: Option<String>,
    /// Required.
    pub target_text: Option<String>,
}
input! { AudioTranslateResult(source_text: String, target_text: String) {
    0 "SourceText" source_text: String, 1 "TargetText" target_text: String
} }

/// Response of [`ConfirmVideoTranslateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmVideoTranslateJobOutput {
    pub job_id: Option<String>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
    pub status: Option<i64>,
    pub message: Option<String>,
}
model! { ConfirmVideoTranslateJobOutput {
    0 "JobId" job_id: String, 1 "TaskId" task_id: String, 2 "SessionId" session_id: String, 3 "Status" status: i64,
    4 "Message" message: String
} }

/// Describes video translate job: `DescribeVideoTranslateJob` of `vtc` 2024-02-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vtc&Version=2024-02-23&Action=DescribeVideoTranslateJob>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIO_PROCESS_FAILED`], [`codes::FAILED_OPERATION_JOB_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_UN_KNOW_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE_DELIVERING`],
/// [`codes::RESOURCE_UNAVAILABLE_IS_OPENING`], [`codes::RESOURCE_UNAVAILABLE_LOW_BALANCE`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_NOT_READY`],
/// [`codes::RESOURCE_UNAVAILABLE_RECOVER`], [`codes::RESOURCE_UNAVAILABLE_UNKNOWN_STATUS`],
/// [`codes::RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoTranslateJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeVideoTranslateJob(job_id: String) "DescribeVideoTranslateJob" -> DescribeVideoTranslateJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeVideoTranslateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoTranslateJobOutput {
    pub job_status: Option<i64>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_video_url: Option<String>,
    pub translate_results: Vec<TranslateResult>,
    pub job_confirm: Option<i64>,
    pub job_audio_task_id: Option<String>,
    pub job_video_moderation_id: Option<String>,
    pub job_video_id: Option<String>,
    pub original_video_url: Option<String>,
    pub asr_timestamps: Vec<AsrTimestamps>,
    pub job_submit_req_id: Option<String>,
    pub job_audio_moderation_id: Option<String>,
}
model! { DescribeVideoTranslateJobOutput {
    0 "JobStatus" job_status: i64, 1 "JobErrorCode" job_error_code: String, 2 "JobErrorMsg" job_error_msg: String,
    3 "ResultVideoUrl" result_video_url: String, 4 "TranslateResults" translate_results: Vec<TranslateResult>,
    5 "JobConfirm" job_confirm: i64, 6 "JobAudioTaskId" job_audio_task_id: String,
    7 "JobVideoModerationId" job_video_moderation_id: String, 8 "JobVideoId" job_video_id: String,
    9 "OriginalVideoUrl" original_video_url: String, 10 "AsrTimestamps" asr_timestamps: Vec<AsrTimestamps>,
    11 "JobSubmitReqId" job_submit_req_id: String, 12 "JobAudioModerationId" job_audio_moderation_id: String
} }

/// In the response of [`DescribeVideoTranslateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateResult {
    pub source_text: Option<String>,
    pub target_text: Option<String>,
}
model! { TranslateResult {
    0 "SourceText" source_text: String, 1 "TargetText" target_text: String
} }

/// In the response of [`DescribeVideoTranslateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrTimestamps {
    pub text: Option<String>,
    pub start_ms: Option<i64>,
    pub end_ms: Option<i64>,
}
model! { AsrTimestamps {
    0 "Text" text: String, 1 "StartMs" start_ms: i64, 2 "EndMs" end_ms: i64
} }

/// Submits video translate job: `SubmitVideoTranslateJob` of `vtc` 2024-02-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vtc&Version=2024-02-23&Action=SubmitVideoTranslateJob>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIO_DECODE_FAILED`], [`codes::FAILED_OPERATION_DOWNLOAD_ERROR`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`], [`codes::FAILED_OPERATION_SERVER_ERROR`],
/// [`codes::FAILED_OPERATION_VIDEO_DURATION_EXCEED`], [`codes::FAILED_OPERATION_VIDEO_FPS_EXCEED`],
/// [`codes::FAILED_OPERATION_VIDEO_RESOLUTION_EXCEED`], [`codes::FAILED_OPERATION_VIDEO_SIZE_EXCEED`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_URL_ILLEGAL`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_JOB_NUM_EXCEED`], [`codes::RESOURCE_UNAVAILABLE_FREEZE`],
/// [`codes::RESOURCE_UNAVAILABLE_IN_ARREARS`], [`codes::RESOURCE_UNAVAILABLE_IS_OPENING`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_NOT_READY`],
/// [`codes::RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoTranslateJob {
    /// Required.
    pub video_url: String,
    /// Required.
    pub src_lang: String,
    /// Required.
    pub dst_lang: String,
    pub audio_url: Option<String>,
    pub remove_vocal: Option<i64>,
    pub confirm: Option<i64>,
    pub lip_sync: Option<i64>,
    pub voice_type: Option<String>,
}
operation! { SubmitVideoTranslateJob(video_url: String, src_lang: String, dst_lang: String)
    "SubmitVideoTranslateJob" -> SubmitVideoTranslateJobOutput {
    0 "VideoUrl" video_url, 1 "SrcLang" src_lang, 2 "DstLang" dst_lang, 3 "AudioUrl" audio_url: String,
    4 "RemoveVocal" remove_vocal: i64, 5 "Confirm" confirm: i64, 6 "LipSync" lip_sync: i64,
    7 "VoiceType" voice_type: String
} }

/// Response of [`SubmitVideoTranslateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoTranslateJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitVideoTranslateJobOutput {
    0 "JobId" job_id: String
} }

codes! {
    FAILED_OPERATION_AUDIO_DECODE_FAILED "FailedOperation.AudioDecodeFailed",
    FAILED_OPERATION_AUDIO_PROCESS_FAILED "FailedOperation.AudioProcessFailed",
    FAILED_OPERATION_AUDIO_PROCESS_NOT_FINISHED "FailedOperation.AudioProcessNotFinished",
    FAILED_OPERATION_DOWNLOAD_ERROR "FailedOperation.DownloadError",
    FAILED_OPERATION_JOB_NOT_EXIST "FailedOperation.JobNotExist",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    FAILED_OPERATION_SERVER_ERROR "FailedOperation.ServerError",
    FAILED_OPERATION_TEXT_MODERATION_NOT_PASS "FailedOperation.TextModerationNotPass",
    FAILED_OPERATION_TRANSLATION_CONFIRM_HAS_FINISHED "FailedOperation.TranslationConfirmHasFinished",
    FAILED_OPERATION_TRANSLATION_NOT_NEED_CONFIRM "FailedOperation.TranslationNotNeedConfirm",
    FAILED_OPERATION_UN_KNOW_ERROR "FailedOperation.UnKnowError",
    FAILED_OPERATION_VIDEO_DURATION_EXCEED "FailedOperation.VideoDurationExceed",
    FAILED_OPERATION_VIDEO_FPS_EXCEED "FailedOperation.VideoFpsExceed",
    FAILED_OPERATION_VIDEO_RESOLUTION_EXCEED "FailedOperation.VideoResolutionExceed",
    FAILED_OPERATION_VIDEO_SIZE_EXCEED "FailedOperation.VideoSizeExceed",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_VALUE_URL_ILLEGAL "InvalidParameterValue.UrlIllegal",
    REQUEST_LIMIT_EXCEEDED_JOB_NUM_EXCEED "RequestLimitExceeded.JobNumExceed",
    REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED "RequestLimitExceeded.UinLimitExceeded",
    RESOURCE_UNAVAILABLE_DELIVERING "ResourceUnavailable.Delivering",
    RESOURCE_UNAVAILABLE_FREEZE "ResourceUnavailable.Freeze",
    RESOURCE_UNAVAILABLE_IN_ARREARS "ResourceUnavailable.InArrears",
    RESOURCE_UNAVAILABLE_IS_OPENING "ResourceUnavailable.IsOpening",
    RESOURCE_UNAVAILABLE_LOW_BALANCE "ResourceUnavailable.LowBalance",
    RESOURCE_UNAVAILABLE_NOT_EXIST "ResourceUnavailable.NotExist",
    RESOURCE_UNAVAILABLE_NOT_READY "ResourceUnavailable.NotReady",
    RESOURCE_UNAVAILABLE_RECOVER "ResourceUnavailable.Recover",
    RESOURCE_UNAVAILABLE_UNKNOWN_STATUS "ResourceUnavailable.UnknownStatus",
    RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION "ResourcesSoldOut.ChargeStatusException"
}

#[cfg(feature = "unstable-registry")]
register! {
    ConfirmVideoTranslateJob, DescribeVideoTranslateJob, SubmitVideoTranslateJob
}
