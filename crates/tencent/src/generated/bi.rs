//! `bi` of Tencent Cloud, API version 2022-01-05.
//!
//! Endpoint: `bi.tencentcloudapi.com`, or `bi.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, bi::DescribeAuthApiKeyList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAuthApiKeyList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("bi", "2022-01-05", "bi", &Endpoints::NONE);

/// Applies embed interval: `ApplyEmbedInterval` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ApplyEmbedInterval>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMBED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyEmbedInterval {
    pub project_id: Option<i64>,
    pub page_id: Option<i64>,
    /// Secret.
    pub bi_token: Option<Secret>,
    pub extra_param: Option<String>,
    pub intention: Option<String>,
    pub scope: Option<String>,
}
operation! { ApplyEmbedInterval() "ApplyEmbedInterval" -> ApplyEmbedIntervalOutput {
    0 "ProjectId" project_id: i64, 1 "PageId" page_id: i64, 2 "BIToken" bi_token: Secret,
    3 "ExtraParam" extra_param: String, 4 "Intention" intention: String, 5 "Scope" scope: String
} }

/// Response of [`ApplyEmbedInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyEmbedIntervalOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<ApplyEmbedTokenInfo>,
    pub msg: Option<String>,
}
model! { ApplyEmbedIntervalOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: ApplyEmbedTokenInfo,
    3 "Msg" msg: String
} }

/// In the response of [`ApplyEmbedInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorInfo {
    pub error_tip: Option<String>,
    pub error_message: Option<String>,
    pub error_level: Option<String>,
    pub doc_link: Option<String>,
    pub faq: Option<String>,
    pub reserved_field: Option<String>,
}
model! { ErrorInfo {
    0 "ErrorTip" error_tip: String, 1 "ErrorMessage" error_message: String, 2 "ErrorLevel" error_level: String,
    3 "DocLink" doc_link: String, 4 "FAQ" faq: String, 5 "ReservedField" reserved_field: String
} }

/// In the response of [`ApplyEmbedInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyEmbedTokenInfo {
    pub result: Option<bool>,
}
model! { ApplyEmbedTokenInfo {
    0 "Result" result: bool
} }

/// Clears embed token: `ClearEmbedToken` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ClearEmbedToken>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMBED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearEmbedToken {
    /// Required.
    pub project_id: String,
    /// Required.
    pub user_corp_id: String,
    /// Required.
    pub scope: String,
    pub page_id: Option<String>,
}
operation! { ClearEmbedToken(project_id: String, user_corp_id: String, scope: String)
    "ClearEmbedToken" -> ClearEmbedTokenOutput {
    0 "ProjectId" project_id, 1 "UserCorpId" user_corp_id, 2 "Scope" scope, 3 "PageId" page_id: String
} }

/// Response of [`ClearEmbedToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearEmbedTokenOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<bool>,
}
model! { ClearEmbedTokenOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: bool
} }

/// Creates auth api key: `CreateAuthApiKey` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreateAuthApiKey>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_INACTIVE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthApiKey {
    pub default_user: Option<String>,
}
operation! { CreateAuthApiKey() "CreateAuthApiKey" -> CreateAuthApiKeyOutput {
    0 "DefaultUser" default_user: String
} }

/// Response of [`CreateAuthApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthApiKeyOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<ApiKeyAuthApplyVO>,
}
model! { CreateAuthApiKeyOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: ApiKeyAuthApplyVO
} }

/// In the response of [`CreateAuthApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyAuthApplyVO {
    pub id: Option<i64>,
    pub corp_id: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub default_user: Option<String>,
    pub created_user: Option<String>,
    pub created_at: Option<String>,
    pub updated_user: Option<String>,
    pub updated_at: Option<String>,
}
model! { ApiKeyAuthApplyVO {
    0 "Id" id: i64, 1 "CorpId" corp_id: String, 2 "ApiKey" api_key: Secret, 3 "DefaultUser" default_user: String,
    4 "CreatedUser" created_user: String, 5 "CreatedAt" created_at: String, 6 "UpdatedUser" updated_user: String,
    7 "UpdatedAt" updated_at: String
} }

/// Creates corp tag: `CreateCorpTag` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreateCorpTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCorpTag {
    pub name: Option<String>,
}
operation! { CreateCorpTag() "CreateCorpTag" -> CreateCorpTagOutput {
    0 "Name" name: String
} }

/// Response of [`CreateCorpTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCorpTagOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<DataId>,
}
model! { CreateCorpTagOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: DataId
} }

/// In the response of [`CreateCorpTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataId {
    pub id: Option<i64>,
}
model! { DataId {
    0 "Id" id: i64
} }

/// Creates data table: `CreateDataTable` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreateDataTable>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataTable {
    /// Required.
    pub r#type: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: i64,
    pub fold_id: Option<i64>,
    pub datasource_id: Option<String>,
    pub table_name: Option<String>,
    pub sql: Option<String>,
    pub excel_url: Option<String>,
    pub fields: Option<Vec<TableField>>,
    pub table_node_type: Option<i64>,
    pub tables: Option<Vec<JoinSourceTable>>,
    pub joins: Option<Vec<JoinRelation>>,
    pub ext_info: Option<String>,
    pub async_request: Option<bool>,
    pub parent_tran_id: Option<String>,
    pub api_datasource_config: Option<ApiDatasourceConfig>,
    pub param_list: Option<Vec<ParamCreateDTO>>,
    pub dlc_ext_info: Option<String>,
    pub query_db_data: Option<String>,
    pub table_comment: Option<String>,
    pub query_field_remark: Option<i64>,
    pub field_remark_list: Option<Vec<FieldRemarkDTO>>,
}
operation! { CreateDataTable(r#type: i64, name: String, project_id: i64) "CreateDataTable" -> CreateDataTableOutput {
    0 "Type" r#type, 1 "Name" name, 2 "ProjectId" project_id, 3 "FoldId" fold_id: i64,
    4 "DatasourceId" datasource_id: String, 5 "TableName" table_name: String, 6 "Sql" sql: String,
    7 "ExcelUrl" excel_url: String, 8 "Fields" fields: Vec<TableField>, 9 "TableNodeType" table_node_type: i64,
    10 "Tables" tables: Vec<JoinSourceTable>, 11 "Joins" joins: Vec<JoinRelation>, 12 "ExtInfo" ext_info: String,
    13 "AsyncRequest" async_request: bool, 14 "ParentTranId" parent_tran_id: String,
    15 "ApiDatasourceConfig" api_datasource_config: ApiDatasourceConfig, 16 "ParamList" param_list: Vec<ParamCreateDTO>,
    17 "DlcExtInfo" dlc_ext_info: String, 18 "QueryDbData" query_db_data: String,
    19 "TableComment" table_comment: String, 20 "QueryFieldRemark" query_field_remark: i64,
    21 "FieldRemarkList" field_remark_list: Vec<FieldRemarkDTO>
} }

/// In the request of [`CreateDataTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableField {
    /// Required.
    pub db_name: Option<String>,
    /// Required.
    pub alias_name: Option<String>,
    /// Required.
    pub db_type: Option<String>,
    /// Required.
    pub field_type: Option<String>,
    pub field_complex_type: Option<String>,
    pub mark: Option<String>,
    pub format_rule: Option<String>,
    pub is_filter: Option<bool>,
    pub calc_type: Option<String>,
    pub calc_formula: Option<String>,
    pub calc_desc: Option<String>,
    pub dict_id: Option<i64>,
    pub dict_name: Option<String>,
    pub table_node_id: Option<String>,
    pub excel_name: Option<String>,
    pub table_name: Option<String>,
    pub json_path_name: Option<String>,
    pub granularity: Option<String>,
    pub geo_json_id: Option<i64>,
    pub empty_value_config: Option<EmptyValueConfig>,
    pub db_field_name: Option<String>,
    pub is_copy_operation: Option<bool>,
    pub is_copy_from_normal: Option<bool>,
}
input! { TableField(db_name: String, alias_name: String, db_type: String, field_type: String) {
    0 "DbName" db_name: String, 1 "AliasName" alias_name: String, 2 "DbType" db_type: String,
    3 "FieldType" field_type: String, 4 "FieldComplexType" field_complex_type: String, 5 "Mark" mark: String,
    6 "FormatRule" format_rule: String, 7 "IsFilter" is_filter: bool, 8 "CalcType" calc_type: String,
    9 "CalcFormula" calc_formula: String, 10 "CalcDesc" calc_desc: String, 11 "DictId" dict_id: i64,
    12 "DictName" dict_name: String, 13 "TableNodeId" table_node_id: String, 14 "ExcelName" excel_name: String,
    15 "TableName" table_name: String, 16 "JsonPathName" json_path_name: String, 17 "Granularity" granularity: String,
    18 "GeoJsonId" geo_json_id: i64, 19 "EmptyValueConfig" empty_value_config: EmptyValueConfig,
    20 "DbFieldName" db_field_name: String, 21 "IsCopyOperation" is_copy_operation: bool,
    22 "IsCopyFromNormal" is_copy_from_normal: bool
} }

/// In the request of [`CreateDataTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyValueConfig {
    pub number: Option<EmptyValue>,
    pub string: Option<EmptyValue>,
}
input! { EmptyValueConfig() {
    0 "Number" number: EmptyValue, 1 "String" string: EmptyValue
} }

/// In the request of [`CreateDataTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyValue {
    pub r#type: Option<String>,
    pub custom: Option<String>,
}
input! { EmptyValue() {
    0 "Type" r#type: String, 1 "Custom" custom: String
} }

/// In the request of [`CreateDataTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinSourceTable {
    pub table_node_type: Option<i64>,
    pub table_node_id: Option<String>,
    pub parent_id: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub fields: Option<Vec<TableField>>,
    pub datasource_id: Option<i64>,
    pub table_alias: Option<String>,
}
input! { JoinSourceTable() {
    0 "TableNodeType" table_node_type: i64, 1 "TableNodeId" table_node_id: String, 2 "ParentId" parent_id: String,
    3 "TableId" table_id: String, 4 "TableName" table_name: String, 5 "Fields" fields: Vec<TableField>,
    6 "DatasourceId" datasource_id: i64, 7 "TableAlias" table_alias: String
} }

/// In the request of [`CreateDataTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinRelation {
    pub join_id: Option<String>,
    pub source_table_node_id: Option<String>,
    pub target_table_node_id: Option<String>,
    pub join_type: Option<String>,
    pub fields: Option<Vec<JoinRelationField>>,
}
input! { JoinRelation() {
    0 "JoinId" join_id: String, 1 "SourceTableNodeId" source_table_node_id: String,
    2 "TargetTableNodeId" target_table_node_id: String, 3 "JoinType" join_type: String,
    4 "Fields" fields: Vec<JoinRelationField>
} }

/// In the request of [`CreateDataTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinRelationField {
    pub field_join_id: Option<String>,
    pub source_field: Option<TableField>,
    pub target_field: Option<TableField>,
}
input! { JoinRelationField() {
    0 "FieldJoinId" field_join_id: String, 1 "SourceField" source_field: TableField,
    2 "TargetField" target_field: TableField
} }

/// In the request of [`CreateDataTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiDatasourceConfig {
    pub fields_json_data: Option<String>,
    pub connection_type: Option<i64>,
    pub frequency_config: Option<FrequencyConfig>,
    pub url: Option<String>,
    pub request_method: Option<i64>,
    pub request_header: Option<String>,
    pub request_params: Option<String>,
    pub request_body: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub authorization_type: Option<i64>,
    pub table_id: Option<i64>,
    pub json_path_db_name_map: Option<String>,
    pub auth_api: Option<String>,
    pub app_key: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    /// Secret.
    pub secret_key: Option<Secret>,
    /// Secret.
    pub secret_iv: Option<Secret>,
}
input! { ApiDatasourceConfig() {
    0 "FieldsJsonData" fields_json_data: String, 1 "ConnectionType" connection_type: i64,
    2 "FrequencyConfig" frequency_config: FrequencyConfig, 3 "Url" url: String, 4 "RequestMethod" request_method: i64,
    5 "RequestHeader" request_header: String, 6 "RequestParams" request_params: String,
    7 "RequestBody" request_body: String, 8 "UserName" user_name: String, 9 "Password" password: Secret,
    10 "AuthorizationType" authorization_type: i64, 11 "TableId" table_id: i64,
    12 "JsonPathDbNameMap" json_path_db_name_map: String, 13 "AuthApi" auth_api: String, 14 "AppKey" app_key: String,
    15 "AppSecret" app_secret: Secret, 16 "SecretKey" secret_key: Secret, 17 "SecretIv" secret_iv: Secret
} }

