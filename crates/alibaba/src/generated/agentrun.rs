//! `agentrun` of Alibaba Cloud, API version 2025-09-10.
//!
//! Endpoint: a table of 5 regions, else `agentrun.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/AgentRun/2025-09-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, agentrun::GetAccessToken};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAccessToken::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "agentrun.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "agentrun.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "agentrun.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "agentrun.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "agentrun.cn-shenzhen.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "agentrun-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "agentrun-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "agentrun-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "agentrun-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "agentrun-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "agentrun",
    "2025-09-10",
    "agentrun",
    &ENDPOINTS,
);

/// Activates template mcp: `ActivateTemplateMCP` of `agentrun` 2025-09-10.
///
/// PATCH `/2025-09-10/templates/{templateName}/mcp/activate`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ActivateTemplateMCP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateTemplateMCP {
    pub enabled_tools: Option<Vec<String>>,
    pub transport: Option<String>,
    /// Required.
    pub template_name: String,
}
operation! { ActivateTemplateMCP(template_name: String) "ActivateTemplateMCP" -> ActivateTemplateMCPOutput {
    0 "enabledTools" enabled_tools: Vec<String>, 1 "transport" transport: String, 2 "templateName" template_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PATCH", path: "/2025-09-10/templates/{templateName}/mcp/activate", body: BodyStyle::Json, } }

/// Response of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateTemplateMCPOutput {
    pub code: Option<String>,
    pub data: Option<Template>,
}
model! { ActivateTemplateMCPOutput {
    0 "code" code: String, 1 "data" data: Template
} }

/// In the response of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    pub allow_anonymous_manage: Option<bool>,
    pub container_configuration: Option<ContainerConfiguration>,
    pub cpu: Option<f64>,
    pub created_at: Option<String>,
    pub credential_configuration: Option<CredentialConfiguration>,
    pub description: Option<String>,
    pub disk_size: Option<i64>,
    pub enable_agent: Option<bool>,
    pub enable_pre_stop: Option<bool>,
    pub environment_variables: BTreeMap<String, String>,
    pub execution_role_arn: Option<String>,
    pub last_updated_at: Option<String>,
    pub log_configuration: Option<LogConfiguration>,
    pub mcp_options: Option<TemplateMcpOptions>,
    pub mcp_state: Option<TemplateMcpState>,
    pub memory: Option<i64>,
    pub nas_config: Option<NASConfig>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub oss_configuration: Vec<OssConfiguration>,
    pub pre_stop_timeout_in_seconds: Option<i64>,
    pub resource_name: Option<String>,
    pub sandbox_idle_timeout_in_seconds: Option<String>,
    pub sandbox_ttl_in_seconds: Option<String>,
    pub scaling_status: Option<ScalingStatus>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub template_arn: Option<String>,
    pub template_configuration: BTreeMap<String, Value>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    pub template_version: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Template {
    0 "allowAnonymousManage" allow_anonymous_manage: bool,
    1 "containerConfiguration" container_configuration: ContainerConfiguration, 2 "cpu" cpu: f64,
    3 "createdAt" created_at: String, 4 "credentialConfiguration" credential_configuration: CredentialConfiguration,
    5 "description" description: String, 6 "diskSize" disk_size: i64, 7 "enableAgent" enable_agent: bool,
    8 "enablePreStop" enable_pre_stop: bool, 9 "environmentVariables" environment_variables: BTreeMap<String, String>,
    10 "executionRoleArn" execution_role_arn: String, 11 "lastUpdatedAt" last_updated_at: String,
    12 "logConfiguration" log_configuration: LogConfiguration, 13 "mcpOptions" mcp_options: TemplateMcpOptions,
    14 "mcpState" mcp_state: TemplateMcpState, 15 "memory" memory: i64, 16 "nasConfig" nas_config: NASConfig,
    17 "networkConfiguration" network_configuration: NetworkConfiguration,
    18 "ossConfiguration" oss_configuration: Vec<OssConfiguration>,
    19 "preStopTimeoutInSeconds" pre_stop_timeout_in_seconds: i64, 20 "resourceName" resource_name: String,
    21 "sandboxIdleTimeoutInSeconds" sandbox_idle_timeout_in_seconds: String,
    22 "sandboxTTLInSeconds" sandbox_ttl_in_seconds: String, 23 "scalingStatus" scaling_status: ScalingStatus,
    24 "status" status: String, 25 "statusReason" status_reason: String, 26 "templateArn" template_arn: String,
    27 "templateConfiguration" template_configuration: BTreeMap<String, Value>, 28 "templateId" template_id: String,
    29 "templateName" template_name: String, 30 "templateType" template_type: String,
    31 "templateVersion" template_version: String, 32 "workspaceId" workspace_id: String
} }

/// In the request of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerConfiguration {
    pub acr_instance_id: Option<String>,
    pub command: Option<Vec<String>>,
    pub image: Option<String>,
    pub image_registry_type: Option<String>,
    pub port: Option<i64>,
    pub registry_config: Option<RegistryConfig>,
}
input! { ContainerConfiguration() {
    0 "acrInstanceId" acr_instance_id: String, 1 "command" command: Vec<String>, 2 "image" image: String,
    3 "imageRegistryType" image_registry_type: String, 4 "port" port: i64,
    5 "registryConfig" registry_config: RegistryConfig
} }

/// In the request of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryConfig {
    pub auth_config: Option<RegistryAuthConfig>,
    pub cert_config: Option<RegistryCertConfig>,
    pub network_config: Option<RegistryNetworkConfig>,
}
input! { RegistryConfig() {
    0 "authConfig" auth_config: RegistryAuthConfig, 1 "certConfig" cert_config: RegistryCertConfig,
    2 "networkConfig" network_config: RegistryNetworkConfig
} }

/// In the request of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryAuthConfig {
    /// Secret.
    pub password: Option<Secret>,
    pub user_name: Option<String>,
}
input! { RegistryAuthConfig() {
    0 "password" password: Secret, 1 "userName" user_name: String
} }

/// In the request of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryCertConfig {
    pub insecure: Option<bool>,
    pub root_ca_cert_base64: Option<String>,
}
input! { RegistryCertConfig() {
    0 "insecure" insecure: bool, 1 "rootCaCertBase64" root_ca_cert_base64: String
} }

/// In the request of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryNetworkConfig {
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { RegistryNetworkConfig() {
    0 "securityGroupId" security_group_id: String, 1 "vSwitchId" vswitch_id: String, 2 "vpcId" vpc_id: String
} }

/// In the request of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialConfiguration {
    pub credential_name: Option<String>,
}
input! { CredentialConfiguration() {
    0 "credentialName" credential_name: String
} }

/// In the request of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfiguration {
    pub logstore: Option<String>,
    pub project: Option<String>,
}
input! { LogConfiguration() {
    0 "logstore" logstore: String, 1 "project" project: String
} }

/// In the response of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateMcpOptions {
    pub enabled_tools: Vec<String>,
    pub transport: Option<String>,
}
model! { TemplateMcpOptions {
    0 "enabledTools" enabled_tools: Vec<String>, 1 "transport" transport: String
} }

/// In the response of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateMcpState {
    pub access_endpoint: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}
model! { TemplateMcpState {
    0 "accessEndpoint" access_endpoint: String, 1 "status" status: String, 2 "statusReason" status_reason: String
} }

/// In the request of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NASConfig {
    pub group_id: Option<i64>,
    pub mount_points: Option<Vec<NASMountConfig>>,
    pub user_id: Option<i64>,
}
input! { NASConfig() {
    0 "groupId" group_id: i64, 1 "mountPoints" mount_points: Vec<NASMountConfig>, 2 "userId" user_id: i64
} }

/// In the request of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NASMountConfig {
    pub enable_tls: Option<bool>,
    pub mount_dir: Option<String>,
    pub server_addr: Option<String>,
}
input! { NASMountConfig() {
    0 "enableTLS" enable_tls: bool, 1 "mountDir" mount_dir: String, 2 "serverAddr" server_addr: String
} }

/// In the request of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkConfiguration {
    pub network_mode: Option<String>,
    pub security_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
}
input! { NetworkConfiguration() {
    0 "networkMode" network_mode: String, 1 "securityGroupId" security_group_id: String, 2 "vpcId" vpc_id: String,
    3 "vswitchIds" vswitch_ids: Vec<String>
} }

/// In the request of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OssConfiguration {
    /// Required.
    pub bucket_name: Option<String>,
    pub endpoint: Option<String>,
    /// Required.
    pub mount_point: Option<String>,
    pub permission: Option<String>,
    /// Required.
    pub prefix: Option<String>,
    pub region: Option<String>,
}
input! { OssConfiguration(bucket_name: String, mount_point: String, prefix: String) {
    0 "bucketName" bucket_name: String, 1 "endpoint" endpoint: String, 2 "mountPoint" mount_point: String,
    3 "permission" permission: String, 4 "prefix" prefix: String, 5 "region" region: String
} }

/// In the response of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalingStatus {
    pub current_error: Option<String>,
    pub current_instances: Option<i64>,
    pub min_instances: Option<i64>,
    pub scheduled_policies: Vec<ScheduledPolicy>,
    pub target_instances: Option<i64>,
}
model! { ScalingStatus {
    0 "currentError" current_error: String, 1 "currentInstances" current_instances: i64,
    2 "minInstances" min_instances: i64, 3 "scheduledPolicies" scheduled_policies: Vec<ScheduledPolicy>,
    4 "targetInstances" target_instances: i64
} }

/// In the request of [`ActivateTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledPolicy {
    pub end_time: Option<String>,
    pub name: Option<String>,
    pub schedule_expression: Option<String>,
    pub start_time: Option<String>,
    pub target: Option<i64>,
    pub time_zone: Option<String>,
}
input! { ScheduledPolicy() {
    0 "endTime" end_time: String, 1 "name" name: String, 2 "scheduleExpression" schedule_expression: String,
    3 "startTime" start_time: String, 4 "target" target: i64, 5 "timeZone" time_zone: String
} }

/// Converts flow dsl: `ConvertFlowDSL` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/flows/action/convertDsl`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ConvertFlowDSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSL {
    /// Required.
    pub body: ConvertFlowDSLInput,
}
operation! { ConvertFlowDSL(body: ConvertFlowDSLInput) "ConvertFlowDSL" -> ConvertFlowDSLOutput {
    0 "body" body
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/flows/action/convertDsl", body: BodyStyle::Json, } }

/// In the request of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLInput {
    /// Required.
    pub dsl_source: Option<ConvertFlowDSLInputDslSource>,
    pub options: Option<ConvertFlowDSLInputOptions>,
}
input! { ConvertFlowDSLInput(dsl_source: ConvertFlowDSLInputDslSource) {
    0 "dslSource" dsl_source: ConvertFlowDSLInputDslSource, 1 "options" options: ConvertFlowDSLInputOptions
} }

/// In the request of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLInputDslSource {
    /// Required.
    pub content: Option<String>,
    pub encoding: Option<String>,
    /// Required.
    pub provider: Option<String>,
}
input! { ConvertFlowDSLInputDslSource(content: String, provider: String) {
    0 "content" content: String, 1 "encoding" encoding: String, 2 "provider" provider: String
} }

/// In the request of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLInputOptions {
    pub compatibility_check: Option<bool>,
    pub credential_name: Option<String>,
    pub flow_name: Option<String>,
    pub vpc_endpoint_name: Option<String>,
    pub vpc_endpoints: Option<BTreeMap<String, String>>,
}
input! { ConvertFlowDSLInputOptions() {
    0 "compatibilityCheck" compatibility_check: bool, 1 "credentialName" credential_name: String,
    2 "flowName" flow_name: String, 3 "vpcEndpointName" vpc_endpoint_name: String,
    4 "vpcEndpoints" vpc_endpoints: BTreeMap<String, String>
} }

/// Response of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLOutput {
    pub code: Option<String>,
    pub data: Option<ConvertFlowDSLData>,
}
model! { ConvertFlowDSLOutput {
    0 "code" code: String, 1 "data" data: ConvertFlowDSLData
} }

/// In the response of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLData {
    pub conversion_plan: Option<ConvertFlowDSLDataConversionPlan>,
    pub flow: Option<ConvertFlowDSLDataFlow>,
    pub plugin_errors: Vec<ConvertFlowDSLDataPluginErrors>,
    pub toolset_installations: Vec<ConvertFlowDSLDataToolsetInstallations>,
}
model! { ConvertFlowDSLData {
    0 "conversionPlan" conversion_plan: ConvertFlowDSLDataConversionPlan, 1 "flow" flow: ConvertFlowDSLDataFlow,
    2 "pluginErrors" plugin_errors: Vec<ConvertFlowDSLDataPluginErrors>,
    3 "toolsetInstallations" toolset_installations: Vec<ConvertFlowDSLDataToolsetInstallations>
} }

/// In the response of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLDataConversionPlan {
    pub issues: Vec<ConvertFlowDSLDataIssues>,
    pub summary: Option<ConvertFlowDSLDataSummary>,
}
model! { ConvertFlowDSLDataConversionPlan {
    0 "issues" issues: Vec<ConvertFlowDSLDataIssues>, 1 "summary" summary: ConvertFlowDSLDataSummary
} }

/// In the response of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLDataIssues {
    pub description: Option<String>,
    pub details: BTreeMap<String, Value>,
    pub issue_type: Option<String>,
    pub level: Option<String>,
    pub node_id: Option<String>,
    pub node_title: Option<String>,
    pub node_type: Option<String>,
    pub suggestion: Option<String>,
}
model! { ConvertFlowDSLDataIssues {
    0 "description" description: String, 1 "details" details: BTreeMap<String, Value>, 2 "issueType" issue_type: String,
    3 "level" level: String, 4 "nodeId" node_id: String, 5 "nodeTitle" node_title: String,
    6 "nodeType" node_type: String, 7 "suggestion" suggestion: String
} }

/// In the response of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLDataSummary {
    pub compatible_nodes: Option<i64>,
    pub nodes_need_config: Option<i64>,
    pub nodes_need_conversion: Option<i64>,
    pub total_nodes: Option<i64>,
    pub unsupported_nodes: Option<i64>,
}
model! { ConvertFlowDSLDataSummary {
    0 "compatibleNodes" compatible_nodes: i64, 1 "nodesNeedConfig" nodes_need_config: i64,
    2 "nodesNeedConversion" nodes_need_conversion: i64, 3 "totalNodes" total_nodes: i64,
    4 "unsupportedNodes" unsupported_nodes: i64
} }

/// In the response of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLDataFlow {
    pub definition: Option<String>,
    pub description: Option<String>,
    pub environment_configuration: Option<EnvironmentConfiguration>,
    pub flow_name: Option<String>,
}
model! { ConvertFlowDSLDataFlow {
    0 "definition" definition: String, 1 "description" description: String,
    2 "environmentConfiguration" environment_configuration: EnvironmentConfiguration, 3 "flowName" flow_name: String
} }

/// In the request of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentConfiguration {
    /// Required.
    pub variables: Option<Vec<EnvironmentVariable>>,
}
input! { EnvironmentConfiguration(variables: Vec<EnvironmentVariable>) {
    0 "variables" variables: Vec<EnvironmentVariable>
} }

/// In the request of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    pub description: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { EnvironmentVariable(name: String, value: String) {
    0 "description" description: String, 1 "name" name: String, 2 "value" value: String
} }

/// In the response of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLDataPluginErrors {
    pub node_id: Option<String>,
    pub provider_name: Option<String>,
    pub reason: Option<String>,
    pub tool_name: Option<String>,
}
model! { ConvertFlowDSLDataPluginErrors {
    0 "nodeId" node_id: String, 1 "providerName" provider_name: String, 2 "reason" reason: String,
    3 "toolName" tool_name: String
} }

/// In the response of [`ConvertFlowDSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLDataToolsetInstallations {
    pub description: Option<String>,
    pub name: Option<String>,
    pub spec: BTreeMap<String, Value>,
}
model! { ConvertFlowDSLDataToolsetInstallations {
    0 "description" description: String, 1 "name" name: String, 2 "spec" spec: BTreeMap<String, Value>
} }

/// Creates agent runtime: `CreateAgentRuntime` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/runtimes`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateAgentRuntime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentRuntime {
    /// Required.
    pub body: CreateAgentRuntimeInput,
}
operation! { CreateAgentRuntime(body: CreateAgentRuntimeInput) "CreateAgentRuntime" -> CreateAgentRuntimeOutput {
    0 "body" body
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/agents/runtimes", body: BodyStyle::Json, } }

/// In the request of [`CreateAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentRuntimeInput {
    /// Required.
    pub agent_runtime_name: Option<String>,
    pub arms_configuration: Option<ArmsConfiguration>,
    /// Required.
    pub artifact_type: Option<String>,
    pub code_configuration: Option<CodeConfiguration>,
    pub container_configuration: Option<ContainerConfiguration>,
    /// Required.
    pub cpu: Option<f64>,
    /// Deprecated.
    pub credential_id: Option<String>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub disable_ondemand: Option<bool>,
    pub disable_session_affinity: Option<bool>,
    pub disk_size: Option<i64>,
    pub edition: Option<String>,
    pub enable_session_isolation: Option<bool>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    pub execution_role_arn: Option<String>,
    pub external_agent_endpoint_url: Option<String>,
    pub header_field_name: Option<String>,
    pub health_check_configuration: Option<HealthCheckConfiguration>,
    pub log_configuration: Option<LogConfiguration>,
    /// Required.
    pub memory: Option<i64>,
    pub nas_config: Option<NASConfig>,
    /// Required.
    pub network_configuration: Option<NetworkConfiguration>,
    pub oss_mount_config: Option<OSSMountConfig>,
    /// Required.
    pub port: Option<i64>,
    pub protocol_configuration: Option<ProtocolConfiguration>,
    /// Deprecated.
    pub resource_group_id: Option<String>,
    pub session_affinity_type: Option<String>,
    pub session_concurrency_limit_per_instance: Option<i64>,
    pub session_idle_timeout_seconds: Option<i64>,
    pub system_tags: Option<Vec<String>>,
    pub workspace_id: Option<String>,
}

/// Arguments of [`CreateAgentRuntimeInput::new`].
pub struct CreateAgentRuntimeInputRequired {
    pub agent_runtime_name: String,
    pub artifact_type: String,
    pub cpu: f64,
    pub memory: i64,
    pub network_configuration: NetworkConfiguration,
    pub port: i64,
}
input! {
    CreateAgentRuntimeInput { CreateAgentRuntimeInputRequired: agent_runtime_name, artifact_type, cpu, memory, network_configuration, port } {
    0 "agentRuntimeName" agent_runtime_name: String, 1 "armsConfiguration" arms_configuration: ArmsConfiguration,
    2 "artifactType" artifact_type: String, 3 "codeConfiguration" code_configuration: CodeConfiguration,
    4 "containerConfiguration" container_configuration: ContainerConfiguration, 5 "cpu" cpu: f64,
    6 "credentialId" credential_id: String, 7 "credentialName" credential_name: String,
    8 "description" description: String, 9 "disableOndemand" disable_ondemand: bool,
    10 "disableSessionAffinity" disable_session_affinity: bool, 11 "diskSize" disk_size: i64,
    12 "edition" edition: String, 13 "enableSessionIsolation" enable_session_isolation: bool,
    14 "environmentVariables" environment_variables: BTreeMap<String, String>,
    15 "executionRoleArn" execution_role_arn: String, 16 "externalAgentEndpointUrl" external_agent_endpoint_url: String,
    17 "headerFieldName" header_field_name: String,
    18 "healthCheckConfiguration" health_check_configuration: HealthCheckConfiguration,
    19 "logConfiguration" log_configuration: LogConfiguration, 20 "memory" memory: i64,
    21 "nasConfig" nas_config: NASConfig, 22 "networkConfiguration" network_configuration: NetworkConfiguration,
    23 "ossMountConfig" oss_mount_config: OSSMountConfig, 24 "port" port: i64,
    25 "protocolConfiguration" protocol_configuration: ProtocolConfiguration,
    26 "resourceGroupId" resource_group_id: String, 27 "sessionAffinityType" session_affinity_type: String,
    28 "sessionConcurrencyLimitPerInstance" session_concurrency_limit_per_instance: i64,
    29 "sessionIdleTimeoutSeconds" session_idle_timeout_seconds: i64, 30 "systemTags" system_tags: Vec<String>,
    31 "workspaceId" workspace_id: String
} }

/// In the request of [`CreateAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArmsConfiguration {
    /// Secret.
    pub arms_license_key: Option<Secret>,
    pub cms_workspace: Option<String>,
    pub enable_arms: Option<bool>,
}
input! { ArmsConfiguration() {
    0 "armsLicenseKey" arms_license_key: Secret, 1 "cmsWorkspace" cms_workspace: String,
    2 "enableArms" enable_arms: bool
} }

/// In the request of [`CreateAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeConfiguration {
    pub checksum: Option<String>,
    pub command: Option<Vec<String>>,
    pub language: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_object_name: Option<String>,
    pub zip_file: Option<String>,
}
input! { CodeConfiguration() {
    0 "checksum" checksum: String, 1 "command" command: Vec<String>, 2 "language" language: String,
    3 "ossBucketName" oss_bucket_name: String, 4 "ossObjectName" oss_object_name: String, 5 "zipFile" zip_file: String
} }

/// In the request of [`CreateAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckConfiguration {
    pub failure_threshold: Option<i64>,
    pub http_get_url: Option<String>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub timeout_seconds: Option<i64>,
}
input! { HealthCheckConfiguration() {
    0 "failureThreshold" failure_threshold: i64, 1 "httpGetUrl" http_get_url: String,
    2 "initialDelaySeconds" initial_delay_seconds: i64, 3 "periodSeconds" period_seconds: i64,
    4 "successThreshold" success_threshold: i64, 5 "timeoutSeconds" timeout_seconds: i64
} }

