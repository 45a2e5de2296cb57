//! `easygene` of Alibaba Cloud, API version 2021-03-15.
//!
//! Endpoint: a table of 4 regions, else `easygene.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/EasyGene/2021-03-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, easygene::ListGlobalApps};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListGlobalApps::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "easygene.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "easygene.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "easygene.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "easygene.cn-shenzhen.aliyuncs.com"),
    ],
    &[
        ("cn-beijing", "easygene-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "easygene-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "easygene-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "easygene-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "easygene",
    "2021-03-15",
    "easygene",
    &ENDPOINTS,
);

/// `AbortRun` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/AbortRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortRun {
    /// Required.
    pub run_id: String,
    /// Required.
    pub workspace: String,
}
operation! { AbortRun(run_id: String, workspace: String) "AbortRun" -> AbortRunOutput {
    0 "RunId" run_id, 1 "Workspace" workspace
} }

/// Response of [`AbortRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortRunOutput {
    pub host_id: Option<String>,
}
model! { AbortRunOutput {
    0 "HostId" host_id: String
} }

/// `AbortSubmission` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/AbortSubmission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortSubmission {
    /// Required.
    pub submission_id: String,
    /// Required.
    pub workspace: String,
}
operation! { AbortSubmission(submission_id: String, workspace: String) "AbortSubmission" -> AbortSubmissionOutput {
    0 "SubmissionId" submission_id, 1 "Workspace" workspace
} }

/// Response of [`AbortSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortSubmissionOutput {
    pub host_id: Option<String>,
}
model! { AbortSubmissionOutput {
    0 "HostId" host_id: String
} }

/// Copies public entity: `CopyPublicEntity` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/CopyPublicEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPublicEntity {
    /// Required.
    pub dataset: String,
    /// Required.
    pub entity_type: String,
    /// Required.
    pub workspace: String,
}
operation! { CopyPublicEntity(dataset: String, entity_type: String, workspace: String)
    "CopyPublicEntity" -> CopyPublicEntityOutput {
    0 "Dataset" dataset, 1 "EntityType" entity_type, 2 "Workspace" workspace
} }

/// Response of [`CopyPublicEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPublicEntityOutput {
    pub entity_type: Option<String>,
    pub host_id: Option<String>,
    pub workspace: Option<String>,
}
model! { CopyPublicEntityOutput {
    0 "EntityType" entity_type: String, 1 "HostId" host_id: String, 2 "Workspace" workspace: String
} }

/// Creates app: `CreateApp` of `easygene` 2021-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    /// Required.
    pub app_name: String,
    pub app_type: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub labels: Option<String>,
    pub language: Option<String>,
    pub language_version: Option<String>,
    /// Required.
    pub path: String,
    pub revision_comment: Option<String>,
    pub revision_tag: Option<String>,
    /// Required.
    pub workspace: String,
    pub configs: Option<Vec<CreateAppConfigs>>,
    /// Required.
    pub definition: String,
    pub dependencies: Option<Vec<CreateAppDependencies>>,
    pub documentation: Option<String>,
}
operation! { CreateApp(app_name: String, path: String, workspace: String, definition: String)
    "CreateApp" -> CreateAppOutput {
    0 "AppName" app_name, 1 "AppType" app_type: String, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "Labels" labels: String, 5 "Language" language: String,
    6 "LanguageVersion" language_version: String, 7 "Path" path, 8 "RevisionComment" revision_comment: String,
    9 "RevisionTag" revision_tag: String, 10 "Workspace" workspace, 11 "Configs" configs: Vec<CreateAppConfigs>,
    12 "Definition" definition, 13 "Dependencies" dependencies: Vec<CreateAppDependencies>,
    14 "Documentation" documentation: String
} [
    Mark::new(11, Location::Body, Style::Json),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::Json),
    Mark::new(14, Location::Body, Style::None)
] }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppConfigs {
    pub content: Option<String>,
    pub path: Option<String>,
}
input! { CreateAppConfigs() {
    0 "Content" content: String, 1 "Path" path: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppDependencies {
    pub content: Option<String>,
    pub path: Option<String>,
}
input! { CreateAppDependencies() {
    0 "Content" content: String, 1 "Path" path: String
} }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub app_name: Option<String>,
    pub host_id: Option<String>,
    pub revision: Option<String>,
    pub revision_tag: Option<String>,
    pub workspace: Option<String>,
}
model! { CreateAppOutput {
    0 "AppName" app_name: String, 1 "HostId" host_id: String, 2 "Revision" revision: String,
    3 "RevisionTag" revision_tag: String, 4 "Workspace" workspace: String
} }

/// Creates entity: `CreateEntity` of `easygene` 2021-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/CreateEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntity {
    pub client_token: Option<String>,
    /// Required.
    pub entity_type: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub entity_items: Vec<CreateEntityEntityItems>,
}
operation! { CreateEntity(entity_type: String, workspace: String, entity_items: Vec<CreateEntityEntityItems>)
    "CreateEntity" -> CreateEntityOutput {
    0 "ClientToken" client_token: String, 1 "EntityType" entity_type, 2 "Workspace" workspace,
    3 "EntityItems" entity_items
} [
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`CreateEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntityEntityItems {
    pub entity_data: Option<BTreeMap<String, String>>,
    pub entity_name: Option<String>,
}
input! { CreateEntityEntityItems() {
    0 "EntityData" entity_data: BTreeMap<String, String>, 1 "EntityName" entity_name: String
} }

/// Response of [`CreateEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntityOutput {
    pub entity_type: Option<String>,
    pub host_id: Option<String>,
    pub workspace: Option<String>,
}
model! { CreateEntityOutput {
    0 "EntityType" entity_type: String, 1 "HostId" host_id: String, 2 "Workspace" workspace: String
} }

/// Creates run: `CreateRun` of `easygene` 2021-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/CreateRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRun {
    /// Required.
    pub app_name: String,
    /// 0 to 9223372036854775807.
    pub app_revision: Option<String>,
    pub client_token: Option<String>,
    pub default_runtime: Option<String>,
    pub description: Option<String>,
    pub execute_directory: Option<String>,
    pub execute_options: Option<CreateRunExecuteOptions>,
    /// Required.
    pub inputs: String,
    pub labels: Option<String>,
    pub output_folder: Option<String>,
    pub revision_tag: Option<String>,
    pub role: Option<String>,
    pub run_name: Option<String>,
    /// Required.
    pub workspace: String,
}
operation! { CreateRun(app_name: String, inputs: String, workspace: String) "CreateRun" -> CreateRunOutput {
    0 "AppName" app_name, 1 "AppRevision" app_revision: String, 2 "ClientToken" client_token: String,
    3 "DefaultRuntime" default_runtime: String, 4 "Description" description: String,
    5 "ExecuteDirectory" execute_directory: String, 6 "ExecuteOptions" execute_options: CreateRunExecuteOptions,
    7 "Inputs" inputs, 8 "Labels" labels: String, 9 "OutputFolder" output_folder: String,
    10 "RevisionTag" revision_tag: String, 11 "Role" role: String, 12 "RunName" run_name: String,
    13 "Workspace" workspace
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`CreateRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRunExecuteOptions {
    pub call_caching: Option<bool>,
    pub data_loader: Option<String>,
    pub delete_intermediate_results: Option<bool>,
    pub failure_mode: Option<String>,
    pub use_relative_output_paths: Option<bool>,
}
input! { CreateRunExecuteOptions() {
    0 "CallCaching" call_caching: bool, 1 "DataLoader" data_loader: String,
    2 "DeleteIntermediateResults" delete_intermediate_results: bool, 3 "FailureMode" failure_mode: String,
    4 "UseRelativeOutputPaths" use_relative_output_paths: bool
} }

/// Response of [`CreateRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRunOutput {
    pub host_id: Option<String>,
    pub run_id: Option<String>,
    pub workspace: Option<String>,
}
model! { CreateRunOutput {
    0 "HostId" host_id: String, 1 "RunId" run_id: String, 2 "Workspace" workspace: String
} }

/// Creates submission: `CreateSubmission` of `easygene` 2021-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/CreateSubmission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubmission {
    /// Required.
    pub app_name: String,
    pub client_token: Option<String>,
    pub default_runtime: Option<String>,
    pub entity_names: Option<Vec<String>>,
    /// Required.
    pub entity_type: String,
    pub execute_directory: Option<String>,
    pub execute_options: Option<String>,
    pub inputs: Option<String>,
    pub output_folder: Option<String>,
    pub outputs: Option<String>,
    /// 0 to 9223372036854775807.
    pub revision: Option<String>,
    pub revision_tag: Option<String>,
    /// Required.
    pub workspace: String,
}
operation! { CreateSubmission(app_name: String, entity_type: String, workspace: String)
    "CreateSubmission" -> CreateSubmissionOutput {
    0 "AppName" app_name, 1 "ClientToken" client_token: String, 2 "DefaultRuntime" default_runtime: String,
    3 "EntityNames" entity_names: Vec<String>, 4 "EntityType" entity_type,
    5 "ExecuteDirectory" execute_directory: String, 6 "ExecuteOptions" execute_options: String,
    7 "Inputs" inputs: String, 8 "OutputFolder" output_folder: String, 9 "Outputs" outputs: String,
    10 "Revision" revision: String, 11 "RevisionTag" revision_tag: String, 12 "Workspace" workspace
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CreateSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubmissionOutput {
    pub host_id: Option<String>,
    pub submission_id: Option<String>,
    pub workspace: Option<String>,
}
model! { CreateSubmissionOutput {
    0 "HostId" host_id: String, 1 "SubmissionId" submission_id: String, 2 "Workspace" workspace: String
} }

/// Creates template: `CreateTemplate` of `easygene` 2021-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/CreateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Required.
    pub app_name: String,
    pub app_revision: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub labels: Option<String>,
    pub revision_tag: Option<String>,
    pub root_entity: Option<String>,
    /// Required.
    pub template_name: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub inputs_expression: Vec<CreateTemplateInputsExpression>,
    /// Required.
    pub outputs_expression: Vec<CreateTemplateOutputsExpression>,
}

/// Arguments of [`CreateTemplate::new`].
pub struct CreateTemplateRequired {
    pub app_name: String,
    pub template_name: String,
    pub workspace: String,
    pub inputs_expression: Vec<CreateTemplateInputsExpression>,
    pub outputs_expression: Vec<CreateTemplateOutputsExpression>,
}
operation! {
    CreateTemplate { CreateTemplateRequired: app_name, template_name, workspace, inputs_expression, outputs_expression }
    "CreateTemplate" -> CreateTemplateOutput {
    0 "AppName" app_name, 1 "AppRevision" app_revision: String, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "Labels" labels: String, 5 "RevisionTag" revision_tag: String,
    6 "RootEntity" root_entity: String, 7 "TemplateName" template_name, 8 "Workspace" workspace,
    9 "InputsExpression" inputs_expression, 10 "OutputsExpression" outputs_expression
} [
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::Json)
] }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateInputsExpression {
    pub help: Option<String>,
    /// Required.
    pub required: Option<bool>,
    pub step_order: Option<i64>,
    /// Required.
    pub task_name: Option<String>,
    /// Required.
    pub variable_name: Option<String>,
    /// Required.
    pub variable_type: Option<String>,
    /// Required.
    pub variable_value: Option<String>,
}

/// Arguments of [`CreateTemplateInputsExpression::new`].
pub struct CreateTemplateInputsExpressionRequired {
    pub required: bool,
    pub task_name: String,
    pub variable_name: String,
    pub variable_type: String,
    pub variable_value: String,
}
input! {
    CreateTemplateInputsExpression { CreateTemplateInputsExpressionRequired: required, task_name, variable_name, variable_type, variable_value } {
    0 "Help" help: String, 1 "Required" required: bool, 2 "StepOrder" step_order: i64, 3 "TaskName" task_name: String,
    4 "VariableName" variable_name: String, 5 "VariableType" variable_type: String,
    6 "VariableValue" variable_value: String
} }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutputsExpression {
    pub help: Option<String>,
    /// Required.
    pub required: Option<bool>,
    pub step_order: Option<i64>,
    /// Required.
    pub task_name: Option<String>,
    /// Required.
    pub variable_name: Option<String>,
    /// Required.
    pub variable_type: Option<String>,
    /// Required.
    pub variable_value: Option<String>,
}

/// Arguments of [`CreateTemplateOutputsExpression::new`].
pub struct CreateTemplateOutputsExpressionRequired {
    pub required: bool,
    pub task_name: String,
    pub variable_name: String,
    pub variable_type: String,
    pub variable_value: String,
}
input! {
    CreateTemplateOutputsExpression { CreateTemplateOutputsExpressionRequired: required, task_name, variable_name, variable_type, variable_value } {
    0 "Help" help: String, 1 "Required" required: bool, 2 "StepOrder" step_order: i64, 3 "TaskName" task_name: String,
    4 "VariableName" variable_name: String, 5 "VariableType" variable_type: String,
    6 "VariableValue" variable_value: String
} }

/// Response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub host_id: Option<String>,
    pub template_name: Option<String>,
    pub workspace: Option<String>,
}
model! { CreateTemplateOutput {
    0 "HostId" host_id: String, 1 "TemplateName" template_name: String, 2 "Workspace" workspace: String
} }

/// Creates workspace: `CreateWorkspace` of `easygene` 2021-03-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/CreateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub job_lifecycle: Option<i64>,
    pub labels: Option<String>,
    pub role: Option<String>,
    /// Required.
    pub storage: String,
    /// Required.
    pub workspace: String,
}
operation! { CreateWorkspace(storage: String, workspace: String) "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "JobLifecycle" job_lifecycle: i64,
    3 "Labels" labels: String, 4 "Role" role: String, 5 "Storage" storage, 6 "Workspace" workspace
} }

