//! `contactcenterai` of Alibaba Cloud, API version 2024-06-03.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, contactcenterai::GetTaskResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetTaskResult::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "contactcenterai.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "contactcenterai-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "contactcenterai",
    "2024-06-03",
    "contactcenterai",
    &ENDPOINTS,
);

/// `AnalyzeAudioSync` of `contactcenterai` 2024-06-03.
///
/// POST `/{workspaceId}/ccai/app/{appId}/analyzeAudioSync`. Changes data. See
/// <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/AnalyzeAudioSync>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAudioSync {
    pub category_tags: Option<Vec<AnalyzeAudioSyncCategoryTags>>,
    pub custom_prompt: Option<String>,
    pub fields: Option<Vec<AnalyzeAudioSyncFields>>,
    pub model_code: Option<String>,
    pub response_format_type: Option<String>,
    pub result_types: Option<Vec<String>>,
    pub service_inspection: Option<AnalyzeAudioSyncServiceInspection>,
    /// Required.
    pub stream: bool,
    pub template_ids: Option<Vec<String>>,
    pub transcription: Option<AnalyzeAudioSyncTranscription>,
    pub variables: Option<Vec<AnalyzeAudioSyncVariables>>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub app_id: String,
}
operation! { AnalyzeAudioSync(stream: bool, workspace_id: String, app_id: String)
    "AnalyzeAudioSync" -> AnalyzeAudioSyncOutput {
    0 "categoryTags" category_tags: Vec<AnalyzeAudioSyncCategoryTags>, 1 "customPrompt" custom_prompt: String,
    2 "fields" fields: Vec<AnalyzeAudioSyncFields>, 3 "modelCode" model_code: String,
    4 "responseFormatType" response_format_type: String, 5 "resultTypes" result_types: Vec<String>,
    6 "serviceInspection" service_inspection: AnalyzeAudioSyncServiceInspection, 7 "stream" stream,
    8 "templateIds" template_ids: Vec<String>, 9 "transcription" transcription: AnalyzeAudioSyncTranscription,
    10 "variables" variables: Vec<AnalyzeAudioSyncVariables>, 11 "workspaceId" workspace_id, 12 "appId" app_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Path, Style::None),
    Mark::new(12, Location::Path, Style::None)
] { path: "/{workspaceId}/ccai/app/{appId}/analyzeAudioSync", body: BodyStyle::Json, } }

/// In the request of [`AnalyzeAudioSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAudioSyncCategoryTags {
    pub tag_desc: Option<String>,
    pub tag_name: Option<String>,
}
input! { AnalyzeAudioSyncCategoryTags() {
    0 "tagDesc" tag_desc: String, 1 "tagName" tag_name: String
} }

/// In the request of [`AnalyzeAudioSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAudioSyncFields {
    pub code: Option<String>,
    pub desc: Option<String>,
    pub enum_values: Option<Vec<AnalyzeAudioSyncEnumValues>>,
    pub name: Option<String>,
}
input! { AnalyzeAudioSyncFields() {
    0 "code" code: String, 1 "desc" desc: String, 2 "enumValues" enum_values: Vec<AnalyzeAudioSyncEnumValues>,
    3 "name" name: String
} }

/// In the request of [`AnalyzeAudioSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAudioSyncEnumValues {
    pub desc: Option<String>,
    pub enum_value: Option<String>,
}
input! { AnalyzeAudioSyncEnumValues() {
    0 "desc" desc: String, 1 "enumValue" enum_value: String
} }

/// In the request of [`AnalyzeAudioSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAudioSyncServiceInspection {
    pub inspection_contents: Option<Vec<AnalyzeAudioSyncInspectionContents>>,
    pub inspection_introduction: Option<String>,
    pub scene_introduction: Option<String>,
}
input! { AnalyzeAudioSyncServiceInspection() {
    0 "inspectionContents" inspection_contents: Vec<AnalyzeAudioSyncInspectionContents>,
    1 "inspectionIntroduction" inspection_introduction: String, 2 "sceneIntroduction" scene_introduction: String
} }

/// In the request of [`AnalyzeAudioSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAudioSyncInspectionContents {
    pub content: Option<String>,
    pub title: Option<String>,
}
input! { AnalyzeAudioSyncInspectionContents() {
    0 "content" content: String, 1 "title" title: String
} }

/// In the request of [`AnalyzeAudioSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAudioSyncTranscription {
    pub asr_model_code: Option<String>,
    pub auto_split: Option<i64>,
    pub client_channel: Option<i64>,
    /// Required.
    pub file_name: Option<String>,
    pub level: Option<String>,
    pub service_channel: Option<i64>,
    pub service_channel_keywords: Option<Vec<String>>,
    pub vocabulary_id: Option<String>,
    /// Required.
    pub voice_file_url: Option<String>,
}
input! { AnalyzeAudioSyncTranscription(file_name: String, voice_file_url: String) {
    0 "asrModelCode" asr_model_code: String, 1 "autoSplit" auto_split: i64, 2 "clientChannel" client_channel: i64,
    3 "fileName" file_name: String, 4 "level" level: String, 5 "serviceChannel" service_channel: i64,
    6 "serviceChannelKeywords" service_channel_keywords: Vec<String>, 7 "vocabularyId" vocabulary_id: String,
    8 "voiceFileUrl" voice_file_url: String
} }

