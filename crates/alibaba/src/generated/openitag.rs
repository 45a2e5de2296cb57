//! `openitag` of Alibaba Cloud, API version 2022-06-16.
//!
//! Endpoint: a table of 4 regions, else `openitag.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/OpenITag/2022-06-16/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, openitag::ListTenants};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListTenants::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "openitag.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "openitag.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "openitag.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "openitag.cn-shenzhen.aliyuncs.com"),
    ],
    &[
        ("cn-beijing", "openitag-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "openitag-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "openitag-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "openitag-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    "openitag.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "openitag",
    "2022-06-16",
    "openitag",
    &ENDPOINTS,
);

/// Adds work node workforce: `AddWorkNodeWorkforce` of `openitag` 2022-06-16.
///
/// POST `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/worknodes/{WorkNodeId}/workforce`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/AddWorkNodeWorkforce>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorkNodeWorkforce {
    pub user_ids: Option<Vec<i64>>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: i64,
    /// Required.
    pub work_node_id: i64,
}
operation! { AddWorkNodeWorkforce(tenant_id: String, task_id: i64, work_node_id: i64)
    "AddWorkNodeWorkforce" -> AddWorkNodeWorkforceOutput {
    0 "UserIds" user_ids: Vec<i64>, 1 "TenantId" tenant_id, 2 "TaskId" task_id, 3 "WorkNodeId" work_node_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/worknodes/{WorkNodeId}/workforce", body: BodyStyle::Json, } }

/// Response of [`AddWorkNodeWorkforce`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorkNodeWorkforceOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddWorkNodeWorkforceOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// `AppendAllDataToTask` of `openitag` 2022-06-16.
///
/// PUT `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/appendAllDataToTask`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/AppendAllDataToTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendAllDataToTask {
    pub body: Option<OpenDatasetProxyAppendDataRequest>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { AppendAllDataToTask(tenant_id: String, task_id: String)
    "AppendAllDataToTask" -> AppendAllDataToTaskOutput {
    0 "body" body: OpenDatasetProxyAppendDataRequest, 1 "TenantId" tenant_id, 2 "TaskId" task_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/appendAllDataToTask", body: BodyStyle::Json, } }

/// In the request of [`AppendAllDataToTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDatasetProxyAppendDataRequest {
    pub biz_code: Option<String>,
    pub data_meta: Option<Vec<BTreeMap<String, String>>>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
    pub uuid: Option<String>,
}
input! { OpenDatasetProxyAppendDataRequest() {
    0 "BizCode" biz_code: String, 1 "DataMeta" data_meta: Vec<BTreeMap<String, String>>, 2 "TaskId" task_id: String,
    3 "TraceId" trace_id: String, 4 "UUID" uuid: String
} }

/// Response of [`AppendAllDataToTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendAllDataToTaskOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AppendAllDataToTaskOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates task: `CreateTask` of `openitag` 2022-06-16.
///
/// POST `/openapi/api/v1/tenants/{TenantId}/tasks`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/CreateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    /// Required.
    pub body: CreateTaskDetail,
    /// Required.
    pub tenant_id: String,
}
operation! { CreateTask(body: CreateTaskDetail, tenant_id: String) "CreateTask" -> CreateTaskOutput {
    0 "body" body, 1 "TenantId" tenant_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/api/v1/tenants/{TenantId}/tasks", body: BodyStyle::Json, } }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskDetail {
    pub admins: Option<CreateTaskDetailAdmins>,
    pub allow_append_data: Option<bool>,
    /// Required.
    pub assign_config: Option<TaskAssginConfig>,
    /// Required.
    pub dataset_proxy_relations: Option<Vec<DatasetProxyConfig>>,
    pub exif: Option<BTreeMap<String, Value>>,
    pub tags: Option<Vec<String>>,
    /// Required.
    pub task_name: Option<String>,
    pub task_template_config: Option<TaskTemplateConfig>,
    /// Required.
    pub task_workflow: Option<Vec<CreateTaskDetailTaskWorkflow>>,
    /// Required.
    pub template_id: Option<String>,
    /// Required.
    pub uuid: Option<String>,
    pub vote_configs: Option<BTreeMap<String, CreateTaskDetailVoteInfo>>,
}

/// Arguments of [`CreateTaskDetail::new`].
pub struct CreateTaskDetailRequired {
    pub assign_config: TaskAssginConfig,
    pub dataset_proxy_relations: Vec<DatasetProxyConfig>,
    pub task_name: String,
    pub task_workflow: Vec<CreateTaskDetailTaskWorkflow>,
    pub template_id: String,
    pub uuid: String,
}
input! {
    CreateTaskDetail { CreateTaskDetailRequired: assign_config, dataset_proxy_relations, task_name, task_workflow, template_id, uuid } {
    0 "Admins" admins: CreateTaskDetailAdmins, 1 "AllowAppendData" allow_append_data: bool,
    2 "AssignConfig" assign_config: TaskAssginConfig,
    3 "DatasetProxyRelations" dataset_proxy_relations: Vec<DatasetProxyConfig>, 4 "Exif" exif: BTreeMap<String, Value>,
    5 "Tags" tags: Vec<String>, 6 "TaskName" task_name: String,
    7 "TaskTemplateConfig" task_template_config: TaskTemplateConfig,
    8 "TaskWorkflow" task_workflow: Vec<CreateTaskDetailTaskWorkflow>, 9 "TemplateId" template_id: String,
    10 "UUID" uuid: String, 11 "VoteConfigs" vote_configs: BTreeMap<String, CreateTaskDetailVoteInfo>
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskDetailAdmins {
    pub users: Option<Vec<SimpleUser>>,
}
input! { CreateTaskDetailAdmins() {
    0 "Users" users: Vec<SimpleUser>
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleUser {
    pub account_no: Option<String>,
    pub account_type: Option<String>,
    pub role: Option<String>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
input! { SimpleUser() {
    0 "AccountNo" account_no: String, 1 "AccountType" account_type: String, 2 "Role" role: String,
    3 "UserId" user_id: i64, 4 "UserName" user_name: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskAssginConfig {
    pub assign_count: Option<i64>,
    pub assign_field: Option<String>,
    pub assign_sub_task_count: Option<String>,
    pub assign_type: Option<String>,
}
input! { TaskAssginConfig() {
    0 "AssignCount" assign_count: i64, 1 "AssignField" assign_field: String,
    2 "AssignSubTaskCount" assign_sub_task_count: String, 3 "AssignType" assign_type: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetProxyConfig {
    pub dataset_type: Option<String>,
    pub source: Option<String>,
    /// Required.
    pub source_dataset_id: Option<String>,
}
input! { DatasetProxyConfig(source_dataset_id: String) {
    0 "DatasetType" dataset_type: String, 1 "Source" source: String, 2 "SourceDatasetId" source_dataset_id: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTemplateConfig {
    pub exif: Option<BTreeMap<String, String>>,
    pub resource_key: Option<String>,
    pub select_questions: Option<Vec<String>>,
    pub template_option_map: Option<BTreeMap<String, TaskTemplateOptionConfig>>,
    pub template_relation_id: Option<String>,
}
input! { TaskTemplateConfig() {
    0 "Exif" exif: BTreeMap<String, String>, 1 "ResourceKey" resource_key: String,
    2 "SelectQuestions" select_questions: Vec<String>,
    3 "TemplateOptionMap" template_option_map: BTreeMap<String, TaskTemplateOptionConfig>,
    4 "TemplateRelationId" template_relation_id: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTemplateOptionConfig {
    pub default_result: Option<String>,
    pub options: Option<Vec<QuestionOption>>,
    pub pre_options: Option<Vec<String>>,
    pub rule: Option<String>,
}
input! { TaskTemplateOptionConfig() {
    0 "DefaultResult" default_result: String, 1 "Options" options: Vec<QuestionOption>,
    2 "PreOptions" pre_options: Vec<String>, 3 "Rule" rule: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionOption {
    pub children: Option<Vec<QuestionOption>>,
    pub color: Option<String>,
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub label: Option<String>,
    pub remark: Option<String>,
    pub shortcut: Option<String>,
}
input! { QuestionOption(key: String, label: String) {
    0 "Children" children: Vec<QuestionOption>, 1 "Color" color: String, 2 "Key" key: String, 3 "Label" label: String,
    4 "Remark" remark: String, 5 "Shortcut" shortcut: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskDetailTaskWorkflow {
    pub node_name: Option<String>,
}
input! { CreateTaskDetailTaskWorkflow() {
    0 "NodeName" node_name: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskDetailVoteInfo {
    pub min_vote: Option<i64>,
    pub vote_num: Option<i64>,
}
input! { CreateTaskDetailVoteInfo() {
    0 "MinVote" min_vote: i64, 1 "VoteNum" vote_num: i64
} }

/// Response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateTaskOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TaskId" task_id: String
} }

/// Creates template: `CreateTemplate` of `openitag` 2022-06-16.
///
/// POST `/openapi/api/v1/tenants/{TenantId}/templates`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/CreateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Required.
    pub body: TemplateDTO,
    /// Required.
    pub tenant_id: String,
}
operation! { CreateTemplate(body: TemplateDTO, tenant_id: String) "CreateTemplate" -> CreateTemplateOutput {
    0 "body" body, 1 "TenantId" tenant_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/api/v1/tenants/{TenantId}/templates", body: BodyStyle::Json, } }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateDTO {
    pub classify: Option<String>,
    pub description: Option<String>,
    pub exif: Option<BTreeMap<String, Value>>,
    /// Required.
    pub question_configs: Option<Vec<QuestionPlugin>>,
    pub robot_configs: Option<Vec<BTreeMap<String, Value>>>,
    pub shared_mode: Option<String>,
    pub tags: Option<Vec<String>>,
    pub template_id: Option<String>,
    /// Required.
    pub template_name: Option<String>,
    /// Required.
    pub view_configs: Option<TemplateDTOViewConfigs>,
}
input! {
    TemplateDTO(question_configs: Vec<QuestionPlugin>, template_name: String, view_configs: TemplateDTOViewConfigs) {
    0 "Classify" classify: String, 1 "Description" description: String, 2 "Exif" exif: BTreeMap<String, Value>,
    3 "QuestionConfigs" question_configs: Vec<QuestionPlugin>,
    4 "RobotConfigs" robot_configs: Vec<BTreeMap<String, Value>>, 5 "SharedMode" shared_mode: String,
    6 "Tags" tags: Vec<String>, 7 "TemplateId" template_id: String, 8 "TemplateName" template_name: String,
    9 "ViewConfigs" view_configs: TemplateDTOViewConfigs
} }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionPlugin {
    pub can_select: Option<bool>,
    pub children: Option<Vec<QuestionPlugin>>,
    pub default_result: Option<String>,
    /// Required.
    pub display: Option<bool>,
    pub exif: Option<BTreeMap<String, Value>>,
    pub hot_key_map: Option<String>,
    /// Required.
    pub mark_title: Option<String>,
    pub mark_title_alias: Option<String>,
    /// Required.
    pub must_fill: Option<bool>,
    /// Required.
    pub options: Option<Vec<QuestionOption>>,
    pub pre_options: Option<Vec<String>>,
    /// Required.
    pub question_id: Option<String>,
    pub rule: Option<String>,
    pub select_group: Option<String>,
    pub selected: Option<bool>,
    /// Required.
    pub r#type: Option<String>,
}

/// Arguments of [`QuestionPlugin::new`].
pub struct QuestionPluginRequired {
    pub display: bool,
    pub mark_title: String,
    pub must_fill: bool,
    pub options: Vec<QuestionOption>,
    pub question_id: String,
    pub r#type: String,
}
input! { QuestionPlugin { QuestionPluginRequired: display, mark_title, must_fill, options, question_id, r#type } {
    0 "CanSelect" can_select: bool, 1 "Children" children: Vec<QuestionPlugin>,
    2 "DefaultResult" default_result: String, 3 "Display" display: bool, 4 "Exif" exif: BTreeMap<String, Value>,
    5 "HotKeyMap" hot_key_map: String, 6 "MarkTitle" mark_title: String, 7 "MarkTitleAlias" mark_title_alias: String,
    8 "MustFill" must_fill: bool, 9 "Options" options: Vec<QuestionOption>, 10 "PreOptions" pre_options: Vec<String>,
    11 "QuestionId" question_id: String, 12 "Rule" rule: String, 13 "SelectGroup" select_group: String,
    14 "Selected" selected: bool, 15 "Type" r#type: String
} }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateDTOViewConfigs {
    pub view_plugins: Option<Vec<ViewPlugin>>,
}
input! { TemplateDTOViewConfigs() {
    0 "ViewPlugins" view_plugins: Vec<ViewPlugin>
} }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewPlugin {
    /// Required.
    pub bind_field: Option<String>,
    pub convertor: Option<String>,
    /// Required.
    pub cors_proxy: Option<bool>,
    /// Required.
    pub display_ori_img: Option<bool>,
    pub exif: Option<BTreeMap<String, Value>>,
    pub hide: Option<bool>,
    pub plugins: Option<BTreeMap<String, Value>>,
    pub relation_question_ids: Option<Vec<String>>,
    /// Required.
    pub r#type: Option<String>,
    pub visit_info: Option<ViewPluginVisitInfo>,
}
input! { ViewPlugin(bind_field: String, cors_proxy: bool, display_ori_img: bool, r#type: String) {
    0 "BindField" bind_field: String, 1 "Convertor" convertor: String, 2 "CorsProxy" cors_proxy: bool,
    3 "DisplayOriImg" display_ori_img: bool, 4 "Exif" exif: BTreeMap<String, Value>, 5 "Hide" hide: bool,
    6 "Plugins" plugins: BTreeMap<String, Value>, 7 "RelationQuestionIds" relation_question_ids: Vec<String>,
    8 "Type" r#type: String, 9 "VisitInfo" visit_info: ViewPluginVisitInfo
} }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewPluginVisitInfo {
    pub afts_conf: Option<BTreeMap<String, Value>>,
    pub oss_conf: Option<BTreeMap<String, Value>>,
}
input! { ViewPluginVisitInfo() {
    0 "aftsConf" afts_conf: BTreeMap<String, Value>, 1 "ossConf" oss_conf: BTreeMap<String, Value>
} }

/// Response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub template_id: Option<String>,
}
model! { CreateTemplateOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TemplateId" template_id: String
} }

/// Creates user: `CreateUser` of `openitag` 2022-06-16.
///
/// POST `/openapi/api/v1/tenants/{TenantId}/users`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/CreateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    /// Required.
    pub account_no: String,
    /// Required.
    pub account_type: String,
    /// Required.
    pub role: String,
    pub user_name: Option<String>,
    /// Required.
    pub tenant_id: String,
}
operation! { CreateUser(account_no: String, account_type: String, role: String, tenant_id: String)
    "CreateUser" -> CreateUserOutput {
    0 "AccountNo" account_no, 1 "AccountType" account_type, 2 "Role" role, 3 "UserName" user_name: String,
    4 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/openapi/api/v1/tenants/{TenantId}/users", body: BodyStyle::Json, } }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user_id: Option<i64>,
}
model! { CreateUserOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "UserId" user_id: i64
} }

/// Deletes task: `DeleteTask` of `openitag` 2022-06-16.
///
/// DELETE `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/DeleteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DeleteTask(tenant_id: String, task_id: String) "DeleteTask" -> DeleteTaskOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}", } }

/// Response of [`DeleteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTaskOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes template: `DeleteTemplate` of `openitag` 2022-06-16.
///
/// DELETE `/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/DeleteTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub template_id: String,
}
operation! { DeleteTemplate(tenant_id: String, template_id: String) "DeleteTemplate" -> DeleteTemplateOutput {
    0 "TenantId" tenant_id, 1 "TemplateId" template_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}", } }

/// Response of [`DeleteTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub template_id: Option<String>,
}
model! { DeleteTemplateOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TemplateId" template_id: String
} }

/// Deletes user: `DeleteUser` of `openitag` 2022-06-16.
///
/// DELETE `/openapi/api/v1/tenants/{TenantId}/users/{UserId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteUser(tenant_id: String, user_id: String) "DeleteUser" -> DeleteUserOutput {
    0 "TenantId" tenant_id, 1 "UserId" user_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/api/v1/tenants/{TenantId}/users/{UserId}", } }

/// Response of [`DeleteUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteUserOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Exports annotations: `ExportAnnotations` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/annotations/export`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/ExportAnnotations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAnnotations {
    /// Required.
    pub oss_path: String,
    pub register_dataset: Option<String>,
    pub target: Option<String>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { ExportAnnotations(oss_path: String, tenant_id: String, task_id: String)
    "ExportAnnotations" -> ExportAnnotationsOutput {
    0 "OssPath" oss_path, 1 "RegisterDataset" register_dataset: String, 2 "Target" target: String,
    3 "TenantId" tenant_id, 4 "TaskId" task_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/annotations/export", } }

/// Response of [`ExportAnnotations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAnnotationsOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub flow_job: Option<FlowJobInfo>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExportAnnotationsOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String,
    3 "FlowJob" flow_job: FlowJobInfo, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`ExportAnnotations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowJobInfo {
    pub display: Option<bool>,
    pub job_id: Option<String>,
    pub job_type: Option<String>,
    pub message_id: Option<String>,
    pub process_type: Option<String>,
    pub task_id: Option<String>,
}
model! { FlowJobInfo {
    0 "Display" display: bool, 1 "JobId" job_id: String, 2 "JobType" job_type: String, 3 "MessageId" message_id: String,
    4 "ProcessType" process_type: String, 5 "TaskId" task_id: String
} }

/// Gets job: `GetJob` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/jobs/{JobId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJob {
    pub job_type: Option<String>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub job_id: String,
}
operation! { GetJob(tenant_id: String, job_id: String) "GetJob" -> GetJobOutput {
    0 "JobType" job_type: String, 1 "TenantId" tenant_id, 2 "JobId" job_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/jobs/{JobId}", } }

/// Response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub job: Option<Job>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetJobOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Job" job: Job,
    4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub creator: Option<SimpleUser>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub job_id: Option<String>,
    pub job_result: Option<JobJobResult>,
    pub job_type: Option<String>,
    pub status: Option<String>,
}
model! { Job {
    0 "Creator" creator: SimpleUser, 1 "GmtCreateTime" gmt_create_time: String,
    2 "GmtModifiedTime" gmt_modified_time: String, 3 "JobId" job_id: String, 4 "JobResult" job_result: JobJobResult,
    5 "JobType" job_type: String, 6 "Status" status: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobJobResult {
    pub result_link: Option<String>,
}
model! { JobJobResult {
    0 "ResultLink" result_link: String
} }

/// Gets subtask: `GetSubtask` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskID}/subtasks/{SubtaskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetSubtask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubtask {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub subtask_id: String,
}
operation! { GetSubtask(tenant_id: String, task_id: String, subtask_id: String) "GetSubtask" -> GetSubtaskOutput {
    0 "TenantId" tenant_id, 1 "TaskID" task_id, 2 "SubtaskId" subtask_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskID}/subtasks/{SubtaskId}", } }

/// Response of [`GetSubtask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubtaskOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub subtask: Option<SimpleSubtask>,
    pub success: Option<bool>,
}
model! { GetSubtaskOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Subtask" subtask: SimpleSubtask, 5 "Success" success: bool
} }

/// In the response of [`GetSubtask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleSubtask {
    pub items: Vec<SimpleSubtaskItems>,
    pub status: Option<String>,
    pub subtask_id: Option<i64>,
}
model! { SimpleSubtask {
    0 "Items" items: Vec<SimpleSubtaskItems>, 1 "Status" status: String, 2 "SubtaskId" subtask_id: i64
} }

/// In the response of [`GetSubtask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleSubtaskItems {
    pub abandon_flag: Option<bool>,
    pub abandon_remark: Option<String>,
    pub data_id: Option<String>,
    pub feedback_flag: Option<bool>,
    pub feedback_remark: Option<String>,
    pub fixed_flag: Option<bool>,
    pub item_id: Option<i64>,
    pub mine: Option<i64>,
    pub reject_flag: Option<bool>,
    pub state: Option<String>,
    pub weight: Option<i64>,
}
model! { SimpleSubtaskItems {
    0 "AbandonFlag" abandon_flag: bool, 1 "AbandonRemark" abandon_remark: String, 2 "DataId" data_id: String,
    3 "FeedbackFlag" feedback_flag: bool, 4 "FeedbackRemark" feedback_remark: String, 5 "FixedFlag" fixed_flag: bool,
    6 "ItemId" item_id: i64, 7 "Mine" mine: i64, 8 "RejectFlag" reject_flag: bool, 9 "State" state: String,
    10 "Weight" weight: i64
} }

/// Gets subtask item: `GetSubtaskItem` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/subtasks/{SubtaskId}/items/{ItemId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetSubtaskItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubtaskItem {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub subtask_id: String,
    /// Required.
    pub item_id: String,
}
operation! { GetSubtaskItem(tenant_id: String, task_id: String, subtask_id: String, item_id: String)
    "GetSubtaskItem" -> GetSubtaskItemOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id, 2 "SubtaskId" subtask_id, 3 "ItemId" item_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/subtasks/{SubtaskId}/items/{ItemId}", } }

/// Response of [`GetSubtaskItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubtaskItemOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub item: Option<SubtaskItemDetail>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSubtaskItemOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Item" item: SubtaskItemDetail,
    4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`GetSubtaskItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtaskItemDetail {
    pub annotations: Vec<SubtaskItemDetailAnnotations>,
    pub data_source: BTreeMap<String, Value>,
    pub item_id: Option<i64>,
}
model! { SubtaskItemDetail {
    0 "Annotations" annotations: Vec<SubtaskItemDetailAnnotations>, 1 "DataSource" data_source: BTreeMap<String, Value>,
    2 "ItemId" item_id: i64
} }

/// In the response of [`GetSubtaskItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtaskItemDetailAnnotations {
    pub abandon_flag: Option<bool>,
    pub abandon_remark: Option<String>,
    pub data_id: Option<String>,
    pub feedback_flag: Option<bool>,
    pub feedback_remark: Option<String>,
    pub fixed_flag: Option<bool>,
    pub mine: Option<i64>,
    pub reject_flag: Option<bool>,
    pub state: Option<String>,
    pub weight: Option<i64>,
}
model! { SubtaskItemDetailAnnotations {
    0 "AbandonFlag" abandon_flag: bool, 1 "AbandonRemark" abandon_remark: String, 2 "DataId" data_id: String,
    3 "FeedbackFlag" feedback_flag: bool, 4 "FeedbackRemark" feedback_remark: String, 5 "FixedFlag" fixed_flag: bool,
    6 "Mine" mine: i64, 7 "RejectFlag" reject_flag: bool, 8 "State" state: String, 9 "Weight" weight: i64
} }

/// Gets task: `GetTask` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTask(tenant_id: String, task_id: String) "GetTask" -> GetTaskOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}", } }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task: Option<TaskDetail>,
}
model! { GetTaskOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "Task" task: TaskDetail
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetail {
    pub admins: Vec<SimpleUser>,
    pub alert_time: Option<i64>,
    pub allow_append_data: Option<bool>,
    pub archived: Option<bool>,
    pub archived_infos: Option<String>,
    pub assign_config: BTreeMap<String, Value>,
    pub creator: Option<SimpleUser>,
    pub dataset_proxy_relations: Vec<TaskDetailDatasetProxyRelations>,
    pub exif: BTreeMap<String, Value>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub label_style: Option<String>,
    pub mine_configs: BTreeMap<String, Value>,
    pub modifier: Option<SimpleUser>,
    pub notice_config: BTreeMap<String, Value>,
    pub period_config: BTreeMap<String, Value>,
    pub ref_task_id: Option<String>,
    pub relate_task_config: BTreeMap<String, Value>,
    pub remark: Option<String>,
    pub result_callback_config: BTreeMap<String, Value>,
    pub stage: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_template_config: Option<TaskDetailTaskTemplateConfig>,
    pub task_type: Option<String>,
    pub task_workflow: Vec<TaskDetailTaskWorkflow>,
    pub template_id: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub uuid: Option<String>,
    pub vote_configs: BTreeMap<String, Value>,
    pub workflow_nodes: Vec<String>,
    pub run_msg: Option<String>,
}
model! { TaskDetail {
    0 "Admins" admins: Vec<SimpleUser>, 1 "AlertTime" alert_time: i64, 2 "AllowAppendData" allow_append_data: bool,
    3 "Archived" archived: bool, 4 "ArchivedInfos" archived_infos: String,
    5 "AssignConfig" assign_config: BTreeMap<String, Value>, 6 "Creator" creator: SimpleUser,
    7 "DatasetProxyRelations" dataset_proxy_relations: Vec<TaskDetailDatasetProxyRelations>,
    8 "Exif" exif: BTreeMap<String, Value>, 9 "GmtCreateTime" gmt_create_time: String,
    10 "GmtModifiedTime" gmt_modified_time: String, 11 "LabelStyle" label_style: String,
    12 "MineConfigs" mine_configs: BTreeMap<String, Value>, 13 "Modifier" modifier: SimpleUser,
    14 "NoticeConfig" notice_config: BTreeMap<String, Value>, 15 "PeriodConfig" period_config: BTreeMap<String, Value>,
    16 "RefTaskId" ref_task_id: String, 17 "RelateTaskConfig" relate_task_config: BTreeMap<String, Value>,
    18 "Remark" remark: String, 19 "ResultCallbackConfig" result_callback_config: BTreeMap<String, Value>,
    20 "Stage" stage: String, 21 "Status" status: String, 22 "Tags" tags: Vec<String>, 23 "TaskId" task_id: String,
    24 "TaskName" task_name: String, 25 "TaskTemplateConfig" task_template_config: TaskDetailTaskTemplateConfig,
    26 "TaskType" task_type: String, 27 "TaskWorkflow" task_workflow: Vec<TaskDetailTaskWorkflow>,
    28 "TemplateId" template_id: String, 29 "TenantId" tenant_id: String, 30 "TenantName" tenant_name: String,
    31 "UUID" uuid: String, 32 "VoteConfigs" vote_configs: BTreeMap<String, Value>,
    33 "WorkflowNodes" workflow_nodes: Vec<String>, 34 "runMsg" run_msg: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetailDatasetProxyRelations {
    pub dataset_id: Option<String>,
    pub dataset_type: Option<String>,
    pub exif: BTreeMap<String, Value>,
    pub source: Option<String>,
    pub source_biz_id: Option<String>,
    pub source_dataset_id: Option<String>,
}
model! { TaskDetailDatasetProxyRelations {
    0 "DatasetId" dataset_id: String, 1 "DatasetType" dataset_type: String, 2 "Exif" exif: BTreeMap<String, Value>,
    3 "Source" source: String, 4 "SourceBizId" source_biz_id: String, 5 "SourceDatasetId" source_dataset_id: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetailTaskTemplateConfig {
    pub exif: BTreeMap<String, Value>,
    pub resource_key: Option<String>,
    pub robot_config: BTreeMap<String, Value>,
    pub select_questions: Vec<String>,
    pub template_option_map: BTreeMap<String, Value>,
    pub template_relation_id: Option<String>,
}
model! { TaskDetailTaskTemplateConfig {
    0 "Exif" exif: BTreeMap<String, Value>, 1 "ResourceKey" resource_key: String,
    2 "RobotConfig" robot_config: BTreeMap<String, Value>, 3 "SelectQuestions" select_questions: Vec<String>,
    4 "TemplateOptionMap" template_option_map: BTreeMap<String, Value>,
    5 "TemplateRelationId" template_relation_id: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetailTaskWorkflow {
    pub exif: BTreeMap<String, Value>,
    pub groups: Vec<String>,
    pub node_name: Option<String>,
    pub users: Vec<SimpleUser>,
}
model! { TaskDetailTaskWorkflow {
    0 "Exif" exif: BTreeMap<String, Value>, 1 "Groups" groups: Vec<String>, 2 "NodeName" node_name: String,
    3 "Users" users: Vec<SimpleUser>
} }

/// Gets task statistics: `GetTaskStatistics` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/statistics`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetTaskStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatistics {
    pub stat_type: Option<String>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTaskStatistics(tenant_id: String, task_id: String) "GetTaskStatistics" -> GetTaskStatisticsOutput {
    0 "StatType" stat_type: String, 1 "TenantId" tenant_id, 2 "TaskId" task_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/statistics", } }

/// Response of [`GetTaskStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatisticsOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_statistics: Option<TaskStatistic>,
}
model! { GetTaskStatisticsOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TaskStatistics" task_statistics: TaskStatistic
} }

/// In the response of [`GetTaskStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatistic {
    pub accept_item_count: Option<f64>,
    pub check_abandon: Option<f64>,
    pub check_accuracy: Option<f64>,
    pub check_efficiency: Option<f64>,
    pub checked_accuracy: Option<f64>,
    pub checked_error: Option<f64>,
    pub checked_reject_count: Option<f64>,
    pub final_abandon_count: Option<f64>,
    pub finished_item_count: Option<i64>,
    pub finished_subtask_count: Option<i64>,
    pub mark_efficiency: Option<f64>,
    pub pre_mark_fixed_count: Option<f64>,
    pub sampled_accuracy: Option<f64>,
    pub sampled_error_count: Option<f64>,
    pub sampled_reject_count: Option<f64>,
    pub sampling_accuracy: Option<f64>,
    pub total_check_count: Option<f64>,
    pub total_check_time: Option<f64>,
    pub total_checked_count: Option<f64>,
    pub total_item_count: Option<i64>,
    pub total_mark_time: Option<f64>,
    pub total_sampled_count: Option<f64>,
    pub total_sampling_count: Option<f64>,
    pub total_subtask_count: Option<i64>,
    pub total_work_time: Option<f64>,
}
model! { TaskStatistic {
    0 "AcceptItemCount" accept_item_count: f64, 1 "CheckAbandon" check_abandon: f64,
    2 "CheckAccuracy" check_accuracy: f64, 3 "CheckEfficiency" check_efficiency: f64,
    4 "CheckedAccuracy" checked_accuracy: f64, 5 "CheckedError" checked_error: f64,
    6 "CheckedRejectCount" checked_reject_count: f64, 7 "FinalAbandonCount" final_abandon_count: f64,
    8 "FinishedItemCount" finished_item_count: i64, 9 "FinishedSubtaskCount" finished_subtask_count: i64,
    10 "MarkEfficiency" mark_efficiency: f64, 11 "PreMarkFixedCount" pre_mark_fixed_count: f64,
    12 "SampledAccuracy" sampled_accuracy: f64, 13 "SampledErrorCount" sampled_error_count: f64,
    14 "SampledRejectCount" sampled_reject_count: f64, 15 "SamplingAccuracy" sampling_accuracy: f64,
    16 "TotalCheckCount" total_check_count: f64, 17 "TotalCheckTime" total_check_time: f64,
    18 "TotalCheckedCount" total_checked_count: f64, 19 "TotalItemCount" total_item_count: i64,
    20 "TotalMarkTime" total_mark_time: f64, 21 "TotalSampledCount" total_sampled_count: f64,
    22 "TotalSamplingCount" total_sampling_count: f64, 23 "TotalSubtaskCount" total_subtask_count: i64,
    24 "TotalWorkTime" total_work_time: f64
} }

/// Gets task status: `GetTaskStatus` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/status`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatus {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTaskStatus(tenant_id: String, task_id: String) "GetTaskStatus" -> GetTaskStatusOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/status", } }

/// Response of [`GetTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatusOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_status: Option<String>,
}
model! { GetTaskStatusOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TaskStatus" task_status: String
} }

/// Gets task template: `GetTaskTemplate` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/template`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetTaskTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTemplate {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTaskTemplate(tenant_id: String, task_id: String) "GetTaskTemplate" -> GetTaskTemplateOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/template", } }

/// Response of [`GetTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTemplateOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub template: Option<TemplateDetail>,
}
model! { GetTaskTemplateOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "Template" template: TemplateDetail
} }

/// In the response of [`GetTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateDetail {
    pub abandon_reasons: Vec<String>,
    pub classify: Option<String>,
    pub creator: Option<SimpleUser>,
    pub description: Option<String>,
    pub exif: BTreeMap<String, Value>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub modifier: Option<SimpleUser>,
    pub question_configs: Vec<QuestionPlugin>,
    pub shared_mode: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub view_configs: Option<TemplateDetailViewConfigs>,
}
model! { TemplateDetail {
    0 "AbandonReasons" abandon_reasons: Vec<String>, 1 "Classify" classify: String, 2 "Creator" creator: SimpleUser,
    3 "Description" description: String, 4 "Exif" exif: BTreeMap<String, Value>,
    5 "GmtCreateTime" gmt_create_time: String, 6 "GmtModifiedTime" gmt_modified_time: String,
    7 "Modifier" modifier: SimpleUser, 8 "QuestionConfigs" question_configs: Vec<QuestionPlugin>,
    9 "SharedMode" shared_mode: String, 10 "Status" status: String, 11 "Tags" tags: Vec<String>,
    12 "TemplateId" template_id: String, 13 "TemplateName" template_name: String, 14 "TenantId" tenant_id: String,
    15 "Type" r#type: String, 16 "ViewConfigs" view_configs: TemplateDetailViewConfigs
} }

/// In the response of [`GetTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateDetailViewConfigs {
    pub view_plugins: Vec<ViewPlugin>,
}
model! { TemplateDetailViewConfigs {
    0 "ViewPlugins" view_plugins: Vec<ViewPlugin>
} }

/// Gets task template questions: `GetTaskTemplateQuestions` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/template/questions`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetTaskTemplateQuestions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTemplateQuestions {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTaskTemplateQuestions(tenant_id: String, task_id: String)
    "GetTaskTemplateQuestions" -> GetTaskTemplateQuestionsOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/template/questions", } }

/// Response of [`GetTaskTemplateQuestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTemplateQuestionsOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub questions: Vec<QuestionPlugin>,
    pub success: Option<bool>,
}
model! { GetTaskTemplateQuestionsOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Questions" questions: Vec<QuestionPlugin>, 5 "Success" success: bool
} }

/// Gets task template views: `GetTaskTemplateViews` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/template/views`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetTaskTemplateViews>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTemplateViews {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTaskTemplateViews(tenant_id: String, task_id: String)
    "GetTaskTemplateViews" -> GetTaskTemplateViewsOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/template/views", } }

/// Response of [`GetTaskTemplateViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTemplateViewsOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub views: Option<GetTaskTemplateViewsViews>,
}
model! { GetTaskTemplateViewsOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "Views" views: GetTaskTemplateViewsViews
} }

/// In the response of [`GetTaskTemplateViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTemplateViewsViews {
    pub view_plugins: Vec<ViewPlugin>,
}
model! { GetTaskTemplateViewsViews {
    0 "ViewPlugins" view_plugins: Vec<ViewPlugin>
} }

/// Gets task workforce: `GetTaskWorkforce` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/workforce`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetTaskWorkforce>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskWorkforce {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: i64,
}
operation! { GetTaskWorkforce(tenant_id: String, task_id: i64) "GetTaskWorkforce" -> GetTaskWorkforceOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/workforce", } }

/// Response of [`GetTaskWorkforce`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskWorkforceOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub workforce: Vec<Workforce>,
}
model! { GetTaskWorkforceOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "Workforce" workforce: Vec<Workforce>
} }

/// In the response of [`GetTaskWorkforce`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Workforce {
    pub node_type: Option<String>,
    pub users: Vec<SimpleUser>,
    pub work_node_id: Option<i64>,
}
model! { Workforce {
    0 "NodeType" node_type: String, 1 "Users" users: Vec<SimpleUser>, 2 "WorkNodeId" work_node_id: i64
} }

/// Gets task workforce statistic: `GetTaskWorkforceStatistic` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/workforce/statistic`. Reads only. Pages by page number
/// (`PageNumber`). See <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetTaskWorkforceStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskWorkforceStatistic {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub stat_type: Option<String>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTaskWorkforceStatistic(tenant_id: String, task_id: String)
    "GetTaskWorkforceStatistic" -> GetTaskWorkforceStatisticOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "StatType" stat_type: String,
    3 "TenantId" tenant_id, 4 "TaskId" task_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/workforce/statistic", } }
paged! { GetTaskWorkforceStatistic: UserStatistic =
    Number "PageNumber", "UsersStatistic" users_statistic, total "TotalCount" }

/// Response of [`GetTaskWorkforceStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskWorkforceStatisticOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub users_statistic: Vec<UserStatistic>,
}
model! { GetTaskWorkforceStatisticOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "TotalCount" total_count: i64, 8 "TotalPage" total_page: i64,
    9 "UsersStatistic" users_statistic: Vec<UserStatistic>
} }

/// In the response of [`GetTaskWorkforceStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatistic {
    pub accepted_mark_items_count: Option<f64>,
    pub check_count: Option<f64>,
    pub checked_accepted_count: Option<f64>,
    pub checked_accuracy: Option<f64>,
    pub mark_efficiency: Option<f64>,
    pub mark_time: Option<f64>,
    pub sampling_accuracy: Option<f64>,
    pub sampling_count: Option<f64>,
    pub sampling_error_count: Option<f64>,
    pub total_mark_items_count: Option<f64>,
    pub user_id: Option<String>,
}
model! { UserStatistic {
    0 "AcceptedMarkItemsCount" accepted_mark_items_count: f64, 1 "CheckCount" check_count: f64,
    2 "CheckedAcceptedCount" checked_accepted_count: f64, 3 "CheckedAccuracy" checked_accuracy: f64,
    4 "MarkEfficiency" mark_efficiency: f64, 5 "MarkTime" mark_time: f64, 6 "SamplingAccuracy" sampling_accuracy: f64,
    7 "SamplingCount" sampling_count: f64, 8 "SamplingErrorCount" sampling_error_count: f64,
    9 "TotalMarkItemsCount" total_mark_items_count: f64, 10 "UserId" user_id: String
} }

