//! `lowcode` of Tencent Cloud, API version 2021-01-08.
//!
//! Endpoint: `lowcode.tencentcloudapi.com`, or `lowcode.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, lowcode::CheckDeployApp};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckDeployApp::new("env-id", "id", "build-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "lowcode",
    "2021-01-08",
    "lowcode",
    &Endpoints::NONE,
);

/// Checks deploy app: `CheckDeployApp` of `lowcode` 2021-01-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=CheckDeployApp>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDeployApp {
    /// Required.
    pub env_id: String,
    /// Required.
    pub id: String,
    /// Required.
    pub build_id: String,
}
operation! { CheckDeployApp(env_id: String, id: String, build_id: String) "CheckDeployApp" -> CheckDeployAppOutput {
    0 "EnvId" env_id, 1 "Id" id, 2 "BuildId" build_id
} }

/// Response of [`CheckDeployApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDeployAppOutput {
    pub status: Option<String>,
}
model! { CheckDeployAppOutput {
    0 "Status" status: String
} }

/// Creates knowledge set: `CreateKnowledgeSet` of `lowcode` 2021-01-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=CreateKnowledgeSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeSet {
    /// Required.
    pub env_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub title: String,
    pub desc: Option<String>,
    pub meta: Option<String>,
}
operation! { CreateKnowledgeSet(env_id: String, name: String, title: String) "CreateKnowledgeSet" -> Empty {
    0 "EnvId" env_id, 1 "Name" name, 2 "Title" title, 3 "Desc" desc: String, 4 "Meta" meta: String
} }

/// Response of [`CreateKnowledgeSet`]: empty.
pub type CreateKnowledgeSetOutput = Empty;

/// Deletes app bind wx app: `DeleteAppBindWxApp` of `lowcode` 2021-01-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=DeleteAppBindWxApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppBindWxApp {
    /// Required.
    pub weapp_id: String,
}
operation! { DeleteAppBindWxApp(weapp_id: String) "DeleteAppBindWxApp" -> Empty {
    0 "WeappId" weapp_id
} }

/// Response of [`DeleteAppBindWxApp`]: empty.
pub type DeleteAppBindWxAppOutput = Empty;

/// Deletes knowledge document set: `DeleteKnowledgeDocumentSet` of `lowcode` 2021-01-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=DeleteKnowledgeDocumentSet>.
///
/// Errors: [`codes::FAILED_OPERATION_DOC_PARSING_NOT_DELETE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeDocumentSet {
    /// Required.
    pub env_id: String,
    /// Required.
    pub collection_view: String,
    pub query: Option<DocumentQuery>,
}
operation! { DeleteKnowledgeDocumentSet(env_id: String, collection_view: String)
    "DeleteKnowledgeDocumentSet" -> DeleteKnowledgeDocumentSetOutput {
    0 "EnvId" env_id, 1 "CollectionView" collection_view, 2 "Query" query: DocumentQuery
} }

/// In the request of [`DeleteKnowledgeDocumentSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentQuery {
    pub document_set_id: Option<Vec<String>>,
    pub document_set_name: Option<Vec<String>>,
    pub filter: Option<String>,
}
input! { DocumentQuery() {
    0 "DocumentSetId" document_set_id: Vec<String>, 1 "DocumentSetName" document_set_name: Vec<String>,
    2 "Filter" filter: String
} }

/// Response of [`DeleteKnowledgeDocumentSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeDocumentSetOutput {
    pub data: Option<DeleteKnowledgeDocumentSetRsp>,
}
model! { DeleteKnowledgeDocumentSetOutput {
    0 "Data" data: DeleteKnowledgeDocumentSetRsp
} }

/// In the response of [`DeleteKnowledgeDocumentSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeDocumentSetRsp {
    pub affected_count: Option<i64>,
}
model! { DeleteKnowledgeDocumentSetRsp {
    0 "AffectedCount" affected_count: i64
} }

/// Deletes knowledge set: `DeleteKnowledgeSet` of `lowcode` 2021-01-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=DeleteKnowledgeSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeSet {
    /// Required.
    pub env_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteKnowledgeSet(env_id: String, name: String) "DeleteKnowledgeSet" -> Empty {
    0 "EnvId" env_id, 1 "Name" name
} }

/// Response of [`DeleteKnowledgeSet`]: empty.
pub type DeleteKnowledgeSetOutput = Empty;

/// Deploys app: `DeployApp` of `lowcode` 2021-01-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=DeployApp>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApp {
    /// Required.
    pub env_id: String,
    /// Required.
    pub id: String,
    pub mode: Option<String>,
    pub build_type: Option<String>,
    pub sub_app_ids: Option<Vec<String>>,
}
operation! { DeployApp(env_id: String, id: String) "DeployApp" -> DeployAppOutput {
    0 "EnvId" env_id, 1 "Id" id, 2 "Mode" mode: String, 3 "BuildType" build_type: String,
    4 "SubAppIds" sub_app_ids: Vec<String>
} }