/// In the request of [`AnalyzeAudioSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAudioSyncVariables {
    pub variable_code: Option<String>,
    pub variable_value: Option<String>,
}
input! { AnalyzeAudioSyncVariables() {
    0 "variableCode" variable_code: String, 1 "variableValue" variable_value: String
} }

/// Response of [`AnalyzeAudioSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAudioSyncOutput {
    pub finish_reason: Option<String>,
    pub input_tokens: Option<String>,
    pub output_tokens: Option<String>,
    pub success: Option<bool>,
    pub text: Option<String>,
    pub total_tokens: Option<String>,
}
model! { AnalyzeAudioSyncOutput {
    0 "finishReason" finish_reason: String, 1 "inputTokens" input_tokens: String,
    2 "outputTokens" output_tokens: String, 3 "success" success: bool, 4 "text" text: String,
    5 "totalTokens" total_tokens: String
} }

/// `AnalyzeConversation` of `contactcenterai` 2024-06-03.
///
/// POST `/{workspaceId}/ccai/app/{appId}/analyze_conversation`. Changes data. See
/// <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/AnalyzeConversation>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeConversation {
    pub category_tags: Option<Vec<AnalyzeConversationCategoryTags>>,
    pub custom_prompt: Option<String>,
    pub dialogue: Option<AnalyzeConversationDialogue>,
    pub examples: Option<Vec<AnalyzeConversationExamples>>,
    pub fields: Option<Vec<AnalyzeConversationFields>>,
    pub model_code: Option<String>,
    pub response_format_type: Option<String>,
    /// Required.
    pub result_types: Vec<String>,
    pub scene_name: Option<String>,
    pub service_inspection: Option<AnalyzeConversationServiceInspection>,
    pub source_caller_uid: Option<String>,
    /// Required.
    pub stream: bool,
    pub time_constraint_list: Option<Vec<String>>,
    pub user_profiles: Option<Vec<AnalyzeConversationUserProfiles>>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub app_id: String,
}
operation! { AnalyzeConversation(result_types: Vec<String>, stream: bool, workspace_id: String, app_id: String)
    "AnalyzeConversation" -> AnalyzeConversationOutput {
    0 "categoryTags" category_tags: Vec<AnalyzeConversationCategoryTags>, 1 "customPrompt" custom_prompt: String,
    2 "dialogue" dialogue: AnalyzeConversationDialogue, 3 "examples" examples: Vec<AnalyzeConversationExamples>,
    4 "fields" fields: Vec<AnalyzeConversationFields>, 5 "modelCode" model_code: String,
    6 "responseFormatType" response_format_type: String, 7 "resultTypes" result_types, 8 "sceneName" scene_name: String,
    9 "serviceInspection" service_inspection: AnalyzeConversationServiceInspection,
    10 "sourceCallerUid" source_caller_uid: String, 11 "stream" stream,
    12 "timeConstraintList" time_constraint_list: Vec<String>,
    13 "userProfiles" user_profiles: Vec<AnalyzeConversationUserProfiles>, 14 "workspaceId" workspace_id,
    15 "appId" app_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Path, Style::None),
    Mark::new(15, Location::Path, Style::None)
] { path: "/{workspaceId}/ccai/app/{appId}/analyze_conversation", body: BodyStyle::Json, } }

/// In the request of [`AnalyzeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeConversationCategoryTags {
    pub tag_desc: Option<String>,
    pub tag_name: Option<String>,
}
input! { AnalyzeConversationCategoryTags() {
    0 "tagDesc" tag_desc: String, 1 "tagName" tag_name: String
} }

/// In the request of [`AnalyzeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeConversationDialogue {
    /// Required.
    pub sentences: Option<Vec<AnalyzeConversationSentences>>,
    pub session_id: Option<String>,
}
input! { AnalyzeConversationDialogue(sentences: Vec<AnalyzeConversationSentences>) {
    0 "sentences" sentences: Vec<AnalyzeConversationSentences>, 1 "sessionId" session_id: String
} }

/// In the request of [`AnalyzeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeConversationSentences {
    /// Required.
    pub role: Option<String>,
    /// Required.
    pub text: Option<String>,
}
input! { AnalyzeConversationSentences(role: String, text: String) {
    0 "role" role: String, 1 "text" text: String
} }

