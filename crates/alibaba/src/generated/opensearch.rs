//! `opensearch` of Alibaba Cloud, API version 2017-12-25.
//!
//! Endpoint: a table of 11 regions, else `opensearch.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, opensearch::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "opensearch.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "opensearch.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "opensearch.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "opensearch.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "opensearch.cn-hongkong.aliyuncs.com"),
        ("cn-qingdao", "opensearch.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "opensearch.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "opensearch.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "opensearch.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "opensearch.eu-central-1.aliyuncs.com"),
        ("us-east-1", "opensearch.us-east-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-5", "opensearch-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "opensearch-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hongkong", "opensearch-vpc.cn-hongkong.aliyuncs.com"),
        ("eu-central-1", "opensearch-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "opensearch-vpc.us-east-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "opensearch",
    "2017-12-25",
    "opensearch",
    &ENDPOINTS,
);

/// Binds es user analyzer: `BindESUserAnalyzer` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/es/{esInstanceId}/actions/bind-analyzer`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/BindESUserAnalyzer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindESUserAnalyzer {
    pub body: Option<Value>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub es_instance_id: String,
}
operation! { BindESUserAnalyzer(app_group_identity: String, es_instance_id: String)
    "BindESUserAnalyzer" -> BindESUserAnalyzerOutput {
    0 "body" body: Value, 1 "appGroupIdentity" app_group_identity, 2 "esInstanceId" es_instance_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { path: "/v4/openapi/app-groups/{appGroupIdentity}/es/{esInstanceId}/actions/bind-analyzer", body: BodyStyle::Json, } }

/// Response of [`BindESUserAnalyzer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindESUserAnalyzerOutput {
    pub result: BTreeMap<String, Value>,
}
model! { BindESUserAnalyzerOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Binds es instance: `BindEsInstance` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/actions/bind-es-instance`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/BindEsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEsInstance {
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub app_group_identity: String,
}
operation! { BindEsInstance(app_group_identity: String) "BindEsInstance" -> BindEsInstanceOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/actions/bind-es-instance", body: BodyStyle::Json, } }

/// Response of [`BindEsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEsInstanceOutput {
    pub result: BTreeMap<String, Value>,
}
model! { BindEsInstanceOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// `CompileSortScript` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/actions/compiling`.
/// Changes data. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CompileSortScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompileSortScript {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_version_id: String,
    /// Required.
    pub script_name: String,
}
operation! { CompileSortScript(app_group_identity: String, app_version_id: String, script_name: String)
    "CompileSortScript" -> Empty {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/actions/compiling", } }

/// Response of [`CompileSortScript`]: empty.
pub type CompileSortScriptOutput = Empty;

/// Creates ab test experiment: `CreateABTestExperiment` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateABTestExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestExperiment {
    pub dry_run: Option<bool>,
    pub body: Option<ABTestExperiment>,
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
    /// Required. -1 to 999999999.
    pub group_id: i64,
}
operation! { CreateABTestExperiment(app_group_identity: String, scene_id: i64, group_id: i64)
    "CreateABTestExperiment" -> CreateABTestExperimentOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: ABTestExperiment, 2 "appGroupIdentity" app_group_identity,
    3 "sceneId" scene_id, 4 "groupId" group_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments", body: BodyStyle::Json, } }

/// In the request of [`CreateABTestExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ABTestExperiment {
    pub name: Option<String>,
    pub online: Option<bool>,
    pub params: Option<BTreeMap<String, String>>,
    pub serial_number: Option<i64>,
    pub traffic: Option<i64>,
}
input! { ABTestExperiment() {
    0 "name" name: String, 1 "online" online: bool, 2 "params" params: BTreeMap<String, String>,
    3 "serialNumber" serial_number: i64, 4 "traffic" traffic: i64
} }

/// Response of [`CreateABTestExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestExperimentOutput {
    pub result: Option<CreateABTestExperimentResult>,
}
model! { CreateABTestExperimentOutput {
    0 "result" result: CreateABTestExperimentResult
} }

/// In the response of [`CreateABTestExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestExperimentResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub params: BTreeMap<String, Value>,
    pub traffic: Option<i64>,
    pub updated: Option<i64>,
}
model! { CreateABTestExperimentResult {
    0 "created" created: i64, 1 "id" id: String, 2 "name" name: String, 3 "online" online: bool,
    4 "params" params: BTreeMap<String, Value>, 5 "traffic" traffic: i64, 6 "updated" updated: i64
} }

/// Creates ab test group: `CreateABTestGroup` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateABTestGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestGroup {
    pub dry_run: Option<bool>,
    pub body: Option<ABTestGroup>,
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
}
operation! { CreateABTestGroup(app_group_identity: String, scene_id: i64)
    "CreateABTestGroup" -> CreateABTestGroupOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: ABTestGroup, 2 "appGroupIdentity" app_group_identity, 3 "sceneId" scene_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups", body: BodyStyle::Json, } }

/// In the request of [`CreateABTestGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ABTestGroup {
    pub name: Option<String>,
    pub status: Option<i64>,
}
input! { ABTestGroup() {
    0 "name" name: String, 1 "status" status: i64
} }

/// Response of [`CreateABTestGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestGroupOutput {
    pub result: Option<CreateABTestGroupResult>,
}
model! { CreateABTestGroupOutput {
    0 "result" result: CreateABTestGroupResult
} }

/// In the response of [`CreateABTestGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestGroupResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub updated: Option<i64>,
}
model! { CreateABTestGroupResult {
    0 "created" created: i64, 1 "id" id: String, 2 "name" name: String, 3 "status" status: i64, 4 "updated" updated: i64
} }

/// Creates ab test scene: `CreateABTestScene` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/scenes`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateABTestScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestScene {
    pub dry_run: Option<bool>,
    pub body: Option<ABTestScene>,
    /// Required.
    pub app_group_identity: String,
}
operation! { CreateABTestScene(app_group_identity: String) "CreateABTestScene" -> CreateABTestSceneOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: ABTestScene, 2 "appGroupIdentity" app_group_identity
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes", body: BodyStyle::Json, } }

/// In the request of [`CreateABTestScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ABTestScene {
    pub name: Option<String>,
    pub status: Option<i64>,
    pub values: Option<Vec<String>>,
}
input! { ABTestScene() {
    0 "name" name: String, 1 "status" status: i64, 2 "values" values: Vec<String>
} }

/// Response of [`CreateABTestScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestSceneOutput {
    pub result: Option<CreateABTestSceneResult>,
}
model! { CreateABTestSceneOutput {
    0 "result" result: CreateABTestSceneResult
} }

/// In the response of [`CreateABTestScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestSceneResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub updated: Option<i64>,
    pub values: Vec<String>,
}
model! { CreateABTestSceneResult {
    0 "created" created: i64, 1 "id" id: String, 2 "name" name: String, 3 "status" status: i64,
    4 "updated" updated: i64, 5 "values" values: Vec<String>
} }

