//! `searchplat` of Alibaba Cloud, API version 2024-04-01.
//!
//! Endpoint: a table of 2 regions, else `searchplat.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Searchplat/2024-04-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, searchplat::DescribeRegions};
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
        ("cn-shanghai", "searchplat.cn-shanghai.aliyuncs.com"),
        ("eu-central-1", "searchplat.eu-central-1.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "searchplat",
    "2024-04-01",
    "searchplat",
    &ENDPOINTS,
);

/// `CeaseFunctionInstance` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}/actions/cease`.
/// Changes data. See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/CeaseFunctionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CeaseFunctionInstance {
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { CeaseFunctionInstance(workspace_name: String, function_name: String, instance_name: String)
    "CeaseFunctionInstance" -> CeaseFunctionInstanceOutput {
    0 "workspaceName" workspace_name, 1 "functionName" function_name, 2 "instanceName" instance_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}/actions/cease", } }

/// Response of [`CeaseFunctionInstance`].
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
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "latency" latency: i64, 3 "message" message: String,
    4 "status" status: String
} }

/// Creates async task: `CreateAsyncTask` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces/{workspaceName}/async-tasks`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/CreateAsyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncTask {
    pub dry_run: Option<bool>,
    pub data_id: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub service_type: Option<String>,
    /// Required.
    pub workspace_name: String,
}
operation! { CreateAsyncTask(workspace_name: String) "CreateAsyncTask" -> CreateAsyncTaskOutput {
    0 "dryRun" dry_run: bool, 1 "dataId" data_id: i64, 2 "id" id: String, 3 "name" name: String,
    4 "serviceId" service_id: String, 5 "serviceType" service_type: String, 6 "workspaceName" workspace_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/openapi/platform/workspaces/{workspaceName}/async-tasks", body: BodyStyle::Json, } }

/// Response of [`CreateAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncTaskOutput {
    pub result: Vec<CreateAsyncTaskResult>,
}
model! { CreateAsyncTaskOutput {
    0 "result" result: Vec<CreateAsyncTaskResult>
} }

/// In the response of [`CreateAsyncTask`].
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
    0 "created" created: i64, 1 "dataId" data_id: i64, 2 "id" id: String, 3 "name" name: String,
    4 "result" result: String, 5 "serviceId" service_id: String, 6 "serviceType" service_type: String,
    7 "status" status: String, 8 "updated" updated: i64
} }

/// Creates capability: `CreateCapability` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/CreateCapability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCapability {
    pub dry_run: Option<bool>,
    pub item_desc: Option<String>,
    pub item_name: Option<String>,
    pub item_value: Option<BTreeMap<String, Value>>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub item_category: String,
}
operation! { CreateCapability(workspace_name: String, item_category: String)
    "CreateCapability" -> CreateCapabilityOutput {
    0 "dryRun" dry_run: bool, 1 "itemDesc" item_desc: String, 2 "itemName" item_name: String,
    3 "itemValue" item_value: BTreeMap<String, Value>, 4 "workspaceName" workspace_name, 5 "itemCategory" item_category
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items", body: BodyStyle::Json, } }

/// Response of [`CreateCapability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCapabilityOutput {
    pub http_code: Option<i64>,
    pub status: Option<String>,
}
model! { CreateCapabilityOutput {
    0 "httpCode" http_code: i64, 1 "status" status: String
} }

/// Creates config: `CreateConfig` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces/{workspaceName}/configs/{configType}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/CreateConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfig {
    pub dry_run: Option<bool>,
    pub config_data: Option<BTreeMap<String, Value>>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub config_type: String,
}
operation! { CreateConfig(workspace_name: String, config_type: String) "CreateConfig" -> CreateConfigOutput {
    0 "dryRun" dry_run: bool, 1 "configData" config_data: BTreeMap<String, Value>, 2 "workspaceName" workspace_name,
    3 "configType" config_type
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/platform/workspaces/{workspaceName}/configs/{configType}", body: BodyStyle::Json, } }

/// Response of [`CreateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigOutput {
    pub result: Option<CreateConfigResult>,
}
model! { CreateConfigOutput {
    0 "result" result: CreateConfigResult
} }

/// In the response of [`CreateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigResult {
    pub config_data: BTreeMap<String, Value>,
    pub config_type: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CreateConfigResult {
    0 "configData" config_data: BTreeMap<String, Value>, 1 "configType" config_type: String,
    2 "createdAt" created_at: String, 3 "updatedAt" updated_at: String, 4 "workspaceId" workspace_id: String
} }

/// Creates credentials: `CreateCredentials` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces/{workspaceName}/credentials`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/CreateCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentials {
    pub dry_run: Option<bool>,
    pub r#type: Option<String>,
    /// Required.
    pub workspace_name: String,
}
operation! { CreateCredentials(workspace_name: String) "CreateCredentials" -> CreateCredentialsOutput {
    0 "dryRun" dry_run: bool, 1 "type" r#type: String, 2 "workspaceName" workspace_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/platform/workspaces/{workspaceName}/credentials", body: BodyStyle::Json, } }

/// Response of [`CreateCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialsOutput {
    pub result: Option<CreateCredentialsResult>,
}
model! { CreateCredentialsOutput {
    0 "result" result: CreateCredentialsResult
} }

/// In the response of [`CreateCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialsResult {
    pub app_group_id: Option<i64>,
    pub enabled: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { CreateCredentialsResult {
    0 "appGroupId" app_group_id: i64, 1 "enabled" enabled: bool, 2 "token" token: Secret, 3 "type" r#type: String
} }

/// Creates experience data: `CreateExperienceData` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces/{workspaceName}/experience-data`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/CreateExperienceData>.
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
    /// Required.
    pub workspace_name: String,
}
operation! { CreateExperienceData(workspace_name: String) "CreateExperienceData" -> CreateExperienceDataOutput {
    0 "dryRun" dry_run: bool, 1 "contentType" content_type: String, 2 "dataSize" data_size: i64,
    3 "dataType" data_type: String, 4 "dataValue" data_value: String, 5 "name" name: String,
    6 "serviceType" service_type: String, 7 "workspaceName" workspace_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/openapi/platform/workspaces/{workspaceName}/experience-data", body: BodyStyle::Json, } }

/// Response of [`CreateExperienceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperienceDataOutput {
    pub result: Option<CreateExperienceDataResult>,
}
model! { CreateExperienceDataOutput {
    0 "result" result: CreateExperienceDataResult
} }

/// In the response of [`CreateExperienceData`].
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
    0 "contentType" content_type: String, 1 "created" created: i64, 2 "dataSize" data_size: i64,
    3 "dataType" data_type: bool, 4 "dataValue" data_value: String, 5 "id" id: i64, 6 "name" name: String,
    7 "serviceType" service_type: String, 8 "updated" updated: i64
} }

/// Creates function instance: `CreateFunctionInstance` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/CreateFunctionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionInstance {
    pub create_parameters: Option<Vec<CreateFunctionInstanceCreateParameters>>,
    pub description: Option<String>,
    pub function_type: Option<String>,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub model_type: String,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub function_name: String,
}
operation! {
    CreateFunctionInstance(instance_name: String, model_type: String, workspace_name: String, function_name: String)
    "CreateFunctionInstance" -> CreateFunctionInstanceOutput {
    0 "createParameters" create_parameters: Vec<CreateFunctionInstanceCreateParameters>,
    1 "description" description: String, 2 "functionType" function_type: String, 3 "instanceName" instance_name,
    4 "modelType" model_type, 5 "workspaceName" workspace_name, 6 "functionName" function_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances", body: BodyStyle::Json, } }

/// In the request of [`CreateFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionInstanceCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateFunctionInstanceCreateParameters() {
    0 "name" name: String, 1 "value" value: String
} }

/// Response of [`CreateFunctionInstance`].
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
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "latency" latency: i64, 3 "message" message: String,
    4 "status" status: String
} }

/// Creates function task: `CreateFunctionTask` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}/tasks`. Changes
/// data. See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/CreateFunctionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionTask {
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { CreateFunctionTask(workspace_name: String, function_name: String, instance_name: String)
    "CreateFunctionTask" -> CreateFunctionTaskOutput {
    0 "workspaceName" workspace_name, 1 "functionName" function_name, 2 "instanceName" instance_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}/tasks", } }

/// Response of [`CreateFunctionTask`].
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
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "latency" latency: i64, 3 "message" message: String,
    4 "status" status: String
} }

/// Creates offline task: `CreateOfflineTask` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/CreateOfflineTask>.
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
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub r#type: String,
}
operation! { CreateOfflineTask(workspace_name: String, r#type: String) "CreateOfflineTask" -> CreateOfflineTaskOutput {
    0 "draft" draft: bool, 1 "dryRun" dry_run: bool, 2 "regionId" region_id: String,
    3 "meta" meta: CreateOfflineTaskMeta, 4 "parameters" parameters: BTreeMap<String, Value>,
    5 "processors" processors: Vec<CreateOfflineTaskProcessors>, 6 "sink" sink: Vec<CreateOfflineTaskSink>,
    7 "source" source: Vec<CreateOfflineTaskSource>, 8 "status" status: CreateOfflineTaskStatus,
    9 "workspaceName" workspace_name, 10 "type" r#type
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Path, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}", body: BodyStyle::Json, } }

/// In the request of [`CreateOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskMeta {
    /// Secret.
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

/// In the request of [`CreateOfflineTask`].
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

/// In the request of [`CreateOfflineTask`].
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

/// In the request of [`CreateOfflineTask`].
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

/// In the request of [`CreateOfflineTask`].
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

/// Response of [`CreateOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskOutput {
    pub result: Option<CreateOfflineTaskResult>,
}
model! { CreateOfflineTaskOutput {
    0 "result" result: CreateOfflineTaskResult
} }

