//! `cngw` of Tencent Cloud, API version 2023-04-18.
//!
//! Endpoint: `cngw.tencentcloudapi.com`, or `cngw.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cngw::DescribeCNGWServicesWithRoutes};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCNGWServicesWithRoutes::new("gateway-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cngw",
    "2023-04-18",
    "cngw",
    &Endpoints::NONE,
);

/// Adds cloud native api gateway consumer group auth: `AddCloudNativeAPIGatewayConsumerGroupAuth` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=AddCloudNativeAPIGatewayConsumerGroupAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCloudNativeAPIGatewayConsumerGroupAuth {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub consumer_group_ids: Vec<String>,
}
operation! {
    AddCloudNativeAPIGatewayConsumerGroupAuth(gateway_id: String, resource_type: String, resource_id: String, consumer_group_ids: Vec<String>)
    "AddCloudNativeAPIGatewayConsumerGroupAuth" -> Empty {
    0 "GatewayId" gateway_id, 1 "ResourceType" resource_type, 2 "ResourceId" resource_id,
    3 "ConsumerGroupIds" consumer_group_ids
} }

/// Response of [`AddCloudNativeAPIGatewayConsumerGroupAuth`]: empty.
pub type AddCloudNativeAPIGatewayConsumerGroupAuthOutput = Empty;

/// Adds cloud native api gateway consumer in group: `AddCloudNativeAPIGatewayConsumerInGroup` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=AddCloudNativeAPIGatewayConsumerInGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCloudNativeAPIGatewayConsumerInGroup {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub consumer_group_id: String,
    /// Required.
    pub consumer_ids: Vec<String>,
}
operation! {
    AddCloudNativeAPIGatewayConsumerInGroup(gateway_id: String, consumer_group_id: String, consumer_ids: Vec<String>)
    "AddCloudNativeAPIGatewayConsumerInGroup" -> AddCloudNativeAPIGatewayConsumerInGroupOutput {
    0 "GatewayId" gateway_id, 1 "ConsumerGroupId" consumer_group_id, 2 "ConsumerIds" consumer_ids
} }

/// Response of [`AddCloudNativeAPIGatewayConsumerInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCloudNativeAPIGatewayConsumerInGroupOutput {
    pub result: Option<bool>,
}
model! { AddCloudNativeAPIGatewayConsumerInGroupOutput {
    0 "Result" result: bool
} }

/// Binds cloud native api gateway secret key: `BindCloudNativeAPIGatewaySecretKey` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=BindCloudNativeAPIGatewaySecretKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCloudNativeAPIGatewaySecretKey {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub secret_key_id: String,
}
operation! {
    BindCloudNativeAPIGatewaySecretKey(gateway_id: String, resource_type: String, resource_ids: Vec<String>, secret_key_id: String)
    "BindCloudNativeAPIGatewaySecretKey" -> BindCloudNativeAPIGatewaySecretKeyOutput {
    0 "GatewayId" gateway_id, 1 "ResourceType" resource_type, 2 "ResourceIds" resource_ids,
    3 "SecretKeyId" secret_key_id
} }

/// Response of [`BindCloudNativeAPIGatewaySecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCloudNativeAPIGatewaySecretKeyOutput {
    pub result: Option<bool>,
}
model! { BindCloudNativeAPIGatewaySecretKeyOutput {
    0 "Result" result: bool
} }

/// Creates cloud native api gateway consumer: `CreateCloudNativeAPIGatewayConsumer` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=CreateCloudNativeAPIGatewayConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayConsumer {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    pub description: Option<String>,
}
operation! { CreateCloudNativeAPIGatewayConsumer(gateway_id: String, name: String)
    "CreateCloudNativeAPIGatewayConsumer" -> CreateCloudNativeAPIGatewayConsumerOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "Description" description: String
} }

/// Response of [`CreateCloudNativeAPIGatewayConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayConsumerOutput {
    pub result: Option<CNAPIGwCreateCommonResult>,
}
model! { CreateCloudNativeAPIGatewayConsumerOutput {
    0 "Result" result: CNAPIGwCreateCommonResult
} }

/// In the response of [`CreateCloudNativeAPIGatewayConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwCreateCommonResult {
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { CNAPIGwCreateCommonResult {
    0 "ID" id: String, 1 "Success" success: bool
} }

/// Creates cloud native api gateway consumer group: `CreateCloudNativeAPIGatewayConsumerGroup` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=CreateCloudNativeAPIGatewayConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayConsumerGroup {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub status: String,
    pub description: Option<String>,
}
operation! { CreateCloudNativeAPIGatewayConsumerGroup(gateway_id: String, name: String, status: String)
    "CreateCloudNativeAPIGatewayConsumerGroup" -> CreateCloudNativeAPIGatewayConsumerGroupOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "Status" status, 3 "Description" description: String
} }

/// Response of [`CreateCloudNativeAPIGatewayConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayConsumerGroupOutput {
    pub result: Option<CNAPIGwCreateCommonResult>,
}
model! { CreateCloudNativeAPIGatewayConsumerGroupOutput {
    0 "Result" result: CNAPIGwCreateCommonResult
} }

/// Creates cloud native api gateway llm model api: `CreateCloudNativeAPIGatewayLLMModelAPI` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=CreateCloudNativeAPIGatewayLLMModelAPI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayLLMModelAPI {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub scene_type: String,
    /// Required.
    pub request_protocol: String,
    /// Required.
    pub list_model_service_id: Vec<String>,
    /// Required.
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