/// In the request of [`CreateDataTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrequencyConfig {
    pub frequency: Option<String>,
    pub dates: Option<Vec<i64>>,
    pub time: Option<String>,
    pub interval_time: Option<i64>,
    pub interval_time_unit: Option<i64>,
    pub hours: Option<Vec<i64>>,
    pub minute: Option<Vec<i64>>,
}
input! { FrequencyConfig() {
    0 "Frequency" frequency: String, 1 "Dates" dates: Vec<i64>, 2 "Time" time: String,
    3 "IntervalTime" interval_time: i64, 4 "IntervalTimeUnit" interval_time_unit: i64, 5 "Hours" hours: Vec<i64>,
    6 "Minute" minute: Vec<i64>
} }

/// In the request of [`CreateDataTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamCreateDTO {
    pub param_name: Option<String>,
    pub default_value: Option<String>,
    pub param_type: Option<String>,
    pub format_rule: Option<String>,
    pub complex_type: Option<String>,
    pub scope: Option<String>,
}
input! { ParamCreateDTO() {
    0 "ParamName" param_name: String, 1 "DefaultValue" default_value: String, 2 "ParamType" param_type: String,
    3 "FormatRule" format_rule: String, 4 "ComplexType" complex_type: String, 5 "Scope" scope: String
} }

/// In the request of [`CreateDataTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldRemarkDTO {
    pub field_name: Option<String>,
    pub comment: Option<Vec<String>>,
}
input! { FieldRemarkDTO() {
    0 "FieldName" field_name: String, 1 "Comment" comment: Vec<String>
} }

/// Response of [`CreateDataTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataTableOutput {
    pub error_info: Option<ErrorInfo>,
    pub data: Option<IdDTO>,
    pub extra: Option<String>,
    pub msg: Option<String>,
}
model! { CreateDataTableOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Data" data: IdDTO, 2 "Extra" extra: String, 3 "Msg" msg: String
} }

/// In the response of [`CreateDataTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdDTO {
    pub id: Option<i64>,
    pub access_key: Option<String>,
    pub project_id: Option<i64>,
    pub tran_id: Option<String>,
    pub tran_status: Option<i64>,
}
model! { IdDTO {
    0 "Id" id: i64, 1 "AccessKey" access_key: String, 2 "ProjectId" project_id: i64, 3 "TranId" tran_id: String,
    4 "TranStatus" tran_status: i64
} }

/// Creates datasource: `CreateDatasource` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreateDatasource>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasource {
    /// Required.
    pub db_host: String,
    /// Required.
    pub db_port: i64,
    /// Required.
    pub service_type: String,
    /// Required.
    pub db_type: String,
    /// Required.
    pub charset: String,
    /// Required.
    pub db_user: String,
    /// Required. Secret.
    pub db_pwd: Secret,
    /// Required.
    pub db_name: String,
    /// Required.
    pub source_name: String,
    /// Required.
    pub project_id: i64,
    pub catalog: Option<String>,
    pub data_origin: Option<String>,
    pub data_origin_project_id: Option<String>,
    pub data_origin_datasource_id: Option<String>,
    pub extra_param: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<String>,
    pub vpc_id: Option<String>,
    pub operation_auth_limit: Option<Vec<String>>,
    pub use_vpc: Option<bool>,
    pub region_id: Option<String>,
    pub schema: Option<String>,
    pub db_version: Option<String>,
}

/// Arguments of [`CreateDatasource::new`].
pub struct CreateDatasourceRequired {
    pub db_host: String,
    pub db_port: i64,
    pub service_type: String,
    pub db_type: String,
    pub charset: String,
    pub db_user: String,
    pub db_pwd: Secret,
    pub db_name: String,
    pub source_name: String,
    pub project_id: i64,
}
operation! {
    CreateDatasource { CreateDatasourceRequired: db_host, db_port, service_type, db_type, charset, db_user, db_pwd, db_name, source_name, project_id }
    "CreateDatasource" -> CreateDatasourceOutput {
    0 "DbHost" db_host, 1 "DbPort" db_port, 2 "ServiceType" service_type, 3 "DbType" db_type, 4 "Charset" charset,
    5 "DbUser" db_user, 6 "DbPwd" db_pwd, 7 "DbName" db_name, 8 "SourceName" source_name, 9 "ProjectId" project_id,
    10 "Catalog" catalog: String, 11 "DataOrigin" data_origin: String,
    12 "DataOriginProjectId" data_origin_project_id: String,
    13 "DataOriginDatasourceId" data_origin_datasource_id: String, 14 "ExtraParam" extra_param: String,
    15 "UniqVpcId" uniq_vpc_id: String, 16 "Vip" vip: String, 17 "Vport" vport: String, 18 "VpcId" vpc_id: String,
    19 "OperationAuthLimit" operation_auth_limit: Vec<String>, 20 "UseVPC" use_vpc: bool,
    21 "RegionId" region_id: String, 22 "Schema" schema: String, 23 "DbVersion" db_version: String
} }

/// Response of [`CreateDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceOutput {
    pub error_info: Option<ErrorInfo>,
    pub data: Option<IdDTO>,
    pub extra: Option<String>,
    pub msg: Option<String>,
}
model! { CreateDatasourceOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Data" data: IdDTO, 2 "Extra" extra: String, 3 "Msg" msg: String
} }

/// Creates datasource cloud: `CreateDatasourceCloud` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreateDatasourceCloud>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceCloud {
    /// Required.
    pub service_type: String,
    /// Required.
    pub db_type: String,
    /// Required.
    pub charset: String,
    /// Required.
    pub db_user: String,
    /// Required. Secret.
    pub db_pwd: Secret,
    /// Required.
    pub db_name: String,
    /// Required.
    pub source_name: String,
    /// Required.
    pub project_id: String,
    pub vip: Option<String>,
    pub vport: Option<String>,
    pub vpc_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub region_id: Option<String>,
    pub extra_param: Option<String>,
    pub instance_id: Option<String>,
    pub prod_db_name: Option<String>,
    pub data_origin: Option<String>,
    pub data_origin_project_id: Option<String>,
    pub data_origin_datasource_id: Option<String>,
    pub cluster_id: Option<String>,
    pub schema: Option<String>,
    pub db_version: Option<String>,
}

/// Arguments of [`CreateDatasourceCloud::new`].
pub struct CreateDatasourceCloudRequired {
    pub service_type: String,
    pub db_type: String,
    pub charset: String,
    pub db_user: String,
    pub db_pwd: Secret,
    pub db_name: String,
    pub source_name: String,
    pub project_id: String,
}
operation! {
    CreateDatasourceCloud { CreateDatasourceCloudRequired: service_type, db_type, charset, db_user, db_pwd, db_name, source_name, project_id }
    "CreateDatasourceCloud" -> CreateDatasourceCloudOutput {
    0 "ServiceType" service_type, 1 "DbType" db_type, 2 "Charset" charset, 3 "DbUser" db_user, 4 "DbPwd" db_pwd,
    5 "DbName" db_name, 6 "SourceName" source_name, 7 "ProjectId" project_id, 8 "Vip" vip: String,
    9 "Vport" vport: String, 10 "VpcId" vpc_id: String, 11 "UniqVpcId" uniq_vpc_id: String,
    12 "RegionId" region_id: String, 13 "ExtraParam" extra_param: String, 14 "InstanceId" instance_id: String,
    15 "ProdDbName" prod_db_name: String, 16 "DataOrigin" data_origin: String,
    17 "DataOriginProjectId" data_origin_project_id: String,
    18 "DataOriginDatasourceId" data_origin_datasource_id: String, 19 "ClusterId" cluster_id: String,
    20 "Schema" schema: String, 21 "DbVersion" db_version: String
} }

/// Response of [`CreateDatasourceCloud`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceCloudOutput {
    pub error_info: Option<ErrorInfo>,
    pub data: Option<IdDTO>,
    pub extra: Option<String>,
    pub msg: Option<String>,
}
model! { CreateDatasourceCloudOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Data" data: IdDTO, 2 "Extra" extra: String, 3 "Msg" msg: String
} }

/// Creates embed token: `CreateEmbedToken` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreateEmbedToken>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMBED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmbedToken {
    pub project_id: Option<i64>,
    pub page_id: Option<i64>,
    pub intention: Option<String>,
    pub scope: Option<String>,
    pub expire_time: Option<String>,
    pub extra_param: Option<String>,
    pub user_corp_id: Option<String>,
    pub user_id: Option<String>,
    pub ticket_num: Option<i64>,
    pub global_param: Option<String>,
    pub token_type: Option<i64>,
    pub token_num: Option<i64>,
    pub config_param: Option<String>,
}
operation! { CreateEmbedToken() "CreateEmbedToken" -> CreateEmbedTokenOutput {
    0 "ProjectId" project_id: i64, 1 "PageId" page_id: i64, 2 "Intention" intention: String, 3 "Scope" scope: String,
    4 "ExpireTime" expire_time: String, 5 "ExtraParam" extra_param: String, 6 "UserCorpId" user_corp_id: String,
    7 "UserId" user_id: String, 8 "TicketNum" ticket_num: i64, 9 "GlobalParam" global_param: String,
    10 "TokenType" token_type: i64, 11 "TokenNum" token_num: i64, 12 "ConfigParam" config_param: String
} }

/// Response of [`CreateEmbedToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmbedTokenOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<EmbedTokenInfo>,
    pub msg: Option<String>,
}
model! { CreateEmbedTokenOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: EmbedTokenInfo, 3 "Msg" msg: String
} }

/// In the response of [`CreateEmbedToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbedTokenInfo {
    pub id: Option<i64>,
    /// Secret.
    pub bi_token: Option<Secret>,
    pub project_id: Option<String>,
    pub created_user: Option<String>,
    pub created_at: Option<String>,
    pub updated_user: Option<String>,
    pub updated_at: Option<String>,
    pub page_id: Option<String>,
    pub extra_param: Option<String>,
    pub scope: Option<String>,
    pub expire_time: Option<i64>,
    pub user_corp_id: Option<String>,
    pub user_id: Option<String>,
    pub ticket_num: Option<i64>,
    pub global_param: Option<String>,
    pub intention: Option<String>,
    pub token_type: Option<i64>,
    pub token_num: Option<i64>,
    pub single_user_multi_token: Option<bool>,
    pub config_param: Option<String>,
}
model! { EmbedTokenInfo {
    0 "Id" id: i64, 1 "BIToken" bi_token: Secret, 2 "ProjectId" project_id: String,
    3 "CreatedUser" created_user: String, 4 "CreatedAt" created_at: String, 5 "UpdatedUser" updated_user: String,
    6 "UpdatedAt" updated_at: String, 7 "PageId" page_id: String, 8 "ExtraParam" extra_param: String,
    9 "Scope" scope: String, 10 "ExpireTime" expire_time: i64, 11 "UserCorpId" user_corp_id: String,
    12 "UserId" user_id: String, 13 "TicketNum" ticket_num: i64, 14 "GlobalParam" global_param: String,
    15 "Intention" intention: String, 16 "TokenType" token_type: i64, 17 "TokenNum" token_num: i64,
    18 "SingleUserMultiToken" single_user_multi_token: bool, 19 "ConfigParam" config_param: String
} }

/// Creates permission ranks: `CreatePermissionRanks` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreatePermissionRanks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePermissionRanks {
    pub table_id: Option<i64>,
    pub mode: Option<String>,
    pub role_type: Option<String>,
    pub role_id: Option<i64>,
    pub ruler_info: Option<String>,
    pub r#type: Option<String>,
    pub open_status: Option<String>,
    pub project_id: Option<i64>,
    pub row_column_config_list: Option<Vec<RowColumnConfig>>,
}
operation! { CreatePermissionRanks() "CreatePermissionRanks" -> CreatePermissionRanksOutput {
    0 "TableId" table_id: i64, 1 "Mode" mode: String, 2 "RoleType" role_type: String, 3 "RoleId" role_id: i64,
    4 "RulerInfo" ruler_info: String, 5 "Type" r#type: String, 6 "OpenStatus" open_status: String,
    7 "ProjectId" project_id: i64, 8 "RowColumnConfigList" row_column_config_list: Vec<RowColumnConfig>
} }

/// In the request of [`CreatePermissionRanks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowColumnConfig {
    pub ruler_info: Option<String>,
    pub tag_value_list: Option<Vec<RowColumnTagValue>>,
}
input! { RowColumnConfig() {
    0 "RulerInfo" ruler_info: String, 1 "TagValueList" tag_value_list: Vec<RowColumnTagValue>
} }

