//! `vrs` 2020-08-24.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "vrs", version: "2020-08-24", code: "vrs", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVRSTask {
    pub task_id: String,
}
operation! { CancelVRSTask(task_id: String) "CancelVRSTask" -> CancelVRSTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVRSTaskOutput {
    pub data: Option<CancelVRSTaskRsp>,
}
model! { CancelVRSTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVRSTaskRsp {
    pub task_id: Option<String>,
}
model! { CancelVRSTaskRsp {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVRSTask {
    pub session_id: String,
    pub voice_name: String,
    pub voice_gender: i64,
    pub voice_language: i64,
    pub audio_id_list: Vec<String>,
    pub sample_rate: Option<i64>,
    pub codec: Option<String>,
    pub callback_url: Option<String>,
    pub model_type: Option<i64>,
    pub task_type: Option<i64>,
    pub vpr_audio_id: Option<String>,
    pub enable_voice_enhance: Option<u64>,
}

/// What [`CreateVRSTask::new`] takes.
pub struct CreateVRSTaskRequired {
    pub session_id: String,
    pub voice_name: String,
    pub voice_gender: i64,
    pub voice_language: i64,
    pub audio_id_list: Vec<String>,
}
operation! { CreateVRSTask{CreateVRSTaskRequired: session_id, voice_name, voice_gender, voice_language, audio_id_list}
    "CreateVRSTask" -> CreateVRSTaskOutput {
    0 "SessionId" session_id, 1 "VoiceName" voice_name, 2 "VoiceGender" voice_gender, 3 "VoiceLanguage" voice_language,
    4 "AudioIdList" audio_id_list, 5 "SampleRate" sample_rate: i64, 6 "Codec" codec: String,
    7 "CallbackUrl" callback_url: String, 8 "ModelType" model_type: i64, 9 "TaskType" task_type: i64,
    10 "VPRAudioId" vpr_audio_id: String, 11 "EnableVoiceEnhance" enable_voice_enhance: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVRSTaskOutput {
    pub data: Option<CreateVRSTaskRespData>,
}
model! { CreateVRSTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVRSTaskRespData {
    pub task_id: Option<String>,
}
model! { CreateVRSTaskRespData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVRSTaskStatus {
    pub task_id: String,
}
operation! { DescribeVRSTaskStatus(task_id: String) "DescribeVRSTaskStatus" -> DescribeVRSTaskStatusOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVRSTaskStatusOutput {
    pub data: Option<DescribeVRSTaskStatusRespData>,
}
model! { DescribeVRSTaskStatusOutput {
    0 "Data" data
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "StatusStr" status_str, 3 "VoiceType" voice_type, 4 "ErrorMsg" error_msg,
    5 "ExpireTime" expire_time, 6 "FastVoiceType" fast_voice_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectEnvAndSoundQuality {
    pub text_id: String,
    pub audio_data: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectEnvAndSoundQualityOutput {
    pub data: Option<DetectionEnvAndSoundQualityRespData>,
}
model! { DetectEnvAndSoundQualityOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectionEnvAndSoundQualityRespData {
    pub audio_id: Option<String>,
    pub detection_code: Option<i64>,
    pub detection_msg: Option<String>,
    pub detection_tip: Option<Vec<Words>>,
}
model! { DetectionEnvAndSoundQualityRespData {
    0 "AudioId" audio_id, 1 "DetectionCode" detection_code, 2 "DetectionMsg" detection_msg,
    3 "DetectionTip" detection_tip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Words {
    pub pron_accuracy: Option<f64>,
    pub pron_fluency: Option<f64>,
    pub tag: Option<i64>,
    pub word: Option<String>,
}
model! { Words {
    0 "PronAccuracy" pron_accuracy, 1 "PronFluency" pron_fluency, 2 "Tag" tag, 3 "Word" word
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVRSModel {
    pub task_id: String,
}
operation! { DownloadVRSModel(task_id: String) "DownloadVRSModel" -> DownloadVRSModelOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVRSModelOutput {
    pub data: Option<DownloadVRSModelRsp>,
}
model! { DownloadVRSModelOutput {
    0 "Data" data
} }

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
    0 "Model" model, 1 "VoiceName" voice_name, 2 "VoiceGender" voice_gender, 3 "VoiceLanguage" voice_language,
    4 "TaskId" task_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingTextOutput {
    pub data: Option<TrainingTexts>,
}
model! { GetTrainingTextOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainingTexts {
    pub training_text_list: Option<Vec<TrainingText>>,
}
model! { TrainingTexts {
    0 "TrainingTextList" training_text_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainingText {
    pub text_id: Option<String>,
    pub text: Option<String>,
}
model! { TrainingText {
    0 "TextId" text_id, 1 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVRSVoiceTypeInfo {
    pub voice_type: i64,
    pub task_type: Option<i64>,
    pub fast_voice_type: Option<String>,
}
operation! { GetVRSVoiceTypeInfo(voice_type: i64) "GetVRSVoiceTypeInfo" -> GetVRSVoiceTypeInfoOutput {
    0 "VoiceType" voice_type, 1 "TaskType" task_type: i64, 2 "FastVoiceType" fast_voice_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVRSVoiceTypeInfoOutput {
    pub data: Option<VoiceTypeInfo>,
}
model! { GetVRSVoiceTypeInfoOutput {
    0 "Data" data
} }

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
    0 "VoiceType" voice_type, 1 "VoiceName" voice_name, 2 "VoiceGender" voice_gender, 3 "TaskType" task_type,
    4 "TaskID" task_id, 5 "DateCreated" date_created, 6 "IsDeployed" is_deployed, 7 "ExpireTime" expire_time,
    8 "FastVoiceType" fast_voice_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVRSVoiceTypes {
    pub task_type: Option<i64>,
}
operation! { GetVRSVoiceTypes() "GetVRSVoiceTypes" -> GetVRSVoiceTypesOutput {
    0 "TaskType" task_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVRSVoiceTypesOutput {
    pub data: Option<VoiceTypeListData>,
}
model! { GetVRSVoiceTypesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceTypeListData {
    pub voice_type_list: Option<Vec<VoiceTypeInfo>>,
}
model! { VoiceTypeListData {
    0 "VoiceTypeList" voice_type_list
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION_ERROR_INVALID_TASK_STATUS: &str = "FailedOperation.ErrorInvalidTaskStatus";
    pub const FAILED_OPERATION_NO_SUCH_TASK: &str = "FailedOperation.NoSuchTask";
    pub const FAILED_OPERATION_VOICE_EVALUATE_FAILED: &str = "FailedOperation.VoiceEvaluateFailed";
    pub const FAILED_OPERATION_VOICE_NOT_QUALIFIED: &str = "FailedOperation.VoiceNotQualified";
    pub const INTERNAL_ERROR_FAIL_ACCESS_DATABASE: &str = "InternalError.FailAccessDatabase";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE_AUDIO_DATA: &str = "InvalidParameterValue.AudioData";
    pub const INVALID_PARAMETER_VALUE_AUDIO_DURATION_EXCEEDS_LIMIT: &str =
        "InvalidParameterValue.AudioDurationExceedsLimit";
    pub const INVALID_PARAMETER_VALUE_CODEC: &str = "InvalidParameterValue.Codec";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_TASK_ID: &str = "InvalidParameterValue.ErrorInvalidTaskId";
    pub const INVALID_PARAMETER_VALUE_SAMPLE_RATE: &str = "InvalidParameterValue.SampleRate";
    pub const INVALID_PARAMETER_VALUE_VOICE_GENDER: &str = "InvalidParameterValue.VoiceGender";
    pub const INVALID_PARAMETER_VALUE_VOICE_LANGUAGE: &str = "InvalidParameterValue.VoiceLanguage";
    pub const INVALID_PARAMETER_VALUE_VOICE_NAME: &str = "InvalidParameterValue.VoiceName";
    pub const UNSUPPORTED_OPERATION_VRS_QUOTA_EXHAUSTED: &str = "UnsupportedOperation.VRSQuotaExhausted";
}

#[cfg(feature = "reflect")]
register! {
    CancelVRSTask, CreateVRSTask, DescribeVRSTaskStatus, DetectEnvAndSoundQuality, DownloadVRSModel, GetTrainingText,
    GetVRSVoiceTypeInfo, GetVRSVoiceTypes
}
