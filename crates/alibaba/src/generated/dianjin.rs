//! `dianjin` of Alibaba Cloud, API version 2024-06-28.
//!
//! Endpoint: a table of 1 region, else `dianjin.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/DianJin/2024-06-28/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dianjin::GetAppConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAppConfig::new("workspace-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-beijing", "dianjin.cn-beijing.aliyuncs.com")],
    &[("cn-beijing", "dianjin-vpc.cn-beijing.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "dianjin",
    "2024-06-28",
    "dianjin",
    &ENDPOINTS,
);

/// `CommercializeFetch` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/spi/path/{cjfCode}/api/support/{zjfCode}/firefly/commercializeFetch`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/CommercializeFetch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommercializeFetch {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub data: String,
    pub encrypt_type: Option<String>,
    pub env: Option<String>,
    /// Required.
    pub product_id: String,
    /// Required.
    pub request_id: String,
    /// Required. Secret.
    pub secret_key: Secret,
    /// Required.
    pub sign: String,
    pub sign_type: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub cjf_code: String,
    /// Required.
    pub zjf_code: String,
}

/// Arguments of [`CommercializeFetch::new`].
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
operation! {
    CommercializeFetch { CommercializeFetchRequired: channel_id, data, product_id, request_id, secret_key, sign, workspace_id, cjf_code, zjf_code }
    "CommercializeFetch" -> CommercializeFetchOutput {
    0 "channelId" channel_id, 1 "data" data, 2 "encryptType" encrypt_type: String, 3 "env" env: String,
    4 "productId" product_id, 5 "requestId" request_id, 6 "secretKey" secret_key, 7 "sign" sign,
    8 "signType" sign_type: String, 9 "workspaceId" workspace_id, 10 "cjfCode" cjf_code, 11 "zjfCode" zjf_code
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
    Mark::new(9, Location::Path, Style::None),
    Mark::new(10, Location::Path, Style::None),
    Mark::new(11, Location::Path, Style::None)
]
    { path: "/{workspaceId}/spi/path/{cjfCode}/api/support/{zjfCode}/firefly/commercializeFetch", body: BodyStyle::Json, } }

/// Response of [`CommercializeFetch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommercializeFetchOutput {
    pub body: Option<Value>,
}
model! { CommercializeFetchOutput {
    0 "body" body: Value
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Creates annual doc summary task: `CreateAnnualDocSummaryTask` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/task/summary/doc/annual`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/CreateAnnualDocSummaryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnnualDocSummaryTask {
    /// Required.
    pub ana_years: Vec<i64>,
    /// Required.
    pub doc_infos: Vec<CreateAnnualDocSummaryTaskDocInfos>,
    pub enable_table: Option<bool>,
    pub instruction: Option<String>,
    /// Required.
    pub model_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! {
    CreateAnnualDocSummaryTask(ana_years: Vec<i64>, doc_infos: Vec<CreateAnnualDocSummaryTaskDocInfos>, model_id: String, workspace_id: String)
    "CreateAnnualDocSummaryTask" -> CreateAnnualDocSummaryTaskOutput {
    0 "anaYears" ana_years, 1 "docInfos" doc_infos, 2 "enableTable" enable_table: bool,
    3 "instruction" instruction: String, 4 "modelId" model_id, 5 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{workspaceId}/api/task/summary/doc/annual", body: BodyStyle::Json, } }

/// In the request of [`CreateAnnualDocSummaryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnnualDocSummaryTaskDocInfos {
    /// Required.
    pub doc_id: Option<String>,
    /// Required.
    pub doc_year: Option<i64>,
    pub end_page: Option<i64>,
    /// Required.
    pub library_id: Option<String>,
    pub start_page: Option<i64>,
}
input! { CreateAnnualDocSummaryTaskDocInfos(doc_id: String, doc_year: i64, library_id: String) {
    0 "docId" doc_id: String, 1 "docYear" doc_year: i64, 2 "endPage" end_page: i64, 3 "libraryId" library_id: String,
    4 "startPage" start_page: i64
} }

/// Response of [`CreateAnnualDocSummaryTask`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Creates dialog: `CreateDialog` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/virtualHuman/dialog/create`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/CreateDialog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialog {
    /// Required.
    pub channel: String,
    pub enable_library: Option<bool>,
    pub meta_data: Option<BTreeMap<String, Value>>,
    /// Required.
    pub play_code: String,
    pub qa_library_list: Option<Vec<String>>,
    /// Required.
    pub request_id: String,
    pub self_directed: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateDialog(channel: String, play_code: String, request_id: String, workspace_id: String)
    "CreateDialog" -> CreateDialogOutput {
    0 "channel" channel, 1 "enableLibrary" enable_library: bool, 2 "metaData" meta_data: BTreeMap<String, Value>,
    3 "playCode" play_code, 4 "qaLibraryList" qa_library_list: Vec<String>, 5 "requestId" request_id,
    6 "selfDirected" self_directed: bool, 7 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/{workspaceId}/api/virtualHuman/dialog/create", body: BodyStyle::Json, } }

/// Response of [`CreateDialog`].
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
    0 "cost" cost: i64, 1 "data" data: CreateDialogData, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`CreateDialog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogData {
    pub opening_remarks: Option<String>,
    pub session_id: Option<String>,
}
model! { CreateDialogData {
    0 "openingRemarks" opening_remarks: String, 1 "sessionId" session_id: String
} }

/// Creates dialog analysis task: `CreateDialogAnalysisTask` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/virtualHuman/dialog/analysis/submit`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/CreateDialogAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogAnalysisTask {
    pub analysis_nodes: Option<Vec<String>>,
    /// Required.
    pub conversation_list: Vec<CreateDialogAnalysisTaskConversationList>,
    pub meta_data: Option<BTreeMap<String, Value>>,
    /// Required.
    pub play_code: String,
    /// Required.
    pub request_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! {
    CreateDialogAnalysisTask(conversation_list: Vec<CreateDialogAnalysisTaskConversationList>, play_code: String, request_id: String, workspace_id: String)
    "CreateDialogAnalysisTask" -> CreateDialogAnalysisTaskOutput {
    0 "analysisNodes" analysis_nodes: Vec<String>, 1 "conversationList" conversation_list,
    2 "metaData" meta_data: BTreeMap<String, Value>, 3 "playCode" play_code, 4 "requestId" request_id,
    5 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{workspaceId}/api/virtualHuman/dialog/analysis/submit", body: BodyStyle::Json, } }

/// In the request of [`CreateDialogAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogAnalysisTaskConversationList {
    /// Required.
    pub dialogue_list: Option<Vec<CreateDialogAnalysisTaskDialogueList>>,
}
input! { CreateDialogAnalysisTaskConversationList(dialogue_list: Vec<CreateDialogAnalysisTaskDialogueList>) {
    0 "dialogueList" dialogue_list: Vec<CreateDialogAnalysisTaskDialogueList>
} }

/// In the request of [`CreateDialogAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogAnalysisTaskDialogueList {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub role: Option<String>,
}
input! { CreateDialogAnalysisTaskDialogueList(content: String, role: String) {
    0 "content" content: String, 1 "role" role: String
} }

/// Response of [`CreateDialogAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogAnalysisTaskOutput {
    pub cost: Option<i64>,
    pub data: Vec<String>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { CreateDialogAnalysisTaskOutput {
    0 "cost" cost: i64, 1 "data" data: Vec<String>, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Creates docs summary task: `CreateDocsSummaryTask` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/task/summary/docs`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/CreateDocsSummaryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocsSummaryTask {
    /// Required.
    pub doc_infos: Vec<CreateDocsSummaryTaskDocInfos>,
    pub enable_table: Option<bool>,
    pub instruction: Option<String>,
    /// Required.
    pub model_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! {
    CreateDocsSummaryTask(doc_infos: Vec<CreateDocsSummaryTaskDocInfos>, model_id: String, workspace_id: String)
    "CreateDocsSummaryTask" -> CreateDocsSummaryTaskOutput {
    0 "docInfos" doc_infos, 1 "enableTable" enable_table: bool, 2 "instruction" instruction: String,
    3 "modelId" model_id, 4 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/{workspaceId}/api/task/summary/docs", body: BodyStyle::Json, } }

/// In the request of [`CreateDocsSummaryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocsSummaryTaskDocInfos {
    /// Required.
    pub doc_id: Option<String>,
    pub end_page: Option<i64>,
    /// Required.
    pub library_id: Option<String>,
    pub start_page: Option<i64>,
}
input! { CreateDocsSummaryTaskDocInfos(doc_id: String, library_id: String) {
    0 "docId" doc_id: String, 1 "endPage" end_page: i64, 2 "libraryId" library_id: String, 3 "startPage" start_page: i64
} }

/// Response of [`CreateDocsSummaryTask`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Creates fin report summary task: `CreateFinReportSummaryTask` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/task/summary`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/CreateFinReportSummaryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFinReportSummaryTask {
    /// Required.
    pub doc_id: String,
    /// Required.
    pub enable_table: bool,
    pub end_page: Option<i64>,
    pub instruction: Option<String>,
    /// Required.
    pub library_id: String,
    /// Required.
    pub model_id: String,
    pub start_page: Option<i64>,
    pub task_type: Option<String>,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`CreateFinReportSummaryTask::new`].
pub struct CreateFinReportSummaryTaskRequired {
    pub doc_id: String,
    pub enable_table: bool,
    pub library_id: String,
    pub model_id: String,
    pub workspace_id: String,
}
operation! {
    CreateFinReportSummaryTask { CreateFinReportSummaryTaskRequired: doc_id, enable_table, library_id, model_id, workspace_id }
    "CreateFinReportSummaryTask" -> CreateFinReportSummaryTaskOutput {
    0 "docId" doc_id, 1 "enableTable" enable_table, 2 "endPage" end_page: i64, 3 "instruction" instruction: String,
    4 "libraryId" library_id, 5 "modelId" model_id, 6 "startPage" start_page: i64, 7 "taskType" task_type: String,
    8 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/{workspaceId}/api/task/summary", body: BodyStyle::Json, } }

/// Response of [`CreateFinReportSummaryTask`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Creates image detection task: `CreateImageDetectionTask` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/imageDetect/task/submit`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/CreateImageDetectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDetectionTask {
    pub file_info: Option<CreateImageDetectionTaskFileInfo>,
    pub file_url: Option<String>,
    /// Required.
    pub request_id: String,
    pub user_id: Option<String>,
    pub x_load_test: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateImageDetectionTask(request_id: String, workspace_id: String)
    "CreateImageDetectionTask" -> CreateImageDetectionTaskOutput {
    0 "fileInfo" file_info: CreateImageDetectionTaskFileInfo, 1 "fileUrl" file_url: String, 2 "requestId" request_id,
    3 "userId" user_id: String, 4 "X-Load-Test" x_load_test: bool, 5 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{workspaceId}/api/imageDetect/task/submit", body: BodyStyle::Json, } }

/// In the request of [`CreateImageDetectionTask`].
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

/// Response of [`CreateImageDetectionTask`].
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
    0 "code" code: String, 1 "data" data: CreateImageDetectionTaskData, 2 "message" message: String,
    3 "retryAble" retry_able: bool, 4 "success" success: bool
} }

/// In the response of [`CreateImageDetectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDetectionTaskData {
    pub file_info: Option<CreateImageDetectionTaskDataFileInfo>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateImageDetectionTaskData {
    0 "fileInfo" file_info: CreateImageDetectionTaskDataFileInfo, 1 "requestId" request_id: String,
    2 "taskId" task_id: String
} }

/// In the response of [`CreateImageDetectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDetectionTaskDataFileInfo {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_trace_id: Option<String>,
    pub oss_key: Option<String>,
}
model! { CreateImageDetectionTaskDataFileInfo {
    0 "fileId" file_id: String, 1 "fileName" file_name: String, 2 "fileTraceId" file_trace_id: String,
    3 "ossKey" oss_key: String
} }

/// Creates library: `CreateLibrary` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/library/create`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/CreateLibrary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibrary {
    /// Required.
    pub description: String,
    pub index_setting: Option<CreateLibraryIndexSetting>,
    /// Required.
    pub library_name: String,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateLibrary(description: String, library_name: String, workspace_id: String)
    "CreateLibrary" -> CreateLibraryOutput {
    0 "description" description, 1 "indexSetting" index_setting: CreateLibraryIndexSetting,
    2 "libraryName" library_name, 3 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/api/library/create", body: BodyStyle::Json, } }

/// In the request of [`CreateLibrary`].
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

/// In the request of [`CreateLibrary`].
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

/// In the request of [`CreateLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraryModelConfig {
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
}
input! { CreateLibraryModelConfig() {
    0 "temperature" temperature: f64, 1 "topP" top_p: f64
} }

/// In the request of [`CreateLibrary`].
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

/// In the request of [`CreateLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraryRecallStrategy {
    pub document_rank_type: Option<String>,
    pub limit: Option<i64>,
}
input! { CreateLibraryRecallStrategy() {
    0 "documentRankType" document_rank_type: String, 1 "limit" limit: i64
} }

/// In the request of [`CreateLibrary`].
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

/// In the request of [`CreateLibrary`].
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

/// Response of [`CreateLibrary`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Creates pdf translate task: `CreatePdfTranslateTask` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/task/pdfTranslate`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/CreatePdfTranslateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePdfTranslateTask {
    /// Required.
    pub doc_id: String,
    pub knowledge: Option<String>,
    /// Required.
    pub library_id: String,
    /// Required.
    pub model_id: String,
    pub translate_to: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreatePdfTranslateTask(doc_id: String, library_id: String, model_id: String, workspace_id: String)
    "CreatePdfTranslateTask" -> CreatePdfTranslateTaskOutput {
    0 "docId" doc_id, 1 "knowledge" knowledge: String, 2 "libraryId" library_id, 3 "modelId" model_id,
    4 "translateTo" translate_to: String, 5 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{workspaceId}/api/task/pdfTranslate", body: BodyStyle::Json, } }

/// Response of [`CreatePdfTranslateTask`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Creates predefined document: `CreatePredefinedDocument` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/library/document/createPredefinedDocument`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/CreatePredefinedDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePredefinedDocument {
    pub chunks: Option<Vec<CreatePredefinedDocumentChunks>>,
    pub library_id: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub title: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreatePredefinedDocument(workspace_id: String)
    "CreatePredefinedDocument" -> CreatePredefinedDocumentOutput {
    0 "chunks" chunks: Vec<CreatePredefinedDocumentChunks>, 1 "libraryId" library_id: String,
    2 "metadata" metadata: BTreeMap<String, Value>, 3 "title" title: String, 4 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/{workspaceId}/api/library/document/createPredefinedDocument", body: BodyStyle::Json, } }

/// In the request of [`CreatePredefinedDocument`].
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

/// Response of [`CreatePredefinedDocument`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Creates quality check task: `CreateQualityCheckTask` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/qualitycheck/task/submit`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/CreateQualityCheckTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityCheckTask {
    /// Required.
    pub conversation_list: CreateQualityCheckTaskConversationList,
    /// Required.
    pub gmt_service: String,
    pub meta_data: Option<BTreeMap<String, String>>,
    pub quality_group: Option<Vec<String>>,
    /// Required.
    pub request_id: String,
    pub scene_code: Option<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`CreateQualityCheckTask::new`].
pub struct CreateQualityCheckTaskRequired {
    pub conversation_list: CreateQualityCheckTaskConversationList,
    pub gmt_service: String,
    pub request_id: String,
    pub r#type: String,
    pub workspace_id: String,
}
operation! {
    CreateQualityCheckTask { CreateQualityCheckTaskRequired: conversation_list, gmt_service, request_id, r#type, workspace_id }
    "CreateQualityCheckTask" -> CreateQualityCheckTaskOutput {
    0 "conversationList" conversation_list, 1 "gmtService" gmt_service,
    2 "metaData" meta_data: BTreeMap<String, String>, 3 "qualityGroup" quality_group: Vec<String>,
    4 "requestId" request_id, 5 "sceneCode" scene_code: String, 6 "type" r#type, 7 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/{workspaceId}/api/qualitycheck/task/submit", body: BodyStyle::Json, } }

/// In the request of [`CreateQualityCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityCheckTaskConversationList {
    pub call_type: Option<String>,
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_name: Option<String>,
    /// Required.
    pub dialogue_list: Option<Vec<CreateQualityCheckTaskDialogueList>>,
    pub gmt_service: Option<String>,
}
input! { CreateQualityCheckTaskConversationList(dialogue_list: Vec<CreateQualityCheckTaskDialogueList>) {
    0 "callType" call_type: String, 1 "customerId" customer_id: String, 2 "customerName" customer_name: String,
    3 "customerServiceId" customer_service_id: String, 4 "customerServiceName" customer_service_name: String,
    5 "dialogueList" dialogue_list: Vec<CreateQualityCheckTaskDialogueList>, 6 "gmtService" gmt_service: String
} }

/// In the request of [`CreateQualityCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityCheckTaskDialogueList {
    pub begin: Option<i64>,
    pub begin_time: Option<String>,
    /// Required.
    pub content: Option<String>,
    pub customer_id: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_type: Option<String>,
    pub end: Option<i64>,
    /// Required.
    pub role: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateQualityCheckTaskDialogueList(content: String, role: String, r#type: String) {
    0 "begin" begin: i64, 1 "beginTime" begin_time: String, 2 "content" content: String,
    3 "customerId" customer_id: String, 4 "customerServiceId" customer_service_id: String,
    5 "customerServiceType" customer_service_type: String, 6 "end" end: i64, 7 "role" role: String,
    8 "type" r#type: String
} }

/// Response of [`CreateQualityCheckTask`].
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
    0 "cost" cost: i64, 1 "data" data: CreateQualityCheckTaskData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`CreateQualityCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityCheckTaskData {
    pub task_id: Option<String>,
}
model! { CreateQualityCheckTaskData {
    0 "taskId" task_id: String
} }

/// Creates video creation task: `CreateVideoCreationTask` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/videoCreation/task/create`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/CreateVideoCreationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoCreationTask {
    pub creation_instruction: Option<CreateVideoCreationTaskCreationInstruction>,
    pub file_info: Option<CreateVideoCreationTaskFileInfo>,
    /// Required.
    pub image_detection_task_id: String,
    /// Required.
    pub request_id: String,
    pub user_id: Option<String>,
    pub x_load_test: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateVideoCreationTask(image_detection_task_id: String, request_id: String, workspace_id: String)
    "CreateVideoCreationTask" -> CreateVideoCreationTaskOutput {
    0 "creationInstruction" creation_instruction: CreateVideoCreationTaskCreationInstruction,
    1 "fileInfo" file_info: CreateVideoCreationTaskFileInfo, 2 "imageDetectionTaskId" image_detection_task_id,
    3 "requestId" request_id, 4 "userId" user_id: String, 5 "X-Load-Test" x_load_test: bool,
    6 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/{workspaceId}/api/videoCreation/task/create", body: BodyStyle::Json, } }

/// In the request of [`CreateVideoCreationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoCreationTaskCreationInstruction {
    pub instruction: Option<String>,
    pub template_id: Option<String>,
}
input! { CreateVideoCreationTaskCreationInstruction() {
    0 "instruction" instruction: String, 1 "templateId" template_id: String
} }

/// In the request of [`CreateVideoCreationTask`].
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

/// Response of [`CreateVideoCreationTask`].
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
    0 "code" code: String, 1 "data" data: CreateVideoCreationTaskData, 2 "message" message: String,
    3 "retryAble" retry_able: bool, 4 "success" success: bool
} }

/// In the response of [`CreateVideoCreationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoCreationTaskData {
    pub estimated_wait_time_in_seconds: Option<i64>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateVideoCreationTaskData {
    0 "estimatedWaitTimeInSeconds" estimated_wait_time_in_seconds: i64, 1 "requestId" request_id: String,
    2 "taskId" task_id: String
} }

/// `DashscopeAsyncTaskFinishEvent` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/event/dashscopeAsyncTaskFinish`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/DashscopeAsyncTaskFinishEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashscopeAsyncTaskFinishEvent {
    pub body: Option<BTreeMap<String, Value>>,
    pub x_load_test: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { DashscopeAsyncTaskFinishEvent(workspace_id: String)
    "DashscopeAsyncTaskFinishEvent" -> DashscopeAsyncTaskFinishEventOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "X-Load-Test" x_load_test: bool, 2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/{workspaceId}/event/dashscopeAsyncTaskFinish", body: BodyStyle::Json, } }

/// Response of [`DashscopeAsyncTaskFinishEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashscopeAsyncTaskFinishEventOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub retry_able: Option<bool>,
    pub success: Option<bool>,
}
model! { DashscopeAsyncTaskFinishEventOutput {
    0 "code" code: String, 1 "message" message: String, 2 "retryAble" retry_able: bool, 3 "success" success: bool
} }

/// Deletes document: `DeleteDocument` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/library/document/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/DeleteDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocument {
    /// Required.
    pub doc_ids: Vec<String>,
    /// Required.
    pub library_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteDocument(doc_ids: Vec<String>, library_id: String, workspace_id: String)
    "DeleteDocument" -> DeleteDocumentOutput {
    0 "docIds" doc_ids, 1 "libraryId" library_id, 2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/{workspaceId}/api/library/document/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteDocument`].
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
    0 "cost" cost: i64, 1 "data" data: bool, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Deletes library: `DeleteLibrary` of `dianjin` 2024-06-28.
///
/// DELETE `/{workspaceId}/api/library/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/DeleteLibrary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibrary {
    /// Required.
    pub library_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteLibrary(library_id: String, workspace_id: String) "DeleteLibrary" -> DeleteLibraryOutput {
    0 "libraryId" library_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/{workspaceId}/api/library/delete", } }

/// Response of [`DeleteLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibraryOutput {
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteLibraryOutput {
    0 "errCode" err_code: String, 1 "message" message: String, 2 "success" success: bool
} }

/// `EvictTask` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/task/evict`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/EvictTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvictTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { EvictTask(task_id: String, workspace_id: String) "EvictTask" -> EvictTaskOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/{workspaceId}/api/task/evict", } }

/// Response of [`EvictTask`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// `ExchangeEntitlement` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/v1/tenants/{tenantId}/redeem`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/ExchangeEntitlement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeEntitlement {
    /// Required.
    pub external_user_id: String,
    pub key_hash: Option<String>,
    /// Required.
    pub request_id: String,
    /// Required.
    pub template_id: i64,
    pub user_name: Option<String>,
    pub x_load_test: Option<bool>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub tenant_id: i64,
}

/// Arguments of [`ExchangeEntitlement::new`].
pub struct ExchangeEntitlementRequired {
    pub external_user_id: String,
    pub request_id: String,
    pub template_id: i64,
    pub workspace_id: String,
    pub tenant_id: i64,
}
operation! {
    ExchangeEntitlement { ExchangeEntitlementRequired: external_user_id, request_id, template_id, workspace_id, tenant_id }
    "ExchangeEntitlement" -> ExchangeEntitlementOutput {
    0 "externalUserId" external_user_id, 1 "keyHash" key_hash: String, 2 "requestId" request_id,
    3 "templateId" template_id, 4 "userName" user_name: String, 5 "X-Load-Test" x_load_test: bool,
    6 "workspaceId" workspace_id, 7 "tenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/{workspaceId}/api/v1/tenants/{tenantId}/redeem", body: BodyStyle::Json, } }

/// Response of [`ExchangeEntitlement`].
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
    0 "code" code: String, 1 "data" data: ExchangeEntitlementData, 2 "message" message: String,
    3 "retryAble" retry_able: bool, 4 "success" success: bool
} }

/// In the response of [`ExchangeEntitlement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeEntitlementData {
    /// Secret.
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
    0 "apiKey" api_key: Secret, 1 "effectiveAt" effective_at: String, 2 "endpoint" endpoint: String,
    3 "expireAt" expire_at: String, 4 "keyHash" key_hash: String, 5 "redemptionOrderNo" redemption_order_no: String,
    6 "reused" reused: bool, 7 "template" template: ExchangeEntitlementTemplate
} }