/// Arguments of [`CreateCloudNativeAPIGatewayLLMModelAPI::new`].
pub struct CreateCloudNativeAPIGatewayLLMModelAPIRequired {
    pub gateway_id: String,
    pub name: String,
    pub scene_type: String,
    pub request_protocol: String,
    pub list_model_service_id: Vec<String>,
    pub route_list: Vec<DefaultKongRoute>,
}
operation! {
    CreateCloudNativeAPIGatewayLLMModelAPI { CreateCloudNativeAPIGatewayLLMModelAPIRequired: gateway_id, name, scene_type, request_protocol, list_model_service_id, route_list }
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

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultKongRoute {
    /// Required.
    pub name: Option<String>,
    pub id: Option<String>,
    pub methods: Option<Vec<String>>,
    pub paths: Option<Vec<String>>,
}
input! { DefaultKongRoute(name: String) {
    0 "Name" name: String, 1 "ID" id: String, 2 "Methods" methods: Vec<String>, 3 "Paths" paths: Vec<String>
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayLLMModelServiceRoute {
    /// Required.
    pub selected_types: Option<Vec<String>>,
    pub weighted_config: Option<
        Vec<CloudNativeAPIGatewayLLMModelServiceRouteWeightedStrategy>,
    >,
    pub model_name_config: Option<
        Vec<CloudNativeAPIGatewayLLMModelServiceRouteModelNameStrategy>,
    >,
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

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayLLMModelServiceRouteWeightedStrategy {
    /// Required.
    pub model_service_id: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { CloudNativeAPIGatewayLLMModelServiceRouteWeightedStrategy(model_service_id: String, weight: i64) {
    0 "ModelServiceId" model_service_id: String, 1 "Weight" weight: i64
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayLLMModelServiceRouteModelNameStrategy {
    /// Required.
    pub model_service_id: Option<String>,
    /// Required.
    pub match_model_name: Option<String>,
    pub rewrite_model_name: Option<String>,
}
input! {
    CloudNativeAPIGatewayLLMModelServiceRouteModelNameStrategy(model_service_id: String, match_model_name: String) {
    0 "ModelServiceId" model_service_id: String, 1 "MatchModelName" match_model_name: String,
    2 "RewriteModelName" rewrite_model_name: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWIntentRoute {
    /// Required.
    pub intent_model_service_id: Option<String>,
    /// Required.
    pub confidence_threshold: Option<f64>,
    /// Required.
    pub default_model_service_id: Option<String>,
    pub rules: Option<Vec<AIGWIntentRouteRule>>,
}
input! { AIGWIntentRoute(intent_model_service_id: String, confidence_threshold: f64, default_model_service_id: String) {
    0 "IntentModelServiceId" intent_model_service_id: String, 1 "ConfidenceThreshold" confidence_threshold: f64,
    2 "DefaultModelServiceId" default_model_service_id: String, 3 "Rules" rules: Vec<AIGWIntentRouteRule>
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWIntentRouteRule {
    pub intent_code: Option<String>,
    pub model_service_id: Option<String>,
}
input! { AIGWIntentRouteRule() {
    0 "IntentCode" intent_code: String, 1 "ModelServiceId" model_service_id: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLatencyPriorityConfig {
    /// Required.
    pub rules: Option<Vec<AIGWLatencyPriorityRouteRule>>,
    /// Required.
    pub latency_metric: Option<String>,
    pub route_mode: Option<String>,
}
input! { AIGWLatencyPriorityConfig(rules: Vec<AIGWLatencyPriorityRouteRule>, latency_metric: String) {
    0 "Rules" rules: Vec<AIGWLatencyPriorityRouteRule>, 1 "LatencyMetric" latency_metric: String,
    2 "RouteMode" route_mode: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLatencyPriorityRouteRule {
    /// Required.
    pub model_service_id: Option<String>,
}
input! { AIGWLatencyPriorityRouteRule(model_service_id: String) {
    0 "ModelServiceId" model_service_id: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWCacheAwareRouteConfig {
    pub candidates: Option<Vec<AIGWCacheAwareRouteCandidate>>,
}
input! { AIGWCacheAwareRouteConfig() {
    0 "Candidates" candidates: Vec<AIGWCacheAwareRouteCandidate>
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWCacheAwareRouteCandidate {
    pub model_service_id: Option<String>,
    pub model_service_name: Option<String>,
}
input! { AIGWCacheAwareRouteCandidate() {
    0 "ModelServiceId" model_service_id: String, 1 "ModelServiceName" model_service_name: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
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

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLLMModelServiceSubRoute {
    /// Required.
    pub selected_types: Option<Vec<String>>,
    pub weighted_config: Option<
        Vec<CloudNativeAPIGatewayLLMModelServiceRouteWeightedStrategy>,
    >,
    pub latency_priority_config: Option<AIGWLatencyPriorityConfig>,
    pub model_service_config: Option<AIGWRouteModelServiceConfig>,
}
input! { AIGWLLMModelServiceSubRoute(selected_types: Vec<String>) {
    0 "SelectedTypes" selected_types: Vec<String>,
    1 "WeightedConfig" weighted_config: Vec<CloudNativeAPIGatewayLLMModelServiceRouteWeightedStrategy>,
    2 "LatencyPriorityConfig" latency_priority_config: AIGWLatencyPriorityConfig,
    3 "ModelServiceConfig" model_service_config: AIGWRouteModelServiceConfig
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWRouteModelServiceConfig {
    pub model_service_name: Option<String>,
}
input! { AIGWRouteModelServiceConfig() {
    0 "ModelServiceName" model_service_name: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWTokenLengthRouteRule {
    /// Required.
    pub min_token_length: Option<i64>,
    /// Required.
    pub max_token_length: Option<i64>,
    /// Required.
    pub target: Option<AIGWLLMModelServiceSubRoute>,
}
input! { AIGWTokenLengthRouteRule(min_token_length: i64, max_token_length: i64, target: AIGWLLMModelServiceSubRoute) {
    0 "MinTokenLength" min_token_length: i64, 1 "MaxTokenLength" max_token_length: i64,
    2 "Target" target: AIGWLLMModelServiceSubRoute
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWKVMatch {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
    /// Required.
    pub operator: Option<String>,
}
input! { AIGWKVMatch(key: String, value: String, operator: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "Operator" operator: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWCrossServiceFallbackConfig {
    /// Required.
    pub trigger_conditions: Option<Vec<String>>,
    /// Required.
    pub fallback_service_chain: Option<Vec<AIGWFallbackServiceItem>>,
    pub quota_fallback_trigger: Option<AIGWLLMQuotaFallbackTrigger>,
}
input! {
    AIGWCrossServiceFallbackConfig(trigger_conditions: Vec<String>, fallback_service_chain: Vec<AIGWFallbackServiceItem>) {
    0 "TriggerConditions" trigger_conditions: Vec<String>,
    1 "FallbackServiceChain" fallback_service_chain: Vec<AIGWFallbackServiceItem>,
    2 "QuotaFallbackTrigger" quota_fallback_trigger: AIGWLLMQuotaFallbackTrigger
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWFallbackServiceItem {
    /// Required.
    pub model_service_id: Option<String>,
    pub model_service_name: Option<String>,
}
input! { AIGWFallbackServiceItem(model_service_id: String) {
    0 "ModelServiceId" model_service_id: String, 1 "ModelServiceName" model_service_name: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLLMQuotaFallbackTrigger {
    pub threshold_percent: Option<i64>,
    pub check_dimension: Option<String>,
}
input! { AIGWLLMQuotaFallbackTrigger() {
    0 "ThresholdPercent" threshold_percent: i64, 1 "CheckDimension" check_dimension: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWTagFilter {
    pub match_strategy: Option<String>,
    pub tags: Option<Vec<String>>,
}
input! { AIGWTagFilter() {
    0 "MatchStrategy" match_strategy: String, 1 "Tags" tags: Vec<String>
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
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

/// Response of [`CreateCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayLLMModelAPIOutput {
    pub result: Option<bool>,
    pub model_api_id: Option<String>,
}
model! { CreateCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "Result" result: bool, 1 "ModelAPIId" model_api_id: String
} }

/// Creates cloud native api gateway llm model service: `CreateCloudNativeAPIGatewayLLMModelService` of `cngw`
/// 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=CreateCloudNativeAPIGatewayLLMModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayLLMModelService {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub model_provider: String,
    /// Required.
    pub model_protocol: String,
    /// Required.
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
    pub key_rotation_period_days: Option<i64>,
    pub source_id: Option<String>,
    pub namespace: Option<String>,
    pub service_name: Option<String>,
    pub protocol: Option<String>,
}

/// Arguments of [`CreateCloudNativeAPIGatewayLLMModelService::new`].
pub struct CreateCloudNativeAPIGatewayLLMModelServiceRequired {
    pub gateway_id: String,
    pub name: String,
    pub service_type: String,
    pub model_provider: String,
    pub model_protocol: String,
    pub model_selector: String,
}
operation! {
    CreateCloudNativeAPIGatewayLLMModelService { CreateCloudNativeAPIGatewayLLMModelServiceRequired: gateway_id, name, service_type, model_provider, model_protocol, model_selector }
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
    27 "KeyRotationPeriodDays" key_rotation_period_days: i64, 28 "SourceId" source_id: String,
    29 "Namespace" namespace: String, 30 "ServiceName" service_name: String, 31 "Protocol" protocol: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayLLMModelFallbackRule {
    pub fallback_models: Option<Vec<String>>,
}
input! { CloudNativeAPIGatewayLLMModelFallbackRule() {
    0 "FallbackModels" fallback_models: Vec<String>
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelService`].
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

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelService`].
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

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWModelRewriteRule {
    pub source_model: Option<String>,
    pub target_model: Option<String>,
}
input! { AIGWModelRewriteRule() {
    0 "SourceModel" source_model: String, 1 "TargetModel" target_model: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayLLMModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { KeyValue() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCloudNativeAPIGatewayLLMModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayLLMModelServiceOutput {
    pub result: Option<bool>,
    pub model_service_id: Option<String>,
}
model! { CreateCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "Result" result: bool, 1 "ModelServiceId" model_service_id: String
} }

/// Creates cloud native api gateway mcp server: `CreateCloudNativeAPIGatewayMCPServer` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=CreateCloudNativeAPIGatewayMCPServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayMCPServer {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub display_name: String,
    /// Required.
    pub server_type: String,
    /// Required.
    pub transport: String,
    /// Required.
    pub upstream_type: String,
    pub upstream_info: Option<AIGWMCPUpstreamInfo>,
    pub session_config: Option<AIGWMCPSessionConfig>,
    pub timeout: Option<i64>,
    pub retry_count: Option<i64>,
    pub description: Option<String>,
    pub enable_health_check: Option<bool>,
    pub health_check: Option<AIGWHealthCheckSetting>,
}

/// Arguments of [`CreateCloudNativeAPIGatewayMCPServer::new`].
pub struct CreateCloudNativeAPIGatewayMCPServerRequired {
    pub gateway_id: String,
    pub name: String,
    pub display_name: String,
    pub server_type: String,
    pub transport: String,
    pub upstream_type: String,
}
operation! {
    CreateCloudNativeAPIGatewayMCPServer { CreateCloudNativeAPIGatewayMCPServerRequired: gateway_id, name, display_name, server_type, transport, upstream_type }
    "CreateCloudNativeAPIGatewayMCPServer" -> CreateCloudNativeAPIGatewayMCPServerOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "DisplayName" display_name, 3 "ServerType" server_type,
    4 "Transport" transport, 5 "UpstreamType" upstream_type, 6 "UpstreamInfo" upstream_info: AIGWMCPUpstreamInfo,
    7 "SessionConfig" session_config: AIGWMCPSessionConfig, 8 "Timeout" timeout: i64, 9 "RetryCount" retry_count: i64,
    10 "Description" description: String, 11 "EnableHealthCheck" enable_health_check: bool,
    12 "HealthCheck" health_check: AIGWHealthCheckSetting
} }

/// In the request of [`CreateCloudNativeAPIGatewayMCPServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPUpstreamInfo {
    pub source_id: Option<String>,
    pub namespace: Option<String>,
    pub mcp_server_id: Option<String>,
    pub protocol: Option<String>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub service_id: Option<String>,
    pub service_group: Option<String>,
    pub mcp_endpoint: Option<String>,
    pub message_endpoint: Option<String>,
}
input! { AIGWMCPUpstreamInfo() {
    0 "SourceId" source_id: String, 1 "Namespace" namespace: String, 2 "MCPServerId" mcp_server_id: String,
    3 "Protocol" protocol: String, 4 "Host" host: String, 5 "Port" port: i64, 6 "ServiceId" service_id: String,
    7 "ServiceGroup" service_group: String, 8 "MCPEndpoint" mcp_endpoint: String,
    9 "MessageEndpoint" message_endpoint: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayMCPServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPSessionConfig {
    pub session_storage: Option<String>,
    pub redis_config: Option<AIGWRedisConfig>,
}
input! { AIGWMCPSessionConfig() {
    0 "SessionStorage" session_storage: String, 1 "RedisConfig" redis_config: AIGWRedisConfig
} }

/// In the request of [`CreateCloudNativeAPIGatewayMCPServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWRedisConfig {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub redis_config_id: Option<String>,
    pub r#type: Option<String>,
}
input! { AIGWRedisConfig() {
    0 "Host" host: String, 1 "Port" port: i64, 2 "Username" username: String, 3 "Password" password: Secret,
    4 "RedisConfigId" redis_config_id: String, 5 "Type" r#type: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayMCPServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWHealthCheckSetting {
    /// Required.
    pub health_check_type: Option<String>,
    /// Required.
    pub health_check_interval_second: Option<i64>,
    /// Required.
    pub health_check_timeout: Option<i64>,
    /// Required.
    pub health_check_fail_threshold: Option<i64>,
    /// Required.
    pub health_check_recover_threshold: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_method: Option<String>,
}

/// Arguments of [`AIGWHealthCheckSetting::new`].
pub struct AIGWHealthCheckSettingRequired {
    pub health_check_type: String,
    pub health_check_interval_second: i64,
    pub health_check_timeout: i64,
    pub health_check_fail_threshold: i64,
    pub health_check_recover_threshold: i64,
}
input! {
    AIGWHealthCheckSetting { AIGWHealthCheckSettingRequired: health_check_type, health_check_interval_second, health_check_timeout, health_check_fail_threshold, health_check_recover_threshold } {
    0 "HealthCheckType" health_check_type: String, 1 "HealthCheckIntervalSecond" health_check_interval_second: i64,
    2 "HealthCheckTimeout" health_check_timeout: i64, 3 "HealthCheckFailThreshold" health_check_fail_threshold: i64,
    4 "HealthCheckRecoverThreshold" health_check_recover_threshold: i64, 5 "HealthCheckPath" health_check_path: String,
    6 "HealthCheckMethod" health_check_method: String
} }

/// Response of [`CreateCloudNativeAPIGatewayMCPServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayMCPServerOutput {
    pub result: Option<CNAPIGwCreateCommonResult>,
}
model! { CreateCloudNativeAPIGatewayMCPServerOutput {
    0 "Result" result: CNAPIGwCreateCommonResult
} }

/// Creates cloud native api gateway mcp tool: `CreateCloudNativeAPIGatewayMCPTool` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=CreateCloudNativeAPIGatewayMCPTool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayMCPTool {
    /// Required.
    pub content_type: String,
    pub display_name: Option<String>,
    pub service_id: Option<String>,
}
operation! { CreateCloudNativeAPIGatewayMCPTool(content_type: String)
    "CreateCloudNativeAPIGatewayMCPTool" -> CreateCloudNativeAPIGatewayMCPToolOutput {
    0 "ContentType" content_type, 1 "DisplayName" display_name: String, 2 "ServiceId" service_id: String
} }

/// Response of [`CreateCloudNativeAPIGatewayMCPTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayMCPToolOutput {
    pub result: Option<CNAPIGwCreateCommonResult>,
}
model! { CreateCloudNativeAPIGatewayMCPToolOutput {
    0 "Result" result: CNAPIGwCreateCommonResult
} }

/// Creates cloud native api gateway secret key: `CreateCloudNativeAPIGatewaySecretKey` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=CreateCloudNativeAPIGatewaySecretKey>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewaySecretKey {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub generate_type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub secret_type: String,
    pub description: Option<String>,
    pub jwt_credential_config: Option<AIGWJWTCredentialConfig>,
    pub kms_key_name: Option<String>,
    pub kms_key_version: Option<String>,
    pub oauth_credential_config: Option<AIGWOAuthCredentialConfig>,
    pub oidc_credential_config: Option<AIGWOIDCCredentialConfig>,
    pub provider: Option<String>,
    /// Secret.
    pub secret_value: Option<Secret>,
}

/// Arguments of [`CreateCloudNativeAPIGatewaySecretKey::new`].
pub struct CreateCloudNativeAPIGatewaySecretKeyRequired {
    pub gateway_id: String,
    pub generate_type: String,
    pub name: String,
    pub resource_type: String,
    pub secret_type: String,
}
operation! {
    CreateCloudNativeAPIGatewaySecretKey { CreateCloudNativeAPIGatewaySecretKeyRequired: gateway_id, generate_type, name, resource_type, secret_type }
    "CreateCloudNativeAPIGatewaySecretKey" -> CreateCloudNativeAPIGatewaySecretKeyOutput {
    0 "GatewayId" gateway_id, 1 "GenerateType" generate_type, 2 "Name" name, 3 "ResourceType" resource_type,
    4 "SecretType" secret_type, 5 "Description" description: String,
    6 "JWTCredentialConfig" jwt_credential_config: AIGWJWTCredentialConfig, 7 "KmsKeyName" kms_key_name: String,
    8 "KmsKeyVersion" kms_key_version: String,
    9 "OAuthCredentialConfig" oauth_credential_config: AIGWOAuthCredentialConfig,
    10 "OIDCCredentialConfig" oidc_credential_config: AIGWOIDCCredentialConfig, 11 "Provider" provider: String,
    12 "SecretValue" secret_value: Secret
} }

/// In the request of [`CreateCloudNativeAPIGatewaySecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWJWTCredentialConfig {
    /// Required.
    pub algorithm: Option<String>,
    /// Required.
    pub key: Option<String>,
    pub rsa_public_key: Option<String>,
    /// Secret.
    pub secret: Option<Secret>,
}
input! { AIGWJWTCredentialConfig(algorithm: String, key: String) {
    0 "Algorithm" algorithm: String, 1 "Key" key: String, 2 "RSAPublicKey" rsa_public_key: String,
    3 "Secret" secret: Secret
} }

/// In the request of [`CreateCloudNativeAPIGatewaySecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWOAuthCredentialConfig {
    /// Required.
    pub client_id: Option<String>,
    /// Required. Secret.
    pub client_secret: Option<Secret>,
    pub redirect_uris: Option<String>,
}
input! { AIGWOAuthCredentialConfig(client_id: String, client_secret: Secret) {
    0 "ClientId" client_id: String, 1 "ClientSecret" client_secret: Secret, 2 "RedirectURIs" redirect_uris: String
} }

/// In the request of [`CreateCloudNativeAPIGatewaySecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWOIDCCredentialConfig {
    /// Required.
    pub client_id: Option<String>,
    /// Required. Secret.
    pub client_secret: Option<Secret>,
    /// Required.
    pub issuer_url: Option<String>,
    pub consumer_claim_value: Option<String>,
}
input! { AIGWOIDCCredentialConfig(client_id: String, client_secret: Secret, issuer_url: String) {
    0 "ClientId" client_id: String, 1 "ClientSecret" client_secret: Secret, 2 "IssuerURL" issuer_url: String,
    3 "ConsumerClaimValue" consumer_claim_value: String
} }

/// Response of [`CreateCloudNativeAPIGatewaySecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewaySecretKeyOutput {
    pub result: Option<CNAPIGwCreateCommonResult>,
}
model! { CreateCloudNativeAPIGatewaySecretKeyOutput {
    0 "Result" result: CNAPIGwCreateCommonResult
} }

/// Deletes cloud native api gateway consumer: `DeleteCloudNativeAPIGatewayConsumer` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DeleteCloudNativeAPIGatewayConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayConsumer {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub consumer_id: String,
}
operation! { DeleteCloudNativeAPIGatewayConsumer(gateway_id: String, consumer_id: String)
    "DeleteCloudNativeAPIGatewayConsumer" -> Empty {
    0 "GatewayId" gateway_id, 1 "ConsumerId" consumer_id
} }

/// Response of [`DeleteCloudNativeAPIGatewayConsumer`]: empty.
pub type DeleteCloudNativeAPIGatewayConsumerOutput = Empty;

/// Deletes cloud native api gateway consumer group: `DeleteCloudNativeAPIGatewayConsumerGroup` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DeleteCloudNativeAPIGatewayConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayConsumerGroup {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub consumer_group_id: String,
}
operation! { DeleteCloudNativeAPIGatewayConsumerGroup(gateway_id: String, consumer_group_id: String)
    "DeleteCloudNativeAPIGatewayConsumerGroup" -> Empty {
    0 "GatewayId" gateway_id, 1 "ConsumerGroupId" consumer_group_id
} }

/// Response of [`DeleteCloudNativeAPIGatewayConsumerGroup`]: empty.
pub type DeleteCloudNativeAPIGatewayConsumerGroupOutput = Empty;

/// Deletes cloud native api gateway llm model api: `DeleteCloudNativeAPIGatewayLLMModelAPI` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DeleteCloudNativeAPIGatewayLLMModelAPI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayLLMModelAPI {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub model_api_id: String,
}
operation! { DeleteCloudNativeAPIGatewayLLMModelAPI(gateway_id: String, model_api_id: String)
    "DeleteCloudNativeAPIGatewayLLMModelAPI" -> DeleteCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "GatewayId" gateway_id, 1 "ModelAPIId" model_api_id
} }

/// Response of [`DeleteCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayLLMModelAPIOutput {
    pub result: Option<bool>,
}
model! { DeleteCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "Result" result: bool
} }

/// Deletes cloud native api gateway llm model service: `DeleteCloudNativeAPIGatewayLLMModelService` of `cngw`
/// 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DeleteCloudNativeAPIGatewayLLMModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayLLMModelService {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub model_service_id: String,
}
operation! { DeleteCloudNativeAPIGatewayLLMModelService(gateway_id: String, model_service_id: String)
    "DeleteCloudNativeAPIGatewayLLMModelService" -> DeleteCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "GatewayId" gateway_id, 1 "ModelServiceId" model_service_id
} }

/// Response of [`DeleteCloudNativeAPIGatewayLLMModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayLLMModelServiceOutput {
    pub result: Option<bool>,
}
model! { DeleteCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "Result" result: bool
} }

/// Deletes cloud native api gateway mcp server: `DeleteCloudNativeAPIGatewayMCPServer` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DeleteCloudNativeAPIGatewayMCPServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayMCPServer {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
}
operation! { DeleteCloudNativeAPIGatewayMCPServer(gateway_id: String, server_id: String)
    "DeleteCloudNativeAPIGatewayMCPServer" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id
} }

/// Response of [`DeleteCloudNativeAPIGatewayMCPServer`]: empty.
pub type DeleteCloudNativeAPIGatewayMCPServerOutput = Empty;

/// Deletes cloud native api gateway mcp tool: `DeleteCloudNativeAPIGatewayMCPTool` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DeleteCloudNativeAPIGatewayMCPTool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayMCPTool {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub tool_id: String,
    /// Required.
    pub server_id: String,
}
operation! { DeleteCloudNativeAPIGatewayMCPTool(gateway_id: String, tool_id: String, server_id: String)
    "DeleteCloudNativeAPIGatewayMCPTool" -> Empty {
    0 "GatewayId" gateway_id, 1 "ToolId" tool_id, 2 "ServerId" server_id
} }

/// Response of [`DeleteCloudNativeAPIGatewayMCPTool`]: empty.
pub type DeleteCloudNativeAPIGatewayMCPToolOutput = Empty;

/// Deletes cloud native api gateway secret key: `DeleteCloudNativeAPIGatewaySecretKey` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DeleteCloudNativeAPIGatewaySecretKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewaySecretKey {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub secret_key_id: String,
}
operation! { DeleteCloudNativeAPIGatewaySecretKey(gateway_id: String, secret_key_id: String)
    "DeleteCloudNativeAPIGatewaySecretKey" -> Empty {
    0 "GatewayId" gateway_id, 1 "SecretKeyId" secret_key_id
} }

/// Response of [`DeleteCloudNativeAPIGatewaySecretKey`]: empty.
pub type DeleteCloudNativeAPIGatewaySecretKeyOutput = Empty;

/// Describes cngw services with routes: `DescribeCNGWServicesWithRoutes` of `cngw` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCNGWServicesWithRoutes>.
///
/// Errors: [`codes::INTERNAL_ERROR_IO_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCNGWServicesWithRoutes {
    /// Required.
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
    Offset "Offset", "Result.ServiceList" result.service_list, total "Result.TotalCount" }

/// In the request of [`DescribeCNGWServicesWithRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeCNGWServicesWithRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCNGWServicesWithRoutesOutput {
    pub result: Option<KongServiceWithRoutes>,
}
model! { DescribeCNGWServicesWithRoutesOutput {
    0 "Result" result: KongServiceWithRoutes
} }

/// In the response of [`DescribeCNGWServicesWithRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongServiceWithRoutes {
    pub service_list: Vec<KongServiceRoute>,
    pub total_count: Option<i64>,
}
model! { KongServiceWithRoutes {
    0 "ServiceList" service_list: Vec<KongServiceRoute>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCNGWServicesWithRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongServiceRoute {
    pub service: Option<KongServicePreview>,
    pub route_total_count: Option<i64>,
    pub route_has_more: Option<bool>,
    pub routes: Vec<KongRoutePreview>,
}
model! { KongServiceRoute {
    0 "Service" service: KongServicePreview, 1 "RouteTotalCount" route_total_count: i64,
    2 "RouteHasMore" route_has_more: bool, 3 "Routes" routes: Vec<KongRoutePreview>
} }

/// In the response of [`DescribeCNGWServicesWithRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongServicePreview {
    pub id: Option<String>,
    pub created_time: Option<String>,
    pub editable: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub tags: Vec<String>,
    pub upstream_info: Option<KongUpstreamInfo>,
    pub upstream_type: Option<String>,
}
model! { KongServicePreview {
    0 "ID" id: String, 1 "CreatedTime" created_time: String, 2 "Editable" editable: bool, 3 "Name" name: String,
    4 "Path" path: String, 5 "Tags" tags: Vec<String>, 6 "UpstreamInfo" upstream_info: KongUpstreamInfo,
    7 "UpstreamType" upstream_type: String
} }

/// In the response of [`DescribeCNGWServicesWithRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongUpstreamInfo {
    pub algorithm: Option<String>,
    pub auto_scaling_cvm_port: Option<i64>,
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
    pub targets: Vec<KongTarget>,
}
model! { KongUpstreamInfo {
    0 "Algorithm" algorithm: String, 1 "AutoScalingCvmPort" auto_scaling_cvm_port: i64,
    2 "AutoScalingGroupID" auto_scaling_group_id: String, 3 "AutoScalingHookStatus" auto_scaling_hook_status: String,
    4 "AutoScalingTatCmdStatus" auto_scaling_tat_cmd_status: String, 5 "HealthStatus" health_status: String,
    6 "Host" host: String, 7 "Namespace" namespace: String, 8 "Port" port: i64,
    9 "RealSourceType" real_source_type: String, 10 "ScfCamAuthEnable" scf_cam_auth_enable: bool,
    11 "ScfIsBase64Encoded" scf_is_base64_encoded: bool, 12 "ScfIsIntegratedResponse" scf_is_integrated_response: bool,
    13 "ScfLambdaName" scf_lambda_name: String, 14 "ScfLambdaQualifier" scf_lambda_qualifier: String,
    15 "ScfNamespace" scf_namespace: String, 16 "ScfType" scf_type: String, 17 "ServiceName" service_name: String,
    18 "SlowStart" slow_start: i64, 19 "SourceID" source_id: String, 20 "SourceName" source_name: String,
    21 "SourceType" source_type: String, 22 "Targets" targets: Vec<KongTarget>
} }

/// In the response of [`DescribeCNGWServicesWithRoutes`].
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
    pub tags: Vec<String>,
}
model! { KongTarget {
    0 "Host" host: String, 1 "Port" port: i64, 2 "Weight" weight: i64, 3 "CreatedTime" created_time: String,
    4 "CvmInstanceId" cvm_instance_id: String, 5 "CvmInstanceName" cvm_instance_name: String, 6 "Health" health: String,
    7 "Source" source: String, 8 "Tags" tags: Vec<String>
} }

/// In the response of [`DescribeCNGWServicesWithRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongRoutePreview {
    pub id: Option<String>,
    pub name: Option<String>,
    pub methods: Vec<String>,
    pub paths: Vec<String>,
    pub hosts: Vec<String>,
    pub protocols: Vec<String>,
    pub preserve_host: Option<bool>,
    pub https_redirect_status_code: Option<i64>,
    pub strip_path: Option<bool>,
    pub created_time: Option<String>,
    /// Deprecated.
    pub force_https: Option<bool>,
    pub service_name: Option<String>,
    pub service_id: Option<String>,
    pub destination_ports: Vec<i64>,
    pub headers: Vec<KVMapping>,
    pub request_buffering: Option<bool>,
    pub response_buffering: Option<bool>,
    pub regex_priority: Option<i64>,
    pub query_string_parameters: Vec<KVMapping>,
    pub route_source: Option<String>,
}
model! { KongRoutePreview {
    0 "ID" id: String, 1 "Name" name: String, 2 "Methods" methods: Vec<String>, 3 "Paths" paths: Vec<String>,
    4 "Hosts" hosts: Vec<String>, 5 "Protocols" protocols: Vec<String>, 6 "PreserveHost" preserve_host: bool,
    7 "HttpsRedirectStatusCode" https_redirect_status_code: i64, 8 "StripPath" strip_path: bool,
    9 "CreatedTime" created_time: String, 10 "ForceHttps" force_https: bool, 11 "ServiceName" service_name: String,
    12 "ServiceID" service_id: String, 13 "DestinationPorts" destination_ports: Vec<i64>,
    14 "Headers" headers: Vec<KVMapping>, 15 "RequestBuffering" request_buffering: bool,
    16 "ResponseBuffering" response_buffering: bool, 17 "RegexPriority" regex_priority: i64,
    18 "QueryStringParameters" query_string_parameters: Vec<KVMapping>, 19 "RouteSource" route_source: String
} }

/// In the response of [`DescribeCNGWServicesWithRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVMapping {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KVMapping {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes cloud native api gateway consumer: `DescribeCloudNativeAPIGatewayConsumer` of `cngw` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConsumer {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub consumer_id: String,
}
operation! { DescribeCloudNativeAPIGatewayConsumer(gateway_id: String, consumer_id: String)
    "DescribeCloudNativeAPIGatewayConsumer" -> DescribeCloudNativeAPIGatewayConsumerOutput {
    0 "GatewayId" gateway_id, 1 "ConsumerId" consumer_id
} }

/// Response of [`DescribeCloudNativeAPIGatewayConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConsumerOutput {
    pub result: Option<CNAPIGwConsumer>,
}
model! { DescribeCloudNativeAPIGatewayConsumerOutput {
    0 "Result" result: CNAPIGwConsumer
} }

/// In the response of [`DescribeCloudNativeAPIGatewayConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwConsumer {
    pub consumer_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub description: Option<String>,
    pub consumer_groups: Vec<CNAPIGwConsumerGroup>,
}
model! { CNAPIGwConsumer {
    0 "ConsumerId" consumer_id: String, 1 "Name" name: String, 2 "CreateTime" create_time: String,
    3 "ModifyTime" modify_time: String, 4 "Description" description: String,
    5 "ConsumerGroups" consumer_groups: Vec<CNAPIGwConsumerGroup>
} }

/// In the response of [`DescribeCloudNativeAPIGatewayConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwConsumerGroup {
    pub consumer_group_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub bind_count: Option<i64>,
}
model! { CNAPIGwConsumerGroup {
    0 "ConsumerGroupId" consumer_group_id: String, 1 "Name" name: String, 2 "Status" status: String,
    3 "Description" description: String, 4 "CreateTime" create_time: String, 5 "ModifyTime" modify_time: String,
    6 "BindCount" bind_count: i64
} }

/// Describes cloud native api gateway consumer group: `DescribeCloudNativeAPIGatewayConsumerGroup` of `cngw`
/// 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConsumerGroup {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub consumer_group_id: String,
}
operation! { DescribeCloudNativeAPIGatewayConsumerGroup(gateway_id: String, consumer_group_id: String)
    "DescribeCloudNativeAPIGatewayConsumerGroup" -> DescribeCloudNativeAPIGatewayConsumerGroupOutput {
    0 "GatewayId" gateway_id, 1 "ConsumerGroupId" consumer_group_id
} }

/// Response of [`DescribeCloudNativeAPIGatewayConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConsumerGroupOutput {
    pub result: Option<CNAPIGwConsumerGroup>,
}
model! { DescribeCloudNativeAPIGatewayConsumerGroupOutput {
    0 "Result" result: CNAPIGwConsumerGroup
} }

/// Describes cloud native api gateway llm model api: `DescribeCloudNativeAPIGatewayLLMModelAPI` of `cngw` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayLLMModelAPI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelAPI {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub model_api_id: String,
}
operation! { DescribeCloudNativeAPIGatewayLLMModelAPI(gateway_id: String, model_api_id: String)
    "DescribeCloudNativeAPIGatewayLLMModelAPI" -> DescribeCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "GatewayId" gateway_id, 1 "ModelAPIId" model_api_id
} }

/// Response of [`DescribeCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelAPIOutput {
    pub result: Option<CloudNativeAPIGatewayLLMModelAPI>,
}
model! { DescribeCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "Result" result: CloudNativeAPIGatewayLLMModelAPI
} }

