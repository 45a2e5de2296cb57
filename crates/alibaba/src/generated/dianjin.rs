//! `dianjin` 2024-06-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-beijing", "dianjin.cn-beijing.aliyuncs.com")],
    vpc: &[("cn-beijing", "dianjin-vpc.cn-beijing.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "dianjin", version: "2024-06-28", code: "dianjin", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommercializeFetch {
    pub channel_id: String,
    pub data: String,
    pub encrypt_type: Option<String>,
    pub env: Option<String>,
    pub product_id: String,
    pub request_id: String,
    pub secret_key: Secret,
    pub sign: String,
    pub sign_type: Option<String>,
    pub workspace_id: String,
    pub cjf_code: String,
    pub zjf_code: String,
}

/// What [`CommercializeFetch::new`] takes.
pub struct CommercializeFetchRequired {
    pub channel_id: String,
    pub data: String,
    pub product_id: String,
    pub request_id: String,
    pub secret_key: Secret,
    pub sign: String,
    pub workspace_id: String,
    pub cjf_code: String,
    pub zjf_code: String,
}
operation! { CommercializeFetch{CommercializeFetchRequired: channel_id, data, product_id, request_id, secret_key, sign, workspace_id, cjf_code, zjf_code}
    "CommercializeFetch" -> CommercializeFetchOutput {
    0 "channelId" channel_id, 1 "data" data, 2 "encryptType" encrypt_type: String, 3 "env" env: String,
    4 "productId" product_id, 5 "requestId" request_id, 6 "secretKey" secret_key, 7 "sign" sign,
    8 "signType" sign_type: String, 9 "workspaceId" workspace_id, 10 "cjfCode" cjf_code, 11 "zjfCode" zjf_code
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
    Mark { index: 9, location: Location::Path, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None },
    Mark { index: 11, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/spi/path/{cjfCode}/api/support/{zjfCode}/firefly/commercializeFetch", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommercializeFetchOutput {
    pub body: Option<Value>,
}
model! { CommercializeFetchOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnnualDocSummaryTask {
    pub ana_years: Vec<i64>,
    pub doc_infos: Vec<CreateAnnualDocSummaryTaskDocInfos>,
    pub enable_table: Option<bool>,
    pub instruction: Option<String>,
    pub model_id: String,
    pub workspace_id: String,
}
operation! { CreateAnnualDocSummaryTask(ana_years: Vec<i64>, doc_infos: Vec<CreateAnnualDocSummaryTaskDocInfos>, model_id: String, workspace_id: String)
    "CreateAnnualDocSummaryTask" -> CreateAnnualDocSummaryTaskOutput {
    0 "anaYears" ana_years, 1 "docInfos" doc_infos, 2 "enableTable" enable_table: bool,
    3 "instruction" instruction: String, 4 "modelId" model_id, 5 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/task/summary/doc/annual", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnnualDocSummaryTaskDocInfos {
    pub doc_id: Option<String>,
    pub doc_year: Option<i64>,
    pub end_page: Option<i64>,
    pub library_id: Option<String>,
    pub start_page: Option<i64>,
}
input! { CreateAnnualDocSummaryTaskDocInfos(doc_id: String, doc_year: i64, library_id: String) {
    0 "docId" doc_id: String, 1 "docYear" doc_year: i64, 2 "endPage" end_page: i64, 3 "libraryId" library_id: String,
    4 "startPage" start_page: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnnualDocSummaryTaskOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { CreateAnnualDocSummaryTaskOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialog {
    pub channel: String,
    pub enable_library: Option<bool>,
    pub meta_data: Option<BTreeMap<String, Value>>,
    pub play_code: String,
    pub qa_library_list: Option<Vec<String>>,
    pub request_id: String,
    pub self_directed: Option<bool>,
    pub workspace_id: String,
}
operation! { CreateDialog(channel: String, play_code: String, request_id: String, workspace_id: String)
    "CreateDialog" -> CreateDialogOutput {
    0 "channel" channel, 1 "enableLibrary" enable_library: bool, 2 "metaData" meta_data: BTreeMap<String, Value>,
    3 "playCode" play_code, 4 "qaLibraryList" qa_library_list: Vec<String>, 5 "requestId" request_id,
    6 "selfDirected" self_directed: bool, 7 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/virtualHuman/dialog/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogOutput {
    pub cost: Option<i64>,
    pub data: Option<CreateDialogData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { CreateDialogOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogData {
    pub opening_remarks: Option<String>,
    pub session_id: Option<String>,
}
model! { CreateDialogData {
    0 "openingRemarks" opening_remarks, 1 "sessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogAnalysisTask {
    pub analysis_nodes: Option<Vec<String>>,
    pub conversation_list: Vec<CreateDialogAnalysisTaskConversationList>,
    pub meta_data: Option<BTreeMap<String, Value>>,
    pub play_code: String,
    pub request_id: String,
    pub workspace_id: String,
}
operation! { CreateDialogAnalysisTask(conversation_list: Vec<CreateDialogAnalysisTaskConversationList>, play_code: String, request_id: String, workspace_id: String)
    "CreateDialogAnalysisTask" -> CreateDialogAnalysisTaskOutput {
    0 "analysisNodes" analysis_nodes: Vec<String>, 1 "conversationList" conversation_list,
    2 "metaData" meta_data: BTreeMap<String, Value>, 3 "playCode" play_code, 4 "requestId" request_id,
    5 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/virtualHuman/dialog/analysis/submit", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogAnalysisTaskConversationList {
    pub dialogue_list: Option<Vec<CreateDialogAnalysisTaskDialogueList>>,
}
input! { CreateDialogAnalysisTaskConversationList(dialogue_list: Vec<CreateDialogAnalysisTaskDialogueList>) {
    0 "dialogueList" dialogue_list: Vec<CreateDialogAnalysisTaskDialogueList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogAnalysisTaskDialogueList {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { CreateDialogAnalysisTaskDialogueList(content: String, role: String) {
    0 "content" content: String, 1 "role" role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogAnalysisTaskOutput {
    pub cost: Option<i64>,
    pub data: Option<Vec<String>>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { CreateDialogAnalysisTaskOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocsSummaryTask {
    pub doc_infos: Vec<CreateDocsSummaryTaskDocInfos>,
    pub enable_table: Option<bool>,
    pub instruction: Option<String>,
    pub model_id: String,
    pub workspace_id: String,
}
operation! { CreateDocsSummaryTask(doc_infos: Vec<CreateDocsSummaryTaskDocInfos>, model_id: String, workspace_id: String)
    "CreateDocsSummaryTask" -> CreateDocsSummaryTaskOutput {
    0 "docInfos" doc_infos, 1 "enableTable" enable_table: bool, 2 "instruction" instruction: String,
    3 "modelId" model_id, 4 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/task/summary/docs", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocsSummaryTaskDocInfos {
    pub doc_id: Option<String>,
    pub end_page: Option<i64>,
    pub library_id: Option<String>,
    pub start_page: Option<i64>,
}
input! { CreateDocsSummaryTaskDocInfos(doc_id: String, library_id: String) {
    0 "docId" doc_id: String, 1 "endPage" end_page: i64, 2 "libraryId" library_id: String, 3 "startPage" start_page: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocsSummaryTaskOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { CreateDocsSummaryTaskOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFinReportSummaryTask {
    pub doc_id: String,
    pub enable_table: bool,
    pub end_page: Option<i64>,
    pub instruction: Option<String>,
    pub library_id: String,
    pub model_id: String,
    pub start_page: Option<i64>,
    pub task_type: Option<String>,
    pub workspace_id: String,
}

/// What [`CreateFinReportSummaryTask::new`] takes.
pub struct CreateFinReportSummaryTaskRequired {
    pub doc_id: String,
    pub enable_table: bool,
    pub library_id: String,
    pub model_id: String,
    pub workspace_id: String,
}
operation! { CreateFinReportSummaryTask{CreateFinReportSummaryTaskRequired: doc_id, enable_table, library_id, model_id, workspace_id}
    "CreateFinReportSummaryTask" -> CreateFinReportSummaryTaskOutput {
    0 "docId" doc_id, 1 "enableTable" enable_table, 2 "endPage" end_page: i64, 3 "instruction" instruction: String,
    4 "libraryId" library_id, 5 "modelId" model_id, 6 "startPage" start_page: i64, 7 "taskType" task_type: String,
    8 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/task/summary", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFinReportSummaryTaskOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { CreateFinReportSummaryTaskOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDetectionTask {
    pub file_info: Option<CreateImageDetectionTaskFileInfo>,
    pub file_url: Option<String>,
    pub request_id: String,
    pub user_id: Option<String>,
    pub x_load_test: Option<bool>,
    pub workspace_id: String,
}
operation! { CreateImageDetectionTask(request_id: String, workspace_id: String)
    "CreateImageDetectionTask" -> CreateImageDetectionTaskOutput {
    0 "fileInfo" file_info: CreateImageDetectionTaskFileInfo, 1 "fileUrl" file_url: String, 2 "requestId" request_id,
    3 "userId" user_id: String, 4 "X-Load-Test" x_load_test: bool, 5 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Header, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/imageDetect/task/submit", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDetectionTaskFileInfo {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_trace_id: Option<String>,
    pub oss_key: Option<String>,
}
input! { CreateImageDetectionTaskFileInfo() {
    0 "fileId" file_id: String, 1 "fileName" file_name: String, 2 "fileTraceId" file_trace_id: String,
    3 "ossKey" oss_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDetectionTaskOutput {
    pub code: Option<String>,
    pub data: Option<CreateImageDetectionTaskData>,
    pub message: Option<String>,
    pub retry_able: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateImageDetectionTaskOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "retryAble" retry_able, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDetectionTaskData {
    pub file_info: Option<CreateImageDetectionTaskDataFileInfo>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateImageDetectionTaskData {
    0 "fileInfo" file_info, 1 "requestId" request_id, 2 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDetectionTaskDataFileInfo {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_trace_id: Option<String>,
    pub oss_key: Option<String>,
}
model! { CreateImageDetectionTaskDataFileInfo {
    0 "fileId" file_id, 1 "fileName" file_name, 2 "fileTraceId" file_trace_id, 3 "ossKey" oss_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibrary {
    pub description: String,
    pub index_setting: Option<CreateLibraryIndexSetting>,
    pub library_name: String,
    pub workspace_id: String,
}
operation! { CreateLibrary(description: String, library_name: String, workspace_id: String)
    "CreateLibrary" -> CreateLibraryOutput {
    0 "description" description, 1 "indexSetting" index_setting: CreateLibraryIndexSetting,
    2 "libraryName" library_name, 3 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/library/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraryIndexSetting {
    pub chunk_strategy: Option<CreateLibraryChunkStrategy>,
    pub model_config: Option<CreateLibraryModelConfig>,
    pub prompt_role_style: Option<String>,
    pub query_enhancer: Option<CreateLibraryQueryEnhancer>,
    pub recall_strategy: Option<CreateLibraryRecallStrategy>,
    pub text_index_setting: Option<CreateLibraryTextIndexSetting>,
    pub vector_index_setting: Option<CreateLibraryVectorIndexSetting>,
}
input! { CreateLibraryIndexSetting() {
    0 "chunkStrategy" chunk_strategy: CreateLibraryChunkStrategy,
    1 "modelConfig" model_config: CreateLibraryModelConfig, 2 "promptRoleStyle" prompt_role_style: String,
    3 "queryEnhancer" query_enhancer: CreateLibraryQueryEnhancer,
    4 "recallStrategy" recall_strategy: CreateLibraryRecallStrategy,
    5 "textIndexSetting" text_index_setting: CreateLibraryTextIndexSetting,
    6 "vectorIndexSetting" vector_index_setting: CreateLibraryVectorIndexSetting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraryChunkStrategy {
    pub doc_tree_split: Option<bool>,
    pub doc_tree_split_size: Option<i64>,
    pub enhance_graph: Option<bool>,
    pub enhance_table: Option<bool>,
    pub overlap: Option<i64>,
    pub sentence_split: Option<bool>,
    pub sentence_split_size: Option<i64>,
    pub size: Option<i64>,
    pub split: Option<bool>,
}
input! { CreateLibraryChunkStrategy() {
    0 "docTreeSplit" doc_tree_split: bool, 1 "docTreeSplitSize" doc_tree_split_size: i64,
    2 "enhanceGraph" enhance_graph: bool, 3 "enhanceTable" enhance_table: bool, 4 "overlap" overlap: i64,
    5 "sentenceSplit" sentence_split: bool, 6 "sentenceSplitSize" sentence_split_size: i64, 7 "size" size: i64,
    8 "split" split: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraryModelConfig {
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
}
input! { CreateLibraryModelConfig() {
    0 "temperature" temperature: f64, 1 "topP" top_p: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraryQueryEnhancer {
    pub enable_follow_up: Option<bool>,
    pub enable_multi_query: Option<bool>,
    pub enable_open_qa: Option<bool>,
    pub enable_query_rewrite: Option<bool>,
    pub enable_session: Option<bool>,
    pub local_knowledge_id: Option<String>,
    pub with_document_reference: Option<bool>,
}
input! { CreateLibraryQueryEnhancer() {
    0 "enableFollowUp" enable_follow_up: bool, 1 "enableMultiQuery" enable_multi_query: bool,
    2 "enableOpenQa" enable_open_qa: bool, 3 "enableQueryRewrite" enable_query_rewrite: bool,
    4 "enableSession" enable_session: bool, 5 "localKnowledgeId" local_knowledge_id: String,
    6 "withDocumentReference" with_document_reference: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraryRecallStrategy {
    pub document_rank_type: Option<String>,
    pub limit: Option<i64>,
}
input! { CreateLibraryRecallStrategy() {
    0 "documentRankType" document_rank_type: String, 1 "limit" limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraryTextIndexSetting {
    pub category: Option<String>,
    pub enable: Option<bool>,
    pub index_analyzer: Option<String>,
    pub rank_threshold: Option<f64>,
    pub search_analyzer: Option<String>,
    pub top_k: Option<i64>,
}
input! { CreateLibraryTextIndexSetting() {
    0 "category" category: String, 1 "enable" enable: bool, 2 "indexAnalyzer" index_analyzer: String,
    3 "rankThreshold" rank_threshold: f64, 4 "searchAnalyzer" search_analyzer: String, 5 "topK" top_k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraryVectorIndexSetting {
    pub category: Option<String>,
    pub embedding_type: Option<String>,
    pub enable: Option<bool>,
    pub rank_threshold: Option<f64>,
    pub top_k: Option<i64>,
}
input! { CreateLibraryVectorIndexSetting() {
    0 "category" category: String, 1 "embeddingType" embedding_type: String, 2 "enable" enable: bool,
    3 "rankThreshold" rank_threshold: f64, 4 "topK" top_k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraryOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { CreateLibraryOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePdfTranslateTask {
    pub doc_id: String,
    pub knowledge: Option<String>,
    pub library_id: String,
    pub model_id: String,
    pub translate_to: Option<String>,
    pub workspace_id: String,
}
operation! { CreatePdfTranslateTask(doc_id: String, library_id: String, model_id: String, workspace_id: String)
    "CreatePdfTranslateTask" -> CreatePdfTranslateTaskOutput {
    0 "docId" doc_id, 1 "knowledge" knowledge: String, 2 "libraryId" library_id, 3 "modelId" model_id,
    4 "translateTo" translate_to: String, 5 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/task/pdfTranslate", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePdfTranslateTaskOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { CreatePdfTranslateTaskOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePredefinedDocument {
    pub chunks: Option<Vec<CreatePredefinedDocumentChunks>>,
    pub library_id: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub title: Option<String>,
    pub workspace_id: String,
}
operation! { CreatePredefinedDocument(workspace_id: String)
    "CreatePredefinedDocument" -> CreatePredefinedDocumentOutput {
    0 "chunks" chunks: Vec<CreatePredefinedDocumentChunks>, 1 "libraryId" library_id: String,
    2 "metadata" metadata: BTreeMap<String, Value>, 3 "title" title: String, 4 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/library/document/createPredefinedDocument", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePredefinedDocumentChunks {
    pub chunk_meta: Option<BTreeMap<String, Value>>,
    pub chunk_order: Option<i64>,
    pub chunk_text: Option<String>,
    pub chunk_type: Option<String>,
}
input! { CreatePredefinedDocumentChunks() {
    0 "chunkMeta" chunk_meta: BTreeMap<String, Value>, 1 "chunkOrder" chunk_order: i64,
    2 "chunkText" chunk_text: String, 3 "chunkType" chunk_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePredefinedDocumentOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { CreatePredefinedDocumentOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityCheckTask {
    pub conversation_list: CreateQualityCheckTaskConversationList,
    pub gmt_service: String,
    pub meta_data: Option<BTreeMap<String, String>>,
    pub quality_group: Option<Vec<String>>,
    pub request_id: String,
    pub scene_code: Option<String>,
    pub r#type: String,
    pub workspace_id: String,
}

/// What [`CreateQualityCheckTask::new`] takes.
pub struct CreateQualityCheckTaskRequired {
    pub conversation_list: CreateQualityCheckTaskConversationList,
    pub gmt_service: String,
    pub request_id: String,
    pub r#type: String,
    pub workspace_id: String,
}
operation! { CreateQualityCheckTask{CreateQualityCheckTaskRequired: conversation_list, gmt_service, request_id, r#type, workspace_id}
    "CreateQualityCheckTask" -> CreateQualityCheckTaskOutput {
    0 "conversationList" conversation_list, 1 "gmtService" gmt_service,
    2 "metaData" meta_data: BTreeMap<String, String>, 3 "qualityGroup" quality_group: Vec<String>,
    4 "requestId" request_id, 5 "sceneCode" scene_code: String, 6 "type" r#type, 7 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/qualitycheck/task/submit", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityCheckTaskConversationList {
    pub call_type: Option<String>,
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_name: Option<String>,
    pub dialogue_list: Option<Vec<CreateQualityCheckTaskDialogueList>>,
    pub gmt_service: Option<String>,
}
input! { CreateQualityCheckTaskConversationList(dialogue_list: Vec<CreateQualityCheckTaskDialogueList>) {
    0 "callType" call_type: String, 1 "customerId" customer_id: String, 2 "customerName" customer_name: String,
    3 "customerServiceId" customer_service_id: String, 4 "customerServiceName" customer_service_name: String,
    5 "dialogueList" dialogue_list: Vec<CreateQualityCheckTaskDialogueList>, 6 "gmtService" gmt_service: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityCheckTaskDialogueList {
    pub begin: Option<i64>,
    pub begin_time: Option<String>,
    pub content: Option<String>,
    pub customer_id: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_type: Option<String>,
    pub end: Option<i64>,
    pub role: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateQualityCheckTaskDialogueList(content: String, role: String, r#type: String) {
    0 "begin" begin: i64, 1 "beginTime" begin_time: String, 2 "content" content: String,
    3 "customerId" customer_id: String, 4 "customerServiceId" customer_service_id: String,
    5 "customerServiceType" customer_service_type: String, 6 "end" end: i64, 7 "role" role: String,
    8 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityCheckTaskOutput {
    pub cost: Option<i64>,
    pub data: Option<CreateQualityCheckTaskData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { CreateQualityCheckTaskOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityCheckTaskData {
    pub task_id: Option<String>,
}
model! { CreateQualityCheckTaskData {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoCreationTask {
    pub creation_instruction: Option<CreateVideoCreationTaskCreationInstruction>,
    pub file_info: Option<CreateVideoCreationTaskFileInfo>,
    pub image_detection_task_id: String,
    pub request_id: String,
    pub user_id: Option<String>,
    pub x_load_test: Option<bool>,
    pub workspace_id: String,
}
operation! { CreateVideoCreationTask(image_detection_task_id: String, request_id: String, workspace_id: String)
    "CreateVideoCreationTask" -> CreateVideoCreationTaskOutput {
    0 "creationInstruction" creation_instruction: CreateVideoCreationTaskCreationInstruction,
    1 "fileInfo" file_info: CreateVideoCreationTaskFileInfo, 2 "imageDetectionTaskId" image_detection_task_id,
    3 "requestId" request_id, 4 "userId" user_id: String, 5 "X-Load-Test" x_load_test: bool,
    6 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Header, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/videoCreation/task/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoCreationTaskCreationInstruction {
    pub instruction: Option<String>,
    pub template_id: Option<String>,
}
input! { CreateVideoCreationTaskCreationInstruction() {
    0 "instruction" instruction: String, 1 "templateId" template_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoCreationTaskFileInfo {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_trace_id: Option<String>,
    pub oss_key: Option<String>,
}
input! { CreateVideoCreationTaskFileInfo() {
    0 "fileId" file_id: String, 1 "fileName" file_name: String, 2 "fileTraceId" file_trace_id: String,
    3 "ossKey" oss_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoCreationTaskOutput {
    pub code: Option<String>,
    pub data: Option<CreateVideoCreationTaskData>,
    pub message: Option<String>,
    pub retry_able: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateVideoCreationTaskOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "retryAble" retry_able, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoCreationTaskData {
    pub estimated_wait_time_in_seconds: Option<i64>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateVideoCreationTaskData {
    0 "estimatedWaitTimeInSeconds" estimated_wait_time_in_seconds, 1 "requestId" request_id, 2 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashscopeAsyncTaskFinishEvent {
    pub body: Option<BTreeMap<String, Value>>,
    pub x_load_test: Option<bool>,
    pub workspace_id: String,
}
operation! { DashscopeAsyncTaskFinishEvent(workspace_id: String)
    "DashscopeAsyncTaskFinishEvent" -> DashscopeAsyncTaskFinishEventOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "X-Load-Test" x_load_test: bool, 2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/event/dashscopeAsyncTaskFinish", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashscopeAsyncTaskFinishEventOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub retry_able: Option<bool>,
    pub success: Option<bool>,
}
model! { DashscopeAsyncTaskFinishEventOutput {
    0 "code" code, 1 "message" message, 2 "retryAble" retry_able, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocument {
    pub doc_ids: Vec<String>,
    pub library_id: String,
    pub workspace_id: String,
}
operation! { DeleteDocument(doc_ids: Vec<String>, library_id: String, workspace_id: String)
    "DeleteDocument" -> DeleteDocumentOutput {
    0 "docIds" doc_ids, 1 "libraryId" library_id, 2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/library/document/delete", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocumentOutput {
    pub cost: Option<i64>,
    pub data: Option<bool>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { DeleteDocumentOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibrary {
    pub library_id: String,
    pub workspace_id: String,
}
operation! { DeleteLibrary(library_id: String, workspace_id: String) "DeleteLibrary" -> DeleteLibraryOutput {
    0 "libraryId" library_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/{workspaceId}/api/library/delete", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibraryOutput {
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteLibraryOutput {
    0 "errCode" err_code, 1 "message" message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvictTask {
    pub task_id: String,
    pub workspace_id: String,
}
operation! { EvictTask(task_id: String, workspace_id: String) "EvictTask" -> EvictTaskOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/task/evict", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvictTaskOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { EvictTaskOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeEntitlement {
    pub external_user_id: String,
    pub key_hash: Option<String>,
    pub request_id: String,
    pub template_id: i64,
    pub user_name: Option<String>,
    pub x_load_test: Option<bool>,
    pub workspace_id: String,
    pub tenant_id: i64,
}

/// What [`ExchangeEntitlement::new`] takes.
pub struct ExchangeEntitlementRequired {
    pub external_user_id: String,
    pub request_id: String,
    pub template_id: i64,
    pub workspace_id: String,
    pub tenant_id: i64,
}
operation! { ExchangeEntitlement{ExchangeEntitlementRequired: external_user_id, request_id, template_id, workspace_id, tenant_id}
    "ExchangeEntitlement" -> ExchangeEntitlementOutput {
    0 "externalUserId" external_user_id, 1 "keyHash" key_hash: String, 2 "requestId" request_id,
    3 "templateId" template_id, 4 "userName" user_name: String, 5 "X-Load-Test" x_load_test: bool,
    6 "workspaceId" workspace_id, 7 "tenantId" tenant_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Header, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/v1/tenants/{tenantId}/redeem", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeEntitlementOutput {
    pub code: Option<String>,
    pub data: Option<ExchangeEntitlementData>,
    pub message: Option<String>,
    pub retry_able: Option<bool>,
    pub success: Option<bool>,
}
model! { ExchangeEntitlementOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "retryAble" retry_able, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeEntitlementData {
    pub api_key: Option<Secret>,
    pub effective_at: Option<String>,
    pub endpoint: Option<String>,
    pub expire_at: Option<String>,
    pub key_hash: Option<String>,
    pub redemption_order_no: Option<String>,
    pub reused: Option<bool>,
    pub template: Option<ExchangeEntitlementTemplate>,
}
model! { ExchangeEntitlementData {
    0 "apiKey" api_key, 1 "effectiveAt" effective_at, 2 "endpoint" endpoint, 3 "expireAt" expire_at,
    4 "keyHash" key_hash, 5 "redemptionOrderNo" redemption_order_no, 6 "reused" reused, 7 "template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeEntitlementTemplate {
    pub allowed_models: Option<Vec<String>>,
    pub quota_limit: Option<i64>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ExchangeEntitlementTemplate {
    0 "allowedModels" allowed_models, 1 "quotaLimit" quota_limit, 2 "templateId" template_id,
    3 "templateName" template_name, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenDocQaResult {
    pub doc_id: String,
    pub library_id: String,
    pub request_id: String,
    pub workspace_id: String,
}
operation! { GenDocQaResult(doc_id: String, library_id: String, request_id: String, workspace_id: String)
    "GenDocQaResult" -> GenDocQaResultOutput {
    0 "docId" doc_id, 1 "libraryId" library_id, 2 "requestId" request_id, 3 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/virtualHuman/qa/parse", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenDocQaResultOutput {
    pub cost: Option<i64>,
    pub data: Option<GenDocQaResultData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GenDocQaResultOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenDocQaResultData {
    pub current_status: Option<String>,
    pub doc_id: Option<String>,
    pub library_id: Option<String>,
    pub parse_qa_results: Option<Vec<GenDocQaResultParseQaResults>>,
}
model! { GenDocQaResultData {
    0 "currentStatus" current_status, 1 "docId" doc_id, 2 "libraryId" library_id, 3 "parseQaResults" parse_qa_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenDocQaResultParseQaResults {
    pub answer: Option<String>,
    pub question: Option<String>,
}
model! { GenDocQaResultParseQaResults {
    0 "answer" answer, 1 "question" question
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppConfig {
    pub workspace_id: String,
}
operation! { GetAppConfig(workspace_id: String) "GetAppConfig" -> GetAppConfigOutput {
    0 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/app/config", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppConfigOutput {
    pub cost: Option<i64>,
    pub data: Option<GetAppConfigData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetAppConfigOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppConfigData {
    pub embedding_type_list: Option<Vec<BTreeMap<String, String>>>,
    pub frontend_config: Option<BTreeMap<String, bool>>,
    pub library_document_status_list: Option<Vec<BTreeMap<String, String>>>,
    pub llm_helper_type_list: Option<Vec<BTreeMap<String, String>>>,
    pub text_index_category_list: Option<Vec<String>>,
    pub vector_index_category_list: Option<Vec<String>>,
}
model! { GetAppConfigData {
    0 "embeddingTypeList" embedding_type_list, 1 "frontendConfig" frontend_config,
    2 "libraryDocumentStatusList" library_document_status_list, 3 "llmHelperTypeList" llm_helper_type_list,
    4 "textIndexCategoryList" text_index_category_list, 5 "vectorIndexCategoryList" vector_index_category_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatQuestionResp {
    pub batch_id: String,
    pub session_id: String,
    pub workspace_id: String,
}
operation! { GetChatQuestionResp(batch_id: String, session_id: String, workspace_id: String)
    "GetChatQuestionResp" -> GetChatQuestionRespOutput {
    0 "batchId" batch_id, 1 "sessionId" session_id, 2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/virtualHuman/chat/query", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatQuestionRespOutput {
    pub cost: Option<i64>,
    pub data: Option<GetChatQuestionRespData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetChatQuestionRespOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatQuestionRespData {
    pub current_state: Option<String>,
    pub question_list: Option<Vec<GetChatQuestionRespQuestionList>>,
}
model! { GetChatQuestionRespData {
    0 "currentState" current_state, 1 "questionList" question_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatQuestionRespQuestionList {
    pub content: Option<String>,
    pub gmt_create: Option<String>,
    pub ori_content: Option<String>,
    pub reply: Option<String>,
    pub session_id: Option<String>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { GetChatQuestionRespQuestionList {
    0 "content" content, 1 "gmtCreate" gmt_create, 2 "oriContent" ori_content, 3 "reply" reply,
    4 "sessionId" session_id, 5 "type" r#type, 6 "userId" user_id, 7 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogAnalysisResult {
    pub asc: Option<bool>,
    pub end_time: Option<String>,
    pub session_ids: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub use_url: Option<bool>,
    pub workspace_id: String,
}
operation! { GetDialogAnalysisResult(workspace_id: String) "GetDialogAnalysisResult" -> GetDialogAnalysisResultOutput {
    0 "asc" asc: bool, 1 "endTime" end_time: String, 2 "sessionIds" session_ids: Vec<String>,
    3 "startTime" start_time: String, 4 "useUrl" use_url: bool, 5 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/virtualHuman/dialog/analysis", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogAnalysisResultOutput {
    pub cost: Option<i64>,
    pub data: Option<GetDialogAnalysisResultData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetDialogAnalysisResultOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogAnalysisResultData {
    pub dialog_analysis_resp_list: Option<Vec<GetDialogAnalysisResultDialogAnalysisRespList>>,
}
model! { GetDialogAnalysisResultData {
    0 "dialogAnalysisRespList" dialog_analysis_resp_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogAnalysisResultDialogAnalysisRespList {
    pub analysis_resp: Option<GetDialogAnalysisResultAnalysisResp>,
    pub gmt_create: Option<String>,
    pub oss_url: Option<String>,
    pub session_id: Option<String>,
    pub status: Option<String>,
}
model! { GetDialogAnalysisResultDialogAnalysisRespList {
    0 "analysisResp" analysis_resp, 1 "gmtCreate" gmt_create, 2 "ossUrl" oss_url, 3 "sessionId" session_id,
    4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogAnalysisResultAnalysisResp {
    pub dialog_exec_plan: Option<String>,
    pub dialog_labels: Option<Vec<GetDialogAnalysisResultDialogLabels>>,
    pub dialog_open_analysis: Option<BTreeMap<String, Value>>,
    pub dialog_process_analysis: Option<BTreeMap<String, Value>>,
    pub dialog_sop: Option<String>,
    pub dialog_summary: Option<String>,
}
model! { GetDialogAnalysisResultAnalysisResp {
    0 "dialogExecPlan" dialog_exec_plan, 1 "dialogLabels" dialog_labels, 2 "dialogOpenAnalysis" dialog_open_analysis,
    3 "dialogProcessAnalysis" dialog_process_analysis, 4 "dialogSop" dialog_sop, 5 "dialogSummary" dialog_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogAnalysisResultDialogLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetDialogAnalysisResultDialogLabels {
    0 "name" name, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogDetail {
    pub session_id: String,
    pub workspace_id: String,
}
operation! { GetDialogDetail(session_id: String, workspace_id: String) "GetDialogDetail" -> GetDialogDetailOutput {
    0 "sessionId" session_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/virtualHuman/dialog/detail", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogDetailOutput {
    pub cost: Option<i64>,
    pub data: Option<GetDialogDetailData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetDialogDetailOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogDetailData {
    pub dialogue_list: Option<Vec<GetDialogDetailDialogueList>>,
    pub gmt_create: Option<String>,
    pub status: Option<String>,
    pub total_dialog_turns: Option<i64>,
    pub valid_dialog_turns: Option<i64>,
}
model! { GetDialogDetailData {
    0 "dialogueList" dialogue_list, 1 "gmtCreate" gmt_create, 2 "status" status,
    3 "totalDialogTurns" total_dialog_turns, 4 "validDialogTurns" valid_dialog_turns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogDetailDialogueList {
    pub content: Option<String>,
    pub customer_id: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_type: Option<String>,
    pub hang_up_dialog: Option<bool>,
    pub id: Option<i64>,
    pub intent_code: Option<String>,
    pub intent_name: Option<String>,
    pub record_id: Option<String>,
    pub role: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDialogDetailDialogueList {
    0 "content" content, 1 "customerId" customer_id, 2 "customerServiceId" customer_service_id,
    3 "customerServiceType" customer_service_type, 4 "hangUpDialog" hang_up_dialog, 5 "id" id,
    6 "intentCode" intent_code, 7 "intentName" intent_name, 8 "recordId" record_id, 9 "role" role, 10 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogLog {
    pub id: Option<String>,
    pub session_id: Option<String>,
    pub workspace_id: String,
}
operation! { GetDialogLog(workspace_id: String) "GetDialogLog" -> GetDialogLogOutput {
    0 "id" id: String, 1 "sessionId" session_id: String, 2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/dialog/log", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogLogOutput {
    pub cost: Option<i64>,
    pub data: Option<GetDialogLogData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetDialogLogOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogLogData {
    pub analysis_process: Option<String>,
    pub conversation_list: Option<String>,
    pub hit_intention_list: Option<Vec<GetDialogLogHitIntentionList>>,
    pub intention_list: Option<Vec<GetDialogLogIntentionList>>,
    pub model_cost_time: Option<i64>,
    pub recall_list: Option<String>,
}
model! { GetDialogLogData {
    0 "analysisProcess" analysis_process, 1 "conversationList" conversation_list,
    2 "hitIntentionList" hit_intention_list, 3 "intentionList" intention_list, 4 "modelCostTime" model_cost_time,
    5 "recallList" recall_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogLogHitIntentionList {
    pub description: Option<String>,
    pub intention_name: Option<String>,
    pub intention_script: Option<String>,
}
model! { GetDialogLogHitIntentionList {
    0 "description" description, 1 "intentionName" intention_name, 2 "intentionScript" intention_script
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogLogIntentionList {
    pub description: Option<String>,
    pub intention_name: Option<String>,
    pub intention_script: Option<String>,
}
model! { GetDialogLogIntentionList {
    0 "description" description, 1 "intentionName" intention_name, 2 "intentionScript" intention_script
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkList {
    pub chunk_id_list: Option<Vec<String>>,
    pub doc_id: String,
    pub library_id: String,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub search_query: Option<String>,
    pub workspace_id: String,
}
operation! { GetDocumentChunkList(doc_id: String, library_id: String, workspace_id: String)
    "GetDocumentChunkList" -> GetDocumentChunkListOutput {
    0 "chunkIdList" chunk_id_list: Vec<String>, 1 "docId" doc_id, 2 "libraryId" library_id, 3 "order" order: String,
    4 "orderBy" order_by: String, 5 "page" page: i64, 6 "pageSize" page_size: i64, 7 "searchQuery" search_query: String,
    8 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/library/getDocumentChunk", body: BodyStyle::Json, } }
paged! { GetDocumentChunkList: GetDocumentChunkListRecords =
    Number "page", "data.records" data.records, total "data.totalRecords"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkListOutput {
    pub cost: Option<i64>,
    pub data: Option<GetDocumentChunkListData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetDocumentChunkListOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<GetDocumentChunkListRecords>>,
    pub total_pages: Option<i64>,
    pub total_records: Option<i64>,
}
model! { GetDocumentChunkListData {
    0 "currentPage" current_page, 1 "pageSize" page_size, 2 "records" records, 3 "totalPages" total_pages,
    4 "totalRecords" total_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkListRecords {
    pub chunk_id: Option<String>,
    pub chunk_meta: Option<BTreeMap<String, Value>>,
    pub chunk_oss_url: Option<String>,
    pub chunk_text: Option<String>,
    pub chunk_type: Option<String>,
    pub doc_id: Option<String>,
    pub file_type: Option<String>,
    pub library_id: Option<String>,
    pub library_name: Option<String>,
    pub next_chunk_id: Option<String>,
    pub pos: Option<Vec<GetDocumentChunkListPos>>,
    pub pre_chunk_id: Option<String>,
    pub score: Option<f64>,
    pub title: Option<String>,
}
model! { GetDocumentChunkListRecords {
    0 "chunkId" chunk_id, 1 "chunkMeta" chunk_meta, 2 "chunkOssUrl" chunk_oss_url, 3 "chunkText" chunk_text,
    4 "chunkType" chunk_type, 5 "docId" doc_id, 6 "fileType" file_type, 7 "libraryId" library_id,
    8 "libraryName" library_name, 9 "nextChunkId" next_chunk_id, 10 "pos" pos, 11 "preChunkId" pre_chunk_id,
    12 "score" score, 13 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkListPos {
    pub axis_array: Option<Vec<f64>>,
    pub page: Option<i64>,
    pub text_highlight_area: Option<Vec<i64>>,
}
model! { GetDocumentChunkListPos {
    0 "axisArray" axis_array, 1 "page" page, 2 "textHighlightArea" text_highlight_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentList {
    pub library_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub workspace_id: String,
}
operation! { GetDocumentList(library_id: String, workspace_id: String) "GetDocumentList" -> GetDocumentListOutput {
    0 "libraryId" library_id, 1 "page" page: i64, 2 "pageSize" page_size: i64, 3 "status" status: String,
    4 "workspaceId" workspace_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/library/listDocument", } }
paged! { GetDocumentList: GetDocumentListRecords =
    Number "page", "data.records" data.records, total "data.totalRecords"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentListOutput {
    pub cost: Option<i64>,
    pub data: Option<GetDocumentListData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetDocumentListOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<GetDocumentListRecords>>,
    pub total_pages: Option<i64>,
    pub total_records: Option<i64>,
}
model! { GetDocumentListData {
    0 "currentPage" current_page, 1 "pageSize" page_size, 2 "records" records, 3 "totalPages" total_pages,
    4 "totalRecords" total_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentListRecords {
    pub doc_id: Option<String>,
    pub document_meta: Option<BTreeMap<String, Value>>,
    pub file_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub library_id: Option<String>,
    pub status_code: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetDocumentListRecords {
    0 "docId" doc_id, 1 "documentMeta" document_meta, 2 "fileType" file_type, 3 "gmtCreate" gmt_create,
    4 "gmtModified" gmt_modified, 5 "libraryId" library_id, 6 "statusCode" status_code, 7 "title" title, 8 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentUrl {
    pub document_id: String,
    pub workspace_id: String,
}
operation! { GetDocumentUrl(document_id: String, workspace_id: String) "GetDocumentUrl" -> GetDocumentUrlOutput {
    0 "documentId" document_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/library/document/url", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentUrlOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetDocumentUrlOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilterDocumentList {
    pub and: Option<Vec<GetFilterDocumentListAnd>>,
    pub doc_id_list: Option<Vec<String>>,
    pub library_id: String,
    pub or: Option<Vec<GetFilterDocumentListOr>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<Vec<String>>,
    pub workspace_id: String,
}
operation! { GetFilterDocumentList(library_id: String, workspace_id: String)
    "GetFilterDocumentList" -> GetFilterDocumentListOutput {
    0 "and" and: Vec<GetFilterDocumentListAnd>, 1 "docIdList" doc_id_list: Vec<String>, 2 "libraryId" library_id,
    3 "or" or: Vec<GetFilterDocumentListOr>, 4 "page" page: i64, 5 "pageSize" page_size: i64,
    6 "status" status: Vec<String>, 7 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/library/filterDocument", body: BodyStyle::Json, } }
paged! { GetFilterDocumentList: GetFilterDocumentListRecords =
    Number "page", "data.records" data.records, total "data.totalRecords"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilterDocumentListAnd {
    pub boost: Option<f64>,
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { GetFilterDocumentListAnd() {
    0 "boost" boost: f64, 1 "key" key: String, 2 "operator" operator: String, 3 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilterDocumentListOr {
    pub boost: Option<f64>,
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { GetFilterDocumentListOr() {
    0 "boost" boost: f64, 1 "key" key: String, 2 "operator" operator: String, 3 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilterDocumentListOutput {
    pub cost: Option<i64>,
    pub data: Option<GetFilterDocumentListData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetFilterDocumentListOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilterDocumentListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<GetFilterDocumentListRecords>>,
    pub total_pages: Option<i64>,
    pub total_records: Option<i64>,
}
model! { GetFilterDocumentListData {
    0 "currentPage" current_page, 1 "pageSize" page_size, 2 "records" records, 3 "totalPages" total_pages,
    4 "totalRecords" total_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilterDocumentListRecords {
    pub doc_id: Option<String>,
    pub document_meta: Option<BTreeMap<String, Value>>,
    pub file_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub library_id: Option<String>,
    pub status_code: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetFilterDocumentListRecords {
    0 "docId" doc_id, 1 "documentMeta" document_meta, 2 "fileType" file_type, 3 "gmtCreate" gmt_create,
    4 "gmtModified" gmt_modified, 5 "libraryId" library_id, 6 "statusCode" status_code, 7 "title" title, 8 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryListByBizType {
    pub biz_id: String,
    pub biz_type: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub workspace_id: String,
}
operation! { GetHistoryListByBizType(biz_id: String, biz_type: String, workspace_id: String)
    "GetHistoryListByBizType" -> GetHistoryListByBizTypeOutput {
    0 "bizId" biz_id, 1 "bizType" biz_type, 2 "page" page: i64, 3 "pageSize" page_size: i64,
    4 "workspaceId" workspace_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/history/list", } }
paged! { GetHistoryListByBizType: GetHistoryListByBizTypeRecords =
    Number "page", "data.records" data.records, total "data.totalRecords"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryListByBizTypeOutput {
    pub cost: Option<i64>,
    pub data: Option<GetHistoryListByBizTypeData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetHistoryListByBizTypeOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryListByBizTypeData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<GetHistoryListByBizTypeRecords>>,
    pub total_pages: Option<i64>,
    pub total_records: Option<i64>,
}
model! { GetHistoryListByBizTypeData {
    0 "currentPage" current_page, 1 "pageSize" page_size, 2 "records" records, 3 "totalPages" total_pages,
    4 "totalRecords" total_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryListByBizTypeRecords {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub extra_message: Option<Value>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub llm_answer: Option<String>,
    pub llm_prompt: Option<String>,
    pub llm_type: Option<String>,
    pub session_id: Option<String>,
    pub user_query: Option<String>,
}
model! { GetHistoryListByBizTypeRecords {
    0 "bizId" biz_id, 1 "bizType" biz_type, 2 "extraMessage" extra_message, 3 "gmtCreate" gmt_create,
    4 "gmtModified" gmt_modified, 5 "id" id, 6 "llmAnswer" llm_answer, 7 "llmPrompt" llm_prompt, 8 "llmType" llm_type,
    9 "sessionId" session_id, 10 "userQuery" user_query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDetectionTaskResult {
    pub task_id: String,
    pub user_id: Option<String>,
    pub x_load_test: Option<bool>,
    pub workspace_id: String,
}
operation! { GetImageDetectionTaskResult(task_id: String, workspace_id: String)
    "GetImageDetectionTaskResult" -> GetImageDetectionTaskResultOutput {
    0 "taskId" task_id, 1 "userId" user_id: String, 2 "X-Load-Test" x_load_test: bool, 3 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/imageDetect/task/query", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDetectionTaskResultOutput {
    pub code: Option<String>,
    pub data: Option<GetImageDetectionTaskResultData>,
    pub message: Option<String>,
    pub retry_able: Option<bool>,
    pub success: Option<bool>,
}
model! { GetImageDetectionTaskResultOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "retryAble" retry_able, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDetectionTaskResultData {
    pub detection_conclusion: Option<String>,
    pub detection_result: Option<GetImageDetectionTaskResultDetectionResult>,
    pub file_info: Option<GetImageDetectionTaskResultFileInfo>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { GetImageDetectionTaskResultData {
    0 "detectionConclusion" detection_conclusion, 1 "detectionResult" detection_result, 2 "fileInfo" file_info,
    3 "taskId" task_id, 4 "taskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDetectionTaskResultDetectionResult {
    pub description: Option<String>,
    pub detection_details: Option<Vec<GetImageDetectionTaskResultDetectionDetails>>,
    pub portrait_type: Option<String>,
    pub suggestions: Option<Vec<String>>,
}
model! { GetImageDetectionTaskResultDetectionResult {
    0 "description" description, 1 "detectionDetails" detection_details, 2 "portraitType" portrait_type,
    3 "suggestions" suggestions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDetectionTaskResultDetectionDetails {
    pub code: Option<String>,
    pub confidence: Option<f64>,
    pub pass: Option<bool>,
    pub reason: Option<String>,
}
model! { GetImageDetectionTaskResultDetectionDetails {
    0 "code" code, 1 "confidence" confidence, 2 "pass" pass, 3 "reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDetectionTaskResultFileInfo {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_trace_id: Option<String>,
    pub oss_key: Option<String>,
}
model! { GetImageDetectionTaskResultFileInfo {
    0 "fileId" file_id, 1 "fileName" file_name, 2 "fileTraceId" file_trace_id, 3 "ossKey" oss_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibrary {
    pub library_id: String,
    pub workspace_id: String,
}
operation! { GetLibrary(library_id: String, workspace_id: String) "GetLibrary" -> GetLibraryOutput {
    0 "libraryId" library_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/library/get", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryOutput {
    pub cost: Option<i64>,
    pub data: Option<GetLibraryData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetLibraryOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryData {
    pub description: Option<String>,
    pub document_count: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub index_setting: Option<GetLibraryIndexSetting>,
    pub library_name: Option<String>,
}
model! { GetLibraryData {
    0 "description" description, 1 "documentCount" document_count, 2 "gmtCreate" gmt_create,
    3 "gmtModified" gmt_modified, 4 "id" id, 5 "indexSetting" index_setting, 6 "libraryName" library_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryIndexSetting {
    pub chunk_strategy: Option<GetLibraryChunkStrategy>,
    pub model_config: Option<GetLibraryModelConfig>,
    pub prompt_role_style: Option<String>,
    pub query_enhancer: Option<GetLibraryQueryEnhancer>,
    pub recall_strategy: Option<GetLibraryRecallStrategy>,
    pub text_index_setting: Option<GetLibraryTextIndexSetting>,
    pub vector_index_setting: Option<GetLibraryVectorIndexSetting>,
}
model! { GetLibraryIndexSetting {
    0 "chunkStrategy" chunk_strategy, 1 "modelConfig" model_config, 2 "promptRoleStyle" prompt_role_style,
    3 "queryEnhancer" query_enhancer, 4 "recallStrategy" recall_strategy, 5 "textIndexSetting" text_index_setting,
    6 "vectorIndexSetting" vector_index_setting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryChunkStrategy {
    pub doc_tree_split: Option<bool>,
    pub doc_tree_split_size: Option<i64>,
    pub enhance_graph: Option<bool>,
    pub enhance_table: Option<bool>,
    pub overlap: Option<i64>,
    pub sentence_split: Option<bool>,
    pub sentence_split_size: Option<i64>,
    pub size: Option<i64>,
    pub split: Option<bool>,
}
model! { GetLibraryChunkStrategy {
    0 "docTreeSplit" doc_tree_split, 1 "docTreeSplitSize" doc_tree_split_size, 2 "enhanceGraph" enhance_graph,
    3 "enhanceTable" enhance_table, 4 "overlap" overlap, 5 "sentenceSplit" sentence_split,
    6 "sentenceSplitSize" sentence_split_size, 7 "size" size, 8 "split" split
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryModelConfig {
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
}
model! { GetLibraryModelConfig {
    0 "temperature" temperature, 1 "topP" top_p
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryQueryEnhancer {
    pub enable_follow_up: Option<bool>,
    pub enable_multi_query: Option<bool>,
    pub enable_open_qa: Option<bool>,
    pub enable_query_rewrite: Option<bool>,
    pub enable_session: Option<bool>,
    pub local_knowledge_id: Option<String>,
    pub with_document_reference: Option<bool>,
}
model! { GetLibraryQueryEnhancer {
    0 "enableFollowUp" enable_follow_up, 1 "enableMultiQuery" enable_multi_query, 2 "enableOpenQa" enable_open_qa,
    3 "enableQueryRewrite" enable_query_rewrite, 4 "enableSession" enable_session,
    5 "localKnowledgeId" local_knowledge_id, 6 "withDocumentReference" with_document_reference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryRecallStrategy {
    pub document_rank_type: Option<String>,
    pub limit: Option<i64>,
}
model! { GetLibraryRecallStrategy {
    0 "documentRankType" document_rank_type, 1 "limit" limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryTextIndexSetting {
    pub category: Option<String>,
    pub enable: Option<bool>,
    pub index_analyzer: Option<String>,
    pub rank_threshold: Option<f64>,
    pub search_analyzer: Option<String>,
    pub top_k: Option<i64>,
}
model! { GetLibraryTextIndexSetting {
    0 "category" category, 1 "enable" enable, 2 "indexAnalyzer" index_analyzer, 3 "rankThreshold" rank_threshold,
    4 "searchAnalyzer" search_analyzer, 5 "topK" top_k
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryVectorIndexSetting {
    pub category: Option<String>,
    pub embedding_type: Option<String>,
    pub enable: Option<bool>,
    pub rank_threshold: Option<f64>,
    pub top_k: Option<i64>,
}
model! { GetLibraryVectorIndexSetting {
    0 "category" category, 1 "embeddingType" embedding_type, 2 "enable" enable, 3 "rankThreshold" rank_threshold,
    4 "topK" top_k
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryList {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub workspace_id: String,
}
operation! { GetLibraryList(workspace_id: String) "GetLibraryList" -> GetLibraryListOutput {
    0 "page" page: i64, 1 "pageSize" page_size: i64, 2 "query" query: String, 3 "workspaceId" workspace_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/library/list", } }
paged! { GetLibraryList: GetLibraryListRecords = Number "page", "data.records" data.records, total "data.totalRecords" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListOutput {
    pub cost: Option<i64>,
    pub data: Option<GetLibraryListData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetLibraryListOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<GetLibraryListRecords>>,
    pub total_pages: Option<i64>,
    pub total_records: Option<i64>,
}
model! { GetLibraryListData {
    0 "currentPage" current_page, 1 "pageSize" page_size, 2 "records" records, 3 "totalPages" total_pages,
    4 "totalRecords" total_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListRecords {
    pub description: Option<String>,
    pub document_count: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub index_setting: Option<GetLibraryListIndexSetting>,
    pub library_name: Option<String>,
}
model! { GetLibraryListRecords {
    0 "description" description, 1 "documentCount" document_count, 2 "gmtCreate" gmt_create,
    3 "gmtModified" gmt_modified, 4 "id" id, 5 "indexSetting" index_setting, 6 "libraryName" library_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListIndexSetting {
    pub chunk_strategy: Option<GetLibraryListChunkStrategy>,
    pub model_config: Option<GetLibraryListModelConfig>,
    pub prompt_role_style: Option<String>,
    pub query_enhancer: Option<GetLibraryListQueryEnhancer>,
    pub recall_strategy: Option<GetLibraryListRecallStrategy>,
    pub text_index_setting: Option<GetLibraryListTextIndexSetting>,
    pub vector_index_setting: Option<GetLibraryListVectorIndexSetting>,
}
model! { GetLibraryListIndexSetting {
    0 "chunkStrategy" chunk_strategy, 1 "modelConfig" model_config, 2 "promptRoleStyle" prompt_role_style,
    3 "queryEnhancer" query_enhancer, 4 "recallStrategy" recall_strategy, 5 "textIndexSetting" text_index_setting,
    6 "vectorIndexSetting" vector_index_setting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListChunkStrategy {
    pub doc_tree_split: Option<bool>,
    pub doc_tree_split_size: Option<i64>,
    pub enhance_graph: Option<bool>,
    pub enhance_table: Option<bool>,
    pub overlap: Option<i64>,
    pub sentence_split: Option<bool>,
    pub sentence_split_size: Option<i64>,
    pub size: Option<i64>,
    pub split: Option<bool>,
}
model! { GetLibraryListChunkStrategy {
    0 "docTreeSplit" doc_tree_split, 1 "docTreeSplitSize" doc_tree_split_size, 2 "enhanceGraph" enhance_graph,
    3 "enhanceTable" enhance_table, 4 "overlap" overlap, 5 "sentenceSplit" sentence_split,
    6 "sentenceSplitSize" sentence_split_size, 7 "size" size, 8 "split" split
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListModelConfig {
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
}
model! { GetLibraryListModelConfig {
    0 "temperature" temperature, 1 "topP" top_p
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListQueryEnhancer {
    pub enable_follow_up: Option<bool>,
    pub enable_multi_query: Option<bool>,
    pub enable_open_qa: Option<bool>,
    pub enable_query_rewrite: Option<bool>,
    pub enable_session: Option<bool>,
    pub local_knowledge_id: Option<String>,
    pub with_document_reference: Option<bool>,
}
model! { GetLibraryListQueryEnhancer {
    0 "enableFollowUp" enable_follow_up, 1 "enableMultiQuery" enable_multi_query, 2 "enableOpenQa" enable_open_qa,
    3 "enableQueryRewrite" enable_query_rewrite, 4 "enableSession" enable_session,
    5 "localKnowledgeId" local_knowledge_id, 6 "withDocumentReference" with_document_reference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListRecallStrategy {
    pub document_rank_type: Option<String>,
    pub limit: Option<i64>,
}
model! { GetLibraryListRecallStrategy {
    0 "documentRankType" document_rank_type, 1 "limit" limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListTextIndexSetting {
    pub category: Option<String>,
    pub enable: Option<bool>,
    pub index_analyzer: Option<String>,
    pub rank_threshold: Option<f64>,
    pub search_analyzer: Option<String>,
    pub top_k: Option<i64>,
}
model! { GetLibraryListTextIndexSetting {
    0 "category" category, 1 "enable" enable, 2 "indexAnalyzer" index_analyzer, 3 "rankThreshold" rank_threshold,
    4 "searchAnalyzer" search_analyzer, 5 "topK" top_k
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListVectorIndexSetting {
    pub category: Option<String>,
    pub embedding_type: Option<String>,
    pub enable: Option<bool>,
    pub rank_threshold: Option<f64>,
    pub top_k: Option<i64>,
}
model! { GetLibraryListVectorIndexSetting {
    0 "category" category, 1 "embeddingType" embedding_type, 2 "enable" enable, 3 "rankThreshold" rank_threshold,
    4 "topK" top_k
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParseResult {
    pub doc_id: String,
    pub library_id: String,
    pub use_url_result: Option<bool>,
    pub workspace_id: String,
}
operation! { GetParseResult(doc_id: String, library_id: String, workspace_id: String)
    "GetParseResult" -> GetParseResultOutput {
    0 "docId" doc_id, 1 "libraryId" library_id, 2 "useUrlResult" use_url_result: bool, 3 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/library/document/getParseResult", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParseResultOutput {
    pub cost: Option<i64>,
    pub data: Option<GetParseResultData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetParseResultOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParseResultData {
    pub file_type: Option<String>,
    pub provider_type: Option<String>,
    pub request_id: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
    pub result_url: Option<String>,
    pub status: Option<String>,
}
model! { GetParseResultData {
    0 "fileType" file_type, 1 "providerType" provider_type, 2 "requestId" request_id, 3 "result" result,
    4 "resultUrl" result_url, 5 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityCheckTaskResult {
    pub task_id: String,
    pub workspace_id: String,
}
operation! { GetQualityCheckTaskResult(task_id: String, workspace_id: String)
    "GetQualityCheckTaskResult" -> GetQualityCheckTaskResultOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/qualitycheck/task/query", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityCheckTaskResultOutput {
    pub cost: Option<i64>,
    pub data: Option<GetQualityCheckTaskResultData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetQualityCheckTaskResultOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityCheckTaskResultData {
    pub conversation_list: Option<GetQualityCheckTaskResultConversationList>,
    pub gmt_create: Option<String>,
    pub gmt_end: Option<String>,
    pub gmt_start: Option<String>,
    pub quality_check_list: Option<Vec<GetQualityCheckTaskResultQualityCheckList>>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { GetQualityCheckTaskResultData {
    0 "conversationList" conversation_list, 1 "gmtCreate" gmt_create, 2 "gmtEnd" gmt_end, 3 "gmtStart" gmt_start,
    4 "qualityCheckList" quality_check_list, 5 "status" status, 6 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityCheckTaskResultConversationList {
    pub call_type: Option<String>,
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_name: Option<String>,
    pub dialogue_list: Option<Vec<GetQualityCheckTaskResultDialogueList>>,
    pub gmt_service: Option<String>,
}
model! { GetQualityCheckTaskResultConversationList {
    0 "callType" call_type, 1 "customerId" customer_id, 2 "customerName" customer_name,
    3 "customerServiceId" customer_service_id, 4 "customerServiceName" customer_service_name,
    5 "dialogueList" dialogue_list, 6 "gmtService" gmt_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityCheckTaskResultDialogueList {
    pub begin: Option<i64>,
    pub begin_time: Option<String>,
    pub content: Option<String>,
    pub customer_id: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_type: Option<String>,
    pub end: Option<i64>,
    pub id: Option<i64>,
    pub role: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQualityCheckTaskResultDialogueList {
    0 "begin" begin, 1 "beginTime" begin_time, 2 "content" content, 3 "customerId" customer_id,
    4 "customerServiceId" customer_service_id, 5 "customerServiceType" customer_service_type, 6 "end" end, 7 "id" id,
    8 "role" role, 9 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityCheckTaskResultQualityCheckList {
    pub biz_type: Option<String>,
    pub check_explanation: Option<String>,
    pub check_passed: Option<String>,
    pub check_process: Option<String>,
    pub checked: Option<String>,
    pub gmt_end: Option<String>,
    pub gmt_start: Option<String>,
    pub mode: Option<String>,
    pub origin_dialogue: Option<Vec<GetQualityCheckTaskResultOriginDialogue>>,
    pub quality_group_id: Option<String>,
    pub rule_description: Option<String>,
    pub rule_id: Option<String>,
    pub rule_type: Option<String>,
    pub sub_node_col: Option<Vec<Value>>,
}
model! { GetQualityCheckTaskResultQualityCheckList {
    0 "bizType" biz_type, 1 "checkExplanation" check_explanation, 2 "checkPassed" check_passed,
    3 "checkProcess" check_process, 4 "checked" checked, 5 "gmtEnd" gmt_end, 6 "gmtStart" gmt_start, 7 "mode" mode,
    8 "originDialogue" origin_dialogue, 9 "qualityGroupId" quality_group_id, 10 "ruleDescription" rule_description,
    11 "ruleId" rule_id, 12 "ruleType" rule_type, 13 "subNodeCol" sub_node_col
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityCheckTaskResultOriginDialogue {
    pub begin: Option<i64>,
    pub begin_time: Option<String>,
    pub content: Option<String>,
    pub customer_id: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_type: Option<String>,
    pub end: Option<i64>,
    pub id: Option<i64>,
    pub role: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQualityCheckTaskResultOriginDialogue {
    0 "begin" begin, 1 "beginTime" begin_time, 2 "content" content, 3 "customerId" customer_id,
    4 "customerServiceId" customer_service_id, 5 "customerServiceType" customer_service_type, 6 "end" end, 7 "id" id,
    8 "role" role, 9 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportResponse {
    pub workspace_id: String,
    pub scene_code: String,
    pub fund_product: String,
    pub out_request_no: String,
}
operation! { GetReportResponse(workspace_id: String, scene_code: String, fund_product: String, out_request_no: String)
    "GetReportResponse" -> GetReportResponseOutput {
    0 "workspaceId" workspace_id, 1 "sceneCode" scene_code, 2 "fundProduct" fund_product,
    3 "outRequestNo" out_request_no
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/firefly/v1/{sceneCode}/{fundProduct}/tasks/{outRequestNo}/report", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportResponseOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub out_request_no: Option<String>,
    pub report_url: Option<String>,
}
model! { GetReportResponseOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "outRequestNo" out_request_no, 3 "reportUrl" report_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportTaskStatus {
    pub workspace_id: String,
    pub scene_code: String,
    pub fund_product: String,
    pub out_request_no: String,
}
operation! { GetReportTaskStatus(workspace_id: String, scene_code: String, fund_product: String, out_request_no: String)
    "GetReportTaskStatus" -> GetReportTaskStatusOutput {
    0 "workspaceId" workspace_id, 1 "sceneCode" scene_code, 2 "fundProduct" fund_product,
    3 "outRequestNo" out_request_no
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/firefly/v1/{sceneCode}/{fundProduct}/tasks/{outRequestNo}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportTaskStatusOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub out_request_no: Option<String>,
    pub task_status: Option<String>,
}
model! { GetReportTaskStatusOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "gmtCreate" gmt_create, 3 "gmtModified" gmt_modified,
    4 "outRequestNo" out_request_no, 5 "taskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryTaskResult {
    pub task_id: String,
    pub workspace_id: String,
}
operation! { GetSummaryTaskResult(task_id: String, workspace_id: String)
    "GetSummaryTaskResult" -> GetSummaryTaskResultOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/task/summary/result", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryTaskResultOutput {
    pub cost: Option<i64>,
    pub data: Option<GetSummaryTaskResultData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetSummaryTaskResultOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryTaskResultData {
    pub choices: Option<Vec<GetSummaryTaskResultChoices>>,
    pub created: Option<i64>,
    pub id: Option<String>,
    pub model_id: Option<String>,
    pub request_id: Option<String>,
    pub time: Option<String>,
    pub total_tokens: Option<i64>,
    pub usage: Option<GetSummaryTaskResultUsage>,
}
model! { GetSummaryTaskResultData {
    0 "choices" choices, 1 "created" created, 2 "id" id, 3 "modelId" model_id, 4 "requestId" request_id, 5 "time" time,
    6 "totalTokens" total_tokens, 7 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryTaskResultChoices {
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub message: Option<GetSummaryTaskResultMessage>,
}
model! { GetSummaryTaskResultChoices {
    0 "finishReason" finish_reason, 1 "index" index, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryTaskResultMessage {
    pub content: Option<String>,
    pub role: Option<String>,
    pub tool_calls: Option<Vec<BTreeMap<String, Value>>>,
}
model! { GetSummaryTaskResultMessage {
    0 "content" content, 1 "role" role, 2 "toolCalls" tool_calls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryTaskResultUsage {
    pub image_count: Option<i64>,
    pub image_tokens: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetSummaryTaskResultUsage {
    0 "imageCount" image_count, 1 "imageTokens" image_tokens, 2 "inputTokens" input_tokens,
    3 "outputTokens" output_tokens, 4 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResult {
    pub task_id: String,
    pub workspace_id: String,
}
operation! { GetTaskResult(task_id: String, workspace_id: String) "GetTaskResult" -> GetTaskResultOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/task/result", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultOutput {
    pub cost: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetTaskResultOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatus {
    pub task_id: String,
    pub workspace_id: String,
}
operation! { GetTaskStatus(task_id: String, workspace_id: String) "GetTaskStatus" -> GetTaskStatusOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/task/status", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatusOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetTaskStatusOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsage {
    pub external_user_id: Option<String>,
    pub redemption_order_no: Option<String>,
    pub x_load_test: Option<bool>,
    pub workspace_id: String,
    pub tenant_id: i64,
}
operation! { GetUsage(workspace_id: String, tenant_id: i64) "GetUsage" -> GetUsageOutput {
    0 "externalUserId" external_user_id: String, 1 "redemptionOrderNo" redemption_order_no: String,
    2 "X-Load-Test" x_load_test: bool, 3 "workspaceId" workspace_id, 4 "tenantId" tenant_id
} [
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/v1/tenants/{tenantId}/usage", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsageOutput {
    pub code: Option<String>,
    pub data: Option<GetUsageData>,
    pub message: Option<String>,
    pub retry_able: Option<bool>,
    pub success: Option<bool>,
}
model! { GetUsageOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "retryAble" retry_able, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsageData {
    pub entitlements: Option<Vec<GetUsageEntitlements>>,
    pub model_stats: Option<Vec<GetUsageModelStats>>,
    pub summary: Option<GetUsageSummary>,
}
model! { GetUsageData {
    0 "entitlements" entitlements, 1 "modelStats" model_stats, 2 "summary" summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsageEntitlements {
    pub allowed_models: Option<Vec<String>>,
    pub binding_id: Option<i64>,
    pub effective_at: Option<String>,
    pub expire_at: Option<String>,
    pub quota_initial: Option<i64>,
    pub quota_remaining: Option<i64>,
    pub quota_used: Option<i64>,
    pub status: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
}
model! { GetUsageEntitlements {
    0 "allowedModels" allowed_models, 1 "bindingId" binding_id, 2 "effectiveAt" effective_at, 3 "expireAt" expire_at,
    4 "quotaInitial" quota_initial, 5 "quotaRemaining" quota_remaining, 6 "quotaUsed" quota_used, 7 "status" status,
    8 "templateId" template_id, 9 "templateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsageModelStats {
    pub input_usage: Option<i64>,
    pub model: Option<String>,
    pub output_usage: Option<i64>,
    pub requests: Option<i64>,
    pub total_usage: Option<i64>,
}
model! { GetUsageModelStats {
    0 "inputUsage" input_usage, 1 "model" model, 2 "outputUsage" output_usage, 3 "requests" requests,
    4 "totalUsage" total_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsageSummary {
    pub total_input_usage: Option<i64>,
    pub total_output_usage: Option<i64>,
    pub total_requests: Option<i64>,
    pub total_usage: Option<i64>,
}
model! { GetUsageSummary {
    0 "totalInputUsage" total_input_usage, 1 "totalOutputUsage" total_output_usage, 2 "totalRequests" total_requests,
    3 "totalUsage" total_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResult {
    pub task_id: String,
    pub user_id: Option<String>,
    pub x_load_test: Option<bool>,
    pub workspace_id: String,
}
operation! { GetVideoCreationTaskResult(task_id: String, workspace_id: String)
    "GetVideoCreationTaskResult" -> GetVideoCreationTaskResultOutput {
    0 "taskId" task_id, 1 "userId" user_id: String, 2 "X-Load-Test" x_load_test: bool, 3 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/videoCreation/task/query", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResultOutput {
    pub code: Option<String>,
    pub data: Option<GetVideoCreationTaskResultData>,
    pub message: Option<String>,
    pub retry_able: Option<bool>,
    pub success: Option<bool>,
}
model! { GetVideoCreationTaskResultOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "retryAble" retry_able, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResultData {
    pub estimated_wait_time_in_seconds: Option<i64>,
    pub file_info: Option<GetVideoCreationTaskResultFileInfo>,
    pub finish_time: Option<String>,
    pub media_detection_task_result: Option<GetVideoCreationTaskResultMediaDetectionTaskResult>,
    pub start_time: Option<String>,
    pub status_reason: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub video_url: Option<String>,
}
model! { GetVideoCreationTaskResultData {
    0 "estimatedWaitTimeInSeconds" estimated_wait_time_in_seconds, 1 "fileInfo" file_info, 2 "finishTime" finish_time,
    3 "mediaDetectionTaskResult" media_detection_task_result, 4 "startTime" start_time, 5 "statusReason" status_reason,
    6 "taskId" task_id, 7 "taskStatus" task_status, 8 "videoUrl" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResultFileInfo {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_trace_id: Option<String>,
    pub oss_key: Option<String>,
}
model! { GetVideoCreationTaskResultFileInfo {
    0 "fileId" file_id, 1 "fileName" file_name, 2 "fileTraceId" file_trace_id, 3 "ossKey" oss_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResultMediaDetectionTaskResult {
    pub detection_conclusion: Option<String>,
    pub detection_result: Option<GetVideoCreationTaskResultDetectionResult>,
    pub file_info: Option<GetVideoCreationTaskResultMediaDetectionTaskResultFileInfo>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { GetVideoCreationTaskResultMediaDetectionTaskResult {
    0 "detectionConclusion" detection_conclusion, 1 "detectionResult" detection_result, 2 "fileInfo" file_info,
    3 "taskId" task_id, 4 "taskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResultDetectionResult {
    pub detection_details: Option<Vec<GetVideoCreationTaskResultDetectionDetails>>,
    pub suggestions: Option<Vec<String>>,
}
model! { GetVideoCreationTaskResultDetectionResult {
    0 "detectionDetails" detection_details, 1 "suggestions" suggestions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResultDetectionDetails {
    pub code: Option<String>,
    pub confidence: Option<f64>,
    pub pass: Option<bool>,
    pub reason: Option<String>,
}
model! { GetVideoCreationTaskResultDetectionDetails {
    0 "code" code, 1 "confidence" confidence, 2 "pass" pass, 3 "reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResultMediaDetectionTaskResultFileInfo {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_trace_id: Option<String>,
    pub oss_key: Option<String>,
}
model! { GetVideoCreationTaskResultMediaDetectionTaskResultFileInfo {
    0 "fileId" file_id, 1 "fileName" file_name, 2 "fileTraceId" file_trace_id, 3 "ossKey" oss_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokePlugin {
    pub params: Option<BTreeMap<String, Value>>,
    pub plugin_id: Option<String>,
    pub workspace_id: String,
}
operation! { InvokePlugin(workspace_id: String) "InvokePlugin" -> InvokePluginOutput {
    0 "params" params: BTreeMap<String, Value>, 1 "pluginId" plugin_id: String, 2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/plugin/invoke", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokePluginOutput {
    pub cost: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { InvokePluginOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDocument {
    pub document_id: String,
    pub workspace_id: String,
}
operation! { PreviewDocument(document_id: String, workspace_id: String) "PreviewDocument" -> PreviewDocumentOutput {
    0 "documentId" document_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/library/document/preview", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDocumentOutput {
    pub cost: Option<i64>,
    pub data: Option<PreviewDocumentData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { PreviewDocumentOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDocumentData {
    pub preview_type: Option<String>,
    pub title: Option<String>,
    pub upload_time: Option<String>,
    pub url: Option<String>,
}
model! { PreviewDocumentData {
    0 "previewType" preview_type, 1 "title" title, 2 "uploadTime" upload_time, 3 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApiKeys {
    pub external_user_id: String,
    pub x_load_test: Option<bool>,
    pub workspace_id: String,
    pub tenant_id: i64,
}
operation! { QueryApiKeys(external_user_id: String, workspace_id: String, tenant_id: i64)
    "QueryApiKeys" -> QueryApiKeysOutput {
    0 "externalUserId" external_user_id, 1 "X-Load-Test" x_load_test: bool, 2 "workspaceId" workspace_id,
    3 "tenantId" tenant_id
} [
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/v1/tenants/{tenantId}/apikeys", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApiKeysOutput {
    pub code: Option<String>,
    pub data: Option<Vec<QueryApiKeysData>>,
    pub message: Option<String>,
    pub retry_able: Option<bool>,
    pub success: Option<bool>,
}
model! { QueryApiKeysOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "retryAble" retry_able, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApiKeysData {
    pub expires_at: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub key_hash: Option<String>,
    pub key_id: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { QueryApiKeysData {
    0 "expiresAt" expires_at, 1 "gmtCreate" gmt_create, 2 "gmtModified" gmt_modified, 3 "keyHash" key_hash,
    4 "keyId" key_id, 5 "status" status, 6 "tenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRedemptionRecords {
    pub external_user_id: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub redemption_order_no: Option<String>,
    pub x_load_test: Option<bool>,
    pub workspace_id: String,
    pub tenant_id: i64,
}
operation! { QueryRedemptionRecords(workspace_id: String, tenant_id: i64)
    "QueryRedemptionRecords" -> QueryRedemptionRecordsOutput {
    0 "externalUserId" external_user_id: String, 1 "page" page: i64, 2 "pageSize" page_size: i64,
    3 "redemptionOrderNo" redemption_order_no: String, 4 "X-Load-Test" x_load_test: bool, 5 "workspaceId" workspace_id,
    6 "tenantId" tenant_id
} [
    Mark { index: 4, location: Location::Header, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/api/v1/tenants/{tenantId}/redemption-records", } }
paged! { QueryRedemptionRecords: QueryRedemptionRecordsItems =
    Number "page", "data.items" data.items, total "data.total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRedemptionRecordsOutput {
    pub code: Option<String>,
    pub data: Option<QueryRedemptionRecordsData>,
    pub message: Option<String>,
    pub retry_able: Option<bool>,
    pub success: Option<bool>,
}
model! { QueryRedemptionRecordsOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "retryAble" retry_able, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRedemptionRecordsData {
    pub items: Option<Vec<QueryRedemptionRecordsItems>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryRedemptionRecordsData {
    0 "items" items, 1 "page" page, 2 "pageSize" page_size, 3 "total" total, 4 "totalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRedemptionRecordsItems {
    pub allowed_models: Option<Vec<String>>,
    pub effective_at: Option<String>,
    pub expire_at: Option<String>,
    pub gmt_create: Option<String>,
    pub id: Option<i64>,
    pub key_hash: Option<String>,
    pub out_biz_no: Option<String>,
    pub quota_balance: Option<i64>,
    pub quota_status: Option<String>,
    pub redemption_order_no: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<i64>,
    pub tenant_id: Option<i64>,
}
model! { QueryRedemptionRecordsItems {
    0 "allowedModels" allowed_models, 1 "effectiveAt" effective_at, 2 "expireAt" expire_at, 3 "gmtCreate" gmt_create,
    4 "id" id, 5 "keyHash" key_hash, 6 "outBizNo" out_biz_no, 7 "quotaBalance" quota_balance,
    8 "quotaStatus" quota_status, 9 "redemptionOrderNo" redemption_order_no, 10 "status" status,
    11 "templateId" template_id, 12 "tenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReIndex {
    pub document_id: String,
    pub workspace_id: String,
}
operation! { ReIndex(document_id: String, workspace_id: String) "ReIndex" -> ReIndexOutput {
    0 "documentId" document_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/{workspaceId}/api/library/document/reIndex", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReIndexOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { ReIndexOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeDialog {
    pub analysis: Option<bool>,
    pub biz_type: Option<String>,
    pub conversation_model: Vec<RealTimeDialogConversationModel>,
    pub dialog_memory_turns: Option<i64>,
    pub meta_data: Option<BTreeMap<String, Value>>,
    pub op_type: Option<String>,
    pub recommend: Option<bool>,
    pub script_content_played: Option<String>,
    pub session_id: String,
    pub stream: Option<bool>,
    pub user_vad: Option<bool>,
    pub workspace_id: String,
}
operation! { RealTimeDialog(conversation_model: Vec<RealTimeDialogConversationModel>, session_id: String, workspace_id: String)
    "RealTimeDialog" -> RealTimeDialogOutput {
    0 "analysis" analysis: bool, 1 "bizType" biz_type: String, 2 "conversationModel" conversation_model,
    3 "dialogMemoryTurns" dialog_memory_turns: i64, 4 "metaData" meta_data: BTreeMap<String, Value>,
    5 "opType" op_type: String, 6 "recommend" recommend: bool, 7 "scriptContentPlayed" script_content_played: String,
    8 "sessionId" session_id, 9 "stream" stream: bool, 10 "userVad" user_vad: bool, 11 "workspaceId" workspace_id
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
    Mark { index: 11, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/realtime/dialog/chat", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeDialogConversationModel {
    pub begin: Option<i64>,
    pub begin_time: Option<String>,
    pub content: Option<String>,
    pub customer_id: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_type: Option<String>,
    pub end: Option<i64>,
    pub intention_code: Option<String>,
    pub role: Option<i64>,
    pub r#type: Option<String>,
}
input! { RealTimeDialogConversationModel(content: String, role: i64, r#type: String) {
    0 "begin" begin: i64, 1 "beginTime" begin_time: String, 2 "content" content: String,
    3 "customerId" customer_id: String, 4 "customerServiceId" customer_service_id: String,
    5 "customerServiceType" customer_service_type: String, 6 "end" end: i64, 7 "intentionCode" intention_code: String,
    8 "role" role: i64, 9 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeDialogOutput {
    pub choices: Option<Vec<RealTimeDialogChoices>>,
    pub created: Option<String>,
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { RealTimeDialogOutput {
    0 "choices" choices, 1 "created" created, 2 "id" id, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeDialogChoices {
    pub delta: Option<RealTimeDialogDelta>,
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub message: Option<RealTimeDialogMessage>,
}
model! { RealTimeDialogChoices {
    0 "delta" delta, 1 "finishReason" finish_reason, 2 "index" index, 3 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeDialogDelta {
    pub analysis_process: Option<String>,
    pub call_time: Option<String>,
    pub hang_up_dialog: Option<bool>,
    pub intention_code: Option<String>,
    pub intention_name: Option<String>,
    pub intention_script: Option<String>,
    pub interrupt: Option<bool>,
    pub recommend_intention: Option<String>,
    pub recommend_script: Option<String>,
    pub self_directed_script: Option<String>,
    pub self_directed_script_full_content: Option<String>,
    pub skip_current_recognize: Option<bool>,
}
model! { RealTimeDialogDelta {
    0 "analysisProcess" analysis_process, 1 "callTime" call_time, 2 "hangUpDialog" hang_up_dialog,
    3 "intentionCode" intention_code, 4 "intentionName" intention_name, 5 "intentionScript" intention_script,
    6 "interrupt" interrupt, 7 "recommendIntention" recommend_intention, 8 "recommendScript" recommend_script,
    9 "selfDirectedScript" self_directed_script, 10 "selfDirectedScriptFullContent" self_directed_script_full_content,
    11 "skipCurrentRecognize" skip_current_recognize
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeDialogMessage {
    pub analysis_process: Option<String>,
    pub call_time: Option<String>,
    pub hang_up_dialog: Option<bool>,
    pub intention_code: Option<String>,
    pub intention_name: Option<String>,
    pub intention_script: Option<String>,
    pub interrupt: Option<bool>,
    pub recommend_intention: Option<String>,
    pub recommend_script: Option<String>,
    pub self_directed_script: Option<String>,
    pub self_directed_script_full_content: Option<String>,
    pub skip_current_recognize: Option<bool>,
}
model! { RealTimeDialogMessage {
    0 "analysisProcess" analysis_process, 1 "callTime" call_time, 2 "hangUpDialog" hang_up_dialog,
    3 "intentionCode" intention_code, 4 "intentionName" intention_name, 5 "intentionScript" intention_script,
    6 "interrupt" interrupt, 7 "recommendIntention" recommend_intention, 8 "recommendScript" recommend_script,
    9 "selfDirectedScript" self_directed_script, 10 "selfDirectedScriptFullContent" self_directed_script_full_content,
    11 "skipCurrentRecognize" skip_current_recognize
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeDialogAssist {
    pub analysis: Option<bool>,
    pub biz_type: String,
    pub conversation_model: Vec<RealtimeDialogAssistConversationModel>,
    pub dialog_memory_turns: Option<i64>,
    pub hang_up_dialog: Option<bool>,
    pub meta_data: Option<BTreeMap<String, Value>>,
    pub request_id: String,
    pub script_content_played: Option<String>,
    pub session_id: String,
    pub user_vad: Option<bool>,
    pub workspace_id: String,
}

/// What [`RealtimeDialogAssist::new`] takes.
pub struct RealtimeDialogAssistRequired {
    pub biz_type: String,
    pub conversation_model: Vec<RealtimeDialogAssistConversationModel>,
    pub request_id: String,
    pub session_id: String,
    pub workspace_id: String,
}
operation! { RealtimeDialogAssist{RealtimeDialogAssistRequired: biz_type, conversation_model, request_id, session_id, workspace_id}
    "RealtimeDialogAssist" -> RealtimeDialogAssistOutput {
    0 "analysis" analysis: bool, 1 "bizType" biz_type, 2 "conversationModel" conversation_model,
    3 "dialogMemoryTurns" dialog_memory_turns: i64, 4 "hangUpDialog" hang_up_dialog: bool,
    5 "metaData" meta_data: BTreeMap<String, Value>, 6 "requestId" request_id,
    7 "scriptContentPlayed" script_content_played: String, 8 "sessionId" session_id, 9 "userVad" user_vad: bool,
    10 "workspaceId" workspace_id
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
    Mark { index: 10, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/realtime/dialog/assist", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeDialogAssistConversationModel {
    pub begin: Option<i64>,
    pub begin_time: Option<String>,
    pub content: Option<String>,
    pub customer_id: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_type: Option<String>,
    pub end: Option<i64>,
    pub role: Option<i64>,
    pub r#type: Option<String>,
}
input! { RealtimeDialogAssistConversationModel(content: String, role: i64) {
    0 "begin" begin: i64, 1 "beginTime" begin_time: String, 2 "content" content: String,
    3 "customerId" customer_id: String, 4 "customerServiceId" customer_service_id: String,
    5 "customerServiceType" customer_service_type: String, 6 "end" end: i64, 7 "role" role: i64, 8 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeDialogAssistOutput {
    pub cost: Option<i64>,
    pub data: Option<RealtimeDialogAssistData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { RealtimeDialogAssistOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeDialogAssistData {
    pub analysis_process: Option<String>,
    pub assist_scripts: Option<Vec<RealtimeDialogAssistAssistScripts>>,
    pub assist_sop: Option<Vec<RealtimeDialogAssistAssistSop>>,
    pub conversation_model: Option<Vec<RealtimeDialogAssistDataConversationModel>>,
    pub interrupt: Option<bool>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
}
model! { RealtimeDialogAssistData {
    0 "analysisProcess" analysis_process, 1 "assistScripts" assist_scripts, 2 "assistSop" assist_sop,
    3 "conversationModel" conversation_model, 4 "interrupt" interrupt, 5 "requestId" request_id,
    6 "sessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeDialogAssistAssistScripts {
    pub assist_script: Option<String>,
    pub intent_code: Option<String>,
    pub intent_labels: Option<String>,
    pub intent_name: Option<String>,
    pub is_default: Option<bool>,
}
model! { RealtimeDialogAssistAssistScripts {
    0 "assistScript" assist_script, 1 "intentCode" intent_code, 2 "intentLabels" intent_labels,
    3 "intentName" intent_name, 4 "isDefault" is_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeDialogAssistAssistSop {
    pub assist_sop: Option<String>,
    pub intent_code: Option<String>,
    pub intent_name: Option<String>,
    pub is_default: Option<bool>,
}
model! { RealtimeDialogAssistAssistSop {
    0 "assistSop" assist_sop, 1 "intentCode" intent_code, 2 "intentName" intent_name, 3 "isDefault" is_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeDialogAssistDataConversationModel {
    pub content: Option<String>,
    pub customer_id: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_type: Option<String>,
    pub role: Option<String>,
    pub r#type: Option<String>,
}
model! { RealtimeDialogAssistDataConversationModel {
    0 "content" content, 1 "customerId" customer_id, 2 "customerServiceId" customer_service_id,
    3 "customerServiceType" customer_service_type, 4 "role" role, 5 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildTask {
    pub task_ids: Vec<String>,
    pub workspace_id: String,
}
operation! { RebuildTask(task_ids: Vec<String>, workspace_id: String) "RebuildTask" -> RebuildTaskOutput {
    0 "taskIds" task_ids, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/task/rebuild", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildTaskOutput {
    pub cost: Option<i64>,
    pub data: Option<Vec<BTreeMap<String, Value>>>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { RebuildTaskOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocument {
    pub filters: Option<Vec<RecallDocumentFilters>>,
    pub query: String,
    pub rearrangement: Option<bool>,
    pub top_k: Option<i64>,
    pub workspace_id: String,
}
operation! { RecallDocument(query: String, workspace_id: String) "RecallDocument" -> RecallDocumentOutput {
    0 "filters" filters: Vec<RecallDocumentFilters>, 1 "query" query, 2 "rearrangement" rearrangement: bool,
    3 "topK" top_k: i64, 4 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/library/recallDocument", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentFilters {
    pub and: Option<Vec<RecallDocumentAnd>>,
    pub chunk_type: Option<String>,
    pub doc_id_list: Option<Vec<String>>,
    pub library_id: Option<String>,
    pub or: Option<Vec<RecallDocumentOr>>,
    pub status: Option<Vec<String>>,
}
input! { RecallDocumentFilters(library_id: String) {
    0 "and" and: Vec<RecallDocumentAnd>, 1 "chunkType" chunk_type: String, 2 "docIdList" doc_id_list: Vec<String>,
    3 "libraryId" library_id: String, 4 "or" or: Vec<RecallDocumentOr>, 5 "status" status: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentAnd {
    pub boost: Option<f64>,
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { RecallDocumentAnd() {
    0 "boost" boost: f64, 1 "key" key: String, 2 "operator" operator: String, 3 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentOr {
    pub boost: Option<f64>,
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { RecallDocumentOr() {
    0 "boost" boost: f64, 1 "key" key: String, 2 "operator" operator: String, 3 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentOutput {
    pub cost: Option<i64>,
    pub data: Option<RecallDocumentData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { RecallDocumentOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentData {
    pub chunk_list: Option<Vec<RecallDocumentChunkList>>,
    pub chunk_part_list: Option<Vec<RecallDocumentChunkPartList>>,
    pub chunk_text_list: Option<Vec<String>>,
    pub documents: Option<Vec<RecallDocumentDocuments>>,
    pub embedding_elapsed_ms: Option<i64>,
    pub text_chunk_list: Option<Vec<RecallDocumentTextChunkList>>,
    pub text_search_elapsed_ms: Option<i64>,
    pub total_elapsed_ms: Option<i64>,
    pub vector_chunk_list: Option<Vec<RecallDocumentVectorChunkList>>,
    pub vector_search_elapsed_ms: Option<i64>,
}
model! { RecallDocumentData {
    0 "chunkList" chunk_list, 1 "chunkPartList" chunk_part_list, 2 "chunkTextList" chunk_text_list,
    3 "documents" documents, 4 "embeddingElapsedMs" embedding_elapsed_ms, 5 "textChunkList" text_chunk_list,
    6 "textSearchElapsedMs" text_search_elapsed_ms, 7 "totalElapsedMs" total_elapsed_ms,
    8 "vectorChunkList" vector_chunk_list, 9 "vectorSearchElapsedMs" vector_search_elapsed_ms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentChunkList {
    pub chunk_id: Option<String>,
    pub chunk_meta: Option<BTreeMap<String, Value>>,
    pub chunk_oss_url: Option<String>,
    pub chunk_text: Option<String>,
    pub chunk_type: Option<String>,
    pub doc_id: Option<String>,
    pub file_type: Option<String>,
    pub library_id: Option<String>,
    pub library_name: Option<String>,
    pub next_chunk_id: Option<String>,
    pub pos: Option<Vec<RecallDocumentPos>>,
    pub pre_chunk_id: Option<String>,
    pub score: Option<f64>,
    pub title: Option<String>,
}
model! { RecallDocumentChunkList {
    0 "chunkId" chunk_id, 1 "chunkMeta" chunk_meta, 2 "chunkOssUrl" chunk_oss_url, 3 "chunkText" chunk_text,
    4 "chunkType" chunk_type, 5 "docId" doc_id, 6 "fileType" file_type, 7 "libraryId" library_id,
    8 "libraryName" library_name, 9 "nextChunkId" next_chunk_id, 10 "pos" pos, 11 "preChunkId" pre_chunk_id,
    12 "score" score, 13 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentPos {
    pub axis_array: Option<Vec<f64>>,
    pub page: Option<i64>,
    pub text_highlight_area: Option<Vec<i64>>,
}
model! { RecallDocumentPos {
    0 "axisArray" axis_array, 1 "page" page, 2 "textHighlightArea" text_highlight_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentChunkPartList {
    pub chunk_id: Option<String>,
    pub chunk_meta: Option<BTreeMap<String, Value>>,
    pub chunk_oss_url: Option<String>,
    pub chunk_text: Option<String>,
    pub chunk_type: Option<String>,
    pub doc_id: Option<String>,
    pub file_type: Option<String>,
    pub library_id: Option<String>,
    pub library_name: Option<String>,
    pub next_chunk_id: Option<String>,
    pub pos: Option<Vec<RecallDocumentChunkPartListPos>>,
    pub pre_chunk_id: Option<String>,
    pub score: Option<f64>,
    pub title: Option<String>,
}
model! { RecallDocumentChunkPartList {
    0 "chunkId" chunk_id, 1 "chunkMeta" chunk_meta, 2 "chunkOssUrl" chunk_oss_url, 3 "chunkText" chunk_text,
    4 "chunkType" chunk_type, 5 "docId" doc_id, 6 "fileType" file_type, 7 "libraryId" library_id,
    8 "libraryName" library_name, 9 "nextChunkId" next_chunk_id, 10 "pos" pos, 11 "preChunkId" pre_chunk_id,
    12 "score" score, 13 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentChunkPartListPos {
    pub axis_array: Option<Vec<f64>>,
    pub page: Option<i64>,
    pub text_highlight_area: Option<Vec<i64>>,
}
model! { RecallDocumentChunkPartListPos {
    0 "axisArray" axis_array, 1 "page" page, 2 "textHighlightArea" text_highlight_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentDocuments {
    pub doc_id: Option<String>,
    pub document_meta: Option<BTreeMap<String, Value>>,
    pub file_type: Option<String>,
    pub gmt_create: Option<String>,
    pub library_id: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RecallDocumentDocuments {
    0 "docId" doc_id, 1 "documentMeta" document_meta, 2 "fileType" file_type, 3 "gmtCreate" gmt_create,
    4 "libraryId" library_id, 5 "title" title, 6 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentTextChunkList {
    pub chunk_id: Option<String>,
    pub chunk_meta: Option<BTreeMap<String, Value>>,
    pub chunk_oss_url: Option<String>,
    pub chunk_text: Option<String>,
    pub chunk_type: Option<String>,
    pub doc_id: Option<String>,
    pub file_type: Option<String>,
    pub library_id: Option<String>,
    pub library_name: Option<String>,
    pub next_chunk_id: Option<String>,
    pub pos: Option<Vec<RecallDocumentTextChunkListPos>>,
    pub pre_chunk_id: Option<String>,
    pub score: Option<f64>,
    pub title: Option<String>,
}
model! { RecallDocumentTextChunkList {
    0 "chunkId" chunk_id, 1 "chunkMeta" chunk_meta, 2 "chunkOssUrl" chunk_oss_url, 3 "chunkText" chunk_text,
    4 "chunkType" chunk_type, 5 "docId" doc_id, 6 "fileType" file_type, 7 "libraryId" library_id,
    8 "libraryName" library_name, 9 "nextChunkId" next_chunk_id, 10 "pos" pos, 11 "preChunkId" pre_chunk_id,
    12 "score" score, 13 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentTextChunkListPos {
    pub axis_array: Option<Vec<f64>>,
    pub page: Option<i64>,
    pub text_highlight_area: Option<Vec<i64>>,
}
model! { RecallDocumentTextChunkListPos {
    0 "axisArray" axis_array, 1 "page" page, 2 "textHighlightArea" text_highlight_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentVectorChunkList {
    pub chunk_id: Option<String>,
    pub chunk_meta: Option<BTreeMap<String, Value>>,
    pub chunk_oss_url: Option<String>,
    pub chunk_text: Option<String>,
    pub chunk_type: Option<String>,
    pub doc_id: Option<String>,
    pub file_type: Option<String>,
    pub library_id: Option<String>,
    pub library_name: Option<String>,
    pub next_chunk_id: Option<String>,
    pub pos: Option<Vec<RecallDocumentVectorChunkListPos>>,
    pub pre_chunk_id: Option<String>,
    pub score: Option<f64>,
    pub title: Option<String>,
}
model! { RecallDocumentVectorChunkList {
    0 "chunkId" chunk_id, 1 "chunkMeta" chunk_meta, 2 "chunkOssUrl" chunk_oss_url, 3 "chunkText" chunk_text,
    4 "chunkType" chunk_type, 5 "docId" doc_id, 6 "fileType" file_type, 7 "libraryId" library_id,
    8 "libraryName" library_name, 9 "nextChunkId" next_chunk_id, 10 "pos" pos, 11 "preChunkId" pre_chunk_id,
    12 "score" score, 13 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentVectorChunkListPos {
    pub axis_array: Option<Vec<f64>>,
    pub page: Option<i64>,
    pub text_highlight_area: Option<Vec<i64>>,
}
model! { RecallDocumentVectorChunkListPos {
    0 "axisArray" axis_array, 1 "page" page, 2 "textHighlightArea" text_highlight_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIntention {
    pub analysis: Option<bool>,
    pub biz_type: String,
    pub conversation: String,
    pub global_intention_list: Option<Vec<RecognizeIntentionGlobalIntentionList>>,
    pub hierarchical_intention_list: Option<Vec<RecognizeIntentionHierarchicalIntentionList>>,
    pub intention_domain_code: Option<String>,
    pub intention_list: Option<Vec<RecognizeIntentionIntentionList>>,
    pub op_type: Option<String>,
    pub recommend: Option<bool>,
    pub workspace_id: String,
}
operation! { RecognizeIntention(biz_type: String, conversation: String, workspace_id: String)
    "RecognizeIntention" -> RecognizeIntentionOutput {
    0 "analysis" analysis: bool, 1 "bizType" biz_type, 2 "conversation" conversation,
    3 "globalIntentionList" global_intention_list: Vec<RecognizeIntentionGlobalIntentionList>,
    4 "hierarchicalIntentionList" hierarchical_intention_list: Vec<RecognizeIntentionHierarchicalIntentionList>,
    5 "intentionDomainCode" intention_domain_code: String,
    6 "intentionList" intention_list: Vec<RecognizeIntentionIntentionList>, 7 "opType" op_type: String,
    8 "recommend" recommend: bool, 9 "workspaceId" workspace_id
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
    Mark { index: 9, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/recog/intent", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIntentionGlobalIntentionList {
    pub description: Option<String>,
    pub intention: Option<String>,
    pub intention_code: Option<String>,
    pub intention_script: Option<String>,
}
input! { RecognizeIntentionGlobalIntentionList() {
    0 "description" description: String, 1 "intention" intention: String, 2 "intentionCode" intention_code: String,
    3 "intentionScript" intention_script: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIntentionHierarchicalIntentionList {
    pub description: Option<String>,
    pub intention: Option<String>,
    pub intention_code: Option<String>,
    pub intention_script: Option<String>,
}
input! { RecognizeIntentionHierarchicalIntentionList() {
    0 "description" description: String, 1 "intention" intention: String, 2 "intentionCode" intention_code: String,
    3 "intentionScript" intention_script: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIntentionIntentionList {
    pub description: Option<String>,
    pub intention: Option<String>,
    pub intention_code: Option<String>,
    pub intention_script: Option<String>,
}
input! { RecognizeIntentionIntentionList() {
    0 "description" description: String, 1 "intention" intention: String, 2 "intentionCode" intention_code: String,
    3 "intentionScript" intention_script: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIntentionOutput {
    pub cost: Option<i64>,
    pub data: Option<RecognizeIntentionData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { RecognizeIntentionOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIntentionData {
    pub analysis_process: Option<String>,
    pub intention_code: Option<String>,
    pub intention_name: Option<String>,
    pub intention_script: Option<String>,
    pub recommend_intention: Option<String>,
    pub recommend_script: Option<String>,
}
model! { RecognizeIntentionData {
    0 "analysisProcess" analysis_process, 1 "intentionCode" intention_code, 2 "intentionName" intention_name,
    3 "intentionScript" intention_script, 4 "recommendIntention" recommend_intention,
    5 "recommendScript" recommend_script
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryReportTask {
    pub workspace_id: String,
    pub scene_code: String,
    pub fund_product: String,
    pub out_request_no: String,
}
operation! { RetryReportTask(workspace_id: String, scene_code: String, fund_product: String, out_request_no: String)
    "RetryReportTask" -> RetryReportTaskOutput {
    0 "workspaceId" workspace_id, 1 "sceneCode" scene_code, 2 "fundProduct" fund_product,
    3 "outRequestNo" out_request_no
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/firefly/v1/{sceneCode}/{fundProduct}/tasks/{outRequestNo}/retry", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryReportTaskOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub out_request_no: Option<String>,
    pub retry_available: Option<bool>,
    pub retry_count: Option<i64>,
    pub task_status: Option<String>,
}
model! { RetryReportTaskOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "outRequestNo" out_request_no,
    3 "retryAvailable" retry_available, 4 "retryCount" retry_count, 5 "taskStatus" task_status
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgent {
    pub bot_id: String,
    pub model_id: Option<String>,
    pub stream: Option<bool>,
    pub thread_id: Option<String>,
    pub use_draft: Option<bool>,
    pub user_content: String,
    pub user_inputs: Option<BTreeMap<String, Value>>,
    pub version_id: Option<String>,
    pub workspace_id: String,
}
operation! { RunAgent(bot_id: String, user_content: String, workspace_id: String) "RunAgent" -> RunAgentOutput {
    0 "botId" bot_id, 1 "modelId" model_id: String, 2 "stream" stream: bool, 3 "threadId" thread_id: String,
    4 "useDraft" use_draft: bool, 5 "userContent" user_content, 6 "userInputs" user_inputs: BTreeMap<String, Value>,
    7 "versionId" version_id: String, 8 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/bot/thread/run", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentOutput {
    pub cost: Option<i64>,
    pub data: Option<RunAgentData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { RunAgentOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentData {
    pub function_call_responses: Option<Vec<RunAgentFunctionCallResponses>>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub response: Option<RunAgentDataResponse>,
    pub thread_id: Option<String>,
    pub trace_id: Option<String>,
    pub version_id: Option<String>,
}
model! { RunAgentData {
    0 "functionCallResponses" function_call_responses, 1 "inputTokens" input_tokens, 2 "outputTokens" output_tokens,
    3 "response" response, 4 "threadId" thread_id, 5 "traceId" trace_id, 6 "versionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentFunctionCallResponses {
    pub display_name: Option<String>,
    pub end_time: Option<String>,
    pub function_args: Option<String>,
    pub function_name: Option<String>,
    pub result: Option<String>,
    pub start_time: Option<String>,
}
model! { RunAgentFunctionCallResponses {
    0 "displayName" display_name, 1 "endTime" end_time, 2 "functionArgs" function_args, 3 "functionName" function_name,
    4 "result" result, 5 "startTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentDataResponse {
    pub choices: Option<Vec<RunAgentChoices>>,
    pub created: Option<i64>,
    pub id: Option<String>,
    pub model_id: Option<String>,
    pub time: Option<String>,
}
model! { RunAgentDataResponse {
    0 "choices" choices, 1 "created" created, 2 "id" id, 3 "modelId" model_id, 4 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentChoices {
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub message: Option<RunAgentMessage>,
}
model! { RunAgentChoices {
    0 "finishReason" finish_reason, 1 "index" index, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentMessage {
    pub content: Option<String>,
    pub role: Option<String>,
    pub role_display_name: Option<String>,
}
model! { RunAgentMessage {
    0 "content" content, 1 "role" role, 2 "roleDisplayName" role_display_name
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGeneration {
    pub inference_parameters: Option<BTreeMap<String, Value>>,
    pub messages: Vec<RunChatResultGenerationMessages>,
    pub model_id: String,
    pub session_id: Option<String>,
    pub stream: Option<bool>,
    pub tools: Option<Vec<RunChatResultGenerationTools>>,
    pub workspace_id: String,
}
operation! { RunChatResultGeneration(messages: Vec<RunChatResultGenerationMessages>, model_id: String, workspace_id: String)
    "RunChatResultGeneration" -> RunChatResultGenerationOutput {
    0 "inferenceParameters" inference_parameters: BTreeMap<String, Value>, 1 "messages" messages, 2 "modelId" model_id,
    3 "sessionId" session_id: String, 4 "stream" stream: bool, 5 "tools" tools: Vec<RunChatResultGenerationTools>,
    6 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/run/chat/generation", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationMessages {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { RunChatResultGenerationMessages() {
    0 "content" content: String, 1 "role" role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationTools {
    pub function: Option<RunChatResultGenerationFunction>,
    pub r#type: Option<String>,
}
input! { RunChatResultGenerationTools() {
    0 "function" function: RunChatResultGenerationFunction, 1 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationFunction {
    pub description: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<RunChatResultGenerationParameters>,
    pub required: Option<Vec<String>>,
}
input! { RunChatResultGenerationFunction() {
    0 "description" description: String, 1 "name" name: String,
    2 "parameters" parameters: RunChatResultGenerationParameters, 3 "required" required: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationParameters {
    pub properties: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
input! { RunChatResultGenerationParameters() {
    0 "properties" properties: BTreeMap<String, Value>, 1 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationOutput {
    pub choices: Option<Vec<RunChatResultGenerationChoices>>,
    pub created: Option<i64>,
    pub id: Option<String>,
    pub model_id: Option<String>,
    pub time: Option<String>,
    pub total_tokens: Option<i64>,
    pub usage: Option<RunChatResultGenerationUsage>,
}
model! { RunChatResultGenerationOutput {
    0 "choices" choices, 1 "created" created, 2 "id" id, 3 "modelId" model_id, 4 "time" time,
    5 "totalTokens" total_tokens, 6 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationChoices {
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub message: Option<RunChatResultGenerationMessage>,
}
model! { RunChatResultGenerationChoices {
    0 "finishReason" finish_reason, 1 "index" index, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationMessage {
    pub content: Option<String>,
    pub role: Option<String>,
    pub tool_calls: Option<Vec<BTreeMap<String, Value>>>,
}
model! { RunChatResultGenerationMessage {
    0 "content" content, 1 "role" role, 2 "toolCalls" tool_calls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationUsage {
    pub image_count: Option<i64>,
    pub image_tokens: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunChatResultGenerationUsage {
    0 "imageCount" image_count, 1 "imageTokens" image_tokens, 2 "inputTokens" input_tokens,
    3 "outputTokens" output_tokens, 4 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDialogAnalysis {
    pub session_id: String,
    pub workspace_id: String,
}
operation! { RunDialogAnalysis(session_id: String, workspace_id: String)
    "RunDialogAnalysis" -> RunDialogAnalysisOutput {
    0 "sessionId" session_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/virtualHuman/dialog/stream/analysis", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDialogAnalysisOutput {
    pub cost: Option<i64>,
    pub data: Option<RunDialogAnalysisData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { RunDialogAnalysisOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDialogAnalysisData {
    pub dialog_analysis_resp_list: Option<Vec<RunDialogAnalysisDialogAnalysisRespList>>,
}
model! { RunDialogAnalysisData {
    0 "dialogAnalysisRespList" dialog_analysis_resp_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDialogAnalysisDialogAnalysisRespList {
    pub analysis_resp: Option<RunDialogAnalysisAnalysisResp>,
    pub fail_node: Option<Vec<String>>,
    pub gmt_create: Option<String>,
    pub session_id: Option<String>,
    pub status: Option<String>,
}
model! { RunDialogAnalysisDialogAnalysisRespList {
    0 "analysisResp" analysis_resp, 1 "failNode" fail_node, 2 "gmtCreate" gmt_create, 3 "sessionId" session_id,
    4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDialogAnalysisAnalysisResp {
    pub dialog_exec_plan: Option<String>,
    pub dialog_labels: Option<Vec<RunDialogAnalysisDialogLabels>>,
    pub dialog_open_analysis: Option<BTreeMap<String, Value>>,
    pub dialog_process_analysis: Option<BTreeMap<String, Value>>,
    pub dialog_sop: Option<String>,
    pub dialog_summary: Option<String>,
}
model! { RunDialogAnalysisAnalysisResp {
    0 "dialogExecPlan" dialog_exec_plan, 1 "dialogLabels" dialog_labels, 2 "dialogOpenAnalysis" dialog_open_analysis,
    3 "dialogProcessAnalysis" dialog_process_analysis, 4 "dialogSop" dialog_sop, 5 "dialogSummary" dialog_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDialogAnalysisDialogLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { RunDialogAnalysisDialogLabels {
    0 "name" name, 1 "value" value
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLibraryChatGeneration {
    pub doc_id_list: Option<Vec<String>>,
    pub enable_follow_up: Option<bool>,
    pub enable_multi_query: Option<bool>,
    pub enable_open_qa: Option<bool>,
    pub follow_up_llm: Option<String>,
    pub library_id: String,
    pub llm_type: String,
    pub multi_query_llm: Option<String>,
    pub query: String,
    pub query_criteria: Option<RunLibraryChatGenerationQueryCriteria>,
    pub rerank_type: Option<String>,
    pub session_id: Option<String>,
    pub stream: Option<bool>,
    pub sub_query_list: Option<Vec<String>>,
    pub text_search_parameter: Option<RunLibraryChatGenerationTextSearchParameter>,
    pub top_k: Option<i64>,
    pub vector_search_parameter: Option<RunLibraryChatGenerationVectorSearchParameter>,
    pub with_document_reference: Option<bool>,
    pub workspace_id: String,
}
operation! { RunLibraryChatGeneration(library_id: String, llm_type: String, query: String, workspace_id: String)
    "RunLibraryChatGeneration" -> RunLibraryChatGenerationOutput {
    0 "docIdList" doc_id_list: Vec<String>, 1 "enableFollowUp" enable_follow_up: bool,
    2 "enableMultiQuery" enable_multi_query: bool, 3 "enableOpenQa" enable_open_qa: bool,
    4 "followUpLlm" follow_up_llm: String, 5 "libraryId" library_id, 6 "llmType" llm_type,
    7 "multiQueryLlm" multi_query_llm: String, 8 "query" query,
    9 "queryCriteria" query_criteria: RunLibraryChatGenerationQueryCriteria, 10 "rerankType" rerank_type: String,
    11 "sessionId" session_id: String, 12 "stream" stream: bool, 13 "subQueryList" sub_query_list: Vec<String>,
    14 "textSearchParameter" text_search_parameter: RunLibraryChatGenerationTextSearchParameter, 15 "topK" top_k: i64,
    16 "vectorSearchParameter" vector_search_parameter: RunLibraryChatGenerationVectorSearchParameter,
    17 "withDocumentReference" with_document_reference: bool, 18 "workspaceId" workspace_id
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
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/run/library/chat/generation", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLibraryChatGenerationQueryCriteria {
    pub and: Option<Vec<RunLibraryChatGenerationAnd>>,
    pub or: Option<Vec<RunLibraryChatGenerationOr>>,
}
input! { RunLibraryChatGenerationQueryCriteria() {
    0 "and" and: Vec<RunLibraryChatGenerationAnd>, 1 "or" or: Vec<RunLibraryChatGenerationOr>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLibraryChatGenerationAnd {
    pub boost: Option<f64>,
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { RunLibraryChatGenerationAnd() {
    0 "boost" boost: f64, 1 "key" key: String, 2 "operator" operator: String, 3 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLibraryChatGenerationOr {
    pub boost: Option<f64>,
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { RunLibraryChatGenerationOr() {
    0 "boost" boost: f64, 1 "key" key: String, 2 "operator" operator: String, 3 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLibraryChatGenerationTextSearchParameter {
    pub limit: Option<i64>,
    pub search_analyzer_type: Option<String>,
}
input! { RunLibraryChatGenerationTextSearchParameter() {
    0 "limit" limit: i64, 1 "searchAnalyzerType" search_analyzer_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLibraryChatGenerationVectorSearchParameter {
    pub limit: Option<i64>,
}
input! { RunLibraryChatGenerationVectorSearchParameter() {
    0 "limit" limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLibraryChatGenerationOutput {
    pub cost: Option<i64>,
    pub data: Option<Value>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { RunLibraryChatGenerationOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitChatQuestion {
    pub gmt_service: String,
    pub live_script_content: String,
    pub open_small_talk: Option<bool>,
    pub question_list: Vec<SubmitChatQuestionQuestionList>,
    pub request_id: String,
    pub session_id: String,
    pub workspace_id: String,
}

/// What [`SubmitChatQuestion::new`] takes.
pub struct SubmitChatQuestionRequired {
    pub gmt_service: String,
    pub live_script_content: String,
    pub question_list: Vec<SubmitChatQuestionQuestionList>,
    pub request_id: String,
    pub session_id: String,
    pub workspace_id: String,
}
operation! { SubmitChatQuestion{SubmitChatQuestionRequired: gmt_service, live_script_content, question_list, request_id, session_id, workspace_id}
    "SubmitChatQuestion" -> SubmitChatQuestionOutput {
    0 "gmtService" gmt_service, 1 "liveScriptContent" live_script_content, 2 "openSmallTalk" open_small_talk: bool,
    3 "questionList" question_list, 4 "requestId" request_id, 5 "sessionId" session_id, 6 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/virtualHuman/chat/submit", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitChatQuestionQuestionList {
    pub content: Option<String>,
    pub gmt_create: Option<String>,
    pub reply: Option<String>,
    pub session_id: Option<String>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}

/// What [`SubmitChatQuestionQuestionList::new`] takes.
pub struct SubmitChatQuestionQuestionListRequired {
    pub content: String,
    pub gmt_create: String,
    pub session_id: String,
    pub user_id: String,
    pub user_name: String,
}
input! { SubmitChatQuestionQuestionList{SubmitChatQuestionQuestionListRequired: content, gmt_create, session_id, user_id, user_name} {
    0 "content" content: String, 1 "gmtCreate" gmt_create: String, 2 "reply" reply: String,
    3 "sessionId" session_id: String, 4 "type" r#type: String, 5 "userId" user_id: String,
    6 "userName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitChatQuestionOutput {
    pub cost: Option<i64>,
    pub data: Option<SubmitChatQuestionData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { SubmitChatQuestionOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitChatQuestionData {
    pub batch_id: Option<String>,
}
model! { SubmitChatQuestionData {
    0 "batchId" batch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDocument {
    pub doc_id: String,
    pub library_id: String,
    pub meta: Option<BTreeMap<String, Value>>,
    pub title: Option<String>,
    pub workspace_id: String,
}
operation! { UpdateDocument(doc_id: String, library_id: String, workspace_id: String)
    "UpdateDocument" -> UpdateDocumentOutput {
    0 "docId" doc_id, 1 "libraryId" library_id, 2 "meta" meta: BTreeMap<String, Value>, 3 "title" title: String,
    4 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/library/document/updateDocument", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDocumentOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { UpdateDocumentOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDocumentChunk {
    pub chunks: Vec<UpdateDocumentChunkChunks>,
    pub library_id: String,
    pub workspace_id: String,
}
operation! { UpdateDocumentChunk(chunks: Vec<UpdateDocumentChunkChunks>, library_id: String, workspace_id: String)
    "UpdateDocumentChunk" -> UpdateDocumentChunkOutput {
    0 "chunks" chunks, 1 "libraryId" library_id, 2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/{workspaceId}/api/library/updateDocumentChunk", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDocumentChunkChunks {
    pub chunk_id: Option<String>,
    pub chunk_text: Option<String>,
}
input! { UpdateDocumentChunkChunks(chunk_id: String, chunk_text: String) {
    0 "chunkId" chunk_id: String, 1 "chunkText" chunk_text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDocumentChunkOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { UpdateDocumentChunkOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLibrary {
    pub description: Option<String>,
    pub index_setting: Option<UpdateLibraryIndexSetting>,
    pub library_id: String,
    pub library_name: Option<String>,
    pub workspace_id: String,
}
operation! { UpdateLibrary(library_id: String, workspace_id: String) "UpdateLibrary" -> UpdateLibraryOutput {
    0 "description" description: String, 1 "indexSetting" index_setting: UpdateLibraryIndexSetting,
    2 "libraryId" library_id, 3 "libraryName" library_name: String, 4 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/{workspaceId}/api/library/update", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLibraryIndexSetting {
    pub chunk_strategy: Option<UpdateLibraryChunkStrategy>,
    pub model_config: Option<UpdateLibraryModelConfig>,
    pub prompt_role_style: Option<String>,
    pub query_enhancer: Option<UpdateLibraryQueryEnhancer>,
    pub recall_strategy: Option<UpdateLibraryRecallStrategy>,
    pub text_index_setting: Option<UpdateLibraryTextIndexSetting>,
    pub vector_index_setting: Option<UpdateLibraryVectorIndexSetting>,
}
input! { UpdateLibraryIndexSetting() {
    0 "chunkStrategy" chunk_strategy: UpdateLibraryChunkStrategy,
    1 "modelConfig" model_config: UpdateLibraryModelConfig, 2 "promptRoleStyle" prompt_role_style: String,
    3 "queryEnhancer" query_enhancer: UpdateLibraryQueryEnhancer,
    4 "recallStrategy" recall_strategy: UpdateLibraryRecallStrategy,
    5 "textIndexSetting" text_index_setting: UpdateLibraryTextIndexSetting,
    6 "vectorIndexSetting" vector_index_setting: UpdateLibraryVectorIndexSetting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLibraryChunkStrategy {
    pub doc_tree_split: Option<bool>,
    pub doc_tree_split_size: Option<i64>,
    pub enhance_graph: Option<bool>,
    pub enhance_table: Option<bool>,
    pub overlap: Option<i64>,
    pub sentence_split: Option<bool>,
    pub sentence_split_size: Option<i64>,
    pub size: Option<i64>,
    pub split: Option<bool>,
}
input! { UpdateLibraryChunkStrategy() {
    0 "docTreeSplit" doc_tree_split: bool, 1 "docTreeSplitSize" doc_tree_split_size: i64,
    2 "enhanceGraph" enhance_graph: bool, 3 "enhanceTable" enhance_table: bool, 4 "overlap" overlap: i64,
    5 "sentenceSplit" sentence_split: bool, 6 "sentenceSplitSize" sentence_split_size: i64, 7 "size" size: i64,
    8 "split" split: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLibraryModelConfig {
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
}
input! { UpdateLibraryModelConfig() {
    0 "temperature" temperature: f64, 1 "topP" top_p: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLibraryQueryEnhancer {
    pub enable_follow_up: Option<bool>,
    pub enable_multi_query: Option<bool>,
    pub enable_open_qa: Option<bool>,
    pub enable_query_rewrite: Option<bool>,
    pub enable_session: Option<bool>,
    pub local_knowledge_id: Option<String>,
    pub with_document_reference: Option<bool>,
}
input! { UpdateLibraryQueryEnhancer() {
    0 "enableFollowUp" enable_follow_up: bool, 1 "enableMultiQuery" enable_multi_query: bool,
    2 "enableOpenQa" enable_open_qa: bool, 3 "enableQueryRewrite" enable_query_rewrite: bool,
    4 "enableSession" enable_session: bool, 5 "localKnowledgeId" local_knowledge_id: String,
    6 "withDocumentReference" with_document_reference: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLibraryRecallStrategy {
    pub document_rank_type: Option<String>,
    pub limit: Option<i64>,
}
input! { UpdateLibraryRecallStrategy() {
    0 "documentRankType" document_rank_type: String, 1 "limit" limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLibraryTextIndexSetting {
    pub category: Option<String>,
    pub enable: Option<bool>,
    pub index_analyzer: Option<String>,
    pub rank_threshold: Option<f64>,
    pub search_analyzer: Option<String>,
    pub top_k: Option<i64>,
}
input! { UpdateLibraryTextIndexSetting() {
    0 "category" category: String, 1 "enable" enable: bool, 2 "indexAnalyzer" index_analyzer: String,
    3 "rankThreshold" rank_threshold: f64, 4 "searchAnalyzer" search_analyzer: String, 5 "topK" top_k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLibraryVectorIndexSetting {
    pub category: Option<String>,
    pub embedding_type: Option<String>,
    pub enable: Option<bool>,
    pub rank_threshold: Option<f64>,
    pub top_k: Option<i64>,
}
input! { UpdateLibraryVectorIndexSetting() {
    0 "category" category: String, 1 "embeddingType" embedding_type: String, 2 "enable" enable: bool,
    3 "rankThreshold" rank_threshold: f64, 4 "topK" top_k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLibraryOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { UpdateLibraryOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQaLibrary {
    pub parse_qa_results: Vec<UpdateQaLibraryParseQaResults>,
    pub qa_library_id: Option<String>,
    pub request_id: String,
    pub workspace_id: String,
}
operation! { UpdateQaLibrary(parse_qa_results: Vec<UpdateQaLibraryParseQaResults>, request_id: String, workspace_id: String)
    "UpdateQaLibrary" -> UpdateQaLibraryOutput {
    0 "parseQaResults" parse_qa_results, 1 "qaLibraryId" qa_library_id: String, 2 "requestId" request_id,
    3 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/virtualHuman/qa/upload", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQaLibraryParseQaResults {
    pub answer: Option<String>,
    pub question: Option<String>,
}
input! { UpdateQaLibraryParseQaResults(answer: String, question: String) {
    0 "answer" answer: String, 1 "question" question: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQaLibraryOutput {
    pub cost: Option<i64>,
    pub data: Option<UpdateQaLibraryData>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { UpdateQaLibraryOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQaLibraryData {
    pub qa_library_id: Option<String>,
}
model! { UpdateQaLibraryData {
    0 "qaLibraryId" qa_library_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDocument {
    pub data: Option<String>,
    pub file_name: String,
    pub file_url: String,
    pub library_id: String,
    pub workspace_id: String,
}
operation! { UploadDocument(file_name: String, file_url: String, library_id: String, workspace_id: String)
    "UploadDocument" -> UploadDocumentOutput {
    0 "data" data: String, 1 "fileName" file_name, 2 "fileUrl" file_url, 3 "libraryId" library_id,
    4 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/api/library/document/upload", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDocumentOutput {
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { UploadDocumentOutput {
    0 "cost" cost, 1 "data" data, 2 "dataType" data_type, 3 "errCode" err_code, 4 "message" message,
    5 "success" success, 6 "time" time
} }

#[cfg(feature = "reflect")]
register! {
    CommercializeFetch, CreateAnnualDocSummaryTask, CreateDialog, CreateDialogAnalysisTask, CreateDocsSummaryTask,
    CreateFinReportSummaryTask, CreateImageDetectionTask, CreateLibrary, CreatePdfTranslateTask,
    CreatePredefinedDocument, CreateQualityCheckTask, CreateVideoCreationTask, DashscopeAsyncTaskFinishEvent,
    DeleteDocument, DeleteLibrary, EvictTask, ExchangeEntitlement, GenDocQaResult, GetAppConfig, GetChatQuestionResp,
    GetDialogAnalysisResult, GetDialogDetail, GetDialogLog, GetDocumentChunkList, GetDocumentList, GetDocumentUrl,
    GetFilterDocumentList, GetHistoryListByBizType, GetImageDetectionTaskResult, GetLibrary, GetLibraryList,
    GetParseResult, GetQualityCheckTaskResult, GetReportResponse, GetReportTaskStatus, GetSummaryTaskResult,
    GetTaskResult, GetTaskStatus, GetUsage, GetVideoCreationTaskResult, InvokePlugin, PreviewDocument, QueryApiKeys,
    QueryRedemptionRecords, ReIndex, RealTimeDialog, RealtimeDialogAssist, RebuildTask, RecallDocument,
    RecognizeIntention, RetryReportTask, RunAgent, RunChatResultGeneration, RunDialogAnalysis, RunLibraryChatGeneration,
    SubmitChatQuestion, UpdateDocument, UpdateDocumentChunk, UpdateLibrary, UpdateQaLibrary, UploadDocument
}