/// Creates app: `CreateApp` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/apps`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    pub dry_run: Option<bool>,
    pub auto_switch: Option<bool>,
    pub cluster: Option<CreateAppCluster>,
    pub config_items: Option<Vec<BTreeMap<String, Value>>>,
    pub data_sources: Option<Vec<CreateAppDataSources>>,
    pub description: Option<String>,
    pub domain: Option<CreateAppDomain>,
    pub fetch_fields: Option<Vec<String>>,
    pub first_ranks: Option<Vec<CreateAppFirstRanks>>,
    pub interpretations: Option<Vec<BTreeMap<String, Value>>>,
    pub network_type: Option<String>,
    pub prompts: Option<Vec<BTreeMap<String, Value>>>,
    pub query_processors: Option<Vec<CreateAppQueryProcessors>>,
    pub realtime_shared: Option<bool>,
    pub schema: Option<CreateAppSchema>,
    pub schemas: Option<Vec<CreateAppSchemas>>,
    pub second_ranks: Option<Vec<CreateAppSecondRanks>>,
    pub summaries: Option<Vec<CreateAppSummaries>>,
    /// Required.
    pub app_group_identity: String,
}
operation! { CreateApp(app_group_identity: String) "CreateApp" -> CreateAppOutput {
    0 "dryRun" dry_run: bool, 1 "autoSwitch" auto_switch: bool, 2 "cluster" cluster: CreateAppCluster,
    3 "configItems" config_items: Vec<BTreeMap<String, Value>>, 4 "dataSources" data_sources: Vec<CreateAppDataSources>,
    5 "description" description: String, 6 "domain" domain: CreateAppDomain, 7 "fetchFields" fetch_fields: Vec<String>,
    8 "firstRanks" first_ranks: Vec<CreateAppFirstRanks>,
    9 "interpretations" interpretations: Vec<BTreeMap<String, Value>>, 10 "networkType" network_type: String,
    11 "prompts" prompts: Vec<BTreeMap<String, Value>>,
    12 "queryProcessors" query_processors: Vec<CreateAppQueryProcessors>, 13 "realtimeShared" realtime_shared: bool,
    14 "schema" schema: CreateAppSchema, 15 "schemas" schemas: Vec<CreateAppSchemas>,
    16 "secondRanks" second_ranks: Vec<CreateAppSecondRanks>, 17 "summaries" summaries: Vec<CreateAppSummaries>,
    18 "appGroupIdentity" app_group_identity
} [
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
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps", body: BodyStyle::Json, } }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppCluster {
    pub chunk_models: Option<Vec<BTreeMap<String, Value>>>,
    pub graph_rag: Option<BTreeMap<String, Value>>,
    pub image_content_recognizer_models: Option<Vec<BTreeMap<String, Value>>>,
    pub max_query_clause_length: Option<i64>,
    pub max_timeout_ms: Option<i64>,
    pub text_embedding_model: Option<String>,
    pub text_sparse_embedding_model: Option<String>,
    pub vector_index_configs: Option<Vec<BTreeMap<String, Value>>>,
}
input! { CreateAppCluster() {
    0 "chunkModels" chunk_models: Vec<BTreeMap<String, Value>>, 1 "graphRag" graph_rag: BTreeMap<String, Value>,
    2 "imageContentRecognizerModels" image_content_recognizer_models: Vec<BTreeMap<String, Value>>,
    3 "maxQueryClauseLength" max_query_clause_length: i64, 4 "maxTimeoutMS" max_timeout_ms: i64,
    5 "textEmbeddingModel" text_embedding_model: String,
    6 "textSparseEmbeddingModel" text_sparse_embedding_model: String,
    7 "vectorIndexConfigs" vector_index_configs: Vec<BTreeMap<String, Value>>
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppDataSources {
    pub fields: Option<Vec<BTreeMap<String, Value>>>,
    pub key_field: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub plugins: Option<BTreeMap<String, Value>>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateAppDataSources() {
    0 "fields" fields: Vec<BTreeMap<String, Value>>, 1 "keyField" key_field: String,
    2 "parameters" parameters: BTreeMap<String, Value>, 3 "plugins" plugins: BTreeMap<String, Value>,
    4 "schemaName" schema_name: String, 5 "tableName" table_name: String, 6 "type" r#type: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppDomain {
    pub category: Option<String>,
    pub functions: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
}
input! { CreateAppDomain() {
    0 "category" category: String, 1 "functions" functions: BTreeMap<String, Value>, 2 "name" name: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppFirstRanks {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateAppFirstRanks() {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Value, 3 "name" name: String,
    4 "type" r#type: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppQueryProcessors {
    pub active: Option<bool>,
    pub category: Option<String>,
    pub domain: Option<String>,
    pub indexes: Option<Vec<String>>,
    pub name: Option<String>,
    pub processors: Option<Vec<BTreeMap<String, Value>>>,
}
input! { CreateAppQueryProcessors() {
    0 "active" active: bool, 1 "category" category: String, 2 "domain" domain: String, 3 "indexes" indexes: Vec<String>,
    4 "name" name: String, 5 "processors" processors: Vec<BTreeMap<String, Value>>
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchema {
    pub index_sort_config: Option<Vec<CreateAppIndexSortConfig>>,
    pub indexes: Option<CreateAppIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Option<Vec<String>>,
    pub second_route_field: Option<String>,
    pub tables: Option<BTreeMap<String, Value>>,
    pub ttl_field: Option<CreateAppTtlField>,
}
input! { CreateAppSchema() {
    0 "indexSortConfig" index_sort_config: Vec<CreateAppIndexSortConfig>, 1 "indexes" indexes: CreateAppIndexes,
    2 "name" name: String, 3 "routeField" route_field: String, 4 "routeFieldValues" route_field_values: Vec<String>,
    5 "secondRouteField" second_route_field: String, 6 "tables" tables: BTreeMap<String, Value>,
    7 "ttlField" ttl_field: CreateAppTtlField
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
input! { CreateAppIndexSortConfig() {
    0 "direction" direction: String, 1 "field" field: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppIndexes {
    pub filter_fields: Option<Vec<String>>,
    pub search_fields: Option<BTreeMap<String, Value>>,
}
input! { CreateAppIndexes() {
    0 "filterFields" filter_fields: Vec<String>, 1 "searchFields" search_fields: BTreeMap<String, Value>
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
input! { CreateAppTtlField() {
    0 "name" name: String, 1 "ttl" ttl: i64
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemas {
    pub index_sort_config: Option<Vec<CreateAppSchemasIndexSortConfig>>,
    pub indexes: Option<CreateAppSchemasIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Option<Vec<String>>,
    pub second_route_field: Option<String>,
    pub tables: Option<BTreeMap<String, Value>>,
    pub ttl_field: Option<CreateAppSchemasTtlField>,
}
input! { CreateAppSchemas() {
    0 "indexSortConfig" index_sort_config: Vec<CreateAppSchemasIndexSortConfig>,
    1 "indexes" indexes: CreateAppSchemasIndexes, 2 "name" name: String, 3 "routeField" route_field: String,
    4 "routeFieldValues" route_field_values: Vec<String>, 5 "secondRouteField" second_route_field: String,
    6 "tables" tables: BTreeMap<String, Value>, 7 "ttlField" ttl_field: CreateAppSchemasTtlField
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemasIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
input! { CreateAppSchemasIndexSortConfig() {
    0 "direction" direction: String, 1 "field" field: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemasIndexes {
    pub filter_fields: Option<Vec<String>>,
    pub search_fields: Option<BTreeMap<String, Value>>,
}
input! { CreateAppSchemasIndexes() {
    0 "filterFields" filter_fields: Vec<String>, 1 "searchFields" search_fields: BTreeMap<String, Value>
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemasTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
input! { CreateAppSchemasTtlField() {
    0 "name" name: String, 1 "ttl" ttl: i64
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSecondRanks {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
}
input! { CreateAppSecondRanks() {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Value, 3 "name" name: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSummaries {
    pub meta: Option<Vec<CreateAppMeta>>,
    pub name: Option<String>,
}
input! { CreateAppSummaries() {
    0 "meta" meta: Vec<CreateAppMeta>, 1 "name" name: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppMeta {
    pub element: Option<String>,
    pub ellipsis: Option<String>,
    pub field: Option<String>,
    pub len: Option<i64>,
    pub snippet: Option<String>,
}
input! { CreateAppMeta() {
    0 "element" element: String, 1 "ellipsis" ellipsis: String, 2 "field" field: String, 3 "len" len: i64,
    4 "snippet" snippet: String
} }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub result: Option<CreateAppResult>,
}
model! { CreateAppOutput {
    0 "result" result: CreateAppResult
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResult {
    pub cluster: Option<CreateAppResultCluster>,
    /// Deprecated.
    pub cluster_name: Option<String>,
    pub config_items: Vec<BTreeMap<String, Value>>,
    pub created: Option<i64>,
    pub data_sources: Vec<CreateAppResultDataSources>,
    pub description: Option<String>,
    pub domain: Option<CreateAppResultDomain>,
    pub fetch_fields: Vec<String>,
    pub first_ranks: Vec<CreateAppResultFirstRanks>,
    pub id: Option<String>,
    pub interpretations: Vec<BTreeMap<String, Value>>,
    pub is_current: Option<bool>,
    pub progress_percent: Option<i64>,
    pub prompts: Vec<BTreeMap<String, Value>>,
    pub query_processors: Vec<CreateAppResultQueryProcessors>,
    pub quota: Option<CreateAppQuota>,
    pub schema: Option<CreateAppResultSchema>,
    pub schemas: Vec<CreateAppResultSchemas>,
    pub second_ranks: Vec<CreateAppResultSecondRanks>,
    pub status: Option<String>,
    pub summaries: Vec<CreateAppResultSummaries>,
    pub switch_time: Option<i64>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { CreateAppResult {
    0 "cluster" cluster: CreateAppResultCluster, 1 "clusterName" cluster_name: String,
    2 "configItems" config_items: Vec<BTreeMap<String, Value>>, 3 "created" created: i64,
    4 "dataSources" data_sources: Vec<CreateAppResultDataSources>, 5 "description" description: String,
    6 "domain" domain: CreateAppResultDomain, 7 "fetchFields" fetch_fields: Vec<String>,
    8 "firstRanks" first_ranks: Vec<CreateAppResultFirstRanks>, 9 "id" id: String,
    10 "interpretations" interpretations: Vec<BTreeMap<String, Value>>, 11 "isCurrent" is_current: bool,
    12 "progressPercent" progress_percent: i64, 13 "prompts" prompts: Vec<BTreeMap<String, Value>>,
    14 "queryProcessors" query_processors: Vec<CreateAppResultQueryProcessors>, 15 "quota" quota: CreateAppQuota,
    16 "schema" schema: CreateAppResultSchema, 17 "schemas" schemas: Vec<CreateAppResultSchemas>,
    18 "secondRanks" second_ranks: Vec<CreateAppResultSecondRanks>, 19 "status" status: String,
    20 "summaries" summaries: Vec<CreateAppResultSummaries>, 21 "switchTime" switch_time: i64, 22 "type" r#type: String,
    23 "updated" updated: i64
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultCluster {
    pub chunk_models: Vec<BTreeMap<String, Value>>,
    pub graph_rag: BTreeMap<String, Value>,
    pub image_content_recognizer_models: Vec<BTreeMap<String, Value>>,
    pub max_query_clause_length: Option<i64>,
    pub max_timeout_ms: Option<i64>,
    pub text_embedding_model: Option<String>,
    pub text_sparse_embedding_model: Option<String>,
    pub vector_index_configs: Vec<BTreeMap<String, Value>>,
}
model! { CreateAppResultCluster {
    0 "chunkModels" chunk_models: Vec<BTreeMap<String, Value>>, 1 "graphRag" graph_rag: BTreeMap<String, Value>,
    2 "imageContentRecognizerModels" image_content_recognizer_models: Vec<BTreeMap<String, Value>>,
    3 "maxQueryClauseLength" max_query_clause_length: i64, 4 "maxTimeoutMS" max_timeout_ms: i64,
    5 "textEmbeddingModel" text_embedding_model: String,
    6 "textSparseEmbeddingModel" text_sparse_embedding_model: String,
    7 "vectorIndexConfigs" vector_index_configs: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultDataSources {
    pub fields: Vec<BTreeMap<String, Value>>,
    pub key_field: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub plugins: BTreeMap<String, Value>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateAppResultDataSources {
    0 "fields" fields: Vec<BTreeMap<String, Value>>, 1 "keyField" key_field: String,
    2 "parameters" parameters: BTreeMap<String, Value>, 3 "plugins" plugins: BTreeMap<String, Value>,
    4 "schemaName" schema_name: String, 5 "tableName" table_name: String, 6 "type" r#type: String
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultDomain {
    pub category: Option<String>,
    pub functions: Option<CreateAppFunctions>,
    pub name: Option<String>,
}
model! { CreateAppResultDomain {
    0 "category" category: String, 1 "functions" functions: CreateAppFunctions, 2 "name" name: String
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppFunctions {
    pub algo: Vec<String>,
    pub qp: Vec<String>,
    pub service: Vec<String>,
}
model! { CreateAppFunctions {
    0 "algo" algo: Vec<String>, 1 "qp" qp: Vec<String>, 2 "service" service: Vec<String>
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultFirstRanks {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateAppResultFirstRanks {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Value, 3 "name" name: String,
    4 "type" r#type: String
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultQueryProcessors {
    pub active: Option<bool>,
    pub category: Option<String>,
    pub domain: Option<String>,
    pub indexes: Vec<String>,
    pub name: Option<String>,
    pub processors: Vec<BTreeMap<String, Value>>,
}
model! { CreateAppResultQueryProcessors {
    0 "active" active: bool, 1 "category" category: String, 2 "domain" domain: String, 3 "indexes" indexes: Vec<String>,
    4 "name" name: String, 5 "processors" processors: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub qps: Option<i64>,
    pub spec: Option<String>,
    pub used_compute_resource: Option<i64>,
    pub used_doc_size: Option<f64>,
    pub used_qps: Option<i64>,
}
model! { CreateAppQuota {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "qps" qps: i64, 3 "spec" spec: String,
    4 "usedComputeResource" used_compute_resource: i64, 5 "usedDocSize" used_doc_size: f64, 6 "usedQps" used_qps: i64
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSchema {
    pub index_sort_config: Vec<CreateAppSchemaIndexSortConfig>,
    pub indexes: Option<CreateAppSchemaIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Vec<String>,
    pub second_route_field: Option<String>,
    pub tables: BTreeMap<String, Value>,
    pub ttl_field: Option<CreateAppSchemaTtlField>,
}
model! { CreateAppResultSchema {
    0 "indexSortConfig" index_sort_config: Vec<CreateAppSchemaIndexSortConfig>,
    1 "indexes" indexes: CreateAppSchemaIndexes, 2 "name" name: String, 3 "routeField" route_field: String,
    4 "routeFieldValues" route_field_values: Vec<String>, 5 "secondRouteField" second_route_field: String,
    6 "tables" tables: BTreeMap<String, Value>, 7 "ttlField" ttl_field: CreateAppSchemaTtlField
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemaIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
model! { CreateAppSchemaIndexSortConfig {
    0 "direction" direction: String, 1 "field" field: String
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemaIndexes {
    pub filter_fields: Vec<String>,
    pub search_fields: BTreeMap<String, Value>,
}
model! { CreateAppSchemaIndexes {
    0 "filterFields" filter_fields: Vec<String>, 1 "searchFields" search_fields: BTreeMap<String, Value>
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemaTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
model! { CreateAppSchemaTtlField {
    0 "name" name: String, 1 "ttl" ttl: i64
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSchemas {
    pub index_sort_config: Vec<CreateAppResultSchemasIndexSortConfig>,
    pub indexes: Option<CreateAppResultSchemasIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Vec<String>,
    pub second_route_field: Option<String>,
    pub tables: BTreeMap<String, Value>,
    pub ttl_field: Option<CreateAppResultSchemasTtlField>,
}
model! { CreateAppResultSchemas {
    0 "indexSortConfig" index_sort_config: Vec<CreateAppResultSchemasIndexSortConfig>,
    1 "indexes" indexes: CreateAppResultSchemasIndexes, 2 "name" name: String, 3 "routeField" route_field: String,
    4 "routeFieldValues" route_field_values: Vec<String>, 5 "secondRouteField" second_route_field: String,
    6 "tables" tables: BTreeMap<String, Value>, 7 "ttlField" ttl_field: CreateAppResultSchemasTtlField
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSchemasIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
model! { CreateAppResultSchemasIndexSortConfig {
    0 "direction" direction: String, 1 "field" field: String
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSchemasIndexes {
    pub filter_fields: Vec<String>,
    pub search_fields: BTreeMap<String, Value>,
}
model! { CreateAppResultSchemasIndexes {
    0 "filterFields" filter_fields: Vec<String>, 1 "searchFields" search_fields: BTreeMap<String, Value>
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSchemasTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
model! { CreateAppResultSchemasTtlField {
    0 "name" name: String, 1 "ttl" ttl: i64
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSecondRanks {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
}
model! { CreateAppResultSecondRanks {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Value, 3 "name" name: String
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSummaries {
    pub meta: Vec<CreateAppSummariesMeta>,
    pub name: Option<String>,
}
model! { CreateAppResultSummaries {
    0 "meta" meta: Vec<CreateAppSummariesMeta>, 1 "name" name: String
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSummariesMeta {
    pub element: Option<String>,
    pub ellipsis: Option<String>,
    pub field: Option<String>,
    pub len: Option<i64>,
    pub snippet: Option<String>,
}
model! { CreateAppSummariesMeta {
    0 "element" element: String, 1 "ellipsis" ellipsis: String, 2 "field" field: String, 3 "len" len: i64,
    4 "snippet" snippet: String
} }

/// Creates app group: `CreateAppGroup` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateAppGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroup {
    pub charge_type: Option<String>,
    pub name: Option<String>,
    pub quota: Option<CreateAppGroupQuota>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateAppGroupTags>>,
    pub r#type: Option<String>,
}
operation! { CreateAppGroup() "CreateAppGroup" -> CreateAppGroupOutput {
    0 "chargeType" charge_type: String, 1 "name" name: String, 2 "quota" quota: CreateAppGroupQuota,
    3 "resourceGroupId" resource_group_id: String, 4 "tags" tags: Vec<CreateAppGroupTags>, 5 "type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/v4/openapi/app-groups", body: BodyStyle::Json, } }

/// In the request of [`CreateAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
input! { CreateAppGroupQuota() {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "spec" spec: String
} }

/// In the request of [`CreateAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppGroupTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupOutput {
    pub result: Option<CreateAppGroupResult>,
}
model! { CreateAppGroupOutput {
    0 "result" result: CreateAppGroupResult
} }

/// In the response of [`CreateAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupResult {
    pub charge_type: Option<String>,
    pub charging_way: Option<i64>,
    pub commodity_code: Option<String>,
    pub created: Option<i64>,
    pub current_version: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub engine_type: Option<String>,
    pub expire_on: Option<String>,
    pub has_pending_quota_review_task: Option<i64>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub name: Option<String>,
    pub produced: Option<i64>,
    pub project_id: Option<String>,
    pub quota: Option<CreateAppGroupResultQuota>,
    pub status: Option<String>,
    pub switched_time: Option<i64>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { CreateAppGroupResult {
    0 "chargeType" charge_type: String, 1 "chargingWay" charging_way: i64, 2 "commodityCode" commodity_code: String,
    3 "created" created: i64, 4 "currentVersion" current_version: String, 5 "description" description: String,
    6 "domain" domain: String, 7 "engineType" engine_type: String, 8 "expireOn" expire_on: String,
    9 "hasPendingQuotaReviewTask" has_pending_quota_review_task: i64, 10 "id" id: String,
    11 "instanceId" instance_id: String, 12 "lockMode" lock_mode: String, 13 "name" name: String,
    14 "produced" produced: i64, 15 "projectId" project_id: String, 16 "quota" quota: CreateAppGroupResultQuota,
    17 "status" status: String, 18 "switchedTime" switched_time: i64, 19 "type" r#type: String,
    20 "updated" updated: i64
} }

/// In the response of [`CreateAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupResultQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { CreateAppGroupResultQuota {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "spec" spec: String
} }

/// Creates app group credentials: `CreateAppGroupCredentials` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/credentials`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateAppGroupCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupCredentials {
    pub dry_run: Option<bool>,
    pub r#type: Option<String>,
    /// Required.
    pub app_group_identity: String,
}
operation! { CreateAppGroupCredentials(app_group_identity: String)
    "CreateAppGroupCredentials" -> CreateAppGroupCredentialsOutput {
    0 "dryRun" dry_run: bool, 1 "type" r#type: String, 2 "appGroupIdentity" app_group_identity
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/credentials", body: BodyStyle::Json, } }

/// Response of [`CreateAppGroupCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupCredentialsOutput {
    pub result: Option<CreateAppGroupCredentialsResult>,
}
model! { CreateAppGroupCredentialsOutput {
    0 "result" result: CreateAppGroupCredentialsResult
} }

/// In the response of [`CreateAppGroupCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupCredentialsResult {
    pub app_group_id: Option<i64>,
    pub enabled: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { CreateAppGroupCredentialsResult {
    0 "appGroupId" app_group_id: i64, 1 "enabled" enabled: bool, 2 "token" token: Secret, 3 "type" r#type: String
} }

/// Creates elastic plan: `CreateElasticPlan` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateElasticPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticPlan {
    pub dry_run: Option<bool>,
    pub custom_dates: Option<Vec<String>>,
    pub description: Option<String>,
    pub elastic_lcu: Option<i64>,
    pub end_hour: Option<i64>,
    pub name: Option<String>,
    pub schedule_type: Option<String>,
    pub start_hour: Option<i64>,
    /// Required.
    pub app_group_identity: String,
}
operation! { CreateElasticPlan(app_group_identity: String) "CreateElasticPlan" -> CreateElasticPlanOutput {
    0 "dryRun" dry_run: bool, 1 "customDates" custom_dates: Vec<String>, 2 "description" description: String,
    3 "elasticLcu" elastic_lcu: i64, 4 "endHour" end_hour: i64, 5 "name" name: String,
    6 "scheduleType" schedule_type: String, 7 "startHour" start_hour: i64, 8 "appGroupIdentity" app_group_identity
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans", body: BodyStyle::Json, } }

/// Response of [`CreateElasticPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticPlanOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<CreateElasticPlanResult>,
}
model! { CreateElasticPlanOutput {
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "message" message: String,
    3 "result" result: CreateElasticPlanResult
} }

/// In the response of [`CreateElasticPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticPlanResult {
    pub app_group_id: Option<String>,
    pub created: Option<i64>,
    pub custom_dates: Vec<String>,
    pub description: Option<String>,
    pub elastic_lcu: Option<i64>,
    pub enabled: Option<bool>,
    pub end_hour: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub schedule_type: Option<String>,
    pub start_hour: Option<i64>,
    pub updated: Option<i64>,
}
model! { CreateElasticPlanResult {
    0 "appGroupId" app_group_id: String, 1 "created" created: i64, 2 "customDates" custom_dates: Vec<String>,
    3 "description" description: String, 4 "elasticLcu" elastic_lcu: i64, 5 "enabled" enabled: bool,
    6 "endHour" end_hour: i64, 7 "id" id: i64, 8 "name" name: String, 9 "scheduleType" schedule_type: String,
    10 "startHour" start_hour: i64, 11 "updated" updated: i64
} }

/// Creates first rank: `CreateFirstRank` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateFirstRank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirstRank {
    pub dry_run: Option<bool>,
    pub body: Option<FirstRank>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
}
operation! { CreateFirstRank(app_group_identity: String, app_id: i64) "CreateFirstRank" -> CreateFirstRankOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: FirstRank, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks", body: BodyStyle::Json, } }

/// In the request of [`CreateFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirstRank {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { FirstRank() {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Value, 3 "name" name: String,
    4 "type" r#type: String
} }

/// Response of [`CreateFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirstRankOutput {
    pub result: Option<CreateFirstRankResult>,
}
model! { CreateFirstRankOutput {
    0 "result" result: CreateFirstRankResult
} }

/// In the response of [`CreateFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirstRankResult {
    pub active: Option<bool>,
    pub meta: Vec<CreateFirstRankMeta>,
    pub name: Option<String>,
}
model! { CreateFirstRankResult {
    0 "active" active: bool, 1 "meta" meta: Vec<CreateFirstRankMeta>, 2 "name" name: String
} }

/// In the response of [`CreateFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirstRankMeta {
    pub arg: Option<String>,
    pub attribute: Option<String>,
    pub weight: Option<f64>,
}
model! { CreateFirstRankMeta {
    0 "arg" arg: String, 1 "attribute" attribute: String, 2 "weight" weight: f64
} }

/// Creates function instance: `CreateFunctionInstance` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateFunctionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionInstance {
    pub create_parameters: Option<Vec<CreateFunctionInstanceCreateParameters>>,
    pub cron: Option<String>,
    pub description: Option<String>,
    pub function_type: Option<String>,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub model_type: String,
    pub usage_parameters: Option<Vec<CreateFunctionInstanceUsageParameters>>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
}
operation! {
    CreateFunctionInstance(instance_name: String, model_type: String, app_group_identity: String, function_name: String)
    "CreateFunctionInstance" -> CreateFunctionInstanceOutput {
    0 "createParameters" create_parameters: Vec<CreateFunctionInstanceCreateParameters>, 1 "cron" cron: String,
    2 "description" description: String, 3 "functionType" function_type: String, 4 "instanceName" instance_name,
    5 "modelType" model_type, 6 "usageParameters" usage_parameters: Vec<CreateFunctionInstanceUsageParameters>,
    7 "appGroupIdentity" app_group_identity, 8 "functionName" function_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances", body: BodyStyle::Json, } }

/// In the request of [`CreateFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionInstanceCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateFunctionInstanceCreateParameters() {
    0 "name" name: String, 1 "value" value: String
} }

/// In the request of [`CreateFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionInstanceUsageParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateFunctionInstanceUsageParameters() {
    0 "name" name: String, 1 "value" value: String
} }

/// Response of [`CreateFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionInstanceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateFunctionInstanceOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Status" status: String
} }

/// Creates function resource: `CreateFunctionResource` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateFunctionResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionResource {
    pub data: Option<CreateFunctionResourceData>,
    pub description: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
}
operation! { CreateFunctionResource(app_group_identity: String, function_name: String)
    "CreateFunctionResource" -> CreateFunctionResourceOutput {
    0 "Data" data: CreateFunctionResourceData, 1 "Description" description: String,
    2 "ResourceName" resource_name: String, 3 "ResourceType" resource_type: String,
    4 "appGroupIdentity" app_group_identity, 5 "functionName" function_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources", body: BodyStyle::Json, } }

/// In the request of [`CreateFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionResourceData {
    pub content: Option<String>,
    pub generators: Option<Vec<CreateFunctionResourceGenerators>>,
}
input! { CreateFunctionResourceData() {
    0 "Content" content: String, 1 "Generators" generators: Vec<CreateFunctionResourceGenerators>
} }

/// In the request of [`CreateFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionResourceGenerators {
    pub generator: Option<String>,
    pub input: Option<CreateFunctionResourceInput>,
    pub output: Option<String>,
}
input! { CreateFunctionResourceGenerators() {
    0 "Generator" generator: String, 1 "Input" input: CreateFunctionResourceInput, 2 "Output" output: String
} }

/// In the request of [`CreateFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionResourceInput {
    pub features: Option<Vec<CreateFunctionResourceFeatures>>,
}
input! { CreateFunctionResourceInput() {
    0 "Features" features: Vec<CreateFunctionResourceFeatures>
} }

/// In the request of [`CreateFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionResourceFeatures {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateFunctionResourceFeatures() {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// Response of [`CreateFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionResourceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<f64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateFunctionResourceOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: f64, 3 "Message" message: String,
    4 "Status" status: String
} }

/// Creates function task: `CreateFunctionTask` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}/tasks`. Changes
/// data. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateFunctionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionTask {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { CreateFunctionTask(app_group_identity: String, function_name: String, instance_name: String)
    "CreateFunctionTask" -> CreateFunctionTaskOutput {
    0 "appGroupIdentity" app_group_identity, 1 "functionName" function_name, 2 "instanceName" instance_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}/tasks", } }

/// Response of [`CreateFunctionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionTaskOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateFunctionTaskOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Status" status: String
} }

/// Creates intervention dictionary: `CreateInterventionDictionary` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/intervention-dictionaries`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateInterventionDictionary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInterventionDictionary {
    pub dry_run: Option<bool>,
    pub analyzer_type: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateInterventionDictionary() "CreateInterventionDictionary" -> CreateInterventionDictionaryOutput {
    0 "dryRun" dry_run: bool, 1 "analyzerType" analyzer_type: String, 2 "name" name: String, 3 "type" r#type: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/v4/openapi/intervention-dictionaries", body: BodyStyle::Json, } }

/// Response of [`CreateInterventionDictionary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInterventionDictionaryOutput {
    pub result: Option<CreateInterventionDictionaryResult>,
}
model! { CreateInterventionDictionaryOutput {
    0 "result" result: CreateInterventionDictionaryResult
} }

/// In the response of [`CreateInterventionDictionary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInterventionDictionaryResult {
    pub analyzer: Option<String>,
    pub created: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<String>,
}
model! { CreateInterventionDictionaryResult {
    0 "analyzer" analyzer: String, 1 "created" created: String, 2 "name" name: String, 3 "type" r#type: String,
    4 "updated" updated: String
} }

/// Creates query processor: `CreateQueryProcessor` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateQueryProcessor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueryProcessor {
    pub dry_run: Option<bool>,
    pub body: Option<Value>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
}
operation! { CreateQueryProcessor(app_group_identity: String, app_id: i64)
    "CreateQueryProcessor" -> CreateQueryProcessorOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: Value, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors", body: BodyStyle::Json, } }

/// Response of [`CreateQueryProcessor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueryProcessorOutput {
    pub result: Option<CreateQueryProcessorResult>,
}
model! { CreateQueryProcessorOutput {
    0 "result" result: CreateQueryProcessorResult
} }

/// In the response of [`CreateQueryProcessor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueryProcessorResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub domain: Option<String>,
    pub indexes: Vec<String>,
    pub name: Option<String>,
    pub processors: Vec<BTreeMap<String, Value>>,
    pub updated: Option<i64>,
}
model! { CreateQueryProcessorResult {
    0 "active" active: bool, 1 "created" created: i64, 2 "domain" domain: String, 3 "indexes" indexes: Vec<String>,
    4 "name" name: String, 5 "processors" processors: Vec<BTreeMap<String, Value>>, 6 "updated" updated: i64
} }

/// Creates scheduled task: `CreateScheduledTask` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateScheduledTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTask {
    pub body: Option<ScheduledTask>,
    /// Required.
    pub app_group_identity: String,
}
operation! { CreateScheduledTask(app_group_identity: String) "CreateScheduledTask" -> CreateScheduledTaskOutput {
    0 "body" body: ScheduledTask, 1 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks", body: BodyStyle::Json, } }

/// In the request of [`CreateScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledTask {
    pub auto_switch: Option<bool>,
    pub cron: Option<String>,
    pub enabled: Option<bool>,
    pub filter: Option<ScheduledTaskFilter>,
    pub forked_app_id: Option<String>,
    pub permanent: Option<bool>,
    pub run_now: Option<bool>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
input! { ScheduledTask() {
    0 "autoSwitch" auto_switch: bool, 1 "cron" cron: String, 2 "enabled" enabled: bool,
    3 "filter" filter: ScheduledTaskFilter, 4 "forkedAppId" forked_app_id: String, 5 "permanent" permanent: bool,
    6 "runNow" run_now: bool, 7 "type" r#type: String, 8 "version" version: String
} }

/// In the request of [`CreateScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledTaskFilter {
    pub days: Option<i64>,
    pub expression: Option<String>,
    pub field: Option<String>,
    pub unit: Option<String>,
}
input! { ScheduledTaskFilter() {
    0 "days" days: i64, 1 "expression" expression: String, 2 "field" field: String, 3 "unit" unit: String
} }

/// Response of [`CreateScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTaskOutput {
    pub result: BTreeMap<String, Value>,
}
model! { CreateScheduledTaskOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Creates search strategy: `CreateSearchStrategy` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateSearchStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchStrategy {
    pub body: Option<SearchStrategy>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: String,
}
operation! { CreateSearchStrategy(app_group_identity: String, app_id: String) "CreateSearchStrategy" -> Empty {
    0 "body" body: SearchStrategy, 1 "appGroupIdentity" app_group_identity, 2 "appId" app_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies", body: BodyStyle::Json, } }

/// Response of [`CreateSearchStrategy`]: empty.
pub type CreateSearchStrategyOutput = Empty;

/// In the request of [`CreateSearchStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStrategy {
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub merge_config: Option<SearchStrategyMergeConfig>,
    pub name: Option<String>,
    pub search_configs: Option<Vec<SearchStrategySearchConfigs>>,
}
input! { SearchStrategy() {
    0 "description" description: String, 1 "isDefault" is_default: bool,
    2 "mergeConfig" merge_config: SearchStrategyMergeConfig, 3 "name" name: String,
    4 "searchConfigs" search_configs: Vec<SearchStrategySearchConfigs>
} }

/// In the request of [`CreateSearchStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStrategyMergeConfig {
    pub doc_count: Option<i64>,
    pub rank_name: Option<String>,
}
input! { SearchStrategyMergeConfig() {
    0 "docCount" doc_count: i64, 1 "rankName" rank_name: String
} }

/// In the request of [`CreateSearchStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStrategySearchConfigs {
    pub first_rank_name: Option<String>,
    pub merge_proportion: Option<i64>,
    pub query_type: Option<String>,
    pub second_rank_name: Option<String>,
}
input! { SearchStrategySearchConfigs() {
    0 "firstRankName" first_rank_name: String, 1 "mergeProportion" merge_proportion: i64,
    2 "queryType" query_type: String, 3 "secondRankName" second_rank_name: String
} }

/// Creates second rank: `CreateSecondRank` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateSecondRank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecondRank {
    pub dry_run: Option<bool>,
    pub body: Option<SecondRank>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
}
operation! { CreateSecondRank(app_group_identity: String, app_id: i64) "CreateSecondRank" -> CreateSecondRankOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: SecondRank, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks", body: BodyStyle::Json, } }

/// In the request of [`CreateSecondRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecondRank {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
}
input! { SecondRank() {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Value, 3 "name" name: String
} }

/// Response of [`CreateSecondRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecondRankOutput {
    pub result: BTreeMap<String, Value>,
}
model! { CreateSecondRankOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Creates sort script: `CreateSortScript` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateSortScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSortScript {
    pub description: Option<String>,
    pub scope: Option<String>,
    pub script_name: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_version_id: String,
}
operation! { CreateSortScript(app_group_identity: String, app_version_id: String)
    "CreateSortScript" -> CreateSortScriptOutput {
    0 "description" description: String, 1 "scope" scope: String, 2 "scriptName" script_name: String,
    3 "type" r#type: String, 4 "appGroupIdentity" app_group_identity, 5 "appVersionId" app_version_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts", body: BodyStyle::Json, } }

/// Response of [`CreateSortScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSortScriptOutput {
    pub result: Option<CreateSortScriptResult>,
}
model! { CreateSortScriptOutput {
    0 "result" result: CreateSortScriptResult
} }

/// In the response of [`CreateSortScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSortScriptResult {
    pub scope: Option<String>,
    pub script_name: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateSortScriptResult {
    0 "scope" scope: String, 1 "scriptName" script_name: String, 2 "type" r#type: String
} }

/// Creates user analyzer: `CreateUserAnalyzer` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/user-analyzers`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/CreateUserAnalyzer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAnalyzer {
    pub dry_run: Option<bool>,
    pub business: Option<String>,
    pub business_app_group_id: Option<String>,
    pub business_type: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateUserAnalyzer() "CreateUserAnalyzer" -> CreateUserAnalyzerOutput {
    0 "dryRun" dry_run: bool, 1 "business" business: String, 2 "businessAppGroupId" business_app_group_id: String,
    3 "businessType" business_type: String, 4 "name" name: String, 5 "type" r#type: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/v4/openapi/user-analyzers", body: BodyStyle::Json, } }

/// Response of [`CreateUserAnalyzer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAnalyzerOutput {
    pub result: BTreeMap<String, Value>,
}
model! { CreateUserAnalyzerOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes ab test experiment: `DeleteABTestExperiment` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}`.
/// Changes data. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DeleteABTestExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABTestExperiment {
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
    /// Required. -1 to 999999999.
    pub group_id: i64,
    /// Required. -1 to 999999999.
    pub experiment_id: i64,
}
operation! { DeleteABTestExperiment(app_group_identity: String, scene_id: i64, group_id: i64, experiment_id: i64)
    "DeleteABTestExperiment" -> DeleteABTestExperimentOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id, 2 "groupId" group_id, 3 "experimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}", } }

/// Response of [`DeleteABTestExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABTestExperimentOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeleteABTestExperimentOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes ab test group: `DeleteABTestGroup` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DeleteABTestGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABTestGroup {
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
    /// Required. -1 to 999999999.
    pub group_id: i64,
}
operation! { DeleteABTestGroup(app_group_identity: String, scene_id: i64, group_id: i64)
    "DeleteABTestGroup" -> DeleteABTestGroupOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id, 2 "groupId" group_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}", } }

/// Response of [`DeleteABTestGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABTestGroupOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeleteABTestGroupOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes ab test scene: `DeleteABTestScene` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DeleteABTestScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABTestScene {
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
}
operation! { DeleteABTestScene(app_group_identity: String, scene_id: i64)
    "DeleteABTestScene" -> DeleteABTestSceneOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}", } }

/// Response of [`DeleteABTestScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABTestSceneOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeleteABTestSceneOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes function instance: `DeleteFunctionInstance` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}`. Changes data.
/// See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DeleteFunctionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionInstance {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { DeleteFunctionInstance(app_group_identity: String, function_name: String, instance_name: String)
    "DeleteFunctionInstance" -> DeleteFunctionInstanceOutput {
    0 "appGroupIdentity" app_group_identity, 1 "functionName" function_name, 2 "instanceName" instance_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}", } }

/// Response of [`DeleteFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionInstanceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteFunctionInstanceOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Status" status: String
} }

/// Deletes function resource: `DeleteFunctionResource` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources/{resourceName}`. Changes data.
/// See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DeleteFunctionResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionResource {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub resource_name: String,
}
operation! { DeleteFunctionResource(app_group_identity: String, function_name: String, resource_name: String)
    "DeleteFunctionResource" -> DeleteFunctionResourceOutput {
    0 "appGroupIdentity" app_group_identity, 1 "functionName" function_name, 2 "resourceName" resource_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources/{resourceName}", } }

/// Response of [`DeleteFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionResourceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<f64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteFunctionResourceOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: f64, 3 "Message" message: String,
    4 "Status" status: String
} }

/// Deletes function task: `DeleteFunctionTask` of `opensearch` 2017-12-25.
///
/// DELETE
/// `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}/tasks/{generation}`.
/// Changes data. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DeleteFunctionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionTask {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub generation: String,
}
operation! {
    DeleteFunctionTask(app_group_identity: String, function_name: String, instance_name: String, generation: String)
    "DeleteFunctionTask" -> DeleteFunctionTaskOutput {
    0 "appGroupIdentity" app_group_identity, 1 "functionName" function_name, 2 "instanceName" instance_name,
    3 "generation" generation
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}/tasks/{generation}", } }

/// Response of [`DeleteFunctionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionTaskOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteFunctionTaskOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Status" status: String
} }

/// Deletes sort script: `DeleteSortScript` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DeleteSortScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSortScript {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_version_id: String,
    /// Required.
    pub script_name: String,
}
operation! { DeleteSortScript(app_group_identity: String, app_version_id: String, script_name: String)
    "DeleteSortScript" -> Empty {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}", } }

/// Response of [`DeleteSortScript`]: empty.
pub type DeleteSortScriptOutput = Empty;

/// Deletes sort script file: `DeleteSortScriptFile` of `opensearch` 2017-12-25.
///
/// DELETE
/// `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/files/src/{fileName}`.
/// Changes data. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DeleteSortScriptFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSortScriptFile {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_version_id: String,
    /// Required.
    pub script_name: String,
    /// Required.
    pub file_name: String,
}
operation! {
    DeleteSortScriptFile(app_group_identity: String, app_version_id: String, script_name: String, file_name: String)
    "DeleteSortScriptFile" -> Empty {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name,
    3 "fileName" file_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/files/src/{fileName}", } }

/// Response of [`DeleteSortScriptFile`]: empty.
pub type DeleteSortScriptFileOutput = Empty;

/// Describes ab test experiment: `DescribeABTestExperiment` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}`. Reads
/// only. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeABTestExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestExperiment {
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
    /// Required. -1 to 999999999.
    pub group_id: i64,
    /// Required. -1 to 999999999.
    pub experiment_id: i64,
}
operation! { DescribeABTestExperiment(app_group_identity: String, scene_id: i64, group_id: i64, experiment_id: i64)
    "DescribeABTestExperiment" -> DescribeABTestExperimentOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id, 2 "groupId" group_id, 3 "experimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}", } }

/// Response of [`DescribeABTestExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestExperimentOutput {
    pub result: Option<DescribeABTestExperimentResult>,
}
model! { DescribeABTestExperimentOutput {
    0 "result" result: DescribeABTestExperimentResult
} }

/// In the response of [`DescribeABTestExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestExperimentResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub params: Option<DescribeABTestExperimentParams>,
    pub traffic: Option<i64>,
    pub updated: Option<i64>,
}
model! { DescribeABTestExperimentResult {
    0 "created" created: i64, 1 "id" id: String, 2 "name" name: String, 3 "online" online: bool,
    4 "params" params: DescribeABTestExperimentParams, 5 "traffic" traffic: i64, 6 "updated" updated: i64
} }

/// In the response of [`DescribeABTestExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestExperimentParams {
    pub first_formula_name: Option<String>,
}
model! { DescribeABTestExperimentParams {
    0 "first_formula_name" first_formula_name: String
} }

/// Describes ab test group: `DescribeABTestGroup` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeABTestGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestGroup {
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
    /// Required. -1 to 999999999.
    pub group_id: i64,
}
operation! { DescribeABTestGroup(app_group_identity: String, scene_id: i64, group_id: i64)
    "DescribeABTestGroup" -> DescribeABTestGroupOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id, 2 "groupId" group_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}", } }

/// Response of [`DescribeABTestGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestGroupOutput {
    pub result: Option<DescribeABTestGroupResult>,
}
model! { DescribeABTestGroupOutput {
    0 "result" result: DescribeABTestGroupResult
} }

/// In the response of [`DescribeABTestGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestGroupResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub updated: Option<i64>,
}
model! { DescribeABTestGroupResult {
    0 "created" created: i64, 1 "id" id: String, 2 "name" name: String, 3 "status" status: i64, 4 "updated" updated: i64
} }

/// Describes ab test scene: `DescribeABTestScene` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeABTestScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestScene {
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
}
operation! { DescribeABTestScene(app_group_identity: String, scene_id: i64)
    "DescribeABTestScene" -> DescribeABTestSceneOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}", } }

/// Response of [`DescribeABTestScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestSceneOutput {
    pub result: Option<DescribeABTestSceneResult>,
}
model! { DescribeABTestSceneOutput {
    0 "result" result: DescribeABTestSceneResult
} }

/// In the response of [`DescribeABTestScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestSceneResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub updated: Option<i64>,
    pub values: Vec<String>,
}
model! { DescribeABTestSceneResult {
    0 "created" created: i64, 1 "id" id: String, 2 "name" name: String, 3 "status" status: i64,
    4 "updated" updated: i64, 5 "values" values: Vec<String>
} }

/// Describes app: `DescribeApp` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApp {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
}
operation! { DescribeApp(app_group_identity: String, app_id: i64) "DescribeApp" -> DescribeAppOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}", } }

/// Response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppOutput {
    pub result: Option<DescribeAppResult>,
}
model! { DescribeAppOutput {
    0 "result" result: DescribeAppResult
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppResult {
    pub auto_switch: Option<bool>,
    pub cluster: Option<DescribeAppCluster>,
    pub cluster_name: Option<String>,
    pub data_sources: Vec<DescribeAppDataSources>,
    pub description: Option<String>,
    pub domain: Option<DescribeAppDomain>,
    pub fetch_fields: Vec<String>,
    pub first_ranks: Vec<DescribeAppFirstRanks>,
    pub id: Option<String>,
    pub interpretations: BTreeMap<String, Value>,
    pub is_current: Option<bool>,
    pub progress_percent: Option<i64>,
    pub prompts: Vec<BTreeMap<String, Value>>,
    pub query_processors: Vec<DescribeAppQueryProcessors>,
    pub quota: Option<DescribeAppQuota>,
    pub realtime_shared: Option<bool>,
    pub schema: Option<DescribeAppSchema>,
    pub schemas: Vec<DescribeAppSchemas>,
    pub second_ranks: Vec<DescribeAppSecondRanks>,
    pub status: Option<String>,
    pub summaries: Vec<DescribeAppSummaries>,
    pub r#type: Option<String>,
}
model! { DescribeAppResult {
    0 "autoSwitch" auto_switch: bool, 1 "cluster" cluster: DescribeAppCluster, 2 "clusterName" cluster_name: String,
    3 "dataSources" data_sources: Vec<DescribeAppDataSources>, 4 "description" description: String,
    5 "domain" domain: DescribeAppDomain, 6 "fetchFields" fetch_fields: Vec<String>,
    7 "firstRanks" first_ranks: Vec<DescribeAppFirstRanks>, 8 "id" id: String,
    9 "interpretations" interpretations: BTreeMap<String, Value>, 10 "isCurrent" is_current: bool,
    11 "progressPercent" progress_percent: i64, 12 "prompts" prompts: Vec<BTreeMap<String, Value>>,
    13 "queryProcessors" query_processors: Vec<DescribeAppQueryProcessors>, 14 "quota" quota: DescribeAppQuota,
    15 "realtimeShared" realtime_shared: bool, 16 "schema" schema: DescribeAppSchema,
    17 "schemas" schemas: Vec<DescribeAppSchemas>, 18 "secondRanks" second_ranks: Vec<DescribeAppSecondRanks>,
    19 "status" status: String, 20 "summaries" summaries: Vec<DescribeAppSummaries>, 21 "type" r#type: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppCluster {
    pub max_query_clause_length: Option<i64>,
    pub max_timeout_ms: Option<i64>,
}
model! { DescribeAppCluster {
    0 "maxQueryClauseLength" max_query_clause_length: i64, 1 "maxTimeoutMS" max_timeout_ms: i64
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDataSources {
    pub fields: Vec<BTreeMap<String, Value>>,
    pub key_field: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub plugins: BTreeMap<String, Value>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAppDataSources {
    0 "fields" fields: Vec<BTreeMap<String, Value>>, 1 "keyField" key_field: String,
    2 "parameters" parameters: BTreeMap<String, Value>, 3 "plugins" plugins: BTreeMap<String, Value>,
    4 "schemaName" schema_name: String, 5 "tableName" table_name: String, 6 "type" r#type: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDomain {
    pub category: Option<String>,
    pub functions: Option<DescribeAppFunctions>,
    pub name: Option<String>,
}
model! { DescribeAppDomain {
    0 "category" category: String, 1 "functions" functions: DescribeAppFunctions, 2 "name" name: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppFunctions {
    pub algo: Vec<String>,
    pub qp: Vec<String>,
    pub service: Vec<String>,
}
model! { DescribeAppFunctions {
    0 "algo" algo: Vec<String>, 1 "qp" qp: Vec<String>, 2 "service" service: Vec<String>
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppFirstRanks {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAppFirstRanks {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Value, 3 "name" name: String,
    4 "type" r#type: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppQueryProcessors {
    pub active: Option<bool>,
    pub category: Option<String>,
    pub domain: Option<String>,
    pub indexes: Vec<String>,
    pub name: Option<String>,
    pub processors: Vec<BTreeMap<String, Value>>,
}
model! { DescribeAppQueryProcessors {
    0 "active" active: bool, 1 "category" category: String, 2 "domain" domain: String, 3 "indexes" indexes: Vec<String>,
    4 "name" name: String, 5 "processors" processors: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub qps: Option<i64>,
    pub spec: Option<String>,
}
model! { DescribeAppQuota {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "qps" qps: i64, 3 "spec" spec: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSchema {
    pub index_sort_config: Vec<DescribeAppIndexSortConfig>,
    pub indexes: Option<DescribeAppIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Vec<String>,
    pub second_route_field: Option<String>,
    pub tables: BTreeMap<String, Value>,
    pub ttl_field: Option<DescribeAppTtlField>,
}
model! { DescribeAppSchema {
    0 "indexSortConfig" index_sort_config: Vec<DescribeAppIndexSortConfig>, 1 "indexes" indexes: DescribeAppIndexes,
    2 "name" name: String, 3 "routeField" route_field: String, 4 "routeFieldValues" route_field_values: Vec<String>,
    5 "secondRouteField" second_route_field: String, 6 "tables" tables: BTreeMap<String, Value>,
    7 "ttlField" ttl_field: DescribeAppTtlField
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
model! { DescribeAppIndexSortConfig {
    0 "direction" direction: String, 1 "field" field: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppIndexes {
    pub filter_fields: Vec<String>,
    pub search_fields: BTreeMap<String, Value>,
}
model! { DescribeAppIndexes {
    0 "filterFields" filter_fields: Vec<String>, 1 "searchFields" search_fields: BTreeMap<String, Value>
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
model! { DescribeAppTtlField {
    0 "name" name: String, 1 "ttl" ttl: i64
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSchemas {
    pub index_sort_config: Vec<DescribeAppSchemasIndexSortConfig>,
    pub indexes: Option<DescribeAppSchemasIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Vec<String>,
    pub second_route_field: Option<String>,
    pub tables: BTreeMap<String, Value>,
    pub ttl_field: Option<DescribeAppSchemasTtlField>,
}
model! { DescribeAppSchemas {
    0 "indexSortConfig" index_sort_config: Vec<DescribeAppSchemasIndexSortConfig>,
    1 "indexes" indexes: DescribeAppSchemasIndexes, 2 "name" name: String, 3 "routeField" route_field: String,
    4 "routeFieldValues" route_field_values: Vec<String>, 5 "secondRouteField" second_route_field: String,
    6 "tables" tables: BTreeMap<String, Value>, 7 "ttlField" ttl_field: DescribeAppSchemasTtlField
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSchemasIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
model! { DescribeAppSchemasIndexSortConfig {
    0 "direction" direction: String, 1 "field" field: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSchemasIndexes {
    pub filter_fields: Vec<String>,
    pub search_fields: BTreeMap<String, Value>,
}
model! { DescribeAppSchemasIndexes {
    0 "filterFields" filter_fields: Vec<String>, 1 "searchFields" search_fields: BTreeMap<String, Value>
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSchemasTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
model! { DescribeAppSchemasTtlField {
    0 "name" name: String, 1 "ttl" ttl: i64
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSecondRanks {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
}
model! { DescribeAppSecondRanks {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Value, 3 "name" name: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSummaries {
    pub meta: Vec<DescribeAppMeta>,
    pub name: Option<String>,
}
model! { DescribeAppSummaries {
    0 "meta" meta: Vec<DescribeAppMeta>, 1 "name" name: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppMeta {
    pub element: Option<String>,
    pub ellipsis: Option<String>,
    pub field: Option<String>,
    pub len: Option<i64>,
    pub snippet: Option<String>,
}
model! { DescribeAppMeta {
    0 "element" element: String, 1 "ellipsis" ellipsis: String, 2 "field" field: String, 3 "len" len: i64,
    4 "snippet" snippet: String
} }

/// Describes app group: `DescribeAppGroup` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeAppGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppGroup {
    /// Required.
    pub app_group_identity: String,
}
operation! { DescribeAppGroup(app_group_identity: String) "DescribeAppGroup" -> DescribeAppGroupOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}", } }

/// Response of [`DescribeAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppGroupOutput {
    pub result: Option<DescribeAppGroupResult>,
}
model! { DescribeAppGroupOutput {
    0 "result" result: DescribeAppGroupResult
} }

/// In the response of [`DescribeAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppGroupResult {
    pub charge_type: Option<String>,
    pub charging_way: Option<i64>,
    pub commodity_code: Option<String>,
    pub created: Option<i64>,
    pub current_version: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub elastic_lcu: Option<i64>,
    pub engine_type: Option<String>,
    pub expire_on: Option<String>,
    pub first_rank_algo_deployment_id: Option<i64>,
    pub has_pending_quota_review_task: Option<i64>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub locked_by_expiration: Option<i64>,
    pub name: Option<String>,
    pub pending_second_rank_algo_deployment_id: Option<i64>,
    pub processing_order_id: Option<String>,
    pub produced: Option<i64>,
    pub project_id: Option<String>,
    pub quota: Option<DescribeAppGroupQuota>,
    pub resource_group_id: Option<String>,
    pub second_rank_algo_deployment_id: Option<i64>,
    pub status: Option<String>,
    pub switched_time: Option<i64>,
    pub tags: Vec<DescribeAppGroupTags>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { DescribeAppGroupResult {
    0 "chargeType" charge_type: String, 1 "chargingWay" charging_way: i64, 2 "commodityCode" commodity_code: String,
    3 "created" created: i64, 4 "currentVersion" current_version: String, 5 "description" description: String,
    6 "domain" domain: String, 7 "elasticLcu" elastic_lcu: i64, 8 "engineType" engine_type: String,
    9 "expireOn" expire_on: String, 10 "firstRankAlgoDeploymentId" first_rank_algo_deployment_id: i64,
    11 "hasPendingQuotaReviewTask" has_pending_quota_review_task: i64, 12 "id" id: String,
    13 "instanceId" instance_id: String, 14 "lockMode" lock_mode: String,
    15 "lockedByExpiration" locked_by_expiration: i64, 16 "name" name: String,
    17 "pendingSecondRankAlgoDeploymentId" pending_second_rank_algo_deployment_id: i64,
    18 "processingOrderId" processing_order_id: String, 19 "produced" produced: i64, 20 "projectId" project_id: String,
    21 "quota" quota: DescribeAppGroupQuota, 22 "resourceGroupId" resource_group_id: String,
    23 "secondRankAlgoDeploymentId" second_rank_algo_deployment_id: i64, 24 "status" status: String,
    25 "switchedTime" switched_time: i64, 26 "tags" tags: Vec<DescribeAppGroupTags>, 27 "type" r#type: String,
    28 "updated" updated: i64
} }

/// In the response of [`DescribeAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppGroupQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { DescribeAppGroupQuota {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "spec" spec: String
} }

/// In the response of [`DescribeAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppGroupTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAppGroupTags {
    0 "key" key: String, 1 "value" value: String
} }

/// Describes app statistics: `DescribeAppStatistics` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/statistics`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeAppStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStatistics {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: String,
}
operation! { DescribeAppStatistics(app_group_identity: String, app_id: String)
    "DescribeAppStatistics" -> DescribeAppStatisticsOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/statistics", } }

/// Response of [`DescribeAppStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStatisticsOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DescribeAppStatisticsOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Describes apps: `DescribeApps` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApps {
    /// Required.
    pub app_group_identity: String,
}
operation! { DescribeApps(app_group_identity: String) "DescribeApps" -> DescribeAppsOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps", } }

/// Response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsOutput {
    pub result: Vec<DescribeAppsResult>,
}
model! { DescribeAppsOutput {
    0 "result" result: Vec<DescribeAppsResult>
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsResult {
    pub auto_switch: Option<bool>,
    pub cluster: Option<DescribeAppsCluster>,
    pub cluster_name: Option<String>,
    pub data_sources: Vec<DescribeAppsDataSources>,
    pub description: Option<String>,
    pub domain: Option<DescribeAppsDomain>,
    pub fetch_fields: Vec<String>,
    pub first_ranks: Vec<DescribeAppsFirstRanks>,
    pub id: Option<String>,
    pub interpretations: BTreeMap<String, Value>,
    pub is_current: Option<bool>,
    pub progress_percent: Option<i64>,
    pub prompts: Vec<BTreeMap<String, Value>>,
    pub query_processors: Vec<DescribeAppsQueryProcessors>,
    pub quota: Option<DescribeAppsQuota>,
    pub realtime_shared: Option<bool>,
    pub schema: Option<DescribeAppsSchema>,
    pub schemas: Vec<DescribeAppsSchemas>,
    pub second_ranks: Vec<DescribeAppsSecondRanks>,
    pub status: Option<String>,
    pub summaries: Vec<DescribeAppsSummaries>,
    pub r#type: Option<String>,
}
model! { DescribeAppsResult {
    0 "autoSwitch" auto_switch: bool, 1 "cluster" cluster: DescribeAppsCluster, 2 "clusterName" cluster_name: String,
    3 "dataSources" data_sources: Vec<DescribeAppsDataSources>, 4 "description" description: String,
    5 "domain" domain: DescribeAppsDomain, 6 "fetchFields" fetch_fields: Vec<String>,
    7 "firstRanks" first_ranks: Vec<DescribeAppsFirstRanks>, 8 "id" id: String,
    9 "interpretations" interpretations: BTreeMap<String, Value>, 10 "isCurrent" is_current: bool,
    11 "progressPercent" progress_percent: i64, 12 "prompts" prompts: Vec<BTreeMap<String, Value>>,
    13 "queryProcessors" query_processors: Vec<DescribeAppsQueryProcessors>, 14 "quota" quota: DescribeAppsQuota,
    15 "realtimeShared" realtime_shared: bool, 16 "schema" schema: DescribeAppsSchema,
    17 "schemas" schemas: Vec<DescribeAppsSchemas>, 18 "secondRanks" second_ranks: Vec<DescribeAppsSecondRanks>,
    19 "status" status: String, 20 "summaries" summaries: Vec<DescribeAppsSummaries>, 21 "type" r#type: String
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsCluster {
    pub max_query_clause_length: Option<i64>,
    pub max_timeout_ms: Option<i64>,
}
model! { DescribeAppsCluster {
    0 "maxQueryClauseLength" max_query_clause_length: i64, 1 "maxTimeoutMS" max_timeout_ms: i64
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsDataSources {
    pub fields: Vec<BTreeMap<String, Value>>,
    pub key_field: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub plugins: BTreeMap<String, Value>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAppsDataSources {
    0 "fields" fields: Vec<BTreeMap<String, Value>>, 1 "keyField" key_field: String,
    2 "parameters" parameters: BTreeMap<String, Value>, 3 "plugins" plugins: BTreeMap<String, Value>,
    4 "schemaName" schema_name: String, 5 "tableName" table_name: String, 6 "type" r#type: String
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsDomain {
    pub category: Option<String>,
    pub functions: Option<DescribeAppsFunctions>,
    pub name: Option<String>,
}
model! { DescribeAppsDomain {
    0 "category" category: String, 1 "functions" functions: DescribeAppsFunctions, 2 "name" name: String
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsFunctions {
    pub algo: Vec<String>,
    pub qp: Vec<String>,
    pub service: Vec<String>,
}
model! { DescribeAppsFunctions {
    0 "algo" algo: Vec<String>, 1 "qp" qp: Vec<String>, 2 "service" service: Vec<String>
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsFirstRanks {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAppsFirstRanks {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Value, 3 "name" name: String,
    4 "type" r#type: String
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsQueryProcessors {
    pub active: Option<bool>,
    pub category: Option<String>,
    pub domain: Option<String>,
    pub indexes: Vec<String>,
    pub name: Option<String>,
    pub processors: Vec<BTreeMap<String, Value>>,
}
model! { DescribeAppsQueryProcessors {
    0 "active" active: bool, 1 "category" category: String, 2 "domain" domain: String, 3 "indexes" indexes: Vec<String>,
    4 "name" name: String, 5 "processors" processors: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub qps: Option<i64>,
    pub spec: Option<String>,
}
model! { DescribeAppsQuota {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "qps" qps: i64, 3 "spec" spec: String
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSchema {
    pub index_sort_config: Vec<DescribeAppsIndexSortConfig>,
    pub indexes: Option<DescribeAppsIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Vec<String>,
    pub second_route_field: Option<String>,
    pub tables: BTreeMap<String, Value>,
    pub ttl_field: Option<DescribeAppsTtlField>,
}
model! { DescribeAppsSchema {
    0 "indexSortConfig" index_sort_config: Vec<DescribeAppsIndexSortConfig>, 1 "indexes" indexes: DescribeAppsIndexes,
    2 "name" name: String, 3 "routeField" route_field: String, 4 "routeFieldValues" route_field_values: Vec<String>,
    5 "secondRouteField" second_route_field: String, 6 "tables" tables: BTreeMap<String, Value>,
    7 "ttlField" ttl_field: DescribeAppsTtlField
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
model! { DescribeAppsIndexSortConfig {
    0 "direction" direction: String, 1 "field" field: String
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsIndexes {
    pub filter_fields: Vec<String>,
    pub search_fields: BTreeMap<String, Value>,
}
model! { DescribeAppsIndexes {
    0 "filterFields" filter_fields: Vec<String>, 1 "searchFields" search_fields: BTreeMap<String, Value>
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
model! { DescribeAppsTtlField {
    0 "name" name: String, 1 "ttl" ttl: i64
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSchemas {
    pub index_sort_config: Vec<DescribeAppsSchemasIndexSortConfig>,
    pub indexes: Option<DescribeAppsSchemasIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Vec<String>,
    pub second_route_field: Option<String>,
    pub tables: BTreeMap<String, Value>,
    pub ttl_field: Option<DescribeAppsSchemasTtlField>,
}
model! { DescribeAppsSchemas {
    0 "indexSortConfig" index_sort_config: Vec<DescribeAppsSchemasIndexSortConfig>,
    1 "indexes" indexes: DescribeAppsSchemasIndexes, 2 "name" name: String, 3 "routeField" route_field: String,
    4 "routeFieldValues" route_field_values: Vec<String>, 5 "secondRouteField" second_route_field: String,
    6 "tables" tables: BTreeMap<String, Value>, 7 "ttlField" ttl_field: DescribeAppsSchemasTtlField
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSchemasIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
model! { DescribeAppsSchemasIndexSortConfig {
    0 "direction" direction: String, 1 "field" field: String
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSchemasIndexes {
    pub filter_fields: Vec<String>,
    pub search_fields: BTreeMap<String, Value>,
}
model! { DescribeAppsSchemasIndexes {
    0 "filterFields" filter_fields: Vec<String>, 1 "searchFields" search_fields: BTreeMap<String, Value>
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSchemasTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
model! { DescribeAppsSchemasTtlField {
    0 "name" name: String, 1 "ttl" ttl: i64
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSecondRanks {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
}
model! { DescribeAppsSecondRanks {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Value, 3 "name" name: String
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSummaries {
    pub meta: Vec<DescribeAppsMeta>,
    pub name: Option<String>,
}
model! { DescribeAppsSummaries {
    0 "meta" meta: Vec<DescribeAppsMeta>, 1 "name" name: String
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsMeta {
    pub element: Option<String>,
    pub ellipsis: Option<String>,
    pub field: Option<String>,
    pub len: Option<i64>,
    pub snippet: Option<String>,
}
model! { DescribeAppsMeta {
    0 "element" element: String, 1 "ellipsis" ellipsis: String, 2 "field" field: String, 3 "len" len: i64,
    4 "snippet" snippet: String
} }

/// Describes data collction: `DescribeDataCollction` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/data-collections/{dataCollectionIdentity}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeDataCollction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCollction {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub data_collection_identity: String,
}
operation! { DescribeDataCollction(app_group_identity: String, data_collection_identity: String)
    "DescribeDataCollction" -> DescribeDataCollctionOutput {
    0 "appGroupIdentity" app_group_identity, 1 "dataCollectionIdentity" data_collection_identity
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/data-collections/{dataCollectionIdentity}", } }

/// Response of [`DescribeDataCollction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCollctionOutput {
    pub result: Option<DescribeDataCollctionResult>,
}
model! { DescribeDataCollctionOutput {
    0 "result" result: DescribeDataCollctionResult
} }

/// In the response of [`DescribeDataCollction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCollctionResult {
    pub created: Option<i64>,
    pub data_collection_type: Option<String>,
    pub id: Option<String>,
    pub industry_name: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub sundial_id: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { DescribeDataCollctionResult {
    0 "created" created: i64, 1 "dataCollectionType" data_collection_type: String, 2 "id" id: String,
    3 "industryName" industry_name: String, 4 "name" name: String, 5 "status" status: i64,
    6 "sundialId" sundial_id: String, 7 "type" r#type: String, 8 "updated" updated: i64
} }

/// Describes elastic plan: `DescribeElasticPlan` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans/{planId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeElasticPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticPlan {
    pub dry_run: Option<bool>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub plan_id: i64,
}
operation! { DescribeElasticPlan(app_group_identity: String, plan_id: i64)
    "DescribeElasticPlan" -> DescribeElasticPlanOutput {
    0 "dryRun" dry_run: bool, 1 "appGroupIdentity" app_group_identity, 2 "planId" plan_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans/{planId}", } }

/// Response of [`DescribeElasticPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticPlanOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<DescribeElasticPlanResult>,
}
model! { DescribeElasticPlanOutput {
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "message" message: String,
    3 "result" result: DescribeElasticPlanResult
} }

/// In the response of [`DescribeElasticPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticPlanResult {
    pub app_group_id: Option<i64>,
    pub created: Option<i64>,
    pub custom_dates: Vec<String>,
    pub description: Option<String>,
    pub elastic_lcu: Option<i64>,
    pub enabled: Option<bool>,
    pub end_hour: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub schedule_type: Option<String>,
    pub start_hour: Option<i64>,
    pub updated: Option<i64>,
}
model! { DescribeElasticPlanResult {
    0 "appGroupId" app_group_id: i64, 1 "created" created: i64, 2 "customDates" custom_dates: Vec<String>,
    3 "description" description: String, 4 "elasticLcu" elastic_lcu: i64, 5 "enabled" enabled: bool,
    6 "endHour" end_hour: i64, 7 "id" id: i64, 8 "name" name: String, 9 "scheduleType" schedule_type: String,
    10 "startHour" start_hour: i64, 11 "updated" updated: i64
} }

/// Describes first rank: `DescribeFirstRank` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeFirstRank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirstRank {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
    /// Required.
    pub name: String,
}
operation! { DescribeFirstRank(app_group_identity: String, app_id: i64, name: String)
    "DescribeFirstRank" -> DescribeFirstRankOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks/{name}", } }

/// Response of [`DescribeFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirstRankOutput {
    pub result: Option<DescribeFirstRankResult>,
}
model! { DescribeFirstRankOutput {
    0 "result" result: DescribeFirstRankResult
} }

/// In the response of [`DescribeFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirstRankResult {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Vec<DescribeFirstRankMeta>,
    pub name: Option<String>,
}
model! { DescribeFirstRankResult {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Vec<DescribeFirstRankMeta>,
    3 "name" name: String
} }

/// In the response of [`DescribeFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirstRankMeta {
    pub arg: Option<String>,
    pub attribute: Option<String>,
    pub weight: Option<f64>,
}
model! { DescribeFirstRankMeta {
    0 "arg" arg: String, 1 "attribute" attribute: String, 2 "weight" weight: f64
} }

/// Describes intervention dictionary: `DescribeInterventionDictionary` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/intervention-dictionaries/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeInterventionDictionary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterventionDictionary {
    /// Required.
    pub name: String,
}
operation! { DescribeInterventionDictionary(name: String)
    "DescribeInterventionDictionary" -> DescribeInterventionDictionaryOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/intervention-dictionaries/{name}", } }

/// Response of [`DescribeInterventionDictionary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterventionDictionaryOutput {
    pub result: Option<DescribeInterventionDictionaryResult>,
}
model! { DescribeInterventionDictionaryOutput {
    0 "result" result: DescribeInterventionDictionaryResult
} }

/// In the response of [`DescribeInterventionDictionary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterventionDictionaryResult {
    pub analyzer: Option<String>,
    pub created: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<String>,
}
model! { DescribeInterventionDictionaryResult {
    0 "analyzer" analyzer: String, 1 "created" created: String, 2 "name" name: String, 3 "type" r#type: String,
    4 "updated" updated: String
} }

/// Describes query processor: `DescribeQueryProcessor` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeQueryProcessor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryProcessor {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
    /// Required.
    pub name: String,
}
operation! { DescribeQueryProcessor(app_group_identity: String, app_id: i64, name: String)
    "DescribeQueryProcessor" -> DescribeQueryProcessorOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors/{name}", } }

/// Response of [`DescribeQueryProcessor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryProcessorOutput {
    pub result: Option<DescribeQueryProcessorResult>,
}
model! { DescribeQueryProcessorOutput {
    0 "result" result: DescribeQueryProcessorResult
} }

/// In the response of [`DescribeQueryProcessor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryProcessorResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub domain: Option<String>,
    pub indexes: Vec<String>,
    pub name: Option<String>,
    pub processors: Vec<BTreeMap<String, Value>>,
    pub updated: Option<i64>,
}
model! { DescribeQueryProcessorResult {
    0 "active" active: bool, 1 "created" created: i64, 2 "domain" domain: String, 3 "indexes" indexes: Vec<String>,
    4 "name" name: String, 5 "processors" processors: Vec<BTreeMap<String, Value>>, 6 "updated" updated: i64
} }

/// Describes regions: `DescribeRegions` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/regions`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {}
    { method: "GET", path: "/v4/openapi/regions", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub result: Vec<DescribeRegionsResult>,
}
model! { DescribeRegionsOutput {
    0 "result" result: Vec<DescribeRegionsResult>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsResult {
    pub console_url: Option<String>,
    pub endpoint: Option<String>,
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsResult {
    0 "consoleUrl" console_url: String, 1 "endpoint" endpoint: String, 2 "localName" local_name: String,
    3 "regionId" region_id: String
} }

/// Describes scheduled task: `DescribeScheduledTask` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks/{taskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeScheduledTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTask {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeScheduledTask(app_group_identity: String, task_id: String)
    "DescribeScheduledTask" -> DescribeScheduledTaskOutput {
    0 "appGroupIdentity" app_group_identity, 1 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks/{taskId}", } }

/// Response of [`DescribeScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTaskOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DescribeScheduledTaskOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Describes second rank: `DescribeSecondRank` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeSecondRank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondRank {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
    /// Required.
    pub name: String,
}
operation! { DescribeSecondRank(app_group_identity: String, app_id: i64, name: String)
    "DescribeSecondRank" -> DescribeSecondRankOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks/{name}", } }

/// Response of [`DescribeSecondRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondRankOutput {
    pub result: Option<DescribeSecondRankResult>,
}
model! { DescribeSecondRankOutput {
    0 "result" result: DescribeSecondRankResult
} }

/// In the response of [`DescribeSecondRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondRankResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub is_default: Option<String>,
    pub is_sys: Option<String>,
    pub meta: Option<String>,
    pub name: Option<String>,
    pub updated: Option<i64>,
}
model! { DescribeSecondRankResult {
    0 "active" active: bool, 1 "created" created: i64, 2 "description" description: String, 3 "id" id: String,
    4 "isDefault" is_default: String, 5 "isSys" is_sys: String, 6 "meta" meta: String, 7 "name" name: String,
    8 "updated" updated: i64
} }

/// Describes slow query status: `DescribeSlowQueryStatus` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeSlowQueryStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryStatus {
    /// Required.
    pub app_group_identity: String,
}
operation! { DescribeSlowQueryStatus(app_group_identity: String)
    "DescribeSlowQueryStatus" -> DescribeSlowQueryStatusOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query", } }

/// Response of [`DescribeSlowQueryStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryStatusOutput {
    pub result: Option<DescribeSlowQueryStatusResult>,
}
model! { DescribeSlowQueryStatusOutput {
    0 "result" result: DescribeSlowQueryStatusResult
} }

/// In the response of [`DescribeSlowQueryStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryStatusResult {
    pub app_group_id: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSlowQueryStatusResult {
    0 "appGroupId" app_group_id: String, 1 "region" region: String, 2 "status" status: String
} }

/// Describes user analyzer: `DescribeUserAnalyzer` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/user-analyzers/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DescribeUserAnalyzer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAnalyzer {
    pub with: Option<String>,
    /// Required.
    pub name: String,
}
operation! { DescribeUserAnalyzer(name: String) "DescribeUserAnalyzer" -> DescribeUserAnalyzerOutput {
    0 "with" with: String, 1 "name" name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/user-analyzers/{name}", } }

/// Response of [`DescribeUserAnalyzer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAnalyzerOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DescribeUserAnalyzerOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Disables slow query: `DisableSlowQuery` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/actions/disable`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/DisableSlowQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSlowQuery {
    /// Required.
    pub app_group_identity: String,
}
operation! { DisableSlowQuery(app_group_identity: String) "DisableSlowQuery" -> DisableSlowQueryOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/actions/disable", } }

/// Response of [`DisableSlowQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSlowQueryOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DisableSlowQueryOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Enables slow query: `EnableSlowQuery` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/actions/enable`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/EnableSlowQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSlowQuery {
    /// Required.
    pub app_group_identity: String,
}
operation! { EnableSlowQuery(app_group_identity: String) "EnableSlowQuery" -> EnableSlowQueryOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/actions/enable", } }

/// Response of [`EnableSlowQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSlowQueryOutput {
    pub result: BTreeMap<String, Value>,
}
model! { EnableSlowQueryOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Generates merged table: `GenerateMergedTable` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/assist/schema/actions/merge`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/GenerateMergedTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMergedTable {
    pub spec: Option<String>,
    pub body: Option<Schema>,
}
operation! { GenerateMergedTable() "GenerateMergedTable" -> GenerateMergedTableOutput {
    0 "spec" spec: String, 1 "body" body: Schema
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { path: "/v4/openapi/assist/schema/actions/merge", body: BodyStyle::Json, } }

/// In the request of [`GenerateMergedTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Schema {
    pub index_sort_config: Option<Vec<SchemaIndexSortConfig>>,
    pub indexes: Option<SchemaIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Option<Vec<String>>,
    pub second_route_field: Option<String>,
    pub tables: Option<BTreeMap<String, SchemaTablesValue>>,
    pub ttl_field: Option<SchemaTtlField>,
}
input! { Schema() {
    0 "indexSortConfig" index_sort_config: Vec<SchemaIndexSortConfig>, 1 "indexes" indexes: SchemaIndexes,
    2 "name" name: String, 3 "routeField" route_field: String, 4 "routeFieldValues" route_field_values: Vec<String>,
    5 "secondRouteField" second_route_field: String, 6 "tables" tables: BTreeMap<String, SchemaTablesValue>,
    7 "ttlField" ttl_field: SchemaTtlField
} }

/// In the request of [`GenerateMergedTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
input! { SchemaIndexSortConfig() {
    0 "direction" direction: String, 1 "field" field: String
} }

/// In the request of [`GenerateMergedTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaIndexes {
    pub filter_fields: Option<Vec<String>>,
    pub search_fields: Option<BTreeMap<String, SchemaIndexesSearchFieldsValue>>,
}
input! { SchemaIndexes() {
    0 "filterFields" filter_fields: Vec<String>,
    1 "searchFields" search_fields: BTreeMap<String, SchemaIndexesSearchFieldsValue>
} }

/// In the request of [`GenerateMergedTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaIndexesSearchFieldsValue {
    pub analyzer: Option<String>,
    pub analyzer_type: Option<String>,
    pub analyzer_generation: Option<String>,
    pub fields: Option<Vec<String>>,
    pub label: Option<String>,
}
input! { SchemaIndexesSearchFieldsValue() {
    0 "analyzer" analyzer: String, 1 "analyzerType" analyzer_type: String,
    2 "analyzerGeneration" analyzer_generation: String, 3 "fields" fields: Vec<String>, 4 "label" label: String
} }

/// In the request of [`GenerateMergedTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaTablesValue {
    pub name: Option<String>,
    pub primary_table: Option<bool>,
    pub fields: Option<BTreeMap<String, SchemaTablesValueFieldsValue>>,
}
input! { SchemaTablesValue() {
    0 "name" name: String, 1 "primaryTable" primary_table: bool,
    2 "fields" fields: BTreeMap<String, SchemaTablesValueFieldsValue>
} }

/// In the request of [`GenerateMergedTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaTablesValueFieldsValue {
    pub name: Option<String>,
    pub primary_key: Option<bool>,
    pub r#type: Option<String>,
    pub join_with: Option<Vec<String>>,
    pub label: Option<String>,
}
input! { SchemaTablesValueFieldsValue() {
    0 "name" name: String, 1 "primaryKey" primary_key: bool, 2 "type" r#type: String,
    3 "joinWith" join_with: Vec<String>, 4 "label" label: String
} }

/// In the request of [`GenerateMergedTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
input! { SchemaTtlField() {
    0 "name" name: String, 1 "ttl" ttl: i64
} }

/// Response of [`GenerateMergedTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMergedTableOutput {
    pub result: Option<GenerateMergedTableResult>,
}
model! { GenerateMergedTableOutput {
    0 "result" result: GenerateMergedTableResult
} }

/// In the response of [`GenerateMergedTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMergedTableResult {
    pub from_table: BTreeMap<String, Value>,
    pub merge_table: BTreeMap<String, Value>,
    pub primary_key: Option<String>,
}
model! { GenerateMergedTableResult {
    0 "fromTable" from_table: BTreeMap<String, Value>, 1 "mergeTable" merge_table: BTreeMap<String, Value>,
    2 "primaryKey" primary_key: String
} }

/// Gets domain: `GetDomain` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/domains/{domainName}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/GetDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomain {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub domain_name: String,
}
operation! { GetDomain(app_group_identity: String, domain_name: String) "GetDomain" -> GetDomainOutput {
    0 "appGroupIdentity" app_group_identity, 1 "domainName" domain_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/domains/{domainName}", } }

/// Response of [`GetDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainOutput {
    pub result: BTreeMap<String, Value>,
}
model! { GetDomainOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Gets function current version: `GetFunctionCurrentVersion` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/functions/{functionName}/current-version`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/GetFunctionCurrentVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCurrentVersion {
    pub category: Option<String>,
    pub domain: Option<String>,
    pub function_type: Option<String>,
    /// Required.
    pub model_type: String,
    /// Required.
    pub function_name: String,
}
operation! { GetFunctionCurrentVersion(model_type: String, function_name: String)
    "GetFunctionCurrentVersion" -> GetFunctionCurrentVersionOutput {
    0 "category" category: String, 1 "domain" domain: String, 2 "functionType" function_type: String,
    3 "modelType" model_type, 4 "functionName" function_name
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/functions/{functionName}/current-version", } }

/// Response of [`GetFunctionCurrentVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCurrentVersionOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub result: Option<GetFunctionCurrentVersionResult>,
    pub status: Option<String>,
}
model! { GetFunctionCurrentVersionOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Result" result: GetFunctionCurrentVersionResult, 5 "Status" status: String
} }

/// In the response of [`GetFunctionCurrentVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCurrentVersionResult {
    pub function_name: Option<String>,
    pub function_type: Option<String>,
    pub model_type: Option<String>,
    pub version_config: Option<GetFunctionCurrentVersionVersionConfig>,
    pub version_id: Option<i64>,
    pub version_name: Option<String>,
}
model! { GetFunctionCurrentVersionResult {
    0 "FunctionName" function_name: String, 1 "FunctionType" function_type: String, 2 "ModelType" model_type: String,
    3 "VersionConfig" version_config: GetFunctionCurrentVersionVersionConfig, 4 "VersionId" version_id: i64,
    5 "VersionName" version_name: String
} }

/// In the response of [`GetFunctionCurrentVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCurrentVersionVersionConfig {
    pub create_parameters: Vec<GetFunctionCurrentVersionCreateParameters>,
    pub depends: Vec<GetFunctionCurrentVersionDepends>,
    pub usage_parameters: Vec<GetFunctionCurrentVersionUsageParameters>,
}
model! { GetFunctionCurrentVersionVersionConfig {
    0 "CreateParameters" create_parameters: Vec<GetFunctionCurrentVersionCreateParameters>,
    1 "Depends" depends: Vec<GetFunctionCurrentVersionDepends>,
    2 "UsageParameters" usage_parameters: Vec<GetFunctionCurrentVersionUsageParameters>
} }

/// In the response of [`GetFunctionCurrentVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCurrentVersionCreateParameters {
    pub name: Option<String>,
    pub required: Option<String>,
}
model! { GetFunctionCurrentVersionCreateParameters {
    0 "Name" name: String, 1 "Required" required: String
} }

/// In the response of [`GetFunctionCurrentVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCurrentVersionDepends {
    pub condition: Option<String>,
    pub dependency: Option<String>,
    pub description: Option<String>,
}
model! { GetFunctionCurrentVersionDepends {
    0 "Condition" condition: String, 1 "Dependency" dependency: String, 2 "Description" description: String
} }

/// In the response of [`GetFunctionCurrentVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCurrentVersionUsageParameters {
    pub name: Option<String>,
    pub required: Option<String>,
}
model! { GetFunctionCurrentVersionUsageParameters {
    0 "Name" name: String, 1 "Required" required: String
} }

/// Gets function default instance: `GetFunctionDefaultInstance` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/default-instance`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/GetFunctionDefaultInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionDefaultInstance {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
}
operation! { GetFunctionDefaultInstance(app_group_identity: String, function_name: String)
    "GetFunctionDefaultInstance" -> GetFunctionDefaultInstanceOutput {
    0 "appGroupIdentity" app_group_identity, 1 "functionName" function_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/default-instance", } }

/// Response of [`GetFunctionDefaultInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionDefaultInstanceOutput {
    pub code: Option<String>,
    pub function_name: Option<String>,
    pub http_code: Option<i64>,
    pub instance_name: Option<String>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub result: Option<GetFunctionDefaultInstanceResult>,
    pub status: Option<String>,
}
model! { GetFunctionDefaultInstanceOutput {
    0 "Code" code: String, 1 "FunctionName" function_name: String, 2 "HttpCode" http_code: i64,
    3 "InstanceName" instance_name: String, 4 "Latency" latency: i64, 5 "Message" message: String,
    6 "Result" result: GetFunctionDefaultInstanceResult, 7 "Status" status: String
} }

/// In the response of [`GetFunctionDefaultInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionDefaultInstanceResult {
    pub instance_name: Option<String>,
}
model! { GetFunctionDefaultInstanceResult {
    0 "InstanceName" instance_name: String
} }

/// Gets function instance: `GetFunctionInstance` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/GetFunctionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstance {
    pub output: Option<String>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { GetFunctionInstance(app_group_identity: String, function_name: String, instance_name: String)
    "GetFunctionInstance" -> GetFunctionInstanceOutput {
    0 "output" output: String, 1 "appGroupIdentity" app_group_identity, 2 "functionName" function_name,
    3 "instanceName" instance_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}", } }

/// Response of [`GetFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub result: Option<GetFunctionInstanceResult>,
    pub status: Option<String>,
}
model! { GetFunctionInstanceOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Result" result: GetFunctionInstanceResult, 5 "Status" status: String
} }

/// In the response of [`GetFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceResult {
    pub belongs: Option<GetFunctionInstanceBelongs>,
    pub create_parameters: Vec<GetFunctionInstanceCreateParameters>,
    pub create_time: Option<i64>,
    pub cron: Option<String>,
    pub description: Option<String>,
    pub extend_info: Option<String>,
    pub function_name: Option<String>,
    pub function_type: Option<String>,
    pub instance_name: Option<String>,
    pub model_type: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub task: Option<GetFunctionInstanceTask>,
    pub usage_parameters: Vec<GetFunctionInstanceUsageParameters>,
    pub version_id: Option<i64>,
}
model! { GetFunctionInstanceResult {
    0 "Belongs" belongs: GetFunctionInstanceBelongs,
    1 "CreateParameters" create_parameters: Vec<GetFunctionInstanceCreateParameters>, 2 "CreateTime" create_time: i64,
    3 "Cron" cron: String, 4 "Description" description: String, 5 "ExtendInfo" extend_info: String,
    6 "FunctionName" function_name: String, 7 "FunctionType" function_type: String,
    8 "InstanceName" instance_name: String, 9 "ModelType" model_type: String, 10 "Source" source: String,
    11 "Status" status: String, 12 "Task" task: GetFunctionInstanceTask,
    13 "UsageParameters" usage_parameters: Vec<GetFunctionInstanceUsageParameters>, 14 "VersionId" version_id: i64
} }

/// In the response of [`GetFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceBelongs {
    pub category: Option<String>,
    pub domain: Option<String>,
    pub language: Option<String>,
}
model! { GetFunctionInstanceBelongs {
    0 "Category" category: String, 1 "Domain" domain: String, 2 "Language" language: String
} }

/// In the response of [`GetFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetFunctionInstanceCreateParameters {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`GetFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceTask {
    pub dag_status: Option<String>,
    pub last_run_time: Option<i64>,
}
model! { GetFunctionInstanceTask {
    0 "DagStatus" dag_status: String, 1 "LastRunTime" last_run_time: i64
} }

/// In the response of [`GetFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceUsageParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetFunctionInstanceUsageParameters {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Gets function resource: `GetFunctionResource` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources/{resourceName}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/GetFunctionResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResource {
    pub output: Option<String>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub resource_name: String,
}
operation! { GetFunctionResource(app_group_identity: String, function_name: String, resource_name: String)
    "GetFunctionResource" -> GetFunctionResourceOutput {
    0 "output" output: String, 1 "appGroupIdentity" app_group_identity, 2 "functionName" function_name,
    3 "resourceName" resource_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources/{resourceName}", } }

/// Response of [`GetFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResourceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<f64>,
    pub message: Option<String>,
    pub result: Option<GetFunctionResourceResult>,
    pub status: Option<String>,
}
model! { GetFunctionResourceOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: f64, 3 "Message" message: String,
    4 "Result" result: GetFunctionResourceResult, 5 "Status" status: String
} }

/// In the response of [`GetFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResourceResult {
    pub create_time: Option<i64>,
    pub data: Option<GetFunctionResourceData>,
    pub description: Option<String>,
    pub function_name: Option<String>,
    pub modify_time: Option<i64>,
    pub referenced_instances: Vec<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetFunctionResourceResult {
    0 "CreateTime" create_time: i64, 1 "Data" data: GetFunctionResourceData, 2 "Description" description: String,
    3 "FunctionName" function_name: String, 4 "ModifyTime" modify_time: i64,
    5 "ReferencedInstances" referenced_instances: Vec<String>, 6 "ResourceName" resource_name: String,
    7 "ResourceType" resource_type: String
} }

/// In the response of [`GetFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResourceData {
    pub content: Option<String>,
    pub generators: Vec<GetFunctionResourceGenerators>,
}
model! { GetFunctionResourceData {
    0 "Content" content: String, 1 "Generators" generators: Vec<GetFunctionResourceGenerators>
} }

/// In the response of [`GetFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResourceGenerators {
    pub generator: Option<String>,
    pub input: Option<GetFunctionResourceInput>,
    pub output: Option<String>,
}
model! { GetFunctionResourceGenerators {
    0 "Generator" generator: String, 1 "Input" input: GetFunctionResourceInput, 2 "Output" output: String
} }

/// In the response of [`GetFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResourceInput {
    pub features: Vec<GetFunctionResourceFeatures>,
}
model! { GetFunctionResourceInput {
    0 "Features" features: Vec<GetFunctionResourceFeatures>
} }

/// In the response of [`GetFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResourceFeatures {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetFunctionResourceFeatures {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// Gets function task: `GetFunctionTask` of `opensearch` 2017-12-25.
///
/// GET
/// `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}/tasks/{generation}`.
/// Reads only. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/GetFunctionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionTask {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub generation: String,
}
operation! {
    GetFunctionTask(app_group_identity: String, function_name: String, instance_name: String, generation: String)
    "GetFunctionTask" -> GetFunctionTaskOutput {
    0 "appGroupIdentity" app_group_identity, 1 "functionName" function_name, 2 "instanceName" instance_name,
    3 "generation" generation
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}/tasks/{generation}", } }

/// Response of [`GetFunctionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionTaskOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub result: Option<GetFunctionTaskResult>,
    pub status: Option<String>,
}
model! { GetFunctionTaskOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Result" result: GetFunctionTaskResult, 5 "Status" status: String
} }

/// In the response of [`GetFunctionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionTaskResult {
    pub end_time: Option<i64>,
    pub extend_info: Option<String>,
    pub function_name: Option<String>,
    pub generation: Option<String>,
    pub progress: Option<i64>,
    pub run_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetFunctionTaskResult {
    0 "EndTime" end_time: i64, 1 "ExtendInfo" extend_info: String, 2 "FunctionName" function_name: String,
    3 "Generation" generation: String, 4 "Progress" progress: i64, 5 "RunId" run_id: String,
    6 "StartTime" start_time: i64, 7 "Status" status: String
} }

/// Gets function version: `GetFunctionVersion` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/functions/{functionName}/versions/{versionId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/GetFunctionVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionVersion {
    /// Required.
    pub function_name: String,
    /// Required.
    pub version_id: i64,
}
operation! { GetFunctionVersion(function_name: String, version_id: i64)
    "GetFunctionVersion" -> GetFunctionVersionOutput {
    0 "functionName" function_name, 1 "versionId" version_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/functions/{functionName}/versions/{versionId}", } }

/// Response of [`GetFunctionVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionVersionOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub result: Option<GetFunctionVersionResult>,
    pub status: Option<String>,
}
model! { GetFunctionVersionOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Result" result: GetFunctionVersionResult, 5 "Status" status: String
} }

/// In the response of [`GetFunctionVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionVersionResult {
    pub function_name: Option<String>,
    pub function_type: Option<String>,
    pub model_type: Option<String>,
    pub version_config: Option<GetFunctionVersionVersionConfig>,
    pub version_id: Option<i64>,
    pub version_name: Option<String>,
}
model! { GetFunctionVersionResult {
    0 "FunctionName" function_name: String, 1 "FunctionType" function_type: String, 2 "ModelType" model_type: String,
    3 "VersionConfig" version_config: GetFunctionVersionVersionConfig, 4 "VersionId" version_id: i64,
    5 "VersionName" version_name: String
} }

/// In the response of [`GetFunctionVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionVersionVersionConfig {
    pub create_parameters: Vec<GetFunctionVersionCreateParameters>,
    pub depends: Vec<GetFunctionVersionDepends>,
    pub usage_parameters: Vec<GetFunctionVersionUsageParameters>,
}
model! { GetFunctionVersionVersionConfig {
    0 "CreateParameters" create_parameters: Vec<GetFunctionVersionCreateParameters>,
    1 "Depends" depends: Vec<GetFunctionVersionDepends>,
    2 "UsageParameters" usage_parameters: Vec<GetFunctionVersionUsageParameters>
} }

/// In the response of [`GetFunctionVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionVersionCreateParameters {
    pub name: Option<String>,
    pub required: Option<String>,
}
model! { GetFunctionVersionCreateParameters {
    0 "Name" name: String, 1 "Required" required: String
} }

/// In the response of [`GetFunctionVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionVersionDepends {
    pub condition: Option<String>,
    pub dependency: Option<String>,
    pub description: Option<String>,
}
model! { GetFunctionVersionDepends {
    0 "Condition" condition: String, 1 "Dependency" dependency: String, 2 "Description" description: String
} }

/// In the response of [`GetFunctionVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionVersionUsageParameters {
    pub name: Option<String>,
    pub required: Option<String>,
}
model! { GetFunctionVersionUsageParameters {
    0 "Name" name: String, 1 "Required" required: String
} }

/// Gets script file names: `GetScriptFileNames` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/file-names`. Reads
/// only. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/GetScriptFileNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScriptFileNames {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_version_id: String,
    /// Required.
    pub script_name: String,
}
operation! { GetScriptFileNames(app_group_identity: String, app_version_id: String, script_name: String)
    "GetScriptFileNames" -> GetScriptFileNamesOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/file-names", } }

/// Response of [`GetScriptFileNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScriptFileNamesOutput {
    pub result: Vec<GetScriptFileNamesResult>,
}
model! { GetScriptFileNamesOutput {
    0 "result" result: Vec<GetScriptFileNamesResult>
} }

/// In the response of [`GetScriptFileNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScriptFileNamesResult {
    pub create_time: Option<String>,
    pub file_name: Option<String>,
    pub modify_time: Option<String>,
    pub path_name: Option<String>,
}
model! { GetScriptFileNamesResult {
    0 "createTime" create_time: String, 1 "fileName" file_name: String, 2 "modifyTime" modify_time: String,
    3 "pathName" path_name: String
} }

/// Gets search strategy: `GetSearchStrategy` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies/{strategyName}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/GetSearchStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSearchStrategy {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: String,
    /// Required.
    pub strategy_name: String,
}
operation! { GetSearchStrategy(app_group_identity: String, app_id: String, strategy_name: String)
    "GetSearchStrategy" -> Empty {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "strategyName" strategy_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies/{strategyName}", } }

/// Response of [`GetSearchStrategy`]: empty.
pub type GetSearchStrategyOutput = Empty;

/// Gets sort script: `GetSortScript` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/GetSortScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSortScript {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_version_id: String,
    /// Required.
    pub script_name: String,
}
operation! { GetSortScript(app_group_identity: String, app_version_id: String, script_name: String)
    "GetSortScript" -> GetSortScriptOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}", } }

/// Response of [`GetSortScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSortScriptOutput {
    pub result: Option<GetSortScriptResult>,
}
model! { GetSortScriptOutput {
    0 "result" result: GetSortScriptResult
} }

/// In the response of [`GetSortScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSortScriptResult {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub modify_time: Option<String>,
    pub scope: Option<String>,
    pub script_name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetSortScriptResult {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "modifyTime" modify_time: String,
    3 "scope" scope: String, 4 "scriptName" script_name: String, 5 "status" status: String, 6 "type" r#type: String
} }

/// Gets sort script file: `GetSortScriptFile` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/files/src/{fileName}`.
/// Reads only. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/GetSortScriptFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSortScriptFile {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_version_id: String,
    /// Required.
    pub script_name: String,
    /// Required.
    pub file_name: String,
}
operation! {
    GetSortScriptFile(app_group_identity: String, app_version_id: String, script_name: String, file_name: String)
    "GetSortScriptFile" -> GetSortScriptFileOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name,
    3 "fileName" file_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/files/src/{fileName}", } }

/// Response of [`GetSortScriptFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSortScriptFileOutput {
    pub result: Option<GetSortScriptFileResult>,
}
model! { GetSortScriptFileOutput {
    0 "result" result: GetSortScriptFileResult
} }

/// In the response of [`GetSortScriptFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSortScriptFileResult {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub version: Option<i64>,
}
model! { GetSortScriptFileResult {
    0 "content" content: String, 1 "createTime" create_time: String, 2 "modifyTime" modify_time: String,
    3 "version" version: i64
} }

/// Lists ab test experiments: `ListABTestExperiments` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListABTestExperiments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestExperiments {
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
    /// Required. -1 to 999999999.
    pub group_id: i64,
}
operation! { ListABTestExperiments(app_group_identity: String, scene_id: i64, group_id: i64)
    "ListABTestExperiments" -> ListABTestExperimentsOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id, 2 "groupId" group_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments", } }

/// Response of [`ListABTestExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestExperimentsOutput {
    pub result: Vec<ListABTestExperimentsResult>,
}
model! { ListABTestExperimentsOutput {
    0 "result" result: Vec<ListABTestExperimentsResult>
} }

/// In the response of [`ListABTestExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestExperimentsResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub params: BTreeMap<String, Value>,
    pub traffic: Option<i64>,
    pub updated: Option<i64>,
}
model! { ListABTestExperimentsResult {
    0 "created" created: i64, 1 "id" id: String, 2 "name" name: String, 3 "online" online: bool,
    4 "params" params: BTreeMap<String, Value>, 5 "traffic" traffic: i64, 6 "updated" updated: i64
} }

/// Lists ab test fixed flow dividers: `ListABTestFixedFlowDividers` of `opensearch` 2017-12-25.
///
/// GET
/// `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}/fixed-flow-dividers`.
/// Reads only. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListABTestFixedFlowDividers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestFixedFlowDividers {
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
    /// Required. -1 to 999999999.
    pub group_id: i64,
    /// Required. -1 to 999999999.
    pub experiment_id: i64,
}
operation! { ListABTestFixedFlowDividers(app_group_identity: String, scene_id: i64, group_id: i64, experiment_id: i64)
    "ListABTestFixedFlowDividers" -> ListABTestFixedFlowDividersOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id, 2 "groupId" group_id, 3 "experimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}/fixed-flow-dividers", } }

/// Response of [`ListABTestFixedFlowDividers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestFixedFlowDividersOutput {
    pub result: Vec<String>,
}
model! { ListABTestFixedFlowDividersOutput {
    0 "result" result: Vec<String>
} }

/// Lists ab test groups: `ListABTestGroups` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListABTestGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestGroups {
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
}
operation! { ListABTestGroups(app_group_identity: String, scene_id: i64) "ListABTestGroups" -> ListABTestGroupsOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups", } }

/// Response of [`ListABTestGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestGroupsOutput {
    pub result: Vec<ListABTestGroupsResult>,
}
model! { ListABTestGroupsOutput {
    0 "result" result: Vec<ListABTestGroupsResult>
} }

/// In the response of [`ListABTestGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestGroupsResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub updated: Option<i64>,
}
model! { ListABTestGroupsResult {
    0 "created" created: i64, 1 "id" id: String, 2 "name" name: String, 3 "status" status: i64, 4 "updated" updated: i64
} }

/// Lists ab test scenes: `ListABTestScenes` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/scenes`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListABTestScenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestScenes {
    /// Required.
    pub app_group_identity: String,
}
operation! { ListABTestScenes(app_group_identity: String) "ListABTestScenes" -> ListABTestScenesOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes", } }

/// Response of [`ListABTestScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestScenesOutput {
    pub result: Vec<ListABTestScenesResult>,
}
model! { ListABTestScenesOutput {
    0 "result" result: Vec<ListABTestScenesResult>
} }

/// In the response of [`ListABTestScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestScenesResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub updated: Option<i64>,
    pub values: Vec<String>,
}
model! { ListABTestScenesResult {
    0 "created" created: i64, 1 "id" id: String, 2 "name" name: String, 3 "status" status: i64,
    4 "updated" updated: i64, 5 "values" values: Vec<String>
} }

/// Lists app groups: `ListAppGroups` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListAppGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppGroups {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub sort_by: Option<i64>,
    pub tags: Option<Vec<ListAppGroupsTags>>,
    pub r#type: Option<String>,
}
operation! { ListAppGroups() "ListAppGroups" -> ListAppGroupsOutput {
    0 "instanceId" instance_id: String, 1 "name" name: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "resourceGroupId" resource_group_id: String, 5 "sortBy" sort_by: i64,
    6 "tags" tags: Vec<ListAppGroupsTags>, 7 "type" r#type: String
} [
    Mark::new(6, Location::Default, Style::Json)
] { method: "GET", path: "/v4/openapi/app-groups", } }
paged! { ListAppGroups: ListAppGroupsResult = Number "pageNumber", "result" result, total "totalCount" }

/// In the request of [`ListAppGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAppGroupsTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`ListAppGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppGroupsOutput {
    pub result: Vec<ListAppGroupsResult>,
    pub total_count: Option<i64>,
}
model! { ListAppGroupsOutput {
    0 "result" result: Vec<ListAppGroupsResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListAppGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppGroupsResult {
    pub charge_type: Option<String>,
    pub charging_way: Option<i64>,
    pub commodity_code: Option<String>,
    pub created: Option<i64>,
    pub current_version: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub engine_type: Option<String>,
    pub expire_on: Option<String>,
    pub has_pending_quota_review_task: Option<i64>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub locked_by_expiration: Option<i64>,
    pub name: Option<String>,
    pub produced: Option<i64>,
    pub project_id: Option<String>,
    pub quota: Option<ListAppGroupsQuota>,
    pub status: Option<String>,
    pub switched_time: Option<i64>,
    pub tags: Vec<ListAppGroupsResultTags>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { ListAppGroupsResult {
    0 "chargeType" charge_type: String, 1 "chargingWay" charging_way: i64, 2 "commodityCode" commodity_code: String,
    3 "created" created: i64, 4 "currentVersion" current_version: String, 5 "description" description: String,
    6 "domain" domain: String, 7 "engineType" engine_type: String, 8 "expireOn" expire_on: String,
    9 "hasPendingQuotaReviewTask" has_pending_quota_review_task: i64, 10 "id" id: String,
    11 "instanceId" instance_id: String, 12 "lockMode" lock_mode: String,
    13 "lockedByExpiration" locked_by_expiration: i64, 14 "name" name: String, 15 "produced" produced: i64,
    16 "projectId" project_id: String, 17 "quota" quota: ListAppGroupsQuota, 18 "status" status: String,
    19 "switchedTime" switched_time: i64, 20 "tags" tags: Vec<ListAppGroupsResultTags>, 21 "type" r#type: String,
    22 "updated" updated: i64
} }

/// In the response of [`ListAppGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppGroupsQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { ListAppGroupsQuota {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "spec" spec: String
} }

/// In the response of [`ListAppGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppGroupsResultTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAppGroupsResultTags {
    0 "key" key: String, 1 "value" value: String
} }

/// Lists data collections: `ListDataCollections` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/data-collections`. Reads only. Pages by page number (`pageNumber`).
/// See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListDataCollections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCollections {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub app_group_identity: String,
}
operation! { ListDataCollections(app_group_identity: String) "ListDataCollections" -> ListDataCollectionsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "appGroupIdentity" app_group_identity
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/data-collections", } }
paged! { ListDataCollections: ListDataCollectionsResult = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListDataCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCollectionsOutput {
    pub result: Vec<ListDataCollectionsResult>,
    pub total_count: Option<i64>,
}
model! { ListDataCollectionsOutput {
    0 "result" result: Vec<ListDataCollectionsResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListDataCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCollectionsResult {
    pub created: Option<i64>,
    pub data_collection_type: Option<String>,
    pub id: Option<String>,
    pub industry_name: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub sundial_id: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { ListDataCollectionsResult {
    0 "created" created: i64, 1 "dataCollectionType" data_collection_type: String, 2 "id" id: String,
    3 "industryName" industry_name: String, 4 "name" name: String, 5 "status" status: i64,
    6 "sundialId" sundial_id: String, 7 "type" r#type: String, 8 "updated" updated: i64
} }

/// Lists data source table fields: `ListDataSourceTableFields` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/assist/data-sources/{dataSourceType}/fields`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListDataSourceTableFields>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTableFields {
    /// Required.
    pub params: String,
    pub raw_type: Option<bool>,
    /// Required.
    pub data_source_type: String,
}
operation! { ListDataSourceTableFields(params: String, data_source_type: String)
    "ListDataSourceTableFields" -> ListDataSourceTableFieldsOutput {
    0 "params" params, 1 "rawType" raw_type: bool, 2 "dataSourceType" data_source_type
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/assist/data-sources/{dataSourceType}/fields", } }

/// Response of [`ListDataSourceTableFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTableFieldsOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ListDataSourceTableFieldsOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Lists data source tables: `ListDataSourceTables` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/assist/data-sources/{dataSourceType}/tables`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListDataSourceTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTables {
    /// Required.
    pub params: String,
    /// Required.
    pub data_source_type: String,
}
operation! { ListDataSourceTables(params: String, data_source_type: String)
    "ListDataSourceTables" -> ListDataSourceTablesOutput {
    0 "params" params, 1 "dataSourceType" data_source_type
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/assist/data-sources/{dataSourceType}/tables", } }

/// Response of [`ListDataSourceTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTablesOutput {
    pub result: Vec<String>,
}
model! { ListDataSourceTablesOutput {
    0 "result" result: Vec<String>
} }

/// Lists elastic plans: `ListElasticPlans` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListElasticPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticPlans {
    pub enabled: Option<bool>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub app_group_identity: String,
}
operation! { ListElasticPlans(app_group_identity: String) "ListElasticPlans" -> ListElasticPlansOutput {
    0 "enabled" enabled: bool, 1 "maxResults" max_results: i64, 2 "name" name: String, 3 "nextToken" next_token: String,
    4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64, 6 "appGroupIdentity" app_group_identity
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans", } }
paged! { ListElasticPlans: ListElasticPlansResult = Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ListElasticPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticPlansOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub result: Vec<ListElasticPlansResult>,
    pub total_count: Option<i64>,
}
model! { ListElasticPlansOutput {
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "maxResults" max_results: i64, 3 "message" message: String,
    4 "nextToken" next_token: String, 5 "result" result: Vec<ListElasticPlansResult>, 6 "totalCount" total_count: i64
} }

/// In the response of [`ListElasticPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticPlansResult {
    pub app_group_id: Option<String>,
    pub created: Option<i64>,
    pub custom_dates: Vec<String>,
    pub description: Option<String>,
    pub elastic_lcu: Option<i64>,
    pub enabled: Option<bool>,
    pub end_hour: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub schedule_type: Option<String>,
    pub start_hour: Option<i64>,
    pub updated: Option<i64>,
}
model! { ListElasticPlansResult {
    0 "appGroupId" app_group_id: String, 1 "created" created: i64, 2 "customDates" custom_dates: Vec<String>,
    3 "description" description: String, 4 "elasticLcu" elastic_lcu: i64, 5 "enabled" enabled: bool,
    6 "endHour" end_hour: i64, 7 "id" id: i64, 8 "name" name: String, 9 "scheduleType" schedule_type: String,
    10 "startHour" start_hour: i64, 11 "updated" updated: i64
} }

/// Lists first ranks: `ListFirstRanks` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListFirstRanks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirstRanks {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
}
operation! { ListFirstRanks(app_group_identity: String, app_id: i64) "ListFirstRanks" -> ListFirstRanksOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks", } }

/// Response of [`ListFirstRanks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirstRanksOutput {
    pub result: Vec<ListFirstRanksResult>,
}
model! { ListFirstRanksOutput {
    0 "result" result: Vec<ListFirstRanksResult>
} }

/// In the response of [`ListFirstRanks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirstRanksResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub description: Option<String>,
    pub meta: Vec<ListFirstRanksMeta>,
    pub name: Option<String>,
    pub updated: Option<i64>,
}
model! { ListFirstRanksResult {
    0 "active" active: bool, 1 "created" created: i64, 2 "description" description: String,
    3 "meta" meta: Vec<ListFirstRanksMeta>, 4 "name" name: String, 5 "updated" updated: i64
} }

/// In the response of [`ListFirstRanks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirstRanksMeta {
    pub arg: Option<String>,
    pub attribute: Option<String>,
    pub weight: Option<i64>,
}
model! { ListFirstRanksMeta {
    0 "arg" arg: String, 1 "attribute" attribute: String, 2 "weight" weight: i64
} }

/// Lists function instances: `ListFunctionInstances` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances`. Reads only. Pages by page number
/// (`pageNumber`). See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListFunctionInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstances {
    pub function_type: Option<String>,
    pub model_type: Option<String>,
    pub output: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub source: Option<String>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
}
operation! { ListFunctionInstances(app_group_identity: String, function_name: String)
    "ListFunctionInstances" -> ListFunctionInstancesOutput {
    0 "functionType" function_type: String, 1 "modelType" model_type: String, 2 "output" output: String,
    3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64, 5 "source" source: String,
    6 "appGroupIdentity" app_group_identity, 7 "functionName" function_name
} [
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances", } }
paged! { ListFunctionInstances: ListFunctionInstancesResult = Number "pageNumber", "Result" result, total "TotalCount" }

/// Response of [`ListFunctionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub result: Vec<ListFunctionInstancesResult>,
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFunctionInstancesOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Result" result: Vec<ListFunctionInstancesResult>, 5 "Status" status: String, 6 "TotalCount" total_count: i64
} }

/// In the response of [`ListFunctionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesResult {
    pub belongs: Option<ListFunctionInstancesBelongs>,
    pub create_parameters: Vec<ListFunctionInstancesCreateParameters>,
    pub create_time: Option<i64>,
    pub cron: Option<String>,
    pub description: Option<String>,
    pub extend_info: Option<String>,
    pub function_name: Option<String>,
    pub function_type: Option<String>,
    pub instance_name: Option<String>,
    pub model_type: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub usage_parameters: Vec<ListFunctionInstancesUsageParameters>,
    pub version_id: Option<i64>,
}
model! { ListFunctionInstancesResult {
    0 "Belongs" belongs: ListFunctionInstancesBelongs,
    1 "CreateParameters" create_parameters: Vec<ListFunctionInstancesCreateParameters>, 2 "CreateTime" create_time: i64,
    3 "Cron" cron: String, 4 "Description" description: String, 5 "ExtendInfo" extend_info: String,
    6 "FunctionName" function_name: String, 7 "FunctionType" function_type: String,
    8 "InstanceName" instance_name: String, 9 "ModelType" model_type: String, 10 "Source" source: String,
    11 "Status" status: String, 12 "UsageParameters" usage_parameters: Vec<ListFunctionInstancesUsageParameters>,
    13 "VersionId" version_id: i64
} }

/// In the response of [`ListFunctionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesBelongs {
    pub category: Option<String>,
    pub domain: Option<String>,
    pub language: Option<String>,
}
model! { ListFunctionInstancesBelongs {
    0 "Category" category: String, 1 "Domain" domain: String, 2 "Language" language: String
} }

/// In the response of [`ListFunctionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListFunctionInstancesCreateParameters {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`ListFunctionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesUsageParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListFunctionInstancesUsageParameters {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Lists function resources: `ListFunctionResources` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources`. Reads only. Pages by page number
/// (`pageNumber`). See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListFunctionResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResources {
    pub output: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_type: Option<String>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
}
operation! { ListFunctionResources(app_group_identity: String, function_name: String)
    "ListFunctionResources" -> ListFunctionResourcesOutput {
    0 "output" output: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "resourceType" resource_type: String, 4 "appGroupIdentity" app_group_identity, 5 "functionName" function_name
} [
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources", } }
paged! { ListFunctionResources: ListFunctionResourcesResult = Number "pageNumber", "Result" result, total "TotalCount" }

/// Response of [`ListFunctionResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResourcesOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<f64>,
    pub message: Option<String>,
    pub result: Vec<ListFunctionResourcesResult>,
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFunctionResourcesOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: f64, 3 "Message" message: String,
    4 "Result" result: Vec<ListFunctionResourcesResult>, 5 "Status" status: String, 6 "TotalCount" total_count: i64
} }

/// In the response of [`ListFunctionResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResourcesResult {
    pub create_time: Option<i64>,
    pub data: Option<ListFunctionResourcesData>,
    pub description: Option<String>,
    pub function_name: Option<String>,
    pub modify_time: Option<i64>,
    pub referenced_instances: Vec<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { ListFunctionResourcesResult {
    0 "CreateTime" create_time: i64, 1 "Data" data: ListFunctionResourcesData, 2 "Description" description: String,
    3 "FunctionName" function_name: String, 4 "ModifyTime" modify_time: i64,
    5 "ReferencedInstances" referenced_instances: Vec<String>, 6 "ResourceName" resource_name: String,
    7 "ResourceType" resource_type: String
} }

/// In the response of [`ListFunctionResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResourcesData {
    pub content: Option<String>,
    pub generators: Vec<ListFunctionResourcesGenerators>,
}
model! { ListFunctionResourcesData {
    0 "Content" content: String, 1 "Generators" generators: Vec<ListFunctionResourcesGenerators>
} }

/// In the response of [`ListFunctionResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResourcesGenerators {
    pub generator: Option<String>,
    pub input: Option<ListFunctionResourcesInput>,
    pub output: Option<String>,
}
model! { ListFunctionResourcesGenerators {
    0 "Generator" generator: String, 1 "Input" input: ListFunctionResourcesInput, 2 "Output" output: String
} }

/// In the response of [`ListFunctionResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResourcesInput {
    pub features: Vec<ListFunctionResourcesFeatures>,
}
model! { ListFunctionResourcesInput {
    0 "Features" features: Vec<ListFunctionResourcesFeatures>
} }

/// In the response of [`ListFunctionResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResourcesFeatures {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListFunctionResourcesFeatures {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// Lists function tasks: `ListFunctionTasks` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}/tasks`. Reads only.
/// Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListFunctionTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionTasks {
    pub end_time: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { ListFunctionTasks(app_group_identity: String, function_name: String, instance_name: String)
    "ListFunctionTasks" -> ListFunctionTasksOutput {
    0 "endTime" end_time: i64, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "startTime" start_time: i64, 4 "status" status: String, 5 "appGroupIdentity" app_group_identity,
    6 "functionName" function_name, 7 "instanceName" instance_name
} [
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
]
    { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}/tasks", } }
paged! { ListFunctionTasks: ListFunctionTasksResult = Number "pageNumber", "Result" result, total "TotalCount" }

/// Response of [`ListFunctionTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionTasksOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub result: Vec<ListFunctionTasksResult>,
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFunctionTasksOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Result" result: Vec<ListFunctionTasksResult>, 5 "Status" status: String, 6 "TotalCount" total_count: i64
} }

/// In the response of [`ListFunctionTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionTasksResult {
    pub end_time: Option<i64>,
    pub extend_info: Option<String>,
    pub function_name: Option<String>,
    pub generation: Option<String>,
    pub progress: Option<i64>,
    pub run_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { ListFunctionTasksResult {
    0 "EndTime" end_time: i64, 1 "ExtendInfo" extend_info: String, 2 "FunctionName" function_name: String,
    3 "Generation" generation: String, 4 "Progress" progress: i64, 5 "RunId" run_id: String,
    6 "StartTime" start_time: i64, 7 "Status" status: String
} }

/// Lists intervention dictionaries: `ListInterventionDictionaries` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/intervention-dictionaries`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListInterventionDictionaries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaries {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub types: Option<String>,
}
operation! { ListInterventionDictionaries() "ListInterventionDictionaries" -> ListInterventionDictionariesOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "types" types: String
} { method: "GET", path: "/v4/openapi/intervention-dictionaries", } }
paged! { ListInterventionDictionaries: ListInterventionDictionariesResult =
    Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListInterventionDictionaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionariesOutput {
    pub result: Vec<ListInterventionDictionariesResult>,
    pub total_count: Option<i64>,
}
model! { ListInterventionDictionariesOutput {
    0 "result" result: Vec<ListInterventionDictionariesResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListInterventionDictionaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionariesResult {
    pub analyzer: Option<String>,
    pub created: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { ListInterventionDictionariesResult {
    0 "analyzer" analyzer: String, 1 "created" created: i64, 2 "id" id: i64, 3 "name" name: String,
    4 "type" r#type: String, 5 "updated" updated: i64
} }

/// Lists intervention dictionary entries: `ListInterventionDictionaryEntries` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/intervention-dictionaries/{name}/entries`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListInterventionDictionaryEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryEntries {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub word: Option<String>,
    /// Required.
    pub name: String,
}
operation! { ListInterventionDictionaryEntries(name: String)
    "ListInterventionDictionaryEntries" -> ListInterventionDictionaryEntriesOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "word" word: String, 3 "name" name
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/intervention-dictionaries/{name}/entries", } }
paged! { ListInterventionDictionaryEntries: ListInterventionDictionaryEntriesResult =
    Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListInterventionDictionaryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryEntriesOutput {
    pub result: Vec<ListInterventionDictionaryEntriesResult>,
    pub total_count: Option<i64>,
}
model! { ListInterventionDictionaryEntriesOutput {
    0 "result" result: Vec<ListInterventionDictionaryEntriesResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListInterventionDictionaryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryEntriesResult {
    pub cmd: Option<String>,
    pub created: Option<i64>,
    pub relevance: BTreeMap<String, Value>,
    pub status: Option<String>,
    pub tokens: Vec<ListInterventionDictionaryEntriesTokens>,
    pub updated: Option<i64>,
    pub word: Option<String>,
}
model! { ListInterventionDictionaryEntriesResult {
    0 "cmd" cmd: String, 1 "created" created: i64, 2 "relevance" relevance: BTreeMap<String, Value>,
    3 "status" status: String, 4 "tokens" tokens: Vec<ListInterventionDictionaryEntriesTokens>,
    5 "updated" updated: i64, 6 "word" word: String
} }

/// In the response of [`ListInterventionDictionaryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryEntriesTokens {
    pub order: Option<i64>,
    pub tag: Option<String>,
    pub tag_label: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { ListInterventionDictionaryEntriesTokens {
    0 "order" order: i64, 1 "tag" tag: String, 2 "tagLabel" tag_label: String, 3 "token" token: Secret
} }

/// Lists intervention dictionary ner results: `ListInterventionDictionaryNerResults` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/intervention-dictionaries/{name}/ner-results`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListInterventionDictionaryNerResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryNerResults {
    /// Required.
    pub query: String,
    /// Required.
    pub name: String,
}
operation! { ListInterventionDictionaryNerResults(query: String, name: String)
    "ListInterventionDictionaryNerResults" -> ListInterventionDictionaryNerResultsOutput {
    0 "query" query, 1 "name" name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/intervention-dictionaries/{name}/ner-results", } }

/// Response of [`ListInterventionDictionaryNerResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryNerResultsOutput {
    pub result: Vec<ListInterventionDictionaryNerResultsResult>,
}
model! { ListInterventionDictionaryNerResultsOutput {
    0 "result" result: Vec<ListInterventionDictionaryNerResultsResult>
} }

/// In the response of [`ListInterventionDictionaryNerResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryNerResultsResult {
    pub order: Option<i64>,
    pub tag: Option<String>,
    pub tag_label: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { ListInterventionDictionaryNerResultsResult {
    0 "order" order: i64, 1 "tag" tag: String, 2 "tagLabel" tag_label: String, 3 "token" token: Secret
} }

/// Lists intervention dictionary related entities: `ListInterventionDictionaryRelatedEntities` of `opensearch`
/// 2017-12-25.
///
/// GET `/v4/openapi/intervention-dictionaries/{name}/related`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListInterventionDictionaryRelatedEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryRelatedEntities {
    /// Required.
    pub name: String,
}
operation! { ListInterventionDictionaryRelatedEntities(name: String)
    "ListInterventionDictionaryRelatedEntities" -> ListInterventionDictionaryRelatedEntitiesOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/intervention-dictionaries/{name}/related", } }

/// Response of [`ListInterventionDictionaryRelatedEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryRelatedEntitiesOutput {
    pub result: Vec<BTreeMap<String, Value>>,
}
model! { ListInterventionDictionaryRelatedEntitiesOutput {
    0 "result" result: Vec<BTreeMap<String, Value>>
} }

/// Lists proceedings: `ListProceedings` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/proceedings`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListProceedings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProceedings {
    pub filter_finished: Option<bool>,
    /// Required.
    pub app_group_identity: String,
}
operation! { ListProceedings(app_group_identity: String) "ListProceedings" -> Empty {
    0 "filterFinished" filter_finished: bool, 1 "appGroupIdentity" app_group_identity
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/proceedings", } }

/// Response of [`ListProceedings`]: empty.
pub type ListProceedingsOutput = Empty;

/// Lists query processor analyzer results: `ListQueryProcessorAnalyzerResults` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors/{name}/analyze`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListQueryProcessorAnalyzerResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorAnalyzerResults {
    /// Required.
    pub text: String,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: String,
    /// Required.
    pub name: String,
}
operation! { ListQueryProcessorAnalyzerResults(text: String, app_group_identity: String, app_id: String, name: String)
    "ListQueryProcessorAnalyzerResults" -> ListQueryProcessorAnalyzerResultsOutput {
    0 "text" text, 1 "appGroupIdentity" app_group_identity, 2 "appId" app_id, 3 "name" name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors/{name}/analyze", } }

/// Response of [`ListQueryProcessorAnalyzerResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorAnalyzerResultsOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ListQueryProcessorAnalyzerResultsOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Lists query processor ners: `ListQueryProcessorNers` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/query-processor/ner/default-priorities`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListQueryProcessorNers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorNers {
    pub domain: Option<String>,
}
operation! { ListQueryProcessorNers() "ListQueryProcessorNers" -> ListQueryProcessorNersOutput {
    0 "domain" domain: String
} { method: "GET", path: "/v4/openapi/query-processor/ner/default-priorities", } }

/// Response of [`ListQueryProcessorNers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorNersOutput {
    pub result: Vec<ListQueryProcessorNersResult>,
}
model! { ListQueryProcessorNersOutput {
    0 "result" result: Vec<ListQueryProcessorNersResult>
} }

/// In the response of [`ListQueryProcessorNers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorNersResult {
    pub label: Option<String>,
    pub order: Option<i64>,
    pub priority: Option<String>,
    pub tag: Option<String>,
}
model! { ListQueryProcessorNersResult {
    0 "label" label: String, 1 "order" order: i64, 2 "priority" priority: String, 3 "tag" tag: String
} }

/// Lists query processors: `ListQueryProcessors` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListQueryProcessors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessors {
    pub is_active: Option<i64>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
}
operation! { ListQueryProcessors(app_group_identity: String, app_id: i64)
    "ListQueryProcessors" -> ListQueryProcessorsOutput {
    0 "isActive" is_active: i64, 1 "appGroupIdentity" app_group_identity, 2 "appId" app_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors", } }

/// Response of [`ListQueryProcessors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorsOutput {
    pub result: Vec<ListQueryProcessorsResult>,
}
model! { ListQueryProcessorsOutput {
    0 "result" result: Vec<ListQueryProcessorsResult>
} }

/// In the response of [`ListQueryProcessors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorsResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub domain: Option<String>,
    pub indexes: Vec<String>,
    pub name: Option<String>,
    pub processors: Vec<BTreeMap<String, Value>>,
    pub updated: Option<i64>,
}
model! { ListQueryProcessorsResult {
    0 "active" active: bool, 1 "created" created: i64, 2 "domain" domain: String, 3 "indexes" indexes: Vec<String>,
    4 "name" name: String, 5 "processors" processors: Vec<BTreeMap<String, Value>>, 6 "updated" updated: i64
} }

/// Lists quota review tasks: `ListQuotaReviewTasks` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/quota-review-tasks`. Reads only. Pages by page number (`pageNumber`).
/// See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListQuotaReviewTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaReviewTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub app_group_identity: String,
}
operation! { ListQuotaReviewTasks(app_group_identity: String) "ListQuotaReviewTasks" -> ListQuotaReviewTasksOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "appGroupIdentity" app_group_identity
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/quota-review-tasks", } }
paged! { ListQuotaReviewTasks: ListQuotaReviewTasksResult = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListQuotaReviewTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaReviewTasksOutput {
    pub result: Vec<ListQuotaReviewTasksResult>,
    pub total_count: Option<i64>,
}
model! { ListQuotaReviewTasksOutput {
    0 "result" result: Vec<ListQuotaReviewTasksResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListQuotaReviewTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaReviewTasksResult {
    pub app_group_id: Option<i64>,
    pub app_group_name: Option<String>,
    pub app_group_type: Option<String>,
    pub approved: Option<bool>,
    pub available: Option<bool>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub memo: Option<String>,
    pub new_compute_resource: Option<i64>,
    pub new_soc_size: Option<i64>,
    pub new_spec: Option<String>,
    pub old_compute_resource: Option<i64>,
    pub old_doc_size: Option<i64>,
    pub old_spec: Option<String>,
    pub pending: Option<bool>,
}
model! { ListQuotaReviewTasksResult {
    0 "appGroupId" app_group_id: i64, 1 "appGroupName" app_group_name: String, 2 "appGroupType" app_group_type: String,
    3 "approved" approved: bool, 4 "available" available: bool, 5 "gmtCreate" gmt_create: String,
    6 "gmtModified" gmt_modified: String, 7 "id" id: i64, 8 "memo" memo: String,
    9 "newComputeResource" new_compute_resource: i64, 10 "newSocSize" new_soc_size: i64, 11 "newSpec" new_spec: String,
    12 "oldComputeResource" old_compute_resource: i64, 13 "oldDocSize" old_doc_size: i64, 14 "oldSpec" old_spec: String,
    15 "pending" pending: bool
} }

/// Lists scheduled tasks: `ListScheduledTasks` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks`. Reads only. Pages by page number (`pageNumber`).
/// See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListScheduledTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub r#type: Option<String>,
    /// Required.
    pub app_group_identity: String,
}
operation! { ListScheduledTasks(app_group_identity: String) "ListScheduledTasks" -> ListScheduledTasksOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "type" r#type: String,
    3 "appGroupIdentity" app_group_identity
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks", } }
paged! { ListScheduledTasks: BTreeMap<String, Value> = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListScheduledTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledTasksOutput {
    pub result: Vec<BTreeMap<String, Value>>,
    pub total_count: Option<i64>,
}
model! { ListScheduledTasksOutput {
    0 "result" result: Vec<BTreeMap<String, Value>>, 1 "totalCount" total_count: i64
} }

/// Lists search strategies: `ListSearchStrategies` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListSearchStrategies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchStrategies {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: String,
}
operation! { ListSearchStrategies(app_group_identity: String, app_id: String) "ListSearchStrategies" -> Empty {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies", } }

/// Response of [`ListSearchStrategies`]: empty.
pub type ListSearchStrategiesOutput = Empty;

/// Lists second ranks: `ListSecondRanks` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListSecondRanks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecondRanks {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
}
operation! { ListSecondRanks(app_group_identity: String, app_id: i64) "ListSecondRanks" -> ListSecondRanksOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks", } }

/// Response of [`ListSecondRanks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecondRanksOutput {
    pub result: Vec<ListSecondRanksResult>,
    pub total_count: Option<i64>,
}
model! { ListSecondRanksOutput {
    0 "result" result: Vec<ListSecondRanksResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListSecondRanks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecondRanksResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub is_default: Option<String>,
    pub is_sys: Option<String>,
    pub meta: Option<String>,
    pub name: Option<String>,
    pub updated: Option<i64>,
}
model! { ListSecondRanksResult {
    0 "active" active: bool, 1 "created" created: i64, 2 "description" description: String, 3 "id" id: String,
    4 "isDefault" is_default: String, 5 "isSys" is_sys: String, 6 "meta" meta: String, 7 "name" name: String,
    8 "updated" updated: i64
} }

/// Lists slow query categories: `ListSlowQueryCategories` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/categories`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListSlowQueryCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowQueryCategories {
    /// Required.
    pub app_group_identity: String,
}
operation! { ListSlowQueryCategories(app_group_identity: String)
    "ListSlowQueryCategories" -> ListSlowQueryCategoriesOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/categories", } }

/// Response of [`ListSlowQueryCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowQueryCategoriesOutput {
    pub result: Option<ListSlowQueryCategoriesResult>,
}
model! { ListSlowQueryCategoriesOutput {
    0 "result" result: ListSlowQueryCategoriesResult
} }

/// In the response of [`ListSlowQueryCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowQueryCategoriesResult {
    pub analyze_status: Option<String>,
    pub end: Option<i64>,
    pub start: Option<i64>,
}
model! { ListSlowQueryCategoriesResult {
    0 "analyzeStatus" analyze_status: String, 1 "end" end: i64, 2 "start" start: i64
} }

/// Lists slow query queries: `ListSlowQueryQueries` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/categories/{categoryIndex}/queries`. Reads
/// only. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListSlowQueryQueries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowQueryQueries {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub category_index: String,
}
operation! { ListSlowQueryQueries(app_group_identity: String, category_index: String)
    "ListSlowQueryQueries" -> ListSlowQueryQueriesOutput {
    0 "appGroupIdentity" app_group_identity, 1 "categoryIndex" category_index
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
]
    { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/categories/{categoryIndex}/queries", } }

/// Response of [`ListSlowQueryQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowQueryQueriesOutput {
    pub result: Option<ListSlowQueryQueriesResult>,
}
model! { ListSlowQueryQueriesOutput {
    0 "result" result: ListSlowQueryQueriesResult
} }

/// In the response of [`ListSlowQueryQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowQueryQueriesResult {
    pub app_query: Option<String>,
    pub end: Option<i64>,
    pub index: Option<i64>,
    pub start: Option<i64>,
}
model! { ListSlowQueryQueriesResult {
    0 "appQuery" app_query: String, 1 "end" end: i64, 2 "index" index: i64, 3 "start" start: i64
} }

/// Lists sort expressions: `ListSortExpressions` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/sort-expressions`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListSortExpressions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSortExpressions {
    /// Required.
    pub app_group_identity: String,
    /// Required. 1 to 999999999.
    pub app_id: i64,
}
operation! { ListSortExpressions(app_group_identity: String, app_id: i64)
    "ListSortExpressions" -> ListSortExpressionsOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/sort-expressions", } }

/// Response of [`ListSortExpressions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSortExpressionsOutput {
    pub result: Vec<ListSortExpressionsResult>,
}
model! { ListSortExpressionsOutput {
    0 "result" result: Vec<ListSortExpressionsResult>
} }

/// In the response of [`ListSortExpressions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSortExpressionsResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub updated: Option<i64>,
}
model! { ListSortExpressionsResult {
    0 "active" active: bool, 1 "created" created: i64, 2 "description" description: String, 3 "name" name: String,
    4 "updated" updated: i64
} }

/// Lists sort scripts: `ListSortScripts` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListSortScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSortScripts {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_version_id: String,
}
operation! { ListSortScripts(app_group_identity: String, app_version_id: String)
    "ListSortScripts" -> ListSortScriptsOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts", } }

/// Response of [`ListSortScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSortScriptsOutput {
    pub result: Vec<ListSortScriptsResult>,
}
model! { ListSortScriptsOutput {
    0 "result" result: Vec<ListSortScriptsResult>
} }

/// In the response of [`ListSortScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSortScriptsResult {
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub scope: Option<String>,
    pub script_name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListSortScriptsResult {
    0 "createTime" create_time: String, 1 "modifyTime" modify_time: String, 2 "scope" scope: String,
    3 "scriptName" script_name: String, 4 "status" status: String, 5 "type" r#type: String
} }

/// Lists statistic logs: `ListStatisticLogs` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/statistic-logs/{moduleName}`. Reads only. Pages by page number
/// (`pageNumber`). See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListStatisticLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatisticLogs {
    pub columns: Option<String>,
    pub distinct: Option<bool>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 10000.
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub sort_by: Option<String>,
    /// 0 to 9999999999.
    pub start_time: Option<i64>,
    /// 0 to 9999999999.
    pub stop_time: Option<i64>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub module_name: String,
}
operation! { ListStatisticLogs(app_group_identity: String, module_name: String)
    "ListStatisticLogs" -> ListStatisticLogsOutput {
    0 "columns" columns: String, 1 "distinct" distinct: bool, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "query" query: String, 5 "sortBy" sort_by: String, 6 "startTime" start_time: i64,
    7 "stopTime" stop_time: i64, 8 "appGroupIdentity" app_group_identity, 9 "moduleName" module_name
} [
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/statistic-logs/{moduleName}", } }
paged! { ListStatisticLogs: BTreeMap<String, Value> = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListStatisticLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatisticLogsOutput {
    pub result: Vec<BTreeMap<String, Value>>,
    pub total_count: Option<i64>,
}
model! { ListStatisticLogsOutput {
    0 "result" result: Vec<BTreeMap<String, Value>>, 1 "totalCount" total_count: i64
} }

/// Lists statistic report: `ListStatisticReport` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/app-groups/{appGroupIdentity}/statistic-report/{moduleName}`. Reads only. Pages by page number
/// (`pageNumber`). See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListStatisticReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatisticReport {
    pub columns: Option<String>,
    /// 0 to 9999999999.
    pub end_time: Option<i64>,
    /// 1 to 100.
    pub page_number: Option<i64>,
    /// 1 to 10000.
    pub page_size: Option<i64>,
    pub query: Option<String>,
    /// 0 to 9999999999.
    pub start_time: Option<i64>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub module_name: String,
}
operation! { ListStatisticReport(app_group_identity: String, module_name: String)
    "ListStatisticReport" -> ListStatisticReportOutput {
    0 "columns" columns: String, 1 "endTime" end_time: i64, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "query" query: String, 5 "startTime" start_time: i64,
    6 "appGroupIdentity" app_group_identity, 7 "moduleName" module_name
} [
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/statistic-report/{moduleName}", } }
paged! { ListStatisticReport: BTreeMap<String, Value> = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListStatisticReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatisticReportOutput {
    pub result: Vec<BTreeMap<String, Value>>,
    pub total_count: Option<i64>,
}
model! { ListStatisticReportOutput {
    0 "result" result: Vec<BTreeMap<String, Value>>, 1 "totalCount" total_count: i64
} }

/// Lists tag resources: `ListTagResources` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/resource-tags`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "nextToken" next_token: String, 1 "resourceId" resource_id: Vec<String>, 2 "resourceType" resource_type,
    3 "tag" tag: Vec<ListTagResourcesTag>
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] { method: "GET", path: "/v4/openapi/resource-tags", } }
paged! { ListTagResources: ListTagResourcesResult = Token "nextToken", "result" result, next "nextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub result: Vec<ListTagResourcesResult>,
}
model! { ListTagResourcesOutput {
    0 "nextToken" next_token: String, 1 "result" result: Vec<ListTagResourcesResult>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesResult {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesResult {
    0 "resourceId" resource_id: String, 1 "resourceType" resource_type: String, 2 "tagKey" tag_key: String,
    3 "tagValue" tag_value: String
} }

/// Lists user analyzer entries: `ListUserAnalyzerEntries` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/user-analyzers/{name}/entries`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListUserAnalyzerEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAnalyzerEntries {
    /// -1 to 999999999.
    pub page_number: Option<i64>,
    /// -1 to 999999999.
    pub page_size: Option<i64>,
    pub word: Option<String>,
    /// Required.
    pub name: String,
}
operation! { ListUserAnalyzerEntries(name: String) "ListUserAnalyzerEntries" -> ListUserAnalyzerEntriesOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "word" word: String, 3 "name" name
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v4/openapi/user-analyzers/{name}/entries", } }

/// Response of [`ListUserAnalyzerEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAnalyzerEntriesOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ListUserAnalyzerEntriesOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Lists user analyzers: `ListUserAnalyzers` of `opensearch` 2017-12-25.
///
/// GET `/v4/openapi/user-analyzers`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ListUserAnalyzers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAnalyzers {
    /// -1 to 999999999.
    pub page_number: Option<i64>,
    /// -1 to 999999999.
    pub page_size: Option<i64>,
}
operation! { ListUserAnalyzers() "ListUserAnalyzers" -> ListUserAnalyzersOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64
} { method: "GET", path: "/v4/openapi/user-analyzers", } }
paged! { ListUserAnalyzers: ListUserAnalyzersResult = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListUserAnalyzers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAnalyzersOutput {
    pub result: Vec<ListUserAnalyzersResult>,
    pub total_count: Option<i64>,
}
model! { ListUserAnalyzersOutput {
    0 "result" result: Vec<ListUserAnalyzersResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListUserAnalyzers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAnalyzersResult {
    pub available: Option<bool>,
    pub business: Option<String>,
    pub created: Option<i64>,
    pub dicts: Vec<ListUserAnalyzersDicts>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub updated: Option<i64>,
}
model! { ListUserAnalyzersResult {
    0 "available" available: bool, 1 "business" business: String, 2 "created" created: i64,
    3 "dicts" dicts: Vec<ListUserAnalyzersDicts>, 4 "id" id: String, 5 "name" name: String, 6 "updated" updated: i64
} }

/// In the response of [`ListUserAnalyzers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAnalyzersDicts {
    pub available: Option<bool>,
    pub created: Option<i64>,
    pub entries_count: Option<i64>,
    pub entries_limit: Option<i64>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { ListUserAnalyzersDicts {
    0 "available" available: bool, 1 "created" created: i64, 2 "entriesCount" entries_count: i64,
    3 "entriesLimit" entries_limit: i64, 4 "id" id: String, 5 "type" r#type: String, 6 "updated" updated: i64
} }

/// Modifies app group: `ModifyAppGroup` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ModifyAppGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroup {
    pub dry_run: Option<bool>,
    pub current_version: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub app_group_identity: String,
}
operation! { ModifyAppGroup(app_group_identity: String) "ModifyAppGroup" -> ModifyAppGroupOutput {
    0 "dryRun" dry_run: bool, 1 "currentVersion" current_version: String, 2 "description" description: String,
    3 "domain" domain: String, 4 "resourceGroupId" resource_group_id: String, 5 "appGroupIdentity" app_group_identity
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}", body: BodyStyle::Json, } }

/// Response of [`ModifyAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroupOutput {
    pub result: Option<ModifyAppGroupResult>,
}
model! { ModifyAppGroupOutput {
    0 "result" result: ModifyAppGroupResult
} }

/// In the response of [`ModifyAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroupResult {
    pub charge_type: Option<String>,
    pub charging_way: Option<i64>,
    pub commodity_code: Option<String>,
    pub created: Option<i64>,
    pub current_version: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub engine_type: Option<String>,
    pub expire_on: Option<String>,
    pub has_pending_quota_review_task: Option<i64>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub name: Option<String>,
    pub produced: Option<i64>,
    pub project_id: Option<String>,
    pub quota: Option<ModifyAppGroupQuotaItem>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub switched_time: Option<i64>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { ModifyAppGroupResult {
    0 "chargeType" charge_type: String, 1 "chargingWay" charging_way: i64, 2 "commodityCode" commodity_code: String,
    3 "created" created: i64, 4 "currentVersion" current_version: String, 5 "description" description: String,
    6 "domain" domain: String, 7 "engineType" engine_type: String, 8 "expireOn" expire_on: String,
    9 "hasPendingQuotaReviewTask" has_pending_quota_review_task: i64, 10 "id" id: String,
    11 "instanceId" instance_id: String, 12 "lockMode" lock_mode: String, 13 "name" name: String,
    14 "produced" produced: i64, 15 "projectId" project_id: String, 16 "quota" quota: ModifyAppGroupQuotaItem,
    17 "resourceGroupId" resource_group_id: String, 18 "status" status: String, 19 "switchedTime" switched_time: i64,
    20 "type" r#type: String, 21 "updated" updated: i64
} }

/// In the response of [`ModifyAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroupQuotaItem {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { ModifyAppGroupQuotaItem {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "spec" spec: String
} }

/// Modifies app group quota: `ModifyAppGroupQuota` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/quota`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ModifyAppGroupQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroupQuota {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub body: Option<Quota>,
    /// Required.
    pub app_group_identity: String,
}
operation! { ModifyAppGroupQuota(app_group_identity: String) "ModifyAppGroupQuota" -> ModifyAppGroupQuotaOutput {
    0 "clientToken" client_token: String, 1 "dryRun" dry_run: bool, 2 "body" body: Quota,
    3 "appGroupIdentity" app_group_identity
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/quota", body: BodyStyle::Json, } }

/// In the request of [`ModifyAppGroupQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub order_type: Option<String>,
    pub spec: Option<String>,
}
input! { Quota() {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "orderType" order_type: String,
    3 "spec" spec: String
} }

/// Response of [`ModifyAppGroupQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroupQuotaOutput {
    pub result: Option<ModifyAppGroupQuotaResult>,
}
model! { ModifyAppGroupQuotaOutput {
    0 "result" result: ModifyAppGroupQuotaResult
} }

/// In the response of [`ModifyAppGroupQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroupQuotaResult {
    pub charge_type: Option<String>,
    pub charging_way: Option<i64>,
    pub commodity_code: Option<String>,
    pub created: Option<i64>,
    pub current_version: Option<String>,
    pub description: Option<String>,
    pub engine_type: Option<String>,
    pub expire_on: Option<String>,
    pub has_pending_quota_review_task: Option<i64>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub name: Option<String>,
    pub produced: Option<i64>,
    pub project_id: Option<String>,
    pub quota: Option<ModifyAppGroupQuotaQuota>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub switched_time: Option<i64>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { ModifyAppGroupQuotaResult {
    0 "chargeType" charge_type: String, 1 "chargingWay" charging_way: i64, 2 "commodityCode" commodity_code: String,
    3 "created" created: i64, 4 "currentVersion" current_version: String, 5 "description" description: String,
    6 "engineType" engine_type: String, 7 "expireOn" expire_on: String,
    8 "hasPendingQuotaReviewTask" has_pending_quota_review_task: i64, 9 "id" id: String,
    10 "instanceId" instance_id: String, 11 "lockMode" lock_mode: String, 12 "name" name: String,
    13 "produced" produced: i64, 14 "projectId" project_id: String, 15 "quota" quota: ModifyAppGroupQuotaQuota,
    16 "resourceGroupId" resource_group_id: String, 17 "status" status: String, 18 "switchedTime" switched_time: i64,
    19 "type" r#type: String, 20 "updated" updated: i64
} }

/// In the response of [`ModifyAppGroupQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroupQuotaQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { ModifyAppGroupQuotaQuota {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "spec" spec: String
} }

/// Modifies elastic plan: `ModifyElasticPlan` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans/{planId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ModifyElasticPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticPlan {
    pub dry_run: Option<bool>,
    pub custom_dates: Option<Vec<String>>,
    pub description: Option<String>,
    pub elastic_lcu: Option<i64>,
    pub enabled: Option<bool>,
    pub end_hour: Option<i64>,
    pub schedule_type: Option<String>,
    pub start_hour: Option<i64>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub plan_id: i64,
}
operation! { ModifyElasticPlan(app_group_identity: String, plan_id: i64)
    "ModifyElasticPlan" -> ModifyElasticPlanOutput {
    0 "dryRun" dry_run: bool, 1 "customDates" custom_dates: Vec<String>, 2 "description" description: String,
    3 "elasticLcu" elastic_lcu: i64, 4 "enabled" enabled: bool, 5 "endHour" end_hour: i64,
    6 "scheduleType" schedule_type: String, 7 "startHour" start_hour: i64, 8 "appGroupIdentity" app_group_identity,
    9 "planId" plan_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans/{planId}", body: BodyStyle::Json, } }

/// Response of [`ModifyElasticPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticPlanOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ModifyElasticPlanResult>,
}
model! { ModifyElasticPlanOutput {
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "message" message: String,
    3 "result" result: ModifyElasticPlanResult
} }

/// In the response of [`ModifyElasticPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticPlanResult {
    pub app_group_id: Option<i64>,
    pub created: Option<i64>,
    pub custom_dates: Vec<String>,
    pub description: Option<String>,
    pub elastic_lcu: Option<i64>,
    pub enabled: Option<bool>,
    pub end_hour: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub schedule_type: Option<String>,
    pub start_hour: Option<i64>,
    pub updated: Option<i64>,
}
model! { ModifyElasticPlanResult {
    0 "appGroupId" app_group_id: i64, 1 "created" created: i64, 2 "customDates" custom_dates: Vec<String>,
    3 "description" description: String, 4 "elasticLcu" elastic_lcu: i64, 5 "enabled" enabled: bool,
    6 "endHour" end_hour: i64, 7 "id" id: i64, 8 "name" name: String, 9 "scheduleType" schedule_type: String,
    10 "startHour" start_hour: i64, 11 "updated" updated: i64
} }

/// Modifies first rank: `ModifyFirstRank` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ModifyFirstRank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirstRank {
    pub dry_run: Option<bool>,
    pub body: Option<FirstRank>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
    /// Required.
    pub name: String,
}
operation! { ModifyFirstRank(app_group_identity: String, app_id: i64, name: String)
    "ModifyFirstRank" -> ModifyFirstRankOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: FirstRank, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id,
    4 "name" name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks/{name}", body: BodyStyle::Json, } }

/// Response of [`ModifyFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirstRankOutput {
    pub result: Option<ModifyFirstRankResult>,
}
model! { ModifyFirstRankOutput {
    0 "result" result: ModifyFirstRankResult
} }

/// In the response of [`ModifyFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirstRankResult {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Vec<ModifyFirstRankMeta>,
    pub name: Option<String>,
}
model! { ModifyFirstRankResult {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Vec<ModifyFirstRankMeta>,
    3 "name" name: String
} }

/// In the response of [`ModifyFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirstRankMeta {
    pub arg: Option<String>,
    pub attribute: Option<String>,
    pub weight: Option<f64>,
}
model! { ModifyFirstRankMeta {
    0 "arg" arg: String, 1 "attribute" attribute: String, 2 "weight" weight: f64
} }

/// Modifies query processor: `ModifyQueryProcessor` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ModifyQueryProcessor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQueryProcessor {
    pub dry_run: Option<bool>,
    pub body: Option<Value>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
    /// Required.
    pub name: String,
}
operation! { ModifyQueryProcessor(app_group_identity: String, app_id: i64, name: String)
    "ModifyQueryProcessor" -> ModifyQueryProcessorOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: Value, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id,
    4 "name" name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors/{name}", body: BodyStyle::Json, } }

/// Response of [`ModifyQueryProcessor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQueryProcessorOutput {
    pub result: Option<ModifyQueryProcessorResult>,
}
model! { ModifyQueryProcessorOutput {
    0 "result" result: ModifyQueryProcessorResult
} }

/// In the response of [`ModifyQueryProcessor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQueryProcessorResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub domain: Option<String>,
    pub indexes: Vec<String>,
    pub name: Option<String>,
    pub processors: Vec<BTreeMap<String, Value>>,
    pub updated: Option<i64>,
}
model! { ModifyQueryProcessorResult {
    0 "active" active: bool, 1 "created" created: i64, 2 "domain" domain: String, 3 "indexes" indexes: Vec<String>,
    4 "name" name: String, 5 "processors" processors: Vec<BTreeMap<String, Value>>, 6 "updated" updated: i64
} }

/// Modifies scheduled task: `ModifyScheduledTask` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks/{taskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ModifyScheduledTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledTask {
    pub body: Option<Value>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub task_id: String,
}
operation! { ModifyScheduledTask(app_group_identity: String, task_id: String)
    "ModifyScheduledTask" -> ModifyScheduledTaskOutput {
    0 "body" body: Value, 1 "appGroupIdentity" app_group_identity, 2 "taskId" task_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks/{taskId}", body: BodyStyle::Json, } }

/// Response of [`ModifyScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledTaskOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyScheduledTaskOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies second rank: `ModifySecondRank` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ModifySecondRank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecondRank {
    pub dry_run: Option<bool>,
    pub body: Option<SecondRank>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
    /// Required.
    pub name: String,
}
operation! { ModifySecondRank(app_group_identity: String, app_id: i64, name: String)
    "ModifySecondRank" -> ModifySecondRankOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: SecondRank, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id,
    4 "name" name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks/{name}", body: BodyStyle::Json, } }

/// Response of [`ModifySecondRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecondRankOutput {
    pub result: Option<ModifySecondRankResult>,
}
model! { ModifySecondRankOutput {
    0 "result" result: ModifySecondRankResult
} }

/// In the response of [`ModifySecondRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecondRankResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub is_default: Option<String>,
    pub is_sys: Option<String>,
    pub meta: Option<String>,
    pub name: Option<String>,
    pub updated: Option<i64>,
}
model! { ModifySecondRankResult {
    0 "active" active: bool, 1 "created" created: i64, 2 "description" description: String, 3 "id" id: String,
    4 "isDefault" is_default: String, 5 "isSys" is_sys: String, 6 "meta" meta: String, 7 "name" name: String,
    8 "updated" updated: i64
} }

/// Pushes intervention dictionary entries: `PushInterventionDictionaryEntries` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/intervention-dictionaries/{name}/entries/actions/bulk`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/PushInterventionDictionaryEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushInterventionDictionaryEntries {
    pub dry_run: Option<bool>,
    pub body: Option<Vec<BTreeMap<String, Value>>>,
    /// Required.
    pub name: String,
}
operation! { PushInterventionDictionaryEntries(name: String)
    "PushInterventionDictionaryEntries" -> PushInterventionDictionaryEntriesOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: Vec<BTreeMap<String, Value>>, 2 "name" name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v4/openapi/intervention-dictionaries/{name}/entries/actions/bulk", body: BodyStyle::Json, } }

/// Response of [`PushInterventionDictionaryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushInterventionDictionaryEntriesOutput {
    pub result: Vec<String>,
}
model! { PushInterventionDictionaryEntriesOutput {
    0 "result" result: Vec<String>
} }

/// Pushes user analyzer entries: `PushUserAnalyzerEntries` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/user-analyzers/{name}/entries/actions/bulk`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/PushUserAnalyzerEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushUserAnalyzerEntries {
    pub dry_run: Option<bool>,
    pub entries: Option<Vec<PushUserAnalyzerEntriesEntries>>,
    /// Required.
    pub name: String,
}
operation! { PushUserAnalyzerEntries(name: String) "PushUserAnalyzerEntries" -> PushUserAnalyzerEntriesOutput {
    0 "dryRun" dry_run: bool, 1 "entries" entries: Vec<PushUserAnalyzerEntriesEntries>, 2 "name" name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v4/openapi/user-analyzers/{name}/entries/actions/bulk", body: BodyStyle::Json, } }

/// In the request of [`PushUserAnalyzerEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushUserAnalyzerEntriesEntries {
    pub cmd: Option<String>,
    pub key: Option<String>,
    pub split_enabled: Option<bool>,
    pub value: Option<String>,
}
input! { PushUserAnalyzerEntriesEntries() {
    0 "cmd" cmd: String, 1 "key" key: String, 2 "splitEnabled" split_enabled: bool, 3 "value" value: String
} }

/// Response of [`PushUserAnalyzerEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushUserAnalyzerEntriesOutput {
    pub result: BTreeMap<String, Value>,
}
model! { PushUserAnalyzerEntriesOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Releases sort script: `ReleaseSortScript` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/actions/release`.
/// Changes data. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ReleaseSortScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseSortScript {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_version_id: String,
    /// Required.
    pub script_name: String,
}
operation! { ReleaseSortScript(app_group_identity: String, app_version_id: String, script_name: String)
    "ReleaseSortScript" -> ReleaseSortScriptOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/actions/release", } }

/// Response of [`ReleaseSortScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseSortScriptOutput {
    pub result: Option<ReleaseSortScriptResult>,
}
model! { ReleaseSortScriptOutput {
    0 "result" result: ReleaseSortScriptResult
} }

/// In the response of [`ReleaseSortScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseSortScriptResult {
    pub version: Option<i64>,
}
model! { ReleaseSortScriptResult {
    0 "version" version: i64
} }

/// Removes app: `RemoveApp` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/RemoveApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveApp {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
}
operation! { RemoveApp(app_group_identity: String, app_id: i64) "RemoveApp" -> RemoveAppOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}", } }

/// Response of [`RemoveApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAppOutput {
    pub result: Vec<i64>,
}
model! { RemoveAppOutput {
    0 "result" result: Vec<i64>
} }

/// Removes app group: `RemoveAppGroup` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/RemoveAppGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAppGroup {
    /// Required.
    pub app_group_identity: String,
}
operation! { RemoveAppGroup(app_group_identity: String) "RemoveAppGroup" -> RemoveAppGroupOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}", } }

/// Response of [`RemoveAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAppGroupOutput {
    pub result: Vec<i64>,
}
model! { RemoveAppGroupOutput {
    0 "result" result: Vec<i64>
} }

/// Removes data collection: `RemoveDataCollection` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/data-collections/{dataCollectionIdentity}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/RemoveDataCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDataCollection {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub data_collection_identity: String,
}
operation! { RemoveDataCollection(app_group_identity: String, data_collection_identity: String)
    "RemoveDataCollection" -> RemoveDataCollectionOutput {
    0 "appGroupIdentity" app_group_identity, 1 "dataCollectionIdentity" data_collection_identity
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/data-collections/{dataCollectionIdentity}", } }

/// Response of [`RemoveDataCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDataCollectionOutput {
    pub result: Option<String>,
}
model! { RemoveDataCollectionOutput {
    0 "result" result: String
} }

/// Removes elastic plan: `RemoveElasticPlan` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans/{planId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/RemoveElasticPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveElasticPlan {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub plan_id: i64,
}
operation! { RemoveElasticPlan(app_group_identity: String, plan_id: i64)
    "RemoveElasticPlan" -> RemoveElasticPlanOutput {
    0 "appGroupIdentity" app_group_identity, 1 "planId" plan_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans/{planId}", } }

/// Response of [`RemoveElasticPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveElasticPlanOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
}
model! { RemoveElasticPlanOutput {
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "message" message: String,
    3 "result" result: BTreeMap<String, Value>
} }

/// Removes first rank: `RemoveFirstRank` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/RemoveFirstRank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFirstRank {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
    /// Required.
    pub name: String,
}
operation! { RemoveFirstRank(app_group_identity: String, app_id: i64, name: String)
    "RemoveFirstRank" -> RemoveFirstRankOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks/{name}", } }

/// Response of [`RemoveFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFirstRankOutput {
    pub result: Option<RemoveFirstRankResult>,
}
model! { RemoveFirstRankOutput {
    0 "result" result: RemoveFirstRankResult
} }

/// In the response of [`RemoveFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFirstRankResult {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Vec<RemoveFirstRankMeta>,
    pub name: Option<String>,
}
model! { RemoveFirstRankResult {
    0 "active" active: bool, 1 "description" description: String, 2 "meta" meta: Vec<RemoveFirstRankMeta>,
    3 "name" name: String
} }

/// In the response of [`RemoveFirstRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFirstRankMeta {
    pub arg: Option<String>,
    pub attribute: Option<String>,
    pub weight: Option<f64>,
}
model! { RemoveFirstRankMeta {
    0 "arg" arg: String, 1 "attribute" attribute: String, 2 "weight" weight: f64
} }

/// Removes intervention dictionary: `RemoveInterventionDictionary` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/intervention-dictionaries/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/RemoveInterventionDictionary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInterventionDictionary {
    /// Required.
    pub name: String,
}
operation! { RemoveInterventionDictionary(name: String)
    "RemoveInterventionDictionary" -> RemoveInterventionDictionaryOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v4/openapi/intervention-dictionaries/{name}", } }

/// Response of [`RemoveInterventionDictionary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInterventionDictionaryOutput {
    pub result: Option<RemoveInterventionDictionaryResult>,
}
model! { RemoveInterventionDictionaryOutput {
    0 "result" result: RemoveInterventionDictionaryResult
} }

/// In the response of [`RemoveInterventionDictionary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInterventionDictionaryResult {
    pub analyzer: Option<String>,
    pub created: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<String>,
}
model! { RemoveInterventionDictionaryResult {
    0 "analyzer" analyzer: String, 1 "created" created: String, 2 "name" name: String, 3 "type" r#type: String,
    4 "updated" updated: String
} }

/// Removes query processor: `RemoveQueryProcessor` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/RemoveQueryProcessor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveQueryProcessor {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
    /// Required.
    pub name: String,
}
operation! { RemoveQueryProcessor(app_group_identity: String, app_id: i64, name: String)
    "RemoveQueryProcessor" -> RemoveQueryProcessorOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors/{name}", } }

/// Response of [`RemoveQueryProcessor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveQueryProcessorOutput {
    pub result: Option<String>,
}
model! { RemoveQueryProcessorOutput {
    0 "result" result: String
} }

/// Removes scheduled task: `RemoveScheduledTask` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks/{taskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/RemoveScheduledTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveScheduledTask {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub task_id: String,
}
operation! { RemoveScheduledTask(app_group_identity: String, task_id: String)
    "RemoveScheduledTask" -> RemoveScheduledTaskOutput {
    0 "appGroupIdentity" app_group_identity, 1 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks/{taskId}", } }

/// Response of [`RemoveScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveScheduledTaskOutput {
    pub result: Vec<i64>,
}
model! { RemoveScheduledTaskOutput {
    0 "result" result: Vec<i64>
} }

/// Removes search strategy: `RemoveSearchStrategy` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies/{strategyName}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/RemoveSearchStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSearchStrategy {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: String,
    /// Required.
    pub strategy_name: String,
}
operation! { RemoveSearchStrategy(app_group_identity: String, app_id: String, strategy_name: String)
    "RemoveSearchStrategy" -> Empty {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "strategyName" strategy_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies/{strategyName}", } }

/// Response of [`RemoveSearchStrategy`]: empty.
pub type RemoveSearchStrategyOutput = Empty;

/// Removes second rank: `RemoveSecondRank` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/RemoveSecondRank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSecondRank {
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
    /// Required.
    pub name: String,
}
operation! { RemoveSecondRank(app_group_identity: String, app_id: i64, name: String)
    "RemoveSecondRank" -> RemoveSecondRankOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks/{name}", } }

/// Response of [`RemoveSecondRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSecondRankOutput {
    pub result: BTreeMap<String, Value>,
}
model! { RemoveSecondRankOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Removes user analyzer: `RemoveUserAnalyzer` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/user-analyzers/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/RemoveUserAnalyzer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserAnalyzer {
    /// Required.
    pub name: String,
}
operation! { RemoveUserAnalyzer(name: String) "RemoveUserAnalyzer" -> RemoveUserAnalyzerOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v4/openapi/user-analyzers/{name}", } }

/// Response of [`RemoveUserAnalyzer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserAnalyzerOutput {
    pub result: BTreeMap<String, Value>,
}
model! { RemoveUserAnalyzerOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Renews app group: `RenewAppGroup` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/actions/renew`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/RenewAppGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAppGroup {
    pub client_token: Option<String>,
    pub body: Option<PrepayOrderInfo>,
    /// Required.
    pub app_group_identity: String,
}
operation! { RenewAppGroup(app_group_identity: String) "RenewAppGroup" -> RenewAppGroupOutput {
    0 "clientToken" client_token: String, 1 "body" body: PrepayOrderInfo, 2 "appGroupIdentity" app_group_identity
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/actions/renew", body: BodyStyle::Json, } }

/// In the request of [`RenewAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepayOrderInfo {
    pub auto_renew: Option<bool>,
    pub duration: Option<i64>,
    pub pricing_cycle: Option<String>,
}
input! { PrepayOrderInfo() {
    0 "autoRenew" auto_renew: bool, 1 "duration" duration: i64, 2 "pricingCycle" pricing_cycle: String
} }

/// Response of [`RenewAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAppGroupOutput {
    pub result: Option<bool>,
}
model! { RenewAppGroupOutput {
    0 "result" result: bool
} }

/// Replaces app group commodity code: `ReplaceAppGroupCommodityCode` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/actions/to-instance-typed`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ReplaceAppGroupCommodityCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceAppGroupCommodityCode {
    /// Required.
    pub app_group_identity: String,
}
operation! { ReplaceAppGroupCommodityCode(app_group_identity: String)
    "ReplaceAppGroupCommodityCode" -> ReplaceAppGroupCommodityCodeOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/actions/to-instance-typed", } }

/// Response of [`ReplaceAppGroupCommodityCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceAppGroupCommodityCodeOutput {
    pub result: Option<ReplaceAppGroupCommodityCodeResult>,
}
model! { ReplaceAppGroupCommodityCodeOutput {
    0 "result" result: ReplaceAppGroupCommodityCodeResult
} }

/// In the response of [`ReplaceAppGroupCommodityCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceAppGroupCommodityCodeResult {
    pub charge_type: Option<String>,
    pub charging_way: Option<i64>,
    pub commodity_code: Option<String>,
    pub created: Option<i64>,
    pub current_version: Option<String>,
    pub description: Option<String>,
    pub expire_on: Option<String>,
    pub first_rank_algo_deployment_id: Option<i64>,
    pub has_pending_quota_review_task: Option<i64>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub locked_by_expiration: Option<i64>,
    pub name: Option<String>,
    pub pending_second_rank_algo_deployment_id: Option<i64>,
    pub processing_order_id: Option<String>,
    pub produced: Option<i64>,
    pub project_id: Option<String>,
    pub quota: Option<ReplaceAppGroupCommodityCodeQuota>,
    pub second_rank_algo_deployment_id: Option<i64>,
    pub status: Option<String>,
    pub switched_time: Option<i64>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
    pub versions: Vec<String>,
}
model! { ReplaceAppGroupCommodityCodeResult {
    0 "chargeType" charge_type: String, 1 "chargingWay" charging_way: i64, 2 "commodityCode" commodity_code: String,
    3 "created" created: i64, 4 "currentVersion" current_version: String, 5 "description" description: String,
    6 "expireOn" expire_on: String, 7 "firstRankAlgoDeploymentId" first_rank_algo_deployment_id: i64,
    8 "hasPendingQuotaReviewTask" has_pending_quota_review_task: i64, 9 "id" id: String,
    10 "instanceId" instance_id: String, 11 "lockMode" lock_mode: String,
    12 "lockedByExpiration" locked_by_expiration: i64, 13 "name" name: String,
    14 "pendingSecondRankAlgoDeploymentId" pending_second_rank_algo_deployment_id: i64,
    15 "processingOrderId" processing_order_id: String, 16 "produced" produced: i64, 17 "projectId" project_id: String,
    18 "quota" quota: ReplaceAppGroupCommodityCodeQuota,
    19 "secondRankAlgoDeploymentId" second_rank_algo_deployment_id: i64, 20 "status" status: String,
    21 "switchedTime" switched_time: i64, 22 "type" r#type: String, 23 "updated" updated: i64,
    24 "versions" versions: Vec<String>
} }

/// In the response of [`ReplaceAppGroupCommodityCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceAppGroupCommodityCodeQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { ReplaceAppGroupCommodityCodeQuota {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "spec" spec: String
} }