/// In the request of [`AnalyzeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeConversationExamples {
    /// Required.
    pub output: Option<String>,
    /// Required.
    pub sentences: Option<Vec<AnalyzeConversationExamplesSentences>>,
}
input! { AnalyzeConversationExamples(output: String, sentences: Vec<AnalyzeConversationExamplesSentences>) {
    0 "output" output: String, 1 "sentences" sentences: Vec<AnalyzeConversationExamplesSentences>
} }

/// In the request of [`AnalyzeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeConversationExamplesSentences {
    pub chat_id: Option<String>,
    /// Required.
    pub role: Option<String>,
    /// Required.
    pub text: Option<String>,
}
input! { AnalyzeConversationExamplesSentences(role: String, text: String) {
    0 "chatId" chat_id: String, 1 "role" role: String, 2 "text" text: String
} }

/// In the request of [`AnalyzeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeConversationFields {
    pub code: Option<String>,
    /// Required.
    pub desc: Option<String>,
    pub enum_values: Option<Vec<AnalyzeConversationEnumValues>>,
    /// Required.
    pub name: Option<String>,
}
input! { AnalyzeConversationFields(desc: String, name: String) {
    0 "code" code: String, 1 "desc" desc: String, 2 "enumValues" enum_values: Vec<AnalyzeConversationEnumValues>,
    3 "name" name: String
} }

/// In the request of [`AnalyzeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeConversationEnumValues {
    /// Required.
    pub desc: Option<String>,
    /// Required.
    pub enum_value: Option<String>,
}
input! { AnalyzeConversationEnumValues(desc: String, enum_value: String) {
    0 "desc" desc: String, 1 "enumValue" enum_value: String
} }

/// In the request of [`AnalyzeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeConversationServiceInspection {
    /// Required.
    pub inspection_contents: Option<Vec<AnalyzeConversationInspectionContents>>,
    /// Required.
    pub inspection_introduction: Option<String>,
    /// Required.
    pub scene_introduction: Option<String>,
}
input! {
    AnalyzeConversationServiceInspection(inspection_contents: Vec<AnalyzeConversationInspectionContents>, inspection_introduction: String, scene_introduction: String) {
    0 "inspectionContents" inspection_contents: Vec<AnalyzeConversationInspectionContents>,
    1 "inspectionIntroduction" inspection_introduction: String, 2 "sceneIntroduction" scene_introduction: String
} }

/// In the request of [`AnalyzeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeConversationInspectionContents {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub title: Option<String>,
}
input! { AnalyzeConversationInspectionContents(content: String, title: String) {
    0 "content" content: String, 1 "title" title: String
} }

/// In the request of [`AnalyzeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeConversationUserProfiles {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { AnalyzeConversationUserProfiles() {
    0 "name" name: String, 1 "value" value: String
} }

/// Response of [`AnalyzeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeConversationOutput {
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub finish_reason: Option<String>,
    pub input_tokens: Option<String>,
    pub output_tokens: Option<String>,
    pub success: Option<bool>,
    pub text: Option<String>,
    pub total_tokens: Option<String>,
}
model! { AnalyzeConversationOutput {
    0 "errorCode" error_code: String, 1 "errorInfo" error_info: String, 2 "finishReason" finish_reason: String,
    3 "inputTokens" input_tokens: String, 4 "outputTokens" output_tokens: String, 5 "success" success: bool,
    6 "text" text: String, 7 "totalTokens" total_tokens: String
} }

