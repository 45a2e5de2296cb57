//! `dataagent` of Tencent Cloud, API version 2025-05-13.
//!
//! Endpoint: `dataagent.tencentcloudapi.com`, or `dataagent.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dataagent::GetJobsByKnowledgeBaseId};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetJobsByKnowledgeBaseId::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "dataagent",
    "2025-05-13",
    "dataagent",
    &Endpoints::NONE,
);

/// Adds chunk: `AddChunk` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=AddChunk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChunk {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub file_id: String,
    pub before_chunk_id: Option<String>,
    pub insert_pos: Option<i64>,
    pub content: Option<String>,
    pub after_chunk_id: Option<String>,
    pub knowledge_base_id: Option<String>,
}
operation! { AddChunk(instance_id: String, file_id: String) "AddChunk" -> AddChunkOutput {
    0 "InstanceId" instance_id, 1 "FileId" file_id, 2 "BeforeChunkId" before_chunk_id: String,
    3 "InsertPos" insert_pos: i64, 4 "Content" content: String, 5 "AfterChunkId" after_chunk_id: String,
    6 "KnowledgeBaseId" knowledge_base_id: String
} }

/// Response of [`AddChunk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChunkOutput {
    pub chunk_id: Option<String>,
}
model! { AddChunkOutput {
    0 "ChunkId" chunk_id: String
} }

/// `AppendKnowledgeTask` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=AppendKnowledgeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendKnowledgeTask {
    pub instance_id: Option<String>,
    pub knowledge_base_id: Option<String>,
    pub file_id: Option<String>,
    pub documents: Option<Vec<AppendDocument>>,
}
operation! { AppendKnowledgeTask() "AppendKnowledgeTask" -> Empty {
    0 "InstanceId" instance_id: String, 1 "KnowledgeBaseId" knowledge_base_id: String, 2 "FileId" file_id: String,
    3 "Documents" documents: Vec<AppendDocument>
} }

/// Response of [`AppendKnowledgeTask`]: empty.
pub type AppendKnowledgeTaskOutput = Empty;

/// In the request of [`AppendKnowledgeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendDocument {
    /// Required.
    pub file_name: Option<String>,
    /// Required.
    pub file_id: Option<String>,
    /// Required.
    pub file_url: Option<String>,
    /// Required.
    pub file_size: Option<f64>,
}
input! { AppendDocument(file_name: String, file_id: String, file_url: String, file_size: f64) {
    0 "FileName" file_name: String, 1 "FileId" file_id: String, 2 "FileUrl" file_url: String,
    3 "FileSize" file_size: f64
} }

/// `ChatAI` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=ChatAI>.
///
/// The response can be a stream of events: see `Client::stream`.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatAI {
    pub session_id: Option<String>,
    pub instance_id: Option<String>,
    pub question: Option<String>,
    pub context: Option<String>,
    pub model: Option<String>,
    pub deep_thinking: Option<bool>,
    pub data_source_ids: Option<Vec<String>>,
    pub agent_type: Option<String>,
    pub old_record_id: Option<String>,
    pub knowledge_base_ids: Option<Vec<String>>,
    pub arch_version: Option<String>,
}
operation! { ChatAI() "ChatAI" -> Empty {
    0 "SessionId" session_id: String, 1 "InstanceId" instance_id: String, 2 "Question" question: String,
    3 "Context" context: String, 4 "Model" model: String, 5 "DeepThinking" deep_thinking: bool,
    6 "DataSourceIds" data_source_ids: Vec<String>, 7 "AgentType" agent_type: String,
    8 "OldRecordId" old_record_id: String, 9 "KnowledgeBaseIds" knowledge_base_ids: Vec<String>,
    10 "ArchVersion" arch_version: String
} }

/// Response of [`ChatAI`]: empty.
pub type ChatAIOutput = Empty;