/// In the request of [`CreatePermissionRanks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowColumnTagValue {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { RowColumnTagValue() {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Values" values: Vec<String>
} }

/// Response of [`CreatePermissionRanks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePermissionRanksOutput {
    pub error_info: Option<ErrorInfo>,
    pub msg: Option<String>,
    pub extra: Option<String>,
    pub data: Option<String>,
}
model! { CreatePermissionRanksOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Msg" msg: String, 2 "Extra" extra: String, 3 "Data" data: String
} }

/// Creates project: `CreateProject` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreateProject>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    /// Required.
    pub name: String,
    /// Required.
    pub color_code: String,
    pub logo: Option<String>,
    pub mark: Option<String>,
    pub is_apply: Option<bool>,
    pub default_panel_type: Option<i64>,
    pub manage_platform: Option<String>,
}
operation! { CreateProject(name: String, color_code: String) "CreateProject" -> CreateProjectOutput {
    0 "Name" name, 1 "ColorCode" color_code, 2 "Logo" logo: String, 3 "Mark" mark: String, 4 "IsApply" is_apply: bool,
    5 "DefaultPanelType" default_panel_type: i64, 6 "ManagePlatform" manage_platform: String
} }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<Data>,
    pub msg: Option<String>,
}
model! { CreateProjectOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: Data, 3 "Msg" msg: String
} }

/// In the response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    pub id: Option<i64>,
    pub edit_url: Option<String>,
}
model! { Data {
    0 "Id" id: i64, 1 "EditUrl" edit_url: String
} }

/// Creates tag table: `CreateTagTable` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreateTagTable>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagTable {
    pub name: Option<String>,
    pub auto_import_project_id: Option<i64>,
    pub auto_import_table_id: Option<i64>,
    pub auto_import_uin_field: Option<String>,
}
operation! { CreateTagTable() "CreateTagTable" -> CreateTagTableOutput {
    0 "Name" name: String, 1 "AutoImportProjectId" auto_import_project_id: i64,
    2 "AutoImportTableId" auto_import_table_id: i64, 3 "AutoImportUinField" auto_import_uin_field: String
} }

/// Response of [`CreateTagTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagTableOutput {
    pub error_info: Option<ErrorInfo>,
    pub data: Option<CreateTagTableVO>,
    pub extra: Option<String>,
    pub msg: Option<String>,
}
model! { CreateTagTableOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Data" data: CreateTagTableVO, 2 "Extra" extra: String, 3 "Msg" msg: String
} }

/// In the response of [`CreateTagTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagTableVO {
    pub id: Option<i64>,
}
model! { CreateTagTableVO {
    0 "Id" id: i64
} }

/// Creates user group: `CreateUserGroup` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreateUserGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMBED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    pub admin_user_id: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub location: Option<i64>,
    pub parent_id: Option<i64>,
}
operation! { CreateUserGroup() "CreateUserGroup" -> CreateUserGroupOutput {
    0 "AdminUserId" admin_user_id: String, 1 "Description" description: String, 2 "GroupName" group_name: String,
    3 "Location" location: i64, 4 "ParentId" parent_id: i64
} }

/// Response of [`CreateUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<UserGroupVO>,
}
model! { CreateUserGroupOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: UserGroupVO
} }

/// In the response of [`CreateUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupVO {
    pub id: Option<i64>,
    pub group_name: Option<String>,
    pub parent_id: Option<i64>,
    pub parent_name: Option<String>,
    pub is_default: Option<i64>,
    pub admin_user_id: Option<String>,
    pub description: Option<String>,
    pub location: Option<i64>,
    pub user_list: Vec<UserGroupUserInfoVO>,
}
model! { UserGroupVO {
    0 "Id" id: i64, 1 "GroupName" group_name: String, 2 "ParentId" parent_id: i64, 3 "ParentName" parent_name: String,
    4 "IsDefault" is_default: i64, 5 "AdminUserId" admin_user_id: String, 6 "Description" description: String,
    7 "Location" location: i64, 8 "UserList" user_list: Vec<UserGroupUserInfoVO>
} }

/// In the response of [`CreateUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupUserInfoVO {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { UserGroupUserInfoVO {
    0 "UserId" user_id: String, 1 "UserName" user_name: String
} }

/// Creates user group member: `CreateUserGroupMember` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreateUserGroupMember>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMBED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupMember {
    pub group_id: Option<i64>,
    pub user_id_list: Option<Vec<String>>,
}
operation! { CreateUserGroupMember() "CreateUserGroupMember" -> CreateUserGroupMemberOutput {
    0 "GroupId" group_id: i64, 1 "UserIdList" user_id_list: Vec<String>
} }

/// Response of [`CreateUserGroupMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupMemberOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<String>,
}
model! { CreateUserGroupMemberOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: String
} }

/// Creates user role: `CreateUserRole` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreateUserRole>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserRole {
    pub role_id_list: Option<Vec<i64>>,
    /// Deprecated.
    pub user_list: Option<Vec<UserIdAndUserName>>,
    pub user_info_list: Option<Vec<UserInfo>>,
    pub user_groups: Option<Vec<i64>>,
}
operation! { CreateUserRole() "CreateUserRole" -> CreateUserRoleOutput {
    0 "RoleIdList" role_id_list: Vec<i64>, 1 "UserList" user_list: Vec<UserIdAndUserName>,
    2 "UserInfoList" user_info_list: Vec<UserInfo>, 3 "UserGroups" user_groups: Vec<i64>
} }

/// In the request of [`CreateUserRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserIdAndUserName {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub corp_id: Option<String>,
    pub email: Option<String>,
    /// RFC 3339 time.
    pub last_login: Option<String>,
    pub status: Option<i64>,
    pub first_modify: Option<i64>,
    pub phone_number: Option<String>,
    pub area_code: Option<String>,
    pub created_user: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    pub updated_user: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub global_user_name: Option<String>,
    pub global_user_code: Option<String>,
    pub mobile: Option<String>,
    pub app_id: Option<String>,
    pub app_user_id: Option<String>,
    pub app_user_alias_name: Option<String>,
    pub app_user_name: Option<String>,
    pub in_validate_app_range: Option<bool>,
    pub email_activation_status: Option<i64>,
    pub id: Option<i64>,
    pub lark_app_id: Option<String>,
    pub lark_user_id: Option<String>,
    pub lark_open_id: Option<String>,
    pub lark_user_name: Option<String>,
}
input! { UserIdAndUserName() {
    0 "UserId" user_id: String, 1 "UserName" user_name: String, 2 "CorpId" corp_id: String, 3 "Email" email: String,
    4 "LastLogin" last_login: String, 5 "Status" status: i64, 6 "FirstModify" first_modify: i64,
    7 "PhoneNumber" phone_number: String, 8 "AreaCode" area_code: String, 9 "CreatedUser" created_user: String,
    10 "CreatedAt" created_at: String, 11 "UpdatedUser" updated_user: String, 12 "UpdatedAt" updated_at: String,
    13 "GlobalUserName" global_user_name: String, 14 "GlobalUserCode" global_user_code: String,
    15 "Mobile" mobile: String, 16 "AppId" app_id: String, 17 "AppUserId" app_user_id: String,
    18 "AppUserAliasName" app_user_alias_name: String, 19 "AppUserName" app_user_name: String,
    20 "InValidateAppRange" in_validate_app_range: bool, 21 "EmailActivationStatus" email_activation_status: i64,
    22 "Id" id: i64, 23 "LarkAppId" lark_app_id: String, 24 "LarkUserId" lark_user_id: String,
    25 "LarkOpenId" lark_open_id: String, 26 "LarkUserName" lark_user_name: String
} }

/// In the request of [`CreateUserRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub email: Option<String>,
    pub phone_number: Option<String>,
    pub area_code: Option<String>,
    pub app_user_id: Option<String>,
    pub app_user_name: Option<String>,
    pub lark_open_id: Option<String>,
}
input! { UserInfo() {
    0 "UserId" user_id: String, 1 "UserName" user_name: String, 2 "Email" email: String,
    3 "PhoneNumber" phone_number: String, 4 "AreaCode" area_code: String, 5 "AppUserId" app_user_id: String,
    6 "AppUserName" app_user_name: String, 7 "LarkOpenId" lark_open_id: String
} }

/// Response of [`CreateUserRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserRoleOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<DataId>,
    pub msg: Option<String>,
}
model! { CreateUserRoleOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: DataId, 3 "Msg" msg: String
} }

/// Creates user role project: `CreateUserRoleProject` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=CreateUserRoleProject>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_INACTIVE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserRoleProject {
    pub project_id: Option<i64>,
    pub role_id_list: Option<Vec<i64>>,
    /// Deprecated.
    pub user_list: Option<Vec<UserIdAndUserName>>,
    pub user_info_list: Option<Vec<UserInfo>>,
}
operation! { CreateUserRoleProject() "CreateUserRoleProject" -> CreateUserRoleProjectOutput {
    0 "ProjectId" project_id: i64, 1 "RoleIdList" role_id_list: Vec<i64>,
    2 "UserList" user_list: Vec<UserIdAndUserName>, 3 "UserInfoList" user_info_list: Vec<UserInfo>
} }

/// Response of [`CreateUserRoleProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserRoleProjectOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<DataId>,
    pub msg: Option<String>,
}
model! { CreateUserRoleProjectOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: DataId, 3 "Msg" msg: String
} }

/// Deletes auth api key: `DeleteAuthApiKey` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DeleteAuthApiKey>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_INACTIVE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthApiKey {
    /// Required. Secret.
    pub api_key: Secret,
}
operation! { DeleteAuthApiKey(api_key: Secret) "DeleteAuthApiKey" -> DeleteAuthApiKeyOutput {
    0 "ApiKey" api_key
} }

/// Response of [`DeleteAuthApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthApiKeyOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<String>,
}
model! { DeleteAuthApiKeyOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: String
} }

/// Deletes datasource: `DeleteDatasource` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DeleteDatasource>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasource {
    /// Required.
    pub id: i64,
    /// Required.
    pub project_id: i64,
}
operation! { DeleteDatasource(id: i64, project_id: i64) "DeleteDatasource" -> DeleteDatasourceOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasourceOutput {
    pub error_info: Option<ErrorInfo>,
    pub data: Option<String>,
    pub extra: Option<String>,
    pub msg: Option<String>,
}
model! { DeleteDatasourceOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Data" data: String, 2 "Extra" extra: String, 3 "Msg" msg: String
} }

/// Deletes project: `DeleteProject` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub id: i64,
    pub seed: Option<String>,
    pub default_panel_type: Option<i64>,
}
operation! { DeleteProject(id: i64) "DeleteProject" -> DeleteProjectOutput {
    0 "Id" id, 1 "Seed" seed: String, 2 "DefaultPanelType" default_panel_type: i64
} }

/// Response of [`DeleteProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<String>,
    pub msg: Option<String>,
}
model! { DeleteProjectOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: String, 3 "Msg" msg: String
} }

/// Deletes user group: `DeleteUserGroup` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DeleteUserGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMBED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroup {
    pub id: Option<i64>,
}
operation! { DeleteUserGroup() "DeleteUserGroup" -> DeleteUserGroupOutput {
    0 "Id" id: i64
} }

/// Response of [`DeleteUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<String>,
}
model! { DeleteUserGroupOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: String
} }

/// Deletes user group member: `DeleteUserGroupMember` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DeleteUserGroupMember>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMBED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupMember {
    pub group_id: Option<i64>,
    pub user_id_list: Option<Vec<String>>,
}
operation! { DeleteUserGroupMember() "DeleteUserGroupMember" -> DeleteUserGroupMemberOutput {
    0 "GroupId" group_id: i64, 1 "UserIdList" user_id_list: Vec<String>
} }

/// Response of [`DeleteUserGroupMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupMemberOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<String>,
}
model! { DeleteUserGroupMemberOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: String
} }

/// Deletes user role: `DeleteUserRole` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DeleteUserRole>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_INACTIVE`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserRole {
    /// Required.
    pub user_id: String,
}
operation! { DeleteUserRole(user_id: String) "DeleteUserRole" -> DeleteUserRoleOutput {
    0 "UserId" user_id
} }

/// Response of [`DeleteUserRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserRoleOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<String>,
    pub msg: Option<String>,
}
model! { DeleteUserRoleOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: String, 3 "Msg" msg: String
} }

/// Deletes user role project: `DeleteUserRoleProject` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DeleteUserRoleProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserRoleProject {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub user_id: String,
}
operation! { DeleteUserRoleProject(project_id: i64, user_id: String)
    "DeleteUserRoleProject" -> DeleteUserRoleProjectOutput {
    0 "ProjectId" project_id, 1 "UserId" user_id
} }