/// Response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub host_id: Option<String>,
    pub workspace: Option<String>,
}
model! { CreateWorkspaceOutput {
    0 "HostId" host_id: String, 1 "Workspace" workspace: String
} }

/// Deletes app: `DeleteApp` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/DeleteApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApp {
    /// Required.
    pub app_name: String,
    pub revision: Option<String>,
    /// Required.
    pub workspace: String,
}
operation! { DeleteApp(app_name: String, workspace: String) "DeleteApp" -> DeleteAppOutput {
    0 "AppName" app_name, 1 "Revision" revision: String, 2 "Workspace" workspace
} }

/// Response of [`DeleteApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppOutput {
    pub host_id: Option<String>,
}
model! { DeleteAppOutput {
    0 "HostId" host_id: String
} }

/// Deletes entity: `DeleteEntity` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/DeleteEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEntity {
    /// Required.
    pub entity_type: String,
    /// Required.
    pub workspace: String,
}
operation! { DeleteEntity(entity_type: String, workspace: String) "DeleteEntity" -> DeleteEntityOutput {
    0 "EntityType" entity_type, 1 "Workspace" workspace
} }

/// Response of [`DeleteEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEntityOutput {
    pub host_id: Option<String>,
}
model! { DeleteEntityOutput {
    0 "HostId" host_id: String
} }

/// Deletes entity items: `DeleteEntityItems` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/DeleteEntityItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEntityItems {
    /// Required.
    pub entity_names: Vec<String>,
    /// Required.
    pub entity_type: String,
    /// Required.
    pub workspace: String,
}
operation! { DeleteEntityItems(entity_names: Vec<String>, entity_type: String, workspace: String)
    "DeleteEntityItems" -> DeleteEntityItemsOutput {
    0 "EntityNames" entity_names, 1 "EntityType" entity_type, 2 "Workspace" workspace
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteEntityItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEntityItemsOutput {
    pub host_id: Option<String>,
}
model! { DeleteEntityItemsOutput {
    0 "HostId" host_id: String
} }

/// Deletes run: `DeleteRun` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/DeleteRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRun {
    /// Required.
    pub run_id: String,
    /// Required.
    pub workspace: String,
}
operation! { DeleteRun(run_id: String, workspace: String) "DeleteRun" -> DeleteRunOutput {
    0 "RunId" run_id, 1 "Workspace" workspace
} }

/// Response of [`DeleteRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRunOutput {
    pub host_id: Option<String>,
}
model! { DeleteRunOutput {
    0 "HostId" host_id: String
} }

/// Deletes submission: `DeleteSubmission` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/DeleteSubmission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubmission {
    /// Required.
    pub submission_id: String,
    /// Required.
    pub workspace: String,
}
operation! { DeleteSubmission(submission_id: String, workspace: String) "DeleteSubmission" -> DeleteSubmissionOutput {
    0 "SubmissionId" submission_id, 1 "Workspace" workspace
} }

/// Response of [`DeleteSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubmissionOutput {
    pub host_id: Option<String>,
}
model! { DeleteSubmissionOutput {
    0 "HostId" host_id: String
} }

/// Deletes template: `DeleteTemplate` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/DeleteTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    /// Required.
    pub template_name: String,
    /// Required.
    pub workspace: String,
}
operation! { DeleteTemplate(template_name: String, workspace: String) "DeleteTemplate" -> DeleteTemplateOutput {
    0 "TemplateName" template_name, 1 "Workspace" workspace
} }

/// Response of [`DeleteTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateOutput {
    pub host_id: Option<String>,
}
model! { DeleteTemplateOutput {
    0 "HostId" host_id: String
} }

/// Deletes workspace: `DeleteWorkspace` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/DeleteWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    /// Required.
    pub workspace: String,
}
operation! { DeleteWorkspace(workspace: String) "DeleteWorkspace" -> DeleteWorkspaceOutput {
    0 "Workspace" workspace
} }

/// Response of [`DeleteWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceOutput {
    pub host_id: Option<String>,
}
model! { DeleteWorkspaceOutput {
    0 "HostId" host_id: String
} }