/// Gets template: `GetTemplate` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub template_id: String,
}
operation! { GetTemplate(tenant_id: String, template_id: String) "GetTemplate" -> GetTemplateOutput {
    0 "TenantId" tenant_id, 1 "TemplateId" template_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}", } }

/// Response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub template: Option<TemplateDetail>,
}
model! { GetTemplateOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "Template" template: TemplateDetail
} }

/// Gets template questions: `GetTemplateQuestions` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}/questions`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetTemplateQuestions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateQuestions {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub template_id: String,
}
operation! { GetTemplateQuestions(tenant_id: String, template_id: String)
    "GetTemplateQuestions" -> GetTemplateQuestionsOutput {
    0 "TenantId" tenant_id, 1 "TemplateId" template_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}/questions", } }

/// Response of [`GetTemplateQuestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateQuestionsOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub question_configs: Vec<QuestionPlugin>,
    pub success: Option<bool>,
}
model! { GetTemplateQuestionsOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "QuestionConfigs" question_configs: Vec<QuestionPlugin>, 5 "Success" success: bool
} }

/// Gets template view: `GetTemplateView` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}/views`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetTemplateView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateView {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub template_id: String,
}
operation! { GetTemplateView(tenant_id: String, template_id: String) "GetTemplateView" -> GetTemplateViewOutput {
    0 "TenantId" tenant_id, 1 "TemplateId" template_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}/views", } }

/// Response of [`GetTemplateView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateViewOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub view_configs: Option<GetTemplateViewViewConfigs>,
}
model! { GetTemplateViewOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "ViewConfigs" view_configs: GetTemplateViewViewConfigs
} }