/// In the response of [`DescribeCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayLLMModelAPI {
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub scene_type: Option<String>,
    pub request_protocol: Option<String>,
    pub route_list: Vec<DefaultKongRoute>,
    pub base_path: Option<String>,
    pub strip_path: Option<bool>,
    pub description: Option<String>,
    pub model_service_id: Option<String>,
    pub model_service_name: Option<String>,
    pub model_service_route: Option<CloudNativeAPIGatewayLLMModelServiceRoute>,
    pub match_headers: Vec<AIGWKVMatch>,
    pub enable_cross_service_fallback: Option<bool>,
    pub cross_service_fallback_config: Option<AIGWCrossServiceFallbackConfig>,
    pub describe_cloud_native_api_gateway_llm_model_api: Option<bool>,
    pub tag_filter: Option<AIGWTagFilter>,
    pub log_config: Option<AIGWLogConfig>,
    pub log_desensitize_config: Option<AIGWLogDesensitizeConfig>,
    pub forward_desensitize_config: Option<AIGWForwardDesensitizeConfig>,
}
model! { CloudNativeAPIGatewayLLMModelAPI {
    0 "Id" id: String, 1 "CreateTime" create_time: String, 2 "ModifyTime" modify_time: String, 3 "Name" name: String,
    4 "SceneType" scene_type: String, 5 "RequestProtocol" request_protocol: String,
    6 "RouteList" route_list: Vec<DefaultKongRoute>, 7 "BasePath" base_path: String, 8 "StripPath" strip_path: bool,
    9 "Description" description: String, 10 "ModelServiceId" model_service_id: String,
    11 "ModelServiceName" model_service_name: String,
    12 "ModelServiceRoute" model_service_route: CloudNativeAPIGatewayLLMModelServiceRoute,
    13 "MatchHeaders" match_headers: Vec<AIGWKVMatch>,
    14 "EnableCrossServiceFallback" enable_cross_service_fallback: bool,
    15 "CrossServiceFallbackConfig" cross_service_fallback_config: AIGWCrossServiceFallbackConfig,
    16 "DescribeCloudNativeAPIGatewayLLMModelAPI" describe_cloud_native_api_gateway_llm_model_api: bool,
    17 "TagFilter" tag_filter: AIGWTagFilter, 18 "LogConfig" log_config: AIGWLogConfig,
    19 "LogDesensitizeConfig" log_desensitize_config: AIGWLogDesensitizeConfig,
    20 "ForwardDesensitizeConfig" forward_desensitize_config: AIGWForwardDesensitizeConfig
} }

