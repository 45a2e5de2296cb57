//! `searchengine` of Alibaba Cloud, API version 2021-10-25.
//!
//! Endpoint: a table of 8 regions, else `searchengine.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/searchengine/2021-10-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, searchengine::DescribeRegions};
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
        ("ap-southeast-1", "searchengine.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "searchengine.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "searchengine.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "searchengine.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "searchengine.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "searchengine.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "searchengine.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "searchengine.eu-central-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "searchengine-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "searchengine-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "searchengine-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "searchengine-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "searchengine-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "searchengine-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "searchengine-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "searchengine-vpc.eu-central-1.aliyuncs.com"),
    ],
    "searchengine.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "searchengine",
    "2021-10-25",
    "searchengine",
    &ENDPOINTS,
);

/// Builds index: `BuildIndex` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/actions/build-index`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/BuildIndex>.
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
    /// Required.
    pub instance_id: String,
}
operation! { BuildIndex(instance_id: String) "BuildIndex" -> BuildIndexOutput {
    0 "buildMode" build_mode: String, 1 "dataSourceName" data_source_name: String,
    2 "dataSourceType" data_source_type: String, 3 "dataTimeSec" data_time_sec: i64, 4 "domain" domain: String,
    5 "generation" generation: i64, 6 "partition" partition: String, 7 "path" path: String, 8 "tag" tag: String,
    9 "instanceId" instance_id
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
] { path: "/openapi/ha3/instances/{instanceId}/actions/build-index", body: BodyStyle::Json, } }

/// Response of [`BuildIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildIndexOutput {
    pub result: BTreeMap<String, Value>,
}
model! { BuildIndexOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Changes resource group: `ChangeResourceGroup` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/actions/change-resource-group`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: Option<String>,
    pub resource_type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ChangeResourceGroup(instance_id: String) "ChangeResourceGroup" -> Empty {
    0 "newResourceGroupId" new_resource_group_id: String, 1 "resourceType" resource_type: String,
    2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/actions/change-resource-group", body: BodyStyle::Json, } }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Clones sql instance: `CloneSqlInstance` of `searchengine` 2021-10-25.
///
/// POST
/// `/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/actions/clone`.
/// Changes data. See <https://api.alibabacloud.com/document/searchengine/2021-10-25/CloneSqlInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSqlInstance {
    /// Required.
    pub name: String,
    /// Required.
    pub target_folder_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub sql_instance_id: i64,
}

/// Arguments of [`CloneSqlInstance::new`].
pub struct CloneSqlInstanceRequired {
    pub name: String,
    pub target_folder_id: i64,
    pub instance_id: String,
    pub database: String,
    pub sql_instance_id: i64,
}
operation! {
    CloneSqlInstance { CloneSqlInstanceRequired: name, target_folder_id, instance_id, database, sql_instance_id }
    "CloneSqlInstance" -> CloneSqlInstanceOutput {
    0 "name" name, 1 "targetFolderId" target_folder_id, 2 "instanceId" instance_id, 3 "database" database,
    4 "sqlInstanceId" sql_instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/actions/clone", body: BodyStyle::Json, } }

/// Response of [`CloneSqlInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSqlInstanceOutput {
    pub result: Option<CloneSqlInstanceResult>,
}
model! { CloneSqlInstanceOutput {
    0 "result" result: CloneSqlInstanceResult
} }

/// In the response of [`CloneSqlInstance`].
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
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "id" id: i64,
    3 "instanceId" instance_id: i64, 4 "isDir" is_dir: i64, 5 "name" name: String, 6 "parent" parent: i64,
    7 "templateId" template_id: i64, 8 "type" r#type: String
} }

/// Creates alias: `CreateAlias` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/aliases`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/CreateAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlias {
    pub new_mode: Option<bool>,
    pub alias: Option<String>,
    pub index: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateAlias(instance_id: String) "CreateAlias" -> CreateAliasOutput {
    0 "newMode" new_mode: bool, 1 "alias" alias: String, 2 "index" index: String, 3 "instanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/aliases", body: BodyStyle::Json, } }

/// Response of [`CreateAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAliasOutput {
    pub result: BTreeMap<String, Value>,
}
model! { CreateAliasOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Creates cluster: `CreateCluster` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/clusters`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/CreateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub auto_load: Option<bool>,
    pub data_node: Option<CreateClusterDataNode>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub query_node: Option<CreateClusterQueryNode>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateCluster(instance_id: String) "CreateCluster" -> CreateClusterOutput {
    0 "autoLoad" auto_load: bool, 1 "dataNode" data_node: CreateClusterDataNode, 2 "description" description: String,
    3 "name" name: String, 4 "queryNode" query_node: CreateClusterQueryNode, 5 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/clusters", body: BodyStyle::Json, } }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterDataNode {
    pub number: Option<i64>,
    pub partition: Option<String>,
}
input! { CreateClusterDataNode() {
    0 "number" number: i64, 1 "partition" partition: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterQueryNode {
    pub number: Option<i64>,
}
input! { CreateClusterQueryNode() {
    0 "number" number: i64
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub result: BTreeMap<String, Value>,
}
model! { CreateClusterOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Creates config dir: `CreateConfigDir` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/dir`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/CreateConfigDir>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigDir {
    pub dir_name: Option<String>,
    pub parent_full_path: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
}
operation! { CreateConfigDir(instance_id: String, config_name: String) "CreateConfigDir" -> CreateConfigDirOutput {
    0 "dirName" dir_name: String, 1 "parentFullPath" parent_full_path: String, 2 "instanceId" instance_id,
    3 "configName" config_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/dir", body: BodyStyle::Json, } }

/// Response of [`CreateConfigDir`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigDirOutput {
    pub result: BTreeMap<String, Value>,
}
model! { CreateConfigDirOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Creates config file: `CreateConfigFile` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/file`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/CreateConfigFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigFile {
    pub file_name: Option<String>,
    pub oss_path: Option<String>,
    pub parent_full_path: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
}
operation! { CreateConfigFile(instance_id: String, config_name: String) "CreateConfigFile" -> CreateConfigFileOutput {
    0 "fileName" file_name: String, 1 "ossPath" oss_path: String, 2 "parentFullPath" parent_full_path: String,
    3 "instanceId" instance_id, 4 "configName" config_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/file", body: BodyStyle::Json, } }

/// Response of [`CreateConfigFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigFileOutput {
    pub result: BTreeMap<String, Value>,
}
model! { CreateConfigFileOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Creates data source: `CreateDataSource` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/data-sources`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/CreateDataSource>.
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
    /// Required.
    pub instance_id: String,
}
operation! { CreateDataSource(instance_id: String) "CreateDataSource" -> CreateDataSourceOutput {
    0 "dryRun" dry_run: bool, 1 "autoBuildIndex" auto_build_index: bool, 2 "config" config: CreateDataSourceConfig,
    3 "domain" domain: String, 4 "name" name: String, 5 "saroConfig" saro_config: CreateDataSourceSaroConfig,
    6 "type" r#type: String, 7 "instanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/data-sources", body: BodyStyle::Json, } }

/// In the request of [`CreateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceConfig {
    pub access_key: Option<String>,
    /// Secret.
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

/// In the request of [`CreateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceSaroConfig {
    pub namespace: Option<String>,
    pub table_name: Option<String>,
}
input! { CreateDataSourceSaroConfig() {
    0 "namespace" namespace: String, 1 "tableName" table_name: String
} }

/// Response of [`CreateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceOutput {
    pub result: BTreeMap<String, Value>,
}
model! { CreateDataSourceOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Creates folder: `CreateFolder` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/folders`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/CreateFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolder {
    /// Required.
    pub name: String,
    /// Required.
    pub parent: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
}

/// Arguments of [`CreateFolder::new`].
pub struct CreateFolderRequired {
    pub name: String,
    pub parent: i64,
    pub r#type: String,
    pub instance_id: String,
    pub database: String,
}
operation! { CreateFolder { CreateFolderRequired: name, parent, r#type, instance_id, database }
    "CreateFolder" -> CreateFolderOutput {
    0 "name" name, 1 "parent" parent, 2 "type" r#type, 3 "instanceId" instance_id, 4 "database" database
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/folders", body: BodyStyle::Json, } }

/// Response of [`CreateFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderOutput {
    pub result: Option<CreateFolderResult>,
}
model! { CreateFolderOutput {
    0 "result" result: CreateFolderResult
} }

/// In the response of [`CreateFolder`].
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
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "id" id: i64,
    3 "instanceId" instance_id: i64, 4 "isDir" is_dir: i64, 5 "name" name: String, 6 "parent" parent: i64,
    7 "templateId" template_id: i64, 8 "type" r#type: String
} }

/// Creates index: `CreateIndex` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/indexes`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/CreateIndex>.
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
    /// Required.
    pub instance_id: String,
}
operation! { CreateIndex(instance_id: String) "CreateIndex" -> CreateIndexOutput {
    0 "dryRun" dry_run: bool, 1 "buildParallelNum" build_parallel_num: i64, 2 "content" content: String,
    3 "dataSource" data_source: String, 4 "dataSourceInfo" data_source_info: CreateIndexDataSourceInfo,
    5 "domain" domain: String, 6 "extend" extend: BTreeMap<String, Value>, 7 "mergeParallelNum" merge_parallel_num: i64,
    8 "name" name: String, 9 "partition" partition: i64, 10 "instanceId" instance_id
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
    Mark::new(10, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/indexes", body: BodyStyle::Json, } }

/// In the request of [`CreateIndex`].
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

/// In the request of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexConfig {
    pub access_key: Option<String>,
    /// Secret.
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

/// In the request of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexSaroConfig {
    pub namespace: Option<String>,
    pub table_name: Option<String>,
}
input! { CreateIndexSaroConfig() {
    0 "namespace" namespace: String, 1 "tableName" table_name: String
} }

/// Response of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexOutput {
    pub result: BTreeMap<String, Value>,
}
model! { CreateIndexOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Creates instance: `CreateInstance` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/CreateInstance>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/openapi/ha3/instances", body: BodyStyle::Json, } }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceComponents {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceComponents() {
    0 "code" code: String, 1 "value" value: String
} }

/// In the request of [`CreateInstance`].
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

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub result: Option<CreateInstanceResult>,
}
model! { CreateInstanceOutput {
    0 "result" result: CreateInstanceResult
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceResult {
    pub instance_id: Option<String>,
}
model! { CreateInstanceResult {
    0 "instanceId" instance_id: String
} }

/// Creates model: `CreateModel` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/models`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/CreateModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    pub dry_run: Option<String>,
    pub content: Option<CreateModelContent>,
    /// Required.
    pub name: String,
    /// Required.
    pub instance_id: String,
}
operation! { CreateModel(name: String, instance_id: String) "CreateModel" -> Empty {
    0 "dryRun" dry_run: String, 1 "content" content: CreateModelContent, 2 "name" name, 3 "instanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/models", body: BodyStyle::Json, } }

/// Response of [`CreateModel`]: empty.
pub type CreateModelOutput = Empty;

/// In the request of [`CreateModel`].
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

/// In the request of [`CreateModel`].
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

/// In the request of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelHeader {
    /// Secret.
    pub authorization: Option<Secret>,
    pub content_type: Option<String>,
}
input! { CreateModelHeader() {
    0 "Authorization" authorization: Secret, 1 "Content-Type" content_type: String
} }

/// In the request of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelParameters {
    pub build: Option<CreateModelBuild>,
    pub search: Option<CreateModelSearch>,
}
input! { CreateModelParameters() {
    0 "build" build: CreateModelBuild, 1 "search" search: CreateModelSearch
} }

/// In the request of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelBuild {
    pub input_type: Option<String>,
}
input! { CreateModelBuild() {
    0 "input_type" input_type: String
} }

/// In the request of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelSearch {
    pub input_type: Option<String>,
}
input! { CreateModelSearch() {
    0 "input_type" input_type: String
} }

/// In the request of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelUrlParams {
    pub build: Option<BTreeMap<String, Value>>,
    pub search: Option<BTreeMap<String, Value>>,
}
input! { CreateModelUrlParams() {
    0 "build" build: BTreeMap<String, Value>, 1 "search" search: BTreeMap<String, Value>
} }

/// In the request of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelContentResponse {
    pub embeddings: Option<String>,
}
input! { CreateModelContentResponse() {
    0 "embeddings" embeddings: String
} }

/// Creates public url: `CreatePublicUrl` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/public-url`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/CreatePublicUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicUrl {
    /// Required.
    pub instance_id: String,
}
operation! { CreatePublicUrl(instance_id: String) "CreatePublicUrl" -> CreatePublicUrlOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/public-url", } }

/// Response of [`CreatePublicUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicUrlOutput {
    pub result: BTreeMap<String, Value>,
}
model! { CreatePublicUrlOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Creates sql instance: `CreateSqlInstance` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/CreateSqlInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlInstance {
    /// Required.
    pub name: String,
    /// Required.
    pub parent: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
}
operation! { CreateSqlInstance(name: String, parent: i64, instance_id: String, database: String)
    "CreateSqlInstance" -> CreateSqlInstanceOutput {
    0 "name" name, 1 "parent" parent, 2 "instanceId" instance_id, 3 "database" database
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances", body: BodyStyle::Json, } }

/// Response of [`CreateSqlInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlInstanceOutput {
    pub result: Option<CreateSqlInstanceResult>,
}
model! { CreateSqlInstanceOutput {
    0 "result" result: CreateSqlInstanceResult
} }

/// In the response of [`CreateSqlInstance`].
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
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "id" id: i64,
    3 "instanceId" instance_id: i64, 4 "isDir" is_dir: i64, 5 "name" name: String, 6 "parent" parent: i64,
    7 "templateId" template_id: i64, 8 "type" r#type: String
} }