/// In the response of [`GetTemplateView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateViewViewConfigs {
    pub view_plugins: Vec<ViewPlugin>,
}
model! { GetTemplateViewViewConfigs {
    0 "ViewPlugins" view_plugins: Vec<ViewPlugin>
} }

/// Gets tenant: `GetTenant` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetTenant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenant {
    /// Required.
    pub tenant_id: String,
}
operation! { GetTenant(tenant_id: String) "GetTenant" -> GetTenantOutput {
    0 "TenantId" tenant_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}", } }

/// Response of [`GetTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenantOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tenant: Option<SingleTenant>,
}
model! { GetTenantOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "Tenant" tenant: SingleTenant
} }

/// In the response of [`GetTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleTenant {
    pub description: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub uuid: Option<String>,
}
model! { SingleTenant {
    0 "Description" description: String, 1 "Status" status: String, 2 "TenantId" tenant_id: String,
    3 "TenantName" tenant_name: String, 4 "UUID" uuid: String
} }

/// Gets user: `GetUser` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/users/{UserId}`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub user_id: i64,
}
operation! { GetUser(tenant_id: String, user_id: i64) "GetUser" -> GetUserOutput {
    0 "TenantId" tenant_id, 1 "UserId" user_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/users/{UserId}", } }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user: Option<SimpleUser>,
}
model! { GetUserOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "User" user: SimpleUser
} }