/// In the response of [`DescribeCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLogDesensitizeConfig {
    pub enabled: Option<bool>,
    pub predefined_rule_types: Vec<String>,
    pub custom_rules: Vec<AIGWCustomDesensitizeRule>,
    pub scope: Vec<String>,
}
model! { AIGWLogDesensitizeConfig {
    0 "Enabled" enabled: bool, 1 "PredefinedRuleTypes" predefined_rule_types: Vec<String>,
    2 "CustomRules" custom_rules: Vec<AIGWCustomDesensitizeRule>, 3 "Scope" scope: Vec<String>
} }

/// In the response of [`DescribeCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWCustomDesensitizeRule {
    pub name: Option<String>,
    pub pattern: Option<String>,
    pub mask_format: Option<String>,
    pub enabled: Option<bool>,
}
model! { AIGWCustomDesensitizeRule {
    0 "Name" name: String, 1 "Pattern" pattern: String, 2 "MaskFormat" mask_format: String, 3 "Enabled" enabled: bool
} }

/// In the response of [`DescribeCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWForwardDesensitizeConfig {
    pub enabled: Option<bool>,
    pub predefined_rule_types: Vec<String>,
    pub custom_rules: Vec<AIGWCustomDesensitizeRule>,
    pub placeholder_format: Option<String>,
    pub on_failure: Option<String>,
}
model! { AIGWForwardDesensitizeConfig {
    0 "Enabled" enabled: bool, 1 "PredefinedRuleTypes" predefined_rule_types: Vec<String>,
    2 "CustomRules" custom_rules: Vec<AIGWCustomDesensitizeRule>, 3 "PlaceholderFormat" placeholder_format: String,
    4 "OnFailure" on_failure: String
} }

/// Describes cloud native api gateway llm model apis: `DescribeCloudNativeAPIGatewayLLMModelAPIs` of `cngw` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayLLMModelAPIs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelAPIs {
    /// Required.
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
    Offset "Offset", "Result.DataList" result.data_list, total "Result.TotalCount" }

/// In the request of [`DescribeCloudNativeAPIGatewayLLMModelAPIs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeCloudNativeAPIGatewayLLMModelAPIs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelAPIsOutput {
    pub result: Option<ListCloudNativeAPIGatewayLLMModelAPI>,
}
model! { DescribeCloudNativeAPIGatewayLLMModelAPIsOutput {
    0 "Result" result: ListCloudNativeAPIGatewayLLMModelAPI
} }

/// In the response of [`DescribeCloudNativeAPIGatewayLLMModelAPIs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudNativeAPIGatewayLLMModelAPI {
    pub total_count: Option<i64>,
    pub data_list: Vec<CloudNativeAPIGatewayLLMModelAPI>,
}
model! { ListCloudNativeAPIGatewayLLMModelAPI {
    0 "TotalCount" total_count: i64, 1 "DataList" data_list: Vec<CloudNativeAPIGatewayLLMModelAPI>
} }

/// Describes cloud native api gateway llm model service: `DescribeCloudNativeAPIGatewayLLMModelService` of `cngw`
/// 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayLLMModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelService {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub model_service_id: String,
}
operation! { DescribeCloudNativeAPIGatewayLLMModelService(gateway_id: String, model_service_id: String)
    "DescribeCloudNativeAPIGatewayLLMModelService" -> DescribeCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "GatewayId" gateway_id, 1 "ModelServiceId" model_service_id
} }

/// Response of [`DescribeCloudNativeAPIGatewayLLMModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelServiceOutput {
    pub result: Option<CloudNativeAPIGatewayLLMModelService>,
}
model! { DescribeCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "Result" result: CloudNativeAPIGatewayLLMModelService
} }

/// In the response of [`DescribeCloudNativeAPIGatewayLLMModelService`].
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
    pub secret_key_ids: Vec<String>,
    pub model_rewrite_rules: Vec<AIGWModelRewriteRule>,
    pub source_id: Option<String>,
    pub namespace: Option<String>,
    pub service_name: Option<String>,
    pub protocol: Option<String>,
    pub ext_params: Vec<KeyValue>,
    pub custom_provider_name: Option<String>,
    pub key_rotation_enabled: Option<bool>,
    pub key_rotation_period_days: Option<i64>,
    pub external_instance_id: Option<String>,
}
model! { CloudNativeAPIGatewayLLMModelService {
    0 "Id" id: String, 1 "Name" name: String, 2 "CreateTime" create_time: String, 3 "ModifyTime" modify_time: String,
    4 "ServiceType" service_type: String, 5 "ModelProvider" model_provider: String,
    6 "ModelProtocol" model_protocol: String, 7 "UpstreamURL" upstream_url: String,
    8 "ModelSelector" model_selector: String, 9 "DefaultModel" default_model: String,
    10 "EnableModelFallback" enable_model_fallback: bool,
    11 "ModelFallbackRule" model_fallback_rule: CloudNativeAPIGatewayLLMModelFallbackRule,
    12 "EnableModelParamCheck" enable_model_param_check: bool,
    13 "ModelParamCheckRule" model_param_check_rule: CloudNativeAPIGatewayLLMModelParamCheckInfo,
    14 "Description" description: String, 15 "ConnectTimeout" connect_timeout: i64,
    16 "WriteTimeout" write_timeout: i64, 17 "ReadTimeout" read_timeout: i64, 18 "Retries" retries: i64,
    19 "UpstreamUrlMode" upstream_url_mode: String, 20 "SNI" sni: String,
    21 "QuotaLimit" quota_limit: AIGWLLMQuotaLimit, 22 "Tags" tags: String,
    23 "SecretKeyIds" secret_key_ids: Vec<String>,
    24 "ModelRewriteRules" model_rewrite_rules: Vec<AIGWModelRewriteRule>, 25 "SourceId" source_id: String,
    26 "Namespace" namespace: String, 27 "ServiceName" service_name: String, 28 "Protocol" protocol: String,
    29 "ExtParams" ext_params: Vec<KeyValue>, 30 "CustomProviderName" custom_provider_name: String,
    31 "KeyRotationEnabled" key_rotation_enabled: bool, 32 "KeyRotationPeriodDays" key_rotation_period_days: i64,
    33 "ExternalInstanceId" external_instance_id: String
} }

/// Describes cloud native api gateway llm model services: `DescribeCloudNativeAPIGatewayLLMModelServices` of `cngw`
/// 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayLLMModelServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelServices {
    /// Required.
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
    Offset "Offset", "Result.DataList" result.data_list, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewayLLMModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMModelServicesOutput {
    pub result: Option<ListCloudNativeAPIGatewayLLMModelService>,
}
model! { DescribeCloudNativeAPIGatewayLLMModelServicesOutput {
    0 "Result" result: ListCloudNativeAPIGatewayLLMModelService
} }

/// In the response of [`DescribeCloudNativeAPIGatewayLLMModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudNativeAPIGatewayLLMModelService {
    pub total_count: Option<i64>,
    pub data_list: Vec<CloudNativeAPIGatewayLLMModelService>,
}
model! { ListCloudNativeAPIGatewayLLMModelService {
    0 "TotalCount" total_count: i64, 1 "DataList" data_list: Vec<CloudNativeAPIGatewayLLMModelService>
} }

/// Describes cloud native api gateway llm token usage list: `DescribeCloudNativeAPIGatewayLLMTokenUsageList` of `cngw`
/// 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayLLMTokenUsageList>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMTokenUsageList {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeCloudNativeAPIGatewayLLMTokenUsageList(gateway_id: String, start_time: i64, end_time: i64)
    "DescribeCloudNativeAPIGatewayLLMTokenUsageList" -> DescribeCloudNativeAPIGatewayLLMTokenUsageListOutput {
    0 "GatewayId" gateway_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Filters" filters: Vec<Filter>,
    4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeCloudNativeAPIGatewayLLMTokenUsageList: AIGWLLMTokenUsageItem =
    Offset "Offset", "Result.DataList" result.data_list, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewayLLMTokenUsageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMTokenUsageListOutput {
    pub result: Option<AIGWLLMTokenUsageListResult>,
}
model! { DescribeCloudNativeAPIGatewayLLMTokenUsageListOutput {
    0 "Result" result: AIGWLLMTokenUsageListResult
} }

/// In the response of [`DescribeCloudNativeAPIGatewayLLMTokenUsageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLLMTokenUsageListResult {
    pub data_list: Vec<AIGWLLMTokenUsageItem>,
    pub total_count: Option<i64>,
}
model! { AIGWLLMTokenUsageListResult {
    0 "DataList" data_list: Vec<AIGWLLMTokenUsageItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudNativeAPIGatewayLLMTokenUsageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLLMTokenUsageItem {
    pub consumer_id: Option<String>,
    pub consumer_name: Option<String>,
    pub consumer_groups: Vec<AIGWConsumerGroupBrief>,
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
    0 "ConsumerId" consumer_id: String, 1 "ConsumerName" consumer_name: String,
    2 "ConsumerGroups" consumer_groups: Vec<AIGWConsumerGroupBrief>, 3 "ModelServiceId" model_service_id: String,
    4 "ModelServiceName" model_service_name: String, 5 "InputTokens" input_tokens: i64,
    6 "CacheReadInputTokens" cache_read_input_tokens: i64, 7 "OutputTokens" output_tokens: i64,
    8 "TotalTokens" total_tokens: i64, 9 "RequestCount" request_count: i64, 10 "Cost" cost: String,
    11 "Currency" currency: String
} }

/// In the response of [`DescribeCloudNativeAPIGatewayLLMTokenUsageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWConsumerGroupBrief {
    pub name: Option<String>,
    pub consumer_group_id: Option<String>,
}
model! { AIGWConsumerGroupBrief {
    0 "Name" name: String, 1 "ConsumerGroupId" consumer_group_id: String
} }

/// Describes cloud native api gateway llm token usage statistics:
/// `DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics` of `cngw` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics(gateway_id: String, start_time: i64, end_time: i64)
    "DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics" -> DescribeCloudNativeAPIGatewayLLMTokenUsageStatisticsOutput {
    0 "GatewayId" gateway_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayLLMTokenUsageStatisticsOutput {
    pub result: Option<AIGWLLMTokenUsageStatisticsResult>,
}
model! { DescribeCloudNativeAPIGatewayLLMTokenUsageStatisticsOutput {
    0 "Result" result: AIGWLLMTokenUsageStatisticsResult
} }

/// In the response of [`DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWLLMTokenUsageStatisticsResult {
    pub total_request_count: Option<i64>,
    pub total_input_tokens: Option<i64>,
    pub total_output_tokens: Option<i64>,
    pub total_cached_read_input_tokens: Option<i64>,
    pub total_cost: Option<String>,
    pub currency: Option<String>,
    pub top_consumers: Vec<AIGWTopConsumersItem>,
}
model! { AIGWLLMTokenUsageStatisticsResult {
    0 "TotalRequestCount" total_request_count: i64, 1 "TotalInputTokens" total_input_tokens: i64,
    2 "TotalOutputTokens" total_output_tokens: i64, 3 "TotalCachedReadInputTokens" total_cached_read_input_tokens: i64,
    4 "TotalCost" total_cost: String, 5 "Currency" currency: String,
    6 "TopConsumers" top_consumers: Vec<AIGWTopConsumersItem>
} }

/// In the response of [`DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWTopConsumersItem {
    pub consumer_id: Option<String>,
    pub consumer_name: Option<String>,
    pub total_tokens: Option<i64>,
}
model! { AIGWTopConsumersItem {
    0 "ConsumerId" consumer_id: String, 1 "ConsumerName" consumer_name: String, 2 "TotalTokens" total_tokens: i64
} }

/// Describes cloud native api gateway mcp server: `DescribeCloudNativeAPIGatewayMCPServer` of `cngw` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayMCPServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServer {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
}
operation! { DescribeCloudNativeAPIGatewayMCPServer(gateway_id: String, server_id: String)
    "DescribeCloudNativeAPIGatewayMCPServer" -> DescribeCloudNativeAPIGatewayMCPServerOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id
} }

/// Response of [`DescribeCloudNativeAPIGatewayMCPServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerOutput {
    pub result: Option<AIGWMCPServer>,
}
model! { DescribeCloudNativeAPIGatewayMCPServerOutput {
    0 "Result" result: AIGWMCPServer
} }

