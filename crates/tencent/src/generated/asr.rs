//! `asr` of Tencent Cloud, API version 2019-06-14.
//!
//! Endpoint: `asr.tencentcloudapi.com`, or `asr.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, asr::DescribeAsyncRecognitionTasks};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAsyncRecognitionTasks::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("asr", "2019-06-14", "asr", &Endpoints::NONE);

/// Closes async recognition task: `CloseAsyncRecognitionTask` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=CloseAsyncRecognitionTask>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_SUCH_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAsyncRecognitionTask {
    /// Required.
    pub task_id: i64,
}
operation! { CloseAsyncRecognitionTask(task_id: i64) "CloseAsyncRecognitionTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`CloseAsyncRecognitionTask`]: empty.
pub type CloseAsyncRecognitionTaskOutput = Empty;

/// Creates asr key word lib: `CreateAsrKeyWordLib` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=CreateAsrKeyWordLib>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ISOLATE`], [`codes::INVALID_PARAMETER_ERROR_CONTENTLENGTH`],
/// [`codes::INVALID_PARAMETER_ERROR_PARAMS_MISSING`], [`codes::INVALID_PARAMETER_KEY_WORD_LIB_NAME_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_APPID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_LENGTH`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsrKeyWordLib {
    /// Required.
    pub name: String,
    /// Required.
    pub key_word_file: String,
}
operation! { CreateAsrKeyWordLib(name: String, key_word_file: String)
    "CreateAsrKeyWordLib" -> CreateAsrKeyWordLibOutput {
    0 "Name" name, 1 "KeyWordFile" key_word_file
} }

/// Response of [`CreateAsrKeyWordLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsrKeyWordLibOutput {
    pub data: Option<KeyWordLibIdData>,
}
model! { CreateAsrKeyWordLibOutput {
    0 "Data" data: KeyWordLibIdData
} }

/// In the response of [`CreateAsrKeyWordLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyWordLibIdData {
    pub key_word_lib_id: Option<String>,
}
model! { KeyWordLibIdData {
    0 "KeyWordLibId" key_word_lib_id: String
} }

/// Creates asr vocab: `CreateAsrVocab` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=CreateAsrVocab>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ISOLATE`], [`codes::INVALID_PARAMETER_ERROR_CONTENTLENGTH`],
/// [`codes::INVALID_PARAMETER_ERROR_PARAMS_MISSING`], [`codes::INVALID_PARAMETER_ERROR_PARSEQUEST`],
/// [`codes::INVALID_PARAMETER_INVALID_VOCAB_STATE`], [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_APPID`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_CLIENTIP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_LENGTH`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VOCAB_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_WORD_WEIGHT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_WORD_WEIGHT_STR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_VOCAB_FULL`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsrVocab {
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub word_weights: Option<Vec<HotWord>>,
    pub word_weight_str: Option<String>,
}
operation! { CreateAsrVocab(name: String) "CreateAsrVocab" -> CreateAsrVocabOutput {
    0 "Name" name, 1 "Description" description: String, 2 "WordWeights" word_weights: Vec<HotWord>,
    3 "WordWeightStr" word_weight_str: String
} }

/// In the request of [`CreateAsrVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotWord {
    /// Required.
    pub word: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { HotWord(word: String, weight: i64) {
    0 "Word" word: String, 1 "Weight" weight: i64
} }

/// Response of [`CreateAsrVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsrVocabOutput {
    pub vocab_id: Option<String>,
}
model! { CreateAsrVocabOutput {
    0 "VocabId" vocab_id: String
} }

/// Creates async recognition task: `CreateAsyncRecognitionTask` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=CreateAsyncRecognitionTask>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ISOLATE`], [`codes::FAILED_OPERATION_USER_HAS_NO_AMOUNT`],
/// [`codes::FAILED_OPERATION_USER_HAS_NO_FREE_AMOUNT`], [`codes::FAILED_OPERATION_USER_NOT_REGISTERED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncRecognitionTask {
    /// Required.
    pub engine_type: String,
    /// Required.
    pub url: String,
    /// Required.
    pub callback_url: String,
    /// Secret.
    pub sign_token: Option<Secret>,
    pub filter_dirty: Option<i64>,
    pub filter_modal: Option<i64>,
    pub filter_punc: Option<i64>,
    pub convert_num_mode: Option<i64>,
    pub word_info: Option<i64>,
    pub hotword_id: Option<String>,
    pub audio_data: Option<bool>,
}
operation! { CreateAsyncRecognitionTask(engine_type: String, url: String, callback_url: String)
    "CreateAsyncRecognitionTask" -> CreateAsyncRecognitionTaskOutput {
    0 "EngineType" engine_type, 1 "Url" url, 2 "CallbackUrl" callback_url, 3 "SignToken" sign_token: Secret,
    4 "FilterDirty" filter_dirty: i64, 5 "FilterModal" filter_modal: i64, 6 "FilterPunc" filter_punc: i64,
    7 "ConvertNumMode" convert_num_mode: i64, 8 "WordInfo" word_info: i64, 9 "HotwordId" hotword_id: String,
    10 "AudioData" audio_data: bool
} }

/// Response of [`CreateAsyncRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncRecognitionTaskOutput {
    pub data: Option<Task>,
}
model! { CreateAsyncRecognitionTaskOutput {
    0 "Data" data: Task
} }

/// In the response of [`CreateAsyncRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub task_id: Option<i64>,
}
model! { Task {
    0 "TaskId" task_id: i64
} }

/// Creates customization: `CreateCustomization` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=CreateCustomization>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_CHECK_RESOURCE_RESPONSE_CODE_ERROR`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ERROR_DOWN_FILE`],
/// [`codes::INVALID_PARAMETER_FILE_ENCODE`], [`codes::LIMIT_EXCEEDED_CUSTOMIZATION_FULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomization {
    /// Required.
    pub model_name: String,
    /// Required.
    pub text_url: String,
    /// Required.
    pub model_type: String,
    /// Deprecated.
    pub tag_infos: Option<Vec<String>>,
}
operation! { CreateCustomization(model_name: String, text_url: String, model_type: String)
    "CreateCustomization" -> CreateCustomizationOutput {
    0 "ModelName" model_name, 1 "TextUrl" text_url, 2 "ModelType" model_type, 3 "TagInfos" tag_infos: Vec<String>
} }

/// Response of [`CreateCustomization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizationOutput {
    pub model_id: Option<String>,
}
model! { CreateCustomizationOutput {
    0 "ModelId" model_id: String
} }