/// In the response of [`ExchangeEntitlement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeEntitlementTemplate {
    pub allowed_models: Vec<String>,
    pub quota_limit: Option<i64>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ExchangeEntitlementTemplate {
    0 "allowedModels" allowed_models: Vec<String>, 1 "quotaLimit" quota_limit: i64, 2 "templateId" template_id: i64,
    3 "templateName" template_name: String, 4 "type" r#type: String
} }

/// `GenDocQaResult` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/virtualHuman/qa/parse`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GenDocQaResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenDocQaResult {
    /// Required.
    pub doc_id: String,
    /// Required.
    pub library_id: String,
    /// Required.
    pub request_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GenDocQaResult(doc_id: String, library_id: String, request_id: String, workspace_id: String)
    "GenDocQaResult" -> GenDocQaResultOutput {
    0 "docId" doc_id, 1 "libraryId" library_id, 2 "requestId" request_id, 3 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/api/virtualHuman/qa/parse", body: BodyStyle::Json, } }

/// Response of [`GenDocQaResult`].
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
    0 "cost" cost: i64, 1 "data" data: GenDocQaResultData, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GenDocQaResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenDocQaResultData {
    pub current_status: Option<String>,
    pub doc_id: Option<String>,
    pub library_id: Option<String>,
    pub parse_qa_results: Vec<GenDocQaResultParseQaResults>,
}
model! { GenDocQaResultData {
    0 "currentStatus" current_status: String, 1 "docId" doc_id: String, 2 "libraryId" library_id: String,
    3 "parseQaResults" parse_qa_results: Vec<GenDocQaResultParseQaResults>
} }

/// In the response of [`GenDocQaResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenDocQaResultParseQaResults {
    pub answer: Option<String>,
    pub question: Option<String>,
}
model! { GenDocQaResultParseQaResults {
    0 "answer" answer: String, 1 "question" question: String
} }

/// Gets app config: `GetAppConfig` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/app/config`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetAppConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppConfig {
    /// Required.
    pub workspace_id: String,
}
operation! { GetAppConfig(workspace_id: String) "GetAppConfig" -> GetAppConfigOutput {
    0 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/app/config", } }

/// Response of [`GetAppConfig`].
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
    0 "cost" cost: i64, 1 "data" data: GetAppConfigData, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetAppConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppConfigData {
    pub embedding_type_list: Vec<BTreeMap<String, String>>,
    pub frontend_config: BTreeMap<String, bool>,
    pub library_document_status_list: Vec<BTreeMap<String, String>>,
    pub llm_helper_type_list: Vec<BTreeMap<String, String>>,
    pub text_index_category_list: Vec<String>,
    pub vector_index_category_list: Vec<String>,
}
model! { GetAppConfigData {
    0 "embeddingTypeList" embedding_type_list: Vec<BTreeMap<String, String>>,
    1 "frontendConfig" frontend_config: BTreeMap<String, bool>,
    2 "libraryDocumentStatusList" library_document_status_list: Vec<BTreeMap<String, String>>,
    3 "llmHelperTypeList" llm_helper_type_list: Vec<BTreeMap<String, String>>,
    4 "textIndexCategoryList" text_index_category_list: Vec<String>,
    5 "vectorIndexCategoryList" vector_index_category_list: Vec<String>
} }

/// Gets chat question resp: `GetChatQuestionResp` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/virtualHuman/chat/query`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetChatQuestionResp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatQuestionResp {
    /// Required.
    pub batch_id: String,
    /// Required.
    pub session_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetChatQuestionResp(batch_id: String, session_id: String, workspace_id: String)
    "GetChatQuestionResp" -> GetChatQuestionRespOutput {
    0 "batchId" batch_id, 1 "sessionId" session_id, 2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/{workspaceId}/api/virtualHuman/chat/query", body: BodyStyle::Json, } }

/// Response of [`GetChatQuestionResp`].
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
    0 "cost" cost: i64, 1 "data" data: GetChatQuestionRespData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetChatQuestionResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatQuestionRespData {
    pub current_state: Option<String>,
    pub question_list: Vec<GetChatQuestionRespQuestionList>,
}
model! { GetChatQuestionRespData {
    0 "currentState" current_state: String, 1 "questionList" question_list: Vec<GetChatQuestionRespQuestionList>
} }

/// In the response of [`GetChatQuestionResp`].
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
    0 "content" content: String, 1 "gmtCreate" gmt_create: String, 2 "oriContent" ori_content: String,
    3 "reply" reply: String, 4 "sessionId" session_id: String, 5 "type" r#type: String, 6 "userId" user_id: String,
    7 "userName" user_name: String
} }

/// Gets dialog analysis result: `GetDialogAnalysisResult` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/virtualHuman/dialog/analysis`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetDialogAnalysisResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogAnalysisResult {
    pub asc: Option<bool>,
    pub end_time: Option<String>,
    pub session_ids: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub use_url: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetDialogAnalysisResult(workspace_id: String) "GetDialogAnalysisResult" -> GetDialogAnalysisResultOutput {
    0 "asc" asc: bool, 1 "endTime" end_time: String, 2 "sessionIds" session_ids: Vec<String>,
    3 "startTime" start_time: String, 4 "useUrl" use_url: bool, 5 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{workspaceId}/api/virtualHuman/dialog/analysis", body: BodyStyle::Json, } }

/// Response of [`GetDialogAnalysisResult`].
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
    0 "cost" cost: i64, 1 "data" data: GetDialogAnalysisResultData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetDialogAnalysisResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogAnalysisResultData {
    pub dialog_analysis_resp_list: Vec<GetDialogAnalysisResultDialogAnalysisRespList>,
}
model! { GetDialogAnalysisResultData {
    0 "dialogAnalysisRespList" dialog_analysis_resp_list: Vec<GetDialogAnalysisResultDialogAnalysisRespList>
} }

/// In the response of [`GetDialogAnalysisResult`].
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
    0 "analysisResp" analysis_resp: GetDialogAnalysisResultAnalysisResp, 1 "gmtCreate" gmt_create: String,
    2 "ossUrl" oss_url: String, 3 "sessionId" session_id: String, 4 "status" status: String
} }