/// Creates data agent session: `CreateDataAgentSession` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=CreateDataAgentSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentSession {
    pub instance_id: Option<String>,
}
operation! { CreateDataAgentSession() "CreateDataAgentSession" -> CreateDataAgentSessionOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`CreateDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentSessionOutput {
    pub session_id: Option<String>,
}
model! { CreateDataAgentSessionOutput {
    0 "SessionId" session_id: String
} }

/// Deletes chunk: `DeleteChunk` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=DeleteChunk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChunk {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub file_id: String,
    /// Required.
    pub chunk_ids: Vec<String>,
    pub knowledge_base_id: Option<String>,
}
operation! { DeleteChunk(instance_id: String, file_id: String, chunk_ids: Vec<String>) "DeleteChunk" -> Empty {
    0 "InstanceId" instance_id, 1 "FileId" file_id, 2 "ChunkIds" chunk_ids,
    3 "KnowledgeBaseId" knowledge_base_id: String
} }

/// Response of [`DeleteChunk`]: empty.
pub type DeleteChunkOutput = Empty;

/// Deletes data agent session: `DeleteDataAgentSession` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=DeleteDataAgentSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentSession {
    pub instance_id: Option<String>,
    pub session_id: Option<String>,
    pub session_ids: Option<Vec<String>>,
}
operation! { DeleteDataAgentSession() "DeleteDataAgentSession" -> DeleteDataAgentSessionOutput {
    0 "InstanceId" instance_id: String, 1 "SessionId" session_id: String, 2 "SessionIds" session_ids: Vec<String>
} }

/// Response of [`DeleteDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentSessionOutput {
    pub session_id: Option<String>,
    pub session_ids: Vec<String>,
}
model! { DeleteDataAgentSessionOutput {
    0 "SessionId" session_id: String, 1 "SessionIds" session_ids: Vec<String>
} }

/// Executes agent api: `ExecuteAgentApi` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=ExecuteAgentApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAgentApi {
    pub request_path: Option<String>,
    pub request_data: Option<String>,
    pub request_type: Option<String>,
}
operation! { ExecuteAgentApi() "ExecuteAgentApi" -> ExecuteAgentApiOutput {
    0 "RequestPath" request_path: String, 1 "RequestData" request_data: String, 2 "RequestType" request_type: String
} }

/// Response of [`ExecuteAgentApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAgentApiOutput {
    pub request_path: Option<String>,
    pub agent_data: Option<String>,
    pub error_msg: Option<String>,
}
model! { ExecuteAgentApiOutput {
    0 "RequestPath" request_path: String, 1 "AgentData" agent_data: String, 2 "ErrorMsg" error_msg: String
} }

/// Executes agent api v1: `ExecuteAgentApiV1` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=ExecuteAgentApiV1>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAgentApiV1 {
    pub request_path: Option<String>,
    pub request_type: Option<String>,
}
operation! { ExecuteAgentApiV1() "ExecuteAgentApiV1" -> Empty {
    0 "RequestPath" request_path: String, 1 "RequestType" request_type: String
} }

/// Response of [`ExecuteAgentApiV1`]: empty.
pub type ExecuteAgentApiV1Output = Empty;

/// Gets jobs by knowledge base id: `GetJobsByKnowledgeBaseId` of `dataagent` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=GetJobsByKnowledgeBaseId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobsByKnowledgeBaseId {
    pub instance_id: Option<String>,
    pub knowledge_base_id: Option<String>,
}
operation! { GetJobsByKnowledgeBaseId() "GetJobsByKnowledgeBaseId" -> GetJobsByKnowledgeBaseIdOutput {
    0 "InstanceId" instance_id: String, 1 "KnowledgeBaseId" knowledge_base_id: String
} }

/// Response of [`GetJobsByKnowledgeBaseId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobsByKnowledgeBaseIdOutput {
    pub jobs: Vec<UploadJob>,
}
model! { GetJobsByKnowledgeBaseIdOutput {
    0 "Jobs" jobs: Vec<UploadJob>
} }