/// Creates rec task: `CreateRecTask` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=CreateRecTask>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::FAILED_OPERATION_CHECK_AUTH_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ERROR_DOWN_FILE`], [`codes::FAILED_OPERATION_ERROR_RECOGNIZE`],
/// [`codes::FAILED_OPERATION_SERVICE_ISOLATE`], [`codes::FAILED_OPERATION_USER_HAS_NO_AMOUNT`],
/// [`codes::FAILED_OPERATION_USER_HAS_NO_FREE_AMOUNT`], [`codes::FAILED_OPERATION_USER_NOT_REGISTERED`],
/// [`codes::INTERNAL_ERROR_ERROR_DOWN_FILE`], [`codes::INTERNAL_ERROR_FAIL_ACCESS_REDIS`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecTask {
    /// Required.
    pub engine_model_type: String,
    /// Required.
    pub channel_num: i64,
    /// Required.
    pub res_text_format: i64,
    /// Required.
    pub source_type: i64,
    pub data: Option<String>,
    pub data_len: Option<i64>,
    pub url: Option<String>,
    pub callback_url: Option<String>,
    pub speaker_diarization: Option<i64>,
    pub speaker_number: Option<i64>,
    pub hotword_id: Option<String>,
    /// Deprecated.
    pub reinforce_hotword: Option<i64>,
    pub customization_id: Option<String>,
    pub emotion_recognition: Option<i64>,
    pub emotional_energy: Option<i64>,
    pub convert_num_mode: Option<i64>,
    pub filter_dirty: Option<i64>,
    pub filter_punc: Option<i64>,
    pub filter_modal: Option<i64>,
    pub sentence_max_length: Option<i64>,
    pub extra: Option<String>,
    pub hotword_list: Option<String>,
    pub key_word_lib_id_list: Option<Vec<String>>,
    pub replace_text_id: Option<String>,
    pub speaker_roles: Option<Vec<SpeakerRoleInfo>>,
}
operation! { CreateRecTask(engine_model_type: String, channel_num: i64, res_text_format: i64, source_type: i64)
    "CreateRecTask" -> CreateRecTaskOutput {
    0 "EngineModelType" engine_model_type, 1 "ChannelNum" channel_num, 2 "ResTextFormat" res_text_format,
    3 "SourceType" source_type, 4 "Data" data: String, 5 "DataLen" data_len: i64, 6 "Url" url: String,
    7 "CallbackUrl" callback_url: String, 8 "SpeakerDiarization" speaker_diarization: i64,
    9 "SpeakerNumber" speaker_number: i64, 10 "HotwordId" hotword_id: String,
    11 "ReinforceHotword" reinforce_hotword: i64, 12 "CustomizationId" customization_id: String,
    13 "EmotionRecognition" emotion_recognition: i64, 14 "EmotionalEnergy" emotional_energy: i64,
    15 "ConvertNumMode" convert_num_mode: i64, 16 "FilterDirty" filter_dirty: i64, 17 "FilterPunc" filter_punc: i64,
    18 "FilterModal" filter_modal: i64, 19 "SentenceMaxLength" sentence_max_length: i64, 20 "Extra" extra: String,
    21 "HotwordList" hotword_list: String, 22 "KeyWordLibIdList" key_word_lib_id_list: Vec<String>,
    23 "ReplaceTextId" replace_text_id: String, 24 "SpeakerRoles" speaker_roles: Vec<SpeakerRoleInfo>
} }

/// In the request of [`CreateRecTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeakerRoleInfo {
    /// Required.
    pub role_audio_url: Option<String>,
    /// Required.
    pub role_name: Option<String>,
}
input! { SpeakerRoleInfo(role_audio_url: String, role_name: String) {
    0 "RoleAudioUrl" role_audio_url: String, 1 "RoleName" role_name: String
} }

/// Response of [`CreateRecTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecTaskOutput {
    pub data: Option<Task>,
}
model! { CreateRecTaskOutput {
    0 "Data" data: Task
} }

/// Deletes asr key word lib: `DeleteAsrKeyWordLib` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=DeleteAsrKeyWordLib>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERROR_CONTENTLENGTH`], [`codes::INVALID_PARAMETER_ERROR_PARAMS_MISSING`],
/// [`codes::INVALID_PARAMETER_ERROR_PARSEQUEST`], [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_APPID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAsrKeyWordLib {
    /// Required.
    pub key_word_lib_id: String,
}
operation! { DeleteAsrKeyWordLib(key_word_lib_id: String) "DeleteAsrKeyWordLib" -> Empty {
    0 "KeyWordLibId" key_word_lib_id
} }

/// Response of [`DeleteAsrKeyWordLib`]: empty.
pub type DeleteAsrKeyWordLibOutput = Empty;

/// Deletes asr vocab: `DeleteAsrVocab` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=DeleteAsrVocab>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERROR_CONTENTLENGTH`], [`codes::INVALID_PARAMETER_ERROR_PARAMS_MISSING`],
/// [`codes::INVALID_PARAMETER_ERROR_PARSEQUEST`], [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_APPID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_LENGTH`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VOCAB_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_WORD_WEIGHT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_WORD_WEIGHT_STR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAsrVocab {
    /// Required.
    pub vocab_id: String,
}
operation! { DeleteAsrVocab(vocab_id: String) "DeleteAsrVocab" -> Empty {
    0 "VocabId" vocab_id
} }

/// Response of [`DeleteAsrVocab`]: empty.
pub type DeleteAsrVocabOutput = Empty;

/// Deletes customization: `DeleteCustomization` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=DeleteCustomization>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_CHECK_RESOURCE_RESPONSE_CODE_ERROR`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_TAG_REQUEST_ERROR`],
/// [`codes::INVALID_PARAMETER_MODEL_STATE`], [`codes::INVALID_PARAMETER_VALUE_MODEL_ID`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomization {
    /// Required.
    pub model_id: String,
}
operation! { DeleteCustomization(model_id: String) "DeleteCustomization" -> Empty {
    0 "ModelId" model_id
} }

/// Response of [`DeleteCustomization`]: empty.
pub type DeleteCustomizationOutput = Empty;

/// Describes async recognition tasks: `DescribeAsyncRecognitionTasks` of `asr` 2019-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=DescribeAsyncRecognitionTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRecognitionTasks {}
operation! { DescribeAsyncRecognitionTasks() "DescribeAsyncRecognitionTasks" -> DescribeAsyncRecognitionTasksOutput {} }

/// Response of [`DescribeAsyncRecognitionTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRecognitionTasksOutput {
    pub data: Option<AsyncRecognitionTasks>,
}
model! { DescribeAsyncRecognitionTasksOutput {
    0 "Data" data: AsyncRecognitionTasks
} }

/// In the response of [`DescribeAsyncRecognitionTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncRecognitionTasks {
    pub tasks: Vec<AsyncRecognitionTaskInfo>,
}
model! { AsyncRecognitionTasks {
    0 "Tasks" tasks: Vec<AsyncRecognitionTaskInfo>
} }

/// In the response of [`DescribeAsyncRecognitionTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncRecognitionTaskInfo {
    pub task_id: Option<i64>,
    pub url: Option<String>,
}
model! { AsyncRecognitionTaskInfo {
    0 "TaskId" task_id: i64, 1 "Url" url: String
} }