/// Response of [`DeleteUserRoleProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserRoleProjectOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<String>,
    pub msg: Option<String>,
}
model! { DeleteUserRoleProjectOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: String, 3 "Msg" msg: String
} }

/// Describes auth api key info: `DescribeAuthApiKeyInfo` of `bi` 2022-01-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeAuthApiKeyInfo>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_INACTIVE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthApiKeyInfo {
    /// Required. Secret.
    pub api_key: Secret,
}
operation! { DescribeAuthApiKeyInfo(api_key: Secret) "DescribeAuthApiKeyInfo" -> DescribeAuthApiKeyInfoOutput {
    0 "ApiKey" api_key
} }

/// Response of [`DescribeAuthApiKeyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthApiKeyInfoOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<ApiKeyAuthApplyVO>,
}
model! { DescribeAuthApiKeyInfoOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: ApiKeyAuthApplyVO
} }

/// Describes auth api key list: `DescribeAuthApiKeyList` of `bi` 2022-01-05.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeAuthApiKeyList>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_INACTIVE`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthApiKeyList {
    pub all_page: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub keyword: Option<String>,
}
operation! { DescribeAuthApiKeyList() "DescribeAuthApiKeyList" -> DescribeAuthApiKeyListOutput {
    0 "AllPage" all_page: bool, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "Keyword" keyword: String
} }
paged! { DescribeAuthApiKeyList: ApiKeyAuthApplyVO = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeAuthApiKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthApiKeyListOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<ApiKeyAuthApplyVOList>,
}
model! { DescribeAuthApiKeyListOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String,
    3 "Data" data: ApiKeyAuthApplyVOList
} }

/// In the response of [`DescribeAuthApiKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyAuthApplyVOList {
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
    pub list: Vec<ApiKeyAuthApplyVO>,
}
model! { ApiKeyAuthApplyVOList {
    0 "Total" total: i64, 1 "TotalPages" total_pages: i64, 2 "List" list: Vec<ApiKeyAuthApplyVO>
} }

/// Describes datasource list: `DescribeDatasourceList` of `bi` 2022-01-05.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeDatasourceList>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::UNAUTHORIZED_OPERATION_INACTIVE`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasourceList {
    /// Required.
    pub project_id: i64,
    pub all_page: Option<bool>,
    pub db_name: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub keyword: Option<String>,
    pub permission_type: Option<i64>,
}
operation! { DescribeDatasourceList(project_id: i64) "DescribeDatasourceList" -> DescribeDatasourceListOutput {
    0 "ProjectId" project_id, 1 "AllPage" all_page: bool, 2 "DbName" db_name: String, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "Keyword" keyword: String, 6 "PermissionType" permission_type: i64
} }
paged! { DescribeDatasourceList: DatasourceInfo = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeDatasourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasourceListOutput {
    pub error_info: Option<ErrorInfo>,
    pub data: Option<DatasourceInfoData>,
    pub extra: Option<String>,
    pub msg: Option<String>,
}
model! { DescribeDatasourceListOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Data" data: DatasourceInfoData, 2 "Extra" extra: String, 3 "Msg" msg: String
} }

/// In the response of [`DescribeDatasourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceInfoData {
    pub list: Vec<DatasourceInfo>,
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DatasourceInfoData {
    0 "List" list: Vec<DatasourceInfo>, 1 "Total" total: i64, 2 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeDatasourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceInfo {
    pub id: Option<i64>,
    pub db_name: Option<String>,
    pub service_type: Option<String>,
    pub source_name: Option<String>,
    pub db_type: Option<String>,
    pub db_host: Option<String>,
    pub db_port: Option<i64>,
    pub db_user: Option<String>,
    pub charset: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub created_user: Option<String>,
    pub catalog: Option<String>,
    pub connect_type: Option<String>,
    pub project_id: Option<String>,
    pub desc: Option<String>,
    pub status: Option<String>,
    pub source_plat: Option<String>,
    pub extra_param: Option<String>,
    pub add_info: Option<String>,
    pub project_name: Option<String>,
    pub engine_type: Option<String>,
    pub manager: Option<String>,
    pub operator_whitelist: Option<String>,
    pub vpc_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub region_id: Option<String>,
    pub state_action: Option<BaseStateAction>,
    pub updated_user: Option<String>,
    pub permission_list: Vec<PermissionGroup>,
    pub auth_list: Vec<String>,
    pub data_origin: Option<String>,
    pub data_origin_project_id: Option<String>,
    pub data_origin_datasource_id: Option<String>,
    pub cluster_id: Option<String>,
    pub db_type_name: Option<String>,
    pub use_vpc: Option<bool>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub schema: Option<String>,
    pub db_version: Option<String>,
}
model! { DatasourceInfo {
    0 "Id" id: i64, 1 "DbName" db_name: String, 2 "ServiceType" service_type: String,
    3 "SourceName" source_name: String, 4 "DbType" db_type: String, 5 "DbHost" db_host: String, 6 "DbPort" db_port: i64,
    7 "DbUser" db_user: String, 8 "Charset" charset: String, 9 "CreatedAt" created_at: String,
    10 "UpdatedAt" updated_at: String, 11 "CreatedUser" created_user: String, 12 "Catalog" catalog: String,
    13 "ConnectType" connect_type: String, 14 "ProjectId" project_id: String, 15 "Desc" desc: String,
    16 "Status" status: String, 17 "SourcePlat" source_plat: String, 18 "ExtraParam" extra_param: String,
    19 "AddInfo" add_info: String, 20 "ProjectName" project_name: String, 21 "EngineType" engine_type: String,
    22 "Manager" manager: String, 23 "OperatorWhitelist" operator_whitelist: String, 24 "VpcId" vpc_id: String,
    25 "UniqVpcId" uniq_vpc_id: String, 26 "RegionId" region_id: String, 27 "StateAction" state_action: BaseStateAction,
    28 "UpdatedUser" updated_user: String, 29 "PermissionList" permission_list: Vec<PermissionGroup>,
    30 "AuthList" auth_list: Vec<String>, 31 "DataOrigin" data_origin: String,
    32 "DataOriginProjectId" data_origin_project_id: String,
    33 "DataOriginDatasourceId" data_origin_datasource_id: String, 34 "ClusterId" cluster_id: String,
    35 "DbTypeName" db_type_name: String, 36 "UseVPC" use_vpc: bool, 37 "Owner" owner: String,
    38 "OwnerName" owner_name: String, 39 "Schema" schema: String, 40 "DbVersion" db_version: String
} }

/// In the response of [`DescribeDatasourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseStateAction {
    pub show_edit: Option<bool>,
    pub is_edit: Option<bool>,
    pub edit_text: Option<String>,
    pub edit_tips: Option<String>,
    pub show_del: Option<bool>,
    pub is_del: Option<bool>,
    pub del_text: Option<String>,
    pub del_tips: Option<String>,
    pub show_copy: Option<bool>,
    pub show_view: Option<bool>,
    pub show_rename: Option<bool>,
}
model! { BaseStateAction {
    0 "ShowEdit" show_edit: bool, 1 "IsEdit" is_edit: bool, 2 "EditText" edit_text: String,
    3 "EditTips" edit_tips: String, 4 "ShowDel" show_del: bool, 5 "IsDel" is_del: bool, 6 "DelText" del_text: String,
    7 "DelTips" del_tips: String, 8 "ShowCopy" show_copy: bool, 9 "ShowView" show_view: bool,
    10 "ShowRename" show_rename: bool
} }

/// In the response of [`DescribeDatasourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionGroup {
    pub module_group: Option<String>,
    pub components: Vec<PermissionComponent>,
}
model! { PermissionGroup {
    0 "ModuleGroup" module_group: String, 1 "Components" components: Vec<PermissionComponent>
} }

/// In the response of [`DescribeDatasourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionComponent {
    pub module_id: Option<String>,
    pub include_type: Option<String>,
    pub upgrade_version_type: Option<String>,
    pub tips: Option<String>,
    pub tips_key: Option<String>,
}
model! { PermissionComponent {
    0 "ModuleId" module_id: String, 1 "IncludeType" include_type: String,
    2 "UpgradeVersionType" upgrade_version_type: String, 3 "Tips" tips: String, 4 "TipsKey" tips_key: String
} }

/// Describes page widget list: `DescribePageWidgetList` of `bi` 2022-01-05.
///
/// POST. Reads only. Pages by token (`PageId`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribePageWidgetList>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageWidgetList {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_id: String,
}
operation! { DescribePageWidgetList(project_id: String, page_id: String)
    "DescribePageWidgetList" -> DescribePageWidgetListOutput {
    0 "ProjectId" project_id, 1 "PageId" page_id
} }
paged! { DescribePageWidgetList: WidgetVO = Token "PageId", "Data.WidgetList" data.widget_list, next "Data.PageId" }

/// Response of [`DescribePageWidgetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageWidgetListOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<WidgetListVO>,
    pub msg: Option<String>,
}
model! { DescribePageWidgetListOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: WidgetListVO, 3 "Msg" msg: String
} }

/// In the response of [`DescribePageWidgetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetListVO {
    pub corp_id: Option<String>,
    pub project_id: Option<String>,
    pub page_id: Option<String>,
    pub widget_list: Vec<WidgetVO>,
}
model! { WidgetListVO {
    0 "CorpId" corp_id: String, 1 "ProjectId" project_id: String, 2 "PageId" page_id: String,
    3 "WidgetList" widget_list: Vec<WidgetVO>
} }

/// In the response of [`DescribePageWidgetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetVO {
    pub widget_id: Option<String>,
    pub widget_name: Option<String>,
}
model! { WidgetVO {
    0 "WidgetId" widget_id: String, 1 "WidgetName" widget_name: String
} }

/// Describes permission ranks info: `DescribePermissionRanksInfo` of `bi` 2022-01-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribePermissionRanksInfo>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePermissionRanksInfo {
    pub table_id: Option<i64>,
    pub mode: Option<String>,
    pub role_type: Option<String>,
    pub role_id: Option<i64>,
    pub r#type: Option<String>,
    pub project_id: Option<i64>,
}
operation! { DescribePermissionRanksInfo() "DescribePermissionRanksInfo" -> DescribePermissionRanksInfoOutput {
    0 "TableId" table_id: i64, 1 "Mode" mode: String, 2 "RoleType" role_type: String, 3 "RoleId" role_id: i64,
    4 "Type" r#type: String, 5 "ProjectId" project_id: i64
} }

/// Response of [`DescribePermissionRanksInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePermissionRanksInfoOutput {
    pub error_info: Option<ErrorInfo>,
    pub msg: Option<String>,
    pub extra: Option<String>,
    pub data: Option<RankInfo>,
}
model! { DescribePermissionRanksInfoOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Msg" msg: String, 2 "Extra" extra: String, 3 "Data" data: RankInfo
} }

/// In the response of [`DescribePermissionRanksInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankInfo {
    pub r#type: Option<String>,
    pub mode: Option<String>,
    pub ruler_info: Option<String>,
    pub role_id: Option<i64>,
    pub role_type: Option<String>,
    pub table_id: Option<i64>,
    pub row_column_config_list: Vec<RowColumnConfig>,
}
model! { RankInfo {
    0 "Type" r#type: String, 1 "Mode" mode: String, 2 "RulerInfo" ruler_info: String, 3 "RoleId" role_id: i64,
    4 "RoleType" role_type: String, 5 "TableId" table_id: i64,
    6 "RowColumnConfigList" row_column_config_list: Vec<RowColumnConfig>
} }

/// Describes permission role info: `DescribePermissionRoleInfo` of `bi` 2022-01-05.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribePermissionRoleInfo>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePermissionRoleInfo {
    /// Required.
    pub project_id: i64,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub all_page: Option<bool>,
}
operation! { DescribePermissionRoleInfo(project_id: i64)
    "DescribePermissionRoleInfo" -> DescribePermissionRoleInfoOutput {
    0 "ProjectId" project_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "AllPage" all_page: bool
} }
paged! { DescribePermissionRoleInfo: Role = Number "PageNo", "Data" data }

/// Response of [`DescribePermissionRoleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePermissionRoleInfoOutput {
    pub error_info: Option<ErrorInfo>,
    pub data: Vec<Role>,
    pub msg: Option<String>,
    pub extra: Option<String>,
}
model! { DescribePermissionRoleInfoOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Data" data: Vec<Role>, 2 "Msg" msg: String, 3 "Extra" extra: String
} }