/// Downloads entity: `DownloadEntity` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/DownloadEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadEntity {
    pub entity_names: Option<Vec<String>>,
    /// Required.
    pub entity_type: String,
    /// Required.
    pub workspace: String,
}
operation! { DownloadEntity(entity_type: String, workspace: String) "DownloadEntity" -> DownloadEntityOutput {
    0 "EntityNames" entity_names: Vec<String>, 1 "EntityType" entity_type, 2 "Workspace" workspace
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DownloadEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadEntityOutput {
    pub entity_csv_file: Option<String>,
    pub host_id: Option<String>,
}
model! { DownloadEntityOutput {
    0 "EntityCSVFile" entity_csv_file: String, 1 "HostId" host_id: String
} }

/// Gets app: `GetApp` of `easygene` 2021-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/GetApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApp {
    /// Required.
    pub app_name: String,
    pub revision: Option<String>,
    pub revision_tag: Option<String>,
    /// Required.
    pub workspace: String,
}
operation! { GetApp(app_name: String, workspace: String) "GetApp" -> GetAppOutput {
    0 "AppName" app_name, 1 "Revision" revision: String, 2 "RevisionTag" revision_tag: String, 3 "Workspace" workspace
} }

/// Response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppOutput {
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub configs: Vec<GetAppConfigs>,
    pub create_time: Option<String>,
    pub definition: Option<String>,
    pub dependencies: Vec<GetAppDependencies>,
    pub description: Option<String>,
    pub documentation: Option<String>,
    pub host_id: Option<String>,
    pub inputs: Vec<GetAppInputs>,
    pub labels: BTreeMap<String, String>,
    pub language: Option<String>,
    pub language_version: Option<String>,
    pub last_modified_time: Option<String>,
    pub outputs: Vec<GetAppOutputs>,
    pub path: Option<String>,
    pub revision: Option<String>,
    pub revision_comment: Option<String>,
    pub revision_tag: Option<String>,
    pub revisions: Vec<GetAppRevisions>,
    pub scope: Option<String>,
    pub source: Option<String>,
    pub url: Option<String>,
    pub workflow_name: Option<String>,
    pub workspace: Option<String>,
}
model! { GetAppOutput {
    0 "AppName" app_name: String, 1 "AppType" app_type: String, 2 "Configs" configs: Vec<GetAppConfigs>,
    3 "CreateTime" create_time: String, 4 "Definition" definition: String,
    5 "Dependencies" dependencies: Vec<GetAppDependencies>, 6 "Description" description: String,
    7 "Documentation" documentation: String, 8 "HostId" host_id: String, 9 "Inputs" inputs: Vec<GetAppInputs>,
    10 "Labels" labels: BTreeMap<String, String>, 11 "Language" language: String,
    12 "LanguageVersion" language_version: String, 13 "LastModifiedTime" last_modified_time: String,
    14 "Outputs" outputs: Vec<GetAppOutputs>, 15 "Path" path: String, 16 "Revision" revision: String,
    17 "RevisionComment" revision_comment: String, 18 "RevisionTag" revision_tag: String,
    19 "Revisions" revisions: Vec<GetAppRevisions>, 20 "Scope" scope: String, 21 "Source" source: String,
    22 "URL" url: String, 23 "WorkflowName" workflow_name: String, 24 "Workspace" workspace: String
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppConfigs {
    pub content: Option<String>,
    pub path: Option<String>,
}
model! { GetAppConfigs {
    0 "Content" content: String, 1 "Path" path: String
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppDependencies {
    pub content: Option<String>,
    pub path: Option<String>,
}
model! { GetAppDependencies {
    0 "Content" content: String, 1 "Path" path: String
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInputs {
    pub help: Option<String>,
    pub required: Option<bool>,
    pub step_order: Option<i64>,
    pub task_name: Option<String>,
    pub variable_name: Option<String>,
    pub variable_type: Option<String>,
    pub variable_value: Option<String>,
}
model! { GetAppInputs {
    0 "Help" help: String, 1 "Required" required: bool, 2 "StepOrder" step_order: i64, 3 "TaskName" task_name: String,
    4 "VariableName" variable_name: String, 5 "VariableType" variable_type: String,
    6 "VariableValue" variable_value: String
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppOutputs {
    pub help: Option<String>,
    pub required: Option<bool>,
    pub step_order: Option<i64>,
    pub task_name: Option<String>,
    pub variable_name: Option<String>,
    pub variable_type: Option<String>,
    pub variable_value: Option<String>,
}
model! { GetAppOutputs {
    0 "Help" help: String, 1 "Required" required: bool, 2 "StepOrder" step_order: i64, 3 "TaskName" task_name: String,
    4 "VariableName" variable_name: String, 5 "VariableType" variable_type: String,
    6 "VariableValue" variable_value: String
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppRevisions {
    pub create_time: Option<String>,
    pub revision: Option<String>,
    pub revision_comment: Option<String>,
    pub revision_tag: Option<String>,
}
model! { GetAppRevisions {
    0 "CreateTime" create_time: String, 1 "Revision" revision: String, 2 "RevisionComment" revision_comment: String,
    3 "RevisionTag" revision_tag: String
} }

/// Gets entity: `GetEntity` of `easygene` 2021-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/GetEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntity {
    /// Required.
    pub entity_type: String,
    /// Required.
    pub workspace: String,
}
operation! { GetEntity(entity_type: String, workspace: String) "GetEntity" -> GetEntityOutput {
    0 "EntityType" entity_type, 1 "Workspace" workspace
} }

/// Response of [`GetEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityOutput {
    pub attributes: Vec<String>,
    pub entity_type: Option<String>,
    pub host_id: Option<String>,
    pub total_count: Option<i64>,
    pub workspace: Option<String>,
}
model! { GetEntityOutput {
    0 "Attributes" attributes: Vec<String>, 1 "EntityType" entity_type: String, 2 "HostId" host_id: String,
    3 "TotalCount" total_count: i64, 4 "Workspace" workspace: String
} }

/// Gets global app: `GetGlobalApp` of `easygene` 2021-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/GetGlobalApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalApp {
    /// Required.
    pub app_name: String,
    pub app_version: Option<String>,
    pub attributes: Option<Vec<String>>,
    pub location: Option<String>,
    /// Required.
    pub namespace_name: String,
}
operation! { GetGlobalApp(app_name: String, namespace_name: String) "GetGlobalApp" -> GetGlobalAppOutput {
    0 "AppName" app_name, 1 "AppVersion" app_version: String, 2 "Attributes" attributes: Vec<String>,
    3 "Location" location: String, 4 "NamespaceName" namespace_name
} [
    Mark::new(2, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`GetGlobalApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalAppOutput {
    pub app_default_version: Option<String>,
    pub app_description: Option<String>,
    pub app_descriptor_files: Vec<GetGlobalAppAppDescriptorFiles>,
    pub app_descriptor_type: Option<String>,
    pub app_fee: Option<String>,
    pub app_name: Option<String>,
    pub app_scope: Option<String>,
    pub app_type: Option<String>,
    pub app_version: Option<String>,
    pub app_versions: Vec<GetGlobalAppAppVersions>,
    pub categories: Vec<String>,
    pub comment: Option<String>,
    pub contact: Option<String>,
    pub dag: Option<String>,
    pub document: Option<String>,
    pub host_id: Option<String>,
    pub last_modified: Option<String>,
    pub links: Vec<String>,
    pub locations: Vec<String>,
    pub namespace_name: Option<String>,
    pub pinned: Option<bool>,
    pub toolkit: Option<String>,
}
model! { GetGlobalAppOutput {
    0 "AppDefaultVersion" app_default_version: String, 1 "AppDescription" app_description: String,
    2 "AppDescriptorFiles" app_descriptor_files: Vec<GetGlobalAppAppDescriptorFiles>,
    3 "AppDescriptorType" app_descriptor_type: String, 4 "AppFee" app_fee: String, 5 "AppName" app_name: String,
    6 "AppScope" app_scope: String, 7 "AppType" app_type: String, 8 "AppVersion" app_version: String,
    9 "AppVersions" app_versions: Vec<GetGlobalAppAppVersions>, 10 "Categories" categories: Vec<String>,
    11 "Comment" comment: String, 12 "Contact" contact: String, 13 "DAG" dag: String, 14 "Document" document: String,
    15 "HostId" host_id: String, 16 "LastModified" last_modified: String, 17 "Links" links: Vec<String>,
    18 "Locations" locations: Vec<String>, 19 "NamespaceName" namespace_name: String, 20 "Pinned" pinned: bool,
    21 "Toolkit" toolkit: String
} }

/// In the response of [`GetGlobalApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalAppAppDescriptorFiles {
    pub checksum: Option<String>,
    pub content: Option<String>,
    pub file_type: Option<String>,
    pub path: Option<String>,
    pub url: Option<String>,
}
model! { GetGlobalAppAppDescriptorFiles {
    0 "Checksum" checksum: String, 1 "Content" content: String, 2 "FileType" file_type: String, 3 "Path" path: String,
    4 "Url" url: String
} }

/// In the response of [`GetGlobalApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalAppAppVersions {
    pub app_version: Option<String>,
    pub comment: Option<String>,
    pub last_modified: Option<String>,
}
model! { GetGlobalAppAppVersions {
    0 "AppVersion" app_version: String, 1 "Comment" comment: String, 2 "LastModified" last_modified: String
} }

/// Gets public dataset: `GetPublicDataset` of `easygene` 2021-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/GetPublicDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicDataset {
    pub attributes: Option<Vec<String>>,
    /// Required.
    pub dataset_name: String,
}
operation! { GetPublicDataset(dataset_name: String) "GetPublicDataset" -> GetPublicDatasetOutput {
    0 "Attributes" attributes: Vec<String>, 1 "DatasetName" dataset_name
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`GetPublicDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicDatasetOutput {
    pub about: Option<String>,
    pub access_requirements: Option<String>,
    pub copyright: Option<String>,
    pub dataset_description: Option<String>,
    pub dataset_name: Option<String>,
    pub host_id: Option<String>,
    pub last_modified: Option<String>,
    pub locations: Vec<String>,
    pub tags: Vec<String>,
    pub update_frequency: Option<String>,
}
model! { GetPublicDatasetOutput {
    0 "About" about: String, 1 "AccessRequirements" access_requirements: String, 2 "Copyright" copyright: String,
    3 "DatasetDescription" dataset_description: String, 4 "DatasetName" dataset_name: String,
    5 "HostId" host_id: String, 6 "LastModified" last_modified: String, 7 "Locations" locations: Vec<String>,
    8 "Tags" tags: Vec<String>, 9 "UpdateFrequency" update_frequency: String
} }

/// Gets public dataset entity: `GetPublicDatasetEntity` of `easygene` 2021-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/GetPublicDatasetEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicDatasetEntity {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub entity_type: String,
    pub location: Option<String>,
}
operation! { GetPublicDatasetEntity(dataset_name: String, entity_type: String)
    "GetPublicDatasetEntity" -> GetPublicDatasetEntityOutput {
    0 "DatasetName" dataset_name, 1 "EntityType" entity_type, 2 "Location" location: String
} { method: "GET", } }

/// Response of [`GetPublicDatasetEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicDatasetEntityOutput {
    pub attributes: Vec<String>,
    pub dataset_name: Option<String>,
    pub entity_type: Option<String>,
    pub host_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetPublicDatasetEntityOutput {
    0 "Attributes" attributes: Vec<String>, 1 "DatasetName" dataset_name: String, 2 "EntityType" entity_type: String,
    3 "HostId" host_id: String, 4 "TotalCount" total_count: i64
} }

/// Gets run: `GetRun` of `easygene` 2021-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/GetRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRun {
    /// Required.
    pub run_id: String,
    /// Required.
    pub workspace: String,
}
operation! { GetRun(run_id: String, workspace: String) "GetRun" -> GetRunOutput {
    0 "RunId" run_id, 1 "Workspace" workspace
} { method: "GET", } }

/// Response of [`GetRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunOutput {
    pub app_name: Option<String>,
    pub app_revision: Option<String>,
    pub billing_instance_ids: Vec<String>,
    pub calls: Option<String>,
    pub create_time: Option<String>,
    pub default_runtime: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub execute_directory: Option<String>,
    pub execute_options: Option<GetRunExecuteOptions>,
    pub failures: Option<String>,
    pub host_id: Option<String>,
    pub inputs: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub output_folder: Option<String>,
    pub outputs: Option<String>,
    pub run_id: Option<String>,
    pub run_name: Option<String>,
    pub source: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub submission_id: Option<String>,
    pub timing: Option<String>,
    pub user: Option<String>,
    pub workspace: Option<String>,
}
model! { GetRunOutput {
    0 "AppName" app_name: String, 1 "AppRevision" app_revision: String,
    2 "BillingInstanceIds" billing_instance_ids: Vec<String>, 3 "Calls" calls: String,
    4 "CreateTime" create_time: String, 5 "DefaultRuntime" default_runtime: String, 6 "Description" description: String,
    7 "EndTime" end_time: String, 8 "EntityName" entity_name: String, 9 "EntityType" entity_type: String,
    10 "ExecuteDirectory" execute_directory: String, 11 "ExecuteOptions" execute_options: GetRunExecuteOptions,
    12 "Failures" failures: String, 13 "HostId" host_id: String, 14 "Inputs" inputs: String,
    15 "Labels" labels: BTreeMap<String, String>, 16 "OutputFolder" output_folder: String, 17 "Outputs" outputs: String,
    18 "RunId" run_id: String, 19 "RunName" run_name: String, 20 "Source" source: String,
    21 "StartTime" start_time: String, 22 "Status" status: String, 23 "SubmissionId" submission_id: String,
    24 "Timing" timing: String, 25 "User" user: String, 26 "Workspace" workspace: String
} }

/// In the response of [`GetRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunExecuteOptions {
    pub call_caching: Option<bool>,
    pub data_loader: Option<String>,
    pub delete_intermediate_results: Option<bool>,
    pub failure_mode: Option<String>,
    pub use_relative_output_paths: Option<bool>,
}
model! { GetRunExecuteOptions {
    0 "CallCaching" call_caching: bool, 1 "DataLoader" data_loader: String,
    2 "DeleteIntermediateResults" delete_intermediate_results: bool, 3 "FailureMode" failure_mode: String,
    4 "UseRelativeOutputPaths" use_relative_output_paths: bool
} }

/// Gets submission: `GetSubmission` of `easygene` 2021-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/GetSubmission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubmission {
    /// Required.
    pub submission_id: String,
    /// Required.
    pub workspace: String,
}
operation! { GetSubmission(submission_id: String, workspace: String) "GetSubmission" -> GetSubmissionOutput {
    0 "SubmissionId" submission_id, 1 "Workspace" workspace
} { method: "GET", } }

/// Response of [`GetSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubmissionOutput {
    pub host_id: Option<String>,
    pub submission: Option<GetSubmissionSubmission>,
}
model! { GetSubmissionOutput {
    0 "HostId" host_id: String, 1 "Submission" submission: GetSubmissionSubmission
} }

/// In the response of [`GetSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubmissionSubmission {
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub entity_type: Option<String>,
    pub run_stats: Option<GetSubmissionRunStats>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub submission_id: Option<String>,
    pub workspace: Option<String>,
}
model! { GetSubmissionSubmission {
    0 "CreateTime" create_time: String, 1 "EndTime" end_time: String, 2 "EntityType" entity_type: String,
    3 "RunStats" run_stats: GetSubmissionRunStats, 4 "StartTime" start_time: String, 5 "Status" status: String,
    6 "SubmissionId" submission_id: String, 7 "Workspace" workspace: String
} }

/// In the response of [`GetSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubmissionRunStats {
    pub aborted: Option<i64>,
    pub aborting: Option<i64>,
    pub failed: Option<i64>,
    pub pending: Option<i64>,
    pub running: Option<i64>,
    pub submitted: Option<i64>,
    pub succeeded: Option<i64>,
}
model! { GetSubmissionRunStats {
    0 "Aborted" aborted: i64, 1 "Aborting" aborting: i64, 2 "Failed" failed: i64, 3 "Pending" pending: i64,
    4 "Running" running: i64, 5 "Submitted" submitted: i64, 6 "Succeeded" succeeded: i64
} }

/// Gets template: `GetTemplate` of `easygene` 2021-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/GetTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    /// Required.
    pub template_name: String,
    /// Required.
    pub workspace: String,
}
operation! { GetTemplate(template_name: String, workspace: String) "GetTemplate" -> GetTemplateOutput {
    0 "TemplateName" template_name, 1 "Workspace" workspace
} }

/// Response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub app_name: Option<String>,
    pub app_revision: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub host_id: Option<String>,
    pub inputs_expression: Vec<GetTemplateInputsExpression>,
    pub labels: BTreeMap<String, String>,
    pub last_modified_time: Option<String>,
    pub outputs_expression: Vec<GetTemplateOutputsExpression>,
    pub revision_tag: Option<String>,
    pub root_entity: Option<String>,
    pub source: Option<String>,
    pub template_name: Option<String>,
    pub workspace: Option<String>,
}
model! { GetTemplateOutput {
    0 "AppName" app_name: String, 1 "AppRevision" app_revision: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "HostId" host_id: String,
    5 "InputsExpression" inputs_expression: Vec<GetTemplateInputsExpression>,
    6 "Labels" labels: BTreeMap<String, String>, 7 "LastModifiedTime" last_modified_time: String,
    8 "OutputsExpression" outputs_expression: Vec<GetTemplateOutputsExpression>, 9 "RevisionTag" revision_tag: String,
    10 "RootEntity" root_entity: String, 11 "Source" source: String, 12 "TemplateName" template_name: String,
    13 "Workspace" workspace: String
} }

/// In the response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateInputsExpression {
    pub help: Option<String>,
    pub required: Option<bool>,
    pub step_order: Option<i64>,
    pub task_name: Option<String>,
    pub variable_name: Option<String>,
    pub variable_type: Option<String>,
    pub variable_value: Option<String>,
}
model! { GetTemplateInputsExpression {
    0 "Help" help: String, 1 "Required" required: bool, 2 "StepOrder" step_order: i64, 3 "TaskName" task_name: String,
    4 "VariableName" variable_name: String, 5 "VariableType" variable_type: String,
    6 "VariableValue" variable_value: String
} }