/// In the request of [`CreateAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OSSMountConfig {
    pub mount_points: Option<Vec<OSSMountPoint>>,
}
input! { OSSMountConfig() {
    0 "mountPoints" mount_points: Vec<OSSMountPoint>
} }

/// In the request of [`CreateAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OSSMountPoint {
    pub bucket_name: Option<String>,
    pub bucket_path: Option<String>,
    pub endpoint: Option<String>,
    pub mount_dir: Option<String>,
    pub read_only: Option<bool>,
}
input! { OSSMountPoint() {
    0 "bucketName" bucket_name: String, 1 "bucketPath" bucket_path: String, 2 "endpoint" endpoint: String,
    3 "mountDir" mount_dir: String, 4 "readOnly" read_only: bool
} }

/// In the request of [`CreateAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolConfiguration {
    pub protocol_settings: Option<Vec<ProtocolSettings>>,
    /// Deprecated.
    pub r#type: Option<String>,
}
input! { ProtocolConfiguration() {
    0 "protocolSettings" protocol_settings: Vec<ProtocolSettings>, 1 "type" r#type: String
} }

/// In the request of [`CreateAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolSettings {
    /// Deprecated.
    pub a2a_agent_card: Option<String>,
    /// Deprecated. On the wire: `a2aAgentCard`.
    pub a2a_agent_card_2: Option<String>,
    /// Deprecated.
    pub a2a_agent_card_url: Option<String>,
    pub config: Option<String>,
    /// Deprecated.
    pub headers: Option<String>,
    /// Deprecated.
    pub input_body_json_schema: Option<String>,
    /// Deprecated.
    pub method: Option<String>,
    pub name: Option<String>,
    /// Deprecated.
    pub output_body_json_schema: Option<String>,
    /// Deprecated.
    pub path: Option<String>,
    /// Deprecated.
    pub path_prefix: Option<String>,
    /// Deprecated.
    pub request_content_type: Option<String>,
    /// Deprecated.
    pub response_content_type: Option<String>,
    pub r#type: Option<String>,
}
input! { ProtocolSettings() {
    0 "A2AAgentCard" a2a_agent_card: String, 1 "a2aAgentCard" a2a_agent_card_2: String,
    2 "a2aAgentCardUrl" a2a_agent_card_url: String, 3 "config" config: String, 4 "headers" headers: String,
    5 "inputBodyJsonSchema" input_body_json_schema: String, 6 "method" method: String, 7 "name" name: String,
    8 "outputBodyJsonSchema" output_body_json_schema: String, 9 "path" path: String,
    10 "pathPrefix" path_prefix: String, 11 "requestContentType" request_content_type: String,
    12 "responseContentType" response_content_type: String, 13 "type" r#type: String
} }

/// Response of [`CreateAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentRuntimeOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntime>,
}
model! { CreateAgentRuntimeOutput {
    0 "code" code: String, 1 "data" data: AgentRuntime
} }

/// In the response of [`CreateAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentRuntime {
    pub agent_runtime_arn: Option<String>,
    pub agent_runtime_id: Option<String>,
    pub agent_runtime_name: Option<String>,
    pub agent_runtime_version: Option<String>,
    pub artifact_type: Option<String>,
    pub code_configuration: Option<CodeConfiguration>,
    pub container_configuration: Option<ContainerConfiguration>,
    pub cpu: Option<f64>,
    pub created_at: Option<String>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub disable_ondemand: Option<bool>,
    pub disable_session_affinity: Option<bool>,
    pub disk_size: Option<i64>,
    pub edition: Option<String>,
    pub enable_session_isolation: Option<bool>,
    pub environment_variables: BTreeMap<String, String>,
    pub execution_role_arn: Option<String>,
    pub external_agent_endpoint_url: Option<String>,
    pub header_field_name: Option<String>,
    pub health_check_configuration: Option<HealthCheckConfiguration>,
    pub last_updated_at: Option<String>,
    pub log_configuration: Option<LogConfiguration>,
    pub memory: Option<i64>,
    pub nas_config: Option<NASConfig>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub port: Option<i64>,
    pub protocol_configuration: Option<ProtocolConfiguration>,
    /// Deprecated.
    pub resource_group_id: Option<String>,
    pub session_affinity_type: Option<String>,
    pub session_concurrency_limit_per_instance: Option<i64>,
    pub session_idle_timeout_seconds: Option<i64>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub system_tags: Vec<String>,
    pub workspace_id: Option<String>,
}
model! { AgentRuntime {
    0 "agentRuntimeArn" agent_runtime_arn: String, 1 "agentRuntimeId" agent_runtime_id: String,
    2 "agentRuntimeName" agent_runtime_name: String, 3 "agentRuntimeVersion" agent_runtime_version: String,
    4 "artifactType" artifact_type: String, 5 "codeConfiguration" code_configuration: CodeConfiguration,
    6 "containerConfiguration" container_configuration: ContainerConfiguration, 7 "cpu" cpu: f64,
    8 "createdAt" created_at: String, 9 "credentialName" credential_name: String, 10 "description" description: String,
    11 "disableOndemand" disable_ondemand: bool, 12 "disableSessionAffinity" disable_session_affinity: bool,
    13 "diskSize" disk_size: i64, 14 "edition" edition: String,
    15 "enableSessionIsolation" enable_session_isolation: bool,
    16 "environmentVariables" environment_variables: BTreeMap<String, String>,
    17 "executionRoleArn" execution_role_arn: String, 18 "externalAgentEndpointUrl" external_agent_endpoint_url: String,
    19 "headerFieldName" header_field_name: String,
    20 "healthCheckConfiguration" health_check_configuration: HealthCheckConfiguration,
    21 "lastUpdatedAt" last_updated_at: String, 22 "logConfiguration" log_configuration: LogConfiguration,
    23 "memory" memory: i64, 24 "nasConfig" nas_config: NASConfig,
    25 "networkConfiguration" network_configuration: NetworkConfiguration,
    26 "ossMountConfig" oss_mount_config: OSSMountConfig, 27 "port" port: i64,
    28 "protocolConfiguration" protocol_configuration: ProtocolConfiguration,
    29 "resourceGroupId" resource_group_id: String, 30 "sessionAffinityType" session_affinity_type: String,
    31 "sessionConcurrencyLimitPerInstance" session_concurrency_limit_per_instance: i64,
    32 "sessionIdleTimeoutSeconds" session_idle_timeout_seconds: i64, 33 "status" status: String,
    34 "statusReason" status_reason: String, 35 "systemTags" system_tags: Vec<String>,
    36 "workspaceId" workspace_id: String
} }

/// Creates agent runtime endpoint: `CreateAgentRuntimeEndpoint` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateAgentRuntimeEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentRuntimeEndpoint {
    /// Required.
    pub body: CreateAgentRuntimeEndpointInput,
    /// Required.
    pub agent_runtime_id: String,
}
operation! { CreateAgentRuntimeEndpoint(body: CreateAgentRuntimeEndpointInput, agent_runtime_id: String)
    "CreateAgentRuntimeEndpoint" -> CreateAgentRuntimeEndpointOutput {
    0 "body" body, 1 "agentRuntimeId" agent_runtime_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints", body: BodyStyle::Json, } }

/// In the request of [`CreateAgentRuntimeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentRuntimeEndpointInput {
    pub agent_runtime_endpoint_name: Option<String>,
    pub description: Option<String>,
    pub disable_public_network_access: Option<bool>,
    pub routing_configuration: Option<RoutingConfiguration>,
    pub scaling_config: Option<ScalingConfig>,
    pub target_version: Option<String>,
}
input! { CreateAgentRuntimeEndpointInput() {
    0 "agentRuntimeEndpointName" agent_runtime_endpoint_name: String, 1 "description" description: String,
    2 "disablePublicNetworkAccess" disable_public_network_access: bool,
    3 "routingConfiguration" routing_configuration: RoutingConfiguration,
    4 "scalingConfig" scaling_config: ScalingConfig, 5 "targetVersion" target_version: String
} }

/// In the request of [`CreateAgentRuntimeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutingConfiguration {
    pub version_weights: Option<Vec<VersionWeight>>,
}
input! { RoutingConfiguration() {
    0 "versionWeights" version_weights: Vec<VersionWeight>
} }

/// In the request of [`CreateAgentRuntimeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionWeight {
    pub version: Option<String>,
    pub weight: Option<f64>,
}
input! { VersionWeight() {
    0 "version" version: String, 1 "weight" weight: f64
} }

/// In the request of [`CreateAgentRuntimeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalingConfig {
    pub min_instances: Option<i64>,
    pub scheduled_policies: Option<Vec<ScheduledPolicy>>,
}
input! { ScalingConfig() {
    0 "minInstances" min_instances: i64, 1 "scheduledPolicies" scheduled_policies: Vec<ScheduledPolicy>
} }

/// Response of [`CreateAgentRuntimeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentRuntimeEndpointOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntimeEndpoint>,
}
model! { CreateAgentRuntimeEndpointOutput {
    0 "code" code: String, 1 "data" data: AgentRuntimeEndpoint
} }

/// In the response of [`CreateAgentRuntimeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentRuntimeEndpoint {
    pub agent_runtime_endpoint_arn: Option<String>,
    pub agent_runtime_endpoint_id: Option<String>,
    pub agent_runtime_endpoint_name: Option<String>,
    pub agent_runtime_id: Option<String>,
    pub description: Option<String>,
    pub disable_public_network_access: Option<bool>,
    pub endpoint_public_url: Option<String>,
    pub routing_configuration: Option<RoutingConfiguration>,
    pub scaling_status: Option<ScalingStatus>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub target_version: Option<String>,
}
model! { AgentRuntimeEndpoint {
    0 "agentRuntimeEndpointArn" agent_runtime_endpoint_arn: String,
    1 "agentRuntimeEndpointId" agent_runtime_endpoint_id: String,
    2 "agentRuntimeEndpointName" agent_runtime_endpoint_name: String, 3 "agentRuntimeId" agent_runtime_id: String,
    4 "description" description: String, 5 "disablePublicNetworkAccess" disable_public_network_access: bool,
    6 "endpointPublicUrl" endpoint_public_url: String,
    7 "routingConfiguration" routing_configuration: RoutingConfiguration,
    8 "scalingStatus" scaling_status: ScalingStatus, 9 "status" status: String, 10 "statusReason" status_reason: String,
    11 "targetVersion" target_version: String
} }

/// Creates browser: `CreateBrowser` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/browsers`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateBrowser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBrowser {
    /// Required.
    pub body: CreateBrowserInput,
}
operation! { CreateBrowser(body: CreateBrowserInput) "CreateBrowser" -> CreateBrowserOutput {
    0 "body" body
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/agents/browsers", body: BodyStyle::Json, } }

/// In the request of [`CreateBrowser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBrowserInput {
    /// Required.
    pub browser_name: Option<String>,
    /// Required.
    pub cpu: Option<f64>,
    pub credential_id: Option<String>,
    pub description: Option<String>,
    pub execution_role_arn: Option<String>,
    /// Required.
    pub memory: Option<i64>,
    /// Required.
    pub network_configuration: Option<NetworkConfiguration>,
    pub session_idle_timeout_seconds: Option<i64>,
}
input! { CreateBrowserInput(browser_name: String, cpu: f64, memory: i64, network_configuration: NetworkConfiguration) {
    0 "browserName" browser_name: String, 1 "cpu" cpu: f64, 2 "credentialId" credential_id: String,
    3 "description" description: String, 4 "executionRoleArn" execution_role_arn: String, 5 "memory" memory: i64,
    6 "networkConfiguration" network_configuration: NetworkConfiguration,
    7 "sessionIdleTimeoutSeconds" session_idle_timeout_seconds: i64
} }

/// Response of [`CreateBrowser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBrowserOutput {
    pub code: Option<String>,
    pub data: Option<Browser>,
}
model! { CreateBrowserOutput {
    0 "code" code: String, 1 "data" data: Browser
} }

/// In the response of [`CreateBrowser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Browser {
    pub browser_id: Option<String>,
    pub browser_name: Option<String>,
    pub cpu: Option<f64>,
    pub created_at: Option<String>,
    pub credential_id: Option<String>,
    pub description: Option<String>,
    pub execution_role_arn: Option<String>,
    pub last_updated_at: Option<String>,
    pub memory: Option<i64>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub recording: Option<BrowserRecordingConfiguration>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub tenant_id: Option<String>,
}
model! { Browser {
    0 "browserId" browser_id: String, 1 "browserName" browser_name: String, 2 "cpu" cpu: f64,
    3 "createdAt" created_at: String, 4 "credentialId" credential_id: String, 5 "description" description: String,
    6 "executionRoleArn" execution_role_arn: String, 7 "lastUpdatedAt" last_updated_at: String, 8 "memory" memory: i64,
    9 "networkConfiguration" network_configuration: NetworkConfiguration,
    10 "recording" recording: BrowserRecordingConfiguration, 11 "status" status: String,
    12 "statusReason" status_reason: String, 13 "tenantId" tenant_id: String
} }

/// In the response of [`CreateBrowser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserRecordingConfiguration {
    pub enabled: Option<bool>,
    pub oss_location: Option<BrowserOssLocation>,
}
model! { BrowserRecordingConfiguration {
    0 "enabled" enabled: bool, 1 "ossLocation" oss_location: BrowserOssLocation
} }

/// In the response of [`CreateBrowser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserOssLocation {
    pub bucket: Option<String>,
    pub prefix: Option<String>,
}
model! { BrowserOssLocation {
    0 "bucket" bucket: String, 1 "prefix" prefix: String
} }

/// Creates code interpreter: `CreateCodeInterpreter` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/code-interpreters`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateCodeInterpreter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeInterpreter {
    /// Required.
    pub body: CreateCodeInterpreterInput,
}
operation! { CreateCodeInterpreter(body: CreateCodeInterpreterInput)
    "CreateCodeInterpreter" -> CreateCodeInterpreterOutput {
    0 "body" body
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/agents/code-interpreters", body: BodyStyle::Json, } }

/// In the request of [`CreateCodeInterpreter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeInterpreterInput {
    /// Required.
    pub code_interpreter_name: Option<String>,
    /// Required.
    pub cpu: Option<f64>,
    pub credential_id: Option<String>,
    pub description: Option<String>,
    pub execution_role_arn: Option<String>,
    /// Required.
    pub memory: Option<i64>,
    /// Required.
    pub network_configuration: Option<NetworkConfiguration>,
    pub session_idle_timeout_seconds: Option<i64>,
}
input! {
    CreateCodeInterpreterInput(code_interpreter_name: String, cpu: f64, memory: i64, network_configuration: NetworkConfiguration) {
    0 "codeInterpreterName" code_interpreter_name: String, 1 "cpu" cpu: f64, 2 "credentialId" credential_id: String,
    3 "description" description: String, 4 "executionRoleArn" execution_role_arn: String, 5 "memory" memory: i64,
    6 "networkConfiguration" network_configuration: NetworkConfiguration,
    7 "sessionIdleTimeoutSeconds" session_idle_timeout_seconds: i64
} }

/// Response of [`CreateCodeInterpreter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeInterpreterOutput {
    pub code: Option<String>,
    pub data: Option<CodeInterpreter>,
}
model! { CreateCodeInterpreterOutput {
    0 "code" code: String, 1 "data" data: CodeInterpreter
} }

/// In the response of [`CreateCodeInterpreter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreter {
    pub code_interpreter_id: Option<String>,
    pub code_interpreter_name: Option<String>,
    pub cpu: Option<f64>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub execution_role_arn: Option<String>,
    pub last_updated_at: Option<String>,
    pub memory: Option<i64>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub tenant_id: Option<String>,
}
model! { CodeInterpreter {
    0 "codeInterpreterId" code_interpreter_id: String, 1 "codeInterpreterName" code_interpreter_name: String,
    2 "cpu" cpu: f64, 3 "createdAt" created_at: String, 4 "description" description: String,
    5 "executionRoleArn" execution_role_arn: String, 6 "lastUpdatedAt" last_updated_at: String, 7 "memory" memory: i64,
    8 "networkConfiguration" network_configuration: NetworkConfiguration, 9 "status" status: String,
    10 "statusReason" status_reason: String, 11 "tenantId" tenant_id: String
} }

/// Creates credential: `CreateCredential` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/credentials`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredential {
    pub body: Option<CreateCredentialInput>,
}
operation! { CreateCredential() "CreateCredential" -> CreateCredentialOutput {
    0 "body" body: CreateCredentialInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/agents/credentials", body: BodyStyle::Json, } }

/// In the request of [`CreateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialInput {
    /// Required.
    pub credential_auth_type: Option<String>,
    /// Required.
    pub credential_name: Option<String>,
    pub credential_public_config: Option<CredentialPublicConfig>,
    /// Secret.
    pub credential_secret: Option<Secret>,
    /// Required.
    pub credential_source_type: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub workspace_id: Option<String>,
}
input! { CreateCredentialInput(credential_auth_type: String, credential_name: String, credential_source_type: String) {
    0 "credentialAuthType" credential_auth_type: String, 1 "credentialName" credential_name: String,
    2 "credentialPublicConfig" credential_public_config: CredentialPublicConfig,
    3 "credentialSecret" credential_secret: Secret, 4 "credentialSourceType" credential_source_type: String,
    5 "description" description: String, 6 "enabled" enabled: bool, 7 "workspaceId" workspace_id: String
} }

/// In the request of [`CreateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialPublicConfig {
    pub auth_config: Option<BTreeMap<String, String>>,
    pub auth_type: Option<String>,
    pub header_key: Option<String>,
    pub jwks: Option<String>,
    pub prefix: Option<String>,
    pub provider: Option<String>,
    pub remote_config: Option<CredentialPublicConfigRemoteConfig>,
    pub users: Option<Vec<CredentialPublicConfigUsers>>,
}
input! { CredentialPublicConfig() {
    0 "authConfig" auth_config: BTreeMap<String, String>, 1 "authType" auth_type: String,
    2 "headerKey" header_key: String, 3 "jwks" jwks: String, 4 "prefix" prefix: String, 5 "provider" provider: String,
    6 "remoteConfig" remote_config: CredentialPublicConfigRemoteConfig,
    7 "users" users: Vec<CredentialPublicConfigUsers>
} }

/// In the request of [`CreateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialPublicConfigRemoteConfig {
    pub timeout: Option<i64>,
    pub ttl: Option<i64>,
    pub uri: Option<String>,
}
input! { CredentialPublicConfigRemoteConfig() {
    0 "timeout" timeout: i64, 1 "ttl" ttl: i64, 2 "uri" uri: String
} }

/// In the request of [`CreateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialPublicConfigUsers {
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
}
input! { CredentialPublicConfigUsers() {
    0 "password" password: Secret, 1 "username" username: String
} }

/// Response of [`CreateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialOutput {
    pub code: Option<String>,
    pub data: Option<Credential>,
}
model! { CreateCredentialOutput {
    0 "code" code: String, 1 "data" data: Credential
} }

/// In the response of [`CreateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Credential {
    pub created_at: Option<String>,
    pub credential_auth_type: Option<String>,
    pub credential_id: Option<String>,
    pub credential_name: Option<String>,
    pub credential_public_config: Option<CredentialPublicConfig>,
    /// Secret.
    pub credential_secret: Option<Secret>,
    pub credential_source_type: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub related_resources: Vec<RelatedResource>,
    pub updated_at: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Credential {
    0 "createdAt" created_at: String, 1 "credentialAuthType" credential_auth_type: String,
    2 "credentialId" credential_id: String, 3 "credentialName" credential_name: String,
    4 "credentialPublicConfig" credential_public_config: CredentialPublicConfig,
    5 "credentialSecret" credential_secret: Secret, 6 "credentialSourceType" credential_source_type: String,
    7 "description" description: String, 8 "enabled" enabled: bool,
    9 "relatedResources" related_resources: Vec<RelatedResource>, 10 "updatedAt" updated_at: String,
    11 "workspaceId" workspace_id: String
} }

/// In the response of [`CreateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedResource {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { RelatedResource {
    0 "resourceId" resource_id: String, 1 "resourceName" resource_name: String, 2 "resourceType" resource_type: String
} }

