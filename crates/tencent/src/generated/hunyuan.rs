//! `hunyuan` 2023-09-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "hunyuan", version: "2023-09-01", code: "hunyuan", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateService {
    pub pay_mode: Option<u64>,
}
operation! { ActivateService() "ActivateService" -> Empty {
    0 "PayMode" pay_mode: u64
} }

pub type ActivateServiceOutput = Empty;

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletions {
    pub model: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUrl {
    pub url: Option<String>,
}
input! { ImageUrl(url: String) {
    0 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoUrl {
    pub url: Option<String>,
    pub fps: Option<f64>,
}
input! { VideoUrl() {
    0 "Url" url: String, 1 "Fps" fps: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoFrames {
    pub frames: Option<Vec<String>>,
}
input! { VideoFrames() {
    0 "Frames" frames: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCall {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub function: Option<ToolCallFunction>,
    pub index: Option<i64>,
}
input! { ToolCall(id: String, r#type: String, function: ToolCallFunction) {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Function" function: ToolCallFunction, 3 "Index" index: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCallFunction {
    pub name: Option<String>,
    pub arguments: Option<String>,
}
input! { ToolCallFunction(name: String, arguments: String) {
    0 "Name" name: String, 1 "Arguments" arguments: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tool {
    pub r#type: Option<String>,
    pub function: Option<ToolFunction>,
}
input! { Tool(r#type: String, function: ToolFunction) {
    0 "Type" r#type: String, 1 "Function" function: ToolFunction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolFunction {
    pub name: Option<String>,
    pub parameters: Option<String>,
    pub description: Option<String>,
}
input! { ToolFunction(name: String, parameters: String) {
    0 "Name" name: String, 1 "Parameters" parameters: String, 2 "Description" description: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Knowledge {
    pub text: Option<String>,
}
input! { Knowledge() {
    0 "Text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserLocation {
    pub r#type: Option<String>,
    pub approximate: Option<Approximate>,
}
input! { UserLocation() {
    0 "Type" r#type: String, 1 "Approximate" approximate: Approximate
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionsOutput {
    pub created: Option<i64>,
    pub usage: Option<Usage>,
    pub note: Option<String>,
    pub id: Option<String>,
    pub choices: Option<Vec<Choice>>,
    pub error_msg: Option<ErrorMsg>,
    /// Deprecated.
    pub moderation_level: Option<String>,
    pub search_info: Option<SearchInfo>,
    pub replaces: Option<Vec<Replace>>,
    pub recommended_questions: Option<Vec<String>>,
    pub processes: Option<Processes>,
}
model! { ChatCompletionsOutput {
    0 "Created" created, 1 "Usage" usage, 2 "Note" note, 3 "Id" id, 4 "Choices" choices, 5 "ErrorMsg" error_msg,
    6 "ModerationLevel" moderation_level, 7 "SearchInfo" search_info, 8 "Replaces" replaces,
    9 "RecommendedQuestions" recommended_questions, 10 "Processes" processes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    pub prompt_tokens: Option<i64>,
    pub completion_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
    pub prompt_tokens_details: Option<PromptTokensDetails>,
}
model! { Usage {
    0 "PromptTokens" prompt_tokens, 1 "CompletionTokens" completion_tokens, 2 "TotalTokens" total_tokens,
    3 "PromptTokensDetails" prompt_tokens_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptTokensDetails {
    pub cached_tokens: Option<String>,
}
model! { PromptTokensDetails {
    0 "CachedTokens" cached_tokens
} }

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
    0 "FinishReason" finish_reason, 1 "Delta" delta, 2 "Message" message, 3 "Index" index,
    4 "ModerationLevel" moderation_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delta {
    pub role: Option<String>,
    pub content: Option<String>,
    pub tool_calls: Option<Vec<ToolCall>>,
    pub reasoning_content: Option<String>,
}
model! { Delta {
    0 "Role" role, 1 "Content" content, 2 "ToolCalls" tool_calls, 3 "ReasoningContent" reasoning_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorMsg {
    pub msg: Option<String>,
    pub code: Option<i64>,
}
model! { ErrorMsg {
    0 "Msg" msg, 1 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInfo {
    pub search_results: Option<Vec<SearchResult>>,
    pub mindmap: Option<Mindmap>,
    pub relevant_events: Option<Vec<RelevantEvent>>,
    pub relevant_entities: Option<Vec<RelevantEntity>>,
    pub timeline: Option<Vec<Timeline>>,
    pub support_deep_search: Option<bool>,
    pub outline: Option<Vec<String>>,
}
model! { SearchInfo {
    0 "SearchResults" search_results, 1 "Mindmap" mindmap, 2 "RelevantEvents" relevant_events,
    3 "RelevantEntities" relevant_entities, 4 "Timeline" timeline, 5 "SupportDeepSearch" support_deep_search,
    6 "Outline" outline
} }

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
    0 "Index" index, 1 "Title" title, 2 "Url" url, 3 "Text" text, 4 "Icon" icon
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mindmap {
    pub thumb_url: Option<String>,
    pub url: Option<String>,
}
model! { Mindmap {
    0 "ThumbUrl" thumb_url, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelevantEvent {
    pub title: Option<String>,
    pub content: Option<String>,
    pub datetime: Option<String>,
    pub reference: Option<Vec<i64>>,
}
model! { RelevantEvent {
    0 "Title" title, 1 "Content" content, 2 "Datetime" datetime, 3 "Reference" reference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelevantEntity {
    pub name: Option<String>,
    pub content: Option<String>,
    pub reference: Option<Vec<i64>>,
}
model! { RelevantEntity {
    0 "Name" name, 1 "Content" content, 2 "Reference" reference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Timeline {
    pub title: Option<String>,
    pub datetime: Option<String>,
    pub url: Option<String>,
}
model! { Timeline {
    0 "Title" title, 1 "Datetime" datetime, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Replace {
    pub id: Option<String>,
    pub multimedia: Option<Vec<Multimedia>>,
}
model! { Replace {
    0 "Id" id, 1 "Multimedia" multimedia
} }

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
    0 "Type" r#type, 1 "Url" url, 2 "Width" width, 3 "Height" height, 4 "JumpUrl" jump_url, 5 "ThumbURL" thumb_url,
    6 "ThumbWidth" thumb_width, 7 "ThumbHeight" thumb_height, 8 "Title" title, 9 "Desc" desc, 10 "Singer" singer,
    11 "Ext" ext, 12 "PublishTime" publish_time, 13 "SiteName" site_name, 14 "SiteIcon" site_icon
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SongExt {
    pub song_id: Option<i64>,
    pub song_mid: Option<String>,
    pub vip: Option<i64>,
}
model! { SongExt {
    0 "SongId" song_id, 1 "SongMid" song_mid, 2 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Processes {
    pub message: Option<String>,
    pub state: Option<String>,
    pub num: Option<u64>,
}
model! { Processes {
    0 "Message" message, 1 "State" state, 2 "Num" num
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatTranslations {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatTranslationsOutput {
    pub id: Option<String>,
    pub note: Option<String>,
    pub created: Option<i64>,
    pub usage: Option<Usage>,
    pub choices: Option<Vec<TranslationChoice>>,
    pub error_msg: Option<ErrorMsg>,
}
model! { ChatTranslationsOutput {
    0 "Id" id, 1 "Note" note, 2 "Created" created, 3 "Usage" usage, 4 "Choices" choices, 5 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationChoice {
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub delta: Option<TranslationDelta>,
    pub message: Option<TranslationMessage>,
}
model! { TranslationChoice {
    0 "FinishReason" finish_reason, 1 "Index" index, 2 "Delta" delta, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationDelta {
    pub role: Option<String>,
    pub content: Option<String>,
}
model! { TranslationDelta {
    0 "Role" role, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationMessage {
    pub role: Option<String>,
    pub content: Option<String>,
}
model! { TranslationMessage {
    0 "Role" role, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossary {
    pub name: String,
    pub source: String,
    pub target: String,
    pub description: Option<String>,
}
operation! { CreateGlossary(name: String, source: String, target: String) "CreateGlossary" -> CreateGlossaryOutput {
    0 "Name" name, 1 "Source" source, 2 "Target" target, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossaryOutput {
    pub name: Option<String>,
    pub glossary_id: Option<String>,
}
model! { CreateGlossaryOutput {
    0 "Name" name, 1 "GlossaryId" glossary_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossaryEntry {
    pub glossary_id: String,
    pub entries: Vec<GlossaryEntryCreateItem>,
}
operation! { CreateGlossaryEntry(glossary_id: String, entries: Vec<GlossaryEntryCreateItem>)
    "CreateGlossaryEntry" -> CreateGlossaryEntryOutput {
    0 "GlossaryId" glossary_id, 1 "Entries" entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryEntryCreateItem {
    pub source_term: Option<String>,
    pub target_term: Option<String>,
}
input! { GlossaryEntryCreateItem(source_term: String, target_term: String) {
    0 "SourceTerm" source_term: String, 1 "TargetTerm" target_term: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossaryEntryOutput {
    pub entries: Option<Vec<GlossaryEntry>>,
}
model! { CreateGlossaryEntryOutput {
    0 "Entries" entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryEntry {
    pub source_term: Option<String>,
    pub target_term: Option<String>,
    pub entry_id: Option<String>,
}
model! { GlossaryEntry {
    0 "SourceTerm" source_term, 1 "TargetTerm" target_term, 2 "EntryId" entry_id
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThread {}
operation! { CreateThread() "CreateThread" -> CreateThreadOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThreadOutput {
    pub id: Option<String>,
    pub object: Option<String>,
    pub created_at: Option<i64>,
    pub tool_resources: Option<ThreadToolResources>,
}
model! { CreateThreadOutput {
    0 "ID" id, 1 "Object" object, 2 "CreatedAt" created_at, 3 "ToolResources" tool_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadToolResources {
    pub code_interpreter: Option<Vec<String>>,
    pub vector_store_ids: Option<Vec<String>>,
}
model! { ThreadToolResources {
    0 "CodeInterpreter" code_interpreter, 1 "VectorStoreIDs" vector_store_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlossary {
    pub glossary_id: String,
}
operation! { DeleteGlossary(glossary_id: String) "DeleteGlossary" -> Empty {
    0 "GlossaryId" glossary_id
} }

pub type DeleteGlossaryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlossaryEntry {
    pub glossary_id: String,
    pub entries: Vec<GlossaryEntryDeleteItem>,
}
operation! { DeleteGlossaryEntry(glossary_id: String, entries: Vec<GlossaryEntryDeleteItem>)
    "DeleteGlossaryEntry" -> Empty {
    0 "GlossaryId" glossary_id, 1 "Entries" entries
} }

pub type DeleteGlossaryEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryEntryDeleteItem {
    pub entry_id: Option<String>,
}
input! { GlossaryEntryDeleteItem(entry_id: String) {
    0 "EntryId" entry_id: String
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesDeletions {
    pub id: String,
}
operation! { FilesDeletions(id: String) "FilesDeletions" -> FilesDeletionsOutput {
    0 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesDeletionsOutput {
    pub id: Option<String>,
    pub object: Option<String>,
    pub deleted: Option<bool>,
}
model! { FilesDeletionsOutput {
    0 "ID" id, 1 "Object" object, 2 "Deleted" deleted
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { FilesList() "FilesList" -> FilesListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64
} }
paged! { FilesList: FileObject = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesListOutput {
    pub total: Option<u64>,
    pub object: Option<String>,
    pub data: Option<Vec<FileObject>>,
}
model! { FilesListOutput {
    0 "Total" total, 1 "Object" object, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileObject {
    pub id: Option<String>,
    pub object: Option<String>,
    pub bytes: Option<u64>,
    pub created_at: Option<i64>,
    pub filename: Option<String>,
    pub purpose: Option<String>,
}
model! { FileObject {
    0 "ID" id, 1 "Object" object, 2 "Bytes" bytes, 3 "CreatedAt" created_at, 4 "Filename" filename, 5 "Purpose" purpose
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesUploads {
    pub name: String,
    pub url: String,
}
operation! { FilesUploads(name: String, url: String) "FilesUploads" -> FilesUploadsOutput {
    0 "Name" name, 1 "URL" url
} }

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
    0 "ID" id, 1 "Object" object, 2 "Bytes" bytes, 3 "CreatedAt" created_at, 4 "Filename" filename, 5 "Purpose" purpose
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbedding {
    pub input: Option<String>,
    pub input_list: Option<Vec<String>>,
}
operation! { GetEmbedding() "GetEmbedding" -> GetEmbeddingOutput {
    0 "Input" input: String, 1 "InputList" input_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbeddingOutput {
    pub data: Option<Vec<EmbeddingData>>,
    pub usage: Option<EmbeddingUsage>,
}
model! { GetEmbeddingOutput {
    0 "Data" data, 1 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingData {
    pub embedding: Option<Vec<f64>>,
    pub index: Option<i64>,
    pub object: Option<String>,
}
model! { EmbeddingData {
    0 "Embedding" embedding, 1 "Index" index, 2 "Object" object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingUsage {
    pub prompt_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { EmbeddingUsage {
    0 "PromptTokens" prompt_tokens, 1 "TotalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThread {
    pub thread_id: String,
}
operation! { GetThread(thread_id: String) "GetThread" -> GetThreadOutput {
    0 "ThreadID" thread_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThreadOutput {
    pub id: Option<String>,
    pub object: Option<String>,
    pub created_at: Option<i64>,
    pub tool_resources: Option<ThreadToolResources>,
}
model! { GetThreadOutput {
    0 "ID" id, 1 "Object" object, 2 "CreatedAt" created_at, 3 "ToolResources" tool_resources
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThreadMessage {
    pub thread_id: String,
    pub message_id: String,
}
operation! { GetThreadMessage(thread_id: String, message_id: String) "GetThreadMessage" -> GetThreadMessageOutput {
    0 "ThreadID" thread_id, 1 "MessageID" message_id
} }

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
    pub attachments: Option<Vec<ThreadMessageAttachmentObject>>,
}
model! { GetThreadMessageOutput {
    0 "ID" id, 1 "Object" object, 2 "CreatedAt" created_at, 3 "ThreadID" thread_id, 4 "Status" status,
    5 "InCompleteDetails" in_complete_details, 6 "CompletedAt" completed_at, 7 "InCompleteAt" in_complete_at,
    8 "Role" role, 9 "Content" content, 10 "AssistantID" assistant_id, 11 "RunID" run_id, 12 "Attachments" attachments
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadMessageInCompleteDetailsObject {
    pub reason: Option<String>,
}
model! { ThreadMessageInCompleteDetailsObject {
    0 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadMessageAttachmentObject {
    pub file_id: Option<String>,
}
input! { ThreadMessageAttachmentObject() {
    0 "FileID" file_id: String
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThreadMessageList {
    pub thread_id: String,
    pub limit: Option<u64>,
    pub order: Option<String>,
}
operation! { GetThreadMessageList(thread_id: String) "GetThreadMessageList" -> GetThreadMessageListOutput {
    0 "ThreadID" thread_id, 1 "Limit" limit: u64, 2 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThreadMessageListOutput {
    pub data: Option<Vec<ThreadMessage>>,
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
    0 "Data" data, 1 "FirstID" first_id, 2 "LastID" last_id, 3 "HasMore" has_more, 4 "Object" object,
    5 "FirstMsgID" first_msg_id, 6 "LastMsgID" last_msg_id
} }

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
    pub attachments: Option<Vec<ThreadMessageAttachmentObject>>,
}
model! { ThreadMessage {
    0 "ID" id, 1 "Object" object, 2 "CreatedAt" created_at, 3 "ThreadID" thread_id, 4 "Status" status,
    5 "InCompleteDetails" in_complete_details, 6 "CompletedAt" completed_at, 7 "InCompleteAt" in_complete_at,
    8 "Role" role, 9 "Content" content, 10 "AssistantID" assistant_id, 11 "RunID" run_id, 12 "Attachments" attachments
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenCount {
    pub prompt: String,
}
operation! { GetTokenCount(prompt: String) "GetTokenCount" -> GetTokenCountOutput {
    0 "Prompt" prompt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenCountOutput {
    pub token_count: Option<i64>,
    pub character_count: Option<i64>,
    pub tokens: Option<Vec<String>>,
}
model! { GetTokenCountOutput {
    0 "TokenCount" token_count, 1 "CharacterCount" character_count, 2 "Tokens" tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupChatCompletions {
    pub model: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupMessage {
    pub role: Option<String>,
    pub content: Option<String>,
    pub name: Option<String>,
}
input! { GroupMessage(role: String) {
    0 "Role" role: String, 1 "Content" content: String, 2 "Name" name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Character {
    pub name: Option<String>,
    pub system_prompt: Option<String>,
}
input! { Character() {
    0 "Name" name: String, 1 "SystemPrompt" system_prompt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupChatCompletionsOutput {
    pub created: Option<i64>,
    pub usage: Option<Usage>,
    pub note: Option<String>,
    pub id: Option<String>,
    pub choices: Option<Vec<Choice>>,
    pub error_msg: Option<ErrorMsg>,
    pub search_info: Option<SearchInfo>,
    pub replaces: Option<Vec<Replace>>,
    pub recommended_questions: Option<Vec<String>>,
}
model! { GroupChatCompletionsOutput {
    0 "Created" created, 1 "Usage" usage, 2 "Note" note, 3 "Id" id, 4 "Choices" choices, 5 "ErrorMsg" error_msg,
    6 "SearchInfo" search_info, 7 "Replaces" replaces, 8 "RecommendedQuestions" recommended_questions
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQuestion {
    pub model: String,
    pub messages: Vec<ImageMessage>,
    pub stream: Option<bool>,
}
operation! { ImageQuestion(model: String, messages: Vec<ImageMessage>) "ImageQuestion" -> ImageQuestionOutput {
    0 "Model" model, 1 "Messages" messages, 2 "Stream" stream: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMessage {
    pub role: Option<String>,
    pub content: Option<String>,
    pub contents: Option<Vec<Content>>,
}
input! { ImageMessage(role: String) {
    0 "Role" role: String, 1 "Content" content: String, 2 "Contents" contents: Vec<Content>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQuestionOutput {
    pub created: Option<i64>,
    pub usage: Option<Usage>,
    pub note: Option<String>,
    pub id: Option<String>,
    pub choices: Option<Vec<Choice>>,
    pub error_msg: Option<ErrorMsg>,
}
model! { ImageQuestionOutput {
    0 "Created" created, 1 "Usage" usage, 2 "Note" note, 3 "Id" id, 4 "Choices" choices, 5 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlossary {
    pub page: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListGlossary() "ListGlossary" -> ListGlossaryOutput {
    0 "Page" page: u64, 1 "PageSize" page_size: u64
} }
paged! { ListGlossary: Glossary = Number "Page", "Glossaries" glossaries, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlossaryOutput {
    pub glossaries: Option<Vec<Glossary>>,
    pub total: Option<u64>,
    pub page: Option<u64>,
    pub page_size: Option<u64>,
}
model! { ListGlossaryOutput {
    0 "Glossaries" glossaries, 1 "Total" total, 2 "Page" page, 3 "PageSize" page_size
} }

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
    0 "GlossaryId" glossary_id, 1 "Name" name, 2 "Description" description, 3 "Source" source, 4 "Target" target
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlossaryEntry {
    pub glossary_id: String,
    pub page: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListGlossaryEntry(glossary_id: String) "ListGlossaryEntry" -> ListGlossaryEntryOutput {
    0 "GlossaryId" glossary_id, 1 "Page" page: u64, 2 "PageSize" page_size: u64
} }
paged! { ListGlossaryEntry: GlossaryEntry = Number "Page", "Entries" entries, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlossaryEntryOutput {
    pub entries: Option<Vec<GlossaryEntry>>,
    pub total: Option<u64>,
    pub page: Option<u64>,
    pub page_size: Option<u64>,
}
model! { ListGlossaryEntryOutput {
    0 "Entries" entries, 1 "Total" total, 2 "Page" page, 3 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuanImageChatJob {
    pub job_id: Option<String>,
}
operation! { QueryHunyuanImageChatJob() "QueryHunyuanImageChatJob" -> QueryHunyuanImageChatJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuanImageChatJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub chat_id: Option<String>,
    pub result_image: Option<Vec<String>>,
    pub result_details: Option<Vec<String>>,
    pub history: Option<Vec<History>>,
}
model! { QueryHunyuanImageChatJobOutput {
    0 "JobStatusCode" job_status_code, 1 "JobStatusMsg" job_status_msg, 2 "JobErrorCode" job_error_code,
    3 "JobErrorMsg" job_error_msg, 4 "ChatId" chat_id, 5 "ResultImage" result_image, 6 "ResultDetails" result_details,
    7 "History" history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct History {
    pub chat_id: Option<String>,
    pub prompt: Option<String>,
    pub revised_prompt: Option<String>,
    pub seed: Option<i64>,
}
model! { History {
    0 "ChatId" chat_id, 1 "Prompt" prompt, 2 "RevisedPrompt" revised_prompt, 3 "Seed" seed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuanImageJob {
    pub job_id: String,
}
operation! { QueryHunyuanImageJob(job_id: String) "QueryHunyuanImageJob" -> QueryHunyuanImageJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHunyuanImageJobOutput {
    pub job_status_code: Option<String>,
    pub job_status_msg: Option<String>,
    pub job_error_code: Option<String>,
    pub job_error_msg: Option<String>,
    pub result_image: Option<Vec<String>>,
    pub result_details: Option<Vec<String>>,
    pub revised_prompt: Option<Vec<String>>,
}
model! { QueryHunyuanImageJobOutput {
    0 "JobStatusCode" job_status_code, 1 "JobStatusMsg" job_status_msg, 2 "JobErrorCode" job_error_code,
    3 "JobErrorMsg" job_error_msg, 4 "ResultImage" result_image, 5 "ResultDetails" result_details,
    6 "RevisedPrompt" revised_prompt
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunThread {
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

pub type RunThreadOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPayMode {
    pub pay_mode: i64,
}
operation! { SetPayMode(pay_mode: i64) "SetPayMode" -> Empty {
    0 "PayMode" pay_mode
} }

pub type SetPayModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanImageChatJob {
    pub prompt: String,
    pub chat_id: Option<String>,
    pub logo_add: Option<i64>,
    pub logo_param: Option<LogoParam>,
}
operation! { SubmitHunyuanImageChatJob(prompt: String) "SubmitHunyuanImageChatJob" -> SubmitHunyuanImageChatJobOutput {
    0 "Prompt" prompt, 1 "ChatId" chat_id: String, 2 "LogoAdd" logo_add: i64, 3 "LogoParam" logo_param: LogoParam
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanImageChatJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHunyuanImageChatJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanImageJob {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
input! { Image() {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHunyuanImageJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitHunyuanImageJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToImageLite {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextToImageLiteOutput {
    pub result_image: Option<String>,
}
model! { TextToImageLiteOutput {
    0 "ResultImage" result_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGlossaryEntry {
    pub glossary_id: String,
    pub entries: Vec<GlossaryEntryUpdateItem>,
}
operation! { UpdateGlossaryEntry(glossary_id: String, entries: Vec<GlossaryEntryUpdateItem>)
    "UpdateGlossaryEntry" -> UpdateGlossaryEntryOutput {
    0 "GlossaryId" glossary_id, 1 "Entries" entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryEntryUpdateItem {
    pub entry_id: Option<String>,
    pub source_term: Option<String>,
    pub target_term: Option<String>,
}
input! { GlossaryEntryUpdateItem(entry_id: String) {
    0 "EntryId" entry_id: String, 1 "SourceTerm" source_term: String, 2 "TargetTerm" target_term: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGlossaryEntryOutput {
    pub entries: Option<Vec<GlossaryEntry>>,
}
model! { UpdateGlossaryEntryOutput {
    0 "Entries" entries
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CONSOLE_SERVER_ERROR: &str = "FailedOperation.ConsoleServerError";
    pub const FAILED_OPERATION_DOWNLOAD_ERROR: &str = "FailedOperation.DownloadError";
    pub const FAILED_OPERATION_ENGINE_REQUEST_TIMEOUT: &str = "FailedOperation.EngineRequestTimeout";
    pub const FAILED_OPERATION_ENGINE_SERVER_ERROR: &str = "FailedOperation.EngineServerError";
    pub const FAILED_OPERATION_ENGINE_SERVER_LIMIT_EXCEEDED: &str = "FailedOperation.EngineServerLimitExceeded";
    pub const FAILED_OPERATION_FREE_RESOURCE_PACK_EXHAUSTED: &str = "FailedOperation.FreeResourcePackExhausted";
    pub const FAILED_OPERATION_GENERATE_IMAGE_FAILED: &str = "FailedOperation.GenerateImageFailed";
    pub const FAILED_OPERATION_IMAGE_DECODE_FAILED: &str = "FailedOperation.ImageDecodeFailed";
    pub const FAILED_OPERATION_IMAGE_DOWNLOAD_ERROR: &str = "FailedOperation.ImageDownloadError";
    pub const FAILED_OPERATION_PARTNER_ACCOUNT_UN_SUPPORT: &str = "FailedOperation.PartnerAccountUnSupport";
    pub const FAILED_OPERATION_RESOURCE_PACK_EXHAUSTED: &str = "FailedOperation.ResourcePackExhausted";
    pub const FAILED_OPERATION_SERVICE_NOT_ACTIVATED: &str = "FailedOperation.ServiceNotActivated";
    pub const FAILED_OPERATION_SERVICE_STOP: &str = "FailedOperation.ServiceStop";
    pub const FAILED_OPERATION_SERVICE_STOP_ARREARS: &str = "FailedOperation.ServiceStopArrears";
    pub const FAILED_OPERATION_SET_PAY_MODE_EXCEED: &str = "FailedOperation.SetPayModeExceed";
    pub const FAILED_OPERATION_USER_UN_AUTH_ERROR: &str = "FailedOperation.UserUnAuthError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_IMAGE_COUNT_LIMIT_EXCEEDED_ERROR: &str =
        "InvalidParameter.ImageCountLimitExceededError";
    pub const INVALID_PARAMETER_IMAGE_PROCESSING_FAILURE_ERROR: &str = "InvalidParameter.ImageProcessingFailureError";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_IMAGE_REQUEST_ERROR: &str = "InvalidParameterValue.ImageRequestError";
    pub const INVALID_PARAMETER_VALUE_MODEL: &str = "InvalidParameterValue.Model";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_VALUE_ERROR: &str = "InvalidParameterValue.ParameterValueError";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const OPERATION_DENIED_IMAGE_ILLEGAL_DETECTED: &str = "OperationDenied.ImageIllegalDetected";
    pub const OPERATION_DENIED_TEXT_ILLEGAL_DETECTED: &str = "OperationDenied.TextIllegalDetected";
    pub const RESOURCE_INSUFFICIENT_CHARGE_RESOURCE_EXHAUST: &str = "ResourceInsufficient.ChargeResourceExhaust";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE_IN_ARREARS: &str = "ResourceUnavailable.InArrears";
    pub const RESOURCE_UNAVAILABLE_LOW_BALANCE: &str = "ResourceUnavailable.LowBalance";
    pub const RESOURCE_UNAVAILABLE_NOT_EXIST: &str = "ResourceUnavailable.NotExist";
    pub const RESOURCE_UNAVAILABLE_STOP_USING: &str = "ResourceUnavailable.StopUsing";
}

#[cfg(feature = "reflect")]
register! {
    ActivateService, ChatCompletions, ChatTranslations, CreateGlossary, CreateGlossaryEntry, CreateThread,
    DeleteGlossary, DeleteGlossaryEntry, FilesDeletions, FilesList, FilesUploads, GetEmbedding, GetThread,
    GetThreadMessage, GetThreadMessageList, GetTokenCount, GroupChatCompletions, ImageQuestion, ListGlossary,
    ListGlossaryEntry, QueryHunyuanImageChatJob, QueryHunyuanImageJob, RunThread, SetPayMode, SubmitHunyuanImageChatJob,
    SubmitHunyuanImageJob, TextToImageLite, UpdateGlossaryEntry
}
