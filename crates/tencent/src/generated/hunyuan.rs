//! `hunyuan` of Tencent Cloud, API version 2023-09-01.
//!
//! Endpoint: `hunyuan.tencentcloudapi.com`, or `hunyuan.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, hunyuan::GetEmbedding};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetEmbedding::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "hunyuan",
    "2023-09-01",
    "hunyuan",
    &Endpoints::NONE,
);

/// Activates service: `ActivateService` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=ActivateService>.
///
/// Errors: [`codes::FAILED_OPERATION_CONSOLE_SERVER_ERROR`], [`codes::FAILED_OPERATION_PARTNER_ACCOUNT_UN_SUPPORT`],
/// [`codes::FAILED_OPERATION_USER_UN_AUTH_ERROR`], [`codes::RESOURCE_UNAVAILABLE_IN_ARREARS`],
/// [`codes::RESOURCE_UNAVAILABLE_LOW_BALANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateService {
    pub pay_mode: Option<i64>,
}
operation! { ActivateService() "ActivateService" -> Empty {
    0 "PayMode" pay_mode: i64
} }

/// Response of [`ActivateService`]: empty.
pub type ActivateServiceOutput = Empty;

/// `ChatCompletions` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=ChatCompletions>.
///
/// The response can be a stream of events: see `Client::stream`.
///
/// Errors: [`codes::INVALID_PARAMETER_IMAGE_COUNT_LIMIT_EXCEEDED_ERROR`],
/// [`codes::INVALID_PARAMETER_IMAGE_PROCESSING_FAILURE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_REQUEST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletions {
    /// Required.
    pub model: String,
    /// Required.
    pub messages: Vec<Message>,
    pub stream: Option<bool>,
    pub stream_moderation: Option<bool>,
    pub top_p: Option<f64>,
    pub temperature: Option<f64>,
    pub enable_enhancement: Option<bool>,
    pub tools: Option<Vec<Tool>>,
    pub tool_choice: Option<String>,
    pub custom_tool: Option<Tool>,
    pub search_info: Option<bool>,
    pub citation: Option<bool>,
    pub enable_speed_search: Option<bool>,
    pub enable_multimedia: Option<bool>,
    /// Deprecated.
    pub enable_deep_search: Option<bool>,
    pub seed: Option<i64>,
    pub force_search_enhancement: Option<bool>,
    pub stop: Option<Vec<String>>,
    pub enable_recommended_questions: Option<bool>,
    /// Deprecated.
    pub enable_deep_read: Option<bool>,
    pub web_search_options: Option<WebSearchOptions>,
    pub topic_choice: Option<String>,
    pub enable_thinking: Option<bool>,
}
operation! { ChatCompletions(model: String, messages: Vec<Message>) "ChatCompletions" -> ChatCompletionsOutput {
    0 "Model" model, 1 "Messages" messages, 2 "Stream" stream: bool, 3 "StreamModeration" stream_moderation: bool,
    4 "TopP" top_p: f64, 5 "Temperature" temperature: f64, 6 "EnableEnhancement" enable_enhancement: bool,
    7 "Tools" tools: Vec<Tool>, 8 "ToolChoice" tool_choice: String, 9 "CustomTool" custom_tool: Tool,
    10 "SearchInfo" search_info: bool, 11 "Citation" citation: bool, 12 "EnableSpeedSearch" enable_speed_search: bool,
    13 "EnableMultimedia" enable_multimedia: bool, 14 "EnableDeepSearch" enable_deep_search: bool, 15 "Seed" seed: i64,
    16 "ForceSearchEnhancement" force_search_enhancement: bool, 17 "Stop" stop: Vec<String>,
    18 "EnableRecommendedQuestions" enable_recommended_questions: bool, 19 "EnableDeepRead" enable_deep_read: bool,
    20 "WebSearchOptions" web_search_options: WebSearchOptions, 21 "TopicChoice" topic_choice: String,
    22 "EnableThinking" enable_thinking: bool
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// Required.
    pub role: Option<String>,
    pub content: Option<String>,
    pub contents: Option<Vec<Content>>,
    pub tool_call_id: Option<String>,
    pub tool_calls: Option<Vec<ToolCall>>,
    pub file_ids: Option<Vec<String>>,
    pub reasoning_content: Option<String>,
}
input! { Message(role: String) {
    0 "Role" role: String, 1 "Content" content: String, 2 "Contents" contents: Vec<Content>,
    3 "ToolCallId" tool_call_id: String, 4 "ToolCalls" tool_calls: Vec<ToolCall>, 5 "FileIDs" file_ids: Vec<String>,
    6 "ReasoningContent" reasoning_content: String
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// Required.
    pub r#type: Option<String>,
    pub text: Option<String>,
    pub image_url: Option<ImageUrl>,
    pub video_url: Option<VideoUrl>,
    pub video_frames: Option<VideoFrames>,
}
input! { Content(r#type: String) {
    0 "Type" r#type: String, 1 "Text" text: String, 2 "ImageUrl" image_url: ImageUrl, 3 "VideoUrl" video_url: VideoUrl,
    4 "VideoFrames" video_frames: VideoFrames
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUrl {
    /// Required.
    pub url: Option<String>,
}
input! { ImageUrl(url: String) {
    0 "Url" url: String
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoUrl {
    pub url: Option<String>,
    pub fps: Option<f64>,
}
input! { VideoUrl() {
    0 "Url" url: String, 1 "Fps" fps: f64
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoFrames {
    pub frames: Option<Vec<String>>,
}
input! { VideoFrames() {
    0 "Frames" frames: Vec<String>
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCall {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub function: Option<ToolCallFunction>,
    pub index: Option<i64>,
}
input! { ToolCall(id: String, r#type: String, function: ToolCallFunction) {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Function" function: ToolCallFunction, 3 "Index" index: i64
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCallFunction {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub arguments: Option<String>,
}
input! { ToolCallFunction(name: String, arguments: String) {
    0 "Name" name: String, 1 "Arguments" arguments: String
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tool {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub function: Option<ToolFunction>,
}
input! { Tool(r#type: String, function: ToolFunction) {
    0 "Type" r#type: String, 1 "Function" function: ToolFunction
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolFunction {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub parameters: Option<String>,
    pub description: Option<String>,
}
input! { ToolFunction(name: String, parameters: String) {
    0 "Name" name: String, 1 "Parameters" parameters: String, 2 "Description" description: String
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchOptions {
    pub knowledge: Option<Vec<Knowledge>>,
    pub user_location: Option<UserLocation>,
    pub processes: Option<bool>,
    pub enable_image: Option<bool>,
    pub enable_music: Option<bool>,
}
input! { WebSearchOptions() {
    0 "Knowledge" knowledge: Vec<Knowledge>, 1 "UserLocation" user_location: UserLocation,
    2 "Processes" processes: bool, 3 "EnableImage" enable_image: bool, 4 "EnableMusic" enable_music: bool
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Knowledge {
    pub text: Option<String>,
}
input! { Knowledge() {
    0 "Text" text: String
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserLocation {
    pub r#type: Option<String>,
    pub approximate: Option<Approximate>,
}
input! { UserLocation() {
    0 "Type" r#type: String, 1 "Approximate" approximate: Approximate
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Approximate {
    pub country: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub timezone: Option<String>,
    pub address: Option<String>,
}
input! { Approximate() {
    0 "Country" country: String, 1 "City" city: String, 2 "Region" region: String, 3 "Timezone" timezone: String,
    4 "Address" address: String
} }

/// Response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionsOutput {
    pub created: Option<i64>,
    pub usage: Option<Usage>,
    pub note: Option<String>,
    pub id: Option<String>,
    pub choices: Vec<Choice>,
    pub error_msg: Option<ErrorMsg>,
    /// Deprecated.
    pub moderation_level: Option<String>,
    pub search_info: Option<SearchInfo>,
    pub replaces: Vec<Replace>,
    pub recommended_questions: Vec<String>,
    pub processes: Option<Processes>,
}
model! { ChatCompletionsOutput {
    0 "Created" created: i64, 1 "Usage" usage: Usage, 2 "Note" note: String, 3 "Id" id: String,
    4 "Choices" choices: Vec<Choice>, 5 "ErrorMsg" error_msg: ErrorMsg, 6 "ModerationLevel" moderation_level: String,
    7 "SearchInfo" search_info: SearchInfo, 8 "Replaces" replaces: Vec<Replace>,
    9 "RecommendedQuestions" recommended_questions: Vec<String>, 10 "Processes" processes: Processes
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    pub prompt_tokens: Option<i64>,
    pub completion_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
    pub prompt_tokens_details: Option<PromptTokensDetails>,
}
model! { Usage {
    0 "PromptTokens" prompt_tokens: i64, 1 "CompletionTokens" completion_tokens: i64, 2 "TotalTokens" total_tokens: i64,
    3 "PromptTokensDetails" prompt_tokens_details: PromptTokensDetails
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptTokensDetails {
    pub cached_tokens: Option<String>,
}
model! { PromptTokensDetails {
    0 "CachedTokens" cached_tokens: String
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    pub finish_reason: Option<String>,
    pub delta: Option<Delta>,
    pub message: Option<Message>,
    pub index: Option<i64>,
    pub moderation_level: Option<String>,
}
model! { Choice {
    0 "FinishReason" finish_reason: String, 1 "Delta" delta: Delta, 2 "Message" message: Message, 3 "Index" index: i64,
    4 "ModerationLevel" moderation_level: String
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delta {
    pub role: Option<String>,
    pub content: Option<String>,
    pub tool_calls: Vec<ToolCall>,
    pub reasoning_content: Option<String>,
}
model! { Delta {
    0 "Role" role: String, 1 "Content" content: String, 2 "ToolCalls" tool_calls: Vec<ToolCall>,
    3 "ReasoningContent" reasoning_content: String
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorMsg {
    pub msg: Option<String>,
    pub code: Option<i64>,
}
model! { ErrorMsg {
    0 "Msg" msg: String, 1 "Code" code: i64
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInfo {
    pub search_results: Vec<SearchResult>,
    pub mindmap: Option<Mindmap>,
    pub relevant_events: Vec<RelevantEvent>,
    pub relevant_entities: Vec<RelevantEntity>,
    pub timeline: Vec<Timeline>,
    pub support_deep_search: Option<bool>,
    pub outline: Vec<String>,
}
model! { SearchInfo {
    0 "SearchResults" search_results: Vec<SearchResult>, 1 "Mindmap" mindmap: Mindmap,
    2 "RelevantEvents" relevant_events: Vec<RelevantEvent>, 3 "RelevantEntities" relevant_entities: Vec<RelevantEntity>,
    4 "Timeline" timeline: Vec<Timeline>, 5 "SupportDeepSearch" support_deep_search: bool,
    6 "Outline" outline: Vec<String>
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResult {
    pub index: Option<i64>,
    pub title: Option<String>,
    pub url: Option<String>,
    pub text: Option<String>,
    pub icon: Option<String>,
}
model! { SearchResult {
    0 "Index" index: i64, 1 "Title" title: String, 2 "Url" url: String, 3 "Text" text: String, 4 "Icon" icon: String
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mindmap {
    pub thumb_url: Option<String>,
    pub url: Option<String>,
}
model! { Mindmap {
    0 "ThumbUrl" thumb_url: String, 1 "Url" url: String
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelevantEvent {
    pub title: Option<String>,
    pub content: Option<String>,
    pub datetime: Option<String>,
    pub reference: Vec<i64>,
}
model! { RelevantEvent {
    0 "Title" title: String, 1 "Content" content: String, 2 "Datetime" datetime: String,
    3 "Reference" reference: Vec<i64>
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelevantEntity {
    pub name: Option<String>,
    pub content: Option<String>,
    pub reference: Vec<i64>,
}
model! { RelevantEntity {
    0 "Name" name: String, 1 "Content" content: String, 2 "Reference" reference: Vec<i64>
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Timeline {
    pub title: Option<String>,
    pub datetime: Option<String>,
    pub url: Option<String>,
}
model! { Timeline {
    0 "Title" title: String, 1 "Datetime" datetime: String, 2 "Url" url: String
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Replace {
    pub id: Option<String>,
    pub multimedia: Vec<Multimedia>,
}
model! { Replace {
    0 "Id" id: String, 1 "Multimedia" multimedia: Vec<Multimedia>
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Multimedia {
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub jump_url: Option<String>,
    pub thumb_url: Option<String>,
    pub thumb_width: Option<i64>,
    pub thumb_height: Option<i64>,
    pub title: Option<String>,
    pub desc: Option<String>,
    pub singer: Option<String>,
    pub ext: Option<SongExt>,
    pub publish_time: Option<String>,
    pub site_name: Option<String>,
    pub site_icon: Option<String>,
}
model! { Multimedia {
    0 "Type" r#type: String, 1 "Url" url: String, 2 "Width" width: i64, 3 "Height" height: i64,
    4 "JumpUrl" jump_url: String, 5 "ThumbURL" thumb_url: String, 6 "ThumbWidth" thumb_width: i64,
    7 "ThumbHeight" thumb_height: i64, 8 "Title" title: String, 9 "Desc" desc: String, 10 "Singer" singer: String,
    11 "Ext" ext: SongExt, 12 "PublishTime" publish_time: String, 13 "SiteName" site_name: String,
    14 "SiteIcon" site_icon: String
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SongExt {
    pub song_id: Option<i64>,
    pub song_mid: Option<String>,
    pub vip: Option<i64>,
}
model! { SongExt {
    0 "SongId" song_id: i64, 1 "SongMid" song_mid: String, 2 "Vip" vip: i64
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Processes {
    pub message: Option<String>,
    pub state: Option<String>,
    pub num: Option<i64>,
}
model! { Processes {
    0 "Message" message: String, 1 "State" state: String, 2 "Num" num: i64
} }

/// `ChatTranslations` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=ChatTranslations>.
///
/// The response can be a stream of events: see `Client::stream`.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatTranslations {
    /// Required.
    pub model: String,
    pub stream: Option<bool>,
    pub text: Option<String>,
    pub source: Option<String>,
    pub target: Option<String>,
    pub field: Option<String>,
    pub references: Option<Vec<Reference>>,
    pub glossary_ids: Option<Vec<String>>,
}
operation! { ChatTranslations(model: String) "ChatTranslations" -> ChatTranslationsOutput {
    0 "Model" model, 1 "Stream" stream: bool, 2 "Text" text: String, 3 "Source" source: String,
    4 "Target" target: String, 5 "Field" field: String, 6 "References" references: Vec<Reference>,
    7 "GlossaryIDs" glossary_ids: Vec<String>
} }

/// In the request of [`ChatTranslations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reference {
    pub r#type: Option<String>,
    pub text: Option<String>,
    pub translation: Option<String>,
}
input! { Reference() {
    0 "Type" r#type: String, 1 "Text" text: String, 2 "Translation" translation: String
} }

/// Response of [`ChatTranslations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatTranslationsOutput {
    pub id: Option<String>,
    pub note: Option<String>,
    pub created: Option<i64>,
    pub usage: Option<Usage>,
    pub choices: Vec<TranslationChoice>,
    pub error_msg: Option<ErrorMsg>,
}
model! { ChatTranslationsOutput {
    0 "Id" id: String, 1 "Note" note: String, 2 "Created" created: i64, 3 "Usage" usage: Usage,
    4 "Choices" choices: Vec<TranslationChoice>, 5 "ErrorMsg" error_msg: ErrorMsg
} }

/// In the response of [`ChatTranslations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationChoice {
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub delta: Option<TranslationDelta>,
    pub message: Option<TranslationMessage>,
}
model! { TranslationChoice {
    0 "FinishReason" finish_reason: String, 1 "Index" index: i64, 2 "Delta" delta: TranslationDelta,
    3 "Message" message: TranslationMessage
} }

/// In the response of [`ChatTranslations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationDelta {
    pub role: Option<String>,
    pub content: Option<String>,
}
model! { TranslationDelta {
    0 "Role" role: String, 1 "Content" content: String
} }

/// In the response of [`ChatTranslations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationMessage {
    pub role: Option<String>,
    pub content: Option<String>,
}
model! { TranslationMessage {
    0 "Role" role: String, 1 "Content" content: String
} }

/// Creates glossary: `CreateGlossary` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=CreateGlossary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossary {
    /// Required.
    pub name: String,
    /// Required.
    pub source: String,
    /// Required.
    pub target: String,
    pub description: Option<String>,
}
operation! { CreateGlossary(name: String, source: String, target: String) "CreateGlossary" -> CreateGlossaryOutput {
    0 "Name" name, 1 "Source" source, 2 "Target" target, 3 "Description" description: String
} }

/// Response of [`CreateGlossary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossaryOutput {
    pub name: Option<String>,
    pub glossary_id: Option<String>,
}
model! { CreateGlossaryOutput {
    0 "Name" name: String, 1 "GlossaryId" glossary_id: String
} }

/// Creates glossary entry: `CreateGlossaryEntry` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=CreateGlossaryEntry>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossaryEntry {
    /// Required.
    pub glossary_id: String,
    /// Required.
    pub entries: Vec<GlossaryEntryCreateItem>,
}
operation! { CreateGlossaryEntry(glossary_id: String, entries: Vec<GlossaryEntryCreateItem>)
    "CreateGlossaryEntry" -> CreateGlossaryEntryOutput {
    0 "GlossaryId" glossary_id, 1 "Entries" entries
} }

/// In the request of [`CreateGlossaryEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryEntryCreateItem {
    /// Required.
    pub source_term: Option<String>,
    /// Required.
    pub target_term: Option<String>,
}
input! { GlossaryEntryCreateItem(source_term: String, target_term: String) {
    0 "SourceTerm" source_term: String, 1 "TargetTerm" target_term: String
} }

/// Response of [`CreateGlossaryEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossaryEntryOutput {
    pub entries: Vec<GlossaryEntry>,
}
model! { CreateGlossaryEntryOutput {
    0 "Entries" entries: Vec<GlossaryEntry>
} }

/// In the response of [`CreateGlossaryEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryEntry {
    pub source_term: Option<String>,
    pub target_term: Option<String>,
    pub entry_id: Option<String>,
}
model! { GlossaryEntry {
    0 "SourceTerm" source_term: String, 1 "TargetTerm" target_term: String, 2 "EntryId" entry_id: String
} }

/// Creates thread: `CreateThread` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=CreateThread>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThread {}
operation! { CreateThread() "CreateThread" -> CreateThreadOutput {} }

/// Response of [`CreateThread`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThreadOutput {
    pub id: Option<String>,
    pub object: Option<String>,
    pub created_at: Option<i64>,
    pub tool_resources: Option<ThreadToolResources>,
}
model! { CreateThreadOutput {
    0 "ID" id: String, 1 "Object" object: String, 2 "CreatedAt" created_at: i64,
    3 "ToolResources" tool_resources: ThreadToolResources
} }

/// In the response of [`CreateThread`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadToolResources {
    pub code_interpreter: Vec<String>,
    pub vector_store_ids: Vec<String>,
}
model! { ThreadToolResources {
    0 "CodeInterpreter" code_interpreter: Vec<String>, 1 "VectorStoreIDs" vector_store_ids: Vec<String>
} }

/// Deletes glossary: `DeleteGlossary` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=DeleteGlossary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlossary {
    /// Required.
    pub glossary_id: String,
}
operation! { DeleteGlossary(glossary_id: String) "DeleteGlossary" -> Empty {
    0 "GlossaryId" glossary_id
} }

/// Response of [`DeleteGlossary`]: empty.
pub type DeleteGlossaryOutput = Empty;

/// Deletes glossary entry: `DeleteGlossaryEntry` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=DeleteGlossaryEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlossaryEntry {
    /// Required.
    pub glossary_id: String,
    /// Required.
    pub entries: Vec<GlossaryEntryDeleteItem>,
}
operation! { DeleteGlossaryEntry(glossary_id: String, entries: Vec<GlossaryEntryDeleteItem>)
    "DeleteGlossaryEntry" -> Empty {
    0 "GlossaryId" glossary_id, 1 "Entries" entries
} }

/// Response of [`DeleteGlossaryEntry`]: empty.
pub type DeleteGlossaryEntryOutput = Empty;

/// In the request of [`DeleteGlossaryEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryEntryDeleteItem {
    /// Required.
    pub entry_id: Option<String>,
}
input! { GlossaryEntryDeleteItem(entry_id: String) {
    0 "EntryId" entry_id: String
} }

/// `FilesDeletions` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=FilesDeletions>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesDeletions {
    /// Required.
    pub id: String,
}
operation! { FilesDeletions(id: String) "FilesDeletions" -> FilesDeletionsOutput {
    0 "ID" id
} }

/// Response of [`FilesDeletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesDeletionsOutput {
    pub id: Option<String>,
    pub object: Option<String>,
    pub deleted: Option<bool>,
}
model! { FilesDeletionsOutput {
    0 "ID" id: String, 1 "Object" object: String, 2 "Deleted" deleted: bool
} }

/// `FilesList` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=FilesList>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { FilesList() "FilesList" -> FilesListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { FilesList: FileObject = Offset "Offset", "Data" data, total "Total" }

/// Response of [`FilesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesListOutput {
    pub total: Option<i64>,
    pub object: Option<String>,
    pub data: Vec<FileObject>,
}
model! { FilesListOutput {
    0 "Total" total: i64, 1 "Object" object: String, 2 "Data" data: Vec<FileObject>
} }

/// In the response of [`FilesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileObject {
    pub id: Option<String>,
    pub object: Option<String>,
    pub bytes: Option<i64>,
    pub created_at: Option<i64>,
    pub filename: Option<String>,
    pub purpose: Option<String>,
}
model! { FileObject {
    0 "ID" id: String, 1 "Object" object: String, 2 "Bytes" bytes: i64, 3 "CreatedAt" created_at: i64,
    4 "Filename" filename: String, 5 "Purpose" purpose: String
} }

/// `FilesUploads` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=FilesUploads>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesUploads {
    /// Required.
    pub name: String,
    /// Required.
    pub url: String,
}
operation! { FilesUploads(name: String, url: String) "FilesUploads" -> FilesUploadsOutput {
    0 "Name" name, 1 "URL" url
} }

/// Response of [`FilesUploads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesUploadsOutput {
    pub id: Option<String>,
    pub object: Option<String>,
    pub bytes: Option<i64>,
    pub created_at: Option<i64>,
    pub filename: Option<String>,
    pub purpose: Option<String>,
}
model! { FilesUploadsOutput {
    0 "ID" id: String, 1 "Object" object: String, 2 "Bytes" bytes: i64, 3 "CreatedAt" created_at: i64,
    4 "Filename" filename: String, 5 "Purpose" purpose: String
} }

/// Gets embedding: `GetEmbedding` of `hunyuan` 2023-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=GetEmbedding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbedding {
    pub input: Option<String>,
    pub input_list: Option<Vec<String>>,
}
operation! { GetEmbedding() "GetEmbedding" -> GetEmbeddingOutput {
    0 "Input" input: String, 1 "InputList" input_list: Vec<String>
} }

/// Response of [`GetEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbeddingOutput {
    pub data: Vec<EmbeddingData>,
    pub usage: Option<EmbeddingUsage>,
}
model! { GetEmbeddingOutput {
    0 "Data" data: Vec<EmbeddingData>, 1 "Usage" usage: EmbeddingUsage
} }

/// In the response of [`GetEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingData {
    pub embedding: Vec<f64>,
    pub index: Option<i64>,
    pub object: Option<String>,
}
model! { EmbeddingData {
    0 "Embedding" embedding: Vec<f64>, 1 "Index" index: i64, 2 "Object" object: String
} }

/// In the response of [`GetEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingUsage {
    pub prompt_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { EmbeddingUsage {
    0 "PromptTokens" prompt_tokens: i64, 1 "TotalTokens" total_tokens: i64
} }

/// Gets thread: `GetThread` of `hunyuan` 2023-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=GetThread>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThread {
    /// Required.
    pub thread_id: String,
}
operation! { GetThread(thread_id: String) "GetThread" -> GetThreadOutput {
    0 "ThreadID" thread_id
} }

/// Response of [`GetThread`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThreadOutput {
    pub id: Option<String>,
    pub object: Option<String>,
    pub created_at: Option<i64>,
    pub tool_resources: Option<ThreadToolResources>,
}
model! { GetThreadOutput {
    0 "ID" id: String, 1 "Object" object: String, 2 "CreatedAt" created_at: i64,
    3 "ToolResources" tool_resources: ThreadToolResources
} }

/// Gets thread message: `GetThreadMessage` of `hunyuan` 2023-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=GetThreadMessage>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThreadMessage {
    /// Required.
    pub thread_id: String,
    /// Required.
    pub message_id: String,
}
operation! { GetThreadMessage(thread_id: String, message_id: String) "GetThreadMessage" -> GetThreadMessageOutput {
    0 "ThreadID" thread_id, 1 "MessageID" message_id
} }

/// Response of [`GetThreadMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThreadMessageOutput {
    pub id: Option<String>,
    pub object: Option<String>,
    pub created_at: Option<i64>,
    pub thread_id: Option<String>,
    pub status: Option<String>,
    pub in_complete_details: Option<ThreadMessageInCompleteDetailsObject>,
    pub completed_at: Option<i64>,
    pub in_complete_at: Option<i64>,
    pub role: Option<String>,
    pub content: Option<String>,
    pub assistant_id: Option<String>,
    pub run_id: Option<String>,
    pub attachments: Vec<ThreadMessageAttachmentObject>,
}
model! { GetThreadMessageOutput {
    0 "ID" id: String, 1 "Object" object: String, 2 "CreatedAt" created_at: i64, 3 "ThreadID" thread_id: String,
    4 "Status" status: String, 5 "InCompleteDetails" in_complete_details: ThreadMessageInCompleteDetailsObject,
    6 "CompletedAt" completed_at: i64, 7 "InCompleteAt" in_complete_at: i64, 8 "Role" role: String,
    9 "Content" content: String, 10 "AssistantID" assistant_id: String, 11 "RunID" run_id: String,
    12 "Attachments" attachments: Vec<ThreadMessageAttachmentObject>
} }

/// In the response of [`GetThreadMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadMessageInCompleteDetailsObject {
    pub reason: Option<String>,
}
model! { ThreadMessageInCompleteDetailsObject {
    0 "Reason" reason: String
} }

/// In the request of [`GetThreadMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadMessageAttachmentObject {
    pub file_id: Option<String>,
}
input! { ThreadMessageAttachmentObject() {
    0 "FileID" file_id: String
} }

/// Gets thread message list: `GetThreadMessageList` of `hunyuan` 2023-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=GetThreadMessageList>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThreadMessageList {
    /// Required.
    pub thread_id: String,
    pub limit: Option<i64>,
    pub order: Option<String>,
}
operation! { GetThreadMessageList(thread_id: String) "GetThreadMessageList" -> GetThreadMessageListOutput {
    0 "ThreadID" thread_id, 1 "Limit" limit: i64, 2 "Order" order: String
} }

/// Response of [`GetThreadMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThreadMessageListOutput {
    pub data: Vec<ThreadMessage>,
    /// Deprecated.
    pub first_id: Option<String>,
    /// Deprecated.
    pub last_id: Option<i64>,
    pub has_more: Option<bool>,
    pub object: Option<String>,
    pub first_msg_id: Option<String>,
    pub last_msg_id: Option<String>,
}
model! { GetThreadMessageListOutput {
    0 "Data" data: Vec<ThreadMessage>, 1 "FirstID" first_id: String, 2 "LastID" last_id: i64,
    3 "HasMore" has_more: bool, 4 "Object" object: String, 5 "FirstMsgID" first_msg_id: String,
    6 "LastMsgID" last_msg_id: String
} }

/// In the response of [`GetThreadMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadMessage {
    pub id: Option<String>,
    pub object: Option<String>,
    pub created_at: Option<i64>,
    pub thread_id: Option<String>,
    pub status: Option<String>,
    pub in_complete_details: Option<ThreadMessageInCompleteDetailsObject>,
    pub completed_at: Option<i64>,
    pub in_complete_at: Option<i64>,
    pub role: Option<String>,
    pub content: Option<String>,
    pub assistant_id: Option<String>,
    pub run_id: Option<String>,
    pub attachments: Vec<ThreadMessageAttachmentObject>,
}
model! { ThreadMessage {
    0 "ID" id: String, 1 "Object" object: String, 2 "CreatedAt" created_at: i64, 3 "ThreadID" thread_id: String,
    4 "Status" status: String, 5 "InCompleteDetails" in_complete_details: ThreadMessageInCompleteDetailsObject,
    6 "CompletedAt" completed_at: i64, 7 "InCompleteAt" in_complete_at: i64, 8 "Role" role: String,
    9 "Content" content: String, 10 "AssistantID" assistant_id: String, 11 "RunID" run_id: String,
    12 "Attachments" attachments: Vec<ThreadMessageAttachmentObject>
} }

/// Gets token count: `GetTokenCount` of `hunyuan` 2023-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=GetTokenCount>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenCount {
    /// Required.
    pub prompt: String,
}
operation! { GetTokenCount(prompt: String) "GetTokenCount" -> GetTokenCountOutput {
    0 "Prompt" prompt
} }

/// Response of [`GetTokenCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenCountOutput {
    pub token_count: Option<i64>,
    pub character_count: Option<i64>,
    pub tokens: Vec<String>,
}
model! { GetTokenCountOutput {
    0 "TokenCount" token_count: i64, 1 "CharacterCount" character_count: i64, 2 "Tokens" tokens: Vec<String>
} }

/// `GroupChatCompletions` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=GroupChatCompletions>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupChatCompletions {
    /// Required.
    pub model: String,
    /// Required.
    pub messages: Vec<GroupMessage>,
    pub stream: Option<bool>,
    pub target_character_name: Option<String>,
    pub group_chat_config: Option<GroupChatConfig>,
    pub user_id: Option<String>,
    pub session_id: Option<String>,
}
operation! { GroupChatCompletions(model: String, messages: Vec<GroupMessage>)
    "GroupChatCompletions" -> GroupChatCompletionsOutput {
    0 "Model" model, 1 "Messages" messages, 2 "Stream" stream: bool,
    3 "TargetCharacterName" target_character_name: String, 4 "GroupChatConfig" group_chat_config: GroupChatConfig,
    5 "UserId" user_id: String, 6 "SessionId" session_id: String
} }

/// In the request of [`GroupChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupMessage {
    /// Required.
    pub role: Option<String>,
    pub content: Option<String>,
    pub name: Option<String>,
}
input! { GroupMessage(role: String) {
    0 "Role" role: String, 1 "Content" content: String, 2 "Name" name: String
} }

/// In the request of [`GroupChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupChatConfig {
    pub user_name: Option<String>,
    pub description: Option<String>,
    pub characters: Option<Vec<Character>>,
}
input! { GroupChatConfig() {
    0 "UserName" user_name: String, 1 "Description" description: String, 2 "Characters" characters: Vec<Character>
} }

/// In the request of [`GroupChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Character {
    pub name: Option<String>,
    pub system_prompt: Option<String>,
}
input! { Character() {
    0 "Name" name: String, 1 "SystemPrompt" system_prompt: String
} }

/// Response of [`GroupChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupChatCompletionsOutput {
    pub created: Option<i64>,
    pub usage: Option<Usage>,
    pub note: Option<String>,
    pub id: Option<String>,
    pub choices: Vec<Choice>,
    pub error_msg: Option<ErrorMsg>,
    pub search_info: Option<SearchInfo>,
    pub replaces: Vec<Replace>,
    pub recommended_questions: Vec<String>,
}
model! { GroupChatCompletionsOutput {
    0 "Created" created: i64, 1 "Usage" usage: Usage, 2 "Note" note: String, 3 "Id" id: String,
    4 "Choices" choices: Vec<Choice>, 5 "ErrorMsg" error_msg: ErrorMsg, 6 "SearchInfo" search_info: SearchInfo,
    7 "Replaces" replaces: Vec<Replace>, 8 "RecommendedQuestions" recommended_questions: Vec<String>
} }

/// `ImageQuestion` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=ImageQuestion>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQuestion {
    /// Required.
    pub model: String,
    /// Required.
    pub messages: Vec<ImageMessage>,
    pub stream: Option<bool>,
}
operation! { ImageQuestion(model: String, messages: Vec<ImageMessage>) "ImageQuestion" -> ImageQuestionOutput {
    0 "Model" model, 1 "Messages" messages, 2 "Stream" stream: bool
} }

/// In the request of [`ImageQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMessage {
    /// Required.
    pub role: Option<String>,
    pub content: Option<String>,
    pub contents: Option<Vec<Content>>,
}
input! { ImageMessage(role: String) {
    0 "Role" role: String, 1 "Content" content: String, 2 "Contents" contents: Vec<Content>
} }

/// Response of [`ImageQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQuestionOutput {
    pub created: Option<i64>,
    pub usage: Option<Usage>,
    pub note: Option<String>,
    pub id: Option<String>,
    pub choices: Vec<Choice>,
    pub error_msg: Option<ErrorMsg>,
}
model! { ImageQuestionOutput {
    0 "Created" created: i64, 1 "Usage" usage: Usage, 2 "Note" note: String, 3 "Id" id: String,
    4 "Choices" choices: Vec<Choice>, 5 "ErrorMsg" error_msg: ErrorMsg
} }

/// Lists glossary: `ListGlossary` of `hunyuan` 2023-09-01.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=ListGlossary>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlossary {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListGlossary() "ListGlossary" -> ListGlossaryOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64
} }
paged! { ListGlossary: Glossary = Number "Page", "Glossaries" glossaries, total "Total" }

/// Response of [`ListGlossary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlossaryOutput {
    pub glossaries: Vec<Glossary>,
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
model! { ListGlossaryOutput {
    0 "Glossaries" glossaries: Vec<Glossary>, 1 "Total" total: i64, 2 "Page" page: i64, 3 "PageSize" page_size: i64
} }

/// In the response of [`ListGlossary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Glossary {
    pub glossary_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub source: Option<String>,
    pub target: Option<String>,
}
model! { Glossary {
    0 "GlossaryId" glossary_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "Source" source: String, 4 "Target" target: String
} }

/// Lists glossary entry: `ListGlossaryEntry` of `hunyuan` 2023-09-01.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=ListGlossaryEntry>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlossaryEntry {
    /// Required.
    pub glossary_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListGlossaryEntry(glossary_id: String) "ListGlossaryEntry" -> ListGlossaryEntryOutput {
    0 "GlossaryId" glossary_id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { ListGlossaryEntry: GlossaryEntry = Number "Page", "Entries" entries, total "Total" }

/// Response of [`ListGlossaryEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlossaryEntryOutput {
    pub entries: Vec<GlossaryEntry>,
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
model! { ListGlossaryEntryOutput {
    0 "Entries" entries: Vec<GlossaryEntry>, 1 "Total" total: i64, 2 "Page" page: i64, 3 "PageSize" page_size: i64
} }

/// Queries hunyuan image chat job: `QueryHunyuanImageChatJob` of `hunyuan` 2023-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=QueryHunyuanImageChatJob>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuanImageChatJob {
    pub job_id: Option<String>,
}
operation! { QueryHunyuanImageChatJob() "QueryHunyuanImageChatJob" -> QueryHunyuanImageChatJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`QueryHunyuanImageChatJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuanImageChatJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub chat_id: Option<String>,
    pub result_image: Vec<String>,
    pub result_details: Vec<String>,
    pub history: Vec<History>,
}
model! { QueryHunyuanImageChatJobOutput {
    0 "JobStatusCode" job_status_code: String, 1 "JobStatusMsg" job_status_msg: String,
    2 "JobErrorCode" job_error_code: String, 3 "JobErrorMsg" job_error_msg: String, 4 "ChatId" chat_id: String,
    5 "ResultImage" result_image: Vec<String>, 6 "ResultDetails" result_details: Vec<String>,
    7 "History" history: Vec<History>
} }

/// In the response of [`QueryHunyuanImageChatJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct History {
    pub chat_id: Option<String>,
    pub prompt: Option<String>,
    pub revised_prompt: Option<String>,
    pub seed: Option<i64>,
}
model! { History {
    0 "ChatId" chat_id: String, 1 "Prompt" prompt: String, 2 "RevisedPrompt" revised_prompt: String, 3 "Seed" seed: i64
} }

/// Queries hunyuan image job: `QueryHunyuanImageJob` of `hunyuan` 2023-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=QueryHunyuanImageJob>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuanImageJob {
    /// Required.
    pub job_id: String,
}
operation! { QueryHunyuanImageJob(job_id: String) "QueryHunyuanImageJob" -> QueryHunyuanImageJobOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryHunyuanImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuanImageJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_image: Vec<String>,
    pub result_details: Vec<String>,
    pub revised_prompt: Vec<String>,
}
model! { QueryHunyuanImageJobOutput {
    0 "JobStatusCode" job_status_code: String, 1 "JobStatusMsg" job_status_msg: String,
    2 "JobErrorCode" job_error_code: String, 3 "JobErrorMsg" job_error_msg: String,
    4 "ResultImage" result_image: Vec<String>, 5 "ResultDetails" result_details: Vec<String>,
    6 "RevisedPrompt" revised_prompt: Vec<String>
} }

/// Runs thread: `RunThread` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=RunThread>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunThread {
    /// Required.
    pub thread_id: String,
    pub assistant_id: Option<String>,
    pub model: Option<String>,
    pub additional_messages: Option<Vec<ThreadAdditionalMessage>>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    pub stream: Option<bool>,
    pub max_prompt_tokens: Option<i64>,
    pub max_completion_tokens: Option<i64>,
    pub tools: Option<Vec<Tool>>,
    pub tool_choice: Option<String>,
}
operation! { RunThread(thread_id: String) "RunThread" -> Empty {
    0 "ThreadID" thread_id, 1 "AssistantID" assistant_id: String, 2 "Model" model: String,
    3 "AdditionalMessages" additional_messages: Vec<ThreadAdditionalMessage>, 4 "Temperature" temperature: f64,
    5 "TopP" top_p: f64, 6 "Stream" stream: bool, 7 "MaxPromptTokens" max_prompt_tokens: i64,
    8 "MaxCompletionTokens" max_completion_tokens: i64, 9 "Tools" tools: Vec<Tool>, 10 "ToolChoice" tool_choice: String
} }

/// Response of [`RunThread`]: empty.
pub type RunThreadOutput = Empty;

/// In the request of [`RunThread`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadAdditionalMessage {
    pub role: Option<String>,
    pub content: Option<String>,
    pub attachments: Option<Vec<ThreadMessageAttachmentObject>>,
}
input! { ThreadAdditionalMessage() {
    0 "Role" role: String, 1 "Content" content: String, 2 "Attachments" attachments: Vec<ThreadMessageAttachmentObject>
} }

/// Sets pay mode: `SetPayMode` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=SetPayMode>.
///
/// Errors: [`codes::FAILED_OPERATION_CONSOLE_SERVER_ERROR`], [`codes::FAILED_OPERATION_SET_PAY_MODE_EXCEED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPayMode {
    /// Required.
    pub pay_mode: i64,
}
operation! { SetPayMode(pay_mode: i64) "SetPayMode" -> Empty {
    0 "PayMode" pay_mode
} }

