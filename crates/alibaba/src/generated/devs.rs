//! `devs` of Alibaba Cloud, API version 2023-07-14.
//!
//! Endpoint: a table of 6 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/Devs/2023-07-14/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, devs::ListConnections};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListConnections::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "devs.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "devs.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "devs.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "devs.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "devs.cn-shenzhen.aliyuncs.com"),
        ("us-west-1", "devs.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "devs-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "devs-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "devs-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "devs-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "devs-vpc.cn-shenzhen.aliyuncs.com"),
        ("us-west-1", "devs-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("devs", "2023-07-14", "devs", &ENDPOINTS);

/// Activates connection: `ActivateConnection` of `devs` 2023-07-14.
///
/// PATCH `/2023-07-14/connections/{name}/activate`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/ActivateConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateConnection {
    pub account: Option<GitAccount>,
    pub credential: Option<OAuthCredential>,
    /// Required.
    pub name: String,
}
operation! { ActivateConnection(name: String) "ActivateConnection" -> ActivateConnectionOutput {
    0 "account" account: GitAccount, 1 "credential" credential: OAuthCredential, 2 "name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PATCH", path: "/2023-07-14/connections/{name}/activate", body: BodyStyle::Json, } }

/// In the request of [`ActivateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GitAccount {
    pub avatar: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub uri: Option<String>,
}
input! { GitAccount() {
    0 "avatar" avatar: String, 1 "displayName" display_name: String, 2 "id" id: String, 3 "name" name: String,
    4 "uri" uri: String
} }

/// In the request of [`ActivateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OAuthCredential {
    /// Required.
    pub created_time: Option<i64>,
    /// Required.
    pub expiration: Option<i64>,
    /// Secret.
    pub refresh_token: Option<Secret>,
    pub scope: Option<String>,
    /// Required. Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
input! { OAuthCredential(created_time: i64, expiration: i64, token: Secret) {
    0 "createdTime" created_time: i64, 1 "expiration" expiration: i64, 2 "refreshToken" refresh_token: Secret,
    3 "scope" scope: String, 4 "token" token: Secret, 5 "type" r#type: String
} }

/// Response of [`ActivateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateConnectionOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub spec: Option<ConnectionSpec>,
    pub status: Option<ConnectionStatus>,
    pub uid: Option<String>,
}
model! { ActivateConnectionOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "kind" kind: String,
    3 "labels" labels: BTreeMap<String, String>, 4 "name" name: String, 5 "spec" spec: ConnectionSpec,
    6 "status" status: ConnectionStatus, 7 "uid" uid: String
} }

/// In the response of [`ActivateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionSpec {
    pub account: Option<GitAccount>,
    pub gitlab_config: Option<GitLabConfig>,
    pub platform: Option<String>,
}
model! { ConnectionSpec {
    0 "account" account: GitAccount, 1 "gitlabConfig" gitlab_config: GitLabConfig, 2 "platform" platform: String
} }

/// In the response of [`ActivateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GitLabConfig {
    pub is_fixed_ip: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
    pub uri: Option<String>,
}
model! { GitLabConfig {
    0 "isFixedIP" is_fixed_ip: bool, 1 "token" token: Secret, 2 "uri" uri: String
} }

/// In the response of [`ActivateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionStatus {
    pub installation: Option<Installation>,
}
model! { ConnectionStatus {
    0 "installation" installation: Installation
} }

/// In the response of [`ActivateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Installation {
    pub action_uri: Option<String>,
    pub message: Option<String>,
    pub stage: Option<String>,
}
model! { Installation {
    0 "actionUri" action_uri: String, 1 "message" message: String, 2 "stage" stage: String
} }

/// Cancels pipeline: `CancelPipeline` of `devs` 2023-07-14.
///
/// PUT `/2023-07-14/pipelines/{name}/cancel`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/CancelPipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPipeline {
    /// Required.
    pub name: String,
}
operation! { CancelPipeline(name: String) "CancelPipeline" -> CancelPipelineOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/2023-07-14/pipelines/{name}/cancel", } }

/// Response of [`CancelPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPipelineOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<PipelineSpec>,
    pub status: Option<PipelineStatus>,
    pub uid: Option<String>,
}
model! { CancelPipelineOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: PipelineSpec, 8 "status" status: PipelineStatus,
    9 "uid" uid: String
} }

/// In the request of [`CancelPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PipelineSpec {
    pub context: Option<Context>,
    pub template_name: Option<String>,
    pub template_spec: Option<PipelineTemplateSpec>,
}
input! { PipelineSpec() {
    0 "context" context: Context, 1 "templateName" template_name: String,
    2 "templateSpec" template_spec: PipelineTemplateSpec
} }

/// In the request of [`CancelPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Context {
    pub data: Option<BTreeMap<String, Value>>,
}
input! { Context() {
    0 "data" data: BTreeMap<String, Value>
} }

/// In the request of [`CancelPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PipelineTemplateSpec {
    pub context: Option<Context>,
    pub tasks: Option<Vec<TaskExec>>,
}
input! { PipelineTemplateSpec() {
    0 "context" context: Context, 1 "tasks" tasks: Vec<TaskExec>
} }

/// In the request of [`CancelPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskExec {
    pub context: Option<Context>,
    pub name: Option<String>,
    pub run_afters: Option<Vec<RunAfter>>,
    pub task_template: Option<String>,
}
input! { TaskExec() {
    0 "context" context: Context, 1 "name" name: String, 2 "runAfters" run_afters: Vec<RunAfter>,
    3 "taskTemplate" task_template: String
} }

/// In the request of [`CancelPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAfter {
    pub name: Option<String>,
}
input! { RunAfter() {
    0 "name" name: String
} }

/// In the request of [`CancelPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PipelineStatus {
    pub latest_exec_error: Option<TaskExecError>,
    pub phase: Option<String>,
}
input! { PipelineStatus() {
    0 "latestExecError" latest_exec_error: TaskExecError, 1 "phase" phase: String
} }

/// In the request of [`CancelPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskExecError {
    pub code: Option<String>,
    pub extra_info: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub title: Option<String>,
}
input! { TaskExecError() {
    0 "code" code: String, 1 "extraInfo" extra_info: String, 2 "message" message: String,
    3 "requestId" request_id: String, 4 "title" title: String
} }

/// Cancels task: `CancelTask` of `devs` 2023-07-14.
///
/// PUT `/2023-07-14/tasks/{name}/cancel`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/CancelTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    /// Required.
    pub name: String,
}
operation! { CancelTask(name: String) "CancelTask" -> CancelTaskOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/2023-07-14/tasks/{name}/cancel", } }

/// Response of [`CancelTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTaskOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { CancelTaskOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: TaskSpec, 8 "status" status: TaskStatus,
    9 "uid" uid: String
} }

/// In the request of [`CancelTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSpec {
    pub context: Option<Context>,
    pub template_name: Option<String>,
}
input! { TaskSpec() {
    0 "context" context: Context, 1 "templateName" template_name: String
} }