/// Describes task status: `DescribeTaskStatus` of `asr` 2019-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=DescribeTaskStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_ERROR_DOWN_FILE`], [`codes::FAILED_OPERATION_ERROR_RECOGNIZE`],
/// [`codes::FAILED_OPERATION_NO_SUCH_TASK`], [`codes::FAILED_OPERATION_SERVICE_ISOLATE`],
/// [`codes::FAILED_OPERATION_USER_HAS_NO_FREE_AMOUNT`], [`codes::INTERNAL_ERROR_FAIL_ACCESS_REDIS`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    /// Required.
    pub task_id: i64,
}
operation! { DescribeTaskStatus(task_id: i64) "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub data: Option<TaskStatus>,
}
model! { DescribeTaskStatusOutput {
    0 "Data" data: TaskStatus
} }

/// In the response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatus {
    pub task_id: Option<i64>,
    pub status: Option<i64>,
    pub status_str: Option<String>,
    pub result: Option<String>,
    pub error_msg: Option<String>,
    pub result_detail: Vec<SentenceDetail>,
    pub audio_duration: Option<f64>,
}
model! { TaskStatus {
    0 "TaskId" task_id: i64, 1 "Status" status: i64, 2 "StatusStr" status_str: String, 3 "Result" result: String,
    4 "ErrorMsg" error_msg: String, 5 "ResultDetail" result_detail: Vec<SentenceDetail>,
    6 "AudioDuration" audio_duration: f64
} }

/// In the response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceDetail {
    pub final_sentence: Option<String>,
    pub slice_sentence: Option<String>,
    pub written_text: Option<String>,
    pub start_ms: Option<i64>,
    pub end_ms: Option<i64>,
    pub words_num: Option<i64>,
    pub words: Vec<SentenceWords>,
    pub speech_speed: Option<f64>,
    pub speaker_id: Option<i64>,
    pub emotional_energy: Option<f64>,
    pub silence_time: Option<i64>,
    pub emotion_type: Vec<String>,
    pub key_word_results: Vec<KeyWordResult>,
    pub lang_type: Option<String>,
    pub speaker_role_name: Option<String>,
}
model! { SentenceDetail {
    0 "FinalSentence" final_sentence: String, 1 "SliceSentence" slice_sentence: String,
    2 "WrittenText" written_text: String, 3 "StartMs" start_ms: i64, 4 "EndMs" end_ms: i64, 5 "WordsNum" words_num: i64,
    6 "Words" words: Vec<SentenceWords>, 7 "SpeechSpeed" speech_speed: f64, 8 "SpeakerId" speaker_id: i64,
    9 "EmotionalEnergy" emotional_energy: f64, 10 "SilenceTime" silence_time: i64,
    11 "EmotionType" emotion_type: Vec<String>, 12 "KeyWordResults" key_word_results: Vec<KeyWordResult>,
    13 "LangType" lang_type: String, 14 "SpeakerRoleName" speaker_role_name: String
} }

/// In the response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceWords {
    pub word: Option<String>,
    pub offset_start_ms: Option<i64>,
    pub offset_end_ms: Option<i64>,
}
model! { SentenceWords {
    0 "Word" word: String, 1 "OffsetStartMs" offset_start_ms: i64, 2 "OffsetEndMs" offset_end_ms: i64
} }

/// In the response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyWordResult {
    pub key_word_lib_id: Option<String>,
    pub key_word_lib_name: Option<String>,
    pub key_words: Vec<String>,
}
model! { KeyWordResult {
    0 "KeyWordLibID" key_word_lib_id: String, 1 "KeyWordLibName" key_word_lib_name: String,
    2 "KeyWords" key_words: Vec<String>
} }

/// Downloads asr vocab: `DownloadAsrVocab` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=DownloadAsrVocab>.
///
/// Errors: [`codes::INTERNAL_ERROR_FAIL_ACCESS_REDIS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VOCAB_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAsrVocab {
    /// Required.
    pub vocab_id: String,
}
operation! { DownloadAsrVocab(vocab_id: String) "DownloadAsrVocab" -> DownloadAsrVocabOutput {
    0 "VocabId" vocab_id
} }

/// Response of [`DownloadAsrVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAsrVocabOutput {
    pub vocab_id: Option<String>,
    pub word_weight_str: Option<String>,
}
model! { DownloadAsrVocabOutput {
    0 "VocabId" vocab_id: String, 1 "WordWeightStr" word_weight_str: String
} }

/// Downloads customization: `DownloadCustomization` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=DownloadCustomization>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_CHECK_RESOURCE_RESPONSE_CODE_ERROR`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ERROR_DOWN_FILE`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_ID`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCustomization {
    /// Required.
    pub model_id: String,
}
operation! { DownloadCustomization(model_id: String) "DownloadCustomization" -> DownloadCustomizationOutput {
    0 "ModelId" model_id
} }

/// Response of [`DownloadCustomization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCustomizationOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { DownloadCustomizationOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Gets asr key word lib list: `GetAsrKeyWordLibList` of `asr` 2019-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=GetAsrKeyWordLibList>.
///
/// Errors: [`codes::AUTH_FAILURE_CHECK_RESOURCE_RESPONSE_CODE_ERROR`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrKeyWordLibList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub specify_names: Option<Vec<String>>,
    pub only_self: Option<bool>,
}
operation! { GetAsrKeyWordLibList() "GetAsrKeyWordLibList" -> GetAsrKeyWordLibListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "SpecifyNames" specify_names: Vec<String>,
    3 "OnlySelf" only_self: bool
} }
paged! { GetAsrKeyWordLibList: KeyWordLib =
    Offset "Offset", "Data.KeyWordLibList" data.key_word_lib_list, total "Data.TotalCount" }

/// Response of [`GetAsrKeyWordLibList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrKeyWordLibListOutput {
    pub data: Option<KeyWordLibListData>,
}
model! { GetAsrKeyWordLibListOutput {
    0 "Data" data: KeyWordLibListData
} }