/// In the response of [`GetDialogAnalysisResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogAnalysisResultAnalysisResp {
    pub dialog_exec_plan: Option<String>,
    pub dialog_labels: Vec<GetDialogAnalysisResultDialogLabels>,
    pub dialog_open_analysis: BTreeMap<String, Value>,
    pub dialog_process_analysis: BTreeMap<String, Value>,
    pub dialog_sop: Option<String>,
    pub dialog_summary: Option<String>,
}
model! { GetDialogAnalysisResultAnalysisResp {
    0 "dialogExecPlan" dialog_exec_plan: String,
    1 "dialogLabels" dialog_labels: Vec<GetDialogAnalysisResultDialogLabels>,
    2 "dialogOpenAnalysis" dialog_open_analysis: BTreeMap<String, Value>,
    3 "dialogProcessAnalysis" dialog_process_analysis: BTreeMap<String, Value>, 4 "dialogSop" dialog_sop: String,
    5 "dialogSummary" dialog_summary: String
} }

/// In the response of [`GetDialogAnalysisResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogAnalysisResultDialogLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetDialogAnalysisResultDialogLabels {
    0 "name" name: String, 1 "value" value: String
} }

/// Gets dialog detail: `GetDialogDetail` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/virtualHuman/dialog/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetDialogDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogDetail {
    /// Required.
    pub session_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetDialogDetail(session_id: String, workspace_id: String) "GetDialogDetail" -> GetDialogDetailOutput {
    0 "sessionId" session_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/virtualHuman/dialog/detail", } }

/// Response of [`GetDialogDetail`].
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
    0 "cost" cost: i64, 1 "data" data: GetDialogDetailData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetDialogDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogDetailData {
    pub dialogue_list: Vec<GetDialogDetailDialogueList>,
    pub gmt_create: Option<String>,
    pub status: Option<String>,
    pub total_dialog_turns: Option<i64>,
    pub valid_dialog_turns: Option<i64>,
}
model! { GetDialogDetailData {
    0 "dialogueList" dialogue_list: Vec<GetDialogDetailDialogueList>, 1 "gmtCreate" gmt_create: String,
    2 "status" status: String, 3 "totalDialogTurns" total_dialog_turns: i64,
    4 "validDialogTurns" valid_dialog_turns: i64
} }

/// In the response of [`GetDialogDetail`].
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
    0 "content" content: String, 1 "customerId" customer_id: String, 2 "customerServiceId" customer_service_id: String,
    3 "customerServiceType" customer_service_type: String, 4 "hangUpDialog" hang_up_dialog: bool, 5 "id" id: i64,
    6 "intentCode" intent_code: String, 7 "intentName" intent_name: String, 8 "recordId" record_id: String,
    9 "role" role: String, 10 "type" r#type: String
} }

/// Gets dialog log: `GetDialogLog` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/dialog/log`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetDialogLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogLog {
    pub id: Option<String>,
    pub session_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetDialogLog(workspace_id: String) "GetDialogLog" -> GetDialogLogOutput {
    0 "id" id: String, 1 "sessionId" session_id: String, 2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/{workspaceId}/api/dialog/log", body: BodyStyle::Json, } }

/// Response of [`GetDialogLog`].
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
    0 "cost" cost: i64, 1 "data" data: GetDialogLogData, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetDialogLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogLogData {
    pub analysis_process: Option<String>,
    pub conversation_list: Option<String>,
    pub hit_intention_list: Vec<GetDialogLogHitIntentionList>,
    pub intention_list: Vec<GetDialogLogIntentionList>,
    pub model_cost_time: Option<i64>,
    pub recall_list: Option<String>,
}
model! { GetDialogLogData {
    0 "analysisProcess" analysis_process: String, 1 "conversationList" conversation_list: String,
    2 "hitIntentionList" hit_intention_list: Vec<GetDialogLogHitIntentionList>,
    3 "intentionList" intention_list: Vec<GetDialogLogIntentionList>, 4 "modelCostTime" model_cost_time: i64,
    5 "recallList" recall_list: String
} }

/// In the response of [`GetDialogLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogLogHitIntentionList {
    pub description: Option<String>,
    pub intention_name: Option<String>,
    pub intention_script: Option<String>,
}
model! { GetDialogLogHitIntentionList {
    0 "description" description: String, 1 "intentionName" intention_name: String,
    2 "intentionScript" intention_script: String
} }

/// In the response of [`GetDialogLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialogLogIntentionList {
    pub description: Option<String>,
    pub intention_name: Option<String>,
    pub intention_script: Option<String>,
}
model! { GetDialogLogIntentionList {
    0 "description" description: String, 1 "intentionName" intention_name: String,
    2 "intentionScript" intention_script: String
} }

/// Gets document chunk list: `GetDocumentChunkList` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/library/getDocumentChunk`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetDocumentChunkList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkList {
    pub chunk_id_list: Option<Vec<String>>,
    /// Required.
    pub doc_id: String,
    /// Required.
    pub library_id: String,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub search_query: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetDocumentChunkList(doc_id: String, library_id: String, workspace_id: String)
    "GetDocumentChunkList" -> GetDocumentChunkListOutput {
    0 "chunkIdList" chunk_id_list: Vec<String>, 1 "docId" doc_id, 2 "libraryId" library_id, 3 "order" order: String,
    4 "orderBy" order_by: String, 5 "page" page: i64, 6 "pageSize" page_size: i64, 7 "searchQuery" search_query: String,
    8 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/{workspaceId}/api/library/getDocumentChunk", body: BodyStyle::Json, } }
paged! { GetDocumentChunkList: GetDocumentChunkListRecords =
    Number "page", "data.records" data.records, total "data.totalRecords" }

/// Response of [`GetDocumentChunkList`].
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
    0 "cost" cost: i64, 1 "data" data: GetDocumentChunkListData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetDocumentChunkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<GetDocumentChunkListRecords>,
    pub total_pages: Option<i64>,
    pub total_records: Option<i64>,
}
model! { GetDocumentChunkListData {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "records" records: Vec<GetDocumentChunkListRecords>, 3 "totalPages" total_pages: i64,
    4 "totalRecords" total_records: i64
} }

/// In the response of [`GetDocumentChunkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkListRecords {
    pub chunk_id: Option<String>,
    pub chunk_meta: BTreeMap<String, Value>,
    pub chunk_oss_url: Option<String>,
    pub chunk_text: Option<String>,
    pub chunk_type: Option<String>,
    pub doc_id: Option<String>,
    pub file_type: Option<String>,
    pub library_id: Option<String>,
    pub library_name: Option<String>,
    pub next_chunk_id: Option<String>,
    pub pos: Vec<GetDocumentChunkListPos>,
    pub pre_chunk_id: Option<String>,
    pub score: Option<f64>,
    pub title: Option<String>,
}
model! { GetDocumentChunkListRecords {
    0 "chunkId" chunk_id: String, 1 "chunkMeta" chunk_meta: BTreeMap<String, Value>,
    2 "chunkOssUrl" chunk_oss_url: String, 3 "chunkText" chunk_text: String, 4 "chunkType" chunk_type: String,
    5 "docId" doc_id: String, 6 "fileType" file_type: String, 7 "libraryId" library_id: String,
    8 "libraryName" library_name: String, 9 "nextChunkId" next_chunk_id: String,
    10 "pos" pos: Vec<GetDocumentChunkListPos>, 11 "preChunkId" pre_chunk_id: String, 12 "score" score: f64,
    13 "title" title: String
} }

/// In the response of [`GetDocumentChunkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentChunkListPos {
    pub axis_array: Vec<f64>,
    pub page: Option<i64>,
    pub text_highlight_area: Vec<i64>,
}
model! { GetDocumentChunkListPos {
    0 "axisArray" axis_array: Vec<f64>, 1 "page" page: i64, 2 "textHighlightArea" text_highlight_area: Vec<i64>
} }

/// Gets document list: `GetDocumentList` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/library/listDocument`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetDocumentList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentList {
    /// Required.
    pub library_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetDocumentList(library_id: String, workspace_id: String) "GetDocumentList" -> GetDocumentListOutput {
    0 "libraryId" library_id, 1 "page" page: i64, 2 "pageSize" page_size: i64, 3 "status" status: String,
    4 "workspaceId" workspace_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/library/listDocument", } }
paged! { GetDocumentList: GetDocumentListRecords =
    Number "page", "data.records" data.records, total "data.totalRecords" }

/// Response of [`GetDocumentList`].
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
    0 "cost" cost: i64, 1 "data" data: GetDocumentListData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetDocumentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<GetDocumentListRecords>,
    pub total_pages: Option<i64>,
    pub total_records: Option<i64>,
}
model! { GetDocumentListData {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "records" records: Vec<GetDocumentListRecords>,
    3 "totalPages" total_pages: i64, 4 "totalRecords" total_records: i64
} }

/// In the response of [`GetDocumentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentListRecords {
    pub doc_id: Option<String>,
    pub document_meta: BTreeMap<String, Value>,
    pub file_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub library_id: Option<String>,
    pub status_code: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetDocumentListRecords {
    0 "docId" doc_id: String, 1 "documentMeta" document_meta: BTreeMap<String, Value>, 2 "fileType" file_type: String,
    3 "gmtCreate" gmt_create: String, 4 "gmtModified" gmt_modified: String, 5 "libraryId" library_id: String,
    6 "statusCode" status_code: String, 7 "title" title: String, 8 "url" url: String
} }

/// Gets document url: `GetDocumentUrl` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/library/document/url`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetDocumentUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentUrl {
    /// Required.
    pub document_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetDocumentUrl(document_id: String, workspace_id: String) "GetDocumentUrl" -> GetDocumentUrlOutput {
    0 "documentId" document_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/library/document/url", } }

/// Response of [`GetDocumentUrl`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Gets filter document list: `GetFilterDocumentList` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/library/filterDocument`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetFilterDocumentList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilterDocumentList {
    pub and: Option<Vec<GetFilterDocumentListAnd>>,
    pub doc_id_list: Option<Vec<String>>,
    /// Required.
    pub library_id: String,
    pub or: Option<Vec<GetFilterDocumentListOr>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetFilterDocumentList(library_id: String, workspace_id: String)
    "GetFilterDocumentList" -> GetFilterDocumentListOutput {
    0 "and" and: Vec<GetFilterDocumentListAnd>, 1 "docIdList" doc_id_list: Vec<String>, 2 "libraryId" library_id,
    3 "or" or: Vec<GetFilterDocumentListOr>, 4 "page" page: i64, 5 "pageSize" page_size: i64,
    6 "status" status: Vec<String>, 7 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/{workspaceId}/api/library/filterDocument", body: BodyStyle::Json, } }
paged! { GetFilterDocumentList: GetFilterDocumentListRecords =
    Number "page", "data.records" data.records, total "data.totalRecords" }

/// In the request of [`GetFilterDocumentList`].
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

/// In the request of [`GetFilterDocumentList`].
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

/// Response of [`GetFilterDocumentList`].
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
    0 "cost" cost: i64, 1 "data" data: GetFilterDocumentListData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetFilterDocumentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilterDocumentListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<GetFilterDocumentListRecords>,
    pub total_pages: Option<i64>,
    pub total_records: Option<i64>,
}
model! { GetFilterDocumentListData {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "records" records: Vec<GetFilterDocumentListRecords>, 3 "totalPages" total_pages: i64,
    4 "totalRecords" total_records: i64
} }

/// In the response of [`GetFilterDocumentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilterDocumentListRecords {
    pub doc_id: Option<String>,
    pub document_meta: BTreeMap<String, Value>,
    pub file_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub library_id: Option<String>,
    pub status_code: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetFilterDocumentListRecords {
    0 "docId" doc_id: String, 1 "documentMeta" document_meta: BTreeMap<String, Value>, 2 "fileType" file_type: String,
    3 "gmtCreate" gmt_create: String, 4 "gmtModified" gmt_modified: String, 5 "libraryId" library_id: String,
    6 "statusCode" status_code: String, 7 "title" title: String, 8 "url" url: String
} }

/// Gets history list by biz type: `GetHistoryListByBizType` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/history/list`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetHistoryListByBizType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryListByBizType {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub biz_type: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetHistoryListByBizType(biz_id: String, biz_type: String, workspace_id: String)
    "GetHistoryListByBizType" -> GetHistoryListByBizTypeOutput {
    0 "bizId" biz_id, 1 "bizType" biz_type, 2 "page" page: i64, 3 "pageSize" page_size: i64,
    4 "workspaceId" workspace_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/history/list", } }
paged! { GetHistoryListByBizType: GetHistoryListByBizTypeRecords =
    Number "page", "data.records" data.records, total "data.totalRecords" }

/// Response of [`GetHistoryListByBizType`].
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
    0 "cost" cost: i64, 1 "data" data: GetHistoryListByBizTypeData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetHistoryListByBizType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryListByBizTypeData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<GetHistoryListByBizTypeRecords>,
    pub total_pages: Option<i64>,
    pub total_records: Option<i64>,
}
model! { GetHistoryListByBizTypeData {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "records" records: Vec<GetHistoryListByBizTypeRecords>, 3 "totalPages" total_pages: i64,
    4 "totalRecords" total_records: i64
} }

/// In the response of [`GetHistoryListByBizType`].
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
    0 "bizId" biz_id: String, 1 "bizType" biz_type: String, 2 "extraMessage" extra_message: Value,
    3 "gmtCreate" gmt_create: String, 4 "gmtModified" gmt_modified: String, 5 "id" id: i64,
    6 "llmAnswer" llm_answer: String, 7 "llmPrompt" llm_prompt: String, 8 "llmType" llm_type: String,
    9 "sessionId" session_id: String, 10 "userQuery" user_query: String
} }