/// In the response of [`DescribeCloudNativeAPIGatewayMCPServer`].
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
    pub timeout: Option<i64>,
    pub retry_count: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub enable_health_check: Option<bool>,
    pub health_check: Option<AIGWHealthCheckSetting>,
    pub tool_count_limit: Option<i64>,
    pub conflict_strategy: Option<String>,
    pub market_status: Option<String>,
}
model! { AIGWMCPServer {
    0 "ServerId" server_id: String, 1 "Name" name: String, 2 "ServerType" server_type: String,
    3 "Transport" transport: String, 4 "UpstreamType" upstream_type: String, 5 "DisplayName" display_name: String,
    6 "MCPEndpoint" mcp_endpoint: String, 7 "UpstreamInfo" upstream_info: AIGWMCPUpstreamInfoDetail,
    8 "SessionConfig" session_config: AIGWMCPSessionConfig, 9 "Timeout" timeout: i64, 10 "RetryCount" retry_count: i64,
    11 "CreateTime" create_time: String, 12 "UpdateTime" update_time: String, 13 "Description" description: String,
    14 "Status" status: String, 15 "EnableHealthCheck" enable_health_check: bool,
    16 "HealthCheck" health_check: AIGWHealthCheckSetting, 17 "ToolCountLimit" tool_count_limit: i64,
    18 "ConflictStrategy" conflict_strategy: String, 19 "MarketStatus" market_status: String
} }

/// In the response of [`DescribeCloudNativeAPIGatewayMCPServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPUpstreamInfoDetail {
    pub source_id: Option<String>,
    pub source_name: Option<String>,
    pub namespace: Option<String>,
    pub mcp_server_id: Option<String>,
    pub protocol: Option<String>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_group: Option<String>,
    pub mcp_endpoint: Option<String>,
    pub message_endpoint: Option<String>,
}
model! { AIGWMCPUpstreamInfoDetail {
    0 "SourceId" source_id: String, 1 "SourceName" source_name: String, 2 "Namespace" namespace: String,
    3 "MCPServerId" mcp_server_id: String, 4 "Protocol" protocol: String, 5 "Host" host: String, 6 "Port" port: i64,
    7 "ServiceId" service_id: String, 8 "ServiceName" service_name: String, 9 "ServiceGroup" service_group: String,
    10 "MCPEndpoint" mcp_endpoint: String, 11 "MessageEndpoint" message_endpoint: String
} }

/// Describes cloud native api gateway mcp server acl: `DescribeCloudNativeAPIGatewayMCPServerACL` of `cngw` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayMCPServerACL>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SECRET_ID_NOT_FOUND`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLS`],
/// [`codes::FAILED_OPERATION_CLS_CONFIG`], [`codes::FAILED_OPERATION_COS`], [`codes::FAILED_OPERATION_PLUGIN`],
/// [`codes::FAILED_OPERATION_RESOURCE`], [`codes::INTERNAL_ERROR_CLB_FAILURE`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_CREATE_ERROR`], [`codes::INTERNAL_ERROR_DECODE_ERROR`],
/// [`codes::INTERNAL_ERROR_EKS_FAILURE`], [`codes::INTERNAL_ERROR_GET_CREDENTIAL`],
/// [`codes::INTERNAL_ERROR_GET_ROLE_ERROR`], [`codes::INTERNAL_ERROR_GOVERNANCE_FAILURE`],
/// [`codes::INTERNAL_ERROR_HTTP_STATUS_CODE_ERROR`], [`codes::INTERNAL_ERROR_IO_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_TKE_CLUSTER_NOT_READY`], [`codes::INTERNAL_ERROR_TKE_FAILURE`],
/// [`codes::INTERNAL_ERROR_TAG_FAILURE`], [`codes::INTERNAL_ERROR_UPDATE_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_FAILURE`], [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PARSE_JSON_ERROR`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ACTION`],
/// [`codes::INVALID_PARAMETER_VALUE_BUCKET_NAME`], [`codes::INVALID_PARAMETER_VALUE_COS`],
/// [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_NAME`], [`codes::INVALID_PARAMETER_VALUE_PLUGIN`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_SYSTEM_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZIP_FILE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_LB_DOMAINS`], [`codes::MISSING_PARAMETER_CREATE_ERROR`],
/// [`codes::MISSING_PARAMETER_UPDATE_ERROR`], [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_LIMIT_EXCEEDED`],
/// [`codes::REGION_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_GROUPS`], [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_ROUTER`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_GROUP_EXIST_UPSTREAM`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_SOURCE_EXIST_SERVICE`],
/// [`codes::RESOURCE_IN_USE_INSTANCES_EXISTED_IN_SERVICE`], [`codes::RESOURCE_IN_USE_SERVICES_EXISTED_IN_NAMESPACE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_NOT_ACTIVATED`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_GOVERNANCE_NOT_SUPPORT_VISIBLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerACL {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
}
operation! { DescribeCloudNativeAPIGatewayMCPServerACL(gateway_id: String, server_id: String)
    "DescribeCloudNativeAPIGatewayMCPServerACL" -> DescribeCloudNativeAPIGatewayMCPServerACLOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id
} }

/// Response of [`DescribeCloudNativeAPIGatewayMCPServerACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerACLOutput {
    pub result: Option<AIGWMCPServerACLResult>,
}
model! { DescribeCloudNativeAPIGatewayMCPServerACLOutput {
    0 "Result" result: AIGWMCPServerACLResult
} }

/// In the response of [`DescribeCloudNativeAPIGatewayMCPServerACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPServerACLResult {
    pub acl_type: Option<String>,
    pub acl_consumers: Vec<AIGWACLSubject>,
    pub acl_consumer_groups: Vec<AIGWACLSubject>,
    pub auth_type: Option<String>,
}
model! { AIGWMCPServerACLResult {
    0 "ACLType" acl_type: String, 1 "ACLConsumers" acl_consumers: Vec<AIGWACLSubject>,
    2 "ACLConsumerGroups" acl_consumer_groups: Vec<AIGWACLSubject>, 3 "AuthType" auth_type: String
} }

/// In the response of [`DescribeCloudNativeAPIGatewayMCPServerACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWACLSubject {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { AIGWACLSubject {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Describes cloud native api gateway mcp server auth: `DescribeCloudNativeAPIGatewayMCPServerAuth` of `cngw`
/// 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayMCPServerAuth>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SECRET_ID_NOT_FOUND`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLS`],
/// [`codes::FAILED_OPERATION_CLS_CONFIG`], [`codes::FAILED_OPERATION_COS`], [`codes::FAILED_OPERATION_PLUGIN`],
/// [`codes::FAILED_OPERATION_RESOURCE`], [`codes::INTERNAL_ERROR_CLB_FAILURE`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_CREATE_ERROR`], [`codes::INTERNAL_ERROR_DECODE_ERROR`],
/// [`codes::INTERNAL_ERROR_EKS_FAILURE`], [`codes::INTERNAL_ERROR_GET_CREDENTIAL`],
/// [`codes::INTERNAL_ERROR_GET_ROLE_ERROR`], [`codes::INTERNAL_ERROR_GOVERNANCE_FAILURE`],
/// [`codes::INTERNAL_ERROR_HTTP_STATUS_CODE_ERROR`], [`codes::INTERNAL_ERROR_IO_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_TKE_CLUSTER_NOT_READY`], [`codes::INTERNAL_ERROR_TKE_FAILURE`],
/// [`codes::INTERNAL_ERROR_TAG_FAILURE`], [`codes::INTERNAL_ERROR_UPDATE_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_FAILURE`], [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PARSE_JSON_ERROR`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ACTION`],
/// [`codes::INVALID_PARAMETER_VALUE_BUCKET_NAME`], [`codes::INVALID_PARAMETER_VALUE_COS`],
/// [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_NAME`], [`codes::INVALID_PARAMETER_VALUE_PLUGIN`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_SYSTEM_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZIP_FILE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_LB_DOMAINS`], [`codes::MISSING_PARAMETER_CREATE_ERROR`],
/// [`codes::MISSING_PARAMETER_UPDATE_ERROR`], [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_LIMIT_EXCEEDED`],
/// [`codes::REGION_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_GROUPS`], [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_ROUTER`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_GROUP_EXIST_UPSTREAM`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_SOURCE_EXIST_SERVICE`],
/// [`codes::RESOURCE_IN_USE_INSTANCES_EXISTED_IN_SERVICE`], [`codes::RESOURCE_IN_USE_SERVICES_EXISTED_IN_NAMESPACE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_NOT_ACTIVATED`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_GOVERNANCE_NOT_SUPPORT_VISIBLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerAuth {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
}
operation! { DescribeCloudNativeAPIGatewayMCPServerAuth(gateway_id: String, server_id: String)
    "DescribeCloudNativeAPIGatewayMCPServerAuth" -> DescribeCloudNativeAPIGatewayMCPServerAuthOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id
} }

/// Response of [`DescribeCloudNativeAPIGatewayMCPServerAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerAuthOutput {
    pub result: Option<AIGWMCPServerAuthResult>,
}
model! { DescribeCloudNativeAPIGatewayMCPServerAuthOutput {
    0 "Result" result: AIGWMCPServerAuthResult
} }

/// In the response of [`DescribeCloudNativeAPIGatewayMCPServerAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPServerAuthResult {
    pub auth_type: Option<String>,
    pub jwt_auth_config: Option<AIGWJWTAuthPluginConfig>,
    pub oauth_auth_config: Option<AIGWOAuthAuthPluginConfig>,
    pub oidc_auth_config: Option<AIGWOIDCAuthPluginConfig>,
}
model! { AIGWMCPServerAuthResult {
    0 "AuthType" auth_type: String, 1 "JWTAuthConfig" jwt_auth_config: AIGWJWTAuthPluginConfig,
    2 "OAuthAuthConfig" oauth_auth_config: AIGWOAuthAuthPluginConfig,
    3 "OIDCAuthConfig" oidc_auth_config: AIGWOIDCAuthPluginConfig
} }

/// In the request of [`DescribeCloudNativeAPIGatewayMCPServerAuth`].
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

/// In the request of [`DescribeCloudNativeAPIGatewayMCPServerAuth`].
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

/// In the request of [`DescribeCloudNativeAPIGatewayMCPServerAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWOIDCAuthPluginConfig {
    pub audience: Option<String>,
    pub bearer_only: Option<bool>,
    pub scopes: Option<Vec<String>>,
    pub consumer_claim: Option<String>,
    pub realm: Option<String>,
    pub timeout: Option<i64>,
    pub token_endpoint_auth_method: Option<String>,
    pub introspection_endpoint: Option<String>,
    pub introspection_endpoint_auth_method: Option<String>,
    pub issuer_url: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
input! { AIGWOIDCAuthPluginConfig() {
    0 "Audience" audience: String, 1 "BearerOnly" bearer_only: bool, 2 "Scopes" scopes: Vec<String>,
    3 "ConsumerClaim" consumer_claim: String, 4 "Realm" realm: String, 5 "Timeout" timeout: i64,
    6 "TokenEndpointAuthMethod" token_endpoint_auth_method: String,
    7 "IntrospectionEndpoint" introspection_endpoint: String,
    8 "IntrospectionEndpointAuthMethod" introspection_endpoint_auth_method: String, 9 "IssuerURL" issuer_url: String,
    10 "ClientId" client_id: String, 11 "ClientSecret" client_secret: Secret
} }

/// Describes cloud native api gateway mcp server list: `DescribeCloudNativeAPIGatewayMCPServerList` of `cngw`
/// 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayMCPServerList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerList {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeCloudNativeAPIGatewayMCPServerList(gateway_id: String, limit: i64, offset: i64)
    "DescribeCloudNativeAPIGatewayMCPServerList" -> DescribeCloudNativeAPIGatewayMCPServerListOutput {
    0 "GatewayId" gateway_id, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeCloudNativeAPIGatewayMCPServerList: AIGWMCPServer =
    Offset "Offset", "Result.DataList" result.data_list, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewayMCPServerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPServerListOutput {
    pub result: Option<AIGWMCPServerList>,
}
model! { DescribeCloudNativeAPIGatewayMCPServerListOutput {
    0 "Result" result: AIGWMCPServerList
} }

/// In the response of [`DescribeCloudNativeAPIGatewayMCPServerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPServerList {
    pub total_count: Option<i64>,
    pub data_list: Vec<AIGWMCPServer>,
}
model! { AIGWMCPServerList {
    0 "TotalCount" total_count: i64, 1 "DataList" data_list: Vec<AIGWMCPServer>
} }

/// Describes cloud native api gateway mcp tool: `DescribeCloudNativeAPIGatewayMCPTool` of `cngw` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayMCPTool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPTool {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
    /// Required.
    pub tool_id: String,
}
operation! { DescribeCloudNativeAPIGatewayMCPTool(gateway_id: String, server_id: String, tool_id: String)
    "DescribeCloudNativeAPIGatewayMCPTool" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "ToolId" tool_id
} }

/// Response of [`DescribeCloudNativeAPIGatewayMCPTool`]: empty.
pub type DescribeCloudNativeAPIGatewayMCPToolOutput = Empty;

