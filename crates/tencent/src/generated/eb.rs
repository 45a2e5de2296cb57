//! `eb` of Tencent Cloud, API version 2021-04-16.
//!
//! Endpoint: `eb.tencentcloudapi.com`, or `eb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, eb::ListEventBuses};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListEventBuses::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("eb", "2021-04-16", "eb", &Endpoints::NONE);

/// Checks rule: `CheckRule` of `eb` 2021-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=CheckRule>.
///
/// Errors: [`codes::FAILED_OPERATION_ERROR_FILTER`], [`codes::INTERNAL_ERROR_SYSTEM`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_RULE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PATTERN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRule {
    /// Required.
    pub event: String,
    /// Required.
    pub event_pattern: String,
}
operation! { CheckRule(event: String, event_pattern: String) "CheckRule" -> Empty {
    0 "Event" event, 1 "EventPattern" event_pattern
} }

/// Response of [`CheckRule`]: empty.
pub type CheckRuleOutput = Empty;

/// Checks transformation: `CheckTransformation` of `eb` 2021-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=CheckTransformation>.
///
/// Errors: [`codes::FAILED_OPERATION_ERROR_FILTER`], [`codes::INTERNAL_ERROR_SYSTEM`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_RULE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PATTERN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTransformation {
    /// Required.
    pub input: String,
    /// Required.
    pub transformations: Vec<Transformation>,
}
operation! { CheckTransformation(input: String, transformations: Vec<Transformation>)
    "CheckTransformation" -> CheckTransformationOutput {
    0 "Input" input, 1 "Transformations" transformations
} }

/// In the request of [`CheckTransformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transformation {
    pub extraction: Option<Extraction>,
    pub etl_filter: Option<EtlFilter>,
    pub transform: Option<Transform>,
}
input! { Transformation() {
    0 "Extraction" extraction: Extraction, 1 "EtlFilter" etl_filter: EtlFilter, 2 "Transform" transform: Transform
} }

/// In the request of [`CheckTransformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Extraction {
    /// Required.
    pub extraction_input_path: Option<String>,
    /// Required.
    pub format: Option<String>,
    pub text_params: Option<TextParams>,
}
input! { Extraction(extraction_input_path: String, format: String) {
    0 "ExtractionInputPath" extraction_input_path: String, 1 "Format" format: String,
    2 "TextParams" text_params: TextParams
} }

/// In the request of [`CheckTransformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextParams {
    pub separator: Option<String>,
    pub regex: Option<String>,
}
input! { TextParams() {
    0 "Separator" separator: String, 1 "Regex" regex: String
} }

/// In the request of [`CheckTransformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtlFilter {
    /// Required.
    pub filter: Option<String>,
}
input! { EtlFilter(filter: String) {
    0 "Filter" filter: String
} }

/// In the request of [`CheckTransformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transform {
    /// Required.
    pub output_structs: Option<Vec<OutputStructParam>>,
}
input! { Transform(output_structs: Vec<OutputStructParam>) {
    0 "OutputStructs" output_structs: Vec<OutputStructParam>
} }