/// Gets image detection task result: `GetImageDetectionTaskResult` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/imageDetect/task/query`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetImageDetectionTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDetectionTaskResult {
    /// Required.
    pub task_id: String,
    pub user_id: Option<String>,
    pub x_load_test: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetImageDetectionTaskResult(task_id: String, workspace_id: String)
    "GetImageDetectionTaskResult" -> GetImageDetectionTaskResultOutput {
    0 "taskId" task_id, 1 "userId" user_id: String, 2 "X-Load-Test" x_load_test: bool, 3 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/api/imageDetect/task/query", body: BodyStyle::Json, } }

/// Response of [`GetImageDetectionTaskResult`].
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
    0 "code" code: String, 1 "data" data: GetImageDetectionTaskResultData, 2 "message" message: String,
    3 "retryAble" retry_able: bool, 4 "success" success: bool
} }

/// In the response of [`GetImageDetectionTaskResult`].
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
    0 "detectionConclusion" detection_conclusion: String,
    1 "detectionResult" detection_result: GetImageDetectionTaskResultDetectionResult,
    2 "fileInfo" file_info: GetImageDetectionTaskResultFileInfo, 3 "taskId" task_id: String,
    4 "taskStatus" task_status: String
} }

/// In the response of [`GetImageDetectionTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDetectionTaskResultDetectionResult {
    pub description: Option<String>,
    pub detection_details: Vec<GetImageDetectionTaskResultDetectionDetails>,
    pub portrait_type: Option<String>,
    pub suggestions: Vec<String>,
}
model! { GetImageDetectionTaskResultDetectionResult {
    0 "description" description: String,
    1 "detectionDetails" detection_details: Vec<GetImageDetectionTaskResultDetectionDetails>,
    2 "portraitType" portrait_type: String, 3 "suggestions" suggestions: Vec<String>
} }

/// In the response of [`GetImageDetectionTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDetectionTaskResultDetectionDetails {
    pub code: Option<String>,
    pub confidence: Option<f64>,
    pub pass: Option<bool>,
    pub reason: Option<String>,
}
model! { GetImageDetectionTaskResultDetectionDetails {
    0 "code" code: String, 1 "confidence" confidence: f64, 2 "pass" pass: bool, 3 "reason" reason: String
} }

/// In the response of [`GetImageDetectionTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDetectionTaskResultFileInfo {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_trace_id: Option<String>,
    pub oss_key: Option<String>,
}
model! { GetImageDetectionTaskResultFileInfo {
    0 "fileId" file_id: String, 1 "fileName" file_name: String, 2 "fileTraceId" file_trace_id: String,
    3 "ossKey" oss_key: String
} }

/// Gets library: `GetLibrary` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/library/get`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetLibrary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibrary {
    /// Required.
    pub library_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetLibrary(library_id: String, workspace_id: String) "GetLibrary" -> GetLibraryOutput {
    0 "libraryId" library_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/library/get", } }

/// Response of [`GetLibrary`].
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
    0 "cost" cost: i64, 1 "data" data: GetLibraryData, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetLibrary`].
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
    0 "description" description: String, 1 "documentCount" document_count: i64, 2 "gmtCreate" gmt_create: String,
    3 "gmtModified" gmt_modified: String, 4 "id" id: String, 5 "indexSetting" index_setting: GetLibraryIndexSetting,
    6 "libraryName" library_name: String
} }

/// In the response of [`GetLibrary`].
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
    0 "chunkStrategy" chunk_strategy: GetLibraryChunkStrategy, 1 "modelConfig" model_config: GetLibraryModelConfig,
    2 "promptRoleStyle" prompt_role_style: String, 3 "queryEnhancer" query_enhancer: GetLibraryQueryEnhancer,
    4 "recallStrategy" recall_strategy: GetLibraryRecallStrategy,
    5 "textIndexSetting" text_index_setting: GetLibraryTextIndexSetting,
    6 "vectorIndexSetting" vector_index_setting: GetLibraryVectorIndexSetting
} }

/// In the response of [`GetLibrary`].
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
    0 "docTreeSplit" doc_tree_split: bool, 1 "docTreeSplitSize" doc_tree_split_size: i64,
    2 "enhanceGraph" enhance_graph: bool, 3 "enhanceTable" enhance_table: bool, 4 "overlap" overlap: i64,
    5 "sentenceSplit" sentence_split: bool, 6 "sentenceSplitSize" sentence_split_size: i64, 7 "size" size: i64,
    8 "split" split: bool
} }

/// In the response of [`GetLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryModelConfig {
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
}
model! { GetLibraryModelConfig {
    0 "temperature" temperature: f64, 1 "topP" top_p: f64
} }

/// In the response of [`GetLibrary`].
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
    0 "enableFollowUp" enable_follow_up: bool, 1 "enableMultiQuery" enable_multi_query: bool,
    2 "enableOpenQa" enable_open_qa: bool, 3 "enableQueryRewrite" enable_query_rewrite: bool,
    4 "enableSession" enable_session: bool, 5 "localKnowledgeId" local_knowledge_id: String,
    6 "withDocumentReference" with_document_reference: bool
} }

/// In the response of [`GetLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryRecallStrategy {
    pub document_rank_type: Option<String>,
    pub limit: Option<i64>,
}
model! { GetLibraryRecallStrategy {
    0 "documentRankType" document_rank_type: String, 1 "limit" limit: i64
} }

/// In the response of [`GetLibrary`].
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
    0 "category" category: String, 1 "enable" enable: bool, 2 "indexAnalyzer" index_analyzer: String,
    3 "rankThreshold" rank_threshold: f64, 4 "searchAnalyzer" search_analyzer: String, 5 "topK" top_k: i64
} }

/// In the response of [`GetLibrary`].
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
    0 "category" category: String, 1 "embeddingType" embedding_type: String, 2 "enable" enable: bool,
    3 "rankThreshold" rank_threshold: f64, 4 "topK" top_k: i64
} }

/// Gets library list: `GetLibraryList` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/library/list`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetLibraryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryList {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetLibraryList(workspace_id: String) "GetLibraryList" -> GetLibraryListOutput {
    0 "page" page: i64, 1 "pageSize" page_size: i64, 2 "query" query: String, 3 "workspaceId" workspace_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/library/list", } }
paged! { GetLibraryList: GetLibraryListRecords = Number "page", "data.records" data.records, total "data.totalRecords" }

/// Response of [`GetLibraryList`].
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
    0 "cost" cost: i64, 1 "data" data: GetLibraryListData, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetLibraryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<GetLibraryListRecords>,
    pub total_pages: Option<i64>,
    pub total_records: Option<i64>,
}
model! { GetLibraryListData {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "records" records: Vec<GetLibraryListRecords>,
    3 "totalPages" total_pages: i64, 4 "totalRecords" total_records: i64
} }

/// In the response of [`GetLibraryList`].
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
    0 "description" description: String, 1 "documentCount" document_count: i64, 2 "gmtCreate" gmt_create: String,
    3 "gmtModified" gmt_modified: String, 4 "id" id: String, 5 "indexSetting" index_setting: GetLibraryListIndexSetting,
    6 "libraryName" library_name: String
} }

/// In the response of [`GetLibraryList`].
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
    0 "chunkStrategy" chunk_strategy: GetLibraryListChunkStrategy,
    1 "modelConfig" model_config: GetLibraryListModelConfig, 2 "promptRoleStyle" prompt_role_style: String,
    3 "queryEnhancer" query_enhancer: GetLibraryListQueryEnhancer,
    4 "recallStrategy" recall_strategy: GetLibraryListRecallStrategy,
    5 "textIndexSetting" text_index_setting: GetLibraryListTextIndexSetting,
    6 "vectorIndexSetting" vector_index_setting: GetLibraryListVectorIndexSetting
} }

/// In the response of [`GetLibraryList`].
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
    0 "docTreeSplit" doc_tree_split: bool, 1 "docTreeSplitSize" doc_tree_split_size: i64,
    2 "enhanceGraph" enhance_graph: bool, 3 "enhanceTable" enhance_table: bool, 4 "overlap" overlap: i64,
    5 "sentenceSplit" sentence_split: bool, 6 "sentenceSplitSize" sentence_split_size: i64, 7 "size" size: i64,
    8 "split" split: bool
} }

/// In the response of [`GetLibraryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListModelConfig {
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
}
model! { GetLibraryListModelConfig {
    0 "temperature" temperature: f64, 1 "topP" top_p: f64
} }

/// In the response of [`GetLibraryList`].
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
    0 "enableFollowUp" enable_follow_up: bool, 1 "enableMultiQuery" enable_multi_query: bool,
    2 "enableOpenQa" enable_open_qa: bool, 3 "enableQueryRewrite" enable_query_rewrite: bool,
    4 "enableSession" enable_session: bool, 5 "localKnowledgeId" local_knowledge_id: String,
    6 "withDocumentReference" with_document_reference: bool
} }

/// In the response of [`GetLibraryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLibraryListRecallStrategy {
    pub document_rank_type: Option<String>,
    pub limit: Option<i64>,
}
model! { GetLibraryListRecallStrategy {
    0 "documentRankType" document_rank_type: String, 1 "limit" limit: i64
} }

/// In the response of [`GetLibraryList`].
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
    0 "category" category: String, 1 "enable" enable: bool, 2 "indexAnalyzer" index_analyzer: String,
    3 "rankThreshold" rank_threshold: f64, 4 "searchAnalyzer" search_analyzer: String, 5 "topK" top_k: i64
} }

/// In the response of [`GetLibraryList`].
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
    0 "category" category: String, 1 "embeddingType" embedding_type: String, 2 "enable" enable: bool,
    3 "rankThreshold" rank_threshold: f64, 4 "topK" top_k: i64
} }

/// Gets parse result: `GetParseResult` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/library/document/getParseResult`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetParseResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParseResult {
    /// Required.
    pub doc_id: String,
    /// Required.
    pub library_id: String,
    pub use_url_result: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetParseResult(doc_id: String, library_id: String, workspace_id: String)
    "GetParseResult" -> GetParseResultOutput {
    0 "docId" doc_id, 1 "libraryId" library_id, 2 "useUrlResult" use_url_result: bool, 3 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/api/library/document/getParseResult", body: BodyStyle::Json, } }

/// Response of [`GetParseResult`].
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
    0 "cost" cost: i64, 1 "data" data: GetParseResultData, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetParseResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParseResultData {
    pub file_type: Option<String>,
    pub provider_type: Option<String>,
    pub request_id: Option<String>,
    pub result: BTreeMap<String, Value>,
    pub result_url: Option<String>,
    pub status: Option<String>,
}
model! { GetParseResultData {
    0 "fileType" file_type: String, 1 "providerType" provider_type: String, 2 "requestId" request_id: String,
    3 "result" result: BTreeMap<String, Value>, 4 "resultUrl" result_url: String, 5 "status" status: String
} }

/// Gets quality check task result: `GetQualityCheckTaskResult` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/qualitycheck/task/query`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetQualityCheckTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityCheckTaskResult {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetQualityCheckTaskResult(task_id: String, workspace_id: String)
    "GetQualityCheckTaskResult" -> GetQualityCheckTaskResultOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/qualitycheck/task/query", } }

/// Response of [`GetQualityCheckTaskResult`].
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
    0 "cost" cost: i64, 1 "data" data: GetQualityCheckTaskResultData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetQualityCheckTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityCheckTaskResultData {
    pub conversation_list: Option<GetQualityCheckTaskResultConversationList>,
    pub gmt_create: Option<String>,
    pub gmt_end: Option<String>,
    pub gmt_start: Option<String>,
    pub quality_check_list: Vec<GetQualityCheckTaskResultQualityCheckList>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { GetQualityCheckTaskResultData {
    0 "conversationList" conversation_list: GetQualityCheckTaskResultConversationList, 1 "gmtCreate" gmt_create: String,
    2 "gmtEnd" gmt_end: String, 3 "gmtStart" gmt_start: String,
    4 "qualityCheckList" quality_check_list: Vec<GetQualityCheckTaskResultQualityCheckList>, 5 "status" status: String,
    6 "taskId" task_id: String
} }

/// In the response of [`GetQualityCheckTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityCheckTaskResultConversationList {
    pub call_type: Option<String>,
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_name: Option<String>,
    pub dialogue_list: Vec<GetQualityCheckTaskResultDialogueList>,
    pub gmt_service: Option<String>,
}
model! { GetQualityCheckTaskResultConversationList {
    0 "callType" call_type: String, 1 "customerId" customer_id: String, 2 "customerName" customer_name: String,
    3 "customerServiceId" customer_service_id: String, 4 "customerServiceName" customer_service_name: String,
    5 "dialogueList" dialogue_list: Vec<GetQualityCheckTaskResultDialogueList>, 6 "gmtService" gmt_service: String
} }

/// In the response of [`GetQualityCheckTaskResult`].
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
    0 "begin" begin: i64, 1 "beginTime" begin_time: String, 2 "content" content: String,
    3 "customerId" customer_id: String, 4 "customerServiceId" customer_service_id: String,
    5 "customerServiceType" customer_service_type: String, 6 "end" end: i64, 7 "id" id: i64, 8 "role" role: String,
    9 "type" r#type: String
} }

/// In the response of [`GetQualityCheckTaskResult`].
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
    pub origin_dialogue: Vec<GetQualityCheckTaskResultOriginDialogue>,
    pub quality_group_id: Option<String>,
    pub rule_description: Option<String>,
    pub rule_id: Option<String>,
    pub rule_type: Option<String>,
    pub sub_node_col: Vec<Value>,
}
model! { GetQualityCheckTaskResultQualityCheckList {
    0 "bizType" biz_type: String, 1 "checkExplanation" check_explanation: String, 2 "checkPassed" check_passed: String,
    3 "checkProcess" check_process: String, 4 "checked" checked: String, 5 "gmtEnd" gmt_end: String,
    6 "gmtStart" gmt_start: String, 7 "mode" mode: String,
    8 "originDialogue" origin_dialogue: Vec<GetQualityCheckTaskResultOriginDialogue>,
    9 "qualityGroupId" quality_group_id: String, 10 "ruleDescription" rule_description: String,
    11 "ruleId" rule_id: String, 12 "ruleType" rule_type: String, 13 "subNodeCol" sub_node_col: Vec<Value>
} }