/// In the response of [`GetJobsByKnowledgeBaseId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadJob {
    pub id: Option<i64>,
    pub job_id: Option<String>,
    pub instance_id: Option<String>,
    pub knowledge_base_id: Option<String>,
    pub uin: Option<String>,
    pub sub_uin: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub message: Option<String>,
}
model! { UploadJob {
    0 "Id" id: i64, 1 "JobId" job_id: String, 2 "InstanceId" instance_id: String,
    3 "KnowledgeBaseId" knowledge_base_id: String, 4 "Uin" uin: String, 5 "SubUin" sub_uin: String,
    6 "Status" status: String, 7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String,
    9 "Message" message: String
} }

/// Gets knowledge base file list: `GetKnowledgeBaseFileList` of `dataagent` 2025-05-13.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=GetKnowledgeBaseFileList>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseFileList {
    /// Required.
    pub instance_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub knowledge_base_id: Option<String>,
}
operation! { GetKnowledgeBaseFileList(instance_id: String)
    "GetKnowledgeBaseFileList" -> GetKnowledgeBaseFileListOutput {
    0 "InstanceId" instance_id, 1 "Page" page: i64, 2 "PageSize" page_size: i64,
    3 "KnowledgeBaseId" knowledge_base_id: String
} }
paged! { GetKnowledgeBaseFileList: FileInfo = Number "Page", "FileList" file_list, total "Total" }

/// Response of [`GetKnowledgeBaseFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseFileListOutput {
    pub file_list: Vec<FileInfo>,
    pub total: Option<i64>,
}
model! { GetKnowledgeBaseFileListOutput {
    0 "FileList" file_list: Vec<FileInfo>, 1 "Total" total: i64
} }

/// In the response of [`GetKnowledgeBaseFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    pub file_name: Option<String>,
    pub file_size: Option<f64>,
    pub r#type: Option<i64>,
    pub file_id: Option<String>,
    pub status: Option<i64>,
    pub create_user: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub chunk_config: Option<KnowledgeTaskConfig>,
    pub source: Option<i64>,
    pub file_url: Option<String>,
    pub is_show_case: Option<i64>,
    pub document_summary: Option<String>,
    pub web_url: Option<String>,
    pub capabilities: Vec<String>,
    pub enable_graph_build: Option<i64>,
    pub enable_tree_build: Option<i64>,
    pub graph_build_status: Option<i64>,
    pub tree_build_status: Option<i64>,
}
model! { FileInfo {
    0 "FileName" file_name: String, 1 "FileSize" file_size: f64, 2 "Type" r#type: i64, 3 "FileId" file_id: String,
    4 "Status" status: i64, 5 "CreateUser" create_user: String, 6 "CreateTime" create_time: String,
    7 "UpdateTime" update_time: String, 8 "ChunkConfig" chunk_config: KnowledgeTaskConfig, 9 "Source" source: i64,
    10 "FileUrl" file_url: String, 11 "IsShowCase" is_show_case: i64, 12 "DocumentSummary" document_summary: String,
    13 "WebUrl" web_url: String, 14 "Capabilities" capabilities: Vec<String>,
    15 "EnableGraphBuild" enable_graph_build: i64, 16 "EnableTreeBuild" enable_tree_build: i64,
    17 "GraphBuildStatus" graph_build_status: i64, 18 "TreeBuildStatus" tree_build_status: i64
} }