/// In the request of [`CheckTransformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputStructParam {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
    /// Required.
    pub value_type: Option<String>,
}
input! { OutputStructParam(key: String, value: String, value_type: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

/// Response of [`CheckTransformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTransformationOutput {
    pub output: Option<String>,
}
model! { CheckTransformationOutput {
    0 "Output" output: String
} }

/// Creates connection: `CreateConnection` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=CreateConnection>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::INTERNAL_ERROR_OSS_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_CONNECTION_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_CONNECTION_NAME`], [`codes::INVALID_PARAMETER_VALUE_DTS_PARAMS`],
/// [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_EVENT_BUS_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_API_REQUEST_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_TYPE`],
/// [`codes::LIMIT_EXCEEDED_CONNECTION`], [`codes::LIMIT_EXCEEDED_ROUTE_OVER_LIMIT`],
/// [`codes::OPERATION_DENIED_EVENT_BUS_RESOURCE_IS_LOCKED`], [`codes::OPERATION_DENIED_RESOURCE_IMMUTABLE`],
/// [`codes::OPERATION_DENIED_UNSUPPORTED_OPERATION`], [`codes::RESOURCE_NOT_FOUND_INVALID_SERVICE`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE`], [`codes::RESOURCE_NOT_FOUND_TARGET`],
/// [`codes::RESOURCE_UNAVAILABLE_CONNECTION`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`], [`codes::UNSUPPORTED_OPERATION_INVALID_ENDPOINT_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnection {
    /// Required.
    pub connection_description: ConnectionDescription,
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub connection_name: String,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub r#type: Option<String>,
}
operation! {
    CreateConnection(connection_description: ConnectionDescription, event_bus_id: String, connection_name: String)
    "CreateConnection" -> CreateConnectionOutput {
    0 "ConnectionDescription" connection_description, 1 "EventBusId" event_bus_id, 2 "ConnectionName" connection_name,
    3 "Description" description: String, 4 "Enable" enable: bool, 5 "Type" r#type: String
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionDescription {
    /// Required.
    pub resource_description: Option<String>,
    pub apigw_params: Option<APIGWParams>,
    pub ckafka_params: Option<CkafkaParams>,
    pub dts_params: Option<DTSParams>,
    pub tdmq_params: Option<TDMQParams>,
}
input! { ConnectionDescription(resource_description: String) {
    0 "ResourceDescription" resource_description: String, 1 "APIGWParams" apigw_params: APIGWParams,
    2 "CkafkaParams" ckafka_params: CkafkaParams, 3 "DTSParams" dts_params: DTSParams,
    4 "TDMQParams" tdmq_params: TDMQParams
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIGWParams {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub method: Option<String>,
}
input! { APIGWParams(protocol: String, method: String) {
    0 "Protocol" protocol: String, 1 "Method" method: String
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CkafkaParams {
    /// Required.
    pub offset: Option<String>,
    /// Required.
    pub topic_name: Option<String>,
}
input! { CkafkaParams(offset: String, topic_name: String) {
    0 "Offset" offset: String, 1 "TopicName" topic_name: String
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DTSParams {
    /// Required.
    pub consumer_group_name: Option<String>,
    /// Required.
    pub account: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
}
input! { DTSParams(consumer_group_name: String, account: String, password: Secret) {
    0 "ConsumerGroupName" consumer_group_name: String, 1 "Account" account: String, 2 "Password" password: Secret
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TDMQParams {
    pub cluster_type: Option<String>,
    pub cluster_end_point: Option<String>,
}
input! { TDMQParams() {
    0 "ClusterType" cluster_type: String, 1 "ClusterEndPoint" cluster_end_point: String
} }

/// Response of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionOutput {
    pub connection_id: Option<String>,
}
model! { CreateConnectionOutput {
    0 "ConnectionId" connection_id: String
} }

/// Creates event bus: `CreateEventBus` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=CreateEventBus>.
///
/// Errors: [`codes::FAILED_OPERATION_REGISTER_CLS_SERVICE`], [`codes::FAILED_OPERATION_TAG_RESOURCE`],
/// [`codes::FAILED_OPERATION_TAG_RESOURCE_ALLOCATE_QUOTAS`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_EVENT_BUS_NAME`], [`codes::INVALID_PARAMETER_VALUE_EVENT_TRACE_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_LINK_MODE`], [`codes::INVALID_PARAMETER_VALUE_TAGS`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::LIMIT_EXCEEDED_EVENT_BUS`],
/// [`codes::LIMIT_EXCEEDED_INSUFFICIENT_BALANCE`], [`codes::OPERATION_DENIED_DEFAULT_CLS_RESOURCE_UNSUPPORTED`],
/// [`codes::OPERATION_DENIED_EVENT_BUS_RESOURCE_IS_LOCKED`], [`codes::RESOURCE_IN_USE_DEFAULT_EVENT_BUS`],
/// [`codes::RESOURCE_IN_USE_EVENT_BUS`], [`codes::RESOURCE_NOT_FOUND_ROLE`], [`codes::RESOURCE_NOT_FOUND_TAG`],
/// [`codes::RESOURCE_UNAVAILABLE_TARGET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventBus {
    /// Required.
    pub event_bus_name: String,
    pub description: Option<String>,
    pub save_days: Option<i64>,
    pub enable_store: Option<bool>,
}
operation! { CreateEventBus(event_bus_name: String) "CreateEventBus" -> CreateEventBusOutput {
    0 "EventBusName" event_bus_name, 1 "Description" description: String, 2 "SaveDays" save_days: i64,
    3 "EnableStore" enable_store: bool
} }

/// Response of [`CreateEventBus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventBusOutput {
    pub event_bus_id: Option<String>,
}
model! { CreateEventBusOutput {
    0 "EventBusId" event_bus_id: String
} }

/// Creates rule: `CreateRule` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=CreateRule>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_RESOURCE`], [`codes::FAILED_OPERATION_TAG_RESOURCE_ALLOCATE_QUOTAS`],
/// [`codes::INVALID_PARAMETER_VALUE_DEAD_LETTER_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_EVENT_PATTERN`], [`codes::INVALID_PARAMETER_VALUE_RULE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TAGS`], [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::LIMIT_EXCEEDED_RULE`],
/// [`codes::RESOURCE_NOT_FOUND_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    /// Required.
    pub event_pattern: String,
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub rule_name: String,
    pub enable: Option<bool>,
    pub description: Option<String>,
}
operation! { CreateRule(event_pattern: String, event_bus_id: String, rule_name: String)
    "CreateRule" -> CreateRuleOutput {
    0 "EventPattern" event_pattern, 1 "EventBusId" event_bus_id, 2 "RuleName" rule_name, 3 "Enable" enable: bool,
    4 "Description" description: String
} }

/// Response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Creates target: `CreateTarget` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=CreateTarget>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ADD_PRIVATE_LINK`],
/// [`codes::FAILED_OPERATION_AUTHENTICATE_USER_FAILED`], [`codes::FAILED_OPERATION_CREATE_TRIGGER`],
/// [`codes::FAILED_OPERATION_ES_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_ES_REQUEST_FAILED`],
/// [`codes::FAILED_OPERATION_ES_TEMPLATE_CONFLICT`], [`codes::INVALID_PARAMETER_PAYLOAD`],
/// [`codes::INVALID_PARAMETER_VALUE_AMP_PARAMS`], [`codes::INVALID_PARAMETER_VALUE_BATCH_EVENT_COUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_BATCH_TIMEOUT`], [`codes::INVALID_PARAMETER_VALUE_CKAFKA_TARGET_PARAMS`],
/// [`codes::INVALID_PARAMETER_VALUE_CALLBACK_TYPE`], [`codes::INVALID_PARAMETER_VALUE_CALLBACK_WE_COM_URL`],
/// [`codes::INVALID_PARAMETER_VALUE_ELASTIC_SEARCH_TARGET_PARAMS`],
/// [`codes::INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_CHANNEL`],
/// [`codes::INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_TIME_WINDOW`],
/// [`codes::INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_USER_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_USER_TYPE`], [`codes::INVALID_PARAMETER_VALUE_QUALIFIER`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_ID`], [`codes::INVALID_PARAMETER_VALUE_TARGET_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::LIMIT_EXCEEDED_CLUSTER_PRIVATE_LINK_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_LOGSET`], [`codes::LIMIT_EXCEEDED_TARGET`], [`codes::LIMIT_EXCEEDED_TRIGGER`],
/// [`codes::LIMIT_EXCEEDED_USER_PRIVATE_LINK_EXCEEDED`], [`codes::OPERATION_DENIED_ACCOUNT_NOT_EXISTS`],
/// [`codes::OPERATION_DENIED_DEFAULT_CLS_RESOURCE_UNSUPPORTED`], [`codes::OPERATION_DENIED_ES_VERSION_UNSUPPORTED`],
/// [`codes::OPERATION_DENIED_EVENT_BUS_RESOURCE_IS_LOCKED`], [`codes::OPERATION_DENIED_UNSUPPORTED_OPERATION`],
/// [`codes::RESOURCE_NOT_FOUND_FUNCTION`], [`codes::RESOURCE_NOT_FOUND_NAMESPACE`],
/// [`codes::RESOURCE_NOT_FOUND_PRIVATE_LINK_RESOURCE`], [`codes::RESOURCE_NOT_FOUND_ROLE`],
/// [`codes::RESOURCE_NOT_FOUND_RULE`], [`codes::RESOURCE_NOT_FOUND_TARGET`], [`codes::RESOURCE_NOT_FOUND_VERSION`],
/// [`codes::RESOURCE_UNAVAILABLE_ES_UNHEALTH`], [`codes::RESOURCE_UNAVAILABLE_TARGET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTarget {
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub target_description: TargetDescription,
    /// Required.
    pub rule_id: String,
    pub batch_timeout: Option<i64>,
    pub batch_event_count: Option<i64>,
    pub enable_batch_delivery: Option<bool>,
}
operation! {
    CreateTarget(event_bus_id: String, r#type: String, target_description: TargetDescription, rule_id: String)
    "CreateTarget" -> CreateTargetOutput {
    0 "EventBusId" event_bus_id, 1 "Type" r#type, 2 "TargetDescription" target_description, 3 "RuleId" rule_id,
    4 "BatchTimeout" batch_timeout: i64, 5 "BatchEventCount" batch_event_count: i64,
    6 "EnableBatchDelivery" enable_batch_delivery: bool
} }

/// In the request of [`CreateTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetDescription {
    /// Required.
    pub resource_description: Option<String>,
    pub scf_params: Option<SCFParams>,
    pub ckafka_target_params: Option<CkafkaTargetParams>,
    pub es_target_params: Option<ESTargetParams>,
}
input! { TargetDescription(resource_description: String) {
    0 "ResourceDescription" resource_description: String, 1 "SCFParams" scf_params: SCFParams,
    2 "CkafkaTargetParams" ckafka_target_params: CkafkaTargetParams, 3 "ESTargetParams" es_target_params: ESTargetParams
} }

/// In the request of [`CreateTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SCFParams {
    pub batch_timeout: Option<i64>,
    pub batch_event_count: Option<i64>,
    pub enable_batch_delivery: Option<bool>,
}
input! { SCFParams() {
    0 "BatchTimeout" batch_timeout: i64, 1 "BatchEventCount" batch_event_count: i64,
    2 "EnableBatchDelivery" enable_batch_delivery: bool
} }

/// In the request of [`CreateTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CkafkaTargetParams {
    /// Required.
    pub topic_name: Option<String>,
    /// Required.
    pub retry_policy: Option<RetryPolicy>,
    pub event_delivery_format: Option<String>,
}
input! { CkafkaTargetParams(topic_name: String, retry_policy: RetryPolicy) {
    0 "TopicName" topic_name: String, 1 "RetryPolicy" retry_policy: RetryPolicy,
    2 "EventDeliveryFormat" event_delivery_format: String
} }

/// In the request of [`CreateTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Required.
    pub retry_interval: Option<i64>,
    /// Required.
    pub max_retry_attempts: Option<i64>,
}
input! { RetryPolicy(retry_interval: i64, max_retry_attempts: i64) {
    0 "RetryInterval" retry_interval: i64, 1 "MaxRetryAttempts" max_retry_attempts: i64
} }

/// In the request of [`CreateTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ESTargetParams {
    /// Required.
    pub net_mode: Option<String>,
    /// Required.
    pub index_prefix: Option<String>,
    /// Required.
    pub rotation_interval: Option<String>,
    /// Required.
    pub output_mode: Option<String>,
    /// Required.
    pub index_suffix_mode: Option<String>,
    pub index_template_type: Option<String>,
}

/// Arguments of [`ESTargetParams::new`].
pub struct ESTargetParamsRequired {
    pub net_mode: String,
    pub index_prefix: String,
    pub rotation_interval: String,
    pub output_mode: String,
    pub index_suffix_mode: String,
}
input! {
    ESTargetParams { ESTargetParamsRequired: net_mode, index_prefix, rotation_interval, output_mode, index_suffix_mode } {
    0 "NetMode" net_mode: String, 1 "IndexPrefix" index_prefix: String, 2 "RotationInterval" rotation_interval: String,
    3 "OutputMode" output_mode: String, 4 "IndexSuffixMode" index_suffix_mode: String,
    5 "IndexTemplateType" index_template_type: String
} }

/// Response of [`CreateTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetOutput {
    pub target_id: Option<String>,
}
model! { CreateTargetOutput {
    0 "TargetId" target_id: String
} }