/// In the response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutputsExpression {
    pub help: Option<String>,
    pub required: Option<bool>,
    pub step_order: Option<i64>,
    pub task_name: Option<String>,
    pub variable_name: Option<String>,
    pub variable_type: Option<String>,
    pub variable_value: Option<String>,
}
model! { GetTemplateOutputsExpression {
    0 "Help" help: String, 1 "Required" required: bool, 2 "StepOrder" step_order: i64, 3 "TaskName" task_name: String,
    4 "VariableName" variable_name: String, 5 "VariableType" variable_type: String,
    6 "VariableValue" variable_value: String
} }

/// Gets workspace: `GetWorkspace` of `easygene` 2021-03-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/GetWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspace {
    /// Required.
    pub workspace: String,
}
operation! { GetWorkspace(workspace: String) "GetWorkspace" -> GetWorkspaceOutput {
    0 "Workspace" workspace
} }

/// Response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOutput {
    pub bucket_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub host_id: Option<String>,
    pub job_lifecycle: Option<i64>,
    pub labels: BTreeMap<String, String>,
    pub last_modified_time: Option<String>,
    pub location: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
    pub storage: Option<String>,
    pub workspace: Option<String>,
}
model! { GetWorkspaceOutput {
    0 "BucketName" bucket_name: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "HostId" host_id: String, 4 "JobLifecycle" job_lifecycle: i64, 5 "Labels" labels: BTreeMap<String, String>,
    6 "LastModifiedTime" last_modified_time: String, 7 "Location" location: String, 8 "Role" role: String,
    9 "Status" status: String, 10 "Storage" storage: String, 11 "Workspace" workspace: String
} }

/// Imports app: `ImportApp` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ImportApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportApp {
    /// Required.
    pub app_name: String,
    /// Required.
    pub source: String,
    /// Required.
    pub workspace: String,
}
operation! { ImportApp(app_name: String, source: String, workspace: String) "ImportApp" -> ImportAppOutput {
    0 "AppName" app_name, 1 "Source" source, 2 "Workspace" workspace
} }

/// Response of [`ImportApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAppOutput {
    pub app_name: Option<String>,
    pub host_id: Option<String>,
    pub region_id: Option<String>,
    pub workspace: Option<String>,
}
model! { ImportAppOutput {
    0 "AppName" app_name: String, 1 "HostId" host_id: String, 2 "RegionId" region_id: String,
    3 "Workspace" workspace: String
} }