/// `AnalyzeImage` of `contactcenterai` 2024-06-03.
///
/// POST `/{workspaceId}/ccai/app/{appId}/analyzeImage`. Changes data. See
/// <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/AnalyzeImage>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeImage {
    pub image_urls: Option<Vec<String>>,
    pub response_format_type: Option<String>,
    pub result_types: Option<Vec<String>>,
    /// Required.
    pub stream: bool,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub app_id: String,
}
operation! { AnalyzeImage(stream: bool, workspace_id: String, app_id: String) "AnalyzeImage" -> AnalyzeImageOutput {
    0 "imageUrls" image_urls: Vec<String>, 1 "responseFormatType" response_format_type: String,
    2 "resultTypes" result_types: Vec<String>, 3 "stream" stream, 4 "workspaceId" workspace_id, 5 "appId" app_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{workspaceId}/ccai/app/{appId}/analyzeImage", body: BodyStyle::Json, } }

/// Response of [`AnalyzeImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeImageOutput {
    pub finish_reason: Option<String>,
    pub input_tokens: Option<String>,
    pub output_tokens: Option<String>,
    pub success: Option<bool>,
    pub text: Option<String>,
    pub total_tokens: Option<String>,
}
model! { AnalyzeImageOutput {
    0 "finishReason" finish_reason: String, 1 "inputTokens" input_tokens: String,
    2 "outputTokens" output_tokens: String, 3 "success" success: bool, 4 "text" text: String,
    5 "totalTokens" total_tokens: String
} }

/// Creates task: `CreateTask` of `contactcenterai` 2024-06-03.
///
/// POST `/{workspaceId}/ccai/app/{appId}/createTask`. Changes data. See
/// <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/CreateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    pub call_back_url: Option<String>,
    pub category_tags: Option<Vec<CreateTaskCategoryTags>>,
    pub custom_prompt: Option<String>,
    pub dialogue: Option<CreateTaskDialogue>,
    pub examples: Option<CreateTaskExamples>,
    pub fields: Option<Vec<CreateTaskFields>>,
    /// Required.
    pub model_code: String,
    pub response_format_type: Option<String>,
    pub result_types: Option<Vec<String>>,
    pub service_inspection: Option<CreateTaskServiceInspection>,
    /// Required.
    pub task_type: String,
    pub template_ids: Option<Vec<String>>,
    pub transcription: Option<CreateTaskTranscription>,
    pub variables: Option<Vec<CreateTaskVariables>>,
    /// Required.
    pub workspace_id: String,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Path, Style::None),
    Mark::new(15, Location::Path, Style::None)
] { path: "/{workspaceId}/ccai/app/{appId}/createTask", body: BodyStyle::Json, } }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskCategoryTags {
    pub tag_desc: Option<String>,
    pub tag_name: Option<String>,
}
input! { CreateTaskCategoryTags() {
    0 "tagDesc" tag_desc: String, 1 "tagName" tag_name: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskDialogue {
    /// Required.
    pub sentences: Option<Vec<CreateTaskSentences>>,
    pub session_id: Option<String>,
}
input! { CreateTaskDialogue(sentences: Vec<CreateTaskSentences>) {
    0 "sentences" sentences: Vec<CreateTaskSentences>, 1 "sessionId" session_id: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskSentences {
    /// Required.
    pub role: Option<String>,
    /// Required.
    pub text: Option<String>,
}
input! { CreateTaskSentences(role: String, text: String) {
    0 "role" role: String, 1 "text" text: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskExamples {
    pub output: Option<String>,
    /// Required.
    pub sentences: Option<Vec<CreateTaskExamplesSentences>>,
}
input! { CreateTaskExamples(sentences: Vec<CreateTaskExamplesSentences>) {
    0 "output" output: String, 1 "sentences" sentences: Vec<CreateTaskExamplesSentences>
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskExamplesSentences {
    /// Required.
    pub role: Option<String>,
    /// Required.
    pub text: Option<String>,
}
input! { CreateTaskExamplesSentences(role: String, text: String) {
    0 "role" role: String, 1 "text" text: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFields {
    pub code: Option<String>,
    /// Required.
    pub desc: Option<String>,
    pub enum_values: Option<Vec<CreateTaskEnumValues>>,
    /// Required.
    pub name: Option<String>,
}
input! { CreateTaskFields(desc: String, name: String) {
    0 "code" code: String, 1 "desc" desc: String, 2 "enumValues" enum_values: Vec<CreateTaskEnumValues>,
    3 "name" name: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskEnumValues {
    /// Required.
    pub desc: Option<String>,
    /// Required.
    pub enum_value: Option<String>,
}
input! { CreateTaskEnumValues(desc: String, enum_value: String) {
    0 "desc" desc: String, 1 "enumValue" enum_value: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskServiceInspection {
    /// Required.
    pub inspection_contents: Option<Vec<CreateTaskInspectionContents>>,
    /// Required.
    pub inspection_introduction: Option<String>,
    /// Required.
    pub scene_introduction: Option<String>,
}
input! {
    CreateTaskServiceInspection(inspection_contents: Vec<CreateTaskInspectionContents>, inspection_introduction: String, scene_introduction: String) {
    0 "inspectionContents" inspection_contents: Vec<CreateTaskInspectionContents>,
    1 "inspectionIntroduction" inspection_introduction: String, 2 "sceneIntroduction" scene_introduction: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskInspectionContents {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub title: Option<String>,
}
input! { CreateTaskInspectionContents(content: String, title: String) {
    0 "content" content: String, 1 "title" title: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskTranscription {
    pub asr_model_code: Option<String>,
    pub auto_split: Option<i64>,
    pub client_channel: Option<i64>,
    /// Required.
    pub file_name: Option<String>,
    pub language_hints: Option<String>,
    pub level: Option<String>,
    pub role_identification: Option<bool>,
    pub service_channel: Option<i64>,
    pub service_channel_keywords: Option<Vec<String>>,
    pub vocabulary_id: Option<String>,
    /// Required.
    pub voice_file_url: Option<String>,
}
input! { CreateTaskTranscription(file_name: String, voice_file_url: String) {
    0 "asrModelCode" asr_model_code: String, 1 "autoSplit" auto_split: i64, 2 "clientChannel" client_channel: i64,
    3 "fileName" file_name: String, 4 "languageHints" language_hints: String, 5 "level" level: String,
    6 "roleIdentification" role_identification: bool, 7 "serviceChannel" service_channel: i64,
    8 "serviceChannelKeywords" service_channel_keywords: Vec<String>, 9 "vocabularyId" vocabulary_id: String,
    10 "voiceFileUrl" voice_file_url: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskVariables {
    pub variable_code: Option<String>,
    pub variable_value: Option<String>,
}
input! { CreateTaskVariables() {
    0 "variableCode" variable_code: String, 1 "variableValue" variable_value: String
} }

/// Response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub data: Option<CreateTaskData>,
    pub success: Option<String>,
}
model! { CreateTaskOutput {
    0 "data" data: CreateTaskData, 1 "success" success: String
} }

/// In the response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskData {
    pub task_id: Option<String>,
}
model! { CreateTaskData {
    0 "taskId" task_id: String
} }

/// Creates vocab: `CreateVocab` of `contactcenterai` 2024-06-03.
///
/// POST `/vocab/createVocab`. Changes data. See
/// <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/CreateVocab>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVocab {
    pub audio_model_code: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub word_weight_list: Vec<CreateVocabWordWeightList>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateVocab(name: String, word_weight_list: Vec<CreateVocabWordWeightList>, workspace_id: String)
    "CreateVocab" -> CreateVocabOutput {
    0 "audioModelCode" audio_model_code: String, 1 "description" description: String, 2 "name" name,
    3 "wordWeightList" word_weight_list, 4 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/vocab/createVocab", body: BodyStyle::Json, } }

/// In the request of [`CreateVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVocabWordWeightList {
    /// Required.
    pub weight: Option<i64>,
    /// Required.
    pub word: Option<String>,
}
input! { CreateVocabWordWeightList(weight: i64, word: String) {
    0 "weight" weight: i64, 1 "word" word: String
} }

/// Response of [`CreateVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVocabOutput {
    pub data: Option<CreateVocabData>,
    pub success: Option<String>,
}
model! { CreateVocabOutput {
    0 "data" data: CreateVocabData, 1 "success" success: String
} }

/// In the response of [`CreateVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVocabData {
    pub vocabulary_id: Option<String>,
}
model! { CreateVocabData {
    0 "vocabularyId" vocabulary_id: String
} }

/// Deletes vocab: `DeleteVocab` of `contactcenterai` 2024-06-03.
///
/// POST `/vocab/deleteVocab`. Changes data. See
/// <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/DeleteVocab>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVocab {
    /// Required.
    pub vocabulary_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteVocab(vocabulary_id: String, workspace_id: String) "DeleteVocab" -> DeleteVocabOutput {
    0 "vocabularyId" vocabulary_id, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/vocab/deleteVocab", body: BodyStyle::Json, } }

/// Response of [`DeleteVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVocabOutput {
    pub data: Option<String>,
    pub success: Option<String>,
}
model! { DeleteVocabOutput {
    0 "data" data: String, 1 "success" success: String
} }

/// `GeneralAnalyzeImage` of `contactcenterai` 2024-06-03.
///
/// POST `/{workspaceId}/ccai/app/{appId}/generalanalyzeImage`. Changes data. See
/// <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/GeneralAnalyzeImage>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralAnalyzeImage {
    pub custom_prompt: Option<String>,
    /// Required.
    pub image_urls: Vec<String>,
    pub stream: Option<bool>,
    pub template_ids: Option<Vec<i64>>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub app_id: String,
}
operation! { GeneralAnalyzeImage(image_urls: Vec<String>, workspace_id: String, app_id: String)
    "GeneralAnalyzeImage" -> GeneralAnalyzeImageOutput {
    0 "customPrompt" custom_prompt: String, 1 "imageUrls" image_urls, 2 "stream" stream: bool,
    3 "templateIds" template_ids: Vec<i64>, 4 "workspaceId" workspace_id, 5 "appId" app_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{workspaceId}/ccai/app/{appId}/generalanalyzeImage", body: BodyStyle::Json, } }

/// Response of [`GeneralAnalyzeImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralAnalyzeImageOutput {
    pub finish_reason: Option<String>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub success: Option<bool>,
    pub text: Option<String>,
    pub total_tokens: Option<i64>,
}
model! { GeneralAnalyzeImageOutput {
    0 "finishReason" finish_reason: String, 1 "inputTokens" input_tokens: i64, 2 "outputTokens" output_tokens: i64,
    3 "success" success: bool, 4 "text" text: String, 5 "totalTokens" total_tokens: i64
} }

/// Gets task result: `GetTaskResult` of `contactcenterai` 2024-06-03.
///
/// GET `/ccai/app/getTaskResult`. Reads only. See
/// <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/GetTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResult {
    pub required_field_list: Option<Vec<String>>,
    pub task_id: Option<String>,
}
operation! { GetTaskResult() "GetTaskResult" -> GetTaskResultOutput {
    0 "requiredFieldList" required_field_list: Vec<String>, 1 "taskId" task_id: String
} [
    Mark::new(0, Location::Default, Style::Simple)
] { method: "GET", path: "/ccai/app/getTaskResult", } }

/// Response of [`GetTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultOutput {
    pub data: Option<GetTaskResultData>,
    pub success: Option<String>,
}
model! { GetTaskResultOutput {
    0 "data" data: GetTaskResultData, 1 "success" success: String
} }

/// In the response of [`GetTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultData {
    pub asr_result: Vec<GetTaskResultAsrResult>,
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
    0 "asrResult" asr_result: Vec<GetTaskResultAsrResult>, 1 "extra" extra: String,
    2 "ragErrorMessage" rag_error_message: String, 3 "ragResult" rag_result: String, 4 "ragStatus" rag_status: String,
    5 "taskErrorMessage" task_error_message: String, 6 "taskId" task_id: String, 7 "taskStatus" task_status: String,
    8 "text" text: String, 9 "usage" usage: GetTaskResultUsage
} }

/// In the response of [`GetTaskResult`].
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
    0 "begin" begin: i64, 1 "emotionValue" emotion_value: i64, 2 "end" end: i64, 3 "role" role: String,
    4 "roleName" role_name: String, 5 "speechRate" speech_rate: i64, 6 "words" words: String
} }

/// In the response of [`GetTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultUsage {
    pub rag: Option<GetTaskResultRag>,
}
model! { GetTaskResultUsage {
    0 "rag" rag: GetTaskResultRag
} }

/// In the response of [`GetTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultRag {
    pub adaptive: Option<GetTaskResultAdaptive>,
    pub dialog_summary: Option<GetTaskResultDialogSummary>,
}
model! { GetTaskResultRag {
    0 "adaptive" adaptive: GetTaskResultAdaptive, 1 "dialogSummary" dialog_summary: GetTaskResultDialogSummary
} }

/// In the response of [`GetTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultAdaptive {
    pub input_tokens: Option<i64>,
    pub invoke_count: Option<i64>,
    pub output_tokens: Option<i64>,
}
model! { GetTaskResultAdaptive {
    0 "inputTokens" input_tokens: i64, 1 "invokeCount" invoke_count: i64, 2 "outputTokens" output_tokens: i64
} }

/// In the response of [`GetTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultDialogSummary {
    pub input_tokens: Option<i64>,
    pub invoke_count: Option<i64>,
    pub output_tokens: Option<i64>,
}
model! { GetTaskResultDialogSummary {
    0 "inputTokens" input_tokens: i64, 1 "invokeCount" invoke_count: i64, 2 "outputTokens" output_tokens: i64
} }

/// Gets vocab: `GetVocab` of `contactcenterai` 2024-06-03.
///
/// POST `/vocab/getVocab`. Reads only. See <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/GetVocab>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVocab {
    /// Required.
    pub vocabulary_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetVocab(vocabulary_id: String, workspace_id: String) "GetVocab" -> GetVocabOutput {
    0 "vocabularyId" vocabulary_id, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/vocab/getVocab", body: BodyStyle::Json, } }

/// Response of [`GetVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVocabOutput {
    pub data: Option<GetVocabData>,
    pub success: Option<String>,
}
model! { GetVocabOutput {
    0 "data" data: GetVocabData, 1 "success" success: String
} }

/// In the response of [`GetVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVocabData {
    pub audio_model_code: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub vocabulary_id: Option<String>,
    pub word_weight_list: Vec<GetVocabWordWeightList>,
}
model! { GetVocabData {
    0 "audioModelCode" audio_model_code: String, 1 "description" description: String, 2 "name" name: String,
    3 "vocabularyId" vocabulary_id: String, 4 "wordWeightList" word_weight_list: Vec<GetVocabWordWeightList>
} }

/// In the response of [`GetVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVocabWordWeightList {
    pub weight: Option<i64>,
    pub word: Option<String>,
}
model! { GetVocabWordWeightList {
    0 "weight" weight: i64, 1 "word" word: String
} }

/// Lists vocab: `ListVocab` of `contactcenterai` 2024-06-03.
///
/// POST `/vocab/listVocab`. Reads only. See
/// <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/ListVocab>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVocab {
    /// Required.
    pub workspace_id: String,
}
operation! { ListVocab(workspace_id: String) "ListVocab" -> ListVocabOutput {
    0 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/vocab/listVocab", body: BodyStyle::Json, } }

/// Response of [`ListVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVocabOutput {
    pub data: Vec<ListVocabData>,
    pub success: Option<String>,
}
model! { ListVocabOutput {
    0 "data" data: Vec<ListVocabData>, 1 "success" success: String
} }

/// In the response of [`ListVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVocabData {
    pub audio_model_code: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub vocabulary_id: Option<String>,
    pub word_weight_list: Vec<ListVocabWordWeightList>,
}
model! { ListVocabData {
    0 "audioModelCode" audio_model_code: String, 1 "description" description: String, 2 "name" name: String,
    3 "vocabularyId" vocabulary_id: String, 4 "wordWeightList" word_weight_list: Vec<ListVocabWordWeightList>
} }

/// In the response of [`ListVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVocabWordWeightList {
    pub weight: Option<i64>,
    pub word: Option<String>,
}
model! { ListVocabWordWeightList {
    0 "weight" weight: i64, 1 "word" word: String
} }

/// Runs completion: `RunCompletion` of `contactcenterai` 2024-06-03.
///
/// POST `/{workspaceId}/ccai/app/{appId}/completion`. Changes data. See
/// <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/RunCompletion>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletion {
    /// Required.
    pub dialogue: RunCompletionDialogue,
    pub fields: Option<Vec<RunCompletionFields>>,
    pub model_code: Option<String>,
    pub service_inspection: Option<RunCompletionServiceInspection>,
    pub stream: Option<bool>,
    /// Required.
    pub template_ids: Vec<i64>,
    pub response_format_type: Option<String>,
    pub variables: Option<Vec<RunCompletionVariables>>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub app_id: String,
}
operation! {
    RunCompletion(dialogue: RunCompletionDialogue, template_ids: Vec<i64>, workspace_id: String, app_id: String)
    "RunCompletion" -> RunCompletionOutput {
    0 "Dialogue" dialogue, 1 "Fields" fields: Vec<RunCompletionFields>, 2 "ModelCode" model_code: String,
    3 "ServiceInspection" service_inspection: RunCompletionServiceInspection, 4 "Stream" stream: bool,
    5 "TemplateIds" template_ids, 6 "responseFormatType" response_format_type: String,
    7 "variables" variables: Vec<RunCompletionVariables>, 8 "workspaceId" workspace_id, 9 "appId" app_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { path: "/{workspaceId}/ccai/app/{appId}/completion", body: BodyStyle::Json, } }

/// In the request of [`RunCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionDialogue {
    pub sentences: Option<Vec<RunCompletionSentences>>,
    pub session_id: Option<String>,
}
input! { RunCompletionDialogue() {
    0 "Sentences" sentences: Vec<RunCompletionSentences>, 1 "SessionId" session_id: String
} }

/// In the request of [`RunCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionSentences {
    pub chat_id: Option<String>,
    /// Required.
    pub role: Option<String>,
    /// Required.
    pub text: Option<String>,
}
input! { RunCompletionSentences(role: String, text: String) {
    0 "ChatId" chat_id: String, 1 "Role" role: String, 2 "Text" text: String
} }

