//! `iacservice` of Alibaba Cloud, API version 2021-08-06.
//!
//! Endpoint: a table of 1 region, else `iacservice.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/IaCService/2021-08-06/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, iacservice::GetEncryptionConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetEncryptionConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-zhangjiakou", "iac.cn-zhangjiakou.aliyuncs.com")],
    &[("cn-zhangjiakou", "iac.vpc-proxy.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "iacservice",
    "2021-08-06",
    "iacservice",
    &ENDPOINTS,
);

/// Adds shared accounts: `AddSharedAccounts` of `iacservice` 2021-08-06.
///
/// PUT `/sharedAccounts`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/AddSharedAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSharedAccounts {
    pub account_ids: Option<Vec<i64>>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { AddSharedAccounts() "AddSharedAccounts" -> Empty {
    0 "accountIds" account_ids: Vec<i64>, 1 "resourceId" resource_id: String, 2 "resourceType" resource_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { method: "PUT", path: "/sharedAccounts", body: BodyStyle::Json, } }

/// Response of [`AddSharedAccounts`]: empty.
pub type AddSharedAccountsOutput = Empty;

/// Associates detect config: `AssociateDetectConfig` of `iacservice` 2021-08-06.
///
/// POST `/terraformState/detectConfig/operations/associate`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/AssociateDetectConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDetectConfig {
    /// Required.
    pub detect_config_id: String,
    /// Required.
    pub target_id: String,
    /// Required.
    pub target_type: String,
}
operation! { AssociateDetectConfig(detect_config_id: String, target_id: String, target_type: String)
    "AssociateDetectConfig" -> Empty {
    0 "detectConfigId" detect_config_id, 1 "targetId" target_id, 2 "targetType" target_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/terraformState/detectConfig/operations/associate", body: BodyStyle::Json, } }

/// Response of [`AssociateDetectConfig`]: empty.
pub type AssociateDetectConfigOutput = Empty;

/// Associates group: `AssociateGroup` of `iacservice` 2021-08-06.
///
/// POST `/group/{groupId}/associate`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/AssociateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateGroup {
    pub client_token: Option<String>,
    pub project_id: Option<String>,
    /// Required.
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
    /// Required.
    pub group_id: String,
}
operation! { AssociateGroup(resource_ids: Vec<String>, group_id: String) "AssociateGroup" -> Empty {
    0 "clientToken" client_token: String, 1 "projectId" project_id: String, 2 "resourceIds" resource_ids,
    3 "resourceType" resource_type: String, 4 "groupId" group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/group/{groupId}/associate", body: BodyStyle::Json, } }

/// Response of [`AssociateGroup`]: empty.
pub type AssociateGroupOutput = Empty;

/// Associates parameter set: `AssociateParameterSet` of `iacservice` 2021-08-06.
///
/// POST `/parameterSets/operations/associate`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/AssociateParameterSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateParameterSet {
    /// Required.
    pub parameter_set_ids: Vec<String>,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { AssociateParameterSet(parameter_set_ids: Vec<String>, resource_id: String, resource_type: String)
    "AssociateParameterSet" -> Empty {
    0 "parameterSetIds" parameter_set_ids, 1 "resourceId" resource_id, 2 "resourceType" resource_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/parameterSets/operations/associate", body: BodyStyle::Json, } }

/// Response of [`AssociateParameterSet`]: empty.
pub type AssociateParameterSetOutput = Empty;

/// Cancels resource export task: `CancelResourceExportTask` of `iacservice` 2021-08-06.
///
/// PUT `/exportTasks/cancel/{exportTaskId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CancelResourceExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelResourceExportTask {
    /// Required.
    pub client_token: String,
    /// Required.
    pub export_task_id: String,
}
operation! { CancelResourceExportTask(client_token: String, export_task_id: String)
    "CancelResourceExportTask" -> CancelResourceExportTaskOutput {
    0 "clientToken" client_token, 1 "exportTaskId" export_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/exportTasks/cancel/{exportTaskId}", body: BodyStyle::Json, } }

/// Response of [`CancelResourceExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelResourceExportTaskOutput {
    pub export_task_id: Option<String>,
    pub export_version: Option<String>,
}
model! { CancelResourceExportTaskOutput {
    0 "exportTaskId" export_task_id: String, 1 "exportVersion" export_version: String
} }

/// Creates detect config: `CreateDetectConfig` of `iacservice` 2021-08-06.
///
/// POST `/terraformState/detectConfig`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CreateDetectConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDetectConfig {
    pub alarm_configs: Option<Vec<CreateDetectConfigAlarmConfigs>>,
    /// Required.
    pub client_token: String,
    pub cron_expression: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub detect_config_name: String,
    pub enabled: Option<bool>,
    pub trigger_type: Option<String>,
}
operation! { CreateDetectConfig(client_token: String, detect_config_name: String)
    "CreateDetectConfig" -> CreateDetectConfigOutput {
    0 "alarmConfigs" alarm_configs: Vec<CreateDetectConfigAlarmConfigs>, 1 "clientToken" client_token,
    2 "cronExpression" cron_expression: String, 3 "description" description: String,
    4 "detectConfigName" detect_config_name, 5 "enabled" enabled: bool, 6 "triggerType" trigger_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/terraformState/detectConfig", body: BodyStyle::Json, } }

/// In the request of [`CreateDetectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDetectConfigAlarmConfigs {
    pub address: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDetectConfigAlarmConfigs() {
    0 "address" address: String, 1 "type" r#type: String
} }

/// Response of [`CreateDetectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDetectConfigOutput {
    pub detect_config_id: Option<String>,
}
model! { CreateDetectConfigOutput {
    0 "detectConfigId" detect_config_id: String
} }

/// Creates group: `CreateGroup` of `iacservice` 2021-08-06.
///
/// POST `/group`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CreateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub auto_destroy: Option<bool>,
    pub auto_trigger: Option<bool>,
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    pub forced_setting: Option<bool>,
    /// Required.
    pub name: String,
    pub notify_config: Option<Vec<CreateGroupNotifyConfig>>,
    pub notify_operation_types: Option<Vec<String>>,
    /// Required.
    pub project_id: String,
    pub ram_role: Option<String>,
    pub report_export_field: Option<Vec<String>>,
    pub report_export_path: Option<String>,
    pub terraform_provider_version: Option<String>,
    pub trigger_config: Option<Vec<CreateGroupTriggerConfig>>,
    pub trigger_resource_type: Option<Vec<String>>,
}
operation! { CreateGroup(client_token: String, name: String, project_id: String) "CreateGroup" -> CreateGroupOutput {
    0 "autoDestroy" auto_destroy: bool, 1 "autoTrigger" auto_trigger: bool, 2 "clientToken" client_token,
    3 "description" description: String, 4 "forcedSetting" forced_setting: bool, 5 "name" name,
    6 "notifyConfig" notify_config: Vec<CreateGroupNotifyConfig>,
    7 "notifyOperationTypes" notify_operation_types: Vec<String>, 8 "projectId" project_id,
    9 "ramRole" ram_role: String, 10 "reportExportField" report_export_field: Vec<String>,
    11 "reportExportPath" report_export_path: String, 12 "terraformProviderVersion" terraform_provider_version: String,
    13 "triggerConfig" trigger_config: Vec<CreateGroupTriggerConfig>,
    14 "triggerResourceType" trigger_resource_type: Vec<String>
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
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] { path: "/group", body: BodyStyle::Json, } }

/// In the request of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupNotifyConfig {
    pub notify_path: Option<String>,
    pub notify_type: Option<String>,
}
input! { CreateGroupNotifyConfig() {
    0 "notifyPath" notify_path: String, 1 "notifyType" notify_type: String
} }

/// In the request of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupTriggerConfig {
    pub trigger_strategy: Option<String>,
    pub trigger_value: Option<String>,
}
input! { CreateGroupTriggerConfig() {
    0 "triggerStrategy" trigger_strategy: String, 1 "triggerValue" trigger_value: String
} }

/// Response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateGroupOutput {
    0 "groupId" group_id: String
} }

/// Creates job: `CreateJob` of `iacservice` 2021-08-06.
///
/// POST `/tasks/{taskId}/jobs`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CreateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJob {
    /// Required.
    pub client_token: String,
    /// Required.
    pub description: String,
    pub sub_command: Option<String>,
    pub task_type: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { CreateJob(client_token: String, description: String, task_id: String) "CreateJob" -> CreateJobOutput {
    0 "clientToken" client_token, 1 "description" description, 2 "subCommand" sub_command: String,
    3 "taskType" task_type: String, 4 "taskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/tasks/{taskId}/jobs", body: BodyStyle::Json, } }

/// Response of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobOutput {
    pub job_id: Option<String>,
}
model! { CreateJobOutput {
    0 "jobId" job_id: String
} }

/// Creates module: `CreateModule` of `iacservice` 2021-08-06.
///
/// POST `/modules`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CreateModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModule {
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    pub group_info: Option<CreateModuleGroupInfo>,
    /// Required.
    pub name: String,
    /// Required.
    pub source: String,
    pub source_path: Option<String>,
    pub state_path: Option<String>,
    pub tags: Option<Vec<CreateModuleTags>>,
    pub version_strategy: Option<String>,
}
operation! { CreateModule(client_token: String, name: String, source: String) "CreateModule" -> CreateModuleOutput {
    0 "clientToken" client_token, 1 "description" description: String, 2 "groupInfo" group_info: CreateModuleGroupInfo,
    3 "name" name, 4 "source" source, 5 "sourcePath" source_path: String, 6 "statePath" state_path: String,
    7 "tags" tags: Vec<CreateModuleTags>, 8 "versionStrategy" version_strategy: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { path: "/modules", body: BodyStyle::Json, } }

/// In the request of [`CreateModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModuleGroupInfo {
    pub group_id: Option<String>,
    pub project_id: Option<String>,
}
input! { CreateModuleGroupInfo() {
    0 "groupId" group_id: String, 1 "projectId" project_id: String
} }

/// In the request of [`CreateModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModuleTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { CreateModuleTags() {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// Response of [`CreateModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModuleOutput {
    pub module_id: Option<String>,
}
model! { CreateModuleOutput {
    0 "moduleId" module_id: String
} }

/// Creates module version: `CreateModuleVersion` of `iacservice` 2021-08-06.
///
/// POST `/modules/{moduleId}/versions`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CreateModuleVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModuleVersion {
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub module_id: String,
}
operation! { CreateModuleVersion(client_token: String, name: String, module_id: String)
    "CreateModuleVersion" -> CreateModuleVersionOutput {
    0 "clientToken" client_token, 1 "description" description: String, 2 "name" name, 3 "moduleId" module_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/modules/{moduleId}/versions", body: BodyStyle::Json, } }

/// Response of [`CreateModuleVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModuleVersionOutput {
    pub module_version: Option<String>,
}
model! { CreateModuleVersionOutput {
    0 "moduleVersion" module_version: String
} }

/// Creates parameter set: `CreateParameterSet` of `iacservice` 2021-08-06.
///
/// POST `/parameterSets`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CreateParameterSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterSet {
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub parameters: Option<Vec<CreateParameterSetParameters>>,
}
operation! { CreateParameterSet(client_token: String, name: String) "CreateParameterSet" -> CreateParameterSetOutput {
    0 "clientToken" client_token, 1 "description" description: String, 2 "name" name,
    3 "parameters" parameters: Vec<CreateParameterSetParameters>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/parameterSets", body: BodyStyle::Json, } }

/// In the request of [`CreateParameterSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterSetParameters {
    pub name: Option<String>,
    pub secret: Option<bool>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateParameterSetParameters() {
    0 "name" name: String, 1 "secret" secret: bool, 2 "status" status: String, 3 "type" r#type: String,
    4 "value" value: String
} }

/// Response of [`CreateParameterSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterSetOutput {
    pub parameter_set_id: Option<String>,
}
model! { CreateParameterSetOutput {
    0 "parameterSetId" parameter_set_id: String
} }

/// Creates project: `CreateProject` of `iacservice` 2021-08-06.
///
/// POST `/project`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CreateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateProject(client_token: String, name: String) "CreateProject" -> CreateProjectOutput {
    0 "clientToken" client_token, 1 "description" description: String, 2 "name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/project", body: BodyStyle::Json, } }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project_id: Option<String>,
}
model! { CreateProjectOutput {
    0 "projectId" project_id: String
} }

/// Creates registry module: `CreateRegistryModule` of `iacservice` 2021-08-06.
///
/// POST `/registryModule`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CreateRegistryModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegistryModule {
    pub acl: Option<String>,
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    /// Required.
    pub module_name: String,
    /// Required.
    pub namespace_name: String,
    pub provider: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateRegistryModule(client_token: String, module_name: String, namespace_name: String)
    "CreateRegistryModule" -> CreateRegistryModuleOutput {
    0 "acl" acl: String, 1 "clientToken" client_token, 2 "description" description: String, 3 "moduleName" module_name,
    4 "namespaceName" namespace_name, 5 "provider" provider: String, 6 "type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/registryModule", body: BodyStyle::Json, } }

/// Response of [`CreateRegistryModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegistryModuleOutput {
    pub source: Option<String>,
}
model! { CreateRegistryModuleOutput {
    0 "source" source: String
} }

/// Creates registry namespace: `CreateRegistryNamespace` of `iacservice` 2021-08-06.
///
/// POST `/registryNamespace`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CreateRegistryNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegistryNamespace {
    pub acl: Option<String>,
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    pub maintainer: Option<String>,
    /// Required.
    pub namespace_name: String,
}
operation! { CreateRegistryNamespace(client_token: String, namespace_name: String)
    "CreateRegistryNamespace" -> CreateRegistryNamespaceOutput {
    0 "acl" acl: String, 1 "clientToken" client_token, 2 "description" description: String,
    3 "maintainer" maintainer: String, 4 "namespaceName" namespace_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/registryNamespace", body: BodyStyle::Json, } }

/// Response of [`CreateRegistryNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegistryNamespaceOutput {
    pub namespace_name: Option<String>,
}
model! { CreateRegistryNamespaceOutput {
    0 "namespaceName" namespace_name: String
} }

/// Creates resource export task: `CreateResourceExportTask` of `iacservice` 2021-08-06.
///
/// POST `/exportTasks`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CreateResourceExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceExportTask {
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    pub export_to_module: Option<CreateResourceExportTaskExportToModule>,
    pub include_rules: Option<Vec<CreateResourceExportTaskIncludeRules>>,
    /// Required.
    pub name: String,
    pub ram_role: Option<String>,
    pub terraform_provider_version: Option<String>,
    pub terraform_version: Option<String>,
    pub trigger_strategy: Option<String>,
    pub variables: Option<Vec<CreateResourceExportTaskVariables>>,
}
operation! { CreateResourceExportTask(client_token: String, name: String)
    "CreateResourceExportTask" -> CreateResourceExportTaskOutput {
    0 "clientToken" client_token, 1 "description" description: String,
    2 "exportToModule" export_to_module: CreateResourceExportTaskExportToModule,
    3 "includeRules" include_rules: Vec<CreateResourceExportTaskIncludeRules>, 4 "name" name,
    5 "ramRole" ram_role: String, 6 "terraformProviderVersion" terraform_provider_version: String,
    7 "terraformVersion" terraform_version: String, 8 "triggerStrategy" trigger_strategy: String,
    9 "variables" variables: Vec<CreateResourceExportTaskVariables>
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
    Mark::new(9, Location::Body, Style::None)
] { path: "/exportTasks", body: BodyStyle::Json, } }

/// In the request of [`CreateResourceExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceExportTaskExportToModule {
    pub source: Option<String>,
    pub source_path: Option<String>,
    pub state_path: Option<String>,
}
input! { CreateResourceExportTaskExportToModule() {
    0 "source" source: String, 1 "sourcePath" source_path: String, 2 "statePath" state_path: String
} }

/// In the request of [`CreateResourceExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceExportTaskIncludeRules {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateResourceExportTaskIncludeRules() {
    0 "key" key: String, 1 "values" values: Vec<String>
} }

/// In the request of [`CreateResourceExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceExportTaskVariables {
    pub properties: Option<Vec<String>>,
    pub resource_type: Option<String>,
}
input! { CreateResourceExportTaskVariables() {
    0 "properties" properties: Vec<String>, 1 "resourceType" resource_type: String
} }

/// Response of [`CreateResourceExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceExportTaskOutput {
    pub export_task_id: Option<String>,
    pub export_version: Option<String>,
}
model! { CreateResourceExportTaskOutput {
    0 "exportTaskId" export_task_id: String, 1 "exportVersion" export_version: String
} }