/// Saves sort script file: `SaveSortScriptFile` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/files/src/{fileName}`.
/// Changes data. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/SaveSortScriptFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveSortScriptFile {
    pub content: Option<String>,
    pub version: Option<i64>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_version_id: String,
    /// Required.
    pub script_name: String,
    /// Required.
    pub file_name: String,
}
operation! {
    SaveSortScriptFile(app_group_identity: String, app_version_id: String, script_name: String, file_name: String)
    "SaveSortScriptFile" -> Empty {
    0 "content" content: String, 1 "version" version: i64, 2 "appGroupIdentity" app_group_identity,
    3 "appVersionId" app_version_id, 4 "scriptName" script_name, 5 "fileName" file_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/files/src/{fileName}", body: BodyStyle::Json, } }

/// Response of [`SaveSortScriptFile`]: empty.
pub type SaveSortScriptFileOutput = Empty;

/// Starts slow query analyzer: `StartSlowQueryAnalyzer` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/actions/run`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/StartSlowQueryAnalyzer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSlowQueryAnalyzer {
    /// Required.
    pub app_group_identity: String,
}
operation! { StartSlowQueryAnalyzer(app_group_identity: String)
    "StartSlowQueryAnalyzer" -> StartSlowQueryAnalyzerOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/actions/run", } }

/// Response of [`StartSlowQueryAnalyzer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSlowQueryAnalyzerOutput {
    pub result: BTreeMap<String, Value>,
}
model! { StartSlowQueryAnalyzerOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// `TagResources` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/resource-tags`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "resourceId" resource_id, 1 "resourceType" resource_type, 2 "tag" tag
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/v4/openapi/resource-tags", body: BodyStyle::Json, } }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Unbinds es user analyzer: `UnbindESUserAnalyzer` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/es/{esInstanceId}/actions/unbind-analyzer`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UnbindESUserAnalyzer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindESUserAnalyzer {
    pub body: Option<Value>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub es_instance_id: String,
}
operation! { UnbindESUserAnalyzer(app_group_identity: String, es_instance_id: String)
    "UnbindESUserAnalyzer" -> UnbindESUserAnalyzerOutput {
    0 "body" body: Value, 1 "appGroupIdentity" app_group_identity, 2 "esInstanceId" es_instance_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { path: "/v4/openapi/app-groups/{appGroupIdentity}/es/{esInstanceId}/actions/unbind-analyzer", body: BodyStyle::Json, } }

/// Response of [`UnbindESUserAnalyzer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindESUserAnalyzerOutput {
    pub result: BTreeMap<String, Value>,
}
model! { UnbindESUserAnalyzerOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Unbinds es instance: `UnbindEsInstance` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/app-groups/{appGroupIdentity}/actions/unbind-es-instance`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UnbindEsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEsInstance {
    /// Required.
    pub app_group_identity: String,
}
operation! { UnbindEsInstance(app_group_identity: String) "UnbindEsInstance" -> UnbindEsInstanceOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/actions/unbind-es-instance", } }

/// Response of [`UnbindEsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEsInstanceOutput {
    pub result: BTreeMap<String, Value>,
}
model! { UnbindEsInstanceOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// `UntagResources` of `opensearch` 2017-12-25.
///
/// DELETE `/v4/openapi/resource-tags`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "all" all: bool, 1 "resourceId" resource_id, 2 "resourceType" resource_type, 3 "tagKey" tag_key: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] { method: "DELETE", path: "/v4/openapi/resource-tags", } }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub tequest_id: Option<String>,
}
model! { UntagResourcesOutput {
    0 "tequestId" tequest_id: String
} }

/// Updates ab test experiment: `UpdateABTestExperiment` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}`.
/// Changes data. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UpdateABTestExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestExperiment {
    pub dry_run: Option<bool>,
    pub body: Option<ABTestExperiment>,
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
    /// Required. -1 to 999999999.
    pub group_id: i64,
    /// Required. -1 to 999999999.
    pub experiment_id: i64,
}
operation! { UpdateABTestExperiment(app_group_identity: String, scene_id: i64, group_id: i64, experiment_id: i64)
    "UpdateABTestExperiment" -> UpdateABTestExperimentOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: ABTestExperiment, 2 "appGroupIdentity" app_group_identity,
    3 "sceneId" scene_id, 4 "groupId" group_id, 5 "experimentId" experiment_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}", body: BodyStyle::Json, } }

/// Response of [`UpdateABTestExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestExperimentOutput {
    pub result: Option<UpdateABTestExperimentResult>,
}
model! { UpdateABTestExperimentOutput {
    0 "result" result: UpdateABTestExperimentResult
} }