/// In the response of [`GetQualityCheckTaskResult`].
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
    0 "begin" begin: i64, 1 "beginTime" begin_time: String, 2 "content" content: String,
    3 "customerId" customer_id: String, 4 "customerServiceId" customer_service_id: String,
    5 "customerServiceType" customer_service_type: String, 6 "end" end: i64, 7 "id" id: i64, 8 "role" role: String,
    9 "type" r#type: String
} }

/// Gets report response: `GetReportResponse` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/firefly/v1/{sceneCode}/{fundProduct}/tasks/{outRequestNo}/report`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetReportResponse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportResponse {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub scene_code: String,
    /// Required.
    pub fund_product: String,
    /// Required.
    pub out_request_no: String,
}
operation! { GetReportResponse(workspace_id: String, scene_code: String, fund_product: String, out_request_no: String)
    "GetReportResponse" -> GetReportResponseOutput {
    0 "workspaceId" workspace_id, 1 "sceneCode" scene_code, 2 "fundProduct" fund_product,
    3 "outRequestNo" out_request_no
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/firefly/v1/{sceneCode}/{fundProduct}/tasks/{outRequestNo}/report", } }

/// Response of [`GetReportResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportResponseOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub out_request_no: Option<String>,
    pub report_url: Option<String>,
}
model! { GetReportResponseOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "outRequestNo" out_request_no: String,
    3 "reportUrl" report_url: String
} }

/// Gets report task status: `GetReportTaskStatus` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/firefly/v1/{sceneCode}/{fundProduct}/tasks/{outRequestNo}`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetReportTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportTaskStatus {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub scene_code: String,
    /// Required.
    pub fund_product: String,
    /// Required.
    pub out_request_no: String,
}
operation! {
    GetReportTaskStatus(workspace_id: String, scene_code: String, fund_product: String, out_request_no: String)
    "GetReportTaskStatus" -> GetReportTaskStatusOutput {
    0 "workspaceId" workspace_id, 1 "sceneCode" scene_code, 2 "fundProduct" fund_product,
    3 "outRequestNo" out_request_no
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/firefly/v1/{sceneCode}/{fundProduct}/tasks/{outRequestNo}", } }

/// Response of [`GetReportTaskStatus`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "gmtCreate" gmt_create: String,
    3 "gmtModified" gmt_modified: String, 4 "outRequestNo" out_request_no: String, 5 "taskStatus" task_status: String
} }

/// Gets summary task result: `GetSummaryTaskResult` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/task/summary/result`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetSummaryTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryTaskResult {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetSummaryTaskResult(task_id: String, workspace_id: String)
    "GetSummaryTaskResult" -> GetSummaryTaskResultOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/task/summary/result", } }

/// Response of [`GetSummaryTaskResult`].
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
    0 "cost" cost: i64, 1 "data" data: GetSummaryTaskResultData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`GetSummaryTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryTaskResultData {
    pub choices: Vec<GetSummaryTaskResultChoices>,
    pub created: Option<i64>,
    pub id: Option<String>,
    pub model_id: Option<String>,
    pub request_id: Option<String>,
    pub time: Option<String>,
    pub total_tokens: Option<i64>,
    pub usage: Option<GetSummaryTaskResultUsage>,
}
model! { GetSummaryTaskResultData {
    0 "choices" choices: Vec<GetSummaryTaskResultChoices>, 1 "created" created: i64, 2 "id" id: String,
    3 "modelId" model_id: String, 4 "requestId" request_id: String, 5 "time" time: String,
    6 "totalTokens" total_tokens: i64, 7 "usage" usage: GetSummaryTaskResultUsage
} }

/// In the response of [`GetSummaryTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryTaskResultChoices {
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub message: Option<GetSummaryTaskResultMessage>,
}
model! { GetSummaryTaskResultChoices {
    0 "finishReason" finish_reason: String, 1 "index" index: i64, 2 "message" message: GetSummaryTaskResultMessage
} }

/// In the response of [`GetSummaryTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryTaskResultMessage {
    pub content: Option<String>,
    pub role: Option<String>,
    pub tool_calls: Vec<BTreeMap<String, Value>>,
}
model! { GetSummaryTaskResultMessage {
    0 "content" content: String, 1 "role" role: String, 2 "toolCalls" tool_calls: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`GetSummaryTaskResult`].
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
    0 "imageCount" image_count: i64, 1 "imageTokens" image_tokens: i64, 2 "inputTokens" input_tokens: i64,
    3 "outputTokens" output_tokens: i64, 4 "totalTokens" total_tokens: i64
} }

/// Gets task result: `GetTaskResult` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/task/result`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResult {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetTaskResult(task_id: String, workspace_id: String) "GetTaskResult" -> GetTaskResultOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/task/result", } }

/// Response of [`GetTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultOutput {
    pub cost: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { GetTaskResultOutput {
    0 "cost" cost: i64, 1 "data" data: BTreeMap<String, Value>, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Gets task status: `GetTaskStatus` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/task/status`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatus {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetTaskStatus(task_id: String, workspace_id: String) "GetTaskStatus" -> GetTaskStatusOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/task/status", } }

/// Response of [`GetTaskStatus`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Gets usage: `GetUsage` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/v1/tenants/{tenantId}/usage`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsage {
    pub external_user_id: Option<String>,
    pub redemption_order_no: Option<String>,
    pub x_load_test: Option<bool>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { GetUsage(workspace_id: String, tenant_id: i64) "GetUsage" -> GetUsageOutput {
    0 "externalUserId" external_user_id: String, 1 "redemptionOrderNo" redemption_order_no: String,
    2 "X-Load-Test" x_load_test: bool, 3 "workspaceId" workspace_id, 4 "tenantId" tenant_id
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/v1/tenants/{tenantId}/usage", } }

/// Response of [`GetUsage`].
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
    0 "code" code: String, 1 "data" data: GetUsageData, 2 "message" message: String, 3 "retryAble" retry_able: bool,
    4 "success" success: bool
} }

/// In the response of [`GetUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsageData {
    pub entitlements: Vec<GetUsageEntitlements>,
    pub model_stats: Vec<GetUsageModelStats>,
    pub summary: Option<GetUsageSummary>,
}
model! { GetUsageData {
    0 "entitlements" entitlements: Vec<GetUsageEntitlements>, 1 "modelStats" model_stats: Vec<GetUsageModelStats>,
    2 "summary" summary: GetUsageSummary
} }

/// In the response of [`GetUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsageEntitlements {
    pub allowed_models: Vec<String>,
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
    0 "allowedModels" allowed_models: Vec<String>, 1 "bindingId" binding_id: i64, 2 "effectiveAt" effective_at: String,
    3 "expireAt" expire_at: String, 4 "quotaInitial" quota_initial: i64, 5 "quotaRemaining" quota_remaining: i64,
    6 "quotaUsed" quota_used: i64, 7 "status" status: String, 8 "templateId" template_id: i64,
    9 "templateName" template_name: String
} }

/// In the response of [`GetUsage`].
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
    0 "inputUsage" input_usage: i64, 1 "model" model: String, 2 "outputUsage" output_usage: i64,
    3 "requests" requests: i64, 4 "totalUsage" total_usage: i64
} }

/// In the response of [`GetUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsageSummary {
    pub total_input_usage: Option<i64>,
    pub total_output_usage: Option<i64>,
    pub total_requests: Option<i64>,
    pub total_usage: Option<i64>,
}
model! { GetUsageSummary {
    0 "totalInputUsage" total_input_usage: i64, 1 "totalOutputUsage" total_output_usage: i64,
    2 "totalRequests" total_requests: i64, 3 "totalUsage" total_usage: i64
} }

/// Gets video creation task result: `GetVideoCreationTaskResult` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/videoCreation/task/query`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/GetVideoCreationTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResult {
    /// Required.
    pub task_id: String,
    pub user_id: Option<String>,
    pub x_load_test: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetVideoCreationTaskResult(task_id: String, workspace_id: String)
    "GetVideoCreationTaskResult" -> GetVideoCreationTaskResultOutput {
    0 "taskId" task_id, 1 "userId" user_id: String, 2 "X-Load-Test" x_load_test: bool, 3 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/api/videoCreation/task/query", body: BodyStyle::Json, } }

/// Response of [`GetVideoCreationTaskResult`].
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
    0 "code" code: String, 1 "data" data: GetVideoCreationTaskResultData, 2 "message" message: String,
    3 "retryAble" retry_able: bool, 4 "success" success: bool
} }

/// In the response of [`GetVideoCreationTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResultData {
    pub estimated_wait_time_in_seconds: Option<i64>,
    pub file_info: Option<GetVideoCreationTaskResultFileInfo>,
    pub finish_time: Option<String>,
    pub media_detection_task_result: Option<
        GetVideoCreationTaskResultMediaDetectionTaskResult,
    >,
    pub start_time: Option<String>,
    pub status_reason: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub video_url: Option<String>,
}
model! { GetVideoCreationTaskResultData {
    0 "estimatedWaitTimeInSeconds" estimated_wait_time_in_seconds: i64,
    1 "fileInfo" file_info: GetVideoCreationTaskResultFileInfo, 2 "finishTime" finish_time: String,
    3 "mediaDetectionTaskResult" media_detection_task_result: GetVideoCreationTaskResultMediaDetectionTaskResult,
    4 "startTime" start_time: String, 5 "statusReason" status_reason: String, 6 "taskId" task_id: String,
    7 "taskStatus" task_status: String, 8 "videoUrl" video_url: String
} }

/// In the response of [`GetVideoCreationTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResultFileInfo {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_trace_id: Option<String>,
    pub oss_key: Option<String>,
}
model! { GetVideoCreationTaskResultFileInfo {
    0 "fileId" file_id: String, 1 "fileName" file_name: String, 2 "fileTraceId" file_trace_id: String,
    3 "ossKey" oss_key: String
} }

/// In the response of [`GetVideoCreationTaskResult`].
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
    0 "detectionConclusion" detection_conclusion: String,
    1 "detectionResult" detection_result: GetVideoCreationTaskResultDetectionResult,
    2 "fileInfo" file_info: GetVideoCreationTaskResultMediaDetectionTaskResultFileInfo, 3 "taskId" task_id: String,
    4 "taskStatus" task_status: String
} }

/// In the response of [`GetVideoCreationTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResultDetectionResult {
    pub detection_details: Vec<GetVideoCreationTaskResultDetectionDetails>,
    pub suggestions: Vec<String>,
}
model! { GetVideoCreationTaskResultDetectionResult {
    0 "detectionDetails" detection_details: Vec<GetVideoCreationTaskResultDetectionDetails>,
    1 "suggestions" suggestions: Vec<String>
} }

/// In the response of [`GetVideoCreationTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResultDetectionDetails {
    pub code: Option<String>,
    pub confidence: Option<f64>,
    pub pass: Option<bool>,
    pub reason: Option<String>,
}
model! { GetVideoCreationTaskResultDetectionDetails {
    0 "code" code: String, 1 "confidence" confidence: f64, 2 "pass" pass: bool, 3 "reason" reason: String
} }

/// In the response of [`GetVideoCreationTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoCreationTaskResultMediaDetectionTaskResultFileInfo {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_trace_id: Option<String>,
    pub oss_key: Option<String>,
}
model! { GetVideoCreationTaskResultMediaDetectionTaskResultFileInfo {
    0 "fileId" file_id: String, 1 "fileName" file_name: String, 2 "fileTraceId" file_trace_id: String,
    3 "ossKey" oss_key: String
} }