/// In the response of [`CreateOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskResult {
    pub meta: Option<CreateOfflineTaskResultMeta>,
    pub parameters: BTreeMap<String, Value>,
    pub processors: Vec<CreateOfflineTaskResultProcessors>,
    pub sink: Vec<CreateOfflineTaskResultSink>,
    pub source: Vec<CreateOfflineTaskResultSource>,
    pub status: Option<CreateOfflineTaskResultStatus>,
}
model! { CreateOfflineTaskResult {
    0 "meta" meta: CreateOfflineTaskResultMeta, 1 "parameters" parameters: BTreeMap<String, Value>,
    2 "processors" processors: Vec<CreateOfflineTaskResultProcessors>, 3 "sink" sink: Vec<CreateOfflineTaskResultSink>,
    4 "source" source: Vec<CreateOfflineTaskResultSource>, 5 "status" status: CreateOfflineTaskResultStatus
} }

/// In the response of [`CreateOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskResultMeta {
    pub compute_resource: Option<String>,
    pub task_name: Option<String>,
}
model! { CreateOfflineTaskResultMeta {
    0 "computeResource" compute_resource: String, 1 "taskName" task_name: String
} }

/// In the response of [`CreateOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskResultProcessors {
    pub input: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub r#type: Option<String>,
}
model! { CreateOfflineTaskResultProcessors {
    0 "input" input: BTreeMap<String, Value>, 1 "name" name: String, 2 "parameters" parameters: BTreeMap<String, Value>,
    3 "type" r#type: String
} }

/// In the response of [`CreateOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskResultSink {
    pub name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub primary_key: Option<String>,
    pub schema: Vec<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { CreateOfflineTaskResultSink {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

/// In the response of [`CreateOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskResultSource {
    pub name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub primary_key: Option<String>,
    pub schema: Vec<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { CreateOfflineTaskResultSource {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

/// In the response of [`CreateOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskResultStatus {
    pub create_time: Option<String>,
    pub delete_time: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { CreateOfflineTaskResultStatus {
    0 "createTime" create_time: String, 1 "deleteTime" delete_time: String, 2 "errorMessage" error_message: String,
    3 "status" status: String
} }

/// Creates rag evaluator task: `CreateRagEvaluatorTask` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces/{workspaceName}/rag-evaluator/v1/api/task`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/CreateRagEvaluatorTask>.
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
    /// Required.
    pub workspace_name: String,
}
operation! { CreateRagEvaluatorTask(workspace_name: String) "CreateRagEvaluatorTask" -> CreateRagEvaluatorTaskOutput {
    0 "app_name" app_name: String, 1 "data" data: Vec<CreateRagEvaluatorTaskData>,
    2 "data_source_config" data_source_config: Value, 3 "emails" emails: Vec<String>,
    4 "evaluate_config" evaluate_config: CreateRagEvaluatorTaskEvaluateConfig,
    5 "has_data_source" has_data_source: bool, 6 "metrics" metrics: Vec<Value>, 7 "task_name" task_name: String,
    8 "workspaceName" workspace_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/openapi/platform/workspaces/{workspaceName}/rag-evaluator/v1/api/task", body: BodyStyle::Json, } }

/// In the request of [`CreateRagEvaluatorTask`].
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

/// In the request of [`CreateRagEvaluatorTask`].
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

/// Response of [`CreateRagEvaluatorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRagEvaluatorTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateRagEvaluatorTaskResult>,
}
model! { CreateRagEvaluatorTaskOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: CreateRagEvaluatorTaskResult
} }

/// In the response of [`CreateRagEvaluatorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRagEvaluatorTaskResult {
    pub task_id: Option<String>,
}
model! { CreateRagEvaluatorTaskResult {
    0 "taskId" task_id: String
} }

/// Creates workspace: `CreateWorkspace` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/CreateWorkspace>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/openapi/platform/workspaces", body: BodyStyle::Json, } }

/// In the request of [`CreateWorkspace`].
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

/// Response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub result: Option<CreateWorkspaceResult>,
}
model! { CreateWorkspaceOutput {
    0 "result" result: CreateWorkspaceResult
} }

/// In the response of [`CreateWorkspace`].
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
    pub tags: Vec<CreateWorkspaceTags>,
    pub r#type: Option<String>,
}
model! { CreateWorkspaceResult {
    0 "chargeType" charge_type: String, 1 "commodityCode" commodity_code: String, 2 "description" description: String,
    3 "domainName" domain_name: String, 4 "engineType" engine_type: String, 5 "id" id: String,
    6 "instanceId" instance_id: String, 7 "name" name: String, 8 "quota" quota: CreateWorkspaceResultQuota,
    9 "resourceGroupId" resource_group_id: String, 10 "tags" tags: Vec<CreateWorkspaceTags>, 11 "type" r#type: String
} }

/// In the response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResultQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { CreateWorkspaceResultQuota {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "spec" spec: String
} }