/// Lists jobs: `ListJobs` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/jobs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/ListJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    pub job_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub tenant_id: String,
}
operation! { ListJobs(tenant_id: String) "ListJobs" -> ListJobsOutput {
    0 "JobType" job_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TenantId" tenant_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/jobs", } }
paged! { ListJobs: Job = Number "PageNumber", "Jobs" jobs, total "TotalCount" }

/// Response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub jobs: Vec<Job>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListJobsOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Jobs" jobs: Vec<Job>,
    4 "Message" message: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "Success" success: bool, 8 "TotalCount" total_count: i64, 9 "TotalPage" total_page: i64
} }

/// Lists subtask items: `ListSubtaskItems` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskID}/subtasks/{SubtaskId}/items`. Reads only. Pages by page number
/// (`PageNumber`). See <https://api.alibabacloud.com/document/OpenITag/2022-06-16/ListSubtaskItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubtaskItems {
    /// At least 0.
    pub page_number: Option<i64>,
    /// 1 to 20.
    pub page_size: Option<i64>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub subtask_id: String,
}
operation! { ListSubtaskItems(tenant_id: String, task_id: String, subtask_id: String)
    "ListSubtaskItems" -> ListSubtaskItemsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TenantId" tenant_id, 3 "TaskID" task_id,
    4 "SubtaskId" subtask_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskID}/subtasks/{SubtaskId}/items", } }