/// Creates stack: `CreateStack` of `iacservice` 2021-08-06.
///
/// POST `/stacks`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CreateStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStack {
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    pub name: Option<String>,
    pub parameter_set_ids: Option<Vec<String>>,
    pub ram_role: Option<String>,
    /// Required.
    pub source: String,
    pub source_path: Option<String>,
    pub working_directory: Option<String>,
}
operation! { CreateStack(client_token: String, source: String) "CreateStack" -> CreateStackOutput {
    0 "clientToken" client_token, 1 "description" description: String, 2 "name" name: String,
    3 "parameterSetIds" parameter_set_ids: Vec<String>, 4 "ramRole" ram_role: String, 5 "source" source,
    6 "sourcePath" source_path: String, 7 "workingDirectory" working_directory: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/stacks", body: BodyStyle::Json, } }

/// Response of [`CreateStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStackOutput {
    pub stack_id: Option<String>,
}
model! { CreateStackOutput {
    0 "stackId" stack_id: String
} }

/// Creates task: `CreateTask` of `iacservice` 2021-08-06.
///
/// POST `/tasks`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/CreateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    pub auto_apply: Option<bool>,
    pub auto_destroy: Option<bool>,
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    pub group_info: Option<CreateTaskGroupInfo>,
    pub init_module_state: Option<bool>,
    /// Required.
    pub module_id: String,
    /// Required.
    pub module_version: String,
    /// Required.
    pub name: String,
    pub parameter_set_ids: Option<Vec<String>>,
    pub protection_strategy: Option<Vec<String>>,
    pub ram_role: Option<String>,
    pub skip_property_validation: Option<bool>,
    pub skip_region_validation: Option<bool>,
    pub tags: Option<Vec<CreateTaskTags>>,
    pub task_backend: Option<CreateTaskTaskBackend>,
    pub terraform_provider_version: Option<String>,
    pub terraform_version: Option<String>,
    pub trigger_strategy: Option<String>,
}
operation! { CreateTask(client_token: String, module_id: String, module_version: String, name: String)
    "CreateTask" -> CreateTaskOutput {
    0 "autoApply" auto_apply: bool, 1 "autoDestroy" auto_destroy: bool, 2 "clientToken" client_token,
    3 "description" description: String, 4 "groupInfo" group_info: CreateTaskGroupInfo,
    5 "initModuleState" init_module_state: bool, 6 "moduleId" module_id, 7 "moduleVersion" module_version,
    8 "name" name, 9 "parameterSetIds" parameter_set_ids: Vec<String>,
    10 "protectionStrategy" protection_strategy: Vec<String>, 11 "ramRole" ram_role: String,
    12 "skipPropertyValidation" skip_property_validation: bool, 13 "skipRegionValidation" skip_region_validation: bool,
    14 "tags" tags: Vec<CreateTaskTags>, 15 "taskBackend" task_backend: CreateTaskTaskBackend,
    16 "terraformProviderVersion" terraform_provider_version: String, 17 "terraformVersion" terraform_version: String,
    18 "triggerStrategy" trigger_strategy: String
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
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None)
] { path: "/tasks", body: BodyStyle::Json, } }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskGroupInfo {
    pub group_id: Option<String>,
    pub project_id: Option<String>,
}
input! { CreateTaskGroupInfo() {
    0 "groupId" group_id: String, 1 "projectId" project_id: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { CreateTaskTags() {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskTaskBackend {
    pub bucket_endpoint: Option<String>,
    pub bucket_name: Option<String>,
    pub object_path: Option<String>,
}
input! { CreateTaskTaskBackend() {
    0 "bucketEndpoint" bucket_endpoint: String, 1 "bucketName" bucket_name: String, 2 "objectPath" object_path: String
} }

/// Response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateTaskOutput {
    0 "taskId" task_id: String
} }

/// Deletes detect config: `DeleteDetectConfig` of `iacservice` 2021-08-06.
///
/// DELETE `/terraformState/detectConfig/{detectConfigId}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DeleteDetectConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDetectConfig {
    /// Required.
    pub detect_config_id: String,
}
operation! { DeleteDetectConfig(detect_config_id: String) "DeleteDetectConfig" -> Empty {
    0 "detectConfigId" detect_config_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/terraformState/detectConfig/{detectConfigId}", } }

/// Response of [`DeleteDetectConfig`]: empty.
pub type DeleteDetectConfigOutput = Empty;

/// Deletes group: `DeleteGroup` of `iacservice` 2021-08-06.
///
/// DELETE `/group/{groupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DeleteGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Required.
    pub group_id: String,
}
operation! { DeleteGroup(group_id: String) "DeleteGroup" -> Empty {
    0 "groupId" group_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/group/{groupId}", } }

/// Response of [`DeleteGroup`]: empty.
pub type DeleteGroupOutput = Empty;

/// Deletes module: `DeleteModule` of `iacservice` 2021-08-06.
///
/// DELETE `/modules/{moduleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DeleteModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModule {
    /// Required.
    pub module_id: String,
}
operation! { DeleteModule(module_id: String) "DeleteModule" -> Empty {
    0 "moduleId" module_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/modules/{moduleId}", } }

/// Response of [`DeleteModule`]: empty.
pub type DeleteModuleOutput = Empty;

/// Deletes parameter set: `DeleteParameterSet` of `iacservice` 2021-08-06.
///
/// DELETE `/parameterSets/{parameterSetId}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DeleteParameterSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterSet {
    /// Required.
    pub parameter_set_id: String,
}
operation! { DeleteParameterSet(parameter_set_id: String) "DeleteParameterSet" -> Empty {
    0 "parameterSetId" parameter_set_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/parameterSets/{parameterSetId}", } }

/// Response of [`DeleteParameterSet`]: empty.
pub type DeleteParameterSetOutput = Empty;

/// Deletes project: `DeleteProject` of `iacservice` 2021-08-06.
///
/// DELETE `/project/{projectId}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub project_id: String,
}
operation! { DeleteProject(project_id: String) "DeleteProject" -> Empty {
    0 "projectId" project_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/project/{projectId}", } }

/// Response of [`DeleteProject`]: empty.
pub type DeleteProjectOutput = Empty;

/// Deletes registry module: `DeleteRegistryModule` of `iacservice` 2021-08-06.
///
/// DELETE `/registryModule/{namespaceName}/{moduleName}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DeleteRegistryModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegistryModule {
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub module_name: String,
}
operation! { DeleteRegistryModule(namespace_name: String, module_name: String) "DeleteRegistryModule" -> Empty {
    0 "namespaceName" namespace_name, 1 "moduleName" module_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/registryModule/{namespaceName}/{moduleName}", } }

/// Response of [`DeleteRegistryModule`]: empty.
pub type DeleteRegistryModuleOutput = Empty;

/// Deletes registry module version: `DeleteRegistryModuleVersion` of `iacservice` 2021-08-06.
///
/// DELETE `/registryModuleVersion/{namespaceName}/{moduleName}/{version}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DeleteRegistryModuleVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegistryModuleVersion {
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub module_name: String,
    /// Required.
    pub version: String,
}
operation! { DeleteRegistryModuleVersion(namespace_name: String, module_name: String, version: String)
    "DeleteRegistryModuleVersion" -> Empty {
    0 "namespaceName" namespace_name, 1 "moduleName" module_name, 2 "version" version
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/registryModuleVersion/{namespaceName}/{moduleName}/{version}", } }

/// Response of [`DeleteRegistryModuleVersion`]: empty.
pub type DeleteRegistryModuleVersionOutput = Empty;

/// Deletes registry namespace: `DeleteRegistryNamespace` of `iacservice` 2021-08-06.
///
/// DELETE `/registryNamespace/{namespaceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DeleteRegistryNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegistryNamespace {
    /// Required.
    pub namespace_name: String,
}
operation! { DeleteRegistryNamespace(namespace_name: String) "DeleteRegistryNamespace" -> Empty {
    0 "namespaceName" namespace_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/registryNamespace/{namespaceName}", } }

/// Response of [`DeleteRegistryNamespace`]: empty.
pub type DeleteRegistryNamespaceOutput = Empty;

/// Deletes resource export task: `DeleteResourceExportTask` of `iacservice` 2021-08-06.
///
/// DELETE `/exportTasks/{exportTaskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DeleteResourceExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceExportTask {
    /// Required.
    pub export_task_id: String,
}
operation! { DeleteResourceExportTask(export_task_id: String) "DeleteResourceExportTask" -> Empty {
    0 "exportTaskId" export_task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/exportTasks/{exportTaskId}", } }

/// Response of [`DeleteResourceExportTask`]: empty.
pub type DeleteResourceExportTaskOutput = Empty;

/// Deletes stack: `DeleteStack` of `iacservice` 2021-08-06.
///
/// DELETE `/stacks/{stackId}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DeleteStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStack {
    pub clean_resources: Option<bool>,
    /// Required.
    pub stack_id: String,
}
operation! { DeleteStack(stack_id: String) "DeleteStack" -> Empty {
    0 "cleanResources" clean_resources: bool, 1 "stackId" stack_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/stacks/{stackId}", } }

/// Response of [`DeleteStack`]: empty.
pub type DeleteStackOutput = Empty;

/// Deletes task: `DeleteTask` of `iacservice` 2021-08-06.
///
/// DELETE `/tasks/{taskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DeleteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteTask(task_id: String) "DeleteTask" -> Empty {
    0 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/tasks/{taskId}", } }

/// Response of [`DeleteTask`]: empty.
pub type DeleteTaskOutput = Empty;

/// Detects terraform state: `DetectTerraformState` of `iacservice` 2021-08-06.
///
/// POST `/terraformState/detect`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DetectTerraformState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectTerraformState {
    /// Required.
    pub client_token: String,
    /// Required.
    pub identifier: String,
    /// Required.
    pub r#type: String,
}
operation! { DetectTerraformState(client_token: String, identifier: String, r#type: String)
    "DetectTerraformState" -> DetectTerraformStateOutput {
    0 "clientToken" client_token, 1 "identifier" identifier, 2 "type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/terraformState/detect", body: BodyStyle::Json, } }

/// Response of [`DetectTerraformState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectTerraformStateOutput {
    pub detection_id: Option<String>,
}
model! { DetectTerraformStateOutput {
    0 "detectionId" detection_id: String
} }

/// `DissociateDetectConfig` of `iacservice` 2021-08-06.
///
/// PUT `/terraformState/detectConfig/operations/dissociate`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DissociateDetectConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateDetectConfig {
    pub detect_config_id: Option<String>,
    /// Required.
    pub target_id: String,
    /// Required.
    pub target_type: String,
}
operation! { DissociateDetectConfig(target_id: String, target_type: String) "DissociateDetectConfig" -> Empty {
    0 "detectConfigId" detect_config_id: String, 1 "targetId" target_id, 2 "targetType" target_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { method: "PUT", path: "/terraformState/detectConfig/operations/dissociate", body: BodyStyle::Json, } }

/// Response of [`DissociateDetectConfig`]: empty.
pub type DissociateDetectConfigOutput = Empty;

/// `DissociateGroup` of `iacservice` 2021-08-06.
///
/// POST `/group/{groupId}/dissociate`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DissociateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateGroup {
    pub client_token: Option<String>,
    /// Required.
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
    /// Required.
    pub group_id: String,
}
operation! { DissociateGroup(resource_ids: Vec<String>, group_id: String) "DissociateGroup" -> Empty {
    0 "clientToken" client_token: String, 1 "resourceIds" resource_ids, 2 "resourceType" resource_type: String,
    3 "groupId" group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/group/{groupId}/dissociate", body: BodyStyle::Json, } }

/// Response of [`DissociateGroup`]: empty.
pub type DissociateGroupOutput = Empty;

/// `DissociateParameterSet` of `iacservice` 2021-08-06.
///
/// POST `/parameterSets/operations/dissociate`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/DissociateParameterSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateParameterSet {
    /// Required.
    pub parameter_set_ids: Vec<String>,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { DissociateParameterSet(parameter_set_ids: Vec<String>, resource_id: String, resource_type: String)
    "DissociateParameterSet" -> Empty {
    0 "parameterSetIds" parameter_set_ids, 1 "resourceId" resource_id, 2 "resourceType" resource_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/parameterSets/operations/dissociate", body: BodyStyle::Json, } }

/// Response of [`DissociateParameterSet`]: empty.
pub type DissociateParameterSetOutput = Empty;

/// Executes registry module: `ExecuteRegistryModule` of `iacservice` 2021-08-06.
///
/// PUT `/registryModule/{namespaceName}/{moduleName}/execution`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ExecuteRegistryModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRegistryModule {
    /// Required.
    pub client_token: String,
    pub parameters: Option<BTreeMap<String, Value>>,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub module_name: String,
}
operation! { ExecuteRegistryModule(client_token: String, namespace_name: String, module_name: String)
    "ExecuteRegistryModule" -> ExecuteRegistryModuleOutput {
    0 "clientToken" client_token, 1 "parameters" parameters: BTreeMap<String, Value>, 2 "namespaceName" namespace_name,
    3 "moduleName" module_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/registryModule/{namespaceName}/{moduleName}/execution", body: BodyStyle::Json, } }

/// Response of [`ExecuteRegistryModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteRegistryModuleOutput {
    pub state_id: Option<String>,
}
model! { ExecuteRegistryModuleOutput {
    0 "stateId" state_id: String
} }

/// Executes resource export task: `ExecuteResourceExportTask` of `iacservice` 2021-08-06.
///
/// PUT `/exportTasks/execute/{exportTaskId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ExecuteResourceExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteResourceExportTask {
    /// Required.
    pub client_token: String,
    /// Required.
    pub export_task_id: String,
}
operation! { ExecuteResourceExportTask(client_token: String, export_task_id: String)
    "ExecuteResourceExportTask" -> ExecuteResourceExportTaskOutput {
    0 "clientToken" client_token, 1 "exportTaskId" export_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/exportTasks/execute/{exportTaskId}", body: BodyStyle::Json, } }

/// Response of [`ExecuteResourceExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteResourceExportTaskOutput {
    pub export_task_id: Option<String>,
    pub export_version: Option<String>,
}
model! { ExecuteResourceExportTaskOutput {
    0 "exportTaskId" export_task_id: String, 1 "exportVersion" export_version: String
} }

/// Executes terraform apply: `ExecuteTerraformApply` of `iacservice` 2021-08-06.
///
/// POST `/terraform/execution/apply`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ExecuteTerraformApply>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTerraformApply {
    /// Required.
    pub client_token: String,
    pub code: Option<String>,
    pub state_id: Option<String>,
}
operation! { ExecuteTerraformApply(client_token: String) "ExecuteTerraformApply" -> ExecuteTerraformApplyOutput {
    0 "clientToken" client_token, 1 "code" code: String, 2 "stateId" state_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/terraform/execution/apply", body: BodyStyle::Json, } }

/// Response of [`ExecuteTerraformApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTerraformApplyOutput {
    pub state_id: Option<String>,
}
model! { ExecuteTerraformApplyOutput {
    0 "stateId" state_id: String
} }

/// Executes terraform destroy: `ExecuteTerraformDestroy` of `iacservice` 2021-08-06.
///
/// PUT `/terraform/execution/destroy`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ExecuteTerraformDestroy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTerraformDestroy {
    /// Required.
    pub client_token: String,
    /// Required.
    pub state_id: String,
}
operation! { ExecuteTerraformDestroy(client_token: String, state_id: String)
    "ExecuteTerraformDestroy" -> ExecuteTerraformDestroyOutput {
    0 "clientToken" client_token, 1 "stateId" state_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { method: "PUT", path: "/terraform/execution/destroy", body: BodyStyle::Json, } }

/// Response of [`ExecuteTerraformDestroy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTerraformDestroyOutput {
    pub state_id: Option<String>,
}
model! { ExecuteTerraformDestroyOutput {
    0 "stateId" state_id: String
} }

/// Executes terraform plan: `ExecuteTerraformPlan` of `iacservice` 2021-08-06.
///
/// POST `/terraform/execution/plan`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ExecuteTerraformPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTerraformPlan {
    /// Required.
    pub client_token: String,
    pub code: Option<String>,
    pub state_id: Option<String>,
}
operation! { ExecuteTerraformPlan(client_token: String) "ExecuteTerraformPlan" -> ExecuteTerraformPlanOutput {
    0 "clientToken" client_token, 1 "code" code: String, 2 "stateId" state_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/terraform/execution/plan", body: BodyStyle::Json, } }

/// Response of [`ExecuteTerraformPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTerraformPlanOutput {
    pub state_id: Option<String>,
}
model! { ExecuteTerraformPlanOutput {
    0 "stateId" state_id: String
} }

/// Generates module: `GenerateModule` of `iacservice` 2021-08-06.
///
/// POST `/explorer/generate/module`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GenerateModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateModule {
    pub generate_source: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
    pub syntax: Option<String>,
    pub template: Option<String>,
    pub terraform_provider_version: Option<String>,
    pub terraform_resource_type: Option<String>,
}
operation! { GenerateModule() "GenerateModule" -> GenerateModuleOutput {
    0 "generateSource" generate_source: String, 1 "parameters" parameters: BTreeMap<String, Value>,
    2 "regionId" region_id: String, 3 "syntax" syntax: String, 4 "template" template: String,
    5 "terraformProviderVersion" terraform_provider_version: String,
    6 "terraformResourceType" terraform_resource_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/explorer/generate/module", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`GenerateModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateModuleOutput {
    pub module: Option<String>,
    pub properties: BTreeMap<String, Value>,
}
model! { GenerateModuleOutput {
    0 "module" module: String, 1 "properties" properties: BTreeMap<String, Value>
} }

/// Gets detect config: `GetDetectConfig` of `iacservice` 2021-08-06.
///
/// GET `/terraformState/detectConfig/{detectConfigId}`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetDetectConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectConfig {
    /// Required.
    pub detect_config_id: String,
}
operation! { GetDetectConfig(detect_config_id: String) "GetDetectConfig" -> GetDetectConfigOutput {
    0 "detectConfigId" detect_config_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/terraformState/detectConfig/{detectConfigId}", } }

/// Response of [`GetDetectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectConfigOutput {
    pub detect_config: Option<GetDetectConfigDetectConfig>,
}
model! { GetDetectConfigOutput {
    0 "detectConfig" detect_config: GetDetectConfigDetectConfig
} }

/// In the response of [`GetDetectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectConfigDetectConfig {
    pub alarm_configs: Vec<GetDetectConfigAlarmConfigs>,
    pub create_time: Option<String>,
    pub cron_expression: Option<String>,
    pub description: Option<String>,
    pub detect_config_id: Option<String>,
    pub detect_config_name: Option<String>,
    pub enabled: Option<bool>,
    pub trigger_type: Option<String>,
}
model! { GetDetectConfigDetectConfig {
    0 "alarmConfigs" alarm_configs: Vec<GetDetectConfigAlarmConfigs>, 1 "createTime" create_time: String,
    2 "cronExpression" cron_expression: String, 3 "description" description: String,
    4 "detectConfigId" detect_config_id: String, 5 "detectConfigName" detect_config_name: String,
    6 "enabled" enabled: bool, 7 "triggerType" trigger_type: String
} }

/// In the response of [`GetDetectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectConfigAlarmConfigs {
    pub address: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDetectConfigAlarmConfigs {
    0 "address" address: String, 1 "type" r#type: String
} }

/// Gets encryption config: `GetEncryptionConfig` of `iacservice` 2021-08-06.
///
/// GET `/encryption/config`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetEncryptionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEncryptionConfig {}
operation! { GetEncryptionConfig() "GetEncryptionConfig" -> GetEncryptionConfigOutput {}
    { method: "GET", path: "/encryption/config", } }

/// Response of [`GetEncryptionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEncryptionConfigOutput {
    pub config: Option<GetEncryptionConfigConfig>,
}
model! { GetEncryptionConfigOutput {
    0 "config" config: GetEncryptionConfigConfig
} }

/// In the response of [`GetEncryptionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEncryptionConfigConfig {
    pub alias: Option<String>,
    pub creator: Option<String>,
    pub key_arn: Option<String>,
    pub key_id: Option<String>,
    pub status: Option<String>,
}
model! { GetEncryptionConfigConfig {
    0 "alias" alias: String, 1 "creator" creator: String, 2 "keyArn" key_arn: String, 3 "keyId" key_id: String,
    4 "status" status: String
} }

/// Gets execute state: `GetExecuteState` of `iacservice` 2021-08-06.
///
/// GET `/terraform/execution/{stateId}`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetExecuteState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecuteState {
    /// Required.
    pub state_id: String,
}
operation! { GetExecuteState(state_id: String) "GetExecuteState" -> GetExecuteStateOutput {
    0 "stateId" state_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/terraform/execution/{stateId}", } }

/// Response of [`GetExecuteState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecuteStateOutput {
    pub error_message: Option<String>,
    pub log_file: BTreeMap<String, Value>,
    pub state: Option<String>,
    pub status: Option<String>,
}
model! { GetExecuteStateOutput {
    0 "errorMessage" error_message: String, 1 "logFile" log_file: BTreeMap<String, Value>, 2 "state" state: String,
    3 "status" status: String
} }

/// Gets group: `GetGroup` of `iacservice` 2021-08-06.
///
/// GET `/group/{groupId}`. Reads only. See <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    /// Required.
    pub group_id: String,
}
operation! { GetGroup(group_id: String) "GetGroup" -> GetGroupOutput {
    0 "groupId" group_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/group/{groupId}", } }

/// Response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupOutput {
    pub group: Option<GetGroupGroup>,
}
model! { GetGroupOutput {
    0 "group" group: GetGroupGroup
} }

/// In the response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupGroup {
    pub auto_destroy: Option<bool>,
    pub auto_trigger: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub forced_setting: Option<bool>,
    pub group_id: Option<String>,
    pub name: Option<String>,
    pub notify_config: Vec<GetGroupNotifyConfig>,
    pub notify_operation_types: Vec<String>,
    pub project_id: Option<String>,
    pub ram_role: Option<String>,
    pub report_export_field: Vec<String>,
    pub report_export_path: Option<String>,
    pub task_cnt: Option<i64>,
    pub terraform_provider_version: Option<String>,
    pub trigger_config: Vec<GetGroupTriggerConfig>,
    pub trigger_resource_type: Vec<String>,
}
model! { GetGroupGroup {
    0 "autoDestroy" auto_destroy: bool, 1 "autoTrigger" auto_trigger: bool, 2 "createTime" create_time: String,
    3 "description" description: String, 4 "forcedSetting" forced_setting: bool, 5 "groupId" group_id: String,
    6 "name" name: String, 7 "notifyConfig" notify_config: Vec<GetGroupNotifyConfig>,
    8 "notifyOperationTypes" notify_operation_types: Vec<String>, 9 "projectId" project_id: String,
    10 "ramRole" ram_role: String, 11 "reportExportField" report_export_field: Vec<String>,
    12 "reportExportPath" report_export_path: String, 13 "taskCnt" task_cnt: i64,
    14 "terraformProviderVersion" terraform_provider_version: String,
    15 "triggerConfig" trigger_config: Vec<GetGroupTriggerConfig>,
    16 "triggerResourceType" trigger_resource_type: Vec<String>
} }

/// In the response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupNotifyConfig {
    pub notify_path: Option<String>,
    pub notify_type: Option<String>,
}
model! { GetGroupNotifyConfig {
    0 "notifyPath" notify_path: String, 1 "notifyType" notify_type: String
} }

/// In the response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupTriggerConfig {
    pub trigger_strategy: Option<String>,
    pub trigger_value: Option<String>,
}
model! { GetGroupTriggerConfig {
    0 "triggerStrategy" trigger_strategy: String, 1 "triggerValue" trigger_value: String
} }

/// Gets job: `GetJob` of `iacservice` 2021-08-06.
///
/// GET `/tasks/{taskId}/jobs/{jobId}`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJob {
    pub task_type: Option<String>,
    /// Required.
    pub task_id: String,
    /// Required.
    pub job_id: String,
}
operation! { GetJob(task_id: String, job_id: String) "GetJob" -> GetJobOutput {
    0 "taskType" task_type: String, 1 "taskId" task_id, 2 "jobId" job_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/tasks/{taskId}/jobs/{jobId}", } }

/// Response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobOutput {
    pub job: Option<GetJobJob>,
}
model! { GetJobOutput {
    0 "job" job: GetJobJob
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobJob {
    pub all_parameters: Vec<GetJobAllParameters>,
    pub assert_check_detail: Vec<GetJobAssertCheckDetail>,
    pub config: Option<GetJobConfig>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub download_url: BTreeMap<String, Value>,
    pub elapsed_time: Option<i64>,
    pub execute_type: Option<String>,
    pub is_pass_assert_check: Option<bool>,
    pub job_id: Option<String>,
    pub job_type: Option<String>,
    pub log_file: BTreeMap<String, Value>,
    pub output: Option<String>,
    pub output_json_plan: Option<Value>,
    pub parameters: BTreeMap<String, String>,
    pub status: Option<String>,
    pub status_detail: BTreeMap<String, JobStatusDetailValue>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub terraform_provider_version: Option<String>,
}
model! { GetJobJob {
    0 "allParameters" all_parameters: Vec<GetJobAllParameters>,
    1 "assertCheckDetail" assert_check_detail: Vec<GetJobAssertCheckDetail>, 2 "config" config: GetJobConfig,
    3 "createTime" create_time: String, 4 "description" description: String,
    5 "downloadUrl" download_url: BTreeMap<String, Value>, 6 "elapsedTime" elapsed_time: i64,
    7 "executeType" execute_type: String, 8 "isPassAssertCheck" is_pass_assert_check: bool, 9 "jobId" job_id: String,
    10 "jobType" job_type: String, 11 "logFile" log_file: BTreeMap<String, Value>, 12 "output" output: String,
    13 "outputJsonPlan" output_json_plan: Value, 14 "parameters" parameters: BTreeMap<String, String>,
    15 "status" status: String, 16 "statusDetail" status_detail: BTreeMap<String, JobStatusDetailValue>,
    17 "taskId" task_id: String, 18 "taskType" task_type: String,
    19 "terraformProviderVersion" terraform_provider_version: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobAllParameters {
    pub name: Option<String>,
    pub secret: Option<bool>,
    pub value: Option<String>,
}
model! { GetJobAllParameters {
    0 "name" name: String, 1 "secret" secret: bool, 2 "value" value: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobAssertCheckDetail {
    pub comparison: Option<String>,
    pub expected_value: Option<String>,
    pub is_pass: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetJobAssertCheckDetail {
    0 "comparison" comparison: String, 1 "expectedValue" expected_value: String, 2 "isPass" is_pass: bool,
    3 "type" r#type: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobConfig {
    pub auto_apply: Option<bool>,
    pub has_config_proactive: Option<String>,
    pub is_destroy: Option<bool>,
    pub module_version: Option<String>,
    pub resources_changed: Option<String>,
    pub sub_command: Option<String>,
}
model! { GetJobConfig {
    0 "autoApply" auto_apply: bool, 1 "hasConfigProactive" has_config_proactive: String, 2 "isDestroy" is_destroy: bool,
    3 "moduleVersion" module_version: String, 4 "resourcesChanged" resources_changed: String,
    5 "subCommand" sub_command: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobStatusDetailValue {
    pub comment: Option<String>,
    pub job_result: Option<String>,
    pub time_stamps: Option<String>,
    pub error_message: Option<String>,
}
model! { JobStatusDetailValue {
    0 "comment" comment: String, 1 "jobResult" job_result: String, 2 "timeStamps" time_stamps: String,
    3 "errorMessage" error_message: String
} }

/// Gets module: `GetModule` of `iacservice` 2021-08-06.
///
/// GET `/modules/{moduleId}`. Reads only. See <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModule {
    /// Required.
    pub module_id: String,
}
operation! { GetModule(module_id: String) "GetModule" -> GetModuleOutput {
    0 "moduleId" module_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/modules/{moduleId}", } }

/// Response of [`GetModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModuleOutput {
    pub module: Option<GetModuleModule>,
}
model! { GetModuleOutput {
    0 "module" module: GetModuleModule
} }

/// In the response of [`GetModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModuleModule {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_info: Option<GetModuleGroupInfo>,
    pub latest_version: Option<String>,
    pub module_id: Option<String>,
    pub name: Option<String>,
    pub output_path: Option<String>,
    pub source: Option<String>,
    pub source_path: Option<String>,
    pub state_path: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<GetModuleTags>,
    pub version_strategy: Option<String>,
}
model! { GetModuleModule {
    0 "createTime" create_time: String, 1 "description" description: String,
    2 "groupInfo" group_info: GetModuleGroupInfo, 3 "latestVersion" latest_version: String,
    4 "moduleId" module_id: String, 5 "name" name: String, 6 "outputPath" output_path: String,
    7 "source" source: String, 8 "sourcePath" source_path: String, 9 "statePath" state_path: String,
    10 "status" status: String, 11 "tags" tags: Vec<GetModuleTags>, 12 "versionStrategy" version_strategy: String
} }

/// In the response of [`GetModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModuleGroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { GetModuleGroupInfo {
    0 "groupId" group_id: String, 1 "groupName" group_name: String, 2 "projectId" project_id: String,
    3 "projectName" project_name: String
} }

/// In the response of [`GetModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModuleTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetModuleTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// Gets module version: `GetModuleVersion` of `iacservice` 2021-08-06.
///
/// GET `/modules/{moduleId}/versions/{moduleVersion}`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetModuleVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModuleVersion {
    /// Required.
    pub module_id: String,
    /// Required.
    pub module_version: String,
}
operation! { GetModuleVersion(module_id: String, module_version: String) "GetModuleVersion" -> GetModuleVersionOutput {
    0 "moduleId" module_id, 1 "moduleVersion" module_version
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/modules/{moduleId}/versions/{moduleVersion}", } }

/// Response of [`GetModuleVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModuleVersionOutput {
    pub version: Option<GetModuleVersionVersion>,
}
model! { GetModuleVersionOutput {
    0 "version" version: GetModuleVersionVersion
} }

/// In the response of [`GetModuleVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModuleVersionVersion {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub module_id: Option<String>,
    pub module_version: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub source_path: Option<String>,
    pub state_path: Option<String>,
    pub terraform_context: BTreeMap<String, Value>,
    pub version_strategy: Option<String>,
}
model! { GetModuleVersionVersion {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "moduleId" module_id: String,
    3 "moduleVersion" module_version: String, 4 "name" name: String, 5 "source" source: String,
    6 "sourcePath" source_path: String, 7 "statePath" state_path: String,
    8 "terraformContext" terraform_context: BTreeMap<String, Value>, 9 "versionStrategy" version_strategy: String
} }

/// Gets parameter set: `GetParameterSet` of `iacservice` 2021-08-06.
///
/// GET `/parameterSets/{parameterSetId}`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetParameterSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameterSet {
    /// Required.
    pub parameter_set_id: String,
}
operation! { GetParameterSet(parameter_set_id: String) "GetParameterSet" -> GetParameterSetOutput {
    0 "parameterSetId" parameter_set_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/parameterSets/{parameterSetId}", } }

/// Response of [`GetParameterSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameterSetOutput {
    pub parameter_set: Option<GetParameterSetParameterSet>,
}
model! { GetParameterSetOutput {
    0 "parameterSet" parameter_set: GetParameterSetParameterSet
} }

/// In the response of [`GetParameterSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameterSetParameterSet {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub parameter_set_id: Option<String>,
    pub parameters: Vec<GetParameterSetParameters>,
    pub relation_list: Vec<GetParameterSetRelationList>,
}
model! { GetParameterSetParameterSet {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "name" name: String,
    3 "parameterSetId" parameter_set_id: String, 4 "parameters" parameters: Vec<GetParameterSetParameters>,
    5 "relationList" relation_list: Vec<GetParameterSetRelationList>
} }

/// In the response of [`GetParameterSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameterSetParameters {
    pub name: Option<String>,
    pub secret: Option<bool>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<Value>,
}
model! { GetParameterSetParameters {
    0 "name" name: String, 1 "secret" secret: bool, 2 "status" status: String, 3 "type" r#type: String,
    4 "value" value: Value
} }

/// In the response of [`GetParameterSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameterSetRelationList {
    pub create_time: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetParameterSetRelationList {
    0 "createTime" create_time: String, 1 "resourceId" resource_id: String, 2 "resourceType" resource_type: String
} }

/// Gets project: `GetProject` of `iacservice` 2021-08-06.
///
/// GET `/project/{projectId}`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    /// Required.
    pub project_id: String,
}
operation! { GetProject(project_id: String) "GetProject" -> GetProjectOutput {
    0 "projectId" project_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/project/{projectId}", } }

/// Response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub project: Option<GetProjectProject>,
}
model! { GetProjectOutput {
    0 "project" project: GetProjectProject
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectProject {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub task_cnt: Option<i64>,
}
model! { GetProjectProject {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "name" name: String,
    3 "projectId" project_id: String, 4 "taskCnt" task_cnt: i64
} }

/// Gets provider document: `GetProviderDocument` of `iacservice` 2021-08-06.
///
/// GET `/version/terraform/provider/document`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetProviderDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProviderDocument {
    pub provider_version: Option<String>,
    /// Required.
    pub terraform_resource_type: String,
}
operation! { GetProviderDocument(terraform_resource_type: String) "GetProviderDocument" -> GetProviderDocumentOutput {
    0 "providerVersion" provider_version: String, 1 "terraformResourceType" terraform_resource_type
} { method: "GET", path: "/version/terraform/provider/document", } }

/// Response of [`GetProviderDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProviderDocumentOutput {
    pub document: Option<String>,
    pub provider_version: Option<String>,
    pub terraform_resource_type: Option<String>,
}
model! { GetProviderDocumentOutput {
    0 "document" document: String, 1 "providerVersion" provider_version: String,
    2 "terraformResourceType" terraform_resource_type: String
} }

/// Gets registry module: `GetRegistryModule` of `iacservice` 2021-08-06.
///
/// GET `/registryModule/{namespaceName}/{moduleName}`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetRegistryModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistryModule {
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub module_name: String,
}
operation! { GetRegistryModule(namespace_name: String, module_name: String)
    "GetRegistryModule" -> GetRegistryModuleOutput {
    0 "namespaceName" namespace_name, 1 "moduleName" module_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/registryModule/{namespaceName}/{moduleName}", } }

/// Response of [`GetRegistryModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistryModuleOutput {
    pub registry_module: Option<GetRegistryModuleRegistryModule>,
}
model! { GetRegistryModuleOutput {
    0 "registryModule" registry_module: GetRegistryModuleRegistryModule
} }

/// In the response of [`GetRegistryModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistryModuleRegistryModule {
    pub acl: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub downloads: Option<i64>,
    pub module_name: Option<String>,
    pub namespace_name: Option<String>,
    pub provider: Option<String>,
    pub shared_accounts: Vec<i64>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { GetRegistryModuleRegistryModule {
    0 "acl" acl: String, 1 "createTime" create_time: String, 2 "description" description: String,
    3 "downloads" downloads: i64, 4 "moduleName" module_name: String, 5 "namespaceName" namespace_name: String,
    6 "provider" provider: String, 7 "sharedAccounts" shared_accounts: Vec<i64>, 8 "source" source: String,
    9 "sourceUrl" source_url: String, 10 "type" r#type: String, 11 "version" version: String
} }

/// Gets registry module version: `GetRegistryModuleVersion` of `iacservice` 2021-08-06.
///
/// GET `/registryModuleVersion/{namespaceName}/{moduleName}/{version}`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetRegistryModuleVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistryModuleVersion {
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub module_name: String,
    /// Required.
    pub version: String,
}
operation! { GetRegistryModuleVersion(namespace_name: String, module_name: String, version: String)
    "GetRegistryModuleVersion" -> GetRegistryModuleVersionOutput {
    0 "namespaceName" namespace_name, 1 "moduleName" module_name, 2 "version" version
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/registryModuleVersion/{namespaceName}/{moduleName}/{version}", } }

/// Response of [`GetRegistryModuleVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistryModuleVersionOutput {
    pub module_version: Option<GetRegistryModuleVersionModuleVersion>,
}
model! { GetRegistryModuleVersionOutput {
    0 "moduleVersion" module_version: GetRegistryModuleVersionModuleVersion
} }

/// In the response of [`GetRegistryModuleVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistryModuleVersionModuleVersion {
    pub create_time: Option<String>,
    pub detail_url: Option<String>,
    pub downloads: Option<String>,
    pub module_name: Option<String>,
    pub namespace_name: Option<String>,
    pub provider: Option<String>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub version: Option<String>,
}
model! { GetRegistryModuleVersionModuleVersion {
    0 "createTime" create_time: String, 1 "detailUrl" detail_url: String, 2 "downloads" downloads: String,
    3 "moduleName" module_name: String, 4 "namespaceName" namespace_name: String, 5 "provider" provider: String,
    6 "source" source: String, 7 "sourceUrl" source_url: String, 8 "version" version: String
} }

/// Gets registry namespace: `GetRegistryNamespace` of `iacservice` 2021-08-06.
///
/// GET `/registryNamespace/{namespaceName}`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetRegistryNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistryNamespace {
    /// Required.
    pub namespace_name: String,
}
operation! { GetRegistryNamespace(namespace_name: String) "GetRegistryNamespace" -> GetRegistryNamespaceOutput {
    0 "namespaceName" namespace_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/registryNamespace/{namespaceName}", } }

/// Response of [`GetRegistryNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistryNamespaceOutput {
    pub namespace: Option<GetRegistryNamespaceNamespace>,
}
model! { GetRegistryNamespaceOutput {
    0 "namespace" namespace: GetRegistryNamespaceNamespace
} }

/// In the response of [`GetRegistryNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistryNamespaceNamespace {
    pub acl: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub maintainer: Option<String>,
    pub modules: Option<i64>,
    pub namespace_name: Option<String>,
    pub shared_accounts: Vec<i64>,
    pub r#type: Option<String>,
}
model! { GetRegistryNamespaceNamespace {
    0 "acl" acl: String, 1 "createTime" create_time: String, 2 "description" description: String,
    3 "maintainer" maintainer: String, 4 "modules" modules: i64, 5 "namespaceName" namespace_name: String,
    6 "sharedAccounts" shared_accounts: Vec<i64>, 7 "type" r#type: String
} }

/// Gets resource export task: `GetResourceExportTask` of `iacservice` 2021-08-06.
///
/// GET `/exportTasks/{exportTaskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetResourceExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceExportTask {
    pub export_version: Option<String>,
    /// Required.
    pub export_task_id: String,
}
operation! { GetResourceExportTask(export_task_id: String) "GetResourceExportTask" -> GetResourceExportTaskOutput {
    0 "exportVersion" export_version: String, 1 "exportTaskId" export_task_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/exportTasks/{exportTaskId}", } }

/// Response of [`GetResourceExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceExportTaskOutput {
    pub task: Option<GetResourceExportTaskTask>,
}
model! { GetResourceExportTaskOutput {
    0 "task" task: GetResourceExportTaskTask
} }

/// In the response of [`GetResourceExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceExportTaskTask {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub elapsed_time: Option<i64>,
    pub export_task_id: Option<String>,
    pub export_to_module: Option<GetResourceExportTaskExportToModule>,
    pub export_version: Option<String>,
    pub failed_reason: Option<String>,
    pub include_rules: Vec<GetResourceExportTaskIncludeRules>,
    pub modules: Vec<GetResourceExportTaskModules>,
    pub name: Option<String>,
    pub ram_role: Option<String>,
    pub status: Option<String>,
    pub task_output_path: Option<String>,
    pub terraform_context: BTreeMap<String, Value>,
    pub terraform_provider_version: Option<String>,
    pub terraform_version: Option<String>,
    pub trigger_strategy: Option<String>,
    pub variables: Vec<GetResourceExportTaskVariables>,
}
model! { GetResourceExportTaskTask {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "elapsedTime" elapsed_time: i64,
    3 "exportTaskId" export_task_id: String, 4 "exportToModule" export_to_module: GetResourceExportTaskExportToModule,
    5 "exportVersion" export_version: String, 6 "failedReason" failed_reason: String,
    7 "includeRules" include_rules: Vec<GetResourceExportTaskIncludeRules>,
    8 "modules" modules: Vec<GetResourceExportTaskModules>, 9 "name" name: String, 10 "ramRole" ram_role: String,
    11 "status" status: String, 12 "taskOutputPath" task_output_path: String,
    13 "terraformContext" terraform_context: BTreeMap<String, Value>,
    14 "terraformProviderVersion" terraform_provider_version: String, 15 "terraformVersion" terraform_version: String,
    16 "triggerStrategy" trigger_strategy: String, 17 "variables" variables: Vec<GetResourceExportTaskVariables>
} }

/// In the response of [`GetResourceExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceExportTaskExportToModule {
    pub source: Option<String>,
    pub source_path: Option<String>,
    pub state_path: Option<String>,
}
model! { GetResourceExportTaskExportToModule {
    0 "source" source: String, 1 "sourcePath" source_path: String, 2 "statePath" state_path: String
} }

/// In the response of [`GetResourceExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceExportTaskIncludeRules {
    pub key: Option<String>,
    pub values: Vec<String>,
}
model! { GetResourceExportTaskIncludeRules {
    0 "key" key: String, 1 "values" values: Vec<String>
} }

/// In the response of [`GetResourceExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceExportTaskModules {
    pub source: Option<String>,
    pub source_path: Option<String>,
    pub version: Option<String>,
}
model! { GetResourceExportTaskModules {
    0 "source" source: String, 1 "sourcePath" source_path: String, 2 "version" version: String
} }

/// In the response of [`GetResourceExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceExportTaskVariables {
    pub properties: Vec<String>,
    pub resource_type: Option<String>,
}
model! { GetResourceExportTaskVariables {
    0 "properties" properties: Vec<String>, 1 "resourceType" resource_type: String
} }

/// Gets resource type: `GetResourceType` of `iacservice` 2021-08-06.
///
/// GET `/resourceType/{resourceType}`. Reads only. Not signed. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetResourceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceType {
    pub accept_language: Option<String>,
    pub filter_read_only: Option<bool>,
    pub terraform_provider_version: Option<String>,
    /// Required.
    pub resource_type: String,
}
operation! { GetResourceType(resource_type: String) "GetResourceType" -> GetResourceTypeOutput {
    0 "acceptLanguage" accept_language: String, 1 "filterReadOnly" filter_read_only: bool,
    2 "terraformProviderVersion" terraform_provider_version: String, 3 "resourceType" resource_type
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/resourceType/{resourceType}", unsigned: true, } }

/// Response of [`GetResourceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceTypeOutput {
    pub resource_type: Option<GetResourceTypeResourceType>,
}
model! { GetResourceTypeOutput {
    0 "resourceType" resource_type: GetResourceTypeResourceType
} }

/// In the response of [`GetResourceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceTypeResourceType {
    pub description: Option<String>,
    pub operations: Vec<GetResourceTypeOperations>,
    pub product: Option<String>,
    pub product_name: Option<String>,
    pub product_name_en: Option<String>,
    pub properties: BTreeMap<String, Value>,
    pub resource_detail_page_url: Option<String>,
    pub resource_list_page_url: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub status_start_version: Option<String>,
    pub subcategory: Option<String>,
    pub support_exported: Option<bool>,
    pub terraform_provider_version: Option<String>,
    pub terraform_resource_type: Option<String>,
    pub title: Option<String>,
}
model! { GetResourceTypeResourceType {
    0 "description" description: String, 1 "operations" operations: Vec<GetResourceTypeOperations>,
    2 "product" product: String, 3 "productName" product_name: String, 4 "productNameEn" product_name_en: String,
    5 "properties" properties: BTreeMap<String, Value>, 6 "resourceDetailPageUrl" resource_detail_page_url: String,
    7 "resourceListPageUrl" resource_list_page_url: String, 8 "resourceType" resource_type: String,
    9 "status" status: String, 10 "statusStartVersion" status_start_version: String,
    11 "subcategory" subcategory: String, 12 "supportExported" support_exported: bool,
    13 "terraformProviderVersion" terraform_provider_version: String,
    14 "terraformResourceType" terraform_resource_type: String, 15 "title" title: String
} }

