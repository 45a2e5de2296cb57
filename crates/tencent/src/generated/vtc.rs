//! `vtc` 2024-02-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "vtc", version: "2024-02-23", code: "vtc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmVideoTranslateJob {
    pub job_id: String,
    pub translate_results: Vec<AudioTranslateResult>,
}
operation! { ConfirmVideoTranslateJob(job_id: String, translate_results: Vec<AudioTranslateResult>)
    "ConfirmVideoTranslateJob" -> ConfirmVideoTranslateJobOutput {
    0 "JobId" job_id, 1 "TranslateResults" translate_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTranslateResult {
    pub source_text: Option<String>,
    pub target_text: Option<String>,
}
input! { AudioTranslateResult(source_text: String, target_text: String) {
    0 "SourceText" source_text: String, 1 "TargetText" target_text: String
} }

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
    0 "JobId" job_id, 1 "TaskId" task_id, 2 "SessionId" session_id, 3 "Status" status, 4 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoTranslateJob {
    pub job_id: String,
}
operation! { DescribeVideoTranslateJob(job_id: String) "DescribeVideoTranslateJob" -> DescribeVideoTranslateJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoTranslateJobOutput {
    pub job_status: Option<i64>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_video_url: Option<String>,
    pub translate_results: Option<Vec<TranslateResult>>,
    pub job_confirm: Option<i64>,
    pub job_audio_task_id: Option<String>,
    pub job_video_moderation_id: Option<String>,
    pub job_video_id: Option<String>,
    pub original_video_url: Option<String>,
    pub asr_timestamps: Option<Vec<AsrTimestamps>>,
    pub job_submit_req_id: Option<String>,
    pub job_audio_moderation_id: Option<String>,
}
model! { DescribeVideoTranslateJobOutput {
    0 "JobStatus" job_status, 1 "JobErrorCode" job_error_code, 2 "JobErrorMsg" job_error_msg,
    3 "ResultVideoUrl" result_video_url, 4 "TranslateResults" translate_results, 5 "JobConfirm" job_confirm,
    6 "JobAudioTaskId" job_audio_task_id, 7 "JobVideoModerationId" job_video_moderation_id, 8 "JobVideoId" job_video_id,
    9 "OriginalVideoUrl" original_video_url, 10 "AsrTimestamps" asr_timestamps, 11 "JobSubmitReqId" job_submit_req_id,
    12 "JobAudioModerationId" job_audio_moderation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateResult {
    pub source_text: Option<String>,
    pub target_text: Option<String>,
}
model! { TranslateResult {
    0 "SourceText" source_text, 1 "TargetText" target_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrTimestamps {
    pub text: Option<String>,
    pub start_ms: Option<i64>,
    pub end_ms: Option<i64>,
}
model! { AsrTimestamps {
    0 "Text" text, 1 "StartMs" start_ms, 2 "EndMs" end_ms
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoTranslateJob {
    pub video_url: String,
    pub src_lang: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoTranslateJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitVideoTranslateJobOutput {
    0 "JobId" job_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_AUDIO_DECODE_FAILED: &str = "FailedOperation.AudioDecodeFailed";
    pub const FAILED_OPERATION_AUDIO_PROCESS_FAILED: &str = "FailedOperation.AudioProcessFailed";
    pub const FAILED_OPERATION_AUDIO_PROCESS_NOT_FINISHED: &str = "FailedOperation.AudioProcessNotFinished";
    pub const FAILED_OPERATION_DOWNLOAD_ERROR: &str = "FailedOperation.DownloadError";
    pub const FAILED_OPERATION_JOB_NOT_EXIST: &str = "FailedOperation.JobNotExist";
    pub const FAILED_OPERATION_REQUEST_TIMEOUT: &str = "FailedOperation.RequestTimeout";
    pub const FAILED_OPERATION_SERVER_ERROR: &str = "FailedOperation.ServerError";
    pub const FAILED_OPERATION_TEXT_MODERATION_NOT_PASS: &str = "FailedOperation.TextModerationNotPass";
    pub const FAILED_OPERATION_TRANSLATION_CONFIRM_HAS_FINISHED: &str = "FailedOperation.TranslationConfirmHasFinished";
    pub const FAILED_OPERATION_TRANSLATION_NOT_NEED_CONFIRM: &str = "FailedOperation.TranslationNotNeedConfirm";
    pub const FAILED_OPERATION_UN_KNOW_ERROR: &str = "FailedOperation.UnKnowError";
    pub const FAILED_OPERATION_VIDEO_DURATION_EXCEED: &str = "FailedOperation.VideoDurationExceed";
    pub const FAILED_OPERATION_VIDEO_FPS_EXCEED: &str = "FailedOperation.VideoFpsExceed";
    pub const FAILED_OPERATION_VIDEO_RESOLUTION_EXCEED: &str = "FailedOperation.VideoResolutionExceed";
    pub const FAILED_OPERATION_VIDEO_SIZE_EXCEED: &str = "FailedOperation.VideoSizeExceed";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_VALUE_URL_ILLEGAL: &str = "InvalidParameterValue.UrlIllegal";
    pub const REQUEST_LIMIT_EXCEEDED_JOB_NUM_EXCEED: &str = "RequestLimitExceeded.JobNumExceed";
    pub const REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED: &str = "RequestLimitExceeded.UinLimitExceeded";
    pub const RESOURCE_UNAVAILABLE_DELIVERING: &str = "ResourceUnavailable.Delivering";
    pub const RESOURCE_UNAVAILABLE_FREEZE: &str = "ResourceUnavailable.Freeze";
    pub const RESOURCE_UNAVAILABLE_IN_ARREARS: &str = "ResourceUnavailable.InArrears";
    pub const RESOURCE_UNAVAILABLE_IS_OPENING: &str = "ResourceUnavailable.IsOpening";
    pub const RESOURCE_UNAVAILABLE_LOW_BALANCE: &str = "ResourceUnavailable.LowBalance";
    pub const RESOURCE_UNAVAILABLE_NOT_EXIST: &str = "ResourceUnavailable.NotExist";
    pub const RESOURCE_UNAVAILABLE_NOT_READY: &str = "ResourceUnavailable.NotReady";
    pub const RESOURCE_UNAVAILABLE_RECOVER: &str = "ResourceUnavailable.Recover";
    pub const RESOURCE_UNAVAILABLE_UNKNOWN_STATUS: &str = "ResourceUnavailable.UnknownStatus";
    pub const RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION: &str = "ResourcesSoldOut.ChargeStatusException";
}

#[cfg(feature = "reflect")]
register! {
    ConfirmVideoTranslateJob, DescribeVideoTranslateJob, SubmitVideoTranslateJob
}