/// Creates custom domain: `CreateCustomDomain` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/custom-domains`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDomain {
    pub body: Option<CreateCustomDomainInput>,
}
operation! { CreateCustomDomain() "CreateCustomDomain" -> CreateCustomDomainOutput {
    0 "body" body: CreateCustomDomainInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/agents/custom-domains", body: BodyStyle::Json, } }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDomainInput {
    pub cert_config: Option<CertConfig>,
    pub description: Option<String>,
    /// Required.
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub tls_config: Option<TLSConfig>,
}
input! { CreateCustomDomainInput(domain_name: String, protocol: String) {
    0 "certConfig" cert_config: CertConfig, 1 "description" description: String, 2 "domainName" domain_name: String,
    3 "domainType" domain_type: String, 4 "protocol" protocol: String, 5 "routeConfig" route_config: RouteConfig,
    6 "tlsConfig" tls_config: TLSConfig
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertConfig {
    pub cert_name: Option<String>,
    pub certificate: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
}
input! { CertConfig() {
    0 "certName" cert_name: String, 1 "certificate" certificate: String, 2 "privateKey" private_key: Secret
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteConfig {
    pub routes: Option<Vec<PathConfig>>,
}
input! { RouteConfig() {
    0 "routes" routes: Vec<PathConfig>
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathConfig {
    pub agent_runtime_endpoint_name: Option<String>,
    pub compatible_protocol: Option<String>,
    pub flow_endpoint_name: Option<String>,
    pub methods: Option<Vec<String>>,
    pub path: Option<String>,
    pub remove_base_path_on_forward: Option<bool>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
input! { PathConfig() {
    0 "agentRuntimeEndpointName" agent_runtime_endpoint_name: String,
    1 "compatibleProtocol" compatible_protocol: String, 2 "flowEndpointName" flow_endpoint_name: String,
    3 "methods" methods: Vec<String>, 4 "path" path: String,
    5 "removeBasePathOnForward" remove_base_path_on_forward: bool, 6 "resourceName" resource_name: String,
    7 "resourceType" resource_type: String
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TLSConfig {
    pub cipher_suites: Option<Vec<String>>,
    pub max_version: Option<String>,
    pub min_version: Option<String>,
}
input! { TLSConfig() {
    0 "cipherSuites" cipher_suites: Vec<String>, 1 "maxVersion" max_version: String, 2 "minVersion" min_version: String
} }

/// Response of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDomainOutput {
    pub code: Option<String>,
    pub data: Option<CustomDomain>,
}
model! { CreateCustomDomainOutput {
    0 "code" code: String, 1 "data" data: CustomDomain
} }

/// In the response of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomDomain {
    pub cert_config: Option<CertConfig>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub tls_config: Option<TLSConfig>,
    pub updated_at: Option<String>,
}
model! { CustomDomain {
    0 "certConfig" cert_config: CertConfig, 1 "createdAt" created_at: String, 2 "description" description: String,
    3 "domainName" domain_name: String, 4 "domainType" domain_type: String, 5 "protocol" protocol: String,
    6 "routeConfig" route_config: RouteConfig, 7 "tlsConfig" tls_config: TLSConfig, 8 "updatedAt" updated_at: String
} }

/// Creates flow: `CreateFlow` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/flows`. Changes data. See <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlow {
    /// Required.
    pub body: CreateFlowInput,
}
operation! { CreateFlow(body: CreateFlowInput) "CreateFlow" -> CreateFlowOutput {
    0 "body" body
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/flows", body: BodyStyle::Json, } }

/// In the request of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowInput {
    pub definition: Option<String>,
    pub description: Option<String>,
    pub disable_public_network_access: Option<bool>,
    pub environment_configuration: Option<EnvironmentConfiguration>,
    pub execution_role_arn: Option<String>,
    pub external_storage_location: Option<String>,
    /// Required.
    pub flow_name: Option<String>,
    pub logging_configuration: Option<LoggingConfiguration>,
    pub resource_group_id: Option<String>,
    pub tracing_configuration: Option<TracingConfiguration>,
    pub workspace_id: Option<String>,
}
input! { CreateFlowInput(flow_name: String) {
    0 "definition" definition: String, 1 "description" description: String,
    2 "disablePublicNetworkAccess" disable_public_network_access: bool,
    3 "environmentConfiguration" environment_configuration: EnvironmentConfiguration,
    4 "executionRoleArn" execution_role_arn: String, 5 "externalStorageLocation" external_storage_location: String,
    6 "flowName" flow_name: String, 7 "loggingConfiguration" logging_configuration: LoggingConfiguration,
    8 "resourceGroupId" resource_group_id: String, 9 "tracingConfiguration" tracing_configuration: TracingConfiguration,
    10 "workspaceId" workspace_id: String
} }

/// In the request of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoggingConfiguration {
    pub destinations: Option<Vec<LogDestination>>,
}
input! { LoggingConfiguration() {
    0 "destinations" destinations: Vec<LogDestination>
} }

/// In the request of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogDestination {
    pub sls_log_destination: Option<SLSLogDestination>,
}
input! { LogDestination() {
    0 "slsLogDestination" sls_log_destination: SLSLogDestination
} }

/// In the request of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLSLogDestination {
    pub log_store: Option<String>,
    pub project: Option<String>,
}
input! { SLSLogDestination() {
    0 "logStore" log_store: String, 1 "project" project: String
} }

/// In the request of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TracingConfiguration {
    pub enabled: Option<bool>,
}
input! { TracingConfiguration() {
    0 "enabled" enabled: bool
} }

/// Response of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowOutput {
    pub code: Option<String>,
    pub data: Option<Flow>,
}
model! { CreateFlowOutput {
    0 "code" code: String, 1 "data" data: Flow
} }

/// In the response of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Flow {
    pub created_at: Option<String>,
    pub definition: Option<String>,
    pub description: Option<String>,
    pub disable_public_network_access: Option<bool>,
    pub environment_configuration: Option<EnvironmentConfiguration>,
    pub execution_role_arn: Option<String>,
    pub external_storage_location: Option<String>,
    pub flow_arn: Option<String>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub last_updated_at: Option<String>,
    pub logging_configuration: Option<LoggingConfiguration>,
    pub resource_group_id: Option<String>,
    pub tracing_configuration: Option<TracingConfiguration>,
    pub workspace_id: Option<String>,
}
model! { Flow {
    0 "createdAt" created_at: String, 1 "definition" definition: String, 2 "description" description: String,
    3 "disablePublicNetworkAccess" disable_public_network_access: bool,
    4 "environmentConfiguration" environment_configuration: EnvironmentConfiguration,
    5 "executionRoleArn" execution_role_arn: String, 6 "externalStorageLocation" external_storage_location: String,
    7 "flowArn" flow_arn: String, 8 "flowId" flow_id: String, 9 "flowName" flow_name: String,
    10 "lastUpdatedAt" last_updated_at: String, 11 "loggingConfiguration" logging_configuration: LoggingConfiguration,
    12 "resourceGroupId" resource_group_id: String,
    13 "tracingConfiguration" tracing_configuration: TracingConfiguration, 14 "workspaceId" workspace_id: String
} }

/// Creates flow endpoint: `CreateFlowEndpoint` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/flows/{flowName}/endpoints`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateFlowEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEndpoint {
    /// Required.
    pub body: CreateFlowEndpointInput,
    /// Required.
    pub flow_name: String,
}
operation! { CreateFlowEndpoint(body: CreateFlowEndpointInput, flow_name: String)
    "CreateFlowEndpoint" -> CreateFlowEndpointOutput {
    0 "body" body, 1 "flowName" flow_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/2025-09-10/flows/{flowName}/endpoints", body: BodyStyle::Json, } }

/// In the request of [`CreateFlowEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEndpointInput {
    pub description: Option<String>,
    pub disable_public_network_access: Option<bool>,
    /// Required.
    pub flow_endpoint_name: Option<String>,
    pub routing_configuration: Option<Vec<FlowEndpointRoutingConfig>>,
    pub target_version: Option<String>,
}
input! { CreateFlowEndpointInput(flow_endpoint_name: String) {
    0 "description" description: String, 1 "disablePublicNetworkAccess" disable_public_network_access: bool,
    2 "flowEndpointName" flow_endpoint_name: String,
    3 "routingConfiguration" routing_configuration: Vec<FlowEndpointRoutingConfig>,
    4 "targetVersion" target_version: String
} }

/// In the request of [`CreateFlowEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowEndpointRoutingConfig {
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { FlowEndpointRoutingConfig() {
    0 "version" version: String, 1 "weight" weight: i64
} }

/// Response of [`CreateFlowEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEndpointOutput {
    pub code: Option<String>,
    pub data: Option<FlowEndpoint>,
}
model! { CreateFlowEndpointOutput {
    0 "code" code: String, 1 "data" data: FlowEndpoint
} }

/// In the response of [`CreateFlowEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowEndpoint {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub disable_public_network_access: Option<bool>,
    pub flow_endpoint_arn: Option<String>,
    pub flow_endpoint_id: Option<String>,
    pub flow_endpoint_name: Option<String>,
    pub flow_id: Option<String>,
    pub last_updated_at: Option<String>,
    pub routing_configuration: Vec<FlowEndpointRoutingConfig>,
    pub target_version: Option<String>,
}
model! { FlowEndpoint {
    0 "createdAt" created_at: String, 1 "description" description: String,
    2 "disablePublicNetworkAccess" disable_public_network_access: bool, 3 "flowEndpointArn" flow_endpoint_arn: String,
    4 "flowEndpointId" flow_endpoint_id: String, 5 "flowEndpointName" flow_endpoint_name: String,
    6 "flowId" flow_id: String, 7 "lastUpdatedAt" last_updated_at: String,
    8 "routingConfiguration" routing_configuration: Vec<FlowEndpointRoutingConfig>,
    9 "targetVersion" target_version: String
} }

/// Creates im bot: `CreateIMBot` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/im-bots`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateIMBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIMBot {
    /// Required.
    pub body: CreateIMBotInput,
}
operation! { CreateIMBot(body: CreateIMBotInput) "CreateIMBot" -> CreateIMBotOutput {
    0 "body" body
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/agents/im-bots", body: BodyStyle::Json, } }

/// In the request of [`CreateIMBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIMBotInput {
    /// Required.
    pub bot_biz_id: Option<String>,
    /// Required. Secret.
    pub bot_biz_secret: Option<Secret>,
    /// Required.
    pub bot_biz_type: Option<String>,
    pub bot_mode: Option<String>,
    /// Required.
    pub bot_name: Option<String>,
    pub description: Option<String>,
    pub metadata: Option<IMBotMetadata>,
    pub min_instances: Option<i64>,
}
input! { CreateIMBotInput(bot_biz_id: String, bot_biz_secret: Secret, bot_biz_type: String, bot_name: String) {
    0 "botBizId" bot_biz_id: String, 1 "botBizSecret" bot_biz_secret: Secret, 2 "botBizType" bot_biz_type: String,
    3 "botMode" bot_mode: String, 4 "botName" bot_name: String, 5 "description" description: String,
    6 "metadata" metadata: IMBotMetadata, 7 "minInstances" min_instances: i64
} }

/// In the request of [`CreateIMBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IMBotMetadata {
    pub agent_runtime_endpoint_id: Option<String>,
    pub agent_runtime_endpoint_url: Option<String>,
    pub agent_runtime_id: Option<String>,
    pub custom_function_meta: Option<String>,
    pub protocol_type: Option<String>,
    pub role: Option<String>,
}
input! { IMBotMetadata() {
    0 "agentRuntimeEndpointId" agent_runtime_endpoint_id: String,
    1 "agentRuntimeEndpointUrl" agent_runtime_endpoint_url: String, 2 "agentRuntimeId" agent_runtime_id: String,
    3 "customFunctionMeta" custom_function_meta: String, 4 "protocolType" protocol_type: String, 5 "role" role: String
} }

/// Response of [`CreateIMBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIMBotOutput {
    pub code: Option<String>,
    pub data: Option<IMBotInfo>,
}
model! { CreateIMBotOutput {
    0 "code" code: String, 1 "data" data: IMBotInfo
} }

/// In the response of [`CreateIMBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IMBotInfo {
    pub agent_runtime_id: Option<String>,
    pub bot_biz_id: Option<String>,
    pub bot_biz_type: Option<String>,
    pub bot_mode: Option<String>,
    pub bot_name: Option<String>,
    pub created_at: Option<String>,
    pub current_instances: Option<i64>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub im_channel_server_resource_name: Option<String>,
    pub last_message_time: Option<String>,
    pub metadata: Option<IMBotMetadata>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub updated_at: Option<String>,
}
model! { IMBotInfo {
    0 "agentRuntimeId" agent_runtime_id: String, 1 "botBizId" bot_biz_id: String, 2 "botBizType" bot_biz_type: String,
    3 "botMode" bot_mode: String, 4 "botName" bot_name: String, 5 "createdAt" created_at: String,
    6 "currentInstances" current_instances: i64, 7 "description" description: String, 8 "id" id: String,
    9 "imChannelServerResourceName" im_channel_server_resource_name: String,
    10 "lastMessageTime" last_message_time: String, 11 "metadata" metadata: IMBotMetadata, 12 "status" status: String,
    13 "tenantId" tenant_id: String, 14 "updatedAt" updated_at: String
} }

/// Creates knowledge base: `CreateKnowledgeBase` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/knowledgebases`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBase {
    pub body: Option<CreateKnowledgeBaseInput>,
}
operation! { CreateKnowledgeBase() "CreateKnowledgeBase" -> CreateKnowledgeBaseOutput {
    0 "body" body: CreateKnowledgeBaseInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/agents/knowledgebases", body: BodyStyle::Json, } }

/// In the request of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseInput {
    pub credential_name: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub knowledge_base_name: Option<String>,
    /// Required.
    pub provider: Option<String>,
    /// Required.
    pub provider_settings: Option<BTreeMap<String, Value>>,
    pub retrieve_settings: Option<BTreeMap<String, Value>>,
    pub workspace_id: Option<String>,
}
input! {
    CreateKnowledgeBaseInput(knowledge_base_name: String, provider: String, provider_settings: BTreeMap<String, Value>) {
    0 "credentialName" credential_name: String, 1 "description" description: String,
    2 "knowledgeBaseName" knowledge_base_name: String, 3 "provider" provider: String,
    4 "providerSettings" provider_settings: BTreeMap<String, Value>,
    5 "retrieveSettings" retrieve_settings: BTreeMap<String, Value>, 6 "workspaceId" workspace_id: String
} }

/// Response of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseOutput {
    pub code: Option<String>,
    pub data: Option<KnowledgeBase>,
}
model! { CreateKnowledgeBaseOutput {
    0 "code" code: String, 1 "data" data: KnowledgeBase
} }

/// In the response of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBase {
    pub created_at: Option<String>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub knowledge_base_id: Option<String>,
    pub knowledge_base_name: Option<String>,
    pub last_updated_at: Option<String>,
    pub provider: Option<String>,
    pub provider_settings: BTreeMap<String, Value>,
    pub retrieve_settings: BTreeMap<String, Value>,
    pub workspace_id: Option<String>,
}
model! { KnowledgeBase {
    0 "createdAt" created_at: String, 1 "credentialName" credential_name: String, 2 "description" description: String,
    3 "knowledgeBaseId" knowledge_base_id: String, 4 "knowledgeBaseName" knowledge_base_name: String,
    5 "lastUpdatedAt" last_updated_at: String, 6 "provider" provider: String,
    7 "providerSettings" provider_settings: BTreeMap<String, Value>,
    8 "retrieveSettings" retrieve_settings: BTreeMap<String, Value>, 9 "workspaceId" workspace_id: String
} }

/// Creates memory collection: `CreateMemoryCollection` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/memory-collections`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateMemoryCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemoryCollection {
    pub body: Option<CreateMemoryCollectionInput>,
}
operation! { CreateMemoryCollection() "CreateMemoryCollection" -> CreateMemoryCollectionOutput {
    0 "body" body: CreateMemoryCollectionInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/agents/memory-collections", body: BodyStyle::Json, } }

/// In the request of [`CreateMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemoryCollectionInput {
    pub description: Option<String>,
    pub embedder_config: Option<EmbedderConfig>,
    pub enable_conversation_history: Option<bool>,
    pub enable_conversation_state: Option<bool>,
    pub execution_role_arn: Option<String>,
    pub llm_config: Option<LLMConfig>,
    pub memory_collection_name: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub r#type: Option<String>,
    pub vector_store_config: Option<VectorStoreConfig>,
    pub workspace_id: Option<String>,
}
input! { CreateMemoryCollectionInput() {
    0 "description" description: String, 1 "embedderConfig" embedder_config: EmbedderConfig,
    2 "enableConversationHistory" enable_conversation_history: bool,
    3 "enableConversationState" enable_conversation_state: bool, 4 "executionRoleArn" execution_role_arn: String,
    5 "llmConfig" llm_config: LLMConfig, 6 "memoryCollectionName" memory_collection_name: String,
    7 "networkConfiguration" network_configuration: NetworkConfiguration, 8 "type" r#type: String,
    9 "vectorStoreConfig" vector_store_config: VectorStoreConfig, 10 "workspaceId" workspace_id: String
} }

/// In the request of [`CreateMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbedderConfig {
    pub config: Option<EmbedderConfigConfig>,
    pub model_service_name: Option<String>,
}
input! { EmbedderConfig() {
    0 "config" config: EmbedderConfigConfig, 1 "modelServiceName" model_service_name: String
} }

/// In the request of [`CreateMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbedderConfigConfig {
    pub model: Option<String>,
}
input! { EmbedderConfigConfig() {
    0 "model" model: String
} }

/// In the request of [`CreateMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMConfig {
    pub config: Option<LLMConfigConfig>,
    pub model_service_name: Option<String>,
}
input! { LLMConfig() {
    0 "config" config: LLMConfigConfig, 1 "modelServiceName" model_service_name: String
} }

/// In the request of [`CreateMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMConfigConfig {
    pub model: Option<String>,
}
input! { LLMConfigConfig() {
    0 "model" model: String
} }

/// In the request of [`CreateMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VectorStoreConfig {
    pub config: Option<VectorStoreConfigConfig>,
    pub mysql_config: Option<VectorStoreConfigMysqlConfig>,
    pub provider: Option<String>,
}
input! { VectorStoreConfig() {
    0 "config" config: VectorStoreConfigConfig, 1 "mysqlConfig" mysql_config: VectorStoreConfigMysqlConfig,
    2 "provider" provider: String
} }

/// In the request of [`CreateMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VectorStoreConfigConfig {
    pub collection_name: Option<String>,
    pub endpoint: Option<String>,
    pub instance_name: Option<String>,
    pub vector_dimension: Option<i64>,
}
input! { VectorStoreConfigConfig() {
    0 "collectionName" collection_name: String, 1 "endpoint" endpoint: String, 2 "instanceName" instance_name: String,
    3 "vectorDimension" vector_dimension: i64
} }

/// In the request of [`CreateMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VectorStoreConfigMysqlConfig {
    pub collection_name: Option<String>,
    pub credential_name: Option<String>,
    pub db_name: Option<String>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub user: Option<String>,
    pub vector_dimension: Option<i64>,
}
input! { VectorStoreConfigMysqlConfig() {
    0 "collectionName" collection_name: String, 1 "credentialName" credential_name: String, 2 "dbName" db_name: String,
    3 "host" host: String, 4 "port" port: i64, 5 "user" user: String, 6 "vectorDimension" vector_dimension: i64
} }

/// Response of [`CreateMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemoryCollectionOutput {
    pub code: Option<String>,
    pub data: Option<MemoryCollection>,
}
model! { CreateMemoryCollectionOutput {
    0 "code" code: String, 1 "data" data: MemoryCollection
} }

/// In the response of [`CreateMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemoryCollection {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub embedder_config: Option<EmbedderConfig>,
    pub enable_conversation_history: Option<bool>,
    pub enable_conversation_state: Option<bool>,
    pub execution_role_arn: Option<String>,
    pub last_updated_at: Option<String>,
    pub llm_config: Option<LLMConfig>,
    pub memory_collection_id: Option<String>,
    pub memory_collection_name: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub vector_store_config: Option<VectorStoreConfig>,
    pub workspace_id: Option<String>,
}
model! { MemoryCollection {
    0 "createdAt" created_at: String, 1 "description" description: String,
    2 "embedderConfig" embedder_config: EmbedderConfig, 3 "enableConversationHistory" enable_conversation_history: bool,
    4 "enableConversationState" enable_conversation_state: bool, 5 "executionRoleArn" execution_role_arn: String,
    6 "lastUpdatedAt" last_updated_at: String, 7 "llmConfig" llm_config: LLMConfig,
    8 "memoryCollectionId" memory_collection_id: String, 9 "memoryCollectionName" memory_collection_name: String,
    10 "networkConfiguration" network_configuration: NetworkConfiguration,
    11 "vectorStoreConfig" vector_store_config: VectorStoreConfig, 12 "workspaceId" workspace_id: String
} }

/// Creates model proxy: `CreateModelProxy` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/model-proxies`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateModelProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelProxy {
    pub body: Option<CreateModelProxyInput>,
}
operation! { CreateModelProxy() "CreateModelProxy" -> CreateModelProxyOutput {
    0 "body" body: CreateModelProxyInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/agents/model-proxies", body: BodyStyle::Json, } }

/// In the request of [`CreateModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelProxyInput {
    pub arms_configuration: Option<ArmsConfiguration>,
    /// Required.
    pub cpu: Option<f64>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub execution_role_arn: Option<String>,
    pub litellm_version: Option<String>,
    pub log_configuration: Option<LogConfiguration>,
    /// Required.
    pub memory: Option<i64>,
    /// Required.
    pub model_proxy_name: Option<String>,
    pub model_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    /// Required.
    pub proxy_config: Option<ProxyConfig>,
    /// Required.
    pub proxy_mode: Option<String>,
    pub service_region_id: Option<String>,
    pub workspace_id: Option<String>,
}

/// Arguments of [`CreateModelProxyInput::new`].
pub struct CreateModelProxyInputRequired {
    pub cpu: f64,
    pub memory: i64,
    pub model_proxy_name: String,
    pub proxy_config: ProxyConfig,
    pub proxy_mode: String,
}
input! {
    CreateModelProxyInput { CreateModelProxyInputRequired: cpu, memory, model_proxy_name, proxy_config, proxy_mode } {
    0 "armsConfiguration" arms_configuration: ArmsConfiguration, 1 "cpu" cpu: f64,
    2 "credentialName" credential_name: String, 3 "description" description: String,
    4 "executionRoleArn" execution_role_arn: String, 5 "litellmVersion" litellm_version: String,
    6 "logConfiguration" log_configuration: LogConfiguration, 7 "memory" memory: i64,
    8 "modelProxyName" model_proxy_name: String, 9 "modelType" model_type: String,
    10 "networkConfiguration" network_configuration: NetworkConfiguration, 11 "proxyConfig" proxy_config: ProxyConfig,
    12 "proxyMode" proxy_mode: String, 13 "serviceRegionId" service_region_id: String,
    14 "workspaceId" workspace_id: String
} }

/// In the request of [`CreateModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyConfig {
    pub endpoints: Option<Vec<ProxyConfigEndpoints>>,
    pub policies: Option<ProxyConfigPolicies>,
}
input! { ProxyConfig() {
    0 "endpoints" endpoints: Vec<ProxyConfigEndpoints>, 1 "policies" policies: ProxyConfigPolicies
} }