/// In the response of [`DescribePermissionRoleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Role {
    pub id: Option<i64>,
    pub role_name: Option<String>,
    pub corp_id: Option<String>,
    pub role_type: Option<String>,
    pub scope: Option<String>,
    pub description: Option<String>,
    pub created_at: Option<String>,
    pub created_user: Option<String>,
    pub updated_at: Option<String>,
    pub updated_user: Option<String>,
    pub scope_type: Option<i64>,
    pub can_choose: Option<bool>,
    pub module_collection: Option<String>,
}
model! { Role {
    0 "Id" id: i64, 1 "RoleName" role_name: String, 2 "CorpId" corp_id: String, 3 "RoleType" role_type: String,
    4 "Scope" scope: String, 5 "Description" description: String, 6 "CreatedAt" created_at: String,
    7 "CreatedUser" created_user: String, 8 "UpdatedAt" updated_at: String, 9 "UpdatedUser" updated_user: String,
    10 "ScopeType" scope_type: i64, 11 "CanChoose" can_choose: bool, 12 "ModuleCollection" module_collection: String
} }

/// Describes permission status info: `DescribePermissionStatusInfo` of `bi` 2022-01-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribePermissionStatusInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePermissionStatusInfo {
    pub table_id: Option<i64>,
    pub r#type: Option<String>,
    pub project_id: Option<String>,
}
operation! { DescribePermissionStatusInfo() "DescribePermissionStatusInfo" -> DescribePermissionStatusInfoOutput {
    0 "TableId" table_id: i64, 1 "Type" r#type: String, 2 "ProjectId" project_id: String
} }

/// Response of [`DescribePermissionStatusInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePermissionStatusInfoOutput {
    pub error_info: Option<ErrorInfo>,
    pub msg: Option<String>,
    pub extra: Option<String>,
    pub data: Option<RowColumnStatus>,
}
model! { DescribePermissionStatusInfoOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Msg" msg: String, 2 "Extra" extra: String, 3 "Data" data: RowColumnStatus
} }

/// In the response of [`DescribePermissionStatusInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowColumnStatus {
    pub table_id: Option<i64>,
    pub r#type: Option<String>,
    pub mode: Option<String>,
    pub open_status: Option<String>,
    pub role_type: Option<String>,
    pub role_id: Option<i64>,
}
model! { RowColumnStatus {
    0 "TableId" table_id: i64, 1 "Type" r#type: String, 2 "Mode" mode: String, 3 "OpenStatus" open_status: String,
    4 "RoleType" role_type: String, 5 "RoleId" role_id: i64
} }

/// Describes project info: `DescribeProjectInfo` of `bi` 2022-01-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeProjectInfo>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectInfo {
    /// Required.
    pub id: i64,
    pub default_panel_type: Option<i64>,
}
operation! { DescribeProjectInfo(id: i64) "DescribeProjectInfo" -> DescribeProjectInfoOutput {
    0 "Id" id, 1 "DefaultPanelType" default_panel_type: i64
} }

/// Response of [`DescribeProjectInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectInfoOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<Project>,
}
model! { DescribeProjectInfoOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: Project
} }

/// In the response of [`DescribeProjectInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub id: Option<i64>,
    pub logo: Option<String>,
    pub name: Option<String>,
    pub color_code: Option<String>,
    pub created_user: Option<String>,
    pub created_at: Option<String>,
    pub member_count: Option<i64>,
    pub page_count: Option<i64>,
    pub last_modify_name: Option<String>,
    pub source: Option<String>,
    pub apply: Option<bool>,
    pub updated_user: Option<String>,
    pub updated_at: Option<String>,
    pub corp_id: Option<String>,
    pub mark: Option<String>,
    pub seed: Option<String>,
    pub auth_list: Vec<String>,
    pub panel_scope: Option<String>,
    pub is_external_manage: Option<bool>,
    pub manage_platform: Option<String>,
    pub config_list: Vec<ProjectConfigList>,
    pub created_user_name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub normal_count: Option<i64>,
    pub free_count: Option<i64>,
    pub adhoc_count: Option<i64>,
    pub briefing_count: Option<i64>,
}
model! { Project {
    0 "Id" id: i64, 1 "Logo" logo: String, 2 "Name" name: String, 3 "ColorCode" color_code: String,
    4 "CreatedUser" created_user: String, 5 "CreatedAt" created_at: String, 6 "MemberCount" member_count: i64,
    7 "PageCount" page_count: i64, 8 "LastModifyName" last_modify_name: String, 9 "Source" source: String,
    10 "Apply" apply: bool, 11 "UpdatedUser" updated_user: String, 12 "UpdatedAt" updated_at: String,
    13 "CorpId" corp_id: String, 14 "Mark" mark: String, 15 "Seed" seed: String, 16 "AuthList" auth_list: Vec<String>,
    17 "PanelScope" panel_scope: String, 18 "IsExternalManage" is_external_manage: bool,
    19 "ManagePlatform" manage_platform: String, 20 "ConfigList" config_list: Vec<ProjectConfigList>,
    21 "CreatedUserName" created_user_name: String, 22 "Owner" owner: String, 23 "OwnerName" owner_name: String,
    24 "NormalCount" normal_count: i64, 25 "FreeCount" free_count: i64, 26 "AdhocCount" adhoc_count: i64,
    27 "BriefingCount" briefing_count: i64
} }

/// In the response of [`DescribeProjectInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectConfigList {
    pub module_group: Option<String>,
    pub components: Vec<ProjectConfigResult>,
}
model! { ProjectConfigList {
    0 "ModuleGroup" module_group: String, 1 "Components" components: Vec<ProjectConfigResult>
} }

/// In the response of [`DescribeProjectInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectConfigResult {
    pub module_id: Option<String>,
    pub include_type: Option<String>,
    pub params: Option<String>,
}
model! { ProjectConfigResult {
    0 "ModuleId" module_id: String, 1 "IncludeType" include_type: String, 2 "Params" params: String
} }

/// Describes project list: `DescribeProjectList` of `bi` 2022-01-05.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeProjectList>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_INACTIVE`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectList {
    pub page_size: Option<i64>,
    pub page_no: Option<i64>,
    pub keyword: Option<String>,
    pub all_page: Option<bool>,
    pub module_collection: Option<String>,
    pub module_id_list: Option<Vec<String>>,
}
operation! { DescribeProjectList() "DescribeProjectList" -> DescribeProjectListOutput {
    0 "PageSize" page_size: i64, 1 "PageNo" page_no: i64, 2 "Keyword" keyword: String, 3 "AllPage" all_page: bool,
    4 "ModuleCollection" module_collection: String, 5 "ModuleIdList" module_id_list: Vec<String>
} }
paged! { DescribeProjectList: Project = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeProjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectListOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<ProjectListData>,
}
model! { DescribeProjectListOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: ProjectListData
} }

/// In the response of [`DescribeProjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectListData {
    pub list: Vec<Project>,
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ProjectListData {
    0 "List" list: Vec<Project>, 1 "Total" total: i64, 2 "TotalPages" total_pages: i64
} }

/// Describes resource user group page list: `DescribeResourceUserGroupPageList` of `bi` 2022-01-05.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeResourceUserGroupPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUserGroupPageList {
    pub project_id: Option<i64>,
    pub page_id: Option<i64>,
    pub resource_type: Option<String>,
    pub all_page: Option<i64>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_value_list: Option<Vec<ResourceTagValue>>,
    pub module_collection: Option<String>,
    pub resource_value: Option<String>,
    pub resource_name: Option<String>,
    pub parent_id: Option<i64>,
    pub entity_id: Option<i64>,
}
operation! { DescribeResourceUserGroupPageList()
    "DescribeResourceUserGroupPageList" -> DescribeResourceUserGroupPageListOutput {
    0 "ProjectId" project_id: i64, 1 "PageId" page_id: i64, 2 "ResourceType" resource_type: String,
    3 "AllPage" all_page: i64, 4 "Keyword" keyword: String, 5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64,
    7 "TagValueList" tag_value_list: Vec<ResourceTagValue>, 8 "ModuleCollection" module_collection: String,
    9 "ResourceValue" resource_value: String, 10 "ResourceName" resource_name: String, 11 "ParentId" parent_id: i64,
    12 "EntityId" entity_id: i64
} }
paged! { DescribeResourceUserGroupPageList: UserGroupTreeVO =
    Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// In the request of [`DescribeResourceUserGroupPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTagValue {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ResourceTagValue() {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribeResourceUserGroupPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUserGroupPageListOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<UserGroupPageTreeVO>,
}
model! { DescribeResourceUserGroupPageListOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String,
    3 "Data" data: UserGroupPageTreeVO
} }

/// In the response of [`DescribeResourceUserGroupPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupPageTreeVO {
    pub list: Vec<UserGroupTreeVO>,
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { UserGroupPageTreeVO {
    0 "List" list: Vec<UserGroupTreeVO>, 1 "Total" total: i64, 2 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeResourceUserGroupPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupTreeVO {
    pub id: Option<i64>,
    pub group_name: Option<String>,
    pub parent_id: Option<i64>,
    pub parent_name: Option<String>,
    pub is_default: Option<i64>,
    pub admin_user_id: Option<String>,
    pub user_list: Vec<UserVO>,
    pub description: Option<String>,
    pub location: Option<i64>,
    pub children: Vec<UserGroupTreeVO>,
    pub has_children: Option<bool>,
    pub resource_list: Vec<ResourceDTO>,
}
model! { UserGroupTreeVO {
    0 "Id" id: i64, 1 "GroupName" group_name: String, 2 "ParentId" parent_id: i64, 3 "ParentName" parent_name: String,
    4 "IsDefault" is_default: i64, 5 "AdminUserId" admin_user_id: String, 6 "UserList" user_list: Vec<UserVO>,
    7 "Description" description: String, 8 "Location" location: i64, 9 "Children" children: Vec<UserGroupTreeVO>,
    10 "HasChildren" has_children: bool, 11 "ResourceList" resource_list: Vec<ResourceDTO>
} }

/// In the response of [`DescribeResourceUserGroupPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserVO {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { UserVO {
    0 "UserId" user_id: String, 1 "UserName" user_name: String
} }

/// In the response of [`DescribeResourceUserGroupPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceDTO {
    pub resource_name: Option<String>,
    pub resource_value: Option<bool>,
    pub can_change: Option<bool>,
    pub tips: Option<String>,
}
model! { ResourceDTO {
    0 "ResourceName" resource_name: String, 1 "ResourceValue" resource_value: bool, 2 "CanChange" can_change: bool,
    3 "Tips" tips: String
} }

/// Describes source field list: `DescribeSourceFieldList` of `bi` 2022-01-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeSourceFieldList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceFieldList {
    pub data_source_id: Option<i64>,
    pub table_name: Option<String>,
    pub sql: Option<String>,
    pub project_id: Option<i64>,
    pub async_request: Option<bool>,
    pub tran_id: Option<String>,
    pub param_list: Option<Vec<ParamCreateDTO>>,
    pub dlc_ext_info: Option<String>,
    pub query_db_data: Option<String>,
    pub table_id: Option<String>,
    pub table_type: Option<i64>,
}
operation! { DescribeSourceFieldList() "DescribeSourceFieldList" -> DescribeSourceFieldListOutput {
    0 "DataSourceId" data_source_id: i64, 1 "TableName" table_name: String, 2 "Sql" sql: String,
    3 "ProjectId" project_id: i64, 4 "AsyncRequest" async_request: bool, 5 "TranId" tran_id: String,
    6 "ParamList" param_list: Vec<ParamCreateDTO>, 7 "DlcExtInfo" dlc_ext_info: String,
    8 "QueryDbData" query_db_data: String, 9 "TableId" table_id: String, 10 "TableType" table_type: i64
} }

/// Response of [`DescribeSourceFieldList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceFieldListOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<TableColumnListData>,
}
model! { DescribeSourceFieldListOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String,
    3 "Data" data: TableColumnListData
} }

/// In the response of [`DescribeSourceFieldList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableColumnListData {
    pub list: Vec<TableColumn>,
    pub tran_id: Option<String>,
    pub tran_status: Option<i64>,
}
model! { TableColumnListData {
    0 "List" list: Vec<TableColumn>, 1 "TranId" tran_id: String, 2 "TranStatus" tran_status: i64
} }

