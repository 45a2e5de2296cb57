//! `lkeap` 2024-05-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "lkeap", version: "2024-05-22", code: "lkeap", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    pub task_id: String,
}
operation! { CancelTask(task_id: String) "CancelTask" -> Empty {
    0 "TaskId" task_id
} }

pub type CancelTaskOutput = Empty;

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletions {
    pub model: String,
    pub messages: Vec<Message>,
    pub stream: Option<bool>,
    pub temperature: Option<f64>,
    pub max_tokens: Option<i64>,
    pub enable_search: Option<bool>,
    pub thinking: Option<Thinking>,
}
operation! { ChatCompletions(model: String, messages: Vec<Message>) "ChatCompletions" -> ChatCompletionsOutput {
    0 "Model" model, 1 "Messages" messages, 2 "Stream" stream: bool, 3 "Temperature" temperature: f64,
    4 "MaxTokens" max_tokens: i64, 5 "EnableSearch" enable_search: bool, 6 "Thinking" thinking: Thinking
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    pub role: Option<String>,
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
    pub search_results: Option<Vec<SearchResult>>,
}
input! { Message() {
    0 "Role" role: String, 1 "Content" content: String, 2 "ReasoningContent" reasoning_content: String,
    3 "SearchResults" search_results: Vec<SearchResult>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResult {
    pub index: Option<i64>,
    pub url: Option<String>,
    pub name: Option<String>,
    pub snippet: Option<String>,
    pub icon: Option<String>,
    pub site: Option<String>,
    pub published_time: Option<i64>,
}
input! { SearchResult() {
    0 "Index" index: i64, 1 "Url" url: String, 2 "Name" name: String, 3 "Snippet" snippet: String,
    4 "Icon" icon: String, 5 "Site" site: String, 6 "PublishedTime" published_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thinking {
    pub r#type: Option<String>,
}
input! { Thinking() {
    0 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionsOutput {
    pub created: Option<i64>,
    pub usage: Option<ChatUsage>,
    pub id: Option<String>,
    pub choices: Option<Vec<Choice>>,
    pub model: Option<String>,
}
model! { ChatCompletionsOutput {
    0 "Created" created, 1 "Usage" usage, 2 "Id" id, 3 "Choices" choices, 4 "Model" model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatUsage {
    pub prompt_tokens: Option<i64>,
    pub completion_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { ChatUsage {
    0 "PromptTokens" prompt_tokens, 1 "CompletionTokens" completion_tokens, 2 "TotalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    pub finish_reason: Option<String>,
    pub delta: Option<Delta>,
    pub message: Option<Message>,
    pub index: Option<i64>,
}
model! { Choice {
    0 "FinishReason" finish_reason, 1 "Delta" delta, 2 "Message" message, 3 "Index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delta {
    pub role: Option<String>,
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
}
model! { Delta {
    0 "Role" role, 1 "Content" content, 2 "ReasoningContent" reasoning_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReconstructDocumentFlow {
    pub file_type: String,
    pub file_url: Option<String>,
    pub file_base64: Option<String>,
    pub file_start_page_number: Option<i64>,
    pub file_end_page_number: Option<i64>,
    pub config: Option<CreateReconstructDocumentFlowConfig>,
}
operation! { CreateReconstructDocumentFlow(file_type: String)
    "CreateReconstructDocumentFlow" -> CreateReconstructDocumentFlowOutput {
    0 "FileType" file_type, 1 "FileUrl" file_url: String, 2 "FileBase64" file_base64: String,
    3 "FileStartPageNumber" file_start_page_number: i64, 4 "FileEndPageNumber" file_end_page_number: i64,
    5 "Config" config: CreateReconstructDocumentFlowConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReconstructDocumentFlowConfig {
    pub table_result_type: Option<String>,
    pub result_type: Option<String>,
    pub ignore_failed_page: Option<bool>,
    pub return_page_format: Option<bool>,
    pub page_format: Option<String>,
}
input! { CreateReconstructDocumentFlowConfig() {
    0 "TableResultType" table_result_type: String, 1 "ResultType" result_type: String,
    2 "IgnoreFailedPage" ignore_failed_page: bool, 3 "ReturnPageFormat" return_page_format: bool,
    4 "PageFormat" page_format: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReconstructDocumentFlowOutput {
    pub task_id: Option<String>,
}
model! { CreateReconstructDocumentFlowOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSplitDocumentFlow {
    pub file_type: String,
    pub file_url: String,
    pub file_name: Option<String>,
    /// Deprecated.
    pub file_base64: Option<String>,
    pub file_start_page_number: Option<i64>,
    pub file_end_page_number: Option<i64>,
    pub config: Option<CreateSplitDocumentFlowConfig>,
}
operation! { CreateSplitDocumentFlow(file_type: String, file_url: String)
    "CreateSplitDocumentFlow" -> CreateSplitDocumentFlowOutput {
    0 "FileType" file_type, 1 "FileUrl" file_url, 2 "FileName" file_name: String, 3 "FileBase64" file_base64: String,
    4 "FileStartPageNumber" file_start_page_number: i64, 5 "FileEndPageNumber" file_end_page_number: i64,
    6 "Config" config: CreateSplitDocumentFlowConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSplitDocumentFlowConfig {
    /// Deprecated.
    pub table_result_type: Option<String>,
    /// Deprecated.
    pub result_type: Option<String>,
    pub enable_mllm: Option<bool>,
    pub max_chunk_size: Option<i64>,
    pub ignore_failed_page: Option<bool>,
    pub split_result_type: Option<String>,
    pub split_table_result_type: Option<String>,
    pub return_page_format: Option<bool>,
    pub page_format: Option<String>,
}
input! { CreateSplitDocumentFlowConfig() {
    0 "TableResultType" table_result_type: String, 1 "ResultType" result_type: String, 2 "EnableMllm" enable_mllm: bool,
    3 "MaxChunkSize" max_chunk_size: i64, 4 "IgnoreFailedPage" ignore_failed_page: bool,
    5 "SplitResultType" split_result_type: String, 6 "SplitTableResultType" split_table_result_type: String,
    7 "ReturnPageFormat" return_page_format: bool, 8 "PageFormat" page_format: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSplitDocumentFlowOutput {
    pub task_id: Option<String>,
}
model! { CreateSplitDocumentFlowOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCharacterUsage {}
operation! { GetCharacterUsage() "GetCharacterUsage" -> GetCharacterUsageOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCharacterUsageOutput {
    pub used: Option<u64>,
    pub total: Option<u64>,
}
model! { GetCharacterUsageOutput {
    0 "Used" used, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbedding {
    pub model: String,
    pub inputs: Vec<String>,
    pub text_type: Option<String>,
    pub instruction: Option<String>,
}
operation! { GetEmbedding(model: String, inputs: Vec<String>) "GetEmbedding" -> GetEmbeddingOutput {
    0 "Model" model, 1 "Inputs" inputs, 2 "TextType" text_type: String, 3 "Instruction" instruction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbeddingOutput {
    pub data: Option<Vec<EmbeddingObject>>,
    pub usage: Option<Usage>,
}
model! { GetEmbeddingOutput {
    0 "Data" data, 1 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingObject {
    pub embedding: Option<Vec<f64>>,
}
model! { EmbeddingObject {
    0 "Embedding" embedding
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    pub total_pages: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { Usage {
    0 "TotalPages" total_pages, 1 "InputTokens" input_tokens, 2 "OutputTokens" output_tokens,
    3 "TotalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReconstructDocumentResult {
    pub task_id: String,
}
operation! { GetReconstructDocumentResult(task_id: String)
    "GetReconstructDocumentResult" -> GetReconstructDocumentResultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReconstructDocumentResultOutput {
    pub status: Option<String>,
    pub document_recognize_result_url: Option<String>,
    pub failed_pages: Option<Vec<ReconstructDocumentFailedPage>>,
    pub usage: Option<DocumentUsage>,
    pub error: Option<ErrorInfo>,
}
model! { GetReconstructDocumentResultOutput {
    0 "Status" status, 1 "DocumentRecognizeResultUrl" document_recognize_result_url, 2 "FailedPages" failed_pages,
    3 "Usage" usage, 4 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconstructDocumentFailedPage {
    pub page_number: Option<i64>,
}
model! { ReconstructDocumentFailedPage {
    0 "PageNumber" page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentUsage {
    pub page_number: Option<i64>,
    /// Deprecated.
    pub total_token: Option<i64>,
    pub total_tokens: Option<i64>,
    pub split_tokens: Option<i64>,
    pub mllm_tokens: Option<i64>,
    pub success_page_num: Option<i64>,
    pub fail_page_num: Option<i64>,
    pub file_size: Option<i64>,
}
model! { DocumentUsage {
    0 "PageNumber" page_number, 1 "TotalToken" total_token, 2 "TotalTokens" total_tokens, 3 "SplitTokens" split_tokens,
    4 "MllmTokens" mllm_tokens, 5 "SuccessPageNum" success_page_num, 6 "FailPageNum" fail_page_num,
    7 "FileSize" file_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorInfo {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ErrorInfo {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSplitDocumentResult {
    pub task_id: String,
}
operation! { GetSplitDocumentResult(task_id: String) "GetSplitDocumentResult" -> GetSplitDocumentResultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSplitDocumentResultOutput {
    pub status: Option<String>,
    pub document_recognize_result_url: Option<String>,
    /// Deprecated.
    pub failed_pages: Option<Vec<SplitDocumentFailedPage>>,
    pub usage: Option<DocumentUsage>,
    pub error: Option<ErrorInfo>,
}
model! { GetSplitDocumentResultOutput {
    0 "Status" status, 1 "DocumentRecognizeResultUrl" document_recognize_result_url, 2 "FailedPages" failed_pages,
    3 "Usage" usage, 4 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitDocumentFailedPage {
    pub page_number: Option<i64>,
}
model! { SplitDocumentFailedPage {
    0 "PageNumber" page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRewrite {
    pub messages: Vec<Message>,
    pub model: Option<String>,
}
operation! { QueryRewrite(messages: Vec<Message>) "QueryRewrite" -> QueryRewriteOutput {
    0 "Messages" messages, 1 "Model" model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRewriteOutput {
    pub content: Option<String>,
    pub usage: Option<Usage>,
}
model! { QueryRewriteOutput {
    0 "Content" content, 1 "Usage" usage
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconstructDocumentSSE {
    pub file_type: String,
    pub file_url: Option<String>,
    pub file_base64: Option<String>,
    pub file_start_page_number: Option<i64>,
    pub file_end_page_number: Option<i64>,
    pub config: Option<ReconstructDocumentSSEConfig>,
}
operation! { ReconstructDocumentSSE(file_type: String) "ReconstructDocumentSSE" -> ReconstructDocumentSSEOutput {
    0 "FileType" file_type, 1 "FileUrl" file_url: String, 2 "FileBase64" file_base64: String,
    3 "FileStartPageNumber" file_start_page_number: i64, 4 "FileEndPageNumber" file_end_page_number: i64,
    5 "Config" config: ReconstructDocumentSSEConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconstructDocumentSSEConfig {
    pub table_result_type: Option<String>,
    pub markdown_image_response_type: Option<String>,
    pub return_page_format: Option<bool>,
    pub page_format: Option<String>,
    pub ignore_failed_page: Option<bool>,
    pub result_type: Option<String>,
}
input! { ReconstructDocumentSSEConfig() {
    0 "TableResultType" table_result_type: String, 1 "MarkdownImageResponseType" markdown_image_response_type: String,
    2 "ReturnPageFormat" return_page_format: bool, 3 "PageFormat" page_format: String,
    4 "IgnoreFailedPage" ignore_failed_page: bool, 5 "ResultType" result_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconstructDocumentSSEOutput {
    pub task_id: Option<String>,
    pub response_type: Option<String>,
    pub progress: Option<String>,
    pub progress_message: Option<String>,
    pub document_recognize_result_url: Option<String>,
    pub failed_pages: Option<Vec<ReconstructDocumentFailedPage>>,
    pub fail_page_num: Option<i64>,
    pub success_page_num: Option<i64>,
}
model! { ReconstructDocumentSSEOutput {
    0 "TaskId" task_id, 1 "ResponseType" response_type, 2 "Progress" progress, 3 "ProgressMessage" progress_message,
    4 "DocumentRecognizeResultUrl" document_recognize_result_url, 5 "FailedPages" failed_pages,
    6 "FailPageNum" fail_page_num, 7 "SuccessPageNum" success_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRerank {
    pub query: String,
    pub docs: Vec<String>,
    pub model: Option<String>,
}
operation! { RunRerank(query: String, docs: Vec<String>) "RunRerank" -> RunRerankOutput {
    0 "Query" query, 1 "Docs" docs, 2 "Model" model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRerankOutput {
    pub score_list: Option<Vec<f64>>,
    pub usage: Option<Usage>,
}
model! { RunRerankOutput {
    0 "ScoreList" score_list, 1 "Usage" usage
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ENGINE_SERVER_ERROR: &str = "FailedOperation.EngineServerError";
    pub const FAILED_OPERATION_FILE_PARSE_ERROR: &str = "FailedOperation.FileParseError";
    pub const FAILED_OPERATION_FILE_PARSE_TIMEOUT: &str = "FailedOperation.FileParseTimeout";
    pub const FAILED_OPERATION_INTERNAL_ERROR: &str = "FailedOperation.InternalError";
    pub const FAILED_OPERATION_NONSUPPORT_PARSE: &str = "FailedOperation.NonsupportParse";
    pub const FAILED_OPERATION_OCR_FAILED: &str = "FailedOperation.OcrFailed";
    pub const FAILED_OPERATION_UN_KNOW_ERROR: &str = "FailedOperation.UnKnowError";
    pub const FAILED_OPERATION_UN_OPEN_ERROR: &str = "FailedOperation.UnOpenError";
    pub const FAILED_OPERATION_UPLOAD_RESULT_FILE_FAILED: &str = "FailedOperation.UploadResultFileFailed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_FILE_URL_INVALID: &str = "InvalidParameter.FileURLInvalid";
    pub const INVALID_PARAMETER_INVALID_FILE_FORMAT: &str = "InvalidParameter.InvalidFileFormat";
    pub const INVALID_PARAMETER_INVALID_FILE_TYPE: &str = "InvalidParameter.InvalidFileType";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_LIMIT: &str =
        "InvalidParameterValue.InvalidParameterValueLimit";
    pub const LIMIT_EXCEEDED_EXCEEDED_MAX_PAGES_ERROR: &str = "LimitExceeded.ExceededMaxPagesError";
    pub const LIMIT_EXCEEDED_TOO_LARGE_FILE_ERROR: &str = "LimitExceeded.TooLargeFileError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_UNAVAILABLE_IN_ARREARS: &str = "ResourceUnavailable.InArrears";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_PACKAGE_RUN_OUT: &str = "ResourceUnavailable.ResourcePackageRunOut";
    pub const RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION: &str = "ResourcesSoldOut.ChargeStatusException";
}

#[cfg(feature = "reflect")]
register! {
    CancelTask, ChatCompletions, CreateReconstructDocumentFlow, CreateSplitDocumentFlow, GetCharacterUsage,
    GetEmbedding, GetReconstructDocumentResult, GetSplitDocumentResult, QueryRewrite, ReconstructDocumentSSE, RunRerank
}