/// In the response of [`UpdateABTestExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestExperimentResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub params: BTreeMap<String, Value>,
    pub traffic: Option<i64>,
    pub updated: Option<i64>,
}
model! { UpdateABTestExperimentResult {
    0 "created" created: i64, 1 "id" id: String, 2 "name" name: String, 3 "online" online: bool,
    4 "params" params: BTreeMap<String, Value>, 5 "traffic" traffic: i64, 6 "updated" updated: i64
} }

/// Updates ab test fixed flow dividers: `UpdateABTestFixedFlowDividers` of `opensearch` 2017-12-25.
///
/// PUT
/// `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}/fixed-flow-dividers`.
/// Changes data. See <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UpdateABTestFixedFlowDividers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestFixedFlowDividers {
    pub body: Option<Vec<String>>,
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
    /// Required. -1 to 999999999.
    pub group_id: i64,
    /// Required. -1 to 999999999.
    pub experiment_id: i64,
}
operation! {
    UpdateABTestFixedFlowDividers(app_group_identity: String, scene_id: i64, group_id: i64, experiment_id: i64)
    "UpdateABTestFixedFlowDividers" -> UpdateABTestFixedFlowDividersOutput {
    0 "body" body: Vec<String>, 1 "appGroupIdentity" app_group_identity, 2 "sceneId" scene_id, 3 "groupId" group_id,
    4 "experimentId" experiment_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}/fixed-flow-dividers", body: BodyStyle::Json, } }

/// Response of [`UpdateABTestFixedFlowDividers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestFixedFlowDividersOutput {
    pub result: Vec<String>,
}
model! { UpdateABTestFixedFlowDividersOutput {
    0 "result" result: Vec<String>
} }