/// Response of [`DeployApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployAppOutput {
    pub build_id: Option<String>,
    pub deploy_err_code: Option<i64>,
    pub deploy_err_msg: Option<String>,
}
model! { DeployAppOutput {
    0 "BuildId" build_id: String, 1 "DeployErrCode" deploy_err_code: i64, 2 "DeployErrMsg" deploy_err_msg: String
} }

/// Describes apps: `DescribeApps` of `lowcode` 2021-01-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=DescribeApps>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApps {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub env_id: Option<String>,
    pub keyword: Option<String>,
    pub app_ids: Option<Vec<String>>,
    pub channel: Option<String>,
    pub r#type: Option<i64>,
    pub favorite: Option<bool>,
}
operation! { DescribeApps(limit: i64, offset: i64) "DescribeApps" -> DescribeAppsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "EnvId" env_id: String, 3 "Keyword" keyword: String,
    4 "AppIds" app_ids: Vec<String>, 5 "Channel" channel: String, 6 "Type" r#type: i64, 7 "Favorite" favorite: bool
} }
paged! { DescribeApps: Weapp = Offset "Offset", "Weapps" weapps, total "Count" }

/// Response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsOutput {
    pub weapps: Vec<Weapp>,
    pub count: Option<i64>,
}
model! { DescribeAppsOutput {
    0 "Weapps" weapps: Vec<Weapp>, 1 "Count" count: i64
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Weapp {
    pub id: Option<String>,
    pub owner: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub title: Option<String>,
    pub env: Option<String>,
    pub status: Option<i64>,
    pub env_id: Option<String>,
    pub env_region: Option<String>,
    pub pkg_id: Option<String>,
    pub cms_project: Option<i64>,
    pub channel: Option<String>,
    pub template_id: Option<String>,
    pub expire_time: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub source: Option<String>,
    pub is_free: Option<bool>,
    pub content_type: Option<String>,
    pub app_type: Option<i64>,
    pub attach_app_id: Option<String>,
    pub e_type: Option<i64>,
    pub e_data: Option<String>,
    pub last_mp_ci_id: Option<String>,
    pub last_mp_ci_status: Option<String>,
    pub last_web_ci_id: Option<String>,
    pub last_web_ci_status: Option<String>,
    pub last_deploy_time: Option<String>,
    pub flow_id: Option<i64>,
    pub job_info: Option<AppJobInfo>,
    pub platform: Option<String>,
    pub last_web_ci_mode: Option<i64>,
    pub last_mp_ci_mode: Option<i64>,
    pub scene_type: Option<String>,
    pub client_id: Option<String>,
    pub icon_url: Option<String>,
    pub favicon_url: Option<String>,
    pub background_color: Option<String>,
    pub favorite: Option<bool>,
    pub publish_platform: Option<String>,
}
model! { Weapp {
    0 "Id" id: String, 1 "Owner" owner: String, 2 "Name" name: String, 3 "Description" description: String,
    4 "Title" title: String, 5 "Env" env: String, 6 "Status" status: i64, 7 "EnvId" env_id: String,
    8 "EnvRegion" env_region: String, 9 "PkgId" pkg_id: String, 10 "CmsProject" cms_project: i64,
    11 "Channel" channel: String, 12 "TemplateId" template_id: String, 13 "ExpireTime" expire_time: String,
    14 "CreateTime" create_time: String, 15 "UpdateTime" update_time: String, 16 "Source" source: String,
    17 "IsFree" is_free: bool, 18 "ContentType" content_type: String, 19 "AppType" app_type: i64,
    20 "AttachAppId" attach_app_id: String, 21 "EType" e_type: i64, 22 "EData" e_data: String,
    23 "LastMpCiId" last_mp_ci_id: String, 24 "LastMpCiStatus" last_mp_ci_status: String,
    25 "LastWebCiId" last_web_ci_id: String, 26 "LastWebCiStatus" last_web_ci_status: String,
    27 "LastDeployTime" last_deploy_time: String, 28 "FlowId" flow_id: i64, 29 "JobInfo" job_info: AppJobInfo,
    30 "Platform" platform: String, 31 "LastWebCiMode" last_web_ci_mode: i64, 32 "LastMpCiMode" last_mp_ci_mode: i64,
    33 "SceneType" scene_type: String, 34 "ClientId" client_id: String, 35 "IconUrl" icon_url: String,
    36 "FaviconUrl" favicon_url: String, 37 "BackgroundColor" background_color: String, 38 "Favorite" favorite: bool,
    39 "PublishPlatform" publish_platform: String
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppJobInfo {
    pub status: Option<i64>,
    pub step: Option<i64>,
    pub id: Option<i64>,
    pub total_step: Option<i64>,
    pub step_desc: Option<String>,
    pub err_msg: Option<String>,
}
model! { AppJobInfo {
    0 "Status" status: i64, 1 "Step" step: i64, 2 "Id" id: i64, 3 "TotalStep" total_step: i64,
    4 "StepDesc" step_desc: String, 5 "ErrMsg" err_msg: String
} }

/// Describes data source list: `DescribeDataSourceList` of `lowcode` 2021-01-08.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=DescribeDataSourceList>.
///
/// Errors: [`codes::FAILED_OPERATION_LOWCODE_USER_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceList {
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub env_id: String,
    pub appids: Option<Vec<String>>,
    pub data_source_ids: Option<Vec<String>>,
    pub data_source_names: Option<Vec<String>>,
    pub data_source_type: Option<String>,
    pub query_option: Option<DataSourceQueryOption>,
    pub view_ids: Option<Vec<String>>,
    pub app_link_status: Option<i64>,
    pub query_bind_to_app: Option<i64>,
    pub query_connector: Option<i64>,
    pub not_query_sub_type_list: Option<Vec<String>>,
    pub channel_list: Option<Vec<String>>,
    pub query_data_source_relation_list: Option<bool>,
    pub db_instance_type: Option<String>,
    pub database_table_names: Option<Vec<String>>,
    pub query_system_model: Option<bool>,
}
operation! { DescribeDataSourceList(page_size: i64, page_index: i64, env_id: String)
    "DescribeDataSourceList" -> DescribeDataSourceListOutput {
    0 "PageSize" page_size, 1 "PageIndex" page_index, 2 "EnvId" env_id, 3 "Appids" appids: Vec<String>,
    4 "DataSourceIds" data_source_ids: Vec<String>, 5 "DataSourceNames" data_source_names: Vec<String>,
    6 "DataSourceType" data_source_type: String, 7 "QueryOption" query_option: DataSourceQueryOption,
    8 "ViewIds" view_ids: Vec<String>, 9 "AppLinkStatus" app_link_status: i64,
    10 "QueryBindToApp" query_bind_to_app: i64, 11 "QueryConnector" query_connector: i64,
    12 "NotQuerySubTypeList" not_query_sub_type_list: Vec<String>, 13 "ChannelList" channel_list: Vec<String>,
    14 "QueryDataSourceRelationList" query_data_source_relation_list: bool,
    15 "DbInstanceType" db_instance_type: String, 16 "DatabaseTableNames" database_table_names: Vec<String>,
    17 "QuerySystemModel" query_system_model: bool
} }
paged! { DescribeDataSourceList: DataSourceDetail = Number "PageIndex", "Data.Rows" data.rows, total "Data.Count" }

/// In the request of [`DescribeDataSourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceQueryOption {
    pub like_name: Option<String>,
    pub like_title: Option<String>,
}
input! { DataSourceQueryOption() {
    0 "LikeName" like_name: String, 1 "LikeTitle" like_title: String
} }

/// Response of [`DescribeDataSourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceListOutput {
    pub data: Option<DataSourceDetailItems>,
}
model! { DescribeDataSourceListOutput {
    0 "Data" data: DataSourceDetailItems
} }

/// In the response of [`DescribeDataSourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceDetailItems {
    pub rows: Vec<DataSourceDetail>,
    pub count: Option<i64>,
}
model! { DataSourceDetailItems {
    0 "Rows" rows: Vec<DataSourceDetail>, 1 "Count" count: i64
} }