/// Creates table: `CreateTable` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/tables`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/CreateTable>.
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
    /// Required.
    pub instance_id: String,
}
operation! { CreateTable(instance_id: String) "CreateTable" -> CreateTableOutput {
    0 "dryRun" dry_run: bool, 1 "dataProcessConfig" data_process_config: Vec<CreateTableDataProcessConfig>,
    2 "dataProcessorCount" data_processor_count: i64, 3 "dataSource" data_source: CreateTableDataSource,
    4 "fieldSchema" field_schema: BTreeMap<String, String>, 5 "name" name: String,
    6 "partitionCount" partition_count: i64, 7 "primaryKey" primary_key: String, 8 "rawSchema" raw_schema: String,
    9 "scene" scene: String, 10 "vectorIndex" vector_index: Vec<CreateTableVectorIndex>, 11 "instanceId" instance_id
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
    Mark::new(11, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/tables", body: BodyStyle::Json, } }

/// In the request of [`CreateTable`].
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

/// In the request of [`CreateTable`].
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

/// In the request of [`CreateTable`].
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

/// In the request of [`CreateTable`].
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

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableConfig {
    pub access_key: Option<String>,
    /// Secret.
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

/// In the request of [`CreateTable`].
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

/// In the request of [`CreateTable`].
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

/// Response of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableOutput {
    pub result: BTreeMap<String, Value>,
}
model! { CreateTableOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// `DebugModel` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/models/{modelName}/actions/debug`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DebugModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugModel {
    pub is_online: Option<String>,
    pub input: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_name: String,
}
operation! { DebugModel(instance_id: String, model_name: String) "DebugModel" -> Empty {
    0 "isOnline" is_online: String, 1 "input" input: String, 2 "instanceId" instance_id, 3 "modelName" model_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/models/{modelName}/actions/debug", body: BodyStyle::Json, } }

/// Response of [`DebugModel`]: empty.
pub type DebugModelOutput = Empty;

/// Deletes advance config: `DeleteAdvanceConfig` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeleteAdvanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdvanceConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
}
operation! { DeleteAdvanceConfig(instance_id: String, config_name: String)
    "DeleteAdvanceConfig" -> DeleteAdvanceConfigOutput {
    0 "instanceId" instance_id, 1 "configName" config_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}", } }

/// Response of [`DeleteAdvanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdvanceConfigOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeleteAdvanceConfigOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes alias: `DeleteAlias` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/aliases/{alias}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeleteAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlias {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alias: String,
}
operation! { DeleteAlias(instance_id: String, alias: String) "DeleteAlias" -> DeleteAliasOutput {
    0 "instanceId" instance_id, 1 "alias" alias
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/aliases/{alias}", } }

/// Response of [`DeleteAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAliasOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeleteAliasOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes config dir: `DeleteConfigDir` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/dir`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeleteConfigDir>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigDir {
    /// Required.
    pub dir_name: String,
    /// Required.
    pub parent_full_path: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
}
operation! { DeleteConfigDir(dir_name: String, parent_full_path: String, instance_id: String, config_name: String)
    "DeleteConfigDir" -> DeleteConfigDirOutput {
    0 "dirName" dir_name, 1 "parentFullPath" parent_full_path, 2 "instanceId" instance_id, 3 "configName" config_name
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/dir", } }

/// Response of [`DeleteConfigDir`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigDirOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeleteConfigDirOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes config file: `DeleteConfigFile` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/file`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeleteConfigFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigFile {
    /// Required.
    pub file_name: String,
    /// Required.
    pub parent_full_path: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
}
operation! { DeleteConfigFile(file_name: String, parent_full_path: String, instance_id: String, config_name: String)
    "DeleteConfigFile" -> DeleteConfigFileOutput {
    0 "fileName" file_name, 1 "parentFullPath" parent_full_path, 2 "instanceId" instance_id, 3 "configName" config_name
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/file", } }

/// Response of [`DeleteConfigFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigFileOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeleteConfigFileOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes data source: `DeleteDataSource` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeleteDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_source_name: String,
}
operation! { DeleteDataSource(instance_id: String, data_source_name: String)
    "DeleteDataSource" -> DeleteDataSourceOutput {
    0 "instanceId" instance_id, 1 "dataSourceName" data_source_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}", } }

/// Response of [`DeleteDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeleteDataSourceOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes folder: `DeleteFolder` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/folders/{folderId}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeleteFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolder {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub folder_id: i64,
}
operation! { DeleteFolder(instance_id: String, database: String, folder_id: i64) "DeleteFolder" -> DeleteFolderOutput {
    0 "instanceId" instance_id, 1 "database" database, 2 "folderId" folder_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/folders/{folderId}", } }

/// Response of [`DeleteFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolderOutput {
    pub result: Option<DeleteFolderResult>,
}
model! { DeleteFolderOutput {
    0 "result" result: DeleteFolderResult
} }

/// In the response of [`DeleteFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolderResult {
    pub request_id: Option<String>,
    pub result: BTreeMap<String, String>,
}
model! { DeleteFolderResult {
    0 "requestId" request_id: String, 1 "result" result: BTreeMap<String, String>
} }

/// Deletes index: `DeleteIndex` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/indexes/{indexName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeleteIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndex {
    /// Required.
    pub data_source: String,
    pub delete_data_source: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_name: String,
}
operation! { DeleteIndex(data_source: String, instance_id: String, index_name: String)
    "DeleteIndex" -> DeleteIndexOutput {
    0 "dataSource" data_source, 1 "deleteDataSource" delete_data_source: bool, 2 "instanceId" instance_id,
    3 "indexName" index_name
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}", } }

/// Response of [`DeleteIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeleteIndexOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes index version: `DeleteIndexVersion` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/indexes/{indexName}/versions/{versionName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeleteIndexVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_name: String,
    /// Required.
    pub version_name: String,
}
operation! { DeleteIndexVersion(instance_id: String, index_name: String, version_name: String)
    "DeleteIndexVersion" -> DeleteIndexVersionOutput {
    0 "instanceId" instance_id, 1 "indexName" index_name, 2 "versionName" version_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/versions/{versionName}", } }

/// Response of [`DeleteIndexVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexVersionOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeleteIndexVersionOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes instance: `DeleteInstance` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}", } }

/// Response of [`DeleteInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeleteInstanceOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes model: `DeleteModel` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/models/{modelName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeleteModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_name: String,
}
operation! { DeleteModel(instance_id: String, model_name: String) "DeleteModel" -> Empty {
    0 "instanceId" instance_id, 1 "modelName" model_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/models/{modelName}", } }

/// Response of [`DeleteModel`]: empty.
pub type DeleteModelOutput = Empty;

/// Deletes public url: `DeletePublicUrl` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/public-url`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeletePublicUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicUrl {
    /// Required.
    pub instance_id: String,
}
operation! { DeletePublicUrl(instance_id: String) "DeletePublicUrl" -> DeletePublicUrlOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/public-url", } }

/// Response of [`DeletePublicUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicUrlOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeletePublicUrlOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Deletes sql instance: `DeleteSqlInstance` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}`. Changes
/// data. See <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeleteSqlInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSqlInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub sql_instance_id: i64,
}
operation! { DeleteSqlInstance(instance_id: String, database: String, sql_instance_id: i64)
    "DeleteSqlInstance" -> DeleteSqlInstanceOutput {
    0 "instanceId" instance_id, 1 "database" database, 2 "sqlInstanceId" sql_instance_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}", } }

/// Response of [`DeleteSqlInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSqlInstanceOutput {
    pub result: Option<DeleteSqlInstanceResult>,
}
model! { DeleteSqlInstanceOutput {
    0 "result" result: DeleteSqlInstanceResult
} }

/// In the response of [`DeleteSqlInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSqlInstanceResult {
    pub request_id: Option<String>,
    pub result: BTreeMap<String, String>,
}
model! { DeleteSqlInstanceResult {
    0 "requestId" request_id: String, 1 "result" result: BTreeMap<String, String>
} }

/// Deletes table: `DeleteTable` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/tables/{tableName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DeleteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_name: String,
}
operation! { DeleteTable(instance_id: String, table_name: String) "DeleteTable" -> DeleteTableOutput {
    0 "instanceId" instance_id, 1 "tableName" table_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/tables/{tableName}", } }

/// Response of [`DeleteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeleteTableOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Describes regions: `DescribeRegions` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/regions`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "acceptLanguage" accept_language: String
} { method: "GET", path: "/openapi/ha3/regions", } }

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
    pub endpoint: Option<String>,
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsResult {
    0 "endpoint" endpoint: String, 1 "localName" local_name: String, 2 "regionId" region_id: String
} }

/// Executes sql instance: `ExecuteSqlInstance` of `searchengine` 2021-10-25.
///
/// POST
/// `/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/actions/execution`.
/// Changes data. See <https://api.alibabacloud.com/document/searchengine/2021-10-25/ExecuteSqlInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSqlInstance {
    pub combine_param: Option<BTreeMap<String, Value>>,
    /// Required.
    pub content: String,
    pub domain: Option<String>,
    pub dynamic_param: Option<BTreeMap<String, Value>>,
    pub kvpair: Option<BTreeMap<String, Value>>,
    pub params: Option<BTreeMap<String, Value>>,
    pub static_param: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub sql_instance_id: i64,
}
operation! { ExecuteSqlInstance(content: String, instance_id: String, database: String, sql_instance_id: i64)
    "ExecuteSqlInstance" -> ExecuteSqlInstanceOutput {
    0 "combineParam" combine_param: BTreeMap<String, Value>, 1 "content" content, 2 "domain" domain: String,
    3 "dynamicParam" dynamic_param: BTreeMap<String, Value>, 4 "kvpair" kvpair: BTreeMap<String, Value>,
    5 "params" params: BTreeMap<String, Value>, 6 "staticParam" static_param: BTreeMap<String, Value>,
    7 "instanceId" instance_id, 8 "database" database, 9 "sqlInstanceId" sql_instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
]
    { path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/actions/execution", body: BodyStyle::Json, } }

/// Response of [`ExecuteSqlInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSqlInstanceOutput {
    pub result: Option<ExecuteSqlInstanceResult>,
}
model! { ExecuteSqlInstanceOutput {
    0 "result" result: ExecuteSqlInstanceResult
} }

/// In the response of [`ExecuteSqlInstance`].
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
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "id" id: i64,
    3 "instanceId" instance_id: i64, 4 "isDir" is_dir: i64, 5 "name" name: String, 6 "parent" parent: i64,
    7 "templateId" template_id: i64, 8 "type" r#type: String
} }

/// `ForceSwitch` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/force-switch/{fsmId}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ForceSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceSwitch {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub fsm_id: String,
}
operation! { ForceSwitch(instance_id: String, fsm_id: String) "ForceSwitch" -> ForceSwitchOutput {
    0 "instanceId" instance_id, 1 "fsmId" fsm_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/force-switch/{fsmId}", } }

/// Response of [`ForceSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceSwitchOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ForceSwitchOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Gets advance config: `GetAdvanceConfig` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetAdvanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfig {
    pub r#type: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
}
operation! { GetAdvanceConfig(instance_id: String, config_name: String) "GetAdvanceConfig" -> GetAdvanceConfigOutput {
    0 "type" r#type: String, 1 "instanceId" instance_id, 2 "configName" config_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}", } }

/// Response of [`GetAdvanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfigOutput {
    pub result: Option<GetAdvanceConfigResult>,
}
model! { GetAdvanceConfigOutput {
    0 "result" result: GetAdvanceConfigResult
} }

/// In the response of [`GetAdvanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfigResult {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub desc: Option<String>,
    pub files: Vec<GetAdvanceConfigFiles>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetAdvanceConfigResult {
    0 "content" content: String, 1 "contentType" content_type: String, 2 "desc" desc: String,
    3 "files" files: Vec<GetAdvanceConfigFiles>, 4 "name" name: String, 5 "status" status: String,
    6 "updateTime" update_time: i64
} }

/// In the response of [`GetAdvanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfigFiles {
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub is_template: Option<bool>,
    pub name: Option<String>,
}
model! { GetAdvanceConfigFiles {
    0 "fullPathName" full_path_name: String, 1 "isDir" is_dir: bool, 2 "isTemplate" is_template: bool,
    3 "name" name: String
} }

/// Gets advance config file: `GetAdvanceConfigFile` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/file`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetAdvanceConfigFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfigFile {
    /// Required.
    pub file_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
}
operation! { GetAdvanceConfigFile(file_name: String, instance_id: String, config_name: String)
    "GetAdvanceConfigFile" -> GetAdvanceConfigFileOutput {
    0 "fileName" file_name, 1 "instanceId" instance_id, 2 "configName" config_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/file", } }

/// Response of [`GetAdvanceConfigFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfigFileOutput {
    pub result: Option<GetAdvanceConfigFileResult>,
}
model! { GetAdvanceConfigFileOutput {
    0 "result" result: GetAdvanceConfigFileResult
} }

/// In the response of [`GetAdvanceConfigFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvanceConfigFileResult {
    pub content: Option<String>,
}
model! { GetAdvanceConfigFileResult {
    0 "content" content: String
} }

/// Gets cluster: `GetCluster` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/clusters/{clusterName}`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCluster {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_name: String,
}
operation! { GetCluster(instance_id: String, cluster_name: String) "GetCluster" -> GetClusterOutput {
    0 "instanceId" instance_id, 1 "clusterName" cluster_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/clusters/{clusterName}", } }

/// Response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterOutput {
    pub result: Option<GetClusterResult>,
}
model! { GetClusterOutput {
    0 "result" result: GetClusterResult
} }

/// In the response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterResult {
    pub config: BTreeMap<String, Value>,
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
    0 "config" config: BTreeMap<String, Value>, 1 "configUpdateTime" config_update_time: String,
    2 "createTime" create_time: String, 3 "currentAdvanceConfigVersion" current_advance_config_version: String,
    4 "currentOnlineConfigVersion" current_online_config_version: String, 5 "dataNode" data_node: GetClusterDataNode,
    6 "description" description: String, 7 "latestAdvanceConfigVersion" latest_advance_config_version: String,
    8 "latestOnlineConfigVersion" latest_online_config_version: String, 9 "name" name: String,
    10 "queryNode" query_node: GetClusterQueryNode, 11 "status" status: String
} }

/// In the response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDataNode {
    pub name: Option<String>,
    pub number: Option<i64>,
    pub partition: Option<i64>,
}
model! { GetClusterDataNode {
    0 "name" name: String, 1 "number" number: i64, 2 "partition" partition: i64
} }

/// In the response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterQueryNode {
    pub name: Option<String>,
    pub number: Option<i64>,
    pub partition: Option<i64>,
}
model! { GetClusterQueryNode {
    0 "name" name: String, 1 "number" number: i64, 2 "partition" partition: i64
} }

/// Gets cluster run time info: `GetClusterRunTimeInfo` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/cluster-run-time-info`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetClusterRunTimeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfo {
    /// Required.
    pub instance_id: String,
}
operation! { GetClusterRunTimeInfo(instance_id: String) "GetClusterRunTimeInfo" -> GetClusterRunTimeInfoOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/cluster-run-time-info", } }

/// Response of [`GetClusterRunTimeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoOutput {
    pub result: Vec<GetClusterRunTimeInfoResult>,
}
model! { GetClusterRunTimeInfoOutput {
    0 "result" result: Vec<GetClusterRunTimeInfoResult>
} }

/// In the response of [`GetClusterRunTimeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoResult {
    pub cluster_name: Option<String>,
    pub data_nodes: Vec<GetClusterRunTimeInfoDataNodes>,
    pub query_node: Option<GetClusterRunTimeInfoQueryNode>,
}
model! { GetClusterRunTimeInfoResult {
    0 "clusterName" cluster_name: String, 1 "dataNodes" data_nodes: Vec<GetClusterRunTimeInfoDataNodes>,
    2 "queryNode" query_node: GetClusterRunTimeInfoQueryNode
} }

/// In the response of [`GetClusterRunTimeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoDataNodes {
    pub config_status_list: Vec<GetClusterRunTimeInfoConfigStatusList>,
    pub data_status_list: Vec<GetClusterRunTimeInfoDataStatusList>,
    pub service_status: Option<GetClusterRunTimeInfoServiceStatus>,
}
model! { GetClusterRunTimeInfoDataNodes {
    0 "configStatusList" config_status_list: Vec<GetClusterRunTimeInfoConfigStatusList>,
    1 "dataStatusList" data_status_list: Vec<GetClusterRunTimeInfoDataStatusList>,
    2 "serviceStatus" service_status: GetClusterRunTimeInfoServiceStatus
} }

/// In the response of [`GetClusterRunTimeInfo`].
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
    0 "configUpdateTime" config_update_time: String, 1 "donePercent" done_percent: i64, 2 "doneSize" done_size: i64,
    3 "name" name: String, 4 "totalSize" total_size: i64
} }

/// In the response of [`GetClusterRunTimeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoDataStatusList {
    pub advance_config_info: Option<GetClusterRunTimeInfoAdvanceConfigInfo>,
    pub deploy_failed_worker: Vec<String>,
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
    pub lack_disk_worker: Vec<String>,
    pub lack_mem_worker: Vec<String>,
    pub name: Option<String>,
    pub total_size: Option<i64>,
}
model! { GetClusterRunTimeInfoDataStatusList {
    0 "advanceConfigInfo" advance_config_info: GetClusterRunTimeInfoAdvanceConfigInfo,
    1 "deployFailedWorker" deploy_failed_worker: Vec<String>, 2 "docSize" doc_size: i64,
    3 "donePercent" done_percent: i64, 4 "doneSize" done_size: i64, 5 "errorMsg" error_msg: String,
    6 "fullUpdateTime" full_update_time: String, 7 "fullVersion" full_version: i64,
    8 "incUpdateTime" inc_update_time: String, 9 "incVersion" inc_version: i64,
    10 "indexConfigInfo" index_config_info: GetClusterRunTimeInfoIndexConfigInfo, 11 "indexSize" index_size: i64,
    12 "lackDiskWorker" lack_disk_worker: Vec<String>, 13 "lackMemWorker" lack_mem_worker: Vec<String>,
    14 "name" name: String, 15 "totalSize" total_size: i64
} }

/// In the response of [`GetClusterRunTimeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoAdvanceConfigInfo {
    pub config_meta_name: Option<String>,
    pub version: Option<i64>,
}
model! { GetClusterRunTimeInfoAdvanceConfigInfo {
    0 "configMetaName" config_meta_name: String, 1 "version" version: i64
} }

/// In the response of [`GetClusterRunTimeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoIndexConfigInfo {
    pub config_meta_name: Option<String>,
    pub version: Option<i64>,
}
model! { GetClusterRunTimeInfoIndexConfigInfo {
    0 "configMetaName" config_meta_name: String, 1 "version" version: i64
} }

/// In the response of [`GetClusterRunTimeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoServiceStatus {
    pub done_percent: Option<i64>,
    pub done_size: Option<i64>,
    pub name: Option<String>,
    pub total_size: Option<i64>,
}
model! { GetClusterRunTimeInfoServiceStatus {
    0 "donePercent" done_percent: i64, 1 "doneSize" done_size: i64, 2 "name" name: String, 3 "totalSize" total_size: i64
} }