paged! { ListSubtaskItems: SubtaskItemDetail = Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`ListSubtaskItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubtaskItemsOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub items: Vec<SubtaskItemDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListSubtaskItemsOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String,
    3 "Items" items: Vec<SubtaskItemDetail>, 4 "Message" message: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "Success" success: bool, 8 "TotalCount" total_count: i64,
    9 "TotalPage" total_page: i64
} }

/// Lists subtasks: `ListSubtasks` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskID}/subtasks`. Reads only. Pages by page number (`PageNumber`).
/// See <https://api.alibabacloud.com/document/OpenITag/2022-06-16/ListSubtasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubtasks {
    /// At least 0.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { ListSubtasks(tenant_id: String, task_id: String) "ListSubtasks" -> ListSubtasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TenantId" tenant_id, 3 "TaskID" task_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskID}/subtasks", } }
paged! { ListSubtasks: SubtaskDetail = Number "PageNumber", "Subtasks" subtasks, total "TotalCount" }

/// Response of [`ListSubtasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubtasksOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub subtasks: Vec<SubtaskDetail>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListSubtasksOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Subtasks" subtasks: Vec<SubtaskDetail>,
    7 "Success" success: bool, 8 "TotalCount" total_count: i64, 9 "TotalPage" total_page: i64
} }