/// In the request of [`GetKnowledgeBaseFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeTaskConfig {
    pub chunk_type: Option<i64>,
    pub max_chunk_size: Option<i64>,
    pub delimiters: Option<Vec<String>>,
    pub chunk_overlap: Option<i64>,
    pub columns: Option<Vec<ColumnInfo>>,
    pub indexes: Option<Vec<i64>>,
    pub gen_doc_summary: Option<i64>,
    pub gen_para_summary: Option<i64>,
    pub enable_image_understanding: Option<i64>,
    pub enable_extract_db: Option<i64>,
    pub enable_graph_build: Option<i64>,
    pub enable_tree_build: Option<i64>,
}
input! { KnowledgeTaskConfig() {
    0 "ChunkType" chunk_type: i64, 1 "MaxChunkSize" max_chunk_size: i64, 2 "Delimiters" delimiters: Vec<String>,
    3 "ChunkOverlap" chunk_overlap: i64, 4 "Columns" columns: Vec<ColumnInfo>, 5 "Indexes" indexes: Vec<i64>,
    6 "GenDocSummary" gen_doc_summary: i64, 7 "GenParaSummary" gen_para_summary: i64,
    8 "EnableImageUnderstanding" enable_image_understanding: i64, 9 "EnableExtractDb" enable_extract_db: i64,
    10 "EnableGraphBuild" enable_graph_build: i64, 11 "EnableTreeBuild" enable_tree_build: i64
} }

/// In the request of [`GetKnowledgeBaseFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnInfo {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub index: Option<i64>,
    pub original_name: Option<String>,
}
input! { ColumnInfo() {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Description" description: String, 3 "Index" index: i64,
    4 "OriginalName" original_name: String
} }

/// Gets knowledge base list: `GetKnowledgeBaseList` of `dataagent` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=GetKnowledgeBaseList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseList {
    /// Required.
    pub instance_id: String,
}
operation! { GetKnowledgeBaseList(instance_id: String) "GetKnowledgeBaseList" -> GetKnowledgeBaseListOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetKnowledgeBaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseListOutput {
    pub knowledge_base_list: Vec<KnowledgeBase>,
}
model! { GetKnowledgeBaseListOutput {
    0 "KnowledgeBaseList" knowledge_base_list: Vec<KnowledgeBase>
} }

/// In the response of [`GetKnowledgeBaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBase {
    pub knowledge_base_id: Option<String>,
    pub knowledge_base_name: Option<String>,
    pub knowledge_base_desc: Option<String>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
    pub file_num: Option<i64>,
    pub datasource_ids: Vec<String>,
    pub config: Option<KnowledgeTaskConfig>,
}
model! { KnowledgeBase {
    0 "KnowledgeBaseId" knowledge_base_id: String, 1 "KnowledgeBaseName" knowledge_base_name: String,
    2 "KnowledgeBaseDesc" knowledge_base_desc: String, 3 "Creator" creator: String, 4 "CreateTime" create_time: String,
    5 "FileNum" file_num: i64, 6 "DatasourceIds" datasource_ids: Vec<String>, 7 "Config" config: KnowledgeTaskConfig
} }

/// Gets session details: `GetSessionDetails` of `dataagent` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=GetSessionDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionDetails {
    pub instance_id: Option<String>,
    pub session_id: Option<String>,
}
operation! { GetSessionDetails() "GetSessionDetails" -> GetSessionDetailsOutput {
    0 "InstanceId" instance_id: String, 1 "SessionId" session_id: String
} }

/// Response of [`GetSessionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionDetailsOutput {
    pub record_list: Vec<Record>,
    pub record_count: Option<i64>,
    pub run_record: Option<String>,
}
model! { GetSessionDetailsOutput {
    0 "RecordList" record_list: Vec<Record>, 1 "RecordCount" record_count: i64, 2 "RunRecord" run_record: String
} }

/// In the response of [`GetSessionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Record {
    pub question: Option<String>,
    pub answer: Option<String>,
    pub think: Option<String>,
    pub task_list: Vec<Task>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub record_id: Option<String>,
    pub final_summary: Option<String>,
    pub session_id: Option<String>,
    pub feedback: Option<i64>,
    pub db_info: Option<String>,
    pub error_context: Option<String>,
    pub task_list_str: Option<String>,
    pub knowledge_base_ids: Vec<String>,
    pub context: Option<String>,
}
model! { Record {
    0 "Question" question: String, 1 "Answer" answer: String, 2 "Think" think: String,
    3 "TaskList" task_list: Vec<Task>, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "RecordId" record_id: String, 7 "FinalSummary" final_summary: String, 8 "SessionId" session_id: String,
    9 "Feedback" feedback: i64, 10 "DbInfo" db_info: String, 11 "ErrorContext" error_context: String,
    12 "TaskListStr" task_list_str: String, 13 "KnowledgeBaseIds" knowledge_base_ids: Vec<String>,
    14 "Context" context: String
} }

