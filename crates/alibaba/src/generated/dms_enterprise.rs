//! `dms-enterprise` of Alibaba Cloud, API version 2018-11-01.
//!
//! Endpoint: `dms-enterprise.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dms_enterprise::DescribeDifyAttribute};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDifyAttribute::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[
        ("ap-northeast-1", "dms-enterprise-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "dms-enterprise-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "dms-enterprise-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "dms-enterprise-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "dms-enterprise-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "dms-enterprise-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "dms-enterprise-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "dms-enterprise-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "dms-enterprise-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "dms-enterprise-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "dms-enterprise-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "dms-enterprise-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "dms-enterprise-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "dms-enterprise-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "dms-enterprise-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "dms-enterprise-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "dms-enterprise",
    "2018-11-01",
    "dms-enterprise",
    &ENDPOINTS,
);

/// Adds authority template items: `AddAuthorityTemplateItems` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/AddAuthorityTemplateItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuthorityTemplateItems {
    /// Required.
    pub items: Vec<AddAuthorityTemplateItemsItems>,
    /// Required.
    pub template_id: i64,
    pub tid: Option<i64>,
}
operation! { AddAuthorityTemplateItems(items: Vec<AddAuthorityTemplateItemsItems>, template_id: i64)
    "AddAuthorityTemplateItems" -> AddAuthorityTemplateItemsOutput {
    0 "Items" items, 1 "TemplateId" template_id, 2 "Tid" tid: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`AddAuthorityTemplateItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuthorityTemplateItemsItems {
    pub db_id: Option<i64>,
    pub instance_id: Option<i64>,
    pub permission_types: Option<Vec<String>>,
    /// Required.
    pub resource_type: Option<String>,
    pub table_name: Option<String>,
}
input! { AddAuthorityTemplateItemsItems(resource_type: String) {
    0 "DbId" db_id: i64, 1 "InstanceId" instance_id: i64, 2 "PermissionTypes" permission_types: Vec<String>,
    3 "ResourceType" resource_type: String, 4 "TableName" table_name: String
} }

/// Response of [`AddAuthorityTemplateItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuthorityTemplateItemsOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddAuthorityTemplateItemsOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Adds desensitization rule: `AddDesensitizationRule` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/AddDesensitizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDesensitizationRule {
    /// Required.
    pub function_type: String,
    pub rule_description: Option<String>,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub rule_type: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub function_params: Option<Vec<BTreeMap<String, String>>>,
}
operation! { AddDesensitizationRule(function_type: String, rule_name: String, rule_type: String)
    "AddDesensitizationRule" -> AddDesensitizationRuleOutput {
    0 "FunctionType" function_type, 1 "RuleDescription" rule_description: String, 2 "RuleName" rule_name,
    3 "RuleType" rule_type, 4 "Tid" tid: i64, 5 "FunctionParams" function_params: Vec<BTreeMap<String, String>>
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AddDesensitizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDesensitizationRuleOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub rule_id: Option<i64>,
    pub success: Option<bool>,
}
model! { AddDesensitizationRuleOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "RuleId" rule_id: i64,
    3 "Success" success: bool
} }

/// Adds instance: `AddInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/AddInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstance {
    pub data_link_name: Option<String>,
    /// Required. Secret.
    pub database_password: Secret,
    /// Required.
    pub database_user: String,
    pub dba_id: Option<i64>,
    pub ddl_online: Option<i64>,
    pub ecs_instance_id: Option<String>,
    pub ecs_region: Option<String>,
    pub enable_sell_common: Option<String>,
    pub enable_sell_sitd: Option<String>,
    pub enable_sell_stable: Option<String>,
    /// Required.
    pub enable_sell_trust: String,
    /// Required.
    pub env_type: String,
    /// Required.
    pub export_timeout: i64,
    /// Required.
    pub host: String,
    /// Required.
    pub instance_alias: String,
    /// Required.
    pub instance_source: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub network_type: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub query_timeout: i64,
    pub role_arn: Option<String>,
    pub safe_rule: Option<String>,
    pub sid: Option<String>,
    pub skip_test: Option<bool>,
    pub template_id: Option<i64>,
    pub template_type: Option<String>,
    pub tid: Option<i64>,
    pub use_dsql: Option<i64>,
    /// -1 to 1.
    pub use_ssl: Option<i64>,
    pub vpc_id: Option<String>,
}

/// Arguments of [`AddInstance::new`].
pub struct AddInstanceRequired {
    pub database_password: Secret,
    pub database_user: String,
    pub enable_sell_trust: String,
    pub env_type: String,
    pub export_timeout: i64,
    pub host: String,
    pub instance_alias: String,
    pub instance_source: String,
    pub instance_type: String,
    pub network_type: String,
    pub port: i64,
    pub query_timeout: i64,
}
operation! {
    AddInstance { AddInstanceRequired: database_password, database_user, enable_sell_trust, env_type, export_timeout, host, instance_alias, instance_source, instance_type, network_type, port, query_timeout }
    "AddInstance" -> AddInstanceOutput {
    0 "DataLinkName" data_link_name: String, 1 "DatabasePassword" database_password, 2 "DatabaseUser" database_user,
    3 "DbaId" dba_id: i64, 4 "DdlOnline" ddl_online: i64, 5 "EcsInstanceId" ecs_instance_id: String,
    6 "EcsRegion" ecs_region: String, 7 "EnableSellCommon" enable_sell_common: String,
    8 "EnableSellSitd" enable_sell_sitd: String, 9 "EnableSellStable" enable_sell_stable: String,
    10 "EnableSellTrust" enable_sell_trust, 11 "EnvType" env_type, 12 "ExportTimeout" export_timeout, 13 "Host" host,
    14 "InstanceAlias" instance_alias, 15 "InstanceSource" instance_source, 16 "InstanceType" instance_type,
    17 "NetworkType" network_type, 18 "Port" port, 19 "QueryTimeout" query_timeout, 20 "RoleArn" role_arn: String,
    21 "SafeRule" safe_rule: String, 22 "Sid" sid: String, 23 "SkipTest" skip_test: bool,
    24 "TemplateId" template_id: i64, 25 "TemplateType" template_type: String, 26 "Tid" tid: i64,
    27 "UseDsql" use_dsql: i64, 28 "UseSsl" use_ssl: i64, 29 "VpcId" vpc_id: String
} }

/// Response of [`AddInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstanceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Adds lh members: `AddLhMembers` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/AddLhMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLhMembers {
    /// Required.
    pub members: Vec<AddLhMembersMembers>,
    /// Required.
    pub object_id: i64,
    /// Required.
    pub object_type: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { AddLhMembers(members: Vec<AddLhMembersMembers>, object_id: i64, object_type: i64)
    "AddLhMembers" -> AddLhMembersOutput {
    0 "Members" members, 1 "ObjectId" object_id, 2 "ObjectType" object_type, 3 "Tid" tid: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`AddLhMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLhMembersMembers {
    /// Required.
    pub roles: Option<Vec<String>>,
    /// Required.
    pub user_id: Option<i64>,
}
input! { AddLhMembersMembers(roles: Vec<String>, user_id: i64) {
    0 "Roles" roles: Vec<String>, 1 "UserId" user_id: i64
} }

/// Response of [`AddLhMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLhMembersOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddLhMembersOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Adds logic table route config: `AddLogicTableRouteConfig` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/AddLogicTableRouteConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLogicTableRouteConfig {
    /// Required.
    pub route_expr: String,
    /// Required.
    pub route_key: String,
    /// Required.
    pub table_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { AddLogicTableRouteConfig(route_expr: String, route_key: String, table_id: i64)
    "AddLogicTableRouteConfig" -> AddLogicTableRouteConfigOutput {
    0 "RouteExpr" route_expr, 1 "RouteKey" route_key, 2 "TableId" table_id, 3 "Tid" tid: i64
} }

/// Response of [`AddLogicTableRouteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLogicTableRouteConfigOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddLogicTableRouteConfigOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Adds table to category: `AddTableToCategory` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/AddTableToCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTableToCategory {
    /// Required.
    pub category_id: i64,
    /// Required.
    pub db_id: i64,
    /// Required.
    pub table_name: String,
    pub table_schema_name: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { AddTableToCategory(category_id: i64, db_id: i64, table_name: String)
    "AddTableToCategory" -> AddTableToCategoryOutput {
    0 "CategoryId" category_id, 1 "DbId" db_id, 2 "TableName" table_name, 3 "TableSchemaName" table_schema_name: String,
    4 "Tid" tid: i64
} }

/// Response of [`AddTableToCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTableToCategoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddTableToCategoryOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Adds task flow edges: `AddTaskFlowEdges` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/AddTaskFlowEdges>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTaskFlowEdges {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub edges: Vec<AddTaskFlowEdgesEdges>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { AddTaskFlowEdges(dag_id: i64, edges: Vec<AddTaskFlowEdgesEdges>)
    "AddTaskFlowEdges" -> AddTaskFlowEdgesOutput {
    0 "DagId" dag_id, 1 "Edges" edges, 2 "Tid" tid: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`AddTaskFlowEdges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTaskFlowEdgesEdges {
    /// Required.
    pub node_end: Option<i64>,
    /// Required.
    pub node_from: Option<i64>,
}
input! { AddTaskFlowEdgesEdges(node_end: i64, node_from: i64) {
    0 "NodeEnd" node_end: i64, 1 "NodeFrom" node_from: i64
} }

/// Response of [`AddTaskFlowEdges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTaskFlowEdgesOutput {
    pub edge_ids: Option<AddTaskFlowEdgesEdgeIds>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddTaskFlowEdgesOutput {
    0 "EdgeIds" edge_ids: AddTaskFlowEdgesEdgeIds, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`AddTaskFlowEdges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTaskFlowEdgesEdgeIds {
    pub edge_id: Vec<i64>,
}
model! { AddTaskFlowEdgesEdgeIds {
    0 "EdgeId" edge_id: Vec<i64>
} }

/// Adds workspace user: `AddWorkspaceUser` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/AddWorkspaceUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorkspaceUser {
    /// Required.
    pub dms_user_ids: String,
    /// Required.
    pub role_id: String,
    /// Required.
    pub role_source: String,
    /// Required. At least 1 characters.
    pub workspace_id: String,
}
operation! { AddWorkspaceUser(dms_user_ids: String, role_id: String, role_source: String, workspace_id: String)
    "AddWorkspaceUser" -> AddWorkspaceUserOutput {
    0 "DmsUserIds" dms_user_ids, 1 "RoleId" role_id, 2 "RoleSource" role_source, 3 "WorkspaceId" workspace_id
} }

/// Response of [`AddWorkspaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorkspaceUserOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { AddWorkspaceUserOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// `AnalyzeSQLLineage` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/AnalyzeSQLLineage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeSQLLineage {
    /// Required. 1 to 9223372036854775807.
    pub db_id: i64,
    /// Required.
    pub sql_content: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { AnalyzeSQLLineage(db_id: i64, sql_content: String) "AnalyzeSQLLineage" -> AnalyzeSQLLineageOutput {
    0 "DbId" db_id, 1 "SqlContent" sql_content, 2 "Tid" tid: i64
} }

/// Response of [`AnalyzeSQLLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeSQLLineageOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub lineage_result: Option<AnalyzeSQLLineageLineageResult>,
    pub success: Option<bool>,
}
model! { AnalyzeSQLLineageOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "LineageResult" lineage_result: AnalyzeSQLLineageLineageResult, 3 "Success" success: bool
} }

/// In the response of [`AnalyzeSQLLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeSQLLineageLineageResult {
    pub lineages: Vec<AnalyzeSQLLineageLineages>,
    pub object_metadata: Vec<AnalyzeSQLLineageObjectMetadata>,
}
model! { AnalyzeSQLLineageLineageResult {
    0 "Lineages" lineages: Vec<AnalyzeSQLLineageLineages>,
    1 "ObjectMetadata" object_metadata: Vec<AnalyzeSQLLineageObjectMetadata>
} }

/// In the response of [`AnalyzeSQLLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeSQLLineageLineages {
    pub dst: Option<String>,
    pub lineage_type: Option<String>,
    pub oper_type: Option<String>,
    pub process_detail: Option<AnalyzeSQLLineageProcessDetail>,
    pub src: Option<String>,
}
model! { AnalyzeSQLLineageLineages {
    0 "Dst" dst: String, 1 "LineageType" lineage_type: String, 2 "OperType" oper_type: String,
    3 "ProcessDetail" process_detail: AnalyzeSQLLineageProcessDetail, 4 "Src" src: String
} }

/// In the response of [`AnalyzeSQLLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeSQLLineageProcessDetail {
    pub cal_way: Option<String>,
    pub code: Option<String>,
}
model! { AnalyzeSQLLineageProcessDetail {
    0 "CalWay" cal_way: String, 1 "Code" code: String
} }

/// In the response of [`AnalyzeSQLLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeSQLLineageObjectMetadata {
    pub fields: Vec<AnalyzeSQLLineageFields>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub r#type: Option<String>,
}
model! { AnalyzeSQLLineageObjectMetadata {
    0 "Fields" fields: Vec<AnalyzeSQLLineageFields>, 1 "Name" name: String, 2 "Source" source: String,
    3 "Type" r#type: String
} }

/// In the response of [`AnalyzeSQLLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeSQLLineageFields {
    pub name: Option<String>,
}
model! { AnalyzeSQLLineageFields {
    0 "Name" name: String
} }

/// `AnswerSqlSyntaxByMetaAgent` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/AnswerSqlSyntaxByMetaAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerSqlSyntaxByMetaAgent {
    /// Required.
    pub db_id: String,
    pub model: Option<String>,
    pub query: Option<String>,
}
operation! { AnswerSqlSyntaxByMetaAgent(db_id: String)
    "AnswerSqlSyntaxByMetaAgent" -> AnswerSqlSyntaxByMetaAgentOutput {
    0 "DbId" db_id, 1 "Model" model: String, 2 "Query" query: String
} }

/// Response of [`AnswerSqlSyntaxByMetaAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerSqlSyntaxByMetaAgentOutput {
    pub data: Option<AnswerSqlSyntaxByMetaAgentData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AnswerSqlSyntaxByMetaAgentOutput {
    0 "Data" data: AnswerSqlSyntaxByMetaAgentData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`AnswerSqlSyntaxByMetaAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerSqlSyntaxByMetaAgentData {
    pub content: Option<String>,
    pub session_id: Option<String>,
}
model! { AnswerSqlSyntaxByMetaAgentData {
    0 "Content" content: String, 1 "SessionId" session_id: String
} }

/// Approves order: `ApproveOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ApproveOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveOrder {
    pub approval_node_id: Option<i64>,
    pub approval_node_pos: Option<String>,
    /// Required.
    pub approval_type: String,
    pub comment: Option<String>,
    pub new_approver: Option<i64>,
    pub new_approver_list: Option<String>,
    pub old_approver: Option<i64>,
    pub real_login_user_uid: Option<String>,
    pub tid: Option<i64>,
    /// Required. At least 1.
    pub workflow_instance_id: i64,
}
operation! { ApproveOrder(approval_type: String, workflow_instance_id: i64) "ApproveOrder" -> ApproveOrderOutput {
    0 "ApprovalNodeId" approval_node_id: i64, 1 "ApprovalNodePos" approval_node_pos: String,
    2 "ApprovalType" approval_type, 3 "Comment" comment: String, 4 "NewApprover" new_approver: i64,
    5 "NewApproverList" new_approver_list: String, 6 "OldApprover" old_approver: i64,
    7 "RealLoginUserUid" real_login_user_uid: String, 8 "Tid" tid: i64, 9 "WorkflowInstanceId" workflow_instance_id
} }

/// Response of [`ApproveOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveOrderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ApproveOrderOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `BackFill` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/BackFill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackFill {
    pub asc: Option<bool>,
    pub back_fill_date: Option<String>,
    pub back_fill_date_begin: Option<String>,
    pub back_fill_date_end: Option<String>,
    /// Required.
    pub dag_id: i64,
    pub filter_node_ids: Option<Vec<i64>>,
    pub history_dag_id: Option<i64>,
    /// At least 1.
    pub interval: Option<i64>,
    pub is_trigger_sub_tree: Option<bool>,
    pub start_node_ids: Option<Vec<i64>>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { BackFill(dag_id: i64) "BackFill" -> BackFillOutput {
    0 "Asc" asc: bool, 1 "BackFillDate" back_fill_date: String, 2 "BackFillDateBegin" back_fill_date_begin: String,
    3 "BackFillDateEnd" back_fill_date_end: String, 4 "DagId" dag_id, 5 "FilterNodeIds" filter_node_ids: Vec<i64>,
    6 "HistoryDagId" history_dag_id: i64, 7 "Interval" interval: i64, 8 "IsTriggerSubTree" is_trigger_sub_tree: bool,
    9 "StartNodeIds" start_node_ids: Vec<i64>, 10 "Tid" tid: i64
} [
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// Response of [`BackFill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackFillOutput {
    pub dag_instance_id: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub node_id: Option<i64>,
    pub success: Option<bool>,
}
model! { BackFillOutput {
    0 "DagInstanceId" dag_instance_id: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "NodeId" node_id: i64, 4 "Success" success: bool
} }

/// Batches create data lake partitions: `BatchCreateDataLakePartitions` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/BatchCreateDataLakePartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDataLakePartitions {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    pub if_not_exists: Option<bool>,
    pub need_result: Option<bool>,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub partition_inputs: Vec<DLPartitionInput>,
}

/// Arguments of [`BatchCreateDataLakePartitions::new`].
pub struct BatchCreateDataLakePartitionsRequired {
    pub catalog_name: String,
    pub data_region: String,
    pub db_name: String,
    pub table_name: String,
    pub partition_inputs: Vec<DLPartitionInput>,
}
operation! {
    BatchCreateDataLakePartitions { BatchCreateDataLakePartitionsRequired: catalog_name, data_region, db_name, table_name, partition_inputs }
    "BatchCreateDataLakePartitions" -> BatchCreateDataLakePartitionsOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "IfNotExists" if_not_exists: bool,
    4 "NeedResult" need_result: bool, 5 "TableName" table_name, 6 "Tid" tid: i64, 7 "WorkspaceId" workspace_id: i64,
    8 "PartitionInputs" partition_inputs
} [
    Mark::new(8, Location::Body, Style::Json)
] }

/// In the request of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLPartitionInput {
    pub create_time: Option<i64>,
    pub last_access_time: Option<i64>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub storage_descriptor: Option<DLStorageDescriptor>,
    pub values: Option<Vec<String>>,
}
input! { DLPartitionInput() {
    0 "CreateTime" create_time: i64, 1 "LastAccessTime" last_access_time: i64,
    2 "Parameters" parameters: BTreeMap<String, String>, 3 "StorageDescriptor" storage_descriptor: DLStorageDescriptor,
    4 "Values" values: Vec<String>
} }

/// In the request of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLStorageDescriptor {
    pub bucket_cols: Option<Vec<String>>,
    pub columns: Option<Vec<DLColumn>>,
    pub input_format: Option<String>,
    pub is_compressed: Option<bool>,
    pub location: Option<String>,
    pub num_buckets: Option<i64>,
    pub original_columns: Option<Vec<DLColumn>>,
    pub output_format: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub serde_info: Option<DLSerdeInfo>,
    pub skewed_info: Option<DLSkewedInfo>,
    pub sort_cols: Option<Vec<DLOrder>>,
}
input! { DLStorageDescriptor() {
    0 "BucketCols" bucket_cols: Vec<String>, 1 "Columns" columns: Vec<DLColumn>, 2 "InputFormat" input_format: String,
    3 "IsCompressed" is_compressed: bool, 4 "Location" location: String, 5 "NumBuckets" num_buckets: i64,
    6 "OriginalColumns" original_columns: Vec<DLColumn>, 7 "OutputFormat" output_format: String,
    8 "Parameters" parameters: BTreeMap<String, Value>, 9 "SerdeInfo" serde_info: DLSerdeInfo,
    10 "SkewedInfo" skewed_info: DLSkewedInfo, 11 "SortCols" sort_cols: Vec<DLOrder>
} }

/// In the request of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLColumn {
    pub comment: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { DLColumn() {
    0 "Comment" comment: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the request of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLSerdeInfo {
    pub description: Option<String>,
    pub deserializer_class: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub serde_type: Option<i64>,
    pub serialization_lib: Option<String>,
    pub serializer_class: Option<String>,
}
input! { DLSerdeInfo() {
    0 "Description" description: String, 1 "DeserializerClass" deserializer_class: String, 2 "Name" name: String,
    3 "Parameters" parameters: BTreeMap<String, Value>, 4 "SerdeType" serde_type: i64,
    5 "SerializationLib" serialization_lib: String, 6 "SerializerClass" serializer_class: String
} }

/// In the request of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLSkewedInfo {
    pub skewed_col_names: Option<Vec<String>>,
    pub skewed_col_value_location_maps: Option<BTreeMap<String, Value>>,
    pub skewed_col_values: Option<Vec<Vec<String>>>,
}
input! { DLSkewedInfo() {
    0 "SkewedColNames" skewed_col_names: Vec<String>,
    1 "SkewedColValueLocationMaps" skewed_col_value_location_maps: BTreeMap<String, Value>,
    2 "SkewedColValues" skewed_col_values: Vec<Vec<String>>
} }

/// In the request of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLOrder {
    pub col: Option<String>,
    pub order: Option<i64>,
}
input! { DLOrder() {
    0 "Col" col: String, 1 "Order" order: i64
} }

/// Response of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDataLakePartitionsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub partitions: Vec<DLPartition>,
    pub success: Option<String>,
}
model! { BatchCreateDataLakePartitionsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "Partitions" partitions: Vec<DLPartition>, 3 "Success" success: String
} }

/// In the response of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLPartition {
    pub catalog_name: Option<String>,
    pub create_time: Option<i64>,
    pub db_name: Option<String>,
    pub last_access_time: Option<i64>,
    pub parameters: BTreeMap<String, String>,
    pub sd: Option<DLStorageDescriptor>,
    pub table_name: Option<String>,
    pub values: Vec<String>,
}
model! { DLPartition {
    0 "CatalogName" catalog_name: String, 1 "CreateTime" create_time: i64, 2 "DbName" db_name: String,
    3 "LastAccessTime" last_access_time: i64, 4 "Parameters" parameters: BTreeMap<String, String>,
    5 "Sd" sd: DLStorageDescriptor, 6 "TableName" table_name: String, 7 "Values" values: Vec<String>
} }

/// Batches delete data lake partitions: `BatchDeleteDataLakePartitions` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/BatchDeleteDataLakePartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDataLakePartitions {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    pub if_exists: Option<bool>,
    /// Required.
    pub partition_values_list: Vec<Vec<String>>,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}

/// Arguments of [`BatchDeleteDataLakePartitions::new`].
pub struct BatchDeleteDataLakePartitionsRequired {
    pub catalog_name: String,
    pub data_region: String,
    pub db_name: String,
    pub partition_values_list: Vec<Vec<String>>,
    pub table_name: String,
}
operation! {
    BatchDeleteDataLakePartitions { BatchDeleteDataLakePartitionsRequired: catalog_name, data_region, db_name, partition_values_list, table_name }
    "BatchDeleteDataLakePartitions" -> BatchDeleteDataLakePartitionsOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "IfExists" if_exists: bool,
    4 "PartitionValuesList" partition_values_list, 5 "TableName" table_name, 6 "Tid" tid: i64,
    7 "WorkspaceId" workspace_id: i64
} }

/// Response of [`BatchDeleteDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDataLakePartitionsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub partition_errors: Vec<PartitionError>,
    pub success: Option<String>,
}
model! { BatchDeleteDataLakePartitionsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "PartitionErrors" partition_errors: Vec<PartitionError>, 3 "Success" success: String
} }

/// In the response of [`BatchDeleteDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionError {
    pub error_detail: Option<String>,
    pub values: Vec<String>,
}
model! { PartitionError {
    0 "ErrorDetail" error_detail: String, 1 "Values" values: Vec<String>
} }

/// Batches update data lake partitions: `BatchUpdateDataLakePartitions` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/BatchUpdateDataLakePartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateDataLakePartitions {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub partition_inputs: Vec<DLPartitionInput>,
}

/// Arguments of [`BatchUpdateDataLakePartitions::new`].
pub struct BatchUpdateDataLakePartitionsRequired {
    pub catalog_name: String,
    pub data_region: String,
    pub db_name: String,
    pub table_name: String,
    pub partition_inputs: Vec<DLPartitionInput>,
}
operation! {
    BatchUpdateDataLakePartitions { BatchUpdateDataLakePartitionsRequired: catalog_name, data_region, db_name, table_name, partition_inputs }
    "BatchUpdateDataLakePartitions" -> BatchUpdateDataLakePartitionsOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "TableName" table_name,
    4 "Tid" tid: i64, 5 "WorkspaceId" workspace_id: i64, 6 "PartitionInputs" partition_inputs
} [
    Mark::new(6, Location::Body, Style::Json)
] }

/// Response of [`BatchUpdateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateDataLakePartitionsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub partition_errors: Vec<PartitionError>,
    pub success: Option<bool>,
}
model! { BatchUpdateDataLakePartitionsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "PartitionErrors" partition_errors: Vec<PartitionError>, 3 "Success" success: bool
} }

/// `BuyPayAsYouGoOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/BuyPayAsYouGoOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyPayAsYouGoOrder {
    /// Required.
    pub commodity_type: String,
    /// Required.
    pub ins_num: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub version_type: Option<String>,
}
operation! { BuyPayAsYouGoOrder(commodity_type: String, ins_num: i64) "BuyPayAsYouGoOrder" -> BuyPayAsYouGoOrderOutput {
    0 "CommodityType" commodity_type, 1 "InsNum" ins_num, 2 "Tid" tid: i64, 3 "VersionType" version_type: String
} }

/// Response of [`BuyPayAsYouGoOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyPayAsYouGoOrderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { BuyPayAsYouGoOrderOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "InstanceId" instance_id: String,
    3 "Success" success: bool
} }

/// Changes column sec level: `ChangeColumnSecLevel` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ChangeColumnSecLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeColumnSecLevel {
    /// Required.
    pub column_name: String,
    /// Required.
    pub db_id: i64,
    /// Required.
    pub is_logic: bool,
    /// Required.
    pub new_level: String,
    /// Required.
    pub schema_name: String,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
}

/// Arguments of [`ChangeColumnSecLevel::new`].
pub struct ChangeColumnSecLevelRequired {
    pub column_name: String,
    pub db_id: i64,
    pub is_logic: bool,
    pub new_level: String,
    pub schema_name: String,
    pub table_name: String,
}
operation! {
    ChangeColumnSecLevel { ChangeColumnSecLevelRequired: column_name, db_id, is_logic, new_level, schema_name, table_name }
    "ChangeColumnSecLevel" -> ChangeColumnSecLevelOutput {
    0 "ColumnName" column_name, 1 "DbId" db_id, 2 "IsLogic" is_logic, 3 "NewLevel" new_level,
    4 "SchemaName" schema_name, 5 "TableName" table_name, 6 "Tid" tid: i64
} }

/// Response of [`ChangeColumnSecLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeColumnSecLevelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeColumnSecLevelOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Changes column security level: `ChangeColumnSecurityLevel` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ChangeColumnSecurityLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeColumnSecurityLevel {
    /// Required.
    pub column_name: String,
    /// Required.
    pub db_id: i64,
    /// Required.
    pub is_logic: bool,
    /// Required.
    pub new_sensitivity_level: String,
    /// Required.
    pub schema_name: String,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
}

/// Arguments of [`ChangeColumnSecurityLevel::new`].
pub struct ChangeColumnSecurityLevelRequired {
    pub column_name: String,
    pub db_id: i64,
    pub is_logic: bool,
    pub new_sensitivity_level: String,
    pub schema_name: String,
    pub table_name: String,
}
operation! {
    ChangeColumnSecurityLevel { ChangeColumnSecurityLevelRequired: column_name, db_id, is_logic, new_sensitivity_level, schema_name, table_name }
    "ChangeColumnSecurityLevel" -> ChangeColumnSecurityLevelOutput {
    0 "ColumnName" column_name, 1 "DbId" db_id, 2 "IsLogic" is_logic, 3 "NewSensitivityLevel" new_sensitivity_level,
    4 "SchemaName" schema_name, 5 "TableName" table_name, 6 "Tid" tid: i64
} }

/// Response of [`ChangeColumnSecurityLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeColumnSecurityLevelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeColumnSecurityLevelOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Changes lh dag owner: `ChangeLhDagOwner` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ChangeLhDagOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeLhDagOwner {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub owner_user_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ChangeLhDagOwner(dag_id: i64, owner_user_id: i64) "ChangeLhDagOwner" -> ChangeLhDagOwnerOutput {
    0 "DagId" dag_id, 1 "OwnerUserId" owner_user_id, 2 "Tid" tid: i64
} }

/// Response of [`ChangeLhDagOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeLhDagOwnerOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeLhDagOwnerOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `ChatWithDesensitize` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ChatWithDesensitize>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithDesensitize {
    pub audio_json: Option<String>,
    pub desensitization_rule: Option<String>,
    pub enable_code_interpreter: Option<bool>,
    pub enable_search: Option<bool>,
    pub enable_thinking: Option<bool>,
    /// Required.
    pub instance_id: i64,
    pub logprobs: Option<bool>,
    pub max_tokens: Option<i64>,
    pub modalities_list: Option<Vec<String>>,
    pub model: Option<String>,
    pub need_desensitization: Option<bool>,
    pub presence_penalty: Option<String>,
    pub response_format: Option<String>,
    pub search_options: Option<BTreeMap<String, String>>,
    pub seed: Option<i64>,
    pub stop: Option<Vec<String>>,
    pub temperature: Option<String>,
    pub thinking_budget: Option<i64>,
    pub top_k: Option<i64>,
    pub top_logprobs: Option<i64>,
    pub top_p: Option<String>,
    pub vl_high_resolution_images: Option<bool>,
    pub x_dash_scope_data_inspection: Option<String>,
    pub messages: Option<Vec<Value>>,
}
operation! { ChatWithDesensitize(instance_id: i64) "ChatWithDesensitize" -> ChatWithDesensitizeOutput {
    0 "AudioJson" audio_json: String, 1 "DesensitizationRule" desensitization_rule: String,
    2 "EnableCodeInterpreter" enable_code_interpreter: bool, 3 "EnableSearch" enable_search: bool,
    4 "EnableThinking" enable_thinking: bool, 5 "InstanceId" instance_id, 6 "Logprobs" logprobs: bool,
    7 "MaxTokens" max_tokens: i64, 8 "ModalitiesList" modalities_list: Vec<String>, 9 "Model" model: String,
    10 "NeedDesensitization" need_desensitization: bool, 11 "PresencePenalty" presence_penalty: String,
    12 "ResponseFormat" response_format: String, 13 "SearchOptions" search_options: BTreeMap<String, String>,
    14 "Seed" seed: i64, 15 "Stop" stop: Vec<String>, 16 "Temperature" temperature: String,
    17 "ThinkingBudget" thinking_budget: i64, 18 "TopK" top_k: i64, 19 "TopLogprobs" top_logprobs: i64,
    20 "TopP" top_p: String, 21 "VlHighResolutionImages" vl_high_resolution_images: bool,
    22 "XDashScopeDataInspection" x_dash_scope_data_inspection: String, 23 "Messages" messages: Vec<Value>
} [
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json),
    Mark::new(23, Location::Body, Style::Json)
] }

/// Response of [`ChatWithDesensitize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithDesensitizeOutput {
    pub data: Option<ChatWithDesensitizeData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ChatWithDesensitizeOutput {
    0 "Data" data: ChatWithDesensitizeData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ChatWithDesensitize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithDesensitizeData {
    pub choices: Vec<ChatWithDesensitizeChoices>,
    pub created: Option<String>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub status_code: Option<String>,
    pub r#type: Option<String>,
    pub usage: Option<ChatWithDesensitizeUsage>,
}
model! { ChatWithDesensitizeData {
    0 "Choices" choices: Vec<ChatWithDesensitizeChoices>, 1 "Created" created: String, 2 "Message" message: String,
    3 "Model" model: String, 4 "StatusCode" status_code: String, 5 "Type" r#type: String,
    6 "Usage" usage: ChatWithDesensitizeUsage
} }

/// In the response of [`ChatWithDesensitize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithDesensitizeChoices {
    pub finish_reason: Option<String>,
    pub logprobs: BTreeMap<String, Value>,
    pub message: Option<ChatWithDesensitizeMessage>,
}
model! { ChatWithDesensitizeChoices {
    0 "FinishReason" finish_reason: String, 1 "Logprobs" logprobs: BTreeMap<String, Value>,
    2 "Message" message: ChatWithDesensitizeMessage
} }

/// In the response of [`ChatWithDesensitize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithDesensitizeMessage {
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
    pub role: Option<String>,
}
model! { ChatWithDesensitizeMessage {
    0 "Content" content: String, 1 "ReasoningContent" reasoning_content: String, 2 "Role" role: String
} }

/// In the response of [`ChatWithDesensitize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithDesensitizeUsage {
    pub completion_tokens: Option<String>,
    pub completion_tokens_details: BTreeMap<String, String>,
    pub prompt_tokens: Option<String>,
    pub prompt_tokens_details: BTreeMap<String, String>,
    pub total_tokens: Option<String>,
}
model! { ChatWithDesensitizeUsage {
    0 "CompletionTokens" completion_tokens: String,
    1 "CompletionTokensDetails" completion_tokens_details: BTreeMap<String, String>,
    2 "PromptTokens" prompt_tokens: String, 3 "PromptTokensDetails" prompt_tokens_details: BTreeMap<String, String>,
    4 "TotalTokens" total_tokens: String
} }

/// `ChatWithDesensitizeSSE` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ChatWithDesensitizeSSE>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithDesensitizeSSE {
    pub audio_json: Option<String>,
    pub desensitization_rule: Option<String>,
    pub dimensions: Option<i64>,
    pub enable_code_interpreter: Option<bool>,
    pub enable_search: Option<bool>,
    pub enable_thinking: Option<bool>,
    pub include_usage: Option<bool>,
    pub input: Option<String>,
    /// Required.
    pub instance_id: i64,
    pub logprobs: Option<bool>,
    pub max_tokens: Option<i64>,
    pub modalities_list: Option<Vec<String>>,
    pub model: Option<String>,
    pub need_desensitization: Option<bool>,
    pub parameters: Option<String>,
    pub presence_penalty: Option<String>,
    pub response_format: Option<String>,
    pub search_options: Option<BTreeMap<String, String>>,
    pub seed: Option<i64>,
    pub stop: Option<Vec<String>>,
    pub stream: Option<bool>,
    pub temperature: Option<String>,
    pub thinking_budget: Option<i64>,
    pub tool_choice: Option<String>,
    pub tools: Option<String>,
    pub top_k: Option<i64>,
    pub top_logprobs: Option<i64>,
    pub top_p: Option<String>,
    pub vl_high_resolution_images: Option<bool>,
    pub x_dash_scope_data_inspection: Option<String>,
    pub messages: Option<Vec<Value>>,
}
operation! { ChatWithDesensitizeSSE(instance_id: i64) "ChatWithDesensitizeSSE" -> ChatWithDesensitizeSSEOutput {
    0 "AudioJson" audio_json: String, 1 "DesensitizationRule" desensitization_rule: String,
    2 "Dimensions" dimensions: i64, 3 "EnableCodeInterpreter" enable_code_interpreter: bool,
    4 "EnableSearch" enable_search: bool, 5 "EnableThinking" enable_thinking: bool,
    6 "IncludeUsage" include_usage: bool, 7 "Input" input: String, 8 "InstanceId" instance_id,
    9 "Logprobs" logprobs: bool, 10 "MaxTokens" max_tokens: i64, 11 "ModalitiesList" modalities_list: Vec<String>,
    12 "Model" model: String, 13 "NeedDesensitization" need_desensitization: bool, 14 "Parameters" parameters: String,
    15 "PresencePenalty" presence_penalty: String, 16 "ResponseFormat" response_format: String,
    17 "SearchOptions" search_options: BTreeMap<String, String>, 18 "Seed" seed: i64, 19 "Stop" stop: Vec<String>,
    20 "Stream" stream: bool, 21 "Temperature" temperature: String, 22 "ThinkingBudget" thinking_budget: i64,
    23 "ToolChoice" tool_choice: String, 24 "Tools" tools: String, 25 "TopK" top_k: i64,
    26 "TopLogprobs" top_logprobs: i64, 27 "TopP" top_p: String,
    28 "VlHighResolutionImages" vl_high_resolution_images: bool,
    29 "XDashScopeDataInspection" x_dash_scope_data_inspection: String, 30 "Messages" messages: Vec<Value>
} [
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(17, Location::Default, Style::Json),
    Mark::new(19, Location::Default, Style::Json),
    Mark::new(30, Location::Body, Style::Json)
] }

/// Response of [`ChatWithDesensitizeSSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithDesensitizeSSEOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ChatWithDesensitizeSSEOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Checks batch table access permission: `CheckBatchTableAccessPermission` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CheckBatchTableAccessPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBatchTableAccessPermission {
    /// Required.
    pub db_id: i64,
    pub logic: Option<bool>,
    /// Required.
    pub permission_type: String,
    /// Required.
    pub table_name_list: Vec<String>,
    pub tid: Option<i64>,
}
operation! { CheckBatchTableAccessPermission(db_id: i64, permission_type: String, table_name_list: Vec<String>)
    "CheckBatchTableAccessPermission" -> CheckBatchTableAccessPermissionOutput {
    0 "DbId" db_id, 1 "Logic" logic: bool, 2 "PermissionType" permission_type, 3 "TableNameList" table_name_list,
    4 "Tid" tid: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CheckBatchTableAccessPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBatchTableAccessPermissionOutput {
    pub data: Vec<CheckBatchTableAccessPermissionData>,
    pub error_code: Option<String>,
    pub success: Option<bool>,
}
model! { CheckBatchTableAccessPermissionOutput {
    0 "Data" data: Vec<CheckBatchTableAccessPermissionData>, 1 "ErrorCode" error_code: String, 2 "Success" success: bool
} }

/// In the response of [`CheckBatchTableAccessPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBatchTableAccessPermissionData {
    pub error_message: Option<String>,
    pub success: Option<String>,
    pub table_name: Option<String>,
}
model! { CheckBatchTableAccessPermissionData {
    0 "ErrorMessage" error_message: String, 1 "Success" success: String, 2 "TableName" table_name: String
} }

/// Checks inventory job: `CheckInventoryJob` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CheckInventoryJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInventoryJob {
    /// Required.
    pub job_id: i64,
}
operation! { CheckInventoryJob(job_id: i64) "CheckInventoryJob" -> CheckInventoryJobOutput {
    0 "JobId" job_id
} }

/// Response of [`CheckInventoryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInventoryJobOutput {
    pub data: Option<KnowledgeJobInfoVO>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckInventoryJobOutput {
    0 "Data" data: KnowledgeJobInfoVO, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CheckInventoryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeJobInfoVO {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub job_id: Option<i64>,
    pub knowledge_cnt: Option<i64>,
    pub progress: Option<i64>,
    pub show_job_id: Option<String>,
    pub status: Option<String>,
    pub supplement: Option<String>,
    pub table_cnt: Option<i64>,
}
model! { KnowledgeJobInfoVO {
    0 "CreateTime" create_time: String, 1 "Creator" creator: String, 2 "Description" description: String,
    3 "EndTime" end_time: String, 4 "JobId" job_id: i64, 5 "KnowledgeCnt" knowledge_cnt: i64,
    6 "Progress" progress: i64, 7 "ShowJobId" show_job_id: String, 8 "Status" status: String,
    9 "Supplement" supplement: String, 10 "TableCnt" table_cnt: i64
} }

/// Closes order: `CloseOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CloseOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseOrder {
    /// Required.
    pub close_reason: String,
    /// Required.
    pub order_id: i64,
    pub tid: Option<i64>,
}
operation! { CloseOrder(close_reason: String, order_id: i64) "CloseOrder" -> CloseOrderOutput {
    0 "CloseReason" close_reason, 1 "OrderId" order_id, 2 "Tid" tid: i64
} }

/// Response of [`CloseOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseOrderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CloseOrderOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Confirms inventory knowledge: `ConfirmInventoryKnowledge` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ConfirmInventoryKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmInventoryKnowledge {
    /// Required.
    pub entity_id: i64,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub knowledge_type: String,
}
operation! { ConfirmInventoryKnowledge(entity_id: i64, job_id: i64, knowledge_type: String)
    "ConfirmInventoryKnowledge" -> ConfirmInventoryKnowledgeOutput {
    0 "EntityId" entity_id, 1 "JobId" job_id, 2 "KnowledgeType" knowledge_type
} }

/// Response of [`ConfirmInventoryKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmInventoryKnowledgeOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfirmInventoryKnowledgeOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Creates abac authorization: `CreateAbacAuthorization` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateAbacAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAbacAuthorization {
    /// Required.
    pub identity_type: String,
    /// Required.
    pub policy_id: i64,
    pub role_id: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub user_id: Option<i64>,
}
operation! { CreateAbacAuthorization(identity_type: String, policy_id: i64)
    "CreateAbacAuthorization" -> CreateAbacAuthorizationOutput {
    0 "IdentityType" identity_type, 1 "PolicyId" policy_id, 2 "RoleId" role_id: i64, 3 "Tid" tid: i64,
    4 "UserId" user_id: i64
} }

/// Response of [`CreateAbacAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAbacAuthorizationOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAbacAuthorizationOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Result" result: String,
    3 "Success" success: bool
} }

/// Creates abac policy: `CreateAbacPolicy` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateAbacPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAbacPolicy {
    /// Required.
    pub abac_policy_content: String,
    pub abac_policy_desc: Option<String>,
    /// Required.
    pub abac_policy_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateAbacPolicy(abac_policy_content: String, abac_policy_name: String)
    "CreateAbacPolicy" -> CreateAbacPolicyOutput {
    0 "AbacPolicyContent" abac_policy_content, 1 "AbacPolicyDesc" abac_policy_desc: String,
    2 "AbacPolicyName" abac_policy_name, 3 "Tid" tid: i64
} }

/// Response of [`CreateAbacPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAbacPolicyOutput {
    pub create_policy_result: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAbacPolicyOutput {
    0 "CreatePolicyResult" create_policy_result: i64, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates authority template: `CreateAuthorityTemplate` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateAuthorityTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorityTemplate {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub tid: Option<i64>,
}
operation! { CreateAuthorityTemplate(name: String) "CreateAuthorityTemplate" -> CreateAuthorityTemplateOutput {
    0 "Description" description: String, 1 "Name" name, 2 "Tid" tid: i64
} }

/// Response of [`CreateAuthorityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorityTemplateOutput {
    pub authority_template_view: Option<CreateAuthorityTemplateAuthorityTemplateView>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub tid: Option<i64>,
}
model! { CreateAuthorityTemplateOutput {
    0 "AuthorityTemplateView" authority_template_view: CreateAuthorityTemplateAuthorityTemplateView,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool,
    4 "Tid" tid: i64
} }

/// In the response of [`CreateAuthorityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorityTemplateAuthorityTemplateView {
    pub create_time: Option<String>,
    pub creator_id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub template_id: Option<i64>,
}
model! { CreateAuthorityTemplateAuthorityTemplateView {
    0 "CreateTime" create_time: String, 1 "CreatorId" creator_id: i64, 2 "Description" description: String,
    3 "Name" name: String, 4 "TemplateId" template_id: i64
} }

/// Creates data archive order: `CreateDataArchiveOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateDataArchiveOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataArchiveOrder {
    /// Required.
    pub comment: String,
    /// Required.
    pub param: CreateDataArchiveOrderParam,
    pub parent_id: Option<i64>,
    pub plugin_type: Option<String>,
    pub related_user_list: Option<Vec<String>>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateDataArchiveOrder(comment: String, param: CreateDataArchiveOrderParam)
    "CreateDataArchiveOrder" -> CreateDataArchiveOrderOutput {
    0 "Comment" comment, 1 "Param" param, 2 "ParentId" parent_id: i64, 3 "PluginType" plugin_type: String,
    4 "RelatedUserList" related_user_list: Vec<String>, 5 "Tid" tid: i64
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateDataArchiveOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataArchiveOrderParam {
    /// Required.
    pub archive_method: Option<String>,
    pub cron_str: Option<String>,
    pub database_id: Option<String>,
    pub logic: Option<bool>,
    pub order_after: Option<Vec<String>>,
    /// Required.
    pub run_method: Option<String>,
    /// Required.
    pub source_catalog_name: Option<String>,
    /// Required.
    pub source_instance_name: Option<String>,
    /// Required.
    pub source_schema_name: Option<String>,
    /// Required.
    pub table_includes: Option<Vec<CreateDataArchiveOrderTableIncludes>>,
    pub table_mapping: Option<Vec<String>>,
    /// Required.
    pub target_instance_host: Option<String>,
    pub variables: Option<Vec<CreateDataArchiveOrderVariables>>,
}

/// Arguments of [`CreateDataArchiveOrderParam::new`].
pub struct CreateDataArchiveOrderParamRequired {
    pub archive_method: String,
    pub run_method: String,
    pub source_catalog_name: String,
    pub source_instance_name: String,
    pub source_schema_name: String,
    pub table_includes: Vec<CreateDataArchiveOrderTableIncludes>,
    pub target_instance_host: String,
}
input! {
    CreateDataArchiveOrderParam { CreateDataArchiveOrderParamRequired: archive_method, run_method, source_catalog_name, source_instance_name, source_schema_name, table_includes, target_instance_host } {
    0 "ArchiveMethod" archive_method: String, 1 "CronStr" cron_str: String, 2 "DatabaseId" database_id: String,
    3 "Logic" logic: bool, 4 "OrderAfter" order_after: Vec<String>, 5 "RunMethod" run_method: String,
    6 "SourceCatalogName" source_catalog_name: String, 7 "SourceInstanceName" source_instance_name: String,
    8 "SourceSchemaName" source_schema_name: String,
    9 "TableIncludes" table_includes: Vec<CreateDataArchiveOrderTableIncludes>,
    10 "TableMapping" table_mapping: Vec<String>, 11 "TargetInstanceHost" target_instance_host: String,
    12 "Variables" variables: Vec<CreateDataArchiveOrderVariables>
} }

/// In the request of [`CreateDataArchiveOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataArchiveOrderTableIncludes {
    /// Required.
    pub table_name: Option<String>,
    pub table_where: Option<String>,
}
input! { CreateDataArchiveOrderTableIncludes(table_name: String) {
    0 "TableName" table_name: String, 1 "TableWhere" table_where: String
} }

/// In the request of [`CreateDataArchiveOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataArchiveOrderVariables {
    pub name: Option<String>,
    pub pattern: Option<String>,
}
input! { CreateDataArchiveOrderVariables() {
    0 "Name" name: String, 1 "Pattern" pattern: String
} }

/// Response of [`CreateDataArchiveOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataArchiveOrderOutput {
    pub create_order_result: Vec<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataArchiveOrderOutput {
    0 "CreateOrderResult" create_order_result: Vec<i64>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates data correct order: `CreateDataCorrectOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateDataCorrectOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCorrectOrder {
    pub attachment_key: Option<String>,
    /// Required.
    pub comment: String,
    /// Required.
    pub param: CreateDataCorrectOrderParam,
    pub real_login_user_uid: Option<String>,
    pub related_user_list: Option<Vec<i64>>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateDataCorrectOrder(comment: String, param: CreateDataCorrectOrderParam)
    "CreateDataCorrectOrder" -> CreateDataCorrectOrderOutput {
    0 "AttachmentKey" attachment_key: String, 1 "Comment" comment, 2 "Param" param,
    3 "RealLoginUserUid" real_login_user_uid: String, 4 "RelatedUserList" related_user_list: Vec<i64>, 5 "Tid" tid: i64
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateDataCorrectOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCorrectOrderParam {
    pub attachment_name: Option<String>,
    pub classify: Option<String>,
    /// Required.
    pub db_item_list: Option<Vec<CreateDataCorrectOrderDbItemList>>,
    /// Required.
    pub estimate_affect_rows: Option<i64>,
    pub exec_mode: Option<String>,
    pub exec_sql: Option<String>,
    pub rollback_attachment_name: Option<String>,
    pub rollback_sql: Option<String>,
    pub rollback_sql_type: Option<String>,
    /// Required.
    pub sql_type: Option<String>,
}
input! {
    CreateDataCorrectOrderParam(db_item_list: Vec<CreateDataCorrectOrderDbItemList>, estimate_affect_rows: i64, sql_type: String) {
    0 "AttachmentName" attachment_name: String, 1 "Classify" classify: String,
    2 "DbItemList" db_item_list: Vec<CreateDataCorrectOrderDbItemList>,
    3 "EstimateAffectRows" estimate_affect_rows: i64, 4 "ExecMode" exec_mode: String, 5 "ExecSQL" exec_sql: String,
    6 "RollbackAttachmentName" rollback_attachment_name: String, 7 "RollbackSQL" rollback_sql: String,
    8 "RollbackSqlType" rollback_sql_type: String, 9 "SqlType" sql_type: String
} }

/// In the request of [`CreateDataCorrectOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCorrectOrderDbItemList {
    pub db_id: Option<i64>,
    pub instance_id: Option<i64>,
    pub logic: Option<bool>,
}
input! { CreateDataCorrectOrderDbItemList() {
    0 "DbId" db_id: i64, 1 "InstanceId" instance_id: i64, 2 "Logic" logic: bool
} }

/// Response of [`CreateDataCorrectOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCorrectOrderOutput {
    pub create_order_result: Vec<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataCorrectOrderOutput {
    0 "CreateOrderResult" create_order_result: Vec<i64>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates data cron clear order: `CreateDataCronClearOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateDataCronClearOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCronClearOrder {
    pub attachment_key: Option<String>,
    /// Required.
    pub comment: String,
    /// Required.
    pub param: CreateDataCronClearOrderParam,
    pub related_user_list: Option<Vec<i64>>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateDataCronClearOrder(comment: String, param: CreateDataCronClearOrderParam)
    "CreateDataCronClearOrder" -> CreateDataCronClearOrderOutput {
    0 "AttachmentKey" attachment_key: String, 1 "Comment" comment, 2 "Param" param,
    3 "RelatedUserList" related_user_list: Vec<i64>, 4 "Tid" tid: i64
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateDataCronClearOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCronClearOrderParam {
    pub classify: Option<String>,
    /// Required.
    pub cron_clear_item_list: Option<Vec<CreateDataCronClearOrderCronClearItemList>>,
    /// Required.
    pub cron_format: Option<String>,
    /// Required.
    pub db_item_list: Option<Vec<CreateDataCronClearOrderDbItemList>>,
    pub duration_hour: Option<i64>,
    /// Required.
    pub specify_duration: Option<bool>,
}
input! {
    CreateDataCronClearOrderParam(cron_clear_item_list: Vec<CreateDataCronClearOrderCronClearItemList>, cron_format: String, db_item_list: Vec<CreateDataCronClearOrderDbItemList>, specify_duration: bool) {
    0 "Classify" classify: String,
    1 "CronClearItemList" cron_clear_item_list: Vec<CreateDataCronClearOrderCronClearItemList>,
    2 "CronFormat" cron_format: String, 3 "DbItemList" db_item_list: Vec<CreateDataCronClearOrderDbItemList>,
    4 "DurationHour" duration_hour: i64, 5 "specifyDuration" specify_duration: bool
} }

/// In the request of [`CreateDataCronClearOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCronClearOrderCronClearItemList {
    /// Required.
    pub column_name: Option<String>,
    pub filter_sql: Option<String>,
    /// Required.
    pub remain_days: Option<i64>,
    /// Required.
    pub table_name: Option<String>,
    pub time_unit: Option<String>,
}
input! { CreateDataCronClearOrderCronClearItemList(column_name: String, remain_days: i64, table_name: String) {
    0 "ColumnName" column_name: String, 1 "FilterSQL" filter_sql: String, 2 "RemainDays" remain_days: i64,
    3 "TableName" table_name: String, 4 "TimeUnit" time_unit: String
} }

/// In the request of [`CreateDataCronClearOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCronClearOrderDbItemList {
    /// Required.
    pub db_id: Option<i64>,
    /// Required.
    pub logic: Option<bool>,
}
input! { CreateDataCronClearOrderDbItemList(db_id: i64, logic: bool) {
    0 "DbId" db_id: i64, 1 "Logic" logic: bool
} }

/// Response of [`CreateDataCronClearOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCronClearOrderOutput {
    pub create_order_result: Vec<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataCronClearOrderOutput {
    0 "CreateOrderResult" create_order_result: Vec<i64>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates data export order: `CreateDataExportOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateDataExportOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataExportOrder {
    pub attachment_key: Option<String>,
    /// Required.
    pub comment: String,
    pub parent_id: Option<i64>,
    /// Required.
    pub plugin_param: CreateDataExportOrderPluginParam,
    pub real_login_user_uid: Option<String>,
    pub related_user_list: Option<Vec<i64>>,
    pub tid: Option<i64>,
}
operation! { CreateDataExportOrder(comment: String, plugin_param: CreateDataExportOrderPluginParam)
    "CreateDataExportOrder" -> CreateDataExportOrderOutput {
    0 "AttachmentKey" attachment_key: String, 1 "Comment" comment, 2 "ParentId" parent_id: i64,
    3 "PluginParam" plugin_param, 4 "RealLoginUserUid" real_login_user_uid: String,
    5 "RelatedUserList" related_user_list: Vec<i64>, 6 "Tid" tid: i64
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`CreateDataExportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataExportOrderPluginParam {
    /// Required.
    pub affect_rows: Option<i64>,
    /// Required.
    pub classify: Option<String>,
    /// Required.
    pub db_id: Option<i64>,
    /// Required.
    pub exe_sql: Option<String>,
    /// Required.
    pub ignore_affect_rows: Option<bool>,
    pub ignore_affect_rows_reason: Option<String>,
    /// Required.
    pub instance_id: Option<i64>,
    /// Required.
    pub logic: Option<bool>,
    pub watermark: Option<CreateDataExportOrderWatermark>,
}

/// Arguments of [`CreateDataExportOrderPluginParam::new`].
pub struct CreateDataExportOrderPluginParamRequired {
    pub affect_rows: i64,
    pub classify: String,
    pub db_id: i64,
    pub exe_sql: String,
    pub ignore_affect_rows: bool,
    pub instance_id: i64,
    pub logic: bool,
}
input! {
    CreateDataExportOrderPluginParam { CreateDataExportOrderPluginParamRequired: affect_rows, classify, db_id, exe_sql, ignore_affect_rows, instance_id, logic } {
    0 "AffectRows" affect_rows: i64, 1 "Classify" classify: String, 2 "DbId" db_id: i64, 3 "ExeSQL" exe_sql: String,
    4 "IgnoreAffectRows" ignore_affect_rows: bool, 5 "IgnoreAffectRowsReason" ignore_affect_rows_reason: String,
    6 "InstanceId" instance_id: i64, 7 "Logic" logic: bool, 8 "Watermark" watermark: CreateDataExportOrderWatermark
} }

/// In the request of [`CreateDataExportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataExportOrderWatermark {
    pub column_name: Option<String>,
    pub data_watermark: Option<String>,
    pub file_watermark: Option<String>,
    pub keys: Option<Vec<String>>,
    pub watermark_types: Option<Vec<String>>,
}
input! { CreateDataExportOrderWatermark() {
    0 "ColumnName" column_name: String, 1 "DataWatermark" data_watermark: String,
    2 "FileWatermark" file_watermark: String, 3 "Keys" keys: Vec<String>,
    4 "WatermarkTypes" watermark_types: Vec<String>
} }

/// Response of [`CreateDataExportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataExportOrderOutput {
    pub create_order_result: Option<CreateDataExportOrderCreateOrderResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataExportOrderOutput {
    0 "CreateOrderResult" create_order_result: CreateDataExportOrderCreateOrderResult, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateDataExportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataExportOrderCreateOrderResult {
    pub create_order_result: Vec<i64>,
}
model! { CreateDataExportOrderCreateOrderResult {
    0 "CreateOrderResult" create_order_result: Vec<i64>
} }

/// Creates data import order: `CreateDataImportOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateDataImportOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataImportOrder {
    pub attachment_key: Option<String>,
    /// Required.
    pub comment: String,
    /// Required.
    pub param: CreateDataImportOrderParam,
    pub real_login_user_uid: Option<String>,
    pub related_user_list: Option<Vec<i64>>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateDataImportOrder(comment: String, param: CreateDataImportOrderParam)
    "CreateDataImportOrder" -> CreateDataImportOrderOutput {
    0 "AttachmentKey" attachment_key: String, 1 "Comment" comment, 2 "Param" param,
    3 "RealLoginUserUid" real_login_user_uid: String, 4 "RelatedUserList" related_user_list: Vec<i64>, 5 "Tid" tid: i64
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateDataImportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataImportOrderParam {
    /// Required.
    pub attachment_name: Option<String>,
    pub classify: Option<String>,
    pub csv_first_row_is_column_def: Option<bool>,
    /// Required.
    pub db_item_list: Option<Vec<CreateDataImportOrderDbItemList>>,
    pub exec_mode: Option<String>,
    pub file_encoding: Option<String>,
    /// Required.
    pub file_type: Option<String>,
    pub ignore_error: Option<bool>,
    pub import_mode: Option<String>,
    pub insert_type: Option<String>,
    pub rollback_attachment_name: Option<String>,
    pub rollback_sql: Option<String>,
    pub rollback_sql_type: Option<String>,
    pub table_name: Option<String>,
}
input! {
    CreateDataImportOrderParam(attachment_name: String, db_item_list: Vec<CreateDataImportOrderDbItemList>, file_type: String) {
    0 "AttachmentName" attachment_name: String, 1 "Classify" classify: String,
    2 "CsvFirstRowIsColumnDef" csv_first_row_is_column_def: bool,
    3 "DbItemList" db_item_list: Vec<CreateDataImportOrderDbItemList>, 4 "ExecMode" exec_mode: String,
    5 "FileEncoding" file_encoding: String, 6 "FileType" file_type: String, 7 "IgnoreError" ignore_error: bool,
    8 "ImportMode" import_mode: String, 9 "InsertType" insert_type: String,
    10 "RollbackAttachmentName" rollback_attachment_name: String, 11 "RollbackSQL" rollback_sql: String,
    12 "RollbackSqlType" rollback_sql_type: String, 13 "TableName" table_name: String
} }

/// In the request of [`CreateDataImportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataImportOrderDbItemList {
    /// Required.
    pub db_id: Option<i64>,
    /// Required.
    pub logic: Option<bool>,
}
input! { CreateDataImportOrderDbItemList(db_id: i64, logic: bool) {
    0 "DbId" db_id: i64, 1 "Logic" logic: bool
} }

/// Response of [`CreateDataImportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataImportOrderOutput {
    pub create_order_result: Vec<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataImportOrderOutput {
    0 "CreateOrderResult" create_order_result: Vec<i64>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates data lake database: `CreateDataLakeDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateDataLakeDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakeDatabase {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    pub description: Option<String>,
    /// Required.
    pub location: String,
    pub parameters: Option<BTreeMap<String, String>>,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { CreateDataLakeDatabase(catalog_name: String, data_region: String, db_name: String, location: String)
    "CreateDataLakeDatabase" -> CreateDataLakeDatabaseOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "Description" description: String,
    4 "Location" location, 5 "Parameters" parameters: BTreeMap<String, String>, 6 "Tid" tid: i64,
    7 "WorkspaceId" workspace_id: i64
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`CreateDataLakeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakeDatabaseOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataLakeDatabaseOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Creates data lake function: `CreateDataLakeFunction` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateDataLakeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakeFunction {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub function_input: DLFunctionInput,
}
operation! {
    CreateDataLakeFunction(catalog_name: String, data_region: String, db_name: String, function_input: DLFunctionInput)
    "CreateDataLakeFunction" -> CreateDataLakeFunctionOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "Tid" tid: i64,
    4 "WorkspaceId" workspace_id: i64, 5 "FunctionInput" function_input
} [
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`CreateDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLFunctionInput {
    pub class_name: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub function_name: Option<String>,
    pub function_type: Option<String>,
    pub modifier_id: Option<i64>,
    pub owner_name: Option<String>,
    pub owner_type: Option<String>,
    pub resource_uris: Option<Vec<DLResourceUri>>,
}
input! { DLFunctionInput() {
    0 "ClassName" class_name: String, 1 "CreateTime" create_time: i64, 2 "CreatorId" creator_id: i64,
    3 "FunctionName" function_name: String, 4 "FunctionType" function_type: String, 5 "ModifierId" modifier_id: i64,
    6 "OwnerName" owner_name: String, 7 "OwnerType" owner_type: String,
    8 "ResourceUris" resource_uris: Vec<DLResourceUri>
} }

/// In the request of [`CreateDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLResourceUri {
    pub resource_type: Option<String>,
    pub uri: Option<String>,
}
input! { DLResourceUri() {
    0 "ResourceType" resource_type: String, 1 "Uri" uri: String
} }

/// Response of [`CreateDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakeFunctionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub function: Option<DLFunction>,
    pub success: Option<bool>,
}
model! { CreateDataLakeFunctionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Function" function: DLFunction,
    3 "Success" success: bool
} }

/// In the response of [`CreateDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLFunction {
    pub catalog_name: Option<String>,
    pub class_name: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub db_name: Option<String>,
    pub function_name: Option<String>,
    pub function_type: Option<String>,
    pub modifier_id: Option<i64>,
    pub owner_name: Option<String>,
    pub owner_type: Option<String>,
    pub resource_uris: Vec<DLResourceUri>,
}
model! { DLFunction {
    0 "CatalogName" catalog_name: String, 1 "ClassName" class_name: String, 2 "CreateTime" create_time: i64,
    3 "CreatorId" creator_id: i64, 4 "DbName" db_name: String, 5 "FunctionName" function_name: String,
    6 "FunctionType" function_type: String, 7 "ModifierId" modifier_id: i64, 8 "OwnerName" owner_name: String,
    9 "OwnerType" owner_type: String, 10 "ResourceUris" resource_uris: Vec<DLResourceUri>
} }

/// Creates data lake partition: `CreateDataLakePartition` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateDataLakePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakePartition {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    pub if_not_exists: Option<bool>,
    pub need_result: Option<bool>,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub partition_input: DLPartitionInput,
}

/// Arguments of [`CreateDataLakePartition::new`].
pub struct CreateDataLakePartitionRequired {
    pub catalog_name: String,
    pub data_region: String,
    pub db_name: String,
    pub table_name: String,
    pub partition_input: DLPartitionInput,
}
operation! {
    CreateDataLakePartition { CreateDataLakePartitionRequired: catalog_name, data_region, db_name, table_name, partition_input }
    "CreateDataLakePartition" -> CreateDataLakePartitionOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "IfNotExists" if_not_exists: bool,
    4 "NeedResult" need_result: bool, 5 "TableName" table_name, 6 "Tid" tid: i64, 7 "WorkspaceId" workspace_id: i64,
    8 "PartitionInput" partition_input
} [
    Mark::new(8, Location::Body, Style::Json)
] }

/// Response of [`CreateDataLakePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakePartitionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub partition: Option<DLPartition>,
    pub success: Option<bool>,
}
model! { CreateDataLakePartitionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Partition" partition: DLPartition,
    3 "Success" success: bool
} }

/// Creates data lake table: `CreateDataLakeTable` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateDataLakeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakeTable {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub table_input: OpenStructDLTableInput,
}
operation! {
    CreateDataLakeTable(catalog_name: String, data_region: String, db_name: String, table_input: OpenStructDLTableInput)
    "CreateDataLakeTable" -> CreateDataLakeTableOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "Tid" tid: i64,
    4 "WorkspaceId" workspace_id: i64, 5 "TableInput" table_input
} [
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`CreateDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenStructDLTableInput {
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub description: Option<String>,
    pub last_access_time: Option<i64>,
    pub location: Option<String>,
    pub modifier_id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_type: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub partition_keys: Option<Vec<DLColumn>>,
    pub retention: Option<i64>,
    pub storage_descriptor: Option<DLStorageDescriptor>,
    pub table_type: Option<String>,
    pub view_expanded_text: Option<String>,
    pub view_original_text: Option<String>,
}
input! { OpenStructDLTableInput() {
    0 "CreateTime" create_time: i64, 1 "CreatorId" creator_id: i64, 2 "Description" description: String,
    3 "LastAccessTime" last_access_time: i64, 4 "Location" location: String, 5 "ModifierId" modifier_id: i64,
    6 "Name" name: String, 7 "Owner" owner: String, 8 "OwnerType" owner_type: String,
    9 "Parameters" parameters: BTreeMap<String, String>, 10 "PartitionKeys" partition_keys: Vec<DLColumn>,
    11 "Retention" retention: i64, 12 "StorageDescriptor" storage_descriptor: DLStorageDescriptor,
    13 "TableType" table_type: String, 14 "ViewExpandedText" view_expanded_text: String,
    15 "ViewOriginalText" view_original_text: String
} }

/// Response of [`CreateDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakeTableOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub table: Option<DLTable>,
}
model! { CreateDataLakeTableOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "Table" table: DLTable
} }

/// In the response of [`CreateDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLTable {
    pub catalog_name: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub description: Option<String>,
    pub last_access_time: Option<i64>,
    pub location: Option<String>,
    pub modifier_id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_type: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub partition_keys: Vec<DLColumn>,
    pub retention: Option<i64>,
    pub storage_descriptor: Option<DLStorageDescriptor>,
    pub table_type: Option<String>,
    pub view_expanded_text: Option<String>,
    pub view_original_text: Option<String>,
}
model! { DLTable {
    0 "CatalogName" catalog_name: String, 1 "CreateTime" create_time: i64, 2 "CreatorId" creator_id: i64,
    3 "DbId" db_id: i64, 4 "DbName" db_name: String, 5 "Description" description: String,
    6 "LastAccessTime" last_access_time: i64, 7 "Location" location: String, 8 "ModifierId" modifier_id: i64,
    9 "Name" name: String, 10 "Owner" owner: String, 11 "OwnerType" owner_type: String,
    12 "Parameters" parameters: BTreeMap<String, Value>, 13 "PartitionKeys" partition_keys: Vec<DLColumn>,
    14 "Retention" retention: i64, 15 "StorageDescriptor" storage_descriptor: DLStorageDescriptor,
    16 "TableType" table_type: String, 17 "ViewExpandedText" view_expanded_text: String,
    18 "ViewOriginalText" view_original_text: String
} }

/// Creates data track order: `CreateDataTrackOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateDataTrackOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataTrackOrder {
    /// Required.
    pub comment: String,
    /// Required.
    pub param: CreateDataTrackOrderParam,
    pub related_user_list: Option<Vec<String>>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateDataTrackOrder(comment: String, param: CreateDataTrackOrderParam)
    "CreateDataTrackOrder" -> CreateDataTrackOrderOutput {
    0 "Comment" comment, 1 "Param" param, 2 "RelatedUserList" related_user_list: Vec<String>, 3 "Tid" tid: i64
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateDataTrackOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataTrackOrderParam {
    /// Required.
    pub db_id: Option<String>,
    /// Required.
    pub job_end_time: Option<String>,
    /// Required.
    pub job_start_time: Option<String>,
    /// Required.
    pub table_names: Option<Vec<String>>,
    /// Required.
    pub track_types: Option<Vec<String>>,
}

/// Arguments of [`CreateDataTrackOrderParam::new`].
pub struct CreateDataTrackOrderParamRequired {
    pub db_id: String,
    pub job_end_time: String,
    pub job_start_time: String,
    pub table_names: Vec<String>,
    pub track_types: Vec<String>,
}
input! {
    CreateDataTrackOrderParam { CreateDataTrackOrderParamRequired: db_id, job_end_time, job_start_time, table_names, track_types } {
    0 "DbId" db_id: String, 1 "JobEndTime" job_end_time: String, 2 "JobStartTime" job_start_time: String,
    3 "TableNames" table_names: Vec<String>, 4 "TrackTypes" track_types: Vec<String>
} }

/// Response of [`CreateDataTrackOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataTrackOrderOutput {
    pub create_order_result: Vec<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataTrackOrderOutput {
    0 "CreateOrderResult" create_order_result: Vec<i64>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates database export order: `CreateDatabaseExportOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateDatabaseExportOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseExportOrder {
    pub attachment_key: Option<String>,
    /// Required.
    pub comment: String,
    pub parent_id: Option<i64>,
    /// Required.
    pub plugin_param: CreateDatabaseExportOrderPluginParam,
    pub related_user_list: Option<Vec<i64>>,
    pub tid: Option<i64>,
}
operation! { CreateDatabaseExportOrder(comment: String, plugin_param: CreateDatabaseExportOrderPluginParam)
    "CreateDatabaseExportOrder" -> CreateDatabaseExportOrderOutput {
    0 "AttachmentKey" attachment_key: String, 1 "Comment" comment, 2 "ParentId" parent_id: i64,
    3 "PluginParam" plugin_param, 4 "RelatedUserList" related_user_list: Vec<i64>, 5 "Tid" tid: i64
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateDatabaseExportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseExportOrderPluginParam {
    /// Required.
    pub classify: Option<String>,
    /// Required.
    pub config: Option<CreateDatabaseExportOrderConfig>,
    /// Required.
    pub db_id: Option<i64>,
    /// Required.
    pub instance_id: Option<i64>,
    /// Required.
    pub logic: Option<bool>,
    /// Required.
    pub search_name: Option<String>,
}

/// Arguments of [`CreateDatabaseExportOrderPluginParam::new`].
pub struct CreateDatabaseExportOrderPluginParamRequired {
    pub classify: String,
    pub config: CreateDatabaseExportOrderConfig,
    pub db_id: i64,
    pub instance_id: i64,
    pub logic: bool,
    pub search_name: String,
}
input! {
    CreateDatabaseExportOrderPluginParam { CreateDatabaseExportOrderPluginParamRequired: classify, config, db_id, instance_id, logic, search_name } {
    0 "Classify" classify: String, 1 "Config" config: CreateDatabaseExportOrderConfig, 2 "DbId" db_id: i64,
    3 "InstanceId" instance_id: i64, 4 "Logic" logic: bool, 5 "SearchName" search_name: String
} }

/// In the request of [`CreateDatabaseExportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseExportOrderConfig {
    /// Required.
    pub data_option: Option<Vec<String>>,
    /// Required.
    pub export_content: Option<String>,
    pub export_types: Option<Vec<String>>,
    /// Required.
    pub sql_ext_option: Option<Vec<String>>,
    pub selected_tables: Option<Vec<String>>,
    pub tables: Option<BTreeMap<String, String>>,
    /// Required.
    pub target_option: Option<String>,
}
input! {
    CreateDatabaseExportOrderConfig(data_option: Vec<String>, export_content: String, sql_ext_option: Vec<String>, target_option: String) {
    0 "DataOption" data_option: Vec<String>, 1 "ExportContent" export_content: String,
    2 "ExportTypes" export_types: Vec<String>, 3 "SQLExtOption" sql_ext_option: Vec<String>,
    4 "SelectedTables" selected_tables: Vec<String>, 5 "Tables" tables: BTreeMap<String, String>,
    6 "TargetOption" target_option: String
} }

/// Response of [`CreateDatabaseExportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseExportOrderOutput {
    pub create_order_result: Option<CreateDatabaseExportOrderCreateOrderResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatabaseExportOrderOutput {
    0 "CreateOrderResult" create_order_result: CreateDatabaseExportOrderCreateOrderResult,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateDatabaseExportOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseExportOrderCreateOrderResult {
    pub create_order_result: Vec<i64>,
}
model! { CreateDatabaseExportOrderCreateOrderResult {
    0 "CreateOrderResult" create_order_result: Vec<i64>
} }

/// Creates dify instance: `CreateDifyInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateDifyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDifyInstance {
    pub adbpg_instance_mode: Option<String>,
    pub auto_renew: Option<bool>,
    pub backup_vswitch_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub data_region: String,
    pub database_option: Option<String>,
    pub db_engine_type: Option<String>,
    pub db_engine_version: Option<String>,
    pub db_instance_account: Option<String>,
    pub db_instance_category: Option<String>,
    pub db_instance_class: Option<String>,
    /// Secret.
    pub db_instance_password: Option<Secret>,
    pub db_resource_id: Option<i64>,
    pub db_storage_size: Option<String>,
    pub db_storage_type: Option<String>,
    pub dify_instance_name: Option<String>,
    pub dry_run: Option<bool>,
    pub edition: Option<String>,
    pub enable_extra_endpoint: Option<bool>,
    pub gpu_node_spec: Option<String>,
    pub kv_store_account: Option<String>,
    pub kv_store_engine_version: Option<String>,
    pub kv_store_instance_class: Option<String>,
    pub kv_store_node_type: Option<String>,
    pub kv_store_option: Option<String>,
    /// Secret.
    pub kv_store_password: Option<Secret>,
    pub kv_store_resource_id: Option<i64>,
    pub kv_store_type: Option<String>,
    pub major_version: Option<String>,
    pub model_id: Option<String>,
    pub model_option: Option<String>,
    pub nat_gateway_option: Option<String>,
    pub only_intranet: Option<bool>,
    pub oss_path: Option<String>,
    pub oss_resource_id: Option<i64>,
    pub pay_period: Option<i64>,
    pub pay_period_type: Option<String>,
    pub pay_type: Option<String>,
    pub replicas: Option<i64>,
    /// Required.
    pub resource_quota: String,
    /// Required.
    pub security_group_id: String,
    pub seg_disk_performance_level: Option<String>,
    pub seg_node_num: Option<i64>,
    pub storage_type: Option<String>,
    pub tag: Option<Vec<CreateDifyInstanceTag>>,
    /// Required.
    pub vswitch_id: String,
    pub vectordb_account: Option<String>,
    pub vectordb_category: Option<String>,
    pub vectordb_engine_version: Option<String>,
    pub vectordb_instance_spec: Option<String>,
    pub vectordb_option: Option<String>,
    /// Secret.
    pub vectordb_password: Option<Secret>,
    pub vectordb_resource_id: Option<i64>,
    pub vectordb_storage_size: Option<String>,
    pub vectordb_storage_type: Option<String>,
    pub vectordb_type: Option<String>,
    /// Required.
    pub vpc_id: String,
    pub workspace_description: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub workspace_option: Option<String>,
    pub zone_id: Option<String>,
}

/// Arguments of [`CreateDifyInstance::new`].
pub struct CreateDifyInstanceRequired {
    pub data_region: String,
    pub resource_quota: String,
    pub security_group_id: String,
    pub vswitch_id: String,
    pub vpc_id: String,
}
operation! {
    CreateDifyInstance { CreateDifyInstanceRequired: data_region, resource_quota, security_group_id, vswitch_id, vpc_id }
    "CreateDifyInstance" -> CreateDifyInstanceOutput {
    0 "AdbpgInstanceMode" adbpg_instance_mode: String, 1 "AutoRenew" auto_renew: bool,
    2 "BackupVSwitchId" backup_vswitch_id: String, 3 "ClientToken" client_token: String, 4 "DataRegion" data_region,
    5 "DatabaseOption" database_option: String, 6 "DbEngineType" db_engine_type: String,
    7 "DbEngineVersion" db_engine_version: String, 8 "DbInstanceAccount" db_instance_account: String,
    9 "DbInstanceCategory" db_instance_category: String, 10 "DbInstanceClass" db_instance_class: String,
    11 "DbInstancePassword" db_instance_password: Secret, 12 "DbResourceId" db_resource_id: i64,
    13 "DbStorageSize" db_storage_size: String, 14 "DbStorageType" db_storage_type: String,
    15 "DifyInstanceName" dify_instance_name: String, 16 "DryRun" dry_run: bool, 17 "Edition" edition: String,
    18 "EnableExtraEndpoint" enable_extra_endpoint: bool, 19 "GpuNodeSpec" gpu_node_spec: String,
    20 "KvStoreAccount" kv_store_account: String, 21 "KvStoreEngineVersion" kv_store_engine_version: String,
    22 "KvStoreInstanceClass" kv_store_instance_class: String, 23 "KvStoreNodeType" kv_store_node_type: String,
    24 "KvStoreOption" kv_store_option: String, 25 "KvStorePassword" kv_store_password: Secret,
    26 "KvStoreResourceId" kv_store_resource_id: i64, 27 "KvStoreType" kv_store_type: String,
    28 "MajorVersion" major_version: String, 29 "ModelId" model_id: String, 30 "ModelOption" model_option: String,
    31 "NatGatewayOption" nat_gateway_option: String, 32 "OnlyIntranet" only_intranet: bool,
    33 "OssPath" oss_path: String, 34 "OssResourceId" oss_resource_id: i64, 35 "PayPeriod" pay_period: i64,
    36 "PayPeriodType" pay_period_type: String, 37 "PayType" pay_type: String, 38 "Replicas" replicas: i64,
    39 "ResourceQuota" resource_quota, 40 "SecurityGroupId" security_group_id,
    41 "SegDiskPerformanceLevel" seg_disk_performance_level: String, 42 "SegNodeNum" seg_node_num: i64,
    43 "StorageType" storage_type: String, 44 "Tag" tag: Vec<CreateDifyInstanceTag>, 45 "VSwitchId" vswitch_id,
    46 "VectordbAccount" vectordb_account: String, 47 "VectordbCategory" vectordb_category: String,
    48 "VectordbEngineVersion" vectordb_engine_version: String,
    49 "VectordbInstanceSpec" vectordb_instance_spec: String, 50 "VectordbOption" vectordb_option: String,
    51 "VectordbPassword" vectordb_password: Secret, 52 "VectordbResourceId" vectordb_resource_id: i64,
    53 "VectordbStorageSize" vectordb_storage_size: String, 54 "VectordbStorageType" vectordb_storage_type: String,
    55 "VectordbType" vectordb_type: String, 56 "VpcId" vpc_id, 57 "WorkspaceDescription" workspace_description: String,
    58 "WorkspaceId" workspace_id: String, 59 "WorkspaceName" workspace_name: String,
    60 "WorkspaceOption" workspace_option: String, 61 "ZoneId" zone_id: String
} }

/// In the request of [`CreateDifyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDifyInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDifyInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDifyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDifyInstanceOutput {
    pub code: Option<String>,
    pub data: Option<CreateDifyInstanceData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDifyInstanceOutput {
    0 "Code" code: String, 1 "Data" data: CreateDifyInstanceData, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`CreateDifyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDifyInstanceData {
    pub app_uuid: Option<String>,
    pub dify_instance_id: Option<String>,
    pub dify_instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub replicas: Option<i64>,
    pub resource_quota: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { CreateDifyInstanceData {
    0 "AppUuid" app_uuid: String, 1 "DifyInstanceId" dify_instance_id: String,
    2 "DifyInstanceName" dify_instance_name: String, 3 "InstanceId" instance_id: String,
    4 "InstanceName" instance_name: String, 5 "Replicas" replicas: i64, 6 "ResourceQuota" resource_quota: String,
    7 "SecurityGroupId" security_group_id: String, 8 "Status" status: String, 9 "VSwitchId" vswitch_id: String,
    10 "VpcId" vpc_id: String, 11 "WorkspaceId" workspace_id: String, 12 "ZoneId" zone_id: String
} }

/// Creates free lock correct order: `CreateFreeLockCorrectOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateFreeLockCorrectOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFreeLockCorrectOrder {
    pub attachment_key: Option<String>,
    /// Required.
    pub comment: String,
    /// Required.
    pub param: CreateFreeLockCorrectOrderParam,
    pub real_login_user_uid: Option<String>,
    pub related_user_list: Option<Vec<i64>>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateFreeLockCorrectOrder(comment: String, param: CreateFreeLockCorrectOrderParam)
    "CreateFreeLockCorrectOrder" -> CreateFreeLockCorrectOrderOutput {
    0 "AttachmentKey" attachment_key: String, 1 "Comment" comment, 2 "Param" param,
    3 "RealLoginUserUid" real_login_user_uid: String, 4 "RelatedUserList" related_user_list: Vec<i64>, 5 "Tid" tid: i64
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateFreeLockCorrectOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFreeLockCorrectOrderParam {
    pub attachment_name: Option<String>,
    pub classify: Option<String>,
    /// Required.
    pub db_item_list: Option<Vec<CreateFreeLockCorrectOrderDbItemList>>,
    pub exec_mode: Option<String>,
    /// Required.
    pub exec_sql: Option<String>,
    pub rollback_attachment_name: Option<String>,
    pub rollback_sql: Option<String>,
    pub rollback_sql_type: Option<String>,
    /// Required.
    pub sql_type: Option<String>,
}
input! {
    CreateFreeLockCorrectOrderParam(db_item_list: Vec<CreateFreeLockCorrectOrderDbItemList>, exec_sql: String, sql_type: String) {
    0 "AttachmentName" attachment_name: String, 1 "Classify" classify: String,
    2 "DbItemList" db_item_list: Vec<CreateFreeLockCorrectOrderDbItemList>, 3 "ExecMode" exec_mode: String,
    4 "ExecSQL" exec_sql: String, 5 "RollbackAttachmentName" rollback_attachment_name: String,
    6 "RollbackSQL" rollback_sql: String, 7 "RollbackSqlType" rollback_sql_type: String, 8 "SqlType" sql_type: String
} }

/// In the request of [`CreateFreeLockCorrectOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFreeLockCorrectOrderDbItemList {
    /// Required.
    pub db_id: Option<i64>,
    /// Required.
    pub logic: Option<bool>,
}
input! { CreateFreeLockCorrectOrderDbItemList(db_id: i64, logic: bool) {
    0 "DbId" db_id: i64, 1 "Logic" logic: bool
} }

/// Response of [`CreateFreeLockCorrectOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFreeLockCorrectOrderOutput {
    pub create_order_result: Vec<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateFreeLockCorrectOrderOutput {
    0 "CreateOrderResult" create_order_result: Vec<i64>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates inventory job: `CreateInventoryJob` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateInventoryJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInventoryJob {
    pub param: Option<String>,
}
operation! { CreateInventoryJob() "CreateInventoryJob" -> CreateInventoryJobOutput {
    0 "Param" param: String
} }

/// Response of [`CreateInventoryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInventoryJobOutput {
    pub data: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInventoryJobOutput {
    0 "Data" data: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Creates lake house space: `CreateLakeHouseSpace` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateLakeHouseSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLakeHouseSpace {
    pub description: Option<String>,
    /// Required.
    pub dev_db_id: String,
    /// Required.
    pub dw_db_type: String,
    /// Required.
    pub mode: String,
    pub prod_db_id: Option<String>,
    /// Required.
    pub space_config: String,
    /// Required.
    pub space_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}

/// Arguments of [`CreateLakeHouseSpace::new`].
pub struct CreateLakeHouseSpaceRequired {
    pub dev_db_id: String,
    pub dw_db_type: String,
    pub mode: String,
    pub space_config: String,
    pub space_name: String,
}
operation! {
    CreateLakeHouseSpace { CreateLakeHouseSpaceRequired: dev_db_id, dw_db_type, mode, space_config, space_name }
    "CreateLakeHouseSpace" -> CreateLakeHouseSpaceOutput {
    0 "Description" description: String, 1 "DevDbId" dev_db_id, 2 "DwDbType" dw_db_type, 3 "Mode" mode,
    4 "ProdDbId" prod_db_id: String, 5 "SpaceConfig" space_config, 6 "SpaceName" space_name, 7 "Tid" tid: i64
} }

/// Response of [`CreateLakeHouseSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLakeHouseSpaceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub space_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateLakeHouseSpaceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "SpaceId" space_id: i64,
    3 "Success" success: bool
} }

/// Creates logic database: `CreateLogicDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateLogicDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogicDatabase {
    /// Required.
    pub alias: String,
    /// Required.
    pub database_ids: Vec<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateLogicDatabase(alias: String, database_ids: Vec<i64>)
    "CreateLogicDatabase" -> CreateLogicDatabaseOutput {
    0 "Alias" alias, 1 "DatabaseIds" database_ids, 2 "Tid" tid: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`CreateLogicDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogicDatabaseOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub logic_db_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateLogicDatabaseOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "LogicDbId" logic_db_id: i64,
    3 "Success" success: bool
} }

/// Creates meta category: `CreateMetaCategory` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateMetaCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaCategory {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub owner_ids: Option<Vec<i64>>,
    pub parent_category_id: Option<i64>,
    pub remark: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateMetaCategory(name: String) "CreateMetaCategory" -> CreateMetaCategoryOutput {
    0 "Description" description: String, 1 "Name" name, 2 "OwnerIds" owner_ids: Vec<i64>,
    3 "ParentCategoryId" parent_category_id: i64, 4 "Remark" remark: String, 5 "Tid" tid: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`CreateMetaCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaCategoryOutput {
    pub category: Option<MetaCategory>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMetaCategoryOutput {
    0 "Category" category: MetaCategory, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateMetaCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaCategory {
    pub category_id: Option<i64>,
    pub create_time: Option<String>,
    pub depth: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_ids: Vec<i64>,
    pub owner_nick_names: Vec<String>,
    pub parent_category_id: Option<i64>,
    pub remark: Option<String>,
}
model! { MetaCategory {
    0 "CategoryId" category_id: i64, 1 "CreateTime" create_time: String, 2 "Depth" depth: i64,
    3 "Description" description: String, 4 "Name" name: String, 5 "OwnerIds" owner_ids: Vec<i64>,
    6 "OwnerNickNames" owner_nick_names: Vec<String>, 7 "ParentCategoryId" parent_category_id: i64,
    8 "Remark" remark: String
} }

/// Creates order: `CreateOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrder {
    pub attachment_key: Option<String>,
    /// Required.
    pub comment: String,
    /// Required.
    pub plugin_type: String,
    pub real_login_user_uid: Option<String>,
    pub related_user_list: Option<String>,
    pub tid: Option<i64>,
    /// Required.
    pub plugin_param: BTreeMap<String, Value>,
}
operation! { CreateOrder(comment: String, plugin_type: String, plugin_param: BTreeMap<String, Value>)
    "CreateOrder" -> CreateOrderOutput {
    0 "AttachmentKey" attachment_key: String, 1 "Comment" comment, 2 "PluginType" plugin_type,
    3 "RealLoginUserUid" real_login_user_uid: String, 4 "RelatedUserList" related_user_list: String, 5 "Tid" tid: i64,
    6 "PluginParam" plugin_param
} [
    Mark::new(6, Location::Body, Style::Json)
] }

/// Response of [`CreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderOutput {
    pub create_order_result: Option<CreateOrderCreateOrderResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOrderOutput {
    0 "CreateOrderResult" create_order_result: CreateOrderCreateOrderResult, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderCreateOrderResult {
    pub order_ids: Vec<i64>,
}
model! { CreateOrderCreateOrderResult {
    0 "OrderIds" order_ids: Vec<i64>
} }

/// Creates proc correct order: `CreateProcCorrectOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateProcCorrectOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcCorrectOrder {
    pub attachment_key: Option<String>,
    /// Required.
    pub comment: String,
    /// Required.
    pub param: CreateProcCorrectOrderParam,
    pub related_user_list: Option<Vec<i64>>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateProcCorrectOrder(comment: String, param: CreateProcCorrectOrderParam)
    "CreateProcCorrectOrder" -> CreateProcCorrectOrderOutput {
    0 "AttachmentKey" attachment_key: String, 1 "Comment" comment, 2 "Param" param,
    3 "RelatedUserList" related_user_list: Vec<i64>, 4 "Tid" tid: i64
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateProcCorrectOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcCorrectOrderParam {
    pub classify: Option<String>,
    /// Required.
    pub db_item_list: Option<Vec<CreateProcCorrectOrderDbItemList>>,
    pub exec_mode: Option<String>,
    /// Required.
    pub exec_sql: Option<String>,
    pub rollback_attachment_name: Option<String>,
    pub rollback_sql: Option<String>,
    pub rollback_sql_type: Option<String>,
}
input! { CreateProcCorrectOrderParam(db_item_list: Vec<CreateProcCorrectOrderDbItemList>, exec_sql: String) {
    0 "Classify" classify: String, 1 "DbItemList" db_item_list: Vec<CreateProcCorrectOrderDbItemList>,
    2 "ExecMode" exec_mode: String, 3 "ExecSQL" exec_sql: String,
    4 "RollbackAttachmentName" rollback_attachment_name: String, 5 "RollbackSQL" rollback_sql: String,
    6 "RollbackSqlType" rollback_sql_type: String
} }

/// In the request of [`CreateProcCorrectOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcCorrectOrderDbItemList {
    /// Required.
    pub db_id: Option<i64>,
    /// Required.
    pub logic: Option<bool>,
}
input! { CreateProcCorrectOrderDbItemList(db_id: i64, logic: bool) {
    0 "DbId" db_id: i64, 1 "Logic" logic: bool
} }

/// Response of [`CreateProcCorrectOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcCorrectOrderOutput {
    pub create_order_result: Vec<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateProcCorrectOrderOutput {
    0 "CreateOrderResult" create_order_result: Vec<i64>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates proxy: `CreateProxy` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxy {
    /// Required.
    pub instance_id: i64,
    /// Required. Secret.
    pub password: Secret,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    /// Required.
    pub username: String,
}
operation! { CreateProxy(instance_id: i64, password: Secret, username: String) "CreateProxy" -> CreateProxyOutput {
    0 "InstanceId" instance_id, 1 "Password" password, 2 "Tid" tid: i64, 3 "Username" username
} }

/// Response of [`CreateProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub proxy_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateProxyOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "ProxyId" proxy_id: i64,
    3 "Success" success: bool
} }

/// Creates proxy access: `CreateProxyAccess` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateProxyAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyAccess {
    pub indep_account: Option<String>,
    /// Secret.
    pub indep_password: Option<Secret>,
    /// Required.
    pub proxy_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    /// Required.
    pub user_id: i64,
}
operation! { CreateProxyAccess(proxy_id: i64, user_id: i64) "CreateProxyAccess" -> CreateProxyAccessOutput {
    0 "IndepAccount" indep_account: String, 1 "IndepPassword" indep_password: Secret, 2 "ProxyId" proxy_id,
    3 "Tid" tid: i64, 4 "UserId" user_id
} }

/// Response of [`CreateProxyAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyAccessOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub proxy_access_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateProxyAccessOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "ProxyAccessId" proxy_access_id: i64,
    3 "Success" success: bool
} }

/// Creates publish group task: `CreatePublishGroupTask` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreatePublishGroupTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublishGroupTask {
    /// Required.
    pub db_id: i64,
    /// Required.
    pub logic: bool,
    /// Required.
    pub order_id: i64,
    pub plan_time: Option<String>,
    /// Required.
    pub publish_strategy: String,
    pub tid: Option<i64>,
}
operation! { CreatePublishGroupTask(db_id: i64, logic: bool, order_id: i64, publish_strategy: String)
    "CreatePublishGroupTask" -> CreatePublishGroupTaskOutput {
    0 "DbId" db_id, 1 "Logic" logic, 2 "OrderId" order_id, 3 "PlanTime" plan_time: String,
    4 "PublishStrategy" publish_strategy, 5 "Tid" tid: i64
} }

/// Response of [`CreatePublishGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublishGroupTaskOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { CreatePublishGroupTaskOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TaskId" task_id: i64
} }

/// Creates sql review order: `CreateSQLReviewOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateSQLReviewOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLReviewOrder {
    /// Required.
    pub comment: String,
    /// Required.
    pub param: CreateSQLReviewOrderParam,
    pub related_user_list: Option<Vec<i64>>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateSQLReviewOrder(comment: String, param: CreateSQLReviewOrderParam)
    "CreateSQLReviewOrder" -> CreateSQLReviewOrderOutput {
    0 "Comment" comment, 1 "Param" param, 2 "RelatedUserList" related_user_list: Vec<i64>, 3 "Tid" tid: i64
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateSQLReviewOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLReviewOrderParam {
    /// Required.
    pub attachment_key_list: Option<Vec<String>>,
    /// Required.
    pub db_id: Option<i64>,
    /// Required.
    pub project_name: Option<String>,
}
input! { CreateSQLReviewOrderParam(attachment_key_list: Vec<String>, db_id: i64, project_name: String) {
    0 "AttachmentKeyList" attachment_key_list: Vec<String>, 1 "DbId" db_id: i64, 2 "ProjectName" project_name: String
} }

/// Response of [`CreateSQLReviewOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLReviewOrderOutput {
    pub create_order_result: Vec<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSQLReviewOrderOutput {
    0 "CreateOrderResult" create_order_result: Vec<i64>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates scenario: `CreateScenario` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateScenario>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScenario {
    pub description: Option<String>,
    /// Required.
    pub scenario_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateScenario(scenario_name: String) "CreateScenario" -> CreateScenarioOutput {
    0 "Description" description: String, 1 "ScenarioName" scenario_name, 2 "Tid" tid: i64
} }

/// Response of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScenarioOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub scenario_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateScenarioOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "ScenarioId" scenario_id: i64,
    3 "Success" success: bool
} }

/// Creates standard group: `CreateStandardGroup` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateStandardGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardGroup {
    /// Required.
    pub db_type: String,
    /// Required.
    pub description: String,
    /// Required.
    pub group_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateStandardGroup(db_type: String, description: String, group_name: String)
    "CreateStandardGroup" -> CreateStandardGroupOutput {
    0 "DbType" db_type, 1 "Description" description, 2 "GroupName" group_name, 3 "Tid" tid: i64
} }

/// Response of [`CreateStandardGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub standard_group: Option<CreateStandardGroupStandardGroup>,
    pub success: Option<bool>,
}
model! { CreateStandardGroupOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "StandardGroup" standard_group: CreateStandardGroupStandardGroup, 3 "Success" success: bool
} }

/// In the response of [`CreateStandardGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardGroupStandardGroup {
    pub db_type: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<i64>,
    pub group_mode: Option<String>,
    pub group_name: Option<String>,
    pub last_mender_id: Option<i64>,
}
model! { CreateStandardGroupStandardGroup {
    0 "DbType" db_type: String, 1 "Description" description: String, 2 "GroupId" group_id: i64,
    3 "GroupMode" group_mode: String, 4 "GroupName" group_name: String, 5 "LastMenderId" last_mender_id: i64
} }

/// Creates struct sync order: `CreateStructSyncOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateStructSyncOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructSyncOrder {
    pub attachment_key: Option<String>,
    /// Required.
    pub comment: String,
    /// Required.
    pub param: CreateStructSyncOrderParam,
    pub related_user_list: Option<Vec<i64>>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateStructSyncOrder(comment: String, param: CreateStructSyncOrderParam)
    "CreateStructSyncOrder" -> CreateStructSyncOrderOutput {
    0 "AttachmentKey" attachment_key: String, 1 "Comment" comment, 2 "Param" param,
    3 "RelatedUserList" related_user_list: Vec<i64>, 4 "Tid" tid: i64
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateStructSyncOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructSyncOrderParam {
    pub ignore_error: Option<bool>,
    /// Required.
    pub source: Option<CreateStructSyncOrderSource>,
    pub table_info_list: Option<Vec<CreateStructSyncOrderTableInfoList>>,
    /// Required.
    pub target: Option<CreateStructSyncOrderTarget>,
}
input! { CreateStructSyncOrderParam(source: CreateStructSyncOrderSource, target: CreateStructSyncOrderTarget) {
    0 "IgnoreError" ignore_error: bool, 1 "Source" source: CreateStructSyncOrderSource,
    2 "TableInfoList" table_info_list: Vec<CreateStructSyncOrderTableInfoList>,
    3 "Target" target: CreateStructSyncOrderTarget
} }

/// In the request of [`CreateStructSyncOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructSyncOrderSource {
    /// Required.
    pub db_id: Option<i64>,
    /// Required.
    pub db_search_name: Option<String>,
    pub logic: Option<bool>,
    pub version_id: Option<String>,
}
input! { CreateStructSyncOrderSource(db_id: i64, db_search_name: String) {
    0 "DbId" db_id: i64, 1 "DbSearchName" db_search_name: String, 2 "Logic" logic: bool,
    3 "VersionId" version_id: String
} }

/// In the request of [`CreateStructSyncOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructSyncOrderTableInfoList {
    pub source_table_name: Option<String>,
    pub target_table_name: Option<String>,
}
input! { CreateStructSyncOrderTableInfoList() {
    0 "SourceTableName" source_table_name: String, 1 "TargetTableName" target_table_name: String
} }

/// In the request of [`CreateStructSyncOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructSyncOrderTarget {
    /// Required.
    pub db_id: Option<i64>,
    /// Required.
    pub db_search_name: Option<String>,
    pub logic: Option<bool>,
    pub version_id: Option<String>,
}
input! { CreateStructSyncOrderTarget(db_id: i64, db_search_name: String) {
    0 "DbId" db_id: i64, 1 "DbSearchName" db_search_name: String, 2 "Logic" logic: bool,
    3 "VersionId" version_id: String
} }

/// Response of [`CreateStructSyncOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStructSyncOrderOutput {
    pub create_order_result: Vec<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStructSyncOrderOutput {
    0 "CreateOrderResult" create_order_result: Vec<i64>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates task: `CreateTask` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    /// Required.
    pub dag_id: i64,
    pub graph_param: Option<String>,
    pub node_content: Option<String>,
    /// Required.
    pub node_name: String,
    pub node_output: Option<String>,
    /// Required.
    pub node_type: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub time_variables: Option<String>,
}
operation! { CreateTask(dag_id: i64, node_name: String, node_type: String) "CreateTask" -> CreateTaskOutput {
    0 "DagId" dag_id, 1 "GraphParam" graph_param: String, 2 "NodeContent" node_content: String, 3 "NodeName" node_name,
    4 "NodeOutput" node_output: String, 5 "NodeType" node_type, 6 "Tid" tid: i64,
    7 "TimeVariables" time_variables: String
} }

/// Response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub node_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateTaskOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "NodeId" node_id: i64,
    3 "Success" success: bool
} }

/// Creates task flow: `CreateTaskFlow` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateTaskFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFlow {
    /// Required.
    pub dag_name: String,
    pub description: Option<String>,
    pub scenario_id: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { CreateTaskFlow(dag_name: String) "CreateTaskFlow" -> CreateTaskFlowOutput {
    0 "DagName" dag_name, 1 "Description" description: String, 2 "ScenarioId" scenario_id: i64, 3 "Tid" tid: i64
} }

/// Response of [`CreateTaskFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFlowOutput {
    pub dag_id: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTaskFlowOutput {
    0 "DagId" dag_id: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Creates upload file job: `CreateUploadFileJob` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateUploadFileJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadFileJob {
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_source: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    /// Required. Secret.
    pub upload_url: Secret,
}
operation! { CreateUploadFileJob(file_name: String, file_source: String, upload_url: Secret)
    "CreateUploadFileJob" -> CreateUploadFileJobOutput {
    0 "FileName" file_name, 1 "FileSource" file_source, 2 "Tid" tid: i64, 3 "UploadURL" upload_url
} }

/// Response of [`CreateUploadFileJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadFileJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_key: Option<String>,
    pub success: Option<bool>,
}
model! { CreateUploadFileJobOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "JobKey" job_key: String,
    3 "Success" success: bool
} }

/// Creates upload oss file job: `CreateUploadOSSFileJob` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateUploadOSSFileJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadOSSFileJob {
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_source: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    /// Required.
    pub upload_target: CreateUploadOSSFileJobUploadTarget,
}
operation! {
    CreateUploadOSSFileJob(file_name: String, file_source: String, upload_target: CreateUploadOSSFileJobUploadTarget)
    "CreateUploadOSSFileJob" -> CreateUploadOSSFileJobOutput {
    0 "FileName" file_name, 1 "FileSource" file_source, 2 "Tid" tid: i64, 3 "UploadTarget" upload_target
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateUploadOSSFileJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadOSSFileJobUploadTarget {
    /// Required.
    pub bucket_name: Option<String>,
    /// Required.
    pub endpoint: Option<String>,
    /// Required.
    pub object_name: Option<String>,
}
input! { CreateUploadOSSFileJobUploadTarget(bucket_name: String, endpoint: String, object_name: String) {
    0 "BucketName" bucket_name: String, 1 "Endpoint" endpoint: String, 2 "ObjectName" object_name: String
} }

/// Response of [`CreateUploadOSSFileJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadOSSFileJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_key: Option<String>,
    pub success: Option<bool>,
}
model! { CreateUploadOSSFileJobOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "JobKey" job_key: String,
    3 "Success" success: bool
} }

/// Creates workspace: `CreateWorkspace` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/CreateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    /// Required. At least 1 characters.
    pub description: String,
    /// Required.
    pub vpc_id: String,
    /// Required. At least 1 characters.
    pub workspace_name: String,
    /// Required.
    pub workspace_region: String,
    pub client_token: Option<String>,
}
operation! { CreateWorkspace(description: String, vpc_id: String, workspace_name: String, workspace_region: String)
    "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "Description" description, 1 "VpcId" vpc_id, 2 "WorkspaceName" workspace_name,
    3 "WorkspaceRegion" workspace_region, 4 "ClientToken" client_token: String
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub success: Option<bool>,
    pub workspace_id: Option<i64>,
}
model! { CreateWorkspaceOutput {
    0 "Success" success: bool, 1 "WorkspaceId" workspace_id: i64
} }

/// Deletes abac authorization: `DeleteAbacAuthorization` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteAbacAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAbacAuthorization {
    /// Required.
    pub authorization_id: i64,
    /// Required.
    pub identity_type: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteAbacAuthorization(authorization_id: i64, identity_type: String)
    "DeleteAbacAuthorization" -> DeleteAbacAuthorizationOutput {
    0 "AuthorizationId" authorization_id, 1 "IdentityType" identity_type, 2 "Tid" tid: i64
} }

/// Response of [`DeleteAbacAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAbacAuthorizationOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAbacAuthorizationOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Result" result: String,
    3 "Success" success: bool
} }

/// Deletes abac policy: `DeleteAbacPolicy` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteAbacPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAbacPolicy {
    /// Required.
    pub abac_policy_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteAbacPolicy(abac_policy_id: i64) "DeleteAbacPolicy" -> DeleteAbacPolicyOutput {
    0 "AbacPolicyId" abac_policy_id, 1 "Tid" tid: i64
} }

/// Response of [`DeleteAbacPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAbacPolicyOutput {
    pub delete_policy_result: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAbacPolicyOutput {
    0 "DeletePolicyResult" delete_policy_result: bool, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Deletes authority template: `DeleteAuthorityTemplate` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteAuthorityTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorityTemplate {
    /// Required.
    pub template_id: i64,
    pub tid: Option<i64>,
}
operation! { DeleteAuthorityTemplate(template_id: i64) "DeleteAuthorityTemplate" -> DeleteAuthorityTemplateOutput {
    0 "TemplateId" template_id, 1 "Tid" tid: i64
} }

/// Response of [`DeleteAuthorityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorityTemplateOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub tid: Option<i64>,
}
model! { DeleteAuthorityTemplateOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "Tid" tid: i64
} }

/// Deletes data lake database: `DeleteDataLakeDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteDataLakeDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakeDatabase {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { DeleteDataLakeDatabase(catalog_name: String, data_region: String, db_name: String)
    "DeleteDataLakeDatabase" -> DeleteDataLakeDatabaseOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "Tid" tid: i64,
    4 "WorkspaceId" workspace_id: i64
} }

/// Response of [`DeleteDataLakeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakeDatabaseOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataLakeDatabaseOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes data lake function: `DeleteDataLakeFunction` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteDataLakeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakeFunction {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub function_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { DeleteDataLakeFunction(catalog_name: String, data_region: String, db_name: String, function_name: String)
    "DeleteDataLakeFunction" -> DeleteDataLakeFunctionOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "FunctionName" function_name,
    4 "Tid" tid: i64, 5 "WorkspaceId" workspace_id: i64
} }

/// Response of [`DeleteDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakeFunctionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataLakeFunctionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes data lake partition: `DeleteDataLakePartition` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteDataLakePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakePartition {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    pub if_exists: Option<bool>,
    /// Required.
    pub partition_values: Vec<String>,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}

/// Arguments of [`DeleteDataLakePartition::new`].
pub struct DeleteDataLakePartitionRequired {
    pub catalog_name: String,
    pub data_region: String,
    pub db_name: String,
    pub partition_values: Vec<String>,
    pub table_name: String,
}
operation! {
    DeleteDataLakePartition { DeleteDataLakePartitionRequired: catalog_name, data_region, db_name, partition_values, table_name }
    "DeleteDataLakePartition" -> DeleteDataLakePartitionOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "IfExists" if_exists: bool,
    4 "PartitionValues" partition_values, 5 "TableName" table_name, 6 "Tid" tid: i64, 7 "WorkspaceId" workspace_id: i64
} [
    Mark::new(4, Location::Default, Style::Simple)
] }

/// Response of [`DeleteDataLakePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakePartitionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataLakePartitionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes data lake table: `DeleteDataLakeTable` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteDataLakeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakeTable {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { DeleteDataLakeTable(catalog_name: String, data_region: String, db_name: String, table_name: String)
    "DeleteDataLakeTable" -> DeleteDataLakeTableOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "TableName" table_name,
    4 "Tid" tid: i64, 5 "WorkspaceId" workspace_id: i64
} }

/// Response of [`DeleteDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakeTableOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataLakeTableOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes instance: `DeleteInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub host: String,
    /// Required.
    pub port: i64,
    pub sid: Option<String>,
    pub tid: Option<i64>,
}
operation! { DeleteInstance(host: String, port: i64) "DeleteInstance" -> DeleteInstanceOutput {
    0 "Host" host, 1 "Port" port, 2 "Sid" sid: String, 3 "Tid" tid: i64
} }

/// Response of [`DeleteInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes lake house space: `DeleteLakeHouseSpace` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteLakeHouseSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLakeHouseSpace {
    /// Required.
    pub space_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteLakeHouseSpace(space_id: i64) "DeleteLakeHouseSpace" -> DeleteLakeHouseSpaceOutput {
    0 "SpaceId" space_id, 1 "Tid" tid: i64
} }

/// Response of [`DeleteLakeHouseSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLakeHouseSpaceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteLakeHouseSpaceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes lh members: `DeleteLhMembers` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteLhMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLhMembers {
    /// Required.
    pub member_ids: Vec<i64>,
    /// Required.
    pub object_id: i64,
    /// Required.
    pub object_type: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteLhMembers(member_ids: Vec<i64>, object_id: i64, object_type: i64)
    "DeleteLhMembers" -> DeleteLhMembersOutput {
    0 "MemberIds" member_ids, 1 "ObjectId" object_id, 2 "ObjectType" object_type, 3 "Tid" tid: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteLhMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLhMembersOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteLhMembersOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes logic database: `DeleteLogicDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteLogicDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogicDatabase {
    /// Required.
    pub logic_db_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteLogicDatabase(logic_db_id: i64) "DeleteLogicDatabase" -> DeleteLogicDatabaseOutput {
    0 "LogicDbId" logic_db_id, 1 "Tid" tid: i64
} }

/// Response of [`DeleteLogicDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogicDatabaseOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteLogicDatabaseOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes logic table route config: `DeleteLogicTableRouteConfig` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteLogicTableRouteConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogicTableRouteConfig {
    /// Required.
    pub route_key: String,
    /// Required.
    pub table_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteLogicTableRouteConfig(route_key: String, table_id: i64)
    "DeleteLogicTableRouteConfig" -> DeleteLogicTableRouteConfigOutput {
    0 "RouteKey" route_key, 1 "TableId" table_id, 2 "Tid" tid: i64
} }

/// Response of [`DeleteLogicTableRouteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogicTableRouteConfigOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteLogicTableRouteConfigOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes meta category: `DeleteMetaCategory` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteMetaCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetaCategory {
    /// Required.
    pub category_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteMetaCategory(category_id: i64) "DeleteMetaCategory" -> DeleteMetaCategoryOutput {
    0 "CategoryId" category_id, 1 "Tid" tid: i64
} }

/// Response of [`DeleteMetaCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetaCategoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMetaCategoryOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes proxy: `DeleteProxy` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProxy {
    /// Required.
    pub proxy_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteProxy(proxy_id: i64) "DeleteProxy" -> DeleteProxyOutput {
    0 "ProxyId" proxy_id, 1 "Tid" tid: i64
} }

/// Response of [`DeleteProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProxyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteProxyOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes proxy access: `DeleteProxyAccess` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteProxyAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProxyAccess {
    /// Required.
    pub proxy_access_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteProxyAccess(proxy_access_id: i64) "DeleteProxyAccess" -> DeleteProxyAccessOutput {
    0 "ProxyAccessId" proxy_access_id, 1 "Tid" tid: i64
} }

/// Response of [`DeleteProxyAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProxyAccessOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteProxyAccessOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes scenario: `DeleteScenario` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteScenario>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScenario {
    /// Required.
    pub scenario_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteScenario(scenario_id: i64) "DeleteScenario" -> DeleteScenarioOutput {
    0 "ScenarioId" scenario_id, 1 "Tid" tid: i64
} }

/// Response of [`DeleteScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScenarioOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScenarioOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes standard group: `DeleteStandardGroup` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteStandardGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardGroup {
    /// Required.
    pub group_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteStandardGroup(group_id: i64) "DeleteStandardGroup" -> DeleteStandardGroupOutput {
    0 "GroupId" group_id, 1 "Tid" tid: i64
} }

/// Response of [`DeleteStandardGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStandardGroupOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes task: `DeleteTask` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    /// Required.
    pub node_id: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteTask(node_id: String) "DeleteTask" -> DeleteTaskOutput {
    0 "NodeId" node_id, 1 "Tid" tid: i64
} }

/// Response of [`DeleteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTaskOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes task flow: `DeleteTaskFlow` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteTaskFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskFlow {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteTaskFlow(dag_id: i64) "DeleteTaskFlow" -> DeleteTaskFlowOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64
} }

/// Response of [`DeleteTaskFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskFlowOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTaskFlowOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes task flow edges by condition: `DeleteTaskFlowEdgesByCondition` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteTaskFlowEdgesByCondition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskFlowEdgesByCondition {
    /// Required.
    pub dag_id: i64,
    pub id: Option<i64>,
    pub node_end: Option<i64>,
    pub node_from: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DeleteTaskFlowEdgesByCondition(dag_id: i64)
    "DeleteTaskFlowEdgesByCondition" -> DeleteTaskFlowEdgesByConditionOutput {
    0 "DagId" dag_id, 1 "Id" id: i64, 2 "NodeEnd" node_end: i64, 3 "NodeFrom" node_from: i64, 4 "Tid" tid: i64
} }

/// Response of [`DeleteTaskFlowEdgesByCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskFlowEdgesByConditionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTaskFlowEdgesByConditionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes user: `DeleteUser` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub tid: Option<i64>,
    /// Required.
    pub uid: String,
}
operation! { DeleteUser(uid: String) "DeleteUser" -> DeleteUserOutput {
    0 "Tid" tid: i64, 1 "Uid" uid
} }

/// Response of [`DeleteUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteUserOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes workspace: `DeleteWorkspace` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DeleteWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    /// Required.
    pub workspace_id: i64,
}
operation! { DeleteWorkspace(workspace_id: i64) "DeleteWorkspace" -> DeleteWorkspaceOutput {
    0 "WorkspaceId" workspace_id
} }

/// Response of [`DeleteWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceOutput {
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWorkspaceOutput {
    0 "Data" data: String, 1 "Success" success: bool
} }

/// Describes dify attribute: `DescribeDifyAttribute` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DescribeDifyAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyAttribute {
    pub app_uuid: Option<String>,
    pub client_token: Option<String>,
    pub data_region: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { DescribeDifyAttribute() "DescribeDifyAttribute" -> DescribeDifyAttributeOutput {
    0 "AppUuid" app_uuid: String, 1 "ClientToken" client_token: String, 2 "DataRegion" data_region: String,
    3 "WorkspaceId" workspace_id: String
} }

/// Response of [`DescribeDifyAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyAttributeOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub root: Option<DescribeDifyAttributeRoot>,
    pub success: Option<bool>,
    pub tags: Vec<DescribeDifyAttributeTags>,
}
model! { DescribeDifyAttributeOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Root" root: DescribeDifyAttributeRoot, 5 "Success" success: bool,
    6 "Tags" tags: Vec<DescribeDifyAttributeTags>
} }

/// In the response of [`DescribeDifyAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyAttributeRoot {
    pub app_type: Option<String>,
    pub app_uuid: Option<String>,
    pub billing_instance_id: Option<String>,
    pub charge_type: Option<String>,
    pub dify_instance_id: Option<String>,
    pub dify_instance_name: Option<String>,
    pub expire_time: Option<i64>,
    pub region_id: Option<String>,
    pub replicas: Option<String>,
    pub resource_quota: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDifyAttributeRoot {
    0 "AppType" app_type: String, 1 "AppUuid" app_uuid: String, 2 "BillingInstanceId" billing_instance_id: String,
    3 "ChargeType" charge_type: String, 4 "DifyInstanceId" dify_instance_id: String,
    5 "DifyInstanceName" dify_instance_name: String, 6 "ExpireTime" expire_time: i64, 7 "RegionId" region_id: String,
    8 "Replicas" replicas: String, 9 "ResourceQuota" resource_quota: String,
    10 "SecurityGroupId" security_group_id: String, 11 "Status" status: String, 12 "StorageType" storage_type: String,
    13 "VSwitchId" vswitch_id: String, 14 "VpcId" vpc_id: String, 15 "WorkspaceId" workspace_id: String,
    16 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDifyAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyAttributeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDifyAttributeTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes dify default vpc: `DescribeDifyDefaultVpc` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DescribeDifyDefaultVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyDefaultVpc {
    pub client_token: Option<String>,
    pub data_region: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { DescribeDifyDefaultVpc() "DescribeDifyDefaultVpc" -> DescribeDifyDefaultVpcOutput {
    0 "ClientToken" client_token: String, 1 "DataRegion" data_region: String, 2 "WorkspaceId" workspace_id: String
} }

/// Response of [`DescribeDifyDefaultVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyDefaultVpcOutput {
    pub code: Option<String>,
    pub data: Option<DescribeDifyDefaultVpcData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDifyDefaultVpcOutput {
    0 "Code" code: String, 1 "Data" data: DescribeDifyDefaultVpcData, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`DescribeDifyDefaultVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyDefaultVpcData {
    pub default_vpc_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { DescribeDifyDefaultVpcData {
    0 "DefaultVpcId" default_vpc_id: String, 1 "WorkspaceId" workspace_id: String
} }

/// Describes dify editions: `DescribeDifyEditions` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DescribeDifyEditions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyEditions {
    pub client_token: Option<String>,
    pub data_region: Option<String>,
}
operation! { DescribeDifyEditions() "DescribeDifyEditions" -> DescribeDifyEditionsOutput {
    0 "ClientToken" client_token: String, 1 "DataRegion" data_region: String
} }

/// Response of [`DescribeDifyEditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyEditionsOutput {
    pub code: Option<String>,
    pub data: Option<DescribeDifyEditionsData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDifyEditionsOutput {
    0 "Code" code: String, 1 "Data" data: DescribeDifyEditionsData, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`DescribeDifyEditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyEditionsData {
    pub community: Vec<String>,
    pub enterprise: Vec<String>,
    pub open_community: Vec<String>,
}
model! { DescribeDifyEditionsData {
    0 "Community" community: Vec<String>, 1 "Enterprise" enterprise: Vec<String>,
    2 "OpenCommunity" open_community: Vec<String>
} }

/// Describes dify regions: `DescribeDifyRegions` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DescribeDifyRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyRegions {
    pub client_token: Option<String>,
    pub data_region: Option<String>,
}
operation! { DescribeDifyRegions() "DescribeDifyRegions" -> DescribeDifyRegionsOutput {
    0 "ClientToken" client_token: String, 1 "DataRegion" data_region: String
} }

/// Response of [`DescribeDifyRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyRegionsOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeDifyRegionsData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDifyRegionsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DescribeDifyRegionsData>, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`DescribeDifyRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDifyRegionsData {
    pub region_id: Option<String>,
}
model! { DescribeDifyRegionsData {
    0 "RegionId" region_id: String
} }

/// Disables user: `DisableUser` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DisableUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUser {
    pub tid: Option<i64>,
    /// Required.
    pub uid: String,
}
operation! { DisableUser(uid: String) "DisableUser" -> DisableUserOutput {
    0 "Tid" tid: i64, 1 "Uid" uid
} }

/// Response of [`DisableUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUserOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableUserOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Downloads data track result: `DownloadDataTrackResult` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/DownloadDataTrackResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDataTrackResult {
    pub column_filter: Option<DownloadDataTrackResultColumnFilter>,
    pub event_id_list: Option<Vec<i64>>,
    pub filter_end_time: Option<String>,
    pub filter_start_time: Option<String>,
    pub filter_table_list: Option<Vec<String>>,
    pub filter_type_list: Option<Vec<String>>,
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// Required.
    pub rollback_sql_type: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { DownloadDataTrackResult(order_id: i64, rollback_sql_type: String)
    "DownloadDataTrackResult" -> DownloadDataTrackResultOutput {
    0 "ColumnFilter" column_filter: DownloadDataTrackResultColumnFilter, 1 "EventIdList" event_id_list: Vec<i64>,
    2 "FilterEndTime" filter_end_time: String, 3 "FilterStartTime" filter_start_time: String,
    4 "FilterTableList" filter_table_list: Vec<String>, 5 "FilterTypeList" filter_type_list: Vec<String>,
    6 "OrderId" order_id, 7 "RollbackSQLType" rollback_sql_type, 8 "Tid" tid: i64
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`DownloadDataTrackResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDataTrackResultColumnFilter {
    pub between_end: Option<String>,
    pub between_start: Option<String>,
    pub column_name: Option<String>,
    pub in_list: Option<Vec<String>>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { DownloadDataTrackResultColumnFilter() {
    0 "BetweenEnd" between_end: String, 1 "BetweenStart" between_start: String, 2 "ColumnName" column_name: String,
    3 "InList" in_list: Vec<String>, 4 "Operator" operator: String, 5 "Value" value: String
} }

/// Response of [`DownloadDataTrackResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDataTrackResultOutput {
    pub download_key_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DownloadDataTrackResultOutput {
    0 "DownloadKeyId" download_key_id: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// `EditLogicDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/EditLogicDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditLogicDatabase {
    /// Required.
    pub alias: String,
    /// Required.
    pub database_ids: Vec<i64>,
    /// Required.
    pub logic_db_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { EditLogicDatabase(alias: String, database_ids: Vec<i64>, logic_db_id: i64)
    "EditLogicDatabase" -> EditLogicDatabaseOutput {
    0 "Alias" alias, 1 "DatabaseIds" database_ids, 2 "LogicDbId" logic_db_id, 3 "Tid" tid: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`EditLogicDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditLogicDatabaseOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { EditLogicDatabaseOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `EditMetaKnowledgeAsset` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/EditMetaKnowledgeAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMetaKnowledgeAsset {
    /// Required.
    pub asset_description: String,
    pub column_name: Option<String>,
    /// Required.
    pub db_id: i64,
    /// Required.
    pub table_name: String,
    pub table_schema_name: Option<String>,
}
operation! { EditMetaKnowledgeAsset(asset_description: String, db_id: i64, table_name: String)
    "EditMetaKnowledgeAsset" -> EditMetaKnowledgeAssetOutput {
    0 "AssetDescription" asset_description, 1 "ColumnName" column_name: String, 2 "DbId" db_id,
    3 "TableName" table_name, 4 "TableSchemaName" table_schema_name: String
} }

/// Response of [`EditMetaKnowledgeAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMetaKnowledgeAssetOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { EditMetaKnowledgeAssetOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Enables user: `EnableUser` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/EnableUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUser {
    pub tid: Option<i64>,
    /// Required.
    pub uid: String,
}
operation! { EnableUser(uid: String) "EnableUser" -> EnableUserOutput {
    0 "Tid" tid: i64, 1 "Uid" uid
} }

/// Response of [`EnableUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUserOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableUserOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Executes data correct: `ExecuteDataCorrect` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ExecuteDataCorrect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteDataCorrect {
    pub action_detail: Option<BTreeMap<String, Value>>,
    /// Required.
    pub order_id: i64,
    pub real_login_user_uid: Option<String>,
    pub tid: Option<String>,
}
operation! { ExecuteDataCorrect(order_id: i64) "ExecuteDataCorrect" -> ExecuteDataCorrectOutput {
    0 "ActionDetail" action_detail: BTreeMap<String, Value>, 1 "OrderId" order_id,
    2 "RealLoginUserUid" real_login_user_uid: String, 3 "Tid" tid: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ExecuteDataCorrect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteDataCorrectOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteDataCorrectOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Executes data export: `ExecuteDataExport` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ExecuteDataExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteDataExport {
    pub action_detail: Option<BTreeMap<String, Value>>,
    /// Required.
    pub order_id: i64,
    pub real_login_user_uid: Option<String>,
    pub tid: Option<i64>,
}
operation! { ExecuteDataExport(order_id: i64) "ExecuteDataExport" -> ExecuteDataExportOutput {
    0 "ActionDetail" action_detail: BTreeMap<String, Value>, 1 "OrderId" order_id,
    2 "RealLoginUserUid" real_login_user_uid: String, 3 "Tid" tid: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ExecuteDataExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteDataExportOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteDataExportOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Executes script: `ExecuteScript` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ExecuteScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteScript {
    /// Required. At least 1.
    pub db_id: i64,
    /// Required.
    pub logic: bool,
    pub real_login_user_uid: Option<String>,
    /// Required.
    pub script: String,
    pub tid: Option<i64>,
}
operation! { ExecuteScript(db_id: i64, logic: bool, script: String) "ExecuteScript" -> ExecuteScriptOutput {
    0 "DbId" db_id, 1 "Logic" logic, 2 "RealLoginUserUid" real_login_user_uid: String, 3 "Script" script,
    4 "Tid" tid: i64
} }

/// Response of [`ExecuteScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteScriptOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub results: Vec<ExecuteScriptResults>,
    pub success: Option<bool>,
}
model! { ExecuteScriptOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "Results" results: Vec<ExecuteScriptResults>, 3 "Success" success: bool
} }

/// In the response of [`ExecuteScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteScriptResults {
    pub column_names: Vec<String>,
    pub message: Option<String>,
    pub row_count: Option<i64>,
    pub rows: Vec<BTreeMap<String, Value>>,
    pub success: Option<bool>,
}
model! { ExecuteScriptResults {
    0 "ColumnNames" column_names: Vec<String>, 1 "Message" message: String, 2 "RowCount" row_count: i64,
    3 "Rows" rows: Vec<BTreeMap<String, Value>>, 4 "Success" success: bool
} }

/// Executes struct sync: `ExecuteStructSync` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ExecuteStructSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStructSync {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ExecuteStructSync(order_id: i64) "ExecuteStructSync" -> ExecuteStructSyncOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`ExecuteStructSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStructSyncOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteStructSyncOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `FixSqlByMetaAgent` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/FixSqlByMetaAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixSqlByMetaAgent {
    /// Required.
    pub db_id: String,
    pub error: Option<String>,
    pub model: Option<String>,
    pub query: Option<String>,
    /// Required.
    pub sql: String,
}
operation! { FixSqlByMetaAgent(db_id: String, sql: String) "FixSqlByMetaAgent" -> FixSqlByMetaAgentOutput {
    0 "DbId" db_id, 1 "Error" error: String, 2 "Model" model: String, 3 "Query" query: String, 4 "Sql" sql
} }

/// Response of [`FixSqlByMetaAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixSqlByMetaAgentOutput {
    pub data: Option<FixSqlByMetaAgentData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { FixSqlByMetaAgentOutput {
    0 "Data" data: FixSqlByMetaAgentData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`FixSqlByMetaAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixSqlByMetaAgentData {
    pub content: Option<String>,
    pub session_id: Option<String>,
}
model! { FixSqlByMetaAgentData {
    0 "Content" content: String, 1 "SessionId" session_id: String
} }

/// `GenMetaKnowledgeAsset` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GenMetaKnowledgeAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenMetaKnowledgeAsset {
    /// Required.
    pub db_id: i64,
}
operation! { GenMetaKnowledgeAsset(db_id: i64) "GenMetaKnowledgeAsset" -> GenMetaKnowledgeAssetOutput {
    0 "DbId" db_id
} }

/// Response of [`GenMetaKnowledgeAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenMetaKnowledgeAssetOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GenMetaKnowledgeAssetOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Generates sql from nl: `GenerateSqlFromNL` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GenerateSqlFromNL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSqlFromNL {
    /// Required.
    pub db_id: String,
    pub dialect: Option<String>,
    pub knowledge: Option<String>,
    pub level: Option<String>,
    pub model: Option<String>,
    /// Required.
    pub question: String,
    pub real_login_user_uid: Option<String>,
    pub table_names: Option<String>,
}
operation! { GenerateSqlFromNL(db_id: String, question: String) "GenerateSqlFromNL" -> GenerateSqlFromNLOutput {
    0 "DbId" db_id, 1 "Dialect" dialect: String, 2 "Knowledge" knowledge: String, 3 "Level" level: String,
    4 "Model" model: String, 5 "Question" question, 6 "RealLoginUserUid" real_login_user_uid: String,
    7 "TableNames" table_names: String
} }

/// Response of [`GenerateSqlFromNL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSqlFromNLOutput {
    pub data: Option<GenerateSqlFromNLData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateSqlFromNLOutput {
    0 "Data" data: GenerateSqlFromNLData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GenerateSqlFromNL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSqlFromNLData {
    pub knowledge_references: Vec<GenerateSqlFromNLKnowledgeReferences>,
    pub question: Option<String>,
    pub similar_sql: Vec<GenerateSqlFromNLSimilarSql>,
    pub sql: Option<String>,
    pub tables: Vec<GenerateSqlFromNLTables>,
    pub thought: Option<String>,
}
model! { GenerateSqlFromNLData {
    0 "KnowledgeReferences" knowledge_references: Vec<GenerateSqlFromNLKnowledgeReferences>,
    1 "Question" question: String, 2 "SimilarSql" similar_sql: Vec<GenerateSqlFromNLSimilarSql>, 3 "Sql" sql: String,
    4 "Tables" tables: Vec<GenerateSqlFromNLTables>, 5 "Thought" thought: String
} }

/// In the response of [`GenerateSqlFromNL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSqlFromNLKnowledgeReferences {
    pub content: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
}
model! { GenerateSqlFromNLKnowledgeReferences {
    0 "Content" content: String, 1 "Level" level: String, 2 "Name" name: String
} }

/// In the response of [`GenerateSqlFromNL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSqlFromNLSimilarSql {
    pub question: Option<String>,
    pub score: Option<String>,
    pub sql: Option<String>,
    pub thought: Option<String>,
}
model! { GenerateSqlFromNLSimilarSql {
    0 "Question" question: String, 1 "Score" score: String, 2 "Sql" sql: String, 3 "Thought" thought: String
} }

/// In the response of [`GenerateSqlFromNL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSqlFromNLTables {
    pub table_name: Option<String>,
}
model! { GenerateSqlFromNLTables {
    0 "TableName" table_name: String
} }

/// Gets ai order approval comment sse: `GetAIOrderApprovalCommentSSE` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetAIOrderApprovalCommentSSE>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIOrderApprovalCommentSSE {
    pub order_id: Option<i64>,
    pub session_id: Option<String>,
}
operation! { GetAIOrderApprovalCommentSSE() "GetAIOrderApprovalCommentSSE" -> GetAIOrderApprovalCommentSSEOutput {
    0 "OrderId" order_id: i64, 1 "SessionId" session_id: String
} }

/// Response of [`GetAIOrderApprovalCommentSSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIOrderApprovalCommentSSEOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub output: Option<GetAIOrderApprovalCommentSSEOutputItem>,
    pub success: Option<bool>,
}
model! { GetAIOrderApprovalCommentSSEOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Output" output: GetAIOrderApprovalCommentSSEOutputItem, 4 "Success" success: bool
} }

/// In the response of [`GetAIOrderApprovalCommentSSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIOrderApprovalCommentSSEOutputItem {
    pub content: Option<String>,
}
model! { GetAIOrderApprovalCommentSSEOutputItem {
    0 "Content" content: String
} }

/// Gets abac policy: `GetAbacPolicy` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetAbacPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAbacPolicy {
    pub abac_policy_id: Option<i64>,
    pub abac_policy_name: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetAbacPolicy() "GetAbacPolicy" -> GetAbacPolicyOutput {
    0 "AbacPolicyId" abac_policy_id: i64, 1 "AbacPolicyName" abac_policy_name: String, 2 "Tid" tid: i64
} }

/// Response of [`GetAbacPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAbacPolicyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub policy: Option<GetAbacPolicyPolicy>,
    pub success: Option<bool>,
}
model! { GetAbacPolicyOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Policy" policy: GetAbacPolicyPolicy,
    3 "Success" success: bool
} }

/// In the response of [`GetAbacPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAbacPolicyPolicy {
    pub authorized_quantity: Option<String>,
    pub creator_id: Option<i64>,
    pub policy_content: Option<String>,
    pub policy_desc: Option<String>,
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_source: Option<String>,
}
model! { GetAbacPolicyPolicy {
    0 "AuthorizedQuantity" authorized_quantity: String, 1 "CreatorId" creator_id: i64,
    2 "PolicyContent" policy_content: String, 3 "PolicyDesc" policy_desc: String, 4 "PolicyId" policy_id: i64,
    5 "PolicyName" policy_name: String, 6 "PolicySource" policy_source: String
} }

/// Gets approval detail: `GetApprovalDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetApprovalDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalDetail {
    pub tid: Option<i64>,
    /// Required.
    pub workflow_instance_id: i64,
}
operation! { GetApprovalDetail(workflow_instance_id: i64) "GetApprovalDetail" -> GetApprovalDetailOutput {
    0 "Tid" tid: i64, 1 "WorkflowInstanceId" workflow_instance_id
} }

/// Response of [`GetApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailOutput {
    pub approval_detail: Option<GetApprovalDetailApprovalDetail>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetApprovalDetailOutput {
    0 "ApprovalDetail" approval_detail: GetApprovalDetailApprovalDetail, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailApprovalDetail {
    pub audit_id: Option<i64>,
    pub create_time: Option<String>,
    pub current_handlers: Option<GetApprovalDetailCurrentHandlers>,
    pub description: Option<String>,
    pub order_id: Option<i64>,
    pub order_type: Option<String>,
    pub reason_list: Option<GetApprovalDetailReasonList>,
    pub template_id: Option<i64>,
    pub thirdparty_workflow_comment: Option<String>,
    pub thirdparty_workflow_url: Option<String>,
    pub title: Option<String>,
    pub workflow_ins_code: Option<String>,
    pub workflow_nodes: Option<GetApprovalDetailWorkflowNodes>,
}
model! { GetApprovalDetailApprovalDetail {
    0 "AuditId" audit_id: i64, 1 "CreateTime" create_time: String,
    2 "CurrentHandlers" current_handlers: GetApprovalDetailCurrentHandlers, 3 "Description" description: String,
    4 "OrderId" order_id: i64, 5 "OrderType" order_type: String,
    6 "ReasonList" reason_list: GetApprovalDetailReasonList, 7 "TemplateId" template_id: i64,
    8 "ThirdpartyWorkflowComment" thirdparty_workflow_comment: String,
    9 "ThirdpartyWorkflowUrl" thirdparty_workflow_url: String, 10 "Title" title: String,
    11 "WorkflowInsCode" workflow_ins_code: String, 12 "WorkflowNodes" workflow_nodes: GetApprovalDetailWorkflowNodes
} }

/// In the response of [`GetApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailCurrentHandlers {
    pub current_handler: Vec<GetApprovalDetailCurrentHandler>,
}
model! { GetApprovalDetailCurrentHandlers {
    0 "CurrentHandler" current_handler: Vec<GetApprovalDetailCurrentHandler>
} }

/// In the response of [`GetApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailCurrentHandler {
    pub id: Option<i64>,
    pub nick_name: Option<String>,
}
model! { GetApprovalDetailCurrentHandler {
    0 "Id" id: i64, 1 "NickName" nick_name: String
} }

/// In the response of [`GetApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailReasonList {
    pub reasons: Vec<String>,
}
model! { GetApprovalDetailReasonList {
    0 "Reasons" reasons: Vec<String>
} }

/// In the response of [`GetApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailWorkflowNodes {
    pub workflow_node: Vec<GetApprovalDetailWorkflowNode>,
}
model! { GetApprovalDetailWorkflowNodes {
    0 "WorkflowNode" workflow_node: Vec<GetApprovalDetailWorkflowNode>
} }

/// In the response of [`GetApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailWorkflowNode {
    pub audit_user_id_list: Option<GetApprovalDetailAuditUserIdList>,
    pub node_name: Option<String>,
    pub operate_comment: Option<String>,
    pub operate_time: Option<String>,
    pub operator_id: Option<i64>,
    pub workflow_ins_code: Option<String>,
}
model! { GetApprovalDetailWorkflowNode {
    0 "AuditUserIdList" audit_user_id_list: GetApprovalDetailAuditUserIdList, 1 "NodeName" node_name: String,
    2 "OperateComment" operate_comment: String, 3 "OperateTime" operate_time: String, 4 "OperatorId" operator_id: i64,
    5 "WorkflowInsCode" workflow_ins_code: String
} }

/// In the response of [`GetApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailAuditUserIdList {
    pub audit_user_ids: Vec<String>,
}
model! { GetApprovalDetailAuditUserIdList {
    0 "AuditUserIds" audit_user_ids: Vec<String>
} }

/// Gets authority template: `GetAuthorityTemplate` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetAuthorityTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorityTemplate {
    /// Required.
    pub template_id: i64,
    pub tid: Option<i64>,
}
operation! { GetAuthorityTemplate(template_id: i64) "GetAuthorityTemplate" -> GetAuthorityTemplateOutput {
    0 "TemplateId" template_id, 1 "Tid" tid: i64
} }

/// Response of [`GetAuthorityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorityTemplateOutput {
    pub authority_template_view: Option<GetAuthorityTemplateAuthorityTemplateView>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub tid: Option<i64>,
}
model! { GetAuthorityTemplateOutput {
    0 "AuthorityTemplateView" authority_template_view: GetAuthorityTemplateAuthorityTemplateView,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool,
    4 "Tid" tid: i64
} }

/// In the response of [`GetAuthorityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorityTemplateAuthorityTemplateView {
    pub authority_template_item_list: Option<
        GetAuthorityTemplateAuthorityTemplateItemList,
    >,
    pub create_time: Option<String>,
    pub creator_id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub template_id: Option<i64>,
}
model! { GetAuthorityTemplateAuthorityTemplateView {
    0 "AuthorityTemplateItemList" authority_template_item_list: GetAuthorityTemplateAuthorityTemplateItemList,
    1 "CreateTime" create_time: String, 2 "CreatorId" creator_id: i64, 3 "Description" description: String,
    4 "Name" name: String, 5 "TemplateId" template_id: i64
} }

/// In the response of [`GetAuthorityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorityTemplateAuthorityTemplateItemList {
    pub authority_template_item: Vec<GetAuthorityTemplateAuthorityTemplateItem>,
}
model! { GetAuthorityTemplateAuthorityTemplateItemList {
    0 "AuthorityTemplateItem" authority_template_item: Vec<GetAuthorityTemplateAuthorityTemplateItem>
} }

/// In the response of [`GetAuthorityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorityTemplateAuthorityTemplateItem {
    pub attribute: Option<String>,
    pub db_id: Option<i64>,
    pub instance_id: Option<i64>,
    pub item_id: Option<i64>,
    pub modifier_id: Option<i64>,
    pub resource_type: Option<String>,
    pub table_name: Option<String>,
    pub template_id: Option<i64>,
}
model! { GetAuthorityTemplateAuthorityTemplateItem {
    0 "Attribute" attribute: String, 1 "DbId" db_id: i64, 2 "InstanceId" instance_id: i64, 3 "ItemId" item_id: i64,
    4 "ModifierId" modifier_id: i64, 5 "ResourceType" resource_type: String, 6 "TableName" table_name: String,
    7 "TemplateId" template_id: i64
} }

/// Gets authority template item: `GetAuthorityTemplateItem` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetAuthorityTemplateItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorityTemplateItem {
    /// Required.
    pub template_id: i64,
    pub tid: Option<i64>,
}
operation! { GetAuthorityTemplateItem(template_id: i64) "GetAuthorityTemplateItem" -> GetAuthorityTemplateItemOutput {
    0 "TemplateId" template_id, 1 "Tid" tid: i64
} }

/// Response of [`GetAuthorityTemplateItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorityTemplateItemOutput {
    pub authority_template_item_list: Option<
        GetAuthorityTemplateItemAuthorityTemplateItemList,
    >,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub tid: Option<i64>,
}
model! { GetAuthorityTemplateItemOutput {
    0 "AuthorityTemplateItemList" authority_template_item_list: GetAuthorityTemplateItemAuthorityTemplateItemList,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool,
    4 "Tid" tid: i64
} }

/// In the response of [`GetAuthorityTemplateItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorityTemplateItemAuthorityTemplateItemList {
    pub authority_template_item: Vec<GetAuthorityTemplateItemAuthorityTemplateItem>,
}
model! { GetAuthorityTemplateItemAuthorityTemplateItemList {
    0 "AuthorityTemplateItem" authority_template_item: Vec<GetAuthorityTemplateItemAuthorityTemplateItem>
} }

/// In the response of [`GetAuthorityTemplateItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorityTemplateItemAuthorityTemplateItem {
    pub attribute: Option<String>,
    pub db_id: Option<i64>,
    pub instance_id: Option<i64>,
    pub item_id: Option<i64>,
    pub modifier_id: Option<i64>,
    pub resource_type: Option<String>,
    pub table_name: Option<String>,
    pub template_id: Option<i64>,
}
model! { GetAuthorityTemplateItemAuthorityTemplateItem {
    0 "Attribute" attribute: String, 1 "DbId" db_id: i64, 2 "InstanceId" instance_id: i64, 3 "ItemId" item_id: i64,
    4 "ModifierId" modifier_id: i64, 5 "ResourceType" resource_type: String, 6 "TableName" table_name: String,
    7 "TemplateId" template_id: i64
} }

/// Gets classification template: `GetClassificationTemplate` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetClassificationTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassificationTemplate {
    /// Required.
    pub instance_id: i64,
    pub tid: Option<i64>,
}
operation! { GetClassificationTemplate(instance_id: i64)
    "GetClassificationTemplate" -> GetClassificationTemplateOutput {
    0 "InstanceId" instance_id, 1 "Tid" tid: i64
} }

/// Response of [`GetClassificationTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassificationTemplateOutput {
    pub classification_resource_template_map: Option<
        GetClassificationTemplateClassificationResourceTemplateMap,
    >,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetClassificationTemplateOutput {
    0 "ClassificationResourceTemplateMap" classification_resource_template_map: GetClassificationTemplateClassificationResourceTemplateMap,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetClassificationTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassificationTemplateClassificationResourceTemplateMap {
    pub resource_id: Option<i64>,
    pub resource_type: Option<String>,
    pub template_id: Option<i64>,
    pub template_type: Option<String>,
}
model! { GetClassificationTemplateClassificationResourceTemplateMap {
    0 "ResourceId" resource_id: i64, 1 "ResourceType" resource_type: String, 2 "TemplateId" template_id: i64,
    3 "TemplateType" template_type: String
} }

/// Gets db task sql job log: `GetDBTaskSQLJobLog` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDBTaskSQLJobLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBTaskSQLJobLog {
    /// Required. 1 to 9223372036854775807.
    pub job_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDBTaskSQLJobLog(job_id: i64) "GetDBTaskSQLJobLog" -> GetDBTaskSQLJobLogOutput {
    0 "JobId" job_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDBTaskSQLJobLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBTaskSQLJobLogOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub log: Option<String>,
    pub success: Option<bool>,
}
model! { GetDBTaskSQLJobLogOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Log" log: String,
    3 "Success" success: bool
} }

/// Gets db topology: `GetDBTopology` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDBTopology>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBTopology {
    /// Required. 1 to 9223372036854775807.
    pub logic_db_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDBTopology(logic_db_id: i64) "GetDBTopology" -> GetDBTopologyOutput {
    0 "LogicDbId" logic_db_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDBTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBTopologyOutput {
    pub db_topology: Option<GetDBTopologyDBTopology>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDBTopologyOutput {
    0 "DBTopology" db_topology: GetDBTopologyDBTopology, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDBTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBTopologyDBTopology {
    pub alias: Option<String>,
    pub db_topology_info_list: Vec<GetDBTopologyDBTopologyInfoList>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub logic_db_id: Option<i64>,
    pub logic_db_name: Option<String>,
    pub search_name: Option<String>,
}
model! { GetDBTopologyDBTopology {
    0 "Alias" alias: String, 1 "DBTopologyInfoList" db_topology_info_list: Vec<GetDBTopologyDBTopologyInfoList>,
    2 "DbType" db_type: String, 3 "EnvType" env_type: String, 4 "LogicDbId" logic_db_id: i64,
    5 "LogicDbName" logic_db_name: String, 6 "SearchName" search_name: String
} }

/// In the response of [`GetDBTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBTopologyDBTopologyInfoList {
    pub catalog_name: Option<String>,
    pub db_id: Option<i64>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_resource_id: Option<String>,
    pub instance_source: Option<String>,
    pub region_id: Option<String>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
}
model! { GetDBTopologyDBTopologyInfoList {
    0 "CatalogName" catalog_name: String, 1 "DbId" db_id: i64, 2 "DbType" db_type: String, 3 "EnvType" env_type: String,
    4 "InstanceId" instance_id: i64, 5 "InstanceResourceId" instance_resource_id: String,
    6 "InstanceSource" instance_source: String, 7 "RegionId" region_id: String, 8 "SchemaName" schema_name: String,
    9 "SearchName" search_name: String
} }

/// Gets data archive count: `GetDataArchiveCount` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataArchiveCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveCount {
    pub order_result_type: Option<String>,
    pub plugin_type: Option<String>,
    pub search_date_type: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDataArchiveCount() "GetDataArchiveCount" -> GetDataArchiveCountOutput {
    0 "OrderResultType" order_result_type: String, 1 "PluginType" plugin_type: String,
    2 "SearchDateType" search_date_type: String, 3 "Tid" tid: i64
} }

/// Response of [`GetDataArchiveCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveCountOutput {
    pub data: Option<GetDataArchiveCountData>,
    pub success: Option<bool>,
}
model! { GetDataArchiveCountOutput {
    0 "Data" data: GetDataArchiveCountData, 1 "Success" success: bool
} }

/// In the response of [`GetDataArchiveCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveCountData {
    pub fail_count: Option<i64>,
    pub processing_count: Option<i64>,
    pub success_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetDataArchiveCountData {
    0 "FailCount" fail_count: i64, 1 "ProcessingCount" processing_count: i64, 2 "SuccessCount" success_count: i64,
    3 "TotalCount" total_count: i64
} }

/// Gets data archive order detail: `GetDataArchiveOrderDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataArchiveOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveOrderDetail {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDataArchiveOrderDetail(order_id: i64) "GetDataArchiveOrderDetail" -> GetDataArchiveOrderDetailOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDataArchiveOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveOrderDetailOutput {
    pub data_archive_order_detail: Option<
        GetDataArchiveOrderDetailDataArchiveOrderDetail,
    >,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { GetDataArchiveOrderDetailOutput {
    0 "DataArchiveOrderDetail" data_archive_order_detail: GetDataArchiveOrderDetailDataArchiveOrderDetail,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// In the response of [`GetDataArchiveOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveOrderDetailDataArchiveOrderDetail {
    pub comment: Option<String>,
    pub committer: Option<String>,
    pub committer_id: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub plugin_extra_data: Option<GetDataArchiveOrderDetailPluginExtraData>,
    pub plugin_param: Option<GetDataArchiveOrderDetailPluginParam>,
    pub plugin_type: Option<String>,
    pub related_user_list: Vec<i64>,
    pub related_user_nick_list: Vec<String>,
    pub status_code: Option<String>,
    pub status_desc: Option<String>,
    pub workflow_instance_id: Option<i64>,
    pub workflow_status_desc: Option<String>,
}
model! { GetDataArchiveOrderDetailDataArchiveOrderDetail {
    0 "Comment" comment: String, 1 "Committer" committer: String, 2 "CommitterId" committer_id: i64,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "Id" id: i64,
    6 "PluginExtraData" plugin_extra_data: GetDataArchiveOrderDetailPluginExtraData,
    7 "PluginParam" plugin_param: GetDataArchiveOrderDetailPluginParam, 8 "PluginType" plugin_type: String,
    9 "RelatedUserList" related_user_list: Vec<i64>, 10 "RelatedUserNickList" related_user_nick_list: Vec<String>,
    11 "StatusCode" status_code: String, 12 "StatusDesc" status_desc: String,
    13 "WorkflowInstanceId" workflow_instance_id: i64, 14 "WorkflowStatusDesc" workflow_status_desc: String
} }

/// In the response of [`GetDataArchiveOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveOrderDetailPluginExtraData {
    pub dag_info: Option<GetDataArchiveOrderDetailDagInfo>,
    pub db_base_info: Option<GetDataArchiveOrderDetailDbBaseInfo>,
    pub instance_total: Option<i64>,
    pub instances: Vec<GetDataArchiveOrderDetailInstances>,
    pub next_fire_time_result: Option<GetDataArchiveOrderDetailNextFireTimeResult>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub temp_table_name_map: BTreeMap<String, Value>,
}
model! { GetDataArchiveOrderDetailPluginExtraData {
    0 "DagInfo" dag_info: GetDataArchiveOrderDetailDagInfo,
    1 "DbBaseInfo" db_base_info: GetDataArchiveOrderDetailDbBaseInfo, 2 "InstanceTotal" instance_total: i64,
    3 "Instances" instances: Vec<GetDataArchiveOrderDetailInstances>,
    4 "NextFireTimeResult" next_fire_time_result: GetDataArchiveOrderDetailNextFireTimeResult,
    5 "PageIndex" page_index: i64, 6 "PageSize" page_size: i64,
    7 "TempTableNameMap" temp_table_name_map: BTreeMap<String, Value>
} }

/// In the response of [`GetDataArchiveOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveOrderDetailDagInfo {
    pub creator_id: Option<String>,
    pub cron_begin_date: Option<String>,
    pub cron_end_date: Option<String>,
    pub cron_trigger: Option<bool>,
    pub dw_develop: Option<bool>,
    pub dag_name: Option<String>,
    pub dag_owner_id: Option<String>,
    pub deploy_id: Option<i64>,
    pub description: Option<String>,
    pub edit_dag_id: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_public: Option<i64>,
    pub legacy: Option<bool>,
    pub system: Option<bool>,
    pub tenant_id: Option<String>,
    pub trigger_once: Option<bool>,
}
model! { GetDataArchiveOrderDetailDagInfo {
    0 "CreatorId" creator_id: String, 1 "CronBeginDate" cron_begin_date: String, 2 "CronEndDate" cron_end_date: String,
    3 "CronTrigger" cron_trigger: bool, 4 "DWDevelop" dw_develop: bool, 5 "DagName" dag_name: String,
    6 "DagOwnerId" dag_owner_id: String, 7 "DeployId" deploy_id: i64, 8 "Description" description: String,
    9 "EditDagId" edit_dag_id: i64, 10 "GmtCreate" gmt_create: String, 11 "GmtModified" gmt_modified: String,
    12 "Id" id: i64, 13 "IsPublic" is_public: i64, 14 "Legacy" legacy: bool, 15 "System" system: bool,
    16 "TenantId" tenant_id: String, 17 "TriggerOnce" trigger_once: bool
} }

/// In the response of [`GetDataArchiveOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveOrderDetailDbBaseInfo {
    pub alias: Option<String>,
    pub alter_timeout: Option<i64>,
    pub asset_control: Option<bool>,
    pub catalog_name: Option<String>,
    pub cluster_node: Option<String>,
    pub db_id: Option<i64>,
    pub db_type: Option<String>,
    pub dba_id: Option<i64>,
    pub dba_name: Option<String>,
    pub description: Option<String>,
    pub encoding: Option<String>,
    pub env_type: Option<String>,
    pub follow: Option<bool>,
    pub host: Option<String>,
    pub idc: Option<String>,
    pub idc_title: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_source: Option<String>,
    pub last_sync_time: Option<String>,
    pub level: Option<String>,
    pub logic: Option<bool>,
    pub owner_ids: Vec<i64>,
    pub owner_names: Vec<String>,
    pub port: Option<i64>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
    pub standard_group: Option<GetDataArchiveOrderDetailStandardGroup>,
    pub state: Option<String>,
    pub table_count: Option<i64>,
    pub tns_name: Option<String>,
    pub unit_type: Option<String>,
}
model! { GetDataArchiveOrderDetailDbBaseInfo {
    0 "Alias" alias: String, 1 "AlterTimeout" alter_timeout: i64, 2 "AssetControl" asset_control: bool,
    3 "CatalogName" catalog_name: String, 4 "ClusterNode" cluster_node: String, 5 "DbId" db_id: i64,
    6 "DbType" db_type: String, 7 "DbaId" dba_id: i64, 8 "DbaName" dba_name: String,
    9 "Description" description: String, 10 "Encoding" encoding: String, 11 "EnvType" env_type: String,
    12 "Follow" follow: bool, 13 "Host" host: String, 14 "Idc" idc: String, 15 "IdcTitle" idc_title: String,
    16 "InstanceId" instance_id: i64, 17 "InstanceSource" instance_source: String,
    18 "LastSyncTime" last_sync_time: String, 19 "Level" level: String, 20 "Logic" logic: bool,
    21 "OwnerIds" owner_ids: Vec<i64>, 22 "OwnerNames" owner_names: Vec<String>, 23 "Port" port: i64,
    24 "SchemaName" schema_name: String, 25 "SearchName" search_name: String,
    26 "StandardGroup" standard_group: GetDataArchiveOrderDetailStandardGroup, 27 "State" state: String,
    28 "TableCount" table_count: i64, 29 "TnsName" tns_name: String, 30 "UnitType" unit_type: String
} }

/// In the response of [`GetDataArchiveOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveOrderDetailStandardGroup {
    pub db_type: Option<String>,
    pub description: Option<String>,
    pub free_or_stable: Option<bool>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub group_mode: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<i64>,
    pub last_mender_id: Option<i64>,
}
model! { GetDataArchiveOrderDetailStandardGroup {
    0 "DbType" db_type: String, 1 "Description" description: String, 2 "FreeOrStable" free_or_stable: bool,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "GroupMode" group_mode: String,
    6 "GroupName" group_name: String, 7 "Id" id: i64, 8 "LastMenderId" last_mender_id: i64
} }

/// In the response of [`GetDataArchiveOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveOrderDetailInstances {
    pub business_time: Option<String>,
    pub dag_id: Option<i64>,
    pub end_time: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub history_dag_id: Option<i64>,
    pub id: Option<i64>,
    pub last_running_context: Option<String>,
    pub msg: Option<String>,
    pub status: Option<i64>,
    pub tenant_id: Option<String>,
    pub trigger_type: Option<i64>,
    pub version: Option<String>,
}
model! { GetDataArchiveOrderDetailInstances {
    0 "BusinessTime" business_time: String, 1 "DagId" dag_id: i64, 2 "EndTime" end_time: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "HistoryDagId" history_dag_id: i64,
    6 "Id" id: i64, 7 "LastRunningContext" last_running_context: String, 8 "Msg" msg: String, 9 "Status" status: i64,
    10 "TenantId" tenant_id: String, 11 "TriggerType" trigger_type: i64, 12 "Version" version: String
} }

/// In the response of [`GetDataArchiveOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveOrderDetailNextFireTimeResult {
    pub cron_fire_type: Option<String>,
}
model! { GetDataArchiveOrderDetailNextFireTimeResult {
    0 "CronFireType" cron_fire_type: String
} }

/// In the response of [`GetDataArchiveOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveOrderDetailPluginParam {
    pub archive_method: Option<String>,
    pub db_schema: Option<String>,
    pub logic: Option<bool>,
    pub order_after: Vec<String>,
    pub run_method: Option<String>,
    pub source_database_id: Option<i64>,
    pub table_includes: Vec<GetDataArchiveOrderDetailTableIncludes>,
    pub table_mapping: Vec<String>,
    pub target_instance_id: Option<String>,
    pub variables: Vec<String>,
}
model! { GetDataArchiveOrderDetailPluginParam {
    0 "ArchiveMethod" archive_method: String, 1 "DbSchema" db_schema: String, 2 "Logic" logic: bool,
    3 "OrderAfter" order_after: Vec<String>, 4 "RunMethod" run_method: String,
    5 "SourceDatabaseId" source_database_id: i64,
    6 "TableIncludes" table_includes: Vec<GetDataArchiveOrderDetailTableIncludes>,
    7 "TableMapping" table_mapping: Vec<String>, 8 "TargetInstanceId" target_instance_id: String,
    9 "Variables" variables: Vec<String>
} }

/// In the response of [`GetDataArchiveOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataArchiveOrderDetailTableIncludes {
    pub table_name: Option<String>,
    pub table_where: Option<String>,
}
model! { GetDataArchiveOrderDetailTableIncludes {
    0 "TableName" table_name: String, 1 "TableWhere" table_where: String
} }

/// Gets data correct backup files: `GetDataCorrectBackupFiles` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataCorrectBackupFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectBackupFiles {
    pub action_detail: Option<BTreeMap<String, Value>>,
    /// Required.
    pub order_id: i64,
    pub tid: Option<i64>,
}
operation! { GetDataCorrectBackupFiles(order_id: i64) "GetDataCorrectBackupFiles" -> GetDataCorrectBackupFilesOutput {
    0 "ActionDetail" action_detail: BTreeMap<String, Value>, 1 "OrderId" order_id, 2 "Tid" tid: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`GetDataCorrectBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectBackupFilesOutput {
    pub data_correct_backup_files: Option<
        GetDataCorrectBackupFilesDataCorrectBackupFiles,
    >,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataCorrectBackupFilesOutput {
    0 "DataCorrectBackupFiles" data_correct_backup_files: GetDataCorrectBackupFilesDataCorrectBackupFiles,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDataCorrectBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectBackupFilesDataCorrectBackupFiles {
    pub file_url: Vec<String>,
}
model! { GetDataCorrectBackupFilesDataCorrectBackupFiles {
    0 "FileUrl" file_url: Vec<String>
} }

/// Gets data correct order detail: `GetDataCorrectOrderDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataCorrectOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectOrderDetail {
    /// Required.
    pub order_id: i64,
    pub tid: Option<i64>,
}
operation! { GetDataCorrectOrderDetail(order_id: i64) "GetDataCorrectOrderDetail" -> GetDataCorrectOrderDetailOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDataCorrectOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectOrderDetailOutput {
    pub data_correct_order_detail: Option<
        GetDataCorrectOrderDetailDataCorrectOrderDetail,
    >,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataCorrectOrderDetailOutput {
    0 "DataCorrectOrderDetail" data_correct_order_detail: GetDataCorrectOrderDetailDataCorrectOrderDetail,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDataCorrectOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectOrderDetailDataCorrectOrderDetail {
    pub config_detail: Option<GetDataCorrectOrderDetailConfigDetail>,
    pub database_list: Option<GetDataCorrectOrderDetailDatabaseList>,
    pub exec_mode: Option<String>,
    pub order_detail: Option<GetDataCorrectOrderDetailOrderDetail>,
    pub pre_check_detail: Option<GetDataCorrectOrderDetailPreCheckDetail>,
    pub status: Option<String>,
}
model! { GetDataCorrectOrderDetailDataCorrectOrderDetail {
    0 "ConfigDetail" config_detail: GetDataCorrectOrderDetailConfigDetail,
    1 "DatabaseList" database_list: GetDataCorrectOrderDetailDatabaseList, 2 "ExecMode" exec_mode: String,
    3 "OrderDetail" order_detail: GetDataCorrectOrderDetailOrderDetail,
    4 "PreCheckDetail" pre_check_detail: GetDataCorrectOrderDetailPreCheckDetail, 5 "Status" status: String
} }

/// In the response of [`GetDataCorrectOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectOrderDetailConfigDetail {
    pub cron: Option<bool>,
    pub cron_call_times: Option<i64>,
    pub cron_ext_config: Option<GetDataCorrectOrderDetailCronExtConfig>,
    pub cron_format: Option<String>,
    pub cron_last_call_start_time: Option<String>,
    pub cron_next_call_time: Option<String>,
    pub cron_status: Option<String>,
    pub csv_table_name: Option<String>,
    pub current_task_id: Option<i64>,
    pub detail_type: Option<String>,
    pub duration: Option<i64>,
    pub file_encoding: Option<String>,
    pub file_type: Option<String>,
    pub import_ext_config: Option<GetDataCorrectOrderDetailImportExtConfig>,
}
model! { GetDataCorrectOrderDetailConfigDetail {
    0 "Cron" cron: bool, 1 "CronCallTimes" cron_call_times: i64,
    2 "CronExtConfig" cron_ext_config: GetDataCorrectOrderDetailCronExtConfig, 3 "CronFormat" cron_format: String,
    4 "CronLastCallStartTime" cron_last_call_start_time: String, 5 "CronNextCallTime" cron_next_call_time: String,
    6 "CronStatus" cron_status: String, 7 "CsvTableName" csv_table_name: String, 8 "CurrentTaskId" current_task_id: i64,
    9 "DetailType" detail_type: String, 10 "Duration" duration: i64, 11 "FileEncoding" file_encoding: String,
    12 "FileType" file_type: String, 13 "ImportExtConfig" import_ext_config: GetDataCorrectOrderDetailImportExtConfig
} }

/// In the response of [`GetDataCorrectOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectOrderDetailCronExtConfig {
    pub current_clear_task_count: Option<i64>,
    pub optimize_table_after_every_clear_times: Option<i64>,
}
model! { GetDataCorrectOrderDetailCronExtConfig {
    0 "CurrentClearTaskCount" current_clear_task_count: i64,
    1 "OptimizeTableAfterEveryClearTimes" optimize_table_after_every_clear_times: i64
} }

/// In the response of [`GetDataCorrectOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectOrderDetailImportExtConfig {
    pub csv_first_row_is_column_def: Option<bool>,
    pub ignore_error: Option<bool>,
    pub import_mode: Option<String>,
    pub insert_type: Option<String>,
}
model! { GetDataCorrectOrderDetailImportExtConfig {
    0 "CsvFirstRowIsColumnDef" csv_first_row_is_column_def: bool, 1 "IgnoreError" ignore_error: bool,
    2 "ImportMode" import_mode: String, 3 "InsertType" insert_type: String
} }

/// In the response of [`GetDataCorrectOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectOrderDetailDatabaseList {
    pub database: Vec<GetDataCorrectOrderDetailDatabase>,
}
model! { GetDataCorrectOrderDetailDatabaseList {
    0 "Database" database: Vec<GetDataCorrectOrderDetailDatabase>
} }

/// In the response of [`GetDataCorrectOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectOrderDetailDatabase {
    pub db_id: Option<i64>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub logic: Option<bool>,
    pub search_name: Option<String>,
}
model! { GetDataCorrectOrderDetailDatabase {
    0 "DbId" db_id: i64, 1 "DbType" db_type: String, 2 "EnvType" env_type: String, 3 "Logic" logic: bool,
    4 "SearchName" search_name: String
} }

/// In the response of [`GetDataCorrectOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectOrderDetailOrderDetail {
    pub actual_affect_rows: Option<i64>,
    pub attachment_name: Option<String>,
    pub classify: Option<String>,
    pub estimate_affect_rows: Option<i64>,
    pub exe_sql: Option<String>,
    pub ignore_affect_rows: Option<bool>,
    pub ignore_affect_rows_reason: Option<String>,
    pub rb_attachment_name: Option<String>,
    pub rb_sql: Option<String>,
    pub rb_sql_type: Option<String>,
    pub sql_type: Option<String>,
}
model! { GetDataCorrectOrderDetailOrderDetail {
    0 "ActualAffectRows" actual_affect_rows: i64, 1 "AttachmentName" attachment_name: String,
    2 "Classify" classify: String, 3 "EstimateAffectRows" estimate_affect_rows: i64, 4 "ExeSQL" exe_sql: String,
    5 "IgnoreAffectRows" ignore_affect_rows: bool, 6 "IgnoreAffectRowsReason" ignore_affect_rows_reason: String,
    7 "RbAttachmentName" rb_attachment_name: String, 8 "RbSQL" rb_sql: String, 9 "RbSQLType" rb_sql_type: String,
    10 "SqlType" sql_type: String
} }

/// In the response of [`GetDataCorrectOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectOrderDetailPreCheckDetail {
    pub task_check_do: Vec<GetDataCorrectOrderDetailTaskCheckDO>,
}
model! { GetDataCorrectOrderDetailPreCheckDetail {
    0 "TaskCheckDO" task_check_do: Vec<GetDataCorrectOrderDetailTaskCheckDO>
} }

/// In the response of [`GetDataCorrectOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectOrderDetailTaskCheckDO {
    pub check_status: Option<String>,
    pub check_step: Option<String>,
    pub user_tip: Option<String>,
}
model! { GetDataCorrectOrderDetailTaskCheckDO {
    0 "CheckStatus" check_status: String, 1 "CheckStep" check_step: String, 2 "UserTip" user_tip: String
} }

/// Gets data correct rollback file: `GetDataCorrectRollbackFile` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataCorrectRollbackFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectRollbackFile {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDataCorrectRollbackFile(order_id: i64)
    "GetDataCorrectRollbackFile" -> GetDataCorrectRollbackFileOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDataCorrectRollbackFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectRollbackFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub file_url: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataCorrectRollbackFileOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "FileUrl" file_url: String,
    3 "Success" success: bool
} }

/// Gets data correct sql file: `GetDataCorrectSQLFile` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataCorrectSQLFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectSQLFile {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDataCorrectSQLFile(order_id: i64) "GetDataCorrectSQLFile" -> GetDataCorrectSQLFileOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDataCorrectSQLFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectSQLFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub file_url: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataCorrectSQLFileOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "FileUrl" file_url: String,
    3 "Success" success: bool
} }

/// Gets data correct task detail: `GetDataCorrectTaskDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataCorrectTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectTaskDetail {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDataCorrectTaskDetail(order_id: i64) "GetDataCorrectTaskDetail" -> GetDataCorrectTaskDetailOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDataCorrectTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectTaskDetailOutput {
    pub data_correct_task_detail: Option<GetDataCorrectTaskDetailDataCorrectTaskDetail>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataCorrectTaskDetailOutput {
    0 "DataCorrectTaskDetail" data_correct_task_detail: GetDataCorrectTaskDetailDataCorrectTaskDetail,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDataCorrectTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCorrectTaskDetailDataCorrectTaskDetail {
    pub actual_affect_rows: Option<i64>,
    pub create_time: Option<String>,
    pub db_task_group_id: Option<i64>,
    pub job_status: Option<String>,
}
model! { GetDataCorrectTaskDetailDataCorrectTaskDetail {
    0 "ActualAffectRows" actual_affect_rows: i64, 1 "CreateTime" create_time: String,
    2 "DBTaskGroupId" db_task_group_id: i64, 3 "jobStatus" job_status: String
} }

/// Gets data cron clear config: `GetDataCronClearConfig` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataCronClearConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCronClearConfig {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDataCronClearConfig(order_id: i64) "GetDataCronClearConfig" -> GetDataCronClearConfigOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDataCronClearConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCronClearConfigOutput {
    pub data_cron_clear_config: Option<GetDataCronClearConfigDataCronClearConfig>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataCronClearConfigOutput {
    0 "DataCronClearConfig" data_cron_clear_config: GetDataCronClearConfigDataCronClearConfig,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDataCronClearConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCronClearConfigDataCronClearConfig {
    pub cron_call_times: Option<String>,
    pub cron_format: Option<String>,
    pub cron_last_call_start_time: Option<String>,
    pub cron_next_call_time: Option<String>,
    pub cron_status: Option<String>,
    pub current_clear_task_count: Option<i64>,
    pub duration: Option<String>,
    pub optimize_table_after_every_clear_times: Option<i64>,
}
model! { GetDataCronClearConfigDataCronClearConfig {
    0 "CronCallTimes" cron_call_times: String, 1 "CronFormat" cron_format: String,
    2 "CronLastCallStartTime" cron_last_call_start_time: String, 3 "CronNextCallTime" cron_next_call_time: String,
    4 "CronStatus" cron_status: String, 5 "CurrentClearTaskCount" current_clear_task_count: i64,
    6 "Duration" duration: String, 7 "OptimizeTableAfterEveryClearTimes" optimize_table_after_every_clear_times: i64
} }

/// Gets data cron clear task detail list: `GetDataCronClearTaskDetailList` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataCronClearTaskDetailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCronClearTaskDetailList {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDataCronClearTaskDetailList(order_id: i64)
    "GetDataCronClearTaskDetailList" -> GetDataCronClearTaskDetailListOutput {
    0 "OrderId" order_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Tid" tid: i64
} }
paged! { GetDataCronClearTaskDetailList: GetDataCronClearTaskDetailListDataCronClearTaskDetailList =
    Number "PageNumber", "DataCronClearTaskDetailList" data_cron_clear_task_detail_list, total "TotalCount" }

/// Response of [`GetDataCronClearTaskDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCronClearTaskDetailListOutput {
    pub data_cron_clear_task_detail_list: Vec<
        GetDataCronClearTaskDetailListDataCronClearTaskDetailList,
    >,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetDataCronClearTaskDetailListOutput {
    0 "DataCronClearTaskDetailList" data_cron_clear_task_detail_list: Vec<GetDataCronClearTaskDetailListDataCronClearTaskDetailList>,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`GetDataCronClearTaskDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataCronClearTaskDetailListDataCronClearTaskDetailList {
    pub actual_affect_rows: Option<i64>,
    pub create_time: Option<String>,
    pub db_task_group_id: Option<i64>,
    pub job_status: Option<String>,
}
model! { GetDataCronClearTaskDetailListDataCronClearTaskDetailList {
    0 "ActualAffectRows" actual_affect_rows: i64, 1 "CreateTime" create_time: String,
    2 "DBTaskGroupId" db_task_group_id: i64, 3 "jobStatus" job_status: String
} }

/// Gets data export download url: `GetDataExportDownloadURL` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataExportDownloadURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportDownloadURL {
    /// Required.
    pub order_id: i64,
    pub real_login_user_uid: Option<String>,
    pub tid: Option<i64>,
}
operation! { GetDataExportDownloadURL(order_id: i64) "GetDataExportDownloadURL" -> GetDataExportDownloadURLOutput {
    0 "OrderId" order_id, 1 "RealLoginUserUid" real_login_user_uid: String, 2 "Tid" tid: i64
} }

/// Response of [`GetDataExportDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportDownloadURLOutput {
    pub download_url_result: Option<GetDataExportDownloadURLDownloadURLResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataExportDownloadURLOutput {
    0 "DownloadURLResult" download_url_result: GetDataExportDownloadURLDownloadURLResult,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDataExportDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportDownloadURLDownloadURLResult {
    pub has_result: Option<bool>,
    pub tip_message: Option<String>,
    pub url: Option<String>,
}
model! { GetDataExportDownloadURLDownloadURLResult {
    0 "HasResult" has_result: bool, 1 "TipMessage" tip_message: String, 2 "URL" url: String
} }

/// Gets data export order detail: `GetDataExportOrderDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataExportOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportOrderDetail {
    pub tid: Option<i64>,
    /// Required.
    pub order_id: i64,
}
operation! { GetDataExportOrderDetail(order_id: i64) "GetDataExportOrderDetail" -> GetDataExportOrderDetailOutput {
    0 "Tid" tid: i64, 1 "OrderId" order_id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetDataExportOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportOrderDetailOutput {
    pub data_export_order_detail: Option<GetDataExportOrderDetailDataExportOrderDetail>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataExportOrderDetailOutput {
    0 "DataExportOrderDetail" data_export_order_detail: GetDataExportOrderDetailDataExportOrderDetail,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDataExportOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportOrderDetailDataExportOrderDetail {
    pub key_info: Option<GetDataExportOrderDetailKeyInfo>,
    pub order_detail: Option<GetDataExportOrderDetailOrderDetail>,
}
model! { GetDataExportOrderDetailDataExportOrderDetail {
    0 "KeyInfo" key_info: GetDataExportOrderDetailKeyInfo,
    1 "OrderDetail" order_detail: GetDataExportOrderDetailOrderDetail
} }

/// In the response of [`GetDataExportOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportOrderDetailKeyInfo {
    pub job_id: Option<i64>,
    pub job_status: Option<String>,
    pub pre_check_id: Option<i64>,
}
model! { GetDataExportOrderDetailKeyInfo {
    0 "JobId" job_id: i64, 1 "JobStatus" job_status: String, 2 "PreCheckId" pre_check_id: i64
} }

/// In the response of [`GetDataExportOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportOrderDetailOrderDetail {
    pub actual_affect_rows: Option<i64>,
    pub classify: Option<String>,
    pub database: Option<String>,
    pub db_id: Option<i64>,
    pub env_type: Option<String>,
    pub exe_sql: Option<String>,
    pub ignore_affect_rows: Option<bool>,
    pub ignore_affect_rows_reason: Option<String>,
    pub logic: Option<bool>,
}
model! { GetDataExportOrderDetailOrderDetail {
    0 "ActualAffectRows" actual_affect_rows: i64, 1 "Classify" classify: String, 2 "Database" database: String,
    3 "DbId" db_id: i64, 4 "EnvType" env_type: String, 5 "ExeSQL" exe_sql: String,
    6 "IgnoreAffectRows" ignore_affect_rows: bool, 7 "IgnoreAffectRowsReason" ignore_affect_rows_reason: String,
    8 "Logic" logic: bool
} }

/// Gets data export pre check detail: `GetDataExportPreCheckDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataExportPreCheckDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportPreCheckDetail {
    /// Required.
    pub order_id: i64,
    pub tid: Option<i64>,
}
operation! { GetDataExportPreCheckDetail(order_id: i64)
    "GetDataExportPreCheckDetail" -> GetDataExportPreCheckDetailOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDataExportPreCheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportPreCheckDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pre_check_result: Option<GetDataExportPreCheckDetailPreCheckResult>,
    pub success: Option<bool>,
}
model! { GetDataExportPreCheckDetailOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "PreCheckResult" pre_check_result: GetDataExportPreCheckDetailPreCheckResult, 3 "Success" success: bool
} }

/// In the response of [`GetDataExportPreCheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportPreCheckDetailPreCheckResult {
    pub ignore_affect_rows: Option<bool>,
    pub pre_check_detail_list: Option<GetDataExportPreCheckDetailPreCheckDetailList>,
}
model! { GetDataExportPreCheckDetailPreCheckResult {
    0 "IgnoreAffectRows" ignore_affect_rows: bool,
    1 "PreCheckDetailList" pre_check_detail_list: GetDataExportPreCheckDetailPreCheckDetailList
} }

/// In the response of [`GetDataExportPreCheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportPreCheckDetailPreCheckDetailList {
    pub pre_check_detail_list: Vec<
        GetDataExportPreCheckDetailPreCheckDetailListPreCheckDetailList,
    >,
}
model! { GetDataExportPreCheckDetailPreCheckDetailList {
    0 "PreCheckDetailList" pre_check_detail_list: Vec<GetDataExportPreCheckDetailPreCheckDetailListPreCheckDetailList>
} }

/// In the response of [`GetDataExportPreCheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataExportPreCheckDetailPreCheckDetailListPreCheckDetailList {
    pub affect_rows: Option<i64>,
    pub sql: Option<String>,
}
model! { GetDataExportPreCheckDetailPreCheckDetailListPreCheckDetailList {
    0 "AffectRows" affect_rows: i64, 1 "SQL" sql: String
} }

/// Gets data import sql: `GetDataImportSQL` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataImportSQL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataImportSQL {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// Required.
    pub sql_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDataImportSQL(order_id: i64, sql_id: i64) "GetDataImportSQL" -> GetDataImportSQLOutput {
    0 "OrderId" order_id, 1 "SqlId" sql_id, 2 "Tid" tid: i64
} }

/// Response of [`GetDataImportSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataImportSQLOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sql_detail: Option<GetDataImportSQLSQLDetail>,
    pub success: Option<bool>,
}
model! { GetDataImportSQLOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "SQLDetail" sql_detail: GetDataImportSQLSQLDetail, 3 "Success" success: bool
} }

/// In the response of [`GetDataImportSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataImportSQLSQLDetail {
    pub exec_sql: Option<String>,
}
model! { GetDataImportSQLSQLDetail {
    0 "ExecSql" exec_sql: String
} }

/// Gets data lake catalog: `GetDataLakeCatalog` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataLakeCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeCatalog {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { GetDataLakeCatalog(catalog_name: String, data_region: String)
    "GetDataLakeCatalog" -> GetDataLakeCatalogOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "Tid" tid: i64, 3 "WorkspaceId" workspace_id: i64
} }

/// Response of [`GetDataLakeCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeCatalogOutput {
    pub catalog: Option<DLCatalog>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataLakeCatalogOutput {
    0 "Catalog" catalog: DLCatalog, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetDataLakeCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLCatalog {
    pub description: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
}
model! { DLCatalog {
    0 "Description" description: String, 1 "Location" location: String, 2 "Name" name: String
} }

/// Gets data lake database: `GetDataLakeDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataLakeDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeDatabase {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { GetDataLakeDatabase(catalog_name: String, data_region: String, name: String)
    "GetDataLakeDatabase" -> GetDataLakeDatabaseOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "Name" name, 3 "Tid" tid: i64,
    4 "WorkspaceId" workspace_id: i64
} }

/// Response of [`GetDataLakeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeDatabaseOutput {
    pub database: Option<DLDatabase>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataLakeDatabaseOutput {
    0 "Database" database: DLDatabase, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetDataLakeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLDatabase {
    pub catalog_name: Option<String>,
    pub db_id: Option<i64>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub parameters: BTreeMap<String, Value>,
}
model! { DLDatabase {
    0 "CatalogName" catalog_name: String, 1 "DbId" db_id: i64, 2 "Description" description: String,
    3 "Location" location: String, 4 "Name" name: String, 5 "Parameters" parameters: BTreeMap<String, Value>
} }

/// Gets data lake function: `GetDataLakeFunction` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataLakeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeFunction {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub function_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { GetDataLakeFunction(catalog_name: String, data_region: String, db_name: String, function_name: String)
    "GetDataLakeFunction" -> GetDataLakeFunctionOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "FunctionName" function_name,
    4 "Tid" tid: i64, 5 "WorkspaceId" workspace_id: i64
} }

/// Response of [`GetDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeFunctionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub function: Option<DLFunction>,
    pub success: Option<bool>,
}
model! { GetDataLakeFunctionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Function" function: DLFunction,
    3 "Success" success: bool
} }

/// Gets data lake partition: `GetDataLakePartition` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataLakePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakePartition {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub partition_values: Vec<String>,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}

/// Arguments of [`GetDataLakePartition::new`].
pub struct GetDataLakePartitionRequired {
    pub catalog_name: String,
    pub data_region: String,
    pub db_name: String,
    pub partition_values: Vec<String>,
    pub table_name: String,
}
operation! {
    GetDataLakePartition { GetDataLakePartitionRequired: catalog_name, data_region, db_name, partition_values, table_name }
    "GetDataLakePartition" -> GetDataLakePartitionOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "PartitionValues" partition_values,
    4 "TableName" table_name, 5 "Tid" tid: i64, 6 "WorkspaceId" workspace_id: i64
} [
    Mark::new(3, Location::Default, Style::Simple)
] }

/// Response of [`GetDataLakePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakePartitionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub partition: Option<DLPartition>,
    pub success: Option<bool>,
}
model! { GetDataLakePartitionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Partition" partition: DLPartition,
    3 "Success" success: bool
} }

/// Gets data lake table: `GetDataLakeTable` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataLakeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeTable {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { GetDataLakeTable(catalog_name: String, data_region: String, db_name: String, name: String)
    "GetDataLakeTable" -> GetDataLakeTableOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "Name" name, 4 "Tid" tid: i64,
    5 "WorkspaceId" workspace_id: i64
} }

/// Response of [`GetDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeTableOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
    pub table: Option<DLTable>,
}
model! { GetDataLakeTableOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: String,
    3 "Table" table: DLTable
} }

/// Gets data track job degree: `GetDataTrackJobDegree` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataTrackJobDegree>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataTrackJobDegree {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDataTrackJobDegree(order_id: i64) "GetDataTrackJobDegree" -> GetDataTrackJobDegreeOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDataTrackJobDegree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataTrackJobDegreeOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_degree: Option<GetDataTrackJobDegreeJobDegree>,
    pub success: Option<bool>,
}
model! { GetDataTrackJobDegreeOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "JobDegree" job_degree: GetDataTrackJobDegreeJobDegree, 3 "Success" success: bool
} }

/// In the response of [`GetDataTrackJobDegree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataTrackJobDegreeJobDegree {
    pub download_completion_degree: Option<f64>,
    pub filter_completion_degree: Option<f64>,
    pub job_status: Option<String>,
    pub list_completion_degree: Option<f64>,
    pub status_desc: Option<String>,
}
model! { GetDataTrackJobDegreeJobDegree {
    0 "DownloadCompletionDegree" download_completion_degree: f64,
    1 "FilterCompletionDegree" filter_completion_degree: f64, 2 "JobStatus" job_status: String,
    3 "ListCompletionDegree" list_completion_degree: f64, 4 "StatusDesc" status_desc: String
} }

/// Gets data track job table meta: `GetDataTrackJobTableMeta` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataTrackJobTableMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataTrackJobTableMeta {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDataTrackJobTableMeta(order_id: i64) "GetDataTrackJobTableMeta" -> GetDataTrackJobTableMetaOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDataTrackJobTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataTrackJobTableMetaOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub table_meta_list: Vec<GetDataTrackJobTableMetaTableMetaList>,
}
model! { GetDataTrackJobTableMetaOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TableMetaList" table_meta_list: Vec<GetDataTrackJobTableMetaTableMetaList>
} }

/// In the response of [`GetDataTrackJobTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataTrackJobTableMetaTableMetaList {
    pub columns: Vec<GetDataTrackJobTableMetaColumns>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
}
model! { GetDataTrackJobTableMetaTableMetaList {
    0 "Columns" columns: Vec<GetDataTrackJobTableMetaColumns>, 1 "SchemaName" schema_name: String,
    2 "TableName" table_name: String
} }

/// In the response of [`GetDataTrackJobTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataTrackJobTableMetaColumns {
    pub charset: Option<String>,
    pub column_name: Option<String>,
    pub column_position: Option<i64>,
    pub column_type: Option<String>,
    pub fictive: Option<bool>,
}
model! { GetDataTrackJobTableMetaColumns {
    0 "Charset" charset: String, 1 "ColumnName" column_name: String, 2 "ColumnPosition" column_position: i64,
    3 "ColumnType" column_type: String, 4 "Fictive" fictive: bool
} }

/// Gets data track order detail: `GetDataTrackOrderDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDataTrackOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataTrackOrderDetail {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetDataTrackOrderDetail(order_id: i64) "GetDataTrackOrderDetail" -> GetDataTrackOrderDetailOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDataTrackOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataTrackOrderDetailOutput {
    pub data_track_order_detail: Option<GetDataTrackOrderDetailDataTrackOrderDetail>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataTrackOrderDetailOutput {
    0 "DataTrackOrderDetail" data_track_order_detail: GetDataTrackOrderDetailDataTrackOrderDetail,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDataTrackOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataTrackOrderDetailDataTrackOrderDetail {
    pub database_search_name: Option<String>,
    pub db_id: Option<i64>,
    pub job_end_time: Option<String>,
    pub job_start_time: Option<String>,
    pub job_status: Option<String>,
    pub logic: Option<bool>,
    pub schema_name: Option<String>,
    pub status_desc: Option<String>,
    pub table_names: Vec<String>,
    pub track_types: Vec<String>,
}
model! { GetDataTrackOrderDetailDataTrackOrderDetail {
    0 "DatabaseSearchName" database_search_name: String, 1 "DbId" db_id: i64, 2 "JobEndTime" job_end_time: String,
    3 "JobStartTime" job_start_time: String, 4 "JobStatus" job_status: String, 5 "Logic" logic: bool,
    6 "SchemaName" schema_name: String, 7 "StatusDesc" status_desc: String, 8 "TableNames" table_names: Vec<String>,
    9 "TrackTypes" track_types: Vec<String>
} }

/// Gets database: `GetDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabase {
    /// Required.
    pub host: String,
    /// Required.
    pub port: i64,
    pub real_login_user_uid: Option<String>,
    /// Required.
    pub schema_name: String,
    pub sid: Option<String>,
    pub tid: Option<i64>,
}
operation! { GetDatabase(host: String, port: i64, schema_name: String) "GetDatabase" -> GetDatabaseOutput {
    0 "Host" host, 1 "Port" port, 2 "RealLoginUserUid" real_login_user_uid: String, 3 "SchemaName" schema_name,
    4 "Sid" sid: String, 5 "Tid" tid: i64
} }

/// Response of [`GetDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseOutput {
    pub database: Option<GetDatabaseDatabase>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDatabaseOutput {
    0 "Database" database: GetDatabaseDatabase, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseDatabase {
    pub catalog_name: Option<String>,
    pub database_id: Option<String>,
    pub db_type: Option<String>,
    pub dba_id: Option<String>,
    pub dba_name: Option<String>,
    pub encoding: Option<String>,
    pub env_type: Option<String>,
    pub host: Option<String>,
    pub instance_alias: Option<String>,
    pub instance_id: Option<String>,
    pub owner_id_list: Option<GetDatabaseOwnerIdList>,
    pub owner_name_list: Option<GetDatabaseOwnerNameList>,
    pub port: Option<i64>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
    pub sid: Option<String>,
    pub state: Option<String>,
}
model! { GetDatabaseDatabase {
    0 "CatalogName" catalog_name: String, 1 "DatabaseId" database_id: String, 2 "DbType" db_type: String,
    3 "DbaId" dba_id: String, 4 "DbaName" dba_name: String, 5 "Encoding" encoding: String, 6 "EnvType" env_type: String,
    7 "Host" host: String, 8 "InstanceAlias" instance_alias: String, 9 "InstanceId" instance_id: String,
    10 "OwnerIdList" owner_id_list: GetDatabaseOwnerIdList,
    11 "OwnerNameList" owner_name_list: GetDatabaseOwnerNameList, 12 "Port" port: i64,
    13 "SchemaName" schema_name: String, 14 "SearchName" search_name: String, 15 "Sid" sid: String,
    16 "State" state: String
} }

/// In the response of [`GetDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseOwnerIdList {
    pub owner_ids: Vec<String>,
}
model! { GetDatabaseOwnerIdList {
    0 "OwnerIds" owner_ids: Vec<String>
} }

/// In the response of [`GetDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseOwnerNameList {
    pub owner_names: Vec<String>,
}
model! { GetDatabaseOwnerNameList {
    0 "OwnerNames" owner_names: Vec<String>
} }

/// Gets database export order detail: `GetDatabaseExportOrderDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDatabaseExportOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseExportOrderDetail {
    pub tid: Option<i64>,
    /// Required.
    pub order_id: i64,
}
operation! { GetDatabaseExportOrderDetail(order_id: i64)
    "GetDatabaseExportOrderDetail" -> GetDatabaseExportOrderDetailOutput {
    0 "Tid" tid: i64, 1 "OrderId" order_id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetDatabaseExportOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseExportOrderDetailOutput {
    pub database_export_order_detail: Option<
        GetDatabaseExportOrderDetailDatabaseExportOrderDetail,
    >,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDatabaseExportOrderDetailOutput {
    0 "DatabaseExportOrderDetail" database_export_order_detail: GetDatabaseExportOrderDetailDatabaseExportOrderDetail,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDatabaseExportOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseExportOrderDetailDatabaseExportOrderDetail {
    pub comment: Option<String>,
    pub committer: Option<String>,
    pub committer_id: Option<String>,
    pub id: Option<i64>,
    pub key_info: Option<GetDatabaseExportOrderDetailKeyInfo>,
    pub log: Option<String>,
    pub search_name: Option<String>,
    pub status_desc: Option<String>,
    pub workflow_status_desc: Option<String>,
}
model! { GetDatabaseExportOrderDetailDatabaseExportOrderDetail {
    0 "Comment" comment: String, 1 "Committer" committer: String, 2 "CommitterId" committer_id: String, 3 "Id" id: i64,
    4 "KeyInfo" key_info: GetDatabaseExportOrderDetailKeyInfo, 5 "Log" log: String, 6 "SearchName" search_name: String,
    7 "StatusDesc" status_desc: String, 8 "WorkflowStatusDesc" workflow_status_desc: String
} }

/// In the response of [`GetDatabaseExportOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseExportOrderDetailKeyInfo {
    pub audit_date: Option<String>,
    pub config: Option<GetDatabaseExportOrderDetailConfig>,
    pub db_id: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { GetDatabaseExportOrderDetailKeyInfo {
    0 "AuditDate" audit_date: String, 1 "Config" config: GetDatabaseExportOrderDetailConfig, 2 "DbId" db_id: i64,
    3 "DownloadURL" download_url: Secret
} }

/// In the response of [`GetDatabaseExportOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseExportOrderDetailConfig {
    pub db_name: Option<String>,
    pub export_content: Option<String>,
    pub export_types: Option<GetDatabaseExportOrderDetailExportTypes>,
    pub sql_ext_option: Option<GetDatabaseExportOrderDetailSQLExtOption>,
    pub selected_tables: Option<GetDatabaseExportOrderDetailSelectedTables>,
    pub target_option: Option<String>,
}
model! { GetDatabaseExportOrderDetailConfig {
    0 "DbName" db_name: String, 1 "ExportContent" export_content: String,
    2 "ExportTypes" export_types: GetDatabaseExportOrderDetailExportTypes,
    3 "SQLExtOption" sql_ext_option: GetDatabaseExportOrderDetailSQLExtOption,
    4 "SelectedTables" selected_tables: GetDatabaseExportOrderDetailSelectedTables,
    5 "TargetOption" target_option: String
} }

/// In the response of [`GetDatabaseExportOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseExportOrderDetailExportTypes {
    pub export_types: Vec<String>,
}
model! { GetDatabaseExportOrderDetailExportTypes {
    0 "ExportTypes" export_types: Vec<String>
} }

/// In the response of [`GetDatabaseExportOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseExportOrderDetailSQLExtOption {
    pub sql_ext_option: Vec<String>,
}
model! { GetDatabaseExportOrderDetailSQLExtOption {
    0 "SQLExtOption" sql_ext_option: Vec<String>
} }

/// In the response of [`GetDatabaseExportOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseExportOrderDetailSelectedTables {
    pub selected_tables: Vec<String>,
}
model! { GetDatabaseExportOrderDetailSelectedTables {
    0 "SelectedTables" selected_tables: Vec<String>
} }

/// Gets db export download url: `GetDbExportDownloadURL` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetDbExportDownloadURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbExportDownloadURL {
    /// Required.
    pub order_id: i64,
    pub tid: Option<i64>,
}
operation! { GetDbExportDownloadURL(order_id: i64) "GetDbExportDownloadURL" -> GetDbExportDownloadURLOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetDbExportDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbExportDownloadURLOutput {
    pub download_url_result: Option<GetDbExportDownloadURLDownloadURLResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDbExportDownloadURLOutput {
    0 "DownloadURLResult" download_url_result: GetDbExportDownloadURLDownloadURLResult,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDbExportDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbExportDownloadURLDownloadURLResult {
    pub has_result: Option<bool>,
    pub tip_message: Option<String>,
    pub url: Option<String>,
}
model! { GetDbExportDownloadURLDownloadURLResult {
    0 "HasResult" has_result: bool, 1 "TipMessage" tip_message: String, 2 "URL" url: String
} }

/// Gets instance: `GetInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    /// Required.
    pub host: String,
    /// Required.
    pub port: i64,
    pub real_login_user_uid: Option<String>,
    pub sid: Option<String>,
    pub tid: Option<i64>,
}
operation! { GetInstance(host: String, port: i64) "GetInstance" -> GetInstanceOutput {
    0 "Host" host, 1 "Port" port, 2 "RealLoginUserUid" real_login_user_uid: String, 3 "Sid" sid: String,
    4 "Tid" tid: i64
} }

/// Response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub instance: Option<GetInstanceInstance>,
    pub success: Option<bool>,
}
model! { GetInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "Instance" instance: GetInstanceInstance, 3 "Success" success: bool
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInstance {
    pub data_link_name: Option<String>,
    /// Secret.
    pub database_password: Option<Secret>,
    pub database_user: Option<String>,
    pub dba_id: Option<String>,
    pub dba_nick_name: Option<String>,
    pub ddl_online: Option<i64>,
    pub ecs_instance_id: Option<String>,
    pub ecs_region: Option<String>,
    pub env_type: Option<String>,
    pub export_timeout: Option<i64>,
    pub host: Option<String>,
    pub instance_alias: Option<String>,
    pub instance_id: Option<String>,
    pub instance_source: Option<String>,
    pub instance_type: Option<String>,
    pub owner_id_list: Option<GetInstanceOwnerIdList>,
    pub owner_name_list: Option<GetInstanceOwnerNameList>,
    pub port: Option<i64>,
    pub query_timeout: Option<i64>,
    pub safe_rule_id: Option<String>,
    pub sell_sitd: Option<String>,
    pub sell_trust: Option<String>,
    pub sid: Option<String>,
    pub standard_group: Option<GetInstanceStandardGroup>,
    pub state: Option<String>,
    pub use_dsql: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { GetInstanceInstance {
    0 "DataLinkName" data_link_name: String, 1 "DatabasePassword" database_password: Secret,
    2 "DatabaseUser" database_user: String, 3 "DbaId" dba_id: String, 4 "DbaNickName" dba_nick_name: String,
    5 "DdlOnline" ddl_online: i64, 6 "EcsInstanceId" ecs_instance_id: String, 7 "EcsRegion" ecs_region: String,
    8 "EnvType" env_type: String, 9 "ExportTimeout" export_timeout: i64, 10 "Host" host: String,
    11 "InstanceAlias" instance_alias: String, 12 "InstanceId" instance_id: String,
    13 "InstanceSource" instance_source: String, 14 "InstanceType" instance_type: String,
    15 "OwnerIdList" owner_id_list: GetInstanceOwnerIdList,
    16 "OwnerNameList" owner_name_list: GetInstanceOwnerNameList, 17 "Port" port: i64,
    18 "QueryTimeout" query_timeout: i64, 19 "SafeRuleId" safe_rule_id: String, 20 "SellSitd" sell_sitd: String,
    21 "SellTrust" sell_trust: String, 22 "Sid" sid: String,
    23 "StandardGroup" standard_group: GetInstanceStandardGroup, 24 "State" state: String, 25 "UseDsql" use_dsql: i64,
    26 "VpcId" vpc_id: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOwnerIdList {
    pub owner_ids: Vec<String>,
}
model! { GetInstanceOwnerIdList {
    0 "OwnerIds" owner_ids: Vec<String>
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOwnerNameList {
    pub owner_names: Vec<String>,
}
model! { GetInstanceOwnerNameList {
    0 "OwnerNames" owner_names: Vec<String>
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceStandardGroup {
    pub group_mode: Option<String>,
    pub group_name: Option<String>,
}
model! { GetInstanceStandardGroup {
    0 "GroupMode" group_mode: String, 1 "GroupName" group_name: String
} }

/// Gets interval limit of sla: `GetIntervalLimitOfSLA` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetIntervalLimitOfSLA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntervalLimitOfSLA {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetIntervalLimitOfSLA(dag_id: i64) "GetIntervalLimitOfSLA" -> GetIntervalLimitOfSLAOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64
} }

/// Response of [`GetIntervalLimitOfSLA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntervalLimitOfSLAOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub interval_limit: Option<i64>,
    pub success: Option<bool>,
}
model! { GetIntervalLimitOfSLAOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "IntervalLimit" interval_limit: i64,
    3 "Success" success: bool
} }

/// Gets lh space by name: `GetLhSpaceByName` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetLhSpaceByName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLhSpaceByName {
    /// Required.
    pub space_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetLhSpaceByName(space_name: String) "GetLhSpaceByName" -> GetLhSpaceByNameOutput {
    0 "SpaceName" space_name, 1 "Tid" tid: i64
} }

/// Response of [`GetLhSpaceByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLhSpaceByNameOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub lakehouse_space: Option<GetLhSpaceByNameLakehouseSpace>,
    pub success: Option<bool>,
}
model! { GetLhSpaceByNameOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "LakehouseSpace" lakehouse_space: GetLhSpaceByNameLakehouseSpace, 3 "Success" success: bool
} }

/// In the response of [`GetLhSpaceByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLhSpaceByNameLakehouseSpace {
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub dev_db_id: Option<i64>,
    pub dw_db_type: Option<String>,
    pub id: Option<i64>,
    pub is_deleted: Option<bool>,
    pub mode: Option<i64>,
    pub prod_db_id: Option<i64>,
    pub space_config: Option<String>,
    pub space_name: Option<String>,
    pub tenant_id: Option<String>,
}
model! { GetLhSpaceByNameLakehouseSpace {
    0 "CreatorId" creator_id: String, 1 "Description" description: String, 2 "DevDbId" dev_db_id: i64,
    3 "DwDbType" dw_db_type: String, 4 "Id" id: i64, 5 "IsDeleted" is_deleted: bool, 6 "Mode" mode: i64,
    7 "ProdDbId" prod_db_id: i64, 8 "SpaceConfig" space_config: String, 9 "SpaceName" space_name: String,
    10 "TenantId" tenant_id: String
} }

/// Gets logic database: `GetLogicDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetLogicDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogicDatabase {
    /// Required.
    pub db_id: String,
    pub tid: Option<i64>,
}
operation! { GetLogicDatabase(db_id: String) "GetLogicDatabase" -> GetLogicDatabaseOutput {
    0 "DbId" db_id, 1 "Tid" tid: i64
} }

/// Response of [`GetLogicDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogicDatabaseOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub logic_database: Option<GetLogicDatabaseLogicDatabase>,
    pub success: Option<bool>,
}
model! { GetLogicDatabaseOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "LogicDatabase" logic_database: GetLogicDatabaseLogicDatabase, 3 "Success" success: bool
} }

/// In the response of [`GetLogicDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogicDatabaseLogicDatabase {
    pub alias: Option<String>,
    pub database_id: Option<String>,
    pub database_ids: Option<GetLogicDatabaseDatabaseIds>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub logic: Option<bool>,
    pub owner_id_list: Option<GetLogicDatabaseOwnerIdList>,
    pub owner_name_list: Option<GetLogicDatabaseOwnerNameList>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
}
model! { GetLogicDatabaseLogicDatabase {
    0 "Alias" alias: String, 1 "DatabaseId" database_id: String,
    2 "DatabaseIds" database_ids: GetLogicDatabaseDatabaseIds, 3 "DbType" db_type: String, 4 "EnvType" env_type: String,
    5 "Logic" logic: bool, 6 "OwnerIdList" owner_id_list: GetLogicDatabaseOwnerIdList,
    7 "OwnerNameList" owner_name_list: GetLogicDatabaseOwnerNameList, 8 "SchemaName" schema_name: String,
    9 "SearchName" search_name: String
} }

/// In the response of [`GetLogicDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogicDatabaseDatabaseIds {
    pub database_ids: Vec<i64>,
}
model! { GetLogicDatabaseDatabaseIds {
    0 "DatabaseIds" database_ids: Vec<i64>
} }

/// In the response of [`GetLogicDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogicDatabaseOwnerIdList {
    pub owner_ids: Vec<String>,
}
model! { GetLogicDatabaseOwnerIdList {
    0 "OwnerIds" owner_ids: Vec<String>
} }

/// In the response of [`GetLogicDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogicDatabaseOwnerNameList {
    pub owner_names: Vec<String>,
}
model! { GetLogicDatabaseOwnerNameList {
    0 "OwnerNames" owner_names: Vec<String>
} }

/// Gets meta table column: `GetMetaTableColumn` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetMetaTableColumn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaTableColumn {
    /// Required.
    pub table_guid: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetMetaTableColumn(table_guid: String) "GetMetaTableColumn" -> GetMetaTableColumnOutput {
    0 "TableGuid" table_guid, 1 "Tid" tid: i64
} }

/// Response of [`GetMetaTableColumn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaTableColumnOutput {
    pub column_list: Vec<GetMetaTableColumnColumnList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMetaTableColumnOutput {
    0 "ColumnList" column_list: Vec<GetMetaTableColumnColumnList>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetMetaTableColumn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaTableColumnColumnList {
    pub auto_increment: Option<bool>,
    pub column_id: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub data_length: Option<i64>,
    pub data_precision: Option<i64>,
    pub data_scale: Option<i64>,
    pub description: Option<String>,
    pub nullable: Option<bool>,
    pub position: Option<i64>,
    pub primary_key: Option<String>,
    pub security_level: Option<String>,
}
model! { GetMetaTableColumnColumnList {
    0 "AutoIncrement" auto_increment: bool, 1 "ColumnId" column_id: String, 2 "ColumnName" column_name: String,
    3 "ColumnType" column_type: String, 4 "DataLength" data_length: i64, 5 "DataPrecision" data_precision: i64,
    6 "DataScale" data_scale: i64, 7 "Description" description: String, 8 "Nullable" nullable: bool,
    9 "Position" position: i64, 10 "PrimaryKey" primary_key: String, 11 "SecurityLevel" security_level: String
} }

/// Gets meta table detail info: `GetMetaTableDetailInfo` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetMetaTableDetailInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaTableDetailInfo {
    pub real_login_user_uid: Option<String>,
    /// Required.
    pub table_guid: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetMetaTableDetailInfo(table_guid: String) "GetMetaTableDetailInfo" -> GetMetaTableDetailInfoOutput {
    0 "RealLoginUserUid" real_login_user_uid: String, 1 "TableGuid" table_guid, 2 "Tid" tid: i64
} }

/// Response of [`GetMetaTableDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaTableDetailInfoOutput {
    pub detail_info: Option<GetMetaTableDetailInfoDetailInfo>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMetaTableDetailInfoOutput {
    0 "DetailInfo" detail_info: GetMetaTableDetailInfoDetailInfo, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetMetaTableDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaTableDetailInfoDetailInfo {
    pub column_list: Vec<GetMetaTableDetailInfoColumnList>,
    pub index_list: Vec<GetMetaTableDetailInfoIndexList>,
}
model! { GetMetaTableDetailInfoDetailInfo {
    0 "ColumnList" column_list: Vec<GetMetaTableDetailInfoColumnList>,
    1 "IndexList" index_list: Vec<GetMetaTableDetailInfoIndexList>
} }

/// In the response of [`GetMetaTableDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaTableDetailInfoColumnList {
    pub auto_increment: Option<bool>,
    pub column_id: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub data_length: Option<i64>,
    pub data_precision: Option<i64>,
    pub data_scale: Option<i64>,
    pub description: Option<String>,
    pub nullable: Option<bool>,
    pub position: Option<String>,
}
model! { GetMetaTableDetailInfoColumnList {
    0 "AutoIncrement" auto_increment: bool, 1 "ColumnId" column_id: String, 2 "ColumnName" column_name: String,
    3 "ColumnType" column_type: String, 4 "DataLength" data_length: i64, 5 "DataPrecision" data_precision: i64,
    6 "DataScale" data_scale: i64, 7 "Description" description: String, 8 "Nullable" nullable: bool,
    9 "Position" position: String
} }

/// In the response of [`GetMetaTableDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaTableDetailInfoIndexList {
    pub index_columns: Vec<String>,
    pub index_id: Option<String>,
    pub index_name: Option<String>,
    pub index_type: Option<String>,
    pub unique: Option<bool>,
}
model! { GetMetaTableDetailInfoIndexList {
    0 "IndexColumns" index_columns: Vec<String>, 1 "IndexId" index_id: String, 2 "IndexName" index_name: String,
    3 "IndexType" index_type: String, 4 "Unique" unique: bool
} }

/// Gets online ddl progress: `GetOnlineDDLProgress` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetOnlineDDLProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineDDLProgress {
    /// Required.
    pub job_detail_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetOnlineDDLProgress(job_detail_id: i64) "GetOnlineDDLProgress" -> GetOnlineDDLProgressOutput {
    0 "JobDetailId" job_detail_id, 1 "Tid" tid: i64
} }

/// Response of [`GetOnlineDDLProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineDDLProgressOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub online_ddl_task_detail: Option<GetOnlineDDLProgressOnlineDDLTaskDetail>,
    pub success: Option<bool>,
}
model! { GetOnlineDDLProgressOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "OnlineDDLTaskDetail" online_ddl_task_detail: GetOnlineDDLProgressOnlineDDLTaskDetail, 3 "Success" success: bool
} }

/// In the response of [`GetOnlineDDLProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineDDLProgressOnlineDDLTaskDetail {
    pub clean_strategy: Option<String>,
    pub copy_chunk_mode: Option<String>,
    pub copy_chunk_size: Option<i64>,
    pub copy_count: Option<i64>,
    pub copy_total: Option<i64>,
    pub cutover_fail_retry_times: Option<i64>,
    pub cutover_lock_time_seconds: Option<i64>,
    pub cutover_window_end_time: Option<String>,
    pub cutover_window_start_time: Option<String>,
    pub delay_seconds: Option<i64>,
    pub job_status: Option<String>,
    pub progress_ratio: Option<String>,
    pub status_desc: Option<String>,
}
model! { GetOnlineDDLProgressOnlineDDLTaskDetail {
    0 "CleanStrategy" clean_strategy: String, 1 "CopyChunkMode" copy_chunk_mode: String,
    2 "CopyChunkSize" copy_chunk_size: i64, 3 "CopyCount" copy_count: i64, 4 "CopyTotal" copy_total: i64,
    5 "CutoverFailRetryTimes" cutover_fail_retry_times: i64, 6 "CutoverLockTimeSeconds" cutover_lock_time_seconds: i64,
    7 "CutoverWindowEndTime" cutover_window_end_time: String,
    8 "CutoverWindowStartTime" cutover_window_start_time: String, 9 "DelaySeconds" delay_seconds: i64,
    10 "JobStatus" job_status: String, 11 "ProgressRatio" progress_ratio: String, 12 "StatusDesc" status_desc: String
} }

/// Gets op log: `GetOpLog` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetOpLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpLog {
    pub database_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub module: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_time: String,
    pub tid: Option<i64>,
    pub user_nick: Option<String>,
}
operation! { GetOpLog(end_time: String, page_number: i64, page_size: i64, start_time: String)
    "GetOpLog" -> GetOpLogOutput {
    0 "DatabaseName" database_name: String, 1 "EndTime" end_time, 2 "Module" module: String, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "StartTime" start_time, 6 "Tid" tid: i64, 7 "UserNick" user_nick: String
} }
paged! { GetOpLog: GetOpLogOpLogDetail =
    Number "PageNumber", "OpLogDetails.OpLogDetail" op_log_details.op_log_detail, total "TotalCount" }

/// Response of [`GetOpLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpLogOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub op_log_details: Option<GetOpLogOpLogDetails>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetOpLogOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "OpLogDetails" op_log_details: GetOpLogOpLogDetails, 3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`GetOpLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpLogOpLogDetails {
    pub op_log_detail: Vec<GetOpLogOpLogDetail>,
}
model! { GetOpLogOpLogDetails {
    0 "OpLogDetail" op_log_detail: Vec<GetOpLogOpLogDetail>
} }

/// In the response of [`GetOpLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpLogOpLogDetail {
    pub database: Option<String>,
    pub module: Option<String>,
    pub op_content: Option<String>,
    pub op_time: Option<String>,
    pub op_user_id: Option<i64>,
    pub order_id: Option<i64>,
    pub user_id: Option<String>,
    pub user_nick: Option<String>,
}
model! { GetOpLogOpLogDetail {
    0 "Database" database: String, 1 "Module" module: String, 2 "OpContent" op_content: String,
    3 "OpTime" op_time: String, 4 "OpUserId" op_user_id: i64, 5 "OrderId" order_id: i64, 6 "UserId" user_id: String,
    7 "UserNick" user_nick: String
} }

/// Gets order attachment file: `GetOrderAttachmentFile` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetOrderAttachmentFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderAttachmentFile {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetOrderAttachmentFile(order_id: i64) "GetOrderAttachmentFile" -> GetOrderAttachmentFileOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetOrderAttachmentFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderAttachmentFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub file_url: Option<String>,
    pub success: Option<bool>,
}
model! { GetOrderAttachmentFileOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "FileUrl" file_url: String,
    3 "Success" success: bool
} }

/// Gets order base info: `GetOrderBaseInfo` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetOrderBaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderBaseInfo {
    /// Required.
    pub order_id: i64,
    pub tid: Option<i64>,
}
operation! { GetOrderBaseInfo(order_id: i64) "GetOrderBaseInfo" -> GetOrderBaseInfoOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetOrderBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderBaseInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub order_base_info: Option<GetOrderBaseInfoOrderBaseInfo>,
    pub success: Option<bool>,
}
model! { GetOrderBaseInfoOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "OrderBaseInfo" order_base_info: GetOrderBaseInfoOrderBaseInfo, 3 "Success" success: bool
} }

/// In the response of [`GetOrderBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderBaseInfoOrderBaseInfo {
    pub attachment_key: Option<String>,
    pub comment: Option<String>,
    pub committer: Option<String>,
    pub committer_id: Option<i64>,
    pub create_time: Option<String>,
    pub last_modify_time: Option<String>,
    pub order_id: Option<i64>,
    pub origin_attachment_name: Option<String>,
    pub plugin_type: Option<String>,
    pub related_user_list: Option<GetOrderBaseInfoRelatedUserList>,
    pub related_user_nick_list: Option<GetOrderBaseInfoRelatedUserNickList>,
    pub status_code: Option<String>,
    pub status_desc: Option<String>,
    pub workflow_instance_id: Option<i64>,
    pub workflow_status_desc: Option<String>,
}
model! { GetOrderBaseInfoOrderBaseInfo {
    0 "AttachmentKey" attachment_key: String, 1 "Comment" comment: String, 2 "Committer" committer: String,
    3 "CommitterId" committer_id: i64, 4 "CreateTime" create_time: String, 5 "LastModifyTime" last_modify_time: String,
    6 "OrderId" order_id: i64, 7 "OriginAttachmentName" origin_attachment_name: String,
    8 "PluginType" plugin_type: String, 9 "RelatedUserList" related_user_list: GetOrderBaseInfoRelatedUserList,
    10 "RelatedUserNickList" related_user_nick_list: GetOrderBaseInfoRelatedUserNickList,
    11 "StatusCode" status_code: String, 12 "StatusDesc" status_desc: String,
    13 "WorkflowInstanceId" workflow_instance_id: i64, 14 "WorkflowStatusDesc" workflow_status_desc: String
} }

/// In the response of [`GetOrderBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderBaseInfoRelatedUserList {
    pub user_ids: Vec<String>,
}
model! { GetOrderBaseInfoRelatedUserList {
    0 "UserIds" user_ids: Vec<String>
} }

/// In the response of [`GetOrderBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderBaseInfoRelatedUserNickList {
    pub user_nicks: Vec<String>,
}
model! { GetOrderBaseInfoRelatedUserNickList {
    0 "UserNicks" user_nicks: Vec<String>
} }

/// Gets owner apply order detail: `GetOwnerApplyOrderDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetOwnerApplyOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnerApplyOrderDetail {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetOwnerApplyOrderDetail(order_id: i64) "GetOwnerApplyOrderDetail" -> GetOwnerApplyOrderDetailOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetOwnerApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnerApplyOrderDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub owner_apply_order_detail: Option<GetOwnerApplyOrderDetailOwnerApplyOrderDetail>,
    pub success: Option<bool>,
}
model! { GetOwnerApplyOrderDetailOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "OwnerApplyOrderDetail" owner_apply_order_detail: GetOwnerApplyOrderDetailOwnerApplyOrderDetail,
    3 "Success" success: bool
} }

/// In the response of [`GetOwnerApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnerApplyOrderDetailOwnerApplyOrderDetail {
    pub apply_type: Option<String>,
    pub resources: Vec<GetOwnerApplyOrderDetailResources>,
}
model! { GetOwnerApplyOrderDetailOwnerApplyOrderDetail {
    0 "ApplyType" apply_type: String, 1 "Resources" resources: Vec<GetOwnerApplyOrderDetailResources>
} }

/// In the response of [`GetOwnerApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnerApplyOrderDetailResources {
    pub logic: Option<bool>,
    pub resource_detail: Option<GetOwnerApplyOrderDetailResourceDetail>,
    pub target_id: Option<String>,
}
model! { GetOwnerApplyOrderDetailResources {
    0 "Logic" logic: bool, 1 "ResourceDetail" resource_detail: GetOwnerApplyOrderDetailResourceDetail,
    2 "TargetId" target_id: String
} }

/// In the response of [`GetOwnerApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnerApplyOrderDetailResourceDetail {
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub owner_ids: Vec<i64>,
    pub owner_nick_names: Vec<String>,
    pub search_name: Option<String>,
    pub table_name: Option<String>,
}
model! { GetOwnerApplyOrderDetailResourceDetail {
    0 "DbType" db_type: String, 1 "EnvType" env_type: String, 2 "OwnerIds" owner_ids: Vec<i64>,
    3 "OwnerNickNames" owner_nick_names: Vec<String>, 4 "SearchName" search_name: String,
    5 "TableName" table_name: String
} }

/// Gets paged instance: `GetPagedInstance` of `dms-enterprise` 2018-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetPagedInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPagedInstance {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetPagedInstance(order_id: i64) "GetPagedInstance" -> GetPagedInstanceOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} { method: "GET", } }

/// Response of [`GetPagedInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPagedInstanceOutput {
    pub data: Option<GetPagedInstanceData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
    pub trace_id: Option<String>,
}
model! { GetPagedInstanceOutput {
    0 "Data" data: GetPagedInstanceData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "PageIndex" page_index: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool, 6 "Total" total: i64,
    7 "TraceId" trace_id: String
} }

/// In the response of [`GetPagedInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPagedInstanceData {
    pub instance: Vec<GetPagedInstanceInstance>,
}
model! { GetPagedInstanceData {
    0 "Instance" instance: Vec<GetPagedInstanceInstance>
} }

/// In the response of [`GetPagedInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPagedInstanceInstance {
    pub business_time: Option<String>,
    pub check_status: Option<i64>,
    pub dag_id: Option<i64>,
    pub delete: Option<String>,
    pub end_time: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub history_dag_id: Option<i64>,
    pub id: Option<i64>,
    pub last_running_context: Option<String>,
    pub msg: Option<String>,
    pub status: Option<i64>,
    pub task_type: Option<i64>,
    pub tenant_id: Option<String>,
    pub trigger_type: Option<i64>,
    pub version: Option<String>,
}
model! { GetPagedInstanceInstance {
    0 "BusinessTime" business_time: String, 1 "CheckStatus" check_status: i64, 2 "DagId" dag_id: i64,
    3 "Delete" delete: String, 4 "EndTime" end_time: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "HistoryDagId" history_dag_id: i64, 8 "Id" id: i64,
    9 "LastRunningContext" last_running_context: String, 10 "Msg" msg: String, 11 "Status" status: i64,
    12 "TaskType" task_type: i64, 13 "TenantId" tenant_id: String, 14 "TriggerType" trigger_type: i64,
    15 "Version" version: String
} }

/// Gets perm apply order detail: `GetPermApplyOrderDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetPermApplyOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermApplyOrderDetail {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetPermApplyOrderDetail(order_id: i64) "GetPermApplyOrderDetail" -> GetPermApplyOrderDetailOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetPermApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermApplyOrderDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub perm_apply_order_detail: Option<GetPermApplyOrderDetailPermApplyOrderDetail>,
    pub success: Option<bool>,
}
model! { GetPermApplyOrderDetailOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "PermApplyOrderDetail" perm_apply_order_detail: GetPermApplyOrderDetailPermApplyOrderDetail,
    3 "Success" success: bool
} }

/// In the response of [`GetPermApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermApplyOrderDetailPermApplyOrderDetail {
    pub apply_type: Option<String>,
    pub perm_type: Option<i64>,
    pub resources: Vec<GetPermApplyOrderDetailResources>,
    pub seconds: Option<i64>,
}
model! { GetPermApplyOrderDetailPermApplyOrderDetail {
    0 "ApplyType" apply_type: String, 1 "PermType" perm_type: i64,
    2 "Resources" resources: Vec<GetPermApplyOrderDetailResources>, 3 "Seconds" seconds: i64
} }

/// In the response of [`GetPermApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermApplyOrderDetailResources {
    pub column_info: Option<GetPermApplyOrderDetailColumnInfo>,
    pub database_info: Option<GetPermApplyOrderDetailDatabaseInfo>,
    pub instance_info: Option<GetPermApplyOrderDetailInstanceInfo>,
    pub row_info: Option<GetPermApplyOrderDetailRowInfo>,
    pub row_value_info: Option<GetPermApplyOrderDetailRowValueInfo>,
    pub table_info: Option<GetPermApplyOrderDetailTableInfo>,
}
model! { GetPermApplyOrderDetailResources {
    0 "ColumnInfo" column_info: GetPermApplyOrderDetailColumnInfo,
    1 "DatabaseInfo" database_info: GetPermApplyOrderDetailDatabaseInfo,
    2 "InstanceInfo" instance_info: GetPermApplyOrderDetailInstanceInfo,
    3 "RowInfo" row_info: GetPermApplyOrderDetailRowInfo,
    4 "RowValueInfo" row_value_info: GetPermApplyOrderDetailRowValueInfo,
    5 "TableInfo" table_info: GetPermApplyOrderDetailTableInfo
} }

/// In the response of [`GetPermApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermApplyOrderDetailColumnInfo {
    pub column_name: Option<String>,
    pub table_name: Option<String>,
}
model! { GetPermApplyOrderDetailColumnInfo {
    0 "ColumnName" column_name: String, 1 "TableName" table_name: String
} }

/// In the response of [`GetPermApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermApplyOrderDetailDatabaseInfo {
    pub db_id: Option<i64>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub logic: Option<bool>,
    pub owner_ids: Vec<i64>,
    pub owner_nick_names: Vec<String>,
    pub search_name: Option<String>,
}
model! { GetPermApplyOrderDetailDatabaseInfo {
    0 "DbId" db_id: i64, 1 "DbType" db_type: String, 2 "EnvType" env_type: String, 3 "Logic" logic: bool,
    4 "OwnerIds" owner_ids: Vec<i64>, 5 "OwnerNickNames" owner_nick_names: Vec<String>,
    6 "SearchName" search_name: String
} }

/// In the response of [`GetPermApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermApplyOrderDetailInstanceInfo {
    pub db_type: Option<String>,
    pub dba_id: Option<i64>,
    pub dba_nick_name: Option<String>,
    pub env_type: Option<String>,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub owner_ids: Vec<i64>,
    pub owner_nick_name: Vec<String>,
    pub port: Option<i64>,
    pub search_name: Option<String>,
}
model! { GetPermApplyOrderDetailInstanceInfo {
    0 "DbType" db_type: String, 1 "DbaId" dba_id: i64, 2 "DbaNickName" dba_nick_name: String,
    3 "EnvType" env_type: String, 4 "Host" host: String, 5 "InstanceId" instance_id: String,
    6 "OwnerIds" owner_ids: Vec<i64>, 7 "OwnerNickName" owner_nick_name: Vec<String>, 8 "Port" port: i64,
    9 "SearchName" search_name: String
} }

/// In the response of [`GetPermApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermApplyOrderDetailRowInfo {
    pub column_name: Option<String>,
    pub db_id: Option<i64>,
    pub logic: Option<bool>,
    pub match_mode: Option<String>,
    pub row_group_id: Option<i64>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
}
model! { GetPermApplyOrderDetailRowInfo {
    0 "ColumnName" column_name: String, 1 "DbId" db_id: i64, 2 "Logic" logic: bool, 3 "MatchMode" match_mode: String,
    4 "RowGroupId" row_group_id: i64, 5 "SchemaName" schema_name: String, 6 "TableName" table_name: String
} }

/// In the response of [`GetPermApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermApplyOrderDetailRowValueInfo {
    pub row_value: Option<String>,
}
model! { GetPermApplyOrderDetailRowValueInfo {
    0 "RowValue" row_value: String
} }

/// In the response of [`GetPermApplyOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermApplyOrderDetailTableInfo {
    pub table_name: Option<String>,
}
model! { GetPermApplyOrderDetailTableInfo {
    0 "TableName" table_name: String
} }

/// Gets physical database: `GetPhysicalDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetPhysicalDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalDatabase {
    /// Required. 1 to 9223372036854775807.
    pub db_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetPhysicalDatabase(db_id: i64) "GetPhysicalDatabase" -> GetPhysicalDatabaseOutput {
    0 "DbId" db_id, 1 "Tid" tid: i64
} }

/// Response of [`GetPhysicalDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalDatabaseOutput {
    pub database: Option<GetPhysicalDatabaseDatabase>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPhysicalDatabaseOutput {
    0 "Database" database: GetPhysicalDatabaseDatabase, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetPhysicalDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalDatabaseDatabase {
    pub catalog_name: Option<String>,
    pub database_id: Option<String>,
    pub db_type: Option<String>,
    pub dba_id: Option<String>,
    pub dba_name: Option<String>,
    pub encoding: Option<String>,
    pub env_type: Option<String>,
    pub host: Option<String>,
    pub instance_alias: Option<String>,
    pub instance_id: Option<String>,
    pub owner_id_list: Option<GetPhysicalDatabaseOwnerIdList>,
    pub owner_name_list: Option<GetPhysicalDatabaseOwnerNameList>,
    pub port: Option<i64>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
    pub sid: Option<String>,
    pub state: Option<String>,
}
model! { GetPhysicalDatabaseDatabase {
    0 "CatalogName" catalog_name: String, 1 "DatabaseId" database_id: String, 2 "DbType" db_type: String,
    3 "DbaId" dba_id: String, 4 "DbaName" dba_name: String, 5 "Encoding" encoding: String, 6 "EnvType" env_type: String,
    7 "Host" host: String, 8 "InstanceAlias" instance_alias: String, 9 "InstanceId" instance_id: String,
    10 "OwnerIdList" owner_id_list: GetPhysicalDatabaseOwnerIdList,
    11 "OwnerNameList" owner_name_list: GetPhysicalDatabaseOwnerNameList, 12 "Port" port: i64,
    13 "SchemaName" schema_name: String, 14 "SearchName" search_name: String, 15 "Sid" sid: String,
    16 "State" state: String
} }

/// In the response of [`GetPhysicalDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalDatabaseOwnerIdList {
    pub owner_ids: Vec<String>,
}
model! { GetPhysicalDatabaseOwnerIdList {
    0 "OwnerIds" owner_ids: Vec<String>
} }

/// In the response of [`GetPhysicalDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalDatabaseOwnerNameList {
    pub owner_names: Vec<String>,
}
model! { GetPhysicalDatabaseOwnerNameList {
    0 "OwnerNames" owner_names: Vec<String>
} }

/// Gets proxy: `GetProxy` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProxy {
    /// Required.
    pub proxy_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetProxy(proxy_id: i64) "GetProxy" -> GetProxyOutput {
    0 "ProxyId" proxy_id, 1 "Tid" tid: i64
} }

/// Response of [`GetProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProxyOutput {
    pub creator_id: Option<i64>,
    pub creator_name: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub https_port: Option<i64>,
    pub instance_id: Option<i64>,
    pub private_enable: Option<bool>,
    pub private_host: Option<String>,
    pub protocol_port: Option<i64>,
    pub protocol_type: Option<String>,
    pub proxy_id: Option<i64>,
    pub public_enable: Option<bool>,
    pub public_host: Option<String>,
    pub region_id: Option<String>,
    pub success: Option<bool>,
}
model! { GetProxyOutput {
    0 "CreatorId" creator_id: i64, 1 "CreatorName" creator_name: String, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String, 4 "HttpsPort" https_port: i64, 5 "InstanceId" instance_id: i64,
    6 "PrivateEnable" private_enable: bool, 7 "PrivateHost" private_host: String, 8 "ProtocolPort" protocol_port: i64,
    9 "ProtocolType" protocol_type: String, 10 "ProxyId" proxy_id: i64, 11 "PublicEnable" public_enable: bool,
    12 "PublicHost" public_host: String, 13 "RegionId" region_id: String, 14 "Success" success: bool
} }

/// Gets proxy access: `GetProxyAccess` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetProxyAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProxyAccess {
    /// Required.
    pub proxy_access_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetProxyAccess(proxy_access_id: i64) "GetProxyAccess" -> GetProxyAccessOutput {
    0 "ProxyAccessId" proxy_access_id, 1 "Tid" tid: i64
} }

/// Response of [`GetProxyAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProxyAccessOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub proxy_access: Option<GetProxyAccessProxyAccess>,
    pub success: Option<bool>,
}
model! { GetProxyAccessOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "ProxyAccess" proxy_access: GetProxyAccessProxyAccess, 3 "Success" success: bool
} }

/// In the response of [`GetProxyAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProxyAccessProxyAccess {
    pub access_id: Option<String>,
    pub gmt_create: Option<String>,
    pub indep_account: Option<String>,
    pub instance_id: Option<i64>,
    pub origin_info: Option<String>,
    pub proxy_access_id: Option<i64>,
    pub proxy_id: Option<i64>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
    pub user_uid: Option<String>,
}
model! { GetProxyAccessProxyAccess {
    0 "AccessId" access_id: String, 1 "GmtCreate" gmt_create: String, 2 "IndepAccount" indep_account: String,
    3 "InstanceId" instance_id: i64, 4 "OriginInfo" origin_info: String, 5 "ProxyAccessId" proxy_access_id: i64,
    6 "ProxyId" proxy_id: i64, 7 "UserId" user_id: i64, 8 "UserName" user_name: String, 9 "UserUid" user_uid: String
} }

/// Gets rule num limit of sla: `GetRuleNumLimitOfSLA` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetRuleNumLimitOfSLA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleNumLimitOfSLA {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetRuleNumLimitOfSLA(dag_id: i64) "GetRuleNumLimitOfSLA" -> GetRuleNumLimitOfSLAOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64
} }

/// Response of [`GetRuleNumLimitOfSLA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleNumLimitOfSLAOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub rule_num_limit: Option<i64>,
    pub success: Option<bool>,
}
model! { GetRuleNumLimitOfSLAOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "RuleNumLimit" rule_num_limit: i64,
    3 "Success" success: bool
} }

/// Gets sql review check result status: `GetSQLReviewCheckResultStatus` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetSQLReviewCheckResultStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLReviewCheckResultStatus {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetSQLReviewCheckResultStatus(order_id: i64)
    "GetSQLReviewCheckResultStatus" -> GetSQLReviewCheckResultStatusOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetSQLReviewCheckResultStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLReviewCheckResultStatusOutput {
    pub check_result_status: Option<GetSQLReviewCheckResultStatusCheckResultStatus>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSQLReviewCheckResultStatusOutput {
    0 "CheckResultStatus" check_result_status: GetSQLReviewCheckResultStatusCheckResultStatus,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetSQLReviewCheckResultStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLReviewCheckResultStatusCheckResultStatus {
    pub check_status_result: Option<GetSQLReviewCheckResultStatusCheckStatusResult>,
    pub checked_count: Option<i64>,
    pub sql_review_result: Option<GetSQLReviewCheckResultStatusSQLReviewResult>,
    pub total_sql_count: Option<i64>,
}
model! { GetSQLReviewCheckResultStatusCheckResultStatus {
    0 "CheckStatusResult" check_status_result: GetSQLReviewCheckResultStatusCheckStatusResult,
    1 "CheckedCount" checked_count: i64,
    2 "SQLReviewResult" sql_review_result: GetSQLReviewCheckResultStatusSQLReviewResult,
    3 "TotalSQLCount" total_sql_count: i64
} }

/// In the response of [`GetSQLReviewCheckResultStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLReviewCheckResultStatusCheckStatusResult {
    pub check_not_pass: Option<i64>,
    pub check_pass: Option<i64>,
    pub force_not_pass: Option<i64>,
    pub force_pass: Option<i64>,
    pub new_: Option<i64>,
    pub unknown: Option<i64>,
}
model! { GetSQLReviewCheckResultStatusCheckStatusResult {
    0 "CheckNotPass" check_not_pass: i64, 1 "CheckPass" check_pass: i64, 2 "ForceNotPass" force_not_pass: i64,
    3 "ForcePass" force_pass: i64, 4 "New" new_: i64, 5 "Unknown" unknown: i64
} }

/// In the response of [`GetSQLReviewCheckResultStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLReviewCheckResultStatusSQLReviewResult {
    pub must_improve: Option<i64>,
    pub potential_issue: Option<i64>,
    pub suggest_improve: Option<i64>,
    pub table_index_suggest: Option<i64>,
    pub use_dms_dml_unlock: Option<i64>,
    pub use_dms_toolkit: Option<i64>,
}
model! { GetSQLReviewCheckResultStatusSQLReviewResult {
    0 "MustImprove" must_improve: i64, 1 "PotentialIssue" potential_issue: i64, 2 "SuggestImprove" suggest_improve: i64,
    3 "TableIndexSuggest" table_index_suggest: i64, 4 "UseDmsDmlUnlock" use_dms_dml_unlock: i64,
    5 "UseDmsToolkit" use_dms_toolkit: i64
} }

/// Gets sql review optimize detail: `GetSQLReviewOptimizeDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetSQLReviewOptimizeDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLReviewOptimizeDetail {
    /// Required.
    pub sql_review_query_key: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetSQLReviewOptimizeDetail(sql_review_query_key: String)
    "GetSQLReviewOptimizeDetail" -> GetSQLReviewOptimizeDetailOutput {
    0 "SQLReviewQueryKey" sql_review_query_key, 1 "Tid" tid: i64
} }

/// Response of [`GetSQLReviewOptimizeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLReviewOptimizeDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub optimize_detail: Option<GetSQLReviewOptimizeDetailOptimizeDetail>,
    pub success: Option<bool>,
}
model! { GetSQLReviewOptimizeDetailOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "OptimizeDetail" optimize_detail: GetSQLReviewOptimizeDetailOptimizeDetail, 3 "Success" success: bool
} }

/// In the response of [`GetSQLReviewOptimizeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLReviewOptimizeDetailOptimizeDetail {
    pub db_id: Option<i64>,
    pub instance_id: Option<i64>,
    pub quality_result: Option<GetSQLReviewOptimizeDetailQualityResult>,
    pub query_key: Option<String>,
    pub sql_type: Option<String>,
}
model! { GetSQLReviewOptimizeDetailOptimizeDetail {
    0 "DbId" db_id: i64, 1 "InstanceId" instance_id: i64,
    2 "QualityResult" quality_result: GetSQLReviewOptimizeDetailQualityResult, 3 "QueryKey" query_key: String,
    4 "SqlType" sql_type: String
} }

/// In the response of [`GetSQLReviewOptimizeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLReviewOptimizeDetailQualityResult {
    pub error_message: Option<String>,
    pub occur_error: Option<bool>,
    pub results: Vec<GetSQLReviewOptimizeDetailResults>,
}
model! { GetSQLReviewOptimizeDetailQualityResult {
    0 "ErrorMessage" error_message: String, 1 "OccurError" occur_error: bool,
    2 "Results" results: Vec<GetSQLReviewOptimizeDetailResults>
} }

/// In the response of [`GetSQLReviewOptimizeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLReviewOptimizeDetailResults {
    pub comments: Option<String>,
    pub feedback: Option<String>,
    pub messages: Vec<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub scripts: Vec<GetSQLReviewOptimizeDetailScripts>,
}
model! { GetSQLReviewOptimizeDetailResults {
    0 "Comments" comments: String, 1 "Feedback" feedback: String, 2 "Messages" messages: Vec<String>,
    3 "RuleName" rule_name: String, 4 "RuleType" rule_type: String,
    5 "Scripts" scripts: Vec<GetSQLReviewOptimizeDetailScripts>
} }

/// In the response of [`GetSQLReviewOptimizeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLReviewOptimizeDetailScripts {
    pub content: Option<String>,
    pub op_type: Option<String>,
    pub table_name: Option<String>,
}
model! { GetSQLReviewOptimizeDetailScripts {
    0 "Content" content: String, 1 "OpType" op_type: String, 2 "TableName" table_name: String
} }

/// Gets standard group: `GetStandardGroup` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetStandardGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardGroup {
    /// Required.
    pub group_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetStandardGroup(group_id: i64) "GetStandardGroup" -> GetStandardGroupOutput {
    0 "GroupId" group_id, 1 "Tid" tid: i64
} }

/// Response of [`GetStandardGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub standard_group: Option<GetStandardGroupStandardGroup>,
    pub success: Option<bool>,
}
model! { GetStandardGroupOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "StandardGroup" standard_group: GetStandardGroupStandardGroup, 3 "Success" success: bool
} }

/// In the response of [`GetStandardGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardGroupStandardGroup {
    pub db_type: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<i64>,
    pub group_mode: Option<String>,
    pub group_name: Option<String>,
    pub last_mender_id: Option<i64>,
}
model! { GetStandardGroupStandardGroup {
    0 "DbType" db_type: String, 1 "Description" description: String, 2 "GroupId" group_id: i64,
    3 "GroupMode" group_mode: String, 4 "GroupName" group_name: String, 5 "LastMenderId" last_mender_id: i64
} }

/// Gets struct sync exec sql detail: `GetStructSyncExecSqlDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetStructSyncExecSqlDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncExecSqlDetail {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetStructSyncExecSqlDetail(order_id: i64)
    "GetStructSyncExecSqlDetail" -> GetStructSyncExecSqlDetailOutput {
    0 "OrderId" order_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Tid" tid: i64
} }

/// Response of [`GetStructSyncExecSqlDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncExecSqlDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub struct_sync_exec_sql_detail: Option<
        GetStructSyncExecSqlDetailStructSyncExecSqlDetail,
    >,
    pub success: Option<bool>,
}
model! { GetStructSyncExecSqlDetailOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "StructSyncExecSqlDetail" struct_sync_exec_sql_detail: GetStructSyncExecSqlDetailStructSyncExecSqlDetail,
    3 "Success" success: bool
} }

/// In the response of [`GetStructSyncExecSqlDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncExecSqlDetailStructSyncExecSqlDetail {
    pub exec_sql: Option<String>,
    pub total_sql_count: Option<i64>,
}
model! { GetStructSyncExecSqlDetailStructSyncExecSqlDetail {
    0 "ExecSql" exec_sql: String, 1 "TotalSqlCount" total_sql_count: i64
} }

/// Gets struct sync job analyze result: `GetStructSyncJobAnalyzeResult` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetStructSyncJobAnalyzeResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncJobAnalyzeResult {
    pub compare_type: Option<String>,
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetStructSyncJobAnalyzeResult(order_id: i64)
    "GetStructSyncJobAnalyzeResult" -> GetStructSyncJobAnalyzeResultOutput {
    0 "CompareType" compare_type: String, 1 "OrderId" order_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Tid" tid: i64
} }

/// Response of [`GetStructSyncJobAnalyzeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncJobAnalyzeResultOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub struct_sync_job_analyze_result: Option<
        GetStructSyncJobAnalyzeResultStructSyncJobAnalyzeResult,
    >,
    pub success: Option<bool>,
}
model! { GetStructSyncJobAnalyzeResultOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "StructSyncJobAnalyzeResult" struct_sync_job_analyze_result: GetStructSyncJobAnalyzeResultStructSyncJobAnalyzeResult,
    3 "Success" success: bool
} }

/// In the response of [`GetStructSyncJobAnalyzeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncJobAnalyzeResultStructSyncJobAnalyzeResult {
    pub result_list: Vec<GetStructSyncJobAnalyzeResultResultList>,
    pub summary_list: Vec<GetStructSyncJobAnalyzeResultSummaryList>,
}
model! { GetStructSyncJobAnalyzeResultStructSyncJobAnalyzeResult {
    0 "ResultList" result_list: Vec<GetStructSyncJobAnalyzeResultResultList>,
    1 "SummaryList" summary_list: Vec<GetStructSyncJobAnalyzeResultSummaryList>
} }

/// In the response of [`GetStructSyncJobAnalyzeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncJobAnalyzeResultResultList {
    pub script: Option<String>,
    pub source_table_name: Option<String>,
    pub target_table_name: Option<String>,
}
model! { GetStructSyncJobAnalyzeResultResultList {
    0 "Script" script: String, 1 "SourceTableName" source_table_name: String,
    2 "TargetTableName" target_table_name: String
} }

/// In the response of [`GetStructSyncJobAnalyzeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncJobAnalyzeResultSummaryList {
    pub compare_type: Option<String>,
    pub count: Option<i64>,
}
model! { GetStructSyncJobAnalyzeResultSummaryList {
    0 "CompareType" compare_type: String, 1 "Count" count: i64
} }

/// Gets struct sync job detail: `GetStructSyncJobDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetStructSyncJobDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncJobDetail {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetStructSyncJobDetail(order_id: i64) "GetStructSyncJobDetail" -> GetStructSyncJobDetailOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetStructSyncJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncJobDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub struct_sync_job_detail: Option<GetStructSyncJobDetailStructSyncJobDetail>,
    pub success: Option<bool>,
}
model! { GetStructSyncJobDetailOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "StructSyncJobDetail" struct_sync_job_detail: GetStructSyncJobDetailStructSyncJobDetail, 3 "Success" success: bool
} }

/// In the response of [`GetStructSyncJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncJobDetailStructSyncJobDetail {
    pub db_task_group_id: Option<i64>,
    pub execute_count: Option<i64>,
    pub job_status: Option<String>,
    pub message: Option<String>,
    pub security_rule: Option<String>,
    pub sql_count: Option<i64>,
    pub table_analyzed: Option<i64>,
    pub table_count: Option<i64>,
}
model! { GetStructSyncJobDetailStructSyncJobDetail {
    0 "DBTaskGroupId" db_task_group_id: i64, 1 "ExecuteCount" execute_count: i64, 2 "JobStatus" job_status: String,
    3 "Message" message: String, 4 "SecurityRule" security_rule: String, 5 "SqlCount" sql_count: i64,
    6 "TableAnalyzed" table_analyzed: i64, 7 "TableCount" table_count: i64
} }

/// Gets struct sync order detail: `GetStructSyncOrderDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetStructSyncOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncOrderDetail {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetStructSyncOrderDetail(order_id: i64) "GetStructSyncOrderDetail" -> GetStructSyncOrderDetailOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetStructSyncOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncOrderDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub struct_sync_order_detail: Option<GetStructSyncOrderDetailStructSyncOrderDetail>,
    pub success: Option<bool>,
}
model! { GetStructSyncOrderDetailOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "StructSyncOrderDetail" struct_sync_order_detail: GetStructSyncOrderDetailStructSyncOrderDetail,
    3 "Success" success: bool
} }

/// In the response of [`GetStructSyncOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncOrderDetailStructSyncOrderDetail {
    pub ignore_error: Option<bool>,
    pub source_database_info: Option<GetStructSyncOrderDetailSourceDatabaseInfo>,
    pub source_type: Option<String>,
    pub source_version_info: Option<GetStructSyncOrderDetailSourceVersionInfo>,
    pub table_info_list: Vec<GetStructSyncOrderDetailTableInfoList>,
    pub target_database_info: Option<GetStructSyncOrderDetailTargetDatabaseInfo>,
    pub target_type: Option<String>,
    pub target_version_info: Option<GetStructSyncOrderDetailTargetVersionInfo>,
}
model! { GetStructSyncOrderDetailStructSyncOrderDetail {
    0 "IgnoreError" ignore_error: bool,
    1 "SourceDatabaseInfo" source_database_info: GetStructSyncOrderDetailSourceDatabaseInfo,
    2 "SourceType" source_type: String,
    3 "SourceVersionInfo" source_version_info: GetStructSyncOrderDetailSourceVersionInfo,
    4 "TableInfoList" table_info_list: Vec<GetStructSyncOrderDetailTableInfoList>,
    5 "TargetDatabaseInfo" target_database_info: GetStructSyncOrderDetailTargetDatabaseInfo,
    6 "TargetType" target_type: String,
    7 "TargetVersionInfo" target_version_info: GetStructSyncOrderDetailTargetVersionInfo
} }

/// In the response of [`GetStructSyncOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncOrderDetailSourceDatabaseInfo {
    pub db_id: Option<i64>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub logic: Option<bool>,
    pub search_name: Option<String>,
}
model! { GetStructSyncOrderDetailSourceDatabaseInfo {
    0 "DbId" db_id: i64, 1 "DbType" db_type: String, 2 "EnvType" env_type: String, 3 "Logic" logic: bool,
    4 "SearchName" search_name: String
} }

/// In the response of [`GetStructSyncOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncOrderDetailSourceVersionInfo {
    pub version_id: Option<String>,
}
model! { GetStructSyncOrderDetailSourceVersionInfo {
    0 "VersionId" version_id: String
} }

/// In the response of [`GetStructSyncOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncOrderDetailTableInfoList {
    pub source_table_name: Option<String>,
    pub target_table_name: Option<String>,
}
model! { GetStructSyncOrderDetailTableInfoList {
    0 "SourceTableName" source_table_name: String, 1 "TargetTableName" target_table_name: String
} }

/// In the response of [`GetStructSyncOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncOrderDetailTargetDatabaseInfo {
    pub db_id: Option<i64>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub logic: Option<bool>,
    pub search_name: Option<String>,
}
model! { GetStructSyncOrderDetailTargetDatabaseInfo {
    0 "DbId" db_id: i64, 1 "DbType" db_type: String, 2 "EnvType" env_type: String, 3 "Logic" logic: bool,
    4 "SearchName" search_name: String
} }

/// In the response of [`GetStructSyncOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStructSyncOrderDetailTargetVersionInfo {
    pub version_id: Option<String>,
}
model! { GetStructSyncOrderDetailTargetVersionInfo {
    0 "VersionId" version_id: String
} }

/// Gets table column list: `GetTableColumnList` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetTableColumnList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnList {
    /// Required.
    pub db_id: i64,
    /// Required.
    pub table_name: String,
}
operation! { GetTableColumnList(db_id: i64, table_name: String) "GetTableColumnList" -> GetTableColumnListOutput {
    0 "DbId" db_id, 1 "TableName" table_name
} }

/// Response of [`GetTableColumnList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnListOutput {
    pub data: Vec<ColumnKnowledgeVO>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTableColumnListOutput {
    0 "Data" data: Vec<ColumnKnowledgeVO>, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetTableColumnList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnKnowledgeVO {
    pub asset_description: Option<String>,
    pub asset_modified_gmt: Option<String>,
    pub auto_increment: Option<bool>,
    pub column_id: Option<i64>,
    pub column_key_type: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub description: Option<String>,
    pub hot_level: Option<i64>,
    pub level: Option<i64>,
    pub level_type: Option<String>,
    pub nullable: Option<bool>,
    pub plain: Option<bool>,
    pub position: Option<i64>,
    pub security_level: Option<String>,
    pub table_id: Option<i64>,
    pub title: Option<String>,
    pub user_sensitivity_level: Option<String>,
}
model! { ColumnKnowledgeVO {
    0 "AssetDescription" asset_description: String, 1 "AssetModifiedGmt" asset_modified_gmt: String,
    2 "AutoIncrement" auto_increment: bool, 3 "ColumnId" column_id: i64, 4 "ColumnKeyType" column_key_type: String,
    5 "ColumnName" column_name: String, 6 "ColumnType" column_type: String, 7 "Description" description: String,
    8 "HotLevel" hot_level: i64, 9 "Level" level: i64, 10 "LevelType" level_type: String, 11 "Nullable" nullable: bool,
    12 "Plain" plain: bool, 13 "Position" position: i64, 14 "SecurityLevel" security_level: String,
    15 "TableId" table_id: i64, 16 "Title" title: String, 17 "UserSensitivityLevel" user_sensitivity_level: String
} }

/// Gets table db topology: `GetTableDBTopology` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetTableDBTopology>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDBTopology {
    /// Required.
    pub table_guid: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetTableDBTopology(table_guid: String) "GetTableDBTopology" -> GetTableDBTopologyOutput {
    0 "TableGuid" table_guid, 1 "Tid" tid: i64
} }

/// Response of [`GetTableDBTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDBTopologyOutput {
    pub db_topology: Option<GetTableDBTopologyDBTopology>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTableDBTopologyOutput {
    0 "DBTopology" db_topology: GetTableDBTopologyDBTopology, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetTableDBTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDBTopologyDBTopology {
    pub data_source_list: Vec<GetTableDBTopologyDataSourceList>,
    pub table_guid: Option<String>,
    pub table_name: Option<String>,
}
model! { GetTableDBTopologyDBTopology {
    0 "DataSourceList" data_source_list: Vec<GetTableDBTopologyDataSourceList>, 1 "TableGuid" table_guid: String,
    2 "TableName" table_name: String
} }

/// In the response of [`GetTableDBTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDBTopologyDataSourceList {
    pub database_list: Vec<GetTableDBTopologyDatabaseList>,
    pub db_type: Option<String>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub sid: Option<String>,
}
model! { GetTableDBTopologyDataSourceList {
    0 "DatabaseList" database_list: Vec<GetTableDBTopologyDatabaseList>, 1 "DbType" db_type: String,
    2 "Host" host: String, 3 "Port" port: i64, 4 "Sid" sid: String
} }

/// In the response of [`GetTableDBTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDBTopologyDatabaseList {
    pub db_id: Option<String>,
    pub db_name: Option<String>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub table_list: Vec<GetTableDBTopologyTableList>,
}
model! { GetTableDBTopologyDatabaseList {
    0 "DbId" db_id: String, 1 "DbName" db_name: String, 2 "DbType" db_type: String, 3 "EnvType" env_type: String,
    4 "TableList" table_list: Vec<GetTableDBTopologyTableList>
} }

/// In the response of [`GetTableDBTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDBTopologyTableList {
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub table_type: Option<String>,
}
model! { GetTableDBTopologyTableList {
    0 "TableId" table_id: String, 1 "TableName" table_name: String, 2 "TableType" table_type: String
} }

/// Gets table design project flow: `GetTableDesignProjectFlow` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetTableDesignProjectFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDesignProjectFlow {
    /// Required.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetTableDesignProjectFlow(order_id: i64) "GetTableDesignProjectFlow" -> GetTableDesignProjectFlowOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetTableDesignProjectFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDesignProjectFlowOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub project_flow: Option<GetTableDesignProjectFlowProjectFlow>,
    pub success: Option<bool>,
}
model! { GetTableDesignProjectFlowOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "ProjectFlow" project_flow: GetTableDesignProjectFlowProjectFlow, 3 "Success" success: bool
} }

/// In the response of [`GetTableDesignProjectFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDesignProjectFlowProjectFlow {
    pub current_position: Option<i64>,
    pub flow_node_array: Vec<GetTableDesignProjectFlowFlowNodeArray>,
    pub rule_comment: Option<String>,
    pub rule_name: Option<String>,
}
model! { GetTableDesignProjectFlowProjectFlow {
    0 "CurrentPosition" current_position: i64,
    1 "FlowNodeArray" flow_node_array: Vec<GetTableDesignProjectFlowFlowNodeArray>,
    2 "RuleComment" rule_comment: String, 3 "RuleName" rule_name: String
} }

/// In the response of [`GetTableDesignProjectFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDesignProjectFlowFlowNodeArray {
    pub back_to_design: Option<bool>,
    pub can_skip: Option<bool>,
    pub node_role: Option<String>,
    pub node_title: Option<String>,
    pub position: Option<i64>,
    pub publish_anchor: Option<bool>,
    pub publish_strategies: Vec<String>,
}
model! { GetTableDesignProjectFlowFlowNodeArray {
    0 "BackToDesign" back_to_design: bool, 1 "CanSkip" can_skip: bool, 2 "NodeRole" node_role: String,
    3 "NodeTitle" node_title: String, 4 "Position" position: i64, 5 "PublishAnchor" publish_anchor: bool,
    6 "PublishStrategies" publish_strategies: Vec<String>
} }

/// Gets table design project info: `GetTableDesignProjectInfo` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetTableDesignProjectInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDesignProjectInfo {
    /// Required.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetTableDesignProjectInfo(order_id: i64) "GetTableDesignProjectInfo" -> GetTableDesignProjectInfoOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`GetTableDesignProjectInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDesignProjectInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub project_info: Option<GetTableDesignProjectInfoProjectInfo>,
    pub success: Option<bool>,
}
model! { GetTableDesignProjectInfoOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "ProjectInfo" project_info: GetTableDesignProjectInfoProjectInfo, 3 "Success" success: bool
} }

/// In the response of [`GetTableDesignProjectInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDesignProjectInfoProjectInfo {
    pub base_database: Option<GetTableDesignProjectInfoBaseDatabase>,
    pub creator_id: Option<i64>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub order_id: Option<i64>,
    pub project_id: Option<i64>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { GetTableDesignProjectInfoProjectInfo {
    0 "BaseDatabase" base_database: GetTableDesignProjectInfoBaseDatabase, 1 "CreatorId" creator_id: i64,
    2 "Description" description: String, 3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String,
    5 "OrderId" order_id: i64, 6 "ProjectId" project_id: i64, 7 "Status" status: String, 8 "Title" title: String
} }

/// In the response of [`GetTableDesignProjectInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDesignProjectInfoBaseDatabase {
    pub alias: Option<String>,
    pub db_id: Option<i64>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub logic: Option<bool>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
}
model! { GetTableDesignProjectInfoBaseDatabase {
    0 "Alias" alias: String, 1 "DbId" db_id: i64, 2 "DbType" db_type: String, 3 "EnvType" env_type: String,
    4 "Logic" logic: bool, 5 "SchemaName" schema_name: String, 6 "SearchName" search_name: String
} }

/// Gets table instructions: `GetTableInstructions` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetTableInstructions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableInstructions {
    /// Required.
    pub db_id: i64,
    /// Required.
    pub table_name: String,
}
operation! { GetTableInstructions(db_id: i64, table_name: String) "GetTableInstructions" -> GetTableInstructionsOutput {
    0 "DbId" db_id, 1 "TableName" table_name
} }

/// Response of [`GetTableInstructions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableInstructionsOutput {
    pub data: Option<TableInstructionsVO>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTableInstructionsOutput {
    0 "Data" data: TableInstructionsVO, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetTableInstructions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableInstructionsVO {
    pub asset_created_gmt: Option<String>,
    pub asset_description: Option<String>,
    pub asset_modified_gmt: Option<String>,
    pub db_id: Option<i64>,
    pub db_type: Option<String>,
    pub summary: Option<String>,
    pub table_name: Option<String>,
}
model! { TableInstructionsVO {
    0 "AssetCreatedGmt" asset_created_gmt: String, 1 "AssetDescription" asset_description: String,
    2 "AssetModifiedGmt" asset_modified_gmt: String, 3 "DbId" db_id: i64, 4 "DbType" db_type: String,
    5 "Summary" summary: String, 6 "TableName" table_name: String
} }

/// Gets table knowledge details: `GetTableKnowledgeDetails` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetTableKnowledgeDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableKnowledgeDetails {
    /// Required.
    pub db_id: i64,
    /// Required.
    pub table_name: String,
}
operation! { GetTableKnowledgeDetails(db_id: i64, table_name: String)
    "GetTableKnowledgeDetails" -> GetTableKnowledgeDetailsOutput {
    0 "DbId" db_id, 1 "TableName" table_name
} }

/// Response of [`GetTableKnowledgeDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableKnowledgeDetailsOutput {
    pub data: Option<TableKnowledgeVO>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTableKnowledgeDetailsOutput {
    0 "Data" data: TableKnowledgeVO, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetTableKnowledgeDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableKnowledgeVO {
    pub asset_created_gmt: Option<String>,
    pub asset_description: Option<String>,
    pub asset_modified_gmt: Option<String>,
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub db_type: Option<String>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub hot_level: Option<i64>,
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
    pub level: Option<i64>,
    pub level_type: Option<String>,
    pub logic: Option<bool>,
    pub num_rows: Option<i64>,
    pub schema_name: Option<String>,
    pub size: Option<i64>,
    pub summary: Option<String>,
    pub table_id: Option<i64>,
    pub table_name: Option<String>,
    pub title: Option<String>,
}
model! { TableKnowledgeVO {
    0 "AssetCreatedGmt" asset_created_gmt: String, 1 "AssetDescription" asset_description: String,
    2 "AssetModifiedGmt" asset_modified_gmt: String, 3 "DbId" db_id: i64, 4 "DbName" db_name: String,
    5 "DbType" db_type: String, 6 "Description" description: String, 7 "EnvType" env_type: String,
    8 "HotLevel" hot_level: i64, 9 "InstanceId" instance_id: i64, 10 "InstanceName" instance_name: String,
    11 "Level" level: i64, 12 "LevelType" level_type: String, 13 "Logic" logic: bool, 14 "NumRows" num_rows: i64,
    15 "SchemaName" schema_name: String, 16 "Size" size: i64, 17 "Summary" summary: String, 18 "TableId" table_id: i64,
    19 "TableName" table_name: String, 20 "Title" title: String
} }

/// Gets table knowledge info: `GetTableKnowledgeInfo` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetTableKnowledgeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableKnowledgeInfo {
    /// Required.
    pub db_id: i64,
    /// Required.
    pub table_name: String,
    pub table_schema_name: Option<String>,
}
operation! { GetTableKnowledgeInfo(db_id: i64, table_name: String)
    "GetTableKnowledgeInfo" -> GetTableKnowledgeInfoOutput {
    0 "DbId" db_id, 1 "TableName" table_name, 2 "TableSchemaName" table_schema_name: String
} }

/// Response of [`GetTableKnowledgeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableKnowledgeInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub table: Option<TableKnowledgeInfo>,
}
model! { GetTableKnowledgeInfoOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "Table" table: TableKnowledgeInfo
} }

/// In the response of [`GetTableKnowledgeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableKnowledgeInfo {
    pub asset_description: Option<String>,
    pub asset_modified_gmt: Option<String>,
    pub column_list: Vec<ColumnKnowledgeInfo>,
    pub description: Option<String>,
    pub level: Option<i64>,
    pub summary: Option<String>,
    pub table_name: Option<String>,
}
model! { TableKnowledgeInfo {
    0 "AssetDescription" asset_description: String, 1 "AssetModifiedGmt" asset_modified_gmt: String,
    2 "ColumnList" column_list: Vec<ColumnKnowledgeInfo>, 3 "Description" description: String, 4 "Level" level: i64,
    5 "Summary" summary: String, 6 "TableName" table_name: String
} }

/// In the response of [`GetTableKnowledgeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnKnowledgeInfo {
    pub asset_description: Option<String>,
    pub asset_modified_gmt: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub description: Option<String>,
    pub level: Option<i64>,
    pub position: Option<i64>,
}
model! { ColumnKnowledgeInfo {
    0 "AssetDescription" asset_description: String, 1 "AssetModifiedGmt" asset_modified_gmt: String,
    2 "ColumnName" column_name: String, 3 "ColumnType" column_type: String, 4 "Description" description: String,
    5 "Level" level: i64, 6 "Position" position: i64
} }

/// Gets table topology: `GetTableTopology` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetTableTopology>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableTopology {
    /// Required.
    pub table_guid: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetTableTopology(table_guid: String) "GetTableTopology" -> GetTableTopologyOutput {
    0 "TableGuid" table_guid, 1 "Tid" tid: i64
} }

/// Response of [`GetTableTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableTopologyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub table_topology: Option<GetTableTopologyTableTopology>,
}
model! { GetTableTopologyOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TableTopology" table_topology: GetTableTopologyTableTopology
} }

/// In the response of [`GetTableTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableTopologyTableTopology {
    pub logic: Option<bool>,
    pub table_guid: Option<String>,
    pub table_name: Option<String>,
    pub table_topology_info_list: Vec<GetTableTopologyTableTopologyInfoList>,
}
model! { GetTableTopologyTableTopology {
    0 "Logic" logic: bool, 1 "TableGuid" table_guid: String, 2 "TableName" table_name: String,
    3 "TableTopologyInfoList" table_topology_info_list: Vec<GetTableTopologyTableTopologyInfoList>
} }

/// In the response of [`GetTableTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableTopologyTableTopologyInfoList {
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub db_search_name: Option<String>,
    pub db_type: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_resource_id: Option<String>,
    pub instance_source: Option<String>,
    pub region_id: Option<String>,
    pub table_count: Option<i64>,
    pub table_name_expr: Option<String>,
    pub table_name_list: Option<String>,
}
model! { GetTableTopologyTableTopologyInfoList {
    0 "DbId" db_id: i64, 1 "DbName" db_name: String, 2 "DbSearchName" db_search_name: String,
    3 "DbType" db_type: String, 4 "InstanceId" instance_id: i64, 5 "InstanceResourceId" instance_resource_id: String,
    6 "InstanceSource" instance_source: String, 7 "RegionId" region_id: String, 8 "TableCount" table_count: i64,
    9 "TableNameExpr" table_name_expr: String, 10 "TableNameList" table_name_list: String
} }

/// Gets task: `GetTask` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    /// Required.
    pub node_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetTask(node_id: i64) "GetTask" -> GetTaskOutput {
    0 "NodeId" node_id, 1 "Tid" tid: i64
} }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub task: Option<GetTaskTask>,
}
model! { GetTaskOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "Task" task: GetTaskTask
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTask {
    pub dag_id: Option<i64>,
    pub graph_param: Option<String>,
    pub node_config: Option<String>,
    pub node_content: Option<String>,
    pub node_name: Option<String>,
    pub node_output: Option<String>,
    pub node_type: Option<String>,
    pub time_variables: Option<String>,
}
model! { GetTaskTask {
    0 "DagId" dag_id: i64, 1 "GraphParam" graph_param: String, 2 "NodeConfig" node_config: String,
    3 "NodeContent" node_content: String, 4 "NodeName" node_name: String, 5 "NodeOutput" node_output: String,
    6 "NodeType" node_type: String, 7 "TimeVariables" time_variables: String
} }

/// Gets task flow graph: `GetTaskFlowGraph` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetTaskFlowGraph>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFlowGraph {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetTaskFlowGraph(dag_id: i64) "GetTaskFlowGraph" -> GetTaskFlowGraphOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64
} }

/// Response of [`GetTaskFlowGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFlowGraphOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub task_flow_graph: Option<GetTaskFlowGraphTaskFlowGraph>,
}
model! { GetTaskFlowGraphOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TaskFlowGraph" task_flow_graph: GetTaskFlowGraphTaskFlowGraph
} }

/// In the response of [`GetTaskFlowGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFlowGraphTaskFlowGraph {
    pub can_edit: Option<bool>,
    pub dag_name: Option<String>,
    pub edges: Option<GetTaskFlowGraphEdges>,
    pub nodes: Option<GetTaskFlowGraphNodes>,
    pub status: Option<i64>,
}
model! { GetTaskFlowGraphTaskFlowGraph {
    0 "CanEdit" can_edit: bool, 1 "DagName" dag_name: String, 2 "Edges" edges: GetTaskFlowGraphEdges,
    3 "Nodes" nodes: GetTaskFlowGraphNodes, 4 "Status" status: i64
} }

/// In the response of [`GetTaskFlowGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFlowGraphEdges {
    pub edge: Vec<GetTaskFlowGraphEdge>,
}
model! { GetTaskFlowGraphEdges {
    0 "Edge" edge: Vec<GetTaskFlowGraphEdge>
} }

/// In the response of [`GetTaskFlowGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFlowGraphEdge {
    pub dag_id: Option<i64>,
    pub id: Option<i64>,
    pub node_end: Option<i64>,
    pub node_from: Option<i64>,
}
model! { GetTaskFlowGraphEdge {
    0 "DagId" dag_id: i64, 1 "Id" id: i64, 2 "NodeEnd" node_end: i64, 3 "NodeFrom" node_from: i64
} }

/// In the response of [`GetTaskFlowGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFlowGraphNodes {
    pub node: Vec<GetTaskFlowGraphNode>,
}
model! { GetTaskFlowGraphNodes {
    0 "Node" node: Vec<GetTaskFlowGraphNode>
} }

/// In the response of [`GetTaskFlowGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFlowGraphNode {
    pub dag_id: Option<i64>,
    pub graph_param: Option<String>,
    pub node_config: Option<String>,
    pub node_content: Option<String>,
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
    pub node_type: Option<i64>,
    pub time_variables: Option<String>,
}
model! { GetTaskFlowGraphNode {
    0 "DagId" dag_id: i64, 1 "GraphParam" graph_param: String, 2 "NodeConfig" node_config: String,
    3 "NodeContent" node_content: String, 4 "NodeId" node_id: i64, 5 "NodeName" node_name: String,
    6 "NodeType" node_type: i64, 7 "TimeVariables" time_variables: String
} }

/// Gets task flow notification: `GetTaskFlowNotification` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetTaskFlowNotification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFlowNotification {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetTaskFlowNotification(dag_id: i64) "GetTaskFlowNotification" -> GetTaskFlowNotificationOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64
} }

/// Response of [`GetTaskFlowNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFlowNotificationOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub notification: Option<GetTaskFlowNotificationNotification>,
    pub success: Option<bool>,
}
model! { GetTaskFlowNotificationOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "Notification" notification: GetTaskFlowNotificationNotification, 3 "Success" success: bool
} }

/// In the response of [`GetTaskFlowNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFlowNotificationNotification {
    pub dag_notification_fail: Option<bool>,
    pub dag_notification_sla: Option<bool>,
    pub dag_notification_success: Option<bool>,
}
model! { GetTaskFlowNotificationNotification {
    0 "DagNotificationFail" dag_notification_fail: bool, 1 "DagNotificationSla" dag_notification_sla: bool,
    2 "DagNotificationSuccess" dag_notification_success: bool
} }

/// Gets task instance relation: `GetTaskInstanceRelation` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetTaskInstanceRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceRelation {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub dag_instance_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetTaskInstanceRelation(dag_id: i64, dag_instance_id: i64)
    "GetTaskInstanceRelation" -> GetTaskInstanceRelationOutput {
    0 "DagId" dag_id, 1 "DagInstanceId" dag_instance_id, 2 "Tid" tid: i64
} }

/// Response of [`GetTaskInstanceRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceRelationOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub node_list: Option<GetTaskInstanceRelationNodeList>,
    pub success: Option<bool>,
}
model! { GetTaskInstanceRelationOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "NodeList" node_list: GetTaskInstanceRelationNodeList, 3 "Success" success: bool
} }

/// In the response of [`GetTaskInstanceRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceRelationNodeList {
    pub node: Vec<GetTaskInstanceRelationNode>,
}
model! { GetTaskInstanceRelationNodeList {
    0 "Node" node: Vec<GetTaskInstanceRelationNode>
} }

/// In the response of [`GetTaskInstanceRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceRelationNode {
    pub business_time: Option<String>,
    pub end_time: Option<String>,
    pub execute_time: Option<i64>,
    pub id: Option<i64>,
    pub message: Option<String>,
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
    pub node_type: Option<i64>,
    pub status: Option<i64>,
}
model! { GetTaskInstanceRelationNode {
    0 "BusinessTime" business_time: String, 1 "EndTime" end_time: String, 2 "ExecuteTime" execute_time: i64,
    3 "Id" id: i64, 4 "Message" message: String, 5 "NodeId" node_id: i64, 6 "NodeName" node_name: String,
    7 "NodeType" node_type: i64, 8 "Status" status: i64
} }

/// Gets user: `GetUser` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub tid: Option<i64>,
    pub uid: Option<String>,
    pub user_id: Option<String>,
}
operation! { GetUser() "GetUser" -> GetUserOutput {
    0 "Tid" tid: i64, 1 "Uid" uid: String, 2 "UserId" user_id: String
} }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub user: Option<GetUserUser>,
}
model! { GetUserOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "User" user: GetUserUser
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserUser {
    pub cur_execute_count: Option<i64>,
    pub cur_result_count: Option<i64>,
    pub ding_robot: Option<String>,
    pub email: Option<String>,
    pub last_login_time: Option<String>,
    pub max_execute_count: Option<i64>,
    pub max_result_count: Option<i64>,
    pub mobile: Option<String>,
    pub nick_name: Option<String>,
    pub notification_mode: Option<String>,
    pub parent_uid: Option<i64>,
    pub role_id_list: Option<GetUserRoleIdList>,
    pub role_name_list: Option<GetUserRoleNameList>,
    pub signature_method: Option<String>,
    pub state: Option<String>,
    pub uid: Option<String>,
    pub user_id: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
model! { GetUserUser {
    0 "CurExecuteCount" cur_execute_count: i64, 1 "CurResultCount" cur_result_count: i64,
    2 "DingRobot" ding_robot: String, 3 "Email" email: String, 4 "LastLoginTime" last_login_time: String,
    5 "MaxExecuteCount" max_execute_count: i64, 6 "MaxResultCount" max_result_count: i64, 7 "Mobile" mobile: String,
    8 "NickName" nick_name: String, 9 "NotificationMode" notification_mode: String, 10 "ParentUid" parent_uid: i64,
    11 "RoleIdList" role_id_list: GetUserRoleIdList, 12 "RoleNameList" role_name_list: GetUserRoleNameList,
    13 "SignatureMethod" signature_method: String, 14 "State" state: String, 15 "Uid" uid: String,
    16 "UserId" user_id: String, 17 "Webhook" webhook: Secret
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserRoleIdList {
    pub role_ids: Vec<i64>,
}
model! { GetUserRoleIdList {
    0 "RoleIds" role_ids: Vec<i64>
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserRoleNameList {
    pub role_names: Vec<String>,
}
model! { GetUserRoleNameList {
    0 "RoleNames" role_names: Vec<String>
} }

/// Gets user active tenant: `GetUserActiveTenant` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetUserActiveTenant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserActiveTenant {
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetUserActiveTenant() "GetUserActiveTenant" -> GetUserActiveTenantOutput {
    0 "Tid" tid: i64
} }

/// Response of [`GetUserActiveTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserActiveTenantOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub tenant: Option<GetUserActiveTenantTenant>,
}
model! { GetUserActiveTenantOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "Tenant" tenant: GetUserActiveTenantTenant
} }

/// In the response of [`GetUserActiveTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserActiveTenantTenant {
    pub status: Option<String>,
    pub tenant_name: Option<String>,
    pub tid: Option<i64>,
}
model! { GetUserActiveTenantTenant {
    0 "Status" status: String, 1 "TenantName" tenant_name: String, 2 "Tid" tid: i64
} }

/// Gets user upload file job: `GetUserUploadFileJob` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetUserUploadFileJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserUploadFileJob {
    /// Required.
    pub job_key: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { GetUserUploadFileJob(job_key: String) "GetUserUploadFileJob" -> GetUserUploadFileJobOutput {
    0 "JobKey" job_key, 1 "Tid" tid: i64
} }

/// Response of [`GetUserUploadFileJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserUploadFileJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub upload_file_job_detail: Option<GetUserUploadFileJobUploadFileJobDetail>,
}
model! { GetUserUploadFileJobOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "UploadFileJobDetail" upload_file_job_detail: GetUserUploadFileJobUploadFileJobDetail
} }

/// In the response of [`GetUserUploadFileJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserUploadFileJobUploadFileJobDetail {
    pub attachment_key: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_source: Option<String>,
    pub job_key: Option<String>,
    pub job_status: Option<String>,
    pub job_status_desc: Option<String>,
    pub upload_oss_param: Option<GetUserUploadFileJobUploadOSSParam>,
    pub upload_type: Option<String>,
    /// Secret.
    pub upload_url: Option<Secret>,
    pub uploaded_size: Option<i64>,
}
model! { GetUserUploadFileJobUploadFileJobDetail {
    0 "AttachmentKey" attachment_key: String, 1 "FileName" file_name: String, 2 "FileSize" file_size: i64,
    3 "FileSource" file_source: String, 4 "JobKey" job_key: String, 5 "JobStatus" job_status: String,
    6 "JobStatusDesc" job_status_desc: String, 7 "UploadOSSParam" upload_oss_param: GetUserUploadFileJobUploadOSSParam,
    8 "UploadType" upload_type: String, 9 "UploadURL" upload_url: Secret, 10 "UploadedSize" uploaded_size: i64
} }

/// In the response of [`GetUserUploadFileJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserUploadFileJobUploadOSSParam {
    pub bucket_name: Option<String>,
    pub endpoint: Option<String>,
    pub object_name: Option<String>,
}
model! { GetUserUploadFileJobUploadOSSParam {
    0 "BucketName" bucket_name: String, 1 "Endpoint" endpoint: String, 2 "ObjectName" object_name: String
} }

/// Gets workspace: `GetWorkspace` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GetWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspace {
    /// Required.
    pub workspace_id: i64,
}
operation! { GetWorkspace(workspace_id: i64) "GetWorkspace" -> GetWorkspaceOutput {
    0 "WorkspaceId" workspace_id
} }

/// Response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOutput {
    pub data: Option<GetWorkspaceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkspaceOutput {
    0 "Data" data: GetWorkspaceData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceData {
    pub description: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub service_account_id: Option<String>,
    pub tid: Option<i64>,
    pub vpc_id: Option<String>,
    pub workspace_id: Option<i64>,
    pub workspace_name: Option<String>,
}
model! { GetWorkspaceData {
    0 "Description" description: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ServiceAccountId" service_account_id: String, 4 "Tid" tid: i64, 5 "VpcId" vpc_id: String,
    6 "WorkspaceId" workspace_id: i64, 7 "WorkspaceName" workspace_name: String
} }

/// Grants template authority: `GrantTemplateAuthority` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GrantTemplateAuthority>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantTemplateAuthority {
    pub comment: Option<String>,
    /// Required.
    pub expire_date: String,
    /// Required.
    pub template_id: i64,
    pub tid: Option<i64>,
    /// Required.
    pub user_ids: String,
}
operation! { GrantTemplateAuthority(expire_date: String, template_id: i64, user_ids: String)
    "GrantTemplateAuthority" -> GrantTemplateAuthorityOutput {
    0 "Comment" comment: String, 1 "ExpireDate" expire_date, 2 "TemplateId" template_id, 3 "Tid" tid: i64,
    4 "UserIds" user_ids
} }

/// Response of [`GrantTemplateAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantTemplateAuthorityOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { GrantTemplateAuthorityOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Result" result: bool,
    3 "Success" success: bool
} }

/// Grants user permission: `GrantUserPermission` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/GrantUserPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantUserPermission {
    pub db_id: Option<String>,
    /// Required.
    pub ds_type: String,
    /// Required.
    pub expire_date: String,
    pub instance_id: Option<i64>,
    pub logic: Option<bool>,
    /// Required.
    pub perm_types: String,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub tid: Option<i64>,
    /// Required.
    pub user_id: String,
}
operation! { GrantUserPermission(ds_type: String, expire_date: String, perm_types: String, user_id: String)
    "GrantUserPermission" -> GrantUserPermissionOutput {
    0 "DbId" db_id: String, 1 "DsType" ds_type, 2 "ExpireDate" expire_date, 3 "InstanceId" instance_id: i64,
    4 "Logic" logic: bool, 5 "PermTypes" perm_types, 6 "TableId" table_id: String, 7 "TableName" table_name: String,
    8 "Tid" tid: i64, 9 "UserId" user_id
} }

/// Response of [`GrantUserPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantUserPermissionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GrantUserPermissionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `InspectProxyAccessSecret` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/InspectProxyAccessSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InspectProxyAccessSecret {
    /// Required.
    pub proxy_access_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { InspectProxyAccessSecret(proxy_access_id: i64)
    "InspectProxyAccessSecret" -> InspectProxyAccessSecretOutput {
    0 "ProxyAccessId" proxy_access_id, 1 "Tid" tid: i64
} }

/// Response of [`InspectProxyAccessSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InspectProxyAccessSecretOutput {
    /// Secret.
    pub access_secret: Option<Secret>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { InspectProxyAccessSecretOutput {
    0 "AccessSecret" access_secret: Secret, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Lists abac authorizations: `ListAbacAuthorizations` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListAbacAuthorizations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbacAuthorizations {
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub policy_id: Option<String>,
    pub policy_source: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListAbacAuthorizations() "ListAbacAuthorizations" -> ListAbacAuthorizationsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PolicyId" policy_id: String,
    3 "PolicySource" policy_source: String, 4 "Tid" tid: i64
} }
paged! { ListAbacAuthorizations: ListAbacAuthorizationsAuthorizationList =
    Number "PageNumber", "AuthorizationList" authorization_list, total "TotalCount" }

/// Response of [`ListAbacAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbacAuthorizationsOutput {
    pub authorization_list: Vec<ListAbacAuthorizationsAuthorizationList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAbacAuthorizationsOutput {
    0 "AuthorizationList" authorization_list: Vec<ListAbacAuthorizationsAuthorizationList>,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListAbacAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbacAuthorizationsAuthorizationList {
    pub authorization_id: Option<i64>,
    pub identity_id: Option<i64>,
    pub identity_name: Option<String>,
    pub identity_type: Option<String>,
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_source: Option<String>,
}
model! { ListAbacAuthorizationsAuthorizationList {
    0 "AuthorizationId" authorization_id: i64, 1 "IdentityId" identity_id: i64, 2 "IdentityName" identity_name: String,
    3 "IdentityType" identity_type: String, 4 "PolicyId" policy_id: i64, 5 "PolicyName" policy_name: String,
    6 "PolicySource" policy_source: String
} }

/// Lists abac policies: `ListAbacPolicies` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListAbacPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbacPolicies {
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListAbacPolicies() "ListAbacPolicies" -> ListAbacPoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SearchKey" search_key: String, 3 "Tid" tid: i64
} }
paged! { ListAbacPolicies: ListAbacPoliciesPolicyList =
    Number "PageNumber", "PolicyList" policy_list, total "TotalCount" }

/// Response of [`ListAbacPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbacPoliciesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub policy_list: Vec<ListAbacPoliciesPolicyList>,
    pub success: Option<bool>,
    pub tid: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAbacPoliciesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "PolicyList" policy_list: Vec<ListAbacPoliciesPolicyList>, 3 "Success" success: bool, 4 "Tid" tid: i64,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`ListAbacPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbacPoliciesPolicyList {
    pub abac_policy_content: Option<String>,
    pub abac_policy_desc: Option<String>,
    pub abac_policy_id: Option<i64>,
    pub abac_policy_name: Option<String>,
    pub abac_policy_source: Option<String>,
    pub creator_id: Option<i64>,
}
model! { ListAbacPoliciesPolicyList {
    0 "AbacPolicyContent" abac_policy_content: String, 1 "AbacPolicyDesc" abac_policy_desc: String,
    2 "AbacPolicyId" abac_policy_id: i64, 3 "AbacPolicyName" abac_policy_name: String,
    4 "AbacPolicySource" abac_policy_source: String, 5 "CreatorId" creator_id: i64
} }

/// Lists authority template: `ListAuthorityTemplate` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListAuthorityTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorityTemplate {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    pub tid: Option<i64>,
}
operation! { ListAuthorityTemplate() "ListAuthorityTemplate" -> ListAuthorityTemplateOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SearchKey" search_key: String, 3 "Tid" tid: i64
} }
paged! { ListAuthorityTemplate: ListAuthorityTemplateAuthorityTemplateView =
    Number "PageNumber", "AuthorityTemplateViewList.AuthorityTemplateView" authority_template_view_list.authority_template_view, total "TotalCount" }

/// Response of [`ListAuthorityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorityTemplateOutput {
    pub authority_template_view_list: Option<
        ListAuthorityTemplateAuthorityTemplateViewList,
    >,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub tid: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAuthorityTemplateOutput {
    0 "AuthorityTemplateViewList" authority_template_view_list: ListAuthorityTemplateAuthorityTemplateViewList,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool,
    4 "Tid" tid: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthorityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorityTemplateAuthorityTemplateViewList {
    pub authority_template_view: Vec<ListAuthorityTemplateAuthorityTemplateView>,
}
model! { ListAuthorityTemplateAuthorityTemplateViewList {
    0 "AuthorityTemplateView" authority_template_view: Vec<ListAuthorityTemplateAuthorityTemplateView>
} }

/// In the response of [`ListAuthorityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorityTemplateAuthorityTemplateView {
    pub create_time: Option<String>,
    pub creator_id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub template_id: Option<i64>,
}
model! { ListAuthorityTemplateAuthorityTemplateView {
    0 "CreateTime" create_time: String, 1 "CreatorId" creator_id: i64, 2 "Description" description: String,
    3 "Name" name: String, 4 "TemplateId" template_id: i64
} }

/// Lists authorized databases for user: `ListAuthorizedDatabasesForUser` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListAuthorizedDatabasesForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedDatabasesForUser {
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub logic: Option<bool>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub search_key: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    /// Required.
    pub user_id: String,
}
operation! { ListAuthorizedDatabasesForUser(user_id: String)
    "ListAuthorizedDatabasesForUser" -> ListAuthorizedDatabasesForUserOutput {
    0 "DbType" db_type: String, 1 "EnvType" env_type: String, 2 "Logic" logic: bool, 3 "PageNumber" page_number: String,
    4 "PageSize" page_size: String, 5 "SearchKey" search_key: String, 6 "Tid" tid: i64, 7 "UserId" user_id
} }

/// Response of [`ListAuthorizedDatabasesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedDatabasesForUserOutput {
    pub databases: Vec<ListAuthorizedDatabasesForUserDatabases>,
}
model! { ListAuthorizedDatabasesForUserOutput {
    0 "Databases" databases: Vec<ListAuthorizedDatabasesForUserDatabases>
} }

/// In the response of [`ListAuthorizedDatabasesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedDatabasesForUserDatabases {
    pub db_id: Option<String>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub instance_id: Option<String>,
    pub logic: Option<bool>,
    pub permission_detail: Option<ListAuthorizedDatabasesForUserPermissionDetail>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
    pub user_id: Option<String>,
}
model! { ListAuthorizedDatabasesForUserDatabases {
    0 "DbId" db_id: String, 1 "DbType" db_type: String, 2 "EnvType" env_type: String,
    3 "InstanceId" instance_id: String, 4 "Logic" logic: bool,
    5 "PermissionDetail" permission_detail: ListAuthorizedDatabasesForUserPermissionDetail,
    6 "SchemaName" schema_name: String, 7 "SearchName" search_name: String, 8 "UserId" user_id: String
} }

/// In the response of [`ListAuthorizedDatabasesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedDatabasesForUserPermissionDetail {
    pub ds_type: Option<String>,
    pub expire_date: Option<String>,
    pub message: Option<String>,
    pub perm_type: Option<String>,
}
model! { ListAuthorizedDatabasesForUserPermissionDetail {
    0 "DsType" ds_type: String, 1 "ExpireDate" expire_date: String, 2 "Message" message: String,
    3 "PermType" perm_type: String
} }

/// Lists authorized instances for user: `ListAuthorizedInstancesForUser` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListAuthorizedInstancesForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedInstancesForUser {
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub search_key: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    /// Required.
    pub user_id: String,
}
operation! { ListAuthorizedInstancesForUser(user_id: String)
    "ListAuthorizedInstancesForUser" -> ListAuthorizedInstancesForUserOutput {
    0 "DbType" db_type: String, 1 "EnvType" env_type: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "SearchKey" search_key: String, 5 "Tid" tid: i64, 6 "UserId" user_id
} }

/// Response of [`ListAuthorizedInstancesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedInstancesForUserOutput {
    pub instances: Vec<ListAuthorizedInstancesForUserInstances>,
}
model! { ListAuthorizedInstancesForUserOutput {
    0 "Instances" instances: Vec<ListAuthorizedInstancesForUserInstances>
} }

/// In the response of [`ListAuthorizedInstancesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedInstancesForUserInstances {
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub host: Option<String>,
    pub instance_alias: Option<String>,
    pub instance_id: Option<String>,
    pub permission_detail: Option<ListAuthorizedInstancesForUserPermissionDetail>,
    pub port: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListAuthorizedInstancesForUserInstances {
    0 "DbType" db_type: String, 1 "EnvType" env_type: String, 2 "Host" host: String,
    3 "InstanceAlias" instance_alias: String, 4 "InstanceId" instance_id: String,
    5 "PermissionDetail" permission_detail: ListAuthorizedInstancesForUserPermissionDetail, 6 "Port" port: String,
    7 "UserId" user_id: String, 8 "UserName" user_name: String
} }

/// In the response of [`ListAuthorizedInstancesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedInstancesForUserPermissionDetail {
    pub ds_type: Option<String>,
    pub expire_date: Option<String>,
    pub message: Option<String>,
    pub perm_type: Option<String>,
}
model! { ListAuthorizedInstancesForUserPermissionDetail {
    0 "DsType" ds_type: String, 1 "ExpireDate" expire_date: String, 2 "Message" message: String,
    3 "PermType" perm_type: String
} }

/// Lists authorized users for database: `ListAuthorizedUsersForDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListAuthorizedUsersForDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedUsersForDatabase {
    /// Required.
    pub db_id: String,
    pub logic: Option<bool>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub search_key: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListAuthorizedUsersForDatabase(db_id: String)
    "ListAuthorizedUsersForDatabase" -> ListAuthorizedUsersForDatabaseOutput {
    0 "DbId" db_id, 1 "Logic" logic: bool, 2 "PageNumber" page_number: String, 3 "PageSize" page_size: String,
    4 "SearchKey" search_key: String, 5 "Tid" tid: i64
} }

/// Response of [`ListAuthorizedUsersForDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedUsersForDatabaseOutput {
    pub users: Vec<ListAuthorizedUsersForDatabaseUsers>,
}
model! { ListAuthorizedUsersForDatabaseOutput {
    0 "Users" users: Vec<ListAuthorizedUsersForDatabaseUsers>
} }

/// In the response of [`ListAuthorizedUsersForDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedUsersForDatabaseUsers {
    pub uid: Option<String>,
    pub user_id: Option<String>,
    pub user_nick_name: Option<String>,
}
model! { ListAuthorizedUsersForDatabaseUsers {
    0 "Uid" uid: String, 1 "UserId" user_id: String, 2 "UserNickName" user_nick_name: String
} }

/// Lists authorized users for instance: `ListAuthorizedUsersForInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListAuthorizedUsersForInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedUsersForInstance {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub search_key: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListAuthorizedUsersForInstance(instance_id: String)
    "ListAuthorizedUsersForInstance" -> ListAuthorizedUsersForInstanceOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "SearchKey" search_key: String, 4 "Tid" tid: i64
} }

/// Response of [`ListAuthorizedUsersForInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedUsersForInstanceOutput {
    pub users: Vec<ListAuthorizedUsersForInstanceUsers>,
}
model! { ListAuthorizedUsersForInstanceOutput {
    0 "Users" users: Vec<ListAuthorizedUsersForInstanceUsers>
} }

/// In the response of [`ListAuthorizedUsersForInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedUsersForInstanceUsers {
    pub uid: Option<String>,
    pub user_id: Option<String>,
    pub user_nick_name: Option<String>,
    pub user_real_name: Option<String>,
}
model! { ListAuthorizedUsersForInstanceUsers {
    0 "Uid" uid: String, 1 "UserId" user_id: String, 2 "UserNickName" user_nick_name: String,
    3 "UserRealName" user_real_name: String
} }

/// Lists classification templates: `ListClassificationTemplates` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListClassificationTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassificationTemplates {
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListClassificationTemplates() "ListClassificationTemplates" -> ListClassificationTemplatesOutput {
    0 "Tid" tid: i64
} }

/// Response of [`ListClassificationTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassificationTemplatesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub template_list: Vec<ListClassificationTemplatesTemplateList>,
}
model! { ListClassificationTemplatesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TemplateList" template_list: Vec<ListClassificationTemplatesTemplateList>
} }

/// In the response of [`ListClassificationTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassificationTemplatesTemplateList {
    pub name: Option<String>,
    pub remark: Option<String>,
    pub template_id: Option<i64>,
    pub template_type: Option<String>,
}
model! { ListClassificationTemplatesTemplateList {
    0 "Name" name: String, 1 "Remark" remark: String, 2 "TemplateId" template_id: i64,
    3 "TemplateType" template_type: String
} }

/// Lists columns: `ListColumns` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListColumns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumns {
    pub logic: Option<bool>,
    /// Required.
    pub table_id: String,
    pub tid: Option<i64>,
}
operation! { ListColumns(table_id: String) "ListColumns" -> ListColumnsOutput {
    0 "Logic" logic: bool, 1 "TableId" table_id, 2 "Tid" tid: i64
} }

/// Response of [`ListColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnsOutput {
    pub column_list: Option<ListColumnsColumnList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListColumnsOutput {
    0 "ColumnList" column_list: ListColumnsColumnList, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`ListColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnsColumnList {
    pub column: Vec<ListColumnsColumn>,
}
model! { ListColumnsColumnList {
    0 "Column" column: Vec<ListColumnsColumn>
} }

/// In the response of [`ListColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnsColumn {
    pub auto_increment: Option<bool>,
    pub column_id: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub data_length: Option<i64>,
    pub data_precision: Option<i64>,
    pub data_scale: Option<i64>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub function_type: Option<String>,
    pub nullable: Option<bool>,
    pub security_level: Option<String>,
    pub sensitive: Option<bool>,
}
model! { ListColumnsColumn {
    0 "AutoIncrement" auto_increment: bool, 1 "ColumnId" column_id: String, 2 "ColumnName" column_name: String,
    3 "ColumnType" column_type: String, 4 "DataLength" data_length: i64, 5 "DataPrecision" data_precision: i64,
    6 "DataScale" data_scale: i64, 7 "DefaultValue" default_value: String, 8 "Description" description: String,
    9 "FunctionType" function_type: String, 10 "Nullable" nullable: bool, 11 "SecurityLevel" security_level: String,
    12 "Sensitive" sensitive: bool
} }

/// Lists dag versions: `ListDAGVersions` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDAGVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDAGVersions {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListDAGVersions(dag_id: i64, page_index: i64, page_size: i64) "ListDAGVersions" -> ListDAGVersionsOutput {
    0 "DagId" dag_id, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "Tid" tid: i64
} }
paged! { ListDAGVersions: ListDAGVersionsDagVersion =
    Number "PageIndex", "DagVersionList.DagVersion" dag_version_list.dag_version, total "TotalCount" }

/// Response of [`ListDAGVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDAGVersionsOutput {
    pub dag_version_list: Option<ListDAGVersionsDagVersionList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDAGVersionsOutput {
    0 "DagVersionList" dag_version_list: ListDAGVersionsDagVersionList, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListDAGVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDAGVersionsDagVersionList {
    pub dag_version: Vec<ListDAGVersionsDagVersion>,
}
model! { ListDAGVersionsDagVersionList {
    0 "DagVersion" dag_version: Vec<ListDAGVersionsDagVersion>
} }

/// In the response of [`ListDAGVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDAGVersionsDagVersion {
    pub dag_name: Option<String>,
    pub dag_owner_id: Option<String>,
    pub dag_owner_nick_name: Option<String>,
    pub last_version_id: Option<i64>,
    pub version_comments: Option<String>,
    pub version_id: Option<i64>,
}
model! { ListDAGVersionsDagVersion {
    0 "DagName" dag_name: String, 1 "DagOwnerId" dag_owner_id: String, 2 "DagOwnerNickName" dag_owner_nick_name: String,
    3 "LastVersionId" last_version_id: i64, 4 "VersionComments" version_comments: String, 5 "VersionId" version_id: i64
} }

/// Lists db task sql job: `ListDBTaskSQLJob` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDBTaskSQLJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDBTaskSQLJob {
    /// Required. 1 to 9223372036854775807.
    pub db_task_group_id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListDBTaskSQLJob(db_task_group_id: i64) "ListDBTaskSQLJob" -> ListDBTaskSQLJobOutput {
    0 "DBTaskGroupId" db_task_group_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Tid" tid: i64
} }
paged! { ListDBTaskSQLJob: ListDBTaskSQLJobDBTaskSQLJobList =
    Number "PageNumber", "DBTaskSQLJobList" db_task_sql_job_list, total "TotalCount" }

/// Response of [`ListDBTaskSQLJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDBTaskSQLJobOutput {
    pub db_task_sql_job_list: Vec<ListDBTaskSQLJobDBTaskSQLJobList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDBTaskSQLJobOutput {
    0 "DBTaskSQLJobList" db_task_sql_job_list: Vec<ListDBTaskSQLJobDBTaskSQLJobList>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListDBTaskSQLJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDBTaskSQLJobDBTaskSQLJobList {
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub db_id: Option<i64>,
    pub db_search_name: Option<String>,
    pub db_task_group_id: Option<i64>,
    pub job_id: Option<i64>,
    pub job_type: Option<String>,
    pub last_exec_time: Option<String>,
    pub logic: Option<bool>,
    pub status: Option<String>,
    pub transactional: Option<bool>,
}
model! { ListDBTaskSQLJobDBTaskSQLJobList {
    0 "Comment" comment: String, 1 "CreateTime" create_time: String, 2 "DbId" db_id: i64,
    3 "DbSearchName" db_search_name: String, 4 "DbTaskGroupId" db_task_group_id: i64, 5 "JobId" job_id: i64,
    6 "JobType" job_type: String, 7 "LastExecTime" last_exec_time: String, 8 "Logic" logic: bool,
    9 "Status" status: String, 10 "Transactional" transactional: bool
} }

/// Lists db task sql job detail: `ListDBTaskSQLJobDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDBTaskSQLJobDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDBTaskSQLJobDetail {
    /// Required. 1 to 9223372036854775807.
    pub job_id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListDBTaskSQLJobDetail(job_id: i64) "ListDBTaskSQLJobDetail" -> ListDBTaskSQLJobDetailOutput {
    0 "JobId" job_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Tid" tid: i64
} }
paged! { ListDBTaskSQLJobDetail: ListDBTaskSQLJobDetailDBTaskSQLJobDetailList =
    Number "PageNumber", "DBTaskSQLJobDetailList" db_task_sql_job_detail_list, total "TotalCount" }

/// Response of [`ListDBTaskSQLJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDBTaskSQLJobDetailOutput {
    pub db_task_sql_job_detail_list: Vec<ListDBTaskSQLJobDetailDBTaskSQLJobDetailList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDBTaskSQLJobDetailOutput {
    0 "DBTaskSQLJobDetailList" db_task_sql_job_detail_list: Vec<ListDBTaskSQLJobDetailDBTaskSQLJobDetailList>,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListDBTaskSQLJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDBTaskSQLJobDetailDBTaskSQLJobDetailList {
    pub affect_rows: Option<i64>,
    pub current_sql: Option<String>,
    pub db_id: Option<i64>,
    pub end_time: Option<String>,
    pub execute_count: Option<i64>,
    pub job_detail_id: Option<i64>,
    pub job_id: Option<i64>,
    pub log: Option<String>,
    pub logic: Option<bool>,
    pub skip: Option<bool>,
    pub sql_id: Option<i64>,
    pub sql_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub time_delay: Option<i64>,
}
model! { ListDBTaskSQLJobDetailDBTaskSQLJobDetailList {
    0 "AffectRows" affect_rows: i64, 1 "CurrentSql" current_sql: String, 2 "DbId" db_id: i64,
    3 "EndTime" end_time: String, 4 "ExecuteCount" execute_count: i64, 5 "JobDetailId" job_detail_id: i64,
    6 "JobId" job_id: i64, 7 "Log" log: String, 8 "Logic" logic: bool, 9 "Skip" skip: bool, 10 "SqlId" sql_id: i64,
    11 "SqlType" sql_type: String, 12 "StartTime" start_time: String, 13 "Status" status: String,
    14 "TimeDelay" time_delay: i64
} }

/// Lists ddl publish records: `ListDDLPublishRecords` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDDLPublishRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDDLPublishRecords {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListDDLPublishRecords(order_id: i64) "ListDDLPublishRecords" -> ListDDLPublishRecordsOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`ListDDLPublishRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDDLPublishRecordsOutput {
    pub ddl_publish_record_list: Vec<ListDDLPublishRecordsDDLPublishRecordList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDDLPublishRecordsOutput {
    0 "DDLPublishRecordList" ddl_publish_record_list: Vec<ListDDLPublishRecordsDDLPublishRecordList>,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`ListDDLPublishRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDDLPublishRecordsDDLPublishRecordList {
    pub audit_expire_time: Option<String>,
    pub audit_status: Option<String>,
    pub comment: Option<String>,
    pub creator_id: Option<i64>,
    pub finality: Option<bool>,
    pub finality_reason: Option<String>,
    pub publish_status: Option<String>,
    pub publish_task_info_list: Vec<ListDDLPublishRecordsPublishTaskInfoList>,
    pub risk_level: Option<String>,
    pub status_desc: Option<String>,
    pub workflow_instance_id: Option<i64>,
}
model! { ListDDLPublishRecordsDDLPublishRecordList {
    0 "AuditExpireTime" audit_expire_time: String, 1 "AuditStatus" audit_status: String, 2 "Comment" comment: String,
    3 "CreatorId" creator_id: i64, 4 "Finality" finality: bool, 5 "FinalityReason" finality_reason: String,
    6 "PublishStatus" publish_status: String,
    7 "PublishTaskInfoList" publish_task_info_list: Vec<ListDDLPublishRecordsPublishTaskInfoList>,
    8 "RiskLevel" risk_level: String, 9 "StatusDesc" status_desc: String,
    10 "WorkflowInstanceId" workflow_instance_id: i64
} }

/// In the response of [`ListDDLPublishRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDDLPublishRecordsPublishTaskInfoList {
    pub db_id: Option<i64>,
    pub logic: Option<bool>,
    pub plan_time: Option<String>,
    pub publish_job_list: Vec<ListDDLPublishRecordsPublishJobList>,
    pub publish_strategy: Option<String>,
    pub status_desc: Option<String>,
    pub task_job_status: Option<String>,
}
model! { ListDDLPublishRecordsPublishTaskInfoList {
    0 "DbId" db_id: i64, 1 "Logic" logic: bool, 2 "PlanTime" plan_time: String,
    3 "PublishJobList" publish_job_list: Vec<ListDDLPublishRecordsPublishJobList>,
    4 "PublishStrategy" publish_strategy: String, 5 "StatusDesc" status_desc: String,
    6 "TaskJobStatus" task_job_status: String
} }

/// In the response of [`ListDDLPublishRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDDLPublishRecordsPublishJobList {
    pub db_task_group_id: Option<i64>,
    pub execute_count: Option<i64>,
    pub scripts: Option<String>,
    pub status_desc: Option<String>,
    pub table_name: Option<String>,
    pub task_job_status: Option<String>,
}
model! { ListDDLPublishRecordsPublishJobList {
    0 "DBTaskGroupId" db_task_group_id: i64, 1 "ExecuteCount" execute_count: i64, 2 "Scripts" scripts: String,
    3 "StatusDesc" status_desc: String, 4 "TableName" table_name: String, 5 "TaskJobStatus" task_job_status: String
} }

/// Lists data correct pre check db: `ListDataCorrectPreCheckDB` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataCorrectPreCheckDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCorrectPreCheckDB {
    /// Required.
    pub order_id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListDataCorrectPreCheckDB(order_id: i64) "ListDataCorrectPreCheckDB" -> ListDataCorrectPreCheckDBOutput {
    0 "OrderId" order_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Tid" tid: i64
} }

/// Response of [`ListDataCorrectPreCheckDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCorrectPreCheckDBOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pre_check_db_list: Vec<ListDataCorrectPreCheckDBPreCheckDBList>,
    pub success: Option<bool>,
}
model! { ListDataCorrectPreCheckDBOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "PreCheckDBList" pre_check_db_list: Vec<ListDataCorrectPreCheckDBPreCheckDBList>, 3 "Success" success: bool
} }

/// In the response of [`ListDataCorrectPreCheckDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCorrectPreCheckDBPreCheckDBList {
    pub db_id: Option<i64>,
    pub search_name: Option<String>,
    pub sql_num: Option<i64>,
}
model! { ListDataCorrectPreCheckDBPreCheckDBList {
    0 "DbId" db_id: i64, 1 "SearchName" search_name: String, 2 "SqlNum" sql_num: i64
} }

/// Lists data correct pre check sql: `ListDataCorrectPreCheckSQL` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataCorrectPreCheckSQL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCorrectPreCheckSQL {
    pub db_id: Option<i64>,
    /// Required.
    pub order_id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListDataCorrectPreCheckSQL(order_id: i64)
    "ListDataCorrectPreCheckSQL" -> ListDataCorrectPreCheckSQLOutput {
    0 "DbId" db_id: i64, 1 "OrderId" order_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Tid" tid: i64
} }

/// Response of [`ListDataCorrectPreCheckSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCorrectPreCheckSQLOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pre_check_sql_list: Vec<ListDataCorrectPreCheckSQLPreCheckSQLList>,
    pub success: Option<bool>,
}
model! { ListDataCorrectPreCheckSQLOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "PreCheckSQLList" pre_check_sql_list: Vec<ListDataCorrectPreCheckSQLPreCheckSQLList>, 3 "Success" success: bool
} }

/// In the response of [`ListDataCorrectPreCheckSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCorrectPreCheckSQLPreCheckSQLList {
    pub affect_rows: Option<i64>,
    pub check_sql: Option<String>,
    pub db_id: Option<i64>,
    pub sql_review_query_key: Option<String>,
    pub sql_review_status: Option<String>,
    pub sql_type: Option<String>,
    pub table_names: Option<String>,
}
model! { ListDataCorrectPreCheckSQLPreCheckSQLList {
    0 "AffectRows" affect_rows: i64, 1 "CheckSQL" check_sql: String, 2 "DbId" db_id: i64,
    3 "SQLReviewQueryKey" sql_review_query_key: String, 4 "SqlReviewStatus" sql_review_status: String,
    5 "SqlType" sql_type: String, 6 "TableNames" table_names: String
} }

/// Lists data import sql pre check detail: `ListDataImportSQLPreCheckDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataImportSQLPreCheckDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataImportSQLPreCheckDetail {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    pub page_numer: Option<i64>,
    pub page_size: Option<i64>,
    pub sql_type: Option<String>,
    pub status_code: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListDataImportSQLPreCheckDetail(order_id: i64)
    "ListDataImportSQLPreCheckDetail" -> ListDataImportSQLPreCheckDetailOutput {
    0 "OrderId" order_id, 1 "PageNumer" page_numer: i64, 2 "PageSize" page_size: i64, 3 "SqlType" sql_type: String,
    4 "StatusCode" status_code: String, 5 "Tid" tid: i64
} }

/// Response of [`ListDataImportSQLPreCheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataImportSQLPreCheckDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pre_check_sql_detail_list: Vec<
        ListDataImportSQLPreCheckDetailPreCheckSQLDetailList,
    >,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDataImportSQLPreCheckDetailOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "PreCheckSQLDetailList" pre_check_sql_detail_list: Vec<ListDataImportSQLPreCheckDetailPreCheckSQLDetailList>,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataImportSQLPreCheckDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataImportSQLPreCheckDetailPreCheckSQLDetailList {
    pub skip: Option<bool>,
    pub sql_id: Option<i64>,
    pub sql_type: Option<String>,
    pub status_code: Option<String>,
}
model! { ListDataImportSQLPreCheckDetailPreCheckSQLDetailList {
    0 "Skip" skip: bool, 1 "SqlId" sql_id: i64, 2 "SqlType" sql_type: String, 3 "StatusCode" status_code: String
} }

/// Lists data import sql type: `ListDataImportSQLType` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataImportSQLType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataImportSQLType {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListDataImportSQLType(order_id: i64) "ListDataImportSQLType" -> ListDataImportSQLTypeOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`ListDataImportSQLType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataImportSQLTypeOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sql_type_result: Vec<String>,
    pub success: Option<bool>,
}
model! { ListDataImportSQLTypeOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "SqlTypeResult" sql_type_result: Vec<String>, 3 "Success" success: bool
} }

/// Lists data lake catalog: `ListDataLakeCatalog` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataLakeCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeCatalog {
    /// Required.
    pub data_region: String,
    pub search_key: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeCatalog(data_region: String) "ListDataLakeCatalog" -> ListDataLakeCatalogOutput {
    0 "DataRegion" data_region, 1 "SearchKey" search_key: String, 2 "Tid" tid: i64, 3 "WorkspaceId" workspace_id: i64
} }

/// Response of [`ListDataLakeCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeCatalogOutput {
    pub cata_log_list: Vec<DLCatalog>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataLakeCatalogOutput {
    0 "CataLogList" cata_log_list: Vec<DLCatalog>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Lists data lake database: `ListDataLakeDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataLakeDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeDatabase {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub search_key: Option<String>,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeDatabase(catalog_name: String, data_region: String)
    "ListDataLakeDatabase" -> ListDataLakeDatabaseOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "SearchKey" search_key: String, 5 "Tid" tid: i64,
    6 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakeDatabase: DLDatabase = Token "NextToken", "DatabaseList" database_list, next "NextToken" }

/// Response of [`ListDataLakeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeDatabaseOutput {
    pub database_list: Vec<DLDatabase>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataLakeDatabaseOutput {
    0 "DatabaseList" database_list: Vec<DLDatabase>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "Success" success: bool
} }

/// Lists data lake function: `ListDataLakeFunction` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataLakeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeFunction {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    pub db_name: Option<String>,
    pub function_name_pattern: Option<String>,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeFunction(catalog_name: String, data_region: String)
    "ListDataLakeFunction" -> ListDataLakeFunctionOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name: String,
    3 "FunctionNamePattern" function_name_pattern: String, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "Tid" tid: i64, 7 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakeFunction: DLFunction = Token "NextToken", "FunctionList" function_list, next "NextToken" }

/// Response of [`ListDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeFunctionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub function_list: Vec<DLFunction>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataLakeFunctionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "FunctionList" function_list: Vec<DLFunction>, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "Success" success: bool
} }

/// Lists data lake function name: `ListDataLakeFunctionName` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataLakeFunctionName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeFunctionName {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    pub function_name_pattern: Option<String>,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeFunctionName(catalog_name: String, data_region: String, db_name: String)
    "ListDataLakeFunctionName" -> ListDataLakeFunctionNameOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name,
    3 "FunctionNamePattern" function_name_pattern: String, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "Tid" tid: i64, 7 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakeFunctionName: String = Token "NextToken", "FunctionNameList" function_name_list, next "NextToken" }

/// Response of [`ListDataLakeFunctionName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeFunctionNameOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub function_name_list: Vec<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataLakeFunctionNameOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "FunctionNameList" function_name_list: Vec<String>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "Success" success: bool
} }

/// Lists data lake partition: `ListDataLakePartition` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataLakePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakePartition {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub table_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    pub part_names: Option<Vec<String>>,
}
operation! { ListDataLakePartition(catalog_name: String, data_region: String, db_name: String, table_name: String)
    "ListDataLakePartition" -> ListDataLakePartitionOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "TableName" table_name, 6 "Tid" tid: i64, 7 "WorkspaceId" workspace_id: i64,
    8 "PartNames" part_names: Vec<String>
} [
    Mark::new(8, Location::Body, Style::Json)
] }
paged! { ListDataLakePartition: DLPartition = Token "NextToken", "PartitionList" partition_list, next "NextToken" }

/// Response of [`ListDataLakePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakePartitionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub partition_list: Vec<DLPartition>,
    pub success: Option<bool>,
}
model! { ListDataLakePartitionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PartitionList" partition_list: Vec<DLPartition>, 5 "Success" success: bool
} }

/// Lists data lake partition by filter: `ListDataLakePartitionByFilter` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataLakePartitionByFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakePartitionByFilter {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub table_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub filter: String,
}

/// Arguments of [`ListDataLakePartitionByFilter::new`].
pub struct ListDataLakePartitionByFilterRequired {
    pub catalog_name: String,
    pub data_region: String,
    pub db_name: String,
    pub table_name: String,
    pub filter: String,
}
operation! {
    ListDataLakePartitionByFilter { ListDataLakePartitionByFilterRequired: catalog_name, data_region, db_name, table_name, filter }
    "ListDataLakePartitionByFilter" -> ListDataLakePartitionByFilterOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "TableName" table_name, 6 "Tid" tid: i64, 7 "WorkspaceId" workspace_id: i64,
    8 "Filter" filter
} [
    Mark::new(8, Location::Body, Style::None)
] }
paged! { ListDataLakePartitionByFilter: DLPartition =
    Token "NextToken", "PartitionList" partition_list, next "NextToken" }

/// Response of [`ListDataLakePartitionByFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakePartitionByFilterOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub partition_list: Vec<DLPartition>,
    pub success: Option<bool>,
}
model! { ListDataLakePartitionByFilterOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PartitionList" partition_list: Vec<DLPartition>, 5 "Success" success: bool
} }

/// Lists data lake partition name: `ListDataLakePartitionName` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataLakePartitionName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakePartitionName {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub table_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakePartitionName(catalog_name: String, data_region: String, db_name: String, table_name: String)
    "ListDataLakePartitionName" -> ListDataLakePartitionNameOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "TableName" table_name, 6 "Tid" tid: i64, 7 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakePartitionName: String =
    Token "NextToken", "PartitionNameList" partition_name_list, next "NextToken" }

/// Response of [`ListDataLakePartitionName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakePartitionNameOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub partition_name_list: Vec<String>,
    pub success: Option<bool>,
}
model! { ListDataLakePartitionNameOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PartitionNameList" partition_name_list: Vec<String>, 5 "Success" success: bool
} }

/// Lists data lake table: `ListDataLakeTable` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataLakeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeTable {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub table_name_pattern: Option<String>,
    pub table_type: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeTable(catalog_name: String, data_region: String, db_name: String)
    "ListDataLakeTable" -> ListDataLakeTableOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "TableNamePattern" table_name_pattern: String, 6 "TableType" table_type: String,
    7 "Tid" tid: i64, 8 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakeTable: DLTable = Token "NextToken", "TableList" table_list, next "NextToken" }

/// Response of [`ListDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeTableOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub table_list: Vec<DLTable>,
}
model! { ListDataLakeTableOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "Success" success: bool, 5 "TableList" table_list: Vec<DLTable>
} }

/// Lists data lake table name: `ListDataLakeTableName` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataLakeTableName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeTableName {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub table_name_pattern: Option<String>,
    pub table_type: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeTableName(catalog_name: String, data_region: String, db_name: String)
    "ListDataLakeTableName" -> ListDataLakeTableNameOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "TableNamePattern" table_name_pattern: String, 6 "TableType" table_type: String,
    7 "Tid" tid: i64, 8 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakeTableName: String = Token "NextToken", "TableNameList" table_name_list, next "NextToken" }

/// Response of [`ListDataLakeTableName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeTableNameOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub table_name_list: Vec<String>,
}
model! { ListDataLakeTableNameOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "Success" success: bool, 5 "TableNameList" table_name_list: Vec<String>
} }

/// Lists data lake tablebase info: `ListDataLakeTablebaseInfo` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDataLakeTablebaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeTablebaseInfo {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// At least 1.
    pub page: Option<i64>,
    /// 0 to 200.
    pub rows: Option<i64>,
    pub search_key: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeTablebaseInfo(catalog_name: String, data_region: String, db_name: String)
    "ListDataLakeTablebaseInfo" -> ListDataLakeTablebaseInfoOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "Page" page: i64,
    4 "Rows" rows: i64, 5 "SearchKey" search_key: String, 6 "Tid" tid: i64, 7 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakeTablebaseInfo: DLTablebaseInfo =
    Number "Page", "TablebaseInfoList" tablebase_info_list, total "TotalCount" }

/// Response of [`ListDataLakeTablebaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeTablebaseInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub tablebase_info_list: Vec<DLTablebaseInfo>,
    pub total_count: Option<String>,
}
model! { ListDataLakeTablebaseInfoOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TablebaseInfoList" tablebase_info_list: Vec<DLTablebaseInfo>, 4 "TotalCount" total_count: String
} }

/// In the response of [`ListDataLakeTablebaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLTablebaseInfo {
    pub catalog_name: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub description: Option<String>,
    pub last_access_time: Option<i64>,
    pub location: Option<String>,
    pub modifier_id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_type: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub partition_keys: Vec<DLColumn>,
    pub retention: Option<i64>,
    pub table_type: Option<String>,
    pub view_expanded_text: Option<String>,
    pub view_original_text: Option<String>,
}
model! { DLTablebaseInfo {
    0 "CatalogName" catalog_name: String, 1 "CreateTime" create_time: i64, 2 "CreatorId" creator_id: i64,
    3 "DbId" db_id: i64, 4 "DbName" db_name: String, 5 "Description" description: String,
    6 "LastAccessTime" last_access_time: i64, 7 "Location" location: String, 8 "ModifierId" modifier_id: i64,
    9 "Name" name: String, 10 "Owner" owner: String, 11 "OwnerType" owner_type: String,
    12 "Parameters" parameters: BTreeMap<String, Value>, 13 "PartitionKeys" partition_keys: Vec<DLColumn>,
    14 "Retention" retention: i64, 15 "TableType" table_type: String, 16 "ViewExpandedText" view_expanded_text: String,
    17 "ViewOriginalText" view_original_text: String
} }

/// Lists database user permssions: `ListDatabaseUserPermssions` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDatabaseUserPermssions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseUserPermssions {
    /// Required.
    pub db_id: String,
    pub logic: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub perm_type: String,
    pub tid: Option<i64>,
    pub user_name: Option<String>,
}
operation! { ListDatabaseUserPermssions(db_id: String, perm_type: String)
    "ListDatabaseUserPermssions" -> ListDatabaseUserPermssionsOutput {
    0 "DbId" db_id, 1 "Logic" logic: bool, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "PermType" perm_type, 5 "Tid" tid: i64, 6 "UserName" user_name: String
} }
paged! { ListDatabaseUserPermssions: ListDatabaseUserPermssionsUserPermission =
    Number "PageNumber", "UserPermissions.UserPermission" user_permissions.user_permission, total "TotalCount" }

/// Response of [`ListDatabaseUserPermssions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseUserPermssionsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub user_permissions: Option<ListDatabaseUserPermssionsUserPermissions>,
}
model! { ListDatabaseUserPermssionsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TotalCount" total_count: i64, 4 "UserPermissions" user_permissions: ListDatabaseUserPermssionsUserPermissions
} }

/// In the response of [`ListDatabaseUserPermssions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseUserPermssionsUserPermissions {
    pub user_permission: Vec<ListDatabaseUserPermssionsUserPermission>,
}
model! { ListDatabaseUserPermssionsUserPermissions {
    0 "UserPermission" user_permission: Vec<ListDatabaseUserPermssionsUserPermission>
} }

/// In the response of [`ListDatabaseUserPermssions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseUserPermssionsUserPermission {
    pub alias: Option<String>,
    pub column_name: Option<String>,
    pub db_id: Option<String>,
    pub db_type: Option<String>,
    pub ds_type: Option<String>,
    pub env_type: Option<String>,
    pub instance_id: Option<String>,
    pub logic: Option<bool>,
    pub perm_details: Option<ListDatabaseUserPermssionsPermDetails>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub user_id: Option<String>,
    pub user_nick_name: Option<String>,
}
model! { ListDatabaseUserPermssionsUserPermission {
    0 "Alias" alias: String, 1 "ColumnName" column_name: String, 2 "DbId" db_id: String, 3 "DbType" db_type: String,
    4 "DsType" ds_type: String, 5 "EnvType" env_type: String, 6 "InstanceId" instance_id: String, 7 "Logic" logic: bool,
    8 "PermDetails" perm_details: ListDatabaseUserPermssionsPermDetails, 9 "SchemaName" schema_name: String,
    10 "SearchName" search_name: String, 11 "TableId" table_id: String, 12 "TableName" table_name: String,
    13 "UserId" user_id: String, 14 "UserNickName" user_nick_name: String
} }

/// In the response of [`ListDatabaseUserPermssions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseUserPermssionsPermDetails {
    pub perm_detail: Vec<ListDatabaseUserPermssionsPermDetail>,
}
model! { ListDatabaseUserPermssionsPermDetails {
    0 "PermDetail" perm_detail: Vec<ListDatabaseUserPermssionsPermDetail>
} }

/// In the response of [`ListDatabaseUserPermssions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseUserPermssionsPermDetail {
    pub create_date: Option<String>,
    pub expire_date: Option<String>,
    pub extra_data: Option<String>,
    pub origin_from: Option<String>,
    pub perm_type: Option<String>,
    pub user_access_id: Option<String>,
}
model! { ListDatabaseUserPermssionsPermDetail {
    0 "CreateDate" create_date: String, 1 "ExpireDate" expire_date: String, 2 "ExtraData" extra_data: String,
    3 "OriginFrom" origin_from: String, 4 "PermType" perm_type: String, 5 "UserAccessId" user_access_id: String
} }

/// Lists databases: `ListDatabases` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabases {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    pub tid: Option<i64>,
}
operation! { ListDatabases(instance_id: String) "ListDatabases" -> ListDatabasesOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SearchKey" search_key: String, 4 "Tid" tid: i64
} }
paged! { ListDatabases: ListDatabasesDatabase =
    Number "PageNumber", "DatabaseList.Database" database_list.database, total "TotalCount" }

/// Response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub database_list: Option<ListDatabasesDatabaseList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDatabasesOutput {
    0 "DatabaseList" database_list: ListDatabasesDatabaseList, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesDatabaseList {
    pub database: Vec<ListDatabasesDatabase>,
}
model! { ListDatabasesDatabaseList {
    0 "Database" database: Vec<ListDatabasesDatabase>
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesDatabase {
    pub catalog_name: Option<String>,
    pub database_id: Option<String>,
    pub db_type: Option<String>,
    pub dba_id: Option<String>,
    pub dba_name: Option<String>,
    pub encoding: Option<String>,
    pub env_type: Option<String>,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub owner_id_list: Option<ListDatabasesOwnerIdList>,
    pub owner_name_list: Option<ListDatabasesOwnerNameList>,
    pub port: Option<i64>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
    pub sid: Option<String>,
    pub state: Option<String>,
}
model! { ListDatabasesDatabase {
    0 "CatalogName" catalog_name: String, 1 "DatabaseId" database_id: String, 2 "DbType" db_type: String,
    3 "DbaId" dba_id: String, 4 "DbaName" dba_name: String, 5 "Encoding" encoding: String, 6 "EnvType" env_type: String,
    7 "Host" host: String, 8 "InstanceId" instance_id: String, 9 "OwnerIdList" owner_id_list: ListDatabasesOwnerIdList,
    10 "OwnerNameList" owner_name_list: ListDatabasesOwnerNameList, 11 "Port" port: i64,
    12 "SchemaName" schema_name: String, 13 "SearchName" search_name: String, 14 "Sid" sid: String,
    15 "State" state: String
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOwnerIdList {
    pub owner_ids: Vec<String>,
}
model! { ListDatabasesOwnerIdList {
    0 "OwnerIds" owner_ids: Vec<String>
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOwnerNameList {
    pub owner_names: Vec<String>,
}
model! { ListDatabasesOwnerNameList {
    0 "OwnerNames" owner_names: Vec<String>
} }

/// Lists default sla rules: `ListDefaultSLARules` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDefaultSLARules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDefaultSLARules {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListDefaultSLARules(dag_id: i64) "ListDefaultSLARules" -> ListDefaultSLARulesOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64
} }

/// Response of [`ListDefaultSLARules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDefaultSLARulesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sla_rule_list: Option<ListDefaultSLARulesSLARuleList>,
    pub success: Option<bool>,
}
model! { ListDefaultSLARulesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "SLARuleList" sla_rule_list: ListDefaultSLARulesSLARuleList, 3 "Success" success: bool
} }

/// In the response of [`ListDefaultSLARules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDefaultSLARulesSLARuleList {
    pub sla_rule: Vec<ListDefaultSLARulesSLARule>,
}
model! { ListDefaultSLARulesSLARuleList {
    0 "SLARule" sla_rule: Vec<ListDefaultSLARulesSLARule>
} }

/// In the response of [`ListDefaultSLARules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDefaultSLARulesSLARule {
    pub dag_id: Option<i64>,
    pub id: Option<i64>,
    pub interval_minutes: Option<i64>,
    pub node_id: Option<i64>,
    pub rule_type: Option<i64>,
}
model! { ListDefaultSLARulesSLARule {
    0 "DagId" dag_id: i64, 1 "Id" id: i64, 2 "IntervalMinutes" interval_minutes: i64, 3 "NodeId" node_id: i64,
    4 "RuleType" rule_type: i64
} }

/// Lists desensitization rule: `ListDesensitizationRule` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDesensitizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDesensitizationRule {
    pub func_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListDesensitizationRule() "ListDesensitizationRule" -> ListDesensitizationRuleOutput {
    0 "FuncType" func_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RuleId" rule_id: i64, 4 "RuleName" rule_name: String, 5 "RuleType" rule_type: String, 6 "Tid" tid: i64
} }
paged! { ListDesensitizationRule: ListDesensitizationRuleDesensitizationRuleList =
    Number "PageNumber", "DesensitizationRuleList" desensitization_rule_list, total "TotalCount" }

/// Response of [`ListDesensitizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDesensitizationRuleOutput {
    pub desensitization_rule_list: Vec<ListDesensitizationRuleDesensitizationRuleList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDesensitizationRuleOutput {
    0 "DesensitizationRuleList" desensitization_rule_list: Vec<ListDesensitizationRuleDesensitizationRuleList>,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListDesensitizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDesensitizationRuleDesensitizationRuleList {
    pub func_params: Option<String>,
    pub func_sample: Option<String>,
    pub function_type: Option<String>,
    pub last_modifier_id: Option<String>,
    pub last_modifier_name: Option<String>,
    pub reference_count: Option<i64>,
    pub rule_desc: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
}
model! { ListDesensitizationRuleDesensitizationRuleList {
    0 "FuncParams" func_params: String, 1 "FuncSample" func_sample: String, 2 "FunctionType" function_type: String,
    3 "LastModifierId" last_modifier_id: String, 4 "LastModifierName" last_modifier_name: String,
    5 "ReferenceCount" reference_count: i64, 6 "RuleDesc" rule_desc: String, 7 "RuleId" rule_id: i64,
    8 "RuleName" rule_name: String, 9 "RuleType" rule_type: String
} }

/// Lists dify instances: `ListDifyInstances` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListDifyInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDifyInstances {
    pub client_token: Option<String>,
    pub data_region: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListDifyInstances() "ListDifyInstances" -> ListDifyInstancesOutput {
    0 "ClientToken" client_token: String, 1 "DataRegion" data_region: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} }

/// Response of [`ListDifyInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDifyInstancesOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub root: Option<ListDifyInstancesRoot>,
    pub success: Option<bool>,
    pub tags: Vec<ListDifyInstancesTags>,
}
model! { ListDifyInstancesOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "Root" root: ListDifyInstancesRoot, 7 "Success" success: bool, 8 "Tags" tags: Vec<ListDifyInstancesTags>
} }

/// In the response of [`ListDifyInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDifyInstancesRoot {
    pub data: Vec<ListDifyInstancesData>,
}
model! { ListDifyInstancesRoot {
    0 "Data" data: Vec<ListDifyInstancesData>
} }

/// In the response of [`ListDifyInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDifyInstancesData {
    pub app_uuid: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub dify_instance_id: Option<String>,
    pub dify_instance_name: Option<String>,
    pub edition: Option<String>,
    pub enterprise_internet_url: Option<String>,
    pub enterprise_intranet_url: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub internet_url: Option<String>,
    pub intranet_url: Option<String>,
    pub major_version: Option<String>,
    pub region_code: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListDifyInstancesData {
    0 "AppUuid" app_uuid: String, 1 "CreatedTime" created_time: String, 2 "Description" description: String,
    3 "DifyInstanceId" dify_instance_id: String, 4 "DifyInstanceName" dify_instance_name: String,
    5 "Edition" edition: String, 6 "EnterpriseInternetUrl" enterprise_internet_url: String,
    7 "EnterpriseIntranetUrl" enterprise_intranet_url: String, 8 "InstanceId" instance_id: String,
    9 "InstanceName" instance_name: String, 10 "InternetUrl" internet_url: String,
    11 "IntranetUrl" intranet_url: String, 12 "MajorVersion" major_version: String, 13 "RegionCode" region_code: String,
    14 "RegionId" region_id: String, 15 "SecurityGroupId" security_group_id: String, 16 "Status" status: String,
    17 "VSwitchId" vswitch_id: String, 18 "VpcId" vpc_id: String, 19 "WorkspaceId" workspace_id: String,
    20 "ZoneId" zone_id: String
} }

/// In the response of [`ListDifyInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDifyInstancesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListDifyInstancesTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists effective orders: `ListEffectiveOrders` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListEffectiveOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEffectiveOrders {
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListEffectiveOrders() "ListEffectiveOrders" -> ListEffectiveOrdersOutput {
    0 "Tid" tid: i64
} }

/// Response of [`ListEffectiveOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEffectiveOrdersOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub order_summary: Vec<ListEffectiveOrdersOrderSummary>,
    pub success: Option<bool>,
}
model! { ListEffectiveOrdersOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "OrderSummary" order_summary: Vec<ListEffectiveOrdersOrderSummary>, 3 "Success" success: bool
} }

/// In the response of [`ListEffectiveOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEffectiveOrdersOrderSummary {
    pub commodity_code: Option<String>,
    pub commodity_type: Option<String>,
    pub order_list: Vec<ListEffectiveOrdersOrderList>,
    pub total_quota: Option<i64>,
    pub version_type: Option<String>,
}
model! { ListEffectiveOrdersOrderSummary {
    0 "CommodityCode" commodity_code: String, 1 "CommodityType" commodity_type: String,
    2 "OrderList" order_list: Vec<ListEffectiveOrdersOrderList>, 3 "TotalQuota" total_quota: i64,
    4 "VersionType" version_type: String
} }

/// In the response of [`ListEffectiveOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEffectiveOrdersOrderList {
    pub buyer_id: Option<String>,
    pub end_time: Option<String>,
    pub ins_num: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub start_time: Option<String>,
}
model! { ListEffectiveOrdersOrderList {
    0 "BuyerId" buyer_id: String, 1 "EndTime" end_time: String, 2 "InsNum" ins_num: String,
    3 "InstanceId" instance_id: String, 4 "OrderId" order_id: String, 5 "StartTime" start_time: String
} }

/// Lists indexes: `ListIndexes` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListIndexes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexes {
    pub logic: Option<bool>,
    /// Required.
    pub table_id: String,
    pub tid: Option<i64>,
}
operation! { ListIndexes(table_id: String) "ListIndexes" -> ListIndexesOutput {
    0 "Logic" logic: bool, 1 "TableId" table_id, 2 "Tid" tid: i64
} }

/// Response of [`ListIndexes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub index_list: Option<ListIndexesIndexList>,
    pub success: Option<bool>,
}
model! { ListIndexesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "IndexList" index_list: ListIndexesIndexList, 3 "Success" success: bool
} }

/// In the response of [`ListIndexes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesIndexList {
    pub index: Vec<ListIndexesIndex>,
}
model! { ListIndexesIndexList {
    0 "Index" index: Vec<ListIndexesIndex>
} }

/// In the response of [`ListIndexes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexesIndex {
    pub index_comment: Option<String>,
    pub index_id: Option<String>,
    pub index_name: Option<String>,
    pub index_type: Option<String>,
    pub table_id: Option<String>,
}
model! { ListIndexesIndex {
    0 "IndexComment" index_comment: String, 1 "IndexId" index_id: String, 2 "IndexName" index_name: String,
    3 "IndexType" index_type: String, 4 "TableId" table_id: String
} }

/// Lists instance login audit log: `ListInstanceLoginAuditLog` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListInstanceLoginAuditLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceLoginAuditLog {
    /// Required.
    pub end_time: String,
    pub op_user_name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub search_name: Option<String>,
    /// Required.
    pub start_time: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListInstanceLoginAuditLog(end_time: String, start_time: String)
    "ListInstanceLoginAuditLog" -> ListInstanceLoginAuditLogOutput {
    0 "EndTime" end_time, 1 "OpUserName" op_user_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SearchName" search_name: String, 5 "StartTime" start_time, 6 "Tid" tid: i64
} }
paged! { ListInstanceLoginAuditLog: ListInstanceLoginAuditLogInstanceLoginAuditLog =
    Number "PageNumber", "InstanceLoginAuditLogList.InstanceLoginAuditLog" instance_login_audit_log_list.instance_login_audit_log, total "TotalCount" }

/// Response of [`ListInstanceLoginAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceLoginAuditLogOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub instance_login_audit_log_list: Option<
        ListInstanceLoginAuditLogInstanceLoginAuditLogList,
    >,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListInstanceLoginAuditLogOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "InstanceLoginAuditLogList" instance_login_audit_log_list: ListInstanceLoginAuditLogInstanceLoginAuditLogList,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstanceLoginAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceLoginAuditLogInstanceLoginAuditLogList {
    pub instance_login_audit_log: Vec<ListInstanceLoginAuditLogInstanceLoginAuditLog>,
}
model! { ListInstanceLoginAuditLogInstanceLoginAuditLogList {
    0 "InstanceLoginAuditLog" instance_login_audit_log: Vec<ListInstanceLoginAuditLogInstanceLoginAuditLog>
} }

/// In the response of [`ListInstanceLoginAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceLoginAuditLogInstanceLoginAuditLog {
    pub db_user: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
    pub op_time: Option<String>,
    pub request_ip: Option<String>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { ListInstanceLoginAuditLogInstanceLoginAuditLog {
    0 "DbUser" db_user: String, 1 "InstanceId" instance_id: i64, 2 "InstanceName" instance_name: String,
    3 "OpTime" op_time: String, 4 "RequestIp" request_ip: String, 5 "UserId" user_id: i64,
    6 "UserName" user_name: String
} }

/// Lists instance user permissions: `ListInstanceUserPermissions` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListInstanceUserPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceUserPermissions {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tid: Option<i64>,
    pub user_name: Option<String>,
}
operation! { ListInstanceUserPermissions(instance_id: String)
    "ListInstanceUserPermissions" -> ListInstanceUserPermissionsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Tid" tid: i64,
    4 "UserName" user_name: String
} }
paged! { ListInstanceUserPermissions: ListInstanceUserPermissionsUserPermission =
    Number "PageNumber", "UserPermissions.UserPermission" user_permissions.user_permission, total "TotalCount" }

/// Response of [`ListInstanceUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceUserPermissionsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub user_permissions: Option<ListInstanceUserPermissionsUserPermissions>,
}
model! { ListInstanceUserPermissionsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TotalCount" total_count: i64, 4 "UserPermissions" user_permissions: ListInstanceUserPermissionsUserPermissions
} }

/// In the response of [`ListInstanceUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceUserPermissionsUserPermissions {
    pub user_permission: Vec<ListInstanceUserPermissionsUserPermission>,
}
model! { ListInstanceUserPermissionsUserPermissions {
    0 "UserPermission" user_permission: Vec<ListInstanceUserPermissionsUserPermission>
} }

/// In the response of [`ListInstanceUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceUserPermissionsUserPermission {
    pub instance_id: Option<String>,
    pub perm_details: Option<ListInstanceUserPermissionsPermDetails>,
    pub user_id: Option<String>,
    pub user_nick_name: Option<String>,
}
model! { ListInstanceUserPermissionsUserPermission {
    0 "InstanceId" instance_id: String, 1 "PermDetails" perm_details: ListInstanceUserPermissionsPermDetails,
    2 "UserId" user_id: String, 3 "UserNickName" user_nick_name: String
} }

/// In the response of [`ListInstanceUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceUserPermissionsPermDetails {
    pub perm_detail: Vec<ListInstanceUserPermissionsPermDetail>,
}
model! { ListInstanceUserPermissionsPermDetails {
    0 "PermDetail" perm_detail: Vec<ListInstanceUserPermissionsPermDetail>
} }

/// In the response of [`ListInstanceUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceUserPermissionsPermDetail {
    pub create_date: Option<String>,
    pub expire_date: Option<String>,
    pub extra_data: Option<String>,
    pub origin_from: Option<String>,
    pub perm_type: Option<String>,
    pub user_access_id: Option<String>,
}
model! { ListInstanceUserPermissionsPermDetail {
    0 "CreateDate" create_date: String, 1 "ExpireDate" expire_date: String, 2 "ExtraData" extra_data: String,
    3 "OriginFrom" origin_from: String, 4 "PermType" perm_type: String, 5 "UserAccessId" user_access_id: String
} }

/// Lists instances: `ListInstances` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub instance_source: Option<String>,
    pub instance_state: Option<String>,
    pub net_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub real_login_user_uid: Option<String>,
    pub region: Option<String>,
    pub search_key: Option<String>,
    pub tid: Option<i64>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "DbType" db_type: String, 1 "EnvType" env_type: String, 2 "InstanceSource" instance_source: String,
    3 "InstanceState" instance_state: String, 4 "NetType" net_type: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RealLoginUserUid" real_login_user_uid: String, 8 "Region" region: String,
    9 "SearchKey" search_key: String, 10 "Tid" tid: i64
} }
paged! { ListInstances: ListInstancesInstance =
    Number "PageNumber", "InstanceList.Instance" instance_list.instance, total "TotalCount" }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub instance_list: Option<ListInstancesInstanceList>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "InstanceList" instance_list: ListInstancesInstanceList, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstanceList {
    pub instance: Vec<ListInstancesInstance>,
}
model! { ListInstancesInstanceList {
    0 "Instance" instance: Vec<ListInstancesInstance>
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstance {
    pub data_link_name: Option<String>,
    /// Secret.
    pub database_password: Option<Secret>,
    pub database_user: Option<String>,
    pub dba_id: Option<String>,
    pub dba_nick_name: Option<String>,
    pub ddl_online: Option<i64>,
    pub ecs_instance_id: Option<String>,
    pub ecs_region: Option<String>,
    pub env_type: Option<String>,
    pub export_timeout: Option<i64>,
    pub host: Option<String>,
    pub instance_alias: Option<String>,
    pub instance_id: Option<String>,
    pub instance_source: Option<String>,
    pub instance_type: Option<String>,
    pub owner_id_list: Option<ListInstancesOwnerIdList>,
    pub owner_name_list: Option<ListInstancesOwnerNameList>,
    pub port: Option<i64>,
    pub query_timeout: Option<i64>,
    pub safe_rule_id: Option<String>,
    pub sell_sitd: Option<bool>,
    pub sell_trust: Option<String>,
    pub sid: Option<String>,
    pub standard_group: Option<ListInstancesStandardGroup>,
    pub state: Option<String>,
    pub use_dsql: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { ListInstancesInstance {
    0 "DataLinkName" data_link_name: String, 1 "DatabasePassword" database_password: Secret,
    2 "DatabaseUser" database_user: String, 3 "DbaId" dba_id: String, 4 "DbaNickName" dba_nick_name: String,
    5 "DdlOnline" ddl_online: i64, 6 "EcsInstanceId" ecs_instance_id: String, 7 "EcsRegion" ecs_region: String,
    8 "EnvType" env_type: String, 9 "ExportTimeout" export_timeout: i64, 10 "Host" host: String,
    11 "InstanceAlias" instance_alias: String, 12 "InstanceId" instance_id: String,
    13 "InstanceSource" instance_source: String, 14 "InstanceType" instance_type: String,
    15 "OwnerIdList" owner_id_list: ListInstancesOwnerIdList,
    16 "OwnerNameList" owner_name_list: ListInstancesOwnerNameList, 17 "Port" port: i64,
    18 "QueryTimeout" query_timeout: i64, 19 "SafeRuleId" safe_rule_id: String, 20 "SellSitd" sell_sitd: bool,
    21 "SellTrust" sell_trust: String, 22 "Sid" sid: String,
    23 "StandardGroup" standard_group: ListInstancesStandardGroup, 24 "State" state: String, 25 "UseDsql" use_dsql: i64,
    26 "VpcId" vpc_id: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOwnerIdList {
    pub owner_ids: Vec<String>,
}
model! { ListInstancesOwnerIdList {
    0 "OwnerIds" owner_ids: Vec<String>
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOwnerNameList {
    pub owner_names: Vec<String>,
}
model! { ListInstancesOwnerNameList {
    0 "OwnerNames" owner_names: Vec<String>
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesStandardGroup {
    pub group_mode: Option<String>,
    pub group_name: Option<String>,
}
model! { ListInstancesStandardGroup {
    0 "GroupMode" group_mode: String, 1 "GroupName" group_name: String
} }

/// Lists inventory jobs: `ListInventoryJobs` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListInventoryJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInventoryJobs {
    pub offset: Option<i64>,
    pub query: Option<String>,
    pub size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub status: Option<i64>,
}
operation! { ListInventoryJobs() "ListInventoryJobs" -> ListInventoryJobsOutput {
    0 "Offset" offset: i64, 1 "Query" query: String, 2 "Size" size: i64, 3 "SortBy" sort_by: String,
    4 "SortOrder" sort_order: String, 5 "Status" status: i64
} }
paged! { ListInventoryJobs: KnowledgeJobInfoVO = Offset "Offset", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListInventoryJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInventoryJobsOutput {
    pub data: Option<ListInventoryJobsData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInventoryJobsOutput {
    0 "Data" data: ListInventoryJobsData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListInventoryJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInventoryJobsData {
    pub items: Vec<KnowledgeJobInfoVO>,
    pub total_count: Option<i64>,
}
model! { ListInventoryJobsData {
    0 "Items" items: Vec<KnowledgeJobInfoVO>, 1 "TotalCount" total_count: i64
} }

/// Lists lh task flow and scenario: `ListLhTaskFlowAndScenario` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListLhTaskFlowAndScenario>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLhTaskFlowAndScenario {
    /// Required.
    pub space_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub user_id: Option<i64>,
}
operation! { ListLhTaskFlowAndScenario(space_id: i64) "ListLhTaskFlowAndScenario" -> ListLhTaskFlowAndScenarioOutput {
    0 "SpaceId" space_id, 1 "Tid" tid: i64, 2 "UserId" user_id: i64
} }

/// Response of [`ListLhTaskFlowAndScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLhTaskFlowAndScenarioOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub raw_dag_list: Option<ListLhTaskFlowAndScenarioRawDAGList>,
    pub scenario_dag_list: Option<ListLhTaskFlowAndScenarioScenarioDAGList>,
    pub success: Option<bool>,
}
model! { ListLhTaskFlowAndScenarioOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "RawDAGList" raw_dag_list: ListLhTaskFlowAndScenarioRawDAGList,
    3 "ScenarioDAGList" scenario_dag_list: ListLhTaskFlowAndScenarioScenarioDAGList, 4 "Success" success: bool
} }

/// In the response of [`ListLhTaskFlowAndScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLhTaskFlowAndScenarioRawDAGList {
    pub dag: Vec<ListLhTaskFlowAndScenarioDag>,
}
model! { ListLhTaskFlowAndScenarioRawDAGList {
    0 "Dag" dag: Vec<ListLhTaskFlowAndScenarioDag>
} }

/// In the response of [`ListLhTaskFlowAndScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLhTaskFlowAndScenarioDag {
    pub can_edit: Option<bool>,
    pub creator_id: Option<String>,
    pub creator_nick_name: Option<String>,
    pub dag_name: Option<String>,
    pub dag_owner_id: Option<String>,
    pub dag_owner_nick_name: Option<String>,
    pub data_flow_id: Option<i64>,
    pub demo_id: Option<String>,
    pub deploy_id: Option<i64>,
    pub id: Option<i64>,
    pub is_deleted: Option<bool>,
    pub latest_instance_status: Option<i64>,
    pub latest_instance_time: Option<i64>,
    pub scenario_id: Option<i64>,
    pub space_id: Option<i64>,
    pub status: Option<i64>,
}
model! { ListLhTaskFlowAndScenarioDag {
    0 "CanEdit" can_edit: bool, 1 "CreatorId" creator_id: String, 2 "CreatorNickName" creator_nick_name: String,
    3 "DagName" dag_name: String, 4 "DagOwnerId" dag_owner_id: String, 5 "DagOwnerNickName" dag_owner_nick_name: String,
    6 "DataFlowId" data_flow_id: i64, 7 "DemoId" demo_id: String, 8 "DeployId" deploy_id: i64, 9 "Id" id: i64,
    10 "IsDeleted" is_deleted: bool, 11 "LatestInstanceStatus" latest_instance_status: i64,
    12 "LatestInstanceTime" latest_instance_time: i64, 13 "ScenarioId" scenario_id: i64, 14 "SpaceId" space_id: i64,
    15 "Status" status: i64
} }

/// In the response of [`ListLhTaskFlowAndScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLhTaskFlowAndScenarioScenarioDAGList {
    pub scenario_dag: Vec<ListLhTaskFlowAndScenarioScenarioDAG>,
}
model! { ListLhTaskFlowAndScenarioScenarioDAGList {
    0 "ScenarioDAG" scenario_dag: Vec<ListLhTaskFlowAndScenarioScenarioDAG>
} }

/// In the response of [`ListLhTaskFlowAndScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLhTaskFlowAndScenarioScenarioDAG {
    pub dag_list: Option<ListLhTaskFlowAndScenarioDagList>,
    pub scenario: Option<ListLhTaskFlowAndScenarioScenario>,
}
model! { ListLhTaskFlowAndScenarioScenarioDAG {
    0 "DagList" dag_list: ListLhTaskFlowAndScenarioDagList, 1 "Scenario" scenario: ListLhTaskFlowAndScenarioScenario
} }

/// In the response of [`ListLhTaskFlowAndScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLhTaskFlowAndScenarioDagList {
    pub dag: Vec<ListLhTaskFlowAndScenarioDagListDag>,
}
model! { ListLhTaskFlowAndScenarioDagList {
    0 "Dag" dag: Vec<ListLhTaskFlowAndScenarioDagListDag>
} }

/// In the response of [`ListLhTaskFlowAndScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLhTaskFlowAndScenarioDagListDag {
    pub can_edit: Option<bool>,
    pub creator_id: Option<String>,
    pub creator_nick_name: Option<String>,
    pub dag_name: Option<String>,
    pub dag_owner_id: Option<String>,
    pub dag_owner_nick_name: Option<String>,
    pub data_flow_id: Option<i64>,
    pub demo_id: Option<String>,
    pub deploy_id: Option<i64>,
    pub id: Option<i64>,
    pub is_deleted: Option<bool>,
    pub latest_instance_status: Option<i64>,
    pub latest_instance_time: Option<i64>,
    pub scenario_id: Option<i64>,
    pub space_id: Option<i64>,
    pub status: Option<i64>,
}
model! { ListLhTaskFlowAndScenarioDagListDag {
    0 "CanEdit" can_edit: bool, 1 "CreatorId" creator_id: String, 2 "CreatorNickName" creator_nick_name: String,
    3 "DagName" dag_name: String, 4 "DagOwnerId" dag_owner_id: String, 5 "DagOwnerNickName" dag_owner_nick_name: String,
    6 "DataFlowId" data_flow_id: i64, 7 "DemoId" demo_id: String, 8 "DeployId" deploy_id: i64, 9 "Id" id: i64,
    10 "IsDeleted" is_deleted: bool, 11 "LatestInstanceStatus" latest_instance_status: i64,
    12 "LatestInstanceTime" latest_instance_time: i64, 13 "ScenarioId" scenario_id: i64, 14 "SpaceId" space_id: i64,
    15 "Status" status: i64
} }

/// In the response of [`ListLhTaskFlowAndScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLhTaskFlowAndScenarioScenario {
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub scenario_name: Option<String>,
}
model! { ListLhTaskFlowAndScenarioScenario {
    0 "CreatorId" creator_id: String, 1 "Description" description: String, 2 "ScenarioName" scenario_name: String
} }

/// Lists logic databases: `ListLogicDatabases` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListLogicDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicDatabases {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tid: Option<i64>,
}
operation! { ListLogicDatabases() "ListLogicDatabases" -> ListLogicDatabasesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tid" tid: i64
} }
paged! { ListLogicDatabases: ListLogicDatabasesLogicDatabase =
    Number "PageNumber", "LogicDatabaseList.LogicDatabase" logic_database_list.logic_database, total "TotalCount" }

/// Response of [`ListLogicDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicDatabasesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub logic_database_list: Option<ListLogicDatabasesLogicDatabaseList>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListLogicDatabasesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "LogicDatabaseList" logic_database_list: ListLogicDatabasesLogicDatabaseList, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListLogicDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicDatabasesLogicDatabaseList {
    pub logic_database: Vec<ListLogicDatabasesLogicDatabase>,
}
model! { ListLogicDatabasesLogicDatabaseList {
    0 "LogicDatabase" logic_database: Vec<ListLogicDatabasesLogicDatabase>
} }

/// In the response of [`ListLogicDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicDatabasesLogicDatabase {
    pub alias: Option<String>,
    pub database_id: Option<String>,
    pub database_ids: Option<ListLogicDatabasesDatabaseIds>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub logic: Option<bool>,
    pub owner_id_list: Option<ListLogicDatabasesOwnerIdList>,
    pub owner_name_list: Option<ListLogicDatabasesOwnerNameList>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
}
model! { ListLogicDatabasesLogicDatabase {
    0 "Alias" alias: String, 1 "DatabaseId" database_id: String,
    2 "DatabaseIds" database_ids: ListLogicDatabasesDatabaseIds, 3 "DbType" db_type: String,
    4 "EnvType" env_type: String, 5 "Logic" logic: bool, 6 "OwnerIdList" owner_id_list: ListLogicDatabasesOwnerIdList,
    7 "OwnerNameList" owner_name_list: ListLogicDatabasesOwnerNameList, 8 "SchemaName" schema_name: String,
    9 "SearchName" search_name: String
} }

/// In the response of [`ListLogicDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicDatabasesDatabaseIds {
    pub database_ids: Vec<i64>,
}
model! { ListLogicDatabasesDatabaseIds {
    0 "DatabaseIds" database_ids: Vec<i64>
} }

/// In the response of [`ListLogicDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicDatabasesOwnerIdList {
    pub owner_ids: Vec<String>,
}
model! { ListLogicDatabasesOwnerIdList {
    0 "OwnerIds" owner_ids: Vec<String>
} }

/// In the response of [`ListLogicDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicDatabasesOwnerNameList {
    pub owner_names: Vec<String>,
}
model! { ListLogicDatabasesOwnerNameList {
    0 "OwnerNames" owner_names: Vec<String>
} }

/// Lists logic table route config: `ListLogicTableRouteConfig` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListLogicTableRouteConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicTableRouteConfig {
    /// Required.
    pub table_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListLogicTableRouteConfig(table_id: i64) "ListLogicTableRouteConfig" -> ListLogicTableRouteConfigOutput {
    0 "TableId" table_id, 1 "Tid" tid: i64
} }

/// Response of [`ListLogicTableRouteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicTableRouteConfigOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub logic_table_route_config_list: Option<
        ListLogicTableRouteConfigLogicTableRouteConfigList,
    >,
    pub success: Option<bool>,
}
model! { ListLogicTableRouteConfigOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "LogicTableRouteConfigList" logic_table_route_config_list: ListLogicTableRouteConfigLogicTableRouteConfigList,
    3 "Success" success: bool
} }

/// In the response of [`ListLogicTableRouteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicTableRouteConfigLogicTableRouteConfigList {
    pub logic_table_route_config: Vec<ListLogicTableRouteConfigLogicTableRouteConfig>,
}
model! { ListLogicTableRouteConfigLogicTableRouteConfigList {
    0 "LogicTableRouteConfig" logic_table_route_config: Vec<ListLogicTableRouteConfigLogicTableRouteConfig>
} }

/// In the response of [`ListLogicTableRouteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicTableRouteConfigLogicTableRouteConfig {
    pub route_expr: Option<String>,
    pub route_key: Option<String>,
    pub table_id: Option<i64>,
}
model! { ListLogicTableRouteConfigLogicTableRouteConfig {
    0 "RouteExpr" route_expr: String, 1 "RouteKey" route_key: String, 2 "TableId" table_id: i64
} }

/// Lists logic tables: `ListLogicTables` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListLogicTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicTables {
    /// Required.
    pub database_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub return_guid: Option<bool>,
    pub search_name: Option<String>,
    pub tid: Option<i64>,
}
operation! { ListLogicTables(database_id: String) "ListLogicTables" -> ListLogicTablesOutput {
    0 "DatabaseId" database_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ReturnGuid" return_guid: bool, 4 "SearchName" search_name: String, 5 "Tid" tid: i64
} }
paged! { ListLogicTables: ListLogicTablesLogicTable =
    Number "PageNumber", "LogicTableList.LogicTable" logic_table_list.logic_table, total "TotalCount" }

/// Response of [`ListLogicTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicTablesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub logic_table_list: Option<ListLogicTablesLogicTableList>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListLogicTablesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "LogicTableList" logic_table_list: ListLogicTablesLogicTableList, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListLogicTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicTablesLogicTableList {
    pub logic_table: Vec<ListLogicTablesLogicTable>,
}
model! { ListLogicTablesLogicTableList {
    0 "LogicTable" logic_table: Vec<ListLogicTablesLogicTable>
} }

/// In the response of [`ListLogicTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicTablesLogicTable {
    pub database_id: Option<String>,
    pub logic: Option<bool>,
    pub owner_id_list: Option<ListLogicTablesOwnerIdList>,
    pub owner_name_list: Option<ListLogicTablesOwnerNameList>,
    pub schema_name: Option<String>,
    pub table_count: Option<String>,
    pub table_expr: Option<String>,
    pub table_guid: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
}
model! { ListLogicTablesLogicTable {
    0 "DatabaseId" database_id: String, 1 "Logic" logic: bool,
    2 "OwnerIdList" owner_id_list: ListLogicTablesOwnerIdList,
    3 "OwnerNameList" owner_name_list: ListLogicTablesOwnerNameList, 4 "SchemaName" schema_name: String,
    5 "TableCount" table_count: String, 6 "TableExpr" table_expr: String, 7 "TableGuid" table_guid: String,
    8 "TableId" table_id: String, 9 "TableName" table_name: String
} }

/// In the response of [`ListLogicTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicTablesOwnerIdList {
    pub owner_ids: Vec<String>,
}
model! { ListLogicTablesOwnerIdList {
    0 "OwnerIds" owner_ids: Vec<String>
} }

/// In the response of [`ListLogicTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogicTablesOwnerNameList {
    pub owner_names: Vec<String>,
}
model! { ListLogicTablesOwnerNameList {
    0 "OwnerNames" owner_names: Vec<String>
} }

/// Lists meta category: `ListMetaCategory` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListMetaCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaCategory {
    /// Required. At least 1.
    pub page_number: i64,
    /// Required. At most 1000.
    pub page_size: i64,
    pub parent_category_id: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListMetaCategory(page_number: i64, page_size: i64) "ListMetaCategory" -> ListMetaCategoryOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ParentCategoryId" parent_category_id: i64, 3 "Tid" tid: i64
} }
paged! { ListMetaCategory: MetaCategory =
    Number "PageNumber", "CategoryList.MetaCategory" category_list.meta_category, total "TotalCount" }

/// Response of [`ListMetaCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaCategoryOutput {
    pub category_list: Option<ListMetaCategoryCategoryList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListMetaCategoryOutput {
    0 "CategoryList" category_list: ListMetaCategoryCategoryList, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListMetaCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaCategoryCategoryList {
    pub meta_category: Vec<MetaCategory>,
}
model! { ListMetaCategoryCategoryList {
    0 "MetaCategory" meta_category: Vec<MetaCategory>
} }

/// Lists orders: `ListOrders` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrders {
    pub end_time: Option<String>,
    pub order_result_type: Option<String>,
    pub order_status: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plugin_type: Option<String>,
    pub search_content: Option<String>,
    pub search_date_type: Option<String>,
    pub start_time: Option<String>,
    pub tid: Option<i64>,
}
operation! { ListOrders() "ListOrders" -> ListOrdersOutput {
    0 "EndTime" end_time: String, 1 "OrderResultType" order_result_type: String, 2 "OrderStatus" order_status: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "PluginType" plugin_type: String,
    6 "SearchContent" search_content: String, 7 "SearchDateType" search_date_type: String,
    8 "StartTime" start_time: String, 9 "Tid" tid: i64
} }
paged! { ListOrders: ListOrdersOrder = Number "PageNumber", "Orders.Order" orders.order, total "TotalCount" }

/// Response of [`ListOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrdersOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub orders: Option<ListOrdersOrders>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListOrdersOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Orders" orders: ListOrdersOrders,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrdersOrders {
    pub order: Vec<ListOrdersOrder>,
}
model! { ListOrdersOrders {
    0 "Order" order: Vec<ListOrdersOrder>
} }

/// In the response of [`ListOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrdersOrder {
    pub comment: Option<String>,
    pub committer: Option<String>,
    pub committer_id: Option<i64>,
    pub create_time: Option<String>,
    pub last_modify_time: Option<String>,
    pub order_id: Option<i64>,
    pub plugin_type: Option<String>,
    pub status_code: Option<String>,
    pub status_desc: Option<String>,
}
model! { ListOrdersOrder {
    0 "Comment" comment: String, 1 "Committer" committer: String, 2 "CommitterId" committer_id: i64,
    3 "CreateTime" create_time: String, 4 "LastModifyTime" last_modify_time: String, 5 "OrderId" order_id: i64,
    6 "PluginType" plugin_type: String, 7 "StatusCode" status_code: String, 8 "StatusDesc" status_desc: String
} }

/// Lists proxies: `ListProxies` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListProxies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProxies {
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListProxies() "ListProxies" -> ListProxiesOutput {
    0 "Tid" tid: i64
} }

/// Response of [`ListProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProxiesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub proxy_list: Vec<ListProxiesProxyList>,
    pub success: Option<bool>,
}
model! { ListProxiesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "ProxyList" proxy_list: Vec<ListProxiesProxyList>, 3 "Success" success: bool
} }

/// In the response of [`ListProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProxiesProxyList {
    pub creator_id: Option<i64>,
    pub creator_name: Option<String>,
    pub https_port: Option<i64>,
    pub instance_id: Option<i64>,
    pub private_enable: Option<bool>,
    pub private_host: Option<String>,
    pub protocol_port: Option<i64>,
    pub protocol_type: Option<String>,
    pub proxy_id: Option<i64>,
    pub public_enable: Option<bool>,
    pub public_host: Option<String>,
    pub region_id: Option<String>,
}
model! { ListProxiesProxyList {
    0 "CreatorId" creator_id: i64, 1 "CreatorName" creator_name: String, 2 "HttpsPort" https_port: i64,
    3 "InstanceId" instance_id: i64, 4 "PrivateEnable" private_enable: bool, 5 "PrivateHost" private_host: String,
    6 "ProtocolPort" protocol_port: i64, 7 "ProtocolType" protocol_type: String, 8 "ProxyId" proxy_id: i64,
    9 "PublicEnable" public_enable: bool, 10 "PublicHost" public_host: String, 11 "RegionId" region_id: String
} }

/// Lists proxy accesses: `ListProxyAccesses` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListProxyAccesses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProxyAccesses {
    /// Required.
    pub proxy_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListProxyAccesses(proxy_id: i64) "ListProxyAccesses" -> ListProxyAccessesOutput {
    0 "ProxyId" proxy_id, 1 "Tid" tid: i64
} }

/// Response of [`ListProxyAccesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProxyAccessesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub proxy_access_list: Vec<ListProxyAccessesProxyAccessList>,
    pub success: Option<bool>,
}
model! { ListProxyAccessesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "ProxyAccessList" proxy_access_list: Vec<ListProxyAccessesProxyAccessList>, 3 "Success" success: bool
} }

/// In the response of [`ListProxyAccesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProxyAccessesProxyAccessList {
    pub access_id: Option<String>,
    pub gmt_create: Option<String>,
    pub indep_account: Option<String>,
    pub instance_id: Option<i64>,
    pub origin_info: Option<String>,
    pub proxy_access_id: Option<i64>,
    pub proxy_id: Option<i64>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
    pub user_uid: Option<String>,
}
model! { ListProxyAccessesProxyAccessList {
    0 "AccessId" access_id: String, 1 "GmtCreate" gmt_create: String, 2 "IndepAccount" indep_account: String,
    3 "InstanceId" instance_id: i64, 4 "OriginInfo" origin_info: String, 5 "ProxyAccessId" proxy_access_id: i64,
    6 "ProxyId" proxy_id: i64, 7 "UserId" user_id: i64, 8 "UserName" user_name: String, 9 "UserUid" user_uid: String
} }

/// Lists proxy sql exec audit log: `ListProxySQLExecAuditLog` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListProxySQLExecAuditLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProxySQLExecAuditLog {
    /// Required.
    pub end_time: i64,
    pub exec_state: Option<String>,
    pub op_user_name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sql_type: Option<String>,
    pub search_name: Option<String>,
    /// Required.
    pub start_time: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListProxySQLExecAuditLog(end_time: i64, start_time: i64)
    "ListProxySQLExecAuditLog" -> ListProxySQLExecAuditLogOutput {
    0 "EndTime" end_time, 1 "ExecState" exec_state: String, 2 "OpUserName" op_user_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SQLType" sql_type: String,
    6 "SearchName" search_name: String, 7 "StartTime" start_time, 8 "Tid" tid: i64
} }
paged! { ListProxySQLExecAuditLog: ListProxySQLExecAuditLogProxySQLExecAuditLog =
    Number "PageNumber", "ProxySQLExecAuditLogList.ProxySQLExecAuditLog" proxy_sql_exec_audit_log_list.proxy_sql_exec_audit_log, total "TotalCount" }

/// Response of [`ListProxySQLExecAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProxySQLExecAuditLogOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub proxy_sql_exec_audit_log_list: Option<
        ListProxySQLExecAuditLogProxySQLExecAuditLogList,
    >,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListProxySQLExecAuditLogOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "ProxySQLExecAuditLogList" proxy_sql_exec_audit_log_list: ListProxySQLExecAuditLogProxySQLExecAuditLogList,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListProxySQLExecAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProxySQLExecAuditLogProxySQLExecAuditLogList {
    pub proxy_sql_exec_audit_log: Vec<ListProxySQLExecAuditLogProxySQLExecAuditLog>,
}
model! { ListProxySQLExecAuditLogProxySQLExecAuditLogList {
    0 "ProxySQLExecAuditLog" proxy_sql_exec_audit_log: Vec<ListProxySQLExecAuditLogProxySQLExecAuditLog>
} }

/// In the response of [`ListProxySQLExecAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProxySQLExecAuditLogProxySQLExecAuditLog {
    pub affect_rows: Option<i64>,
    pub elapsed_time: Option<i64>,
    pub exec_state: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
    pub op_time: Option<String>,
    pub remark: Option<String>,
    pub sql: Option<String>,
    pub sql_type: Option<String>,
    pub schema_name: Option<String>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { ListProxySQLExecAuditLogProxySQLExecAuditLog {
    0 "AffectRows" affect_rows: i64, 1 "ElapsedTime" elapsed_time: i64, 2 "ExecState" exec_state: String,
    3 "InstanceId" instance_id: i64, 4 "InstanceName" instance_name: String, 5 "OpTime" op_time: String,
    6 "Remark" remark: String, 7 "SQL" sql: String, 8 "SQLType" sql_type: String, 9 "SchemaName" schema_name: String,
    10 "UserId" user_id: i64, 11 "UserName" user_name: String
} }

/// Lists sla rules: `ListSLARules` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListSLARules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSLARules {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListSLARules(dag_id: i64) "ListSLARules" -> ListSLARulesOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64
} }

/// Response of [`ListSLARules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSLARulesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sla_rule_list: Option<ListSLARulesSLARuleList>,
    pub success: Option<bool>,
}
model! { ListSLARulesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "SLARuleList" sla_rule_list: ListSLARulesSLARuleList, 3 "Success" success: bool
} }

/// In the response of [`ListSLARules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSLARulesSLARuleList {
    pub sla_rule: Vec<ListSLARulesSLARule>,
}
model! { ListSLARulesSLARuleList {
    0 "SLARule" sla_rule: Vec<ListSLARulesSLARule>
} }

/// In the response of [`ListSLARules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSLARulesSLARule {
    pub dag_id: Option<i64>,
    pub id: Option<i64>,
    pub interval_minutes: Option<i64>,
    pub node_id: Option<i64>,
    pub rule_type: Option<i64>,
}
model! { ListSLARulesSLARule {
    0 "DagId" dag_id: i64, 1 "Id" id: i64, 2 "IntervalMinutes" interval_minutes: i64, 3 "NodeId" node_id: i64,
    4 "RuleType" rule_type: i64
} }

/// Lists sql exec audit log: `ListSQLExecAuditLog` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListSQLExecAuditLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLExecAuditLog {
    /// Required.
    pub end_time: String,
    pub exec_state: Option<String>,
    pub op_user_name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub search_name: Option<String>,
    pub sql_type: Option<String>,
    /// Required.
    pub start_time: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListSQLExecAuditLog(end_time: String, start_time: String)
    "ListSQLExecAuditLog" -> ListSQLExecAuditLogOutput {
    0 "EndTime" end_time, 1 "ExecState" exec_state: String, 2 "OpUserName" op_user_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SearchName" search_name: String,
    6 "SqlType" sql_type: String, 7 "StartTime" start_time, 8 "Tid" tid: i64
} }
paged! { ListSQLExecAuditLog: ListSQLExecAuditLogSQLExecAuditLog =
    Number "PageNumber", "SQLExecAuditLogList.SQLExecAuditLog" sql_exec_audit_log_list.sql_exec_audit_log, total "TotalCount" }

/// Response of [`ListSQLExecAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLExecAuditLogOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sql_exec_audit_log_list: Option<ListSQLExecAuditLogSQLExecAuditLogList>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListSQLExecAuditLogOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "SQLExecAuditLogList" sql_exec_audit_log_list: ListSQLExecAuditLogSQLExecAuditLogList, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListSQLExecAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLExecAuditLogSQLExecAuditLogList {
    pub sql_exec_audit_log: Vec<ListSQLExecAuditLogSQLExecAuditLog>,
}
model! { ListSQLExecAuditLogSQLExecAuditLogList {
    0 "SQLExecAuditLog" sql_exec_audit_log: Vec<ListSQLExecAuditLogSQLExecAuditLog>
} }

/// In the response of [`ListSQLExecAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLExecAuditLogSQLExecAuditLog {
    pub affect_rows: Option<i64>,
    pub db_id: Option<i64>,
    pub elapsed_time: Option<i64>,
    pub exec_state: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
    pub logic: Option<bool>,
    pub op_time: Option<String>,
    pub remark: Option<String>,
    pub sql: Option<String>,
    pub sql_type: Option<String>,
    pub schema_name: Option<String>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { ListSQLExecAuditLogSQLExecAuditLog {
    0 "AffectRows" affect_rows: i64, 1 "DbId" db_id: i64, 2 "ElapsedTime" elapsed_time: i64,
    3 "ExecState" exec_state: String, 4 "InstanceId" instance_id: i64, 5 "InstanceName" instance_name: String,
    6 "Logic" logic: bool, 7 "OpTime" op_time: String, 8 "Remark" remark: String, 9 "SQL" sql: String,
    10 "SQLType" sql_type: String, 11 "SchemaName" schema_name: String, 12 "UserId" user_id: i64,
    13 "UserName" user_name: String
} }

/// Lists sql review origin sql: `ListSQLReviewOriginSQL` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListSQLReviewOriginSQL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLReviewOriginSQL {
    pub order_action_detail: Option<ListSQLReviewOriginSQLOrderActionDetail>,
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListSQLReviewOriginSQL(order_id: i64) "ListSQLReviewOriginSQL" -> ListSQLReviewOriginSQLOutput {
    0 "OrderActionDetail" order_action_detail: ListSQLReviewOriginSQLOrderActionDetail, 1 "OrderId" order_id,
    2 "Tid" tid: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`ListSQLReviewOriginSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLReviewOriginSQLOrderActionDetail {
    pub check_status_result: Option<String>,
    pub file_id: Option<i64>,
    pub page: Option<ListSQLReviewOriginSQLPage>,
    pub sql_review_result: Option<String>,
}
input! { ListSQLReviewOriginSQLOrderActionDetail() {
    0 "CheckStatusResult" check_status_result: String, 1 "FileId" file_id: i64,
    2 "Page" page: ListSQLReviewOriginSQLPage, 3 "SQLReviewResult" sql_review_result: String
} }

/// In the request of [`ListSQLReviewOriginSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLReviewOriginSQLPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListSQLReviewOriginSQLPage() {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }

/// Response of [`ListSQLReviewOriginSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLReviewOriginSQLOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub origin_sql_list: Vec<ListSQLReviewOriginSQLOriginSQLList>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListSQLReviewOriginSQLOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "OriginSQLList" origin_sql_list: Vec<ListSQLReviewOriginSQLOriginSQLList>, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListSQLReviewOriginSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLReviewOriginSQLOriginSQLList {
    pub check_status: Option<String>,
    pub checked_time: Option<String>,
    pub file_id: Option<i64>,
    pub file_name: Option<String>,
    pub review_summary: Option<String>,
    pub sql_content: Option<String>,
    pub sql_id: Option<i64>,
    pub sql_name: Option<String>,
    pub sql_review_query_key: Option<String>,
    pub sql_hash: Option<String>,
    pub status_desc: Option<String>,
}
model! { ListSQLReviewOriginSQLOriginSQLList {
    0 "CheckStatus" check_status: String, 1 "CheckedTime" checked_time: String, 2 "FileId" file_id: i64,
    3 "FileName" file_name: String, 4 "ReviewSummary" review_summary: String, 5 "SQLContent" sql_content: String,
    6 "SQLId" sql_id: i64, 7 "SQLName" sql_name: String, 8 "SQLReviewQueryKey" sql_review_query_key: String,
    9 "SqlHash" sql_hash: String, 10 "StatusDesc" status_desc: String
} }

/// Lists scenarios: `ListScenarios` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListScenarios>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenarios {
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListScenarios() "ListScenarios" -> ListScenariosOutput {
    0 "Tid" tid: i64
} }

/// Response of [`ListScenarios`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenariosOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub scenario_list: Vec<ListScenariosScenarioList>,
    pub success: Option<bool>,
}
model! { ListScenariosOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "ScenarioList" scenario_list: Vec<ListScenariosScenarioList>, 3 "Success" success: bool
} }

/// In the response of [`ListScenarios`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenariosScenarioList {
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub scenario_name: Option<String>,
}
model! { ListScenariosScenarioList {
    0 "CreatorId" creator_id: String, 1 "Description" description: String, 2 "Id" id: i64,
    3 "ScenarioName" scenario_name: String
} }

/// Lists sensitive column info: `ListSensitiveColumnInfo` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListSensitiveColumnInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnInfo {
    pub column_name: Option<String>,
    /// Required.
    pub instance_id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub tid: Option<i64>,
}
operation! { ListSensitiveColumnInfo(instance_id: i64) "ListSensitiveColumnInfo" -> ListSensitiveColumnInfoOutput {
    0 "ColumnName" column_name: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SchemaName" schema_name: String, 5 "TableName" table_name: String, 6 "Tid" tid: i64
} }
paged! { ListSensitiveColumnInfo: ListSensitiveColumnInfoSensitiveColumn =
    Number "PageNumber", "SensitiveColumnList.SensitiveColumn" sensitive_column_list.sensitive_column, total "TotalCount" }

/// Response of [`ListSensitiveColumnInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sensitive_column_list: Option<ListSensitiveColumnInfoSensitiveColumnList>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListSensitiveColumnInfoOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "SensitiveColumnList" sensitive_column_list: ListSensitiveColumnInfoSensitiveColumnList,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListSensitiveColumnInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnInfoSensitiveColumnList {
    pub sensitive_column: Vec<ListSensitiveColumnInfoSensitiveColumn>,
}
model! { ListSensitiveColumnInfoSensitiveColumnList {
    0 "SensitiveColumn" sensitive_column: Vec<ListSensitiveColumnInfoSensitiveColumn>
} }

/// In the response of [`ListSensitiveColumnInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnInfoSensitiveColumn {
    pub category_name: Option<String>,
    pub column_name: Option<String>,
    pub default_desensitization_rule: Option<
        ListSensitiveColumnInfoDefaultDesensitizationRule,
    >,
    pub instance_id: Option<i64>,
    pub is_plain: Option<bool>,
    pub sample_data: Option<String>,
    pub schema_name: Option<String>,
    pub security_level: Option<String>,
    pub semi_desensitization_rule_list: Option<
        ListSensitiveColumnInfoSemiDesensitizationRuleList,
    >,
    pub table_name: Option<String>,
    pub user_sensitivity_level: Option<String>,
}
model! { ListSensitiveColumnInfoSensitiveColumn {
    0 "CategoryName" category_name: String, 1 "ColumnName" column_name: String,
    2 "DefaultDesensitizationRule" default_desensitization_rule: ListSensitiveColumnInfoDefaultDesensitizationRule,
    3 "InstanceId" instance_id: i64, 4 "IsPlain" is_plain: bool, 5 "SampleData" sample_data: String,
    6 "SchemaName" schema_name: String, 7 "SecurityLevel" security_level: String,
    8 "SemiDesensitizationRuleList" semi_desensitization_rule_list: ListSensitiveColumnInfoSemiDesensitizationRuleList,
    9 "TableName" table_name: String, 10 "UserSensitivityLevel" user_sensitivity_level: String
} }

/// In the response of [`ListSensitiveColumnInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnInfoDefaultDesensitizationRule {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { ListSensitiveColumnInfoDefaultDesensitizationRule {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String
} }

/// In the response of [`ListSensitiveColumnInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnInfoSemiDesensitizationRuleList {
    pub semi_desensitization_rule: Vec<ListSensitiveColumnInfoSemiDesensitizationRule>,
}
model! { ListSensitiveColumnInfoSemiDesensitizationRuleList {
    0 "SemiDesensitizationRule" semi_desensitization_rule: Vec<ListSensitiveColumnInfoSemiDesensitizationRule>
} }

/// In the response of [`ListSensitiveColumnInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnInfoSemiDesensitizationRule {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { ListSensitiveColumnInfoSemiDesensitizationRule {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String
} }

/// Lists sensitive columns: `ListSensitiveColumns` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListSensitiveColumns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumns {
    pub column_name: Option<String>,
    pub db_id: Option<i64>,
    pub logic: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub schema_name: Option<String>,
    pub security_level: Option<String>,
    pub table_name: Option<String>,
    pub tid: Option<i64>,
}
operation! { ListSensitiveColumns() "ListSensitiveColumns" -> ListSensitiveColumnsOutput {
    0 "ColumnName" column_name: String, 1 "DbId" db_id: i64, 2 "Logic" logic: bool, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SchemaName" schema_name: String, 6 "SecurityLevel" security_level: String,
    7 "TableName" table_name: String, 8 "Tid" tid: i64
} }
paged! { ListSensitiveColumns: ListSensitiveColumnsSensitiveColumn =
    Number "PageNumber", "SensitiveColumnList.SensitiveColumn" sensitive_column_list.sensitive_column, total "TotalCount" }

/// Response of [`ListSensitiveColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sensitive_column_list: Option<ListSensitiveColumnsSensitiveColumnList>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListSensitiveColumnsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "SensitiveColumnList" sensitive_column_list: ListSensitiveColumnsSensitiveColumnList, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListSensitiveColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnsSensitiveColumnList {
    pub sensitive_column: Vec<ListSensitiveColumnsSensitiveColumn>,
}
model! { ListSensitiveColumnsSensitiveColumnList {
    0 "SensitiveColumn" sensitive_column: Vec<ListSensitiveColumnsSensitiveColumn>
} }

/// In the response of [`ListSensitiveColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnsSensitiveColumn {
    pub column_count: Option<i64>,
    pub column_name: Option<String>,
    pub function_type: Option<String>,
    pub schema_name: Option<String>,
    pub security_level: Option<String>,
    pub table_name: Option<String>,
}
model! { ListSensitiveColumnsSensitiveColumn {
    0 "ColumnCount" column_count: i64, 1 "ColumnName" column_name: String, 2 "FunctionType" function_type: String,
    3 "SchemaName" schema_name: String, 4 "SecurityLevel" security_level: String, 5 "TableName" table_name: String
} }

/// Lists sensitive columns detail: `ListSensitiveColumnsDetail` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListSensitiveColumnsDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnsDetail {
    /// Required.
    pub column_name: String,
    pub db_id: Option<i64>,
    pub logic: Option<bool>,
    /// Required.
    pub schema_name: String,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
}
operation! { ListSensitiveColumnsDetail(column_name: String, schema_name: String, table_name: String)
    "ListSensitiveColumnsDetail" -> ListSensitiveColumnsDetailOutput {
    0 "ColumnName" column_name, 1 "DbId" db_id: i64, 2 "Logic" logic: bool, 3 "SchemaName" schema_name,
    4 "TableName" table_name, 5 "Tid" tid: i64
} }

/// Response of [`ListSensitiveColumnsDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnsDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sensitive_columns_detail_list: Option<
        ListSensitiveColumnsDetailSensitiveColumnsDetailList,
    >,
    pub success: Option<bool>,
}
model! { ListSensitiveColumnsDetailOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "SensitiveColumnsDetailList" sensitive_columns_detail_list: ListSensitiveColumnsDetailSensitiveColumnsDetailList,
    3 "Success" success: bool
} }

/// In the response of [`ListSensitiveColumnsDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnsDetailSensitiveColumnsDetailList {
    pub sensitive_columns_detail: Vec<ListSensitiveColumnsDetailSensitiveColumnsDetail>,
}
model! { ListSensitiveColumnsDetailSensitiveColumnsDetailList {
    0 "SensitiveColumnsDetail" sensitive_columns_detail: Vec<ListSensitiveColumnsDetailSensitiveColumnsDetail>
} }

/// In the response of [`ListSensitiveColumnsDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveColumnsDetailSensitiveColumnsDetail {
    pub column_description: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub db_id: Option<i64>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub logic: Option<bool>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
    pub table_name: Option<String>,
}
model! { ListSensitiveColumnsDetailSensitiveColumnsDetail {
    0 "ColumnDescription" column_description: String, 1 "ColumnName" column_name: String,
    2 "ColumnType" column_type: String, 3 "DbId" db_id: i64, 4 "DbType" db_type: String, 5 "EnvType" env_type: String,
    6 "Logic" logic: bool, 7 "SchemaName" schema_name: String, 8 "SearchName" search_name: String,
    9 "TableName" table_name: String
} }

/// Lists sensitive data audit log: `ListSensitiveDataAuditLog` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListSensitiveDataAuditLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveDataAuditLog {
    pub column_name: Option<String>,
    pub db_name: Option<String>,
    pub end_time: Option<String>,
    pub module_name: Option<String>,
    pub op_user_name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub table_name: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListSensitiveDataAuditLog() "ListSensitiveDataAuditLog" -> ListSensitiveDataAuditLogOutput {
    0 "ColumnName" column_name: String, 1 "DbName" db_name: String, 2 "EndTime" end_time: String,
    3 "ModuleName" module_name: String, 4 "OpUserName" op_user_name: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "StartTime" start_time: String, 8 "TableName" table_name: String, 9 "Tid" tid: i64
} }
paged! { ListSensitiveDataAuditLog: ListSensitiveDataAuditLogSensitiveDataAuditLogList =
    Number "PageNumber", "SensitiveDataAuditLogList" sensitive_data_audit_log_list, total "TotalCount" }

/// Response of [`ListSensitiveDataAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveDataAuditLogOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sensitive_data_audit_log_list: Vec<
        ListSensitiveDataAuditLogSensitiveDataAuditLogList,
    >,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListSensitiveDataAuditLogOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "SensitiveDataAuditLogList" sensitive_data_audit_log_list: Vec<ListSensitiveDataAuditLogSensitiveDataAuditLogList>,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListSensitiveDataAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveDataAuditLogSensitiveDataAuditLogList {
    pub db_display_name: Option<String>,
    pub instance_id: Option<i64>,
    pub module_name: Option<String>,
    pub op_time: Option<String>,
    pub sensitive_data_log: Vec<ListSensitiveDataAuditLogSensitiveDataLog>,
    pub target_name: Option<String>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { ListSensitiveDataAuditLogSensitiveDataAuditLogList {
    0 "DbDisplayName" db_display_name: String, 1 "InstanceId" instance_id: i64, 2 "ModuleName" module_name: String,
    3 "OpTime" op_time: String, 4 "SensitiveDataLog" sensitive_data_log: Vec<ListSensitiveDataAuditLogSensitiveDataLog>,
    5 "TargetName" target_name: String, 6 "UserId" user_id: i64, 7 "UserName" user_name: String
} }

/// In the response of [`ListSensitiveDataAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveDataAuditLogSensitiveDataLog {
    pub column_name: Option<String>,
    pub column_permission_type: Option<String>,
    pub desensitization_rule: Option<String>,
    pub security_level: Option<String>,
    pub table_name: Option<String>,
}
model! { ListSensitiveDataAuditLogSensitiveDataLog {
    0 "ColumnName" column_name: String, 1 "ColumnPermissionType" column_permission_type: String,
    2 "DesensitizationRule" desensitization_rule: String, 3 "SecurityLevel" security_level: String,
    4 "TableName" table_name: String
} }

/// Lists sensitivity level: `ListSensitivityLevel` of `dms-enterprise` 2018-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListSensitivityLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitivityLevel {
    pub template_id: Option<i64>,
    pub template_type: Option<String>,
    pub tid: Option<i64>,
}
operation! { ListSensitivityLevel() "ListSensitivityLevel" -> ListSensitivityLevelOutput {
    0 "TemplateId" template_id: i64, 1 "TemplateType" template_type: String, 2 "Tid" tid: i64
} { method: "GET", } }

/// Response of [`ListSensitivityLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitivityLevelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sensitivity_level_list: Vec<ListSensitivityLevelSensitivityLevelList>,
    pub success: Option<bool>,
}
model! { ListSensitivityLevelOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "SensitivityLevelList" sensitivity_level_list: Vec<ListSensitivityLevelSensitivityLevelList>,
    3 "Success" success: bool
} }

/// In the response of [`ListSensitivityLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitivityLevelSensitivityLevelList {
    pub is_plain: Option<bool>,
    pub name: Option<String>,
    pub template_id: Option<String>,
    pub template_type: Option<String>,
}
model! { ListSensitivityLevelSensitivityLevelList {
    0 "IsPlain" is_plain: bool, 1 "Name" name: String, 2 "TemplateId" template_id: String,
    3 "TemplateType" template_type: String
} }

/// Lists standard groups: `ListStandardGroups` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListStandardGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardGroups {
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListStandardGroups() "ListStandardGroups" -> ListStandardGroupsOutput {
    0 "Tid" tid: i64
} }

/// Response of [`ListStandardGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardGroupsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub standard_group_list: Vec<ListStandardGroupsStandardGroupList>,
    pub success: Option<bool>,
}
model! { ListStandardGroupsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "StandardGroupList" standard_group_list: Vec<ListStandardGroupsStandardGroupList>, 3 "Success" success: bool
} }

/// In the response of [`ListStandardGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardGroupsStandardGroupList {
    pub db_type: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<i64>,
    pub group_mode: Option<String>,
    pub group_name: Option<String>,
    pub last_mender_id: Option<i64>,
}
model! { ListStandardGroupsStandardGroupList {
    0 "DbType" db_type: String, 1 "Description" description: String, 2 "GroupId" group_id: i64,
    3 "GroupMode" group_mode: String, 4 "GroupName" group_name: String, 5 "LastMenderId" last_mender_id: i64
} }

/// Lists table columns: `ListTableColumns` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListTableColumns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableColumns {
    /// Required.
    pub db_id: i64,
    /// Required.
    pub table_name: String,
    pub table_schema_name: Option<String>,
    pub tid: Option<i64>,
}
operation! { ListTableColumns(db_id: i64, table_name: String) "ListTableColumns" -> ListTableColumnsOutput {
    0 "DbId" db_id, 1 "TableName" table_name, 2 "TableSchemaName" table_schema_name: String, 3 "Tid" tid: i64
} }

/// Response of [`ListTableColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableColumnsOutput {
    pub column_list: Option<ListTableColumnsColumnList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTableColumnsOutput {
    0 "ColumnList" column_list: ListTableColumnsColumnList, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`ListTableColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableColumnsColumnList {
    pub column: Vec<ListTableColumnsColumn>,
}
model! { ListTableColumnsColumnList {
    0 "Column" column: Vec<ListTableColumnsColumn>
} }

/// In the response of [`ListTableColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableColumnsColumn {
    pub auto_increment: Option<bool>,
    pub column_id: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub data_length: Option<i64>,
    pub data_precision: Option<i64>,
    pub data_scale: Option<i64>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub function_type: Option<String>,
    pub nullable: Option<bool>,
    pub security_level: Option<String>,
    pub sensitive: Option<bool>,
}
model! { ListTableColumnsColumn {
    0 "AutoIncrement" auto_increment: bool, 1 "ColumnId" column_id: String, 2 "ColumnName" column_name: String,
    3 "ColumnType" column_type: String, 4 "DataLength" data_length: i64, 5 "DataPrecision" data_precision: i64,
    6 "DataScale" data_scale: i64, 7 "DefaultValue" default_value: String, 8 "Description" description: String,
    9 "FunctionType" function_type: String, 10 "Nullable" nullable: bool, 11 "SecurityLevel" security_level: String,
    12 "Sensitive" sensitive: bool
} }

/// Lists tables: `ListTables` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    /// Required.
    pub database_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub real_login_user_uid: Option<String>,
    pub return_guid: Option<bool>,
    pub search_name: Option<String>,
    pub tid: Option<i64>,
}
operation! { ListTables(database_id: String) "ListTables" -> ListTablesOutput {
    0 "DatabaseId" database_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RealLoginUserUid" real_login_user_uid: String, 4 "ReturnGuid" return_guid: bool,
    5 "SearchName" search_name: String, 6 "Tid" tid: i64
} }
paged! { ListTables: ListTablesTable = Number "PageNumber", "TableList.Table" table_list.table, total "TotalCount" }

/// Response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub table_list: Option<ListTablesTableList>,
    pub total_count: Option<i64>,
}
model! { ListTablesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TableList" table_list: ListTablesTableList, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesTableList {
    pub table: Vec<ListTablesTable>,
}
model! { ListTablesTableList {
    0 "Table" table: Vec<ListTablesTable>
} }

/// In the response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesTable {
    pub database_id: Option<String>,
    pub description: Option<String>,
    pub encoding: Option<String>,
    pub engine: Option<String>,
    pub num_rows: Option<i64>,
    pub owner_id_list: Option<ListTablesOwnerIdList>,
    pub owner_name_list: Option<ListTablesOwnerNameList>,
    pub store_capacity: Option<i64>,
    pub table_guid: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub table_schema_name: Option<String>,
    pub table_type: Option<String>,
}
model! { ListTablesTable {
    0 "DatabaseId" database_id: String, 1 "Description" description: String, 2 "Encoding" encoding: String,
    3 "Engine" engine: String, 4 "NumRows" num_rows: i64, 5 "OwnerIdList" owner_id_list: ListTablesOwnerIdList,
    6 "OwnerNameList" owner_name_list: ListTablesOwnerNameList, 7 "StoreCapacity" store_capacity: i64,
    8 "TableGuid" table_guid: String, 9 "TableId" table_id: String, 10 "TableName" table_name: String,
    11 "TableSchemaName" table_schema_name: String, 12 "TableType" table_type: String
} }

/// In the response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOwnerIdList {
    pub owner_ids: Vec<String>,
}
model! { ListTablesOwnerIdList {
    0 "OwnerIds" owner_ids: Vec<String>
} }

/// In the response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOwnerNameList {
    pub owner_names: Vec<String>,
}
model! { ListTablesOwnerNameList {
    0 "OwnerNames" owner_names: Vec<String>
} }

/// Lists tables in category: `ListTablesInCategory` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListTablesInCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesInCategory {
    /// Required.
    pub category_id: i64,
    /// Required. At least 1.
    pub page_number: i64,
    /// Required. At most 100.
    pub page_size: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListTablesInCategory(category_id: i64, page_number: i64, page_size: i64)
    "ListTablesInCategory" -> ListTablesInCategoryOutput {
    0 "CategoryId" category_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Tid" tid: i64
} }
paged! { ListTablesInCategory: MetaCategoryTableEntity =
    Number "PageNumber", "EntityList.MetaCategoryTableEntity" entity_list.meta_category_table_entity, total "TotalCount" }

/// Response of [`ListTablesInCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesInCategoryOutput {
    pub entity_list: Option<ListTablesInCategoryEntityList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListTablesInCategoryOutput {
    0 "EntityList" entity_list: ListTablesInCategoryEntityList, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListTablesInCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesInCategoryEntityList {
    pub meta_category_table_entity: Vec<MetaCategoryTableEntity>,
}
model! { ListTablesInCategoryEntityList {
    0 "MetaCategoryTableEntity" meta_category_table_entity: Vec<MetaCategoryTableEntity>
} }

/// In the response of [`ListTablesInCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaCategoryTableEntity {
    pub catalog_name: Option<String>,
    pub category_id: Option<i64>,
    pub database_search_name: Option<String>,
    pub db_id: Option<i64>,
    pub db_type: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<i64>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub table_schema_name: Option<String>,
}
model! { MetaCategoryTableEntity {
    0 "CatalogName" catalog_name: String, 1 "CategoryId" category_id: i64,
    2 "DatabaseSearchName" database_search_name: String, 3 "DbId" db_id: i64, 4 "DbType" db_type: String,
    5 "Description" description: String, 6 "InstanceId" instance_id: i64, 7 "SchemaName" schema_name: String,
    8 "TableName" table_name: String, 9 "TableSchemaName" table_schema_name: String
} }

/// Lists tag meta asset: `ListTagMetaAsset` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListTagMetaAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagMetaAsset {
    pub meta_parent_id: Option<String>,
    /// Required.
    pub meta_type: String,
    /// Required. At least 1.
    pub page_number: i64,
    /// Required. 1 to 1000.
    pub page_size: i64,
    pub search_key: Option<String>,
    /// Required.
    pub tag_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListTagMetaAsset(meta_type: String, page_number: i64, page_size: i64, tag_name: String)
    "ListTagMetaAsset" -> ListTagMetaAssetOutput {
    0 "MetaParentId" meta_parent_id: String, 1 "MetaType" meta_type, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "SearchKey" search_key: String, 5 "TagName" tag_name, 6 "Tid" tid: i64
} }
paged! { ListTagMetaAsset: ListTagMetaAssetData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListTagMetaAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagMetaAssetOutput {
    pub data: Vec<ListTagMetaAssetData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListTagMetaAssetOutput {
    0 "Data" data: Vec<ListTagMetaAssetData>, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListTagMetaAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagMetaAssetData {
    pub meta_entity_attrs: BTreeMap<String, Value>,
    pub meta_type: Option<String>,
}
model! { ListTagMetaAssetData {
    0 "MetaEntityAttrs" meta_entity_attrs: BTreeMap<String, Value>, 1 "MetaType" meta_type: String
} }

/// Lists task flow: `ListTaskFlow` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListTaskFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlow {
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListTaskFlow() "ListTaskFlow" -> ListTaskFlowOutput {
    0 "Tid" tid: i64
} }

/// Response of [`ListTaskFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub task_flow_list: Option<ListTaskFlowTaskFlowList>,
}
model! { ListTaskFlowOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TaskFlowList" task_flow_list: ListTaskFlowTaskFlowList
} }

/// In the response of [`ListTaskFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowTaskFlowList {
    pub task_flow: Vec<ListTaskFlowTaskFlow>,
}
model! { ListTaskFlowTaskFlowList {
    0 "TaskFlow" task_flow: Vec<ListTaskFlowTaskFlow>
} }

/// In the response of [`ListTaskFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowTaskFlow {
    pub creator_id: Option<String>,
    pub creator_nick_name: Option<String>,
    pub dag_owner_nick_name: Option<String>,
    pub deploy_id: Option<i64>,
    pub id: Option<i64>,
    pub latest_instance_status: Option<i64>,
    pub latest_instance_time: Option<String>,
    pub status: Option<i64>,
}
model! { ListTaskFlowTaskFlow {
    0 "CreatorId" creator_id: String, 1 "CreatorNickName" creator_nick_name: String,
    2 "DagOwnerNickName" dag_owner_nick_name: String, 3 "DeployId" deploy_id: i64, 4 "Id" id: i64,
    5 "LatestInstanceStatus" latest_instance_status: i64, 6 "LatestInstanceTime" latest_instance_time: String,
    7 "Status" status: i64
} }

/// Lists task flow constants: `ListTaskFlowConstants` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListTaskFlowConstants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowConstants {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListTaskFlowConstants(dag_id: i64) "ListTaskFlowConstants" -> ListTaskFlowConstantsOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64
} }

/// Response of [`ListTaskFlowConstants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowConstantsOutput {
    pub dag_constants: Option<ListTaskFlowConstantsDagConstants>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTaskFlowConstantsOutput {
    0 "DagConstants" dag_constants: ListTaskFlowConstantsDagConstants, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`ListTaskFlowConstants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowConstantsDagConstants {
    pub dag_constant: Vec<ListTaskFlowConstantsDagConstant>,
}
model! { ListTaskFlowConstantsDagConstants {
    0 "DagConstant" dag_constant: Vec<ListTaskFlowConstantsDagConstant>
} }

/// In the response of [`ListTaskFlowConstants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowConstantsDagConstant {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTaskFlowConstantsDagConstant {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists task flow cooperators: `ListTaskFlowCooperators` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListTaskFlowCooperators>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowCooperators {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListTaskFlowCooperators(dag_id: i64) "ListTaskFlowCooperators" -> ListTaskFlowCooperatorsOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64
} }

/// Response of [`ListTaskFlowCooperators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowCooperatorsOutput {
    pub cooperator_list: Option<ListTaskFlowCooperatorsCooperatorList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTaskFlowCooperatorsOutput {
    0 "CooperatorList" cooperator_list: ListTaskFlowCooperatorsCooperatorList, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`ListTaskFlowCooperators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowCooperatorsCooperatorList {
    pub cooperator: Vec<ListTaskFlowCooperatorsCooperator>,
}
model! { ListTaskFlowCooperatorsCooperatorList {
    0 "Cooperator" cooperator: Vec<ListTaskFlowCooperatorsCooperator>
} }

/// In the response of [`ListTaskFlowCooperators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowCooperatorsCooperator {
    pub email: Option<String>,
    pub login_name: Option<String>,
    pub nick_name: Option<String>,
    pub user_id: Option<String>,
}
model! { ListTaskFlowCooperatorsCooperator {
    0 "Email" email: String, 1 "LoginName" login_name: String, 2 "NickName" nick_name: String,
    3 "UserId" user_id: String
} }

/// Lists task flow edges by condition: `ListTaskFlowEdgesByCondition` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListTaskFlowEdgesByCondition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowEdgesByCondition {
    /// Required.
    pub dag_id: i64,
    pub id: Option<i64>,
    pub node_end: Option<i64>,
    pub node_from: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListTaskFlowEdgesByCondition(dag_id: i64)
    "ListTaskFlowEdgesByCondition" -> ListTaskFlowEdgesByConditionOutput {
    0 "DagId" dag_id, 1 "Id" id: i64, 2 "NodeEnd" node_end: i64, 3 "NodeFrom" node_from: i64, 4 "Tid" tid: i64
} }

/// Response of [`ListTaskFlowEdgesByCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowEdgesByConditionOutput {
    pub edges: Option<ListTaskFlowEdgesByConditionEdges>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTaskFlowEdgesByConditionOutput {
    0 "Edges" edges: ListTaskFlowEdgesByConditionEdges, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`ListTaskFlowEdgesByCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowEdgesByConditionEdges {
    pub edge: Vec<ListTaskFlowEdgesByConditionEdge>,
}
model! { ListTaskFlowEdgesByConditionEdges {
    0 "Edge" edge: Vec<ListTaskFlowEdgesByConditionEdge>
} }

/// In the response of [`ListTaskFlowEdgesByCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowEdgesByConditionEdge {
    pub id: Option<i64>,
    pub node_end: Option<i64>,
    pub node_from: Option<i64>,
}
model! { ListTaskFlowEdgesByConditionEdge {
    0 "Id" id: i64, 1 "NodeEnd" node_end: i64, 2 "NodeFrom" node_from: i64
} }

/// Lists task flow instance: `ListTaskFlowInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListTaskFlowInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowInstance {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    pub start_time_begin: Option<String>,
    pub start_time_end: Option<String>,
    pub status: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub trigger_type: Option<i64>,
    pub use_biz_date: Option<bool>,
}
operation! { ListTaskFlowInstance(dag_id: i64, page_index: i64, page_size: i64)
    "ListTaskFlowInstance" -> ListTaskFlowInstanceOutput {
    0 "DagId" dag_id, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "StartTimeBegin" start_time_begin: String,
    4 "StartTimeEnd" start_time_end: String, 5 "Status" status: i64, 6 "Tid" tid: i64,
    7 "TriggerType" trigger_type: i64, 8 "UseBizDate" use_biz_date: bool
} }
paged! { ListTaskFlowInstance: ListTaskFlowInstanceDAGInstance =
    Number "PageIndex", "DAGInstanceList.DAGInstance" dag_instance_list.dag_instance, total "TotalCount" }

/// Response of [`ListTaskFlowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowInstanceOutput {
    pub dag_instance_list: Option<ListTaskFlowInstanceDAGInstanceList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListTaskFlowInstanceOutput {
    0 "DAGInstanceList" dag_instance_list: ListTaskFlowInstanceDAGInstanceList, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListTaskFlowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowInstanceDAGInstanceList {
    pub dag_instance: Vec<ListTaskFlowInstanceDAGInstance>,
}
model! { ListTaskFlowInstanceDAGInstanceList {
    0 "DAGInstance" dag_instance: Vec<ListTaskFlowInstanceDAGInstance>
} }

/// In the response of [`ListTaskFlowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowInstanceDAGInstance {
    pub business_time: Option<String>,
    pub dag_id: Option<String>,
    pub dag_name: Option<String>,
    pub dag_version: Option<String>,
    pub end_time: Option<String>,
    pub history_dag_id: Option<i64>,
    pub id: Option<i64>,
    pub message: Option<String>,
    pub owner_name: Option<String>,
    pub status: Option<i64>,
    pub trigger_type: Option<i64>,
    pub start_time: Option<String>,
}
model! { ListTaskFlowInstanceDAGInstance {
    0 "BusinessTime" business_time: String, 1 "DagId" dag_id: String, 2 "DagName" dag_name: String,
    3 "DagVersion" dag_version: String, 4 "EndTime" end_time: String, 5 "HistoryDagId" history_dag_id: i64,
    6 "Id" id: i64, 7 "Message" message: String, 8 "OwnerName" owner_name: String, 9 "Status" status: i64,
    10 "TriggerType" trigger_type: i64, 11 "startTime" start_time: String
} }

/// Lists task flow time variables: `ListTaskFlowTimeVariables` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListTaskFlowTimeVariables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowTimeVariables {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListTaskFlowTimeVariables(dag_id: i64) "ListTaskFlowTimeVariables" -> ListTaskFlowTimeVariablesOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64
} }

/// Response of [`ListTaskFlowTimeVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowTimeVariablesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub time_variables: Option<ListTaskFlowTimeVariablesTimeVariables>,
}
model! { ListTaskFlowTimeVariablesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TimeVariables" time_variables: ListTaskFlowTimeVariablesTimeVariables
} }

/// In the response of [`ListTaskFlowTimeVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowTimeVariablesTimeVariables {
    pub time_variable: Vec<ListTaskFlowTimeVariablesTimeVariable>,
}
model! { ListTaskFlowTimeVariablesTimeVariables {
    0 "TimeVariable" time_variable: Vec<ListTaskFlowTimeVariablesTimeVariable>
} }

/// In the response of [`ListTaskFlowTimeVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowTimeVariablesTimeVariable {
    pub name: Option<String>,
    pub pattern: Option<String>,
}
model! { ListTaskFlowTimeVariablesTimeVariable {
    0 "Name" name: String, 1 "Pattern" pattern: String
} }

/// Lists task flows by page: `ListTaskFlowsByPage` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListTaskFlowsByPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowsByPage {
    pub dag_id_list: Option<Vec<i64>>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub scenario_id: Option<i64>,
    pub search_key: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListTaskFlowsByPage() "ListTaskFlowsByPage" -> ListTaskFlowsByPageOutput {
    0 "DagIdList" dag_id_list: Vec<i64>, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "ScenarioId" scenario_id: i64, 4 "SearchKey" search_key: String, 5 "Tid" tid: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { ListTaskFlowsByPage: ListTaskFlowsByPageTaskFlow =
    Number "PageIndex", "TaskFlowList.TaskFlow" task_flow_list.task_flow, total "TotalCount" }

/// Response of [`ListTaskFlowsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowsByPageOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub task_flow_list: Option<ListTaskFlowsByPageTaskFlowList>,
    pub total_count: Option<i64>,
}
model! { ListTaskFlowsByPageOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TaskFlowList" task_flow_list: ListTaskFlowsByPageTaskFlowList, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListTaskFlowsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowsByPageTaskFlowList {
    pub task_flow: Vec<ListTaskFlowsByPageTaskFlow>,
}
model! { ListTaskFlowsByPageTaskFlowList {
    0 "TaskFlow" task_flow: Vec<ListTaskFlowsByPageTaskFlow>
} }

/// In the response of [`ListTaskFlowsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFlowsByPageTaskFlow {
    pub creator_id: Option<String>,
    pub creator_nick_name: Option<String>,
    pub cron_begin_date: Option<String>,
    pub cron_end_date: Option<String>,
    pub cron_str: Option<String>,
    pub cron_switch: Option<bool>,
    pub cron_type: Option<i64>,
    pub dag_name: Option<String>,
    pub dag_owner_id: Option<String>,
    pub dag_owner_nick_name: Option<String>,
    pub deploy_id: Option<i64>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub latest_instance_status: Option<i64>,
    pub latest_instance_time: Option<String>,
    pub scenario_id: Option<String>,
    pub schedule_param: Option<String>,
    pub status: Option<i64>,
    pub time_zone_id: Option<String>,
    pub trigger_type: Option<i64>,
}
model! { ListTaskFlowsByPageTaskFlow {
    0 "CreatorId" creator_id: String, 1 "CreatorNickName" creator_nick_name: String,
    2 "CronBeginDate" cron_begin_date: String, 3 "CronEndDate" cron_end_date: String, 4 "CronStr" cron_str: String,
    5 "CronSwitch" cron_switch: bool, 6 "CronType" cron_type: i64, 7 "DagName" dag_name: String,
    8 "DagOwnerId" dag_owner_id: String, 9 "DagOwnerNickName" dag_owner_nick_name: String, 10 "DeployId" deploy_id: i64,
    11 "Description" description: String, 12 "Id" id: i64, 13 "LatestInstanceStatus" latest_instance_status: i64,
    14 "LatestInstanceTime" latest_instance_time: String, 15 "ScenarioId" scenario_id: String,
    16 "ScheduleParam" schedule_param: String, 17 "Status" status: i64, 18 "TimeZoneId" time_zone_id: String,
    19 "TriggerType" trigger_type: i64
} }

/// Lists tasks in task flow: `ListTasksInTaskFlow` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListTasksInTaskFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksInTaskFlow {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListTasksInTaskFlow(dag_id: i64) "ListTasksInTaskFlow" -> ListTasksInTaskFlowOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64
} }

/// Response of [`ListTasksInTaskFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksInTaskFlowOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub tasks: Option<ListTasksInTaskFlowTasks>,
}
model! { ListTasksInTaskFlowOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "Tasks" tasks: ListTasksInTaskFlowTasks
} }

/// In the response of [`ListTasksInTaskFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksInTaskFlowTasks {
    pub task: Vec<ListTasksInTaskFlowTask>,
}
model! { ListTasksInTaskFlowTasks {
    0 "Task" task: Vec<ListTasksInTaskFlowTask>
} }

/// In the response of [`ListTasksInTaskFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksInTaskFlowTask {
    pub graph_param: Option<String>,
    pub node_config: Option<String>,
    pub node_content: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_output: Option<String>,
    pub node_type: Option<String>,
    pub time_variables: Option<String>,
}
model! { ListTasksInTaskFlowTask {
    0 "GraphParam" graph_param: String, 1 "NodeConfig" node_config: String, 2 "NodeContent" node_content: String,
    3 "NodeId" node_id: String, 4 "NodeName" node_name: String, 5 "NodeOutput" node_output: String,
    6 "NodeType" node_type: String, 7 "TimeVariables" time_variables: String
} }

/// Lists user owned resources: `ListUserOwnedResources` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListUserOwnedResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserOwnedResources {
    pub database_name: Option<String>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub logic: Option<bool>,
    /// Required.
    pub owner_type: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tid: Option<i64>,
    /// Required.
    pub user_id: String,
}
operation! { ListUserOwnedResources(owner_type: String, user_id: String)
    "ListUserOwnedResources" -> ListUserOwnedResourcesOutput {
    0 "DatabaseName" database_name: String, 1 "DbType" db_type: String, 2 "EnvType" env_type: String,
    3 "Logic" logic: bool, 4 "OwnerType" owner_type, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "Tid" tid: i64, 8 "UserId" user_id
} }
paged! { ListUserOwnedResources: ListUserOwnedResourcesResourceList =
    Number "PageNumber", "Data.resourceList" data.resource_list, total "TotalCount" }

/// Response of [`ListUserOwnedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserOwnedResourcesOutput {
    pub data: Option<ListUserOwnedResourcesData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListUserOwnedResourcesOutput {
    0 "Data" data: ListUserOwnedResourcesData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListUserOwnedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserOwnedResourcesData {
    pub resource_list: Vec<ListUserOwnedResourcesResourceList>,
}
model! { ListUserOwnedResourcesData {
    0 "resourceList" resource_list: Vec<ListUserOwnedResourcesResourceList>
} }

/// In the response of [`ListUserOwnedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserOwnedResourcesResourceList {
    pub alias: Option<String>,
    pub db_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub logic: Option<bool>,
    pub port: Option<i64>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
}
model! { ListUserOwnedResourcesResourceList {
    0 "Alias" alias: String, 1 "DbId" db_id: String, 2 "DbInstanceId" db_instance_id: String,
    3 "DbType" db_type: String, 4 "EnvType" env_type: String, 5 "Host" host: String, 6 "InstanceId" instance_id: String,
    7 "Logic" logic: bool, 8 "Port" port: i64, 9 "SchemaName" schema_name: String, 10 "SearchName" search_name: String,
    11 "TableId" table_id: String, 12 "TableName" table_name: String
} }

/// Lists user permissions: `ListUserPermissions` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListUserPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPermissions {
    pub database_name: Option<String>,
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub logic: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub perm_type: String,
    pub search_key: Option<String>,
    pub tid: Option<i64>,
    /// Required.
    pub user_id: String,
}
operation! { ListUserPermissions(perm_type: String, user_id: String)
    "ListUserPermissions" -> ListUserPermissionsOutput {
    0 "DatabaseName" database_name: String, 1 "DbType" db_type: String, 2 "EnvType" env_type: String,
    3 "Logic" logic: bool, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "PermType" perm_type,
    7 "SearchKey" search_key: String, 8 "Tid" tid: i64, 9 "UserId" user_id
} }
paged! { ListUserPermissions: ListUserPermissionsUserPermission =
    Number "PageNumber", "UserPermissions.UserPermission" user_permissions.user_permission, total "TotalCount" }

/// Response of [`ListUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPermissionsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub user_permissions: Option<ListUserPermissionsUserPermissions>,
}
model! { ListUserPermissionsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TotalCount" total_count: i64, 4 "UserPermissions" user_permissions: ListUserPermissionsUserPermissions
} }

/// In the response of [`ListUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPermissionsUserPermissions {
    pub user_permission: Vec<ListUserPermissionsUserPermission>,
}
model! { ListUserPermissionsUserPermissions {
    0 "UserPermission" user_permission: Vec<ListUserPermissionsUserPermission>
} }

/// In the response of [`ListUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPermissionsUserPermission {
    pub alias: Option<String>,
    pub column_name: Option<String>,
    pub db_id: Option<String>,
    pub db_type: Option<String>,
    pub ds_type: Option<String>,
    pub env_type: Option<String>,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub logic: Option<bool>,
    pub perm_details: Option<ListUserPermissionsPermDetails>,
    pub port: Option<i64>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub user_id: Option<String>,
    pub user_nick_name: Option<String>,
}
model! { ListUserPermissionsUserPermission {
    0 "Alias" alias: String, 1 "ColumnName" column_name: String, 2 "DbId" db_id: String, 3 "DbType" db_type: String,
    4 "DsType" ds_type: String, 5 "EnvType" env_type: String, 6 "Host" host: String, 7 "InstanceId" instance_id: String,
    8 "Logic" logic: bool, 9 "PermDetails" perm_details: ListUserPermissionsPermDetails, 10 "Port" port: i64,
    11 "SchemaName" schema_name: String, 12 "SearchName" search_name: String, 13 "TableId" table_id: String,
    14 "TableName" table_name: String, 15 "UserId" user_id: String, 16 "UserNickName" user_nick_name: String
} }

/// In the response of [`ListUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPermissionsPermDetails {
    pub perm_detail: Vec<ListUserPermissionsPermDetail>,
}
model! { ListUserPermissionsPermDetails {
    0 "PermDetail" perm_detail: Vec<ListUserPermissionsPermDetail>
} }

/// In the response of [`ListUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPermissionsPermDetail {
    pub create_date: Option<String>,
    pub expire_date: Option<String>,
    pub extra_data: Option<String>,
    pub origin_from: Option<String>,
    pub perm_type: Option<String>,
    pub user_access_id: Option<String>,
}
model! { ListUserPermissionsPermDetail {
    0 "CreateDate" create_date: String, 1 "ExpireDate" expire_date: String, 2 "ExtraData" extra_data: String,
    3 "OriginFrom" origin_from: String, 4 "PermType" perm_type: String, 5 "UserAccessId" user_access_id: String
} }

/// Lists user tenants: `ListUserTenants` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListUserTenants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserTenants {
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ListUserTenants() "ListUserTenants" -> ListUserTenantsOutput {
    0 "Tid" tid: i64
} }

/// Response of [`ListUserTenants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserTenantsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub tenant_list: Vec<ListUserTenantsTenantList>,
}
model! { ListUserTenantsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TenantList" tenant_list: Vec<ListUserTenantsTenantList>
} }

/// In the response of [`ListUserTenants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserTenantsTenantList {
    pub status: Option<String>,
    pub tenant_name: Option<String>,
    pub tid: Option<i64>,
}
model! { ListUserTenantsTenantList {
    0 "Status" status: String, 1 "TenantName" tenant_name: String, 2 "Tid" tid: i64
} }

/// Lists users: `ListUsers` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub role: Option<String>,
    pub search_key: Option<String>,
    pub tid: Option<i64>,
    pub user_state: Option<String>,
}
operation! { ListUsers() "ListUsers" -> ListUsersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Role" role: String,
    3 "SearchKey" search_key: String, 4 "Tid" tid: i64, 5 "UserState" user_state: String
} }
paged! { ListUsers: ListUsersUser = Number "PageNumber", "UserList.User" user_list.user, total "TotalCount" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub user_list: Option<ListUsersUserList>,
}
model! { ListUsersOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TotalCount" total_count: i64, 4 "UserList" user_list: ListUsersUserList
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUserList {
    pub user: Vec<ListUsersUser>,
}
model! { ListUsersUserList {
    0 "User" user: Vec<ListUsersUser>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUser {
    pub cur_execute_count: Option<i64>,
    pub cur_result_count: Option<i64>,
    pub ding_robot: Option<String>,
    pub email: Option<String>,
    pub last_login_time: Option<String>,
    pub max_execute_count: Option<i64>,
    pub max_result_count: Option<i64>,
    pub mobile: Option<String>,
    pub nick_name: Option<String>,
    pub notification_mode: Option<String>,
    pub parent_uid: Option<String>,
    pub role_id_list: Option<ListUsersRoleIdList>,
    pub role_name_list: Option<ListUsersRoleNameList>,
    pub signature_method: Option<String>,
    pub state: Option<String>,
    pub uid: Option<String>,
    pub user_id: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
model! { ListUsersUser {
    0 "CurExecuteCount" cur_execute_count: i64, 1 "CurResultCount" cur_result_count: i64,
    2 "DingRobot" ding_robot: String, 3 "Email" email: String, 4 "LastLoginTime" last_login_time: String,
    5 "MaxExecuteCount" max_execute_count: i64, 6 "MaxResultCount" max_result_count: i64, 7 "Mobile" mobile: String,
    8 "NickName" nick_name: String, 9 "NotificationMode" notification_mode: String, 10 "ParentUid" parent_uid: String,
    11 "RoleIdList" role_id_list: ListUsersRoleIdList, 12 "RoleNameList" role_name_list: ListUsersRoleNameList,
    13 "SignatureMethod" signature_method: String, 14 "State" state: String, 15 "Uid" uid: String,
    16 "UserId" user_id: String, 17 "Webhook" webhook: Secret
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersRoleIdList {
    pub role_ids: Vec<i64>,
}
model! { ListUsersRoleIdList {
    0 "RoleIds" role_ids: Vec<i64>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersRoleNameList {
    pub role_names: Vec<String>,
}
model! { ListUsersRoleNameList {
    0 "RoleNames" role_names: Vec<String>
} }

/// Lists work flow nodes: `ListWorkFlowNodes` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListWorkFlowNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowNodes {
    pub search_name: Option<String>,
    pub tid: Option<i64>,
}
operation! { ListWorkFlowNodes() "ListWorkFlowNodes" -> ListWorkFlowNodesOutput {
    0 "SearchName" search_name: String, 1 "Tid" tid: i64
} }

/// Response of [`ListWorkFlowNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowNodesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub workflow_nodes: Option<ListWorkFlowNodesWorkflowNodes>,
}
model! { ListWorkFlowNodesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "WorkflowNodes" workflow_nodes: ListWorkFlowNodesWorkflowNodes
} }

/// In the response of [`ListWorkFlowNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowNodesWorkflowNodes {
    pub workflow_node: Vec<ListWorkFlowNodesWorkflowNode>,
}
model! { ListWorkFlowNodesWorkflowNodes {
    0 "WorkflowNode" workflow_node: Vec<ListWorkFlowNodesWorkflowNode>
} }

/// In the response of [`ListWorkFlowNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowNodesWorkflowNode {
    pub audit_users: Option<ListWorkFlowNodesAuditUsers>,
    pub comment: Option<String>,
    pub create_user_id: Option<i64>,
    pub create_user_nick_name: Option<String>,
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
}
model! { ListWorkFlowNodesWorkflowNode {
    0 "AuditUsers" audit_users: ListWorkFlowNodesAuditUsers, 1 "Comment" comment: String,
    2 "CreateUserId" create_user_id: i64, 3 "CreateUserNickName" create_user_nick_name: String, 4 "NodeId" node_id: i64,
    5 "NodeName" node_name: String, 6 "NodeType" node_type: String
} }

/// In the response of [`ListWorkFlowNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowNodesAuditUsers {
    pub audit_user: Vec<ListWorkFlowNodesAuditUser>,
}
model! { ListWorkFlowNodesAuditUsers {
    0 "AuditUser" audit_user: Vec<ListWorkFlowNodesAuditUser>
} }

/// In the response of [`ListWorkFlowNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowNodesAuditUser {
    pub nick_name: Option<String>,
    pub real_name: Option<String>,
    pub user_id: Option<i64>,
}
model! { ListWorkFlowNodesAuditUser {
    0 "NickName" nick_name: String, 1 "RealName" real_name: String, 2 "UserId" user_id: i64
} }

/// Lists work flow templates: `ListWorkFlowTemplates` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListWorkFlowTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowTemplates {
    pub search_name: Option<String>,
    pub tid: Option<i64>,
}
operation! { ListWorkFlowTemplates() "ListWorkFlowTemplates" -> ListWorkFlowTemplatesOutput {
    0 "SearchName" search_name: String, 1 "Tid" tid: i64
} }

/// Response of [`ListWorkFlowTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowTemplatesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub work_flow_templates: Option<ListWorkFlowTemplatesWorkFlowTemplates>,
}
model! { ListWorkFlowTemplatesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "WorkFlowTemplates" work_flow_templates: ListWorkFlowTemplatesWorkFlowTemplates
} }

/// In the response of [`ListWorkFlowTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowTemplatesWorkFlowTemplates {
    pub work_flow_template: Vec<ListWorkFlowTemplatesWorkFlowTemplate>,
}
model! { ListWorkFlowTemplatesWorkFlowTemplates {
    0 "WorkFlowTemplate" work_flow_template: Vec<ListWorkFlowTemplatesWorkFlowTemplate>
} }

/// In the response of [`ListWorkFlowTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowTemplatesWorkFlowTemplate {
    pub comment: Option<String>,
    pub create_user_id: Option<i64>,
    pub enabled: Option<String>,
    pub is_system: Option<i64>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub workflow_nodes: Option<ListWorkFlowTemplatesWorkflowNodes>,
}
model! { ListWorkFlowTemplatesWorkFlowTemplate {
    0 "Comment" comment: String, 1 "CreateUserId" create_user_id: i64, 2 "Enabled" enabled: String,
    3 "IsSystem" is_system: i64, 4 "TemplateId" template_id: i64, 5 "TemplateName" template_name: String,
    6 "WorkflowNodes" workflow_nodes: ListWorkFlowTemplatesWorkflowNodes
} }

/// In the response of [`ListWorkFlowTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowTemplatesWorkflowNodes {
    pub workflow_node: Vec<ListWorkFlowTemplatesWorkflowNode>,
}
model! { ListWorkFlowTemplatesWorkflowNodes {
    0 "WorkflowNode" workflow_node: Vec<ListWorkFlowTemplatesWorkflowNode>
} }

/// In the response of [`ListWorkFlowTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowTemplatesWorkflowNode {
    pub comment: Option<String>,
    pub create_user_id: Option<i64>,
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
    pub position: Option<i64>,
    pub template_id: Option<i64>,
}
model! { ListWorkFlowTemplatesWorkflowNode {
    0 "Comment" comment: String, 1 "CreateUserId" create_user_id: i64, 2 "NodeId" node_id: i64,
    3 "NodeName" node_name: String, 4 "NodeType" node_type: String, 5 "Position" position: i64,
    6 "TemplateId" template_id: i64
} }

/// Lists workspace users: `ListWorkspaceUsers` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListWorkspaceUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUsers {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_num: Option<String>,
    /// Required. At least 1 characters.
    pub workspace_id: String,
}
operation! { ListWorkspaceUsers(workspace_id: String) "ListWorkspaceUsers" -> ListWorkspaceUsersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNum" page_num: String,
    3 "WorkspaceId" workspace_id
} }
paged! { ListWorkspaceUsers: ListWorkspaceUsersData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListWorkspaceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUsersOutput {
    pub data: Vec<ListWorkspaceUsersData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<String>,
}
model! { ListWorkspaceUsersOutput {
    0 "Data" data: Vec<ListWorkspaceUsersData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Success" success: bool, 4 "TotalCount" total_count: String
} }

/// In the response of [`ListWorkspaceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUsersData {
    pub dms_user_id: Option<i64>,
    pub login_name: Option<String>,
    pub nick_name: Option<String>,
}
model! { ListWorkspaceUsersData {
    0 "DmsUserId" dms_user_id: i64, 1 "LoginName" login_name: String, 2 "NickName" nick_name: String
} }

/// Lists workspaces: `ListWorkspaces` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ListWorkspaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaces {
    pub already_joined: Option<bool>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub search_key: Option<String>,
    pub service_account_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub workspace_id: Option<i64>,
}
operation! { ListWorkspaces() "ListWorkspaces" -> ListWorkspacesOutput {
    0 "AlreadyJoined" already_joined: bool, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Region" region: String, 5 "SearchKey" search_key: String,
    6 "ServiceAccountId" service_account_id: i64, 7 "VpcId" vpc_id: String, 8 "WorkspaceId" workspace_id: i64
} }
paged! { ListWorkspaces: ListWorkspacesBaseWorkspaces =
    Number "PageNumber", "Data.BaseWorkspaces" data.base_workspaces, total "TotalCount" }

/// Response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub data: Option<ListWorkspacesData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListWorkspacesOutput {
    0 "Data" data: ListWorkspacesData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesData {
    pub base_workspaces: Vec<ListWorkspacesBaseWorkspaces>,
}
model! { ListWorkspacesData {
    0 "BaseWorkspaces" base_workspaces: Vec<ListWorkspacesBaseWorkspaces>
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesBaseWorkspaces {
    pub already_joined: Option<bool>,
    pub creator_id: Option<i64>,
    pub creator_nick_name: Option<String>,
    pub creator_uid: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub owner_nick_name: Option<String>,
    pub owner_uid: Option<String>,
    pub region: Option<String>,
    pub service_account_id: Option<i64>,
    pub service_account_nick_name: Option<String>,
    pub service_account_uid: Option<String>,
    pub tenant_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub workspace_id: Option<i64>,
    pub workspace_name: Option<String>,
}
model! { ListWorkspacesBaseWorkspaces {
    0 "AlreadyJoined" already_joined: bool, 1 "CreatorId" creator_id: i64,
    2 "CreatorNickName" creator_nick_name: String, 3 "CreatorUid" creator_uid: String,
    4 "Description" description: String, 5 "GmtCreate" gmt_create: String, 6 "GmtModified" gmt_modified: String,
    7 "Name" name: String, 8 "OwnerId" owner_id: i64, 9 "OwnerNickName" owner_nick_name: String,
    10 "OwnerUid" owner_uid: String, 11 "Region" region: String, 12 "ServiceAccountId" service_account_id: i64,
    13 "ServiceAccountNickName" service_account_nick_name: String, 14 "ServiceAccountUid" service_account_uid: String,
    15 "TenantId" tenant_id: i64, 16 "VpcId" vpc_id: String, 17 "WorkspaceId" workspace_id: i64,
    18 "WorkspaceName" workspace_name: String
} }

/// `MakeTaskFlowInstanceSuccess` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/MakeTaskFlowInstanceSuccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakeTaskFlowInstanceSuccess {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub dag_instance_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { MakeTaskFlowInstanceSuccess(dag_id: i64, dag_instance_id: i64)
    "MakeTaskFlowInstanceSuccess" -> MakeTaskFlowInstanceSuccessOutput {
    0 "DagId" dag_id, 1 "DagInstanceId" dag_instance_id, 2 "Tid" tid: i64
} }

/// Response of [`MakeTaskFlowInstanceSuccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakeTaskFlowInstanceSuccessOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { MakeTaskFlowInstanceSuccessOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Modifies data correct exec sql: `ModifyDataCorrectExecSQL` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ModifyDataCorrectExecSQL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataCorrectExecSQL {
    /// Required.
    pub exec_sql: String,
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    pub real_login_user_uid: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ModifyDataCorrectExecSQL(exec_sql: String, order_id: i64)
    "ModifyDataCorrectExecSQL" -> ModifyDataCorrectExecSQLOutput {
    0 "ExecSQL" exec_sql, 1 "OrderId" order_id, 2 "RealLoginUserUid" real_login_user_uid: String, 3 "Tid" tid: i64
} }

/// Response of [`ModifyDataCorrectExecSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataCorrectExecSQLOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyDataCorrectExecSQLOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Modifies desensitization strategy: `ModifyDesensitizationStrategy` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ModifyDesensitizationStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesensitizationStrategy {
    /// Required.
    pub column_name: String,
    /// Required.
    pub db_id: i64,
    pub is_default: Option<bool>,
    /// Required.
    pub is_logic: bool,
    pub is_reset: Option<bool>,
    pub rule_id: Option<i64>,
    /// Required.
    pub schema_name: String,
    /// Required.
    pub table_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}

/// Arguments of [`ModifyDesensitizationStrategy::new`].
pub struct ModifyDesensitizationStrategyRequired {
    pub column_name: String,
    pub db_id: i64,
    pub is_logic: bool,
    pub schema_name: String,
    pub table_name: String,
}
operation! {
    ModifyDesensitizationStrategy { ModifyDesensitizationStrategyRequired: column_name, db_id, is_logic, schema_name, table_name }
    "ModifyDesensitizationStrategy" -> ModifyDesensitizationStrategyOutput {
    0 "ColumnName" column_name, 1 "DbId" db_id, 2 "IsDefault" is_default: bool, 3 "IsLogic" is_logic,
    4 "IsReset" is_reset: bool, 5 "RuleId" rule_id: i64, 6 "SchemaName" schema_name, 7 "TableName" table_name,
    8 "Tid" tid: i64
} }

/// Response of [`ModifyDesensitizationStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesensitizationStrategyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ModifyDesensitizationStrategyOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Result" result: bool,
    3 "Success" success: bool
} }

/// Modifies instance: `ModifyInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ModifyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub data_link_name: Option<String>,
    /// Secret.
    pub database_password: Option<Secret>,
    pub database_user: Option<String>,
    pub dba_id: Option<i64>,
    pub ddl_online: Option<i64>,
    pub ecs_instance_id: Option<String>,
    pub ecs_region: Option<String>,
    pub enable_sell_common: Option<String>,
    pub enable_sell_sitd: Option<String>,
    pub enable_sell_stable: Option<String>,
    pub enable_sell_trust: Option<String>,
    pub env_type: Option<String>,
    pub export_timeout: Option<i64>,
    pub host: Option<String>,
    pub instance_alias: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_source: Option<String>,
    pub instance_type: Option<String>,
    pub network_type: Option<String>,
    pub port: Option<i64>,
    pub query_timeout: Option<i64>,
    pub safe_rule: Option<String>,
    pub sid: Option<String>,
    pub skip_test: Option<bool>,
    pub template_id: Option<i64>,
    pub template_type: Option<String>,
    pub tid: Option<i64>,
    pub use_dsql: Option<i64>,
    /// -1 to 1.
    pub use_ssl: Option<i64>,
    pub vpc_id: Option<String>,
}
operation! { ModifyInstance(instance_id: String) "ModifyInstance" -> ModifyInstanceOutput {
    0 "DataLinkName" data_link_name: String, 1 "DatabasePassword" database_password: Secret,
    2 "DatabaseUser" database_user: String, 3 "DbaId" dba_id: i64, 4 "DdlOnline" ddl_online: i64,
    5 "EcsInstanceId" ecs_instance_id: String, 6 "EcsRegion" ecs_region: String,
    7 "EnableSellCommon" enable_sell_common: String, 8 "EnableSellSitd" enable_sell_sitd: String,
    9 "EnableSellStable" enable_sell_stable: String, 10 "EnableSellTrust" enable_sell_trust: String,
    11 "EnvType" env_type: String, 12 "ExportTimeout" export_timeout: i64, 13 "Host" host: String,
    14 "InstanceAlias" instance_alias: String, 15 "InstanceId" instance_id, 16 "InstanceSource" instance_source: String,
    17 "InstanceType" instance_type: String, 18 "NetworkType" network_type: String, 19 "Port" port: i64,
    20 "QueryTimeout" query_timeout: i64, 21 "SafeRule" safe_rule: String, 22 "Sid" sid: String,
    23 "SkipTest" skip_test: bool, 24 "TemplateId" template_id: i64, 25 "TemplateType" template_type: String,
    26 "Tid" tid: i64, 27 "UseDsql" use_dsql: i64, 28 "UseSsl" use_ssl: i64, 29 "VpcId" vpc_id: String
} }

/// Response of [`ModifyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Moves task flow to scenario: `MoveTaskFlowToScenario` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/MoveTaskFlowToScenario>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveTaskFlowToScenario {
    /// Required.
    pub dag_id: i64,
    pub scenario_id: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { MoveTaskFlowToScenario(dag_id: i64) "MoveTaskFlowToScenario" -> MoveTaskFlowToScenarioOutput {
    0 "DagId" dag_id, 1 "ScenarioId" scenario_id: i64, 2 "Tid" tid: i64
} }

/// Response of [`MoveTaskFlowToScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveTaskFlowToScenarioOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { MoveTaskFlowToScenarioOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `OfflineTaskFlow` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/OfflineTaskFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineTaskFlow {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { OfflineTaskFlow(dag_id: i64) "OfflineTaskFlow" -> OfflineTaskFlowOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64
} }

/// Response of [`OfflineTaskFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineTaskFlowOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { OfflineTaskFlowOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `OptimizeSqlByMetaAgent` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/OptimizeSqlByMetaAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptimizeSqlByMetaAgent {
    /// Required.
    pub db_id: String,
    pub model: Option<String>,
    pub query: Option<String>,
    /// Required.
    pub sql: String,
}
operation! { OptimizeSqlByMetaAgent(db_id: String, sql: String)
    "OptimizeSqlByMetaAgent" -> OptimizeSqlByMetaAgentOutput {
    0 "DbId" db_id, 1 "Model" model: String, 2 "Query" query: String, 3 "Sql" sql
} }

/// Response of [`OptimizeSqlByMetaAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptimizeSqlByMetaAgentOutput {
    pub data: Option<OptimizeSqlByMetaAgentData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { OptimizeSqlByMetaAgentOutput {
    0 "Data" data: OptimizeSqlByMetaAgentData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`OptimizeSqlByMetaAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptimizeSqlByMetaAgentData {
    pub content: Option<String>,
    pub session_id: Option<String>,
}
model! { OptimizeSqlByMetaAgentData {
    0 "Content" content: String, 1 "SessionId" session_id: String
} }

/// Pauses data correct sql job: `PauseDataCorrectSQLJob` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/PauseDataCorrectSQLJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseDataCorrectSQLJob {
    pub job_id: Option<i64>,
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    /// Required.
    pub r#type: String,
}
operation! { PauseDataCorrectSQLJob(order_id: i64, r#type: String)
    "PauseDataCorrectSQLJob" -> PauseDataCorrectSQLJobOutput {
    0 "JobId" job_id: i64, 1 "OrderId" order_id, 2 "Tid" tid: i64, 3 "Type" r#type
} }

/// Response of [`PauseDataCorrectSQLJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseDataCorrectSQLJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PauseDataCorrectSQLJobOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Pauses data export job: `PauseDataExportJob` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/PauseDataExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseDataExportJob {
    /// Required.
    pub job_id: i64,
    /// Required.
    pub order_id: i64,
    pub tid: Option<i64>,
}
operation! { PauseDataExportJob(job_id: i64, order_id: i64) "PauseDataExportJob" -> PauseDataExportJobOutput {
    0 "JobId" job_id, 1 "OrderId" order_id, 2 "Tid" tid: i64
} }

/// Response of [`PauseDataExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseDataExportJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PauseDataExportJobOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Previews workflow: `PreviewWorkflow` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/PreviewWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewWorkflow {
    /// Required.
    pub order_id: i64,
    pub tid: Option<i64>,
}
operation! { PreviewWorkflow(order_id: i64) "PreviewWorkflow" -> PreviewWorkflowOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`PreviewWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewWorkflowOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub workflow_detail: Option<PreviewWorkflowWorkflowDetail>,
}
model! { PreviewWorkflowOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "WorkflowDetail" workflow_detail: PreviewWorkflowWorkflowDetail
} }

/// In the response of [`PreviewWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewWorkflowWorkflowDetail {
    pub comment: Option<String>,
    pub wf_cate_name: Option<String>,
    pub workflow_node_list: Option<PreviewWorkflowWorkflowNodeList>,
}
model! { PreviewWorkflowWorkflowDetail {
    0 "Comment" comment: String, 1 "WfCateName" wf_cate_name: String,
    2 "WorkflowNodeList" workflow_node_list: PreviewWorkflowWorkflowNodeList
} }

/// In the response of [`PreviewWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewWorkflowWorkflowNodeList {
    pub workflow_node: Vec<PreviewWorkflowWorkflowNode>,
}
model! { PreviewWorkflowWorkflowNodeList {
    0 "WorkflowNode" workflow_node: Vec<PreviewWorkflowWorkflowNode>
} }

/// In the response of [`PreviewWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewWorkflowWorkflowNode {
    pub audit_user_list: Option<PreviewWorkflowAuditUserList>,
    pub comment: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
}
model! { PreviewWorkflowWorkflowNode {
    0 "AuditUserList" audit_user_list: PreviewWorkflowAuditUserList, 1 "Comment" comment: String,
    2 "NodeName" node_name: String, 3 "NodeType" node_type: String
} }

/// In the response of [`PreviewWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewWorkflowAuditUserList {
    pub audit_user: Vec<PreviewWorkflowAuditUser>,
}
model! { PreviewWorkflowAuditUserList {
    0 "AuditUser" audit_user: Vec<PreviewWorkflowAuditUser>
} }

/// In the response of [`PreviewWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewWorkflowAuditUser {
    pub nick_name: Option<String>,
    pub real_name: Option<String>,
    pub user_id: Option<i64>,
}
model! { PreviewWorkflowAuditUser {
    0 "NickName" nick_name: String, 1 "RealName" real_name: String, 2 "UserId" user_id: i64
} }

/// Publishes and deploy task flow: `PublishAndDeployTaskFlow` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/PublishAndDeployTaskFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishAndDeployTaskFlow {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub version_comments: Option<String>,
}
operation! { PublishAndDeployTaskFlow(dag_id: i64) "PublishAndDeployTaskFlow" -> PublishAndDeployTaskFlowOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64, 2 "VersionComments" version_comments: String
} }

/// Response of [`PublishAndDeployTaskFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishAndDeployTaskFlowOutput {
    pub deploy_id: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishAndDeployTaskFlowOutput {
    0 "DeployId" deploy_id: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Queries data track result download status: `QueryDataTrackResultDownloadStatus` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/QueryDataTrackResultDownloadStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataTrackResultDownloadStatus {
    /// Required.
    pub download_key_id: String,
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { QueryDataTrackResultDownloadStatus(download_key_id: String, order_id: i64)
    "QueryDataTrackResultDownloadStatus" -> QueryDataTrackResultDownloadStatusOutput {
    0 "DownloadKeyId" download_key_id, 1 "OrderId" order_id, 2 "Tid" tid: i64
} }

/// Response of [`QueryDataTrackResultDownloadStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataTrackResultDownloadStatusOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub status_result: Option<QueryDataTrackResultDownloadStatusStatusResult>,
    pub success: Option<bool>,
}
model! { QueryDataTrackResultDownloadStatusOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "StatusResult" status_result: QueryDataTrackResultDownloadStatusStatusResult, 3 "Success" success: bool
} }

/// In the response of [`QueryDataTrackResultDownloadStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataTrackResultDownloadStatusStatusResult {
    pub download_status: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub status_desc: Option<String>,
    pub total_count: Option<i64>,
}
model! { QueryDataTrackResultDownloadStatusStatusResult {
    0 "DownloadStatus" download_status: String, 1 "DownloadUrl" download_url: Secret,
    2 "StatusDesc" status_desc: String, 3 "TotalCount" total_count: i64
} }

/// `ReDeployLhDagVersion` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ReDeployLhDagVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReDeployLhDagVersion {
    /// Required.
    pub dag_id: i64,
    pub dag_version: Option<i64>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ReDeployLhDagVersion(dag_id: i64) "ReDeployLhDagVersion" -> ReDeployLhDagVersionOutput {
    0 "DagId" dag_id, 1 "DagVersion" dag_version: i64, 2 "Tid" tid: i64
} }

/// Response of [`ReDeployLhDagVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReDeployLhDagVersionOutput {
    pub deploy_id: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ReDeployLhDagVersionOutput {
    0 "DeployId" deploy_id: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// `ReRunTaskFlowInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ReRunTaskFlowInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReRunTaskFlowInstance {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub dag_instance_id: i64,
    pub dag_version: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ReRunTaskFlowInstance(dag_id: i64, dag_instance_id: i64)
    "ReRunTaskFlowInstance" -> ReRunTaskFlowInstanceOutput {
    0 "DagId" dag_id, 1 "DagInstanceId" dag_instance_id, 2 "DagVersion" dag_version: String, 3 "Tid" tid: i64
} }

/// Response of [`ReRunTaskFlowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReRunTaskFlowInstanceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ReRunTaskFlowInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `RedeployDifyInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/RedeployDifyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployDifyInstance {
    pub client_token: Option<String>,
    pub data_region: Option<String>,
    pub dry_run: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { RedeployDifyInstance() "RedeployDifyInstance" -> RedeployDifyInstanceOutput {
    0 "ClientToken" client_token: String, 1 "DataRegion" data_region: String, 2 "DryRun" dry_run: String,
    3 "WorkspaceId" workspace_id: String
} }

/// Response of [`RedeployDifyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployDifyInstanceOutput {
    pub code: Option<String>,
    pub data: Option<RedeployDifyInstanceData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RedeployDifyInstanceOutput {
    0 "Code" code: String, 1 "Data" data: RedeployDifyInstanceData, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`RedeployDifyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployDifyInstanceData {
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
}
model! { RedeployDifyInstanceData {
    0 "InstanceId" instance_id: String, 1 "Status" status: String, 2 "WorkspaceId" workspace_id: String
} }

/// `RefundPayAsYouGoOrder` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/RefundPayAsYouGoOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundPayAsYouGoOrder {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub order_id: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { RefundPayAsYouGoOrder(instance_id: String, order_id: String)
    "RefundPayAsYouGoOrder" -> RefundPayAsYouGoOrderOutput {
    0 "InstanceId" instance_id, 1 "OrderId" order_id, 2 "Tid" tid: i64
} }

/// Response of [`RefundPayAsYouGoOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundPayAsYouGoOrderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RefundPayAsYouGoOrderOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Registers instance: `RegisterInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/RegisterInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterInstance {
    pub data_link_name: Option<String>,
    /// Required. Secret.
    pub database_password: Secret,
    /// Required.
    pub database_user: String,
    /// Required.
    pub dba_uid: i64,
    pub dba_uid_by_string: Option<String>,
    pub ddl_online: Option<i64>,
    pub ecs_instance_id: Option<String>,
    pub ecs_region: Option<String>,
    pub enable_sell_sitd: Option<String>,
    /// Required.
    pub env_type: String,
    /// Required.
    pub export_timeout: i64,
    /// Required.
    pub host: String,
    /// Required.
    pub instance_alias: String,
    /// Required.
    pub instance_source: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub network_type: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub query_timeout: i64,
    pub resource_group: Option<String>,
    /// Required.
    pub safe_rule: String,
    pub sid: Option<String>,
    pub skip_test: Option<bool>,
    pub template_id: Option<i64>,
    pub template_type: Option<String>,
    pub tid: Option<i64>,
    pub use_dsql: Option<i64>,
    pub vpc_id: Option<String>,
}

/// Arguments of [`RegisterInstance::new`].
pub struct RegisterInstanceRequired {
    pub database_password: Secret,
    pub database_user: String,
    pub dba_uid: i64,
    pub env_type: String,
    pub export_timeout: i64,
    pub host: String,
    pub instance_alias: String,
    pub instance_source: String,
    pub instance_type: String,
    pub network_type: String,
    pub port: i64,
    pub query_timeout: i64,
    pub safe_rule: String,
}
operation! {
    RegisterInstance { RegisterInstanceRequired: database_password, database_user, dba_uid, env_type, export_timeout, host, instance_alias, instance_source, instance_type, network_type, port, query_timeout, safe_rule }
    "RegisterInstance" -> RegisterInstanceOutput {
    0 "DataLinkName" data_link_name: String, 1 "DatabasePassword" database_password, 2 "DatabaseUser" database_user,
    3 "DbaUid" dba_uid, 4 "DbaUidByString" dba_uid_by_string: String, 5 "DdlOnline" ddl_online: i64,
    6 "EcsInstanceId" ecs_instance_id: String, 7 "EcsRegion" ecs_region: String,
    8 "EnableSellSitd" enable_sell_sitd: String, 9 "EnvType" env_type, 10 "ExportTimeout" export_timeout,
    11 "Host" host, 12 "InstanceAlias" instance_alias, 13 "InstanceSource" instance_source,
    14 "InstanceType" instance_type, 15 "NetworkType" network_type, 16 "Port" port, 17 "QueryTimeout" query_timeout,
    18 "ResourceGroup" resource_group: String, 19 "SafeRule" safe_rule, 20 "Sid" sid: String,
    21 "SkipTest" skip_test: bool, 22 "TemplateId" template_id: i64, 23 "TemplateType" template_type: String,
    24 "Tid" tid: i64, 25 "UseDsql" use_dsql: i64, 26 "VpcId" vpc_id: String
} }

/// Response of [`RegisterInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterInstanceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RegisterInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Registers user: `RegisterUser` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/RegisterUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterUser {
    pub mobile: Option<String>,
    pub role_names: Option<String>,
    pub tid: Option<i64>,
    /// Required.
    pub uid: String,
    pub user_nick: Option<String>,
}
operation! { RegisterUser(uid: String) "RegisterUser" -> RegisterUserOutput {
    0 "Mobile" mobile: String, 1 "RoleNames" role_names: String, 2 "Tid" tid: i64, 3 "Uid" uid,
    4 "UserNick" user_nick: String
} }

/// Response of [`RegisterUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterUserOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RegisterUserOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Removes data export job: `RemoveDataExportJob` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/RemoveDataExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDataExportJob {
    /// Required.
    pub job_id: i64,
    /// Required.
    pub order_id: i64,
    pub tid: Option<i64>,
}
operation! { RemoveDataExportJob(job_id: i64, order_id: i64) "RemoveDataExportJob" -> RemoveDataExportJobOutput {
    0 "JobId" job_id, 1 "OrderId" order_id, 2 "Tid" tid: i64
} }

/// Response of [`RemoveDataExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDataExportJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveDataExportJobOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Removes table from category: `RemoveTableFromCategory` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/RemoveTableFromCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTableFromCategory {
    /// Required.
    pub category_id: i64,
    /// Required.
    pub db_id: i64,
    /// Required.
    pub table_name: String,
    pub table_schema_name: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { RemoveTableFromCategory(category_id: i64, db_id: i64, table_name: String)
    "RemoveTableFromCategory" -> RemoveTableFromCategoryOutput {
    0 "CategoryId" category_id, 1 "DbId" db_id, 2 "TableName" table_name, 3 "TableSchemaName" table_schema_name: String,
    4 "Tid" tid: i64
} }

/// Response of [`RemoveTableFromCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTableFromCategoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveTableFromCategoryOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Removes workspace user: `RemoveWorkspaceUser` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/RemoveWorkspaceUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWorkspaceUser {
    /// Required.
    pub dms_user_ids: String,
    /// Required. At least 1 characters.
    pub workspace_id: String,
}
operation! { RemoveWorkspaceUser(dms_user_ids: String, workspace_id: String)
    "RemoveWorkspaceUser" -> RemoveWorkspaceUserOutput {
    0 "DmsUserIds" dms_user_ids, 1 "WorkspaceId" workspace_id
} }

/// Response of [`RemoveWorkspaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWorkspaceUserOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { RemoveWorkspaceUserOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// Restarts data correct sql job: `RestartDataCorrectSQLJob` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/RestartDataCorrectSQLJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDataCorrectSQLJob {
    pub job_id: Option<i64>,
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    pub real_login_user_uid: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    /// Required.
    pub r#type: String,
}
operation! { RestartDataCorrectSQLJob(order_id: i64, r#type: String)
    "RestartDataCorrectSQLJob" -> RestartDataCorrectSQLJobOutput {
    0 "JobId" job_id: i64, 1 "OrderId" order_id, 2 "RealLoginUserUid" real_login_user_uid: String, 3 "Tid" tid: i64,
    4 "Type" r#type
} }

/// Response of [`RestartDataCorrectSQLJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDataCorrectSQLJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RestartDataCorrectSQLJobOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Restarts data export job: `RestartDataExportJob` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/RestartDataExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDataExportJob {
    /// Required.
    pub job_id: i64,
    /// Required.
    pub order_id: i64,
    pub tid: Option<i64>,
}
operation! { RestartDataExportJob(job_id: i64, order_id: i64) "RestartDataExportJob" -> RestartDataExportJobOutput {
    0 "JobId" job_id, 1 "OrderId" order_id, 2 "Tid" tid: i64
} }

/// Response of [`RestartDataExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDataExportJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RestartDataExportJobOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Resumes task flow instance: `ResumeTaskFlowInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/ResumeTaskFlowInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTaskFlowInstance {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub dag_instance_id: i64,
    pub dag_version: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { ResumeTaskFlowInstance(dag_id: i64, dag_instance_id: i64)
    "ResumeTaskFlowInstance" -> ResumeTaskFlowInstanceOutput {
    0 "DagId" dag_id, 1 "DagInstanceId" dag_instance_id, 2 "DagVersion" dag_version: String, 3 "Tid" tid: i64
} }

/// Response of [`ResumeTaskFlowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTaskFlowInstanceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ResumeTaskFlowInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Retries data correct pre check: `RetryDataCorrectPreCheck` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/RetryDataCorrectPreCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryDataCorrectPreCheck {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    pub real_login_user_uid: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { RetryDataCorrectPreCheck(order_id: i64) "RetryDataCorrectPreCheck" -> RetryDataCorrectPreCheckOutput {
    0 "OrderId" order_id, 1 "RealLoginUserUid" real_login_user_uid: String, 2 "Tid" tid: i64
} }

/// Response of [`RetryDataCorrectPreCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryDataCorrectPreCheckOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RetryDataCorrectPreCheckOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Revokes template authority: `RevokeTemplateAuthority` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/RevokeTemplateAuthority>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeTemplateAuthority {
    /// Required.
    pub template_id: i64,
    pub tid: Option<i64>,
    /// Required.
    pub user_ids: String,
}
operation! { RevokeTemplateAuthority(template_id: i64, user_ids: String)
    "RevokeTemplateAuthority" -> RevokeTemplateAuthorityOutput {
    0 "TemplateId" template_id, 1 "Tid" tid: i64, 2 "UserIds" user_ids
} }

/// Response of [`RevokeTemplateAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeTemplateAuthorityOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { RevokeTemplateAuthorityOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Result" result: bool,
    3 "Success" success: bool
} }

/// Revokes user permission: `RevokeUserPermission` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/RevokeUserPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeUserPermission {
    pub db_id: Option<String>,
    /// Required.
    pub ds_type: String,
    pub instance_id: Option<i64>,
    pub logic: Option<bool>,
    /// Required.
    pub perm_types: String,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub tid: Option<i64>,
    /// Required.
    pub user_access_id: String,
    /// Required.
    pub user_id: String,
}
operation! { RevokeUserPermission(ds_type: String, perm_types: String, user_access_id: String, user_id: String)
    "RevokeUserPermission" -> RevokeUserPermissionOutput {
    0 "DbId" db_id: String, 1 "DsType" ds_type, 2 "InstanceId" instance_id: i64, 3 "Logic" logic: bool,
    4 "PermTypes" perm_types, 5 "TableId" table_id: String, 6 "TableName" table_name: String, 7 "Tid" tid: i64,
    8 "UserAccessId" user_access_id, 9 "UserId" user_id
} }

/// Response of [`RevokeUserPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeUserPermissionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RevokeUserPermissionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Searches data track result: `SearchDataTrackResult` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SearchDataTrackResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDataTrackResult {
    pub column_filter: Option<SearchDataTrackResultColumnFilter>,
    pub filter_end_time: Option<String>,
    pub filter_start_time: Option<String>,
    pub filter_table_list: Option<Vec<String>>,
    pub filter_type_list: Option<Vec<String>>,
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { SearchDataTrackResult(order_id: i64) "SearchDataTrackResult" -> SearchDataTrackResultOutput {
    0 "ColumnFilter" column_filter: SearchDataTrackResultColumnFilter, 1 "FilterEndTime" filter_end_time: String,
    2 "FilterStartTime" filter_start_time: String, 3 "FilterTableList" filter_table_list: Vec<String>,
    4 "FilterTypeList" filter_type_list: Vec<String>, 5 "OrderId" order_id, 6 "Tid" tid: i64
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`SearchDataTrackResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDataTrackResultColumnFilter {
    pub between_end: Option<String>,
    pub between_start: Option<String>,
    pub column_name: Option<String>,
    pub in_list: Option<Vec<String>>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { SearchDataTrackResultColumnFilter() {
    0 "BetweenEnd" between_end: String, 1 "BetweenStart" between_start: String, 2 "ColumnName" column_name: String,
    3 "InList" in_list: Vec<String>, 4 "Operator" operator: String, 5 "Value" value: String
} }

/// Response of [`SearchDataTrackResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDataTrackResultOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub track_result: Option<SearchDataTrackResultTrackResult>,
}
model! { SearchDataTrackResultOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TrackResult" track_result: SearchDataTrackResultTrackResult
} }

/// In the response of [`SearchDataTrackResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDataTrackResultTrackResult {
    pub event_list: Vec<SearchDataTrackResultEventList>,
    pub table_info_list: Vec<SearchDataTrackResultTableInfoList>,
    pub total_count: Option<i64>,
}
model! { SearchDataTrackResultTrackResult {
    0 "EventList" event_list: Vec<SearchDataTrackResultEventList>,
    1 "TableInfoList" table_info_list: Vec<SearchDataTrackResultTableInfoList>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`SearchDataTrackResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDataTrackResultEventList {
    pub data_after: Vec<String>,
    pub data_before: Vec<String>,
    pub event_id: Option<i64>,
    pub event_length: Option<i64>,
    pub event_timestamp: Option<String>,
    pub event_type: Option<String>,
    pub roll_sql: Option<String>,
}
model! { SearchDataTrackResultEventList {
    0 "DataAfter" data_after: Vec<String>, 1 "DataBefore" data_before: Vec<String>, 2 "EventId" event_id: i64,
    3 "EventLength" event_length: i64, 4 "EventTimestamp" event_timestamp: String, 5 "EventType" event_type: String,
    6 "RollSQL" roll_sql: String
} }

/// In the response of [`SearchDataTrackResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDataTrackResultTableInfoList {
    pub columns: Vec<SearchDataTrackResultColumns>,
    pub description: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
}
model! { SearchDataTrackResultTableInfoList {
    0 "Columns" columns: Vec<SearchDataTrackResultColumns>, 1 "Description" description: String,
    2 "SchemaName" schema_name: String, 3 "TableName" table_name: String
} }

/// In the response of [`SearchDataTrackResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDataTrackResultColumns {
    pub column_name: Option<String>,
    pub column_position: Option<i64>,
    pub column_type: Option<String>,
    pub fictive: Option<bool>,
}
model! { SearchDataTrackResultColumns {
    0 "ColumnName" column_name: String, 1 "ColumnPosition" column_position: i64, 2 "ColumnType" column_type: String,
    3 "Fictive" fictive: bool
} }

/// Searches database: `SearchDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SearchDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatabase {
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub real_login_user_uid: Option<String>,
    pub search_key: Option<String>,
    pub search_range: Option<String>,
    pub search_target: Option<String>,
    pub tid: Option<i64>,
}
operation! { SearchDatabase() "SearchDatabase" -> SearchDatabaseOutput {
    0 "DbType" db_type: String, 1 "EnvType" env_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RealLoginUserUid" real_login_user_uid: String, 5 "SearchKey" search_key: String,
    6 "SearchRange" search_range: String, 7 "SearchTarget" search_target: String, 8 "Tid" tid: i64
} }
paged! { SearchDatabase: SearchDatabaseSearchDatabase =
    Number "PageNumber", "SearchDatabaseList.SearchDatabase" search_database_list.search_database, total "TotalCount" }

/// Response of [`SearchDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatabaseOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub search_database_list: Option<SearchDatabaseSearchDatabaseList>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { SearchDatabaseOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "SearchDatabaseList" search_database_list: SearchDatabaseSearchDatabaseList, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`SearchDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatabaseSearchDatabaseList {
    pub search_database: Vec<SearchDatabaseSearchDatabase>,
}
model! { SearchDatabaseSearchDatabaseList {
    0 "SearchDatabase" search_database: Vec<SearchDatabaseSearchDatabase>
} }

/// In the response of [`SearchDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatabaseSearchDatabase {
    pub alias: Option<String>,
    pub catalog_name: Option<String>,
    pub database_id: Option<String>,
    pub datalink_name: Option<String>,
    pub db_type: Option<String>,
    pub dba_id: Option<String>,
    pub encoding: Option<String>,
    pub env_type: Option<String>,
    pub host: Option<String>,
    pub logic: Option<bool>,
    pub owner_id_list: Option<SearchDatabaseOwnerIdList>,
    pub owner_name_list: Option<SearchDatabaseOwnerNameList>,
    pub port: Option<i64>,
    pub schema_name: Option<String>,
    pub search_name: Option<String>,
    pub sid: Option<String>,
}
model! { SearchDatabaseSearchDatabase {
    0 "Alias" alias: String, 1 "CatalogName" catalog_name: String, 2 "DatabaseId" database_id: String,
    3 "DatalinkName" datalink_name: String, 4 "DbType" db_type: String, 5 "DbaId" dba_id: String,
    6 "Encoding" encoding: String, 7 "EnvType" env_type: String, 8 "Host" host: String, 9 "Logic" logic: bool,
    10 "OwnerIdList" owner_id_list: SearchDatabaseOwnerIdList,
    11 "OwnerNameList" owner_name_list: SearchDatabaseOwnerNameList, 12 "Port" port: i64,
    13 "SchemaName" schema_name: String, 14 "SearchName" search_name: String, 15 "Sid" sid: String
} }

/// In the response of [`SearchDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatabaseOwnerIdList {
    pub owner_ids: Vec<String>,
}
model! { SearchDatabaseOwnerIdList {
    0 "OwnerIds" owner_ids: Vec<String>
} }

/// In the response of [`SearchDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDatabaseOwnerNameList {
    pub owner_names: Vec<String>,
}
model! { SearchDatabaseOwnerNameList {
    0 "OwnerNames" owner_names: Vec<String>
} }

/// Searches inventory asset: `SearchInventoryAsset` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SearchInventoryAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInventoryAsset {
    /// Required.
    pub job_id: i64,
    pub offset: Option<i64>,
    pub query: Option<String>,
    pub size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { SearchInventoryAsset(job_id: i64) "SearchInventoryAsset" -> SearchInventoryAssetOutput {
    0 "JobId" job_id, 1 "Offset" offset: i64, 2 "Query" query: String, 3 "Size" size: i64, 4 "SortBy" sort_by: String,
    5 "SortOrder" sort_order: String
} }
paged! { SearchInventoryAsset: TableKnowledgeVO = Offset "Offset", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`SearchInventoryAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInventoryAssetOutput {
    pub data: Option<SearchInventoryAssetData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SearchInventoryAssetOutput {
    0 "Data" data: SearchInventoryAssetData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`SearchInventoryAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInventoryAssetData {
    pub items: Vec<TableKnowledgeVO>,
    pub total_count: Option<i64>,
}
model! { SearchInventoryAssetData {
    0 "Items" items: Vec<TableKnowledgeVO>, 1 "TotalCount" total_count: i64
} }

/// Searches inventory knowledge: `SearchInventoryKnowledge` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SearchInventoryKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInventoryKnowledge {
    /// Required.
    pub job_id: i64,
    pub offset: Option<i64>,
    pub query: Option<String>,
    pub show_type: Option<String>,
    pub size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { SearchInventoryKnowledge(job_id: i64) "SearchInventoryKnowledge" -> SearchInventoryKnowledgeOutput {
    0 "JobId" job_id, 1 "Offset" offset: i64, 2 "Query" query: String, 3 "ShowType" show_type: String,
    4 "Size" size: i64, 5 "SortBy" sort_by: String, 6 "SortOrder" sort_order: String
} }
paged! { SearchInventoryKnowledge: KnowledgeBaseVO = Offset "Offset", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`SearchInventoryKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInventoryKnowledgeOutput {
    pub data: Option<SearchInventoryKnowledgeData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SearchInventoryKnowledgeOutput {
    0 "Data" data: SearchInventoryKnowledgeData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`SearchInventoryKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInventoryKnowledgeData {
    pub items: Vec<KnowledgeBaseVO>,
    pub total_count: Option<i64>,
}
model! { SearchInventoryKnowledgeData {
    0 "Items" items: Vec<KnowledgeBaseVO>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`SearchInventoryKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseVO {
    pub category: Option<String>,
    pub confidence: Option<f64>,
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub description: Option<String>,
    pub entity_id: Option<i64>,
    pub env: Option<String>,
    pub expr: Option<String>,
    pub gmt_create: Option<String>,
    pub instance_name: Option<String>,
    pub is_delete: Option<bool>,
    pub knowledge_id: Option<String>,
    pub knowledge_type: Option<String>,
    pub level_type: Option<String>,
    pub name: Option<String>,
    pub old_description: Option<String>,
    pub old_summary: Option<String>,
    pub parse_desc: Option<String>,
    pub reasoning_logic: Option<String>,
    pub relation_type: Option<String>,
    pub show_type: Option<String>,
    pub summary: Option<String>,
    pub table_name: Option<String>,
}
model! { KnowledgeBaseVO {
    0 "Category" category: String, 1 "Confidence" confidence: f64, 2 "DbId" db_id: i64, 3 "DbName" db_name: String,
    4 "Description" description: String, 5 "EntityId" entity_id: i64, 6 "Env" env: String, 7 "Expr" expr: String,
    8 "GmtCreate" gmt_create: String, 9 "InstanceName" instance_name: String, 10 "IsDelete" is_delete: bool,
    11 "KnowledgeId" knowledge_id: String, 12 "KnowledgeType" knowledge_type: String, 13 "LevelType" level_type: String,
    14 "Name" name: String, 15 "OldDescription" old_description: String, 16 "OldSummary" old_summary: String,
    17 "ParseDesc" parse_desc: String, 18 "ReasoningLogic" reasoning_logic: String,
    19 "RelationType" relation_type: String, 20 "ShowType" show_type: String, 21 "Summary" summary: String,
    22 "TableName" table_name: String
} }

/// Searches table: `SearchTable` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SearchTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTable {
    pub db_type: Option<String>,
    pub env_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub return_guid: Option<bool>,
    pub search_key: Option<String>,
    pub search_range: Option<String>,
    pub search_target: Option<String>,
    pub tid: Option<i64>,
}
operation! { SearchTable() "SearchTable" -> SearchTableOutput {
    0 "DbType" db_type: String, 1 "EnvType" env_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ReturnGuid" return_guid: bool, 5 "SearchKey" search_key: String,
    6 "SearchRange" search_range: String, 7 "SearchTarget" search_target: String, 8 "Tid" tid: i64
} }
paged! { SearchTable: SearchTableSearchTable =
    Number "PageNumber", "SearchTableList.SearchTable" search_table_list.search_table, total "TotalCount" }

/// Response of [`SearchTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTableOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub search_table_list: Option<SearchTableSearchTableList>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { SearchTableOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "SearchTableList" search_table_list: SearchTableSearchTableList, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`SearchTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTableSearchTableList {
    pub search_table: Vec<SearchTableSearchTable>,
}
model! { SearchTableSearchTableList {
    0 "SearchTable" search_table: Vec<SearchTableSearchTable>
} }

/// In the response of [`SearchTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTableSearchTable {
    pub db_search_name: Option<String>,
    pub database_id: Option<String>,
    pub db_name: Option<String>,
    pub db_type: Option<String>,
    pub description: Option<String>,
    pub encoding: Option<String>,
    pub engine: Option<String>,
    pub env_type: Option<String>,
    pub logic: Option<bool>,
    pub owner_id_list: Option<SearchTableOwnerIdList>,
    pub owner_name_list: Option<SearchTableOwnerNameList>,
    pub table_guid: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub table_schema_name: Option<String>,
}
model! { SearchTableSearchTable {
    0 "DBSearchName" db_search_name: String, 1 "DatabaseId" database_id: String, 2 "DbName" db_name: String,
    3 "DbType" db_type: String, 4 "Description" description: String, 5 "Encoding" encoding: String,
    6 "Engine" engine: String, 7 "EnvType" env_type: String, 8 "Logic" logic: bool,
    9 "OwnerIdList" owner_id_list: SearchTableOwnerIdList, 10 "OwnerNameList" owner_name_list: SearchTableOwnerNameList,
    11 "TableGuid" table_guid: String, 12 "TableId" table_id: String, 13 "TableName" table_name: String,
    14 "TableSchemaName" table_schema_name: String
} }

/// In the response of [`SearchTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTableOwnerIdList {
    pub owner_ids: Vec<String>,
}
model! { SearchTableOwnerIdList {
    0 "OwnerIds" owner_ids: Vec<String>
} }

/// In the response of [`SearchTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTableOwnerNameList {
    pub owner_names: Vec<String>,
}
model! { SearchTableOwnerNameList {
    0 "OwnerNames" owner_names: Vec<String>
} }

/// Searches table asset knowledge: `SearchTableAssetKnowledge` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SearchTableAssetKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTableAssetKnowledge {
    /// Required.
    pub db_id: i64,
    pub offset: Option<i64>,
    pub search_key: Option<String>,
    pub show_type: Option<String>,
    pub size: Option<i64>,
    /// Required.
    pub table_name: String,
}
operation! { SearchTableAssetKnowledge(db_id: i64, table_name: String)
    "SearchTableAssetKnowledge" -> SearchTableAssetKnowledgeOutput {
    0 "DbId" db_id, 1 "Offset" offset: i64, 2 "SearchKey" search_key: String, 3 "ShowType" show_type: String,
    4 "Size" size: i64, 5 "TableName" table_name
} }
paged! { SearchTableAssetKnowledge: KnowledgeBaseVO =
    Offset "Offset", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`SearchTableAssetKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTableAssetKnowledgeOutput {
    pub data: Option<SearchTableAssetKnowledgeData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SearchTableAssetKnowledgeOutput {
    0 "Data" data: SearchTableAssetKnowledgeData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`SearchTableAssetKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTableAssetKnowledgeData {
    pub items: Vec<KnowledgeBaseVO>,
    pub total_count: Option<i64>,
}
model! { SearchTableAssetKnowledgeData {
    0 "Items" items: Vec<KnowledgeBaseVO>, 1 "TotalCount" total_count: i64
} }

/// Searches table knowledge: `SearchTableKnowledge` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SearchTableKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTableKnowledge {
    /// Required.
    pub db_id: String,
    pub model: Option<String>,
    pub query: Option<String>,
}
operation! { SearchTableKnowledge(db_id: String) "SearchTableKnowledge" -> SearchTableKnowledgeOutput {
    0 "DbId" db_id, 1 "Model" model: String, 2 "Query" query: String
} }

/// Response of [`SearchTableKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTableKnowledgeOutput {
    pub data: Option<SearchTableKnowledgeData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SearchTableKnowledgeOutput {
    0 "Data" data: SearchTableKnowledgeData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`SearchTableKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTableKnowledgeData {
    pub content: Option<String>,
    pub session_id: Option<String>,
}
model! { SearchTableKnowledgeData {
    0 "Content" content: String, 1 "SessionId" session_id: String
} }

/// Searches workspace roles: `SearchWorkspaceRoles` of `dms-enterprise` 2018-11-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SearchWorkspaceRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWorkspaceRoles {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub search_key: Option<String>,
    /// Required. At least 1 characters.
    pub workspace_id: String,
    pub client_token: Option<String>,
}
operation! { SearchWorkspaceRoles(workspace_id: String) "SearchWorkspaceRoles" -> SearchWorkspaceRolesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "SearchKey" search_key: String,
    3 "WorkspaceId" workspace_id, 4 "ClientToken" client_token: String
} [
    Mark::new(4, Location::Body, Style::None)
] }
paged! { SearchWorkspaceRoles: SearchWorkspaceRolesData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`SearchWorkspaceRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWorkspaceRolesOutput {
    pub data: Vec<SearchWorkspaceRolesData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<String>,
}
model! { SearchWorkspaceRolesOutput {
    0 "Data" data: Vec<SearchWorkspaceRolesData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Success" success: bool, 4 "TotalCount" total_count: String
} }

/// In the response of [`SearchWorkspaceRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWorkspaceRolesData {
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
    pub role_source: Option<String>,
    pub role_source_name: Option<String>,
}
model! { SearchWorkspaceRolesData {
    0 "RoleId" role_id: i64, 1 "RoleName" role_name: String, 2 "RoleSource" role_source: String,
    3 "RoleSourceName" role_source_name: String
} }

/// Sets owners: `SetOwners` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SetOwners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOwners {
    /// Required.
    pub owner_ids: String,
    /// Required.
    pub owner_type: String,
    /// Required.
    pub resource_id: String,
    pub tid: Option<i64>,
}
operation! { SetOwners(owner_ids: String, owner_type: String, resource_id: String) "SetOwners" -> SetOwnersOutput {
    0 "OwnerIds" owner_ids, 1 "OwnerType" owner_type, 2 "ResourceId" resource_id, 3 "Tid" tid: i64
} }

/// Response of [`SetOwners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOwnersOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetOwnersOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Sets workflow extra info: `SetWorkflowExtraInfo` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SetWorkflowExtraInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWorkflowExtraInfo {
    pub render_add_approval_node: Option<bool>,
    pub render_agree: Option<bool>,
    pub render_cancel: Option<bool>,
    pub render_reject: Option<bool>,
    pub render_transfer: Option<bool>,
    pub thirdparty_workflow_comment: Option<String>,
    pub thirdparty_workflow_url: Option<String>,
    pub tid: Option<i64>,
    /// Required.
    pub workflow_instance_id: i64,
}
operation! { SetWorkflowExtraInfo(workflow_instance_id: i64) "SetWorkflowExtraInfo" -> SetWorkflowExtraInfoOutput {
    0 "RenderAddApprovalNode" render_add_approval_node: bool, 1 "RenderAgree" render_agree: bool,
    2 "RenderCancel" render_cancel: bool, 3 "RenderReject" render_reject: bool,
    4 "RenderTransfer" render_transfer: bool, 5 "ThirdpartyWorkflowComment" thirdparty_workflow_comment: String,
    6 "ThirdpartyWorkflowUrl" thirdparty_workflow_url: String, 7 "Tid" tid: i64,
    8 "WorkflowInstanceId" workflow_instance_id
} }

/// Response of [`SetWorkflowExtraInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWorkflowExtraInfoOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetWorkflowExtraInfoOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// `SimplyAddInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SimplyAddInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimplyAddInstance {
    /// Required. Secret.
    pub database_password: Secret,
    /// Required.
    pub database_user: String,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub instance_region: Option<String>,
    pub port: Option<i64>,
    pub real_login_user_uid: Option<String>,
}
operation! { SimplyAddInstance(database_password: Secret, database_user: String)
    "SimplyAddInstance" -> SimplyAddInstanceOutput {
    0 "DatabasePassword" database_password, 1 "DatabaseUser" database_user, 2 "Host" host: String,
    3 "InstanceId" instance_id: String, 4 "InstanceRegion" instance_region: String, 5 "Port" port: i64,
    6 "RealLoginUserUid" real_login_user_uid: String
} }

/// Response of [`SimplyAddInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimplyAddInstanceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub instance: Option<SimplyAddInstanceInstance>,
    pub success: Option<bool>,
}
model! { SimplyAddInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "Instance" instance: SimplyAddInstanceInstance, 3 "Success" success: bool
} }

/// In the response of [`SimplyAddInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimplyAddInstanceInstance {
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub port: Option<String>,
}
model! { SimplyAddInstanceInstance {
    0 "Host" host: String, 1 "InstanceId" instance_id: String, 2 "Port" port: String
} }

/// `SkipDataCorrectRowCheck` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SkipDataCorrectRowCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipDataCorrectRowCheck {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    pub real_login_user_uid: Option<String>,
    /// Required.
    pub reason: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { SkipDataCorrectRowCheck(order_id: i64, reason: String)
    "SkipDataCorrectRowCheck" -> SkipDataCorrectRowCheckOutput {
    0 "OrderId" order_id, 1 "RealLoginUserUid" real_login_user_uid: String, 2 "Reason" reason, 3 "Tid" tid: i64
} }

/// Response of [`SkipDataCorrectRowCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipDataCorrectRowCheckOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SkipDataCorrectRowCheckOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Stops task flow instance: `StopTaskFlowInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/StopTaskFlowInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTaskFlowInstance {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub dag_instance_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { StopTaskFlowInstance(dag_id: i64, dag_instance_id: i64)
    "StopTaskFlowInstance" -> StopTaskFlowInstanceOutput {
    0 "DagId" dag_id, 1 "DagInstanceId" dag_instance_id, 2 "Tid" tid: i64
} }

/// Response of [`StopTaskFlowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTaskFlowInstanceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopTaskFlowInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Submits order approval: `SubmitOrderApproval` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SubmitOrderApproval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitOrderApproval {
    /// Required.
    pub order_id: i64,
    pub real_login_user_uid: Option<String>,
    pub tid: Option<i64>,
}
operation! { SubmitOrderApproval(order_id: i64) "SubmitOrderApproval" -> SubmitOrderApprovalOutput {
    0 "OrderId" order_id, 1 "RealLoginUserUid" real_login_user_uid: String, 2 "Tid" tid: i64
} }

/// Response of [`SubmitOrderApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitOrderApprovalOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitOrderApprovalOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Submits struct sync order approval: `SubmitStructSyncOrderApproval` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SubmitStructSyncOrderApproval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitStructSyncOrderApproval {
    /// Required. 1 to 9223372036854775807.
    pub order_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { SubmitStructSyncOrderApproval(order_id: i64)
    "SubmitStructSyncOrderApproval" -> SubmitStructSyncOrderApprovalOutput {
    0 "OrderId" order_id, 1 "Tid" tid: i64
} }

/// Response of [`SubmitStructSyncOrderApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitStructSyncOrderApprovalOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub workflow_instance_id: Option<i64>,
}
model! { SubmitStructSyncOrderApprovalOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "WorkflowInstanceId" workflow_instance_id: i64
} }

/// `SuspendDataExportJob` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SuspendDataExportJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendDataExportJob {
    /// Required.
    pub job_id: i64,
    /// Required.
    pub order_id: i64,
    pub tid: Option<i64>,
}
operation! { SuspendDataExportJob(job_id: i64, order_id: i64) "SuspendDataExportJob" -> SuspendDataExportJobOutput {
    0 "JobId" job_id, 1 "OrderId" order_id, 2 "Tid" tid: i64
} }

/// Response of [`SuspendDataExportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendDataExportJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SuspendDataExportJobOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `SuspendTaskFlowInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SuspendTaskFlowInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendTaskFlowInstance {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub dag_instance_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { SuspendTaskFlowInstance(dag_id: i64, dag_instance_id: i64)
    "SuspendTaskFlowInstance" -> SuspendTaskFlowInstanceOutput {
    0 "DagId" dag_id, 1 "DagInstanceId" dag_instance_id, 2 "Tid" tid: i64
} }

/// Response of [`SuspendTaskFlowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendTaskFlowInstanceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SuspendTaskFlowInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Syncs database meta: `SyncDatabaseMeta` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SyncDatabaseMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDatabaseMeta {
    /// Required.
    pub db_id: String,
    pub logic: Option<bool>,
    pub tid: Option<i64>,
}
operation! { SyncDatabaseMeta(db_id: String) "SyncDatabaseMeta" -> SyncDatabaseMetaOutput {
    0 "DbId" db_id, 1 "Logic" logic: bool, 2 "Tid" tid: i64
} }

/// Response of [`SyncDatabaseMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDatabaseMetaOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncDatabaseMetaOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Syncs instance meta: `SyncInstanceMeta` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/SyncInstanceMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncInstanceMeta {
    pub ignore_table: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub tid: Option<i64>,
}
operation! { SyncInstanceMeta(instance_id: String) "SyncInstanceMeta" -> SyncInstanceMetaOutput {
    0 "IgnoreTable" ignore_table: bool, 1 "InstanceId" instance_id, 2 "Tid" tid: i64
} }

/// Response of [`SyncInstanceMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncInstanceMetaOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncInstanceMetaOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `TryRunTaskFlow` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/TryRunTaskFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TryRunTaskFlow {
    pub dag_id: Option<i64>,
}
operation! { TryRunTaskFlow() "TryRunTaskFlow" -> TryRunTaskFlowOutput {
    0 "DagId" dag_id: i64
} }

/// Response of [`TryRunTaskFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TryRunTaskFlowOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { TryRunTaskFlowOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "InstanceId" instance_id: String,
    3 "Success" success: bool
} }

/// Updates abac policy: `UpdateAbacPolicy` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateAbacPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAbacPolicy {
    pub abac_policy_content: Option<String>,
    pub abac_policy_desc: Option<String>,
    /// Required.
    pub abac_policy_id: i64,
    pub abac_policy_name: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateAbacPolicy(abac_policy_id: i64) "UpdateAbacPolicy" -> UpdateAbacPolicyOutput {
    0 "AbacPolicyContent" abac_policy_content: String, 1 "AbacPolicyDesc" abac_policy_desc: String,
    2 "AbacPolicyId" abac_policy_id, 3 "AbacPolicyName" abac_policy_name: String, 4 "Tid" tid: i64
} }

/// Response of [`UpdateAbacPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAbacPolicyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub update_policy_result: Option<i64>,
}
model! { UpdateAbacPolicyOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "UpdatePolicyResult" update_policy_result: i64
} }

/// Updates authority template: `UpdateAuthorityTemplate` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateAuthorityTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorityTemplate {
    /// Required.
    pub description: String,
    /// Required.
    pub name: String,
    /// Required.
    pub template_id: i64,
    pub tid: Option<i64>,
}
operation! { UpdateAuthorityTemplate(description: String, name: String, template_id: i64)
    "UpdateAuthorityTemplate" -> UpdateAuthorityTemplateOutput {
    0 "Description" description, 1 "Name" name, 2 "TemplateId" template_id, 3 "Tid" tid: i64
} }

/// Response of [`UpdateAuthorityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorityTemplateOutput {
    pub authority_template_view: Option<UpdateAuthorityTemplateAuthorityTemplateView>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub tid: Option<i64>,
}
model! { UpdateAuthorityTemplateOutput {
    0 "AuthorityTemplateView" authority_template_view: UpdateAuthorityTemplateAuthorityTemplateView,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool,
    4 "Tid" tid: i64
} }

/// In the response of [`UpdateAuthorityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorityTemplateAuthorityTemplateView {
    pub creator_id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub template_id: Option<i64>,
}
model! { UpdateAuthorityTemplateAuthorityTemplateView {
    0 "CreatorId" creator_id: i64, 1 "Description" description: String, 2 "Name" name: String,
    3 "TemplateId" template_id: i64
} }

/// Updates data lake database: `UpdateDataLakeDatabase` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateDataLakeDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakeDatabase {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    pub description: Option<String>,
    /// Required.
    pub location: String,
    pub parameters: Option<BTreeMap<String, String>>,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { UpdateDataLakeDatabase(catalog_name: String, data_region: String, db_name: String, location: String)
    "UpdateDataLakeDatabase" -> UpdateDataLakeDatabaseOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "Description" description: String,
    4 "Location" location, 5 "Parameters" parameters: BTreeMap<String, String>, 6 "Tid" tid: i64,
    7 "WorkspaceId" workspace_id: i64
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`UpdateDataLakeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakeDatabaseOutput {
    pub database: Option<DLDatabase>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataLakeDatabaseOutput {
    0 "Database" database: DLDatabase, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Updates data lake function: `UpdateDataLakeFunction` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateDataLakeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakeFunction {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub function_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub function_input: DLFunctionInput,
}

/// Arguments of [`UpdateDataLakeFunction::new`].
pub struct UpdateDataLakeFunctionRequired {
    pub catalog_name: String,
    pub data_region: String,
    pub db_name: String,
    pub function_name: String,
    pub function_input: DLFunctionInput,
}
operation! {
    UpdateDataLakeFunction { UpdateDataLakeFunctionRequired: catalog_name, data_region, db_name, function_name, function_input }
    "UpdateDataLakeFunction" -> UpdateDataLakeFunctionOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "FunctionName" function_name,
    4 "Tid" tid: i64, 5 "WorkspaceId" workspace_id: i64, 6 "FunctionInput" function_input
} [
    Mark::new(6, Location::Body, Style::Json)
] }

/// Response of [`UpdateDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakeFunctionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub function: Option<DLFunction>,
    pub success: Option<bool>,
}
model! { UpdateDataLakeFunctionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Function" function: DLFunction,
    3 "Success" success: bool
} }

/// Updates data lake partition: `UpdateDataLakePartition` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateDataLakePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakePartition {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub partition_input: DLPartitionInput,
}

/// Arguments of [`UpdateDataLakePartition::new`].
pub struct UpdateDataLakePartitionRequired {
    pub catalog_name: String,
    pub data_region: String,
    pub db_name: String,
    pub table_name: String,
    pub partition_input: DLPartitionInput,
}
operation! {
    UpdateDataLakePartition { UpdateDataLakePartitionRequired: catalog_name, data_region, db_name, table_name, partition_input }
    "UpdateDataLakePartition" -> UpdateDataLakePartitionOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "TableName" table_name,
    4 "Tid" tid: i64, 5 "WorkspaceId" workspace_id: i64, 6 "PartitionInput" partition_input
} [
    Mark::new(6, Location::Body, Style::Json)
] }

/// Response of [`UpdateDataLakePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakePartitionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataLakePartitionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates data lake table: `UpdateDataLakeTable` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateDataLakeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakeTable {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub data_region: String,
    /// Required.
    pub db_name: String,
    pub table_name: Option<String>,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub table_input: OpenStructDLTableInput,
}
operation! {
    UpdateDataLakeTable(catalog_name: String, data_region: String, db_name: String, table_input: OpenStructDLTableInput)
    "UpdateDataLakeTable" -> UpdateDataLakeTableOutput {
    0 "CatalogName" catalog_name, 1 "DataRegion" data_region, 2 "DbName" db_name, 3 "TableName" table_name: String,
    4 "Tid" tid: i64, 5 "WorkspaceId" workspace_id: i64, 6 "TableInput" table_input
} [
    Mark::new(6, Location::Body, Style::Json)
] }

/// Response of [`UpdateDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakeTableOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub table: Option<DLTable>,
}
model! { UpdateDataLakeTableOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "Table" table: DLTable
} }

/// Updates instance: `UpdateInstance` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub data_link_name: Option<String>,
    /// Required. Secret.
    pub database_password: Secret,
    /// Required.
    pub database_user: String,
    /// Required.
    pub dba_id: String,
    pub ddl_online: Option<i64>,
    pub ecs_instance_id: Option<String>,
    pub ecs_region: Option<String>,
    pub enable_sell_sitd: Option<String>,
    /// Required.
    pub env_type: String,
    /// Required.
    pub export_timeout: i64,
    /// Required.
    pub host: String,
    /// Required.
    pub instance_alias: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_source: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub query_timeout: i64,
    /// Required.
    pub safe_rule_id: String,
    pub sid: Option<String>,
    pub skip_test: Option<bool>,
    pub template_id: Option<i64>,
    pub template_type: Option<String>,
    pub tid: Option<i64>,
    pub use_dsql: Option<i64>,
    pub vpc_id: Option<String>,
}

/// Arguments of [`UpdateInstance::new`].
pub struct UpdateInstanceRequired {
    pub database_password: Secret,
    pub database_user: String,
    pub dba_id: String,
    pub env_type: String,
    pub export_timeout: i64,
    pub host: String,
    pub instance_alias: String,
    pub instance_id: String,
    pub instance_source: String,
    pub instance_type: String,
    pub port: i64,
    pub query_timeout: i64,
    pub safe_rule_id: String,
}
operation! {
    UpdateInstance { UpdateInstanceRequired: database_password, database_user, dba_id, env_type, export_timeout, host, instance_alias, instance_id, instance_source, instance_type, port, query_timeout, safe_rule_id }
    "UpdateInstance" -> UpdateInstanceOutput {
    0 "DataLinkName" data_link_name: String, 1 "DatabasePassword" database_password, 2 "DatabaseUser" database_user,
    3 "DbaId" dba_id, 4 "DdlOnline" ddl_online: i64, 5 "EcsInstanceId" ecs_instance_id: String,
    6 "EcsRegion" ecs_region: String, 7 "EnableSellSitd" enable_sell_sitd: String, 8 "EnvType" env_type,
    9 "ExportTimeout" export_timeout, 10 "Host" host, 11 "InstanceAlias" instance_alias, 12 "InstanceId" instance_id,
    13 "InstanceSource" instance_source, 14 "InstanceType" instance_type, 15 "Port" port,
    16 "QueryTimeout" query_timeout, 17 "SafeRuleId" safe_rule_id, 18 "Sid" sid: String, 19 "SkipTest" skip_test: bool,
    20 "TemplateId" template_id: i64, 21 "TemplateType" template_type: String, 22 "Tid" tid: i64,
    23 "UseDsql" use_dsql: i64, 24 "VpcId" vpc_id: String
} }

/// Response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates meta category: `UpdateMetaCategory` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateMetaCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaCategory {
    /// Required.
    pub category_id: i64,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_ids: Option<Vec<i64>>,
    pub remark: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateMetaCategory(category_id: i64) "UpdateMetaCategory" -> UpdateMetaCategoryOutput {
    0 "CategoryId" category_id, 1 "Description" description: String, 2 "Name" name: String,
    3 "OwnerIds" owner_ids: Vec<i64>, 4 "Remark" remark: String, 5 "Tid" tid: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdateMetaCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaCategoryOutput {
    pub category: Option<MetaCategory>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateMetaCategoryOutput {
    0 "Category" category: MetaCategory, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Updates sla rules: `UpdateSLARules` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateSLARules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSLARules {
    /// Required.
    pub dag_id: i64,
    pub sla_rule_list: Option<Vec<UpdateSLARulesSlaRuleList>>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateSLARules(dag_id: i64) "UpdateSLARules" -> UpdateSLARulesOutput {
    0 "DagId" dag_id, 1 "SlaRuleList" sla_rule_list: Vec<UpdateSLARulesSlaRuleList>, 2 "Tid" tid: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`UpdateSLARules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSLARulesSlaRuleList {
    /// Required.
    pub dag_id: Option<i64>,
    /// Required.
    pub interval_minutes: Option<i64>,
    pub node_id: Option<i64>,
    /// Required.
    pub r#type: Option<i64>,
}
input! { UpdateSLARulesSlaRuleList(dag_id: i64, interval_minutes: i64, r#type: i64) {
    0 "DagId" dag_id: i64, 1 "IntervalMinutes" interval_minutes: i64, 2 "NodeId" node_id: i64, 3 "Type" r#type: i64
} }

/// Response of [`UpdateSLARules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSLARulesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSLARulesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates scenario: `UpdateScenario` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateScenario>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScenario {
    pub description: Option<String>,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub scenario_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateScenario(scenario_id: String, scenario_name: String) "UpdateScenario" -> UpdateScenarioOutput {
    0 "Description" description: String, 1 "ScenarioId" scenario_id, 2 "ScenarioName" scenario_name, 3 "Tid" tid: i64
} }

/// Response of [`UpdateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScenarioOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateScenarioOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates standard group: `UpdateStandardGroup` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateStandardGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardGroup {
    /// Required.
    pub description: String,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub group_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateStandardGroup(description: String, group_id: i64, group_name: String)
    "UpdateStandardGroup" -> UpdateStandardGroupOutput {
    0 "Description" description, 1 "GroupId" group_id, 2 "GroupName" group_name, 3 "Tid" tid: i64
} }

/// Response of [`UpdateStandardGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub standard_group: Option<UpdateStandardGroupStandardGroup>,
    pub success: Option<bool>,
}
model! { UpdateStandardGroupOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "StandardGroup" standard_group: UpdateStandardGroupStandardGroup, 3 "Success" success: bool
} }

/// In the response of [`UpdateStandardGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardGroupStandardGroup {
    pub db_type: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<i64>,
    pub group_mode: Option<String>,
    pub group_name: Option<String>,
    pub last_mender_id: Option<i64>,
}
model! { UpdateStandardGroupStandardGroup {
    0 "DbType" db_type: String, 1 "Description" description: String, 2 "GroupId" group_id: i64,
    3 "GroupMode" group_mode: String, 4 "GroupName" group_name: String, 5 "LastMenderId" last_mender_id: i64
} }

/// Updates task config: `UpdateTaskConfig` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskConfig {
    /// Required.
    pub node_config: String,
    /// Required.
    pub node_id: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateTaskConfig(node_config: String, node_id: String) "UpdateTaskConfig" -> UpdateTaskConfigOutput {
    0 "NodeConfig" node_config, 1 "NodeId" node_id, 2 "Tid" tid: i64
} }

/// Response of [`UpdateTaskConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskConfigOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskConfigOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task content: `UpdateTaskContent` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskContent {
    pub node_content: Option<String>,
    /// Required.
    pub node_id: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateTaskContent(node_id: String) "UpdateTaskContent" -> UpdateTaskContentOutput {
    0 "NodeContent" node_content: String, 1 "NodeId" node_id, 2 "Tid" tid: i64
} }

/// Response of [`UpdateTaskContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskContentOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskContentOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task content v2: `UpdateTaskContentV2` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskContentV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskContentV2 {
    pub node_id: Option<String>,
    pub node_content: Option<String>,
}
operation! { UpdateTaskContentV2() "UpdateTaskContentV2" -> UpdateTaskContentV2Output {
    0 "NodeId" node_id: String, 1 "NodeContent" node_content: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateTaskContentV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskContentV2Output {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
}
model! { UpdateTaskContentV2Output {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: String
} }

/// Updates task flow constants: `UpdateTaskFlowConstants` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskFlowConstants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowConstants {
    pub dag_constants: Option<Vec<UpdateTaskFlowConstantsDagConstants>>,
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateTaskFlowConstants(dag_id: i64) "UpdateTaskFlowConstants" -> UpdateTaskFlowConstantsOutput {
    0 "DagConstants" dag_constants: Vec<UpdateTaskFlowConstantsDagConstants>, 1 "DagId" dag_id, 2 "Tid" tid: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`UpdateTaskFlowConstants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowConstantsDagConstants {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateTaskFlowConstantsDagConstants() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UpdateTaskFlowConstants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowConstantsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskFlowConstantsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task flow cooperators: `UpdateTaskFlowCooperators` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskFlowCooperators>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowCooperators {
    pub cooperator_ids: Option<Vec<String>>,
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateTaskFlowCooperators(dag_id: i64) "UpdateTaskFlowCooperators" -> UpdateTaskFlowCooperatorsOutput {
    0 "CooperatorIds" cooperator_ids: Vec<String>, 1 "DagId" dag_id, 2 "Tid" tid: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`UpdateTaskFlowCooperators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowCooperatorsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskFlowCooperatorsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task flow edges: `UpdateTaskFlowEdges` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskFlowEdges>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowEdges {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub edges: Vec<UpdateTaskFlowEdgesEdges>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateTaskFlowEdges(dag_id: i64, edges: Vec<UpdateTaskFlowEdgesEdges>)
    "UpdateTaskFlowEdges" -> UpdateTaskFlowEdgesOutput {
    0 "DagId" dag_id, 1 "Edges" edges, 2 "Tid" tid: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`UpdateTaskFlowEdges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowEdgesEdges {
    /// Required.
    pub id: Option<i64>,
    /// Required.
    pub node_end: Option<i64>,
    /// Required.
    pub node_from: Option<i64>,
}
input! { UpdateTaskFlowEdgesEdges(id: i64, node_end: i64, node_from: i64) {
    0 "Id" id: i64, 1 "NodeEnd" node_end: i64, 2 "NodeFrom" node_from: i64
} }

/// Response of [`UpdateTaskFlowEdges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowEdgesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskFlowEdgesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task flow name and desc: `UpdateTaskFlowNameAndDesc` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskFlowNameAndDesc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowNameAndDesc {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub dag_name: String,
    pub description: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateTaskFlowNameAndDesc(dag_id: i64, dag_name: String)
    "UpdateTaskFlowNameAndDesc" -> UpdateTaskFlowNameAndDescOutput {
    0 "DagId" dag_id, 1 "DagName" dag_name, 2 "Description" description: String, 3 "Tid" tid: i64
} }

/// Response of [`UpdateTaskFlowNameAndDesc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowNameAndDescOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskFlowNameAndDescOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task flow notification: `UpdateTaskFlowNotification` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskFlowNotification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowNotification {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub dag_notification_fail: bool,
    /// Required.
    pub dag_notification_sla: bool,
    /// Required.
    pub dag_notification_success: bool,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! {
    UpdateTaskFlowNotification(dag_id: i64, dag_notification_fail: bool, dag_notification_sla: bool, dag_notification_success: bool)
    "UpdateTaskFlowNotification" -> UpdateTaskFlowNotificationOutput {
    0 "DagId" dag_id, 1 "DagNotificationFail" dag_notification_fail, 2 "DagNotificationSla" dag_notification_sla,
    3 "DagNotificationSuccess" dag_notification_success, 4 "Tid" tid: i64
} }

/// Response of [`UpdateTaskFlowNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowNotificationOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskFlowNotificationOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task flow owner: `UpdateTaskFlowOwner` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskFlowOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowOwner {
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub new_owner_id: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateTaskFlowOwner(dag_id: i64, new_owner_id: String) "UpdateTaskFlowOwner" -> UpdateTaskFlowOwnerOutput {
    0 "DagId" dag_id, 1 "NewOwnerId" new_owner_id, 2 "Tid" tid: i64
} }

/// Response of [`UpdateTaskFlowOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowOwnerOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskFlowOwnerOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task flow relations: `UpdateTaskFlowRelations` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskFlowRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowRelations {
    /// Required.
    pub dag_id: i64,
    pub edges: Option<Vec<UpdateTaskFlowRelationsEdges>>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateTaskFlowRelations(dag_id: i64) "UpdateTaskFlowRelations" -> UpdateTaskFlowRelationsOutput {
    0 "DagId" dag_id, 1 "Edges" edges: Vec<UpdateTaskFlowRelationsEdges>, 2 "Tid" tid: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`UpdateTaskFlowRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowRelationsEdges {
    pub id: Option<i64>,
    pub node_end: Option<i64>,
    pub node_from: Option<i64>,
}
input! { UpdateTaskFlowRelationsEdges() {
    0 "Id" id: i64, 1 "NodeEnd" node_end: i64, 2 "NodeFrom" node_from: i64
} }

/// Response of [`UpdateTaskFlowRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowRelationsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskFlowRelationsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task flow schedule: `UpdateTaskFlowSchedule` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskFlowSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowSchedule {
    pub cron_begin_date: Option<String>,
    pub cron_end_date: Option<String>,
    pub cron_str: Option<String>,
    pub cron_type: Option<String>,
    /// Required.
    pub dag_id: i64,
    /// Required.
    pub schedule_param: String,
    /// Required.
    pub schedule_switch: bool,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub time_zone_id: Option<String>,
    /// Required.
    pub trigger_type: String,
}
operation! { UpdateTaskFlowSchedule(dag_id: i64, schedule_param: String, schedule_switch: bool, trigger_type: String)
    "UpdateTaskFlowSchedule" -> UpdateTaskFlowScheduleOutput {
    0 "CronBeginDate" cron_begin_date: String, 1 "CronEndDate" cron_end_date: String, 2 "CronStr" cron_str: String,
    3 "CronType" cron_type: String, 4 "DagId" dag_id, 5 "ScheduleParam" schedule_param,
    6 "ScheduleSwitch" schedule_switch, 7 "Tid" tid: i64, 8 "TimeZoneId" time_zone_id: String,
    9 "TriggerType" trigger_type
} }

/// Response of [`UpdateTaskFlowSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowScheduleOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskFlowScheduleOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task flow time variables: `UpdateTaskFlowTimeVariables` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskFlowTimeVariables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowTimeVariables {
    /// Required.
    pub dag_id: i64,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    /// Required.
    pub time_variables: String,
}
operation! { UpdateTaskFlowTimeVariables(dag_id: i64, time_variables: String)
    "UpdateTaskFlowTimeVariables" -> UpdateTaskFlowTimeVariablesOutput {
    0 "DagId" dag_id, 1 "Tid" tid: i64, 2 "TimeVariables" time_variables
} }

/// Response of [`UpdateTaskFlowTimeVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFlowTimeVariablesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskFlowTimeVariablesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task name: `UpdateTaskName` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskName {
    /// Required.
    pub node_id: String,
    /// Required.
    pub node_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateTaskName(node_id: String, node_name: String) "UpdateTaskName" -> UpdateTaskNameOutput {
    0 "NodeId" node_id, 1 "NodeName" node_name, 2 "Tid" tid: i64
} }

/// Response of [`UpdateTaskName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskNameOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskNameOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task output: `UpdateTaskOutput` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskOutput {
    /// Required.
    pub node_id: String,
    pub node_output: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
}
operation! { UpdateTaskOutput(node_id: String) "UpdateTaskOutput" -> UpdateTaskOutputOutput {
    0 "NodeId" node_id, 1 "NodeOutput" node_output: String, 2 "Tid" tid: i64
} }

/// Response of [`UpdateTaskOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskOutputOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskOutputOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates task time variables: `UpdateTaskTimeVariables` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateTaskTimeVariables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskTimeVariables {
    /// Required.
    pub node_id: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    /// Required.
    pub time_variables: String,
}
operation! { UpdateTaskTimeVariables(node_id: String, time_variables: String)
    "UpdateTaskTimeVariables" -> UpdateTaskTimeVariablesOutput {
    0 "NodeId" node_id, 1 "Tid" tid: i64, 2 "TimeVariables" time_variables
} }

/// Response of [`UpdateTaskTimeVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskTimeVariablesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskTimeVariablesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates user: `UpdateUser` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub max_execute_count: Option<i64>,
    pub max_result_count: Option<i64>,
    pub mobile: Option<String>,
    pub role_names: Option<String>,
    pub tid: Option<i64>,
    /// Required.
    pub uid: i64,
    pub uid_string: Option<String>,
    pub user_nick: Option<String>,
}
operation! { UpdateUser(uid: i64) "UpdateUser" -> UpdateUserOutput {
    0 "MaxExecuteCount" max_execute_count: i64, 1 "MaxResultCount" max_result_count: i64, 2 "Mobile" mobile: String,
    3 "RoleNames" role_names: String, 4 "Tid" tid: i64, 5 "Uid" uid, 6 "UidString" uid_string: String,
    7 "UserNick" user_nick: String
} }

/// Response of [`UpdateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateUserOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates workspace: `UpdateWorkspace` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    /// At least 1 characters.
    pub description: Option<String>,
    /// Required.
    pub workspace_id: i64,
    /// At least 1 characters.
    pub workspace_name: Option<String>,
    pub client_token: Option<String>,
}
operation! { UpdateWorkspace(workspace_id: i64) "UpdateWorkspace" -> UpdateWorkspaceOutput {
    0 "Description" description: String, 1 "WorkspaceId" workspace_id, 2 "WorkspaceName" workspace_name: String,
    3 "ClientToken" client_token: String
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceOutput {
    pub data: Option<String>,
    pub success: Option<String>,
}
model! { UpdateWorkspaceOutput {
    0 "Data" data: String, 1 "Success" success: String
} }

/// Updates workspace user: `UpdateWorkspaceUser` of `dms-enterprise` 2018-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-enterprise/2018-11-01/UpdateWorkspaceUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceUser {
    /// Required.
    pub dms_user_id: String,
    /// Required.
    pub role_ids: String,
    /// Required. At least 1 characters.
    pub workspace_id: String,
}
operation! { UpdateWorkspaceUser(dms_user_id: String, role_ids: String, workspace_id: String)
    "UpdateWorkspaceUser" -> UpdateWorkspaceUserOutput {
    0 "DmsUserId" dms_user_id, 1 "RoleIds" role_ids, 2 "WorkspaceId" workspace_id
} }

/// Response of [`UpdateWorkspaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceUserOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateWorkspaceUserOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddAuthorityTemplateItems, AddDesensitizationRule, AddInstance, AddLhMembers, AddLogicTableRouteConfig,
    AddTableToCategory, AddTaskFlowEdges, AddWorkspaceUser, AnalyzeSQLLineage, AnswerSqlSyntaxByMetaAgent, ApproveOrder,
    BackFill, BatchCreateDataLakePartitions, BatchDeleteDataLakePartitions, BatchUpdateDataLakePartitions,
    BuyPayAsYouGoOrder, ChangeColumnSecLevel, ChangeColumnSecurityLevel, ChangeLhDagOwner, ChatWithDesensitize,
    ChatWithDesensitizeSSE, CheckBatchTableAccessPermission, CheckInventoryJob, CloseOrder, ConfirmInventoryKnowledge,
    CreateAbacAuthorization, CreateAbacPolicy, CreateAuthorityTemplate, CreateDataArchiveOrder, CreateDataCorrectOrder,
    CreateDataCronClearOrder, CreateDataExportOrder, CreateDataImportOrder, CreateDataLakeDatabase,
    CreateDataLakeFunction, CreateDataLakePartition, CreateDataLakeTable, CreateDataTrackOrder,
    CreateDatabaseExportOrder, CreateDifyInstance, CreateFreeLockCorrectOrder, CreateInventoryJob, CreateLakeHouseSpace,
    CreateLogicDatabase, CreateMetaCategory, CreateOrder, CreateProcCorrectOrder, CreateProxy, CreateProxyAccess,
    CreatePublishGroupTask, CreateSQLReviewOrder, CreateScenario, CreateStandardGroup, CreateStructSyncOrder,
    CreateTask, CreateTaskFlow, CreateUploadFileJob, CreateUploadOSSFileJob, CreateWorkspace, DeleteAbacAuthorization,
    DeleteAbacPolicy, DeleteAuthorityTemplate, DeleteDataLakeDatabase, DeleteDataLakeFunction, DeleteDataLakePartition,
    DeleteDataLakeTable, DeleteInstance, DeleteLakeHouseSpace, DeleteLhMembers, DeleteLogicDatabase,
    DeleteLogicTableRouteConfig, DeleteMetaCategory, DeleteProxy, DeleteProxyAccess, DeleteScenario,
    DeleteStandardGroup, DeleteTask, DeleteTaskFlow, DeleteTaskFlowEdgesByCondition, DeleteUser, DeleteWorkspace,
    DescribeDifyAttribute, DescribeDifyDefaultVpc, DescribeDifyEditions, DescribeDifyRegions, DisableUser,
    DownloadDataTrackResult, EditLogicDatabase, EditMetaKnowledgeAsset, EnableUser, ExecuteDataCorrect,
    ExecuteDataExport, ExecuteScript, ExecuteStructSync, FixSqlByMetaAgent, GenMetaKnowledgeAsset, GenerateSqlFromNL,
    GetAIOrderApprovalCommentSSE, GetAbacPolicy, GetApprovalDetail, GetAuthorityTemplate, GetAuthorityTemplateItem,
    GetClassificationTemplate, GetDBTaskSQLJobLog, GetDBTopology, GetDataArchiveCount, GetDataArchiveOrderDetail,
    GetDataCorrectBackupFiles, GetDataCorrectOrderDetail, GetDataCorrectRollbackFile, GetDataCorrectSQLFile,
    GetDataCorrectTaskDetail, GetDataCronClearConfig, GetDataCronClearTaskDetailList, GetDataExportDownloadURL,
    GetDataExportOrderDetail, GetDataExportPreCheckDetail, GetDataImportSQL, GetDataLakeCatalog, GetDataLakeDatabase,
    GetDataLakeFunction, GetDataLakePartition, GetDataLakeTable, GetDataTrackJobDegree, GetDataTrackJobTableMeta,
    GetDataTrackOrderDetail, GetDatabase, GetDatabaseExportOrderDetail, GetDbExportDownloadURL, GetInstance,
    GetIntervalLimitOfSLA, GetLhSpaceByName, GetLogicDatabase, GetMetaTableColumn, GetMetaTableDetailInfo,
    GetOnlineDDLProgress, GetOpLog, GetOrderAttachmentFile, GetOrderBaseInfo, GetOwnerApplyOrderDetail,
    GetPagedInstance, GetPermApplyOrderDetail, GetPhysicalDatabase, GetProxy, GetProxyAccess, GetRuleNumLimitOfSLA,
    GetSQLReviewCheckResultStatus, GetSQLReviewOptimizeDetail, GetStandardGroup, GetStructSyncExecSqlDetail,
    GetStructSyncJobAnalyzeResult, GetStructSyncJobDetail, GetStructSyncOrderDetail, GetTableColumnList,
    GetTableDBTopology, GetTableDesignProjectFlow, GetTableDesignProjectInfo, GetTableInstructions,
    GetTableKnowledgeDetails, GetTableKnowledgeInfo, GetTableTopology, GetTask, GetTaskFlowGraph,
    GetTaskFlowNotification, GetTaskInstanceRelation, GetUser, GetUserActiveTenant, GetUserUploadFileJob, GetWorkspace,
    GrantTemplateAuthority, GrantUserPermission, InspectProxyAccessSecret, ListAbacAuthorizations, ListAbacPolicies,
    ListAuthorityTemplate, ListAuthorizedDatabasesForUser, ListAuthorizedInstancesForUser,
    ListAuthorizedUsersForDatabase, ListAuthorizedUsersForInstance, ListClassificationTemplates, ListColumns,
    ListDAGVersions, ListDBTaskSQLJob, ListDBTaskSQLJobDetail, ListDDLPublishRecords, ListDataCorrectPreCheckDB,
    ListDataCorrectPreCheckSQL, ListDataImportSQLPreCheckDetail, ListDataImportSQLType, ListDataLakeCatalog,
    ListDataLakeDatabase, ListDataLakeFunction, ListDataLakeFunctionName, ListDataLakePartition,
    ListDataLakePartitionByFilter, ListDataLakePartitionName, ListDataLakeTable, ListDataLakeTableName,
    ListDataLakeTablebaseInfo, ListDatabaseUserPermssions, ListDatabases, ListDefaultSLARules, ListDesensitizationRule,
    ListDifyInstances, ListEffectiveOrders, ListIndexes, ListInstanceLoginAuditLog, ListInstanceUserPermissions,
    ListInstances, ListInventoryJobs, ListLhTaskFlowAndScenario, ListLogicDatabases, ListLogicTableRouteConfig,
    ListLogicTables, ListMetaCategory, ListOrders, ListProxies, ListProxyAccesses, ListProxySQLExecAuditLog,
    ListSLARules, ListSQLExecAuditLog, ListSQLReviewOriginSQL, ListScenarios, ListSensitiveColumnInfo,
    ListSensitiveColumns, ListSensitiveColumnsDetail, ListSensitiveDataAuditLog, ListSensitivityLevel,
    ListStandardGroups, ListTableColumns, ListTables, ListTablesInCategory, ListTagMetaAsset, ListTaskFlow,
    ListTaskFlowConstants, ListTaskFlowCooperators, ListTaskFlowEdgesByCondition, ListTaskFlowInstance,
    ListTaskFlowTimeVariables, ListTaskFlowsByPage, ListTasksInTaskFlow, ListUserOwnedResources, ListUserPermissions,
    ListUserTenants, ListUsers, ListWorkFlowNodes, ListWorkFlowTemplates, ListWorkspaceUsers, ListWorkspaces,
    MakeTaskFlowInstanceSuccess, ModifyDataCorrectExecSQL, ModifyDesensitizationStrategy, ModifyInstance,
    MoveTaskFlowToScenario, OfflineTaskFlow, OptimizeSqlByMetaAgent, PauseDataCorrectSQLJob, PauseDataExportJob,
    PreviewWorkflow, PublishAndDeployTaskFlow, QueryDataTrackResultDownloadStatus, ReDeployLhDagVersion,
    ReRunTaskFlowInstance, RedeployDifyInstance, RefundPayAsYouGoOrder, RegisterInstance, RegisterUser,
    RemoveDataExportJob, RemoveTableFromCategory, RemoveWorkspaceUser, RestartDataCorrectSQLJob, RestartDataExportJob,
    ResumeTaskFlowInstance, RetryDataCorrectPreCheck, RevokeTemplateAuthority, RevokeUserPermission,
    SearchDataTrackResult, SearchDatabase, SearchInventoryAsset, SearchInventoryKnowledge, SearchTable,
    SearchTableAssetKnowledge, SearchTableKnowledge, SearchWorkspaceRoles, SetOwners, SetWorkflowExtraInfo,
    SimplyAddInstance, SkipDataCorrectRowCheck, StopTaskFlowInstance, SubmitOrderApproval,
    SubmitStructSyncOrderApproval, SuspendDataExportJob, SuspendTaskFlowInstance, SyncDatabaseMeta, SyncInstanceMeta,
    TryRunTaskFlow, UpdateAbacPolicy, UpdateAuthorityTemplate, UpdateDataLakeDatabase, UpdateDataLakeFunction,
    UpdateDataLakePartition, UpdateDataLakeTable, UpdateInstance, UpdateMetaCategory, UpdateSLARules, UpdateScenario,
    UpdateStandardGroup, UpdateTaskConfig, UpdateTaskContent, UpdateTaskContentV2, UpdateTaskFlowConstants,
    UpdateTaskFlowCooperators, UpdateTaskFlowEdges, UpdateTaskFlowNameAndDesc, UpdateTaskFlowNotification,
    UpdateTaskFlowOwner, UpdateTaskFlowRelations, UpdateTaskFlowSchedule, UpdateTaskFlowTimeVariables, UpdateTaskName,
    UpdateTaskOutput, UpdateTaskTimeVariables, UpdateUser, UpdateWorkspace, UpdateWorkspaceUser
}
