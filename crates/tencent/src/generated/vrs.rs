//! `vrs` of Tencent Cloud, API version 2020-08-24.
//!
//! Endpoint: `vrs.tencentcloudapi.com`, or `vrs.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=vrs&Version=2020-08-24>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, vrs::GetTrainingText};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetTrainingText::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("vrs", "2020-08-24", "vrs", &Endpoints::NONE);

/// Cancels vrs task: `CancelVRSTask` of `vrs` 2020-08-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vrs&Version=2020-08-24&Action=CancelVRSTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVRSTask {
    /// Required.
    pub task_id: String,
}
operation! { CancelVRSTask(task_id: String) "CancelVRSTask" -> CancelVRSTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`CancelVRSTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVRSTaskOutput {
    pub data: Option<CancelVRSTaskRsp>,
}
model! { CancelVRSTaskOutput {
    0 "Data" data: CancelVRSTaskRsp
} }

/// In the response of [`CancelVRSTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVRSTaskRsp {
    pub task_id: Option<String>,
}
model! { CancelVRSTaskRsp {
    0 "TaskId" task_id: String
} }

/// Creates vrs task: `CreateVRSTask` of `vrs` 2020-08-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vrs&Version=2020-08-24&Action=CreateVRSTask>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_CODEC`],
/// [`codes::INVALID_PARAMETER_VALUE_SAMPLE_RATE`], [`codes::INVALID_PARAMETER_VALUE_VOICE_GENDER`],
/// [`codes::INVALID_PARAMETER_VALUE_VOICE_LANGUAGE`], [`codes::INVALID_PARAMETER_VALUE_VOICE_NAME`],
/// [`codes::UNSUPPORTED_OPERATION_VRS_QUOTA_EXHAUSTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVRSTask {
    /// Required.
    pub session_id: String,
    /// Required.
    pub voice_name: String,
    /// Required.
    pub voice_gender: i64,
    /// Required.
    pub voice_language: i64,
    /// Required.
    pub audio_id_list: Vec<String>,
    pub sample_rate: Option<i64>,
    pub codec: Option<String>,
    pub callback_url: Option<String>,
    pub model_type: Option<i64>,
    pub task_type: Option<i64>,
    pub vpr_audio_id: Option<String>,
    pub enable_voice_enhance: Option<i64>,
}

/// Arguments of [`CreateVRSTask::new`].
pub struct CreateVRSTaskRequired {
    pub session_id: String,
    pub voice_name: String,
    pub voice_gender: i64,
    pub voice_language: i64,
    pub audio_id_list: Vec<String>,
}
operation! {
    CreateVRSTask { CreateVRSTaskRequired: session_id, voice_name, voice_gender, voice_language, audio_id_list }
    "CreateVRSTask" -> CreateVRSTaskOutput {
    0 "SessionId" session_id, 1 "VoiceName" voice_name, 2 "VoiceGender" voice_gender, 3 "VoiceLanguage" voice_language,
    4 "AudioIdList" audio_id_list, 5 "SampleRate" sample_rate: i64, 6 "Codec" codec: String,
    7 "CallbackUrl" callback_url: String, 8 "ModelType" model_type: i64, 9 "TaskType" task_type: i64,
    10 "VPRAudioId" vpr_audio_id: String, 11 "EnableVoiceEnhance" enable_voice_enhance: i64
} }

/// Response of [`CreateVRSTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVRSTaskOutput {
    pub data: Option<CreateVRSTaskRespData>,
}
model! { CreateVRSTaskOutput {
    0 "Data" data: CreateVRSTaskRespData
} }

/// In the response of [`CreateVRSTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVRSTaskRespData {
    pub task_id: Option<String>,
}
model! { CreateVRSTaskRespData {
    0 "TaskId" task_id: String
} }

/// Describes vrs task status: `DescribeVRSTaskStatus` of `vrs` 2020-08-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vrs&Version=2020-08-24&Action=DescribeVRSTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVRSTaskStatus {
    /// Required.
    pub task_id: String,
}
operation! { DescribeVRSTaskStatus(task_id: String) "DescribeVRSTaskStatus" -> DescribeVRSTaskStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeVRSTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVRSTaskStatusOutput {
    pub data: Option<DescribeVRSTaskStatusRespData>,
}
model! { DescribeVRSTaskStatusOutput {
    0 "Data" data: DescribeVRSTaskStatusRespData
} }

/// In the response of [`DescribeVRSTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVRSTaskStatusRespData {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub status_str: Option<String>,
    pub voice_type: Option<i64>,
    pub error_msg: Option<String>,
    pub expire_time: Option<String>,
    pub fast_voice_type: Option<String>,
}
model! { DescribeVRSTaskStatusRespData {
    0 "TaskId" task_id: String, 1 "Status" status: i64, 2 "StatusStr" status_str: String, 3 "VoiceType" voice_type: i64,
    4 "ErrorMsg" error_msg: String, 5 "ExpireTime" expire_time: String, 6 "FastVoiceType" fast_voice_type: String
} }

