//! `cngw` 2023-04-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cngw", version: "2023-04-18", code: "cngw", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCloudNativeAPIGatewayConsumerGroupAuth {
    pub gateway_id: String,
    pub resource_type: String,
    pub resource_id: String,
    pub consumer_group_ids: Vec<String>,
}
operation! { AddCloudNativeAPIGatewayConsumerGroupAuth(gateway_id: String, resource_type: String, resource_id: String, consumer_group_ids: Vec<String>)
    "AddCloudNativeAPIGatewayConsumerGroupAuth" -> Empty {
    0 "GatewayId" gateway_id, 1 "ResourceType" resource_type, 2 "ResourceId" resource_id,
    3 "ConsumerGroupIds" consumer_group_ids
} }

pub type AddCloudNativeAPIGatewayConsumerGroupAuthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCloudNativeAPIGatewayConsumerInGroup {
    pub gateway_id: String,
    pub consumer_group_id: String,
    pub consumer_ids: Vec<String>,
}
operation! { AddCloudNativeAPIGatewayConsumerInGroup(gateway_id: String, consumer_group_id: String, consumer_ids: Vec<String>)
    "AddCloudNativeAPIGatewayConsumerInGroup" -> AddCloudNativeAPIGatewayConsumerInGroupOutput {
    0 "GatewayId" gateway_id, 1 "ConsumerGroupId" consumer_group_id, 2 "ConsumerIds" consumer_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCloudNativeAPIGatewayConsumerInGroupOutput {
    pub result: Option<bool>,
}
model! { AddCloudNativeAPIGatewayConsumerInGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCloudNativeAPIGatewaySecretKey {
    pub gateway_id: String,
    pub resource_type: String,
    pub resource_ids: Vec<String>,
    pub secret_key_id: String,
}
operation! { BindCloudNativeAPIGatewaySecretKey(gateway_id: String, resource_type: String, resource_ids: Vec<String>, secret_key_id: String)
    "BindCloudNativeAPIGatewaySecretKey" -> BindCloudNativeAPIGatewaySecretKeyOutput {
    0 "GatewayId" gateway_id, 1 "ResourceType" resource_type, 2 "ResourceIds" resource_ids,
    3 "SecretKeyId" secret_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCloudNativeAPIGatewaySecretKeyOutput {
    pub result: Option<bool>,
}
model! { BindCloudNativeAPIGatewaySecretKeyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayConsumer {
    pub gateway_id: String,
    pub name: String,
    pub description: Option<String>,
}
operation! { CreateCloudNativeAPIGatewayConsumer(gateway_id: String, name: String)
    "CreateCloudNativeAPIGatewayConsumer" -> CreateCloudNativeAPIGatewayConsumerOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayConsumerOutput {
    pub result: Option<CNAPIGwCreateCommonResult>,
}
model! { CreateCloudNativeAPIGatewayConsumerOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwCreateCommonResult {
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { CNAPIGwCreateCommonResult {
    0 "ID" id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayConsumerGroup {
    pub gateway_id: String,
    pub name: String,
    pub status: String,
    pub description: Option<String>,
}
operation! { CreateCloudNativeAPIGatewayConsumerGroup(gateway_id: String, name: String, status: String)
    "CreateCloudNativeAPIGatewayConsumerGroup" -> CreateCloudNativeAPIGatewayConsumerGroupOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "Status" status, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayConsumerGroupOutput {
    pub result: Option<CNAPIGwCreateCommonResult>,
}
model! { CreateCloudNativeAPIGatewayConsumerGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayLLMModelAPI {
    pub gateway_id: String,
    pub name: String,
    pub scene_type: String,
    pub request_protocol: String,
    pub list_model_service_id: Vec<String>,
    pub route_list: Vec<DefaultKongRoute>,
    pub base_path: Option<String>,
    pub description: Option<String>,
    pub model_service_route: Option<CloudNativeAPIGatewayLLMModelServiceRoute>,
    pub match_headers: Option<Vec<AIGWKVMatch>>,
    pub enable_cross_service_fallback: Option<bool>,
    pub cross_service_fallback_config: Option<AIGWCrossServiceFallbackConfig>,
    pub tag_filter: Option<AIGWTagFilter>,
    pub log_config: Option<AIGWLogConfig>,
}

/// What [`CreateCloudNativeAPIGatewayLLMModelAPI::new`] takes.
pub struct CreateCloudNativeAPIGatewayLLMModelAPIRequired {
    pub gateway_id: String,
    pub name: String,
    pub scene_type: String,
    pub request_protocol: String,
    pub list_model_service_id: Vec<String>,
    pub route_list: Vec<DefaultKongRoute>,
}
operation! { CreateCloudNativeAPIGatewayLLMModelAPI{CreateCloudNativeAPIGatewayLLMModelAPIRequired: gateway_id, name, scene_type, request_protocol, list_model_service_id, route_list}
    "CreateCloudNativeAPIGatewayLLMModelAPI" -> CreateCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "SceneType" scene_type, 3 "RequestProtocol" request_protocol,
    4 "ListModelServiceId" list_model_service_id, 5 "RouteList" route_list, 6 "BasePath" base_path: String,
    7 "Description" description: String,
    8 "ModelServiceRoute" model_service_route: CloudNativeAPIGatewayLLMModelServiceRoute,
    9 "MatchHeaders" match_headers: Vec<AIGWKVMatch>,
    10 "EnableCrossServiceFallback" enable_cross_service_fallback: bool,
    11 "CrossServiceFallbackConfig" cross_service_fallback_config: AIGWCrossServiceFallbackConfig,
    12 "TagFilter" tag_filter: AIGWTagFilter, 13 "LogConfig" log_config: AIGWLogConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultKongRoute {
    pub name: Option<String>,
    pub id: Option<String>,
    pub methods: Option<Vec<String>>,
    pub paths: Option<Vec<String>>,
}
input! { DefaultKongRoute(name: String) {
    0 "Name" name: String, 1 "ID" id: String, 2 "Methods" methods: Vec<String>, 3 "Paths" paths: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayLLMModelServiceRoute {
    pub selected_types: Option<Vec<String>>,
    pub weighted_config: Option<Vec<CloudNativeAPIGatewayLLMModelServiceRouteWeightedStrategy>>,
    pub model_name_config: Option<Vec<CloudNativeAPIGatewayLLMModelServiceRouteModelNameStrategy>>,
    pub intent_route_config: Option<AIGWIntentRoute>,
    pub latency_priority_config: Option<AIGWLatencyPriorityConfig>,
    pub cache_aware_route_config: Option<AIGWCacheAwareRouteConfig>,
    pub token_length_route_config: Option<AIGWTokenLengthRoute>,
}
input! { CloudNativeAPIGatewayLLMModelServiceRoute(selected_types: Vec<String>) {
    0 "SelectedTypes" selected_types: Vec<String>,
    1 "WeightedConfig" weighted_config: Vec<CloudNativeAPIGatewayLLMModelServiceRouteWeightedStrategy>,
    2 "ModelNameConfig" model_name_config: Vec<CloudNativeAPIGatewayLLMModelServiceRouteModelNameStrategy>,
    3 "IntentRouteConfig" intent_route_config: AIGWIntentRoute,
    4 "LatencyPriorityConfig" latency_priority_config: AIGWLatencyPriorityConfig,
    5 "CacheAwareRouteConfig" cache_aware_route_config: AIGWCacheAwareRouteConfig,
    6 "TokenLengthRouteConfig" token_length_route_config: AIGWTokenLengthRoute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayLLMModelServiceRouteWeightedStrategy {
    pub model_service_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CloudNativeAPIGatewayLLMModelServiceRouteWeightedStrategy(model_service_id: String, weight: i64) {
    0 "ModelServiceId" model_service_id: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayLLMModelServiceRouteModelNameStrategy {
    pub model_service_id: Option<String>,
    pub match_model_name: Option<String>,
    pub rewrite_model_name: Option<String>,
}
input! { CloudNativeAPIGatewayLLMModelServiceRouteModelNameStrategy(model_service_id: String, match_model_name: String) {
    0 "ModelServiceId" model_service_id: String, 1 "MatchModelName" match_model_name: String,
    2 "RewriteModelName" rewrite_model_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWIntentRoute {
    pub intent_model_service_id: Option<String>,
    pub confidence_threshold: Option<f64>,
    pub default_model_service_id: Option<String>,
    pub rules: Option<Vec<AIGWIntentRouteRule>>,
}
input! { AIGWIntentRoute(intent_model_service_id: String, confidence_threshold: f64, default_model_service_id: String) {
    0 "IntentModelServiceId" intent_model_service_id: String, 1 "ConfidenceThreshold" confidence_threshold: f64,
    2 "DefaultModelServiceId" default_model_service_id: String, 3 "Rules" rules: Vec<AIGWIntentRouteRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWIntentRouteRule {
    pub intent_code: Option<String>,
    pub model_service_id: Option<String>,
}
input! { AIGWIntentRouteRule() {
    0 "IntentCode" intent_code: String, 1 "ModelServiceId" model_service_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLatencyPriorityConfig {
    pub rules: Option<Vec<AIGWLatencyPriorityRouteRule>>,
    pub latency_metric: Option<String>,
    pub route_mode: Option<String>,
}
input! { AIGWLatencyPriorityConfig(rules: Vec<AIGWLatencyPriorityRouteRule>, latency_metric: String) {
    0 "Rules" rules: Vec<AIGWLatencyPriorityRouteRule>, 1 "LatencyMetric" latency_metric: String,
    2 "RouteMode" route_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLatencyPriorityRouteRule {
    pub model_service_id: Option<String>,
}
input! { AIGWLatencyPriorityRouteRule(model_service_id: String) {
    0 "ModelServiceId" model_service_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWCacheAwareRouteConfig {
    pub candidates: Option<Vec<AIGWCacheAwareRouteCandidate>>,
}
input! { AIGWCacheAwareRouteConfig() {
    0 "Candidates" candidates: Vec<AIGWCacheAwareRouteCandidate>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWCacheAwareRouteCandidate {
    pub model_service_id: Option<String>,
    pub model_service_name: Option<String>,
}
input! { AIGWCacheAwareRouteCandidate() {
    0 "ModelServiceId" model_service_id: String, 1 "ModelServiceName" model_service_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWTokenLengthRoute {
    pub default_encoding_name: Option<String>,
    pub default_target: Option<AIGWLLMModelServiceSubRoute>,
    pub rules: Option<Vec<AIGWTokenLengthRouteRule>>,
}
input! { AIGWTokenLengthRoute() {
    0 "DefaultEncodingName" default_encoding_name: String,
    1 "DefaultTarget" default_target: AIGWLLMModelServiceSubRoute, 2 "Rules" rules: Vec<AIGWTokenLengthRouteRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLLMModelServiceSubRoute {
    pub selected_types: Option<Vec<String>>,
    pub weighted_config: Option<Vec<CloudNativeAPIGatewayLLMModelServiceRouteWeightedStrategy>>,
    pub latency_priority_config: Option<AIGWLatencyPriorityConfig>,
    pub model_service_config: Option<AIGWRouteModelServiceConfig>,
}
input! { AIGWLLMModelServiceSubRoute(selected_types: Vec<String>) {
    0 "SelectedTypes" selected_types: Vec<String>,
    1 "WeightedConfig" weighted_config: Vec<CloudNativeAPIGatewayLLMModelServiceRouteWeightedStrategy>,
    2 "LatencyPriorityConfig" latency_priority_config: AIGWLatencyPriorityConfig,
    3 "ModelServiceConfig" model_service_config: AIGWRouteModelServiceConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWRouteModelServiceConfig {
    pub model_service_name: Option<String>,
}
input! { AIGWRouteModelServiceConfig() {
    0 "ModelServiceName" model_service_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWTokenLengthRouteRule {
    pub min_token_length: Option<i64>,
    pub max_token_length: Option<i64>,
    pub target: Option<AIGWLLMModelServiceSubRoute>,
}
input! { AIGWTokenLengthRouteRule(min_token_length: i64, max_token_length: i64, target: AIGWLLMModelServiceSubRoute) {
    0 "MinTokenLength" min_token_length: i64, 1 "MaxTokenLength" max_token_length: i64,
    2 "Target" target: AIGWLLMModelServiceSubRoute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWKVMatch {
    pub key: Option<String>,
    pub value: Option<String>,
    pub operator: Option<String>,
}
input! { AIGWKVMatch(key: String, value: String, operator: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWCrossServiceFallbackConfig {
    pub trigger_conditions: Option<Vec<String>>,
    pub fallback_service_chain: Option<Vec<AIGWFallbackServiceItem>>,
    pub quota_fallback_trigger: Option<AIGWLLMQuotaFallbackTrigger>,
}
input! { AIGWCrossServiceFallbackConfig(trigger_conditions: Vec<String>, fallback_service_chain: Vec<AIGWFallbackServiceItem>) {
    0 "TriggerConditions" trigger_conditions: Vec<String>,
    1 "FallbackServiceChain" fallback_service_chain: Vec<AIGWFallbackServiceItem>,
    2 "QuotaFallbackTrigger" quota_fallback_trigger: AIGWLLMQuotaFallbackTrigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWFallbackServiceItem {
    pub model_service_id: Option<String>,
    pub model_service_name: Option<String>,
}
input! { AIGWFallbackServiceItem(model_service_id: String) {
    0 "ModelServiceId" model_service_id: String, 1 "ModelServiceName" model_service_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLLMQuotaFallbackTrigger {
    pub threshold_percent: Option<i64>,
    pub check_dimension: Option<String>,
}
input! { AIGWLLMQuotaFallbackTrigger() {
    0 "ThresholdPercent" threshold_percent: i64, 1 "CheckDimension" check_dimension: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWTagFilter {
    pub match_strategy: Option<String>,
    pub tags: Option<Vec<String>>,
}
input! { AIGWTagFilter() {
    0 "MatchStrategy" match_strategy: String, 1 "Tags" tags: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLogConfig {
    pub enable_request_log_payloads: Option<bool>,
    pub enable_response_log_payloads: Option<bool>,
    pub request_log_payload_max_size: Option<i64>,
    pub response_log_payload_max_size: Option<i64>,
    pub request_log_payload_mode: Option<String>,
    pub response_log_payload_mode: Option<String>,
}
input! { AIGWLogConfig() {
    0 "EnableRequestLogPayloads" enable_request_log_payloads: bool,
    1 "EnableResponseLogPayloads" enable_response_log_payloads: bool,
    2 "RequestLogPayloadMaxSize" request_log_payload_max_size: i64,
    3 "ResponseLogPayloadMaxSize" response_log_payload_max_size: i64,
    4 "RequestLogPayloadMode" request_log_payload_mode: String,
    5 "ResponseLogPayloadMode" response_log_payload_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayLLMModelAPIOutput {
    pub result: Option<bool>,
    pub model_api_id: Option<String>,
}
model! { CreateCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "Result" result, 1 "ModelAPIId" model_api_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayLLMModelService {
    pub gateway_id: String,
    pub name: String,
    pub service_type: String,
    pub model_provider: String,
    pub model_protocol: String,
    pub model_selector: String,
    pub secret_key_ids: Option<Vec<String>>,
    pub default_model: Option<String>,
    pub enable_model_fallback: Option<bool>,
    pub model_fallback_rule: Option<CloudNativeAPIGatewayLLMModelFallbackRule>,
    pub enable_model_param_check: Option<bool>,
    pub model_param_check_rule: Option<CloudNativeAPIGatewayLLMModelParamCheckInfo>,
    pub description: Option<String>,
    pub upstream_url: Option<String>,
    pub connect_timeout: Option<i64>,
    pub write_timeout: Option<i64>,
    pub read_timeout: Option<i64>,
    pub retries: Option<i64>,
    pub upstream_url_mode: Option<String>,
    pub sni: Option<String>,
    pub quota_limit: Option<AIGWLLMQuotaLimit>,
    pub tags: Option<Vec<String>>,
    pub model_rewrite_rules: Option<Vec<AIGWModelRewriteRule>>,
    pub custom_provider_name: Option<String>,
    pub external_instance_id: Option<String>,
    pub ext_params: Option<Vec<KeyValue>>,
    pub key_rotation_enabled: Option<bool>,
    pub key_rotation_period_days: Option<u64>,
    pub source_id: Option<String>,
    pub namespace: Option<String>,
    pub service_name: Option<String>,
    pub protocol: Option<String>,
}

/// What [`CreateCloudNativeAPIGatewayLLMModelService::new`] takes.
pub struct CreateCloudNativeAPIGatewayLLMModelServiceRequired {
    pub gateway_id: String,
    pub name: String,
    pub service_type: String,
    pub model_provider: String,
    pub model_protocol: String,
    pub model_selector: String,
}
operation! { CreateCloudNativeAPIGatewayLLMModelService{CreateCloudNativeAPIGatewayLLMModelServiceRequired: gateway_id, name, service_type, model_provider, model_protocol, model_selector}
    "CreateCloudNativeAPIGatewayLLMModelService" -> CreateCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "ServiceType" service_type, 3 "ModelProvider" model_provider,
    4 "ModelProtocol" model_protocol, 5 "ModelSelector" model_selector, 6 "SecretKeyIds" secret_key_ids: Vec<String>,
    7 "DefaultModel" default_model: String, 8 "EnableModelFallback" enable_model_fallback: bool,
    9 "ModelFallbackRule" model_fallback_rule: CloudNativeAPIGatewayLLMModelFallbackRule,
    10 "EnableModelParamCheck" enable_model_param_check: bool,
    11 "ModelParamCheckRule" model_param_check_rule: CloudNativeAPIGatewayLLMModelParamCheckInfo,
    12 "Description" description: String, 13 "UpstreamURL" upstream_url: String,
    14 "ConnectTimeout" connect_timeout: i64, 15 "WriteTimeout" write_timeout: i64, 16 "ReadTimeout" read_timeout: i64,
    17 "Retries" retries: i64, 18 "UpstreamUrlMode" upstream_url_mode: String, 19 "SNI" sni: String,
    20 "QuotaLimit" quota_limit: AIGWLLMQuotaLimit, 21 "Tags" tags: Vec<String>,
    22 "ModelRewriteRules" model_rewrite_rules: Vec<AIGWModelRewriteRule>,
    23 "CustomProviderName" custom_provider_name: String, 24 "ExternalInstanceId" external_instance_id: String,
    25 "ExtParams" ext_params: Vec<KeyValue>, 26 "KeyRotationEnabled" key_rotation_enabled: bool,
    27 "KeyRotationPeriodDays" key_rotation_period_days: u64, 28 "SourceId" source_id: String,
    29 "Namespace" namespace: String, 30 "ServiceName" service_name: String, 31 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayLLMModelFallbackRule {
    pub fallback_models: Option<Vec<String>>,
}
input! { CloudNativeAPIGatewayLLMModelFallbackRule() {
    0 "FallbackModels" fallback_models: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayLLMModelParamCheckInfo {
    pub allow_model_list: Option<Vec<String>>,
    pub model_validation_failure_strategy: Option<String>,
}
input! { CloudNativeAPIGatewayLLMModelParamCheckInfo() {
    0 "AllowModelList" allow_model_list: Vec<String>,
    1 "ModelValidationFailureStrategy" model_validation_failure_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLLMQuotaLimit {
    pub rpm_limit: Option<i64>,
    pub tpm_limit: Option<i64>,
    pub concurrent_count_limit: Option<i64>,
}
input! { AIGWLLMQuotaLimit() {
    0 "RPMLimit" rpm_limit: i64, 1 "TPMLimit" tpm_limit: i64, 2 "ConcurrentCountLimit" concurrent_count_limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWModelRewriteRule {
    pub source_model: Option<String>,
    pub target_model: Option<String>,
}
input! { AIGWModelRewriteRule() {
    0 "SourceModel" source_model: String, 1 "TargetModel" target_model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { KeyValue() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayLLMModelServiceOutput {
    pub result: Option<bool>,
    pub model_service_id: Option<String>,
}
model! { CreateCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "Result" result, 1 "ModelServiceId" model_service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayMCPServer {
    pub gateway_id: String,
    pub name: String,
    pub display_name: String,
    pub server_type: String,
    pub transport: String,
    pub upstream_type: String,
    pub upstream_info: Option<AIGWMCPUpstreamInfo>,
    pub session_config: Option<AIGWMCPSessionConfig>,
    pub timeout: Option<u64>,
    pub retry_count: Option<u64>,
    pub description: Option<String>,
    pub enable_health_check: Option<bool>,
    pub health_check: Option<AIGWHealthCheckSetting>,
}

/// What [`CreateCloudNativeAPIGatewayMCPServer::new`] takes.
pub struct CreateCloudNativeAPIGatewayMCPServerRequired {
    pub gateway_id: String,
    pub name: String,
    pub display_name: String,
    pub server_type: String,
    pub transport: String,
    pub upstream_type: String,
}
operation! { CreateCloudNativeAPIGatewayMCPServer{CreateCloudNativeAPIGatewayMCPServerRequired: gateway_id, name, display_name, server_type, transport, upstream_type}
    "CreateCloudNativeAPIGatewayMCPServer" -> CreateCloudNativeAPIGatewayMCPServerOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "DisplayName" display_name, 3 "ServerType" server_type,
    4 "Transport" transport, 5 "UpstreamType" upstream_type, 6 "UpstreamInfo" upstream_info: AIGWMCPUpstreamInfo,
    7 "SessionConfig" session_config: AIGWMCPSessionConfig, 8 "Timeout" timeout: u64, 9 "RetryCount" retry_count: u64,
    10 "Description" description: String, 11 "EnableHealthCheck" enable_health_check: bool,
    12 "HealthCheck" health_check: AIGWHealthCheckSetting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPUpstreamInfo {
    pub source_id: Option<String>,
    pub namespace: Option<String>,
    pub mcp_server_id: Option<String>,
    pub protocol: Option<String>,
    pub host: Option<String>,
    pub port: Option<u64>,
    pub service_id: Option<String>,
    pub service_group: Option<String>,
    pub mcp_endpoint: Option<String>,
    pub message_endpoint: Option<String>,
}
input! { AIGWMCPUpstreamInfo() {
    0 "SourceId" source_id: String, 1 "Namespace" namespace: String, 2 "MCPServerId" mcp_server_id: String,
    3 "Protocol" protocol: String, 4 "Host" host: String, 5 "Port" port: u64, 6 "ServiceId" service_id: String,
    7 "ServiceGroup" service_group: String, 8 "MCPEndpoint" mcp_endpoint: String,
    9 "MessageEndpoint" message_endpoint: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPSessionConfig {
    pub session_storage: Option<String>,
    pub redis_config: Option<AIGWRedisConfig>,
}
input! { AIGWMCPSessionConfig() {
    0 "SessionStorage" session_storage: String, 1 "RedisConfig" redis_config: AIGWRedisConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWRedisConfig {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub redis_config_id: Option<String>,
    pub r#type: Option<String>,
}
input! { AIGWRedisConfig() {
    0 "Host" host: String, 1 "Port" port: i64, 2 "Username" username: String, 3 "Password" password: Secret,
    4 "RedisConfigId" redis_config_id: String, 5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWHealthCheckSetting {
    pub health_check_type: Option<String>,
    pub health_check_interval_second: Option<u64>,
    pub health_check_timeout: Option<u64>,
    pub health_check_fail_threshold: Option<u64>,
    pub health_check_recover_threshold: Option<u64>,
    pub health_check_path: Option<String>,
    pub health_check_method: Option<String>,
}

/// What [`AIGWHealthCheckSetting::new`] takes.
pub struct AIGWHealthCheckSettingRequired {
    pub health_check_type: String,
    pub health_check_interval_second: u64,
    pub health_check_timeout: u64,
    pub health_check_fail_threshold: u64,
    pub health_check_recover_threshold: u64,
}
input! { AIGWHealthCheckSetting{AIGWHealthCheckSettingRequired: health_check_type, health_check_interval_second, health_check_timeout, health_check_fail_threshold, health_check_recover_threshold} {
    0 "HealthCheckType" health_check_type: String, 1 "HealthCheckIntervalSecond" health_check_interval_second: u64,
    2 "HealthCheckTimeout" health_check_timeout: u64, 3 "HealthCheckFailThreshold" health_check_fail_threshold: u64,
    4 "HealthCheckRecoverThreshold" health_check_recover_threshold: u64, 5 "HealthCheckPath" health_check_path: String,
    6 "HealthCheckMethod" health_check_method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayMCPServerOutput {
    pub result: Option<CNAPIGwCreateCommonResult>,
}
model! { CreateCloudNativeAPIGatewayMCPServerOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayMCPTool {
    pub content_type: String,
    pub display_name: Option<String>,
    pub service_id: Option<String>,
}
operation! { CreateCloudNativeAPIGatewayMCPTool(content_type: String)
    "CreateCloudNativeAPIGatewayMCPTool" -> CreateCloudNativeAPIGatewayMCPToolOutput {
    0 "ContentType" content_type, 1 "DisplayName" display_name: String, 2 "ServiceId" service_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayMCPToolOutput {
    pub result: Option<CNAPIGwCreateCommonResult>,
}
model! { CreateCloudNativeAPIGatewayMCPToolOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewaySecretKey {
    pub gateway_id: String,
    pub generate_type: String,
    pub name: String,
    pub resource_type: String,
    pub secret_type: String,
    pub description: Option<String>,
    pub jwt_credential_config: Option<AIGWJWTCredentialConfig>,
    pub kms_key_name: Option<String>,
    pub kms_key_version: Option<String>,
    pub o_auth_credential_config: Option<AIGWOAuthCredentialConfig>,
    pub oidc_credential_config: Option<AIGWOIDCCredentialConfig>,
    pub provider: Option<String>,
    pub secret_value: Option<Secret>,
}

/// What [`CreateCloudNativeAPIGatewaySecretKey::new`] takes.
pub struct CreateCloudNativeAPIGatewaySecretKeyRequired {
    pub gateway_id: String,
    pub generate_type: String,
    pub name: String,
    pub resource_type: String,
    pub secret_type: String,
}
operation! { CreateCloudNativeAPIGatewaySecretKey{CreateCloudNativeAPIGatewaySecretKeyRequired: gateway_id, generate_type, name, resource_type, secret_type}
    "CreateCloudNativeAPIGatewaySecretKey" -> CreateCloudNativeAPIGatewaySecretKeyOutput {
    0 "GatewayId" gateway_id, 1 "GenerateType" generate_type, 2 "Name" name, 3 "ResourceType" resource_type,
    4 "SecretType" secret_type, 5 "Description" description: String,
    6 "JWTCredentialConfig" jwt_credential_config: AIGWJWTCredentialConfig, 7 "KmsKeyName" kms_key_name: String,
    8 "KmsKeyVersion" kms_key_version: String,
    9 "OAuthCredentialConfig" o_auth_credential_config: AIGWOAuthCredentialConfig,
    10 "OIDCCredentialConfig" oidc_credential_config: AIGWOIDCCredentialConfig, 11 "Provider" provider: String,
    12 "SecretValue" secret_value: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWJWTCredentialConfig {
    pub algorithm: Option<String>,
    pub key: Option<String>,
    pub rsa_public_key: Option<String>,
    pub secret: Option<Secret>,
}
input! { AIGWJWTCredentialConfig(algorithm: String, key: String) {
    0 "Algorithm" algorithm: String, 1 "Key" key: String, 2 "RSAPublicKey" rsa_public_key: String,
    3 "Secret" secret: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWOAuthCredentialConfig {
    pub client_id: Option<String>,
    pub client_secret: Option<Secret>,
    pub redirect_uris: Option<String>,
}
input! { AIGWOAuthCredentialConfig(client_id: String, client_secret: Secret) {
    0 "ClientId" client_id: String, 1 "ClientSecret" client_secret: Secret, 2 "RedirectURIs" redirect_uris: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWOIDCCredentialConfig {
    pub client_id: Option<String>,
    pub client_secret: Option<Secret>,
    pub issuer_url: Option<String>,
    pub consumer_claim_value: Option<String>,
}
input! { AIGWOIDCCredentialConfig(client_id: String, client_secret: Secret, issuer_url: String) {
    0 "ClientId" client_id: String, 1 "ClientSecret" client_secret: Secret, 2 "IssuerURL" issuer_url: String,
    3 "ConsumerClaimValue" consumer_claim_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewaySecretKeyOutput {
    pub result: Option<CNAPIGwCreateCommonResult>,
}
model! { CreateCloudNativeAPIGatewaySecretKeyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayConsumer {
    pub gateway_id: String,
    pub consumer_id: String,
}
operation! { DeleteCloudNativeAPIGatewayConsumer(gateway_id: String, consumer_id: String)
    "DeleteCloudNativeAPIGatewayConsumer" -> Empty {
    0 "GatewayId" gateway_id, 1 "ConsumerId" consumer_id
} }

pub type DeleteCloudNativeAPIGatewayConsumerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayConsumerGroup {
    pub gateway_id: String,
    pub consumer_group_id: String,
}
operation! { DeleteCloudNativeAPIGatewayConsumerGroup(gateway_id: String, consumer_group_id: String)
    "DeleteCloudNativeAPIGatewayConsumerGroup" -> Empty {
    0 "GatewayId" gateway_id, 1 "ConsumerGroupId" consumer_group_id
} }

pub type DeleteCloudNativeAPIGatewayConsumerGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayLLMModelAPI {
    pub gateway_id: String,
    pub model_api_id: String,
}
operation! { DeleteCloudNativeAPIGatewayLLMModelAPI(gateway_id: String, model_api_id: String)
    "DeleteCloudNativeAPIGatewayLLMModelAPI" -> DeleteCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "GatewayId" gateway_id, 1 "ModelAPIId" model_api_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayLLMModelAPIOutput {
    pub result: Option<bool>,
}
model! { DeleteCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayLLMModelService {
    pub gateway_id: String,
    pub model_service_id: String,
}
operation! { DeleteCloudNativeAPIGatewayLLMModelService(gateway_id: String, model_service_id: String)
    "DeleteCloudNativeAPIGatewayLLMModelService" -> DeleteCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "GatewayId" gateway_id, 1 "ModelServiceId" model_service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayLLMModelServiceOutput {
    pub result: Option<bool>,
}
model! { DeleteCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayMCPServer {
    pub gateway_id: String,
    pub server_id: String,
}
operation! { DeleteCloudNativeAPIGatewayMCPServer(gateway_id: String, server_id: String)
    "DeleteCloudNativeAPIGatewayMCPServer" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id
} }

pub type DeleteCloudNativeAPIGatewayMCPServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayMCPTool {
    pub gateway_id: String,
    pub tool_id: String,
    pub server_id: String,
}
operation! { DeleteCloudNativeAPIGatewayMCPTool(gateway_id: String, tool_id: String, server_id: String)
    "DeleteCloudNativeAPIGatewayMCPTool" -> Empty {
    0 "GatewayId" gateway_id, 1 "ToolId" tool_id, 2 "ServerId" server_id
} }

pub type DeleteCloudNativeAPIGatewayMCPToolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewaySecretKey {
    pub gateway_id: String,
    pub secret_key_id: String,
}
operation! { DeleteCloudNativeAPIGatewaySecretKey(gateway_id: String, secret_key_id: String)
    "DeleteCloudNativeAPIGatewaySecretKey" -> Empty {
    0 "GatewayId" gateway_id, 1 "SecretKeyId" secret_key_id
} }

pub type DeleteCloudNativeAPIGatewaySecretKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCNGWServicesWithRoutes {
    pub gateway_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<ListFilter>>,
}
operation! { DescribeCNGWServicesWithRoutes(gateway_id: String)
    "DescribeCNGWServicesWithRoutes" -> DescribeCNGWServicesWithRoutesOutput {
    0 "GatewayId" gateway_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<ListFilter>
} }
paged! { DescribeCNGWServicesWithRoutes: KongServiceRoute =
    Offset "Offset", "Result.ServiceList" result.service_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCNGWServicesWithRoutesOutput {
    pub result: Option<KongServiceWithRoutes>,
}
model! { DescribeCNGWServicesWithRoutesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongServiceWithRoutes {
    pub service_list: Option<Vec<KongServiceRoute>>,
    pub total_count: Option<i64>,
}
model! { KongServiceWithRoutes {
    0 "ServiceList" service_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongServiceRoute {
    pub service: Option<KongServicePreview>,
    pub route_total_count: Option<i64>,
    pub route_has_more: Option<bool>,
    pub routes: Option<Vec<KongRoutePreview>>,
}
model! { KongServiceRoute {
    0 "Service" service, 1 "RouteTotalCount" route_total_count, 2 "RouteHasMore" route_has_more, 3 "Routes" routes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongServicePreview {
    pub id: Option<String>,
    pub created_time: Option<String>,
    pub editable: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub tags: Option<Vec<String>>,
    pub upstream_info: Option<KongUpstreamInfo>,
    pub upstream_type: Option<String>,
}
model! { KongServicePreview {
    0 "ID" id, 1 "CreatedTime" created_time, 2 "Editable" editable, 3 "Name" name, 4 "Path" path, 5 "Tags" tags,
    6 "UpstreamInfo" upstream_info, 7 "UpstreamType" upstream_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongUpstreamInfo {
    pub algorithm: Option<String>,
    pub auto_scaling_cvm_port: Option<u64>,
    pub auto_scaling_group_id: Option<String>,
    pub auto_scaling_hook_status: Option<String>,
    pub auto_scaling_tat_cmd_status: Option<String>,
    pub health_status: Option<String>,
    pub host: Option<String>,
    pub namespace: Option<String>,
    pub port: Option<i64>,
    pub real_source_type: Option<String>,
    pub scf_cam_auth_enable: Option<bool>,
    pub scf_is_base64_encoded: Option<bool>,
    pub scf_is_integrated_response: Option<bool>,
    pub scf_lambda_name: Option<String>,
    pub scf_lambda_qualifier: Option<String>,
    pub scf_namespace: Option<String>,
    pub scf_type: Option<String>,
    pub service_name: Option<String>,
    pub slow_start: Option<i64>,
    pub source_id: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
    pub targets: Option<Vec<KongTarget>>,
}
model! { KongUpstreamInfo {
    0 "Algorithm" algorithm, 1 "AutoScalingCvmPort" auto_scaling_cvm_port, 2 "AutoScalingGroupID" auto_scaling_group_id,
    3 "AutoScalingHookStatus" auto_scaling_hook_status, 4 "AutoScalingTatCmdStatus" auto_scaling_tat_cmd_status,
    5 "HealthStatus" health_status, 6 "Host" host, 7 "Namespace" namespace, 8 "Port" port,
    9 "RealSourceType" real_source_type, 10 "ScfCamAuthEnable" scf_cam_auth_enable,
    11 "ScfIsBase64Encoded" scf_is_base64_encoded, 12 "ScfIsIntegratedResponse" scf_is_integrated_response,
    13 "ScfLambdaName" scf_lambda_name, 14 "ScfLambdaQualifier" scf_lambda_qualifier, 15 "ScfNamespace" scf_namespace,
    16 "ScfType" scf_type, 17 "ServiceName" service_name, 18 "SlowStart" slow_start, 19 "SourceID" source_id,
    20 "SourceName" source_name, 21 "SourceType" source_type, 22 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongTarget {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
    pub created_time: Option<String>,
    pub cvm_instance_id: Option<String>,
    pub cvm_instance_name: Option<String>,
    pub health: Option<String>,
    pub source: Option<String>,
    pub tags: Option<Vec<String>>,
}
model! { KongTarget {
    0 "Host" host, 1 "Port" port, 2 "Weight" weight, 3 "CreatedTime" created_time, 4 "CvmInstanceId" cvm_instance_id,
    5 "CvmInstanceName" cvm_instance_name, 6 "Health" health, 7 "Source" source, 8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongRoutePreview {
    pub id: Option<String>,
    pub name: Option<String>,
    pub methods: Option<Vec<String>>,
    pub paths: Option<Vec<String>>,
    pub hosts: Option<Vec<String>>,
    pub protocols: Option<Vec<String>>,
    pub preserve_host: Option<bool>,
    pub https_redirect_status_code: Option<i64>,
    pub strip_path: Option<bool>,
    pub created_time: Option<String>,
    /// Deprecated.
    pub force_https: Option<bool>,
    pub service_name: Option<String>,
    pub service_id: Option<String>,
    pub destination_ports: Option<Vec<u64>>,
    pub headers: Option<Vec<KVMapping>>,
    pub request_buffering: Option<bool>,
    pub response_buffering: Option<bool>,
    pub regex_priority: Option<i64>,
    pub query_string_parameters: Option<Vec<KVMapping>>,
    pub route_source: Option<String>,
}
model! { KongRoutePreview {
    0 "ID" id, 1 "Name" name, 2 "Methods" methods, 3 "Paths" paths, 4 "Hosts" hosts, 5 "Protocols" protocols,
    6 "PreserveHost" preserve_host, 7 "HttpsRedirectStatusCode" https_redirect_status_code, 8 "StripPath" strip_path,
    9 "CreatedTime" created_time, 10 "ForceHttps" force_https, 11 "ServiceName" service_name, 12 "ServiceID" service_id,
    13 "DestinationPorts" destination_ports, 14 "Headers" headers, 15 "RequestBuffering" request_buffering,
    16 "ResponseBuffering" response_buffering, 17 "RegexPriority" regex_priority,
    18 "QueryStringParameters" query_string_parameters, 19 "RouteSource" route_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVMapping {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KVMapping {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConsumer {
    pub gateway_id: String,
    pub consumer_id: String,
}
operation! { DescribeCloudNativeAPIGatewayConsumer(gateway_id: String, consumer_id: String)
    "DescribeCloudNativeAPIGatewayConsumer" -> DescribeCloudNativeAPIGatewayConsumerOutput {
    0 "GatewayId" gateway_id, 1 "ConsumerId" consumer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConsumerOutput {
    pub result: Option<CNAPIGwConsumer>,
}
model! { DescribeCloudNativeAPIGatewayConsumerOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwConsumer {
    pub consumer_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub description: Option<String>,
    pub consumer_groups: Option<Vec<CNAPIGwConsumerGroup>>,
}
model! { CNAPIGwConsumer {
    0 "ConsumerId" consumer_id, 1 "Name" name, 2 "CreateTime" create_time, 3 "ModifyTime" modify_time,
    4 "Description" description, 5 "ConsumerGroups" consumer_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwConsumerGroup {
    pub consumer_group_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub bind_count: Option<u64>,
}
model! { CNAPIGwConsumerGroup {
    0 "ConsumerGroupId" consumer_group_id, 1 "Name" name, 2 "Status" status, 3 "Description" description,
    4 "CreateTime" create_time, 5 "ModifyTime" modify_time, 6 "BindCount" bind_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConsumerGroup {
    pub gateway_id: String,
    pub consumer_group_id: String,
}
operation! { DescribeCloudNativeAPIGatewayConsumerGroup(gateway_id: String, consumer_group_id: String)
    "DescribeCloudNativeAPIGatewayConsumerGroup" -> DescribeCloudNativeAPIGatewayConsumerGroupOutput {
    0 "GatewayId" gateway_id, 1 "ConsumerGroupId" consumer_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConsumerGroupOutput {
    pub result: Option<CNAPIGwConsumerGroup>,
}
model! { DescribeCloudNativeAPIGatewayConsumerGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelAPI {
    pub gateway_id: String,
    pub model_api_id: String,
}
operation! { DescribeCloudNativeAPIGatewayLLMModelAPI(gateway_id: String, model_api_id: String)
    "DescribeCloudNativeAPIGatewayLLMModelAPI" -> DescribeCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "GatewayId" gateway_id, 1 "ModelAPIId" model_api_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelAPIOutput {
    pub result: Option<CloudNativeAPIGatewayLLMModelAPI>,
}
model! { DescribeCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayLLMModelAPI {
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub scene_type: Option<String>,
    pub request_protocol: Option<String>,
    pub route_list: Option<Vec<DefaultKongRoute>>,
    pub base_path: Option<String>,
    pub strip_path: Option<bool>,
    pub description: Option<String>,
    pub model_service_id: Option<String>,
    pub model_service_name: Option<String>,
    pub model_service_route: Option<CloudNativeAPIGatewayLLMModelServiceRoute>,
    pub match_headers: Option<Vec<AIGWKVMatch>>,
    pub enable_cross_service_fallback: Option<bool>,
    pub cross_service_fallback_config: Option<AIGWCrossServiceFallbackConfig>,
    pub describe_cloud_native_api_gateway_llm_model_api: Option<bool>,
    pub tag_filter: Option<AIGWTagFilter>,
    pub log_config: Option<AIGWLogConfig>,
    pub log_desensitize_config: Option<AIGWLogDesensitizeConfig>,
    pub forward_desensitize_config: Option<AIGWForwardDesensitizeConfig>,
}
model! { CloudNativeAPIGatewayLLMModelAPI {
    0 "Id" id, 1 "CreateTime" create_time, 2 "ModifyTime" modify_time, 3 "Name" name, 4 "SceneType" scene_type,
    5 "RequestProtocol" request_protocol, 6 "RouteList" route_list, 7 "BasePath" base_path, 8 "StripPath" strip_path,
    9 "Description" description, 10 "ModelServiceId" model_service_id, 11 "ModelServiceName" model_service_name,
    12 "ModelServiceRoute" model_service_route, 13 "MatchHeaders" match_headers,
    14 "EnableCrossServiceFallback" enable_cross_service_fallback,
    15 "CrossServiceFallbackConfig" cross_service_fallback_config,
    16 "DescribeCloudNativeAPIGatewayLLMModelAPI" describe_cloud_native_api_gateway_llm_model_api,
    17 "TagFilter" tag_filter, 18 "LogConfig" log_config, 19 "LogDesensitizeConfig" log_desensitize_config,
    20 "ForwardDesensitizeConfig" forward_desensitize_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLogDesensitizeConfig {
    pub enabled: Option<bool>,
    pub predefined_rule_types: Option<Vec<String>>,
    pub custom_rules: Option<Vec<AIGWCustomDesensitizeRule>>,
    pub scope: Option<Vec<String>>,
}
model! { AIGWLogDesensitizeConfig {
    0 "Enabled" enabled, 1 "PredefinedRuleTypes" predefined_rule_types, 2 "CustomRules" custom_rules, 3 "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWCustomDesensitizeRule {
    pub name: Option<String>,
    pub pattern: Option<String>,
    pub mask_format: Option<String>,
    pub enabled: Option<bool>,
}
model! { AIGWCustomDesensitizeRule {
    0 "Name" name, 1 "Pattern" pattern, 2 "MaskFormat" mask_format, 3 "Enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWForwardDesensitizeConfig {
    pub enabled: Option<bool>,
    pub predefined_rule_types: Option<Vec<String>>,
    pub custom_rules: Option<Vec<AIGWCustomDesensitizeRule>>,
    pub placeholder_format: Option<String>,
    pub on_failure: Option<String>,
}
model! { AIGWForwardDesensitizeConfig {
    0 "Enabled" enabled, 1 "PredefinedRuleTypes" predefined_rule_types, 2 "CustomRules" custom_rules,
    3 "PlaceholderFormat" placeholder_format, 4 "OnFailure" on_failure
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelAPIs {
    pub gateway_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub keyword: Option<String>,
    pub consumer_group_id: Option<String>,
    pub use_to_bind: Option<bool>,
    pub consumer_id: Option<String>,
}
operation! { DescribeCloudNativeAPIGatewayLLMModelAPIs(gateway_id: String)
    "DescribeCloudNativeAPIGatewayLLMModelAPIs" -> DescribeCloudNativeAPIGatewayLLMModelAPIsOutput {
    0 "GatewayId" gateway_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>,
    4 "Keyword" keyword: String, 5 "ConsumerGroupId" consumer_group_id: String, 6 "UseToBind" use_to_bind: bool,
    7 "ConsumerId" consumer_id: String
} }
paged! { DescribeCloudNativeAPIGatewayLLMModelAPIs: CloudNativeAPIGatewayLLMModelAPI =
    Offset "Offset", "Result.DataList" result.data_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelAPIsOutput {
    pub result: Option<ListCloudNativeAPIGatewayLLMModelAPI>,
}
model! { DescribeCloudNativeAPIGatewayLLMModelAPIsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudNativeAPIGatewayLLMModelAPI {
    pub total_count: Option<i64>,
    pub data_list: Option<Vec<CloudNativeAPIGatewayLLMModelAPI>>,
}
model! { ListCloudNativeAPIGatewayLLMModelAPI {
    0 "TotalCount" total_count, 1 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelService {
    pub gateway_id: String,
    pub model_service_id: String,
}
operation! { DescribeCloudNativeAPIGatewayLLMModelService(gateway_id: String, model_service_id: String)
    "DescribeCloudNativeAPIGatewayLLMModelService" -> DescribeCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "GatewayId" gateway_id, 1 "ModelServiceId" model_service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelServiceOutput {
    pub result: Option<CloudNativeAPIGatewayLLMModelService>,
}
model! { DescribeCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayLLMModelService {
    pub id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub service_type: Option<String>,
    pub model_provider: Option<String>,
    pub model_protocol: Option<String>,
    pub upstream_url: Option<String>,
    pub model_selector: Option<String>,
    pub default_model: Option<String>,
    pub enable_model_fallback: Option<bool>,
    pub model_fallback_rule: Option<CloudNativeAPIGatewayLLMModelFallbackRule>,
    pub enable_model_param_check: Option<bool>,
    pub model_param_check_rule: Option<CloudNativeAPIGatewayLLMModelParamCheckInfo>,
    pub description: Option<String>,
    pub connect_timeout: Option<i64>,
    pub write_timeout: Option<i64>,
    pub read_timeout: Option<i64>,
    pub retries: Option<i64>,
    pub upstream_url_mode: Option<String>,
    pub sni: Option<String>,
    pub quota_limit: Option<AIGWLLMQuotaLimit>,
    pub tags: Option<String>,
    pub secret_key_ids: Option<Vec<String>>,
    pub model_rewrite_rules: Option<Vec<AIGWModelRewriteRule>>,
    pub source_id: Option<String>,
    pub namespace: Option<String>,
    pub service_name: Option<String>,
    pub protocol: Option<String>,
    pub ext_params: Option<Vec<KeyValue>>,
    pub custom_provider_name: Option<String>,
    pub key_rotation_enabled: Option<bool>,
    pub key_rotation_period_days: Option<u64>,
    pub external_instance_id: Option<String>,
}
model! { CloudNativeAPIGatewayLLMModelService {
    0 "Id" id, 1 "Name" name, 2 "CreateTime" create_time, 3 "ModifyTime" modify_time, 4 "ServiceType" service_type,
    5 "ModelProvider" model_provider, 6 "ModelProtocol" model_protocol, 7 "UpstreamURL" upstream_url,
    8 "ModelSelector" model_selector, 9 "DefaultModel" default_model, 10 "EnableModelFallback" enable_model_fallback,
    11 "ModelFallbackRule" model_fallback_rule, 12 "EnableModelParamCheck" enable_model_param_check,
    13 "ModelParamCheckRule" model_param_check_rule, 14 "Description" description, 15 "ConnectTimeout" connect_timeout,
    16 "WriteTimeout" write_timeout, 17 "ReadTimeout" read_timeout, 18 "Retries" retries,
    19 "UpstreamUrlMode" upstream_url_mode, 20 "SNI" sni, 21 "QuotaLimit" quota_limit, 22 "Tags" tags,
    23 "SecretKeyIds" secret_key_ids, 24 "ModelRewriteRules" model_rewrite_rules, 25 "SourceId" source_id,
    26 "Namespace" namespace, 27 "ServiceName" service_name, 28 "Protocol" protocol, 29 "ExtParams" ext_params,
    30 "CustomProviderName" custom_provider_name, 31 "KeyRotationEnabled" key_rotation_enabled,
    32 "KeyRotationPeriodDays" key_rotation_period_days, 33 "ExternalInstanceId" external_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelServices {
    pub gateway_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub model_api_id: Option<String>,
    pub secret_key_id: Option<String>,
    pub keyword: Option<String>,
}
operation! { DescribeCloudNativeAPIGatewayLLMModelServices(gateway_id: String)
    "DescribeCloudNativeAPIGatewayLLMModelServices" -> DescribeCloudNativeAPIGatewayLLMModelServicesOutput {
    0 "GatewayId" gateway_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>,
    4 "ModelAPIId" model_api_id: String, 5 "SecretKeyId" secret_key_id: String, 6 "Keyword" keyword: String
} }
paged! { DescribeCloudNativeAPIGatewayLLMModelServices: CloudNativeAPIGatewayLLMModelService =
    Offset "Offset", "Result.DataList" result.data_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelServicesOutput {
    pub result: Option<ListCloudNativeAPIGatewayLLMModelService>,
}
model! { DescribeCloudNativeAPIGatewayLLMModelServicesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudNativeAPIGatewayLLMModelService {
    pub total_count: Option<i64>,
    pub data_list: Option<Vec<CloudNativeAPIGatewayLLMModelService>>,
}
model! { ListCloudNativeAPIGatewayLLMModelService {
    0 "TotalCount" total_count, 1 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMTokenUsageList {
    pub gateway_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeCloudNativeAPIGatewayLLMTokenUsageList(gateway_id: String, start_time: i64, end_time: i64)
    "DescribeCloudNativeAPIGatewayLLMTokenUsageList" -> DescribeCloudNativeAPIGatewayLLMTokenUsageListOutput {
    0 "GatewayId" gateway_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Filters" filters: Vec<Filter>,
    4 "Limit" limit: u64, 5 "Offset" offset: u64
} }
paged! { DescribeCloudNativeAPIGatewayLLMTokenUsageList: AIGWLLMTokenUsageItem =
    Offset "Offset", "Result.DataList" result.data_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMTokenUsageListOutput {
    pub result: Option<AIGWLLMTokenUsageListResult>,
}
model! { DescribeCloudNativeAPIGatewayLLMTokenUsageListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLLMTokenUsageListResult {
    pub data_list: Option<Vec<AIGWLLMTokenUsageItem>>,
    pub total_count: Option<i64>,
}
model! { AIGWLLMTokenUsageListResult {
    0 "DataList" data_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLLMTokenUsageItem {
    pub consumer_id: Option<String>,
    pub consumer_name: Option<String>,
    pub consumer_groups: Option<Vec<AIGWConsumerGroupBrief>>,
    pub model_service_id: Option<String>,
    pub model_service_name: Option<String>,
    pub input_tokens: Option<i64>,
    pub cache_read_input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
    pub request_count: Option<i64>,
    pub cost: Option<String>,
    pub currency: Option<String>,
}
model! { AIGWLLMTokenUsageItem {
    0 "ConsumerId" consumer_id, 1 "ConsumerName" consumer_name, 2 "ConsumerGroups" consumer_groups,
    3 "ModelServiceId" model_service_id, 4 "ModelServiceName" model_service_name, 5 "InputTokens" input_tokens,
    6 "CacheReadInputTokens" cache_read_input_tokens, 7 "OutputTokens" output_tokens, 8 "TotalTokens" total_tokens,
    9 "RequestCount" request_count, 10 "Cost" cost, 11 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWConsumerGroupBrief {
    pub name: Option<String>,
    pub consumer_group_id: Option<String>,
}
model! { AIGWConsumerGroupBrief {
    0 "Name" name, 1 "ConsumerGroupId" consumer_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics {
    pub gateway_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics(gateway_id: String, start_time: i64, end_time: i64)
    "DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics" -> DescribeCloudNativeAPIGatewayLLMTokenUsageStatisticsOutput {
    0 "GatewayId" gateway_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMTokenUsageStatisticsOutput {
    pub result: Option<AIGWLLMTokenUsageStatisticsResult>,
}
model! { DescribeCloudNativeAPIGatewayLLMTokenUsageStatisticsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLLMTokenUsageStatisticsResult {
    pub total_request_count: Option<i64>,
    pub total_input_tokens: Option<i64>,
    pub total_output_tokens: Option<i64>,
    pub total_cached_read_input_tokens: Option<i64>,
    pub total_cost: Option<String>,
    pub currency: Option<String>,
    pub top_consumers: Option<Vec<AIGWTopConsumersItem>>,
}
model! { AIGWLLMTokenUsageStatisticsResult {
    0 "TotalRequestCount" total_request_count, 1 "TotalInputTokens" total_input_tokens,
    2 "TotalOutputTokens" total_output_tokens, 3 "TotalCachedReadInputTokens" total_cached_read_input_tokens,
    4 "TotalCost" total_cost, 5 "Currency" currency, 6 "TopConsumers" top_consumers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWTopConsumersItem {
    pub consumer_id: Option<String>,
    pub consumer_name: Option<String>,
    pub total_tokens: Option<i64>,
}
model! { AIGWTopConsumersItem {
    0 "ConsumerId" consumer_id, 1 "ConsumerName" consumer_name, 2 "TotalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServer {
    pub gateway_id: String,
    pub server_id: String,
}
operation! { DescribeCloudNativeAPIGatewayMCPServer(gateway_id: String, server_id: String)
    "DescribeCloudNativeAPIGatewayMCPServer" -> DescribeCloudNativeAPIGatewayMCPServerOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerOutput {
    pub result: Option<AIGWMCPServer>,
}
model! { DescribeCloudNativeAPIGatewayMCPServerOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPServer {
    pub server_id: Option<String>,
    pub name: Option<String>,
    pub server_type: Option<String>,
    pub transport: Option<String>,
    pub upstream_type: Option<String>,
    pub display_name: Option<String>,
    pub mcp_endpoint: Option<String>,
    pub upstream_info: Option<AIGWMCPUpstreamInfoDetail>,
    pub session_config: Option<AIGWMCPSessionConfig>,
    pub timeout: Option<u64>,
    pub retry_count: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub enable_health_check: Option<bool>,
    pub health_check: Option<AIGWHealthCheckSetting>,
    pub tool_count_limit: Option<u64>,
    pub conflict_strategy: Option<String>,
    pub market_status: Option<String>,
}
model! { AIGWMCPServer {
    0 "ServerId" server_id, 1 "Name" name, 2 "ServerType" server_type, 3 "Transport" transport,
    4 "UpstreamType" upstream_type, 5 "DisplayName" display_name, 6 "MCPEndpoint" mcp_endpoint,
    7 "UpstreamInfo" upstream_info, 8 "SessionConfig" session_config, 9 "Timeout" timeout, 10 "RetryCount" retry_count,
    11 "CreateTime" create_time, 12 "UpdateTime" update_time, 13 "Description" description, 14 "Status" status,
    15 "EnableHealthCheck" enable_health_check, 16 "HealthCheck" health_check, 17 "ToolCountLimit" tool_count_limit,
    18 "ConflictStrategy" conflict_strategy, 19 "MarketStatus" market_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPUpstreamInfoDetail {
    pub source_id: Option<String>,
    pub source_name: Option<String>,
    pub namespace: Option<String>,
    pub mcp_server_id: Option<String>,
    pub protocol: Option<String>,
    pub host: Option<String>,
    pub port: Option<u64>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_group: Option<String>,
    pub mcp_endpoint: Option<String>,
    pub message_endpoint: Option<String>,
}
model! { AIGWMCPUpstreamInfoDetail {
    0 "SourceId" source_id, 1 "SourceName" source_name, 2 "Namespace" namespace, 3 "MCPServerId" mcp_server_id,
    4 "Protocol" protocol, 5 "Host" host, 6 "Port" port, 7 "ServiceId" service_id, 8 "ServiceName" service_name,
    9 "ServiceGroup" service_group, 10 "MCPEndpoint" mcp_endpoint, 11 "MessageEndpoint" message_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerACL {
    pub gateway_id: String,
    pub server_id: String,
}
operation! { DescribeCloudNativeAPIGatewayMCPServerACL(gateway_id: String, server_id: String)
    "DescribeCloudNativeAPIGatewayMCPServerACL" -> DescribeCloudNativeAPIGatewayMCPServerACLOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerACLOutput {
    pub result: Option<AIGWMCPServerACLResult>,
}
model! { DescribeCloudNativeAPIGatewayMCPServerACLOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPServerACLResult {
    pub acl_type: Option<String>,
    pub acl_consumers: Option<Vec<AIGWACLSubject>>,
    pub acl_consumer_groups: Option<Vec<AIGWACLSubject>>,
    pub auth_type: Option<String>,
}
model! { AIGWMCPServerACLResult {
    0 "ACLType" acl_type, 1 "ACLConsumers" acl_consumers, 2 "ACLConsumerGroups" acl_consumer_groups,
    3 "AuthType" auth_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWACLSubject {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { AIGWACLSubject {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerAuth {
    pub gateway_id: String,
    pub server_id: String,
}
operation! { DescribeCloudNativeAPIGatewayMCPServerAuth(gateway_id: String, server_id: String)
    "DescribeCloudNativeAPIGatewayMCPServerAuth" -> DescribeCloudNativeAPIGatewayMCPServerAuthOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerAuthOutput {
    pub result: Option<AIGWMCPServerAuthResult>,
}
model! { DescribeCloudNativeAPIGatewayMCPServerAuthOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPServerAuthResult {
    pub auth_type: Option<String>,
    pub jwt_auth_config: Option<AIGWJWTAuthPluginConfig>,
    pub o_auth_auth_config: Option<AIGWOAuthAuthPluginConfig>,
    pub oidc_auth_config: Option<AIGWOIDCAuthPluginConfig>,
}
model! { AIGWMCPServerAuthResult {
    0 "AuthType" auth_type, 1 "JWTAuthConfig" jwt_auth_config, 2 "OAuthAuthConfig" o_auth_auth_config,
    3 "OIDCAuthConfig" oidc_auth_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWJWTAuthPluginConfig {
    pub header_names: Option<Vec<String>>,
    pub cookie_names: Option<Vec<String>>,
    pub uri_param_names: Option<Vec<String>>,
    pub key_claim_name: Option<String>,
    pub claims_to_verify: Option<Vec<String>>,
    pub maximum_expiration: Option<i64>,
    pub secret_is_base64: Option<bool>,
    pub run_on_pre_flight: Option<bool>,
}
input! { AIGWJWTAuthPluginConfig() {
    0 "HeaderNames" header_names: Vec<String>, 1 "CookieNames" cookie_names: Vec<String>,
    2 "URIParamNames" uri_param_names: Vec<String>, 3 "KeyClaimName" key_claim_name: String,
    4 "ClaimsToVerify" claims_to_verify: Vec<String>, 5 "MaximumExpiration" maximum_expiration: i64,
    6 "SecretIsBase64" secret_is_base64: bool, 7 "RunOnPreFlight" run_on_pre_flight: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWOAuthAuthPluginConfig {
    pub header_names: Option<Vec<String>>,
    pub token_expiration: Option<i64>,
    pub scopes: Option<Vec<String>>,
    pub mandatory_scope: Option<bool>,
}
input! { AIGWOAuthAuthPluginConfig() {
    0 "HeaderNames" header_names: Vec<String>, 1 "TokenExpiration" token_expiration: i64,
    2 "Scopes" scopes: Vec<String>, 3 "MandatoryScope" mandatory_scope: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWOIDCAuthPluginConfig {
    pub audience: Option<String>,
    pub bearer_only: Option<bool>,
    pub scopes: Option<Vec<String>>,
    pub consumer_claim: Option<String>,
    pub realm: Option<String>,
    pub timeout: Option<u64>,
    pub token_endpoint_auth_method: Option<String>,
    pub introspection_endpoint: Option<String>,
    pub introspection_endpoint_auth_method: Option<String>,
    pub issuer_url: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<Secret>,
}
input! { AIGWOIDCAuthPluginConfig() {
    0 "Audience" audience: String, 1 "BearerOnly" bearer_only: bool, 2 "Scopes" scopes: Vec<String>,
    3 "ConsumerClaim" consumer_claim: String, 4 "Realm" realm: String, 5 "Timeout" timeout: u64,
    6 "TokenEndpointAuthMethod" token_endpoint_auth_method: String,
    7 "IntrospectionEndpoint" introspection_endpoint: String,
    8 "IntrospectionEndpointAuthMethod" introspection_endpoint_auth_method: String, 9 "IssuerURL" issuer_url: String,
    10 "ClientId" client_id: String, 11 "ClientSecret" client_secret: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerList {
    pub gateway_id: String,
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribeCloudNativeAPIGatewayMCPServerList(gateway_id: String, limit: u64, offset: u64)
    "DescribeCloudNativeAPIGatewayMCPServerList" -> DescribeCloudNativeAPIGatewayMCPServerListOutput {
    0 "GatewayId" gateway_id, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeCloudNativeAPIGatewayMCPServerList: AIGWMCPServer =
    Offset "Offset", "Result.DataList" result.data_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerListOutput {
    pub result: Option<AIGWMCPServerList>,
}
model! { DescribeCloudNativeAPIGatewayMCPServerListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPServerList {
    pub total_count: Option<u64>,
    pub data_list: Option<Vec<AIGWMCPServer>>,
}
model! { AIGWMCPServerList {
    0 "TotalCount" total_count, 1 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPTool {
    pub gateway_id: String,
    pub server_id: String,
    pub tool_id: String,
}
operation! { DescribeCloudNativeAPIGatewayMCPTool(gateway_id: String, server_id: String, tool_id: String)
    "DescribeCloudNativeAPIGatewayMCPTool" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "ToolId" tool_id
} }

pub type DescribeCloudNativeAPIGatewayMCPToolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPToolACLList {
    pub gateway_id: String,
    pub server_id: String,
    pub limit: u64,
    pub offset: u64,
    pub keyword: Option<String>,
}
operation! { DescribeCloudNativeAPIGatewayMCPToolACLList(gateway_id: String, server_id: String, limit: u64, offset: u64)
    "DescribeCloudNativeAPIGatewayMCPToolACLList" -> DescribeCloudNativeAPIGatewayMCPToolACLListOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "Limit" limit, 3 "Offset" offset, 4 "Keyword" keyword: String
} }
paged! { DescribeCloudNativeAPIGatewayMCPToolACLList: AIGWMCPToolACLItem =
    Offset "Offset", "Result.DataList" result.data_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPToolACLListOutput {
    pub result: Option<AIGWMCPToolACLListResult>,
}
model! { DescribeCloudNativeAPIGatewayMCPToolACLListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPToolACLListResult {
    pub acl_type: Option<String>,
    pub data_list: Option<Vec<AIGWMCPToolACLItem>>,
    pub total_count: Option<u64>,
}
model! { AIGWMCPToolACLListResult {
    0 "ACLType" acl_type, 1 "DataList" data_list, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPToolACLItem {
    pub tool_id: Option<String>,
    pub tool_name: Option<String>,
    pub acl_type: Option<String>,
    pub acl_consumers: Option<Vec<AIGWACLSubject>>,
    pub acl_consumer_groups: Option<Vec<AIGWACLSubject>>,
}
model! { AIGWMCPToolACLItem {
    0 "ToolId" tool_id, 1 "ToolName" tool_name, 2 "ACLType" acl_type, 3 "ACLConsumers" acl_consumers,
    4 "ACLConsumerGroups" acl_consumer_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPToolList {
    pub gateway_id: String,
    pub server_id: String,
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribeCloudNativeAPIGatewayMCPToolList(gateway_id: String, server_id: String, limit: u64, offset: u64)
    "DescribeCloudNativeAPIGatewayMCPToolList" -> DescribeCloudNativeAPIGatewayMCPToolListOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "Limit" limit, 3 "Offset" offset
} }
paged! { DescribeCloudNativeAPIGatewayMCPToolList: CNAPIGwMCPTool =
    Offset "Offset", "Result.DataList" result.data_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPToolListOutput {
    pub result: Option<CNAPIGwMCPToolList>,
}
model! { DescribeCloudNativeAPIGatewayMCPToolListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwMCPToolList {
    pub data_list: Option<Vec<CNAPIGwMCPTool>>,
    pub total_count: Option<u64>,
}
model! { CNAPIGwMCPToolList {
    0 "DataList" data_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwMCPTool {
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub method: Option<String>,
    pub description: Option<String>,
    pub tool_id: Option<String>,
    pub content_type: Option<String>,
    pub service_id: Option<String>,
    pub path: Option<String>,
    pub input_params: Option<Vec<CNAPIGwMCPToolParam>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<String>,
    pub current_version: Option<String>,
}
input! { CNAPIGwMCPTool(name: String, display_name: String, method: String, description: String) {
    0 "Name" name: String, 1 "DisplayName" display_name: String, 2 "Method" method: String,
    3 "Description" description: String, 4 "ToolId" tool_id: String, 5 "ContentType" content_type: String,
    6 "ServiceId" service_id: String, 7 "Path" path: String, 8 "InputParams" input_params: Vec<CNAPIGwMCPToolParam>,
    9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String, 11 "Status" status: String,
    12 "CurrentVersion" current_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwMCPToolParam {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub required: Option<bool>,
    pub position: Option<String>,
    pub description: Option<String>,
    pub default: Option<String>,
    pub items: Option<Box<CNAPIGwMCPToolParam>>,
    pub properties: Option<Vec<CNAPIGwMCPToolParam>>,
    pub backend_name: Option<String>,
}
input! { CNAPIGwMCPToolParam(name: String, r#type: String, required: bool, position: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Required" required: bool, 3 "Position" position: String,
    4 "Description" description: String, 5 "Default" default: String, 6 "Items" items: Box<CNAPIGwMCPToolParam>,
    7 "Properties" properties: Vec<CNAPIGwMCPToolParam>, 8 "BackendName" backend_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPToolsFromFile {
    pub content: String,
    pub format: String,
    pub gateway_id: String,
    pub mcp_server_id: String,
}
operation! { DescribeCloudNativeAPIGatewayMCPToolsFromFile(content: String, format: String, gateway_id: String, mcp_server_id: String)
    "DescribeCloudNativeAPIGatewayMCPToolsFromFile" -> DescribeCloudNativeAPIGatewayMCPToolsFromFileOutput {
    0 "Content" content, 1 "Format" format, 2 "GatewayId" gateway_id, 3 "MCPServerId" mcp_server_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPToolsFromFileOutput {
    pub result: Option<CNAPIGwParseMCPToolsResult>,
}
model! { DescribeCloudNativeAPIGatewayMCPToolsFromFileOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwParseMCPToolsResult {
    pub data_list: Option<Vec<CNAPIGwMCPToolPreview>>,
    pub total_count: Option<u64>,
}
model! { CNAPIGwParseMCPToolsResult {
    0 "DataList" data_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwMCPToolPreview {
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub input_params: Option<Vec<CNAPIGwMCPToolParam>>,
    pub method: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub upstream_url: Option<String>,
}
model! { CNAPIGwMCPToolPreview {
    0 "ContentType" content_type, 1 "Description" description, 2 "InputParams" input_params, 3 "Method" method,
    4 "Name" name, 5 "Path" path, 6 "Status" status, 7 "StatusMessage" status_message, 8 "UpstreamUrl" upstream_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewaySecretKey {
    pub gateway_id: String,
    pub secret_key_id: String,
}
operation! { DescribeCloudNativeAPIGatewaySecretKey(gateway_id: String, secret_key_id: String)
    "DescribeCloudNativeAPIGatewaySecretKey" -> DescribeCloudNativeAPIGatewaySecretKeyOutput {
    0 "GatewayId" gateway_id, 1 "SecretKeyId" secret_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewaySecretKeyOutput {
    pub result: Option<CNAPIGwSecretKey>,
}
model! { DescribeCloudNativeAPIGatewaySecretKeyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwSecretKey {
    pub bind_count: Option<u64>,
    pub can_bind: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub generate_type: Option<String>,
    pub jwt_credential_config: Option<AIGWJWTCredentialConfig>,
    pub kms_key_name: Option<String>,
    pub kms_key_version: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub o_auth_credential_config: Option<AIGWOAuthCredentialConfig>,
    pub oidc_credential_config: Option<AIGWOIDCCredentialConfig>,
    pub provider: Option<String>,
    pub resource_type: Option<String>,
    pub secret_key_id: Option<String>,
    pub secret_type: Option<String>,
    pub secret_value: Option<Secret>,
    pub status: Option<String>,
}
model! { CNAPIGwSecretKey {
    0 "BindCount" bind_count, 1 "CanBind" can_bind, 2 "CreateTime" create_time, 3 "Description" description,
    4 "GenerateType" generate_type, 5 "JWTCredentialConfig" jwt_credential_config, 6 "KmsKeyName" kms_key_name,
    7 "KmsKeyVersion" kms_key_version, 8 "ModifyTime" modify_time, 9 "Name" name,
    10 "OAuthCredentialConfig" o_auth_credential_config, 11 "OIDCCredentialConfig" oidc_credential_config,
    12 "Provider" provider, 13 "ResourceType" resource_type, 14 "SecretKeyId" secret_key_id,
    15 "SecretType" secret_type, 16 "SecretValue" secret_value, 17 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewaySecretKeyValue {
    pub gateway_id: String,
    pub secret_key_id: String,
}
operation! { DescribeCloudNativeAPIGatewaySecretKeyValue(gateway_id: String, secret_key_id: String)
    "DescribeCloudNativeAPIGatewaySecretKeyValue" -> DescribeCloudNativeAPIGatewaySecretKeyValueOutput {
    0 "GatewayId" gateway_id, 1 "SecretKeyId" secret_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewaySecretKeyValueOutput {
    pub result: Option<String>,
}
model! { DescribeCloudNativeAPIGatewaySecretKeyValueOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayConsumer {
    pub gateway_id: String,
    pub consumer_id: String,
    pub name: String,
    pub description: Option<String>,
}
operation! { ModifyCloudNativeAPIGatewayConsumer(gateway_id: String, consumer_id: String, name: String)
    "ModifyCloudNativeAPIGatewayConsumer" -> Empty {
    0 "GatewayId" gateway_id, 1 "ConsumerId" consumer_id, 2 "Name" name, 3 "Description" description: String
} }

pub type ModifyCloudNativeAPIGatewayConsumerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayConsumerGroup {
    pub gateway_id: String,
    pub consumer_group_id: String,
    pub name: String,
    pub status: String,
    pub description: Option<String>,
}
operation! { ModifyCloudNativeAPIGatewayConsumerGroup(gateway_id: String, consumer_group_id: String, name: String, status: String)
    "ModifyCloudNativeAPIGatewayConsumerGroup" -> Empty {
    0 "GatewayId" gateway_id, 1 "ConsumerGroupId" consumer_group_id, 2 "Name" name, 3 "Status" status,
    4 "Description" description: String
} }

pub type ModifyCloudNativeAPIGatewayConsumerGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayLLMModelAPI {
    pub gateway_id: String,
    pub model_api_id: String,
    pub name: Option<String>,
    pub base_path: Option<String>,
    pub description: Option<String>,
    pub list_model_service_id: Option<Vec<String>>,
    pub model_service_route: Option<CloudNativeAPIGatewayLLMModelServiceRoute>,
    pub match_headers: Option<Vec<AIGWKVMatch>>,
    pub enable_cross_service_fallback: Option<bool>,
    pub cross_service_fallback_config: Option<AIGWCrossServiceFallbackConfig>,
    pub tag_filter: Option<AIGWTagFilter>,
    pub log_config: Option<AIGWLogConfig>,
}
operation! { ModifyCloudNativeAPIGatewayLLMModelAPI(gateway_id: String, model_api_id: String)
    "ModifyCloudNativeAPIGatewayLLMModelAPI" -> ModifyCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "GatewayId" gateway_id, 1 "ModelAPIId" model_api_id, 2 "Name" name: String, 3 "BasePath" base_path: String,
    4 "Description" description: String, 5 "ListModelServiceId" list_model_service_id: Vec<String>,
    6 "ModelServiceRoute" model_service_route: CloudNativeAPIGatewayLLMModelServiceRoute,
    7 "MatchHeaders" match_headers: Vec<AIGWKVMatch>,
    8 "EnableCrossServiceFallback" enable_cross_service_fallback: bool,
    9 "CrossServiceFallbackConfig" cross_service_fallback_config: AIGWCrossServiceFallbackConfig,
    10 "TagFilter" tag_filter: AIGWTagFilter, 11 "LogConfig" log_config: AIGWLogConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayLLMModelAPIOutput {
    pub result: Option<bool>,
}
model! { ModifyCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayLLMModelService {
    pub gateway_id: String,
    pub model_service_id: String,
    pub name: Option<String>,
    pub default_model: Option<String>,
    pub model_selector: Option<String>,
    pub enable_model_fallback: Option<bool>,
    pub model_fallback_rule: Option<CloudNativeAPIGatewayLLMModelFallbackRule>,
    pub enable_model_param_check: Option<bool>,
    pub model_param_check_rule: Option<CloudNativeAPIGatewayLLMModelParamCheckInfo>,
    pub description: Option<String>,
    pub upstream_url: Option<String>,
    pub connect_timeout: Option<i64>,
    pub write_timeout: Option<i64>,
    pub read_timeout: Option<i64>,
    pub retries: Option<i64>,
    pub upstream_url_mode: Option<String>,
    pub sni: Option<String>,
    pub quota_limit: Option<AIGWLLMQuotaLimit>,
    pub tags: Option<Vec<String>>,
    pub model_rewrite_rules: Option<Vec<AIGWModelRewriteRule>>,
    pub external_instance_id: Option<String>,
    pub ext_params: Option<Vec<KeyValue>>,
    pub key_rotation_enabled: Option<bool>,
    pub key_rotation_period_days: Option<u64>,
    pub source_id: Option<String>,
    pub namespace: Option<String>,
    pub service_name: Option<String>,
    pub protocol: Option<String>,
}
operation! { ModifyCloudNativeAPIGatewayLLMModelService(gateway_id: String, model_service_id: String)
    "ModifyCloudNativeAPIGatewayLLMModelService" -> ModifyCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "GatewayId" gateway_id, 1 "ModelServiceId" model_service_id, 2 "Name" name: String,
    3 "DefaultModel" default_model: String, 4 "ModelSelector" model_selector: String,
    5 "EnableModelFallback" enable_model_fallback: bool,
    6 "ModelFallbackRule" model_fallback_rule: CloudNativeAPIGatewayLLMModelFallbackRule,
    7 "EnableModelParamCheck" enable_model_param_check: bool,
    8 "ModelParamCheckRule" model_param_check_rule: CloudNativeAPIGatewayLLMModelParamCheckInfo,
    9 "Description" description: String, 10 "UpstreamURL" upstream_url: String,
    11 "ConnectTimeout" connect_timeout: i64, 12 "WriteTimeout" write_timeout: i64, 13 "ReadTimeout" read_timeout: i64,
    14 "Retries" retries: i64, 15 "UpstreamUrlMode" upstream_url_mode: String, 16 "SNI" sni: String,
    17 "QuotaLimit" quota_limit: AIGWLLMQuotaLimit, 18 "Tags" tags: Vec<String>,
    19 "ModelRewriteRules" model_rewrite_rules: Vec<AIGWModelRewriteRule>,
    20 "ExternalInstanceId" external_instance_id: String, 21 "ExtParams" ext_params: Vec<KeyValue>,
    22 "KeyRotationEnabled" key_rotation_enabled: bool, 23 "KeyRotationPeriodDays" key_rotation_period_days: u64,
    24 "SourceId" source_id: String, 25 "Namespace" namespace: String, 26 "ServiceName" service_name: String,
    27 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayLLMModelServiceOutput {
    pub result: Option<bool>,
}
model! { ModifyCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPServer {
    pub gateway_id: String,
    pub display_name: String,
    pub server_id: String,
    pub upstream_type: String,
    pub timeout: Option<u64>,
    pub retry_count: Option<u64>,
    pub upstream_info: Option<AIGWMCPUpstreamInfo>,
    pub session_config: Option<AIGWMCPSessionConfig>,
    pub description: Option<String>,
    pub enable_health_check: Option<bool>,
    pub health_check: Option<AIGWHealthCheckSetting>,
}
operation! { ModifyCloudNativeAPIGatewayMCPServer(gateway_id: String, display_name: String, server_id: String, upstream_type: String)
    "ModifyCloudNativeAPIGatewayMCPServer" -> Empty {
    0 "GatewayId" gateway_id, 1 "DisplayName" display_name, 2 "ServerId" server_id, 3 "UpstreamType" upstream_type,
    4 "Timeout" timeout: u64, 5 "RetryCount" retry_count: u64, 6 "UpstreamInfo" upstream_info: AIGWMCPUpstreamInfo,
    7 "SessionConfig" session_config: AIGWMCPSessionConfig, 8 "Description" description: String,
    9 "EnableHealthCheck" enable_health_check: bool, 10 "HealthCheck" health_check: AIGWHealthCheckSetting
} }

pub type ModifyCloudNativeAPIGatewayMCPServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPServerACL {
    pub gateway_id: String,
    pub server_id: String,
    pub acl_type: String,
    pub acl_consumer_ids: Option<Vec<String>>,
    pub acl_consumer_group_ids: Option<Vec<String>>,
}
operation! { ModifyCloudNativeAPIGatewayMCPServerACL(gateway_id: String, server_id: String, acl_type: String)
    "ModifyCloudNativeAPIGatewayMCPServerACL" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "ACLType" acl_type,
    3 "ACLConsumerIds" acl_consumer_ids: Vec<String>, 4 "ACLConsumerGroupIds" acl_consumer_group_ids: Vec<String>
} }

pub type ModifyCloudNativeAPIGatewayMCPServerACLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPServerAuth {
    pub gateway_id: String,
    pub server_id: String,
    pub auth_type: String,
    pub jwt_auth_config: Option<AIGWJWTAuthPluginConfig>,
    pub o_auth_auth_config: Option<AIGWOAuthAuthPluginConfig>,
    pub oidc_auth_config: Option<AIGWOIDCAuthPluginConfig>,
}
operation! { ModifyCloudNativeAPIGatewayMCPServerAuth(gateway_id: String, server_id: String, auth_type: String)
    "ModifyCloudNativeAPIGatewayMCPServerAuth" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "AuthType" auth_type,
    3 "JWTAuthConfig" jwt_auth_config: AIGWJWTAuthPluginConfig,
    4 "OAuthAuthConfig" o_auth_auth_config: AIGWOAuthAuthPluginConfig,
    5 "OIDCAuthConfig" oidc_auth_config: AIGWOIDCAuthPluginConfig
} }

pub type ModifyCloudNativeAPIGatewayMCPServerAuthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPServerStatus {
    pub gateway_id: String,
    pub server_id: String,
    pub status: String,
}
operation! { ModifyCloudNativeAPIGatewayMCPServerStatus(gateway_id: String, server_id: String, status: String)
    "ModifyCloudNativeAPIGatewayMCPServerStatus" -> ModifyCloudNativeAPIGatewayMCPServerStatusOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPServerStatusOutput {
    pub result: Option<bool>,
}
model! { ModifyCloudNativeAPIGatewayMCPServerStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPTool {
    pub gateway_id: String,
    pub server_id: String,
    pub tool_id: String,
    pub name: String,
    pub path: String,
    pub content_type: String,
    pub method: String,
    pub display_name: Option<String>,
    pub input_params: Option<Vec<CNAPIGwMCPToolParam>>,
    pub description: Option<String>,
    pub tool_version: Option<String>,
}

/// What [`ModifyCloudNativeAPIGatewayMCPTool::new`] takes.
pub struct ModifyCloudNativeAPIGatewayMCPToolRequired {
    pub gateway_id: String,
    pub server_id: String,
    pub tool_id: String,
    pub name: String,
    pub path: String,
    pub content_type: String,
    pub method: String,
}
operation! { ModifyCloudNativeAPIGatewayMCPTool{ModifyCloudNativeAPIGatewayMCPToolRequired: gateway_id, server_id, tool_id, name, path, content_type, method}
    "ModifyCloudNativeAPIGatewayMCPTool" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "ToolId" tool_id, 3 "Name" name, 4 "Path" path,
    5 "ContentType" content_type, 6 "Method" method, 7 "DisplayName" display_name: String,
    8 "InputParams" input_params: Vec<CNAPIGwMCPToolParam>, 9 "Description" description: String,
    10 "ToolVersion" tool_version: String
} }

pub type ModifyCloudNativeAPIGatewayMCPToolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPToolACL {
    pub gateway_id: String,
    pub server_id: String,
    pub tool_id: String,
    pub acl_type: String,
    pub acl_consumer_ids: Option<Vec<String>>,
    pub acl_consumer_group_ids: Option<Vec<String>>,
}
operation! { ModifyCloudNativeAPIGatewayMCPToolACL(gateway_id: String, server_id: String, tool_id: String, acl_type: String)
    "ModifyCloudNativeAPIGatewayMCPToolACL" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "ToolId" tool_id, 3 "ACLType" acl_type,
    4 "ACLConsumerIds" acl_consumer_ids: Vec<String>, 5 "ACLConsumerGroupIds" acl_consumer_group_ids: Vec<String>
} }

pub type ModifyCloudNativeAPIGatewayMCPToolACLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPToolStatus {
    pub gateway_id: String,
    pub server_id: String,
    pub status: String,
    pub tool_id: String,
}
operation! { ModifyCloudNativeAPIGatewayMCPToolStatus(gateway_id: String, server_id: String, status: String, tool_id: String)
    "ModifyCloudNativeAPIGatewayMCPToolStatus" -> ModifyCloudNativeAPIGatewayMCPToolStatusOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "Status" status, 3 "ToolId" tool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPToolStatusOutput {
    pub result: Option<bool>,
}
model! { ModifyCloudNativeAPIGatewayMCPToolStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewaySecretKey {
    pub gateway_id: String,
    pub name: String,
    pub secret_key_id: String,
    pub description: Option<String>,
}
operation! { ModifyCloudNativeAPIGatewaySecretKey(gateway_id: String, name: String, secret_key_id: String)
    "ModifyCloudNativeAPIGatewaySecretKey" -> Empty {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "SecretKeyId" secret_key_id, 3 "Description" description: String
} }

pub type ModifyCloudNativeAPIGatewaySecretKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveCloudNativeAPIGatewayConsumerGroupAuth {
    pub gateway_id: String,
    pub resource_type: String,
    pub resource_id: String,
    pub consumer_group_ids: Vec<String>,
}
operation! { RemoveCloudNativeAPIGatewayConsumerGroupAuth(gateway_id: String, resource_type: String, resource_id: String, consumer_group_ids: Vec<String>)
    "RemoveCloudNativeAPIGatewayConsumerGroupAuth" -> Empty {
    0 "GatewayId" gateway_id, 1 "ResourceType" resource_type, 2 "ResourceId" resource_id,
    3 "ConsumerGroupIds" consumer_group_ids
} }

pub type RemoveCloudNativeAPIGatewayConsumerGroupAuthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveCloudNativeAPIGatewayConsumerInGroup {
    pub gateway_id: String,
    pub consumer_group_id: String,
    pub consumer_ids: Vec<String>,
}
operation! { RemoveCloudNativeAPIGatewayConsumerInGroup(gateway_id: String, consumer_group_id: String, consumer_ids: Vec<String>)
    "RemoveCloudNativeAPIGatewayConsumerInGroup" -> Empty {
    0 "GatewayId" gateway_id, 1 "ConsumerGroupId" consumer_group_id, 2 "ConsumerIds" consumer_ids
} }

pub type RemoveCloudNativeAPIGatewayConsumerInGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindCloudNativeAPIGatewaySecretKey {
    pub gateway_id: String,
    pub resource_type: String,
    pub resource_ids: Vec<String>,
    pub secret_key_id: String,
}
operation! { UnbindCloudNativeAPIGatewaySecretKey(gateway_id: String, resource_type: String, resource_ids: Vec<String>, secret_key_id: String)
    "UnbindCloudNativeAPIGatewaySecretKey" -> Empty {
    0 "GatewayId" gateway_id, 1 "ResourceType" resource_type, 2 "ResourceIds" resource_ids,
    3 "SecretKeyId" secret_key_id
} }

pub type UnbindCloudNativeAPIGatewaySecretKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudNativeAPIGatewayMCPTools {
    pub gateway_id: String,
    pub mcp_server_id: String,
    pub tools: Vec<CNAPIGwMCPTool>,
}
operation! { UpdateCloudNativeAPIGatewayMCPTools(gateway_id: String, mcp_server_id: String, tools: Vec<CNAPIGwMCPTool>)
    "UpdateCloudNativeAPIGatewayMCPTools" -> UpdateCloudNativeAPIGatewayMCPToolsOutput {
    0 "GatewayId" gateway_id, 1 "MCPServerId" mcp_server_id, 2 "Tools" tools
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudNativeAPIGatewayMCPToolsOutput {
    pub result: Option<String>,
}
model! { UpdateCloudNativeAPIGatewayMCPToolsOutput {
    0 "Result" result
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_SECRET_ID_NOT_FOUND: &str = "AuthFailure.SecretIdNotFound";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CLS: &str = "FailedOperation.Cls";
    pub const FAILED_OPERATION_CLS_CONFIG: &str = "FailedOperation.ClsConfig";
    pub const FAILED_OPERATION_COS: &str = "FailedOperation.Cos";
    pub const FAILED_OPERATION_FAILED_OPERATION: &str = "FailedOperation.FailedOperation";
    pub const FAILED_OPERATION_INTERNAL_ERROR: &str = "FailedOperation.InternalError";
    pub const FAILED_OPERATION_PLUGIN: &str = "FailedOperation.Plugin";
    pub const FAILED_OPERATION_RESOURCE: &str = "FailedOperation.Resource";
    pub const FAILED_OPERATION_ROLE: &str = "FailedOperation.Role";
    pub const FAILED_OPERATION_VPC: &str = "FailedOperation.Vpc";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CLB_FAILURE: &str = "InternalError.CLBFailure";
    pub const INTERNAL_ERROR_CAM_NO_AUTH: &str = "InternalError.CamNoAuth";
    pub const INTERNAL_ERROR_CREATE_ERROR: &str = "InternalError.CreateError";
    pub const INTERNAL_ERROR_DECODE_ERROR: &str = "InternalError.DecodeError";
    pub const INTERNAL_ERROR_EKS_FAILURE: &str = "InternalError.EKSFailure";
    pub const INTERNAL_ERROR_GET_CREDENTIAL: &str = "InternalError.GetCredential";
    pub const INTERNAL_ERROR_GET_ROLE_ERROR: &str = "InternalError.GetRoleError";
    pub const INTERNAL_ERROR_GOVERNANCE_FAILURE: &str = "InternalError.GovernanceFailure";
    pub const INTERNAL_ERROR_HTTP_STATUS_CODE_ERROR: &str = "InternalError.HttpStatusCodeError";
    pub const INTERNAL_ERROR_IO_ERROR: &str = "InternalError.IOError";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INTERNAL_ERROR_OPERATION_FAILED: &str = "InternalError.OperationFailed";
    pub const INTERNAL_ERROR_QUERY_ERROR: &str = "InternalError.QueryError";
    pub const INTERNAL_ERROR_TKE_CLUSTER_NOT_READY: &str = "InternalError.TKEClusterNotReady";
    pub const INTERNAL_ERROR_TKE_FAILURE: &str = "InternalError.TKEFailure";
    pub const INTERNAL_ERROR_TAG_FAILURE: &str = "InternalError.TagFailure";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INTERNAL_ERROR_UPDATE_ERROR: &str = "InternalError.UpdateError";
    pub const INTERNAL_ERROR_VPC_FAILURE: &str = "InternalError.VPCFailure";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_PARSE_JSON_ERROR: &str = "InvalidParameter.ParseJsonError";
    pub const INVALID_PARAMETER_COMBINATION: &str = "InvalidParameterCombination";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACTION: &str = "InvalidParameterValue.Action";
    pub const INVALID_PARAMETER_VALUE_BAD_REQUEST_FORMAT: &str = "InvalidParameterValue.BadRequestFormat";
    pub const INVALID_PARAMETER_VALUE_BUCKET_NAME: &str = "InvalidParameterValue.BucketName";
    pub const INVALID_PARAMETER_VALUE_COS: &str = "InvalidParameterValue.Cos";
    pub const INVALID_PARAMETER_VALUE_CREATE_ERROR: &str = "InvalidParameterValue.CreateError";
    pub const INVALID_PARAMETER_VALUE_DESCRIPTION: &str = "InvalidParameterValue.Description";
    pub const INVALID_PARAMETER_VALUE_GATEWAY_ID: &str = "InvalidParameterValue.GatewayId";
    pub const INVALID_PARAMETER_VALUE_GATEWAY_VERSION: &str = "InvalidParameterValue.GatewayVersion";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue.InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_KEY_NOT_EXIST: &str = "InvalidParameterValue.KeyNotExist";
    pub const INVALID_PARAMETER_VALUE_NAME: &str = "InvalidParameterValue.Name";
    pub const INVALID_PARAMETER_VALUE_OBJECT_NAME: &str = "InvalidParameterValue.ObjectName";
    pub const INVALID_PARAMETER_VALUE_OPERATION_FAILED: &str = "InvalidParameterValue.OperationFailed";
    pub const INVALID_PARAMETER_VALUE_PLUGIN: &str = "InvalidParameterValue.Plugin";
    pub const INVALID_PARAMETER_VALUE_QUERY_ERROR: &str = "InvalidParameterValue.QueryError";
    pub const INVALID_PARAMETER_VALUE_REGION: &str = "InvalidParameterValue.Region";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_ALREADY_EXIST: &str = "InvalidParameterValue.ResourceAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_SPECIFICATION: &str = "InvalidParameterValue.Specification";
    pub const INVALID_PARAMETER_VALUE_SYSTEM_PARAMETER: &str = "InvalidParameterValue.SystemParameter";
    pub const INVALID_PARAMETER_VALUE_TYPE: &str = "InvalidParameterValue.Type";
    pub const INVALID_PARAMETER_VALUE_UPDATE_ERROR: &str = "InvalidParameterValue.UpdateError";
    pub const INVALID_PARAMETER_VALUE_ZIP_FILE: &str = "InvalidParameterValue.ZipFile";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_LB_DOMAINS: &str = "LimitExceeded.LBDomains";
    pub const LIMIT_EXCEEDED_LIMIT_EXCEEDED: &str = "LimitExceeded.LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_CREATE_ERROR: &str = "MissingParameter.CreateError";
    pub const MISSING_PARAMETER_MISS_PARAMETER: &str = "MissingParameter.MissParameter";
    pub const MISSING_PARAMETER_UPDATE_ERROR: &str = "MissingParameter.UpdateError";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_LIMIT_EXCEEDED: &str = "OperationDenied.LimitExceeded";
    pub const OPERATION_DENIED_OPERATION_DENIED: &str = "OperationDenied.OperationDenied";
    pub const REGION_ERROR: &str = "RegionError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_GROUPS: &str = "ResourceInUse.GatewayServiceExistGroups";
    pub const RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_ROUTER: &str = "ResourceInUse.GatewayServiceExistRouter";
    pub const RESOURCE_IN_USE_GATEWAY_SERVICE_GROUP_EXIST_UPSTREAM: &str =
        "ResourceInUse.GatewayServiceGroupExistUpstream";
    pub const RESOURCE_IN_USE_GATEWAY_SERVICE_SOURCE_EXIST_SERVICE: &str =
        "ResourceInUse.GatewayServiceSourceExistService";
    pub const RESOURCE_IN_USE_INSTANCES_EXISTED_IN_SERVICE: &str = "ResourceInUse.InstancesExistedInService";
    pub const RESOURCE_IN_USE_SERVICES_EXISTED_IN_NAMESPACE: &str = "ResourceInUse.ServicesExistedInNamespace";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST: &str = "ResourceNotFound.ConfigNotExist";
    pub const RESOURCE_NOT_FOUND_FORBIDDEN: &str = "ResourceNotFound.Forbidden";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND: &str = "ResourceNotFound.InstanceNotFound";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND: &str = "ResourceNotFound.ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_NOT_PURCHASED: &str = "ResourceUnavailable.NotPurchased";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_CAM_NO_AUTH: &str = "UnauthorizedOperation.CamNoAuth";
    pub const UNAUTHORIZED_OPERATION_CAM_PASS_ROLE_NOT_EXIST: &str = "UnauthorizedOperation.CamPassRoleNotExist";
    pub const UNAUTHORIZED_OPERATION_CLS_NOT_ACTIVATED: &str = "UnauthorizedOperation.ClsNotActivated";
    pub const UNAUTHORIZED_OPERATION_UIN: &str = "UnauthorizedOperation.Uin";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation.UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_GOVERNANCE_NOT_SUPPORT_VISIBLE: &str =
        "UnsupportedOperation.GovernanceNotSupportVisible";
}

#[cfg(feature = "reflect")]
register! {
    AddCloudNativeAPIGatewayConsumerGroupAuth, AddCloudNativeAPIGatewayConsumerInGroup,
    BindCloudNativeAPIGatewaySecretKey, CreateCloudNativeAPIGatewayConsumer, CreateCloudNativeAPIGatewayConsumerGroup,
    CreateCloudNativeAPIGatewayLLMModelAPI, CreateCloudNativeAPIGatewayLLMModelService,
    CreateCloudNativeAPIGatewayMCPServer, CreateCloudNativeAPIGatewayMCPTool, CreateCloudNativeAPIGatewaySecretKey,
    DeleteCloudNativeAPIGatewayConsumer, DeleteCloudNativeAPIGatewayConsumerGroup,
    DeleteCloudNativeAPIGatewayLLMModelAPI, DeleteCloudNativeAPIGatewayLLMModelService,
    DeleteCloudNativeAPIGatewayMCPServer, DeleteCloudNativeAPIGatewayMCPTool, DeleteCloudNativeAPIGatewaySecretKey,
    DescribeCNGWServicesWithRoutes, DescribeCloudNativeAPIGatewayConsumer, DescribeCloudNativeAPIGatewayConsumerGroup,
    DescribeCloudNativeAPIGatewayLLMModelAPI, DescribeCloudNativeAPIGatewayLLMModelAPIs,
    DescribeCloudNativeAPIGatewayLLMModelService, DescribeCloudNativeAPIGatewayLLMModelServices,
    DescribeCloudNativeAPIGatewayLLMTokenUsageList, DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics,
    DescribeCloudNativeAPIGatewayMCPServer, DescribeCloudNativeAPIGatewayMCPServerACL,
    DescribeCloudNativeAPIGatewayMCPServerAuth, DescribeCloudNativeAPIGatewayMCPServerList,
    DescribeCloudNativeAPIGatewayMCPTool, DescribeCloudNativeAPIGatewayMCPToolACLList,
    DescribeCloudNativeAPIGatewayMCPToolList, DescribeCloudNativeAPIGatewayMCPToolsFromFile,
    DescribeCloudNativeAPIGatewaySecretKey, DescribeCloudNativeAPIGatewaySecretKeyValue,
    ModifyCloudNativeAPIGatewayConsumer, ModifyCloudNativeAPIGatewayConsumerGroup,
    ModifyCloudNativeAPIGatewayLLMModelAPI, ModifyCloudNativeAPIGatewayLLMModelService,
    ModifyCloudNativeAPIGatewayMCPServer, ModifyCloudNativeAPIGatewayMCPServerACL,
    ModifyCloudNativeAPIGatewayMCPServerAuth, ModifyCloudNativeAPIGatewayMCPServerStatus,
    ModifyCloudNativeAPIGatewayMCPTool, ModifyCloudNativeAPIGatewayMCPToolACL, ModifyCloudNativeAPIGatewayMCPToolStatus,
    ModifyCloudNativeAPIGatewaySecretKey, RemoveCloudNativeAPIGatewayConsumerGroupAuth,
    RemoveCloudNativeAPIGatewayConsumerInGroup, UnbindCloudNativeAPIGatewaySecretKey,
    UpdateCloudNativeAPIGatewayMCPTools
}
