//! `agentrun` 2025-09-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "agentrun.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "agentrun.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "agentrun.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "agentrun.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "agentrun.cn-shenzhen.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "agentrun-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "agentrun-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "agentrun-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "agentrun-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "agentrun-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "agentrun", version: "2025-09-10", code: "agentrun", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateTemplateMCP {
    pub enabled_tools: Option<Vec<String>>,
    pub transport: Option<String>,
    pub template_name: String,
}
operation! { ActivateTemplateMCP(template_name: String) "ActivateTemplateMCP" -> ActivateTemplateMCPOutput {
    0 "enabledTools" enabled_tools: Vec<String>, 1 "transport" transport: String, 2 "templateName" template_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/2025-09-10/templates/{templateName}/mcp/activate", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateTemplateMCPOutput {
    pub code: Option<String>,
    pub data: Option<Template>,
}
model! { ActivateTemplateMCPOutput {
    0 "code" code, 1 "data" data
} }

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
    pub environment_variables: Option<BTreeMap<String, String>>,
    pub execution_role_arn: Option<String>,
    pub last_updated_at: Option<String>,
    pub log_configuration: Option<LogConfiguration>,
    pub mcp_options: Option<TemplateMcpOptions>,
    pub mcp_state: Option<TemplateMcpState>,
    pub memory: Option<i64>,
    pub nas_config: Option<NASConfig>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub oss_configuration: Option<Vec<OssConfiguration>>,
    pub pre_stop_timeout_in_seconds: Option<i64>,
    pub resource_name: Option<String>,
    pub sandbox_idle_timeout_in_seconds: Option<String>,
    pub sandbox_ttl_in_seconds: Option<String>,
    pub scaling_status: Option<ScalingStatus>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub template_arn: Option<String>,
    pub template_configuration: Option<BTreeMap<String, Value>>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    pub template_version: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Template {
    0 "allowAnonymousManage" allow_anonymous_manage, 1 "containerConfiguration" container_configuration, 2 "cpu" cpu,
    3 "createdAt" created_at, 4 "credentialConfiguration" credential_configuration, 5 "description" description,
    6 "diskSize" disk_size, 7 "enableAgent" enable_agent, 8 "enablePreStop" enable_pre_stop,
    9 "environmentVariables" environment_variables, 10 "executionRoleArn" execution_role_arn,
    11 "lastUpdatedAt" last_updated_at, 12 "logConfiguration" log_configuration, 13 "mcpOptions" mcp_options,
    14 "mcpState" mcp_state, 15 "memory" memory, 16 "nasConfig" nas_config,
    17 "networkConfiguration" network_configuration, 18 "ossConfiguration" oss_configuration,
    19 "preStopTimeoutInSeconds" pre_stop_timeout_in_seconds, 20 "resourceName" resource_name,
    21 "sandboxIdleTimeoutInSeconds" sandbox_idle_timeout_in_seconds, 22 "sandboxTTLInSeconds" sandbox_ttl_in_seconds,
    23 "scalingStatus" scaling_status, 24 "status" status, 25 "statusReason" status_reason,
    26 "templateArn" template_arn, 27 "templateConfiguration" template_configuration, 28 "templateId" template_id,
    29 "templateName" template_name, 30 "templateType" template_type, 31 "templateVersion" template_version,
    32 "workspaceId" workspace_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryAuthConfig {
    pub password: Option<Secret>,
    pub user_name: Option<String>,
}
input! { RegistryAuthConfig() {
    0 "password" password: Secret, 1 "userName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryCertConfig {
    pub insecure: Option<bool>,
    pub root_ca_cert_base64: Option<String>,
}
input! { RegistryCertConfig() {
    0 "insecure" insecure: bool, 1 "rootCaCertBase64" root_ca_cert_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryNetworkConfig {
    pub security_group_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { RegistryNetworkConfig() {
    0 "securityGroupId" security_group_id: String, 1 "vSwitchId" v_switch_id: String, 2 "vpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialConfiguration {
    pub credential_name: Option<String>,
}
input! { CredentialConfiguration() {
    0 "credentialName" credential_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfiguration {
    pub logstore: Option<String>,
    pub project: Option<String>,
}
input! { LogConfiguration() {
    0 "logstore" logstore: String, 1 "project" project: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateMcpOptions {
    pub enabled_tools: Option<Vec<String>>,
    pub transport: Option<String>,
}
model! { TemplateMcpOptions {
    0 "enabledTools" enabled_tools, 1 "transport" transport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateMcpState {
    pub access_endpoint: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}
model! { TemplateMcpState {
    0 "accessEndpoint" access_endpoint, 1 "status" status, 2 "statusReason" status_reason
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OssConfiguration {
    pub bucket_name: Option<String>,
    pub endpoint: Option<String>,
    pub mount_point: Option<String>,
    pub permission: Option<String>,
    pub prefix: Option<String>,
    pub region: Option<String>,
}
input! { OssConfiguration(bucket_name: String, mount_point: String, prefix: String) {
    0 "bucketName" bucket_name: String, 1 "endpoint" endpoint: String, 2 "mountPoint" mount_point: String,
    3 "permission" permission: String, 4 "prefix" prefix: String, 5 "region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalingStatus {
    pub current_error: Option<String>,
    pub current_instances: Option<i64>,
    pub min_instances: Option<i64>,
    pub scheduled_policies: Option<Vec<ScheduledPolicy>>,
    pub target_instances: Option<i64>,
}
model! { ScalingStatus {
    0 "currentError" current_error, 1 "currentInstances" current_instances, 2 "minInstances" min_instances,
    3 "scheduledPolicies" scheduled_policies, 4 "targetInstances" target_instances
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSL {
    pub body: ConvertFlowDSLInput,
}
operation! { ConvertFlowDSL(body: ConvertFlowDSLInput) "ConvertFlowDSL" -> ConvertFlowDSLOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/flows/action/convertDsl", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLInput {
    pub dsl_source: Option<ConvertFlowDSLInputDslSource>,
    pub options: Option<ConvertFlowDSLInputOptions>,
}
input! { ConvertFlowDSLInput(dsl_source: ConvertFlowDSLInputDslSource) {
    0 "dslSource" dsl_source: ConvertFlowDSLInputDslSource, 1 "options" options: ConvertFlowDSLInputOptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLInputDslSource {
    pub content: Option<String>,
    pub encoding: Option<String>,
    pub provider: Option<String>,
}
input! { ConvertFlowDSLInputDslSource(content: String, provider: String) {
    0 "content" content: String, 1 "encoding" encoding: String, 2 "provider" provider: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLOutput {
    pub code: Option<String>,
    pub data: Option<ConvertFlowDSLData>,
}
model! { ConvertFlowDSLOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLData {
    pub conversion_plan: Option<ConvertFlowDSLDataConversionPlan>,
    pub flow: Option<ConvertFlowDSLDataFlow>,
    pub plugin_errors: Option<Vec<ConvertFlowDSLDataPluginErrors>>,
    pub toolset_installations: Option<Vec<ConvertFlowDSLDataToolsetInstallations>>,
}
model! { ConvertFlowDSLData {
    0 "conversionPlan" conversion_plan, 1 "flow" flow, 2 "pluginErrors" plugin_errors,
    3 "toolsetInstallations" toolset_installations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLDataConversionPlan {
    pub issues: Option<Vec<ConvertFlowDSLDataIssues>>,
    pub summary: Option<ConvertFlowDSLDataSummary>,
}
model! { ConvertFlowDSLDataConversionPlan {
    0 "issues" issues, 1 "summary" summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLDataIssues {
    pub description: Option<String>,
    pub details: Option<BTreeMap<String, Value>>,
    pub issue_type: Option<String>,
    pub level: Option<String>,
    pub node_id: Option<String>,
    pub node_title: Option<String>,
    pub node_type: Option<String>,
    pub suggestion: Option<String>,
}
model! { ConvertFlowDSLDataIssues {
    0 "description" description, 1 "details" details, 2 "issueType" issue_type, 3 "level" level, 4 "nodeId" node_id,
    5 "nodeTitle" node_title, 6 "nodeType" node_type, 7 "suggestion" suggestion
} }

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
    0 "compatibleNodes" compatible_nodes, 1 "nodesNeedConfig" nodes_need_config,
    2 "nodesNeedConversion" nodes_need_conversion, 3 "totalNodes" total_nodes, 4 "unsupportedNodes" unsupported_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLDataFlow {
    pub definition: Option<String>,
    pub description: Option<String>,
    pub environment_configuration: Option<EnvironmentConfiguration>,
    pub flow_name: Option<String>,
}
model! { ConvertFlowDSLDataFlow {
    0 "definition" definition, 1 "description" description, 2 "environmentConfiguration" environment_configuration,
    3 "flowName" flow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentConfiguration {
    pub variables: Option<Vec<EnvironmentVariable>>,
}
input! { EnvironmentConfiguration(variables: Vec<EnvironmentVariable>) {
    0 "variables" variables: Vec<EnvironmentVariable>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EnvironmentVariable(name: String, value: String) {
    0 "description" description: String, 1 "name" name: String, 2 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLDataPluginErrors {
    pub node_id: Option<String>,
    pub provider_name: Option<String>,
    pub reason: Option<String>,
    pub tool_name: Option<String>,
}
model! { ConvertFlowDSLDataPluginErrors {
    0 "nodeId" node_id, 1 "providerName" provider_name, 2 "reason" reason, 3 "toolName" tool_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertFlowDSLDataToolsetInstallations {
    pub description: Option<String>,
    pub name: Option<String>,
    pub spec: Option<BTreeMap<String, Value>>,
}
model! { ConvertFlowDSLDataToolsetInstallations {
    0 "description" description, 1 "name" name, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentRuntime {
    pub body: CreateAgentRuntimeInput,
}
operation! { CreateAgentRuntime(body: CreateAgentRuntimeInput) "CreateAgentRuntime" -> CreateAgentRuntimeOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/agents/runtimes", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentRuntimeInput {
    pub agent_runtime_name: Option<String>,
    pub arms_configuration: Option<ArmsConfiguration>,
    pub artifact_type: Option<String>,
    pub code_configuration: Option<CodeConfiguration>,
    pub container_configuration: Option<ContainerConfiguration>,
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
    pub system_tags: Option<Vec<String>>,
    pub workspace_id: Option<String>,
}

/// What [`CreateAgentRuntimeInput::new`] takes.
pub struct CreateAgentRuntimeInputRequired {
    pub agent_runtime_name: String,
    pub artifact_type: String,
    pub cpu: f64,
    pub memory: i64,
    pub network_configuration: NetworkConfiguration,
    pub port: i64,
}
input! { CreateAgentRuntimeInput{CreateAgentRuntimeInputRequired: agent_runtime_name, artifact_type, cpu, memory, network_configuration, port} {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArmsConfiguration {
    pub arms_license_key: Option<Secret>,
    pub cms_workspace: Option<String>,
    pub enable_arms: Option<bool>,
}
input! { ArmsConfiguration() {
    0 "armsLicenseKey" arms_license_key: Secret, 1 "cmsWorkspace" cms_workspace: String,
    2 "enableArms" enable_arms: bool
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OSSMountConfig {
    pub mount_points: Option<Vec<OSSMountPoint>>,
}
input! { OSSMountConfig() {
    0 "mountPoints" mount_points: Vec<OSSMountPoint>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolSettings {
    /// Deprecated.
    pub a2a_agent_card: Option<String>,
    /// Deprecated.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentRuntimeOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntime>,
}
model! { CreateAgentRuntimeOutput {
    0 "code" code, 1 "data" data
} }

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
    pub environment_variables: Option<BTreeMap<String, String>>,
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
    pub system_tags: Option<Vec<String>>,
    pub workspace_id: Option<String>,
}
model! { AgentRuntime {
    0 "agentRuntimeArn" agent_runtime_arn, 1 "agentRuntimeId" agent_runtime_id, 2 "agentRuntimeName" agent_runtime_name,
    3 "agentRuntimeVersion" agent_runtime_version, 4 "artifactType" artifact_type,
    5 "codeConfiguration" code_configuration, 6 "containerConfiguration" container_configuration, 7 "cpu" cpu,
    8 "createdAt" created_at, 9 "credentialName" credential_name, 10 "description" description,
    11 "disableOndemand" disable_ondemand, 12 "disableSessionAffinity" disable_session_affinity,
    13 "diskSize" disk_size, 14 "edition" edition, 15 "enableSessionIsolation" enable_session_isolation,
    16 "environmentVariables" environment_variables, 17 "executionRoleArn" execution_role_arn,
    18 "externalAgentEndpointUrl" external_agent_endpoint_url, 19 "headerFieldName" header_field_name,
    20 "healthCheckConfiguration" health_check_configuration, 21 "lastUpdatedAt" last_updated_at,
    22 "logConfiguration" log_configuration, 23 "memory" memory, 24 "nasConfig" nas_config,
    25 "networkConfiguration" network_configuration, 26 "ossMountConfig" oss_mount_config, 27 "port" port,
    28 "protocolConfiguration" protocol_configuration, 29 "resourceGroupId" resource_group_id,
    30 "sessionAffinityType" session_affinity_type,
    31 "sessionConcurrencyLimitPerInstance" session_concurrency_limit_per_instance,
    32 "sessionIdleTimeoutSeconds" session_idle_timeout_seconds, 33 "status" status, 34 "statusReason" status_reason,
    35 "systemTags" system_tags, 36 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentRuntimeEndpoint {
    pub body: CreateAgentRuntimeEndpointInput,
    pub agent_runtime_id: String,
}
operation! { CreateAgentRuntimeEndpoint(body: CreateAgentRuntimeEndpointInput, agent_runtime_id: String)
    "CreateAgentRuntimeEndpoint" -> CreateAgentRuntimeEndpointOutput {
    0 "body" body, 1 "agentRuntimeId" agent_runtime_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutingConfiguration {
    pub version_weights: Option<Vec<VersionWeight>>,
}
input! { RoutingConfiguration() {
    0 "versionWeights" version_weights: Vec<VersionWeight>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionWeight {
    pub version: Option<String>,
    pub weight: Option<f64>,
}
input! { VersionWeight() {
    0 "version" version: String, 1 "weight" weight: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalingConfig {
    pub min_instances: Option<i64>,
    pub scheduled_policies: Option<Vec<ScheduledPolicy>>,
}
input! { ScalingConfig() {
    0 "minInstances" min_instances: i64, 1 "scheduledPolicies" scheduled_policies: Vec<ScheduledPolicy>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentRuntimeEndpointOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntimeEndpoint>,
}
model! { CreateAgentRuntimeEndpointOutput {
    0 "code" code, 1 "data" data
} }

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
    0 "agentRuntimeEndpointArn" agent_runtime_endpoint_arn, 1 "agentRuntimeEndpointId" agent_runtime_endpoint_id,
    2 "agentRuntimeEndpointName" agent_runtime_endpoint_name, 3 "agentRuntimeId" agent_runtime_id,
    4 "description" description, 5 "disablePublicNetworkAccess" disable_public_network_access,
    6 "endpointPublicUrl" endpoint_public_url, 7 "routingConfiguration" routing_configuration,
    8 "scalingStatus" scaling_status, 9 "status" status, 10 "statusReason" status_reason,
    11 "targetVersion" target_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBrowser {
    pub body: CreateBrowserInput,
}
operation! { CreateBrowser(body: CreateBrowserInput) "CreateBrowser" -> CreateBrowserOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/agents/browsers", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBrowserInput {
    pub browser_name: Option<String>,
    pub cpu: Option<f64>,
    pub credential_id: Option<String>,
    pub description: Option<String>,
    pub execution_role_arn: Option<String>,
    pub memory: Option<i64>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub session_idle_timeout_seconds: Option<i64>,
}
input! { CreateBrowserInput(browser_name: String, cpu: f64, memory: i64, network_configuration: NetworkConfiguration) {
    0 "browserName" browser_name: String, 1 "cpu" cpu: f64, 2 "credentialId" credential_id: String,
    3 "description" description: String, 4 "executionRoleArn" execution_role_arn: String, 5 "memory" memory: i64,
    6 "networkConfiguration" network_configuration: NetworkConfiguration,
    7 "sessionIdleTimeoutSeconds" session_idle_timeout_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBrowserOutput {
    pub code: Option<String>,
    pub data: Option<Browser>,
}
model! { CreateBrowserOutput {
    0 "code" code, 1 "data" data
} }

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
    0 "browserId" browser_id, 1 "browserName" browser_name, 2 "cpu" cpu, 3 "createdAt" created_at,
    4 "credentialId" credential_id, 5 "description" description, 6 "executionRoleArn" execution_role_arn,
    7 "lastUpdatedAt" last_updated_at, 8 "memory" memory, 9 "networkConfiguration" network_configuration,
    10 "recording" recording, 11 "status" status, 12 "statusReason" status_reason, 13 "tenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserRecordingConfiguration {
    pub enabled: Option<bool>,
    pub oss_location: Option<BrowserOssLocation>,
}
model! { BrowserRecordingConfiguration {
    0 "enabled" enabled, 1 "ossLocation" oss_location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserOssLocation {
    pub bucket: Option<String>,
    pub prefix: Option<String>,
}
model! { BrowserOssLocation {
    0 "bucket" bucket, 1 "prefix" prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeInterpreter {
    pub body: CreateCodeInterpreterInput,
}
operation! { CreateCodeInterpreter(body: CreateCodeInterpreterInput)
    "CreateCodeInterpreter" -> CreateCodeInterpreterOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/agents/code-interpreters", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeInterpreterInput {
    pub code_interpreter_name: Option<String>,
    pub cpu: Option<f64>,
    pub credential_id: Option<String>,
    pub description: Option<String>,
    pub execution_role_arn: Option<String>,
    pub memory: Option<i64>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub session_idle_timeout_seconds: Option<i64>,
}
input! { CreateCodeInterpreterInput(code_interpreter_name: String, cpu: f64, memory: i64, network_configuration: NetworkConfiguration) {
    0 "codeInterpreterName" code_interpreter_name: String, 1 "cpu" cpu: f64, 2 "credentialId" credential_id: String,
    3 "description" description: String, 4 "executionRoleArn" execution_role_arn: String, 5 "memory" memory: i64,
    6 "networkConfiguration" network_configuration: NetworkConfiguration,
    7 "sessionIdleTimeoutSeconds" session_idle_timeout_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeInterpreterOutput {
    pub code: Option<String>,
    pub data: Option<CodeInterpreter>,
}
model! { CreateCodeInterpreterOutput {
    0 "code" code, 1 "data" data
} }

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
    0 "codeInterpreterId" code_interpreter_id, 1 "codeInterpreterName" code_interpreter_name, 2 "cpu" cpu,
    3 "createdAt" created_at, 4 "description" description, 5 "executionRoleArn" execution_role_arn,
    6 "lastUpdatedAt" last_updated_at, 7 "memory" memory, 8 "networkConfiguration" network_configuration,
    9 "status" status, 10 "statusReason" status_reason, 11 "tenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredential {
    pub body: Option<CreateCredentialInput>,
}
operation! { CreateCredential() "CreateCredential" -> CreateCredentialOutput {
    0 "body" body: CreateCredentialInput
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/agents/credentials", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialInput {
    pub credential_auth_type: Option<String>,
    pub credential_name: Option<String>,
    pub credential_public_config: Option<CredentialPublicConfig>,
    pub credential_secret: Option<Secret>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialPublicConfigUsers {
    pub password: Option<Secret>,
    pub username: Option<String>,
}
input! { CredentialPublicConfigUsers() {
    0 "password" password: Secret, 1 "username" username: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialOutput {
    pub code: Option<String>,
    pub data: Option<Credential>,
}
model! { CreateCredentialOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Credential {
    pub created_at: Option<String>,
    pub credential_auth_type: Option<String>,
    pub credential_id: Option<String>,
    pub credential_name: Option<String>,
    pub credential_public_config: Option<CredentialPublicConfig>,
    pub credential_secret: Option<Secret>,
    pub credential_source_type: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub related_resources: Option<Vec<RelatedResource>>,
    pub updated_at: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Credential {
    0 "createdAt" created_at, 1 "credentialAuthType" credential_auth_type, 2 "credentialId" credential_id,
    3 "credentialName" credential_name, 4 "credentialPublicConfig" credential_public_config,
    5 "credentialSecret" credential_secret, 6 "credentialSourceType" credential_source_type,
    7 "description" description, 8 "enabled" enabled, 9 "relatedResources" related_resources, 10 "updatedAt" updated_at,
    11 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedResource {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
model! { RelatedResource {
    0 "resourceId" resource_id, 1 "resourceName" resource_name, 2 "resourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDomain {
    pub body: Option<CreateCustomDomainInput>,
}
operation! { CreateCustomDomain() "CreateCustomDomain" -> CreateCustomDomainOutput {
    0 "body" body: CreateCustomDomainInput
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/agents/custom-domains", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDomainInput {
    pub cert_config: Option<CertConfig>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub tls_config: Option<TLSConfig>,
}
input! { CreateCustomDomainInput(domain_name: String, protocol: String) {
    0 "certConfig" cert_config: CertConfig, 1 "description" description: String, 2 "domainName" domain_name: String,
    3 "domainType" domain_type: String, 4 "protocol" protocol: String, 5 "routeConfig" route_config: RouteConfig,
    6 "tlsConfig" tls_config: TLSConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertConfig {
    pub cert_name: Option<String>,
    pub certificate: Option<String>,
    pub private_key: Option<Secret>,
}
input! { CertConfig() {
    0 "certName" cert_name: String, 1 "certificate" certificate: String, 2 "privateKey" private_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteConfig {
    pub routes: Option<Vec<PathConfig>>,
}
input! { RouteConfig() {
    0 "routes" routes: Vec<PathConfig>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDomainOutput {
    pub code: Option<String>,
    pub data: Option<CustomDomain>,
}
model! { CreateCustomDomainOutput {
    0 "code" code, 1 "data" data
} }

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
    0 "certConfig" cert_config, 1 "createdAt" created_at, 2 "description" description, 3 "domainName" domain_name,
    4 "domainType" domain_type, 5 "protocol" protocol, 6 "routeConfig" route_config, 7 "tlsConfig" tls_config,
    8 "updatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlow {
    pub body: CreateFlowInput,
}
operation! { CreateFlow(body: CreateFlowInput) "CreateFlow" -> CreateFlowOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/flows", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowInput {
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
input! { CreateFlowInput(flow_name: String) {
    0 "definition" definition: String, 1 "description" description: String,
    2 "disablePublicNetworkAccess" disable_public_network_access: bool,
    3 "environmentConfiguration" environment_configuration: EnvironmentConfiguration,
    4 "executionRoleArn" execution_role_arn: String, 5 "externalStorageLocation" external_storage_location: String,
    6 "flowName" flow_name: String, 7 "loggingConfiguration" logging_configuration: LoggingConfiguration,
    8 "resourceGroupId" resource_group_id: String, 9 "tracingConfiguration" tracing_configuration: TracingConfiguration,
    10 "workspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoggingConfiguration {
    pub destinations: Option<Vec<LogDestination>>,
}
input! { LoggingConfiguration() {
    0 "destinations" destinations: Vec<LogDestination>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogDestination {
    pub sls_log_destination: Option<SLSLogDestination>,
}
input! { LogDestination() {
    0 "slsLogDestination" sls_log_destination: SLSLogDestination
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLSLogDestination {
    pub log_store: Option<String>,
    pub project: Option<String>,
}
input! { SLSLogDestination() {
    0 "logStore" log_store: String, 1 "project" project: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TracingConfiguration {
    pub enabled: Option<bool>,
}
input! { TracingConfiguration() {
    0 "enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowOutput {
    pub code: Option<String>,
    pub data: Option<Flow>,
}
model! { CreateFlowOutput {
    0 "code" code, 1 "data" data
} }

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
    0 "createdAt" created_at, 1 "definition" definition, 2 "description" description,
    3 "disablePublicNetworkAccess" disable_public_network_access,
    4 "environmentConfiguration" environment_configuration, 5 "executionRoleArn" execution_role_arn,
    6 "externalStorageLocation" external_storage_location, 7 "flowArn" flow_arn, 8 "flowId" flow_id,
    9 "flowName" flow_name, 10 "lastUpdatedAt" last_updated_at, 11 "loggingConfiguration" logging_configuration,
    12 "resourceGroupId" resource_group_id, 13 "tracingConfiguration" tracing_configuration,
    14 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEndpoint {
    pub body: CreateFlowEndpointInput,
    pub flow_name: String,
}
operation! { CreateFlowEndpoint(body: CreateFlowEndpointInput, flow_name: String)
    "CreateFlowEndpoint" -> CreateFlowEndpointOutput {
    0 "body" body, 1 "flowName" flow_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/2025-09-10/flows/{flowName}/endpoints", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEndpointInput {
    pub description: Option<String>,
    pub disable_public_network_access: Option<bool>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowEndpointRoutingConfig {
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { FlowEndpointRoutingConfig() {
    0 "version" version: String, 1 "weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowEndpointOutput {
    pub code: Option<String>,
    pub data: Option<FlowEndpoint>,
}
model! { CreateFlowEndpointOutput {
    0 "code" code, 1 "data" data
} }

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
    pub routing_configuration: Option<Vec<FlowEndpointRoutingConfig>>,
    pub target_version: Option<String>,
}
model! { FlowEndpoint {
    0 "createdAt" created_at, 1 "description" description, 2 "disablePublicNetworkAccess" disable_public_network_access,
    3 "flowEndpointArn" flow_endpoint_arn, 4 "flowEndpointId" flow_endpoint_id, 5 "flowEndpointName" flow_endpoint_name,
    6 "flowId" flow_id, 7 "lastUpdatedAt" last_updated_at, 8 "routingConfiguration" routing_configuration,
    9 "targetVersion" target_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIMBot {
    pub body: CreateIMBotInput,
}
operation! { CreateIMBot(body: CreateIMBotInput) "CreateIMBot" -> CreateIMBotOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/agents/im-bots", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIMBotInput {
    pub bot_biz_id: Option<String>,
    pub bot_biz_secret: Option<Secret>,
    pub bot_biz_type: Option<String>,
    pub bot_mode: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIMBotOutput {
    pub code: Option<String>,
    pub data: Option<IMBotInfo>,
}
model! { CreateIMBotOutput {
    0 "code" code, 1 "data" data
} }

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
    0 "agentRuntimeId" agent_runtime_id, 1 "botBizId" bot_biz_id, 2 "botBizType" bot_biz_type, 3 "botMode" bot_mode,
    4 "botName" bot_name, 5 "createdAt" created_at, 6 "currentInstances" current_instances, 7 "description" description,
    8 "id" id, 9 "imChannelServerResourceName" im_channel_server_resource_name, 10 "lastMessageTime" last_message_time,
    11 "metadata" metadata, 12 "status" status, 13 "tenantId" tenant_id, 14 "updatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBase {
    pub body: Option<CreateKnowledgeBaseInput>,
}
operation! { CreateKnowledgeBase() "CreateKnowledgeBase" -> CreateKnowledgeBaseOutput {
    0 "body" body: CreateKnowledgeBaseInput
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/agents/knowledgebases", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseInput {
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub knowledge_base_name: Option<String>,
    pub provider: Option<String>,
    pub provider_settings: Option<BTreeMap<String, Value>>,
    pub retrieve_settings: Option<BTreeMap<String, Value>>,
    pub workspace_id: Option<String>,
}
input! { CreateKnowledgeBaseInput(knowledge_base_name: String, provider: String, provider_settings: BTreeMap<String, Value>) {
    0 "credentialName" credential_name: String, 1 "description" description: String,
    2 "knowledgeBaseName" knowledge_base_name: String, 3 "provider" provider: String,
    4 "providerSettings" provider_settings: BTreeMap<String, Value>,
    5 "retrieveSettings" retrieve_settings: BTreeMap<String, Value>, 6 "workspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseOutput {
    pub code: Option<String>,
    pub data: Option<KnowledgeBase>,
}
model! { CreateKnowledgeBaseOutput {
    0 "code" code, 1 "data" data
} }

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
    pub provider_settings: Option<BTreeMap<String, Value>>,
    pub retrieve_settings: Option<BTreeMap<String, Value>>,
    pub workspace_id: Option<String>,
}
model! { KnowledgeBase {
    0 "createdAt" created_at, 1 "credentialName" credential_name, 2 "description" description,
    3 "knowledgeBaseId" knowledge_base_id, 4 "knowledgeBaseName" knowledge_base_name, 5 "lastUpdatedAt" last_updated_at,
    6 "provider" provider, 7 "providerSettings" provider_settings, 8 "retrieveSettings" retrieve_settings,
    9 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemoryCollection {
    pub body: Option<CreateMemoryCollectionInput>,
}
operation! { CreateMemoryCollection() "CreateMemoryCollection" -> CreateMemoryCollectionOutput {
    0 "body" body: CreateMemoryCollectionInput
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/agents/memory-collections", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbedderConfig {
    pub config: Option<EmbedderConfigConfig>,
    pub model_service_name: Option<String>,
}
input! { EmbedderConfig() {
    0 "config" config: EmbedderConfigConfig, 1 "modelServiceName" model_service_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbedderConfigConfig {
    pub model: Option<String>,
}
input! { EmbedderConfigConfig() {
    0 "model" model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMConfig {
    pub config: Option<LLMConfigConfig>,
    pub model_service_name: Option<String>,
}
input! { LLMConfig() {
    0 "config" config: LLMConfigConfig, 1 "modelServiceName" model_service_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMConfigConfig {
    pub model: Option<String>,
}
input! { LLMConfigConfig() {
    0 "model" model: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemoryCollectionOutput {
    pub code: Option<String>,
    pub data: Option<MemoryCollection>,
}
model! { CreateMemoryCollectionOutput {
    0 "code" code, 1 "data" data
} }

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
    0 "createdAt" created_at, 1 "description" description, 2 "embedderConfig" embedder_config,
    3 "enableConversationHistory" enable_conversation_history, 4 "enableConversationState" enable_conversation_state,
    5 "executionRoleArn" execution_role_arn, 6 "lastUpdatedAt" last_updated_at, 7 "llmConfig" llm_config,
    8 "memoryCollectionId" memory_collection_id, 9 "memoryCollectionName" memory_collection_name,
    10 "networkConfiguration" network_configuration, 11 "vectorStoreConfig" vector_store_config,
    12 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelProxy {
    pub body: Option<CreateModelProxyInput>,
}
operation! { CreateModelProxy() "CreateModelProxy" -> CreateModelProxyOutput {
    0 "body" body: CreateModelProxyInput
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/agents/model-proxies", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelProxyInput {
    pub arms_configuration: Option<ArmsConfiguration>,
    pub cpu: Option<f64>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub execution_role_arn: Option<String>,
    pub litellm_version: Option<String>,
    pub log_configuration: Option<LogConfiguration>,
    pub memory: Option<i64>,
    pub model_proxy_name: Option<String>,
    pub model_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub proxy_config: Option<ProxyConfig>,
    pub proxy_mode: Option<String>,
    pub service_region_id: Option<String>,
    pub workspace_id: Option<String>,
}

/// What [`CreateModelProxyInput::new`] takes.
pub struct CreateModelProxyInputRequired {
    pub cpu: f64,
    pub memory: i64,
    pub model_proxy_name: String,
    pub proxy_config: ProxyConfig,
    pub proxy_mode: String,
}
input! { CreateModelProxyInput{CreateModelProxyInputRequired: cpu, memory, model_proxy_name, proxy_config, proxy_mode} {
    0 "armsConfiguration" arms_configuration: ArmsConfiguration, 1 "cpu" cpu: f64,
    2 "credentialName" credential_name: String, 3 "description" description: String,
    4 "executionRoleArn" execution_role_arn: String, 5 "litellmVersion" litellm_version: String,
    6 "logConfiguration" log_configuration: LogConfiguration, 7 "memory" memory: i64,
    8 "modelProxyName" model_proxy_name: String, 9 "modelType" model_type: String,
    10 "networkConfiguration" network_configuration: NetworkConfiguration, 11 "proxyConfig" proxy_config: ProxyConfig,
    12 "proxyMode" proxy_mode: String, 13 "serviceRegionId" service_region_id: String,
    14 "workspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyConfig {
    pub endpoints: Option<Vec<ProxyConfigEndpoints>>,
    pub policies: Option<ProxyConfigPolicies>,
}
input! { ProxyConfig() {
    0 "endpoints" endpoints: Vec<ProxyConfigEndpoints>, 1 "policies" policies: ProxyConfigPolicies
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyConfigFallbacks {
    pub model_name: Option<String>,
    pub model_service_name: Option<String>,
}
input! { ProxyConfigFallbacks() {
    0 "modelName" model_name: String, 1 "modelServiceName" model_service_name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelProxyOutput {
    pub code: Option<String>,
    pub data: Option<ModelProxy>,
}
model! { CreateModelProxyOutput {
    0 "code" code, 1 "data" data
} }

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
    0 "cpu" cpu, 1 "createdAt" created_at, 2 "credentialName" credential_name, 3 "description" description,
    4 "endpoint" endpoint, 5 "executionRoleArn" execution_role_arn, 6 "functionName" function_name,
    7 "lastUpdatedAt" last_updated_at, 8 "litellmVersion" litellm_version, 9 "logConfiguration" log_configuration,
    10 "memory" memory, 11 "modelProxyId" model_proxy_id, 12 "modelProxyName" model_proxy_name,
    13 "modelType" model_type, 14 "networkConfiguration" network_configuration, 15 "proxyConfig" proxy_config,
    16 "proxyMode" proxy_mode, 17 "serviceRegionId" service_region_id, 18 "status" status,
    19 "statusReason" status_reason, 20 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelService {
    pub body: Option<CreateModelServiceInput>,
}
operation! { CreateModelService() "CreateModelService" -> CreateModelServiceOutput {
    0 "body" body: CreateModelServiceInput
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/agents/model-services", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceInput {
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub model_info_configs: Option<Vec<ModelInfoConfig>>,
    pub model_service_name: Option<String>,
    pub model_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub provider: Option<String>,
    pub provider_settings: Option<ProviderSettings>,
    pub workspace_id: Option<String>,
}
input! { CreateModelServiceInput(model_service_name: String, model_type: String, provider: String, provider_settings: ProviderSettings) {
    0 "credentialName" credential_name: String, 1 "description" description: String,
    2 "modelInfoConfigs" model_info_configs: Vec<ModelInfoConfig>, 3 "modelServiceName" model_service_name: String,
    4 "modelType" model_type: String, 5 "networkConfiguration" network_configuration: NetworkConfiguration,
    6 "provider" provider: String, 7 "providerSettings" provider_settings: ProviderSettings,
    8 "workspaceId" workspace_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelProperties {
    pub context_size: Option<i64>,
}
input! { ModelProperties() {
    0 "contextSize" context_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderSettings {
    pub api_key: Option<Secret>,
    pub base_url: Option<String>,
    pub model_names: Option<Vec<String>>,
}
input! { ProviderSettings() {
    0 "apiKey" api_key: Secret, 1 "baseUrl" base_url: String, 2 "modelNames" model_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceOutput {
    pub code: Option<String>,
    pub data: Option<ModelService>,
}
model! { CreateModelServiceOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelService {
    pub created_at: Option<String>,
    pub credential_name: Option<String>,
    pub description: Option<String>,
    pub last_updated_at: Option<String>,
    pub model_info_configs: Option<Vec<ModelInfoConfig>>,
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
    0 "createdAt" created_at, 1 "credentialName" credential_name, 2 "description" description,
    3 "lastUpdatedAt" last_updated_at, 4 "modelInfoConfigs" model_info_configs, 5 "modelServiceId" model_service_id,
    6 "modelServiceName" model_service_name, 7 "modelType" model_type, 8 "networkConfiguration" network_configuration,
    9 "provider" provider, 10 "providerSettings" provider_settings, 11 "status" status, 12 "statusReason" status_reason,
    13 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSandbox {
    pub body: CreateSandboxInput,
}
operation! { CreateSandbox(body: CreateSandboxInput) "CreateSandbox" -> CreateSandboxOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/sandboxes", body: BodyStyle::Json, } }

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
    pub template_name: Option<String>,
}
input! { CreateSandboxInput(template_name: String) {
    0 "nasConfig" nas_config: NASConfig, 1 "ossMountConfig" oss_mount_config: OSSMountConfig,
    2 "polarFsConfig" polar_fs_config: PolarFsConfig, 3 "sandboxId" sandbox_id: String,
    4 "sandboxIdleTimeoutInSeconds" sandbox_idle_timeout_in_seconds: i64,
    5 "sandboxIdleTimeoutSeconds" sandbox_idle_timeout_seconds: i64, 6 "templateName" template_name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSandboxOutput {
    pub code: Option<String>,
    pub data: Option<Sandbox>,
}
model! { CreateSandboxOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sandbox {
    pub created_at: Option<String>,
    pub ended_at: Option<String>,
    pub last_updated_at: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub sandbox_arn: Option<String>,
    pub sandbox_id: Option<String>,
    pub sandbox_idle_ttl_in_seconds: Option<i64>,
    pub sandbox_idle_timeout_seconds: Option<i64>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { Sandbox {
    0 "createdAt" created_at, 1 "endedAt" ended_at, 2 "lastUpdatedAt" last_updated_at, 3 "metadata" metadata,
    4 "sandboxArn" sandbox_arn, 5 "sandboxId" sandbox_id, 6 "sandboxIdleTTLInSeconds" sandbox_idle_ttl_in_seconds,
    7 "sandboxIdleTimeoutSeconds" sandbox_idle_timeout_seconds, 8 "status" status, 9 "templateId" template_id,
    10 "templateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    pub body: CreateTemplateInput,
}
operation! { CreateTemplate(body: CreateTemplateInput) "CreateTemplate" -> CreateTemplateOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/templates", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateInput {
    pub allow_anonymous_manage: Option<bool>,
    pub arms_configuration: Option<ArmsConfiguration>,
    pub container_configuration: Option<ContainerConfiguration>,
    pub cpu: Option<f64>,
    pub credential_configuration: Option<CredentialConfiguration>,
    pub description: Option<String>,
    pub disk_size: Option<i64>,
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
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    pub workspace_id: Option<String>,
}

/// What [`CreateTemplateInput::new`] takes.
pub struct CreateTemplateInputRequired {
    pub cpu: f64,
    pub memory: i64,
    pub network_configuration: NetworkConfiguration,
    pub template_name: String,
    pub template_type: String,
}
input! { CreateTemplateInput{CreateTemplateInputRequired: cpu, memory, network_configuration, template_name, template_type} {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub code: Option<String>,
    pub data: Option<Template>,
}
model! { CreateTemplateOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTool {
    pub body: Option<CreateToolInputV2>,
}
operation! { CreateTool() "CreateTool" -> CreateToolOutput {
    0 "body" body: CreateToolInputV2
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/agents/tools", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateToolInputV2 {
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
    pub tool_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundConfiguration {
    pub bound_tools: Option<Vec<BoundTool>>,
}
input! { BoundConfiguration() {
    0 "boundTools" bound_tools: Vec<BoundTool>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundToolApi {
    pub method: Option<String>,
    pub path: Option<String>,
}
input! { BoundToolApi() {
    0 "method" method: String, 1 "path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpProxyConfiguration {
    pub hooks: Option<Vec<Hook>>,
}
input! { McpProxyConfiguration() {
    0 "hooks" hooks: Vec<Hook>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hook {
    pub api_version: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub event: Option<String>,
    pub headers: Option<BTreeMap<String, String>>,
    pub timeout: Option<i64>,
    pub url: Option<String>,
}
input! { Hook(event: String, url: String) {
    0 "apiVersion" api_version: String, 1 "description" description: String, 2 "enabled" enabled: bool,
    3 "event" event: String, 4 "headers" headers: BTreeMap<String, String>, 5 "timeout" timeout: i64,
    6 "url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateToolOutput {
    pub code: Option<String>,
    pub data: Option<Tool>,
}
model! { CreateToolOutput {
    0 "code" code, 1 "data" data
} }

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
    0 "artifactType" artifact_type, 1 "codeConfiguration" code_configuration,
    2 "containerConfiguration" container_configuration, 3 "cpu" cpu, 4 "createMethod" create_method,
    5 "createdAt" created_at, 6 "credentialName" credential_name, 7 "description" description,
    8 "environmentVariables" environment_variables, 9 "executionRoleArn" execution_role_arn,
    10 "logConfiguration" log_configuration, 11 "mcpConfig" mcp_config, 12 "memory" memory, 13 "nasConfig" nas_config,
    14 "networkConfiguration" network_configuration, 15 "ossMountConfig" oss_mount_config, 16 "port" port,
    17 "protocolSpec" protocol_spec, 18 "status" status, 19 "statusReason" status_reason, 20 "timeout" timeout,
    21 "toolId" tool_id, 22 "toolName" tool_name, 23 "toolType" tool_type, 24 "updatedAt" updated_at,
    25 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    pub body: Option<CreateWorkspaceInput>,
}
operation! { CreateWorkspace() "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "body" body: CreateWorkspaceInput
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/2025-09-10/workspaces", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub code: Option<String>,
    pub data: Option<Workspace>,
}
model! { CreateWorkspaceOutput {
    0 "code" code, 1 "data" data
} }

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
    0 "createdAt" created_at, 1 "description" description, 2 "isDefault" is_default, 3 "name" name,
    4 "resourceGroupId" resource_group_id, 5 "updatedAt" updated_at, 6 "workspaceArn" workspace_arn,
    7 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentRuntime {
    pub agent_runtime_id: String,
}
operation! { DeleteAgentRuntime(agent_runtime_id: String) "DeleteAgentRuntime" -> DeleteAgentRuntimeOutput {
    0 "agentRuntimeId" agent_runtime_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentRuntimeOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntime>,
}
model! { DeleteAgentRuntimeOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentRuntimeEndpoint {
    pub agent_runtime_id: String,
    pub agent_runtime_endpoint_id: String,
}
operation! { DeleteAgentRuntimeEndpoint(agent_runtime_id: String, agent_runtime_endpoint_id: String)
    "DeleteAgentRuntimeEndpoint" -> DeleteAgentRuntimeEndpointOutput {
    0 "agentRuntimeId" agent_runtime_id, 1 "agentRuntimeEndpointId" agent_runtime_endpoint_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints/{agentRuntimeEndpointId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentRuntimeEndpointOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntimeEndpoint>,
}
model! { DeleteAgentRuntimeEndpointOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBrowser {
    pub browser_id: String,
}
operation! { DeleteBrowser(browser_id: String) "DeleteBrowser" -> DeleteBrowserOutput {
    0 "browserId" browser_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/agents/browsers/{browserId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBrowserOutput {
    pub code: Option<String>,
    pub data: Option<Browser>,
}
model! { DeleteBrowserOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeInterpreter {
    pub code_interpreter_id: String,
}
operation! { DeleteCodeInterpreter(code_interpreter_id: String) "DeleteCodeInterpreter" -> DeleteCodeInterpreterOutput {
    0 "codeInterpreterId" code_interpreter_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/agents/code-interpreters/{codeInterpreterId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeInterpreterOutput {
    pub code: Option<String>,
    pub data: Option<CodeInterpreter>,
}
model! { DeleteCodeInterpreterOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCredential {
    pub credential_name: String,
}
operation! { DeleteCredential(credential_name: String) "DeleteCredential" -> DeleteCredentialOutput {
    0 "credentialName" credential_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/agents/credentials/{credentialName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCredentialOutput {
    pub code: Option<String>,
    pub data: Option<Credential>,
}
model! { DeleteCredentialOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDomain {
    pub domain_name: String,
}
operation! { DeleteCustomDomain(domain_name: String) "DeleteCustomDomain" -> DeleteCustomDomainOutput {
    0 "domainName" domain_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/agents/custom-domains/{domainName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDomainOutput {
    pub code: Option<String>,
    pub data: Option<CustomDomain>,
}
model! { DeleteCustomDomainOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlow {
    pub flow_name: String,
}
operation! { DeleteFlow(flow_name: String) "DeleteFlow" -> DeleteFlowOutput {
    0 "flowName" flow_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/flows/{flowName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
}
model! { DeleteFlowOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowEndpoint {
    pub flow_name: String,
    pub flow_endpoint_name: String,
}
operation! { DeleteFlowEndpoint(flow_name: String, flow_endpoint_name: String)
    "DeleteFlowEndpoint" -> DeleteFlowEndpointOutput {
    0 "flowName" flow_name, 1 "flowEndpointName" flow_endpoint_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/flows/{flowName}/endpoints/{flowEndpointName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowEndpointOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
}
model! { DeleteFlowEndpointOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowVersion {
    pub flow_name: String,
    pub flow_version: String,
}
operation! { DeleteFlowVersion(flow_name: String, flow_version: String) "DeleteFlowVersion" -> DeleteFlowVersionOutput {
    0 "flowName" flow_name, 1 "flowVersion" flow_version
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/flows/{flowName}/versions/{flowVersion}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowVersionOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
}
model! { DeleteFlowVersionOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIMBot {
    pub im_bot_id: String,
}
operation! { DeleteIMBot(im_bot_id: String) "DeleteIMBot" -> Empty {
    0 "imBotId" im_bot_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/agents/im-bots/{imBotId}", } }

pub type DeleteIMBotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeBase {
    pub knowledge_base_name: String,
}
operation! { DeleteKnowledgeBase(knowledge_base_name: String) "DeleteKnowledgeBase" -> DeleteKnowledgeBaseOutput {
    0 "knowledgeBaseName" knowledge_base_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/agents/knowledgebases/{knowledgeBaseName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeBaseOutput {
    pub code: Option<String>,
    pub data: Option<KnowledgeBase>,
}
model! { DeleteKnowledgeBaseOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMemoryCollection {
    pub memory_collection_name: String,
}
operation! { DeleteMemoryCollection(memory_collection_name: String)
    "DeleteMemoryCollection" -> DeleteMemoryCollectionOutput {
    0 "memoryCollectionName" memory_collection_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/agents/memory-collections/{memoryCollectionName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMemoryCollectionOutput {
    pub code: Option<String>,
    pub data: Option<MemoryCollection>,
}
model! { DeleteMemoryCollectionOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelProxy {
    pub model_proxy_name: String,
}
operation! { DeleteModelProxy(model_proxy_name: String) "DeleteModelProxy" -> DeleteModelProxyOutput {
    0 "modelProxyName" model_proxy_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/agents/model-proxies/{modelProxyName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelProxyOutput {
    pub code: Option<String>,
    pub data: Option<ModelProxy>,
}
model! { DeleteModelProxyOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelService {
    pub model_service_name: String,
}
operation! { DeleteModelService(model_service_name: String) "DeleteModelService" -> DeleteModelServiceOutput {
    0 "modelServiceName" model_service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/agents/model-services/{modelServiceName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelServiceOutput {
    pub code: Option<String>,
    pub data: Option<ModelService>,
}
model! { DeleteModelServiceOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSandbox {
    pub sandbox_id: String,
}
operation! { DeleteSandbox(sandbox_id: String) "DeleteSandbox" -> DeleteSandboxOutput {
    0 "sandboxId" sandbox_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/sandboxes/{sandboxId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSandboxOutput {
    pub code: Option<String>,
    pub data: Option<Sandbox>,
}
model! { DeleteSandboxOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    pub template_name: String,
}
operation! { DeleteTemplate(template_name: String) "DeleteTemplate" -> DeleteTemplateOutput {
    0 "templateName" template_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/templates/{templateName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateOutput {
    pub code: Option<String>,
    pub data: Option<Template>,
}
model! { DeleteTemplateOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTool {
    pub tool_name: String,
}
operation! { DeleteTool(tool_name: String) "DeleteTool" -> DeleteToolOutput {
    0 "toolName" tool_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/agents/tools/{toolName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteToolOutput {
    pub code: Option<String>,
    pub data: Option<Tool>,
}
model! { DeleteToolOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    pub workspace_id: String,
}
operation! { DeleteWorkspace(workspace_id: String) "DeleteWorkspace" -> DeleteWorkspaceOutput {
    0 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/2025-09-10/workspaces/{workspaceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceOutput {
    pub code: Option<String>,
    pub data: Option<Workspace>,
}
model! { DeleteWorkspaceOutput {
    0 "code" code, 1 "data" data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessTokenOutput {
    pub code: Option<String>,
    pub data: Option<GetAccessTokenData>,
}
model! { GetAccessTokenOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessTokenData {
    pub access_token: Option<Secret>,
}
model! { GetAccessTokenData {
    0 "accessToken" access_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentRuntime {
    pub agent_runtime_version: Option<String>,
    pub agent_runtime_id: String,
}
operation! { GetAgentRuntime(agent_runtime_id: String) "GetAgentRuntime" -> GetAgentRuntimeOutput {
    0 "agentRuntimeVersion" agent_runtime_version: String, 1 "agentRuntimeId" agent_runtime_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentRuntimeOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntime>,
}
model! { GetAgentRuntimeOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentRuntimeEndpoint {
    pub agent_runtime_id: String,
    pub agent_runtime_endpoint_id: String,
}
operation! { GetAgentRuntimeEndpoint(agent_runtime_id: String, agent_runtime_endpoint_id: String)
    "GetAgentRuntimeEndpoint" -> GetAgentRuntimeEndpointOutput {
    0 "agentRuntimeId" agent_runtime_id, 1 "agentRuntimeEndpointId" agent_runtime_endpoint_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints/{agentRuntimeEndpointId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentRuntimeEndpointOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntimeEndpoint>,
}
model! { GetAgentRuntimeEndpointOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrowser {
    pub browser_id: String,
}
operation! { GetBrowser(browser_id: String) "GetBrowser" -> GetBrowserOutput {
    0 "browserId" browser_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/browsers/{browserId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrowserOutput {
    pub code: Option<String>,
    pub data: Option<Browser>,
}
model! { GetBrowserOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeInterpreter {
    pub code_interpreter_id: String,
}
operation! { GetCodeInterpreter(code_interpreter_id: String) "GetCodeInterpreter" -> GetCodeInterpreterOutput {
    0 "codeInterpreterId" code_interpreter_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/code-interpreters/{codeInterpreterId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeInterpreterOutput {
    pub code: Option<String>,
    pub data: Option<CodeInterpreter>,
}
model! { GetCodeInterpreterOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredential {
    pub credential_name: String,
}
operation! { GetCredential(credential_name: String) "GetCredential" -> GetCredentialOutput {
    0 "credentialName" credential_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/credentials/{credentialName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialOutput {
    pub code: Option<String>,
    pub data: Option<Credential>,
}
model! { GetCredentialOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomDomain {
    pub domain_name: String,
}
operation! { GetCustomDomain(domain_name: String) "GetCustomDomain" -> GetCustomDomainOutput {
    0 "domainName" domain_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/custom-domains/{domainName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomDomainOutput {
    pub code: Option<String>,
    pub data: Option<CustomDomain>,
}
model! { GetCustomDomainOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlow {
    pub flow_name: String,
}
operation! { GetFlow(flow_name: String) "GetFlow" -> GetFlowOutput {
    0 "flowName" flow_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/flows/{flowName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowOutput {
    pub code: Option<String>,
    pub data: Option<Flow>,
}
model! { GetFlowOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowDraft {
    pub flow_name: String,
}
operation! { GetFlowDraft(flow_name: String) "GetFlowDraft" -> GetFlowDraftOutput {
    0 "flowName" flow_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/flows/{flowName}/draft", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowDraftOutput {
    pub code: Option<String>,
    pub data: Option<Flow>,
}
model! { GetFlowDraftOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowEndpoint {
    pub flow_name: String,
    pub flow_endpoint_name: String,
}
operation! { GetFlowEndpoint(flow_name: String, flow_endpoint_name: String) "GetFlowEndpoint" -> GetFlowEndpointOutput {
    0 "flowName" flow_name, 1 "flowEndpointName" flow_endpoint_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/flows/{flowName}/endpoints/{flowEndpointName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowEndpointOutput {
    pub code: Option<String>,
    pub data: Option<FlowEndpoint>,
}
model! { GetFlowEndpointOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowVersion {
    pub flow_name: String,
    pub flow_version: String,
}
operation! { GetFlowVersion(flow_name: String, flow_version: String) "GetFlowVersion" -> GetFlowVersionOutput {
    0 "flowName" flow_name, 1 "flowVersion" flow_version
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/flows/{flowName}/versions/{flowVersion}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowVersionOutput {
    pub code: Option<String>,
    pub data: Option<FlowVersion>,
}
model! { GetFlowVersionOutput {
    0 "code" code, 1 "data" data
} }

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
    0 "createdAt" created_at, 1 "definition" definition, 2 "description" description,
    3 "environmentConfiguration" environment_configuration, 4 "externalStorageLocation" external_storage_location,
    5 "flowId" flow_id, 6 "flowName" flow_name, 7 "flowVersion" flow_version,
    8 "loggingConfiguration" logging_configuration, 9 "tracingConfiguration" tracing_configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIMBot {
    pub im_bot_id: String,
}
operation! { GetIMBot(im_bot_id: String) "GetIMBot" -> GetIMBotOutput {
    0 "imBotId" im_bot_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/im-bots/{imBotId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIMBotOutput {
    pub code: Option<String>,
    pub data: Option<IMBotInfo>,
}
model! { GetIMBotOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBase {
    pub knowledge_base_name: String,
}
operation! { GetKnowledgeBase(knowledge_base_name: String) "GetKnowledgeBase" -> GetKnowledgeBaseOutput {
    0 "knowledgeBaseName" knowledge_base_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/knowledgebases/{knowledgeBaseName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseOutput {
    pub code: Option<String>,
    pub data: Option<KnowledgeBase>,
}
model! { GetKnowledgeBaseOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMemoryCollection {
    pub memory_collection_name: String,
}
operation! { GetMemoryCollection(memory_collection_name: String) "GetMemoryCollection" -> GetMemoryCollectionOutput {
    0 "memoryCollectionName" memory_collection_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/memory-collections/{memoryCollectionName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMemoryCollectionOutput {
    pub code: Option<String>,
    pub data: Option<MemoryCollection>,
}
model! { GetMemoryCollectionOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelProxy {
    pub model_proxy_name: String,
}
operation! { GetModelProxy(model_proxy_name: String) "GetModelProxy" -> GetModelProxyOutput {
    0 "modelProxyName" model_proxy_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/model-proxies/{modelProxyName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelProxyOutput {
    pub code: Option<String>,
    pub data: Option<ModelProxy>,
}
model! { GetModelProxyOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelService {
    pub model_service_name: String,
}
operation! { GetModelService(model_service_name: String) "GetModelService" -> GetModelServiceOutput {
    0 "modelServiceName" model_service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/model-services/{modelServiceName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelServiceOutput {
    pub code: Option<String>,
    pub data: Option<ModelService>,
}
model! { GetModelServiceOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSandbox {
    pub sandbox_id: String,
}
operation! { GetSandbox(sandbox_id: String) "GetSandbox" -> GetSandboxOutput {
    0 "sandboxId" sandbox_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/sandboxes/{sandboxId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSandboxOutput {
    pub code: Option<String>,
    pub data: Option<Sandbox>,
}
model! { GetSandboxOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    pub template_name: String,
}
operation! { GetTemplate(template_name: String) "GetTemplate" -> GetTemplateOutput {
    0 "templateName" template_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/templates/{templateName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub code: Option<String>,
    pub data: Option<Template>,
}
model! { GetTemplateOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTool {
    pub tool_name: String,
}
operation! { GetTool(tool_name: String) "GetTool" -> GetToolOutput {
    0 "toolName" tool_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/tools/{toolName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToolOutput {
    pub code: Option<String>,
    pub data: Option<Tool>,
}
model! { GetToolOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspace {
    pub workspace_id: String,
}
operation! { GetWorkspace(workspace_id: String) "GetWorkspace" -> GetWorkspaceOutput {
    0 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/workspaces/{workspaceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOutput {
    pub code: Option<String>,
    pub data: Option<Workspace>,
}
model! { GetWorkspaceOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceDiscoveryEndpoints {
    pub workspace_id: String,
}
operation! { GetWorkspaceDiscoveryEndpoints(workspace_id: String)
    "GetWorkspaceDiscoveryEndpoints" -> GetWorkspaceDiscoveryEndpointsOutput {
    0 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/workspaces/{workspaceId}/discovery/endpoints", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceDiscoveryEndpointsOutput {
    pub code: Option<String>,
    pub data: Option<GetDiscoveryEndpointsOutput>,
}
model! { GetWorkspaceDiscoveryEndpointsOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiscoveryEndpointsOutput {
    /// Deprecated.
    pub credential_name: Option<String>,
    pub discovery_endpoints: Option<Vec<DiscoveryEndpoint>>,
}
model! { GetDiscoveryEndpointsOutput {
    0 "credentialName" credential_name, 1 "discoveryEndpoints" discovery_endpoints
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimeEndpoints {
    pub endpoint_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_mode: Option<String>,
    pub agent_runtime_id: String,
}
operation! { ListAgentRuntimeEndpoints(agent_runtime_id: String)
    "ListAgentRuntimeEndpoints" -> ListAgentRuntimeEndpointsOutput {
    0 "endpointName" endpoint_name: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "searchMode" search_mode: String, 4 "agentRuntimeId" agent_runtime_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints", } }
paged! { ListAgentRuntimeEndpoints: AgentRuntimeEndpoint =
    Number "pageNumber", "data.items" data.items, total "data.total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimeEndpointsOutput {
    pub code: Option<String>,
    pub data: Option<ListAgentRuntimeEndpointsOutputItem>,
}
model! { ListAgentRuntimeEndpointsOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimeEndpointsOutputItem {
    pub items: Option<Vec<AgentRuntimeEndpoint>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListAgentRuntimeEndpointsOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimeVersions {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub agent_runtime_id: String,
}
operation! { ListAgentRuntimeVersions(agent_runtime_id: String)
    "ListAgentRuntimeVersions" -> ListAgentRuntimeVersionsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "agentRuntimeId" agent_runtime_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/versions", } }
paged! { ListAgentRuntimeVersions: AgentRuntimeVersion =
    Number "pageNumber", "data.items" data.items, total "data.total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimeVersionsOutput {
    pub code: Option<String>,
    pub data: Option<ListAgentRuntimeVersionsOutputItem>,
}
model! { ListAgentRuntimeVersionsOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimeVersionsOutputItem {
    pub items: Option<Vec<AgentRuntimeVersion>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListAgentRuntimeVersionsOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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
    0 "agentRuntimeArn" agent_runtime_arn, 1 "agentRuntimeId" agent_runtime_id, 2 "agentRuntimeName" agent_runtime_name,
    3 "agentRuntimeVersion" agent_runtime_version, 4 "description" description, 5 "lastUpdatedAt" last_updated_at
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimesOutput {
    pub code: Option<String>,
    pub data: Option<ListAgentRuntimesOutputItem>,
}
model! { ListAgentRuntimesOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentRuntimesOutputItem {
    pub items: Option<Vec<AgentRuntime>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListAgentRuntimesOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBrowsersOutput {
    pub code: Option<String>,
    pub data: Option<ListBrowsersOutputItem>,
}
model! { ListBrowsersOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBrowsersOutputItem {
    pub items: Option<Vec<Browser>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListBrowsersOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodeInterpretersOutput {
    pub code: Option<String>,
    pub data: Option<ListCodeInterpretersOutputItem>,
}
model! { ListCodeInterpretersOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodeInterpretersOutputItem {
    pub items: Option<Vec<CodeInterpreter>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListCodeInterpretersOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsOutput {
    pub code: Option<String>,
    pub data: Option<ListCredentialsOutputItem>,
}
model! { ListCredentialsOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsOutputItem {
    pub items: Option<Vec<CredentialListItem>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total: Option<String>,
}
model! { ListCredentialsOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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
    0 "createdAt" created_at, 1 "credentialAuthType" credential_auth_type, 2 "credentialId" credential_id,
    3 "credentialName" credential_name, 4 "credentialSourceType" credential_source_type, 5 "description" description,
    6 "enabled" enabled, 7 "relatedResourceCount" related_resource_count, 8 "updatedAt" updated_at,
    9 "workspaceId" workspace_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomainsOutput {
    pub code: Option<String>,
    pub data: Option<ListCustomDomainsOutputItem>,
}
model! { ListCustomDomainsOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomainsOutputItem {
    pub items: Option<Vec<CustomDomain>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListCustomDomainsOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowEndpoints {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub flow_id: String,
}
operation! { ListFlowEndpoints(flow_id: String) "ListFlowEndpoints" -> ListFlowEndpointsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "flowId" flow_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/flows/{flowId}/endpoints", } }
paged! { ListFlowEndpoints: FlowEndpoint = Number "pageNumber", "data.items" data.items, total "data.total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowEndpointsOutput {
    pub code: Option<String>,
    pub data: Option<ListFlowEndpointsOutputItem>,
}
model! { ListFlowEndpointsOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowEndpointsOutputItem {
    pub items: Option<Vec<FlowEndpoint>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFlowEndpointsOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersions {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub flow_name: String,
}
operation! { ListFlowVersions(flow_name: String) "ListFlowVersions" -> ListFlowVersionsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "flowName" flow_name
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/2025-09-10/flows/{flowName}/versions", } }
paged! { ListFlowVersions: FlowVersion = Number "pageNumber", "data.items" data.items, total "data.total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersionsOutput {
    pub code: Option<String>,
    pub data: Option<ListFlowVersionsOutputItem>,
}
model! { ListFlowVersionsOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersionsOutputItem {
    pub items: Option<Vec<FlowVersion>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFlowVersionsOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsOutput {
    pub code: Option<String>,
    pub data: Option<ListFlowsOutputItem>,
}
model! { ListFlowsOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsOutputItem {
    pub items: Option<Vec<Flow>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFlowsOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIMBotsOutput {
    pub code: Option<String>,
    pub data: Option<ListIMBotsOutputItem>,
}
model! { ListIMBotsOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIMBotsOutputItem {
    pub items: Option<Vec<IMBotInfo>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListIMBotsOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBasesOutput {
    pub code: Option<String>,
    pub data: Option<ListKnowledgeBasesOutputItem>,
}
model! { ListKnowledgeBasesOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBasesOutputItem {
    pub items: Option<Vec<KnowledgeBase>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListKnowledgeBasesOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemoryCollectionsOutput {
    pub code: Option<String>,
    pub data: Option<ListMemoryCollectionsOutputItem>,
}
model! { ListMemoryCollectionsOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemoryCollectionsOutputItem {
    pub items: Option<Vec<MemoryCollection>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMemoryCollectionsOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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
    Number "pageNumber", "data.items" data.items, total "data.total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProvidersOutput {
    pub code: Option<String>,
    pub data: Option<ListModelProvidersData>,
}
model! { ListModelProvidersOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProvidersData {
    pub items: Option<Vec<ListModelProvidersItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListModelProvidersData {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProvidersItems {
    pub base_url: Option<String>,
    pub model_info_config: Option<ModelInfoConfig>,
    pub model_type: Option<String>,
    pub models: Option<Vec<String>>,
    pub provider_name: Option<String>,
}
model! { ListModelProvidersItems {
    0 "baseUrl" base_url, 1 "modelInfoConfig" model_info_config, 2 "modelType" model_type, 3 "models" models,
    4 "providerName" provider_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProxiesOutput {
    pub code: Option<String>,
    pub data: Option<ListModelProxiesOutputItem>,
}
model! { ListModelProxiesOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProxiesOutputItem {
    pub items: Option<Vec<ModelProxy>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListModelProxiesOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelServices {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelServicesOutput {
    pub code: Option<String>,
    pub data: Option<ListModelServicesOutputItem>,
}
model! { ListModelServicesOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelServicesOutputItem {
    pub items: Option<Vec<ModelService>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListModelServicesOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSandboxesOutput {
    pub code: Option<String>,
    pub data: Option<ListSandboxesOutputItem>,
}
model! { ListSandboxesOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSandboxesOutputItem {
    pub items: Option<Vec<Sandbox>>,
    pub next_token: Option<String>,
}
model! { ListSandboxesOutputItem {
    0 "items" items, 1 "nextToken" next_token
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutput {
    pub code: Option<String>,
    pub data: Option<ListTemplatesOutputItem>,
}
model! { ListTemplatesOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutputItem {
    pub items: Option<Vec<Template>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListTemplatesOutputItem {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListToolsOutput {
    pub code: Option<String>,
    pub data: Option<ListToolsOutputV2>,
}
model! { ListToolsOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListToolsOutputV2 {
    pub items: Option<Vec<Tool>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListToolsOutputV2 {
    0 "items" items, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub code: Option<String>,
    pub data: Option<ListWorkspacesOutputItem>,
}
model! { ListWorkspacesOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutputItem {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub workspaces: Option<Vec<Workspace>>,
}
model! { ListWorkspacesOutputItem {
    0 "pageNumber" page_number, 1 "pageSize" page_size, 2 "total" total, 3 "workspaces" workspaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSandbox {
    pub sandbox_id: String,
}
operation! { PauseSandbox(sandbox_id: String) "PauseSandbox" -> PauseSandboxOutput {
    0 "sandboxId" sandbox_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/sandboxes/{sandboxId}/pause", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSandboxOutput {
    pub code: Option<String>,
    pub data: Option<Sandbox>,
}
model! { PauseSandboxOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowVersion {
    pub body: Option<PublishFlowVersionInput>,
    pub flow_name: String,
}
operation! { PublishFlowVersion(flow_name: String) "PublishFlowVersion" -> PublishFlowVersionOutput {
    0 "body" body: PublishFlowVersionInput, 1 "flowName" flow_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/2025-09-10/flows/{flowName}/versions", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowVersionInput {
    pub description: Option<String>,
}
input! { PublishFlowVersionInput() {
    0 "description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowVersionOutput {
    pub code: Option<String>,
    pub data: Option<FlowVersion>,
}
model! { PublishFlowVersionOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRuntimeVersion {
    pub body: Option<PublishRuntimeVersionInput>,
    pub agent_runtime_id: String,
}
operation! { PublishRuntimeVersion(agent_runtime_id: String) "PublishRuntimeVersion" -> PublishRuntimeVersionOutput {
    0 "body" body: PublishRuntimeVersionInput, 1 "agentRuntimeId" agent_runtime_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/versions", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRuntimeVersionInput {
    pub description: Option<String>,
    pub publisher: Option<String>,
}
input! { PublishRuntimeVersionInput() {
    0 "description" description: String, 1 "publisher" publisher: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRuntimeVersionOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntimeVersion>,
}
model! { PublishRuntimeVersionOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSandbox {
    pub sandbox_id: String,
}
operation! { ResumeSandbox(sandbox_id: String) "ResumeSandbox" -> ResumeSandboxOutput {
    0 "sandboxId" sandbox_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/sandboxes/{sandboxId}/resume", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSandboxOutput {
    pub code: Option<String>,
    pub data: Option<Sandbox>,
}
model! { ResumeSandboxOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSandbox {
    pub sandbox_id: String,
}
operation! { StopSandbox(sandbox_id: String) "StopSandbox" -> StopSandboxOutput {
    0 "sandboxId" sandbox_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/2025-09-10/sandboxes/{sandboxId}/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSandboxOutput {
    pub code: Option<String>,
    pub data: Option<Sandbox>,
}
model! { StopSandboxOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTemplateMCP {
    pub template_name: String,
}
operation! { StopTemplateMCP(template_name: String) "StopTemplateMCP" -> StopTemplateMCPOutput {
    0 "templateName" template_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/2025-09-10/templates/{templateName}/mcp/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTemplateMCPOutput {
    pub code: Option<String>,
    pub data: Option<Template>,
}
model! { StopTemplateMCPOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentRuntime {
    pub body: UpdateAgentRuntimeInput,
    pub agent_runtime_id: String,
}
operation! { UpdateAgentRuntime(body: UpdateAgentRuntimeInput, agent_runtime_id: String)
    "UpdateAgentRuntime" -> UpdateAgentRuntimeOutput {
    0 "body" body, 1 "agentRuntimeId" agent_runtime_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentRuntimeInput {
    pub agent_runtime_name: Option<String>,
    pub arms_configuration: Option<ArmsConfiguration>,
    pub artifact_type: Option<String>,
    pub code_configuration: Option<CodeConfiguration>,
    pub container_configuration: Option<ContainerConfiguration>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentRuntimeOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntime>,
}
model! { UpdateAgentRuntimeOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentRuntimeEndpoint {
    pub body: UpdateAgentRuntimeEndpointInput,
    pub agent_runtime_id: String,
    pub agent_runtime_endpoint_id: String,
}
operation! { UpdateAgentRuntimeEndpoint(body: UpdateAgentRuntimeEndpointInput, agent_runtime_id: String, agent_runtime_endpoint_id: String)
    "UpdateAgentRuntimeEndpoint" -> UpdateAgentRuntimeEndpointOutput {
    0 "body" body, 1 "agentRuntimeId" agent_runtime_id, 2 "agentRuntimeEndpointId" agent_runtime_endpoint_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/agents/runtimes/{agentRuntimeId}/endpoints/{agentRuntimeEndpointId}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentRuntimeEndpointOutput {
    pub code: Option<String>,
    pub data: Option<AgentRuntimeEndpoint>,
}
model! { UpdateAgentRuntimeEndpointOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredential {
    pub body: Option<UpdateCredentialInput>,
    pub credential_name: String,
}
operation! { UpdateCredential(credential_name: String) "UpdateCredential" -> UpdateCredentialOutput {
    0 "body" body: UpdateCredentialInput, 1 "credentialName" credential_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/agents/credentials/{credentialName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialInput {
    pub credential_public_config: Option<CredentialPublicConfig>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialOutput {
    pub code: Option<String>,
    pub data: Option<Credential>,
}
model! { UpdateCredentialOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomDomain {
    pub body: Option<UpdateCustomDomainInput>,
    pub domain_name: String,
}
operation! { UpdateCustomDomain(domain_name: String) "UpdateCustomDomain" -> UpdateCustomDomainOutput {
    0 "body" body: UpdateCustomDomainInput, 1 "domainName" domain_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/agents/custom-domains/{domainName}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomDomainOutput {
    pub code: Option<String>,
    pub data: Option<CustomDomain>,
}
model! { UpdateCustomDomainOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlow {
    pub body: UpdateFlowInput,
    pub flow_name: String,
}
operation! { UpdateFlow(body: UpdateFlowInput, flow_name: String) "UpdateFlow" -> UpdateFlowOutput {
    0 "body" body, 1 "flowName" flow_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/flows/{flowName}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowOutput {
    pub code: Option<String>,
    pub data: Option<Flow>,
}
model! { UpdateFlowOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowDraft {
    pub body: UpdateFlowDraftInput,
    pub flow_name: String,
}
operation! { UpdateFlowDraft(body: UpdateFlowDraftInput, flow_name: String) "UpdateFlowDraft" -> UpdateFlowDraftOutput {
    0 "body" body, 1 "flowName" flow_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/flows/{flowName}/draft", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowDraftOutput {
    pub code: Option<String>,
    pub data: Option<Flow>,
}
model! { UpdateFlowDraftOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowEndpoint {
    pub body: UpdateFlowEndpointInput,
    pub flow_name: String,
    pub flow_endpoint_name: String,
}
operation! { UpdateFlowEndpoint(body: UpdateFlowEndpointInput, flow_name: String, flow_endpoint_name: String)
    "UpdateFlowEndpoint" -> UpdateFlowEndpointOutput {
    0 "body" body, 1 "flowName" flow_name, 2 "flowEndpointName" flow_endpoint_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/flows/{flowName}/endpoints/{flowEndpointName}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowEndpointOutput {
    pub code: Option<String>,
    pub data: Option<FlowEndpoint>,
}
model! { UpdateFlowEndpointOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIMBot {
    pub body: UpdateIMBotInput,
    pub im_bot_id: String,
}
operation! { UpdateIMBot(body: UpdateIMBotInput, im_bot_id: String) "UpdateIMBot" -> UpdateIMBotOutput {
    0 "body" body, 1 "imBotId" im_bot_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/agents/im-bots/{imBotId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIMBotInput {
    pub bot_biz_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIMBotOutput {
    pub code: Option<String>,
    pub data: Option<IMBotInfo>,
}
model! { UpdateIMBotOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBase {
    pub body: Option<UpdateKnowledgeBaseInput>,
    pub knowledge_base_name: String,
}
operation! { UpdateKnowledgeBase(knowledge_base_name: String) "UpdateKnowledgeBase" -> UpdateKnowledgeBaseOutput {
    0 "body" body: UpdateKnowledgeBaseInput, 1 "knowledgeBaseName" knowledge_base_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/agents/knowledgebases/{knowledgeBaseName}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseOutput {
    pub code: Option<String>,
    pub data: Option<KnowledgeBase>,
}
model! { UpdateKnowledgeBaseOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMemoryCollection {
    pub body: Option<UpdateMemoryCollectionInput>,
    pub memory_collection_name: String,
}
operation! { UpdateMemoryCollection(memory_collection_name: String)
    "UpdateMemoryCollection" -> UpdateMemoryCollectionOutput {
    0 "body" body: UpdateMemoryCollectionInput, 1 "memoryCollectionName" memory_collection_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/agents/memory-collections/{memoryCollectionName}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMemoryCollectionOutput {
    pub code: Option<String>,
    pub data: Option<MemoryCollection>,
}
model! { UpdateMemoryCollectionOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelProxy {
    pub body: Option<UpdateModelProxyInput>,
    pub model_proxy_name: String,
}
operation! { UpdateModelProxy(model_proxy_name: String) "UpdateModelProxy" -> UpdateModelProxyOutput {
    0 "body" body: UpdateModelProxyInput, 1 "modelProxyName" model_proxy_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/agents/model-proxies/{modelProxyName}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelProxyOutput {
    pub code: Option<String>,
    pub data: Option<ModelProxy>,
}
model! { UpdateModelProxyOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelService {
    pub body: Option<UpdateModelServiceInput>,
    pub model_service_name: String,
}
operation! { UpdateModelService(model_service_name: String) "UpdateModelService" -> UpdateModelServiceOutput {
    0 "body" body: UpdateModelServiceInput, 1 "modelServiceName" model_service_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/agents/model-services/{modelServiceName}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelServiceOutput {
    pub code: Option<String>,
    pub data: Option<ModelService>,
}
model! { UpdateModelServiceOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    pub client_token: Option<String>,
    pub body: UpdateTemplateInput,
    pub template_name: String,
}
operation! { UpdateTemplate(body: UpdateTemplateInput, template_name: String) "UpdateTemplate" -> UpdateTemplateOutput {
    0 "clientToken" client_token: String, 1 "body" body, 2 "templateName" template_name
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/templates/{templateName}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateOutput {
    pub code: Option<String>,
    pub data: Option<Template>,
}
model! { UpdateTemplateOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTool {
    pub body: Option<UpdateToolInputV2>,
    pub tool_name: String,
}
operation! { UpdateTool(tool_name: String) "UpdateTool" -> UpdateToolOutput {
    0 "body" body: UpdateToolInputV2, 1 "toolName" tool_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/agents/tools/{toolName}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateToolOutput {
    pub code: Option<String>,
    pub data: Option<Tool>,
}
model! { UpdateToolOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    pub body: Option<UpdateWorkspaceInput>,
    pub workspace_id: String,
}
operation! { UpdateWorkspace(workspace_id: String) "UpdateWorkspace" -> UpdateWorkspaceOutput {
    0 "body" body: UpdateWorkspaceInput, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/workspaces/{workspaceId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceInput {
    pub description: Option<String>,
}
input! { UpdateWorkspaceInput() {
    0 "description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceOutput {
    pub code: Option<String>,
    pub data: Option<Workspace>,
}
model! { UpdateWorkspaceOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceDiscoveryEndpoints {
    pub body: Option<UpdateDiscoveryEndpointsInput>,
    pub workspace_id: String,
}
operation! { UpdateWorkspaceDiscoveryEndpoints(workspace_id: String)
    "UpdateWorkspaceDiscoveryEndpoints" -> UpdateWorkspaceDiscoveryEndpointsOutput {
    0 "body" body: UpdateDiscoveryEndpointsInput, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/2025-09-10/workspaces/{workspaceId}/discovery/endpoints", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceDiscoveryEndpointsOutput {
    pub code: Option<String>,
    pub data: Option<GetDiscoveryEndpointsOutput>,
}
model! { UpdateWorkspaceDiscoveryEndpointsOutput {
    0 "code" code, 1 "data" data
} }

#[cfg(feature = "reflect")]
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
