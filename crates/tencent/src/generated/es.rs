//! `es` of Tencent Cloud, API version 2025-01-01.
//!
//! Endpoint: `es.tencentcloudapi.com`, or `es.<region>.tencentcloudapi.com`. Other versions: [`v20180416`]. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2025-01-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, es::GetMultiModalEmbedding};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetMultiModalEmbedding::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20180416;

static SERVICE: Service<'_> = Service::new("es", "2025-01-01", "es", &Endpoints::NONE);

/// `ChatCompletions` of `es` 2025-01-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2025-01-01&Action=ChatCompletions>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletions {
    /// Required.
    pub messages: Vec<Message>,
    /// Required.
    pub model_name: String,
    pub stream: Option<bool>,
    pub top_p: Option<f64>,
    pub temperature: Option<f64>,
    pub online_search: Option<bool>,
    pub online_search_options: Option<OnlineSearchOptions>,
    pub tools: Option<Vec<Tool>>,
    pub tool_choice: Option<String>,
    pub custom_tool: Option<Tool>,
}
operation! { ChatCompletions(messages: Vec<Message>, model_name: String) "ChatCompletions" -> ChatCompletionsOutput {
    0 "Messages" messages, 1 "ModelName" model_name, 2 "Stream" stream: bool, 3 "TopP" top_p: f64,
    4 "Temperature" temperature: f64, 5 "OnlineSearch" online_search: bool,
    6 "OnlineSearchOptions" online_search_options: OnlineSearchOptions, 7 "Tools" tools: Vec<Tool>,
    8 "ToolChoice" tool_choice: String, 9 "CustomTool" custom_tool: Tool
} { host: Some("es.ai"), } }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    pub role: Option<String>,
    pub content: Option<String>,
    pub tool_call_id: Option<String>,
    pub tool_calls: Option<Vec<ToolCall>>,
}
input! { Message() {
    0 "Role" role: String, 1 "Content" content: String, 2 "ToolCallId" tool_call_id: String,
    3 "ToolCalls" tool_calls: Vec<ToolCall>
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCall {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub function: Option<ToolCallFunction>,
    pub index: Option<i64>,
}
input! { ToolCall() {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Function" function: ToolCallFunction, 3 "Index" index: i64
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCallFunction {
    pub name: Option<String>,
    pub arguments: Option<String>,
}
input! { ToolCallFunction() {
    0 "Name" name: String, 1 "Arguments" arguments: String
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineSearchOptions {
    pub engine: Option<String>,
}
input! { OnlineSearchOptions() {
    0 "Engine" engine: String
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

/// Response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionsOutput {
    pub id: Option<String>,
    pub choices: Vec<Choice>,
    pub usage: Option<TokenUsage>,
    pub online_search_content: Vec<WebContent>,
}
model! { ChatCompletionsOutput {
    0 "Id" id: String, 1 "Choices" choices: Vec<Choice>, 2 "Usage" usage: TokenUsage,
    3 "OnlineSearchContent" online_search_content: Vec<WebContent>
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    pub message: Option<OutputMessage>,
}
model! { Choice {
    0 "Message" message: OutputMessage
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputMessage {
    pub role: Option<String>,
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
    pub tool_calls: Vec<ToolCall>,
}
model! { OutputMessage {
    0 "Role" role: String, 1 "Content" content: String, 2 "ReasoningContent" reasoning_content: String,
    3 "ToolCalls" tool_calls: Vec<ToolCall>
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenUsage {
    pub prompt_tokens: Option<i64>,
    pub completion_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { TokenUsage {
    0 "PromptTokens" prompt_tokens: i64, 1 "CompletionTokens" completion_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebContent {
    pub query: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
    pub time: Option<String>,
    pub content: Option<String>,
    pub chunk_index: Option<String>,
    pub score: Option<String>,
}
model! { WebContent {
    0 "Query" query: String, 1 "Title" title: String, 2 "Url" url: String, 3 "Time" time: String,
    4 "Content" content: String, 5 "ChunkIndex" chunk_index: String, 6 "Score" score: String
} }

/// `ChunkDocument` of `es` 2025-01-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2025-01-01&Action=ChunkDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkDocument {
    /// Required.
    pub document: ChunkDocumentItem,
    /// Required.
    pub model_name: String,
    pub config: Option<ChunkConfig>,
}
operation! { ChunkDocument(document: ChunkDocumentItem, model_name: String) "ChunkDocument" -> ChunkDocumentOutput {
    0 "Document" document, 1 "ModelName" model_name, 2 "Config" config: ChunkConfig
} }

/// In the request of [`ChunkDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkDocumentItem {
    pub file_type: Option<String>,
    pub file_content: Option<String>,
}
input! { ChunkDocumentItem() {
    0 "FileType" file_type: String, 1 "FileContent" file_content: String
} }

/// In the request of [`ChunkDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkConfig {
    pub max_chunk_size: Option<i64>,
    pub delimiters: Option<Vec<String>>,
    pub chunk_overlap: Option<i64>,
}
input! { ChunkConfig() {
    0 "MaxChunkSize" max_chunk_size: i64, 1 "Delimiters" delimiters: Vec<String>, 2 "ChunkOverlap" chunk_overlap: i64
} }

/// Response of [`ChunkDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkDocumentOutput {
    pub chunks: Vec<Chunk>,
    pub usage: Option<Usage>,
}
model! { ChunkDocumentOutput {
    0 "Chunks" chunks: Vec<Chunk>, 1 "Usage" usage: Usage
} }

/// In the response of [`ChunkDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chunk {
    pub index: Option<i64>,
    pub content: Option<String>,
}
model! { Chunk {
    0 "Index" index: i64, 1 "Content" content: String
} }

/// In the response of [`ChunkDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    pub total_tokens: Option<i64>,
}
model! { Usage {
    0 "TotalTokens" total_tokens: i64
} }

/// `ChunkDocumentAsync` of `es` 2025-01-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2025-01-01&Action=ChunkDocumentAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkDocumentAsync {
    /// Required.
    pub document: Document,
    /// Required.
    pub model_name: String,
    pub config: Option<ChunkConfigAsync>,
}
operation! { ChunkDocumentAsync(document: Document, model_name: String)
    "ChunkDocumentAsync" -> ChunkDocumentAsyncOutput {
    0 "Document" document, 1 "ModelName" model_name, 2 "Config" config: ChunkConfigAsync
} }

/// In the request of [`ChunkDocumentAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Document {
    /// Required.
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub file_content: Option<String>,
    pub file_name: Option<String>,
    pub file_start_page_number: Option<i64>,
    pub file_end_page_number: Option<i64>,
}
input! { Document(file_type: String) {
    0 "FileType" file_type: String, 1 "FileUrl" file_url: String, 2 "FileContent" file_content: String,
    3 "FileName" file_name: String, 4 "FileStartPageNumber" file_start_page_number: i64,
    5 "FileEndPageNumber" file_end_page_number: i64
} }

/// In the request of [`ChunkDocumentAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkConfigAsync {
    pub max_chunk_size: Option<i64>,
}
input! { ChunkConfigAsync() {
    0 "MaxChunkSize" max_chunk_size: i64
} }

/// Response of [`ChunkDocumentAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkDocumentAsyncOutput {
    pub task_id: Option<String>,
}
model! { ChunkDocumentAsyncOutput {
    0 "TaskId" task_id: String
} }

/// Gets document chunk result: `GetDocumentChunkResult` of `es` 2025-01-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2025-01-01&Action=GetDocumentChunkResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkResult {
    /// Required.
    pub task_id: String,
}
operation! { GetDocumentChunkResult(task_id: String) "GetDocumentChunkResult" -> GetDocumentChunkResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`GetDocumentChunkResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkResultOutput {
    pub status: Option<i64>,
    pub document_chunk_result_url: Option<String>,
    pub usage: Option<DocumentChunkUsage>,
}
model! { GetDocumentChunkResultOutput {
    0 "Status" status: i64, 1 "DocumentChunkResultUrl" document_chunk_result_url: String,
    2 "Usage" usage: DocumentChunkUsage
} }

/// In the response of [`GetDocumentChunkResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentChunkUsage {
    pub page_number: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { DocumentChunkUsage {
    0 "PageNumber" page_number: i64, 1 "TotalTokens" total_tokens: i64
} }

/// Gets document parse result: `GetDocumentParseResult` of `es` 2025-01-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2025-01-01&Action=GetDocumentParseResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentParseResult {
    /// Required.
    pub task_id: String,
}
operation! { GetDocumentParseResult(task_id: String) "GetDocumentParseResult" -> GetDocumentParseResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`GetDocumentParseResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentParseResultOutput {
    pub status: Option<i64>,
    pub document_parse_result_url: Option<String>,
    pub failed_pages: Vec<i64>,
    pub usage: Option<PageUsage>,
}
model! { GetDocumentParseResultOutput {
    0 "Status" status: i64, 1 "DocumentParseResultUrl" document_parse_result_url: String,
    2 "FailedPages" failed_pages: Vec<i64>, 3 "Usage" usage: PageUsage
} }

/// In the response of [`GetDocumentParseResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageUsage {
    pub total_pages: Option<i64>,
}
model! { PageUsage {
    0 "TotalPages" total_pages: i64
} }

/// Gets multi modal embedding: `GetMultiModalEmbedding` of `es` 2025-01-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2025-01-01&Action=GetMultiModalEmbedding>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiModalEmbedding {
    pub model_name: Option<String>,
    pub texts: Option<Vec<String>>,
    pub image_data: Option<Vec<String>>,
    pub image_url: Option<Vec<String>>,
}
operation! { GetMultiModalEmbedding() "GetMultiModalEmbedding" -> GetMultiModalEmbeddingOutput {
    0 "ModelName" model_name: String, 1 "Texts" texts: Vec<String>, 2 "ImageData" image_data: Vec<String>,
    3 "ImageUrl" image_url: Vec<String>
} }

/// Response of [`GetMultiModalEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiModalEmbeddingOutput {
    pub data: Option<MultiModalEmbeddingData>,
    pub usage: Option<MultiModalUsage>,
}
model! { GetMultiModalEmbeddingOutput {
    0 "Data" data: MultiModalEmbeddingData, 1 "Usage" usage: MultiModalUsage
} }

/// In the response of [`GetMultiModalEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalEmbeddingData {
    pub text_embeddings: Vec<EmbeddingData>,
    pub image_embeddings: Vec<EmbeddingData>,
}
model! { MultiModalEmbeddingData {
    0 "TextEmbeddings" text_embeddings: Vec<EmbeddingData>, 1 "ImageEmbeddings" image_embeddings: Vec<EmbeddingData>
} }

/// In the response of [`GetMultiModalEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingData {
    pub embedding: Vec<f64>,
    pub index: Option<i64>,
}
model! { EmbeddingData {
    0 "Embedding" embedding: Vec<f64>, 1 "Index" index: i64
} }

/// In the response of [`GetMultiModalEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalUsage {
    pub total_tokens: Option<i64>,
    pub total_images: Option<i64>,
}
model! { MultiModalUsage {
    0 "TotalTokens" total_tokens: i64, 1 "TotalImages" total_images: i64
} }

/// Gets text embedding: `GetTextEmbedding` of `es` 2025-01-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2025-01-01&Action=GetTextEmbedding>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTextEmbedding {
    /// Required.
    pub model_name: String,
    /// Required.
    pub texts: Vec<String>,
}
operation! { GetTextEmbedding(model_name: String, texts: Vec<String>) "GetTextEmbedding" -> GetTextEmbeddingOutput {
    0 "ModelName" model_name, 1 "Texts" texts
} }