/// In the request of [`CancelTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatus {
    pub execution_details: Option<Vec<String>>,
    pub invocations: Option<Vec<TaskInvocation>>,
    pub latest_exec_error: Option<TaskExecError>,
    pub phase: Option<String>,
    pub status_generation: Option<i64>,
}
input! { TaskStatus() {
    0 "executionDetails" execution_details: Vec<String>, 1 "invocations" invocations: Vec<TaskInvocation>,
    2 "latestExecError" latest_exec_error: TaskExecError, 3 "phase" phase: String,
    4 "statusGeneration" status_generation: i64
} }

/// In the request of [`CancelTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInvocation {
    pub instance_id: Option<String>,
    pub invocation_id: Option<String>,
    pub invocation_target: Option<String>,
    pub output: Option<String>,
    pub request_id: Option<String>,
    pub sls_log_store: Option<String>,
    pub sls_project: Option<String>,
    pub status: Option<String>,
}
input! { TaskInvocation() {
    0 "instanceID" instance_id: String, 1 "invocationID" invocation_id: String,
    2 "invocationTarget" invocation_target: String, 3 "output" output: String, 4 "requestID" request_id: String,
    5 "slsLogStore" sls_log_store: String, 6 "slsProject" sls_project: String, 7 "status" status: String
} }

/// Creates artifact: `CreateArtifact` of `devs` 2023-07-14.
///
/// POST `/2023-07-14/artifacts`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/CreateArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifact {
    pub body: Option<Artifact>,
}
operation! { CreateArtifact() "CreateArtifact" -> CreateArtifactOutput {
    0 "body" body: Artifact
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2023-07-14/artifacts", body: BodyStyle::Json, } }

/// In the request of [`CreateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Artifact {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    /// Required.
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<ArtifactSpec>,
    pub status: Option<ArtifactStatus>,
    pub uid: Option<String>,
    pub updated_time: Option<String>,
}
input! { Artifact(name: String) {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: ArtifactSpec, 8 "status" status: ArtifactStatus,
    9 "uid" uid: String, 10 "updatedTime" updated_time: String
} }

/// In the request of [`CreateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArtifactSpec {
    /// Required.
    pub runtime: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub uri: Option<String>,
}
input! { ArtifactSpec(runtime: String, r#type: String, uri: String) {
    0 "runtime" runtime: String, 1 "type" r#type: String, 2 "uri" uri: String
} }

/// In the request of [`CreateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArtifactStatus {
    pub arn: Option<String>,
    pub checksum: Option<String>,
    pub size: Option<i64>,
}
input! { ArtifactStatus() {
    0 "arn" arn: String, 1 "checksum" checksum: String, 2 "size" size: i64
} }

/// Response of [`CreateArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<ArtifactSpec>,
    pub status: Option<ArtifactStatus>,
    pub uid: Option<String>,
    pub updated_time: Option<String>,
}
model! { CreateArtifactOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: ArtifactSpec, 8 "status" status: ArtifactStatus,
    9 "uid" uid: String, 10 "updatedTime" updated_time: String
} }

