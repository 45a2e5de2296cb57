//! `opensearch` 2017-12-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
        ("ap-southeast-5", "opensearch-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "opensearch-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hongkong", "opensearch-vpc.cn-hongkong.aliyuncs.com"),
        ("eu-central-1", "opensearch-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "opensearch-vpc.us-east-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "opensearch", version: "2017-12-25", code: "opensearch", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindESUserAnalyzer {
    pub body: Option<Value>,
    pub app_group_identity: String,
    pub es_instance_id: String,
}
operation! { BindESUserAnalyzer(app_group_identity: String, es_instance_id: String)
    "BindESUserAnalyzer" -> BindESUserAnalyzerOutput {
    0 "body" body: Value, 1 "appGroupIdentity" app_group_identity, 2 "esInstanceId" es_instance_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/es/{esInstanceId}/actions/bind-analyzer", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindESUserAnalyzerOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { BindESUserAnalyzerOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEsInstance {
    pub body: Option<BTreeMap<String, Value>>,
    pub app_group_identity: String,
}
operation! { BindEsInstance(app_group_identity: String) "BindEsInstance" -> BindEsInstanceOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/actions/bind-es-instance", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEsInstanceOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { BindEsInstanceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompileSortScript {
    pub app_group_identity: String,
    pub app_version_id: String,
    pub script_name: String,
}
operation! { CompileSortScript(app_group_identity: String, app_version_id: String, script_name: String)
    "CompileSortScript" -> Empty {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/actions/compiling", } }

pub type CompileSortScriptOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestExperiment {
    pub dry_run: Option<bool>,
    pub body: Option<ABTestExperiment>,
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
    /// -1 to 999999999.
    pub group_id: i64,
}
operation! { CreateABTestExperiment(app_group_identity: String, scene_id: i64, group_id: i64)
    "CreateABTestExperiment" -> CreateABTestExperimentOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: ABTestExperiment, 2 "appGroupIdentity" app_group_identity,
    3 "sceneId" scene_id, 4 "groupId" group_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestExperimentOutput {
    pub result: Option<CreateABTestExperimentResult>,
}
model! { CreateABTestExperimentOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestExperimentResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub params: Option<BTreeMap<String, Value>>,
    pub traffic: Option<i64>,
    pub updated: Option<i64>,
}
model! { CreateABTestExperimentResult {
    0 "created" created, 1 "id" id, 2 "name" name, 3 "online" online, 4 "params" params, 5 "traffic" traffic,
    6 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestGroup {
    pub dry_run: Option<bool>,
    pub body: Option<ABTestGroup>,
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
}
operation! { CreateABTestGroup(app_group_identity: String, scene_id: i64)
    "CreateABTestGroup" -> CreateABTestGroupOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: ABTestGroup, 2 "appGroupIdentity" app_group_identity, 3 "sceneId" scene_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ABTestGroup {
    pub name: Option<String>,
    pub status: Option<i64>,
}
input! { ABTestGroup() {
    0 "name" name: String, 1 "status" status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestGroupOutput {
    pub result: Option<CreateABTestGroupResult>,
}
model! { CreateABTestGroupOutput {
    0 "result" result
} }

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
    0 "created" created, 1 "id" id, 2 "name" name, 3 "status" status, 4 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestScene {
    pub dry_run: Option<bool>,
    pub body: Option<ABTestScene>,
    pub app_group_identity: String,
}
operation! { CreateABTestScene(app_group_identity: String) "CreateABTestScene" -> CreateABTestSceneOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: ABTestScene, 2 "appGroupIdentity" app_group_identity
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestSceneOutput {
    pub result: Option<CreateABTestSceneResult>,
}
model! { CreateABTestSceneOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABTestSceneResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub updated: Option<i64>,
    pub values: Option<Vec<String>>,
}
model! { CreateABTestSceneResult {
    0 "created" created, 1 "id" id, 2 "name" name, 3 "status" status, 4 "updated" updated, 5 "values" values
} }

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
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
input! { CreateAppIndexSortConfig() {
    0 "direction" direction: String, 1 "field" field: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppIndexes {
    pub filter_fields: Option<Vec<String>>,
    pub search_fields: Option<BTreeMap<String, Value>>,
}
input! { CreateAppIndexes() {
    0 "filterFields" filter_fields: Vec<String>, 1 "searchFields" search_fields: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
input! { CreateAppTtlField() {
    0 "name" name: String, 1 "ttl" ttl: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemasIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
input! { CreateAppSchemasIndexSortConfig() {
    0 "direction" direction: String, 1 "field" field: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemasIndexes {
    pub filter_fields: Option<Vec<String>>,
    pub search_fields: Option<BTreeMap<String, Value>>,
}
input! { CreateAppSchemasIndexes() {
    0 "filterFields" filter_fields: Vec<String>, 1 "searchFields" search_fields: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemasTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
input! { CreateAppSchemasTtlField() {
    0 "name" name: String, 1 "ttl" ttl: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSummaries {
    pub meta: Option<Vec<CreateAppMeta>>,
    pub name: Option<String>,
}
input! { CreateAppSummaries() {
    0 "meta" meta: Vec<CreateAppMeta>, 1 "name" name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub result: Option<CreateAppResult>,
}
model! { CreateAppOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResult {
    pub cluster: Option<CreateAppResultCluster>,
    /// Deprecated.
    pub cluster_name: Option<String>,
    pub config_items: Option<Vec<BTreeMap<String, Value>>>,
    pub created: Option<i64>,
    pub data_sources: Option<Vec<CreateAppResultDataSources>>,
    pub description: Option<String>,
    pub domain: Option<CreateAppResultDomain>,
    pub fetch_fields: Option<Vec<String>>,
    pub first_ranks: Option<Vec<CreateAppResultFirstRanks>>,
    pub id: Option<String>,
    pub interpretations: Option<Vec<BTreeMap<String, Value>>>,
    pub is_current: Option<bool>,
    pub progress_percent: Option<i64>,
    pub prompts: Option<Vec<BTreeMap<String, Value>>>,
    pub query_processors: Option<Vec<CreateAppResultQueryProcessors>>,
    pub quota: Option<CreateAppQuota>,
    pub schema: Option<CreateAppResultSchema>,
    pub schemas: Option<Vec<CreateAppResultSchemas>>,
    pub second_ranks: Option<Vec<CreateAppResultSecondRanks>>,
    pub status: Option<String>,
    pub summaries: Option<Vec<CreateAppResultSummaries>>,
    pub switch_time: Option<i64>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { CreateAppResult {
    0 "cluster" cluster, 1 "clusterName" cluster_name, 2 "configItems" config_items, 3 "created" created,
    4 "dataSources" data_sources, 5 "description" description, 6 "domain" domain, 7 "fetchFields" fetch_fields,
    8 "firstRanks" first_ranks, 9 "id" id, 10 "interpretations" interpretations, 11 "isCurrent" is_current,
    12 "progressPercent" progress_percent, 13 "prompts" prompts, 14 "queryProcessors" query_processors,
    15 "quota" quota, 16 "schema" schema, 17 "schemas" schemas, 18 "secondRanks" second_ranks, 19 "status" status,
    20 "summaries" summaries, 21 "switchTime" switch_time, 22 "type" r#type, 23 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultCluster {
    pub chunk_models: Option<Vec<BTreeMap<String, Value>>>,
    pub graph_rag: Option<BTreeMap<String, Value>>,
    pub image_content_recognizer_models: Option<Vec<BTreeMap<String, Value>>>,
    pub max_query_clause_length: Option<i64>,
    pub max_timeout_ms: Option<i64>,
    pub text_embedding_model: Option<String>,
    pub text_sparse_embedding_model: Option<String>,
    pub vector_index_configs: Option<Vec<BTreeMap<String, Value>>>,
}
model! { CreateAppResultCluster {
    0 "chunkModels" chunk_models, 1 "graphRag" graph_rag,
    2 "imageContentRecognizerModels" image_content_recognizer_models, 3 "maxQueryClauseLength" max_query_clause_length,
    4 "maxTimeoutMS" max_timeout_ms, 5 "textEmbeddingModel" text_embedding_model,
    6 "textSparseEmbeddingModel" text_sparse_embedding_model, 7 "vectorIndexConfigs" vector_index_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultDataSources {
    pub fields: Option<Vec<BTreeMap<String, Value>>>,
    pub key_field: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub plugins: Option<BTreeMap<String, Value>>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateAppResultDataSources {
    0 "fields" fields, 1 "keyField" key_field, 2 "parameters" parameters, 3 "plugins" plugins,
    4 "schemaName" schema_name, 5 "tableName" table_name, 6 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultDomain {
    pub category: Option<String>,
    pub functions: Option<CreateAppFunctions>,
    pub name: Option<String>,
}
model! { CreateAppResultDomain {
    0 "category" category, 1 "functions" functions, 2 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppFunctions {
    pub algo: Option<Vec<String>>,
    pub qp: Option<Vec<String>>,
    pub service: Option<Vec<String>>,
}
model! { CreateAppFunctions {
    0 "algo" algo, 1 "qp" qp, 2 "service" service
} }

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
    0 "active" active, 1 "description" description, 2 "meta" meta, 3 "name" name, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultQueryProcessors {
    pub active: Option<bool>,
    pub category: Option<String>,
    pub domain: Option<String>,
    pub indexes: Option<Vec<String>>,
    pub name: Option<String>,
    pub processors: Option<Vec<BTreeMap<String, Value>>>,
}
model! { CreateAppResultQueryProcessors {
    0 "active" active, 1 "category" category, 2 "domain" domain, 3 "indexes" indexes, 4 "name" name,
    5 "processors" processors
} }

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
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "qps" qps, 3 "spec" spec,
    4 "usedComputeResource" used_compute_resource, 5 "usedDocSize" used_doc_size, 6 "usedQps" used_qps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSchema {
    pub index_sort_config: Option<Vec<CreateAppSchemaIndexSortConfig>>,
    pub indexes: Option<CreateAppSchemaIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Option<Vec<String>>,
    pub second_route_field: Option<String>,
    pub tables: Option<BTreeMap<String, Value>>,
    pub ttl_field: Option<CreateAppSchemaTtlField>,
}
model! { CreateAppResultSchema {
    0 "indexSortConfig" index_sort_config, 1 "indexes" indexes, 2 "name" name, 3 "routeField" route_field,
    4 "routeFieldValues" route_field_values, 5 "secondRouteField" second_route_field, 6 "tables" tables,
    7 "ttlField" ttl_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemaIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
model! { CreateAppSchemaIndexSortConfig {
    0 "direction" direction, 1 "field" field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemaIndexes {
    pub filter_fields: Option<Vec<String>>,
    pub search_fields: Option<BTreeMap<String, Value>>,
}
model! { CreateAppSchemaIndexes {
    0 "filterFields" filter_fields, 1 "searchFields" search_fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSchemaTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
model! { CreateAppSchemaTtlField {
    0 "name" name, 1 "ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSchemas {
    pub index_sort_config: Option<Vec<CreateAppResultSchemasIndexSortConfig>>,
    pub indexes: Option<CreateAppResultSchemasIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Option<Vec<String>>,
    pub second_route_field: Option<String>,
    pub tables: Option<BTreeMap<String, Value>>,
    pub ttl_field: Option<CreateAppResultSchemasTtlField>,
}
model! { CreateAppResultSchemas {
    0 "indexSortConfig" index_sort_config, 1 "indexes" indexes, 2 "name" name, 3 "routeField" route_field,
    4 "routeFieldValues" route_field_values, 5 "secondRouteField" second_route_field, 6 "tables" tables,
    7 "ttlField" ttl_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSchemasIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
model! { CreateAppResultSchemasIndexSortConfig {
    0 "direction" direction, 1 "field" field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSchemasIndexes {
    pub filter_fields: Option<Vec<String>>,
    pub search_fields: Option<BTreeMap<String, Value>>,
}
model! { CreateAppResultSchemasIndexes {
    0 "filterFields" filter_fields, 1 "searchFields" search_fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSchemasTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
model! { CreateAppResultSchemasTtlField {
    0 "name" name, 1 "ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSecondRanks {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
}
model! { CreateAppResultSecondRanks {
    0 "active" active, 1 "description" description, 2 "meta" meta, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResultSummaries {
    pub meta: Option<Vec<CreateAppSummariesMeta>>,
    pub name: Option<String>,
}
model! { CreateAppResultSummaries {
    0 "meta" meta, 1 "name" name
} }

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
    0 "element" element, 1 "ellipsis" ellipsis, 2 "field" field, 3 "len" len, 4 "snippet" snippet
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/v4/openapi/app-groups", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppGroupTags() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupOutput {
    pub result: Option<CreateAppGroupResult>,
}
model! { CreateAppGroupOutput {
    0 "result" result
} }

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
    0 "chargeType" charge_type, 1 "chargingWay" charging_way, 2 "commodityCode" commodity_code, 3 "created" created,
    4 "currentVersion" current_version, 5 "description" description, 6 "domain" domain, 7 "engineType" engine_type,
    8 "expireOn" expire_on, 9 "hasPendingQuotaReviewTask" has_pending_quota_review_task, 10 "id" id,
    11 "instanceId" instance_id, 12 "lockMode" lock_mode, 13 "name" name, 14 "produced" produced,
    15 "projectId" project_id, 16 "quota" quota, 17 "status" status, 18 "switchedTime" switched_time, 19 "type" r#type,
    20 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupResultQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { CreateAppGroupResultQuota {
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupCredentials {
    pub dry_run: Option<bool>,
    pub r#type: Option<String>,
    pub app_group_identity: String,
}
operation! { CreateAppGroupCredentials(app_group_identity: String)
    "CreateAppGroupCredentials" -> CreateAppGroupCredentialsOutput {
    0 "dryRun" dry_run: bool, 1 "type" r#type: String, 2 "appGroupIdentity" app_group_identity
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/credentials", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupCredentialsOutput {
    pub result: Option<CreateAppGroupCredentialsResult>,
}
model! { CreateAppGroupCredentialsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupCredentialsResult {
    pub app_group_id: Option<i64>,
    pub enabled: Option<bool>,
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { CreateAppGroupCredentialsResult {
    0 "appGroupId" app_group_id, 1 "enabled" enabled, 2 "token" token, 3 "type" r#type
} }

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
    pub app_group_identity: String,
}
operation! { CreateElasticPlan(app_group_identity: String) "CreateElasticPlan" -> CreateElasticPlanOutput {
    0 "dryRun" dry_run: bool, 1 "customDates" custom_dates: Vec<String>, 2 "description" description: String,
    3 "elasticLcu" elastic_lcu: i64, 4 "endHour" end_hour: i64, 5 "name" name: String,
    6 "scheduleType" schedule_type: String, 7 "startHour" start_hour: i64, 8 "appGroupIdentity" app_group_identity
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticPlanOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<CreateElasticPlanResult>,
}
model! { CreateElasticPlanOutput {
    0 "code" code, 1 "httpCode" http_code, 2 "message" message, 3 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticPlanResult {
    pub app_group_id: Option<String>,
    pub created: Option<i64>,
    pub custom_dates: Option<Vec<String>>,
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
    0 "appGroupId" app_group_id, 1 "created" created, 2 "customDates" custom_dates, 3 "description" description,
    4 "elasticLcu" elastic_lcu, 5 "enabled" enabled, 6 "endHour" end_hour, 7 "id" id, 8 "name" name,
    9 "scheduleType" schedule_type, 10 "startHour" start_hour, 11 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirstRank {
    pub dry_run: Option<bool>,
    pub body: Option<FirstRank>,
    pub app_group_identity: String,
    pub app_id: i64,
}
operation! { CreateFirstRank(app_group_identity: String, app_id: i64) "CreateFirstRank" -> CreateFirstRankOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: FirstRank, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirstRankOutput {
    pub result: Option<CreateFirstRankResult>,
}
model! { CreateFirstRankOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirstRankResult {
    pub active: Option<bool>,
    pub meta: Option<Vec<CreateFirstRankMeta>>,
    pub name: Option<String>,
}
model! { CreateFirstRankResult {
    0 "active" active, 1 "meta" meta, 2 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirstRankMeta {
    pub arg: Option<String>,
    pub attribute: Option<String>,
    pub weight: Option<f64>,
}
model! { CreateFirstRankMeta {
    0 "arg" arg, 1 "attribute" attribute, 2 "weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionInstance {
    pub create_parameters: Option<Vec<CreateFunctionInstanceCreateParameters>>,
    pub cron: Option<String>,
    pub description: Option<String>,
    pub function_type: Option<String>,
    pub instance_name: String,
    pub model_type: String,
    pub usage_parameters: Option<Vec<CreateFunctionInstanceUsageParameters>>,
    pub app_group_identity: String,
    pub function_name: String,
}
operation! { CreateFunctionInstance(instance_name: String, model_type: String, app_group_identity: String, function_name: String)
    "CreateFunctionInstance" -> CreateFunctionInstanceOutput {
    0 "createParameters" create_parameters: Vec<CreateFunctionInstanceCreateParameters>, 1 "cron" cron: String,
    2 "description" description: String, 3 "functionType" function_type: String, 4 "instanceName" instance_name,
    5 "modelType" model_type, 6 "usageParameters" usage_parameters: Vec<CreateFunctionInstanceUsageParameters>,
    7 "appGroupIdentity" app_group_identity, 8 "functionName" function_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionInstanceCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateFunctionInstanceCreateParameters() {
    0 "name" name: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionInstanceUsageParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateFunctionInstanceUsageParameters() {
    0 "name" name: String, 1 "value" value: String
} }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionResource {
    pub data: Option<CreateFunctionResourceData>,
    pub description: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub app_group_identity: String,
    pub function_name: String,
}
operation! { CreateFunctionResource(app_group_identity: String, function_name: String)
    "CreateFunctionResource" -> CreateFunctionResourceOutput {
    0 "Data" data: CreateFunctionResourceData, 1 "Description" description: String,
    2 "ResourceName" resource_name: String, 3 "ResourceType" resource_type: String,
    4 "appGroupIdentity" app_group_identity, 5 "functionName" function_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionResourceData {
    pub content: Option<String>,
    pub generators: Option<Vec<CreateFunctionResourceGenerators>>,
}
input! { CreateFunctionResourceData() {
    0 "Content" content: String, 1 "Generators" generators: Vec<CreateFunctionResourceGenerators>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionResourceInput {
    pub features: Option<Vec<CreateFunctionResourceFeatures>>,
}
input! { CreateFunctionResourceInput() {
    0 "Features" features: Vec<CreateFunctionResourceFeatures>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionResourceFeatures {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateFunctionResourceFeatures() {
    0 "Name" name: String, 1 "Type" r#type: String
} }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionTask {
    pub app_group_identity: String,
    pub function_name: String,
    pub instance_name: String,
}
operation! { CreateFunctionTask(app_group_identity: String, function_name: String, instance_name: String)
    "CreateFunctionTask" -> CreateFunctionTaskOutput {
    0 "appGroupIdentity" app_group_identity, 1 "functionName" function_name, 2 "instanceName" instance_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}/tasks", } }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Status" status
} }

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/v4/openapi/intervention-dictionaries", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInterventionDictionaryOutput {
    pub result: Option<CreateInterventionDictionaryResult>,
}
model! { CreateInterventionDictionaryOutput {
    0 "result" result
} }

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
    0 "analyzer" analyzer, 1 "created" created, 2 "name" name, 3 "type" r#type, 4 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueryProcessor {
    pub dry_run: Option<bool>,
    pub body: Option<Value>,
    pub app_group_identity: String,
    pub app_id: i64,
}
operation! { CreateQueryProcessor(app_group_identity: String, app_id: i64)
    "CreateQueryProcessor" -> CreateQueryProcessorOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: Value, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueryProcessorOutput {
    pub result: Option<CreateQueryProcessorResult>,
}
model! { CreateQueryProcessorOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueryProcessorResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub domain: Option<String>,
    pub indexes: Option<Vec<String>>,
    pub name: Option<String>,
    pub processors: Option<Vec<BTreeMap<String, Value>>>,
    pub updated: Option<i64>,
}
model! { CreateQueryProcessorResult {
    0 "active" active, 1 "created" created, 2 "domain" domain, 3 "indexes" indexes, 4 "name" name,
    5 "processors" processors, 6 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTask {
    pub body: Option<ScheduledTask>,
    pub app_group_identity: String,
}
operation! { CreateScheduledTask(app_group_identity: String) "CreateScheduledTask" -> CreateScheduledTaskOutput {
    0 "body" body: ScheduledTask, 1 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTaskOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreateScheduledTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchStrategy {
    pub body: Option<SearchStrategy>,
    pub app_group_identity: String,
    pub app_id: String,
}
operation! { CreateSearchStrategy(app_group_identity: String, app_id: String) "CreateSearchStrategy" -> Empty {
    0 "body" body: SearchStrategy, 1 "appGroupIdentity" app_group_identity, 2 "appId" app_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies", body: BodyStyle::Json, } }

pub type CreateSearchStrategyOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStrategyMergeConfig {
    pub doc_count: Option<i64>,
    pub rank_name: Option<String>,
}
input! { SearchStrategyMergeConfig() {
    0 "docCount" doc_count: i64, 1 "rankName" rank_name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecondRank {
    pub dry_run: Option<bool>,
    pub body: Option<SecondRank>,
    pub app_group_identity: String,
    pub app_id: i64,
}
operation! { CreateSecondRank(app_group_identity: String, app_id: i64) "CreateSecondRank" -> CreateSecondRankOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: SecondRank, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecondRankOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreateSecondRankOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSortScript {
    pub description: Option<String>,
    pub scope: Option<String>,
    pub script_name: Option<String>,
    pub r#type: Option<String>,
    pub app_group_identity: String,
    pub app_version_id: String,
}
operation! { CreateSortScript(app_group_identity: String, app_version_id: String)
    "CreateSortScript" -> CreateSortScriptOutput {
    0 "description" description: String, 1 "scope" scope: String, 2 "scriptName" script_name: String,
    3 "type" r#type: String, 4 "appGroupIdentity" app_group_identity, 5 "appVersionId" app_version_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSortScriptOutput {
    pub result: Option<CreateSortScriptResult>,
}
model! { CreateSortScriptOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSortScriptResult {
    pub scope: Option<String>,
    pub script_name: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateSortScriptResult {
    0 "scope" scope, 1 "scriptName" script_name, 2 "type" r#type
} }

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/v4/openapi/user-analyzers", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAnalyzerOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreateUserAnalyzerOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABTestExperiment {
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
    /// -1 to 999999999.
    pub group_id: i64,
    /// -1 to 999999999.
    pub experiment_id: i64,
}
operation! { DeleteABTestExperiment(app_group_identity: String, scene_id: i64, group_id: i64, experiment_id: i64)
    "DeleteABTestExperiment" -> DeleteABTestExperimentOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id, 2 "groupId" group_id, 3 "experimentId" experiment_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABTestExperimentOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeleteABTestExperimentOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABTestGroup {
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
    /// -1 to 999999999.
    pub group_id: i64,
}
operation! { DeleteABTestGroup(app_group_identity: String, scene_id: i64, group_id: i64)
    "DeleteABTestGroup" -> DeleteABTestGroupOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id, 2 "groupId" group_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABTestGroupOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeleteABTestGroupOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABTestScene {
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
}
operation! { DeleteABTestScene(app_group_identity: String, scene_id: i64)
    "DeleteABTestScene" -> DeleteABTestSceneOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABTestSceneOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeleteABTestSceneOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionInstance {
    pub app_group_identity: String,
    pub function_name: String,
    pub instance_name: String,
}
operation! { DeleteFunctionInstance(app_group_identity: String, function_name: String, instance_name: String)
    "DeleteFunctionInstance" -> DeleteFunctionInstanceOutput {
    0 "appGroupIdentity" app_group_identity, 1 "functionName" function_name, 2 "instanceName" instance_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}", } }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionResource {
    pub app_group_identity: String,
    pub function_name: String,
    pub resource_name: String,
}
operation! { DeleteFunctionResource(app_group_identity: String, function_name: String, resource_name: String)
    "DeleteFunctionResource" -> DeleteFunctionResourceOutput {
    0 "appGroupIdentity" app_group_identity, 1 "functionName" function_name, 2 "resourceName" resource_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources/{resourceName}", } }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionTask {
    pub app_group_identity: String,
    pub function_name: String,
    pub instance_name: String,
    pub generation: String,
}
operation! { DeleteFunctionTask(app_group_identity: String, function_name: String, instance_name: String, generation: String)
    "DeleteFunctionTask" -> DeleteFunctionTaskOutput {
    0 "appGroupIdentity" app_group_identity, 1 "functionName" function_name, 2 "instanceName" instance_name,
    3 "generation" generation
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}/tasks/{generation}", } }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSortScript {
    pub app_group_identity: String,
    pub app_version_id: String,
    pub script_name: String,
}
operation! { DeleteSortScript(app_group_identity: String, app_version_id: String, script_name: String)
    "DeleteSortScript" -> Empty {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}", } }

pub type DeleteSortScriptOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSortScriptFile {
    pub app_group_identity: String,
    pub app_version_id: String,
    pub script_name: String,
    pub file_name: String,
}
operation! { DeleteSortScriptFile(app_group_identity: String, app_version_id: String, script_name: String, file_name: String)
    "DeleteSortScriptFile" -> Empty {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name,
    3 "fileName" file_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/files/src/{fileName}", } }

pub type DeleteSortScriptFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestExperiment {
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
    /// -1 to 999999999.
    pub group_id: i64,
    /// -1 to 999999999.
    pub experiment_id: i64,
}
operation! { DescribeABTestExperiment(app_group_identity: String, scene_id: i64, group_id: i64, experiment_id: i64)
    "DescribeABTestExperiment" -> DescribeABTestExperimentOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id, 2 "groupId" group_id, 3 "experimentId" experiment_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestExperimentOutput {
    pub result: Option<DescribeABTestExperimentResult>,
}
model! { DescribeABTestExperimentOutput {
    0 "result" result
} }

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
    0 "created" created, 1 "id" id, 2 "name" name, 3 "online" online, 4 "params" params, 5 "traffic" traffic,
    6 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestExperimentParams {
    pub first_formula_name: Option<String>,
}
model! { DescribeABTestExperimentParams {
    0 "first_formula_name" first_formula_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestGroup {
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
    /// -1 to 999999999.
    pub group_id: i64,
}
operation! { DescribeABTestGroup(app_group_identity: String, scene_id: i64, group_id: i64)
    "DescribeABTestGroup" -> DescribeABTestGroupOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id, 2 "groupId" group_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestGroupOutput {
    pub result: Option<DescribeABTestGroupResult>,
}
model! { DescribeABTestGroupOutput {
    0 "result" result
} }

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
    0 "created" created, 1 "id" id, 2 "name" name, 3 "status" status, 4 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestScene {
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
}
operation! { DescribeABTestScene(app_group_identity: String, scene_id: i64)
    "DescribeABTestScene" -> DescribeABTestSceneOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestSceneOutput {
    pub result: Option<DescribeABTestSceneResult>,
}
model! { DescribeABTestSceneOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestSceneResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub updated: Option<i64>,
    pub values: Option<Vec<String>>,
}
model! { DescribeABTestSceneResult {
    0 "created" created, 1 "id" id, 2 "name" name, 3 "status" status, 4 "updated" updated, 5 "values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApp {
    pub app_group_identity: String,
    pub app_id: i64,
}
operation! { DescribeApp(app_group_identity: String, app_id: i64) "DescribeApp" -> DescribeAppOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppOutput {
    pub result: Option<DescribeAppResult>,
}
model! { DescribeAppOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppResult {
    pub auto_switch: Option<bool>,
    pub cluster: Option<DescribeAppCluster>,
    pub cluster_name: Option<String>,
    pub data_sources: Option<Vec<DescribeAppDataSources>>,
    pub description: Option<String>,
    pub domain: Option<DescribeAppDomain>,
    pub fetch_fields: Option<Vec<String>>,
    pub first_ranks: Option<Vec<DescribeAppFirstRanks>>,
    pub id: Option<String>,
    pub interpretations: Option<BTreeMap<String, Value>>,
    pub is_current: Option<bool>,
    pub progress_percent: Option<i64>,
    pub prompts: Option<Vec<BTreeMap<String, Value>>>,
    pub query_processors: Option<Vec<DescribeAppQueryProcessors>>,
    pub quota: Option<DescribeAppQuota>,
    pub realtime_shared: Option<bool>,
    pub schema: Option<DescribeAppSchema>,
    pub schemas: Option<Vec<DescribeAppSchemas>>,
    pub second_ranks: Option<Vec<DescribeAppSecondRanks>>,
    pub status: Option<String>,
    pub summaries: Option<Vec<DescribeAppSummaries>>,
    pub r#type: Option<String>,
}
model! { DescribeAppResult {
    0 "autoSwitch" auto_switch, 1 "cluster" cluster, 2 "clusterName" cluster_name, 3 "dataSources" data_sources,
    4 "description" description, 5 "domain" domain, 6 "fetchFields" fetch_fields, 7 "firstRanks" first_ranks, 8 "id" id,
    9 "interpretations" interpretations, 10 "isCurrent" is_current, 11 "progressPercent" progress_percent,
    12 "prompts" prompts, 13 "queryProcessors" query_processors, 14 "quota" quota, 15 "realtimeShared" realtime_shared,
    16 "schema" schema, 17 "schemas" schemas, 18 "secondRanks" second_ranks, 19 "status" status,
    20 "summaries" summaries, 21 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppCluster {
    pub max_query_clause_length: Option<i64>,
    pub max_timeout_ms: Option<i64>,
}
model! { DescribeAppCluster {
    0 "maxQueryClauseLength" max_query_clause_length, 1 "maxTimeoutMS" max_timeout_ms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDataSources {
    pub fields: Option<Vec<BTreeMap<String, Value>>>,
    pub key_field: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub plugins: Option<BTreeMap<String, Value>>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAppDataSources {
    0 "fields" fields, 1 "keyField" key_field, 2 "parameters" parameters, 3 "plugins" plugins,
    4 "schemaName" schema_name, 5 "tableName" table_name, 6 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDomain {
    pub category: Option<String>,
    pub functions: Option<DescribeAppFunctions>,
    pub name: Option<String>,
}
model! { DescribeAppDomain {
    0 "category" category, 1 "functions" functions, 2 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppFunctions {
    pub algo: Option<Vec<String>>,
    pub qp: Option<Vec<String>>,
    pub service: Option<Vec<String>>,
}
model! { DescribeAppFunctions {
    0 "algo" algo, 1 "qp" qp, 2 "service" service
} }

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
    0 "active" active, 1 "description" description, 2 "meta" meta, 3 "name" name, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppQueryProcessors {
    pub active: Option<bool>,
    pub category: Option<String>,
    pub domain: Option<String>,
    pub indexes: Option<Vec<String>>,
    pub name: Option<String>,
    pub processors: Option<Vec<BTreeMap<String, Value>>>,
}
model! { DescribeAppQueryProcessors {
    0 "active" active, 1 "category" category, 2 "domain" domain, 3 "indexes" indexes, 4 "name" name,
    5 "processors" processors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub qps: Option<i64>,
    pub spec: Option<String>,
}
model! { DescribeAppQuota {
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "qps" qps, 3 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSchema {
    pub index_sort_config: Option<Vec<DescribeAppIndexSortConfig>>,
    pub indexes: Option<DescribeAppIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Option<Vec<String>>,
    pub second_route_field: Option<String>,
    pub tables: Option<BTreeMap<String, Value>>,
    pub ttl_field: Option<DescribeAppTtlField>,
}
model! { DescribeAppSchema {
    0 "indexSortConfig" index_sort_config, 1 "indexes" indexes, 2 "name" name, 3 "routeField" route_field,
    4 "routeFieldValues" route_field_values, 5 "secondRouteField" second_route_field, 6 "tables" tables,
    7 "ttlField" ttl_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
model! { DescribeAppIndexSortConfig {
    0 "direction" direction, 1 "field" field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppIndexes {
    pub filter_fields: Option<Vec<String>>,
    pub search_fields: Option<BTreeMap<String, Value>>,
}
model! { DescribeAppIndexes {
    0 "filterFields" filter_fields, 1 "searchFields" search_fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
model! { DescribeAppTtlField {
    0 "name" name, 1 "ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSchemas {
    pub index_sort_config: Option<Vec<DescribeAppSchemasIndexSortConfig>>,
    pub indexes: Option<DescribeAppSchemasIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Option<Vec<String>>,
    pub second_route_field: Option<String>,
    pub tables: Option<BTreeMap<String, Value>>,
    pub ttl_field: Option<DescribeAppSchemasTtlField>,
}
model! { DescribeAppSchemas {
    0 "indexSortConfig" index_sort_config, 1 "indexes" indexes, 2 "name" name, 3 "routeField" route_field,
    4 "routeFieldValues" route_field_values, 5 "secondRouteField" second_route_field, 6 "tables" tables,
    7 "ttlField" ttl_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSchemasIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
model! { DescribeAppSchemasIndexSortConfig {
    0 "direction" direction, 1 "field" field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSchemasIndexes {
    pub filter_fields: Option<Vec<String>>,
    pub search_fields: Option<BTreeMap<String, Value>>,
}
model! { DescribeAppSchemasIndexes {
    0 "filterFields" filter_fields, 1 "searchFields" search_fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSchemasTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
model! { DescribeAppSchemasTtlField {
    0 "name" name, 1 "ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSecondRanks {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
}
model! { DescribeAppSecondRanks {
    0 "active" active, 1 "description" description, 2 "meta" meta, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSummaries {
    pub meta: Option<Vec<DescribeAppMeta>>,
    pub name: Option<String>,
}
model! { DescribeAppSummaries {
    0 "meta" meta, 1 "name" name
} }

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
    0 "element" element, 1 "ellipsis" ellipsis, 2 "field" field, 3 "len" len, 4 "snippet" snippet
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppGroup {
    pub app_group_identity: String,
}
operation! { DescribeAppGroup(app_group_identity: String) "DescribeAppGroup" -> DescribeAppGroupOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppGroupOutput {
    pub result: Option<DescribeAppGroupResult>,
}
model! { DescribeAppGroupOutput {
    0 "result" result
} }

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
    pub tags: Option<Vec<DescribeAppGroupTags>>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { DescribeAppGroupResult {
    0 "chargeType" charge_type, 1 "chargingWay" charging_way, 2 "commodityCode" commodity_code, 3 "created" created,
    4 "currentVersion" current_version, 5 "description" description, 6 "domain" domain, 7 "elasticLcu" elastic_lcu,
    8 "engineType" engine_type, 9 "expireOn" expire_on, 10 "firstRankAlgoDeploymentId" first_rank_algo_deployment_id,
    11 "hasPendingQuotaReviewTask" has_pending_quota_review_task, 12 "id" id, 13 "instanceId" instance_id,
    14 "lockMode" lock_mode, 15 "lockedByExpiration" locked_by_expiration, 16 "name" name,
    17 "pendingSecondRankAlgoDeploymentId" pending_second_rank_algo_deployment_id,
    18 "processingOrderId" processing_order_id, 19 "produced" produced, 20 "projectId" project_id, 21 "quota" quota,
    22 "resourceGroupId" resource_group_id, 23 "secondRankAlgoDeploymentId" second_rank_algo_deployment_id,
    24 "status" status, 25 "switchedTime" switched_time, 26 "tags" tags, 27 "type" r#type, 28 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppGroupQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { DescribeAppGroupQuota {
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppGroupTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAppGroupTags {
    0 "key" key, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStatistics {
    pub app_group_identity: String,
    pub app_id: String,
}
operation! { DescribeAppStatistics(app_group_identity: String, app_id: String)
    "DescribeAppStatistics" -> DescribeAppStatisticsOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/statistics", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStatisticsOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DescribeAppStatisticsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApps {
    pub app_group_identity: String,
}
operation! { DescribeApps(app_group_identity: String) "DescribeApps" -> DescribeAppsOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsOutput {
    pub result: Option<Vec<DescribeAppsResult>>,
}
model! { DescribeAppsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsResult {
    pub auto_switch: Option<bool>,
    pub cluster: Option<DescribeAppsCluster>,
    pub cluster_name: Option<String>,
    pub data_sources: Option<Vec<DescribeAppsDataSources>>,
    pub description: Option<String>,
    pub domain: Option<DescribeAppsDomain>,
    pub fetch_fields: Option<Vec<String>>,
    pub first_ranks: Option<Vec<DescribeAppsFirstRanks>>,
    pub id: Option<String>,
    pub interpretations: Option<BTreeMap<String, Value>>,
    pub is_current: Option<bool>,
    pub progress_percent: Option<i64>,
    pub prompts: Option<Vec<BTreeMap<String, Value>>>,
    pub query_processors: Option<Vec<DescribeAppsQueryProcessors>>,
    pub quota: Option<DescribeAppsQuota>,
    pub realtime_shared: Option<bool>,
    pub schema: Option<DescribeAppsSchema>,
    pub schemas: Option<Vec<DescribeAppsSchemas>>,
    pub second_ranks: Option<Vec<DescribeAppsSecondRanks>>,
    pub status: Option<String>,
    pub summaries: Option<Vec<DescribeAppsSummaries>>,
    pub r#type: Option<String>,
}
model! { DescribeAppsResult {
    0 "autoSwitch" auto_switch, 1 "cluster" cluster, 2 "clusterName" cluster_name, 3 "dataSources" data_sources,
    4 "description" description, 5 "domain" domain, 6 "fetchFields" fetch_fields, 7 "firstRanks" first_ranks, 8 "id" id,
    9 "interpretations" interpretations, 10 "isCurrent" is_current, 11 "progressPercent" progress_percent,
    12 "prompts" prompts, 13 "queryProcessors" query_processors, 14 "quota" quota, 15 "realtimeShared" realtime_shared,
    16 "schema" schema, 17 "schemas" schemas, 18 "secondRanks" second_ranks, 19 "status" status,
    20 "summaries" summaries, 21 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsCluster {
    pub max_query_clause_length: Option<i64>,
    pub max_timeout_ms: Option<i64>,
}
model! { DescribeAppsCluster {
    0 "maxQueryClauseLength" max_query_clause_length, 1 "maxTimeoutMS" max_timeout_ms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsDataSources {
    pub fields: Option<Vec<BTreeMap<String, Value>>>,
    pub key_field: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub plugins: Option<BTreeMap<String, Value>>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAppsDataSources {
    0 "fields" fields, 1 "keyField" key_field, 2 "parameters" parameters, 3 "plugins" plugins,
    4 "schemaName" schema_name, 5 "tableName" table_name, 6 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsDomain {
    pub category: Option<String>,
    pub functions: Option<DescribeAppsFunctions>,
    pub name: Option<String>,
}
model! { DescribeAppsDomain {
    0 "category" category, 1 "functions" functions, 2 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsFunctions {
    pub algo: Option<Vec<String>>,
    pub qp: Option<Vec<String>>,
    pub service: Option<Vec<String>>,
}
model! { DescribeAppsFunctions {
    0 "algo" algo, 1 "qp" qp, 2 "service" service
} }

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
    0 "active" active, 1 "description" description, 2 "meta" meta, 3 "name" name, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsQueryProcessors {
    pub active: Option<bool>,
    pub category: Option<String>,
    pub domain: Option<String>,
    pub indexes: Option<Vec<String>>,
    pub name: Option<String>,
    pub processors: Option<Vec<BTreeMap<String, Value>>>,
}
model! { DescribeAppsQueryProcessors {
    0 "active" active, 1 "category" category, 2 "domain" domain, 3 "indexes" indexes, 4 "name" name,
    5 "processors" processors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub qps: Option<i64>,
    pub spec: Option<String>,
}
model! { DescribeAppsQuota {
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "qps" qps, 3 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSchema {
    pub index_sort_config: Option<Vec<DescribeAppsIndexSortConfig>>,
    pub indexes: Option<DescribeAppsIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Option<Vec<String>>,
    pub second_route_field: Option<String>,
    pub tables: Option<BTreeMap<String, Value>>,
    pub ttl_field: Option<DescribeAppsTtlField>,
}
model! { DescribeAppsSchema {
    0 "indexSortConfig" index_sort_config, 1 "indexes" indexes, 2 "name" name, 3 "routeField" route_field,
    4 "routeFieldValues" route_field_values, 5 "secondRouteField" second_route_field, 6 "tables" tables,
    7 "ttlField" ttl_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
model! { DescribeAppsIndexSortConfig {
    0 "direction" direction, 1 "field" field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsIndexes {
    pub filter_fields: Option<Vec<String>>,
    pub search_fields: Option<BTreeMap<String, Value>>,
}
model! { DescribeAppsIndexes {
    0 "filterFields" filter_fields, 1 "searchFields" search_fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
model! { DescribeAppsTtlField {
    0 "name" name, 1 "ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSchemas {
    pub index_sort_config: Option<Vec<DescribeAppsSchemasIndexSortConfig>>,
    pub indexes: Option<DescribeAppsSchemasIndexes>,
    pub name: Option<String>,
    pub route_field: Option<String>,
    pub route_field_values: Option<Vec<String>>,
    pub second_route_field: Option<String>,
    pub tables: Option<BTreeMap<String, Value>>,
    pub ttl_field: Option<DescribeAppsSchemasTtlField>,
}
model! { DescribeAppsSchemas {
    0 "indexSortConfig" index_sort_config, 1 "indexes" indexes, 2 "name" name, 3 "routeField" route_field,
    4 "routeFieldValues" route_field_values, 5 "secondRouteField" second_route_field, 6 "tables" tables,
    7 "ttlField" ttl_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSchemasIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
model! { DescribeAppsSchemasIndexSortConfig {
    0 "direction" direction, 1 "field" field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSchemasIndexes {
    pub filter_fields: Option<Vec<String>>,
    pub search_fields: Option<BTreeMap<String, Value>>,
}
model! { DescribeAppsSchemasIndexes {
    0 "filterFields" filter_fields, 1 "searchFields" search_fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSchemasTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
model! { DescribeAppsSchemasTtlField {
    0 "name" name, 1 "ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSecondRanks {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Value>,
    pub name: Option<String>,
}
model! { DescribeAppsSecondRanks {
    0 "active" active, 1 "description" description, 2 "meta" meta, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsSummaries {
    pub meta: Option<Vec<DescribeAppsMeta>>,
    pub name: Option<String>,
}
model! { DescribeAppsSummaries {
    0 "meta" meta, 1 "name" name
} }

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
    0 "element" element, 1 "ellipsis" ellipsis, 2 "field" field, 3 "len" len, 4 "snippet" snippet
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCollction {
    pub app_group_identity: String,
    pub data_collection_identity: String,
}
operation! { DescribeDataCollction(app_group_identity: String, data_collection_identity: String)
    "DescribeDataCollction" -> DescribeDataCollctionOutput {
    0 "appGroupIdentity" app_group_identity, 1 "dataCollectionIdentity" data_collection_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/data-collections/{dataCollectionIdentity}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCollctionOutput {
    pub result: Option<DescribeDataCollctionResult>,
}
model! { DescribeDataCollctionOutput {
    0 "result" result
} }

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
    0 "created" created, 1 "dataCollectionType" data_collection_type, 2 "id" id, 3 "industryName" industry_name,
    4 "name" name, 5 "status" status, 6 "sundialId" sundial_id, 7 "type" r#type, 8 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticPlan {
    pub dry_run: Option<bool>,
    pub app_group_identity: String,
    pub plan_id: i64,
}
operation! { DescribeElasticPlan(app_group_identity: String, plan_id: i64)
    "DescribeElasticPlan" -> DescribeElasticPlanOutput {
    0 "dryRun" dry_run: bool, 1 "appGroupIdentity" app_group_identity, 2 "planId" plan_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans/{planId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticPlanOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<DescribeElasticPlanResult>,
}
model! { DescribeElasticPlanOutput {
    0 "code" code, 1 "httpCode" http_code, 2 "message" message, 3 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticPlanResult {
    pub app_group_id: Option<i64>,
    pub created: Option<i64>,
    pub custom_dates: Option<Vec<String>>,
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
    0 "appGroupId" app_group_id, 1 "created" created, 2 "customDates" custom_dates, 3 "description" description,
    4 "elasticLcu" elastic_lcu, 5 "enabled" enabled, 6 "endHour" end_hour, 7 "id" id, 8 "name" name,
    9 "scheduleType" schedule_type, 10 "startHour" start_hour, 11 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirstRank {
    pub app_group_identity: String,
    pub app_id: i64,
    pub name: String,
}
operation! { DescribeFirstRank(app_group_identity: String, app_id: i64, name: String)
    "DescribeFirstRank" -> DescribeFirstRankOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirstRankOutput {
    pub result: Option<DescribeFirstRankResult>,
}
model! { DescribeFirstRankOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirstRankResult {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Vec<DescribeFirstRankMeta>>,
    pub name: Option<String>,
}
model! { DescribeFirstRankResult {
    0 "active" active, 1 "description" description, 2 "meta" meta, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirstRankMeta {
    pub arg: Option<String>,
    pub attribute: Option<String>,
    pub weight: Option<f64>,
}
model! { DescribeFirstRankMeta {
    0 "arg" arg, 1 "attribute" attribute, 2 "weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterventionDictionary {
    pub name: String,
}
operation! { DescribeInterventionDictionary(name: String)
    "DescribeInterventionDictionary" -> DescribeInterventionDictionaryOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/intervention-dictionaries/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterventionDictionaryOutput {
    pub result: Option<DescribeInterventionDictionaryResult>,
}
model! { DescribeInterventionDictionaryOutput {
    0 "result" result
} }

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
    0 "analyzer" analyzer, 1 "created" created, 2 "name" name, 3 "type" r#type, 4 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryProcessor {
    pub app_group_identity: String,
    pub app_id: i64,
    pub name: String,
}
operation! { DescribeQueryProcessor(app_group_identity: String, app_id: i64, name: String)
    "DescribeQueryProcessor" -> DescribeQueryProcessorOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryProcessorOutput {
    pub result: Option<DescribeQueryProcessorResult>,
}
model! { DescribeQueryProcessorOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryProcessorResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub domain: Option<String>,
    pub indexes: Option<Vec<String>>,
    pub name: Option<String>,
    pub processors: Option<Vec<BTreeMap<String, Value>>>,
    pub updated: Option<i64>,
}
model! { DescribeQueryProcessorResult {
    0 "active" active, 1 "created" created, 2 "domain" domain, 3 "indexes" indexes, 4 "name" name,
    5 "processors" processors, 6 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} { method: "GET", path: "/v4/openapi/regions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub result: Option<Vec<DescribeRegionsResult>>,
}
model! { DescribeRegionsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsResult {
    pub console_url: Option<String>,
    pub endpoint: Option<String>,
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsResult {
    0 "consoleUrl" console_url, 1 "endpoint" endpoint, 2 "localName" local_name, 3 "regionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTask {
    pub app_group_identity: String,
    pub task_id: String,
}
operation! { DescribeScheduledTask(app_group_identity: String, task_id: String)
    "DescribeScheduledTask" -> DescribeScheduledTaskOutput {
    0 "appGroupIdentity" app_group_identity, 1 "taskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks/{taskId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTaskOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DescribeScheduledTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondRank {
    pub app_group_identity: String,
    pub app_id: i64,
    pub name: String,
}
operation! { DescribeSecondRank(app_group_identity: String, app_id: i64, name: String)
    "DescribeSecondRank" -> DescribeSecondRankOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondRankOutput {
    pub result: Option<DescribeSecondRankResult>,
}
model! { DescribeSecondRankOutput {
    0 "result" result
} }

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
    0 "active" active, 1 "created" created, 2 "description" description, 3 "id" id, 4 "isDefault" is_default,
    5 "isSys" is_sys, 6 "meta" meta, 7 "name" name, 8 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryStatus {
    pub app_group_identity: String,
}
operation! { DescribeSlowQueryStatus(app_group_identity: String)
    "DescribeSlowQueryStatus" -> DescribeSlowQueryStatusOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryStatusOutput {
    pub result: Option<DescribeSlowQueryStatusResult>,
}
model! { DescribeSlowQueryStatusOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryStatusResult {
    pub app_group_id: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSlowQueryStatusResult {
    0 "appGroupId" app_group_id, 1 "region" region, 2 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAnalyzer {
    pub with: Option<String>,
    pub name: String,
}
operation! { DescribeUserAnalyzer(name: String) "DescribeUserAnalyzer" -> DescribeUserAnalyzerOutput {
    0 "with" with: String, 1 "name" name
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/user-analyzers/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAnalyzerOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DescribeUserAnalyzerOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSlowQuery {
    pub app_group_identity: String,
}
operation! { DisableSlowQuery(app_group_identity: String) "DisableSlowQuery" -> DisableSlowQueryOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/actions/disable", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSlowQueryOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DisableSlowQueryOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSlowQuery {
    pub app_group_identity: String,
}
operation! { EnableSlowQuery(app_group_identity: String) "EnableSlowQuery" -> EnableSlowQueryOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/actions/enable", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSlowQueryOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { EnableSlowQueryOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMergedTable {
    pub spec: Option<String>,
    pub body: Option<Schema>,
}
operation! { GenerateMergedTable() "GenerateMergedTable" -> GenerateMergedTableOutput {
    0 "spec" spec: String, 1 "body" body: Schema
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None }
] { path: "/v4/openapi/assist/schema/actions/merge", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaIndexSortConfig {
    pub direction: Option<String>,
    pub field: Option<String>,
}
input! { SchemaIndexSortConfig() {
    0 "direction" direction: String, 1 "field" field: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaTtlField {
    pub name: Option<String>,
    pub ttl: Option<i64>,
}
input! { SchemaTtlField() {
    0 "name" name: String, 1 "ttl" ttl: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMergedTableOutput {
    pub result: Option<GenerateMergedTableResult>,
}
model! { GenerateMergedTableOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMergedTableResult {
    pub from_table: Option<BTreeMap<String, Value>>,
    pub merge_table: Option<BTreeMap<String, Value>>,
    pub primary_key: Option<String>,
}
model! { GenerateMergedTableResult {
    0 "fromTable" from_table, 1 "mergeTable" merge_table, 2 "primaryKey" primary_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomain {
    pub app_group_identity: String,
    pub domain_name: String,
}
operation! { GetDomain(app_group_identity: String, domain_name: String) "GetDomain" -> GetDomainOutput {
    0 "appGroupIdentity" app_group_identity, 1 "domainName" domain_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/domains/{domainName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { GetDomainOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCurrentVersion {
    pub category: Option<String>,
    pub domain: Option<String>,
    pub function_type: Option<String>,
    pub model_type: String,
    pub function_name: String,
}
operation! { GetFunctionCurrentVersion(model_type: String, function_name: String)
    "GetFunctionCurrentVersion" -> GetFunctionCurrentVersionOutput {
    0 "category" category: String, 1 "domain" domain: String, 2 "functionType" function_type: String,
    3 "modelType" model_type, 4 "functionName" function_name
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/functions/{functionName}/current-version", } }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Result" result,
    5 "Status" status
} }

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
    0 "FunctionName" function_name, 1 "FunctionType" function_type, 2 "ModelType" model_type,
    3 "VersionConfig" version_config, 4 "VersionId" version_id, 5 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCurrentVersionVersionConfig {
    pub create_parameters: Option<Vec<GetFunctionCurrentVersionCreateParameters>>,
    pub depends: Option<Vec<GetFunctionCurrentVersionDepends>>,
    pub usage_parameters: Option<Vec<GetFunctionCurrentVersionUsageParameters>>,
}
model! { GetFunctionCurrentVersionVersionConfig {
    0 "CreateParameters" create_parameters, 1 "Depends" depends, 2 "UsageParameters" usage_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCurrentVersionCreateParameters {
    pub name: Option<String>,
    pub required: Option<String>,
}
model! { GetFunctionCurrentVersionCreateParameters {
    0 "Name" name, 1 "Required" required
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCurrentVersionDepends {
    pub condition: Option<String>,
    pub dependency: Option<String>,
    pub description: Option<String>,
}
model! { GetFunctionCurrentVersionDepends {
    0 "Condition" condition, 1 "Dependency" dependency, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCurrentVersionUsageParameters {
    pub name: Option<String>,
    pub required: Option<String>,
}
model! { GetFunctionCurrentVersionUsageParameters {
    0 "Name" name, 1 "Required" required
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionDefaultInstance {
    pub app_group_identity: String,
    pub function_name: String,
}
operation! { GetFunctionDefaultInstance(app_group_identity: String, function_name: String)
    "GetFunctionDefaultInstance" -> GetFunctionDefaultInstanceOutput {
    0 "appGroupIdentity" app_group_identity, 1 "functionName" function_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/default-instance", } }

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
    0 "Code" code, 1 "FunctionName" function_name, 2 "HttpCode" http_code, 3 "InstanceName" instance_name,
    4 "Latency" latency, 5 "Message" message, 6 "Result" result, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionDefaultInstanceResult {
    pub instance_name: Option<String>,
}
model! { GetFunctionDefaultInstanceResult {
    0 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstance {
    pub output: Option<String>,
    pub app_group_identity: String,
    pub function_name: String,
    pub instance_name: String,
}
operation! { GetFunctionInstance(app_group_identity: String, function_name: String, instance_name: String)
    "GetFunctionInstance" -> GetFunctionInstanceOutput {
    0 "output" output: String, 1 "appGroupIdentity" app_group_identity, 2 "functionName" function_name,
    3 "instanceName" instance_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}", } }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Result" result,
    5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceResult {
    pub belongs: Option<GetFunctionInstanceBelongs>,
    pub create_parameters: Option<Vec<GetFunctionInstanceCreateParameters>>,
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
    pub usage_parameters: Option<Vec<GetFunctionInstanceUsageParameters>>,
    pub version_id: Option<i64>,
}
model! { GetFunctionInstanceResult {
    0 "Belongs" belongs, 1 "CreateParameters" create_parameters, 2 "CreateTime" create_time, 3 "Cron" cron,
    4 "Description" description, 5 "ExtendInfo" extend_info, 6 "FunctionName" function_name,
    7 "FunctionType" function_type, 8 "InstanceName" instance_name, 9 "ModelType" model_type, 10 "Source" source,
    11 "Status" status, 12 "Task" task, 13 "UsageParameters" usage_parameters, 14 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceBelongs {
    pub category: Option<String>,
    pub domain: Option<String>,
    pub language: Option<String>,
}
model! { GetFunctionInstanceBelongs {
    0 "Category" category, 1 "Domain" domain, 2 "Language" language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetFunctionInstanceCreateParameters {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceTask {
    pub dag_status: Option<String>,
    pub last_run_time: Option<i64>,
}
model! { GetFunctionInstanceTask {
    0 "DagStatus" dag_status, 1 "LastRunTime" last_run_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceUsageParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetFunctionInstanceUsageParameters {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResource {
    pub output: Option<String>,
    pub app_group_identity: String,
    pub function_name: String,
    pub resource_name: String,
}
operation! { GetFunctionResource(app_group_identity: String, function_name: String, resource_name: String)
    "GetFunctionResource" -> GetFunctionResourceOutput {
    0 "output" output: String, 1 "appGroupIdentity" app_group_identity, 2 "functionName" function_name,
    3 "resourceName" resource_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources/{resourceName}", } }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Result" result,
    5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResourceResult {
    pub create_time: Option<i64>,
    pub data: Option<GetFunctionResourceData>,
    pub description: Option<String>,
    pub function_name: Option<String>,
    pub modify_time: Option<i64>,
    pub referenced_instances: Option<Vec<String>>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetFunctionResourceResult {
    0 "CreateTime" create_time, 1 "Data" data, 2 "Description" description, 3 "FunctionName" function_name,
    4 "ModifyTime" modify_time, 5 "ReferencedInstances" referenced_instances, 6 "ResourceName" resource_name,
    7 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResourceData {
    pub content: Option<String>,
    pub generators: Option<Vec<GetFunctionResourceGenerators>>,
}
model! { GetFunctionResourceData {
    0 "Content" content, 1 "Generators" generators
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResourceGenerators {
    pub generator: Option<String>,
    pub input: Option<GetFunctionResourceInput>,
    pub output: Option<String>,
}
model! { GetFunctionResourceGenerators {
    0 "Generator" generator, 1 "Input" input, 2 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResourceInput {
    pub features: Option<Vec<GetFunctionResourceFeatures>>,
}
model! { GetFunctionResourceInput {
    0 "Features" features
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionResourceFeatures {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetFunctionResourceFeatures {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionTask {
    pub app_group_identity: String,
    pub function_name: String,
    pub instance_name: String,
    pub generation: String,
}
operation! { GetFunctionTask(app_group_identity: String, function_name: String, instance_name: String, generation: String)
    "GetFunctionTask" -> GetFunctionTaskOutput {
    0 "appGroupIdentity" app_group_identity, 1 "functionName" function_name, 2 "instanceName" instance_name,
    3 "generation" generation
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}/tasks/{generation}", } }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Result" result,
    5 "Status" status
} }

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
    0 "EndTime" end_time, 1 "ExtendInfo" extend_info, 2 "FunctionName" function_name, 3 "Generation" generation,
    4 "Progress" progress, 5 "RunId" run_id, 6 "StartTime" start_time, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionVersion {
    pub function_name: String,
    pub version_id: i64,
}
operation! { GetFunctionVersion(function_name: String, version_id: i64)
    "GetFunctionVersion" -> GetFunctionVersionOutput {
    0 "functionName" function_name, 1 "versionId" version_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/functions/{functionName}/versions/{versionId}", } }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Result" result,
    5 "Status" status
} }

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
    0 "FunctionName" function_name, 1 "FunctionType" function_type, 2 "ModelType" model_type,
    3 "VersionConfig" version_config, 4 "VersionId" version_id, 5 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionVersionVersionConfig {
    pub create_parameters: Option<Vec<GetFunctionVersionCreateParameters>>,
    pub depends: Option<Vec<GetFunctionVersionDepends>>,
    pub usage_parameters: Option<Vec<GetFunctionVersionUsageParameters>>,
}
model! { GetFunctionVersionVersionConfig {
    0 "CreateParameters" create_parameters, 1 "Depends" depends, 2 "UsageParameters" usage_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionVersionCreateParameters {
    pub name: Option<String>,
    pub required: Option<String>,
}
model! { GetFunctionVersionCreateParameters {
    0 "Name" name, 1 "Required" required
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionVersionDepends {
    pub condition: Option<String>,
    pub dependency: Option<String>,
    pub description: Option<String>,
}
model! { GetFunctionVersionDepends {
    0 "Condition" condition, 1 "Dependency" dependency, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionVersionUsageParameters {
    pub name: Option<String>,
    pub required: Option<String>,
}
model! { GetFunctionVersionUsageParameters {
    0 "Name" name, 1 "Required" required
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScriptFileNames {
    pub app_group_identity: String,
    pub app_version_id: String,
    pub script_name: String,
}
operation! { GetScriptFileNames(app_group_identity: String, app_version_id: String, script_name: String)
    "GetScriptFileNames" -> GetScriptFileNamesOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/file-names", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScriptFileNamesOutput {
    pub result: Option<Vec<GetScriptFileNamesResult>>,
}
model! { GetScriptFileNamesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScriptFileNamesResult {
    pub create_time: Option<String>,
    pub file_name: Option<String>,
    pub modify_time: Option<String>,
    pub path_name: Option<String>,
}
model! { GetScriptFileNamesResult {
    0 "createTime" create_time, 1 "fileName" file_name, 2 "modifyTime" modify_time, 3 "pathName" path_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSearchStrategy {
    pub app_group_identity: String,
    pub app_id: String,
    pub strategy_name: String,
}
operation! { GetSearchStrategy(app_group_identity: String, app_id: String, strategy_name: String)
    "GetSearchStrategy" -> Empty {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "strategyName" strategy_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies/{strategyName}", } }

pub type GetSearchStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSortScript {
    pub app_group_identity: String,
    pub app_version_id: String,
    pub script_name: String,
}
operation! { GetSortScript(app_group_identity: String, app_version_id: String, script_name: String)
    "GetSortScript" -> GetSortScriptOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSortScriptOutput {
    pub result: Option<GetSortScriptResult>,
}
model! { GetSortScriptOutput {
    0 "result" result
} }

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
    0 "createTime" create_time, 1 "description" description, 2 "modifyTime" modify_time, 3 "scope" scope,
    4 "scriptName" script_name, 5 "status" status, 6 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSortScriptFile {
    pub app_group_identity: String,
    pub app_version_id: String,
    pub script_name: String,
    pub file_name: String,
}
operation! { GetSortScriptFile(app_group_identity: String, app_version_id: String, script_name: String, file_name: String)
    "GetSortScriptFile" -> GetSortScriptFileOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name,
    3 "fileName" file_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/files/src/{fileName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSortScriptFileOutput {
    pub result: Option<GetSortScriptFileResult>,
}
model! { GetSortScriptFileOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSortScriptFileResult {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub version: Option<i64>,
}
model! { GetSortScriptFileResult {
    0 "content" content, 1 "createTime" create_time, 2 "modifyTime" modify_time, 3 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestExperiments {
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
    /// -1 to 999999999.
    pub group_id: i64,
}
operation! { ListABTestExperiments(app_group_identity: String, scene_id: i64, group_id: i64)
    "ListABTestExperiments" -> ListABTestExperimentsOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id, 2 "groupId" group_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestExperimentsOutput {
    pub result: Option<Vec<ListABTestExperimentsResult>>,
}
model! { ListABTestExperimentsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestExperimentsResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub params: Option<BTreeMap<String, Value>>,
    pub traffic: Option<i64>,
    pub updated: Option<i64>,
}
model! { ListABTestExperimentsResult {
    0 "created" created, 1 "id" id, 2 "name" name, 3 "online" online, 4 "params" params, 5 "traffic" traffic,
    6 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestFixedFlowDividers {
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
    /// -1 to 999999999.
    pub group_id: i64,
    /// -1 to 999999999.
    pub experiment_id: i64,
}
operation! { ListABTestFixedFlowDividers(app_group_identity: String, scene_id: i64, group_id: i64, experiment_id: i64)
    "ListABTestFixedFlowDividers" -> ListABTestFixedFlowDividersOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id, 2 "groupId" group_id, 3 "experimentId" experiment_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}/fixed-flow-dividers", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestFixedFlowDividersOutput {
    pub result: Option<Vec<String>>,
}
model! { ListABTestFixedFlowDividersOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestGroups {
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
}
operation! { ListABTestGroups(app_group_identity: String, scene_id: i64) "ListABTestGroups" -> ListABTestGroupsOutput {
    0 "appGroupIdentity" app_group_identity, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestGroupsOutput {
    pub result: Option<Vec<ListABTestGroupsResult>>,
}
model! { ListABTestGroupsOutput {
    0 "result" result
} }

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
    0 "created" created, 1 "id" id, 2 "name" name, 3 "status" status, 4 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestScenes {
    pub app_group_identity: String,
}
operation! { ListABTestScenes(app_group_identity: String) "ListABTestScenes" -> ListABTestScenesOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestScenesOutput {
    pub result: Option<Vec<ListABTestScenesResult>>,
}
model! { ListABTestScenesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABTestScenesResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub updated: Option<i64>,
    pub values: Option<Vec<String>>,
}
model! { ListABTestScenesResult {
    0 "created" created, 1 "id" id, 2 "name" name, 3 "status" status, 4 "updated" updated, 5 "values" values
} }

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
    Mark { index: 6, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/v4/openapi/app-groups", } }
paged! { ListAppGroups: ListAppGroupsResult = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAppGroupsTags() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppGroupsOutput {
    pub result: Option<Vec<ListAppGroupsResult>>,
    pub total_count: Option<i64>,
}
model! { ListAppGroupsOutput {
    0 "result" result, 1 "totalCount" total_count
} }

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
    pub tags: Option<Vec<ListAppGroupsResultTags>>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
}
model! { ListAppGroupsResult {
    0 "chargeType" charge_type, 1 "chargingWay" charging_way, 2 "commodityCode" commodity_code, 3 "created" created,
    4 "currentVersion" current_version, 5 "description" description, 6 "domain" domain, 7 "engineType" engine_type,
    8 "expireOn" expire_on, 9 "hasPendingQuotaReviewTask" has_pending_quota_review_task, 10 "id" id,
    11 "instanceId" instance_id, 12 "lockMode" lock_mode, 13 "lockedByExpiration" locked_by_expiration, 14 "name" name,
    15 "produced" produced, 16 "projectId" project_id, 17 "quota" quota, 18 "status" status,
    19 "switchedTime" switched_time, 20 "tags" tags, 21 "type" r#type, 22 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppGroupsQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { ListAppGroupsQuota {
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppGroupsResultTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAppGroupsResultTags {
    0 "key" key, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCollections {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub app_group_identity: String,
}
operation! { ListDataCollections(app_group_identity: String) "ListDataCollections" -> ListDataCollectionsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "appGroupIdentity" app_group_identity
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/data-collections", } }
paged! { ListDataCollections: ListDataCollectionsResult = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCollectionsOutput {
    pub result: Option<Vec<ListDataCollectionsResult>>,
    pub total_count: Option<i64>,
}
model! { ListDataCollectionsOutput {
    0 "result" result, 1 "totalCount" total_count
} }

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
    0 "created" created, 1 "dataCollectionType" data_collection_type, 2 "id" id, 3 "industryName" industry_name,
    4 "name" name, 5 "status" status, 6 "sundialId" sundial_id, 7 "type" r#type, 8 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTableFields {
    pub params: String,
    pub raw_type: Option<bool>,
    pub data_source_type: String,
}
operation! { ListDataSourceTableFields(params: String, data_source_type: String)
    "ListDataSourceTableFields" -> ListDataSourceTableFieldsOutput {
    0 "params" params, 1 "rawType" raw_type: bool, 2 "dataSourceType" data_source_type
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/assist/data-sources/{dataSourceType}/fields", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTableFieldsOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ListDataSourceTableFieldsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTables {
    pub params: String,
    pub data_source_type: String,
}
operation! { ListDataSourceTables(params: String, data_source_type: String)
    "ListDataSourceTables" -> ListDataSourceTablesOutput {
    0 "params" params, 1 "dataSourceType" data_source_type
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/assist/data-sources/{dataSourceType}/tables", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTablesOutput {
    pub result: Option<Vec<String>>,
}
model! { ListDataSourceTablesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticPlans {
    pub enabled: Option<bool>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub app_group_identity: String,
}
operation! { ListElasticPlans(app_group_identity: String) "ListElasticPlans" -> ListElasticPlansOutput {
    0 "enabled" enabled: bool, 1 "maxResults" max_results: i64, 2 "name" name: String, 3 "nextToken" next_token: String,
    4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64, 6 "appGroupIdentity" app_group_identity
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans", } }
paged! { ListElasticPlans: ListElasticPlansResult = Token "nextToken", "result" result, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticPlansOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ListElasticPlansResult>>,
    pub total_count: Option<i64>,
}
model! { ListElasticPlansOutput {
    0 "code" code, 1 "httpCode" http_code, 2 "maxResults" max_results, 3 "message" message, 4 "nextToken" next_token,
    5 "result" result, 6 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticPlansResult {
    pub app_group_id: Option<String>,
    pub created: Option<i64>,
    pub custom_dates: Option<Vec<String>>,
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
    0 "appGroupId" app_group_id, 1 "created" created, 2 "customDates" custom_dates, 3 "description" description,
    4 "elasticLcu" elastic_lcu, 5 "enabled" enabled, 6 "endHour" end_hour, 7 "id" id, 8 "name" name,
    9 "scheduleType" schedule_type, 10 "startHour" start_hour, 11 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirstRanks {
    pub app_group_identity: String,
    pub app_id: i64,
}
operation! { ListFirstRanks(app_group_identity: String, app_id: i64) "ListFirstRanks" -> ListFirstRanksOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirstRanksOutput {
    pub result: Option<Vec<ListFirstRanksResult>>,
}
model! { ListFirstRanksOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirstRanksResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub description: Option<String>,
    pub meta: Option<Vec<ListFirstRanksMeta>>,
    pub name: Option<String>,
    pub updated: Option<i64>,
}
model! { ListFirstRanksResult {
    0 "active" active, 1 "created" created, 2 "description" description, 3 "meta" meta, 4 "name" name,
    5 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirstRanksMeta {
    pub arg: Option<String>,
    pub attribute: Option<String>,
    pub weight: Option<i64>,
}
model! { ListFirstRanksMeta {
    0 "arg" arg, 1 "attribute" attribute, 2 "weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstances {
    pub function_type: Option<String>,
    pub model_type: Option<String>,
    pub output: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub source: Option<String>,
    pub app_group_identity: String,
    pub function_name: String,
}
operation! { ListFunctionInstances(app_group_identity: String, function_name: String)
    "ListFunctionInstances" -> ListFunctionInstancesOutput {
    0 "functionType" function_type: String, 1 "modelType" model_type: String, 2 "output" output: String,
    3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64, 5 "source" source: String,
    6 "appGroupIdentity" app_group_identity, 7 "functionName" function_name
} [
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances", } }
paged! { ListFunctionInstances: ListFunctionInstancesResult = Number "pageNumber", "Result" result, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub result: Option<Vec<ListFunctionInstancesResult>>,
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFunctionInstancesOutput {
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Result" result,
    5 "Status" status, 6 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesResult {
    pub belongs: Option<ListFunctionInstancesBelongs>,
    pub create_parameters: Option<Vec<ListFunctionInstancesCreateParameters>>,
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
    pub usage_parameters: Option<Vec<ListFunctionInstancesUsageParameters>>,
    pub version_id: Option<i64>,
}
model! { ListFunctionInstancesResult {
    0 "Belongs" belongs, 1 "CreateParameters" create_parameters, 2 "CreateTime" create_time, 3 "Cron" cron,
    4 "Description" description, 5 "ExtendInfo" extend_info, 6 "FunctionName" function_name,
    7 "FunctionType" function_type, 8 "InstanceName" instance_name, 9 "ModelType" model_type, 10 "Source" source,
    11 "Status" status, 12 "UsageParameters" usage_parameters, 13 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesBelongs {
    pub category: Option<String>,
    pub domain: Option<String>,
    pub language: Option<String>,
}
model! { ListFunctionInstancesBelongs {
    0 "Category" category, 1 "Domain" domain, 2 "Language" language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListFunctionInstancesCreateParameters {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesUsageParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListFunctionInstancesUsageParameters {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResources {
    pub output: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_type: Option<String>,
    pub app_group_identity: String,
    pub function_name: String,
}
operation! { ListFunctionResources(app_group_identity: String, function_name: String)
    "ListFunctionResources" -> ListFunctionResourcesOutput {
    0 "output" output: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "resourceType" resource_type: String, 4 "appGroupIdentity" app_group_identity, 5 "functionName" function_name
} [
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources", } }
paged! { ListFunctionResources: ListFunctionResourcesResult = Number "pageNumber", "Result" result, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResourcesOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<f64>,
    pub message: Option<String>,
    pub result: Option<Vec<ListFunctionResourcesResult>>,
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFunctionResourcesOutput {
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Result" result,
    5 "Status" status, 6 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResourcesResult {
    pub create_time: Option<i64>,
    pub data: Option<ListFunctionResourcesData>,
    pub description: Option<String>,
    pub function_name: Option<String>,
    pub modify_time: Option<i64>,
    pub referenced_instances: Option<Vec<String>>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { ListFunctionResourcesResult {
    0 "CreateTime" create_time, 1 "Data" data, 2 "Description" description, 3 "FunctionName" function_name,
    4 "ModifyTime" modify_time, 5 "ReferencedInstances" referenced_instances, 6 "ResourceName" resource_name,
    7 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResourcesData {
    pub content: Option<String>,
    pub generators: Option<Vec<ListFunctionResourcesGenerators>>,
}
model! { ListFunctionResourcesData {
    0 "Content" content, 1 "Generators" generators
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResourcesGenerators {
    pub generator: Option<String>,
    pub input: Option<ListFunctionResourcesInput>,
    pub output: Option<String>,
}
model! { ListFunctionResourcesGenerators {
    0 "Generator" generator, 1 "Input" input, 2 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResourcesInput {
    pub features: Option<Vec<ListFunctionResourcesFeatures>>,
}
model! { ListFunctionResourcesInput {
    0 "Features" features
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionResourcesFeatures {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListFunctionResourcesFeatures {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionTasks {
    pub end_time: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub app_group_identity: String,
    pub function_name: String,
    pub instance_name: String,
}
operation! { ListFunctionTasks(app_group_identity: String, function_name: String, instance_name: String)
    "ListFunctionTasks" -> ListFunctionTasksOutput {
    0 "endTime" end_time: i64, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "startTime" start_time: i64, 4 "status" status: String, 5 "appGroupIdentity" app_group_identity,
    6 "functionName" function_name, 7 "instanceName" instance_name
} [
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}/tasks", } }
paged! { ListFunctionTasks: ListFunctionTasksResult = Number "pageNumber", "Result" result, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionTasksOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub result: Option<Vec<ListFunctionTasksResult>>,
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFunctionTasksOutput {
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Result" result,
    5 "Status" status, 6 "TotalCount" total_count
} }

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
    0 "EndTime" end_time, 1 "ExtendInfo" extend_info, 2 "FunctionName" function_name, 3 "Generation" generation,
    4 "Progress" progress, 5 "RunId" run_id, 6 "StartTime" start_time, 7 "Status" status
} }

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
    Number "pageNumber", "result" result, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionariesOutput {
    pub result: Option<Vec<ListInterventionDictionariesResult>>,
    pub total_count: Option<i64>,
}
model! { ListInterventionDictionariesOutput {
    0 "result" result, 1 "totalCount" total_count
} }

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
    0 "analyzer" analyzer, 1 "created" created, 2 "id" id, 3 "name" name, 4 "type" r#type, 5 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryEntries {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub word: Option<String>,
    pub name: String,
}
operation! { ListInterventionDictionaryEntries(name: String)
    "ListInterventionDictionaryEntries" -> ListInterventionDictionaryEntriesOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "word" word: String, 3 "name" name
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/intervention-dictionaries/{name}/entries", } }
paged! { ListInterventionDictionaryEntries: ListInterventionDictionaryEntriesResult =
    Number "pageNumber", "result" result, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryEntriesOutput {
    pub result: Option<Vec<ListInterventionDictionaryEntriesResult>>,
    pub total_count: Option<i64>,
}
model! { ListInterventionDictionaryEntriesOutput {
    0 "result" result, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryEntriesResult {
    pub cmd: Option<String>,
    pub created: Option<i64>,
    pub relevance: Option<BTreeMap<String, Value>>,
    pub status: Option<String>,
    pub tokens: Option<Vec<ListInterventionDictionaryEntriesTokens>>,
    pub updated: Option<i64>,
    pub word: Option<String>,
}
model! { ListInterventionDictionaryEntriesResult {
    0 "cmd" cmd, 1 "created" created, 2 "relevance" relevance, 3 "status" status, 4 "tokens" tokens,
    5 "updated" updated, 6 "word" word
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryEntriesTokens {
    pub order: Option<i64>,
    pub tag: Option<String>,
    pub tag_label: Option<String>,
    pub token: Option<Secret>,
}
model! { ListInterventionDictionaryEntriesTokens {
    0 "order" order, 1 "tag" tag, 2 "tagLabel" tag_label, 3 "token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryNerResults {
    pub query: String,
    pub name: String,
}
operation! { ListInterventionDictionaryNerResults(query: String, name: String)
    "ListInterventionDictionaryNerResults" -> ListInterventionDictionaryNerResultsOutput {
    0 "query" query, 1 "name" name
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/intervention-dictionaries/{name}/ner-results", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryNerResultsOutput {
    pub result: Option<Vec<ListInterventionDictionaryNerResultsResult>>,
}
model! { ListInterventionDictionaryNerResultsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryNerResultsResult {
    pub order: Option<i64>,
    pub tag: Option<String>,
    pub tag_label: Option<String>,
    pub token: Option<Secret>,
}
model! { ListInterventionDictionaryNerResultsResult {
    0 "order" order, 1 "tag" tag, 2 "tagLabel" tag_label, 3 "token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryRelatedEntities {
    pub name: String,
}
operation! { ListInterventionDictionaryRelatedEntities(name: String)
    "ListInterventionDictionaryRelatedEntities" -> ListInterventionDictionaryRelatedEntitiesOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/intervention-dictionaries/{name}/related", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterventionDictionaryRelatedEntitiesOutput {
    pub result: Option<Vec<BTreeMap<String, Value>>>,
}
model! { ListInterventionDictionaryRelatedEntitiesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProceedings {
    pub filter_finished: Option<bool>,
    pub app_group_identity: String,
}
operation! { ListProceedings(app_group_identity: String) "ListProceedings" -> Empty {
    0 "filterFinished" filter_finished: bool, 1 "appGroupIdentity" app_group_identity
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/proceedings", } }

pub type ListProceedingsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorAnalyzerResults {
    pub text: String,
    pub app_group_identity: String,
    pub app_id: String,
    pub name: String,
}
operation! { ListQueryProcessorAnalyzerResults(text: String, app_group_identity: String, app_id: String, name: String)
    "ListQueryProcessorAnalyzerResults" -> ListQueryProcessorAnalyzerResultsOutput {
    0 "text" text, 1 "appGroupIdentity" app_group_identity, 2 "appId" app_id, 3 "name" name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors/{name}/analyze", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorAnalyzerResultsOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ListQueryProcessorAnalyzerResultsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorNers {
    pub domain: Option<String>,
}
operation! { ListQueryProcessorNers() "ListQueryProcessorNers" -> ListQueryProcessorNersOutput {
    0 "domain" domain: String
} { method: "GET", path: "/v4/openapi/query-processor/ner/default-priorities", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorNersOutput {
    pub result: Option<Vec<ListQueryProcessorNersResult>>,
}
model! { ListQueryProcessorNersOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorNersResult {
    pub label: Option<String>,
    pub order: Option<i64>,
    pub priority: Option<String>,
    pub tag: Option<String>,
}
model! { ListQueryProcessorNersResult {
    0 "label" label, 1 "order" order, 2 "priority" priority, 3 "tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessors {
    pub is_active: Option<i64>,
    pub app_group_identity: String,
    pub app_id: i64,
}
operation! { ListQueryProcessors(app_group_identity: String, app_id: i64)
    "ListQueryProcessors" -> ListQueryProcessorsOutput {
    0 "isActive" is_active: i64, 1 "appGroupIdentity" app_group_identity, 2 "appId" app_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorsOutput {
    pub result: Option<Vec<ListQueryProcessorsResult>>,
}
model! { ListQueryProcessorsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryProcessorsResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub domain: Option<String>,
    pub indexes: Option<Vec<String>>,
    pub name: Option<String>,
    pub processors: Option<Vec<BTreeMap<String, Value>>>,
    pub updated: Option<i64>,
}
model! { ListQueryProcessorsResult {
    0 "active" active, 1 "created" created, 2 "domain" domain, 3 "indexes" indexes, 4 "name" name,
    5 "processors" processors, 6 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaReviewTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub app_group_identity: String,
}
operation! { ListQuotaReviewTasks(app_group_identity: String) "ListQuotaReviewTasks" -> ListQuotaReviewTasksOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "appGroupIdentity" app_group_identity
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/quota-review-tasks", } }
paged! { ListQuotaReviewTasks: ListQuotaReviewTasksResult = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaReviewTasksOutput {
    pub result: Option<Vec<ListQuotaReviewTasksResult>>,
    pub total_count: Option<i64>,
}
model! { ListQuotaReviewTasksOutput {
    0 "result" result, 1 "totalCount" total_count
} }

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
    0 "appGroupId" app_group_id, 1 "appGroupName" app_group_name, 2 "appGroupType" app_group_type,
    3 "approved" approved, 4 "available" available, 5 "gmtCreate" gmt_create, 6 "gmtModified" gmt_modified, 7 "id" id,
    8 "memo" memo, 9 "newComputeResource" new_compute_resource, 10 "newSocSize" new_soc_size, 11 "newSpec" new_spec,
    12 "oldComputeResource" old_compute_resource, 13 "oldDocSize" old_doc_size, 14 "oldSpec" old_spec,
    15 "pending" pending
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub r#type: Option<String>,
    pub app_group_identity: String,
}
operation! { ListScheduledTasks(app_group_identity: String) "ListScheduledTasks" -> ListScheduledTasksOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "type" r#type: String,
    3 "appGroupIdentity" app_group_identity
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks", } }
paged! { ListScheduledTasks: BTreeMap<String, Value> = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledTasksOutput {
    pub result: Option<Vec<BTreeMap<String, Value>>>,
    pub total_count: Option<i64>,
}
model! { ListScheduledTasksOutput {
    0 "result" result, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchStrategies {
    pub app_group_identity: String,
    pub app_id: String,
}
operation! { ListSearchStrategies(app_group_identity: String, app_id: String) "ListSearchStrategies" -> Empty {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies", } }

pub type ListSearchStrategiesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecondRanks {
    pub app_group_identity: String,
    pub app_id: i64,
}
operation! { ListSecondRanks(app_group_identity: String, app_id: i64) "ListSecondRanks" -> ListSecondRanksOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecondRanksOutput {
    pub result: Option<Vec<ListSecondRanksResult>>,
    pub total_count: Option<i64>,
}
model! { ListSecondRanksOutput {
    0 "result" result, 1 "totalCount" total_count
} }

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
    0 "active" active, 1 "created" created, 2 "description" description, 3 "id" id, 4 "isDefault" is_default,
    5 "isSys" is_sys, 6 "meta" meta, 7 "name" name, 8 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowQueryCategories {
    pub app_group_identity: String,
}
operation! { ListSlowQueryCategories(app_group_identity: String)
    "ListSlowQueryCategories" -> ListSlowQueryCategoriesOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/categories", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowQueryCategoriesOutput {
    pub result: Option<ListSlowQueryCategoriesResult>,
}
model! { ListSlowQueryCategoriesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowQueryCategoriesResult {
    pub analyze_status: Option<String>,
    pub end: Option<i64>,
    pub start: Option<i64>,
}
model! { ListSlowQueryCategoriesResult {
    0 "analyzeStatus" analyze_status, 1 "end" end, 2 "start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowQueryQueries {
    pub app_group_identity: String,
    pub category_index: String,
}
operation! { ListSlowQueryQueries(app_group_identity: String, category_index: String)
    "ListSlowQueryQueries" -> ListSlowQueryQueriesOutput {
    0 "appGroupIdentity" app_group_identity, 1 "categoryIndex" category_index
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/categories/{categoryIndex}/queries", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowQueryQueriesOutput {
    pub result: Option<ListSlowQueryQueriesResult>,
}
model! { ListSlowQueryQueriesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowQueryQueriesResult {
    pub app_query: Option<String>,
    pub end: Option<i64>,
    pub index: Option<i64>,
    pub start: Option<i64>,
}
model! { ListSlowQueryQueriesResult {
    0 "appQuery" app_query, 1 "end" end, 2 "index" index, 3 "start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSortExpressions {
    pub app_group_identity: String,
    /// 1 to 999999999.
    pub app_id: i64,
}
operation! { ListSortExpressions(app_group_identity: String, app_id: i64)
    "ListSortExpressions" -> ListSortExpressionsOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/sort-expressions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSortExpressionsOutput {
    pub result: Option<Vec<ListSortExpressionsResult>>,
}
model! { ListSortExpressionsOutput {
    0 "result" result
} }

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
    0 "active" active, 1 "created" created, 2 "description" description, 3 "name" name, 4 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSortScripts {
    pub app_group_identity: String,
    pub app_version_id: String,
}
operation! { ListSortScripts(app_group_identity: String, app_version_id: String)
    "ListSortScripts" -> ListSortScriptsOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSortScriptsOutput {
    pub result: Option<Vec<ListSortScriptsResult>>,
}
model! { ListSortScriptsOutput {
    0 "result" result
} }

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
    0 "createTime" create_time, 1 "modifyTime" modify_time, 2 "scope" scope, 3 "scriptName" script_name,
    4 "status" status, 5 "type" r#type
} }

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
    pub app_group_identity: String,
    pub module_name: String,
}
operation! { ListStatisticLogs(app_group_identity: String, module_name: String)
    "ListStatisticLogs" -> ListStatisticLogsOutput {
    0 "columns" columns: String, 1 "distinct" distinct: bool, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "query" query: String, 5 "sortBy" sort_by: String, 6 "startTime" start_time: i64,
    7 "stopTime" stop_time: i64, 8 "appGroupIdentity" app_group_identity, 9 "moduleName" module_name
} [
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/statistic-logs/{moduleName}", } }
paged! { ListStatisticLogs: BTreeMap<String, Value> = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatisticLogsOutput {
    pub result: Option<Vec<BTreeMap<String, Value>>>,
    pub total_count: Option<i64>,
}
model! { ListStatisticLogsOutput {
    0 "result" result, 1 "totalCount" total_count
} }

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
    pub app_group_identity: String,
    pub module_name: String,
}
operation! { ListStatisticReport(app_group_identity: String, module_name: String)
    "ListStatisticReport" -> ListStatisticReportOutput {
    0 "columns" columns: String, 1 "endTime" end_time: i64, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "query" query: String, 5 "startTime" start_time: i64,
    6 "appGroupIdentity" app_group_identity, 7 "moduleName" module_name
} [
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/app-groups/{appGroupIdentity}/statistic-report/{moduleName}", } }
paged! { ListStatisticReport: BTreeMap<String, Value> = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatisticReportOutput {
    pub result: Option<Vec<BTreeMap<String, Value>>>,
    pub total_count: Option<i64>,
}
model! { ListStatisticReportOutput {
    0 "result" result, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "nextToken" next_token: String, 1 "resourceId" resource_id: Vec<String>, 2 "resourceType" resource_type,
    3 "tag" tag: Vec<ListTagResourcesTag>
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/v4/openapi/resource-tags", } }
paged! { ListTagResources: ListTagResourcesResult = Token "nextToken", "result" result, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub result: Option<Vec<ListTagResourcesResult>>,
}
model! { ListTagResourcesOutput {
    0 "nextToken" next_token, 1 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesResult {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesResult {
    0 "resourceId" resource_id, 1 "resourceType" resource_type, 2 "tagKey" tag_key, 3 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAnalyzerEntries {
    /// -1 to 999999999.
    pub page_number: Option<i64>,
    /// -1 to 999999999.
    pub page_size: Option<i64>,
    pub word: Option<String>,
    pub name: String,
}
operation! { ListUserAnalyzerEntries(name: String) "ListUserAnalyzerEntries" -> ListUserAnalyzerEntriesOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "word" word: String, 3 "name" name
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v4/openapi/user-analyzers/{name}/entries", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAnalyzerEntriesOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ListUserAnalyzerEntriesOutput {
    0 "result" result
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAnalyzersOutput {
    pub result: Option<Vec<ListUserAnalyzersResult>>,
    pub total_count: Option<i64>,
}
model! { ListUserAnalyzersOutput {
    0 "result" result, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAnalyzersResult {
    pub available: Option<bool>,
    pub business: Option<String>,
    pub created: Option<i64>,
    pub dicts: Option<Vec<ListUserAnalyzersDicts>>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub updated: Option<i64>,
}
model! { ListUserAnalyzersResult {
    0 "available" available, 1 "business" business, 2 "created" created, 3 "dicts" dicts, 4 "id" id, 5 "name" name,
    6 "updated" updated
} }

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
    0 "available" available, 1 "created" created, 2 "entriesCount" entries_count, 3 "entriesLimit" entries_limit,
    4 "id" id, 5 "type" r#type, 6 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroup {
    pub dry_run: Option<bool>,
    pub current_version: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub resource_group_id: Option<String>,
    pub app_group_identity: String,
}
operation! { ModifyAppGroup(app_group_identity: String) "ModifyAppGroup" -> ModifyAppGroupOutput {
    0 "dryRun" dry_run: bool, 1 "currentVersion" current_version: String, 2 "description" description: String,
    3 "domain" domain: String, 4 "resourceGroupId" resource_group_id: String, 5 "appGroupIdentity" app_group_identity
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroupOutput {
    pub result: Option<ModifyAppGroupResult>,
}
model! { ModifyAppGroupOutput {
    0 "result" result
} }

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
    0 "chargeType" charge_type, 1 "chargingWay" charging_way, 2 "commodityCode" commodity_code, 3 "created" created,
    4 "currentVersion" current_version, 5 "description" description, 6 "domain" domain, 7 "engineType" engine_type,
    8 "expireOn" expire_on, 9 "hasPendingQuotaReviewTask" has_pending_quota_review_task, 10 "id" id,
    11 "instanceId" instance_id, 12 "lockMode" lock_mode, 13 "name" name, 14 "produced" produced,
    15 "projectId" project_id, 16 "quota" quota, 17 "resourceGroupId" resource_group_id, 18 "status" status,
    19 "switchedTime" switched_time, 20 "type" r#type, 21 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroupQuotaItem {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { ModifyAppGroupQuotaItem {
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroupQuota {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub body: Option<Quota>,
    pub app_group_identity: String,
}
operation! { ModifyAppGroupQuota(app_group_identity: String) "ModifyAppGroupQuota" -> ModifyAppGroupQuotaOutput {
    0 "clientToken" client_token: String, 1 "dryRun" dry_run: bool, 2 "body" body: Quota,
    3 "appGroupIdentity" app_group_identity
} [
    Mark { index: 2, location: Location::WholeBody, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/quota", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroupQuotaOutput {
    pub result: Option<ModifyAppGroupQuotaResult>,
}
model! { ModifyAppGroupQuotaOutput {
    0 "result" result
} }

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
    0 "chargeType" charge_type, 1 "chargingWay" charging_way, 2 "commodityCode" commodity_code, 3 "created" created,
    4 "currentVersion" current_version, 5 "description" description, 6 "engineType" engine_type, 7 "expireOn" expire_on,
    8 "hasPendingQuotaReviewTask" has_pending_quota_review_task, 9 "id" id, 10 "instanceId" instance_id,
    11 "lockMode" lock_mode, 12 "name" name, 13 "produced" produced, 14 "projectId" project_id, 15 "quota" quota,
    16 "resourceGroupId" resource_group_id, 17 "status" status, 18 "switchedTime" switched_time, 19 "type" r#type,
    20 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppGroupQuotaQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { ModifyAppGroupQuotaQuota {
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "spec" spec
} }

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
    pub app_group_identity: String,
    pub plan_id: i64,
}
operation! { ModifyElasticPlan(app_group_identity: String, plan_id: i64)
    "ModifyElasticPlan" -> ModifyElasticPlanOutput {
    0 "dryRun" dry_run: bool, 1 "customDates" custom_dates: Vec<String>, 2 "description" description: String,
    3 "elasticLcu" elastic_lcu: i64, 4 "enabled" enabled: bool, 5 "endHour" end_hour: i64,
    6 "scheduleType" schedule_type: String, 7 "startHour" start_hour: i64, 8 "appGroupIdentity" app_group_identity,
    9 "planId" plan_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans/{planId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticPlanOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ModifyElasticPlanResult>,
}
model! { ModifyElasticPlanOutput {
    0 "code" code, 1 "httpCode" http_code, 2 "message" message, 3 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticPlanResult {
    pub app_group_id: Option<i64>,
    pub created: Option<i64>,
    pub custom_dates: Option<Vec<String>>,
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
    0 "appGroupId" app_group_id, 1 "created" created, 2 "customDates" custom_dates, 3 "description" description,
    4 "elasticLcu" elastic_lcu, 5 "enabled" enabled, 6 "endHour" end_hour, 7 "id" id, 8 "name" name,
    9 "scheduleType" schedule_type, 10 "startHour" start_hour, 11 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirstRank {
    pub dry_run: Option<bool>,
    pub body: Option<FirstRank>,
    pub app_group_identity: String,
    pub app_id: i64,
    pub name: String,
}
operation! { ModifyFirstRank(app_group_identity: String, app_id: i64, name: String)
    "ModifyFirstRank" -> ModifyFirstRankOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: FirstRank, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id,
    4 "name" name
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks/{name}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirstRankOutput {
    pub result: Option<ModifyFirstRankResult>,
}
model! { ModifyFirstRankOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirstRankResult {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Vec<ModifyFirstRankMeta>>,
    pub name: Option<String>,
}
model! { ModifyFirstRankResult {
    0 "active" active, 1 "description" description, 2 "meta" meta, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirstRankMeta {
    pub arg: Option<String>,
    pub attribute: Option<String>,
    pub weight: Option<f64>,
}
model! { ModifyFirstRankMeta {
    0 "arg" arg, 1 "attribute" attribute, 2 "weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQueryProcessor {
    pub dry_run: Option<bool>,
    pub body: Option<Value>,
    pub app_group_identity: String,
    pub app_id: i64,
    pub name: String,
}
operation! { ModifyQueryProcessor(app_group_identity: String, app_id: i64, name: String)
    "ModifyQueryProcessor" -> ModifyQueryProcessorOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: Value, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id,
    4 "name" name
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors/{name}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQueryProcessorOutput {
    pub result: Option<ModifyQueryProcessorResult>,
}
model! { ModifyQueryProcessorOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQueryProcessorResult {
    pub active: Option<bool>,
    pub created: Option<i64>,
    pub domain: Option<String>,
    pub indexes: Option<Vec<String>>,
    pub name: Option<String>,
    pub processors: Option<Vec<BTreeMap<String, Value>>>,
    pub updated: Option<i64>,
}
model! { ModifyQueryProcessorResult {
    0 "active" active, 1 "created" created, 2 "domain" domain, 3 "indexes" indexes, 4 "name" name,
    5 "processors" processors, 6 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledTask {
    pub body: Option<Value>,
    pub app_group_identity: String,
    pub task_id: String,
}
operation! { ModifyScheduledTask(app_group_identity: String, task_id: String)
    "ModifyScheduledTask" -> ModifyScheduledTaskOutput {
    0 "body" body: Value, 1 "appGroupIdentity" app_group_identity, 2 "taskId" task_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks/{taskId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledTaskOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyScheduledTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecondRank {
    pub dry_run: Option<bool>,
    pub body: Option<SecondRank>,
    pub app_group_identity: String,
    pub app_id: i64,
    pub name: String,
}
operation! { ModifySecondRank(app_group_identity: String, app_id: i64, name: String)
    "ModifySecondRank" -> ModifySecondRankOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: SecondRank, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id,
    4 "name" name
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks/{name}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecondRankOutput {
    pub result: Option<ModifySecondRankResult>,
}
model! { ModifySecondRankOutput {
    0 "result" result
} }

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
    0 "active" active, 1 "created" created, 2 "description" description, 3 "id" id, 4 "isDefault" is_default,
    5 "isSys" is_sys, 6 "meta" meta, 7 "name" name, 8 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushInterventionDictionaryEntries {
    pub dry_run: Option<bool>,
    pub body: Option<Vec<BTreeMap<String, Value>>>,
    pub name: String,
}
operation! { PushInterventionDictionaryEntries(name: String)
    "PushInterventionDictionaryEntries" -> PushInterventionDictionaryEntriesOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: Vec<BTreeMap<String, Value>>, 2 "name" name
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/intervention-dictionaries/{name}/entries/actions/bulk", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushInterventionDictionaryEntriesOutput {
    pub result: Option<Vec<String>>,
}
model! { PushInterventionDictionaryEntriesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushUserAnalyzerEntries {
    pub dry_run: Option<bool>,
    pub entries: Option<Vec<PushUserAnalyzerEntriesEntries>>,
    pub name: String,
}
operation! { PushUserAnalyzerEntries(name: String) "PushUserAnalyzerEntries" -> PushUserAnalyzerEntriesOutput {
    0 "dryRun" dry_run: bool, 1 "entries" entries: Vec<PushUserAnalyzerEntriesEntries>, 2 "name" name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/user-analyzers/{name}/entries/actions/bulk", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushUserAnalyzerEntriesOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { PushUserAnalyzerEntriesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseSortScript {
    pub app_group_identity: String,
    pub app_version_id: String,
    pub script_name: String,
}
operation! { ReleaseSortScript(app_group_identity: String, app_version_id: String, script_name: String)
    "ReleaseSortScript" -> ReleaseSortScriptOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appVersionId" app_version_id, 2 "scriptName" script_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/actions/release", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseSortScriptOutput {
    pub result: Option<ReleaseSortScriptResult>,
}
model! { ReleaseSortScriptOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseSortScriptResult {
    pub version: Option<i64>,
}
model! { ReleaseSortScriptResult {
    0 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveApp {
    pub app_group_identity: String,
    pub app_id: i64,
}
operation! { RemoveApp(app_group_identity: String, app_id: i64) "RemoveApp" -> RemoveAppOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAppOutput {
    pub result: Option<Vec<i64>>,
}
model! { RemoveAppOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAppGroup {
    pub app_group_identity: String,
}
operation! { RemoveAppGroup(app_group_identity: String) "RemoveAppGroup" -> RemoveAppGroupOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAppGroupOutput {
    pub result: Option<Vec<i64>>,
}
model! { RemoveAppGroupOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDataCollection {
    pub app_group_identity: String,
    pub data_collection_identity: String,
}
operation! { RemoveDataCollection(app_group_identity: String, data_collection_identity: String)
    "RemoveDataCollection" -> RemoveDataCollectionOutput {
    0 "appGroupIdentity" app_group_identity, 1 "dataCollectionIdentity" data_collection_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/data-collections/{dataCollectionIdentity}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDataCollectionOutput {
    pub result: Option<String>,
}
model! { RemoveDataCollectionOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveElasticPlan {
    pub app_group_identity: String,
    pub plan_id: i64,
}
operation! { RemoveElasticPlan(app_group_identity: String, plan_id: i64)
    "RemoveElasticPlan" -> RemoveElasticPlanOutput {
    0 "appGroupIdentity" app_group_identity, 1 "planId" plan_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/elastic-plans/{planId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveElasticPlanOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
}
model! { RemoveElasticPlanOutput {
    0 "code" code, 1 "httpCode" http_code, 2 "message" message, 3 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFirstRank {
    pub app_group_identity: String,
    pub app_id: i64,
    pub name: String,
}
operation! { RemoveFirstRank(app_group_identity: String, app_id: i64, name: String)
    "RemoveFirstRank" -> RemoveFirstRankOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/first-ranks/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFirstRankOutput {
    pub result: Option<RemoveFirstRankResult>,
}
model! { RemoveFirstRankOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFirstRankResult {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub meta: Option<Vec<RemoveFirstRankMeta>>,
    pub name: Option<String>,
}
model! { RemoveFirstRankResult {
    0 "active" active, 1 "description" description, 2 "meta" meta, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFirstRankMeta {
    pub arg: Option<String>,
    pub attribute: Option<String>,
    pub weight: Option<f64>,
}
model! { RemoveFirstRankMeta {
    0 "arg" arg, 1 "attribute" attribute, 2 "weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInterventionDictionary {
    pub name: String,
}
operation! { RemoveInterventionDictionary(name: String)
    "RemoveInterventionDictionary" -> RemoveInterventionDictionaryOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/intervention-dictionaries/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInterventionDictionaryOutput {
    pub result: Option<RemoveInterventionDictionaryResult>,
}
model! { RemoveInterventionDictionaryOutput {
    0 "result" result
} }

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
    0 "analyzer" analyzer, 1 "created" created, 2 "name" name, 3 "type" r#type, 4 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveQueryProcessor {
    pub app_group_identity: String,
    pub app_id: i64,
    pub name: String,
}
operation! { RemoveQueryProcessor(app_group_identity: String, app_id: i64, name: String)
    "RemoveQueryProcessor" -> RemoveQueryProcessorOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/query-processors/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveQueryProcessorOutput {
    pub result: Option<String>,
}
model! { RemoveQueryProcessorOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveScheduledTask {
    pub app_group_identity: String,
    pub task_id: String,
}
operation! { RemoveScheduledTask(app_group_identity: String, task_id: String)
    "RemoveScheduledTask" -> RemoveScheduledTaskOutput {
    0 "appGroupIdentity" app_group_identity, 1 "taskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/scheduled-tasks/{taskId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveScheduledTaskOutput {
    pub result: Option<Vec<i64>>,
}
model! { RemoveScheduledTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSearchStrategy {
    pub app_group_identity: String,
    pub app_id: String,
    pub strategy_name: String,
}
operation! { RemoveSearchStrategy(app_group_identity: String, app_id: String, strategy_name: String)
    "RemoveSearchStrategy" -> Empty {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "strategyName" strategy_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies/{strategyName}", } }

pub type RemoveSearchStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSecondRank {
    pub app_group_identity: String,
    pub app_id: i64,
    pub name: String,
}
operation! { RemoveSecondRank(app_group_identity: String, app_id: i64, name: String)
    "RemoveSecondRank" -> RemoveSecondRankOutput {
    0 "appGroupIdentity" app_group_identity, 1 "appId" app_id, 2 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/second-ranks/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSecondRankOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { RemoveSecondRankOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserAnalyzer {
    pub name: String,
}
operation! { RemoveUserAnalyzer(name: String) "RemoveUserAnalyzer" -> RemoveUserAnalyzerOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v4/openapi/user-analyzers/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserAnalyzerOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { RemoveUserAnalyzerOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAppGroup {
    pub client_token: Option<String>,
    pub body: Option<PrepayOrderInfo>,
    pub app_group_identity: String,
}
operation! { RenewAppGroup(app_group_identity: String) "RenewAppGroup" -> RenewAppGroupOutput {
    0 "clientToken" client_token: String, 1 "body" body: PrepayOrderInfo, 2 "appGroupIdentity" app_group_identity
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/actions/renew", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAppGroupOutput {
    pub result: Option<bool>,
}
model! { RenewAppGroupOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceAppGroupCommodityCode {
    pub app_group_identity: String,
}
operation! { ReplaceAppGroupCommodityCode(app_group_identity: String)
    "ReplaceAppGroupCommodityCode" -> ReplaceAppGroupCommodityCodeOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/actions/to-instance-typed", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceAppGroupCommodityCodeOutput {
    pub result: Option<ReplaceAppGroupCommodityCodeResult>,
}
model! { ReplaceAppGroupCommodityCodeOutput {
    0 "result" result
} }

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
    pub versions: Option<Vec<String>>,
}
model! { ReplaceAppGroupCommodityCodeResult {
    0 "chargeType" charge_type, 1 "chargingWay" charging_way, 2 "commodityCode" commodity_code, 3 "created" created,
    4 "currentVersion" current_version, 5 "description" description, 6 "expireOn" expire_on,
    7 "firstRankAlgoDeploymentId" first_rank_algo_deployment_id,
    8 "hasPendingQuotaReviewTask" has_pending_quota_review_task, 9 "id" id, 10 "instanceId" instance_id,
    11 "lockMode" lock_mode, 12 "lockedByExpiration" locked_by_expiration, 13 "name" name,
    14 "pendingSecondRankAlgoDeploymentId" pending_second_rank_algo_deployment_id,
    15 "processingOrderId" processing_order_id, 16 "produced" produced, 17 "projectId" project_id, 18 "quota" quota,
    19 "secondRankAlgoDeploymentId" second_rank_algo_deployment_id, 20 "status" status, 21 "switchedTime" switched_time,
    22 "type" r#type, 23 "updated" updated, 24 "versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceAppGroupCommodityCodeQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { ReplaceAppGroupCommodityCodeQuota {
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveSortScriptFile {
    pub content: Option<String>,
    pub version: Option<i64>,
    pub app_group_identity: String,
    pub app_version_id: String,
    pub script_name: String,
    pub file_name: String,
}
operation! { SaveSortScriptFile(app_group_identity: String, app_version_id: String, script_name: String, file_name: String)
    "SaveSortScriptFile" -> Empty {
    0 "content" content: String, 1 "version" version: i64, 2 "appGroupIdentity" app_group_identity,
    3 "appVersionId" app_version_id, 4 "scriptName" script_name, 5 "fileName" file_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}/files/src/{fileName}", body: BodyStyle::Json, } }

pub type SaveSortScriptFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSlowQueryAnalyzer {
    pub app_group_identity: String,
}
operation! { StartSlowQueryAnalyzer(app_group_identity: String)
    "StartSlowQueryAnalyzer" -> StartSlowQueryAnalyzerOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/optimizers/slow-query/actions/run", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSlowQueryAnalyzerOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { StartSlowQueryAnalyzerOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "resourceId" resource_id, 1 "resourceType" resource_type, 2 "tag" tag
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/v4/openapi/resource-tags", body: BodyStyle::Json, } }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindESUserAnalyzer {
    pub body: Option<Value>,
    pub app_group_identity: String,
    pub es_instance_id: String,
}
operation! { UnbindESUserAnalyzer(app_group_identity: String, es_instance_id: String)
    "UnbindESUserAnalyzer" -> UnbindESUserAnalyzerOutput {
    0 "body" body: Value, 1 "appGroupIdentity" app_group_identity, 2 "esInstanceId" es_instance_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/es/{esInstanceId}/actions/unbind-analyzer", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindESUserAnalyzerOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { UnbindESUserAnalyzerOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEsInstance {
    pub app_group_identity: String,
}
operation! { UnbindEsInstance(app_group_identity: String) "UnbindEsInstance" -> UnbindEsInstanceOutput {
    0 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v4/openapi/app-groups/{appGroupIdentity}/actions/unbind-es-instance", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEsInstanceOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { UnbindEsInstanceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "all" all: bool, 1 "resourceId" resource_id, 2 "resourceType" resource_type, 3 "tagKey" tag_key: Vec<String>
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] { method: "DELETE", path: "/v4/openapi/resource-tags", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub tequest_id: Option<String>,
}
model! { UntagResourcesOutput {
    0 "tequestId" tequest_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestExperiment {
    pub dry_run: Option<bool>,
    pub body: Option<ABTestExperiment>,
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
    /// -1 to 999999999.
    pub group_id: i64,
    /// -1 to 999999999.
    pub experiment_id: i64,
}
operation! { UpdateABTestExperiment(app_group_identity: String, scene_id: i64, group_id: i64, experiment_id: i64)
    "UpdateABTestExperiment" -> UpdateABTestExperimentOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: ABTestExperiment, 2 "appGroupIdentity" app_group_identity,
    3 "sceneId" scene_id, 4 "groupId" group_id, 5 "experimentId" experiment_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestExperimentOutput {
    pub result: Option<UpdateABTestExperimentResult>,
}
model! { UpdateABTestExperimentOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestExperimentResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub params: Option<BTreeMap<String, Value>>,
    pub traffic: Option<i64>,
    pub updated: Option<i64>,
}
model! { UpdateABTestExperimentResult {
    0 "created" created, 1 "id" id, 2 "name" name, 3 "online" online, 4 "params" params, 5 "traffic" traffic,
    6 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestFixedFlowDividers {
    pub body: Option<Vec<String>>,
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
    /// -1 to 999999999.
    pub group_id: i64,
    /// -1 to 999999999.
    pub experiment_id: i64,
}
operation! { UpdateABTestFixedFlowDividers(app_group_identity: String, scene_id: i64, group_id: i64, experiment_id: i64)
    "UpdateABTestFixedFlowDividers" -> UpdateABTestFixedFlowDividersOutput {
    0 "body" body: Vec<String>, 1 "appGroupIdentity" app_group_identity, 2 "sceneId" scene_id, 3 "groupId" group_id,
    4 "experimentId" experiment_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}/experiments/{experimentId}/fixed-flow-dividers", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestFixedFlowDividersOutput {
    pub result: Option<Vec<String>>,
}
model! { UpdateABTestFixedFlowDividersOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestGroup {
    pub dry_run: Option<bool>,
    pub body: Option<ABTestGroup>,
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
    /// -1 to 999999999.
    pub group_id: i64,
}
operation! { UpdateABTestGroup(app_group_identity: String, scene_id: i64, group_id: i64)
    "UpdateABTestGroup" -> UpdateABTestGroupOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: ABTestGroup, 2 "appGroupIdentity" app_group_identity, 3 "sceneId" scene_id,
    4 "groupId" group_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}/groups/{groupId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestGroupOutput {
    pub result: Option<UpdateABTestGroupResult>,
}
model! { UpdateABTestGroupOutput {
    0 "result" result
} }

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
    0 "created" created, 1 "id" id, 2 "name" name, 3 "status" status, 4 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestScene {
    pub dry_run: Option<bool>,
    pub body: Option<ABTestScene>,
    pub app_group_identity: String,
    /// -1 to 999999999.
    pub scene_id: i64,
}
operation! { UpdateABTestScene(app_group_identity: String, scene_id: i64)
    "UpdateABTestScene" -> UpdateABTestSceneOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: ABTestScene, 2 "appGroupIdentity" app_group_identity, 3 "sceneId" scene_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/scenes/{sceneId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestSceneOutput {
    pub result: Option<UpdateABTestSceneResult>,
}
model! { UpdateABTestSceneOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABTestSceneResult {
    pub created: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub params: Option<BTreeMap<String, Value>>,
    pub traffic: Option<i64>,
    pub updated: Option<i64>,
}
model! { UpdateABTestSceneResult {
    0 "created" created, 1 "id" id, 2 "name" name, 3 "online" online, 4 "params" params, 5 "traffic" traffic,
    6 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppGroupDeleteProtection {
    pub body: Option<BTreeMap<String, Value>>,
    pub app_group_identity: String,
}
operation! { UpdateAppGroupDeleteProtection(app_group_identity: String)
    "UpdateAppGroupDeleteProtection" -> UpdateAppGroupDeleteProtectionOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "appGroupIdentity" app_group_identity
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/delete-protection", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppGroupDeleteProtectionOutput {
    pub result: Option<UpdateAppGroupDeleteProtectionResult>,
}
model! { UpdateAppGroupDeleteProtectionOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppGroupDeleteProtectionResult {
    pub instance_id: Option<String>,
}
model! { UpdateAppGroupDeleteProtectionResult {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFetchFields {
    pub dry_run: Option<bool>,
    pub body: Option<Vec<String>>,
    pub app_group_identity: String,
    pub app_id: i64,
}
operation! { UpdateFetchFields(app_group_identity: String, app_id: i64) "UpdateFetchFields" -> UpdateFetchFieldsOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: Vec<String>, 2 "appGroupIdentity" app_group_identity, 3 "appId" app_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/fetch-fields", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFetchFieldsOutput {
    pub result: Option<bool>,
}
model! { UpdateFetchFieldsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionDefaultInstance {
    pub instance_name: Option<String>,
    pub app_group_identity: String,
    pub function_name: String,
}
operation! { UpdateFunctionDefaultInstance(app_group_identity: String, function_name: String)
    "UpdateFunctionDefaultInstance" -> UpdateFunctionDefaultInstanceOutput {
    0 "instanceName" instance_name: String, 1 "appGroupIdentity" app_group_identity, 2 "functionName" function_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/default-instance", body: BodyStyle::Json, } }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionInstance {
    pub create_parameters: Option<Vec<UpdateFunctionInstanceCreateParameters>>,
    pub cron: Option<String>,
    pub description: Option<String>,
    pub usage_parameters: Option<Vec<UpdateFunctionInstanceUsageParameters>>,
    pub app_group_identity: String,
    pub function_name: String,
    pub instance_name: String,
}
operation! { UpdateFunctionInstance(app_group_identity: String, function_name: String, instance_name: String)
    "UpdateFunctionInstance" -> UpdateFunctionInstanceOutput {
    0 "createParameters" create_parameters: Vec<UpdateFunctionInstanceCreateParameters>, 1 "cron" cron: String,
    2 "description" description: String,
    3 "usageParameters" usage_parameters: Vec<UpdateFunctionInstanceUsageParameters>,
    4 "appGroupIdentity" app_group_identity, 5 "functionName" function_name, 6 "instanceName" instance_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/instances/{instanceName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionInstanceCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateFunctionInstanceCreateParameters() {
    0 "name" name: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionInstanceUsageParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateFunctionInstanceUsageParameters() {
    0 "name" name: String, 1 "value" value: String
} }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionResource {
    pub data: Option<UpdateFunctionResourceData>,
    pub description: Option<String>,
    pub app_group_identity: String,
    pub function_name: String,
    pub resource_name: String,
}
operation! { UpdateFunctionResource(app_group_identity: String, function_name: String, resource_name: String)
    "UpdateFunctionResource" -> UpdateFunctionResourceOutput {
    0 "Data" data: UpdateFunctionResourceData, 1 "Description" description: String,
    2 "appGroupIdentity" app_group_identity, 3 "functionName" function_name, 4 "resourceName" resource_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/functions/{functionName}/resources/{resourceName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionResourceData {
    pub content: Option<String>,
    pub generators: Option<Vec<UpdateFunctionResourceGenerators>>,
}
input! { UpdateFunctionResourceData() {
    0 "Content" content: String, 1 "Generators" generators: Vec<UpdateFunctionResourceGenerators>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionResourceInput {
    pub features: Option<Vec<UpdateFunctionResourceFeatures>>,
}
input! { UpdateFunctionResourceInput() {
    0 "Features" features: Vec<UpdateFunctionResourceFeatures>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionResourceFeatures {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateFunctionResourceFeatures() {
    0 "Name" name: String, 1 "Type" r#type: String
} }

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
    0 "Code" code, 1 "HttpCode" http_code, 2 "Latency" latency, 3 "Message" message, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSearchStrategy {
    pub body: Option<SearchStrategy>,
    pub app_group_identity: String,
    pub app_id: String,
    pub strategy_name: String,
}
operation! { UpdateSearchStrategy(app_group_identity: String, app_id: String, strategy_name: String)
    "UpdateSearchStrategy" -> Empty {
    0 "body" body: SearchStrategy, 1 "appGroupIdentity" app_group_identity, 2 "appId" app_id,
    3 "strategyName" strategy_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/search-strategies/{strategyName}", body: BodyStyle::Json, } }

pub type UpdateSearchStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSortScript {
    pub description: Option<String>,
    pub app_group_identity: String,
    pub app_version_id: String,
    pub script_name: String,
}
operation! { UpdateSortScript(app_group_identity: String, app_version_id: String, script_name: String)
    "UpdateSortScript" -> Empty {
    0 "description" description: String, 1 "appGroupIdentity" app_group_identity, 2 "appVersionId" app_version_id,
    3 "scriptName" script_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appVersionId}/sort-scripts/{scriptName}", body: BodyStyle::Json, } }

pub type UpdateSortScriptOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSummaries {
    pub dry_run: Option<bool>,
    pub body: Option<Vec<UpdateSummariesBody>>,
    pub app_group_identity: String,
    pub app_id: i64,
}
operation! { UpdateSummaries(app_group_identity: String, app_id: i64) "UpdateSummaries" -> UpdateSummariesOutput {
    0 "dryRun" dry_run: bool, 1 "body" body: Vec<UpdateSummariesBody>, 2 "appGroupIdentity" app_group_identity,
    3 "appId" app_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v4/openapi/app-groups/{appGroupIdentity}/apps/{appId}/summaries", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSummariesOutput {
    pub result: Option<bool>,
}
model! { UpdateSummariesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDataSources {
    pub body: Option<DataSource>,
}
operation! { ValidateDataSources() "ValidateDataSources" -> ValidateDataSourcesOutput {
    0 "body" body: DataSource
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/v4/openapi/assist/data-sources/validations", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDataSourcesOutput {
    pub result: Option<Vec<ValidateDataSourcesResult>>,
}
model! { ValidateDataSourcesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDataSourcesResult {
    pub code: Option<String>,
    pub data_source: Option<ValidateDataSourcesDataSource>,
    pub message: Option<String>,
}
model! { ValidateDataSourcesResult {
    0 "code" code, 1 "dataSource" data_source, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDataSourcesDataSource {
    pub parameters: Option<BTreeMap<String, Value>>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ValidateDataSourcesDataSource {
    0 "parameters" parameters, 1 "tableName" table_name, 2 "type" r#type
} }

#[cfg(feature = "reflect")]
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