/// Installs global app: `InstallGlobalApp` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/InstallGlobalApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallGlobalApp {
    /// Required.
    pub app_name: String,
    /// Required.
    pub installed_app_name: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub source: String,
    /// Required.
    pub workspace: String,
}

/// Arguments of [`InstallGlobalApp::new`].
pub struct InstallGlobalAppRequired {
    pub app_name: String,
    pub installed_app_name: String,
    pub namespace_name: String,
    pub source: String,
    pub workspace: String,
}
operation! {
    InstallGlobalApp { InstallGlobalAppRequired: app_name, installed_app_name, namespace_name, source, workspace }
    "InstallGlobalApp" -> InstallGlobalAppOutput {
    0 "AppName" app_name, 1 "InstalledAppName" installed_app_name, 2 "NamespaceName" namespace_name, 3 "Source" source,
    4 "Workspace" workspace
} }

/// Response of [`InstallGlobalApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallGlobalAppOutput {
    pub host_id: Option<String>,
    pub installed_app_name: Option<String>,
    pub region_id: Option<String>,
    pub workspace: Option<String>,
}
model! { InstallGlobalAppOutput {
    0 "HostId" host_id: String, 1 "InstalledAppName" installed_app_name: String, 2 "RegionId" region_id: String,
    3 "Workspace" workspace: String
} }

/// Lists apps: `ListApps` of `easygene` 2021-03-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApps {
    pub app_type: Option<String>,
    pub is_reversed: Option<bool>,
    pub label_selector: Option<String>,
    pub language: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub scope: Option<String>,
    pub search: Option<String>,
    /// Required.
    pub workspace: String,
}
operation! { ListApps(workspace: String) "ListApps" -> ListAppsOutput {
    0 "AppType" app_type: String, 1 "IsReversed" is_reversed: bool, 2 "LabelSelector" label_selector: String,
    3 "Language" language: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "OrderBy" order_by: String, 7 "Scope" scope: String, 8 "Search" search: String, 9 "Workspace" workspace
} }
paged! { ListApps: ListAppsApps = Token "NextToken", "Apps" apps, next "NextToken" }

/// Response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsOutput {
    pub apps: Vec<ListAppsApps>,
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAppsOutput {
    0 "Apps" apps: Vec<ListAppsApps>, 1 "HostId" host_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsApps {
    pub app_default_version: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub language: Option<String>,
    pub scope: Option<String>,
    pub source: Option<String>,
    pub workspace: Option<String>,
}
model! { ListAppsApps {
    0 "AppDefaultVersion" app_default_version: String, 1 "AppName" app_name: String, 2 "AppType" app_type: String,
    3 "CreateTime" create_time: String, 4 "Description" description: String,
    5 "Labels" labels: BTreeMap<String, String>, 6 "Language" language: String, 7 "Scope" scope: String,
    8 "Source" source: String, 9 "Workspace" workspace: String
} }

/// Lists authorized software: `ListAuthorizedSoftware` of `easygene` 2021-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListAuthorizedSoftware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedSoftware {
    pub is_reversed: Option<bool>,
    /// Required.
    pub location: String,
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub search: Option<String>,
}
operation! { ListAuthorizedSoftware(location: String) "ListAuthorizedSoftware" -> ListAuthorizedSoftwareOutput {
    0 "IsReversed" is_reversed: bool, 1 "Location" location, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OrderBy" order_by: String, 5 "Search" search: String
} { method: "GET", } }
paged! { ListAuthorizedSoftware: ListAuthorizedSoftwareSoftwares =
    Token "NextToken", "Softwares" softwares, next "NextToken" }

/// Response of [`ListAuthorizedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedSoftwareOutput {
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub softwares: Vec<ListAuthorizedSoftwareSoftwares>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizedSoftwareOutput {
    0 "HostId" host_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Softwares" softwares: Vec<ListAuthorizedSoftwareSoftwares>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthorizedSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedSoftwareSoftwares {
    pub help_link: Option<String>,
    pub last_modified: Option<String>,
    pub locations: Vec<String>,
    pub promotion: Option<String>,
    pub software_default_version: Option<String>,
    pub software_description: Option<String>,
    pub software_icon: Option<String>,
    pub software_license_fee: Option<f64>,
    pub software_long_name: Option<String>,
    pub software_name: Option<String>,
    pub software_versions: Vec<String>,
}
model! { ListAuthorizedSoftwareSoftwares {
    0 "HelpLink" help_link: String, 1 "LastModified" last_modified: String, 2 "Locations" locations: Vec<String>,
    3 "Promotion" promotion: String, 4 "SoftwareDefaultVersion" software_default_version: String,
    5 "SoftwareDescription" software_description: String, 6 "SoftwareIcon" software_icon: String,
    7 "SoftwareLicenseFee" software_license_fee: f64, 8 "SoftwareLongName" software_long_name: String,
    9 "SoftwareName" software_name: String, 10 "SoftwareVersions" software_versions: Vec<String>
} }

/// Lists container images: `ListContainerImages` of `easygene` 2021-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListContainerImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContainerImages {
    /// Required.
    pub location: String,
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListContainerImages(location: String) "ListContainerImages" -> ListContainerImagesOutput {
    0 "Location" location, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} { method: "GET", } }
paged! { ListContainerImages: ListContainerImagesContainerImages =
    Token "NextToken", "ContainerImages" container_images, next "NextToken" }

/// Response of [`ListContainerImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContainerImagesOutput {
    pub container_images: Vec<ListContainerImagesContainerImages>,
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListContainerImagesOutput {
    0 "ContainerImages" container_images: Vec<ListContainerImagesContainerImages>, 1 "HostId" host_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListContainerImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContainerImagesContainerImages {
    pub container_image_description: Option<String>,
    pub container_image_name: Option<String>,
    pub container_image_namespace: Option<String>,
    pub container_image_versions: Vec<String>,
    pub container_registry: Option<String>,
    pub last_modified: Option<String>,
    pub location: Option<String>,
}
model! { ListContainerImagesContainerImages {
    0 "ContainerImageDescription" container_image_description: String,
    1 "ContainerImageName" container_image_name: String, 2 "ContainerImageNamespace" container_image_namespace: String,
    3 "ContainerImageVersions" container_image_versions: Vec<String>, 4 "ContainerRegistry" container_registry: String,
    5 "LastModified" last_modified: String, 6 "Location" location: String
} }

/// Lists entities: `ListEntities` of `easygene` 2021-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntities {
    pub is_reversed: Option<bool>,
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    /// Required.
    pub workspace: String,
}
operation! { ListEntities(workspace: String) "ListEntities" -> ListEntitiesOutput {
    0 "IsReversed" is_reversed: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OrderBy" order_by: String, 4 "Workspace" workspace
} { method: "GET", } }
paged! { ListEntities: ListEntitiesEntities = Token "NextToken", "Entities" entities, next "NextToken" }

/// Response of [`ListEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesOutput {
    pub entities: Vec<ListEntitiesEntities>,
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListEntitiesOutput {
    0 "Entities" entities: Vec<ListEntitiesEntities>, 1 "HostId" host_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesEntities {
    pub entity_type: Option<String>,
}
model! { ListEntitiesEntities {
    0 "EntityType" entity_type: String
} }

/// Lists entity items: `ListEntityItems` of `easygene` 2021-03-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListEntityItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntityItems {
    /// Required.
    pub entity_type: String,
    pub is_reversed: Option<bool>,
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub search: Option<String>,
    /// Required.
    pub workspace: String,
}
operation! { ListEntityItems(entity_type: String, workspace: String) "ListEntityItems" -> ListEntityItemsOutput {
    0 "EntityType" entity_type, 1 "IsReversed" is_reversed: bool, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OrderBy" order_by: String, 5 "Search" search: String, 6 "Workspace" workspace
} }
paged! { ListEntityItems: ListEntityItemsEntityItems = Token "NextToken", "EntityItems" entity_items, next "NextToken" }

/// Response of [`ListEntityItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntityItemsOutput {
    pub entity_items: Vec<ListEntityItemsEntityItems>,
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListEntityItemsOutput {
    0 "EntityItems" entity_items: Vec<ListEntityItemsEntityItems>, 1 "HostId" host_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListEntityItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntityItemsEntityItems {
    pub entity_data: BTreeMap<String, String>,
    pub entity_name: Option<String>,
}
model! { ListEntityItemsEntityItems {
    0 "EntityData" entity_data: BTreeMap<String, String>, 1 "EntityName" entity_name: String
} }

/// Lists global apps: `ListGlobalApps` of `easygene` 2021-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListGlobalApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlobalApps {
    pub app_scope: Option<String>,
    pub category: Option<String>,
    pub is_reversed: Option<bool>,
    pub location: Option<String>,
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub search: Option<String>,
    pub toolkit: Option<String>,
}
operation! { ListGlobalApps() "ListGlobalApps" -> ListGlobalAppsOutput {
    0 "AppScope" app_scope: String, 1 "Category" category: String, 2 "IsReversed" is_reversed: bool,
    3 "Location" location: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "OrderBy" order_by: String, 7 "Search" search: String, 8 "Toolkit" toolkit: String
} { method: "GET", } }
paged! { ListGlobalApps: ListGlobalAppsGlobalApps = Token "NextToken", "GlobalApps" global_apps, next "NextToken" }

