//! `apis` 2024-08-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "apis", version: "2024-08-01", code: "apis", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentApp {
    pub instance_id: String,
    pub name: String,
    pub auth_type: String,
    pub o_auth2_resource_server_id: Option<String>,
    pub description: Option<String>,
    pub connector_ids: Option<Vec<String>>,
}
operation! { CreateAgentApp(instance_id: String, name: String, auth_type: String)
    "CreateAgentApp" -> CreateAgentAppOutput {
    0 "InstanceID" instance_id, 1 "Name" name, 2 "AuthType" auth_type,
    3 "OAuth2ResourceServerID" o_auth2_resource_server_id: String, 4 "Description" description: String,
    5 "ConnectorIDs" connector_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppOutput {
    pub data: Option<CreateAgentAppResp>,
}
model! { CreateAgentAppOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppResp {
    pub id: Option<String>,
    pub api_key: Option<Secret>,
    pub secret_key: Option<Secret>,
    pub secret_id: Option<String>,
}
model! { CreateAgentAppResp {
    0 "ID" id, 1 "ApiKey" api_key, 2 "SecretKey" secret_key, 3 "SecretID" secret_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppMcpServers {
    pub instance_id: String,
    pub id: String,
    pub mcp_servers: Vec<AgentAppMcpServerDTO>,
}
operation! { CreateAgentAppMcpServers(instance_id: String, id: String, mcp_servers: Vec<AgentAppMcpServerDTO>)
    "CreateAgentAppMcpServers" -> CreateAgentAppMcpServersOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "McpServers" mcp_servers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentAppMcpServerDTO {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppMcpServersOutput {
    pub data: Option<ResultIDVO>,
}
model! { CreateAgentAppMcpServersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultIDVO {
    pub id: Option<String>,
}
model! { ResultIDVO {
    0 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppModelServices {
    pub instance_id: String,
    pub id: String,
    pub model_services: Vec<AgentAppModelServiceDTO>,
}
operation! { CreateAgentAppModelServices(instance_id: String, id: String, model_services: Vec<AgentAppModelServiceDTO>)
    "CreateAgentAppModelServices" -> CreateAgentAppModelServicesOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "ModelServices" model_services
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenLimitConfigDTO {
    pub r#type: Option<String>,
    pub limit_request_body: Option<u64>,
    pub limit_windows: Option<Vec<LimitWindowsDTO>>,
}
input! { TokenLimitConfigDTO() {
    0 "Type" r#type: String, 1 "LimitRequestBody" limit_request_body: u64,
    2 "LimitWindows" limit_windows: Vec<LimitWindowsDTO>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitWindowsDTO {
    pub interval: Option<u64>,
    pub limit: Option<u64>,
}
input! { LimitWindowsDTO() {
    0 "Interval" interval: u64, 1 "Limit" limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppModelServicesOutput {
    pub data: Option<ResultIDVO>,
}
model! { CreateAgentAppModelServicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppServices {
    pub instance_id: String,
    pub id: String,
    pub services: Vec<AgentAppServiceDTO>,
}
operation! { CreateAgentAppServices(instance_id: String, id: String, services: Vec<AgentAppServiceDTO>)
    "CreateAgentAppServices" -> CreateAgentAppServicesOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "Services" services
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAppServicesOutput {
    pub data: Option<ResultIDVO>,
}
model! { CreateAgentAppServicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentCredential {}
operation! { CreateAgentCredential() "CreateAgentCredential" -> Empty {} }

pub type CreateAgentCredentialOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServer {
    pub mode: String,
    pub mcp_version: String,
    pub instance_id: String,
    pub name: String,
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
    pub timeout: Option<u64>,
    pub mcp_security_rules: Option<Vec<McpSecurityRule>>,
    pub tool_configs: Option<Vec<ToolConfigDTO>>,
    pub wrap_paas_id: Option<String>,
    pub plugin_configs: Option<Vec<PluginConfigDTO>>,
    pub ignore_health_check: Option<bool>,
}

/// What [`CreateMcpServer::new`] takes.
pub struct CreateMcpServerRequired {
    pub mode: String,
    pub mcp_version: String,
    pub instance_id: String,
    pub name: String,
    pub description: String,
}
operation! { CreateMcpServer{CreateMcpServerRequired: mode, mcp_version, instance_id, name, description}
    "CreateMcpServer" -> CreateMcpServerOutput {
    0 "Mode" mode, 1 "McpVersion" mcp_version, 2 "InstanceID" instance_id, 3 "Name" name, 4 "Description" description,
    5 "WrapServices" wrap_services: Vec<String>, 6 "TargetSelect" target_select: String,
    7 "TargetHosts" target_hosts: Vec<TargetHostDTO>, 8 "HttpProtocolType" http_protocol_type: String,
    9 "CheckTargetCertsError" check_target_certs_error: bool, 10 "TargetPath" target_path: String,
    11 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    12 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 13 "IpWhiteStatus" ip_white_status: bool,
    14 "IpWhiteConfig" ip_white_config: IpConfig, 15 "IpBlackStatus" ip_black_status: bool,
    16 "IpBlackConfig" ip_black_config: IpConfig, 17 "CustomHttpHost" custom_http_host: String,
    18 "HttpHostType" http_host_type: String, 19 "Timeout" timeout: u64,
    20 "McpSecurityRules" mcp_security_rules: Vec<McpSecurityRule>, 21 "ToolConfigs" tool_configs: Vec<ToolConfigDTO>,
    22 "WrapPaasID" wrap_paas_id: String, 23 "PluginConfigs" plugin_configs: Vec<PluginConfigDTO>,
    24 "IgnoreHealthCheck" ignore_health_check: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetHostDTO {
    pub host: Option<String>,
    pub rank: Option<i64>,
}
input! { TargetHostDTO() {
    0 "Host" host: String, 1 "Rank" rank: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEndTime {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { StartEndTime() {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindMcpSecurityRuleDTO {
    pub id: Option<String>,
    pub act: Option<String>,
}
input! { BindMcpSecurityRuleDTO() {
    0 "ID" id: String, 1 "Act" act: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginFormValueDTO {
    pub field: Option<String>,
    pub value: Option<String>,
}
input! { PluginFormValueDTO() {
    0 "Field" field: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerOutput {
    pub data: Option<ResultIDVO>,
}
model! { CreateMcpServerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    pub instance_id: String,
    pub name: String,
    pub http_protocol_type: String,
    pub target_path: String,
    pub target_hosts: Vec<TargetHostDTO>,
    pub credential_id: Option<String>,
    pub check_target_certs_error: Option<bool>,
    pub http_protocol_version: Option<String>,
    pub model_id: Option<String>,
    pub description: Option<String>,
}

/// What [`CreateModel::new`] takes.
pub struct CreateModelRequired {
    pub instance_id: String,
    pub name: String,
    pub http_protocol_type: String,
    pub target_path: String,
    pub target_hosts: Vec<TargetHostDTO>,
}
operation! { CreateModel{CreateModelRequired: instance_id, name, http_protocol_type, target_path, target_hosts}
    "CreateModel" -> CreateModelOutput {
    0 "InstanceID" instance_id, 1 "Name" name, 2 "HttpProtocolType" http_protocol_type, 3 "TargetPath" target_path,
    4 "TargetHosts" target_hosts, 5 "CredentialID" credential_id: String,
    6 "CheckTargetCertsError" check_target_certs_error: bool, 7 "HttpProtocolVersion" http_protocol_version: String,
    8 "ModelID" model_id: String, 9 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOutput {
    pub data: Option<ResultIDVO>,
}
model! { CreateModelOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelService {
    pub instance_id: String,
    pub name: String,
    pub description: String,
    pub pub_path: String,
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

/// What [`CreateModelService::new`] takes.
pub struct CreateModelServiceRequired {
    pub instance_id: String,
    pub name: String,
    pub description: String,
    pub pub_path: String,
    pub target_models: Vec<TargetModelDTO>,
}
operation! { CreateModelService{CreateModelServiceRequired: instance_id, name, description, pub_path, target_models}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TmsConfigDTO {
    pub scope: Option<Vec<String>>,
    pub mode: Option<String>,
    pub action: Option<String>,
    pub merge_count: Option<u64>,
    pub biz_type: Option<String>,
    pub intercept_message: Option<String>,
    pub context_scope: Option<String>,
}
input! { TmsConfigDTO() {
    0 "Scope" scope: Vec<String>, 1 "Mode" mode: String, 2 "Action" action: String, 3 "MergeCount" merge_count: u64,
    4 "BizType" biz_type: String, 5 "InterceptMessage" intercept_message: String, 6 "ContextScope" context_scope: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceOutput {
    pub data: Option<ResultIDVO>,
}
model! { CreateModelServiceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {}
operation! { CreateService() "CreateService" -> Empty {} }

pub type CreateServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentApp {
    pub instance_id: String,
    pub id: String,
}
operation! { DeleteAgentApp(instance_id: String, id: String) "DeleteAgentApp" -> DeleteAgentAppOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppOutput {
    pub data: Option<ResultIDVO>,
}
model! { DeleteAgentAppOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppMcpServers {
    pub instance_id: String,
    pub id: String,
    pub mcp_server_ids: Vec<String>,
}
operation! { DeleteAgentAppMcpServers(instance_id: String, id: String, mcp_server_ids: Vec<String>)
    "DeleteAgentAppMcpServers" -> DeleteAgentAppMcpServersOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "McpServerIDs" mcp_server_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppMcpServersOutput {
    pub data: Option<ResultIDVO>,
}
model! { DeleteAgentAppMcpServersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppModelServices {
    pub instance_id: String,
    pub id: String,
    pub model_service_ids: Vec<String>,
}
operation! { DeleteAgentAppModelServices(instance_id: String, id: String, model_service_ids: Vec<String>)
    "DeleteAgentAppModelServices" -> DeleteAgentAppModelServicesOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "ModelServiceIDs" model_service_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppModelServicesOutput {
    pub data: Option<ResultIDVO>,
}
model! { DeleteAgentAppModelServicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppServices {
    pub instance_id: String,
    pub id: String,
    pub service_ids: Vec<String>,
}
operation! { DeleteAgentAppServices(instance_id: String, id: String, service_ids: Vec<String>)
    "DeleteAgentAppServices" -> DeleteAgentAppServicesOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "ServiceIDs" service_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentAppServicesOutput {
    pub data: Option<ResultIDVO>,
}
model! { DeleteAgentAppServicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentCredential {}
operation! { DeleteAgentCredential() "DeleteAgentCredential" -> Empty {} }

pub type DeleteAgentCredentialOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMcpServer {
    pub instance_id: String,
    pub id: String,
}
operation! { DeleteMcpServer(instance_id: String, id: String) "DeleteMcpServer" -> DeleteMcpServerOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMcpServerOutput {
    pub data: Option<ResultIDVO>,
}
model! { DeleteMcpServerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    pub instance_id: String,
    pub ids: Vec<String>,
}
operation! { DeleteModel(instance_id: String, ids: Vec<String>) "DeleteModel" -> DeleteModelOutput {
    0 "InstanceID" instance_id, 1 "IDs" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelOutput {
    pub data: Option<ResultIDsVO>,
}
model! { DeleteModelOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultIDsVO {
    pub ids: Option<Vec<String>>,
}
model! { ResultIDsVO {
    0 "IDs" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelService {
    pub instance_id: String,
    pub id: String,
}
operation! { DeleteModelService(instance_id: String, id: String) "DeleteModelService" -> DeleteModelServiceOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelServiceOutput {
    pub data: Option<ResultIDVO>,
}
model! { DeleteModelServiceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub instance_id: Option<String>,
    pub id: Option<String>,
}
operation! { DeleteService() "DeleteService" -> Empty {
    0 "InstanceID" instance_id: String, 1 "ID" id: String
} }

pub type DeleteServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentApp {
    pub instance_id: String,
    pub id: String,
}
operation! { DescribeAgentApp(instance_id: String, id: String) "DescribeAgentApp" -> DescribeAgentAppOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppOutput {
    pub data: Option<DescribeAgentAppResp>,
}
model! { DescribeAgentAppOutput {
    0 "Data" data
} }

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
    pub api_keys: Option<Vec<Secret>>,
    pub secret_keys: Option<Vec<AgentAppSecretKeyVO>>,
    pub o_auth2_resource_server_id: Option<String>,
    pub mcp_servers_num: Option<i64>,
    pub model_services_num: Option<i64>,
    pub connector_ids: Option<Vec<String>>,
    pub services_num: Option<i64>,
}
model! { DescribeAgentAppResp {
    0 "AppID" app_id, 1 "Uin" uin, 2 "InstanceID" instance_id, 3 "ID" id, 4 "Name" name, 5 "Description" description,
    6 "Status" status, 7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "AuthType" auth_type,
    10 "ApiKeys" api_keys, 11 "SecretKeys" secret_keys, 12 "OAuth2ResourceServerID" o_auth2_resource_server_id,
    13 "McpServersNum" mcp_servers_num, 14 "ModelServicesNum" model_services_num, 15 "ConnectorIDs" connector_ids,
    16 "ServicesNum" services_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentAppSecretKeyVO {
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
}
model! { AgentAppSecretKeyVO {
    0 "SecretID" secret_id, 1 "SecretKey" secret_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppMcpServers {
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
    Offset "Offset", "Data.Items" data.items, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppMcpServersOutput {
    pub data: Option<DescribeAgentAppMcpServersResp>,
}
model! { DescribeAgentAppMcpServersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppMcpServersResp {
    pub total: Option<i64>,
    pub items: Option<Vec<AgentAppMcpServerVO>>,
}
model! { DescribeAgentAppMcpServersResp {
    0 "Total" total, 1 "Items" items
} }

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
    0 "ID" id, 1 "NeedAuth" need_auth, 2 "AgentCredentialID" agent_credential_id,
    3 "AgentCredentialVO" agent_credential_vo, 4 "McpServerVO" mcp_server_vo, 5 "RelateTime" relate_time,
    6 "SSEResourceIdentifier" sse_resource_identifier, 7 "StreamableResourceIdentifier" streamable_resource_identifier,
    8 "AgentAppID" agent_app_id, 9 "McpServerID" mcp_server_id
} }

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
    0 "AppID" app_id, 1 "Uin" uin, 2 "InstanceID" instance_id, 3 "ID" id, 4 "Name" name, 5 "Status" status,
    6 "RelateAgentAppNum" relate_agent_app_num, 7 "RelateMcpServerNum" relate_mcp_server_num,
    8 "RelateModelNum" relate_model_num, 9 "RelateServiceNum" relate_service_num, 10 "Content" content,
    11 "CreateTime" create_time, 12 "LastUpdateTime" last_update_time, 13 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCredentialContentDTO {
    pub sts_system: Option<String>,
    pub sts_service: Option<String>,
    pub headers: Option<Vec<AgentCredentialContentHeaderDTO>>,
    pub api_keys: Option<Vec<AgentCredentialApiKeyDTO>>,
    pub fault_tolerance: Option<FaultToleranceDTO>,
}
model! { AgentCredentialContentDTO {
    0 "STSSystem" sts_system, 1 "STSService" sts_service, 2 "Headers" headers, 3 "ApiKeys" api_keys,
    4 "FaultTolerance" fault_tolerance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCredentialContentHeaderDTO {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { AgentCredentialContentHeaderDTO {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCredentialApiKeyDTO {
    pub value: Option<String>,
}
model! { AgentCredentialApiKeyDTO {
    0 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaultToleranceDTO {
    pub enabled: Option<bool>,
    pub error_codes: Option<Vec<String>>,
    pub error_count: Option<i64>,
    pub isolation_time: Option<i64>,
    pub max_switch_count: Option<i64>,
    pub switch_timeout: Option<i64>,
}
model! { FaultToleranceDTO {
    0 "Enabled" enabled, 1 "ErrorCodes" error_codes, 2 "ErrorCount" error_count, 3 "IsolationTime" isolation_time,
    4 "MaxSwitchCount" max_switch_count, 5 "SwitchTimeout" switch_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServerResponseVO {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub label_ids: Option<Vec<String>>,
    pub category_ids: Option<Vec<String>>,
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
    pub id: Option<String>,
    pub status: Option<String>,
    pub url: Option<String>,
    pub app: Option<IDNameVO>,
    pub catalogs: Option<Vec<IDNameVO>>,
    pub labels: Option<Vec<IDNameVO>>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub custom_http_host: Option<String>,
    pub http_host_type: Option<String>,
    pub timeout: Option<u64>,
    pub mode: Option<String>,
    pub mcp_version: Option<String>,
    pub wrap_services: Option<Vec<String>>,
    pub tool_num: Option<i64>,
    pub mcp_security_rules_vo: Option<Vec<McpSecurityRulesVO>>,
    pub tool_configs: Option<Vec<ToolConfigVO>>,
    pub url_obj: Option<McpUrlObj>,
    pub tool_message: Option<String>,
    pub tools: Option<Vec<McpTool>>,
    pub wrap_paas_id: Option<String>,
    pub relate_agent_app_num: Option<i64>,
    pub plugin_configs: Option<Vec<PluginConfigDTO>>,
    pub ignore_health_check: Option<bool>,
}
model! { DescribeMcpServerResponseVO {
    0 "InstanceID" instance_id, 1 "Name" name, 2 "Description" description, 3 "LabelIDs" label_ids,
    4 "CategoryIDs" category_ids, 5 "TargetSelect" target_select, 6 "TargetHosts" target_hosts,
    7 "HttpProtocolType" http_protocol_type, 8 "CheckTargetCertsError" check_target_certs_error,
    9 "TargetPath" target_path, 10 "InvokeLimitConfigStatus" invoke_limit_config_status,
    11 "InvokeLimitConfig" invoke_limit_config, 12 "IpWhiteStatus" ip_white_status, 13 "IpWhiteConfig" ip_white_config,
    14 "IpBlackStatus" ip_black_status, 15 "IpBlackConfig" ip_black_config, 16 "ID" id, 17 "Status" status,
    18 "Url" url, 19 "App" app, 20 "Catalogs" catalogs, 21 "Labels" labels, 22 "CreateTime" create_time,
    23 "LastUpdateTime" last_update_time, 24 "AppID" app_id, 25 "Uin" uin, 26 "CustomHttpHost" custom_http_host,
    27 "HttpHostType" http_host_type, 28 "Timeout" timeout, 29 "Mode" mode, 30 "McpVersion" mcp_version,
    31 "WrapServices" wrap_services, 32 "ToolNum" tool_num, 33 "McpSecurityRulesVO" mcp_security_rules_vo,
    34 "ToolConfigs" tool_configs, 35 "UrlObj" url_obj, 36 "ToolMessage" tool_message, 37 "Tools" tools,
    38 "WrapPaasID" wrap_paas_id, 39 "RelateAgentAppNum" relate_agent_app_num, 40 "PluginConfigs" plugin_configs,
    41 "IgnoreHealthCheck" ignore_health_check
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IDNameVO {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { IDNameVO {
    0 "ID" id, 1 "Name" name
} }

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
    pub support_acts: Option<Vec<String>>,
    pub body_type: Option<String>,
    pub icon_type: Option<String>,
}
model! { McpSecurityRulesVO {
    0 "ID" id, 1 "Type" r#type, 2 "Name" name, 3 "Description" description, 4 "RiskLevel" risk_level,
    5 "VersionNumber" version_number, 6 "Status" status, 7 "Act" act, 8 "SupportActs" support_acts,
    9 "BodyType" body_type, 10 "IconType" icon_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolConfigVO {
    pub tool_name: Option<String>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub mcp_security_rules: Option<Vec<BindMcpSecurityRuleVO>>,
}
model! { ToolConfigVO {
    0 "ToolName" tool_name, 1 "InvokeLimitConfigStatus" invoke_limit_config_status,
    2 "InvokeLimitConfig" invoke_limit_config, 3 "McpSecurityRules" mcp_security_rules
} }

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
    pub support_acts: Option<Vec<String>>,
    pub body_type: Option<String>,
    pub icon_type: Option<String>,
}
model! { BindMcpSecurityRuleVO {
    0 "ID" id, 1 "Type" r#type, 2 "Name" name, 3 "Description" description, 4 "RiskLevel" risk_level,
    5 "VersionNumber" version_number, 6 "Act" act, 7 "SupportActs" support_acts, 8 "BodyType" body_type,
    9 "IconType" icon_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpUrlObj {
    pub sse_url: Option<String>,
    pub stream_able_url: Option<String>,
}
model! { McpUrlObj {
    0 "SSEUrl" sse_url, 1 "StreamAbleUrl" stream_able_url
} }

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
    0 "Name" name, 1 "Description" description, 2 "InputSchema" input_schema, 3 "Annotations" annotations,
    4 "OutputSchema" output_schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpInputOutSchema {
    pub r#type: Option<String>,
    pub properties: Option<String>,
    pub required: Option<Vec<String>>,
    pub description: Option<String>,
}
model! { McpInputOutSchema {
    0 "Type" r#type, 1 "Properties" properties, 2 "Required" required, 3 "Description" description
} }

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
    0 "Title" title, 1 "ReadOnlyHint" read_only_hint, 2 "DestructiveHint" destructive_hint,
    3 "IdempotentHint" idempotent_hint, 4 "OpenWorldHint" open_world_hint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppModelServices {}
operation! { DescribeAgentAppModelServices() "DescribeAgentAppModelServices" -> Empty {} }

pub type DescribeAgentAppModelServicesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppServices {
    pub instance_id: String,
    pub limit: u64,
    pub ids: Option<Vec<String>>,
    pub agent_app_ids: Option<Vec<String>>,
    pub service_ids: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub offset: Option<u64>,
    pub agent_credential_exist: Option<bool>,
    pub agent_credential_ids: Option<Vec<String>>,
}
operation! { DescribeAgentAppServices(instance_id: String, limit: u64)
    "DescribeAgentAppServices" -> DescribeAgentAppServicesOutput {
    0 "InstanceID" instance_id, 1 "Limit" limit, 2 "IDs" ids: Vec<String>, 3 "AgentAppIDs" agent_app_ids: Vec<String>,
    4 "ServiceIDs" service_ids: Vec<String>, 5 "Keyword" keyword: String, 6 "Offset" offset: u64,
    7 "AgentCredentialExist" agent_credential_exist: bool, 8 "AgentCredentialIDs" agent_credential_ids: Vec<String>
} }
paged! { DescribeAgentAppServices: AgentAppServiceVO = Offset "Offset", "Data.Items" data.items, total "Data.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppServicesOutput {
    pub data: Option<DescribeAgentAppServicesVO>,
}
model! { DescribeAgentAppServicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppServicesVO {
    pub total: Option<u64>,
    pub items: Option<Vec<AgentAppServiceVO>>,
}
model! { DescribeAgentAppServicesVO {
    0 "Total" total, 1 "Items" items
} }

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
    0 "ID" id, 1 "AgentAppID" agent_app_id, 2 "ServiceID" service_id,
    3 "InvokeLimitConfigStatus" invoke_limit_config_status, 4 "InvokeLimitConfig" invoke_limit_config,
    5 "ServiceVO" service_vo, 6 "RelateTime" relate_time, 7 "NeedAuth" need_auth,
    8 "AgentCredentialID" agent_credential_id, 9 "AgentCredentialVO" agent_credential_vo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceVO {
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
    pub target_hosts: Option<Vec<TargetHostDTO>>,
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
    /// Deprecated.
    pub token_limit_status: Option<bool>,
    /// Deprecated.
    pub token_limit_config: Option<TokenLimitConfigDTO>,
    /// Deprecated.
    pub tms_status: Option<bool>,
    /// Deprecated.
    pub tms_config: Option<TmsConfigDTO>,
    pub ip_white_status: Option<bool>,
    pub ip_white_list: Option<Vec<String>>,
    pub ip_black_status: Option<bool>,
    pub ip_black_list: Option<Vec<String>>,
    pub plugin_configs: Option<Vec<PluginConfigDTO>>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub url: Option<String>,
    pub app: Option<IDNameVO>,
    pub catalogs: Option<Vec<IDNameVO>>,
    pub labels: Option<Vec<IDNameVO>>,
    pub logins: Option<Vec<IDNameVO>>,
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
    pub target_service_host_type: Option<u64>,
    pub target_server_group_id: Option<String>,
    pub target_server_group: Option<TargetServerGroupDTO>,
    pub custom_http_host: Option<String>,
    pub http_host_type: Option<String>,
    pub mock_status_code: Option<i64>,
    pub mock_body: Option<String>,
    pub mock_headers: Option<Vec<FieldValueDTO>>,
    pub path_match_type: Option<String>,
    pub custom_match: Option<CustomMatch>,
    pub timeout: Option<u64>,
    pub mcp_server_num: Option<i64>,
}
model! { ServiceVO {
    0 "InstanceID" instance_id, 1 "Name" name, 2 "PaasID" paas_id, 3 "Description" description, 4 "LabelIDs" label_ids,
    5 "CategoryIDs" category_ids, 6 "AuthType" auth_type, 7 "SignType" sign_type, 8 "LoginTypes" login_types,
    9 "TargetSelect" target_select, 10 "PubPath" pub_path, 11 "RequestMethod" request_method,
    12 "TargetHosts" target_hosts, 13 "HttpProtocolType" http_protocol_type,
    14 "CheckTargetCertsError" check_target_certs_error, 15 "HttpProtocolVersion" http_protocol_version,
    16 "Versions" versions, 17 "TargetPath" target_path,
    18 "RequestParamsValidatorStatus" request_params_validator_status,
    19 "RequestParamsValidatorJsonInfoT" request_params_validator_json_info_t,
    20 "ResponseParamsValidatorStatus" response_params_validator_status,
    21 "ResponseParamsValidatorJsonInfoT" response_params_validator_json_info_t,
    22 "InvokeLimitConfigStatus" invoke_limit_config_status, 23 "InvokeLimitConfig" invoke_limit_config,
    24 "HealthCheckStatus" health_check_status, 25 "HealthCheckConfig" health_check_config,
    26 "SourceTypeStatus" source_type_status, 27 "SourceTypeConfig" source_type_config,
    28 "TokenLimitStatus" token_limit_status, 29 "TokenLimitConfig" token_limit_config, 30 "TmsStatus" tms_status,
    31 "TmsConfig" tms_config, 32 "IpWhiteStatus" ip_white_status, 33 "IpWhiteList" ip_white_list,
    34 "IpBlackStatus" ip_black_status, 35 "IpBlackList" ip_black_list, 36 "PluginConfigs" plugin_configs, 37 "ID" id,
    38 "Status" status, 39 "Url" url, 40 "App" app, 41 "Catalogs" catalogs, 42 "Labels" labels, 43 "Logins" logins,
    44 "AuthAppNum" auth_app_num, 45 "CreateTime" create_time, 46 "LastUpdateTime" last_update_time, 47 "AppID" app_id,
    48 "Uin" uin, 49 "Domain" domain, 50 "OpenMessageLogStatus" open_message_log_status,
    51 "CurrPaasIDSubscriptionID" curr_paas_id_subscription_id, 52 "TargetServiceType" target_service_type,
    53 "SqlTemplate" sql_template, 54 "TargetHostType" target_host_type,
    55 "TargetServiceHostType" target_service_host_type, 56 "TargetServerGroupID" target_server_group_id,
    57 "TargetServerGroup" target_server_group, 58 "CustomHttpHost" custom_http_host, 59 "HttpHostType" http_host_type,
    60 "MockStatusCode" mock_status_code, 61 "MockBody" mock_body, 62 "MockHeaders" mock_headers,
    63 "PathMatchType" path_match_type, 64 "CustomMatch" custom_match, 65 "Timeout" timeout,
    66 "McpServerNum" mcp_server_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionDTO {
    pub version: Option<String>,
    pub target_path: Option<String>,
}
input! { VersionDTO() {
    0 "Version" version: String, 1 "TargetPath" target_path: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlTemplate {
    pub db_config_mode: Option<String>,
    pub data_source_id: Option<String>,
    pub sql: Option<String>,
    pub wizard_config: Option<WizardConfig>,
}
model! { SqlTemplate {
    0 "DbConfigMode" db_config_mode, 1 "DataSourceID" data_source_id, 2 "Sql" sql, 3 "WizardConfig" wizard_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WizardConfig {
    pub db_table: Option<String>,
    pub db_enable_paging: Option<bool>,
    pub db_req_params: Option<Vec<ServiceDatabaseReqParam>>,
    pub db_resp_params: Option<Vec<ServiceDatabaseRespParam>>,
    pub db_ord_params: Option<Vec<ServiceDatabaseOrderParam>>,
    pub db_enable_mapping_resp: Option<bool>,
}
model! { WizardConfig {
    0 "DbTable" db_table, 1 "DbEnablePaging" db_enable_paging, 2 "DbReqParams" db_req_params,
    3 "DbRespParams" db_resp_params, 4 "DbOrdParams" db_ord_params, 5 "DbEnableMappingResp" db_enable_mapping_resp
} }

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
    0 "FieldName" field_name, 1 "Operator" operator, 2 "Val" val, 3 "ValType" val_type, 4 "InternalField" internal_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDatabaseRespParam {
    pub field_name: Option<String>,
    pub name: Option<String>,
}
model! { ServiceDatabaseRespParam {
    0 "FieldName" field_name, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDatabaseOrderParam {
    pub field_name: Option<String>,
    pub order: Option<String>,
}
model! { ServiceDatabaseOrderParam {
    0 "FieldName" field_name, 1 "Order" order
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetServerGroupDTO {
    pub id: Option<String>,
    pub name: Option<String>,
    pub target_hosts: Option<Vec<TargetHostDTO>>,
    pub target_host_type: Option<i64>,
    pub service_count: Option<u64>,
    pub create_time: Option<String>,
}
model! { TargetServerGroupDTO {
    0 "ID" id, 1 "Name" name, 2 "TargetHosts" target_hosts, 3 "TargetHostType" target_host_type,
    4 "ServiceCount" service_count, 5 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldValueDTO {
    pub field: Option<String>,
    pub value: Option<String>,
}
model! { FieldValueDTO {
    0 "Field" field, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomMatch {
    pub headers_match: Option<CompoundCondition>,
    pub query_match: Option<CompoundCondition>,
}
model! { CustomMatch {
    0 "HeadersMatch" headers_match, 1 "QueryMatch" query_match
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompoundCondition {
    pub enable: Option<bool>,
    pub rules: Option<Vec<SimpleCondition>>,
}
model! { CompoundCondition {
    0 "Enable" enable, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleCondition {
    pub key: Option<String>,
    pub condition: Option<String>,
    pub value: Option<String>,
}
model! { SimpleCondition {
    0 "Key" key, 1 "Condition" condition, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentApps {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppsOutput {
    pub data: Option<DescribeAgentAppsResp>,
}
model! { DescribeAgentAppsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAppsResp {
    pub total: Option<i64>,
    pub items: Option<Vec<DescribeAgentAppResp>>,
}
model! { DescribeAgentAppsResp {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentCredential {}
operation! { DescribeAgentCredential() "DescribeAgentCredential" -> Empty {} }

pub type DescribeAgentCredentialOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentCredentials {}
operation! { DescribeAgentCredentials() "DescribeAgentCredentials" -> Empty {} }

pub type DescribeAgentCredentialsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServer {
    pub instance_id: String,
    pub id: String,
}
operation! { DescribeMcpServer(instance_id: String, id: String) "DescribeMcpServer" -> DescribeMcpServerOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServerOutput {
    pub data: Option<DescribeMcpServerResponseVO>,
}
model! { DescribeMcpServerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServers {
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
    Offset "Offset", "Data.Items" data.items, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServersOutput {
    pub data: Option<DescribeMcpServersResponseVO>,
}
model! { DescribeMcpServersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServersResponseVO {
    pub total: Option<i64>,
    pub items: Option<Vec<DescribeMcpServerResponseVO>>,
}
model! { DescribeMcpServersResponseVO {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModel {
    pub instance_id: String,
    pub id: String,
}
operation! { DescribeModel(instance_id: String, id: String) "DescribeModel" -> DescribeModelOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOutput {
    pub data: Option<DescribeModelResponseVO>,
}
model! { DescribeModelOutput {
    0 "Data" data
} }

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
    pub target_hosts: Option<Vec<TargetHostDTO>>,
    pub model_service_count: Option<i64>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub model_id: Option<String>,
    pub description: Option<String>,
}
model! { DescribeModelResponseVO {
    0 "AppID" app_id, 1 "Uin" uin, 2 "InstanceID" instance_id, 3 "ID" id, 4 "Name" name, 5 "CredentialID" credential_id,
    6 "CredentialName" credential_name, 7 "HttpProtocolType" http_protocol_type,
    8 "CheckTargetCertsError" check_target_certs_error, 9 "HttpProtocolVersion" http_protocol_version,
    10 "TargetPath" target_path, 11 "TargetHosts" target_hosts, 12 "ModelServiceCount" model_service_count,
    13 "CreateTime" create_time, 14 "LastUpdateTime" last_update_time, 15 "ModelID" model_id,
    16 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelService {
    pub instance_id: String,
    pub id: String,
}
operation! { DescribeModelService(instance_id: String, id: String)
    "DescribeModelService" -> DescribeModelServiceOutput {
    0 "InstanceID" instance_id, 1 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceOutput {
    pub data: Option<DescribeModelServiceResponseVO>,
}
model! { DescribeModelServiceOutput {
    0 "Data" data
} }

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
    pub target_models: Option<Vec<TargetModelDTO>>,
    pub model_names: Option<Vec<String>>,
    pub invoke_limit_config_status: Option<bool>,
    pub invoke_limit_config: Option<InvokeLimitConfigDTO>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
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
    pub fallback_models: Option<Vec<TargetModelDTO>>,
    pub model_protocol: Option<String>,
    pub raw_custom_model_protocol_config: Option<String>,
    pub route_strategy: Option<String>,
    pub token_length_route: Option<Vec<TokenLengthRouteDTO>>,
    pub task_complexity_route: Option<TaskComplexityRouteDTO>,
}
model! { DescribeModelServiceResponseVO {
    0 "AppID" app_id, 1 "Uin" uin, 2 "InstanceID" instance_id, 3 "ID" id, 4 "Name" name, 5 "Description" description,
    6 "PubPath" pub_path, 7 "PathMatchType" path_match_type, 8 "TargetModels" target_models, 9 "ModelNames" model_names,
    10 "InvokeLimitConfigStatus" invoke_limit_config_status, 11 "InvokeLimitConfig" invoke_limit_config,
    12 "CreateTime" create_time, 13 "LastUpdateTime" last_update_time, 14 "TokenLimitStatus" token_limit_status,
    15 "TokenLimitConfig" token_limit_config, 16 "TmsStatus" tms_status, 17 "TmsConfig" tms_config,
    18 "IpWhiteStatus" ip_white_status, 19 "IpWhiteList" ip_white_list, 20 "IpBlackStatus" ip_black_status,
    21 "IpBlackList" ip_black_list, 22 "PluginConfigs" plugin_configs, 23 "Timeout" timeout, 24 "Status" status,
    25 "RelateAgentAppNum" relate_agent_app_num, 26 "Url" url, 27 "PromptModerateStatus" prompt_moderate_status,
    28 "PromptModerateConfig" prompt_moderate_config, 29 "SensitiveDataCheckStatus" sensitive_data_check_status,
    30 "SensitiveDataCheckConfig" sensitive_data_check_config, 31 "TargetSelect" target_select,
    32 "FindHostKeyMethod" find_host_key_method, 33 "HostKeyHeaderName" host_key_header_name,
    34 "FallbackStatus" fallback_status, 35 "FallbackModels" fallback_models, 36 "ModelProtocol" model_protocol,
    37 "RawCustomModelProtocolConfig" raw_custom_model_protocol_config, 38 "RouteStrategy" route_strategy,
    39 "TokenLengthRoute" token_length_route, 40 "TaskComplexityRoute" task_complexity_route
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServices {
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
    Offset "Offset", "Data.Items" data.items, total "Data.Total"
}

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServicesOutput {
    pub data: Option<DescribeModelServicesResponseVO>,
}
model! { DescribeModelServicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServicesResponseVO {
    pub total: Option<i64>,
    pub items: Option<Vec<DescribeModelServiceResponseVO>>,
}
model! { DescribeModelServicesResponseVO {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModels {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsOutput {
    pub data: Option<DescribeModelsResponseVO>,
}
model! { DescribeModelsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsResponseVO {
    pub total: Option<i64>,
    pub items: Option<Vec<DescribeModelResponseVO>>,
}
model! { DescribeModelsResponseVO {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeService {
    pub instance_id: Option<String>,
    pub id: Option<String>,
}
operation! { DescribeService() "DescribeService" -> Empty {
    0 "InstanceID" instance_id: String, 1 "ID" id: String
} }

pub type DescribeServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServices {}
operation! { DescribeServices() "DescribeServices" -> Empty {} }

pub type DescribeServicesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentApp {
    pub instance_id: String,
    pub id: String,
    pub name: Option<String>,
    pub o_auth2_resource_server_id: Option<String>,
    pub description: Option<String>,
    pub connector_ids: Option<Vec<String>>,
}
operation! { ModifyAgentApp(instance_id: String, id: String) "ModifyAgentApp" -> ModifyAgentAppOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "Name" name: String,
    3 "OAuth2ResourceServerID" o_auth2_resource_server_id: String, 4 "Description" description: String,
    5 "ConnectorIDs" connector_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentAppOutput {
    pub data: Option<ResultIDVO>,
}
model! { ModifyAgentAppOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentAppModelServices {
    pub instance_id: String,
    pub id: String,
    pub model_services: Vec<AgentAppModelServiceDTO>,
}
operation! { ModifyAgentAppModelServices(instance_id: String, id: String, model_services: Vec<AgentAppModelServiceDTO>)
    "ModifyAgentAppModelServices" -> ModifyAgentAppModelServicesOutput {
    0 "InstanceID" instance_id, 1 "ID" id, 2 "ModelServices" model_services
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentAppModelServicesOutput {
    pub data: Option<ResultIDVO>,
}
model! { ModifyAgentAppModelServicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentCredential {}
operation! { ModifyAgentCredential() "ModifyAgentCredential" -> Empty {} }

pub type ModifyAgentCredentialOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMcpServer {
    pub id: String,
    pub mode: String,
    pub mcp_version: String,
    pub instance_id: String,
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
    pub timeout: Option<u64>,
    pub mcp_security_rules: Option<Vec<McpSecurityRule>>,
    pub tool_configs: Option<Vec<ToolConfigDTO>>,
    pub wrap_paas_id: Option<String>,
    pub plugin_configs: Option<Vec<PluginConfigDTO>>,
    pub ignore_health_check: Option<bool>,
}

/// What [`ModifyMcpServer::new`] takes.
pub struct ModifyMcpServerRequired {
    pub id: String,
    pub mode: String,
    pub mcp_version: String,
    pub instance_id: String,
    pub name: String,
}
operation! { ModifyMcpServer{ModifyMcpServerRequired: id, mode, mcp_version, instance_id, name}
    "ModifyMcpServer" -> ModifyMcpServerOutput {
    0 "ID" id, 1 "Mode" mode, 2 "McpVersion" mcp_version, 3 "InstanceID" instance_id, 4 "Name" name,
    5 "Description" description: String, 6 "WrapServices" wrap_services: Vec<String>,
    7 "TargetSelect" target_select: String, 8 "TargetHosts" target_hosts: Vec<TargetHostDTO>,
    9 "HttpProtocolType" http_protocol_type: String, 10 "CheckTargetCertsError" check_target_certs_error: bool,
    11 "TargetPath" target_path: String, 12 "InvokeLimitConfigStatus" invoke_limit_config_status: bool,
    13 "InvokeLimitConfig" invoke_limit_config: InvokeLimitConfigDTO, 14 "IpWhiteStatus" ip_white_status: bool,
    15 "IpWhiteConfig" ip_white_config: IpConfig, 16 "IpBlackStatus" ip_black_status: bool,
    17 "IpBlackConfig" ip_black_config: IpConfig, 18 "TargetHostType" target_host_type: i64,
    19 "CustomHttpHost" custom_http_host: String, 20 "HttpHostType" http_host_type: String, 21 "Timeout" timeout: u64,
    22 "McpSecurityRules" mcp_security_rules: Vec<McpSecurityRule>, 23 "ToolConfigs" tool_configs: Vec<ToolConfigDTO>,
    24 "WrapPaasID" wrap_paas_id: String, 25 "PluginConfigs" plugin_configs: Vec<PluginConfigDTO>,
    26 "IgnoreHealthCheck" ignore_health_check: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMcpServerOutput {
    pub data: Option<ResultIDVO>,
}
model! { ModifyMcpServerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModel {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelOutput {
    pub data: Option<ResultIDVO>,
}
model! { ModifyModelOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelService {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelServiceOutput {
    pub data: Option<ResultIDVO>,
}
model! { ModifyModelServiceOutput {
    0 "Data" data
} }

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

pub type ModifyServiceOutput = Empty;

#[cfg(feature = "reflect")]
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