/// Response of [`SetPayMode`]: empty.
pub type SetPayModeOutput = Empty;

/// Submits hunyuan image chat job: `SubmitHunyuanImageChatJob` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=SubmitHunyuanImageChatJob>.
///
/// Errors: [`codes::FAILED_OPERATION_DOWNLOAD_ERROR`], [`codes::FAILED_OPERATION_GENERATE_IMAGE_FAILED`],
/// [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR`],
/// [`codes::OPERATION_DENIED_IMAGE_ILLEGAL_DETECTED`], [`codes::OPERATION_DENIED_TEXT_ILLEGAL_DETECTED`],
/// [`codes::RESOURCE_INSUFFICIENT_CHARGE_RESOURCE_EXHAUST`], [`codes::RESOURCE_UNAVAILABLE_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_STOP_USING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanImageChatJob {
    /// Required.
    pub prompt: String,
    pub chat_id: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitHunyuanImageChatJob(prompt: String) "SubmitHunyuanImageChatJob" -> SubmitHunyuanImageChatJobOutput {
    0 "Prompt" prompt, 1 "ChatId" chat_id: String, 2 "LogoAdd" logo_add: i64, 3 "LogoParam" logo_param: LogoParam
} }

/// In the request of [`SubmitHunyuanImageChatJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoParam {
    pub logo_url: Option<String>,
    pub logo_image: Option<String>,
    pub logo_rect: Option<LogoRect>,
}
input! { LogoParam() {
    0 "LogoUrl" logo_url: String, 1 "LogoImage" logo_image: String, 2 "LogoRect" logo_rect: LogoRect
} }

/// In the request of [`SubmitHunyuanImageChatJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoRect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
input! { LogoRect() {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// Response of [`SubmitHunyuanImageChatJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanImageChatJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHunyuanImageChatJobOutput {
    0 "JobId" job_id: String
} }

/// Submits hunyuan image job: `SubmitHunyuanImageJob` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=SubmitHunyuanImageJob>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR`],
/// [`codes::OPERATION_DENIED_IMAGE_ILLEGAL_DETECTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanImageJob {
    /// Required.
    pub prompt: String,
    pub negative_prompt: Option<String>,
    pub style: Option<String>,
    pub resolution: Option<String>,
    pub num: Option<i64>,
    pub clarity: Option<String>,
    pub content_image: Option<Image>,
    pub revise: Option<i64>,
    pub seed: Option<i64>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitHunyuanImageJob(prompt: String) "SubmitHunyuanImageJob" -> SubmitHunyuanImageJobOutput {
    0 "Prompt" prompt, 1 "NegativePrompt" negative_prompt: String, 2 "Style" style: String,
    3 "Resolution" resolution: String, 4 "Num" num: i64, 5 "Clarity" clarity: String,
    6 "ContentImage" content_image: Image, 7 "Revise" revise: i64, 8 "Seed" seed: i64, 9 "LogoAdd" logo_add: i64,
    10 "LogoParam" logo_param: LogoParam
} }