/// In the response of [`DescribeDataSourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceDetail {
    pub id: Option<String>,
    pub title: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub schema: Option<String>,
    pub cms_project: Option<String>,
    pub pkg_id: Option<String>,
    pub schema_version: Option<String>,
    pub creator_id: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub env_id: Option<String>,
    pub data_source_version: Option<String>,
    pub app_usage_list: Vec<DataSourceLinkApp>,
    pub published_at: Option<String>,
    pub child_data_source_ids: Vec<String>,
    pub fun: Option<String>,
    pub scf_status: Option<i64>,
    pub methods: Option<String>,
    pub child_data_source_names: Vec<String>,
    pub is_new_data_source: Option<i64>,
    pub view_id: Option<String>,
    pub configuration: Option<String>,
    pub template_code: Option<String>,
    pub source: Option<i64>,
    /// Deprecated.
    pub publish_version: Option<String>,
    pub publish_view_id: Option<String>,
    pub sub_type: Option<String>,
    pub auth_status: Option<i64>,
    pub auth_info: Option<TicketAuthInfo>,
    pub publish_status: Option<i64>,
    pub update_version: Option<i64>,
    pub relation_field_list: Vec<RelationField>,
    pub db_instance_type: Option<String>,
    pub preview_table_name: Option<String>,
    pub published_table_name: Option<String>,
    pub db_source_type: Option<String>,
    pub staging_switch: Option<bool>,
}
model! { DataSourceDetail {
    0 "Id" id: String, 1 "Title" title: String, 2 "Name" name: String, 3 "Type" r#type: String,
    4 "Description" description: String, 5 "Schema" schema: String, 6 "CmsProject" cms_project: String,
    7 "PkgId" pkg_id: String, 8 "SchemaVersion" schema_version: String, 9 "CreatorId" creator_id: String,
    10 "CreatedAt" created_at: String, 11 "UpdatedAt" updated_at: String, 12 "EnvId" env_id: String,
    13 "DataSourceVersion" data_source_version: String, 14 "AppUsageList" app_usage_list: Vec<DataSourceLinkApp>,
    15 "PublishedAt" published_at: String, 16 "ChildDataSourceIds" child_data_source_ids: Vec<String>,
    17 "Fun" fun: String, 18 "ScfStatus" scf_status: i64, 19 "Methods" methods: String,
    20 "ChildDataSourceNames" child_data_source_names: Vec<String>, 21 "IsNewDataSource" is_new_data_source: i64,
    22 "ViewId" view_id: String, 23 "Configuration" configuration: String, 24 "TemplateCode" template_code: String,
    25 "Source" source: i64, 26 "PublishVersion" publish_version: String, 27 "PublishViewId" publish_view_id: String,
    28 "SubType" sub_type: String, 29 "AuthStatus" auth_status: i64, 30 "AuthInfo" auth_info: TicketAuthInfo,
    31 "PublishStatus" publish_status: i64, 32 "UpdateVersion" update_version: i64,
    33 "RelationFieldList" relation_field_list: Vec<RelationField>, 34 "DbInstanceType" db_instance_type: String,
    35 "PreviewTableName" preview_table_name: String, 36 "PublishedTableName" published_table_name: String,
    37 "DbSourceType" db_source_type: String, 38 "StagingSwitch" staging_switch: bool
} }

