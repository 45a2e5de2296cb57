//! `lkeap` of Tencent Cloud, API version 2024-05-22.
//!
//! Endpoint: `lkeap.tencentcloudapi.com`, or `lkeap.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=lkeap&Version=2024-05-22>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, lkeap::GetCharacterUsage};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetCharacterUsage::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "lkeap",
    "2024-05-22",
    "lkeap",
    &Endpoints::NONE,
);

/// Cancels task: `CancelTask` of `lkeap` 2024-05-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lkeap&Version=2024-05-22&Action=CancelTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    /// Required.
    pub task_id: String,
}
operation! { CancelTask(task_id: String) "CancelTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`CancelTask`]: empty.
pub type CancelTaskOutput = Empty;

/// `ChatCompletions` of `lkeap` 2024-05-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lkeap&Version=2024-05-22&Action=ChatCompletions>.
///
/// The response can be a stream of events: see `Client::stream`.
///
/// Errors: [`codes::FAILED_OPERATION_ENGINE_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletions {
    /// Required.
    pub model: String,
    /// Required.
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

/// In the request of [`ChatCompletions`].
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

/// In the request of [`ChatCompletions`].
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

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thinking {
    pub r#type: Option<String>,
}
input! { Thinking() {
    0 "Type" r#type: String
} }

/// Response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionsOutput {
    pub created: Option<i64>,
    pub usage: Option<ChatUsage>,
    pub id: Option<String>,
    pub choices: Vec<Choice>,
    pub model: Option<String>,
}
model! { ChatCompletionsOutput {
    0 "Created" created: i64, 1 "Usage" usage: ChatUsage, 2 "Id" id: String, 3 "Choices" choices: Vec<Choice>,
    4 "Model" model: String
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatUsage {
    pub prompt_tokens: Option<i64>,
    pub completion_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { ChatUsage {
    0 "PromptTokens" prompt_tokens: i64, 1 "CompletionTokens" completion_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    pub finish_reason: Option<String>,
    pub delta: Option<Delta>,
    pub message: Option<Message>,
    pub index: Option<i64>,
}
model! { Choice {
    0 "FinishReason" finish_reason: String, 1 "Delta" delta: Delta, 2 "Message" message: Message, 3 "Index" index: i64
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delta {
    pub role: Option<String>,
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
}
model! { Delta {
    0 "Role" role: String, 1 "Content" content: String, 2 "ReasoningContent" reasoning_content: String
} }

/// Creates reconstruct document flow: `CreateReconstructDocumentFlow` of `lkeap` 2024-05-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lkeap&Version=2024-05-22&Action=CreateReconstructDocumentFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReconstructDocumentFlow {
    /// Required.
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

/// In the request of [`CreateReconstructDocumentFlow`].
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

/// Response of [`CreateReconstructDocumentFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReconstructDocumentFlowOutput {
    pub task_id: Option<String>,
}
model! { CreateReconstructDocumentFlowOutput {
    0 "TaskId" task_id: String
} }

/// Creates split document flow: `CreateSplitDocumentFlow` of `lkeap` 2024-05-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lkeap&Version=2024-05-22&Action=CreateSplitDocumentFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSplitDocumentFlow {
    /// Required.
    pub file_type: String,
    /// Required.
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

/// In the request of [`CreateSplitDocumentFlow`].
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

/// Response of [`CreateSplitDocumentFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSplitDocumentFlowOutput {
    pub task_id: Option<String>,
}
model! { CreateSplitDocumentFlowOutput {
    0 "TaskId" task_id: String
} }

/// Gets character usage: `GetCharacterUsage` of `lkeap` 2024-05-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lkeap&Version=2024-05-22&Action=GetCharacterUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCharacterUsage {}
operation! { GetCharacterUsage() "GetCharacterUsage" -> GetCharacterUsageOutput {} }

/// Response of [`GetCharacterUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCharacterUsageOutput {
    pub used: Option<i64>,
    pub total: Option<i64>,
}
model! { GetCharacterUsageOutput {
    0 "Used" used: i64, 1 "Total" total: i64
} }

/// Gets embedding: `GetEmbedding` of `lkeap` 2024-05-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lkeap&Version=2024-05-22&Action=GetEmbedding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbedding {
    /// Required.
    pub model: String,
    /// Required.
    pub inputs: Vec<String>,
    pub text_type: Option<String>,
    pub instruction: Option<String>,
}
operation! { GetEmbedding(model: String, inputs: Vec<String>) "GetEmbedding" -> GetEmbeddingOutput {
    0 "Model" model, 1 "Inputs" inputs, 2 "TextType" text_type: String, 3 "Instruction" instruction: String
} }

/// Response of [`GetEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbeddingOutput {
    pub data: Vec<EmbeddingObject>,
    pub usage: Option<Usage>,
}
model! { GetEmbeddingOutput {
    0 "Data" data: Vec<EmbeddingObject>, 1 "Usage" usage: Usage
} }

/// In the response of [`GetEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingObject {
    pub embedding: Vec<f64>,
}
model! { EmbeddingObject {
    0 "Embedding" embedding: Vec<f64>
} }