/// In the response of [`GetSessionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub step_info_list: Vec<StepInfo>,
}
model! { Task {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Status" status: String, 3 "StepInfoList" step_info_list: Vec<StepInfo>
} }

/// In the response of [`GetSessionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub summary: Option<String>,
    pub expand: Option<StepExpand>,
    pub desc: Option<String>,
}
model! { StepInfo {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Status" status: String, 3 "Type" r#type: String,
    4 "Summary" summary: String, 5 "Expand" expand: StepExpand, 6 "Desc" desc: String
} }

/// In the response of [`GetSessionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepExpand {
    pub title: Option<String>,
    pub status: Option<String>,
    pub cell_ids: Vec<String>,
}
model! { StepExpand {
    0 "Title" title: String, 1 "Status" status: String, 2 "CellIds" cell_ids: Vec<String>
} }

/// Gets upload job details: `GetUploadJobDetails` of `dataagent` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=GetUploadJobDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadJobDetails {
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
}
operation! { GetUploadJobDetails() "GetUploadJobDetails" -> GetUploadJobDetailsOutput {
    0 "InstanceId" instance_id: String, 1 "JobId" job_id: String
} }

/// Response of [`GetUploadJobDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadJobDetailsOutput {
    pub job: Option<UploadJob>,
}
model! { GetUploadJobDetailsOutput {
    0 "Job" job: UploadJob
} }

/// Gets user instance list: `GetUserInstanceList` of `dataagent` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=GetUserInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInstanceList {}
operation! { GetUserInstanceList() "GetUserInstanceList" -> Empty {} }

/// Response of [`GetUserInstanceList`]: empty.
pub type GetUserInstanceListOutput = Empty;

/// Modifies chunk: `ModifyChunk` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=ModifyChunk>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChunk {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub file_id: String,
    pub chunk_id: Option<String>,
    pub content: Option<String>,
    pub summary: Option<String>,
    pub knowledge_base_id: Option<String>,
}
operation! { ModifyChunk(instance_id: String, file_id: String) "ModifyChunk" -> Empty {
    0 "InstanceId" instance_id, 1 "FileId" file_id, 2 "ChunkId" chunk_id: String, 3 "Content" content: String,
    4 "Summary" summary: String, 5 "KnowledgeBaseId" knowledge_base_id: String
} }

/// Response of [`ModifyChunk`]: empty.
pub type ModifyChunkOutput = Empty;

/// Modifies knowledge base: `ModifyKnowledgeBase` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=ModifyKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKnowledgeBase {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub operate_type: String,
    pub knowledge_base_id: Option<String>,
    pub knowledge_base_name: Option<String>,
    pub knowledge_base_desc: Option<String>,
    pub use_scope: Option<i64>,
    pub authority_uins: Option<Vec<String>>,
    pub config: Option<KnowledgeTaskConfig>,
}
operation! { ModifyKnowledgeBase(instance_id: String, operate_type: String)
    "ModifyKnowledgeBase" -> ModifyKnowledgeBaseOutput {
    0 "InstanceId" instance_id, 1 "OperateType" operate_type, 2 "KnowledgeBaseId" knowledge_base_id: String,
    3 "KnowledgeBaseName" knowledge_base_name: String, 4 "KnowledgeBaseDesc" knowledge_base_desc: String,
    5 "UseScope" use_scope: i64, 6 "AuthorityUins" authority_uins: Vec<String>, 7 "Config" config: KnowledgeTaskConfig
} }