/// In the response of [`GetResourceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceTypeOperations {
    pub api_name: Option<String>,
    pub api_version: Option<String>,
    pub operation_type: Option<String>,
    pub service_code: Option<String>,
}
model! { GetResourceTypeOperations {
    0 "apiName" api_name: String, 1 "apiVersion" api_version: String, 2 "operationType" operation_type: String,
    3 "serviceCode" service_code: String
} }

/// Gets stack: `GetStack` of `iacservice` 2021-08-06.
///
/// GET `/stacks/{stackId}`. Reads only. See <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStack {
    /// Required.
    pub stack_id: String,
}
operation! { GetStack(stack_id: String) "GetStack" -> GetStackOutput {
    0 "stackId" stack_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/stacks/{stackId}", } }

/// Response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackOutput {
    pub stack: Option<GetStackStack>,
}
model! { GetStackOutput {
    0 "stack" stack: GetStackStack
} }

/// In the response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackStack {
    pub config: Option<GetStackConfig>,
    pub create_time: Option<String>,
    pub current_config_version: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub ram_role: Option<String>,
    pub source: Option<String>,
    pub source_path: Option<String>,
    pub stack_id: Option<String>,
    pub status: Option<String>,
    pub trigger_strategy: Option<String>,
    pub working_directory: Option<String>,
}
model! { GetStackStack {
    0 "config" config: GetStackConfig, 1 "createTime" create_time: String,
    2 "currentConfigVersion" current_config_version: String, 3 "description" description: String, 4 "name" name: String,
    5 "ramRole" ram_role: String, 6 "source" source: String, 7 "sourcePath" source_path: String,
    8 "stackId" stack_id: String, 9 "status" status: String, 10 "triggerStrategy" trigger_strategy: String,
    11 "workingDirectory" working_directory: String
} }

