//! `openitag` 2022-06-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-beijing", "openitag.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "openitag.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "openitag.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "openitag.cn-shenzhen.aliyuncs.com"),
    ],
    vpc: &[
        ("cn-beijing", "openitag-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "openitag-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "openitag-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "openitag-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    global: "openitag.cn-hangzhou.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "openitag", version: "2022-06-16", code: "openitag", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWorkNodeWorkforce {
    pub user_ids: Option<Vec<i64>>,
    pub tenant_id: String,
    pub task_id: i64,
    pub work_node_id: i64,
}
operation! { AddWorkNodeWorkforce(tenant_id: String, task_id: i64, work_node_id: i64)
    "AddWorkNodeWorkforce" -> AddWorkNodeWorkforceOutput {
    0 "UserIds" user_ids: Vec<i64>, 1 "TenantId" tenant_id, 2 "TaskId" task_id, 3 "WorkNodeId" work_node_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/worknodes/{WorkNodeId}/workforce", body: BodyStyle::Json, } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendAllDataToTask {
    pub body: Option<OpenDatasetProxyAppendDataRequest>,
    pub tenant_id: String,
    pub task_id: String,
}
operation! { AppendAllDataToTask(tenant_id: String, task_id: String)
    "AppendAllDataToTask" -> AppendAllDataToTaskOutput {
    0 "body" body: OpenDatasetProxyAppendDataRequest, 1 "TenantId" tenant_id, 2 "TaskId" task_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/appendAllDataToTask", body: BodyStyle::Json, } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    pub body: CreateTaskDetail,
    pub tenant_id: String,
}
operation! { CreateTask(body: CreateTaskDetail, tenant_id: String) "CreateTask" -> CreateTaskOutput {
    0 "body" body, 1 "TenantId" tenant_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/api/v1/tenants/{TenantId}/tasks", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskDetail {
    pub admins: Option<CreateTaskDetailAdmins>,
    pub allow_append_data: Option<bool>,
    pub assign_config: Option<TaskAssginConfig>,
    pub dataset_proxy_relations: Option<Vec<DatasetProxyConfig>>,
    pub exif: Option<BTreeMap<String, Value>>,
    pub tags: Option<Vec<String>>,
    pub task_name: Option<String>,
    pub task_template_config: Option<TaskTemplateConfig>,
    pub task_workflow: Option<Vec<CreateTaskDetailTaskWorkflow>>,
    pub template_id: Option<String>,
    pub uuid: Option<String>,
    pub vote_configs: Option<BTreeMap<String, CreateTaskDetailVoteInfo>>,
}

/// What [`CreateTaskDetail::new`] takes.
pub struct CreateTaskDetailRequired {
    pub assign_config: TaskAssginConfig,
    pub dataset_proxy_relations: Vec<DatasetProxyConfig>,
    pub task_name: String,
    pub task_workflow: Vec<CreateTaskDetailTaskWorkflow>,
    pub template_id: String,
    pub uuid: String,
}
input! { CreateTaskDetail{CreateTaskDetailRequired: assign_config, dataset_proxy_relations, task_name, task_workflow, template_id, uuid} {
    0 "Admins" admins: CreateTaskDetailAdmins, 1 "AllowAppendData" allow_append_data: bool,
    2 "AssignConfig" assign_config: TaskAssginConfig,
    3 "DatasetProxyRelations" dataset_proxy_relations: Vec<DatasetProxyConfig>, 4 "Exif" exif: BTreeMap<String, Value>,
    5 "Tags" tags: Vec<String>, 6 "TaskName" task_name: String,
    7 "TaskTemplateConfig" task_template_config: TaskTemplateConfig,
    8 "TaskWorkflow" task_workflow: Vec<CreateTaskDetailTaskWorkflow>, 9 "TemplateId" template_id: String,
    10 "UUID" uuid: String, 11 "VoteConfigs" vote_configs: BTreeMap<String, CreateTaskDetailVoteInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskDetailAdmins {
    pub users: Option<Vec<SimpleUser>>,
}
input! { CreateTaskDetailAdmins() {
    0 "Users" users: Vec<SimpleUser>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetProxyConfig {
    pub dataset_type: Option<String>,
    pub source: Option<String>,
    pub source_dataset_id: Option<String>,
}
input! { DatasetProxyConfig(source_dataset_id: String) {
    0 "DatasetType" dataset_type: String, 1 "Source" source: String, 2 "SourceDatasetId" source_dataset_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionOption {
    pub children: Option<Vec<QuestionOption>>,
    pub color: Option<String>,
    pub key: Option<String>,
    pub label: Option<String>,
    pub remark: Option<String>,
    pub shortcut: Option<String>,
}
input! { QuestionOption(key: String, label: String) {
    0 "Children" children: Vec<QuestionOption>, 1 "Color" color: String, 2 "Key" key: String, 3 "Label" label: String,
    4 "Remark" remark: String, 5 "Shortcut" shortcut: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskDetailTaskWorkflow {
    pub node_name: Option<String>,
}
input! { CreateTaskDetailTaskWorkflow() {
    0 "NodeName" node_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskDetailVoteInfo {
    pub min_vote: Option<i64>,
    pub vote_num: Option<i64>,
}
input! { CreateTaskDetailVoteInfo() {
    0 "MinVote" min_vote: i64, 1 "VoteNum" vote_num: i64
} }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    pub body: TemplateDTO,
    pub tenant_id: String,
}
operation! { CreateTemplate(body: TemplateDTO, tenant_id: String) "CreateTemplate" -> CreateTemplateOutput {
    0 "body" body, 1 "TenantId" tenant_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/api/v1/tenants/{TenantId}/templates", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateDTO {
    pub classify: Option<String>,
    pub description: Option<String>,
    pub exif: Option<BTreeMap<String, Value>>,
    pub question_configs: Option<Vec<QuestionPlugin>>,
    pub robot_configs: Option<Vec<BTreeMap<String, Value>>>,
    pub shared_mode: Option<String>,
    pub tags: Option<Vec<String>>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub view_configs: Option<TemplateDTOViewConfigs>,
}
input! { TemplateDTO(question_configs: Vec<QuestionPlugin>, template_name: String, view_configs: TemplateDTOViewConfigs) {
    0 "Classify" classify: String, 1 "Description" description: String, 2 "Exif" exif: BTreeMap<String, Value>,
    3 "QuestionConfigs" question_configs: Vec<QuestionPlugin>,
    4 "RobotConfigs" robot_configs: Vec<BTreeMap<String, Value>>, 5 "SharedMode" shared_mode: String,
    6 "Tags" tags: Vec<String>, 7 "TemplateId" template_id: String, 8 "TemplateName" template_name: String,
    9 "ViewConfigs" view_configs: TemplateDTOViewConfigs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionPlugin {
    pub can_select: Option<bool>,
    pub children: Option<Vec<QuestionPlugin>>,
    pub default_result: Option<String>,
    pub display: Option<bool>,
    pub exif: Option<BTreeMap<String, Value>>,
    pub hot_key_map: Option<String>,
    pub mark_title: Option<String>,
    pub mark_title_alias: Option<String>,
    pub must_fill: Option<bool>,
    pub options: Option<Vec<QuestionOption>>,
    pub pre_options: Option<Vec<String>>,
    pub question_id: Option<String>,
    pub rule: Option<String>,
    pub select_group: Option<String>,
    pub selected: Option<bool>,
    pub r#type: Option<String>,
}

/// What [`QuestionPlugin::new`] takes.
pub struct QuestionPluginRequired {
    pub display: bool,
    pub mark_title: String,
    pub must_fill: bool,
    pub options: Vec<QuestionOption>,
    pub question_id: String,
    pub r#type: String,
}
input! { QuestionPlugin{QuestionPluginRequired: display, mark_title, must_fill, options, question_id, r#type} {
    0 "CanSelect" can_select: bool, 1 "Children" children: Vec<QuestionPlugin>,
    2 "DefaultResult" default_result: String, 3 "Display" display: bool, 4 "Exif" exif: BTreeMap<String, Value>,
    5 "HotKeyMap" hot_key_map: String, 6 "MarkTitle" mark_title: String, 7 "MarkTitleAlias" mark_title_alias: String,
    8 "MustFill" must_fill: bool, 9 "Options" options: Vec<QuestionOption>, 10 "PreOptions" pre_options: Vec<String>,
    11 "QuestionId" question_id: String, 12 "Rule" rule: String, 13 "SelectGroup" select_group: String,
    14 "Selected" selected: bool, 15 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateDTOViewConfigs {
    pub view_plugins: Option<Vec<ViewPlugin>>,
}
input! { TemplateDTOViewConfigs() {
    0 "ViewPlugins" view_plugins: Vec<ViewPlugin>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewPlugin {
    pub bind_field: Option<String>,
    pub convertor: Option<String>,
    pub cors_proxy: Option<bool>,
    pub display_ori_img: Option<bool>,
    pub exif: Option<BTreeMap<String, Value>>,
    pub hide: Option<bool>,
    pub plugins: Option<BTreeMap<String, Value>>,
    pub relation_question_ids: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub visit_info: Option<ViewPluginVisitInfo>,
}
input! { ViewPlugin(bind_field: String, cors_proxy: bool, display_ori_img: bool, r#type: String) {
    0 "BindField" bind_field: String, 1 "Convertor" convertor: String, 2 "CorsProxy" cors_proxy: bool,
    3 "DisplayOriImg" display_ori_img: bool, 4 "Exif" exif: BTreeMap<String, Value>, 5 "Hide" hide: bool,
    6 "Plugins" plugins: BTreeMap<String, Value>, 7 "RelationQuestionIds" relation_question_ids: Vec<String>,
    8 "Type" r#type: String, 9 "VisitInfo" visit_info: ViewPluginVisitInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewPluginVisitInfo {
    pub afts_conf: Option<BTreeMap<String, Value>>,
    pub oss_conf: Option<BTreeMap<String, Value>>,
}
input! { ViewPluginVisitInfo() {
    0 "aftsConf" afts_conf: BTreeMap<String, Value>, 1 "ossConf" oss_conf: BTreeMap<String, Value>
} }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub account_no: String,
    pub account_type: String,
    pub role: String,
    pub user_name: Option<String>,
    pub tenant_id: String,
}
operation! { CreateUser(account_no: String, account_type: String, role: String, tenant_id: String)
    "CreateUser" -> CreateUserOutput {
    0 "AccountNo" account_no, 1 "AccountType" account_type, 2 "Role" role, 3 "UserName" user_name: String,
    4 "TenantId" tenant_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/api/v1/tenants/{TenantId}/users", body: BodyStyle::Json, } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    pub tenant_id: String,
    pub task_id: String,
}
operation! { DeleteTask(tenant_id: String, task_id: String) "DeleteTask" -> DeleteTaskOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    pub tenant_id: String,
    pub template_id: String,
}
operation! { DeleteTemplate(tenant_id: String, template_id: String) "DeleteTemplate" -> DeleteTemplateOutput {
    0 "TenantId" tenant_id, 1 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub tenant_id: String,
    pub user_id: String,
}
operation! { DeleteUser(tenant_id: String, user_id: String) "DeleteUser" -> DeleteUserOutput {
    0 "TenantId" tenant_id, 1 "UserId" user_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/api/v1/tenants/{TenantId}/users/{UserId}", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAnnotations {
    pub oss_path: String,
    pub register_dataset: Option<String>,
    pub target: Option<String>,
    pub tenant_id: String,
    pub task_id: String,
}
operation! { ExportAnnotations(oss_path: String, tenant_id: String, task_id: String)
    "ExportAnnotations" -> ExportAnnotationsOutput {
    0 "OssPath" oss_path, 1 "RegisterDataset" register_dataset: String, 2 "Target" target: String,
    3 "TenantId" tenant_id, 4 "TaskId" task_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/annotations/export", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "FlowJob" flow_job, 4 "Message" message,
    5 "Success" success
} }

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
    0 "Display" display, 1 "JobId" job_id, 2 "JobType" job_type, 3 "MessageId" message_id, 4 "ProcessType" process_type,
    5 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJob {
    pub job_type: Option<String>,
    pub tenant_id: String,
    pub job_id: String,
}
operation! { GetJob(tenant_id: String, job_id: String) "GetJob" -> GetJobOutput {
    0 "JobType" job_type: String, 1 "TenantId" tenant_id, 2 "JobId" job_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/jobs/{JobId}", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Job" job, 4 "Message" message, 5 "Success" success
} }

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
    0 "Creator" creator, 1 "GmtCreateTime" gmt_create_time, 2 "GmtModifiedTime" gmt_modified_time, 3 "JobId" job_id,
    4 "JobResult" job_result, 5 "JobType" job_type, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobJobResult {
    pub result_link: Option<String>,
}
model! { JobJobResult {
    0 "ResultLink" result_link
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubtask {
    pub tenant_id: String,
    pub task_id: String,
    pub subtask_id: String,
}
operation! { GetSubtask(tenant_id: String, task_id: String, subtask_id: String) "GetSubtask" -> GetSubtaskOutput {
    0 "TenantId" tenant_id, 1 "TaskID" task_id, 2 "SubtaskId" subtask_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskID}/subtasks/{SubtaskId}", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Subtask" subtask,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleSubtask {
    pub items: Option<Vec<SimpleSubtaskItems>>,
    pub status: Option<String>,
    pub subtask_id: Option<i64>,
}
model! { SimpleSubtask {
    0 "Items" items, 1 "Status" status, 2 "SubtaskId" subtask_id
} }

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
    0 "AbandonFlag" abandon_flag, 1 "AbandonRemark" abandon_remark, 2 "DataId" data_id, 3 "FeedbackFlag" feedback_flag,
    4 "FeedbackRemark" feedback_remark, 5 "FixedFlag" fixed_flag, 6 "ItemId" item_id, 7 "Mine" mine,
    8 "RejectFlag" reject_flag, 9 "State" state, 10 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubtaskItem {
    pub tenant_id: String,
    pub task_id: String,
    pub subtask_id: String,
    pub item_id: String,
}
operation! { GetSubtaskItem(tenant_id: String, task_id: String, subtask_id: String, item_id: String)
    "GetSubtaskItem" -> GetSubtaskItemOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id, 2 "SubtaskId" subtask_id, 3 "ItemId" item_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/subtasks/{SubtaskId}/items/{ItemId}", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Item" item, 4 "Message" message,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtaskItemDetail {
    pub annotations: Option<Vec<SubtaskItemDetailAnnotations>>,
    pub data_source: Option<BTreeMap<String, Value>>,
    pub item_id: Option<i64>,
}
model! { SubtaskItemDetail {
    0 "Annotations" annotations, 1 "DataSource" data_source, 2 "ItemId" item_id
} }

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
    0 "AbandonFlag" abandon_flag, 1 "AbandonRemark" abandon_remark, 2 "DataId" data_id, 3 "FeedbackFlag" feedback_flag,
    4 "FeedbackRemark" feedback_remark, 5 "FixedFlag" fixed_flag, 6 "Mine" mine, 7 "RejectFlag" reject_flag,
    8 "State" state, 9 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    pub tenant_id: String,
    pub task_id: String,
}
operation! { GetTask(tenant_id: String, task_id: String) "GetTask" -> GetTaskOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetail {
    pub admins: Option<Vec<SimpleUser>>,
    pub alert_time: Option<i64>,
    pub allow_append_data: Option<bool>,
    pub archived: Option<bool>,
    pub archived_infos: Option<String>,
    pub assign_config: Option<BTreeMap<String, Value>>,
    pub creator: Option<SimpleUser>,
    pub dataset_proxy_relations: Option<Vec<TaskDetailDatasetProxyRelations>>,
    pub exif: Option<BTreeMap<String, Value>>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub label_style: Option<String>,
    pub mine_configs: Option<BTreeMap<String, Value>>,
    pub modifier: Option<SimpleUser>,
    pub notice_config: Option<BTreeMap<String, Value>>,
    pub period_config: Option<BTreeMap<String, Value>>,
    pub ref_task_id: Option<String>,
    pub relate_task_config: Option<BTreeMap<String, Value>>,
    pub remark: Option<String>,
    pub result_callback_config: Option<BTreeMap<String, Value>>,
    pub stage: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_template_config: Option<TaskDetailTaskTemplateConfig>,
    pub task_type: Option<String>,
    pub task_workflow: Option<Vec<TaskDetailTaskWorkflow>>,
    pub template_id: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub uuid: Option<String>,
    pub vote_configs: Option<BTreeMap<String, Value>>,
    pub workflow_nodes: Option<Vec<String>>,
    pub run_msg: Option<String>,
}
model! { TaskDetail {
    0 "Admins" admins, 1 "AlertTime" alert_time, 2 "AllowAppendData" allow_append_data, 3 "Archived" archived,
    4 "ArchivedInfos" archived_infos, 5 "AssignConfig" assign_config, 6 "Creator" creator,
    7 "DatasetProxyRelations" dataset_proxy_relations, 8 "Exif" exif, 9 "GmtCreateTime" gmt_create_time,
    10 "GmtModifiedTime" gmt_modified_time, 11 "LabelStyle" label_style, 12 "MineConfigs" mine_configs,
    13 "Modifier" modifier, 14 "NoticeConfig" notice_config, 15 "PeriodConfig" period_config,
    16 "RefTaskId" ref_task_id, 17 "RelateTaskConfig" relate_task_config, 18 "Remark" remark,
    19 "ResultCallbackConfig" result_callback_config, 20 "Stage" stage, 21 "Status" status, 22 "Tags" tags,
    23 "TaskId" task_id, 24 "TaskName" task_name, 25 "TaskTemplateConfig" task_template_config, 26 "TaskType" task_type,
    27 "TaskWorkflow" task_workflow, 28 "TemplateId" template_id, 29 "TenantId" tenant_id, 30 "TenantName" tenant_name,
    31 "UUID" uuid, 32 "VoteConfigs" vote_configs, 33 "WorkflowNodes" workflow_nodes, 34 "runMsg" run_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetailDatasetProxyRelations {
    pub dataset_id: Option<String>,
    pub dataset_type: Option<String>,
    pub exif: Option<BTreeMap<String, Value>>,
    pub source: Option<String>,
    pub source_biz_id: Option<String>,
    pub source_dataset_id: Option<String>,
}
model! { TaskDetailDatasetProxyRelations {
    0 "DatasetId" dataset_id, 1 "DatasetType" dataset_type, 2 "Exif" exif, 3 "Source" source,
    4 "SourceBizId" source_biz_id, 5 "SourceDatasetId" source_dataset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetailTaskTemplateConfig {
    pub exif: Option<BTreeMap<String, Value>>,
    pub resource_key: Option<String>,
    pub robot_config: Option<BTreeMap<String, Value>>,
    pub select_questions: Option<Vec<String>>,
    pub template_option_map: Option<BTreeMap<String, Value>>,
    pub template_relation_id: Option<String>,
}
model! { TaskDetailTaskTemplateConfig {
    0 "Exif" exif, 1 "ResourceKey" resource_key, 2 "RobotConfig" robot_config, 3 "SelectQuestions" select_questions,
    4 "TemplateOptionMap" template_option_map, 5 "TemplateRelationId" template_relation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetailTaskWorkflow {
    pub exif: Option<BTreeMap<String, Value>>,
    pub groups: Option<Vec<String>>,
    pub node_name: Option<String>,
    pub users: Option<Vec<SimpleUser>>,
}
model! { TaskDetailTaskWorkflow {
    0 "Exif" exif, 1 "Groups" groups, 2 "NodeName" node_name, 3 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatistics {
    pub stat_type: Option<String>,
    pub tenant_id: String,
    pub task_id: String,
}
operation! { GetTaskStatistics(tenant_id: String, task_id: String) "GetTaskStatistics" -> GetTaskStatisticsOutput {
    0 "StatType" stat_type: String, 1 "TenantId" tenant_id, 2 "TaskId" task_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/statistics", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "TaskStatistics" task_statistics
} }

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
    0 "AcceptItemCount" accept_item_count, 1 "CheckAbandon" check_abandon, 2 "CheckAccuracy" check_accuracy,
    3 "CheckEfficiency" check_efficiency, 4 "CheckedAccuracy" checked_accuracy, 5 "CheckedError" checked_error,
    6 "CheckedRejectCount" checked_reject_count, 7 "FinalAbandonCount" final_abandon_count,
    8 "FinishedItemCount" finished_item_count, 9 "FinishedSubtaskCount" finished_subtask_count,
    10 "MarkEfficiency" mark_efficiency, 11 "PreMarkFixedCount" pre_mark_fixed_count,
    12 "SampledAccuracy" sampled_accuracy, 13 "SampledErrorCount" sampled_error_count,
    14 "SampledRejectCount" sampled_reject_count, 15 "SamplingAccuracy" sampling_accuracy,
    16 "TotalCheckCount" total_check_count, 17 "TotalCheckTime" total_check_time,
    18 "TotalCheckedCount" total_checked_count, 19 "TotalItemCount" total_item_count,
    20 "TotalMarkTime" total_mark_time, 21 "TotalSampledCount" total_sampled_count,
    22 "TotalSamplingCount" total_sampling_count, 23 "TotalSubtaskCount" total_subtask_count,
    24 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatus {
    pub tenant_id: String,
    pub task_id: String,
}
operation! { GetTaskStatus(tenant_id: String, task_id: String) "GetTaskStatus" -> GetTaskStatusOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/status", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTemplate {
    pub tenant_id: String,
    pub task_id: String,
}
operation! { GetTaskTemplate(tenant_id: String, task_id: String) "GetTaskTemplate" -> GetTaskTemplateOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/template", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateDetail {
    pub abandon_reasons: Option<Vec<String>>,
    pub classify: Option<String>,
    pub creator: Option<SimpleUser>,
    pub description: Option<String>,
    pub exif: Option<BTreeMap<String, Value>>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub modifier: Option<SimpleUser>,
    pub question_configs: Option<Vec<QuestionPlugin>>,
    pub shared_mode: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub view_configs: Option<TemplateDetailViewConfigs>,
}
model! { TemplateDetail {
    0 "AbandonReasons" abandon_reasons, 1 "Classify" classify, 2 "Creator" creator, 3 "Description" description,
    4 "Exif" exif, 5 "GmtCreateTime" gmt_create_time, 6 "GmtModifiedTime" gmt_modified_time, 7 "Modifier" modifier,
    8 "QuestionConfigs" question_configs, 9 "SharedMode" shared_mode, 10 "Status" status, 11 "Tags" tags,
    12 "TemplateId" template_id, 13 "TemplateName" template_name, 14 "TenantId" tenant_id, 15 "Type" r#type,
    16 "ViewConfigs" view_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateDetailViewConfigs {
    pub view_plugins: Option<Vec<ViewPlugin>>,
}
model! { TemplateDetailViewConfigs {
    0 "ViewPlugins" view_plugins
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTemplateQuestions {
    pub tenant_id: String,
    pub task_id: String,
}
operation! { GetTaskTemplateQuestions(tenant_id: String, task_id: String)
    "GetTaskTemplateQuestions" -> GetTaskTemplateQuestionsOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/template/questions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTemplateQuestionsOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub questions: Option<Vec<QuestionPlugin>>,
    pub success: Option<bool>,
}
model! { GetTaskTemplateQuestionsOutput {
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Questions" questions,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTemplateViews {
    pub tenant_id: String,
    pub task_id: String,
}
operation! { GetTaskTemplateViews(tenant_id: String, task_id: String)
    "GetTaskTemplateViews" -> GetTaskTemplateViewsOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/template/views", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "Views" views
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTemplateViewsViews {
    pub view_plugins: Option<Vec<ViewPlugin>>,
}
model! { GetTaskTemplateViewsViews {
    0 "ViewPlugins" view_plugins
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskWorkforce {
    pub tenant_id: String,
    pub task_id: i64,
}
operation! { GetTaskWorkforce(tenant_id: String, task_id: i64) "GetTaskWorkforce" -> GetTaskWorkforceOutput {
    0 "TenantId" tenant_id, 1 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/workforce", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskWorkforceOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub workforce: Option<Vec<Workforce>>,
}
model! { GetTaskWorkforceOutput {
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "Workforce" workforce
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Workforce {
    pub node_type: Option<String>,
    pub users: Option<Vec<SimpleUser>>,
    pub work_node_id: Option<i64>,
}
model! { Workforce {
    0 "NodeType" node_type, 1 "Users" users, 2 "WorkNodeId" work_node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskWorkforceStatistic {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub stat_type: Option<String>,
    pub tenant_id: String,
    pub task_id: String,
}
operation! { GetTaskWorkforceStatistic(tenant_id: String, task_id: String)
    "GetTaskWorkforceStatistic" -> GetTaskWorkforceStatisticOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "StatType" stat_type: String,
    3 "TenantId" tenant_id, 4 "TaskId" task_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/workforce/statistic", } }
paged! { GetTaskWorkforceStatistic: UserStatistic =
    Number "PageNumber", "UsersStatistic" users_statistic, total "TotalCount"
}

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
    pub users_statistic: Option<Vec<UserStatistic>>,
}
model! { GetTaskWorkforceStatisticOutput {
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count, 8 "TotalPage" total_page,
    9 "UsersStatistic" users_statistic
} }

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
    0 "AcceptedMarkItemsCount" accepted_mark_items_count, 1 "CheckCount" check_count,
    2 "CheckedAcceptedCount" checked_accepted_count, 3 "CheckedAccuracy" checked_accuracy,
    4 "MarkEfficiency" mark_efficiency, 5 "MarkTime" mark_time, 6 "SamplingAccuracy" sampling_accuracy,
    7 "SamplingCount" sampling_count, 8 "SamplingErrorCount" sampling_error_count,
    9 "TotalMarkItemsCount" total_mark_items_count, 10 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    pub tenant_id: String,
    pub template_id: String,
}
operation! { GetTemplate(tenant_id: String, template_id: String) "GetTemplate" -> GetTemplateOutput {
    0 "TenantId" tenant_id, 1 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateQuestions {
    pub tenant_id: String,
    pub template_id: String,
}
operation! { GetTemplateQuestions(tenant_id: String, template_id: String)
    "GetTemplateQuestions" -> GetTemplateQuestionsOutput {
    0 "TenantId" tenant_id, 1 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}/questions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateQuestionsOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub question_configs: Option<Vec<QuestionPlugin>>,
    pub success: Option<bool>,
}
model! { GetTemplateQuestionsOutput {
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message,
    4 "QuestionConfigs" question_configs, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateView {
    pub tenant_id: String,
    pub template_id: String,
}
operation! { GetTemplateView(tenant_id: String, template_id: String) "GetTemplateView" -> GetTemplateViewOutput {
    0 "TenantId" tenant_id, 1 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}/views", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "ViewConfigs" view_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateViewViewConfigs {
    pub view_plugins: Option<Vec<ViewPlugin>>,
}
model! { GetTemplateViewViewConfigs {
    0 "ViewPlugins" view_plugins
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenant {
    pub tenant_id: String,
}
operation! { GetTenant(tenant_id: String) "GetTenant" -> GetTenantOutput {
    0 "TenantId" tenant_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "Tenant" tenant
} }

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
    0 "Description" description, 1 "Status" status, 2 "TenantId" tenant_id, 3 "TenantName" tenant_name, 4 "UUID" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub tenant_id: String,
    pub user_id: i64,
}
operation! { GetUser(tenant_id: String, user_id: i64) "GetUser" -> GetUserOutput {
    0 "TenantId" tenant_id, 1 "UserId" user_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/users/{UserId}", } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    pub job_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tenant_id: String,
}
operation! { ListJobs(tenant_id: String) "ListJobs" -> ListJobsOutput {
    0 "JobType" job_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TenantId" tenant_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/jobs", } }
paged! { ListJobs: Job = Number "PageNumber", "Jobs" jobs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub jobs: Option<Vec<Job>>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListJobsOutput {
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Jobs" jobs, 4 "Message" message,
    5 "PageNumber" page_number, 6 "PageSize" page_size, 7 "Success" success, 8 "TotalCount" total_count,
    9 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubtaskItems {
    /// At least 0.
    pub page_number: Option<i64>,
    /// 1 to 20.
    pub page_size: Option<i64>,
    pub tenant_id: String,
    pub task_id: String,
    pub subtask_id: String,
}
operation! { ListSubtaskItems(tenant_id: String, task_id: String, subtask_id: String)
    "ListSubtaskItems" -> ListSubtaskItemsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TenantId" tenant_id, 3 "TaskID" task_id,
    4 "SubtaskId" subtask_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskID}/subtasks/{SubtaskId}/items", } }
paged! { ListSubtaskItems: SubtaskItemDetail = Number "PageNumber", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubtaskItemsOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub items: Option<Vec<SubtaskItemDetail>>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListSubtaskItemsOutput {
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Items" items, 4 "Message" message,
    5 "PageNumber" page_number, 6 "PageSize" page_size, 7 "Success" success, 8 "TotalCount" total_count,
    9 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubtasks {
    /// At least 0.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tenant_id: String,
    pub task_id: String,
}
operation! { ListSubtasks(tenant_id: String, task_id: String) "ListSubtasks" -> ListSubtasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TenantId" tenant_id, 3 "TaskID" task_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskID}/subtasks", } }
paged! { ListSubtasks: SubtaskDetail = Number "PageNumber", "Subtasks" subtasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubtasksOutput {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub subtasks: Option<Vec<SubtaskDetail>>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListSubtasksOutput {
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Subtasks" subtasks, 7 "Success" success, 8 "TotalCount" total_count,
    9 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtaskDetail {
    pub can_discard: Option<bool>,
    pub can_reassign: Option<bool>,
    pub can_release: Option<bool>,
    pub current_work_node: Option<String>,
    pub ext_configs: Option<String>,
    pub items: Option<Vec<SubtaskDetailItems>>,
    pub status: Option<String>,
    pub subtask_id: Option<String>,
    pub task_id: Option<String>,
    pub weight: Option<i64>,
    pub work_node_state: Option<String>,
    pub workforce: Option<Vec<Workforce>>,
}
model! { SubtaskDetail {
    0 "CanDiscard" can_discard, 1 "CanReassign" can_reassign, 2 "CanRelease" can_release,
    3 "CurrentWorkNode" current_work_node, 4 "ExtConfigs" ext_configs, 5 "Items" items, 6 "Status" status,
    7 "SubtaskId" subtask_id, 8 "TaskId" task_id, 9 "Weight" weight, 10 "WorkNodeState" work_node_state,
    11 "Workforce" workforce
} }

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
    0 "AbandonFlag" abandon_flag, 1 "AbandonRemark" abandon_remark, 2 "DataId" data_id, 3 "FeedbackFlag" feedback_flag,
    4 "FeedbackRemark" feedback_remark, 5 "FixedFlag" fixed_flag, 6 "Mine" mine, 7 "RejectFlag" reject_flag,
    8 "State" state, 9 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    /// At least 0.
    pub page_number: Option<i64>,
    /// 1 to 10.
    pub page_size: Option<i64>,
    pub tenant_id: String,
}
operation! { ListTasks(tenant_id: String) "ListTasks" -> ListTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TenantId" tenant_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/tasks", } }
paged! { ListTasks: SimpleTask = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

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
    pub tasks: Option<Vec<SimpleTask>>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListTasksOutput {
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "Tasks" tasks, 8 "TotalCount" total_count, 9 "TotalPage" total_page
} }

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
    pub tags: Option<Vec<String>>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub template_id: Option<String>,
    pub tenant_id: Option<String>,
    pub uuid: Option<String>,
    pub workflow_nodes: Option<Vec<String>>,
}
model! { SimpleTask {
    0 "Archived" archived, 1 "ArchivedInfos" archived_infos, 2 "Creator" creator, 3 "GmtCreateTime" gmt_create_time,
    4 "GmtModifiedTime" gmt_modified_time, 5 "LabelStyle" label_style, 6 "Modifier" modifier, 7 "RefTaskId" ref_task_id,
    8 "Remark" remark, 9 "Stage" stage, 10 "Status" status, 11 "Tags" tags, 12 "TaskId" task_id,
    13 "TaskName" task_name, 14 "TaskType" task_type, 15 "TemplateId" template_id, 16 "TenantId" tenant_id,
    17 "UUID" uuid, 18 "WorkflowNodes" workflow_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplates {
    /// At least 0.
    pub page_number: Option<i64>,
    /// 1 to 20.
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    pub types: Option<Vec<String>>,
    pub tenant_id: String,
}
operation! { ListTemplates(tenant_id: String) "ListTemplates" -> ListTemplatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SearchKey" search_key: String,
    3 "Types" types: Vec<String>, 4 "TenantId" tenant_id
} [
    Mark { index: 3, location: Location::Default, style: Style::Simple },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/templates", } }
paged! { ListTemplates: SimpleTemplate = Number "PageNumber", "Templates" templates, total "TotalCount" }

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
    pub templates: Option<Vec<SimpleTemplate>>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListTemplatesOutput {
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "Templates" templates, 8 "TotalCount" total_count,
    9 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleTemplate {
    pub abandon_reasons: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub shared_mode: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
}
model! { SimpleTemplate {
    0 "AbandonReasons" abandon_reasons, 1 "Description" description, 2 "GmtCreateTime" gmt_create_time,
    3 "GmtModifiedTime" gmt_modified_time, 4 "SharedMode" shared_mode, 5 "Status" status, 6 "Tags" tags,
    7 "TemplateId" template_id, 8 "TemplateName" template_name, 9 "TenantId" tenant_id, 10 "Type" r#type
} }

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
    pub tenants: Option<Vec<SimpleTenant>>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListTenantsOutput {
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "Tenants" tenants, 8 "TotalCount" total_count,
    9 "TotalPage" total_page
} }

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
    0 "Creator" creator, 1 "Description" description, 2 "GmtCreateTime" gmt_create_time,
    3 "GmtModifiedTime" gmt_modified_time, 4 "Modifier" modifier, 5 "Role" role, 6 "TenantId" tenant_id,
    7 "TenantName" tenant_name, 8 "UUID" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tenant_id: String,
}
operation! { ListUsers(tenant_id: String) "ListUsers" -> ListUsersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TenantId" tenant_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/api/v1/tenants/{TenantId}/users", } }
paged! { ListUsers: SimpleUser = Number "PageNumber", "Users" users, total "TotalCount" }

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
    pub users: Option<Vec<SimpleUser>>,
}
model! { ListUsersOutput {
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count, 8 "TotalPage" total_page, 9 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWorkNodeWorkforce {
    pub user_ids: Option<Vec<i64>>,
    pub tenant_id: String,
    pub task_id: String,
    /// At least 0.
    pub work_node_id: i64,
}
operation! { RemoveWorkNodeWorkforce(tenant_id: String, task_id: String, work_node_id: i64)
    "RemoveWorkNodeWorkforce" -> RemoveWorkNodeWorkforceOutput {
    0 "UserIds" user_ids: Vec<i64>, 1 "TenantId" tenant_id, 2 "TaskId" task_id, 3 "WorkNodeId" work_node_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/worknodes/{WorkNodeId}/workforce", body: BodyStyle::Json, } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTask {
    pub body: UpdateTaskDTO,
    pub tenant_id: String,
    pub task_id: String,
}
operation! { UpdateTask(body: UpdateTaskDTO, tenant_id: String, task_id: String) "UpdateTask" -> UpdateTaskOutput {
    0 "body" body, 1 "TenantId" tenant_id, 2 "TaskId" task_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}", body: BodyStyle::Json, } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskWorkforce {
    pub workforce: Option<Vec<SimpleWorkforce>>,
    pub tenant_id: String,
    pub task_id: String,
}
operation! { UpdateTaskWorkforce(tenant_id: String, task_id: String)
    "UpdateTaskWorkforce" -> UpdateTaskWorkforceOutput {
    0 "Workforce" workforce: Vec<SimpleWorkforce>, 1 "TenantId" tenant_id, 2 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}/tasks/{TaskId}/workforce", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleWorkforce {
    pub user_ids: Option<Vec<i64>>,
    pub work_node_id: Option<i64>,
}
input! { SimpleWorkforce() {
    0 "UserIds" user_ids: Vec<i64>, 1 "WorkNodeId" work_node_id: i64
} }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    pub body: Option<TemplateDTO>,
    pub tenant_id: String,
    pub template_id: String,
}
operation! { UpdateTemplate(tenant_id: String, template_id: String) "UpdateTemplate" -> UpdateTemplateOutput {
    0 "body" body: TemplateDTO, 1 "TenantId" tenant_id, 2 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}/templates/{TemplateId}", body: BodyStyle::Json, } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTenant {
    pub description: Option<String>,
    pub tenant_name: Option<String>,
    pub tenant_id: String,
}
operation! { UpdateTenant(tenant_id: String) "UpdateTenant" -> UpdateTenantOutput {
    0 "Description" description: String, 1 "TenantName" tenant_name: String, 2 "TenantId" tenant_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}", body: BodyStyle::Json, } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub role: String,
    pub user_name: String,
    pub tenant_id: String,
    pub user_id: String,
}
operation! { UpdateUser(role: String, user_name: String, tenant_id: String, user_id: String)
    "UpdateUser" -> UpdateUserOutput {
    0 "Role" role, 1 "UserName" user_name, 2 "TenantId" tenant_id, 3 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/api/v1/tenants/{TenantId}/users/{UserId}", body: BodyStyle::Json, } }

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
    0 "Code" code, 1 "Details" details, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success,
    5 "UserId" user_id
} }

#[cfg(feature = "reflect")]
register! {
    AddWorkNodeWorkforce, AppendAllDataToTask, CreateTask, CreateTemplate, CreateUser, DeleteTask, DeleteTemplate,
    DeleteUser, ExportAnnotations, GetJob, GetSubtask, GetSubtaskItem, GetTask, GetTaskStatistics, GetTaskStatus,
    GetTaskTemplate, GetTaskTemplateQuestions, GetTaskTemplateViews, GetTaskWorkforce, GetTaskWorkforceStatistic,
    GetTemplate, GetTemplateQuestions, GetTemplateView, GetTenant, GetUser, ListJobs, ListSubtaskItems, ListSubtasks,
    ListTasks, ListTemplates, ListTenants, ListUsers, RemoveWorkNodeWorkforce, UpdateTask, UpdateTaskWorkforce,
    UpdateTemplate, UpdateTenant, UpdateUser
}