/// Creates environment: `CreateEnvironment` of `devs` 2023-07-14.
///
/// POST `/2023-07-14/projects/{projectName}/environments`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/CreateEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    pub body: Option<Environment>,
    /// Required.
    pub project_name: String,
}
operation! { CreateEnvironment(project_name: String) "CreateEnvironment" -> CreateEnvironmentOutput {
    0 "body" body: Environment, 1 "projectName" project_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/2023-07-14/projects/{projectName}/environments", body: BodyStyle::Json, } }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Environment {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    /// Required.
    pub name: Option<String>,
    pub project_name: Option<String>,
    /// Required.
    pub spec: Option<EnvironmentSpec>,
    pub status: Option<EnvironmentStatus>,
    pub uid: Option<String>,
}
input! { Environment(name: String, spec: EnvironmentSpec) {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "projectName" project_name: String, 7 "spec" spec: EnvironmentSpec, 8 "status" status: EnvironmentStatus,
    9 "uid" uid: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentSpec {
    pub role_arn: Option<String>,
    pub staged_configs: Option<EnvironmentStagedConfigs>,
    pub r#type: Option<String>,
}
input! { EnvironmentSpec() {
    0 "roleArn" role_arn: String, 1 "stagedConfigs" staged_configs: EnvironmentStagedConfigs, 2 "type" r#type: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentStagedConfigs {
    pub services: Option<BTreeMap<String, ServiceConfig>>,
    pub variables: Option<BTreeMap<String, Variable>>,
}
input! { EnvironmentStagedConfigs() {
    0 "services" services: BTreeMap<String, ServiceConfig>, 1 "variables" variables: BTreeMap<String, Variable>
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceConfig {
    pub artifact: Option<ArtifactMeta>,
    pub build: Option<BuildConfig>,
    pub component: Option<String>,
    pub props: Option<BTreeMap<String, Value>>,
    pub source: Option<SourceConfig>,
    pub r#type: Option<String>,
    pub variables: Option<BTreeMap<String, Variable>>,
}
input! { ServiceConfig() {
    0 "artifact" artifact: ArtifactMeta, 1 "build" build: BuildConfig, 2 "component" component: String,
    3 "props" props: BTreeMap<String, Value>, 4 "source" source: SourceConfig, 5 "type" r#type: String,
    6 "variables" variables: BTreeMap<String, Variable>
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArtifactMeta {
    pub checksum: Option<String>,
    pub name: Option<String>,
}
input! { ArtifactMeta() {
    0 "checksum" checksum: String, 1 "name" name: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildConfig {
    pub default: Option<DefaultBuilderConfig>,
}
input! { BuildConfig() {
    0 "default" default: DefaultBuilderConfig
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultBuilderConfig {
    pub cache: Option<BuildCacheConfig>,
    pub languages: Option<Vec<String>>,
    pub root_path: Option<String>,
    pub steps: Option<Vec<Value>>,
}
input! { DefaultBuilderConfig() {
    0 "cache" cache: BuildCacheConfig, 1 "languages" languages: Vec<String>, 2 "rootPath" root_path: String,
    3 "steps" steps: Vec<Value>
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildCacheConfig {
    pub key_path: Option<BTreeMap<String, Value>>,
    pub paths: Option<Vec<String>>,
}
input! { BuildCacheConfig() {
    0 "keyPath" key_path: BTreeMap<String, Value>, 1 "paths" paths: Vec<String>
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceConfig {
    pub oss: Option<OssSourceConfig>,
    pub repository: Option<RepositorySourceConfig>,
    pub template: Option<TemplateSourceConfig>,
}
input! { SourceConfig() {
    0 "oss" oss: OssSourceConfig, 1 "repository" repository: RepositorySourceConfig,
    2 "template" template: TemplateSourceConfig
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OssSourceConfig {
    pub bucket: Option<String>,
    pub object: Option<String>,
}
input! { OssSourceConfig() {
    0 "bucket" bucket: String, 1 "object" object: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepositorySourceConfig {
    pub code_version: Option<CodeVersionReference>,
    pub filter: Option<EventFilterConfig>,
    /// Required.
    pub repository_name: Option<String>,
}
input! { RepositorySourceConfig(repository_name: String) {
    0 "codeVersion" code_version: CodeVersionReference, 1 "filter" filter: EventFilterConfig,
    2 "repositoryName" repository_name: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeVersionReference {
    pub branch: Option<String>,
    pub commit_id: Option<String>,
}
input! { CodeVersionReference() {
    0 "branch" branch: String, 1 "commitID" commit_id: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventFilterConfig {
    pub branch: Option<BranchFilter>,
}
input! { EventFilterConfig() {
    0 "branch" branch: BranchFilter
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BranchFilter {
    pub name: Option<String>,
}
input! { BranchFilter() {
    0 "name" name: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateSourceConfig {
    /// Secret.
    pub download_url: Option<Secret>,
    pub name: Option<String>,
}
input! { TemplateSourceConfig() {
    0 "downloadUrl" download_url: Secret, 1 "name" name: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Variable {
    pub encrypted: Option<bool>,
    pub sensitive: Option<bool>,
    pub value: Option<Value>,
}
input! { Variable() {
    0 "encrypted" encrypted: bool, 1 "sensitive" sensitive: bool, 2 "value" value: Value
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentStatus {
    pub latest_environment_deployment_name: Option<String>,
    pub observed_generation: Option<i64>,
    pub observed_time: Option<String>,
    pub services_instances: Option<BTreeMap<String, ServiceInstance>>,
    pub services_with_pending_changes: Option<Vec<String>>,
}
input! { EnvironmentStatus() {
    0 "latestEnvironmentDeploymentName" latest_environment_deployment_name: String,
    1 "observedGeneration" observed_generation: i64, 2 "observedTime" observed_time: String,
    3 "servicesInstances" services_instances: BTreeMap<String, ServiceInstance>,
    4 "servicesWithPendingChanges" services_with_pending_changes: Vec<String>
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInstance {
    pub config: Option<ServiceConfig>,
    pub latest_deployment: Option<ServiceInstanceLatestDeployment>,
    pub outputs: Option<BTreeMap<String, Value>>,
    pub variables: Option<BTreeMap<String, Variable>>,
}
input! { ServiceInstance() {
    0 "config" config: ServiceConfig, 1 "latestDeployment" latest_deployment: ServiceInstanceLatestDeployment,
    2 "outputs" outputs: BTreeMap<String, Value>, 3 "variables" variables: BTreeMap<String, Variable>
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInstanceLatestDeployment {
    pub finished_time: Option<String>,
    pub name: Option<String>,
    pub phase: Option<String>,
    pub start_time: Option<String>,
}
input! { ServiceInstanceLatestDeployment() {
    0 "finishedTime" finished_time: String, 1 "name" name: String, 2 "phase" phase: String,
    3 "startTime" start_time: String
} }

/// Response of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub project_name: Option<String>,
    pub spec: Option<EnvironmentSpec>,
    pub status: Option<EnvironmentStatus>,
    pub uid: Option<String>,
}
model! { CreateEnvironmentOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "projectName" project_name: String, 7 "spec" spec: EnvironmentSpec, 8 "status" status: EnvironmentStatus,
    9 "uid" uid: String
} }

/// Creates pipeline: `CreatePipeline` of `devs` 2023-07-14.
///
/// POST `/2023-07-14/pipelines`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/CreatePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipeline {
    pub body: Option<Pipeline>,
}
operation! { CreatePipeline() "CreatePipeline" -> CreatePipelineOutput {
    0 "body" body: Pipeline
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2023-07-14/pipelines", body: BodyStyle::Json, } }

/// In the request of [`CreatePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pipeline {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    /// Required.
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<PipelineSpec>,
    pub status: Option<PipelineStatus>,
    pub uid: Option<String>,
}
input! { Pipeline(name: String) {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: PipelineSpec, 8 "status" status: PipelineStatus,
    9 "uid" uid: String
} }

/// Response of [`CreatePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<PipelineSpec>,
    pub status: Option<PipelineStatus>,
    pub uid: Option<String>,
}
model! { CreatePipelineOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: PipelineSpec, 8 "status" status: PipelineStatus,
    9 "uid" uid: String
} }

/// Creates project: `CreateProject` of `devs` 2023-07-14.
///
/// POST `/2023-07-14/projects`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/CreateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub body: Option<Project>,
}
operation! { CreateProject() "CreateProject" -> CreateProjectOutput {
    0 "body" body: Project
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2023-07-14/projects", body: BodyStyle::Json, } }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    /// Required.
    pub name: Option<String>,
    pub status: Option<ProjectStatus>,
    pub uid: Option<String>,
}
input! { Project(name: String) {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "kind" kind: String,
    3 "labels" labels: BTreeMap<String, String>, 4 "name" name: String, 5 "status" status: ProjectStatus,
    6 "uid" uid: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectStatus {
    pub services: Option<Vec<ServiceMeta>>,
}
input! { ProjectStatus() {
    0 "services" services: Vec<ServiceMeta>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceMeta {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { ServiceMeta() {
    0 "name" name: String, 1 "type" r#type: String
} }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub status: Option<ProjectStatus>,
    pub uid: Option<String>,
}
model! { CreateProjectOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "kind" kind: String,
    3 "labels" labels: BTreeMap<String, String>, 4 "name" name: String, 5 "status" status: ProjectStatus,
    6 "uid" uid: String
} }

/// Creates task: `CreateTask` of `devs` 2023-07-14.
///
/// POST `/2023-07-14/tasks`. Changes data. See <https://api.alibabacloud.com/document/Devs/2023-07-14/CreateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    pub body: Option<Task>,
}
operation! { CreateTask() "CreateTask" -> CreateTaskOutput {
    0 "body" body: Task
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2023-07-14/tasks", body: BodyStyle::Json, } }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    /// Required.
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
input! { Task(name: String) {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: TaskSpec, 8 "status" status: TaskStatus,
    9 "uid" uid: String
} }

/// Response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { CreateTaskOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: TaskSpec, 8 "status" status: TaskStatus,
    9 "uid" uid: String
} }

/// Creates toolset: `CreateToolset` of `devs` 2023-07-14.
///
/// POST `/2023-07-14/toolsets`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/CreateToolset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateToolset {
    pub body: Option<Toolset>,
}
operation! { CreateToolset() "CreateToolset" -> CreateToolsetOutput {
    0 "body" body: Toolset
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2023-07-14/toolsets", body: BodyStyle::Json, } }

/// In the request of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Toolset {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    /// Required.
    pub name: Option<String>,
    pub spec: Option<ToolsetSpec>,
    pub status: Option<ToolsetStatus>,
    pub uid: Option<String>,
}
input! { Toolset(name: String) {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "spec" spec: ToolsetSpec, 7 "status" status: ToolsetStatus, 8 "uid" uid: String
} }

/// In the request of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolsetSpec {
    pub auth_config: Option<Authorization>,
    pub schema: Option<ToolsetSchema>,
}
input! { ToolsetSpec() {
    0 "authConfig" auth_config: Authorization, 1 "schema" schema: ToolsetSchema
} }

/// In the request of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Authorization {
    /// Required.
    pub parameters: Option<AuthorizationParameters>,
    /// Required.
    pub r#type: Option<String>,
}
input! { Authorization(parameters: AuthorizationParameters, r#type: String) {
    0 "parameters" parameters: AuthorizationParameters, 1 "type" r#type: String
} }

/// In the request of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationParameters {
    pub api_key_parameter: Option<APIKeyAuthParameter>,
}
input! { AuthorizationParameters() {
    0 "apiKeyParameter" api_key_parameter: APIKeyAuthParameter
} }

/// In the request of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIKeyAuthParameter {
    pub encrypted: Option<bool>,
    pub r#in: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { APIKeyAuthParameter() {
    0 "encrypted" encrypted: bool, 1 "in" r#in: String, 2 "key" key: String, 3 "value" value: String
} }

/// In the request of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolsetSchema {
    pub detail: Option<String>,
    pub r#type: Option<String>,
}
input! { ToolsetSchema() {
    0 "detail" detail: String, 1 "type" r#type: String
} }

/// In the request of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolsetStatus {
    pub observed_generation: Option<i64>,
    pub observed_time: Option<String>,
    pub outputs: Option<ToolsetStatusOutputs>,
    pub phase: Option<String>,
}
input! { ToolsetStatus() {
    0 "observedGeneration" observed_generation: i64, 1 "observedTime" observed_time: String,
    2 "outputs" outputs: ToolsetStatusOutputs, 3 "phase" phase: String
} }

/// In the request of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolsetStatusOutputs {
    pub function_arn: Option<String>,
    pub mcp_server_config: Option<ToolsetStatusMcpServerConfig>,
    pub open_api_tools: Option<Vec<OpenAPIToolMeta>>,
    pub tools: Option<Vec<MCPToolMeta>>,
    pub urls: Option<ToolsetStatusUrls>,
}
input! { ToolsetStatusOutputs() {
    0 "functionArn" function_arn: String, 1 "mcpServerConfig" mcp_server_config: ToolsetStatusMcpServerConfig,
    2 "openApiTools" open_api_tools: Vec<OpenAPIToolMeta>, 3 "tools" tools: Vec<MCPToolMeta>,
    4 "urls" urls: ToolsetStatusUrls
} }

/// In the request of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolsetStatusMcpServerConfig {
    pub headers: Option<BTreeMap<String, String>>,
    pub transport_type: Option<String>,
    pub url: Option<String>,
}
input! { ToolsetStatusMcpServerConfig() {
    0 "headers" headers: BTreeMap<String, String>, 1 "transportType" transport_type: String, 2 "url" url: String
} }

/// In the request of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAPIToolMeta {
    pub method: Option<String>,
    pub path: Option<String>,
    pub tool_id: Option<String>,
    pub tool_name: Option<String>,
}
input! { OpenAPIToolMeta() {
    0 "method" method: String, 1 "path" path: String, 2 "toolId" tool_id: String, 3 "toolName" tool_name: String
} }

/// In the request of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MCPToolMeta {
    pub description: Option<String>,
    pub input_schema: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
}
input! { MCPToolMeta() {
    0 "description" description: String, 1 "inputSchema" input_schema: BTreeMap<String, Value>, 2 "name" name: String
} }

/// In the request of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolsetStatusUrls {
    pub internet_url: Option<String>,
    pub intranet_url: Option<String>,
}
input! { ToolsetStatusUrls() {
    0 "internetUrl" internet_url: String, 1 "intranetUrl" intranet_url: String
} }

/// Response of [`CreateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateToolsetOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub spec: Option<ToolsetSpec>,
    pub status: Option<ToolsetStatus>,
    pub uid: Option<String>,
}
model! { CreateToolsetOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "spec" spec: ToolsetSpec, 7 "status" status: ToolsetStatus, 8 "uid" uid: String
} }

/// Deletes artifact: `DeleteArtifact` of `devs` 2023-07-14.
///
/// DELETE `/2023-07-14/artifacts/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/DeleteArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteArtifact {
    /// Required.
    pub name: String,
}
operation! { DeleteArtifact(name: String) "DeleteArtifact" -> Empty {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-07-14/artifacts/{name}", no_reply: true, } }

/// Response of [`DeleteArtifact`]: empty.
pub type DeleteArtifactOutput = Empty;

/// Deletes connection: `DeleteConnection` of `devs` 2023-07-14.
///
/// DELETE `/2023-07-14/connections/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/DeleteConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnection {
    pub force: Option<bool>,
    /// Required.
    pub name: String,
}
operation! { DeleteConnection(name: String) "DeleteConnection" -> Empty {
    0 "force" force: bool, 1 "name" name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-07-14/connections/{name}", } }

/// Response of [`DeleteConnection`]: empty.
pub type DeleteConnectionOutput = Empty;

/// Deletes environment: `DeleteEnvironment` of `devs` 2023-07-14.
///
/// DELETE `/2023-07-14/projects/{projectName}/environments/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/DeleteEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironment {
    /// Required.
    pub project_name: String,
    /// Required.
    pub name: String,
}
operation! { DeleteEnvironment(project_name: String, name: String) "DeleteEnvironment" -> Empty {
    0 "projectName" project_name, 1 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-07-14/projects/{projectName}/environments/{name}", no_reply: true, } }

/// Response of [`DeleteEnvironment`]: empty.
pub type DeleteEnvironmentOutput = Empty;

/// Deletes project: `DeleteProject` of `devs` 2023-07-14.
///
/// DELETE `/2023-07-14/projects/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    pub force: Option<bool>,
    /// Required.
    pub name: String,
}
operation! { DeleteProject(name: String) "DeleteProject" -> Empty {
    0 "force" force: bool, 1 "name" name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-07-14/projects/{name}", no_reply: true, } }

/// Response of [`DeleteProject`]: empty.
pub type DeleteProjectOutput = Empty;

/// Deletes toolset: `DeleteToolset` of `devs` 2023-07-14.
///
/// DELETE `/2023-07-14/toolsets/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/DeleteToolset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteToolset {
    /// Required.
    pub name: String,
}
operation! { DeleteToolset(name: String) "DeleteToolset" -> Empty {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-07-14/toolsets/{name}", no_reply: true, } }

/// Response of [`DeleteToolset`]: empty.
pub type DeleteToolsetOutput = Empty;

/// Deploys environment: `DeployEnvironment` of `devs` 2023-07-14.
///
/// PATCH `/2023-07-14/projects/{projectName}/environments/{name}/deploy`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/DeployEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployEnvironment {
    pub body: Option<DeployEnvironmentOptions>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub name: String,
}
operation! { DeployEnvironment(project_name: String, name: String) "DeployEnvironment" -> DeployEnvironmentOutput {
    0 "body" body: DeployEnvironmentOptions, 1 "projectName" project_name, 2 "name" name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PATCH", path: "/2023-07-14/projects/{projectName}/environments/{name}/deploy", body: BodyStyle::Json, } }

/// In the request of [`DeployEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployEnvironmentOptions {
    pub services: Option<Vec<String>>,
}
input! { DeployEnvironmentOptions() {
    0 "services" services: Vec<String>
} }

/// Response of [`DeployEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployEnvironmentOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub spec: Option<EnvironmentDeploymentSpec>,
    pub status: Option<EnvironmentDeploymentStatus>,
    pub uid: Option<String>,
}
model! { DeployEnvironmentOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "kind" kind: String,
    3 "labels" labels: BTreeMap<String, String>, 4 "name" name: String, 5 "spec" spec: EnvironmentDeploymentSpec,
    6 "status" status: EnvironmentDeploymentStatus, 7 "uid" uid: String
} }

/// In the response of [`DeployEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentDeploymentSpec {
    pub baseline: Option<EnvironmentSnapshot>,
    pub changes: Option<EnvironmentChanges>,
    pub skip_remove_resources: Option<bool>,
    pub target: Option<EnvironmentStagedConfigs>,
    pub webhook_code_context: Option<WebhookCodeContext>,
}
model! { EnvironmentDeploymentSpec {
    0 "baseline" baseline: EnvironmentSnapshot, 1 "changes" changes: EnvironmentChanges,
    2 "skipRemoveResources" skip_remove_resources: bool, 3 "target" target: EnvironmentStagedConfigs,
    4 "webhookCodeContext" webhook_code_context: WebhookCodeContext
} }

/// In the response of [`DeployEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentSnapshot {
    pub services: BTreeMap<String, ServiceInstance>,
}
model! { EnvironmentSnapshot {
    0 "services" services: BTreeMap<String, ServiceInstance>
} }

/// In the response of [`DeployEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentChanges {
    pub services: BTreeMap<String, Value>,
}
model! { EnvironmentChanges {
    0 "services" services: BTreeMap<String, Value>
} }

/// In the response of [`DeployEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookCodeContext {
    pub branch: Option<String>,
    pub commit_id: Option<String>,
    pub description: Option<String>,
    pub event_type: Option<String>,
    pub message: Option<String>,
    pub pr_type: Option<String>,
    pub repo_url: Option<String>,
    pub source_branch: Option<String>,
    pub tag: Option<String>,
    pub target_branch: Option<String>,
    pub title: Option<String>,
}
model! { WebhookCodeContext {
    0 "branch" branch: String, 1 "commitID" commit_id: String, 2 "description" description: String,
    3 "eventType" event_type: String, 4 "message" message: String, 5 "prType" pr_type: String,
    6 "repoUrl" repo_url: String, 7 "sourceBranch" source_branch: String, 8 "tag" tag: String,
    9 "targetBranch" target_branch: String, 10 "title" title: String
} }

/// In the response of [`DeployEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentDeploymentStatus {
    pub finished_time: Option<String>,
    pub phase: Option<String>,
    pub pipeline_name: Option<String>,
    pub service_deployments: BTreeMap<String, String>,
}
model! { EnvironmentDeploymentStatus {
    0 "finishedTime" finished_time: String, 1 "phase" phase: String, 2 "pipelineName" pipeline_name: String,
    3 "serviceDeployments" service_deployments: BTreeMap<String, String>
} }

/// Fetches artifact download url: `FetchArtifactDownloadUrl` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/artifacts/{name}/fetchCode`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/FetchArtifactDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchArtifactDownloadUrl {
    /// Required.
    pub name: String,
}
operation! { FetchArtifactDownloadUrl(name: String) "FetchArtifactDownloadUrl" -> FetchArtifactDownloadUrlOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/artifacts/{name}/fetchCode", } }

/// Response of [`FetchArtifactDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchArtifactDownloadUrlOutput {
    pub checksum: Option<String>,
    pub url: Option<String>,
}
model! { FetchArtifactDownloadUrlOutput {
    0 "checksum" checksum: String, 1 "url" url: String
} }

/// Fetches artifact temp bucket token: `FetchArtifactTempBucketToken` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/artifacts/action/fetchTempBucketToken`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/FetchArtifactTempBucketToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchArtifactTempBucketToken {}
operation! { FetchArtifactTempBucketToken() "FetchArtifactTempBucketToken" -> FetchArtifactTempBucketTokenOutput {}
    { method: "GET", path: "/2023-07-14/artifacts/action/fetchTempBucketToken", } }

/// Response of [`FetchArtifactTempBucketToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchArtifactTempBucketTokenOutput {
    pub credentials: Option<FetchArtifactTempBucketTokenCredentials>,
    pub oss_bucket_name: Option<String>,
    pub oss_object_name: Option<String>,
    pub oss_region: Option<String>,
}
model! { FetchArtifactTempBucketTokenOutput {
    0 "credentials" credentials: FetchArtifactTempBucketTokenCredentials, 1 "ossBucketName" oss_bucket_name: String,
    2 "ossObjectName" oss_object_name: String, 3 "ossRegion" oss_region: String
} }

/// In the response of [`FetchArtifactTempBucketToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchArtifactTempBucketTokenCredentials {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { FetchArtifactTempBucketTokenCredentials {
    0 "accessKeyId" access_key_id: String, 1 "accessKeySecret" access_key_secret: Secret,
    2 "securityToken" security_token: Secret
} }

/// Fetches connection credential: `FetchConnectionCredential` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/connections/{name}/fetchCredential`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/FetchConnectionCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchConnectionCredential {
    /// Required.
    pub name: String,
}
operation! { FetchConnectionCredential(name: String) "FetchConnectionCredential" -> FetchConnectionCredentialOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/connections/{name}/fetchCredential", } }

/// Response of [`FetchConnectionCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchConnectionCredentialOutput {
    pub created_time: Option<i64>,
    pub expiration: Option<i64>,
    /// Secret.
    pub refresh_token: Option<Secret>,
    pub scope: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { FetchConnectionCredentialOutput {
    0 "createdTime" created_time: i64, 1 "expiration" expiration: i64, 2 "refreshToken" refresh_token: Secret,
    3 "scope" scope: String, 4 "token" token: Secret, 5 "type" r#type: String
} }

/// Gets artifact: `GetArtifact` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/artifacts/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/GetArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifact {
    /// Required.
    pub name: String,
}
operation! { GetArtifact(name: String) "GetArtifact" -> GetArtifactOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/artifacts/{name}", } }

/// Response of [`GetArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<ArtifactSpec>,
    pub status: Option<ArtifactStatus>,
    pub uid: Option<String>,
    pub updated_time: Option<String>,
}
model! { GetArtifactOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: ArtifactSpec, 8 "status" status: ArtifactStatus,
    9 "uid" uid: String, 10 "updatedTime" updated_time: String
} }

/// Gets environment: `GetEnvironment` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/projects/{projectName}/environments/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/GetEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnvironment {
    /// Required.
    pub project_name: String,
    /// Required.
    pub name: String,
}
operation! { GetEnvironment(project_name: String, name: String) "GetEnvironment" -> GetEnvironmentOutput {
    0 "projectName" project_name, 1 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/projects/{projectName}/environments/{name}", } }

/// Response of [`GetEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnvironmentOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub project_name: Option<String>,
    pub spec: Option<EnvironmentSpec>,
    pub status: Option<EnvironmentStatus>,
    pub uid: Option<String>,
}
model! { GetEnvironmentOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "projectName" project_name: String, 7 "spec" spec: EnvironmentSpec, 8 "status" status: EnvironmentStatus,
    9 "uid" uid: String
} }

/// Gets environment deployment: `GetEnvironmentDeployment` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/environmentdeployments/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/GetEnvironmentDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnvironmentDeployment {
    /// Required.
    pub name: String,
}
operation! { GetEnvironmentDeployment(name: String) "GetEnvironmentDeployment" -> GetEnvironmentDeploymentOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/environmentdeployments/{name}", } }

/// Response of [`GetEnvironmentDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnvironmentDeploymentOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub spec: Option<EnvironmentDeploymentSpec>,
    pub status: Option<EnvironmentDeploymentStatus>,
    pub uid: Option<String>,
}
model! { GetEnvironmentDeploymentOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "kind" kind: String,
    3 "labels" labels: BTreeMap<String, String>, 4 "name" name: String, 5 "spec" spec: EnvironmentDeploymentSpec,
    6 "status" status: EnvironmentDeploymentStatus, 7 "uid" uid: String
} }

/// Gets pipeline: `GetPipeline` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/pipelines/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/GetPipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipeline {
    /// Required.
    pub name: String,
}
operation! { GetPipeline(name: String) "GetPipeline" -> GetPipelineOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/pipelines/{name}", } }

/// Response of [`GetPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<PipelineSpec>,
    pub status: Option<PipelineStatus>,
    pub uid: Option<String>,
}
model! { GetPipelineOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: PipelineSpec, 8 "status" status: PipelineStatus,
    9 "uid" uid: String
} }

/// Gets project: `GetProject` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/projects/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/GetProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    /// Required.
    pub name: String,
}
operation! { GetProject(name: String) "GetProject" -> GetProjectOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/projects/{name}", } }

/// Response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub status: Option<ProjectStatus>,
    pub uid: Option<String>,
}
model! { GetProjectOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "kind" kind: String,
    3 "labels" labels: BTreeMap<String, String>, 4 "name" name: String, 5 "status" status: ProjectStatus,
    6 "uid" uid: String
} }

/// Gets repository: `GetRepository` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/repositories/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/GetRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepository {
    /// Required.
    pub name: String,
}
operation! { GetRepository(name: String) "GetRepository" -> GetRepositoryOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/repositories/{name}", } }

/// Response of [`GetRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub spec: Option<RepositorySpec>,
    pub uid: Option<String>,
}
model! { GetRepositoryOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "kind" kind: String,
    3 "labels" labels: BTreeMap<String, String>, 4 "name" name: String, 5 "spec" spec: RepositorySpec,
    6 "uid" uid: String
} }

/// In the response of [`GetRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepositorySpec {
    pub clone_url: Option<String>,
    pub connection_name: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<i64>,
    pub owner: Option<String>,
    pub platform: Option<String>,
    pub web_url: Option<String>,
}
model! { RepositorySpec {
    0 "cloneUrl" clone_url: String, 1 "connectionName" connection_name: String, 2 "displayName" display_name: String,
    3 "id" id: i64, 4 "owner" owner: String, 5 "platform" platform: String, 6 "webUrl" web_url: String
} }

/// Gets service deployment: `GetServiceDeployment` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/servicedeployments/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/GetServiceDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceDeployment {
    /// Required.
    pub name: String,
}
operation! { GetServiceDeployment(name: String) "GetServiceDeployment" -> GetServiceDeploymentOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/servicedeployments/{name}", } }

/// Response of [`GetServiceDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceDeploymentOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub environment_deployment_name: Option<String>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub status: Option<ServiceDeploymentStatus>,
    pub uid: Option<String>,
}
model! { GetServiceDeploymentOutput {
    0 "createdTime" created_time: String, 1 "description" description: String,
    2 "environmentDeploymentName" environment_deployment_name: String, 3 "kind" kind: String,
    4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String, 6 "status" status: ServiceDeploymentStatus,
    7 "uid" uid: String
} }

/// In the response of [`GetServiceDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDeploymentStatus {
    pub finished_time: Option<String>,
    pub phase: Option<String>,
    pub pipeline_name: Option<String>,
    pub start_time: Option<String>,
    pub task_name: Option<String>,
}
model! { ServiceDeploymentStatus {
    0 "finishedTime" finished_time: String, 1 "phase" phase: String, 2 "pipelineName" pipeline_name: String,
    3 "startTime" start_time: String, 4 "taskName" task_name: String
} }