/// Creates transformation: `CreateTransformation` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=CreateTransformation>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TRANSFORMATIONS`], [`codes::RESOURCE_NOT_FOUND_RULE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransformation {
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub transformations: Vec<Transformation>,
}
operation! { CreateTransformation(event_bus_id: String, rule_id: String, transformations: Vec<Transformation>)
    "CreateTransformation" -> CreateTransformationOutput {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id, 2 "Transformations" transformations
} }

/// Response of [`CreateTransformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransformationOutput {
    pub transformation_id: Option<String>,
}
model! { CreateTransformationOutput {
    0 "TransformationId" transformation_id: String
} }

/// Deletes connection: `DeleteConnection` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=DeleteConnection>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_CONNECTION`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::INTERNAL_ERROR_OSS_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_CONNECTION_DESCRIPTION`],
/// [`codes::OPERATION_DENIED_EVENT_BUS_RESOURCE_IS_LOCKED`], [`codes::RESOURCE_NOT_FOUND_CONNECTION`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_API`], [`codes::RESOURCE_NOT_FOUND_INVALID_SERVICE`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnection {
    /// Required.
    pub connection_id: String,
    /// Required.
    pub event_bus_id: String,
}
operation! { DeleteConnection(connection_id: String, event_bus_id: String) "DeleteConnection" -> Empty {
    0 "ConnectionId" connection_id, 1 "EventBusId" event_bus_id
} }

/// Response of [`DeleteConnection`]: empty.
pub type DeleteConnectionOutput = Empty;

/// Deletes event bus: `DeleteEventBus` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=DeleteEventBus>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_TAG_RESOURCE`], [`codes::OPERATION_DENIED_EVENT_BUS_RESOURCE_IS_LOCKED`],
/// [`codes::OPERATION_DENIED_RESOURCE_IMMUTABLE`], [`codes::RESOURCE_IN_USE_EVENT_BUS`],
/// [`codes::RESOURCE_NOT_FOUND_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventBus {
    /// Required.
    pub event_bus_id: String,
}
operation! { DeleteEventBus(event_bus_id: String) "DeleteEventBus" -> Empty {
    0 "EventBusId" event_bus_id
} }

/// Response of [`DeleteEventBus`]: empty.
pub type DeleteEventBusOutput = Empty;

/// Deletes rule: `DeleteRule` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=DeleteRule>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_RULE`], [`codes::FAILED_OPERATION_UN_TAG_RESOURCE`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_ID`], [`codes::RESOURCE_IN_USE_RULE`], [`codes::RESOURCE_NOT_FOUND_RULE`],
/// [`codes::RESOURCE_NOT_FOUND_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteRule(event_bus_id: String, rule_id: String) "DeleteRule" -> Empty {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id
} }

/// Response of [`DeleteRule`]: empty.
pub type DeleteRuleOutput = Empty;

/// Deletes target: `DeleteTarget` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=DeleteTarget>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTHENTICATE_USER_FAILED`], [`codes::FAILED_OPERATION_DELETE_PRIVATE_LINK`],
/// [`codes::FAILED_OPERATION_ES_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_ES_REQUEST_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_ID`], [`codes::INVALID_PARAMETER_VALUE_TARGET_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::OPERATION_DENIED_ES_VERSION_UNSUPPORTED`],
/// [`codes::OPERATION_DENIED_EVENT_BUS_RESOURCE_IS_LOCKED`], [`codes::RESOURCE_NOT_FOUND_NET_ASSOCIATION`],
/// [`codes::RESOURCE_NOT_FOUND_PRIVATE_LINK_RESOURCE`], [`codes::RESOURCE_NOT_FOUND_ROLE`],
/// [`codes::RESOURCE_NOT_FOUND_RULE`], [`codes::RESOURCE_NOT_FOUND_TARGET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTarget {
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub target_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteTarget(event_bus_id: String, target_id: String, rule_id: String) "DeleteTarget" -> Empty {
    0 "EventBusId" event_bus_id, 1 "TargetId" target_id, 2 "RuleId" rule_id
} }

/// Response of [`DeleteTarget`]: empty.
pub type DeleteTargetOutput = Empty;

/// Deletes transformation: `DeleteTransformation` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=DeleteTransformation>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TRANSFORMATION_ID`], [`codes::RESOURCE_NOT_FOUND_TRANSFORMATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransformation {
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub transformation_id: String,
}
operation! { DeleteTransformation(event_bus_id: String, rule_id: String, transformation_id: String)
    "DeleteTransformation" -> Empty {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id, 2 "TransformationId" transformation_id
} }

/// Response of [`DeleteTransformation`]: empty.
pub type DeleteTransformationOutput = Empty;

/// Describes log tag value: `DescribeLogTagValue` of `eb` 2021-04-16.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=DescribeLogTagValue>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogTagValue {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub group_field: String,
    /// Required.
    pub page: i64,
    /// Required.
    pub limit: i64,
    pub filter: Option<Vec<LogFilter>>,
}

/// Arguments of [`DescribeLogTagValue::new`].
pub struct DescribeLogTagValueRequired {
    pub start_time: i64,
    pub end_time: i64,
    pub event_bus_id: String,
    pub group_field: String,
    pub page: i64,
    pub limit: i64,
}
operation! {
    DescribeLogTagValue { DescribeLogTagValueRequired: start_time, end_time, event_bus_id, group_field, page, limit }
    "DescribeLogTagValue" -> DescribeLogTagValueOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "EventBusId" event_bus_id, 3 "GroupField" group_field,
    4 "Page" page, 5 "Limit" limit, 6 "Filter" filter: Vec<LogFilter>
} }
paged! { DescribeLogTagValue: String = Number "Page", "Results" results }