/// In the request of [`RunCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionFields {
    pub code: Option<String>,
    pub desc: Option<String>,
    pub enum_values: Option<Vec<RunCompletionEnumValues>>,
    /// Required.
    pub name: Option<String>,
}
input! { RunCompletionFields(name: String) {
    0 "Code" code: String, 1 "Desc" desc: String, 2 "EnumValues" enum_values: Vec<RunCompletionEnumValues>,
    3 "Name" name: String
} }

/// In the request of [`RunCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionEnumValues {
    pub desc: Option<String>,
    /// Required.
    pub enum_value: Option<String>,
}
input! { RunCompletionEnumValues(enum_value: String) {
    0 "Desc" desc: String, 1 "EnumValue" enum_value: String
} }

/// In the request of [`RunCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionServiceInspection {
    pub inspection_contents: Option<Vec<RunCompletionInspectionContents>>,
    pub inspection_introduction: Option<String>,
    pub scene_introduction: Option<String>,
}
input! { RunCompletionServiceInspection() {
    0 "InspectionContents" inspection_contents: Vec<RunCompletionInspectionContents>,
    1 "InspectionIntroduction" inspection_introduction: String, 2 "SceneIntroduction" scene_introduction: String
} }

/// In the request of [`RunCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionInspectionContents {
    pub content: Option<String>,
    /// Required.
    pub title: Option<String>,
}
input! { RunCompletionInspectionContents(title: String) {
    0 "Content" content: String, 1 "Title" title: String
} }