/// Gets task: `GetTask` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/tasks/{name}`. Reads only. See <https://api.alibabacloud.com/document/Devs/2023-07-14/GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    /// Required.
    pub name: String,
}
operation! { GetTask(name: String) "GetTask" -> GetTaskOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/tasks/{name}", } }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { GetTaskOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: TaskSpec, 8 "status" status: TaskStatus,
    9 "uid" uid: String
} }

/// Gets toolset: `GetToolset` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/toolsets/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/GetToolset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToolset {
    /// Required.
    pub name: String,
}
operation! { GetToolset(name: String) "GetToolset" -> GetToolsetOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/toolsets/{name}", } }

/// Response of [`GetToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToolsetOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub spec: Option<ToolsetSpec>,
    pub status: Option<ToolsetStatus>,
    pub uid: Option<String>,
}
model! { GetToolsetOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "spec" spec: ToolsetSpec, 7 "status" status: ToolsetStatus, 8 "uid" uid: String
} }

/// Lists connections: `ListConnections` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/connections`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/ListConnections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnections {
    pub keyword: Option<String>,
    pub label_selector: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListConnections() "ListConnections" -> ListConnectionsOutput {
    0 "keyword" keyword: String, 1 "labelSelector" label_selector: Vec<String>, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64
} [
    Mark::new(1, Location::Default, Style::Simple)
] { method: "GET", path: "/2023-07-14/connections", } }
paged! { ListConnections: Connection = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsOutput {
    pub data: Vec<Connection>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListConnectionsOutput {
    0 "data" data: Vec<Connection>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Connection {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub spec: Option<ConnectionSpec>,
    pub status: Option<ConnectionStatus>,
    pub uid: Option<String>,
}
model! { Connection {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "kind" kind: String,
    3 "labels" labels: BTreeMap<String, String>, 4 "name" name: String, 5 "spec" spec: ConnectionSpec,
    6 "status" status: ConnectionStatus, 7 "uid" uid: String
} }

/// Lists environments: `ListEnvironments` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/projects/{projectName}/environments/`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/ListEnvironments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironments {
    pub keyword: Option<String>,
    pub label_selector: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_name: String,
}
operation! { ListEnvironments(project_name: String) "ListEnvironments" -> ListEnvironmentsOutput {
    0 "keyword" keyword: String, 1 "labelSelector" label_selector: Vec<String>, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "projectName" project_name
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/projects/{projectName}/environments/", } }
paged! { ListEnvironments: Environment = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsOutput {
    pub data: Vec<Environment>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEnvironmentsOutput {
    0 "data" data: Vec<Environment>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// Lists pipelines: `ListPipelines` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/pipelines`. Reads only. See <https://api.alibabacloud.com/document/Devs/2023-07-14/ListPipelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelines {
    pub label_selector: Option<Vec<String>>,
}
operation! { ListPipelines() "ListPipelines" -> ListPipelinesOutput {
    0 "labelSelector" label_selector: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Simple)
] { method: "GET", path: "/2023-07-14/pipelines", } }

/// Response of [`ListPipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesOutput {
    pub body: Vec<Pipeline>,
}
model! { ListPipelinesOutput {
    0 "body" body: Vec<Pipeline>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Lists projects: `ListProjects` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/projects`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/ListProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    pub keyword: Option<String>,
    pub label_selector: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListProjects() "ListProjects" -> ListProjectsOutput {
    0 "keyword" keyword: String, 1 "labelSelector" label_selector: Vec<String>, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64
} [
    Mark::new(1, Location::Default, Style::Simple)
] { method: "GET", path: "/2023-07-14/projects", } }
paged! { ListProjects: Project = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub data: Vec<Project>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListProjectsOutput {
    0 "data" data: Vec<Project>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// Lists service deployments: `ListServiceDeployments` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/servicedeployments`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/ListServiceDeployments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceDeployments {
    pub keyword: Option<String>,
    pub label_selector: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListServiceDeployments() "ListServiceDeployments" -> ListServiceDeploymentsOutput {
    0 "keyword" keyword: String, 1 "labelSelector" label_selector: Vec<String>, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64
} [
    Mark::new(1, Location::Default, Style::Simple)
] { method: "GET", path: "/2023-07-14/servicedeployments", } }
paged! { ListServiceDeployments: ServiceDeployment = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListServiceDeployments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceDeploymentsOutput {
    pub data: Vec<ServiceDeployment>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListServiceDeploymentsOutput {
    0 "data" data: Vec<ServiceDeployment>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListServiceDeployments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDeployment {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub environment_deployment_name: Option<String>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub status: Option<ServiceDeploymentStatus>,
    pub uid: Option<String>,
}
model! { ServiceDeployment {
    0 "createdTime" created_time: String, 1 "description" description: String,
    2 "environmentDeploymentName" environment_deployment_name: String, 3 "kind" kind: String,
    4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String, 6 "status" status: ServiceDeploymentStatus,
    7 "uid" uid: String
} }

/// Lists tasks: `ListTasks` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/tasks`. Reads only. See <https://api.alibabacloud.com/document/Devs/2023-07-14/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub label_selector: Option<Vec<String>>,
}
operation! { ListTasks() "ListTasks" -> ListTasksOutput {
    0 "labelSelector" label_selector: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Simple)
] { method: "GET", path: "/2023-07-14/tasks", } }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub body: Vec<Task>,
}
model! { ListTasksOutput {
    0 "body" body: Vec<Task>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Lists toolsets: `ListToolsets` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/toolsets`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/ListToolsets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListToolsets {
    pub keyword: Option<String>,
    pub label_selector: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListToolsets() "ListToolsets" -> ListToolsetsOutput {
    0 "keyword" keyword: String, 1 "labelSelector" label_selector: Vec<String>, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64
} [
    Mark::new(1, Location::Default, Style::Simple)
] { method: "GET", path: "/2023-07-14/toolsets", } }
paged! { ListToolsets: Toolset = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListToolsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListToolsetsOutput {
    pub data: Vec<Toolset>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListToolsetsOutput {
    0 "data" data: Vec<Toolset>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// Previews environment: `PreviewEnvironment` of `devs` 2023-07-14.
///
/// GET `/2023-07-14/projects/{projectName}/environments/{name}/preview`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/PreviewEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewEnvironment {
    /// Required.
    pub project_name: String,
    /// Required.
    pub name: String,
}
operation! { PreviewEnvironment(project_name: String, name: String) "PreviewEnvironment" -> PreviewEnvironmentOutput {
    0 "projectName" project_name, 1 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2023-07-14/projects/{projectName}/environments/{name}/preview", } }

/// Response of [`PreviewEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewEnvironmentOutput {
    pub baseline: Option<EnvironmentSnapshot>,
    pub changes: Option<EnvironmentChanges>,
    pub skip_remove_resources: Option<bool>,
    pub target: Option<EnvironmentStagedConfigs>,
    pub webhook_code_context: Option<WebhookCodeContext>,
}
model! { PreviewEnvironmentOutput {
    0 "baseline" baseline: EnvironmentSnapshot, 1 "changes" changes: EnvironmentChanges,
    2 "skipRemoveResources" skip_remove_resources: bool, 3 "target" target: EnvironmentStagedConfigs,
    4 "webhookCodeContext" webhook_code_context: WebhookCodeContext
} }

/// Puts artifact: `PutArtifact` of `devs` 2023-07-14.
///
/// PUT `/2023-07-14/artifacts/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/PutArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutArtifact {
    pub force: Option<bool>,
    pub body: Option<Artifact>,
    /// Required.
    pub name: String,
}
operation! { PutArtifact(name: String) "PutArtifact" -> PutArtifactOutput {
    0 "force" force: bool, 1 "body" body: Artifact, 2 "name" name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2023-07-14/artifacts/{name}", body: BodyStyle::Json, } }

/// Response of [`PutArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutArtifactOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<ArtifactSpec>,
    pub status: Option<ArtifactStatus>,
    pub uid: Option<String>,
    pub updated_time: Option<String>,
}
model! { PutArtifactOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: ArtifactSpec, 8 "status" status: ArtifactStatus,
    9 "uid" uid: String, 10 "updatedTime" updated_time: String
} }

/// Puts pipeline status: `PutPipelineStatus` of `devs` 2023-07-14.
///
/// PUT `/2023-07-14/pipelines/{name}/status`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/PutPipelineStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutPipelineStatus {
    pub force: Option<bool>,
    pub body: Option<Pipeline>,
    /// Required.
    pub name: String,
}
operation! { PutPipelineStatus(name: String) "PutPipelineStatus" -> PutPipelineStatusOutput {
    0 "force" force: bool, 1 "body" body: Pipeline, 2 "name" name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2023-07-14/pipelines/{name}/status", body: BodyStyle::Json, } }

/// Response of [`PutPipelineStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutPipelineStatusOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<PipelineSpec>,
    pub status: Option<PipelineStatus>,
    pub uid: Option<String>,
}
model! { PutPipelineStatusOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: PipelineSpec, 8 "status" status: PipelineStatus,
    9 "uid" uid: String
} }

/// Puts task status: `PutTaskStatus` of `devs` 2023-07-14.
///
/// PUT `/2023-07-14/tasks/{name}/status`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/PutTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTaskStatus {
    pub force: Option<bool>,
    pub body: Option<Task>,
    /// Required.
    pub name: String,
}
operation! { PutTaskStatus(name: String) "PutTaskStatus" -> PutTaskStatusOutput {
    0 "force" force: bool, 1 "body" body: Task, 2 "name" name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2023-07-14/tasks/{name}/status", body: BodyStyle::Json, } }

/// Response of [`PutTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTaskStatusOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { PutTaskStatusOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: TaskSpec, 8 "status" status: TaskStatus,
    9 "uid" uid: String
} }

/// `RenderServicesByTemplate` of `devs` 2023-07-14.
///
/// POST `/2023-07-14/templates/action/renderServices`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/RenderServicesByTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderServicesByTemplate {
    pub parameters: Option<BTreeMap<String, Value>>,
    pub project_name: Option<String>,
    pub service_name_changes: Option<BTreeMap<String, String>>,
    /// Required.
    pub template_name: String,
    pub variable_values: Option<TemplateVariableValueMap>,
}
operation! { RenderServicesByTemplate(template_name: String)
    "RenderServicesByTemplate" -> RenderServicesByTemplateOutput {
    0 "parameters" parameters: BTreeMap<String, Value>, 1 "projectName" project_name: String,
    2 "serviceNameChanges" service_name_changes: BTreeMap<String, String>, 3 "templateName" template_name,
    4 "variableValues" variable_values: TemplateVariableValueMap
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/2023-07-14/templates/action/renderServices", body: BodyStyle::Json, } }

/// In the request of [`RenderServicesByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateVariableValueMap {
    pub services: Option<BTreeMap<String, Value>>,
    pub shared: Option<BTreeMap<String, Value>>,
}
input! { TemplateVariableValueMap() {
    0 "services" services: BTreeMap<String, Value>, 1 "shared" shared: BTreeMap<String, Value>
} }

/// Response of [`RenderServicesByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderServicesByTemplateOutput {
    pub changed_service_names: BTreeMap<String, String>,
    pub services: BTreeMap<String, ServiceConfig>,
    pub variables: BTreeMap<String, Variable>,
}
model! { RenderServicesByTemplateOutput {
    0 "changedServiceNames" changed_service_names: BTreeMap<String, String>,
    1 "services" services: BTreeMap<String, ServiceConfig>, 2 "variables" variables: BTreeMap<String, Variable>
} }

/// Resumes task: `ResumeTask` of `devs` 2023-07-14.
///
/// PUT `/2023-07-14/tasks/{name}/resume`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/ResumeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTask {
    /// Required.
    pub name: String,
}
operation! { ResumeTask(name: String) "ResumeTask" -> ResumeTaskOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/2023-07-14/tasks/{name}/resume", } }

/// Response of [`ResumeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTaskOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { ResumeTaskOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: TaskSpec, 8 "status" status: TaskStatus,
    9 "uid" uid: String
} }

/// Retries task: `RetryTask` of `devs` 2023-07-14.
///
/// PUT `/2023-07-14/tasks/{name}/retry`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/RetryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryTask {
    /// Required.
    pub name: String,
}
operation! { RetryTask(name: String) "RetryTask" -> RetryTaskOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/2023-07-14/tasks/{name}/retry", } }

/// Response of [`RetryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryTaskOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { RetryTaskOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: TaskSpec, 8 "status" status: TaskStatus,
    9 "uid" uid: String
} }