/// Response of [`ModifyKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKnowledgeBaseOutput {
    pub knowledge_base_id: Option<String>,
}
model! { ModifyKnowledgeBaseOutput {
    0 "KnowledgeBaseId" knowledge_base_id: String
} }

/// Modifies user authority: `ModifyUserAuthority` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=ModifyUserAuthority>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserAuthority {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub module: String,
    /// Required.
    pub object_id: String,
    pub use_scope: Option<i64>,
    pub authority_uins: Option<Vec<String>>,
}
operation! { ModifyUserAuthority(instance_id: String, module: String, object_id: String)
    "ModifyUserAuthority" -> Empty {
    0 "InstanceId" instance_id, 1 "Module" module, 2 "ObjectId" object_id, 3 "UseScope" use_scope: i64,
    4 "AuthorityUins" authority_uins: Vec<String>
} }

/// Response of [`ModifyUserAuthority`]: empty.
pub type ModifyUserAuthorityOutput = Empty;

/// Queries chunk list: `QueryChunkList` of `dataagent` 2025-05-13.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=QueryChunkList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChunkList {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub knowledge_base_id: Option<String>,
}
operation! { QueryChunkList() "QueryChunkList" -> QueryChunkListOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "KnowledgeBaseId" knowledge_base_id: String
} }
paged! { QueryChunkList: Chunk = Number "Page", "Chunks" chunks, total "Total" }

/// Response of [`QueryChunkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChunkListOutput {
    pub total: Option<i64>,
    pub auto_total: Option<i64>,
    pub manual_total: Option<i64>,
    pub chunks: Vec<Chunk>,
}
model! { QueryChunkListOutput {
    0 "Total" total: i64, 1 "AutoTotal" auto_total: i64, 2 "ManualTotal" manual_total: i64,
    3 "Chunks" chunks: Vec<Chunk>
} }

/// In the response of [`QueryChunkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chunk {
    pub id: Option<String>,
    pub content: Option<String>,
    pub size: Option<i64>,
    pub summary: Option<String>,
    pub chunk_source: Option<i64>,
}
model! { Chunk {
    0 "Id" id: String, 1 "Content" content: String, 2 "Size" size: i64, 3 "Summary" summary: String,
    4 "ChunkSource" chunk_source: i64
} }

/// Queries knowledge task: `QueryKnowledgeTask` of `dataagent` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=QueryKnowledgeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeTask {
    pub instance_id: Option<String>,
    pub knowledge_base_id: Option<String>,
    pub file_ids: Option<Vec<String>>,
}
operation! { QueryKnowledgeTask() "QueryKnowledgeTask" -> QueryKnowledgeTaskOutput {
    0 "InstanceId" instance_id: String, 1 "KnowledgeBaseId" knowledge_base_id: String, 2 "FileIds" file_ids: Vec<String>
} }

/// Response of [`QueryKnowledgeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeTaskOutput {
    pub file_list: Vec<FileTaskStatus>,
}
model! { QueryKnowledgeTaskOutput {
    0 "FileList" file_list: Vec<FileTaskStatus>
} }

/// In the response of [`QueryKnowledgeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTaskStatus {
    pub file_id: Option<String>,
    pub status: Option<i64>,
    pub is_terminated: Option<i64>,
    pub error_msg: Option<String>,
}
model! { FileTaskStatus {
    0 "FileId" file_id: String, 1 "Status" status: i64, 2 "IsTerminated" is_terminated: i64,
    3 "ErrorMsg" error_msg: String
} }