/// In the request of [`DescribeLogTagValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilter {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub filters: Option<Vec<LogFilters>>,
}
input! { LogFilter() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String, 3 "Type" r#type: String,
    4 "Filters" filters: Vec<LogFilters>
} }

/// In the request of [`DescribeLogTagValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilters {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { LogFilters(key: String, operator: String, value: String) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Response of [`DescribeLogTagValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogTagValueOutput {
    pub results: Vec<String>,
}
model! { DescribeLogTagValueOutput {
    0 "Results" results: Vec<String>
} }

/// Gets event bus: `GetEventBus` of `eb` 2021-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=GetEventBus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventBus {
    /// Required.
    pub event_bus_id: String,
}
operation! { GetEventBus(event_bus_id: String) "GetEventBus" -> GetEventBusOutput {
    0 "EventBusId" event_bus_id
} }

/// Response of [`GetEventBus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventBusOutput {
    /// RFC 3339 time.
    pub mod_time: Option<String>,
    pub description: Option<String>,
    pub cls_topic_id: Option<String>,
    /// RFC 3339 time.
    pub add_time: Option<String>,
    pub cls_logset_id: Option<String>,
    pub event_bus_name: Option<String>,
    pub event_bus_id: Option<String>,
    pub r#type: Option<String>,
    pub pay_mode: Option<String>,
    pub save_days: Option<i64>,
    pub log_topic_id: Option<String>,
    pub enable_store: Option<bool>,
    pub link_mode: Option<String>,
}
model! { GetEventBusOutput {
    0 "ModTime" mod_time: String, 1 "Description" description: String, 2 "ClsTopicId" cls_topic_id: String,
    3 "AddTime" add_time: String, 4 "ClsLogsetId" cls_logset_id: String, 5 "EventBusName" event_bus_name: String,
    6 "EventBusId" event_bus_id: String, 7 "Type" r#type: String, 8 "PayMode" pay_mode: String,
    9 "SaveDays" save_days: i64, 10 "LogTopicId" log_topic_id: String, 11 "EnableStore" enable_store: bool,
    12 "LinkMode" link_mode: String
} }

/// Gets platform event template: `GetPlatformEventTemplate` of `eb` 2021-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=GetPlatformEventTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlatformEventTemplate {
    /// Required.
    pub event_type: String,
}
operation! { GetPlatformEventTemplate(event_type: String) "GetPlatformEventTemplate" -> GetPlatformEventTemplateOutput {
    0 "EventType" event_type
} }

/// Response of [`GetPlatformEventTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlatformEventTemplateOutput {
    pub event_template: Option<String>,
}
model! { GetPlatformEventTemplateOutput {
    0 "EventTemplate" event_template: String
} }

/// Gets rule: `GetRule` of `eb` 2021-04-16.
///
/// POST. Reads only. See <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=GetRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RULE_ID`], [`codes::RESOURCE_NOT_FOUND_RULE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRule {
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { GetRule(event_bus_id: String, rule_id: String) "GetRule" -> GetRuleOutput {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id
} }

/// Response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleOutput {
    pub event_bus_id: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub enable: Option<bool>,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    /// RFC 3339 time.
    pub add_time: Option<String>,
    /// RFC 3339 time.
    pub mod_time: Option<String>,
}
model! { GetRuleOutput {
    0 "EventBusId" event_bus_id: String, 1 "RuleId" rule_id: String, 2 "RuleName" rule_name: String,
    3 "Status" status: String, 4 "Enable" enable: bool, 5 "Description" description: String,
    6 "EventPattern" event_pattern: String, 7 "AddTime" add_time: String, 8 "ModTime" mod_time: String
} }

/// Gets transformation: `GetTransformation` of `eb` 2021-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=GetTransformation>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RULE_ID`], [`codes::INVALID_PARAMETER_VALUE_TRANSFORMATION_ID`],
/// [`codes::RESOURCE_NOT_FOUND_TRANSFORMATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransformation {
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub transformation_id: String,
}
operation! { GetTransformation(event_bus_id: String, rule_id: String, transformation_id: String)
    "GetTransformation" -> GetTransformationOutput {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id, 2 "TransformationId" transformation_id
} }

/// Response of [`GetTransformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransformationOutput {
    pub transformations: Vec<Transformation>,
}
model! { GetTransformationOutput {
    0 "Transformations" transformations: Vec<Transformation>
} }

/// Lists connections: `ListConnections` of `eb` 2021-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=ListConnections>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_OFFSET`],
/// [`codes::INVALID_PARAMETER_VALUE_ORDER`], [`codes::INVALID_PARAMETER_VALUE_ORDER_BY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnections {
    /// Required.
    pub event_bus_id: String,
    pub order_by: Option<String>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub offset: Option<i64>,
}
operation! { ListConnections(event_bus_id: String) "ListConnections" -> ListConnectionsOutput {
    0 "EventBusId" event_bus_id, 1 "OrderBy" order_by: String, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "Offset" offset: i64
} }
paged! { ListConnections: Connection = Offset "Offset", "Connections" connections, total "TotalCount" }

/// Response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsOutput {
    pub connections: Vec<Connection>,
    pub total_count: Option<i64>,
}
model! { ListConnectionsOutput {
    0 "Connections" connections: Vec<Connection>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Connection {
    pub status: Option<String>,
    /// RFC 3339 time.
    pub mod_time: Option<String>,
    pub enable: Option<bool>,
    pub description: Option<String>,
    /// RFC 3339 time.
    pub add_time: Option<String>,
    pub connection_id: Option<String>,
    pub event_bus_id: Option<String>,
    pub connection_description: Option<ConnectionDescription>,
    pub connection_name: Option<String>,
    pub r#type: Option<String>,
}
model! { Connection {
    0 "Status" status: String, 1 "ModTime" mod_time: String, 2 "Enable" enable: bool,
    3 "Description" description: String, 4 "AddTime" add_time: String, 5 "ConnectionId" connection_id: String,
    6 "EventBusId" event_bus_id: String, 7 "ConnectionDescription" connection_description: ConnectionDescription,
    8 "ConnectionName" connection_name: String, 9 "Type" r#type: String
} }

/// Lists event buses: `ListEventBuses` of `eb` 2021-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=ListEventBuses>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILTERS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_OFFSET`], [`codes::INVALID_PARAMETER_VALUE_ORDER`],
/// [`codes::INVALID_PARAMETER_VALUE_ORDER_BY`], [`codes::UNAUTHORIZED_OPERATION_CAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBuses {
    pub order_by: Option<String>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
}
operation! { ListEventBuses() "ListEventBuses" -> ListEventBusesOutput {
    0 "OrderBy" order_by: String, 1 "Limit" limit: i64, 2 "Order" order: String, 3 "Filters" filters: Vec<Filter>,
    4 "Offset" offset: i64
} }
paged! { ListEventBuses: EventBus = Offset "Offset", "EventBuses" event_buses, total "TotalCount" }

/// In the request of [`ListEventBuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub values: Option<Vec<String>>,
    /// Required.
    pub name: Option<String>,
}
input! { Filter(values: Vec<String>, name: String) {
    0 "Values" values: Vec<String>, 1 "Name" name: String
} }