/// In the response of [`GetEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    pub total_pages: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { Usage {
    0 "TotalPages" total_pages: i64, 1 "InputTokens" input_tokens: i64, 2 "OutputTokens" output_tokens: i64,
    3 "TotalTokens" total_tokens: i64
} }

/// Gets reconstruct document result: `GetReconstructDocumentResult` of `lkeap` 2024-05-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lkeap&Version=2024-05-22&Action=GetReconstructDocumentResult>.
///
/// Errors: [`codes::FAILED_OPERATION_FILE_PARSE_ERROR`], [`codes::FAILED_OPERATION_FILE_PARSE_TIMEOUT`],
/// [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReconstructDocumentResult {
    /// Required.
    pub task_id: String,
}
operation! { GetReconstructDocumentResult(task_id: String)
    "GetReconstructDocumentResult" -> GetReconstructDocumentResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`GetReconstructDocumentResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReconstructDocumentResultOutput {
    pub status: Option<String>,
    pub document_recognize_result_url: Option<String>,
    pub failed_pages: Vec<ReconstructDocumentFailedPage>,
    pub usage: Option<DocumentUsage>,
    pub error: Option<ErrorInfo>,
}
model! { GetReconstructDocumentResultOutput {
    0 "Status" status: String, 1 "DocumentRecognizeResultUrl" document_recognize_result_url: String,
    2 "FailedPages" failed_pages: Vec<ReconstructDocumentFailedPage>, 3 "Usage" usage: DocumentUsage,
    4 "Error" error: ErrorInfo
} }

/// In the response of [`GetReconstructDocumentResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconstructDocumentFailedPage {
    pub page_number: Option<i64>,
}
model! { ReconstructDocumentFailedPage {
    0 "PageNumber" page_number: i64
} }

/// In the response of [`GetReconstructDocumentResult`].
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
    0 "PageNumber" page_number: i64, 1 "TotalToken" total_token: i64, 2 "TotalTokens" total_tokens: i64,
    3 "SplitTokens" split_tokens: i64, 4 "MllmTokens" mllm_tokens: i64, 5 "SuccessPageNum" success_page_num: i64,
    6 "FailPageNum" fail_page_num: i64, 7 "FileSize" file_size: i64
} }

/// In the response of [`GetReconstructDocumentResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorInfo {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ErrorInfo {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Gets split document result: `GetSplitDocumentResult` of `lkeap` 2024-05-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lkeap&Version=2024-05-22&Action=GetSplitDocumentResult>.
///
/// Errors: [`codes::FAILED_OPERATION_FILE_PARSE_ERROR`], [`codes::FAILED_OPERATION_FILE_PARSE_TIMEOUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSplitDocumentResult {
    /// Required.
    pub task_id: String,
}
operation! { GetSplitDocumentResult(task_id: String) "GetSplitDocumentResult" -> GetSplitDocumentResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`GetSplitDocumentResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSplitDocumentResultOutput {
    pub status: Option<String>,
    pub document_recognize_result_url: Option<String>,
    /// Deprecated.
    pub failed_pages: Vec<SplitDocumentFailedPage>,
    pub usage: Option<DocumentUsage>,
    pub error: Option<ErrorInfo>,
}
model! { GetSplitDocumentResultOutput {
    0 "Status" status: String, 1 "DocumentRecognizeResultUrl" document_recognize_result_url: String,
    2 "FailedPages" failed_pages: Vec<SplitDocumentFailedPage>, 3 "Usage" usage: DocumentUsage,
    4 "Error" error: ErrorInfo
} }

/// In the response of [`GetSplitDocumentResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitDocumentFailedPage {
    pub page_number: Option<i64>,
}
model! { SplitDocumentFailedPage {
    0 "PageNumber" page_number: i64
} }

/// Queries rewrite: `QueryRewrite` of `lkeap` 2024-05-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lkeap&Version=2024-05-22&Action=QueryRewrite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRewrite {
    /// Required.
    pub messages: Vec<Message>,
    pub model: Option<String>,
}
operation! { QueryRewrite(messages: Vec<Message>) "QueryRewrite" -> QueryRewriteOutput {
    0 "Messages" messages, 1 "Model" model: String
} }

/// Response of [`QueryRewrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRewriteOutput {
    pub content: Option<String>,
    pub usage: Option<Usage>,
}
model! { QueryRewriteOutput {
    0 "Content" content: String, 1 "Usage" usage: Usage
} }