/// Response of [`GetTextEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTextEmbeddingOutput {
    pub data: Vec<EmbeddingData>,
    pub usage: Option<Usage>,
}
model! { GetTextEmbeddingOutput {
    0 "Data" data: Vec<EmbeddingData>, 1 "Usage" usage: Usage
} }

/// `ParseDocument` of `es` 2025-01-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2025-01-01&Action=ParseDocument>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseDocument {
    /// Required.
    pub document: ParseDocumentItem,
    /// Required.
    pub model_name: String,
}
operation! { ParseDocument(document: ParseDocumentItem, model_name: String) "ParseDocument" -> ParseDocumentOutput {
    0 "Document" document, 1 "ModelName" model_name
} { host: Some("es.ai"), } }

/// In the request of [`ParseDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseDocumentItem {
    /// Required.
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub file_content: Option<String>,
    pub document_parse_config: Option<DocumentParseConfig>,
    pub file_start_page_number: Option<i64>,
    pub file_end_page_number: Option<i64>,
}
input! { ParseDocumentItem(file_type: String) {
    0 "FileType" file_type: String, 1 "FileUrl" file_url: String, 2 "FileContent" file_content: String,
    3 "DocumentParseConfig" document_parse_config: DocumentParseConfig,
    4 "FileStartPageNumber" file_start_page_number: i64, 5 "FileEndPageNumber" file_end_page_number: i64
} }