/// In the response of [`GetAsrKeyWordLibList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyWordLibListData {
    pub key_word_lib_list: Vec<KeyWordLib>,
    pub total_count: Option<i64>,
}
model! { KeyWordLibListData {
    0 "KeyWordLibList" key_word_lib_list: Vec<KeyWordLib>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetAsrKeyWordLibList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyWordLib {
    pub key_word_lib_id: Option<String>,
    pub name: Option<String>,
    pub key_word_list: Vec<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { KeyWordLib {
    0 "KeyWordLibId" key_word_lib_id: String, 1 "Name" name: String, 2 "KeyWordList" key_word_list: Vec<String>,
    3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String
} }

/// Gets asr vocab: `GetAsrVocab` of `asr` 2019-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=GetAsrVocab>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_VOCAB_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrVocab {
    /// Required.
    pub vocab_id: String,
}
operation! { GetAsrVocab(vocab_id: String) "GetAsrVocab" -> GetAsrVocabOutput {
    0 "VocabId" vocab_id
} }

/// Response of [`GetAsrVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrVocabOutput {
    pub name: Option<String>,
    pub description: Option<String>,
    pub vocab_id: Option<String>,
    pub word_weights: Vec<HotWord>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    pub state: Option<i64>,
}
model! { GetAsrVocabOutput {
    0 "Name" name: String, 1 "Description" description: String, 2 "VocabId" vocab_id: String,
    3 "WordWeights" word_weights: Vec<HotWord>, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "State" state: i64
} }

/// Gets asr vocab list: `GetAsrVocabList` of `asr` 2019-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=GetAsrVocabList>.
///
/// Errors: [`codes::AUTH_FAILURE_CHECK_RESOURCE_RESPONSE_CODE_ERROR`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_FAIL_ACCESS_REDIS`], [`codes::INTERNAL_ERROR_TAG_REQUEST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrVocabList {
    /// Deprecated.
    pub tag_infos: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetAsrVocabList() "GetAsrVocabList" -> GetAsrVocabListOutput {
    0 "TagInfos" tag_infos: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { GetAsrVocabList: Vocab = Offset "Offset", "VocabList" vocab_list, total "TotalCount" }

/// Response of [`GetAsrVocabList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrVocabListOutput {
    pub vocab_list: Vec<Vocab>,
    pub total_count: Option<i64>,
}
model! { GetAsrVocabListOutput {
    0 "VocabList" vocab_list: Vec<Vocab>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetAsrVocabList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vocab {
    pub name: Option<String>,
    pub description: Option<String>,
    pub vocab_id: Option<String>,
    pub word_weights: Vec<HotWord>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    pub state: Option<i64>,
    pub tag_infos: Vec<String>,
}
model! { Vocab {
    0 "Name" name: String, 1 "Description" description: String, 2 "VocabId" vocab_id: String,
    3 "WordWeights" word_weights: Vec<HotWord>, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "State" state: i64, 7 "TagInfos" tag_infos: Vec<String>
} }

/// Gets customization list: `GetCustomizationList` of `asr` 2019-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=GetCustomizationList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizationList {
    /// Deprecated.
    pub tag_infos: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { GetCustomizationList() "GetCustomizationList" -> GetCustomizationListOutput {
    0 "TagInfos" tag_infos: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { GetCustomizationList: Model = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`GetCustomizationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizationListOutput {
    pub data: Vec<Model>,
    pub total_count: Option<i64>,
}
model! { GetCustomizationListOutput {
    0 "Data" data: Vec<Model>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetCustomizationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Model {
    pub model_name: Option<String>,
    pub dict_name: Option<String>,
    pub model_id: Option<String>,
    pub model_type: Option<String>,
    pub service_type: Option<String>,
    pub model_state: Option<i64>,
    pub at_updated: Option<String>,
    /// Deprecated.
    pub tag_infos: Vec<String>,
}
model! { Model {
    0 "ModelName" model_name: String, 1 "DictName" dict_name: String, 2 "ModelId" model_id: String,
    3 "ModelType" model_type: String, 4 "ServiceType" service_type: String, 5 "ModelState" model_state: i64,
    6 "AtUpdated" at_updated: String, 7 "TagInfos" tag_infos: Vec<String>
} }

/// Gets model info: `GetModelInfo` of `asr` 2019-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=GetModelInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MODEL_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInfo {
    /// Required.
    pub model_id: String,
}
operation! { GetModelInfo(model_id: String) "GetModelInfo" -> GetModelInfoOutput {
    0 "ModelId" model_id
} }

/// Response of [`GetModelInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInfoOutput {
    pub data: Option<Model>,
}
model! { GetModelInfoOutput {
    0 "Data" data: Model
} }

/// Gets usage by date: `GetUsageByDate` of `asr` 2019-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=GetUsageByDate>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsageByDate {
    /// Required.
    pub biz_name_list: Vec<String>,
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
}
operation! { GetUsageByDate(biz_name_list: Vec<String>, start_date: String, end_date: String)
    "GetUsageByDate" -> GetUsageByDateOutput {
    0 "BizNameList" biz_name_list, 1 "StartDate" start_date, 2 "EndDate" end_date
} }

/// Response of [`GetUsageByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsageByDateOutput {
    pub data: Option<UsageByDateInfoData>,
}
model! { GetUsageByDateOutput {
    0 "Data" data: UsageByDateInfoData
} }

/// In the response of [`GetUsageByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageByDateInfoData {
    pub usage_by_date_info_list: Vec<UsageByDateInfo>,
}
model! { UsageByDateInfoData {
    0 "UsageByDateInfoList" usage_by_date_info_list: Vec<UsageByDateInfo>
} }

/// In the response of [`GetUsageByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageByDateInfo {
    pub biz_name: Option<String>,
    pub count: Option<i64>,
    pub duration: Option<i64>,
}
model! { UsageByDateInfo {
    0 "BizName" biz_name: String, 1 "Count" count: i64, 2 "Duration" duration: i64
} }

/// Modifies customization: `ModifyCustomization` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=ModifyCustomization>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_CHECK_RESOURCE_RESPONSE_CODE_ERROR`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ERROR_DOWN_FILE`],
/// [`codes::INVALID_PARAMETER_FILE_ENCODE`], [`codes::INVALID_PARAMETER_MODEL_STATE`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomization {
    /// Required.
    pub model_id: String,
    pub model_name: Option<String>,
    pub model_type: Option<String>,
    pub text_url: Option<String>,
}
operation! { ModifyCustomization(model_id: String) "ModifyCustomization" -> Empty {
    0 "ModelId" model_id, 1 "ModelName" model_name: String, 2 "ModelType" model_type: String,
    3 "TextUrl" text_url: String
} }

/// Response of [`ModifyCustomization`]: empty.
pub type ModifyCustomizationOutput = Empty;

/// Modifies customization state: `ModifyCustomizationState` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=ModifyCustomizationState>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_CHECK_RESOURCE_RESPONSE_CODE_ERROR`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_MODEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_TO_STATE`], [`codes::LIMIT_EXCEEDED_ONLINE_FULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizationState {
    /// Required.
    pub model_id: String,
    /// Required.
    pub to_state: i64,
}
operation! { ModifyCustomizationState(model_id: String, to_state: i64)
    "ModifyCustomizationState" -> ModifyCustomizationStateOutput {
    0 "ModelId" model_id, 1 "ToState" to_state
} }

/// Response of [`ModifyCustomizationState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizationStateOutput {
    pub model_id: Option<String>,
}
model! { ModifyCustomizationStateOutput {
    0 "ModelId" model_id: String
} }