/// In the request of [`CreateModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyConfigEndpoints {
    pub base_url: Option<String>,
    pub model_names: Option<Vec<String>>,
    pub model_service_name: Option<String>,
    pub weight: Option<i64>,
}
input! { ProxyConfigEndpoints() {
    0 "baseUrl" base_url: String, 1 "modelNames" model_names: Vec<String>,
    2 "modelServiceName" model_service_name: String, 3 "weight" weight: i64
} }

/// In the request of [`CreateModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyConfigPolicies {
    pub ai_guardrail_config: Option<ProxyConfigAiGuardrailConfig>,
    pub cache: Option<bool>,
    pub concurrency_limit: Option<i64>,
    pub fallbacks: Option<Vec<ProxyConfigFallbacks>>,
    pub num_retries: Option<i64>,
    pub request_timeout: Option<i64>,
    pub token_rate_limiter: Option<ProxyConfigTokenRateLimiter>,
}
input! { ProxyConfigPolicies() {
    0 "aiGuardrailConfig" ai_guardrail_config: ProxyConfigAiGuardrailConfig, 1 "cache" cache: bool,
    2 "concurrencyLimit" concurrency_limit: i64, 3 "fallbacks" fallbacks: Vec<ProxyConfigFallbacks>,
    4 "numRetries" num_retries: i64, 5 "requestTimeout" request_timeout: i64,
    6 "tokenRateLimiter" token_rate_limiter: ProxyConfigTokenRateLimiter
} }

/// In the request of [`CreateModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyConfigAiGuardrailConfig {
    pub block_on_content_moderation: Option<bool>,
    pub block_on_malicious_url: Option<bool>,
    pub block_on_model_hallucination: Option<bool>,
    pub block_on_prompt_attack: Option<bool>,
    pub block_on_sensitive_data: Option<bool>,
    pub check_request: Option<bool>,
    pub check_response: Option<bool>,
    pub level: Option<String>,
    pub max_text_length: Option<i64>,
}
input! { ProxyConfigAiGuardrailConfig() {
    0 "blockOnContentModeration" block_on_content_moderation: bool,
    1 "blockOnMaliciousUrl" block_on_malicious_url: bool,
    2 "blockOnModelHallucination" block_on_model_hallucination: bool,
    3 "blockOnPromptAttack" block_on_prompt_attack: bool, 4 "blockOnSensitiveData" block_on_sensitive_data: bool,
    5 "checkRequest" check_request: bool, 6 "checkResponse" check_response: bool, 7 "level" level: String,
    8 "maxTextLength" max_text_length: i64
} }

/// In the request of [`CreateModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyConfigFallbacks {
    pub model_name: Option<String>,
    pub model_service_name: Option<String>,
}
input! { ProxyConfigFallbacks() {
    0 "modelName" model_name: String, 1 "modelServiceName" model_service_name: String
} }

/// In the request of [`CreateModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyConfigTokenRateLimiter {
    pub tpd: Option<i64>,
    pub tph: Option<i64>,
    pub tpm: Option<i64>,
    pub tps: Option<i64>,
}
input! { ProxyConfigTokenRateLimiter() {
    0 "tpd" tpd: i64, 1 "tph" tph: i64, 2 "tpm" tpm: i64, 3 "tps" tps: i64
} }

/// Response of [`CreateModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelProxyOutput {
    pub code: Option<String>,
    pub data: Option<ModelProxy>,
}
model! { CreateModelProxyOutput {
    0 "code" code: String, 1 "data" data: ModelProxy
} }

/// In the response of [`CreateModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelProxy {
    pub cpu: Option<f64>,
    pub created_at: Option<String>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub endpoint: Option<String>,
    pub execution_role_arn: Option<String>,
    pub function_name: Option<String>,
    pub last_updated_at: Option<String>,
    pub litellm_version: Option<String>,
    pub log_configuration: Option<LogConfiguration>,
    pub memory: Option<i64>,
    pub model_proxy_id: Option<String>,
    pub model_proxy_name: Option<String>,
    pub model_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub proxy_config: Option<ProxyConfig>,
    pub proxy_mode: Option<String>,
    pub service_region_id: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ModelProxy {
    0 "cpu" cpu: f64, 1 "createdAt" created_at: String, 2 "credentialName" credential_name: String,
    3 "description" description: String, 4 "endpoint" endpoint: String, 5 "executionRoleArn" execution_role_arn: String,
    6 "functionName" function_name: String, 7 "lastUpdatedAt" last_updated_at: String,
    8 "litellmVersion" litellm_version: String, 9 "logConfiguration" log_configuration: LogConfiguration,
    10 "memory" memory: i64, 11 "modelProxyId" model_proxy_id: String, 12 "modelProxyName" model_proxy_name: String,
    13 "modelType" model_type: String, 14 "networkConfiguration" network_configuration: NetworkConfiguration,
    15 "proxyConfig" proxy_config: ProxyConfig, 16 "proxyMode" proxy_mode: String,
    17 "serviceRegionId" service_region_id: String, 18 "status" status: String, 19 "statusReason" status_reason: String,
    20 "workspaceId" workspace_id: String
} }

/// Creates model service: `CreateModelService` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/model-services`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelService {
    pub body: Option<CreateModelServiceInput>,
}
operation! { CreateModelService() "CreateModelService" -> CreateModelServiceOutput {
    0 "body" body: CreateModelServiceInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/agents/model-services", body: BodyStyle::Json, } }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceInput {
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub model_info_configs: Option<Vec<ModelInfoConfig>>,
    /// Required.
    pub model_service_name: Option<String>,
    /// Required.
    pub model_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    /// Required.
    pub provider: Option<String>,
    /// Required.
    pub provider_settings: Option<ProviderSettings>,
    pub workspace_id: Option<String>,
}
input! {
    CreateModelServiceInput(model_service_name: String, model_type: String, provider: String, provider_settings: ProviderSettings) {
    0 "credentialName" credential_name: String, 1 "description" description: String,
    2 "modelInfoConfigs" model_info_configs: Vec<ModelInfoConfig>, 3 "modelServiceName" model_service_name: String,
    4 "modelType" model_type: String, 5 "networkConfiguration" network_configuration: NetworkConfiguration,
    6 "provider" provider: String, 7 "providerSettings" provider_settings: ProviderSettings,
    8 "workspaceId" workspace_id: String
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInfoConfig {
    pub model_features: Option<ModelFeatures>,
    pub model_name: Option<String>,
    pub model_parameter_rules: Option<Vec<ModelParameterRule>>,
    pub model_properties: Option<ModelProperties>,
}
input! { ModelInfoConfig() {
    0 "modelFeatures" model_features: ModelFeatures, 1 "modelName" model_name: String,
    2 "modelParameterRules" model_parameter_rules: Vec<ModelParameterRule>,
    3 "modelProperties" model_properties: ModelProperties
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelFeatures {
    pub agent_thought: Option<bool>,
    pub multi_tool_call: Option<bool>,
    pub stream_tool_call: Option<bool>,
    pub tool_call: Option<bool>,
    pub vision: Option<bool>,
}
input! { ModelFeatures() {
    0 "agentThought" agent_thought: bool, 1 "multiToolCall" multi_tool_call: bool,
    2 "streamToolCall" stream_tool_call: bool, 3 "toolCall" tool_call: bool, 4 "vision" vision: bool
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelParameterRule {
    pub default: Option<Value>,
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub name: Option<String>,
    pub required: Option<bool>,
    pub r#type: Option<String>,
}
input! { ModelParameterRule() {
    0 "default" default: Value, 1 "max" max: i64, 2 "min" min: i64, 3 "name" name: String, 4 "required" required: bool,
    5 "type" r#type: String
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelProperties {
    pub context_size: Option<i64>,
}
input! { ModelProperties() {
    0 "contextSize" context_size: i64
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderSettings {
    /// Secret.
    pub api_key: Option<Secret>,
    pub base_url: Option<String>,
    pub model_names: Option<Vec<String>>,
}
input! { ProviderSettings() {
    0 "apiKey" api_key: Secret, 1 "baseUrl" base_url: String, 2 "modelNames" model_names: Vec<String>
} }

/// Response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceOutput {
    pub code: Option<String>,
    pub data: Option<ModelService>,
}
model! { CreateModelServiceOutput {
    0 "code" code: String, 1 "data" data: ModelService
} }

/// In the response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelService {
    pub created_at: Option<String>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub last_updated_at: Option<String>,
    pub model_info_configs: Vec<ModelInfoConfig>,
    pub model_service_id: Option<String>,
    pub model_service_name: Option<String>,
    pub model_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub provider: Option<String>,
    pub provider_settings: Option<ProviderSettings>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ModelService {
    0 "createdAt" created_at: String, 1 "credentialName" credential_name: String, 2 "description" description: String,
    3 "lastUpdatedAt" last_updated_at: String, 4 "modelInfoConfigs" model_info_configs: Vec<ModelInfoConfig>,
    5 "modelServiceId" model_service_id: String, 6 "modelServiceName" model_service_name: String,
    7 "modelType" model_type: String, 8 "networkConfiguration" network_configuration: NetworkConfiguration,
    9 "provider" provider: String, 10 "providerSettings" provider_settings: ProviderSettings,
    11 "status" status: String, 12 "statusReason" status_reason: String, 13 "workspaceId" workspace_id: String
} }

/// Creates sandbox: `CreateSandbox` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/sandboxes`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateSandbox>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSandbox {
    /// Required.
    pub body: CreateSandboxInput,
}
operation! { CreateSandbox(body: CreateSandboxInput) "CreateSandbox" -> CreateSandboxOutput {
    0 "body" body
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/sandboxes", body: BodyStyle::Json, } }

/// In the request of [`CreateSandbox`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSandboxInput {
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub sandbox_id: Option<String>,
    pub sandbox_idle_timeout_in_seconds: Option<i64>,
    /// Deprecated.
    pub sandbox_idle_timeout_seconds: Option<i64>,
    /// Required.
    pub template_name: Option<String>,
}
input! { CreateSandboxInput(template_name: String) {
    0 "nasConfig" nas_config: NASConfig, 1 "ossMountConfig" oss_mount_config: OSSMountConfig,
    2 "polarFsConfig" polar_fs_config: PolarFsConfig, 3 "sandboxId" sandbox_id: String,
    4 "sandboxIdleTimeoutInSeconds" sandbox_idle_timeout_in_seconds: i64,
    5 "sandboxIdleTimeoutSeconds" sandbox_idle_timeout_seconds: i64, 6 "templateName" template_name: String
} }

/// In the request of [`CreateSandbox`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolarFsConfig {
    pub group_id: Option<i64>,
    pub mount_points: Option<Vec<PolarFsMountConfig>>,
    pub user_id: Option<i64>,
}
input! { PolarFsConfig() {
    0 "groupId" group_id: i64, 1 "mountPoints" mount_points: Vec<PolarFsMountConfig>, 2 "userId" user_id: i64
} }

/// In the request of [`CreateSandbox`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolarFsMountConfig {
    pub instance_id: Option<String>,
    pub mount_dir: Option<String>,
    pub remote_dir: Option<String>,
}
input! { PolarFsMountConfig() {
    0 "instanceId" instance_id: String, 1 "mountDir" mount_dir: String, 2 "remoteDir" remote_dir: String
} }

/// Response of [`CreateSandbox`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSandboxOutput {
    pub code: Option<String>,
    pub data: Option<Sandbox>,
}
model! { CreateSandboxOutput {
    0 "code" code: String, 1 "data" data: Sandbox
} }

/// In the response of [`CreateSandbox`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sandbox {
    pub created_at: Option<String>,
    pub ended_at: Option<String>,
    pub last_updated_at: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub sandbox_arn: Option<String>,
    pub sandbox_id: Option<String>,
    pub sandbox_idle_ttl_in_seconds: Option<i64>,
    pub sandbox_idle_timeout_seconds: Option<i64>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { Sandbox {
    0 "createdAt" created_at: String, 1 "endedAt" ended_at: String, 2 "lastUpdatedAt" last_updated_at: String,
    3 "metadata" metadata: BTreeMap<String, Value>, 4 "sandboxArn" sandbox_arn: String,
    5 "sandboxId" sandbox_id: String, 6 "sandboxIdleTTLInSeconds" sandbox_idle_ttl_in_seconds: i64,
    7 "sandboxIdleTimeoutSeconds" sandbox_idle_timeout_seconds: i64, 8 "status" status: String,
    9 "templateId" template_id: String, 10 "templateName" template_name: String
} }

/// Creates template: `CreateTemplate` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/templates`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Required.
    pub body: CreateTemplateInput,
}
operation! { CreateTemplate(body: CreateTemplateInput) "CreateTemplate" -> CreateTemplateOutput {
    0 "body" body
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/templates", body: BodyStyle::Json, } }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateInput {
    pub allow_anonymous_manage: Option<bool>,
    pub arms_configuration: Option<ArmsConfiguration>,
    pub container_configuration: Option<ContainerConfiguration>,
    /// Required.
    pub cpu: Option<f64>,
    pub credential_configuration: Option<CredentialConfiguration>,
    pub description: Option<String>,
    pub disk_size: Option<i64>,
    pub enable_agent: Option<bool>,
    pub enable_pre_stop: Option<bool>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    pub execution_role_arn: Option<String>,
    pub log_configuration: Option<LogConfiguration>,
    /// Required.
    pub memory: Option<i64>,
    pub nas_config: Option<NASConfig>,
    /// Required.
    pub network_configuration: Option<NetworkConfiguration>,
    pub oss_configuration: Option<Vec<OssConfiguration>>,
    pub pre_stop_timeout_in_seconds: Option<i64>,
    pub sandbox_idle_timeout_in_seconds: Option<i64>,
    pub sandbox_ttl_in_seconds: Option<i64>,
    pub scaling_config: Option<ScalingConfig>,
    pub template_configuration: Option<BTreeMap<String, Value>>,
    /// Required.
    pub template_name: Option<String>,
    /// Required.
    pub template_type: Option<String>,
    pub workspace_id: Option<String>,
}

/// Arguments of [`CreateTemplateInput::new`].
pub struct CreateTemplateInputRequired {
    pub cpu: f64,
    pub memory: i64,
    pub network_configuration: NetworkConfiguration,
    pub template_name: String,
    pub template_type: String,
}
input! {
    CreateTemplateInput { CreateTemplateInputRequired: cpu, memory, network_configuration, template_name, template_type } {
    0 "allowAnonymousManage" allow_anonymous_manage: bool, 1 "armsConfiguration" arms_configuration: ArmsConfiguration,
    2 "containerConfiguration" container_configuration: ContainerConfiguration, 3 "cpu" cpu: f64,
    4 "credentialConfiguration" credential_configuration: CredentialConfiguration, 5 "description" description: String,
    6 "diskSize" disk_size: i64, 7 "enableAgent" enable_agent: bool, 8 "enablePreStop" enable_pre_stop: bool,
    9 "environmentVariables" environment_variables: BTreeMap<String, String>,
    10 "executionRoleArn" execution_role_arn: String, 11 "logConfiguration" log_configuration: LogConfiguration,
    12 "memory" memory: i64, 13 "nasConfig" nas_config: NASConfig,
    14 "networkConfiguration" network_configuration: NetworkConfiguration,
    15 "ossConfiguration" oss_configuration: Vec<OssConfiguration>,
    16 "preStopTimeoutInSeconds" pre_stop_timeout_in_seconds: i64,
    17 "sandboxIdleTimeoutInSeconds" sandbox_idle_timeout_in_seconds: i64,
    18 "sandboxTTLInSeconds" sandbox_ttl_in_seconds: i64, 19 "scalingConfig" scaling_config: ScalingConfig,
    20 "templateConfiguration" template_configuration: BTreeMap<String, Value>, 21 "templateName" template_name: String,
    22 "templateType" template_type: String, 23 "workspaceId" workspace_id: String
} }

/// Response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub code: Option<String>,
    pub data: Option<Template>,
}
model! { CreateTemplateOutput {
    0 "code" code: String, 1 "data" data: Template
} }

/// Creates tool: `CreateTool` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/tools`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateTool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTool {
    pub body: Option<CreateToolInputV2>,
}
operation! { CreateTool() "CreateTool" -> CreateToolOutput {
    0 "body" body: CreateToolInputV2
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/agents/tools", body: BodyStyle::Json, } }

/// In the request of [`CreateTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateToolInputV2 {
    pub artifact_type: Option<String>,
    pub code_configuration: Option<CodeConfiguration>,
    pub container_configuration: Option<ContainerConfiguration>,
    pub cpu: Option<f64>,
    /// Required.
    pub create_method: Option<String>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    pub execution_role_arn: Option<String>,
    pub log_configuration: Option<LogConfiguration>,
    pub mcp_config: Option<McpConfig>,
    pub memory: Option<i64>,
    pub nas_config: Option<NASConfig>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub port: Option<i64>,
    pub protocol_spec: Option<String>,
    pub timeout: Option<i64>,
    /// Required.
    pub tool_name: Option<String>,
    /// Required.
    pub tool_type: Option<String>,
    pub workspace_id: Option<String>,
}
input! { CreateToolInputV2(create_method: String, tool_name: String, tool_type: String) {
    0 "artifactType" artifact_type: String, 1 "codeConfiguration" code_configuration: CodeConfiguration,
    2 "containerConfiguration" container_configuration: ContainerConfiguration, 3 "cpu" cpu: f64,
    4 "createMethod" create_method: String, 5 "credentialName" credential_name: String,
    6 "description" description: String, 7 "environmentVariables" environment_variables: BTreeMap<String, String>,
    8 "executionRoleArn" execution_role_arn: String, 9 "logConfiguration" log_configuration: LogConfiguration,
    10 "mcpConfig" mcp_config: McpConfig, 11 "memory" memory: i64, 12 "nasConfig" nas_config: NASConfig,
    13 "networkConfiguration" network_configuration: NetworkConfiguration,
    14 "ossMountConfig" oss_mount_config: OSSMountConfig, 15 "port" port: i64, 16 "protocolSpec" protocol_spec: String,
    17 "timeout" timeout: i64, 18 "toolName" tool_name: String, 19 "toolType" tool_type: String,
    20 "workspaceId" workspace_id: String
} }

/// In the request of [`CreateTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpConfig {
    pub bound_configuration: Option<BoundConfiguration>,
    pub mcp_proxy_configuration: Option<McpProxyConfiguration>,
    pub proxy_enabled: Option<bool>,
    pub session_affinity: Option<String>,
    pub session_affinity_config: Option<String>,
}
input! { McpConfig() {
    0 "boundConfiguration" bound_configuration: BoundConfiguration,
    1 "mcpProxyConfiguration" mcp_proxy_configuration: McpProxyConfiguration, 2 "proxyEnabled" proxy_enabled: bool,
    3 "sessionAffinity" session_affinity: String, 4 "sessionAffinityConfig" session_affinity_config: String
} }

/// In the request of [`CreateTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundConfiguration {
    pub bound_tools: Option<Vec<BoundTool>>,
}
input! { BoundConfiguration() {
    0 "boundTools" bound_tools: Vec<BoundTool>
} }

/// In the request of [`CreateTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundTool {
    pub apis: Option<Vec<BoundToolApi>>,
    /// Deprecated.
    pub method: Option<String>,
    /// Deprecated.
    pub path: Option<String>,
    pub tool_name: Option<String>,
}
input! { BoundTool() {
    0 "apis" apis: Vec<BoundToolApi>, 1 "method" method: String, 2 "path" path: String, 3 "toolName" tool_name: String
} }

/// In the request of [`CreateTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundToolApi {
    pub method: Option<String>,
    pub path: Option<String>,
}
input! { BoundToolApi() {
    0 "method" method: String, 1 "path" path: String
} }

/// In the request of [`CreateTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpProxyConfiguration {
    pub hooks: Option<Vec<Hook>>,
}
input! { McpProxyConfiguration() {
    0 "hooks" hooks: Vec<Hook>
} }

/// In the request of [`CreateTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hook {
    pub api_version: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    /// Required.
    pub event: Option<String>,
    pub headers: Option<BTreeMap<String, String>>,
    pub timeout: Option<i64>,
    /// Required.
    pub url: Option<String>,
}
input! { Hook(event: String, url: String) {
    0 "apiVersion" api_version: String, 1 "description" description: String, 2 "enabled" enabled: bool,
    3 "event" event: String, 4 "headers" headers: BTreeMap<String, String>, 5 "timeout" timeout: i64,
    6 "url" url: String
} }

/// Response of [`CreateTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateToolOutput {
    pub code: Option<String>,
    pub data: Option<Tool>,
}
model! { CreateToolOutput {
    0 "code" code: String, 1 "data" data: Tool
} }