/// In the response of [`GetClusterRunTimeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoQueryNode {
    pub config_status_list: Vec<GetClusterRunTimeInfoQueryNodeConfigStatusList>,
    pub service_status: Option<GetClusterRunTimeInfoQueryNodeServiceStatus>,
}
model! { GetClusterRunTimeInfoQueryNode {
    0 "configStatusList" config_status_list: Vec<GetClusterRunTimeInfoQueryNodeConfigStatusList>,
    1 "serviceStatus" service_status: GetClusterRunTimeInfoQueryNodeServiceStatus
} }

/// In the response of [`GetClusterRunTimeInfo`].
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
    0 "configUpdateTime" config_update_time: String, 1 "donePercent" done_percent: i64, 2 "doneSize" done_size: i64,
    3 "name" name: String, 4 "totalSize" total_size: i64
} }

/// In the response of [`GetClusterRunTimeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterRunTimeInfoQueryNodeServiceStatus {
    pub done_percent: Option<i64>,
    pub done_size: Option<i64>,
    pub name: Option<String>,
    pub total_size: Option<i64>,
}
model! { GetClusterRunTimeInfoQueryNodeServiceStatus {
    0 "donePercent" done_percent: i64, 1 "doneSize" done_size: i64, 2 "name" name: String, 3 "totalSize" total_size: i64
} }

/// Gets data source: `GetDataSource` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSource {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_source_name: String,
}
operation! { GetDataSource(instance_id: String, data_source_name: String) "GetDataSource" -> GetDataSourceOutput {
    0 "instanceId" instance_id, 1 "dataSourceName" data_source_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}", } }

/// Response of [`GetDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceOutput {
    pub result: Option<GetDataSourceResult>,
}
model! { GetDataSourceOutput {
    0 "result" result: GetDataSourceResult
} }

/// In the response of [`GetDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceResult {
    pub domain: Option<String>,
    pub indexes: Vec<String>,
    pub last_ful_time: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataSourceResult {
    0 "domain" domain: String, 1 "indexes" indexes: Vec<String>, 2 "lastFulTime" last_ful_time: i64,
    3 "name" name: String, 4 "status" status: String, 5 "type" r#type: String
} }

/// Gets data source deploy: `GetDataSourceDeploy` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/deploys/{deployName}`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetDataSourceDeploy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeploy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_source_name: String,
    /// Required.
    pub deploy_name: String,
}
operation! { GetDataSourceDeploy(instance_id: String, data_source_name: String, deploy_name: String)
    "GetDataSourceDeploy" -> GetDataSourceDeployOutput {
    0 "instanceId" instance_id, 1 "dataSourceName" data_source_name, 2 "deployName" deploy_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/deploys/{deployName}", } }

/// Response of [`GetDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployOutput {
    pub result: Option<GetDataSourceDeployResult>,
}
model! { GetDataSourceDeployOutput {
    0 "result" result: GetDataSourceDeployResult
} }

/// In the response of [`GetDataSourceDeploy`].
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
    0 "autoBuildIndex" auto_build_index: bool, 1 "extend" extend: GetDataSourceDeployExtend,
    2 "processor" processor: GetDataSourceDeployProcessor, 3 "storage" storage: GetDataSourceDeployStorage,
    4 "swift" swift: GetDataSourceDeploySwift
} }

/// In the response of [`GetDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployExtend {
    pub hdfs: Option<GetDataSourceDeployHdfs>,
    pub odps: Option<GetDataSourceDeployOdps>,
    pub oss: Option<GetDataSourceDeployOss>,
    pub saro: Option<GetDataSourceDeploySaro>,
}
model! { GetDataSourceDeployExtend {
    0 "hdfs" hdfs: GetDataSourceDeployHdfs, 1 "odps" odps: GetDataSourceDeployOdps, 2 "oss" oss: GetDataSourceDeployOss,
    3 "saro" saro: GetDataSourceDeploySaro
} }

/// In the response of [`GetDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployHdfs {
    pub path: Option<String>,
}
model! { GetDataSourceDeployHdfs {
    0 "path" path: String
} }

/// In the response of [`GetDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployOdps {
    pub partitions: BTreeMap<String, String>,
}
model! { GetDataSourceDeployOdps {
    0 "partitions" partitions: BTreeMap<String, String>
} }

/// In the response of [`GetDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployOss {
    pub path: Option<String>,
}
model! { GetDataSourceDeployOss {
    0 "path" path: String
} }

/// In the response of [`GetDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeploySaro {
    pub path: Option<String>,
    pub version: Option<String>,
}
model! { GetDataSourceDeploySaro {
    0 "path" path: String, 1 "version" version: String
} }

/// In the response of [`GetDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployProcessor {
    pub args: Option<String>,
    pub resource: Option<String>,
}
model! { GetDataSourceDeployProcessor {
    0 "args" args: String, 1 "resource" resource: String
} }

/// In the response of [`GetDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeployStorage {
    pub access_key: Option<String>,
    /// Secret.
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
    0 "accessKey" access_key: String, 1 "accessSecret" access_secret: Secret, 2 "bucket" bucket: String,
    3 "catalog" catalog: String, 4 "database" database: String, 5 "endpoint" endpoint: String,
    6 "namespace" namespace: String, 7 "ossPath" oss_path: String, 8 "partition" partition: String,
    9 "path" path: String, 10 "project" project: String, 11 "table" table: String, 12 "tag" tag: String
} }

/// In the response of [`GetDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDeploySwift {
    pub topic: Option<String>,
    pub zk: Option<String>,
}
model! { GetDataSourceDeploySwift {
    0 "topic" topic: String, 1 "zk" zk: String
} }

/// Gets database schema: `GetDatabaseSchema` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/tables/{tableName}/schema`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetDatabaseSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseSchema {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table_name: String,
}
operation! { GetDatabaseSchema(instance_id: String, database: String, table_name: String)
    "GetDatabaseSchema" -> GetDatabaseSchemaOutput {
    0 "instanceId" instance_id, 1 "database" database, 2 "tableName" table_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "GET", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/tables/{tableName}/schema", } }

/// Response of [`GetDatabaseSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseSchemaOutput {
    pub result: Vec<GetDatabaseSchemaResult>,
}
model! { GetDatabaseSchemaOutput {
    0 "result" result: Vec<GetDatabaseSchemaResult>
} }

/// In the response of [`GetDatabaseSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseSchemaResult {
    pub field_name: Option<String>,
    pub field_type: Option<String>,
    pub field_type_detail: BTreeMap<String, Value>,
    pub index_name: Option<String>,
    pub index_type: Option<String>,
}
model! { GetDatabaseSchemaResult {
    0 "fieldName" field_name: String, 1 "fieldType" field_type: String,
    2 "fieldTypeDetail" field_type_detail: BTreeMap<String, Value>, 3 "indexName" index_name: String,
    4 "indexType" index_type: String
} }

/// Gets deploy graph: `GetDeployGraph` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/deploy-graph`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetDeployGraph>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraph {
    /// Required.
    pub instance_id: String,
}
operation! { GetDeployGraph(instance_id: String) "GetDeployGraph" -> GetDeployGraphOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/deploy-graph", } }

/// Response of [`GetDeployGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraphOutput {
    pub result: Option<GetDeployGraphResult>,
}
model! { GetDeployGraphOutput {
    0 "result" result: GetDeployGraphResult
} }

/// In the response of [`GetDeployGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraphResult {
    pub graph: Option<GetDeployGraphGraph>,
}
model! { GetDeployGraphResult {
    0 "graph" graph: GetDeployGraphGraph
} }

/// In the response of [`GetDeployGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraphGraph {
    pub index_metas: Vec<GetDeployGraphIndexMetas>,
    pub online_master: Vec<GetDeployGraphOnlineMaster>,
    pub table_index_relation: BTreeMap<String, Vec<String>>,
    pub table_metas: Vec<GetDeployGraphTableMetas>,
    pub zone_index_relation: BTreeMap<String, Vec<String>>,
    pub zone_metas: Vec<GetDeployGraphZoneMetas>,
}
model! { GetDeployGraphGraph {
    0 "indexMetas" index_metas: Vec<GetDeployGraphIndexMetas>,
    1 "onlineMaster" online_master: Vec<GetDeployGraphOnlineMaster>,
    2 "tableIndexRelation" table_index_relation: BTreeMap<String, Vec<String>>,
    3 "tableMetas" table_metas: Vec<GetDeployGraphTableMetas>,
    4 "zoneIndexRelation" zone_index_relation: BTreeMap<String, Vec<String>>,
    5 "zoneMetas" zone_metas: Vec<GetDeployGraphZoneMetas>
} }

/// In the response of [`GetDeployGraph`].
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
    0 "domainName" domain_name: String, 1 "name" name: String, 2 "tableDeployId" table_deploy_id: i64,
    3 "tableName" table_name: String, 4 "tag" tag: String, 5 "zoneName" zone_name: String
} }

/// In the response of [`GetDeployGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployGraphOnlineMaster {
    pub domain_name: Option<String>,
    pub hippo_id: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetDeployGraphOnlineMaster {
    0 "domainName" domain_name: String, 1 "hippoId" hippo_id: String, 2 "id" id: i64, 3 "name" name: String
} }

/// In the response of [`GetDeployGraph`].
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
    0 "buildDeployId" build_deploy_id: i64, 1 "domainName" domain_name: String, 2 "name" name: String,
    3 "tableDeployId" table_deploy_id: i64, 4 "tag" tag: String, 5 "type" r#type: String
} }

/// In the response of [`GetDeployGraph`].
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
    0 "domainInfo" domain_info: String, 1 "name" name: String, 2 "suezAdminName" suez_admin_name: String,
    3 "tag" tag: String, 4 "type" r#type: String
} }

/// Gets file: `GetFile` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/indexes/{indexName}/versions/{versionName}/file`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFile {
    /// Required.
    pub file_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_name: String,
    /// Required.
    pub version_name: String,
}
operation! { GetFile(file_name: String, instance_id: String, index_name: String, version_name: String)
    "GetFile" -> GetFileOutput {
    0 "fileName" file_name, 1 "instanceId" instance_id, 2 "indexName" index_name, 3 "versionName" version_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/versions/{versionName}/file", } }

/// Response of [`GetFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileOutput {
    pub result: Option<GetFileResult>,
}
model! { GetFileOutput {
    0 "result" result: GetFileResult
} }

/// In the response of [`GetFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileResult {
    pub content: Option<String>,
    pub data_source: Option<String>,
    pub extend: BTreeMap<String, Vec<String>>,
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub name: Option<String>,
    pub partition: Option<i64>,
}
model! { GetFileResult {
    0 "content" content: String, 1 "dataSource" data_source: String, 2 "extend" extend: BTreeMap<String, Vec<String>>,
    3 "fullPathName" full_path_name: String, 4 "isDir" is_dir: bool, 5 "name" name: String, 6 "partition" partition: i64
} }

/// Gets index: `GetIndex` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/indexes/{indexName}`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndex {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_name: String,
}
operation! { GetIndex(instance_id: String, index_name: String) "GetIndex" -> GetIndexOutput {
    0 "instanceId" instance_id, 1 "indexName" index_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}", } }

/// Response of [`GetIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexOutput {
    pub result: Option<GetIndexResult>,
}
model! { GetIndexOutput {
    0 "result" result: GetIndexResult
} }

/// In the response of [`GetIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexResult {
    pub cluster: BTreeMap<String, ResultClusterValue>,
    pub config: BTreeMap<String, Value>,
    pub config_when_build: BTreeMap<String, Value>,
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub data_source: Option<String>,
    pub data_source_info: Option<GetIndexDataSourceInfo>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub extend: BTreeMap<String, Vec<String>>,
    pub full_update_time: Option<String>,
    pub full_version: Option<i64>,
    pub inc_update_time: Option<String>,
    pub index_size: Option<i64>,
    pub index_status: Option<String>,
    pub name: Option<String>,
    pub partition: Option<i64>,
    pub update_time: Option<String>,
    pub versions: Vec<GetIndexVersions>,
}
model! { GetIndexResult {
    0 "cluster" cluster: BTreeMap<String, ResultClusterValue>, 1 "config" config: BTreeMap<String, Value>,
    2 "configWhenBuild" config_when_build: BTreeMap<String, Value>, 3 "content" content: String,
    4 "createTime" create_time: String, 5 "dataSource" data_source: String,
    6 "dataSourceInfo" data_source_info: GetIndexDataSourceInfo, 7 "description" description: String,
    8 "domain" domain: String, 9 "extend" extend: BTreeMap<String, Vec<String>>,
    10 "fullUpdateTime" full_update_time: String, 11 "fullVersion" full_version: i64,
    12 "incUpdateTime" inc_update_time: String, 13 "indexSize" index_size: i64, 14 "indexStatus" index_status: String,
    15 "name" name: String, 16 "partition" partition: i64, 17 "updateTime" update_time: String,
    18 "versions" versions: Vec<GetIndexVersions>
} }

/// In the response of [`GetIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultClusterValue {
    pub build_parallel_num: Option<i64>,
    pub merge_parallel_num: Option<i64>,
}
model! { ResultClusterValue {
    0 "buildParallelNum" build_parallel_num: i64, 1 "mergeParallelNum" merge_parallel_num: i64
} }

/// In the response of [`GetIndex`].
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
    0 "autoBuildIndex" auto_build_index: bool, 1 "config" config: GetIndexConfig, 2 "domain" domain: String,
    3 "name" name: String, 4 "processParallelNum" process_parallel_num: i64,
    5 "processPartitionCount" process_partition_count: i64, 6 "saroConfig" saro_config: GetIndexSaroConfig,
    7 "type" r#type: String
} }

/// In the response of [`GetIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexConfig {
    pub access_key: Option<String>,
    /// Secret.
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
    0 "accessKey" access_key: String, 1 "accessSecret" access_secret: Secret, 2 "bucket" bucket: String,
    3 "catalog" catalog: String, 4 "database" database: String, 5 "endpoint" endpoint: String,
    6 "format" format: String, 7 "namespace" namespace: String, 8 "ossPath" oss_path: String,
    9 "partition" partition: String, 10 "path" path: String, 11 "project" project: String, 12 "table" table: String,
    13 "tag" tag: String
} }

/// In the response of [`GetIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexSaroConfig {
    pub namespace: Option<String>,
    pub table_name: Option<String>,
}
model! { GetIndexSaroConfig {
    0 "namespace" namespace: String, 1 "tableName" table_name: String
} }

/// In the response of [`GetIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexVersions {
    pub desc: Option<String>,
    pub files: Vec<GetIndexFiles>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub version_id: Option<i64>,
}
model! { GetIndexVersions {
    0 "desc" desc: String, 1 "files" files: Vec<GetIndexFiles>, 2 "name" name: String, 3 "status" status: String,
    4 "updateTime" update_time: i64, 5 "versionId" version_id: i64
} }

/// In the response of [`GetIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexFiles {
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub is_template: Option<bool>,
    pub name: Option<String>,
}
model! { GetIndexFiles {
    0 "fullPathName" full_path_name: String, 1 "isDir" is_dir: bool, 2 "isTemplate" is_template: bool,
    3 "name" name: String
} }

/// Gets index online strategy: `GetIndexOnlineStrategy` of `searchengine` 2021-10-25.
///
/// GET
/// `/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/deploys/{deployName}/indexes/{indexName}/online-strategy`.
/// Reads only. See <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetIndexOnlineStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexOnlineStrategy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_source_name: String,
    /// Required.
    pub deploy_name: String,
    /// Required.
    pub index_name: String,
}
operation! {
    GetIndexOnlineStrategy(instance_id: String, data_source_name: String, deploy_name: String, index_name: String)
    "GetIndexOnlineStrategy" -> GetIndexOnlineStrategyOutput {
    0 "instanceId" instance_id, 1 "dataSourceName" data_source_name, 2 "deployName" deploy_name,
    3 "indexName" index_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/deploys/{deployName}/indexes/{indexName}/online-strategy", } }

/// Response of [`GetIndexOnlineStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexOnlineStrategyOutput {
    pub result: Option<GetIndexOnlineStrategyResult>,
}
model! { GetIndexOnlineStrategyOutput {
    0 "result" result: GetIndexOnlineStrategyResult
} }

/// In the response of [`GetIndexOnlineStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexOnlineStrategyResult {
    pub change_rate: Option<i64>,
}
model! { GetIndexOnlineStrategyResult {
    0 "changeRate" change_rate: i64
} }

