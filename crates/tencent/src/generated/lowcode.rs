//! `lowcode` 2021-01-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "lowcode", version: "2021-01-08", code: "lowcode", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDeployApp {
    pub env_id: String,
    pub id: String,
    pub build_id: String,
}
operation! { CheckDeployApp(env_id: String, id: String, build_id: String) "CheckDeployApp" -> CheckDeployAppOutput {
    0 "EnvId" env_id, 1 "Id" id, 2 "BuildId" build_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDeployAppOutput {
    pub status: Option<String>,
}
model! { CheckDeployAppOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeSet {
    pub env_id: String,
    pub name: String,
    pub title: String,
    pub desc: Option<String>,
    pub meta: Option<String>,
}
operation! { CreateKnowledgeSet(env_id: String, name: String, title: String) "CreateKnowledgeSet" -> Empty {
    0 "EnvId" env_id, 1 "Name" name, 2 "Title" title, 3 "Desc" desc: String, 4 "Meta" meta: String
} }

pub type CreateKnowledgeSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppBindWxApp {
    pub weapp_id: String,
}
operation! { DeleteAppBindWxApp(weapp_id: String) "DeleteAppBindWxApp" -> Empty {
    0 "WeappId" weapp_id
} }

pub type DeleteAppBindWxAppOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeDocumentSet {
    pub env_id: String,
    pub collection_view: String,
    pub query: Option<DocumentQuery>,
}
operation! { DeleteKnowledgeDocumentSet(env_id: String, collection_view: String)
    "DeleteKnowledgeDocumentSet" -> DeleteKnowledgeDocumentSetOutput {
    0 "EnvId" env_id, 1 "CollectionView" collection_view, 2 "Query" query: DocumentQuery
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeDocumentSetOutput {
    pub data: Option<DeleteKnowledgeDocumentSetRsp>,
}
model! { DeleteKnowledgeDocumentSetOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeDocumentSetRsp {
    pub affected_count: Option<i64>,
}
model! { DeleteKnowledgeDocumentSetRsp {
    0 "AffectedCount" affected_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeSet {
    pub env_id: String,
    pub name: String,
}
operation! { DeleteKnowledgeSet(env_id: String, name: String) "DeleteKnowledgeSet" -> Empty {
    0 "EnvId" env_id, 1 "Name" name
} }

pub type DeleteKnowledgeSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApp {
    pub env_id: String,
    pub id: String,
    pub mode: Option<String>,
    pub build_type: Option<String>,
    pub sub_app_ids: Option<Vec<String>>,
}
operation! { DeployApp(env_id: String, id: String) "DeployApp" -> DeployAppOutput {
    0 "EnvId" env_id, 1 "Id" id, 2 "Mode" mode: String, 3 "BuildType" build_type: String,
    4 "SubAppIds" sub_app_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployAppOutput {
    pub build_id: Option<String>,
    pub deploy_err_code: Option<u64>,
    pub deploy_err_msg: Option<String>,
}
model! { DeployAppOutput {
    0 "BuildId" build_id, 1 "DeployErrCode" deploy_err_code, 2 "DeployErrMsg" deploy_err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApps {
    pub limit: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsOutput {
    pub weapps: Option<Vec<Weapp>>,
    pub count: Option<i64>,
}
model! { DescribeAppsOutput {
    0 "Weapps" weapps, 1 "Count" count
} }

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
    0 "Id" id, 1 "Owner" owner, 2 "Name" name, 3 "Description" description, 4 "Title" title, 5 "Env" env,
    6 "Status" status, 7 "EnvId" env_id, 8 "EnvRegion" env_region, 9 "PkgId" pkg_id, 10 "CmsProject" cms_project,
    11 "Channel" channel, 12 "TemplateId" template_id, 13 "ExpireTime" expire_time, 14 "CreateTime" create_time,
    15 "UpdateTime" update_time, 16 "Source" source, 17 "IsFree" is_free, 18 "ContentType" content_type,
    19 "AppType" app_type, 20 "AttachAppId" attach_app_id, 21 "EType" e_type, 22 "EData" e_data,
    23 "LastMpCiId" last_mp_ci_id, 24 "LastMpCiStatus" last_mp_ci_status, 25 "LastWebCiId" last_web_ci_id,
    26 "LastWebCiStatus" last_web_ci_status, 27 "LastDeployTime" last_deploy_time, 28 "FlowId" flow_id,
    29 "JobInfo" job_info, 30 "Platform" platform, 31 "LastWebCiMode" last_web_ci_mode,
    32 "LastMpCiMode" last_mp_ci_mode, 33 "SceneType" scene_type, 34 "ClientId" client_id, 35 "IconUrl" icon_url,
    36 "FaviconUrl" favicon_url, 37 "BackgroundColor" background_color, 38 "Favorite" favorite,
    39 "PublishPlatform" publish_platform
} }

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
    0 "Status" status, 1 "Step" step, 2 "Id" id, 3 "TotalStep" total_step, 4 "StepDesc" step_desc, 5 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceList {
    pub page_size: i64,
    pub page_index: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceQueryOption {
    pub like_name: Option<String>,
    pub like_title: Option<String>,
}
input! { DataSourceQueryOption() {
    0 "LikeName" like_name: String, 1 "LikeTitle" like_title: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceListOutput {
    pub data: Option<DataSourceDetailItems>,
}
model! { DescribeDataSourceListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceDetailItems {
    pub rows: Option<Vec<DataSourceDetail>>,
    pub count: Option<i64>,
}
model! { DataSourceDetailItems {
    0 "Rows" rows, 1 "Count" count
} }

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
    pub app_usage_list: Option<Vec<DataSourceLinkApp>>,
    pub published_at: Option<String>,
    pub child_data_source_ids: Option<Vec<String>>,
    pub fun: Option<String>,
    pub scf_status: Option<u64>,
    pub methods: Option<String>,
    pub child_data_source_names: Option<Vec<String>>,
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
    pub relation_field_list: Option<Vec<RelationField>>,
    pub db_instance_type: Option<String>,
    pub preview_table_name: Option<String>,
    pub published_table_name: Option<String>,
    pub db_source_type: Option<String>,
    pub staging_switch: Option<bool>,
}
model! { DataSourceDetail {
    0 "Id" id, 1 "Title" title, 2 "Name" name, 3 "Type" r#type, 4 "Description" description, 5 "Schema" schema,
    6 "CmsProject" cms_project, 7 "PkgId" pkg_id, 8 "SchemaVersion" schema_version, 9 "CreatorId" creator_id,
    10 "CreatedAt" created_at, 11 "UpdatedAt" updated_at, 12 "EnvId" env_id, 13 "DataSourceVersion" data_source_version,
    14 "AppUsageList" app_usage_list, 15 "PublishedAt" published_at, 16 "ChildDataSourceIds" child_data_source_ids,
    17 "Fun" fun, 18 "ScfStatus" scf_status, 19 "Methods" methods, 20 "ChildDataSourceNames" child_data_source_names,
    21 "IsNewDataSource" is_new_data_source, 22 "ViewId" view_id, 23 "Configuration" configuration,
    24 "TemplateCode" template_code, 25 "Source" source, 26 "PublishVersion" publish_version,
    27 "PublishViewId" publish_view_id, 28 "SubType" sub_type, 29 "AuthStatus" auth_status, 30 "AuthInfo" auth_info,
    31 "PublishStatus" publish_status, 32 "UpdateVersion" update_version, 33 "RelationFieldList" relation_field_list,
    34 "DbInstanceType" db_instance_type, 35 "PreviewTableName" preview_table_name,
    36 "PublishedTableName" published_table_name, 37 "DbSourceType" db_source_type, 38 "StagingSwitch" staging_switch
} }

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
    0 "Id" id, 1 "Title" title, 2 "EditStatusUse" edit_status_use, 3 "PreviewStatusUse" preview_status_use,
    4 "OnlineStatusUse" online_status_use, 5 "DataSourceId" data_source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketAuthInfo {
    pub auth_user: Option<String>,
}
model! { TicketAuthInfo {
    0 "AuthUser" auth_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelationField {
    pub field: Option<String>,
    pub format: Option<String>,
    pub relate_data_source_name: Option<String>,
}
model! { RelationField {
    0 "Field" field, 1 "Format" format, 2 "RelateDataSourceName" relate_data_source_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeDocumentSetDetail {
    pub env_id: String,
    pub collection_view: String,
    pub document_set_name: Option<String>,
    pub document_set_id: Option<String>,
}
operation! { DescribeKnowledgeDocumentSetDetail(env_id: String, collection_view: String)
    "DescribeKnowledgeDocumentSetDetail" -> DescribeKnowledgeDocumentSetDetailOutput {
    0 "EnvId" env_id, 1 "CollectionView" collection_view, 2 "DocumentSetName" document_set_name: String,
    3 "DocumentSetId" document_set_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeDocumentSetDetailOutput {
    pub data: Option<DescribeKnowledgeDocumentSetDetailRsp>,
}
model! { DescribeKnowledgeDocumentSetDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeDocumentSetDetailRsp {
    pub count: Option<i64>,
    pub document_set: Option<KnowledgeDocumentSet>,
}
model! { DescribeKnowledgeDocumentSetDetailRsp {
    0 "Count" count, 1 "DocumentSet" document_set
} }

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
    0 "DocumentSetId" document_set_id, 1 "DocumentSetName" document_set_name, 2 "Text" text, 3 "TextPrefix" text_prefix,
    4 "DocumentSetInfo" document_set_info, 5 "SplitterPreprocess" splitter_preprocess, 6 "Name" name,
    7 "FileTitle" file_title, 8 "FileMetaData" file_meta_data, 9 "Author" author, 10 "DocStatus" doc_status,
    11 "ErrMsg" err_msg, 12 "FileId" file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeDocumentSetInfo {
    pub text_length: Option<u64>,
    pub byte_length: Option<u64>,
    pub indexed_progress: Option<u64>,
    pub indexed_status: Option<String>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub keywords: Option<String>,
}
model! { KnowledgeDocumentSetInfo {
    0 "TextLength" text_length, 1 "ByteLength" byte_length, 2 "IndexedProgress" indexed_progress,
    3 "IndexedStatus" indexed_status, 4 "CreateTime" create_time, 5 "LastUpdateTime" last_update_time,
    6 "Keywords" keywords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeSplitterPreprocess {
    pub append_title_to_chunk: Option<bool>,
    pub append_keywords_to_chunk: Option<bool>,
}
model! { KnowledgeSplitterPreprocess {
    0 "AppendTitleToChunk" append_title_to_chunk, 1 "AppendKeywordsToChunk" append_keywords_to_chunk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeDocumentSetList {
    pub env_id: String,
    pub collection_view: String,
    pub query: Option<PageQuery>,
}
operation! { DescribeKnowledgeDocumentSetList(env_id: String, collection_view: String)
    "DescribeKnowledgeDocumentSetList" -> DescribeKnowledgeDocumentSetListOutput {
    0 "EnvId" env_id, 1 "CollectionView" collection_view, 2 "Query" query: PageQuery
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQuery {
    pub document_set_id: Option<Vec<String>>,
    pub document_set_name: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub output_fields: Option<Vec<String>>,
    pub filter: Option<String>,
}
input! { PageQuery() {
    0 "DocumentSetId" document_set_id: Vec<String>, 1 "DocumentSetName" document_set_name: Vec<String>,
    2 "Limit" limit: u64, 3 "Offset" offset: u64, 4 "OutputFields" output_fields: Vec<String>, 5 "Filter" filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeDocumentSetListOutput {
    pub data: Option<DescribeKnowledgeDocumentSetListRsp>,
}
model! { DescribeKnowledgeDocumentSetListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeDocumentSetListRsp {
    pub document_sets: Option<Vec<QureyKnowledgeDocumentSet>>,
    pub count: Option<u64>,
}
model! { DescribeKnowledgeDocumentSetListRsp {
    0 "DocumentSets" document_sets, 1 "Count" count
} }

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
    0 "DocumentSetId" document_set_id, 1 "DocumentSetName" document_set_name, 2 "TextPrefix" text_prefix,
    3 "SplitterPreprocess" splitter_preprocess, 4 "DocumentSetInfo" document_set_info, 5 "FileTitle" file_title,
    6 "FileMetaData" file_meta_data, 7 "Name" name, 8 "Author" author, 9 "DocStatus" doc_status, 10 "ErrMsg" err_msg,
    11 "FileId" file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QureyKnowledgeDocumentSetInfo {
    pub text_length: Option<u64>,
    pub byte_length: Option<u64>,
    pub indexed_progress: Option<u64>,
    pub indexed_status: Option<String>,
    pub indexed_error_msg: Option<String>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub keywords: Option<String>,
}
model! { QureyKnowledgeDocumentSetInfo {
    0 "TextLength" text_length, 1 "ByteLength" byte_length, 2 "IndexedProgress" indexed_progress,
    3 "IndexedStatus" indexed_status, 4 "IndexedErrorMsg" indexed_error_msg, 5 "CreateTime" create_time,
    6 "LastUpdateTime" last_update_time, 7 "Keywords" keywords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeSetList {
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
    Offset "Offset", "Data.KnowledgeSets" data.knowledge_sets, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeSetListOutput {
    pub data: Option<KnowledgeSetRsp>,
}
model! { DescribeKnowledgeSetListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeSetRsp {
    pub total: Option<i64>,
    pub knowledge_sets: Option<Vec<KnowledgeSet>>,
}
model! { KnowledgeSetRsp {
    0 "Total" total, 1 "KnowledgeSets" knowledge_sets
} }

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
    0 "Name" name, 1 "Title" title, 2 "Desc" desc, 3 "Active" active, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "Meta" meta, 7 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedUsers {
    pub role_id: i64,
    pub env_id: String,
    pub page_no: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedUsersOutput {
    pub data: Option<Vec<WedaUser>>,
    pub total: Option<i64>,
}
model! { DescribeRelatedUsersOutput {
    0 "Data" data, 1 "Total" total
} }

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
    pub related_roles: Option<Vec<WedaRole>>,
    pub wechat_user_id: Option<String>,
    pub internal_user_type: Option<i64>,
    pub user_id: Option<i64>,
    pub org_name: Option<String>,
    pub user_schema: Option<String>,
    pub user_extend: Option<String>,
    pub is_licensed: Option<bool>,
    pub related_role_groups: Option<Vec<RoleGroup>>,
    pub orgs: Option<Vec<OrgResp>>,
    pub main_org: Option<Vec<OrgResp>>,
    pub parent_user_id: Option<i64>,
    pub primary_column: Option<String>,
    pub avatar_url: Option<String>,
    pub last_login_time: Option<String>,
}
model! { WedaUser {
    0 "Uin" uin, 1 "Name" name, 2 "Env" env, 3 "Type" r#type, 4 "NickName" nick_name, 5 "Email" email, 6 "Phone" phone,
    7 "ProjectId" project_id, 8 "Uuid" uuid, 9 "Source" source, 10 "OpenId" open_id, 11 "RelatedRoles" related_roles,
    12 "WechatUserId" wechat_user_id, 13 "InternalUserType" internal_user_type, 14 "UserId" user_id,
    15 "OrgName" org_name, 16 "UserSchema" user_schema, 17 "UserExtend" user_extend, 18 "IsLicensed" is_licensed,
    19 "RelatedRoleGroups" related_role_groups, 20 "Orgs" orgs, 21 "MainOrg" main_org, 22 "ParentUserId" parent_user_id,
    23 "PrimaryColumn" primary_column, 24 "AvatarUrl" avatar_url, 25 "LastLoginTime" last_login_time
} }

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
    0 "Name" name, 1 "RoleIdentity" role_identity, 2 "Id" id, 3 "ParentRoleId" parent_role_id,
    4 "ChildRoleId" child_role_id, 5 "EnvIdentity" env_identity, 6 "IsReleased" is_released
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleGroup {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub group_identity: Option<String>,
    pub group_desc: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub role_list: Option<Vec<WedaRole>>,
}
model! { RoleGroup {
    0 "Id" id, 1 "Name" name, 2 "GroupIdentity" group_identity, 3 "GroupDesc" group_desc, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "RoleList" role_list
} }

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
    0 "OrgId" org_id, 1 "OrgName" org_name, 2 "OrgIdentity" org_identity, 3 "Level" level,
    4 "PrimaryColumn" primary_column
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceRoleList {
    pub resource_id: String,
    pub resource_type: String,
    pub env_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceRoleListOutput {
    pub data: Option<RoleListPage>,
}
model! { DescribeResourceRoleListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleListPage {
    pub role_list: Option<Vec<WedaRole>>,
    pub total: Option<i64>,
}
model! { RoleListPage {
    0 "RoleList" role_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutWxAppIdToWeApp {
    pub we_app_id: String,
    pub wx_app_id: String,
}
operation! { PutWxAppIdToWeApp(we_app_id: String, wx_app_id: String) "PutWxAppIdToWeApp" -> Empty {
    0 "WeAppId" we_app_id, 1 "WxAppId" wx_app_id
} }

pub type PutWxAppIdToWeAppOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocList {
    pub env_id: String,
    pub collection_view: Option<String>,
    pub search_key: Option<String>,
    pub search_value: Option<String>,
    pub page_no: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { SearchDocList(env_id: String) "SearchDocList" -> SearchDocListOutput {
    0 "EnvId" env_id, 1 "CollectionView" collection_view: String, 2 "SearchKey" search_key: String,
    3 "SearchValue" search_value: String, 4 "PageNo" page_no: u64, 5 "PageSize" page_size: u64
} }
paged! { SearchDocList: SearchDocInfo = Number "PageNo", "Data.DocInfos" data.doc_infos, total "Data.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocListOutput {
    pub data: Option<SearchDocRsp>,
}
model! { SearchDocListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocRsp {
    pub doc_infos: Option<Vec<SearchDocInfo>>,
    pub total: Option<u64>,
}
model! { SearchDocRsp {
    0 "DocInfos" doc_infos, 1 "Total" total
} }

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
    pub file_size: Option<u64>,
    pub file_id: Option<String>,
}
model! { SearchDocInfo {
    0 "CollectionViewName" collection_view_name, 1 "DocSetId" doc_set_id, 2 "DocSetName" doc_set_name,
    3 "DocType" doc_type, 4 "FileTitle" file_title, 5 "FileMetaData" file_meta_data, 6 "DocDesc" doc_desc,
    7 "FileSize" file_size, 8 "FileId" file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeSet {
    pub env_id: String,
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

pub type UpdateKnowledgeSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadKnowledgeDocumentSet {
    pub env_id: String,
    pub collection_view: String,
    pub file_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadKnowledgeDocumentSetOutput {
    pub data: Option<UploadKnowledgeDocumentSetRsp>,
}
model! { UploadKnowledgeDocumentSetOutput {
    0 "Data" data
} }

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
    0 "DocumentSetId" document_set_id, 1 "DocumentSetName" document_set_name, 2 "FileTitle" file_title,
    3 "FileMetaData" file_meta_data, 4 "FileId" file_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_DOC_PARSING_NOT_DELETE: &str = "FailedOperation.DocParsingNotDelete";
    pub const FAILED_OPERATION_FLEXDB_RESOURCE_OVERDUE: &str = "FailedOperation.FlexdbResourceOverdue";
    pub const FAILED_OPERATION_LOWCODE_USER_NOT_EXIST: &str = "FailedOperation.LowcodeUserNotExist";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
}

#[cfg(feature = "reflect")]
register! {
    CheckDeployApp, CreateKnowledgeSet, DeleteAppBindWxApp, DeleteKnowledgeDocumentSet, DeleteKnowledgeSet, DeployApp,
    DescribeApps, DescribeDataSourceList, DescribeKnowledgeDocumentSetDetail, DescribeKnowledgeDocumentSetList,
    DescribeKnowledgeSetList, DescribeRelatedUsers, DescribeResourceRoleList, PutWxAppIdToWeApp, SearchDocList,
    UpdateKnowledgeSet, UploadKnowledgeDocumentSet
}