/// Response of [`ListEventBuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBusesOutput {
    pub event_buses: Vec<EventBus>,
    pub total_count: Option<i64>,
}
model! { ListEventBusesOutput {
    0 "EventBuses" event_buses: Vec<EventBus>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListEventBuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventBus {
    /// RFC 3339 time.
    pub mod_time: Option<String>,
    pub description: Option<String>,
    /// RFC 3339 time.
    pub add_time: Option<String>,
    pub event_bus_name: Option<String>,
    pub event_bus_id: Option<String>,
    pub r#type: Option<String>,
    pub pay_mode: Option<String>,
    pub connection_briefs: Vec<ConnectionBrief>,
    pub target_briefs: Vec<TargetBrief>,
}
model! { EventBus {
    0 "ModTime" mod_time: String, 1 "Description" description: String, 2 "AddTime" add_time: String,
    3 "EventBusName" event_bus_name: String, 4 "EventBusId" event_bus_id: String, 5 "Type" r#type: String,
    6 "PayMode" pay_mode: String, 7 "ConnectionBriefs" connection_briefs: Vec<ConnectionBrief>,
    8 "TargetBriefs" target_briefs: Vec<TargetBrief>
} }

/// In the response of [`ListEventBuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionBrief {
    pub r#type: Option<String>,
    pub status: Option<String>,
}
model! { ConnectionBrief {
    0 "Type" r#type: String, 1 "Status" status: String
} }

/// In the response of [`ListEventBuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetBrief {
    pub target_id: Option<String>,
    pub r#type: Option<String>,
}
model! { TargetBrief {
    0 "TargetId" target_id: String, 1 "Type" r#type: String
} }

/// Lists platform event names: `ListPlatformEventNames` of `eb` 2021-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=ListPlatformEventNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlatformEventNames {
    /// Required.
    pub product_type: String,
}
operation! { ListPlatformEventNames(product_type: String) "ListPlatformEventNames" -> ListPlatformEventNamesOutput {
    0 "ProductType" product_type
} }

/// Response of [`ListPlatformEventNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlatformEventNamesOutput {
    pub event_names: Vec<PlatformEventDetail>,
}
model! { ListPlatformEventNamesOutput {
    0 "EventNames" event_names: Vec<PlatformEventDetail>
} }

/// In the response of [`ListPlatformEventNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformEventDetail {
    pub event_name: Option<String>,
    pub event_type: Option<String>,
}
model! { PlatformEventDetail {
    0 "EventName" event_name: String, 1 "EventType" event_type: String
} }

/// Lists platform event patterns: `ListPlatformEventPatterns` of `eb` 2021-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=ListPlatformEventPatterns>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlatformEventPatterns {
    /// Required.
    pub product_type: String,
}
operation! { ListPlatformEventPatterns(product_type: String)
    "ListPlatformEventPatterns" -> ListPlatformEventPatternsOutput {
    0 "ProductType" product_type
} }

/// Response of [`ListPlatformEventPatterns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlatformEventPatternsOutput {
    pub event_patterns: Vec<PlatformEventSummary>,
}
model! { ListPlatformEventPatternsOutput {
    0 "EventPatterns" event_patterns: Vec<PlatformEventSummary>
} }

/// In the response of [`ListPlatformEventPatterns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformEventSummary {
    pub event_name: Option<String>,
    pub event_pattern: Option<String>,
}
model! { PlatformEventSummary {
    0 "EventName" event_name: String, 1 "EventPattern" event_pattern: String
} }

/// Lists platform products: `ListPlatformProducts` of `eb` 2021-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=ListPlatformProducts>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlatformProducts {}
operation! { ListPlatformProducts() "ListPlatformProducts" -> ListPlatformProductsOutput {} }

/// Response of [`ListPlatformProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlatformProductsOutput {
    pub platform_products: Vec<PlatformProduct>,
}
model! { ListPlatformProductsOutput {
    0 "PlatformProducts" platform_products: Vec<PlatformProduct>
} }

/// In the response of [`ListPlatformProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformProduct {
    pub product_name: Option<String>,
    pub product_type: Option<String>,
}
model! { PlatformProduct {
    0 "ProductName" product_name: String, 1 "ProductType" product_type: String
} }

/// Lists rules: `ListRules` of `eb` 2021-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=ListRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILTERS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_ORDER`], [`codes::INVALID_PARAMETER_VALUE_ORDER_BY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRules {
    /// Required.
    pub event_bus_id: String,
    pub order_by: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
}
operation! { ListRules(event_bus_id: String) "ListRules" -> ListRulesOutput {
    0 "EventBusId" event_bus_id, 1 "OrderBy" order_by: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Order" order: String
} }
paged! { ListRules: RuleItem = Offset "Offset", "Rules" rules, total "TotalCount" }

/// Response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesOutput {
    pub rules: Vec<RuleItem>,
    pub total_count: Option<i64>,
}
model! { ListRulesOutput {
    0 "Rules" rules: Vec<RuleItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub status: Option<String>,
    /// RFC 3339 time.
    pub mod_time: Option<String>,
    pub enable: Option<bool>,
    pub description: Option<String>,
    pub rule_id: Option<String>,
    /// RFC 3339 time.
    pub add_time: Option<String>,
    pub event_bus_id: Option<String>,
    pub rule_name: Option<String>,
    pub targets: Vec<TargetBrief>,
    pub dead_letter_config: Option<DeadLetterConfig>,
}
model! { RuleItem {
    0 "Status" status: String, 1 "ModTime" mod_time: String, 2 "Enable" enable: bool,
    3 "Description" description: String, 4 "RuleId" rule_id: String, 5 "AddTime" add_time: String,
    6 "EventBusId" event_bus_id: String, 7 "RuleName" rule_name: String, 8 "Targets" targets: Vec<TargetBrief>,
    9 "DeadLetterConfig" dead_letter_config: DeadLetterConfig
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeadLetterConfig {
    pub dispose_method: Option<String>,
    pub ckafka_delivery_params: Option<CkafkaDeliveryParams>,
}
model! { DeadLetterConfig {
    0 "DisposeMethod" dispose_method: String, 1 "CkafkaDeliveryParams" ckafka_delivery_params: CkafkaDeliveryParams
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CkafkaDeliveryParams {
    pub topic_name: Option<String>,
    pub resource_description: Option<String>,
}
model! { CkafkaDeliveryParams {
    0 "TopicName" topic_name: String, 1 "ResourceDescription" resource_description: String
} }

/// Lists targets: `ListTargets` of `eb` 2021-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=ListTargets>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_OFFSET`],
/// [`codes::INVALID_PARAMETER_VALUE_ORDER`], [`codes::INVALID_PARAMETER_VALUE_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_ID`], [`codes::INVALID_PARAMETER_VALUE_TARGET_ID`],
/// [`codes::RESOURCE_NOT_FOUND_RULE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargets {
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub rule_id: String,
    pub order_by: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
}
operation! { ListTargets(event_bus_id: String, rule_id: String) "ListTargets" -> ListTargetsOutput {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id, 2 "OrderBy" order_by: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Order" order: String
} }
paged! { ListTargets: Target = Offset "Offset", "Targets" targets, total "TotalCount" }

/// Response of [`ListTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsOutput {
    pub total_count: Option<i64>,
    pub targets: Vec<Target>,
}
model! { ListTargetsOutput {
    0 "TotalCount" total_count: i64, 1 "Targets" targets: Vec<Target>
} }

/// In the response of [`ListTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Target {
    pub r#type: Option<String>,
    pub event_bus_id: Option<String>,
    pub target_id: Option<String>,
    pub target_description: Option<TargetDescription>,
    pub rule_id: Option<String>,
    pub enable_batch_delivery: Option<bool>,
    pub batch_timeout: Option<i64>,
    pub batch_event_count: Option<i64>,
}
model! { Target {
    0 "Type" r#type: String, 1 "EventBusId" event_bus_id: String, 2 "TargetId" target_id: String,
    3 "TargetDescription" target_description: TargetDescription, 4 "RuleId" rule_id: String,
    5 "EnableBatchDelivery" enable_batch_delivery: bool, 6 "BatchTimeout" batch_timeout: i64,
    7 "BatchEventCount" batch_event_count: i64
} }

/// Publishes event: `PublishEvent` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=PublishEvent>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYSTEM`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EVENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_EVENT_BUS`],
/// [`codes::LIMIT_EXCEEDED_RESOURCE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_EVENT_BUS_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishEvent {
    /// Required.
    pub event_list: Vec<Event>,
    /// Required.
    pub event_bus_id: String,
}
operation! { PublishEvent(event_list: Vec<Event>, event_bus_id: String) "PublishEvent" -> Empty {
    0 "EventList" event_list, 1 "EventBusId" event_bus_id
} }

/// Response of [`PublishEvent`]: empty.
pub type PublishEventOutput = Empty;

/// In the request of [`PublishEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    /// Required.
    pub source: Option<String>,
    /// Required.
    pub data: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub subject: Option<String>,
    pub time: Option<i64>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub id: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
}
input! { Event(source: String, data: String, r#type: String, subject: String) {
    0 "Source" source: String, 1 "Data" data: String, 2 "Type" r#type: String, 3 "Subject" subject: String,
    4 "Time" time: i64, 5 "Region" region: String, 6 "Status" status: String, 7 "Id" id: String,
    8 "TagList" tag_list: Vec<Tag>
} }