/// Queries models: `QueryModels` of `dataagent` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=QueryModels>.
///
/// Errors: [`codes::INVALID_PARAMETER_COMBINATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModels {
    pub instance_id: Option<String>,
}
operation! { QueryModels() "QueryModels" -> QueryModelsOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`QueryModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModelsOutput {
    pub models: Vec<ModelList>,
    pub status: Option<i64>,
}
model! { QueryModelsOutput {
    0 "Models" models: Vec<ModelList>, 1 "Status" status: i64
} }

/// In the response of [`QueryModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelList {
    pub model: Option<String>,
    pub vendor: Option<String>,
}
model! { ModelList {
    0 "Model" model: String, 1 "Vendor" vendor: String
} }

/// Queries user authority: `QueryUserAuthority` of `dataagent` 2025-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=QueryUserAuthority>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserAuthority {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub module: String,
    /// Required.
    pub object_id: String,
}
operation! { QueryUserAuthority(instance_id: String, module: String, object_id: String)
    "QueryUserAuthority" -> QueryUserAuthorityOutput {
    0 "InstanceId" instance_id, 1 "Module" module, 2 "ObjectId" object_id
} }

/// Response of [`QueryUserAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserAuthorityOutput {
    pub model_user_authority: Option<ModelUserAuthority>,
}
model! { QueryUserAuthorityOutput {
    0 "ModelUserAuthority" model_user_authority: ModelUserAuthority
} }

/// In the response of [`QueryUserAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelUserAuthority {
    pub instance_id: Option<String>,
    pub module: Option<String>,
    pub creator_uin: Option<String>,
    pub object_id: Option<String>,
    pub use_scope: Option<i64>,
    pub authority_uins: Vec<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ModelUserAuthority {
    0 "InstanceId" instance_id: String, 1 "Module" module: String, 2 "CreatorUin" creator_uin: String,
    3 "ObjectId" object_id: String, 4 "UseScope" use_scope: i64, 5 "AuthorityUins" authority_uins: Vec<String>,
    6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String
} }

/// Stops chat ai: `StopChatAI` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=StopChatAI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopChatAI {
    pub session_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { StopChatAI() "StopChatAI" -> StopChatAIOutput {
    0 "SessionId" session_id: String, 1 "InstanceId" instance_id: String
} }

/// Response of [`StopChatAI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopChatAIOutput {
    pub session_id: Option<String>,
}
model! { StopChatAIOutput {
    0 "SessionId" session_id: String
} }

/// `UploadAndCommitFile` of `dataagent` 2025-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dataagent&Version=2025-05-13&Action=UploadAndCommitFile>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAndCommitFile {
    pub instance_id: Option<String>,
    pub cos_files: Option<Vec<CosFileInfo>>,
    pub knowledge_base_id: Option<String>,
}
operation! { UploadAndCommitFile() "UploadAndCommitFile" -> UploadAndCommitFileOutput {
    0 "InstanceId" instance_id: String, 1 "CosFiles" cos_files: Vec<CosFileInfo>,
    2 "KnowledgeBaseId" knowledge_base_id: String
} }

/// In the request of [`UploadAndCommitFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosFileInfo {
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub user_cos_url: Option<String>,
}
input! { CosFileInfo() {
    0 "FileName" file_name: String, 1 "FileType" file_type: String, 2 "UserCosUrl" user_cos_url: String
} }

/// Response of [`UploadAndCommitFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAndCommitFileOutput {
    pub job_id: Option<String>,
}
model! { UploadAndCommitFileOutput {
    0 "JobId" job_id: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_INVALID "InvalidParameter.Invalid", INVALID_PARAMETER_COMBINATION "InvalidParameterCombination",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddChunk, AppendKnowledgeTask, ChatAI, CreateDataAgentSession, DeleteChunk, DeleteDataAgentSession, ExecuteAgentApi,
    ExecuteAgentApiV1, GetJobsByKnowledgeBaseId, GetKnowledgeBaseFileList, GetKnowledgeBaseList, GetSessionDetails,
    GetUploadJobDetails, GetUserInstanceList, ModifyChunk, ModifyKnowledgeBase, ModifyUserAuthority, QueryChunkList,
    QueryKnowledgeTask, QueryModels, QueryUserAuthority, StopChatAI, UploadAndCommitFile
}
