//! `ververica` of Alibaba Cloud, API version 2022-07-18.
//!
//! Endpoint: a table of 18 regions, else `ververica.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ververica/2022-07-18/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ververica::GetAppliedScheduledPlan};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAppliedScheduledPlan::new("deployment-id", "workspace", "namespace")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "ververica.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "ververica.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "ververica.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "ververica.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "ververica.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "ververica.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "ververica.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "ververica.cn-hongkong.aliyuncs.com"),
        ("cn-qingdao", "ververica.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "ververica.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ververica.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "ververica.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "ververica.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "ververica.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "ververica.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "ververica.eu-west-1.aliyuncs.com"),
        ("us-east-1", "ververica.us-east-1.aliyuncs.com"),
        ("us-west-1", "ververica.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "ververica-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "ververica-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "ververica-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "ververica-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "ververica-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "ververica-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "ververica-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "ververica-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "ververica-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ververica-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "ververica-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "ververica-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "ververica-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "ververica-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "ververica-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "ververica-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "ververica-vpc.us-west-1.aliyuncs.com"),
    ],
    "ververica.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "ververica",
    "2022-07-18",
    "ververica",
    &ENDPOINTS,
);

/// Applies scheduled plan: `ApplyScheduledPlan` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/scheduled-plans/{scheduledPlanId}%3Aapply`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ApplyScheduledPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyScheduledPlan {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub scheduled_plan_id: String,
}
operation! { ApplyScheduledPlan(workspace: String, namespace: String, scheduled_plan_id: String)
    "ApplyScheduledPlan" -> ApplyScheduledPlanOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "scheduledPlanId" scheduled_plan_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/scheduled-plans/{scheduledPlanId}%3Aapply", } }

/// Response of [`ApplyScheduledPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyScheduledPlanOutput {
    pub data: Option<ScheduledPlanAppliedInfo>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ApplyScheduledPlanOutput {
    0 "data" data: ScheduledPlanAppliedInfo, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`ApplyScheduledPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledPlanAppliedInfo {
    pub deployment_id: Option<String>,
    pub expected_state: Option<String>,
    pub modified_at: Option<String>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub namespace: Option<String>,
    pub scheduled_plan_id: Option<String>,
    pub scheduled_plan_name: Option<String>,
    pub status_state: Option<String>,
    pub workspace: Option<String>,
}
model! { ScheduledPlanAppliedInfo {
    0 "deploymentId" deployment_id: String, 1 "expectedState" expected_state: String,
    2 "modifiedAt" modified_at: String, 3 "modifier" modifier: String, 4 "modifierName" modifier_name: String,
    5 "namespace" namespace: String, 6 "scheduledPlanId" scheduled_plan_id: String,
    7 "scheduledPlanName" scheduled_plan_name: String, 8 "statusState" status_state: String,
    9 "workspace" workspace: String
} }

/// Cancels sql preview: `CancelSqlPreview` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/sql-preview/cancel`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CancelSqlPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSqlPreview {
    /// Required.
    pub query_id: String,
    /// Required.
    pub session_cluster_name: String,
    /// Required.
    pub session_id: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}

/// Arguments of [`CancelSqlPreview::new`].
pub struct CancelSqlPreviewRequired {
    pub query_id: String,
    pub session_cluster_name: String,
    pub session_id: String,
    pub workspace: String,
    pub namespace: String,
}
operation! {
    CancelSqlPreview { CancelSqlPreviewRequired: query_id, session_cluster_name, session_id, workspace, namespace }
    "CancelSqlPreview" -> CancelSqlPreviewOutput {
    0 "queryId" query_id, 1 "sessionClusterName" session_cluster_name, 2 "sessionId" session_id,
    3 "workspace" workspace, 4 "namespace" namespace
} [
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/sql-preview/cancel", } }

/// Response of [`CancelSqlPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSqlPreviewOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CancelSqlPreviewOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// `ChatAiAgent` of `ververica` 2022-07-18.
///
/// POST `/advisor/v2/namespaces/{namespace}/ai-agent/stream/agent/v2/chat`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ChatAiAgent>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatAiAgent {
    pub hitl_decisions: Option<Vec<ChatAiAgentHitlDecisions>>,
    pub refs: Option<ChatAiAgentRefs>,
    pub session_id: Option<String>,
    pub user_message: Option<String>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { ChatAiAgent(workspace: String, namespace: String) "ChatAiAgent" -> ChatAiAgentOutput {
    0 "hitlDecisions" hitl_decisions: Vec<ChatAiAgentHitlDecisions>, 1 "refs" refs: ChatAiAgentRefs,
    2 "sessionId" session_id: String, 3 "userMessage" user_message: String, 4 "workspace" workspace,
    5 "namespace" namespace
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/advisor/v2/namespaces/{namespace}/ai-agent/stream/agent/v2/chat", body: BodyStyle::Json, } }

/// In the request of [`ChatAiAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatAiAgentHitlDecisions {
    pub decision: Option<String>,
    pub hitl_id: Option<String>,
}
input! { ChatAiAgentHitlDecisions() {
    0 "decision" decision: String, 1 "hitlId" hitl_id: String
} }

/// In the request of [`ChatAiAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatAiAgentRefs {
    pub jobs: Option<Vec<ChatAiAgentJobs>>,
    pub skills: Option<Vec<String>>,
}
input! { ChatAiAgentRefs() {
    0 "jobs" jobs: Vec<ChatAiAgentJobs>, 1 "skills" skills: Vec<String>
} }

/// In the request of [`ChatAiAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatAiAgentJobs {
    pub deployment_id: Option<String>,
    pub job_id: Option<String>,
}
input! { ChatAiAgentJobs() {
    0 "deploymentId" deployment_id: String, 1 "jobId" job_id: String
} }

/// Response of [`ChatAiAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatAiAgentOutput {
    pub completed: Option<bool>,
    pub display_name: Option<String>,
    pub error_message: Option<String>,
    pub error_type: Option<String>,
    pub event: Option<String>,
    pub input: Option<Value>,
    pub items: Vec<ChatAiAgentItems>,
    pub message: Option<String>,
    pub session_id: Option<String>,
    pub success: Option<String>,
    pub text: Option<String>,
    pub tool_call_id: Option<String>,
    pub tool_name: Option<String>,
    pub usage: Option<ChatAiAgentUsage>,
}
model! { ChatAiAgentOutput {
    0 "completed" completed: bool, 1 "displayName" display_name: String, 2 "errorMessage" error_message: String,
    3 "errorType" error_type: String, 4 "event" event: String, 5 "input" input: Value,
    6 "items" items: Vec<ChatAiAgentItems>, 7 "message" message: String, 8 "sessionId" session_id: String,
    9 "success" success: String, 10 "text" text: String, 11 "toolCallId" tool_call_id: String,
    12 "toolName" tool_name: String, 13 "usage" usage: ChatAiAgentUsage
} }

/// In the response of [`ChatAiAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatAiAgentItems {
    pub args: Option<Value>,
    pub display_name: Option<String>,
    pub hitl_id: Option<String>,
    pub tool_name: Option<String>,
}
model! { ChatAiAgentItems {
    0 "args" args: Value, 1 "displayName" display_name: String, 2 "hitlId" hitl_id: String,
    3 "toolName" tool_name: String
} }

/// In the response of [`ChatAiAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatAiAgentUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { ChatAiAgentUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Creates deployment: `CreateDeployment` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/deployments`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CreateDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployment {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: Deployment,
    /// Required.
    pub namespace: String,
}
operation! { CreateDeployment(workspace: String, body: Deployment, namespace: String)
    "CreateDeployment" -> CreateDeploymentOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/deployments", body: BodyStyle::Json, } }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deployment {
    pub artifact: Option<Artifact>,
    pub batch_resource_setting: Option<BatchResourceSetting>,
    pub created_at: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub deployment_has_changed: Option<bool>,
    pub deployment_id: Option<String>,
    pub deployment_target: Option<BriefDeploymentTarget>,
    pub description: Option<String>,
    pub engine_version: Option<String>,
    pub execution_mode: Option<String>,
    pub flink_conf: Option<BTreeMap<String, Value>>,
    pub job_summary: Option<JobSummary>,
    pub labels: Option<BTreeMap<String, Value>>,
    pub local_variables: Option<Vec<LocalVariable>>,
    pub logging: Option<Logging>,
    pub modified_at: Option<String>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub referenced_deployment_draft_id: Option<String>,
    pub streaming_resource_setting: Option<StreamingResourceSetting>,
    pub workspace: Option<String>,
}
input! { Deployment() {
    0 "artifact" artifact: Artifact, 1 "batchResourceSetting" batch_resource_setting: BatchResourceSetting,
    2 "createdAt" created_at: String, 3 "creator" creator: String, 4 "creatorName" creator_name: String,
    5 "deploymentHasChanged" deployment_has_changed: bool, 6 "deploymentId" deployment_id: String,
    7 "deploymentTarget" deployment_target: BriefDeploymentTarget, 8 "description" description: String,
    9 "engineVersion" engine_version: String, 10 "executionMode" execution_mode: String,
    11 "flinkConf" flink_conf: BTreeMap<String, Value>, 12 "jobSummary" job_summary: JobSummary,
    13 "labels" labels: BTreeMap<String, Value>, 14 "localVariables" local_variables: Vec<LocalVariable>,
    15 "logging" logging: Logging, 16 "modifiedAt" modified_at: String, 17 "modifier" modifier: String,
    18 "modifierName" modifier_name: String, 19 "name" name: String, 20 "namespace" namespace: String,
    21 "referencedDeploymentDraftId" referenced_deployment_draft_id: String,
    22 "streamingResourceSetting" streaming_resource_setting: StreamingResourceSetting, 23 "workspace" workspace: String
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Artifact {
    pub cdc_yaml_artifact: Option<CdcYamlArtifact>,
    pub jar_artifact: Option<JarArtifact>,
    pub kind: Option<String>,
    pub python_artifact: Option<PythonArtifact>,
    pub sql_artifact: Option<SqlArtifact>,
}
input! { Artifact() {
    0 "cdcYamlArtifact" cdc_yaml_artifact: CdcYamlArtifact, 1 "jarArtifact" jar_artifact: JarArtifact,
    2 "kind" kind: String, 3 "pythonArtifact" python_artifact: PythonArtifact, 4 "sqlArtifact" sql_artifact: SqlArtifact
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdcYamlArtifact {
    pub additional_dependencies: Option<Vec<String>>,
    pub cdc_yaml: Option<String>,
}
input! { CdcYamlArtifact() {
    0 "additionalDependencies" additional_dependencies: Vec<String>, 1 "cdcYaml" cdc_yaml: String
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JarArtifact {
    pub additional_dependencies: Option<Vec<String>>,
    pub entry_class: Option<String>,
    pub jar_uri: Option<String>,
    pub main_args: Option<String>,
}
input! { JarArtifact() {
    0 "additionalDependencies" additional_dependencies: Vec<String>, 1 "entryClass" entry_class: String,
    2 "jarUri" jar_uri: String, 3 "mainArgs" main_args: String
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PythonArtifact {
    pub additional_dependencies: Option<Vec<String>>,
    pub additional_python_archives: Option<Vec<String>>,
    pub additional_python_libraries: Option<Vec<String>>,
    pub entry_module: Option<String>,
    pub main_args: Option<String>,
    pub python_artifact_uri: Option<String>,
}
input! { PythonArtifact() {
    0 "additionalDependencies" additional_dependencies: Vec<String>,
    1 "additionalPythonArchives" additional_python_archives: Vec<String>,
    2 "additionalPythonLibraries" additional_python_libraries: Vec<String>, 3 "entryModule" entry_module: String,
    4 "mainArgs" main_args: String, 5 "pythonArtifactUri" python_artifact_uri: String
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlArtifact {
    pub additional_dependencies: Option<Vec<String>>,
    pub sql_script: Option<String>,
}
input! { SqlArtifact() {
    0 "additionalDependencies" additional_dependencies: Vec<String>, 1 "sqlScript" sql_script: String
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResourceSetting {
    pub basic_resource_setting: Option<BasicResourceSetting>,
    pub max_slot: Option<i64>,
}
input! { BatchResourceSetting() {
    0 "basicResourceSetting" basic_resource_setting: BasicResourceSetting, 1 "maxSlot" max_slot: i64
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicResourceSetting {
    pub jobmanager_resource_setting_spec: Option<BasicResourceSettingSpec>,
    pub parallelism: Option<i64>,
    pub taskmanager_resource_setting_spec: Option<BasicResourceSettingSpec>,
}
input! { BasicResourceSetting() {
    0 "jobmanagerResourceSettingSpec" jobmanager_resource_setting_spec: BasicResourceSettingSpec,
    1 "parallelism" parallelism: i64,
    2 "taskmanagerResourceSettingSpec" taskmanager_resource_setting_spec: BasicResourceSettingSpec
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicResourceSettingSpec {
    pub cpu: Option<f64>,
    pub memory: Option<String>,
}
input! { BasicResourceSettingSpec() {
    0 "cpu" cpu: f64, 1 "memory" memory: String
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BriefDeploymentTarget {
    pub mode: Option<String>,
    pub name: Option<String>,
}
input! { BriefDeploymentTarget() {
    0 "mode" mode: String, 1 "name" name: String
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobSummary {
    pub cancelled: Option<i64>,
    pub cancelling: Option<i64>,
    pub failed: Option<i64>,
    pub finished: Option<i64>,
    pub running: Option<i64>,
    pub starting: Option<i64>,
}
input! { JobSummary() {
    0 "cancelled" cancelled: i64, 1 "cancelling" cancelling: i64, 2 "failed" failed: i64, 3 "finished" finished: i64,
    4 "running" running: i64, 5 "starting" starting: i64
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { LocalVariable() {
    0 "name" name: String, 1 "value" value: String
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logging {
    pub log4j2_configuration_template: Option<String>,
    pub log4j_loggers: Option<Vec<Log4jLogger>>,
    pub log_reserve_policy: Option<LogReservePolicy>,
    pub logging_profile: Option<String>,
}
input! { Logging() {
    0 "log4j2ConfigurationTemplate" log4j2_configuration_template: String,
    1 "log4jLoggers" log4j_loggers: Vec<Log4jLogger>, 2 "logReservePolicy" log_reserve_policy: LogReservePolicy,
    3 "loggingProfile" logging_profile: String
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Log4jLogger {
    pub logger_level: Option<String>,
    pub logger_name: Option<String>,
}
input! { Log4jLogger() {
    0 "loggerLevel" logger_level: String, 1 "loggerName" logger_name: String
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogReservePolicy {
    pub expiration_days: Option<i64>,
    pub open_history: Option<bool>,
}
input! { LogReservePolicy() {
    0 "expirationDays" expiration_days: i64, 1 "openHistory" open_history: bool
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamingResourceSetting {
    pub basic_resource_setting: Option<BasicResourceSetting>,
    pub expert_resource_setting: Option<ExpertResourceSetting>,
    pub resource_setting_mode: Option<String>,
}
input! { StreamingResourceSetting() {
    0 "basicResourceSetting" basic_resource_setting: BasicResourceSetting,
    1 "expertResourceSetting" expert_resource_setting: ExpertResourceSetting,
    2 "resourceSettingMode" resource_setting_mode: String
} }

/// In the request of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpertResourceSetting {
    pub jobmanager_resource_setting_spec: Option<BasicResourceSettingSpec>,
    pub resource_plan: Option<String>,
}
input! { ExpertResourceSetting() {
    0 "jobmanagerResourceSettingSpec" jobmanager_resource_setting_spec: BasicResourceSettingSpec,
    1 "resourcePlan" resource_plan: String
} }

/// Response of [`CreateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentOutput {
    pub data: Option<Deployment>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateDeploymentOutput {
    0 "data" data: Deployment, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Creates deployment draft: `CreateDeploymentDraft` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/deployment-drafts`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CreateDeploymentDraft>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentDraft {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: DeploymentDraft,
    /// Required.
    pub namespace: String,
}
operation! { CreateDeploymentDraft(workspace: String, body: DeploymentDraft, namespace: String)
    "CreateDeploymentDraft" -> CreateDeploymentDraftOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/deployment-drafts", body: BodyStyle::Json, } }

/// In the request of [`CreateDeploymentDraft`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploymentDraft {
    pub artifact: Option<Artifact>,
    pub created_at: Option<i64>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub deployment_draft_id: Option<String>,
    pub engine_version: Option<String>,
    pub execution_mode: Option<String>,
    pub labels: Option<BTreeMap<String, Value>>,
    pub local_variables: Option<Vec<LocalVariable>>,
    pub lock: Option<Lock>,
    pub modified_at: Option<i64>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub parent_id: Option<String>,
    pub referenced_deployment_id: Option<String>,
    pub workspace: Option<String>,
}
input! { DeploymentDraft() {
    0 "artifact" artifact: Artifact, 1 "createdAt" created_at: i64, 2 "creator" creator: String,
    3 "creatorName" creator_name: String, 4 "deploymentDraftId" deployment_draft_id: String,
    5 "engineVersion" engine_version: String, 6 "executionMode" execution_mode: String,
    7 "labels" labels: BTreeMap<String, Value>, 8 "localVariables" local_variables: Vec<LocalVariable>,
    9 "lock" lock: Lock, 10 "modifiedAt" modified_at: i64, 11 "modifier" modifier: String,
    12 "modifierName" modifier_name: String, 13 "name" name: String, 14 "namespace" namespace: String,
    15 "parentId" parent_id: String, 16 "referencedDeploymentId" referenced_deployment_id: String,
    17 "workspace" workspace: String
} }

/// In the request of [`CreateDeploymentDraft`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lock {
    pub holder_id: Option<String>,
    pub holder_name: Option<String>,
    pub id: Option<String>,
    pub namespace: Option<String>,
    pub workspace: Option<String>,
}
input! { Lock() {
    0 "holderId" holder_id: String, 1 "holderName" holder_name: String, 2 "id" id: String,
    3 "namespace" namespace: String, 4 "workspace" workspace: String
} }

/// Response of [`CreateDeploymentDraft`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentDraftOutput {
    pub data: Option<DeploymentDraft>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateDeploymentDraftOutput {
    0 "data" data: DeploymentDraft, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Creates deployment target: `CreateDeploymentTarget` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/deployment-targets`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CreateDeploymentTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentTarget {
    /// Required.
    pub deployment_target_name: String,
    /// Required.
    pub workspace: String,
    pub body: Option<ResourceSpec>,
    /// Required.
    pub namespace: String,
}
operation! { CreateDeploymentTarget(deployment_target_name: String, workspace: String, namespace: String)
    "CreateDeploymentTarget" -> CreateDeploymentTargetOutput {
    0 "deploymentTargetName" deployment_target_name, 1 "workspace" workspace, 2 "body" body: ResourceSpec,
    3 "namespace" namespace
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/deployment-targets", body: BodyStyle::Json, } }

/// In the request of [`CreateDeploymentTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSpec {
    pub cpu: Option<f64>,
    pub memory: Option<String>,
}
input! { ResourceSpec() {
    0 "cpu" cpu: f64, 1 "memory" memory: String
} }

/// Response of [`CreateDeploymentTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentTargetOutput {
    pub data: Option<DeploymentTarget>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateDeploymentTargetOutput {
    0 "data" data: DeploymentTarget, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`CreateDeploymentTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploymentTarget {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub quota: Option<ResourceQuota>,
}
model! { DeploymentTarget {
    0 "name" name: String, 1 "namespace" namespace: String, 2 "quota" quota: ResourceQuota
} }

/// In the response of [`CreateDeploymentTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceQuota {
    pub limit: Option<ResourceSpec>,
    pub request: Option<ResourceSpec>,
    pub used: Option<ResourceSpec>,
}
model! { ResourceQuota {
    0 "limit" limit: ResourceSpec, 1 "request" request: ResourceSpec, 2 "used" used: ResourceSpec
} }

/// Creates deployment target v2: `CreateDeploymentTargetV2` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/deployment-targets/support-elastic`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CreateDeploymentTargetV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentTargetV2 {
    /// Required.
    pub deployment_target_name: String,
    /// Required.
    pub workspace: String,
    pub body: Option<Resource>,
    /// Required.
    pub namespace: String,
}
operation! { CreateDeploymentTargetV2(deployment_target_name: String, workspace: String, namespace: String)
    "CreateDeploymentTargetV2" -> CreateDeploymentTargetV2Output {
    0 "deploymentTargetName" deployment_target_name, 1 "workspace" workspace, 2 "body" body: Resource,
    3 "namespace" namespace
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/deployment-targets/support-elastic", body: BodyStyle::Json, } }

/// In the request of [`CreateDeploymentTargetV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub elastic_resource: Option<ResourceSpec>,
    /// Required.
    pub fixed_resource: Option<ResourceSpec>,
}
input! { Resource(fixed_resource: ResourceSpec) {
    0 "elasticResource" elastic_resource: ResourceSpec, 1 "fixedResource" fixed_resource: ResourceSpec
} }

/// Response of [`CreateDeploymentTargetV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentTargetV2Output {
    pub data: Option<DeploymentTarget>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateDeploymentTargetV2Output {
    0 "data" data: DeploymentTarget, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Creates folder: `CreateFolder` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/folder`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CreateFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolder {
    /// Required.
    pub workspace: String,
    pub body: Option<Folder>,
    /// Required.
    pub namespace: String,
}
operation! { CreateFolder(workspace: String, namespace: String) "CreateFolder" -> CreateFolderOutput {
    0 "workspace" workspace, 1 "body" body: Folder, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/folder", body: BodyStyle::Json, } }

/// In the request of [`CreateFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Folder {
    pub created_at: Option<i64>,
    pub folder_id: Option<String>,
    pub modified_at: Option<i64>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub parent_id: Option<String>,
    pub sub_folder: Option<Vec<SubFolder>>,
    pub workspace: Option<String>,
}
input! { Folder() {
    0 "createdAt" created_at: i64, 1 "folderId" folder_id: String, 2 "modifiedAt" modified_at: i64,
    3 "name" name: String, 4 "namespace" namespace: String, 5 "parentId" parent_id: String,
    6 "subFolder" sub_folder: Vec<SubFolder>, 7 "workspace" workspace: String
} }

/// In the request of [`CreateFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubFolder {
    pub folder_id: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
}
input! { SubFolder() {
    0 "folderId" folder_id: String, 1 "name" name: String, 2 "parentId" parent_id: String
} }

/// Response of [`CreateFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderOutput {
    pub data: Option<Folder>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateFolderOutput {
    0 "data" data: Folder, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Creates member: `CreateMember` of `ververica` 2022-07-18.
///
/// POST `/gateway/v2/namespaces/{namespace}/members`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CreateMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMember {
    /// Required.
    pub workspace: String,
    pub body: Option<Member>,
    /// Required.
    pub namespace: String,
}
operation! { CreateMember(workspace: String, namespace: String) "CreateMember" -> CreateMemberOutput {
    0 "workspace" workspace, 1 "body" body: Member, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/gateway/v2/namespaces/{namespace}/members", body: BodyStyle::Json, } }

/// In the request of [`CreateMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Member {
    /// Required.
    pub member: Option<String>,
    pub role: Option<String>,
}
input! { Member(member: String) {
    0 "member" member: String, 1 "role" role: String
} }

/// Response of [`CreateMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberOutput {
    pub data: Option<Member>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateMemberOutput {
    0 "data" data: Member, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Creates savepoint: `CreateSavepoint` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/savepoints`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CreateSavepoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavepoint {
    /// Required.
    pub deployment_id: String,
    pub description: Option<String>,
    pub native_format: Option<bool>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { CreateSavepoint(deployment_id: String, workspace: String, namespace: String)
    "CreateSavepoint" -> CreateSavepointOutput {
    0 "deploymentId" deployment_id, 1 "description" description: String, 2 "nativeFormat" native_format: bool,
    3 "workspace" workspace, 4 "namespace" namespace
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/savepoints", body: BodyStyle::Json, } }

/// Response of [`CreateSavepoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavepointOutput {
    pub data: Option<Savepoint>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateSavepointOutput {
    0 "data" data: Savepoint, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`CreateSavepoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Savepoint {
    pub created_at: Option<i64>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub job_id: Option<String>,
    pub modified_at: Option<i64>,
    pub namespace: Option<String>,
    pub native_format: Option<bool>,
    pub savepoint_id: Option<String>,
    pub savepoint_location: Option<String>,
    pub savepoint_origin: Option<String>,
    pub status: Option<SavepointStatus>,
    pub stop_with_drain_enabled: Option<bool>,
}
model! { Savepoint {
    0 "createdAt" created_at: i64, 1 "deploymentId" deployment_id: String, 2 "description" description: String,
    3 "jobId" job_id: String, 4 "modifiedAt" modified_at: i64, 5 "namespace" namespace: String,
    6 "nativeFormat" native_format: bool, 7 "savepointId" savepoint_id: String,
    8 "savepointLocation" savepoint_location: String, 9 "savepointOrigin" savepoint_origin: String,
    10 "status" status: SavepointStatus, 11 "stopWithDrainEnabled" stop_with_drain_enabled: bool
} }

/// In the response of [`CreateSavepoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavepointStatus {
    pub failure: Option<SavepointFailure>,
    pub state: Option<String>,
}
model! { SavepointStatus {
    0 "failure" failure: SavepointFailure, 1 "state" state: String
} }

/// In the response of [`CreateSavepoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavepointFailure {
    pub failed_at: Option<i64>,
    pub message: Option<String>,
    pub reason: Option<String>,
}
model! { SavepointFailure {
    0 "failedAt" failed_at: i64, 1 "message" message: String, 2 "reason" reason: String
} }

/// Creates scheduled plan: `CreateScheduledPlan` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/scheduled-plans`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CreateScheduledPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledPlan {
    /// Required.
    pub workspace: String,
    pub body: Option<ScheduledPlan>,
    /// Required.
    pub namespace: String,
}
operation! { CreateScheduledPlan(workspace: String, namespace: String)
    "CreateScheduledPlan" -> CreateScheduledPlanOutput {
    0 "workspace" workspace, 1 "body" body: ScheduledPlan, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/scheduled-plans", body: BodyStyle::Json, } }

/// In the request of [`CreateScheduledPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledPlan {
    pub created_at: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub deployment_id: Option<String>,
    pub modified_at: Option<String>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub origin: Option<String>,
    pub periodic_scheduling_policies: Option<Vec<PeriodicSchedulingPolicy>>,
    pub scheduled_plan_id: Option<String>,
    pub status: Option<String>,
    pub updated_by_user: Option<bool>,
    pub workspace: Option<String>,
}
input! { ScheduledPlan() {
    0 "createdAt" created_at: String, 1 "creator" creator: String, 2 "creatorName" creator_name: String,
    3 "deploymentId" deployment_id: String, 4 "modifiedAt" modified_at: String, 5 "modifier" modifier: String,
    6 "modifierName" modifier_name: String, 7 "name" name: String, 8 "namespace" namespace: String,
    9 "origin" origin: String,
    10 "periodicSchedulingPolicies" periodic_scheduling_policies: Vec<PeriodicSchedulingPolicy>,
    11 "scheduledPlanId" scheduled_plan_id: String, 12 "status" status: String,
    13 "updatedByUser" updated_by_user: bool, 14 "workspace" workspace: String
} }

/// In the request of [`CreateScheduledPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeriodicSchedulingPolicy {
    pub is_finished: Option<bool>,
    pub only_once_trigger_time: Option<i64>,
    pub only_once_trigger_time_is_expired: Option<bool>,
    pub periodic_scheduling_level: Option<String>,
    pub periodic_scheduling_values: Option<Vec<i64>>,
    pub periodic_trigger_time: Option<i64>,
    pub resource_setting: Option<BriefResourceSetting>,
}
input! { PeriodicSchedulingPolicy() {
    0 "isFinished" is_finished: bool, 1 "onlyOnceTriggerTime" only_once_trigger_time: i64,
    2 "onlyOnceTriggerTimeIsExpired" only_once_trigger_time_is_expired: bool,
    3 "periodicSchedulingLevel" periodic_scheduling_level: String,
    4 "periodicSchedulingValues" periodic_scheduling_values: Vec<i64>,
    5 "periodicTriggerTime" periodic_trigger_time: i64, 6 "resourceSetting" resource_setting: BriefResourceSetting
} }

/// In the request of [`CreateScheduledPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BriefResourceSetting {
    pub batch_resource_setting: Option<BatchResourceSetting>,
    pub flink_conf: Option<BTreeMap<String, Value>>,
    pub streaming_resource_setting: Option<StreamingResourceSetting>,
}
input! { BriefResourceSetting() {
    0 "batchResourceSetting" batch_resource_setting: BatchResourceSetting,
    1 "flinkConf" flink_conf: BTreeMap<String, Value>,
    2 "streamingResourceSetting" streaming_resource_setting: StreamingResourceSetting
} }

/// Response of [`CreateScheduledPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledPlanOutput {
    pub data: Option<ScheduledPlan>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateScheduledPlanOutput {
    0 "data" data: ScheduledPlan, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Creates session cluster: `CreateSessionCluster` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/sessionclusters`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CreateSessionCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionCluster {
    /// Required.
    pub workspace: String,
    pub body: Option<SessionCluster>,
    /// Required.
    pub namespace: String,
}
operation! { CreateSessionCluster(workspace: String, namespace: String)
    "CreateSessionCluster" -> CreateSessionClusterOutput {
    0 "workspace" workspace, 1 "body" body: SessionCluster, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/sessionclusters", body: BodyStyle::Json, } }

/// In the request of [`CreateSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionCluster {
    pub basic_resource_setting: Option<BasicResourceSetting>,
    pub created_at: Option<i64>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub deployment_target_name: Option<String>,
    pub engine_version: Option<String>,
    pub flink_conf: Option<BTreeMap<String, Value>>,
    pub labels: Option<BTreeMap<String, Value>>,
    pub logging: Option<Logging>,
    pub modified_at: Option<i64>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub session_cluster_id: Option<String>,
    pub status: Option<SessionClusterStatus>,
    pub workspace: Option<String>,
}
input! { SessionCluster() {
    0 "basicResourceSetting" basic_resource_setting: BasicResourceSetting, 1 "createdAt" created_at: i64,
    2 "creator" creator: String, 3 "creatorName" creator_name: String,
    4 "deploymentTargetName" deployment_target_name: String, 5 "engineVersion" engine_version: String,
    6 "flinkConf" flink_conf: BTreeMap<String, Value>, 7 "labels" labels: BTreeMap<String, Value>,
    8 "logging" logging: Logging, 9 "modifiedAt" modified_at: i64, 10 "modifier" modifier: String,
    11 "modifierName" modifier_name: String, 12 "name" name: String, 13 "namespace" namespace: String,
    14 "sessionClusterId" session_cluster_id: String, 15 "status" status: SessionClusterStatus,
    16 "workspace" workspace: String
} }

/// In the request of [`CreateSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionClusterStatus {
    pub current_session_cluster_status: Option<String>,
    pub failure: Option<SessionClusterFailureInfo>,
    pub running: Option<SessionClusterRunningInfo>,
}
input! { SessionClusterStatus() {
    0 "currentSessionClusterStatus" current_session_cluster_status: String,
    1 "failure" failure: SessionClusterFailureInfo, 2 "running" running: SessionClusterRunningInfo
} }

/// In the request of [`CreateSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionClusterFailureInfo {
    pub failed_at: Option<i64>,
    pub message: Option<String>,
    pub reason: Option<String>,
}
input! { SessionClusterFailureInfo() {
    0 "failedAt" failed_at: i64, 1 "message" message: String, 2 "reason" reason: String
} }

/// In the request of [`CreateSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionClusterRunningInfo {
    pub last_update_time: Option<i64>,
    pub reference_deployment_ids: Option<Vec<String>>,
    pub started_at: Option<i64>,
}
input! { SessionClusterRunningInfo() {
    0 "lastUpdateTime" last_update_time: i64, 1 "referenceDeploymentIds" reference_deployment_ids: Vec<String>,
    2 "startedAt" started_at: i64
} }

/// Response of [`CreateSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionClusterOutput {
    pub data: Option<SessionCluster>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateSessionClusterOutput {
    0 "data" data: SessionCluster, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Creates sql file: `CreateSqlFile` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/sql-file`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CreateSqlFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlFile {
    pub workspace: Option<String>,
    pub body: Option<SqlFile>,
    /// Required.
    pub namespace: String,
}
operation! { CreateSqlFile(namespace: String) "CreateSqlFile" -> CreateSqlFileOutput {
    0 "workspace" workspace: String, 1 "body" body: SqlFile, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/sql-file", body: BodyStyle::Json, } }

/// In the request of [`CreateSqlFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlFile {
    pub batch_mode: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub parent_id: Option<String>,
    pub session_cluster_name: Option<String>,
    pub sql_file_id: Option<String>,
    pub sql_script: Option<String>,
    pub workspace: Option<String>,
}
input! { SqlFile() {
    0 "batchMode" batch_mode: String, 1 "description" description: String, 2 "name" name: String,
    3 "namespace" namespace: String, 4 "parentId" parent_id: String,
    5 "sessionClusterName" session_cluster_name: String, 6 "sqlFileId" sql_file_id: String,
    7 "sqlScript" sql_script: String, 8 "workspace" workspace: String
} }

/// Response of [`CreateSqlFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlFileOutput {
    pub data: Option<SqlFile>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateSqlFileOutput {
    0 "data" data: SqlFile, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Creates udf artifact: `CreateUdfArtifact` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/udfartifacts`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CreateUdfArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUdfArtifact {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: UdfArtifact,
    /// Required.
    pub namespace: String,
}
operation! { CreateUdfArtifact(workspace: String, body: UdfArtifact, namespace: String)
    "CreateUdfArtifact" -> CreateUdfArtifactOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/udfartifacts", body: BodyStyle::Json, } }

/// In the request of [`CreateUdfArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UdfArtifact {
    pub artifact_type: Option<String>,
    pub created_at: Option<i64>,
    pub creator: Option<String>,
    pub dependency_jar_uris: Option<Vec<String>>,
    pub jar_url: Option<String>,
    pub modified_at: Option<i64>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub udf_classes: Option<Vec<UdfClass>>,
}
input! { UdfArtifact() {
    0 "artifactType" artifact_type: String, 1 "createdAt" created_at: i64, 2 "creator" creator: String,
    3 "dependencyJarUris" dependency_jar_uris: Vec<String>, 4 "jarUrl" jar_url: String, 5 "modifiedAt" modified_at: i64,
    6 "name" name: String, 7 "namespace" namespace: String, 8 "udfClasses" udf_classes: Vec<UdfClass>
} }

/// In the request of [`CreateUdfArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UdfClass {
    pub class_name: Option<String>,
    pub class_type: Option<String>,
    pub function_names: Option<Vec<String>>,
    pub udf_artifact_name: Option<String>,
}
input! { UdfClass() {
    0 "className" class_name: String, 1 "classType" class_type: String, 2 "functionNames" function_names: Vec<String>,
    3 "udfArtifactName" udf_artifact_name: String
} }

/// Response of [`CreateUdfArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUdfArtifactOutput {
    pub data: Option<CreateUdfArtifactResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateUdfArtifactOutput {
    0 "data" data: CreateUdfArtifactResult, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`CreateUdfArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUdfArtifactResult {
    pub colliding_classes: Vec<UdfClass>,
    pub create_success: Option<bool>,
    pub message: Option<String>,
    pub udf_artifact: Option<UdfArtifact>,
}
model! { CreateUdfArtifactResult {
    0 "collidingClasses" colliding_classes: Vec<UdfClass>, 1 "createSuccess" create_success: bool,
    2 "message" message: String, 3 "udfArtifact" udf_artifact: UdfArtifact
} }

/// Creates variable: `CreateVariable` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/variables`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/CreateVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariable {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: Variable,
    /// Required.
    pub namespace: String,
}
operation! { CreateVariable(workspace: String, body: Variable, namespace: String)
    "CreateVariable" -> CreateVariableOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/variables", body: BodyStyle::Json, } }

/// In the request of [`CreateVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Variable {
    pub description: Option<String>,
    /// Required.
    pub kind: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Variable(kind: String, name: String, value: String) {
    0 "description" description: String, 1 "kind" kind: String, 2 "name" name: String, 3 "value" value: String
} }

/// Response of [`CreateVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariableOutput {
    pub data: Option<Variable>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateVariableOutput {
    0 "data" data: Variable, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Deletes custom connector: `DeleteCustomConnector` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/connectors/{connectorName}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteCustomConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomConnector {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub connector_name: String,
}
operation! { DeleteCustomConnector(workspace: String, namespace: String, connector_name: String)
    "DeleteCustomConnector" -> DeleteCustomConnectorOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "connectorName" connector_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/connectors/{connectorName}", } }

/// Response of [`DeleteCustomConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomConnectorOutput {
    pub data: Vec<TableMeta>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteCustomConnectorOutput {
    0 "data" data: Vec<TableMeta>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`DeleteCustomConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableMeta {
    pub catalog_name: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
}
model! { TableMeta {
    0 "catalogName" catalog_name: String, 1 "databaseName" database_name: String, 2 "tableName" table_name: String
} }

/// Deletes deployment: `DeleteDeployment` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/deployments/{deploymentId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeployment {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_id: String,
}
operation! { DeleteDeployment(workspace: String, namespace: String, deployment_id: String)
    "DeleteDeployment" -> DeleteDeploymentOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "deploymentId" deployment_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/deployments/{deploymentId}", } }

/// Response of [`DeleteDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeploymentOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteDeploymentOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// Deletes deployment by name: `DeleteDeploymentByName` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/deployments/deleteDeployment/byName`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteDeploymentByName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeploymentByName {
    /// Required.
    pub deployment_name: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { DeleteDeploymentByName(deployment_name: String, workspace: String, namespace: String)
    "DeleteDeploymentByName" -> DeleteDeploymentByNameOutput {
    0 "deploymentName" deployment_name, 1 "workspace" workspace, 2 "namespace" namespace
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/deployments/deleteDeployment/byName", } }

/// Response of [`DeleteDeploymentByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeploymentByNameOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteDeploymentByNameOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// Deletes deployment draft: `DeleteDeploymentDraft` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/deployment-drafts/{deploymentDraftId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteDeploymentDraft>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeploymentDraft {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_draft_id: String,
}
operation! { DeleteDeploymentDraft(workspace: String, namespace: String, deployment_draft_id: String)
    "DeleteDeploymentDraft" -> DeleteDeploymentDraftOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "deploymentDraftId" deployment_draft_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/deployment-drafts/{deploymentDraftId}", } }

/// Response of [`DeleteDeploymentDraft`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeploymentDraftOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteDeploymentDraftOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// Deletes deployment target: `DeleteDeploymentTarget` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/deployment-targets/{deploymentTargetName}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteDeploymentTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeploymentTarget {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_target_name: String,
}
operation! { DeleteDeploymentTarget(workspace: String, namespace: String, deployment_target_name: String)
    "DeleteDeploymentTarget" -> DeleteDeploymentTargetOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "deploymentTargetName" deployment_target_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/deployment-targets/{deploymentTargetName}", } }

/// Response of [`DeleteDeploymentTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeploymentTargetOutput {
    pub data: Option<DeploymentTarget>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteDeploymentTargetOutput {
    0 "data" data: DeploymentTarget, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Deletes folder: `DeleteFolder` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/folder/{folderId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolder {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub folder_id: String,
}
operation! { DeleteFolder(workspace: String, namespace: String, folder_id: String)
    "DeleteFolder" -> DeleteFolderOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "folderId" folder_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/folder/{folderId}", } }

/// Response of [`DeleteFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteFolderOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// Deletes job: `DeleteJob` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/jobs/{jobId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJob {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub job_id: String,
}
operation! { DeleteJob(workspace: String, namespace: String, job_id: String) "DeleteJob" -> DeleteJobOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "jobId" job_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/jobs/{jobId}", } }

/// Response of [`DeleteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteJobOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// Deletes member: `DeleteMember` of `ververica` 2022-07-18.
///
/// DELETE `/gateway/v2/namespaces/{namespace}/members/{member}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMember {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub member: String,
}
operation! { DeleteMember(workspace: String, namespace: String, member: String) "DeleteMember" -> DeleteMemberOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "member" member
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/gateway/v2/namespaces/{namespace}/members/{member}", } }

/// Response of [`DeleteMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// Deletes savepoint: `DeleteSavepoint` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/savepoints/{savepointId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteSavepoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSavepoint {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub savepoint_id: String,
}
operation! { DeleteSavepoint(workspace: String, namespace: String, savepoint_id: String)
    "DeleteSavepoint" -> DeleteSavepointOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "savepointId" savepoint_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/savepoints/{savepointId}", } }

/// Response of [`DeleteSavepoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSavepointOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteSavepointOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// Deletes scheduled plan: `DeleteScheduledPlan` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/scheduled-plans/{scheduledPlanId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteScheduledPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledPlan {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub scheduled_plan_id: String,
}
operation! { DeleteScheduledPlan(workspace: String, namespace: String, scheduled_plan_id: String)
    "DeleteScheduledPlan" -> DeleteScheduledPlanOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "scheduledPlanId" scheduled_plan_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/scheduled-plans/{scheduledPlanId}", } }

/// Response of [`DeleteScheduledPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledPlanOutput {
    pub data: Option<ScheduledPlan>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteScheduledPlanOutput {
    0 "data" data: ScheduledPlan, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Deletes session cluster: `DeleteSessionCluster` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/sessionclusters/{sessionClusterName}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteSessionCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSessionCluster {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub session_cluster_name: String,
}
operation! { DeleteSessionCluster(workspace: String, namespace: String, session_cluster_name: String)
    "DeleteSessionCluster" -> DeleteSessionClusterOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "sessionClusterName" session_cluster_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/sessionclusters/{sessionClusterName}", } }

/// Response of [`DeleteSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSessionClusterOutput {
    pub data: Option<SessionCluster>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteSessionClusterOutput {
    0 "data" data: SessionCluster, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Deletes sql file: `DeleteSqlFile` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/sql-file/{sqlFileId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteSqlFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSqlFile {
    pub workspace: Option<String>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub sql_file_id: String,
}
operation! { DeleteSqlFile(namespace: String, sql_file_id: String) "DeleteSqlFile" -> DeleteSqlFileOutput {
    0 "workspace" workspace: String, 1 "namespace" namespace, 2 "sqlFileId" sql_file_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/sql-file/{sqlFileId}", } }

/// Response of [`DeleteSqlFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSqlFileOutput {
    pub data: Option<SqlFile>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteSqlFileOutput {
    0 "data" data: SqlFile, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Deletes udf artifact: `DeleteUdfArtifact` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/udfartifacts/{udfArtifactName}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteUdfArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUdfArtifact {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub udf_artifact_name: String,
}
operation! { DeleteUdfArtifact(workspace: String, namespace: String, udf_artifact_name: String)
    "DeleteUdfArtifact" -> DeleteUdfArtifactOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "udfArtifactName" udf_artifact_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/udfartifacts/{udfArtifactName}", } }

/// Response of [`DeleteUdfArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUdfArtifactOutput {
    pub data: Option<DeleteUdfArtifactResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteUdfArtifactOutput {
    0 "data" data: DeleteUdfArtifactResult, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`DeleteUdfArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUdfArtifactResult {
    pub delete_success: Option<bool>,
    pub message: Option<String>,
    pub referenced_classes: Vec<UdfClass>,
}
model! { DeleteUdfArtifactResult {
    0 "deleteSuccess" delete_success: bool, 1 "message" message: String,
    2 "referencedClasses" referenced_classes: Vec<UdfClass>
} }

/// Deletes udf function: `DeleteUdfFunction` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/udfartifacts/function/{functionName}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteUdfFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUdfFunction {
    /// Required.
    pub class_name: String,
    /// Required.
    pub udf_artifact_name: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub function_name: String,
}

/// Arguments of [`DeleteUdfFunction::new`].
pub struct DeleteUdfFunctionRequired {
    pub class_name: String,
    pub udf_artifact_name: String,
    pub workspace: String,
    pub namespace: String,
    pub function_name: String,
}
operation! {
    DeleteUdfFunction { DeleteUdfFunctionRequired: class_name, udf_artifact_name, workspace, namespace, function_name }
    "DeleteUdfFunction" -> DeleteUdfFunctionOutput {
    0 "className" class_name, 1 "udfArtifactName" udf_artifact_name, 2 "workspace" workspace, 3 "namespace" namespace,
    4 "functionName" function_name
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/udfartifacts/function/{functionName}", } }

/// Response of [`DeleteUdfFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUdfFunctionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteUdfFunctionOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// Deletes variable: `DeleteVariable` of `ververica` 2022-07-18.
///
/// DELETE `/api/v2/namespaces/{namespace}/variables/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeleteVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVariable {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub name: String,
}
operation! { DeleteVariable(workspace: String, namespace: String, name: String)
    "DeleteVariable" -> DeleteVariableOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "name" name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/namespaces/{namespace}/variables/{name}", } }

/// Response of [`DeleteVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVariableOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteVariableOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// Deploys deployment draft async: `DeployDeploymentDraftAsync` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/deployment-drafts/async-deploy`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/DeployDeploymentDraftAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployDeploymentDraftAsync {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: DraftDeployParams,
    /// Required.
    pub namespace: String,
}
operation! { DeployDeploymentDraftAsync(workspace: String, body: DraftDeployParams, namespace: String)
    "DeployDeploymentDraftAsync" -> DeployDeploymentDraftAsyncOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/deployment-drafts/async-deploy", body: BodyStyle::Json, } }

/// In the request of [`DeployDeploymentDraftAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DraftDeployParams {
    pub deployment_draft_id: Option<String>,
    pub deployment_target: Option<BriefDeploymentTarget>,
    pub skip_validate: Option<bool>,
}
input! { DraftDeployParams() {
    0 "deploymentDraftId" deployment_draft_id: String, 1 "deploymentTarget" deployment_target: BriefDeploymentTarget,
    2 "skipValidate" skip_validate: bool
} }

/// Response of [`DeployDeploymentDraftAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployDeploymentDraftAsyncOutput {
    pub data: Option<DeployDeploymentDraftAsyncData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeployDeploymentDraftAsyncOutput {
    0 "data" data: DeployDeploymentDraftAsyncData, 1 "errorCode" error_code: String,
    2 "errorMessage" error_message: String, 3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`DeployDeploymentDraftAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployDeploymentDraftAsyncData {
    pub ticket_id: Option<String>,
}
model! { DeployDeploymentDraftAsyncData {
    0 "ticketId" ticket_id: String
} }

/// Executes sql statement: `ExecuteSqlStatement` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/sql-statement/execute`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ExecuteSqlStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSqlStatement {
    /// Required.
    pub workspace: String,
    pub body: Option<SqlStatementWithContext>,
    /// Required.
    pub namespace: String,
}
operation! { ExecuteSqlStatement(workspace: String, namespace: String)
    "ExecuteSqlStatement" -> ExecuteSqlStatementOutput {
    0 "workspace" workspace, 1 "body" body: SqlStatementWithContext, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/sql-statement/execute", body: BodyStyle::Json, } }

/// In the request of [`ExecuteSqlStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlStatementWithContext {
    pub additional_dependencies: Option<Vec<String>>,
    /// Required.
    pub batch_mode: Option<bool>,
    pub flink_configuration: Option<BTreeMap<String, Value>>,
    /// Required.
    pub statement: Option<String>,
    pub version_name: Option<String>,
}
input! { SqlStatementWithContext(batch_mode: bool, statement: String) {
    0 "additionalDependencies" additional_dependencies: Vec<String>, 1 "batchMode" batch_mode: bool,
    2 "flinkConfiguration" flink_configuration: BTreeMap<String, Value>, 3 "statement" statement: String,
    4 "versionName" version_name: String
} }

/// Response of [`ExecuteSqlStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSqlStatementOutput {
    pub data: Option<SqlStatementExecuteResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ExecuteSqlStatementOutput {
    0 "data" data: SqlStatementExecuteResult, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`ExecuteSqlStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlStatementExecuteResult {
    pub error_details: Option<ErrorDetails>,
    pub execute_success: Option<bool>,
    pub statement: Option<String>,
}
model! { SqlStatementExecuteResult {
    0 "errorDetails" error_details: ErrorDetails, 1 "executeSuccess" execute_success: bool,
    2 "statement" statement: String
} }

/// In the response of [`ExecuteSqlStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorDetails {
    pub column_number: Option<String>,
    pub end_column_number: Option<String>,
    pub end_line_number: Option<String>,
    pub invalidflink_conf: Vec<String>,
    pub line_number: Option<String>,
    pub message: Option<String>,
}
model! { ErrorDetails {
    0 "columnNumber" column_number: String, 1 "endColumnNumber" end_column_number: String,
    2 "endLineNumber" end_line_number: String, 3 "invalidflinkConf" invalidflink_conf: Vec<String>,
    4 "lineNumber" line_number: String, 5 "message" message: String
} }

/// Fetches sql execution result: `FetchSqlExecutionResult` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/sql-execution/{sqlExecutionId}%3AfetchSqlExecutionResult`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/FetchSqlExecutionResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchSqlExecutionResult {
    pub workspace: Option<String>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub sql_execution_id: String,
}
operation! { FetchSqlExecutionResult(namespace: String, sql_execution_id: String)
    "FetchSqlExecutionResult" -> FetchSqlExecutionResultOutput {
    0 "workspace" workspace: String, 1 "namespace" namespace, 2 "sqlExecutionId" sql_execution_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/sql-execution/{sqlExecutionId}%3AfetchSqlExecutionResult", } }

/// Response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchSqlExecutionResultOutput {
    pub data: Option<SqlExecutionFetchResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { FetchSqlExecutionResultOutput {
    0 "data" data: SqlExecutionFetchResult, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlExecutionFetchResult {
    pub dql_result: Option<DqlResult>,
    pub sql_execution: Option<SqlExecution>,
}
model! { SqlExecutionFetchResult {
    0 "dqlResult" dql_result: DqlResult, 1 "sqlExecution" sql_execution: SqlExecution
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DqlResult {
    pub statement_index: Option<i64>,
    pub submit_preview_result: Option<SubmitPreviewResult>,
    pub table_results: Vec<TableResult>,
}
model! { DqlResult {
    0 "statementIndex" statement_index: i64, 1 "submitPreviewResult" submit_preview_result: SubmitPreviewResult,
    2 "tableResults" table_results: Vec<TableResult>
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPreviewResult {
    pub query_id: Option<String>,
    pub session_id: Option<String>,
    pub table_schemas: Vec<TableSchema>,
}
model! { SubmitPreviewResult {
    0 "queryId" query_id: String, 1 "sessionId" session_id: String, 2 "tableSchemas" table_schemas: Vec<TableSchema>
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableSchema {
    pub collect_sink_operator_id: Option<String>,
    pub schema: Option<Schema>,
    pub table_name: Option<String>,
}
model! { TableSchema {
    0 "collectSinkOperatorId" collect_sink_operator_id: String, 1 "schema" schema: Schema,
    2 "tableName" table_name: String
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Schema {
    pub columns: Vec<TableColumn>,
    pub primary_key: Option<PrimaryKey>,
    pub watermark_specs: Vec<WatermarkSpec>,
}
model! { Schema {
    0 "columns" columns: Vec<TableColumn>, 1 "primaryKey" primary_key: PrimaryKey,
    2 "watermarkSpecs" watermark_specs: Vec<WatermarkSpec>
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableColumn {
    pub expression: Option<String>,
    pub logical_type: Option<String>,
    pub metadata_info: Option<MetadataInfo>,
    pub name: Option<String>,
    pub nullable: Option<bool>,
    pub r#type: Option<String>,
}
model! { TableColumn {
    0 "expression" expression: String, 1 "logicalType" logical_type: String,
    2 "metadataInfo" metadata_info: MetadataInfo, 3 "name" name: String, 4 "nullable" nullable: bool,
    5 "type" r#type: String
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataInfo {
    pub key: Option<String>,
    pub r#virtual: Option<bool>,
}
model! { MetadataInfo {
    0 "key" key: String, 1 "virtual" r#virtual: bool
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrimaryKey {
    pub columns: Vec<String>,
    pub constraint_name: Option<String>,
    pub constraint_type: Option<String>,
    pub enforced: Option<bool>,
}
model! { PrimaryKey {
    0 "columns" columns: Vec<String>, 1 "constraintName" constraint_name: String,
    2 "constraintType" constraint_type: String, 3 "enforced" enforced: bool
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkSpec {
    pub column: Option<String>,
    pub watermark_expression: Option<String>,
    pub watermark_type: Option<String>,
}
model! { WatermarkSpec {
    0 "column" column: String, 1 "watermarkExpression" watermark_expression: String,
    2 "watermarkType" watermark_type: String
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableResult {
    pub collect_sink_operator_id: Option<String>,
    pub row_updates: Vec<RowUpdate>,
    pub table_name: Option<String>,
}
model! { TableResult {
    0 "collectSinkOperatorId" collect_sink_operator_id: String, 1 "rowUpdates" row_updates: Vec<RowUpdate>,
    2 "tableName" table_name: String
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowUpdate {
    pub row: Option<Row>,
    pub row_kind: Option<String>,
}
model! { RowUpdate {
    0 "row" row: Row, 1 "rowKind" row_kind: String
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Row {
    pub cells: Vec<Cell>,
}
model! { Row {
    0 "cells" cells: Vec<Cell>
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cell {
    pub value: Option<String>,
}
model! { Cell {
    0 "value" value: String
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlExecution {
    pub batch_mode: Option<bool>,
    pub description: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub session_cluster_name: Option<String>,
    pub sql_execution_id: Option<String>,
    pub sql_file_id: Option<String>,
    pub sql_script: Option<String>,
    pub state: Option<String>,
    pub statements: Vec<SqlStatement>,
    pub workspace: Option<String>,
}
model! { SqlExecution {
    0 "batchMode" batch_mode: bool, 1 "description" description: String, 2 "message" message: String,
    3 "name" name: String, 4 "namespace" namespace: String, 5 "sessionClusterName" session_cluster_name: String,
    6 "sqlExecutionId" sql_execution_id: String, 7 "sqlFileId" sql_file_id: String, 8 "sqlScript" sql_script: String,
    9 "state" state: String, 10 "statements" statements: Vec<SqlStatement>, 11 "workspace" workspace: String
} }

/// In the response of [`FetchSqlExecutionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlStatement {
    pub index: Option<i64>,
    pub message: Option<String>,
    pub sql_script: Option<String>,
    pub status_state: Option<String>,
    pub r#type: Option<String>,
}
model! { SqlStatement {
    0 "index" index: i64, 1 "message" message: String, 2 "sqlScript" sql_script: String,
    3 "statusState" status_state: String, 4 "type" r#type: String
} }

/// Fetches sql preview results: `FetchSqlPreviewResults` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/sql-preview/fetchResults`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/FetchSqlPreviewResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchSqlPreviewResults {
    /// Required.
    pub query_id: String,
    /// Required.
    pub session_cluster_name: String,
    /// Required.
    pub session_id: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}

/// Arguments of [`FetchSqlPreviewResults::new`].
pub struct FetchSqlPreviewResultsRequired {
    pub query_id: String,
    pub session_cluster_name: String,
    pub session_id: String,
    pub workspace: String,
    pub namespace: String,
}
operation! {
    FetchSqlPreviewResults { FetchSqlPreviewResultsRequired: query_id, session_cluster_name, session_id, workspace, namespace }
    "FetchSqlPreviewResults" -> FetchSqlPreviewResultsOutput {
    0 "queryId" query_id, 1 "sessionClusterName" session_cluster_name, 2 "sessionId" session_id,
    3 "workspace" workspace, 4 "namespace" namespace
} [
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/sql-preview/fetchResults", } }

/// Response of [`FetchSqlPreviewResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchSqlPreviewResultsOutput {
    pub data: Option<FetchResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { FetchSqlPreviewResultsOutput {
    0 "data" data: FetchResult, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`FetchSqlPreviewResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchResult {
    pub result_message: Option<String>,
    pub result_type: Option<String>,
    pub table_results: Vec<TableResult>,
}
model! { FetchResult {
    0 "resultMessage" result_message: String, 1 "resultType" result_type: String,
    2 "tableResults" table_results: Vec<TableResult>
} }

/// `FlinkApiProxy` of `ververica` 2022-07-18.
///
/// GET `/flink-ui/v2/proxy`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/FlinkApiProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlinkApiProxy {
    /// Required.
    pub flink_api_path: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub workspace: String,
}

/// Arguments of [`FlinkApiProxy::new`].
pub struct FlinkApiProxyRequired {
    pub flink_api_path: String,
    pub namespace: String,
    pub resource_id: String,
    pub resource_type: String,
    pub workspace: String,
}
operation! { FlinkApiProxy { FlinkApiProxyRequired: flink_api_path, namespace, resource_id, resource_type, workspace }
    "FlinkApiProxy" -> FlinkApiProxyOutput {
    0 "flinkApiPath" flink_api_path, 1 "namespace" namespace, 2 "resourceId" resource_id,
    3 "resourceType" resource_type, 4 "workspace" workspace
} [
    Mark::new(4, Location::Header, Style::None)
] { method: "GET", path: "/flink-ui/v2/proxy", } }

/// Response of [`FlinkApiProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlinkApiProxyOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { FlinkApiProxyOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Generates resource plan with flink conf async: `GenerateResourcePlanWithFlinkConfAsync` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/deployments/{deploymentId}/resource-plan%3AasyncGenerate`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GenerateResourcePlanWithFlinkConfAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateResourcePlanWithFlinkConfAsync {
    /// Required.
    pub workspace: String,
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_id: String,
}
operation! { GenerateResourcePlanWithFlinkConfAsync(workspace: String, namespace: String, deployment_id: String)
    "GenerateResourcePlanWithFlinkConfAsync" -> GenerateResourcePlanWithFlinkConfAsyncOutput {
    0 "workspace" workspace, 1 "body" body: BTreeMap<String, Value>, 2 "namespace" namespace,
    3 "deploymentId" deployment_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { path: "/api/v2/namespaces/{namespace}/deployments/{deploymentId}/resource-plan%3AasyncGenerate", body: BodyStyle::Json, } }

/// Response of [`GenerateResourcePlanWithFlinkConfAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateResourcePlanWithFlinkConfAsyncOutput {
    pub data: Option<GenerateResourcePlanWithFlinkConfAsyncData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GenerateResourcePlanWithFlinkConfAsyncOutput {
    0 "data" data: GenerateResourcePlanWithFlinkConfAsyncData, 1 "errorCode" error_code: String,
    2 "errorMessage" error_message: String, 3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`GenerateResourcePlanWithFlinkConfAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateResourcePlanWithFlinkConfAsyncData {
    pub ticket_id: Option<String>,
}
model! { GenerateResourcePlanWithFlinkConfAsyncData {
    0 "ticketId" ticket_id: String
} }

/// Gets applied scheduled plan: `GetAppliedScheduledPlan` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/scheduled-plans%3AgetExecutedScheduledPlan`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetAppliedScheduledPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppliedScheduledPlan {
    /// Required.
    pub deployment_id: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { GetAppliedScheduledPlan(deployment_id: String, workspace: String, namespace: String)
    "GetAppliedScheduledPlan" -> GetAppliedScheduledPlanOutput {
    0 "deploymentId" deployment_id, 1 "workspace" workspace, 2 "namespace" namespace
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/scheduled-plans%3AgetExecutedScheduledPlan", } }

/// Response of [`GetAppliedScheduledPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppliedScheduledPlanOutput {
    pub data: Option<ScheduledPlanAppliedInfo>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetAppliedScheduledPlanOutput {
    0 "data" data: ScheduledPlanAppliedInfo, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets autopilot policy: `GetAutopilotPolicy` of `ververica` 2022-07-18.
///
/// GET `/autopilot/v2/namespaces/{namespace}/deployments/{deploymentId}/autopilotpolicy-describe`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetAutopilotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutopilotPolicy {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_id: String,
}
operation! { GetAutopilotPolicy(workspace: String, namespace: String, deployment_id: String)
    "GetAutopilotPolicy" -> GetAutopilotPolicyOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "deploymentId" deployment_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/autopilot/v2/namespaces/{namespace}/deployments/{deploymentId}/autopilotpolicy-describe", } }

/// Response of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutopilotPolicyOutput {
    pub data: Option<GetAutopilotPolicyData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetAutopilotPolicyOutput {
    0 "data" data: GetAutopilotPolicyData, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutopilotPolicyData {
    pub enabled: Option<bool>,
    pub policy_config: Option<AutopilotPolicy>,
}
model! { GetAutopilotPolicyData {
    0 "enabled" enabled: bool, 1 "policyConfig" policy_config: AutopilotPolicy
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicy {
    pub advanced_rules: Option<AutopilotPolicyAdvancedRules>,
    pub limits: Option<AutopilotPolicyLimits>,
    pub scale_down_rules: Option<AutopilotPolicyScaleDownRules>,
    pub scale_up_rules: Option<AutopilotPolicyScaleUpRules>,
    pub silent_period_config: Option<AutopilotPolicySilentPeriodConfig>,
}
input! { AutopilotPolicy() {
    0 "advancedRules" advanced_rules: AutopilotPolicyAdvancedRules, 1 "limits" limits: AutopilotPolicyLimits,
    2 "scaleDownRules" scale_down_rules: AutopilotPolicyScaleDownRules,
    3 "scaleUpRules" scale_up_rules: AutopilotPolicyScaleUpRules,
    4 "silentPeriodConfig" silent_period_config: AutopilotPolicySilentPeriodConfig
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicyAdvancedRules {
    pub enabled: Option<bool>,
    pub parameters: Option<BTreeMap<String, String>>,
}
input! { AutopilotPolicyAdvancedRules() {
    0 "enabled" enabled: bool, 1 "parameters" parameters: BTreeMap<String, String>
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicyLimits {
    pub cool_down_minutes: Option<i64>,
    pub job_max_cpu: Option<f64>,
    pub job_max_memory: Option<String>,
    pub job_max_parallelism: Option<i64>,
    pub job_min_parallelism: Option<i64>,
}
input! { AutopilotPolicyLimits() {
    0 "coolDownMinutes" cool_down_minutes: i64, 1 "jobMaxCpu" job_max_cpu: f64, 2 "jobMaxMemory" job_max_memory: String,
    3 "jobMaxParallelism" job_max_parallelism: i64, 4 "jobMinParallelism" job_min_parallelism: i64
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicyScaleDownRules {
    pub memory_scale_down_rule: Option<AutopilotPolicyMemoryScaleDownRule>,
    pub slot_busy_scale_down_rule: Option<AutopilotPolicySlotBusyScaleDownRule>,
}
input! { AutopilotPolicyScaleDownRules() {
    0 "memoryScaleDownRule" memory_scale_down_rule: AutopilotPolicyMemoryScaleDownRule,
    1 "slotBusyScaleDownRule" slot_busy_scale_down_rule: AutopilotPolicySlotBusyScaleDownRule
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicyMemoryScaleDownRule {
    pub enabled: Option<bool>,
    pub mem_usage_scale_down_sample_interval: Option<String>,
    pub mem_usage_scale_down_threshold: Option<f64>,
}
input! { AutopilotPolicyMemoryScaleDownRule() {
    0 "enabled" enabled: bool, 1 "memUsageScaleDownSampleInterval" mem_usage_scale_down_sample_interval: String,
    2 "memUsageScaleDownThreshold" mem_usage_scale_down_threshold: f64
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicySlotBusyScaleDownRule {
    pub enabled: Option<bool>,
    pub slot_busy_scale_down_sample_interval: Option<String>,
    pub slot_busy_scale_down_threshold: Option<f64>,
}
input! { AutopilotPolicySlotBusyScaleDownRule() {
    0 "enabled" enabled: bool, 1 "slotBusyScaleDownSampleInterval" slot_busy_scale_down_sample_interval: String,
    2 "slotBusyScaleDownThreshold" slot_busy_scale_down_threshold: f64
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicyScaleUpRules {
    pub delay_rule: Option<AutopilotPolicyDelayRule>,
    pub gc_rule: Option<AutopilotPolicyGcRule>,
    pub memory_scale_up_rule: Option<AutopilotPolicyMemoryScaleUpRule>,
    pub oom_scale_up_rule: Option<AutopilotPolicyOomScaleUpRule>,
    pub slot_busy_scale_up_rule: Option<AutopilotPolicySlotBusyScaleUpRule>,
}
input! { AutopilotPolicyScaleUpRules() {
    0 "delayRule" delay_rule: AutopilotPolicyDelayRule, 1 "gcRule" gc_rule: AutopilotPolicyGcRule,
    2 "memoryScaleUpRule" memory_scale_up_rule: AutopilotPolicyMemoryScaleUpRule,
    3 "oomScaleUpRule" oom_scale_up_rule: AutopilotPolicyOomScaleUpRule,
    4 "slotBusyScaleUpRule" slot_busy_scale_up_rule: AutopilotPolicySlotBusyScaleUpRule
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicyDelayRule {
    pub delay_sample_interval: Option<String>,
    pub delay_threshold: Option<String>,
    pub enabled: Option<bool>,
}
input! { AutopilotPolicyDelayRule() {
    0 "delaySampleInterval" delay_sample_interval: String, 1 "delayThreshold" delay_threshold: String,
    2 "enabled" enabled: bool
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicyGcRule {
    pub enabled: Option<bool>,
    pub gc_sample_interval: Option<String>,
    pub gc_time_ratio_threshold: Option<f64>,
}
input! { AutopilotPolicyGcRule() {
    0 "enabled" enabled: bool, 1 "gcSampleInterval" gc_sample_interval: String,
    2 "gcTimeRatioThreshold" gc_time_ratio_threshold: f64
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicyMemoryScaleUpRule {
    pub enabled: Option<bool>,
    pub mem_usage_scale_up_threshold: Option<f64>,
}
input! { AutopilotPolicyMemoryScaleUpRule() {
    0 "enabled" enabled: bool, 1 "memUsageScaleUpThreshold" mem_usage_scale_up_threshold: f64
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicyOomScaleUpRule {
    pub enabled: Option<bool>,
}
input! { AutopilotPolicyOomScaleUpRule() {
    0 "enabled" enabled: bool
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicySlotBusyScaleUpRule {
    pub enabled: Option<bool>,
    pub slot_busy_scale_up_sample_interval: Option<String>,
    pub slot_busy_scale_up_threshold: Option<f64>,
}
input! { AutopilotPolicySlotBusyScaleUpRule() {
    0 "enabled" enabled: bool, 1 "slotBusyScaleUpSampleInterval" slot_busy_scale_up_sample_interval: String,
    2 "slotBusyScaleUpThreshold" slot_busy_scale_up_threshold: f64
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicySilentPeriodConfig {
    pub enabled: Option<bool>,
    pub silent_periods: Option<Vec<AutopilotPolicySilentPeriods>>,
}
input! { AutopilotPolicySilentPeriodConfig() {
    0 "enabled" enabled: bool, 1 "silentPeriods" silent_periods: Vec<AutopilotPolicySilentPeriods>
} }

/// In the request of [`GetAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutopilotPolicySilentPeriods {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub level: Option<String>,
}
input! { AutopilotPolicySilentPeriods() {
    0 "beginTime" begin_time: i64, 1 "endTime" end_time: i64, 2 "level" level: String
} }

/// Gets catalogs: `GetCatalogs` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/catalogs`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetCatalogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogs {
    pub catalog_name: Option<String>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { GetCatalogs(workspace: String, namespace: String) "GetCatalogs" -> GetCatalogsOutput {
    0 "catalogName" catalog_name: String, 1 "workspace" workspace, 2 "namespace" namespace
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/catalogs", } }

/// Response of [`GetCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogsOutput {
    pub data: Vec<Catalog>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetCatalogsOutput {
    0 "data" data: Vec<Catalog>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`GetCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Catalog {
    pub extension_conf: BTreeMap<String, String>,
    pub name: Option<String>,
    pub properties: BTreeMap<String, Value>,
}
model! { Catalog {
    0 "extensionConf" extension_conf: BTreeMap<String, String>, 1 "name" name: String,
    2 "properties" properties: BTreeMap<String, Value>
} }

/// Gets databases: `GetDatabases` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/catalogs/{catalogName}/databases`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabases {
    pub database_name: Option<String>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub catalog_name: String,
}
operation! { GetDatabases(workspace: String, namespace: String, catalog_name: String)
    "GetDatabases" -> GetDatabasesOutput {
    0 "databaseName" database_name: String, 1 "workspace" workspace, 2 "namespace" namespace,
    3 "catalogName" catalog_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/catalogs/{catalogName}/databases", } }

/// Response of [`GetDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabasesOutput {
    pub data: Vec<Database>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDatabasesOutput {
    0 "data" data: Vec<Database>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`GetDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Database {
    pub comment: Option<String>,
    pub name: Option<String>,
    pub properties: BTreeMap<String, Value>,
}
model! { Database {
    0 "comment" comment: String, 1 "name" name: String, 2 "properties" properties: BTreeMap<String, Value>
} }

/// Gets deploy deployment draft result: `GetDeployDeploymentDraftResult` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployment-drafts/tickets/{ticketId}/async-deploy`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetDeployDeploymentDraftResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployDeploymentDraftResult {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub ticket_id: String,
}
operation! { GetDeployDeploymentDraftResult(workspace: String, namespace: String, ticket_id: String)
    "GetDeployDeploymentDraftResult" -> GetDeployDeploymentDraftResultOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "ticketId" ticket_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/deployment-drafts/tickets/{ticketId}/async-deploy", } }

/// Response of [`GetDeployDeploymentDraftResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployDeploymentDraftResultOutput {
    pub data: Option<AsyncDraftDeployResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeployDeploymentDraftResultOutput {
    0 "data" data: AsyncDraftDeployResult, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`GetDeployDeploymentDraftResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncDraftDeployResult {
    pub artifact_validation_detail: Option<ValidateStatementResult>,
    pub deployment_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub ticket_status: Option<String>,
}
model! { AsyncDraftDeployResult {
    0 "artifactValidationDetail" artifact_validation_detail: ValidateStatementResult,
    1 "deploymentId" deployment_id: String, 2 "message" message: String, 3 "success" success: bool,
    4 "ticketStatus" ticket_status: String
} }

/// In the response of [`GetDeployDeploymentDraftResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateStatementResult {
    pub error_details: Option<ValidationErrorDetails>,
    pub validation_result: Option<String>,
}
model! { ValidateStatementResult {
    0 "errorDetails" error_details: ValidationErrorDetails, 1 "validationResult" validation_result: String
} }

/// In the response of [`GetDeployDeploymentDraftResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidationErrorDetails {
    pub column_number: Option<String>,
    pub end_column_number: Option<String>,
    pub end_line_number: Option<String>,
    pub line_number: Option<String>,
    pub message: Option<String>,
}
model! { ValidationErrorDetails {
    0 "columnNumber" column_number: String, 1 "endColumnNumber" end_column_number: String,
    2 "endLineNumber" end_line_number: String, 3 "lineNumber" line_number: String, 4 "message" message: String
} }

/// Gets deployment: `GetDeployment` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployments/{deploymentId}`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeployment {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_id: String,
}
operation! { GetDeployment(workspace: String, namespace: String, deployment_id: String)
    "GetDeployment" -> GetDeploymentOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "deploymentId" deployment_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/deployments/{deploymentId}", } }

/// Response of [`GetDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentOutput {
    pub data: Option<Deployment>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeploymentOutput {
    0 "data" data: Deployment, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets deployment draft: `GetDeploymentDraft` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployment-drafts/{deploymentDraftId}`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetDeploymentDraft>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentDraft {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_draft_id: String,
}
operation! { GetDeploymentDraft(workspace: String, namespace: String, deployment_draft_id: String)
    "GetDeploymentDraft" -> GetDeploymentDraftOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "deploymentDraftId" deployment_draft_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/deployment-drafts/{deploymentDraftId}", } }

/// Response of [`GetDeploymentDraft`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentDraftOutput {
    pub data: Option<DeploymentDraft>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeploymentDraftOutput {
    0 "data" data: DeploymentDraft, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets deployment draft lock: `GetDeploymentDraftLock` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/deployment-drafts/getLock`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetDeploymentDraftLock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentDraftLock {
    /// Required.
    pub deployment_draft_id: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { GetDeploymentDraftLock(deployment_draft_id: String, workspace: String, namespace: String)
    "GetDeploymentDraftLock" -> GetDeploymentDraftLockOutput {
    0 "deploymentDraftId" deployment_draft_id, 1 "workspace" workspace, 2 "namespace" namespace
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/deployment-drafts/getLock", } }

/// Response of [`GetDeploymentDraftLock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentDraftLockOutput {
    pub data: Option<Lock>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeploymentDraftLockOutput {
    0 "data" data: Lock, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets deployments by ip: `GetDeploymentsByIp` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployments/getDeployments/byIp`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetDeploymentsByIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentsByIp {
    pub dst_ip: Option<String>,
    pub dst_port: Option<String>,
    pub ignore_job_summary: Option<bool>,
    pub ignore_resource_setting: Option<bool>,
    pub src_ip: Option<String>,
    pub src_port: Option<String>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { GetDeploymentsByIp(workspace: String, namespace: String) "GetDeploymentsByIp" -> GetDeploymentsByIpOutput {
    0 "dstIp" dst_ip: String, 1 "dstPort" dst_port: String, 2 "ignoreJobSummary" ignore_job_summary: bool,
    3 "ignoreResourceSetting" ignore_resource_setting: bool, 4 "srcIp" src_ip: String, 5 "srcPort" src_port: String,
    6 "workspace" workspace, 7 "namespace" namespace
} [
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/deployments/getDeployments/byIp", } }

/// Response of [`GetDeploymentsByIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentsByIpOutput {
    pub data: Vec<Deployment>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeploymentsByIpOutput {
    0 "data" data: Vec<Deployment>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets deployments by label: `GetDeploymentsByLabel` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployments/getDeployments/byLabel`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetDeploymentsByLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentsByLabel {
    pub ignore_job_summary: Option<bool>,
    pub ignore_resource_setting: Option<bool>,
    /// Required.
    pub label_key: String,
    /// Required.
    pub label_value: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { GetDeploymentsByLabel(label_key: String, label_value: String, workspace: String, namespace: String)
    "GetDeploymentsByLabel" -> GetDeploymentsByLabelOutput {
    0 "ignoreJobSummary" ignore_job_summary: bool, 1 "ignoreResourceSetting" ignore_resource_setting: bool,
    2 "labelKey" label_key, 3 "labelValue" label_value, 4 "workspace" workspace, 5 "namespace" namespace
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/deployments/getDeployments/byLabel", } }

/// Response of [`GetDeploymentsByLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentsByLabelOutput {
    pub data: Vec<Deployment>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeploymentsByLabelOutput {
    0 "data" data: Vec<Deployment>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets deployments by name: `GetDeploymentsByName` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployments/name/{deploymentName}`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetDeploymentsByName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentsByName {
    pub ignore_job_summary: Option<bool>,
    pub ignore_resource_setting: Option<bool>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_name: String,
}
operation! { GetDeploymentsByName(workspace: String, namespace: String, deployment_name: String)
    "GetDeploymentsByName" -> GetDeploymentsByNameOutput {
    0 "ignoreJobSummary" ignore_job_summary: bool, 1 "ignoreResourceSetting" ignore_resource_setting: bool,
    2 "workspace" workspace, 3 "namespace" namespace, 4 "deploymentName" deployment_name
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/deployments/name/{deploymentName}", } }

/// Response of [`GetDeploymentsByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentsByNameOutput {
    pub data: Vec<Deployment>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeploymentsByNameOutput {
    0 "data" data: Vec<Deployment>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets events: `GetEvents` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/events`. Reads only. Pages by page number (`pageIndex`). See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEvents {
    pub deployment_id: Option<String>,
    pub deployment_name: Option<String>,
    /// At least 1.
    pub page_index: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { GetEvents(workspace: String, namespace: String) "GetEvents" -> GetEventsOutput {
    0 "deploymentId" deployment_id: String, 1 "deploymentName" deployment_name: String, 2 "pageIndex" page_index: i64,
    3 "pageSize" page_size: i64, 4 "workspace" workspace, 5 "namespace" namespace
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/events", } }
paged! { GetEvents: Event = Number "pageIndex", "data" data, total "totalSize" }

/// Response of [`GetEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventsOutput {
    pub data: Vec<Event>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { GetEventsOutput {
    0 "data" data: Vec<Event>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "pageIndex" page_index: i64, 5 "pageSize" page_size: i64, 6 "success" success: bool,
    7 "totalSize" total_size: i64
} }

/// In the response of [`GetEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    pub created_at: Option<String>,
    pub deployment_id: Option<String>,
    pub event_id: Option<String>,
    pub event_name: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub namespace: Option<String>,
    pub workspace: Option<String>,
}
model! { Event {
    0 "createdAt" created_at: String, 1 "deploymentId" deployment_id: String, 2 "eventId" event_id: String,
    3 "eventName" event_name: String, 4 "jobId" job_id: String, 5 "message" message: String,
    6 "namespace" namespace: String, 7 "workspace" workspace: String
} }

/// Gets folder: `GetFolder` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/folder`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolder {
    pub folder_id: Option<String>,
    pub root_type: Option<String>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { GetFolder(workspace: String, namespace: String) "GetFolder" -> GetFolderOutput {
    0 "folderId" folder_id: String, 1 "rootType" root_type: String, 2 "workspace" workspace, 3 "namespace" namespace
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/folder", } }

/// Response of [`GetFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolderOutput {
    pub data: Option<Folder>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetFolderOutput {
    0 "data" data: Folder, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets generate resource plan result: `GetGenerateResourcePlanResult` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployments/tickets/{ticketId}/resource-plan%3AasyncGenerate`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetGenerateResourcePlanResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGenerateResourcePlanResult {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub ticket_id: String,
}
operation! { GetGenerateResourcePlanResult(workspace: String, namespace: String, ticket_id: String)
    "GetGenerateResourcePlanResult" -> GetGenerateResourcePlanResultOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "ticketId" ticket_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "GET", path: "/api/v2/namespaces/{namespace}/deployments/tickets/{ticketId}/resource-plan%3AasyncGenerate", } }

/// Response of [`GetGenerateResourcePlanResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGenerateResourcePlanResultOutput {
    pub data: Option<AsyncResourcePlanOperationResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetGenerateResourcePlanResultOutput {
    0 "data" data: AsyncResourcePlanOperationResult, 1 "errorCode" error_code: String,
    2 "errorMessage" error_message: String, 3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`GetGenerateResourcePlanResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncResourcePlanOperationResult {
    pub message: Option<String>,
    pub plan: Option<String>,
    pub ticket_status: Option<String>,
}
model! { AsyncResourcePlanOperationResult {
    0 "message" message: String, 1 "plan" plan: String, 2 "ticketStatus" ticket_status: String
} }

/// Gets hot update job result: `GetHotUpdateJobResult` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/jobs/hot-updates/{jobHotUpdateId}`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetHotUpdateJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotUpdateJobResult {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub job_hot_update_id: String,
}
operation! { GetHotUpdateJobResult(workspace: String, namespace: String, job_hot_update_id: String)
    "GetHotUpdateJobResult" -> GetHotUpdateJobResultOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "jobHotUpdateId" job_hot_update_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/jobs/hot-updates/{jobHotUpdateId}", } }

/// Response of [`GetHotUpdateJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotUpdateJobResultOutput {
    pub data: Option<HotUpdateJobResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetHotUpdateJobResultOutput {
    0 "data" data: HotUpdateJobResult, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`GetHotUpdateJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotUpdateJobResult {
    pub hot_update_params: Option<HotUpdateJobParams>,
    pub job_hot_update_id: Option<String>,
    pub job_id: Option<String>,
    pub status: Option<HotUpdateJobStatus>,
    pub target_resource_setting: Option<BriefResourceSetting>,
}
model! { HotUpdateJobResult {
    0 "hotUpdateParams" hot_update_params: HotUpdateJobParams, 1 "jobHotUpdateId" job_hot_update_id: String,
    2 "jobId" job_id: String, 3 "status" status: HotUpdateJobStatus,
    4 "targetResourceSetting" target_resource_setting: BriefResourceSetting
} }

/// In the response of [`GetHotUpdateJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotUpdateJobParams {
    pub rescale_job_param: Option<RescaleJobParam>,
    pub update_job_config_param: Option<UpdateJobConfigParam>,
}
model! { HotUpdateJobParams {
    0 "rescaleJobParam" rescale_job_param: RescaleJobParam,
    1 "updateJobConfigParam" update_job_config_param: UpdateJobConfigParam
} }

/// In the response of [`GetHotUpdateJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleJobParam {
    pub job_parallelism: Option<i64>,
}
model! { RescaleJobParam {
    0 "jobParallelism" job_parallelism: i64
} }

/// In the response of [`GetHotUpdateJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobConfigParam {
    pub new_flink_conf: BTreeMap<String, Value>,
}
model! { UpdateJobConfigParam {
    0 "newFlinkConf" new_flink_conf: BTreeMap<String, Value>
} }

/// In the response of [`GetHotUpdateJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotUpdateJobStatus {
    pub failure: Option<HotUpdateJobFailureInfo>,
    pub request_id: Option<String>,
    pub status: Option<String>,
}
model! { HotUpdateJobStatus {
    0 "failure" failure: HotUpdateJobFailureInfo, 1 "requestId" request_id: String, 2 "status" status: String
} }

/// In the response of [`GetHotUpdateJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotUpdateJobFailureInfo {
    pub failure_severity: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
}
model! { HotUpdateJobFailureInfo {
    0 "failureSeverity" failure_severity: String, 1 "message" message: String, 2 "reason" reason: String
} }

/// Gets job: `GetJob` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/jobs/{jobId}`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJob {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub job_id: String,
}
operation! { GetJob(workspace: String, namespace: String, job_id: String) "GetJob" -> GetJobOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "jobId" job_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/jobs/{jobId}", } }

/// Response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<Job>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetJobOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "data" data: Job, 2 "errorCode" error_code: String,
    3 "errorMessage" error_message: String, 4 "httpCode" http_code: i64, 5 "success" success: bool
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub artifact: Option<Artifact>,
    pub batch_resource_setting: Option<BatchResourceSetting>,
    pub created_at: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub deployment_id: Option<String>,
    pub deployment_name: Option<String>,
    pub end_time: Option<i64>,
    pub engine_version: Option<String>,
    pub execution_mode: Option<String>,
    pub flink_conf: BTreeMap<String, Value>,
    pub job_id: Option<String>,
    pub local_variables: Vec<LocalVariable>,
    pub logging: Option<Logging>,
    pub metric: Option<JobMetric>,
    pub modified_at: Option<String>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub namespace: Option<String>,
    pub restore_strategy: Option<DeploymentRestoreStrategy>,
    pub session_cluster_name: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<JobStatus>,
    pub streaming_resource_setting: Option<StreamingResourceSetting>,
    pub user_flink_conf: BTreeMap<String, Value>,
    pub workspace: Option<String>,
}
model! { Job {
    0 "artifact" artifact: Artifact, 1 "batchResourceSetting" batch_resource_setting: BatchResourceSetting,
    2 "createdAt" created_at: String, 3 "creator" creator: String, 4 "creatorName" creator_name: String,
    5 "deploymentId" deployment_id: String, 6 "deploymentName" deployment_name: String, 7 "endTime" end_time: i64,
    8 "engineVersion" engine_version: String, 9 "executionMode" execution_mode: String,
    10 "flinkConf" flink_conf: BTreeMap<String, Value>, 11 "jobId" job_id: String,
    12 "localVariables" local_variables: Vec<LocalVariable>, 13 "logging" logging: Logging,
    14 "metric" metric: JobMetric, 15 "modifiedAt" modified_at: String, 16 "modifier" modifier: String,
    17 "modifierName" modifier_name: String, 18 "namespace" namespace: String,
    19 "restoreStrategy" restore_strategy: DeploymentRestoreStrategy,
    20 "sessionClusterName" session_cluster_name: String, 21 "startTime" start_time: i64, 22 "status" status: JobStatus,
    23 "streamingResourceSetting" streaming_resource_setting: StreamingResourceSetting,
    24 "userFlinkConf" user_flink_conf: BTreeMap<String, Value>, 25 "workspace" workspace: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobMetric {
    pub total_cpu: Option<f64>,
    pub total_memory_byte: Option<i64>,
}
model! { JobMetric {
    0 "totalCpu" total_cpu: f64, 1 "totalMemoryByte" total_memory_byte: i64
} }

/// In the request of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploymentRestoreStrategy {
    pub allow_non_restored_state: Option<bool>,
    pub job_start_time_in_ms: Option<i64>,
    pub kind: Option<String>,
    pub savepoint_id: Option<String>,
}
input! { DeploymentRestoreStrategy() {
    0 "allowNonRestoredState" allow_non_restored_state: bool, 1 "jobStartTimeInMs" job_start_time_in_ms: i64,
    2 "kind" kind: String, 3 "savepointId" savepoint_id: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobStatus {
    pub current_job_status: Option<String>,
    pub failure: Option<JobFailure>,
    pub health_score: Option<i64>,
    pub risk_level: Option<String>,
    pub running: Option<JobStatusRunning>,
}
model! { JobStatus {
    0 "currentJobStatus" current_job_status: String, 1 "failure" failure: JobFailure, 2 "healthScore" health_score: i64,
    3 "riskLevel" risk_level: String, 4 "running" running: JobStatusRunning
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFailure {
    pub failed_at: Option<i64>,
    pub message: Option<String>,
    pub reason: Option<String>,
}
model! { JobFailure {
    0 "failedAt" failed_at: i64, 1 "message" message: String, 2 "reason" reason: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobStatusRunning {
    pub observed_flink_job_restarts: Option<i64>,
    pub observed_flink_job_status: Option<String>,
}
model! { JobStatusRunning {
    0 "observedFlinkJobRestarts" observed_flink_job_restarts: i64,
    1 "observedFlinkJobStatus" observed_flink_job_status: String
} }

/// Gets job diagnosis: `GetJobDiagnosis` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployments/{deploymentId}/jobs/{jobId}/job-diagnoses/lite`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetJobDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDiagnosis {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_id: String,
    /// Required.
    pub job_id: String,
}
operation! { GetJobDiagnosis(workspace: String, namespace: String, deployment_id: String, job_id: String)
    "GetJobDiagnosis" -> GetJobDiagnosisOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "deploymentId" deployment_id, 3 "jobId" job_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/api/v2/namespaces/{namespace}/deployments/{deploymentId}/jobs/{jobId}/job-diagnoses/lite", } }

/// Response of [`GetJobDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDiagnosisOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<JobDiagnosis>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetJobDiagnosisOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "data" data: JobDiagnosis, 2 "errorCode" error_code: String,
    3 "errorMessage" error_message: String, 4 "httpCode" http_code: i64, 5 "success" success: bool
} }

/// In the response of [`GetJobDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDiagnosis {
    pub diagnose_id: Option<String>,
    pub diagnose_time: Option<i64>,
    pub health_score: Option<i64>,
    pub namespace: Option<String>,
    pub risk_level: Option<String>,
    pub symptoms: Option<JobDiagnosisSymptoms>,
    pub workspace: Option<String>,
}
model! { JobDiagnosis {
    0 "diagnoseId" diagnose_id: String, 1 "diagnoseTime" diagnose_time: i64, 2 "healthScore" health_score: i64,
    3 "namespace" namespace: String, 4 "riskLevel" risk_level: String, 5 "symptoms" symptoms: JobDiagnosisSymptoms,
    6 "workspace" workspace: String
} }

/// In the response of [`GetJobDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDiagnosisSymptoms {
    pub autopilot: Option<JobDiagnosisSymptom>,
    pub others: Vec<JobDiagnosisSymptom>,
    pub runtime: Vec<JobDiagnosisSymptom>,
    pub startup: Vec<JobDiagnosisSymptom>,
    pub state: Vec<JobDiagnosisSymptom>,
    pub troubleshooting: Vec<JobDiagnosisSymptom>,
}
model! { JobDiagnosisSymptoms {
    0 "autopilot" autopilot: JobDiagnosisSymptom, 1 "others" others: Vec<JobDiagnosisSymptom>,
    2 "runtime" runtime: Vec<JobDiagnosisSymptom>, 3 "startup" startup: Vec<JobDiagnosisSymptom>,
    4 "state" state: Vec<JobDiagnosisSymptom>, 5 "troubleshooting" troubleshooting: Vec<JobDiagnosisSymptom>
} }

/// In the response of [`GetJobDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDiagnosisSymptom {
    pub description: Option<String>,
    pub name: Option<String>,
    pub recommendation: Option<String>,
}
model! { JobDiagnosisSymptom {
    0 "description" description: String, 1 "name" name: String, 2 "recommendation" recommendation: String
} }

/// Gets latest job start log: `GetLatestJobStartLog` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployments/{deploymentId}/latest_jobmanager_start_log`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetLatestJobStartLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestJobStartLog {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_id: String,
}
operation! { GetLatestJobStartLog(workspace: String, namespace: String, deployment_id: String)
    "GetLatestJobStartLog" -> GetLatestJobStartLogOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "deploymentId" deployment_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/deployments/{deploymentId}/latest_jobmanager_start_log", } }

/// Response of [`GetLatestJobStartLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestJobStartLogOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetLatestJobStartLogOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets lineage info: `GetLineageInfo` of `ververica` 2022-07-18.
///
/// POST `/meta/v2/lineage`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetLineageInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLineageInfo {
    /// Required.
    pub workspace: String,
    pub body: Option<GetLineageInfoParams>,
}
operation! { GetLineageInfo(workspace: String) "GetLineageInfo" -> GetLineageInfoOutput {
    0 "workspace" workspace, 1 "body" body: GetLineageInfoParams
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None)
] { path: "/meta/v2/lineage", body: BodyStyle::Json, } }

/// In the request of [`GetLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLineageInfoParams {
    pub depth: Option<i64>,
    pub direction: Option<String>,
    pub id: Option<String>,
    pub id_type: Option<String>,
    pub is_column_level: Option<bool>,
    pub is_temporary: Option<bool>,
    pub namespace: Option<String>,
    pub workspace: Option<String>,
}
input! { GetLineageInfoParams() {
    0 "depth" depth: i64, 1 "direction" direction: String, 2 "id" id: String, 3 "idType" id_type: String,
    4 "isColumnLevel" is_column_level: bool, 5 "isTemporary" is_temporary: bool, 6 "namespace" namespace: String,
    7 "workspace" workspace: String
} }

/// Response of [`GetLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLineageInfoOutput {
    pub data: Option<LineageInfo>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetLineageInfoOutput {
    0 "data" data: LineageInfo, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`GetLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageInfo {
    pub edges: Option<Edge>,
    pub job_infos: Vec<JobInfo>,
    pub nodes: Vec<Node>,
}
model! { LineageInfo {
    0 "edges" edges: Edge, 1 "jobInfos" job_infos: Vec<JobInfo>, 2 "nodes" nodes: Vec<Node>
} }

/// In the response of [`GetLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Edge {
    pub column_lineage: Vec<Relation>,
    pub table_lineage: Vec<Relation>,
}
model! { Edge {
    0 "columnLineage" column_lineage: Vec<Relation>, 1 "tableLineage" table_lineage: Vec<Relation>
} }

/// In the response of [`GetLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Relation {
    pub destination: Option<String>,
    pub job_id: Option<String>,
    pub source: Option<String>,
}
model! { Relation {
    0 "destination" destination: String, 1 "jobId" job_id: String, 2 "source" source: String
} }

/// In the response of [`GetLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobInfo {
    pub id: Option<String>,
    pub properties: BTreeMap<String, Value>,
}
model! { JobInfo {
    0 "id" id: String, 1 "properties" properties: BTreeMap<String, Value>
} }

/// In the response of [`GetLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    pub catalog_name: Option<String>,
    pub connector: Option<String>,
    pub database_name: Option<String>,
    pub id: Option<String>,
    pub is_temporary: Option<bool>,
    pub tables: Vec<LineageTable>,
}
model! { Node {
    0 "catalogName" catalog_name: String, 1 "connector" connector: String, 2 "databaseName" database_name: String,
    3 "id" id: String, 4 "isTemporary" is_temporary: bool, 5 "tables" tables: Vec<LineageTable>
} }

/// In the response of [`GetLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageTable {
    pub columns: Vec<LineageColumn>,
    pub id: Option<String>,
    pub properties: BTreeMap<String, Value>,
    pub table_name: Option<String>,
    pub with: BTreeMap<String, Value>,
}
model! { LineageTable {
    0 "columns" columns: Vec<LineageColumn>, 1 "id" id: String, 2 "properties" properties: BTreeMap<String, Value>,
    3 "tableName" table_name: String, 4 "with" with: BTreeMap<String, Value>
} }

/// In the response of [`GetLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageColumn {
    pub column_name: Option<String>,
    pub column_native_type: Option<String>,
    pub column_type: Option<String>,
    pub created_at: Option<i64>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub modified_at: Option<i64>,
    pub modifier: Option<String>,
    pub nullable: Option<bool>,
}
model! { LineageColumn {
    0 "columnName" column_name: String, 1 "columnNativeType" column_native_type: String,
    2 "columnType" column_type: String, 3 "createdAt" created_at: i64, 4 "creator" creator: String,
    5 "description" description: String, 6 "id" id: String, 7 "modifiedAt" modified_at: i64,
    8 "modifier" modifier: String, 9 "nullable" nullable: bool
} }

/// Gets member: `GetMember` of `ververica` 2022-07-18.
///
/// GET `/gateway/v2/namespaces/{namespace}/members/{member}`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMember {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub member: String,
}
operation! { GetMember(workspace: String, namespace: String, member: String) "GetMember" -> GetMemberOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "member" member
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/gateway/v2/namespaces/{namespace}/members/{member}", } }

/// Response of [`GetMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMemberOutput {
    pub data: Option<Member>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetMemberOutput {
    0 "data" data: Member, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets pre signed url for put object: `GetPreSignedUrlForPutObject` of `ververica` 2022-07-18.
///
/// GET `/artifacts/v2/namespaces/{namespace}/getPreSignedUrlForPutObject`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetPreSignedUrlForPutObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPreSignedUrlForPutObject {
    /// Required.
    pub file_name: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { GetPreSignedUrlForPutObject(file_name: String, workspace: String, namespace: String)
    "GetPreSignedUrlForPutObject" -> GetPreSignedUrlForPutObjectOutput {
    0 "fileName" file_name, 1 "workspace" workspace, 2 "namespace" namespace
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/artifacts/v2/namespaces/{namespace}/getPreSignedUrlForPutObject", } }

/// Response of [`GetPreSignedUrlForPutObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPreSignedUrlForPutObjectOutput {
    pub data: Option<GetPreSignedUrlForObjectResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetPreSignedUrlForPutObjectOutput {
    0 "data" data: GetPreSignedUrlForObjectResult, 1 "errorCode" error_code: String,
    2 "errorMessage" error_message: String, 3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`GetPreSignedUrlForPutObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPreSignedUrlForObjectResult {
    pub jar_url: Option<String>,
    /// Secret.
    pub pre_signed_url: Option<Secret>,
}
model! { GetPreSignedUrlForObjectResult {
    0 "jarUrl" jar_url: String, 1 "preSignedUrl" pre_signed_url: Secret
} }

/// Gets savepoint: `GetSavepoint` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/savepoints/{savepointId}`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetSavepoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSavepoint {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub savepoint_id: String,
}
operation! { GetSavepoint(workspace: String, namespace: String, savepoint_id: String)
    "GetSavepoint" -> GetSavepointOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "savepointId" savepoint_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/savepoints/{savepointId}", } }

/// Response of [`GetSavepoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSavepointOutput {
    pub data: Option<Savepoint>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetSavepointOutput {
    0 "data" data: Savepoint, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets session cluster: `GetSessionCluster` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/sessionclusters/{sessionClusterName}`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetSessionCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionCluster {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub session_cluster_name: String,
}
operation! { GetSessionCluster(workspace: String, namespace: String, session_cluster_name: String)
    "GetSessionCluster" -> GetSessionClusterOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "sessionClusterName" session_cluster_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/sessionclusters/{sessionClusterName}", } }

/// Response of [`GetSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterOutput {
    pub data: Option<SessionCluster>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetSessionClusterOutput {
    0 "data" data: SessionCluster, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets sql file: `GetSqlFile` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/sql-file/{sqlFileId}`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetSqlFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlFile {
    pub workspace: Option<String>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub sql_file_id: String,
}
operation! { GetSqlFile(namespace: String, sql_file_id: String) "GetSqlFile" -> GetSqlFileOutput {
    0 "workspace" workspace: String, 1 "namespace" namespace, 2 "sqlFileId" sql_file_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/sql-file/{sqlFileId}", } }

/// Response of [`GetSqlFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlFileOutput {
    pub data: Option<SqlFile>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetSqlFileOutput {
    0 "data" data: SqlFile, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets tables: `GetTables` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/catalogs/{catalogName}/databases/{databaseName}/tables`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTables {
    pub table_name: Option<String>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub database_name: String,
}
operation! { GetTables(workspace: String, namespace: String, catalog_name: String, database_name: String)
    "GetTables" -> GetTablesOutput {
    0 "tableName" table_name: String, 1 "workspace" workspace, 2 "namespace" namespace, 3 "catalogName" catalog_name,
    4 "databaseName" database_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/catalogs/{catalogName}/databases/{databaseName}/tables", } }

/// Response of [`GetTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTablesOutput {
    pub data: Vec<Table>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetTablesOutput {
    0 "data" data: Vec<Table>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`GetTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    pub comment: Option<String>,
    pub metadata: BTreeMap<String, String>,
    pub name: Option<String>,
    pub partition_keys: Vec<String>,
    pub properties: BTreeMap<String, Value>,
    pub schema: Option<Schema>,
    pub table_type: Option<String>,
}
model! { Table {
    0 "comment" comment: String, 1 "metadata" metadata: BTreeMap<String, String>, 2 "name" name: String,
    3 "partitionKeys" partition_keys: Vec<String>, 4 "properties" properties: BTreeMap<String, Value>,
    5 "schema" schema: Schema, 6 "tableType" table_type: String
} }

/// Gets udf artifacts: `GetUdfArtifacts` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/udfartifacts`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetUdfArtifacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUdfArtifacts {
    pub udf_artifact_name: Option<String>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { GetUdfArtifacts(workspace: String, namespace: String) "GetUdfArtifacts" -> GetUdfArtifactsOutput {
    0 "udfArtifactName" udf_artifact_name: String, 1 "workspace" workspace, 2 "namespace" namespace
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/udfartifacts", } }

/// Response of [`GetUdfArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUdfArtifactsOutput {
    pub data: Vec<UdfArtifact>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetUdfArtifactsOutput {
    0 "data" data: Vec<UdfArtifact>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Gets validate deployment draft result: `GetValidateDeploymentDraftResult` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployment-drafts/tickets/{ticketId}/async-validate`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/GetValidateDeploymentDraftResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetValidateDeploymentDraftResult {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub ticket_id: String,
}
operation! { GetValidateDeploymentDraftResult(workspace: String, namespace: String, ticket_id: String)
    "GetValidateDeploymentDraftResult" -> GetValidateDeploymentDraftResultOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "ticketId" ticket_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/deployment-drafts/tickets/{ticketId}/async-validate", } }

/// Response of [`GetValidateDeploymentDraftResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetValidateDeploymentDraftResultOutput {
    pub data: Option<AsyncDraftValidateResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetValidateDeploymentDraftResultOutput {
    0 "data" data: AsyncDraftValidateResult, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`GetValidateDeploymentDraftResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncDraftValidateResult {
    pub draft_validation_detail: Option<DraftValidationDetail>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub ticket_status: Option<String>,
}
model! { AsyncDraftValidateResult {
    0 "draftValidationDetail" draft_validation_detail: DraftValidationDetail, 1 "message" message: String,
    2 "success" success: bool, 3 "ticketStatus" ticket_status: String
} }

/// In the response of [`GetValidateDeploymentDraftResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DraftValidationDetail {
    pub draft_meta_info_error_details: Vec<DraftMetaInfoErrorDetail>,
    pub sql_error_detail: Option<ValidationErrorDetails>,
    pub sql_validation_result: Option<String>,
}
model! { DraftValidationDetail {
    0 "draftMetaInfoErrorDetails" draft_meta_info_error_details: Vec<DraftMetaInfoErrorDetail>,
    1 "sqlErrorDetail" sql_error_detail: ValidationErrorDetails, 2 "sqlValidationResult" sql_validation_result: String
} }

/// In the response of [`GetValidateDeploymentDraftResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DraftMetaInfoErrorDetail {
    pub message: Option<String>,
    pub reason: Option<String>,
}
model! { DraftMetaInfoErrorDetail {
    0 "message" message: String, 1 "reason" reason: String
} }

/// `HotUpdateJob` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/jobs/{jobId}%3AhotUpdate`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/HotUpdateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotUpdateJob {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub job_id: String,
}
operation! { HotUpdateJob(workspace: String, namespace: String, job_id: String) "HotUpdateJob" -> HotUpdateJobOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "jobId" job_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/jobs/{jobId}%3AhotUpdate", } }

/// Response of [`HotUpdateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotUpdateJobOutput {
    pub data: Option<HotUpdateJobResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { HotUpdateJobOutput {
    0 "data" data: HotUpdateJobResult, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Lists autopilot tuning histories: `ListAutopilotTuningHistories` of `ververica` 2022-07-18.
///
/// GET `/autopilot/v2/namespaces/{namespace}/deployments/{deploymentId}/tuninghistories`. Reads only. Pages by page
/// number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListAutopilotTuningHistories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutopilotTuningHistories {
    pub end_time: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub accept_language: Option<String>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_id: String,
}
operation! { ListAutopilotTuningHistories(workspace: String, namespace: String, deployment_id: String)
    "ListAutopilotTuningHistories" -> ListAutopilotTuningHistoriesOutput {
    0 "endTime" end_time: i64, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "startTime" start_time: i64, 4 "Accept-Language" accept_language: String, 5 "workspace" workspace,
    6 "namespace" namespace, 7 "deploymentId" deployment_id
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/autopilot/v2/namespaces/{namespace}/deployments/{deploymentId}/tuninghistories", } }
paged! { ListAutopilotTuningHistories: TuningHistory =
    Number "pageNumber", "data.tuningHistories" data.tuning_histories, total "data.totalCount" }

/// Response of [`ListAutopilotTuningHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutopilotTuningHistoriesOutput {
    pub data: Option<ListAutopilotTuningHistoriesData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ListAutopilotTuningHistoriesOutput {
    0 "data" data: ListAutopilotTuningHistoriesData, 1 "errorCode" error_code: String,
    2 "errorMessage" error_message: String, 3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`ListAutopilotTuningHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutopilotTuningHistoriesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub tuning_histories: Vec<TuningHistory>,
}
model! { ListAutopilotTuningHistoriesData {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "totalCount" total_count: i64,
    3 "tuningHistories" tuning_histories: Vec<TuningHistory>
} }

/// In the response of [`ListAutopilotTuningHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TuningHistory {
    pub action_type: Option<String>,
    pub annotations: BTreeMap<String, String>,
    pub deployment_name: Option<String>,
    pub is_hot_update: Option<bool>,
    pub job_id: Option<String>,
    pub new_resource_setting: Option<TuningHistoryNewResourceSetting>,
    pub old_resource_setting: Option<TuningHistoryOldResourceSetting>,
    pub trigger_time: Option<i64>,
    pub tuning_id: Option<String>,
    pub tuning_message: Option<String>,
    pub tuning_state: Option<String>,
}
model! { TuningHistory {
    0 "actionType" action_type: String, 1 "annotations" annotations: BTreeMap<String, String>,
    2 "deploymentName" deployment_name: String, 3 "isHotUpdate" is_hot_update: bool, 4 "jobId" job_id: String,
    5 "newResourceSetting" new_resource_setting: TuningHistoryNewResourceSetting,
    6 "oldResourceSetting" old_resource_setting: TuningHistoryOldResourceSetting, 7 "triggerTime" trigger_time: i64,
    8 "tuningId" tuning_id: String, 9 "tuningMessage" tuning_message: String, 10 "tuningState" tuning_state: String
} }

/// In the response of [`ListAutopilotTuningHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TuningHistoryNewResourceSetting {
    pub cpu: Option<f64>,
    pub memory: Option<String>,
    pub parallelism: Option<i64>,
}
model! { TuningHistoryNewResourceSetting {
    0 "cpu" cpu: f64, 1 "memory" memory: String, 2 "parallelism" parallelism: i64
} }

/// In the response of [`ListAutopilotTuningHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TuningHistoryOldResourceSetting {
    pub cpu: Option<f64>,
    pub memory: Option<String>,
    pub parallelism: Option<i64>,
}
model! { TuningHistoryOldResourceSetting {
    0 "cpu" cpu: f64, 1 "memory" memory: String, 2 "parallelism" parallelism: i64
} }

/// Lists custom connectors: `ListCustomConnectors` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/connectors`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListCustomConnectors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomConnectors {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { ListCustomConnectors(workspace: String, namespace: String)
    "ListCustomConnectors" -> ListCustomConnectorsOutput {
    0 "workspace" workspace, 1 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/connectors", } }

/// Response of [`ListCustomConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomConnectorsOutput {
    pub data: Vec<Connector>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ListCustomConnectorsOutput {
    0 "data" data: Vec<Connector>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`ListCustomConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Connector {
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub dependencies: Vec<String>,
    pub lookup: Option<bool>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub name: Option<String>,
    pub properties: Vec<Property>,
    pub sink: Option<bool>,
    pub source: Option<bool>,
    pub supported_formats: Vec<String>,
    pub r#type: Option<String>,
}
model! { Connector {
    0 "creator" creator: String, 1 "creatorName" creator_name: String, 2 "dependencies" dependencies: Vec<String>,
    3 "lookup" lookup: bool, 4 "modifier" modifier: String, 5 "modifierName" modifier_name: String,
    6 "name" name: String, 7 "properties" properties: Vec<Property>, 8 "sink" sink: bool, 9 "source" source: bool,
    10 "supportedFormats" supported_formats: Vec<String>, 11 "type" r#type: String
} }

/// In the response of [`ListCustomConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Property {
    pub default_value: Option<String>,
    pub defines_format: Option<bool>,
    pub description: Option<String>,
    pub key: Option<String>,
    pub required: Option<bool>,
    pub sensitive: Option<bool>,
}
model! { Property {
    0 "defaultValue" default_value: String, 1 "definesFormat" defines_format: bool, 2 "description" description: String,
    3 "key" key: String, 4 "required" required: bool, 5 "sensitive" sensitive: bool
} }

/// Lists deployment drafts: `ListDeploymentDrafts` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployment-drafts`. Reads only. Pages by page number (`pageIndex`). See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListDeploymentDrafts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentDrafts {
    /// At least 1.
    pub page_index: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { ListDeploymentDrafts(workspace: String, namespace: String)
    "ListDeploymentDrafts" -> ListDeploymentDraftsOutput {
    0 "pageIndex" page_index: i64, 1 "pageSize" page_size: i64, 2 "workspace" workspace, 3 "namespace" namespace
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/deployment-drafts", } }
paged! { ListDeploymentDrafts: DeploymentDraft = Number "pageIndex", "data" data, total "totalSize" }

/// Response of [`ListDeploymentDrafts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentDraftsOutput {
    pub data: Vec<DeploymentDraft>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { ListDeploymentDraftsOutput {
    0 "data" data: Vec<DeploymentDraft>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "pageIndex" page_index: i64, 5 "pageSize" page_size: i64, 6 "success" success: bool,
    7 "totalSize" total_size: i64
} }

/// Lists deployment targets: `ListDeploymentTargets` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployment-targets`. Reads only. Pages by page number (`pageIndex`). See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListDeploymentTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentTargets {
    /// At least 1.
    pub page_index: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { ListDeploymentTargets(workspace: String, namespace: String)
    "ListDeploymentTargets" -> ListDeploymentTargetsOutput {
    0 "pageIndex" page_index: i64, 1 "pageSize" page_size: i64, 2 "workspace" workspace, 3 "namespace" namespace
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/deployment-targets", } }
paged! { ListDeploymentTargets: DeploymentTarget = Number "pageIndex", "data" data, total "totalSize" }

/// Response of [`ListDeploymentTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentTargetsOutput {
    pub data: Vec<DeploymentTarget>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { ListDeploymentTargetsOutput {
    0 "data" data: Vec<DeploymentTarget>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "pageIndex" page_index: i64, 5 "pageSize" page_size: i64, 6 "success" success: bool,
    7 "totalSize" total_size: i64
} }

/// Lists deployments: `ListDeployments` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/deployments`. Reads only. Pages by page number (`pageIndex`). See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListDeployments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployments {
    pub creator: Option<String>,
    pub execution_mode: Option<String>,
    pub label_key: Option<String>,
    pub label_value_array: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    /// At least 1.
    pub page_index: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sort_name: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { ListDeployments(workspace: String, namespace: String) "ListDeployments" -> ListDeploymentsOutput {
    0 "creator" creator: String, 1 "executionMode" execution_mode: String, 2 "labelKey" label_key: String,
    3 "labelValueArray" label_value_array: String, 4 "modifier" modifier: String, 5 "name" name: String,
    6 "pageIndex" page_index: i64, 7 "pageSize" page_size: i64, 8 "sortName" sort_name: String,
    9 "status" status: String, 10 "workspace" workspace, 11 "namespace" namespace
} [
    Mark::new(10, Location::Header, Style::None),
    Mark::new(11, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/deployments", } }
paged! { ListDeployments: Deployment = Number "pageIndex", "data" data, total "totalSize" }

/// Response of [`ListDeployments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentsOutput {
    pub data: Vec<Deployment>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { ListDeploymentsOutput {
    0 "data" data: Vec<Deployment>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "pageIndex" page_index: i64, 5 "pageSize" page_size: i64, 6 "success" success: bool,
    7 "totalSize" total_size: i64
} }

/// Lists editable namespace: `ListEditableNamespace` of `ververica` 2022-07-18.
///
/// GET `/gateway/v2/namespaces/editable`. Reads only. Pages by page number (`pageIndex`). See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListEditableNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEditableNamespace {
    pub namespace: Option<String>,
    pub page_index: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { ListEditableNamespace(region_id: String) "ListEditableNamespace" -> ListEditableNamespaceOutput {
    0 "namespace" namespace: String, 1 "pageIndex" page_index: String, 2 "pageSize" page_size: String,
    3 "regionId" region_id, 4 "workspaceId" workspace_id: String
} { method: "GET", path: "/gateway/v2/namespaces/editable", } }
paged! { ListEditableNamespace: EditableNamespace =
    Number "pageIndex", "data.editableNamespaces" data.editable_namespaces, total "data.total" }

/// Response of [`ListEditableNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEditableNamespaceOutput {
    pub data: Option<ListEditableNamespaceData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub success: Option<bool>,
}
model! { ListEditableNamespaceOutput {
    0 "data" data: ListEditableNamespaceData, 1 "httpCode" http_code: i64, 2 "message" message: String,
    3 "reason" reason: String, 4 "success" success: bool
} }

/// In the response of [`ListEditableNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEditableNamespaceData {
    pub editable_namespaces: Vec<EditableNamespace>,
    pub page_index: Option<String>,
    pub page_size: Option<String>,
    pub total: Option<String>,
}
model! { ListEditableNamespaceData {
    0 "editableNamespaces" editable_namespaces: Vec<EditableNamespace>, 1 "pageIndex" page_index: String,
    2 "pageSize" page_size: String, 3 "total" total: String
} }

/// In the response of [`ListEditableNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditableNamespace {
    pub namespace: Option<String>,
    pub role: Option<String>,
    pub workspace_id: Option<String>,
}
model! { EditableNamespace {
    0 "Namespace" namespace: String, 1 "Role" role: String, 2 "WorkspaceId" workspace_id: String
} }

/// Lists engine version metadata: `ListEngineVersionMetadata` of `ververica` 2022-07-18.
///
/// GET `/api/v2/engine-version-meta.json`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListEngineVersionMetadata>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEngineVersionMetadata {
    /// Required.
    pub workspace: String,
}
operation! { ListEngineVersionMetadata(workspace: String)
    "ListEngineVersionMetadata" -> ListEngineVersionMetadataOutput {
    0 "workspace" workspace
} [
    Mark::new(0, Location::Header, Style::None)
] { method: "GET", path: "/api/v2/engine-version-meta.json", } }

/// Response of [`ListEngineVersionMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEngineVersionMetadataOutput {
    pub data: Option<EngineVersionMetadataIndex>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ListEngineVersionMetadataOutput {
    0 "data" data: EngineVersionMetadataIndex, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`ListEngineVersionMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineVersionMetadataIndex {
    pub default_engine_version: Option<String>,
    pub engine_version_metadata: Vec<EngineVersionMetadata>,
}
model! { EngineVersionMetadataIndex {
    0 "defaultEngineVersion" default_engine_version: String,
    1 "engineVersionMetadata" engine_version_metadata: Vec<EngineVersionMetadata>
} }

/// In the response of [`ListEngineVersionMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineVersionMetadata {
    pub engine_version: Option<String>,
    pub features: Option<EngineVersionSupportedFeatures>,
    pub status: Option<String>,
}
model! { EngineVersionMetadata {
    0 "engineVersion" engine_version: String, 1 "features" features: EngineVersionSupportedFeatures,
    2 "status" status: String
} }

/// In the response of [`ListEngineVersionMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineVersionSupportedFeatures {
    pub support_native_savepoint: Option<bool>,
    pub use_for_sql_deployments: Option<bool>,
}
model! { EngineVersionSupportedFeatures {
    0 "supportNativeSavepoint" support_native_savepoint: bool, 1 "useForSqlDeployments" use_for_sql_deployments: bool
} }

/// Lists jobs: `ListJobs` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/jobs`. Reads only. Pages by page number (`pageIndex`). See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    /// Required.
    pub deployment_id: String,
    /// At least 1.
    pub page_index: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sort_name: Option<String>,
    pub sort_order: Option<String>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { ListJobs(deployment_id: String, workspace: String, namespace: String) "ListJobs" -> ListJobsOutput {
    0 "deploymentId" deployment_id, 1 "pageIndex" page_index: i64, 2 "pageSize" page_size: i64,
    3 "sortName" sort_name: String, 4 "sortOrder" sort_order: String, 5 "workspace" workspace, 6 "namespace" namespace
} [
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/jobs", } }
paged! { ListJobs: Job = Number "pageIndex", "data" data, total "totalSize" }

/// Response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<Job>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { ListJobsOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "data" data: Vec<Job>, 2 "errorCode" error_code: String,
    3 "errorMessage" error_message: String, 4 "httpCode" http_code: i64, 5 "pageIndex" page_index: i64,
    6 "pageSize" page_size: i64, 7 "success" success: bool, 8 "totalSize" total_size: i64
} }

/// Lists members: `ListMembers` of `ververica` 2022-07-18.
///
/// GET `/gateway/v2/namespaces/{namespace}/members`. Reads only. Pages by page number (`pageIndex`). See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembers {
    /// At least 1.
    pub page_index: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { ListMembers(workspace: String, namespace: String) "ListMembers" -> ListMembersOutput {
    0 "pageIndex" page_index: i64, 1 "pageSize" page_size: i64, 2 "workspace" workspace, 3 "namespace" namespace
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/gateway/v2/namespaces/{namespace}/members", } }
paged! { ListMembers: Member = Number "pageIndex", "data" data, total "totalSize" }

/// Response of [`ListMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersOutput {
    pub data: Vec<Member>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { ListMembersOutput {
    0 "data" data: Vec<Member>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "pageIndex" page_index: i64, 5 "pageSize" page_size: i64, 6 "success" success: bool,
    7 "totalSize" total_size: i64
} }

/// Lists savepoints: `ListSavepoints` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/savepoints`. Reads only. Pages by page number (`pageIndex`). See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListSavepoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSavepoints {
    pub deployment_id: Option<String>,
    pub job_id: Option<String>,
    /// At least 1.
    pub page_index: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { ListSavepoints(workspace: String, namespace: String) "ListSavepoints" -> ListSavepointsOutput {
    0 "deploymentId" deployment_id: String, 1 "jobId" job_id: String, 2 "pageIndex" page_index: i64,
    3 "pageSize" page_size: i64, 4 "workspace" workspace, 5 "namespace" namespace
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/savepoints", } }
paged! { ListSavepoints: Savepoint = Number "pageIndex", "data" data, total "totalSize" }

/// Response of [`ListSavepoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSavepointsOutput {
    pub data: Vec<Savepoint>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { ListSavepointsOutput {
    0 "data" data: Vec<Savepoint>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "pageIndex" page_index: i64, 5 "pageSize" page_size: i64, 6 "success" success: bool,
    7 "totalSize" total_size: i64
} }

/// Lists scheduled plan: `ListScheduledPlan` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/scheduled-plans`. Reads only. Pages by page number (`pageIndex`). See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListScheduledPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledPlan {
    pub deployment_id: Option<String>,
    /// At least 1.
    pub page_index: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { ListScheduledPlan(workspace: String, namespace: String) "ListScheduledPlan" -> ListScheduledPlanOutput {
    0 "deploymentId" deployment_id: String, 1 "pageIndex" page_index: i64, 2 "pageSize" page_size: i64,
    3 "workspace" workspace, 4 "namespace" namespace
} [
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/scheduled-plans", } }
paged! { ListScheduledPlan: ScheduledPlan = Number "pageIndex", "data" data, total "totalSize" }

/// Response of [`ListScheduledPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledPlanOutput {
    pub data: Vec<ScheduledPlan>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { ListScheduledPlanOutput {
    0 "data" data: Vec<ScheduledPlan>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "pageIndex" page_index: i64, 5 "pageSize" page_size: i64, 6 "success" success: bool,
    7 "totalSize" total_size: i64
} }

/// Lists scheduled plan executed history: `ListScheduledPlanExecutedHistory` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/job-resource-upgradings`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListScheduledPlanExecutedHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledPlanExecutedHistory {
    /// Required.
    pub deployment_id: String,
    pub origin: Option<String>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { ListScheduledPlanExecutedHistory(deployment_id: String, workspace: String, namespace: String)
    "ListScheduledPlanExecutedHistory" -> ListScheduledPlanExecutedHistoryOutput {
    0 "deploymentId" deployment_id, 1 "origin" origin: String, 2 "workspace" workspace, 3 "namespace" namespace
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/job-resource-upgradings", } }

/// Response of [`ListScheduledPlanExecutedHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledPlanExecutedHistoryOutput {
    pub data: Vec<ScheduledPlanExecutedInfo>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { ListScheduledPlanExecutedHistoryOutput {
    0 "data" data: Vec<ScheduledPlanExecutedInfo>, 1 "errorCode" error_code: String,
    2 "errorMessage" error_message: String, 3 "httpCode" http_code: i64, 4 "pageIndex" page_index: i64,
    5 "pageSize" page_size: i64, 6 "success" success: bool, 7 "totalSize" total_size: i64
} }

/// In the response of [`ListScheduledPlanExecutedHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledPlanExecutedInfo {
    pub created_at: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub deployment_id: Option<String>,
    pub job_resource_upgrading_id: Option<String>,
    pub modified_at: Option<String>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub origin: Option<String>,
    pub origin_job_id: Option<String>,
    pub status: Option<ScheduledPlanExecutedStatus>,
    pub workspace: Option<String>,
}
model! { ScheduledPlanExecutedInfo {
    0 "createdAt" created_at: String, 1 "creator" creator: String, 2 "creatorName" creator_name: String,
    3 "deploymentId" deployment_id: String, 4 "jobResourceUpgradingId" job_resource_upgrading_id: String,
    5 "modifiedAt" modified_at: String, 6 "modifier" modifier: String, 7 "modifierName" modifier_name: String,
    8 "name" name: String, 9 "namespace" namespace: String, 10 "origin" origin: String,
    11 "originJobId" origin_job_id: String, 12 "status" status: ScheduledPlanExecutedStatus,
    13 "workspace" workspace: String
} }

/// In the response of [`ListScheduledPlanExecutedHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledPlanExecutedStatus {
    pub restart_type: Option<String>,
    pub status_state: Option<String>,
}
model! { ScheduledPlanExecutedStatus {
    0 "restartType" restart_type: String, 1 "statusState" status_state: String
} }

/// Lists session clusters: `ListSessionClusters` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/sessionclusters`. Reads only. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListSessionClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClusters {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { ListSessionClusters(workspace: String, namespace: String)
    "ListSessionClusters" -> ListSessionClustersOutput {
    0 "workspace" workspace, 1 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/sessionclusters", } }

/// Response of [`ListSessionClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersOutput {
    pub data: Vec<SessionCluster>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ListSessionClustersOutput {
    0 "data" data: Vec<SessionCluster>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Lists variables: `ListVariables` of `ververica` 2022-07-18.
///
/// GET `/api/v2/namespaces/{namespace}/variables`. Reads only. Pages by page number (`pageIndex`). See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ListVariables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariables {
    /// At least 1.
    pub page_index: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { ListVariables(workspace: String, namespace: String) "ListVariables" -> ListVariablesOutput {
    0 "pageIndex" page_index: i64, 1 "pageSize" page_size: i64, 2 "workspace" workspace, 3 "namespace" namespace
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/namespaces/{namespace}/variables", } }
paged! { ListVariables: Variable = Number "pageIndex", "data" data, total "totalSize" }

/// Response of [`ListVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariablesOutput {
    pub data: Vec<Variable>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { ListVariablesOutput {
    0 "data" data: Vec<Variable>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "pageIndex" page_index: i64, 5 "pageSize" page_size: i64, 6 "success" success: bool,
    7 "totalSize" total_size: i64
} }

/// Registers custom connector: `RegisterCustomConnector` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/connectors%3Aregister`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/RegisterCustomConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCustomConnector {
    /// Required.
    pub jar_url: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}
operation! { RegisterCustomConnector(jar_url: String, workspace: String, namespace: String)
    "RegisterCustomConnector" -> RegisterCustomConnectorOutput {
    0 "jarUrl" jar_url, 1 "workspace" workspace, 2 "namespace" namespace
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/connectors%3Aregister", } }

/// Response of [`RegisterCustomConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCustomConnectorOutput {
    pub data: Vec<Connector>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { RegisterCustomConnectorOutput {
    0 "data" data: Vec<Connector>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Registers udf function: `RegisterUdfFunction` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/udfartifacts/function%3AregisterUdfFunction`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/RegisterUdfFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterUdfFunction {
    /// Required.
    pub class_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub udf_artifact_name: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
}

/// Arguments of [`RegisterUdfFunction::new`].
pub struct RegisterUdfFunctionRequired {
    pub class_name: String,
    pub function_name: String,
    pub udf_artifact_name: String,
    pub workspace: String,
    pub namespace: String,
}
operation! {
    RegisterUdfFunction { RegisterUdfFunctionRequired: class_name, function_name, udf_artifact_name, workspace, namespace }
    "RegisterUdfFunction" -> RegisterUdfFunctionOutput {
    0 "className" class_name, 1 "functionName" function_name, 2 "udfArtifactName" udf_artifact_name,
    3 "workspace" workspace, 4 "namespace" namespace
} [
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/udfartifacts/function%3AregisterUdfFunction", } }

/// Response of [`RegisterUdfFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterUdfFunctionOutput {
    pub data: Option<UdfFunction>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { RegisterUdfFunctionOutput {
    0 "data" data: UdfFunction, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`RegisterUdfFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UdfFunction {
    pub class_name: Option<String>,
    pub function_name: Option<String>,
    pub udf_artifact_name: Option<String>,
}
model! { UdfFunction {
    0 "className" class_name: String, 1 "functionName" function_name: String,
    2 "udfArtifactName" udf_artifact_name: String
} }

/// Starts job: `StartJob` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/jobs`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/StartJob>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJob {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: StartJobRequestBody,
    /// Required.
    pub namespace: String,
}
operation! { StartJob(workspace: String, body: StartJobRequestBody, namespace: String) "StartJob" -> StartJobOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/jobs", body: BodyStyle::Json, } }

/// In the request of [`StartJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobRequestBody {
    pub deployment_id: Option<String>,
    pub resource_setting_spec: Option<BriefResourceSetting>,
    pub restore_strategy: Option<DeploymentRestoreStrategy>,
}
input! { StartJobRequestBody() {
    0 "deploymentId" deployment_id: String, 1 "resourceSettingSpec" resource_setting_spec: BriefResourceSetting,
    2 "restoreStrategy" restore_strategy: DeploymentRestoreStrategy
} }

/// Response of [`StartJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<Job>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StartJobOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "data" data: Job, 2 "errorCode" error_code: String,
    3 "errorMessage" error_message: String, 4 "httpCode" http_code: i64, 5 "success" success: bool
} }

/// Starts job with params: `StartJobWithParams` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/jobs%3Astart`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/StartJobWithParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobWithParams {
    /// Required.
    pub workspace: String,
    pub body: Option<JobStartParameters>,
    /// Required.
    pub namespace: String,
}
operation! { StartJobWithParams(workspace: String, namespace: String) "StartJobWithParams" -> StartJobWithParamsOutput {
    0 "workspace" workspace, 1 "body" body: JobStartParameters, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/jobs%3Astart", body: BodyStyle::Json, } }

/// In the request of [`StartJobWithParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobStartParameters {
    pub deployment_id: Option<String>,
    pub job_id: Option<String>,
    pub local_variables: Option<Vec<LocalVariable>>,
    pub resource_queue_name: Option<String>,
    pub restore_strategy: Option<DeploymentRestoreStrategy>,
}
input! { JobStartParameters() {
    0 "deploymentId" deployment_id: String, 1 "jobId" job_id: String,
    2 "localVariables" local_variables: Vec<LocalVariable>, 3 "resourceQueueName" resource_queue_name: String,
    4 "restoreStrategy" restore_strategy: DeploymentRestoreStrategy
} }

/// Response of [`StartJobWithParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobWithParamsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<Job>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StartJobWithParamsOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "data" data: Job, 2 "errorCode" error_code: String,
    3 "errorMessage" error_message: String, 4 "httpCode" http_code: i64, 5 "success" success: bool
} }

/// Starts session cluster: `StartSessionCluster` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/sessionclusters/{sessionClusterName}%3Astart`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/StartSessionCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSessionCluster {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub session_cluster_name: String,
}
operation! { StartSessionCluster(workspace: String, namespace: String, session_cluster_name: String)
    "StartSessionCluster" -> StartSessionClusterOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "sessionClusterName" session_cluster_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/sessionclusters/{sessionClusterName}%3Astart", } }

/// Response of [`StartSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSessionClusterOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StartSessionClusterOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// Starts sql execution: `StartSqlExecution` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/sql-execution`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/StartSqlExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSqlExecution {
    /// Required.
    pub workspace: String,
    pub body: Option<StartSqlExecutionBody>,
    /// Required.
    pub namespace: String,
}
operation! { StartSqlExecution(workspace: String, namespace: String) "StartSqlExecution" -> StartSqlExecutionOutput {
    0 "workspace" workspace, 1 "body" body: StartSqlExecutionBody, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/sql-execution", body: BodyStyle::Json, } }

/// In the request of [`StartSqlExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSqlExecutionBody {
    pub description: Option<String>,
    pub sql_file_id: Option<String>,
    pub sql_script: Option<String>,
}
input! { StartSqlExecutionBody() {
    0 "description" description: String, 1 "sqlFileId" sql_file_id: String, 2 "sqlScript" sql_script: String
} }

/// Response of [`StartSqlExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSqlExecutionOutput {
    pub data: Option<StartSqlExecutionResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StartSqlExecutionOutput {
    0 "data" data: StartSqlExecutionResult, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`StartSqlExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSqlExecutionResult {
    pub newly_created: Option<bool>,
    pub sql_execution_id: Option<String>,
    pub success: Option<bool>,
}
model! { StartSqlExecutionResult {
    0 "newlyCreated" newly_created: bool, 1 "sqlExecutionId" sql_execution_id: String, 2 "success" success: bool
} }

/// Stops apply scheduled plan: `StopApplyScheduledPlan` of `ververica` 2022-07-18.
///
/// PATCH `/api/v2/namespaces/{namespace}/scheduled-plans/{scheduledPlanId}%3Astop`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/StopApplyScheduledPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopApplyScheduledPlan {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub scheduled_plan_id: String,
}
operation! { StopApplyScheduledPlan(workspace: String, namespace: String, scheduled_plan_id: String)
    "StopApplyScheduledPlan" -> StopApplyScheduledPlanOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "scheduledPlanId" scheduled_plan_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PATCH", path: "/api/v2/namespaces/{namespace}/scheduled-plans/{scheduledPlanId}%3Astop", } }

/// Response of [`StopApplyScheduledPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopApplyScheduledPlanOutput {
    pub data: Option<ScheduledPlanAppliedInfo>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StopApplyScheduledPlanOutput {
    0 "data" data: ScheduledPlanAppliedInfo, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Stops job: `StopJob` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/jobs/{jobId}%3Astop`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/StopJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJob {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: StopJobRequestBody,
    /// Required.
    pub namespace: String,
    /// Required.
    pub job_id: String,
}
operation! { StopJob(workspace: String, body: StopJobRequestBody, namespace: String, job_id: String)
    "StopJob" -> StopJobOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace, 3 "jobId" job_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/jobs/{jobId}%3Astop", body: BodyStyle::Json, } }

/// In the request of [`StopJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJobRequestBody {
    /// Required.
    pub stop_strategy: Option<String>,
}
input! { StopJobRequestBody(stop_strategy: String) {
    0 "stopStrategy" stop_strategy: String
} }

/// Response of [`StopJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJobOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<Job>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StopJobOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "data" data: Job, 2 "errorCode" error_code: String,
    3 "errorMessage" error_message: String, 4 "httpCode" http_code: i64, 5 "success" success: bool
} }

/// Stops session cluster: `StopSessionCluster` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/sessionclusters/{sessionClusterName}%3Astop`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/StopSessionCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSessionCluster {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub session_cluster_name: String,
}
operation! { StopSessionCluster(workspace: String, namespace: String, session_cluster_name: String)
    "StopSessionCluster" -> StopSessionClusterOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "sessionClusterName" session_cluster_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/sessionclusters/{sessionClusterName}%3Astop", } }

/// Response of [`StopSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSessionClusterOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StopSessionClusterOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// Stops sql execution: `StopSqlExecution` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/sql-execution/{sqlExecutionId}%3Astop`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/StopSqlExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSqlExecution {
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub sql_execution_id: String,
}
operation! { StopSqlExecution(workspace: String, namespace: String, sql_execution_id: String)
    "StopSqlExecution" -> StopSqlExecutionOutput {
    0 "workspace" workspace, 1 "namespace" namespace, 2 "sqlExecutionId" sql_execution_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/sql-execution/{sqlExecutionId}%3Astop", } }

/// Response of [`StopSqlExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSqlExecutionOutput {
    pub data: Option<StopSqlExecutionData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StopSqlExecutionOutput {
    0 "data" data: StopSqlExecutionData, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`StopSqlExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSqlExecutionData {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopSqlExecutionData {
    0 "message" message: String, 1 "success" success: bool
} }

/// Submits sql preview: `SubmitSqlPreview` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/sql-preview/submit`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/SubmitSqlPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlPreview {
    /// Required.
    pub session_cluster_name: String,
    /// Required.
    pub workspace: String,
    pub body: Option<SqlStatementWithContext>,
    /// Required.
    pub namespace: String,
}
operation! { SubmitSqlPreview(session_cluster_name: String, workspace: String, namespace: String)
    "SubmitSqlPreview" -> SubmitSqlPreviewOutput {
    0 "sessionClusterName" session_cluster_name, 1 "workspace" workspace, 2 "body" body: SqlStatementWithContext,
    3 "namespace" namespace
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/sql-preview/submit", body: BodyStyle::Json, } }

/// Response of [`SubmitSqlPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlPreviewOutput {
    pub data: Option<SubmitPreviewResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { SubmitSqlPreviewOutput {
    0 "data" data: SubmitPreviewResult, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Updates autopilot policy: `UpdateAutopilotPolicy` of `ververica` 2022-07-18.
///
/// PUT `/autopilot/v2/namespaces/{namespace}/deployments/{deploymentId}/autopilotpolicy-update`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateAutopilotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutopilotPolicy {
    pub enabled: Option<bool>,
    pub policy_config: Option<AutopilotPolicy>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_id: String,
}
operation! { UpdateAutopilotPolicy(workspace: String, namespace: String, deployment_id: String)
    "UpdateAutopilotPolicy" -> UpdateAutopilotPolicyOutput {
    0 "enabled" enabled: bool, 1 "policyConfig" policy_config: AutopilotPolicy, 2 "workspace" workspace,
    3 "namespace" namespace, 4 "deploymentId" deployment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/autopilot/v2/namespaces/{namespace}/deployments/{deploymentId}/autopilotpolicy-update", body: BodyStyle::Json, } }

/// Response of [`UpdateAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutopilotPolicyOutput {
    pub data: Option<UpdateAutopilotPolicyData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateAutopilotPolicyOutput {
    0 "data" data: UpdateAutopilotPolicyData, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`UpdateAutopilotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutopilotPolicyData {
    pub enabled: Option<bool>,
    pub policy_config: Option<AutopilotPolicy>,
}
model! { UpdateAutopilotPolicyData {
    0 "enabled" enabled: bool, 1 "policyConfig" policy_config: AutopilotPolicy
} }

/// Updates deployment: `UpdateDeployment` of `ververica` 2022-07-18.
///
/// PUT `/api/v2/namespaces/{namespace}/deployments/{deploymentId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeployment {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: Deployment,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_id: String,
}
operation! { UpdateDeployment(workspace: String, body: Deployment, namespace: String, deployment_id: String)
    "UpdateDeployment" -> UpdateDeploymentOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace, 3 "deploymentId" deployment_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/namespaces/{namespace}/deployments/{deploymentId}", body: BodyStyle::Json, } }

/// Response of [`UpdateDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentOutput {
    pub data: Option<Deployment>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateDeploymentOutput {
    0 "data" data: Deployment, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Updates deployment by name: `UpdateDeploymentByName` of `ververica` 2022-07-18.
///
/// PUT `/api/v2/namespaces/{namespace}/deployments/updateDeployment/byName`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateDeploymentByName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentByName {
    /// Required.
    pub deployment_name: String,
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: Deployment,
    /// Required.
    pub namespace: String,
}
operation! { UpdateDeploymentByName(deployment_name: String, workspace: String, body: Deployment, namespace: String)
    "UpdateDeploymentByName" -> UpdateDeploymentByNameOutput {
    0 "deploymentName" deployment_name, 1 "workspace" workspace, 2 "body" body, 3 "namespace" namespace
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/v2/namespaces/{namespace}/deployments/updateDeployment/byName", body: BodyStyle::Json, } }

/// Response of [`UpdateDeploymentByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentByNameOutput {
    pub data: Option<Deployment>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateDeploymentByNameOutput {
    0 "data" data: Deployment, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Updates deployment draft: `UpdateDeploymentDraft` of `ververica` 2022-07-18.
///
/// PATCH `/api/v2/namespaces/{namespace}/deployment-drafts/{deploymentDraftId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateDeploymentDraft>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentDraft {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: DeploymentDraft,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_draft_id: String,
}
operation! {
    UpdateDeploymentDraft(workspace: String, body: DeploymentDraft, namespace: String, deployment_draft_id: String)
    "UpdateDeploymentDraft" -> UpdateDeploymentDraftOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace, 3 "deploymentDraftId" deployment_draft_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PATCH", path: "/api/v2/namespaces/{namespace}/deployment-drafts/{deploymentDraftId}", body: BodyStyle::Json, } }

/// Response of [`UpdateDeploymentDraft`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentDraftOutput {
    pub data: Option<DeploymentDraft>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateDeploymentDraftOutput {
    0 "data" data: DeploymentDraft, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Updates deployment target: `UpdateDeploymentTarget` of `ververica` 2022-07-18.
///
/// PUT `/api/v2/namespaces/{namespace}/deployment-targets/{deploymentTargetName}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateDeploymentTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentTarget {
    /// Required.
    pub workspace: String,
    pub body: Option<ResourceSpec>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_target_name: String,
}
operation! { UpdateDeploymentTarget(workspace: String, namespace: String, deployment_target_name: String)
    "UpdateDeploymentTarget" -> UpdateDeploymentTargetOutput {
    0 "workspace" workspace, 1 "body" body: ResourceSpec, 2 "namespace" namespace,
    3 "deploymentTargetName" deployment_target_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/v2/namespaces/{namespace}/deployment-targets/{deploymentTargetName}", body: BodyStyle::Json, } }

/// Response of [`UpdateDeploymentTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentTargetOutput {
    pub data: Option<DeploymentTarget>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateDeploymentTargetOutput {
    0 "data" data: DeploymentTarget, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Updates deployment target v2: `UpdateDeploymentTargetV2` of `ververica` 2022-07-18.
///
/// PUT `/api/v2/namespaces/{namespace}/deployment-targets/support-elastic/{deploymentTargetName}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateDeploymentTargetV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentTargetV2 {
    /// Required.
    pub workspace: String,
    pub body: Option<Resource>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub deployment_target_name: String,
}
operation! { UpdateDeploymentTargetV2(workspace: String, namespace: String, deployment_target_name: String)
    "UpdateDeploymentTargetV2" -> UpdateDeploymentTargetV2Output {
    0 "workspace" workspace, 1 "body" body: Resource, 2 "namespace" namespace,
    3 "deploymentTargetName" deployment_target_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/v2/namespaces/{namespace}/deployment-targets/support-elastic/{deploymentTargetName}", body: BodyStyle::Json, } }

/// Response of [`UpdateDeploymentTargetV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentTargetV2Output {
    pub data: Option<DeploymentTarget>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateDeploymentTargetV2Output {
    0 "data" data: DeploymentTarget, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Updates folder: `UpdateFolder` of `ververica` 2022-07-18.
///
/// PATCH `/api/v2/namespaces/{namespace}/folder/{folderId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolder {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: Folder,
    /// Required.
    pub namespace: String,
    /// Required.
    pub folder_id: String,
}
operation! { UpdateFolder(workspace: String, body: Folder, namespace: String, folder_id: String)
    "UpdateFolder" -> UpdateFolderOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace, 3 "folderId" folder_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PATCH", path: "/api/v2/namespaces/{namespace}/folder/{folderId}", body: BodyStyle::Json, } }

/// Response of [`UpdateFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolderOutput {
    pub data: Option<Folder>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateFolderOutput {
    0 "data" data: Folder, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Updates member: `UpdateMember` of `ververica` 2022-07-18.
///
/// PUT `/gateway/v2/namespaces/{namespace}/members`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMember {
    /// Required.
    pub workspace: String,
    pub body: Option<Member>,
    /// Required.
    pub namespace: String,
}
operation! { UpdateMember(workspace: String, namespace: String) "UpdateMember" -> UpdateMemberOutput {
    0 "workspace" workspace, 1 "body" body: Member, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/gateway/v2/namespaces/{namespace}/members", body: BodyStyle::Json, } }

/// Response of [`UpdateMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMemberOutput {
    pub data: Option<Member>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateMemberOutput {
    0 "data" data: Member, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Updates scheduled plan: `UpdateScheduledPlan` of `ververica` 2022-07-18.
///
/// PUT `/api/v2/namespaces/{namespace}/scheduled-plans/{scheduledPlanId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateScheduledPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScheduledPlan {
    /// Required.
    pub workspace: String,
    pub body: Option<ScheduledPlan>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub scheduled_plan_id: String,
}
operation! { UpdateScheduledPlan(workspace: String, namespace: String, scheduled_plan_id: String)
    "UpdateScheduledPlan" -> UpdateScheduledPlanOutput {
    0 "workspace" workspace, 1 "body" body: ScheduledPlan, 2 "namespace" namespace,
    3 "scheduledPlanId" scheduled_plan_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/namespaces/{namespace}/scheduled-plans/{scheduledPlanId}", body: BodyStyle::Json, } }

/// Response of [`UpdateScheduledPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScheduledPlanOutput {
    pub data: Option<ScheduledPlan>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateScheduledPlanOutput {
    0 "data" data: ScheduledPlan, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Updates session cluster: `UpdateSessionCluster` of `ververica` 2022-07-18.
///
/// PATCH `/api/v2/namespaces/{namespace}/sessionclusters/{sessionClusterName}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateSessionCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSessionCluster {
    /// Required.
    pub workspace: String,
    pub body: Option<SessionCluster>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub session_cluster_name: String,
}
operation! { UpdateSessionCluster(workspace: String, namespace: String, session_cluster_name: String)
    "UpdateSessionCluster" -> UpdateSessionClusterOutput {
    0 "workspace" workspace, 1 "body" body: SessionCluster, 2 "namespace" namespace,
    3 "sessionClusterName" session_cluster_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PATCH", path: "/api/v2/namespaces/{namespace}/sessionclusters/{sessionClusterName}", body: BodyStyle::Json, } }

/// Response of [`UpdateSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSessionClusterOutput {
    pub data: Option<SessionCluster>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateSessionClusterOutput {
    0 "data" data: SessionCluster, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Updates sql file: `UpdateSqlFile` of `ververica` 2022-07-18.
///
/// PATCH `/api/v2/namespaces/{namespace}/sql-file/{sqlFileId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateSqlFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlFile {
    pub workspace: Option<String>,
    pub body: Option<SqlFile>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub sql_file_id: String,
}
operation! { UpdateSqlFile(namespace: String, sql_file_id: String) "UpdateSqlFile" -> UpdateSqlFileOutput {
    0 "workspace" workspace: String, 1 "body" body: SqlFile, 2 "namespace" namespace, 3 "sqlFileId" sql_file_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PATCH", path: "/api/v2/namespaces/{namespace}/sql-file/{sqlFileId}", body: BodyStyle::Json, } }

/// Response of [`UpdateSqlFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSqlFileOutput {
    pub data: Option<SqlFile>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateSqlFileOutput {
    0 "data" data: SqlFile, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// Updates udf artifact: `UpdateUdfArtifact` of `ververica` 2022-07-18.
///
/// PUT `/api/v2/namespaces/{namespace}/udfartifacts/{udfArtifactName}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateUdfArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUdfArtifact {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: UdfArtifact,
    /// Required.
    pub namespace: String,
    /// Required.
    pub udf_artifact_name: String,
}
operation! { UpdateUdfArtifact(workspace: String, body: UdfArtifact, namespace: String, udf_artifact_name: String)
    "UpdateUdfArtifact" -> UpdateUdfArtifactOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace, 3 "udfArtifactName" udf_artifact_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/namespaces/{namespace}/udfartifacts/{udfArtifactName}", body: BodyStyle::Json, } }

/// Response of [`UpdateUdfArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUdfArtifactOutput {
    pub data: Option<UpdateUdfArtifactResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateUdfArtifactOutput {
    0 "data" data: UpdateUdfArtifactResult, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`UpdateUdfArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUdfArtifactResult {
    pub colliding_classes: Vec<UdfClass>,
    pub message: Option<String>,
    pub missing_classes: Vec<UdfClass>,
    pub udf_artifact: Option<UdfArtifact>,
    pub update_success: Option<bool>,
}
model! { UpdateUdfArtifactResult {
    0 "collidingClasses" colliding_classes: Vec<UdfClass>, 1 "message" message: String,
    2 "missingClasses" missing_classes: Vec<UdfClass>, 3 "udfArtifact" udf_artifact: UdfArtifact,
    4 "updateSuccess" update_success: bool
} }

/// Updates variable: `UpdateVariable` of `ververica` 2022-07-18.
///
/// PATCH `/api/v2/namespaces/{namespace}/variables/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/UpdateVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVariable {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: Variable,
    /// Required.
    pub namespace: String,
    /// Required.
    pub name: String,
}
operation! { UpdateVariable(workspace: String, body: Variable, namespace: String, name: String)
    "UpdateVariable" -> UpdateVariableOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace, 3 "name" name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PATCH", path: "/api/v2/namespaces/{namespace}/variables/{name}", body: BodyStyle::Json, } }

/// Response of [`UpdateVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVariableOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<Variable>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateVariableOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "data" data: Variable, 2 "errorCode" error_code: String,
    3 "errorMessage" error_message: String, 4 "httpCode" http_code: i64, 5 "success" success: bool
} }

/// `ValidateDeploymentDraftAsync` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/deployment-drafts/async-validate`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ValidateDeploymentDraftAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDeploymentDraftAsync {
    /// Required.
    pub workspace: String,
    pub body: Option<DraftValidateParams>,
    /// Required.
    pub namespace: String,
}
operation! { ValidateDeploymentDraftAsync(workspace: String, namespace: String)
    "ValidateDeploymentDraftAsync" -> ValidateDeploymentDraftAsyncOutput {
    0 "workspace" workspace, 1 "body" body: DraftValidateParams, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/deployment-drafts/async-validate", body: BodyStyle::Json, } }

/// In the request of [`ValidateDeploymentDraftAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DraftValidateParams {
    pub deployment_draft_id: Option<String>,
    pub deployment_target_name: Option<String>,
}
input! { DraftValidateParams() {
    0 "deploymentDraftId" deployment_draft_id: String, 1 "deploymentTargetName" deployment_target_name: String
} }

/// Response of [`ValidateDeploymentDraftAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDeploymentDraftAsyncOutput {
    pub data: Option<ValidateDeploymentDraftAsyncData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ValidateDeploymentDraftAsyncOutput {
    0 "data" data: ValidateDeploymentDraftAsyncData, 1 "errorCode" error_code: String,
    2 "errorMessage" error_message: String, 3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`ValidateDeploymentDraftAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDeploymentDraftAsyncData {
    pub ticket_id: Option<String>,
}
model! { ValidateDeploymentDraftAsyncData {
    0 "ticketId" ticket_id: String
} }

/// `ValidateSqlStatement` of `ververica` 2022-07-18.
///
/// POST `/api/v2/namespaces/{namespace}/sql-statement/validate`. Changes data. See
/// <https://api.alibabacloud.com/document/ververica/2022-07-18/ValidateSqlStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateSqlStatement {
    /// Required.
    pub workspace: String,
    /// Required.
    pub body: SqlStatementWithContext,
    /// Required.
    pub namespace: String,
}
operation! { ValidateSqlStatement(workspace: String, body: SqlStatementWithContext, namespace: String)
    "ValidateSqlStatement" -> ValidateSqlStatementOutput {
    0 "workspace" workspace, 1 "body" body, 2 "namespace" namespace
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/namespaces/{namespace}/sql-statement/validate", body: BodyStyle::Json, } }

/// Response of [`ValidateSqlStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateSqlStatementOutput {
    pub data: Option<SqlStatementValidationResult>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ValidateSqlStatementOutput {
    0 "data" data: SqlStatementValidationResult, 1 "errorCode" error_code: String,
    2 "errorMessage" error_message: String, 3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`ValidateSqlStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlStatementValidationResult {
    pub error_details: Option<ErrorDetails>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub validation_result: Option<String>,
}
model! { SqlStatementValidationResult {
    0 "errorDetails" error_details: ErrorDetails, 1 "message" message: String, 2 "success" success: bool,
    3 "validationResult" validation_result: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ApplyScheduledPlan, CancelSqlPreview, ChatAiAgent, CreateDeployment, CreateDeploymentDraft, CreateDeploymentTarget,
    CreateDeploymentTargetV2, CreateFolder, CreateMember, CreateSavepoint, CreateScheduledPlan, CreateSessionCluster,
    CreateSqlFile, CreateUdfArtifact, CreateVariable, DeleteCustomConnector, DeleteDeployment, DeleteDeploymentByName,
    DeleteDeploymentDraft, DeleteDeploymentTarget, DeleteFolder, DeleteJob, DeleteMember, DeleteSavepoint,
    DeleteScheduledPlan, DeleteSessionCluster, DeleteSqlFile, DeleteUdfArtifact, DeleteUdfFunction, DeleteVariable,
    DeployDeploymentDraftAsync, ExecuteSqlStatement, FetchSqlExecutionResult, FetchSqlPreviewResults, FlinkApiProxy,
    GenerateResourcePlanWithFlinkConfAsync, GetAppliedScheduledPlan, GetAutopilotPolicy, GetCatalogs, GetDatabases,
    GetDeployDeploymentDraftResult, GetDeployment, GetDeploymentDraft, GetDeploymentDraftLock, GetDeploymentsByIp,
    GetDeploymentsByLabel, GetDeploymentsByName, GetEvents, GetFolder, GetGenerateResourcePlanResult,
    GetHotUpdateJobResult, GetJob, GetJobDiagnosis, GetLatestJobStartLog, GetLineageInfo, GetMember,
    GetPreSignedUrlForPutObject, GetSavepoint, GetSessionCluster, GetSqlFile, GetTables, GetUdfArtifacts,
    GetValidateDeploymentDraftResult, HotUpdateJob, ListAutopilotTuningHistories, ListCustomConnectors,
    ListDeploymentDrafts, ListDeploymentTargets, ListDeployments, ListEditableNamespace, ListEngineVersionMetadata,
    ListJobs, ListMembers, ListSavepoints, ListScheduledPlan, ListScheduledPlanExecutedHistory, ListSessionClusters,
    ListVariables, RegisterCustomConnector, RegisterUdfFunction, StartJob, StartJobWithParams, StartSessionCluster,
    StartSqlExecution, StopApplyScheduledPlan, StopJob, StopSessionCluster, StopSqlExecution, SubmitSqlPreview,
    UpdateAutopilotPolicy, UpdateDeployment, UpdateDeploymentByName, UpdateDeploymentDraft, UpdateDeploymentTarget,
    UpdateDeploymentTargetV2, UpdateFolder, UpdateMember, UpdateScheduledPlan, UpdateSessionCluster, UpdateSqlFile,
    UpdateUdfArtifact, UpdateVariable, ValidateDeploymentDraftAsync, ValidateSqlStatement
}