/// Detects env and sound quality: `DetectEnvAndSoundQuality` of `vrs` 2020-08-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vrs&Version=2020-08-24&Action=DetectEnvAndSoundQuality>.
///
/// Errors: [`codes::FAILED_OPERATION_VOICE_EVALUATE_FAILED`], [`codes::FAILED_OPERATION_VOICE_NOT_QUALIFIED`],
/// [`codes::INVALID_PARAMETER_VALUE_AUDIO_DATA`], [`codes::INVALID_PARAMETER_VALUE_AUDIO_DURATION_EXCEEDS_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_CODEC`], [`codes::INVALID_PARAMETER_VALUE_SAMPLE_RATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectEnvAndSoundQuality {
    /// Required.
    pub text_id: String,
    /// Required.
    pub audio_data: String,
    /// Required.
    pub type_id: i64,
    pub codec: Option<String>,
    pub sample_rate: Option<i64>,
    pub task_type: Option<i64>,
}
operation! { DetectEnvAndSoundQuality(text_id: String, audio_data: String, type_id: i64)
    "DetectEnvAndSoundQuality" -> DetectEnvAndSoundQualityOutput {
    0 "TextId" text_id, 1 "AudioData" audio_data, 2 "TypeId" type_id, 3 "Codec" codec: String,
    4 "SampleRate" sample_rate: i64, 5 "TaskType" task_type: i64
} }

/// Response of [`DetectEnvAndSoundQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectEnvAndSoundQualityOutput {
    pub data: Option<DetectionEnvAndSoundQualityRespData>,
}
model! { DetectEnvAndSoundQualityOutput {
    0 "Data" data: DetectionEnvAndSoundQualityRespData
} }

/// In the response of [`DetectEnvAndSoundQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectionEnvAndSoundQualityRespData {
    pub audio_id: Option<String>,
    pub detection_code: Option<i64>,
    pub detection_msg: Option<String>,
    pub detection_tip: Vec<Words>,
}
model! { DetectionEnvAndSoundQualityRespData {
    0 "AudioId" audio_id: String, 1 "DetectionCode" detection_code: i64, 2 "DetectionMsg" detection_msg: String,
    3 "DetectionTip" detection_tip: Vec<Words>
} }

/// In the response of [`DetectEnvAndSoundQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Words {
    pub pron_accuracy: Option<f64>,
    pub pron_fluency: Option<f64>,
    pub tag: Option<i64>,
    pub word: Option<String>,
}
model! { Words {
    0 "PronAccuracy" pron_accuracy: f64, 1 "PronFluency" pron_fluency: f64, 2 "Tag" tag: i64, 3 "Word" word: String
} }

/// Downloads vrs model: `DownloadVRSModel` of `vrs` 2020-08-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vrs&Version=2020-08-24&Action=DownloadVRSModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVRSModel {
    /// Required.
    pub task_id: String,
}
operation! { DownloadVRSModel(task_id: String) "DownloadVRSModel" -> DownloadVRSModelOutput {
    0 "TaskId" task_id
} }

/// Response of [`DownloadVRSModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVRSModelOutput {
    pub data: Option<DownloadVRSModelRsp>,
}
model! { DownloadVRSModelOutput {
    0 "Data" data: DownloadVRSModelRsp
} }

/// In the response of [`DownloadVRSModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVRSModelRsp {
    pub model: Option<String>,
    pub voice_name: Option<String>,
    pub voice_gender: Option<i64>,
    pub voice_language: Option<i64>,
    pub task_id: Option<String>,
}
model! { DownloadVRSModelRsp {
    0 "Model" model: String, 1 "VoiceName" voice_name: String, 2 "VoiceGender" voice_gender: i64,
    3 "VoiceLanguage" voice_language: i64, 4 "TaskId" task_id: String
} }

/// Gets training text: `GetTrainingText` of `vrs` 2020-08-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vrs&Version=2020-08-24&Action=GetTrainingText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingText {
    pub task_type: Option<i64>,
    pub domain: Option<i64>,
    pub text_language: Option<i64>,
}
operation! { GetTrainingText() "GetTrainingText" -> GetTrainingTextOutput {
    0 "TaskType" task_type: i64, 1 "Domain" domain: i64, 2 "TextLanguage" text_language: i64
} }

/// Response of [`GetTrainingText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingTextOutput {
    pub data: Option<TrainingTexts>,
}
model! { GetTrainingTextOutput {
    0 "Data" data: TrainingTexts
} }

/// In the response of [`GetTrainingText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainingTexts {
    pub training_text_list: Vec<TrainingText>,
}
model! { TrainingTexts {
    0 "TrainingTextList" training_text_list: Vec<TrainingText>
} }

