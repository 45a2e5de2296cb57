//! `devs` 2023-07-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "devs.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "devs.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "devs.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "devs.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "devs.cn-shenzhen.aliyuncs.com"),
        ("us-west-1", "devs.us-west-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "devs-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "devs-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "devs-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "devs-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "devs-vpc.cn-shenzhen.aliyuncs.com"),
        ("us-west-1", "devs-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "devs", version: "2023-07-14", code: "devs", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateConnection {
    pub account: Option<GitAccount>,
    pub credential: Option<OAuthCredential>,
    pub name: String,
}
operation! { ActivateConnection(name: String) "ActivateConnection" -> ActivateConnectionOutput {
    0 "account" account: GitAccount, 1 "credential" credential: OAuthCredential, 2 "name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/2023-07-14/connections/{name}/activate", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OAuthCredential {
    pub created_time: Option<i64>,
    pub expiration: Option<i64>,
    pub refresh_token: Option<Secret>,
    pub scope: Option<String>,
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
input! { OAuthCredential(created_time: i64, expiration: i64, token: Secret) {
    0 "createdTime" created_time: i64, 1 "expiration" expiration: i64, 2 "refreshToken" refresh_token: Secret,
    3 "scope" scope: String, 4 "token" token: Secret, 5 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateConnectionOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub spec: Option<ConnectionSpec>,
    pub status: Option<ConnectionStatus>,
    pub uid: Option<String>,
}
model! { ActivateConnectionOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "kind" kind, 3 "labels" labels, 4 "name" name,
    5 "spec" spec, 6 "status" status, 7 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionSpec {
    pub account: Option<GitAccount>,
    pub gitlab_config: Option<GitLabConfig>,
    pub platform: Option<String>,
}
model! { ConnectionSpec {
    0 "account" account, 1 "gitlabConfig" gitlab_config, 2 "platform" platform
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GitLabConfig {
    pub is_fixed_ip: Option<bool>,
    pub token: Option<Secret>,
    pub uri: Option<String>,
}
model! { GitLabConfig {
    0 "isFixedIP" is_fixed_ip, 1 "token" token, 2 "uri" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionStatus {
    pub installation: Option<Installation>,
}
model! { ConnectionStatus {
    0 "installation" installation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Installation {
    pub action_uri: Option<String>,
    pub message: Option<String>,
    pub stage: Option<String>,
}
model! { Installation {
    0 "actionUri" action_uri, 1 "message" message, 2 "stage" stage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPipeline {
    pub name: String,
}
operation! { CancelPipeline(name: String) "CancelPipeline" -> CancelPipelineOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2023-07-14/pipelines/{name}/cancel", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPipelineOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<PipelineSpec>,
    pub status: Option<PipelineStatus>,
    pub uid: Option<String>,
}
model! { CancelPipelineOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Context {
    pub data: Option<BTreeMap<String, Value>>,
}
input! { Context() {
    0 "data" data: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PipelineTemplateSpec {
    pub context: Option<Context>,
    pub tasks: Option<Vec<TaskExec>>,
}
input! { PipelineTemplateSpec() {
    0 "context" context: Context, 1 "tasks" tasks: Vec<TaskExec>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAfter {
    pub name: Option<String>,
}
input! { RunAfter() {
    0 "name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PipelineStatus {
    pub latest_exec_error: Option<TaskExecError>,
    pub phase: Option<String>,
}
input! { PipelineStatus() {
    0 "latestExecError" latest_exec_error: TaskExecError, 1 "phase" phase: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    pub name: String,
}
operation! { CancelTask(name: String) "CancelTask" -> CancelTaskOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2023-07-14/tasks/{name}/cancel", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTaskOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { CancelTaskOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSpec {
    pub context: Option<Context>,
    pub template_name: Option<String>,
}
input! { TaskSpec() {
    0 "context" context: Context, 1 "templateName" template_name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifact {
    pub body: Option<Artifact>,
}
operation! { CreateArtifact() "CreateArtifact" -> CreateArtifactOutput {
    0 "body" body: Artifact
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2023-07-14/artifacts", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Artifact {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArtifactSpec {
    pub runtime: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
input! { ArtifactSpec(runtime: String, r#type: String, uri: String) {
    0 "runtime" runtime: String, 1 "type" r#type: String, 2 "uri" uri: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<ArtifactSpec>,
    pub status: Option<ArtifactStatus>,
    pub uid: Option<String>,
    pub updated_time: Option<String>,
}
model! { CreateArtifactOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid, 10 "updatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    pub body: Option<Environment>,
    pub project_name: String,
}
operation! { CreateEnvironment(project_name: String) "CreateEnvironment" -> CreateEnvironmentOutput {
    0 "body" body: Environment, 1 "projectName" project_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/2023-07-14/projects/{projectName}/environments", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Environment {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub project_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentStagedConfigs {
    pub services: Option<BTreeMap<String, ServiceConfig>>,
    pub variables: Option<BTreeMap<String, Variable>>,
}
input! { EnvironmentStagedConfigs() {
    0 "services" services: BTreeMap<String, ServiceConfig>, 1 "variables" variables: BTreeMap<String, Variable>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArtifactMeta {
    pub checksum: Option<String>,
    pub name: Option<String>,
}
input! { ArtifactMeta() {
    0 "checksum" checksum: String, 1 "name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildConfig {
    pub default: Option<DefaultBuilderConfig>,
}
input! { BuildConfig() {
    0 "default" default: DefaultBuilderConfig
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildCacheConfig {
    pub key_path: Option<BTreeMap<String, Value>>,
    pub paths: Option<Vec<String>>,
}
input! { BuildCacheConfig() {
    0 "keyPath" key_path: BTreeMap<String, Value>, 1 "paths" paths: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OssSourceConfig {
    pub bucket: Option<String>,
    pub object: Option<String>,
}
input! { OssSourceConfig() {
    0 "bucket" bucket: String, 1 "object" object: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepositorySourceConfig {
    pub code_version: Option<CodeVersionReference>,
    pub filter: Option<EventFilterConfig>,
    pub repository_name: Option<String>,
}
input! { RepositorySourceConfig(repository_name: String) {
    0 "codeVersion" code_version: CodeVersionReference, 1 "filter" filter: EventFilterConfig,
    2 "repositoryName" repository_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeVersionReference {
    pub branch: Option<String>,
    pub commit_id: Option<String>,
}
input! { CodeVersionReference() {
    0 "branch" branch: String, 1 "commitID" commit_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventFilterConfig {
    pub branch: Option<BranchFilter>,
}
input! { EventFilterConfig() {
    0 "branch" branch: BranchFilter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BranchFilter {
    pub name: Option<String>,
}
input! { BranchFilter() {
    0 "name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateSourceConfig {
    pub download_url: Option<Secret>,
    pub name: Option<String>,
}
input! { TemplateSourceConfig() {
    0 "downloadUrl" download_url: Secret, 1 "name" name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub project_name: Option<String>,
    pub spec: Option<EnvironmentSpec>,
    pub status: Option<EnvironmentStatus>,
    pub uid: Option<String>,
}
model! { CreateEnvironmentOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "projectName" project_name, 7 "spec" spec, 8 "status" status, 9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipeline {
    pub body: Option<Pipeline>,
}
operation! { CreatePipeline() "CreatePipeline" -> CreatePipelineOutput {
    0 "body" body: Pipeline
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2023-07-14/pipelines", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pipeline {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<PipelineSpec>,
    pub status: Option<PipelineStatus>,
    pub uid: Option<String>,
}
model! { CreatePipelineOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub body: Option<Project>,
}
operation! { CreateProject() "CreateProject" -> CreateProjectOutput {
    0 "body" body: Project
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2023-07-14/projects", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub status: Option<ProjectStatus>,
    pub uid: Option<String>,
}
input! { Project(name: String) {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "kind" kind: String,
    3 "labels" labels: BTreeMap<String, String>, 4 "name" name: String, 5 "status" status: ProjectStatus,
    6 "uid" uid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectStatus {
    pub services: Option<Vec<ServiceMeta>>,
}
input! { ProjectStatus() {
    0 "services" services: Vec<ServiceMeta>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceMeta {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { ServiceMeta() {
    0 "name" name: String, 1 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub status: Option<ProjectStatus>,
    pub uid: Option<String>,
}
model! { CreateProjectOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "kind" kind, 3 "labels" labels, 4 "name" name,
    5 "status" status, 6 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    pub body: Option<Task>,
}
operation! { CreateTask() "CreateTask" -> CreateTaskOutput {
    0 "body" body: Task
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2023-07-14/tasks", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { CreateTaskOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateToolset {
    pub body: Option<Toolset>,
}
operation! { CreateToolset() "CreateToolset" -> CreateToolsetOutput {
    0 "body" body: Toolset
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2023-07-14/toolsets", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Toolset {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolsetSpec {
    pub auth_config: Option<Authorization>,
    pub schema: Option<ToolsetSchema>,
}
input! { ToolsetSpec() {
    0 "authConfig" auth_config: Authorization, 1 "schema" schema: ToolsetSchema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Authorization {
    pub parameters: Option<AuthorizationParameters>,
    pub r#type: Option<String>,
}
input! { Authorization(parameters: AuthorizationParameters, r#type: String) {
    0 "parameters" parameters: AuthorizationParameters, 1 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationParameters {
    pub api_key_parameter: Option<APIKeyAuthParameter>,
}
input! { AuthorizationParameters() {
    0 "apiKeyParameter" api_key_parameter: APIKeyAuthParameter
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolsetSchema {
    pub detail: Option<String>,
    pub r#type: Option<String>,
}
input! { ToolsetSchema() {
    0 "detail" detail: String, 1 "type" r#type: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolsetStatusUrls {
    pub internet_url: Option<String>,
    pub intranet_url: Option<String>,
}
input! { ToolsetStatusUrls() {
    0 "internetUrl" internet_url: String, 1 "intranetUrl" intranet_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateToolsetOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub spec: Option<ToolsetSpec>,
    pub status: Option<ToolsetStatus>,
    pub uid: Option<String>,
}
model! { CreateToolsetOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "spec" spec, 7 "status" status, 8 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteArtifact {
    pub name: String,
}
operation! { DeleteArtifact(name: String) "DeleteArtifact" -> Empty {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2023-07-14/artifacts/{name}", no_reply: true, } }

pub type DeleteArtifactOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnection {
    pub force: Option<bool>,
    pub name: String,
}
operation! { DeleteConnection(name: String) "DeleteConnection" -> Empty {
    0 "force" force: bool, 1 "name" name
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2023-07-14/connections/{name}", } }

pub type DeleteConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironment {
    pub project_name: String,
    pub name: String,
}
operation! { DeleteEnvironment(project_name: String, name: String) "DeleteEnvironment" -> Empty {
    0 "projectName" project_name, 1 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2023-07-14/projects/{projectName}/environments/{name}", no_reply: true, } }

pub type DeleteEnvironmentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    pub force: Option<bool>,
    pub name: String,
}
operation! { DeleteProject(name: String) "DeleteProject" -> Empty {
    0 "force" force: bool, 1 "name" name
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2023-07-14/projects/{name}", no_reply: true, } }

pub type DeleteProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteToolset {
    pub name: String,
}
operation! { DeleteToolset(name: String) "DeleteToolset" -> Empty {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2023-07-14/toolsets/{name}", no_reply: true, } }

pub type DeleteToolsetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployEnvironment {
    pub body: Option<DeployEnvironmentOptions>,
    pub project_name: String,
    pub name: String,
}
operation! { DeployEnvironment(project_name: String, name: String) "DeployEnvironment" -> DeployEnvironmentOutput {
    0 "body" body: DeployEnvironmentOptions, 1 "projectName" project_name, 2 "name" name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/2023-07-14/projects/{projectName}/environments/{name}/deploy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployEnvironmentOptions {
    pub services: Option<Vec<String>>,
}
input! { DeployEnvironmentOptions() {
    0 "services" services: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployEnvironmentOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub spec: Option<EnvironmentDeploymentSpec>,
    pub status: Option<EnvironmentDeploymentStatus>,
    pub uid: Option<String>,
}
model! { DeployEnvironmentOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "kind" kind, 3 "labels" labels, 4 "name" name,
    5 "spec" spec, 6 "status" status, 7 "uid" uid
} }

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
    0 "baseline" baseline, 1 "changes" changes, 2 "skipRemoveResources" skip_remove_resources, 3 "target" target,
    4 "webhookCodeContext" webhook_code_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentSnapshot {
    pub services: Option<BTreeMap<String, ServiceInstance>>,
}
model! { EnvironmentSnapshot {
    0 "services" services
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentChanges {
    pub services: Option<BTreeMap<String, Value>>,
}
model! { EnvironmentChanges {
    0 "services" services
} }

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
    0 "branch" branch, 1 "commitID" commit_id, 2 "description" description, 3 "eventType" event_type,
    4 "message" message, 5 "prType" pr_type, 6 "repoUrl" repo_url, 7 "sourceBranch" source_branch, 8 "tag" tag,
    9 "targetBranch" target_branch, 10 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentDeploymentStatus {
    pub finished_time: Option<String>,
    pub phase: Option<String>,
    pub pipeline_name: Option<String>,
    pub service_deployments: Option<BTreeMap<String, String>>,
}
model! { EnvironmentDeploymentStatus {
    0 "finishedTime" finished_time, 1 "phase" phase, 2 "pipelineName" pipeline_name,
    3 "serviceDeployments" service_deployments
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchArtifactDownloadUrl {
    pub name: String,
}
operation! { FetchArtifactDownloadUrl(name: String) "FetchArtifactDownloadUrl" -> FetchArtifactDownloadUrlOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/artifacts/{name}/fetchCode", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchArtifactDownloadUrlOutput {
    pub checksum: Option<String>,
    pub url: Option<String>,
}
model! { FetchArtifactDownloadUrlOutput {
    0 "checksum" checksum, 1 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchArtifactTempBucketToken {}
operation! { FetchArtifactTempBucketToken() "FetchArtifactTempBucketToken" -> FetchArtifactTempBucketTokenOutput {} { method: "GET", path: "/2023-07-14/artifacts/action/fetchTempBucketToken", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchArtifactTempBucketTokenOutput {
    pub credentials: Option<FetchArtifactTempBucketTokenCredentials>,
    pub oss_bucket_name: Option<String>,
    pub oss_object_name: Option<String>,
    pub oss_region: Option<String>,
}
model! { FetchArtifactTempBucketTokenOutput {
    0 "credentials" credentials, 1 "ossBucketName" oss_bucket_name, 2 "ossObjectName" oss_object_name,
    3 "ossRegion" oss_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchArtifactTempBucketTokenCredentials {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub security_token: Option<Secret>,
}
model! { FetchArtifactTempBucketTokenCredentials {
    0 "accessKeyId" access_key_id, 1 "accessKeySecret" access_key_secret, 2 "securityToken" security_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchConnectionCredential {
    pub name: String,
}
operation! { FetchConnectionCredential(name: String) "FetchConnectionCredential" -> FetchConnectionCredentialOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/connections/{name}/fetchCredential", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchConnectionCredentialOutput {
    pub created_time: Option<i64>,
    pub expiration: Option<i64>,
    pub refresh_token: Option<Secret>,
    pub scope: Option<String>,
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { FetchConnectionCredentialOutput {
    0 "createdTime" created_time, 1 "expiration" expiration, 2 "refreshToken" refresh_token, 3 "scope" scope,
    4 "token" token, 5 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifact {
    pub name: String,
}
operation! { GetArtifact(name: String) "GetArtifact" -> GetArtifactOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/artifacts/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<ArtifactSpec>,
    pub status: Option<ArtifactStatus>,
    pub uid: Option<String>,
    pub updated_time: Option<String>,
}
model! { GetArtifactOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid, 10 "updatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnvironment {
    pub project_name: String,
    pub name: String,
}
operation! { GetEnvironment(project_name: String, name: String) "GetEnvironment" -> GetEnvironmentOutput {
    0 "projectName" project_name, 1 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/projects/{projectName}/environments/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnvironmentOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub project_name: Option<String>,
    pub spec: Option<EnvironmentSpec>,
    pub status: Option<EnvironmentStatus>,
    pub uid: Option<String>,
}
model! { GetEnvironmentOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "projectName" project_name, 7 "spec" spec, 8 "status" status, 9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnvironmentDeployment {
    pub name: String,
}
operation! { GetEnvironmentDeployment(name: String) "GetEnvironmentDeployment" -> GetEnvironmentDeploymentOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/environmentdeployments/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnvironmentDeploymentOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub spec: Option<EnvironmentDeploymentSpec>,
    pub status: Option<EnvironmentDeploymentStatus>,
    pub uid: Option<String>,
}
model! { GetEnvironmentDeploymentOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "kind" kind, 3 "labels" labels, 4 "name" name,
    5 "spec" spec, 6 "status" status, 7 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipeline {
    pub name: String,
}
operation! { GetPipeline(name: String) "GetPipeline" -> GetPipelineOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/pipelines/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<PipelineSpec>,
    pub status: Option<PipelineStatus>,
    pub uid: Option<String>,
}
model! { GetPipelineOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    pub name: String,
}
operation! { GetProject(name: String) "GetProject" -> GetProjectOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/projects/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub status: Option<ProjectStatus>,
    pub uid: Option<String>,
}
model! { GetProjectOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "kind" kind, 3 "labels" labels, 4 "name" name,
    5 "status" status, 6 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepository {
    pub name: String,
}
operation! { GetRepository(name: String) "GetRepository" -> GetRepositoryOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/repositories/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub spec: Option<RepositorySpec>,
    pub uid: Option<String>,
}
model! { GetRepositoryOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "kind" kind, 3 "labels" labels, 4 "name" name,
    5 "spec" spec, 6 "uid" uid
} }

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
    0 "cloneUrl" clone_url, 1 "connectionName" connection_name, 2 "displayName" display_name, 3 "id" id,
    4 "owner" owner, 5 "platform" platform, 6 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceDeployment {
    pub name: String,
}
operation! { GetServiceDeployment(name: String) "GetServiceDeployment" -> GetServiceDeploymentOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/servicedeployments/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceDeploymentOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub environment_deployment_name: Option<String>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub status: Option<ServiceDeploymentStatus>,
    pub uid: Option<String>,
}
model! { GetServiceDeploymentOutput {
    0 "createdTime" created_time, 1 "description" description,
    2 "environmentDeploymentName" environment_deployment_name, 3 "kind" kind, 4 "labels" labels, 5 "name" name,
    6 "status" status, 7 "uid" uid
} }

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
    0 "finishedTime" finished_time, 1 "phase" phase, 2 "pipelineName" pipeline_name, 3 "startTime" start_time,
    4 "taskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    pub name: String,
}
operation! { GetTask(name: String) "GetTask" -> GetTaskOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/tasks/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { GetTaskOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToolset {
    pub name: String,
}
operation! { GetToolset(name: String) "GetToolset" -> GetToolsetOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/toolsets/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToolsetOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub spec: Option<ToolsetSpec>,
    pub status: Option<ToolsetStatus>,
    pub uid: Option<String>,
}
model! { GetToolsetOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "spec" spec, 7 "status" status, 8 "uid" uid
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/2023-07-14/connections", } }
paged! { ListConnections: Connection = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsOutput {
    pub data: Option<Vec<Connection>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListConnectionsOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Connection {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub spec: Option<ConnectionSpec>,
    pub status: Option<ConnectionStatus>,
    pub uid: Option<String>,
}
model! { Connection {
    0 "createdTime" created_time, 1 "description" description, 2 "kind" kind, 3 "labels" labels, 4 "name" name,
    5 "spec" spec, 6 "status" status, 7 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironments {
    pub keyword: Option<String>,
    pub label_selector: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_name: String,
}
operation! { ListEnvironments(project_name: String) "ListEnvironments" -> ListEnvironmentsOutput {
    0 "keyword" keyword: String, 1 "labelSelector" label_selector: Vec<String>, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "projectName" project_name
} [
    Mark { index: 1, location: Location::Default, style: Style::Simple },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/projects/{projectName}/environments/", } }
paged! { ListEnvironments: Environment = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsOutput {
    pub data: Option<Vec<Environment>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEnvironmentsOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelines {
    pub label_selector: Option<Vec<String>>,
}
operation! { ListPipelines() "ListPipelines" -> ListPipelinesOutput {
    0 "labelSelector" label_selector: Vec<String>
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/2023-07-14/pipelines", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesOutput {
    pub body: Option<Vec<Pipeline>>,
}
model! { ListPipelinesOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

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
    Mark { index: 1, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/2023-07-14/projects", } }
paged! { ListProjects: Project = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub data: Option<Vec<Project>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListProjectsOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/2023-07-14/servicedeployments", } }
paged! { ListServiceDeployments: ServiceDeployment = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceDeploymentsOutput {
    pub data: Option<Vec<ServiceDeployment>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListServiceDeploymentsOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDeployment {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub environment_deployment_name: Option<String>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub status: Option<ServiceDeploymentStatus>,
    pub uid: Option<String>,
}
model! { ServiceDeployment {
    0 "createdTime" created_time, 1 "description" description,
    2 "environmentDeploymentName" environment_deployment_name, 3 "kind" kind, 4 "labels" labels, 5 "name" name,
    6 "status" status, 7 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub label_selector: Option<Vec<String>>,
}
operation! { ListTasks() "ListTasks" -> ListTasksOutput {
    0 "labelSelector" label_selector: Vec<String>
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/2023-07-14/tasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub body: Option<Vec<Task>>,
}
model! { ListTasksOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

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
    Mark { index: 1, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/2023-07-14/toolsets", } }
paged! { ListToolsets: Toolset = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListToolsetsOutput {
    pub data: Option<Vec<Toolset>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListToolsetsOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewEnvironment {
    pub project_name: String,
    pub name: String,
}
operation! { PreviewEnvironment(project_name: String, name: String) "PreviewEnvironment" -> PreviewEnvironmentOutput {
    0 "projectName" project_name, 1 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2023-07-14/projects/{projectName}/environments/{name}/preview", } }

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
    0 "baseline" baseline, 1 "changes" changes, 2 "skipRemoveResources" skip_remove_resources, 3 "target" target,
    4 "webhookCodeContext" webhook_code_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutArtifact {
    pub force: Option<bool>,
    pub body: Option<Artifact>,
    pub name: String,
}
operation! { PutArtifact(name: String) "PutArtifact" -> PutArtifactOutput {
    0 "force" force: bool, 1 "body" body: Artifact, 2 "name" name
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2023-07-14/artifacts/{name}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutArtifactOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<ArtifactSpec>,
    pub status: Option<ArtifactStatus>,
    pub uid: Option<String>,
    pub updated_time: Option<String>,
}
model! { PutArtifactOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid, 10 "updatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutPipelineStatus {
    pub force: Option<bool>,
    pub body: Option<Pipeline>,
    pub name: String,
}
operation! { PutPipelineStatus(name: String) "PutPipelineStatus" -> PutPipelineStatusOutput {
    0 "force" force: bool, 1 "body" body: Pipeline, 2 "name" name
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2023-07-14/pipelines/{name}/status", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutPipelineStatusOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<PipelineSpec>,
    pub status: Option<PipelineStatus>,
    pub uid: Option<String>,
}
model! { PutPipelineStatusOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTaskStatus {
    pub force: Option<bool>,
    pub body: Option<Task>,
    pub name: String,
}
operation! { PutTaskStatus(name: String) "PutTaskStatus" -> PutTaskStatusOutput {
    0 "force" force: bool, 1 "body" body: Task, 2 "name" name
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2023-07-14/tasks/{name}/status", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTaskStatusOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { PutTaskStatusOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderServicesByTemplate {
    pub parameters: Option<BTreeMap<String, Value>>,
    pub project_name: Option<String>,
    pub service_name_changes: Option<BTreeMap<String, String>>,
    pub template_name: String,
    pub variable_values: Option<TemplateVariableValueMap>,
}
operation! { RenderServicesByTemplate(template_name: String)
    "RenderServicesByTemplate" -> RenderServicesByTemplateOutput {
    0 "parameters" parameters: BTreeMap<String, Value>, 1 "projectName" project_name: String,
    2 "serviceNameChanges" service_name_changes: BTreeMap<String, String>, 3 "templateName" template_name,
    4 "variableValues" variable_values: TemplateVariableValueMap
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/2023-07-14/templates/action/renderServices", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateVariableValueMap {
    pub services: Option<BTreeMap<String, Value>>,
    pub shared: Option<BTreeMap<String, Value>>,
}
input! { TemplateVariableValueMap() {
    0 "services" services: BTreeMap<String, Value>, 1 "shared" shared: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenderServicesByTemplateOutput {
    pub changed_service_names: Option<BTreeMap<String, String>>,
    pub services: Option<BTreeMap<String, ServiceConfig>>,
    pub variables: Option<BTreeMap<String, Variable>>,
}
model! { RenderServicesByTemplateOutput {
    0 "changedServiceNames" changed_service_names, 1 "services" services, 2 "variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTask {
    pub name: String,
}
operation! { ResumeTask(name: String) "ResumeTask" -> ResumeTaskOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2023-07-14/tasks/{name}/resume", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTaskOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { ResumeTaskOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryTask {
    pub name: String,
}
operation! { RetryTask(name: String) "RetryTask" -> RetryTaskOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2023-07-14/tasks/{name}/retry", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryTaskOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { RetryTaskOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPipeline {
    pub name: String,
}
operation! { StartPipeline(name: String) "StartPipeline" -> StartPipelineOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2023-07-14/pipelines/{name}/start", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPipelineOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<PipelineSpec>,
    pub status: Option<PipelineStatus>,
    pub uid: Option<String>,
}
model! { StartPipelineOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTask {
    pub name: String,
}
operation! { StartTask(name: String) "StartTask" -> StartTaskOutput {
    0 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2023-07-14/tasks/{name}/start", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTaskOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub resource_version: Option<i64>,
    pub spec: Option<TaskSpec>,
    pub status: Option<TaskStatus>,
    pub uid: Option<String>,
}
model! { StartTaskOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "resourceVersion" resource_version, 7 "spec" spec, 8 "status" status,
    9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironment {
    pub body: Option<Environment>,
    pub project_name: String,
    pub name: String,
}
operation! { UpdateEnvironment(project_name: String, name: String) "UpdateEnvironment" -> UpdateEnvironmentOutput {
    0 "body" body: Environment, 1 "projectName" project_name, 2 "name" name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2023-07-14/projects/{projectName}/environments/{name}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironmentOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub project_name: Option<String>,
    pub spec: Option<EnvironmentSpec>,
    pub status: Option<EnvironmentStatus>,
    pub uid: Option<String>,
}
model! { UpdateEnvironmentOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "projectName" project_name, 7 "spec" spec, 8 "status" status, 9 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    pub body: Option<Project>,
    pub name: String,
}
operation! { UpdateProject(name: String) "UpdateProject" -> UpdateProjectOutput {
    0 "body" body: Project, 1 "name" name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2023-07-14/projects/{name}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub status: Option<ProjectStatus>,
    pub uid: Option<String>,
}
model! { UpdateProjectOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "kind" kind, 3 "labels" labels, 4 "name" name,
    5 "status" status, 6 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateToolset {
    pub body: Option<Toolset>,
    pub name: String,
}
operation! { UpdateToolset(name: String) "UpdateToolset" -> UpdateToolsetOutput {
    0 "body" body: Toolset, 1 "name" name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2023-07-14/toolsets/{name}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateToolsetOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub generation: Option<i64>,
    pub kind: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub spec: Option<ToolsetSpec>,
    pub status: Option<ToolsetStatus>,
    pub uid: Option<String>,
}
model! { UpdateToolsetOutput {
    0 "createdTime" created_time, 1 "description" description, 2 "generation" generation, 3 "kind" kind,
    4 "labels" labels, 5 "name" name, 6 "spec" spec, 7 "status" status, 8 "uid" uid
} }

#[cfg(feature = "reflect")]
register! {
    ActivateConnection, CancelPipeline, CancelTask, CreateArtifact, CreateEnvironment, CreatePipeline, CreateProject,
    CreateTask, CreateToolset, DeleteArtifact, DeleteConnection, DeleteEnvironment, DeleteProject, DeleteToolset,
    DeployEnvironment, FetchArtifactDownloadUrl, FetchArtifactTempBucketToken, FetchConnectionCredential, GetArtifact,
    GetEnvironment, GetEnvironmentDeployment, GetPipeline, GetProject, GetRepository, GetServiceDeployment, GetTask,
    GetToolset, ListConnections, ListEnvironments, ListPipelines, ListProjects, ListServiceDeployments, ListTasks,
    ListToolsets, PreviewEnvironment, PutArtifact, PutPipelineStatus, PutTaskStatus, RenderServicesByTemplate,
    ResumeTask, RetryTask, StartPipeline, StartTask, UpdateEnvironment, UpdateProject, UpdateToolset
}