/// In the request of [`ParseDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentParseConfig {
    pub image_response_type: Option<i64>,
}
input! { DocumentParseConfig() {
    0 "ImageResponseType" image_response_type: i64
} }

/// Response of [`ParseDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseDocumentOutput {
    pub progress: Option<String>,
    pub document_parse_result_url: Option<String>,
    pub failed_pages: Vec<i64>,
    pub usage: Option<PageUsage>,
}
model! { ParseDocumentOutput {
    0 "Progress" progress: String, 1 "DocumentParseResultUrl" document_parse_result_url: String,
    2 "FailedPages" failed_pages: Vec<i64>, 3 "Usage" usage: PageUsage
} }

/// `ParseDocumentAsync` of `es` 2025-01-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2025-01-01&Action=ParseDocumentAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseDocumentAsync {
    /// Required.
    pub document: Document,
    /// Required.
    pub model_name: String,
}
operation! { ParseDocumentAsync(document: Document, model_name: String)
    "ParseDocumentAsync" -> ParseDocumentAsyncOutput {
    0 "Document" document, 1 "ModelName" model_name
} }

/// Response of [`ParseDocumentAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseDocumentAsyncOutput {
    pub task_id: Option<String>,
}
model! { ParseDocumentAsyncOutput {
    0 "TaskId" task_id: String
} }

