//! `contactcenterai` 2024-06-03.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "contactcenterai.cn-shanghai.aliyuncs.com")],
    vpc: &[("cn-shanghai", "contactcenterai-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "contactcenterai", version: "2024-06-03", code: "contactcenterai", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    pub call_back_url: Option<String>,
    pub category_tags: Option<Vec<CreateTaskCategoryTags>>,
    pub custom_prompt: Option<String>,
    pub dialogue: Option<CreateTaskDialogue>,
    pub examples: Option<CreateTaskExamples>,
    pub fields: Option<Vec<CreateTaskFields>>,
    pub model_code: String,
    pub response_format_type: Option<String>,
    pub result_types: Option<Vec<String>>,
    pub service_inspection: Option<CreateTaskServiceInspection>,
    pub task_type: String,
    pub template_ids: Option<Vec<String>>,
    pub transcription: Option<CreateTaskTranscription>,
    pub variables: Option<Vec<CreateTaskVariables>>,
    pub workspace_id: String,
    pub app_id: String,
}
operation! { CreateTask(model_code: String, task_type: String, workspace_id: String, app_id: String)
    "CreateTask" -> CreateTaskOutput {
    0 "callBackUrl" call_back_url: String, 1 "categoryTags" category_tags: Vec<CreateTaskCategoryTags>,
    2 "customPrompt" custom_prompt: String, 3 "dialogue" dialogue: CreateTaskDialogue,
    4 "examples" examples: CreateTaskExamples, 5 "fields" fields: Vec<CreateTaskFields>, 6 "modelCode" model_code,
    7 "responseFormatType" response_format_type: String, 8 "resultTypes" result_types: Vec<String>,
    9 "serviceInspection" service_inspection: CreateTaskServiceInspection, 10 "taskType" task_type,
    11 "templateIds" template_ids: Vec<String>, 12 "transcription" transcription: CreateTaskTranscription,
    13 "variables" variables: Vec<CreateTaskVariables>, 14 "workspaceId" workspace_id, 15 "appId" app_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Path, style: Style::None },
    Mark { index: 15, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/ccai/app/{appId}/createTask", json_body: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskCategoryTags {
    pub tag_desc: Option<String>,
    pub tag_name: Option<String>,
}
input! { CreateTaskCategoryTags() {
    0 "tagDesc" tag_desc: String, 1 "tagName" tag_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskDialogue {
    pub sentences: Option<Vec<CreateTaskSentences>>,
    pub session_id: Option<String>,
}
input! { CreateTaskDialogue(sentences: Vec<CreateTaskSentences>) {
    0 "sentences" sentences: Vec<CreateTaskSentences>, 1 "sessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskSentences {
    pub role: Option<String>,
    pub text: Option<String>,
}
input! { CreateTaskSentences(role: String, text: String) {
    0 "role" role: String, 1 "text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskExamples {
    pub output: Option<String>,
    pub sentences: Option<Vec<CreateTaskExamplesSentences>>,
}
input! { CreateTaskExamples(sentences: Vec<CreateTaskExamplesSentences>) {
    0 "output" output: String, 1 "sentences" sentences: Vec<CreateTaskExamplesSentences>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskExamplesSentences {
    pub role: Option<String>,
    pub text: Option<String>,
}
input! { CreateTaskExamplesSentences(role: String, text: String) {
    0 "role" role: String, 1 "text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFields {
    pub code: Option<String>,
    pub desc: Option<String>,
    pub enum_values: Option<Vec<CreateTaskEnumValues>>,
    pub name: Option<String>,
}
input! { CreateTaskFields(desc: String, name: String) {
    0 "code" code: String, 1 "desc" desc: String, 2 "enumValues" enum_values: Vec<CreateTaskEnumValues>,
    3 "name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskEnumValues {
    pub desc: Option<String>,
    pub enum_value: Option<String>,
}
input! { CreateTaskEnumValues(desc: String, enum_value: String) {
    0 "desc" desc: String, 1 "enumValue" enum_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskServiceInspection {
    pub inspection_contents: Option<Vec<CreateTaskInspectionContents>>,
    pub inspection_introduction: Option<String>,
    pub scene_introduction: Option<String>,
}
input! { CreateTaskServiceInspection(inspection_contents: Vec<CreateTaskInspectionContents>, inspection_introduction: String, scene_introduction: String) {
    0 "inspectionContents" inspection_contents: Vec<CreateTaskInspectionContents>,
    1 "inspectionIntroduction" inspection_introduction: String, 2 "sceneIntroduction" scene_introduction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskInspectionContents {
    pub content: Option<String>,
    pub title: Option<String>,
}
input! { CreateTaskInspectionContents(content: String, title: String) {
    0 "content" content: String, 1 "title" title: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskTranscription {
    pub asr_model_code: Option<String>,
    pub auto_split: Option<i64>,
    pub client_channel: Option<i64>,
    pub file_name: Option<String>,
    pub language_hints: Option<String>,
    pub level: Option<String>,
    pub role_identification: Option<bool>,
    pub service_channel: Option<i64>,
    pub service_channel_keywords: Option<Vec<String>>,
    pub vocabulary_id: Option<String>,
    pub voice_file_url: Option<String>,
}
input! { CreateTaskTranscription(file_name: String, voice_file_url: String) {
    0 "asrModelCode" asr_model_code: String, 1 "autoSplit" auto_split: i64, 2 "clientChannel" client_channel: i64,
    3 "fileName" file_name: String, 4 "languageHints" language_hints: String, 5 "level" level: String,
    6 "roleIdentification" role_identification: bool, 7 "serviceChannel" service_channel: i64,
    8 "serviceChannelKeywords" service_channel_keywords: Vec<String>, 9 "vocabularyId" vocabulary_id: String,
    10 "voiceFileUrl" voice_file_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskVariables {
    pub variable_code: Option<String>,
    pub variable_value: Option<String>,
}
input! { CreateTaskVariables() {
    0 "variableCode" variable_code: String, 1 "variableValue" variable_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub data: Option<CreateTaskData>,
    pub success: Option<String>,
}
model! { CreateTaskOutput {
    0 "data" data, 1 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskData {
    pub task_id: Option<String>,
}
model! { CreateTaskData {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVocab {
    pub audio_model_code: Option<String>,
    pub description: Option<String>,
    pub name: String,
    pub word_weight_list: Vec<CreateVocabWordWeightList>,
    pub workspace_id: String,
}
operation! { CreateVocab(name: String, word_weight_list: Vec<CreateVocabWordWeightList>, workspace_id: String)
    "CreateVocab" -> CreateVocabOutput {
    0 "audioModelCode" audio_model_code: String, 1 "description" description: String, 2 "name" name,
    3 "wordWeightList" word_weight_list, 4 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/vocab/createVocab", json_body: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVocabWordWeightList {
    pub weight: Option<i64>,
    pub word: Option<String>,
}
input! { CreateVocabWordWeightList(weight: i64, word: String) {
    0 "weight" weight: i64, 1 "word" word: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVocabOutput {
    pub data: Option<CreateVocabData>,
    pub success: Option<String>,
}
model! { CreateVocabOutput {
    0 "data" data, 1 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVocabData {
    pub vocabulary_id: Option<String>,
}
model! { CreateVocabData {
    0 "vocabularyId" vocabulary_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVocab {
    pub vocabulary_id: String,
    pub workspace_id: String,
}
operation! { DeleteVocab(vocabulary_id: String, workspace_id: String) "DeleteVocab" -> DeleteVocabOutput {
    0 "vocabularyId" vocabulary_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/vocab/deleteVocab", json_body: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVocabOutput {
    pub data: Option<String>,
    pub success: Option<String>,
}
model! { DeleteVocabOutput {
    0 "data" data, 1 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResult {
    pub required_field_list: Option<Vec<String>>,
    pub task_id: Option<String>,
}
operation! { GetTaskResult() "GetTaskResult" -> GetTaskResultOutput {
    0 "requiredFieldList" required_field_list: Vec<String>, 1 "taskId" task_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/ccai/app/getTaskResult", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultOutput {
    pub data: Option<GetTaskResultData>,
    pub success: Option<String>,
}
model! { GetTaskResultOutput {
    0 "data" data, 1 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultData {
    pub asr_result: Option<Vec<GetTaskResultAsrResult>>,
    pub extra: Option<String>,
    pub rag_error_message: Option<String>,
    pub rag_result: Option<String>,
    pub rag_status: Option<String>,
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub text: Option<String>,
    pub usage: Option<GetTaskResultUsage>,
}
model! { GetTaskResultData {
    0 "asrResult" asr_result, 1 "extra" extra, 2 "ragErrorMessage" rag_error_message, 3 "ragResult" rag_result,
    4 "ragStatus" rag_status, 5 "taskErrorMessage" task_error_message, 6 "taskId" task_id, 7 "taskStatus" task_status,
    8 "text" text, 9 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultAsrResult {
    pub begin: Option<i64>,
    pub emotion_value: Option<i64>,
    pub end: Option<i64>,
    pub role: Option<String>,
    pub role_name: Option<String>,
    pub speech_rate: Option<i64>,
    pub words: Option<String>,
}
model! { GetTaskResultAsrResult {
    0 "begin" begin, 1 "emotionValue" emotion_value, 2 "end" end, 3 "role" role, 4 "roleName" role_name,
    5 "speechRate" speech_rate, 6 "words" words
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultUsage {
    pub rag: Option<GetTaskResultRag>,
}
model! { GetTaskResultUsage {
    0 "rag" rag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultRag {
    pub adaptive: Option<GetTaskResultAdaptive>,
    pub dialog_summary: Option<GetTaskResultDialogSummary>,
}
model! { GetTaskResultRag {
    0 "adaptive" adaptive, 1 "dialogSummary" dialog_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultAdaptive {
    pub input_tokens: Option<i64>,
    pub invoke_count: Option<i64>,
    pub output_tokens: Option<i64>,
}
model! { GetTaskResultAdaptive {
    0 "inputTokens" input_tokens, 1 "invokeCount" invoke_count, 2 "outputTokens" output_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultDialogSummary {
    pub input_tokens: Option<i64>,
    pub invoke_count: Option<i64>,
    pub output_tokens: Option<i64>,
}
model! { GetTaskResultDialogSummary {
    0 "inputTokens" input_tokens, 1 "invokeCount" invoke_count, 2 "outputTokens" output_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVocab {
    pub vocabulary_id: String,
    pub workspace_id: String,
}
operation! { GetVocab(vocabulary_id: String, workspace_id: String) "GetVocab" -> GetVocabOutput {
    0 "vocabularyId" vocabulary_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/vocab/getVocab", json_body: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVocabOutput {
    pub data: Option<GetVocabData>,
    pub success: Option<String>,
}
model! { GetVocabOutput {
    0 "data" data, 1 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVocabData {
    pub audio_model_code: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub vocabulary_id: Option<String>,
    pub word_weight_list: Option<Vec<GetVocabWordWeightList>>,
}
model! { GetVocabData {
    0 "audioModelCode" audio_model_code, 1 "description" description, 2 "name" name, 3 "vocabularyId" vocabulary_id,
    4 "wordWeightList" word_weight_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVocabWordWeightList {
    pub weight: Option<i64>,
    pub word: Option<String>,
}
model! { GetVocabWordWeightList {
    0 "weight" weight, 1 "word" word
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVocab {
    pub workspace_id: String,
}
operation! { ListVocab(workspace_id: String) "ListVocab" -> ListVocabOutput {
    0 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/vocab/listVocab", json_body: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVocabOutput {
    pub data: Option<Vec<ListVocabData>>,
    pub success: Option<String>,
}
model! { ListVocabOutput {
    0 "data" data, 1 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVocabData {
    pub audio_model_code: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub vocabulary_id: Option<String>,
    pub word_weight_list: Option<Vec<ListVocabWordWeightList>>,
}
model! { ListVocabData {
    0 "audioModelCode" audio_model_code, 1 "description" description, 2 "name" name, 3 "vocabularyId" vocabulary_id,
    4 "wordWeightList" word_weight_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVocabWordWeightList {
    pub weight: Option<i64>,
    pub word: Option<String>,
}
model! { ListVocabWordWeightList {
    0 "weight" weight, 1 "word" word
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVocab {
    pub description: Option<String>,
    pub name: Option<String>,
    pub vocabulary_id: String,
    pub word_weight_list: Option<Vec<UpdateVocabWordWeightList>>,
    pub workspace_id: String,
}
operation! { UpdateVocab(vocabulary_id: String, workspace_id: String) "UpdateVocab" -> UpdateVocabOutput {
    0 "description" description: String, 1 "name" name: String, 2 "vocabularyId" vocabulary_id,
    3 "wordWeightList" word_weight_list: Vec<UpdateVocabWordWeightList>, 4 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/vocab/updateVocab", json_body: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVocabWordWeightList {
    pub weight: Option<i64>,
    pub word: Option<String>,
}
input! { UpdateVocabWordWeightList(weight: i64, word: String) {
    0 "weight" weight: i64, 1 "word" word: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVocabOutput {
    pub data: Option<String>,
    pub success: Option<String>,
}
model! { UpdateVocabOutput {
    0 "data" data, 1 "success" success
} }

#[cfg(feature = "reflect")]
register! {
    CreateTask, CreateVocab, DeleteVocab, GetTaskResult, GetVocab, ListVocab, UpdateVocab
}