/// Updates ab test group: `UpdateABTestGroup` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UpdateABTestGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestGroup {
    pub dry_run: Option<bool>,
    pub body: Option<ABTestGroup>,
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
    /// Required. -1 to 999999999.
    pub group_id: i64,
}
operation! { UpdateABTestGroup(app_group_identity: String, scene_id: i64, group_id: i64)
    "UpdateABTestGroup" -> UpdateABTestGroupOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: ABTestGroup, 2 "appGroupIdentity" app_group_identity, 3 "sceneId" scene_id,
    4 "groupId" group_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}", body: BodyStyle::Json, } }

/// Response of [`UpdateABTestGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestGroupOutput {
    pub result: Option<UpdateABTestGroupResult>,
}
model! { UpdateABTestGroupOutput {
    0 "result" result: UpdateABTestGroupResult
} }

/// In the response of [`UpdateABTestGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestGroupResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub updated: Option<i64>,
}
model! { UpdateABTestGroupResult {
    0 "created" created: i64, 1 "id" id: String, 2 "name" name: String, 3 "status" status: i64, 4 "updated" updated: i64
} }

/// Updates ab test scene: `UpdateABTestScene` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UpdateABTestScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestScene {
    pub dry_run: Option<bool>,
    pub body: Option<ABTestScene>,
    /// Required.
    pub app_group_identity: String,
    /// Required. -1 to 999999999.
    pub scene_id: i64,
}
operation! { UpdateABTestScene(app_group_identity: String, scene_id: i64)
    "UpdateABTestScene" -> UpdateABTestSceneOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: ABTestScene, 2 "appGroupIdentity" app_group_identity, 3 "sceneId" scene_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}", body: BodyStyle::Json, } }