/// In the response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackConfig {
    pub component_content: Option<String>,
    pub deployment_content: Option<String>,
}
model! { GetStackConfig {
    0 "componentContent" component_content: String, 1 "deploymentContent" deployment_content: String
} }

/// Gets stack deployments: `GetStackDeployments` of `iacservice` 2021-08-06.
///
/// GET `/stacks/{stackId}/deployments`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetStackDeployments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackDeployments {
    pub config_version: Option<String>,
    pub deployment_name: Option<String>,
    pub deployment_no: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    /// Required.
    pub stack_id: String,
}
operation! { GetStackDeployments(stack_id: String) "GetStackDeployments" -> GetStackDeploymentsOutput {
    0 "configVersion" config_version: String, 1 "deploymentName" deployment_name: String,
    2 "deploymentNo" deployment_no: String, 3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64,
    5 "status" status: String, 6 "stackId" stack_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/stacks/{stackId}/deployments", } }
paged! { GetStackDeployments: GetStackDeploymentsDeployments =
    Number "pageNumber", "deployments" deployments, total "totalCount" }

/// Response of [`GetStackDeployments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackDeploymentsOutput {
    pub deployments: Vec<GetStackDeploymentsDeployments>,
    pub total_count: Option<i64>,
}
model! { GetStackDeploymentsOutput {
    0 "deployments" deployments: Vec<GetStackDeploymentsDeployments>, 1 "totalCount" total_count: i64
} }

/// In the response of [`GetStackDeployments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackDeploymentsDeployments {
    pub config: Option<GetStackDeploymentsConfig>,
    pub config_version: Option<String>,
    pub create_time: Option<String>,
    pub deployment_name: Option<String>,
    pub deployment_no: Option<String>,
    pub deployment_version: Option<String>,
    pub elapsed_time: Option<i64>,
    pub execute_type: Option<String>,
    pub failed_reason: Option<String>,
    pub job_id: Option<String>,
    pub outputs: Vec<GetStackDeploymentsOutputs>,
    pub parameters: Vec<GetStackDeploymentsParameters>,
    pub plan_outputs: Vec<GetStackDeploymentsPlanOutputs>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { GetStackDeploymentsDeployments {
    0 "config" config: GetStackDeploymentsConfig, 1 "configVersion" config_version: String,
    2 "createTime" create_time: String, 3 "deploymentName" deployment_name: String,
    4 "deploymentNo" deployment_no: String, 5 "deploymentVersion" deployment_version: String,
    6 "elapsedTime" elapsed_time: i64, 7 "executeType" execute_type: String, 8 "failedReason" failed_reason: String,
    9 "jobId" job_id: String, 10 "outputs" outputs: Vec<GetStackDeploymentsOutputs>,
    11 "parameters" parameters: Vec<GetStackDeploymentsParameters>,
    12 "planOutputs" plan_outputs: Vec<GetStackDeploymentsPlanOutputs>, 13 "status" status: String,
    14 "taskId" task_id: String
} }

/// In the response of [`GetStackDeployments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackDeploymentsConfig {
    pub auto_apply: Option<bool>,
    pub is_destroy: Option<bool>,
}
model! { GetStackDeploymentsConfig {
    0 "autoApply" auto_apply: bool, 1 "isDestroy" is_destroy: bool
} }

/// In the response of [`GetStackDeployments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackDeploymentsOutputs {
    pub description: Option<String>,
    pub expression: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetStackDeploymentsOutputs {
    0 "description" description: String, 1 "expression" expression: String, 2 "name" name: String,
    3 "type" r#type: String, 4 "value" value: String
} }

/// In the response of [`GetStackDeployments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackDeploymentsParameters {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub sensitive: Option<bool>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetStackDeploymentsParameters {
    0 "defaultValue" default_value: String, 1 "description" description: String, 2 "name" name: String,
    3 "sensitive" sensitive: bool, 4 "type" r#type: String, 5 "value" value: String
} }

/// In the response of [`GetStackDeployments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackDeploymentsPlanOutputs {
    pub module_action: Option<String>,
    pub module_action_detail: Option<GetStackDeploymentsModuleActionDetail>,
    pub resource_changes: Vec<GetStackDeploymentsResourceChanges>,
    pub stack_module_name: Option<String>,
}
model! { GetStackDeploymentsPlanOutputs {
    0 "moduleAction" module_action: String,
    1 "moduleActionDetail" module_action_detail: GetStackDeploymentsModuleActionDetail,
    2 "resourceChanges" resource_changes: Vec<GetStackDeploymentsResourceChanges>,
    3 "stackModuleName" stack_module_name: String
} }

/// In the response of [`GetStackDeployments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackDeploymentsModuleActionDetail {
    pub add: Option<i64>,
    pub change: Option<i64>,
    pub destroy: Option<i64>,
}
model! { GetStackDeploymentsModuleActionDetail {
    0 "add" add: i64, 1 "change" change: i64, 2 "destroy" destroy: i64
} }

/// In the response of [`GetStackDeployments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackDeploymentsResourceChanges {
    pub change: Option<String>,
    pub resource_actions: Vec<String>,
    pub resource_identifier: Option<String>,
}
model! { GetStackDeploymentsResourceChanges {
    0 "change" change: String, 1 "resourceActions" resource_actions: Vec<String>,
    2 "resourceIdentifier" resource_identifier: String
} }

/// Gets stack execution result: `GetStackExecutionResult` of `iacservice` 2021-08-06.
///
/// GET `/stacks/trigger/{triggerId}`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetStackExecutionResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackExecutionResult {
    /// Required.
    pub trigger_id: String,
}
operation! { GetStackExecutionResult(trigger_id: String) "GetStackExecutionResult" -> GetStackExecutionResultOutput {
    0 "triggerId" trigger_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/stacks/trigger/{triggerId}", } }

/// Response of [`GetStackExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackExecutionResultOutput {
    pub stack_results: Vec<GetStackExecutionResultStackResults>,
    pub trigger_id: Option<String>,
    pub triggered_status: Option<String>,
}
model! { GetStackExecutionResultOutput {
    0 "stackResults" stack_results: Vec<GetStackExecutionResultStackResults>, 1 "triggerId" trigger_id: String,
    2 "triggeredStatus" triggered_status: String
} }

/// In the response of [`GetStackExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackExecutionResultStackResults {
    pub deployments: Vec<GetStackExecutionResultDeployments>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub stack_status: Option<String>,
}
model! { GetStackExecutionResultStackResults {
    0 "deployments" deployments: Vec<GetStackExecutionResultDeployments>, 1 "errorCode" error_code: String,
    2 "message" message: String, 3 "stackId" stack_id: String, 4 "stackName" stack_name: String,
    5 "stackStatus" stack_status: String
} }

/// In the response of [`GetStackExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackExecutionResultDeployments {
    pub deployment_name: Option<String>,
    pub job_result: Option<String>,
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { GetStackExecutionResultDeployments {
    0 "deploymentName" deployment_name: String, 1 "jobResult" job_result: String, 2 "status" status: String,
    3 "url" url: String
} }

/// Gets task: `GetTask` of `iacservice` 2021-08-06.
///
/// GET `/tasks/{taskId}`. Reads only. See <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    /// Required.
    pub task_id: String,
}
operation! { GetTask(task_id: String) "GetTask" -> GetTaskOutput {
    0 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/tasks/{taskId}", } }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub task: Option<GetTaskTask>,
}
model! { GetTaskOutput {
    0 "task" task: GetTaskTask
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTask {
    pub auto_apply: Option<bool>,
    pub auto_destroy: Option<bool>,
    pub create_time: Option<String>,
    pub current_job_id: Option<String>,
    pub current_job_status: Option<String>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    pub group_info: Option<GetTaskGroupInfo>,
    pub init_module_state: Option<bool>,
    pub latest_module_version: Option<String>,
    pub module_id: Option<String>,
    pub module_name: Option<String>,
    pub module_version: Option<String>,
    pub name: Option<String>,
    pub protection_strategy: Vec<String>,
    pub ram_role: Option<String>,
    pub skip_property_validation: Option<bool>,
    pub skip_region_validation: Option<bool>,
    pub status: Option<String>,
    pub tags: Vec<GetTaskTags>,
    pub task_backend: Option<GetTaskTaskBackend>,
    pub task_id: Option<String>,
    pub task_output_path: Option<String>,
    pub terraform_version: Option<String>,
    pub trigger_strategy: Option<String>,
}
model! { GetTaskTask {
    0 "autoApply" auto_apply: bool, 1 "autoDestroy" auto_destroy: bool, 2 "createTime" create_time: String,
    3 "currentJobId" current_job_id: String, 4 "currentJobStatus" current_job_status: String,
    5 "deletionProtection" deletion_protection: bool, 6 "description" description: String,
    7 "groupInfo" group_info: GetTaskGroupInfo, 8 "initModuleState" init_module_state: bool,
    9 "latestModuleVersion" latest_module_version: String, 10 "moduleId" module_id: String,
    11 "moduleName" module_name: String, 12 "moduleVersion" module_version: String, 13 "name" name: String,
    14 "protectionStrategy" protection_strategy: Vec<String>, 15 "ramRole" ram_role: String,
    16 "skipPropertyValidation" skip_property_validation: bool, 17 "skipRegionValidation" skip_region_validation: bool,
    18 "status" status: String, 19 "tags" tags: Vec<GetTaskTags>, 20 "taskBackend" task_backend: GetTaskTaskBackend,
    21 "taskId" task_id: String, 22 "taskOutputPath" task_output_path: String,
    23 "terraformVersion" terraform_version: String, 24 "triggerStrategy" trigger_strategy: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskGroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { GetTaskGroupInfo {
    0 "groupId" group_id: String, 1 "groupName" group_name: String, 2 "projectId" project_id: String,
    3 "projectName" project_name: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetTaskTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTaskBackend {
    pub bucket_endpoint: Option<String>,
    pub bucket_name: Option<String>,
    pub object_path: Option<String>,
}
model! { GetTaskTaskBackend {
    0 "bucketEndpoint" bucket_endpoint: String, 1 "bucketName" bucket_name: String, 2 "objectPath" object_path: String
} }

/// Gets terraform state detection: `GetTerraformStateDetection` of `iacservice` 2021-08-06.
///
/// GET `/terraformState/detect/{detectionId}`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/GetTerraformStateDetection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTerraformStateDetection {
    /// Required.
    pub detection_id: String,
}
operation! { GetTerraformStateDetection(detection_id: String)
    "GetTerraformStateDetection" -> GetTerraformStateDetectionOutput {
    0 "detectionId" detection_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/terraformState/detect/{detectionId}", } }

/// Response of [`GetTerraformStateDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTerraformStateDetectionOutput {
    pub job: Option<GetTerraformStateDetectionJob>,
}
model! { GetTerraformStateDetectionOutput {
    0 "job" job: GetTerraformStateDetectionJob
} }

/// In the response of [`GetTerraformStateDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTerraformStateDetectionJob {
    pub changed_resources: Vec<GetTerraformStateDetectionChangedResources>,
    pub drifted_resources: Vec<GetTerraformStateDetectionDriftedResources>,
    pub error_message: Option<String>,
    pub identifier: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTerraformStateDetectionJob {
    0 "changedResources" changed_resources: Vec<GetTerraformStateDetectionChangedResources>,
    1 "driftedResources" drifted_resources: Vec<GetTerraformStateDetectionDriftedResources>,
    2 "errorMessage" error_message: String, 3 "identifier" identifier: String, 4 "status" status: String,
    5 "type" r#type: String
} }

/// In the response of [`GetTerraformStateDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTerraformStateDetectionChangedResources {
    pub attribute_changes: Vec<GetTerraformStateDetectionAttributeChanges>,
    pub changed_type: Option<String>,
    pub has_drift: Option<bool>,
    pub resource_id: Option<String>,
    pub resource_identifier: Option<String>,
}
model! { GetTerraformStateDetectionChangedResources {
    0 "attributeChanges" attribute_changes: Vec<GetTerraformStateDetectionAttributeChanges>,
    1 "changedType" changed_type: String, 2 "hasDrift" has_drift: bool, 3 "resourceId" resource_id: String,
    4 "resourceIdentifier" resource_identifier: String
} }

/// In the response of [`GetTerraformStateDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTerraformStateDetectionAttributeChanges {
    pub attribute_path: Option<String>,
    pub remote_value: Option<String>,
    pub template_value: Option<String>,
}
model! { GetTerraformStateDetectionAttributeChanges {
    0 "attributePath" attribute_path: String, 1 "remoteValue" remote_value: String,
    2 "templateValue" template_value: String
} }

/// In the response of [`GetTerraformStateDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTerraformStateDetectionDriftedResources {
    pub attribute_drifts: Vec<GetTerraformStateDetectionAttributeDrifts>,
    pub drifted_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_identifier: Option<String>,
}
model! { GetTerraformStateDetectionDriftedResources {
    0 "attributeDrifts" attribute_drifts: Vec<GetTerraformStateDetectionAttributeDrifts>,
    1 "driftedType" drifted_type: String, 2 "resourceId" resource_id: String,
    3 "resourceIdentifier" resource_identifier: String
} }

/// In the response of [`GetTerraformStateDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTerraformStateDetectionAttributeDrifts {
    pub attribute_path: Option<String>,
    pub remote_value: Option<String>,
    pub state_value: Option<String>,
}
model! { GetTerraformStateDetectionAttributeDrifts {
    0 "attributePath" attribute_path: String, 1 "remoteValue" remote_value: String, 2 "stateValue" state_value: String
} }

/// Lists detect config relations: `ListDetectConfigRelations` of `iacservice` 2021-08-06.
///
/// GET `/terraformState/detectConfig/operations/relation`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListDetectConfigRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectConfigRelations {
    pub detect_config_id: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { ListDetectConfigRelations() "ListDetectConfigRelations" -> ListDetectConfigRelationsOutput {
    0 "detectConfigId" detect_config_id: String, 1 "targetId" target_id: String, 2 "targetType" target_type: String
} { method: "GET", path: "/terraformState/detectConfig/operations/relation", } }

/// Response of [`ListDetectConfigRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectConfigRelationsOutput {
    pub detect_config_relations: Vec<ListDetectConfigRelationsDetectConfigRelations>,
    pub total_count: Option<i64>,
}
model! { ListDetectConfigRelationsOutput {
    0 "detectConfigRelations" detect_config_relations: Vec<ListDetectConfigRelationsDetectConfigRelations>,
    1 "totalCount" total_count: i64
} }

/// In the response of [`ListDetectConfigRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectConfigRelationsDetectConfigRelations {
    pub attach_date: Option<String>,
    pub detect_config_id: Option<String>,
    pub enabled: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_type: Option<String>,
}
model! { ListDetectConfigRelationsDetectConfigRelations {
    0 "attachDate" attach_date: String, 1 "detectConfigId" detect_config_id: String, 2 "enabled" enabled: String,
    3 "targetId" target_id: String, 4 "targetName" target_name: String, 5 "targetType" target_type: String
} }

