//! `dataanalysisgbi` 2024-08-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-beijing", "dataanalysisgbi.cn-beijing.aliyuncs.com")],
    vpc: &[("cn-beijing", "dataanalysisgbi-vpc.cn-beijing.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "dataanalysisgbi", version: "2024-08-23", code: "dataanalysisgbi", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteSynonyms {
    pub workspace_id: String,
    pub synonym_id_keys: Vec<String>,
}
operation! { BatchDeleteSynonyms(workspace_id: String, synonym_id_keys: Vec<String>)
    "BatchDeleteSynonyms" -> BatchDeleteSynonymsOutput {
    0 "workspaceId" workspace_id, 1 "synonymIdKeys" synonym_id_keys
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/gbi/batchDelete/synonyms", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteSynonymsOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { BatchDeleteSynonymsOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDatasourceAuthorization {
    pub workspace_id: String,
}
operation! { CancelDatasourceAuthorization(workspace_id: String)
    "CancelDatasourceAuthorization" -> CancelDatasourceAuthorizationOutput {
    0 "workspaceId" workspace_id
} { path: "/gbi/cancel/datasource", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDatasourceAuthorizationOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CancelDatasourceAuthorizationOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessLogic {
    pub workspace_id: String,
    pub description: Option<String>,
    pub r#type: Option<i64>,
}
operation! { CreateBusinessLogic(workspace_id: String) "CreateBusinessLogic" -> CreateBusinessLogicOutput {
    0 "workspaceId" workspace_id, 1 "description" description: String, 2 "type" r#type: i64
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/gbi/create/logic", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessLogicOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBusinessLogicOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceAuthorization {
    pub workspace_id: String,
    pub password: Option<Secret>,
    pub r#type: i64,
    pub url: Option<String>,
    pub user_name: Option<String>,
    pub vdb_id: Option<String>,
}
operation! { CreateDatasourceAuthorization(workspace_id: String, r#type: i64)
    "CreateDatasourceAuthorization" -> CreateDatasourceAuthorizationOutput {
    0 "workspaceId" workspace_id, 1 "password" password: Secret, 2 "type" r#type, 3 "url" url: String,
    4 "userName" user_name: String, 5 "vdbId" vdb_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/gbi/create/datasource", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceAuthorizationOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatasourceAuthorizationOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSynonyms {
    pub workspace_id: String,
    pub columns: Option<Vec<String>>,
    pub word: String,
    pub word_synonyms: Vec<String>,
}
operation! { CreateSynonyms(workspace_id: String, word: String, word_synonyms: Vec<String>)
    "CreateSynonyms" -> CreateSynonymsOutput {
    0 "workspaceId" workspace_id, 1 "columns" columns: Vec<String>, 2 "word" word, 3 "wordSynonyms" word_synonyms
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/gbi/create/synonyms", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSynonymsOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSynonymsOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualDatasourceInstance {
    pub workspace_id: String,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
}
operation! { CreateVirtualDatasourceInstance(workspace_id: String)
    "CreateVirtualDatasourceInstance" -> CreateVirtualDatasourceInstanceOutput {
    0 "workspaceId" workspace_id, 1 "description" description: String, 2 "name" name: String, 3 "type" r#type: i64
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/gbi/virtualDatasource/createVirtualDatasourceInstance", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualDatasourceInstanceOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateVirtualDatasourceInstanceOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBusinessLogic {
    pub workspace_id: String,
    pub business_logic_id_keys: Vec<String>,
}
operation! { DeleteBusinessLogic(workspace_id: String, business_logic_id_keys: Vec<String>)
    "DeleteBusinessLogic" -> DeleteBusinessLogicOutput {
    0 "workspaceId" workspace_id, 1 "businessLogicIdKeys" business_logic_id_keys
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/gbi/delete/logic", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBusinessLogicOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBusinessLogicOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteColumn {
    pub workspace_id: String,
    pub column_id_key: String,
}
operation! { DeleteColumn(workspace_id: String, column_id_key: String) "DeleteColumn" -> DeleteColumnOutput {
    0 "workspaceId" workspace_id, 1 "columnIdKey" column_id_key
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/gbi/delete/column", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteColumnOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteColumnOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSelectedTable {
    pub workspace_id: String,
    pub table_id_key: String,
}
operation! { DeleteSelectedTable(workspace_id: String, table_id_key: String)
    "DeleteSelectedTable" -> DeleteSelectedTableOutput {
    0 "workspaceId" workspace_id, 1 "tableIdKey" table_id_key
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/gbi/delete/table", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSelectedTableOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSelectedTableOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualDatasourceInstance {
    pub workspace_id: String,
    pub vdb_id: String,
}
operation! { DeleteVirtualDatasourceInstance(workspace_id: String, vdb_id: String)
    "DeleteVirtualDatasourceInstance" -> DeleteVirtualDatasourceInstanceOutput {
    0 "workspaceId" workspace_id, 1 "vdbId" vdb_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/gbi/virtualDatasource/deleteVirtualDatasourceInstance", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualDatasourceInstanceOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteVirtualDatasourceInstanceOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessLogic {
    pub workspace_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListBusinessLogic(workspace_id: String) "ListBusinessLogic" -> ListBusinessLogicOutput {
    0 "workspaceId" workspace_id, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/gbi/list/logic", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessLogicOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListBusinessLogicOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumn {
    pub workspace_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<i64>,
    pub table_id_key: String,
}
operation! { ListColumn(workspace_id: String, table_id_key: String) "ListColumn" -> ListColumnOutput {
    0 "workspaceId" workspace_id, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: i64,
    3 "tableIdKey" table_id_key
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/gbi/list/column", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListColumnOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnumMapping {
    pub workspace_id: String,
    pub column_id_key: String,
    pub table_id_key: String,
}
operation! { ListEnumMapping(workspace_id: String, column_id_key: String, table_id_key: String)
    "ListEnumMapping" -> ListEnumMappingOutput {
    0 "workspaceId" workspace_id, 1 "columnIdKey" column_id_key, 2 "tableIdKey" table_id_key
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/gbi/list/mapping", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnumMappingOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnumMappingOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSelectedTables {
    pub workspace_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListSelectedTables(workspace_id: String) "ListSelectedTables" -> ListSelectedTablesOutput {
    0 "workspaceId" workspace_id, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/gbi/list/datasource/table", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSelectedTablesOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListSelectedTablesOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynonyms {
    pub workspace_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListSynonyms(workspace_id: String) "ListSynonyms" -> ListSynonymsOutput {
    0 "workspaceId" workspace_id, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/gbi/list/synonyms", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynonymsOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListSynonymsOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualDatasourceInstance {
    pub workspace_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListVirtualDatasourceInstance(workspace_id: String)
    "ListVirtualDatasourceInstance" -> ListVirtualDatasourceInstanceOutput {
    0 "workspaceId" workspace_id, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/gbi/virtualDatasource/listVirtualDatasourceInstance", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualDatasourceInstanceOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListVirtualDatasourceInstanceOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverColumn {
    pub workspace_id: String,
    pub column_id_key: String,
    pub table_id_key: String,
}
operation! { RecoverColumn(workspace_id: String, column_id_key: String, table_id_key: String)
    "RecoverColumn" -> RecoverColumnOutput {
    0 "workspaceId" workspace_id, 1 "columnIdKey" column_id_key, 2 "tableIdKey" table_id_key
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/gbi/recover/column", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverColumnOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { RecoverColumnOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResyncTable {
    pub workspace_id: String,
    pub keep: Option<bool>,
    pub table_id_key: String,
}
operation! { ResyncTable(workspace_id: String, table_id_key: String) "ResyncTable" -> ResyncTableOutput {
    0 "workspaceId" workspace_id, 1 "keep" keep: bool, 2 "tableIdKey" table_id_key
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/gbi/refresh/table", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResyncTableOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ResyncTableOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysis {
    pub agent_ctrl_params: Option<Value>,
    pub data_role: Option<Vec<String>>,
    pub generate_sql_only: Option<bool>,
    pub query: String,
    pub session_id: Option<String>,
    pub specification_type: Option<String>,
    pub user_params: Option<Value>,
    pub workspace_id: String,
}
operation! { RunDataAnalysis(query: String, workspace_id: String) "RunDataAnalysis" -> RunDataAnalysisOutput {
    0 "agentCtrlParams" agent_ctrl_params: Value, 1 "dataRole" data_role: Vec<String>,
    2 "generateSqlOnly" generate_sql_only: bool, 3 "query" query, 4 "sessionId" session_id: String,
    5 "specificationType" specification_type: String, 6 "userParams" user_params: Value, 7 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/gbi/runDataAnalysis", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysisOutput {
    pub code: Option<String>,
    pub data: Option<RunDataAnalysisData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { RunDataAnalysisOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysisData {
    pub attempts: Option<Vec<Value>>,
    pub chat: Option<RunDataAnalysisChat>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub evidence: Option<String>,
    pub http_status_code: Option<i64>,
    pub request_id: Option<String>,
    pub rewrite: Option<String>,
    pub selector: Option<Vec<String>>,
    pub session_id: Option<String>,
    pub sql: Option<String>,
    pub sql_data: Option<RunDataAnalysisSqlData>,
    pub sql_error: Option<String>,
    pub visualization: Option<RunDataAnalysisVisualization>,
}
model! { RunDataAnalysisData {
    0 "attempts" attempts, 1 "chat" chat, 2 "errorMessage" error_message, 3 "event" event, 4 "evidence" evidence,
    5 "httpStatusCode" http_status_code, 6 "requestId" request_id, 7 "rewrite" rewrite, 8 "selector" selector,
    9 "sessionId" session_id, 10 "sql" sql, 11 "sqlData" sql_data, 12 "sqlError" sql_error,
    13 "visualization" visualization
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysisChat {
    pub text: Option<String>,
}
model! { RunDataAnalysisChat {
    0 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysisSqlData {
    pub column: Option<Vec<String>>,
    pub data: Option<Vec<BTreeMap<String, Value>>>,
}
model! { RunDataAnalysisSqlData {
    0 "column" column, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysisVisualization {
    pub data: Option<RunDataAnalysisVisualizationData>,
    pub text: Option<String>,
}
model! { RunDataAnalysisVisualization {
    0 "data" data, 1 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysisVisualizationData {
    pub option: Option<String>,
    pub plot_type: Option<String>,
    pub stack: Option<bool>,
    pub x_axis: Option<Vec<String>>,
    pub y_axis: Option<Vec<String>>,
}
model! { RunDataAnalysisVisualizationData {
    0 "option" option, 1 "plotType" plot_type, 2 "stack" stack, 3 "xAxis" x_axis, 4 "yAxis" y_axis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataResultAnalysis {
    pub workspace_id: String,
    pub analysis_mode: Option<String>,
    pub request_id: String,
    pub sql_data: Option<RunDataResultAnalysisSqlData>,
}
operation! { RunDataResultAnalysis(workspace_id: String, request_id: String)
    "RunDataResultAnalysis" -> RunDataResultAnalysisOutput {
    0 "workspaceId" workspace_id, 1 "analysisMode" analysis_mode: String, 2 "requestId" request_id,
    3 "sqlData" sql_data: RunDataResultAnalysisSqlData
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/gbi/runDataResultAnalysis", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataResultAnalysisSqlData {
    pub column: Option<Vec<String>>,
    pub data: Option<Vec<BTreeMap<String, String>>>,
}
input! { RunDataResultAnalysisSqlData() {
    0 "column" column: Vec<String>, 1 "data" data: Vec<BTreeMap<String, String>>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataResultAnalysisOutput {
    pub data: Option<RunDataResultAnalysisData>,
}
model! { RunDataResultAnalysisOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataResultAnalysisData {
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub request_id: Option<String>,
    pub rewrite: Option<String>,
    pub sql: Option<String>,
    pub visualization: Option<RunDataResultAnalysisVisualization>,
}
model! { RunDataResultAnalysisData {
    0 "errorMessage" error_message, 1 "event" event, 2 "requestId" request_id, 3 "rewrite" rewrite, 4 "sql" sql,
    5 "visualization" visualization
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataResultAnalysisVisualization {
    pub data: Option<RunDataResultAnalysisVisualizationData>,
    pub text: Option<String>,
}
model! { RunDataResultAnalysisVisualization {
    0 "data" data, 1 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataResultAnalysisVisualizationData {
    pub plot_type: Option<String>,
    pub x_axis: Option<Vec<String>>,
    pub y_axis: Option<Vec<String>>,
}
model! { RunDataResultAnalysisVisualizationData {
    0 "plotType" plot_type, 1 "xAxis" x_axis, 2 "yAxis" y_axis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlGeneration {
    pub workspace_id: String,
    pub query: String,
    pub session_id: Option<String>,
    pub specification_type: Option<String>,
}
operation! { RunSqlGeneration(workspace_id: String, query: String) "RunSqlGeneration" -> RunSqlGenerationOutput {
    0 "workspaceId" workspace_id, 1 "query" query, 2 "sessionId" session_id: String,
    3 "specificationType" specification_type: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/gbi/runSqlGeneration", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlGenerationOutput {
    pub data: Option<RunSqlGenerationData>,
}
model! { RunSqlGenerationOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlGenerationData {
    pub chat: Option<RunSqlGenerationChat>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub evidence: Option<String>,
    pub request_id: Option<String>,
    pub rewrite: Option<String>,
    pub selector: Option<Vec<String>>,
    pub session_id: Option<String>,
    pub sql: Option<String>,
    pub sql_error: Option<String>,
}
model! { RunSqlGenerationData {
    0 "chat" chat, 1 "errorMessage" error_message, 2 "event" event, 3 "evidence" evidence, 4 "requestId" request_id,
    5 "rewrite" rewrite, 6 "selector" selector, 7 "sessionId" session_id, 8 "sql" sql, 9 "sqlError" sql_error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlGenerationChat {
    pub text: Option<String>,
}
model! { RunSqlGenerationChat {
    0 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveVirtualDatasourceDdl {
    pub workspace_id: String,
    pub ddl: String,
    pub vdb_id: String,
}
operation! { SaveVirtualDatasourceDdl(workspace_id: String, ddl: String, vdb_id: String)
    "SaveVirtualDatasourceDdl" -> SaveVirtualDatasourceDdlOutput {
    0 "workspaceId" workspace_id, 1 "ddl" ddl, 2 "vdbId" vdb_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/gbi/virtualDatasource/addDdl2VirtualInstance", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveVirtualDatasourceDdlOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { SaveVirtualDatasourceDdlOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRemoteTables {
    pub workspace_id: String,
    pub keep_table_names: Option<Vec<String>>,
    pub no_modified_table_names: Option<Vec<String>>,
    pub pull_samples: Option<bool>,
    pub table_names: Vec<String>,
}
operation! { SyncRemoteTables(workspace_id: String, table_names: Vec<String>)
    "SyncRemoteTables" -> SyncRemoteTablesOutput {
    0 "workspaceId" workspace_id, 1 "keepTableNames" keep_table_names: Vec<String>,
    2 "noModifiedTableNames" no_modified_table_names: Vec<String>, 3 "pullSamples" pull_samples: bool,
    4 "tableNames" table_names
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/gbi/update/datasource/tables", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRemoteTablesOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { SyncRemoteTablesOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBusinessLogic {
    pub workspace_id: String,
    pub business_logic_id_key: String,
    pub description: String,
    pub r#type: i64,
}
operation! { UpdateBusinessLogic(workspace_id: String, business_logic_id_key: String, description: String, r#type: i64)
    "UpdateBusinessLogic" -> UpdateBusinessLogicOutput {
    0 "workspaceId" workspace_id, 1 "businessLogicIdKey" business_logic_id_key, 2 "description" description,
    3 "type" r#type
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/gbi/update/logic", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBusinessLogicOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBusinessLogicOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateColumn {
    pub workspace_id: String,
    pub chinese_name: Option<String>,
    pub column_id_key: String,
    pub description: Option<String>,
    pub enum_type: i64,
    pub enum_values: Option<Vec<String>>,
    pub range_max: Option<i64>,
    pub range_min: Option<i64>,
    pub samples: Option<Vec<String>>,
    pub table_id_key: String,
}
operation! { UpdateColumn(workspace_id: String, column_id_key: String, enum_type: i64, table_id_key: String)
    "UpdateColumn" -> UpdateColumnOutput {
    0 "workspaceId" workspace_id, 1 "chineseName" chinese_name: String, 2 "columnIdKey" column_id_key,
    3 "description" description: String, 4 "enumType" enum_type, 5 "enumValues" enum_values: Vec<String>,
    6 "rangeMax" range_max: i64, 7 "rangeMin" range_min: i64, 8 "samples" samples: Vec<String>,
    9 "tableIdKey" table_id_key
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] { path: "/gbi/update/column", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateColumnOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateColumnOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnumMapping {
    pub workspace_id: String,
    pub column_id_key: String,
    pub enum_mapping: Option<BTreeMap<String, Vec<String>>>,
    pub table_id_key: String,
}
operation! { UpdateEnumMapping(workspace_id: String, column_id_key: String, table_id_key: String)
    "UpdateEnumMapping" -> UpdateEnumMappingOutput {
    0 "workspaceId" workspace_id, 1 "columnIdKey" column_id_key,
    2 "enumMapping" enum_mapping: BTreeMap<String, Vec<String>>, 3 "tableIdKey" table_id_key
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/gbi/update/mapping", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnumMappingOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEnumMappingOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSynonyms {
    pub workspace_id: String,
    pub columns: Option<Vec<String>>,
    pub synonym_id_key: String,
    pub word: String,
    pub word_synonyms: Vec<String>,
}
operation! { UpdateSynonyms(workspace_id: String, synonym_id_key: String, word: String, word_synonyms: Vec<String>)
    "UpdateSynonyms" -> UpdateSynonymsOutput {
    0 "workspaceId" workspace_id, 1 "columns" columns: Vec<String>, 2 "synonymIdKey" synonym_id_key, 3 "word" word,
    4 "wordSynonyms" word_synonyms
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/gbi/update/synonyms", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSynonymsOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSynonymsOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableInfo {
    pub workspace_id: String,
    pub description: Option<String>,
    pub foreign_keys: Option<Vec<String>>,
    pub primary_key: Option<String>,
    pub table_id_key: String,
}
operation! { UpdateTableInfo(workspace_id: String, table_id_key: String) "UpdateTableInfo" -> UpdateTableInfoOutput {
    0 "workspaceId" workspace_id, 1 "description" description: String, 2 "foreignKeys" foreign_keys: Vec<String>,
    3 "primaryKey" primary_key: String, 4 "tableIdKey" table_id_key
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/gbi/update/table", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableInfoOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTableInfoOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualDatasourceInstance {
    pub workspace_id: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub vdb_id: String,
}
operation! { UpdateVirtualDatasourceInstance(vdb_id: String)
    "UpdateVirtualDatasourceInstance" -> UpdateVirtualDatasourceInstanceOutput {
    0 "workspaceId" workspace_id: String, 1 "description" description: String, 2 "name" name: String,
    3 "type" r#type: i64, 4 "vdbId" vdb_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/gbi/virtualDatasource/updateVirtualDatasourceInstance", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualDatasourceInstanceOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVirtualDatasourceInstanceOutput {
    0 "code" code, 1 "data" data, 2 "errorMsg" error_msg, 3 "success" success
} }

#[cfg(feature = "reflect")]
register! {
    BatchDeleteSynonyms, CancelDatasourceAuthorization, CreateBusinessLogic, CreateDatasourceAuthorization,
    CreateSynonyms, CreateVirtualDatasourceInstance, DeleteBusinessLogic, DeleteColumn, DeleteSelectedTable,
    DeleteVirtualDatasourceInstance, ListBusinessLogic, ListColumn, ListEnumMapping, ListSelectedTables, ListSynonyms,
    ListVirtualDatasourceInstance, RecoverColumn, ResyncTable, RunDataAnalysis, RunDataResultAnalysis, RunSqlGeneration,
    SaveVirtualDatasourceDdl, SyncRemoteTables, UpdateBusinessLogic, UpdateColumn, UpdateEnumMapping, UpdateSynonyms,
    UpdateTableInfo, UpdateVirtualDatasourceInstance
}