/// In the response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { CreateWorkspaceTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// Deletes capability: `DeleteCapability` of `searchplat` 2024-04-01.
///
/// DELETE `/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items/{itemName}`. Changes data.
/// See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/DeleteCapability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCapability {
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub item_category: String,
    /// Required.
    pub item_name: String,
}
operation! { DeleteCapability(workspace_name: String, item_category: String, item_name: String)
    "DeleteCapability" -> DeleteCapabilityOutput {
    0 "workspaceName" workspace_name, 1 "itemCategory" item_category, 2 "itemName" item_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items/{itemName}", } }

/// Response of [`DeleteCapability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCapabilityOutput {
    pub http_code: Option<i64>,
    pub status: Option<String>,
}
model! { DeleteCapabilityOutput {
    0 "httpCode" http_code: i64, 1 "status" status: String
} }

/// Deletes config: `DeleteConfig` of `searchplat` 2024-04-01.
///
/// DELETE `/openapi/platform/workspaces/{workspaceName}/configs/{configType}/{id}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/DeleteConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfig {
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub config_type: String,
    /// Required.
    pub id: String,
}
operation! { DeleteConfig(workspace_name: String, config_type: String, id: String)
    "DeleteConfig" -> DeleteConfigOutput {
    0 "workspaceName" workspace_name, 1 "configType" config_type, 2 "id" id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/configs/{configType}/{id}", } }

/// Response of [`DeleteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigOutput {
    pub result: Option<DeleteConfigResult>,
}
model! { DeleteConfigOutput {
    0 "result" result: DeleteConfigResult
} }

/// In the response of [`DeleteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigResult {
    pub config_type: Option<String>,
    pub deleted: Option<bool>,
    pub id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { DeleteConfigResult {
    0 "configType" config_type: String, 1 "deleted" deleted: bool, 2 "id" id: String,
    3 "workspaceId" workspace_id: String
} }

/// Deletes credentials: `DeleteCredentials` of `searchplat` 2024-04-01.
///
/// DELETE `/openapi/platform/workspaces/{workspaceName}/credentials/{token}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/DeleteCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCredentials {
    /// Required.
    pub workspace_name: String,
    /// Required. Secret.
    pub token: Secret,
}
operation! { DeleteCredentials(workspace_name: String, token: Secret) "DeleteCredentials" -> Empty {
    0 "workspaceName" workspace_name, 1 "token" token
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/credentials/{token}", } }

/// Response of [`DeleteCredentials`]: empty.
pub type DeleteCredentialsOutput = Empty;

/// Deletes experience data: `DeleteExperienceData` of `searchplat` 2024-04-01.
///
/// DELETE `/openapi/platform/workspaces/{workspaceName}/experience-data/{id}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/DeleteExperienceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperienceData {
    pub dry_run: Option<bool>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteExperienceData(workspace_name: String, id: i64) "DeleteExperienceData" -> Empty {
    0 "dryRun" dry_run: bool, 1 "workspaceName" workspace_name, 2 "id" id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/experience-data/{id}", } }

/// Response of [`DeleteExperienceData`]: empty.
pub type DeleteExperienceDataOutput = Empty;

/// Deletes function instance: `DeleteFunctionInstance` of `searchplat` 2024-04-01.
///
/// DELETE `/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}`. Changes
/// data. See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/DeleteFunctionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionInstance {
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { DeleteFunctionInstance(workspace_name: String, function_name: String, instance_name: String)
    "DeleteFunctionInstance" -> DeleteFunctionInstanceOutput {
    0 "workspaceName" workspace_name, 1 "functionName" function_name, 2 "instanceName" instance_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}", } }

/// Response of [`DeleteFunctionInstance`].
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
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Latency" latency: i64, 3 "Message" message: String,
    4 "Status" status: String
} }

/// Deletes offline task: `DeleteOfflineTask` of `searchplat` 2024-04-01.
///
/// DELETE `/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/DeleteOfflineTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOfflineTask {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub task_name: String,
}
operation! { DeleteOfflineTask(workspace_name: String, r#type: String, task_name: String)
    "DeleteOfflineTask" -> DeleteOfflineTaskOutput {
    0 "regionId" region_id: String, 1 "workspaceName" workspace_name, 2 "type" r#type, 3 "taskName" task_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}", } }

/// Response of [`DeleteOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOfflineTaskOutput {
    pub result: Option<bool>,
}
model! { DeleteOfflineTaskOutput {
    0 "result" result: bool
} }

/// Deletes rag evaluator task: `DeleteRagEvaluatorTask` of `searchplat` 2024-04-01.
///
/// DELETE `/openapi/platform/workspaces/{workspaceName}/rag-evaluator/v1/api/task/{task_id}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/DeleteRagEvaluatorTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRagEvaluatorTask {
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub task_id: String,
}
operation! { DeleteRagEvaluatorTask(workspace_name: String, task_id: String)
    "DeleteRagEvaluatorTask" -> DeleteRagEvaluatorTaskOutput {
    0 "workspaceName" workspace_name, 1 "task_id" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}/rag-evaluator/v1/api/task/{task_id}", } }

/// Response of [`DeleteRagEvaluatorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRagEvaluatorTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteRagEvaluatorTaskOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes workspace: `DeleteWorkspace` of `searchplat` 2024-04-01.
///
/// DELETE `/openapi/platform/workspaces/{workspaceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/DeleteWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    /// Required.
    pub workspace_name: String,
}
operation! { DeleteWorkspace(workspace_name: String) "DeleteWorkspace" -> DeleteWorkspaceOutput {
    0 "workspaceName" workspace_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/platform/workspaces/{workspaceName}", } }

/// Response of [`DeleteWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceOutput {
    pub result: Option<DeleteWorkspaceResult>,
}
model! { DeleteWorkspaceOutput {
    0 "result" result: DeleteWorkspaceResult
} }

/// In the response of [`DeleteWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceResult {
    pub instance_id: Option<String>,
}
model! { DeleteWorkspaceResult {
    0 "instanceId" instance_id: String
} }

/// Describes capability: `DescribeCapability` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items/{itemName}`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/DescribeCapability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapability {
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub item_category: String,
    /// Required.
    pub item_name: String,
}
operation! { DescribeCapability(workspace_name: String, item_category: String, item_name: String)
    "DescribeCapability" -> DescribeCapabilityOutput {
    0 "workspaceName" workspace_name, 1 "itemCategory" item_category, 2 "itemName" item_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items/{itemName}", } }

/// Response of [`DescribeCapability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapabilityOutput {
    pub http_code: Option<i64>,
    pub result: Option<DescribeCapabilityResult>,
    pub status: Option<String>,
}
model! { DescribeCapabilityOutput {
    0 "httpCode" http_code: i64, 1 "result" result: DescribeCapabilityResult, 2 "status" status: String
} }

/// In the response of [`DescribeCapability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapabilityResult {
    pub created: Option<i64>,
    pub is_default: Option<bool>,
    pub item_category: Option<String>,
    pub item_desc: Option<String>,
    pub item_name: Option<String>,
    pub item_value: BTreeMap<String, Value>,
    pub status: Option<String>,
    pub updated: Option<i64>,
}
model! { DescribeCapabilityResult {
    0 "created" created: i64, 1 "isDefault" is_default: bool, 2 "itemCategory" item_category: String,
    3 "itemDesc" item_desc: String, 4 "itemName" item_name: String, 5 "itemValue" item_value: BTreeMap<String, Value>,
    6 "status" status: String, 7 "updated" updated: i64
} }

/// Describes regions: `DescribeRegions` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/regions`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> Empty {} { method: "GET", path: "/openapi/platform/regions", } }

/// Response of [`DescribeRegions`]: empty.
pub type DescribeRegionsOutput = Empty;

/// Gets async task: `GetAsyncTask` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/async-tasks/{id}`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/GetAsyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTask {
    pub dry_run: Option<bool>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub id: String,
}
operation! { GetAsyncTask(workspace_name: String, id: String) "GetAsyncTask" -> GetAsyncTaskOutput {
    0 "dryRun" dry_run: bool, 1 "workspaceName" workspace_name, 2 "id" id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/async-tasks/{id}", } }

/// Response of [`GetAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTaskOutput {
    pub result: Option<GetAsyncTaskResult>,
}
model! { GetAsyncTaskOutput {
    0 "result" result: GetAsyncTaskResult
} }

/// In the response of [`GetAsyncTask`].
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
    0 "created" created: i64, 1 "dataId" data_id: i64, 2 "id" id: String, 3 "name" name: String,
    4 "result" result: String, 5 "serviceId" service_id: String, 6 "serviceType" service_type: String,
    7 "status" status: String, 8 "updated" updated: i64
} }

/// Gets config: `GetConfig` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/configs/{configType}/{id}`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/GetConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfig {
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub config_type: String,
    /// Required.
    pub id: String,
}
operation! { GetConfig(workspace_name: String, config_type: String, id: String) "GetConfig" -> GetConfigOutput {
    0 "workspaceName" workspace_name, 1 "configType" config_type, 2 "id" id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/configs/{configType}/{id}", } }

/// Response of [`GetConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigOutput {
    pub result: Option<GetConfigResult>,
}
model! { GetConfigOutput {
    0 "result" result: GetConfigResult
} }

/// In the response of [`GetConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigResult {
    pub config_data: BTreeMap<String, Value>,
    pub config_type: Option<String>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { GetConfigResult {
    0 "configData" config_data: BTreeMap<String, Value>, 1 "configType" config_type: String,
    2 "createdAt" created_at: i64, 3 "updatedAt" updated_at: i64, 4 "workspaceId" workspace_id: String
} }

/// Gets credentials: `GetCredentials` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/credentials/{token}`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/GetCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentials {
    /// Required.
    pub workspace_name: String,
    /// Required. Secret.
    pub token: Secret,
}
operation! { GetCredentials(workspace_name: String, token: Secret) "GetCredentials" -> GetCredentialsOutput {
    0 "workspaceName" workspace_name, 1 "token" token
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/credentials/{token}", } }

/// Response of [`GetCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialsOutput {
    pub result: Option<GetCredentialsResult>,
}
model! { GetCredentialsOutput {
    0 "result" result: GetCredentialsResult
} }

/// In the response of [`GetCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialsResult {
    pub app_group_id: Option<i64>,
    pub enabled: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { GetCredentialsResult {
    0 "appGroupId" app_group_id: i64, 1 "enabled" enabled: bool, 2 "token" token: Secret, 3 "type" r#type: String
} }

/// Gets experience data: `GetExperienceData` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/experience-data/{id}`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/GetExperienceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperienceData {
    pub dry_run: Option<bool>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub id: i64,
}
operation! { GetExperienceData(workspace_name: String, id: i64) "GetExperienceData" -> GetExperienceDataOutput {
    0 "dryRun" dry_run: bool, 1 "workspaceName" workspace_name, 2 "id" id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/experience-data/{id}", } }

/// Response of [`GetExperienceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperienceDataOutput {
    pub result: Option<GetExperienceDataResult>,
}
model! { GetExperienceDataOutput {
    0 "result" result: GetExperienceDataResult
} }

/// In the response of [`GetExperienceData`].
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
    0 "contentType" content_type: String, 1 "created" created: i64, 2 "dataSize" data_size: i64,
    3 "dataType" data_type: String, 4 "dataValue" data_value: String, 5 "id" id: i64, 6 "name" name: String,
    7 "serviceType" service_type: String, 8 "updated" updated: i64
} }

/// Gets function instance: `GetFunctionInstance` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}`. Reads only.
/// See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/GetFunctionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstance {
    pub output: Option<String>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { GetFunctionInstance(workspace_name: String, function_name: String, instance_name: String)
    "GetFunctionInstance" -> GetFunctionInstanceOutput {
    0 "output" output: String, 1 "workspaceName" workspace_name, 2 "functionName" function_name,
    3 "instanceName" instance_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}", } }

/// Response of [`GetFunctionInstance`].
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
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "latency" latency: i64, 3 "message" message: String,
    4 "result" result: GetFunctionInstanceResult, 5 "status" status: String
} }

/// In the response of [`GetFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceResult {
    pub belongs: Option<GetFunctionInstanceBelongs>,
    pub create_parameters: Vec<GetFunctionInstanceCreateParameters>,
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
    0 "belongs" belongs: GetFunctionInstanceBelongs,
    1 "createParameters" create_parameters: Vec<GetFunctionInstanceCreateParameters>, 2 "createTime" create_time: i64,
    3 "cron" cron: String, 4 "description" description: String, 5 "extendInfo" extend_info: String,
    6 "functionName" function_name: String, 7 "functionType" function_type: String,
    8 "instanceName" instance_name: String, 9 "modelType" model_type: String, 10 "source" source: String,
    11 "status" status: String, 12 "task" task: GetFunctionInstanceTask, 13 "versionId" version_id: i64
} }

/// In the response of [`GetFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceBelongs {
    pub category: Option<String>,
    pub domain: Option<String>,
    pub language: Option<String>,
}
model! { GetFunctionInstanceBelongs {
    0 "category" category: String, 1 "domain" domain: String, 2 "language" language: String
} }

/// In the response of [`GetFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetFunctionInstanceCreateParameters {
    0 "name" name: String, 1 "value" value: String
} }

