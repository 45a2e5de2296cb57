//! `apis` of Tencent Cloud, API version 2024-08-01.
//!
//! Endpoint: `apis.tencentcloudapi.com`, or `apis.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, apis::DescribeAgentAppModelServices};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAgentAppModelServices::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "apis",
    "2024-08-01",
    "apis",
    &Endpoints::NONE,
);

/// Creates agent app: `CreateAgentApp` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=CreateAgentApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentApp {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub auth_type: String,
    pub oauth2_resource_server_id: Option<String>,
    pub description: Option<String>,
    pub connector_ids: Option<Vec<String>>,
}
operation! { CreateAgentApp(instance_id: String, name: String, auth_type: String)
    "CreateAgentApp" -> CreateAgentAppOutput {
    0 "InstanceID" instance_id, 1 "Name" name, 2 "AuthType" auth_type,
    3 "OAuth2ResourceServerID" oauth2_resource_server_id: String, 4 "Description" description: String,
    5 "ConnectorIDs" connector_ids: Vec<String>
} }

/// Response of [`CreateAgentApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppOutput {
    pub data: Option<CreateAgentAppResp>,
}
model! { CreateAgentAppOutput {
    0 "Data" data: CreateAgentAppResp
} }

/// In the response of [`CreateAgentApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppResp {
    pub id: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub secret_id: Option<String>,
}
model! { CreateAgentAppResp {
    0 "ID" id: String, 1 "ApiKey" api_key: Secret, 2 "SecretKey" secret_key: Secret, 3 "SecretID" secret_id: String
} }

/// Creates agent app mcp servers: `CreateAgentAppMcpServers` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=CreateAgentAppMcpServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppMcpServers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
    /// Required.
    pub mcp_servers: Vec<AgentAppMcpServerDTO>,
}
operation! { CreateAgentAppMcpServers(instance_id: String, id: String, mcp_servers: Vec<AgentAppMcpServerDTO>)
    "CreateAgentAppMcpServers" -> CreateAgentAppMcpServersOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "McpServers" mcp_servers
} }

/// In the request of [`CreateAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentAppMcpServerDTO {
    /// Required.
    pub id: Option<String>,
    pub need_auth: Option<bool>,
    pub agent_credential_id: Option<String>,
    pub sse_resource_identifier: Option<String>,
    pub streamable_resource_identifier: Option<String>,
}
input! { AgentAppMcpServerDTO(id: String) {
    0 "ID" id: String, 1 "NeedAuth" need_auth: bool, 2 "AgentCredentialID" agent_credential_id: String,
    3 "SSEResourceIdentifier" sse_resource_identifier: String,
    4 "StreamableResourceIdentifier" streamable_resource_identifier: String
} }

/// Response of [`CreateAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppMcpServersOutput {
    pub data: Option<ResultIDVO>,
}
model! { CreateAgentAppMcpServersOutput {
    0 "Data" data: ResultIDVO
} }

/// In the response of [`CreateAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultIDVO {
    pub id: Option<String>,
}
model! { ResultIDVO {
    0 "ID" id: String
} }

/// Creates agent app model services: `CreateAgentAppModelServices` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=CreateAgentAppModelServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppModelServices {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
    /// Required.
    pub model_services: Vec<AgentAppModelServiceDTO>,
}
operation! {
    CreateAgentAppModelServices(instance_id: String, id: String, model_services: Vec<AgentAppModelServiceDTO>)
    "CreateAgentAppModelServices" -> CreateAgentAppModelServicesOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "ModelServices" model_services
} }

/// In the request of [`CreateAgentAppModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentAppModelServiceDTO {
    pub id: Option<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub token_limit_status: Option<bool>,
    pub token_limit_config: Option<TokenLimitConfigDTO>,
}
input! { AgentAppModelServiceDTO() {
    0 "ID" id: String, 1 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    2 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 3 "TokenLimitStatus" token_limit_status: bool,
    4 "TokenLimitConfig" token_limit_config: TokenLimitConfigDTO
} }

/// In the request of [`CreateAgentAppModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeLimitConfigDTO {
    pub r#type: Option<String>,
    pub token_bucket_max_num: Option<i64>,
    pub token_bucket_rate: Option<i64>,
    pub funnel_max_num: Option<i64>,
    pub funnel_rate: Option<i64>,
    pub sliding_window_max_num: Option<i64>,
    pub sliding_window_size: Option<i64>,
    pub time_window: Option<i64>,
    pub time_window_interval: Option<i64>,
    pub timeout: Option<i64>,
}
input! { InvokeLimitConfigDTO() {
    0 "Type" r#type: String, 1 "TokenBucketMaxNum" token_bucket_max_num: i64,
    2 "TokenBucketRate" token_bucket_rate: i64, 3 "FunnelMaxNum" funnel_max_num: i64, 4 "FunnelRate" funnel_rate: i64,
    5 "SlidingWindowMaxNum" sliding_window_max_num: i64, 6 "SlidingWindowSize" sliding_window_size: i64,
    7 "TimeWindow" time_window: i64, 8 "TimeWindowInterval" time_window_interval: i64, 9 "Timeout" timeout: i64
} }

/// In the request of [`CreateAgentAppModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenLimitConfigDTO {
    pub r#type: Option<String>,
    pub limit_request_body: Option<i64>,
    pub limit_windows: Option<Vec<LimitWindowsDTO>>,
}
input! { TokenLimitConfigDTO() {
    0 "Type" r#type: String, 1 "LimitRequestBody" limit_request_body: i64,
    2 "LimitWindows" limit_windows: Vec<LimitWindowsDTO>
} }

/// In the request of [`CreateAgentAppModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitWindowsDTO {
    pub interval: Option<i64>,
    pub limit: Option<i64>,
}
input! { LimitWindowsDTO() {
    0 "Interval" interval: i64, 1 "Limit" limit: i64
} }

/// Response of [`CreateAgentAppModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppModelServicesOutput {
    pub data: Option<ResultIDVO>,
}
model! { CreateAgentAppModelServicesOutput {
    0 "Data" data: ResultIDVO
} }

/// Creates agent app services: `CreateAgentAppServices` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=CreateAgentAppServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppServices {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
    /// Required.
    pub services: Vec<AgentAppServiceDTO>,
}
operation! { CreateAgentAppServices(instance_id: String, id: String, services: Vec<AgentAppServiceDTO>)
    "CreateAgentAppServices" -> CreateAgentAppServicesOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "Services" services
} }

/// In the request of [`CreateAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentAppServiceDTO {
    pub id: Option<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub need_auth: Option<bool>,
    pub agent_credential_id: Option<String>,
}
input! { AgentAppServiceDTO() {
    0 "ID" id: String, 1 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    2 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 3 "NeedAuth" need_auth: bool,
    4 "AgentCredentialID" agent_credential_id: String
} }

/// Response of [`CreateAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppServicesOutput {
    pub data: Option<ResultIDVO>,
}
model! { CreateAgentAppServicesOutput {
    0 "Data" data: ResultIDVO
} }

/// Creates agent credential: `CreateAgentCredential` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=CreateAgentCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentCredential {}
operation! { CreateAgentCredential() "CreateAgentCredential" -> Empty {} }

/// Response of [`CreateAgentCredential`]: empty.
pub type CreateAgentCredentialOutput = Empty;

/// Creates mcp server: `CreateMcpServer` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=CreateMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServer {
    /// Required.
    pub mode: String,
    /// Required.
    pub mcp_version: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub description: String,
    pub wrap_services: Option<Vec<String>>,
    pub target_select: Option<String>,
    pub target_hosts: Option<Vec<TargetHostDTO>>,
    pub http_protocol_type: Option<String>,
    pub check_target_certs_error: Option<bool>,
    pub target_path: Option<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub ip_white_status: Option<bool>,
    pub ip_white_config: Option<IpConfig>,
    pub ip_black_status: Option<bool>,
    pub ip_black_config: Option<IpConfig>,
    pub custom_http_host: Option<String>,
    pub http_host_type: Option<String>,
    pub timeout: Option<i64>,
    pub mcp_security_rules: Option<Vec<McpSecurityRule>>,
    pub tool_configs: Option<Vec<ToolConfigDTO>>,
    pub wrap_paas_id: Option<String>,
    pub plugin_configs: Option<Vec<PluginConfigDTO>>,
    pub ignore_health_check: Option<bool>,
}