/// In the response of [`ListSubtasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtaskDetail {
    pub can_discard: Option<bool>,
    pub can_reassign: Option<bool>,
    pub can_release: Option<bool>,
    pub current_work_node: Option<String>,
    pub ext_configs: Option<String>,
    pub items: Vec<SubtaskDetailItems>,
    pub status: Option<String>,
    pub subtask_id: Option<String>,
    pub task_id: Option<String>,
    pub weight: Option<i64>,
    pub work_node_state: Option<String>,
    pub workforce: Vec<Workforce>,
}
model! { SubtaskDetail {
    0 "CanDiscard" can_discard: bool, 1 "CanReassign" can_reassign: bool, 2 "CanRelease" can_release: bool,
    3 "CurrentWorkNode" current_work_node: String, 4 "ExtConfigs" ext_configs: String,
    5 "Items" items: Vec<SubtaskDetailItems>, 6 "Status" status: String, 7 "SubtaskId" subtask_id: String,
    8 "TaskId" task_id: String, 9 "Weight" weight: i64, 10 "WorkNodeState" work_node_state: String,
    11 "Workforce" workforce: Vec<Workforce>
} }

/// In the response of [`ListSubtasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtaskDetailItems {
    pub abandon_flag: Option<bool>,
    pub abandon_remark: Option<String>,
    pub data_id: Option<String>,
    pub feedback_flag: Option<bool>,
    pub feedback_remark: Option<String>,
    pub fixed_flag: Option<bool>,
    pub mine: Option<i64>,
    pub reject_flag: Option<bool>,
    pub state: Option<String>,
    pub weight: Option<i64>,
}
model! { SubtaskDetailItems {
    0 "AbandonFlag" abandon_flag: bool, 1 "AbandonRemark" abandon_remark: String, 2 "DataId" data_id: String,
    3 "FeedbackFlag" feedback_flag: bool, 4 "FeedbackRemark" feedback_remark: String, 5 "FixedFlag" fixed_flag: bool,
    6 "Mine" mine: i64, 7 "RejectFlag" reject_flag: bool, 8 "State" state: String, 9 "Weight" weight: i64
} }