/// Lists detect configs: `ListDetectConfigs` of `iacservice` 2021-08-06.
///
/// GET `/terraformState/detectConfig`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListDetectConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectConfigs {
    pub detect_config_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListDetectConfigs() "ListDetectConfigs" -> ListDetectConfigsOutput {
    0 "detectConfigName" detect_config_name: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String
} { method: "GET", path: "/terraformState/detectConfig", } }
paged! { ListDetectConfigs: ListDetectConfigsDetectConfigs =
    Token "nextToken", "detectConfigs" detect_configs, next "nextToken" }

/// Response of [`ListDetectConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectConfigsOutput {
    pub detect_configs: Vec<ListDetectConfigsDetectConfigs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDetectConfigsOutput {
    0 "detectConfigs" detect_configs: Vec<ListDetectConfigsDetectConfigs>, 1 "maxResults" max_results: i64,
    2 "nextToken" next_token: String, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListDetectConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectConfigsDetectConfigs {
    pub alarm_configs: Vec<ListDetectConfigsAlarmConfigs>,
    pub create_time: Option<String>,
    pub cron_expression: Option<String>,
    pub description: Option<String>,
    pub detect_config_id: Option<String>,
    pub detect_config_name: Option<String>,
    pub enabled: Option<bool>,
    pub trigger_type: Option<String>,
}
model! { ListDetectConfigsDetectConfigs {
    0 "alarmConfigs" alarm_configs: Vec<ListDetectConfigsAlarmConfigs>, 1 "createTime" create_time: String,
    2 "cronExpression" cron_expression: String, 3 "description" description: String,
    4 "detectConfigId" detect_config_id: String, 5 "detectConfigName" detect_config_name: String,
    6 "enabled" enabled: bool, 7 "triggerType" trigger_type: String
} }

/// In the response of [`ListDetectConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectConfigsAlarmConfigs {
    pub address: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDetectConfigsAlarmConfigs {
    0 "address" address: String, 1 "type" r#type: String
} }

/// Lists explorer registry module examples: `ListExplorerRegistryModuleExamples` of `iacservice` 2021-08-06.
///
/// GET `/explorerRegistryModule/example`. Reads only. Not signed. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListExplorerRegistryModuleExamples>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExplorerRegistryModuleExamples {
    pub example_name: Option<String>,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub module_name: Option<String>,
    pub module_version: Option<String>,
    pub namespace_name: Option<String>,
    pub next_token: Option<String>,
}
operation! { ListExplorerRegistryModuleExamples()
    "ListExplorerRegistryModuleExamples" -> ListExplorerRegistryModuleExamplesOutput {
    0 "exampleName" example_name: String, 1 "keyword" keyword: String, 2 "maxResults" max_results: i64,
    3 "moduleName" module_name: String, 4 "moduleVersion" module_version: String,
    5 "namespaceName" namespace_name: String, 6 "nextToken" next_token: String
} { method: "GET", path: "/explorerRegistryModule/example", unsigned: true, } }
paged! { ListExplorerRegistryModuleExamples: ListExplorerRegistryModuleExamplesExplorerRegistryModuleExamples =
    Token "nextToken", "explorerRegistryModuleExamples" explorer_registry_module_examples, next "nextToken" }

/// Response of [`ListExplorerRegistryModuleExamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExplorerRegistryModuleExamplesOutput {
    pub explorer_registry_module_examples: Vec<
        ListExplorerRegistryModuleExamplesExplorerRegistryModuleExamples,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListExplorerRegistryModuleExamplesOutput {
    0 "explorerRegistryModuleExamples" explorer_registry_module_examples: Vec<ListExplorerRegistryModuleExamplesExplorerRegistryModuleExamples>,
    1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListExplorerRegistryModuleExamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExplorerRegistryModuleExamplesExplorerRegistryModuleExamples {
    pub example_name: Option<String>,
    pub example_path: Option<String>,
    pub example_schema: BTreeMap<String, Value>,
    pub module_name: Option<String>,
    pub module_version: Option<String>,
    pub namespace_name: Option<String>,
    pub status: Option<String>,
}
model! { ListExplorerRegistryModuleExamplesExplorerRegistryModuleExamples {
    0 "exampleName" example_name: String, 1 "examplePath" example_path: String,
    2 "exampleSchema" example_schema: BTreeMap<String, Value>, 3 "moduleName" module_name: String,
    4 "moduleVersion" module_version: String, 5 "namespaceName" namespace_name: String, 6 "status" status: String
} }

/// Lists explorer registry module versions: `ListExplorerRegistryModuleVersions` of `iacservice` 2021-08-06.
///
/// GET `/explorerRegistryModule/version`. Reads only. Not signed. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListExplorerRegistryModuleVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExplorerRegistryModuleVersions {
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub module_name: Option<String>,
    pub module_version: Option<String>,
    pub namespace_name: Option<String>,
    pub next_token: Option<String>,
}
operation! { ListExplorerRegistryModuleVersions()
    "ListExplorerRegistryModuleVersions" -> ListExplorerRegistryModuleVersionsOutput {
    0 "keyword" keyword: String, 1 "maxResults" max_results: i64, 2 "moduleName" module_name: String,
    3 "moduleVersion" module_version: String, 4 "namespaceName" namespace_name: String, 5 "nextToken" next_token: String
} { method: "GET", path: "/explorerRegistryModule/version", unsigned: true, } }
paged! { ListExplorerRegistryModuleVersions: ListExplorerRegistryModuleVersionsExplorerRegistryModuleVersions =
    Token "nextToken", "explorerRegistryModuleVersions" explorer_registry_module_versions, next "nextToken" }

/// Response of [`ListExplorerRegistryModuleVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExplorerRegistryModuleVersionsOutput {
    pub explorer_registry_module_versions: Vec<
        ListExplorerRegistryModuleVersionsExplorerRegistryModuleVersions,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListExplorerRegistryModuleVersionsOutput {
    0 "explorerRegistryModuleVersions" explorer_registry_module_versions: Vec<ListExplorerRegistryModuleVersionsExplorerRegistryModuleVersions>,
    1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListExplorerRegistryModuleVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExplorerRegistryModuleVersionsExplorerRegistryModuleVersions {
    pub module_detail: BTreeMap<String, Value>,
    pub module_file: BTreeMap<String, Value>,
    pub module_name: Option<String>,
    pub namespace_name: Option<String>,
    pub properties: BTreeMap<String, Value>,
    pub source: Option<String>,
    pub version: Option<String>,
}
model! { ListExplorerRegistryModuleVersionsExplorerRegistryModuleVersions {
    0 "moduleDetail" module_detail: BTreeMap<String, Value>, 1 "moduleFile" module_file: BTreeMap<String, Value>,
    2 "moduleName" module_name: String, 3 "namespaceName" namespace_name: String,
    4 "properties" properties: BTreeMap<String, Value>, 5 "source" source: String, 6 "version" version: String
} }

/// Lists explorer registry modules: `ListExplorerRegistryModules` of `iacservice` 2021-08-06.
///
/// GET `/explorerRegistryModule`. Reads only. Not signed. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListExplorerRegistryModules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExplorerRegistryModules {
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub module_name: Option<String>,
    pub next_token: Option<String>,
    pub sort: Option<String>,
}
operation! { ListExplorerRegistryModules() "ListExplorerRegistryModules" -> ListExplorerRegistryModulesOutput {
    0 "keyword" keyword: String, 1 "maxResults" max_results: i64, 2 "moduleName" module_name: String,
    3 "nextToken" next_token: String, 4 "sort" sort: String
} { method: "GET", path: "/explorerRegistryModule", unsigned: true, } }
paged! { ListExplorerRegistryModules: ListExplorerRegistryModulesExplorerRegistryModules =
    Token "nextToken", "explorerRegistryModules" explorer_registry_modules, next "nextToken" }

/// Response of [`ListExplorerRegistryModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExplorerRegistryModulesOutput {
    pub explorer_registry_modules: Vec<
        ListExplorerRegistryModulesExplorerRegistryModules,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListExplorerRegistryModulesOutput {
    0 "explorerRegistryModules" explorer_registry_modules: Vec<ListExplorerRegistryModulesExplorerRegistryModules>,
    1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListExplorerRegistryModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExplorerRegistryModulesExplorerRegistryModules {
    pub description: Option<String>,
    pub downloads: Option<i64>,
    pub latest_version: Option<String>,
    pub module_name: Option<String>,
    pub namespace_name: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
}
model! { ListExplorerRegistryModulesExplorerRegistryModules {
    0 "description" description: String, 1 "downloads" downloads: i64, 2 "latestVersion" latest_version: String,
    3 "moduleName" module_name: String, 4 "namespaceName" namespace_name: String, 5 "source" source: String,
    6 "status" status: String
} }

/// Lists group: `ListGroup` of `iacservice` 2021-08-06.
///
/// GET `/group`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroup {
    pub keyword: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub project_id: Option<String>,
    pub tag: Option<Vec<ListGroupTag>>,
}
operation! { ListGroup() "ListGroup" -> ListGroupOutput {
    0 "keyword" keyword: String, 1 "pageNumber" page_number: String, 2 "pageSize" page_size: String,
    3 "projectId" project_id: String, 4 "tag" tag: Vec<ListGroupTag>
} [
    Mark::new(4, Location::Default, Style::Json)
] { method: "GET", path: "/group", } }
paged! { ListGroup: ListGroupGroups = Number "pageNumber", "groups" groups }

/// In the request of [`ListGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListGroupTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`ListGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupOutput {
    pub count: Option<i64>,
    pub groups: Vec<ListGroupGroups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { ListGroupOutput {
    0 "count" count: i64, 1 "groups" groups: Vec<ListGroupGroups>, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64
} }

/// In the response of [`ListGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupGroups {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub is_default: Option<bool>,
    pub module_cnt: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub scene_testing_task_cnt: Option<i64>,
    pub tags: Vec<ListGroupTags>,
    pub task_cnt: Option<i64>,
}
model! { ListGroupGroups {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "groupId" group_id: String,
    3 "isDefault" is_default: bool, 4 "moduleCnt" module_cnt: i64, 5 "name" name: String,
    6 "projectId" project_id: String, 7 "sceneTestingTaskCnt" scene_testing_task_cnt: i64,
    8 "tags" tags: Vec<ListGroupTags>, 9 "taskCnt" task_cnt: i64
} }

/// In the response of [`ListGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListGroupTags {
    0 "key" key: String, 1 "value" value: String
} }

/// Lists jobs: `ListJobs` of `iacservice` 2021-08-06.
///
/// GET `/tasks/{taskId}/jobs`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    pub job_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub task_type: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { ListJobs(task_id: String) "ListJobs" -> ListJobsOutput {
    0 "jobType" job_type: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "status" status: String, 4 "taskType" task_type: String, 5 "taskId" task_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/tasks/{taskId}/jobs", } }
paged! { ListJobs: ListJobsJobs = Number "pageNumber", "jobs" jobs, total "totalCount" }

/// Response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub jobs: Vec<ListJobsJobs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListJobsOutput {
    0 "jobs" jobs: Vec<ListJobsJobs>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsJobs {
    pub config: Option<ListJobsConfig>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub elapsed_time: Option<i64>,
    pub execute_type: Option<String>,
    pub is_pass_assert_check: Option<bool>,
    pub job_id: Option<String>,
    pub status: Option<String>,
    pub status_detail: BTreeMap<String, JobsStatusDetailValue>,
    pub task_id: Option<String>,
    pub terraform_provider_version: Option<String>,
}
model! { ListJobsJobs {
    0 "config" config: ListJobsConfig, 1 "createTime" create_time: String, 2 "description" description: String,
    3 "elapsedTime" elapsed_time: i64, 4 "executeType" execute_type: String,
    5 "isPassAssertCheck" is_pass_assert_check: bool, 6 "jobId" job_id: String, 7 "status" status: String,
    8 "statusDetail" status_detail: BTreeMap<String, JobsStatusDetailValue>, 9 "taskId" task_id: String,
    10 "terraformProviderVersion" terraform_provider_version: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsConfig {
    pub is_destroy: Option<bool>,
    pub module_description: Option<String>,
    pub module_version: Option<String>,
    pub resources_changed: Option<String>,
    pub sub_command: Option<String>,
}
model! { ListJobsConfig {
    0 "isDestroy" is_destroy: bool, 1 "moduleDescription" module_description: String,
    2 "moduleVersion" module_version: String, 3 "resourcesChanged" resources_changed: String,
    4 "subCommand" sub_command: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobsStatusDetailValue {
    pub comment: Option<String>,
    pub job_result: Option<String>,
    pub time_stamps: Option<String>,
}
model! { JobsStatusDetailValue {
    0 "comment" comment: String, 1 "jobResult" job_result: String, 2 "timeStamps" time_stamps: String
} }

/// Lists module version: `ListModuleVersion` of `iacservice` 2021-08-06.
///
/// GET `/modules/{moduleId}/versions`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListModuleVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModuleVersion {
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub module_id: String,
}
operation! { ListModuleVersion(module_id: String) "ListModuleVersion" -> ListModuleVersionOutput {
    0 "keyword" keyword: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "moduleId" module_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/modules/{moduleId}/versions", } }
paged! { ListModuleVersion: ListModuleVersionVersions = Number "pageNumber", "versions" versions, total "totalCount" }

/// Response of [`ListModuleVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModuleVersionOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub versions: Vec<ListModuleVersionVersions>,
}
model! { ListModuleVersionOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "totalCount" total_count: i64,
    3 "versions" versions: Vec<ListModuleVersionVersions>
} }

/// In the response of [`ListModuleVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModuleVersionVersions {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub module_id: Option<String>,
    pub module_version: Option<String>,
    pub name: Option<String>,
    pub source_path: Option<String>,
}
model! { ListModuleVersionVersions {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "moduleId" module_id: String,
    3 "moduleVersion" module_version: String, 4 "name" name: String, 5 "sourcePath" source_path: String
} }

/// Lists modules: `ListModules` of `iacservice` 2021-08-06.
///
/// GET `/modules`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListModules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModules {
    pub group_id: Option<String>,
    pub keyword: Option<String>,
    pub module_name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
    pub tag: Option<Vec<ListModulesTag>>,
}
operation! { ListModules() "ListModules" -> ListModulesOutput {
    0 "groupId" group_id: String, 1 "keyword" keyword: String, 2 "moduleName" module_name: String,
    3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64, 5 "projectId" project_id: String,
    6 "tag" tag: Vec<ListModulesTag>
} [
    Mark::new(6, Location::Default, Style::Json)
] { method: "GET", path: "/modules", } }
paged! { ListModules: ListModulesModules = Number "pageNumber", "modules" modules, total "totalCount" }

/// In the request of [`ListModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModulesTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ListModulesTag() {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// Response of [`ListModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModulesOutput {
    pub modules: Vec<ListModulesModules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListModulesOutput {
    0 "modules" modules: Vec<ListModulesModules>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModulesModules {
    pub create_time: Option<String>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    pub group_info: Option<ListModulesGroupInfo>,
    pub latest_version: Option<String>,
    pub module_id: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListModulesTags>,
}
model! { ListModulesModules {
    0 "createTime" create_time: String, 1 "deletionProtection" deletion_protection: bool,
    2 "description" description: String, 3 "groupInfo" group_info: ListModulesGroupInfo,
    4 "latestVersion" latest_version: String, 5 "moduleId" module_id: String, 6 "name" name: String,
    7 "source" source: String, 8 "status" status: String, 9 "tags" tags: Vec<ListModulesTags>
} }

/// In the response of [`ListModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModulesGroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { ListModulesGroupInfo {
    0 "groupId" group_id: String, 1 "groupName" group_name: String, 2 "projectId" project_id: String,
    3 "projectName" project_name: String
} }

/// In the response of [`ListModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModulesTags {
    pub key: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub value: Option<String>,
}
model! { ListModulesTags {
    0 "key" key: String, 1 "tagKey" tag_key: String, 2 "tagValue" tag_value: String, 3 "value" value: String
} }

/// Lists parameter set relation: `ListParameterSetRelation` of `iacservice` 2021-08-06.
///
/// GET `/parameterSets/operations/relation`. Reads only. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListParameterSetRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterSetRelation {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { ListParameterSetRelation(resource_id: String, resource_type: String)
    "ListParameterSetRelation" -> ListParameterSetRelationOutput {
    0 "resourceId" resource_id, 1 "resourceType" resource_type
} { method: "GET", path: "/parameterSets/operations/relation", } }