/// In the response of [`GetFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionInstanceTask {
    pub dag_status: Option<String>,
    pub last_run_time: Option<i64>,
}
model! { GetFunctionInstanceTask {
    0 "dagStatus" dag_status: String, 1 "lastRunTime" last_run_time: i64
} }

/// Gets offline task: `GetOfflineTask` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/GetOfflineTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTask {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub task_name: String,
}
operation! { GetOfflineTask(workspace_name: String, r#type: String, task_name: String)
    "GetOfflineTask" -> GetOfflineTaskOutput {
    0 "regionId" region_id: String, 1 "workspaceName" workspace_name, 2 "type" r#type, 3 "taskName" task_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}", } }

/// Response of [`GetOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskOutput {
    pub result: Option<GetOfflineTaskResult>,
}
model! { GetOfflineTaskOutput {
    0 "result" result: GetOfflineTaskResult
} }

/// In the response of [`GetOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskResult {
    pub meta: Option<GetOfflineTaskMeta>,
    pub parameters: BTreeMap<String, Value>,
    pub processors: Vec<GetOfflineTaskProcessors>,
    pub sink: Vec<GetOfflineTaskSink>,
    pub source: Vec<GetOfflineTaskSource>,
    pub status: Option<GetOfflineTaskStatus>,
}
model! { GetOfflineTaskResult {
    0 "meta" meta: GetOfflineTaskMeta, 1 "parameters" parameters: BTreeMap<String, Value>,
    2 "processors" processors: Vec<GetOfflineTaskProcessors>, 3 "sink" sink: Vec<GetOfflineTaskSink>,
    4 "source" source: Vec<GetOfflineTaskSource>, 5 "status" status: GetOfflineTaskStatus
} }

/// In the response of [`GetOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskMeta {
    pub compute_resource: Option<String>,
    pub task_name: Option<String>,
}
model! { GetOfflineTaskMeta {
    0 "computeResource" compute_resource: String, 1 "taskName" task_name: String
} }

/// In the response of [`GetOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskProcessors {
    pub input: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub r#type: Option<String>,
}
model! { GetOfflineTaskProcessors {
    0 "input" input: BTreeMap<String, Value>, 1 "name" name: String, 2 "parameters" parameters: BTreeMap<String, Value>,
    3 "type" r#type: String
} }

/// In the response of [`GetOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskSink {
    pub name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub primary_key: Option<String>,
    pub schema: Vec<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { GetOfflineTaskSink {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

/// In the response of [`GetOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskSource {
    pub name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub primary_key: Option<String>,
    pub schema: Vec<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { GetOfflineTaskSource {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

/// In the response of [`GetOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskStatus {
    pub create_time: Option<i64>,
    pub delete_time: Option<i64>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { GetOfflineTaskStatus {
    0 "createTime" create_time: i64, 1 "deleteTime" delete_time: i64, 2 "errorMessage" error_message: String,
    3 "status" status: String
} }

/// Gets offline task log: `GetOfflineTaskLog` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/log`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/GetOfflineTaskLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLog {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub task_name: String,
}
operation! { GetOfflineTaskLog(workspace_name: String, r#type: String, task_name: String)
    "GetOfflineTaskLog" -> GetOfflineTaskLogOutput {
    0 "regionId" region_id: String, 1 "workspaceName" workspace_name, 2 "type" r#type, 3 "taskName" task_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/log", } }

/// Response of [`GetOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogOutput {
    pub result: Option<GetOfflineTaskLogResult>,
}
model! { GetOfflineTaskLogOutput {
    0 "result" result: GetOfflineTaskLogResult
} }

/// In the response of [`GetOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogResult {
    pub network: Option<GetOfflineTaskLogNetwork>,
}
model! { GetOfflineTaskLogResult {
    0 "network" network: GetOfflineTaskLogNetwork
} }

/// In the response of [`GetOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogNetwork {
    pub private_es: Option<GetOfflineTaskLogPrivateEs>,
    pub public_es: Option<GetOfflineTaskLogPublicEs>,
}
model! { GetOfflineTaskLogNetwork {
    0 "privateEs" private_es: GetOfflineTaskLogPrivateEs, 1 "publicEs" public_es: GetOfflineTaskLogPublicEs
} }

/// In the response of [`GetOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogPrivateEs {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    pub white_ip_group: Vec<GetOfflineTaskLogWhiteIpGroup>,
}
model! { GetOfflineTaskLogPrivateEs {
    0 "domain" domain: String, 1 "enabled" enabled: bool,
    2 "whiteIpGroup" white_ip_group: Vec<GetOfflineTaskLogWhiteIpGroup>
} }

/// In the response of [`GetOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Vec<String>,
}
model! { GetOfflineTaskLogWhiteIpGroup {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

/// In the response of [`GetOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogPublicEs {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    pub white_ip_group: Vec<GetOfflineTaskLogPublicEsWhiteIpGroup>,
}
model! { GetOfflineTaskLogPublicEs {
    0 "domain" domain: String, 1 "enabled" enabled: bool,
    2 "whiteIpGroup" white_ip_group: Vec<GetOfflineTaskLogPublicEsWhiteIpGroup>
} }

/// In the response of [`GetOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineTaskLogPublicEsWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Vec<String>,
}
model! { GetOfflineTaskLogPublicEsWhiteIpGroup {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

/// Gets rag evaluator task: `GetRagEvaluatorTask` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/rag-evaluator/v1/api/task/{task_id}`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/GetRagEvaluatorTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRagEvaluatorTask {
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub task_id: String,
}
operation! { GetRagEvaluatorTask(workspace_name: String, task_id: String)
    "GetRagEvaluatorTask" -> GetRagEvaluatorTaskOutput {
    0 "workspaceName" workspace_name, 1 "task_id" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/rag-evaluator/v1/api/task/{task_id}", } }

/// Response of [`GetRagEvaluatorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRagEvaluatorTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
}
model! { GetRagEvaluatorTaskOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: BTreeMap<String, Value>
} }

/// Gets table columns: `GetTableColumns` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/data-sources/{dataSourceType}/columns`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/GetTableColumns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumns {
    /// Required.
    pub params: String,
    pub region_id: Option<String>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub data_source_type: String,
}
operation! { GetTableColumns(params: String, workspace_name: String, data_source_type: String)
    "GetTableColumns" -> GetTableColumnsOutput {
    0 "params" params, 1 "regionId" region_id: String, 2 "workspaceName" workspace_name,
    3 "dataSourceType" data_source_type
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/data-sources/{dataSourceType}/columns", } }

/// Response of [`GetTableColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnsOutput {
    pub result: Vec<GetTableColumnsResult>,
}
model! { GetTableColumnsOutput {
    0 "result" result: Vec<GetTableColumnsResult>
} }

/// In the response of [`GetTableColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnsResult {
    pub comment: Option<String>,
    pub name: Option<String>,
    pub primary: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetTableColumnsResult {
    0 "comment" comment: String, 1 "name" name: String, 2 "primary" primary: bool, 3 "type" r#type: String
} }

/// Gets table fields: `GetTableFields` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/data-sources/{dataSourceType}/fields`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/GetTableFields>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableFields {
    /// Required.
    pub params: String,
    pub raw_type: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub data_source_type: String,
}
operation! { GetTableFields(params: String, workspace_name: String, data_source_type: String)
    "GetTableFields" -> GetTableFieldsOutput {
    0 "params" params, 1 "rawType" raw_type: bool, 2 "regionId" region_id: String, 3 "workspaceName" workspace_name,
    4 "dataSourceType" data_source_type
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/data-sources/{dataSourceType}/fields", } }

/// Response of [`GetTableFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableFieldsOutput {
    pub result: BTreeMap<String, Value>,
}
model! { GetTableFieldsOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Gets tables: `GetTables` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/data-sources/{dataSourceType}/tables`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/GetTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTables {
    /// Required.
    pub params: String,
    pub region_id: Option<String>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub data_source_type: String,
}
operation! { GetTables(params: String, workspace_name: String, data_source_type: String)
    "GetTables" -> GetTablesOutput {
    0 "params" params, 1 "regionId" region_id: String, 2 "workspaceName" workspace_name,
    3 "dataSourceType" data_source_type
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/data-sources/{dataSourceType}/tables", } }

/// Response of [`GetTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTablesOutput {
    pub result: Vec<String>,
}
model! { GetTablesOutput {
    0 "result" result: Vec<String>
} }

/// Gets workspace: `GetWorkspace` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/GetWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspace {
    /// Required.
    pub workspace_name: String,
}
operation! { GetWorkspace(workspace_name: String) "GetWorkspace" -> GetWorkspaceOutput {
    0 "workspaceName" workspace_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}", } }

/// Response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOutput {
    pub result: Option<GetWorkspaceResult>,
}
model! { GetWorkspaceOutput {
    0 "result" result: GetWorkspaceResult
} }

/// In the response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceResult {
    /// Secret.
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
    pub tags: Vec<GetWorkspaceTags>,
    pub r#type: Option<String>,
}
model! { GetWorkspaceResult {
    0 "apiToken" api_token: Secret, 1 "chargeType" charge_type: String, 2 "commodityCode" commodity_code: String,
    3 "description" description: String, 4 "domainName" domain_name: String, 5 "engineType" engine_type: String,
    6 "id" id: String, 7 "instanceId" instance_id: String, 8 "name" name: String, 9 "quota" quota: GetWorkspaceQuota,
    10 "resourceGroupId" resource_group_id: String, 11 "status" status: String, 12 "tags" tags: Vec<GetWorkspaceTags>,
    13 "type" r#type: String
} }