/// Response of [`ListGlobalApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlobalAppsOutput {
    pub global_apps: Vec<ListGlobalAppsGlobalApps>,
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGlobalAppsOutput {
    0 "GlobalApps" global_apps: Vec<ListGlobalAppsGlobalApps>, 1 "HostId" host_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListGlobalApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlobalAppsGlobalApps {
    pub app_default_version: Option<String>,
    pub app_description: Option<String>,
    pub app_fee: Option<String>,
    pub app_name: Option<String>,
    pub app_scope: Option<String>,
    pub categories: Vec<String>,
    pub last_modified: Option<String>,
    pub locations: Vec<String>,
    pub namespace_name: Option<String>,
    pub pinned: Option<bool>,
    pub toolkit: Option<String>,
}
model! { ListGlobalAppsGlobalApps {
    0 "AppDefaultVersion" app_default_version: String, 1 "AppDescription" app_description: String,
    2 "AppFee" app_fee: String, 3 "AppName" app_name: String, 4 "AppScope" app_scope: String,
    5 "Categories" categories: Vec<String>, 6 "LastModified" last_modified: String,
    7 "Locations" locations: Vec<String>, 8 "NamespaceName" namespace_name: String, 9 "Pinned" pinned: bool,
    10 "Toolkit" toolkit: String
} }

/// Lists public dataset: `ListPublicDataset` of `easygene` 2021-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListPublicDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicDataset {
    pub is_reversed: Option<bool>,
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub search: Option<String>,
    pub tag: Option<String>,
}
operation! { ListPublicDataset() "ListPublicDataset" -> ListPublicDatasetOutput {
    0 "IsReversed" is_reversed: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OrderBy" order_by: String, 4 "Search" search: String, 5 "Tag" tag: String
} { method: "GET", } }
paged! { ListPublicDataset: ListPublicDatasetDatasets = Token "NextToken", "Datasets" datasets, next "NextToken" }

/// Response of [`ListPublicDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicDatasetOutput {
    pub datasets: Vec<ListPublicDatasetDatasets>,
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListPublicDatasetOutput {
    0 "Datasets" datasets: Vec<ListPublicDatasetDatasets>, 1 "HostId" host_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListPublicDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicDatasetDatasets {
    pub about: Option<String>,
    pub access_requirements: Option<String>,
    pub copyright: Option<String>,
    pub dataset_description: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub last_modified: Option<String>,
    pub locations: Vec<String>,
    pub tags: Vec<String>,
    pub update_frequency: Option<String>,
}
model! { ListPublicDatasetDatasets {
    0 "About" about: String, 1 "AccessRequirements" access_requirements: String, 2 "Copyright" copyright: String,
    3 "DatasetDescription" dataset_description: String, 4 "DatasetId" dataset_id: String,
    5 "DatasetName" dataset_name: String, 6 "LastModified" last_modified: String, 7 "Locations" locations: Vec<String>,
    8 "Tags" tags: Vec<String>, 9 "UpdateFrequency" update_frequency: String
} }

/// Lists public dataset entities: `ListPublicDatasetEntities` of `easygene` 2021-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListPublicDatasetEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicDatasetEntities {
    /// Required.
    pub dataset_name: String,
    pub is_reversed: Option<bool>,
    pub location: Option<String>,
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
}
operation! { ListPublicDatasetEntities(dataset_name: String)
    "ListPublicDatasetEntities" -> ListPublicDatasetEntitiesOutput {
    0 "DatasetName" dataset_name, 1 "IsReversed" is_reversed: bool, 2 "Location" location: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "OrderBy" order_by: String
} { method: "GET", } }
paged! { ListPublicDatasetEntities: ListPublicDatasetEntitiesEntities =
    Token "NextToken", "Entities" entities, next "NextToken" }

/// Response of [`ListPublicDatasetEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicDatasetEntitiesOutput {
    pub dataset_name: Option<String>,
    pub entities: Vec<ListPublicDatasetEntitiesEntities>,
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListPublicDatasetEntitiesOutput {
    0 "DatasetName" dataset_name: String, 1 "Entities" entities: Vec<ListPublicDatasetEntitiesEntities>,
    2 "HostId" host_id: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`ListPublicDatasetEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicDatasetEntitiesEntities {
    pub entity_type: Option<String>,
}
model! { ListPublicDatasetEntitiesEntities {
    0 "EntityType" entity_type: String
} }

/// Lists public dataset entity items: `ListPublicDatasetEntityItems` of `easygene` 2021-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListPublicDatasetEntityItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicDatasetEntityItems {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub entity_type: String,
    pub is_reversed: Option<bool>,
    pub location: Option<String>,
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub search: Option<String>,
}
operation! { ListPublicDatasetEntityItems(dataset_name: String, entity_type: String)
    "ListPublicDatasetEntityItems" -> ListPublicDatasetEntityItemsOutput {
    0 "DatasetName" dataset_name, 1 "EntityType" entity_type, 2 "IsReversed" is_reversed: bool,
    3 "Location" location: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "OrderBy" order_by: String, 7 "Search" search: String
} { method: "GET", } }
paged! { ListPublicDatasetEntityItems: ListPublicDatasetEntityItemsEntityItems =
    Token "NextToken", "EntityItems" entity_items, next "NextToken" }

/// Response of [`ListPublicDatasetEntityItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicDatasetEntityItemsOutput {
    pub dataset_name: Option<String>,
    pub entity_items: Vec<ListPublicDatasetEntityItemsEntityItems>,
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListPublicDatasetEntityItemsOutput {
    0 "DatasetName" dataset_name: String, 1 "EntityItems" entity_items: Vec<ListPublicDatasetEntityItemsEntityItems>,
    2 "HostId" host_id: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`ListPublicDatasetEntityItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicDatasetEntityItemsEntityItems {
    pub entity_data: BTreeMap<String, String>,
    pub entity_name: Option<String>,
}
model! { ListPublicDatasetEntityItemsEntityItems {
    0 "EntityData" entity_data: BTreeMap<String, String>, 1 "EntityName" entity_name: String
} }

/// Lists public dataset tags: `ListPublicDatasetTags` of `easygene` 2021-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListPublicDatasetTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicDatasetTags {
    pub is_reversed: Option<bool>,
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub search: Option<String>,
}
operation! { ListPublicDatasetTags() "ListPublicDatasetTags" -> ListPublicDatasetTagsOutput {
    0 "IsReversed" is_reversed: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OrderBy" order_by: String, 4 "Search" search: String
} { method: "GET", } }
paged! { ListPublicDatasetTags: String = Token "NextToken", "Tags" tags, next "NextToken" }

/// Response of [`ListPublicDatasetTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicDatasetTagsOutput {
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tags: Vec<String>,
    pub total_count: Option<i64>,
}
model! { ListPublicDatasetTagsOutput {
    0 "HostId" host_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Tags" tags: Vec<String>, 4 "TotalCount" total_count: i64
} }

/// Lists regions: `ListRegions` of `easygene` 2021-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {} { method: "GET", } }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub host_id: Option<String>,
    pub regions: Vec<ListRegionsRegions>,
}
model! { ListRegionsOutput {
    0 "HostId" host_id: String, 1 "Regions" regions: Vec<ListRegionsRegions>
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { ListRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Lists runs: `ListRuns` of `easygene` 2021-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuns {
    pub app_name: Option<String>,
    pub app_revision: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub get_total: Option<bool>,
    pub is_reversed: Option<bool>,
    pub label_selector: Option<String>,
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub search: Option<String>,
    pub status: Option<String>,
    pub submission_id: Option<String>,
    pub workspace: Option<String>,
}
operation! { ListRuns() "ListRuns" -> ListRunsOutput {
    0 "AppName" app_name: String, 1 "AppRevision" app_revision: String, 2 "EntityName" entity_name: String,
    3 "EntityType" entity_type: String, 4 "GetTotal" get_total: bool, 5 "IsReversed" is_reversed: bool,
    6 "LabelSelector" label_selector: String, 7 "MaxResults" max_results: i64, 8 "NextToken" next_token: String,
    9 "OrderBy" order_by: String, 10 "Search" search: String, 11 "Status" status: String,
    12 "SubmissionId" submission_id: String, 13 "Workspace" workspace: String
} { method: "GET", } }
paged! { ListRuns: ListRunsRuns = Token "NextToken", "Runs" runs, next "NextToken" }

/// Response of [`ListRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRunsOutput {
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub runs: Vec<ListRunsRuns>,
    pub total_count: Option<i64>,
}
model! { ListRunsOutput {
    0 "HostId" host_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Runs" runs: Vec<ListRunsRuns>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRunsRuns {
    pub app_name: Option<String>,
    pub app_revision: Option<String>,
    pub create_time: Option<String>,
    pub default_runtime: Option<String>,
    pub end_time: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub execute_directory: Option<String>,
    pub execute_options: Option<ListRunsExecuteOptions>,
    pub inputs: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub region_id: Option<String>,
    pub run_id: Option<String>,
    pub run_name: Option<String>,
    pub source: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub submission_id: Option<String>,
    pub workspace: Option<String>,
}
model! { ListRunsRuns {
    0 "AppName" app_name: String, 1 "AppRevision" app_revision: String, 2 "CreateTime" create_time: String,
    3 "DefaultRuntime" default_runtime: String, 4 "EndTime" end_time: String, 5 "EntityName" entity_name: String,
    6 "EntityType" entity_type: String, 7 "ExecuteDirectory" execute_directory: String,
    8 "ExecuteOptions" execute_options: ListRunsExecuteOptions, 9 "Inputs" inputs: String,
    10 "Labels" labels: BTreeMap<String, String>, 11 "RegionId" region_id: String, 12 "RunId" run_id: String,
    13 "RunName" run_name: String, 14 "Source" source: String, 15 "StartTime" start_time: String,
    16 "Status" status: String, 17 "SubmissionId" submission_id: String, 18 "Workspace" workspace: String
} }

/// In the response of [`ListRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRunsExecuteOptions {
    pub call_caching: Option<bool>,
    pub delete_intermediate_results: Option<bool>,
    pub failure_mode: Option<String>,
    pub use_relative_output_paths: Option<bool>,
}
model! { ListRunsExecuteOptions {
    0 "CallCaching" call_caching: bool, 1 "DeleteIntermediateResults" delete_intermediate_results: bool,
    2 "FailureMode" failure_mode: String, 3 "UseRelativeOutputPaths" use_relative_output_paths: bool
} }

/// Lists submissions: `ListSubmissions` of `easygene` 2021-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListSubmissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubmissions {
    pub is_reversed: Option<bool>,
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub search: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub workspace: String,
}
operation! { ListSubmissions(workspace: String) "ListSubmissions" -> ListSubmissionsOutput {
    0 "IsReversed" is_reversed: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OrderBy" order_by: String, 4 "Search" search: String, 5 "Status" status: String, 6 "Workspace" workspace
} { method: "GET", } }
paged! { ListSubmissions: ListSubmissionsSubmissions = Token "NextToken", "Submissions" submissions, next "NextToken" }

/// Response of [`ListSubmissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubmissionsOutput {
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub submissions: Vec<ListSubmissionsSubmissions>,
    pub total_count: Option<i64>,
}
model! { ListSubmissionsOutput {
    0 "HostId" host_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Submissions" submissions: Vec<ListSubmissionsSubmissions>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListSubmissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubmissionsSubmissions {
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub entity_type: Option<String>,
    pub run_stats: Option<ListSubmissionsRunStats>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub submission_id: Option<String>,
    pub workspace: Option<String>,
}
model! { ListSubmissionsSubmissions {
    0 "CreateTime" create_time: String, 1 "EndTime" end_time: String, 2 "EntityType" entity_type: String,
    3 "RunStats" run_stats: ListSubmissionsRunStats, 4 "StartTime" start_time: String, 5 "Status" status: String,
    6 "SubmissionId" submission_id: String, 7 "Workspace" workspace: String
} }

/// In the response of [`ListSubmissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubmissionsRunStats {
    pub aborted: Option<i64>,
    pub aborting: Option<i64>,
    pub failed: Option<i64>,
    pub pending: Option<i64>,
    pub running: Option<i64>,
    pub submitted: Option<i64>,
    pub succeeded: Option<i64>,
}
model! { ListSubmissionsRunStats {
    0 "Aborted" aborted: i64, 1 "Aborting" aborting: i64, 2 "Failed" failed: i64, 3 "Pending" pending: i64,
    4 "Running" running: i64, 5 "Submitted" submitted: i64, 6 "Succeeded" succeeded: i64
} }

/// Lists templates: `ListTemplates` of `easygene` 2021-03-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplates {
    pub is_reversed: Option<bool>,
    pub label_selector: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub search: Option<String>,
    /// Required.
    pub workspace: String,
}
operation! { ListTemplates(workspace: String) "ListTemplates" -> ListTemplatesOutput {
    0 "IsReversed" is_reversed: bool, 1 "LabelSelector" label_selector: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OrderBy" order_by: String, 5 "Search" search: String, 6 "Workspace" workspace
} }
paged! { ListTemplates: ListTemplatesTemplates = Token "NextToken", "Templates" templates, next "NextToken" }

/// Response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutput {
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub templates: Vec<ListTemplatesTemplates>,
    pub total_count: Option<i64>,
}
model! { ListTemplatesOutput {
    0 "HostId" host_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Templates" templates: Vec<ListTemplatesTemplates>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesTemplates {
    pub app_name: Option<String>,
    pub app_revision: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub inputs_expression: Vec<ListTemplatesInputsExpression>,
    pub labels: BTreeMap<String, String>,
    pub last_modified_time: Option<String>,
    pub outputs_expression: Vec<ListTemplatesOutputsExpression>,
    pub revision_tag: Option<String>,
    pub root_entity: Option<String>,
    pub template_name: Option<String>,
    pub workspace: Option<String>,
}
model! { ListTemplatesTemplates {
    0 "AppName" app_name: String, 1 "AppRevision" app_revision: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "InputsExpression" inputs_expression: Vec<ListTemplatesInputsExpression>,
    5 "Labels" labels: BTreeMap<String, String>, 6 "LastModifiedTime" last_modified_time: String,
    7 "OutputsExpression" outputs_expression: Vec<ListTemplatesOutputsExpression>, 8 "RevisionTag" revision_tag: String,
    9 "RootEntity" root_entity: String, 10 "TemplateName" template_name: String, 11 "Workspace" workspace: String
} }

/// In the response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesInputsExpression {
    pub help: Option<String>,
    pub required: Option<bool>,
    pub step_order: Option<i64>,
    pub task_name: Option<String>,
    pub variable_name: Option<String>,
    pub variable_type: Option<String>,
    pub variable_value: Option<String>,
}
model! { ListTemplatesInputsExpression {
    0 "Help" help: String, 1 "Required" required: bool, 2 "StepOrder" step_order: i64, 3 "TaskName" task_name: String,
    4 "VariableName" variable_name: String, 5 "VariableType" variable_type: String,
    6 "VariableValue" variable_value: String
} }