/// Describes cloud native api gateway mcp tool acl list: `DescribeCloudNativeAPIGatewayMCPToolACLList` of `cngw`
/// 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayMCPToolACLList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SECRET_ID_NOT_FOUND`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLS`],
/// [`codes::FAILED_OPERATION_CLS_CONFIG`], [`codes::FAILED_OPERATION_COS`], [`codes::FAILED_OPERATION_PLUGIN`],
/// [`codes::FAILED_OPERATION_RESOURCE`], [`codes::INTERNAL_ERROR_CLB_FAILURE`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_CREATE_ERROR`], [`codes::INTERNAL_ERROR_DECODE_ERROR`],
/// [`codes::INTERNAL_ERROR_EKS_FAILURE`], [`codes::INTERNAL_ERROR_GET_CREDENTIAL`],
/// [`codes::INTERNAL_ERROR_GET_ROLE_ERROR`], [`codes::INTERNAL_ERROR_GOVERNANCE_FAILURE`],
/// [`codes::INTERNAL_ERROR_HTTP_STATUS_CODE_ERROR`], [`codes::INTERNAL_ERROR_IO_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_TKE_CLUSTER_NOT_READY`], [`codes::INTERNAL_ERROR_TKE_FAILURE`],
/// [`codes::INTERNAL_ERROR_TAG_FAILURE`], [`codes::INTERNAL_ERROR_UPDATE_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_FAILURE`], [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PARSE_JSON_ERROR`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ACTION`],
/// [`codes::INVALID_PARAMETER_VALUE_BUCKET_NAME`], [`codes::INVALID_PARAMETER_VALUE_COS`],
/// [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_NAME`], [`codes::INVALID_PARAMETER_VALUE_PLUGIN`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_SYSTEM_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZIP_FILE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_LB_DOMAINS`], [`codes::MISSING_PARAMETER_CREATE_ERROR`],
/// [`codes::MISSING_PARAMETER_UPDATE_ERROR`], [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_LIMIT_EXCEEDED`],
/// [`codes::REGION_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_GROUPS`], [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_ROUTER`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_GROUP_EXIST_UPSTREAM`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_SOURCE_EXIST_SERVICE`],
/// [`codes::RESOURCE_IN_USE_INSTANCES_EXISTED_IN_SERVICE`], [`codes::RESOURCE_IN_USE_SERVICES_EXISTED_IN_NAMESPACE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_NOT_ACTIVATED`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_GOVERNANCE_NOT_SUPPORT_VISIBLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPToolACLList {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub keyword: Option<String>,
}
operation! {
    DescribeCloudNativeAPIGatewayMCPToolACLList(gateway_id: String, server_id: String, limit: i64, offset: i64)
    "DescribeCloudNativeAPIGatewayMCPToolACLList" -> DescribeCloudNativeAPIGatewayMCPToolACLListOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "Limit" limit, 3 "Offset" offset, 4 "Keyword" keyword: String
} }
paged! { DescribeCloudNativeAPIGatewayMCPToolACLList: AIGWMCPToolACLItem =
    Offset "Offset", "Result.DataList" result.data_list, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewayMCPToolACLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPToolACLListOutput {
    pub result: Option<AIGWMCPToolACLListResult>,
}
model! { DescribeCloudNativeAPIGatewayMCPToolACLListOutput {
    0 "Result" result: AIGWMCPToolACLListResult
} }

/// In the response of [`DescribeCloudNativeAPIGatewayMCPToolACLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPToolACLListResult {
    pub acl_type: Option<String>,
    pub data_list: Vec<AIGWMCPToolACLItem>,
    pub total_count: Option<i64>,
}
model! { AIGWMCPToolACLListResult {
    0 "ACLType" acl_type: String, 1 "DataList" data_list: Vec<AIGWMCPToolACLItem>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudNativeAPIGatewayMCPToolACLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWMCPToolACLItem {
    pub tool_id: Option<String>,
    pub tool_name: Option<String>,
    pub acl_type: Option<String>,
    pub acl_consumers: Vec<AIGWACLSubject>,
    pub acl_consumer_groups: Vec<AIGWACLSubject>,
}
model! { AIGWMCPToolACLItem {
    0 "ToolId" tool_id: String, 1 "ToolName" tool_name: String, 2 "ACLType" acl_type: String,
    3 "ACLConsumers" acl_consumers: Vec<AIGWACLSubject>, 4 "ACLConsumerGroups" acl_consumer_groups: Vec<AIGWACLSubject>
} }

/// Describes cloud native api gateway mcp tool list: `DescribeCloudNativeAPIGatewayMCPToolList` of `cngw` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayMCPToolList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPToolList {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeCloudNativeAPIGatewayMCPToolList(gateway_id: String, server_id: String, limit: i64, offset: i64)
    "DescribeCloudNativeAPIGatewayMCPToolList" -> DescribeCloudNativeAPIGatewayMCPToolListOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "Limit" limit, 3 "Offset" offset
} }
paged! { DescribeCloudNativeAPIGatewayMCPToolList: CNAPIGwMCPTool =
    Offset "Offset", "Result.DataList" result.data_list, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewayMCPToolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPToolListOutput {
    pub result: Option<CNAPIGwMCPToolList>,
}
model! { DescribeCloudNativeAPIGatewayMCPToolListOutput {
    0 "Result" result: CNAPIGwMCPToolList
} }

/// In the response of [`DescribeCloudNativeAPIGatewayMCPToolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwMCPToolList {
    pub data_list: Vec<CNAPIGwMCPTool>,
    pub total_count: Option<i64>,
}
model! { CNAPIGwMCPToolList {
    0 "DataList" data_list: Vec<CNAPIGwMCPTool>, 1 "TotalCount" total_count: i64
} }

/// In the request of [`DescribeCloudNativeAPIGatewayMCPToolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwMCPTool {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub display_name: Option<String>,
    /// Required.
    pub method: Option<String>,
    /// Required.
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

/// In the request of [`DescribeCloudNativeAPIGatewayMCPToolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwMCPToolParam {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub required: Option<bool>,
    /// Required.
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

/// Describes cloud native api gateway mcp tools from file: `DescribeCloudNativeAPIGatewayMCPToolsFromFile` of `cngw`
/// 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewayMCPToolsFromFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPToolsFromFile {
    /// Required.
    pub content: String,
    /// Required.
    pub format: String,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub mcp_server_id: String,
}
operation! {
    DescribeCloudNativeAPIGatewayMCPToolsFromFile(content: String, format: String, gateway_id: String, mcp_server_id: String)
    "DescribeCloudNativeAPIGatewayMCPToolsFromFile" -> DescribeCloudNativeAPIGatewayMCPToolsFromFileOutput {
    0 "Content" content, 1 "Format" format, 2 "GatewayId" gateway_id, 3 "MCPServerId" mcp_server_id
} }

/// Response of [`DescribeCloudNativeAPIGatewayMCPToolsFromFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayMCPToolsFromFileOutput {
    pub result: Option<CNAPIGwParseMCPToolsResult>,
}
model! { DescribeCloudNativeAPIGatewayMCPToolsFromFileOutput {
    0 "Result" result: CNAPIGwParseMCPToolsResult
} }

/// In the response of [`DescribeCloudNativeAPIGatewayMCPToolsFromFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwParseMCPToolsResult {
    pub data_list: Vec<CNAPIGwMCPToolPreview>,
    pub total_count: Option<i64>,
}
model! { CNAPIGwParseMCPToolsResult {
    0 "DataList" data_list: Vec<CNAPIGwMCPToolPreview>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudNativeAPIGatewayMCPToolsFromFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwMCPToolPreview {
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub input_params: Vec<CNAPIGwMCPToolParam>,
    pub method: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub upstream_url: Option<String>,
}
model! { CNAPIGwMCPToolPreview {
    0 "ContentType" content_type: String, 1 "Description" description: String,
    2 "InputParams" input_params: Vec<CNAPIGwMCPToolParam>, 3 "Method" method: String, 4 "Name" name: String,
    5 "Path" path: String, 6 "Status" status: String, 7 "StatusMessage" status_message: String,
    8 "UpstreamUrl" upstream_url: String
} }

/// Describes cloud native api gateway secret key: `DescribeCloudNativeAPIGatewaySecretKey` of `cngw` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewaySecretKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewaySecretKey {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub secret_key_id: String,
}
operation! { DescribeCloudNativeAPIGatewaySecretKey(gateway_id: String, secret_key_id: String)
    "DescribeCloudNativeAPIGatewaySecretKey" -> DescribeCloudNativeAPIGatewaySecretKeyOutput {
    0 "GatewayId" gateway_id, 1 "SecretKeyId" secret_key_id
} }

/// Response of [`DescribeCloudNativeAPIGatewaySecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewaySecretKeyOutput {
    pub result: Option<CNAPIGwSecretKey>,
}
model! { DescribeCloudNativeAPIGatewaySecretKeyOutput {
    0 "Result" result: CNAPIGwSecretKey
} }

/// In the response of [`DescribeCloudNativeAPIGatewaySecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwSecretKey {
    pub bind_count: Option<i64>,
    pub can_bind: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub generate_type: Option<String>,
    pub jwt_credential_config: Option<AIGWJWTCredentialConfig>,
    pub kms_key_name: Option<String>,
    pub kms_key_version: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub oauth_credential_config: Option<AIGWOAuthCredentialConfig>,
    pub oidc_credential_config: Option<AIGWOIDCCredentialConfig>,
    pub provider: Option<String>,
    pub resource_type: Option<String>,
    pub secret_key_id: Option<String>,
    pub secret_type: Option<String>,
    /// Secret.
    pub secret_value: Option<Secret>,
    pub status: Option<String>,
}
model! { CNAPIGwSecretKey {
    0 "BindCount" bind_count: i64, 1 "CanBind" can_bind: bool, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "GenerateType" generate_type: String,
    5 "JWTCredentialConfig" jwt_credential_config: AIGWJWTCredentialConfig, 6 "KmsKeyName" kms_key_name: String,
    7 "KmsKeyVersion" kms_key_version: String, 8 "ModifyTime" modify_time: String, 9 "Name" name: String,
    10 "OAuthCredentialConfig" oauth_credential_config: AIGWOAuthCredentialConfig,
    11 "OIDCCredentialConfig" oidc_credential_config: AIGWOIDCCredentialConfig, 12 "Provider" provider: String,
    13 "ResourceType" resource_type: String, 14 "SecretKeyId" secret_key_id: String,
    15 "SecretType" secret_type: String, 16 "SecretValue" secret_value: Secret, 17 "Status" status: String
} }

/// Describes cloud native api gateway secret key value: `DescribeCloudNativeAPIGatewaySecretKeyValue` of `cngw`
/// 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=DescribeCloudNativeAPIGatewaySecretKeyValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewaySecretKeyValue {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub secret_key_id: String,
}
operation! { DescribeCloudNativeAPIGatewaySecretKeyValue(gateway_id: String, secret_key_id: String)
    "DescribeCloudNativeAPIGatewaySecretKeyValue" -> DescribeCloudNativeAPIGatewaySecretKeyValueOutput {
    0 "GatewayId" gateway_id, 1 "SecretKeyId" secret_key_id
} }

/// Response of [`DescribeCloudNativeAPIGatewaySecretKeyValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewaySecretKeyValueOutput {
    pub result: Option<String>,
}
model! { DescribeCloudNativeAPIGatewaySecretKeyValueOutput {
    0 "Result" result: String
} }

/// Modifies cloud native api gateway consumer: `ModifyCloudNativeAPIGatewayConsumer` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=ModifyCloudNativeAPIGatewayConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayConsumer {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub name: String,
    pub description: Option<String>,
}
operation! { ModifyCloudNativeAPIGatewayConsumer(gateway_id: String, consumer_id: String, name: String)
    "ModifyCloudNativeAPIGatewayConsumer" -> Empty {
    0 "GatewayId" gateway_id, 1 "ConsumerId" consumer_id, 2 "Name" name, 3 "Description" description: String
} }

/// Response of [`ModifyCloudNativeAPIGatewayConsumer`]: empty.
pub type ModifyCloudNativeAPIGatewayConsumerOutput = Empty;

/// Modifies cloud native api gateway consumer group: `ModifyCloudNativeAPIGatewayConsumerGroup` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=ModifyCloudNativeAPIGatewayConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayConsumerGroup {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub consumer_group_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub status: String,
    pub description: Option<String>,
}
operation! {
    ModifyCloudNativeAPIGatewayConsumerGroup(gateway_id: String, consumer_group_id: String, name: String, status: String)
    "ModifyCloudNativeAPIGatewayConsumerGroup" -> Empty {
    0 "GatewayId" gateway_id, 1 "ConsumerGroupId" consumer_group_id, 2 "Name" name, 3 "Status" status,
    4 "Description" description: String
} }

/// Response of [`ModifyCloudNativeAPIGatewayConsumerGroup`]: empty.
pub type ModifyCloudNativeAPIGatewayConsumerGroupOutput = Empty;

/// Modifies cloud native api gateway llm model api: `ModifyCloudNativeAPIGatewayLLMModelAPI` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=ModifyCloudNativeAPIGatewayLLMModelAPI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayLLMModelAPI {
    /// Required.
    pub gateway_id: String,
    /// Required.
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

/// Response of [`ModifyCloudNativeAPIGatewayLLMModelAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayLLMModelAPIOutput {
    pub result: Option<bool>,
}
model! { ModifyCloudNativeAPIGatewayLLMModelAPIOutput {
    0 "Result" result: bool
} }

/// Modifies cloud native api gateway llm model service: `ModifyCloudNativeAPIGatewayLLMModelService` of `cngw`
/// 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=ModifyCloudNativeAPIGatewayLLMModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayLLMModelService {
    /// Required.
    pub gateway_id: String,
    /// Required.
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
    pub key_rotation_period_days: Option<i64>,
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
    22 "KeyRotationEnabled" key_rotation_enabled: bool, 23 "KeyRotationPeriodDays" key_rotation_period_days: i64,
    24 "SourceId" source_id: String, 25 "Namespace" namespace: String, 26 "ServiceName" service_name: String,
    27 "Protocol" protocol: String
} }