/// Response of [`UpdateABTestScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestSceneOutput {
    pub result: Option<UpdateABTestSceneResult>,
}
model! { UpdateABTestSceneOutput {
    0 "result" result: UpdateABTestSceneResult
} }

/// In the response of [`UpdateABTestScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestSceneResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub params: BTreeMap<String, Value>,
    pub traffic: Option<i64>,
    pub updated: Option<i64>,
}
model! { UpdateABTestSceneResult {
    0 "created" created: i64, 1 "id" id: String, 2 "name" name: String, 3 "online" online: bool,
    4 "params" params: BTreeMap<String, Value>, 5 "traffic" traffic: i64, 6 "updated" updated: i64
} }

/// Updates app group delete protection: `UpdateAppGroupDeleteProtection` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/delete-protection`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UpdateAppGroupDeleteProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppGroupDeleteProtection {
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub app_group_identity: String,
}
operation! { UpdateAppGroupDeleteProtection(app_group_identity: String)
    "UpdateAppGroupDeleteProtection" -> UpdateAppGroupDeleteProtectionOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "appGroupIdentity" app_group_identity
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/delete-protection", body: BodyStyle::Json, } }

/// Response of [`UpdateAppGroupDeleteProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppGroupDeleteProtectionOutput {
    pub result: Option<UpdateAppGroupDeleteProtectionResult>,
}
model! { UpdateAppGroupDeleteProtectionOutput {
    0 "result" result: UpdateAppGroupDeleteProtectionResult
} }

/// In the response of [`UpdateAppGroupDeleteProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppGroupDeleteProtectionResult {
    pub instance_id: Option<String>,
}
model! { UpdateAppGroupDeleteProtectionResult {
    0 "instanceId" instance_id: String
} }

/// Updates fetch fields: `UpdateFetchFields` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/fetch-fields`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UpdateFetchFields>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFetchFields {
    pub dry_run: Option<bool>,
    pub body: Option<Vec<String>>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
}
operation! { UpdateFetchFields(app_group_identity: String, app_id: i64) "UpdateFetchFields" -> UpdateFetchFieldsOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: Vec<String>, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/fetch-fields", body: BodyStyle::Json, } }

/// Response of [`UpdateFetchFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFetchFieldsOutput {
    pub result: Option<bool>,
}
model! { UpdateFetchFieldsOutput {
    0 "result" result: bool
} }

/// Updates function default instance: `UpdateFunctionDefaultInstance` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/default-instance`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UpdateFunctionDefaultInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionDefaultInstance {
    pub instance_name: Option<String>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
}
operation! { UpdateFunctionDefaultInstance(app_group_identity: String, function_name: String)
    "UpdateFunctionDefaultInstance" -> UpdateFunctionDefaultInstanceOutput {
    0 "instanceName" instance_name: String, 1 "appGroupIdentity" app_group_identity, 2 "functionName" function_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/default-instance", body: BodyStyle::Json, } }

/// Response of [`UpdateFunctionDefaultInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionDefaultInstanceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UpdateFunctionDefaultInstanceOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Status" status: String
} }