/// In the response of [`DescribeDataSourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceLinkApp {
    pub id: Option<String>,
    pub title: Option<String>,
    pub edit_status_use: Option<i64>,
    pub preview_status_use: Option<i64>,
    pub online_status_use: Option<i64>,
    pub data_source_id: Option<String>,
}
model! { DataSourceLinkApp {
    0 "Id" id: String, 1 "Title" title: String, 2 "EditStatusUse" edit_status_use: i64,
    3 "PreviewStatusUse" preview_status_use: i64, 4 "OnlineStatusUse" online_status_use: i64,
    5 "DataSourceId" data_source_id: String
} }

/// In the response of [`DescribeDataSourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketAuthInfo {
    pub auth_user: Option<String>,
}
model! { TicketAuthInfo {
    0 "AuthUser" auth_user: String
} }

/// In the response of [`DescribeDataSourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelationField {
    pub field: Option<String>,
    pub format: Option<String>,
    pub relate_data_source_name: Option<String>,
}
model! { RelationField {
    0 "Field" field: String, 1 "Format" format: String, 2 "RelateDataSourceName" relate_data_source_name: String
} }

/// Describes knowledge document set detail: `DescribeKnowledgeDocumentSetDetail` of `lowcode` 2021-01-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=DescribeKnowledgeDocumentSetDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeDocumentSetDetail {
    /// Required.
    pub env_id: String,
    /// Required.
    pub collection_view: String,
    pub document_set_name: Option<String>,
    pub document_set_id: Option<String>,
}
operation! { DescribeKnowledgeDocumentSetDetail(env_id: String, collection_view: String)
    "DescribeKnowledgeDocumentSetDetail" -> DescribeKnowledgeDocumentSetDetailOutput {
    0 "EnvId" env_id, 1 "CollectionView" collection_view, 2 "DocumentSetName" document_set_name: String,
    3 "DocumentSetId" document_set_id: String
} }

/// Response of [`DescribeKnowledgeDocumentSetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeDocumentSetDetailOutput {
    pub data: Option<DescribeKnowledgeDocumentSetDetailRsp>,
}
model! { DescribeKnowledgeDocumentSetDetailOutput {
    0 "Data" data: DescribeKnowledgeDocumentSetDetailRsp
} }

/// In the response of [`DescribeKnowledgeDocumentSetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeDocumentSetDetailRsp {
    pub count: Option<i64>,
    pub document_set: Option<KnowledgeDocumentSet>,
}
model! { DescribeKnowledgeDocumentSetDetailRsp {
    0 "Count" count: i64, 1 "DocumentSet" document_set: KnowledgeDocumentSet
} }

/// In the response of [`DescribeKnowledgeDocumentSetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeDocumentSet {
    pub document_set_id: Option<String>,
    pub document_set_name: Option<String>,
    pub text: Option<String>,
    pub text_prefix: Option<String>,
    pub document_set_info: Option<KnowledgeDocumentSetInfo>,
    pub splitter_preprocess: Option<KnowledgeSplitterPreprocess>,
    pub name: Option<String>,
    pub file_title: Option<String>,
    pub file_meta_data: Option<String>,
    pub author: Option<String>,
    pub doc_status: Option<String>,
    pub err_msg: Option<String>,
    pub file_id: Option<String>,
}
model! { KnowledgeDocumentSet {
    0 "DocumentSetId" document_set_id: String, 1 "DocumentSetName" document_set_name: String, 2 "Text" text: String,
    3 "TextPrefix" text_prefix: String, 4 "DocumentSetInfo" document_set_info: KnowledgeDocumentSetInfo,
    5 "SplitterPreprocess" splitter_preprocess: KnowledgeSplitterPreprocess, 6 "Name" name: String,
    7 "FileTitle" file_title: String, 8 "FileMetaData" file_meta_data: String, 9 "Author" author: String,
    10 "DocStatus" doc_status: String, 11 "ErrMsg" err_msg: String, 12 "FileId" file_id: String
} }

/// In the response of [`DescribeKnowledgeDocumentSetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeDocumentSetInfo {
    pub text_length: Option<i64>,
    pub byte_length: Option<i64>,
    pub indexed_progress: Option<i64>,
    pub indexed_status: Option<String>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub keywords: Option<String>,
}
model! { KnowledgeDocumentSetInfo {
    0 "TextLength" text_length: i64, 1 "ByteLength" byte_length: i64, 2 "IndexedProgress" indexed_progress: i64,
    3 "IndexedStatus" indexed_status: String, 4 "CreateTime" create_time: String,
    5 "LastUpdateTime" last_update_time: String, 6 "Keywords" keywords: String
} }

/// In the response of [`DescribeKnowledgeDocumentSetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeSplitterPreprocess {
    pub append_title_to_chunk: Option<bool>,
    pub append_keywords_to_chunk: Option<bool>,
}
model! { KnowledgeSplitterPreprocess {
    0 "AppendTitleToChunk" append_title_to_chunk: bool, 1 "AppendKeywordsToChunk" append_keywords_to_chunk: bool
} }

/// Describes knowledge document set list: `DescribeKnowledgeDocumentSetList` of `lowcode` 2021-01-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=DescribeKnowledgeDocumentSetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeDocumentSetList {
    /// Required.
    pub env_id: String,
    /// Required.
    pub collection_view: String,
    pub query: Option<PageQuery>,
}
operation! { DescribeKnowledgeDocumentSetList(env_id: String, collection_view: String)
    "DescribeKnowledgeDocumentSetList" -> DescribeKnowledgeDocumentSetListOutput {
    0 "EnvId" env_id, 1 "CollectionView" collection_view, 2 "Query" query: PageQuery
} }

/// In the request of [`DescribeKnowledgeDocumentSetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQuery {
    pub document_set_id: Option<Vec<String>>,
    pub document_set_name: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub output_fields: Option<Vec<String>>,
    pub filter: Option<String>,
}
input! { PageQuery() {
    0 "DocumentSetId" document_set_id: Vec<String>, 1 "DocumentSetName" document_set_name: Vec<String>,
    2 "Limit" limit: i64, 3 "Offset" offset: i64, 4 "OutputFields" output_fields: Vec<String>, 5 "Filter" filter: String
} }

/// Response of [`DescribeKnowledgeDocumentSetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeDocumentSetListOutput {
    pub data: Option<DescribeKnowledgeDocumentSetListRsp>,
}
model! { DescribeKnowledgeDocumentSetListOutput {
    0 "Data" data: DescribeKnowledgeDocumentSetListRsp
} }

/// In the response of [`DescribeKnowledgeDocumentSetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeDocumentSetListRsp {
    pub document_sets: Vec<QureyKnowledgeDocumentSet>,
    pub count: Option<i64>,
}
model! { DescribeKnowledgeDocumentSetListRsp {
    0 "DocumentSets" document_sets: Vec<QureyKnowledgeDocumentSet>, 1 "Count" count: i64
} }

/// In the response of [`DescribeKnowledgeDocumentSetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QureyKnowledgeDocumentSet {
    pub document_set_id: Option<String>,
    pub document_set_name: Option<String>,
    pub text_prefix: Option<String>,
    pub splitter_preprocess: Option<KnowledgeSplitterPreprocess>,
    pub document_set_info: Option<QureyKnowledgeDocumentSetInfo>,
    pub file_title: Option<String>,
    pub file_meta_data: Option<String>,
    pub name: Option<String>,
    pub author: Option<String>,
    pub doc_status: Option<String>,
    pub err_msg: Option<String>,
    pub file_id: Option<String>,
}
model! { QureyKnowledgeDocumentSet {
    0 "DocumentSetId" document_set_id: String, 1 "DocumentSetName" document_set_name: String,
    2 "TextPrefix" text_prefix: String, 3 "SplitterPreprocess" splitter_preprocess: KnowledgeSplitterPreprocess,
    4 "DocumentSetInfo" document_set_info: QureyKnowledgeDocumentSetInfo, 5 "FileTitle" file_title: String,
    6 "FileMetaData" file_meta_data: String, 7 "Name" name: String, 8 "Author" author: String,
    9 "DocStatus" doc_status: String, 10 "ErrMsg" err_msg: String, 11 "FileId" file_id: String
} }

/// In the response of [`DescribeKnowledgeDocumentSetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QureyKnowledgeDocumentSetInfo {
    pub text_length: Option<i64>,
    pub byte_length: Option<i64>,
    pub indexed_progress: Option<i64>,
    pub indexed_status: Option<String>,
    pub indexed_error_msg: Option<String>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub keywords: Option<String>,
}
model! { QureyKnowledgeDocumentSetInfo {
    0 "TextLength" text_length: i64, 1 "ByteLength" byte_length: i64, 2 "IndexedProgress" indexed_progress: i64,
    3 "IndexedStatus" indexed_status: String, 4 "IndexedErrorMsg" indexed_error_msg: String,
    5 "CreateTime" create_time: String, 6 "LastUpdateTime" last_update_time: String, 7 "Keywords" keywords: String
} }

/// Describes knowledge set list: `DescribeKnowledgeSetList` of `lowcode` 2021-01-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=DescribeKnowledgeSetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeSetList {
    /// Required.
    pub env_id: String,
    pub name: Option<String>,
    pub title: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub query_mode: Option<String>,
}
operation! { DescribeKnowledgeSetList(env_id: String) "DescribeKnowledgeSetList" -> DescribeKnowledgeSetListOutput {
    0 "EnvId" env_id, 1 "Name" name: String, 2 "Title" title: String, 3 "Offset" offset: i64, 4 "Limit" limit: i64,
    5 "QueryMode" query_mode: String
} }
paged! { DescribeKnowledgeSetList: KnowledgeSet =
    Offset "Offset", "Data.KnowledgeSets" data.knowledge_sets, total "Data.Total" }

/// Response of [`DescribeKnowledgeSetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeSetListOutput {
    pub data: Option<KnowledgeSetRsp>,
}
model! { DescribeKnowledgeSetListOutput {
    0 "Data" data: KnowledgeSetRsp
} }

/// In the response of [`DescribeKnowledgeSetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeSetRsp {
    pub total: Option<i64>,
    pub knowledge_sets: Vec<KnowledgeSet>,
}
model! { KnowledgeSetRsp {
    0 "Total" total: i64, 1 "KnowledgeSets" knowledge_sets: Vec<KnowledgeSet>
} }

/// In the response of [`DescribeKnowledgeSetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeSet {
    pub name: Option<String>,
    pub title: Option<String>,
    pub desc: Option<String>,
    pub active: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub meta: Option<String>,
    pub total_size: Option<String>,
}
model! { KnowledgeSet {
    0 "Name" name: String, 1 "Title" title: String, 2 "Desc" desc: String, 3 "Active" active: String,
    4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String, 6 "Meta" meta: String,
    7 "TotalSize" total_size: String
} }

/// Describes related users: `DescribeRelatedUsers` of `lowcode` 2021-01-08.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=DescribeRelatedUsers>.
///
/// Errors: [`codes::FAILED_OPERATION_FLEXDB_RESOURCE_OVERDUE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedUsers {
    /// Required.
    pub role_id: i64,
    /// Required.
    pub env_id: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub env_type: Option<String>,
    pub role_string_id: Option<String>,
}
operation! { DescribeRelatedUsers(role_id: i64, env_id: String, page_no: i64, page_size: i64)
    "DescribeRelatedUsers" -> DescribeRelatedUsersOutput {
    0 "RoleId" role_id, 1 "EnvId" env_id, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "EnvType" env_type: String,
    5 "RoleStringId" role_string_id: String
} }
paged! { DescribeRelatedUsers: WedaUser = Number "PageNo", "Data" data, total "Total" }

/// Response of [`DescribeRelatedUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedUsersOutput {
    pub data: Vec<WedaUser>,
    pub total: Option<i64>,
}
model! { DescribeRelatedUsersOutput {
    0 "Data" data: Vec<WedaUser>, 1 "Total" total: i64
} }

/// In the response of [`DescribeRelatedUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedaUser {
    pub uin: Option<i64>,
    pub name: Option<String>,
    pub env: Option<i64>,
    pub r#type: Option<i64>,
    pub nick_name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub project_id: Option<i64>,
    pub uuid: Option<String>,
    pub source: Option<i64>,
    pub open_id: Option<String>,
    pub related_roles: Vec<WedaRole>,
    pub wechat_user_id: Option<String>,
    pub internal_user_type: Option<i64>,
    pub user_id: Option<i64>,
    pub org_name: Option<String>,
    pub user_schema: Option<String>,
    pub user_extend: Option<String>,
    pub is_licensed: Option<bool>,
    pub related_role_groups: Vec<RoleGroup>,
    pub orgs: Vec<OrgResp>,
    pub main_org: Vec<OrgResp>,
    pub parent_user_id: Option<i64>,
    pub primary_column: Option<String>,
    pub avatar_url: Option<String>,
    pub last_login_time: Option<String>,
}
model! { WedaUser {
    0 "Uin" uin: i64, 1 "Name" name: String, 2 "Env" env: i64, 3 "Type" r#type: i64, 4 "NickName" nick_name: String,
    5 "Email" email: String, 6 "Phone" phone: String, 7 "ProjectId" project_id: i64, 8 "Uuid" uuid: String,
    9 "Source" source: i64, 10 "OpenId" open_id: String, 11 "RelatedRoles" related_roles: Vec<WedaRole>,
    12 "WechatUserId" wechat_user_id: String, 13 "InternalUserType" internal_user_type: i64, 14 "UserId" user_id: i64,
    15 "OrgName" org_name: String, 16 "UserSchema" user_schema: String, 17 "UserExtend" user_extend: String,
    18 "IsLicensed" is_licensed: bool, 19 "RelatedRoleGroups" related_role_groups: Vec<RoleGroup>,
    20 "Orgs" orgs: Vec<OrgResp>, 21 "MainOrg" main_org: Vec<OrgResp>, 22 "ParentUserId" parent_user_id: i64,
    23 "PrimaryColumn" primary_column: String, 24 "AvatarUrl" avatar_url: String,
    25 "LastLoginTime" last_login_time: String
} }