/// Response of [`ListParameterSetRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterSetRelationOutput {
    pub parameter_sets: Vec<ListParameterSetRelationParameterSets>,
    pub total_count: Option<i64>,
}
model! { ListParameterSetRelationOutput {
    0 "parameterSets" parameter_sets: Vec<ListParameterSetRelationParameterSets>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListParameterSetRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterSetRelationParameterSets {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub parameter_set_id: Option<String>,
    pub parameters: BTreeMap<String, String>,
}
model! { ListParameterSetRelationParameterSets {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "name" name: String,
    3 "parameterSetId" parameter_set_id: String, 4 "parameters" parameters: BTreeMap<String, String>
} }

/// Lists parameter sets: `ListParameterSets` of `iacservice` 2021-08-06.
///
/// GET `/parameterSets`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListParameterSets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterSets {
    pub keyword: Option<String>,
    pub kms_key_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListParameterSets() "ListParameterSets" -> ListParameterSetsOutput {
    0 "keyword" keyword: String, 1 "kmsKeyId" kms_key_id: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64
} { method: "GET", path: "/parameterSets", } }
paged! { ListParameterSets: ListParameterSetsParameterSets =
    Number "pageNumber", "parameterSets" parameter_sets, total "totalCount" }

/// Response of [`ListParameterSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterSetsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parameter_sets: Vec<ListParameterSetsParameterSets>,
    pub total_count: Option<i64>,
}
model! { ListParameterSetsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64,
    2 "parameterSets" parameter_sets: Vec<ListParameterSetsParameterSets>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListParameterSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterSetsParameterSets {
    pub create_time: Option<String>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub parameter_set_id: Option<String>,
    pub parameters: Vec<ListParameterSetsParameters>,
    pub relation_list: Vec<ListParameterSetsRelationList>,
}
model! { ListParameterSetsParameterSets {
    0 "createTime" create_time: String, 1 "deletionProtection" deletion_protection: bool,
    2 "description" description: String, 3 "name" name: String, 4 "parameterSetId" parameter_set_id: String,
    5 "parameters" parameters: Vec<ListParameterSetsParameters>,
    6 "relationList" relation_list: Vec<ListParameterSetsRelationList>
} }

/// In the response of [`ListParameterSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterSetsParameters {
    pub name: Option<String>,
    pub secret: Option<bool>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<Value>,
}
model! { ListParameterSetsParameters {
    0 "name" name: String, 1 "secret" secret: bool, 2 "status" status: String, 3 "type" r#type: String,
    4 "value" value: Value
} }

/// In the response of [`ListParameterSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterSetsRelationList {
    pub create_time: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { ListParameterSetsRelationList {
    0 "createTime" create_time: String, 1 "resourceId" resource_id: String, 2 "resourceType" resource_type: String
} }

/// Lists products: `ListProducts` of `iacservice` 2021-08-06.
///
/// GET `/products`. Reads only. Not signed. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProducts {
    pub keyword: Option<String>,
    /// 0 to 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub sort: Option<String>,
    pub status: Option<String>,
    pub support_terraformer: Option<bool>,
    pub terraform_provider_version: Option<String>,
}
operation! { ListProducts() "ListProducts" -> ListProductsOutput {
    0 "keyword" keyword: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "sort" sort: String, 4 "status" status: String, 5 "supportTerraformer" support_terraformer: bool,
    6 "terraformProviderVersion" terraform_provider_version: String
} { method: "GET", path: "/products", unsigned: true, } }
paged! { ListProducts: ListProductsProducts = Token "nextToken", "products" products, next "nextToken" }

/// Response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub products: Vec<ListProductsProducts>,
    pub total_count: Option<i64>,
}
model! { ListProductsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "products" products: Vec<ListProductsProducts>,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsProducts {
    pub first_category_name: Option<String>,
    pub first_category_name_en: Option<String>,
    pub product: Option<String>,
    pub product_name: Option<String>,
    pub product_name_en: Option<String>,
    pub second_category_name: Option<String>,
    pub second_category_name_en: Option<String>,
    pub status: Option<String>,
    pub subcategory: Option<String>,
    pub support_terraformer: Option<bool>,
    pub terraform_provider_version: Option<String>,
}
model! { ListProductsProducts {
    0 "firstCategoryName" first_category_name: String, 1 "firstCategoryNameEn" first_category_name_en: String,
    2 "product" product: String, 3 "productName" product_name: String, 4 "productNameEn" product_name_en: String,
    5 "secondCategoryName" second_category_name: String, 6 "secondCategoryNameEn" second_category_name_en: String,
    7 "status" status: String, 8 "subcategory" subcategory: String, 9 "supportTerraformer" support_terraformer: bool,
    10 "terraformProviderVersion" terraform_provider_version: String
} }

/// Lists project: `ListProject` of `iacservice` 2021-08-06.
///
/// GET `/project`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProject {
    pub keyword: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub tag: Option<Vec<ListProjectTag>>,
}
operation! { ListProject() "ListProject" -> ListProjectOutput {
    0 "keyword" keyword: String, 1 "pageNumber" page_number: String, 2 "pageSize" page_size: String,
    3 "tag" tag: Vec<ListProjectTag>
} [
    Mark::new(3, Location::Default, Style::Json)
] { method: "GET", path: "/project", } }
paged! { ListProject: ListProjectProjects = Number "pageNumber", "projects" projects }

/// In the request of [`ListProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListProjectTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`ListProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectOutput {
    pub count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub projects: Vec<ListProjectProjects>,
}
model! { ListProjectOutput {
    0 "count" count: i64, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "projects" projects: Vec<ListProjectProjects>
} }

/// In the response of [`ListProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectProjects {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub tags: Vec<ListProjectTags>,
    pub task_cnt: Option<i64>,
}
model! { ListProjectProjects {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "name" name: String,
    3 "projectId" project_id: String, 4 "tags" tags: Vec<ListProjectTags>, 5 "taskCnt" task_cnt: i64
} }

/// In the response of [`ListProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListProjectTags {
    0 "key" key: String, 1 "value" value: String
} }

/// Lists registry module versions: `ListRegistryModuleVersions` of `iacservice` 2021-08-06.
///
/// GET `/registryModuleVersion`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListRegistryModuleVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistryModuleVersions {
    pub max_results: Option<i64>,
    /// Required.
    pub module_name: String,
    /// Required.
    pub namespace_name: String,
    pub next_token: Option<String>,
}
operation! { ListRegistryModuleVersions(module_name: String, namespace_name: String)
    "ListRegistryModuleVersions" -> ListRegistryModuleVersionsOutput {
    0 "maxResults" max_results: i64, 1 "moduleName" module_name, 2 "namespaceName" namespace_name,
    3 "nextToken" next_token: String
} { method: "GET", path: "/registryModuleVersion", } }
paged! { ListRegistryModuleVersions: ListRegistryModuleVersionsModuleVersions =
    Token "nextToken", "moduleVersions" module_versions, next "nextToken" }

/// Response of [`ListRegistryModuleVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistryModuleVersionsOutput {
    pub count: Option<i64>,
    pub max_results: Option<i64>,
    pub module_versions: Vec<ListRegistryModuleVersionsModuleVersions>,
    pub next_token: Option<String>,
}
model! { ListRegistryModuleVersionsOutput {
    0 "count" count: i64, 1 "maxResults" max_results: i64,
    2 "moduleVersions" module_versions: Vec<ListRegistryModuleVersionsModuleVersions>, 3 "nextToken" next_token: String
} }

/// In the response of [`ListRegistryModuleVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistryModuleVersionsModuleVersions {
    pub create_time: Option<String>,
    pub module_name: Option<String>,
    pub namespace_name: Option<String>,
    pub provider: Option<String>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub version: Option<String>,
}
model! { ListRegistryModuleVersionsModuleVersions {
    0 "createTime" create_time: String, 1 "moduleName" module_name: String, 2 "namespaceName" namespace_name: String,
    3 "provider" provider: String, 4 "source" source: String, 5 "sourceUrl" source_url: String,
    6 "version" version: String
} }

/// Lists registry modules: `ListRegistryModules` of `iacservice` 2021-08-06.
///
/// GET `/registryModules`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListRegistryModules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistryModules {
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub namespace_name: Option<String>,
    pub next_token: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListRegistryModules() "ListRegistryModules" -> ListRegistryModulesOutput {
    0 "keyword" keyword: String, 1 "maxResults" max_results: i64, 2 "namespaceName" namespace_name: String,
    3 "nextToken" next_token: String, 4 "status" status: String, 5 "type" r#type: String
} { method: "GET", path: "/registryModules", } }
paged! { ListRegistryModules: ListRegistryModulesRegistryModules =
    Token "nextToken", "registryModules" registry_modules, next "nextToken" }

/// Response of [`ListRegistryModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistryModulesOutput {
    pub count: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub registry_modules: Vec<ListRegistryModulesRegistryModules>,
}
model! { ListRegistryModulesOutput {
    0 "count" count: i64, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "registryModules" registry_modules: Vec<ListRegistryModulesRegistryModules>
} }

/// In the response of [`ListRegistryModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistryModulesRegistryModules {
    pub acl: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub downloads: Option<i64>,
    pub module_name: Option<String>,
    pub namespace_name: Option<String>,
    pub provider: Option<String>,
    pub shared_accounts: Vec<i64>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListRegistryModulesRegistryModules {
    0 "acl" acl: String, 1 "createTime" create_time: String, 2 "description" description: String,
    3 "downloads" downloads: i64, 4 "moduleName" module_name: String, 5 "namespaceName" namespace_name: String,
    6 "provider" provider: String, 7 "sharedAccounts" shared_accounts: Vec<i64>, 8 "source" source: String,
    9 "sourceUrl" source_url: String, 10 "type" r#type: String, 11 "version" version: String
} }

/// Lists registry namespaces: `ListRegistryNamespaces` of `iacservice` 2021-08-06.
///
/// GET `/registryNamespace`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListRegistryNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistryNamespaces {
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListRegistryNamespaces() "ListRegistryNamespaces" -> ListRegistryNamespacesOutput {
    0 "keyword" keyword: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "type" r#type: String
} { method: "GET", path: "/registryNamespace", } }
paged! { ListRegistryNamespaces: ListRegistryNamespacesNamespaces =
    Token "nextToken", "namespaces" namespaces, next "nextToken" }

/// Response of [`ListRegistryNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistryNamespacesOutput {
    pub count: Option<i64>,
    pub max_results: Option<i64>,
    pub namespaces: Vec<ListRegistryNamespacesNamespaces>,
    pub next_token: Option<String>,
}
model! { ListRegistryNamespacesOutput {
    0 "count" count: i64, 1 "maxResults" max_results: i64,
    2 "namespaces" namespaces: Vec<ListRegistryNamespacesNamespaces>, 3 "nextToken" next_token: String
} }

/// In the response of [`ListRegistryNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegistryNamespacesNamespaces {
    pub acl: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub maintainer: Option<String>,
    pub modules: Option<i64>,
    pub namespace_name: Option<String>,
    pub shared_accounts: Vec<i64>,
    pub r#type: Option<String>,
}
model! { ListRegistryNamespacesNamespaces {
    0 "acl" acl: String, 1 "createTime" create_time: String, 2 "description" description: String,
    3 "maintainer" maintainer: String, 4 "modules" modules: i64, 5 "namespaceName" namespace_name: String,
    6 "sharedAccounts" shared_accounts: Vec<i64>, 7 "type" r#type: String
} }

/// Lists resource export task versions: `ListResourceExportTaskVersions` of `iacservice` 2021-08-06.
///
/// GET `/exportTasks/{exportTaskId}/exportVersions`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListResourceExportTaskVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTaskVersions {
    pub export_version: Option<String>,
    pub keyword: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub status: Option<String>,
    /// Required.
    pub export_task_id: String,
}
operation! { ListResourceExportTaskVersions(export_task_id: String)
    "ListResourceExportTaskVersions" -> ListResourceExportTaskVersionsOutput {
    0 "exportVersion" export_version: String, 1 "keyword" keyword: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "status" status: String, 5 "exportTaskId" export_task_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/exportTasks/{exportTaskId}/exportVersions", } }
paged! { ListResourceExportTaskVersions: ListResourceExportTaskVersionsExportTasks =
    Number "pageNumber", "exportTasks" export_tasks, total "totalCount" }

/// Response of [`ListResourceExportTaskVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTaskVersionsOutput {
    pub export_tasks: Vec<ListResourceExportTaskVersionsExportTasks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListResourceExportTaskVersionsOutput {
    0 "exportTasks" export_tasks: Vec<ListResourceExportTaskVersionsExportTasks>, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListResourceExportTaskVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTaskVersionsExportTasks {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub elapsed_time: Option<i64>,
    pub export_task_id: Option<String>,
    pub export_to_module: Option<ListResourceExportTaskVersionsExportToModule>,
    pub export_version: Option<String>,
    pub failed_reason: Option<String>,
    pub include_rules: Vec<ListResourceExportTaskVersionsIncludeRules>,
    pub modules: Vec<ListResourceExportTaskVersionsModules>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub variables: Vec<ListResourceExportTaskVersionsVariables>,
}
model! { ListResourceExportTaskVersionsExportTasks {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "elapsedTime" elapsed_time: i64,
    3 "exportTaskId" export_task_id: String,
    4 "exportToModule" export_to_module: ListResourceExportTaskVersionsExportToModule,
    5 "exportVersion" export_version: String, 6 "failedReason" failed_reason: String,
    7 "includeRules" include_rules: Vec<ListResourceExportTaskVersionsIncludeRules>,
    8 "modules" modules: Vec<ListResourceExportTaskVersionsModules>, 9 "name" name: String, 10 "status" status: String,
    11 "variables" variables: Vec<ListResourceExportTaskVersionsVariables>
} }

/// In the response of [`ListResourceExportTaskVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTaskVersionsExportToModule {
    pub source: Option<String>,
    pub source_path: Option<String>,
    pub state_path: Option<String>,
}
model! { ListResourceExportTaskVersionsExportToModule {
    0 "source" source: String, 1 "sourcePath" source_path: String, 2 "statePath" state_path: String
} }

/// In the response of [`ListResourceExportTaskVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTaskVersionsIncludeRules {
    pub key: Option<String>,
    pub values: Vec<String>,
}
model! { ListResourceExportTaskVersionsIncludeRules {
    0 "key" key: String, 1 "values" values: Vec<String>
} }

/// In the response of [`ListResourceExportTaskVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTaskVersionsModules {
    pub source: Option<String>,
    pub source_path: Option<String>,
    pub version: Option<String>,
}
model! { ListResourceExportTaskVersionsModules {
    0 "source" source: String, 1 "sourcePath" source_path: String, 2 "version" version: String
} }

/// In the response of [`ListResourceExportTaskVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTaskVersionsVariables {
    pub properties: Vec<String>,
    pub resource_type: Option<String>,
}
model! { ListResourceExportTaskVersionsVariables {
    0 "properties" properties: Vec<String>, 1 "resourceType" resource_type: String
} }

/// Lists resource export tasks: `ListResourceExportTasks` of `iacservice` 2021-08-06.
///
/// GET `/exportTasks`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListResourceExportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTasks {
    pub export_task_id: Option<String>,
    pub keyword: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListResourceExportTasks() "ListResourceExportTasks" -> ListResourceExportTasksOutput {
    0 "exportTaskId" export_task_id: String, 1 "keyword" keyword: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64
} { method: "GET", path: "/exportTasks", } }
paged! { ListResourceExportTasks: ListResourceExportTasksExportTasks =
    Number "pageNumber", "exportTasks" export_tasks, total "totalCount" }

/// Response of [`ListResourceExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTasksOutput {
    pub export_tasks: Vec<ListResourceExportTasksExportTasks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListResourceExportTasksOutput {
    0 "exportTasks" export_tasks: Vec<ListResourceExportTasksExportTasks>, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListResourceExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTasksExportTasks {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub elapsed_time: Option<i64>,
    pub export_status: Option<String>,
    pub export_task_id: Option<String>,
    pub export_to_module: Option<ListResourceExportTasksExportToModule>,
    pub export_version: Option<String>,
    pub include_rules: Vec<ListResourceExportTasksIncludeRules>,
    pub modules: Vec<ListResourceExportTasksModules>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub variables: Vec<ListResourceExportTasksVariables>,
}
model! { ListResourceExportTasksExportTasks {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "elapsedTime" elapsed_time: i64,
    3 "exportStatus" export_status: String, 4 "exportTaskId" export_task_id: String,
    5 "exportToModule" export_to_module: ListResourceExportTasksExportToModule,
    6 "exportVersion" export_version: String, 7 "includeRules" include_rules: Vec<ListResourceExportTasksIncludeRules>,
    8 "modules" modules: Vec<ListResourceExportTasksModules>, 9 "name" name: String, 10 "status" status: String,
    11 "variables" variables: Vec<ListResourceExportTasksVariables>
} }

/// In the response of [`ListResourceExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTasksExportToModule {
    pub source: Option<String>,
    pub source_path: Option<String>,
    pub state_path: Option<String>,
}
model! { ListResourceExportTasksExportToModule {
    0 "source" source: String, 1 "sourcePath" source_path: String, 2 "statePath" state_path: String
} }

/// In the response of [`ListResourceExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTasksIncludeRules {
    pub key: Option<String>,
    pub values: Vec<String>,
}
model! { ListResourceExportTasksIncludeRules {
    0 "key" key: String, 1 "values" values: Vec<String>
} }

/// In the response of [`ListResourceExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTasksModules {
    pub source: Option<String>,
    pub source_path: Option<String>,
    pub version: Option<String>,
}
model! { ListResourceExportTasksModules {
    0 "source" source: String, 1 "sourcePath" source_path: String, 2 "version" version: String
} }

/// In the response of [`ListResourceExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExportTasksVariables {
    pub properties: Vec<String>,
    pub resource_type: Option<String>,
}
model! { ListResourceExportTasksVariables {
    0 "properties" properties: Vec<String>, 1 "resourceType" resource_type: String
} }

/// Lists resource types: `ListResourceTypes` of `iacservice` 2021-08-06.
///
/// GET `/resourceTypes`. Reads only. Not signed. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListResourceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypes {
    pub accept_language: Option<String>,
    pub keyword: Option<String>,
    /// 0 to 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub product: Option<String>,
    pub sort: Option<String>,
    pub status: Option<String>,
    pub subcategory: Option<String>,
    pub support_terraformer: Option<bool>,
    pub terraform_provider_version: Option<String>,
    pub terraform_resource_types: Option<Vec<String>>,
}
operation! { ListResourceTypes() "ListResourceTypes" -> ListResourceTypesOutput {
    0 "acceptLanguage" accept_language: String, 1 "keyword" keyword: String, 2 "maxResults" max_results: i64,
    3 "nextToken" next_token: String, 4 "product" product: String, 5 "sort" sort: String, 6 "status" status: String,
    7 "subcategory" subcategory: String, 8 "supportTerraformer" support_terraformer: bool,
    9 "terraformProviderVersion" terraform_provider_version: String,
    10 "terraformResourceTypes" terraform_resource_types: Vec<String>
} [
    Mark::new(10, Location::Default, Style::Simple)
] { method: "GET", path: "/resourceTypes", unsigned: true, } }
paged! { ListResourceTypes: ListResourceTypesResourceTypes =
    Token "nextToken", "resourceTypes" resource_types, next "nextToken" }