/// In the response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { GetWorkspaceQuota {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "spec" spec: String
} }

/// In the response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetWorkspaceTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// Lists async tasks: `ListAsyncTasks` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/async-tasks`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ListAsyncTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasks {
    pub data_id: Option<i64>,
    pub dry_run: Option<bool>,
    pub service_type: Option<String>,
    /// Required.
    pub workspace_name: String,
}
operation! { ListAsyncTasks(workspace_name: String) "ListAsyncTasks" -> ListAsyncTasksOutput {
    0 "dataId" data_id: i64, 1 "dryRun" dry_run: bool, 2 "serviceType" service_type: String,
    3 "workspaceName" workspace_name
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/async-tasks", } }

/// Response of [`ListAsyncTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasksOutput {
    pub result: Vec<ListAsyncTasksResult>,
}
model! { ListAsyncTasksOutput {
    0 "result" result: Vec<ListAsyncTasksResult>
} }

/// In the response of [`ListAsyncTasks`].
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
    0 "created" created: i64, 1 "dataId" data_id: i64, 2 "id" id: String, 3 "name" name: String,
    4 "result" result: String, 5 "serviceId" service_id: String, 6 "serviceType" service_type: String,
    7 "status" status: String, 8 "updated" updated: i64
} }

/// Lists capabilities: `ListCapabilities` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items`. Reads only. Pages by token
/// (`nextToken`). See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ListCapabilities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCapabilities {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub item_category: String,
}
operation! { ListCapabilities(workspace_name: String, item_category: String)
    "ListCapabilities" -> ListCapabilitiesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "pageNumber" page_number: String,
    3 "pageSize" page_size: String, 4 "workspaceName" workspace_name, 5 "itemCategory" item_category
} [
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items", } }
paged! { ListCapabilities: ListCapabilitiesResult = Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ListCapabilities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCapabilitiesOutput {
    pub http_code: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ListCapabilitiesResult>,
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCapabilitiesOutput {
    0 "httpCode" http_code: i64, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "result" result: Vec<ListCapabilitiesResult>, 4 "status" status: String, 5 "totalCount" total_count: i64
} }

/// In the response of [`ListCapabilities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCapabilitiesResult {
    pub created: Option<i64>,
    pub is_default: Option<bool>,
    pub item_category: Option<String>,
    pub item_desc: Option<String>,
    pub item_name: Option<String>,
    pub item_value: BTreeMap<String, Value>,
    pub status: Option<String>,
    pub updated: Option<i64>,
}
model! { ListCapabilitiesResult {
    0 "created" created: i64, 1 "isDefault" is_default: bool, 2 "itemCategory" item_category: String,
    3 "itemDesc" item_desc: String, 4 "itemName" item_name: String, 5 "itemValue" item_value: BTreeMap<String, Value>,
    6 "status" status: String, 7 "updated" updated: i64
} }

/// Lists configs: `ListConfigs` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/configs/{configType}`. Reads only. Pages by page number (`page`).
/// See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ListConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigs {
    pub filter: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub config_type: String,
}
operation! { ListConfigs(workspace_name: String, config_type: String) "ListConfigs" -> ListConfigsOutput {
    0 "filter" filter: String, 1 "page" page: i64, 2 "pageSize" page_size: i64, 3 "workspaceName" workspace_name,
    4 "configType" config_type
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/configs/{configType}", } }
paged! { ListConfigs: ListConfigsResult = Number "page", "result" result, total "total" }

/// Response of [`ListConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsOutput {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListConfigsResult>,
    pub total: Option<i64>,
}
model! { ListConfigsOutput {
    0 "page" page: i64, 1 "pageSize" page_size: i64, 2 "result" result: Vec<ListConfigsResult>, 3 "total" total: i64
} }

/// In the response of [`ListConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsResult {
    pub config_data: BTreeMap<String, Value>,
    pub config_type: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListConfigsResult {
    0 "configData" config_data: BTreeMap<String, Value>, 1 "configType" config_type: String,
    2 "workspaceId" workspace_id: String
} }

/// Lists credentials: `ListCredentials` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/credentials`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ListCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentials {
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_name: String,
}
operation! { ListCredentials(workspace_name: String) "ListCredentials" -> ListCredentialsOutput {
    0 "keyword" keyword: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "workspaceName" workspace_name
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/credentials", } }
paged! { ListCredentials: ListCredentialsResult = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsOutput {
    pub result: Vec<ListCredentialsResult>,
    pub total_count: Option<i64>,
}
model! { ListCredentialsOutput {
    0 "result" result: Vec<ListCredentialsResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsResult {
    pub app_group_id: Option<i64>,
    pub enabled: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { ListCredentialsResult {
    0 "appGroupId" app_group_id: i64, 1 "enabled" enabled: bool, 2 "token" token: Secret, 3 "type" r#type: String
} }

/// Lists experience data: `ListExperienceData` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/experience-data`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ListExperienceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperienceData {
    pub data_type: Option<String>,
    pub dry_run: Option<bool>,
    pub service_type: Option<String>,
    /// Required.
    pub workspace_name: String,
}
operation! { ListExperienceData(workspace_name: String) "ListExperienceData" -> ListExperienceDataOutput {
    0 "dataType" data_type: String, 1 "dryRun" dry_run: bool, 2 "serviceType" service_type: String,
    3 "workspaceName" workspace_name
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/experience-data", } }

/// Response of [`ListExperienceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperienceDataOutput {
    pub result: Vec<ListExperienceDataResult>,
}
model! { ListExperienceDataOutput {
    0 "result" result: Vec<ListExperienceDataResult>
} }

/// In the response of [`ListExperienceData`].
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
    0 "contentType" content_type: String, 1 "created" created: i64, 2 "dataSize" data_size: i64,
    3 "dataType" data_type: String, 4 "dataValue" data_value: String, 5 "id" id: i64, 6 "name" name: String,
    7 "serviceType" service_type: String, 8 "updated" updated: i64
} }

/// Lists function instances: `ListFunctionInstances` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances`. Reads only. Pages by page
/// number (`pageNumber`). See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ListFunctionInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstances {
    pub function_type: Option<String>,
    pub model_type: Option<String>,
    pub output: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub source: Option<String>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub function_name: String,
}
operation! { ListFunctionInstances(workspace_name: String, function_name: String)
    "ListFunctionInstances" -> ListFunctionInstancesOutput {
    0 "functionType" function_type: String, 1 "modelType" model_type: String, 2 "output" output: String,
    3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64, 5 "source" source: String,
    6 "workspaceName" workspace_name, 7 "functionName" function_name
} [
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances", } }
paged! { ListFunctionInstances: ListFunctionInstancesResult = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListFunctionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<i64>,
    pub message: Option<String>,
    pub result: Vec<ListFunctionInstancesResult>,
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFunctionInstancesOutput {
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "latency" latency: i64, 3 "message" message: String,
    4 "result" result: Vec<ListFunctionInstancesResult>, 5 "status" status: String, 6 "totalCount" total_count: i64
} }

/// In the response of [`ListFunctionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesResult {
    pub belongs: Option<ListFunctionInstancesBelongs>,
    pub create_parameters: Vec<ListFunctionInstancesCreateParameters>,
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
    pub usage_parameters: Vec<BTreeMap<String, Value>>,
    pub version_id: Option<i64>,
}
model! { ListFunctionInstancesResult {
    0 "belongs" belongs: ListFunctionInstancesBelongs,
    1 "createParameters" create_parameters: Vec<ListFunctionInstancesCreateParameters>, 2 "createTime" create_time: i64,
    3 "cron" cron: String, 4 "description" description: String, 5 "extendInfo" extend_info: String,
    6 "functionName" function_name: String, 7 "functionType" function_type: String,
    8 "instanceName" instance_name: String, 9 "modelType" model_type: String, 10 "source" source: String,
    11 "status" status: String, 12 "usageParameters" usage_parameters: Vec<BTreeMap<String, Value>>,
    13 "versionId" version_id: i64
} }

/// In the response of [`ListFunctionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesBelongs {
    pub category: Option<String>,
    pub domain: Option<String>,
    pub language: Option<String>,
}
model! { ListFunctionInstancesBelongs {
    0 "category" category: String, 1 "domain" domain: String, 2 "language" language: String
} }

/// In the response of [`ListFunctionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionInstancesCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListFunctionInstancesCreateParameters {
    0 "name" name: String, 1 "value" value: String
} }

/// Lists function restrictions: `ListFunctionRestrictions` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/restrictions/{restrictionName}`. Reads
/// only. See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ListFunctionRestrictions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionRestrictions {
    pub model_type: Option<String>,
    pub region: Option<String>,
    pub source: Option<String>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub restriction_name: String,
}
operation! { ListFunctionRestrictions(workspace_name: String, function_name: String, restriction_name: String)
    "ListFunctionRestrictions" -> ListFunctionRestrictionsOutput {
    0 "modelType" model_type: String, 1 "region" region: String, 2 "source" source: String,
    3 "workspaceName" workspace_name, 4 "functionName" function_name, 5 "restrictionName" restriction_name
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/restrictions/{restrictionName}", } }

/// Response of [`ListFunctionRestrictions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionRestrictionsOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub latency: Option<f64>,
    pub message: Option<String>,
    pub result: Vec<ListFunctionRestrictionsResult>,
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFunctionRestrictionsOutput {
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "latency" latency: f64, 3 "message" message: String,
    4 "result" result: Vec<ListFunctionRestrictionsResult>, 5 "status" status: String, 6 "totalCount" total_count: i64
} }

/// In the response of [`ListFunctionRestrictions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionRestrictionsResult {
    pub meta: BTreeMap<String, Value>,
    pub name: Option<String>,
}
model! { ListFunctionRestrictionsResult {
    0 "meta" meta: BTreeMap<String, Value>, 1 "name" name: String
} }