/// In the response of [`DescribeRelatedUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedaRole {
    pub name: Option<String>,
    pub role_identity: Option<String>,
    pub id: Option<i64>,
    pub parent_role_id: Option<i64>,
    pub child_role_id: Option<i64>,
    pub env_identity: Option<String>,
    pub is_released: Option<bool>,
}
model! { WedaRole {
    0 "Name" name: String, 1 "RoleIdentity" role_identity: String, 2 "Id" id: i64, 3 "ParentRoleId" parent_role_id: i64,
    4 "ChildRoleId" child_role_id: i64, 5 "EnvIdentity" env_identity: String, 6 "IsReleased" is_released: bool
} }

/// In the response of [`DescribeRelatedUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleGroup {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub group_identity: Option<String>,
    pub group_desc: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub role_list: Vec<WedaRole>,
}
model! { RoleGroup {
    0 "Id" id: i64, 1 "Name" name: String, 2 "GroupIdentity" group_identity: String, 3 "GroupDesc" group_desc: String,
    4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String, 6 "RoleList" role_list: Vec<WedaRole>
} }

/// In the response of [`DescribeRelatedUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgResp {
    pub org_id: Option<String>,
    pub org_name: Option<String>,
    pub org_identity: Option<String>,
    pub level: Option<String>,
    pub primary_column: Option<String>,
}
model! { OrgResp {
    0 "OrgId" org_id: String, 1 "OrgName" org_name: String, 2 "OrgIdentity" org_identity: String,
    3 "Level" level: String, 4 "PrimaryColumn" primary_column: String
} }

/// Describes resource role list: `DescribeResourceRoleList` of `lowcode` 2021-01-08.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=DescribeResourceRoleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceRoleList {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub env_type: String,
    /// Required.
    pub env_id: String,
    pub sub_type: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeResourceRoleList(resource_id: String, resource_type: String, env_type: String, env_id: String)
    "DescribeResourceRoleList" -> DescribeResourceRoleListOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "EnvType" env_type, 3 "EnvId" env_id,
    4 "SubType" sub_type: String, 5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64
} }
paged! { DescribeResourceRoleList: WedaRole = Number "PageNo", "Data.RoleList" data.role_list, total "Data.Total" }

/// Response of [`DescribeResourceRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceRoleListOutput {
    pub data: Option<RoleListPage>,
}
model! { DescribeResourceRoleListOutput {
    0 "Data" data: RoleListPage
} }

/// In the response of [`DescribeResourceRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleListPage {
    pub role_list: Vec<WedaRole>,
    pub total: Option<i64>,
}
model! { RoleListPage {
    0 "RoleList" role_list: Vec<WedaRole>, 1 "Total" total: i64
} }

/// Puts wx app id to we app: `PutWxAppIdToWeApp` of `lowcode` 2021-01-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=PutWxAppIdToWeApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutWxAppIdToWeApp {
    /// Required.
    pub we_app_id: String,
    /// Required.
    pub wx_app_id: String,
}
operation! { PutWxAppIdToWeApp(we_app_id: String, wx_app_id: String) "PutWxAppIdToWeApp" -> Empty {
    0 "WeAppId" we_app_id, 1 "WxAppId" wx_app_id
} }

/// Response of [`PutWxAppIdToWeApp`]: empty.
pub type PutWxAppIdToWeAppOutput = Empty;

/// Searches doc list: `SearchDocList` of `lowcode` 2021-01-08.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=SearchDocList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocList {
    /// Required.
    pub env_id: String,
    pub collection_view: Option<String>,
    pub search_key: Option<String>,
    pub search_value: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { SearchDocList(env_id: String) "SearchDocList" -> SearchDocListOutput {
    0 "EnvId" env_id, 1 "CollectionView" collection_view: String, 2 "SearchKey" search_key: String,
    3 "SearchValue" search_value: String, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64
} }
paged! { SearchDocList: SearchDocInfo = Number "PageNo", "Data.DocInfos" data.doc_infos, total "Data.Total" }

/// Response of [`SearchDocList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocListOutput {
    pub data: Option<SearchDocRsp>,
}
model! { SearchDocListOutput {
    0 "Data" data: SearchDocRsp
} }