/// Response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_types: Vec<ListResourceTypesResourceTypes>,
    pub total_count: Option<i64>,
}
model! { ListResourceTypesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "resourceTypes" resource_types: Vec<ListResourceTypesResourceTypes>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesResourceTypes {
    pub description: Option<String>,
    pub product: Option<String>,
    pub product_name: Option<String>,
    pub resource_detail_page_url: Option<String>,
    pub resource_list_page_url: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub status_start_version: Option<String>,
    pub subcategory: Option<String>,
    pub support_terraformer: Option<String>,
    pub terraform_provider_version: Option<String>,
    pub terraform_resource_type: Option<String>,
    pub title: Option<String>,
}
model! { ListResourceTypesResourceTypes {
    0 "description" description: String, 1 "product" product: String, 2 "productName" product_name: String,
    3 "resourceDetailPageUrl" resource_detail_page_url: String, 4 "resourceListPageUrl" resource_list_page_url: String,
    5 "resourceType" resource_type: String, 6 "status" status: String,
    7 "statusStartVersion" status_start_version: String, 8 "subcategory" subcategory: String,
    9 "supportTerraformer" support_terraformer: String,
    10 "terraformProviderVersion" terraform_provider_version: String,
    11 "terraformResourceType" terraform_resource_type: String, 12 "title" title: String
} }

/// Lists resources: `ListResources` of `iacservice` 2021-08-06.
///
/// GET `/resources/stateparser`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResources {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub source_type: String,
    /// Required.
    pub source_value: String,
    /// Required.
    pub spec_type: String,
}
operation! { ListResources(source_type: String, source_value: String, spec_type: String)
    "ListResources" -> ListResourcesOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "sourceType" source_type,
    3 "sourceValue" source_value, 4 "specType" spec_type
} { method: "GET", path: "/resources/stateparser", } }
paged! { ListResources: ListResourcesResources = Number "pageNumber", "Resources" resources, total "totalCount" }

/// Response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesOutput {
    pub resources: Vec<ListResourcesResources>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListResourcesOutput {
    0 "Resources" resources: Vec<ListResourcesResources>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesResources {
    pub account_id: Option<String>,
    pub create_time: Option<String>,
    pub depends_on_resource_ids: Vec<String>,
    pub product_code: Option<String>,
    pub properties: BTreeMap<String, Value>,
    pub property_variables: BTreeMap<String, Value>,
    pub region_id: Option<String>,
    pub resource_arn: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_page_url: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListResourcesTags>,
    pub terraform_arn: Option<String>,
    pub terraform_code: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListResourcesResources {
    0 "accountId" account_id: String, 1 "createTime" create_time: String,
    2 "dependsOnResourceIds" depends_on_resource_ids: Vec<String>, 3 "productCode" product_code: String,
    4 "properties" properties: BTreeMap<String, Value>,
    5 "propertyVariables" property_variables: BTreeMap<String, Value>, 6 "regionId" region_id: String,
    7 "resourceArn" resource_arn: String, 8 "resourceGroupId" resource_group_id: String,
    9 "resourceId" resource_id: String, 10 "resourceName" resource_name: String,
    11 "resourcePageUrl" resource_page_url: String, 12 "resourceType" resource_type: String, 13 "status" status: String,
    14 "tags" tags: Vec<ListResourcesTags>, 15 "terraformArn" terraform_arn: String,
    16 "terraformCode" terraform_code: String, 17 "zoneId" zone_id: String
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListResourcesTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// Lists stack configs: `ListStackConfigs` of `iacservice` 2021-08-06.
///
/// GET `/stacks/{stackId}/configs`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListStackConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackConfigs {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
    /// Required.
    pub stack_id: String,
}
operation! { ListStackConfigs(stack_id: String) "ListStackConfigs" -> ListStackConfigsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "status" status: String,
    3 "version" version: String, 4 "stackId" stack_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/stacks/{stackId}/configs", } }
paged! { ListStackConfigs: ListStackConfigsConfigs = Token "nextToken", "configs" configs, next "nextToken" }

/// Response of [`ListStackConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackConfigsOutput {
    pub configs: Vec<ListStackConfigsConfigs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListStackConfigsOutput {
    0 "configs" configs: Vec<ListStackConfigsConfigs>, 1 "maxResults" max_results: i64,
    2 "nextToken" next_token: String, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListStackConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackConfigsConfigs {
    pub component_config: Option<ListStackConfigsComponentConfig>,
    pub component_content: Option<String>,
    pub create_time: Option<String>,
    pub deployment_config: Option<ListStackConfigsDeploymentConfig>,
    pub deployment_content: Option<String>,
    pub failed_reason: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { ListStackConfigsConfigs {
    0 "componentConfig" component_config: ListStackConfigsComponentConfig,
    1 "componentContent" component_content: String, 2 "createTime" create_time: String,
    3 "deploymentConfig" deployment_config: ListStackConfigsDeploymentConfig,
    4 "deploymentContent" deployment_content: String, 5 "failedReason" failed_reason: String, 6 "status" status: String,
    7 "version" version: String
} }

/// In the response of [`ListStackConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackConfigsComponentConfig {
    pub component: Vec<ListStackConfigsComponent>,
    pub output: Vec<ListStackConfigsOutputItem>,
    pub variable: Vec<ListStackConfigsVariable>,
}
model! { ListStackConfigsComponentConfig {
    0 "component" component: Vec<ListStackConfigsComponent>, 1 "output" output: Vec<ListStackConfigsOutputItem>,
    2 "variable" variable: Vec<ListStackConfigsVariable>
} }

/// In the response of [`ListStackConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackConfigsComponent {
    pub name: Option<String>,
}
model! { ListStackConfigsComponent {
    0 "name" name: String
} }

/// In the response of [`ListStackConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackConfigsOutputItem {
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListStackConfigsOutputItem {
    0 "description" description: String, 1 "name" name: String, 2 "type" r#type: String, 3 "value" value: String
} }

/// In the response of [`ListStackConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackConfigsVariable {
    pub default: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub sensitive: Option<bool>,
    pub r#type: Option<String>,
}
model! { ListStackConfigsVariable {
    0 "default" default: String, 1 "description" description: String, 2 "name" name: String,
    3 "sensitive" sensitive: bool, 4 "type" r#type: String
} }

/// In the response of [`ListStackConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackConfigsDeploymentConfig {
    pub deployment: Vec<ListStackConfigsDeployment>,
    pub publish_output: Vec<ListStackConfigsPublishOutput>,
    pub upstream_input: Vec<ListStackConfigsUpstreamInput>,
}
model! { ListStackConfigsDeploymentConfig {
    0 "deployment" deployment: Vec<ListStackConfigsDeployment>,
    1 "publishOutput" publish_output: Vec<ListStackConfigsPublishOutput>,
    2 "upstreamInput" upstream_input: Vec<ListStackConfigsUpstreamInput>
} }

/// In the response of [`ListStackConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackConfigsDeployment {
    pub name: Option<String>,
}
model! { ListStackConfigsDeployment {
    0 "name" name: String
} }

/// In the response of [`ListStackConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackConfigsPublishOutput {
    pub description: Option<String>,
    pub name: Option<String>,
    pub result: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListStackConfigsPublishOutput {
    0 "description" description: String, 1 "name" name: String, 2 "result" result: String, 3 "type" r#type: String,
    4 "value" value: String
} }

/// In the response of [`ListStackConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStackConfigsUpstreamInput {
    pub name: Option<String>,
    pub source: Option<String>,
}
model! { ListStackConfigsUpstreamInput {
    0 "name" name: String, 1 "source" source: String
} }

/// Lists stacks: `ListStacks` of `iacservice` 2021-08-06.
///
/// GET `/stacks`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListStacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStacks {
    pub keyword: Option<String>,
    pub kms_key_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListStacks() "ListStacks" -> ListStacksOutput {
    0 "keyword" keyword: String, 1 "kmsKeyId" kms_key_id: String, 2 "maxResults" max_results: i64,
    3 "nextToken" next_token: String, 4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64,
    6 "status" status: String
} { method: "GET", path: "/stacks", } }
paged! { ListStacks: ListStacksStacks = Token "nextToken", "stacks" stacks, next "nextToken" }

/// Response of [`ListStacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStacksOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub stacks: Vec<ListStacksStacks>,
    pub total_count: Option<i64>,
}
model! { ListStacksOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "stacks" stacks: Vec<ListStacksStacks>,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListStacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStacksStacks {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub source_path: Option<String>,
    pub stack_description: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub status: Option<String>,
}
model! { ListStacksStacks {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "name" name: String,
    3 "source" source: String, 4 "sourcePath" source_path: String, 5 "stackDescription" stack_description: String,
    6 "stackId" stack_id: String, 7 "stackName" stack_name: String, 8 "status" status: String
} }

/// Lists tasks: `ListTasks` of `iacservice` 2021-08-06.
///
/// GET `/tasks`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub group_id: Option<String>,
    pub keyword: Option<String>,
    pub kms_key_id: Option<String>,
    pub module_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListTasksTag>>,
    pub task_id: Option<String>,
}
operation! { ListTasks() "ListTasks" -> ListTasksOutput {
    0 "groupId" group_id: String, 1 "keyword" keyword: String, 2 "kmsKeyId" kms_key_id: String,
    3 "moduleId" module_id: String, 4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64,
    6 "projectId" project_id: String, 7 "status" status: String, 8 "tag" tag: Vec<ListTasksTag>,
    9 "taskId" task_id: String
} [
    Mark::new(8, Location::Default, Style::Json)
] { method: "GET", path: "/tasks", } }
paged! { ListTasks: ListTasksTasks = Number "pageNumber", "tasks" tasks, total "totalCount" }

/// In the request of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ListTasksTag() {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<ListTasksTasks>,
    pub total_count: Option<i64>,
}
model! { ListTasksOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "tasks" tasks: Vec<ListTasksTasks>,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksTasks {
    pub auto_apply: Option<bool>,
    pub create_time: Option<String>,
    pub current_job_id: Option<String>,
    pub current_job_status: Option<String>,
    pub deletion_protection: Option<bool>,
    pub group_info: Option<ListTasksGroupInfo>,
    pub latest_module_version: Option<String>,
    pub module_id: Option<String>,
    pub module_name: Option<String>,
    pub module_version: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListTasksTags>,
    pub task_id: Option<String>,
}
model! { ListTasksTasks {
    0 "autoApply" auto_apply: bool, 1 "createTime" create_time: String, 2 "currentJobId" current_job_id: String,
    3 "currentJobStatus" current_job_status: String, 4 "deletionProtection" deletion_protection: bool,
    5 "groupInfo" group_info: ListTasksGroupInfo, 6 "latestModuleVersion" latest_module_version: String,
    7 "moduleId" module_id: String, 8 "moduleName" module_name: String, 9 "moduleVersion" module_version: String,
    10 "name" name: String, 11 "status" status: String, 12 "tags" tags: Vec<ListTasksTags>, 13 "taskId" task_id: String
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksGroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { ListTasksGroupInfo {
    0 "groupId" group_id: String, 1 "groupName" group_name: String, 2 "projectId" project_id: String,
    3 "projectName" project_name: String
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksTags {
    pub key: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub value: Option<String>,
}
model! { ListTasksTags {
    0 "key" key: String, 1 "tagKey" tag_key: String, 2 "tagValue" tag_value: String, 3 "value" value: String
} }

/// Lists terraform provider versions: `ListTerraformProviderVersions` of `iacservice` 2021-08-06.
///
/// GET `/version/terraform/provider`. Reads only. Not signed. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ListTerraformProviderVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTerraformProviderVersions {
    pub keyword: Option<String>,
    /// 0 to 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub usage: Option<String>,
}
operation! { ListTerraformProviderVersions() "ListTerraformProviderVersions" -> ListTerraformProviderVersionsOutput {
    0 "keyword" keyword: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "usage" usage: String
} { method: "GET", path: "/version/terraform/provider", unsigned: true, } }
paged! { ListTerraformProviderVersions: ListTerraformProviderVersionsVersions =
    Token "nextToken", "versions" versions, next "nextToken" }

/// Response of [`ListTerraformProviderVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTerraformProviderVersionsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub versions: Vec<ListTerraformProviderVersionsVersions>,
}
model! { ListTerraformProviderVersionsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "totalCount" total_count: i64,
    3 "versions" versions: Vec<ListTerraformProviderVersionsVersions>
} }

/// In the response of [`ListTerraformProviderVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTerraformProviderVersionsVersions {
    pub published_time: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { ListTerraformProviderVersionsVersions {
    0 "publishedTime" published_time: String, 1 "status" status: String, 2 "version" version: String
} }

/// `ManageTerraformState` of `iacservice` 2021-08-06.
///
/// POST `/terraformState/manage`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ManageTerraformState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageTerraformState {
    /// Required.
    pub action: String,
    /// Required.
    pub client_token: String,
    /// Required.
    pub identifier: String,
    pub import_resource_id: Option<String>,
    /// Required.
    pub resource_identifier: String,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`ManageTerraformState::new`].
pub struct ManageTerraformStateRequired {
    pub action: String,
    pub client_token: String,
    pub identifier: String,
    pub resource_identifier: String,
    pub r#type: String,
}
operation! {
    ManageTerraformState { ManageTerraformStateRequired: action, client_token, identifier, resource_identifier, r#type }
    "ManageTerraformState" -> ManageTerraformStateOutput {
    0 "action" action, 1 "clientToken" client_token, 2 "identifier" identifier,
    3 "importResourceId" import_resource_id: String, 4 "resourceIdentifier" resource_identifier, 5 "type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/terraformState/manage", body: BodyStyle::Json, } }

/// Response of [`ManageTerraformState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageTerraformStateOutput {
    pub job_id: Option<String>,
}
model! { ManageTerraformStateOutput {
    0 "jobId" job_id: String
} }

/// `OperateJob` of `iacservice` 2021-08-06.
///
/// POST `/tasks/{taskId}/jobs/{jobId}/operation/{operationType}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/OperateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateJob {
    /// Required. At most 128 characters.
    pub comment: String,
    pub task_type: Option<String>,
    /// Required.
    pub task_id: String,
    /// Required.
    pub job_id: String,
    /// Required.
    pub operation_type: String,
}
operation! { OperateJob(comment: String, task_id: String, job_id: String, operation_type: String)
    "OperateJob" -> Empty {
    0 "comment" comment, 1 "taskType" task_type: String, 2 "taskId" task_id, 3 "jobId" job_id,
    4 "operationType" operation_type
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/tasks/{taskId}/jobs/{jobId}/operation/{operationType}", } }

/// Response of [`OperateJob`]: empty.
pub type OperateJobOutput = Empty;

/// Publishes registry module version: `PublishRegistryModuleVersion` of `iacservice` 2021-08-06.
///
/// POST `/registryModuleVersion`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/PublishRegistryModuleVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRegistryModuleVersion {
    /// Required.
    pub client_token: String,
    /// Required.
    pub module_name: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub version: String,
}
operation! {
    PublishRegistryModuleVersion(client_token: String, module_name: String, namespace_name: String, version: String)
    "PublishRegistryModuleVersion" -> PublishRegistryModuleVersionOutput {
    0 "clientToken" client_token, 1 "moduleName" module_name, 2 "namespaceName" namespace_name, 3 "version" version
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/registryModuleVersion", body: BodyStyle::Json, } }

/// Response of [`PublishRegistryModuleVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRegistryModuleVersionOutput {
    pub version: Option<String>,
}
model! { PublishRegistryModuleVersionOutput {
    0 "version" version: String
} }

/// Removes shared accounts: `RemoveSharedAccounts` of `iacservice` 2021-08-06.
///
/// DELETE `/sharedAccounts`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/RemoveSharedAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSharedAccounts {
    /// Required.
    pub account_ids: Vec<i64>,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { RemoveSharedAccounts(account_ids: Vec<i64>, resource_id: String, resource_type: String)
    "RemoveSharedAccounts" -> Empty {
    0 "accountIds" account_ids, 1 "resourceId" resource_id, 2 "resourceType" resource_type
} [
    Mark::new(0, Location::Default, Style::Simple)
] { method: "DELETE", path: "/sharedAccounts", } }

/// Response of [`RemoveSharedAccounts`]: empty.
pub type RemoveSharedAccountsOutput = Empty;

/// Sets encryption config: `SetEncryptionConfig` of `iacservice` 2021-08-06.
///
/// PUT `/encryption/config`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/SetEncryptionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEncryptionConfig {
    pub client_token: Option<String>,
    pub kms_key_id: Option<String>,
    pub kms_region_id: Option<String>,
}
operation! { SetEncryptionConfig() "SetEncryptionConfig" -> Empty {
    0 "clientToken" client_token: String, 1 "kmsKeyId" kms_key_id: String, 2 "kmsRegionId" kms_region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { method: "PUT", path: "/encryption/config", body: BodyStyle::Json, } }

/// Response of [`SetEncryptionConfig`]: empty.
pub type SetEncryptionConfigOutput = Empty;

/// `TriggerStackExecution` of `iacservice` 2021-08-06.
///
/// POST `/stacks/trigger`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/TriggerStackExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerStackExecution {
    /// Required.
    pub action: String,
    /// Required.
    pub changed_folders: Vec<String>,
    /// Required.
    pub client_token: String,
    /// Required.
    pub code_package_path: String,
    pub code_version_id: Option<String>,
    pub source_trigger_id: Option<String>,
}
operation! {
    TriggerStackExecution(action: String, changed_folders: Vec<String>, client_token: String, code_package_path: String)
    "TriggerStackExecution" -> TriggerStackExecutionOutput {
    0 "action" action, 1 "changedFolders" changed_folders, 2 "clientToken" client_token,
    3 "codePackagePath" code_package_path, 4 "codeVersionId" code_version_id: String,
    5 "sourceTriggerId" source_trigger_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/stacks/trigger", body: BodyStyle::Json, } }

/// Response of [`TriggerStackExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerStackExecutionOutput {
    pub trigger_id: Option<String>,
}
model! { TriggerStackExecutionOutput {
    0 "triggerId" trigger_id: String
} }

/// Updates detect config: `UpdateDetectConfig` of `iacservice` 2021-08-06.
///
/// PUT `/terraformState/detectConfig/{detectConfigId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/UpdateDetectConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDetectConfig {
    pub alarm_configs: Option<Vec<UpdateDetectConfigAlarmConfigs>>,
    pub client_token: Option<String>,
    pub cron_expression: Option<String>,
    pub description: Option<String>,
    pub detect_config_name: Option<String>,
    pub enabled: Option<bool>,
    pub trigger_type: Option<String>,
    /// Required.
    pub detect_config_id: String,
}
operation! { UpdateDetectConfig(detect_config_id: String) "UpdateDetectConfig" -> Empty {
    0 "alarmConfigs" alarm_configs: Vec<UpdateDetectConfigAlarmConfigs>, 1 "clientToken" client_token: String,
    2 "cronExpression" cron_expression: String, 3 "description" description: String,
    4 "detectConfigName" detect_config_name: String, 5 "enabled" enabled: bool, 6 "triggerType" trigger_type: String,
    7 "detectConfigId" detect_config_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "PUT", path: "/terraformState/detectConfig/{detectConfigId}", body: BodyStyle::Json, } }

/// Response of [`UpdateDetectConfig`]: empty.
pub type UpdateDetectConfigOutput = Empty;

/// In the request of [`UpdateDetectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDetectConfigAlarmConfigs {
    pub address: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDetectConfigAlarmConfigs() {
    0 "address" address: String, 1 "type" r#type: String
} }