/// In the request of [`PublishEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Puts events: `PutEvents` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=PutEvents>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYSTEM`], [`codes::INTERNAL_ERROR_UNKNOWN_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_EVENT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EVENT_BUS`], [`codes::LIMIT_EXCEEDED_BANNED_ACCOUNT`],
/// [`codes::LIMIT_EXCEEDED_RESOURCE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_EVENT_BUS_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEvents {
    /// Required.
    pub event_list: Vec<Event>,
    /// Required.
    pub event_bus_id: String,
}
operation! { PutEvents(event_list: Vec<Event>, event_bus_id: String) "PutEvents" -> Empty {
    0 "EventList" event_list, 1 "EventBusId" event_bus_id
} }

/// Response of [`PutEvents`]: empty.
pub type PutEventsOutput = Empty;

/// Searches log: `SearchLog` of `eb` 2021-04-16.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=SearchLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLog {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub page: i64,
    /// Required.
    pub limit: i64,
    pub filter: Option<Vec<LogFilter>>,
    pub order_fields: Option<Vec<String>>,
    pub order_by: Option<String>,
}

/// Arguments of [`SearchLog::new`].
pub struct SearchLogRequired {
    pub start_time: i64,
    pub end_time: i64,
    pub event_bus_id: String,
    pub page: i64,
    pub limit: i64,
}
operation! { SearchLog { SearchLogRequired: start_time, end_time, event_bus_id, page, limit }
    "SearchLog" -> SearchLogOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "EventBusId" event_bus_id, 3 "Page" page, 4 "Limit" limit,
    5 "Filter" filter: Vec<LogFilter>, 6 "OrderFields" order_fields: Vec<String>, 7 "OrderBy" order_by: String
} }
paged! { SearchLog: SearchLogResult = Number "Page", "Results" results, total "Total" }

/// Response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogOutput {
    pub total: Option<i64>,
    pub limit: Option<i64>,
    pub page: Option<i64>,
    pub results: Vec<SearchLogResult>,
}
model! { SearchLogOutput {
    0 "Total" total: i64, 1 "Limit" limit: i64, 2 "Page" page: i64, 3 "Results" results: Vec<SearchLogResult>
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogResult {
    pub timestamp: Option<String>,
    pub message: Option<String>,
    pub source: Option<String>,
    pub r#type: Option<String>,
    pub rule_ids: Option<String>,
    pub subject: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { SearchLogResult {
    0 "Timestamp" timestamp: String, 1 "Message" message: String, 2 "Source" source: String, 3 "Type" r#type: String,
    4 "RuleIds" rule_ids: String, 5 "Subject" subject: String, 6 "Region" region: String, 7 "Status" status: String
} }

/// Updates connection: `UpdateConnection` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=UpdateConnection>.
///
/// Errors: [`codes::FAILED_OPERATION_UPDATE_CONNECTION`], [`codes::INVALID_PARAMETER_ENABLE_API_GATEWAY`],
/// [`codes::INVALID_PARAMETER_VALUE_CONNECTION_ID`], [`codes::OPERATION_DENIED_RESOURCE_IMMUTABLE`],
/// [`codes::RESOURCE_NOT_FOUND_CONNECTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnection {
    /// Required.
    pub connection_id: String,
    /// Required.
    pub event_bus_id: String,
    pub enable: Option<bool>,
    pub description: Option<String>,
    pub connection_name: Option<String>,
}
operation! { UpdateConnection(connection_id: String, event_bus_id: String) "UpdateConnection" -> Empty {
    0 "ConnectionId" connection_id, 1 "EventBusId" event_bus_id, 2 "Enable" enable: bool,
    3 "Description" description: String, 4 "ConnectionName" connection_name: String
} }

/// Response of [`UpdateConnection`]: empty.
pub type UpdateConnectionOutput = Empty;

/// Updates event bus: `UpdateEventBus` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=UpdateEventBus>.
///
/// Errors: [`codes::FAILED_OPERATION_REGISTER_CLS_SERVICE`], [`codes::INVALID_PARAMETER_PAYLOAD`],
/// [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_EVENT_BUS_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_EVENT_TRACE_CONFIG`], [`codes::OPERATION_DENIED_DEFAULT_CLS_RESOURCE_UNSUPPORTED`],
/// [`codes::OPERATION_DENIED_RESOURCE_IMMUTABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventBus {
    /// Required.
    pub event_bus_id: String,
    pub description: Option<String>,
    pub event_bus_name: Option<String>,
    pub save_days: Option<i64>,
    pub log_topic_id: Option<String>,
    pub enable_store: Option<bool>,
}
operation! { UpdateEventBus(event_bus_id: String) "UpdateEventBus" -> Empty {
    0 "EventBusId" event_bus_id, 1 "Description" description: String, 2 "EventBusName" event_bus_name: String,
    3 "SaveDays" save_days: i64, 4 "LogTopicId" log_topic_id: String, 5 "EnableStore" enable_store: bool
} }

/// Response of [`UpdateEventBus`]: empty.
pub type UpdateEventBusOutput = Empty;

/// Updates rule: `UpdateRule` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=UpdateRule>.
///
/// Errors: [`codes::FAILED_OPERATION_UPDATE_RULE`], [`codes::INVALID_PARAMETER_PAYLOAD`],
/// [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_EVENT_PATTERN`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_ID`], [`codes::INVALID_PARAMETER_VALUE_RULE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::OPERATION_DENIED_RESOURCE_IMMUTABLE`],
/// [`codes::RESOURCE_NOT_FOUND_RULE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRule {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub event_bus_id: String,
    pub enable: Option<bool>,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub rule_name: Option<String>,
}
operation! { UpdateRule(rule_id: String, event_bus_id: String) "UpdateRule" -> Empty {
    0 "RuleId" rule_id, 1 "EventBusId" event_bus_id, 2 "Enable" enable: bool, 3 "Description" description: String,
    4 "EventPattern" event_pattern: String, 5 "RuleName" rule_name: String
} }