/// In the response of [`CreateTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tool {
    pub artifact_type: Option<String>,
    pub code_configuration: Option<CodeConfiguration>,
    pub container_configuration: Option<ContainerConfiguration>,
    pub cpu: Option<f64>,
    pub create_method: Option<String>,
    pub created_at: Option<String>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub environment_variables: BTreeMap<String, String>,
    pub execution_role_arn: Option<String>,
    pub log_configuration: Option<LogConfiguration>,
    pub mcp_config: Option<McpConfig>,
    pub memory: Option<i64>,
    pub nas_config: Option<NASConfig>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub port: Option<i64>,
    pub protocol_spec: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub timeout: Option<i64>,
    pub tool_id: Option<String>,
    pub tool_name: Option<String>,
    pub tool_type: Option<String>,
    pub updated_at: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Tool {
    0 "artifactType" artifact_type: String, 1 "codeConfiguration" code_configuration: CodeConfiguration,
    2 "containerConfiguration" container_configuration: ContainerConfiguration, 3 "cpu" cpu: f64,
    4 "createMethod" create_method: String, 5 "createdAt" created_at: String,
    6 "credentialName" credential_name: String, 7 "description" description: String,
    8 "environmentVariables" environment_variables: BTreeMap<String, String>,
    9 "executionRoleArn" execution_role_arn: String, 10 "logConfiguration" log_configuration: LogConfiguration,
    11 "mcpConfig" mcp_config: McpConfig, 12 "memory" memory: i64, 13 "nasConfig" nas_config: NASConfig,
    14 "networkConfiguration" network_configuration: NetworkConfiguration,
    15 "ossMountConfig" oss_mount_config: OSSMountConfig, 16 "port" port: i64, 17 "protocolSpec" protocol_spec: String,
    18 "status" status: String, 19 "statusReason" status_reason: String, 20 "timeout" timeout: i64,
    21 "toolId" tool_id: String, 22 "toolName" tool_name: String, 23 "toolType" tool_type: String,
    24 "updatedAt" updated_at: String, 25 "workspaceId" workspace_id: String
} }

/// Creates workspace: `CreateWorkspace` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/workspaces`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/CreateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    pub body: Option<CreateWorkspaceInput>,
}
operation! { CreateWorkspace() "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "body" body: CreateWorkspaceInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2025-09-10/workspaces", body: BodyStyle::Json, } }

/// In the request of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceInput {
    pub description: Option<String>,
    pub enable_preset_model: Option<bool>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
}
input! { CreateWorkspaceInput() {
    0 "description" description: String, 1 "enablePresetModel" enable_preset_model: bool, 2 "name" name: String,
    3 "resourceGroupId" resource_group_id: String
} }

/// Response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub code: Option<String>,
    pub data: Option<Workspace>,
}
model! { CreateWorkspaceOutput {
    0 "code" code: String, 1 "data" data: Workspace
} }

/// In the response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Workspace {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub updated_at: Option<String>,
    pub workspace_arn: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Workspace {
    0 "createdAt" created_at: String, 1 "description" description: String, 2 "isDefault" is_default: bool,
    3 "name" name: String, 4 "resourceGroupId" resource_group_id: String, 5 "updatedAt" updated_at: String,
    6 "workspaceArn" workspace_arn: String, 7 "workspaceId" workspace_id: String
} }

/// Deletes agent runtime: `DeleteAgentRuntime` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/agents/runtimes/{agentRuntimeId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteAgentRuntime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentRuntime {
    /// Required.
    pub agent_runtime_id: String,
}
operation! { DeleteAgentRuntime(agent_runtime_id: String) "DeleteAgentRuntime" -> DeleteAgentRuntimeOutput {
    0 "agentRuntimeId" agent_runtime_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}", } }

/// Response of [`DeleteAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentRuntimeOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntime>,
}
model! { DeleteAgentRuntimeOutput {
    0 "code" code: String, 1 "data" data: AgentRuntime
} }

/// Deletes agent runtime endpoint: `DeleteAgentRuntimeEndpoint` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints/{agentRuntimeEndpointId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteAgentRuntimeEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentRuntimeEndpoint {
    /// Required.
    pub agent_runtime_id: String,
    /// Required.
    pub agent_runtime_endpoint_id: String,
}
operation! { DeleteAgentRuntimeEndpoint(agent_runtime_id: String, agent_runtime_endpoint_id: String)
    "DeleteAgentRuntimeEndpoint" -> DeleteAgentRuntimeEndpointOutput {
    0 "agentRuntimeId" agent_runtime_id, 1 "agentRuntimeEndpointId" agent_runtime_endpoint_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints/{agentRuntimeEndpointId}", } }

/// Response of [`DeleteAgentRuntimeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentRuntimeEndpointOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntimeEndpoint>,
}
model! { DeleteAgentRuntimeEndpointOutput {
    0 "code" code: String, 1 "data" data: AgentRuntimeEndpoint
} }

/// Deletes browser: `DeleteBrowser` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/agents/browsers/{browserId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteBrowser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBrowser {
    /// Required.
    pub browser_id: String,
}
operation! { DeleteBrowser(browser_id: String) "DeleteBrowser" -> DeleteBrowserOutput {
    0 "browserId" browser_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/agents/browsers/{browserId}", } }

/// Response of [`DeleteBrowser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBrowserOutput {
    pub code: Option<String>,
    pub data: Option<Browser>,
}
model! { DeleteBrowserOutput {
    0 "code" code: String, 1 "data" data: Browser
} }

/// Deletes code interpreter: `DeleteCodeInterpreter` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/agents/code-interpreters/{codeInterpreterId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteCodeInterpreter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeInterpreter {
    /// Required.
    pub code_interpreter_id: String,
}
operation! { DeleteCodeInterpreter(code_interpreter_id: String) "DeleteCodeInterpreter" -> DeleteCodeInterpreterOutput {
    0 "codeInterpreterId" code_interpreter_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/agents/code-interpreters/{codeInterpreterId}", } }

/// Response of [`DeleteCodeInterpreter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeInterpreterOutput {
    pub code: Option<String>,
    pub data: Option<CodeInterpreter>,
}
model! { DeleteCodeInterpreterOutput {
    0 "code" code: String, 1 "data" data: CodeInterpreter
} }

/// Deletes credential: `DeleteCredential` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/agents/credentials/{credentialName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCredential {
    /// Required.
    pub credential_name: String,
}
operation! { DeleteCredential(credential_name: String) "DeleteCredential" -> DeleteCredentialOutput {
    0 "credentialName" credential_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/agents/credentials/{credentialName}", } }

/// Response of [`DeleteCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCredentialOutput {
    pub code: Option<String>,
    pub data: Option<Credential>,
}
model! { DeleteCredentialOutput {
    0 "code" code: String, 1 "data" data: Credential
} }

/// Deletes custom domain: `DeleteCustomDomain` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/agents/custom-domains/{domainName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDomain {
    /// Required.
    pub domain_name: String,
}
operation! { DeleteCustomDomain(domain_name: String) "DeleteCustomDomain" -> DeleteCustomDomainOutput {
    0 "domainName" domain_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/agents/custom-domains/{domainName}", } }

/// Response of [`DeleteCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDomainOutput {
    pub code: Option<String>,
    pub data: Option<CustomDomain>,
}
model! { DeleteCustomDomainOutput {
    0 "code" code: String, 1 "data" data: CustomDomain
} }

/// Deletes flow: `DeleteFlow` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/flows/{flowName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlow {
    /// Required.
    pub flow_name: String,
}
operation! { DeleteFlow(flow_name: String) "DeleteFlow" -> DeleteFlowOutput {
    0 "flowName" flow_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/flows/{flowName}", } }

/// Response of [`DeleteFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
}
model! { DeleteFlowOutput {
    0 "code" code: String, 1 "data" data: Value
} }

/// Deletes flow endpoint: `DeleteFlowEndpoint` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/flows/{flowName}/endpoints/{flowEndpointName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteFlowEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowEndpoint {
    /// Required.
    pub flow_name: String,
    /// Required.
    pub flow_endpoint_name: String,
}
operation! { DeleteFlowEndpoint(flow_name: String, flow_endpoint_name: String)
    "DeleteFlowEndpoint" -> DeleteFlowEndpointOutput {
    0 "flowName" flow_name, 1 "flowEndpointName" flow_endpoint_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/flows/{flowName}/endpoints/{flowEndpointName}", } }

/// Response of [`DeleteFlowEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowEndpointOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
}
model! { DeleteFlowEndpointOutput {
    0 "code" code: String, 1 "data" data: Value
} }

/// Deletes flow version: `DeleteFlowVersion` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/flows/{flowName}/versions/{flowVersion}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowVersion {
    /// Required.
    pub flow_name: String,
    /// Required.
    pub flow_version: String,
}
operation! { DeleteFlowVersion(flow_name: String, flow_version: String) "DeleteFlowVersion" -> DeleteFlowVersionOutput {
    0 "flowName" flow_name, 1 "flowVersion" flow_version
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/flows/{flowName}/versions/{flowVersion}", } }

/// Response of [`DeleteFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowVersionOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
}
model! { DeleteFlowVersionOutput {
    0 "code" code: String, 1 "data" data: Value
} }

/// Deletes im bot: `DeleteIMBot` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/agents/im-bots/{imBotId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteIMBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIMBot {
    /// Required.
    pub im_bot_id: String,
}
operation! { DeleteIMBot(im_bot_id: String) "DeleteIMBot" -> Empty {
    0 "imBotId" im_bot_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/agents/im-bots/{imBotId}", } }

/// Response of [`DeleteIMBot`]: empty.
pub type DeleteIMBotOutput = Empty;

/// Deletes knowledge base: `DeleteKnowledgeBase` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/agents/knowledgebases/{knowledgeBaseName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeBase {
    /// Required.
    pub knowledge_base_name: String,
}
operation! { DeleteKnowledgeBase(knowledge_base_name: String) "DeleteKnowledgeBase" -> DeleteKnowledgeBaseOutput {
    0 "knowledgeBaseName" knowledge_base_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/agents/knowledgebases/{knowledgeBaseName}", } }

/// Response of [`DeleteKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeBaseOutput {
    pub code: Option<String>,
    pub data: Option<KnowledgeBase>,
}
model! { DeleteKnowledgeBaseOutput {
    0 "code" code: String, 1 "data" data: KnowledgeBase
} }

/// Deletes memory collection: `DeleteMemoryCollection` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/agents/memory-collections/{memoryCollectionName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteMemoryCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMemoryCollection {
    /// Required.
    pub memory_collection_name: String,
}
operation! { DeleteMemoryCollection(memory_collection_name: String)
    "DeleteMemoryCollection" -> DeleteMemoryCollectionOutput {
    0 "memoryCollectionName" memory_collection_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/agents/memory-collections/{memoryCollectionName}", } }

/// Response of [`DeleteMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMemoryCollectionOutput {
    pub code: Option<String>,
    pub data: Option<MemoryCollection>,
}
model! { DeleteMemoryCollectionOutput {
    0 "code" code: String, 1 "data" data: MemoryCollection
} }

/// Deletes model proxy: `DeleteModelProxy` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/agents/model-proxies/{modelProxyName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteModelProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelProxy {
    /// Required.
    pub model_proxy_name: String,
}
operation! { DeleteModelProxy(model_proxy_name: String) "DeleteModelProxy" -> DeleteModelProxyOutput {
    0 "modelProxyName" model_proxy_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/agents/model-proxies/{modelProxyName}", } }

/// Response of [`DeleteModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelProxyOutput {
    pub code: Option<String>,
    pub data: Option<ModelProxy>,
}
model! { DeleteModelProxyOutput {
    0 "code" code: String, 1 "data" data: ModelProxy
} }

/// Deletes model service: `DeleteModelService` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/agents/model-services/{modelServiceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelService {
    /// Required.
    pub model_service_name: String,
}
operation! { DeleteModelService(model_service_name: String) "DeleteModelService" -> DeleteModelServiceOutput {
    0 "modelServiceName" model_service_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/agents/model-services/{modelServiceName}", } }

/// Response of [`DeleteModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelServiceOutput {
    pub code: Option<String>,
    pub data: Option<ModelService>,
}
model! { DeleteModelServiceOutput {
    0 "code" code: String, 1 "data" data: ModelService
} }

/// Deletes sandbox: `DeleteSandbox` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/sandboxes/{sandboxId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteSandbox>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSandbox {
    /// Required.
    pub sandbox_id: String,
}
operation! { DeleteSandbox(sandbox_id: String) "DeleteSandbox" -> DeleteSandboxOutput {
    0 "sandboxId" sandbox_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/sandboxes/{sandboxId}", } }

/// Response of [`DeleteSandbox`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSandboxOutput {
    pub code: Option<String>,
    pub data: Option<Sandbox>,
}
model! { DeleteSandboxOutput {
    0 "code" code: String, 1 "data" data: Sandbox
} }

/// Deletes template: `DeleteTemplate` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/templates/{templateName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    /// Required.
    pub template_name: String,
}
operation! { DeleteTemplate(template_name: String) "DeleteTemplate" -> DeleteTemplateOutput {
    0 "templateName" template_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/templates/{templateName}", } }

/// Response of [`DeleteTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateOutput {
    pub code: Option<String>,
    pub data: Option<Template>,
}
model! { DeleteTemplateOutput {
    0 "code" code: String, 1 "data" data: Template
} }

/// Deletes tool: `DeleteTool` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/agents/tools/{toolName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteTool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTool {
    /// Required.
    pub tool_name: String,
}
operation! { DeleteTool(tool_name: String) "DeleteTool" -> DeleteToolOutput {
    0 "toolName" tool_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/agents/tools/{toolName}", } }

/// Response of [`DeleteTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteToolOutput {
    pub code: Option<String>,
    pub data: Option<Tool>,
}
model! { DeleteToolOutput {
    0 "code" code: String, 1 "data" data: Tool
} }

/// Deletes workspace: `DeleteWorkspace` of `agentrun` 2025-09-10.
///
/// DELETE `/2025-09-10/workspaces/{workspaceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/DeleteWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteWorkspace(workspace_id: String) "DeleteWorkspace" -> DeleteWorkspaceOutput {
    0 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2025-09-10/workspaces/{workspaceId}", } }

/// Response of [`DeleteWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceOutput {
    pub code: Option<String>,
    pub data: Option<Workspace>,
}
model! { DeleteWorkspaceOutput {
    0 "code" code: String, 1 "data" data: Workspace
} }

/// Gets access token: `GetAccessToken` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/accessToken`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetAccessToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessToken {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
operation! { GetAccessToken() "GetAccessToken" -> GetAccessTokenOutput {
    0 "resourceId" resource_id: String, 1 "resourceName" resource_name: String, 2 "resourceType" resource_type: String
} { method: "GET", path: "/2025-09-10/agents/accessToken", } }

/// Response of [`GetAccessToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessTokenOutput {
    pub code: Option<String>,
    pub data: Option<GetAccessTokenData>,
}
model! { GetAccessTokenOutput {
    0 "code" code: String, 1 "data" data: GetAccessTokenData
} }

/// In the response of [`GetAccessToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessTokenData {
    /// Secret.
    pub access_token: Option<Secret>,
}
model! { GetAccessTokenData {
    0 "accessToken" access_token: Secret
} }

/// Gets agent runtime: `GetAgentRuntime` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/runtimes/{agentRuntimeId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetAgentRuntime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentRuntime {
    pub agent_runtime_version: Option<String>,
    /// Required.
    pub agent_runtime_id: String,
}
operation! { GetAgentRuntime(agent_runtime_id: String) "GetAgentRuntime" -> GetAgentRuntimeOutput {
    0 "agentRuntimeVersion" agent_runtime_version: String, 1 "agentRuntimeId" agent_runtime_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}", } }

/// Response of [`GetAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentRuntimeOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntime>,
}
model! { GetAgentRuntimeOutput {
    0 "code" code: String, 1 "data" data: AgentRuntime
} }

/// Gets agent runtime endpoint: `GetAgentRuntimeEndpoint` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints/{agentRuntimeEndpointId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetAgentRuntimeEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentRuntimeEndpoint {
    /// Required.
    pub agent_runtime_id: String,
    /// Required.
    pub agent_runtime_endpoint_id: String,
}
operation! { GetAgentRuntimeEndpoint(agent_runtime_id: String, agent_runtime_endpoint_id: String)
    "GetAgentRuntimeEndpoint" -> GetAgentRuntimeEndpointOutput {
    0 "agentRuntimeId" agent_runtime_id, 1 "agentRuntimeEndpointId" agent_runtime_endpoint_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints/{agentRuntimeEndpointId}", } }

/// Response of [`GetAgentRuntimeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentRuntimeEndpointOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntimeEndpoint>,
}
model! { GetAgentRuntimeEndpointOutput {
    0 "code" code: String, 1 "data" data: AgentRuntimeEndpoint
} }

/// Gets browser: `GetBrowser` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/browsers/{browserId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetBrowser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrowser {
    /// Required.
    pub browser_id: String,
}
operation! { GetBrowser(browser_id: String) "GetBrowser" -> GetBrowserOutput {
    0 "browserId" browser_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/browsers/{browserId}", } }

/// Response of [`GetBrowser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrowserOutput {
    pub code: Option<String>,
    pub data: Option<Browser>,
}
model! { GetBrowserOutput {
    0 "code" code: String, 1 "data" data: Browser
} }

/// Gets code interpreter: `GetCodeInterpreter` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/code-interpreters/{codeInterpreterId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetCodeInterpreter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeInterpreter {
    /// Required.
    pub code_interpreter_id: String,
}
operation! { GetCodeInterpreter(code_interpreter_id: String) "GetCodeInterpreter" -> GetCodeInterpreterOutput {
    0 "codeInterpreterId" code_interpreter_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/code-interpreters/{codeInterpreterId}", } }

/// Response of [`GetCodeInterpreter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeInterpreterOutput {
    pub code: Option<String>,
    pub data: Option<CodeInterpreter>,
}
model! { GetCodeInterpreterOutput {
    0 "code" code: String, 1 "data" data: CodeInterpreter
} }

/// Gets credential: `GetCredential` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/credentials/{credentialName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredential {
    /// Required.
    pub credential_name: String,
}
operation! { GetCredential(credential_name: String) "GetCredential" -> GetCredentialOutput {
    0 "credentialName" credential_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/credentials/{credentialName}", } }

/// Response of [`GetCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialOutput {
    pub code: Option<String>,
    pub data: Option<Credential>,
}
model! { GetCredentialOutput {
    0 "code" code: String, 1 "data" data: Credential
} }

/// Gets custom domain: `GetCustomDomain` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/custom-domains/{domainName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomDomain {
    /// Required.
    pub domain_name: String,
}
operation! { GetCustomDomain(domain_name: String) "GetCustomDomain" -> GetCustomDomainOutput {
    0 "domainName" domain_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/custom-domains/{domainName}", } }

/// Response of [`GetCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomDomainOutput {
    pub code: Option<String>,
    pub data: Option<CustomDomain>,
}
model! { GetCustomDomainOutput {
    0 "code" code: String, 1 "data" data: CustomDomain
} }

/// Gets flow: `GetFlow` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/flows/{flowName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlow {
    /// Required.
    pub flow_name: String,
}
operation! { GetFlow(flow_name: String) "GetFlow" -> GetFlowOutput {
    0 "flowName" flow_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/flows/{flowName}", } }

/// Response of [`GetFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowOutput {
    pub code: Option<String>,
    pub data: Option<Flow>,
}
model! { GetFlowOutput {
    0 "code" code: String, 1 "data" data: Flow
} }

/// Gets flow draft: `GetFlowDraft` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/flows/{flowName}/draft`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetFlowDraft>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowDraft {
    /// Required.
    pub flow_name: String,
}
operation! { GetFlowDraft(flow_name: String) "GetFlowDraft" -> GetFlowDraftOutput {
    0 "flowName" flow_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/flows/{flowName}/draft", } }

/// Response of [`GetFlowDraft`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowDraftOutput {
    pub code: Option<String>,
    pub data: Option<Flow>,
}
model! { GetFlowDraftOutput {
    0 "code" code: String, 1 "data" data: Flow
} }

/// Gets flow endpoint: `GetFlowEndpoint` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/flows/{flowName}/endpoints/{flowEndpointName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetFlowEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowEndpoint {
    /// Required.
    pub flow_name: String,
    /// Required.
    pub flow_endpoint_name: String,
}
operation! { GetFlowEndpoint(flow_name: String, flow_endpoint_name: String) "GetFlowEndpoint" -> GetFlowEndpointOutput {
    0 "flowName" flow_name, 1 "flowEndpointName" flow_endpoint_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/flows/{flowName}/endpoints/{flowEndpointName}", } }

/// Response of [`GetFlowEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowEndpointOutput {
    pub code: Option<String>,
    pub data: Option<FlowEndpoint>,
}
model! { GetFlowEndpointOutput {
    0 "code" code: String, 1 "data" data: FlowEndpoint
} }

/// Gets flow version: `GetFlowVersion` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/flows/{flowName}/versions/{flowVersion}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowVersion {
    /// Required.
    pub flow_name: String,
    /// Required.
    pub flow_version: String,
}
operation! { GetFlowVersion(flow_name: String, flow_version: String) "GetFlowVersion" -> GetFlowVersionOutput {
    0 "flowName" flow_name, 1 "flowVersion" flow_version
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/flows/{flowName}/versions/{flowVersion}", } }

/// Response of [`GetFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowVersionOutput {
    pub code: Option<String>,
    pub data: Option<FlowVersion>,
}
model! { GetFlowVersionOutput {
    0 "code" code: String, 1 "data" data: FlowVersion
} }

/// In the response of [`GetFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowVersion {
    pub created_at: Option<String>,
    pub definition: Option<String>,
    pub description: Option<String>,
    pub environment_configuration: Option<EnvironmentConfiguration>,
    pub external_storage_location: Option<String>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub flow_version: Option<String>,
    pub logging_configuration: Option<LoggingConfiguration>,
    pub tracing_configuration: Option<TracingConfiguration>,
}
model! { FlowVersion {
    0 "createdAt" created_at: String, 1 "definition" definition: String, 2 "description" description: String,
    3 "environmentConfiguration" environment_configuration: EnvironmentConfiguration,
    4 "externalStorageLocation" external_storage_location: String, 5 "flowId" flow_id: String,
    6 "flowName" flow_name: String, 7 "flowVersion" flow_version: String,
    8 "loggingConfiguration" logging_configuration: LoggingConfiguration,
    9 "tracingConfiguration" tracing_configuration: TracingConfiguration
} }

