//! `searchengine` 2021-10-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "searchengine.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "searchengine.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "searchengine.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "searchengine.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "searchengine.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "searchengine.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "searchengine.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "searchengine.eu-central-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "searchengine-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "searchengine-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "searchengine-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "searchengine-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "searchengine-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "searchengine-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "searchengine-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "searchengine-vpc.eu-central-1.aliyuncs.com"),
    ],
    global: "searchengine.cn-hangzhou.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "searchengine", version: "2021-10-25", code: "searchengine", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildIndex {
    pub build_mode: Option<String>,
    pub data_source_name: Option<String>,
    pub data_source_type: Option<String>,
    pub data_time_sec: Option<i64>,
    pub domain: Option<String>,
    pub generation: Option<i64>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub tag: Option<String>,
    pub instance_id: String,
}
operation! { BuildIndex(instance_id: String) "BuildIndex" -> BuildIndexOutput {
    0 "buildMode" build_mode: String, 1 "dataSourceName" data_source_name: String,
    2 "dataSourceType" data_source_type: String, 3 "dataTimeSec" data_time_sec: i64, 4 "domain" domain: String,
    5 "generation" generation: i64, 6 "partition" partition: String, 7 "path" path: String, 8 "tag" tag: String,
    9 "instanceId" instance_id
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
] { path: "/openapi/ha3/instances/{instanceId}/actions/build-index", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildIndexOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { BuildIndexOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: Option<String>,
    pub resource_type: Option<String>,
    pub instance_id: String,
}
operation! { ChangeResourceGroup(instance_id: String) "ChangeResourceGroup" -> Empty {
    0 "newResourceGroupId" new_resource_group_id: String, 1 "resourceType" resource_type: String,
    2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/actions/change-resource-group", body: BodyStyle::Json, } }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSqlInstance {
    pub name: String,
    pub target_folder_id: i64,
    pub instance_id: String,
    pub database: String,
    pub sql_instance_id: i64,
}

/// What [`CloneSqlInstance::new`] takes.
pub struct CloneSqlInstanceRequired {
    pub name: String,
    pub target_folder_id: i64,
    pub instance_id: String,
    pub database: String,
    pub sql_instance_id: i64,
}
operation! { CloneSqlInstance{CloneSqlInstanceRequired: name, target_folder_id, instance_id, database, sql_instance_id}
    "CloneSqlInstance" -> CloneSqlInstanceOutput {
    0 "name" name, 1 "targetFolderId" target_folder_id, 2 "instanceId" instance_id, 3 "database" database,
    4 "sqlInstanceId" sql_instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/actions/clone", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSqlInstanceOutput {
    pub result: Option<CloneSqlInstanceResult>,
}
model! { CloneSqlInstanceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSqlInstanceResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_dir: Option<i64>,
    pub name: Option<String>,
    pub parent: Option<i64>,
    pub template_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { CloneSqlInstanceResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "id" id, 3 "instanceId" instance_id, 4 "isDir" is_dir,
    5 "name" name, 6 "parent" parent, 7 "templateId" template_id, 8 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlias {
    pub new_mode: Option<bool>,
    pub alias: Option<String>,
    pub index: Option<String>,
    pub instance_id: String,
}
operation! { CreateAlias(instance_id: String) "CreateAlias" -> CreateAliasOutput {
    0 "newMode" new_mode: bool, 1 "alias" alias: String, 2 "index" index: String, 3 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/aliases", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAliasOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreateAliasOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub auto_load: Option<bool>,
    pub data_node: Option<CreateClusterDataNode>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub query_node: Option<CreateClusterQueryNode>,
    pub instance_id: String,
}
operation! { CreateCluster(instance_id: String) "CreateCluster" -> CreateClusterOutput {
    0 "autoLoad" auto_load: bool, 1 "dataNode" data_node: CreateClusterDataNode, 2 "description" description: String,
    3 "name" name: String, 4 "queryNode" query_node: CreateClusterQueryNode, 5 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/clusters", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterDataNode {
    pub number: Option<i64>,
    pub partition: Option<String>,
}
input! { CreateClusterDataNode() {
    0 "number" number: i64, 1 "partition" partition: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterQueryNode {
    pub number: Option<i64>,
}
input! { CreateClusterQueryNode() {
    0 "number" number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreateClusterOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigDir {
    pub dir_name: Option<String>,
    pub parent_full_path: Option<String>,
    pub instance_id: String,
    pub config_name: String,
}
operation! { CreateConfigDir(instance_id: String, config_name: String) "CreateConfigDir" -> CreateConfigDirOutput {
    0 "dirName" dir_name: String, 1 "parentFullPath" parent_full_path: String, 2 "instanceId" instance_id,
    3 "configName" config_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/dir", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigDirOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreateConfigDirOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigFile {
    pub file_name: Option<String>,
    pub oss_path: Option<String>,
    pub parent_full_path: Option<String>,
    pub instance_id: String,
    pub config_name: String,
}
operation! { CreateConfigFile(instance_id: String, config_name: String) "CreateConfigFile" -> CreateConfigFileOutput {
    0 "fileName" file_name: String, 1 "ossPath" oss_path: String, 2 "parentFullPath" parent_full_path: String,
    3 "instanceId" instance_id, 4 "configName" config_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/file", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigFileOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreateConfigFileOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSource {
    pub dry_run: Option<bool>,
    pub auto_build_index: Option<bool>,
    pub config: Option<CreateDataSourceConfig>,
    pub domain: Option<String>,
    pub name: Option<String>,
    pub saro_config: Option<CreateDataSourceSaroConfig>,
    pub r#type: Option<String>,
    pub instance_id: String,
}
operation! { CreateDataSource(instance_id: String) "CreateDataSource" -> CreateDataSourceOutput {
    0 "dryRun" dry_run: bool, 1 "autoBuildIndex" auto_build_index: bool, 2 "config" config: CreateDataSourceConfig,
    3 "domain" domain: String, 4 "name" name: String, 5 "saroConfig" saro_config: CreateDataSourceSaroConfig,
    6 "type" r#type: String, 7 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/data-sources", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceConfig {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub endpoint: Option<String>,
    pub namespace: Option<String>,
    pub oss_path: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
    pub tag: Option<String>,
}
input! { CreateDataSourceConfig() {
    0 "accessKey" access_key: String, 1 "accessSecret" access_secret: Secret, 2 "bucket" bucket: String,
    3 "catalog" catalog: String, 4 "database" database: String, 5 "endpoint" endpoint: String,
    6 "namespace" namespace: String, 7 "ossPath" oss_path: String, 8 "partition" partition: String,
    9 "path" path: String, 10 "project" project: String, 11 "table" table: String, 12 "tag" tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceSaroConfig {
    pub namespace: Option<String>,
    pub table_name: Option<String>,
}
input! { CreateDataSourceSaroConfig() {
    0 "namespace" namespace: String, 1 "tableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreateDataSourceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolder {
    pub name: String,
    pub parent: i64,
    pub r#type: String,
    pub instance_id: String,
    pub database: String,
}

/// What [`CreateFolder::new`] takes.
pub struct CreateFolderRequired {
    pub name: String,
    pub parent: i64,
    pub r#type: String,
    pub instance_id: String,
    pub database: String,
}
operation! { CreateFolder{CreateFolderRequired: name, parent, r#type, instance_id, database}
    "CreateFolder" -> CreateFolderOutput {
    0 "name" name, 1 "parent" parent, 2 "type" r#type, 3 "instanceId" instance_id, 4 "database" database
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/folders", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderOutput {
    pub result: Option<CreateFolderResult>,
}
model! { CreateFolderOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_dir: Option<i64>,
    pub name: Option<String>,
    pub parent: Option<i64>,
    pub template_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { CreateFolderResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "id" id, 3 "instanceId" instance_id, 4 "isDir" is_dir,
    5 "name" name, 6 "parent" parent, 7 "templateId" template_id, 8 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndex {
    pub dry_run: Option<bool>,
    pub build_parallel_num: Option<i64>,
    pub content: Option<String>,
    pub data_source: Option<String>,
    pub data_source_info: Option<CreateIndexDataSourceInfo>,
    pub domain: Option<String>,
    pub extend: Option<BTreeMap<String, Value>>,
    pub merge_parallel_num: Option<i64>,
    pub name: Option<String>,
    pub partition: Option<i64>,
    pub instance_id: String,
}
operation! { CreateIndex(instance_id: String) "CreateIndex" -> CreateIndexOutput {
    0 "dryRun" dry_run: bool, 1 "buildParallelNum" build_parallel_num: i64, 2 "content" content: String,
    3 "dataSource" data_source: String, 4 "dataSourceInfo" data_source_info: CreateIndexDataSourceInfo,
    5 "domain" domain: String, 6 "extend" extend: BTreeMap<String, Value>, 7 "mergeParallelNum" merge_parallel_num: i64,
    8 "name" name: String, 9 "partition" partition: i64, 10 "instanceId" instance_id
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
    Mark { index: 10, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/indexes", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexDataSourceInfo {
    pub auto_build_index: Option<bool>,
    pub config: Option<CreateIndexConfig>,
    pub data_time_sec: Option<i64>,
    pub domain: Option<String>,
    pub name: Option<String>,
    pub process_parallel_num: Option<i64>,
    pub process_partition_count: Option<i64>,
    pub saro_config: Option<CreateIndexSaroConfig>,
    pub scene: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateIndexDataSourceInfo() {
    0 "autoBuildIndex" auto_build_index: bool, 1 "config" config: CreateIndexConfig, 2 "dataTimeSec" data_time_sec: i64,
    3 "domain" domain: String, 4 "name" name: String, 5 "processParallelNum" process_parallel_num: i64,
    6 "processPartitionCount" process_partition_count: i64, 7 "saroConfig" saro_config: CreateIndexSaroConfig,
    8 "scene" scene: String, 9 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexConfig {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub endpoint: Option<String>,
    pub format: Option<String>,
    pub namespace: Option<String>,
    pub oss_path: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
    pub table_format: Option<String>,
    pub tag: Option<String>,
}
input! { CreateIndexConfig() {
    0 "accessKey" access_key: String, 1 "accessSecret" access_secret: Secret, 2 "bucket" bucket: String,
    3 "catalog" catalog: String, 4 "database" database: String, 5 "endpoint" endpoint: String,
    6 "format" format: String, 7 "namespace" namespace: String, 8 "ossPath" oss_path: String,
    9 "partition" partition: String, 10 "path" path: String, 11 "project" project: String, 12 "table" table: String,
    13 "tableFormat" table_format: String, 14 "tag" tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexSaroConfig {
    pub namespace: Option<String>,
    pub table_name: Option<String>,
}
input! { CreateIndexSaroConfig() {
    0 "namespace" namespace: String, 1 "tableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreateIndexOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub charge_type: Option<String>,
    pub components: Option<Vec<CreateInstanceComponents>>,
    pub order: Option<CreateInstanceOrder>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateInstanceTags>>,
}
operation! { CreateInstance() "CreateInstance" -> CreateInstanceOutput {
    0 "chargeType" charge_type: String, 1 "components" components: Vec<CreateInstanceComponents>,
    2 "order" order: CreateInstanceOrder, 3 "resourceGroupId" resource_group_id: String,
    4 "tags" tags: Vec<CreateInstanceTags>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/openapi/ha3/instances", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceComponents {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceComponents() {
    0 "code" code: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOrder {
    pub auto_renew: Option<bool>,
    pub duration: Option<i64>,
    pub pricing_cycle: Option<String>,
}
input! { CreateInstanceOrder() {
    0 "autoRenew" auto_renew: bool, 1 "duration" duration: i64, 2 "pricingCycle" pricing_cycle: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTags() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub result: Option<CreateInstanceResult>,
}
model! { CreateInstanceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceResult {
    pub instance_id: Option<String>,
}
model! { CreateInstanceResult {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    pub dry_run: Option<String>,
    pub content: Option<CreateModelContent>,
    pub name: String,
    pub instance_id: String,
}
operation! { CreateModel(name: String, instance_id: String) "CreateModel" -> Empty {
    0 "dryRun" dry_run: String, 1 "content" content: CreateModelContent, 2 "name" name, 3 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/models", body: BodyStyle::Json, } }

pub type CreateModelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelContent {
    pub dimension: Option<i64>,
    pub method: Option<String>,
    pub model_type: Option<String>,
    pub request: Option<CreateModelContentRequest>,
    pub response: Option<CreateModelContentResponse>,
    pub url: Option<String>,
}
input! { CreateModelContent() {
    0 "dimension" dimension: i64, 1 "method" method: String, 2 "modelType" model_type: String,
    3 "request" request: CreateModelContentRequest, 4 "response" response: CreateModelContentResponse,
    5 "url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelContentRequest {
    pub header: Option<CreateModelHeader>,
    pub parameters: Option<CreateModelParameters>,
    pub request_body: Option<String>,
    pub url_params: Option<CreateModelUrlParams>,
}
input! { CreateModelContentRequest() {
    0 "header" header: CreateModelHeader, 1 "parameters" parameters: CreateModelParameters,
    2 "requestBody" request_body: String, 3 "urlParams" url_params: CreateModelUrlParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelHeader {
    pub authorization: Option<Secret>,
    pub content_type: Option<String>,
}
input! { CreateModelHeader() {
    0 "Authorization" authorization: Secret, 1 "Content-Type" content_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelParameters {
    pub build: Option<CreateModelBuild>,
    pub search: Option<CreateModelSearch>,
}
input! { CreateModelParameters() {
    0 "build" build: CreateModelBuild, 1 "search" search: CreateModelSearch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelBuild {
    pub input_type: Option<String>,
}
input! { CreateModelBuild() {
    0 "input_type" input_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelSearch {
    pub input_type: Option<String>,
}
input! { CreateModelSearch() {
    0 "input_type" input_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelUrlParams {
    pub build: Option<BTreeMap<String, Value>>,
    pub search: Option<BTreeMap<String, Value>>,
}
input! { CreateModelUrlParams() {
    0 "build" build: BTreeMap<String, Value>, 1 "search" search: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelContentResponse {
    pub embeddings: Option<String>,
}
input! { CreateModelContentResponse() {
    0 "embeddings" embeddings: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicUrl {
    pub instance_id: String,
}
operation! { CreatePublicUrl(instance_id: String) "CreatePublicUrl" -> CreatePublicUrlOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/public-url", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicUrlOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreatePublicUrlOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlInstance {
    pub name: String,
    pub parent: i64,
    pub instance_id: String,
    pub database: String,
}
operation! { CreateSqlInstance(name: String, parent: i64, instance_id: String, database: String)
    "CreateSqlInstance" -> CreateSqlInstanceOutput {
    0 "name" name, 1 "parent" parent, 2 "instanceId" instance_id, 3 "database" database
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlInstanceOutput {
    pub result: Option<CreateSqlInstanceResult>,
}
model! { CreateSqlInstanceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlInstanceResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_dir: Option<i64>,
    pub name: Option<String>,
    pub parent: Option<i64>,
    pub template_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { CreateSqlInstanceResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "id" id, 3 "instanceId" instance_id, 4 "isDir" is_dir,
    5 "name" name, 6 "parent" parent, 7 "templateId" template_id, 8 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTable {
    pub dry_run: Option<bool>,
    pub data_process_config: Option<Vec<CreateTableDataProcessConfig>>,
    pub data_processor_count: Option<i64>,
    pub data_source: Option<CreateTableDataSource>,
    pub field_schema: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub partition_count: Option<i64>,
    pub primary_key: Option<String>,
    pub raw_schema: Option<String>,
    pub scene: Option<String>,
    pub vector_index: Option<Vec<CreateTableVectorIndex>>,
    pub instance_id: String,
}
operation! { CreateTable(instance_id: String) "CreateTable" -> CreateTableOutput {
    0 "dryRun" dry_run: bool, 1 "dataProcessConfig" data_process_config: Vec<CreateTableDataProcessConfig>,
    2 "dataProcessorCount" data_processor_count: i64, 3 "dataSource" data_source: CreateTableDataSource,
    4 "fieldSchema" field_schema: BTreeMap<String, String>, 5 "name" name: String,
    6 "partitionCount" partition_count: i64, 7 "primaryKey" primary_key: String, 8 "rawSchema" raw_schema: String,
    9 "scene" scene: String, 10 "vectorIndex" vector_index: Vec<CreateTableVectorIndex>, 11 "instanceId" instance_id
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
    Mark { index: 11, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/tables", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableDataProcessConfig {
    pub dst_field: Option<String>,
    pub operator: Option<String>,
    pub params: Option<CreateTableParams>,
    pub src_field: Option<String>,
}
input! { CreateTableDataProcessConfig() {
    0 "dstField" dst_field: String, 1 "operator" operator: String, 2 "params" params: CreateTableParams,
    3 "srcField" src_field: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableParams {
    pub src_field_config: Option<CreateTableSrcFieldConfig>,
    pub vector_modal: Option<String>,
    pub vector_model: Option<String>,
}
input! { CreateTableParams() {
    0 "srcFieldConfig" src_field_config: CreateTableSrcFieldConfig, 1 "vectorModal" vector_modal: String,
    2 "vectorModel" vector_model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableSrcFieldConfig {
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub uid: Option<String>,
}
input! { CreateTableSrcFieldConfig() {
    0 "ossBucket" oss_bucket: String, 1 "ossEndpoint" oss_endpoint: String, 2 "uid" uid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableDataSource {
    pub auto_build_index: Option<bool>,
    pub config: Option<CreateTableConfig>,
    pub data_time_sec: Option<i64>,
    pub r#type: Option<String>,
}
input! { CreateTableDataSource() {
    0 "autoBuildIndex" auto_build_index: bool, 1 "config" config: CreateTableConfig, 2 "dataTimeSec" data_time_sec: i64,
    3 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableConfig {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub endpoint: Option<String>,
    pub format: Option<String>,
    pub oss_path: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
    pub table_format: Option<String>,
    pub tag: Option<String>,
}
input! { CreateTableConfig() {
    0 "accessKey" access_key: String, 1 "accessSecret" access_secret: Secret, 2 "bucket" bucket: String,
    3 "catalog" catalog: String, 4 "database" database: String, 5 "endpoint" endpoint: String,
    6 "format" format: String, 7 "ossPath" oss_path: String, 8 "partition" partition: String, 9 "path" path: String,
    10 "project" project: String, 11 "table" table: String, 12 "tableFormat" table_format: String, 13 "tag" tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableVectorIndex {
    pub advance_params: Option<CreateTableAdvanceParams>,
    pub dimension: Option<String>,
    pub distance_type: Option<String>,
    pub index_name: Option<String>,
    pub namespace: Option<String>,
    pub sparse_index_field: Option<String>,
    pub sparse_value_field: Option<String>,
    pub vector_field: Option<String>,
    pub vector_index_type: Option<String>,
}
input! { CreateTableVectorIndex() {
    0 "advanceParams" advance_params: CreateTableAdvanceParams, 1 "dimension" dimension: String,
    2 "distanceType" distance_type: String, 3 "indexName" index_name: String, 4 "namespace" namespace: String,
    5 "sparseIndexField" sparse_index_field: String, 6 "sparseValueField" sparse_value_field: String,
    7 "vectorField" vector_field: String, 8 "vectorIndexType" vector_index_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableAdvanceParams {
    pub build_index_params: Option<String>,
    pub linear_build_threshold: Option<String>,
    pub min_scan_doc_cnt: Option<String>,
    pub search_index_params: Option<String>,
}
input! { CreateTableAdvanceParams() {
    0 "buildIndexParams" build_index_params: String, 1 "linearBuildThreshold" linear_build_threshold: String,
    2 "minScanDocCnt" min_scan_doc_cnt: String, 3 "searchIndexParams" search_index_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreateTableOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugModel {
    pub is_online: Option<String>,
    pub input: Option<String>,
    pub instance_id: String,
    pub model_name: String,
}
operation! { DebugModel(instance_id: String, model_name: String) "DebugModel" -> Empty {
    0 "isOnline" is_online: String, 1 "input" input: String, 2 "instanceId" instance_id, 3 "modelName" model_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/models/{modelName}/actions/debug", body: BodyStyle::Json, } }

pub type DebugModelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdvanceConfig {
    pub instance_id: String,
    pub config_name: String,
}
operation! { DeleteAdvanceConfig(instance_id: String, config_name: String)
    "DeleteAdvanceConfig" -> DeleteAdvanceConfigOutput {
    0 "instanceId" instance_id, 1 "configName" config_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdvanceConfigOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeleteAdvanceConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlias {
    pub instance_id: String,
    pub alias: String,
}
operation! { DeleteAlias(instance_id: String, alias: String) "DeleteAlias" -> DeleteAliasOutput {
    0 "instanceId" instance_id, 1 "alias" alias
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/aliases/{alias}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAliasOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeleteAliasOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigDir {
    pub dir_name: String,
    pub parent_full_path: String,
    pub instance_id: String,
    pub config_name: String,
}
operation! { DeleteConfigDir(dir_name: String, parent_full_path: String, instance_id: String, config_name: String)
    "DeleteConfigDir" -> DeleteConfigDirOutput {
    0 "dirName" dir_name, 1 "parentFullPath" parent_full_path, 2 "instanceId" instance_id, 3 "configName" config_name
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/dir", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigDirOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeleteConfigDirOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigFile {
    pub file_name: String,
    pub parent_full_path: String,
    pub instance_id: String,
    pub config_name: String,
}
operation! { DeleteConfigFile(file_name: String, parent_full_path: String, instance_id: String, config_name: String)
    "DeleteConfigFile" -> DeleteConfigFileOutput {
    0 "fileName" file_name, 1 "parentFullPath" parent_full_path, 2 "instanceId" instance_id, 3 "configName" config_name
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/file", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigFileOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeleteConfigFileOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    pub instance_id: String,
    pub data_source_name: String,
}
operation! { DeleteDataSource(instance_id: String, data_source_name: String)
    "DeleteDataSource" -> DeleteDataSourceOutput {
    0 "instanceId" instance_id, 1 "dataSourceName" data_source_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeleteDataSourceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolder {
    pub instance_id: String,
    pub database: String,
    pub folder_id: i64,
}
operation! { DeleteFolder(instance_id: String, database: String, folder_id: i64) "DeleteFolder" -> DeleteFolderOutput {
    0 "instanceId" instance_id, 1 "database" database, 2 "folderId" folder_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/folders/{folderId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolderOutput {
    pub result: Option<DeleteFolderResult>,
}
model! { DeleteFolderOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolderResult {
    pub request_id: Option<String>,
    pub result: Option<BTreeMap<String, String>>,
}
model! { DeleteFolderResult {
    0 "requestId" request_id, 1 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndex {
    pub data_source: String,
    pub delete_data_source: Option<bool>,
    pub instance_id: String,
    pub index_name: String,
}
operation! { DeleteIndex(data_source: String, instance_id: String, index_name: String)
    "DeleteIndex" -> DeleteIndexOutput {
    0 "dataSource" data_source, 1 "deleteDataSource" delete_data_source: bool, 2 "instanceId" instance_id,
    3 "indexName" index_name
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeleteIndexOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexVersion {
    pub instance_id: String,
    pub index_name: String,
    pub version_name: String,
}
operation! { DeleteIndexVersion(instance_id: String, index_name: String, version_name: String)
    "DeleteIndexVersion" -> DeleteIndexVersionOutput {
    0 "instanceId" instance_id, 1 "indexName" index_name, 2 "versionName" version_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/versions/{versionName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexVersionOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeleteIndexVersionOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeleteInstanceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    pub instance_id: String,
    pub model_name: String,
}
operation! { DeleteModel(instance_id: String, model_name: String) "DeleteModel" -> Empty {
    0 "instanceId" instance_id, 1 "modelName" model_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/models/{modelName}", } }

pub type DeleteModelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicUrl {
    pub instance_id: String,
}
operation! { DeletePublicUrl(instance_id: String) "DeletePublicUrl" -> DeletePublicUrlOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/public-url", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicUrlOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeletePublicUrlOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSqlInstance {
    pub instance_id: String,
    pub database: String,
    pub sql_instance_id: i64,
}
operation! { DeleteSqlInstance(instance_id: String, database: String, sql_instance_id: i64)
    "DeleteSqlInstance" -> DeleteSqlInstanceOutput {
    0 "instanceId" instance_id, 1 "database" database, 2 "sqlInstanceId" sql_instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSqlInstanceOutput {
    pub result: Option<DeleteSqlInstanceResult>,
}
model! { DeleteSqlInstanceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSqlInstanceResult {
    pub request_id: Option<String>,
    pub result: Option<BTreeMap<String, String>>,
}
model! { DeleteSqlInstanceResult {
    0 "requestId" request_id, 1 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTable {
    pub instance_id: String,
    pub table_name: String,
}
operation! { DeleteTable(instance_id: String, table_name: String) "DeleteTable" -> DeleteTableOutput {
    0 "instanceId" instance_id, 1 "tableName" table_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/tables/{tableName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeleteTableOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "acceptLanguage" accept_language: String
} { method: "GET", path: "/openapi/ha3/regions", } }

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
    pub endpoint: Option<String>,
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsResult {
    0 "endpoint" endpoint, 1 "localName" local_name, 2 "regionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSqlInstance {
    pub combine_param: Option<BTreeMap<String, Value>>,
    pub content: String,
    pub domain: Option<String>,
    pub dynamic_param: Option<BTreeMap<String, Value>>,
    pub kvpair: Option<BTreeMap<String, Value>>,
    pub params: Option<BTreeMap<String, Value>>,
    pub static_param: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
    pub database: String,
    pub sql_instance_id: i64,
}
operation! { ExecuteSqlInstance(content: String, instance_id: String, database: String, sql_instance_id: i64)
    "ExecuteSqlInstance" -> ExecuteSqlInstanceOutput {
    0 "combineParam" combine_param: BTreeMap<String, Value>, 1 "content" content, 2 "domain" domain: String,
    3 "dynamicParam" dynamic_param: BTreeMap<String, Value>, 4 "kvpair" kvpair: BTreeMap<String, Value>,
    5 "params" params: BTreeMap<String, Value>, 6 "staticParam" static_param: BTreeMap<String, Value>,
    7 "instanceId" instance_id, 8 "database" database, 9 "sqlInstanceId" sql_instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/actions/execution", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSqlInstanceOutput {
    pub result: Option<ExecuteSqlInstanceResult>,
}
model! { ExecuteSqlInstanceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSqlInstanceResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_dir: Option<i64>,
    pub name: Option<String>,
    pub parent: Option<i64>,
    pub template_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ExecuteSqlInstanceResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "id" id, 3 "instanceId" instance_id, 4 "isDir" is_dir,
    5 "name" name, 6 "parent" parent, 7 "templateId" template_id, 8 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceSwitch {
    pub instance_id: String,
    pub fsm_id: String,
}
operation! { ForceSwitch(instance_id: String, fsm_id: String) "ForceSwitch" -> ForceSwitchOutput {
    0 "instanceId" instance_id, 1 "fsmId" fsm_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/force-switch/{fsmId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceSwitchOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ForceSwitchOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfig {
    pub r#type: Option<String>,
    pub instance_id: String,
    pub config_name: String,
}
operation! { GetAdvanceConfig(instance_id: String, config_name: String) "GetAdvanceConfig" -> GetAdvanceConfigOutput {
    0 "type" r#type: String, 1 "instanceId" instance_id, 2 "configName" config_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfigOutput {
    pub result: Option<GetAdvanceConfigResult>,
}
model! { GetAdvanceConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfigResult {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub desc: Option<String>,
    pub files: Option<Vec<GetAdvanceConfigFiles>>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetAdvanceConfigResult {
    0 "content" content, 1 "contentType" content_type, 2 "desc" desc, 3 "files" files, 4 "name" name, 5 "status" status,
    6 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfigFiles {
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub is_template: Option<bool>,
    pub name: Option<String>,
}
model! { GetAdvanceConfigFiles {
    0 "fullPathName" full_path_name, 1 "isDir" is_dir, 2 "isTemplate" is_template, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfigFile {
    pub file_name: String,
    pub instance_id: String,
    pub config_name: String,
}
operation! { GetAdvanceConfigFile(file_name: String, instance_id: String, config_name: String)
    "GetAdvanceConfigFile" -> GetAdvanceConfigFileOutput {
    0 "fileName" file_name, 1 "instanceId" instance_id, 2 "configName" config_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/file", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfigFileOutput {
    pub result: Option<GetAdvanceConfigFileResult>,
}
model! { GetAdvanceConfigFileOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfigFileResult {
    pub content: Option<String>,
}
model! { GetAdvanceConfigFileResult {
    0 "content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCluster {
    pub instance_id: String,
    pub cluster_name: String,
}
operation! { GetCluster(instance_id: String, cluster_name: String) "GetCluster" -> GetClusterOutput {
    0 "instanceId" instance_id, 1 "clusterName" cluster_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/clusters/{clusterName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterOutput {
    pub result: Option<GetClusterResult>,
}
model! { GetClusterOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterResult {
    pub config: Option<BTreeMap<String, Value>>,
    pub config_update_time: Option<String>,
    pub create_time: Option<String>,
    pub current_advance_config_version: Option<String>,
    pub current_online_config_version: Option<String>,
    pub data_node: Option<GetClusterDataNode>,
    pub description: Option<String>,
    pub latest_advance_config_version: Option<String>,
    pub latest_online_config_version: Option<String>,
    pub name: Option<String>,
    pub query_node: Option<GetClusterQueryNode>,
    pub status: Option<String>,
}
model! { GetClusterResult {
    0 "config" config, 1 "configUpdateTime" config_update_time, 2 "createTime" create_time,
    3 "currentAdvanceConfigVersion" current_advance_config_version,
    4 "currentOnlineConfigVersion" current_online_config_version, 5 "dataNode" data_node, 6 "description" description,
    7 "latestAdvanceConfigVersion" latest_advance_config_version,
    8 "latestOnlineConfigVersion" latest_online_config_version, 9 "name" name, 10 "queryNode" query_node,
    11 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDataNode {
    pub name: Option<String>,
    pub number: Option<i64>,
    pub partition: Option<i64>,
}
model! { GetClusterDataNode {
    0 "name" name, 1 "number" number, 2 "partition" partition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterQueryNode {
    pub name: Option<String>,
    pub number: Option<i64>,
    pub partition: Option<i64>,
}
model! { GetClusterQueryNode {
    0 "name" name, 1 "number" number, 2 "partition" partition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfo {
    pub instance_id: String,
}
operation! { GetClusterRunTimeInfo(instance_id: String) "GetClusterRunTimeInfo" -> GetClusterRunTimeInfoOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/cluster-run-time-info", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoOutput {
    pub result: Option<Vec<GetClusterRunTimeInfoResult>>,
}
model! { GetClusterRunTimeInfoOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoResult {
    pub cluster_name: Option<String>,
    pub data_nodes: Option<Vec<GetClusterRunTimeInfoDataNodes>>,
    pub query_node: Option<GetClusterRunTimeInfoQueryNode>,
}
model! { GetClusterRunTimeInfoResult {
    0 "clusterName" cluster_name, 1 "dataNodes" data_nodes, 2 "queryNode" query_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoDataNodes {
    pub config_status_list: Option<Vec<GetClusterRunTimeInfoConfigStatusList>>,
    pub data_status_list: Option<Vec<GetClusterRunTimeInfoDataStatusList>>,
    pub service_status: Option<GetClusterRunTimeInfoServiceStatus>,
}
model! { GetClusterRunTimeInfoDataNodes {
    0 "configStatusList" config_status_list, 1 "dataStatusList" data_status_list, 2 "serviceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoConfigStatusList {
    pub config_update_time: Option<String>,
    pub done_percent: Option<i64>,
    pub done_size: Option<i64>,
    pub name: Option<String>,
    pub total_size: Option<i64>,
}
model! { GetClusterRunTimeInfoConfigStatusList {
    0 "configUpdateTime" config_update_time, 1 "donePercent" done_percent, 2 "doneSize" done_size, 3 "name" name,
    4 "totalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoDataStatusList {
    pub advance_config_info: Option<GetClusterRunTimeInfoAdvanceConfigInfo>,
    pub deploy_failed_worker: Option<Vec<String>>,
    pub doc_size: Option<i64>,
    pub done_percent: Option<i64>,
    pub done_size: Option<i64>,
    pub error_msg: Option<String>,
    pub full_update_time: Option<String>,
    pub full_version: Option<i64>,
    pub inc_update_time: Option<String>,
    pub inc_version: Option<i64>,
    pub index_config_info: Option<GetClusterRunTimeInfoIndexConfigInfo>,
    pub index_size: Option<i64>,
    pub lack_disk_worker: Option<Vec<String>>,
    pub lack_mem_worker: Option<Vec<String>>,
    pub name: Option<String>,
    pub total_size: Option<i64>,
}
model! { GetClusterRunTimeInfoDataStatusList {
    0 "advanceConfigInfo" advance_config_info, 1 "deployFailedWorker" deploy_failed_worker, 2 "docSize" doc_size,
    3 "donePercent" done_percent, 4 "doneSize" done_size, 5 "errorMsg" error_msg, 6 "fullUpdateTime" full_update_time,
    7 "fullVersion" full_version, 8 "incUpdateTime" inc_update_time, 9 "incVersion" inc_version,
    10 "indexConfigInfo" index_config_info, 11 "indexSize" index_size, 12 "lackDiskWorker" lack_disk_worker,
    13 "lackMemWorker" lack_mem_worker, 14 "name" name, 15 "totalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoAdvanceConfigInfo {
    pub config_meta_name: Option<String>,
    pub version: Option<i64>,
}
model! { GetClusterRunTimeInfoAdvanceConfigInfo {
    0 "configMetaName" config_meta_name, 1 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoIndexConfigInfo {
    pub config_meta_name: Option<String>,
    pub version: Option<i64>,
}
model! { GetClusterRunTimeInfoIndexConfigInfo {
    0 "configMetaName" config_meta_name, 1 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoServiceStatus {
    pub done_percent: Option<i64>,
    pub done_size: Option<i64>,
    pub name: Option<String>,
    pub total_size: Option<i64>,
}
model! { GetClusterRunTimeInfoServiceStatus {
    0 "donePercent" done_percent, 1 "doneSize" done_size, 2 "name" name, 3 "totalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoQueryNode {
    pub config_status_list: Option<Vec<GetClusterRunTimeInfoQueryNodeConfigStatusList>>,
    pub service_status: Option<GetClusterRunTimeInfoQueryNodeServiceStatus>,
}
model! { GetClusterRunTimeInfoQueryNode {
    0 "configStatusList" config_status_list, 1 "serviceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoQueryNodeConfigStatusList {
    pub config_update_time: Option<String>,
    pub done_percent: Option<i64>,
    pub done_size: Option<i64>,
    pub name: Option<String>,
    pub total_size: Option<i64>,
}
model! { GetClusterRunTimeInfoQueryNodeConfigStatusList {
    0 "configUpdateTime" config_update_time, 1 "donePercent" done_percent, 2 "doneSize" done_size, 3 "name" name,
    4 "totalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoQueryNodeServiceStatus {
    pub done_percent: Option<i64>,
    pub done_size: Option<i64>,
    pub name: Option<String>,
    pub total_size: Option<i64>,
}
model! { GetClusterRunTimeInfoQueryNodeServiceStatus {
    0 "donePercent" done_percent, 1 "doneSize" done_size, 2 "name" name, 3 "totalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSource {
    pub instance_id: String,
    pub data_source_name: String,
}
operation! { GetDataSource(instance_id: String, data_source_name: String) "GetDataSource" -> GetDataSourceOutput {
    0 "instanceId" instance_id, 1 "dataSourceName" data_source_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceOutput {
    pub result: Option<GetDataSourceResult>,
}
model! { GetDataSourceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceResult {
    pub domain: Option<String>,
    pub indexes: Option<Vec<String>>,
    pub last_ful_time: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataSourceResult {
    0 "domain" domain, 1 "indexes" indexes, 2 "lastFulTime" last_ful_time, 3 "name" name, 4 "status" status,
    5 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeploy {
    pub instance_id: String,
    pub data_source_name: String,
    pub deploy_name: String,
}
operation! { GetDataSourceDeploy(instance_id: String, data_source_name: String, deploy_name: String)
    "GetDataSourceDeploy" -> GetDataSourceDeployOutput {
    0 "instanceId" instance_id, 1 "dataSourceName" data_source_name, 2 "deployName" deploy_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/deploys/{deployName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployOutput {
    pub result: Option<GetDataSourceDeployResult>,
}
model! { GetDataSourceDeployOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployResult {
    pub auto_build_index: Option<bool>,
    pub extend: Option<GetDataSourceDeployExtend>,
    pub processor: Option<GetDataSourceDeployProcessor>,
    pub storage: Option<GetDataSourceDeployStorage>,
    pub swift: Option<GetDataSourceDeploySwift>,
}
model! { GetDataSourceDeployResult {
    0 "autoBuildIndex" auto_build_index, 1 "extend" extend, 2 "processor" processor, 3 "storage" storage,
    4 "swift" swift
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployExtend {
    pub hdfs: Option<GetDataSourceDeployHdfs>,
    pub odps: Option<GetDataSourceDeployOdps>,
    pub oss: Option<GetDataSourceDeployOss>,
    pub saro: Option<GetDataSourceDeploySaro>,
}
model! { GetDataSourceDeployExtend {
    0 "hdfs" hdfs, 1 "odps" odps, 2 "oss" oss, 3 "saro" saro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployHdfs {
    pub path: Option<String>,
}
model! { GetDataSourceDeployHdfs {
    0 "path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployOdps {
    pub partitions: Option<BTreeMap<String, String>>,
}
model! { GetDataSourceDeployOdps {
    0 "partitions" partitions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployOss {
    pub path: Option<String>,
}
model! { GetDataSourceDeployOss {
    0 "path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeploySaro {
    pub path: Option<String>,
    pub version: Option<String>,
}
model! { GetDataSourceDeploySaro {
    0 "path" path, 1 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployProcessor {
    pub args: Option<String>,
    pub resource: Option<String>,
}
model! { GetDataSourceDeployProcessor {
    0 "args" args, 1 "resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployStorage {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub endpoint: Option<String>,
    pub namespace: Option<String>,
    pub oss_path: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
    pub tag: Option<String>,
}
model! { GetDataSourceDeployStorage {
    0 "accessKey" access_key, 1 "accessSecret" access_secret, 2 "bucket" bucket, 3 "catalog" catalog,
    4 "database" database, 5 "endpoint" endpoint, 6 "namespace" namespace, 7 "ossPath" oss_path,
    8 "partition" partition, 9 "path" path, 10 "project" project, 11 "table" table, 12 "tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeploySwift {
    pub topic: Option<String>,
    pub zk: Option<String>,
}
model! { GetDataSourceDeploySwift {
    0 "topic" topic, 1 "zk" zk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseSchema {
    pub instance_id: String,
    pub database: String,
    pub table_name: String,
}
operation! { GetDatabaseSchema(instance_id: String, database: String, table_name: String)
    "GetDatabaseSchema" -> GetDatabaseSchemaOutput {
    0 "instanceId" instance_id, 1 "database" database, 2 "tableName" table_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/tables/{tableName}/schema", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseSchemaOutput {
    pub result: Option<Vec<GetDatabaseSchemaResult>>,
}
model! { GetDatabaseSchemaOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseSchemaResult {
    pub field_name: Option<String>,
    pub field_type: Option<String>,
    pub field_type_detail: Option<BTreeMap<String, Value>>,
    pub index_name: Option<String>,
    pub index_type: Option<String>,
}
model! { GetDatabaseSchemaResult {
    0 "fieldName" field_name, 1 "fieldType" field_type, 2 "fieldTypeDetail" field_type_detail, 3 "indexName" index_name,
    4 "indexType" index_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraph {
    pub instance_id: String,
}
operation! { GetDeployGraph(instance_id: String) "GetDeployGraph" -> GetDeployGraphOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/deploy-graph", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraphOutput {
    pub result: Option<GetDeployGraphResult>,
}
model! { GetDeployGraphOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraphResult {
    pub graph: Option<GetDeployGraphGraph>,
}
model! { GetDeployGraphResult {
    0 "graph" graph
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraphGraph {
    pub index_metas: Option<Vec<GetDeployGraphIndexMetas>>,
    pub online_master: Option<Vec<GetDeployGraphOnlineMaster>>,
    pub table_index_relation: Option<BTreeMap<String, Vec<String>>>,
    pub table_metas: Option<Vec<GetDeployGraphTableMetas>>,
    pub zone_index_relation: Option<BTreeMap<String, Vec<String>>>,
    pub zone_metas: Option<Vec<GetDeployGraphZoneMetas>>,
}
model! { GetDeployGraphGraph {
    0 "indexMetas" index_metas, 1 "onlineMaster" online_master, 2 "tableIndexRelation" table_index_relation,
    3 "tableMetas" table_metas, 4 "zoneIndexRelation" zone_index_relation, 5 "zoneMetas" zone_metas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraphIndexMetas {
    pub domain_name: Option<String>,
    pub name: Option<String>,
    pub table_deploy_id: Option<i64>,
    pub table_name: Option<String>,
    pub tag: Option<String>,
    pub zone_name: Option<String>,
}
model! { GetDeployGraphIndexMetas {
    0 "domainName" domain_name, 1 "name" name, 2 "tableDeployId" table_deploy_id, 3 "tableName" table_name, 4 "tag" tag,
    5 "zoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraphOnlineMaster {
    pub domain_name: Option<String>,
    pub hippo_id: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetDeployGraphOnlineMaster {
    0 "domainName" domain_name, 1 "hippoId" hippo_id, 2 "id" id, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraphTableMetas {
    pub build_deploy_id: Option<i64>,
    pub domain_name: Option<String>,
    pub name: Option<String>,
    pub table_deploy_id: Option<i64>,
    pub tag: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDeployGraphTableMetas {
    0 "buildDeployId" build_deploy_id, 1 "domainName" domain_name, 2 "name" name, 3 "tableDeployId" table_deploy_id,
    4 "tag" tag, 5 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraphZoneMetas {
    pub domain_info: Option<String>,
    pub name: Option<String>,
    pub suez_admin_name: Option<String>,
    pub tag: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDeployGraphZoneMetas {
    0 "domainInfo" domain_info, 1 "name" name, 2 "suezAdminName" suez_admin_name, 3 "tag" tag, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFile {
    pub file_name: String,
    pub instance_id: String,
    pub index_name: String,
    pub version_name: String,
}
operation! { GetFile(file_name: String, instance_id: String, index_name: String, version_name: String)
    "GetFile" -> GetFileOutput {
    0 "fileName" file_name, 1 "instanceId" instance_id, 2 "indexName" index_name, 3 "versionName" version_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/versions/{versionName}/file", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileOutput {
    pub result: Option<GetFileResult>,
}
model! { GetFileOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileResult {
    pub content: Option<String>,
    pub data_source: Option<String>,
    pub extend: Option<BTreeMap<String, Vec<String>>>,
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub name: Option<String>,
    pub partition: Option<i64>,
}
model! { GetFileResult {
    0 "content" content, 1 "dataSource" data_source, 2 "extend" extend, 3 "fullPathName" full_path_name,
    4 "isDir" is_dir, 5 "name" name, 6 "partition" partition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndex {
    pub instance_id: String,
    pub index_name: String,
}
operation! { GetIndex(instance_id: String, index_name: String) "GetIndex" -> GetIndexOutput {
    0 "instanceId" instance_id, 1 "indexName" index_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexOutput {
    pub result: Option<GetIndexResult>,
}
model! { GetIndexOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexResult {
    pub cluster: Option<BTreeMap<String, ResultClusterValue>>,
    pub config: Option<BTreeMap<String, Value>>,
    pub config_when_build: Option<BTreeMap<String, Value>>,
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub data_source: Option<String>,
    pub data_source_info: Option<GetIndexDataSourceInfo>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub extend: Option<BTreeMap<String, Vec<String>>>,
    pub full_update_time: Option<String>,
    pub full_version: Option<i64>,
    pub inc_update_time: Option<String>,
    pub index_size: Option<i64>,
    pub index_status: Option<String>,
    pub name: Option<String>,
    pub partition: Option<i64>,
    pub update_time: Option<String>,
    pub versions: Option<Vec<GetIndexVersions>>,
}
model! { GetIndexResult {
    0 "cluster" cluster, 1 "config" config, 2 "configWhenBuild" config_when_build, 3 "content" content,
    4 "createTime" create_time, 5 "dataSource" data_source, 6 "dataSourceInfo" data_source_info,
    7 "description" description, 8 "domain" domain, 9 "extend" extend, 10 "fullUpdateTime" full_update_time,
    11 "fullVersion" full_version, 12 "incUpdateTime" inc_update_time, 13 "indexSize" index_size,
    14 "indexStatus" index_status, 15 "name" name, 16 "partition" partition, 17 "updateTime" update_time,
    18 "versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultClusterValue {
    pub build_parallel_num: Option<i64>,
    pub merge_parallel_num: Option<i64>,
}
model! { ResultClusterValue {
    0 "buildParallelNum" build_parallel_num, 1 "mergeParallelNum" merge_parallel_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexDataSourceInfo {
    pub auto_build_index: Option<bool>,
    pub config: Option<GetIndexConfig>,
    pub domain: Option<String>,
    pub name: Option<String>,
    pub process_parallel_num: Option<i64>,
    pub process_partition_count: Option<i64>,
    pub saro_config: Option<GetIndexSaroConfig>,
    pub r#type: Option<String>,
}
model! { GetIndexDataSourceInfo {
    0 "autoBuildIndex" auto_build_index, 1 "config" config, 2 "domain" domain, 3 "name" name,
    4 "processParallelNum" process_parallel_num, 5 "processPartitionCount" process_partition_count,
    6 "saroConfig" saro_config, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexConfig {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub endpoint: Option<String>,
    pub format: Option<String>,
    pub namespace: Option<String>,
    pub oss_path: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
    pub tag: Option<String>,
}
model! { GetIndexConfig {
    0 "accessKey" access_key, 1 "accessSecret" access_secret, 2 "bucket" bucket, 3 "catalog" catalog,
    4 "database" database, 5 "endpoint" endpoint, 6 "format" format, 7 "namespace" namespace, 8 "ossPath" oss_path,
    9 "partition" partition, 10 "path" path, 11 "project" project, 12 "table" table, 13 "tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexSaroConfig {
    pub namespace: Option<String>,
    pub table_name: Option<String>,
}
model! { GetIndexSaroConfig {
    0 "namespace" namespace, 1 "tableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexVersions {
    pub desc: Option<String>,
    pub files: Option<Vec<GetIndexFiles>>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub version_id: Option<i64>,
}
model! { GetIndexVersions {
    0 "desc" desc, 1 "files" files, 2 "name" name, 3 "status" status, 4 "updateTime" update_time,
    5 "versionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexFiles {
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub is_template: Option<bool>,
    pub name: Option<String>,
}
model! { GetIndexFiles {
    0 "fullPathName" full_path_name, 1 "isDir" is_dir, 2 "isTemplate" is_template, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexOnlineStrategy {
    pub instance_id: String,
    pub data_source_name: String,
    pub deploy_name: String,
    pub index_name: String,
}
operation! { GetIndexOnlineStrategy(instance_id: String, data_source_name: String, deploy_name: String, index_name: String)
    "GetIndexOnlineStrategy" -> GetIndexOnlineStrategyOutput {
    0 "instanceId" instance_id, 1 "dataSourceName" data_source_name, 2 "deployName" deploy_name,
    3 "indexName" index_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/deploys/{deployName}/indexes/{indexName}/online-strategy", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexOnlineStrategyOutput {
    pub result: Option<GetIndexOnlineStrategyResult>,
}
model! { GetIndexOnlineStrategyOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexOnlineStrategyResult {
    pub change_rate: Option<i64>,
}
model! { GetIndexOnlineStrategyResult {
    0 "changeRate" change_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexVersion {
    pub instance_id: String,
    pub cluster_name: String,
}
operation! { GetIndexVersion(instance_id: String, cluster_name: String) "GetIndexVersion" -> GetIndexVersionOutput {
    0 "instanceId" instance_id, 1 "clusterName" cluster_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/clusters/{clusterName}/index-version", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexVersionOutput {
    pub result: Option<GetIndexVersionResult>,
}
model! { GetIndexVersionOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexVersionResult {
    pub cluster: Option<String>,
    pub index_versions: Option<Vec<GetIndexVersionIndexVersions>>,
}
model! { GetIndexVersionResult {
    0 "cluster" cluster, 1 "indexVersions" index_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexVersionIndexVersions {
    pub build_deploy_id: Option<String>,
    pub current_version: Option<i64>,
    pub index_name: Option<String>,
    pub versions: Option<Vec<i64>>,
}
model! { GetIndexVersionIndexVersions {
    0 "buildDeployId" build_deploy_id, 1 "currentVersion" current_version, 2 "indexName" index_name,
    3 "versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub result: Option<GetInstanceResult>,
}
model! { GetInstanceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceResult {
    pub bs_version: Option<String>,
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub edition: Option<String>,
    pub expired_time: Option<String>,
    pub in_debt: Option<bool>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub network: Option<GetInstanceNetwork>,
    pub new_mode: Option<bool>,
    pub no_qrs: Option<bool>,
    pub resource_group_id: Option<String>,
    pub spec: Option<GetInstanceSpec>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetInstanceTags>>,
    pub update_time: Option<String>,
    pub user_name: Option<String>,
    pub version: Option<String>,
    pub zone_count: Option<i64>,
}
model! { GetInstanceResult {
    0 "bsVersion" bs_version, 1 "chargeType" charge_type, 2 "commodityCode" commodity_code, 3 "createTime" create_time,
    4 "description" description, 5 "edition" edition, 6 "expiredTime" expired_time, 7 "inDebt" in_debt,
    8 "instanceId" instance_id, 9 "lockMode" lock_mode, 10 "network" network, 11 "newMode" new_mode, 12 "noQrs" no_qrs,
    13 "resourceGroupId" resource_group_id, 14 "spec" spec, 15 "status" status, 16 "tags" tags,
    17 "updateTime" update_time, 18 "userName" user_name, 19 "version" version, 20 "zoneCount" zone_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceNetwork {
    pub allow: Option<String>,
    pub endpoint: Option<String>,
    pub public_endpoint: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetInstanceNetwork {
    0 "allow" allow, 1 "endpoint" endpoint, 2 "publicEndpoint" public_endpoint, 3 "vSwitchId" v_switch_id,
    4 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSpec {
    pub qrs_resource: Option<GetInstanceQrsResource>,
    pub search_resource: Option<GetInstanceSearchResource>,
}
model! { GetInstanceSpec {
    0 "qrsResource" qrs_resource, 1 "searchResource" search_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceQrsResource {
    pub category: Option<String>,
    pub cpu: Option<i64>,
    pub disk: Option<i64>,
    pub mem: Option<i64>,
    pub node_count: Option<i64>,
}
model! { GetInstanceQrsResource {
    0 "category" category, 1 "cpu" cpu, 2 "disk" disk, 3 "mem" mem, 4 "nodeCount" node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSearchResource {
    pub category: Option<String>,
    pub cpu: Option<i64>,
    pub disk: Option<i64>,
    pub mem: Option<i64>,
    pub node_count: Option<i64>,
}
model! { GetInstanceSearchResource {
    0 "category" category, 1 "cpu" cpu, 2 "disk" disk, 3 "mem" mem, 4 "nodeCount" node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceTags {
    0 "key" key, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModel {
    pub instance_id: String,
    pub model_name: String,
}
operation! { GetModel(instance_id: String, model_name: String) "GetModel" -> GetModelOutput {
    0 "instanceId" instance_id, 1 "modelName" model_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/models/{modelName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutput {
    pub result: Option<GetModelResult>,
}
model! { GetModelOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelResult {
    pub content: Option<GetModelContent>,
    pub create_time: Option<String>,
    pub dimension: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub url: Option<String>,
}
model! { GetModelResult {
    0 "content" content, 1 "createTime" create_time, 2 "dimension" dimension, 3 "name" name, 4 "status" status,
    5 "type" r#type, 6 "updateTime" update_time, 7 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelContent {
    pub method: Option<String>,
    pub model_name: Option<String>,
    pub model_type: Option<String>,
    pub request: Option<GetModelContentRequest>,
    pub response: Option<GetModelContentResponse>,
    pub url: Option<String>,
}
model! { GetModelContent {
    0 "method" method, 1 "modelName" model_name, 2 "modelType" model_type, 3 "request" request, 4 "response" response,
    5 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelContentRequest {
    pub header: Option<GetModelHeader>,
    pub parameters: Option<GetModelParameters>,
    pub request_body: Option<String>,
    pub url_params: Option<GetModelUrlParams>,
}
model! { GetModelContentRequest {
    0 "header" header, 1 "parameters" parameters, 2 "requestBody" request_body, 3 "urlParams" url_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelHeader {
    pub authorization: Option<Secret>,
    pub content_type: Option<String>,
}
model! { GetModelHeader {
    0 "Authorization" authorization, 1 "Content-Type" content_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelParameters {
    pub build: Option<GetModelBuild>,
    pub search: Option<GetModelSearch>,
}
model! { GetModelParameters {
    0 "build" build, 1 "search" search
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelBuild {
    pub input_type: Option<String>,
}
model! { GetModelBuild {
    0 "input_type" input_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelSearch {
    pub input_type: Option<String>,
}
model! { GetModelSearch {
    0 "input_type" input_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelUrlParams {
    pub build: Option<BTreeMap<String, Value>>,
    pub search: Option<BTreeMap<String, Value>>,
}
model! { GetModelUrlParams {
    0 "build" build, 1 "search" search
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelContentResponse {
    pub embeddings: Option<String>,
}
model! { GetModelContentResponse {
    0 "embeddings" embeddings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeConfig {
    pub cluster_name: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: String,
}
operation! { GetNodeConfig(instance_id: String) "GetNodeConfig" -> GetNodeConfigOutput {
    0 "clusterName" cluster_name: String, 1 "name" name: String, 2 "type" r#type: String, 3 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/node-config", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeConfigOutput {
    pub result: Option<GetNodeConfigResult>,
}
model! { GetNodeConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeConfigResult {
    pub active: Option<bool>,
    pub data_duplicate_number: Option<i64>,
    pub data_fragment_number: Option<i64>,
    pub flow_ratio: Option<i64>,
    pub min_service_percent: Option<i64>,
    pub published: Option<bool>,
}
model! { GetNodeConfigResult {
    0 "active" active, 1 "dataDuplicateNumber" data_duplicate_number, 2 "dataFragmentNumber" data_fragment_number,
    3 "flowRatio" flow_ratio, 4 "minServicePercent" min_service_percent, 5 "published" published
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlInstance {
    pub version: Option<i64>,
    pub instance_id: String,
    pub database: String,
    pub sql_instance_id: i64,
}
operation! { GetSqlInstance(instance_id: String, database: String, sql_instance_id: i64)
    "GetSqlInstance" -> GetSqlInstanceOutput {
    0 "version" version: i64, 1 "instanceId" instance_id, 2 "database" database, 3 "sqlInstanceId" sql_instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlInstanceOutput {
    pub result: Option<GetSqlInstanceResult>,
}
model! { GetSqlInstanceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlInstanceResult {
    pub combine_params: Option<String>,
    pub comment: Option<String>,
    pub content: Option<String>,
    pub dynamic_params: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_id: Option<i64>,
    pub kvpairs: Option<String>,
    pub related_template_id: Option<i64>,
    pub static_params: Option<String>,
    pub template_params: Option<String>,
    pub version: Option<i64>,
}
model! { GetSqlInstanceResult {
    0 "combineParams" combine_params, 1 "comment" comment, 2 "content" content, 3 "dynamicParams" dynamic_params,
    4 "gmtCreate" gmt_create, 5 "gmtModified" gmt_modified, 6 "instanceId" instance_id, 7 "kvpairs" kvpairs,
    8 "relatedTemplateId" related_template_id, 9 "staticParams" static_params, 10 "templateParams" template_params,
    11 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTable {
    pub instance_id: String,
    pub table_name: String,
}
operation! { GetTable(instance_id: String, table_name: String) "GetTable" -> GetTableOutput {
    0 "instanceId" instance_id, 1 "tableName" table_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/tables/{tableName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableOutput {
    pub result: Option<GetTableResult>,
}
model! { GetTableOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableResult {
    pub data_process_config: Option<Vec<GetTableDataProcessConfig>>,
    pub data_processor_count: Option<i64>,
    pub data_source: Option<GetTableDataSource>,
    pub field_schema: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub partition_count: Option<i64>,
    pub primary_key: Option<String>,
    pub raw_schema: Option<String>,
    pub status: Option<String>,
    pub vector_index: Option<Vec<GetTableVectorIndex>>,
}
model! { GetTableResult {
    0 "dataProcessConfig" data_process_config, 1 "dataProcessorCount" data_processor_count, 2 "dataSource" data_source,
    3 "fieldSchema" field_schema, 4 "name" name, 5 "partitionCount" partition_count, 6 "primaryKey" primary_key,
    7 "rawSchema" raw_schema, 8 "status" status, 9 "vectorIndex" vector_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDataProcessConfig {
    pub dst_field: Option<String>,
    pub operator: Option<String>,
    pub params: Option<GetTableParams>,
    pub src_field: Option<String>,
}
model! { GetTableDataProcessConfig {
    0 "dstField" dst_field, 1 "operator" operator, 2 "params" params, 3 "srcField" src_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableParams {
    pub src_field_config: Option<GetTableSrcFieldConfig>,
    pub vector_modal: Option<String>,
    pub vector_model: Option<String>,
}
model! { GetTableParams {
    0 "srcFieldConfig" src_field_config, 1 "vectorModal" vector_modal, 2 "vectorModel" vector_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableSrcFieldConfig {
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub uid: Option<String>,
}
model! { GetTableSrcFieldConfig {
    0 "ossBucket" oss_bucket, 1 "ossEndpoint" oss_endpoint, 2 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDataSource {
    pub auto_build_index: Option<bool>,
    pub config: Option<GetTableConfig>,
    pub data_time_sec: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetTableDataSource {
    0 "autoBuildIndex" auto_build_index, 1 "config" config, 2 "dataTimeSec" data_time_sec, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableConfig {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub namespace: Option<String>,
    pub oss_path: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
}
model! { GetTableConfig {
    0 "accessKey" access_key, 1 "accessSecret" access_secret, 2 "bucket" bucket, 3 "endpoint" endpoint,
    4 "namespace" namespace, 5 "ossPath" oss_path, 6 "partition" partition, 7 "path" path, 8 "project" project,
    9 "table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableVectorIndex {
    pub advance_params: Option<GetTableAdvanceParams>,
    pub dimension: Option<String>,
    pub distance_type: Option<String>,
    pub index_name: Option<String>,
    pub namespace: Option<String>,
    pub sparse_index_field: Option<String>,
    pub sparse_value_field: Option<String>,
    pub vector_field: Option<String>,
    pub vector_index_type: Option<String>,
}
model! { GetTableVectorIndex {
    0 "advanceParams" advance_params, 1 "dimension" dimension, 2 "distanceType" distance_type, 3 "indexName" index_name,
    4 "namespace" namespace, 5 "sparseIndexField" sparse_index_field, 6 "sparseValueField" sparse_value_field,
    7 "vectorField" vector_field, 8 "vectorIndexType" vector_index_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableAdvanceParams {
    pub build_index_params: Option<String>,
    pub linear_build_threshold: Option<String>,
    pub min_scan_doc_cnt: Option<String>,
    pub search_index_params: Option<String>,
}
model! { GetTableAdvanceParams {
    0 "buildIndexParams" build_index_params, 1 "linearBuildThreshold" linear_build_threshold,
    2 "minScanDocCnt" min_scan_doc_cnt, 3 "searchIndexParams" search_index_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableGeneration {
    pub instance_id: String,
    pub table_name: String,
    pub generation_id: i64,
}
operation! { GetTableGeneration(instance_id: String, table_name: String, generation_id: i64)
    "GetTableGeneration" -> GetTableGenerationOutput {
    0 "instanceId" instance_id, 1 "tableName" table_name, 2 "generationId" generation_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/tables/{tableName}/index_versions/{generationId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableGenerationOutput {
    pub result: Option<GetTableGenerationResult>,
}
model! { GetTableGenerationOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableGenerationResult {
    pub generation_id: Option<i64>,
    pub status: Option<String>,
}
model! { GetTableGenerationResult {
    0 "generationId" generation_id, 1 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigDir {
    pub dir_name: String,
    pub instance_id: String,
    pub config_name: String,
}
operation! { ListAdvanceConfigDir(dir_name: String, instance_id: String, config_name: String)
    "ListAdvanceConfigDir" -> ListAdvanceConfigDirOutput {
    0 "dirName" dir_name, 1 "instanceId" instance_id, 2 "configName" config_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/dir", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigDirOutput {
    pub result: Option<Vec<ListAdvanceConfigDirResult>>,
}
model! { ListAdvanceConfigDirOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigDirResult {
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub is_template: Option<bool>,
    pub name: Option<String>,
}
model! { ListAdvanceConfigDirResult {
    0 "fullPathName" full_path_name, 1 "isDir" is_dir, 2 "isTemplate" is_template, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigs {
    pub data_source_name: Option<String>,
    pub index_name: Option<String>,
    pub new_mode: Option<bool>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: String,
}
operation! { ListAdvanceConfigs(instance_id: String) "ListAdvanceConfigs" -> ListAdvanceConfigsOutput {
    0 "dataSourceName" data_source_name: String, 1 "indexName" index_name: String, 2 "newMode" new_mode: bool,
    3 "pageNumber" page_number: String, 4 "pageSize" page_size: String, 5 "type" r#type: String,
    6 "instanceId" instance_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/advanced-configs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigsOutput {
    pub result: Option<Vec<ListAdvanceConfigsResult>>,
}
model! { ListAdvanceConfigsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigsResult {
    pub advance_config_type: Option<String>,
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub creator: Option<String>,
    pub desc: Option<String>,
    pub files: Option<Vec<ListAdvanceConfigsFiles>>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListAdvanceConfigsResult {
    0 "advanceConfigType" advance_config_type, 1 "content" content, 2 "contentType" content_type, 3 "creator" creator,
    4 "desc" desc, 5 "files" files, 6 "name" name, 7 "status" status, 8 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigsFiles {
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub is_template: Option<bool>,
    pub name: Option<String>,
}
model! { ListAdvanceConfigsFiles {
    0 "fullPathName" full_path_name, 1 "isDir" is_dir, 2 "isTemplate" is_template, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliases {
    pub instance_id: String,
}
operation! { ListAliases(instance_id: String) "ListAliases" -> ListAliasesOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/aliases", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesOutput {
    pub result: Option<Vec<ListAliasesResult>>,
}
model! { ListAliasesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesResult {
    pub alias: Option<String>,
    pub index: Option<String>,
}
model! { ListAliasesResult {
    0 "alias" alias, 1 "index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterNames {}
operation! { ListClusterNames() "ListClusterNames" -> ListClusterNamesOutput {} { method: "GET", path: "/openapi/ha3/cluster-names", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterNamesOutput {
    pub result: Option<ListClusterNamesResult>,
}
model! { ListClusterNamesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterNamesResult {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListClusterNamesResult {
    0 "description" description, 1 "id" id, 2 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTasks {
    pub instance_id: String,
}
operation! { ListClusterTasks(instance_id: String) "ListClusterTasks" -> ListClusterTasksOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/cluster-tasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTasksOutput {
    pub result: Option<Vec<ListClusterTasksResult>>,
}
model! { ListClusterTasksOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTasksResult {
    pub extra_attribute: Option<String>,
    pub field3: Option<String>,
    pub fsm_id: Option<String>,
    pub group_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListClusterTasksTags>>,
    pub task_nodes: Option<Vec<ListClusterTasksTaskNodes>>,
    pub time: Option<String>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { ListClusterTasksResult {
    0 "extraAttribute" extra_attribute, 1 "field3" field3, 2 "fsmId" fsm_id, 3 "groupType" group_type, 4 "name" name,
    5 "status" status, 6 "tags" tags, 7 "taskNodes" task_nodes, 8 "time" time, 9 "type" r#type, 10 "user" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTasksTags {
    pub msg: Option<String>,
    pub tag_level: Option<String>,
}
model! { ListClusterTasksTags {
    0 "msg" msg, 1 "tagLevel" tag_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTasksTaskNodes {
    pub finish_date: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { ListClusterTasksTaskNodes {
    0 "finishDate" finish_date, 1 "index" index, 2 "name" name, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusters {
    pub instance_id: String,
}
operation! { ListClusters(instance_id: String) "ListClusters" -> ListClustersOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/clusters", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub result: Option<Vec<ListClustersResult>>,
}
model! { ListClustersOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersResult {
    pub config: Option<BTreeMap<String, Value>>,
    pub config_update_time: Option<String>,
    pub create_time: Option<String>,
    pub current_advance_config_version: Option<String>,
    pub current_offline_dict_config_version: Option<String>,
    pub current_online_config_version: Option<String>,
    pub current_online_query_config_version: Option<String>,
    pub data_node: Option<ListClustersDataNode>,
    pub description: Option<String>,
    pub latest_advance_config_version: Option<String>,
    pub latest_offline_dict_config_version: Option<String>,
    pub latest_online_config_version: Option<String>,
    pub latest_online_query_config_version: Option<String>,
    pub name: Option<String>,
    pub query_node: Option<ListClustersQueryNode>,
    pub status: Option<String>,
}
model! { ListClustersResult {
    0 "config" config, 1 "configUpdateTime" config_update_time, 2 "createTime" create_time,
    3 "currentAdvanceConfigVersion" current_advance_config_version,
    4 "currentOfflineDictConfigVersion" current_offline_dict_config_version,
    5 "currentOnlineConfigVersion" current_online_config_version,
    6 "currentOnlineQueryConfigVersion" current_online_query_config_version, 7 "dataNode" data_node,
    8 "description" description, 9 "latestAdvanceConfigVersion" latest_advance_config_version,
    10 "latestOfflineDictConfigVersion" latest_offline_dict_config_version,
    11 "latestOnlineConfigVersion" latest_online_config_version,
    12 "latestOnlineQueryConfigVersion" latest_online_query_config_version, 13 "name" name, 14 "queryNode" query_node,
    15 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersDataNode {
    pub name: Option<String>,
    pub number: Option<i64>,
    pub partition: Option<i64>,
}
model! { ListClustersDataNode {
    0 "name" name, 1 "number" number, 2 "partition" partition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersQueryNode {
    pub name: Option<String>,
    pub number: Option<i64>,
    pub partition: Option<i64>,
}
model! { ListClustersQueryNode {
    0 "name" name, 1 "number" number, 2 "partition" partition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceSchemas {
    pub instance_id: String,
    pub data_source_name: String,
}
operation! { ListDataSourceSchemas(instance_id: String, data_source_name: String)
    "ListDataSourceSchemas" -> ListDataSourceSchemasOutput {
    0 "instanceId" instance_id, 1 "dataSourceName" data_source_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/schemas", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceSchemasOutput {
    pub result: Option<Vec<ListDataSourceSchemasResult>>,
}
model! { ListDataSourceSchemasOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceSchemasResult {
    pub add_index: Option<bool>,
    pub attribute: Option<bool>,
    pub custom: Option<bool>,
    pub name: Option<String>,
    pub primary_key: Option<ListDataSourceSchemasPrimaryKey>,
    pub summary: Option<bool>,
    pub r#type: Option<String>,
}
model! { ListDataSourceSchemasResult {
    0 "addIndex" add_index, 1 "attribute" attribute, 2 "custom" custom, 3 "name" name, 4 "primaryKey" primary_key,
    5 "summary" summary, 6 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceSchemasPrimaryKey {
    pub has_primary_key_attribute: Option<bool>,
    pub is_primary_key: Option<bool>,
    pub is_primary_key_sorted: Option<bool>,
}
model! { ListDataSourceSchemasPrimaryKey {
    0 "hasPrimaryKeyAttribute" has_primary_key_attribute, 1 "isPrimaryKey" is_primary_key,
    2 "isPrimaryKeySorted" is_primary_key_sorted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTasks {
    pub instance_id: String,
}
operation! { ListDataSourceTasks(instance_id: String) "ListDataSourceTasks" -> ListDataSourceTasksOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-source-tasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTasksOutput {
    pub result: Option<Vec<ListDataSourceTasksResult>>,
}
model! { ListDataSourceTasksOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTasksResult {
    pub extra_attribute: Option<String>,
    pub field3: Option<String>,
    pub fsm_id: Option<String>,
    pub group_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListDataSourceTasksTags>>,
    pub task_nodes: Option<Vec<ListDataSourceTasksTaskNodes>>,
    pub time: Option<String>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { ListDataSourceTasksResult {
    0 "extraAttribute" extra_attribute, 1 "field3" field3, 2 "fsmId" fsm_id, 3 "groupType" group_type, 4 "name" name,
    5 "status" status, 6 "tags" tags, 7 "taskNodes" task_nodes, 8 "time" time, 9 "type" r#type, 10 "user" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTasksTags {
    pub msg: Option<String>,
    pub tag_level: Option<String>,
}
model! { ListDataSourceTasksTags {
    0 "msg" msg, 1 "tagLevel" tag_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTasksTaskNodes {
    pub finish_date: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { ListDataSourceTasksTaskNodes {
    0 "finishDate" finish_date, 1 "index" index, 2 "name" name, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSources {
    pub instance_id: String,
}
operation! { ListDataSources(instance_id: String) "ListDataSources" -> ListDataSourcesOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-sources", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesOutput {
    pub result: Option<Vec<ListDataSourcesResult>>,
}
model! { ListDataSourcesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesResult {
    pub domain: Option<String>,
    pub indexes: Option<Vec<String>>,
    pub last_ful_time: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataSourcesResult {
    0 "domain" domain, 1 "indexes" indexes, 2 "lastFulTime" last_ful_time, 3 "name" name, 4 "status" status,
    5 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabases {
    pub instance_id: String,
}
operation! { ListDatabases(instance_id: String) "ListDatabases" -> ListDatabasesOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub result: Option<ListDatabasesResult>,
}
model! { ListDatabasesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesResult {
    pub databases: Option<Vec<ListDatabasesDatabases>>,
}
model! { ListDatabasesResult {
    0 "databases" databases
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesDatabases {
    pub database: Option<String>,
    pub functions: Option<BTreeMap<String, Vec<ResultDatabasesFunctionsValue>>>,
    pub sql_instances: Option<Vec<ListDatabasesSqlInstances>>,
    pub tables: Option<Vec<ListDatabasesTables>>,
    pub templates: Option<Vec<ListDatabasesTemplates>>,
}
model! { ListDatabasesDatabases {
    0 "database" database, 1 "functions" functions, 2 "sqlInstances" sql_instances, 3 "tables" tables,
    4 "templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultDatabasesFunctionsValue {
    pub name: Option<String>,
    pub signatures: Option<String>,
}
model! { ResultDatabasesFunctionsValue {
    0 "name" name, 1 "signatures" signatures
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesSqlInstances {
    pub children: Option<Vec<Value>>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_dir: Option<i64>,
    pub name: Option<String>,
    pub parent: Option<i64>,
    pub template_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListDatabasesSqlInstances {
    0 "children" children, 1 "id" id, 2 "instanceId" instance_id, 3 "isDir" is_dir, 4 "name" name, 5 "parent" parent,
    6 "templateId" template_id, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesTables {
    pub children: Option<Vec<Value>>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_dir: Option<i64>,
    pub name: Option<String>,
    pub parent: Option<i64>,
    pub template_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListDatabasesTables {
    0 "children" children, 1 "id" id, 2 "instanceId" instance_id, 3 "isDir" is_dir, 4 "name" name, 5 "parent" parent,
    6 "templateId" template_id, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesTemplates {
    pub children: Option<Vec<Value>>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_dir: Option<i64>,
    pub name: Option<String>,
    pub parent: Option<i64>,
    pub template_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListDatabasesTemplates {
    0 "children" children, 1 "id" id, 2 "instanceId" instance_id, 3 "isDir" is_dir, 4 "name" name, 5 "parent" parent,
    6 "templateId" template_id, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDateSourceGenerations {
    pub domain_name: String,
    pub valid_status: Option<bool>,
    pub instance_id: String,
    pub data_source_name: String,
}
operation! { ListDateSourceGenerations(domain_name: String, instance_id: String, data_source_name: String)
    "ListDateSourceGenerations" -> ListDateSourceGenerationsOutput {
    0 "domainName" domain_name, 1 "validStatus" valid_status: bool, 2 "instanceId" instance_id,
    3 "dataSourceName" data_source_name
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/generations", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDateSourceGenerationsOutput {
    pub result: Option<Vec<ListDateSourceGenerationsResult>>,
}
model! { ListDateSourceGenerationsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDateSourceGenerationsResult {
    pub build_deploy_id: Option<i64>,
    pub create_time: Option<i64>,
    pub data_dump_root: Option<String>,
    pub generation: Option<i64>,
    pub out_put_type: Option<String>,
    pub partition: Option<BTreeMap<String, i64>>,
    pub status: Option<String>,
    pub timestamp: Option<i64>,
}
model! { ListDateSourceGenerationsResult {
    0 "buildDeployId" build_deploy_id, 1 "createTime" create_time, 2 "dataDumpRoot" data_dump_root,
    3 "generation" generation, 4 "outPutType" out_put_type, 5 "partition" partition, 6 "status" status,
    7 "timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexRecoverRecords {
    pub instance_id: String,
    pub index_name: String,
}
operation! { ListIndexRecoverRecords(instance_id: String, index_name: String)
    "ListIndexRecoverRecords" -> ListIndexRecoverRecordsOutput {
    0 "instanceId" instance_id, 1 "indexName" index_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/actions/list-recover-records", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexRecoverRecordsOutput {
    pub desc: Option<String>,
    pub finished_time: Option<String>,
    pub generation_id: Option<String>,
}
model! { ListIndexRecoverRecordsOutput {
    0 "desc" desc, 1 "finishedTime" finished_time, 2 "generationId" generation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexes {
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub new_mode: Option<bool>,
    pub table: Option<String>,
    pub instance_id: String,
}
operation! { ListIndexes(instance_id: String) "ListIndexes" -> ListIndexesOutput {
    0 "catalog" catalog: String, 1 "database" database: String, 2 "newMode" new_mode: bool, 3 "table" table: String,
    4 "instanceId" instance_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/indexes", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesOutput {
    pub result: Option<Vec<ListIndexesResult>>,
}
model! { ListIndexesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesResult {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub data_source: Option<String>,
    pub data_source_info: Option<ListIndexesDataSourceInfo>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub full_update_time: Option<String>,
    pub full_version: Option<i64>,
    pub inc_update_time: Option<String>,
    pub index_size: Option<i64>,
    pub index_status: Option<String>,
    pub name: Option<String>,
    pub partition: Option<i64>,
    pub update_time: Option<String>,
    pub versions: Option<Vec<ListIndexesVersions>>,
}
model! { ListIndexesResult {
    0 "content" content, 1 "createTime" create_time, 2 "dataSource" data_source, 3 "dataSourceInfo" data_source_info,
    4 "description" description, 5 "domain" domain, 6 "fullUpdateTime" full_update_time, 7 "fullVersion" full_version,
    8 "incUpdateTime" inc_update_time, 9 "indexSize" index_size, 10 "indexStatus" index_status, 11 "name" name,
    12 "partition" partition, 13 "updateTime" update_time, 14 "versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesDataSourceInfo {
    pub auto_build_index: Option<bool>,
    pub config: Option<ListIndexesConfig>,
    pub domain: Option<String>,
    pub name: Option<String>,
    pub process_partition_count: Option<i64>,
    pub saro_config: Option<ListIndexesSaroConfig>,
    pub r#type: Option<String>,
}
model! { ListIndexesDataSourceInfo {
    0 "autoBuildIndex" auto_build_index, 1 "config" config, 2 "domain" domain, 3 "name" name,
    4 "processPartitionCount" process_partition_count, 5 "saroConfig" saro_config, 6 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesConfig {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub endpoint: Option<String>,
    pub format: Option<String>,
    pub namespace: Option<String>,
    pub oss_path: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
    pub tag: Option<String>,
}
model! { ListIndexesConfig {
    0 "accessKey" access_key, 1 "accessSecret" access_secret, 2 "bucket" bucket, 3 "catalog" catalog,
    4 "database" database, 5 "endpoint" endpoint, 6 "format" format, 7 "namespace" namespace, 8 "ossPath" oss_path,
    9 "partition" partition, 10 "path" path, 11 "project" project, 12 "table" table, 13 "tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesSaroConfig {
    pub namespace: Option<String>,
    pub table_name: Option<String>,
}
model! { ListIndexesSaroConfig {
    0 "namespace" namespace, 1 "tableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesVersions {
    pub desc: Option<String>,
    pub files: Option<Vec<ListIndexesFiles>>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub version_id: Option<i64>,
}
model! { ListIndexesVersions {
    0 "desc" desc, 1 "files" files, 2 "name" name, 3 "status" status, 4 "updateTime" update_time,
    5 "versionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesFiles {
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub is_template: Option<bool>,
    pub name: Option<String>,
}
model! { ListIndexesFiles {
    0 "fullPathName" full_path_name, 1 "isDir" is_dir, 2 "isTemplate" is_template, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceSpecs {
    pub r#type: String,
    pub instance_id: String,
}
operation! { ListInstanceSpecs(r#type: String, instance_id: String) "ListInstanceSpecs" -> ListInstanceSpecsOutput {
    0 "type" r#type, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/specs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceSpecsOutput {
    pub result: Option<Vec<ListInstanceSpecsResult>>,
}
model! { ListInstanceSpecsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceSpecsResult {
    pub cpu: Option<i64>,
    pub max_disk: Option<i64>,
    pub mem: Option<i64>,
    pub min_disk: Option<i64>,
}
model! { ListInstanceSpecsResult {
    0 "cpu" cpu, 1 "maxDisk" max_disk, 2 "mem" mem, 3 "minDisk" min_disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub catalog: Option<String>,
    pub data_source_type: Option<String>,
    pub database: Option<String>,
    pub description: Option<String>,
    pub edition: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub table: Option<String>,
    pub tags: Option<Vec<ListInstancesTags>>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "catalog" catalog: String, 1 "dataSourceType" data_source_type: String, 2 "database" database: String,
    3 "description" description: String, 4 "edition" edition: String, 5 "instanceId" instance_id: String,
    6 "pageNumber" page_number: i64, 7 "pageSize" page_size: i64, 8 "resourceGroupId" resource_group_id: String,
    9 "table" table: String, 10 "tags" tags: Vec<ListInstancesTags>
} [
    Mark { index: 10, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/openapi/ha3/instances", } }
paged! { ListInstances: ListInstancesResult = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTags() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub result: Option<Vec<ListInstancesResult>>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "result" result, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesResult {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub data_source_details: Option<Vec<ListInstancesDataSourceDetails>>,
    pub description: Option<String>,
    pub edition: Option<String>,
    pub expired_time: Option<String>,
    pub in_debt: Option<bool>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub network: Option<ListInstancesNetwork>,
    pub no_qrs: Option<bool>,
    pub resource_group_id: Option<String>,
    pub spec: Option<ListInstancesSpec>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListInstancesResultTags>>,
    pub update_time: Option<String>,
    pub user_name: Option<String>,
    pub version: Option<String>,
}
model! { ListInstancesResult {
    0 "chargeType" charge_type, 1 "commodityCode" commodity_code, 2 "createTime" create_time,
    3 "dataSourceDetails" data_source_details, 4 "description" description, 5 "edition" edition,
    6 "expiredTime" expired_time, 7 "inDebt" in_debt, 8 "instanceId" instance_id, 9 "lockMode" lock_mode,
    10 "network" network, 11 "noQrs" no_qrs, 12 "resourceGroupId" resource_group_id, 13 "spec" spec, 14 "status" status,
    15 "tags" tags, 16 "updateTime" update_time, 17 "userName" user_name, 18 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesDataSourceDetails {
    pub config: Option<ListInstancesConfig>,
    pub index_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListInstancesDataSourceDetails {
    0 "config" config, 1 "indexName" index_name, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesConfig {
    pub access_key: Option<String>,
    pub bucket: Option<String>,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub endpoint: Option<String>,
    pub namespace: Option<String>,
    pub oss_path: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
    pub tag: Option<String>,
}
model! { ListInstancesConfig {
    0 "accessKey" access_key, 1 "bucket" bucket, 2 "catalog" catalog, 3 "database" database, 4 "endpoint" endpoint,
    5 "namespace" namespace, 6 "ossPath" oss_path, 7 "partition" partition, 8 "path" path, 9 "project" project,
    10 "table" table, 11 "tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesNetwork {
    pub allow: Option<String>,
    pub endpoint: Option<String>,
    pub public_endpoint: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListInstancesNetwork {
    0 "allow" allow, 1 "endpoint" endpoint, 2 "publicEndpoint" public_endpoint, 3 "vSwitchId" v_switch_id,
    4 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesSpec {
    pub qrs_resource: Option<ListInstancesQrsResource>,
    pub search_resource: Option<ListInstancesSearchResource>,
}
model! { ListInstancesSpec {
    0 "qrsResource" qrs_resource, 1 "searchResource" search_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesQrsResource {
    pub category: Option<String>,
    pub cpu: Option<i64>,
    pub disk: Option<i64>,
    pub mem: Option<i64>,
    pub node_count: Option<i64>,
}
model! { ListInstancesQrsResource {
    0 "category" category, 1 "cpu" cpu, 2 "disk" disk, 3 "mem" mem, 4 "nodeCount" node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesSearchResource {
    pub category: Option<String>,
    pub cpu: Option<i64>,
    pub disk: Option<i64>,
    pub mem: Option<i64>,
    pub node_count: Option<i64>,
}
model! { ListInstancesSearchResource {
    0 "category" category, 1 "cpu" cpu, 2 "disk" disk, 3 "mem" mem, 4 "nodeCount" node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesResultTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesResultTags {
    0 "key" key, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogs {
    pub end_time: Option<String>,
    pub page_num: Option<String>,
    pub page_size: Option<String>,
    pub query: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: String,
}
operation! { ListLogs(instance_id: String) "ListLogs" -> ListLogsOutput {
    0 "endTime" end_time: String, 1 "pageNum" page_num: String, 2 "pageSize" page_size: String, 3 "query" query: String,
    4 "startTime" start_time: String, 5 "type" r#type: String, 6 "instanceId" instance_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/logs", } }
paged! { ListLogs: Value = Number "pageNum", "result.result" result.result, total "result.totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogsOutput {
    pub result: Option<ListLogsResult>,
}
model! { ListLogsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogsResult {
    pub result: Option<Vec<Value>>,
    pub total_count: Option<i64>,
}
model! { ListLogsResult {
    0 "result" result, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModels {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub r#type: Option<String>,
    pub instance_id: String,
}
operation! { ListModels(instance_id: String) "ListModels" -> ListModelsOutput {
    0 "name" name: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "type" r#type: String,
    4 "instanceId" instance_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/models", } }
paged! { ListModels: ListModelsResult = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsOutput {
    pub result: Option<Vec<ListModelsResult>>,
    pub total_count: Option<i64>,
}
model! { ListModelsOutput {
    0 "result" result, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsResult {
    pub content: Option<ListModelsContent>,
    pub create_time: Option<String>,
    pub dimension: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub url: Option<String>,
}
model! { ListModelsResult {
    0 "content" content, 1 "createTime" create_time, 2 "dimension" dimension, 3 "name" name, 4 "status" status,
    5 "type" r#type, 6 "updateTime" update_time, 7 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsContent {
    pub method: Option<String>,
    pub model_name: Option<String>,
    pub model_type: Option<String>,
    pub request: Option<ListModelsContentRequest>,
    pub response: Option<ListModelsContentResponse>,
    pub url: Option<String>,
}
model! { ListModelsContent {
    0 "method" method, 1 "modelName" model_name, 2 "modelType" model_type, 3 "request" request, 4 "response" response,
    5 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsContentRequest {
    pub header: Option<ListModelsHeader>,
    pub parameters: Option<ListModelsParameters>,
    pub request_body: Option<String>,
    pub url_params: Option<ListModelsUrlParams>,
}
model! { ListModelsContentRequest {
    0 "header" header, 1 "parameters" parameters, 2 "requestBody" request_body, 3 "urlParams" url_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsHeader {
    pub authorization: Option<Secret>,
    pub content_type: Option<String>,
}
model! { ListModelsHeader {
    0 "Authorization" authorization, 1 "Content-Type" content_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsParameters {
    pub build: Option<ListModelsBuild>,
    pub search: Option<ListModelsSearch>,
}
model! { ListModelsParameters {
    0 "build" build, 1 "search" search
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsBuild {
    pub input_type: Option<String>,
}
model! { ListModelsBuild {
    0 "input_type" input_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsSearch {
    pub input_type: Option<String>,
}
model! { ListModelsSearch {
    0 "input_type" input_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsUrlParams {
    pub build: Option<BTreeMap<String, Value>>,
    pub search: Option<BTreeMap<String, Value>>,
}
model! { ListModelsUrlParams {
    0 "build" build, 1 "search" search
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsContentResponse {
    pub embeddings: Option<String>,
}
model! { ListModelsContentResponse {
    0 "embeddings" embeddings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineConfigs {
    pub domain: String,
    pub instance_id: String,
    pub node_name: String,
}
operation! { ListOnlineConfigs(domain: String, instance_id: String, node_name: String)
    "ListOnlineConfigs" -> ListOnlineConfigsOutput {
    0 "domain" domain, 1 "instanceId" instance_id, 2 "nodeName" node_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/node/{nodeName}/online-configs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineConfigsOutput {
    pub result: Option<Vec<ListOnlineConfigsResult>>,
}
model! { ListOnlineConfigsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineConfigsResult {
    pub config: Option<String>,
    pub index_name: Option<String>,
}
model! { ListOnlineConfigsResult {
    0 "config" config, 1 "indexName" index_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPausePolicys {
    pub instance_id: String,
}
operation! { ListPausePolicys(instance_id: String) "ListPausePolicys" -> ListPausePolicysOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/pause-policies", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPausePolicysOutput {
    pub result: Option<BTreeMap<String, ResultValue>>,
}
model! { ListPausePolicysOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultValue {
    pub pause_all: Option<bool>,
    pub pause_index: Option<bool>,
    pub pause_index_batch: Option<bool>,
    pub pause_biz: Option<bool>,
    pub pause_runtime: Option<bool>,
}
model! { ResultValue {
    0 "pauseAll" pause_all, 1 "pauseIndex" pause_index, 2 "pauseIndexBatch" pause_index_batch, 3 "pauseBiz" pause_biz,
    4 "pauseRuntime" pause_runtime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPostQueryResult {
    pub r#type: Option<String>,
    pub body: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
}
operation! { ListPostQueryResult(instance_id: String) "ListPostQueryResult" -> ListPostQueryResultOutput {
    0 "type" r#type: String, 1 "body" body: BTreeMap<String, Value>, 2 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/query", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPostQueryResultOutput {
    pub result: Option<Value>,
}
model! { ListPostQueryResultOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryResult {
    pub query: Option<String>,
    pub sql: Option<String>,
    pub instance_id: String,
}
operation! { ListQueryResult(instance_id: String) "ListQueryResult" -> Empty {
    0 "query" query: String, 1 "sql" sql: String, 2 "instanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/query", } }

pub type ListQueryResultOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRestQueryResult {
    pub index_name: Option<String>,
    pub query: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
}
operation! { ListRestQueryResult(instance_id: String) "ListRestQueryResult" -> ListRestQueryResultOutput {
    0 "indexName" index_name: String, 1 "query" query: BTreeMap<String, Value>, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/rest-query", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRestQueryResultOutput {
    pub result: Option<Value>,
}
model! { ListRestQueryResultOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemas {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub endpoint: Option<String>,
    pub namespace: Option<String>,
    pub partition: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
    pub r#type: String,
    pub instance_id: String,
}
operation! { ListSchemas(r#type: String, instance_id: String) "ListSchemas" -> ListSchemasOutput {
    0 "accessKey" access_key: String, 1 "accessSecret" access_secret: Secret, 2 "endpoint" endpoint: String,
    3 "namespace" namespace: String, 4 "partition" partition: String, 5 "project" project: String,
    6 "table" table: String, 7 "type" r#type, 8 "instanceId" instance_id
} [
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/schemas", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasOutput {
    pub result: Option<Value>,
}
model! { ListSchemasOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableGenerations {
    pub instance_id: String,
    pub table_name: String,
}
operation! { ListTableGenerations(instance_id: String, table_name: String)
    "ListTableGenerations" -> ListTableGenerationsOutput {
    0 "instanceId" instance_id, 1 "tableName" table_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/tables/{tableName}/index_versions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableGenerationsOutput {
    pub result: Option<Vec<ListTableGenerationsResult>>,
}
model! { ListTableGenerationsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableGenerationsResult {
    pub generation_id: Option<i64>,
}
model! { ListTableGenerationsResult {
    0 "generationId" generation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    pub new_mode: Option<bool>,
    pub instance_id: String,
}
operation! { ListTables(instance_id: String) "ListTables" -> ListTablesOutput {
    0 "newMode" new_mode: bool, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/tables", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub result: Option<Vec<ListTablesResult>>,
}
model! { ListTablesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesResult {
    pub index_status: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { ListTablesResult {
    0 "indexStatus" index_status, 1 "name" name, 2 "status" status
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
] { method: "GET", path: "/openapi/ha3/resource-tags", } }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "nextToken", "tagResources" tag_resources, next "nextToken"
}

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
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "nextToken" next_token, 1 "tagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "resourceId" resource_id, 1 "resourceType" resource_type, 2 "tagKey" tag_key, 3 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub end: Option<i64>,
    pub start: Option<i64>,
    pub instance_id: String,
}
operation! { ListTasks(instance_id: String) "ListTasks" -> ListTasksOutput {
    0 "end" end: i64, 1 "start" start: i64, 2 "instanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/tasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub result: Option<Value>,
}
model! { ListTasksOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVectorQueryResult {
    pub path: Option<String>,
    pub query_type: Option<String>,
    pub vector_query_type: Option<String>,
    pub body: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
}
operation! { ListVectorQueryResult(instance_id: String) "ListVectorQueryResult" -> ListVectorQueryResultOutput {
    0 "path" path: String, 1 "queryType" query_type: String, 2 "vectorQueryType" vector_query_type: String,
    3 "body" body: BTreeMap<String, Value>, 4 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/vector-query", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVectorQueryResultOutput {
    pub result: Option<Value>,
}
model! { ListVectorQueryResultOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdvanceConfig {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub desc: Option<String>,
    pub files: Option<Vec<ModifyAdvanceConfigFiles>>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub instance_id: String,
    pub config_name: String,
}
operation! { ModifyAdvanceConfig(instance_id: String, config_name: String)
    "ModifyAdvanceConfig" -> ModifyAdvanceConfigOutput {
    0 "content" content: String, 1 "contentType" content_type: String, 2 "desc" desc: String,
    3 "files" files: Vec<ModifyAdvanceConfigFiles>, 4 "name" name: String, 5 "status" status: String,
    6 "updateTime" update_time: i64, 7 "instanceId" instance_id, 8 "configName" config_name
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
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdvanceConfigFiles {
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub is_template: Option<bool>,
    pub name: Option<String>,
}
input! { ModifyAdvanceConfigFiles() {
    0 "fullPathName" full_path_name: String, 1 "isDir" is_dir: bool, 2 "isTemplate" is_template: bool,
    3 "name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdvanceConfigOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyAdvanceConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdvanceConfigFile {
    pub file_name: String,
    pub content: Option<String>,
    pub variables: Option<BTreeMap<String, VariablesValue>>,
    pub instance_id: String,
    pub config_name: String,
}
operation! { ModifyAdvanceConfigFile(file_name: String, instance_id: String, config_name: String)
    "ModifyAdvanceConfigFile" -> ModifyAdvanceConfigFileOutput {
    0 "fileName" file_name, 1 "content" content: String, 2 "variables" variables: BTreeMap<String, VariablesValue>,
    3 "instanceId" instance_id, 4 "configName" config_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/file", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VariablesValue {
    pub disable_modify: Option<bool>,
    pub is_modify: Option<bool>,
    pub value: Option<String>,
    pub description: Option<String>,
    pub template_value: Option<String>,
    pub r#type: Option<String>,
    pub func_value: Option<VariablesValueFuncValue>,
}
input! { VariablesValue() {
    0 "disableModify" disable_modify: bool, 1 "isModify" is_modify: bool, 2 "value" value: String,
    3 "description" description: String, 4 "templateValue" template_value: String, 5 "type" r#type: String,
    6 "funcValue" func_value: VariablesValueFuncValue
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VariablesValueFuncValue {
    pub func_class_name: Option<String>,
    pub template: Option<String>,
}
input! { VariablesValueFuncValue() {
    0 "funcClassName" func_class_name: String, 1 "template" template: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdvanceConfigFileOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyAdvanceConfigFileOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterDesc {
    pub body: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
    pub cluster_name: String,
}
operation! { ModifyClusterDesc(instance_id: String, cluster_name: String)
    "ModifyClusterDesc" -> ModifyClusterDescOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "clusterName" cluster_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/clusters/{clusterName}/desc", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterDescOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyClusterDescOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOfflineConfig {
    pub build_mode: Option<String>,
    pub config: Option<BTreeMap<String, i64>>,
    pub data_source_name: Option<String>,
    pub data_source_type: Option<String>,
    pub data_time_sec: Option<i64>,
    pub domain: Option<String>,
    pub generation: Option<i64>,
    pub partition: Option<String>,
    pub push_mode: Option<String>,
    pub instance_id: String,
}
operation! { ModifyClusterOfflineConfig(instance_id: String)
    "ModifyClusterOfflineConfig" -> ModifyClusterOfflineConfigOutput {
    0 "buildMode" build_mode: String, 1 "config" config: BTreeMap<String, i64>,
    2 "dataSourceName" data_source_name: String, 3 "dataSourceType" data_source_type: String,
    4 "dataTimeSec" data_time_sec: i64, 5 "domain" domain: String, 6 "generation" generation: i64,
    7 "partition" partition: String, 8 "pushMode" push_mode: String, 9 "instanceId" instance_id
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
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/cluster-offline-config", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOfflineConfigOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyClusterOfflineConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOnlineConfig {
    pub clusters: Option<Vec<String>>,
    pub config: Option<BTreeMap<String, i64>>,
    pub instance_id: String,
}
operation! { ModifyClusterOnlineConfig(instance_id: String)
    "ModifyClusterOnlineConfig" -> ModifyClusterOnlineConfigOutput {
    0 "clusters" clusters: Vec<String>, 1 "config" config: BTreeMap<String, i64>, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/cluster-online-config", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOnlineConfigOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyClusterOnlineConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeploy {
    pub dry_run: Option<bool>,
    pub generation_id: Option<i64>,
    pub auto_build_index: Option<bool>,
    pub extend: Option<ModifyDataSourceDeployExtend>,
    pub processor: Option<ModifyDataSourceDeployProcessor>,
    pub storage: Option<ModifyDataSourceDeployStorage>,
    pub swift: Option<ModifyDataSourceDeploySwift>,
    pub instance_id: String,
    pub data_source_name: String,
    pub deploy_name: String,
}
operation! { ModifyDataSourceDeploy(instance_id: String, data_source_name: String, deploy_name: String)
    "ModifyDataSourceDeploy" -> ModifyDataSourceDeployOutput {
    0 "dryRun" dry_run: bool, 1 "generationId" generation_id: i64, 2 "autoBuildIndex" auto_build_index: bool,
    3 "extend" extend: ModifyDataSourceDeployExtend, 4 "processor" processor: ModifyDataSourceDeployProcessor,
    5 "storage" storage: ModifyDataSourceDeployStorage, 6 "swift" swift: ModifyDataSourceDeploySwift,
    7 "instanceId" instance_id, 8 "dataSourceName" data_source_name, 9 "deployName" deploy_name
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/deploys/{deployName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployExtend {
    pub hdfs: Option<ModifyDataSourceDeployHdfs>,
    pub odps: Option<ModifyDataSourceDeployOdps>,
    pub oss: Option<ModifyDataSourceDeployOss>,
    pub saro: Option<ModifyDataSourceDeploySaro>,
}
input! { ModifyDataSourceDeployExtend() {
    0 "hdfs" hdfs: ModifyDataSourceDeployHdfs, 1 "odps" odps: ModifyDataSourceDeployOdps,
    2 "oss" oss: ModifyDataSourceDeployOss, 3 "saro" saro: ModifyDataSourceDeploySaro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployHdfs {
    pub path: Option<String>,
}
input! { ModifyDataSourceDeployHdfs() {
    0 "path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployOdps {
    pub partitions: Option<BTreeMap<String, String>>,
}
input! { ModifyDataSourceDeployOdps() {
    0 "partitions" partitions: BTreeMap<String, String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployOss {
    pub path: Option<String>,
}
input! { ModifyDataSourceDeployOss() {
    0 "path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeploySaro {
    pub path: Option<String>,
    pub version: Option<String>,
}
input! { ModifyDataSourceDeploySaro() {
    0 "path" path: String, 1 "version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployProcessor {
    pub args: Option<String>,
    pub resource: Option<String>,
}
input! { ModifyDataSourceDeployProcessor() {
    0 "args" args: String, 1 "resource" resource: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployStorage {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub endpoint: Option<String>,
    pub namespace: Option<String>,
    pub oss_path: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
    pub table_format: Option<String>,
    pub tag: Option<String>,
}
input! { ModifyDataSourceDeployStorage() {
    0 "accessKey" access_key: String, 1 "accessSecret" access_secret: Secret, 2 "bucket" bucket: String,
    3 "catalog" catalog: String, 4 "database" database: String, 5 "endpoint" endpoint: String,
    6 "namespace" namespace: String, 7 "ossPath" oss_path: String, 8 "partition" partition: String,
    9 "path" path: String, 10 "project" project: String, 11 "table" table: String,
    12 "tableFormat" table_format: String, 13 "tag" tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeploySwift {
    pub topic: Option<String>,
    pub zk: Option<String>,
}
input! { ModifyDataSourceDeploySwift() {
    0 "topic" topic: String, 1 "zk" zk: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyDataSourceDeployOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFile {
    pub file_name: String,
    pub content: Option<String>,
    pub partition: Option<i64>,
    pub instance_id: String,
    pub index_name: String,
    pub version_name: String,
}
operation! { ModifyFile(file_name: String, instance_id: String, index_name: String, version_name: String)
    "ModifyFile" -> ModifyFileOutput {
    0 "fileName" file_name, 1 "content" content: String, 2 "partition" partition: i64, 3 "instanceId" instance_id,
    4 "indexName" index_name, 5 "versionName" version_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/versions/{versionName}/file", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyFileOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndex {
    pub dry_run: Option<bool>,
    pub build_parallel_num: Option<i64>,
    pub cluster: Option<BTreeMap<String, Value>>,
    pub cluster_config_name: Option<String>,
    pub config: Option<BTreeMap<String, ConfigValue>>,
    pub content: Option<String>,
    pub data_source: Option<String>,
    pub data_source_info: Option<ModifyIndexDataSourceInfo>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub extend: Option<BTreeMap<String, Value>>,
    pub merge_parallel_num: Option<i64>,
    pub partition: Option<i64>,
    pub push_mode: Option<String>,
    pub instance_id: String,
    pub index_name: String,
}
operation! { ModifyIndex(instance_id: String, index_name: String) "ModifyIndex" -> ModifyIndexOutput {
    0 "dryRun" dry_run: bool, 1 "buildParallelNum" build_parallel_num: i64,
    2 "cluster" cluster: BTreeMap<String, Value>, 3 "clusterConfigName" cluster_config_name: String,
    4 "config" config: BTreeMap<String, ConfigValue>, 5 "content" content: String, 6 "dataSource" data_source: String,
    7 "dataSourceInfo" data_source_info: ModifyIndexDataSourceInfo, 8 "description" description: String,
    9 "domain" domain: String, 10 "extend" extend: BTreeMap<String, Value>,
    11 "mergeParallelNum" merge_parallel_num: i64, 12 "partition" partition: i64, 13 "pushMode" push_mode: String,
    14 "instanceId" instance_id, 15 "indexName" index_name
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
    Mark { index: 14, location: Location::Path, style: Style::None },
    Mark { index: 15, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigValue {
    pub desc: Option<String>,
    pub files: Option<Vec<ConfigValueFiles>>,
}
input! { ConfigValue() {
    0 "desc" desc: String, 1 "files" files: Vec<ConfigValueFiles>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigValueFiles {
    pub operate_type: Option<String>,
    pub parent_full_path: Option<String>,
    pub file_name: Option<String>,
    pub config: Option<ConfigValueConfig>,
    pub dir_name: Option<String>,
}
input! { ConfigValueFiles() {
    0 "operateType" operate_type: String, 1 "parentFullPath" parent_full_path: String, 2 "fileName" file_name: String,
    3 "config" config: ConfigValueConfig, 4 "dirName" dir_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigValueConfig {
    pub content: Option<String>,
    pub variables: Option<BTreeMap<String, ConfigValueFilesConfigVariablesValue>>,
}
input! { ConfigValueConfig() {
    0 "content" content: String, 1 "variables" variables: BTreeMap<String, ConfigValueFilesConfigVariablesValue>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigValueFilesConfigVariablesValue {
    pub description: Option<String>,
    pub disable_modify: Option<bool>,
    pub is_modify: Option<bool>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { ConfigValueFilesConfigVariablesValue() {
    0 "description" description: String, 1 "disableModify" disable_modify: bool, 2 "isModify" is_modify: bool,
    3 "type" r#type: String, 4 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexDataSourceInfo {
    pub auto_build_index: Option<bool>,
    pub build_mode: Option<String>,
    pub config: Option<ModifyIndexConfig>,
    pub data_time_sec: Option<i64>,
    pub domain: Option<String>,
    pub generation: Option<i64>,
    pub name: Option<String>,
    pub oss_data_path: Option<String>,
    pub partition: Option<String>,
    pub process_parallel_num: Option<i64>,
    pub process_partition_count: Option<i64>,
    pub saro_config: Option<ModifyIndexSaroConfig>,
    pub r#type: Option<String>,
}
input! { ModifyIndexDataSourceInfo() {
    0 "autoBuildIndex" auto_build_index: bool, 1 "buildMode" build_mode: String, 2 "config" config: ModifyIndexConfig,
    3 "dataTimeSec" data_time_sec: i64, 4 "domain" domain: String, 5 "generation" generation: i64,
    6 "name" name: String, 7 "ossDataPath" oss_data_path: String, 8 "partition" partition: String,
    9 "processParallelNum" process_parallel_num: i64, 10 "processPartitionCount" process_partition_count: i64,
    11 "saroConfig" saro_config: ModifyIndexSaroConfig, 12 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexConfig {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub endpoint: Option<String>,
    pub format: Option<String>,
    pub namespace: Option<String>,
    pub oss_path: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
    pub table_format: Option<String>,
    pub tag: Option<String>,
}
input! { ModifyIndexConfig() {
    0 "accessKey" access_key: String, 1 "accessSecret" access_secret: Secret, 2 "bucket" bucket: String,
    3 "catalog" catalog: String, 4 "database" database: String, 5 "endpoint" endpoint: String,
    6 "format" format: String, 7 "namespace" namespace: String, 8 "ossPath" oss_path: String,
    9 "partition" partition: String, 10 "path" path: String, 11 "project" project: String, 12 "table" table: String,
    13 "tableFormat" table_format: String, 14 "tag" tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexSaroConfig {
    pub namespace: Option<String>,
    pub table_name: Option<String>,
}
input! { ModifyIndexSaroConfig() {
    0 "namespace" namespace: String, 1 "tableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexOutput {
    pub result: Option<Value>,
}
model! { ModifyIndexOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexOnlineStrategy {
    pub change_rate: Option<i64>,
    pub instance_id: String,
    pub data_source_name: String,
    pub deploy_name: String,
    pub index_name: String,
}
operation! { ModifyIndexOnlineStrategy(instance_id: String, data_source_name: String, deploy_name: String, index_name: String)
    "ModifyIndexOnlineStrategy" -> ModifyIndexOnlineStrategyOutput {
    0 "changeRate" change_rate: i64, 1 "instanceId" instance_id, 2 "dataSourceName" data_source_name,
    3 "deployName" deploy_name, 4 "indexName" index_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/deploys/{deployName}/indexes/{indexName}/online-strategy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexOnlineStrategyOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyIndexOnlineStrategyOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexPartition {
    pub data_source_name: Option<String>,
    pub domain_name: Option<String>,
    pub generation: Option<i64>,
    pub index_infos: Option<Vec<ModifyIndexPartitionIndexInfos>>,
    pub instance_id: String,
}
operation! { ModifyIndexPartition(instance_id: String) "ModifyIndexPartition" -> ModifyIndexPartitionOutput {
    0 "dataSourceName" data_source_name: String, 1 "domainName" domain_name: String, 2 "generation" generation: i64,
    3 "indexInfos" index_infos: Vec<ModifyIndexPartitionIndexInfos>, 4 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/index-partition", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexPartitionIndexInfos {
    pub index_name: Option<String>,
    pub parallel_num: Option<i64>,
    pub partition_count: Option<i64>,
}
input! { ModifyIndexPartitionIndexInfos() {
    0 "indexName" index_name: String, 1 "parallelNum" parallel_num: i64, 2 "partitionCount" partition_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexPartitionOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyIndexPartitionOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexVersion {
    pub body: Option<Vec<ModifyIndexVersionBody>>,
    pub instance_id: String,
    pub cluster_name: String,
}
operation! { ModifyIndexVersion(instance_id: String, cluster_name: String)
    "ModifyIndexVersion" -> ModifyIndexVersionOutput {
    0 "body" body: Vec<ModifyIndexVersionBody>, 1 "instanceId" instance_id, 2 "clusterName" cluster_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/clusters/{clusterName}/index-version", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexVersionBody {
    pub build_deploy_id: Option<String>,
    pub index_name: Option<String>,
    pub version: Option<String>,
}
input! { ModifyIndexVersionBody() {
    0 "buildDeployId" build_deploy_id: String, 1 "indexName" index_name: String, 2 "version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexVersionOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyIndexVersionOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModel {
    pub dry_run: Option<String>,
    pub content: Option<ModifyModelContent>,
    pub status: Option<String>,
    pub instance_id: String,
    pub model_name: String,
}
operation! { ModifyModel(instance_id: String, model_name: String) "ModifyModel" -> Empty {
    0 "dryRun" dry_run: String, 1 "content" content: ModifyModelContent, 2 "status" status: String,
    3 "instanceId" instance_id, 4 "modelName" model_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/models/{modelName}", body: BodyStyle::Json, } }

pub type ModifyModelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelContent {
    pub dimension: Option<i64>,
    pub method: Option<String>,
    pub model_type: Option<String>,
    pub request: Option<ModifyModelContentRequest>,
    pub response: Option<ModifyModelContentResponse>,
    pub url: Option<String>,
}
input! { ModifyModelContent() {
    0 "dimension" dimension: i64, 1 "method" method: String, 2 "modelType" model_type: String,
    3 "request" request: ModifyModelContentRequest, 4 "response" response: ModifyModelContentResponse,
    5 "url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelContentRequest {
    pub header: Option<ModifyModelHeader>,
    pub parameters: Option<ModifyModelParameters>,
    pub request_body: Option<String>,
    pub url_params: Option<ModifyModelUrlParams>,
}
input! { ModifyModelContentRequest() {
    0 "header" header: ModifyModelHeader, 1 "parameters" parameters: ModifyModelParameters,
    2 "requestBody" request_body: String, 3 "urlParams" url_params: ModifyModelUrlParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelHeader {
    pub authorization: Option<Secret>,
    pub content_type: Option<String>,
}
input! { ModifyModelHeader() {
    0 "Authorization" authorization: Secret, 1 "Content-Type" content_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelParameters {
    pub build: Option<ModifyModelBuild>,
    pub search: Option<ModifyModelSearch>,
}
input! { ModifyModelParameters() {
    0 "build" build: ModifyModelBuild, 1 "search" search: ModifyModelSearch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelBuild {
    pub input_type: Option<String>,
}
input! { ModifyModelBuild() {
    0 "input_type" input_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelSearch {
    pub input_type: Option<String>,
}
input! { ModifyModelSearch() {
    0 "input_type" input_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelUrlParams {
    pub build: Option<BTreeMap<String, Value>>,
    pub search: Option<BTreeMap<String, Value>>,
}
input! { ModifyModelUrlParams() {
    0 "build" build: BTreeMap<String, Value>, 1 "search" search: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelContentResponse {
    pub embeddings: Option<String>,
}
input! { ModifyModelContentResponse() {
    0 "embeddings" embeddings: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeConfig {
    pub cluster_name: Option<String>,
    pub data_source_name: Option<String>,
    pub name: String,
    pub r#type: String,
    pub active: Option<bool>,
    pub data_duplicate_number: Option<i64>,
    pub data_fragment_number: Option<i64>,
    pub flow_ratio: Option<i64>,
    pub min_service_percent: Option<i64>,
    pub published: Option<bool>,
    pub instance_id: String,
}
operation! { ModifyNodeConfig(name: String, r#type: String, instance_id: String)
    "ModifyNodeConfig" -> ModifyNodeConfigOutput {
    0 "clusterName" cluster_name: String, 1 "dataSourceName" data_source_name: String, 2 "name" name, 3 "type" r#type,
    4 "active" active: bool, 5 "dataDuplicateNumber" data_duplicate_number: i64,
    6 "dataFragmentNumber" data_fragment_number: i64, 7 "flowRatio" flow_ratio: i64,
    8 "minServicePercent" min_service_percent: i64, 9 "published" published: bool, 10 "instanceId" instance_id
} [
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/node-config", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeConfigOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyNodeConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOnlineConfig {
    pub body: Option<BTreeMap<String, String>>,
    pub instance_id: String,
    pub node_name: String,
    pub index_name: String,
}
operation! { ModifyOnlineConfig(instance_id: String, node_name: String, index_name: String)
    "ModifyOnlineConfig" -> ModifyOnlineConfigOutput {
    0 "body" body: BTreeMap<String, String>, 1 "instanceId" instance_id, 2 "nodeName" node_name,
    3 "indexName" index_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/node/{nodeName}/online-configs/{indexName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOnlineConfigOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyOnlineConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPassword {
    pub password: Option<Secret>,
    pub username: Option<String>,
    pub instance_id: String,
}
operation! { ModifyPassword(instance_id: String) "ModifyPassword" -> ModifyPasswordOutput {
    0 "password" password: Secret, 1 "username" username: String, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/password", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPasswordOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyPasswordOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPausePolicy {
    pub body: Option<BTreeMap<String, BodyValue>>,
    pub instance_id: String,
}
operation! { ModifyPausePolicy(instance_id: String) "ModifyPausePolicy" -> ModifyPausePolicyOutput {
    0 "body" body: BTreeMap<String, BodyValue>, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/pause-policies", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyValue {
    pub pause_all: Option<bool>,
    pub pause_index: Option<bool>,
    pub pause_index_batch: Option<bool>,
    pub pause_biz: Option<bool>,
    pub pause_runtime: Option<bool>,
}
input! { BodyValue() {
    0 "pauseAll" pause_all: bool, 1 "pauseIndex" pause_index: bool, 2 "pauseIndexBatch" pause_index_batch: bool,
    3 "pauseBiz" pause_biz: bool, 4 "pauseRuntime" pause_runtime: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPausePolicyOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyPausePolicyOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublicUrlIpList {
    pub body: Option<BTreeMap<String, String>>,
    pub instance_id: String,
}
operation! { ModifyPublicUrlIpList(instance_id: String) "ModifyPublicUrlIpList" -> ModifyPublicUrlIpListOutput {
    0 "body" body: BTreeMap<String, String>, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/public-url-ip-list", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublicUrlIpListOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyPublicUrlIpListOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySearcherReplica {
    pub partition: Option<i64>,
    pub replica: Option<i64>,
    pub instance_id: String,
}
operation! { ModifySearcherReplica(instance_id: String) "ModifySearcherReplica" -> ModifySearcherReplicaOutput {
    0 "partition" partition: i64, 1 "replica" replica: i64, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/replica", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySearcherReplicaOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifySearcherReplicaOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTable {
    pub dry_run: Option<bool>,
    pub data_process_config: Option<Vec<ModifyTableDataProcessConfig>>,
    pub data_source: Option<ModifyTableDataSource>,
    pub field_schema: Option<BTreeMap<String, String>>,
    pub partition_count: Option<i64>,
    pub primary_key: Option<String>,
    pub raw_schema: Option<String>,
    pub vector_index: Option<Vec<ModifyTableVectorIndex>>,
    pub instance_id: String,
    pub table_name: String,
}
operation! { ModifyTable(instance_id: String, table_name: String) "ModifyTable" -> ModifyTableOutput {
    0 "dryRun" dry_run: bool, 1 "dataProcessConfig" data_process_config: Vec<ModifyTableDataProcessConfig>,
    2 "dataSource" data_source: ModifyTableDataSource, 3 "fieldSchema" field_schema: BTreeMap<String, String>,
    4 "partitionCount" partition_count: i64, 5 "primaryKey" primary_key: String, 6 "rawSchema" raw_schema: String,
    7 "vectorIndex" vector_index: Vec<ModifyTableVectorIndex>, 8 "instanceId" instance_id, 9 "tableName" table_name
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
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/tables/{tableName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableDataProcessConfig {
    pub dst_field: Option<String>,
    pub operator: Option<String>,
    pub params: Option<ModifyTableParams>,
    pub src_field: Option<String>,
}
input! { ModifyTableDataProcessConfig() {
    0 "dstField" dst_field: String, 1 "operator" operator: String, 2 "params" params: ModifyTableParams,
    3 "srcField" src_field: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableParams {
    pub src_field_config: Option<ModifyTableSrcFieldConfig>,
    pub vector_modal: Option<String>,
    pub vector_model: Option<String>,
}
input! { ModifyTableParams() {
    0 "srcFieldConfig" src_field_config: ModifyTableSrcFieldConfig, 1 "vectorModal" vector_modal: String,
    2 "vectorModel" vector_model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableSrcFieldConfig {
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub uid: Option<String>,
}
input! { ModifyTableSrcFieldConfig() {
    0 "ossBucket" oss_bucket: String, 1 "ossEndpoint" oss_endpoint: String, 2 "uid" uid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableDataSource {
    pub auto_build_index: Option<bool>,
    pub config: Option<ModifyTableConfig>,
    pub data_time_sec: Option<i64>,
}
input! { ModifyTableDataSource() {
    0 "autoBuildIndex" auto_build_index: bool, 1 "config" config: ModifyTableConfig, 2 "dataTimeSec" data_time_sec: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableConfig {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub endpoint: Option<String>,
    pub format: Option<String>,
    pub oss_path: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
    pub table_format: Option<String>,
    pub tag: Option<String>,
}
input! { ModifyTableConfig() {
    0 "accessKey" access_key: String, 1 "accessSecret" access_secret: Secret, 2 "bucket" bucket: String,
    3 "catalog" catalog: String, 4 "database" database: String, 5 "endpoint" endpoint: String,
    6 "format" format: String, 7 "ossPath" oss_path: String, 8 "partition" partition: String, 9 "path" path: String,
    10 "project" project: String, 11 "table" table: String, 12 "tableFormat" table_format: String, 13 "tag" tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableVectorIndex {
    pub advance_params: Option<ModifyTableAdvanceParams>,
    pub dimension: Option<String>,
    pub distance_type: Option<String>,
    pub index_name: Option<String>,
    pub namespace: Option<String>,
    pub sparse_index_field: Option<String>,
    pub sparse_value_field: Option<String>,
    pub vector_field: Option<String>,
    pub vector_index_type: Option<String>,
}
input! { ModifyTableVectorIndex() {
    0 "advanceParams" advance_params: ModifyTableAdvanceParams, 1 "dimension" dimension: String,
    2 "distanceType" distance_type: String, 3 "indexName" index_name: String, 4 "namespace" namespace: String,
    5 "sparseIndexField" sparse_index_field: String, 6 "sparseValueField" sparse_value_field: String,
    7 "vectorField" vector_field: String, 8 "vectorIndexType" vector_index_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableAdvanceParams {
    pub build_index_params: Option<String>,
    pub linear_build_threshold: Option<String>,
    pub min_scan_doc_cnt: Option<String>,
    pub search_index_params: Option<String>,
}
input! { ModifyTableAdvanceParams() {
    0 "buildIndexParams" build_index_params: String, 1 "linearBuildThreshold" linear_build_threshold: String,
    2 "minScanDocCnt" min_scan_doc_cnt: String, 3 "searchIndexParams" search_index_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyTableOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishAdvanceConfig {
    pub desc: Option<String>,
    pub files: Option<Vec<PublishAdvanceConfigFiles>>,
    pub instance_id: String,
    pub config_name: String,
}
operation! { PublishAdvanceConfig(instance_id: String, config_name: String)
    "PublishAdvanceConfig" -> PublishAdvanceConfigOutput {
    0 "desc" desc: String, 1 "files" files: Vec<PublishAdvanceConfigFiles>, 2 "instanceId" instance_id,
    3 "configName" config_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/actions/publish", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishAdvanceConfigFiles {
    pub config: Option<PublishAdvanceConfigConfig>,
    pub dir_name: Option<String>,
    pub file_name: Option<String>,
    pub operate_type: Option<String>,
    pub oss_path: Option<String>,
    pub parent_full_path: Option<String>,
}
input! { PublishAdvanceConfigFiles() {
    0 "config" config: PublishAdvanceConfigConfig, 1 "dirName" dir_name: String, 2 "fileName" file_name: String,
    3 "operateType" operate_type: String, 4 "ossPath" oss_path: String, 5 "parentFullPath" parent_full_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishAdvanceConfigConfig {
    pub content: Option<String>,
    pub variables: Option<BTreeMap<String, FilesConfigVariablesValue>>,
}
input! { PublishAdvanceConfigConfig() {
    0 "content" content: String, 1 "variables" variables: BTreeMap<String, FilesConfigVariablesValue>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesConfigVariablesValue {
    pub description: Option<String>,
    pub disable_modify: Option<bool>,
    pub is_modify: Option<bool>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { FilesConfigVariablesValue() {
    0 "description" description: String, 1 "disableModify" disable_modify: bool, 2 "isModify" is_modify: bool,
    3 "type" r#type: String, 4 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishAdvanceConfigOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { PublishAdvanceConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishIndexVersion {
    pub body: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
    pub index_name: String,
}
operation! { PublishIndexVersion(instance_id: String, index_name: String)
    "PublishIndexVersion" -> PublishIndexVersionOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "indexName" index_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/actions/publish", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishIndexVersionOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { PublishIndexVersionOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDocuments {
    pub pk_field: Option<String>,
    pub body: Option<Vec<Value>>,
    pub instance_id: String,
    pub data_source_name: String,
}
operation! { PushDocuments(instance_id: String, data_source_name: String) "PushDocuments" -> PushDocumentsOutput {
    0 "pkField" pk_field: String, 1 "body" body: Vec<Value>, 2 "instanceId" instance_id,
    3 "dataSourceName" data_source_name
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/actions/bulk", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDocumentsOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { PushDocumentsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverIndex {
    pub bucket: Option<String>,
    pub build_deploy_id: Option<i64>,
    pub data_source_name: Option<String>,
    pub generation: Option<String>,
    pub index_name: Option<String>,
    pub odps_access_id: Option<String>,
    pub odps_access_key: Option<String>,
    pub odps_partition: Option<String>,
    pub odps_project: Option<String>,
    pub odps_table: Option<String>,
    pub out_put_type: Option<String>,
    pub path: Option<String>,
    pub instance_id: String,
}
operation! { RecoverIndex(instance_id: String) "RecoverIndex" -> RecoverIndexOutput {
    0 "bucket" bucket: String, 1 "buildDeployId" build_deploy_id: i64, 2 "dataSourceName" data_source_name: String,
    3 "generation" generation: String, 4 "indexName" index_name: String, 5 "odpsAccessId" odps_access_id: String,
    6 "odpsAccessKey" odps_access_key: String, 7 "odpsPartition" odps_partition: String,
    8 "odpsProject" odps_project: String, 9 "odpsTable" odps_table: String, 10 "outPutType" out_put_type: String,
    11 "path" path: String, 12 "instanceId" instance_id
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
    Mark { index: 12, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/recover-index", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverIndexOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { RecoverIndexOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reindex {
    pub data_time_sec: Option<i64>,
    pub oss_data_path: Option<String>,
    pub partition: Option<String>,
    pub instance_id: String,
    pub table_name: String,
}
operation! { Reindex(instance_id: String, table_name: String) "Reindex" -> ReindexOutput {
    0 "dataTimeSec" data_time_sec: i64, 1 "ossDataPath" oss_data_path: String, 2 "partition" partition: String,
    3 "instanceId" instance_id, 4 "tableName" table_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/tables/{tableName}/reindex", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReindexOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ReindexOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveCluster {
    pub instance_id: String,
    pub cluster_name: String,
}
operation! { RemoveCluster(instance_id: String, cluster_name: String) "RemoveCluster" -> RemoveClusterOutput {
    0 "instanceId" instance_id, 1 "clusterName" cluster_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/clusters/{clusterName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClusterOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { RemoveClusterOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameFolder {
    pub name: String,
    pub instance_id: String,
    pub database: String,
    pub folder_id: i64,
}
operation! { RenameFolder(name: String, instance_id: String, database: String, folder_id: i64)
    "RenameFolder" -> RenameFolderOutput {
    0 "name" name, 1 "instanceId" instance_id, 2 "database" database, 3 "folderId" folder_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/folders/{folderId}/name", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameFolderOutput {
    pub result: Option<RenameFolderResult>,
}
model! { RenameFolderOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameFolderResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_dir: Option<i64>,
    pub name: Option<String>,
    pub parent: Option<i64>,
    pub template_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { RenameFolderResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "id" id, 3 "instanceId" instance_id, 4 "isDir" is_dir,
    5 "name" name, 6 "parent" parent, 7 "templateId" template_id, 8 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIndex {
    pub instance_id: String,
    pub index_name: String,
}
operation! { StartIndex(instance_id: String, index_name: String) "StartIndex" -> StartIndexOutput {
    0 "instanceId" instance_id, 1 "indexName" index_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/startIndex", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIndexOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { StartIndexOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopIndex {
    pub instance_id: String,
    pub index_name: String,
}
operation! { StopIndex(instance_id: String, index_name: String) "StopIndex" -> StopIndexOutput {
    0 "instanceId" instance_id, 1 "indexName" index_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/stopIndex", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopIndexOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { StopIndexOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTask {
    pub instance_id: String,
    pub fsm_id: String,
}
operation! { StopTask(instance_id: String, fsm_id: String) "StopTask" -> StopTaskOutput {
    0 "instanceId" instance_id, 1 "fsmId" fsm_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/stop-task/{fsmId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTaskOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { StopTaskOutput {
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
] { path: "/openapi/ha3/resource-tags", body: BodyStyle::Json, } }

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
] { method: "DELETE", path: "/openapi/ha3/resource-tags", } }

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
pub struct UpdateInstance {
    pub components: Option<Vec<UpdateInstanceComponents>>,
    pub description: Option<String>,
    pub order_type: Option<String>,
    pub instance_id: String,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> UpdateInstanceOutput {
    0 "components" components: Vec<UpdateInstanceComponents>, 1 "description" description: String,
    2 "orderType" order_type: String, 3 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceComponents {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { UpdateInstanceComponents() {
    0 "code" code: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub result: Option<UpdateInstanceResult>,
}
model! { UpdateInstanceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceResult {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub in_debt: Option<bool>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { UpdateInstanceResult {
    0 "chargeType" charge_type, 1 "commodityCode" commodity_code, 2 "createTime" create_time,
    3 "description" description, 4 "expiredTime" expired_time, 5 "inDebt" in_debt, 6 "instanceId" instance_id,
    7 "lockMode" lock_mode, 8 "resourceGroupId" resource_group_id, 9 "status" status, 10 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceContent {
    pub content: String,
    pub instance_id: String,
    pub database: String,
    pub sql_instance_id: i64,
}
operation! { UpdateSqlInstanceContent(content: String, instance_id: String, database: String, sql_instance_id: i64)
    "UpdateSqlInstanceContent" -> UpdateSqlInstanceContentOutput {
    0 "content" content, 1 "instanceId" instance_id, 2 "database" database, 3 "sqlInstanceId" sql_instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/content", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceContentOutput {
    pub result: Option<UpdateSqlInstanceContentResult>,
}
model! { UpdateSqlInstanceContentOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceContentResult {
    pub combine_params: Option<String>,
    pub comment: Option<String>,
    pub content: Option<String>,
    pub dynamic_params: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_id: Option<i64>,
    pub kvpairs: Option<String>,
    pub related_template_id: Option<i64>,
    pub static_params: Option<String>,
    pub template_params: Option<String>,
    pub version: Option<i64>,
}
model! { UpdateSqlInstanceContentResult {
    0 "combineParams" combine_params, 1 "comment" comment, 2 "content" content, 3 "dynamicParams" dynamic_params,
    4 "gmtCreate" gmt_create, 5 "gmtModified" gmt_modified, 6 "instanceId" instance_id, 7 "kvpairs" kvpairs,
    8 "relatedTemplateId" related_template_id, 9 "staticParams" static_params, 10 "templateParams" template_params,
    11 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceName {
    pub name: String,
    pub instance_id: String,
    pub database: String,
    pub sql_instance_id: i64,
}
operation! { UpdateSqlInstanceName(name: String, instance_id: String, database: String, sql_instance_id: i64)
    "UpdateSqlInstanceName" -> UpdateSqlInstanceNameOutput {
    0 "name" name, 1 "instanceId" instance_id, 2 "database" database, 3 "sqlInstanceId" sql_instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/name", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceNameOutput {
    pub result: Option<UpdateSqlInstanceNameResult>,
}
model! { UpdateSqlInstanceNameOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceNameResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_dir: Option<i64>,
    pub name: Option<String>,
    pub parent: Option<i64>,
    pub template_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { UpdateSqlInstanceNameResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "id" id, 3 "instanceId" instance_id, 4 "isDir" is_dir,
    5 "name" name, 6 "parent" parent, 7 "templateId" template_id, 8 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceParams {
    pub combine_param: Option<BTreeMap<String, Value>>,
    pub dynamic_param: Option<BTreeMap<String, Value>>,
    pub kvpair: Option<BTreeMap<String, Value>>,
    pub params: Option<BTreeMap<String, Value>>,
    pub static_param: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
    pub database: String,
    pub sql_instance_id: i64,
}
operation! { UpdateSqlInstanceParams(instance_id: String, database: String, sql_instance_id: i64)
    "UpdateSqlInstanceParams" -> UpdateSqlInstanceParamsOutput {
    0 "combineParam" combine_param: BTreeMap<String, Value>, 1 "dynamicParam" dynamic_param: BTreeMap<String, Value>,
    2 "kvpair" kvpair: BTreeMap<String, Value>, 3 "params" params: BTreeMap<String, Value>,
    4 "staticParam" static_param: BTreeMap<String, Value>, 5 "instanceId" instance_id, 6 "database" database,
    7 "sqlInstanceId" sql_instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/params", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceParamsOutput {
    pub result: Option<UpdateSqlInstanceParamsResult>,
}
model! { UpdateSqlInstanceParamsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceParamsResult {
    pub combine_params: Option<String>,
    pub comment: Option<String>,
    pub content: Option<String>,
    pub dynamic_params: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_id: Option<i64>,
    pub kvpairs: Option<String>,
    pub related_template_id: Option<i64>,
    pub static_params: Option<String>,
    pub template_params: Option<String>,
    pub version: Option<i64>,
}
model! { UpdateSqlInstanceParamsResult {
    0 "combineParams" combine_params, 1 "comment" comment, 2 "content" content, 3 "dynamicParams" dynamic_params,
    4 "gmtCreate" gmt_create, 5 "gmtModified" gmt_modified, 6 "instanceId" instance_id, 7 "kvpairs" kvpairs,
    8 "relatedTemplateId" related_template_id, 9 "staticParams" static_params, 10 "templateParams" template_params,
    11 "version" version
} }

#[cfg(feature = "reflect")]
register! {
    BuildIndex, ChangeResourceGroup, CloneSqlInstance, CreateAlias, CreateCluster, CreateConfigDir, CreateConfigFile,
    CreateDataSource, CreateFolder, CreateIndex, CreateInstance, CreateModel, CreatePublicUrl, CreateSqlInstance,
    CreateTable, DebugModel, DeleteAdvanceConfig, DeleteAlias, DeleteConfigDir, DeleteConfigFile, DeleteDataSource,
    DeleteFolder, DeleteIndex, DeleteIndexVersion, DeleteInstance, DeleteModel, DeletePublicUrl, DeleteSqlInstance,
    DeleteTable, DescribeRegions, ExecuteSqlInstance, ForceSwitch, GetAdvanceConfig, GetAdvanceConfigFile, GetCluster,
    GetClusterRunTimeInfo, GetDataSource, GetDataSourceDeploy, GetDatabaseSchema, GetDeployGraph, GetFile, GetIndex,
    GetIndexOnlineStrategy, GetIndexVersion, GetInstance, GetModel, GetNodeConfig, GetSqlInstance, GetTable,
    GetTableGeneration, ListAdvanceConfigDir, ListAdvanceConfigs, ListAliases, ListClusterNames, ListClusterTasks,
    ListClusters, ListDataSourceSchemas, ListDataSourceTasks, ListDataSources, ListDatabases, ListDateSourceGenerations,
    ListIndexRecoverRecords, ListIndexes, ListInstanceSpecs, ListInstances, ListLogs, ListModels, ListOnlineConfigs,
    ListPausePolicys, ListPostQueryResult, ListQueryResult, ListRestQueryResult, ListSchemas, ListTableGenerations,
    ListTables, ListTagResources, ListTasks, ListVectorQueryResult, ModifyAdvanceConfig, ModifyAdvanceConfigFile,
    ModifyClusterDesc, ModifyClusterOfflineConfig, ModifyClusterOnlineConfig, ModifyDataSourceDeploy, ModifyFile,
    ModifyIndex, ModifyIndexOnlineStrategy, ModifyIndexPartition, ModifyIndexVersion, ModifyModel, ModifyNodeConfig,
    ModifyOnlineConfig, ModifyPassword, ModifyPausePolicy, ModifyPublicUrlIpList, ModifySearcherReplica, ModifyTable,
    PublishAdvanceConfig, PublishIndexVersion, PushDocuments, RecoverIndex, Reindex, RemoveCluster, RenameFolder,
    StartIndex, StopIndex, StopTask, TagResources, UntagResources, UpdateInstance, UpdateSqlInstanceContent,
    UpdateSqlInstanceName, UpdateSqlInstanceParams
}