/// Starts pipeline: `StartPipeline` of `devs` 2023-07-14.
///
/// PUT `/2023-07-14/pipelines/{name}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/StartPipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPipeline {
    /// Required.
    pub name: String,
}
operation! { StartPipeline(name: String) "StartPipeline" -> StartPipelineOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/2023-07-14/pipelines/{name}/start", } }

/// Response of [`StartPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPipelineOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<PipelineSpec>,
    pub status: Option<PipelineStatus>,
    pub uid: Option<String>,
}
model! { StartPipelineOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: PipelineSpec, 8 "status" status: PipelineStatus,
    9 "uid" uid: String
} }

/// Starts task: `StartTask` of `devs` 2023-07-14.
///
/// PUT `/2023-07-14/tasks/{name}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/StartTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTask {
    /// Required.
    pub name: String,
}
operation! { StartTask(name: String) "StartTask" -> StartTaskOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/2023-07-14/tasks/{name}/start", } }

/// Response of [`StartTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTaskOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { StartTaskOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "resourceVersion" resource_version: i64, 7 "spec" spec: TaskSpec, 8 "status" status: TaskStatus,
    9 "uid" uid: String
} }

/// Updates environment: `UpdateEnvironment` of `devs` 2023-07-14.
///
/// PUT `/2023-07-14/projects/{projectName}/environments/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/UpdateEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironment {
    pub body: Option<Environment>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub name: String,
}
operation! { UpdateEnvironment(project_name: String, name: String) "UpdateEnvironment" -> UpdateEnvironmentOutput {
    0 "body" body: Environment, 1 "projectName" project_name, 2 "name" name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2023-07-14/projects/{projectName}/environments/{name}", body: BodyStyle::Json, } }

/// Response of [`UpdateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironmentOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub project_name: Option<String>,
    pub spec: Option<EnvironmentSpec>,
    pub status: Option<EnvironmentStatus>,
    pub uid: Option<String>,
}
model! { UpdateEnvironmentOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "projectName" project_name: String, 7 "spec" spec: EnvironmentSpec, 8 "status" status: EnvironmentStatus,
    9 "uid" uid: String
} }