/// `SentenceRecognition` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=SentenceRecognition>.
///
/// Errors: [`codes::FAILED_OPERATION_ERROR_RECOGNIZE`], [`codes::FAILED_OPERATION_SERVICE_ISOLATE`],
/// [`codes::FAILED_OPERATION_USER_HAS_NO_AMOUNT`], [`codes::FAILED_OPERATION_USER_HAS_NO_FREE_AMOUNT`],
/// [`codes::FAILED_OPERATION_USER_NOT_REGISTERED`], [`codes::INTERNAL_ERROR_ERROR_CONFIGURE`],
/// [`codes::INTERNAL_ERROR_ERROR_CREATE_LOG`], [`codes::INTERNAL_ERROR_ERROR_DOWN_FILE`],
/// [`codes::INTERNAL_ERROR_ERROR_FAIL_NEWPREQUEST`], [`codes::INTERNAL_ERROR_ERROR_FAIL_WRITETODB`],
/// [`codes::INTERNAL_ERROR_ERROR_FILE_CANNOTOPEN`], [`codes::INTERNAL_ERROR_ERROR_GET_ROUTE`],
/// [`codes::INTERNAL_ERROR_ERROR_MAKE_LOGPATH`], [`codes::INTERNAL_ERROR_ERROR_RECOGNIZE`],
/// [`codes::INVALID_PARAMETER_ERROR_CONTENTLENGTH`], [`codes::INVALID_PARAMETER_ERROR_PARAMS_MISSING`],
/// [`codes::INVALID_PARAMETER_ERROR_PARSEQUEST`], [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_APPID`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_CLIENTIP`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_ENGSERVICE`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_PROJECTID`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_REQUESTID`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_SOURCETYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_SUBSERVICETYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_URL`], [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_USERAUDIOKEY`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_VOICE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_VOICEDATA`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_VOICEDATA_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceRecognition {
    /// Required.
    pub eng_ser_vice_type: String,
    /// Required.
    pub source_type: i64,
    /// Required.
    pub voice_format: String,
    /// Deprecated.
    pub project_id: Option<i64>,
    /// Deprecated.
    pub sub_service_type: Option<i64>,
    pub url: Option<String>,
    /// Deprecated.
    pub usr_audio_key: Option<String>,
    pub data: Option<String>,
    pub data_len: Option<i64>,
    pub word_info: Option<i64>,
    pub filter_dirty: Option<i64>,
    pub filter_modal: Option<i64>,
    pub filter_punc: Option<i64>,
    pub convert_num_mode: Option<i64>,
    pub hotword_id: Option<String>,
    pub customization_id: Option<String>,
    /// Deprecated.
    pub reinforce_hotword: Option<i64>,
    pub hotword_list: Option<String>,
    pub input_sample_rate: Option<i64>,
    pub replace_text_id: Option<String>,
}
operation! { SentenceRecognition(eng_ser_vice_type: String, source_type: i64, voice_format: String)
    "SentenceRecognition" -> SentenceRecognitionOutput {
    0 "EngSerViceType" eng_ser_vice_type, 1 "SourceType" source_type, 2 "VoiceFormat" voice_format,
    3 "ProjectId" project_id: i64, 4 "SubServiceType" sub_service_type: i64, 5 "Url" url: String,
    6 "UsrAudioKey" usr_audio_key: String, 7 "Data" data: String, 8 "DataLen" data_len: i64,
    9 "WordInfo" word_info: i64, 10 "FilterDirty" filter_dirty: i64, 11 "FilterModal" filter_modal: i64,
    12 "FilterPunc" filter_punc: i64, 13 "ConvertNumMode" convert_num_mode: i64, 14 "HotwordId" hotword_id: String,
    15 "CustomizationId" customization_id: String, 16 "ReinforceHotword" reinforce_hotword: i64,
    17 "HotwordList" hotword_list: String, 18 "InputSampleRate" input_sample_rate: i64,
    19 "ReplaceTextId" replace_text_id: String
} }

/// Response of [`SentenceRecognition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceRecognitionOutput {
    pub result: Option<String>,
    pub audio_duration: Option<i64>,
    pub word_size: Option<i64>,
    pub word_list: Vec<SentenceWord>,
}
model! { SentenceRecognitionOutput {
    0 "Result" result: String, 1 "AudioDuration" audio_duration: i64, 2 "WordSize" word_size: i64,
    3 "WordList" word_list: Vec<SentenceWord>
} }

/// In the response of [`SentenceRecognition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceWord {
    pub word: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { SentenceWord {
    0 "Word" word: String, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64
} }

/// Sets vocab state: `SetVocabState` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=SetVocabState>.
///
/// Errors: [`codes::INTERNAL_ERROR_FAIL_ACCESS_REDIS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VOCAB_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VOCAB_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVocabState {
    /// Required.
    pub vocab_id: String,
    /// Required.
    pub state: i64,
}
operation! { SetVocabState(vocab_id: String, state: i64) "SetVocabState" -> SetVocabStateOutput {
    0 "VocabId" vocab_id, 1 "State" state
} }

/// Response of [`SetVocabState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVocabStateOutput {
    pub vocab_id: Option<String>,
}
model! { SetVocabStateOutput {
    0 "VocabId" vocab_id: String
} }

/// Updates asr key word lib: `UpdateAsrKeyWordLib` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=UpdateAsrKeyWordLib>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ISOLATE`], [`codes::INVALID_PARAMETER_KEY_WORD_LIB_NAME_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_LENGTH`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAsrKeyWordLib {
    /// Required.
    pub key_word_lib_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub key_word_file: String,
}
operation! { UpdateAsrKeyWordLib(key_word_lib_id: String, name: String, key_word_file: String)
    "UpdateAsrKeyWordLib" -> UpdateAsrKeyWordLibOutput {
    0 "KeyWordLibId" key_word_lib_id, 1 "Name" name, 2 "KeyWordFile" key_word_file
} }

/// Response of [`UpdateAsrKeyWordLib`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAsrKeyWordLibOutput {
    pub data: Option<KeyWordLibIdData>,
}
model! { UpdateAsrKeyWordLibOutput {
    0 "Data" data: KeyWordLibIdData
} }

/// Updates asr vocab: `UpdateAsrVocab` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=UpdateAsrVocab>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ISOLATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_LENGTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VOCAB_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_WORD_WEIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_WORD_WEIGHT_STR`], [`codes::LIMIT_EXCEEDED_VOCAB_FULL`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAsrVocab {
    /// Required.
    pub vocab_id: String,
    pub name: Option<String>,
    pub word_weights: Option<Vec<HotWord>>,
    pub word_weight_str: Option<String>,
    pub description: Option<String>,
}
operation! { UpdateAsrVocab(vocab_id: String) "UpdateAsrVocab" -> UpdateAsrVocabOutput {
    0 "VocabId" vocab_id, 1 "Name" name: String, 2 "WordWeights" word_weights: Vec<HotWord>,
    3 "WordWeightStr" word_weight_str: String, 4 "Description" description: String
} }

/// Response of [`UpdateAsrVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAsrVocabOutput {
    pub vocab_id: Option<String>,
}
model! { UpdateAsrVocabOutput {
    0 "VocabId" vocab_id: String
} }