/// Gets index version: `GetIndexVersion` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/clusters/{clusterName}/index-version`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetIndexVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_name: String,
}
operation! { GetIndexVersion(instance_id: String, cluster_name: String) "GetIndexVersion" -> GetIndexVersionOutput {
    0 "instanceId" instance_id, 1 "clusterName" cluster_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/clusters/{clusterName}/index-version", } }

/// Response of [`GetIndexVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexVersionOutput {
    pub result: Option<GetIndexVersionResult>,
}
model! { GetIndexVersionOutput {
    0 "result" result: GetIndexVersionResult
} }

/// In the response of [`GetIndexVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexVersionResult {
    pub cluster: Option<String>,
    pub index_versions: Vec<GetIndexVersionIndexVersions>,
}
model! { GetIndexVersionResult {
    0 "cluster" cluster: String, 1 "indexVersions" index_versions: Vec<GetIndexVersionIndexVersions>
} }

/// In the response of [`GetIndexVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexVersionIndexVersions {
    pub build_deploy_id: Option<String>,
    pub current_version: Option<i64>,
    pub index_name: Option<String>,
    pub versions: Vec<i64>,
}
model! { GetIndexVersionIndexVersions {
    0 "buildDeployId" build_deploy_id: String, 1 "currentVersion" current_version: i64,
    2 "indexName" index_name: String, 3 "versions" versions: Vec<i64>
} }

/// Gets instance: `GetInstance` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}", } }

/// Response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub result: Option<GetInstanceResult>,
}
model! { GetInstanceOutput {
    0 "result" result: GetInstanceResult
} }

/// In the response of [`GetInstance`].
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
    pub tags: Vec<GetInstanceTags>,
    pub update_time: Option<String>,
    pub user_name: Option<String>,
    pub version: Option<String>,
    pub zone_count: Option<i64>,
}
model! { GetInstanceResult {
    0 "bsVersion" bs_version: String, 1 "chargeType" charge_type: String, 2 "commodityCode" commodity_code: String,
    3 "createTime" create_time: String, 4 "description" description: String, 5 "edition" edition: String,
    6 "expiredTime" expired_time: String, 7 "inDebt" in_debt: bool, 8 "instanceId" instance_id: String,
    9 "lockMode" lock_mode: String, 10 "network" network: GetInstanceNetwork, 11 "newMode" new_mode: bool,
    12 "noQrs" no_qrs: bool, 13 "resourceGroupId" resource_group_id: String, 14 "spec" spec: GetInstanceSpec,
    15 "status" status: String, 16 "tags" tags: Vec<GetInstanceTags>, 17 "updateTime" update_time: String,
    18 "userName" user_name: String, 19 "version" version: String, 20 "zoneCount" zone_count: i64
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceNetwork {
    pub allow: Option<String>,
    pub endpoint: Option<String>,
    pub public_endpoint: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetInstanceNetwork {
    0 "allow" allow: String, 1 "endpoint" endpoint: String, 2 "publicEndpoint" public_endpoint: String,
    3 "vSwitchId" vswitch_id: String, 4 "vpcId" vpc_id: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSpec {
    pub qrs_resource: Option<GetInstanceQrsResource>,
    pub search_resource: Option<GetInstanceSearchResource>,
}
model! { GetInstanceSpec {
    0 "qrsResource" qrs_resource: GetInstanceQrsResource, 1 "searchResource" search_resource: GetInstanceSearchResource
} }

/// In the response of [`GetInstance`].
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
    0 "category" category: String, 1 "cpu" cpu: i64, 2 "disk" disk: i64, 3 "mem" mem: i64, 4 "nodeCount" node_count: i64
} }

/// In the response of [`GetInstance`].
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
    0 "category" category: String, 1 "cpu" cpu: i64, 2 "disk" disk: i64, 3 "mem" mem: i64, 4 "nodeCount" node_count: i64
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceTags {
    0 "key" key: String, 1 "value" value: String
} }

/// Gets model: `GetModel` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/models/{modelName}`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_name: String,
}
operation! { GetModel(instance_id: String, model_name: String) "GetModel" -> GetModelOutput {
    0 "instanceId" instance_id, 1 "modelName" model_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/models/{modelName}", } }

/// Response of [`GetModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutput {
    pub result: Option<GetModelResult>,
}
model! { GetModelOutput {
    0 "result" result: GetModelResult
} }

/// In the response of [`GetModel`].
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
    0 "content" content: GetModelContent, 1 "createTime" create_time: String, 2 "dimension" dimension: i64,
    3 "name" name: String, 4 "status" status: String, 5 "type" r#type: String, 6 "updateTime" update_time: String,
    7 "url" url: String
} }

/// In the response of [`GetModel`].
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
    0 "method" method: String, 1 "modelName" model_name: String, 2 "modelType" model_type: String,
    3 "request" request: GetModelContentRequest, 4 "response" response: GetModelContentResponse, 5 "url" url: String
} }

/// In the response of [`GetModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelContentRequest {
    pub header: Option<GetModelHeader>,
    pub parameters: Option<GetModelParameters>,
    pub request_body: Option<String>,
    pub url_params: Option<GetModelUrlParams>,
}
model! { GetModelContentRequest {
    0 "header" header: GetModelHeader, 1 "parameters" parameters: GetModelParameters,
    2 "requestBody" request_body: String, 3 "urlParams" url_params: GetModelUrlParams
} }

/// In the response of [`GetModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelHeader {
    /// Secret.
    pub authorization: Option<Secret>,
    pub content_type: Option<String>,
}
model! { GetModelHeader {
    0 "Authorization" authorization: Secret, 1 "Content-Type" content_type: String
} }

/// In the response of [`GetModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelParameters {
    pub build: Option<GetModelBuild>,
    pub search: Option<GetModelSearch>,
}
model! { GetModelParameters {
    0 "build" build: GetModelBuild, 1 "search" search: GetModelSearch
} }

/// In the response of [`GetModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelBuild {
    pub input_type: Option<String>,
}
model! { GetModelBuild {
    0 "input_type" input_type: String
} }

/// In the response of [`GetModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelSearch {
    pub input_type: Option<String>,
}
model! { GetModelSearch {
    0 "input_type" input_type: String
} }

/// In the response of [`GetModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelUrlParams {
    pub build: BTreeMap<String, Value>,
    pub search: BTreeMap<String, Value>,
}
model! { GetModelUrlParams {
    0 "build" build: BTreeMap<String, Value>, 1 "search" search: BTreeMap<String, Value>
} }

/// In the response of [`GetModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelContentResponse {
    pub embeddings: Option<String>,
}
model! { GetModelContentResponse {
    0 "embeddings" embeddings: String
} }

/// Gets node config: `GetNodeConfig` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/node-config`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetNodeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeConfig {
    pub cluster_name: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GetNodeConfig(instance_id: String) "GetNodeConfig" -> GetNodeConfigOutput {
    0 "clusterName" cluster_name: String, 1 "name" name: String, 2 "type" r#type: String, 3 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/node-config", } }

/// Response of [`GetNodeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeConfigOutput {
    pub result: Option<GetNodeConfigResult>,
}
model! { GetNodeConfigOutput {
    0 "result" result: GetNodeConfigResult
} }

/// In the response of [`GetNodeConfig`].
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
    0 "active" active: bool, 1 "dataDuplicateNumber" data_duplicate_number: i64,
    2 "dataFragmentNumber" data_fragment_number: i64, 3 "flowRatio" flow_ratio: i64,
    4 "minServicePercent" min_service_percent: i64, 5 "published" published: bool
} }

/// Gets sql instance: `GetSqlInstance` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}`. Reads only.
/// See <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetSqlInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlInstance {
    pub version: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub sql_instance_id: i64,
}
operation! { GetSqlInstance(instance_id: String, database: String, sql_instance_id: i64)
    "GetSqlInstance" -> GetSqlInstanceOutput {
    0 "version" version: i64, 1 "instanceId" instance_id, 2 "database" database, 3 "sqlInstanceId" sql_instance_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}", } }

/// Response of [`GetSqlInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlInstanceOutput {
    pub result: Option<GetSqlInstanceResult>,
}
model! { GetSqlInstanceOutput {
    0 "result" result: GetSqlInstanceResult
} }

/// In the response of [`GetSqlInstance`].
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
    0 "combineParams" combine_params: String, 1 "comment" comment: String, 2 "content" content: String,
    3 "dynamicParams" dynamic_params: String, 4 "gmtCreate" gmt_create: String, 5 "gmtModified" gmt_modified: String,
    6 "instanceId" instance_id: i64, 7 "kvpairs" kvpairs: String, 8 "relatedTemplateId" related_template_id: i64,
    9 "staticParams" static_params: String, 10 "templateParams" template_params: String, 11 "version" version: i64
} }