/// Runs rerank: `RunRerank` of `es` 2025-01-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2025-01-01&Action=RunRerank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRerank {
    /// Required.
    pub model_name: String,
    /// Required.
    pub query: String,
    /// Required.
    pub documents: Vec<String>,
    pub top_n: Option<i64>,
    pub return_documents: Option<bool>,
}
operation! { RunRerank(model_name: String, query: String, documents: Vec<String>) "RunRerank" -> RunRerankOutput {
    0 "ModelName" model_name, 1 "Query" query, 2 "Documents" documents, 3 "TopN" top_n: i64,
    4 "ReturnDocuments" return_documents: bool
} }

/// Response of [`RunRerank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRerankOutput {
    pub data: Vec<RerankResult>,
    pub usage: Option<Usage>,
}
model! { RunRerankOutput {
    0 "Data" data: Vec<RerankResult>, 1 "Usage" usage: Usage
} }

/// In the response of [`RunRerank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerankResult {
    pub index: Option<i64>,
    pub relevance_score: Option<f64>,
    pub document: Option<String>,
}
model! { RerankResult {
    0 "Index" index: i64, 1 "RelevanceScore" relevance_score: f64, 2 "Document" document: String
} }

codes! {
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    RESOURCE_NOT_FOUND "ResourceNotFound", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    ChatCompletions, ChunkDocument, ChunkDocumentAsync, GetDocumentChunkResult, GetDocumentParseResult,
    GetMultiModalEmbedding, GetTextEmbedding, ParseDocument, ParseDocumentAsync, RunRerank
}