/// `VoicePrintCompare` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=VoicePrintCompare>.
///
/// Errors: [`codes::INTERNAL_ERROR_VOICE_PRINT_AUDIO_FAILED`], [`codes::INTERNAL_ERROR_VOICE_PRINT_DECODE_FAILED`],
/// [`codes::INTERNAL_ERROR_VOICE_PRINT_VERIFY_FAILED`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_INVALID_VOICEDATA`], [`codes::INVALID_PARAMETER_VALUE_NO_HUMAN_VOICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintCompare {
    /// Required.
    pub voice_format: i64,
    /// Required.
    pub sample_rate: i64,
    /// Required.
    pub src_audio_data: String,
    /// Required.
    pub dest_audio_data: String,
}
operation! { VoicePrintCompare(voice_format: i64, sample_rate: i64, src_audio_data: String, dest_audio_data: String)
    "VoicePrintCompare" -> VoicePrintCompareOutput {
    0 "VoiceFormat" voice_format, 1 "SampleRate" sample_rate, 2 "SrcAudioData" src_audio_data,
    3 "DestAudioData" dest_audio_data
} }

/// Response of [`VoicePrintCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintCompareOutput {
    pub data: Option<VoicePrintCompareData>,
}
model! { VoicePrintCompareOutput {
    0 "Data" data: VoicePrintCompareData
} }

/// In the response of [`VoicePrintCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintCompareData {
    pub score: Option<String>,
    pub decision: Option<i64>,
}
model! { VoicePrintCompareData {
    0 "Score" score: String, 1 "Decision" decision: i64
} }

/// `VoicePrintCount` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=VoicePrintCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintCount {
    pub group_id: Option<String>,
    pub count_mod: Option<i64>,
}
operation! { VoicePrintCount() "VoicePrintCount" -> VoicePrintCountOutput {
    0 "GroupId" group_id: String, 1 "CountMod" count_mod: i64
} }

/// Response of [`VoicePrintCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintCountOutput {
    pub data: Option<VoicePrintCountData>,
}
model! { VoicePrintCountOutput {
    0 "Data" data: VoicePrintCountData
} }

/// In the response of [`VoicePrintCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintCountData {
    pub total: Option<i64>,
    pub voice_print_list: Vec<VoicePrintBaseData>,
}
model! { VoicePrintCountData {
    0 "Total" total: i64, 1 "VoicePrintList" voice_print_list: Vec<VoicePrintBaseData>
} }

/// In the response of [`VoicePrintCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintBaseData {
    pub voice_print_id: Option<String>,
    pub speaker_nick: Option<String>,
}
model! { VoicePrintBaseData {
    0 "VoicePrintId" voice_print_id: String, 1 "SpeakerNick" speaker_nick: String
} }

/// `VoicePrintDelete` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=VoicePrintDelete>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_EXISTENT_VOICE_PRINT_ID`], [`codes::INTERNAL_ERROR_ERROR_GET_ROUTE`],
/// [`codes::INTERNAL_ERROR_ERROR_RECOGNIZE`], [`codes::INTERNAL_ERROR_VOICE_PRINT_AUDIO_FAILED`],
/// [`codes::INTERNAL_ERROR_VOICE_PRINT_DECODE_FAILED`], [`codes::INTERNAL_ERROR_VOICE_PRINT_ENROLL_FAILED`],
/// [`codes::INTERNAL_ERROR_VOICE_PRINT_VERIFY_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintDelete {
    pub voice_print_id: Option<String>,
    pub group_id: Option<String>,
    pub del_mod: Option<i64>,
}
operation! { VoicePrintDelete() "VoicePrintDelete" -> VoicePrintDeleteOutput {
    0 "VoicePrintId" voice_print_id: String, 1 "GroupId" group_id: String, 2 "DelMod" del_mod: i64
} }

/// Response of [`VoicePrintDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintDeleteOutput {
    pub data: Option<VoicePrintBaseData>,
}
model! { VoicePrintDeleteOutput {
    0 "Data" data: VoicePrintBaseData
} }

/// `VoicePrintEnroll` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=VoicePrintEnroll>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_EXISTENT_VOICE_PRINT_ID`], [`codes::INTERNAL_ERROR_ERROR_RECOGNIZE`],
/// [`codes::INTERNAL_ERROR_FAILED_VOICE_PRINT_DECODE`], [`codes::INTERNAL_ERROR_FAILED_VOICE_PRINT_ENROLL`],
/// [`codes::INTERNAL_ERROR_VOICE_PRINT_AUDIO_FAILED`], [`codes::INTERNAL_ERROR_VOICE_PRINT_DECODE_FAILED`],
/// [`codes::INTERNAL_ERROR_VOICE_PRINT_ENROLL_FAILED`], [`codes::INTERNAL_ERROR_VOICE_PRINT_VERIFY_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_VOICEDATA_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_NO_HUMAN_VOICE`],
/// [`codes::LIMIT_EXCEEDED_VOICE_PRINT_FULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintEnroll {
    /// Required.
    pub voice_format: i64,
    /// Required.
    pub sample_rate: i64,
    pub data: Option<String>,
    pub speaker_nick: Option<String>,
    pub group_id: Option<String>,
    pub audio_url: Option<String>,
}
operation! { VoicePrintEnroll(voice_format: i64, sample_rate: i64) "VoicePrintEnroll" -> VoicePrintEnrollOutput {
    0 "VoiceFormat" voice_format, 1 "SampleRate" sample_rate, 2 "Data" data: String,
    3 "SpeakerNick" speaker_nick: String, 4 "GroupId" group_id: String, 5 "AudioUrl" audio_url: String
} }

/// Response of [`VoicePrintEnroll`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintEnrollOutput {
    pub data: Option<VoicePrintBaseData>,
}
model! { VoicePrintEnrollOutput {
    0 "Data" data: VoicePrintBaseData
} }

/// `VoicePrintGroupList` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=VoicePrintGroupList>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintGroupList {}
operation! { VoicePrintGroupList() "VoicePrintGroupList" -> VoicePrintGroupListOutput {} }

/// Response of [`VoicePrintGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintGroupListOutput {
    pub data: Option<VoicePrintGroupListItem>,
}
model! { VoicePrintGroupListOutput {
    0 "Data" data: VoicePrintGroupListItem
} }

/// In the response of [`VoicePrintGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintGroupListItem {
    pub total: Option<i64>,
    pub group_ids: Vec<String>,
}
model! { VoicePrintGroupListItem {
    0 "Total" total: i64, 1 "GroupIds" group_ids: Vec<String>
} }

/// `VoicePrintGroupVerify` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=VoicePrintGroupVerify>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_HAS_NO_FREE_AMOUNT`], [`codes::INTERNAL_ERROR_FAILED_VOICE_PRINT_DECODE`],
/// [`codes::INTERNAL_ERROR_FAILED_VOICE_PRINT_VERIFY`], [`codes::INTERNAL_ERROR_VOICE_PRINT_AUDIO_FAILED`],
/// [`codes::INTERNAL_ERROR_VOICE_PRINT_DECODE_FAILED`], [`codes::INTERNAL_ERROR_VOICE_PRINT_VERIFY_FAILED`],
/// [`codes::INVALID_PARAMETER_FAILED_VOICE_PRINT_DECODE`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_VOICEDATA_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_NO_HUMAN_VOICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintGroupVerify {
    /// Required.
    pub voice_format: i64,
    /// Required.
    pub sample_rate: i64,
    /// Required.
    pub data: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub top_n: i64,
}