/// Lists offline task: `ListOfflineTask` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}`. Reads only. Pages by page number
/// (`pageNumber`). See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ListOfflineTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTask {
    pub labels: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub task_name: Option<String>,
    pub task_status: Option<Vec<String>>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub r#type: String,
}
operation! { ListOfflineTask(workspace_name: String, r#type: String) "ListOfflineTask" -> ListOfflineTaskOutput {
    0 "labels" labels: Vec<String>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "regionId" region_id: String, 4 "taskName" task_name: String, 5 "taskStatus" task_status: Vec<String>,
    6 "workspaceName" workspace_name, 7 "type" r#type
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}", } }
paged! { ListOfflineTask: ListOfflineTaskResult = Number "pageNumber", "Result" result, total "TotalCount" }

/// Response of [`ListOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskOutput {
    pub result: Vec<ListOfflineTaskResult>,
    pub total_count: Option<i64>,
}
model! { ListOfflineTaskOutput {
    0 "Result" result: Vec<ListOfflineTaskResult>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskResult {
    pub meta: Option<ListOfflineTaskMeta>,
    pub processors: Vec<ListOfflineTaskProcessors>,
    pub sink: Vec<ListOfflineTaskSink>,
    pub source: Vec<ListOfflineTaskSource>,
    pub status: Option<ListOfflineTaskStatus>,
}
model! { ListOfflineTaskResult {
    0 "Meta" meta: ListOfflineTaskMeta, 1 "Processors" processors: Vec<ListOfflineTaskProcessors>,
    2 "Sink" sink: Vec<ListOfflineTaskSink>, 3 "Source" source: Vec<ListOfflineTaskSource>,
    4 "Status" status: ListOfflineTaskStatus
} }

/// In the response of [`ListOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskMeta {
    pub labels: Vec<String>,
    pub region_id: Option<String>,
    pub task_name: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListOfflineTaskMeta {
    0 "Labels" labels: Vec<String>, 1 "RegionId" region_id: String, 2 "TaskName" task_name: String,
    3 "WorkspaceId" workspace_id: String
} }

/// In the response of [`ListOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskProcessors {
    pub input: BTreeMap<String, String>,
    pub name: Option<String>,
    pub output: BTreeMap<String, String>,
    pub parameters: BTreeMap<String, String>,
    pub r#type: Option<String>,
}
model! { ListOfflineTaskProcessors {
    0 "Input" input: BTreeMap<String, String>, 1 "Name" name: String, 2 "Output" output: BTreeMap<String, String>,
    3 "Parameters" parameters: BTreeMap<String, String>, 4 "Type" r#type: String
} }

/// In the response of [`ListOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskSink {
    pub name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub primary_key: Option<String>,
    pub schema: Vec<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { ListOfflineTaskSink {
    0 "Name" name: String, 1 "Parameters" parameters: BTreeMap<String, String>, 2 "PrimaryKey" primary_key: String,
    3 "Schema" schema: Vec<BTreeMap<String, String>>, 4 "Type" r#type: String
} }

/// In the response of [`ListOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskSource {
    pub name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub primary_key: Option<String>,
    pub schema: Vec<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { ListOfflineTaskSource {
    0 "Name" name: String, 1 "Parameters" parameters: BTreeMap<String, String>, 2 "PrimaryKey" primary_key: String,
    3 "Schema" schema: Vec<BTreeMap<String, String>>, 4 "Type" r#type: String
} }

/// In the response of [`ListOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskStatus {
    pub create_time: Option<i64>,
    pub metric_data: BTreeMap<String, String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListOfflineTaskStatus {
    0 "CreateTime" create_time: i64, 1 "MetricData" metric_data: BTreeMap<String, String>, 2 "Status" status: String,
    3 "UpdateTime" update_time: i64
} }