/// In the request of [`SubmitHunyuanImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
input! { Image() {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

/// Response of [`SubmitHunyuanImageJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanImageJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHunyuanImageJobOutput {
    0 "JobId" job_id: String
} }

/// `TextToImageLite` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=TextToImageLite>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR`], [`codes::OPERATION_DENIED_IMAGE_ILLEGAL_DETECTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToImageLite {
    /// Required.
    pub prompt: String,
    pub negative_prompt: Option<String>,
    pub style: Option<String>,
    pub resolution: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
    pub rsp_img_type: Option<String>,
}
operation! { TextToImageLite(prompt: String) "TextToImageLite" -> TextToImageLiteOutput {
    0 "Prompt" prompt, 1 "NegativePrompt" negative_prompt: String, 2 "Style" style: String,
    3 "Resolution" resolution: String, 4 "LogoAdd" logo_add: i64, 5 "LogoParam" logo_param: LogoParam,
    6 "RspImgType" rsp_img_type: String
} }

/// Response of [`TextToImageLite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToImageLiteOutput {
    pub result_image: Option<String>,
}
model! { TextToImageLiteOutput {
    0 "ResultImage" result_image: String
} }

/// Updates glossary entry: `UpdateGlossaryEntry` of `hunyuan` 2023-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hunyuan&Version=2023-09-01&Action=UpdateGlossaryEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGlossaryEntry {
    /// Required.
    pub glossary_id: String,
    /// Required.
    pub entries: Vec<GlossaryEntryUpdateItem>,
}
operation! { UpdateGlossaryEntry(glossary_id: String, entries: Vec<GlossaryEntryUpdateItem>)
    "UpdateGlossaryEntry" -> UpdateGlossaryEntryOutput {
    0 "GlossaryId" glossary_id, 1 "Entries" entries
} }