/// In the response of [`GetTrainingText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainingText {
    pub text_id: Option<String>,
    pub text: Option<String>,
}
model! { TrainingText {
    0 "TextId" text_id: String, 1 "Text" text: String
} }

/// Gets vrs voice type info: `GetVRSVoiceTypeInfo` of `vrs` 2020-08-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vrs&Version=2020-08-24&Action=GetVRSVoiceTypeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVRSVoiceTypeInfo {
    /// Required.
    pub voice_type: i64,
    pub task_type: Option<i64>,
    pub fast_voice_type: Option<String>,
}
operation! { GetVRSVoiceTypeInfo(voice_type: i64) "GetVRSVoiceTypeInfo" -> GetVRSVoiceTypeInfoOutput {
    0 "VoiceType" voice_type, 1 "TaskType" task_type: i64, 2 "FastVoiceType" fast_voice_type: String
} }

/// Response of [`GetVRSVoiceTypeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVRSVoiceTypeInfoOutput {
    pub data: Option<VoiceTypeInfo>,
}
model! { GetVRSVoiceTypeInfoOutput {
    0 "Data" data: VoiceTypeInfo
} }

/// In the response of [`GetVRSVoiceTypeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceTypeInfo {
    pub voice_type: Option<i64>,
    pub voice_name: Option<String>,
    pub voice_gender: Option<i64>,
    pub task_type: Option<i64>,
    pub task_id: Option<String>,
    pub date_created: Option<String>,
    pub is_deployed: Option<bool>,
    pub expire_time: Option<String>,
    pub fast_voice_type: Option<String>,
}
model! { VoiceTypeInfo {
    0 "VoiceType" voice_type: i64, 1 "VoiceName" voice_name: String, 2 "VoiceGender" voice_gender: i64,
    3 "TaskType" task_type: i64, 4 "TaskID" task_id: String, 5 "DateCreated" date_created: String,
    6 "IsDeployed" is_deployed: bool, 7 "ExpireTime" expire_time: String, 8 "FastVoiceType" fast_voice_type: String
} }

/// Gets vrs voice types: `GetVRSVoiceTypes` of `vrs` 2020-08-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vrs&Version=2020-08-24&Action=GetVRSVoiceTypes>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVRSVoiceTypes {
    pub task_type: Option<i64>,
}
operation! { GetVRSVoiceTypes() "GetVRSVoiceTypes" -> GetVRSVoiceTypesOutput {
    0 "TaskType" task_type: i64
} }

/// Response of [`GetVRSVoiceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVRSVoiceTypesOutput {
    pub data: Option<VoiceTypeListData>,
}
model! { GetVRSVoiceTypesOutput {
    0 "Data" data: VoiceTypeListData
} }

/// In the response of [`GetVRSVoiceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceTypeListData {
    pub voice_type_list: Vec<VoiceTypeInfo>,
}
model! { VoiceTypeListData {
    0 "VoiceTypeList" voice_type_list: Vec<VoiceTypeInfo>
} }

codes! {
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION_ERROR_INVALID_TASK_STATUS "FailedOperation.ErrorInvalidTaskStatus",
    FAILED_OPERATION_NO_SUCH_TASK "FailedOperation.NoSuchTask",
    FAILED_OPERATION_VOICE_EVALUATE_FAILED "FailedOperation.VoiceEvaluateFailed",
    FAILED_OPERATION_VOICE_NOT_QUALIFIED "FailedOperation.VoiceNotQualified",
    INTERNAL_ERROR_FAIL_ACCESS_DATABASE "InternalError.FailAccessDatabase", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE_AUDIO_DATA "InvalidParameterValue.AudioData",
    INVALID_PARAMETER_VALUE_AUDIO_DURATION_EXCEEDS_LIMIT "InvalidParameterValue.AudioDurationExceedsLimit",
    INVALID_PARAMETER_VALUE_CODEC "InvalidParameterValue.Codec",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_TASK_ID "InvalidParameterValue.ErrorInvalidTaskId",
    INVALID_PARAMETER_VALUE_SAMPLE_RATE "InvalidParameterValue.SampleRate",
    INVALID_PARAMETER_VALUE_VOICE_GENDER "InvalidParameterValue.VoiceGender",
    INVALID_PARAMETER_VALUE_VOICE_LANGUAGE "InvalidParameterValue.VoiceLanguage",
    INVALID_PARAMETER_VALUE_VOICE_NAME "InvalidParameterValue.VoiceName",
    UNSUPPORTED_OPERATION_VRS_QUOTA_EXHAUSTED "UnsupportedOperation.VRSQuotaExhausted"
}

#[cfg(feature = "unstable-registry")]
register! {
    CancelVRSTask, CreateVRSTask, DescribeVRSTaskStatus, DetectEnvAndSoundQuality, DownloadVRSModel, GetTrainingText,
    GetVRSVoiceTypeInfo, GetVRSVoiceTypes
}