/// Arguments of [`VoicePrintGroupVerify::new`].
pub struct VoicePrintGroupVerifyRequired {
    pub voice_format: i64,
    pub sample_rate: i64,
    pub data: String,
    pub group_id: String,
    pub top_n: i64,
}
operation! { VoicePrintGroupVerify { VoicePrintGroupVerifyRequired: voice_format, sample_rate, data, group_id, top_n }
    "VoicePrintGroupVerify" -> VoicePrintGroupVerifyOutput {
    0 "VoiceFormat" voice_format, 1 "SampleRate" sample_rate, 2 "Data" data, 3 "GroupId" group_id, 4 "TopN" top_n
} }

/// Response of [`VoicePrintGroupVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintGroupVerifyOutput {
    pub data: Option<VerifyTopResult>,
}
model! { VoicePrintGroupVerifyOutput {
    0 "Data" data: VerifyTopResult
} }

/// In the response of [`VoicePrintGroupVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyTopResult {
    pub verify_tops: Vec<VerifyTop>,
}
model! { VerifyTopResult {
    0 "VerifyTops" verify_tops: Vec<VerifyTop>
} }

/// In the response of [`VoicePrintGroupVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyTop {
    pub score: Option<String>,
    pub voice_print_id: Option<String>,
    pub speaker_id: Option<String>,
}
model! { VerifyTop {
    0 "Score" score: String, 1 "VoicePrintId" voice_print_id: String, 2 "SpeakerId" speaker_id: String
} }

/// `VoicePrintUpdate` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=VoicePrintUpdate>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_EXISTENT_VOICE_PRINT_ID`], [`codes::INTERNAL_ERROR_ERROR_GET_ROUTE`],
/// [`codes::INTERNAL_ERROR_ERROR_RECOGNIZE`], [`codes::INTERNAL_ERROR_FAILED_VOICE_PRINT_ENROLL`],
/// [`codes::INTERNAL_ERROR_VOICE_PRINT_AUDIO_FAILED`], [`codes::INTERNAL_ERROR_VOICE_PRINT_DECODE_FAILED`],
/// [`codes::INTERNAL_ERROR_VOICE_PRINT_ENROLL_FAILED`], [`codes::INTERNAL_ERROR_VOICE_PRINT_VERIFY_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_VOICEDATA_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_NO_HUMAN_VOICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintUpdate {
    /// Required.
    pub voice_format: i64,
    /// Required.
    pub sample_rate: i64,
    /// Required.
    pub voice_print_id: String,
    pub data: Option<String>,
    pub speaker_nick: Option<String>,
    pub audio_url: Option<String>,
}
operation! { VoicePrintUpdate(voice_format: i64, sample_rate: i64, voice_print_id: String)
    "VoicePrintUpdate" -> VoicePrintUpdateOutput {
    0 "VoiceFormat" voice_format, 1 "SampleRate" sample_rate, 2 "VoicePrintId" voice_print_id, 3 "Data" data: String,
    4 "SpeakerNick" speaker_nick: String, 5 "AudioUrl" audio_url: String
} }

/// Response of [`VoicePrintUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintUpdateOutput {
    pub data: Option<VoicePrintBaseData>,
}
model! { VoicePrintUpdateOutput {
    0 "Data" data: VoicePrintBaseData
} }

/// `VoicePrintVerify` of `asr` 2019-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=asr&Version=2019-06-14&Action=VoicePrintVerify>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_EXISTENT_VOICE_PRINT_ID`],
/// [`codes::FAILED_OPERATION_USER_HAS_NO_FREE_AMOUNT`], [`codes::INTERNAL_ERROR_ERROR_GET_ROUTE`],
/// [`codes::INTERNAL_ERROR_ERROR_RECOGNIZE`], [`codes::INTERNAL_ERROR_FAILED_VOICE_PRINT_DECODE`],
/// [`codes::INTERNAL_ERROR_FAILED_VOICE_PRINT_VERIFY`], [`codes::INTERNAL_ERROR_VOICE_PRINT_AUDIO_FAILED`],
/// [`codes::INTERNAL_ERROR_VOICE_PRINT_DECODE_FAILED`], [`codes::INTERNAL_ERROR_VOICE_PRINT_ENROLL_FAILED`],
/// [`codes::INTERNAL_ERROR_VOICE_PRINT_VERIFY_FAILED`], [`codes::INVALID_PARAMETER_VALUE_ERROR_VOICEDATA_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_NO_HUMAN_VOICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintVerify {
    /// Required.
    pub voice_format: i64,
    /// Required.
    pub sample_rate: i64,
    /// Required.
    pub voice_print_id: String,
    pub data: Option<String>,
    pub audio_url: Option<String>,
}
operation! { VoicePrintVerify(voice_format: i64, sample_rate: i64, voice_print_id: String)
    "VoicePrintVerify" -> VoicePrintVerifyOutput {
    0 "VoiceFormat" voice_format, 1 "SampleRate" sample_rate, 2 "VoicePrintId" voice_print_id, 3 "Data" data: String,
    4 "AudioUrl" audio_url: String
} }

/// Response of [`VoicePrintVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintVerifyOutput {
    pub data: Option<VoicePrintVerifyData>,
}
model! { VoicePrintVerifyOutput {
    0 "Data" data: VoicePrintVerifyData
} }