/// Updates explorer module attribute: `UpdateExplorerModuleAttribute` of `iacservice` 2021-08-06.
///
/// PUT `/explorerModule/{explorerModuleId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/UpdateExplorerModuleAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExplorerModuleAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub explorer_module_id: String,
}
operation! { UpdateExplorerModuleAttribute(explorer_module_id: String) "UpdateExplorerModuleAttribute" -> Empty {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "name" name: String,
    3 "explorerModuleId" explorer_module_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/explorerModule/{explorerModuleId}", body: BodyStyle::Json, } }

/// Response of [`UpdateExplorerModuleAttribute`]: empty.
pub type UpdateExplorerModuleAttributeOutput = Empty;

/// Updates group: `UpdateGroup` of `iacservice` 2021-08-06.
///
/// POST `/group/{groupId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/UpdateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    pub auto_destroy: Option<bool>,
    pub auto_trigger: Option<bool>,
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    pub forced_setting: Option<bool>,
    pub name: Option<String>,
    pub notify_config: Option<Vec<UpdateGroupNotifyConfig>>,
    pub notify_operation_types: Option<Vec<String>>,
    pub ram_role: Option<String>,
    pub report_export_field: Option<Vec<String>>,
    pub report_export_path: Option<String>,
    pub terraform_provider_version: Option<String>,
    pub trigger_config: Option<Vec<UpdateGroupTriggerConfig>>,
    pub trigger_resource_type: Option<Vec<String>>,
    /// Required.
    pub group_id: String,
}
operation! { UpdateGroup(client_token: String, group_id: String) "UpdateGroup" -> Empty {
    0 "autoDestroy" auto_destroy: bool, 1 "autoTrigger" auto_trigger: bool, 2 "clientToken" client_token,
    3 "description" description: String, 4 "forcedSetting" forced_setting: bool, 5 "name" name: String,
    6 "notifyConfig" notify_config: Vec<UpdateGroupNotifyConfig>,
    7 "notifyOperationTypes" notify_operation_types: Vec<String>, 8 "ramRole" ram_role: String,
    9 "reportExportField" report_export_field: Vec<String>, 10 "reportExportPath" report_export_path: String,
    11 "terraformProviderVersion" terraform_provider_version: String,
    12 "triggerConfig" trigger_config: Vec<UpdateGroupTriggerConfig>,
    13 "triggerResourceType" trigger_resource_type: Vec<String>, 14 "groupId" group_id
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
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Path, Style::None)
] { path: "/group/{groupId}", body: BodyStyle::Json, } }

/// Response of [`UpdateGroup`]: empty.
pub type UpdateGroupOutput = Empty;

/// In the request of [`UpdateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupNotifyConfig {
    pub notify_path: Option<String>,
    pub notify_type: Option<String>,
}
input! { UpdateGroupNotifyConfig() {
    0 "notifyPath" notify_path: String, 1 "notifyType" notify_type: String
} }

/// In the request of [`UpdateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupTriggerConfig {
    pub trigger_strategy: Option<String>,
    pub trigger_value: Option<String>,
}
input! { UpdateGroupTriggerConfig() {
    0 "triggerStrategy" trigger_strategy: String, 1 "triggerValue" trigger_value: String
} }

/// Updates module attribute: `UpdateModuleAttribute` of `iacservice` 2021-08-06.
///
/// PUT `/modules/{moduleId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/UpdateModuleAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModuleAttribute {
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    pub group_info: Option<UpdateModuleAttributeGroupInfo>,
    pub name: Option<String>,
    pub source_path: Option<String>,
    pub state_path: Option<String>,
    pub tags: Option<Vec<UpdateModuleAttributeTags>>,
    pub version_strategy: Option<String>,
    /// Required.
    pub module_id: String,
}
operation! { UpdateModuleAttribute(client_token: String, module_id: String) "UpdateModuleAttribute" -> Empty {
    0 "clientToken" client_token, 1 "description" description: String,
    2 "groupInfo" group_info: UpdateModuleAttributeGroupInfo, 3 "name" name: String, 4 "sourcePath" source_path: String,
    5 "statePath" state_path: String, 6 "tags" tags: Vec<UpdateModuleAttributeTags>,
    7 "versionStrategy" version_strategy: String, 8 "moduleId" module_id
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
] { method: "PUT", path: "/modules/{moduleId}", body: BodyStyle::Json, } }

/// Response of [`UpdateModuleAttribute`]: empty.
pub type UpdateModuleAttributeOutput = Empty;

/// In the request of [`UpdateModuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModuleAttributeGroupInfo {
    pub group_id: Option<String>,
    pub project_id: Option<String>,
}
input! { UpdateModuleAttributeGroupInfo() {
    0 "groupId" group_id: String, 1 "projectId" project_id: String
} }

/// In the request of [`UpdateModuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModuleAttributeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { UpdateModuleAttributeTags() {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// Updates parameter set attribute: `UpdateParameterSetAttribute` of `iacservice` 2021-08-06.
///
/// PUT `/parameterSets/{parameterSetId}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/UpdateParameterSetAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParameterSetAttribute {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub parameters: Option<Vec<UpdateParameterSetAttributeParameters>>,
    /// Required.
    pub parameter_set_id: String,
}
operation! { UpdateParameterSetAttribute(name: String, parameter_set_id: String)
    "UpdateParameterSetAttribute" -> Empty {
    0 "description" description: String, 1 "name" name,
    2 "parameters" parameters: Vec<UpdateParameterSetAttributeParameters>, 3 "parameterSetId" parameter_set_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/parameterSets/{parameterSetId}", body: BodyStyle::Json, } }

/// Response of [`UpdateParameterSetAttribute`]: empty.
pub type UpdateParameterSetAttributeOutput = Empty;

/// In the request of [`UpdateParameterSetAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParameterSetAttributeParameters {
    pub name: Option<String>,
    pub secret: Option<bool>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateParameterSetAttributeParameters() {
    0 "name" name: String, 1 "secret" secret: bool, 2 "status" status: String, 3 "type" r#type: String,
    4 "value" value: String
} }

/// Updates project: `UpdateProject` of `iacservice` 2021-08-06.
///
/// POST `/project/{projectId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/UpdateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { UpdateProject(client_token: String, project_id: String) "UpdateProject" -> Empty {
    0 "clientToken" client_token, 1 "description" description: String, 2 "name" name: String, 3 "projectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/project/{projectId}", body: BodyStyle::Json, } }

/// Response of [`UpdateProject`]: empty.
pub type UpdateProjectOutput = Empty;

/// Updates registry module attribute: `UpdateRegistryModuleAttribute` of `iacservice` 2021-08-06.
///
/// PUT `/registryModule/{namespaceName}/{moduleName}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/UpdateRegistryModuleAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegistryModuleAttribute {
    pub acl: Option<String>,
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub module_name: String,
}
operation! { UpdateRegistryModuleAttribute(client_token: String, namespace_name: String, module_name: String)
    "UpdateRegistryModuleAttribute" -> Empty {
    0 "acl" acl: String, 1 "clientToken" client_token, 2 "description" description: String,
    3 "namespaceName" namespace_name, 4 "moduleName" module_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/registryModule/{namespaceName}/{moduleName}", body: BodyStyle::Json, } }

/// Response of [`UpdateRegistryModuleAttribute`]: empty.
pub type UpdateRegistryModuleAttributeOutput = Empty;

/// Updates registry namespace attribute: `UpdateRegistryNamespaceAttribute` of `iacservice` 2021-08-06.
///
/// PUT `/registryNamespace/{namespaceName}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/UpdateRegistryNamespaceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegistryNamespaceAttribute {
    pub acl: Option<String>,
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    /// Required.
    pub namespace_name: String,
}
operation! { UpdateRegistryNamespaceAttribute(client_token: String, namespace_name: String)
    "UpdateRegistryNamespaceAttribute" -> UpdateRegistryNamespaceAttributeOutput {
    0 "acl" acl: String, 1 "clientToken" client_token, 2 "description" description: String,
    3 "namespaceName" namespace_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/registryNamespace/{namespaceName}", body: BodyStyle::Json, } }

/// Response of [`UpdateRegistryNamespaceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRegistryNamespaceAttributeOutput {
    pub namespace_name: Option<String>,
}
model! { UpdateRegistryNamespaceAttributeOutput {
    0 "namespaceName" namespace_name: String
} }

/// Updates resource export task attribute: `UpdateResourceExportTaskAttribute` of `iacservice` 2021-08-06.
///
/// PUT `/exportTasks/{exportTaskId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/UpdateResourceExportTaskAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceExportTaskAttribute {
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    pub export_to_module: Option<UpdateResourceExportTaskAttributeExportToModule>,
    pub include_rules: Option<Vec<UpdateResourceExportTaskAttributeIncludeRules>>,
    pub name: Option<String>,
    pub ram_role: Option<String>,
    pub terraform_provider_version: Option<String>,
    pub terraform_version: Option<String>,
    pub trigger_strategy: Option<String>,
    pub variables: Option<Vec<UpdateResourceExportTaskAttributeVariables>>,
    /// Required.
    pub export_task_id: String,
}
operation! { UpdateResourceExportTaskAttribute(client_token: String, export_task_id: String)
    "UpdateResourceExportTaskAttribute" -> UpdateResourceExportTaskAttributeOutput {
    0 "clientToken" client_token, 1 "description" description: String,
    2 "exportToModule" export_to_module: UpdateResourceExportTaskAttributeExportToModule,
    3 "includeRules" include_rules: Vec<UpdateResourceExportTaskAttributeIncludeRules>, 4 "name" name: String,
    5 "ramRole" ram_role: String, 6 "terraformProviderVersion" terraform_provider_version: String,
    7 "terraformVersion" terraform_version: String, 8 "triggerStrategy" trigger_strategy: String,
    9 "variables" variables: Vec<UpdateResourceExportTaskAttributeVariables>, 10 "exportTaskId" export_task_id
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
    Mark::new(10, Location::Path, Style::None)
] { method: "PUT", path: "/exportTasks/{exportTaskId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateResourceExportTaskAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceExportTaskAttributeExportToModule {
    pub source: Option<String>,
    pub source_path: Option<String>,
    pub state_path: Option<String>,
}
input! { UpdateResourceExportTaskAttributeExportToModule() {
    0 "source" source: String, 1 "sourcePath" source_path: String, 2 "statePath" state_path: String
} }

/// In the request of [`UpdateResourceExportTaskAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceExportTaskAttributeIncludeRules {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpdateResourceExportTaskAttributeIncludeRules() {
    0 "key" key: String, 1 "values" values: Vec<String>
} }

/// In the request of [`UpdateResourceExportTaskAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceExportTaskAttributeVariables {
    pub properties: Option<Vec<String>>,
    pub resource_type: Option<String>,
}
input! { UpdateResourceExportTaskAttributeVariables() {
    0 "properties" properties: Vec<String>, 1 "resourceType" resource_type: String
} }

/// Response of [`UpdateResourceExportTaskAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceExportTaskAttributeOutput {
    pub export_task_id: Option<String>,
    pub export_version: Option<String>,
}
model! { UpdateResourceExportTaskAttributeOutput {
    0 "exportTaskId" export_task_id: String, 1 "exportVersion" export_version: String
} }

/// Updates stack: `UpdateStack` of `iacservice` 2021-08-06.
///
/// PUT `/stacks/{stackId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/UpdateStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStack {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub ram_role: Option<String>,
    pub source_path: Option<String>,
    pub working_directory: Option<String>,
    /// Required.
    pub stack_id: String,
}
operation! { UpdateStack(stack_id: String) "UpdateStack" -> Empty {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "name" name: String,
    3 "ramRole" ram_role: String, 4 "sourcePath" source_path: String, 5 "workingDirectory" working_directory: String,
    6 "stackId" stack_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PUT", path: "/stacks/{stackId}", body: BodyStyle::Json, } }

/// Response of [`UpdateStack`]: empty.
pub type UpdateStackOutput = Empty;

/// Updates task attribute: `UpdateTaskAttribute` of `iacservice` 2021-08-06.
///
/// PUT `/tasks/{taskId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/UpdateTaskAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskAttribute {
    pub auto_apply: Option<bool>,
    pub auto_destroy: Option<bool>,
    /// Required.
    pub client_token: String,
    pub description: Option<String>,
    pub group_info: Option<UpdateTaskAttributeGroupInfo>,
    pub init_module_state: Option<bool>,
    pub module_version: Option<String>,
    pub name: Option<String>,
    pub protection_strategy: Option<Vec<String>>,
    pub ram_role: Option<String>,
    pub skip_property_validation: Option<bool>,
    pub skip_region_validation: Option<bool>,
    pub tags: Option<Vec<UpdateTaskAttributeTags>>,
    pub terraform_provider_version: Option<String>,
    pub terraform_version: Option<String>,
    pub trigger_strategy: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { UpdateTaskAttribute(client_token: String, task_id: String) "UpdateTaskAttribute" -> Empty {
    0 "autoApply" auto_apply: bool, 1 "autoDestroy" auto_destroy: bool, 2 "clientToken" client_token,
    3 "description" description: String, 4 "groupInfo" group_info: UpdateTaskAttributeGroupInfo,
    5 "initModuleState" init_module_state: bool, 6 "moduleVersion" module_version: String, 7 "name" name: String,
    8 "protectionStrategy" protection_strategy: Vec<String>, 9 "ramRole" ram_role: String,
    10 "skipPropertyValidation" skip_property_validation: bool, 11 "skipRegionValidation" skip_region_validation: bool,
    12 "tags" tags: Vec<UpdateTaskAttributeTags>, 13 "terraformProviderVersion" terraform_provider_version: String,
    14 "terraformVersion" terraform_version: String, 15 "triggerStrategy" trigger_strategy: String, 16 "taskId" task_id
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
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Path, Style::None)
] { method: "PUT", path: "/tasks/{taskId}", body: BodyStyle::Json, } }

/// Response of [`UpdateTaskAttribute`]: empty.
pub type UpdateTaskAttributeOutput = Empty;

/// In the request of [`UpdateTaskAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskAttributeGroupInfo {
    pub group_id: Option<String>,
    pub project_id: Option<String>,
}
input! { UpdateTaskAttributeGroupInfo() {
    0 "groupId" group_id: String, 1 "projectId" project_id: String
} }

/// In the request of [`UpdateTaskAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskAttributeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { UpdateTaskAttributeTags() {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// `UploadModule` of `iacservice` 2021-08-06.
///
/// POST `/modules/upload/{resourceType}`. Changes data. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/UploadModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadModule {
    pub module_id: Option<String>,
    pub module_name: Option<String>,
    pub namespace_name: Option<String>,
    pub url: Option<String>,
    pub code: Option<BTreeMap<String, String>>,
    /// Required.
    pub resource_type: String,
}
operation! { UploadModule(resource_type: String) "UploadModule" -> UploadModuleOutput {
    0 "moduleId" module_id: String, 1 "moduleName" module_name: String, 2 "namespaceName" namespace_name: String,
    3 "url" url: String, 4 "code" code: BTreeMap<String, String>, 5 "resourceType" resource_type
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/modules/upload/{resourceType}", body: BodyStyle::Json, } }

/// Response of [`UploadModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadModuleOutput {
    pub version: Option<String>,
}
model! { UploadModuleOutput {
    0 "version" version: String
} }

/// `ValidateModule` of `iacservice` 2021-08-06.
///
/// POST `/module/validation`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/IaCService/2021-08-06/ValidateModule>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateModule {
    pub client_token: Option<String>,
    pub code: Option<String>,
    pub code_map: Option<BTreeMap<String, Value>>,
    pub source: Option<String>,
    pub source_path: Option<String>,
}
operation! { ValidateModule() "ValidateModule" -> ValidateModuleOutput {
    0 "clientToken" client_token: String, 1 "code" code: String, 2 "codeMap" code_map: BTreeMap<String, Value>,
    3 "source" source: String, 4 "sourcePath" source_path: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/module/validation", body: BodyStyle::Json, } }

/// Response of [`ValidateModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateModuleOutput {
    pub message: Option<String>,
    pub module_validation_id: Option<String>,
    pub status: Option<String>,
}
model! { ValidateModuleOutput {
    0 "message" message: String, 1 "moduleValidationId" module_validation_id: String, 2 "status" status: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddSharedAccounts, AssociateDetectConfig, AssociateGroup, AssociateParameterSet, CancelResourceExportTask,
    CreateDetectConfig, CreateGroup, CreateJob, CreateModule, CreateModuleVersion, CreateParameterSet, CreateProject,
    CreateRegistryModule, CreateRegistryNamespace, CreateResourceExportTask, CreateStack, CreateTask,
    DeleteDetectConfig, DeleteGroup, DeleteModule, DeleteParameterSet, DeleteProject, DeleteRegistryModule,
    DeleteRegistryModuleVersion, DeleteRegistryNamespace, DeleteResourceExportTask, DeleteStack, DeleteTask,
    DetectTerraformState, DissociateDetectConfig, DissociateGroup, DissociateParameterSet, ExecuteRegistryModule,
    ExecuteResourceExportTask, ExecuteTerraformApply, ExecuteTerraformDestroy, ExecuteTerraformPlan, GenerateModule,
    GetDetectConfig, GetEncryptionConfig, GetExecuteState, GetGroup, GetJob, GetModule, GetModuleVersion,
    GetParameterSet, GetProject, GetProviderDocument, GetRegistryModule, GetRegistryModuleVersion, GetRegistryNamespace,
    GetResourceExportTask, GetResourceType, GetStack, GetStackDeployments, GetStackExecutionResult, GetTask,
    GetTerraformStateDetection, ListDetectConfigRelations, ListDetectConfigs, ListExplorerRegistryModuleExamples,
    ListExplorerRegistryModuleVersions, ListExplorerRegistryModules, ListGroup, ListJobs, ListModuleVersion,
    ListModules, ListParameterSetRelation, ListParameterSets, ListProducts, ListProject, ListRegistryModuleVersions,
    ListRegistryModules, ListRegistryNamespaces, ListResourceExportTaskVersions, ListResourceExportTasks,
    ListResourceTypes, ListResources, ListStackConfigs, ListStacks, ListTasks, ListTerraformProviderVersions,
    ManageTerraformState, OperateJob, PublishRegistryModuleVersion, RemoveSharedAccounts, SetEncryptionConfig,
    TriggerStackExecution, UpdateDetectConfig, UpdateExplorerModuleAttribute, UpdateGroup, UpdateModuleAttribute,
    UpdateParameterSetAttribute, UpdateProject, UpdateRegistryModuleAttribute, UpdateRegistryNamespaceAttribute,
    UpdateResourceExportTaskAttribute, UpdateStack, UpdateTaskAttribute, UploadModule, ValidateModule
}