/// Response of [`ModifyCloudNativeAPIGatewayLLMModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayLLMModelServiceOutput {
    pub result: Option<bool>,
}
model! { ModifyCloudNativeAPIGatewayLLMModelServiceOutput {
    0 "Result" result: bool
} }

/// Modifies cloud native api gateway mcp server: `ModifyCloudNativeAPIGatewayMCPServer` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=ModifyCloudNativeAPIGatewayMCPServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPServer {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub display_name: String,
    /// Required.
    pub server_id: String,
    /// Required.
    pub upstream_type: String,
    pub timeout: Option<i64>,
    pub retry_count: Option<i64>,
    pub upstream_info: Option<AIGWMCPUpstreamInfo>,
    pub session_config: Option<AIGWMCPSessionConfig>,
    pub description: Option<String>,
    pub enable_health_check: Option<bool>,
    pub health_check: Option<AIGWHealthCheckSetting>,
}
operation! {
    ModifyCloudNativeAPIGatewayMCPServer(gateway_id: String, display_name: String, server_id: String, upstream_type: String)
    "ModifyCloudNativeAPIGatewayMCPServer" -> Empty {
    0 "GatewayId" gateway_id, 1 "DisplayName" display_name, 2 "ServerId" server_id, 3 "UpstreamType" upstream_type,
    4 "Timeout" timeout: i64, 5 "RetryCount" retry_count: i64, 6 "UpstreamInfo" upstream_info: AIGWMCPUpstreamInfo,
    7 "SessionConfig" session_config: AIGWMCPSessionConfig, 8 "Description" description: String,
    9 "EnableHealthCheck" enable_health_check: bool, 10 "HealthCheck" health_check: AIGWHealthCheckSetting
} }

/// Response of [`ModifyCloudNativeAPIGatewayMCPServer`]: empty.
pub type ModifyCloudNativeAPIGatewayMCPServerOutput = Empty;

/// Modifies cloud native api gateway mcp server acl: `ModifyCloudNativeAPIGatewayMCPServerACL` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=ModifyCloudNativeAPIGatewayMCPServerACL>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SECRET_ID_NOT_FOUND`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLS`],
/// [`codes::FAILED_OPERATION_CLS_CONFIG`], [`codes::FAILED_OPERATION_COS`], [`codes::FAILED_OPERATION_PLUGIN`],
/// [`codes::FAILED_OPERATION_RESOURCE`], [`codes::INTERNAL_ERROR_CLB_FAILURE`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_CREATE_ERROR`], [`codes::INTERNAL_ERROR_DECODE_ERROR`],
/// [`codes::INTERNAL_ERROR_EKS_FAILURE`], [`codes::INTERNAL_ERROR_GET_CREDENTIAL`],
/// [`codes::INTERNAL_ERROR_GET_ROLE_ERROR`], [`codes::INTERNAL_ERROR_GOVERNANCE_FAILURE`],
/// [`codes::INTERNAL_ERROR_HTTP_STATUS_CODE_ERROR`], [`codes::INTERNAL_ERROR_IO_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_TKE_CLUSTER_NOT_READY`], [`codes::INTERNAL_ERROR_TKE_FAILURE`],
/// [`codes::INTERNAL_ERROR_TAG_FAILURE`], [`codes::INTERNAL_ERROR_UPDATE_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_FAILURE`], [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PARSE_JSON_ERROR`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ACTION`],
/// [`codes::INVALID_PARAMETER_VALUE_BUCKET_NAME`], [`codes::INVALID_PARAMETER_VALUE_COS`],
/// [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_NAME`], [`codes::INVALID_PARAMETER_VALUE_PLUGIN`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_SYSTEM_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZIP_FILE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_LB_DOMAINS`], [`codes::MISSING_PARAMETER_CREATE_ERROR`],
/// [`codes::MISSING_PARAMETER_UPDATE_ERROR`], [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_LIMIT_EXCEEDED`],
/// [`codes::REGION_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_GROUPS`], [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_ROUTER`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_GROUP_EXIST_UPSTREAM`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_SOURCE_EXIST_SERVICE`],
/// [`codes::RESOURCE_IN_USE_INSTANCES_EXISTED_IN_SERVICE`], [`codes::RESOURCE_IN_USE_SERVICES_EXISTED_IN_NAMESPACE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_NOT_ACTIVATED`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_GOVERNANCE_NOT_SUPPORT_VISIBLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPServerACL {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
    /// Required.
    pub acl_type: String,
    pub acl_consumer_ids: Option<Vec<String>>,
    pub acl_consumer_group_ids: Option<Vec<String>>,
}
operation! { ModifyCloudNativeAPIGatewayMCPServerACL(gateway_id: String, server_id: String, acl_type: String)
    "ModifyCloudNativeAPIGatewayMCPServerACL" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "ACLType" acl_type,
    3 "ACLConsumerIds" acl_consumer_ids: Vec<String>, 4 "ACLConsumerGroupIds" acl_consumer_group_ids: Vec<String>
} }

/// Response of [`ModifyCloudNativeAPIGatewayMCPServerACL`]: empty.
pub type ModifyCloudNativeAPIGatewayMCPServerACLOutput = Empty;

/// Modifies cloud native api gateway mcp server auth: `ModifyCloudNativeAPIGatewayMCPServerAuth` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=ModifyCloudNativeAPIGatewayMCPServerAuth>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SECRET_ID_NOT_FOUND`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLS`],
/// [`codes::FAILED_OPERATION_CLS_CONFIG`], [`codes::FAILED_OPERATION_COS`], [`codes::FAILED_OPERATION_PLUGIN`],
/// [`codes::FAILED_OPERATION_RESOURCE`], [`codes::INTERNAL_ERROR_CLB_FAILURE`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_CREATE_ERROR`], [`codes::INTERNAL_ERROR_DECODE_ERROR`],
/// [`codes::INTERNAL_ERROR_EKS_FAILURE`], [`codes::INTERNAL_ERROR_GET_CREDENTIAL`],
/// [`codes::INTERNAL_ERROR_GET_ROLE_ERROR`], [`codes::INTERNAL_ERROR_GOVERNANCE_FAILURE`],
/// [`codes::INTERNAL_ERROR_HTTP_STATUS_CODE_ERROR`], [`codes::INTERNAL_ERROR_IO_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_TKE_CLUSTER_NOT_READY`], [`codes::INTERNAL_ERROR_TKE_FAILURE`],
/// [`codes::INTERNAL_ERROR_TAG_FAILURE`], [`codes::INTERNAL_ERROR_UPDATE_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_FAILURE`], [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PARSE_JSON_ERROR`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ACTION`],
/// [`codes::INVALID_PARAMETER_VALUE_BUCKET_NAME`], [`codes::INVALID_PARAMETER_VALUE_COS`],
/// [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_NAME`], [`codes::INVALID_PARAMETER_VALUE_PLUGIN`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_SYSTEM_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZIP_FILE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_LB_DOMAINS`], [`codes::MISSING_PARAMETER_CREATE_ERROR`],
/// [`codes::MISSING_PARAMETER_UPDATE_ERROR`], [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_LIMIT_EXCEEDED`],
/// [`codes::REGION_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_GROUPS`], [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_ROUTER`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_GROUP_EXIST_UPSTREAM`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_SOURCE_EXIST_SERVICE`],
/// [`codes::RESOURCE_IN_USE_INSTANCES_EXISTED_IN_SERVICE`], [`codes::RESOURCE_IN_USE_SERVICES_EXISTED_IN_NAMESPACE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_NOT_ACTIVATED`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_GOVERNANCE_NOT_SUPPORT_VISIBLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPServerAuth {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
    /// Required.
    pub auth_type: String,
    pub jwt_auth_config: Option<AIGWJWTAuthPluginConfig>,
    pub oauth_auth_config: Option<AIGWOAuthAuthPluginConfig>,
    pub oidc_auth_config: Option<AIGWOIDCAuthPluginConfig>,
}
operation! { ModifyCloudNativeAPIGatewayMCPServerAuth(gateway_id: String, server_id: String, auth_type: String)
    "ModifyCloudNativeAPIGatewayMCPServerAuth" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "AuthType" auth_type,
    3 "JWTAuthConfig" jwt_auth_config: AIGWJWTAuthPluginConfig,
    4 "OAuthAuthConfig" oauth_auth_config: AIGWOAuthAuthPluginConfig,
    5 "OIDCAuthConfig" oidc_auth_config: AIGWOIDCAuthPluginConfig
} }

/// Response of [`ModifyCloudNativeAPIGatewayMCPServerAuth`]: empty.
pub type ModifyCloudNativeAPIGatewayMCPServerAuthOutput = Empty;

/// Modifies cloud native api gateway mcp server status: `ModifyCloudNativeAPIGatewayMCPServerStatus` of `cngw`
/// 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=ModifyCloudNativeAPIGatewayMCPServerStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPServerStatus {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
    /// Required.
    pub status: String,
}
operation! { ModifyCloudNativeAPIGatewayMCPServerStatus(gateway_id: String, server_id: String, status: String)
    "ModifyCloudNativeAPIGatewayMCPServerStatus" -> ModifyCloudNativeAPIGatewayMCPServerStatusOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "Status" status
} }

/// Response of [`ModifyCloudNativeAPIGatewayMCPServerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPServerStatusOutput {
    pub result: Option<bool>,
}
model! { ModifyCloudNativeAPIGatewayMCPServerStatusOutput {
    0 "Result" result: bool
} }

/// Modifies cloud native api gateway mcp tool: `ModifyCloudNativeAPIGatewayMCPTool` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=ModifyCloudNativeAPIGatewayMCPTool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPTool {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
    /// Required.
    pub tool_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub path: String,
    /// Required.
    pub content_type: String,
    /// Required.
    pub method: String,
    pub display_name: Option<String>,
    pub input_params: Option<Vec<CNAPIGwMCPToolParam>>,
    pub description: Option<String>,
    pub tool_version: Option<String>,
}

/// Arguments of [`ModifyCloudNativeAPIGatewayMCPTool::new`].
pub struct ModifyCloudNativeAPIGatewayMCPToolRequired {
    pub gateway_id: String,
    pub server_id: String,
    pub tool_id: String,
    pub name: String,
    pub path: String,
    pub content_type: String,
    pub method: String,
}
operation! {
    ModifyCloudNativeAPIGatewayMCPTool { ModifyCloudNativeAPIGatewayMCPToolRequired: gateway_id, server_id, tool_id, name, path, content_type, method }
    "ModifyCloudNativeAPIGatewayMCPTool" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "ToolId" tool_id, 3 "Name" name, 4 "Path" path,
    5 "ContentType" content_type, 6 "Method" method, 7 "DisplayName" display_name: String,
    8 "InputParams" input_params: Vec<CNAPIGwMCPToolParam>, 9 "Description" description: String,
    10 "ToolVersion" tool_version: String
} }

/// Response of [`ModifyCloudNativeAPIGatewayMCPTool`]: empty.
pub type ModifyCloudNativeAPIGatewayMCPToolOutput = Empty;

/// Modifies cloud native api gateway mcp tool acl: `ModifyCloudNativeAPIGatewayMCPToolACL` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=ModifyCloudNativeAPIGatewayMCPToolACL>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SECRET_ID_NOT_FOUND`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLS`],
/// [`codes::FAILED_OPERATION_CLS_CONFIG`], [`codes::FAILED_OPERATION_COS`], [`codes::FAILED_OPERATION_PLUGIN`],
/// [`codes::FAILED_OPERATION_RESOURCE`], [`codes::INTERNAL_ERROR_CLB_FAILURE`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_CREATE_ERROR`], [`codes::INTERNAL_ERROR_DECODE_ERROR`],
/// [`codes::INTERNAL_ERROR_EKS_FAILURE`], [`codes::INTERNAL_ERROR_GET_CREDENTIAL`],
/// [`codes::INTERNAL_ERROR_GET_ROLE_ERROR`], [`codes::INTERNAL_ERROR_GOVERNANCE_FAILURE`],
/// [`codes::INTERNAL_ERROR_HTTP_STATUS_CODE_ERROR`], [`codes::INTERNAL_ERROR_IO_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_TKE_CLUSTER_NOT_READY`], [`codes::INTERNAL_ERROR_TKE_FAILURE`],
/// [`codes::INTERNAL_ERROR_TAG_FAILURE`], [`codes::INTERNAL_ERROR_UPDATE_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_FAILURE`], [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PARSE_JSON_ERROR`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ACTION`],
/// [`codes::INVALID_PARAMETER_VALUE_BUCKET_NAME`], [`codes::INVALID_PARAMETER_VALUE_COS`],
/// [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_NAME`], [`codes::INVALID_PARAMETER_VALUE_PLUGIN`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_SYSTEM_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZIP_FILE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_LB_DOMAINS`], [`codes::MISSING_PARAMETER_CREATE_ERROR`],
/// [`codes::MISSING_PARAMETER_UPDATE_ERROR`], [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_LIMIT_EXCEEDED`],
/// [`codes::REGION_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_GROUPS`], [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_ROUTER`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_GROUP_EXIST_UPSTREAM`],
/// [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_SOURCE_EXIST_SERVICE`],
/// [`codes::RESOURCE_IN_USE_INSTANCES_EXISTED_IN_SERVICE`], [`codes::RESOURCE_IN_USE_SERVICES_EXISTED_IN_NAMESPACE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_NOT_ACTIVATED`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_GOVERNANCE_NOT_SUPPORT_VISIBLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPToolACL {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
    /// Required.
    pub tool_id: String,
    /// Required.
    pub acl_type: String,
    pub acl_consumer_ids: Option<Vec<String>>,
    pub acl_consumer_group_ids: Option<Vec<String>>,
}
operation! {
    ModifyCloudNativeAPIGatewayMCPToolACL(gateway_id: String, server_id: String, tool_id: String, acl_type: String)
    "ModifyCloudNativeAPIGatewayMCPToolACL" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "ToolId" tool_id, 3 "ACLType" acl_type,
    4 "ACLConsumerIds" acl_consumer_ids: Vec<String>, 5 "ACLConsumerGroupIds" acl_consumer_group_ids: Vec<String>
} }