/// In the response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutputsExpression {
    pub help: Option<String>,
    pub required: Option<bool>,
    pub step_order: Option<i64>,
    pub task_name: Option<String>,
    pub variable_name: Option<String>,
    pub variable_type: Option<String>,
    pub variable_value: Option<String>,
}
model! { ListTemplatesOutputsExpression {
    0 "Help" help: String, 1 "Required" required: bool, 2 "StepOrder" step_order: i64, 3 "TaskName" task_name: String,
    4 "VariableName" variable_name: String, 5 "VariableType" variable_type: String,
    6 "VariableValue" variable_value: String
} }

/// Lists user active runs: `ListUserActiveRuns` of `easygene` 2021-03-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListUserActiveRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserActiveRuns {
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
}
operation! { ListUserActiveRuns() "ListUserActiveRuns" -> ListUserActiveRunsOutput {
    0 "MaxResults" max_results: i64
} { method: "GET", } }

/// Response of [`ListUserActiveRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserActiveRunsOutput {
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub runs: Vec<ListUserActiveRunsRuns>,
    pub total_count: Option<i64>,
}
model! { ListUserActiveRunsOutput {
    0 "HostId" host_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Runs" runs: Vec<ListUserActiveRunsRuns>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListUserActiveRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserActiveRunsRuns {
    pub app_name: Option<String>,
    pub app_revision: Option<String>,
    pub create_time: Option<String>,
    pub default_runtime: Option<String>,
    pub end_time: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub execute_directory: Option<String>,
    pub execute_options: Option<ListUserActiveRunsExecuteOptions>,
    pub inputs: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub region_id: Option<String>,
    pub run_id: Option<String>,
    pub run_name: Option<String>,
    pub source: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub submission_id: Option<String>,
    pub workspace: Option<String>,
}
model! { ListUserActiveRunsRuns {
    0 "AppName" app_name: String, 1 "AppRevision" app_revision: String, 2 "CreateTime" create_time: String,
    3 "DefaultRuntime" default_runtime: String, 4 "EndTime" end_time: String, 5 "EntityName" entity_name: String,
    6 "EntityType" entity_type: String, 7 "ExecuteDirectory" execute_directory: String,
    8 "ExecuteOptions" execute_options: ListUserActiveRunsExecuteOptions, 9 "Inputs" inputs: String,
    10 "Labels" labels: BTreeMap<String, String>, 11 "RegionId" region_id: String, 12 "RunId" run_id: String,
    13 "RunName" run_name: String, 14 "Source" source: String, 15 "StartTime" start_time: String,
    16 "Status" status: String, 17 "SubmissionId" submission_id: String, 18 "Workspace" workspace: String
} }

/// In the response of [`ListUserActiveRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserActiveRunsExecuteOptions {
    pub call_caching: Option<bool>,
    pub delete_intermediate_results: Option<bool>,
    pub failure_mode: Option<String>,
    pub use_relative_output_paths: Option<bool>,
}
model! { ListUserActiveRunsExecuteOptions {
    0 "CallCaching" call_caching: bool, 1 "DeleteIntermediateResults" delete_intermediate_results: bool,
    2 "FailureMode" failure_mode: String, 3 "UseRelativeOutputPaths" use_relative_output_paths: bool
} }

/// Lists workspaces: `ListWorkspaces` of `easygene` 2021-03-15.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ListWorkspaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaces {
    pub is_reversed: Option<bool>,
    pub label_selector: Option<String>,
    /// 1 to 2147483647.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub search: Option<String>,
}
operation! { ListWorkspaces() "ListWorkspaces" -> ListWorkspacesOutput {
    0 "IsReversed" is_reversed: bool, 1 "LabelSelector" label_selector: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OrderBy" order_by: String, 5 "Search" search: String
} { method: "GET", } }
paged! { ListWorkspaces: ListWorkspacesWorkspaces = Token "NextToken", "Workspaces" workspaces, next "NextToken" }

/// Response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub host_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub workspaces: Vec<ListWorkspacesWorkspaces>,
}
model! { ListWorkspacesOutput {
    0 "HostId" host_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64, 4 "Workspaces" workspaces: Vec<ListWorkspacesWorkspaces>
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesWorkspaces {
    pub bucket_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub job_lifecycle: Option<i64>,
    pub labels: BTreeMap<String, String>,
    pub last_modified_time: Option<String>,
    pub location: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
    pub storage: Option<String>,
    pub workspace: Option<String>,
}
model! { ListWorkspacesWorkspaces {
    0 "BucketName" bucket_name: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "JobLifecycle" job_lifecycle: i64, 4 "Labels" labels: BTreeMap<String, String>,
    5 "LastModifiedTime" last_modified_time: String, 6 "Location" location: String, 7 "Role" role: String,
    8 "Status" status: String, 9 "Storage" storage: String, 10 "Workspace" workspace: String
} }

/// Resumes submission: `ResumeSubmission` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/ResumeSubmission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSubmission {
    /// Required.
    pub submission_id: String,
    /// Required.
    pub workspace: String,
}
operation! { ResumeSubmission(submission_id: String, workspace: String) "ResumeSubmission" -> ResumeSubmissionOutput {
    0 "SubmissionId" submission_id, 1 "Workspace" workspace
} }

/// Response of [`ResumeSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSubmissionOutput {
    pub host_id: Option<String>,
}
model! { ResumeSubmissionOutput {
    0 "HostId" host_id: String
} }

