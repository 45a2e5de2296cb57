//! `eb` 2021-04-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "eb", version: "2021-04-16", code: "eb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRule {
    pub event: String,
    pub event_pattern: String,
}
operation! { CheckRule(event: String, event_pattern: String) "CheckRule" -> Empty {
    0 "Event" event, 1 "EventPattern" event_pattern
} }

pub type CheckRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTransformation {
    pub input: String,
    pub transformations: Vec<Transformation>,
}
operation! { CheckTransformation(input: String, transformations: Vec<Transformation>)
    "CheckTransformation" -> CheckTransformationOutput {
    0 "Input" input, 1 "Transformations" transformations
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Extraction {
    pub extraction_input_path: Option<String>,
    pub format: Option<String>,
    pub text_params: Option<TextParams>,
}
input! { Extraction(extraction_input_path: String, format: String) {
    0 "ExtractionInputPath" extraction_input_path: String, 1 "Format" format: String,
    2 "TextParams" text_params: TextParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextParams {
    pub separator: Option<String>,
    pub regex: Option<String>,
}
input! { TextParams() {
    0 "Separator" separator: String, 1 "Regex" regex: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtlFilter {
    pub filter: Option<String>,
}
input! { EtlFilter(filter: String) {
    0 "Filter" filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transform {
    pub output_structs: Option<Vec<OutputStructParam>>,
}
input! { Transform(output_structs: Vec<OutputStructParam>) {
    0 "OutputStructs" output_structs: Vec<OutputStructParam>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputStructParam {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { OutputStructParam(key: String, value: String, value_type: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTransformationOutput {
    pub output: Option<String>,
}
model! { CheckTransformationOutput {
    0 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnection {
    pub connection_description: ConnectionDescription,
    pub event_bus_id: String,
    pub connection_name: String,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub r#type: Option<String>,
}
operation! { CreateConnection(connection_description: ConnectionDescription, event_bus_id: String, connection_name: String)
    "CreateConnection" -> CreateConnectionOutput {
    0 "ConnectionDescription" connection_description, 1 "EventBusId" event_bus_id, 2 "ConnectionName" connection_name,
    3 "Description" description: String, 4 "Enable" enable: bool, 5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionDescription {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIGWParams {
    pub protocol: Option<String>,
    pub method: Option<String>,
}
input! { APIGWParams(protocol: String, method: String) {
    0 "Protocol" protocol: String, 1 "Method" method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CkafkaParams {
    pub offset: Option<String>,
    pub topic_name: Option<String>,
}
input! { CkafkaParams(offset: String, topic_name: String) {
    0 "Offset" offset: String, 1 "TopicName" topic_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DTSParams {
    pub consumer_group_name: Option<String>,
    pub account: Option<String>,
    pub password: Option<Secret>,
}
input! { DTSParams(consumer_group_name: String, account: String, password: Secret) {
    0 "ConsumerGroupName" consumer_group_name: String, 1 "Account" account: String, 2 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TDMQParams {
    pub cluster_type: Option<String>,
    pub cluster_end_point: Option<String>,
}
input! { TDMQParams() {
    0 "ClusterType" cluster_type: String, 1 "ClusterEndPoint" cluster_end_point: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionOutput {
    pub connection_id: Option<String>,
}
model! { CreateConnectionOutput {
    0 "ConnectionId" connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventBus {
    pub event_bus_name: String,
    pub description: Option<String>,
    pub save_days: Option<i64>,
    pub enable_store: Option<bool>,
}
operation! { CreateEventBus(event_bus_name: String) "CreateEventBus" -> CreateEventBusOutput {
    0 "EventBusName" event_bus_name, 1 "Description" description: String, 2 "SaveDays" save_days: i64,
    3 "EnableStore" enable_store: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventBusOutput {
    pub event_bus_id: Option<String>,
}
model! { CreateEventBusOutput {
    0 "EventBusId" event_bus_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub event_pattern: String,
    pub event_bus_id: String,
    pub rule_name: String,
    pub enable: Option<bool>,
    pub description: Option<String>,
}
operation! { CreateRule(event_pattern: String, event_bus_id: String, rule_name: String)
    "CreateRule" -> CreateRuleOutput {
    0 "EventPattern" event_pattern, 1 "EventBusId" event_bus_id, 2 "RuleName" rule_name, 3 "Enable" enable: bool,
    4 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTarget {
    pub event_bus_id: String,
    pub r#type: String,
    pub target_description: TargetDescription,
    pub rule_id: String,
    pub batch_timeout: Option<i64>,
    pub batch_event_count: Option<i64>,
    pub enable_batch_delivery: Option<bool>,
}
operation! { CreateTarget(event_bus_id: String, r#type: String, target_description: TargetDescription, rule_id: String)
    "CreateTarget" -> CreateTargetOutput {
    0 "EventBusId" event_bus_id, 1 "Type" r#type, 2 "TargetDescription" target_description, 3 "RuleId" rule_id,
    4 "BatchTimeout" batch_timeout: i64, 5 "BatchEventCount" batch_event_count: i64,
    6 "EnableBatchDelivery" enable_batch_delivery: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetDescription {
    pub resource_description: Option<String>,
    pub scf_params: Option<SCFParams>,
    pub ckafka_target_params: Option<CkafkaTargetParams>,
    pub es_target_params: Option<ESTargetParams>,
}
input! { TargetDescription(resource_description: String) {
    0 "ResourceDescription" resource_description: String, 1 "SCFParams" scf_params: SCFParams,
    2 "CkafkaTargetParams" ckafka_target_params: CkafkaTargetParams, 3 "ESTargetParams" es_target_params: ESTargetParams
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CkafkaTargetParams {
    pub topic_name: Option<String>,
    pub retry_policy: Option<RetryPolicy>,
    pub event_delivery_format: Option<String>,
}
input! { CkafkaTargetParams(topic_name: String, retry_policy: RetryPolicy) {
    0 "TopicName" topic_name: String, 1 "RetryPolicy" retry_policy: RetryPolicy,
    2 "EventDeliveryFormat" event_delivery_format: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryPolicy {
    pub retry_interval: Option<u64>,
    pub max_retry_attempts: Option<u64>,
}
input! { RetryPolicy(retry_interval: u64, max_retry_attempts: u64) {
    0 "RetryInterval" retry_interval: u64, 1 "MaxRetryAttempts" max_retry_attempts: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ESTargetParams {
    pub net_mode: Option<String>,
    pub index_prefix: Option<String>,
    pub rotation_interval: Option<String>,
    pub output_mode: Option<String>,
    pub index_suffix_mode: Option<String>,
    pub index_template_type: Option<String>,
}

/// What [`ESTargetParams::new`] takes.
pub struct ESTargetParamsRequired {
    pub net_mode: String,
    pub index_prefix: String,
    pub rotation_interval: String,
    pub output_mode: String,
    pub index_suffix_mode: String,
}
input! { ESTargetParams{ESTargetParamsRequired: net_mode, index_prefix, rotation_interval, output_mode, index_suffix_mode} {
    0 "NetMode" net_mode: String, 1 "IndexPrefix" index_prefix: String, 2 "RotationInterval" rotation_interval: String,
    3 "OutputMode" output_mode: String, 4 "IndexSuffixMode" index_suffix_mode: String,
    5 "IndexTemplateType" index_template_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetOutput {
    pub target_id: Option<String>,
}
model! { CreateTargetOutput {
    0 "TargetId" target_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransformation {
    pub event_bus_id: String,
    pub rule_id: String,
    pub transformations: Vec<Transformation>,
}
operation! { CreateTransformation(event_bus_id: String, rule_id: String, transformations: Vec<Transformation>)
    "CreateTransformation" -> CreateTransformationOutput {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id, 2 "Transformations" transformations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransformationOutput {
    pub transformation_id: Option<String>,
}
model! { CreateTransformationOutput {
    0 "TransformationId" transformation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnection {
    pub connection_id: String,
    pub event_bus_id: String,
}
operation! { DeleteConnection(connection_id: String, event_bus_id: String) "DeleteConnection" -> Empty {
    0 "ConnectionId" connection_id, 1 "EventBusId" event_bus_id
} }

pub type DeleteConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventBus {
    pub event_bus_id: String,
}
operation! { DeleteEventBus(event_bus_id: String) "DeleteEventBus" -> Empty {
    0 "EventBusId" event_bus_id
} }

pub type DeleteEventBusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    pub event_bus_id: String,
    pub rule_id: String,
}
operation! { DeleteRule(event_bus_id: String, rule_id: String) "DeleteRule" -> Empty {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id
} }

pub type DeleteRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTarget {
    pub event_bus_id: String,
    pub target_id: String,
    pub rule_id: String,
}
operation! { DeleteTarget(event_bus_id: String, target_id: String, rule_id: String) "DeleteTarget" -> Empty {
    0 "EventBusId" event_bus_id, 1 "TargetId" target_id, 2 "RuleId" rule_id
} }

pub type DeleteTargetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransformation {
    pub event_bus_id: String,
    pub rule_id: String,
    pub transformation_id: String,
}
operation! { DeleteTransformation(event_bus_id: String, rule_id: String, transformation_id: String)
    "DeleteTransformation" -> Empty {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id, 2 "TransformationId" transformation_id
} }

pub type DeleteTransformationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogTagValue {
    pub start_time: i64,
    pub end_time: i64,
    pub event_bus_id: String,
    pub group_field: String,
    pub page: i64,
    pub limit: i64,
    pub filter: Option<Vec<LogFilter>>,
}

/// What [`DescribeLogTagValue::new`] takes.
pub struct DescribeLogTagValueRequired {
    pub start_time: i64,
    pub end_time: i64,
    pub event_bus_id: String,
    pub group_field: String,
    pub page: i64,
    pub limit: i64,
}
operation! { DescribeLogTagValue{DescribeLogTagValueRequired: start_time, end_time, event_bus_id, group_field, page, limit}
    "DescribeLogTagValue" -> DescribeLogTagValueOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "EventBusId" event_bus_id, 3 "GroupField" group_field,
    4 "Page" page, 5 "Limit" limit, 6 "Filter" filter: Vec<LogFilter>
} }
paged! { DescribeLogTagValue: String = Number "Page", "Results" results }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { LogFilters(key: String, operator: String, value: String) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogTagValueOutput {
    pub results: Option<Vec<String>>,
}
model! { DescribeLogTagValueOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventBus {
    pub event_bus_id: String,
}
operation! { GetEventBus(event_bus_id: String) "GetEventBus" -> GetEventBusOutput {
    0 "EventBusId" event_bus_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventBusOutput {
    pub mod_time: Option<String>,
    pub description: Option<String>,
    pub cls_topic_id: Option<String>,
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
    0 "ModTime" mod_time, 1 "Description" description, 2 "ClsTopicId" cls_topic_id, 3 "AddTime" add_time,
    4 "ClsLogsetId" cls_logset_id, 5 "EventBusName" event_bus_name, 6 "EventBusId" event_bus_id, 7 "Type" r#type,
    8 "PayMode" pay_mode, 9 "SaveDays" save_days, 10 "LogTopicId" log_topic_id, 11 "EnableStore" enable_store,
    12 "LinkMode" link_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlatformEventTemplate {
    pub event_type: String,
}
operation! { GetPlatformEventTemplate(event_type: String) "GetPlatformEventTemplate" -> GetPlatformEventTemplateOutput {
    0 "EventType" event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlatformEventTemplateOutput {
    pub event_template: Option<String>,
}
model! { GetPlatformEventTemplateOutput {
    0 "EventTemplate" event_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRule {
    pub event_bus_id: String,
    pub rule_id: String,
}
operation! { GetRule(event_bus_id: String, rule_id: String) "GetRule" -> GetRuleOutput {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id
} }

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
    pub add_time: Option<String>,
    pub mod_time: Option<String>,
}
model! { GetRuleOutput {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id, 2 "RuleName" rule_name, 3 "Status" status, 4 "Enable" enable,
    5 "Description" description, 6 "EventPattern" event_pattern, 7 "AddTime" add_time, 8 "ModTime" mod_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransformation {
    pub event_bus_id: String,
    pub rule_id: String,
    pub transformation_id: String,
}
operation! { GetTransformation(event_bus_id: String, rule_id: String, transformation_id: String)
    "GetTransformation" -> GetTransformationOutput {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id, 2 "TransformationId" transformation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransformationOutput {
    pub transformations: Option<Vec<Transformation>>,
}
model! { GetTransformationOutput {
    0 "Transformations" transformations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnections {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsOutput {
    pub connections: Option<Vec<Connection>>,
    pub total_count: Option<i64>,
}
model! { ListConnectionsOutput {
    0 "Connections" connections, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Connection {
    pub status: Option<String>,
    pub mod_time: Option<String>,
    pub enable: Option<bool>,
    pub description: Option<String>,
    pub add_time: Option<String>,
    pub connection_id: Option<String>,
    pub event_bus_id: Option<String>,
    pub connection_description: Option<ConnectionDescription>,
    pub connection_name: Option<String>,
    pub r#type: Option<String>,
}
model! { Connection {
    0 "Status" status, 1 "ModTime" mod_time, 2 "Enable" enable, 3 "Description" description, 4 "AddTime" add_time,
    5 "ConnectionId" connection_id, 6 "EventBusId" event_bus_id, 7 "ConnectionDescription" connection_description,
    8 "ConnectionName" connection_name, 9 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub values: Option<Vec<String>>,
    pub name: Option<String>,
}
input! { Filter(values: Vec<String>, name: String) {
    0 "Values" values: Vec<String>, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBusesOutput {
    pub event_buses: Option<Vec<EventBus>>,
    pub total_count: Option<i64>,
}
model! { ListEventBusesOutput {
    0 "EventBuses" event_buses, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventBus {
    pub mod_time: Option<String>,
    pub description: Option<String>,
    pub add_time: Option<String>,
    pub event_bus_name: Option<String>,
    pub event_bus_id: Option<String>,
    pub r#type: Option<String>,
    pub pay_mode: Option<String>,
    pub connection_briefs: Option<Vec<ConnectionBrief>>,
    pub target_briefs: Option<Vec<TargetBrief>>,
}
model! { EventBus {
    0 "ModTime" mod_time, 1 "Description" description, 2 "AddTime" add_time, 3 "EventBusName" event_bus_name,
    4 "EventBusId" event_bus_id, 5 "Type" r#type, 6 "PayMode" pay_mode, 7 "ConnectionBriefs" connection_briefs,
    8 "TargetBriefs" target_briefs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionBrief {
    pub r#type: Option<String>,
    pub status: Option<String>,
}
model! { ConnectionBrief {
    0 "Type" r#type, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetBrief {
    pub target_id: Option<String>,
    pub r#type: Option<String>,
}
model! { TargetBrief {
    0 "TargetId" target_id, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlatformEventNames {
    pub product_type: String,
}
operation! { ListPlatformEventNames(product_type: String) "ListPlatformEventNames" -> ListPlatformEventNamesOutput {
    0 "ProductType" product_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlatformEventNamesOutput {
    pub event_names: Option<Vec<PlatformEventDetail>>,
}
model! { ListPlatformEventNamesOutput {
    0 "EventNames" event_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformEventDetail {
    pub event_name: Option<String>,
    pub event_type: Option<String>,
}
model! { PlatformEventDetail {
    0 "EventName" event_name, 1 "EventType" event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlatformEventPatterns {
    pub product_type: String,
}
operation! { ListPlatformEventPatterns(product_type: String)
    "ListPlatformEventPatterns" -> ListPlatformEventPatternsOutput {
    0 "ProductType" product_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlatformEventPatternsOutput {
    pub event_patterns: Option<Vec<PlatformEventSummary>>,
}
model! { ListPlatformEventPatternsOutput {
    0 "EventPatterns" event_patterns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformEventSummary {
    pub event_name: Option<String>,
    pub event_pattern: Option<String>,
}
model! { PlatformEventSummary {
    0 "EventName" event_name, 1 "EventPattern" event_pattern
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlatformProducts {}
operation! { ListPlatformProducts() "ListPlatformProducts" -> ListPlatformProductsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlatformProductsOutput {
    pub platform_products: Option<Vec<PlatformProduct>>,
}
model! { ListPlatformProductsOutput {
    0 "PlatformProducts" platform_products
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformProduct {
    pub product_name: Option<String>,
    pub product_type: Option<String>,
}
model! { PlatformProduct {
    0 "ProductName" product_name, 1 "ProductType" product_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRules {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesOutput {
    pub rules: Option<Vec<RuleItem>>,
    pub total_count: Option<i64>,
}
model! { ListRulesOutput {
    0 "Rules" rules, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub status: Option<String>,
    pub mod_time: Option<String>,
    pub enable: Option<bool>,
    pub description: Option<String>,
    pub rule_id: Option<String>,
    pub add_time: Option<String>,
    pub event_bus_id: Option<String>,
    pub rule_name: Option<String>,
    pub targets: Option<Vec<TargetBrief>>,
    pub dead_letter_config: Option<DeadLetterConfig>,
}
model! { RuleItem {
    0 "Status" status, 1 "ModTime" mod_time, 2 "Enable" enable, 3 "Description" description, 4 "RuleId" rule_id,
    5 "AddTime" add_time, 6 "EventBusId" event_bus_id, 7 "RuleName" rule_name, 8 "Targets" targets,
    9 "DeadLetterConfig" dead_letter_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeadLetterConfig {
    pub dispose_method: Option<String>,
    pub ckafka_delivery_params: Option<CkafkaDeliveryParams>,
}
model! { DeadLetterConfig {
    0 "DisposeMethod" dispose_method, 1 "CkafkaDeliveryParams" ckafka_delivery_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CkafkaDeliveryParams {
    pub topic_name: Option<String>,
    pub resource_description: Option<String>,
}
model! { CkafkaDeliveryParams {
    0 "TopicName" topic_name, 1 "ResourceDescription" resource_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargets {
    pub event_bus_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsOutput {
    pub total_count: Option<i64>,
    pub targets: Option<Vec<Target>>,
}
model! { ListTargetsOutput {
    0 "TotalCount" total_count, 1 "Targets" targets
} }

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
    0 "Type" r#type, 1 "EventBusId" event_bus_id, 2 "TargetId" target_id, 3 "TargetDescription" target_description,
    4 "RuleId" rule_id, 5 "EnableBatchDelivery" enable_batch_delivery, 6 "BatchTimeout" batch_timeout,
    7 "BatchEventCount" batch_event_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishEvent {
    pub event_list: Vec<Event>,
    pub event_bus_id: String,
}
operation! { PublishEvent(event_list: Vec<Event>, event_bus_id: String) "PublishEvent" -> Empty {
    0 "EventList" event_list, 1 "EventBusId" event_bus_id
} }

pub type PublishEventOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    pub source: Option<String>,
    pub data: Option<String>,
    pub r#type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEvents {
    pub event_list: Vec<Event>,
    pub event_bus_id: String,
}
operation! { PutEvents(event_list: Vec<Event>, event_bus_id: String) "PutEvents" -> Empty {
    0 "EventList" event_list, 1 "EventBusId" event_bus_id
} }

pub type PutEventsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLog {
    pub start_time: i64,
    pub end_time: i64,
    pub event_bus_id: String,
    pub page: i64,
    pub limit: i64,
    pub filter: Option<Vec<LogFilter>>,
    pub order_fields: Option<Vec<String>>,
    pub order_by: Option<String>,
}

/// What [`SearchLog::new`] takes.
pub struct SearchLogRequired {
    pub start_time: i64,
    pub end_time: i64,
    pub event_bus_id: String,
    pub page: i64,
    pub limit: i64,
}
operation! { SearchLog{SearchLogRequired: start_time, end_time, event_bus_id, page, limit}
    "SearchLog" -> SearchLogOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "EventBusId" event_bus_id, 3 "Page" page, 4 "Limit" limit,
    5 "Filter" filter: Vec<LogFilter>, 6 "OrderFields" order_fields: Vec<String>, 7 "OrderBy" order_by: String
} }
paged! { SearchLog: SearchLogResult = Number "Page", "Results" results, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogOutput {
    pub total: Option<i64>,
    pub limit: Option<i64>,
    pub page: Option<i64>,
    pub results: Option<Vec<SearchLogResult>>,
}
model! { SearchLogOutput {
    0 "Total" total, 1 "Limit" limit, 2 "Page" page, 3 "Results" results
} }

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
    0 "Timestamp" timestamp, 1 "Message" message, 2 "Source" source, 3 "Type" r#type, 4 "RuleIds" rule_ids,
    5 "Subject" subject, 6 "Region" region, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnection {
    pub connection_id: String,
    pub event_bus_id: String,
    pub enable: Option<bool>,
    pub description: Option<String>,
    pub connection_name: Option<String>,
}
operation! { UpdateConnection(connection_id: String, event_bus_id: String) "UpdateConnection" -> Empty {
    0 "ConnectionId" connection_id, 1 "EventBusId" event_bus_id, 2 "Enable" enable: bool,
    3 "Description" description: String, 4 "ConnectionName" connection_name: String
} }

pub type UpdateConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventBus {
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

pub type UpdateEventBusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRule {
    pub rule_id: String,
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

pub type UpdateRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTarget {
    pub event_bus_id: String,
    pub rule_id: String,
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

pub type UpdateTargetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransformation {
    pub event_bus_id: String,
    pub rule_id: String,
    pub transformation_id: String,
    pub transformations: Vec<Transformation>,
}
operation! { UpdateTransformation(event_bus_id: String, rule_id: String, transformation_id: String, transformations: Vec<Transformation>)
    "UpdateTransformation" -> Empty {
    0 "EventBusId" event_bus_id, 1 "RuleId" rule_id, 2 "TransformationId" transformation_id,
    3 "Transformations" transformations
} }

pub type UpdateTransformationOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ADD_PRIVATE_LINK: &str = "FailedOperation.AddPrivateLink";
    pub const FAILED_OPERATION_AUTHENTICATE_USER_FAILED: &str = "FailedOperation.AuthenticateUserFailed";
    pub const FAILED_OPERATION_CREATE_TRIGGER: &str = "FailedOperation.CreateTrigger";
    pub const FAILED_OPERATION_DELETE_CONNECTION: &str = "FailedOperation.DeleteConnection";
    pub const FAILED_OPERATION_DELETE_PRIVATE_LINK: &str = "FailedOperation.DeletePrivateLink";
    pub const FAILED_OPERATION_DELETE_RULE: &str = "FailedOperation.DeleteRule";
    pub const FAILED_OPERATION_ES_INTERNAL_ERROR: &str = "FailedOperation.ESInternalError";
    pub const FAILED_OPERATION_ES_REQUEST_FAILED: &str = "FailedOperation.ESRequestFailed";
    pub const FAILED_OPERATION_ES_TEMPLATE_CONFLICT: &str = "FailedOperation.ESTemplateConflict";
    pub const FAILED_OPERATION_ERROR_FILTER: &str = "FailedOperation.ErrorFilter";
    pub const FAILED_OPERATION_REGISTER_CLS_SERVICE: &str = "FailedOperation.RegisterCLSService";
    pub const FAILED_OPERATION_SERVICE_ERROR: &str = "FailedOperation.ServiceError";
    pub const FAILED_OPERATION_TAG_RESOURCE: &str = "FailedOperation.TagResource";
    pub const FAILED_OPERATION_TAG_RESOURCE_ALLOCATE_QUOTAS: &str = "FailedOperation.TagResourceAllocateQuotas";
    pub const FAILED_OPERATION_UN_TAG_RESOURCE: &str = "FailedOperation.UnTagResource";
    pub const FAILED_OPERATION_UPDATE_CONNECTION: &str = "FailedOperation.UpdateConnection";
    pub const FAILED_OPERATION_UPDATE_RULE: &str = "FailedOperation.UpdateRule";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_OSS_EXCEPTION: &str = "InternalError.OssException";
    pub const INTERNAL_ERROR_SYSTEM: &str = "InternalError.System";
    pub const INTERNAL_ERROR_UNKNOWN_INTERNAL_ERROR: &str = "InternalError.UnknownInternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ENABLE_API_GATEWAY: &str = "InvalidParameter.EnableAPIGateway";
    pub const INVALID_PARAMETER_PAYLOAD: &str = "InvalidParameter.Payload";
    pub const INVALID_PARAMETER_VALUE_AMP_PARAMS: &str = "InvalidParameterValue.AMPParams";
    pub const INVALID_PARAMETER_VALUE_ACTION: &str = "InvalidParameterValue.Action";
    pub const INVALID_PARAMETER_VALUE_BATCH_EVENT_COUNT: &str = "InvalidParameterValue.BatchEventCount";
    pub const INVALID_PARAMETER_VALUE_BATCH_TIMEOUT: &str = "InvalidParameterValue.BatchTimeout";
    pub const INVALID_PARAMETER_VALUE_C_KAFKA_TARGET_PARAMS: &str = "InvalidParameterValue.CKafkaTargetParams";
    pub const INVALID_PARAMETER_VALUE_CALLBACK_TYPE: &str = "InvalidParameterValue.CallbackType";
    pub const INVALID_PARAMETER_VALUE_CALLBACK_WE_COM_URL: &str = "InvalidParameterValue.CallbackWeComURL";
    pub const INVALID_PARAMETER_VALUE_CONNECTION_DESCRIPTION: &str = "InvalidParameterValue.ConnectionDescription";
    pub const INVALID_PARAMETER_VALUE_CONNECTION_ID: &str = "InvalidParameterValue.ConnectionId";
    pub const INVALID_PARAMETER_VALUE_CONNECTION_NAME: &str = "InvalidParameterValue.ConnectionName";
    pub const INVALID_PARAMETER_VALUE_DTS_PARAMS: &str = "InvalidParameterValue.DTSParams";
    pub const INVALID_PARAMETER_VALUE_DEAD_LETTER_CONFIG: &str = "InvalidParameterValue.DeadLetterConfig";
    pub const INVALID_PARAMETER_VALUE_DESCRIPTION: &str = "InvalidParameterValue.Description";
    pub const INVALID_PARAMETER_VALUE_ELASTIC_SEARCH_TARGET_PARAMS: &str =
        "InvalidParameterValue.ElasticSearchTargetParams";
    pub const INVALID_PARAMETER_VALUE_EVENT_BUS_ID: &str = "InvalidParameterValue.EventBusId";
    pub const INVALID_PARAMETER_VALUE_EVENT_BUS_NAME: &str = "InvalidParameterValue.EventBusName";
    pub const INVALID_PARAMETER_VALUE_EVENT_PATTERN: &str = "InvalidParameterValue.EventPattern";
    pub const INVALID_PARAMETER_VALUE_EVENT_TRACE_CONFIG: &str = "InvalidParameterValue.EventTraceConfig";
    pub const INVALID_PARAMETER_VALUE_FILTERS: &str = "InvalidParameterValue.Filters";
    pub const INVALID_PARAMETER_VALUE_INVALID_API_REQUEST_CONFIG: &str =
        "InvalidParameterValue.InvalidApiRequestConfig";
    pub const INVALID_PARAMETER_VALUE_INVALID_EVENT: &str = "InvalidParameterValue.InvalidEvent";
    pub const INVALID_PARAMETER_VALUE_INVALID_EVENT_BUS: &str = "InvalidParameterValue.InvalidEventBus";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILTER_RULE: &str = "InvalidParameterValue.InvalidFilterRule";
    pub const INVALID_PARAMETER_VALUE_INVALID_PATTERN: &str = "InvalidParameterValue.InvalidPattern";
    pub const INVALID_PARAMETER_VALUE_LIMIT: &str = "InvalidParameterValue.Limit";
    pub const INVALID_PARAMETER_VALUE_LINK_MODE: &str = "InvalidParameterValue.LinkMode";
    pub const INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_CHANNEL: &str = "InvalidParameterValue.NoticeReceiverChannel";
    pub const INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_TIME_WINDOW: &str =
        "InvalidParameterValue.NoticeReceiverTimeWindow";
    pub const INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_USER_IDS: &str = "InvalidParameterValue.NoticeReceiverUserIds";
    pub const INVALID_PARAMETER_VALUE_NOTICE_RECEIVER_USER_TYPE: &str = "InvalidParameterValue.NoticeReceiverUserType";
    pub const INVALID_PARAMETER_VALUE_OFFSET: &str = "InvalidParameterValue.Offset";
    pub const INVALID_PARAMETER_VALUE_ORDER: &str = "InvalidParameterValue.Order";
    pub const INVALID_PARAMETER_VALUE_ORDER_BY: &str = "InvalidParameterValue.OrderBy";
    pub const INVALID_PARAMETER_VALUE_QUALIFIER: &str = "InvalidParameterValue.Qualifier";
    pub const INVALID_PARAMETER_VALUE_RULE_ID: &str = "InvalidParameterValue.RuleId";
    pub const INVALID_PARAMETER_VALUE_RULE_NAME: &str = "InvalidParameterValue.RuleName";
    pub const INVALID_PARAMETER_VALUE_TAGS: &str = "InvalidParameterValue.Tags";
    pub const INVALID_PARAMETER_VALUE_TARGET_DESCRIPTION: &str = "InvalidParameterValue.TargetDescription";
    pub const INVALID_PARAMETER_VALUE_TARGET_ID: &str = "InvalidParameterValue.TargetId";
    pub const INVALID_PARAMETER_VALUE_TRANSFORMATION_ID: &str = "InvalidParameterValue.TransformationID";
    pub const INVALID_PARAMETER_VALUE_TRANSFORMATIONS: &str = "InvalidParameterValue.Transformations";
    pub const INVALID_PARAMETER_VALUE_TYPE: &str = "InvalidParameterValue.Type";
    pub const LIMIT_EXCEEDED_BANNED_ACCOUNT: &str = "LimitExceeded.BannedAccount";
    pub const LIMIT_EXCEEDED_CLUSTER_PRIVATE_LINK_EXCEEDED: &str = "LimitExceeded.ClusterPrivateLinkExceeded";
    pub const LIMIT_EXCEEDED_CONNECTION: &str = "LimitExceeded.Connection";
    pub const LIMIT_EXCEEDED_EVENT_BUS: &str = "LimitExceeded.EventBus";
    pub const LIMIT_EXCEEDED_INSUFFICIENT_BALANCE: &str = "LimitExceeded.InsufficientBalance";
    pub const LIMIT_EXCEEDED_LOGSET: &str = "LimitExceeded.Logset";
    pub const LIMIT_EXCEEDED_RESOURCE_LIMIT: &str = "LimitExceeded.ResourceLimit";
    pub const LIMIT_EXCEEDED_ROUTE_OVER_LIMIT: &str = "LimitExceeded.RouteOverLimit";
    pub const LIMIT_EXCEEDED_RULE: &str = "LimitExceeded.Rule";
    pub const LIMIT_EXCEEDED_TARGET: &str = "LimitExceeded.Target";
    pub const LIMIT_EXCEEDED_TRIGGER: &str = "LimitExceeded.Trigger";
    pub const LIMIT_EXCEEDED_USER_PRIVATE_LINK_EXCEEDED: &str = "LimitExceeded.UserPrivateLinkExceeded";
    pub const OPERATION_DENIED_ACCOUNT_NOT_EXISTS: &str = "OperationDenied.AccountNotExists";
    pub const OPERATION_DENIED_DEFAULT_CLS_RESOURCE_UNSUPPORTED: &str = "OperationDenied.DefaultCLSResourceUnsupported";
    pub const OPERATION_DENIED_ES_VERSION_UNSUPPORTED: &str = "OperationDenied.ESVersionUnsupported";
    pub const OPERATION_DENIED_EVENT_BUS_RESOURCE_IS_LOCKED: &str = "OperationDenied.EventBusResourceIsLocked";
    pub const OPERATION_DENIED_RESOURCE_IMMUTABLE: &str = "OperationDenied.ResourceImmutable";
    pub const OPERATION_DENIED_UNSUPPORTED_OPERATION: &str = "OperationDenied.UnsupportedOperation";
    pub const RESOURCE_IN_USE_DEFAULT_EVENT_BUS: &str = "ResourceInUse.DefaultEventBus";
    pub const RESOURCE_IN_USE_EVENT_BUS: &str = "ResourceInUse.EventBus";
    pub const RESOURCE_IN_USE_RULE: &str = "ResourceInUse.Rule";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CONNECTION: &str = "ResourceNotFound.Connection";
    pub const RESOURCE_NOT_FOUND_EVENT_BUS: &str = "ResourceNotFound.EventBus";
    pub const RESOURCE_NOT_FOUND_EVENT_BUS_NOT_FOUND: &str = "ResourceNotFound.EventBusNotFound";
    pub const RESOURCE_NOT_FOUND_FUNCTION: &str = "ResourceNotFound.Function";
    pub const RESOURCE_NOT_FOUND_INVALID_API: &str = "ResourceNotFound.InvalidApi";
    pub const RESOURCE_NOT_FOUND_INVALID_SERVICE: &str = "ResourceNotFound.InvalidService";
    pub const RESOURCE_NOT_FOUND_NAMESPACE: &str = "ResourceNotFound.Namespace";
    pub const RESOURCE_NOT_FOUND_NET_ASSOCIATION: &str = "ResourceNotFound.NetAssociation";
    pub const RESOURCE_NOT_FOUND_PRIVATE_LINK_RESOURCE: &str = "ResourceNotFound.PrivateLinkResource";
    pub const RESOURCE_NOT_FOUND_ROLE: &str = "ResourceNotFound.Role";
    pub const RESOURCE_NOT_FOUND_RULE: &str = "ResourceNotFound.Rule";
    pub const RESOURCE_NOT_FOUND_TAG: &str = "ResourceNotFound.Tag";
    pub const RESOURCE_NOT_FOUND_TARGET: &str = "ResourceNotFound.Target";
    pub const RESOURCE_NOT_FOUND_TRANSFORMATION: &str = "ResourceNotFound.Transformation";
    pub const RESOURCE_NOT_FOUND_VERSION: &str = "ResourceNotFound.Version";
    pub const RESOURCE_UNAVAILABLE_CONNECTION: &str = "ResourceUnavailable.Connection";
    pub const RESOURCE_UNAVAILABLE_ES_UNHEALTH: &str = "ResourceUnavailable.ESUnhealth";
    pub const RESOURCE_UNAVAILABLE_TARGET: &str = "ResourceUnavailable.Target";
    pub const UNAUTHORIZED_OPERATION_CAM: &str = "UnauthorizedOperation.CAM";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_INVALID_ACTION: &str = "UnsupportedOperation.InvalidAction";
    pub const UNSUPPORTED_OPERATION_INVALID_ENDPOINT_TYPE: &str = "UnsupportedOperation.InvalidEndpointType";
}

#[cfg(feature = "reflect")]
register! {
    CheckRule, CheckTransformation, CreateConnection, CreateEventBus, CreateRule, CreateTarget, CreateTransformation,
    DeleteConnection, DeleteEventBus, DeleteRule, DeleteTarget, DeleteTransformation, DescribeLogTagValue, GetEventBus,
    GetPlatformEventTemplate, GetRule, GetTransformation, ListConnections, ListEventBuses, ListPlatformEventNames,
    ListPlatformEventPatterns, ListPlatformProducts, ListRules, ListTargets, PublishEvent, PutEvents, SearchLog,
    UpdateConnection, UpdateEventBus, UpdateRule, UpdateTarget, UpdateTransformation
}