/// Response of [`ModifyCloudNativeAPIGatewayMCPToolACL`]: empty.
pub type ModifyCloudNativeAPIGatewayMCPToolACLOutput = Empty;

/// Modifies cloud native api gateway mcp tool status: `ModifyCloudNativeAPIGatewayMCPToolStatus` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=ModifyCloudNativeAPIGatewayMCPToolStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPToolStatus {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub server_id: String,
    /// Required.
    pub status: String,
    /// Required.
    pub tool_id: String,
}
operation! {
    ModifyCloudNativeAPIGatewayMCPToolStatus(gateway_id: String, server_id: String, status: String, tool_id: String)
    "ModifyCloudNativeAPIGatewayMCPToolStatus" -> ModifyCloudNativeAPIGatewayMCPToolStatusOutput {
    0 "GatewayId" gateway_id, 1 "ServerId" server_id, 2 "Status" status, 3 "ToolId" tool_id
} }

/// Response of [`ModifyCloudNativeAPIGatewayMCPToolStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayMCPToolStatusOutput {
    pub result: Option<bool>,
}
model! { ModifyCloudNativeAPIGatewayMCPToolStatusOutput {
    0 "Result" result: bool
} }

/// Modifies cloud native api gateway secret key: `ModifyCloudNativeAPIGatewaySecretKey` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=ModifyCloudNativeAPIGatewaySecretKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewaySecretKey {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub secret_key_id: String,
    pub description: Option<String>,
}
operation! { ModifyCloudNativeAPIGatewaySecretKey(gateway_id: String, name: String, secret_key_id: String)
    "ModifyCloudNativeAPIGatewaySecretKey" -> Empty {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "SecretKeyId" secret_key_id, 3 "Description" description: String
} }

/// Response of [`ModifyCloudNativeAPIGatewaySecretKey`]: empty.
pub type ModifyCloudNativeAPIGatewaySecretKeyOutput = Empty;

/// Removes cloud native api gateway consumer group auth: `RemoveCloudNativeAPIGatewayConsumerGroupAuth` of `cngw`
/// 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=RemoveCloudNativeAPIGatewayConsumerGroupAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveCloudNativeAPIGatewayConsumerGroupAuth {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub consumer_group_ids: Vec<String>,
}
operation! {
    RemoveCloudNativeAPIGatewayConsumerGroupAuth(gateway_id: String, resource_type: String, resource_id: String, consumer_group_ids: Vec<String>)
    "RemoveCloudNativeAPIGatewayConsumerGroupAuth" -> Empty {
    0 "GatewayId" gateway_id, 1 "ResourceType" resource_type, 2 "ResourceId" resource_id,
    3 "ConsumerGroupIds" consumer_group_ids
} }

/// Response of [`RemoveCloudNativeAPIGatewayConsumerGroupAuth`]: empty.
pub type RemoveCloudNativeAPIGatewayConsumerGroupAuthOutput = Empty;

/// Removes cloud native api gateway consumer in group: `RemoveCloudNativeAPIGatewayConsumerInGroup` of `cngw`
/// 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=RemoveCloudNativeAPIGatewayConsumerInGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveCloudNativeAPIGatewayConsumerInGroup {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub consumer_group_id: String,
    /// Required.
    pub consumer_ids: Vec<String>,
}
operation! {
    RemoveCloudNativeAPIGatewayConsumerInGroup(gateway_id: String, consumer_group_id: String, consumer_ids: Vec<String>)
    "RemoveCloudNativeAPIGatewayConsumerInGroup" -> Empty {
    0 "GatewayId" gateway_id, 1 "ConsumerGroupId" consumer_group_id, 2 "ConsumerIds" consumer_ids
} }

/// Response of [`RemoveCloudNativeAPIGatewayConsumerInGroup`]: empty.
pub type RemoveCloudNativeAPIGatewayConsumerInGroupOutput = Empty;

/// Unbinds cloud native api gateway secret key: `UnbindCloudNativeAPIGatewaySecretKey` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=UnbindCloudNativeAPIGatewaySecretKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindCloudNativeAPIGatewaySecretKey {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub secret_key_id: String,
}
operation! {
    UnbindCloudNativeAPIGatewaySecretKey(gateway_id: String, resource_type: String, resource_ids: Vec<String>, secret_key_id: String)
    "UnbindCloudNativeAPIGatewaySecretKey" -> Empty {
    0 "GatewayId" gateway_id, 1 "ResourceType" resource_type, 2 "ResourceIds" resource_ids,
    3 "SecretKeyId" secret_key_id
} }

/// Response of [`UnbindCloudNativeAPIGatewaySecretKey`]: empty.
pub type UnbindCloudNativeAPIGatewaySecretKeyOutput = Empty;

/// Updates cloud native api gateway mcp tools: `UpdateCloudNativeAPIGatewayMCPTools` of `cngw` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cngw&Version=2023-04-18&Action=UpdateCloudNativeAPIGatewayMCPTools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudNativeAPIGatewayMCPTools {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub mcp_server_id: String,
    /// Required.
    pub tools: Vec<CNAPIGwMCPTool>,
}
operation! {
    UpdateCloudNativeAPIGatewayMCPTools(gateway_id: String, mcp_server_id: String, tools: Vec<CNAPIGwMCPTool>)
    "UpdateCloudNativeAPIGatewayMCPTools" -> UpdateCloudNativeAPIGatewayMCPToolsOutput {
    0 "GatewayId" gateway_id, 1 "MCPServerId" mcp_server_id, 2 "Tools" tools
} }

/// Response of [`UpdateCloudNativeAPIGatewayMCPTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudNativeAPIGatewayMCPToolsOutput {
    pub result: Option<String>,
}
model! { UpdateCloudNativeAPIGatewayMCPToolsOutput {
    0 "Result" result: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_SECRET_ID_NOT_FOUND "AuthFailure.SecretIdNotFound",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", DRY_RUN_OPERATION "DryRunOperation",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_CLS "FailedOperation.Cls",
    FAILED_OPERATION_CLS_CONFIG "FailedOperation.ClsConfig", FAILED_OPERATION_COS "FailedOperation.Cos",
    FAILED_OPERATION_FAILED_OPERATION "FailedOperation.FailedOperation",
    FAILED_OPERATION_INTERNAL_ERROR "FailedOperation.InternalError", FAILED_OPERATION_PLUGIN "FailedOperation.Plugin",
    FAILED_OPERATION_RESOURCE "FailedOperation.Resource", FAILED_OPERATION_ROLE "FailedOperation.Role",
    FAILED_OPERATION_VPC "FailedOperation.Vpc", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CLB_FAILURE "InternalError.CLBFailure", INTERNAL_ERROR_CAM_NO_AUTH "InternalError.CamNoAuth",
    INTERNAL_ERROR_CREATE_ERROR "InternalError.CreateError", INTERNAL_ERROR_DECODE_ERROR "InternalError.DecodeError",
    INTERNAL_ERROR_EKS_FAILURE "InternalError.EKSFailure", INTERNAL_ERROR_GET_CREDENTIAL "InternalError.GetCredential",
    INTERNAL_ERROR_GET_ROLE_ERROR "InternalError.GetRoleError",
    INTERNAL_ERROR_GOVERNANCE_FAILURE "InternalError.GovernanceFailure",
    INTERNAL_ERROR_HTTP_STATUS_CODE_ERROR "InternalError.HttpStatusCodeError",
    INTERNAL_ERROR_IO_ERROR "InternalError.IOError", INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError",
    INTERNAL_ERROR_OPERATION_FAILED "InternalError.OperationFailed",
    INTERNAL_ERROR_QUERY_ERROR "InternalError.QueryError",
    INTERNAL_ERROR_TKE_CLUSTER_NOT_READY "InternalError.TKEClusterNotReady",
    INTERNAL_ERROR_TKE_FAILURE "InternalError.TKEFailure", INTERNAL_ERROR_TAG_FAILURE "InternalError.TagFailure",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError", INTERNAL_ERROR_UPDATE_ERROR "InternalError.UpdateError",
    INTERNAL_ERROR_VPC_FAILURE "InternalError.VPCFailure", INVALID_FILTER "InvalidFilter",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_PARSE_JSON_ERROR "InvalidParameter.ParseJsonError",
    INVALID_PARAMETER_COMBINATION "InvalidParameterCombination", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACTION "InvalidParameterValue.Action",
    INVALID_PARAMETER_VALUE_BAD_REQUEST_FORMAT "InvalidParameterValue.BadRequestFormat",
    INVALID_PARAMETER_VALUE_BUCKET_NAME "InvalidParameterValue.BucketName",
    INVALID_PARAMETER_VALUE_COS "InvalidParameterValue.Cos",
    INVALID_PARAMETER_VALUE_CREATE_ERROR "InvalidParameterValue.CreateError",
    INVALID_PARAMETER_VALUE_DESCRIPTION "InvalidParameterValue.Description",
    INVALID_PARAMETER_VALUE_GATEWAY_ID "InvalidParameterValue.GatewayId",
    INVALID_PARAMETER_VALUE_GATEWAY_VERSION "InvalidParameterValue.GatewayVersion",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE "InvalidParameterValue.InvalidParameterValue",
    INVALID_PARAMETER_VALUE_KEY_NOT_EXIST "InvalidParameterValue.KeyNotExist",
    INVALID_PARAMETER_VALUE_NAME "InvalidParameterValue.Name",
    INVALID_PARAMETER_VALUE_OBJECT_NAME "InvalidParameterValue.ObjectName",
    INVALID_PARAMETER_VALUE_OPERATION_FAILED "InvalidParameterValue.OperationFailed",
    INVALID_PARAMETER_VALUE_PLUGIN "InvalidParameterValue.Plugin",
    INVALID_PARAMETER_VALUE_QUERY_ERROR "InvalidParameterValue.QueryError",
    INVALID_PARAMETER_VALUE_REGION "InvalidParameterValue.Region",
    INVALID_PARAMETER_VALUE_RESOURCE_ALREADY_EXIST "InvalidParameterValue.ResourceAlreadyExist",
    INVALID_PARAMETER_VALUE_SPECIFICATION "InvalidParameterValue.Specification",
    INVALID_PARAMETER_VALUE_SYSTEM_PARAMETER "InvalidParameterValue.SystemParameter",
    INVALID_PARAMETER_VALUE_TYPE "InvalidParameterValue.Type",
    INVALID_PARAMETER_VALUE_UPDATE_ERROR "InvalidParameterValue.UpdateError",
    INVALID_PARAMETER_VALUE_ZIP_FILE "InvalidParameterValue.ZipFile", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_LB_DOMAINS "LimitExceeded.LBDomains", LIMIT_EXCEEDED_LIMIT_EXCEEDED "LimitExceeded.LimitExceeded",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_CREATE_ERROR "MissingParameter.CreateError",
    MISSING_PARAMETER_MISS_PARAMETER "MissingParameter.MissParameter",
    MISSING_PARAMETER_UPDATE_ERROR "MissingParameter.UpdateError", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_LIMIT_EXCEEDED "OperationDenied.LimitExceeded",
    OPERATION_DENIED_OPERATION_DENIED "OperationDenied.OperationDenied", REGION_ERROR "RegionError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_GROUPS "ResourceInUse.GatewayServiceExistGroups",
    RESOURCE_IN_USE_GATEWAY_SERVICE_EXIST_ROUTER "ResourceInUse.GatewayServiceExistRouter",
    RESOURCE_IN_USE_GATEWAY_SERVICE_GROUP_EXIST_UPSTREAM "ResourceInUse.GatewayServiceGroupExistUpstream",
    RESOURCE_IN_USE_GATEWAY_SERVICE_SOURCE_EXIST_SERVICE "ResourceInUse.GatewayServiceSourceExistService",
    RESOURCE_IN_USE_INSTANCES_EXISTED_IN_SERVICE "ResourceInUse.InstancesExistedInService",
    RESOURCE_IN_USE_SERVICES_EXISTED_IN_NAMESPACE "ResourceInUse.ServicesExistedInNamespace",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST "ResourceNotFound.ConfigNotExist",
    RESOURCE_NOT_FOUND_FORBIDDEN "ResourceNotFound.Forbidden",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND "ResourceNotFound.InstanceNotFound",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND "ResourceNotFound.ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCE_UNAVAILABLE_NOT_PURCHASED "ResourceUnavailable.NotPurchased",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_CAM_NO_AUTH "UnauthorizedOperation.CamNoAuth",
    UNAUTHORIZED_OPERATION_CAM_PASS_ROLE_NOT_EXIST "UnauthorizedOperation.CamPassRoleNotExist",
    UNAUTHORIZED_OPERATION_CLS_NOT_ACTIVATED "UnauthorizedOperation.ClsNotActivated",
    UNAUTHORIZED_OPERATION_UIN "UnauthorizedOperation.Uin",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION "UnauthorizedOperation.UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_GOVERNANCE_NOT_SUPPORT_VISIBLE "UnsupportedOperation.GovernanceNotSupportVisible"
}

#[cfg(feature = "unstable-registry")]
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