/// Gets table: `GetTable` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/tables/{tableName}`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_name: String,
}
operation! { GetTable(instance_id: String, table_name: String) "GetTable" -> GetTableOutput {
    0 "instanceId" instance_id, 1 "tableName" table_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/tables/{tableName}", } }

/// Response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableOutput {
    pub result: Option<GetTableResult>,
}
model! { GetTableOutput {
    0 "result" result: GetTableResult
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableResult {
    pub data_process_config: Vec<GetTableDataProcessConfig>,
    pub data_processor_count: Option<i64>,
    pub data_source: Option<GetTableDataSource>,
    pub field_schema: BTreeMap<String, String>,
    pub name: Option<String>,
    pub partition_count: Option<i64>,
    pub primary_key: Option<String>,
    pub raw_schema: Option<String>,
    pub status: Option<String>,
    pub vector_index: Vec<GetTableVectorIndex>,
}
model! { GetTableResult {
    0 "dataProcessConfig" data_process_config: Vec<GetTableDataProcessConfig>,
    1 "dataProcessorCount" data_processor_count: i64, 2 "dataSource" data_source: GetTableDataSource,
    3 "fieldSchema" field_schema: BTreeMap<String, String>, 4 "name" name: String,
    5 "partitionCount" partition_count: i64, 6 "primaryKey" primary_key: String, 7 "rawSchema" raw_schema: String,
    8 "status" status: String, 9 "vectorIndex" vector_index: Vec<GetTableVectorIndex>
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDataProcessConfig {
    pub dst_field: Option<String>,
    pub operator: Option<String>,
    pub params: Option<GetTableParams>,
    pub src_field: Option<String>,
}
model! { GetTableDataProcessConfig {
    0 "dstField" dst_field: String, 1 "operator" operator: String, 2 "params" params: GetTableParams,
    3 "srcField" src_field: String
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableParams {
    pub src_field_config: Option<GetTableSrcFieldConfig>,
    pub vector_modal: Option<String>,
    pub vector_model: Option<String>,
}
model! { GetTableParams {
    0 "srcFieldConfig" src_field_config: GetTableSrcFieldConfig, 1 "vectorModal" vector_modal: String,
    2 "vectorModel" vector_model: String
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableSrcFieldConfig {
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub uid: Option<String>,
}
model! { GetTableSrcFieldConfig {
    0 "ossBucket" oss_bucket: String, 1 "ossEndpoint" oss_endpoint: String, 2 "uid" uid: String
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDataSource {
    pub auto_build_index: Option<bool>,
    pub config: Option<GetTableConfig>,
    pub data_time_sec: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetTableDataSource {
    0 "autoBuildIndex" auto_build_index: bool, 1 "config" config: GetTableConfig, 2 "dataTimeSec" data_time_sec: i64,
    3 "type" r#type: String
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableConfig {
    pub access_key: Option<String>,
    /// Secret.
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
    0 "accessKey" access_key: String, 1 "accessSecret" access_secret: Secret, 2 "bucket" bucket: String,
    3 "endpoint" endpoint: String, 4 "namespace" namespace: String, 5 "ossPath" oss_path: String,
    6 "partition" partition: String, 7 "path" path: String, 8 "project" project: String, 9 "table" table: String
} }

/// In the response of [`GetTable`].
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
    0 "advanceParams" advance_params: GetTableAdvanceParams, 1 "dimension" dimension: String,
    2 "distanceType" distance_type: String, 3 "indexName" index_name: String, 4 "namespace" namespace: String,
    5 "sparseIndexField" sparse_index_field: String, 6 "sparseValueField" sparse_value_field: String,
    7 "vectorField" vector_field: String, 8 "vectorIndexType" vector_index_type: String
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableAdvanceParams {
    pub build_index_params: Option<String>,
    pub linear_build_threshold: Option<String>,
    pub min_scan_doc_cnt: Option<String>,
    pub search_index_params: Option<String>,
}
model! { GetTableAdvanceParams {
    0 "buildIndexParams" build_index_params: String, 1 "linearBuildThreshold" linear_build_threshold: String,
    2 "minScanDocCnt" min_scan_doc_cnt: String, 3 "searchIndexParams" search_index_params: String
} }

/// Gets table generation: `GetTableGeneration` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/tables/{tableName}/index_versions/{generationId}`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/GetTableGeneration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableGeneration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_name: String,
    /// Required.
    pub generation_id: i64,
}
operation! { GetTableGeneration(instance_id: String, table_name: String, generation_id: i64)
    "GetTableGeneration" -> GetTableGenerationOutput {
    0 "instanceId" instance_id, 1 "tableName" table_name, 2 "generationId" generation_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/tables/{tableName}/index_versions/{generationId}", } }

/// Response of [`GetTableGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableGenerationOutput {
    pub result: Option<GetTableGenerationResult>,
}
model! { GetTableGenerationOutput {
    0 "result" result: GetTableGenerationResult
} }

/// In the response of [`GetTableGeneration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableGenerationResult {
    pub generation_id: Option<i64>,
    pub status: Option<String>,
}
model! { GetTableGenerationResult {
    0 "generationId" generation_id: i64, 1 "status" status: String
} }

/// Lists advance config dir: `ListAdvanceConfigDir` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/dir`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListAdvanceConfigDir>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigDir {
    /// Required.
    pub dir_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
}
operation! { ListAdvanceConfigDir(dir_name: String, instance_id: String, config_name: String)
    "ListAdvanceConfigDir" -> ListAdvanceConfigDirOutput {
    0 "dirName" dir_name, 1 "instanceId" instance_id, 2 "configName" config_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/dir", } }

/// Response of [`ListAdvanceConfigDir`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigDirOutput {
    pub result: Vec<ListAdvanceConfigDirResult>,
}
model! { ListAdvanceConfigDirOutput {
    0 "result" result: Vec<ListAdvanceConfigDirResult>
} }

/// In the response of [`ListAdvanceConfigDir`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigDirResult {
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub is_template: Option<bool>,
    pub name: Option<String>,
}
model! { ListAdvanceConfigDirResult {
    0 "fullPathName" full_path_name: String, 1 "isDir" is_dir: bool, 2 "isTemplate" is_template: bool,
    3 "name" name: String
} }

/// Lists advance configs: `ListAdvanceConfigs` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/advanced-configs`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListAdvanceConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigs {
    pub data_source_name: Option<String>,
    pub index_name: Option<String>,
    pub new_mode: Option<bool>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListAdvanceConfigs(instance_id: String) "ListAdvanceConfigs" -> ListAdvanceConfigsOutput {
    0 "dataSourceName" data_source_name: String, 1 "indexName" index_name: String, 2 "newMode" new_mode: bool,
    3 "pageNumber" page_number: String, 4 "pageSize" page_size: String, 5 "type" r#type: String,
    6 "instanceId" instance_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/advanced-configs", } }

/// Response of [`ListAdvanceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigsOutput {
    pub result: Vec<ListAdvanceConfigsResult>,
}
model! { ListAdvanceConfigsOutput {
    0 "result" result: Vec<ListAdvanceConfigsResult>
} }

/// In the response of [`ListAdvanceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigsResult {
    pub advance_config_type: Option<String>,
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub creator: Option<String>,
    pub desc: Option<String>,
    pub files: Vec<ListAdvanceConfigsFiles>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListAdvanceConfigsResult {
    0 "advanceConfigType" advance_config_type: String, 1 "content" content: String,
    2 "contentType" content_type: String, 3 "creator" creator: String, 4 "desc" desc: String,
    5 "files" files: Vec<ListAdvanceConfigsFiles>, 6 "name" name: String, 7 "status" status: String,
    8 "updateTime" update_time: i64
} }

/// In the response of [`ListAdvanceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdvanceConfigsFiles {
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub is_template: Option<bool>,
    pub name: Option<String>,
}
model! { ListAdvanceConfigsFiles {
    0 "fullPathName" full_path_name: String, 1 "isDir" is_dir: bool, 2 "isTemplate" is_template: bool,
    3 "name" name: String
} }

/// Lists aliases: `ListAliases` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/aliases`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListAliases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliases {
    /// Required.
    pub instance_id: String,
}
operation! { ListAliases(instance_id: String) "ListAliases" -> ListAliasesOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/aliases", } }

/// Response of [`ListAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesOutput {
    pub result: Vec<ListAliasesResult>,
}
model! { ListAliasesOutput {
    0 "result" result: Vec<ListAliasesResult>
} }

/// In the response of [`ListAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesResult {
    pub alias: Option<String>,
    pub index: Option<String>,
}
model! { ListAliasesResult {
    0 "alias" alias: String, 1 "index" index: String
} }

/// Lists cluster names: `ListClusterNames` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/cluster-names`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListClusterNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterNames {}
operation! { ListClusterNames() "ListClusterNames" -> ListClusterNamesOutput {}
    { method: "GET", path: "/openapi/ha3/cluster-names", } }

/// Response of [`ListClusterNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterNamesOutput {
    pub result: Option<ListClusterNamesResult>,
}
model! { ListClusterNamesOutput {
    0 "result" result: ListClusterNamesResult
} }

/// In the response of [`ListClusterNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterNamesResult {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListClusterNamesResult {
    0 "description" description: String, 1 "id" id: i64, 2 "name" name: String
} }

/// Lists cluster tasks: `ListClusterTasks` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/cluster-tasks`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListClusterTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTasks {
    /// Required.
    pub instance_id: String,
}
operation! { ListClusterTasks(instance_id: String) "ListClusterTasks" -> ListClusterTasksOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/cluster-tasks", } }

/// Response of [`ListClusterTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTasksOutput {
    pub result: Vec<ListClusterTasksResult>,
}
model! { ListClusterTasksOutput {
    0 "result" result: Vec<ListClusterTasksResult>
} }

/// In the response of [`ListClusterTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTasksResult {
    pub extra_attribute: Option<String>,
    pub field3: Option<String>,
    pub fsm_id: Option<String>,
    pub group_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListClusterTasksTags>,
    pub task_nodes: Vec<ListClusterTasksTaskNodes>,
    pub time: Option<String>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { ListClusterTasksResult {
    0 "extraAttribute" extra_attribute: String, 1 "field3" field3: String, 2 "fsmId" fsm_id: String,
    3 "groupType" group_type: String, 4 "name" name: String, 5 "status" status: String,
    6 "tags" tags: Vec<ListClusterTasksTags>, 7 "taskNodes" task_nodes: Vec<ListClusterTasksTaskNodes>,
    8 "time" time: String, 9 "type" r#type: String, 10 "user" user: String
} }

/// In the response of [`ListClusterTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTasksTags {
    pub msg: Option<String>,
    pub tag_level: Option<String>,
}
model! { ListClusterTasksTags {
    0 "msg" msg: String, 1 "tagLevel" tag_level: String
} }

/// In the response of [`ListClusterTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTasksTaskNodes {
    pub finish_date: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { ListClusterTasksTaskNodes {
    0 "finishDate" finish_date: String, 1 "index" index: i64, 2 "name" name: String, 3 "status" status: String
} }

/// Lists clusters: `ListClusters` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/clusters`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusters {
    /// Required.
    pub instance_id: String,
}
operation! { ListClusters(instance_id: String) "ListClusters" -> ListClustersOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/clusters", } }

/// Response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub result: Vec<ListClustersResult>,
}
model! { ListClustersOutput {
    0 "result" result: Vec<ListClustersResult>
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersResult {
    pub config: BTreeMap<String, Value>,
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
    0 "config" config: BTreeMap<String, Value>, 1 "configUpdateTime" config_update_time: String,
    2 "createTime" create_time: String, 3 "currentAdvanceConfigVersion" current_advance_config_version: String,
    4 "currentOfflineDictConfigVersion" current_offline_dict_config_version: String,
    5 "currentOnlineConfigVersion" current_online_config_version: String,
    6 "currentOnlineQueryConfigVersion" current_online_query_config_version: String,
    7 "dataNode" data_node: ListClustersDataNode, 8 "description" description: String,
    9 "latestAdvanceConfigVersion" latest_advance_config_version: String,
    10 "latestOfflineDictConfigVersion" latest_offline_dict_config_version: String,
    11 "latestOnlineConfigVersion" latest_online_config_version: String,
    12 "latestOnlineQueryConfigVersion" latest_online_query_config_version: String, 13 "name" name: String,
    14 "queryNode" query_node: ListClustersQueryNode, 15 "status" status: String
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersDataNode {
    pub name: Option<String>,
    pub number: Option<i64>,
    pub partition: Option<i64>,
}
model! { ListClustersDataNode {
    0 "name" name: String, 1 "number" number: i64, 2 "partition" partition: i64
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersQueryNode {
    pub name: Option<String>,
    pub number: Option<i64>,
    pub partition: Option<i64>,
}
model! { ListClustersQueryNode {
    0 "name" name: String, 1 "number" number: i64, 2 "partition" partition: i64
} }

/// Lists data source schemas: `ListDataSourceSchemas` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/schemas`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListDataSourceSchemas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceSchemas {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_source_name: String,
}
operation! { ListDataSourceSchemas(instance_id: String, data_source_name: String)
    "ListDataSourceSchemas" -> ListDataSourceSchemasOutput {
    0 "instanceId" instance_id, 1 "dataSourceName" data_source_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/schemas", } }

/// Response of [`ListDataSourceSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceSchemasOutput {
    pub result: Vec<ListDataSourceSchemasResult>,
}
model! { ListDataSourceSchemasOutput {
    0 "result" result: Vec<ListDataSourceSchemasResult>
} }

/// In the response of [`ListDataSourceSchemas`].
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
    0 "addIndex" add_index: bool, 1 "attribute" attribute: bool, 2 "custom" custom: bool, 3 "name" name: String,
    4 "primaryKey" primary_key: ListDataSourceSchemasPrimaryKey, 5 "summary" summary: bool, 6 "type" r#type: String
} }

/// In the response of [`ListDataSourceSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceSchemasPrimaryKey {
    pub has_primary_key_attribute: Option<bool>,
    pub is_primary_key: Option<bool>,
    pub is_primary_key_sorted: Option<bool>,
}
model! { ListDataSourceSchemasPrimaryKey {
    0 "hasPrimaryKeyAttribute" has_primary_key_attribute: bool, 1 "isPrimaryKey" is_primary_key: bool,
    2 "isPrimaryKeySorted" is_primary_key_sorted: bool
} }

/// Lists data source tasks: `ListDataSourceTasks` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/data-source-tasks`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListDataSourceTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTasks {
    /// Required.
    pub instance_id: String,
}
operation! { ListDataSourceTasks(instance_id: String) "ListDataSourceTasks" -> ListDataSourceTasksOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-source-tasks", } }

/// Response of [`ListDataSourceTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTasksOutput {
    pub result: Vec<ListDataSourceTasksResult>,
}
model! { ListDataSourceTasksOutput {
    0 "result" result: Vec<ListDataSourceTasksResult>
} }

/// In the response of [`ListDataSourceTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTasksResult {
    pub extra_attribute: Option<String>,
    pub field3: Option<String>,
    pub fsm_id: Option<String>,
    pub group_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListDataSourceTasksTags>,
    pub task_nodes: Vec<ListDataSourceTasksTaskNodes>,
    pub time: Option<String>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { ListDataSourceTasksResult {
    0 "extraAttribute" extra_attribute: String, 1 "field3" field3: String, 2 "fsmId" fsm_id: String,
    3 "groupType" group_type: String, 4 "name" name: String, 5 "status" status: String,
    6 "tags" tags: Vec<ListDataSourceTasksTags>, 7 "taskNodes" task_nodes: Vec<ListDataSourceTasksTaskNodes>,
    8 "time" time: String, 9 "type" r#type: String, 10 "user" user: String
} }

/// In the response of [`ListDataSourceTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTasksTags {
    pub msg: Option<String>,
    pub tag_level: Option<String>,
}
model! { ListDataSourceTasksTags {
    0 "msg" msg: String, 1 "tagLevel" tag_level: String
} }

/// In the response of [`ListDataSourceTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceTasksTaskNodes {
    pub finish_date: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { ListDataSourceTasksTaskNodes {
    0 "finishDate" finish_date: String, 1 "index" index: i64, 2 "name" name: String, 3 "status" status: String
} }

/// Lists data sources: `ListDataSources` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/data-sources`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListDataSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSources {
    /// Required.
    pub instance_id: String,
}
operation! { ListDataSources(instance_id: String) "ListDataSources" -> ListDataSourcesOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-sources", } }

/// Response of [`ListDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesOutput {
    pub result: Vec<ListDataSourcesResult>,
}
model! { ListDataSourcesOutput {
    0 "result" result: Vec<ListDataSourcesResult>
} }

/// In the response of [`ListDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesResult {
    pub domain: Option<String>,
    pub indexes: Vec<String>,
    pub last_ful_time: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataSourcesResult {
    0 "domain" domain: String, 1 "indexes" indexes: Vec<String>, 2 "lastFulTime" last_ful_time: i64,
    3 "name" name: String, 4 "status" status: String, 5 "type" r#type: String
} }

/// Lists databases: `ListDatabases` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/sql-studio/databases`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabases {
    /// Required.
    pub instance_id: String,
}
operation! { ListDatabases(instance_id: String) "ListDatabases" -> ListDatabasesOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases", } }

/// Response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub result: Option<ListDatabasesResult>,
}
model! { ListDatabasesOutput {
    0 "result" result: ListDatabasesResult
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesResult {
    pub databases: Vec<ListDatabasesDatabases>,
}
model! { ListDatabasesResult {
    0 "databases" databases: Vec<ListDatabasesDatabases>
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesDatabases {
    pub database: Option<String>,
    pub functions: BTreeMap<String, Vec<ResultDatabasesFunctionsValue>>,
    pub sql_instances: Vec<ListDatabasesSqlInstances>,
    pub tables: Vec<ListDatabasesTables>,
    pub templates: Vec<ListDatabasesTemplates>,
}
model! { ListDatabasesDatabases {
    0 "database" database: String, 1 "functions" functions: BTreeMap<String, Vec<ResultDatabasesFunctionsValue>>,
    2 "sqlInstances" sql_instances: Vec<ListDatabasesSqlInstances>, 3 "tables" tables: Vec<ListDatabasesTables>,
    4 "templates" templates: Vec<ListDatabasesTemplates>
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultDatabasesFunctionsValue {
    pub name: Option<String>,
    pub signatures: Option<String>,
}
model! { ResultDatabasesFunctionsValue {
    0 "name" name: String, 1 "signatures" signatures: String
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesSqlInstances {
    pub children: Vec<Value>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_dir: Option<i64>,
    pub name: Option<String>,
    pub parent: Option<i64>,
    pub template_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListDatabasesSqlInstances {
    0 "children" children: Vec<Value>, 1 "id" id: i64, 2 "instanceId" instance_id: i64, 3 "isDir" is_dir: i64,
    4 "name" name: String, 5 "parent" parent: i64, 6 "templateId" template_id: i64, 7 "type" r#type: String
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesTables {
    pub children: Vec<Value>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_dir: Option<i64>,
    pub name: Option<String>,
    pub parent: Option<i64>,
    pub template_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListDatabasesTables {
    0 "children" children: Vec<Value>, 1 "id" id: i64, 2 "instanceId" instance_id: i64, 3 "isDir" is_dir: i64,
    4 "name" name: String, 5 "parent" parent: i64, 6 "templateId" template_id: i64, 7 "type" r#type: String
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesTemplates {
    pub children: Vec<Value>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_dir: Option<i64>,
    pub name: Option<String>,
    pub parent: Option<i64>,
    pub template_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListDatabasesTemplates {
    0 "children" children: Vec<Value>, 1 "id" id: i64, 2 "instanceId" instance_id: i64, 3 "isDir" is_dir: i64,
    4 "name" name: String, 5 "parent" parent: i64, 6 "templateId" template_id: i64, 7 "type" r#type: String
} }

/// Lists date source generations: `ListDateSourceGenerations` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/generations`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListDateSourceGenerations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDateSourceGenerations {
    /// Required.
    pub domain_name: String,
    pub valid_status: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_source_name: String,
}
operation! { ListDateSourceGenerations(domain_name: String, instance_id: String, data_source_name: String)
    "ListDateSourceGenerations" -> ListDateSourceGenerationsOutput {
    0 "domainName" domain_name, 1 "validStatus" valid_status: bool, 2 "instanceId" instance_id,
    3 "dataSourceName" data_source_name
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/generations", } }

/// Response of [`ListDateSourceGenerations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDateSourceGenerationsOutput {
    pub result: Vec<ListDateSourceGenerationsResult>,
}
model! { ListDateSourceGenerationsOutput {
    0 "result" result: Vec<ListDateSourceGenerationsResult>
} }

/// In the response of [`ListDateSourceGenerations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDateSourceGenerationsResult {
    pub build_deploy_id: Option<i64>,
    pub create_time: Option<i64>,
    pub data_dump_root: Option<String>,
    pub generation: Option<i64>,
    pub out_put_type: Option<String>,
    pub partition: BTreeMap<String, i64>,
    pub status: Option<String>,
    pub timestamp: Option<i64>,
}
model! { ListDateSourceGenerationsResult {
    0 "buildDeployId" build_deploy_id: i64, 1 "createTime" create_time: i64, 2 "dataDumpRoot" data_dump_root: String,
    3 "generation" generation: i64, 4 "outPutType" out_put_type: String, 5 "partition" partition: BTreeMap<String, i64>,
    6 "status" status: String, 7 "timestamp" timestamp: i64
} }

/// Lists index recover records: `ListIndexRecoverRecords` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/indexes/{indexName}/actions/list-recover-records`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListIndexRecoverRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexRecoverRecords {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_name: String,
}
operation! { ListIndexRecoverRecords(instance_id: String, index_name: String)
    "ListIndexRecoverRecords" -> ListIndexRecoverRecordsOutput {
    0 "instanceId" instance_id, 1 "indexName" index_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/actions/list-recover-records", } }

/// Response of [`ListIndexRecoverRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexRecoverRecordsOutput {
    pub desc: Option<String>,
    pub finished_time: Option<String>,
    pub generation_id: Option<String>,
}
model! { ListIndexRecoverRecordsOutput {
    0 "desc" desc: String, 1 "finishedTime" finished_time: String, 2 "generationId" generation_id: String
} }

/// Lists indexes: `ListIndexes` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/indexes`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListIndexes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexes {
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub new_mode: Option<bool>,
    pub table: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListIndexes(instance_id: String) "ListIndexes" -> ListIndexesOutput {
    0 "catalog" catalog: String, 1 "database" database: String, 2 "newMode" new_mode: bool, 3 "table" table: String,
    4 "instanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/indexes", } }

/// Response of [`ListIndexes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesOutput {
    pub result: Vec<ListIndexesResult>,
}
model! { ListIndexesOutput {
    0 "result" result: Vec<ListIndexesResult>
} }

/// In the response of [`ListIndexes`].
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
    pub versions: Vec<ListIndexesVersions>,
}
model! { ListIndexesResult {
    0 "content" content: String, 1 "createTime" create_time: String, 2 "dataSource" data_source: String,
    3 "dataSourceInfo" data_source_info: ListIndexesDataSourceInfo, 4 "description" description: String,
    5 "domain" domain: String, 6 "fullUpdateTime" full_update_time: String, 7 "fullVersion" full_version: i64,
    8 "incUpdateTime" inc_update_time: String, 9 "indexSize" index_size: i64, 10 "indexStatus" index_status: String,
    11 "name" name: String, 12 "partition" partition: i64, 13 "updateTime" update_time: String,
    14 "versions" versions: Vec<ListIndexesVersions>
} }

/// In the response of [`ListIndexes`].
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
    0 "autoBuildIndex" auto_build_index: bool, 1 "config" config: ListIndexesConfig, 2 "domain" domain: String,
    3 "name" name: String, 4 "processPartitionCount" process_partition_count: i64,
    5 "saroConfig" saro_config: ListIndexesSaroConfig, 6 "type" r#type: String
} }

/// In the response of [`ListIndexes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesConfig {
    pub access_key: Option<String>,
    /// Secret.
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
    0 "accessKey" access_key: String, 1 "accessSecret" access_secret: Secret, 2 "bucket" bucket: String,
    3 "catalog" catalog: String, 4 "database" database: String, 5 "endpoint" endpoint: String,
    6 "format" format: String, 7 "namespace" namespace: String, 8 "ossPath" oss_path: String,
    9 "partition" partition: String, 10 "path" path: String, 11 "project" project: String, 12 "table" table: String,
    13 "tag" tag: String
} }

/// In the response of [`ListIndexes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesSaroConfig {
    pub namespace: Option<String>,
    pub table_name: Option<String>,
}
model! { ListIndexesSaroConfig {
    0 "namespace" namespace: String, 1 "tableName" table_name: String
} }

/// In the response of [`ListIndexes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesVersions {
    pub desc: Option<String>,
    pub files: Vec<ListIndexesFiles>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub version_id: Option<i64>,
}
model! { ListIndexesVersions {
    0 "desc" desc: String, 1 "files" files: Vec<ListIndexesFiles>, 2 "name" name: String, 3 "status" status: String,
    4 "updateTime" update_time: i64, 5 "versionId" version_id: i64
} }

/// In the response of [`ListIndexes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesFiles {
    pub full_path_name: Option<String>,
    pub is_dir: Option<bool>,
    pub is_template: Option<bool>,
    pub name: Option<String>,
}
model! { ListIndexesFiles {
    0 "fullPathName" full_path_name: String, 1 "isDir" is_dir: bool, 2 "isTemplate" is_template: bool,
    3 "name" name: String
} }

/// Lists instance specs: `ListInstanceSpecs` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/specs`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListInstanceSpecs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceSpecs {
    /// Required.
    pub r#type: String,
    /// Required.
    pub instance_id: String,
}
operation! { ListInstanceSpecs(r#type: String, instance_id: String) "ListInstanceSpecs" -> ListInstanceSpecsOutput {
    0 "type" r#type, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/specs", } }

/// Response of [`ListInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceSpecsOutput {
    pub result: Vec<ListInstanceSpecsResult>,
}
model! { ListInstanceSpecsOutput {
    0 "result" result: Vec<ListInstanceSpecsResult>
} }

/// In the response of [`ListInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceSpecsResult {
    pub cpu: Option<i64>,
    pub max_disk: Option<i64>,
    pub mem: Option<i64>,
    pub min_disk: Option<i64>,
}
model! { ListInstanceSpecsResult {
    0 "cpu" cpu: i64, 1 "maxDisk" max_disk: i64, 2 "mem" mem: i64, 3 "minDisk" min_disk: i64
} }