/// In the request of [`UpdateGlossaryEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryEntryUpdateItem {
    /// Required.
    pub entry_id: Option<String>,
    pub source_term: Option<String>,
    pub target_term: Option<String>,
}
input! { GlossaryEntryUpdateItem(entry_id: String) {
    0 "EntryId" entry_id: String, 1 "SourceTerm" source_term: String, 2 "TargetTerm" target_term: String
} }

/// Response of [`UpdateGlossaryEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGlossaryEntryOutput {
    pub entries: Vec<GlossaryEntry>,
}
model! { UpdateGlossaryEntryOutput {
    0 "Entries" entries: Vec<GlossaryEntry>
} }

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_CONSOLE_SERVER_ERROR "FailedOperation.ConsoleServerError",
    FAILED_OPERATION_DOWNLOAD_ERROR "FailedOperation.DownloadError",
    FAILED_OPERATION_ENGINE_REQUEST_TIMEOUT "FailedOperation.EngineRequestTimeout",
    FAILED_OPERATION_ENGINE_SERVER_ERROR "FailedOperation.EngineServerError",
    FAILED_OPERATION_ENGINE_SERVER_LIMIT_EXCEEDED "FailedOperation.EngineServerLimitExceeded",
    FAILED_OPERATION_FREE_RESOURCE_PACK_EXHAUSTED "FailedOperation.FreeResourcePackExhausted",
    FAILED_OPERATION_GENERATE_IMAGE_FAILED "FailedOperation.GenerateImageFailed",
    FAILED_OPERATION_IMAGE_DECODE_FAILED "FailedOperation.ImageDecodeFailed",
    FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR "FailedOperation.ImageDownloadError",
    FAILED_OPERATION_PARTNER_ACCOUNT_UN_SUPPORT "FailedOperation.PartnerAccountUnSupport",
    FAILED_OPERATION_RESOURCE_PACK_EXHAUSTED "FailedOperation.ResourcePackExhausted",
    FAILED_OPERATION_SERVICE_NOT_ACTIVATED "FailedOperation.ServiceNotActivated",
    FAILED_OPERATION_SERVICE_STOP "FailedOperation.ServiceStop",
    FAILED_OPERATION_SERVICE_STOP_ARREARS "FailedOperation.ServiceStopArrears",
    FAILED_OPERATION_SET_PAY_MODE_EXCEED "FailedOperation.SetPayModeExceed",
    FAILED_OPERATION_USER_UN_AUTH_ERROR "FailedOperation.UserUnAuthError", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_IMAGE_COUNT_LIMIT_EXCEEDED_ERROR "InvalidParameter.ImageCountLimitExceededError",
    INVALID_PARAMETER_IMAGE_PROCESSING_FAILURE_ERROR "InvalidParameter.ImageProcessingFailureError",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_IMAGE_REQUEST_ERROR "InvalidParameterValue.ImageRequestError",
    INVALID_PARAMETER_VALUE_MODEL "InvalidParameterValue.Model",
    INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR "InvalidParameterValue.ParameterValueError",
    LIMIT_EXCEEDED "LimitExceeded", OPERATION_DENIED_IMAGE_ILLEGAL_DETECTED "OperationDenied.ImageIllegalDetected",
    OPERATION_DENIED_TEXT_ILLEGAL_DETECTED "OperationDenied.TextIllegalDetected",
    RESOURCE_INSUFFICIENT_CHARGE_RESOURCE_EXHAUST "ResourceInsufficient.ChargeResourceExhaust",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE_IN_ARREARS "ResourceUnavailable.InArrears",
    RESOURCE_UNAVAILABLE_LOW_BALANCE "ResourceUnavailable.LowBalance",
    RESOURCE_UNAVAILABLE_NOT_EXIST "ResourceUnavailable.NotExist",
    RESOURCE_UNAVAILABLE_STOP_USING "ResourceUnavailable.StopUsing"
}

#[cfg(feature = "unstable-registry")]
register! {
    ActivateService, ChatCompletions, ChatTranslations, CreateGlossary, CreateGlossaryEntry, CreateThread,
    DeleteGlossary, DeleteGlossaryEntry, FilesDeletions, FilesList, FilesUploads, GetEmbedding, GetThread,
    GetThreadMessage, GetThreadMessageList, GetTokenCount, GroupChatCompletions, ImageQuestion, ListGlossary,
    ListGlossaryEntry, QueryHunyuanImageChatJob, QueryHunyuanImageJob, RunThread, SetPayMode, SubmitHunyuanImageChatJob,
    SubmitHunyuanImageJob, TextToImageLite, UpdateGlossaryEntry
}