/// In the response of [`DescribeSourceFieldList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableColumn {
    pub db_name: Option<String>,
    pub alias_name: Option<String>,
    pub db_type: Option<String>,
    pub field_type: Option<String>,
    pub mark: Option<String>,
    pub excel_name: Option<String>,
    pub dict_id: Option<i64>,
    pub dict_name: Option<String>,
    pub table_node_id: Option<String>,
    pub table_name: Option<String>,
    pub field_complex_type: Option<String>,
    pub format_rule: Option<String>,
    pub is_filter: Option<bool>,
    pub calc_type: Option<String>,
    pub calc_formula: Option<String>,
    pub calc_desc: Option<String>,
    pub json_path_name: Option<String>,
    pub granularity: Option<String>,
    pub geo_json_id: Option<i64>,
    pub empty_value_config: Option<EmptyValueConfig>,
    pub db_field_name: Option<String>,
    pub is_copy_operation: Option<bool>,
    pub is_copy_from_normal: Option<bool>,
}
model! { TableColumn {
    0 "DbName" db_name: String, 1 "AliasName" alias_name: String, 2 "DbType" db_type: String,
    3 "FieldType" field_type: String, 4 "Mark" mark: String, 5 "ExcelName" excel_name: String, 6 "DictId" dict_id: i64,
    7 "DictName" dict_name: String, 8 "TableNodeId" table_node_id: String, 9 "TableName" table_name: String,
    10 "FieldComplexType" field_complex_type: String, 11 "FormatRule" format_rule: String,
    12 "IsFilter" is_filter: bool, 13 "CalcType" calc_type: String, 14 "CalcFormula" calc_formula: String,
    15 "CalcDesc" calc_desc: String, 16 "JsonPathName" json_path_name: String, 17 "Granularity" granularity: String,
    18 "GeoJsonId" geo_json_id: i64, 19 "EmptyValueConfig" empty_value_config: EmptyValueConfig,
    20 "DbFieldName" db_field_name: String, 21 "IsCopyOperation" is_copy_operation: bool,
    22 "IsCopyFromNormal" is_copy_from_normal: bool
} }

/// Describes user group info: `DescribeUserGroupInfo` of `bi` 2022-01-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeUserGroupInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMBED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupInfo {
    pub id: Option<i64>,
}
operation! { DescribeUserGroupInfo() "DescribeUserGroupInfo" -> DescribeUserGroupInfoOutput {
    0 "Id" id: i64
} }

/// Response of [`DescribeUserGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupInfoOutput {
    pub error_info: Option<ErrorInfo>,
}
model! { DescribeUserGroupInfoOutput {
    0 "ErrorInfo" error_info: ErrorInfo
} }

/// Describes user group member list: `DescribeUserGroupMemberList` of `bi` 2022-01-05.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeUserGroupMemberList>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMBED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupMemberList {
    pub group_ids: Option<Vec<i64>>,
    pub created_on_order: Option<String>,
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub page_no: Option<i64>,
    pub all_page: Option<bool>,
}
operation! { DescribeUserGroupMemberList() "DescribeUserGroupMemberList" -> DescribeUserGroupMemberListOutput {
    0 "GroupIds" group_ids: Vec<i64>, 1 "CreatedOnOrder" created_on_order: String, 2 "Keyword" keyword: String,
    3 "PageSize" page_size: i64, 4 "PageNo" page_no: i64, 5 "AllPage" all_page: bool
} }
paged! { DescribeUserGroupMemberList: UserGroupMemberVO = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeUserGroupMemberList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupMemberListOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<DescribeUserGroupMemberPageListContainer>,
}
model! { DescribeUserGroupMemberListOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String,
    3 "Data" data: DescribeUserGroupMemberPageListContainer
} }

/// In the response of [`DescribeUserGroupMemberList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupMemberPageListContainer {
    pub list: Vec<UserGroupMemberVO>,
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeUserGroupMemberPageListContainer {
    0 "List" list: Vec<UserGroupMemberVO>, 1 "Total" total: i64, 2 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeUserGroupMemberList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupMemberVO {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub created_by: Option<String>,
    pub created_on: Option<String>,
}
model! { UserGroupMemberVO {
    0 "UserName" user_name: String, 1 "UserId" user_id: String, 2 "CreatedBy" created_by: String,
    3 "CreatedOn" created_on: String
} }

/// Describes user group tree list: `DescribeUserGroupTreeList` of `bi` 2022-01-05.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeUserGroupTreeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupTreeList {
    pub project_id: Option<i64>,
    pub all_page: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_value_list: Option<Vec<ResourceTagValue>>,
    pub nodes: Option<Vec<UserGroupTreeNodeDTO>>,
    pub group_ids: Option<Vec<i64>>,
    pub query_next_node: Option<bool>,
    pub parent_ids: Option<Vec<i64>>,
    pub query_all_node: Option<bool>,
    pub filter_group_ids: Option<Vec<i64>>,
    pub keyword: Option<String>,
}
operation! { DescribeUserGroupTreeList() "DescribeUserGroupTreeList" -> DescribeUserGroupTreeListOutput {
    0 "ProjectId" project_id: i64, 1 "AllPage" all_page: i64, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "TagValueList" tag_value_list: Vec<ResourceTagValue>, 5 "Nodes" nodes: Vec<UserGroupTreeNodeDTO>,
    6 "GroupIds" group_ids: Vec<i64>, 7 "QueryNextNode" query_next_node: bool, 8 "ParentIds" parent_ids: Vec<i64>,
    9 "QueryAllNode" query_all_node: bool, 10 "FilterGroupIds" filter_group_ids: Vec<i64>, 11 "Keyword" keyword: String
} }
paged! { DescribeUserGroupTreeList: UserGroupTreeVO = Number "PageNo", "Data" data }

/// In the request of [`DescribeUserGroupTreeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupTreeNodeDTO {
    pub group_id: Option<i64>,
    pub query_child_nodes: Option<bool>,
}
input! { UserGroupTreeNodeDTO() {
    0 "GroupId" group_id: i64, 1 "QueryChildNodes" query_child_nodes: bool
} }

/// Response of [`DescribeUserGroupTreeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupTreeListOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Vec<UserGroupTreeVO>,
}
model! { DescribeUserGroupTreeListOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String,
    3 "Data" data: Vec<UserGroupTreeVO>
} }

/// Describes user project list: `DescribeUserProjectList` of `bi` 2022-01-05.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeUserProjectList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserProjectList {
    pub project_id: Option<i64>,
    pub all_page: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub is_filter_per_auth_user: Option<bool>,
    pub is_filter_current_user: Option<bool>,
    pub keyword: Option<String>,
}
operation! { DescribeUserProjectList() "DescribeUserProjectList" -> DescribeUserProjectListOutput {
    0 "ProjectId" project_id: i64, 1 "AllPage" all_page: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "IsFilterPerAuthUser" is_filter_per_auth_user: bool, 5 "IsFilterCurrentUser" is_filter_current_user: bool,
    6 "Keyword" keyword: String
} }
paged! { DescribeUserProjectList: UserIdAndUserName = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeUserProjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserProjectListOutput {
    pub error_info: Option<ErrorInfo>,
    pub data: Option<CorpUserListData>,
    pub extra: Option<String>,
    pub msg: Option<String>,
}
model! { DescribeUserProjectListOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Data" data: CorpUserListData, 2 "Extra" extra: String, 3 "Msg" msg: String
} }

/// In the response of [`DescribeUserProjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpUserListData {
    pub list: Vec<UserIdAndUserName>,
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { CorpUserListData {
    0 "List" list: Vec<UserIdAndUserName>, 1 "Total" total: i64, 2 "TotalPages" total_pages: i64
} }

/// Describes user role list: `DescribeUserRoleList` of `bi` 2022-01-05.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeUserRoleList>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_INACTIVE`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserRoleList {
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub all_page: Option<bool>,
    pub user_type: Option<String>,
    pub keyword: Option<String>,
    pub project_id: Option<String>,
    pub is_only_bind_app_user: Option<bool>,
}
operation! { DescribeUserRoleList(page_no: i64, page_size: i64) "DescribeUserRoleList" -> DescribeUserRoleListOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "AllPage" all_page: bool, 3 "UserType" user_type: String,
    4 "Keyword" keyword: String, 5 "ProjectId" project_id: String, 6 "IsOnlyBindAppUser" is_only_bind_app_user: bool
} }
paged! { DescribeUserRoleList: UserRoleListDataUserRoleInfo =
    Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeUserRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserRoleListOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<UserRoleListData>,
    pub msg: Option<String>,
}
model! { DescribeUserRoleListOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: UserRoleListData, 3 "Msg" msg: String
} }

/// In the response of [`DescribeUserRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRoleListData {
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
    pub list: Vec<UserRoleListDataUserRoleInfo>,
}
model! { UserRoleListData {
    0 "Total" total: i64, 1 "TotalPages" total_pages: i64, 2 "List" list: Vec<UserRoleListDataUserRoleInfo>
} }

/// In the response of [`DescribeUserRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRoleListDataUserRoleInfo {
    pub id: Option<i64>,
    pub role_list: Vec<UserRoleListDataRoleInfo>,
    pub role_id_list: Vec<i64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub corp_id: Option<String>,
    pub email: Option<String>,
    pub created_user: Option<String>,
    pub created_at: Option<String>,
    pub updated_user: Option<String>,
    pub updated_at: Option<String>,
    /// RFC 3339 time.
    pub last_login: Option<String>,
    pub status: Option<i64>,
    pub phone_number: Option<String>,
    pub area_code: Option<String>,
    pub root_account: Option<bool>,
    pub corp_admin: Option<bool>,
    pub app_user_id: Option<String>,
    pub app_user_alias_name: Option<String>,
    pub app_user_name: Option<String>,
    pub in_validate_app_range: Option<bool>,
    pub app_open_user_id: Option<String>,
    pub email_activation_status: Option<i64>,
    pub user_group_list: Vec<UserGroupDTO>,
}
model! { UserRoleListDataUserRoleInfo {
    0 "Id" id: i64, 1 "RoleList" role_list: Vec<UserRoleListDataRoleInfo>, 2 "RoleIdList" role_id_list: Vec<i64>,
    3 "UserId" user_id: String, 4 "UserName" user_name: String, 5 "CorpId" corp_id: String, 6 "Email" email: String,
    7 "CreatedUser" created_user: String, 8 "CreatedAt" created_at: String, 9 "UpdatedUser" updated_user: String,
    10 "UpdatedAt" updated_at: String, 11 "LastLogin" last_login: String, 12 "Status" status: i64,
    13 "PhoneNumber" phone_number: String, 14 "AreaCode" area_code: String, 15 "RootAccount" root_account: bool,
    16 "CorpAdmin" corp_admin: bool, 17 "AppUserId" app_user_id: String,
    18 "AppUserAliasName" app_user_alias_name: String, 19 "AppUserName" app_user_name: String,
    20 "InValidateAppRange" in_validate_app_range: bool, 21 "AppOpenUserId" app_open_user_id: String,
    22 "EmailActivationStatus" email_activation_status: i64, 23 "UserGroupList" user_group_list: Vec<UserGroupDTO>
} }

/// In the response of [`DescribeUserRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRoleListDataRoleInfo {
    pub role_name: Option<String>,
    pub role_id: Option<i64>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub scope_type: Option<i64>,
    pub module_collection: Option<String>,
}
model! { UserRoleListDataRoleInfo {
    0 "RoleName" role_name: String, 1 "RoleId" role_id: i64, 2 "ProjectId" project_id: i64,
    3 "ProjectName" project_name: String, 4 "ScopeType" scope_type: i64, 5 "ModuleCollection" module_collection: String
} }

/// In the response of [`DescribeUserRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupDTO {
    pub id: Option<i64>,
    pub group_name: Option<String>,
    pub parent_id: Option<i64>,
    pub is_default: Option<i64>,
    pub admin_user_id: Option<String>,
    pub description: Option<String>,
    pub location: Option<i64>,
}
model! { UserGroupDTO {
    0 "Id" id: i64, 1 "GroupName" group_name: String, 2 "ParentId" parent_id: i64, 3 "IsDefault" is_default: i64,
    4 "AdminUserId" admin_user_id: String, 5 "Description" description: String, 6 "Location" location: i64
} }

/// Describes user role project list: `DescribeUserRoleProjectList` of `bi` 2022-01-05.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=DescribeUserRoleProjectList>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_INACTIVE`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserRoleProjectList {
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: i64,
    pub is_only_bind_app_user: Option<bool>,
    pub all_page: Option<bool>,
    pub role_code: Option<String>,
    pub user_id_list: Option<Vec<String>>,
    pub keyword: Option<String>,
}
operation! { DescribeUserRoleProjectList(page_no: i64, page_size: i64, project_id: i64)
    "DescribeUserRoleProjectList" -> DescribeUserRoleProjectListOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "ProjectId" project_id,
    3 "IsOnlyBindAppUser" is_only_bind_app_user: bool, 4 "AllPage" all_page: bool, 5 "RoleCode" role_code: String,
    6 "UserIdList" user_id_list: Vec<String>, 7 "Keyword" keyword: String
} }
paged! { DescribeUserRoleProjectList: UserRoleListDataUserRoleInfo =
    Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeUserRoleProjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserRoleProjectListOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<UserRoleListData>,
    pub msg: Option<String>,
}
model! { DescribeUserRoleProjectListOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: UserRoleListData, 3 "Msg" msg: String
} }