/// `TagApp` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/TagApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagApp {
    /// Required.
    pub app_name: String,
    /// Required.
    pub app_revision: String,
    /// Required.
    pub revision_tag: String,
    /// Required.
    pub workspace: String,
}
operation! { TagApp(app_name: String, app_revision: String, revision_tag: String, workspace: String)
    "TagApp" -> TagAppOutput {
    0 "AppName" app_name, 1 "AppRevision" app_revision, 2 "RevisionTag" revision_tag, 3 "Workspace" workspace
} }

/// Response of [`TagApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAppOutput {
    pub app_name: Option<String>,
    pub app_revision: Option<String>,
    pub former_revision: Option<String>,
    pub former_tag: Option<String>,
    pub revision_tag: Option<String>,
    pub workspace: Option<String>,
}
model! { TagAppOutput {
    0 "AppName" app_name: String, 1 "AppRevision" app_revision: String, 2 "FormerRevision" former_revision: String,
    3 "FormerTag" former_tag: String, 4 "RevisionTag" revision_tag: String, 5 "Workspace" workspace: String
} }

/// Updates entity: `UpdateEntity` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/UpdateEntity>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntity {
    /// Required.
    pub entity_type: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub entity_items: Vec<UpdateEntityEntityItems>,
}
operation! { UpdateEntity(entity_type: String, workspace: String, entity_items: Vec<UpdateEntityEntityItems>)
    "UpdateEntity" -> UpdateEntityOutput {
    0 "EntityType" entity_type, 1 "Workspace" workspace, 2 "EntityItems" entity_items
} [
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`UpdateEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityEntityItems {
    pub entity_data: Option<BTreeMap<String, String>>,
    pub entity_name: Option<String>,
}
input! { UpdateEntityEntityItems() {
    0 "EntityData" entity_data: BTreeMap<String, String>, 1 "EntityName" entity_name: String
} }

/// Response of [`UpdateEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityOutput {
    pub entity_type: Option<String>,
    pub host_id: Option<String>,
    pub workspace: Option<String>,
}
model! { UpdateEntityOutput {
    0 "EntityType" entity_type: String, 1 "HostId" host_id: String, 2 "Workspace" workspace: String
} }

/// Updates entity items: `UpdateEntityItems` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/UpdateEntityItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityItems {
    /// Required.
    pub entity_type: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub entity_items: Vec<UpdateEntityItemsEntityItems>,
}
operation! {
    UpdateEntityItems(entity_type: String, workspace: String, entity_items: Vec<UpdateEntityItemsEntityItems>)
    "UpdateEntityItems" -> UpdateEntityItemsOutput {
    0 "EntityType" entity_type, 1 "Workspace" workspace, 2 "EntityItems" entity_items
} [
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`UpdateEntityItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityItemsEntityItems {
    pub entity_data: Option<BTreeMap<String, String>>,
    pub entity_name: Option<String>,
}
input! { UpdateEntityItemsEntityItems() {
    0 "EntityData" entity_data: BTreeMap<String, String>, 1 "EntityName" entity_name: String
} }

/// Response of [`UpdateEntityItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityItemsOutput {
    pub entity_type: Option<String>,
    pub host_id: Option<String>,
    pub workspace: Option<String>,
}
model! { UpdateEntityItemsOutput {
    0 "EntityType" entity_type: String, 1 "HostId" host_id: String, 2 "Workspace" workspace: String
} }

/// Updates template: `UpdateTemplate` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/UpdateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    pub description: Option<String>,
    pub labels: Option<String>,
    pub root_entity: Option<String>,
    /// Required.
    pub template_name: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub inputs_expression: Vec<UpdateTemplateInputsExpression>,
    /// Required.
    pub outputs_expression: Vec<UpdateTemplateOutputsExpression>,
}
operation! {
    UpdateTemplate(template_name: String, workspace: String, inputs_expression: Vec<UpdateTemplateInputsExpression>, outputs_expression: Vec<UpdateTemplateOutputsExpression>)
    "UpdateTemplate" -> UpdateTemplateOutput {
    0 "Description" description: String, 1 "Labels" labels: String, 2 "RootEntity" root_entity: String,
    3 "TemplateName" template_name, 4 "Workspace" workspace, 5 "InputsExpression" inputs_expression,
    6 "OutputsExpression" outputs_expression
} [
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::Json)
] }

/// In the request of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateInputsExpression {
    pub help: Option<String>,
    /// Required.
    pub required: Option<bool>,
    pub step_order: Option<i64>,
    /// Required.
    pub task_name: Option<String>,
    /// Required.
    pub variable_name: Option<String>,
    /// Required.
    pub variable_type: Option<String>,
    /// Required.
    pub variable_value: Option<String>,
}

/// Arguments of [`UpdateTemplateInputsExpression::new`].
pub struct UpdateTemplateInputsExpressionRequired {
    pub required: bool,
    pub task_name: String,
    pub variable_name: String,
    pub variable_type: String,
    pub variable_value: String,
}
input! {
    UpdateTemplateInputsExpression { UpdateTemplateInputsExpressionRequired: required, task_name, variable_name, variable_type, variable_value } {
    0 "Help" help: String, 1 "Required" required: bool, 2 "StepOrder" step_order: i64, 3 "TaskName" task_name: String,
    4 "VariableName" variable_name: String, 5 "VariableType" variable_type: String,
    6 "VariableValue" variable_value: String
} }

/// In the request of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateOutputsExpression {
    pub help: Option<String>,
    /// Required.
    pub required: Option<bool>,
    pub step_order: Option<i64>,
    /// Required.
    pub task_name: Option<String>,
    /// Required.
    pub variable_name: Option<String>,
    /// Required.
    pub variable_type: Option<String>,
    /// Required.
    pub variable_value: Option<String>,
}

/// Arguments of [`UpdateTemplateOutputsExpression::new`].
pub struct UpdateTemplateOutputsExpressionRequired {
    pub required: bool,
    pub task_name: String,
    pub variable_name: String,
    pub variable_type: String,
    pub variable_value: String,
}
input! {
    UpdateTemplateOutputsExpression { UpdateTemplateOutputsExpressionRequired: required, task_name, variable_name, variable_type, variable_value } {
    0 "Help" help: String, 1 "Required" required: bool, 2 "StepOrder" step_order: i64, 3 "TaskName" task_name: String,
    4 "VariableName" variable_name: String, 5 "VariableType" variable_type: String,
    6 "VariableValue" variable_value: String
} }

/// Response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateOutput {
    pub host_id: Option<String>,
}
model! { UpdateTemplateOutput {
    0 "HostId" host_id: String
} }

/// Updates workspace: `UpdateWorkspace` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/UpdateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    pub description: Option<String>,
    pub job_lifecycle: Option<i64>,
    pub labels: Option<String>,
    pub role: Option<String>,
    /// Required.
    pub workspace: String,
}
operation! { UpdateWorkspace(workspace: String) "UpdateWorkspace" -> UpdateWorkspaceOutput {
    0 "Description" description: String, 1 "JobLifecycle" job_lifecycle: i64, 2 "Labels" labels: String,
    3 "Role" role: String, 4 "Workspace" workspace
} }

/// Response of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceOutput {
    pub host_id: Option<String>,
}
model! { UpdateWorkspaceOutput {
    0 "HostId" host_id: String
} }

/// `UploadEntity` of `easygene` 2021-03-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EasyGene/2021-03-15/UploadEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadEntity {
    /// Required.
    pub entity_csv_file: String,
    /// Required.
    pub workspace: String,
}
operation! { UploadEntity(entity_csv_file: String, workspace: String) "UploadEntity" -> UploadEntityOutput {
    0 "EntityCSVFile" entity_csv_file, 1 "Workspace" workspace
} }

/// Response of [`UploadEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadEntityOutput {
    pub entity_type: Option<String>,
    pub host_id: Option<String>,
    pub workspace: Option<String>,
}
model! { UploadEntityOutput {
    0 "EntityType" entity_type: String, 1 "HostId" host_id: String, 2 "Workspace" workspace: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AbortRun, AbortSubmission, CopyPublicEntity, CreateApp, CreateEntity, CreateRun, CreateSubmission, CreateTemplate,
    CreateWorkspace, DeleteApp, DeleteEntity, DeleteEntityItems, DeleteRun, DeleteSubmission, DeleteTemplate,
    DeleteWorkspace, DownloadEntity, GetApp, GetEntity, GetGlobalApp, GetPublicDataset, GetPublicDatasetEntity, GetRun,
    GetSubmission, GetTemplate, GetWorkspace, ImportApp, InstallGlobalApp, ListApps, ListAuthorizedSoftware,
    ListContainerImages, ListEntities, ListEntityItems, ListGlobalApps, ListPublicDataset, ListPublicDatasetEntities,
    ListPublicDatasetEntityItems, ListPublicDatasetTags, ListRegions, ListRuns, ListSubmissions, ListTemplates,
    ListUserActiveRuns, ListWorkspaces, ResumeSubmission, TagApp, UpdateEntity, UpdateEntityItems, UpdateTemplate,
    UpdateWorkspace, UploadEntity
}