/// Lists tasks: `ListTasks` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/tasks`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    /// At least 0.
    pub page_number: Option<i64>,
    /// 1 to 10.
    pub page_size: Option<i64>,
    /// Required.
    pub tenant_id: String,
}
operation! { ListTasks(tenant_id: String) "ListTasks" -> ListTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TenantId" tenant_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks", } }
paged! { ListTasks: SimpleTask = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub tasks: Vec<SimpleTask>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListTasksOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "Tasks" tasks: Vec<SimpleTask>, 8 "TotalCount" total_count: i64, 9 "TotalPage" total_page: i64
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleTask {
    pub archived: Option<bool>,
    pub archived_infos: Option<String>,
    pub creator: Option<SimpleUser>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub label_style: Option<String>,
    pub modifier: Option<SimpleUser>,
    pub ref_task_id: Option<String>,
    pub remark: Option<String>,
    pub stage: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub template_id: Option<String>,
    pub tenant_id: Option<String>,
    pub uuid: Option<String>,
    pub workflow_nodes: Vec<String>,
}
model! { SimpleTask {
    0 "Archived" archived: bool, 1 "ArchivedInfos" archived_infos: String, 2 "Creator" creator: SimpleUser,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtModifiedTime" gmt_modified_time: String,
    5 "LabelStyle" label_style: String, 6 "Modifier" modifier: SimpleUser, 7 "RefTaskId" ref_task_id: String,
    8 "Remark" remark: String, 9 "Stage" stage: String, 10 "Status" status: String, 11 "Tags" tags: Vec<String>,
    12 "TaskId" task_id: String, 13 "TaskName" task_name: String, 14 "TaskType" task_type: String,
    15 "TemplateId" template_id: String, 16 "TenantId" tenant_id: String, 17 "UUID" uuid: String,
    18 "WorkflowNodes" workflow_nodes: Vec<String>
} }

/// Lists templates: `ListTemplates` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/templates`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/ListTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplates {
    /// At least 0.
    pub page_number: Option<i64>,
    /// 1 to 20.
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    pub types: Option<Vec<String>>,
    /// Required.
    pub tenant_id: String,
}
operation! { ListTemplates(tenant_id: String) "ListTemplates" -> ListTemplatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SearchKey" search_key: String,
    3 "Types" types: Vec<String>, 4 "TenantId" tenant_id
} [
    Mark::new(3, Location::Default, Style::Simple),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/templates", } }
paged! { ListTemplates: SimpleTemplate = Number "PageNumber", "Templates" templates, total "TotalCount" }

/// Response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub templates: Vec<SimpleTemplate>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListTemplatesOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "Templates" templates: Vec<SimpleTemplate>, 8 "TotalCount" total_count: i64, 9 "TotalPage" total_page: i64
} }

/// In the response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleTemplate {
    pub abandon_reasons: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub shared_mode: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
}
model! { SimpleTemplate {
    0 "AbandonReasons" abandon_reasons: String, 1 "Description" description: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifiedTime" gmt_modified_time: String,
    4 "SharedMode" shared_mode: String, 5 "Status" status: String, 6 "Tags" tags: Vec<String>,
    7 "TemplateId" template_id: String, 8 "TemplateName" template_name: String, 9 "TenantId" tenant_id: String,
    10 "Type" r#type: String
} }