/// Lists instances: `ListInstances` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListInstances>.
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
    Mark::new(10, Location::Default, Style::Json)
] { method: "GET", path: "/openapi/ha3/instances", } }
paged! { ListInstances: ListInstancesResult = Number "pageNumber", "result" result, total "totalCount" }

/// In the request of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub result: Vec<ListInstancesResult>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "result" result: Vec<ListInstancesResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesResult {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub data_source_details: Vec<ListInstancesDataSourceDetails>,
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
    pub tags: Vec<ListInstancesResultTags>,
    pub update_time: Option<String>,
    pub user_name: Option<String>,
    pub version: Option<String>,
}
model! { ListInstancesResult {
    0 "chargeType" charge_type: String, 1 "commodityCode" commodity_code: String, 2 "createTime" create_time: String,
    3 "dataSourceDetails" data_source_details: Vec<ListInstancesDataSourceDetails>, 4 "description" description: String,
    5 "edition" edition: String, 6 "expiredTime" expired_time: String, 7 "inDebt" in_debt: bool,
    8 "instanceId" instance_id: String, 9 "lockMode" lock_mode: String, 10 "network" network: ListInstancesNetwork,
    11 "noQrs" no_qrs: bool, 12 "resourceGroupId" resource_group_id: String, 13 "spec" spec: ListInstancesSpec,
    14 "status" status: String, 15 "tags" tags: Vec<ListInstancesResultTags>, 16 "updateTime" update_time: String,
    17 "userName" user_name: String, 18 "version" version: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesDataSourceDetails {
    pub config: Option<ListInstancesConfig>,
    pub index_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListInstancesDataSourceDetails {
    0 "config" config: ListInstancesConfig, 1 "indexName" index_name: String, 2 "type" r#type: String
} }

/// In the response of [`ListInstances`].
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
    0 "accessKey" access_key: String, 1 "bucket" bucket: String, 2 "catalog" catalog: String,
    3 "database" database: String, 4 "endpoint" endpoint: String, 5 "namespace" namespace: String,
    6 "ossPath" oss_path: String, 7 "partition" partition: String, 8 "path" path: String, 9 "project" project: String,
    10 "table" table: String, 11 "tag" tag: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesNetwork {
    pub allow: Option<String>,
    pub endpoint: Option<String>,
    pub public_endpoint: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListInstancesNetwork {
    0 "allow" allow: String, 1 "endpoint" endpoint: String, 2 "publicEndpoint" public_endpoint: String,
    3 "vSwitchId" vswitch_id: String, 4 "vpcId" vpc_id: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesSpec {
    pub qrs_resource: Option<ListInstancesQrsResource>,
    pub search_resource: Option<ListInstancesSearchResource>,
}
model! { ListInstancesSpec {
    0 "qrsResource" qrs_resource: ListInstancesQrsResource,
    1 "searchResource" search_resource: ListInstancesSearchResource
} }

/// In the response of [`ListInstances`].
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
    0 "category" category: String, 1 "cpu" cpu: i64, 2 "disk" disk: i64, 3 "mem" mem: i64, 4 "nodeCount" node_count: i64
} }

/// In the response of [`ListInstances`].
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
    0 "category" category: String, 1 "cpu" cpu: i64, 2 "disk" disk: i64, 3 "mem" mem: i64, 4 "nodeCount" node_count: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesResultTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesResultTags {
    0 "key" key: String, 1 "value" value: String
} }

/// Lists logs: `ListLogs` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/logs`. Reads only. Pages by page number (`pageNum`). See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogs {
    pub end_time: Option<String>,
    pub page_num: Option<String>,
    pub page_size: Option<String>,
    pub query: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListLogs(instance_id: String) "ListLogs" -> ListLogsOutput {
    0 "endTime" end_time: String, 1 "pageNum" page_num: String, 2 "pageSize" page_size: String, 3 "query" query: String,
    4 "startTime" start_time: String, 5 "type" r#type: String, 6 "instanceId" instance_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/logs", } }
paged! { ListLogs: Value = Number "pageNum", "result.result" result.result, total "result.totalCount" }

/// Response of [`ListLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogsOutput {
    pub result: Option<ListLogsResult>,
}
model! { ListLogsOutput {
    0 "result" result: ListLogsResult
} }

/// In the response of [`ListLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogsResult {
    pub result: Vec<Value>,
    pub total_count: Option<i64>,
}
model! { ListLogsResult {
    0 "result" result: Vec<Value>, 1 "totalCount" total_count: i64
} }

/// Lists models: `ListModels` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/models`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModels {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub r#type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListModels(instance_id: String) "ListModels" -> ListModelsOutput {
    0 "name" name: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "type" r#type: String,
    4 "instanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/models", } }
paged! { ListModels: ListModelsResult = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsOutput {
    pub result: Vec<ListModelsResult>,
    pub total_count: Option<i64>,
}
model! { ListModelsOutput {
    0 "result" result: Vec<ListModelsResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListModels`].
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
    0 "content" content: ListModelsContent, 1 "createTime" create_time: String, 2 "dimension" dimension: i64,
    3 "name" name: String, 4 "status" status: String, 5 "type" r#type: String, 6 "updateTime" update_time: String,
    7 "url" url: String
} }

/// In the response of [`ListModels`].
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
    0 "method" method: String, 1 "modelName" model_name: String, 2 "modelType" model_type: String,
    3 "request" request: ListModelsContentRequest, 4 "response" response: ListModelsContentResponse, 5 "url" url: String
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsContentRequest {
    pub header: Option<ListModelsHeader>,
    pub parameters: Option<ListModelsParameters>,
    pub request_body: Option<String>,
    pub url_params: Option<ListModelsUrlParams>,
}
model! { ListModelsContentRequest {
    0 "header" header: ListModelsHeader, 1 "parameters" parameters: ListModelsParameters,
    2 "requestBody" request_body: String, 3 "urlParams" url_params: ListModelsUrlParams
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsHeader {
    /// Secret.
    pub authorization: Option<Secret>,
    pub content_type: Option<String>,
}
model! { ListModelsHeader {
    0 "Authorization" authorization: Secret, 1 "Content-Type" content_type: String
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsParameters {
    pub build: Option<ListModelsBuild>,
    pub search: Option<ListModelsSearch>,
}
model! { ListModelsParameters {
    0 "build" build: ListModelsBuild, 1 "search" search: ListModelsSearch
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsBuild {
    pub input_type: Option<String>,
}
model! { ListModelsBuild {
    0 "input_type" input_type: String
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsSearch {
    pub input_type: Option<String>,
}
model! { ListModelsSearch {
    0 "input_type" input_type: String
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsUrlParams {
    pub build: BTreeMap<String, Value>,
    pub search: BTreeMap<String, Value>,
}
model! { ListModelsUrlParams {
    0 "build" build: BTreeMap<String, Value>, 1 "search" search: BTreeMap<String, Value>
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsContentResponse {
    pub embeddings: Option<String>,
}
model! { ListModelsContentResponse {
    0 "embeddings" embeddings: String
} }

/// Lists online configs: `ListOnlineConfigs` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/node/{nodeName}/online-configs`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListOnlineConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineConfigs {
    /// Required.
    pub domain: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_name: String,
}
operation! { ListOnlineConfigs(domain: String, instance_id: String, node_name: String)
    "ListOnlineConfigs" -> ListOnlineConfigsOutput {
    0 "domain" domain, 1 "instanceId" instance_id, 2 "nodeName" node_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/node/{nodeName}/online-configs", } }

/// Response of [`ListOnlineConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineConfigsOutput {
    pub result: Vec<ListOnlineConfigsResult>,
}
model! { ListOnlineConfigsOutput {
    0 "result" result: Vec<ListOnlineConfigsResult>
} }

/// In the response of [`ListOnlineConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineConfigsResult {
    pub config: Option<String>,
    pub index_name: Option<String>,
}
model! { ListOnlineConfigsResult {
    0 "config" config: String, 1 "indexName" index_name: String
} }

/// Lists pause policys: `ListPausePolicys` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/pause-policies`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListPausePolicys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPausePolicys {
    /// Required.
    pub instance_id: String,
}
operation! { ListPausePolicys(instance_id: String) "ListPausePolicys" -> ListPausePolicysOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/pause-policies", } }

/// Response of [`ListPausePolicys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPausePolicysOutput {
    pub result: BTreeMap<String, ResultValue>,
}
model! { ListPausePolicysOutput {
    0 "result" result: BTreeMap<String, ResultValue>
} }

/// In the response of [`ListPausePolicys`].
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
    0 "pauseAll" pause_all: bool, 1 "pauseIndex" pause_index: bool, 2 "pauseIndexBatch" pause_index_batch: bool,
    3 "pauseBiz" pause_biz: bool, 4 "pauseRuntime" pause_runtime: bool
} }

/// Lists post query result: `ListPostQueryResult` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/query`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListPostQueryResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPostQueryResult {
    pub r#type: Option<String>,
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
}
operation! { ListPostQueryResult(instance_id: String) "ListPostQueryResult" -> ListPostQueryResultOutput {
    0 "type" r#type: String, 1 "body" body: BTreeMap<String, Value>, 2 "instanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/query", body: BodyStyle::Json, } }

/// Response of [`ListPostQueryResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPostQueryResultOutput {
    pub result: Option<Value>,
}
model! { ListPostQueryResultOutput {
    0 "result" result: Value
} }

/// Lists query result: `ListQueryResult` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/query`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListQueryResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryResult {
    pub query: Option<String>,
    pub sql: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListQueryResult(instance_id: String) "ListQueryResult" -> Empty {
    0 "query" query: String, 1 "sql" sql: String, 2 "instanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/query", } }

/// Response of [`ListQueryResult`]: empty.
pub type ListQueryResultOutput = Empty;

/// Lists rest query result: `ListRestQueryResult` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/rest-query`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListRestQueryResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRestQueryResult {
    pub index_name: Option<String>,
    pub query: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
}
operation! { ListRestQueryResult(instance_id: String) "ListRestQueryResult" -> ListRestQueryResultOutput {
    0 "indexName" index_name: String, 1 "query" query: BTreeMap<String, Value>, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/rest-query", body: BodyStyle::Json, } }

/// Response of [`ListRestQueryResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRestQueryResultOutput {
    pub result: Option<Value>,
}
model! { ListRestQueryResultOutput {
    0 "result" result: Value
} }

/// Lists schemas: `ListSchemas` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/schemas`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListSchemas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemas {
    pub access_key: Option<String>,
    /// Secret.
    pub access_secret: Option<Secret>,
    pub endpoint: Option<String>,
    pub namespace: Option<String>,
    pub partition: Option<String>,
    pub project: Option<String>,
    pub table: Option<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub instance_id: String,
}
operation! { ListSchemas(r#type: String, instance_id: String) "ListSchemas" -> ListSchemasOutput {
    0 "accessKey" access_key: String, 1 "accessSecret" access_secret: Secret, 2 "endpoint" endpoint: String,
    3 "namespace" namespace: String, 4 "partition" partition: String, 5 "project" project: String,
    6 "table" table: String, 7 "type" r#type, 8 "instanceId" instance_id
} [
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/schemas", } }

/// Response of [`ListSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasOutput {
    pub result: Option<Value>,
}
model! { ListSchemasOutput {
    0 "result" result: Value
} }

/// Lists table generations: `ListTableGenerations` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/tables/{tableName}/index_versions`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListTableGenerations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableGenerations {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_name: String,
}
operation! { ListTableGenerations(instance_id: String, table_name: String)
    "ListTableGenerations" -> ListTableGenerationsOutput {
    0 "instanceId" instance_id, 1 "tableName" table_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/tables/{tableName}/index_versions", } }

/// Response of [`ListTableGenerations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableGenerationsOutput {
    pub result: Vec<ListTableGenerationsResult>,
}
model! { ListTableGenerationsOutput {
    0 "result" result: Vec<ListTableGenerationsResult>
} }

/// In the response of [`ListTableGenerations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableGenerationsResult {
    pub generation_id: Option<i64>,
}
model! { ListTableGenerationsResult {
    0 "generationId" generation_id: i64
} }

/// Lists tables: `ListTables` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/tables`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    pub new_mode: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { ListTables(instance_id: String) "ListTables" -> ListTablesOutput {
    0 "newMode" new_mode: bool, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/tables", } }

/// Response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub result: Vec<ListTablesResult>,
}
model! { ListTablesOutput {
    0 "result" result: Vec<ListTablesResult>
} }

/// In the response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesResult {
    pub index_status: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { ListTablesResult {
    0 "indexStatus" index_status: String, 1 "name" name: String, 2 "status" status: String
} }

/// Lists tag resources: `ListTagResources` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/resource-tags`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListTagResources>.
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
] { method: "GET", path: "/openapi/ha3/resource-tags", } }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "nextToken", "tagResources" tag_resources, next "nextToken" }

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
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "nextToken" next_token: String, 1 "tagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "resourceId" resource_id: String, 1 "resourceType" resource_type: String, 2 "tagKey" tag_key: String,
    3 "tagValue" tag_value: String
} }

/// Lists tasks: `ListTasks` of `searchengine` 2021-10-25.
///
/// GET `/openapi/ha3/instances/{instanceId}/tasks`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub end: Option<i64>,
    pub start: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListTasks(instance_id: String) "ListTasks" -> ListTasksOutput {
    0 "end" end: i64, 1 "start" start: i64, 2 "instanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ha3/instances/{instanceId}/tasks", } }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub result: Option<Value>,
}
model! { ListTasksOutput {
    0 "result" result: Value
} }