/// `EditCorpTag` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=EditCorpTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditCorpTag {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub import_type: Option<String>,
    pub auto_import_tag_table_id: Option<i64>,
    pub auto_import_field: Option<String>,
    pub async_request: Option<bool>,
    pub auto_import_tag_table_name: Option<String>,
    pub tran_id: Option<String>,
}
operation! { EditCorpTag() "EditCorpTag" -> EditCorpTagOutput {
    0 "Id" id: i64, 1 "Name" name: String, 2 "ImportType" import_type: String,
    3 "AutoImportTagTableId" auto_import_tag_table_id: i64, 4 "AutoImportField" auto_import_field: String,
    5 "AsyncRequest" async_request: bool, 6 "AutoImportTagTableName" auto_import_tag_table_name: String,
    7 "TranId" tran_id: String
} }

/// Response of [`EditCorpTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditCorpTagOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<EditTagVO>,
}
model! { EditCorpTagOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: EditTagVO
} }

/// In the response of [`EditCorpTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditTagVO {
    pub tran_id: Option<String>,
    pub tran_status: Option<i64>,
    pub id: Option<i64>,
}
model! { EditTagVO {
    0 "TranId" tran_id: String, 1 "TranStatus" tran_status: i64, 2 "Id" id: i64
} }

/// Exports screen page: `ExportScreenPage` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ExportScreenPage>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportScreenPage {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_id: String,
    pub canvas_type: Option<String>,
    pub pic_type: Option<String>,
    pub widget_ids: Option<Vec<String>>,
    pub async_request: Option<bool>,
    pub tran_id: Option<String>,
}
operation! { ExportScreenPage(project_id: String, page_id: String) "ExportScreenPage" -> ExportScreenPageOutput {
    0 "ProjectId" project_id, 1 "PageId" page_id, 2 "CanvasType" canvas_type: String, 3 "PicType" pic_type: String,
    4 "WidgetIds" widget_ids: Vec<String>, 5 "AsyncRequest" async_request: bool, 6 "TranId" tran_id: String
} }

/// Response of [`ExportScreenPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportScreenPageOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<PageScreenListVO>,
    pub msg: Option<String>,
}
model! { ExportScreenPageOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: PageScreenListVO, 3 "Msg" msg: String
} }

/// In the response of [`ExportScreenPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageScreenListVO {
    pub pic_type: Option<String>,
    pub list: Vec<PageScreenVO>,
    pub tran_id: Option<String>,
    pub tran_status: Option<i64>,
}
model! { PageScreenListVO {
    0 "PicType" pic_type: String, 1 "List" list: Vec<PageScreenVO>, 2 "TranId" tran_id: String,
    3 "TranStatus" tran_status: i64
} }

/// In the response of [`ExportScreenPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageScreenVO {
    pub content: Option<String>,
    pub widget_id: Option<String>,
}
model! { PageScreenVO {
    0 "Content" content: String, 1 "WidgetId" widget_id: String
} }

/// Modifies auth api key: `ModifyAuthApiKey` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyAuthApiKey>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_INACTIVE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuthApiKey {
    /// Required. Secret.
    pub api_key: Secret,
    pub default_user: Option<String>,
}
operation! { ModifyAuthApiKey(api_key: Secret) "ModifyAuthApiKey" -> ModifyAuthApiKeyOutput {
    0 "ApiKey" api_key, 1 "DefaultUser" default_user: String
} }

/// Response of [`ModifyAuthApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuthApiKeyOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<ApiKeyAuthApplyVO>,
}
model! { ModifyAuthApiKeyOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: ApiKeyAuthApplyVO
} }

/// Modifies datasource: `ModifyDatasource` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyDatasource>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatasource {
    /// Required.
    pub db_host: String,
    /// Required.
    pub db_port: i64,
    /// Required.
    pub service_type: String,
    /// Required.
    pub db_type: String,
    /// Required.
    pub charset: String,
    /// Required.
    pub db_user: String,
    /// Required. Secret.
    pub db_pwd: Secret,
    /// Required.
    pub db_name: String,
    /// Required.
    pub source_name: String,
    /// Required.
    pub id: i64,
    /// Required.
    pub project_id: i64,
    pub catalog: Option<String>,
    pub data_origin: Option<String>,
    pub data_origin_project_id: Option<String>,
    pub data_origin_datasource_id: Option<String>,
    pub extra_param: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<String>,
    pub vpc_id: Option<String>,
    pub use_vpc: Option<bool>,
    pub region_id: Option<String>,
    pub schema: Option<String>,
    pub db_version: Option<String>,
}

/// Arguments of [`ModifyDatasource::new`].
pub struct ModifyDatasourceRequired {
    pub db_host: String,
    pub db_port: i64,
    pub service_type: String,
    pub db_type: String,
    pub charset: String,
    pub db_user: String,
    pub db_pwd: Secret,
    pub db_name: String,
    pub source_name: String,
    pub id: i64,
    pub project_id: i64,
}
operation! {
    ModifyDatasource { ModifyDatasourceRequired: db_host, db_port, service_type, db_type, charset, db_user, db_pwd, db_name, source_name, id, project_id }
    "ModifyDatasource" -> ModifyDatasourceOutput {
    0 "DbHost" db_host, 1 "DbPort" db_port, 2 "ServiceType" service_type, 3 "DbType" db_type, 4 "Charset" charset,
    5 "DbUser" db_user, 6 "DbPwd" db_pwd, 7 "DbName" db_name, 8 "SourceName" source_name, 9 "Id" id,
    10 "ProjectId" project_id, 11 "Catalog" catalog: String, 12 "DataOrigin" data_origin: String,
    13 "DataOriginProjectId" data_origin_project_id: String,
    14 "DataOriginDatasourceId" data_origin_datasource_id: String, 15 "ExtraParam" extra_param: String,
    16 "UniqVpcId" uniq_vpc_id: String, 17 "Vip" vip: String, 18 "Vport" vport: String, 19 "VpcId" vpc_id: String,
    20 "UseVPC" use_vpc: bool, 21 "RegionId" region_id: String, 22 "Schema" schema: String,
    23 "DbVersion" db_version: String
} }

/// Response of [`ModifyDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatasourceOutput {
    pub error_info: Option<ErrorInfo>,
    pub data: Option<String>,
    pub extra: Option<String>,
    pub msg: Option<String>,
}
model! { ModifyDatasourceOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Data" data: String, 2 "Extra" extra: String, 3 "Msg" msg: String
} }

/// Modifies datasource cloud: `ModifyDatasourceCloud` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyDatasourceCloud>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatasourceCloud {
    /// Required.
    pub service_type: String,
    /// Required.
    pub db_type: String,
    /// Required.
    pub charset: String,
    /// Required.
    pub db_user: String,
    /// Required. Secret.
    pub db_pwd: Secret,
    /// Required.
    pub db_name: String,
    /// Required.
    pub source_name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub id: i64,
    pub vip: Option<String>,
    pub vport: Option<String>,
    pub vpc_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub region_id: Option<String>,
    pub extra_param: Option<String>,
    pub instance_id: Option<String>,
    pub prod_db_name: Option<String>,
    pub data_origin: Option<String>,
    pub data_origin_project_id: Option<String>,
    pub data_origin_datasource_id: Option<String>,
    pub cluster_id: Option<String>,
    pub schema: Option<String>,
    pub db_version: Option<String>,
}

/// Arguments of [`ModifyDatasourceCloud::new`].
pub struct ModifyDatasourceCloudRequired {
    pub service_type: String,
    pub db_type: String,
    pub charset: String,
    pub db_user: String,
    pub db_pwd: Secret,
    pub db_name: String,
    pub source_name: String,
    pub project_id: String,
    pub id: i64,
}
operation! {
    ModifyDatasourceCloud { ModifyDatasourceCloudRequired: service_type, db_type, charset, db_user, db_pwd, db_name, source_name, project_id, id }
    "ModifyDatasourceCloud" -> ModifyDatasourceCloudOutput {
    0 "ServiceType" service_type, 1 "DbType" db_type, 2 "Charset" charset, 3 "DbUser" db_user, 4 "DbPwd" db_pwd,
    5 "DbName" db_name, 6 "SourceName" source_name, 7 "ProjectId" project_id, 8 "Id" id, 9 "Vip" vip: String,
    10 "Vport" vport: String, 11 "VpcId" vpc_id: String, 12 "UniqVpcId" uniq_vpc_id: String,
    13 "RegionId" region_id: String, 14 "ExtraParam" extra_param: String, 15 "InstanceId" instance_id: String,
    16 "ProdDbName" prod_db_name: String, 17 "DataOrigin" data_origin: String,
    18 "DataOriginProjectId" data_origin_project_id: String,
    19 "DataOriginDatasourceId" data_origin_datasource_id: String, 20 "ClusterId" cluster_id: String,
    21 "Schema" schema: String, 22 "DbVersion" db_version: String
} }

/// Response of [`ModifyDatasourceCloud`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatasourceCloudOutput {
    pub error_info: Option<ErrorInfo>,
    pub data: Option<String>,
    pub extra: Option<String>,
    pub msg: Option<String>,
}
model! { ModifyDatasourceCloudOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Data" data: String, 2 "Extra" extra: String, 3 "Msg" msg: String
} }

/// Modifies project: `ModifyProject` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProject {
    /// Required.
    pub id: i64,
    pub name: Option<String>,
    pub color_code: Option<String>,
    pub logo: Option<String>,
    pub mark: Option<String>,
    pub is_apply: Option<bool>,
    pub seed: Option<String>,
    pub default_panel_type: Option<i64>,
    pub panel_scope: Option<String>,
    pub manage_platform: Option<String>,
}
operation! { ModifyProject(id: i64) "ModifyProject" -> ModifyProjectOutput {
    0 "Id" id, 1 "Name" name: String, 2 "ColorCode" color_code: String, 3 "Logo" logo: String, 4 "Mark" mark: String,
    5 "IsApply" is_apply: bool, 6 "Seed" seed: String, 7 "DefaultPanelType" default_panel_type: i64,
    8 "PanelScope" panel_scope: String, 9 "ManagePlatform" manage_platform: String
} }

/// Response of [`ModifyProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProjectOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub data: Option<String>,
    pub msg: Option<String>,
}
model! { ModifyProjectOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Data" data: String, 3 "Msg" msg: String
} }

/// Modifies resource user: `ModifyResourceUser` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyResourceUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceUser {
    pub project_id: Option<i64>,
    pub user_id: Option<String>,
    pub resource: Option<UserResourceDTO>,
    pub entity_ids: Option<Vec<i64>>,
    pub resource_type: Option<String>,
}
operation! { ModifyResourceUser() "ModifyResourceUser" -> ModifyResourceUserOutput {
    0 "ProjectId" project_id: i64, 1 "UserId" user_id: String, 2 "Resource" resource: UserResourceDTO,
    3 "EntityIds" entity_ids: Vec<i64>, 4 "ResourceType" resource_type: String
} }

/// In the request of [`ModifyResourceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserResourceDTO {
    pub corp_id: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub resource_list: Option<Vec<ResourceItem>>,
}
input! { UserResourceDTO() {
    0 "CorpId" corp_id: String, 1 "UserId" user_id: String, 2 "UserName" user_name: String,
    3 "ResourceList" resource_list: Vec<ResourceItem>
} }

/// In the request of [`ModifyResourceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceItem {
    pub resource_name: Option<String>,
    pub resource_value: Option<bool>,
    pub can_change: Option<bool>,
    pub tips: Option<String>,
}
input! { ResourceItem() {
    0 "ResourceName" resource_name: String, 1 "ResourceValue" resource_value: bool, 2 "CanChange" can_change: bool,
    3 "Tips" tips: String
} }

/// Response of [`ModifyResourceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceUserOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<i64>,
}
model! { ModifyResourceUserOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: i64
} }

/// Modifies resource user group: `ModifyResourceUserGroup` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyResourceUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceUserGroup {
    pub project_id: Option<i64>,
    pub user_group_ids: Option<Vec<i64>>,
    pub resource: Option<ResourceListDTO>,
    pub resource_type: Option<String>,
    pub query_children: Option<bool>,
}
operation! { ModifyResourceUserGroup() "ModifyResourceUserGroup" -> ModifyResourceUserGroupOutput {
    0 "ProjectId" project_id: i64, 1 "UserGroupIds" user_group_ids: Vec<i64>, 2 "Resource" resource: ResourceListDTO,
    3 "ResourceType" resource_type: String, 4 "QueryChildren" query_children: bool
} }

