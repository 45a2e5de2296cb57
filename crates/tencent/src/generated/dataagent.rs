//! `dataagent` 2025-05-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "dataagent", version: "2025-05-13", code: "dataagent", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChunk {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChunkOutput {
    pub chunk_id: Option<String>,
}
model! { AddChunkOutput {
    0 "ChunkId" chunk_id
} }

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

pub type AppendKnowledgeTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendDocument {
    pub file_name: Option<String>,
    pub file_id: Option<String>,
    pub file_url: Option<String>,
    pub file_size: Option<f64>,
}
input! { AppendDocument(file_name: String, file_id: String, file_url: String, file_size: f64) {
    0 "FileName" file_name: String, 1 "FileId" file_id: String, 2 "FileUrl" file_url: String,
    3 "FileSize" file_size: f64
} }

/// Can answer with a stream of events: see `Client::stream`.
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

pub type ChatAIOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentSession {
    pub instance_id: Option<String>,
}
operation! { CreateDataAgentSession() "CreateDataAgentSession" -> CreateDataAgentSessionOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentSessionOutput {
    pub session_id: Option<String>,
}
model! { CreateDataAgentSessionOutput {
    0 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChunk {
    pub instance_id: String,
    pub file_id: String,
    pub chunk_ids: Vec<String>,
    pub knowledge_base_id: Option<String>,
}
operation! { DeleteChunk(instance_id: String, file_id: String, chunk_ids: Vec<String>) "DeleteChunk" -> Empty {
    0 "InstanceId" instance_id, 1 "FileId" file_id, 2 "ChunkIds" chunk_ids,
    3 "KnowledgeBaseId" knowledge_base_id: String
} }

pub type DeleteChunkOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentSessionOutput {
    pub session_id: Option<String>,
    pub session_ids: Option<Vec<String>>,
}
model! { DeleteDataAgentSessionOutput {
    0 "SessionId" session_id, 1 "SessionIds" session_ids
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAgentApiOutput {
    pub request_path: Option<String>,
    pub agent_data: Option<String>,
    pub error_msg: Option<String>,
}
model! { ExecuteAgentApiOutput {
    0 "RequestPath" request_path, 1 "AgentData" agent_data, 2 "ErrorMsg" error_msg
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAgentApiV1 {
    pub request_path: Option<String>,
    pub request_type: Option<String>,
}
operation! { ExecuteAgentApiV1() "ExecuteAgentApiV1" -> Empty {
    0 "RequestPath" request_path: String, 1 "RequestType" request_type: String
} }

pub type ExecuteAgentApiV1Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobsByKnowledgeBaseId {
    pub instance_id: Option<String>,
    pub knowledge_base_id: Option<String>,
}
operation! { GetJobsByKnowledgeBaseId() "GetJobsByKnowledgeBaseId" -> GetJobsByKnowledgeBaseIdOutput {
    0 "InstanceId" instance_id: String, 1 "KnowledgeBaseId" knowledge_base_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobsByKnowledgeBaseIdOutput {
    pub jobs: Option<Vec<UploadJob>>,
}
model! { GetJobsByKnowledgeBaseIdOutput {
    0 "Jobs" jobs
} }

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
    0 "Id" id, 1 "JobId" job_id, 2 "InstanceId" instance_id, 3 "KnowledgeBaseId" knowledge_base_id, 4 "Uin" uin,
    5 "SubUin" sub_uin, 6 "Status" status, 7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseFileList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseFileListOutput {
    pub file_list: Option<Vec<FileInfo>>,
    pub total: Option<i64>,
}
model! { GetKnowledgeBaseFileListOutput {
    0 "FileList" file_list, 1 "Total" total
} }

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
    pub capabilities: Option<Vec<String>>,
    pub enable_graph_build: Option<i64>,
    pub enable_tree_build: Option<i64>,
    pub graph_build_status: Option<i64>,
    pub tree_build_status: Option<i64>,
}
model! { FileInfo {
    0 "FileName" file_name, 1 "FileSize" file_size, 2 "Type" r#type, 3 "FileId" file_id, 4 "Status" status,
    5 "CreateUser" create_user, 6 "CreateTime" create_time, 7 "UpdateTime" update_time, 8 "ChunkConfig" chunk_config,
    9 "Source" source, 10 "FileUrl" file_url, 11 "IsShowCase" is_show_case, 12 "DocumentSummary" document_summary,
    13 "WebUrl" web_url, 14 "Capabilities" capabilities, 15 "EnableGraphBuild" enable_graph_build,
    16 "EnableTreeBuild" enable_tree_build, 17 "GraphBuildStatus" graph_build_status,
    18 "TreeBuildStatus" tree_build_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseList {
    pub instance_id: String,
}
operation! { GetKnowledgeBaseList(instance_id: String) "GetKnowledgeBaseList" -> GetKnowledgeBaseListOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseListOutput {
    pub knowledge_base_list: Option<Vec<KnowledgeBase>>,
}
model! { GetKnowledgeBaseListOutput {
    0 "KnowledgeBaseList" knowledge_base_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBase {
    pub knowledge_base_id: Option<String>,
    pub knowledge_base_name: Option<String>,
    pub knowledge_base_desc: Option<String>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
    pub file_num: Option<i64>,
    pub datasource_ids: Option<Vec<String>>,
    pub config: Option<KnowledgeTaskConfig>,
}
model! { KnowledgeBase {
    0 "KnowledgeBaseId" knowledge_base_id, 1 "KnowledgeBaseName" knowledge_base_name,
    2 "KnowledgeBaseDesc" knowledge_base_desc, 3 "Creator" creator, 4 "CreateTime" create_time, 5 "FileNum" file_num,
    6 "DatasourceIds" datasource_ids, 7 "Config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionDetails {
    pub instance_id: Option<String>,
    pub session_id: Option<String>,
}
operation! { GetSessionDetails() "GetSessionDetails" -> GetSessionDetailsOutput {
    0 "InstanceId" instance_id: String, 1 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionDetailsOutput {
    pub record_list: Option<Vec<Record>>,
    pub record_count: Option<i64>,
    pub run_record: Option<String>,
}
model! { GetSessionDetailsOutput {
    0 "RecordList" record_list, 1 "RecordCount" record_count, 2 "RunRecord" run_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Record {
    pub question: Option<String>,
    pub answer: Option<String>,
    pub think: Option<String>,
    pub task_list: Option<Vec<Task>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub record_id: Option<String>,
    pub final_summary: Option<String>,
    pub session_id: Option<String>,
    pub feedback: Option<i64>,
    pub db_info: Option<String>,
    pub error_context: Option<String>,
    pub task_list_str: Option<String>,
    pub knowledge_base_ids: Option<Vec<String>>,
    pub context: Option<String>,
}
model! { Record {
    0 "Question" question, 1 "Answer" answer, 2 "Think" think, 3 "TaskList" task_list, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "RecordId" record_id, 7 "FinalSummary" final_summary, 8 "SessionId" session_id,
    9 "Feedback" feedback, 10 "DbInfo" db_info, 11 "ErrorContext" error_context, 12 "TaskListStr" task_list_str,
    13 "KnowledgeBaseIds" knowledge_base_ids, 14 "Context" context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub step_info_list: Option<Vec<StepInfo>>,
}
model! { Task {
    0 "Id" id, 1 "Name" name, 2 "Status" status, 3 "StepInfoList" step_info_list
} }

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
    0 "Id" id, 1 "Name" name, 2 "Status" status, 3 "Type" r#type, 4 "Summary" summary, 5 "Expand" expand, 6 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepExpand {
    pub title: Option<String>,
    pub status: Option<String>,
    pub cell_ids: Option<Vec<String>>,
}
model! { StepExpand {
    0 "Title" title, 1 "Status" status, 2 "CellIds" cell_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadJobDetails {
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
}
operation! { GetUploadJobDetails() "GetUploadJobDetails" -> GetUploadJobDetailsOutput {
    0 "InstanceId" instance_id: String, 1 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadJobDetailsOutput {
    pub job: Option<UploadJob>,
}
model! { GetUploadJobDetailsOutput {
    0 "Job" job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInstanceList {}
operation! { GetUserInstanceList() "GetUserInstanceList" -> Empty {} }

pub type GetUserInstanceListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChunk {
    pub instance_id: String,
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

pub type ModifyChunkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKnowledgeBase {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKnowledgeBaseOutput {
    pub knowledge_base_id: Option<String>,
}
model! { ModifyKnowledgeBaseOutput {
    0 "KnowledgeBaseId" knowledge_base_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserAuthority {
    pub instance_id: String,
    pub module: String,
    pub object_id: String,
    pub use_scope: Option<i64>,
    pub authority_uins: Option<Vec<String>>,
}
operation! { ModifyUserAuthority(instance_id: String, module: String, object_id: String)
    "ModifyUserAuthority" -> Empty {
    0 "InstanceId" instance_id, 1 "Module" module, 2 "ObjectId" object_id, 3 "UseScope" use_scope: i64,
    4 "AuthorityUins" authority_uins: Vec<String>
} }

pub type ModifyUserAuthorityOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChunkListOutput {
    pub total: Option<i64>,
    pub auto_total: Option<i64>,
    pub manual_total: Option<i64>,
    pub chunks: Option<Vec<Chunk>>,
}
model! { QueryChunkListOutput {
    0 "Total" total, 1 "AutoTotal" auto_total, 2 "ManualTotal" manual_total, 3 "Chunks" chunks
} }

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
    0 "Id" id, 1 "Content" content, 2 "Size" size, 3 "Summary" summary, 4 "ChunkSource" chunk_source
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeTaskOutput {
    pub file_list: Option<Vec<FileTaskStatus>>,
}
model! { QueryKnowledgeTaskOutput {
    0 "FileList" file_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTaskStatus {
    pub file_id: Option<String>,
    pub status: Option<u64>,
    pub is_terminated: Option<u64>,
    pub error_msg: Option<String>,
}
model! { FileTaskStatus {
    0 "FileId" file_id, 1 "Status" status, 2 "IsTerminated" is_terminated, 3 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModels {
    pub instance_id: Option<String>,
}
operation! { QueryModels() "QueryModels" -> QueryModelsOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModelsOutput {
    pub models: Option<Vec<ModelList>>,
    pub status: Option<i64>,
}
model! { QueryModelsOutput {
    0 "Models" models, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelList {
    pub model: Option<String>,
    pub vendor: Option<String>,
}
model! { ModelList {
    0 "Model" model, 1 "Vendor" vendor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserAuthority {
    pub instance_id: String,
    pub module: String,
    pub object_id: String,
}
operation! { QueryUserAuthority(instance_id: String, module: String, object_id: String)
    "QueryUserAuthority" -> QueryUserAuthorityOutput {
    0 "InstanceId" instance_id, 1 "Module" module, 2 "ObjectId" object_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserAuthorityOutput {
    pub model_user_authority: Option<ModelUserAuthority>,
}
model! { QueryUserAuthorityOutput {
    0 "ModelUserAuthority" model_user_authority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelUserAuthority {
    pub instance_id: Option<String>,
    pub module: Option<String>,
    pub creator_uin: Option<String>,
    pub object_id: Option<String>,
    pub use_scope: Option<i64>,
    pub authority_uins: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ModelUserAuthority {
    0 "InstanceId" instance_id, 1 "Module" module, 2 "CreatorUin" creator_uin, 3 "ObjectId" object_id,
    4 "UseScope" use_scope, 5 "AuthorityUins" authority_uins, 6 "CreateTime" create_time, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopChatAI {
    pub session_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { StopChatAI() "StopChatAI" -> StopChatAIOutput {
    0 "SessionId" session_id: String, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopChatAIOutput {
    pub session_id: Option<String>,
}
model! { StopChatAIOutput {
    0 "SessionId" session_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAndCommitFileOutput {
    pub job_id: Option<String>,
}
model! { UploadAndCommitFileOutput {
    0 "JobId" job_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_INVALID: &str = "InvalidParameter.Invalid";
    pub const INVALID_PARAMETER_COMBINATION: &str = "InvalidParameterCombination";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AddChunk, AppendKnowledgeTask, ChatAI, CreateDataAgentSession, DeleteChunk, DeleteDataAgentSession, ExecuteAgentApi,
    ExecuteAgentApiV1, GetJobsByKnowledgeBaseId, GetKnowledgeBaseFileList, GetKnowledgeBaseList, GetSessionDetails,
    GetUploadJobDetails, GetUserInstanceList, ModifyChunk, ModifyKnowledgeBase, ModifyUserAuthority, QueryChunkList,
    QueryKnowledgeTask, QueryModels, QueryUserAuthority, StopChatAI, UploadAndCommitFile
}