/// Lists vector query result: `ListVectorQueryResult` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/vector-query`. Reads only. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ListVectorQueryResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVectorQueryResult {
    pub path: Option<String>,
    pub query_type: Option<String>,
    pub vector_query_type: Option<String>,
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
}
operation! { ListVectorQueryResult(instance_id: String) "ListVectorQueryResult" -> ListVectorQueryResultOutput {
    0 "path" path: String, 1 "queryType" query_type: String, 2 "vectorQueryType" vector_query_type: String,
    3 "body" body: BTreeMap<String, Value>, 4 "instanceId" instance_id
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/vector-query", body: BodyStyle::Json, } }

/// Response of [`ListVectorQueryResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVectorQueryResultOutput {
    pub result: Option<Value>,
}
model! { ListVectorQueryResultOutput {
    0 "result" result: Value
} }

/// Modifies advance config: `ModifyAdvanceConfig` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyAdvanceConfig>.
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
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
}
operation! { ModifyAdvanceConfig(instance_id: String, config_name: String)
    "ModifyAdvanceConfig" -> ModifyAdvanceConfigOutput {
    0 "content" content: String, 1 "contentType" content_type: String, 2 "desc" desc: String,
    3 "files" files: Vec<ModifyAdvanceConfigFiles>, 4 "name" name: String, 5 "status" status: String,
    6 "updateTime" update_time: i64, 7 "instanceId" instance_id, 8 "configName" config_name
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
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}", body: BodyStyle::Json, } }

/// In the request of [`ModifyAdvanceConfig`].
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

/// Response of [`ModifyAdvanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdvanceConfigOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyAdvanceConfigOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies advance config file: `ModifyAdvanceConfigFile` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/file`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyAdvanceConfigFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdvanceConfigFile {
    /// Required.
    pub file_name: String,
    pub content: Option<String>,
    pub variables: Option<BTreeMap<String, VariablesValue>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
}
operation! { ModifyAdvanceConfigFile(file_name: String, instance_id: String, config_name: String)
    "ModifyAdvanceConfigFile" -> ModifyAdvanceConfigFileOutput {
    0 "fileName" file_name, 1 "content" content: String, 2 "variables" variables: BTreeMap<String, VariablesValue>,
    3 "instanceId" instance_id, 4 "configName" config_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/file", body: BodyStyle::Json, } }

/// In the request of [`ModifyAdvanceConfigFile`].
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

/// In the request of [`ModifyAdvanceConfigFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VariablesValueFuncValue {
    pub func_class_name: Option<String>,
    pub template: Option<String>,
}
input! { VariablesValueFuncValue() {
    0 "funcClassName" func_class_name: String, 1 "template" template: String
} }

/// Response of [`ModifyAdvanceConfigFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdvanceConfigFileOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyAdvanceConfigFileOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies cluster desc: `ModifyClusterDesc` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/clusters/{clusterName}/desc`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyClusterDesc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterDesc {
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_name: String,
}
operation! { ModifyClusterDesc(instance_id: String, cluster_name: String)
    "ModifyClusterDesc" -> ModifyClusterDescOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "clusterName" cluster_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/clusters/{clusterName}/desc", body: BodyStyle::Json, } }

/// Response of [`ModifyClusterDesc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterDescOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyClusterDescOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies cluster offline config: `ModifyClusterOfflineConfig` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/cluster-offline-config`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyClusterOfflineConfig>.
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
    /// Required.
    pub instance_id: String,
}
operation! { ModifyClusterOfflineConfig(instance_id: String)
    "ModifyClusterOfflineConfig" -> ModifyClusterOfflineConfigOutput {
    0 "buildMode" build_mode: String, 1 "config" config: BTreeMap<String, i64>,
    2 "dataSourceName" data_source_name: String, 3 "dataSourceType" data_source_type: String,
    4 "dataTimeSec" data_time_sec: i64, 5 "domain" domain: String, 6 "generation" generation: i64,
    7 "partition" partition: String, 8 "pushMode" push_mode: String, 9 "instanceId" instance_id
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
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/cluster-offline-config", body: BodyStyle::Json, } }

/// Response of [`ModifyClusterOfflineConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOfflineConfigOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyClusterOfflineConfigOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies cluster online config: `ModifyClusterOnlineConfig` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/cluster-online-config`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyClusterOnlineConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOnlineConfig {
    pub clusters: Option<Vec<String>>,
    pub config: Option<BTreeMap<String, i64>>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyClusterOnlineConfig(instance_id: String)
    "ModifyClusterOnlineConfig" -> ModifyClusterOnlineConfigOutput {
    0 "clusters" clusters: Vec<String>, 1 "config" config: BTreeMap<String, i64>, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/cluster-online-config", body: BodyStyle::Json, } }

/// Response of [`ModifyClusterOnlineConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOnlineConfigOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyClusterOnlineConfigOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies data source deploy: `ModifyDataSourceDeploy` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/deploys/{deployName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyDataSourceDeploy>.
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
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_source_name: String,
    /// Required.
    pub deploy_name: String,
}
operation! { ModifyDataSourceDeploy(instance_id: String, data_source_name: String, deploy_name: String)
    "ModifyDataSourceDeploy" -> ModifyDataSourceDeployOutput {
    0 "dryRun" dry_run: bool, 1 "generationId" generation_id: i64, 2 "autoBuildIndex" auto_build_index: bool,
    3 "extend" extend: ModifyDataSourceDeployExtend, 4 "processor" processor: ModifyDataSourceDeployProcessor,
    5 "storage" storage: ModifyDataSourceDeployStorage, 6 "swift" swift: ModifyDataSourceDeploySwift,
    7 "instanceId" instance_id, 8 "dataSourceName" data_source_name, 9 "deployName" deploy_name
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/deploys/{deployName}", body: BodyStyle::Json, } }

/// In the request of [`ModifyDataSourceDeploy`].
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

/// In the request of [`ModifyDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployHdfs {
    pub path: Option<String>,
}
input! { ModifyDataSourceDeployHdfs() {
    0 "path" path: String
} }

/// In the request of [`ModifyDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployOdps {
    pub partitions: Option<BTreeMap<String, String>>,
}
input! { ModifyDataSourceDeployOdps() {
    0 "partitions" partitions: BTreeMap<String, String>
} }

/// In the request of [`ModifyDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployOss {
    pub path: Option<String>,
}
input! { ModifyDataSourceDeployOss() {
    0 "path" path: String
} }

/// In the request of [`ModifyDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeploySaro {
    pub path: Option<String>,
    pub version: Option<String>,
}
input! { ModifyDataSourceDeploySaro() {
    0 "path" path: String, 1 "version" version: String
} }

/// In the request of [`ModifyDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployProcessor {
    pub args: Option<String>,
    pub resource: Option<String>,
}
input! { ModifyDataSourceDeployProcessor() {
    0 "args" args: String, 1 "resource" resource: String
} }

/// In the request of [`ModifyDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployStorage {
    pub access_key: Option<String>,
    /// Secret.
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

/// In the request of [`ModifyDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeploySwift {
    pub topic: Option<String>,
    pub zk: Option<String>,
}
input! { ModifyDataSourceDeploySwift() {
    0 "topic" topic: String, 1 "zk" zk: String
} }

/// Response of [`ModifyDataSourceDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceDeployOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyDataSourceDeployOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies file: `ModifyFile` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/indexes/{indexName}/versions/{versionName}/file`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFile {
    /// Required.
    pub file_name: String,
    pub content: Option<String>,
    pub partition: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_name: String,
    /// Required.
    pub version_name: String,
}
operation! { ModifyFile(file_name: String, instance_id: String, index_name: String, version_name: String)
    "ModifyFile" -> ModifyFileOutput {
    0 "fileName" file_name, 1 "content" content: String, 2 "partition" partition: i64, 3 "instanceId" instance_id,
    4 "indexName" index_name, 5 "versionName" version_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/versions/{versionName}/file", body: BodyStyle::Json, } }

/// Response of [`ModifyFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyFileOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies index: `ModifyIndex` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/indexes/{indexName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyIndex>.
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
    /// Required.
    pub instance_id: String,
    /// Required.
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
    Mark::new(14, Location::Path, Style::None),
    Mark::new(15, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}", body: BodyStyle::Json, } }

/// In the request of [`ModifyIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigValue {
    pub desc: Option<String>,
    pub files: Option<Vec<ConfigValueFiles>>,
}
input! { ConfigValue() {
    0 "desc" desc: String, 1 "files" files: Vec<ConfigValueFiles>
} }

/// In the request of [`ModifyIndex`].
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

/// In the request of [`ModifyIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigValueConfig {
    pub content: Option<String>,
    pub variables: Option<BTreeMap<String, ConfigValueFilesConfigVariablesValue>>,
}
input! { ConfigValueConfig() {
    0 "content" content: String, 1 "variables" variables: BTreeMap<String, ConfigValueFilesConfigVariablesValue>
} }

/// In the request of [`ModifyIndex`].
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

/// In the request of [`ModifyIndex`].
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

/// In the request of [`ModifyIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexConfig {
    pub access_key: Option<String>,
    /// Secret.
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

/// In the request of [`ModifyIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexSaroConfig {
    pub namespace: Option<String>,
    pub table_name: Option<String>,
}
input! { ModifyIndexSaroConfig() {
    0 "namespace" namespace: String, 1 "tableName" table_name: String
} }

/// Response of [`ModifyIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexOutput {
    pub result: Option<Value>,
}
model! { ModifyIndexOutput {
    0 "result" result: Value
} }

/// Modifies index online strategy: `ModifyIndexOnlineStrategy` of `searchengine` 2021-10-25.
///
/// PUT
/// `/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/deploys/{deployName}/indexes/{indexName}/online-strategy`.
/// Changes data. See <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyIndexOnlineStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexOnlineStrategy {
    pub change_rate: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_source_name: String,
    /// Required.
    pub deploy_name: String,
    /// Required.
    pub index_name: String,
}
operation! {
    ModifyIndexOnlineStrategy(instance_id: String, data_source_name: String, deploy_name: String, index_name: String)
    "ModifyIndexOnlineStrategy" -> ModifyIndexOnlineStrategyOutput {
    0 "changeRate" change_rate: i64, 1 "instanceId" instance_id, 2 "dataSourceName" data_source_name,
    3 "deployName" deploy_name, 4 "indexName" index_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/deploys/{deployName}/indexes/{indexName}/online-strategy", body: BodyStyle::Json, } }

/// Response of [`ModifyIndexOnlineStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexOnlineStrategyOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyIndexOnlineStrategyOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies index partition: `ModifyIndexPartition` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/index-partition`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyIndexPartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexPartition {
    pub data_source_name: Option<String>,
    pub domain_name: Option<String>,
    pub generation: Option<i64>,
    pub index_infos: Option<Vec<ModifyIndexPartitionIndexInfos>>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyIndexPartition(instance_id: String) "ModifyIndexPartition" -> ModifyIndexPartitionOutput {
    0 "dataSourceName" data_source_name: String, 1 "domainName" domain_name: String, 2 "generation" generation: i64,
    3 "indexInfos" index_infos: Vec<ModifyIndexPartitionIndexInfos>, 4 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/index-partition", body: BodyStyle::Json, } }

/// In the request of [`ModifyIndexPartition`].
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

/// Response of [`ModifyIndexPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexPartitionOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyIndexPartitionOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies index version: `ModifyIndexVersion` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/clusters/{clusterName}/index-version`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyIndexVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexVersion {
    pub body: Option<Vec<ModifyIndexVersionBody>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_name: String,
}
operation! { ModifyIndexVersion(instance_id: String, cluster_name: String)
    "ModifyIndexVersion" -> ModifyIndexVersionOutput {
    0 "body" body: Vec<ModifyIndexVersionBody>, 1 "instanceId" instance_id, 2 "clusterName" cluster_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/clusters/{clusterName}/index-version", body: BodyStyle::Json, } }

/// In the request of [`ModifyIndexVersion`].
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

/// Response of [`ModifyIndexVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndexVersionOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyIndexVersionOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies model: `ModifyModel` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/models/{modelName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModel {
    pub dry_run: Option<String>,
    pub content: Option<ModifyModelContent>,
    pub status: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_name: String,
}
operation! { ModifyModel(instance_id: String, model_name: String) "ModifyModel" -> Empty {
    0 "dryRun" dry_run: String, 1 "content" content: ModifyModelContent, 2 "status" status: String,
    3 "instanceId" instance_id, 4 "modelName" model_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/models/{modelName}", body: BodyStyle::Json, } }

/// Response of [`ModifyModel`]: empty.
pub type ModifyModelOutput = Empty;

/// In the request of [`ModifyModel`].
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

/// In the request of [`ModifyModel`].
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

/// In the request of [`ModifyModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelHeader {
    /// Secret.
    pub authorization: Option<Secret>,
    pub content_type: Option<String>,
}
input! { ModifyModelHeader() {
    0 "Authorization" authorization: Secret, 1 "Content-Type" content_type: String
} }

/// In the request of [`ModifyModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelParameters {
    pub build: Option<ModifyModelBuild>,
    pub search: Option<ModifyModelSearch>,
}
input! { ModifyModelParameters() {
    0 "build" build: ModifyModelBuild, 1 "search" search: ModifyModelSearch
} }

/// In the request of [`ModifyModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelBuild {
    pub input_type: Option<String>,
}
input! { ModifyModelBuild() {
    0 "input_type" input_type: String
} }

/// In the request of [`ModifyModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelSearch {
    pub input_type: Option<String>,
}
input! { ModifyModelSearch() {
    0 "input_type" input_type: String
} }

/// In the request of [`ModifyModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelUrlParams {
    pub build: Option<BTreeMap<String, Value>>,
    pub search: Option<BTreeMap<String, Value>>,
}
input! { ModifyModelUrlParams() {
    0 "build" build: BTreeMap<String, Value>, 1 "search" search: BTreeMap<String, Value>
} }

/// In the request of [`ModifyModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelContentResponse {
    pub embeddings: Option<String>,
}
input! { ModifyModelContentResponse() {
    0 "embeddings" embeddings: String
} }