/// Response of [`UpdateRule`]: empty.
pub type UpdateRuleOutput = Empty;

/// Updates target: `UpdateTarget` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=UpdateTarget>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_BATCH_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_VALUE_CALLBACK_TYPE`], [`codes::INVALID_PARAMETER_VALUE_CALLBACK_WE_COM_URL`],
/// [`codes::INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_CHANNEL`],
/// [`codes::INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_TIME_WINDOW`],
/// [`codes::INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_USER_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_USER_TYPE`], [`codes::INVALID_PARAMETER_VALUE_RULE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_TARGET_ID`], [`codes::OPERATION_DENIED_RESOURCE_IMMUTABLE`],
/// [`codes::RESOURCE_NOT_FOUND_RULE`], [`codes::RESOURCE_NOT_FOUND_TARGET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTarget {
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub target_id: String,
    pub enable_batch_delivery: Option<bool>,
    pub batch_timeout: Option<i64>,
    pub batch_event_count: Option<i64>,
}
operation! { UpdateTarget(event_bus_id: String, rule_id: String, target_id: String) "UpdateTarget" -> Empty {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id, 2 "TargetId" target_id,
    3 "EnableBatchDelivery" enable_batch_delivery: bool, 4 "BatchTimeout" batch_timeout: i64,
    5 "BatchEventCount" batch_event_count: i64
} }

/// Response of [`UpdateTarget`]: empty.
pub type UpdateTargetOutput = Empty;

/// Updates transformation: `UpdateTransformation` of `eb` 2021-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eb&Version=2021-04-16&Action=UpdateTransformation>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TRANSFORMATION_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransformation {
    /// Required.
    pub event_bus_id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub transformation_id: String,
    /// Required.
    pub transformations: Vec<Transformation>,
}
operation! {
    UpdateTransformation(event_bus_id: String, rule_id: String, transformation_id: String, transformations: Vec<Transformation>)
    "UpdateTransformation" -> Empty {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id, 2 "TransformationId" transformation_id,
    3 "Transformations" transformations
} }