/// Updates project: `UpdateProject` of `devs` 2023-07-14.
///
/// PUT `/2023-07-14/projects/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/UpdateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    pub body: Option<Project>,
    /// Required.
    pub name: String,
}
operation! { UpdateProject(name: String) "UpdateProject" -> UpdateProjectOutput {
    0 "body" body: Project, 1 "name" name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2023-07-14/projects/{name}", body: BodyStyle::Json, } }

/// Response of [`UpdateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub status: Option<ProjectStatus>,
    pub uid: Option<String>,
}
model! { UpdateProjectOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "kind" kind: String,
    3 "labels" labels: BTreeMap<String, String>, 4 "name" name: String, 5 "status" status: ProjectStatus,
    6 "uid" uid: String
} }

/// Updates toolset: `UpdateToolset` of `devs` 2023-07-14.
///
/// PUT `/2023-07-14/toolsets/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/Devs/2023-07-14/UpdateToolset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateToolset {
    pub body: Option<Toolset>,
    /// Required.
    pub name: String,
}
operation! { UpdateToolset(name: String) "UpdateToolset" -> UpdateToolsetOutput {
    0 "body" body: Toolset, 1 "name" name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2023-07-14/toolsets/{name}", body: BodyStyle::Json, } }

/// Response of [`UpdateToolset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateToolsetOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub spec: Option<ToolsetSpec>,
    pub status: Option<ToolsetStatus>,
    pub uid: Option<String>,
}
model! { UpdateToolsetOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "generation" generation: i64,
    3 "kind" kind: String, 4 "labels" labels: BTreeMap<String, String>, 5 "name" name: String,
    6 "spec" spec: ToolsetSpec, 7 "status" status: ToolsetStatus, 8 "uid" uid: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActivateConnection, CancelPipeline, CancelTask, CreateArtifact, CreateEnvironment, CreatePipeline, CreateProject,
    CreateTask, CreateToolset, DeleteArtifact, DeleteConnection, DeleteEnvironment, DeleteProject, DeleteToolset,
    DeployEnvironment, FetchArtifactDownloadUrl, FetchArtifactTempBucketToken, FetchConnectionCredential, GetArtifact,
    GetEnvironment, GetEnvironmentDeployment, GetPipeline, GetProject, GetRepository, GetServiceDeployment, GetTask,
    GetToolset, ListConnections, ListEnvironments, ListPipelines, ListProjects, ListServiceDeployments, ListTasks,
    ListToolsets, PreviewEnvironment, PutArtifact, PutPipelineStatus, PutTaskStatus, RenderServicesByTemplate,
    ResumeTask, RetryTask, StartPipeline, StartTask, UpdateEnvironment, UpdateProject, UpdateToolset
}