/// In the request of [`RunCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionVariables {
    pub variable_code: Option<String>,
    pub variable_value: Option<String>,
}
input! { RunCompletionVariables() {
    0 "variableCode" variable_code: String, 1 "variableValue" variable_value: String
} }

/// Response of [`RunCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionOutput {
    pub finish_reason: Option<String>,
    pub text: Option<String>,
    pub input_tokens: Option<String>,
    pub output_tokens: Option<String>,
    pub rag_status: Option<String>,
    pub total_tokens: Option<String>,
    pub usage: Option<RunCompletionUsage>,
}
model! { RunCompletionOutput {
    0 "FinishReason" finish_reason: String, 1 "Text" text: String, 2 "inputTokens" input_tokens: String,
    3 "outputTokens" output_tokens: String, 4 "ragStatus" rag_status: String, 5 "totalTokens" total_tokens: String,
    6 "usage" usage: RunCompletionUsage
} }

/// In the response of [`RunCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionUsage {
    pub rag: Option<RunCompletionRag>,
}
model! { RunCompletionUsage {
    0 "rag" rag: RunCompletionRag
} }

/// In the response of [`RunCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionRag {
    pub adaptive: Option<RunCompletionAdaptive>,
    pub dialog_summary: Option<RunCompletionDialogSummary>,
}
model! { RunCompletionRag {
    0 "adaptive" adaptive: RunCompletionAdaptive, 1 "dialogSummary" dialog_summary: RunCompletionDialogSummary
} }

