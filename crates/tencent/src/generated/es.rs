//! `es` 2025-01-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20180416;

static SERVICE: Service = Service { name: "es", version: "2025-01-01", code: "es", endpoints: &Endpoints::NONE };

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletions {
    pub messages: Vec<Message>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCall {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub function: Option<ToolCallFunction>,
    pub index: Option<u64>,
}
input! { ToolCall() {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Function" function: ToolCallFunction, 3 "Index" index: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCallFunction {
    pub name: Option<String>,
    pub arguments: Option<String>,
}
input! { ToolCallFunction() {
    0 "Name" name: String, 1 "Arguments" arguments: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineSearchOptions {
    pub engine: Option<String>,
}
input! { OnlineSearchOptions() {
    0 "Engine" engine: String
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
pub struct ChatCompletionsOutput {
    pub id: Option<String>,
    pub choices: Option<Vec<Choice>>,
    pub usage: Option<TokenUsage>,
    pub online_search_content: Option<Vec<WebContent>>,
}
model! { ChatCompletionsOutput {
    0 "Id" id, 1 "Choices" choices, 2 "Usage" usage, 3 "OnlineSearchContent" online_search_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    pub message: Option<OutputMessage>,
}
model! { Choice {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputMessage {
    pub role: Option<String>,
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
    pub tool_calls: Option<Vec<ToolCall>>,
}
model! { OutputMessage {
    0 "Role" role, 1 "Content" content, 2 "ReasoningContent" reasoning_content, 3 "ToolCalls" tool_calls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenUsage {
    pub prompt_tokens: Option<u64>,
    pub completion_tokens: Option<u64>,
    pub total_tokens: Option<u64>,
}
model! { TokenUsage {
    0 "PromptTokens" prompt_tokens, 1 "CompletionTokens" completion_tokens, 2 "TotalTokens" total_tokens
} }

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
    0 "Query" query, 1 "Title" title, 2 "Url" url, 3 "Time" time, 4 "Content" content, 5 "ChunkIndex" chunk_index,
    6 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkDocument {
    pub document: ChunkDocumentItem,
    pub model_name: String,
    pub config: Option<ChunkConfig>,
}
operation! { ChunkDocument(document: ChunkDocumentItem, model_name: String) "ChunkDocument" -> ChunkDocumentOutput {
    0 "Document" document, 1 "ModelName" model_name, 2 "Config" config: ChunkConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkDocumentItem {
    pub file_type: Option<String>,
    pub file_content: Option<String>,
}
input! { ChunkDocumentItem() {
    0 "FileType" file_type: String, 1 "FileContent" file_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkConfig {
    pub max_chunk_size: Option<u64>,
    pub delimiters: Option<Vec<String>>,
    pub chunk_overlap: Option<u64>,
}
input! { ChunkConfig() {
    0 "MaxChunkSize" max_chunk_size: u64, 1 "Delimiters" delimiters: Vec<String>, 2 "ChunkOverlap" chunk_overlap: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkDocumentOutput {
    pub chunks: Option<Vec<Chunk>>,
    pub usage: Option<Usage>,
}
model! { ChunkDocumentOutput {
    0 "Chunks" chunks, 1 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chunk {
    pub index: Option<u64>,
    pub content: Option<String>,
}
model! { Chunk {
    0 "Index" index, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    pub total_tokens: Option<i64>,
}
model! { Usage {
    0 "TotalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkDocumentAsync {
    pub document: Document,
    pub model_name: String,
    pub config: Option<ChunkConfigAsync>,
}
operation! { ChunkDocumentAsync(document: Document, model_name: String)
    "ChunkDocumentAsync" -> ChunkDocumentAsyncOutput {
    0 "Document" document, 1 "ModelName" model_name, 2 "Config" config: ChunkConfigAsync
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Document {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkConfigAsync {
    pub max_chunk_size: Option<i64>,
}
input! { ChunkConfigAsync() {
    0 "MaxChunkSize" max_chunk_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkDocumentAsyncOutput {
    pub task_id: Option<String>,
}
model! { ChunkDocumentAsyncOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkResult {
    pub task_id: String,
}
operation! { GetDocumentChunkResult(task_id: String) "GetDocumentChunkResult" -> GetDocumentChunkResultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkResultOutput {
    pub status: Option<i64>,
    pub document_chunk_result_url: Option<String>,
    pub usage: Option<DocumentChunkUsage>,
}
model! { GetDocumentChunkResultOutput {
    0 "Status" status, 1 "DocumentChunkResultUrl" document_chunk_result_url, 2 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentChunkUsage {
    pub page_number: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { DocumentChunkUsage {
    0 "PageNumber" page_number, 1 "TotalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentParseResult {
    pub task_id: String,
}
operation! { GetDocumentParseResult(task_id: String) "GetDocumentParseResult" -> GetDocumentParseResultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentParseResultOutput {
    pub status: Option<i64>,
    pub document_parse_result_url: Option<String>,
    pub failed_pages: Option<Vec<i64>>,
    pub usage: Option<PageUsage>,
}
model! { GetDocumentParseResultOutput {
    0 "Status" status, 1 "DocumentParseResultUrl" document_parse_result_url, 2 "FailedPages" failed_pages,
    3 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageUsage {
    pub total_pages: Option<i64>,
}
model! { PageUsage {
    0 "TotalPages" total_pages
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiModalEmbeddingOutput {
    pub data: Option<MultiModalEmbeddingData>,
    pub usage: Option<MultiModalUsage>,
}
model! { GetMultiModalEmbeddingOutput {
    0 "Data" data, 1 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalEmbeddingData {
    pub text_embeddings: Option<Vec<EmbeddingData>>,
    pub image_embeddings: Option<Vec<EmbeddingData>>,
}
model! { MultiModalEmbeddingData {
    0 "TextEmbeddings" text_embeddings, 1 "ImageEmbeddings" image_embeddings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingData {
    pub embedding: Option<Vec<f64>>,
    pub index: Option<i64>,
}
model! { EmbeddingData {
    0 "Embedding" embedding, 1 "Index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalUsage {
    pub total_tokens: Option<u64>,
    pub total_images: Option<u64>,
}
model! { MultiModalUsage {
    0 "TotalTokens" total_tokens, 1 "TotalImages" total_images
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTextEmbedding {
    pub model_name: String,
    pub texts: Vec<String>,
}
operation! { GetTextEmbedding(model_name: String, texts: Vec<String>) "GetTextEmbedding" -> GetTextEmbeddingOutput {
    0 "ModelName" model_name, 1 "Texts" texts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTextEmbeddingOutput {
    pub data: Option<Vec<EmbeddingData>>,
    pub usage: Option<Usage>,
}
model! { GetTextEmbeddingOutput {
    0 "Data" data, 1 "Usage" usage
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseDocument {
    pub document: ParseDocumentItem,
    pub model_name: String,
}
operation! { ParseDocument(document: ParseDocumentItem, model_name: String) "ParseDocument" -> ParseDocumentOutput {
    0 "Document" document, 1 "ModelName" model_name
} { host: Some("es.ai"), } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseDocumentItem {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentParseConfig {
    pub image_response_type: Option<u64>,
}
input! { DocumentParseConfig() {
    0 "ImageResponseType" image_response_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseDocumentOutput {
    pub progress: Option<String>,
    pub document_parse_result_url: Option<String>,
    pub failed_pages: Option<Vec<i64>>,
    pub usage: Option<PageUsage>,
}
model! { ParseDocumentOutput {
    0 "Progress" progress, 1 "DocumentParseResultUrl" document_parse_result_url, 2 "FailedPages" failed_pages,
    3 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseDocumentAsync {
    pub document: Document,
    pub model_name: String,
}
operation! { ParseDocumentAsync(document: Document, model_name: String)
    "ParseDocumentAsync" -> ParseDocumentAsyncOutput {
    0 "Document" document, 1 "ModelName" model_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseDocumentAsyncOutput {
    pub task_id: Option<String>,
}
model! { ParseDocumentAsyncOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRerank {
    pub model_name: String,
    pub query: String,
    pub documents: Vec<String>,
    pub top_n: Option<i64>,
    pub return_documents: Option<bool>,
}
operation! { RunRerank(model_name: String, query: String, documents: Vec<String>) "RunRerank" -> RunRerankOutput {
    0 "ModelName" model_name, 1 "Query" query, 2 "Documents" documents, 3 "TopN" top_n: i64,
    4 "ReturnDocuments" return_documents: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRerankOutput {
    pub data: Option<Vec<RerankResult>>,
    pub usage: Option<Usage>,
}
model! { RunRerankOutput {
    0 "Data" data, 1 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerankResult {
    pub index: Option<i64>,
    pub relevance_score: Option<f64>,
    pub document: Option<String>,
}
model! { RerankResult {
    0 "Index" index, 1 "RelevanceScore" relevance_score, 2 "Document" document
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    ChatCompletions, ChunkDocument, ChunkDocumentAsync, GetDocumentChunkResult, GetDocumentParseResult,
    GetMultiModalEmbedding, GetTextEmbedding, ParseDocument, ParseDocumentAsync, RunRerank
}