/// Arguments of [`CreateMcpServer::new`].
pub struct CreateMcpServerRequired {
    pub mode: String,
    pub mcp_version: String,
    pub instance_id: String,
    pub name: String,
    pub description: String,
}
operation! { CreateMcpServer { CreateMcpServerRequired: mode, mcp_version, instance_id, name, description }
    "CreateMcpServer" -> CreateMcpServerOutput {
    0 "Mode" mode, 1 "McpVersion" mcp_version, 2 "InstanceID" instance_id, 3 "Name" name, 4 "Description" description,
    5 "WrapServices" wrap_services: Vec<String>, 6 "TargetSelect" target_select: String,
    7 "TargetHosts" target_hosts: Vec<TargetHostDTO>, 8 "HttpProtocolType" http_protocol_type: String,
    9 "CheckTargetCertsError" check_target_certs_error: bool, 10 "TargetPath" target_path: String,
    11 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    12 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 13 "IpWhiteStatus" ip_white_status: bool,
    14 "IpWhiteConfig" ip_white_config: IpConfig, 15 "IpBlackStatus" ip_black_status: bool,
    16 "IpBlackConfig" ip_black_config: IpConfig, 17 "CustomHttpHost" custom_http_host: String,
    18 "HttpHostType" http_host_type: String, 19 "Timeout" timeout: i64,
    20 "McpSecurityRules" mcp_security_rules: Vec<McpSecurityRule>, 21 "ToolConfigs" tool_configs: Vec<ToolConfigDTO>,
    22 "WrapPaasID" wrap_paas_id: String, 23 "PluginConfigs" plugin_configs: Vec<PluginConfigDTO>,
    24 "IgnoreHealthCheck" ignore_health_check: bool
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetHostDTO {
    pub host: Option<String>,
    pub rank: Option<i64>,
}
input! { TargetHostDTO() {
    0 "Host" host: String, 1 "Rank" rank: i64
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpConfig {
    pub ips: Option<Vec<String>>,
    pub effect_type: Option<String>,
    pub effect_times: Option<Vec<StartEndTime>>,
    pub comment: Option<String>,
}
input! { IpConfig() {
    0 "Ips" ips: Vec<String>, 1 "EffectType" effect_type: String, 2 "EffectTimes" effect_times: Vec<StartEndTime>,
    3 "Comment" comment: String
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEndTime {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { StartEndTime() {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpSecurityRule {
    pub id: Option<String>,
    pub status: Option<String>,
    pub act: Option<String>,
}
input! { McpSecurityRule() {
    0 "ID" id: String, 1 "Status" status: String, 2 "Act" act: String
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolConfigDTO {
    pub tool_name: Option<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub mcp_security_rules: Option<Vec<BindMcpSecurityRuleDTO>>,
}
input! { ToolConfigDTO() {
    0 "ToolName" tool_name: String, 1 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    2 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO,
    3 "McpSecurityRules" mcp_security_rules: Vec<BindMcpSecurityRuleDTO>
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindMcpSecurityRuleDTO {
    pub id: Option<String>,
    pub act: Option<String>,
}
input! { BindMcpSecurityRuleDTO() {
    0 "ID" id: String, 1 "Act" act: String
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginConfigDTO {
    pub status: Option<bool>,
    pub plugin_name: Option<String>,
    pub description: Option<String>,
    pub plugin_id: Option<String>,
    pub level: Option<i64>,
    pub plugin_form_values: Option<Vec<PluginFormValueDTO>>,
}
input! { PluginConfigDTO() {
    0 "Status" status: bool, 1 "PluginName" plugin_name: String, 2 "Description" description: String,
    3 "PluginID" plugin_id: String, 4 "Level" level: i64,
    5 "PluginFormValues" plugin_form_values: Vec<PluginFormValueDTO>
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginFormValueDTO {
    pub field: Option<String>,
    pub value: Option<String>,
}
input! { PluginFormValueDTO() {
    0 "Field" field: String, 1 "Value" value: String
} }

/// Response of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerOutput {
    pub data: Option<ResultIDVO>,
}
model! { CreateMcpServerOutput {
    0 "Data" data: ResultIDVO
} }

/// Creates model: `CreateModel` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=CreateModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub http_protocol_type: String,
    /// Required.
    pub target_path: String,
    /// Required.
    pub target_hosts: Vec<TargetHostDTO>,
    pub credential_id: Option<String>,
    pub check_target_certs_error: Option<bool>,
    pub http_protocol_version: Option<String>,
    pub model_id: Option<String>,
    pub description: Option<String>,
}

/// Arguments of [`CreateModel::new`].
pub struct CreateModelRequired {
    pub instance_id: String,
    pub name: String,
    pub http_protocol_type: String,
    pub target_path: String,
    pub target_hosts: Vec<TargetHostDTO>,
}
operation! { CreateModel { CreateModelRequired: instance_id, name, http_protocol_type, target_path, target_hosts }
    "CreateModel" -> CreateModelOutput {
    0 "InstanceID" instance_id, 1 "Name" name, 2 "HttpProtocolType" http_protocol_type, 3 "TargetPath" target_path,
    4 "TargetHosts" target_hosts, 5 "CredentialID" credential_id: String,
    6 "CheckTargetCertsError" check_target_certs_error: bool, 7 "HttpProtocolVersion" http_protocol_version: String,
    8 "ModelID" model_id: String, 9 "Description" description: String
} }

/// Response of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOutput {
    pub data: Option<ResultIDVO>,
}
model! { CreateModelOutput {
    0 "Data" data: ResultIDVO
} }

/// Creates model service: `CreateModelService` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=CreateModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelService {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub description: String,
    /// Required.
    pub pub_path: String,
    /// Required.
    pub target_models: Vec<TargetModelDTO>,
    pub path_match_type: Option<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub token_limit_status: Option<bool>,
    pub token_limit_config: Option<TokenLimitConfigDTO>,
    pub tms_status: Option<bool>,
    pub tms_config: Option<TmsConfigDTO>,
    pub ip_white_status: Option<bool>,
    pub ip_white_list: Option<Vec<String>>,
    pub ip_black_list: Option<Vec<String>>,
    pub plugin_configs: Option<Vec<PluginConfigDTO>>,
    pub timeout: Option<i64>,
    pub prompt_moderate_status: Option<bool>,
    pub prompt_moderate_config: Option<PromptModerateConfigDTO>,
    pub sensitive_data_check_status: Option<bool>,
    pub sensitive_data_check_config: Option<SensitiveDataCheckConfigDTO>,
    pub target_select: Option<String>,
    pub find_host_key_method: Option<String>,
    pub host_key_header_name: Option<String>,
    pub fallback_status: Option<bool>,
    pub fallback_models: Option<Vec<TargetModelDTO>>,
    pub model_protocol: Option<String>,
    pub raw_custom_model_protocol_config: Option<String>,
    pub route_strategy: Option<String>,
    pub token_length_route: Option<Vec<TokenLengthRouteDTO>>,
    pub task_complexity_route: Option<TaskComplexityRouteDTO>,
}

/// Arguments of [`CreateModelService::new`].
pub struct CreateModelServiceRequired {
    pub instance_id: String,
    pub name: String,
    pub description: String,
    pub pub_path: String,
    pub target_models: Vec<TargetModelDTO>,
}
operation! {
    CreateModelService { CreateModelServiceRequired: instance_id, name, description, pub_path, target_models }
    "CreateModelService" -> CreateModelServiceOutput {
    0 "InstanceID" instance_id, 1 "Name" name, 2 "Description" description, 3 "PubPath" pub_path,
    4 "TargetModels" target_models, 5 "PathMatchType" path_match_type: String,
    6 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    7 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 8 "TokenLimitStatus" token_limit_status: bool,
    9 "TokenLimitConfig" token_limit_config: TokenLimitConfigDTO, 10 "TmsStatus" tms_status: bool,
    11 "TmsConfig" tms_config: TmsConfigDTO, 12 "IpWhiteStatus" ip_white_status: bool,
    13 "IpWhiteList" ip_white_list: Vec<String>, 14 "IpBlackList" ip_black_list: Vec<String>,
    15 "PluginConfigs" plugin_configs: Vec<PluginConfigDTO>, 16 "Timeout" timeout: i64,
    17 "PromptModerateStatus" prompt_moderate_status: bool,
    18 "PromptModerateConfig" prompt_moderate_config: PromptModerateConfigDTO,
    19 "SensitiveDataCheckStatus" sensitive_data_check_status: bool,
    20 "SensitiveDataCheckConfig" sensitive_data_check_config: SensitiveDataCheckConfigDTO,
    21 "TargetSelect" target_select: String, 22 "FindHostKeyMethod" find_host_key_method: String,
    23 "HostKeyHeaderName" host_key_header_name: String, 24 "FallbackStatus" fallback_status: bool,
    25 "FallbackModels" fallback_models: Vec<TargetModelDTO>, 26 "ModelProtocol" model_protocol: String,
    27 "RawCustomModelProtocolConfig" raw_custom_model_protocol_config: String,
    28 "RouteStrategy" route_strategy: String, 29 "TokenLengthRoute" token_length_route: Vec<TokenLengthRouteDTO>,
    30 "TaskComplexityRoute" task_complexity_route: TaskComplexityRouteDTO
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetModelDTO {
    pub id: Option<String>,
    pub name: Option<String>,
    pub rank: Option<i64>,
}
input! { TargetModelDTO() {
    0 "ID" id: String, 1 "Name" name: String, 2 "Rank" rank: i64
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TmsConfigDTO {
    pub scope: Option<Vec<String>>,
    pub mode: Option<String>,
    pub action: Option<String>,
    pub merge_count: Option<i64>,
    pub biz_type: Option<String>,
    pub intercept_message: Option<String>,
    pub context_scope: Option<String>,
}
input! { TmsConfigDTO() {
    0 "Scope" scope: Vec<String>, 1 "Mode" mode: String, 2 "Action" action: String, 3 "MergeCount" merge_count: i64,
    4 "BizType" biz_type: String, 5 "InterceptMessage" intercept_message: String, 6 "ContextScope" context_scope: String
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptModerateConfigDTO {
    pub action: Option<String>,
    pub intercept_message: Option<String>,
    pub context_scope: Option<String>,
}
input! { PromptModerateConfigDTO() {
    0 "Action" action: String, 1 "InterceptMessage" intercept_message: String, 2 "ContextScope" context_scope: String
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SensitiveDataCheckConfigDTO {
    pub action: Option<String>,
    pub intercept_message: Option<String>,
    pub check_items: Option<Vec<String>>,
    pub context_scope: Option<String>,
}
input! { SensitiveDataCheckConfigDTO() {
    0 "Action" action: String, 1 "InterceptMessage" intercept_message: String, 2 "CheckItems" check_items: Vec<String>,
    3 "ContextScope" context_scope: String
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenLengthRouteDTO {
    pub min_tokens: Option<i64>,
    pub max_tokens: Option<i64>,
    pub target_models: Option<Vec<TargetModelDTO>>,
}
input! { TokenLengthRouteDTO() {
    0 "MinTokens" min_tokens: i64, 1 "MaxTokens" max_tokens: i64, 2 "TargetModels" target_models: Vec<TargetModelDTO>
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskComplexityRouteDTO {
    pub complexity_bias: Option<f64>,
    pub simple_target_models: Option<Vec<TargetModelDTO>>,
    pub complex_target_models: Option<Vec<TargetModelDTO>>,
}
input! { TaskComplexityRouteDTO() {
    0 "ComplexityBias" complexity_bias: f64, 1 "SimpleTargetModels" simple_target_models: Vec<TargetModelDTO>,
    2 "ComplexTargetModels" complex_target_models: Vec<TargetModelDTO>
} }

/// Response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceOutput {
    pub data: Option<ResultIDVO>,
}
model! { CreateModelServiceOutput {
    0 "Data" data: ResultIDVO
} }

/// Creates service: `CreateService` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=CreateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {}
operation! { CreateService() "CreateService" -> Empty {} }

/// Response of [`CreateService`]: empty.
pub type CreateServiceOutput = Empty;

/// Deletes agent app: `DeleteAgentApp` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DeleteAgentApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentApp {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
}
operation! { DeleteAgentApp(instance_id: String, id: String) "DeleteAgentApp" -> DeleteAgentAppOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

/// Response of [`DeleteAgentApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppOutput {
    pub data: Option<ResultIDVO>,
}
model! { DeleteAgentAppOutput {
    0 "Data" data: ResultIDVO
} }

/// Deletes agent app mcp servers: `DeleteAgentAppMcpServers` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DeleteAgentAppMcpServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppMcpServers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
    /// Required.
    pub mcp_server_ids: Vec<String>,
}
operation! { DeleteAgentAppMcpServers(instance_id: String, id: String, mcp_server_ids: Vec<String>)
    "DeleteAgentAppMcpServers" -> DeleteAgentAppMcpServersOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "McpServerIDs" mcp_server_ids
} }

/// Response of [`DeleteAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppMcpServersOutput {
    pub data: Option<ResultIDVO>,
}
model! { DeleteAgentAppMcpServersOutput {
    0 "Data" data: ResultIDVO
} }

/// Deletes agent app model services: `DeleteAgentAppModelServices` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DeleteAgentAppModelServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppModelServices {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
    /// Required.
    pub model_service_ids: Vec<String>,
}
operation! { DeleteAgentAppModelServices(instance_id: String, id: String, model_service_ids: Vec<String>)
    "DeleteAgentAppModelServices" -> DeleteAgentAppModelServicesOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "ModelServiceIDs" model_service_ids
} }

/// Response of [`DeleteAgentAppModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppModelServicesOutput {
    pub data: Option<ResultIDVO>,
}
model! { DeleteAgentAppModelServicesOutput {
    0 "Data" data: ResultIDVO
} }

/// Deletes agent app services: `DeleteAgentAppServices` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DeleteAgentAppServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppServices {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
    /// Required.
    pub service_ids: Vec<String>,
}
operation! { DeleteAgentAppServices(instance_id: String, id: String, service_ids: Vec<String>)
    "DeleteAgentAppServices" -> DeleteAgentAppServicesOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "ServiceIDs" service_ids
} }

/// Response of [`DeleteAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppServicesOutput {
    pub data: Option<ResultIDVO>,
}
model! { DeleteAgentAppServicesOutput {
    0 "Data" data: ResultIDVO
} }

/// Deletes agent credential: `DeleteAgentCredential` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DeleteAgentCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentCredential {}
operation! { DeleteAgentCredential() "DeleteAgentCredential" -> Empty {} }

/// Response of [`DeleteAgentCredential`]: empty.
pub type DeleteAgentCredentialOutput = Empty;

/// Deletes mcp server: `DeleteMcpServer` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DeleteMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMcpServer {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
}
operation! { DeleteMcpServer(instance_id: String, id: String) "DeleteMcpServer" -> DeleteMcpServerOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

/// Response of [`DeleteMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMcpServerOutput {
    pub data: Option<ResultIDVO>,
}
model! { DeleteMcpServerOutput {
    0 "Data" data: ResultIDVO
} }

/// Deletes model: `DeleteModel` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DeleteModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ids: Vec<String>,
}
operation! { DeleteModel(instance_id: String, ids: Vec<String>) "DeleteModel" -> DeleteModelOutput {
    0 "InstanceID" instance_id, 1 "IDs" ids
} }

/// Response of [`DeleteModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelOutput {
    pub data: Option<ResultIDsVO>,
}
model! { DeleteModelOutput {
    0 "Data" data: ResultIDsVO
} }

/// In the response of [`DeleteModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultIDsVO {
    pub ids: Vec<String>,
}
model! { ResultIDsVO {
    0 "IDs" ids: Vec<String>
} }

/// Deletes model service: `DeleteModelService` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DeleteModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelService {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
}
operation! { DeleteModelService(instance_id: String, id: String) "DeleteModelService" -> DeleteModelServiceOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

/// Response of [`DeleteModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelServiceOutput {
    pub data: Option<ResultIDVO>,
}
model! { DeleteModelServiceOutput {
    0 "Data" data: ResultIDVO
} }

/// Deletes service: `DeleteService` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DeleteService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub instance_id: Option<String>,
    pub id: Option<String>,
}
operation! { DeleteService() "DeleteService" -> Empty {
    0 "InstanceID" instance_id: String, 1 "ID" id: String
} }

/// Response of [`DeleteService`]: empty.
pub type DeleteServiceOutput = Empty;

/// Describes agent app: `DescribeAgentApp` of `apis` 2024-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeAgentApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentApp {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
}
operation! { DescribeAgentApp(instance_id: String, id: String) "DescribeAgentApp" -> DescribeAgentAppOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

/// Response of [`DescribeAgentApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppOutput {
    pub data: Option<DescribeAgentAppResp>,
}
model! { DescribeAgentAppOutput {
    0 "Data" data: DescribeAgentAppResp
} }

/// In the response of [`DescribeAgentApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppResp {
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub instance_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub auth_type: Option<String>,
    /// Secret.
    pub api_keys: Vec<Secret>,
    pub secret_keys: Vec<AgentAppSecretKeyVO>,
    pub oauth2_resource_server_id: Option<String>,
    pub mcp_servers_num: Option<i64>,
    pub model_services_num: Option<i64>,
    pub connector_ids: Vec<String>,
    pub services_num: Option<i64>,
}
model! { DescribeAgentAppResp {
    0 "AppID" app_id: i64, 1 "Uin" uin: String, 2 "InstanceID" instance_id: String, 3 "ID" id: String,
    4 "Name" name: String, 5 "Description" description: String, 6 "Status" status: String,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String, 9 "AuthType" auth_type: String,
    10 "ApiKeys" api_keys: Vec<Secret>, 11 "SecretKeys" secret_keys: Vec<AgentAppSecretKeyVO>,
    12 "OAuth2ResourceServerID" oauth2_resource_server_id: String, 13 "McpServersNum" mcp_servers_num: i64,
    14 "ModelServicesNum" model_services_num: i64, 15 "ConnectorIDs" connector_ids: Vec<String>,
    16 "ServicesNum" services_num: i64
} }

/// In the response of [`DescribeAgentApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentAppSecretKeyVO {
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
}
model! { AgentAppSecretKeyVO {
    0 "SecretID" secret_id: String, 1 "SecretKey" secret_key: Secret
} }

/// Describes agent app mcp servers: `DescribeAgentAppMcpServers` of `apis` 2024-08-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeAgentAppMcpServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppMcpServers {
    /// Required.
    pub limit: i64,
    pub offset: Option<i64>,
    pub instance_id: Option<String>,
    pub agent_app_ids: Option<Vec<String>>,
    pub mcp_server_ids: Option<Vec<String>>,
    pub agent_credential_ids: Option<Vec<String>>,
    pub keyword: Option<String>,
}
operation! { DescribeAgentAppMcpServers(limit: i64) "DescribeAgentAppMcpServers" -> DescribeAgentAppMcpServersOutput {
    0 "Limit" limit, 1 "Offset" offset: i64, 2 "InstanceID" instance_id: String,
    3 "AgentAppIDs" agent_app_ids: Vec<String>, 4 "McpServerIDs" mcp_server_ids: Vec<String>,
    5 "AgentCredentialIDs" agent_credential_ids: Vec<String>, 6 "Keyword" keyword: String
} }
paged! { DescribeAgentAppMcpServers: AgentAppMcpServerVO =
    Offset "Offset", "Data.Items" data.items, total "Data.Total" }

/// Response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppMcpServersOutput {
    pub data: Option<DescribeAgentAppMcpServersResp>,
}
model! { DescribeAgentAppMcpServersOutput {
    0 "Data" data: DescribeAgentAppMcpServersResp
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppMcpServersResp {
    pub total: Option<i64>,
    pub items: Vec<AgentAppMcpServerVO>,
}
model! { DescribeAgentAppMcpServersResp {
    0 "Total" total: i64, 1 "Items" items: Vec<AgentAppMcpServerVO>
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentAppMcpServerVO {
    pub id: Option<String>,
    pub need_auth: Option<bool>,
    pub agent_credential_id: Option<String>,
    pub agent_credential_vo: Option<DescribeAgentCredentialResp>,
    pub mcp_server_vo: Option<DescribeMcpServerResponseVO>,
    pub relate_time: Option<String>,
    pub sse_resource_identifier: Option<String>,
    pub streamable_resource_identifier: Option<String>,
    pub agent_app_id: Option<String>,
    pub mcp_server_id: Option<String>,
}
model! { AgentAppMcpServerVO {
    0 "ID" id: String, 1 "NeedAuth" need_auth: bool, 2 "AgentCredentialID" agent_credential_id: String,
    3 "AgentCredentialVO" agent_credential_vo: DescribeAgentCredentialResp,
    4 "McpServerVO" mcp_server_vo: DescribeMcpServerResponseVO, 5 "RelateTime" relate_time: String,
    6 "SSEResourceIdentifier" sse_resource_identifier: String,
    7 "StreamableResourceIdentifier" streamable_resource_identifier: String, 8 "AgentAppID" agent_app_id: String,
    9 "McpServerID" mcp_server_id: String
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentCredentialResp {
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub instance_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    /// Deprecated.
    pub relate_agent_app_num: Option<i64>,
    pub relate_mcp_server_num: Option<i64>,
    pub relate_model_num: Option<i64>,
    pub relate_service_num: Option<i64>,
    pub content: Option<AgentCredentialContentDTO>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAgentCredentialResp {
    0 "AppID" app_id: i64, 1 "Uin" uin: String, 2 "InstanceID" instance_id: String, 3 "ID" id: String,
    4 "Name" name: String, 5 "Status" status: String, 6 "RelateAgentAppNum" relate_agent_app_num: i64,
    7 "RelateMcpServerNum" relate_mcp_server_num: i64, 8 "RelateModelNum" relate_model_num: i64,
    9 "RelateServiceNum" relate_service_num: i64, 10 "Content" content: AgentCredentialContentDTO,
    11 "CreateTime" create_time: String, 12 "LastUpdateTime" last_update_time: String, 13 "Type" r#type: String
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCredentialContentDTO {
    pub sts_system: Option<String>,
    pub sts_service: Option<String>,
    pub headers: Vec<AgentCredentialContentHeaderDTO>,
    pub api_keys: Vec<AgentCredentialApiKeyDTO>,
    pub fault_tolerance: Option<FaultToleranceDTO>,
}
model! { AgentCredentialContentDTO {
    0 "STSSystem" sts_system: String, 1 "STSService" sts_service: String,
    2 "Headers" headers: Vec<AgentCredentialContentHeaderDTO>, 3 "ApiKeys" api_keys: Vec<AgentCredentialApiKeyDTO>,
    4 "FaultTolerance" fault_tolerance: FaultToleranceDTO
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCredentialContentHeaderDTO {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { AgentCredentialContentHeaderDTO {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCredentialApiKeyDTO {
    pub value: Option<String>,
}
model! { AgentCredentialApiKeyDTO {
    0 "Value" value: String
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaultToleranceDTO {
    pub enabled: Option<bool>,
    pub error_codes: Vec<String>,
    pub error_count: Option<i64>,
    pub isolation_time: Option<i64>,
    pub max_switch_count: Option<i64>,
    pub switch_timeout: Option<i64>,
}
model! { FaultToleranceDTO {
    0 "Enabled" enabled: bool, 1 "ErrorCodes" error_codes: Vec<String>, 2 "ErrorCount" error_count: i64,
    3 "IsolationTime" isolation_time: i64, 4 "MaxSwitchCount" max_switch_count: i64,
    5 "SwitchTimeout" switch_timeout: i64
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServerResponseVO {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub label_ids: Vec<String>,
    pub category_ids: Vec<String>,
    pub target_select: Option<String>,
    pub target_hosts: Vec<TargetHostDTO>,
    pub http_protocol_type: Option<String>,
    pub check_target_certs_error: Option<bool>,
    pub target_path: Option<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub ip_white_status: Option<bool>,
    pub ip_white_config: Option<IpConfig>,
    pub ip_black_status: Option<bool>,
    pub ip_black_config: Option<IpConfig>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub url: Option<String>,
    pub app: Option<IDNameVO>,
    pub catalogs: Vec<IDNameVO>,
    pub labels: Vec<IDNameVO>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub custom_http_host: Option<String>,
    pub http_host_type: Option<String>,
    pub timeout: Option<i64>,
    pub mode: Option<String>,
    pub mcp_version: Option<String>,
    pub wrap_services: Vec<String>,
    pub tool_num: Option<i64>,
    pub mcp_security_rules_vo: Vec<McpSecurityRulesVO>,
    pub tool_configs: Vec<ToolConfigVO>,
    pub url_obj: Option<McpUrlObj>,
    pub tool_message: Option<String>,
    pub tools: Vec<McpTool>,
    pub wrap_paas_id: Option<String>,
    pub relate_agent_app_num: Option<i64>,
    pub plugin_configs: Vec<PluginConfigDTO>,
    pub ignore_health_check: Option<bool>,
}
model! { DescribeMcpServerResponseVO {
    0 "InstanceID" instance_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "LabelIDs" label_ids: Vec<String>, 4 "CategoryIDs" category_ids: Vec<String>,
    5 "TargetSelect" target_select: String, 6 "TargetHosts" target_hosts: Vec<TargetHostDTO>,
    7 "HttpProtocolType" http_protocol_type: String, 8 "CheckTargetCertsError" check_target_certs_error: bool,
    9 "TargetPath" target_path: String, 10 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    11 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 12 "IpWhiteStatus" ip_white_status: bool,
    13 "IpWhiteConfig" ip_white_config: IpConfig, 14 "IpBlackStatus" ip_black_status: bool,
    15 "IpBlackConfig" ip_black_config: IpConfig, 16 "ID" id: String, 17 "Status" status: String, 18 "Url" url: String,
    19 "App" app: IDNameVO, 20 "Catalogs" catalogs: Vec<IDNameVO>, 21 "Labels" labels: Vec<IDNameVO>,
    22 "CreateTime" create_time: String, 23 "LastUpdateTime" last_update_time: String, 24 "AppID" app_id: i64,
    25 "Uin" uin: String, 26 "CustomHttpHost" custom_http_host: String, 27 "HttpHostType" http_host_type: String,
    28 "Timeout" timeout: i64, 29 "Mode" mode: String, 30 "McpVersion" mcp_version: String,
    31 "WrapServices" wrap_services: Vec<String>, 32 "ToolNum" tool_num: i64,
    33 "McpSecurityRulesVO" mcp_security_rules_vo: Vec<McpSecurityRulesVO>,
    34 "ToolConfigs" tool_configs: Vec<ToolConfigVO>, 35 "UrlObj" url_obj: McpUrlObj,
    36 "ToolMessage" tool_message: String, 37 "Tools" tools: Vec<McpTool>, 38 "WrapPaasID" wrap_paas_id: String,
    39 "RelateAgentAppNum" relate_agent_app_num: i64, 40 "PluginConfigs" plugin_configs: Vec<PluginConfigDTO>,
    41 "IgnoreHealthCheck" ignore_health_check: bool
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IDNameVO {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { IDNameVO {
    0 "ID" id: String, 1 "Name" name: String
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpSecurityRulesVO {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub risk_level: Option<String>,
    pub version_number: Option<String>,
    pub status: Option<String>,
    pub act: Option<String>,
    pub support_acts: Vec<String>,
    pub body_type: Option<String>,
    pub icon_type: Option<String>,
}
model! { McpSecurityRulesVO {
    0 "ID" id: String, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Description" description: String,
    4 "RiskLevel" risk_level: String, 5 "VersionNumber" version_number: String, 6 "Status" status: String,
    7 "Act" act: String, 8 "SupportActs" support_acts: Vec<String>, 9 "BodyType" body_type: String,
    10 "IconType" icon_type: String
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolConfigVO {
    pub tool_name: Option<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub mcp_security_rules: Vec<BindMcpSecurityRuleVO>,
}
model! { ToolConfigVO {
    0 "ToolName" tool_name: String, 1 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    2 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO,
    3 "McpSecurityRules" mcp_security_rules: Vec<BindMcpSecurityRuleVO>
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindMcpSecurityRuleVO {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub risk_level: Option<String>,
    pub version_number: Option<String>,
    pub act: Option<String>,
    pub support_acts: Vec<String>,
    pub body_type: Option<String>,
    pub icon_type: Option<String>,
}
model! { BindMcpSecurityRuleVO {
    0 "ID" id: String, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Description" description: String,
    4 "RiskLevel" risk_level: String, 5 "VersionNumber" version_number: String, 6 "Act" act: String,
    7 "SupportActs" support_acts: Vec<String>, 8 "BodyType" body_type: String, 9 "IconType" icon_type: String
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpUrlObj {
    pub sse_url: Option<String>,
    pub stream_able_url: Option<String>,
}
model! { McpUrlObj {
    0 "SSEUrl" sse_url: String, 1 "StreamAbleUrl" stream_able_url: String
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpTool {
    pub name: Option<String>,
    pub description: Option<String>,
    pub input_schema: Option<McpInputOutSchema>,
    pub annotations: Option<McpToolAnnotation>,
    pub output_schema: Option<McpInputOutSchema>,
}
model! { McpTool {
    0 "Name" name: String, 1 "Description" description: String, 2 "InputSchema" input_schema: McpInputOutSchema,
    3 "Annotations" annotations: McpToolAnnotation, 4 "OutputSchema" output_schema: McpInputOutSchema
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpInputOutSchema {
    pub r#type: Option<String>,
    pub properties: Option<String>,
    pub required: Vec<String>,
    pub description: Option<String>,
}
model! { McpInputOutSchema {
    0 "Type" r#type: String, 1 "Properties" properties: String, 2 "Required" required: Vec<String>,
    3 "Description" description: String
} }

/// In the response of [`DescribeAgentAppMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpToolAnnotation {
    pub title: Option<String>,
    pub read_only_hint: Option<bool>,
    pub destructive_hint: Option<bool>,
    pub idempotent_hint: Option<bool>,
    pub open_world_hint: Option<bool>,
}
model! { McpToolAnnotation {
    0 "Title" title: String, 1 "ReadOnlyHint" read_only_hint: bool, 2 "DestructiveHint" destructive_hint: bool,
    3 "IdempotentHint" idempotent_hint: bool, 4 "OpenWorldHint" open_world_hint: bool
} }

/// Describes agent app model services: `DescribeAgentAppModelServices` of `apis` 2024-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeAgentAppModelServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppModelServices {}
operation! { DescribeAgentAppModelServices() "DescribeAgentAppModelServices" -> Empty {} }

/// Response of [`DescribeAgentAppModelServices`]: empty.
pub type DescribeAgentAppModelServicesOutput = Empty;

/// Describes agent app services: `DescribeAgentAppServices` of `apis` 2024-08-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeAgentAppServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppServices {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub limit: i64,
    pub ids: Option<Vec<String>>,
    pub agent_app_ids: Option<Vec<String>>,
    pub service_ids: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub offset: Option<i64>,
    pub agent_credential_exist: Option<bool>,
    pub agent_credential_ids: Option<Vec<String>>,
}
operation! { DescribeAgentAppServices(instance_id: String, limit: i64)
    "DescribeAgentAppServices" -> DescribeAgentAppServicesOutput {
    0 "InstanceID" instance_id, 1 "Limit" limit, 2 "IDs" ids: Vec<String>, 3 "AgentAppIDs" agent_app_ids: Vec<String>,
    4 "ServiceIDs" service_ids: Vec<String>, 5 "Keyword" keyword: String, 6 "Offset" offset: i64,
    7 "AgentCredentialExist" agent_credential_exist: bool, 8 "AgentCredentialIDs" agent_credential_ids: Vec<String>
} }
paged! { DescribeAgentAppServices: AgentAppServiceVO = Offset "Offset", "Data.Items" data.items, total "Data.Total" }

/// Response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppServicesOutput {
    pub data: Option<DescribeAgentAppServicesVO>,
}
model! { DescribeAgentAppServicesOutput {
    0 "Data" data: DescribeAgentAppServicesVO
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppServicesVO {
    pub total: Option<i64>,
    pub items: Vec<AgentAppServiceVO>,
}
model! { DescribeAgentAppServicesVO {
    0 "Total" total: i64, 1 "Items" items: Vec<AgentAppServiceVO>
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentAppServiceVO {
    pub id: Option<String>,
    pub agent_app_id: Option<String>,
    pub service_id: Option<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub service_vo: Option<ServiceVO>,
    pub relate_time: Option<String>,
    pub need_auth: Option<bool>,
    pub agent_credential_id: Option<String>,
    pub agent_credential_vo: Option<DescribeAgentCredentialResp>,
}
model! { AgentAppServiceVO {
    0 "ID" id: String, 1 "AgentAppID" agent_app_id: String, 2 "ServiceID" service_id: String,
    3 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    4 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 5 "ServiceVO" service_vo: ServiceVO,
    6 "RelateTime" relate_time: String, 7 "NeedAuth" need_auth: bool, 8 "AgentCredentialID" agent_credential_id: String,
    9 "AgentCredentialVO" agent_credential_vo: DescribeAgentCredentialResp
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceVO {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    /// Deprecated.
    pub paas_id: Option<String>,
    pub description: Option<String>,
    pub label_ids: Vec<String>,
    pub category_ids: Vec<String>,
    /// Deprecated.
    pub auth_type: Option<String>,
    /// Deprecated.
    pub sign_type: Option<String>,
    /// Deprecated.
    pub login_types: Vec<String>,
    pub target_select: Option<String>,
    pub pub_path: Option<String>,
    pub request_method: Option<String>,
    pub target_hosts: Vec<TargetHostDTO>,
    pub http_protocol_type: Option<String>,
    pub check_target_certs_error: Option<bool>,
    pub http_protocol_version: Option<String>,
    pub versions: Vec<VersionDTO>,
    pub target_path: Option<String>,
    pub request_params_validator_status: Option<bool>,
    pub request_params_validator_json_info_t: Option<String>,
    pub response_params_validator_status: Option<bool>,
    pub response_params_validator_json_info_t: Option<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub health_check_status: Option<bool>,
    pub health_check_config: Option<HealthCheckConfigDTO>,
    pub source_type_status: Option<bool>,
    pub source_type_config: Option<SourceTypeConfigDTO>,
    /// Deprecated.
    pub token_limit_status: Option<bool>,
    /// Deprecated.
    pub token_limit_config: Option<TokenLimitConfigDTO>,
    /// Deprecated.
    pub tms_status: Option<bool>,
    /// Deprecated.
    pub tms_config: Option<TmsConfigDTO>,
    pub ip_white_status: Option<bool>,
    pub ip_white_list: Vec<String>,
    pub ip_black_status: Option<bool>,
    pub ip_black_list: Vec<String>,
    pub plugin_configs: Vec<PluginConfigDTO>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub url: Option<String>,
    pub app: Option<IDNameVO>,
    pub catalogs: Vec<IDNameVO>,
    pub labels: Vec<IDNameVO>,
    pub logins: Vec<IDNameVO>,
    pub auth_app_num: Option<i64>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub domain: Option<String>,
    pub open_message_log_status: Option<bool>,
    /// Deprecated.
    pub curr_paas_id_subscription_id: Option<String>,
    pub target_service_type: Option<String>,
    pub sql_template: Option<SqlTemplate>,
    pub target_host_type: Option<i64>,
    pub target_service_host_type: Option<i64>,
    pub target_server_group_id: Option<String>,
    pub target_server_group: Option<TargetServerGroupDTO>,
    pub custom_http_host: Option<String>,
    pub http_host_type: Option<String>,
    pub mock_status_code: Option<i64>,
    pub mock_body: Option<String>,
    pub mock_headers: Vec<FieldValueDTO>,
    pub path_match_type: Option<String>,
    pub custom_match: Option<CustomMatch>,
    pub timeout: Option<i64>,
    pub mcp_server_num: Option<i64>,
}
model! { ServiceVO {
    0 "InstanceID" instance_id: String, 1 "Name" name: String, 2 "PaasID" paas_id: String,
    3 "Description" description: String, 4 "LabelIDs" label_ids: Vec<String>, 5 "CategoryIDs" category_ids: Vec<String>,
    6 "AuthType" auth_type: String, 7 "SignType" sign_type: String, 8 "LoginTypes" login_types: Vec<String>,
    9 "TargetSelect" target_select: String, 10 "PubPath" pub_path: String, 11 "RequestMethod" request_method: String,
    12 "TargetHosts" target_hosts: Vec<TargetHostDTO>, 13 "HttpProtocolType" http_protocol_type: String,
    14 "CheckTargetCertsError" check_target_certs_error: bool, 15 "HttpProtocolVersion" http_protocol_version: String,
    16 "Versions" versions: Vec<VersionDTO>, 17 "TargetPath" target_path: String,
    18 "RequestParamsValidatorStatus" request_params_validator_status: bool,
    19 "RequestParamsValidatorJsonInfoT" request_params_validator_json_info_t: String,
    20 "ResponseParamsValidatorStatus" response_params_validator_status: bool,
    21 "ResponseParamsValidatorJsonInfoT" response_params_validator_json_info_t: String,
    22 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    23 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 24 "HealthCheckStatus" health_check_status: bool,
    25 "HealthCheckConfig" health_check_config: HealthCheckConfigDTO, 26 "SourceTypeStatus" source_type_status: bool,
    27 "SourceTypeConfig" source_type_config: SourceTypeConfigDTO, 28 "TokenLimitStatus" token_limit_status: bool,
    29 "TokenLimitConfig" token_limit_config: TokenLimitConfigDTO, 30 "TmsStatus" tms_status: bool,
    31 "TmsConfig" tms_config: TmsConfigDTO, 32 "IpWhiteStatus" ip_white_status: bool,
    33 "IpWhiteList" ip_white_list: Vec<String>, 34 "IpBlackStatus" ip_black_status: bool,
    35 "IpBlackList" ip_black_list: Vec<String>, 36 "PluginConfigs" plugin_configs: Vec<PluginConfigDTO>,
    37 "ID" id: String, 38 "Status" status: String, 39 "Url" url: String, 40 "App" app: IDNameVO,
    41 "Catalogs" catalogs: Vec<IDNameVO>, 42 "Labels" labels: Vec<IDNameVO>, 43 "Logins" logins: Vec<IDNameVO>,
    44 "AuthAppNum" auth_app_num: i64, 45 "CreateTime" create_time: String,
    46 "LastUpdateTime" last_update_time: String, 47 "AppID" app_id: i64, 48 "Uin" uin: String,
    49 "Domain" domain: String, 50 "OpenMessageLogStatus" open_message_log_status: bool,
    51 "CurrPaasIDSubscriptionID" curr_paas_id_subscription_id: String,
    52 "TargetServiceType" target_service_type: String, 53 "SqlTemplate" sql_template: SqlTemplate,
    54 "TargetHostType" target_host_type: i64, 55 "TargetServiceHostType" target_service_host_type: i64,
    56 "TargetServerGroupID" target_server_group_id: String,
    57 "TargetServerGroup" target_server_group: TargetServerGroupDTO, 58 "CustomHttpHost" custom_http_host: String,
    59 "HttpHostType" http_host_type: String, 60 "MockStatusCode" mock_status_code: i64,
    61 "MockBody" mock_body: String, 62 "MockHeaders" mock_headers: Vec<FieldValueDTO>,
    63 "PathMatchType" path_match_type: String, 64 "CustomMatch" custom_match: CustomMatch, 65 "Timeout" timeout: i64,
    66 "McpServerNum" mcp_server_num: i64
} }

/// In the request of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionDTO {
    pub version: Option<String>,
    pub target_path: Option<String>,
}
input! { VersionDTO() {
    0 "Version" version: String, 1 "TargetPath" target_path: String
} }

/// In the request of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckConfigDTO {
    pub health_check_path: Option<String>,
    pub valid_health_check_status_code: Option<Vec<i64>>,
    pub health_check_timeout: Option<i64>,
}
input! { HealthCheckConfigDTO() {
    0 "HealthCheckPath" health_check_path: String,
    1 "ValidHealthCheckStatusCode" valid_health_check_status_code: Vec<i64>,
    2 "HealthCheckTimeout" health_check_timeout: i64
} }

/// In the request of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeConfigDTO {
    pub req_source_type: Option<String>,
    pub req_target_type: Option<String>,
    pub res_source_type: Option<String>,
    pub res_target_type: Option<String>,
}
input! { SourceTypeConfigDTO() {
    0 "ReqSourceType" req_source_type: String, 1 "ReqTargetType" req_target_type: String,
    2 "ResSourceType" res_source_type: String, 3 "ResTargetType" res_target_type: String
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlTemplate {
    pub db_config_mode: Option<String>,
    pub data_source_id: Option<String>,
    pub sql: Option<String>,
    pub wizard_config: Option<WizardConfig>,
}
model! { SqlTemplate {
    0 "DbConfigMode" db_config_mode: String, 1 "DataSourceID" data_source_id: String, 2 "Sql" sql: String,
    3 "WizardConfig" wizard_config: WizardConfig
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WizardConfig {
    pub db_table: Option<String>,
    pub db_enable_paging: Option<bool>,
    pub db_req_params: Vec<ServiceDatabaseReqParam>,
    pub db_resp_params: Vec<ServiceDatabaseRespParam>,
    pub db_ord_params: Vec<ServiceDatabaseOrderParam>,
    pub db_enable_mapping_resp: Option<bool>,
}
model! { WizardConfig {
    0 "DbTable" db_table: String, 1 "DbEnablePaging" db_enable_paging: bool,
    2 "DbReqParams" db_req_params: Vec<ServiceDatabaseReqParam>,
    3 "DbRespParams" db_resp_params: Vec<ServiceDatabaseRespParam>,
    4 "DbOrdParams" db_ord_params: Vec<ServiceDatabaseOrderParam>, 5 "DbEnableMappingResp" db_enable_mapping_resp: bool
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDatabaseReqParam {
    pub field_name: Option<String>,
    pub operator: Option<String>,
    pub val: Option<String>,
    pub val_type: Option<String>,
    pub internal_field: Option<bool>,
}
model! { ServiceDatabaseReqParam {
    0 "FieldName" field_name: String, 1 "Operator" operator: String, 2 "Val" val: String, 3 "ValType" val_type: String,
    4 "InternalField" internal_field: bool
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDatabaseRespParam {
    pub field_name: Option<String>,
    pub name: Option<String>,
}
model! { ServiceDatabaseRespParam {
    0 "FieldName" field_name: String, 1 "Name" name: String
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDatabaseOrderParam {
    pub field_name: Option<String>,
    pub order: Option<String>,
}
model! { ServiceDatabaseOrderParam {
    0 "FieldName" field_name: String, 1 "Order" order: String
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetServerGroupDTO {
    pub id: Option<String>,
    pub name: Option<String>,
    pub target_hosts: Vec<TargetHostDTO>,
    pub target_host_type: Option<i64>,
    pub service_count: Option<i64>,
    pub create_time: Option<String>,
}
model! { TargetServerGroupDTO {
    0 "ID" id: String, 1 "Name" name: String, 2 "TargetHosts" target_hosts: Vec<TargetHostDTO>,
    3 "TargetHostType" target_host_type: i64, 4 "ServiceCount" service_count: i64, 5 "CreateTime" create_time: String
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldValueDTO {
    pub field: Option<String>,
    pub value: Option<String>,
}
model! { FieldValueDTO {
    0 "Field" field: String, 1 "Value" value: String
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomMatch {
    pub headers_match: Option<CompoundCondition>,
    pub query_match: Option<CompoundCondition>,
}
model! { CustomMatch {
    0 "HeadersMatch" headers_match: CompoundCondition, 1 "QueryMatch" query_match: CompoundCondition
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompoundCondition {
    pub enable: Option<bool>,
    pub rules: Vec<SimpleCondition>,
}
model! { CompoundCondition {
    0 "Enable" enable: bool, 1 "Rules" rules: Vec<SimpleCondition>
} }

/// In the response of [`DescribeAgentAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleCondition {
    pub key: Option<String>,
    pub condition: Option<String>,
    pub value: Option<String>,
}
model! { SimpleCondition {
    0 "Key" key: String, 1 "Condition" condition: String, 2 "Value" value: String
} }

/// Describes agent apps: `DescribeAgentApps` of `apis` 2024-08-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeAgentApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentApps {
    /// Required.
    pub limit: i64,
    pub offset: Option<i64>,
    pub ids: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub not_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub keyword: Option<String>,
    pub auth_type: Option<String>,
    pub sort: Option<DescribeAgentAppsSortDTO>,
    pub agent_credential_id: Option<String>,
}
operation! { DescribeAgentApps(limit: i64) "DescribeAgentApps" -> DescribeAgentAppsOutput {
    0 "Limit" limit, 1 "Offset" offset: i64, 2 "IDs" ids: Vec<String>, 3 "InstanceID" instance_id: String,
    4 "NotIDs" not_ids: Vec<String>, 5 "Status" status: String, 6 "Keyword" keyword: String,
    7 "AuthType" auth_type: String, 8 "Sort" sort: DescribeAgentAppsSortDTO,
    9 "AgentCredentialID" agent_credential_id: String
} }
paged! { DescribeAgentApps: DescribeAgentAppResp = Offset "Offset", "Data.Items" data.items, total "Data.Total" }

/// In the request of [`DescribeAgentApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppsSortDTO {
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub name: Option<i64>,
    pub status: Option<i64>,
}
input! { DescribeAgentAppsSortDTO() {
    0 "CreateTime" create_time: i64, 1 "UpdateTime" update_time: i64, 2 "Name" name: i64, 3 "Status" status: i64
} }

/// Response of [`DescribeAgentApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppsOutput {
    pub data: Option<DescribeAgentAppsResp>,
}
model! { DescribeAgentAppsOutput {
    0 "Data" data: DescribeAgentAppsResp
} }

/// In the response of [`DescribeAgentApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppsResp {
    pub total: Option<i64>,
    pub items: Vec<DescribeAgentAppResp>,
}
model! { DescribeAgentAppsResp {
    0 "Total" total: i64, 1 "Items" items: Vec<DescribeAgentAppResp>
} }

/// Describes agent credential: `DescribeAgentCredential` of `apis` 2024-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeAgentCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentCredential {}
operation! { DescribeAgentCredential() "DescribeAgentCredential" -> Empty {} }

/// Response of [`DescribeAgentCredential`]: empty.
pub type DescribeAgentCredentialOutput = Empty;

/// Describes agent credentials: `DescribeAgentCredentials` of `apis` 2024-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeAgentCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentCredentials {}
operation! { DescribeAgentCredentials() "DescribeAgentCredentials" -> Empty {} }

/// Response of [`DescribeAgentCredentials`]: empty.
pub type DescribeAgentCredentialsOutput = Empty;

/// Describes mcp server: `DescribeMcpServer` of `apis` 2024-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServer {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
}
operation! { DescribeMcpServer(instance_id: String, id: String) "DescribeMcpServer" -> DescribeMcpServerOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

/// Response of [`DescribeMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServerOutput {
    pub data: Option<DescribeMcpServerResponseVO>,
}
model! { DescribeMcpServerOutput {
    0 "Data" data: DescribeMcpServerResponseVO
} }

/// Describes mcp servers: `DescribeMcpServers` of `apis` 2024-08-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeMcpServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServers {
    /// Required.
    pub limit: i64,
    pub offset: Option<i64>,
    pub instance_id: Option<String>,
    pub statuses: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub ids: Option<Vec<String>>,
    pub modes: Option<Vec<String>>,
    pub mcp_security_rule_id: Option<String>,
    pub mcp_security_rule_act: Option<String>,
    pub plugin_id: Option<String>,
}
operation! { DescribeMcpServers(limit: i64) "DescribeMcpServers" -> DescribeMcpServersOutput {
    0 "Limit" limit, 1 "Offset" offset: i64, 2 "InstanceID" instance_id: String, 3 "Statuses" statuses: Vec<String>,
    4 "Keyword" keyword: String, 5 "IDs" ids: Vec<String>, 6 "Modes" modes: Vec<String>,
    7 "McpSecurityRuleID" mcp_security_rule_id: String, 8 "McpSecurityRuleAct" mcp_security_rule_act: String,
    9 "PluginID" plugin_id: String
} }
paged! { DescribeMcpServers: DescribeMcpServerResponseVO =
    Offset "Offset", "Data.Items" data.items, total "Data.Total" }

/// Response of [`DescribeMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServersOutput {
    pub data: Option<DescribeMcpServersResponseVO>,
}
model! { DescribeMcpServersOutput {
    0 "Data" data: DescribeMcpServersResponseVO
} }

/// In the response of [`DescribeMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServersResponseVO {
    pub total: Option<i64>,
    pub items: Vec<DescribeMcpServerResponseVO>,
}
model! { DescribeMcpServersResponseVO {
    0 "Total" total: i64, 1 "Items" items: Vec<DescribeMcpServerResponseVO>
} }

/// Describes model: `DescribeModel` of `apis` 2024-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
}
operation! { DescribeModel(instance_id: String, id: String) "DescribeModel" -> DescribeModelOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

/// Response of [`DescribeModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOutput {
    pub data: Option<DescribeModelResponseVO>,
}
model! { DescribeModelOutput {
    0 "Data" data: DescribeModelResponseVO
} }

/// In the response of [`DescribeModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelResponseVO {
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub instance_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub credential_id: Option<String>,
    pub credential_name: Option<String>,
    pub http_protocol_type: Option<String>,
    pub check_target_certs_error: Option<bool>,
    pub http_protocol_version: Option<String>,
    pub target_path: Option<String>,
    pub target_hosts: Vec<TargetHostDTO>,
    pub model_service_count: Option<i64>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub model_id: Option<String>,
    pub description: Option<String>,
}
model! { DescribeModelResponseVO {
    0 "AppID" app_id: i64, 1 "Uin" uin: String, 2 "InstanceID" instance_id: String, 3 "ID" id: String,
    4 "Name" name: String, 5 "CredentialID" credential_id: String, 6 "CredentialName" credential_name: String,
    7 "HttpProtocolType" http_protocol_type: String, 8 "CheckTargetCertsError" check_target_certs_error: bool,
    9 "HttpProtocolVersion" http_protocol_version: String, 10 "TargetPath" target_path: String,
    11 "TargetHosts" target_hosts: Vec<TargetHostDTO>, 12 "ModelServiceCount" model_service_count: i64,
    13 "CreateTime" create_time: String, 14 "LastUpdateTime" last_update_time: String, 15 "ModelID" model_id: String,
    16 "Description" description: String
} }

/// Describes model service: `DescribeModelService` of `apis` 2024-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelService {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
}
operation! { DescribeModelService(instance_id: String, id: String)
    "DescribeModelService" -> DescribeModelServiceOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

/// Response of [`DescribeModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceOutput {
    pub data: Option<DescribeModelServiceResponseVO>,
}
model! { DescribeModelServiceOutput {
    0 "Data" data: DescribeModelServiceResponseVO
} }

/// In the response of [`DescribeModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceResponseVO {
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub instance_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub pub_path: Option<String>,
    pub path_match_type: Option<String>,
    pub target_models: Vec<TargetModelDTO>,
    pub model_names: Vec<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub token_limit_status: Option<bool>,
    pub token_limit_config: Option<TokenLimitConfigDTO>,
    pub tms_status: Option<bool>,
    pub tms_config: Option<TmsConfigDTO>,
    pub ip_white_status: Option<bool>,
    pub ip_white_list: Vec<String>,
    pub ip_black_status: Option<bool>,
    pub ip_black_list: Vec<String>,
    pub plugin_configs: Vec<PluginConfigDTO>,
    pub timeout: Option<i64>,
    pub status: Option<String>,
    pub relate_agent_app_num: Option<i64>,
    pub url: Option<String>,
    pub prompt_moderate_status: Option<bool>,
    pub prompt_moderate_config: Option<PromptModerateConfigDTO>,
    pub sensitive_data_check_status: Option<bool>,
    pub sensitive_data_check_config: Option<SensitiveDataCheckConfigDTO>,
    pub target_select: Option<String>,
    pub find_host_key_method: Option<String>,
    pub host_key_header_name: Option<String>,
    pub fallback_status: Option<bool>,
    pub fallback_models: Vec<TargetModelDTO>,
    pub model_protocol: Option<String>,
    pub raw_custom_model_protocol_config: Option<String>,
    pub route_strategy: Option<String>,
    pub token_length_route: Vec<TokenLengthRouteDTO>,
    pub task_complexity_route: Option<TaskComplexityRouteDTO>,
}
model! { DescribeModelServiceResponseVO {
    0 "AppID" app_id: i64, 1 "Uin" uin: String, 2 "InstanceID" instance_id: String, 3 "ID" id: String,
    4 "Name" name: String, 5 "Description" description: String, 6 "PubPath" pub_path: String,
    7 "PathMatchType" path_match_type: String, 8 "TargetModels" target_models: Vec<TargetModelDTO>,
    9 "ModelNames" model_names: Vec<String>, 10 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    11 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 12 "CreateTime" create_time: String,
    13 "LastUpdateTime" last_update_time: String, 14 "TokenLimitStatus" token_limit_status: bool,
    15 "TokenLimitConfig" token_limit_config: TokenLimitConfigDTO, 16 "TmsStatus" tms_status: bool,
    17 "TmsConfig" tms_config: TmsConfigDTO, 18 "IpWhiteStatus" ip_white_status: bool,
    19 "IpWhiteList" ip_white_list: Vec<String>, 20 "IpBlackStatus" ip_black_status: bool,
    21 "IpBlackList" ip_black_list: Vec<String>, 22 "PluginConfigs" plugin_configs: Vec<PluginConfigDTO>,
    23 "Timeout" timeout: i64, 24 "Status" status: String, 25 "RelateAgentAppNum" relate_agent_app_num: i64,
    26 "Url" url: String, 27 "PromptModerateStatus" prompt_moderate_status: bool,
    28 "PromptModerateConfig" prompt_moderate_config: PromptModerateConfigDTO,
    29 "SensitiveDataCheckStatus" sensitive_data_check_status: bool,
    30 "SensitiveDataCheckConfig" sensitive_data_check_config: SensitiveDataCheckConfigDTO,
    31 "TargetSelect" target_select: String, 32 "FindHostKeyMethod" find_host_key_method: String,
    33 "HostKeyHeaderName" host_key_header_name: String, 34 "FallbackStatus" fallback_status: bool,
    35 "FallbackModels" fallback_models: Vec<TargetModelDTO>, 36 "ModelProtocol" model_protocol: String,
    37 "RawCustomModelProtocolConfig" raw_custom_model_protocol_config: String,
    38 "RouteStrategy" route_strategy: String, 39 "TokenLengthRoute" token_length_route: Vec<TokenLengthRouteDTO>,
    40 "TaskComplexityRoute" task_complexity_route: TaskComplexityRouteDTO
} }

/// Describes model services: `DescribeModelServices` of `apis` 2024-08-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeModelServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServices {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ids: Option<Vec<String>>,
    pub not_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub keyword: Option<String>,
    pub model_id: Option<String>,
    pub sort: Option<DescribeModelServicesSort>,
    pub model_protocol: Option<String>,
}
operation! { DescribeModelServices(instance_id: String) "DescribeModelServices" -> DescribeModelServicesOutput {
    0 "InstanceID" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "IDs" ids: Vec<String>,
    4 "NotIDs" not_ids: Vec<String>, 5 "Status" status: String, 6 "Keyword" keyword: String,
    7 "ModelID" model_id: String, 8 "Sort" sort: DescribeModelServicesSort, 9 "ModelProtocol" model_protocol: String
} }
paged! { DescribeModelServices: DescribeModelServiceResponseVO =
    Offset "Offset", "Data.Items" data.items, total "Data.Total" }

/// In the request of [`DescribeModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServicesSort {
    pub create_time: Option<i64>,
    pub last_update_time: Option<i64>,
    pub name: Option<i64>,
    pub status: Option<i64>,
}
input! { DescribeModelServicesSort() {
    0 "CreateTime" create_time: i64, 1 "LastUpdateTime" last_update_time: i64, 2 "Name" name: i64,
    3 "Status" status: i64
} }

/// Response of [`DescribeModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServicesOutput {
    pub data: Option<DescribeModelServicesResponseVO>,
}
model! { DescribeModelServicesOutput {
    0 "Data" data: DescribeModelServicesResponseVO
} }

/// In the response of [`DescribeModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServicesResponseVO {
    pub total: Option<i64>,
    pub items: Vec<DescribeModelServiceResponseVO>,
}
model! { DescribeModelServicesResponseVO {
    0 "Total" total: i64, 1 "Items" items: Vec<DescribeModelServiceResponseVO>
} }

/// Describes models: `DescribeModels` of `apis` 2024-08-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModels {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ids: Option<Vec<String>>,
    pub not_ids: Option<Vec<String>>,
    pub credential_id: Option<String>,
    pub keyword: Option<String>,
    pub sort: Option<DescribeModelsSort>,
}
operation! { DescribeModels(instance_id: String) "DescribeModels" -> DescribeModelsOutput {
    0 "InstanceID" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "IDs" ids: Vec<String>,
    4 "NotIDs" not_ids: Vec<String>, 5 "CredentialID" credential_id: String, 6 "Keyword" keyword: String,
    7 "Sort" sort: DescribeModelsSort
} }
paged! { DescribeModels: DescribeModelResponseVO = Offset "Offset", "Data.Items" data.items, total "Data.Total" }

/// In the request of [`DescribeModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsSort {
    pub create_time: Option<i64>,
    pub last_update_time: Option<i64>,
    pub name: Option<i64>,
}
input! { DescribeModelsSort() {
    0 "CreateTime" create_time: i64, 1 "LastUpdateTime" last_update_time: i64, 2 "Name" name: i64
} }

/// Response of [`DescribeModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsOutput {
    pub data: Option<DescribeModelsResponseVO>,
}
model! { DescribeModelsOutput {
    0 "Data" data: DescribeModelsResponseVO
} }

/// In the response of [`DescribeModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsResponseVO {
    pub total: Option<i64>,
    pub items: Vec<DescribeModelResponseVO>,
}
model! { DescribeModelsResponseVO {
    0 "Total" total: i64, 1 "Items" items: Vec<DescribeModelResponseVO>
} }

/// Describes service: `DescribeService` of `apis` 2024-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeService {
    pub instance_id: Option<String>,
    pub id: Option<String>,
}
operation! { DescribeService() "DescribeService" -> Empty {
    0 "InstanceID" instance_id: String, 1 "ID" id: String
} }

/// Response of [`DescribeService`]: empty.
pub type DescribeServiceOutput = Empty;

/// Describes services: `DescribeServices` of `apis` 2024-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=DescribeServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServices {}
operation! { DescribeServices() "DescribeServices" -> Empty {} }

/// Response of [`DescribeServices`]: empty.
pub type DescribeServicesOutput = Empty;

/// Modifies agent app: `ModifyAgentApp` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=ModifyAgentApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentApp {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub oauth2_resource_server_id: Option<String>,
    pub description: Option<String>,
    pub connector_ids: Option<Vec<String>>,
}
operation! { ModifyAgentApp(instance_id: String, id: String) "ModifyAgentApp" -> ModifyAgentAppOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "Name" name: String,
    3 "OAuth2ResourceServerID" oauth2_resource_server_id: String, 4 "Description" description: String,
    5 "ConnectorIDs" connector_ids: Vec<String>
} }

/// Response of [`ModifyAgentApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentAppOutput {
    pub data: Option<ResultIDVO>,
}
model! { ModifyAgentAppOutput {
    0 "Data" data: ResultIDVO
} }

/// Modifies agent app model services: `ModifyAgentAppModelServices` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=ModifyAgentAppModelServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentAppModelServices {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
    /// Required.
    pub model_services: Vec<AgentAppModelServiceDTO>,
}
operation! {
    ModifyAgentAppModelServices(instance_id: String, id: String, model_services: Vec<AgentAppModelServiceDTO>)
    "ModifyAgentAppModelServices" -> ModifyAgentAppModelServicesOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "ModelServices" model_services
} }

/// Response of [`ModifyAgentAppModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentAppModelServicesOutput {
    pub data: Option<ResultIDVO>,
}
model! { ModifyAgentAppModelServicesOutput {
    0 "Data" data: ResultIDVO
} }

/// Modifies agent credential: `ModifyAgentCredential` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=ModifyAgentCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentCredential {}
operation! { ModifyAgentCredential() "ModifyAgentCredential" -> Empty {} }

/// Response of [`ModifyAgentCredential`]: empty.
pub type ModifyAgentCredentialOutput = Empty;

/// Modifies mcp server: `ModifyMcpServer` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=ModifyMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMcpServer {
    /// Required.
    pub id: String,
    /// Required.
    pub mode: String,
    /// Required.
    pub mcp_version: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub wrap_services: Option<Vec<String>>,
    pub target_select: Option<String>,
    pub target_hosts: Option<Vec<TargetHostDTO>>,
    pub http_protocol_type: Option<String>,
    pub check_target_certs_error: Option<bool>,
    pub target_path: Option<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub ip_white_status: Option<bool>,
    pub ip_white_config: Option<IpConfig>,
    pub ip_black_status: Option<bool>,
    pub ip_black_config: Option<IpConfig>,
    pub target_host_type: Option<i64>,
    pub custom_http_host: Option<String>,
    pub http_host_type: Option<String>,
    pub timeout: Option<i64>,
    pub mcp_security_rules: Option<Vec<McpSecurityRule>>,
    pub tool_configs: Option<Vec<ToolConfigDTO>>,
    pub wrap_paas_id: Option<String>,
    pub plugin_configs: Option<Vec<PluginConfigDTO>>,
    pub ignore_health_check: Option<bool>,
}

/// Arguments of [`ModifyMcpServer::new`].
pub struct ModifyMcpServerRequired {
    pub id: String,
    pub mode: String,
    pub mcp_version: String,
    pub instance_id: String,
    pub name: String,
}
operation! { ModifyMcpServer { ModifyMcpServerRequired: id, mode, mcp_version, instance_id, name }
    "ModifyMcpServer" -> ModifyMcpServerOutput {
    0 "ID" id, 1 "Mode" mode, 2 "McpVersion" mcp_version, 3 "InstanceID" instance_id, 4 "Name" name,
    5 "Description" description: String, 6 "WrapServices" wrap_services: Vec<String>,
    7 "TargetSelect" target_select: String, 8 "TargetHosts" target_hosts: Vec<TargetHostDTO>,
    9 "HttpProtocolType" http_protocol_type: String, 10 "CheckTargetCertsError" check_target_certs_error: bool,
    11 "TargetPath" target_path: String, 12 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    13 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 14 "IpWhiteStatus" ip_white_status: bool,
    15 "IpWhiteConfig" ip_white_config: IpConfig, 16 "IpBlackStatus" ip_black_status: bool,
    17 "IpBlackConfig" ip_black_config: IpConfig, 18 "TargetHostType" target_host_type: i64,
    19 "CustomHttpHost" custom_http_host: String, 20 "HttpHostType" http_host_type: String, 21 "Timeout" timeout: i64,
    22 "McpSecurityRules" mcp_security_rules: Vec<McpSecurityRule>, 23 "ToolConfigs" tool_configs: Vec<ToolConfigDTO>,
    24 "WrapPaasID" wrap_paas_id: String, 25 "PluginConfigs" plugin_configs: Vec<PluginConfigDTO>,
    26 "IgnoreHealthCheck" ignore_health_check: bool
} }

/// Response of [`ModifyMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMcpServerOutput {
    pub data: Option<ResultIDVO>,
}
model! { ModifyMcpServerOutput {
    0 "Data" data: ResultIDVO
} }

/// Modifies model: `ModifyModel` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=ModifyModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub http_protocol_type: Option<String>,
    pub target_path: Option<String>,
    pub target_hosts: Option<Vec<TargetHostDTO>>,
    pub credential_id: Option<String>,
    pub check_target_certs_error: Option<bool>,
    pub http_protocol_version: Option<String>,
    pub model_id: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyModel(instance_id: String, id: String) "ModifyModel" -> ModifyModelOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "Name" name: String, 3 "HttpProtocolType" http_protocol_type: String,
    4 "TargetPath" target_path: String, 5 "TargetHosts" target_hosts: Vec<TargetHostDTO>,
    6 "CredentialID" credential_id: String, 7 "CheckTargetCertsError" check_target_certs_error: bool,
    8 "HttpProtocolVersion" http_protocol_version: String, 9 "ModelID" model_id: String,
    10 "Description" description: String
} }

/// Response of [`ModifyModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelOutput {
    pub data: Option<ResultIDVO>,
}
model! { ModifyModelOutput {
    0 "Data" data: ResultIDVO
} }

/// Modifies model service: `ModifyModelService` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=ModifyModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelService {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub target_models: Option<Vec<TargetModelDTO>>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub token_limit_status: Option<bool>,
    pub token_limit_config: Option<TokenLimitConfigDTO>,
    pub tms_status: Option<bool>,
    pub tms_config: Option<TmsConfigDTO>,
    pub ip_white_status: Option<bool>,
    pub ip_white_list: Option<Vec<String>>,
    pub ip_black_status: Option<bool>,
    pub ip_black_list: Option<Vec<String>>,
    pub plugin_configs: Option<Vec<PluginConfigDTO>>,
    pub timeout: Option<i64>,
    pub prompt_moderate_status: Option<bool>,
    pub prompt_moderate_config: Option<PromptModerateConfigDTO>,
    pub sensitive_data_check_status: Option<bool>,
    pub sensitive_data_check_config: Option<SensitiveDataCheckConfigDTO>,
    pub target_select: Option<String>,
    pub find_host_key_method: Option<String>,
    pub host_key_header_name: Option<String>,
    pub fallback_status: Option<bool>,
    pub fallback_models: Option<Vec<TargetModelDTO>>,
    pub model_protocol: Option<String>,
    pub raw_custom_model_protocol_config: Option<String>,
    pub route_strategy: Option<String>,
    pub token_length_route: Option<Vec<TokenLengthRouteDTO>>,
    pub task_complexity_route: Option<TaskComplexityRouteDTO>,
}
operation! { ModifyModelService(instance_id: String, id: String) "ModifyModelService" -> ModifyModelServiceOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "Name" name: String, 3 "Description" description: String,
    4 "TargetModels" target_models: Vec<TargetModelDTO>, 5 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    6 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 7 "TokenLimitStatus" token_limit_status: bool,
    8 "TokenLimitConfig" token_limit_config: TokenLimitConfigDTO, 9 "TmsStatus" tms_status: bool,
    10 "TmsConfig" tms_config: TmsConfigDTO, 11 "IpWhiteStatus" ip_white_status: bool,
    12 "IpWhiteList" ip_white_list: Vec<String>, 13 "IpBlackStatus" ip_black_status: bool,
    14 "IpBlackList" ip_black_list: Vec<String>, 15 "PluginConfigs" plugin_configs: Vec<PluginConfigDTO>,
    16 "Timeout" timeout: i64, 17 "PromptModerateStatus" prompt_moderate_status: bool,
    18 "PromptModerateConfig" prompt_moderate_config: PromptModerateConfigDTO,
    19 "SensitiveDataCheckStatus" sensitive_data_check_status: bool,
    20 "SensitiveDataCheckConfig" sensitive_data_check_config: SensitiveDataCheckConfigDTO,
    21 "TargetSelect" target_select: String, 22 "FindHostKeyMethod" find_host_key_method: String,
    23 "HostKeyHeaderName" host_key_header_name: String, 24 "FallbackStatus" fallback_status: bool,
    25 "FallbackModels" fallback_models: Vec<TargetModelDTO>, 26 "ModelProtocol" model_protocol: String,
    27 "RawCustomModelProtocolConfig" raw_custom_model_protocol_config: String,
    28 "RouteStrategy" route_strategy: String, 29 "TokenLengthRoute" token_length_route: Vec<TokenLengthRouteDTO>,
    30 "TaskComplexityRoute" task_complexity_route: TaskComplexityRouteDTO
} }

/// Response of [`ModifyModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelServiceOutput {
    pub data: Option<ResultIDVO>,
}
model! { ModifyModelServiceOutput {
    0 "Data" data: ResultIDVO
} }

/// Modifies service: `ModifyService` of `apis` 2024-08-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apis&Version=2024-08-01&Action=ModifyService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyService {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    /// Deprecated.
    pub paas_id: Option<String>,
    pub description: Option<String>,
    pub label_ids: Option<Vec<String>>,
    pub category_ids: Option<Vec<String>>,
    /// Deprecated.
    pub auth_type: Option<String>,
    /// Deprecated.
    pub sign_type: Option<String>,
    /// Deprecated.
    pub login_types: Option<Vec<String>>,
    pub target_select: Option<String>,
    pub pub_path: Option<String>,
    pub request_method: Option<String>,
    pub http_protocol_type: Option<String>,
    pub check_target_certs_error: Option<bool>,
    pub http_protocol_version: Option<String>,
    pub versions: Option<Vec<VersionDTO>>,
    pub target_path: Option<String>,
    pub request_params_validator_status: Option<bool>,
    pub request_params_validator_json_info_t: Option<String>,
    pub response_params_validator_status: Option<bool>,
    pub response_params_validator_json_info_t: Option<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub health_check_status: Option<bool>,
    pub health_check_config: Option<HealthCheckConfigDTO>,
    pub source_type_status: Option<bool>,
    pub source_type_config: Option<SourceTypeConfigDTO>,
    pub ip_white_status: Option<bool>,
    pub ip_white_list: Option<Vec<String>>,
    pub ip_black_status: Option<bool>,
    pub ip_black_list: Option<Vec<String>>,
    pub plugin_configs: Option<Vec<PluginConfigDTO>>,
    pub id: Option<String>,
}
operation! { ModifyService() "ModifyService" -> Empty {
    0 "InstanceID" instance_id: String, 1 "Name" name: String, 2 "PaasID" paas_id: String,
    3 "Description" description: String, 4 "LabelIDs" label_ids: Vec<String>, 5 "CategoryIDs" category_ids: Vec<String>,
    6 "AuthType" auth_type: String, 7 "SignType" sign_type: String, 8 "LoginTypes" login_types: Vec<String>,
    9 "TargetSelect" target_select: String, 10 "PubPath" pub_path: String, 11 "RequestMethod" request_method: String,
    12 "HttpProtocolType" http_protocol_type: String, 13 "CheckTargetCertsError" check_target_certs_error: bool,
    14 "HttpProtocolVersion" http_protocol_version: String, 15 "Versions" versions: Vec<VersionDTO>,
    16 "TargetPath" target_path: String, 17 "RequestParamsValidatorStatus" request_params_validator_status: bool,
    18 "RequestParamsValidatorJsonInfoT" request_params_validator_json_info_t: String,
    19 "ResponseParamsValidatorStatus" response_params_validator_status: bool,
    20 "ResponseParamsValidatorJsonInfoT" response_params_validator_json_info_t: String,
    21 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    22 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 23 "HealthCheckStatus" health_check_status: bool,
    24 "HealthCheckConfig" health_check_config: HealthCheckConfigDTO, 25 "SourceTypeStatus" source_type_status: bool,
    26 "SourceTypeConfig" source_type_config: SourceTypeConfigDTO, 27 "IpWhiteStatus" ip_white_status: bool,
    28 "IpWhiteList" ip_white_list: Vec<String>, 29 "IpBlackStatus" ip_black_status: bool,
    30 "IpBlackList" ip_black_list: Vec<String>, 31 "PluginConfigs" plugin_configs: Vec<PluginConfigDTO>,
    32 "ID" id: String
} }

/// Response of [`ModifyService`]: empty.
pub type ModifyServiceOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CreateAgentApp, CreateAgentAppMcpServers, CreateAgentAppModelServices, CreateAgentAppServices,
    CreateAgentCredential, CreateMcpServer, CreateModel, CreateModelService, CreateService, DeleteAgentApp,
    DeleteAgentAppMcpServers, DeleteAgentAppModelServices, DeleteAgentAppServices, DeleteAgentCredential,
    DeleteMcpServer, DeleteModel, DeleteModelService, DeleteService, DescribeAgentApp, DescribeAgentAppMcpServers,
    DescribeAgentAppModelServices, DescribeAgentAppServices, DescribeAgentApps, DescribeAgentCredential,
    DescribeAgentCredentials, DescribeMcpServer, DescribeMcpServers, DescribeModel, DescribeModelService,
    DescribeModelServices, DescribeModels, DescribeService, DescribeServices, ModifyAgentApp,
    ModifyAgentAppModelServices, ModifyAgentCredential, ModifyMcpServer, ModifyModel, ModifyModelService, ModifyService
}