/// `ReconstructDocumentSSE` of `lkeap` 2024-05-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lkeap&Version=2024-05-22&Action=ReconstructDocumentSSE>.
///
/// The response can be a stream of events: see `Client::stream`.
///
/// Errors: [`codes::FAILED_OPERATION_NONSUPPORT_PARSE`], [`codes::FAILED_OPERATION_OCR_FAILED`],
/// [`codes::FAILED_OPERATION_UN_KNOW_ERROR`], [`codes::FAILED_OPERATION_UN_OPEN_ERROR`],
/// [`codes::FAILED_OPERATION_UPLOAD_RESULT_FILE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_LIMIT`], [`codes::RESOURCE_UNAVAILABLE_IN_ARREARS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconstructDocumentSSE {
    /// Required.
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

/// In the request of [`ReconstructDocumentSSE`].
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

/// Response of [`ReconstructDocumentSSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconstructDocumentSSEOutput {
    pub task_id: Option<String>,
    pub response_type: Option<String>,
    pub progress: Option<String>,
    pub progress_message: Option<String>,
    pub document_recognize_result_url: Option<String>,
    pub failed_pages: Vec<ReconstructDocumentFailedPage>,
    pub fail_page_num: Option<i64>,
    pub success_page_num: Option<i64>,
}
model! { ReconstructDocumentSSEOutput {
    0 "TaskId" task_id: String, 1 "ResponseType" response_type: String, 2 "Progress" progress: String,
    3 "ProgressMessage" progress_message: String, 4 "DocumentRecognizeResultUrl" document_recognize_result_url: String,
    5 "FailedPages" failed_pages: Vec<ReconstructDocumentFailedPage>, 6 "FailPageNum" fail_page_num: i64,
    7 "SuccessPageNum" success_page_num: i64
} }

/// Runs rerank: `RunRerank` of `lkeap` 2024-05-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lkeap&Version=2024-05-22&Action=RunRerank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRerank {
    /// Required.
    pub query: String,
    /// Required.
    pub docs: Vec<String>,
    pub model: Option<String>,
}
operation! { RunRerank(query: String, docs: Vec<String>) "RunRerank" -> RunRerankOutput {
    0 "Query" query, 1 "Docs" docs, 2 "Model" model: String
} }

/// Response of [`RunRerank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRerankOutput {
    pub score_list: Vec<f64>,
    pub usage: Option<Usage>,
}
model! { RunRerankOutput {
    0 "ScoreList" score_list: Vec<f64>, 1 "Usage" usage: Usage
} }

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_ENGINE_SERVER_ERROR "FailedOperation.EngineServerError",
    FAILED_OPERATION_FILE_PARSE_ERROR "FailedOperation.FileParseError",
    FAILED_OPERATION_FILE_PARSE_TIMEOUT "FailedOperation.FileParseTimeout",
    FAILED_OPERATION_INTERNAL_ERROR "FailedOperation.InternalError",
    FAILED_OPERATION_NONSUPPORT_PARSE "FailedOperation.NonsupportParse",
    FAILED_OPERATION_OCR_FAILED "FailedOperation.OcrFailed",
    FAILED_OPERATION_UN_KNOW_ERROR "FailedOperation.UnKnowError",
    FAILED_OPERATION_UN_OPEN_ERROR "FailedOperation.UnOpenError",
    FAILED_OPERATION_UPLOAD_RESULT_FILE_FAILED "FailedOperation.UploadResultFileFailed", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_FILE_URL_INVALID "InvalidParameter.FileURLInvalid",
    INVALID_PARAMETER_INVALID_FILE_FORMAT "InvalidParameter.InvalidFileFormat",
    INVALID_PARAMETER_INVALID_FILE_TYPE "InvalidParameter.InvalidFileType",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_LIMIT "InvalidParameterValue.InvalidParameterValueLimit",
    LIMIT_EXCEEDED_EXCEEDED_MAX_PAGES_ERROR "LimitExceeded.ExceededMaxPagesError",
    LIMIT_EXCEEDED_TOO_LARGE_FILE_ERROR "LimitExceeded.TooLargeFileError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_UNAVAILABLE_IN_ARREARS "ResourceUnavailable.InArrears",
    RESOURCE_UNAVAILABLE_RESOURCE_PACKAGE_RUN_OUT "ResourceUnavailable.ResourcePackageRunOut",
    RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION "ResourcesSoldOut.ChargeStatusException"
}

#[cfg(feature = "unstable-registry")]
register! {
    CancelTask, ChatCompletions, CreateReconstructDocumentFlow, CreateSplitDocumentFlow, GetCharacterUsage,
    GetEmbedding, GetReconstructDocumentResult, GetSplitDocumentResult, QueryRewrite, ReconstructDocumentSSE, RunRerank
}