/// Invokes plugin: `InvokePlugin` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/plugin/invoke`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/InvokePlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokePlugin {
    pub params: Option<BTreeMap<String, Value>>,
    pub plugin_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { InvokePlugin(workspace_id: String) "InvokePlugin" -> InvokePluginOutput {
    0 "params" params: BTreeMap<String, Value>, 1 "pluginId" plugin_id: String, 2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/{workspaceId}/api/plugin/invoke", body: BodyStyle::Json, } }

/// Response of [`InvokePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokePluginOutput {
    pub cost: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { InvokePluginOutput {
    0 "cost" cost: i64, 1 "data" data: BTreeMap<String, Value>, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Previews document: `PreviewDocument` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/library/document/preview`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/PreviewDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDocument {
    /// Required.
    pub document_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { PreviewDocument(document_id: String, workspace_id: String) "PreviewDocument" -> PreviewDocumentOutput {
    0 "documentId" document_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/library/document/preview", } }

/// Response of [`PreviewDocument`].
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
    0 "cost" cost: i64, 1 "data" data: PreviewDocumentData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`PreviewDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDocumentData {
    pub preview_type: Option<String>,
    pub title: Option<String>,
    pub upload_time: Option<String>,
    pub url: Option<String>,
}
model! { PreviewDocumentData {
    0 "previewType" preview_type: String, 1 "title" title: String, 2 "uploadTime" upload_time: String,
    3 "url" url: String
} }

/// Queries api keys: `QueryApiKeys` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/v1/tenants/{tenantId}/apikeys`. Reads only. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/QueryApiKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApiKeys {
    /// Required.
    pub external_user_id: String,
    pub x_load_test: Option<bool>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { QueryApiKeys(external_user_id: String, workspace_id: String, tenant_id: i64)
    "QueryApiKeys" -> QueryApiKeysOutput {
    0 "externalUserId" external_user_id, 1 "X-Load-Test" x_load_test: bool, 2 "workspaceId" workspace_id,
    3 "tenantId" tenant_id
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/v1/tenants/{tenantId}/apikeys", } }

/// Response of [`QueryApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApiKeysOutput {
    pub code: Option<String>,
    pub data: Vec<QueryApiKeysData>,
    pub message: Option<String>,
    pub retry_able: Option<bool>,
    pub success: Option<bool>,
}
model! { QueryApiKeysOutput {
    0 "code" code: String, 1 "data" data: Vec<QueryApiKeysData>, 2 "message" message: String,
    3 "retryAble" retry_able: bool, 4 "success" success: bool
} }

/// In the response of [`QueryApiKeys`].
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
    0 "expiresAt" expires_at: String, 1 "gmtCreate" gmt_create: String, 2 "gmtModified" gmt_modified: String,
    3 "keyHash" key_hash: String, 4 "keyId" key_id: String, 5 "status" status: String, 6 "tenantId" tenant_id: String
} }

/// Queries redemption records: `QueryRedemptionRecords` of `dianjin` 2024-06-28.
///
/// GET `/{workspaceId}/api/v1/tenants/{tenantId}/redemption-records`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/QueryRedemptionRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRedemptionRecords {
    pub external_user_id: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub redemption_order_no: Option<String>,
    pub x_load_test: Option<bool>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { QueryRedemptionRecords(workspace_id: String, tenant_id: i64)
    "QueryRedemptionRecords" -> QueryRedemptionRecordsOutput {
    0 "externalUserId" external_user_id: String, 1 "page" page: i64, 2 "pageSize" page_size: i64,
    3 "redemptionOrderNo" redemption_order_no: String, 4 "X-Load-Test" x_load_test: bool, 5 "workspaceId" workspace_id,
    6 "tenantId" tenant_id
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/api/v1/tenants/{tenantId}/redemption-records", } }
paged! { QueryRedemptionRecords: QueryRedemptionRecordsItems =
    Number "page", "data.items" data.items, total "data.total" }

/// Response of [`QueryRedemptionRecords`].
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
    0 "code" code: String, 1 "data" data: QueryRedemptionRecordsData, 2 "message" message: String,
    3 "retryAble" retry_able: bool, 4 "success" success: bool
} }

/// In the response of [`QueryRedemptionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRedemptionRecordsData {
    pub items: Vec<QueryRedemptionRecordsItems>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { QueryRedemptionRecordsData {
    0 "items" items: Vec<QueryRedemptionRecordsItems>, 1 "page" page: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64, 4 "totalPages" total_pages: i64
} }

/// In the response of [`QueryRedemptionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRedemptionRecordsItems {
    pub allowed_models: Vec<String>,
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
    0 "allowedModels" allowed_models: Vec<String>, 1 "effectiveAt" effective_at: String, 2 "expireAt" expire_at: String,
    3 "gmtCreate" gmt_create: String, 4 "id" id: i64, 5 "keyHash" key_hash: String, 6 "outBizNo" out_biz_no: String,
    7 "quotaBalance" quota_balance: i64, 8 "quotaStatus" quota_status: String,
    9 "redemptionOrderNo" redemption_order_no: String, 10 "status" status: String, 11 "templateId" template_id: i64,
    12 "tenantId" tenant_id: i64
} }

/// `ReIndex` of `dianjin` 2024-06-28.
///
/// PUT `/{workspaceId}/api/library/document/reIndex`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/ReIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReIndex {
    /// Required.
    pub document_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { ReIndex(document_id: String, workspace_id: String) "ReIndex" -> ReIndexOutput {
    0 "documentId" document_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/api/library/document/reIndex", } }

/// Response of [`ReIndex`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// `RealTimeDialog` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/realtime/dialog/chat`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/RealTimeDialog>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeDialog {
    pub analysis: Option<bool>,
    pub biz_type: Option<String>,
    /// Required.
    pub conversation_model: Vec<RealTimeDialogConversationModel>,
    pub dialog_memory_turns: Option<i64>,
    pub meta_data: Option<BTreeMap<String, Value>>,
    pub op_type: Option<String>,
    pub recommend: Option<bool>,
    pub script_content_played: Option<String>,
    /// Required.
    pub session_id: String,
    pub stream: Option<bool>,
    pub user_vad: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! {
    RealTimeDialog(conversation_model: Vec<RealTimeDialogConversationModel>, session_id: String, workspace_id: String)
    "RealTimeDialog" -> RealTimeDialogOutput {
    0 "analysis" analysis: bool, 1 "bizType" biz_type: String, 2 "conversationModel" conversation_model,
    3 "dialogMemoryTurns" dialog_memory_turns: i64, 4 "metaData" meta_data: BTreeMap<String, Value>,
    5 "opType" op_type: String, 6 "recommend" recommend: bool, 7 "scriptContentPlayed" script_content_played: String,
    8 "sessionId" session_id, 9 "stream" stream: bool, 10 "userVad" user_vad: bool, 11 "workspaceId" workspace_id
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
    Mark::new(11, Location::Path, Style::None)
] { path: "/{workspaceId}/api/realtime/dialog/chat", body: BodyStyle::Json, } }

/// In the request of [`RealTimeDialog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeDialogConversationModel {
    pub begin: Option<i64>,
    pub begin_time: Option<String>,
    /// Required.
    pub content: Option<String>,
    pub customer_id: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_type: Option<String>,
    pub end: Option<i64>,
    pub intention_code: Option<String>,
    /// Required.
    pub role: Option<i64>,
    /// Required.
    pub r#type: Option<String>,
}
input! { RealTimeDialogConversationModel(content: String, role: i64, r#type: String) {
    0 "begin" begin: i64, 1 "beginTime" begin_time: String, 2 "content" content: String,
    3 "customerId" customer_id: String, 4 "customerServiceId" customer_service_id: String,
    5 "customerServiceType" customer_service_type: String, 6 "end" end: i64, 7 "intentionCode" intention_code: String,
    8 "role" role: i64, 9 "type" r#type: String
} }

/// Response of [`RealTimeDialog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeDialogOutput {
    pub choices: Vec<RealTimeDialogChoices>,
    pub created: Option<String>,
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { RealTimeDialogOutput {
    0 "choices" choices: Vec<RealTimeDialogChoices>, 1 "created" created: String, 2 "id" id: String,
    3 "success" success: bool
} }

/// In the response of [`RealTimeDialog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeDialogChoices {
    pub delta: Option<RealTimeDialogDelta>,
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub message: Option<RealTimeDialogMessage>,
}
model! { RealTimeDialogChoices {
    0 "delta" delta: RealTimeDialogDelta, 1 "finishReason" finish_reason: String, 2 "index" index: i64,
    3 "message" message: RealTimeDialogMessage
} }

/// In the response of [`RealTimeDialog`].
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
    0 "analysisProcess" analysis_process: String, 1 "callTime" call_time: String, 2 "hangUpDialog" hang_up_dialog: bool,
    3 "intentionCode" intention_code: String, 4 "intentionName" intention_name: String,
    5 "intentionScript" intention_script: String, 6 "interrupt" interrupt: bool,
    7 "recommendIntention" recommend_intention: String, 8 "recommendScript" recommend_script: String,
    9 "selfDirectedScript" self_directed_script: String,
    10 "selfDirectedScriptFullContent" self_directed_script_full_content: String,
    11 "skipCurrentRecognize" skip_current_recognize: bool
} }

/// In the response of [`RealTimeDialog`].
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
    0 "analysisProcess" analysis_process: String, 1 "callTime" call_time: String, 2 "hangUpDialog" hang_up_dialog: bool,
    3 "intentionCode" intention_code: String, 4 "intentionName" intention_name: String,
    5 "intentionScript" intention_script: String, 6 "interrupt" interrupt: bool,
    7 "recommendIntention" recommend_intention: String, 8 "recommendScript" recommend_script: String,
    9 "selfDirectedScript" self_directed_script: String,
    10 "selfDirectedScriptFullContent" self_directed_script_full_content: String,
    11 "skipCurrentRecognize" skip_current_recognize: bool
} }

/// `RealtimeDialogAssist` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/realtime/dialog/assist`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/RealtimeDialogAssist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeDialogAssist {
    pub analysis: Option<bool>,
    /// Required.
    pub biz_type: String,
    /// Required.
    pub conversation_model: Vec<RealtimeDialogAssistConversationModel>,
    pub dialog_memory_turns: Option<i64>,
    pub hang_up_dialog: Option<bool>,
    pub meta_data: Option<BTreeMap<String, Value>>,
    /// Required.
    pub request_id: String,
    pub script_content_played: Option<String>,
    /// Required.
    pub session_id: String,
    pub user_vad: Option<bool>,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`RealtimeDialogAssist::new`].
pub struct RealtimeDialogAssistRequired {
    pub biz_type: String,
    pub conversation_model: Vec<RealtimeDialogAssistConversationModel>,
    pub request_id: String,
    pub session_id: String,
    pub workspace_id: String,
}
operation! {
    RealtimeDialogAssist { RealtimeDialogAssistRequired: biz_type, conversation_model, request_id, session_id, workspace_id }
    "RealtimeDialogAssist" -> RealtimeDialogAssistOutput {
    0 "analysis" analysis: bool, 1 "bizType" biz_type, 2 "conversationModel" conversation_model,
    3 "dialogMemoryTurns" dialog_memory_turns: i64, 4 "hangUpDialog" hang_up_dialog: bool,
    5 "metaData" meta_data: BTreeMap<String, Value>, 6 "requestId" request_id,
    7 "scriptContentPlayed" script_content_played: String, 8 "sessionId" session_id, 9 "userVad" user_vad: bool,
    10 "workspaceId" workspace_id
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
    Mark::new(10, Location::Path, Style::None)
] { path: "/{workspaceId}/api/realtime/dialog/assist", body: BodyStyle::Json, } }

/// In the request of [`RealtimeDialogAssist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeDialogAssistConversationModel {
    pub begin: Option<i64>,
    pub begin_time: Option<String>,
    /// Required.
    pub content: Option<String>,
    pub customer_id: Option<String>,
    pub customer_service_id: Option<String>,
    pub customer_service_type: Option<String>,
    pub end: Option<i64>,
    /// Required.
    pub role: Option<i64>,
    pub r#type: Option<String>,
}
input! { RealtimeDialogAssistConversationModel(content: String, role: i64) {
    0 "begin" begin: i64, 1 "beginTime" begin_time: String, 2 "content" content: String,
    3 "customerId" customer_id: String, 4 "customerServiceId" customer_service_id: String,
    5 "customerServiceType" customer_service_type: String, 6 "end" end: i64, 7 "role" role: i64, 8 "type" r#type: String
} }

/// Response of [`RealtimeDialogAssist`].
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
    0 "cost" cost: i64, 1 "data" data: RealtimeDialogAssistData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`RealtimeDialogAssist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeDialogAssistData {
    pub analysis_process: Option<String>,
    pub assist_scripts: Vec<RealtimeDialogAssistAssistScripts>,
    pub assist_sop: Vec<RealtimeDialogAssistAssistSop>,
    pub conversation_model: Vec<RealtimeDialogAssistDataConversationModel>,
    pub interrupt: Option<bool>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
}
model! { RealtimeDialogAssistData {
    0 "analysisProcess" analysis_process: String,
    1 "assistScripts" assist_scripts: Vec<RealtimeDialogAssistAssistScripts>,
    2 "assistSop" assist_sop: Vec<RealtimeDialogAssistAssistSop>,
    3 "conversationModel" conversation_model: Vec<RealtimeDialogAssistDataConversationModel>,
    4 "interrupt" interrupt: bool, 5 "requestId" request_id: String, 6 "sessionId" session_id: String
} }

/// In the response of [`RealtimeDialogAssist`].
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
    0 "assistScript" assist_script: String, 1 "intentCode" intent_code: String, 2 "intentLabels" intent_labels: String,
    3 "intentName" intent_name: String, 4 "isDefault" is_default: bool
} }

/// In the response of [`RealtimeDialogAssist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeDialogAssistAssistSop {
    pub assist_sop: Option<String>,
    pub intent_code: Option<String>,
    pub intent_name: Option<String>,
    pub is_default: Option<bool>,
}
model! { RealtimeDialogAssistAssistSop {
    0 "assistSop" assist_sop: String, 1 "intentCode" intent_code: String, 2 "intentName" intent_name: String,
    3 "isDefault" is_default: bool
} }

/// In the response of [`RealtimeDialogAssist`].
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
    0 "content" content: String, 1 "customerId" customer_id: String, 2 "customerServiceId" customer_service_id: String,
    3 "customerServiceType" customer_service_type: String, 4 "role" role: String, 5 "type" r#type: String
} }

