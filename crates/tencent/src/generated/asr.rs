//! `asr` 2019-06-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "asr", version: "2019-06-14", code: "asr", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAsyncRecognitionTask {
    pub task_id: i64,
}
operation! { CloseAsyncRecognitionTask(task_id: i64) "CloseAsyncRecognitionTask" -> Empty {
    0 "TaskId" task_id
} }

pub type CloseAsyncRecognitionTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsrKeyWordLib {
    pub name: String,
    pub key_word_file: String,
}
operation! { CreateAsrKeyWordLib(name: String, key_word_file: String)
    "CreateAsrKeyWordLib" -> CreateAsrKeyWordLibOutput {
    0 "Name" name, 1 "KeyWordFile" key_word_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsrKeyWordLibOutput {
    pub data: Option<KeyWordLibIdData>,
}
model! { CreateAsrKeyWordLibOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyWordLibIdData {
    pub key_word_lib_id: Option<String>,
}
model! { KeyWordLibIdData {
    0 "KeyWordLibId" key_word_lib_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsrVocab {
    pub name: String,
    pub description: Option<String>,
    pub word_weights: Option<Vec<HotWord>>,
    pub word_weight_str: Option<String>,
}
operation! { CreateAsrVocab(name: String) "CreateAsrVocab" -> CreateAsrVocabOutput {
    0 "Name" name, 1 "Description" description: String, 2 "WordWeights" word_weights: Vec<HotWord>,
    3 "WordWeightStr" word_weight_str: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotWord {
    pub word: Option<String>,
    pub weight: Option<i64>,
}
input! { HotWord(word: String, weight: i64) {
    0 "Word" word: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsrVocabOutput {
    pub vocab_id: Option<String>,
}
model! { CreateAsrVocabOutput {
    0 "VocabId" vocab_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncRecognitionTask {
    pub engine_type: String,
    pub url: String,
    pub callback_url: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncRecognitionTaskOutput {
    pub data: Option<Task>,
}
model! { CreateAsyncRecognitionTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub task_id: Option<u64>,
}
model! { Task {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomization {
    pub model_name: String,
    pub text_url: String,
    pub model_type: String,
    /// Deprecated.
    pub tag_infos: Option<Vec<String>>,
}
operation! { CreateCustomization(model_name: String, text_url: String, model_type: String)
    "CreateCustomization" -> CreateCustomizationOutput {
    0 "ModelName" model_name, 1 "TextUrl" text_url, 2 "ModelType" model_type, 3 "TagInfos" tag_infos: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizationOutput {
    pub model_id: Option<String>,
}
model! { CreateCustomizationOutput {
    0 "ModelId" model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecTask {
    pub engine_model_type: String,
    pub channel_num: u64,
    pub res_text_format: u64,
    pub source_type: u64,
    pub data: Option<String>,
    pub data_len: Option<u64>,
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
operation! { CreateRecTask(engine_model_type: String, channel_num: u64, res_text_format: u64, source_type: u64)
    "CreateRecTask" -> CreateRecTaskOutput {
    0 "EngineModelType" engine_model_type, 1 "ChannelNum" channel_num, 2 "ResTextFormat" res_text_format,
    3 "SourceType" source_type, 4 "Data" data: String, 5 "DataLen" data_len: u64, 6 "Url" url: String,
    7 "CallbackUrl" callback_url: String, 8 "SpeakerDiarization" speaker_diarization: i64,
    9 "SpeakerNumber" speaker_number: i64, 10 "HotwordId" hotword_id: String,
    11 "ReinforceHotword" reinforce_hotword: i64, 12 "CustomizationId" customization_id: String,
    13 "EmotionRecognition" emotion_recognition: i64, 14 "EmotionalEnergy" emotional_energy: i64,
    15 "ConvertNumMode" convert_num_mode: i64, 16 "FilterDirty" filter_dirty: i64, 17 "FilterPunc" filter_punc: i64,
    18 "FilterModal" filter_modal: i64, 19 "SentenceMaxLength" sentence_max_length: i64, 20 "Extra" extra: String,
    21 "HotwordList" hotword_list: String, 22 "KeyWordLibIdList" key_word_lib_id_list: Vec<String>,
    23 "ReplaceTextId" replace_text_id: String, 24 "SpeakerRoles" speaker_roles: Vec<SpeakerRoleInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeakerRoleInfo {
    pub role_audio_url: Option<String>,
    pub role_name: Option<String>,
}
input! { SpeakerRoleInfo(role_audio_url: String, role_name: String) {
    0 "RoleAudioUrl" role_audio_url: String, 1 "RoleName" role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecTaskOutput {
    pub data: Option<Task>,
}
model! { CreateRecTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAsrKeyWordLib {
    pub key_word_lib_id: String,
}
operation! { DeleteAsrKeyWordLib(key_word_lib_id: String) "DeleteAsrKeyWordLib" -> Empty {
    0 "KeyWordLibId" key_word_lib_id
} }

pub type DeleteAsrKeyWordLibOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAsrVocab {
    pub vocab_id: String,
}
operation! { DeleteAsrVocab(vocab_id: String) "DeleteAsrVocab" -> Empty {
    0 "VocabId" vocab_id
} }

pub type DeleteAsrVocabOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomization {
    pub model_id: String,
}
operation! { DeleteCustomization(model_id: String) "DeleteCustomization" -> Empty {
    0 "ModelId" model_id
} }

pub type DeleteCustomizationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRecognitionTasks {}
operation! { DescribeAsyncRecognitionTasks() "DescribeAsyncRecognitionTasks" -> DescribeAsyncRecognitionTasksOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRecognitionTasksOutput {
    pub data: Option<AsyncRecognitionTasks>,
}
model! { DescribeAsyncRecognitionTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncRecognitionTasks {
    pub tasks: Option<Vec<AsyncRecognitionTaskInfo>>,
}
model! { AsyncRecognitionTasks {
    0 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncRecognitionTaskInfo {
    pub task_id: Option<i64>,
    pub url: Option<String>,
}
model! { AsyncRecognitionTaskInfo {
    0 "TaskId" task_id, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    pub task_id: u64,
}
operation! { DescribeTaskStatus(task_id: u64) "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub data: Option<TaskStatus>,
}
model! { DescribeTaskStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatus {
    pub task_id: Option<u64>,
    pub status: Option<i64>,
    pub status_str: Option<String>,
    pub result: Option<String>,
    pub error_msg: Option<String>,
    pub result_detail: Option<Vec<SentenceDetail>>,
    pub audio_duration: Option<f64>,
}
model! { TaskStatus {
    0 "TaskId" task_id, 1 "Status" status, 2 "StatusStr" status_str, 3 "Result" result, 4 "ErrorMsg" error_msg,
    5 "ResultDetail" result_detail, 6 "AudioDuration" audio_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceDetail {
    pub final_sentence: Option<String>,
    pub slice_sentence: Option<String>,
    pub written_text: Option<String>,
    pub start_ms: Option<i64>,
    pub end_ms: Option<i64>,
    pub words_num: Option<i64>,
    pub words: Option<Vec<SentenceWords>>,
    pub speech_speed: Option<f64>,
    pub speaker_id: Option<i64>,
    pub emotional_energy: Option<f64>,
    pub silence_time: Option<i64>,
    pub emotion_type: Option<Vec<String>>,
    pub key_word_results: Option<Vec<KeyWordResult>>,
    pub lang_type: Option<String>,
    pub speaker_role_name: Option<String>,
}
model! { SentenceDetail {
    0 "FinalSentence" final_sentence, 1 "SliceSentence" slice_sentence, 2 "WrittenText" written_text,
    3 "StartMs" start_ms, 4 "EndMs" end_ms, 5 "WordsNum" words_num, 6 "Words" words, 7 "SpeechSpeed" speech_speed,
    8 "SpeakerId" speaker_id, 9 "EmotionalEnergy" emotional_energy, 10 "SilenceTime" silence_time,
    11 "EmotionType" emotion_type, 12 "KeyWordResults" key_word_results, 13 "LangType" lang_type,
    14 "SpeakerRoleName" speaker_role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceWords {
    pub word: Option<String>,
    pub offset_start_ms: Option<i64>,
    pub offset_end_ms: Option<i64>,
}
model! { SentenceWords {
    0 "Word" word, 1 "OffsetStartMs" offset_start_ms, 2 "OffsetEndMs" offset_end_ms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyWordResult {
    pub key_word_lib_id: Option<String>,
    pub key_word_lib_name: Option<String>,
    pub key_words: Option<Vec<String>>,
}
model! { KeyWordResult {
    0 "KeyWordLibID" key_word_lib_id, 1 "KeyWordLibName" key_word_lib_name, 2 "KeyWords" key_words
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAsrVocab {
    pub vocab_id: String,
}
operation! { DownloadAsrVocab(vocab_id: String) "DownloadAsrVocab" -> DownloadAsrVocabOutput {
    0 "VocabId" vocab_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAsrVocabOutput {
    pub vocab_id: Option<String>,
    pub word_weight_str: Option<String>,
}
model! { DownloadAsrVocabOutput {
    0 "VocabId" vocab_id, 1 "WordWeightStr" word_weight_str
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCustomization {
    pub model_id: String,
}
operation! { DownloadCustomization(model_id: String) "DownloadCustomization" -> DownloadCustomizationOutput {
    0 "ModelId" model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCustomizationOutput {
    pub download_url: Option<Secret>,
}
model! { DownloadCustomizationOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrKeyWordLibList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub specify_names: Option<Vec<String>>,
    pub only_self: Option<bool>,
}
operation! { GetAsrKeyWordLibList() "GetAsrKeyWordLibList" -> GetAsrKeyWordLibListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "SpecifyNames" specify_names: Vec<String>,
    3 "OnlySelf" only_self: bool
} }
paged! { GetAsrKeyWordLibList: KeyWordLib =
    Offset "Offset", "Data.KeyWordLibList" data.key_word_lib_list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrKeyWordLibListOutput {
    pub data: Option<KeyWordLibListData>,
}
model! { GetAsrKeyWordLibListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyWordLibListData {
    pub key_word_lib_list: Option<Vec<KeyWordLib>>,
    pub total_count: Option<u64>,
}
model! { KeyWordLibListData {
    0 "KeyWordLibList" key_word_lib_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyWordLib {
    pub key_word_lib_id: Option<String>,
    pub name: Option<String>,
    pub key_word_list: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { KeyWordLib {
    0 "KeyWordLibId" key_word_lib_id, 1 "Name" name, 2 "KeyWordList" key_word_list, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrVocab {
    pub vocab_id: String,
}
operation! { GetAsrVocab(vocab_id: String) "GetAsrVocab" -> GetAsrVocabOutput {
    0 "VocabId" vocab_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrVocabOutput {
    pub name: Option<String>,
    pub description: Option<String>,
    pub vocab_id: Option<String>,
    pub word_weights: Option<Vec<HotWord>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub state: Option<i64>,
}
model! { GetAsrVocabOutput {
    0 "Name" name, 1 "Description" description, 2 "VocabId" vocab_id, 3 "WordWeights" word_weights,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrVocabList {
    /// Deprecated.
    pub tag_infos: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { GetAsrVocabList() "GetAsrVocabList" -> GetAsrVocabListOutput {
    0 "TagInfos" tag_infos: Vec<String>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { GetAsrVocabList: Vocab = Offset "Offset", "VocabList" vocab_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrVocabListOutput {
    pub vocab_list: Option<Vec<Vocab>>,
    pub total_count: Option<u64>,
}
model! { GetAsrVocabListOutput {
    0 "VocabList" vocab_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vocab {
    pub name: Option<String>,
    pub description: Option<String>,
    pub vocab_id: Option<String>,
    pub word_weights: Option<Vec<HotWord>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub state: Option<i64>,
    pub tag_infos: Option<Vec<String>>,
}
model! { Vocab {
    0 "Name" name, 1 "Description" description, 2 "VocabId" vocab_id, 3 "WordWeights" word_weights,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "State" state, 7 "TagInfos" tag_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizationList {
    /// Deprecated.
    pub tag_infos: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { GetCustomizationList() "GetCustomizationList" -> GetCustomizationListOutput {
    0 "TagInfos" tag_infos: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { GetCustomizationList: Model = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizationListOutput {
    pub data: Option<Vec<Model>>,
    pub total_count: Option<u64>,
}
model! { GetCustomizationListOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

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
    pub tag_infos: Option<Vec<String>>,
}
model! { Model {
    0 "ModelName" model_name, 1 "DictName" dict_name, 2 "ModelId" model_id, 3 "ModelType" model_type,
    4 "ServiceType" service_type, 5 "ModelState" model_state, 6 "AtUpdated" at_updated, 7 "TagInfos" tag_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInfo {
    pub model_id: String,
}
operation! { GetModelInfo(model_id: String) "GetModelInfo" -> GetModelInfoOutput {
    0 "ModelId" model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelInfoOutput {
    pub data: Option<Model>,
}
model! { GetModelInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsageByDate {
    pub biz_name_list: Vec<String>,
    pub start_date: String,
    pub end_date: String,
}
operation! { GetUsageByDate(biz_name_list: Vec<String>, start_date: String, end_date: String)
    "GetUsageByDate" -> GetUsageByDateOutput {
    0 "BizNameList" biz_name_list, 1 "StartDate" start_date, 2 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsageByDateOutput {
    pub data: Option<UsageByDateInfoData>,
}
model! { GetUsageByDateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageByDateInfoData {
    pub usage_by_date_info_list: Option<Vec<UsageByDateInfo>>,
}
model! { UsageByDateInfoData {
    0 "UsageByDateInfoList" usage_by_date_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageByDateInfo {
    pub biz_name: Option<String>,
    pub count: Option<u64>,
    pub duration: Option<u64>,
}
model! { UsageByDateInfo {
    0 "BizName" biz_name, 1 "Count" count, 2 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomization {
    pub model_id: String,
    pub model_name: Option<String>,
    pub model_type: Option<String>,
    pub text_url: Option<String>,
}
operation! { ModifyCustomization(model_id: String) "ModifyCustomization" -> Empty {
    0 "ModelId" model_id, 1 "ModelName" model_name: String, 2 "ModelType" model_type: String,
    3 "TextUrl" text_url: String
} }

pub type ModifyCustomizationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizationState {
    pub model_id: String,
    pub to_state: i64,
}
operation! { ModifyCustomizationState(model_id: String, to_state: i64)
    "ModifyCustomizationState" -> ModifyCustomizationStateOutput {
    0 "ModelId" model_id, 1 "ToState" to_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizationStateOutput {
    pub model_id: Option<String>,
}
model! { ModifyCustomizationStateOutput {
    0 "ModelId" model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceRecognition {
    pub eng_ser_vice_type: String,
    pub source_type: u64,
    pub voice_format: String,
    /// Deprecated.
    pub project_id: Option<u64>,
    /// Deprecated.
    pub sub_service_type: Option<u64>,
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
operation! { SentenceRecognition(eng_ser_vice_type: String, source_type: u64, voice_format: String)
    "SentenceRecognition" -> SentenceRecognitionOutput {
    0 "EngSerViceType" eng_ser_vice_type, 1 "SourceType" source_type, 2 "VoiceFormat" voice_format,
    3 "ProjectId" project_id: u64, 4 "SubServiceType" sub_service_type: u64, 5 "Url" url: String,
    6 "UsrAudioKey" usr_audio_key: String, 7 "Data" data: String, 8 "DataLen" data_len: i64,
    9 "WordInfo" word_info: i64, 10 "FilterDirty" filter_dirty: i64, 11 "FilterModal" filter_modal: i64,
    12 "FilterPunc" filter_punc: i64, 13 "ConvertNumMode" convert_num_mode: i64, 14 "HotwordId" hotword_id: String,
    15 "CustomizationId" customization_id: String, 16 "ReinforceHotword" reinforce_hotword: i64,
    17 "HotwordList" hotword_list: String, 18 "InputSampleRate" input_sample_rate: i64,
    19 "ReplaceTextId" replace_text_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceRecognitionOutput {
    pub result: Option<String>,
    pub audio_duration: Option<i64>,
    pub word_size: Option<i64>,
    pub word_list: Option<Vec<SentenceWord>>,
}
model! { SentenceRecognitionOutput {
    0 "Result" result, 1 "AudioDuration" audio_duration, 2 "WordSize" word_size, 3 "WordList" word_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentenceWord {
    pub word: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { SentenceWord {
    0 "Word" word, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVocabState {
    pub vocab_id: String,
    pub state: i64,
}
operation! { SetVocabState(vocab_id: String, state: i64) "SetVocabState" -> SetVocabStateOutput {
    0 "VocabId" vocab_id, 1 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVocabStateOutput {
    pub vocab_id: Option<String>,
}
model! { SetVocabStateOutput {
    0 "VocabId" vocab_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAsrKeyWordLib {
    pub key_word_lib_id: String,
    pub name: String,
    pub key_word_file: String,
}
operation! { UpdateAsrKeyWordLib(key_word_lib_id: String, name: String, key_word_file: String)
    "UpdateAsrKeyWordLib" -> UpdateAsrKeyWordLibOutput {
    0 "KeyWordLibId" key_word_lib_id, 1 "Name" name, 2 "KeyWordFile" key_word_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAsrKeyWordLibOutput {
    pub data: Option<KeyWordLibIdData>,
}
model! { UpdateAsrKeyWordLibOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAsrVocab {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAsrVocabOutput {
    pub vocab_id: Option<String>,
}
model! { UpdateAsrVocabOutput {
    0 "VocabId" vocab_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintCompare {
    pub voice_format: i64,
    pub sample_rate: i64,
    pub src_audio_data: String,
    pub dest_audio_data: String,
}
operation! { VoicePrintCompare(voice_format: i64, sample_rate: i64, src_audio_data: String, dest_audio_data: String)
    "VoicePrintCompare" -> VoicePrintCompareOutput {
    0 "VoiceFormat" voice_format, 1 "SampleRate" sample_rate, 2 "SrcAudioData" src_audio_data,
    3 "DestAudioData" dest_audio_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintCompareOutput {
    pub data: Option<VoicePrintCompareData>,
}
model! { VoicePrintCompareOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintCompareData {
    pub score: Option<String>,
    pub decision: Option<i64>,
}
model! { VoicePrintCompareData {
    0 "Score" score, 1 "Decision" decision
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintCount {
    pub group_id: Option<String>,
    pub count_mod: Option<i64>,
}
operation! { VoicePrintCount() "VoicePrintCount" -> VoicePrintCountOutput {
    0 "GroupId" group_id: String, 1 "CountMod" count_mod: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintCountOutput {
    pub data: Option<VoicePrintCountData>,
}
model! { VoicePrintCountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintCountData {
    pub total: Option<u64>,
    pub voice_print_list: Option<Vec<VoicePrintBaseData>>,
}
model! { VoicePrintCountData {
    0 "Total" total, 1 "VoicePrintList" voice_print_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintBaseData {
    pub voice_print_id: Option<String>,
    pub speaker_nick: Option<String>,
}
model! { VoicePrintBaseData {
    0 "VoicePrintId" voice_print_id, 1 "SpeakerNick" speaker_nick
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintDeleteOutput {
    pub data: Option<VoicePrintBaseData>,
}
model! { VoicePrintDeleteOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintEnroll {
    pub voice_format: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintEnrollOutput {
    pub data: Option<VoicePrintBaseData>,
}
model! { VoicePrintEnrollOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintGroupList {}
operation! { VoicePrintGroupList() "VoicePrintGroupList" -> VoicePrintGroupListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintGroupListOutput {
    pub data: Option<VoicePrintGroupListItem>,
}
model! { VoicePrintGroupListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintGroupListItem {
    pub total: Option<u64>,
    pub group_ids: Option<Vec<String>>,
}
model! { VoicePrintGroupListItem {
    0 "Total" total, 1 "GroupIds" group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintGroupVerify {
    pub voice_format: i64,
    pub sample_rate: i64,
    pub data: String,
    pub group_id: String,
    pub top_n: u64,
}

/// What [`VoicePrintGroupVerify::new`] takes.
pub struct VoicePrintGroupVerifyRequired {
    pub voice_format: i64,
    pub sample_rate: i64,
    pub data: String,
    pub group_id: String,
    pub top_n: u64,
}
operation! { VoicePrintGroupVerify{VoicePrintGroupVerifyRequired: voice_format, sample_rate, data, group_id, top_n}
    "VoicePrintGroupVerify" -> VoicePrintGroupVerifyOutput {
    0 "VoiceFormat" voice_format, 1 "SampleRate" sample_rate, 2 "Data" data, 3 "GroupId" group_id, 4 "TopN" top_n
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintGroupVerifyOutput {
    pub data: Option<VerifyTopResult>,
}
model! { VoicePrintGroupVerifyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyTopResult {
    pub verify_tops: Option<Vec<VerifyTop>>,
}
model! { VerifyTopResult {
    0 "VerifyTops" verify_tops
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyTop {
    pub score: Option<String>,
    pub voice_print_id: Option<String>,
    pub speaker_id: Option<String>,
}
model! { VerifyTop {
    0 "Score" score, 1 "VoicePrintId" voice_print_id, 2 "SpeakerId" speaker_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintUpdate {
    pub voice_format: i64,
    pub sample_rate: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintUpdateOutput {
    pub data: Option<VoicePrintBaseData>,
}
model! { VoicePrintUpdateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintVerify {
    pub voice_format: i64,
    pub sample_rate: i64,
    pub voice_print_id: String,
    pub data: Option<String>,
    pub audio_url: Option<String>,
}
operation! { VoicePrintVerify(voice_format: i64, sample_rate: i64, voice_print_id: String)
    "VoicePrintVerify" -> VoicePrintVerifyOutput {
    0 "VoiceFormat" voice_format, 1 "SampleRate" sample_rate, 2 "VoicePrintId" voice_print_id, 3 "Data" data: String,
    4 "AudioUrl" audio_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintVerifyOutput {
    pub data: Option<VoicePrintVerifyData>,
}
model! { VoicePrintVerifyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintVerifyData {
    pub voice_print_id: Option<String>,
    pub score: Option<String>,
    pub decision: Option<i64>,
}
model! { VoicePrintVerifyData {
    0 "VoicePrintId" voice_print_id, 1 "Score" score, 2 "Decision" decision
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_CHECK_RESOURCE_RESPONSE_CODE_ERROR: &str = "AuthFailure.CheckResourceResponseCodeError";
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION: &str = "AuthFailure.InvalidAuthorization";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CHECK_AUTH_INFO_FAILED: &str = "FailedOperation.CheckAuthInfoFailed";
    pub const FAILED_OPERATION_ERROR_DOWN_FILE: &str = "FailedOperation.ErrorDownFile";
    pub const FAILED_OPERATION_ERROR_RECOGNIZE: &str = "FailedOperation.ErrorRecognize";
    pub const FAILED_OPERATION_NO_SUCH_TASK: &str = "FailedOperation.NoSuchTask";
    pub const FAILED_OPERATION_NOT_EXISTENT_VOICE_PRINT_ID: &str = "FailedOperation.NotExistentVoicePrintId";
    pub const FAILED_OPERATION_SERVICE_ISOLATE: &str = "FailedOperation.ServiceIsolate";
    pub const FAILED_OPERATION_USER_HAS_NO_AMOUNT: &str = "FailedOperation.UserHasNoAmount";
    pub const FAILED_OPERATION_USER_HAS_NO_FREE_AMOUNT: &str = "FailedOperation.UserHasNoFreeAmount";
    pub const FAILED_OPERATION_USER_NOT_REGISTERED: &str = "FailedOperation.UserNotRegistered";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ERROR_CONFIGURE: &str = "InternalError.ErrorConfigure";
    pub const INTERNAL_ERROR_ERROR_CREATE_LOG: &str = "InternalError.ErrorCreateLog";
    pub const INTERNAL_ERROR_ERROR_DOWN_FILE: &str = "InternalError.ErrorDownFile";
    pub const INTERNAL_ERROR_ERROR_FAIL_NEWPREQUEST: &str = "InternalError.ErrorFailNewprequest";
    pub const INTERNAL_ERROR_ERROR_FAIL_WRITETODB: &str = "InternalError.ErrorFailWritetodb";
    pub const INTERNAL_ERROR_ERROR_FILE_CANNOTOPEN: &str = "InternalError.ErrorFileCannotopen";
    pub const INTERNAL_ERROR_ERROR_GET_ROUTE: &str = "InternalError.ErrorGetRoute";
    pub const INTERNAL_ERROR_ERROR_MAKE_LOGPATH: &str = "InternalError.ErrorMakeLogpath";
    pub const INTERNAL_ERROR_ERROR_RECOGNIZE: &str = "InternalError.ErrorRecognize";
    pub const INTERNAL_ERROR_FAIL_ACCESS_DATABASE: &str = "InternalError.FailAccessDatabase";
    pub const INTERNAL_ERROR_FAIL_ACCESS_REDIS: &str = "InternalError.FailAccessRedis";
    pub const INTERNAL_ERROR_FAILED_VOICE_PRINT_DECODE: &str = "InternalError.FailedVoicePrintDecode";
    pub const INTERNAL_ERROR_FAILED_VOICE_PRINT_ENROLL: &str = "InternalError.FailedVoicePrintEnroll";
    pub const INTERNAL_ERROR_FAILED_VOICE_PRINT_VERIFY: &str = "InternalError.FailedVoicePrintVerify";
    pub const INTERNAL_ERROR_TAG_REQUEST_ERROR: &str = "InternalError.TagRequestError";
    pub const INTERNAL_ERROR_VOICE_PRINT_AUDIO_FAILED: &str = "InternalError.VoicePrintAudioFailed";
    pub const INTERNAL_ERROR_VOICE_PRINT_DECODE_FAILED: &str = "InternalError.VoicePrintDecodeFailed";
    pub const INTERNAL_ERROR_VOICE_PRINT_ENROLL_FAILED: &str = "InternalError.VoicePrintEnrollFailed";
    pub const INTERNAL_ERROR_VOICE_PRINT_VERIFY_FAILED: &str = "InternalError.VoicePrintVerifyFailed";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ERROR_CONTENTLENGTH: &str = "InvalidParameter.ErrorContentlength";
    pub const INVALID_PARAMETER_ERROR_PARAMS_MISSING: &str = "InvalidParameter.ErrorParamsMissing";
    pub const INVALID_PARAMETER_ERROR_PARSEQUEST: &str = "InvalidParameter.ErrorParsequest";
    pub const INVALID_PARAMETER_FAILED_VOICE_PRINT_DECODE: &str = "InvalidParameter.FailedVoicePrintDecode";
    pub const INVALID_PARAMETER_FILE_ENCODE: &str = "InvalidParameter.FileEncode";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_VOCAB_STATE: &str = "InvalidParameter.InvalidVocabState";
    pub const INVALID_PARAMETER_KEY_WORD_LIB_NAME_EXIST: &str = "InvalidParameter.KeyWordLibNameExist";
    pub const INVALID_PARAMETER_MODEL_STATE: &str = "InvalidParameter.ModelState";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_APPID: &str = "InvalidParameterValue.ErrorInvalidAppid";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_CLIENTIP: &str = "InvalidParameterValue.ErrorInvalidClientip";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_ENGSERVICE: &str = "InvalidParameterValue.ErrorInvalidEngservice";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_PROJECTID: &str = "InvalidParameterValue.ErrorInvalidProjectid";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_REQUESTID: &str = "InvalidParameterValue.ErrorInvalidRequestid";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_SOURCETYPE: &str = "InvalidParameterValue.ErrorInvalidSourcetype";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_SUBSERVICETYPE: &str =
        "InvalidParameterValue.ErrorInvalidSubservicetype";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_URL: &str = "InvalidParameterValue.ErrorInvalidUrl";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_USERAUDIOKEY: &str =
        "InvalidParameterValue.ErrorInvalidUseraudiokey";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_VOICE_FORMAT: &str =
        "InvalidParameterValue.ErrorInvalidVoiceFormat";
    pub const INVALID_PARAMETER_VALUE_ERROR_INVALID_VOICEDATA: &str = "InvalidParameterValue.ErrorInvalidVoicedata";
    pub const INVALID_PARAMETER_VALUE_ERROR_VOICEDATA_TOO_LONG: &str = "InvalidParameterValue.ErrorVoicedataTooLong";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_LENGTH: &str = "InvalidParameterValue.InvalidParameterLength";
    pub const INVALID_PARAMETER_VALUE_INVALID_VOCAB_ID: &str = "InvalidParameterValue.InvalidVocabId";
    pub const INVALID_PARAMETER_VALUE_INVALID_VOCAB_STATE: &str = "InvalidParameterValue.InvalidVocabState";
    pub const INVALID_PARAMETER_VALUE_INVALID_WORD_WEIGHT: &str = "InvalidParameterValue.InvalidWordWeight";
    pub const INVALID_PARAMETER_VALUE_INVALID_WORD_WEIGHT_STR: &str = "InvalidParameterValue.InvalidWordWeightStr";
    pub const INVALID_PARAMETER_VALUE_MODEL_ID: &str = "InvalidParameterValue.ModelId";
    pub const INVALID_PARAMETER_VALUE_NO_HUMAN_VOICE: &str = "InvalidParameterValue.NoHumanVoice";
    pub const INVALID_PARAMETER_VALUE_TO_STATE: &str = "InvalidParameterValue.ToState";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_CUSTOMIZATION_FULL: &str = "LimitExceeded.CustomizationFull";
    pub const LIMIT_EXCEEDED_ONLINE_FULL: &str = "LimitExceeded.OnlineFull";
    pub const LIMIT_EXCEEDED_VOCAB_FULL: &str = "LimitExceeded.VocabFull";
    pub const LIMIT_EXCEEDED_VOICE_PRINT_FULL: &str = "LimitExceeded.VoicePrintFull";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED: &str = "RequestLimitExceeded.UinLimitExceeded";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
}

#[cfg(feature = "reflect")]
register! {
    CloseAsyncRecognitionTask, CreateAsrKeyWordLib, CreateAsrVocab, CreateAsyncRecognitionTask, CreateCustomization,
    CreateRecTask, DeleteAsrKeyWordLib, DeleteAsrVocab, DeleteCustomization, DescribeAsyncRecognitionTasks,
    DescribeTaskStatus, DownloadAsrVocab, DownloadCustomization, GetAsrKeyWordLibList, GetAsrVocab, GetAsrVocabList,
    GetCustomizationList, GetModelInfo, GetUsageByDate, ModifyCustomization, ModifyCustomizationState,
    SentenceRecognition, SetVocabState, UpdateAsrKeyWordLib, UpdateAsrVocab, VoicePrintCompare, VoicePrintCount,
    VoicePrintDelete, VoicePrintEnroll, VoicePrintGroupList, VoicePrintGroupVerify, VoicePrintUpdate, VoicePrintVerify
}
