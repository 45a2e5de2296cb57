//! `searchplat` 2024-04-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-shanghai", "searchplat.cn-shanghai.aliyuncs.com"),
        ("eu-central-1", "searchplat.eu-central-1.aliyuncs.com"),
    ],
    vpc: &[],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "searchplat", version: "2024-04-01", code: "searchplat", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CeaseFunctionInstance {
    pub workspace_name: String,
    pub function_name: String,
    pub instance_name: String,
}
operation! { CeaseFunctionInstance(workspace_name: String, function_name: String, instance_name: String)
    "CeaseFunctionInstance" -> CeaseFunctionInstanceOutput {
    0 "workspaceName" workspace_name, 1 "functionName" function_name, 2 "instanceName" instance_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}/actions/cease", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CeaseFunctionInstanceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CeaseFunctionInstanceOutput {
    0 "code" code, 1 "httpCode" http_code, 2 "latency" latency, 3 "message" message, 4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncTask {
    pub dry_run: Option<bool>,
    pub data_id: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub service_type: Option<String>,
    pub workspace_name: String,
}
operation! { CreateAsyncTask(workspace_name: String) "CreateAsyncTask" -> CreateAsyncTaskOutput {
    0 "dryRun" dry_run: bool, 1 "dataId" data_id: i64, 2 "id" id: String, 3 "name" name: String,
    4 "serviceId" service_id: String, 5 "serviceType" service_type: String, 6 "workspaceName" workspace_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/async-tasks", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncTaskOutput {
    pub result: Option<Vec<CreateAsyncTaskResult>>,
}
model! { CreateAsyncTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncTaskResult {
    pub created: Option<i64>,
    pub data_id: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub result: Option<String>,
    pub service_id: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub updated: Option<i64>,
}
model! { CreateAsyncTaskResult {
    0 "created" created, 1 "dataId" data_id, 2 "id" id, 3 "name" name, 4 "result" result, 5 "serviceId" service_id,
    6 "serviceType" service_type, 7 "status" status, 8 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCapability {
    pub dry_run: Option<bool>,
    pub item_desc: Option<String>,
    pub item_name: Option<String>,
    pub item_value: Option<BTreeMap<String, Value>>,
    pub workspace_name: String,
    pub item_category: String,
}
operation! { CreateCapability(workspace_name: String, item_category: String)
    "CreateCapability" -> CreateCapabilityOutput {
    0 "dryRun" dry_run: bool, 1 "itemDesc" item_desc: String, 2 "itemName" item_name: String,
    3 "itemValue" item_value: BTreeMap<String, Value>, 4 "workspaceName" workspace_name, 5 "itemCategory" item_category
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCapabilityOutput {
    pub http_code: Option<i64>,
    pub status: Option<String>,
}
model! { CreateCapabilityOutput {
    0 "httpCode" http_code, 1 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfig {
    pub dry_run: Option<bool>,
    pub config_data: Option<BTreeMap<String, Value>>,
    pub workspace_name: String,
    pub config_type: String,
}
operation! { CreateConfig(workspace_name: String, config_type: String) "CreateConfig" -> CreateConfigOutput {
    0 "dryRun" dry_run: bool, 1 "configData" config_data: BTreeMap<String, Value>, 2 "workspaceName" workspace_name,
    3 "configType" config_type
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/configs/{configType}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigOutput {
    pub result: Option<CreateConfigResult>,
}
model! { CreateConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigResult {
    pub config_data: Option<BTreeMap<String, Value>>,
    pub config_type: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CreateConfigResult {
    0 "configData" config_data, 1 "configType" config_type, 2 "createdAt" created_at, 3 "updatedAt" updated_at,
    4 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentials {
    pub dry_run: Option<bool>,
    pub r#type: Option<String>,
    pub workspace_name: String,
}
operation! { CreateCredentials(workspace_name: String) "CreateCredentials" -> CreateCredentialsOutput {
    0 "dryRun" dry_run: bool, 1 "type" r#type: String, 2 "workspaceName" workspace_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/credentials", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialsOutput {
    pub result: Option<CreateCredentialsResult>,
}
model! { CreateCredentialsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialsResult {
    pub app_group_id: Option<i64>,
    pub enabled: Option<bool>,
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { CreateCredentialsResult {
    0 "appGroupId" app_group_id, 1 "enabled" enabled, 2 "token" token, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperienceData {
    pub dry_run: Option<bool>,
    pub content_type: Option<String>,
    pub data_size: Option<i64>,
    pub data_type: Option<String>,
    pub data_value: Option<String>,
    pub name: Option<String>,
    pub service_type: Option<String>,
    pub workspace_name: String,
}
operation! { CreateExperienceData(workspace_name: String) "CreateExperienceData" -> CreateExperienceDataOutput {
    0 "dryRun" dry_run: bool, 1 "contentType" content_type: String, 2 "dataSize" data_size: i64,
    3 "dataType" data_type: String, 4 "dataValue" data_value: String, 5 "name" name: String,
    6 "serviceType" service_type: String, 7 "workspaceName" workspace_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/experience-data", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperienceDataOutput {
    pub result: Option<CreateExperienceDataResult>,
}
model! { CreateExperienceDataOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperienceDataResult {
    pub content_type: Option<String>,
    pub created: Option<i64>,
    pub data_size: Option<i64>,
    pub data_type: Option<bool>,
    pub data_value: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub service_type: Option<String>,
    pub updated: Option<i64>,
}
model! { CreateExperienceDataResult {
    0 "contentType" content_type, 1 "created" created, 2 "dataSize" data_size, 3 "dataType" data_type,
    4 "dataValue" data_value, 5 "id" id, 6 "name" name, 7 "serviceType" service_type, 8 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionInstance {
    pub create_parameters: Option<Vec<CreateFunctionInstanceCreateParameters>>,
    pub description: Option<String>,
    pub function_type: Option<String>,
    pub instance_name: String,
    pub model_type: String,
    pub workspace_name: String,
    pub function_name: String,
}
operation! { CreateFunctionInstance(instance_name: String, model_type: String, workspace_name: String, function_name: String)
    "CreateFunctionInstance" -> CreateFunctionInstanceOutput {
    0 "createParameters" create_parameters: Vec<CreateFunctionInstanceCreateParameters>,
    1 "description" description: String, 2 "functionType" function_type: String, 3 "instanceName" instance_name,
    4 "modelType" model_type, 5 "workspaceName" workspace_name, 6 "functionName" function_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances", body: BodyStyle::Json, } }

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
pub struct CreateFunctionInstanceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateFunctionInstanceOutput {
    0 "code" code, 1 "httpCode" http_code, 2 "latency" latency, 3 "message" message, 4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionTask {
    pub workspace_name: String,
    pub function_name: String,
    pub instance_name: String,
}
operation! { CreateFunctionTask(workspace_name: String, function_name: String, instance_name: String)
    "CreateFunctionTask" -> CreateFunctionTaskOutput {
    0 "workspaceName" workspace_name, 1 "functionName" function_name, 2 "instanceName" instance_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}/tasks", } }

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
    0 "code" code, 1 "httpCode" http_code, 2 "latency" latency, 3 "message" message, 4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTask {
    pub draft: Option<bool>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
    pub meta: Option<CreateOfflineTaskMeta>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub processors: Option<Vec<CreateOfflineTaskProcessors>>,
    pub sink: Option<Vec<CreateOfflineTaskSink>>,
    pub source: Option<Vec<CreateOfflineTaskSource>>,
    pub status: Option<CreateOfflineTaskStatus>,
    pub workspace_name: String,
    pub r#type: String,
}
operation! { CreateOfflineTask(workspace_name: String, r#type: String) "CreateOfflineTask" -> CreateOfflineTaskOutput {
    0 "draft" draft: bool, 1 "dryRun" dry_run: bool, 2 "regionId" region_id: String,
    3 "meta" meta: CreateOfflineTaskMeta, 4 "parameters" parameters: BTreeMap<String, Value>,
    5 "processors" processors: Vec<CreateOfflineTaskProcessors>, 6 "sink" sink: Vec<CreateOfflineTaskSink>,
    7 "source" source: Vec<CreateOfflineTaskSource>, 8 "status" status: CreateOfflineTaskStatus,
    9 "workspaceName" workspace_name, 10 "type" r#type
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskMeta {
    pub api_key: Option<Secret>,
    pub compute_resource: Option<String>,
    pub labels: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub task_name: Option<String>,
}
input! { CreateOfflineTaskMeta() {
    0 "apiKey" api_key: Secret, 1 "computeResource" compute_resource: String, 2 "labels" labels: Vec<String>,
    3 "regionId" region_id: String, 4 "taskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskProcessors {
    pub input: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub output: Option<BTreeMap<String, Value>>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
input! { CreateOfflineTaskProcessors() {
    0 "input" input: BTreeMap<String, Value>, 1 "name" name: String, 2 "output" output: BTreeMap<String, Value>,
    3 "parameters" parameters: BTreeMap<String, Value>, 4 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskSink {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
input! { CreateOfflineTaskSink() {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskSource {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
input! { CreateOfflineTaskSource() {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskStatus {
    pub create_time: Option<i64>,
    pub delete_time: Option<i64>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
input! { CreateOfflineTaskStatus() {
    0 "createTime" create_time: i64, 1 "deleteTime" delete_time: i64, 2 "errorMessage" error_message: String,
    3 "status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskOutput {
    pub result: Option<CreateOfflineTaskResult>,
}
model! { CreateOfflineTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskResult {
    pub meta: Option<CreateOfflineTaskResultMeta>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub processors: Option<Vec<CreateOfflineTaskResultProcessors>>,
    pub sink: Option<Vec<CreateOfflineTaskResultSink>>,
    pub source: Option<Vec<CreateOfflineTaskResultSource>>,
    pub status: Option<CreateOfflineTaskResultStatus>,
}
model! { CreateOfflineTaskResult {
    0 "meta" meta, 1 "parameters" parameters, 2 "processors" processors, 3 "sink" sink, 4 "source" source,
    5 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskResultMeta {
    pub compute_resource: Option<String>,
    pub task_name: Option<String>,
}
model! { CreateOfflineTaskResultMeta {
    0 "computeResource" compute_resource, 1 "taskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskResultProcessors {
    pub input: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
model! { CreateOfflineTaskResultProcessors {
    0 "input" input, 1 "name" name, 2 "parameters" parameters, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskResultSink {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
model! { CreateOfflineTaskResultSink {
    0 "name" name, 1 "parameters" parameters, 2 "primaryKey" primary_key, 3 "schema" schema, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskResultSource {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
model! { CreateOfflineTaskResultSource {
    0 "name" name, 1 "parameters" parameters, 2 "primaryKey" primary_key, 3 "schema" schema, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskResultStatus {
    pub create_time: Option<String>,
    pub delete_time: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { CreateOfflineTaskResultStatus {
    0 "createTime" create_time, 1 "deleteTime" delete_time, 2 "errorMessage" error_message, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRagEvaluatorTask {
    pub app_name: Option<String>,
    pub data: Option<Vec<CreateRagEvaluatorTaskData>>,
    pub data_source_config: Option<Value>,
    pub emails: Option<Vec<String>>,
    pub evaluate_config: Option<CreateRagEvaluatorTaskEvaluateConfig>,
    pub has_data_source: Option<bool>,
    pub metrics: Option<Vec<Value>>,
    pub task_name: Option<String>,
    pub workspace_name: String,
}
operation! { CreateRagEvaluatorTask(workspace_name: String) "CreateRagEvaluatorTask" -> CreateRagEvaluatorTaskOutput {
    0 "app_name" app_name: String, 1 "data" data: Vec<CreateRagEvaluatorTaskData>,
    2 "data_source_config" data_source_config: Value, 3 "emails" emails: Vec<String>,
    4 "evaluate_config" evaluate_config: CreateRagEvaluatorTaskEvaluateConfig,
    5 "has_data_source" has_data_source: bool, 6 "metrics" metrics: Vec<Value>, 7 "task_name" task_name: String,
    8 "workspaceName" workspace_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/rag-evaluator/v1/api/task", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRagEvaluatorTaskData {
    pub model_answer: Option<String>,
    pub question: Option<String>,
    pub recall_docs: Option<Vec<String>>,
    pub standard_answer: Option<String>,
}
input! { CreateRagEvaluatorTaskData() {
    0 "model_answer" model_answer: String, 1 "question" question: String, 2 "recall_docs" recall_docs: Vec<String>,
    3 "standard_answer" standard_answer: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRagEvaluatorTaskEvaluateConfig {
    pub model: Option<String>,
    pub prompt: Option<String>,
    pub run_all_step: Option<bool>,
}
input! { CreateRagEvaluatorTaskEvaluateConfig() {
    0 "model" model: String, 1 "prompt" prompt: String, 2 "run_all_step" run_all_step: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRagEvaluatorTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateRagEvaluatorTaskResult>,
}
model! { CreateRagEvaluatorTaskOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRagEvaluatorTaskResult {
    pub task_id: Option<String>,
}
model! { CreateRagEvaluatorTaskResult {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    pub charge_type: Option<String>,
    pub engine_type: Option<String>,
    pub name: Option<String>,
    pub quota: Option<CreateWorkspaceQuota>,
    pub r#type: Option<String>,
}
operation! { CreateWorkspace() "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "chargeType" charge_type: String, 1 "engineType" engine_type: String, 2 "name" name: String,
    3 "quota" quota: CreateWorkspaceQuota, 4 "type" r#type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/openapi/platform/workspaces", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
input! { CreateWorkspaceQuota() {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "spec" spec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub result: Option<CreateWorkspaceResult>,
}
model! { CreateWorkspaceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResult {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub engine_type: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub quota: Option<CreateWorkspaceResultQuota>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateWorkspaceTags>>,
    pub r#type: Option<String>,
}
model! { CreateWorkspaceResult {
    0 "chargeType" charge_type, 1 "commodityCode" commodity_code, 2 "description" description,
    3 "domainName" domain_name, 4 "engineType" engine_type, 5 "id" id, 6 "instanceId" instance_id, 7 "name" name,
    8 "quota" quota, 9 "resourceGroupId" resource_group_id, 10 "tags" tags, 11 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResultQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { CreateWorkspaceResultQuota {
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { CreateWorkspaceTags {
    0 "tagKey" tag_key, 1 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCapability {
    pub workspace_name: String,
    pub item_category: String,
    pub item_name: String,
}
operation! { DeleteCapability(workspace_name: String, item_category: String, item_name: String)
    "DeleteCapability" -> DeleteCapabilityOutput {
    0 "workspaceName" workspace_name, 1 "itemCategory" item_category, 2 "itemName" item_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items/{itemName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCapabilityOutput {
    pub http_code: Option<i64>,
    pub status: Option<String>,
}
model! { DeleteCapabilityOutput {
    0 "httpCode" http_code, 1 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfig {
    pub workspace_name: String,
    pub config_type: String,
    pub id: String,
}
operation! { DeleteConfig(workspace_name: String, config_type: String, id: String)
    "DeleteConfig" -> DeleteConfigOutput {
    0 "workspaceName" workspace_name, 1 "configType" config_type, 2 "id" id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/configs/{configType}/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigOutput {
    pub result: Option<DeleteConfigResult>,
}
model! { DeleteConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigResult {
    pub config_type: Option<String>,
    pub deleted: Option<bool>,
    pub id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { DeleteConfigResult {
    0 "configType" config_type, 1 "deleted" deleted, 2 "id" id, 3 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCredentials {
    pub workspace_name: String,
    pub token: Secret,
}
operation! { DeleteCredentials(workspace_name: String, token: Secret) "DeleteCredentials" -> Empty {
    0 "workspaceName" workspace_name, 1 "token" token
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/credentials/{token}", } }

pub type DeleteCredentialsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperienceData {
    pub dry_run: Option<bool>,
    pub workspace_name: String,
    pub id: i64,
}
operation! { DeleteExperienceData(workspace_name: String, id: i64) "DeleteExperienceData" -> Empty {
    0 "dryRun" dry_run: bool, 1 "workspaceName" workspace_name, 2 "id" id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/experience-data/{id}", } }

pub type DeleteExperienceDataOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionInstance {
    pub workspace_name: String,
    pub function_name: String,
    pub instance_name: String,
}
operation! { DeleteFunctionInstance(workspace_name: String, function_name: String, instance_name: String)
    "DeleteFunctionInstance" -> DeleteFunctionInstanceOutput {
    0 "workspaceName" workspace_name, 1 "functionName" function_name, 2 "instanceName" instance_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}", } }

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
pub struct DeleteOfflineTask {
    pub region_id: Option<String>,
    pub workspace_name: String,
    pub r#type: String,
    pub task_name: String,
}
operation! { DeleteOfflineTask(workspace_name: String, r#type: String, task_name: String)
    "DeleteOfflineTask" -> DeleteOfflineTaskOutput {
    0 "regionId" region_id: String, 1 "workspaceName" workspace_name, 2 "type" r#type, 3 "taskName" task_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOfflineTaskOutput {
    pub result: Option<bool>,
}
model! { DeleteOfflineTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRagEvaluatorTask {
    pub workspace_name: String,
    pub task_id: String,
}
operation! { DeleteRagEvaluatorTask(workspace_name: String, task_id: String)
    "DeleteRagEvaluatorTask" -> DeleteRagEvaluatorTaskOutput {
    0 "workspaceName" workspace_name, 1 "task_id" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/rag-evaluator/v1/api/task/{task_id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRagEvaluatorTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteRagEvaluatorTaskOutput {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    pub workspace_name: String,
}
operation! { DeleteWorkspace(workspace_name: String) "DeleteWorkspace" -> DeleteWorkspaceOutput {
    0 "workspaceName" workspace_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceOutput {
    pub result: Option<DeleteWorkspaceResult>,
}
model! { DeleteWorkspaceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceResult {
    pub instance_id: Option<String>,
}
model! { DeleteWorkspaceResult {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapability {
    pub workspace_name: String,
    pub item_category: String,
    pub item_name: String,
}
operation! { DescribeCapability(workspace_name: String, item_category: String, item_name: String)
    "DescribeCapability" -> DescribeCapabilityOutput {
    0 "workspaceName" workspace_name, 1 "itemCategory" item_category, 2 "itemName" item_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items/{itemName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapabilityOutput {
    pub http_code: Option<i64>,
    pub result: Option<DescribeCapabilityResult>,
    pub status: Option<String>,
}
model! { DescribeCapabilityOutput {
    0 "httpCode" http_code, 1 "result" result, 2 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapabilityResult {
    pub created: Option<i64>,
    pub is_default: Option<bool>,
    pub item_category: Option<String>,
    pub item_desc: Option<String>,
    pub item_name: Option<String>,
    pub item_value: Option<BTreeMap<String, Value>>,
    pub status: Option<String>,
    pub updated: Option<i64>,
}
model! { DescribeCapabilityResult {
    0 "created" created, 1 "isDefault" is_default, 2 "itemCategory" item_category, 3 "itemDesc" item_desc,
    4 "itemName" item_name, 5 "itemValue" item_value, 6 "status" status, 7 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> Empty {} { method: "GET", path: "/openapi/platform/regions", } }

pub type DescribeRegionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTask {
    pub dry_run: Option<bool>,
    pub workspace_name: String,
    pub id: String,
}
operation! { GetAsyncTask(workspace_name: String, id: String) "GetAsyncTask" -> GetAsyncTaskOutput {
    0 "dryRun" dry_run: bool, 1 "workspaceName" workspace_name, 2 "id" id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/async-tasks/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTaskOutput {
    pub result: Option<GetAsyncTaskResult>,
}
model! { GetAsyncTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTaskResult {
    pub created: Option<i64>,
    pub data_id: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub result: Option<String>,
    pub service_id: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub updated: Option<i64>,
}
model! { GetAsyncTaskResult {
    0 "created" created, 1 "dataId" data_id, 2 "id" id, 3 "name" name, 4 "result" result, 5 "serviceId" service_id,
    6 "serviceType" service_type, 7 "status" status, 8 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfig {
    pub workspace_name: String,
    pub config_type: String,
    pub id: String,
}
operation! { GetConfig(workspace_name: String, config_type: String, id: String) "GetConfig" -> GetConfigOutput {
    0 "workspaceName" workspace_name, 1 "configType" config_type, 2 "id" id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/configs/{configType}/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigOutput {
    pub result: Option<GetConfigResult>,
}
model! { GetConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigResult {
    pub config_data: Option<BTreeMap<String, Value>>,
    pub config_type: Option<String>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { GetConfigResult {
    0 "configData" config_data, 1 "configType" config_type, 2 "createdAt" created_at, 3 "updatedAt" updated_at,
    4 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentials {
    pub workspace_name: String,
    pub token: Secret,
}
operation! { GetCredentials(workspace_name: String, token: Secret) "GetCredentials" -> GetCredentialsOutput {
    0 "workspaceName" workspace_name, 1 "token" token
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/credentials/{token}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialsOutput {
    pub result: Option<GetCredentialsResult>,
}
model! { GetCredentialsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialsResult {
    pub app_group_id: Option<i64>,
    pub enabled: Option<bool>,
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { GetCredentialsResult {
    0 "appGroupId" app_group_id, 1 "enabled" enabled, 2 "token" token, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperienceData {
    pub dry_run: Option<bool>,
    pub workspace_name: String,
    pub id: i64,
}
operation! { GetExperienceData(workspace_name: String, id: i64) "GetExperienceData" -> GetExperienceDataOutput {
    0 "dryRun" dry_run: bool, 1 "workspaceName" workspace_name, 2 "id" id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/experience-data/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperienceDataOutput {
    pub result: Option<GetExperienceDataResult>,
}
model! { GetExperienceDataOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperienceDataResult {
    pub content_type: Option<String>,
    pub created: Option<i64>,
    pub data_size: Option<i64>,
    pub data_type: Option<String>,
    pub data_value: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub service_type: Option<String>,
    pub updated: Option<i64>,
}
model! { GetExperienceDataResult {
    0 "contentType" content_type, 1 "created" created, 2 "dataSize" data_size, 3 "dataType" data_type,
    4 "dataValue" data_value, 5 "id" id, 6 "name" name, 7 "serviceType" service_type, 8 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstance {
    pub output: Option<String>,
    pub workspace_name: String,
    pub function_name: String,
    pub instance_name: String,
}
operation! { GetFunctionInstance(workspace_name: String, function_name: String, instance_name: String)
    "GetFunctionInstance" -> GetFunctionInstanceOutput {
    0 "output" output: String, 1 "workspaceName" workspace_name, 2 "functionName" function_name,
    3 "instanceName" instance_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}", } }

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
    0 "code" code, 1 "httpCode" http_code, 2 "latency" latency, 3 "message" message, 4 "result" result,
    5 "status" status
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
    pub version_id: Option<i64>,
}
model! { GetFunctionInstanceResult {
    0 "belongs" belongs, 1 "createParameters" create_parameters, 2 "createTime" create_time, 3 "cron" cron,
    4 "description" description, 5 "extendInfo" extend_info, 6 "functionName" function_name,
    7 "functionType" function_type, 8 "instanceName" instance_name, 9 "modelType" model_type, 10 "source" source,
    11 "status" status, 12 "task" task, 13 "versionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceBelongs {
    pub category: Option<String>,
    pub domain: Option<String>,
    pub language: Option<String>,
}
model! { GetFunctionInstanceBelongs {
    0 "category" category, 1 "domain" domain, 2 "language" language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetFunctionInstanceCreateParameters {
    0 "name" name, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceTask {
    pub dag_status: Option<String>,
    pub last_run_time: Option<i64>,
}
model! { GetFunctionInstanceTask {
    0 "dagStatus" dag_status, 1 "lastRunTime" last_run_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTask {
    pub region_id: Option<String>,
    pub workspace_name: String,
    pub r#type: String,
    pub task_name: String,
}
operation! { GetOfflineTask(workspace_name: String, r#type: String, task_name: String)
    "GetOfflineTask" -> GetOfflineTaskOutput {
    0 "regionId" region_id: String, 1 "workspaceName" workspace_name, 2 "type" r#type, 3 "taskName" task_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskOutput {
    pub result: Option<GetOfflineTaskResult>,
}
model! { GetOfflineTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskResult {
    pub meta: Option<GetOfflineTaskMeta>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub processors: Option<Vec<GetOfflineTaskProcessors>>,
    pub sink: Option<Vec<GetOfflineTaskSink>>,
    pub source: Option<Vec<GetOfflineTaskSource>>,
    pub status: Option<GetOfflineTaskStatus>,
}
model! { GetOfflineTaskResult {
    0 "meta" meta, 1 "parameters" parameters, 2 "processors" processors, 3 "sink" sink, 4 "source" source,
    5 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskMeta {
    pub compute_resource: Option<String>,
    pub task_name: Option<String>,
}
model! { GetOfflineTaskMeta {
    0 "computeResource" compute_resource, 1 "taskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskProcessors {
    pub input: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
model! { GetOfflineTaskProcessors {
    0 "input" input, 1 "name" name, 2 "parameters" parameters, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskSink {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
model! { GetOfflineTaskSink {
    0 "name" name, 1 "parameters" parameters, 2 "primaryKey" primary_key, 3 "schema" schema, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskSource {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
model! { GetOfflineTaskSource {
    0 "name" name, 1 "parameters" parameters, 2 "primaryKey" primary_key, 3 "schema" schema, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskStatus {
    pub create_time: Option<i64>,
    pub delete_time: Option<i64>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { GetOfflineTaskStatus {
    0 "createTime" create_time, 1 "deleteTime" delete_time, 2 "errorMessage" error_message, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLog {
    pub region_id: Option<String>,
    pub workspace_name: String,
    pub r#type: String,
    pub task_name: String,
}
operation! { GetOfflineTaskLog(workspace_name: String, r#type: String, task_name: String)
    "GetOfflineTaskLog" -> GetOfflineTaskLogOutput {
    0 "regionId" region_id: String, 1 "workspaceName" workspace_name, 2 "type" r#type, 3 "taskName" task_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/log", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogOutput {
    pub result: Option<GetOfflineTaskLogResult>,
}
model! { GetOfflineTaskLogOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogResult {
    pub network: Option<GetOfflineTaskLogNetwork>,
}
model! { GetOfflineTaskLogResult {
    0 "network" network
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogNetwork {
    pub private_es: Option<GetOfflineTaskLogPrivateEs>,
    pub public_es: Option<GetOfflineTaskLogPublicEs>,
}
model! { GetOfflineTaskLogNetwork {
    0 "privateEs" private_es, 1 "publicEs" public_es
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogPrivateEs {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    pub white_ip_group: Option<Vec<GetOfflineTaskLogWhiteIpGroup>>,
}
model! { GetOfflineTaskLogPrivateEs {
    0 "domain" domain, 1 "enabled" enabled, 2 "whiteIpGroup" white_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
model! { GetOfflineTaskLogWhiteIpGroup {
    0 "groupName" group_name, 1 "ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogPublicEs {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    pub white_ip_group: Option<Vec<GetOfflineTaskLogPublicEsWhiteIpGroup>>,
}
model! { GetOfflineTaskLogPublicEs {
    0 "domain" domain, 1 "enabled" enabled, 2 "whiteIpGroup" white_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogPublicEsWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
model! { GetOfflineTaskLogPublicEsWhiteIpGroup {
    0 "groupName" group_name, 1 "ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRagEvaluatorTask {
    pub workspace_name: String,
    pub task_id: String,
}
operation! { GetRagEvaluatorTask(workspace_name: String, task_id: String)
    "GetRagEvaluatorTask" -> GetRagEvaluatorTaskOutput {
    0 "workspaceName" workspace_name, 1 "task_id" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/rag-evaluator/v1/api/task/{task_id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRagEvaluatorTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
}
model! { GetRagEvaluatorTaskOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumns {
    pub params: String,
    pub region_id: Option<String>,
    pub workspace_name: String,
    pub data_source_type: String,
}
operation! { GetTableColumns(params: String, workspace_name: String, data_source_type: String)
    "GetTableColumns" -> GetTableColumnsOutput {
    0 "params" params, 1 "regionId" region_id: String, 2 "workspaceName" workspace_name,
    3 "dataSourceType" data_source_type
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/data-sources/{dataSourceType}/columns", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnsOutput {
    pub result: Option<Vec<GetTableColumnsResult>>,
}
model! { GetTableColumnsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnsResult {
    pub comment: Option<String>,
    pub name: Option<String>,
    pub primary: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetTableColumnsResult {
    0 "comment" comment, 1 "name" name, 2 "primary" primary, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableFields {
    pub params: String,
    pub raw_type: Option<bool>,
    pub region_id: Option<String>,
    pub workspace_name: String,
    pub data_source_type: String,
}
operation! { GetTableFields(params: String, workspace_name: String, data_source_type: String)
    "GetTableFields" -> GetTableFieldsOutput {
    0 "params" params, 1 "rawType" raw_type: bool, 2 "regionId" region_id: String, 3 "workspaceName" workspace_name,
    4 "dataSourceType" data_source_type
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/data-sources/{dataSourceType}/fields", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableFieldsOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { GetTableFieldsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTables {
    pub params: String,
    pub region_id: Option<String>,
    pub workspace_name: String,
    pub data_source_type: String,
}
operation! { GetTables(params: String, workspace_name: String, data_source_type: String)
    "GetTables" -> GetTablesOutput {
    0 "params" params, 1 "regionId" region_id: String, 2 "workspaceName" workspace_name,
    3 "dataSourceType" data_source_type
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/data-sources/{dataSourceType}/tables", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTablesOutput {
    pub result: Option<Vec<String>>,
}
model! { GetTablesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspace {
    pub workspace_name: String,
}
operation! { GetWorkspace(workspace_name: String) "GetWorkspace" -> GetWorkspaceOutput {
    0 "workspaceName" workspace_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOutput {
    pub result: Option<GetWorkspaceResult>,
}
model! { GetWorkspaceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceResult {
    pub api_token: Option<Secret>,
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub engine_type: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub quota: Option<GetWorkspaceQuota>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetWorkspaceTags>>,
    pub r#type: Option<String>,
}
model! { GetWorkspaceResult {
    0 "apiToken" api_token, 1 "chargeType" charge_type, 2 "commodityCode" commodity_code, 3 "description" description,
    4 "domainName" domain_name, 5 "engineType" engine_type, 6 "id" id, 7 "instanceId" instance_id, 8 "name" name,
    9 "quota" quota, 10 "resourceGroupId" resource_group_id, 11 "status" status, 12 "tags" tags, 13 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { GetWorkspaceQuota {
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetWorkspaceTags {
    0 "tagKey" tag_key, 1 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasks {
    pub data_id: Option<i64>,
    pub dry_run: Option<bool>,
    pub service_type: Option<String>,
    pub workspace_name: String,
}
operation! { ListAsyncTasks(workspace_name: String) "ListAsyncTasks" -> ListAsyncTasksOutput {
    0 "dataId" data_id: i64, 1 "dryRun" dry_run: bool, 2 "serviceType" service_type: String,
    3 "workspaceName" workspace_name
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/async-tasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasksOutput {
    pub result: Option<Vec<ListAsyncTasksResult>>,
}
model! { ListAsyncTasksOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasksResult {
    pub created: Option<i64>,
    pub data_id: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub result: Option<String>,
    pub service_id: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub updated: Option<i64>,
}
model! { ListAsyncTasksResult {
    0 "created" created, 1 "dataId" data_id, 2 "id" id, 3 "name" name, 4 "result" result, 5 "serviceId" service_id,
    6 "serviceType" service_type, 7 "status" status, 8 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCapabilities {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub workspace_name: String,
    pub item_category: String,
}
operation! { ListCapabilities(workspace_name: String, item_category: String)
    "ListCapabilities" -> ListCapabilitiesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "pageNumber" page_number: String,
    3 "pageSize" page_size: String, 4 "workspaceName" workspace_name, 5 "itemCategory" item_category
} [
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items", } }
paged! { ListCapabilities: ListCapabilitiesResult = Token "nextToken", "result" result, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCapabilitiesOutput {
    pub http_code: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ListCapabilitiesResult>>,
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCapabilitiesOutput {
    0 "httpCode" http_code, 1 "maxResults" max_results, 2 "nextToken" next_token, 3 "result" result, 4 "status" status,
    5 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCapabilitiesResult {
    pub created: Option<i64>,
    pub is_default: Option<bool>,
    pub item_category: Option<String>,
    pub item_desc: Option<String>,
    pub item_name: Option<String>,
    pub item_value: Option<BTreeMap<String, Value>>,
    pub status: Option<String>,
    pub updated: Option<i64>,
}
model! { ListCapabilitiesResult {
    0 "created" created, 1 "isDefault" is_default, 2 "itemCategory" item_category, 3 "itemDesc" item_desc,
    4 "itemName" item_name, 5 "itemValue" item_value, 6 "status" status, 7 "updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigs {
    pub filter: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub workspace_name: String,
    pub config_type: String,
}
operation! { ListConfigs(workspace_name: String, config_type: String) "ListConfigs" -> ListConfigsOutput {
    0 "filter" filter: String, 1 "page" page: i64, 2 "pageSize" page_size: i64, 3 "workspaceName" workspace_name,
    4 "configType" config_type
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/configs/{configType}", } }
paged! { ListConfigs: ListConfigsResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsOutput {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListConfigsResult>>,
    pub total: Option<i64>,
}
model! { ListConfigsOutput {
    0 "page" page, 1 "pageSize" page_size, 2 "result" result, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsResult {
    pub config_data: Option<BTreeMap<String, Value>>,
    pub config_type: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListConfigsResult {
    0 "configData" config_data, 1 "configType" config_type, 2 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentials {
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub workspace_name: String,
}
operation! { ListCredentials(workspace_name: String) "ListCredentials" -> ListCredentialsOutput {
    0 "keyword" keyword: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "workspaceName" workspace_name
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/credentials", } }
paged! { ListCredentials: ListCredentialsResult = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsOutput {
    pub result: Option<Vec<ListCredentialsResult>>,
    pub total_count: Option<i64>,
}
model! { ListCredentialsOutput {
    0 "result" result, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsResult {
    pub app_group_id: Option<i64>,
    pub enabled: Option<bool>,
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { ListCredentialsResult {
    0 "appGroupId" app_group_id, 1 "enabled" enabled, 2 "token" token, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperienceData {
    pub data_type: Option<String>,
    pub dry_run: Option<bool>,
    pub service_type: Option<String>,
    pub workspace_name: String,
}
operation! { ListExperienceData(workspace_name: String) "ListExperienceData" -> ListExperienceDataOutput {
    0 "dataType" data_type: String, 1 "dryRun" dry_run: bool, 2 "serviceType" service_type: String,
    3 "workspaceName" workspace_name
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/experience-data", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperienceDataOutput {
    pub result: Option<Vec<ListExperienceDataResult>>,
}
model! { ListExperienceDataOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperienceDataResult {
    pub content_type: Option<String>,
    pub created: Option<i64>,
    pub data_size: Option<i64>,
    pub data_type: Option<String>,
    pub data_value: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub service_type: Option<String>,
    pub updated: Option<i64>,
}
model! { ListExperienceDataResult {
    0 "contentType" content_type, 1 "created" created, 2 "dataSize" data_size, 3 "dataType" data_type,
    4 "dataValue" data_value, 5 "id" id, 6 "name" name, 7 "serviceType" service_type, 8 "updated" updated
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
    pub workspace_name: String,
    pub function_name: String,
}
operation! { ListFunctionInstances(workspace_name: String, function_name: String)
    "ListFunctionInstances" -> ListFunctionInstancesOutput {
    0 "functionType" function_type: String, 1 "modelType" model_type: String, 2 "output" output: String,
    3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64, 5 "source" source: String,
    6 "workspaceName" workspace_name, 7 "functionName" function_name
} [
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances", } }
paged! { ListFunctionInstances: ListFunctionInstancesResult = Number "pageNumber", "result" result, total "totalCount" }

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
    0 "code" code, 1 "httpCode" http_code, 2 "latency" latency, 3 "message" message, 4 "result" result,
    5 "status" status, 6 "totalCount" total_count
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
    pub usage_parameters: Option<Vec<BTreeMap<String, Value>>>,
    pub version_id: Option<i64>,
}
model! { ListFunctionInstancesResult {
    0 "belongs" belongs, 1 "createParameters" create_parameters, 2 "createTime" create_time, 3 "cron" cron,
    4 "description" description, 5 "extendInfo" extend_info, 6 "functionName" function_name,
    7 "functionType" function_type, 8 "instanceName" instance_name, 9 "modelType" model_type, 10 "source" source,
    11 "status" status, 12 "usageParameters" usage_parameters, 13 "versionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesBelongs {
    pub category: Option<String>,
    pub domain: Option<String>,
    pub language: Option<String>,
}
model! { ListFunctionInstancesBelongs {
    0 "category" category, 1 "domain" domain, 2 "language" language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListFunctionInstancesCreateParameters {
    0 "name" name, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionRestrictions {
    pub model_type: Option<String>,
    pub region: Option<String>,
    pub source: Option<String>,
    pub workspace_name: String,
    pub function_name: String,
    pub restriction_name: String,
}
operation! { ListFunctionRestrictions(workspace_name: String, function_name: String, restriction_name: String)
    "ListFunctionRestrictions" -> ListFunctionRestrictionsOutput {
    0 "modelType" model_type: String, 1 "region" region: String, 2 "source" source: String,
    3 "workspaceName" workspace_name, 4 "functionName" function_name, 5 "restrictionName" restriction_name
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/restrictions/{restrictionName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionRestrictionsOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<f64>,
    pub message: Option<String>,
    pub result: Option<Vec<ListFunctionRestrictionsResult>>,
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFunctionRestrictionsOutput {
    0 "code" code, 1 "httpCode" http_code, 2 "latency" latency, 3 "message" message, 4 "result" result,
    5 "status" status, 6 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionRestrictionsResult {
    pub meta: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
}
model! { ListFunctionRestrictionsResult {
    0 "meta" meta, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTask {
    pub labels: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub task_name: Option<String>,
    pub task_status: Option<Vec<String>>,
    pub workspace_name: String,
    pub r#type: String,
}
operation! { ListOfflineTask(workspace_name: String, r#type: String) "ListOfflineTask" -> ListOfflineTaskOutput {
    0 "labels" labels: Vec<String>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "regionId" region_id: String, 4 "taskName" task_name: String, 5 "taskStatus" task_status: Vec<String>,
    6 "workspaceName" workspace_name, 7 "type" r#type
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}", } }
paged! { ListOfflineTask: ListOfflineTaskResult = Number "pageNumber", "Result" result, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskOutput {
    pub result: Option<Vec<ListOfflineTaskResult>>,
    pub total_count: Option<i64>,
}
model! { ListOfflineTaskOutput {
    0 "Result" result, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskResult {
    pub meta: Option<ListOfflineTaskMeta>,
    pub processors: Option<Vec<ListOfflineTaskProcessors>>,
    pub sink: Option<Vec<ListOfflineTaskSink>>,
    pub source: Option<Vec<ListOfflineTaskSource>>,
    pub status: Option<ListOfflineTaskStatus>,
}
model! { ListOfflineTaskResult {
    0 "Meta" meta, 1 "Processors" processors, 2 "Sink" sink, 3 "Source" source, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskMeta {
    pub labels: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub task_name: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListOfflineTaskMeta {
    0 "Labels" labels, 1 "RegionId" region_id, 2 "TaskName" task_name, 3 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskProcessors {
    pub input: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub output: Option<BTreeMap<String, String>>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { ListOfflineTaskProcessors {
    0 "Input" input, 1 "Name" name, 2 "Output" output, 3 "Parameters" parameters, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskSink {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
model! { ListOfflineTaskSink {
    0 "Name" name, 1 "Parameters" parameters, 2 "PrimaryKey" primary_key, 3 "Schema" schema, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskSource {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
model! { ListOfflineTaskSource {
    0 "Name" name, 1 "Parameters" parameters, 2 "PrimaryKey" primary_key, 3 "Schema" schema, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskStatus {
    pub create_time: Option<i64>,
    pub metric_data: Option<BTreeMap<String, String>>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListOfflineTaskStatus {
    0 "CreateTime" create_time, 1 "MetricData" metric_data, 2 "Status" status, 3 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskErrorLogs {
    pub end_time: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<i64>,
    pub workspace_name: String,
    pub r#type: String,
    pub task_name: String,
}
operation! { ListOfflineTaskErrorLogs(workspace_name: String, r#type: String, task_name: String)
    "ListOfflineTaskErrorLogs" -> ListOfflineTaskErrorLogsOutput {
    0 "endTime" end_time: i64, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64, 3 "regionId" region_id: String,
    4 "startTime" start_time: i64, 5 "workspaceName" workspace_name, 6 "type" r#type, 7 "taskName" task_name
} [
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/error-logs", } }
paged! { ListOfflineTaskErrorLogs: ListOfflineTaskErrorLogsResult =
    Number "pageNum", "result" result, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskErrorLogsOutput {
    pub result: Option<Vec<ListOfflineTaskErrorLogsResult>>,
    pub total_count: Option<i64>,
}
model! { ListOfflineTaskErrorLogsOutput {
    0 "result" result, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskErrorLogsResult {
    pub request: Option<String>,
    pub response: Option<String>,
    pub retry: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListOfflineTaskErrorLogsResult {
    0 "request" request, 1 "response" response, 2 "retry" retry, 3 "timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRagEvaluatorTasks {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub workspace_name: String,
}
operation! { ListRagEvaluatorTasks(workspace_name: String) "ListRagEvaluatorTasks" -> ListRagEvaluatorTasksOutput {
    0 "pageNumber" page_number: String, 1 "pageSize" page_size: String, 2 "workspaceName" workspace_name
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/rag-evaluator/v1/api/tasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRagEvaluatorTasksOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
    pub total_count: Option<i64>,
}
model! { ListRagEvaluatorTasksOutput {
    0 "code" code, 1 "message" message, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub model_type: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub service_type: Option<String>,
    pub workspace_name: String,
}
operation! { ListServices(workspace_name: String) "ListServices" -> ListServicesOutput {
    0 "modelType" model_type: String, 1 "name" name: String, 2 "serviceId" service_id: String,
    3 "serviceType" service_type: String, 4 "workspaceName" workspace_name
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/services", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub result: Option<Vec<ListServicesResult>>,
}
model! { ListServicesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesResult {
    pub charge_way: Option<Vec<String>>,
    pub description: Option<String>,
    pub meta: Option<BTreeMap<String, Value>>,
    pub model_type: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub service_type: Option<String>,
}
model! { ListServicesResult {
    0 "chargeWay" charge_way, 1 "description" description, 2 "meta" meta, 3 "modelType" model_type, 4 "name" name,
    5 "serviceId" service_id, 6 "serviceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaces {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub sort_by: Option<i64>,
    pub r#type: Option<String>,
}
operation! { ListWorkspaces() "ListWorkspaces" -> ListWorkspacesOutput {
    0 "instanceId" instance_id: String, 1 "name" name: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "resourceGroupId" resource_group_id: String, 5 "sortBy" sort_by: i64,
    6 "type" r#type: String
} { method: "GET", path: "/openapi/platform/workspaces", } }
paged! { ListWorkspaces: ListWorkspacesResult = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub result: Option<Vec<ListWorkspacesResult>>,
    pub total_count: Option<i64>,
}
model! { ListWorkspacesOutput {
    0 "result" result, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesResult {
    pub api_token: Option<Secret>,
    pub charge_type: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub engine_type: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub quota: Option<ListWorkspacesQuota>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListWorkspacesTags>>,
    pub r#type: Option<String>,
}
model! { ListWorkspacesResult {
    0 "apiToken" api_token, 1 "chargeType" charge_type, 2 "description" description, 3 "domainName" domain_name,
    4 "engineType" engine_type, 5 "id" id, 6 "instanceId" instance_id, 7 "name" name, 8 "quota" quota,
    9 "resourceGroupId" resource_group_id, 10 "tags" tags, 11 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { ListWorkspacesQuota {
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListWorkspacesTags {
    0 "tagKey" tag_key, 1 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTask {
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
    pub meta: Option<ModifyOfflineTaskMeta>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub processors: Option<Vec<ModifyOfflineTaskProcessors>>,
    pub sink: Option<Vec<ModifyOfflineTaskSink>>,
    pub source: Option<Vec<ModifyOfflineTaskSource>>,
    pub status: Option<ModifyOfflineTaskStatus>,
    pub workspace_name: String,
    pub r#type: String,
    pub task_name: String,
}
operation! { ModifyOfflineTask(workspace_name: String, r#type: String, task_name: String)
    "ModifyOfflineTask" -> ModifyOfflineTaskOutput {
    0 "dryRun" dry_run: bool, 1 "regionId" region_id: String, 2 "meta" meta: ModifyOfflineTaskMeta,
    3 "parameters" parameters: BTreeMap<String, Value>, 4 "processors" processors: Vec<ModifyOfflineTaskProcessors>,
    5 "sink" sink: Vec<ModifyOfflineTaskSink>, 6 "source" source: Vec<ModifyOfflineTaskSource>,
    7 "status" status: ModifyOfflineTaskStatus, 8 "workspaceName" workspace_name, 9 "type" r#type,
    10 "taskName" task_name
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskMeta {
    pub api_key: Option<Secret>,
    pub compute_resource: Option<String>,
    pub labels: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub task_name: Option<String>,
}
input! { ModifyOfflineTaskMeta() {
    0 "apiKey" api_key: Secret, 1 "computeResource" compute_resource: String, 2 "labels" labels: Vec<String>,
    3 "regionId" region_id: String, 4 "taskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskProcessors {
    pub input: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub output: Option<BTreeMap<String, Value>>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
input! { ModifyOfflineTaskProcessors() {
    0 "input" input: BTreeMap<String, Value>, 1 "name" name: String, 2 "output" output: BTreeMap<String, Value>,
    3 "parameters" parameters: BTreeMap<String, Value>, 4 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskSink {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
input! { ModifyOfflineTaskSink() {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskSource {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
input! { ModifyOfflineTaskSource() {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskStatus {
    pub create_time: Option<i64>,
    pub delete_time: Option<i64>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
input! { ModifyOfflineTaskStatus() {
    0 "createTime" create_time: i64, 1 "deleteTime" delete_time: i64, 2 "errorMessage" error_message: String,
    3 "status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskOutput {
    pub result: Option<ModifyOfflineTaskResult>,
}
model! { ModifyOfflineTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskResult {
    pub meta: Option<ModifyOfflineTaskResultMeta>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub processors: Option<Vec<ModifyOfflineTaskResultProcessors>>,
    pub sink: Option<Vec<ModifyOfflineTaskResultSink>>,
    pub source: Option<Vec<ModifyOfflineTaskResultSource>>,
    pub status: Option<ModifyOfflineTaskResultStatus>,
}
model! { ModifyOfflineTaskResult {
    0 "meta" meta, 1 "parameters" parameters, 2 "processors" processors, 3 "sink" sink, 4 "source" source,
    5 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskResultMeta {
    pub compute_resource: Option<String>,
    pub task_name: Option<String>,
}
model! { ModifyOfflineTaskResultMeta {
    0 "computeResource" compute_resource, 1 "taskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskResultProcessors {
    pub input: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
model! { ModifyOfflineTaskResultProcessors {
    0 "input" input, 1 "name" name, 2 "parameters" parameters, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskResultSink {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
model! { ModifyOfflineTaskResultSink {
    0 "name" name, 1 "parameters" parameters, 2 "primaryKey" primary_key, 3 "schema" schema, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskResultSource {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
model! { ModifyOfflineTaskResultSource {
    0 "name" name, 1 "parameters" parameters, 2 "primaryKey" primary_key, 3 "schema" schema, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskResultStatus {
    pub create_time: Option<String>,
    pub delete_time: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { ModifyOfflineTaskResultStatus {
    0 "createTime" create_time, 1 "deleteTime" delete_time, 2 "errorMessage" error_message, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLog {
    pub region_id: Option<String>,
    pub network: Option<ModifyOfflineTaskLogNetwork>,
    pub workspace_name: String,
    pub r#type: String,
    pub task_name: String,
}
operation! { ModifyOfflineTaskLog(workspace_name: String, r#type: String, task_name: String)
    "ModifyOfflineTaskLog" -> ModifyOfflineTaskLogOutput {
    0 "regionId" region_id: String, 1 "network" network: ModifyOfflineTaskLogNetwork, 2 "workspaceName" workspace_name,
    3 "type" r#type, 4 "taskName" task_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/log", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLogNetwork {
    pub private_es: Option<ModifyOfflineTaskLogPrivateEs>,
    pub public_es: Option<ModifyOfflineTaskLogPublicEs>,
}
input! { ModifyOfflineTaskLogNetwork() {
    0 "privateEs" private_es: ModifyOfflineTaskLogPrivateEs, 1 "publicEs" public_es: ModifyOfflineTaskLogPublicEs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLogPrivateEs {
    pub enabled: Option<bool>,
    pub white_ip_group: Option<Vec<ModifyOfflineTaskLogWhiteIpGroup>>,
}
input! { ModifyOfflineTaskLogPrivateEs() {
    0 "enabled" enabled: bool, 1 "whiteIpGroup" white_ip_group: Vec<ModifyOfflineTaskLogWhiteIpGroup>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLogWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { ModifyOfflineTaskLogWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLogPublicEs {
    pub enabled: Option<bool>,
    pub white_ip_group: Option<Vec<ModifyOfflineTaskLogPublicEsWhiteIpGroup>>,
}
input! { ModifyOfflineTaskLogPublicEs() {
    0 "enabled" enabled: bool, 1 "whiteIpGroup" white_ip_group: Vec<ModifyOfflineTaskLogPublicEsWhiteIpGroup>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLogPublicEsWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { ModifyOfflineTaskLogPublicEsWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLogOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ModifyOfflineTaskLogOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeFunctionInstance {
    pub workspace_name: String,
    pub function_name: String,
    pub instance_name: String,
}
operation! { ResumeFunctionInstance(workspace_name: String, function_name: String, instance_name: String)
    "ResumeFunctionInstance" -> ResumeFunctionInstanceOutput {
    0 "workspaceName" workspace_name, 1 "functionName" function_name, 2 "instanceName" instance_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}/actions/resume", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeFunctionInstanceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { ResumeFunctionInstanceOutput {
    0 "code" code, 1 "httpCode" http_code, 2 "latency" latency, 3 "message" message, 4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTask {
    pub region_id: Option<String>,
    pub parallelism: Option<i64>,
    pub timestamp: Option<i64>,
    pub workspace_name: String,
    pub r#type: String,
    pub task_name: String,
}
operation! { StartOfflineTask(workspace_name: String, r#type: String, task_name: String)
    "StartOfflineTask" -> StartOfflineTaskOutput {
    0 "regionId" region_id: String, 1 "parallelism" parallelism: i64, 2 "timestamp" timestamp: i64,
    3 "workspaceName" workspace_name, 4 "type" r#type, 5 "taskName" task_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/actions/start", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskOutput {
    pub result: Option<StartOfflineTaskResult>,
}
model! { StartOfflineTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskResult {
    pub meta: Option<StartOfflineTaskMeta>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub processors: Option<Vec<StartOfflineTaskProcessors>>,
    pub sink: Option<Vec<StartOfflineTaskSink>>,
    pub source: Option<Vec<StartOfflineTaskSource>>,
    pub status: Option<StartOfflineTaskStatus>,
}
model! { StartOfflineTaskResult {
    0 "meta" meta, 1 "parameters" parameters, 2 "processors" processors, 3 "sink" sink, 4 "source" source,
    5 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskMeta {
    pub compute_resource: Option<String>,
    pub task_name: Option<String>,
}
model! { StartOfflineTaskMeta {
    0 "computeResource" compute_resource, 1 "taskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskProcessors {
    pub input: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
model! { StartOfflineTaskProcessors {
    0 "input" input, 1 "name" name, 2 "parameters" parameters, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskSink {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
model! { StartOfflineTaskSink {
    0 "name" name, 1 "parameters" parameters, 2 "primaryKey" primary_key, 3 "schema" schema, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskSource {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
model! { StartOfflineTaskSource {
    0 "name" name, 1 "parameters" parameters, 2 "primaryKey" primary_key, 3 "schema" schema, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskStatus {
    pub create_time: Option<i64>,
    pub delete_time: Option<i64>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { StartOfflineTaskStatus {
    0 "createTime" create_time, 1 "deleteTime" delete_time, 2 "errorMessage" error_message, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTask {
    pub region_id: Option<String>,
    pub parallelism: Option<i64>,
    pub timestamp: Option<i64>,
    pub workspace_name: String,
    pub r#type: String,
    pub task_name: String,
}
operation! { StopOfflineTask(workspace_name: String, r#type: String, task_name: String)
    "StopOfflineTask" -> StopOfflineTaskOutput {
    0 "regionId" region_id: String, 1 "parallelism" parallelism: i64, 2 "timestamp" timestamp: i64,
    3 "workspaceName" workspace_name, 4 "type" r#type, 5 "taskName" task_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/actions/stop", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskOutput {
    pub result: Option<StopOfflineTaskResult>,
}
model! { StopOfflineTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskResult {
    pub meta: Option<StopOfflineTaskMeta>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub processors: Option<Vec<StopOfflineTaskProcessors>>,
    pub sink: Option<Vec<StopOfflineTaskSink>>,
    pub source: Option<Vec<StopOfflineTaskSource>>,
    pub status: Option<StopOfflineTaskStatus>,
}
model! { StopOfflineTaskResult {
    0 "meta" meta, 1 "parameters" parameters, 2 "processors" processors, 3 "sink" sink, 4 "source" source,
    5 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskMeta {
    pub compute_resource: Option<String>,
    pub task_name: Option<String>,
}
model! { StopOfflineTaskMeta {
    0 "computeResource" compute_resource, 1 "taskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskProcessors {
    pub input: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
model! { StopOfflineTaskProcessors {
    0 "input" input, 1 "name" name, 2 "parameters" parameters, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskSink {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
model! { StopOfflineTaskSink {
    0 "name" name, 1 "parameters" parameters, 2 "primaryKey" primary_key, 3 "schema" schema, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskSource {
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub primary_key: Option<String>,
    pub schema: Option<Vec<BTreeMap<String, String>>>,
    pub r#type: Option<String>,
}
model! { StopOfflineTaskSource {
    0 "name" name, 1 "parameters" parameters, 2 "primaryKey" primary_key, 3 "schema" schema, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskStatus {
    pub create_time: Option<i64>,
    pub delete_time: Option<i64>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { StopOfflineTaskStatus {
    0 "createTime" create_time, 1 "deleteTime" delete_time, 2 "errorMessage" error_message, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCapability {
    pub dry_run: Option<bool>,
    pub item_desc: Option<String>,
    pub item_value: Option<BTreeMap<String, Value>>,
    pub workspace_name: String,
    pub item_category: String,
    pub item_name: String,
}
operation! { UpdateCapability(workspace_name: String, item_category: String, item_name: String)
    "UpdateCapability" -> UpdateCapabilityOutput {
    0 "dryRun" dry_run: bool, 1 "itemDesc" item_desc: String, 2 "itemValue" item_value: BTreeMap<String, Value>,
    3 "workspaceName" workspace_name, 4 "itemCategory" item_category, 5 "itemName" item_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items/{itemName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCapabilityOutput {
    pub http_code: Option<i64>,
    pub status: Option<String>,
}
model! { UpdateCapabilityOutput {
    0 "httpCode" http_code, 1 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfig {
    pub dry_run: Option<bool>,
    pub config_data: Option<BTreeMap<String, Value>>,
    pub workspace_name: String,
    pub config_type: String,
}
operation! { UpdateConfig(workspace_name: String, config_type: String) "UpdateConfig" -> UpdateConfigOutput {
    0 "dryRun" dry_run: bool, 1 "configData" config_data: BTreeMap<String, Value>, 2 "workspaceName" workspace_name,
    3 "configType" config_type
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}/configs/{configType}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigOutput {
    pub result: Option<UpdateConfigResult>,
}
model! { UpdateConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigResult {
    pub config_data: Option<BTreeMap<String, Value>>,
    pub config_type: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub workspace_id: Option<String>,
}
model! { UpdateConfigResult {
    0 "configData" config_data, 1 "configType" config_type, 2 "createdAt" created_at, 3 "updatedAt" updated_at,
    4 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentials {
    pub dry_run: Option<bool>,
    pub enabled: Option<bool>,
    pub workspace_name: String,
    pub token: Secret,
}
operation! { UpdateCredentials(workspace_name: String, token: Secret) "UpdateCredentials" -> UpdateCredentialsOutput {
    0 "dryRun" dry_run: bool, 1 "enabled" enabled: bool, 2 "workspaceName" workspace_name, 3 "token" token
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}/credentials/{token}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialsOutput {
    pub result: Option<UpdateCredentialsResult>,
}
model! { UpdateCredentialsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialsResult {
    pub app_group_id: Option<i64>,
    pub enabled: Option<bool>,
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { UpdateCredentialsResult {
    0 "appGroupId" app_group_id, 1 "enabled" enabled, 2 "token" token, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionInstance {
    pub create_parameters: Option<Vec<UpdateFunctionInstanceCreateParameters>>,
    pub description: Option<String>,
    pub workspace_name: String,
    pub function_name: String,
    pub instance_name: String,
}
operation! { UpdateFunctionInstance(workspace_name: String, function_name: String, instance_name: String)
    "UpdateFunctionInstance" -> UpdateFunctionInstanceOutput {
    0 "createParameters" create_parameters: Vec<UpdateFunctionInstanceCreateParameters>,
    1 "description" description: String, 2 "workspaceName" workspace_name, 3 "functionName" function_name,
    4 "instanceName" instance_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}", body: BodyStyle::Json, } }

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
pub struct UpdateFunctionInstanceOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UpdateFunctionInstanceOutput {
    0 "code" code, 1 "httpCode" http_code, 2 "latency" latency, 3 "message" message, 4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    pub description: Option<String>,
    pub resource_group_id: Option<String>,
    pub workspace_name: String,
}
operation! { UpdateWorkspace(workspace_name: String) "UpdateWorkspace" -> UpdateWorkspaceOutput {
    0 "description" description: String, 1 "resourceGroupId" resource_group_id: String, 2 "workspaceName" workspace_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceOutput {
    pub result: Option<UpdateWorkspaceResult>,
}
model! { UpdateWorkspaceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceResult {
    pub charge_type: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub engine_type: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub produced: Option<i64>,
    pub quota: Option<UpdateWorkspaceQuota>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<UpdateWorkspaceTags>>,
    pub r#type: Option<String>,
}
model! { UpdateWorkspaceResult {
    0 "chargeType" charge_type, 1 "description" description, 2 "domainName" domain_name, 3 "engineType" engine_type,
    4 "id" id, 5 "instanceId" instance_id, 6 "name" name, 7 "produced" produced, 8 "quota" quota,
    9 "resourceGroupId" resource_group_id, 10 "tags" tags, 11 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { UpdateWorkspaceQuota {
    0 "computeResource" compute_resource, 1 "docSize" doc_size, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { UpdateWorkspaceTags {
    0 "tagKey" tag_key, 1 "tagValue" tag_value
} }

#[cfg(feature = "reflect")]
register! {
    CeaseFunctionInstance, CreateAsyncTask, CreateCapability, CreateConfig, CreateCredentials, CreateExperienceData,
    CreateFunctionInstance, CreateFunctionTask, CreateOfflineTask, CreateRagEvaluatorTask, CreateWorkspace,
    DeleteCapability, DeleteConfig, DeleteCredentials, DeleteExperienceData, DeleteFunctionInstance, DeleteOfflineTask,
    DeleteRagEvaluatorTask, DeleteWorkspace, DescribeCapability, DescribeRegions, GetAsyncTask, GetConfig,
    GetCredentials, GetExperienceData, GetFunctionInstance, GetOfflineTask, GetOfflineTaskLog, GetRagEvaluatorTask,
    GetTableColumns, GetTableFields, GetTables, GetWorkspace, ListAsyncTasks, ListCapabilities, ListConfigs,
    ListCredentials, ListExperienceData, ListFunctionInstances, ListFunctionRestrictions, ListOfflineTask,
    ListOfflineTaskErrorLogs, ListRagEvaluatorTasks, ListServices, ListWorkspaces, ModifyOfflineTask,
    ModifyOfflineTaskLog, ResumeFunctionInstance, StartOfflineTask, StopOfflineTask, UpdateCapability, UpdateConfig,
    UpdateCredentials, UpdateFunctionInstance, UpdateWorkspace
}