/// Lists tenants: `ListTenants` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/ListTenants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenants {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListTenants() "ListTenants" -> ListTenantsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} { method: "GET", path: "/openapi/api/v1/tenants", } }
paged! { ListTenants: SimpleTenant = Number "PageNumber", "Tenants" tenants, total "TotalCount" }

/// Response of [`ListTenants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantsOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub tenants: Vec<SimpleTenant>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListTenantsOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "Tenants" tenants: Vec<SimpleTenant>, 8 "TotalCount" total_count: i64, 9 "TotalPage" total_page: i64
} }

/// In the response of [`ListTenants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleTenant {
    pub creator: Option<SimpleUser>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub modifier: Option<SimpleUser>,
    pub role: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub uuid: Option<String>,
}
model! { SimpleTenant {
    0 "Creator" creator: SimpleUser, 1 "Description" description: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "Modifier" modifier: SimpleUser, 5 "Role" role: String,
    6 "TenantId" tenant_id: String, 7 "TenantName" tenant_name: String, 8 "UUID" uuid: String
} }

/// Lists users: `ListUsers` of `openitag` 2022-06-16.
///
/// GET `/openapi/api/v1/tenants/{TenantId}/users`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub tenant_id: String,
}
operation! { ListUsers(tenant_id: String) "ListUsers" -> ListUsersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TenantId" tenant_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/users", } }
paged! { ListUsers: SimpleUser = Number "PageNumber", "Users" users, total "TotalCount" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub users: Vec<SimpleUser>,
}
model! { ListUsersOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "TotalCount" total_count: i64, 8 "TotalPage" total_page: i64, 9 "Users" users: Vec<SimpleUser>
} }

/// Removes work node workforce: `RemoveWorkNodeWorkforce` of `openitag` 2022-06-16.
///
/// PUT `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/worknodes/{WorkNodeId}/workforce`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/RemoveWorkNodeWorkforce>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWorkNodeWorkforce {
    pub user_ids: Option<Vec<i64>>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
    /// Required. At least 0.
    pub work_node_id: i64,
}
operation! { RemoveWorkNodeWorkforce(tenant_id: String, task_id: String, work_node_id: i64)
    "RemoveWorkNodeWorkforce" -> RemoveWorkNodeWorkforceOutput {
    0 "UserIds" user_ids: Vec<i64>, 1 "TenantId" tenant_id, 2 "TaskId" task_id, 3 "WorkNodeId" work_node_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/worknodes/{WorkNodeId}/workforce", body: BodyStyle::Json, } }

/// Response of [`RemoveWorkNodeWorkforce`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWorkNodeWorkforceOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveWorkNodeWorkforceOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates task: `UpdateTask` of `openitag` 2022-06-16.
///
/// PUT `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/UpdateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTask {
    /// Required.
    pub body: UpdateTaskDTO,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { UpdateTask(body: UpdateTaskDTO, tenant_id: String, task_id: String) "UpdateTask" -> UpdateTaskOutput {
    0 "body" body, 1 "TenantId" tenant_id, 2 "TaskId" task_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskDTO {
    pub exif: Option<BTreeMap<String, String>>,
    pub remark: Option<String>,
    pub tags: Option<Vec<String>>,
    pub task_name: Option<String>,
}
input! { UpdateTaskDTO() {
    0 "Exif" exif: BTreeMap<String, String>, 1 "Remark" remark: String, 2 "Tags" tags: Vec<String>,
    3 "TaskName" task_name: String
} }

/// Response of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates task workforce: `UpdateTaskWorkforce` of `openitag` 2022-06-16.
///
/// PUT `/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/workforce`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/UpdateTaskWorkforce>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskWorkforce {
    pub workforce: Option<Vec<SimpleWorkforce>>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub task_id: String,
}
operation! { UpdateTaskWorkforce(tenant_id: String, task_id: String)
    "UpdateTaskWorkforce" -> UpdateTaskWorkforceOutput {
    0 "Workforce" workforce: Vec<SimpleWorkforce>, 1 "TenantId" tenant_id, 2 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/workforce", body: BodyStyle::Json, } }

/// In the request of [`UpdateTaskWorkforce`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleWorkforce {
    pub user_ids: Option<Vec<i64>>,
    pub work_node_id: Option<i64>,
}
input! { SimpleWorkforce() {
    0 "UserIds" user_ids: Vec<i64>, 1 "WorkNodeId" work_node_id: i64
} }

/// Response of [`UpdateTaskWorkforce`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskWorkforceOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTaskWorkforceOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates template: `UpdateTemplate` of `openitag` 2022-06-16.
///
/// PUT `/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/UpdateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    pub body: Option<TemplateDTO>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub template_id: String,
}
operation! { UpdateTemplate(tenant_id: String, template_id: String) "UpdateTemplate" -> UpdateTemplateOutput {
    0 "body" body: TemplateDTO, 1 "TenantId" tenant_id, 2 "TemplateId" template_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}", body: BodyStyle::Json, } }

/// Response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub template_id: Option<String>,
}
model! { UpdateTemplateOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TemplateId" template_id: String
} }

/// Updates tenant: `UpdateTenant` of `openitag` 2022-06-16.
///
/// PUT `/openapi/api/v1/tenants/{TenantId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/UpdateTenant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTenant {
    pub description: Option<String>,
    pub tenant_name: Option<String>,
    /// Required.
    pub tenant_id: String,
}
operation! { UpdateTenant(tenant_id: String) "UpdateTenant" -> UpdateTenantOutput {
    0 "Description" description: String, 1 "TenantName" tenant_name: String, 2 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}", body: BodyStyle::Json, } }

/// Response of [`UpdateTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTenantOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTenantOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates user: `UpdateUser` of `openitag` 2022-06-16.
///
/// PUT `/openapi/api/v1/tenants/{TenantId}/users/{UserId}`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenITag/2022-06-16/UpdateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    /// Required.
    pub role: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub user_id: String,
}
operation! { UpdateUser(role: String, user_name: String, tenant_id: String, user_id: String)
    "UpdateUser" -> UpdateUserOutput {
    0 "Role" role, 1 "UserName" user_name, 2 "TenantId" tenant_id, 3 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}/users/{UserId}", body: BodyStyle::Json, } }

/// Response of [`UpdateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user_id: Option<String>,
}
model! { UpdateUserOutput {
    0 "Code" code: i64, 1 "Details" details: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "UserId" user_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddWorkNodeWorkforce, AppendAllDataToTask, CreateTask, CreateTemplate, CreateUser, DeleteTask, DeleteTemplate,
    DeleteUser, ExportAnnotations, GetJob, GetSubtask, GetSubtaskItem, GetTask, GetTaskStatistics, GetTaskStatus,
    GetTaskTemplate, GetTaskTemplateQuestions, GetTaskTemplateViews, GetTaskWorkforce, GetTaskWorkforceStatistic,
    GetTemplate, GetTemplateQuestions, GetTemplateView, GetTenant, GetUser, ListJobs, ListSubtaskItems, ListSubtasks,
    ListTasks, ListTemplates, ListTenants, ListUsers, RemoveWorkNodeWorkforce, UpdateTask, UpdateTaskWorkforce,
    UpdateTemplate, UpdateTenant, UpdateUser
}