/// `RebuildTask` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/task/rebuild`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/RebuildTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildTask {
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RebuildTask(task_ids: Vec<String>, workspace_id: String) "RebuildTask" -> RebuildTaskOutput {
    0 "taskIds" task_ids, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/{workspaceId}/api/task/rebuild", body: BodyStyle::Json, } }

/// Response of [`RebuildTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildTaskOutput {
    pub cost: Option<i64>,
    pub data: Vec<BTreeMap<String, Value>>,
    pub data_type: Option<String>,
    pub err_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub time: Option<String>,
}
model! { RebuildTaskOutput {
    0 "cost" cost: i64, 1 "data" data: Vec<BTreeMap<String, Value>>, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// `RecallDocument` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/library/recallDocument`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/RecallDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocument {
    pub filters: Option<Vec<RecallDocumentFilters>>,
    /// Required.
    pub query: String,
    pub rearrangement: Option<bool>,
    pub top_k: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { RecallDocument(query: String, workspace_id: String) "RecallDocument" -> RecallDocumentOutput {
    0 "filters" filters: Vec<RecallDocumentFilters>, 1 "query" query, 2 "rearrangement" rearrangement: bool,
    3 "topK" top_k: i64, 4 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/{workspaceId}/api/library/recallDocument", body: BodyStyle::Json, } }

/// In the request of [`RecallDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentFilters {
    pub and: Option<Vec<RecallDocumentAnd>>,
    pub chunk_type: Option<String>,
    pub doc_id_list: Option<Vec<String>>,
    /// Required.
    pub library_id: Option<String>,
    pub or: Option<Vec<RecallDocumentOr>>,
    pub status: Option<Vec<String>>,
}
input! { RecallDocumentFilters(library_id: String) {
    0 "and" and: Vec<RecallDocumentAnd>, 1 "chunkType" chunk_type: String, 2 "docIdList" doc_id_list: Vec<String>,
    3 "libraryId" library_id: String, 4 "or" or: Vec<RecallDocumentOr>, 5 "status" status: Vec<String>
} }

/// In the request of [`RecallDocument`].
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

/// In the request of [`RecallDocument`].
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

/// Response of [`RecallDocument`].
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
    0 "cost" cost: i64, 1 "data" data: RecallDocumentData, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`RecallDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentData {
    pub chunk_list: Vec<RecallDocumentChunkList>,
    pub chunk_part_list: Vec<RecallDocumentChunkPartList>,
    pub chunk_text_list: Vec<String>,
    pub documents: Vec<RecallDocumentDocuments>,
    pub embedding_elapsed_ms: Option<i64>,
    pub text_chunk_list: Vec<RecallDocumentTextChunkList>,
    pub text_search_elapsed_ms: Option<i64>,
    pub total_elapsed_ms: Option<i64>,
    pub vector_chunk_list: Vec<RecallDocumentVectorChunkList>,
    pub vector_search_elapsed_ms: Option<i64>,
}
model! { RecallDocumentData {
    0 "chunkList" chunk_list: Vec<RecallDocumentChunkList>,
    1 "chunkPartList" chunk_part_list: Vec<RecallDocumentChunkPartList>, 2 "chunkTextList" chunk_text_list: Vec<String>,
    3 "documents" documents: Vec<RecallDocumentDocuments>, 4 "embeddingElapsedMs" embedding_elapsed_ms: i64,
    5 "textChunkList" text_chunk_list: Vec<RecallDocumentTextChunkList>,
    6 "textSearchElapsedMs" text_search_elapsed_ms: i64, 7 "totalElapsedMs" total_elapsed_ms: i64,
    8 "vectorChunkList" vector_chunk_list: Vec<RecallDocumentVectorChunkList>,
    9 "vectorSearchElapsedMs" vector_search_elapsed_ms: i64
} }

/// In the response of [`RecallDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentChunkList {
    pub chunk_id: Option<String>,
    pub chunk_meta: BTreeMap<String, Value>,
    pub chunk_oss_url: Option<String>,
    pub chunk_text: Option<String>,
    pub chunk_type: Option<String>,
    pub doc_id: Option<String>,
    pub file_type: Option<String>,
    pub library_id: Option<String>,
    pub library_name: Option<String>,
    pub next_chunk_id: Option<String>,
    pub pos: Vec<RecallDocumentPos>,
    pub pre_chunk_id: Option<String>,
    pub score: Option<f64>,
    pub title: Option<String>,
}
model! { RecallDocumentChunkList {
    0 "chunkId" chunk_id: String, 1 "chunkMeta" chunk_meta: BTreeMap<String, Value>,
    2 "chunkOssUrl" chunk_oss_url: String, 3 "chunkText" chunk_text: String, 4 "chunkType" chunk_type: String,
    5 "docId" doc_id: String, 6 "fileType" file_type: String, 7 "libraryId" library_id: String,
    8 "libraryName" library_name: String, 9 "nextChunkId" next_chunk_id: String, 10 "pos" pos: Vec<RecallDocumentPos>,
    11 "preChunkId" pre_chunk_id: String, 12 "score" score: f64, 13 "title" title: String
} }

/// In the response of [`RecallDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentPos {
    pub axis_array: Vec<f64>,
    pub page: Option<i64>,
    pub text_highlight_area: Vec<i64>,
}
model! { RecallDocumentPos {
    0 "axisArray" axis_array: Vec<f64>, 1 "page" page: i64, 2 "textHighlightArea" text_highlight_area: Vec<i64>
} }

/// In the response of [`RecallDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentChunkPartList {
    pub chunk_id: Option<String>,
    pub chunk_meta: BTreeMap<String, Value>,
    pub chunk_oss_url: Option<String>,
    pub chunk_text: Option<String>,
    pub chunk_type: Option<String>,
    pub doc_id: Option<String>,
    pub file_type: Option<String>,
    pub library_id: Option<String>,
    pub library_name: Option<String>,
    pub next_chunk_id: Option<String>,
    pub pos: Vec<RecallDocumentChunkPartListPos>,
    pub pre_chunk_id: Option<String>,
    pub score: Option<f64>,
    pub title: Option<String>,
}
model! { RecallDocumentChunkPartList {
    0 "chunkId" chunk_id: String, 1 "chunkMeta" chunk_meta: BTreeMap<String, Value>,
    2 "chunkOssUrl" chunk_oss_url: String, 3 "chunkText" chunk_text: String, 4 "chunkType" chunk_type: String,
    5 "docId" doc_id: String, 6 "fileType" file_type: String, 7 "libraryId" library_id: String,
    8 "libraryName" library_name: String, 9 "nextChunkId" next_chunk_id: String,
    10 "pos" pos: Vec<RecallDocumentChunkPartListPos>, 11 "preChunkId" pre_chunk_id: String, 12 "score" score: f64,
    13 "title" title: String
} }

/// In the response of [`RecallDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentChunkPartListPos {
    pub axis_array: Vec<f64>,
    pub page: Option<i64>,
    pub text_highlight_area: Vec<i64>,
}
model! { RecallDocumentChunkPartListPos {
    0 "axisArray" axis_array: Vec<f64>, 1 "page" page: i64, 2 "textHighlightArea" text_highlight_area: Vec<i64>
} }

/// In the response of [`RecallDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentDocuments {
    pub doc_id: Option<String>,
    pub document_meta: BTreeMap<String, Value>,
    pub file_type: Option<String>,
    pub gmt_create: Option<String>,
    pub library_id: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RecallDocumentDocuments {
    0 "docId" doc_id: String, 1 "documentMeta" document_meta: BTreeMap<String, Value>, 2 "fileType" file_type: String,
    3 "gmtCreate" gmt_create: String, 4 "libraryId" library_id: String, 5 "title" title: String, 6 "url" url: String
} }

/// In the response of [`RecallDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentTextChunkList {
    pub chunk_id: Option<String>,
    pub chunk_meta: BTreeMap<String, Value>,
    pub chunk_oss_url: Option<String>,
    pub chunk_text: Option<String>,
    pub chunk_type: Option<String>,
    pub doc_id: Option<String>,
    pub file_type: Option<String>,
    pub library_id: Option<String>,
    pub library_name: Option<String>,
    pub next_chunk_id: Option<String>,
    pub pos: Vec<RecallDocumentTextChunkListPos>,
    pub pre_chunk_id: Option<String>,
    pub score: Option<f64>,
    pub title: Option<String>,
}
model! { RecallDocumentTextChunkList {
    0 "chunkId" chunk_id: String, 1 "chunkMeta" chunk_meta: BTreeMap<String, Value>,
    2 "chunkOssUrl" chunk_oss_url: String, 3 "chunkText" chunk_text: String, 4 "chunkType" chunk_type: String,
    5 "docId" doc_id: String, 6 "fileType" file_type: String, 7 "libraryId" library_id: String,
    8 "libraryName" library_name: String, 9 "nextChunkId" next_chunk_id: String,
    10 "pos" pos: Vec<RecallDocumentTextChunkListPos>, 11 "preChunkId" pre_chunk_id: String, 12 "score" score: f64,
    13 "title" title: String
} }

/// In the response of [`RecallDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentTextChunkListPos {
    pub axis_array: Vec<f64>,
    pub page: Option<i64>,
    pub text_highlight_area: Vec<i64>,
}
model! { RecallDocumentTextChunkListPos {
    0 "axisArray" axis_array: Vec<f64>, 1 "page" page: i64, 2 "textHighlightArea" text_highlight_area: Vec<i64>
} }

/// In the response of [`RecallDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentVectorChunkList {
    pub chunk_id: Option<String>,
    pub chunk_meta: BTreeMap<String, Value>,
    pub chunk_oss_url: Option<String>,
    pub chunk_text: Option<String>,
    pub chunk_type: Option<String>,
    pub doc_id: Option<String>,
    pub file_type: Option<String>,
    pub library_id: Option<String>,
    pub library_name: Option<String>,
    pub next_chunk_id: Option<String>,
    pub pos: Vec<RecallDocumentVectorChunkListPos>,
    pub pre_chunk_id: Option<String>,
    pub score: Option<f64>,
    pub title: Option<String>,
}
model! { RecallDocumentVectorChunkList {
    0 "chunkId" chunk_id: String, 1 "chunkMeta" chunk_meta: BTreeMap<String, Value>,
    2 "chunkOssUrl" chunk_oss_url: String, 3 "chunkText" chunk_text: String, 4 "chunkType" chunk_type: String,
    5 "docId" doc_id: String, 6 "fileType" file_type: String, 7 "libraryId" library_id: String,
    8 "libraryName" library_name: String, 9 "nextChunkId" next_chunk_id: String,
    10 "pos" pos: Vec<RecallDocumentVectorChunkListPos>, 11 "preChunkId" pre_chunk_id: String, 12 "score" score: f64,
    13 "title" title: String
} }

/// In the response of [`RecallDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallDocumentVectorChunkListPos {
    pub axis_array: Vec<f64>,
    pub page: Option<i64>,
    pub text_highlight_area: Vec<i64>,
}
model! { RecallDocumentVectorChunkListPos {
    0 "axisArray" axis_array: Vec<f64>, 1 "page" page: i64, 2 "textHighlightArea" text_highlight_area: Vec<i64>
} }

/// `RecognizeIntention` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/recog/intent`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/RecognizeIntention>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIntention {
    pub analysis: Option<bool>,
    /// Required.
    pub biz_type: String,
    /// Required.
    pub conversation: String,
    pub global_intention_list: Option<Vec<RecognizeIntentionGlobalIntentionList>>,
    pub hierarchical_intention_list: Option<
        Vec<RecognizeIntentionHierarchicalIntentionList>,
    >,
    pub intention_domain_code: Option<String>,
    pub intention_list: Option<Vec<RecognizeIntentionIntentionList>>,
    pub op_type: Option<String>,
    pub recommend: Option<bool>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { path: "/{workspaceId}/api/recog/intent", body: BodyStyle::Json, } }

/// In the request of [`RecognizeIntention`].
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

/// In the request of [`RecognizeIntention`].
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

/// In the request of [`RecognizeIntention`].
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

/// Response of [`RecognizeIntention`].
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
    0 "cost" cost: i64, 1 "data" data: RecognizeIntentionData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`RecognizeIntention`].
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
    0 "analysisProcess" analysis_process: String, 1 "intentionCode" intention_code: String,
    2 "intentionName" intention_name: String, 3 "intentionScript" intention_script: String,
    4 "recommendIntention" recommend_intention: String, 5 "recommendScript" recommend_script: String
} }

/// Retries report task: `RetryReportTask` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/firefly/v1/{sceneCode}/{fundProduct}/tasks/{outRequestNo}/retry`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/RetryReportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryReportTask {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub scene_code: String,
    /// Required.
    pub fund_product: String,
    /// Required.
    pub out_request_no: String,
}
operation! { RetryReportTask(workspace_id: String, scene_code: String, fund_product: String, out_request_no: String)
    "RetryReportTask" -> RetryReportTaskOutput {
    0 "workspaceId" workspace_id, 1 "sceneCode" scene_code, 2 "fundProduct" fund_product,
    3 "outRequestNo" out_request_no
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/api/firefly/v1/{sceneCode}/{fundProduct}/tasks/{outRequestNo}/retry", } }

/// Response of [`RetryReportTask`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "outRequestNo" out_request_no: String,
    3 "retryAvailable" retry_available: bool, 4 "retryCount" retry_count: i64, 5 "taskStatus" task_status: String
} }

/// Runs agent: `RunAgent` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/bot/thread/run`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/RunAgent>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgent {
    /// Required.
    pub bot_id: String,
    pub model_id: Option<String>,
    pub stream: Option<bool>,
    pub thread_id: Option<String>,
    pub use_draft: Option<bool>,
    /// Required.
    pub user_content: String,
    pub user_inputs: Option<BTreeMap<String, Value>>,
    pub version_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunAgent(bot_id: String, user_content: String, workspace_id: String) "RunAgent" -> RunAgentOutput {
    0 "botId" bot_id, 1 "modelId" model_id: String, 2 "stream" stream: bool, 3 "threadId" thread_id: String,
    4 "useDraft" use_draft: bool, 5 "userContent" user_content, 6 "userInputs" user_inputs: BTreeMap<String, Value>,
    7 "versionId" version_id: String, 8 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/{workspaceId}/api/bot/thread/run", body: BodyStyle::Json, } }

/// Response of [`RunAgent`].
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
    0 "cost" cost: i64, 1 "data" data: RunAgentData, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`RunAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentData {
    pub function_call_responses: Vec<RunAgentFunctionCallResponses>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub response: Option<RunAgentDataResponse>,
    pub thread_id: Option<String>,
    pub trace_id: Option<String>,
    pub version_id: Option<String>,
}
model! { RunAgentData {
    0 "functionCallResponses" function_call_responses: Vec<RunAgentFunctionCallResponses>,
    1 "inputTokens" input_tokens: i64, 2 "outputTokens" output_tokens: i64, 3 "response" response: RunAgentDataResponse,
    4 "threadId" thread_id: String, 5 "traceId" trace_id: String, 6 "versionId" version_id: String
} }

/// In the response of [`RunAgent`].
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
    0 "displayName" display_name: String, 1 "endTime" end_time: String, 2 "functionArgs" function_args: String,
    3 "functionName" function_name: String, 4 "result" result: String, 5 "startTime" start_time: String
} }

/// In the response of [`RunAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentDataResponse {
    pub choices: Vec<RunAgentChoices>,
    pub created: Option<i64>,
    pub id: Option<String>,
    pub model_id: Option<String>,
    pub time: Option<String>,
}
model! { RunAgentDataResponse {
    0 "choices" choices: Vec<RunAgentChoices>, 1 "created" created: i64, 2 "id" id: String,
    3 "modelId" model_id: String, 4 "time" time: String
} }

/// In the response of [`RunAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentChoices {
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub message: Option<RunAgentMessage>,
}
model! { RunAgentChoices {
    0 "finishReason" finish_reason: String, 1 "index" index: i64, 2 "message" message: RunAgentMessage
} }

/// In the response of [`RunAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentMessage {
    pub content: Option<String>,
    pub role: Option<String>,
    pub role_display_name: Option<String>,
}
model! { RunAgentMessage {
    0 "content" content: String, 1 "role" role: String, 2 "roleDisplayName" role_display_name: String
} }

/// Runs chat result generation: `RunChatResultGeneration` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/run/chat/generation`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/RunChatResultGeneration>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGeneration {
    pub inference_parameters: Option<BTreeMap<String, Value>>,
    /// Required.
    pub messages: Vec<RunChatResultGenerationMessages>,
    /// Required.
    pub model_id: String,
    pub session_id: Option<String>,
    pub stream: Option<bool>,
    pub tools: Option<Vec<RunChatResultGenerationTools>>,
    /// Required.
    pub workspace_id: String,
}
operation! {
    RunChatResultGeneration(messages: Vec<RunChatResultGenerationMessages>, model_id: String, workspace_id: String)
    "RunChatResultGeneration" -> RunChatResultGenerationOutput {
    0 "inferenceParameters" inference_parameters: BTreeMap<String, Value>, 1 "messages" messages, 2 "modelId" model_id,
    3 "sessionId" session_id: String, 4 "stream" stream: bool, 5 "tools" tools: Vec<RunChatResultGenerationTools>,
    6 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/{workspaceId}/api/run/chat/generation", body: BodyStyle::Json, } }

/// In the request of [`RunChatResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationMessages {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { RunChatResultGenerationMessages() {
    0 "content" content: String, 1 "role" role: String
} }

/// In the request of [`RunChatResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationTools {
    pub function: Option<RunChatResultGenerationFunction>,
    pub r#type: Option<String>,
}
input! { RunChatResultGenerationTools() {
    0 "function" function: RunChatResultGenerationFunction, 1 "type" r#type: String
} }

/// In the request of [`RunChatResultGeneration`].
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

/// In the request of [`RunChatResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationParameters {
    pub properties: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