/// In the response of [`SearchDocList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocRsp {
    pub doc_infos: Vec<SearchDocInfo>,
    pub total: Option<i64>,
}
model! { SearchDocRsp {
    0 "DocInfos" doc_infos: Vec<SearchDocInfo>, 1 "Total" total: i64
} }

/// In the response of [`SearchDocList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocInfo {
    pub collection_view_name: Option<String>,
    pub doc_set_id: Option<String>,
    pub doc_set_name: Option<String>,
    pub doc_type: Option<String>,
    pub file_title: Option<String>,
    pub file_meta_data: Option<String>,
    pub doc_desc: Option<String>,
    pub file_size: Option<i64>,
    pub file_id: Option<String>,
}
model! { SearchDocInfo {
    0 "CollectionViewName" collection_view_name: String, 1 "DocSetId" doc_set_id: String,
    2 "DocSetName" doc_set_name: String, 3 "DocType" doc_type: String, 4 "FileTitle" file_title: String,
    5 "FileMetaData" file_meta_data: String, 6 "DocDesc" doc_desc: String, 7 "FileSize" file_size: i64,
    8 "FileId" file_id: String
} }

/// Updates knowledge set: `UpdateKnowledgeSet` of `lowcode` 2021-01-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=UpdateKnowledgeSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeSet {
    /// Required.
    pub env_id: String,
    /// Required.
    pub name: String,
    pub title: Option<String>,
    pub desc: Option<String>,
    pub active: Option<String>,
    pub meta: Option<String>,
}
operation! { UpdateKnowledgeSet(env_id: String, name: String) "UpdateKnowledgeSet" -> Empty {
    0 "EnvId" env_id, 1 "Name" name, 2 "Title" title: String, 3 "Desc" desc: String, 4 "Active" active: String,
    5 "Meta" meta: String
} }

/// Response of [`UpdateKnowledgeSet`]: empty.
pub type UpdateKnowledgeSetOutput = Empty;

/// `UploadKnowledgeDocumentSet` of `lowcode` 2021-01-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lowcode&Version=2021-01-08&Action=UploadKnowledgeDocumentSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadKnowledgeDocumentSet {
    /// Required.
    pub env_id: String,
    /// Required.
    pub collection_view: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub cos_url: String,
    pub document_type: Option<String>,
    pub document_desc: Option<String>,
    pub file_title: Option<String>,
    pub file_meta_data: Option<String>,
    pub document_set_id: Option<String>,
    pub delimiter: Option<String>,
    pub file_id: Option<String>,
}
operation! { UploadKnowledgeDocumentSet(env_id: String, collection_view: String, file_name: String, cos_url: String)
    "UploadKnowledgeDocumentSet" -> UploadKnowledgeDocumentSetOutput {
    0 "EnvId" env_id, 1 "CollectionView" collection_view, 2 "FileName" file_name, 3 "CosUrl" cos_url,
    4 "DocumentType" document_type: String, 5 "DocumentDesc" document_desc: String, 6 "FileTitle" file_title: String,
    7 "FileMetaData" file_meta_data: String, 8 "DocumentSetId" document_set_id: String, 9 "Delimiter" delimiter: String,
    10 "FileId" file_id: String
} }

/// Response of [`UploadKnowledgeDocumentSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadKnowledgeDocumentSetOutput {
    pub data: Option<UploadKnowledgeDocumentSetRsp>,
}
model! { UploadKnowledgeDocumentSetOutput {
    0 "Data" data: UploadKnowledgeDocumentSetRsp
} }

/// In the response of [`UploadKnowledgeDocumentSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadKnowledgeDocumentSetRsp {
    /// Deprecated.
    pub document_set_id: Option<String>,
    pub document_set_name: Option<String>,
    pub file_title: Option<String>,
    pub file_meta_data: Option<String>,
    pub file_id: Option<String>,
}
model! { UploadKnowledgeDocumentSetRsp {
    0 "DocumentSetId" document_set_id: String, 1 "DocumentSetName" document_set_name: String,
    2 "FileTitle" file_title: String, 3 "FileMetaData" file_meta_data: String, 4 "FileId" file_id: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_DOC_PARSING_NOT_DELETE "FailedOperation.DocParsingNotDelete",
    FAILED_OPERATION_FLEXDB_RESOURCE_OVERDUE "FailedOperation.FlexdbResourceOverdue",
    FAILED_OPERATION_LOWCODE_USER_NOT_EXIST "FailedOperation.LowcodeUserNotExist", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    RESOURCE_NOT_FOUND "ResourceNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    CheckDeployApp, CreateKnowledgeSet, DeleteAppBindWxApp, DeleteKnowledgeDocumentSet, DeleteKnowledgeSet, DeployApp,
    DescribeApps, DescribeDataSourceList, DescribeKnowledgeDocumentSetDetail, DescribeKnowledgeDocumentSetList,
    DescribeKnowledgeSetList, DescribeRelatedUsers, DescribeResourceRoleList, PutWxAppIdToWeApp, SearchDocList,
    UpdateKnowledgeSet, UploadKnowledgeDocumentSet
}