/// In the request of [`ModifyResourceUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceListDTO {
    pub entity_id: Option<i64>,
    pub node_type: Option<i64>,
    pub resource_list: Option<Vec<ResourceItem>>,
}
input! { ResourceListDTO() {
    0 "EntityId" entity_id: i64, 1 "NodeType" node_type: i64, 2 "ResourceList" resource_list: Vec<ResourceItem>
} }

/// Response of [`ModifyResourceUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceUserGroupOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<i64>,
}
model! { ModifyResourceUserGroupOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: i64
} }

/// Modifies resource user group resource: `ModifyResourceUserGroupResource` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyResourceUserGroupResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceUserGroupResource {
    pub project_id: Option<i64>,
    pub user_group_id: Option<i64>,
    pub resource: Option<UserResourceDTO>,
    pub entity_ids: Option<Vec<i64>>,
    pub resource_type: Option<String>,
}
operation! { ModifyResourceUserGroupResource()
    "ModifyResourceUserGroupResource" -> ModifyResourceUserGroupResourceOutput {
    0 "ProjectId" project_id: i64, 1 "UserGroupId" user_group_id: i64, 2 "Resource" resource: UserResourceDTO,
    3 "EntityIds" entity_ids: Vec<i64>, 4 "ResourceType" resource_type: String
} }

/// Response of [`ModifyResourceUserGroupResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceUserGroupResourceOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<i64>,
}
model! { ModifyResourceUserGroupResourceOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: i64
} }

/// Modifies tag table: `ModifyTagTable` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyTagTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagTable {
    pub name: Option<String>,
    pub auto_import_project_id: Option<i64>,
    pub auto_import_table_id: Option<i64>,
    pub auto_import_uin_field: Option<String>,
    pub id: Option<i64>,
}
operation! { ModifyTagTable() "ModifyTagTable" -> ModifyTagTableOutput {
    0 "Name" name: String, 1 "AutoImportProjectId" auto_import_project_id: i64,
    2 "AutoImportTableId" auto_import_table_id: i64, 3 "AutoImportUinField" auto_import_uin_field: String,
    4 "Id" id: i64
} }

/// Response of [`ModifyTagTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagTableOutput {
    pub error_info: Option<ErrorInfo>,
    pub data: Option<ModifyTagTableVO>,
    pub extra: Option<String>,
    pub msg: Option<String>,
}
model! { ModifyTagTableOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Data" data: ModifyTagTableVO, 2 "Extra" extra: String, 3 "Msg" msg: String
} }

/// In the response of [`ModifyTagTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagTableVO {
    pub id: Option<i64>,
}
model! { ModifyTagTableVO {
    0 "Id" id: i64
} }

/// Modifies user detail info: `ModifyUserDetailInfo` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyUserDetailInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserDetailInfo {
    pub user_id: Option<String>,
    pub role_id_list: Option<Vec<i64>>,
    pub email: Option<String>,
    pub user_name: Option<String>,
    pub phone_number: Option<String>,
    pub area_code: Option<String>,
    pub app_user_id: Option<String>,
    pub login_security_status: Option<i64>,
    pub reset_pass_word_tip: Option<i64>,
    pub force_reset_pass_word: Option<i64>,
    pub password_expired: Option<i64>,
    pub user_group_id_list: Option<Vec<i64>>,
}
operation! { ModifyUserDetailInfo() "ModifyUserDetailInfo" -> ModifyUserDetailInfoOutput {
    0 "UserId" user_id: String, 1 "RoleIdList" role_id_list: Vec<i64>, 2 "Email" email: String,
    3 "UserName" user_name: String, 4 "PhoneNumber" phone_number: String, 5 "AreaCode" area_code: String,
    6 "AppUserId" app_user_id: String, 7 "LoginSecurityStatus" login_security_status: i64,
    8 "ResetPassWordTip" reset_pass_word_tip: i64, 9 "ForceResetPassWord" force_reset_pass_word: i64,
    10 "PasswordExpired" password_expired: i64, 11 "UserGroupIdList" user_group_id_list: Vec<i64>
} }

/// Response of [`ModifyUserDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserDetailInfoOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<String>,
}
model! { ModifyUserDetailInfoOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: String
} }

/// Modifies user group: `ModifyUserGroup` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyUserGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMBED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroup {
    pub update_list: Option<Vec<UserGroupUpdateDTO>>,
}
operation! { ModifyUserGroup() "ModifyUserGroup" -> ModifyUserGroupOutput {
    0 "UpdateList" update_list: Vec<UserGroupUpdateDTO>
} }

/// In the request of [`ModifyUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupUpdateDTO {
    pub admin_user_id: Option<String>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub location: Option<i64>,
    pub parent_id: Option<i64>,
    pub id: Option<i64>,
    pub parent_name: Option<String>,
}
input! { UserGroupUpdateDTO() {
    0 "AdminUserId" admin_user_id: String, 1 "Description" description: String, 2 "GroupName" group_name: String,
    3 "Location" location: i64, 4 "ParentId" parent_id: i64, 5 "Id" id: i64, 6 "ParentName" parent_name: String
} }

/// Response of [`ModifyUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroupOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Vec<UserGroupVO>,
}
model! { ModifyUserGroupOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: Vec<UserGroupVO>
} }

/// Modifies user role: `ModifyUserRole` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyUserRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserRole {
    pub user_id: Option<String>,
    pub role_id_list: Option<Vec<i64>>,
    pub email: Option<String>,
    pub user_name: Option<String>,
    pub phone_number: Option<String>,
    pub area_code: Option<String>,
    pub app_user_id: Option<String>,
    pub login_security_status: Option<i64>,
    pub reset_pass_word_tip: Option<i64>,
    pub force_reset_pass_word: Option<i64>,
    pub password_expired: Option<i64>,
}
operation! { ModifyUserRole() "ModifyUserRole" -> ModifyUserRoleOutput {
    0 "UserId" user_id: String, 1 "RoleIdList" role_id_list: Vec<i64>, 2 "Email" email: String,
    3 "UserName" user_name: String, 4 "PhoneNumber" phone_number: String, 5 "AreaCode" area_code: String,
    6 "AppUserId" app_user_id: String, 7 "LoginSecurityStatus" login_security_status: i64,
    8 "ResetPassWordTip" reset_pass_word_tip: i64, 9 "ForceResetPassWord" force_reset_pass_word: i64,
    10 "PasswordExpired" password_expired: i64
} }

/// Response of [`ModifyUserRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserRoleOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<String>,
}
model! { ModifyUserRoleOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: String
} }

/// Modifies user role project: `ModifyUserRoleProject` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyUserRoleProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserRoleProject {
    pub project_id: Option<i64>,
    pub user_id: Option<String>,
    pub role_id_list: Option<Vec<i64>>,
    pub email: Option<String>,
    pub user_name: Option<String>,
    pub app_user_id: Option<String>,
}
operation! { ModifyUserRoleProject() "ModifyUserRoleProject" -> ModifyUserRoleProjectOutput {
    0 "ProjectId" project_id: i64, 1 "UserId" user_id: String, 2 "RoleIdList" role_id_list: Vec<i64>,
    3 "Email" email: String, 4 "UserName" user_name: String, 5 "AppUserId" app_user_id: String
} }

/// Response of [`ModifyUserRoleProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserRoleProjectOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<String>,
}
model! { ModifyUserRoleProjectOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String, 3 "Data" data: String
} }

/// Modifies user tag: `ModifyUserTag` of `bi` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=ModifyUserTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserTag {
    pub user_id: Option<String>,
    pub tag_list: Option<Vec<UserTagInfo>>,
}
operation! { ModifyUserTag() "ModifyUserTag" -> ModifyUserTagOutput {
    0 "UserId" user_id: String, 1 "TagList" tag_list: Vec<UserTagInfo>
} }

/// In the request of [`ModifyUserTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTagInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub is_external_manage: Option<bool>,
    pub manage_platform: Option<String>,
    pub import_type: Option<String>,
}
input! { UserTagInfo() {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Value" value: String, 3 "IsExternalManage" is_external_manage: bool,
    4 "ManagePlatform" manage_platform: String, 5 "ImportType" import_type: String
} }

/// Response of [`ModifyUserTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserTagOutput {
    pub error_info: Option<ErrorInfo>,
    pub msg: Option<String>,
    pub extra: Option<String>,
    pub data: Option<String>,
}
model! { ModifyUserTagOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Msg" msg: String, 2 "Extra" extra: String, 3 "Data" data: String
} }

/// Queries user group member: `QueryUserGroupMember` of `bi` 2022-01-05.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bi&Version=2022-01-05&Action=QueryUserGroupMember>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMBED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserGroupMember {
    pub group_ids: Option<Vec<i64>>,
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub page_no: Option<i64>,
    pub all_page: Option<bool>,
    pub nodes: Option<Vec<UserGroupTreeNodeDTO>>,
    pub tag_value_list: Option<Vec<ResourceTagValue>>,
    pub filter_group_ids: Option<Vec<i64>>,
}
operation! { QueryUserGroupMember() "QueryUserGroupMember" -> QueryUserGroupMemberOutput {
    0 "GroupIds" group_ids: Vec<i64>, 1 "Keyword" keyword: String, 2 "PageSize" page_size: i64, 3 "PageNo" page_no: i64,
    4 "AllPage" all_page: bool, 5 "Nodes" nodes: Vec<UserGroupTreeNodeDTO>,
    6 "TagValueList" tag_value_list: Vec<ResourceTagValue>, 7 "FilterGroupIds" filter_group_ids: Vec<i64>
} }
paged! { QueryUserGroupMember: UserGroupMemberVO = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`QueryUserGroupMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserGroupMemberOutput {
    pub error_info: Option<ErrorInfo>,
    pub extra: Option<String>,
    pub msg: Option<String>,
    pub data: Option<DescribeUserGroupMemberPageListContainer>,
}
model! { QueryUserGroupMemberOutput {
    0 "ErrorInfo" error_info: ErrorInfo, 1 "Extra" extra: String, 2 "Msg" msg: String,
    3 "Data" data: DescribeUserGroupMemberPageListContainer
} }

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_INTERNAL "InternalError.Internal",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_EMBED "InvalidParameter.Embed",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_MISSING_PARAM "MissingParameter.MissingParam",
    OPERATION_DENIED "OperationDenied", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNAUTHORIZED_OPERATION_AUTHORIZE "UnauthorizedOperation.Authorize",
    UNAUTHORIZED_OPERATION_INACTIVE "UnauthorizedOperation.Inactive",
    UNAUTHORIZED_OPERATION_USER_NOT_EXIST "UnauthorizedOperation.UserNotExist", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation", UNSUPPORTED_OPERATION_BI_ERROR "UnsupportedOperation.BIError"
}

#[cfg(feature = "unstable-registry")]
register! {
    ApplyEmbedInterval, ClearEmbedToken, CreateAuthApiKey, CreateCorpTag, CreateDataTable, CreateDatasource,
    CreateDatasourceCloud, CreateEmbedToken, CreatePermissionRanks, CreateProject, CreateTagTable, CreateUserGroup,
    CreateUserGroupMember, CreateUserRole, CreateUserRoleProject, DeleteAuthApiKey, DeleteDatasource, DeleteProject,
    DeleteUserGroup, DeleteUserGroupMember, DeleteUserRole, DeleteUserRoleProject, DescribeAuthApiKeyInfo,
    DescribeAuthApiKeyList, DescribeDatasourceList, DescribePageWidgetList, DescribePermissionRanksInfo,
    DescribePermissionRoleInfo, DescribePermissionStatusInfo, DescribeProjectInfo, DescribeProjectList,
    DescribeResourceUserGroupPageList, DescribeSourceFieldList, DescribeUserGroupInfo, DescribeUserGroupMemberList,
    DescribeUserGroupTreeList, DescribeUserProjectList, DescribeUserRoleList, DescribeUserRoleProjectList, EditCorpTag,
    ExportScreenPage, ModifyAuthApiKey, ModifyDatasource, ModifyDatasourceCloud, ModifyProject, ModifyResourceUser,
    ModifyResourceUserGroup, ModifyResourceUserGroupResource, ModifyTagTable, ModifyUserDetailInfo, ModifyUserGroup,
    ModifyUserRole, ModifyUserRoleProject, ModifyUserTag, QueryUserGroupMember
}