input! { RunChatResultGenerationParameters() {
    0 "properties" properties: BTreeMap<String, Value>, 1 "type" r#type: String
} }

/// Response of [`RunChatResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationOutput {
    pub choices: Vec<RunChatResultGenerationChoices>,
    pub created: Option<i64>,
    pub id: Option<String>,
    pub model_id: Option<String>,
    pub time: Option<String>,
    pub total_tokens: Option<i64>,
    pub usage: Option<RunChatResultGenerationUsage>,
}
model! { RunChatResultGenerationOutput {
    0 "choices" choices: Vec<RunChatResultGenerationChoices>, 1 "created" created: i64, 2 "id" id: String,
    3 "modelId" model_id: String, 4 "time" time: String, 5 "totalTokens" total_tokens: i64,
    6 "usage" usage: RunChatResultGenerationUsage
} }

/// In the response of [`RunChatResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationChoices {
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub message: Option<RunChatResultGenerationMessage>,
}
model! { RunChatResultGenerationChoices {
    0 "finishReason" finish_reason: String, 1 "index" index: i64, 2 "message" message: RunChatResultGenerationMessage
} }

/// In the response of [`RunChatResultGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChatResultGenerationMessage {
    pub content: Option<String>,
    pub role: Option<String>,
    pub tool_calls: Vec<BTreeMap<String, Value>>,
}
model! { RunChatResultGenerationMessage {
    0 "content" content: String, 1 "role" role: String, 2 "toolCalls" tool_calls: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`RunChatResultGeneration`].
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
    0 "imageCount" image_count: i64, 1 "imageTokens" image_tokens: i64, 2 "inputTokens" input_tokens: i64,
    3 "outputTokens" output_tokens: i64, 4 "totalTokens" total_tokens: i64
} }

/// Runs dialog analysis: `RunDialogAnalysis` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/virtualHuman/dialog/stream/analysis`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/RunDialogAnalysis>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDialogAnalysis {
    /// Required.
    pub session_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { RunDialogAnalysis(session_id: String, workspace_id: String)
    "RunDialogAnalysis" -> RunDialogAnalysisOutput {
    0 "sessionId" session_id, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/{workspaceId}/api/virtualHuman/dialog/stream/analysis", body: BodyStyle::Json, } }

/// Response of [`RunDialogAnalysis`].
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
    0 "cost" cost: i64, 1 "data" data: RunDialogAnalysisData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`RunDialogAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDialogAnalysisData {
    pub dialog_analysis_resp_list: Vec<RunDialogAnalysisDialogAnalysisRespList>,
}
model! { RunDialogAnalysisData {
    0 "dialogAnalysisRespList" dialog_analysis_resp_list: Vec<RunDialogAnalysisDialogAnalysisRespList>
} }

/// In the response of [`RunDialogAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDialogAnalysisDialogAnalysisRespList {
    pub analysis_resp: Option<RunDialogAnalysisAnalysisResp>,
    pub fail_node: Vec<String>,
    pub gmt_create: Option<String>,
    pub session_id: Option<String>,
    pub status: Option<String>,
}
model! { RunDialogAnalysisDialogAnalysisRespList {
    0 "analysisResp" analysis_resp: RunDialogAnalysisAnalysisResp, 1 "failNode" fail_node: Vec<String>,
    2 "gmtCreate" gmt_create: String, 3 "sessionId" session_id: String, 4 "status" status: String
} }

/// In the response of [`RunDialogAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDialogAnalysisAnalysisResp {
    pub dialog_exec_plan: Option<String>,
    pub dialog_labels: Vec<RunDialogAnalysisDialogLabels>,
    pub dialog_open_analysis: BTreeMap<String, Value>,
    pub dialog_process_analysis: BTreeMap<String, Value>,
    pub dialog_sop: Option<String>,
    pub dialog_summary: Option<String>,
}
model! { RunDialogAnalysisAnalysisResp {
    0 "dialogExecPlan" dialog_exec_plan: String, 1 "dialogLabels" dialog_labels: Vec<RunDialogAnalysisDialogLabels>,
    2 "dialogOpenAnalysis" dialog_open_analysis: BTreeMap<String, Value>,
    3 "dialogProcessAnalysis" dialog_process_analysis: BTreeMap<String, Value>, 4 "dialogSop" dialog_sop: String,
    5 "dialogSummary" dialog_summary: String
} }

/// In the response of [`RunDialogAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDialogAnalysisDialogLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { RunDialogAnalysisDialogLabels {
    0 "name" name: String, 1 "value" value: String
} }

/// Runs library chat generation: `RunLibraryChatGeneration` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/run/library/chat/generation`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/RunLibraryChatGeneration>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLibraryChatGeneration {
    pub doc_id_list: Option<Vec<String>>,
    pub enable_follow_up: Option<bool>,
    pub enable_multi_query: Option<bool>,
    pub enable_open_qa: Option<bool>,
    pub follow_up_llm: Option<String>,
    /// Required.
    pub library_id: String,
    /// Required.
    pub llm_type: String,
    pub multi_query_llm: Option<String>,
    /// Required.
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
    /// Required.
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
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Path, Style::None)
] { path: "/{workspaceId}/api/run/library/chat/generation", body: BodyStyle::Json, } }

/// In the request of [`RunLibraryChatGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLibraryChatGenerationQueryCriteria {
    pub and: Option<Vec<RunLibraryChatGenerationAnd>>,
    pub or: Option<Vec<RunLibraryChatGenerationOr>>,
}
input! { RunLibraryChatGenerationQueryCriteria() {
    0 "and" and: Vec<RunLibraryChatGenerationAnd>, 1 "or" or: Vec<RunLibraryChatGenerationOr>
} }

/// In the request of [`RunLibraryChatGeneration`].
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

/// In the request of [`RunLibraryChatGeneration`].
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

/// In the request of [`RunLibraryChatGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLibraryChatGenerationTextSearchParameter {
    pub limit: Option<i64>,
    pub search_analyzer_type: Option<String>,
}
input! { RunLibraryChatGenerationTextSearchParameter() {
    0 "limit" limit: i64, 1 "searchAnalyzerType" search_analyzer_type: String
} }

/// In the request of [`RunLibraryChatGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLibraryChatGenerationVectorSearchParameter {
    pub limit: Option<i64>,
}
input! { RunLibraryChatGenerationVectorSearchParameter() {
    0 "limit" limit: i64
} }

/// Response of [`RunLibraryChatGeneration`].
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
    0 "cost" cost: i64, 1 "data" data: Value, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Submits chat question: `SubmitChatQuestion` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/virtualHuman/chat/submit`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/SubmitChatQuestion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitChatQuestion {
    /// Required.
    pub gmt_service: String,
    /// Required.
    pub live_script_content: String,
    pub open_small_talk: Option<bool>,
    /// Required.
    pub question_list: Vec<SubmitChatQuestionQuestionList>,
    /// Required.
    pub request_id: String,
    /// Required.
    pub session_id: String,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`SubmitChatQuestion::new`].
pub struct SubmitChatQuestionRequired {
    pub gmt_service: String,
    pub live_script_content: String,
    pub question_list: Vec<SubmitChatQuestionQuestionList>,
    pub request_id: String,
    pub session_id: String,
    pub workspace_id: String,
}
operation! {
    SubmitChatQuestion { SubmitChatQuestionRequired: gmt_service, live_script_content, question_list, request_id, session_id, workspace_id }
    "SubmitChatQuestion" -> SubmitChatQuestionOutput {
    0 "gmtService" gmt_service, 1 "liveScriptContent" live_script_content, 2 "openSmallTalk" open_small_talk: bool,
    3 "questionList" question_list, 4 "requestId" request_id, 5 "sessionId" session_id, 6 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/{workspaceId}/api/virtualHuman/chat/submit", body: BodyStyle::Json, } }

/// In the request of [`SubmitChatQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitChatQuestionQuestionList {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub gmt_create: Option<String>,
    pub reply: Option<String>,
    /// Required.
    pub session_id: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub user_name: Option<String>,
}

/// Arguments of [`SubmitChatQuestionQuestionList::new`].
pub struct SubmitChatQuestionQuestionListRequired {
    pub content: String,
    pub gmt_create: String,
    pub session_id: String,
    pub user_id: String,
    pub user_name: String,
}
input! {
    SubmitChatQuestionQuestionList { SubmitChatQuestionQuestionListRequired: content, gmt_create, session_id, user_id, user_name } {
    0 "content" content: String, 1 "gmtCreate" gmt_create: String, 2 "reply" reply: String,
    3 "sessionId" session_id: String, 4 "type" r#type: String, 5 "userId" user_id: String,
    6 "userName" user_name: String
} }

/// Response of [`SubmitChatQuestion`].
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
    0 "cost" cost: i64, 1 "data" data: SubmitChatQuestionData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`SubmitChatQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitChatQuestionData {
    pub batch_id: Option<String>,
}
model! { SubmitChatQuestionData {
    0 "batchId" batch_id: String
} }

/// Updates document: `UpdateDocument` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/library/document/updateDocument`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/UpdateDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDocument {
    /// Required.
    pub doc_id: String,
    /// Required.
    pub library_id: String,
    pub meta: Option<BTreeMap<String, Value>>,
    pub title: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateDocument(doc_id: String, library_id: String, workspace_id: String)
    "UpdateDocument" -> UpdateDocumentOutput {
    0 "docId" doc_id, 1 "libraryId" library_id, 2 "meta" meta: BTreeMap<String, Value>, 3 "title" title: String,
    4 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/{workspaceId}/api/library/document/updateDocument", body: BodyStyle::Json, } }

/// Response of [`UpdateDocument`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Updates document chunk: `UpdateDocumentChunk` of `dianjin` 2024-06-28.
///
/// PUT `/{workspaceId}/api/library/updateDocumentChunk`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/UpdateDocumentChunk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDocumentChunk {
    /// Required.
    pub chunks: Vec<UpdateDocumentChunkChunks>,
    /// Required.
    pub library_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateDocumentChunk(chunks: Vec<UpdateDocumentChunkChunks>, library_id: String, workspace_id: String)
    "UpdateDocumentChunk" -> UpdateDocumentChunkOutput {
    0 "chunks" chunks, 1 "libraryId" library_id, 2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/api/library/updateDocumentChunk", body: BodyStyle::Json, } }

/// In the request of [`UpdateDocumentChunk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDocumentChunkChunks {
    /// Required.
    pub chunk_id: Option<String>,
    /// Required.
    pub chunk_text: Option<String>,
}
input! { UpdateDocumentChunkChunks(chunk_id: String, chunk_text: String) {
    0 "chunkId" chunk_id: String, 1 "chunkText" chunk_text: String
} }

/// Response of [`UpdateDocumentChunk`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Updates library: `UpdateLibrary` of `dianjin` 2024-06-28.
///
/// PUT `/{workspaceId}/api/library/update`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/UpdateLibrary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLibrary {
    pub description: Option<String>,
    pub index_setting: Option<UpdateLibraryIndexSetting>,
    /// Required.
    pub library_id: String,
    pub library_name: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateLibrary(library_id: String, workspace_id: String) "UpdateLibrary" -> UpdateLibraryOutput {
    0 "description" description: String, 1 "indexSetting" index_setting: UpdateLibraryIndexSetting,
    2 "libraryId" library_id, 3 "libraryName" library_name: String, 4 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/api/library/update", body: BodyStyle::Json, } }

/// In the request of [`UpdateLibrary`].
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

/// In the request of [`UpdateLibrary`].
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

/// In the request of [`UpdateLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLibraryModelConfig {
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
}
input! { UpdateLibraryModelConfig() {
    0 "temperature" temperature: f64, 1 "topP" top_p: f64
} }

/// In the request of [`UpdateLibrary`].
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

/// In the request of [`UpdateLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLibraryRecallStrategy {
    pub document_rank_type: Option<String>,
    pub limit: Option<i64>,
}
input! { UpdateLibraryRecallStrategy() {
    0 "documentRankType" document_rank_type: String, 1 "limit" limit: i64
} }

/// In the request of [`UpdateLibrary`].
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

/// In the request of [`UpdateLibrary`].
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

/// Response of [`UpdateLibrary`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// Updates qa library: `UpdateQaLibrary` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/virtualHuman/qa/upload`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/UpdateQaLibrary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQaLibrary {
    /// Required.
    pub parse_qa_results: Vec<UpdateQaLibraryParseQaResults>,
    pub qa_library_id: Option<String>,
    /// Required.
    pub request_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! {
    UpdateQaLibrary(parse_qa_results: Vec<UpdateQaLibraryParseQaResults>, request_id: String, workspace_id: String)
    "UpdateQaLibrary" -> UpdateQaLibraryOutput {
    0 "parseQaResults" parse_qa_results, 1 "qaLibraryId" qa_library_id: String, 2 "requestId" request_id,
    3 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/api/virtualHuman/qa/upload", body: BodyStyle::Json, } }

/// In the request of [`UpdateQaLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQaLibraryParseQaResults {
    /// Required.
    pub answer: Option<String>,
    /// Required.
    pub question: Option<String>,
}
input! { UpdateQaLibraryParseQaResults(answer: String, question: String) {
    0 "answer" answer: String, 1 "question" question: String
} }

/// Response of [`UpdateQaLibrary`].
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
    0 "cost" cost: i64, 1 "data" data: UpdateQaLibraryData, 2 "dataType" data_type: String,
    3 "errCode" err_code: String, 4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

/// In the response of [`UpdateQaLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQaLibraryData {
    pub qa_library_id: Option<String>,
}
model! { UpdateQaLibraryData {
    0 "qaLibraryId" qa_library_id: String
} }

/// `UploadDocument` of `dianjin` 2024-06-28.
///
/// POST `/{workspaceId}/api/library/document/upload`. Changes data. See
/// <https://api.alibabacloud.com/document/DianJin/2024-06-28/UploadDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDocument {
    pub data: Option<String>,
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_url: String,
    /// Required.
    pub library_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { UploadDocument(file_name: String, file_url: String, library_id: String, workspace_id: String)
    "UploadDocument" -> UploadDocumentOutput {
    0 "data" data: String, 1 "fileName" file_name, 2 "fileUrl" file_url, 3 "libraryId" library_id,
    4 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/{workspaceId}/api/library/document/upload", body: BodyStyle::Json, } }

/// Response of [`UploadDocument`].
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
    0 "cost" cost: i64, 1 "data" data: String, 2 "dataType" data_type: String, 3 "errCode" err_code: String,
    4 "message" message: String, 5 "success" success: bool, 6 "time" time: String
} }

#[cfg(feature = "unstable-registry")]
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