/// Updates function instance: `UpdateFunctionInstance` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UpdateFunctionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionInstance {
    pub create_parameters: Option<Vec<UpdateFunctionInstanceCreateParameters>>,
    pub cron: Option<String>,
    pub description: Option<String>,
    pub usage_parameters: Option<Vec<UpdateFunctionInstanceUsageParameters>>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { UpdateFunctionInstance(app_group_identity: String, function_name: String, instance_name: String)
    "UpdateFunctionInstance" -> UpdateFunctionInstanceOutput {
    0 "createParameters" create_parameters: Vec<UpdateFunctionInstanceCreateParameters>, 1 "cron" cron: String,
    2 "description" description: String,
    3 "usageParameters" usage_parameters: Vec<UpdateFunctionInstanceUsageParameters>,
    4 "appGroupIdentity" app_group_identity, 5 "functionName" function_name, 6 "instanceName" instance_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionInstanceCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateFunctionInstanceCreateParameters() {
    0 "name" name: String, 1 "value" value: String
} }

/// In the request of [`UpdateFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionInstanceUsageParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateFunctionInstanceUsageParameters() {
    0 "name" name: String, 1 "value" value: String
} }

/// Response of [`UpdateFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionInstanceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UpdateFunctionInstanceOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Status" status: String
} }

/// Updates function resource: `UpdateFunctionResource` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources/{resourceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UpdateFunctionResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionResource {
    pub data: Option<UpdateFunctionResourceData>,
    pub description: Option<String>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub resource_name: String,
}
operation! { UpdateFunctionResource(app_group_identity: String, function_name: String, resource_name: String)
    "UpdateFunctionResource" -> UpdateFunctionResourceOutput {
    0 "Data" data: UpdateFunctionResourceData, 1 "Description" description: String,
    2 "appGroupIdentity" app_group_identity, 3 "functionName" function_name, 4 "resourceName" resource_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources/{resourceName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionResourceData {
    pub content: Option<String>,
    pub generators: Option<Vec<UpdateFunctionResourceGenerators>>,
}
input! { UpdateFunctionResourceData() {
    0 "Content" content: String, 1 "Generators" generators: Vec<UpdateFunctionResourceGenerators>
} }

/// In the request of [`UpdateFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionResourceGenerators {
    pub generator: Option<String>,
    pub input: Option<UpdateFunctionResourceInput>,
    pub output: Option<String>,
}
input! { UpdateFunctionResourceGenerators() {
    0 "Generator" generator: String, 1 "Input" input: UpdateFunctionResourceInput, 2 "Output" output: String
} }

/// In the request of [`UpdateFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionResourceInput {
    pub features: Option<Vec<UpdateFunctionResourceFeatures>>,
}
input! { UpdateFunctionResourceInput() {
    0 "Features" features: Vec<UpdateFunctionResourceFeatures>
} }

/// In the request of [`UpdateFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionResourceFeatures {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateFunctionResourceFeatures() {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// Response of [`UpdateFunctionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionResourceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<f64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UpdateFunctionResourceOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: f64, 3 "Message" message: String,
    4 "Status" status: String
} }

/// Updates search strategy: `UpdateSearchStrategy` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies/{strategyName}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UpdateSearchStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSearchStrategy {
    pub body: Option<SearchStrategy>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: String,
    /// Required.
    pub strategy_name: String,
}
operation! { UpdateSearchStrategy(app_group_identity: String, app_id: String, strategy_name: String)
    "UpdateSearchStrategy" -> Empty {
    0 "body" body: SearchStrategy, 1 "appGroupIdentity" app_group_identity, 2 "appId" app_id,
    3 "strategyName" strategy_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies/{strategyName}", body: BodyStyle::Json, } }

/// Response of [`UpdateSearchStrategy`]: empty.
pub type UpdateSearchStrategyOutput = Empty;

/// Updates sort script: `UpdateSortScript` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UpdateSortScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSortScript {
    pub description: Option<String>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_version_id: String,
    /// Required.
    pub script_name: String,
}
operation! { UpdateSortScript(app_group_identity: String, app_version_id: String, script_name: String)
    "UpdateSortScript" -> Empty {
    0 "description" description: String, 1 "appGroupIdentity" app_group_identity, 2 "appVersionId" app_version_id,
    3 "scriptName" script_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}", body: BodyStyle::Json, } }

/// Response of [`UpdateSortScript`]: empty.
pub type UpdateSortScriptOutput = Empty;

/// Updates summaries: `UpdateSummaries` of `opensearch` 2017-12-25.
///
/// PUT `/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/summaries`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/UpdateSummaries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSummaries {
    pub dry_run: Option<bool>,
    pub body: Option<Vec<UpdateSummariesBody>>,
    /// Required.
    pub app_group_identity: String,
    /// Required.
    pub app_id: i64,
}
operation! { UpdateSummaries(app_group_identity: String, app_id: i64) "UpdateSummaries" -> UpdateSummariesOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: Vec<UpdateSummariesBody>, 2 "appGroupIdentity" app_group_identity,
    3 "appId" app_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/summaries", body: BodyStyle::Json, } }

/// In the request of [`UpdateSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSummariesBody {
    pub element: Option<String>,
    pub ellipsis: Option<String>,
    pub field: Option<String>,
    pub len: Option<i64>,
    pub snippet: Option<i64>,
}
input! { UpdateSummariesBody() {
    0 "element" element: String, 1 "ellipsis" ellipsis: String, 2 "field" field: String, 3 "len" len: i64,
    4 "snippet" snippet: i64
} }

/// Response of [`UpdateSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSummariesOutput {
    pub result: Option<bool>,
}
model! { UpdateSummariesOutput {
    0 "result" result: bool
} }

/// `ValidateDataSources` of `opensearch` 2017-12-25.
///
/// POST `/v4/openapi/assist/data-sources/validations`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenSearch/2017-12-25/ValidateDataSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDataSources {
    pub body: Option<DataSource>,
}
operation! { ValidateDataSources() "ValidateDataSources" -> ValidateDataSourcesOutput {
    0 "body" body: DataSource
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/v4/openapi/assist/data-sources/validations", body: BodyStyle::Json, } }

/// In the request of [`ValidateDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSource {
    pub fields: Option<Vec<BTreeMap<String, String>>>,
    pub key_field: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub plugins: Option<BTreeMap<String, DataSourcePluginsValue>>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
input! { DataSource() {
    0 "fields" fields: Vec<BTreeMap<String, String>>, 1 "keyField" key_field: String,
    2 "parameters" parameters: BTreeMap<String, Value>, 3 "plugins" plugins: BTreeMap<String, DataSourcePluginsValue>,
    4 "schemaName" schema_name: String, 5 "tableName" table_name: String, 6 "type" r#type: String
} }

/// In the request of [`ValidateDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourcePluginsValue {
    pub name: Option<String>,
    pub from_fields: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
}
input! { DataSourcePluginsValue() {
    0 "name" name: String, 1 "fromFields" from_fields: String, 2 "parameters" parameters: BTreeMap<String, String>
} }

/// Response of [`ValidateDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDataSourcesOutput {
    pub result: Vec<ValidateDataSourcesResult>,
}
model! { ValidateDataSourcesOutput {
    0 "result" result: Vec<ValidateDataSourcesResult>
} }

/// In the response of [`ValidateDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDataSourcesResult {
    pub code: Option<String>,
    pub data_source: Option<ValidateDataSourcesDataSource>,
    pub message: Option<String>,
}
model! { ValidateDataSourcesResult {
    0 "code" code: String, 1 "dataSource" data_source: ValidateDataSourcesDataSource, 2 "message" message: String
} }

/// In the response of [`ValidateDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDataSourcesDataSource {
    pub parameters: BTreeMap<String, Value>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ValidateDataSourcesDataSource {
    0 "parameters" parameters: BTreeMap<String, Value>, 1 "tableName" table_name: String, 2 "type" r#type: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    BindESUserAnalyzer, BindEsInstance, CompileSortScript, CreateABTestExperiment, CreateABTestGroup, CreateABTestScene,
    CreateApp, CreateAppGroup, CreateAppGroupCredentials, CreateElasticPlan, CreateFirstRank, CreateFunctionInstance,
    CreateFunctionResource, CreateFunctionTask, CreateInterventionDictionary, CreateQueryProcessor, CreateScheduledTask,
    CreateSearchStrategy, CreateSecondRank, CreateSortScript, CreateUserAnalyzer, DeleteABTestExperiment,
    DeleteABTestGroup, DeleteABTestScene, DeleteFunctionInstance, DeleteFunctionResource, DeleteFunctionTask,
    DeleteSortScript, DeleteSortScriptFile, DescribeABTestExperiment, DescribeABTestGroup, DescribeABTestScene,
    DescribeApp, DescribeAppGroup, DescribeAppStatistics, DescribeApps, DescribeDataCollction, DescribeElasticPlan,
    DescribeFirstRank, DescribeInterventionDictionary, DescribeQueryProcessor, DescribeRegions, DescribeScheduledTask,
    DescribeSecondRank, DescribeSlowQueryStatus, DescribeUserAnalyzer, DisableSlowQuery, EnableSlowQuery,
    GenerateMergedTable, GetDomain, GetFunctionCurrentVersion, GetFunctionDefaultInstance, GetFunctionInstance,
    GetFunctionResource, GetFunctionTask, GetFunctionVersion, GetScriptFileNames, GetSearchStrategy, GetSortScript,
    GetSortScriptFile, ListABTestExperiments, ListABTestFixedFlowDividers, ListABTestGroups, ListABTestScenes,
    ListAppGroups, ListDataCollections, ListDataSourceTableFields, ListDataSourceTables, ListElasticPlans,
    ListFirstRanks, ListFunctionInstances, ListFunctionResources, ListFunctionTasks, ListInterventionDictionaries,
    ListInterventionDictionaryEntries, ListInterventionDictionaryNerResults, ListInterventionDictionaryRelatedEntities,
    ListProceedings, ListQueryProcessorAnalyzerResults, ListQueryProcessorNers, ListQueryProcessors,
    ListQuotaReviewTasks, ListScheduledTasks, ListSearchStrategies, ListSecondRanks, ListSlowQueryCategories,
    ListSlowQueryQueries, ListSortExpressions, ListSortScripts, ListStatisticLogs, ListStatisticReport,
    ListTagResources, ListUserAnalyzerEntries, ListUserAnalyzers, ModifyAppGroup, ModifyAppGroupQuota,
    ModifyElasticPlan, ModifyFirstRank, ModifyQueryProcessor, ModifyScheduledTask, ModifySecondRank,
    PushInterventionDictionaryEntries, PushUserAnalyzerEntries, ReleaseSortScript, RemoveApp, RemoveAppGroup,
    RemoveDataCollection, RemoveElasticPlan, RemoveFirstRank, RemoveInterventionDictionary, RemoveQueryProcessor,
    RemoveScheduledTask, RemoveSearchStrategy, RemoveSecondRank, RemoveUserAnalyzer, RenewAppGroup,
    ReplaceAppGroupCommodityCode, SaveSortScriptFile, StartSlowQueryAnalyzer, TagResources, UnbindESUserAnalyzer,
    UnbindEsInstance, UntagResources, UpdateABTestExperiment, UpdateABTestFixedFlowDividers, UpdateABTestGroup,
    UpdateABTestScene, UpdateAppGroupDeleteProtection, UpdateFetchFields, UpdateFunctionDefaultInstance,
    UpdateFunctionInstance, UpdateFunctionResource, UpdateSearchStrategy, UpdateSortScript, UpdateSummaries,
    ValidateDataSources
}