/// In the response of [`VoicePrintVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintVerifyData {
    pub voice_print_id: Option<String>,
    pub score: Option<String>,
    pub decision: Option<i64>,
}
model! { VoicePrintVerifyData {
    0 "VoicePrintId" voice_print_id: String, 1 "Score" score: String, 2 "Decision" decision: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure",
    AUTH_FAILURE_CHECK_RESOURCE_RESPONSE_CODE_ERROR "AuthFailure.CheckResourceResponseCodeError",
    AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CHECK_AUTH_INFO_FAILED "FailedOperation.CheckAuthInfoFailed",
    FAILED_OPERATION_ERROR_DOWN_FILE "FailedOperation.ErrorDownFile",
    FAILED_OPERATION_ERROR_RECOGNIZE "FailedOperation.ErrorRecognize",
    FAILED_OPERATION_NO_SUCH_TASK "FailedOperation.NoSuchTask",
    FAILED_OPERATION_NOT_EXISTENT_VOICE_PRINT_ID "FailedOperation.NotExistentVoicePrintId",
    FAILED_OPERATION_SERVICE_ISOLATE "FailedOperation.ServiceIsolate",
    FAILED_OPERATION_USER_HAS_NO_AMOUNT "FailedOperation.UserHasNoAmount",
    FAILED_OPERATION_USER_HAS_NO_FREE_AMOUNT "FailedOperation.UserHasNoFreeAmount",
    FAILED_OPERATION_USER_NOT_REGISTERED "FailedOperation.UserNotRegistered", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_ERROR_CONFIGURE "InternalError.ErrorConfigure",
    INTERNAL_ERROR_ERROR_CREATE_LOG "InternalError.ErrorCreateLog",
    INTERNAL_ERROR_ERROR_DOWN_FILE "InternalError.ErrorDownFile",
    INTERNAL_ERROR_ERROR_FAIL_NEWPREQUEST "InternalError.ErrorFailNewprequest",
    INTERNAL_ERROR_ERROR_FAIL_WRITETODB "InternalError.ErrorFailWritetodb",
    INTERNAL_ERROR_ERROR_FILE_CANNOTOPEN "InternalError.ErrorFileCannotopen",
    INTERNAL_ERROR_ERROR_GET_ROUTE "InternalError.ErrorGetRoute",
    INTERNAL_ERROR_ERROR_MAKE_LOGPATH "InternalError.ErrorMakeLogpath",
    INTERNAL_ERROR_ERROR_RECOGNIZE "InternalError.ErrorRecognize",
    INTERNAL_ERROR_FAIL_ACCESS_DATABASE "InternalError.FailAccessDatabase",
    INTERNAL_ERROR_FAIL_ACCESS_REDIS "InternalError.FailAccessRedis",
    INTERNAL_ERROR_FAILED_VOICE_PRINT_DECODE "InternalError.FailedVoicePrintDecode",
    INTERNAL_ERROR_FAILED_VOICE_PRINT_ENROLL "InternalError.FailedVoicePrintEnroll",
    INTERNAL_ERROR_FAILED_VOICE_PRINT_VERIFY "InternalError.FailedVoicePrintVerify",
    INTERNAL_ERROR_TAG_REQUEST_ERROR "InternalError.TagRequestError",
    INTERNAL_ERROR_VOICE_PRINT_AUDIO_FAILED "InternalError.VoicePrintAudioFailed",
    INTERNAL_ERROR_VOICE_PRINT_DECODE_FAILED "InternalError.VoicePrintDecodeFailed",
    INTERNAL_ERROR_VOICE_PRINT_ENROLL_FAILED "InternalError.VoicePrintEnrollFailed",
    INTERNAL_ERROR_VOICE_PRINT_VERIFY_FAILED "InternalError.VoicePrintVerifyFailed",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_ERROR_CONTENTLENGTH "InvalidParameter.ErrorContentlength",
    INVALID_PARAMETER_ERROR_PARAMS_MISSING "InvalidParameter.ErrorParamsMissing",
    INVALID_PARAMETER_ERROR_PARSEQUEST "InvalidParameter.ErrorParsequest",
    INVALID_PARAMETER_FAILED_VOICE_PRINT_DECODE "InvalidParameter.FailedVoicePrintDecode",
    INVALID_PARAMETER_FILE_ENCODE "InvalidParameter.FileEncode",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_INVALID_VOCAB_STATE "InvalidParameter.InvalidVocabState",
    INVALID_PARAMETER_KEY_WORD_LIB_NAME_EXIST "InvalidParameter.KeyWordLibNameExist",
    INVALID_PARAMETER_MODEL_STATE "InvalidParameter.ModelState", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_APPID "InvalidParameterValue.ErrorInvalidAppid",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_CLIENTIP "InvalidParameterValue.ErrorInvalidClientip",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_ENGSERVICE "InvalidParameterValue.ErrorInvalidEngservice",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_PROJECTID "InvalidParameterValue.ErrorInvalidProjectid",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_REQUESTID "InvalidParameterValue.ErrorInvalidRequestid",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_SOURCETYPE "InvalidParameterValue.ErrorInvalidSourcetype",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_SUBSERVICETYPE "InvalidParameterValue.ErrorInvalidSubservicetype",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_URL "InvalidParameterValue.ErrorInvalidUrl",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_USERAUDIOKEY "InvalidParameterValue.ErrorInvalidUseraudiokey",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_VOICE_FORMAT "InvalidParameterValue.ErrorInvalidVoiceFormat",
    INVALID_PARAMETER_VALUE_ERROR_INVALID_VOICEDATA "InvalidParameterValue.ErrorInvalidVoicedata",
    INVALID_PARAMETER_VALUE_ERROR_VOICEDATA_TOO_LONG "InvalidParameterValue.ErrorVoicedataTooLong",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_LENGTH "InvalidParameterValue.InvalidParameterLength",
    INVALID_PARAMETER_VALUE_INVALID_VOCAB_ID "InvalidParameterValue.InvalidVocabId",
    INVALID_PARAMETER_VALUE_INVALID_VOCAB_STATE "InvalidParameterValue.InvalidVocabState",
    INVALID_PARAMETER_VALUE_INVALID_WORD_WEIGHT "InvalidParameterValue.InvalidWordWeight",
    INVALID_PARAMETER_VALUE_INVALID_WORD_WEIGHT_STR "InvalidParameterValue.InvalidWordWeightStr",
    INVALID_PARAMETER_VALUE_MODEL_ID "InvalidParameterValue.ModelId",
    INVALID_PARAMETER_VALUE_NO_HUMAN_VOICE "InvalidParameterValue.NoHumanVoice",
    INVALID_PARAMETER_VALUE_TO_STATE "InvalidParameterValue.ToState", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_CUSTOMIZATION_FULL "LimitExceeded.CustomizationFull",
    LIMIT_EXCEEDED_ONLINE_FULL "LimitExceeded.OnlineFull", LIMIT_EXCEEDED_VOCAB_FULL "LimitExceeded.VocabFull",
    LIMIT_EXCEEDED_VOICE_PRINT_FULL "LimitExceeded.VoicePrintFull", MISSING_PARAMETER "MissingParameter",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED "RequestLimitExceeded.UinLimitExceeded",
    UNKNOWN_PARAMETER "UnknownParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    CloseAsyncRecognitionTask, CreateAsrKeyWordLib, CreateAsrVocab, CreateAsyncRecognitionTask, CreateCustomization,
    CreateRecTask, DeleteAsrKeyWordLib, DeleteAsrVocab, DeleteCustomization, DescribeAsyncRecognitionTasks,
    DescribeTaskStatus, DownloadAsrVocab, DownloadCustomization, GetAsrKeyWordLibList, GetAsrVocab, GetAsrVocabList,
    GetCustomizationList, GetModelInfo, GetUsageByDate, ModifyCustomization, ModifyCustomizationState,
    SentenceRecognition, SetVocabState, UpdateAsrKeyWordLib, UpdateAsrVocab, VoicePrintCompare, VoicePrintCount,
    VoicePrintDelete, VoicePrintEnroll, VoicePrintGroupList, VoicePrintGroupVerify, VoicePrintUpdate, VoicePrintVerify
}