/// Gets im bot: `GetIMBot` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/im-bots/{imBotId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetIMBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIMBot {
    /// Required.
    pub im_bot_id: String,
}
operation! { GetIMBot(im_bot_id: String) "GetIMBot" -> GetIMBotOutput {
    0 "imBotId" im_bot_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/im-bots/{imBotId}", } }

/// Response of [`GetIMBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIMBotOutput {
    pub code: Option<String>,
    pub data: Option<IMBotInfo>,
}
model! { GetIMBotOutput {
    0 "code" code: String, 1 "data" data: IMBotInfo
} }

/// Gets knowledge base: `GetKnowledgeBase` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/knowledgebases/{knowledgeBaseName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBase {
    /// Required.
    pub knowledge_base_name: String,
}
operation! { GetKnowledgeBase(knowledge_base_name: String) "GetKnowledgeBase" -> GetKnowledgeBaseOutput {
    0 "knowledgeBaseName" knowledge_base_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/knowledgebases/{knowledgeBaseName}", } }

/// Response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseOutput {
    pub code: Option<String>,
    pub data: Option<KnowledgeBase>,
}
model! { GetKnowledgeBaseOutput {
    0 "code" code: String, 1 "data" data: KnowledgeBase
} }

/// Gets memory collection: `GetMemoryCollection` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/memory-collections/{memoryCollectionName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetMemoryCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMemoryCollection {
    /// Required.
    pub memory_collection_name: String,
}
operation! { GetMemoryCollection(memory_collection_name: String) "GetMemoryCollection" -> GetMemoryCollectionOutput {
    0 "memoryCollectionName" memory_collection_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/memory-collections/{memoryCollectionName}", } }

/// Response of [`GetMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMemoryCollectionOutput {
    pub code: Option<String>,
    pub data: Option<MemoryCollection>,
}
model! { GetMemoryCollectionOutput {
    0 "code" code: String, 1 "data" data: MemoryCollection
} }

/// Gets model proxy: `GetModelProxy` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/model-proxies/{modelProxyName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetModelProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelProxy {
    /// Required.
    pub model_proxy_name: String,
}
operation! { GetModelProxy(model_proxy_name: String) "GetModelProxy" -> GetModelProxyOutput {
    0 "modelProxyName" model_proxy_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/model-proxies/{modelProxyName}", } }

/// Response of [`GetModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelProxyOutput {
    pub code: Option<String>,
    pub data: Option<ModelProxy>,
}
model! { GetModelProxyOutput {
    0 "code" code: String, 1 "data" data: ModelProxy
} }

/// Gets model service: `GetModelService` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/model-services/{modelServiceName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelService {
    /// Required.
    pub model_service_name: String,
}
operation! { GetModelService(model_service_name: String) "GetModelService" -> GetModelServiceOutput {
    0 "modelServiceName" model_service_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/model-services/{modelServiceName}", } }

/// Response of [`GetModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelServiceOutput {
    pub code: Option<String>,
    pub data: Option<ModelService>,
}
model! { GetModelServiceOutput {
    0 "code" code: String, 1 "data" data: ModelService
} }

/// Gets sandbox: `GetSandbox` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/sandboxes/{sandboxId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetSandbox>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSandbox {
    /// Required.
    pub sandbox_id: String,
}
operation! { GetSandbox(sandbox_id: String) "GetSandbox" -> GetSandboxOutput {
    0 "sandboxId" sandbox_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/sandboxes/{sandboxId}", } }

/// Response of [`GetSandbox`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSandboxOutput {
    pub code: Option<String>,
    pub data: Option<Sandbox>,
}
model! { GetSandboxOutput {
    0 "code" code: String, 1 "data" data: Sandbox
} }

/// Gets template: `GetTemplate` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/templates/{templateName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    /// Required.
    pub template_name: String,
}
operation! { GetTemplate(template_name: String) "GetTemplate" -> GetTemplateOutput {
    0 "templateName" template_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/templates/{templateName}", } }

/// Response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub code: Option<String>,
    pub data: Option<Template>,
}
model! { GetTemplateOutput {
    0 "code" code: String, 1 "data" data: Template
} }

/// Gets tool: `GetTool` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/tools/{toolName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetTool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTool {
    /// Required.
    pub tool_name: String,
}
operation! { GetTool(tool_name: String) "GetTool" -> GetToolOutput {
    0 "toolName" tool_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/tools/{toolName}", } }

/// Response of [`GetTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToolOutput {
    pub code: Option<String>,
    pub data: Option<Tool>,
}
model! { GetToolOutput {
    0 "code" code: String, 1 "data" data: Tool
} }

/// Gets workspace: `GetWorkspace` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/workspaces/{workspaceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspace {
    /// Required.
    pub workspace_id: String,
}
operation! { GetWorkspace(workspace_id: String) "GetWorkspace" -> GetWorkspaceOutput {
    0 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/workspaces/{workspaceId}", } }

/// Response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOutput {
    pub code: Option<String>,
    pub data: Option<Workspace>,
}
model! { GetWorkspaceOutput {
    0 "code" code: String, 1 "data" data: Workspace
} }

/// Gets workspace discovery endpoints: `GetWorkspaceDiscoveryEndpoints` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/workspaces/{workspaceId}/discovery/endpoints`. Reads only. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/GetWorkspaceDiscoveryEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceDiscoveryEndpoints {
    /// Required.
    pub workspace_id: String,
}
operation! { GetWorkspaceDiscoveryEndpoints(workspace_id: String)
    "GetWorkspaceDiscoveryEndpoints" -> GetWorkspaceDiscoveryEndpointsOutput {
    0 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/workspaces/{workspaceId}/discovery/endpoints", } }

/// Response of [`GetWorkspaceDiscoveryEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceDiscoveryEndpointsOutput {
    pub code: Option<String>,
    pub data: Option<GetDiscoveryEndpointsOutput>,
}
model! { GetWorkspaceDiscoveryEndpointsOutput {
    0 "code" code: String, 1 "data" data: GetDiscoveryEndpointsOutput
} }

/// In the response of [`GetWorkspaceDiscoveryEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveryEndpointsOutput {
    /// Deprecated.
    pub credential_name: Option<String>,
    pub discovery_endpoints: Vec<DiscoveryEndpoint>,
}
model! { GetDiscoveryEndpointsOutput {
    0 "credentialName" credential_name: String, 1 "discoveryEndpoints" discovery_endpoints: Vec<DiscoveryEndpoint>
} }

/// In the request of [`GetWorkspaceDiscoveryEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscoveryEndpoint {
    pub agent_endpoint_configs: Option<Vec<AgentEndpointConfig>>,
    pub credential_name: Option<String>,
    pub name: Option<String>,
    pub return_agent_credential_content: Option<bool>,
}
input! { DiscoveryEndpoint() {
    0 "agentEndpointConfigs" agent_endpoint_configs: Vec<AgentEndpointConfig>,
    1 "credentialName" credential_name: String, 2 "name" name: String,
    3 "returnAgentCredentialContent" return_agent_credential_content: bool
} }

/// In the request of [`GetWorkspaceDiscoveryEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentEndpointConfig {
    pub agent_name: Option<String>,
    pub custom_domain_url: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_url: Option<String>,
}
input! { AgentEndpointConfig() {
    0 "agentName" agent_name: String, 1 "customDomainUrl" custom_domain_url: String,
    2 "endpointName" endpoint_name: String, 3 "endpointUrl" endpoint_url: String
} }

/// Lists agent runtime endpoints: `ListAgentRuntimeEndpoints` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListAgentRuntimeEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimeEndpoints {
    pub endpoint_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_mode: Option<String>,
    /// Required.
    pub agent_runtime_id: String,
}
operation! { ListAgentRuntimeEndpoints(agent_runtime_id: String)
    "ListAgentRuntimeEndpoints" -> ListAgentRuntimeEndpointsOutput {
    0 "endpointName" endpoint_name: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "searchMode" search_mode: String, 4 "agentRuntimeId" agent_runtime_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints", } }
paged! { ListAgentRuntimeEndpoints: AgentRuntimeEndpoint =
    Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListAgentRuntimeEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimeEndpointsOutput {
    pub code: Option<String>,
    pub data: Option<ListAgentRuntimeEndpointsOutputItem>,
}
model! { ListAgentRuntimeEndpointsOutput {
    0 "code" code: String, 1 "data" data: ListAgentRuntimeEndpointsOutputItem
} }

/// In the response of [`ListAgentRuntimeEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimeEndpointsOutputItem {
    pub items: Vec<AgentRuntimeEndpoint>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListAgentRuntimeEndpointsOutputItem {
    0 "items" items: Vec<AgentRuntimeEndpoint>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// Lists agent runtime versions: `ListAgentRuntimeVersions` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/runtimes/{agentRuntimeId}/versions`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListAgentRuntimeVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimeVersions {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub agent_runtime_id: String,
}
operation! { ListAgentRuntimeVersions(agent_runtime_id: String)
    "ListAgentRuntimeVersions" -> ListAgentRuntimeVersionsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "agentRuntimeId" agent_runtime_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/versions", } }
paged! { ListAgentRuntimeVersions: AgentRuntimeVersion =
    Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListAgentRuntimeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimeVersionsOutput {
    pub code: Option<String>,
    pub data: Option<ListAgentRuntimeVersionsOutputItem>,
}
model! { ListAgentRuntimeVersionsOutput {
    0 "code" code: String, 1 "data" data: ListAgentRuntimeVersionsOutputItem
} }

/// In the response of [`ListAgentRuntimeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimeVersionsOutputItem {
    pub items: Vec<AgentRuntimeVersion>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListAgentRuntimeVersionsOutputItem {
    0 "items" items: Vec<AgentRuntimeVersion>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// In the response of [`ListAgentRuntimeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentRuntimeVersion {
    pub agent_runtime_arn: Option<String>,
    pub agent_runtime_id: Option<String>,
    pub agent_runtime_name: Option<String>,
    pub agent_runtime_version: Option<String>,
    pub description: Option<String>,
    pub last_updated_at: Option<String>,
}
model! { AgentRuntimeVersion {
    0 "agentRuntimeArn" agent_runtime_arn: String, 1 "agentRuntimeId" agent_runtime_id: String,
    2 "agentRuntimeName" agent_runtime_name: String, 3 "agentRuntimeVersion" agent_runtime_version: String,
    4 "description" description: String, 5 "lastUpdatedAt" last_updated_at: String
} }

/// Lists agent runtimes: `ListAgentRuntimes` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/runtimes`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListAgentRuntimes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimes {
    pub agent_runtime_name: Option<String>,
    /// Deprecated.
    pub discovery_resource_group_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Deprecated.
    pub resource_group_id: Option<String>,
    pub search_mode: Option<String>,
    pub status: Option<String>,
    pub system_tags: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_ids: Option<String>,
}
operation! { ListAgentRuntimes() "ListAgentRuntimes" -> ListAgentRuntimesOutput {
    0 "agentRuntimeName" agent_runtime_name: String, 1 "discoveryResourceGroupId" discovery_resource_group_id: String,
    2 "pageNumber" page_number: i64, 3 "pageSize" page_size: i64, 4 "resourceGroupId" resource_group_id: String,
    5 "searchMode" search_mode: String, 6 "status" status: String, 7 "systemTags" system_tags: String,
    8 "workspaceId" workspace_id: String, 9 "workspaceIds" workspace_ids: String
} { method: "GET", path: "/2025-09-10/agents/runtimes", } }
paged! { ListAgentRuntimes: AgentRuntime = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListAgentRuntimes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimesOutput {
    pub code: Option<String>,
    pub data: Option<ListAgentRuntimesOutputItem>,
}
model! { ListAgentRuntimesOutput {
    0 "code" code: String, 1 "data" data: ListAgentRuntimesOutputItem
} }

/// In the response of [`ListAgentRuntimes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimesOutputItem {
    pub items: Vec<AgentRuntime>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListAgentRuntimesOutputItem {
    0 "items" items: Vec<AgentRuntime>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// Lists browsers: `ListBrowsers` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/browsers`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListBrowsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBrowsers {
    pub browser_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListBrowsers() "ListBrowsers" -> ListBrowsersOutput {
    0 "browserName" browser_name: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "status" status: String
} { method: "GET", path: "/2025-09-10/agents/browsers", } }
paged! { ListBrowsers: Browser = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListBrowsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBrowsersOutput {
    pub code: Option<String>,
    pub data: Option<ListBrowsersOutputItem>,
}
model! { ListBrowsersOutput {
    0 "code" code: String, 1 "data" data: ListBrowsersOutputItem
} }

/// In the response of [`ListBrowsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBrowsersOutputItem {
    pub items: Vec<Browser>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListBrowsersOutputItem {
    0 "items" items: Vec<Browser>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "total" total: i64
} }

/// Lists code interpreters: `ListCodeInterpreters` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/code-interpreters`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListCodeInterpreters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodeInterpreters {
    pub code_interpreter_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListCodeInterpreters() "ListCodeInterpreters" -> ListCodeInterpretersOutput {
    0 "codeInterpreterName" code_interpreter_name: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64
} { method: "GET", path: "/2025-09-10/agents/code-interpreters", } }
paged! { ListCodeInterpreters: CodeInterpreter = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListCodeInterpreters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodeInterpretersOutput {
    pub code: Option<String>,
    pub data: Option<ListCodeInterpretersOutputItem>,
}
model! { ListCodeInterpretersOutput {
    0 "code" code: String, 1 "data" data: ListCodeInterpretersOutputItem
} }

/// In the response of [`ListCodeInterpreters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodeInterpretersOutputItem {
    pub items: Vec<CodeInterpreter>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListCodeInterpretersOutputItem {
    0 "items" items: Vec<CodeInterpreter>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// Lists credentials: `ListCredentials` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/credentials`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentials {
    pub credential_auth_type: Option<String>,
    pub credential_name: Option<String>,
    pub credential_source_type: Option<String>,
    pub enabled: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub provider: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_ids: Option<String>,
}
operation! { ListCredentials() "ListCredentials" -> ListCredentialsOutput {
    0 "credentialAuthType" credential_auth_type: String, 1 "credentialName" credential_name: String,
    2 "credentialSourceType" credential_source_type: String, 3 "enabled" enabled: bool, 4 "pageNumber" page_number: i64,
    5 "pageSize" page_size: i64, 6 "provider" provider: String, 7 "workspaceId" workspace_id: String,
    8 "workspaceIds" workspace_ids: String
} { method: "GET", path: "/2025-09-10/agents/credentials", } }
paged! { ListCredentials: CredentialListItem = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsOutput {
    pub code: Option<String>,
    pub data: Option<ListCredentialsOutputItem>,
}
model! { ListCredentialsOutput {
    0 "code" code: String, 1 "data" data: ListCredentialsOutputItem
} }

/// In the response of [`ListCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsOutputItem {
    pub items: Vec<CredentialListItem>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total: Option<String>,
}
model! { ListCredentialsOutputItem {
    0 "items" items: Vec<CredentialListItem>, 1 "pageNumber" page_number: String, 2 "pageSize" page_size: String,
    3 "total" total: String
} }

/// In the response of [`ListCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialListItem {
    pub created_at: Option<String>,
    pub credential_auth_type: Option<String>,
    pub credential_id: Option<String>,
    pub credential_name: Option<String>,
    pub credential_source_type: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub related_resource_count: Option<i64>,
    pub updated_at: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CredentialListItem {
    0 "createdAt" created_at: String, 1 "credentialAuthType" credential_auth_type: String,
    2 "credentialId" credential_id: String, 3 "credentialName" credential_name: String,
    4 "credentialSourceType" credential_source_type: String, 5 "description" description: String,
    6 "enabled" enabled: bool, 7 "relatedResourceCount" related_resource_count: i64, 8 "updatedAt" updated_at: String,
    9 "workspaceId" workspace_id: String
} }

/// Lists custom domains: `ListCustomDomains` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/custom-domains`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListCustomDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomains {
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
operation! { ListCustomDomains() "ListCustomDomains" -> ListCustomDomainsOutput {
    0 "domainName" domain_name: String, 1 "domainType" domain_type: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "resourceName" resource_name: String, 5 "resourceType" resource_type: String
} { method: "GET", path: "/2025-09-10/agents/custom-domains", } }
paged! { ListCustomDomains: CustomDomain = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListCustomDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomainsOutput {
    pub code: Option<String>,
    pub data: Option<ListCustomDomainsOutputItem>,
}
model! { ListCustomDomainsOutput {
    0 "code" code: String, 1 "data" data: ListCustomDomainsOutputItem
} }

/// In the response of [`ListCustomDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomainsOutputItem {
    pub items: Vec<CustomDomain>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListCustomDomainsOutputItem {
    0 "items" items: Vec<CustomDomain>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// Lists flow endpoints: `ListFlowEndpoints` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/flows/{flowId}/endpoints`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListFlowEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowEndpoints {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub flow_id: String,
}
operation! { ListFlowEndpoints(flow_id: String) "ListFlowEndpoints" -> ListFlowEndpointsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "flowId" flow_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/flows/{flowId}/endpoints", } }
paged! { ListFlowEndpoints: FlowEndpoint = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListFlowEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowEndpointsOutput {
    pub code: Option<String>,
    pub data: Option<ListFlowEndpointsOutputItem>,
}
model! { ListFlowEndpointsOutput {
    0 "code" code: String, 1 "data" data: ListFlowEndpointsOutputItem
} }

/// In the response of [`ListFlowEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowEndpointsOutputItem {
    pub items: Vec<FlowEndpoint>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFlowEndpointsOutputItem {
    0 "items" items: Vec<FlowEndpoint>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// Lists flow versions: `ListFlowVersions` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/flows/{flowName}/versions`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListFlowVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersions {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub flow_name: String,
}
operation! { ListFlowVersions(flow_name: String) "ListFlowVersions" -> ListFlowVersionsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "flowName" flow_name
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/2025-09-10/flows/{flowName}/versions", } }
paged! { ListFlowVersions: FlowVersion = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListFlowVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersionsOutput {
    pub code: Option<String>,
    pub data: Option<ListFlowVersionsOutputItem>,
}
model! { ListFlowVersionsOutput {
    0 "code" code: String, 1 "data" data: ListFlowVersionsOutputItem
} }

/// In the response of [`ListFlowVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersionsOutputItem {
    pub items: Vec<FlowVersion>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFlowVersionsOutputItem {
    0 "items" items: Vec<FlowVersion>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// Lists flows: `ListFlows` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/flows`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListFlows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlows {
    pub flow_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub workspace_id: Option<String>,
    pub workspace_ids: Option<String>,
}
operation! { ListFlows() "ListFlows" -> ListFlowsOutput {
    0 "flowName" flow_name: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "workspaceId" workspace_id: String, 4 "workspaceIds" workspace_ids: String
} { method: "GET", path: "/2025-09-10/flows", } }
paged! { ListFlows: Flow = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsOutput {
    pub code: Option<String>,
    pub data: Option<ListFlowsOutputItem>,
}
model! { ListFlowsOutput {
    0 "code" code: String, 1 "data" data: ListFlowsOutputItem
} }

/// In the response of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsOutputItem {
    pub items: Vec<Flow>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFlowsOutputItem {
    0 "items" items: Vec<Flow>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "total" total: i64
} }

/// Lists im bots: `ListIMBots` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/im-bots`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListIMBots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIMBots {
    pub agent_runtime_id: Option<String>,
    pub bot_biz_type: Option<String>,
    pub bot_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListIMBots() "ListIMBots" -> ListIMBotsOutput {
    0 "agentRuntimeId" agent_runtime_id: String, 1 "botBizType" bot_biz_type: String, 2 "botName" bot_name: String,
    3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64, 5 "status" status: String
} { method: "GET", path: "/2025-09-10/agents/im-bots", } }
paged! { ListIMBots: IMBotInfo = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListIMBots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIMBotsOutput {
    pub code: Option<String>,
    pub data: Option<ListIMBotsOutputItem>,
}
model! { ListIMBotsOutput {
    0 "code" code: String, 1 "data" data: ListIMBotsOutputItem
} }

/// In the response of [`ListIMBots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIMBotsOutputItem {
    pub items: Vec<IMBotInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListIMBotsOutputItem {
    0 "items" items: Vec<IMBotInfo>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "total" total: i64
} }

/// Lists knowledge bases: `ListKnowledgeBases` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/knowledgebases`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListKnowledgeBases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBases {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub provider: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_ids: Option<String>,
}
operation! { ListKnowledgeBases() "ListKnowledgeBases" -> ListKnowledgeBasesOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "provider" provider: String,
    3 "workspaceId" workspace_id: String, 4 "workspaceIds" workspace_ids: String
} { method: "GET", path: "/2025-09-10/agents/knowledgebases", } }
paged! { ListKnowledgeBases: KnowledgeBase = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBasesOutput {
    pub code: Option<String>,
    pub data: Option<ListKnowledgeBasesOutputItem>,
}
model! { ListKnowledgeBasesOutput {
    0 "code" code: String, 1 "data" data: ListKnowledgeBasesOutputItem
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBasesOutputItem {
    pub items: Vec<KnowledgeBase>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListKnowledgeBasesOutputItem {
    0 "items" items: Vec<KnowledgeBase>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// Lists memory collections: `ListMemoryCollections` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/memory-collections`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListMemoryCollections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemoryCollections {
    pub memory_collection_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_ids: Option<String>,
}
operation! { ListMemoryCollections() "ListMemoryCollections" -> ListMemoryCollectionsOutput {
    0 "memoryCollectionName" memory_collection_name: String, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "status" status: String, 4 "type" r#type: String,
    5 "workspaceId" workspace_id: String, 6 "workspaceIds" workspace_ids: String
} { method: "GET", path: "/2025-09-10/agents/memory-collections", } }
paged! { ListMemoryCollections: MemoryCollection = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListMemoryCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemoryCollectionsOutput {
    pub code: Option<String>,
    pub data: Option<ListMemoryCollectionsOutputItem>,
}
model! { ListMemoryCollectionsOutput {
    0 "code" code: String, 1 "data" data: ListMemoryCollectionsOutputItem
} }

/// In the response of [`ListMemoryCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemoryCollectionsOutputItem {
    pub items: Vec<MemoryCollection>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMemoryCollectionsOutputItem {
    0 "items" items: Vec<MemoryCollection>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// Lists model providers: `ListModelProviders` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/model-providers`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListModelProviders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProviders {
    pub model_name: Option<String>,
    pub model_type: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub provider: Option<String>,
}
operation! { ListModelProviders() "ListModelProviders" -> ListModelProvidersOutput {
    0 "modelName" model_name: String, 1 "modelType" model_type: String, 2 "pageNumber" page_number: String,
    3 "pageSize" page_size: String, 4 "provider" provider: String
} { method: "GET", path: "/2025-09-10/agents/model-providers", } }
paged! { ListModelProviders: ListModelProvidersItems =
    Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListModelProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProvidersOutput {
    pub code: Option<String>,
    pub data: Option<ListModelProvidersData>,
}
model! { ListModelProvidersOutput {
    0 "code" code: String, 1 "data" data: ListModelProvidersData
} }

/// In the response of [`ListModelProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProvidersData {
    pub items: Vec<ListModelProvidersItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListModelProvidersData {
    0 "items" items: Vec<ListModelProvidersItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// In the response of [`ListModelProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProvidersItems {
    pub base_url: Option<String>,
    pub model_info_config: Option<ModelInfoConfig>,
    pub model_type: Option<String>,
    pub models: Vec<String>,
    pub provider_name: Option<String>,
}
model! { ListModelProvidersItems {
    0 "baseUrl" base_url: String, 1 "modelInfoConfig" model_info_config: ModelInfoConfig,
    2 "modelType" model_type: String, 3 "models" models: Vec<String>, 4 "providerName" provider_name: String
} }

/// Lists model proxies: `ListModelProxies` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/model-proxies`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListModelProxies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProxies {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub proxy_mode: Option<String>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_ids: Option<String>,
}
operation! { ListModelProxies() "ListModelProxies" -> ListModelProxiesOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "proxyMode" proxy_mode: String,
    3 "status" status: String, 4 "workspaceId" workspace_id: String, 5 "workspaceIds" workspace_ids: String
} { method: "GET", path: "/2025-09-10/agents/model-proxies", } }
paged! { ListModelProxies: ModelProxy = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListModelProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProxiesOutput {
    pub code: Option<String>,
    pub data: Option<ListModelProxiesOutputItem>,
}
model! { ListModelProxiesOutput {
    0 "code" code: String, 1 "data" data: ListModelProxiesOutputItem
} }

/// In the response of [`ListModelProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProxiesOutputItem {
    pub items: Vec<ModelProxy>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListModelProxiesOutputItem {
    0 "items" items: Vec<ModelProxy>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "total" total: i64
} }

/// Lists model services: `ListModelServices` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/model-services`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListModelServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelServices {
    /// Required.
    pub model_type: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub provider: Option<String>,
    pub provider_type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_ids: Option<String>,
}
operation! { ListModelServices(model_type: String) "ListModelServices" -> ListModelServicesOutput {
    0 "modelType" model_type, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "provider" provider: String, 4 "providerType" provider_type: String, 5 "workspaceId" workspace_id: String,
    6 "workspaceIds" workspace_ids: String
} { method: "GET", path: "/2025-09-10/agents/model-services", } }
paged! { ListModelServices: ModelService = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelServicesOutput {
    pub code: Option<String>,
    pub data: Option<ListModelServicesOutputItem>,
}
model! { ListModelServicesOutput {
    0 "code" code: String, 1 "data" data: ListModelServicesOutputItem
} }

/// In the response of [`ListModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelServicesOutputItem {
    pub items: Vec<ModelService>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListModelServicesOutputItem {
    0 "items" items: Vec<ModelService>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// Lists sandboxes: `ListSandboxes` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/sandboxes`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListSandboxes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSandboxes {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub sandbox_id: Option<String>,
    pub status: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
operation! { ListSandboxes() "ListSandboxes" -> ListSandboxesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "sandboxId" sandbox_id: String,
    3 "status" status: String, 4 "templateName" template_name: String, 5 "templateType" template_type: String
} { method: "GET", path: "/2025-09-10/sandboxes", } }
paged! { ListSandboxes: Sandbox = Token "nextToken", "data.items" data.items, next "data.nextToken" }

/// Response of [`ListSandboxes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSandboxesOutput {
    pub code: Option<String>,
    pub data: Option<ListSandboxesOutputItem>,
}
model! { ListSandboxesOutput {
    0 "code" code: String, 1 "data" data: ListSandboxesOutputItem
} }

/// In the response of [`ListSandboxes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSandboxesOutputItem {
    pub items: Vec<Sandbox>,
    pub next_token: Option<String>,
}
model! { ListSandboxesOutputItem {
    0 "items" items: Vec<Sandbox>, 1 "nextToken" next_token: String
} }

/// Lists templates: `ListTemplates` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/templates`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplates {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_ids: Option<String>,
}
operation! { ListTemplates() "ListTemplates" -> ListTemplatesOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "status" status: String,
    3 "templateName" template_name: String, 4 "templateType" template_type: String,
    5 "workspaceId" workspace_id: String, 6 "workspaceIds" workspace_ids: String
} { method: "GET", path: "/2025-09-10/templates", } }
paged! { ListTemplates: Template = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutput {
    pub code: Option<String>,
    pub data: Option<ListTemplatesOutputItem>,
}
model! { ListTemplatesOutput {
    0 "code" code: String, 1 "data" data: ListTemplatesOutputItem
} }

/// In the response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutputItem {
    pub items: Vec<Template>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListTemplatesOutputItem {
    0 "items" items: Vec<Template>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "total" total: i64
} }

/// Lists tools: `ListTools` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/agents/tools`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListTools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTools {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tool_name: Option<String>,
    pub tool_type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_ids: Option<String>,
}
operation! { ListTools() "ListTools" -> ListToolsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "toolName" tool_name: String,
    3 "toolType" tool_type: String, 4 "workspaceId" workspace_id: String, 5 "workspaceIds" workspace_ids: String
} { method: "GET", path: "/2025-09-10/agents/tools", } }
paged! { ListTools: Tool = Number "pageNumber", "data.items" data.items, total "data.total" }

/// Response of [`ListTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListToolsOutput {
    pub code: Option<String>,
    pub data: Option<ListToolsOutputV2>,
}
model! { ListToolsOutput {
    0 "code" code: String, 1 "data" data: ListToolsOutputV2
} }

/// In the response of [`ListTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListToolsOutputV2 {
    pub items: Vec<Tool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListToolsOutputV2 {
    0 "items" items: Vec<Tool>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "total" total: i64
} }

/// Lists workspaces: `ListWorkspaces` of `agentrun` 2025-09-10.
///
/// GET `/2025-09-10/workspaces`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ListWorkspaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaces {
    pub name: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ListWorkspaces() "ListWorkspaces" -> ListWorkspacesOutput {
    0 "name" name: String, 1 "pageNumber" page_number: String, 2 "pageSize" page_size: String,
    3 "resourceGroupId" resource_group_id: String
} { method: "GET", path: "/2025-09-10/workspaces", } }
paged! { ListWorkspaces: Workspace = Number "pageNumber", "data.workspaces" data.workspaces, total "data.total" }

/// Response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub code: Option<String>,
    pub data: Option<ListWorkspacesOutputItem>,
}
model! { ListWorkspacesOutput {
    0 "code" code: String, 1 "data" data: ListWorkspacesOutputItem
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutputItem {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub workspaces: Vec<Workspace>,
}
model! { ListWorkspacesOutputItem {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "total" total: i64,
    3 "workspaces" workspaces: Vec<Workspace>
} }

/// Pauses sandbox: `PauseSandbox` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/sandboxes/{sandboxId}/pause`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/PauseSandbox>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSandbox {
    /// Required.
    pub sandbox_id: String,
}
operation! { PauseSandbox(sandbox_id: String) "PauseSandbox" -> PauseSandboxOutput {
    0 "sandboxId" sandbox_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/sandboxes/{sandboxId}/pause", } }

/// Response of [`PauseSandbox`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSandboxOutput {
    pub code: Option<String>,
    pub data: Option<Sandbox>,
}
model! { PauseSandboxOutput {
    0 "code" code: String, 1 "data" data: Sandbox
} }

/// Publishes flow version: `PublishFlowVersion` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/flows/{flowName}/versions`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/PublishFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowVersion {
    pub body: Option<PublishFlowVersionInput>,
    /// Required.
    pub flow_name: String,
}
operation! { PublishFlowVersion(flow_name: String) "PublishFlowVersion" -> PublishFlowVersionOutput {
    0 "body" body: PublishFlowVersionInput, 1 "flowName" flow_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/2025-09-10/flows/{flowName}/versions", body: BodyStyle::Json, } }

/// In the request of [`PublishFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowVersionInput {
    pub description: Option<String>,
}
input! { PublishFlowVersionInput() {
    0 "description" description: String
} }

/// Response of [`PublishFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowVersionOutput {
    pub code: Option<String>,
    pub data: Option<FlowVersion>,
}
model! { PublishFlowVersionOutput {
    0 "code" code: String, 1 "data" data: FlowVersion
} }

/// Publishes runtime version: `PublishRuntimeVersion` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/agents/runtimes/{agentRuntimeId}/versions`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/PublishRuntimeVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRuntimeVersion {
    pub body: Option<PublishRuntimeVersionInput>,
    /// Required.
    pub agent_runtime_id: String,
}
operation! { PublishRuntimeVersion(agent_runtime_id: String) "PublishRuntimeVersion" -> PublishRuntimeVersionOutput {
    0 "body" body: PublishRuntimeVersionInput, 1 "agentRuntimeId" agent_runtime_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/versions", body: BodyStyle::Json, } }

/// In the request of [`PublishRuntimeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRuntimeVersionInput {
    pub description: Option<String>,
    pub publisher: Option<String>,
}
input! { PublishRuntimeVersionInput() {
    0 "description" description: String, 1 "publisher" publisher: String
} }

/// Response of [`PublishRuntimeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRuntimeVersionOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntimeVersion>,
}
model! { PublishRuntimeVersionOutput {
    0 "code" code: String, 1 "data" data: AgentRuntimeVersion
} }