/// In the response of [`RunCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionAdaptive {
    pub input_tokens: Option<i64>,
    pub invoke_count: Option<i64>,
    pub output_tokens: Option<i64>,
}
model! { RunCompletionAdaptive {
    0 "inputTokens" input_tokens: i64, 1 "invokeCount" invoke_count: i64, 2 "outputTokens" output_tokens: i64
} }

/// In the response of [`RunCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionDialogSummary {
    pub input_tokens: Option<i64>,
    pub invoke_count: Option<i64>,
    pub output_tokens: Option<i64>,
}
model! { RunCompletionDialogSummary {
    0 "inputTokens" input_tokens: i64, 1 "invokeCount" invoke_count: i64, 2 "outputTokens" output_tokens: i64
} }

/// Runs completion message: `RunCompletionMessage` of `contactcenterai` 2024-06-03.
///
/// POST `/{workspaceId}/ccai/app/{appId}/completion_message`. Changes data. See
/// <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/RunCompletionMessage>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionMessage {
    /// Required.
    pub messages: Vec<RunCompletionMessageMessages>,
    pub model_code: Option<String>,
    pub stream: Option<bool>,
    pub response_format_type: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub app_id: String,
}
operation! { RunCompletionMessage(messages: Vec<RunCompletionMessageMessages>, workspace_id: String, app_id: String)
    "RunCompletionMessage" -> RunCompletionMessageOutput {
    0 "Messages" messages, 1 "ModelCode" model_code: String, 2 "Stream" stream: bool,
    3 "responseFormatType" response_format_type: String, 4 "workspaceId" workspace_id, 5 "appId" app_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{workspaceId}/ccai/app/{appId}/completion_message", body: BodyStyle::Json, } }

/// In the request of [`RunCompletionMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionMessageMessages {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub role: Option<String>,
}
input! { RunCompletionMessageMessages(content: String, role: String) {
    0 "Content" content: String, 1 "Role" role: String
} }

/// Response of [`RunCompletionMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCompletionMessageOutput {
    pub finish_reason: Option<String>,
    pub text: Option<String>,
    pub input_tokens: Option<String>,
    pub output_tokens: Option<String>,
    pub total_tokens: Option<String>,
}
model! { RunCompletionMessageOutput {
    0 "FinishReason" finish_reason: String, 1 "Text" text: String, 2 "inputTokens" input_tokens: String,
    3 "outputTokens" output_tokens: String, 4 "totalTokens" total_tokens: String
} }