/// Response of [`UpdateTransformation`]: empty.
pub type UpdateTransformationOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ADD_PRIVATE_LINK "FailedOperation.AddPrivateLink",
    FAILED_OPERATION_AUTHENTICATE_USER_FAILED "FailedOperation.AuthenticateUserFailed",
    FAILED_OPERATION_CREATE_TRIGGER "FailedOperation.CreateTrigger",
    FAILED_OPERATION_DELETE_CONNECTION "FailedOperation.DeleteConnection",
    FAILED_OPERATION_DELETE_PRIVATE_LINK "FailedOperation.DeletePrivateLink",
    FAILED_OPERATION_DELETE_RULE "FailedOperation.DeleteRule",
    FAILED_OPERATION_ES_INTERNAL_ERROR "FailedOperation.ESInternalError",
    FAILED_OPERATION_ES_REQUEST_FAILED "FailedOperation.ESRequestFailed",
    FAILED_OPERATION_ES_TEMPLATE_CONFLICT "FailedOperation.ESTemplateConflict",
    FAILED_OPERATION_ERROR_FILTER "FailedOperation.ErrorFilter",
    FAILED_OPERATION_REGISTER_CLS_SERVICE "FailedOperation.RegisterCLSService",
    FAILED_OPERATION_SERVICE_ERROR "FailedOperation.ServiceError",
    FAILED_OPERATION_TAG_RESOURCE "FailedOperation.TagResource",
    FAILED_OPERATION_TAG_RESOURCE_ALLOCATE_QUOTAS "FailedOperation.TagResourceAllocateQuotas",
    FAILED_OPERATION_UN_TAG_RESOURCE "FailedOperation.UnTagResource",
    FAILED_OPERATION_UPDATE_CONNECTION "FailedOperation.UpdateConnection",
    FAILED_OPERATION_UPDATE_RULE "FailedOperation.UpdateRule", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_OSS_EXCEPTION "InternalError.OssException", INTERNAL_ERROR_SYSTEM "InternalError.System",
    INTERNAL_ERROR_UNKNOWN_INTERNAL_ERROR "InternalError.UnknownInternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ENABLE_API_GATEWAY "InvalidParameter.EnableAPIGateway",
    INVALID_PARAMETER_PAYLOAD "InvalidParameter.Payload",
    INVALID_PARAMETER_VALUE_AMP_PARAMS "InvalidParameterValue.AMPParams",
    INVALID_PARAMETER_VALUE_ACTION "InvalidParameterValue.Action",
    INVALID_PARAMETER_VALUE_BATCH_EVENT_COUNT "InvalidParameterValue.BatchEventCount",
    INVALID_PARAMETER_VALUE_BATCH_TIMEOUT "InvalidParameterValue.BatchTimeout",
    INVALID_PARAMETER_VALUE_CKAFKA_TARGET_PARAMS "InvalidParameterValue.CKafkaTargetParams",
    INVALID_PARAMETER_VALUE_CALLBACK_TYPE "InvalidParameterValue.CallbackType",
    INVALID_PARAMETER_VALUE_CALLBACK_WE_COM_URL "InvalidParameterValue.CallbackWeComURL",
    INVALID_PARAMETER_VALUE_CONNECTION_DESCRIPTION "InvalidParameterValue.ConnectionDescription",
    INVALID_PARAMETER_VALUE_CONNECTION_ID "InvalidParameterValue.ConnectionId",
    INVALID_PARAMETER_VALUE_CONNECTION_NAME "InvalidParameterValue.ConnectionName",
    INVALID_PARAMETER_VALUE_DTS_PARAMS "InvalidParameterValue.DTSParams",
    INVALID_PARAMETER_VALUE_DEAD_LETTER_CONFIG "InvalidParameterValue.DeadLetterConfig",
    INVALID_PARAMETER_VALUE_DESCRIPTION "InvalidParameterValue.Description",
    INVALID_PARAMETER_VALUE_ELASTIC_SEARCH_TARGET_PARAMS "InvalidParameterValue.ElasticSearchTargetParams",
    INVALID_PARAMETER_VALUE_EVENT_BUS_ID "InvalidParameterValue.EventBusId",
    INVALID_PARAMETER_VALUE_EVENT_BUS_NAME "InvalidParameterValue.EventBusName",
    INVALID_PARAMETER_VALUE_EVENT_PATTERN "InvalidParameterValue.EventPattern",
    INVALID_PARAMETER_VALUE_EVENT_TRACE_CONFIG "InvalidParameterValue.EventTraceConfig",
    INVALID_PARAMETER_VALUE_FILTERS "InvalidParameterValue.Filters",
    INVALID_PARAMETER_VALUE_INVALID_API_REQUEST_CONFIG "InvalidParameterValue.InvalidApiRequestConfig",
    INVALID_PARAMETER_VALUE_INVALID_EVENT "InvalidParameterValue.InvalidEvent",
    INVALID_PARAMETER_VALUE_INVALID_EVENT_BUS "InvalidParameterValue.InvalidEventBus",
    INVALID_PARAMETER_VALUE_INVALID_FILTER_RULE "InvalidParameterValue.InvalidFilterRule",
    INVALID_PARAMETER_VALUE_INVALID_PATTERN "InvalidParameterValue.InvalidPattern",
    INVALID_PARAMETER_VALUE_LIMIT "InvalidParameterValue.Limit",
    INVALID_PARAMETER_VALUE_LINK_MODE "InvalidParameterValue.LinkMode",
    INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_CHANNEL "InvalidParameterValue.NoticeReceiverChannel",
    INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_TIME_WINDOW "InvalidParameterValue.NoticeReceiverTimeWindow",
    INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_USER_IDS "InvalidParameterValue.NoticeReceiverUserIds",
    INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_USER_TYPE "InvalidParameterValue.NoticeReceiverUserType",
    INVALID_PARAMETER_VALUE_OFFSET "InvalidParameterValue.Offset",
    INVALID_PARAMETER_VALUE_ORDER "InvalidParameterValue.Order",
    INVALID_PARAMETER_VALUE_ORDER_BY "InvalidParameterValue.OrderBy",
    INVALID_PARAMETER_VALUE_QUALIFIER "InvalidParameterValue.Qualifier",
    INVALID_PARAMETER_VALUE_RULE_ID "InvalidParameterValue.RuleId",
    INVALID_PARAMETER_VALUE_RULE_NAME "InvalidParameterValue.RuleName",
    INVALID_PARAMETER_VALUE_TAGS "InvalidParameterValue.Tags",
    INVALID_PARAMETER_VALUE_TARGET_DESCRIPTION "InvalidParameterValue.TargetDescription",
    INVALID_PARAMETER_VALUE_TARGET_ID "InvalidParameterValue.TargetId",
    INVALID_PARAMETER_VALUE_TRANSFORMATION_ID "InvalidParameterValue.TransformationID",
    INVALID_PARAMETER_VALUE_TRANSFORMATIONS "InvalidParameterValue.Transformations",
    INVALID_PARAMETER_VALUE_TYPE "InvalidParameterValue.Type",
    LIMIT_EXCEEDED_BANNED_ACCOUNT "LimitExceeded.BannedAccount",
    LIMIT_EXCEEDED_CLUSTER_PRIVATE_LINK_EXCEEDED "LimitExceeded.ClusterPrivateLinkExceeded",
    LIMIT_EXCEEDED_CONNECTION "LimitExceeded.Connection", LIMIT_EXCEEDED_EVENT_BUS "LimitExceeded.EventBus",
    LIMIT_EXCEEDED_INSUFFICIENT_BALANCE "LimitExceeded.InsufficientBalance",
    LIMIT_EXCEEDED_LOGSET "LimitExceeded.Logset", LIMIT_EXCEEDED_RESOURCE_LIMIT "LimitExceeded.ResourceLimit",
    LIMIT_EXCEEDED_ROUTE_OVER_LIMIT "LimitExceeded.RouteOverLimit", LIMIT_EXCEEDED_RULE "LimitExceeded.Rule",
    LIMIT_EXCEEDED_TARGET "LimitExceeded.Target", LIMIT_EXCEEDED_TRIGGER "LimitExceeded.Trigger",
    LIMIT_EXCEEDED_USER_PRIVATE_LINK_EXCEEDED "LimitExceeded.UserPrivateLinkExceeded",
    OPERATION_DENIED_ACCOUNT_NOT_EXISTS "OperationDenied.AccountNotExists",
    OPERATION_DENIED_DEFAULT_CLS_RESOURCE_UNSUPPORTED "OperationDenied.DefaultCLSResourceUnsupported",
    OPERATION_DENIED_ES_VERSION_UNSUPPORTED "OperationDenied.ESVersionUnsupported",
    OPERATION_DENIED_EVENT_BUS_RESOURCE_IS_LOCKED "OperationDenied.EventBusResourceIsLocked",
    OPERATION_DENIED_RESOURCE_IMMUTABLE "OperationDenied.ResourceImmutable",
    OPERATION_DENIED_UNSUPPORTED_OPERATION "OperationDenied.UnsupportedOperation",
    RESOURCE_IN_USE_DEFAULT_EVENT_BUS "ResourceInUse.DefaultEventBus",
    RESOURCE_IN_USE_EVENT_BUS "ResourceInUse.EventBus", RESOURCE_IN_USE_RULE "ResourceInUse.Rule",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_CONNECTION "ResourceNotFound.Connection",
    RESOURCE_NOT_FOUND_EVENT_BUS "ResourceNotFound.EventBus",
    RESOURCE_NOT_FOUND_EVENT_BUS_NOT_FOUND "ResourceNotFound.EventBusNotFound",
    RESOURCE_NOT_FOUND_FUNCTION "ResourceNotFound.Function",
    RESOURCE_NOT_FOUND_INVALID_API "ResourceNotFound.InvalidApi",
    RESOURCE_NOT_FOUND_INVALID_SERVICE "ResourceNotFound.InvalidService",
    RESOURCE_NOT_FOUND_NAMESPACE "ResourceNotFound.Namespace",
    RESOURCE_NOT_FOUND_NET_ASSOCIATION "ResourceNotFound.NetAssociation",
    RESOURCE_NOT_FOUND_PRIVATE_LINK_RESOURCE "ResourceNotFound.PrivateLinkResource",
    RESOURCE_NOT_FOUND_ROLE "ResourceNotFound.Role", RESOURCE_NOT_FOUND_RULE "ResourceNotFound.Rule",
    RESOURCE_NOT_FOUND_TAG "ResourceNotFound.Tag", RESOURCE_NOT_FOUND_TARGET "ResourceNotFound.Target",
    RESOURCE_NOT_FOUND_TRANSFORMATION "ResourceNotFound.Transformation",
    RESOURCE_NOT_FOUND_VERSION "ResourceNotFound.Version",
    RESOURCE_UNAVAILABLE_CONNECTION "ResourceUnavailable.Connection",
    RESOURCE_UNAVAILABLE_ES_UNHEALTH "ResourceUnavailable.ESUnhealth",
    RESOURCE_UNAVAILABLE_TARGET "ResourceUnavailable.Target", UNAUTHORIZED_OPERATION_CAM "UnauthorizedOperation.CAM",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_INVALID_ACTION "UnsupportedOperation.InvalidAction",
    UNSUPPORTED_OPERATION_INVALID_ENDPOINT_TYPE "UnsupportedOperation.InvalidEndpointType"
}

#[cfg(feature = "unstable-registry")]
register! {
    CheckRule, CheckTransformation, CreateConnection, CreateEventBus, CreateRule, CreateTarget, CreateTransformation,
    DeleteConnection, DeleteEventBus, DeleteRule, DeleteTarget, DeleteTransformation, DescribeLogTagValue, GetEventBus,
    GetPlatformEventTemplate, GetRule, GetTransformation, ListConnections, ListEventBuses, ListPlatformEventNames,
    ListPlatformEventPatterns, ListPlatformProducts, ListRules, ListTargets, PublishEvent, PutEvents, SearchLog,
    UpdateConnection, UpdateEventBus, UpdateRule, UpdateTarget, UpdateTransformation
}