/// Resumes sandbox: `ResumeSandbox` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/sandboxes/{sandboxId}/resume`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/ResumeSandbox>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSandbox {
    /// Required.
    pub sandbox_id: String,
}
operation! { ResumeSandbox(sandbox_id: String) "ResumeSandbox" -> ResumeSandboxOutput {
    0 "sandboxId" sandbox_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/sandboxes/{sandboxId}/resume", } }

/// Response of [`ResumeSandbox`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSandboxOutput {
    pub code: Option<String>,
    pub data: Option<Sandbox>,
}
model! { ResumeSandboxOutput {
    0 "code" code: String, 1 "data" data: Sandbox
} }

/// Stops sandbox: `StopSandbox` of `agentrun` 2025-09-10.
///
/// POST `/2025-09-10/sandboxes/{sandboxId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/StopSandbox>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSandbox {
    /// Required.
    pub sandbox_id: String,
}
operation! { StopSandbox(sandbox_id: String) "StopSandbox" -> StopSandboxOutput {
    0 "sandboxId" sandbox_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/2025-09-10/sandboxes/{sandboxId}/stop", } }

/// Response of [`StopSandbox`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSandboxOutput {
    pub code: Option<String>,
    pub data: Option<Sandbox>,
}
model! { StopSandboxOutput {
    0 "code" code: String, 1 "data" data: Sandbox
} }

/// Stops template mcp: `StopTemplateMCP` of `agentrun` 2025-09-10.
///
/// PATCH `/2025-09-10/templates/{templateName}/mcp/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/StopTemplateMCP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTemplateMCP {
    /// Required.
    pub template_name: String,
}
operation! { StopTemplateMCP(template_name: String) "StopTemplateMCP" -> StopTemplateMCPOutput {
    0 "templateName" template_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PATCH", path: "/2025-09-10/templates/{templateName}/mcp/stop", } }

/// Response of [`StopTemplateMCP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTemplateMCPOutput {
    pub code: Option<String>,
    pub data: Option<Template>,
}
model! { StopTemplateMCPOutput {
    0 "code" code: String, 1 "data" data: Template
} }

/// Updates agent runtime: `UpdateAgentRuntime` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/agents/runtimes/{agentRuntimeId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateAgentRuntime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentRuntime {
    /// Required.
    pub body: UpdateAgentRuntimeInput,
    /// Required.
    pub agent_runtime_id: String,
}
operation! { UpdateAgentRuntime(body: UpdateAgentRuntimeInput, agent_runtime_id: String)
    "UpdateAgentRuntime" -> UpdateAgentRuntimeOutput {
    0 "body" body, 1 "agentRuntimeId" agent_runtime_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentRuntimeInput {
    pub agent_runtime_name: Option<String>,
    pub arms_configuration: Option<ArmsConfiguration>,
    pub artifact_type: Option<String>,
    pub code_configuration: Option<CodeConfiguration>,
    pub container_configuration: Option<ContainerConfiguration>,
    /// Required.
    pub cpu: Option<f64>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub disable_ondemand: Option<bool>,
    pub disable_session_affinity: Option<bool>,
    pub disk_size: Option<i64>,
    pub edition: Option<String>,
    pub enable_session_isolation: Option<bool>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    pub execution_role_arn: Option<String>,
    pub external_agent_endpoint_url: Option<String>,
    pub force_evict_instances: Option<bool>,
    pub header_field_name: Option<String>,
    pub health_check_configuration: Option<HealthCheckConfiguration>,
    pub log_configuration: Option<LogConfiguration>,
    pub memory: Option<i64>,
    pub nas_config: Option<NASConfig>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub port: Option<i64>,
    pub protocol_configuration: Option<ProtocolConfiguration>,
    pub session_affinity_type: Option<String>,
    pub session_concurrency_limit_per_instance: Option<i64>,
    pub session_idle_timeout_seconds: Option<i64>,
    pub system_tags: Option<Vec<String>>,
    pub workspace_id: Option<String>,
}
input! { UpdateAgentRuntimeInput(cpu: f64) {
    0 "agentRuntimeName" agent_runtime_name: String, 1 "armsConfiguration" arms_configuration: ArmsConfiguration,
    2 "artifactType" artifact_type: String, 3 "codeConfiguration" code_configuration: CodeConfiguration,
    4 "containerConfiguration" container_configuration: ContainerConfiguration, 5 "cpu" cpu: f64,
    6 "credentialName" credential_name: String, 7 "description" description: String,
    8 "disableOndemand" disable_ondemand: bool, 9 "disableSessionAffinity" disable_session_affinity: bool,
    10 "diskSize" disk_size: i64, 11 "edition" edition: String,
    12 "enableSessionIsolation" enable_session_isolation: bool,
    13 "environmentVariables" environment_variables: BTreeMap<String, String>,
    14 "executionRoleArn" execution_role_arn: String, 15 "externalAgentEndpointUrl" external_agent_endpoint_url: String,
    16 "forceEvictInstances" force_evict_instances: bool, 17 "headerFieldName" header_field_name: String,
    18 "healthCheckConfiguration" health_check_configuration: HealthCheckConfiguration,
    19 "logConfiguration" log_configuration: LogConfiguration, 20 "memory" memory: i64,
    21 "nasConfig" nas_config: NASConfig, 22 "networkConfiguration" network_configuration: NetworkConfiguration,
    23 "ossMountConfig" oss_mount_config: OSSMountConfig, 24 "port" port: i64,
    25 "protocolConfiguration" protocol_configuration: ProtocolConfiguration,
    26 "sessionAffinityType" session_affinity_type: String,
    27 "sessionConcurrencyLimitPerInstance" session_concurrency_limit_per_instance: i64,
    28 "sessionIdleTimeoutSeconds" session_idle_timeout_seconds: i64, 29 "systemTags" system_tags: Vec<String>,
    30 "workspaceId" workspace_id: String
} }

/// Response of [`UpdateAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentRuntimeOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntime>,
}
model! { UpdateAgentRuntimeOutput {
    0 "code" code: String, 1 "data" data: AgentRuntime
} }

/// Updates agent runtime endpoint: `UpdateAgentRuntimeEndpoint` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints/{agentRuntimeEndpointId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateAgentRuntimeEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentRuntimeEndpoint {
    /// Required.
    pub body: UpdateAgentRuntimeEndpointInput,
    /// Required.
    pub agent_runtime_id: String,
    /// Required.
    pub agent_runtime_endpoint_id: String,
}
operation! {
    UpdateAgentRuntimeEndpoint(body: UpdateAgentRuntimeEndpointInput, agent_runtime_id: String, agent_runtime_endpoint_id: String)
    "UpdateAgentRuntimeEndpoint" -> UpdateAgentRuntimeEndpointOutput {
    0 "body" body, 1 "agentRuntimeId" agent_runtime_id, 2 "agentRuntimeEndpointId" agent_runtime_endpoint_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "PUT", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints/{agentRuntimeEndpointId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateAgentRuntimeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentRuntimeEndpointInput {
    pub agent_runtime_endpoint_name: Option<String>,
    pub delete_scaling_config: Option<bool>,
    pub description: Option<String>,
    pub disable_public_network_access: Option<bool>,
    pub routing_configuration: Option<RoutingConfiguration>,
    pub scaling_config: Option<ScalingConfig>,
    pub target_version: Option<String>,
}
input! { UpdateAgentRuntimeEndpointInput() {
    0 "agentRuntimeEndpointName" agent_runtime_endpoint_name: String,
    1 "deleteScalingConfig" delete_scaling_config: bool, 2 "description" description: String,
    3 "disablePublicNetworkAccess" disable_public_network_access: bool,
    4 "routingConfiguration" routing_configuration: RoutingConfiguration,
    5 "scalingConfig" scaling_config: ScalingConfig, 6 "targetVersion" target_version: String
} }

/// Response of [`UpdateAgentRuntimeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentRuntimeEndpointOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntimeEndpoint>,
}
model! { UpdateAgentRuntimeEndpointOutput {
    0 "code" code: String, 1 "data" data: AgentRuntimeEndpoint
} }

/// Updates credential: `UpdateCredential` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/agents/credentials/{credentialName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredential {
    pub body: Option<UpdateCredentialInput>,
    /// Required.
    pub credential_name: String,
}
operation! { UpdateCredential(credential_name: String) "UpdateCredential" -> UpdateCredentialOutput {
    0 "body" body: UpdateCredentialInput, 1 "credentialName" credential_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/agents/credentials/{credentialName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialInput {
    pub credential_public_config: Option<CredentialPublicConfig>,
    /// Secret.
    pub credential_secret: Option<Secret>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub workspace_id: Option<String>,
}
input! { UpdateCredentialInput() {
    0 "credentialPublicConfig" credential_public_config: CredentialPublicConfig,
    1 "credentialSecret" credential_secret: Secret, 2 "description" description: String, 3 "enabled" enabled: bool,
    4 "workspaceId" workspace_id: String
} }

/// Response of [`UpdateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialOutput {
    pub code: Option<String>,
    pub data: Option<Credential>,
}
model! { UpdateCredentialOutput {
    0 "code" code: String, 1 "data" data: Credential
} }

/// Updates custom domain: `UpdateCustomDomain` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/agents/custom-domains/{domainName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomDomain {
    pub body: Option<UpdateCustomDomainInput>,
    /// Required.
    pub domain_name: String,
}
operation! { UpdateCustomDomain(domain_name: String) "UpdateCustomDomain" -> UpdateCustomDomainOutput {
    0 "body" body: UpdateCustomDomainInput, 1 "domainName" domain_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/agents/custom-domains/{domainName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomDomainInput {
    pub cert_config: Option<CertConfig>,
    pub description: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub tls_config: Option<TLSConfig>,
}
input! { UpdateCustomDomainInput() {
    0 "certConfig" cert_config: CertConfig, 1 "description" description: String, 2 "protocol" protocol: String,
    3 "routeConfig" route_config: RouteConfig, 4 "tlsConfig" tls_config: TLSConfig
} }

/// Response of [`UpdateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomDomainOutput {
    pub code: Option<String>,
    pub data: Option<CustomDomain>,
}
model! { UpdateCustomDomainOutput {
    0 "code" code: String, 1 "data" data: CustomDomain
} }

/// Updates flow: `UpdateFlow` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/flows/{flowName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlow {
    /// Required.
    pub body: UpdateFlowInput,
    /// Required.
    pub flow_name: String,
}
operation! { UpdateFlow(body: UpdateFlowInput, flow_name: String) "UpdateFlow" -> UpdateFlowOutput {
    0 "body" body, 1 "flowName" flow_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/flows/{flowName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowInput {
    pub definition: Option<String>,
    pub description: Option<String>,
    pub disable_public_network_access: Option<bool>,
    pub environment_configuration: Option<EnvironmentConfiguration>,
    pub execution_role_arn: Option<String>,
    pub external_storage_location: Option<String>,
    pub flow_name: Option<String>,
    pub logging_configuration: Option<LoggingConfiguration>,
    pub resource_group_id: Option<String>,
    pub tracing_configuration: Option<TracingConfiguration>,
    pub workspace_id: Option<String>,
}
input! { UpdateFlowInput() {
    0 "definition" definition: String, 1 "description" description: String,
    2 "disablePublicNetworkAccess" disable_public_network_access: bool,
    3 "environmentConfiguration" environment_configuration: EnvironmentConfiguration,
    4 "executionRoleArn" execution_role_arn: String, 5 "externalStorageLocation" external_storage_location: String,
    6 "flowName" flow_name: String, 7 "loggingConfiguration" logging_configuration: LoggingConfiguration,
    8 "resourceGroupId" resource_group_id: String, 9 "tracingConfiguration" tracing_configuration: TracingConfiguration,
    10 "workspaceId" workspace_id: String
} }

/// Response of [`UpdateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowOutput {
    pub code: Option<String>,
    pub data: Option<Flow>,
}
model! { UpdateFlowOutput {
    0 "code" code: String, 1 "data" data: Flow
} }

/// Updates flow draft: `UpdateFlowDraft` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/flows/{flowName}/draft`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateFlowDraft>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowDraft {
    /// Required.
    pub body: UpdateFlowDraftInput,
    /// Required.
    pub flow_name: String,
}
operation! { UpdateFlowDraft(body: UpdateFlowDraftInput, flow_name: String) "UpdateFlowDraft" -> UpdateFlowDraftOutput {
    0 "body" body, 1 "flowName" flow_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/flows/{flowName}/draft", body: BodyStyle::Json, } }

/// In the request of [`UpdateFlowDraft`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowDraftInput {
    pub definition: Option<String>,
    pub description: Option<String>,
    pub environment_configuration: Option<EnvironmentConfiguration>,
    pub execution_role_arn: Option<String>,
    pub external_storage_location: Option<String>,
}
input! { UpdateFlowDraftInput() {
    0 "definition" definition: String, 1 "description" description: String,
    2 "environmentConfiguration" environment_configuration: EnvironmentConfiguration,
    3 "executionRoleArn" execution_role_arn: String, 4 "externalStorageLocation" external_storage_location: String
} }

/// Response of [`UpdateFlowDraft`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowDraftOutput {
    pub code: Option<String>,
    pub data: Option<Flow>,
}
model! { UpdateFlowDraftOutput {
    0 "code" code: String, 1 "data" data: Flow
} }

/// Updates flow endpoint: `UpdateFlowEndpoint` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/flows/{flowName}/endpoints/{flowEndpointName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateFlowEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowEndpoint {
    /// Required.
    pub body: UpdateFlowEndpointInput,
    /// Required.
    pub flow_name: String,
    /// Required.
    pub flow_endpoint_name: String,
}
operation! { UpdateFlowEndpoint(body: UpdateFlowEndpointInput, flow_name: String, flow_endpoint_name: String)
    "UpdateFlowEndpoint" -> UpdateFlowEndpointOutput {
    0 "body" body, 1 "flowName" flow_name, 2 "flowEndpointName" flow_endpoint_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/flows/{flowName}/endpoints/{flowEndpointName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateFlowEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowEndpointInput {
    pub description: Option<String>,
    pub disable_public_network_access: Option<bool>,
    pub flow_endpoint_name: Option<String>,
    pub routing_configuration: Option<Vec<FlowEndpointRoutingConfig>>,
    pub target_version: Option<String>,
}
input! { UpdateFlowEndpointInput() {
    0 "description" description: String, 1 "disablePublicNetworkAccess" disable_public_network_access: bool,
    2 "flowEndpointName" flow_endpoint_name: String,
    3 "routingConfiguration" routing_configuration: Vec<FlowEndpointRoutingConfig>,
    4 "targetVersion" target_version: String
} }

/// Response of [`UpdateFlowEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowEndpointOutput {
    pub code: Option<String>,
    pub data: Option<FlowEndpoint>,
}
model! { UpdateFlowEndpointOutput {
    0 "code" code: String, 1 "data" data: FlowEndpoint
} }

/// Updates im bot: `UpdateIMBot` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/agents/im-bots/{imBotId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateIMBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIMBot {
    /// Required.
    pub body: UpdateIMBotInput,
    /// Required.
    pub im_bot_id: String,
}
operation! { UpdateIMBot(body: UpdateIMBotInput, im_bot_id: String) "UpdateIMBot" -> UpdateIMBotOutput {
    0 "body" body, 1 "imBotId" im_bot_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/agents/im-bots/{imBotId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateIMBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIMBotInput {
    pub bot_biz_id: Option<String>,
    /// Secret.
    pub bot_biz_secret: Option<Secret>,
    pub bot_biz_type: Option<String>,
    pub bot_mode: Option<String>,
    pub bot_name: Option<String>,
    pub description: Option<String>,
    pub metadata: Option<IMBotMetadata>,
    pub min_instances: Option<i64>,
    pub status: Option<String>,
}
input! { UpdateIMBotInput() {
    0 "botBizId" bot_biz_id: String, 1 "botBizSecret" bot_biz_secret: Secret, 2 "botBizType" bot_biz_type: String,
    3 "botMode" bot_mode: String, 4 "botName" bot_name: String, 5 "description" description: String,
    6 "metadata" metadata: IMBotMetadata, 7 "minInstances" min_instances: i64, 8 "status" status: String
} }

/// Response of [`UpdateIMBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIMBotOutput {
    pub code: Option<String>,
    pub data: Option<IMBotInfo>,
}
model! { UpdateIMBotOutput {
    0 "code" code: String, 1 "data" data: IMBotInfo
} }

/// Updates knowledge base: `UpdateKnowledgeBase` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/agents/knowledgebases/{knowledgeBaseName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBase {
    pub body: Option<UpdateKnowledgeBaseInput>,
    /// Required.
    pub knowledge_base_name: String,
}
operation! { UpdateKnowledgeBase(knowledge_base_name: String) "UpdateKnowledgeBase" -> UpdateKnowledgeBaseOutput {
    0 "body" body: UpdateKnowledgeBaseInput, 1 "knowledgeBaseName" knowledge_base_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/agents/knowledgebases/{knowledgeBaseName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseInput {
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub provider_settings: Option<BTreeMap<String, Value>>,
    pub retrieve_settings: Option<BTreeMap<String, Value>>,
    pub workspace_id: Option<String>,
}
input! { UpdateKnowledgeBaseInput() {
    0 "credentialName" credential_name: String, 1 "description" description: String,
    2 "providerSettings" provider_settings: BTreeMap<String, Value>,
    3 "retrieveSettings" retrieve_settings: BTreeMap<String, Value>, 4 "workspaceId" workspace_id: String
} }

/// Response of [`UpdateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseOutput {
    pub code: Option<String>,
    pub data: Option<KnowledgeBase>,
}
model! { UpdateKnowledgeBaseOutput {
    0 "code" code: String, 1 "data" data: KnowledgeBase
} }

/// Updates memory collection: `UpdateMemoryCollection` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/agents/memory-collections/{memoryCollectionName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateMemoryCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMemoryCollection {
    pub body: Option<UpdateMemoryCollectionInput>,
    /// Required.
    pub memory_collection_name: String,
}
operation! { UpdateMemoryCollection(memory_collection_name: String)
    "UpdateMemoryCollection" -> UpdateMemoryCollectionOutput {
    0 "body" body: UpdateMemoryCollectionInput, 1 "memoryCollectionName" memory_collection_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/agents/memory-collections/{memoryCollectionName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMemoryCollectionInput {
    pub description: Option<String>,
    pub embedder_config: Option<EmbedderConfig>,
    pub enable_conversation_history: Option<bool>,
    pub enable_conversation_state: Option<bool>,
    pub execution_role_arn: Option<String>,
    pub llm_config: Option<LLMConfig>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub vector_store_config: Option<VectorStoreConfig>,
    pub workspace_id: Option<String>,
}
input! { UpdateMemoryCollectionInput() {
    0 "description" description: String, 1 "embedderConfig" embedder_config: EmbedderConfig,
    2 "enableConversationHistory" enable_conversation_history: bool,
    3 "enableConversationState" enable_conversation_state: bool, 4 "executionRoleArn" execution_role_arn: String,
    5 "llmConfig" llm_config: LLMConfig, 6 "networkConfiguration" network_configuration: NetworkConfiguration,
    7 "vectorStoreConfig" vector_store_config: VectorStoreConfig, 8 "workspaceId" workspace_id: String
} }

/// Response of [`UpdateMemoryCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMemoryCollectionOutput {
    pub code: Option<String>,
    pub data: Option<MemoryCollection>,
}
model! { UpdateMemoryCollectionOutput {
    0 "code" code: String, 1 "data" data: MemoryCollection
} }

/// Updates model proxy: `UpdateModelProxy` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/agents/model-proxies/{modelProxyName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateModelProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelProxy {
    pub body: Option<UpdateModelProxyInput>,
    /// Required.
    pub model_proxy_name: String,
}
operation! { UpdateModelProxy(model_proxy_name: String) "UpdateModelProxy" -> UpdateModelProxyOutput {
    0 "body" body: UpdateModelProxyInput, 1 "modelProxyName" model_proxy_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/agents/model-proxies/{modelProxyName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelProxyInput {
    pub arms_configuration: Option<ArmsConfiguration>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub execution_role_arn: Option<String>,
    pub log_configuration: Option<LogConfiguration>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub proxy_config: Option<ProxyConfig>,
    pub workspace_id: Option<String>,
}
input! { UpdateModelProxyInput() {
    0 "armsConfiguration" arms_configuration: ArmsConfiguration, 1 "credentialName" credential_name: String,
    2 "description" description: String, 3 "executionRoleArn" execution_role_arn: String,
    4 "logConfiguration" log_configuration: LogConfiguration,
    5 "networkConfiguration" network_configuration: NetworkConfiguration, 6 "proxyConfig" proxy_config: ProxyConfig,
    7 "workspaceId" workspace_id: String
} }

/// Response of [`UpdateModelProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelProxyOutput {
    pub code: Option<String>,
    pub data: Option<ModelProxy>,
}
model! { UpdateModelProxyOutput {
    0 "code" code: String, 1 "data" data: ModelProxy
} }

/// Updates model service: `UpdateModelService` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/agents/model-services/{modelServiceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelService {
    pub body: Option<UpdateModelServiceInput>,
    /// Required.
    pub model_service_name: String,
}
operation! { UpdateModelService(model_service_name: String) "UpdateModelService" -> UpdateModelServiceOutput {
    0 "body" body: UpdateModelServiceInput, 1 "modelServiceName" model_service_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/agents/model-services/{modelServiceName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelServiceInput {
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub model_info_configs: Option<Vec<ModelInfoConfig>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub provider_settings: Option<ProviderSettings>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub workspace_id: Option<String>,
}
input! { UpdateModelServiceInput() {
    0 "credentialName" credential_name: String, 1 "description" description: String,
    2 "modelInfoConfigs" model_info_configs: Vec<ModelInfoConfig>,
    3 "networkConfiguration" network_configuration: NetworkConfiguration,
    4 "providerSettings" provider_settings: ProviderSettings, 5 "status" status: String,
    6 "statusReason" status_reason: String, 7 "workspaceId" workspace_id: String
} }

/// Response of [`UpdateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelServiceOutput {
    pub code: Option<String>,
    pub data: Option<ModelService>,
}
model! { UpdateModelServiceOutput {
    0 "code" code: String, 1 "data" data: ModelService
} }

/// Updates template: `UpdateTemplate` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/templates/{templateName}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    pub client_token: Option<String>,
    /// Required.
    pub body: UpdateTemplateInput,
    /// Required.
    pub template_name: String,
}
operation! { UpdateTemplate(body: UpdateTemplateInput, template_name: String) "UpdateTemplate" -> UpdateTemplateOutput {
    0 "clientToken" client_token: String, 1 "body" body, 2 "templateName" template_name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/templates/{templateName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateInput {
    pub allow_anonymous_manage: Option<bool>,
    pub arms_configuration: Option<ArmsConfiguration>,
    pub container_configuration: Option<ContainerConfiguration>,
    pub cpu: Option<f64>,
    pub credential_configuration: Option<CredentialConfiguration>,
    pub description: Option<String>,
    pub enable_agent: Option<bool>,
    pub enable_pre_stop: Option<bool>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    pub execution_role_arn: Option<String>,
    pub log_configuration: Option<LogConfiguration>,
    pub memory: Option<i64>,
    pub nas_config: Option<NASConfig>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub oss_configuration: Option<Vec<OssConfiguration>>,
    pub pre_stop_timeout_in_seconds: Option<i64>,
    pub sandbox_idle_timeout_in_seconds: Option<i64>,
    pub sandbox_ttl_in_seconds: Option<i64>,
    pub scaling_config: Option<ScalingConfig>,
    pub template_configuration: Option<BTreeMap<String, Value>>,
    pub workspace_id: Option<String>,
}
input! { UpdateTemplateInput() {
    0 "allowAnonymousManage" allow_anonymous_manage: bool, 1 "armsConfiguration" arms_configuration: ArmsConfiguration,
    2 "containerConfiguration" container_configuration: ContainerConfiguration, 3 "cpu" cpu: f64,
    4 "credentialConfiguration" credential_configuration: CredentialConfiguration, 5 "description" description: String,
    6 "enableAgent" enable_agent: bool, 7 "enablePreStop" enable_pre_stop: bool,
    8 "environmentVariables" environment_variables: BTreeMap<String, String>,
    9 "executionRoleArn" execution_role_arn: String, 10 "logConfiguration" log_configuration: LogConfiguration,
    11 "memory" memory: i64, 12 "nasConfig" nas_config: NASConfig,
    13 "networkConfiguration" network_configuration: NetworkConfiguration,
    14 "ossConfiguration" oss_configuration: Vec<OssConfiguration>,
    15 "preStopTimeoutInSeconds" pre_stop_timeout_in_seconds: i64,
    16 "sandboxIdleTimeoutInSeconds" sandbox_idle_timeout_in_seconds: i64,
    17 "sandboxTTLInSeconds" sandbox_ttl_in_seconds: i64, 18 "scalingConfig" scaling_config: ScalingConfig,
    19 "templateConfiguration" template_configuration: BTreeMap<String, Value>, 20 "workspaceId" workspace_id: String
} }

/// Response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateOutput {
    pub code: Option<String>,
    pub data: Option<Template>,
}
model! { UpdateTemplateOutput {
    0 "code" code: String, 1 "data" data: Template
} }

/// Updates tool: `UpdateTool` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/agents/tools/{toolName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateTool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTool {
    pub body: Option<UpdateToolInputV2>,
    /// Required.
    pub tool_name: String,
}
operation! { UpdateTool(tool_name: String) "UpdateTool" -> UpdateToolOutput {
    0 "body" body: UpdateToolInputV2, 1 "toolName" tool_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/agents/tools/{toolName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateToolInputV2 {
    pub artifact_type: Option<String>,
    pub code_configuration: Option<CodeConfiguration>,
    pub container_configuration: Option<ContainerConfiguration>,
    pub cpu: Option<f64>,
    pub create_method: Option<String>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    pub execution_role_arn: Option<String>,
    pub log_configuration: Option<LogConfiguration>,
    pub mcp_config: Option<McpConfig>,
    pub memory: Option<i64>,
    pub nas_config: Option<NASConfig>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub port: Option<i64>,
    pub protocol_spec: Option<String>,
    pub timeout: Option<i64>,
    pub workspace_id: Option<String>,
}
input! { UpdateToolInputV2() {
    0 "artifactType" artifact_type: String, 1 "codeConfiguration" code_configuration: CodeConfiguration,
    2 "containerConfiguration" container_configuration: ContainerConfiguration, 3 "cpu" cpu: f64,
    4 "createMethod" create_method: String, 5 "credentialName" credential_name: String,
    6 "description" description: String, 7 "environmentVariables" environment_variables: BTreeMap<String, String>,
    8 "executionRoleArn" execution_role_arn: String, 9 "logConfiguration" log_configuration: LogConfiguration,
    10 "mcpConfig" mcp_config: McpConfig, 11 "memory" memory: i64, 12 "nasConfig" nas_config: NASConfig,
    13 "networkConfiguration" network_configuration: NetworkConfiguration,
    14 "ossMountConfig" oss_mount_config: OSSMountConfig, 15 "port" port: i64, 16 "protocolSpec" protocol_spec: String,
    17 "timeout" timeout: i64, 18 "workspaceId" workspace_id: String
} }

/// Response of [`UpdateTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateToolOutput {
    pub code: Option<String>,
    pub data: Option<Tool>,
}
model! { UpdateToolOutput {
    0 "code" code: String, 1 "data" data: Tool
} }

/// Updates workspace: `UpdateWorkspace` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/workspaces/{workspaceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    pub body: Option<UpdateWorkspaceInput>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateWorkspace(workspace_id: String) "UpdateWorkspace" -> UpdateWorkspaceOutput {
    0 "body" body: UpdateWorkspaceInput, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/workspaces/{workspaceId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceInput {
    pub description: Option<String>,
}
input! { UpdateWorkspaceInput() {
    0 "description" description: String
} }

/// Response of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceOutput {
    pub code: Option<String>,
    pub data: Option<Workspace>,
}
model! { UpdateWorkspaceOutput {
    0 "code" code: String, 1 "data" data: Workspace
} }

/// Updates workspace discovery endpoints: `UpdateWorkspaceDiscoveryEndpoints` of `agentrun` 2025-09-10.
///
/// PUT `/2025-09-10/workspaces/{workspaceId}/discovery/endpoints`. Changes data. See
/// <https://api.alibabacloud.com/document/AgentRun/2025-09-10/UpdateWorkspaceDiscoveryEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceDiscoveryEndpoints {
    pub body: Option<UpdateDiscoveryEndpointsInput>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateWorkspaceDiscoveryEndpoints(workspace_id: String)
    "UpdateWorkspaceDiscoveryEndpoints" -> UpdateWorkspaceDiscoveryEndpointsOutput {
    0 "body" body: UpdateDiscoveryEndpointsInput, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2025-09-10/workspaces/{workspaceId}/discovery/endpoints", body: BodyStyle::Json, } }

/// In the request of [`UpdateWorkspaceDiscoveryEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDiscoveryEndpointsInput {
    /// Deprecated.
    pub credential_name: Option<String>,
    pub discovery_endpoints: Option<Vec<DiscoveryEndpoint>>,
}
input! { UpdateDiscoveryEndpointsInput() {
    0 "credentialName" credential_name: String, 1 "discoveryEndpoints" discovery_endpoints: Vec<DiscoveryEndpoint>
} }

/// Response of [`UpdateWorkspaceDiscoveryEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceDiscoveryEndpointsOutput {
    pub code: Option<String>,
    pub data: Option<GetDiscoveryEndpointsOutput>,
}
model! { UpdateWorkspaceDiscoveryEndpointsOutput {
    0 "code" code: String, 1 "data" data: GetDiscoveryEndpointsOutput
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActivateTemplateMCP, ConvertFlowDSL, CreateAgentRuntime, CreateAgentRuntimeEndpoint, CreateBrowser,
    CreateCodeInterpreter, CreateCredential, CreateCustomDomain, CreateFlow, CreateFlowEndpoint, CreateIMBot,
    CreateKnowledgeBase, CreateMemoryCollection, CreateModelProxy, CreateModelService, CreateSandbox, CreateTemplate,
    CreateTool, CreateWorkspace, DeleteAgentRuntime, DeleteAgentRuntimeEndpoint, DeleteBrowser, DeleteCodeInterpreter,
    DeleteCredential, DeleteCustomDomain, DeleteFlow, DeleteFlowEndpoint, DeleteFlowVersion, DeleteIMBot,
    DeleteKnowledgeBase, DeleteMemoryCollection, DeleteModelProxy, DeleteModelService, DeleteSandbox, DeleteTemplate,
    DeleteTool, DeleteWorkspace, GetAccessToken, GetAgentRuntime, GetAgentRuntimeEndpoint, GetBrowser,
    GetCodeInterpreter, GetCredential, GetCustomDomain, GetFlow, GetFlowDraft, GetFlowEndpoint, GetFlowVersion,
    GetIMBot, GetKnowledgeBase, GetMemoryCollection, GetModelProxy, GetModelService, GetSandbox, GetTemplate, GetTool,
    GetWorkspace, GetWorkspaceDiscoveryEndpoints, ListAgentRuntimeEndpoints, ListAgentRuntimeVersions,
    ListAgentRuntimes, ListBrowsers, ListCodeInterpreters, ListCredentials, ListCustomDomains, ListFlowEndpoints,
    ListFlowVersions, ListFlows, ListIMBots, ListKnowledgeBases, ListMemoryCollections, ListModelProviders,
    ListModelProxies, ListModelServices, ListSandboxes, ListTemplates, ListTools, ListWorkspaces, PauseSandbox,
    PublishFlowVersion, PublishRuntimeVersion, ResumeSandbox, StopSandbox, StopTemplateMCP, UpdateAgentRuntime,
    UpdateAgentRuntimeEndpoint, UpdateCredential, UpdateCustomDomain, UpdateFlow, UpdateFlowDraft, UpdateFlowEndpoint,
    UpdateIMBot, UpdateKnowledgeBase, UpdateMemoryCollection, UpdateModelProxy, UpdateModelService, UpdateTemplate,
    UpdateTool, UpdateWorkspace, UpdateWorkspaceDiscoveryEndpoints
}