/// Modifies node config: `ModifyNodeConfig` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/node-config`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyNodeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeConfig {
    pub cluster_name: Option<String>,
    pub data_source_name: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    pub active: Option<bool>,
    pub data_duplicate_number: Option<i64>,
    pub data_fragment_number: Option<i64>,
    pub flow_ratio: Option<i64>,
    pub min_service_percent: Option<i64>,
    pub published: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyNodeConfig(name: String, r#type: String, instance_id: String)
    "ModifyNodeConfig" -> ModifyNodeConfigOutput {
    0 "clusterName" cluster_name: String, 1 "dataSourceName" data_source_name: String, 2 "name" name, 3 "type" r#type,
    4 "active" active: bool, 5 "dataDuplicateNumber" data_duplicate_number: i64,
    6 "dataFragmentNumber" data_fragment_number: i64, 7 "flowRatio" flow_ratio: i64,
    8 "minServicePercent" min_service_percent: i64, 9 "published" published: bool, 10 "instanceId" instance_id
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/node-config", body: BodyStyle::Json, } }

/// Response of [`ModifyNodeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeConfigOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyNodeConfigOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies online config: `ModifyOnlineConfig` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/node/{nodeName}/online-configs/{indexName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyOnlineConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOnlineConfig {
    pub body: Option<BTreeMap<String, String>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_name: String,
    /// Required.
    pub index_name: String,
}
operation! { ModifyOnlineConfig(instance_id: String, node_name: String, index_name: String)
    "ModifyOnlineConfig" -> ModifyOnlineConfigOutput {
    0 "body" body: BTreeMap<String, String>, 1 "instanceId" instance_id, 2 "nodeName" node_name,
    3 "indexName" index_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/node/{nodeName}/online-configs/{indexName}", body: BodyStyle::Json, } }

/// Response of [`ModifyOnlineConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOnlineConfigOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyOnlineConfigOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies password: `ModifyPassword` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/password`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPassword {
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyPassword(instance_id: String) "ModifyPassword" -> ModifyPasswordOutput {
    0 "password" password: Secret, 1 "username" username: String, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/password", body: BodyStyle::Json, } }

/// Response of [`ModifyPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPasswordOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyPasswordOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies pause policy: `ModifyPausePolicy` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/pause-policies`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyPausePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPausePolicy {
    pub body: Option<BTreeMap<String, BodyValue>>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyPausePolicy(instance_id: String) "ModifyPausePolicy" -> ModifyPausePolicyOutput {
    0 "body" body: BTreeMap<String, BodyValue>, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/pause-policies", body: BodyStyle::Json, } }

/// In the request of [`ModifyPausePolicy`].
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

/// Response of [`ModifyPausePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPausePolicyOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyPausePolicyOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies public url ip list: `ModifyPublicUrlIpList` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/public-url-ip-list`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyPublicUrlIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublicUrlIpList {
    pub body: Option<BTreeMap<String, String>>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyPublicUrlIpList(instance_id: String) "ModifyPublicUrlIpList" -> ModifyPublicUrlIpListOutput {
    0 "body" body: BTreeMap<String, String>, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/public-url-ip-list", body: BodyStyle::Json, } }

/// Response of [`ModifyPublicUrlIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublicUrlIpListOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyPublicUrlIpListOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies searcher replica: `ModifySearcherReplica` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/replica`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifySearcherReplica>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySearcherReplica {
    pub partition: Option<i64>,
    pub replica: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifySearcherReplica(instance_id: String) "ModifySearcherReplica" -> ModifySearcherReplicaOutput {
    0 "partition" partition: i64, 1 "replica" replica: i64, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/replica", body: BodyStyle::Json, } }

/// Response of [`ModifySearcherReplica`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySearcherReplicaOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifySearcherReplicaOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Modifies table: `ModifyTable` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/tables/{tableName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/ModifyTable>.
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
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_name: String,
}
operation! { ModifyTable(instance_id: String, table_name: String) "ModifyTable" -> ModifyTableOutput {
    0 "dryRun" dry_run: bool, 1 "dataProcessConfig" data_process_config: Vec<ModifyTableDataProcessConfig>,
    2 "dataSource" data_source: ModifyTableDataSource, 3 "fieldSchema" field_schema: BTreeMap<String, String>,
    4 "partitionCount" partition_count: i64, 5 "primaryKey" primary_key: String, 6 "rawSchema" raw_schema: String,
    7 "vectorIndex" vector_index: Vec<ModifyTableVectorIndex>, 8 "instanceId" instance_id, 9 "tableName" table_name
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
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/tables/{tableName}", body: BodyStyle::Json, } }

/// In the request of [`ModifyTable`].
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

/// In the request of [`ModifyTable`].
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

/// In the request of [`ModifyTable`].
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

/// In the request of [`ModifyTable`].
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

/// In the request of [`ModifyTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableConfig {
    pub access_key: Option<String>,
    /// Secret.
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

/// In the request of [`ModifyTable`].
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

/// In the request of [`ModifyTable`].
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

/// Response of [`ModifyTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyTableOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Publishes advance config: `PublishAdvanceConfig` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/actions/publish`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/PublishAdvanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishAdvanceConfig {
    pub desc: Option<String>,
    pub files: Option<Vec<PublishAdvanceConfigFiles>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
}
operation! { PublishAdvanceConfig(instance_id: String, config_name: String)
    "PublishAdvanceConfig" -> PublishAdvanceConfigOutput {
    0 "desc" desc: String, 1 "files" files: Vec<PublishAdvanceConfigFiles>, 2 "instanceId" instance_id,
    3 "configName" config_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { path: "/openapi/ha3/instances/{instanceId}/advanced-configs/{configName}/actions/publish", body: BodyStyle::Json, } }

/// In the request of [`PublishAdvanceConfig`].
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

/// In the request of [`PublishAdvanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishAdvanceConfigConfig {
    pub content: Option<String>,
    pub variables: Option<BTreeMap<String, FilesConfigVariablesValue>>,
}
input! { PublishAdvanceConfigConfig() {
    0 "content" content: String, 1 "variables" variables: BTreeMap<String, FilesConfigVariablesValue>
} }

/// In the request of [`PublishAdvanceConfig`].
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

/// Response of [`PublishAdvanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishAdvanceConfigOutput {
    pub result: BTreeMap<String, Value>,
}
model! { PublishAdvanceConfigOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Publishes index version: `PublishIndexVersion` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/indexes/{indexName}/actions/publish`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/PublishIndexVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishIndexVersion {
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_name: String,
}
operation! { PublishIndexVersion(instance_id: String, index_name: String)
    "PublishIndexVersion" -> PublishIndexVersionOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "indexName" index_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/actions/publish", body: BodyStyle::Json, } }

/// Response of [`PublishIndexVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishIndexVersionOutput {
    pub result: BTreeMap<String, Value>,
}
model! { PublishIndexVersionOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Pushes documents: `PushDocuments` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/actions/bulk`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/PushDocuments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDocuments {
    pub pk_field: Option<String>,
    pub body: Option<Vec<Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_source_name: String,
}
operation! { PushDocuments(instance_id: String, data_source_name: String) "PushDocuments" -> PushDocumentsOutput {
    0 "pkField" pk_field: String, 1 "body" body: Vec<Value>, 2 "instanceId" instance_id,
    3 "dataSourceName" data_source_name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/data-sources/{dataSourceName}/actions/bulk", body: BodyStyle::Json, } }

/// Response of [`PushDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDocumentsOutput {
    pub result: BTreeMap<String, Value>,
}
model! { PushDocumentsOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Recovers index: `RecoverIndex` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/recover-index`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/RecoverIndex>.
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
    /// Required.
    pub instance_id: String,
}
operation! { RecoverIndex(instance_id: String) "RecoverIndex" -> RecoverIndexOutput {
    0 "bucket" bucket: String, 1 "buildDeployId" build_deploy_id: i64, 2 "dataSourceName" data_source_name: String,
    3 "generation" generation: String, 4 "indexName" index_name: String, 5 "odpsAccessId" odps_access_id: String,
    6 "odpsAccessKey" odps_access_key: String, 7 "odpsPartition" odps_partition: String,
    8 "odpsProject" odps_project: String, 9 "odpsTable" odps_table: String, 10 "outPutType" out_put_type: String,
    11 "path" path: String, 12 "instanceId" instance_id
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
    Mark::new(12, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/recover-index", body: BodyStyle::Json, } }

/// Response of [`RecoverIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverIndexOutput {
    pub result: BTreeMap<String, Value>,
}
model! { RecoverIndexOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// `Reindex` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/tables/{tableName}/reindex`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/Reindex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reindex {
    pub data_time_sec: Option<i64>,
    pub oss_data_path: Option<String>,
    pub partition: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_name: String,
}
operation! { Reindex(instance_id: String, table_name: String) "Reindex" -> ReindexOutput {
    0 "dataTimeSec" data_time_sec: i64, 1 "ossDataPath" oss_data_path: String, 2 "partition" partition: String,
    3 "instanceId" instance_id, 4 "tableName" table_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/tables/{tableName}/reindex", body: BodyStyle::Json, } }

/// Response of [`Reindex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReindexOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ReindexOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Removes cluster: `RemoveCluster` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/instances/{instanceId}/clusters/{clusterName}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/RemoveCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveCluster {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_name: String,
}
operation! { RemoveCluster(instance_id: String, cluster_name: String) "RemoveCluster" -> RemoveClusterOutput {
    0 "instanceId" instance_id, 1 "clusterName" cluster_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/ha3/instances/{instanceId}/clusters/{clusterName}", } }

/// Response of [`RemoveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClusterOutput {
    pub result: BTreeMap<String, Value>,
}
model! { RemoveClusterOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// `RenameFolder` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/folders/{folderId}/name`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/RenameFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameFolder {
    /// Required.
    pub name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub folder_id: i64,
}
operation! { RenameFolder(name: String, instance_id: String, database: String, folder_id: i64)
    "RenameFolder" -> RenameFolderOutput {
    0 "name" name, 1 "instanceId" instance_id, 2 "database" database, 3 "folderId" folder_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/folders/{folderId}/name", body: BodyStyle::Json, } }

/// Response of [`RenameFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameFolderOutput {
    pub result: Option<RenameFolderResult>,
}
model! { RenameFolderOutput {
    0 "result" result: RenameFolderResult
} }

/// In the response of [`RenameFolder`].
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
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "id" id: i64,
    3 "instanceId" instance_id: i64, 4 "isDir" is_dir: i64, 5 "name" name: String, 6 "parent" parent: i64,
    7 "templateId" template_id: i64, 8 "type" r#type: String
} }

/// Starts index: `StartIndex` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/indexes/{indexName}/startIndex`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/StartIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIndex {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_name: String,
}
operation! { StartIndex(instance_id: String, index_name: String) "StartIndex" -> StartIndexOutput {
    0 "instanceId" instance_id, 1 "indexName" index_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/startIndex", } }

/// Response of [`StartIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIndexOutput {
    pub result: BTreeMap<String, Value>,
}
model! { StartIndexOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Stops index: `StopIndex` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/instances/{instanceId}/indexes/{indexName}/stopIndex`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/StopIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopIndex {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_name: String,
}
operation! { StopIndex(instance_id: String, index_name: String) "StopIndex" -> StopIndexOutput {
    0 "instanceId" instance_id, 1 "indexName" index_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/ha3/instances/{instanceId}/indexes/{indexName}/stopIndex", } }

/// Response of [`StopIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopIndexOutput {
    pub result: BTreeMap<String, Value>,
}
model! { StopIndexOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Stops task: `StopTask` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/stop-task/{fsmId}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/StopTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub fsm_id: String,
}
operation! { StopTask(instance_id: String, fsm_id: String) "StopTask" -> StopTaskOutput {
    0 "instanceId" instance_id, 1 "fsmId" fsm_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/stop-task/{fsmId}", } }

/// Response of [`StopTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTaskOutput {
    pub result: BTreeMap<String, Value>,
}
model! { StopTaskOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// `TagResources` of `searchengine` 2021-10-25.
///
/// POST `/openapi/ha3/resource-tags`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/TagResources>.
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
] { path: "/openapi/ha3/resource-tags", body: BodyStyle::Json, } }

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

/// `UntagResources` of `searchengine` 2021-10-25.
///
/// DELETE `/openapi/ha3/resource-tags`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/UntagResources>.
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
] { method: "DELETE", path: "/openapi/ha3/resource-tags", } }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub tequest_id: Option<String>,
}
model! { UntagResourcesOutput {
    0 "tequestId" tequest_id: String
} }

/// Updates instance: `UpdateInstance` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/searchengine/2021-10-25/UpdateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub components: Option<Vec<UpdateInstanceComponents>>,
    pub description: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> UpdateInstanceOutput {
    0 "components" components: Vec<UpdateInstanceComponents>, 1 "description" description: String,
    2 "orderType" order_type: String, 3 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/ha3/instances/{instanceId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceComponents {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { UpdateInstanceComponents() {
    0 "code" code: String, 1 "value" value: String
} }

/// Response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub result: Option<UpdateInstanceResult>,
}
model! { UpdateInstanceOutput {
    0 "result" result: UpdateInstanceResult
} }

/// In the response of [`UpdateInstance`].
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
    0 "chargeType" charge_type: String, 1 "commodityCode" commodity_code: String, 2 "createTime" create_time: String,
    3 "description" description: String, 4 "expiredTime" expired_time: String, 5 "inDebt" in_debt: bool,
    6 "instanceId" instance_id: String, 7 "lockMode" lock_mode: String, 8 "resourceGroupId" resource_group_id: String,
    9 "status" status: String, 10 "updateTime" update_time: String
} }

/// Updates sql instance content: `UpdateSqlInstanceContent` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/content`.
/// Changes data. See <https://api.alibabacloud.com/document/searchengine/2021-10-25/UpdateSqlInstanceContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceContent {
    /// Required.
    pub content: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub sql_instance_id: i64,
}
operation! { UpdateSqlInstanceContent(content: String, instance_id: String, database: String, sql_instance_id: i64)
    "UpdateSqlInstanceContent" -> UpdateSqlInstanceContentOutput {
    0 "content" content, 1 "instanceId" instance_id, 2 "database" database, 3 "sqlInstanceId" sql_instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/content", body: BodyStyle::Json, } }

/// Response of [`UpdateSqlInstanceContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceContentOutput {
    pub result: Option<UpdateSqlInstanceContentResult>,
}
model! { UpdateSqlInstanceContentOutput {
    0 "result" result: UpdateSqlInstanceContentResult
} }

/// In the response of [`UpdateSqlInstanceContent`].
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
    0 "combineParams" combine_params: String, 1 "comment" comment: String, 2 "content" content: String,
    3 "dynamicParams" dynamic_params: String, 4 "gmtCreate" gmt_create: String, 5 "gmtModified" gmt_modified: String,
    6 "instanceId" instance_id: i64, 7 "kvpairs" kvpairs: String, 8 "relatedTemplateId" related_template_id: i64,
    9 "staticParams" static_params: String, 10 "templateParams" template_params: String, 11 "version" version: i64
} }

/// Updates sql instance name: `UpdateSqlInstanceName` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/name`.
/// Changes data. See <https://api.alibabacloud.com/document/searchengine/2021-10-25/UpdateSqlInstanceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceName {
    /// Required.
    pub name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub sql_instance_id: i64,
}
operation! { UpdateSqlInstanceName(name: String, instance_id: String, database: String, sql_instance_id: i64)
    "UpdateSqlInstanceName" -> UpdateSqlInstanceNameOutput {
    0 "name" name, 1 "instanceId" instance_id, 2 "database" database, 3 "sqlInstanceId" sql_instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/name", body: BodyStyle::Json, } }

/// Response of [`UpdateSqlInstanceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceNameOutput {
    pub result: Option<UpdateSqlInstanceNameResult>,
}
model! { UpdateSqlInstanceNameOutput {
    0 "result" result: UpdateSqlInstanceNameResult
} }

/// In the response of [`UpdateSqlInstanceName`].
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
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "id" id: i64,
    3 "instanceId" instance_id: i64, 4 "isDir" is_dir: i64, 5 "name" name: String, 6 "parent" parent: i64,
    7 "templateId" template_id: i64, 8 "type" r#type: String
} }

/// Updates sql instance params: `UpdateSqlInstanceParams` of `searchengine` 2021-10-25.
///
/// PUT `/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/params`.
/// Changes data. See <https://api.alibabacloud.com/document/searchengine/2021-10-25/UpdateSqlInstanceParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceParams {
    pub combine_param: Option<BTreeMap<String, Value>>,
    pub dynamic_param: Option<BTreeMap<String, Value>>,
    pub kvpair: Option<BTreeMap<String, Value>>,
    pub params: Option<BTreeMap<String, Value>>,
    pub static_param: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub sql_instance_id: i64,
}
operation! { UpdateSqlInstanceParams(instance_id: String, database: String, sql_instance_id: i64)
    "UpdateSqlInstanceParams" -> UpdateSqlInstanceParamsOutput {
    0 "combineParam" combine_param: BTreeMap<String, Value>, 1 "dynamicParam" dynamic_param: BTreeMap<String, Value>,
    2 "kvpair" kvpair: BTreeMap<String, Value>, 3 "params" params: BTreeMap<String, Value>,
    4 "staticParam" static_param: BTreeMap<String, Value>, 5 "instanceId" instance_id, 6 "database" database,
    7 "sqlInstanceId" sql_instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/ha3/instances/{instanceId}/sql-studio/databases/{database}/sql-instances/{sqlInstanceId}/params", body: BodyStyle::Json, } }

/// Response of [`UpdateSqlInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlInstanceParamsOutput {
    pub result: Option<UpdateSqlInstanceParamsResult>,
}
model! { UpdateSqlInstanceParamsOutput {
    0 "result" result: UpdateSqlInstanceParamsResult
} }

/// In the response of [`UpdateSqlInstanceParams`].
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
    0 "combineParams" combine_params: String, 1 "comment" comment: String, 2 "content" content: String,
    3 "dynamicParams" dynamic_params: String, 4 "gmtCreate" gmt_create: String, 5 "gmtModified" gmt_modified: String,
    6 "instanceId" instance_id: i64, 7 "kvpairs" kvpairs: String, 8 "relatedTemplateId" related_template_id: i64,
    9 "staticParams" static_params: String, 10 "templateParams" template_params: String, 11 "version" version: i64
} }

#[cfg(feature = "unstable-registry")]
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
