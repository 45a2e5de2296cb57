//! `dataanalysisgbi` of Alibaba Cloud, API version 2024-08-23.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dataanalysisgbi::ListBusinessLogic};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListBusinessLogic::new("workspace-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-beijing", "dataanalysisgbi.cn-beijing.aliyuncs.com")],
    &[("cn-beijing", "dataanalysisgbi-vpc.cn-beijing.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "dataanalysisgbi",
    "2024-08-23",
    "dataanalysisgbi",
    &ENDPOINTS,
);

/// Batches delete synonyms: `BatchDeleteSynonyms` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/batchDelete/synonyms`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/BatchDeleteSynonyms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteSynonyms {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub synonym_id_keys: Vec<String>,
}
operation! { BatchDeleteSynonyms(workspace_id: String, synonym_id_keys: Vec<String>)
    "BatchDeleteSynonyms" -> BatchDeleteSynonymsOutput {
    0 "workspaceId" workspace_id, 1 "synonymIdKeys" synonym_id_keys
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/gbi/batchDelete/synonyms", body: BodyStyle::Json, } }

/// Response of [`BatchDeleteSynonyms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteSynonymsOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { BatchDeleteSynonymsOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Cancels datasource authorization: `CancelDatasourceAuthorization` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/cancel/datasource`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/CancelDatasourceAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDatasourceAuthorization {
    /// Required.
    pub workspace_id: String,
}
operation! { CancelDatasourceAuthorization(workspace_id: String)
    "CancelDatasourceAuthorization" -> CancelDatasourceAuthorizationOutput {
    0 "workspaceId" workspace_id
} { path: "/gbi/cancel/datasource", } }

/// Response of [`CancelDatasourceAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDatasourceAuthorizationOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CancelDatasourceAuthorizationOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Creates business logic: `CreateBusinessLogic` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/create/logic`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/CreateBusinessLogic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessLogic {
    /// Required.
    pub workspace_id: String,
    pub description: Option<String>,
    pub r#type: Option<i64>,
}
operation! { CreateBusinessLogic(workspace_id: String) "CreateBusinessLogic" -> CreateBusinessLogicOutput {
    0 "workspaceId" workspace_id, 1 "description" description: String, 2 "type" r#type: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/gbi/create/logic", body: BodyStyle::Json, } }

/// Response of [`CreateBusinessLogic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessLogicOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBusinessLogicOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Creates datasource authorization: `CreateDatasourceAuthorization` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/create/datasource`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/CreateDatasourceAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceAuthorization {
    /// Required.
    pub workspace_id: String,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/gbi/create/datasource", body: BodyStyle::Json, } }

/// Response of [`CreateDatasourceAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceAuthorizationOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatasourceAuthorizationOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Creates synonyms: `CreateSynonyms` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/create/synonyms`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/CreateSynonyms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSynonyms {
    /// Required.
    pub workspace_id: String,
    pub columns: Option<Vec<String>>,
    /// Required.
    pub word: String,
    /// Required.
    pub word_synonyms: Vec<String>,
}
operation! { CreateSynonyms(workspace_id: String, word: String, word_synonyms: Vec<String>)
    "CreateSynonyms" -> CreateSynonymsOutput {
    0 "workspaceId" workspace_id, 1 "columns" columns: Vec<String>, 2 "word" word, 3 "wordSynonyms" word_synonyms
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/gbi/create/synonyms", body: BodyStyle::Json, } }

/// Response of [`CreateSynonyms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSynonymsOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSynonymsOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Creates virtual datasource instance: `CreateVirtualDatasourceInstance` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/virtualDatasource/createVirtualDatasourceInstance`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/CreateVirtualDatasourceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualDatasourceInstance {
    /// Required.
    pub workspace_id: String,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
}
operation! { CreateVirtualDatasourceInstance(workspace_id: String)
    "CreateVirtualDatasourceInstance" -> CreateVirtualDatasourceInstanceOutput {
    0 "workspaceId" workspace_id, 1 "description" description: String, 2 "name" name: String, 3 "type" r#type: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/gbi/virtualDatasource/createVirtualDatasourceInstance", body: BodyStyle::Json, } }

/// Response of [`CreateVirtualDatasourceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualDatasourceInstanceOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateVirtualDatasourceInstanceOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Deletes business logic: `DeleteBusinessLogic` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/delete/logic`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/DeleteBusinessLogic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBusinessLogic {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub business_logic_id_keys: Vec<String>,
}
operation! { DeleteBusinessLogic(workspace_id: String, business_logic_id_keys: Vec<String>)
    "DeleteBusinessLogic" -> DeleteBusinessLogicOutput {
    0 "workspaceId" workspace_id, 1 "businessLogicIdKeys" business_logic_id_keys
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/gbi/delete/logic", body: BodyStyle::Json, } }

/// Response of [`DeleteBusinessLogic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBusinessLogicOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBusinessLogicOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Deletes column: `DeleteColumn` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/delete/column`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/DeleteColumn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteColumn {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub column_id_key: String,
}
operation! { DeleteColumn(workspace_id: String, column_id_key: String) "DeleteColumn" -> DeleteColumnOutput {
    0 "workspaceId" workspace_id, 1 "columnIdKey" column_id_key
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/gbi/delete/column", body: BodyStyle::Json, } }

/// Response of [`DeleteColumn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteColumnOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteColumnOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Deletes selected table: `DeleteSelectedTable` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/delete/table`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/DeleteSelectedTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSelectedTable {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub table_id_key: String,
}
operation! { DeleteSelectedTable(workspace_id: String, table_id_key: String)
    "DeleteSelectedTable" -> DeleteSelectedTableOutput {
    0 "workspaceId" workspace_id, 1 "tableIdKey" table_id_key
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/gbi/delete/table", body: BodyStyle::Json, } }

/// Response of [`DeleteSelectedTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSelectedTableOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSelectedTableOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Deletes virtual datasource instance: `DeleteVirtualDatasourceInstance` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/virtualDatasource/deleteVirtualDatasourceInstance`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/DeleteVirtualDatasourceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualDatasourceInstance {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub vdb_id: String,
}
operation! { DeleteVirtualDatasourceInstance(workspace_id: String, vdb_id: String)
    "DeleteVirtualDatasourceInstance" -> DeleteVirtualDatasourceInstanceOutput {
    0 "workspaceId" workspace_id, 1 "vdbId" vdb_id
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/gbi/virtualDatasource/deleteVirtualDatasourceInstance", body: BodyStyle::Json, } }

/// Response of [`DeleteVirtualDatasourceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualDatasourceInstanceOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteVirtualDatasourceInstanceOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Lists business logic: `ListBusinessLogic` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/list/logic`. Reads only. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/ListBusinessLogic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessLogic {
    /// Required.
    pub workspace_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListBusinessLogic(workspace_id: String) "ListBusinessLogic" -> ListBusinessLogicOutput {
    0 "workspaceId" workspace_id, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/gbi/list/logic", body: BodyStyle::Json, } }

/// Response of [`ListBusinessLogic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessLogicOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListBusinessLogicOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Lists column: `ListColumn` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/list/column`. Reads only. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/ListColumn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumn {
    /// Required.
    pub workspace_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<i64>,
    /// Required.
    pub table_id_key: String,
}
operation! { ListColumn(workspace_id: String, table_id_key: String) "ListColumn" -> ListColumnOutput {
    0 "workspaceId" workspace_id, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: i64,
    3 "tableIdKey" table_id_key
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/gbi/list/column", body: BodyStyle::Json, } }

/// Response of [`ListColumn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListColumnOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Lists enum mapping: `ListEnumMapping` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/list/mapping`. Reads only. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/ListEnumMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnumMapping {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub column_id_key: String,
    /// Required.
    pub table_id_key: String,
}
operation! { ListEnumMapping(workspace_id: String, column_id_key: String, table_id_key: String)
    "ListEnumMapping" -> ListEnumMappingOutput {
    0 "workspaceId" workspace_id, 1 "columnIdKey" column_id_key, 2 "tableIdKey" table_id_key
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/gbi/list/mapping", body: BodyStyle::Json, } }

/// Response of [`ListEnumMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnumMappingOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnumMappingOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Lists selected tables: `ListSelectedTables` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/list/datasource/table`. Reads only. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/ListSelectedTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSelectedTables {
    /// Required.
    pub workspace_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListSelectedTables(workspace_id: String) "ListSelectedTables" -> ListSelectedTablesOutput {
    0 "workspaceId" workspace_id, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/gbi/list/datasource/table", body: BodyStyle::Json, } }

/// Response of [`ListSelectedTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSelectedTablesOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListSelectedTablesOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Lists synonyms: `ListSynonyms` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/list/synonyms`. Reads only. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/ListSynonyms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynonyms {
    /// Required.
    pub workspace_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListSynonyms(workspace_id: String) "ListSynonyms" -> ListSynonymsOutput {
    0 "workspaceId" workspace_id, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/gbi/list/synonyms", body: BodyStyle::Json, } }

/// Response of [`ListSynonyms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynonymsOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListSynonymsOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Lists virtual datasource instance: `ListVirtualDatasourceInstance` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/virtualDatasource/listVirtualDatasourceInstance`. Reads only. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/ListVirtualDatasourceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualDatasourceInstance {
    /// Required.
    pub workspace_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListVirtualDatasourceInstance(workspace_id: String)
    "ListVirtualDatasourceInstance" -> ListVirtualDatasourceInstanceOutput {
    0 "workspaceId" workspace_id, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/gbi/virtualDatasource/listVirtualDatasourceInstance", body: BodyStyle::Json, } }

/// Response of [`ListVirtualDatasourceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualDatasourceInstanceOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListVirtualDatasourceInstanceOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Recovers column: `RecoverColumn` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/recover/column`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/RecoverColumn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverColumn {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub column_id_key: String,
    /// Required.
    pub table_id_key: String,
}
operation! { RecoverColumn(workspace_id: String, column_id_key: String, table_id_key: String)
    "RecoverColumn" -> RecoverColumnOutput {
    0 "workspaceId" workspace_id, 1 "columnIdKey" column_id_key, 2 "tableIdKey" table_id_key
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/gbi/recover/column", body: BodyStyle::Json, } }

/// Response of [`RecoverColumn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverColumnOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { RecoverColumnOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// `ResyncTable` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/refresh/table`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/ResyncTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResyncTable {
    /// Required.
    pub workspace_id: String,
    pub keep: Option<bool>,
    /// Required.
    pub table_id_key: String,
}
operation! { ResyncTable(workspace_id: String, table_id_key: String) "ResyncTable" -> ResyncTableOutput {
    0 "workspaceId" workspace_id, 1 "keep" keep: bool, 2 "tableIdKey" table_id_key
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/gbi/refresh/table", body: BodyStyle::Json, } }

/// Response of [`ResyncTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResyncTableOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ResyncTableOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Runs data analysis: `RunDataAnalysis` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/{workspaceId}/gbi/runDataAnalysis`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/RunDataAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysis {
    pub agent_ctrl_params: Option<Value>,
    pub data_role: Option<Vec<String>>,
    pub generate_sql_only: Option<bool>,
    /// Required.
    pub query: String,
    pub session_id: Option<String>,
    pub specification_type: Option<String>,
    pub user_params: Option<Value>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunDataAnalysis(query: String, workspace_id: String) "RunDataAnalysis" -> RunDataAnalysisOutput {
    0 "agentCtrlParams" agent_ctrl_params: Value, 1 "dataRole" data_role: Vec<String>,
    2 "generateSqlOnly" generate_sql_only: bool, 3 "query" query, 4 "sessionId" session_id: String,
    5 "specificationType" specification_type: String, 6 "userParams" user_params: Value, 7 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/{workspaceId}/gbi/runDataAnalysis", body: BodyStyle::Json, } }

/// Response of [`RunDataAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysisOutput {
    pub code: Option<String>,
    pub data: Option<RunDataAnalysisData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { RunDataAnalysisOutput {
    0 "code" code: String, 1 "data" data: RunDataAnalysisData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String
} }

/// In the response of [`RunDataAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysisData {
    pub attempts: Vec<Value>,
    pub chat: Option<RunDataAnalysisChat>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub evidence: Option<String>,
    pub http_status_code: Option<i64>,
    pub request_id: Option<String>,
    pub rewrite: Option<String>,
    pub selector: Vec<String>,
    pub session_id: Option<String>,
    pub sql: Option<String>,
    pub sql_data: Option<RunDataAnalysisSqlData>,
    pub sql_error: Option<String>,
    pub visualization: Option<RunDataAnalysisVisualization>,
}
model! { RunDataAnalysisData {
    0 "attempts" attempts: Vec<Value>, 1 "chat" chat: RunDataAnalysisChat, 2 "errorMessage" error_message: String,
    3 "event" event: String, 4 "evidence" evidence: String, 5 "httpStatusCode" http_status_code: i64,
    6 "requestId" request_id: String, 7 "rewrite" rewrite: String, 8 "selector" selector: Vec<String>,
    9 "sessionId" session_id: String, 10 "sql" sql: String, 11 "sqlData" sql_data: RunDataAnalysisSqlData,
    12 "sqlError" sql_error: String, 13 "visualization" visualization: RunDataAnalysisVisualization
} }

/// In the response of [`RunDataAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysisChat {
    pub text: Option<String>,
}
model! { RunDataAnalysisChat {
    0 "text" text: String
} }

/// In the response of [`RunDataAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysisSqlData {
    pub column: Vec<String>,
    pub data: Vec<BTreeMap<String, Value>>,
}
model! { RunDataAnalysisSqlData {
    0 "column" column: Vec<String>, 1 "data" data: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`RunDataAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysisVisualization {
    pub data: Option<RunDataAnalysisVisualizationData>,
    pub text: Option<String>,
}
model! { RunDataAnalysisVisualization {
    0 "data" data: RunDataAnalysisVisualizationData, 1 "text" text: String
} }

/// In the response of [`RunDataAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataAnalysisVisualizationData {
    pub option: Option<String>,
    pub plot_type: Option<String>,
    pub stack: Option<bool>,
    pub x_axis: Vec<String>,
    pub y_axis: Vec<String>,
}
model! { RunDataAnalysisVisualizationData {
    0 "option" option: String, 1 "plotType" plot_type: String, 2 "stack" stack: bool, 3 "xAxis" x_axis: Vec<String>,
    4 "yAxis" y_axis: Vec<String>
} }

/// Runs data result analysis: `RunDataResultAnalysis` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/runDataResultAnalysis`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/RunDataResultAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataResultAnalysis {
    /// Required.
    pub workspace_id: String,
    pub analysis_mode: Option<String>,
    /// Required.
    pub request_id: String,
    pub sql_data: Option<RunDataResultAnalysisSqlData>,
}
operation! { RunDataResultAnalysis(workspace_id: String, request_id: String)
    "RunDataResultAnalysis" -> RunDataResultAnalysisOutput {
    0 "workspaceId" workspace_id, 1 "analysisMode" analysis_mode: String, 2 "requestId" request_id,
    3 "sqlData" sql_data: RunDataResultAnalysisSqlData
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/gbi/runDataResultAnalysis", body: BodyStyle::Json, } }

/// In the request of [`RunDataResultAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataResultAnalysisSqlData {
    pub column: Option<Vec<String>>,
    pub data: Option<Vec<BTreeMap<String, String>>>,
}
input! { RunDataResultAnalysisSqlData() {
    0 "column" column: Vec<String>, 1 "data" data: Vec<BTreeMap<String, String>>
} }

/// Response of [`RunDataResultAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataResultAnalysisOutput {
    pub data: Option<RunDataResultAnalysisData>,
}
model! { RunDataResultAnalysisOutput {
    0 "data" data: RunDataResultAnalysisData
} }

/// In the response of [`RunDataResultAnalysis`].
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
    0 "errorMessage" error_message: String, 1 "event" event: String, 2 "requestId" request_id: String,
    3 "rewrite" rewrite: String, 4 "sql" sql: String,
    5 "visualization" visualization: RunDataResultAnalysisVisualization
} }

/// In the response of [`RunDataResultAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataResultAnalysisVisualization {
    pub data: Option<RunDataResultAnalysisVisualizationData>,
    pub text: Option<String>,
}
model! { RunDataResultAnalysisVisualization {
    0 "data" data: RunDataResultAnalysisVisualizationData, 1 "text" text: String
} }

/// In the response of [`RunDataResultAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataResultAnalysisVisualizationData {
    pub plot_type: Option<String>,
    pub x_axis: Vec<String>,
    pub y_axis: Vec<String>,
}
model! { RunDataResultAnalysisVisualizationData {
    0 "plotType" plot_type: String, 1 "xAxis" x_axis: Vec<String>, 2 "yAxis" y_axis: Vec<String>
} }

/// Runs sql generation: `RunSqlGeneration` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/runSqlGeneration`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/RunSqlGeneration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlGeneration {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub query: String,
    pub session_id: Option<String>,
    pub specification_type: Option<String>,
}
operation! { RunSqlGeneration(workspace_id: String, query: String) "RunSqlGeneration" -> RunSqlGenerationOutput {
    0 "workspaceId" workspace_id, 1 "query" query, 2 "sessionId" session_id: String,
    3 "specificationType" specification_type: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/gbi/runSqlGeneration", body: BodyStyle::Json, } }

/// Response of [`RunSqlGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlGenerationOutput {
    pub data: Option<RunSqlGenerationData>,
}
model! { RunSqlGenerationOutput {
    0 "data" data: RunSqlGenerationData
} }

/// In the response of [`RunSqlGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlGenerationData {
    pub chat: Option<RunSqlGenerationChat>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub evidence: Option<String>,
    pub request_id: Option<String>,
    pub rewrite: Option<String>,
    pub selector: Vec<String>,
    pub session_id: Option<String>,
    pub sql: Option<String>,
    pub sql_error: Option<String>,
}
model! { RunSqlGenerationData {
    0 "chat" chat: RunSqlGenerationChat, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "evidence" evidence: String, 4 "requestId" request_id: String, 5 "rewrite" rewrite: String,
    6 "selector" selector: Vec<String>, 7 "sessionId" session_id: String, 8 "sql" sql: String,
    9 "sqlError" sql_error: String
} }

/// In the response of [`RunSqlGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlGenerationChat {
    pub text: Option<String>,
}
model! { RunSqlGenerationChat {
    0 "text" text: String
} }

/// Saves virtual datasource ddl: `SaveVirtualDatasourceDdl` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/virtualDatasource/addDdl2VirtualInstance`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/SaveVirtualDatasourceDdl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveVirtualDatasourceDdl {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub ddl: String,
    /// Required.
    pub vdb_id: String,
}
operation! { SaveVirtualDatasourceDdl(workspace_id: String, ddl: String, vdb_id: String)
    "SaveVirtualDatasourceDdl" -> SaveVirtualDatasourceDdlOutput {
    0 "workspaceId" workspace_id, 1 "ddl" ddl, 2 "vdbId" vdb_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/gbi/virtualDatasource/addDdl2VirtualInstance", body: BodyStyle::Json, } }

/// Response of [`SaveVirtualDatasourceDdl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveVirtualDatasourceDdlOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { SaveVirtualDatasourceDdlOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Syncs remote tables: `SyncRemoteTables` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/update/datasource/tables`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/SyncRemoteTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRemoteTables {
    /// Required.
    pub workspace_id: String,
    pub keep_table_names: Option<Vec<String>>,
    pub no_modified_table_names: Option<Vec<String>>,
    pub pull_samples: Option<bool>,
    /// Required.
    pub table_names: Vec<String>,
}
operation! { SyncRemoteTables(workspace_id: String, table_names: Vec<String>)
    "SyncRemoteTables" -> SyncRemoteTablesOutput {
    0 "workspaceId" workspace_id, 1 "keepTableNames" keep_table_names: Vec<String>,
    2 "noModifiedTableNames" no_modified_table_names: Vec<String>, 3 "pullSamples" pull_samples: bool,
    4 "tableNames" table_names
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/gbi/update/datasource/tables", body: BodyStyle::Json, } }

/// Response of [`SyncRemoteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRemoteTablesOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { SyncRemoteTablesOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Updates business logic: `UpdateBusinessLogic` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/update/logic`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/UpdateBusinessLogic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBusinessLogic {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub business_logic_id_key: String,
    /// Required.
    pub description: String,
    /// Required.
    pub r#type: i64,
}
operation! {
    UpdateBusinessLogic(workspace_id: String, business_logic_id_key: String, description: String, r#type: i64)
    "UpdateBusinessLogic" -> UpdateBusinessLogicOutput {
    0 "workspaceId" workspace_id, 1 "businessLogicIdKey" business_logic_id_key, 2 "description" description,
    3 "type" r#type
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/gbi/update/logic", body: BodyStyle::Json, } }

/// Response of [`UpdateBusinessLogic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBusinessLogicOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBusinessLogicOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Updates column: `UpdateColumn` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/update/column`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/UpdateColumn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateColumn {
    /// Required.
    pub workspace_id: String,
    pub chinese_name: Option<String>,
    /// Required.
    pub column_id_key: String,
    pub description: Option<String>,
    /// Required.
    pub enum_type: i64,
    pub enum_values: Option<Vec<String>>,
    pub range_max: Option<i64>,
    pub range_min: Option<i64>,
    pub samples: Option<Vec<String>>,
    /// Required.
    pub table_id_key: String,
}
operation! { UpdateColumn(workspace_id: String, column_id_key: String, enum_type: i64, table_id_key: String)
    "UpdateColumn" -> UpdateColumnOutput {
    0 "workspaceId" workspace_id, 1 "chineseName" chinese_name: String, 2 "columnIdKey" column_id_key,
    3 "description" description: String, 4 "enumType" enum_type, 5 "enumValues" enum_values: Vec<String>,
    6 "rangeMax" range_max: i64, 7 "rangeMin" range_min: i64, 8 "samples" samples: Vec<String>,
    9 "tableIdKey" table_id_key
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/gbi/update/column", body: BodyStyle::Json, } }

/// Response of [`UpdateColumn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateColumnOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateColumnOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Updates enum mapping: `UpdateEnumMapping` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/update/mapping`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/UpdateEnumMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnumMapping {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub column_id_key: String,
    pub enum_mapping: Option<BTreeMap<String, Vec<String>>>,
    /// Required.
    pub table_id_key: String,
}
operation! { UpdateEnumMapping(workspace_id: String, column_id_key: String, table_id_key: String)
    "UpdateEnumMapping" -> UpdateEnumMappingOutput {
    0 "workspaceId" workspace_id, 1 "columnIdKey" column_id_key,
    2 "enumMapping" enum_mapping: BTreeMap<String, Vec<String>>, 3 "tableIdKey" table_id_key
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/gbi/update/mapping", body: BodyStyle::Json, } }

/// Response of [`UpdateEnumMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnumMappingOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEnumMappingOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Updates synonyms: `UpdateSynonyms` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/update/synonyms`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/UpdateSynonyms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSynonyms {
    /// Required.
    pub workspace_id: String,
    pub columns: Option<Vec<String>>,
    /// Required.
    pub synonym_id_key: String,
    /// Required.
    pub word: String,
    /// Required.
    pub word_synonyms: Vec<String>,
}
operation! { UpdateSynonyms(workspace_id: String, synonym_id_key: String, word: String, word_synonyms: Vec<String>)
    "UpdateSynonyms" -> UpdateSynonymsOutput {
    0 "workspaceId" workspace_id, 1 "columns" columns: Vec<String>, 2 "synonymIdKey" synonym_id_key, 3 "word" word,
    4 "wordSynonyms" word_synonyms
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/gbi/update/synonyms", body: BodyStyle::Json, } }

/// Response of [`UpdateSynonyms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSynonymsOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSynonymsOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Updates table info: `UpdateTableInfo` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/update/table`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/UpdateTableInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableInfo {
    /// Required.
    pub workspace_id: String,
    pub description: Option<String>,
    pub foreign_keys: Option<Vec<String>>,
    pub primary_key: Option<String>,
    /// Required.
    pub table_id_key: String,
}
operation! { UpdateTableInfo(workspace_id: String, table_id_key: String) "UpdateTableInfo" -> UpdateTableInfoOutput {
    0 "workspaceId" workspace_id, 1 "description" description: String, 2 "foreignKeys" foreign_keys: Vec<String>,
    3 "primaryKey" primary_key: String, 4 "tableIdKey" table_id_key
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/gbi/update/table", body: BodyStyle::Json, } }

/// Response of [`UpdateTableInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableInfoOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTableInfoOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// Updates virtual datasource instance: `UpdateVirtualDatasourceInstance` of `dataanalysisgbi` 2024-08-23.
///
/// POST `/gbi/virtualDatasource/updateVirtualDatasourceInstance`. Changes data. See
/// <https://api.alibabacloud.com/document/DataAnalysisGBI/2024-08-23/UpdateVirtualDatasourceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualDatasourceInstance {
    pub workspace_id: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    /// Required.
    pub vdb_id: String,
}
operation! { UpdateVirtualDatasourceInstance(vdb_id: String)
    "UpdateVirtualDatasourceInstance" -> UpdateVirtualDatasourceInstanceOutput {
    0 "workspaceId" workspace_id: String, 1 "description" description: String, 2 "name" name: String,
    3 "type" r#type: i64, 4 "vdbId" vdb_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/gbi/virtualDatasource/updateVirtualDatasourceInstance", body: BodyStyle::Json, } }

/// Response of [`UpdateVirtualDatasourceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualDatasourceInstanceOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVirtualDatasourceInstanceOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    BatchDeleteSynonyms, CancelDatasourceAuthorization, CreateBusinessLogic, CreateDatasourceAuthorization,
    CreateSynonyms, CreateVirtualDatasourceInstance, DeleteBusinessLogic, DeleteColumn, DeleteSelectedTable,
    DeleteVirtualDatasourceInstance, ListBusinessLogic, ListColumn, ListEnumMapping, ListSelectedTables, ListSynonyms,
    ListVirtualDatasourceInstance, RecoverColumn, ResyncTable, RunDataAnalysis, RunDataResultAnalysis, RunSqlGeneration,
    SaveVirtualDatasourceDdl, SyncRemoteTables, UpdateBusinessLogic, UpdateColumn, UpdateEnumMapping, UpdateSynonyms,
    UpdateTableInfo, UpdateVirtualDatasourceInstance
}