/// Lists offline task error logs: `ListOfflineTaskErrorLogs` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/error-logs`. Reads only. Pages by
/// page number (`pageNum`). See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ListOfflineTaskErrorLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskErrorLogs {
    pub end_time: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<i64>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub task_name: String,
}
operation! { ListOfflineTaskErrorLogs(workspace_name: String, r#type: String, task_name: String)
    "ListOfflineTaskErrorLogs" -> ListOfflineTaskErrorLogsOutput {
    0 "endTime" end_time: i64, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64, 3 "regionId" region_id: String,
    4 "startTime" start_time: i64, 5 "workspaceName" workspace_name, 6 "type" r#type, 7 "taskName" task_name
} [
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/error-logs", } }
paged! { ListOfflineTaskErrorLogs: ListOfflineTaskErrorLogsResult =
    Number "pageNum", "result" result, total "totalCount" }

/// Response of [`ListOfflineTaskErrorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskErrorLogsOutput {
    pub result: Vec<ListOfflineTaskErrorLogsResult>,
    pub total_count: Option<i64>,
}
model! { ListOfflineTaskErrorLogsOutput {
    0 "result" result: Vec<ListOfflineTaskErrorLogsResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListOfflineTaskErrorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineTaskErrorLogsResult {
    pub request: Option<String>,
    pub response: Option<String>,
    pub retry: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListOfflineTaskErrorLogsResult {
    0 "request" request: String, 1 "response" response: String, 2 "retry" retry: String, 3 "timestamp" timestamp: String
} }

/// Lists rag evaluator tasks: `ListRagEvaluatorTasks` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/rag-evaluator/v1/api/tasks`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ListRagEvaluatorTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRagEvaluatorTasks {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub workspace_name: String,
}
operation! { ListRagEvaluatorTasks(workspace_name: String) "ListRagEvaluatorTasks" -> ListRagEvaluatorTasksOutput {
    0 "pageNumber" page_number: String, 1 "pageSize" page_size: String, 2 "workspaceName" workspace_name
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/rag-evaluator/v1/api/tasks", } }

/// Response of [`ListRagEvaluatorTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRagEvaluatorTasksOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
    pub total_count: Option<i64>,
}
model! { ListRagEvaluatorTasksOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: BTreeMap<String, Value>,
    3 "totalCount" total_count: i64
} }

/// Lists services: `ListServices` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces/{workspaceName}/services`. Reads only. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ListServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub model_type: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub service_type: Option<String>,
    /// Required.
    pub workspace_name: String,
}
operation! { ListServices(workspace_name: String) "ListServices" -> ListServicesOutput {
    0 "modelType" model_type: String, 1 "name" name: String, 2 "serviceId" service_id: String,
    3 "serviceType" service_type: String, 4 "workspaceName" workspace_name
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/openapi/platform/workspaces/{workspaceName}/services", } }

/// Response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub result: Vec<ListServicesResult>,
}
model! { ListServicesOutput {
    0 "result" result: Vec<ListServicesResult>
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesResult {
    pub charge_way: Vec<String>,
    pub description: Option<String>,
    pub meta: BTreeMap<String, Value>,
    pub model_type: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub service_type: Option<String>,
}
model! { ListServicesResult {
    0 "chargeWay" charge_way: Vec<String>, 1 "description" description: String, 2 "meta" meta: BTreeMap<String, Value>,
    3 "modelType" model_type: String, 4 "name" name: String, 5 "serviceId" service_id: String,
    6 "serviceType" service_type: String
} }

/// Lists workspaces: `ListWorkspaces` of `searchplat` 2024-04-01.
///
/// GET `/openapi/platform/workspaces`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ListWorkspaces>.
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

/// Response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub result: Vec<ListWorkspacesResult>,
    pub total_count: Option<i64>,
}
model! { ListWorkspacesOutput {
    0 "result" result: Vec<ListWorkspacesResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesResult {
    /// Secret.
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
    pub tags: Vec<ListWorkspacesTags>,
    pub r#type: Option<String>,
}
model! { ListWorkspacesResult {
    0 "apiToken" api_token: Secret, 1 "chargeType" charge_type: String, 2 "description" description: String,
    3 "domainName" domain_name: String, 4 "engineType" engine_type: String, 5 "id" id: String,
    6 "instanceId" instance_id: String, 7 "name" name: String, 8 "quota" quota: ListWorkspacesQuota,
    9 "resourceGroupId" resource_group_id: String, 10 "tags" tags: Vec<ListWorkspacesTags>, 11 "type" r#type: String
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { ListWorkspacesQuota {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "spec" spec: String
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListWorkspacesTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// Modifies offline task: `ModifyOfflineTask` of `searchplat` 2024-04-01.
///
/// PUT `/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ModifyOfflineTask>.
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
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub r#type: String,
    /// Required.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None),
    Mark::new(10, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}", body: BodyStyle::Json, } }

/// In the request of [`ModifyOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskMeta {
    /// Secret.
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

/// In the request of [`ModifyOfflineTask`].
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

/// In the request of [`ModifyOfflineTask`].
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

/// In the request of [`ModifyOfflineTask`].
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

/// In the request of [`ModifyOfflineTask`].
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

/// Response of [`ModifyOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskOutput {
    pub result: Option<ModifyOfflineTaskResult>,
}
model! { ModifyOfflineTaskOutput {
    0 "result" result: ModifyOfflineTaskResult
} }

/// In the response of [`ModifyOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskResult {
    pub meta: Option<ModifyOfflineTaskResultMeta>,
    pub parameters: BTreeMap<String, Value>,
    pub processors: Vec<ModifyOfflineTaskResultProcessors>,
    pub sink: Vec<ModifyOfflineTaskResultSink>,
    pub source: Vec<ModifyOfflineTaskResultSource>,
    pub status: Option<ModifyOfflineTaskResultStatus>,
}
model! { ModifyOfflineTaskResult {
    0 "meta" meta: ModifyOfflineTaskResultMeta, 1 "parameters" parameters: BTreeMap<String, Value>,
    2 "processors" processors: Vec<ModifyOfflineTaskResultProcessors>, 3 "sink" sink: Vec<ModifyOfflineTaskResultSink>,
    4 "source" source: Vec<ModifyOfflineTaskResultSource>, 5 "status" status: ModifyOfflineTaskResultStatus
} }

/// In the response of [`ModifyOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskResultMeta {
    pub compute_resource: Option<String>,
    pub task_name: Option<String>,
}
model! { ModifyOfflineTaskResultMeta {
    0 "computeResource" compute_resource: String, 1 "taskName" task_name: String
} }

/// In the response of [`ModifyOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskResultProcessors {
    pub input: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub r#type: Option<String>,
}
model! { ModifyOfflineTaskResultProcessors {
    0 "input" input: BTreeMap<String, Value>, 1 "name" name: String, 2 "parameters" parameters: BTreeMap<String, Value>,
    3 "type" r#type: String
} }

/// In the response of [`ModifyOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskResultSink {
    pub name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub primary_key: Option<String>,
    pub schema: Vec<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { ModifyOfflineTaskResultSink {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

/// In the response of [`ModifyOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskResultSource {
    pub name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub primary_key: Option<String>,
    pub schema: Vec<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { ModifyOfflineTaskResultSource {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

/// In the response of [`ModifyOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskResultStatus {
    pub create_time: Option<String>,
    pub delete_time: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { ModifyOfflineTaskResultStatus {
    0 "createTime" create_time: String, 1 "deleteTime" delete_time: String, 2 "errorMessage" error_message: String,
    3 "status" status: String
} }

/// Modifies offline task log: `ModifyOfflineTaskLog` of `searchplat` 2024-04-01.
///
/// PUT `/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/log`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ModifyOfflineTaskLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLog {
    pub region_id: Option<String>,
    pub network: Option<ModifyOfflineTaskLogNetwork>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub task_name: String,
}
operation! { ModifyOfflineTaskLog(workspace_name: String, r#type: String, task_name: String)
    "ModifyOfflineTaskLog" -> ModifyOfflineTaskLogOutput {
    0 "regionId" region_id: String, 1 "network" network: ModifyOfflineTaskLogNetwork, 2 "workspaceName" workspace_name,
    3 "type" r#type, 4 "taskName" task_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/log", body: BodyStyle::Json, } }

/// In the request of [`ModifyOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLogNetwork {
    pub private_es: Option<ModifyOfflineTaskLogPrivateEs>,
    pub public_es: Option<ModifyOfflineTaskLogPublicEs>,
}
input! { ModifyOfflineTaskLogNetwork() {
    0 "privateEs" private_es: ModifyOfflineTaskLogPrivateEs, 1 "publicEs" public_es: ModifyOfflineTaskLogPublicEs
} }

/// In the request of [`ModifyOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLogPrivateEs {
    pub enabled: Option<bool>,
    pub white_ip_group: Option<Vec<ModifyOfflineTaskLogWhiteIpGroup>>,
}
input! { ModifyOfflineTaskLogPrivateEs() {
    0 "enabled" enabled: bool, 1 "whiteIpGroup" white_ip_group: Vec<ModifyOfflineTaskLogWhiteIpGroup>
} }

/// In the request of [`ModifyOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLogWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { ModifyOfflineTaskLogWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

/// In the request of [`ModifyOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLogPublicEs {
    pub enabled: Option<bool>,
    pub white_ip_group: Option<Vec<ModifyOfflineTaskLogPublicEsWhiteIpGroup>>,
}
input! { ModifyOfflineTaskLogPublicEs() {
    0 "enabled" enabled: bool, 1 "whiteIpGroup" white_ip_group: Vec<ModifyOfflineTaskLogPublicEsWhiteIpGroup>
} }

/// In the request of [`ModifyOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLogPublicEsWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { ModifyOfflineTaskLogPublicEsWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

/// Response of [`ModifyOfflineTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineTaskLogOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ModifyOfflineTaskLogOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Resumes function instance: `ResumeFunctionInstance` of `searchplat` 2024-04-01.
///
/// POST
/// `/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}/actions/resume`.
/// Changes data. See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/ResumeFunctionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeFunctionInstance {
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { ResumeFunctionInstance(workspace_name: String, function_name: String, instance_name: String)
    "ResumeFunctionInstance" -> ResumeFunctionInstanceOutput {
    0 "workspaceName" workspace_name, 1 "functionName" function_name, 2 "instanceName" instance_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}/actions/resume", } }

/// Response of [`ResumeFunctionInstance`].
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
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "latency" latency: i64, 3 "message" message: String,
    4 "status" status: String
} }

/// Starts offline task: `StartOfflineTask` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/actions/start`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/StartOfflineTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTask {
    pub region_id: Option<String>,
    pub parallelism: Option<i64>,
    pub timestamp: Option<i64>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub task_name: String,
}
operation! { StartOfflineTask(workspace_name: String, r#type: String, task_name: String)
    "StartOfflineTask" -> StartOfflineTaskOutput {
    0 "regionId" region_id: String, 1 "parallelism" parallelism: i64, 2 "timestamp" timestamp: i64,
    3 "workspaceName" workspace_name, 4 "type" r#type, 5 "taskName" task_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/actions/start", body: BodyStyle::Json, } }

/// Response of [`StartOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskOutput {
    pub result: Option<StartOfflineTaskResult>,
}
model! { StartOfflineTaskOutput {
    0 "result" result: StartOfflineTaskResult
} }

/// In the response of [`StartOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskResult {
    pub meta: Option<StartOfflineTaskMeta>,
    pub parameters: BTreeMap<String, Value>,
    pub processors: Vec<StartOfflineTaskProcessors>,
    pub sink: Vec<StartOfflineTaskSink>,
    pub source: Vec<StartOfflineTaskSource>,
    pub status: Option<StartOfflineTaskStatus>,
}
model! { StartOfflineTaskResult {
    0 "meta" meta: StartOfflineTaskMeta, 1 "parameters" parameters: BTreeMap<String, Value>,
    2 "processors" processors: Vec<StartOfflineTaskProcessors>, 3 "sink" sink: Vec<StartOfflineTaskSink>,
    4 "source" source: Vec<StartOfflineTaskSource>, 5 "status" status: StartOfflineTaskStatus
} }

/// In the response of [`StartOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskMeta {
    pub compute_resource: Option<String>,
    pub task_name: Option<String>,
}
model! { StartOfflineTaskMeta {
    0 "computeResource" compute_resource: String, 1 "taskName" task_name: String
} }

/// In the response of [`StartOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskProcessors {
    pub input: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub r#type: Option<String>,
}
model! { StartOfflineTaskProcessors {
    0 "input" input: BTreeMap<String, Value>, 1 "name" name: String, 2 "parameters" parameters: BTreeMap<String, Value>,
    3 "type" r#type: String
} }

/// In the response of [`StartOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskSink {
    pub name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub primary_key: Option<String>,
    pub schema: Vec<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { StartOfflineTaskSink {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

/// In the response of [`StartOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskSource {
    pub name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub primary_key: Option<String>,
    pub schema: Vec<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { StartOfflineTaskSource {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

/// In the response of [`StartOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOfflineTaskStatus {
    pub create_time: Option<i64>,
    pub delete_time: Option<i64>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { StartOfflineTaskStatus {
    0 "createTime" create_time: i64, 1 "deleteTime" delete_time: i64, 2 "errorMessage" error_message: String,
    3 "status" status: String
} }

/// Stops offline task: `StopOfflineTask` of `searchplat` 2024-04-01.
///
/// POST `/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/actions/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/StopOfflineTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTask {
    pub region_id: Option<String>,
    pub parallelism: Option<i64>,
    pub timestamp: Option<i64>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub task_name: String,
}
operation! { StopOfflineTask(workspace_name: String, r#type: String, task_name: String)
    "StopOfflineTask" -> StopOfflineTaskOutput {
    0 "regionId" region_id: String, 1 "parallelism" parallelism: i64, 2 "timestamp" timestamp: i64,
    3 "workspaceName" workspace_name, 4 "type" r#type, 5 "taskName" task_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { path: "/openapi/platform/workspaces/{workspaceName}/offline-tasks/{type}/{taskName}/actions/stop", body: BodyStyle::Json, } }

/// Response of [`StopOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskOutput {
    pub result: Option<StopOfflineTaskResult>,
}
model! { StopOfflineTaskOutput {
    0 "result" result: StopOfflineTaskResult
} }

/// In the response of [`StopOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskResult {
    pub meta: Option<StopOfflineTaskMeta>,
    pub parameters: BTreeMap<String, Value>,
    pub processors: Vec<StopOfflineTaskProcessors>,
    pub sink: Vec<StopOfflineTaskSink>,
    pub source: Vec<StopOfflineTaskSource>,
    pub status: Option<StopOfflineTaskStatus>,
}
model! { StopOfflineTaskResult {
    0 "meta" meta: StopOfflineTaskMeta, 1 "parameters" parameters: BTreeMap<String, Value>,
    2 "processors" processors: Vec<StopOfflineTaskProcessors>, 3 "sink" sink: Vec<StopOfflineTaskSink>,
    4 "source" source: Vec<StopOfflineTaskSource>, 5 "status" status: StopOfflineTaskStatus
} }

/// In the response of [`StopOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskMeta {
    pub compute_resource: Option<String>,
    pub task_name: Option<String>,
}
model! { StopOfflineTaskMeta {
    0 "computeResource" compute_resource: String, 1 "taskName" task_name: String
} }

/// In the response of [`StopOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskProcessors {
    pub input: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub r#type: Option<String>,
}
model! { StopOfflineTaskProcessors {
    0 "input" input: BTreeMap<String, Value>, 1 "name" name: String, 2 "parameters" parameters: BTreeMap<String, Value>,
    3 "type" r#type: String
} }

/// In the response of [`StopOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskSink {
    pub name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub primary_key: Option<String>,
    pub schema: Vec<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { StopOfflineTaskSink {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

/// In the response of [`StopOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskSource {
    pub name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub primary_key: Option<String>,
    pub schema: Vec<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
model! { StopOfflineTaskSource {
    0 "name" name: String, 1 "parameters" parameters: BTreeMap<String, String>, 2 "primaryKey" primary_key: String,
    3 "schema" schema: Vec<BTreeMap<String, String>>, 4 "type" r#type: String
} }

/// In the response of [`StopOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOfflineTaskStatus {
    pub create_time: Option<i64>,
    pub delete_time: Option<i64>,
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { StopOfflineTaskStatus {
    0 "createTime" create_time: i64, 1 "deleteTime" delete_time: i64, 2 "errorMessage" error_message: String,
    3 "status" status: String
} }

/// Updates capability: `UpdateCapability` of `searchplat` 2024-04-01.
///
/// PUT `/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items/{itemName}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/UpdateCapability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCapability {
    pub dry_run: Option<bool>,
    pub item_desc: Option<String>,
    pub item_value: Option<BTreeMap<String, Value>>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub item_category: String,
    /// Required.
    pub item_name: String,
}
operation! { UpdateCapability(workspace_name: String, item_category: String, item_name: String)
    "UpdateCapability" -> UpdateCapabilityOutput {
    0 "dryRun" dry_run: bool, 1 "itemDesc" item_desc: String, 2 "itemValue" item_value: BTreeMap<String, Value>,
    3 "workspaceName" workspace_name, 4 "itemCategory" item_category, 5 "itemName" item_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}/capabilities/{itemCategory}/items/{itemName}", body: BodyStyle::Json, } }

/// Response of [`UpdateCapability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCapabilityOutput {
    pub http_code: Option<i64>,
    pub status: Option<String>,
}
model! { UpdateCapabilityOutput {
    0 "httpCode" http_code: i64, 1 "status" status: String
} }

/// Updates config: `UpdateConfig` of `searchplat` 2024-04-01.
///
/// PUT `/openapi/platform/workspaces/{workspaceName}/configs/{configType}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/UpdateConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfig {
    pub dry_run: Option<bool>,
    pub config_data: Option<BTreeMap<String, Value>>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub config_type: String,
}
operation! { UpdateConfig(workspace_name: String, config_type: String) "UpdateConfig" -> UpdateConfigOutput {
    0 "dryRun" dry_run: bool, 1 "configData" config_data: BTreeMap<String, Value>, 2 "workspaceName" workspace_name,
    3 "configType" config_type
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}/configs/{configType}", body: BodyStyle::Json, } }

/// Response of [`UpdateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigOutput {
    pub result: Option<UpdateConfigResult>,
}
model! { UpdateConfigOutput {
    0 "result" result: UpdateConfigResult
} }

/// In the response of [`UpdateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigResult {
    pub config_data: BTreeMap<String, Value>,
    pub config_type: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub workspace_id: Option<String>,
}
model! { UpdateConfigResult {
    0 "configData" config_data: BTreeMap<String, Value>, 1 "configType" config_type: String,
    2 "createdAt" created_at: String, 3 "updatedAt" updated_at: String, 4 "workspaceId" workspace_id: String
} }

/// Updates credentials: `UpdateCredentials` of `searchplat` 2024-04-01.
///
/// PUT `/openapi/platform/workspaces/{workspaceName}/credentials/{token}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/UpdateCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentials {
    pub dry_run: Option<bool>,
    pub enabled: Option<bool>,
    /// Required.
    pub workspace_name: String,
    /// Required. Secret.
    pub token: Secret,
}
operation! { UpdateCredentials(workspace_name: String, token: Secret) "UpdateCredentials" -> UpdateCredentialsOutput {
    0 "dryRun" dry_run: bool, 1 "enabled" enabled: bool, 2 "workspaceName" workspace_name, 3 "token" token
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}/credentials/{token}", body: BodyStyle::Json, } }

/// Response of [`UpdateCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialsOutput {
    pub result: Option<UpdateCredentialsResult>,
}
model! { UpdateCredentialsOutput {
    0 "result" result: UpdateCredentialsResult
} }

/// In the response of [`UpdateCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialsResult {
    pub app_group_id: Option<i64>,
    pub enabled: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { UpdateCredentialsResult {
    0 "appGroupId" app_group_id: i64, 1 "enabled" enabled: bool, 2 "token" token: Secret, 3 "type" r#type: String
} }

/// Updates function instance: `UpdateFunctionInstance` of `searchplat` 2024-04-01.
///
/// PUT `/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}`. Changes data.
/// See <https://api.alibabacloud.com/document/Searchplat/2024-04-01/UpdateFunctionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionInstance {
    pub create_parameters: Option<Vec<UpdateFunctionInstanceCreateParameters>>,
    pub description: Option<String>,
    /// Required.
    pub workspace_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { UpdateFunctionInstance(workspace_name: String, function_name: String, instance_name: String)
    "UpdateFunctionInstance" -> UpdateFunctionInstanceOutput {
    0 "createParameters" create_parameters: Vec<UpdateFunctionInstanceCreateParameters>,
    1 "description" description: String, 2 "workspaceName" workspace_name, 3 "functionName" function_name,
    4 "instanceName" instance_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}/functions/{functionName}/instances/{instanceName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateFunctionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionInstanceCreateParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateFunctionInstanceCreateParameters() {
    0 "name" name: String, 1 "value" value: String
} }

/// Response of [`UpdateFunctionInstance`].
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
    0 "code" code: String, 1 "httpCode" http_code: i64, 2 "latency" latency: i64, 3 "message" message: String,
    4 "status" status: String
} }

/// Updates workspace: `UpdateWorkspace` of `searchplat` 2024-04-01.
///
/// PUT `/openapi/platform/workspaces/{workspaceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/Searchplat/2024-04-01/UpdateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    pub description: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub workspace_name: String,
}
operation! { UpdateWorkspace(workspace_name: String) "UpdateWorkspace" -> UpdateWorkspaceOutput {
    0 "description" description: String, 1 "resourceGroupId" resource_group_id: String, 2 "workspaceName" workspace_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/platform/workspaces/{workspaceName}", body: BodyStyle::Json, } }

/// Response of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceOutput {
    pub result: Option<UpdateWorkspaceResult>,
}
model! { UpdateWorkspaceOutput {
    0 "result" result: UpdateWorkspaceResult
} }

/// In the response of [`UpdateWorkspace`].
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
    pub tags: Vec<UpdateWorkspaceTags>,
    pub r#type: Option<String>,
}
model! { UpdateWorkspaceResult {
    0 "chargeType" charge_type: String, 1 "description" description: String, 2 "domainName" domain_name: String,
    3 "engineType" engine_type: String, 4 "id" id: String, 5 "instanceId" instance_id: String, 6 "name" name: String,
    7 "produced" produced: i64, 8 "quota" quota: UpdateWorkspaceQuota, 9 "resourceGroupId" resource_group_id: String,
    10 "tags" tags: Vec<UpdateWorkspaceTags>, 11 "type" r#type: String
} }

/// In the response of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceQuota {
    pub compute_resource: Option<i64>,
    pub doc_size: Option<i64>,
    pub spec: Option<String>,
}
model! { UpdateWorkspaceQuota {
    0 "computeResource" compute_resource: i64, 1 "docSize" doc_size: i64, 2 "spec" spec: String
} }

/// In the response of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { UpdateWorkspaceTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

#[cfg(feature = "unstable-registry")]
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