/// Updates vocab: `UpdateVocab` of `contactcenterai` 2024-06-03.
///
/// POST `/vocab/updateVocab`. Changes data. See
/// <https://api.alibabacloud.com/document/ContactCenterAI/2024-06-03/UpdateVocab>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVocab {
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub vocabulary_id: String,
    pub word_weight_list: Option<Vec<UpdateVocabWordWeightList>>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateVocab(vocabulary_id: String, workspace_id: String) "UpdateVocab" -> UpdateVocabOutput {
    0 "description" description: String, 1 "name" name: String, 2 "vocabularyId" vocabulary_id,
    3 "wordWeightList" word_weight_list: Vec<UpdateVocabWordWeightList>, 4 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/vocab/updateVocab", body: BodyStyle::Json, } }

/// In the request of [`UpdateVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVocabWordWeightList {
    /// Required.
    pub weight: Option<i64>,
    /// Required.
    pub word: Option<String>,
}
input! { UpdateVocabWordWeightList(weight: i64, word: String) {
    0 "weight" weight: i64, 1 "word" word: String
} }

/// Response of [`UpdateVocab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVocabOutput {
    pub data: Option<String>,
    pub success: Option<String>,
}
model! { UpdateVocabOutput {
    0 "data" data: String, 1 "success" success: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AnalyzeAudioSync, AnalyzeConversation, AnalyzeImage, CreateTask, CreateVocab, DeleteVocab, GeneralAnalyzeImage,
    GetTaskResult, GetVocab, ListVocab, RunCompletion, RunCompletionMessage, UpdateVocab
}
