//! `tse` of Tencent Cloud, API version 2020-12-07.
//!
//! Endpoint: `tse.tencentcloudapi.com`, or `tse.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tse::DescribeCloudNativeAPIGateways};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCloudNativeAPIGateways::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tse", "2020-12-07", "tse", &Endpoints::NONE);

/// Adds cloud native api gateway consumer group auth: `AddCloudNativeAPIGatewayConsumerGroupAuth` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=AddCloudNativeAPIGatewayConsumerGroupAuth>.
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

/// Adds cloud native api gateway consumer in group: `AddCloudNativeAPIGatewayConsumerInGroup` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=AddCloudNativeAPIGatewayConsumerInGroup>.
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

/// Binds auto scaler resource strategy to groups: `BindAutoScalerResourceStrategyToGroups` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=BindAutoScalerResourceStrategyToGroups>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_OPERATION_FAILED`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`],
/// [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAutoScalerResourceStrategyToGroups {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub strategy_id: String,
    /// Required.
    pub group_ids: Vec<String>,
}
operation! { BindAutoScalerResourceStrategyToGroups(gateway_id: String, strategy_id: String, group_ids: Vec<String>)
    "BindAutoScalerResourceStrategyToGroups" -> BindAutoScalerResourceStrategyToGroupsOutput {
    0 "GatewayId" gateway_id, 1 "StrategyId" strategy_id, 2 "GroupIds" group_ids
} }

/// Response of [`BindAutoScalerResourceStrategyToGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAutoScalerResourceStrategyToGroupsOutput {
    pub result: Option<bool>,
}
model! { BindAutoScalerResourceStrategyToGroupsOutput {
    0 "Result" result: bool
} }

/// Closes waf protection: `CloseWafProtection` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CloseWafProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseWafProtection {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub r#type: String,
    pub list: Option<Vec<String>>,
}
operation! { CloseWafProtection(gateway_id: String, r#type: String) "CloseWafProtection" -> Empty {
    0 "GatewayId" gateway_id, 1 "Type" r#type, 2 "List" list: Vec<String>
} }

/// Response of [`CloseWafProtection`]: empty.
pub type CloseWafProtectionOutput = Empty;

/// Creates auto scaler resource strategy: `CreateAutoScalerResourceStrategy` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateAutoScalerResourceStrategy>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_CREATE_ERROR`],
/// [`codes::INTERNAL_ERROR_DECODE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalerResourceStrategy {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub strategy_name: String,
    pub description: Option<String>,
    pub config: Option<CloudNativeAPIGatewayStrategyAutoScalerConfig>,
    /// Deprecated.
    pub cron_scaler_config: Option<CloudNativeAPIGatewayStrategyCronScalerConfig>,
    /// Deprecated.
    pub max_replicas: Option<i64>,
    pub cron_config: Option<CloudNativeAPIGatewayStrategyCronScalerConfig>,
}
operation! { CreateAutoScalerResourceStrategy(gateway_id: String, strategy_name: String)
    "CreateAutoScalerResourceStrategy" -> CreateAutoScalerResourceStrategyOutput {
    0 "GatewayId" gateway_id, 1 "StrategyName" strategy_name, 2 "Description" description: String,
    3 "Config" config: CloudNativeAPIGatewayStrategyAutoScalerConfig,
    4 "CronScalerConfig" cron_scaler_config: CloudNativeAPIGatewayStrategyCronScalerConfig,
    5 "MaxReplicas" max_replicas: i64, 6 "CronConfig" cron_config: CloudNativeAPIGatewayStrategyCronScalerConfig
} }

/// In the request of [`CreateAutoScalerResourceStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayStrategyAutoScalerConfig {
    pub max_replicas: Option<i64>,
    pub metrics: Option<Vec<CloudNativeAPIGatewayStrategyAutoScalerConfigMetric>>,
    /// Deprecated.
    pub enabled: Option<bool>,
    /// Deprecated.
    pub create_time: Option<String>,
    /// Deprecated.
    pub modify_time: Option<String>,
    /// Deprecated.
    pub strategy_id: Option<String>,
    /// Deprecated.
    pub auto_scaler_id: Option<String>,
    pub behavior: Option<AutoScalerBehavior>,
}
input! { CloudNativeAPIGatewayStrategyAutoScalerConfig() {
    0 "MaxReplicas" max_replicas: i64, 1 "Metrics" metrics: Vec<CloudNativeAPIGatewayStrategyAutoScalerConfigMetric>,
    2 "Enabled" enabled: bool, 3 "CreateTime" create_time: String, 4 "ModifyTime" modify_time: String,
    5 "StrategyId" strategy_id: String, 6 "AutoScalerId" auto_scaler_id: String,
    7 "Behavior" behavior: AutoScalerBehavior
} }

/// In the request of [`CreateAutoScalerResourceStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayStrategyAutoScalerConfigMetric {
    pub r#type: Option<String>,
    pub resource_name: Option<String>,
    pub target_type: Option<String>,
    pub target_value: Option<i64>,
}
input! { CloudNativeAPIGatewayStrategyAutoScalerConfigMetric() {
    0 "Type" r#type: String, 1 "ResourceName" resource_name: String, 2 "TargetType" target_type: String,
    3 "TargetValue" target_value: i64
} }

/// In the request of [`CreateAutoScalerResourceStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalerBehavior {
    pub scale_up: Option<AutoScalerRules>,
    pub scale_down: Option<AutoScalerRules>,
}
input! { AutoScalerBehavior() {
    0 "ScaleUp" scale_up: AutoScalerRules, 1 "ScaleDown" scale_down: AutoScalerRules
} }

/// In the request of [`CreateAutoScalerResourceStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalerRules {
    pub stabilization_window_seconds: Option<i64>,
    pub select_policy: Option<String>,
    pub policies: Option<Vec<AutoScalerPolicy>>,
}
input! { AutoScalerRules() {
    0 "StabilizationWindowSeconds" stabilization_window_seconds: i64, 1 "SelectPolicy" select_policy: String,
    2 "Policies" policies: Vec<AutoScalerPolicy>
} }

/// In the request of [`CreateAutoScalerResourceStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalerPolicy {
    pub r#type: Option<String>,
    pub value: Option<i64>,
    pub period_seconds: Option<i64>,
}
input! { AutoScalerPolicy() {
    0 "Type" r#type: String, 1 "Value" value: i64, 2 "PeriodSeconds" period_seconds: i64
} }

/// In the request of [`CreateAutoScalerResourceStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayStrategyCronScalerConfig {
    /// Deprecated.
    pub enabled: Option<bool>,
    pub params: Option<Vec<CloudNativeAPIGatewayStrategyCronScalerConfigParam>>,
    /// Deprecated.
    pub create_time: Option<String>,
    /// Deprecated.
    pub modify_time: Option<String>,
    /// Deprecated.
    pub strategy_id: Option<String>,
}
input! { CloudNativeAPIGatewayStrategyCronScalerConfig() {
    0 "Enabled" enabled: bool, 1 "Params" params: Vec<CloudNativeAPIGatewayStrategyCronScalerConfigParam>,
    2 "CreateTime" create_time: String, 3 "ModifyTime" modify_time: String, 4 "StrategyId" strategy_id: String
} }

/// In the request of [`CreateAutoScalerResourceStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayStrategyCronScalerConfigParam {
    pub period: Option<String>,
    pub start_at: Option<String>,
    pub target_replicas: Option<i64>,
    pub crontab: Option<String>,
}
input! { CloudNativeAPIGatewayStrategyCronScalerConfigParam() {
    0 "Period" period: String, 1 "StartAt" start_at: String, 2 "TargetReplicas" target_replicas: i64,
    3 "Crontab" crontab: String
} }

/// Response of [`CreateAutoScalerResourceStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalerResourceStrategyOutput {
    /// Deprecated.
    pub result: Option<bool>,
    pub strategy_id: Option<String>,
}
model! { CreateAutoScalerResourceStrategyOutput {
    0 "Result" result: bool, 1 "StrategyId" strategy_id: String
} }

/// Creates cloud native api gateway: `CreateCloudNativeAPIGateway` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGateway>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS`], [`codes::FAILED_OPERATION_RESOURCE`],
/// [`codes::INTERNAL_ERROR_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER_MISS_PARAMETER`], [`codes::OPERATION_DENIED_OPERATION_DENIED`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_CLS_NOT_ACTIVATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGateway {
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub gateway_version: String,
    /// Required.
    pub node_config: CloudNativeAPIGatewayNodeConfig,
    /// Required.
    pub vpc_config: CloudNativeAPIGatewayVpcConfig,
    pub description: Option<String>,
    pub tags: Option<Vec<InstanceTagInfo>>,
    pub enable_cls: Option<bool>,
    pub feature_version: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub engine_region: Option<String>,
    pub ingress_class_name: Option<String>,
    pub trade_type: Option<i64>,
    pub internet_config: Option<InternetConfig>,
    pub prom_id: Option<String>,
}

/// Arguments of [`CreateCloudNativeAPIGateway::new`].
pub struct CreateCloudNativeAPIGatewayRequired {
    pub name: String,
    pub r#type: String,
    pub gateway_version: String,
    pub node_config: CloudNativeAPIGatewayNodeConfig,
    pub vpc_config: CloudNativeAPIGatewayVpcConfig,
}
operation! {
    CreateCloudNativeAPIGateway { CreateCloudNativeAPIGatewayRequired: name, r#type, gateway_version, node_config, vpc_config }
    "CreateCloudNativeAPIGateway" -> CreateCloudNativeAPIGatewayOutput {
    0 "Name" name, 1 "Type" r#type, 2 "GatewayVersion" gateway_version, 3 "NodeConfig" node_config,
    4 "VpcConfig" vpc_config, 5 "Description" description: String, 6 "Tags" tags: Vec<InstanceTagInfo>,
    7 "EnableCls" enable_cls: bool, 8 "FeatureVersion" feature_version: String,
    9 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 10 "EngineRegion" engine_region: String,
    11 "IngressClassName" ingress_class_name: String, 12 "TradeType" trade_type: i64,
    13 "InternetConfig" internet_config: InternetConfig, 14 "PromId" prom_id: String
} }

/// In the request of [`CreateCloudNativeAPIGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayNodeConfig {
    /// Required.
    pub specification: Option<String>,
    /// Required.
    pub number: Option<i64>,
}
input! { CloudNativeAPIGatewayNodeConfig(specification: String, number: i64) {
    0 "Specification" specification: String, 1 "Number" number: i64
} }

/// In the request of [`CreateCloudNativeAPIGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayVpcConfig {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { CloudNativeAPIGatewayVpcConfig() {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

/// In the request of [`CreateCloudNativeAPIGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { InstanceTagInfo() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the request of [`CreateCloudNativeAPIGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetConfig {
    pub internet_address_version: Option<String>,
    pub internet_pay_mode: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub description: Option<String>,
    pub sla_type: Option<String>,
    pub multi_zone_flag: Option<bool>,
    pub master_zone_id: Option<String>,
    pub slave_zone_id: Option<String>,
}
input! { InternetConfig() {
    0 "InternetAddressVersion" internet_address_version: String, 1 "InternetPayMode" internet_pay_mode: String,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 3 "Description" description: String,
    4 "SlaType" sla_type: String, 5 "MultiZoneFlag" multi_zone_flag: bool, 6 "MasterZoneId" master_zone_id: String,
    7 "SlaveZoneId" slave_zone_id: String
} }

/// Response of [`CreateCloudNativeAPIGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayOutput {
    pub result: Option<CreateCloudNativeAPIGatewayResult>,
}
model! { CreateCloudNativeAPIGatewayOutput {
    0 "Result" result: CreateCloudNativeAPIGatewayResult
} }

/// In the response of [`CreateCloudNativeAPIGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayResult {
    pub gateway_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateCloudNativeAPIGatewayResult {
    0 "GatewayId" gateway_id: String, 1 "Status" status: String, 2 "TaskId" task_id: String
} }

/// Creates cloud native api gateway canary rule: `CreateCloudNativeAPIGatewayCanaryRule` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGatewayCanaryRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayCanaryRule {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub service_id: String,
    pub canary_rule: Option<CloudNativeAPIGatewayCanaryRule>,
    pub canary_rule_list: Option<Vec<CloudNativeAPIGatewayCanaryRule>>,
}
operation! { CreateCloudNativeAPIGatewayCanaryRule(gateway_id: String, service_id: String)
    "CreateCloudNativeAPIGatewayCanaryRule" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServiceId" service_id, 2 "CanaryRule" canary_rule: CloudNativeAPIGatewayCanaryRule,
    3 "CanaryRuleList" canary_rule_list: Vec<CloudNativeAPIGatewayCanaryRule>
} }

/// Response of [`CreateCloudNativeAPIGatewayCanaryRule`]: empty.
pub type CreateCloudNativeAPIGatewayCanaryRuleOutput = Empty;

/// In the request of [`CreateCloudNativeAPIGatewayCanaryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayCanaryRule {
    /// Required.
    pub priority: Option<i64>,
    /// Required.
    pub enabled: Option<bool>,
    pub condition_list: Option<Vec<CloudNativeAPIGatewayCanaryRuleCondition>>,
    pub balanced_service_list: Option<Vec<CloudNativeAPIGatewayBalancedService>>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub rule_type: Option<String>,
    pub match_type: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub lane_id: Option<String>,
    pub lane_name: Option<String>,
    pub match_mode: Option<String>,
    pub lane_tag: Option<String>,
}
input! { CloudNativeAPIGatewayCanaryRule(priority: i64, enabled: bool) {
    0 "Priority" priority: i64, 1 "Enabled" enabled: bool,
    2 "ConditionList" condition_list: Vec<CloudNativeAPIGatewayCanaryRuleCondition>,
    3 "BalancedServiceList" balanced_service_list: Vec<CloudNativeAPIGatewayBalancedService>,
    4 "ServiceId" service_id: String, 5 "ServiceName" service_name: String, 6 "RuleType" rule_type: String,
    7 "MatchType" match_type: String, 8 "GroupId" group_id: String, 9 "GroupName" group_name: String,
    10 "LaneId" lane_id: String, 11 "LaneName" lane_name: String, 12 "MatchMode" match_mode: String,
    13 "LaneTag" lane_tag: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayCanaryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayCanaryRuleCondition {
    /// Required.
    pub r#type: Option<String>,
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
    pub delimiter: Option<String>,
    pub global_config_id: Option<String>,
    pub global_config_name: Option<String>,
}
input! { CloudNativeAPIGatewayCanaryRuleCondition(r#type: String) {
    0 "Type" r#type: String, 1 "Key" key: String, 2 "Operator" operator: String, 3 "Value" value: String,
    4 "Delimiter" delimiter: String, 5 "GlobalConfigId" global_config_id: String,
    6 "GlobalConfigName" global_config_name: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayCanaryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayBalancedService {
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub upstream_name: Option<String>,
    pub percent: Option<f64>,
}
input! { CloudNativeAPIGatewayBalancedService() {
    0 "ServiceID" service_id: String, 1 "ServiceName" service_name: String, 2 "UpstreamName" upstream_name: String,
    3 "Percent" percent: f64
} }

/// Creates cloud native api gateway certificate: `CreateCloudNativeAPIGatewayCertificate` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGatewayCertificate>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATION_FAILED`], [`codes::LIMIT_EXCEEDED_LB_DOMAINS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayCertificate {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub bind_domains: Vec<String>,
    /// Required.
    pub cert_id: String,
    pub name: Option<String>,
    /// Deprecated.
    pub key: Option<String>,
    /// Deprecated.
    pub crt: Option<String>,
}
operation! { CreateCloudNativeAPIGatewayCertificate(gateway_id: String, bind_domains: Vec<String>, cert_id: String)
    "CreateCloudNativeAPIGatewayCertificate" -> CreateCloudNativeAPIGatewayCertificateOutput {
    0 "GatewayId" gateway_id, 1 "BindDomains" bind_domains, 2 "CertId" cert_id, 3 "Name" name: String,
    4 "Key" key: String, 5 "Crt" crt: String
} }

/// Response of [`CreateCloudNativeAPIGatewayCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayCertificateOutput {
    pub result: Option<CertificateInfo>,
}
model! { CreateCloudNativeAPIGatewayCertificateOutput {
    0 "Result" result: CertificateInfo
} }

/// In the response of [`CreateCloudNativeAPIGatewayCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfo {
    pub id: Option<String>,
}
model! { CertificateInfo {
    0 "Id" id: String
} }

/// Creates cloud native api gateway consumer: `CreateCloudNativeAPIGatewayConsumer` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGatewayConsumer>.
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
    pub success: Option<bool>,
    pub id: Option<String>,
}
model! { CNAPIGwCreateCommonResult {
    0 "Success" success: bool, 1 "ID" id: String
} }

/// Creates cloud native api gateway consumer group: `CreateCloudNativeAPIGatewayConsumerGroup` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGatewayConsumerGroup>.
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

/// Creates cloud native api gateway llm model api: `CreateCloudNativeAPIGatewayLLMModelAPI` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGatewayLLMModelAPI>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
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

/// Creates cloud native api gateway llm model service: `CreateCloudNativeAPIGatewayLLMModelService` of `tse`
/// 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGatewayLLMModelService>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
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
    pub source_id: Option<String>,
    pub namespace: Option<String>,
    pub service_name: Option<String>,
    pub protocol: Option<String>,
    pub ext_params: Option<Vec<KeyValue>>,
    pub custom_provider_name: Option<String>,
    pub key_rotation_enabled: Option<bool>,
    pub key_rotation_period_days: Option<i64>,
    pub external_instance_id: Option<String>,
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
    22 "ModelRewriteRules" model_rewrite_rules: Vec<AIGWModelRewriteRule>, 23 "SourceId" source_id: String,
    24 "Namespace" namespace: String, 25 "ServiceName" service_name: String, 26 "Protocol" protocol: String,
    27 "ExtParams" ext_params: Vec<KeyValue>, 28 "CustomProviderName" custom_provider_name: String,
    29 "KeyRotationEnabled" key_rotation_enabled: bool, 30 "KeyRotationPeriodDays" key_rotation_period_days: i64,
    31 "ExternalInstanceId" external_instance_id: String
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

/// Creates cloud native api gateway public network: `CreateCloudNativeAPIGatewayPublicNetwork` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGatewayPublicNetwork>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayPublicNetwork {
    /// Required.
    pub gateway_id: String,
    pub group_id: Option<String>,
    pub internet_config: Option<InternetConfig>,
}
operation! { CreateCloudNativeAPIGatewayPublicNetwork(gateway_id: String)
    "CreateCloudNativeAPIGatewayPublicNetwork" -> CreateCloudNativeAPIGatewayPublicNetworkOutput {
    0 "GatewayId" gateway_id, 1 "GroupId" group_id: String, 2 "InternetConfig" internet_config: InternetConfig
} }

/// Response of [`CreateCloudNativeAPIGatewayPublicNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayPublicNetworkOutput {
    pub result: Option<CreatePublicNetworkResult>,
}
model! { CreateCloudNativeAPIGatewayPublicNetworkOutput {
    0 "Result" result: CreatePublicNetworkResult
} }

/// In the response of [`CreateCloudNativeAPIGatewayPublicNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicNetworkResult {
    pub gateway_id: Option<String>,
    pub group_id: Option<String>,
    pub network_id: Option<String>,
}
model! { CreatePublicNetworkResult {
    0 "GatewayId" gateway_id: String, 1 "GroupId" group_id: String, 2 "NetworkId" network_id: String
} }

/// Creates cloud native api gateway route: `CreateCloudNativeAPIGatewayRoute` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGatewayRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayRoute {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub service_id: String,
    pub route_name: Option<String>,
    pub methods: Option<Vec<String>>,
    pub hosts: Option<Vec<String>>,
    pub paths: Option<Vec<String>>,
    pub protocols: Option<Vec<String>>,
    pub preserve_host: Option<bool>,
    pub https_redirect_status_code: Option<i64>,
    pub strip_path: Option<bool>,
    /// Deprecated.
    pub force_https: Option<bool>,
    pub destination_ports: Option<Vec<i64>>,
    pub headers: Option<Vec<KVMapping>>,
    pub request_buffering: Option<bool>,
    pub response_buffering: Option<bool>,
    pub regex_priority: Option<i64>,
    pub query_string_parameters: Option<Vec<KVMapping>>,
}
operation! { CreateCloudNativeAPIGatewayRoute(gateway_id: String, service_id: String)
    "CreateCloudNativeAPIGatewayRoute" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServiceID" service_id, 2 "RouteName" route_name: String,
    3 "Methods" methods: Vec<String>, 4 "Hosts" hosts: Vec<String>, 5 "Paths" paths: Vec<String>,
    6 "Protocols" protocols: Vec<String>, 7 "PreserveHost" preserve_host: bool,
    8 "HttpsRedirectStatusCode" https_redirect_status_code: i64, 9 "StripPath" strip_path: bool,
    10 "ForceHttps" force_https: bool, 11 "DestinationPorts" destination_ports: Vec<i64>,
    12 "Headers" headers: Vec<KVMapping>, 13 "RequestBuffering" request_buffering: bool,
    14 "ResponseBuffering" response_buffering: bool, 15 "RegexPriority" regex_priority: i64,
    16 "QueryStringParameters" query_string_parameters: Vec<KVMapping>
} }

/// Response of [`CreateCloudNativeAPIGatewayRoute`]: empty.
pub type CreateCloudNativeAPIGatewayRouteOutput = Empty;

/// In the request of [`CreateCloudNativeAPIGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVMapping {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { KVMapping() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates cloud native api gateway route rate limit: `CreateCloudNativeAPIGatewayRouteRateLimit` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGatewayRouteRateLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayRouteRateLimit {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub id: String,
    /// Required.
    pub limit_detail: CloudNativeAPIGatewayRateLimitDetail,
}
operation! {
    CreateCloudNativeAPIGatewayRouteRateLimit(gateway_id: String, id: String, limit_detail: CloudNativeAPIGatewayRateLimitDetail)
    "CreateCloudNativeAPIGatewayRouteRateLimit" -> Empty {
    0 "GatewayId" gateway_id, 1 "Id" id, 2 "LimitDetail" limit_detail
} }

/// Response of [`CreateCloudNativeAPIGatewayRouteRateLimit`]: empty.
pub type CreateCloudNativeAPIGatewayRouteRateLimitOutput = Empty;

/// In the request of [`CreateCloudNativeAPIGatewayRouteRateLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayRateLimitDetail {
    pub enabled: Option<bool>,
    pub qps_thresholds: Option<Vec<QpsThreshold>>,
    pub path: Option<String>,
    pub header: Option<String>,
    pub limit_by: Option<String>,
    pub external_redis: Option<ExternalRedis>,
    pub global_config_id: Option<String>,
    pub policy: Option<String>,
    pub rate_limit_response: Option<RateLimitResponse>,
    pub rate_limit_response_url: Option<String>,
    pub response_type: Option<String>,
    pub hide_client_headers: Option<bool>,
    pub line_up_time: Option<i64>,
    pub is_delay: Option<bool>,
    pub basic_limit_qps_thresholds: Option<Vec<QpsThreshold>>,
    pub limit_rules: Option<Vec<LimitRule>>,
}
input! { CloudNativeAPIGatewayRateLimitDetail() {
    0 "Enabled" enabled: bool, 1 "QpsThresholds" qps_thresholds: Vec<QpsThreshold>, 2 "Path" path: String,
    3 "Header" header: String, 4 "LimitBy" limit_by: String, 5 "ExternalRedis" external_redis: ExternalRedis,
    6 "GlobalConfigId" global_config_id: String, 7 "Policy" policy: String,
    8 "RateLimitResponse" rate_limit_response: RateLimitResponse,
    9 "RateLimitResponseUrl" rate_limit_response_url: String, 10 "ResponseType" response_type: String,
    11 "HideClientHeaders" hide_client_headers: bool, 12 "LineUpTime" line_up_time: i64, 13 "IsDelay" is_delay: bool,
    14 "BasicLimitQpsThresholds" basic_limit_qps_thresholds: Vec<QpsThreshold>,
    15 "LimitRules" limit_rules: Vec<LimitRule>
} }

/// In the request of [`CreateCloudNativeAPIGatewayRouteRateLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QpsThreshold {
    /// Required.
    pub unit: Option<String>,
    /// Required.
    pub max: Option<i64>,
}
input! { QpsThreshold(unit: String, max: i64) {
    0 "Unit" unit: String, 1 "Max" max: i64
} }

/// In the request of [`CreateCloudNativeAPIGatewayRouteRateLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalRedis {
    /// Required.
    pub redis_host: Option<String>,
    /// Required. Secret.
    pub redis_password: Option<Secret>,
    /// Required.
    pub redis_port: Option<i64>,
    /// Required.
    pub redis_timeout: Option<i64>,
}
input! { ExternalRedis(redis_host: String, redis_password: Secret, redis_port: i64, redis_timeout: i64) {
    0 "RedisHost" redis_host: String, 1 "RedisPassword" redis_password: Secret, 2 "RedisPort" redis_port: i64,
    3 "RedisTimeout" redis_timeout: i64
} }

/// In the request of [`CreateCloudNativeAPIGatewayRouteRateLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitResponse {
    pub body: Option<String>,
    pub headers: Option<Vec<KVMapping>>,
    pub http_status: Option<i64>,
}
input! { RateLimitResponse() {
    0 "Body" body: String, 1 "Headers" headers: Vec<KVMapping>, 2 "HttpStatus" http_status: i64
} }

/// In the request of [`CreateCloudNativeAPIGatewayRouteRateLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitRule {
    pub filters: Option<Vec<RuleFilter>>,
    pub limit_by: Option<Vec<KeyValue>>,
    pub qps_thresholds: Option<Vec<QpsThreshold>>,
    pub accurate_qps_thresholds: Option<Vec<AccurateQpsThreshold>>,
}
input! { LimitRule() {
    0 "Filters" filters: Vec<RuleFilter>, 1 "LimitBy" limit_by: Vec<KeyValue>,
    2 "QpsThresholds" qps_thresholds: Vec<QpsThreshold>,
    3 "AccurateQpsThresholds" accurate_qps_thresholds: Vec<AccurateQpsThreshold>
} }

/// In the request of [`CreateCloudNativeAPIGatewayRouteRateLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub operator: Option<String>,
    pub name: Option<String>,
}
input! { RuleFilter() {
    0 "Key" key: String, 1 "Values" values: Vec<String>, 2 "Operator" operator: String, 3 "Name" name: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayRouteRateLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccurateQpsThreshold {
    /// Required.
    pub unit: Option<String>,
    /// Required.
    pub global_config_id: Option<String>,
}
input! { AccurateQpsThreshold(unit: String, global_config_id: String) {
    0 "Unit" unit: String, 1 "GlobalConfigId" global_config_id: String
} }

/// Creates cloud native api gateway secret key: `CreateCloudNativeAPIGatewaySecretKey` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGatewaySecretKey>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_NOT_PURCHASED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewaySecretKey {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub secret_type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub generate_type: String,
    /// Required.
    pub resource_type: String,
    pub kms_key_name: Option<String>,
    pub kms_key_version: Option<String>,
    /// Secret.
    pub secret_value: Option<Secret>,
    pub description: Option<String>,
    pub jwt_credential_config: Option<AIGWJWTCredentialConfig>,
    pub oauth_credential_config: Option<AIGWOAuthCredentialConfig>,
    pub oidc_credential_config: Option<AIGWOIDCCredentialConfig>,
    pub provider: Option<String>,
}

/// Arguments of [`CreateCloudNativeAPIGatewaySecretKey::new`].
pub struct CreateCloudNativeAPIGatewaySecretKeyRequired {
    pub gateway_id: String,
    pub secret_type: String,
    pub name: String,
    pub generate_type: String,
    pub resource_type: String,
}
operation! {
    CreateCloudNativeAPIGatewaySecretKey { CreateCloudNativeAPIGatewaySecretKeyRequired: gateway_id, secret_type, name, generate_type, resource_type }
    "CreateCloudNativeAPIGatewaySecretKey" -> CreateCloudNativeAPIGatewaySecretKeyOutput {
    0 "GatewayId" gateway_id, 1 "SecretType" secret_type, 2 "Name" name, 3 "GenerateType" generate_type,
    4 "ResourceType" resource_type, 5 "KmsKeyName" kms_key_name: String, 6 "KmsKeyVersion" kms_key_version: String,
    7 "SecretValue" secret_value: Secret, 8 "Description" description: String,
    9 "JWTCredentialConfig" jwt_credential_config: AIGWJWTCredentialConfig,
    10 "OAuthCredentialConfig" oauth_credential_config: AIGWOAuthCredentialConfig,
    11 "OIDCCredentialConfig" oidc_credential_config: AIGWOIDCCredentialConfig, 12 "Provider" provider: String
} }

/// In the request of [`CreateCloudNativeAPIGatewaySecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWJWTCredentialConfig {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub algorithm: Option<String>,
    /// Secret.
    pub secret: Option<Secret>,
    pub rsa_public_key: Option<String>,
}
input! { AIGWJWTCredentialConfig(key: String, algorithm: String) {
    0 "Key" key: String, 1 "Algorithm" algorithm: String, 2 "Secret" secret: Secret,
    3 "RSAPublicKey" rsa_public_key: String
} }

/// In the request of [`CreateCloudNativeAPIGatewaySecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGWOAuthCredentialConfig {
    /// Required.
    pub client_id: Option<String>,
    /// Required. Secret.
    pub client_secret: Option<Secret>,
}
input! { AIGWOAuthCredentialConfig(client_id: String, client_secret: Secret) {
    0 "ClientId" client_id: String, 1 "ClientSecret" client_secret: Secret
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

/// Creates cloud native api gateway service: `CreateCloudNativeAPIGatewayService` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGatewayService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayService {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub timeout: i64,
    /// Required.
    pub retries: i64,
    /// Required.
    pub upstream_type: String,
    /// Required.
    pub upstream_info: KongUpstreamInfo,
    pub path: Option<String>,
}

/// Arguments of [`CreateCloudNativeAPIGatewayService::new`].
pub struct CreateCloudNativeAPIGatewayServiceRequired {
    pub gateway_id: String,
    pub name: String,
    pub protocol: String,
    pub timeout: i64,
    pub retries: i64,
    pub upstream_type: String,
    pub upstream_info: KongUpstreamInfo,
}
operation! {
    CreateCloudNativeAPIGatewayService { CreateCloudNativeAPIGatewayServiceRequired: gateway_id, name, protocol, timeout, retries, upstream_type, upstream_info }
    "CreateCloudNativeAPIGatewayService" -> CreateCloudNativeAPIGatewayServiceOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "Protocol" protocol, 3 "Timeout" timeout, 4 "Retries" retries,
    5 "UpstreamType" upstream_type, 6 "UpstreamInfo" upstream_info, 7 "Path" path: String
} }

/// In the request of [`CreateCloudNativeAPIGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongUpstreamInfo {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub source_id: Option<String>,
    pub namespace: Option<String>,
    pub service_name: Option<String>,
    pub targets: Option<Vec<KongTarget>>,
    pub source_type: Option<String>,
    pub scf_type: Option<String>,
    pub scf_namespace: Option<String>,
    pub scf_lambda_name: Option<String>,
    pub scf_lambda_qualifier: Option<String>,
    pub slow_start: Option<i64>,
    pub algorithm: Option<String>,
    pub auto_scaling_group_id: Option<String>,
    pub auto_scaling_cvm_port: Option<i64>,
    pub auto_scaling_tat_cmd_status: Option<String>,
    pub auto_scaling_hook_status: Option<String>,
    pub source_name: Option<String>,
    pub real_source_type: Option<String>,
    pub health_status: Option<String>,
    pub scf_cam_auth_enable: Option<bool>,
    pub scf_is_base64_encoded: Option<bool>,
    pub scf_is_integrated_response: Option<bool>,
}
input! { KongUpstreamInfo() {
    0 "Host" host: String, 1 "Port" port: i64, 2 "SourceID" source_id: String, 3 "Namespace" namespace: String,
    4 "ServiceName" service_name: String, 5 "Targets" targets: Vec<KongTarget>, 6 "SourceType" source_type: String,
    7 "ScfType" scf_type: String, 8 "ScfNamespace" scf_namespace: String, 9 "ScfLambdaName" scf_lambda_name: String,
    10 "ScfLambdaQualifier" scf_lambda_qualifier: String, 11 "SlowStart" slow_start: i64,
    12 "Algorithm" algorithm: String, 13 "AutoScalingGroupID" auto_scaling_group_id: String,
    14 "AutoScalingCvmPort" auto_scaling_cvm_port: i64,
    15 "AutoScalingTatCmdStatus" auto_scaling_tat_cmd_status: String,
    16 "AutoScalingHookStatus" auto_scaling_hook_status: String, 17 "SourceName" source_name: String,
    18 "RealSourceType" real_source_type: String, 19 "HealthStatus" health_status: String,
    20 "ScfCamAuthEnable" scf_cam_auth_enable: bool, 21 "ScfIsBase64Encoded" scf_is_base64_encoded: bool,
    22 "ScfIsIntegratedResponse" scf_is_integrated_response: bool
} }

/// In the request of [`CreateCloudNativeAPIGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongTarget {
    /// Required.
    pub host: Option<String>,
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub weight: Option<i64>,
    pub health: Option<String>,
    pub created_time: Option<String>,
    pub source: Option<String>,
    pub cvm_instance_id: Option<String>,
    pub cvm_instance_name: Option<String>,
    pub tags: Option<Vec<String>>,
}
input! { KongTarget(host: String, port: i64, weight: i64) {
    0 "Host" host: String, 1 "Port" port: i64, 2 "Weight" weight: i64, 3 "Health" health: String,
    4 "CreatedTime" created_time: String, 5 "Source" source: String, 6 "CvmInstanceId" cvm_instance_id: String,
    7 "CvmInstanceName" cvm_instance_name: String, 8 "Tags" tags: Vec<String>
} }

/// Response of [`CreateCloudNativeAPIGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayServiceOutput {
    pub result: Option<CreateGatewayServiceResult>,
}
model! { CreateCloudNativeAPIGatewayServiceOutput {
    0 "Result" result: CreateGatewayServiceResult
} }

/// In the response of [`CreateCloudNativeAPIGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayServiceResult {
    pub service_id: Option<String>,
}
model! { CreateGatewayServiceResult {
    0 "ServiceId" service_id: String
} }

/// Creates cloud native api gateway service rate limit: `CreateCloudNativeAPIGatewayServiceRateLimit` of `tse`
/// 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateCloudNativeAPIGatewayServiceRateLimit>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISS_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayServiceRateLimit {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub limit_detail: CloudNativeAPIGatewayRateLimitDetail,
}
operation! {
    CreateCloudNativeAPIGatewayServiceRateLimit(gateway_id: String, name: String, limit_detail: CloudNativeAPIGatewayRateLimitDetail)
    "CreateCloudNativeAPIGatewayServiceRateLimit" -> Empty {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "LimitDetail" limit_detail
} }

/// Response of [`CreateCloudNativeAPIGatewayServiceRateLimit`]: empty.
pub type CreateCloudNativeAPIGatewayServiceRateLimitOutput = Empty;

/// Creates config file: `CreateConfigFile` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateConfigFile>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigFile {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_file: ConfigFile,
}
operation! { CreateConfigFile(instance_id: String, config_file: ConfigFile)
    "CreateConfigFile" -> CreateConfigFileOutput {
    0 "InstanceId" instance_id, 1 "ConfigFile" config_file
} }

/// In the request of [`CreateConfigFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigFile {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub content: Option<String>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ConfigFileTag>>,
    pub create_time: Option<String>,
    pub create_by: Option<String>,
    pub modify_time: Option<String>,
    pub modify_by: Option<String>,
    pub release_time: Option<String>,
    pub release_by: Option<String>,
    pub config_file_supported_client: Option<i64>,
    pub config_file_persistent: Option<ConfigFilePersistent>,
    pub encrypted: Option<bool>,
    pub encrypt_algo: Option<String>,
}
input! { ConfigFile() {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Namespace" namespace: String, 3 "Group" group: String,
    4 "Content" content: String, 5 "Format" format: String, 6 "Comment" comment: String, 7 "Status" status: String,
    8 "Tags" tags: Vec<ConfigFileTag>, 9 "CreateTime" create_time: String, 10 "CreateBy" create_by: String,
    11 "ModifyTime" modify_time: String, 12 "ModifyBy" modify_by: String, 13 "ReleaseTime" release_time: String,
    14 "ReleaseBy" release_by: String, 15 "ConfigFileSupportedClient" config_file_supported_client: i64,
    16 "ConfigFilePersistent" config_file_persistent: ConfigFilePersistent, 17 "Encrypted" encrypted: bool,
    18 "EncryptAlgo" encrypt_algo: String
} }

/// In the request of [`CreateConfigFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigFileTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ConfigFileTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateConfigFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigFilePersistent {
    pub encoding: Option<String>,
    pub path: Option<String>,
    pub post_cmd: Option<String>,
}
input! { ConfigFilePersistent() {
    0 "Encoding" encoding: String, 1 "Path" path: String, 2 "PostCmd" post_cmd: String
} }

/// Response of [`CreateConfigFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigFileOutput {
    pub result: Option<bool>,
    pub config_file_id: Option<String>,
}
model! { CreateConfigFileOutput {
    0 "Result" result: bool, 1 "ConfigFileId" config_file_id: String
} }

/// Creates config file group: `CreateConfigFileGroup` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateConfigFileGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_CREATE_ERROR`], [`codes::INTERNAL_ERROR_OPERATION_FAILED`],
/// [`codes::MISSING_PARAMETER_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigFileGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_file_group: ConfigFileGroup,
}
operation! { CreateConfigFileGroup(instance_id: String, config_file_group: ConfigFileGroup)
    "CreateConfigFileGroup" -> CreateConfigFileGroupOutput {
    0 "InstanceId" instance_id, 1 "ConfigFileGroup" config_file_group
} }

/// In the request of [`CreateConfigFileGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigFileGroup {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub create_by: Option<String>,
    pub modify_time: Option<String>,
    pub modify_by: Option<String>,
    pub file_count: Option<i64>,
    pub user_ids: Option<Vec<String>>,
    pub group_ids: Option<Vec<String>>,
    pub remove_user_ids: Option<Vec<String>>,
    pub remove_group_ids: Option<Vec<String>>,
    pub editable: Option<bool>,
    pub owner: Option<String>,
    pub department: Option<String>,
    pub business: Option<String>,
    pub config_file_group_tags: Option<Vec<ConfigFileGroupTag>>,
}
input! { ConfigFileGroup() {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Namespace" namespace: String, 3 "Comment" comment: String,
    4 "CreateTime" create_time: String, 5 "CreateBy" create_by: String, 6 "ModifyTime" modify_time: String,
    7 "ModifyBy" modify_by: String, 8 "FileCount" file_count: i64, 9 "UserIds" user_ids: Vec<String>,
    10 "GroupIds" group_ids: Vec<String>, 11 "RemoveUserIds" remove_user_ids: Vec<String>,
    12 "RemoveGroupIds" remove_group_ids: Vec<String>, 13 "Editable" editable: bool, 14 "Owner" owner: String,
    15 "Department" department: String, 16 "Business" business: String,
    17 "ConfigFileGroupTags" config_file_group_tags: Vec<ConfigFileGroupTag>
} }

/// In the request of [`CreateConfigFileGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigFileGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ConfigFileGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateConfigFileGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigFileGroupOutput {
    pub result: Option<bool>,
}
model! { CreateConfigFileGroupOutput {
    0 "Result" result: bool
} }

/// Creates engine: `CreateEngine` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateEngine>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_CREATE_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_CREDENTIAL`], [`codes::INTERNAL_ERROR_TKE_FAILURE`],
/// [`codes::INTERNAL_ERROR_VPC_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER_CREATE_ERROR`], [`codes::OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEngine {
    /// Required.
    pub engine_type: String,
    /// Required.
    pub engine_version: String,
    /// Required.
    pub engine_product_version: String,
    /// Required.
    pub engine_region: String,
    /// Required.
    pub engine_name: String,
    /// Required.
    pub trade_type: i64,
    pub engine_resource_spec: Option<String>,
    pub engine_node_num: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub apollo_env_params: Option<Vec<ApolloEnvParam>>,
    pub engine_tags: Option<Vec<InstanceTagInfo>>,
    pub engine_admin: Option<EngineAdmin>,
    pub prepaid_period: Option<i64>,
    pub prepaid_renew_flag: Option<i64>,
    pub engine_region_infos: Option<Vec<EngineRegionInfo>>,
    pub storage_type: Option<String>,
    pub storage_capacity: Option<i64>,
    pub storage_option: Option<Vec<StorageOption>>,
    pub affinity_constraint: Option<String>,
    pub zone_ids: Option<Vec<i64>>,
    pub engine_region_tag: Option<String>,
}

/// Arguments of [`CreateEngine::new`].
pub struct CreateEngineRequired {
    pub engine_type: String,
    pub engine_version: String,
    pub engine_product_version: String,
    pub engine_region: String,
    pub engine_name: String,
    pub trade_type: i64,
}
operation! {
    CreateEngine { CreateEngineRequired: engine_type, engine_version, engine_product_version, engine_region, engine_name, trade_type }
    "CreateEngine" -> CreateEngineOutput {
    0 "EngineType" engine_type, 1 "EngineVersion" engine_version, 2 "EngineProductVersion" engine_product_version,
    3 "EngineRegion" engine_region, 4 "EngineName" engine_name, 5 "TradeType" trade_type,
    6 "EngineResourceSpec" engine_resource_spec: String, 7 "EngineNodeNum" engine_node_num: i64,
    8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String,
    10 "ApolloEnvParams" apollo_env_params: Vec<ApolloEnvParam>, 11 "EngineTags" engine_tags: Vec<InstanceTagInfo>,
    12 "EngineAdmin" engine_admin: EngineAdmin, 13 "PrepaidPeriod" prepaid_period: i64,
    14 "PrepaidRenewFlag" prepaid_renew_flag: i64, 15 "EngineRegionInfos" engine_region_infos: Vec<EngineRegionInfo>,
    16 "StorageType" storage_type: String, 17 "StorageCapacity" storage_capacity: i64,
    18 "StorageOption" storage_option: Vec<StorageOption>, 19 "AffinityConstraint" affinity_constraint: String,
    20 "ZoneIds" zone_ids: Vec<i64>, 21 "EngineRegionTag" engine_region_tag: String
} }

/// In the request of [`CreateEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApolloEnvParam {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub engine_resource_spec: Option<String>,
    /// Required.
    pub engine_node_num: Option<i64>,
    /// Required.
    pub storage_capacity: Option<i64>,
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    pub env_desc: Option<String>,
}

/// Arguments of [`ApolloEnvParam::new`].
pub struct ApolloEnvParamRequired {
    pub name: String,
    pub engine_resource_spec: String,
    pub engine_node_num: i64,
    pub storage_capacity: i64,
    pub vpc_id: String,
    pub subnet_id: String,
}
input! {
    ApolloEnvParam { ApolloEnvParamRequired: name, engine_resource_spec, engine_node_num, storage_capacity, vpc_id, subnet_id } {
    0 "Name" name: String, 1 "EngineResourceSpec" engine_resource_spec: String, 2 "EngineNodeNum" engine_node_num: i64,
    3 "StorageCapacity" storage_capacity: i64, 4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String,
    6 "EnvDesc" env_desc: String
} }

/// In the request of [`CreateEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineAdmin {
    pub name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
}
input! { EngineAdmin() {
    0 "Name" name: String, 1 "Password" password: Secret, 2 "Token" token: Secret
} }

/// In the request of [`CreateEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineRegionInfo {
    /// Required.
    pub engine_region: Option<String>,
    /// Required.
    pub replica: Option<i64>,
    /// Required.
    pub vpc_infos: Option<Vec<VpcInfo>>,
    pub main_region: Option<bool>,
    pub spec_id: Option<String>,
}
input! { EngineRegionInfo(engine_region: String, replica: i64, vpc_infos: Vec<VpcInfo>) {
    0 "EngineRegion" engine_region: String, 1 "Replica" replica: i64, 2 "VpcInfos" vpc_infos: Vec<VpcInfo>,
    3 "MainRegion" main_region: bool, 4 "SpecId" spec_id: String
} }

/// In the request of [`CreateEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    pub intranet_address: Option<String>,
    pub lb_subnet_id: Option<String>,
}
input! { VpcInfo(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "IntranetAddress" intranet_address: String,
    3 "LbSubnetId" lb_subnet_id: String
} }

/// In the request of [`CreateEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageOption {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub capacity: Option<i64>,
}
input! { StorageOption() {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Capacity" capacity: i64
} }

/// Response of [`CreateEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEngineOutput {
    pub instance_id: Option<String>,
}
model! { CreateEngineOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates governance alias: `CreateGovernanceAlias` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateGovernanceAlias>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGovernanceAlias {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alias: String,
    /// Required.
    pub alias_namespace: String,
    /// Required.
    pub service: String,
    /// Required.
    pub namespace: String,
    pub comment: Option<String>,
}

/// Arguments of [`CreateGovernanceAlias::new`].
pub struct CreateGovernanceAliasRequired {
    pub instance_id: String,
    pub alias: String,
    pub alias_namespace: String,
    pub service: String,
    pub namespace: String,
}
operation! {
    CreateGovernanceAlias { CreateGovernanceAliasRequired: instance_id, alias, alias_namespace, service, namespace }
    "CreateGovernanceAlias" -> CreateGovernanceAliasOutput {
    0 "InstanceId" instance_id, 1 "Alias" alias, 2 "AliasNamespace" alias_namespace, 3 "Service" service,
    4 "Namespace" namespace, 5 "Comment" comment: String
} }

/// Response of [`CreateGovernanceAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGovernanceAliasOutput {
    pub result: Option<bool>,
}
model! { CreateGovernanceAliasOutput {
    0 "Result" result: bool
} }

/// Creates governance instances: `CreateGovernanceInstances` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateGovernanceInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGovernanceInstances {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub governance_instances: Vec<GovernanceInstanceInput>,
}
operation! { CreateGovernanceInstances(instance_id: String, governance_instances: Vec<GovernanceInstanceInput>)
    "CreateGovernanceInstances" -> CreateGovernanceInstancesOutput {
    0 "InstanceId" instance_id, 1 "GovernanceInstances" governance_instances
} }

/// In the request of [`CreateGovernanceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceInstanceInput {
    /// Required.
    pub service: Option<String>,
    /// Required.
    pub namespace: Option<String>,
    pub weight: Option<i64>,
    pub healthy: Option<bool>,
    pub isolate: Option<bool>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub instance_version: Option<String>,
    pub enable_health_check: Option<bool>,
    pub ttl: Option<i64>,
}
input! { GovernanceInstanceInput(service: String, namespace: String) {
    0 "Service" service: String, 1 "Namespace" namespace: String, 2 "Weight" weight: i64, 3 "Healthy" healthy: bool,
    4 "Isolate" isolate: bool, 5 "Host" host: String, 6 "Port" port: i64, 7 "Protocol" protocol: String,
    8 "InstanceVersion" instance_version: String, 9 "EnableHealthCheck" enable_health_check: bool, 10 "Ttl" ttl: i64
} }

/// Response of [`CreateGovernanceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGovernanceInstancesOutput {
    pub result: Option<bool>,
}
model! { CreateGovernanceInstancesOutput {
    0 "Result" result: bool
} }

/// Creates governance lane groups: `CreateGovernanceLaneGroups` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateGovernanceLaneGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGovernanceLaneGroups {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub lane_groups: Vec<GovernanceLaneGroup>,
}
operation! { CreateGovernanceLaneGroups(instance_id: String, lane_groups: Vec<GovernanceLaneGroup>)
    "CreateGovernanceLaneGroups" -> CreateGovernanceLaneGroupsOutput {
    0 "InstanceId" instance_id, 1 "LaneGroups" lane_groups
} }

/// In the request of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceLaneGroup {
    /// Required.
    pub name: Option<String>,
    pub id: Option<String>,
    pub traffic_entries: Option<Vec<LaneTrafficEntry>>,
    pub destinations: Option<Vec<GovernanceServiceDestination>>,
    pub description: Option<String>,
    pub rules: Option<Vec<GovernanceLaneRule>>,
    pub revision: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub consistency: Option<String>,
}
input! { GovernanceLaneGroup(name: String) {
    0 "Name" name: String, 1 "ID" id: String, 2 "TrafficEntries" traffic_entries: Vec<LaneTrafficEntry>,
    3 "Destinations" destinations: Vec<GovernanceServiceDestination>, 4 "Description" description: String,
    5 "Rules" rules: Vec<GovernanceLaneRule>, 6 "Revision" revision: String, 7 "CreateTime" create_time: String,
    8 "ModifyTime" modify_time: String, 9 "Consistency" consistency: String
} }

/// In the request of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaneTrafficEntry {
    pub entry_type: Option<String>,
    pub tse_gateway_selector: Option<TSEGatewaySelector>,
    pub service_gateway_selector: Option<ServiceGatewaySelector>,
    pub service_selector: Option<ServiceSelector>,
}
input! { LaneTrafficEntry() {
    0 "EntryType" entry_type: String, 1 "TSEGatewaySelector" tse_gateway_selector: TSEGatewaySelector,
    2 "ServiceGatewaySelector" service_gateway_selector: ServiceGatewaySelector,
    3 "ServiceSelector" service_selector: ServiceSelector
} }

/// In the request of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TSEGatewaySelector {
    /// Required.
    pub gateway_id: Option<String>,
    pub services: Option<Vec<String>>,
}
input! { TSEGatewaySelector(gateway_id: String) {
    0 "GatewayId" gateway_id: String, 1 "Services" services: Vec<String>
} }

/// In the request of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceGatewaySelector {
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub service: Option<String>,
    pub labels: Option<Vec<Label>>,
}
input! { ServiceGatewaySelector(namespace: String, service: String) {
    0 "Namespace" namespace: String, 1 "Service" service: String, 2 "Labels" labels: Vec<Label>
} }

/// In the request of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Label() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceSelector {
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub service: Option<String>,
    pub labels: Option<Vec<Label>>,
}
input! { ServiceSelector(namespace: String, service: String) {
    0 "Namespace" namespace: String, 1 "Service" service: String, 2 "Labels" labels: Vec<Label>
} }

/// In the request of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceServiceDestination {
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub service: Option<String>,
    pub labels: Option<Vec<RoutingDestinationRuleLabel>>,
}
input! { GovernanceServiceDestination(namespace: String, service: String) {
    0 "Namespace" namespace: String, 1 "Service" service: String, 2 "Labels" labels: Vec<RoutingDestinationRuleLabel>
} }

/// In the request of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutingDestinationRuleLabel {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
    pub label_type: Option<String>,
    pub label_value_type: Option<String>,
}
input! { RoutingDestinationRuleLabel() {
    0 "LabelKey" label_key: String, 1 "LabelValue" label_value: String, 2 "LabelType" label_type: String,
    3 "LabelValueType" label_value_type: String
} }

/// In the request of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceLaneRule {
    pub id: Option<String>,
    pub name: Option<String>,
    pub lane_group: Option<String>,
    pub enable: Option<bool>,
    pub traffic_labels: Option<Vec<Argument>>,
    pub traffic_match_mode: Option<String>,
    pub lane_match_mode: Option<String>,
    pub traffic_gray: Option<TrafficGray>,
    pub description: Option<String>,
    pub lane_label_value: Option<String>,
    pub create_time: Option<String>,
    pub enable_time: Option<String>,
    pub modify_time: Option<String>,
    pub priority: Option<i64>,
    pub revision: Option<String>,
}
input! { GovernanceLaneRule() {
    0 "ID" id: String, 1 "Name" name: String, 2 "LaneGroup" lane_group: String, 3 "Enable" enable: bool,
    4 "TrafficLabels" traffic_labels: Vec<Argument>, 5 "TrafficMatchMode" traffic_match_mode: String,
    6 "LaneMatchMode" lane_match_mode: String, 7 "TrafficGray" traffic_gray: TrafficGray,
    8 "Description" description: String, 9 "LaneLabelValue" lane_label_value: String,
    10 "CreateTime" create_time: String, 11 "EnableTime" enable_time: String, 12 "ModifyTime" modify_time: String,
    13 "Priority" priority: i64, 14 "Revision" revision: String
} }

/// In the request of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Argument {
    pub r#type: Option<String>,
    pub key: Option<String>,
    pub value: Option<ArgumentValue>,
}
input! { Argument() {
    0 "Type" r#type: String, 1 "Key" key: String, 2 "Value" value: ArgumentValue
} }

/// In the request of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArgumentValue {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub value: Option<String>,
    /// Required.
    pub value_type: Option<String>,
}
input! { ArgumentValue(r#type: String, value: String, value_type: String) {
    0 "Type" r#type: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

/// In the request of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficGray {
    pub mode: Option<String>,
    pub percent: Option<i64>,
    pub interval_second: Option<i64>,
    pub curvature: Option<i64>,
}
input! { TrafficGray() {
    0 "Mode" mode: String, 1 "Percent" percent: i64, 2 "IntervalSecond" interval_second: i64,
    3 "Curvature" curvature: i64
} }

/// Response of [`CreateGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGovernanceLaneGroupsOutput {
    pub result: Option<bool>,
}
model! { CreateGovernanceLaneGroupsOutput {
    0 "Result" result: bool
} }

/// Creates governance namespaces: `CreateGovernanceNamespaces` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateGovernanceNamespaces>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGovernanceNamespaces {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub governance_namespaces: Vec<GovernanceNamespaceInput>,
}
operation! { CreateGovernanceNamespaces(instance_id: String, governance_namespaces: Vec<GovernanceNamespaceInput>)
    "CreateGovernanceNamespaces" -> CreateGovernanceNamespacesOutput {
    0 "InstanceId" instance_id, 1 "GovernanceNamespaces" governance_namespaces
} }

/// In the request of [`CreateGovernanceNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceNamespaceInput {
    /// Required.
    pub name: Option<String>,
    pub comment: Option<String>,
    pub user_ids: Option<Vec<String>>,
    pub group_ids: Option<Vec<String>>,
    pub remove_user_ids: Option<Vec<String>>,
    pub remove_group_ids: Option<Vec<String>>,
    pub service_export_to: Option<Vec<String>>,
    pub sync_to_global_registry: Option<bool>,
}
input! { GovernanceNamespaceInput(name: String) {
    0 "Name" name: String, 1 "Comment" comment: String, 2 "UserIds" user_ids: Vec<String>,
    3 "GroupIds" group_ids: Vec<String>, 4 "RemoveUserIds" remove_user_ids: Vec<String>,
    5 "RemoveGroupIds" remove_group_ids: Vec<String>, 6 "ServiceExportTo" service_export_to: Vec<String>,
    7 "SyncToGlobalRegistry" sync_to_global_registry: bool
} }

/// Response of [`CreateGovernanceNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGovernanceNamespacesOutput {
    pub result: Option<bool>,
}
model! { CreateGovernanceNamespacesOutput {
    0 "Result" result: bool
} }

/// Creates governance services: `CreateGovernanceServices` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateGovernanceServices>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGovernanceServices {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub governance_services: Vec<GovernanceServiceInput>,
}
operation! { CreateGovernanceServices(instance_id: String, governance_services: Vec<GovernanceServiceInput>)
    "CreateGovernanceServices" -> CreateGovernanceServicesOutput {
    0 "InstanceId" instance_id, 1 "GovernanceServices" governance_services
} }

/// In the request of [`CreateGovernanceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceServiceInput {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub namespace: Option<String>,
    pub comment: Option<String>,
    pub metadatas: Option<Vec<Metadata>>,
    pub department: Option<String>,
    pub business: Option<String>,
    pub user_ids: Option<Vec<String>>,
    pub group_ids: Option<Vec<String>>,
    pub remove_user_ids: Option<Vec<String>>,
    pub remove_group_ids: Option<Vec<String>>,
    pub export_to: Option<Vec<String>>,
    pub sync_to_global_registry: Option<bool>,
    pub r#type: Option<i64>,
}
input! { GovernanceServiceInput(name: String, namespace: String) {
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "Comment" comment: String,
    3 "Metadatas" metadatas: Vec<Metadata>, 4 "Department" department: String, 5 "Business" business: String,
    6 "UserIds" user_ids: Vec<String>, 7 "GroupIds" group_ids: Vec<String>,
    8 "RemoveUserIds" remove_user_ids: Vec<String>, 9 "RemoveGroupIds" remove_group_ids: Vec<String>,
    10 "ExportTo" export_to: Vec<String>, 11 "SyncToGlobalRegistry" sync_to_global_registry: bool, 12 "Type" r#type: i64
} }

/// In the request of [`CreateGovernanceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metadata {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Metadata(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateGovernanceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGovernanceServicesOutput {
    pub result: Option<bool>,
}
model! { CreateGovernanceServicesOutput {
    0 "Result" result: bool
} }

/// Creates native gateway server group: `CreateNativeGatewayServerGroup` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateNativeGatewayServerGroup>.
///
/// Errors: [`codes::OPERATION_DENIED_OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNativeGatewayServerGroup {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub node_config: CloudNativeAPIGatewayNodeConfig,
    /// Required.
    pub subnet_id: String,
    pub description: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub internet_config: Option<InternetConfig>,
}
operation! {
    CreateNativeGatewayServerGroup(gateway_id: String, name: String, node_config: CloudNativeAPIGatewayNodeConfig, subnet_id: String)
    "CreateNativeGatewayServerGroup" -> CreateNativeGatewayServerGroupOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "NodeConfig" node_config, 3 "SubnetId" subnet_id,
    4 "Description" description: String, 5 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    6 "InternetConfig" internet_config: InternetConfig
} }

/// Response of [`CreateNativeGatewayServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNativeGatewayServerGroupOutput {
    pub result: Option<CreateCloudNativeAPIGatewayServerGroupResult>,
}
model! { CreateNativeGatewayServerGroupOutput {
    0 "Result" result: CreateCloudNativeAPIGatewayServerGroupResult
} }

/// In the response of [`CreateNativeGatewayServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNativeAPIGatewayServerGroupResult {
    pub gateway_id: Option<String>,
    pub group_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateCloudNativeAPIGatewayServerGroupResult {
    0 "GatewayId" gateway_id: String, 1 "GroupId" group_id: String, 2 "Status" status: String,
    3 "TaskId" task_id: String
} }

/// Creates native gateway service source: `CreateNativeGatewayServiceSource` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateNativeGatewayServiceSource>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNativeGatewayServiceSource {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub source_type: String,
    pub source_id: Option<String>,
    pub source_name: Option<String>,
    pub source_info: Option<SourceInfo>,
}
operation! { CreateNativeGatewayServiceSource(gateway_id: String, source_type: String)
    "CreateNativeGatewayServiceSource" -> CreateNativeGatewayServiceSourceOutput {
    0 "GatewayID" gateway_id, 1 "SourceType" source_type, 2 "SourceID" source_id: String,
    3 "SourceName" source_name: String, 4 "SourceInfo" source_info: SourceInfo
} }

/// In the request of [`CreateNativeGatewayServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceInfo {
    pub addresses: Option<Vec<String>>,
    pub vpc_info: Option<SourceInstanceVpcInfo>,
    pub auth: Option<SourceInstanceAuth>,
}
input! { SourceInfo() {
    0 "Addresses" addresses: Vec<String>, 1 "VpcInfo" vpc_info: SourceInstanceVpcInfo, 2 "Auth" auth: SourceInstanceAuth
} }

/// In the request of [`CreateNativeGatewayServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceInstanceVpcInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { SourceInstanceVpcInfo() {
    0 "VpcID" vpc_id: String, 1 "SubnetID" subnet_id: String
} }

/// In the request of [`CreateNativeGatewayServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceInstanceAuth {
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub access_token: Option<Secret>,
}
input! { SourceInstanceAuth() {
    0 "Username" username: String, 1 "Password" password: Secret, 2 "AccessToken" access_token: Secret
} }

/// Response of [`CreateNativeGatewayServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNativeGatewayServiceSourceOutput {
    pub result: Option<bool>,
    pub source_id: Option<String>,
}
model! { CreateNativeGatewayServiceSourceOutput {
    0 "Result" result: bool, 1 "SourceID" source_id: String
} }

/// Creates or modify cloud native api gateway cors: `CreateOrModifyCloudNativeAPIGatewayCORS` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateOrModifyCloudNativeAPIGatewayCORS>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISS_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrModifyCloudNativeAPIGatewayCORS {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub source_type: String,
    /// Required.
    pub source_id: String,
    /// Required.
    pub enabled: bool,
    pub origins: Option<Vec<String>>,
    pub headers: Option<Vec<String>>,
    pub methods: Option<Vec<String>>,
    pub exposed_headers: Option<Vec<String>>,
    pub max_age: Option<i64>,
    pub credentials: Option<bool>,
    pub pre_flight_continue: Option<bool>,
}
operation! {
    CreateOrModifyCloudNativeAPIGatewayCORS(gateway_id: String, source_type: String, source_id: String, enabled: bool)
    "CreateOrModifyCloudNativeAPIGatewayCORS" -> Empty {
    0 "GatewayId" gateway_id, 1 "SourceType" source_type, 2 "SourceId" source_id, 3 "Enabled" enabled,
    4 "Origins" origins: Vec<String>, 5 "Headers" headers: Vec<String>, 6 "Methods" methods: Vec<String>,
    7 "ExposedHeaders" exposed_headers: Vec<String>, 8 "MaxAge" max_age: i64, 9 "Credentials" credentials: bool,
    10 "PreFlightContinue" pre_flight_continue: bool
} }

/// Response of [`CreateOrModifyCloudNativeAPIGatewayCORS`]: empty.
pub type CreateOrModifyCloudNativeAPIGatewayCORSOutput = Empty;

/// Creates or modify cloud native api gateway ip restriction: `CreateOrModifyCloudNativeAPIGatewayIPRestriction` of
/// `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateOrModifyCloudNativeAPIGatewayIPRestriction>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISS_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrModifyCloudNativeAPIGatewayIPRestriction {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub source_type: String,
    /// Required.
    pub source_id: String,
    /// Required.
    pub enabled: bool,
    /// Required.
    pub restriction_type: String,
    /// Required.
    pub address_list: Vec<String>,
}

/// Arguments of [`CreateOrModifyCloudNativeAPIGatewayIPRestriction::new`].
pub struct CreateOrModifyCloudNativeAPIGatewayIPRestrictionRequired {
    pub gateway_id: String,
    pub source_type: String,
    pub source_id: String,
    pub enabled: bool,
    pub restriction_type: String,
    pub address_list: Vec<String>,
}
operation! {
    CreateOrModifyCloudNativeAPIGatewayIPRestriction { CreateOrModifyCloudNativeAPIGatewayIPRestrictionRequired: gateway_id, source_type, source_id, enabled, restriction_type, address_list }
    "CreateOrModifyCloudNativeAPIGatewayIPRestriction" -> Empty {
    0 "GatewayId" gateway_id, 1 "SourceType" source_type, 2 "SourceId" source_id, 3 "Enabled" enabled,
    4 "RestrictionType" restriction_type, 5 "AddressList" address_list
} }

/// Response of [`CreateOrModifyCloudNativeAPIGatewayIPRestriction`]: empty.
pub type CreateOrModifyCloudNativeAPIGatewayIPRestrictionOutput = Empty;

/// Creates or update config file and release: `CreateOrUpdateConfigFileAndRelease` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateOrUpdateConfigFileAndRelease>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateConfigFileAndRelease {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_file_publish_info: ConfigFilePublishInfo,
    pub strict_enable: Option<bool>,
}
operation! { CreateOrUpdateConfigFileAndRelease(instance_id: String, config_file_publish_info: ConfigFilePublishInfo)
    "CreateOrUpdateConfigFileAndRelease" -> CreateOrUpdateConfigFileAndReleaseOutput {
    0 "InstanceId" instance_id, 1 "ConfigFilePublishInfo" config_file_publish_info, 2 "StrictEnable" strict_enable: bool
} }

/// In the request of [`CreateOrUpdateConfigFileAndRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigFilePublishInfo {
    pub release_name: Option<String>,
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub file_name: Option<String>,
    pub content: Option<String>,
    pub comment: Option<String>,
    pub format: Option<String>,
    pub create_by: Option<String>,
    pub modify_by: Option<String>,
    pub tags: Option<Vec<ConfigFileTag>>,
}
input! { ConfigFilePublishInfo() {
    0 "ReleaseName" release_name: String, 1 "Namespace" namespace: String, 2 "Group" group: String,
    3 "FileName" file_name: String, 4 "Content" content: String, 5 "Comment" comment: String, 6 "Format" format: String,
    7 "CreateBy" create_by: String, 8 "ModifyBy" modify_by: String, 9 "Tags" tags: Vec<ConfigFileTag>
} }

/// Response of [`CreateOrUpdateConfigFileAndRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateConfigFileAndReleaseOutput {
    pub result: Option<bool>,
    pub config_file_release_id: Option<String>,
    pub config_file_id: Option<String>,
}
model! { CreateOrUpdateConfigFileAndReleaseOutput {
    0 "Result" result: bool, 1 "ConfigFileReleaseId" config_file_release_id: String,
    2 "ConfigFileId" config_file_id: String
} }

/// Creates waf domains: `CreateWafDomains` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=CreateWafDomains>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_OPERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWafDomains {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub domains: Vec<String>,
}
operation! { CreateWafDomains(gateway_id: String, domains: Vec<String>) "CreateWafDomains" -> Empty {
    0 "GatewayId" gateway_id, 1 "Domains" domains
} }

/// Response of [`CreateWafDomains`]: empty.
pub type CreateWafDomainsOutput = Empty;

/// Deletes auto scaler resource strategy: `DeleteAutoScalerResourceStrategy` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteAutoScalerResourceStrategy>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::OPERATION_DENIED_OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoScalerResourceStrategy {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub strategy_id: String,
}
operation! { DeleteAutoScalerResourceStrategy(gateway_id: String, strategy_id: String)
    "DeleteAutoScalerResourceStrategy" -> DeleteAutoScalerResourceStrategyOutput {
    0 "GatewayId" gateway_id, 1 "StrategyId" strategy_id
} }

/// Response of [`DeleteAutoScalerResourceStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoScalerResourceStrategyOutput {
    pub result: Option<bool>,
}
model! { DeleteAutoScalerResourceStrategyOutput {
    0 "Result" result: bool
} }

/// Deletes cloud native api gateway: `DeleteCloudNativeAPIGateway` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGateway>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_NOT_ACTIVATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGateway {
    /// Required.
    pub gateway_id: String,
    pub delete_cls_topic: Option<bool>,
}
operation! { DeleteCloudNativeAPIGateway(gateway_id: String)
    "DeleteCloudNativeAPIGateway" -> DeleteCloudNativeAPIGatewayOutput {
    0 "GatewayId" gateway_id, 1 "DeleteClsTopic" delete_cls_topic: bool
} }

/// Response of [`DeleteCloudNativeAPIGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayOutput {
    pub result: Option<DeleteCloudNativeAPIGatewayResult>,
}
model! { DeleteCloudNativeAPIGatewayOutput {
    0 "Result" result: DeleteCloudNativeAPIGatewayResult
} }

/// In the response of [`DeleteCloudNativeAPIGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayResult {
    pub gateway_id: Option<String>,
    pub status: Option<String>,
}
model! { DeleteCloudNativeAPIGatewayResult {
    0 "GatewayId" gateway_id: String, 1 "Status" status: String
} }

/// Deletes cloud native api gateway cors: `DeleteCloudNativeAPIGatewayCORS` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayCORS>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISS_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayCORS {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub source_type: String,
    /// Required.
    pub source_id: String,
}
operation! { DeleteCloudNativeAPIGatewayCORS(gateway_id: String, source_type: String, source_id: String)
    "DeleteCloudNativeAPIGatewayCORS" -> Empty {
    0 "GatewayId" gateway_id, 1 "SourceType" source_type, 2 "SourceId" source_id
} }

/// Response of [`DeleteCloudNativeAPIGatewayCORS`]: empty.
pub type DeleteCloudNativeAPIGatewayCORSOutput = Empty;

/// Deletes cloud native api gateway canary rule: `DeleteCloudNativeAPIGatewayCanaryRule` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayCanaryRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayCanaryRule {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub service_id: String,
    pub priority: Option<i64>,
    pub priority_list: Option<Vec<i64>>,
}
operation! { DeleteCloudNativeAPIGatewayCanaryRule(gateway_id: String, service_id: String)
    "DeleteCloudNativeAPIGatewayCanaryRule" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServiceId" service_id, 2 "Priority" priority: i64,
    3 "PriorityList" priority_list: Vec<i64>
} }

/// Response of [`DeleteCloudNativeAPIGatewayCanaryRule`]: empty.
pub type DeleteCloudNativeAPIGatewayCanaryRuleOutput = Empty;

/// Deletes cloud native api gateway certificate: `DeleteCloudNativeAPIGatewayCertificate` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayCertificate {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub id: String,
}
operation! { DeleteCloudNativeAPIGatewayCertificate(gateway_id: String, id: String)
    "DeleteCloudNativeAPIGatewayCertificate" -> Empty {
    0 "GatewayId" gateway_id, 1 "Id" id
} }

/// Response of [`DeleteCloudNativeAPIGatewayCertificate`]: empty.
pub type DeleteCloudNativeAPIGatewayCertificateOutput = Empty;

/// Deletes cloud native api gateway consumer: `DeleteCloudNativeAPIGatewayConsumer` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayConsumer>.
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

/// Deletes cloud native api gateway consumer group: `DeleteCloudNativeAPIGatewayConsumerGroup` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayConsumerGroup>.
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

/// Deletes cloud native api gateway ip restriction: `DeleteCloudNativeAPIGatewayIPRestriction` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayIPRestriction>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISS_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayIPRestriction {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub source_type: String,
    /// Required.
    pub source_id: String,
}
operation! { DeleteCloudNativeAPIGatewayIPRestriction(gateway_id: String, source_type: String, source_id: String)
    "DeleteCloudNativeAPIGatewayIPRestriction" -> Empty {
    0 "GatewayId" gateway_id, 1 "SourceType" source_type, 2 "SourceId" source_id
} }

/// Response of [`DeleteCloudNativeAPIGatewayIPRestriction`]: empty.
pub type DeleteCloudNativeAPIGatewayIPRestrictionOutput = Empty;

/// Deletes cloud native api gateway llm model api: `DeleteCloudNativeAPIGatewayLLMModelAPI` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayLLMModelAPI>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
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

/// Deletes cloud native api gateway llm model service: `DeleteCloudNativeAPIGatewayLLMModelService` of `tse`
/// 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayLLMModelService>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
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

/// Deletes cloud native api gateway public network: `DeleteCloudNativeAPIGatewayPublicNetwork` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayPublicNetwork>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayPublicNetwork {
    /// Required.
    pub gateway_id: String,
    pub group_id: Option<String>,
    pub internet_address_version: Option<String>,
    pub vip: Option<String>,
}
operation! { DeleteCloudNativeAPIGatewayPublicNetwork(gateway_id: String)
    "DeleteCloudNativeAPIGatewayPublicNetwork" -> Empty {
    0 "GatewayId" gateway_id, 1 "GroupId" group_id: String, 2 "InternetAddressVersion" internet_address_version: String,
    3 "Vip" vip: String
} }

/// Response of [`DeleteCloudNativeAPIGatewayPublicNetwork`]: empty.
pub type DeleteCloudNativeAPIGatewayPublicNetworkOutput = Empty;

/// Deletes cloud native api gateway route: `DeleteCloudNativeAPIGatewayRoute` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayRoute {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteCloudNativeAPIGatewayRoute(gateway_id: String, name: String)
    "DeleteCloudNativeAPIGatewayRoute" -> Empty {
    0 "GatewayId" gateway_id, 1 "Name" name
} }

/// Response of [`DeleteCloudNativeAPIGatewayRoute`]: empty.
pub type DeleteCloudNativeAPIGatewayRouteOutput = Empty;

/// Deletes cloud native api gateway route rate limit: `DeleteCloudNativeAPIGatewayRouteRateLimit` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayRouteRateLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayRouteRateLimit {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub id: String,
}
operation! { DeleteCloudNativeAPIGatewayRouteRateLimit(gateway_id: String, id: String)
    "DeleteCloudNativeAPIGatewayRouteRateLimit" -> Empty {
    0 "GatewayId" gateway_id, 1 "Id" id
} }

/// Response of [`DeleteCloudNativeAPIGatewayRouteRateLimit`]: empty.
pub type DeleteCloudNativeAPIGatewayRouteRateLimitOutput = Empty;

/// Deletes cloud native api gateway secret key: `DeleteCloudNativeAPIGatewaySecretKey` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewaySecretKey>.
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

/// Deletes cloud native api gateway service: `DeleteCloudNativeAPIGatewayService` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayService {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    pub delete_routes: Option<bool>,
}
operation! { DeleteCloudNativeAPIGatewayService(gateway_id: String, name: String)
    "DeleteCloudNativeAPIGatewayService" -> Empty {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "DeleteRoutes" delete_routes: bool
} }

/// Response of [`DeleteCloudNativeAPIGatewayService`]: empty.
pub type DeleteCloudNativeAPIGatewayServiceOutput = Empty;

/// Deletes cloud native api gateway service rate limit: `DeleteCloudNativeAPIGatewayServiceRateLimit` of `tse`
/// 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteCloudNativeAPIGatewayServiceRateLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNativeAPIGatewayServiceRateLimit {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteCloudNativeAPIGatewayServiceRateLimit(gateway_id: String, name: String)
    "DeleteCloudNativeAPIGatewayServiceRateLimit" -> Empty {
    0 "GatewayId" gateway_id, 1 "Name" name
} }

/// Response of [`DeleteCloudNativeAPIGatewayServiceRateLimit`]: empty.
pub type DeleteCloudNativeAPIGatewayServiceRateLimitOutput = Empty;

/// Deletes config file group: `DeleteConfigFileGroup` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteConfigFileGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`], [`codes::RESOURCE_IN_USE_SERVICES_EXISTED_IN_NAMESPACE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigFileGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub group: String,
}
operation! { DeleteConfigFileGroup(instance_id: String, namespace: String, group: String)
    "DeleteConfigFileGroup" -> DeleteConfigFileGroupOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace, 2 "Group" group
} }

/// Response of [`DeleteConfigFileGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigFileGroupOutput {
    pub result: Option<bool>,
}
model! { DeleteConfigFileGroupOutput {
    0 "Result" result: bool
} }

/// Deletes config file releases: `DeleteConfigFileReleases` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteConfigFileReleases>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigFileReleases {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_file_releases: Vec<ConfigFileReleaseDeletion>,
}
operation! { DeleteConfigFileReleases(instance_id: String, config_file_releases: Vec<ConfigFileReleaseDeletion>)
    "DeleteConfigFileReleases" -> DeleteConfigFileReleasesOutput {
    0 "InstanceId" instance_id, 1 "ConfigFileReleases" config_file_releases
} }

/// In the request of [`DeleteConfigFileReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigFileReleaseDeletion {
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub file_name: Option<String>,
    pub release_version: Option<String>,
    pub id: Option<i64>,
}
input! { ConfigFileReleaseDeletion() {
    0 "Namespace" namespace: String, 1 "Group" group: String, 2 "FileName" file_name: String,
    3 "ReleaseVersion" release_version: String, 4 "Id" id: i64
} }

/// Response of [`DeleteConfigFileReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigFileReleasesOutput {
    pub result: Option<bool>,
}
model! { DeleteConfigFileReleasesOutput {
    0 "Result" result: bool
} }

/// Deletes config files: `DeleteConfigFiles` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteConfigFiles>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigFiles {
    /// Required.
    pub instance_id: String,
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub name: Option<String>,
    pub id: Option<String>,
}
operation! { DeleteConfigFiles(instance_id: String) "DeleteConfigFiles" -> DeleteConfigFilesOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace: String, 2 "Group" group: String, 3 "Name" name: String,
    4 "Id" id: String
} }

/// Response of [`DeleteConfigFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigFilesOutput {
    pub result: Option<bool>,
}
model! { DeleteConfigFilesOutput {
    0 "Result" result: bool
} }

/// Deletes engine: `DeleteEngine` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteEngine>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_UPDATE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEngine {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteEngine(instance_id: String) "DeleteEngine" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteEngine`]: empty.
pub type DeleteEngineOutput = Empty;

/// Deletes governance aliases: `DeleteGovernanceAliases` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteGovernanceAliases>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceAliases {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub governance_aliases: Vec<GovernanceAlias>,
}
operation! { DeleteGovernanceAliases(instance_id: String, governance_aliases: Vec<GovernanceAlias>)
    "DeleteGovernanceAliases" -> DeleteGovernanceAliasesOutput {
    0 "InstanceId" instance_id, 1 "GovernanceAliases" governance_aliases
} }

/// In the request of [`DeleteGovernanceAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceAlias {
    pub alias: Option<String>,
    pub alias_namespace: Option<String>,
    pub service: Option<String>,
    pub namespace: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub id: Option<String>,
    pub editable: Option<bool>,
    pub metadatas: Option<Vec<Metadata>>,
}
input! { GovernanceAlias() {
    0 "Alias" alias: String, 1 "AliasNamespace" alias_namespace: String, 2 "Service" service: String,
    3 "Namespace" namespace: String, 4 "Comment" comment: String, 5 "CreateTime" create_time: String,
    6 "ModifyTime" modify_time: String, 7 "Id" id: String, 8 "Editable" editable: bool,
    9 "Metadatas" metadatas: Vec<Metadata>
} }

/// Response of [`DeleteGovernanceAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceAliasesOutput {
    pub result: Option<bool>,
}
model! { DeleteGovernanceAliasesOutput {
    0 "Result" result: bool
} }

/// Deletes governance instances: `DeleteGovernanceInstances` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteGovernanceInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceInstances {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub governance_instances: Vec<GovernanceInstanceUpdate>,
}
operation! { DeleteGovernanceInstances(instance_id: String, governance_instances: Vec<GovernanceInstanceUpdate>)
    "DeleteGovernanceInstances" -> DeleteGovernanceInstancesOutput {
    0 "InstanceId" instance_id, 1 "GovernanceInstances" governance_instances
} }

/// In the request of [`DeleteGovernanceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceInstanceUpdate {
    /// Required.
    pub service: Option<String>,
    /// Required.
    pub namespace: Option<String>,
    pub weight: Option<i64>,
    pub healthy: Option<bool>,
    pub isolate: Option<bool>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub instance_version: Option<String>,
    pub enable_health_check: Option<bool>,
    pub ttl: Option<i64>,
    pub id: Option<String>,
    pub metadatas: Option<Vec<Metadata>>,
}
input! { GovernanceInstanceUpdate(service: String, namespace: String) {
    0 "Service" service: String, 1 "Namespace" namespace: String, 2 "Weight" weight: i64, 3 "Healthy" healthy: bool,
    4 "Isolate" isolate: bool, 5 "Host" host: String, 6 "Port" port: i64, 7 "Protocol" protocol: String,
    8 "InstanceVersion" instance_version: String, 9 "EnableHealthCheck" enable_health_check: bool, 10 "Ttl" ttl: i64,
    11 "Id" id: String, 12 "Metadatas" metadatas: Vec<Metadata>
} }

/// Response of [`DeleteGovernanceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceInstancesOutput {
    pub result: Option<bool>,
}
model! { DeleteGovernanceInstancesOutput {
    0 "Result" result: bool
} }

/// Deletes governance instances by host: `DeleteGovernanceInstancesByHost` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteGovernanceInstancesByHost>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceInstancesByHost {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub governance_instances: Vec<GovernanceInstanceUpdate>,
}
operation! { DeleteGovernanceInstancesByHost(instance_id: String, governance_instances: Vec<GovernanceInstanceUpdate>)
    "DeleteGovernanceInstancesByHost" -> DeleteGovernanceInstancesByHostOutput {
    0 "InstanceId" instance_id, 1 "GovernanceInstances" governance_instances
} }

/// Response of [`DeleteGovernanceInstancesByHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceInstancesByHostOutput {
    pub result: Option<bool>,
}
model! { DeleteGovernanceInstancesByHostOutput {
    0 "Result" result: bool
} }

/// Deletes governance lane groups: `DeleteGovernanceLaneGroups` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteGovernanceLaneGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceLaneGroups {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub lane_groups: Vec<DeleteGovernanceLaneGroup>,
}
operation! { DeleteGovernanceLaneGroups(instance_id: String, lane_groups: Vec<DeleteGovernanceLaneGroup>)
    "DeleteGovernanceLaneGroups" -> DeleteGovernanceLaneGroupsOutput {
    0 "InstanceId" instance_id, 1 "LaneGroups" lane_groups
} }

/// In the request of [`DeleteGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceLaneGroup {
    /// Required.
    pub name: Option<String>,
    pub id: Option<String>,
    pub traffic_entries: Option<Vec<LaneTrafficEntry>>,
    pub destinations: Option<Vec<GovernanceServiceDestination>>,
    pub description: Option<String>,
    pub revision: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub consistency: Option<String>,
    pub rules: Option<Vec<GovernanceLaneRule>>,
}
input! { DeleteGovernanceLaneGroup(name: String) {
    0 "Name" name: String, 1 "ID" id: String, 2 "TrafficEntries" traffic_entries: Vec<LaneTrafficEntry>,
    3 "Destinations" destinations: Vec<GovernanceServiceDestination>, 4 "Description" description: String,
    5 "Revision" revision: String, 6 "CreateTime" create_time: String, 7 "ModifyTime" modify_time: String,
    8 "Consistency" consistency: String, 9 "Rules" rules: Vec<GovernanceLaneRule>
} }

/// Response of [`DeleteGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceLaneGroupsOutput {
    pub result: Option<bool>,
}
model! { DeleteGovernanceLaneGroupsOutput {
    0 "Result" result: bool
} }

/// Deletes governance namespaces: `DeleteGovernanceNamespaces` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteGovernanceNamespaces>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`], [`codes::RESOURCE_IN_USE_SERVICES_EXISTED_IN_NAMESPACE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceNamespaces {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub governance_namespaces: Vec<GovernanceNamespaceInput>,
}
operation! { DeleteGovernanceNamespaces(instance_id: String, governance_namespaces: Vec<GovernanceNamespaceInput>)
    "DeleteGovernanceNamespaces" -> DeleteGovernanceNamespacesOutput {
    0 "InstanceId" instance_id, 1 "GovernanceNamespaces" governance_namespaces
} }

/// Response of [`DeleteGovernanceNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceNamespacesOutput {
    pub result: Option<bool>,
}
model! { DeleteGovernanceNamespacesOutput {
    0 "Result" result: bool
} }

/// Deletes governance services: `DeleteGovernanceServices` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteGovernanceServices>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`], [`codes::RESOURCE_IN_USE_INSTANCES_EXISTED_IN_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceServices {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub governance_services: Vec<GovernanceServiceInput>,
}
operation! { DeleteGovernanceServices(instance_id: String, governance_services: Vec<GovernanceServiceInput>)
    "DeleteGovernanceServices" -> DeleteGovernanceServicesOutput {
    0 "InstanceId" instance_id, 1 "GovernanceServices" governance_services
} }

/// Response of [`DeleteGovernanceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGovernanceServicesOutput {
    pub result: Option<bool>,
}
model! { DeleteGovernanceServicesOutput {
    0 "Result" result: bool
} }

/// Deletes native gateway server group: `DeleteNativeGatewayServerGroup` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteNativeGatewayServerGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`], [`codes::RESOURCE_IN_USE_INSTANCES_EXISTED_IN_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNativeGatewayServerGroup {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub group_id: String,
}
operation! { DeleteNativeGatewayServerGroup(gateway_id: String, group_id: String)
    "DeleteNativeGatewayServerGroup" -> DeleteNativeGatewayServerGroupOutput {
    0 "GatewayId" gateway_id, 1 "GroupId" group_id
} }

/// Response of [`DeleteNativeGatewayServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNativeGatewayServerGroupOutput {
    pub result: Option<DeleteNativeGatewayServerGroupResult>,
}
model! { DeleteNativeGatewayServerGroupOutput {
    0 "Result" result: DeleteNativeGatewayServerGroupResult
} }

/// In the response of [`DeleteNativeGatewayServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNativeGatewayServerGroupResult {
    pub gateway_id: Option<String>,
    pub group_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DeleteNativeGatewayServerGroupResult {
    0 "GatewayId" gateway_id: String, 1 "GroupId" group_id: String, 2 "Status" status: String,
    3 "TaskId" task_id: String
} }

/// Deletes native gateway service source: `DeleteNativeGatewayServiceSource` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteNativeGatewayServiceSource>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_CREATE_ERROR`], [`codes::INTERNAL_ERROR_DECODE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::RESOURCE_IN_USE_GATEWAY_SERVICE_SOURCE_EXIST_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNativeGatewayServiceSource {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub source_id: String,
}
operation! { DeleteNativeGatewayServiceSource(gateway_id: String, source_id: String)
    "DeleteNativeGatewayServiceSource" -> DeleteNativeGatewayServiceSourceOutput {
    0 "GatewayID" gateway_id, 1 "SourceID" source_id
} }

/// Response of [`DeleteNativeGatewayServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNativeGatewayServiceSourceOutput {
    pub result: Option<bool>,
}
model! { DeleteNativeGatewayServiceSourceOutput {
    0 "Result" result: bool
} }

/// Deletes waf domains: `DeleteWafDomains` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DeleteWafDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWafDomains {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub domains: Vec<String>,
}
operation! { DeleteWafDomains(gateway_id: String, domains: Vec<String>) "DeleteWafDomains" -> Empty {
    0 "GatewayId" gateway_id, 1 "Domains" domains
} }

/// Response of [`DeleteWafDomains`]: empty.
pub type DeleteWafDomainsOutput = Empty;

/// Describes all config file templates: `DescribeAllConfigFileTemplates` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeAllConfigFileTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllConfigFileTemplates {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeAllConfigFileTemplates(instance_id: String)
    "DescribeAllConfigFileTemplates" -> DescribeAllConfigFileTemplatesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeAllConfigFileTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllConfigFileTemplatesOutput {
    pub total_count: Option<i64>,
    pub config_file_templates: Vec<ConfigFileTemplate>,
}
model! { DescribeAllConfigFileTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "ConfigFileTemplates" config_file_templates: Vec<ConfigFileTemplate>
} }

/// In the response of [`DescribeAllConfigFileTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigFileTemplate {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub content: Option<String>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub create_by: Option<String>,
    pub modify_time: Option<String>,
    pub modify_by: Option<String>,
}
model! { ConfigFileTemplate {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Content" content: String, 3 "Format" format: String,
    4 "Comment" comment: String, 5 "CreateTime" create_time: String, 6 "CreateBy" create_by: String,
    7 "ModifyTime" modify_time: String, 8 "ModifyBy" modify_by: String
} }

/// Describes auto scaler resource strategies: `DescribeAutoScalerResourceStrategies` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeAutoScalerResourceStrategies>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_CREATE_ERROR`],
/// [`codes::INTERNAL_ERROR_DECODE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_UPDATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalerResourceStrategies {
    /// Required.
    pub gateway_id: String,
    pub strategy_id: Option<String>,
}
operation! { DescribeAutoScalerResourceStrategies(gateway_id: String)
    "DescribeAutoScalerResourceStrategies" -> DescribeAutoScalerResourceStrategiesOutput {
    0 "GatewayId" gateway_id, 1 "StrategyId" strategy_id: String
} }

/// Response of [`DescribeAutoScalerResourceStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalerResourceStrategiesOutput {
    pub result: Option<ListCloudNativeAPIGatewayStrategyResult>,
}
model! { DescribeAutoScalerResourceStrategiesOutput {
    0 "Result" result: ListCloudNativeAPIGatewayStrategyResult
} }

/// In the response of [`DescribeAutoScalerResourceStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudNativeAPIGatewayStrategyResult {
    pub total_count: Option<i64>,
    pub strategy_list: Vec<CloudNativeAPIGatewayStrategy>,
}
model! { ListCloudNativeAPIGatewayStrategyResult {
    0 "TotalCount" total_count: i64, 1 "StrategyList" strategy_list: Vec<CloudNativeAPIGatewayStrategy>
} }

/// In the response of [`DescribeAutoScalerResourceStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayStrategy {
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub description: Option<String>,
    pub config: Option<CloudNativeAPIGatewayStrategyAutoScalerConfig>,
    pub gateway_id: Option<String>,
    pub cron_config: Option<CloudNativeAPIGatewayStrategyCronScalerConfig>,
    /// Deprecated.
    pub max_replicas: Option<i64>,
}
model! { CloudNativeAPIGatewayStrategy {
    0 "StrategyId" strategy_id: String, 1 "StrategyName" strategy_name: String, 2 "CreateTime" create_time: String,
    3 "ModifyTime" modify_time: String, 4 "Description" description: String,
    5 "Config" config: CloudNativeAPIGatewayStrategyAutoScalerConfig, 6 "GatewayId" gateway_id: String,
    7 "CronConfig" cron_config: CloudNativeAPIGatewayStrategyCronScalerConfig, 8 "MaxReplicas" max_replicas: i64
} }

/// Describes auto scaler resource strategy binding groups: `DescribeAutoScalerResourceStrategyBindingGroups` of `tse`
/// 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeAutoScalerResourceStrategyBindingGroups>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_DECODE_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_OPERATION_FAILED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`],
/// [`codes::MISSING_PARAMETER_MISS_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalerResourceStrategyBindingGroups {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub strategy_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAutoScalerResourceStrategyBindingGroups(gateway_id: String, strategy_id: String)
    "DescribeAutoScalerResourceStrategyBindingGroups" -> DescribeAutoScalerResourceStrategyBindingGroupsOutput {
    0 "GatewayId" gateway_id, 1 "StrategyId" strategy_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeAutoScalerResourceStrategyBindingGroups: CloudNativeAPIGatewayStrategyBindingGroupInfo =
    Offset "Offset", "Result.GroupInfos" result.group_infos, total "Result.TotalCount" }

/// Response of [`DescribeAutoScalerResourceStrategyBindingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalerResourceStrategyBindingGroupsOutput {
    pub result: Option<ListCloudNativeAPIGatewayStrategyBindingGroupInfoResult>,
}
model! { DescribeAutoScalerResourceStrategyBindingGroupsOutput {
    0 "Result" result: ListCloudNativeAPIGatewayStrategyBindingGroupInfoResult
} }

/// In the response of [`DescribeAutoScalerResourceStrategyBindingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudNativeAPIGatewayStrategyBindingGroupInfoResult {
    pub total_count: Option<i64>,
    pub group_infos: Vec<CloudNativeAPIGatewayStrategyBindingGroupInfo>,
}
model! { ListCloudNativeAPIGatewayStrategyBindingGroupInfoResult {
    0 "TotalCount" total_count: i64, 1 "GroupInfos" group_infos: Vec<CloudNativeAPIGatewayStrategyBindingGroupInfo>
} }

/// In the response of [`DescribeAutoScalerResourceStrategyBindingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayStrategyBindingGroupInfo {
    pub group_id: Option<String>,
    pub node_config: Option<CloudNativeAPIGatewayNodeConfig>,
    pub bind_time: Option<String>,
    pub group_name: Option<String>,
    pub status: Option<String>,
}
model! { CloudNativeAPIGatewayStrategyBindingGroupInfo {
    0 "GroupId" group_id: String, 1 "NodeConfig" node_config: CloudNativeAPIGatewayNodeConfig,
    2 "BindTime" bind_time: String, 3 "GroupName" group_name: String, 4 "Status" status: String
} }

/// Describes cngw services with routes: `DescribeCNGWServicesWithRoutes` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCNGWServicesWithRoutes>.
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
    pub name: Option<String>,
    pub tags: Vec<String>,
    pub upstream_info: Option<KongUpstreamInfo>,
    pub upstream_type: Option<String>,
    pub created_time: Option<String>,
    pub editable: Option<bool>,
    pub path: Option<String>,
}
model! { KongServicePreview {
    0 "ID" id: String, 1 "Name" name: String, 2 "Tags" tags: Vec<String>,
    3 "UpstreamInfo" upstream_info: KongUpstreamInfo, 4 "UpstreamType" upstream_type: String,
    5 "CreatedTime" created_time: String, 6 "Editable" editable: bool, 7 "Path" path: String
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

/// Describes cloud native api gateway: `DescribeCloudNativeAPIGateway` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGateway>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER_MISS_PARAMETER`], [`codes::OPERATION_DENIED_OPERATION_DENIED`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGateway {
    /// Required.
    pub gateway_id: String,
}
operation! { DescribeCloudNativeAPIGateway(gateway_id: String)
    "DescribeCloudNativeAPIGateway" -> DescribeCloudNativeAPIGatewayOutput {
    0 "GatewayId" gateway_id
} }

/// Response of [`DescribeCloudNativeAPIGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayOutput {
    pub result: Option<DescribeCloudNativeAPIGatewayResult>,
}
model! { DescribeCloudNativeAPIGatewayOutput {
    0 "Result" result: DescribeCloudNativeAPIGatewayResult
} }

/// In the response of [`DescribeCloudNativeAPIGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayResult {
    pub gateway_id: Option<String>,
    pub status: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub gateway_version: Option<String>,
    pub node_config: Option<CloudNativeAPIGatewayNodeConfig>,
    pub vpc_config: Option<CloudNativeAPIGatewayVpcConfig>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub tags: Vec<InstanceTagInfo>,
    pub enable_cls: Option<bool>,
    pub trade_type: Option<i64>,
    pub feature_version: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub cur_deadline: Option<String>,
    pub isolate_time: Option<String>,
    pub enable_internet: Option<bool>,
    pub engine_region: Option<String>,
    pub ingress_class_name: Option<String>,
    pub internet_pay_mode: Option<String>,
    pub gateway_minor_version: Option<String>,
    pub instance_port: Option<InstancePort>,
    pub load_balancer_type: Option<String>,
    pub public_ip_addresses: Vec<String>,
    pub delete_protect: Option<bool>,
    pub available_versions: Vec<String>,
    pub available_upgrade_versions: Vec<String>,
    pub available_upgrade: Option<bool>,
    pub available_rollback_version: Option<String>,
    pub force_https_redirect: Option<bool>,
}
model! { DescribeCloudNativeAPIGatewayResult {
    0 "GatewayId" gateway_id: String, 1 "Status" status: String, 2 "Name" name: String, 3 "Type" r#type: String,
    4 "GatewayVersion" gateway_version: String, 5 "NodeConfig" node_config: CloudNativeAPIGatewayNodeConfig,
    6 "VpcConfig" vpc_config: CloudNativeAPIGatewayVpcConfig, 7 "Description" description: String,
    8 "CreateTime" create_time: String, 9 "Tags" tags: Vec<InstanceTagInfo>, 10 "EnableCls" enable_cls: bool,
    11 "TradeType" trade_type: i64, 12 "FeatureVersion" feature_version: String,
    13 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 14 "AutoRenewFlag" auto_renew_flag: i64,
    15 "CurDeadline" cur_deadline: String, 16 "IsolateTime" isolate_time: String,
    17 "EnableInternet" enable_internet: bool, 18 "EngineRegion" engine_region: String,
    19 "IngressClassName" ingress_class_name: String, 20 "InternetPayMode" internet_pay_mode: String,
    21 "GatewayMinorVersion" gateway_minor_version: String, 22 "InstancePort" instance_port: InstancePort,
    23 "LoadBalancerType" load_balancer_type: String, 24 "PublicIpAddresses" public_ip_addresses: Vec<String>,
    25 "DeleteProtect" delete_protect: bool, 26 "AvailableVersions" available_versions: Vec<String>,
    27 "AvailableUpgradeVersions" available_upgrade_versions: Vec<String>,
    28 "AvailableUpgrade" available_upgrade: bool, 29 "AvailableRollbackVersion" available_rollback_version: String,
    30 "ForceHTTPSRedirect" force_https_redirect: bool
} }

/// In the response of [`DescribeCloudNativeAPIGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePort {
    pub http_port: Option<String>,
    pub https_port: Option<String>,
    pub tcp_port: Option<String>,
    pub udp_port: Option<String>,
}
model! { InstancePort {
    0 "HttpPort" http_port: String, 1 "HttpsPort" https_port: String, 2 "TcpPort" tcp_port: String,
    3 "UdpPort" udp_port: String
} }

/// Describes cloud native api gateway cors: `DescribeCloudNativeAPIGatewayCORS` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayCORS>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISS_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayCORS {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub source_type: String,
    /// Required.
    pub source_id: String,
}
operation! { DescribeCloudNativeAPIGatewayCORS(gateway_id: String, source_type: String, source_id: String)
    "DescribeCloudNativeAPIGatewayCORS" -> DescribeCloudNativeAPIGatewayCORSOutput {
    0 "GatewayId" gateway_id, 1 "SourceType" source_type, 2 "SourceId" source_id
} }

/// Response of [`DescribeCloudNativeAPIGatewayCORS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayCORSOutput {
    pub result: Option<DescribeKongCORSResult>,
}
model! { DescribeCloudNativeAPIGatewayCORSOutput {
    0 "Result" result: DescribeKongCORSResult
} }

/// In the response of [`DescribeCloudNativeAPIGatewayCORS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKongCORSResult {
    pub source_type: Option<String>,
    pub source_id: Option<String>,
    pub enabled: Option<bool>,
    pub origins: Vec<String>,
    pub headers: Vec<String>,
    pub methods: Vec<String>,
    pub exposed_headers: Vec<String>,
    pub max_age: Option<i64>,
    pub credentials: Option<bool>,
    pub pre_flight_continue: Option<bool>,
}
model! { DescribeKongCORSResult {
    0 "SourceType" source_type: String, 1 "SourceId" source_id: String, 2 "Enabled" enabled: bool,
    3 "Origins" origins: Vec<String>, 4 "Headers" headers: Vec<String>, 5 "Methods" methods: Vec<String>,
    6 "ExposedHeaders" exposed_headers: Vec<String>, 7 "MaxAge" max_age: i64, 8 "Credentials" credentials: bool,
    9 "PreFlightContinue" pre_flight_continue: bool
} }

/// Describes cloud native api gateway canary rules: `DescribeCloudNativeAPIGatewayCanaryRules` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayCanaryRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayCanaryRules {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub service_id: String,
    pub rule_type: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeCloudNativeAPIGatewayCanaryRules(gateway_id: String, service_id: String)
    "DescribeCloudNativeAPIGatewayCanaryRules" -> DescribeCloudNativeAPIGatewayCanaryRulesOutput {
    0 "GatewayId" gateway_id, 1 "ServiceId" service_id, 2 "RuleType" rule_type: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeCloudNativeAPIGatewayCanaryRules: CloudNativeAPIGatewayCanaryRule =
    Offset "Offset", "Result.CanaryRuleList" result.canary_rule_list, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewayCanaryRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayCanaryRulesOutput {
    pub result: Option<CloudAPIGatewayCanaryRuleList>,
}
model! { DescribeCloudNativeAPIGatewayCanaryRulesOutput {
    0 "Result" result: CloudAPIGatewayCanaryRuleList
} }

/// In the response of [`DescribeCloudNativeAPIGatewayCanaryRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAPIGatewayCanaryRuleList {
    pub canary_rule_list: Vec<CloudNativeAPIGatewayCanaryRule>,
    pub total_count: Option<i64>,
}
model! { CloudAPIGatewayCanaryRuleList {
    0 "CanaryRuleList" canary_rule_list: Vec<CloudNativeAPIGatewayCanaryRule>, 1 "TotalCount" total_count: i64
} }

/// Describes cloud native api gateway certificate details: `DescribeCloudNativeAPIGatewayCertificateDetails` of `tse`
/// 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayCertificateDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayCertificateDetails {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub id: String,
}
operation! { DescribeCloudNativeAPIGatewayCertificateDetails(gateway_id: String, id: String)
    "DescribeCloudNativeAPIGatewayCertificateDetails" -> DescribeCloudNativeAPIGatewayCertificateDetailsOutput {
    0 "GatewayId" gateway_id, 1 "Id" id
} }

/// Response of [`DescribeCloudNativeAPIGatewayCertificateDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayCertificateDetailsOutput {
    pub result: Option<KongCertificate>,
}
model! { DescribeCloudNativeAPIGatewayCertificateDetailsOutput {
    0 "Result" result: KongCertificate
} }

/// In the response of [`DescribeCloudNativeAPIGatewayCertificateDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongCertificate {
    pub cert: Option<KongCertificatesPreview>,
}
model! { KongCertificate {
    0 "Cert" cert: KongCertificatesPreview
} }

/// In the response of [`DescribeCloudNativeAPIGatewayCertificateDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongCertificatesPreview {
    pub name: Option<String>,
    pub id: Option<String>,
    pub bind_domains: Vec<String>,
    pub status: Option<String>,
    pub crt: Option<String>,
    pub key: Option<String>,
    pub expire_time: Option<String>,
    pub create_time: Option<String>,
    pub issue_time: Option<String>,
    pub cert_source: Option<String>,
    pub cert_id: Option<String>,
}
model! { KongCertificatesPreview {
    0 "Name" name: String, 1 "Id" id: String, 2 "BindDomains" bind_domains: Vec<String>, 3 "Status" status: String,
    4 "Crt" crt: String, 5 "Key" key: String, 6 "ExpireTime" expire_time: String, 7 "CreateTime" create_time: String,
    8 "IssueTime" issue_time: String, 9 "CertSource" cert_source: String, 10 "CertId" cert_id: String
} }

/// Describes cloud native api gateway certificates: `DescribeCloudNativeAPIGatewayCertificates` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayCertificates {
    /// Required.
    pub gateway_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<ListFilter>>,
}
operation! { DescribeCloudNativeAPIGatewayCertificates(gateway_id: String)
    "DescribeCloudNativeAPIGatewayCertificates" -> DescribeCloudNativeAPIGatewayCertificatesOutput {
    0 "GatewayId" gateway_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<ListFilter>
} }
paged! { DescribeCloudNativeAPIGatewayCertificates: KongCertificatesPreview =
    Offset "Offset", "Result.CertificatesList" result.certificates_list, total "Result.Total" }

/// Response of [`DescribeCloudNativeAPIGatewayCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayCertificatesOutput {
    pub result: Option<KongCertificatesList>,
}
model! { DescribeCloudNativeAPIGatewayCertificatesOutput {
    0 "Result" result: KongCertificatesList
} }

/// In the response of [`DescribeCloudNativeAPIGatewayCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongCertificatesList {
    pub total: Option<i64>,
    pub certificates_list: Vec<KongCertificatesPreview>,
    /// Deprecated.
    pub pages: Option<i64>,
}
model! { KongCertificatesList {
    0 "Total" total: i64, 1 "CertificatesList" certificates_list: Vec<KongCertificatesPreview>, 2 "Pages" pages: i64
} }

/// Describes cloud native api gateway config: `DescribeCloudNativeAPIGatewayConfig` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_CREATE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER_MISS_PARAMETER`], [`codes::OPERATION_DENIED_OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConfig {
    /// Required.
    pub gateway_id: String,
    pub group_id: Option<String>,
}
operation! { DescribeCloudNativeAPIGatewayConfig(gateway_id: String)
    "DescribeCloudNativeAPIGatewayConfig" -> DescribeCloudNativeAPIGatewayConfigOutput {
    0 "GatewayId" gateway_id, 1 "GroupId" group_id: String
} }

/// Response of [`DescribeCloudNativeAPIGatewayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConfigOutput {
    pub result: Option<DescribeCloudNativeAPIGatewayConfigResult>,
}
model! { DescribeCloudNativeAPIGatewayConfigOutput {
    0 "Result" result: DescribeCloudNativeAPIGatewayConfigResult
} }

/// In the response of [`DescribeCloudNativeAPIGatewayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConfigResult {
    pub gateway_id: Option<String>,
    pub config_list: Vec<CloudNativeAPIGatewayConfig>,
    pub group_subnet_id: Option<String>,
    pub group_vpc_id: Option<String>,
    pub group_id: Option<String>,
}
model! { DescribeCloudNativeAPIGatewayConfigResult {
    0 "GatewayId" gateway_id: String, 1 "ConfigList" config_list: Vec<CloudNativeAPIGatewayConfig>,
    2 "GroupSubnetId" group_subnet_id: String, 3 "GroupVpcId" group_vpc_id: String, 4 "GroupId" group_id: String
} }

/// In the response of [`DescribeCloudNativeAPIGatewayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayConfig {
    pub console_type: Option<String>,
    pub http_url: Option<String>,
    pub https_url: Option<String>,
    pub net_type: Option<String>,
    pub admin_user: Option<String>,
    /// Secret.
    pub admin_password: Option<Secret>,
    pub status: Option<String>,
    pub access_control: Option<NetworkAccessControl>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub description: Option<String>,
    pub sla_type: Option<String>,
    pub sla_name: Option<String>,
    pub vip: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub multi_zone_flag: Option<bool>,
    pub master_zone_id: Option<String>,
    pub slave_zone_id: Option<String>,
    pub master_zone_name: Option<String>,
    pub slave_zone_name: Option<String>,
    pub network_id: Option<String>,
    pub ipv6_full_chain: Option<bool>,
    pub customized_config_content: Option<String>,
}
model! { CloudNativeAPIGatewayConfig {
    0 "ConsoleType" console_type: String, 1 "HttpUrl" http_url: String, 2 "HttpsUrl" https_url: String,
    3 "NetType" net_type: String, 4 "AdminUser" admin_user: String, 5 "AdminPassword" admin_password: Secret,
    6 "Status" status: String, 7 "AccessControl" access_control: NetworkAccessControl, 8 "SubnetId" subnet_id: String,
    9 "VpcId" vpc_id: String, 10 "Description" description: String, 11 "SlaType" sla_type: String,
    12 "SlaName" sla_name: String, 13 "Vip" vip: String, 14 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    15 "MultiZoneFlag" multi_zone_flag: bool, 16 "MasterZoneId" master_zone_id: String,
    17 "SlaveZoneId" slave_zone_id: String, 18 "MasterZoneName" master_zone_name: String,
    19 "SlaveZoneName" slave_zone_name: String, 20 "NetworkId" network_id: String,
    21 "IPV6FullChain" ipv6_full_chain: bool, 22 "CustomizedConfigContent" customized_config_content: String
} }

/// In the request of [`DescribeCloudNativeAPIGatewayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkAccessControl {
    /// Required.
    pub mode: Option<String>,
    pub cidr_white_list: Option<Vec<String>>,
    pub cidr_black_list: Option<Vec<String>>,
}
input! { NetworkAccessControl(mode: String) {
    0 "Mode" mode: String, 1 "CidrWhiteList" cidr_white_list: Vec<String>,
    2 "CidrBlackList" cidr_black_list: Vec<String>
} }

/// Describes cloud native api gateway consumer: `DescribeCloudNativeAPIGatewayConsumer` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayConsumer>.
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

/// Describes cloud native api gateway consumer group: `DescribeCloudNativeAPIGatewayConsumerGroup` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayConsumerGroup>.
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

/// Describes cloud native api gateway consumer group list: `DescribeCloudNativeAPIGatewayConsumerGroupList` of `tse`
/// 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayConsumerGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConsumerGroupList {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeCloudNativeAPIGatewayConsumerGroupList(gateway_id: String, limit: i64, offset: i64)
    "DescribeCloudNativeAPIGatewayConsumerGroupList" -> DescribeCloudNativeAPIGatewayConsumerGroupListOutput {
    0 "GatewayId" gateway_id, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeCloudNativeAPIGatewayConsumerGroupList: CNAPIGwConsumerGroup =
    Offset "Offset", "Result.ConsumerGroups" result.consumer_groups, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewayConsumerGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConsumerGroupListOutput {
    pub result: Option<CNAPIGwConsumerGroupList>,
}
model! { DescribeCloudNativeAPIGatewayConsumerGroupListOutput {
    0 "Result" result: CNAPIGwConsumerGroupList
} }

/// In the response of [`DescribeCloudNativeAPIGatewayConsumerGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwConsumerGroupList {
    pub total_count: Option<i64>,
    pub consumer_groups: Vec<CNAPIGwConsumerGroup>,
}
model! { CNAPIGwConsumerGroupList {
    0 "TotalCount" total_count: i64, 1 "ConsumerGroups" consumer_groups: Vec<CNAPIGwConsumerGroup>
} }

/// Describes cloud native api gateway consumer list: `DescribeCloudNativeAPIGatewayConsumerList` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayConsumerList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConsumerList {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
}
operation! { DescribeCloudNativeAPIGatewayConsumerList(gateway_id: String, limit: i64, offset: i64)
    "DescribeCloudNativeAPIGatewayConsumerList" -> DescribeCloudNativeAPIGatewayConsumerListOutput {
    0 "GatewayId" gateway_id, 1 "Limit" limit, 2 "Offset" offset, 3 "ResourceType" resource_type: String,
    4 "ResourceId" resource_id: String
} }
paged! { DescribeCloudNativeAPIGatewayConsumerList: CNAPIGwConsumer =
    Offset "Offset", "Result.Consumers" result.consumers, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewayConsumerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayConsumerListOutput {
    pub result: Option<CNAPIGwConsumerList>,
}
model! { DescribeCloudNativeAPIGatewayConsumerListOutput {
    0 "Result" result: CNAPIGwConsumerList
} }

/// In the response of [`DescribeCloudNativeAPIGatewayConsumerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwConsumerList {
    pub total_count: Option<i64>,
    pub consumers: Vec<CNAPIGwConsumer>,
}
model! { CNAPIGwConsumerList {
    0 "TotalCount" total_count: i64, 1 "Consumers" consumers: Vec<CNAPIGwConsumer>
} }

/// Describes cloud native api gateway ip restriction: `DescribeCloudNativeAPIGatewayIPRestriction` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayIPRestriction>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISS_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayIPRestriction {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub source_type: String,
    /// Required.
    pub source_id: String,
}
operation! { DescribeCloudNativeAPIGatewayIPRestriction(gateway_id: String, source_type: String, source_id: String)
    "DescribeCloudNativeAPIGatewayIPRestriction" -> DescribeCloudNativeAPIGatewayIPRestrictionOutput {
    0 "GatewayId" gateway_id, 1 "SourceType" source_type, 2 "SourceId" source_id
} }

/// Response of [`DescribeCloudNativeAPIGatewayIPRestriction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayIPRestrictionOutput {
    pub result: Option<DescribeKongIpRestrictionResult>,
}
model! { DescribeCloudNativeAPIGatewayIPRestrictionOutput {
    0 "Result" result: DescribeKongIpRestrictionResult
} }

/// In the response of [`DescribeCloudNativeAPIGatewayIPRestriction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKongIpRestrictionResult {
    pub source_type: Option<String>,
    pub source_id: Option<String>,
    pub enabled: Option<bool>,
    pub restriction_type: Option<String>,
    pub address_list: Vec<String>,
}
model! { DescribeKongIpRestrictionResult {
    0 "SourceType" source_type: String, 1 "SourceId" source_id: String, 2 "Enabled" enabled: bool,
    3 "RestrictionType" restriction_type: String, 4 "AddressList" address_list: Vec<String>
} }

/// Describes cloud native api gateway info by ip: `DescribeCloudNativeAPIGatewayInfoByIp` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayInfoByIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayInfoByIp {
    /// Required.
    pub public_network_ip: String,
}
operation! { DescribeCloudNativeAPIGatewayInfoByIp(public_network_ip: String)
    "DescribeCloudNativeAPIGatewayInfoByIp" -> DescribeCloudNativeAPIGatewayInfoByIpOutput {
    0 "PublicNetworkIP" public_network_ip
} }

/// Response of [`DescribeCloudNativeAPIGatewayInfoByIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayInfoByIpOutput {
    pub result: Option<DescribeInstanceInfoByIpResult>,
}
model! { DescribeCloudNativeAPIGatewayInfoByIpOutput {
    0 "Result" result: DescribeInstanceInfoByIpResult
} }

/// In the response of [`DescribeCloudNativeAPIGatewayInfoByIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInfoByIpResult {
    pub gateway_id: Option<String>,
    pub group_id: Option<String>,
}
model! { DescribeInstanceInfoByIpResult {
    0 "GatewayId" gateway_id: String, 1 "GroupId" group_id: String
} }

/// Describes cloud native api gateway llm model api: `DescribeCloudNativeAPIGatewayLLMModelAPI` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayLLMModelAPI>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
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

/// Describes cloud native api gateway llm model apis: `DescribeCloudNativeAPIGatewayLLMModelAPIs` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayLLMModelAPIs>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
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

/// Describes cloud native api gateway llm model service: `DescribeCloudNativeAPIGatewayLLMModelService` of `tse`
/// 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayLLMModelService>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
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

/// Describes cloud native api gateway llm model services: `DescribeCloudNativeAPIGatewayLLMModelServices` of `tse`
/// 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayLLMModelServices>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
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

/// Describes cloud native api gateway nodes: `DescribeCloudNativeAPIGatewayNodes` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayNodes>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACTION`], [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayNodes {
    /// Required.
    pub gateway_id: String,
    pub group_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeCloudNativeAPIGatewayNodes(gateway_id: String)
    "DescribeCloudNativeAPIGatewayNodes" -> DescribeCloudNativeAPIGatewayNodesOutput {
    0 "GatewayId" gateway_id, 1 "GroupId" group_id: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeCloudNativeAPIGatewayNodes: CloudNativeAPIGatewayNode =
    Offset "Offset", "Result.NodeList" result.node_list, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewayNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayNodesOutput {
    pub result: Option<DescribeCloudNativeAPIGatewayNodesResult>,
}
model! { DescribeCloudNativeAPIGatewayNodesOutput {
    0 "Result" result: DescribeCloudNativeAPIGatewayNodesResult
} }

/// In the response of [`DescribeCloudNativeAPIGatewayNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayNodesResult {
    pub total_count: Option<i64>,
    pub node_list: Vec<CloudNativeAPIGatewayNode>,
}
model! { DescribeCloudNativeAPIGatewayNodesResult {
    0 "TotalCount" total_count: i64, 1 "NodeList" node_list: Vec<CloudNativeAPIGatewayNode>
} }

/// In the response of [`DescribeCloudNativeAPIGatewayNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudNativeAPIGatewayNode {
    pub node_id: Option<String>,
    pub node_ip: Option<String>,
    pub zone_id: Option<String>,
    pub zone: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub status: Option<String>,
    pub weight: Option<i64>,
    pub is_default_weight: Option<bool>,
}
model! { CloudNativeAPIGatewayNode {
    0 "NodeId" node_id: String, 1 "NodeIp" node_ip: String, 2 "ZoneId" zone_id: String, 3 "Zone" zone: String,
    4 "GroupId" group_id: String, 5 "GroupName" group_name: String, 6 "Status" status: String, 7 "Weight" weight: i64,
    8 "IsDefaultWeight" is_default_weight: bool
} }

/// Describes cloud native api gateway ports: `DescribeCloudNativeAPIGatewayPorts` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayPorts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayPorts {
    /// Required.
    pub gateway_id: String,
}
operation! { DescribeCloudNativeAPIGatewayPorts(gateway_id: String)
    "DescribeCloudNativeAPIGatewayPorts" -> DescribeCloudNativeAPIGatewayPortsOutput {
    0 "GatewayId" gateway_id
} }

/// Response of [`DescribeCloudNativeAPIGatewayPorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayPortsOutput {
    pub result: Option<DescribeGatewayInstancePortResult>,
}
model! { DescribeCloudNativeAPIGatewayPortsOutput {
    0 "Result" result: DescribeGatewayInstancePortResult
} }

/// In the response of [`DescribeCloudNativeAPIGatewayPorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayInstancePortResult {
    pub gateway_id: Option<String>,
    pub gateway_instance_port_list: Vec<GatewayInstanceSchemeAndPorts>,
}
model! { DescribeGatewayInstancePortResult {
    0 "GatewayId" gateway_id: String,
    1 "GatewayInstancePortList" gateway_instance_port_list: Vec<GatewayInstanceSchemeAndPorts>
} }

/// In the response of [`DescribeCloudNativeAPIGatewayPorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayInstanceSchemeAndPorts {
    pub scheme: Option<String>,
    pub port_list: Vec<i64>,
}
model! { GatewayInstanceSchemeAndPorts {
    0 "Scheme" scheme: String, 1 "PortList" port_list: Vec<i64>
} }

/// Describes cloud native api gateway route rate limit: `DescribeCloudNativeAPIGatewayRouteRateLimit` of `tse`
/// 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayRouteRateLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayRouteRateLimit {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub id: String,
}
operation! { DescribeCloudNativeAPIGatewayRouteRateLimit(gateway_id: String, id: String)
    "DescribeCloudNativeAPIGatewayRouteRateLimit" -> DescribeCloudNativeAPIGatewayRouteRateLimitOutput {
    0 "GatewayId" gateway_id, 1 "Id" id
} }

/// Response of [`DescribeCloudNativeAPIGatewayRouteRateLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayRouteRateLimitOutput {
    pub result: Option<CloudNativeAPIGatewayRateLimitDetail>,
}
model! { DescribeCloudNativeAPIGatewayRouteRateLimitOutput {
    0 "Result" result: CloudNativeAPIGatewayRateLimitDetail
} }

/// Describes cloud native api gateway routes: `DescribeCloudNativeAPIGatewayRoutes` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayRoutes {
    /// Required.
    pub gateway_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub service_name: Option<String>,
    pub route_name: Option<String>,
    pub filters: Option<Vec<ListFilter>>,
    pub route_types: Option<Vec<String>>,
    pub gray_routes_first: Option<bool>,
    pub order_field: Option<String>,
    pub order_type: Option<String>,
}
operation! { DescribeCloudNativeAPIGatewayRoutes(gateway_id: String)
    "DescribeCloudNativeAPIGatewayRoutes" -> DescribeCloudNativeAPIGatewayRoutesOutput {
    0 "GatewayId" gateway_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "ServiceName" service_name: String,
    4 "RouteName" route_name: String, 5 "Filters" filters: Vec<ListFilter>, 6 "RouteTypes" route_types: Vec<String>,
    7 "GrayRoutesFirst" gray_routes_first: bool, 8 "OrderField" order_field: String, 9 "OrderType" order_type: String
} }
paged! { DescribeCloudNativeAPIGatewayRoutes: KongRoutePreview =
    Offset "Offset", "Result.RouteList" result.route_list, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayRoutesOutput {
    pub result: Option<KongServiceRouteList>,
}
model! { DescribeCloudNativeAPIGatewayRoutesOutput {
    0 "Result" result: KongServiceRouteList
} }

/// In the response of [`DescribeCloudNativeAPIGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongServiceRouteList {
    pub route_list: Vec<KongRoutePreview>,
    pub total_count: Option<i64>,
}
model! { KongServiceRouteList {
    0 "RouteList" route_list: Vec<KongRoutePreview>, 1 "TotalCount" total_count: i64
} }

/// Describes cloud native api gateway secret key: `DescribeCloudNativeAPIGatewaySecretKey` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewaySecretKey>.
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
    pub secret_key_id: Option<String>,
    pub name: Option<String>,
    pub secret_type: Option<String>,
    pub status: Option<String>,
    pub generate_type: Option<String>,
    /// Secret.
    pub secret_value: Option<Secret>,
    pub kms_key_name: Option<String>,
    pub kms_key_version: Option<String>,
    pub description: Option<String>,
    pub can_bind: Option<bool>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub bind_count: Option<i64>,
    pub resource_type: Option<String>,
    pub jwt_credential_config: Option<AIGWJWTCredentialConfig>,
    pub oauth_credential_config: Option<AIGWOAuthCredentialConfig>,
    pub oidc_credential_config: Option<AIGWOIDCCredentialConfig>,
    pub provider: Option<String>,
}
model! { CNAPIGwSecretKey {
    0 "SecretKeyId" secret_key_id: String, 1 "Name" name: String, 2 "SecretType" secret_type: String,
    3 "Status" status: String, 4 "GenerateType" generate_type: String, 5 "SecretValue" secret_value: Secret,
    6 "KmsKeyName" kms_key_name: String, 7 "KmsKeyVersion" kms_key_version: String, 8 "Description" description: String,
    9 "CanBind" can_bind: bool, 10 "CreateTime" create_time: String, 11 "ModifyTime" modify_time: String,
    12 "BindCount" bind_count: i64, 13 "ResourceType" resource_type: String,
    14 "JWTCredentialConfig" jwt_credential_config: AIGWJWTCredentialConfig,
    15 "OAuthCredentialConfig" oauth_credential_config: AIGWOAuthCredentialConfig,
    16 "OIDCCredentialConfig" oidc_credential_config: AIGWOIDCCredentialConfig, 17 "Provider" provider: String
} }

/// Describes cloud native api gateway secret key list: `DescribeCloudNativeAPIGatewaySecretKeyList` of `tse`
/// 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewaySecretKeyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewaySecretKeyList {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub resource_type: Option<String>,
}
operation! { DescribeCloudNativeAPIGatewaySecretKeyList(gateway_id: String, limit: i64, offset: i64)
    "DescribeCloudNativeAPIGatewaySecretKeyList" -> DescribeCloudNativeAPIGatewaySecretKeyListOutput {
    0 "GatewayId" gateway_id, 1 "Limit" limit, 2 "Offset" offset, 3 "ResourceType" resource_type: String
} }
paged! { DescribeCloudNativeAPIGatewaySecretKeyList: CNAPIGwSecretKey =
    Offset "Offset", "Result.SecretKeys" result.secret_keys, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewaySecretKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewaySecretKeyListOutput {
    pub result: Option<CNAPIGwSecretKeyList>,
}
model! { DescribeCloudNativeAPIGatewaySecretKeyListOutput {
    0 "Result" result: CNAPIGwSecretKeyList
} }

/// In the response of [`DescribeCloudNativeAPIGatewaySecretKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAPIGwSecretKeyList {
    pub total_count: Option<i64>,
    pub secret_keys: Vec<CNAPIGwSecretKey>,
}
model! { CNAPIGwSecretKeyList {
    0 "TotalCount" total_count: i64, 1 "SecretKeys" secret_keys: Vec<CNAPIGwSecretKey>
} }

/// Describes cloud native api gateway secret key value: `DescribeCloudNativeAPIGatewaySecretKeyValue` of `tse`
/// 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewaySecretKeyValue>.
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

/// Describes cloud native api gateway service rate limit: `DescribeCloudNativeAPIGatewayServiceRateLimit` of `tse`
/// 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayServiceRateLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayServiceRateLimit {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
}
operation! { DescribeCloudNativeAPIGatewayServiceRateLimit(gateway_id: String, name: String)
    "DescribeCloudNativeAPIGatewayServiceRateLimit" -> DescribeCloudNativeAPIGatewayServiceRateLimitOutput {
    0 "GatewayId" gateway_id, 1 "Name" name
} }

/// Response of [`DescribeCloudNativeAPIGatewayServiceRateLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayServiceRateLimitOutput {
    pub result: Option<CloudNativeAPIGatewayRateLimitDetail>,
}
model! { DescribeCloudNativeAPIGatewayServiceRateLimitOutput {
    0 "Result" result: CloudNativeAPIGatewayRateLimitDetail
} }

/// Describes cloud native api gateway services: `DescribeCloudNativeAPIGatewayServices` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayServices {
    /// Required.
    pub gateway_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<ListFilter>>,
    pub order_field: Option<String>,
    pub order_type: Option<String>,
}
operation! { DescribeCloudNativeAPIGatewayServices(gateway_id: String)
    "DescribeCloudNativeAPIGatewayServices" -> DescribeCloudNativeAPIGatewayServicesOutput {
    0 "GatewayId" gateway_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<ListFilter>,
    4 "OrderField" order_field: String, 5 "OrderType" order_type: String
} }
paged! { DescribeCloudNativeAPIGatewayServices: KongServicePreview =
    Offset "Offset", "Result.ServiceList" result.service_list, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewayServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayServicesOutput {
    pub result: Option<KongServices>,
}
model! { DescribeCloudNativeAPIGatewayServicesOutput {
    0 "Result" result: KongServices
} }

/// In the response of [`DescribeCloudNativeAPIGatewayServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongServices {
    pub service_list: Vec<KongServicePreview>,
    pub total_count: Option<i64>,
}
model! { KongServices {
    0 "ServiceList" service_list: Vec<KongServicePreview>, 1 "TotalCount" total_count: i64
} }

/// Describes cloud native api gateway services light: `DescribeCloudNativeAPIGatewayServicesLight` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayServicesLight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayServicesLight {
    /// Required.
    pub gateway_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<ListFilter>>,
}
operation! { DescribeCloudNativeAPIGatewayServicesLight(gateway_id: String)
    "DescribeCloudNativeAPIGatewayServicesLight" -> DescribeCloudNativeAPIGatewayServicesLightOutput {
    0 "GatewayId" gateway_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<ListFilter>
} }
paged! { DescribeCloudNativeAPIGatewayServicesLight: KongServiceLightPreview =
    Offset "Offset", "Result.ServiceList" result.service_list, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGatewayServicesLight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayServicesLightOutput {
    pub result: Option<GatewayServices>,
}
model! { DescribeCloudNativeAPIGatewayServicesLightOutput {
    0 "Result" result: GatewayServices
} }

/// In the response of [`DescribeCloudNativeAPIGatewayServicesLight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayServices {
    pub service_list: Vec<KongServiceLightPreview>,
    pub total_count: Option<i64>,
}
model! { GatewayServices {
    0 "ServiceList" service_list: Vec<KongServiceLightPreview>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudNativeAPIGatewayServicesLight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongServiceLightPreview {
    pub id: Option<String>,
    pub name: Option<String>,
    pub upstream_info: Option<KongUpstreamInfo>,
    pub upstream_type: Option<String>,
    pub created_time: Option<String>,
    pub path: Option<String>,
    pub protocol: Option<String>,
    pub retries: Option<i64>,
    pub timeout: Option<i64>,
}
model! { KongServiceLightPreview {
    0 "ID" id: String, 1 "Name" name: String, 2 "UpstreamInfo" upstream_info: KongUpstreamInfo,
    3 "UpstreamType" upstream_type: String, 4 "CreatedTime" created_time: String, 5 "Path" path: String,
    6 "Protocol" protocol: String, 7 "Retries" retries: i64, 8 "Timeout" timeout: i64
} }

/// Describes cloud native api gateway upstream: `DescribeCloudNativeAPIGatewayUpstream` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGatewayUpstream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayUpstream {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DescribeCloudNativeAPIGatewayUpstream(gateway_id: String, service_name: String)
    "DescribeCloudNativeAPIGatewayUpstream" -> DescribeCloudNativeAPIGatewayUpstreamOutput {
    0 "GatewayId" gateway_id, 1 "ServiceName" service_name
} }

/// Response of [`DescribeCloudNativeAPIGatewayUpstream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewayUpstreamOutput {
    pub result: Option<KongUpstreamList>,
}
model! { DescribeCloudNativeAPIGatewayUpstreamOutput {
    0 "Result" result: KongUpstreamList
} }

/// In the response of [`DescribeCloudNativeAPIGatewayUpstream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongUpstreamList {
    pub upstream_list: Vec<KongUpstreamPreview>,
}
model! { KongUpstreamList {
    0 "UpstreamList" upstream_list: Vec<KongUpstreamPreview>
} }

/// In the response of [`DescribeCloudNativeAPIGatewayUpstream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongUpstreamPreview {
    pub id: Option<String>,
    pub name: Option<String>,
    pub target: Vec<KongTarget>,
}
model! { KongUpstreamPreview {
    0 "ID" id: String, 1 "Name" name: String, 2 "Target" target: Vec<KongTarget>
} }

/// Describes cloud native api gateways: `DescribeCloudNativeAPIGateways` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeCloudNativeAPIGateways>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_HTTP_STATUS_CODE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`],
/// [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGateways {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCloudNativeAPIGateways() "DescribeCloudNativeAPIGateways" -> DescribeCloudNativeAPIGatewaysOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeCloudNativeAPIGateways: DescribeCloudNativeAPIGatewayResult =
    Offset "Offset", "Result.GatewayList" result.gateway_list, total "Result.TotalCount" }

/// Response of [`DescribeCloudNativeAPIGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNativeAPIGatewaysOutput {
    pub result: Option<ListCloudNativeAPIGatewayResult>,
}
model! { DescribeCloudNativeAPIGatewaysOutput {
    0 "Result" result: ListCloudNativeAPIGatewayResult
} }

/// In the response of [`DescribeCloudNativeAPIGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudNativeAPIGatewayResult {
    pub total_count: Option<i64>,
    pub gateway_list: Vec<DescribeCloudNativeAPIGatewayResult>,
}
model! { ListCloudNativeAPIGatewayResult {
    0 "TotalCount" total_count: i64, 1 "GatewayList" gateway_list: Vec<DescribeCloudNativeAPIGatewayResult>
} }

/// Describes config file: `DescribeConfigFile` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeConfigFile>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFile {
    /// Required.
    pub instance_id: String,
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub name: Option<String>,
    pub id: Option<String>,
}
operation! { DescribeConfigFile(instance_id: String) "DescribeConfigFile" -> DescribeConfigFileOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace: String, 2 "Group" group: String, 3 "Name" name: String,
    4 "Id" id: String
} }

/// Response of [`DescribeConfigFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFileOutput {
    pub config_file: Option<ConfigFile>,
}
model! { DescribeConfigFileOutput {
    0 "ConfigFile" config_file: ConfigFile
} }

/// Describes config file groups: `DescribeConfigFileGroups` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeConfigFileGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFileGroups {
    /// Required.
    pub instance_id: String,
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub file_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeConfigFileGroups(instance_id: String)
    "DescribeConfigFileGroups" -> DescribeConfigFileGroupsOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace: String, 2 "Group" group: String,
    3 "FileName" file_name: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeConfigFileGroups: ConfigFileGroup =
    Offset "Offset", "ConfigFileGroups" config_file_groups, total "TotalCount" }

/// Response of [`DescribeConfigFileGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFileGroupsOutput {
    pub total_count: Option<i64>,
    pub config_file_groups: Vec<ConfigFileGroup>,
}
model! { DescribeConfigFileGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "ConfigFileGroups" config_file_groups: Vec<ConfigFileGroup>
} }

/// Describes config file release: `DescribeConfigFileRelease` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeConfigFileRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFileRelease {
    /// Required.
    pub instance_id: String,
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub name: Option<String>,
    pub release_name: Option<String>,
    pub id: Option<String>,
}
operation! { DescribeConfigFileRelease(instance_id: String)
    "DescribeConfigFileRelease" -> DescribeConfigFileReleaseOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace: String, 2 "Group" group: String, 3 "Name" name: String,
    4 "ReleaseName" release_name: String, 5 "Id" id: String
} }

/// Response of [`DescribeConfigFileRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFileReleaseOutput {
    pub config_file_release: Option<ConfigFileRelease>,
}
model! { DescribeConfigFileReleaseOutput {
    0 "ConfigFileRelease" config_file_release: ConfigFileRelease
} }

/// In the request of [`DescribeConfigFileRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigFileRelease {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub file_name: Option<String>,
    pub content: Option<String>,
    pub comment: Option<String>,
    pub md5: Option<String>,
    pub version: Option<i64>,
    pub create_time: Option<String>,
    pub create_by: Option<String>,
    pub modify_time: Option<String>,
    pub modify_by: Option<String>,
    pub release_description: Option<String>,
    pub active: Option<bool>,
    pub format: Option<String>,
    pub config_file_id: Option<String>,
    pub config_file_supported_client: Option<i64>,
    pub config_file_persistent: Option<ConfigFilePersistent>,
    pub beta_labels: Option<Vec<BetaLabel>>,
    pub release_type: Option<String>,
}
input! { ConfigFileRelease() {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Namespace" namespace: String, 3 "Group" group: String,
    4 "FileName" file_name: String, 5 "Content" content: String, 6 "Comment" comment: String, 7 "Md5" md5: String,
    8 "Version" version: i64, 9 "CreateTime" create_time: String, 10 "CreateBy" create_by: String,
    11 "ModifyTime" modify_time: String, 12 "ModifyBy" modify_by: String,
    13 "ReleaseDescription" release_description: String, 14 "Active" active: bool, 15 "Format" format: String,
    16 "ConfigFileId" config_file_id: String, 17 "ConfigFileSupportedClient" config_file_supported_client: i64,
    18 "ConfigFilePersistent" config_file_persistent: ConfigFilePersistent, 19 "BetaLabels" beta_labels: Vec<BetaLabel>,
    20 "ReleaseType" release_type: String
} }

/// In the request of [`DescribeConfigFileRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaLabel {
    pub key: Option<String>,
    pub value: Option<BetaLabelMatchString>,
}
input! { BetaLabel() {
    0 "Key" key: String, 1 "Value" value: BetaLabelMatchString
} }

/// In the request of [`DescribeConfigFileRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaLabelMatchString {
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { BetaLabelMatchString() {
    0 "Type" r#type: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

/// Describes config file release histories: `DescribeConfigFileReleaseHistories` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeConfigFileReleaseHistories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFileReleaseHistories {
    /// Required.
    pub instance_id: String,
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub name: Option<String>,
    pub end_id: Option<i64>,
    pub config_file_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeConfigFileReleaseHistories(instance_id: String)
    "DescribeConfigFileReleaseHistories" -> DescribeConfigFileReleaseHistoriesOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace: String, 2 "Group" group: String, 3 "Name" name: String,
    4 "EndId" end_id: i64, 5 "ConfigFileId" config_file_id: String, 6 "Limit" limit: i64, 7 "Offset" offset: i64
} }
paged! { DescribeConfigFileReleaseHistories: ConfigFileReleaseHistory =
    Offset "Offset", "ConfigFileReleaseHistories" config_file_release_histories, total "TotalCount" }

/// Response of [`DescribeConfigFileReleaseHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFileReleaseHistoriesOutput {
    pub total_count: Option<i64>,
    pub config_file_release_histories: Vec<ConfigFileReleaseHistory>,
}
model! { DescribeConfigFileReleaseHistoriesOutput {
    0 "TotalCount" total_count: i64,
    1 "ConfigFileReleaseHistories" config_file_release_histories: Vec<ConfigFileReleaseHistory>
} }

/// In the response of [`DescribeConfigFileReleaseHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigFileReleaseHistory {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub file_name: Option<String>,
    pub content: Option<String>,
    pub format: Option<String>,
    pub comment: Option<String>,
    pub md5: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ConfigFileTag>,
    pub create_time: Option<String>,
    pub create_by: Option<String>,
    pub modify_time: Option<String>,
    pub modify_by: Option<String>,
    pub release_description: Option<String>,
    pub release_reason: Option<String>,
    pub config_file_supported_client: Option<i64>,
    pub config_file_persistent: Option<ConfigFilePersistent>,
}
model! { ConfigFileReleaseHistory {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Namespace" namespace: String, 3 "Group" group: String,
    4 "FileName" file_name: String, 5 "Content" content: String, 6 "Format" format: String, 7 "Comment" comment: String,
    8 "Md5" md5: String, 9 "Type" r#type: String, 10 "Status" status: String, 11 "Tags" tags: Vec<ConfigFileTag>,
    12 "CreateTime" create_time: String, 13 "CreateBy" create_by: String, 14 "ModifyTime" modify_time: String,
    15 "ModifyBy" modify_by: String, 16 "ReleaseDescription" release_description: String,
    17 "ReleaseReason" release_reason: String, 18 "ConfigFileSupportedClient" config_file_supported_client: i64,
    19 "ConfigFilePersistent" config_file_persistent: ConfigFilePersistent
} }

/// Describes config file release versions: `DescribeConfigFileReleaseVersions` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeConfigFileReleaseVersions>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFileReleaseVersions {
    /// Required.
    pub instance_id: String,
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub file_name: Option<String>,
    pub config_file_id: Option<String>,
}
operation! { DescribeConfigFileReleaseVersions(instance_id: String)
    "DescribeConfigFileReleaseVersions" -> DescribeConfigFileReleaseVersionsOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace: String, 2 "Group" group: String,
    3 "FileName" file_name: String, 4 "ConfigFileId" config_file_id: String
} }

/// Response of [`DescribeConfigFileReleaseVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFileReleaseVersionsOutput {
    pub release_versions: Vec<ReleaseVersion>,
}
model! { DescribeConfigFileReleaseVersionsOutput {
    0 "ReleaseVersions" release_versions: Vec<ReleaseVersion>
} }

/// In the response of [`DescribeConfigFileReleaseVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseVersion {
    pub name: Option<String>,
    pub active: Option<bool>,
    pub id: Option<String>,
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub file_name: Option<String>,
}
model! { ReleaseVersion {
    0 "Name" name: String, 1 "Active" active: bool, 2 "Id" id: String, 3 "Namespace" namespace: String,
    4 "Group" group: String, 5 "FileName" file_name: String
} }

/// Describes config file releases: `DescribeConfigFileReleases` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeConfigFileReleases>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFileReleases {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub namespace: Option<String>,
    pub group: Option<String>,
    pub file_name: Option<String>,
    pub only_use: Option<bool>,
    pub release_name: Option<String>,
    pub order_field: Option<String>,
    pub order_desc: Option<String>,
    pub id: Option<String>,
}
operation! { DescribeConfigFileReleases(instance_id: String, limit: i64, offset: i64)
    "DescribeConfigFileReleases" -> DescribeConfigFileReleasesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit, 2 "Offset" offset, 3 "Namespace" namespace: String,
    4 "Group" group: String, 5 "FileName" file_name: String, 6 "OnlyUse" only_use: bool,
    7 "ReleaseName" release_name: String, 8 "OrderField" order_field: String, 9 "OrderDesc" order_desc: String,
    10 "Id" id: String
} }
paged! { DescribeConfigFileReleases: ConfigFileRelease = Offset "Offset", "Releases" releases, total "TotalCount" }

/// Response of [`DescribeConfigFileReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFileReleasesOutput {
    pub total_count: Option<i64>,
    pub releases: Vec<ConfigFileRelease>,
}
model! { DescribeConfigFileReleasesOutput {
    0 "TotalCount" total_count: i64, 1 "Releases" releases: Vec<ConfigFileRelease>
} }

/// Describes config files: `DescribeConfigFiles` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeConfigFiles>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFiles {
    /// Required.
    pub namespace: String,
    pub instance_id: Option<String>,
    pub group: Option<String>,
    pub name: Option<String>,
    pub tags: Option<Vec<ConfigFileTag>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub id: Option<String>,
}
operation! { DescribeConfigFiles(namespace: String) "DescribeConfigFiles" -> DescribeConfigFilesOutput {
    0 "Namespace" namespace, 1 "InstanceId" instance_id: String, 2 "Group" group: String, 3 "Name" name: String,
    4 "Tags" tags: Vec<ConfigFileTag>, 5 "Limit" limit: i64, 6 "Offset" offset: i64, 7 "Id" id: String
} }
paged! { DescribeConfigFiles: ConfigFile = Offset "Offset", "ConfigFiles" config_files, total "TotalCount" }

/// Response of [`DescribeConfigFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFilesOutput {
    pub total_count: Option<i64>,
    pub config_files: Vec<ConfigFile>,
}
model! { DescribeConfigFilesOutput {
    0 "TotalCount" total_count: i64, 1 "ConfigFiles" config_files: Vec<ConfigFile>
} }

/// Describes config files by group: `DescribeConfigFilesByGroup` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeConfigFilesByGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFilesByGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub group: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeConfigFilesByGroup(instance_id: String, namespace: String, group: String)
    "DescribeConfigFilesByGroup" -> DescribeConfigFilesByGroupOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace, 2 "Group" group, 3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeConfigFilesByGroup: ConfigFile = Offset "Offset", "ConfigFiles" config_files, total "TotalCount" }

/// Response of [`DescribeConfigFilesByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigFilesByGroupOutput {
    pub total_count: Option<i64>,
    pub config_files: Vec<ConfigFile>,
}
model! { DescribeConfigFilesByGroupOutput {
    0 "TotalCount" total_count: i64, 1 "ConfigFiles" config_files: Vec<ConfigFile>
} }

/// Describes governance aliases: `DescribeGovernanceAliases` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeGovernanceAliases>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceAliases {
    /// Required.
    pub instance_id: String,
    pub service: Option<String>,
    pub namespace: Option<String>,
    pub alias: Option<String>,
    pub alias_namespace: Option<String>,
    pub comment: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeGovernanceAliases(instance_id: String)
    "DescribeGovernanceAliases" -> DescribeGovernanceAliasesOutput {
    0 "InstanceId" instance_id, 1 "Service" service: String, 2 "Namespace" namespace: String, 3 "Alias" alias: String,
    4 "AliasNamespace" alias_namespace: String, 5 "Comment" comment: String, 6 "Offset" offset: i64,
    7 "Limit" limit: i64
} }
paged! { DescribeGovernanceAliases: GovernanceAlias = Offset "Offset", "Content" content, total "TotalCount" }

/// Response of [`DescribeGovernanceAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceAliasesOutput {
    pub total_count: Option<i64>,
    pub content: Vec<GovernanceAlias>,
}
model! { DescribeGovernanceAliasesOutput {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<GovernanceAlias>
} }

/// Describes governance instances: `DescribeGovernanceInstances` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeGovernanceInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceInstances {
    /// Required.
    pub service: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub instance_id: String,
    pub host: Option<String>,
    pub instance_version: Option<String>,
    pub protocol: Option<String>,
    pub health_status: Option<bool>,
    pub isolate: Option<bool>,
    pub metadatas: Option<Vec<Metadata>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub location: Option<LocationItem>,
}
operation! { DescribeGovernanceInstances(service: String, namespace: String, instance_id: String)
    "DescribeGovernanceInstances" -> DescribeGovernanceInstancesOutput {
    0 "Service" service, 1 "Namespace" namespace, 2 "InstanceId" instance_id, 3 "Host" host: String,
    4 "InstanceVersion" instance_version: String, 5 "Protocol" protocol: String, 6 "HealthStatus" health_status: bool,
    7 "Isolate" isolate: bool, 8 "Metadatas" metadatas: Vec<Metadata>, 9 "Offset" offset: i64, 10 "Limit" limit: i64,
    11 "Location" location: LocationItem
} }
paged! { DescribeGovernanceInstances: GovernanceInstance = Offset "Offset", "Content" content, total "TotalCount" }

/// In the request of [`DescribeGovernanceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationItem {
    pub region: Option<String>,
    pub zone: Option<String>,
    pub campus: Option<String>,
}
input! { LocationItem() {
    0 "Region" region: String, 1 "Zone" zone: String, 2 "Campus" campus: String
} }

/// Response of [`DescribeGovernanceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceInstancesOutput {
    pub total_count: Option<i64>,
    pub content: Vec<GovernanceInstance>,
    pub location: Option<LocationItem>,
}
model! { DescribeGovernanceInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<GovernanceInstance>, 2 "Location" location: LocationItem
} }

/// In the response of [`DescribeGovernanceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceInstance {
    pub id: Option<String>,
    pub service: Option<String>,
    pub namespace: Option<String>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
    pub enable_health_check: Option<bool>,
    pub healthy: Option<bool>,
    pub isolate: Option<bool>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub metadatas: Vec<Metadata>,
    pub ttl: Option<i64>,
    pub instance_version: Option<String>,
    pub health_status: Option<String>,
    pub comment: Option<String>,
}
model! { GovernanceInstance {
    0 "Id" id: String, 1 "Service" service: String, 2 "Namespace" namespace: String, 3 "Host" host: String,
    4 "Port" port: i64, 5 "Protocol" protocol: String, 6 "Version" version: String, 7 "Weight" weight: i64,
    8 "EnableHealthCheck" enable_health_check: bool, 9 "Healthy" healthy: bool, 10 "Isolate" isolate: bool,
    11 "CreateTime" create_time: String, 12 "ModifyTime" modify_time: String, 13 "Metadatas" metadatas: Vec<Metadata>,
    14 "Ttl" ttl: i64, 15 "InstanceVersion" instance_version: String, 16 "HealthStatus" health_status: String,
    17 "Comment" comment: String
} }

/// Describes governance lane groups: `DescribeGovernanceLaneGroups` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeGovernanceLaneGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceLaneGroups {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub name: Option<String>,
    pub group_id: Option<String>,
    pub brief: Option<bool>,
}
operation! { DescribeGovernanceLaneGroups(instance_id: String, offset: i64, limit: i64)
    "DescribeGovernanceLaneGroups" -> DescribeGovernanceLaneGroupsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset, 2 "Limit" limit, 3 "Name" name: String, 4 "GroupID" group_id: String,
    5 "Brief" brief: bool
} }
paged! { DescribeGovernanceLaneGroups: GovernanceLaneGroup = Offset "Offset", "LaneGroups" lane_groups, total "Total" }

/// Response of [`DescribeGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceLaneGroupsOutput {
    pub total: Option<i64>,
    pub lane_groups: Vec<GovernanceLaneGroup>,
}
model! { DescribeGovernanceLaneGroupsOutput {
    0 "Total" total: i64, 1 "LaneGroups" lane_groups: Vec<GovernanceLaneGroup>
} }

/// Describes governance namespaces: `DescribeGovernanceNamespaces` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeGovernanceNamespaces>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceNamespaces {
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
    pub sync_to_global_registry: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeGovernanceNamespaces(instance_id: String)
    "DescribeGovernanceNamespaces" -> DescribeGovernanceNamespacesOutput {
    0 "InstanceId" instance_id, 1 "Name" name: String, 2 "SyncToGlobalRegistry" sync_to_global_registry: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeGovernanceNamespaces: GovernanceNamespace = Offset "Offset", "Content" content, total "TotalCount" }

/// Response of [`DescribeGovernanceNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceNamespacesOutput {
    pub total_count: Option<i64>,
    pub content: Vec<GovernanceNamespace>,
}
model! { DescribeGovernanceNamespacesOutput {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<GovernanceNamespace>
} }

/// In the response of [`DescribeGovernanceNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceNamespace {
    pub name: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub total_service_count: Option<i64>,
    pub total_health_instance_count: Option<i64>,
    pub total_instance_count: Option<i64>,
    pub id: Option<String>,
    pub editable: Option<bool>,
    pub user_ids: Vec<String>,
    pub group_ids: Vec<String>,
    pub remove_user_ids: Vec<String>,
    pub remove_group_ids: Vec<String>,
    pub service_export_to: Vec<String>,
    pub sync_to_global_registry: Option<bool>,
    pub metadatas: Vec<Metadata>,
}
model! { GovernanceNamespace {
    0 "Name" name: String, 1 "Comment" comment: String, 2 "CreateTime" create_time: String,
    3 "ModifyTime" modify_time: String, 4 "TotalServiceCount" total_service_count: i64,
    5 "TotalHealthInstanceCount" total_health_instance_count: i64, 6 "TotalInstanceCount" total_instance_count: i64,
    7 "Id" id: String, 8 "Editable" editable: bool, 9 "UserIds" user_ids: Vec<String>,
    10 "GroupIds" group_ids: Vec<String>, 11 "RemoveUserIds" remove_user_ids: Vec<String>,
    12 "RemoveGroupIds" remove_group_ids: Vec<String>, 13 "ServiceExportTo" service_export_to: Vec<String>,
    14 "SyncToGlobalRegistry" sync_to_global_registry: bool, 15 "Metadatas" metadatas: Vec<Metadata>
} }

/// Describes governance service contract versions: `DescribeGovernanceServiceContractVersions` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeGovernanceServiceContractVersions>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceServiceContractVersions {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace: String,
    pub service: Option<String>,
}
operation! { DescribeGovernanceServiceContractVersions(instance_id: String, namespace: String)
    "DescribeGovernanceServiceContractVersions" -> DescribeGovernanceServiceContractVersionsOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace, 2 "Service" service: String
} }

/// Response of [`DescribeGovernanceServiceContractVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceServiceContractVersionsOutput {
    pub governance_service_contract_versions: Vec<GovernanceServiceContractVersion>,
}
model! { DescribeGovernanceServiceContractVersionsOutput {
    0 "GovernanceServiceContractVersions" governance_service_contract_versions: Vec<GovernanceServiceContractVersion>
} }

/// In the response of [`DescribeGovernanceServiceContractVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceServiceContractVersion {
    pub version: Option<String>,
    pub name: Option<String>,
    pub key: Option<String>,
}
model! { GovernanceServiceContractVersion {
    0 "Version" version: String, 1 "Name" name: String, 2 "Key" key: String
} }

/// Describes governance service contracts: `DescribeGovernanceServiceContracts` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeGovernanceServiceContracts>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceServiceContracts {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub namespace: Option<String>,
    pub service: Option<String>,
    pub name: Option<String>,
    pub contract_version: Option<String>,
    pub protocol: Option<String>,
    pub brief: Option<bool>,
}
operation! { DescribeGovernanceServiceContracts(instance_id: String)
    "DescribeGovernanceServiceContracts" -> DescribeGovernanceServiceContractsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Namespace" namespace: String,
    4 "Service" service: String, 5 "Name" name: String, 6 "ContractVersion" contract_version: String,
    7 "Protocol" protocol: String, 8 "Brief" brief: bool
} }
paged! { DescribeGovernanceServiceContracts: GovernanceServiceContract =
    Offset "Offset", "ServiceContracts" service_contracts, total "TotalCount" }

/// Response of [`DescribeGovernanceServiceContracts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceServiceContractsOutput {
    pub total_count: Option<i64>,
    pub size: Option<i64>,
    pub service_contracts: Vec<GovernanceServiceContract>,
}
model! { DescribeGovernanceServiceContractsOutput {
    0 "TotalCount" total_count: i64, 1 "Size" size: i64,
    2 "ServiceContracts" service_contracts: Vec<GovernanceServiceContract>
} }

/// In the response of [`DescribeGovernanceServiceContracts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceServiceContract {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub protocol: Option<String>,
    pub id: Option<String>,
    pub service: Option<String>,
    pub version: Option<String>,
    pub revision: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub interfaces: Vec<GovernanceInterfaceDescription>,
    pub metadatas: Vec<Metadata>,
}
model! { GovernanceServiceContract {
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "Protocol" protocol: String, 3 "ID" id: String,
    4 "Service" service: String, 5 "Version" version: String, 6 "Revision" revision: String,
    7 "Content" content: String, 8 "CreateTime" create_time: String, 9 "ModifyTime" modify_time: String,
    10 "Interfaces" interfaces: Vec<GovernanceInterfaceDescription>, 11 "Metadatas" metadatas: Vec<Metadata>
} }

/// In the response of [`DescribeGovernanceServiceContracts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceInterfaceDescription {
    pub id: Option<String>,
    pub method: Option<String>,
    pub path: Option<String>,
    pub content: Option<String>,
    pub source: Option<String>,
    pub revision: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
}
model! { GovernanceInterfaceDescription {
    0 "ID" id: String, 1 "Method" method: String, 2 "Path" path: String, 3 "Content" content: String,
    4 "Source" source: String, 5 "Revision" revision: String, 6 "CreateTime" create_time: String,
    7 "ModifyTime" modify_time: String, 8 "Name" name: String
} }

/// Describes governance services: `DescribeGovernanceServices` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeGovernanceServices>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceServices {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub metadatas: Option<Vec<Metadata>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub instance_id: Option<String>,
    pub department: Option<String>,
    pub business: Option<String>,
    pub host: Option<String>,
    pub only_exist_healthy_instance: Option<bool>,
    pub sync_to_global_registry: Option<String>,
    pub status_filter: Option<Vec<Filter>>,
    pub r#type: Option<i64>,
}
operation! { DescribeGovernanceServices() "DescribeGovernanceServices" -> DescribeGovernanceServicesOutput {
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "Metadatas" metadatas: Vec<Metadata>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "InstanceId" instance_id: String, 6 "Department" department: String,
    7 "Business" business: String, 8 "Host" host: String,
    9 "OnlyExistHealthyInstance" only_exist_healthy_instance: bool,
    10 "SyncToGlobalRegistry" sync_to_global_registry: String, 11 "StatusFilter" status_filter: Vec<Filter>,
    12 "Type" r#type: i64
} }
paged! { DescribeGovernanceServices: GovernanceService = Offset "Offset", "Content" content, total "TotalCount" }

/// Response of [`DescribeGovernanceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGovernanceServicesOutput {
    pub total_count: Option<i64>,
    pub content: Vec<GovernanceService>,
}
model! { DescribeGovernanceServicesOutput {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<GovernanceService>
} }

/// In the response of [`DescribeGovernanceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernanceService {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub metadatas: Vec<Metadata>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub department: Option<String>,
    pub business: Option<String>,
    pub healthy_instance_count: Option<i64>,
    pub total_instance_count: Option<i64>,
    pub id: Option<String>,
    pub editable: Option<bool>,
    pub user_ids: Vec<String>,
    pub group_ids: Vec<String>,
    pub remove_user_ids: Vec<String>,
    pub remove_group_ids: Vec<String>,
    pub export_to: Vec<String>,
    pub revision: Option<String>,
    pub sync_to_global_registry: Option<bool>,
    pub isolate_instance_count: Option<i64>,
    pub service_status: Option<i64>,
    pub r#type: Option<i64>,
}
model! { GovernanceService {
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "Metadatas" metadatas: Vec<Metadata>,
    3 "Comment" comment: String, 4 "CreateTime" create_time: String, 5 "ModifyTime" modify_time: String,
    6 "Department" department: String, 7 "Business" business: String,
    8 "HealthyInstanceCount" healthy_instance_count: i64, 9 "TotalInstanceCount" total_instance_count: i64,
    10 "Id" id: String, 11 "Editable" editable: bool, 12 "UserIds" user_ids: Vec<String>,
    13 "GroupIds" group_ids: Vec<String>, 14 "RemoveUserIds" remove_user_ids: Vec<String>,
    15 "RemoveGroupIds" remove_group_ids: Vec<String>, 16 "ExportTo" export_to: Vec<String>,
    17 "Revision" revision: String, 18 "SyncToGlobalRegistry" sync_to_global_registry: bool,
    19 "IsolateInstanceCount" isolate_instance_count: i64, 20 "ServiceStatus" service_status: i64, 21 "Type" r#type: i64
} }

/// Describes instance tag infos: `DescribeInstanceTagInfos` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeInstanceTagInfos>.
///
/// Errors: [`codes::INTERNAL_ERROR_TAG_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTagInfos {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceTagInfos(instance_id: String)
    "DescribeInstanceTagInfos" -> DescribeInstanceTagInfosOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceTagInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTagInfosOutput {
    pub instance_id: Option<String>,
    pub tag_infos: Vec<InstanceTagInfo>,
}
model! { DescribeInstanceTagInfosOutput {
    0 "InstanceId" instance_id: String, 1 "TagInfos" tag_infos: Vec<InstanceTagInfo>
} }

/// Describes nacos replicas: `DescribeNacosReplicas` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeNacosReplicas>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CREDENTIAL`], [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNacosReplicas {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeNacosReplicas(instance_id: String) "DescribeNacosReplicas" -> DescribeNacosReplicasOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeNacosReplicas: NacosReplica = Offset "Offset", "Replicas" replicas, total "TotalCount" }

/// Response of [`DescribeNacosReplicas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNacosReplicasOutput {
    pub replicas: Vec<NacosReplica>,
    pub total_count: Option<i64>,
}
model! { DescribeNacosReplicasOutput {
    0 "Replicas" replicas: Vec<NacosReplica>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNacosReplicas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NacosReplica {
    pub name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub zone: Option<String>,
    pub zone_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { NacosReplica {
    0 "Name" name: String, 1 "Role" role: String, 2 "Status" status: String, 3 "SubnetId" subnet_id: String,
    4 "Zone" zone: String, 5 "ZoneId" zone_id: String, 6 "VpcId" vpc_id: String
} }

/// Describes nacos server interfaces: `DescribeNacosServerInterfaces` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeNacosServerInterfaces>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNacosServerInterfaces {
    pub instance_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeNacosServerInterfaces() "DescribeNacosServerInterfaces" -> DescribeNacosServerInterfacesOutput {
    0 "InstanceId" instance_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeNacosServerInterfaces: NacosServerInterface = Offset "Offset", "Content" content, total "TotalCount" }

/// Response of [`DescribeNacosServerInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNacosServerInterfacesOutput {
    pub total_count: Option<i64>,
    pub content: Vec<NacosServerInterface>,
}
model! { DescribeNacosServerInterfacesOutput {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<NacosServerInterface>
} }

/// In the response of [`DescribeNacosServerInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NacosServerInterface {
    pub interface: Option<String>,
}
model! { NacosServerInterface {
    0 "Interface" interface: String
} }

/// Describes native gateway server groups: `DescribeNativeGatewayServerGroups` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeNativeGatewayServerGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNativeGatewayServerGroups {
    /// Required.
    pub gateway_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeNativeGatewayServerGroups(gateway_id: String)
    "DescribeNativeGatewayServerGroups" -> DescribeNativeGatewayServerGroupsOutput {
    0 "GatewayId" gateway_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeNativeGatewayServerGroups: NativeGatewayServerGroup =
    Offset "Offset", "Result.GatewayGroupList" result.gateway_group_list, total "Result.TotalCount" }

/// Response of [`DescribeNativeGatewayServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNativeGatewayServerGroupsOutput {
    pub result: Option<NativeGatewayServerGroups>,
}
model! { DescribeNativeGatewayServerGroupsOutput {
    0 "Result" result: NativeGatewayServerGroups
} }

/// In the response of [`DescribeNativeGatewayServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NativeGatewayServerGroups {
    pub total_count: Option<i64>,
    pub gateway_group_list: Vec<NativeGatewayServerGroup>,
}
model! { NativeGatewayServerGroups {
    0 "TotalCount" total_count: i64, 1 "GatewayGroupList" gateway_group_list: Vec<NativeGatewayServerGroup>
} }

/// In the response of [`DescribeNativeGatewayServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NativeGatewayServerGroup {
    pub group_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub node_config: Option<CloudNativeAPIGatewayNodeConfig>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub is_first_group: Option<i64>,
    pub binding_strategy: Option<CloudNativeAPIGatewayStrategy>,
    pub gateway_id: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub modify_time: Option<String>,
    pub subnet_ids: Option<String>,
    pub default_weight: Option<i64>,
    pub elastic_number: Option<i64>,
    pub support_toa: Option<bool>,
    pub support_ipv6: Option<bool>,
}
model! { NativeGatewayServerGroup {
    0 "GroupId" group_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "NodeConfig" node_config: CloudNativeAPIGatewayNodeConfig, 4 "Status" status: String,
    5 "CreateTime" create_time: String, 6 "IsFirstGroup" is_first_group: i64,
    7 "BindingStrategy" binding_strategy: CloudNativeAPIGatewayStrategy, 8 "GatewayId" gateway_id: String,
    9 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 10 "ModifyTime" modify_time: String,
    11 "SubnetIds" subnet_ids: String, 12 "DefaultWeight" default_weight: i64, 13 "ElasticNumber" elastic_number: i64,
    14 "SupportTOA" support_toa: bool, 15 "SupportIPV6" support_ipv6: bool
} }

/// Describes native gateway service sources: `DescribeNativeGatewayServiceSources` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeNativeGatewayServiceSources>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNativeGatewayServiceSources {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub source_id: Option<String>,
    pub source_name: Option<String>,
    pub source_types: Option<Vec<String>>,
    pub order_field: Option<String>,
    pub order_type: Option<String>,
}
operation! { DescribeNativeGatewayServiceSources(gateway_id: String, limit: i64, offset: i64)
    "DescribeNativeGatewayServiceSources" -> DescribeNativeGatewayServiceSourcesOutput {
    0 "GatewayID" gateway_id, 1 "Limit" limit, 2 "Offset" offset, 3 "SourceID" source_id: String,
    4 "SourceName" source_name: String, 5 "SourceTypes" source_types: Vec<String>, 6 "OrderField" order_field: String,
    7 "OrderType" order_type: String
} }
paged! { DescribeNativeGatewayServiceSources: NativeGatewayServiceSourceItem =
    Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeNativeGatewayServiceSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNativeGatewayServiceSourcesOutput {
    pub total: Option<i64>,
    pub list: Vec<NativeGatewayServiceSourceItem>,
}
model! { DescribeNativeGatewayServiceSourcesOutput {
    0 "Total" total: i64, 1 "List" list: Vec<NativeGatewayServiceSourceItem>
} }

/// In the response of [`DescribeNativeGatewayServiceSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NativeGatewayServiceSourceItem {
    pub gateway_id: Option<String>,
    pub source_id: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
    pub source_info: Option<SourceInfo>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { NativeGatewayServiceSourceItem {
    0 "GatewayID" gateway_id: String, 1 "SourceID" source_id: String, 2 "SourceName" source_name: String,
    3 "SourceType" source_type: String, 4 "SourceInfo" source_info: SourceInfo, 5 "CreateTime" create_time: String,
    6 "ModifyTime" modify_time: String
} }

/// Describes one cloud native api gateway service: `DescribeOneCloudNativeAPIGatewayService` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeOneCloudNativeAPIGatewayService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOneCloudNativeAPIGatewayService {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
}
operation! { DescribeOneCloudNativeAPIGatewayService(gateway_id: String, name: String)
    "DescribeOneCloudNativeAPIGatewayService" -> DescribeOneCloudNativeAPIGatewayServiceOutput {
    0 "GatewayId" gateway_id, 1 "Name" name
} }

/// Response of [`DescribeOneCloudNativeAPIGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOneCloudNativeAPIGatewayServiceOutput {
    pub result: Option<KongServiceDetail>,
}
model! { DescribeOneCloudNativeAPIGatewayServiceOutput {
    0 "Result" result: KongServiceDetail
} }

/// In the response of [`DescribeOneCloudNativeAPIGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongServiceDetail {
    pub id: Option<String>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub path: Option<String>,
    pub timeout: Option<i64>,
    pub retries: Option<i64>,
    pub tags: Vec<String>,
    pub upstream_info: Option<KongUpstreamInfo>,
    pub upstream_type: Option<String>,
    pub editable: Option<bool>,
    pub created_time: Option<String>,
}
model! { KongServiceDetail {
    0 "ID" id: String, 1 "Name" name: String, 2 "Protocol" protocol: String, 3 "Path" path: String,
    4 "Timeout" timeout: i64, 5 "Retries" retries: i64, 6 "Tags" tags: Vec<String>,
    7 "UpstreamInfo" upstream_info: KongUpstreamInfo, 8 "UpstreamType" upstream_type: String,
    9 "Editable" editable: bool, 10 "CreatedTime" created_time: String
} }

/// Describes public address config: `DescribePublicAddressConfig` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribePublicAddressConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicAddressConfig {
    /// Required.
    pub gateway_id: String,
    pub group_id: Option<String>,
}
operation! { DescribePublicAddressConfig(gateway_id: String)
    "DescribePublicAddressConfig" -> DescribePublicAddressConfigOutput {
    0 "GatewayId" gateway_id, 1 "GroupId" group_id: String
} }

/// Response of [`DescribePublicAddressConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicAddressConfigOutput {
    pub result: Option<DescribePublicAddressConfigResult>,
}
model! { DescribePublicAddressConfigOutput {
    0 "Result" result: DescribePublicAddressConfigResult
} }

/// In the response of [`DescribePublicAddressConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicAddressConfigResult {
    pub gateway_id: Option<String>,
    pub config_list: Vec<PublicAddressConfig>,
    pub total_count: Option<i64>,
}
model! { DescribePublicAddressConfigResult {
    0 "GatewayId" gateway_id: String, 1 "ConfigList" config_list: Vec<PublicAddressConfig>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePublicAddressConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicAddressConfig {
    pub vip: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub network_id: Option<String>,
    pub description: Option<String>,
}
model! { PublicAddressConfig {
    0 "Vip" vip: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "NetworkId" network_id: String, 5 "Description" description: String
} }

/// Describes public network: `DescribePublicNetwork` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribePublicNetwork>.
///
/// Errors: [`codes::INTERNAL_ERROR_CREATE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER_MISS_PARAMETER`], [`codes::OPERATION_DENIED_OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicNetwork {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub network_id: String,
}
operation! { DescribePublicNetwork(gateway_id: String, group_id: String, network_id: String)
    "DescribePublicNetwork" -> DescribePublicNetworkOutput {
    0 "GatewayId" gateway_id, 1 "GroupId" group_id, 2 "NetworkId" network_id
} }

/// Response of [`DescribePublicNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicNetworkOutput {
    pub result: Option<DescribePublicNetworkResult>,
}
model! { DescribePublicNetworkOutput {
    0 "Result" result: DescribePublicNetworkResult
} }

/// In the response of [`DescribePublicNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicNetworkResult {
    pub gateway_id: Option<String>,
    pub group_id: Option<String>,
    pub public_network: Option<CloudNativeAPIGatewayConfig>,
}
model! { DescribePublicNetworkResult {
    0 "GatewayId" gateway_id: String, 1 "GroupId" group_id: String,
    2 "PublicNetwork" public_network: CloudNativeAPIGatewayConfig
} }

/// Describes sre instance access address: `DescribeSREInstanceAccessAddress` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeSREInstanceAccessAddress>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSREInstanceAccessAddress {
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub workload: Option<String>,
    pub engine_region: Option<String>,
}
operation! { DescribeSREInstanceAccessAddress()
    "DescribeSREInstanceAccessAddress" -> DescribeSREInstanceAccessAddressOutput {
    0 "InstanceId" instance_id: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String,
    3 "Workload" workload: String, 4 "EngineRegion" engine_region: String
} }

/// Response of [`DescribeSREInstanceAccessAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSREInstanceAccessAddressOutput {
    pub intranet_address: Option<String>,
    pub internet_address: Option<String>,
    pub env_address_infos: Vec<EnvAddressInfo>,
    pub console_internet_address: Option<String>,
    pub console_intranet_address: Option<String>,
    pub internet_band_width: Option<i64>,
    pub console_internet_band_width: Option<i64>,
    pub limiter_address_infos: Vec<PolarisLimiterAddress>,
    pub clb_multi_region: Option<CLBMultiRegion>,
}
model! { DescribeSREInstanceAccessAddressOutput {
    0 "IntranetAddress" intranet_address: String, 1 "InternetAddress" internet_address: String,
    2 "EnvAddressInfos" env_address_infos: Vec<EnvAddressInfo>,
    3 "ConsoleInternetAddress" console_internet_address: String,
    4 "ConsoleIntranetAddress" console_intranet_address: String, 5 "InternetBandWidth" internet_band_width: i64,
    6 "ConsoleInternetBandWidth" console_internet_band_width: i64,
    7 "LimiterAddressInfos" limiter_address_infos: Vec<PolarisLimiterAddress>,
    8 "CLBMultiRegion" clb_multi_region: CLBMultiRegion
} }

/// In the response of [`DescribeSREInstanceAccessAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvAddressInfo {
    pub env_name: Option<String>,
    pub enable_config_internet: Option<bool>,
    pub config_internet_service_ip: Option<String>,
    pub config_intranet_address: Option<String>,
    pub enable_config_intranet: Option<bool>,
    pub internet_band_width: Option<i64>,
    pub clb_multi_region: Option<CLBMultiRegion>,
}
model! { EnvAddressInfo {
    0 "EnvName" env_name: String, 1 "EnableConfigInternet" enable_config_internet: bool,
    2 "ConfigInternetServiceIp" config_internet_service_ip: String,
    3 "ConfigIntranetAddress" config_intranet_address: String, 4 "EnableConfigIntranet" enable_config_intranet: bool,
    5 "InternetBandWidth" internet_band_width: i64, 6 "CLBMultiRegion" clb_multi_region: CLBMultiRegion
} }

/// In the response of [`DescribeSREInstanceAccessAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLBMultiRegion {
    pub clb_multi_zone_flag: Option<bool>,
    pub clb_master_zone: Option<String>,
    pub clb_slave_zone: Option<String>,
}
model! { CLBMultiRegion {
    0 "CLBMultiZoneFlag" clb_multi_zone_flag: bool, 1 "CLBMasterZone" clb_master_zone: String,
    2 "CLBSlaveZone" clb_slave_zone: String
} }

/// In the response of [`DescribeSREInstanceAccessAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolarisLimiterAddress {
    pub intranet_address: Option<String>,
}
model! { PolarisLimiterAddress {
    0 "IntranetAddress" intranet_address: String
} }

/// Describes sre instances: `DescribeSREInstances` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeSREInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_ROLE_ERROR`], [`codes::INTERNAL_ERROR_HTTP_STATUS_CODE_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_TAG_FAILURE`],
/// [`codes::INVALID_PARAMETER_PARSE_JSON_ERROR`], [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSREInstances {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub query_type: Option<String>,
    pub query_source: Option<String>,
}
operation! { DescribeSREInstances() "DescribeSREInstances" -> DescribeSREInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "QueryType" query_type: String,
    4 "QuerySource" query_source: String
} }
paged! { DescribeSREInstances: SREInstance = Offset "Offset", "Content" content, total "TotalCount" }

/// Response of [`DescribeSREInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSREInstancesOutput {
    pub total_count: Option<i64>,
    pub content: Vec<SREInstance>,
}
model! { DescribeSREInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<SREInstance>
} }

/// In the response of [`DescribeSREInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SREInstance {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub edition: Option<String>,
    pub status: Option<String>,
    pub spec_id: Option<String>,
    pub replica: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_ids: Vec<String>,
    pub enable_storage: Option<bool>,
    pub storage_type: Option<String>,
    pub storage_capacity: Option<i64>,
    pub paymode: Option<String>,
    pub eks_cluster_id: Option<String>,
    pub create_time: Option<String>,
    pub env_infos: Vec<EnvInfo>,
    pub engine_region: Option<String>,
    pub enable_internet: Option<bool>,
    pub vpc_infos: Vec<VpcInfo>,
    pub service_governance_infos: Vec<ServiceGovernanceInfo>,
    pub tags: Vec<KVPair>,
    pub enable_console_internet: Option<bool>,
    pub enable_console_intranet: Option<bool>,
    pub config_info_visible: Option<bool>,
    /// Secret.
    pub console_default_pwd: Option<Secret>,
    pub trade_type: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub cur_deadline: Option<String>,
    pub isolate_time: Option<String>,
    pub region_infos: Vec<DescribeInstanceRegionInfo>,
    pub eks_type: Option<String>,
    pub feature_version: Option<String>,
    pub enable_client_intranet: Option<bool>,
    pub storage_option: Vec<StorageOption>,
    pub zookeeper_region_info: Option<ZookeeperRegionInfo>,
    pub deploy_mode: Option<String>,
    pub global_type: Option<String>,
    pub group_type: Option<String>,
    pub group_id: Vec<String>,
    pub is_main_region: Option<bool>,
}
model! { SREInstance {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "Edition" edition: String, 3 "Status" status: String,
    4 "SpecId" spec_id: String, 5 "Replica" replica: i64, 6 "Type" r#type: String, 7 "VpcId" vpc_id: String,
    8 "SubnetIds" subnet_ids: Vec<String>, 9 "EnableStorage" enable_storage: bool,
    10 "StorageType" storage_type: String, 11 "StorageCapacity" storage_capacity: i64, 12 "Paymode" paymode: String,
    13 "EKSClusterID" eks_cluster_id: String, 14 "CreateTime" create_time: String,
    15 "EnvInfos" env_infos: Vec<EnvInfo>, 16 "EngineRegion" engine_region: String,
    17 "EnableInternet" enable_internet: bool, 18 "VpcInfos" vpc_infos: Vec<VpcInfo>,
    19 "ServiceGovernanceInfos" service_governance_infos: Vec<ServiceGovernanceInfo>, 20 "Tags" tags: Vec<KVPair>,
    21 "EnableConsoleInternet" enable_console_internet: bool, 22 "EnableConsoleIntranet" enable_console_intranet: bool,
    23 "ConfigInfoVisible" config_info_visible: bool, 24 "ConsoleDefaultPwd" console_default_pwd: Secret,
    25 "TradeType" trade_type: i64, 26 "AutoRenewFlag" auto_renew_flag: i64, 27 "CurDeadline" cur_deadline: String,
    28 "IsolateTime" isolate_time: String, 29 "RegionInfos" region_infos: Vec<DescribeInstanceRegionInfo>,
    30 "EKSType" eks_type: String, 31 "FeatureVersion" feature_version: String,
    32 "EnableClientIntranet" enable_client_intranet: bool, 33 "StorageOption" storage_option: Vec<StorageOption>,
    34 "ZookeeperRegionInfo" zookeeper_region_info: ZookeeperRegionInfo, 35 "DeployMode" deploy_mode: String,
    36 "GlobalType" global_type: String, 37 "GroupType" group_type: String, 38 "GroupId" group_id: Vec<String>,
    39 "IsMainRegion" is_main_region: bool
} }

/// In the response of [`DescribeSREInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvInfo {
    pub env_name: Option<String>,
    pub vpc_infos: Vec<VpcInfo>,
    pub storage_capacity: Option<i64>,
    pub status: Option<String>,
    pub admin_service_ip: Option<String>,
    pub config_service_ip: Option<String>,
    pub enable_config_internet: Option<bool>,
    pub config_internet_service_ip: Option<String>,
    pub spec_id: Option<String>,
    pub env_replica: Option<i64>,
    pub running_count: Option<i64>,
    pub alias_env_name: Option<String>,
    pub env_desc: Option<String>,
    pub client_band_width: Option<i64>,
    pub enable_config_intranet: Option<bool>,
}
model! { EnvInfo {
    0 "EnvName" env_name: String, 1 "VpcInfos" vpc_infos: Vec<VpcInfo>, 2 "StorageCapacity" storage_capacity: i64,
    3 "Status" status: String, 4 "AdminServiceIp" admin_service_ip: String,
    5 "ConfigServiceIp" config_service_ip: String, 6 "EnableConfigInternet" enable_config_internet: bool,
    7 "ConfigInternetServiceIp" config_internet_service_ip: String, 8 "SpecId" spec_id: String,
    9 "EnvReplica" env_replica: i64, 10 "RunningCount" running_count: i64, 11 "AliasEnvName" alias_env_name: String,
    12 "EnvDesc" env_desc: String, 13 "ClientBandWidth" client_band_width: i64,
    14 "EnableConfigIntranet" enable_config_intranet: bool
} }

/// In the response of [`DescribeSREInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceGovernanceInfo {
    pub engine_region: Option<String>,
    pub bound_k8s_infos: Vec<BoundK8SInfo>,
    pub vpc_infos: Vec<VpcInfo>,
    pub auth_open: Option<bool>,
    pub features: Vec<String>,
    /// Secret.
    pub main_password: Option<Secret>,
    pub pgw_vpc_infos: Vec<VpcInfo>,
    pub limiter_vpc_infos: Vec<VpcInfo>,
    pub cls_topics: Vec<PolarisCLSTopicInfo>,
    /// Secret.
    pub sub_password: Option<Secret>,
}
model! { ServiceGovernanceInfo {
    0 "EngineRegion" engine_region: String, 1 "BoundK8SInfos" bound_k8s_infos: Vec<BoundK8SInfo>,
    2 "VpcInfos" vpc_infos: Vec<VpcInfo>, 3 "AuthOpen" auth_open: bool, 4 "Features" features: Vec<String>,
    5 "MainPassword" main_password: Secret, 6 "PgwVpcInfos" pgw_vpc_infos: Vec<VpcInfo>,
    7 "LimiterVpcInfos" limiter_vpc_infos: Vec<VpcInfo>, 8 "CLSTopics" cls_topics: Vec<PolarisCLSTopicInfo>,
    9 "SubPassword" sub_password: Secret
} }

/// In the response of [`DescribeSREInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundK8SInfo {
    pub bound_cluster_id: Option<String>,
    pub bound_cluster_type: Option<String>,
    pub sync_mode: Option<String>,
    pub bind_region: Option<String>,
}
model! { BoundK8SInfo {
    0 "BoundClusterId" bound_cluster_id: String, 1 "BoundClusterType" bound_cluster_type: String,
    2 "SyncMode" sync_mode: String, 3 "BindRegion" bind_region: String
} }

/// In the response of [`DescribeSREInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolarisCLSTopicInfo {
    pub log_set_id: Option<String>,
    pub log_set_name: Option<String>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { PolarisCLSTopicInfo {
    0 "LogSetId" log_set_id: String, 1 "LogSetName" log_set_name: String, 2 "TopicId" topic_id: String,
    3 "TopicName" topic_name: String
} }

/// In the response of [`DescribeSREInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVPair {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KVPair {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeSREInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRegionInfo {
    pub engine_region: Option<String>,
    pub replica: Option<i64>,
    pub spec_id: Option<String>,
    pub intranet_vpc_infos: Vec<VpcInfo>,
    pub console_intranet_vpc_infos: Vec<VpcInfo>,
    pub enable_client_internet: Option<bool>,
    pub limiter_intranet_vpc_infos: Vec<VpcInfo>,
    pub main_region: Option<bool>,
    pub eks_cluster_id: Option<String>,
}
model! { DescribeInstanceRegionInfo {
    0 "EngineRegion" engine_region: String, 1 "Replica" replica: i64, 2 "SpecId" spec_id: String,
    3 "IntranetVpcInfos" intranet_vpc_infos: Vec<VpcInfo>,
    4 "ConsoleIntranetVpcInfos" console_intranet_vpc_infos: Vec<VpcInfo>,
    5 "EnableClientInternet" enable_client_internet: bool,
    6 "LimiterIntranetVpcInfos" limiter_intranet_vpc_infos: Vec<VpcInfo>, 7 "MainRegion" main_region: bool,
    8 "EKSClusterID" eks_cluster_id: String
} }

/// In the response of [`DescribeSREInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZookeeperRegionInfo {
    pub deploy_mode: Option<String>,
    pub main_region: Option<ZookeeperRegionMyIdInfo>,
    pub other_regions: Vec<ZookeeperRegionMyIdInfo>,
}
model! { ZookeeperRegionInfo {
    0 "DeployMode" deploy_mode: String, 1 "MainRegion" main_region: ZookeeperRegionMyIdInfo,
    2 "OtherRegions" other_regions: Vec<ZookeeperRegionMyIdInfo>
} }

/// In the response of [`DescribeSREInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZookeeperRegionMyIdInfo {
    pub region: Option<String>,
    pub my_id_start: Option<i64>,
    pub my_id_end: Option<i64>,
}
model! { ZookeeperRegionMyIdInfo {
    0 "Region" region: String, 1 "MyIdStart" my_id_start: i64, 2 "MyIdEnd" my_id_end: i64
} }

/// Describes upstream health check config: `DescribeUpstreamHealthCheckConfig` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeUpstreamHealthCheckConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreamHealthCheckConfig {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
}
operation! { DescribeUpstreamHealthCheckConfig(gateway_id: String, name: String)
    "DescribeUpstreamHealthCheckConfig" -> DescribeUpstreamHealthCheckConfigOutput {
    0 "GatewayId" gateway_id, 1 "Name" name
} }

/// Response of [`DescribeUpstreamHealthCheckConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreamHealthCheckConfigOutput {
    pub result: Option<UpstreamHealthCheckConfig>,
}
model! { DescribeUpstreamHealthCheckConfigOutput {
    0 "Result" result: UpstreamHealthCheckConfig
} }

/// In the request of [`DescribeUpstreamHealthCheckConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamHealthCheckConfig {
    pub enable_active_health_check: Option<bool>,
    pub active_health_check: Option<KongActiveHealthCheck>,
    pub enable_passive_health_check: Option<bool>,
    pub passive_health_check: Option<KongPassiveHealthCheck>,
    pub successes: Option<i64>,
    pub failures: Option<i64>,
    pub timeouts: Option<i64>,
    pub healthy_http_statuses: Option<Vec<i64>>,
    pub unhealthy_http_statuses: Option<Vec<i64>>,
    /// Deprecated.
    pub ignore_zero_weight_nodes: Option<bool>,
    pub zero_weight_heath_check: Option<bool>,
}
input! { UpstreamHealthCheckConfig() {
    0 "EnableActiveHealthCheck" enable_active_health_check: bool,
    1 "ActiveHealthCheck" active_health_check: KongActiveHealthCheck,
    2 "EnablePassiveHealthCheck" enable_passive_health_check: bool,
    3 "PassiveHealthCheck" passive_health_check: KongPassiveHealthCheck, 4 "Successes" successes: i64,
    5 "Failures" failures: i64, 6 "Timeouts" timeouts: i64, 7 "HealthyHttpStatuses" healthy_http_statuses: Vec<i64>,
    8 "UnhealthyHttpStatuses" unhealthy_http_statuses: Vec<i64>,
    9 "IgnoreZeroWeightNodes" ignore_zero_weight_nodes: bool, 10 "ZeroWeightHeathCheck" zero_weight_heath_check: bool
} }

/// In the request of [`DescribeUpstreamHealthCheckConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongActiveHealthCheck {
    pub healthy_interval: Option<i64>,
    pub un_healthy_interval: Option<i64>,
    pub http_path: Option<String>,
    pub timeout: Option<f64>,
    pub host_header: Option<String>,
}
input! { KongActiveHealthCheck() {
    0 "HealthyInterval" healthy_interval: i64, 1 "UnHealthyInterval" un_healthy_interval: i64,
    2 "HttpPath" http_path: String, 3 "Timeout" timeout: f64, 4 "HostHeader" host_header: String
} }

/// In the request of [`DescribeUpstreamHealthCheckConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KongPassiveHealthCheck {
    pub r#type: Option<String>,
}
input! { KongPassiveHealthCheck() {
    0 "Type" r#type: String
} }

/// Describes waf domains: `DescribeWafDomains` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeWafDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafDomains {
    /// Required.
    pub gateway_id: String,
}
operation! { DescribeWafDomains(gateway_id: String) "DescribeWafDomains" -> DescribeWafDomainsOutput {
    0 "GatewayId" gateway_id
} }

/// Response of [`DescribeWafDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafDomainsOutput {
    pub result: Option<DescribeWafDomainsResult>,
}
model! { DescribeWafDomainsOutput {
    0 "Result" result: DescribeWafDomainsResult
} }

/// In the response of [`DescribeWafDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafDomainsResult {
    pub domains: Vec<String>,
}
model! { DescribeWafDomainsResult {
    0 "Domains" domains: Vec<String>
} }

/// Describes waf protection: `DescribeWafProtection` of `tse` 2020-12-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeWafProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafProtection {
    /// Required.
    pub gateway_id: String,
    /// Deprecated.
    pub r#type: Option<String>,
    pub type_list: Option<Vec<String>>,
}
operation! { DescribeWafProtection(gateway_id: String) "DescribeWafProtection" -> DescribeWafProtectionOutput {
    0 "GatewayId" gateway_id, 1 "Type" r#type: String, 2 "TypeList" type_list: Vec<String>
} }

/// Response of [`DescribeWafProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafProtectionOutput {
    pub result: Option<DescribeWafProtectionResult>,
}
model! { DescribeWafProtectionOutput {
    0 "Result" result: DescribeWafProtectionResult
} }

/// In the response of [`DescribeWafProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafProtectionResult {
    pub global_status: Option<String>,
    pub services_status: Vec<ServiceWafStatus>,
    pub route_status: Vec<RouteWafStatus>,
    pub object_status: Option<String>,
}
model! { DescribeWafProtectionResult {
    0 "GlobalStatus" global_status: String, 1 "ServicesStatus" services_status: Vec<ServiceWafStatus>,
    2 "RouteStatus" route_status: Vec<RouteWafStatus>, 3 "ObjectStatus" object_status: String
} }

/// In the response of [`DescribeWafProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceWafStatus {
    pub name: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
}
model! { ServiceWafStatus {
    0 "Name" name: String, 1 "Id" id: String, 2 "Type" r#type: String, 3 "Status" status: String
} }

/// In the response of [`DescribeWafProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteWafStatus {
    pub name: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub methods: Vec<String>,
    pub paths: Vec<String>,
    pub hosts: Vec<String>,
    pub service_name: Option<String>,
    pub service_id: Option<String>,
}
model! { RouteWafStatus {
    0 "Name" name: String, 1 "Id" id: String, 2 "Status" status: String, 3 "Methods" methods: Vec<String>,
    4 "Paths" paths: Vec<String>, 5 "Hosts" hosts: Vec<String>, 6 "ServiceName" service_name: String,
    7 "ServiceId" service_id: String
} }

/// Describes zookeeper replicas: `DescribeZookeeperReplicas` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeZookeeperReplicas>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_CREDENTIAL`], [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZookeeperReplicas {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeZookeeperReplicas(instance_id: String)
    "DescribeZookeeperReplicas" -> DescribeZookeeperReplicasOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeZookeeperReplicas: ZookeeperReplica = Offset "Offset", "Replicas" replicas, total "TotalCount" }

/// Response of [`DescribeZookeeperReplicas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZookeeperReplicasOutput {
    pub replicas: Vec<ZookeeperReplica>,
    pub total_count: Option<i64>,
}
model! { DescribeZookeeperReplicasOutput {
    0 "Replicas" replicas: Vec<ZookeeperReplica>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeZookeeperReplicas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZookeeperReplica {
    pub name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub zone: Option<String>,
    pub zone_id: Option<String>,
    pub alias_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ZookeeperReplica {
    0 "Name" name: String, 1 "Role" role: String, 2 "Status" status: String, 3 "SubnetId" subnet_id: String,
    4 "Zone" zone: String, 5 "ZoneId" zone_id: String, 6 "AliasName" alias_name: String, 7 "VpcId" vpc_id: String
} }

/// Describes zookeeper server interfaces: `DescribeZookeeperServerInterfaces` of `tse` 2020-12-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=DescribeZookeeperServerInterfaces>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZookeeperServerInterfaces {
    pub instance_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeZookeeperServerInterfaces()
    "DescribeZookeeperServerInterfaces" -> DescribeZookeeperServerInterfacesOutput {
    0 "InstanceId" instance_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeZookeeperServerInterfaces: ZookeeperServerInterface =
    Offset "Offset", "Content" content, total "TotalCount" }

/// Response of [`DescribeZookeeperServerInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZookeeperServerInterfacesOutput {
    pub total_count: Option<i64>,
    pub content: Vec<ZookeeperServerInterface>,
}
model! { DescribeZookeeperServerInterfacesOutput {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<ZookeeperServerInterface>
} }

/// In the response of [`DescribeZookeeperServerInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZookeeperServerInterface {
    pub interface: Option<String>,
}
model! { ZookeeperServerInterface {
    0 "Interface" interface: String
} }

/// Modifies auto scaler resource strategy: `ModifyAutoScalerResourceStrategy` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyAutoScalerResourceStrategy>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalerResourceStrategy {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub strategy_id: String,
    pub strategy_name: Option<String>,
    pub description: Option<String>,
    pub config: Option<CloudNativeAPIGatewayStrategyAutoScalerConfig>,
    /// Deprecated.
    pub cron_scaler_config: Option<CloudNativeAPIGatewayStrategyCronScalerConfig>,
    /// Deprecated.
    pub max_replicas: Option<i64>,
    pub cron_config: Option<CloudNativeAPIGatewayStrategyCronScalerConfig>,
}
operation! { ModifyAutoScalerResourceStrategy(gateway_id: String, strategy_id: String)
    "ModifyAutoScalerResourceStrategy" -> ModifyAutoScalerResourceStrategyOutput {
    0 "GatewayId" gateway_id, 1 "StrategyId" strategy_id, 2 "StrategyName" strategy_name: String,
    3 "Description" description: String, 4 "Config" config: CloudNativeAPIGatewayStrategyAutoScalerConfig,
    5 "CronScalerConfig" cron_scaler_config: CloudNativeAPIGatewayStrategyCronScalerConfig,
    6 "MaxReplicas" max_replicas: i64, 7 "CronConfig" cron_config: CloudNativeAPIGatewayStrategyCronScalerConfig
} }

/// Response of [`ModifyAutoScalerResourceStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalerResourceStrategyOutput {
    pub result: Option<bool>,
}
model! { ModifyAutoScalerResourceStrategyOutput {
    0 "Result" result: bool
} }

/// Modifies cloud native api gateway: `ModifyCloudNativeAPIGateway` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyCloudNativeAPIGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::MISSING_PARAMETER_MISS_PARAMETER`], [`codes::OPERATION_DENIED_OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGateway {
    /// Required.
    pub gateway_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub enable_cls: Option<bool>,
    pub internet_pay_mode: Option<String>,
    pub delete_protect: Option<bool>,
}
operation! { ModifyCloudNativeAPIGateway(gateway_id: String) "ModifyCloudNativeAPIGateway" -> Empty {
    0 "GatewayId" gateway_id, 1 "Name" name: String, 2 "Description" description: String,
    3 "EnableCls" enable_cls: bool, 4 "InternetPayMode" internet_pay_mode: String,
    5 "DeleteProtect" delete_protect: bool
} }

/// Response of [`ModifyCloudNativeAPIGateway`]: empty.
pub type ModifyCloudNativeAPIGatewayOutput = Empty;

/// Modifies cloud native api gateway canary rule: `ModifyCloudNativeAPIGatewayCanaryRule` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyCloudNativeAPIGatewayCanaryRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayCanaryRule {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub service_id: String,
    pub priority: Option<i64>,
    pub canary_rule: Option<CloudNativeAPIGatewayCanaryRule>,
    pub canary_rule_list: Option<Vec<CanaryPriorityRule>>,
}
operation! { ModifyCloudNativeAPIGatewayCanaryRule(gateway_id: String, service_id: String)
    "ModifyCloudNativeAPIGatewayCanaryRule" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServiceId" service_id, 2 "Priority" priority: i64,
    3 "CanaryRule" canary_rule: CloudNativeAPIGatewayCanaryRule,
    4 "CanaryRuleList" canary_rule_list: Vec<CanaryPriorityRule>
} }

/// Response of [`ModifyCloudNativeAPIGatewayCanaryRule`]: empty.
pub type ModifyCloudNativeAPIGatewayCanaryRuleOutput = Empty;

/// In the request of [`ModifyCloudNativeAPIGatewayCanaryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CanaryPriorityRule {
    pub priority: Option<i64>,
    pub canary_rule: Option<CloudNativeAPIGatewayCanaryRule>,
}
input! { CanaryPriorityRule() {
    0 "Priority" priority: i64, 1 "CanaryRule" canary_rule: CloudNativeAPIGatewayCanaryRule
} }

/// Modifies cloud native api gateway certificate: `ModifyCloudNativeAPIGatewayCertificate` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyCloudNativeAPIGatewayCertificate>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATION_FAILED`], [`codes::LIMIT_EXCEEDED_LB_DOMAINS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayCertificate {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub id: String,
    /// Deprecated.
    pub name: Option<String>,
    pub key: Option<String>,
    pub crt: Option<String>,
    /// Deprecated.
    pub bind_domains: Option<Vec<String>>,
    pub cert_id: Option<String>,
    pub cert_source: Option<String>,
}
operation! { ModifyCloudNativeAPIGatewayCertificate(gateway_id: String, id: String)
    "ModifyCloudNativeAPIGatewayCertificate" -> Empty {
    0 "GatewayId" gateway_id, 1 "Id" id, 2 "Name" name: String, 3 "Key" key: String, 4 "Crt" crt: String,
    5 "BindDomains" bind_domains: Vec<String>, 6 "CertId" cert_id: String, 7 "CertSource" cert_source: String
} }

/// Response of [`ModifyCloudNativeAPIGatewayCertificate`]: empty.
pub type ModifyCloudNativeAPIGatewayCertificateOutput = Empty;

/// Modifies cloud native api gateway consumer: `ModifyCloudNativeAPIGatewayConsumer` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyCloudNativeAPIGatewayConsumer>.
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

/// Modifies cloud native api gateway consumer group: `ModifyCloudNativeAPIGatewayConsumerGroup` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyCloudNativeAPIGatewayConsumerGroup>.
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

/// Modifies cloud native api gateway llm model api: `ModifyCloudNativeAPIGatewayLLMModelAPI` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyCloudNativeAPIGatewayLLMModelAPI>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
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

/// Modifies cloud native api gateway llm model service: `ModifyCloudNativeAPIGatewayLLMModelService` of `tse`
/// 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyCloudNativeAPIGatewayLLMModelService>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
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
    pub source_id: Option<String>,
    pub namespace: Option<String>,
    pub service_name: Option<String>,
    pub protocol: Option<String>,
    pub ext_params: Option<Vec<KeyValue>>,
    pub key_rotation_enabled: Option<bool>,
    pub key_rotation_period_days: Option<i64>,
    pub external_instance_id: Option<String>,
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
    19 "ModelRewriteRules" model_rewrite_rules: Vec<AIGWModelRewriteRule>, 20 "SourceId" source_id: String,
    21 "Namespace" namespace: String, 22 "ServiceName" service_name: String, 23 "Protocol" protocol: String,
    24 "ExtParams" ext_params: Vec<KeyValue>, 25 "KeyRotationEnabled" key_rotation_enabled: bool,
    26 "KeyRotationPeriodDays" key_rotation_period_days: i64, 27 "ExternalInstanceId" external_instance_id: String
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

/// Modifies cloud native api gateway route: `ModifyCloudNativeAPIGatewayRoute` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyCloudNativeAPIGatewayRoute>.
///
/// Errors: [`codes::MISSING_PARAMETER_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayRoute {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub route_id: String,
    pub route_name: Option<String>,
    pub methods: Option<Vec<String>>,
    pub hosts: Option<Vec<String>>,
    pub paths: Option<Vec<String>>,
    pub protocols: Option<Vec<String>>,
    pub preserve_host: Option<bool>,
    pub https_redirect_status_code: Option<i64>,
    pub strip_path: Option<bool>,
    /// Deprecated.
    pub force_https: Option<bool>,
    pub destination_ports: Option<Vec<i64>>,
    pub headers: Option<Vec<KVMapping>>,
    pub request_buffering: Option<bool>,
    pub response_buffering: Option<bool>,
    pub regex_priority: Option<i64>,
    pub query_string_parameters: Option<Vec<KVMapping>>,
}
operation! { ModifyCloudNativeAPIGatewayRoute(gateway_id: String, service_id: String, route_id: String)
    "ModifyCloudNativeAPIGatewayRoute" -> Empty {
    0 "GatewayId" gateway_id, 1 "ServiceID" service_id, 2 "RouteID" route_id, 3 "RouteName" route_name: String,
    4 "Methods" methods: Vec<String>, 5 "Hosts" hosts: Vec<String>, 6 "Paths" paths: Vec<String>,
    7 "Protocols" protocols: Vec<String>, 8 "PreserveHost" preserve_host: bool,
    9 "HttpsRedirectStatusCode" https_redirect_status_code: i64, 10 "StripPath" strip_path: bool,
    11 "ForceHttps" force_https: bool, 12 "DestinationPorts" destination_ports: Vec<i64>,
    13 "Headers" headers: Vec<KVMapping>, 14 "RequestBuffering" request_buffering: bool,
    15 "ResponseBuffering" response_buffering: bool, 16 "RegexPriority" regex_priority: i64,
    17 "QueryStringParameters" query_string_parameters: Vec<KVMapping>
} }

/// Response of [`ModifyCloudNativeAPIGatewayRoute`]: empty.
pub type ModifyCloudNativeAPIGatewayRouteOutput = Empty;

/// Modifies cloud native api gateway route rate limit: `ModifyCloudNativeAPIGatewayRouteRateLimit` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyCloudNativeAPIGatewayRouteRateLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayRouteRateLimit {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub id: String,
    /// Required.
    pub limit_detail: CloudNativeAPIGatewayRateLimitDetail,
}
operation! {
    ModifyCloudNativeAPIGatewayRouteRateLimit(gateway_id: String, id: String, limit_detail: CloudNativeAPIGatewayRateLimitDetail)
    "ModifyCloudNativeAPIGatewayRouteRateLimit" -> Empty {
    0 "GatewayId" gateway_id, 1 "Id" id, 2 "LimitDetail" limit_detail
} }

/// Response of [`ModifyCloudNativeAPIGatewayRouteRateLimit`]: empty.
pub type ModifyCloudNativeAPIGatewayRouteRateLimitOutput = Empty;

/// Modifies cloud native api gateway secret key status: `ModifyCloudNativeAPIGatewaySecretKeyStatus` of `tse`
/// 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyCloudNativeAPIGatewaySecretKeyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewaySecretKeyStatus {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub status: String,
    /// Required.
    pub secret_key_id: String,
}
operation! { ModifyCloudNativeAPIGatewaySecretKeyStatus(gateway_id: String, status: String, secret_key_id: String)
    "ModifyCloudNativeAPIGatewaySecretKeyStatus" -> Empty {
    0 "GatewayId" gateway_id, 1 "Status" status, 2 "SecretKeyId" secret_key_id
} }

/// Response of [`ModifyCloudNativeAPIGatewaySecretKeyStatus`]: empty.
pub type ModifyCloudNativeAPIGatewaySecretKeyStatusOutput = Empty;

/// Modifies cloud native api gateway service: `ModifyCloudNativeAPIGatewayService` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyCloudNativeAPIGatewayService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayService {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub timeout: i64,
    /// Required.
    pub retries: i64,
    /// Required.
    pub upstream_type: String,
    /// Required.
    pub upstream_info: KongUpstreamInfo,
    /// Required.
    pub id: String,
    pub path: Option<String>,
}

/// Arguments of [`ModifyCloudNativeAPIGatewayService::new`].
pub struct ModifyCloudNativeAPIGatewayServiceRequired {
    pub gateway_id: String,
    pub name: String,
    pub protocol: String,
    pub timeout: i64,
    pub retries: i64,
    pub upstream_type: String,
    pub upstream_info: KongUpstreamInfo,
    pub id: String,
}
operation! {
    ModifyCloudNativeAPIGatewayService { ModifyCloudNativeAPIGatewayServiceRequired: gateway_id, name, protocol, timeout, retries, upstream_type, upstream_info, id }
    "ModifyCloudNativeAPIGatewayService" -> Empty {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "Protocol" protocol, 3 "Timeout" timeout, 4 "Retries" retries,
    5 "UpstreamType" upstream_type, 6 "UpstreamInfo" upstream_info, 7 "ID" id, 8 "Path" path: String
} }

/// Response of [`ModifyCloudNativeAPIGatewayService`]: empty.
pub type ModifyCloudNativeAPIGatewayServiceOutput = Empty;

/// Modifies cloud native api gateway service rate limit: `ModifyCloudNativeAPIGatewayServiceRateLimit` of `tse`
/// 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyCloudNativeAPIGatewayServiceRateLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNativeAPIGatewayServiceRateLimit {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub limit_detail: CloudNativeAPIGatewayRateLimitDetail,
}
operation! {
    ModifyCloudNativeAPIGatewayServiceRateLimit(gateway_id: String, name: String, limit_detail: CloudNativeAPIGatewayRateLimitDetail)
    "ModifyCloudNativeAPIGatewayServiceRateLimit" -> Empty {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "LimitDetail" limit_detail
} }

/// Response of [`ModifyCloudNativeAPIGatewayServiceRateLimit`]: empty.
pub type ModifyCloudNativeAPIGatewayServiceRateLimitOutput = Empty;

/// Modifies config file group: `ModifyConfigFileGroup` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyConfigFileGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfigFileGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_file_group: ConfigFileGroup,
}
operation! { ModifyConfigFileGroup(instance_id: String, config_file_group: ConfigFileGroup)
    "ModifyConfigFileGroup" -> ModifyConfigFileGroupOutput {
    0 "InstanceId" instance_id, 1 "ConfigFileGroup" config_file_group
} }

/// Response of [`ModifyConfigFileGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfigFileGroupOutput {
    pub result: Option<bool>,
}
model! { ModifyConfigFileGroupOutput {
    0 "Result" result: bool
} }

/// Modifies config files: `ModifyConfigFiles` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyConfigFiles>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfigFiles {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_file: ConfigFile,
}
operation! { ModifyConfigFiles(instance_id: String, config_file: ConfigFile)
    "ModifyConfigFiles" -> ModifyConfigFilesOutput {
    0 "InstanceId" instance_id, 1 "ConfigFile" config_file
} }

/// Response of [`ModifyConfigFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfigFilesOutput {
    pub result: Option<bool>,
}
model! { ModifyConfigFilesOutput {
    0 "Result" result: bool
} }

/// Modifies console network: `ModifyConsoleNetwork` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyConsoleNetwork>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`],
/// [`codes::MISSING_PARAMETER_MISS_PARAMETER`], [`codes::OPERATION_DENIED_OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsoleNetwork {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub network_type: String,
    pub operate: Option<String>,
    pub access_control: Option<NetworkAccessControl>,
}
operation! { ModifyConsoleNetwork(gateway_id: String, network_type: String) "ModifyConsoleNetwork" -> Empty {
    0 "GatewayId" gateway_id, 1 "NetworkType" network_type, 2 "Operate" operate: String,
    3 "AccessControl" access_control: NetworkAccessControl
} }

/// Response of [`ModifyConsoleNetwork`]: empty.
pub type ModifyConsoleNetworkOutput = Empty;

/// Modifies governance alias: `ModifyGovernanceAlias` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyGovernanceAlias>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceAlias {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alias: String,
    /// Required.
    pub alias_namespace: String,
    /// Required.
    pub service: String,
    /// Required.
    pub namespace: String,
    pub comment: Option<String>,
}

/// Arguments of [`ModifyGovernanceAlias::new`].
pub struct ModifyGovernanceAliasRequired {
    pub instance_id: String,
    pub alias: String,
    pub alias_namespace: String,
    pub service: String,
    pub namespace: String,
}
operation! {
    ModifyGovernanceAlias { ModifyGovernanceAliasRequired: instance_id, alias, alias_namespace, service, namespace }
    "ModifyGovernanceAlias" -> ModifyGovernanceAliasOutput {
    0 "InstanceId" instance_id, 1 "Alias" alias, 2 "AliasNamespace" alias_namespace, 3 "Service" service,
    4 "Namespace" namespace, 5 "Comment" comment: String
} }

/// Response of [`ModifyGovernanceAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceAliasOutput {
    pub result: Option<bool>,
}
model! { ModifyGovernanceAliasOutput {
    0 "Result" result: bool
} }

/// Modifies governance instances: `ModifyGovernanceInstances` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyGovernanceInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceInstances {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub governance_instances: Vec<GovernanceInstanceUpdate>,
}
operation! { ModifyGovernanceInstances(instance_id: String, governance_instances: Vec<GovernanceInstanceUpdate>)
    "ModifyGovernanceInstances" -> ModifyGovernanceInstancesOutput {
    0 "InstanceId" instance_id, 1 "GovernanceInstances" governance_instances
} }

/// Response of [`ModifyGovernanceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceInstancesOutput {
    pub result: Option<bool>,
}
model! { ModifyGovernanceInstancesOutput {
    0 "Result" result: bool
} }

/// Modifies governance lane groups: `ModifyGovernanceLaneGroups` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyGovernanceLaneGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceLaneGroups {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub lane_groups: Vec<GovernanceLaneGroup>,
}
operation! { ModifyGovernanceLaneGroups(instance_id: String, lane_groups: Vec<GovernanceLaneGroup>)
    "ModifyGovernanceLaneGroups" -> ModifyGovernanceLaneGroupsOutput {
    0 "InstanceId" instance_id, 1 "LaneGroups" lane_groups
} }

/// Response of [`ModifyGovernanceLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceLaneGroupsOutput {
    pub result: Option<bool>,
}
model! { ModifyGovernanceLaneGroupsOutput {
    0 "Result" result: bool
} }

/// Modifies governance namespaces: `ModifyGovernanceNamespaces` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyGovernanceNamespaces>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceNamespaces {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub governance_namespaces: Vec<GovernanceNamespaceInput>,
}
operation! { ModifyGovernanceNamespaces(instance_id: String, governance_namespaces: Vec<GovernanceNamespaceInput>)
    "ModifyGovernanceNamespaces" -> ModifyGovernanceNamespacesOutput {
    0 "InstanceId" instance_id, 1 "GovernanceNamespaces" governance_namespaces
} }

/// Response of [`ModifyGovernanceNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceNamespacesOutput {
    pub result: Option<bool>,
}
model! { ModifyGovernanceNamespacesOutput {
    0 "Result" result: bool
} }

/// Modifies governance services: `ModifyGovernanceServices` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyGovernanceServices>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceServices {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub governance_services: Vec<GovernanceServiceInput>,
}
operation! { ModifyGovernanceServices(instance_id: String, governance_services: Vec<GovernanceServiceInput>)
    "ModifyGovernanceServices" -> ModifyGovernanceServicesOutput {
    0 "InstanceId" instance_id, 1 "GovernanceServices" governance_services
} }

/// Response of [`ModifyGovernanceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceServicesOutput {
    pub result: Option<bool>,
}
model! { ModifyGovernanceServicesOutput {
    0 "Result" result: bool
} }

/// Modifies native gateway server group: `ModifyNativeGatewayServerGroup` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyNativeGatewayServerGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNativeGatewayServerGroup {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub group_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyNativeGatewayServerGroup(gateway_id: String, group_id: String)
    "ModifyNativeGatewayServerGroup" -> Empty {
    0 "GatewayId" gateway_id, 1 "GroupId" group_id, 2 "Name" name: String, 3 "Description" description: String
} }

/// Response of [`ModifyNativeGatewayServerGroup`]: empty.
pub type ModifyNativeGatewayServerGroupOutput = Empty;

/// Modifies native gateway service source: `ModifyNativeGatewayServiceSource` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyNativeGatewayServiceSource>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CREATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNativeGatewayServiceSource {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub source_id: String,
    /// Required.
    pub source_name: String,
    pub source_info: Option<SourceInfo>,
}
operation! { ModifyNativeGatewayServiceSource(gateway_id: String, source_id: String, source_name: String)
    "ModifyNativeGatewayServiceSource" -> Empty {
    0 "GatewayID" gateway_id, 1 "SourceID" source_id, 2 "SourceName" source_name, 3 "SourceInfo" source_info: SourceInfo
} }

/// Response of [`ModifyNativeGatewayServiceSource`]: empty.
pub type ModifyNativeGatewayServiceSourceOutput = Empty;

/// Modifies network access strategy: `ModifyNetworkAccessStrategy` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyNetworkAccessStrategy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`],
/// [`codes::MISSING_PARAMETER_MISS_PARAMETER`], [`codes::OPERATION_DENIED_OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkAccessStrategy {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub network_type: String,
    /// Required.
    pub vip: String,
    /// Required.
    pub access_control: NetworkAccessControl,
}

/// Arguments of [`ModifyNetworkAccessStrategy::new`].
pub struct ModifyNetworkAccessStrategyRequired {
    pub gateway_id: String,
    pub group_id: String,
    pub network_type: String,
    pub vip: String,
    pub access_control: NetworkAccessControl,
}
operation! {
    ModifyNetworkAccessStrategy { ModifyNetworkAccessStrategyRequired: gateway_id, group_id, network_type, vip, access_control }
    "ModifyNetworkAccessStrategy" -> Empty {
    0 "GatewayId" gateway_id, 1 "GroupId" group_id, 2 "NetworkType" network_type, 3 "Vip" vip,
    4 "AccessControl" access_control
} }

/// Response of [`ModifyNetworkAccessStrategy`]: empty.
pub type ModifyNetworkAccessStrategyOutput = Empty;

/// Modifies network basic info: `ModifyNetworkBasicInfo` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyNetworkBasicInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`],
/// [`codes::MISSING_PARAMETER_MISS_PARAMETER`], [`codes::OPERATION_DENIED_OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkBasicInfo {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub network_type: String,
    /// Required.
    pub vip: String,
    pub internet_max_bandwidth_out: Option<i64>,
    pub description: Option<String>,
    pub sla_type: Option<String>,
}
operation! { ModifyNetworkBasicInfo(gateway_id: String, group_id: String, network_type: String, vip: String)
    "ModifyNetworkBasicInfo" -> Empty {
    0 "GatewayId" gateway_id, 1 "GroupId" group_id, 2 "NetworkType" network_type, 3 "Vip" vip,
    4 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 5 "Description" description: String,
    6 "SlaType" sla_type: String
} }

/// Response of [`ModifyNetworkBasicInfo`]: empty.
pub type ModifyNetworkBasicInfoOutput = Empty;

/// Modifies upstream node status: `ModifyUpstreamNodeStatus` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=ModifyUpstreamNodeStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_UPDATE_ERROR`],
/// [`codes::MISSING_PARAMETER_MISS_PARAMETER`], [`codes::OPERATION_DENIED_OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUpstreamNodeStatus {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub host: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub status: String,
}

/// Arguments of [`ModifyUpstreamNodeStatus::new`].
pub struct ModifyUpstreamNodeStatusRequired {
    pub gateway_id: String,
    pub service_name: String,
    pub host: String,
    pub port: i64,
    pub status: String,
}
operation! {
    ModifyUpstreamNodeStatus { ModifyUpstreamNodeStatusRequired: gateway_id, service_name, host, port, status }
    "ModifyUpstreamNodeStatus" -> ModifyUpstreamNodeStatusOutput {
    0 "GatewayId" gateway_id, 1 "ServiceName" service_name, 2 "Host" host, 3 "Port" port, 4 "Status" status
} }

/// Response of [`ModifyUpstreamNodeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUpstreamNodeStatusOutput {
    pub result: Option<bool>,
}
model! { ModifyUpstreamNodeStatusOutput {
    0 "Result" result: bool
} }

/// Opens waf protection: `OpenWafProtection` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=OpenWafProtection>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWafProtection {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub r#type: String,
    pub list: Option<Vec<String>>,
}
operation! { OpenWafProtection(gateway_id: String, r#type: String) "OpenWafProtection" -> Empty {
    0 "GatewayId" gateway_id, 1 "Type" r#type, 2 "List" list: Vec<String>
} }

/// Response of [`OpenWafProtection`]: empty.
pub type OpenWafProtectionOutput = Empty;

/// Publishes config files: `PublishConfigFiles` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=PublishConfigFiles>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishConfigFiles {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_file_releases: ConfigFileRelease,
    pub strict_enable: Option<bool>,
}
operation! { PublishConfigFiles(instance_id: String, config_file_releases: ConfigFileRelease)
    "PublishConfigFiles" -> PublishConfigFilesOutput {
    0 "InstanceId" instance_id, 1 "ConfigFileReleases" config_file_releases, 2 "StrictEnable" strict_enable: bool
} }

/// Response of [`PublishConfigFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishConfigFilesOutput {
    pub result: Option<bool>,
    pub config_file_release_id: Option<String>,
}
model! { PublishConfigFilesOutput {
    0 "Result" result: bool, 1 "ConfigFileReleaseId" config_file_release_id: String
} }

/// Removes cloud native api gateway consumer group auth: `RemoveCloudNativeAPIGatewayConsumerGroupAuth` of `tse`
/// 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=RemoveCloudNativeAPIGatewayConsumerGroupAuth>.
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

/// Removes cloud native api gateway consumer in group: `RemoveCloudNativeAPIGatewayConsumerInGroup` of `tse`
/// 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=RemoveCloudNativeAPIGatewayConsumerInGroup>.
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

/// Restarts sre instance: `RestartSREInstance` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=RestartSREInstance>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATION_FAILED`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartSREInstance {
    /// Required.
    pub instance_id: String,
    pub env_types: Option<Vec<String>>,
    pub node_name: Option<String>,
}
operation! { RestartSREInstance(instance_id: String) "RestartSREInstance" -> RestartSREInstanceOutput {
    0 "InstanceId" instance_id, 1 "EnvTypes" env_types: Vec<String>, 2 "NodeName" node_name: String
} }

/// Response of [`RestartSREInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartSREInstanceOutput {
    pub task_id: Option<String>,
}
model! { RestartSREInstanceOutput {
    0 "TaskId" task_id: String
} }

/// `RollbackConfigFileReleases` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=RollbackConfigFileReleases>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackConfigFileReleases {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rollback_config_file_releases: Vec<ConfigFileRelease>,
}
operation! { RollbackConfigFileReleases(instance_id: String, rollback_config_file_releases: Vec<ConfigFileRelease>)
    "RollbackConfigFileReleases" -> RollbackConfigFileReleasesOutput {
    0 "InstanceId" instance_id, 1 "RollbackConfigFileReleases" rollback_config_file_releases
} }

/// Response of [`RollbackConfigFileReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackConfigFileReleasesOutput {
    pub result: Option<bool>,
}
model! { RollbackConfigFileReleasesOutput {
    0 "Result" result: bool
} }

/// Unbinds auto scaler resource strategy from groups: `UnbindAutoScalerResourceStrategyFromGroups` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=UnbindAutoScalerResourceStrategyFromGroups>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_OPERATION_FAILED`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_ID`], [`codes::INVALID_PARAMETER_VALUE_QUERY_ERROR`],
/// [`codes::MISSING_PARAMETER_MISS_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAutoScalerResourceStrategyFromGroups {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub strategy_id: String,
    /// Required.
    pub group_ids: Vec<String>,
}
operation! {
    UnbindAutoScalerResourceStrategyFromGroups(gateway_id: String, strategy_id: String, group_ids: Vec<String>)
    "UnbindAutoScalerResourceStrategyFromGroups" -> UnbindAutoScalerResourceStrategyFromGroupsOutput {
    0 "GatewayId" gateway_id, 1 "StrategyId" strategy_id, 2 "GroupIds" group_ids
} }

/// Response of [`UnbindAutoScalerResourceStrategyFromGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAutoScalerResourceStrategyFromGroupsOutput {
    pub result: Option<bool>,
}
model! { UnbindAutoScalerResourceStrategyFromGroupsOutput {
    0 "Result" result: bool
} }

/// Updates cloud native api gateway certificate info: `UpdateCloudNativeAPIGatewayCertificateInfo` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=UpdateCloudNativeAPIGatewayCertificateInfo>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_LB_DOMAINS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudNativeAPIGatewayCertificateInfo {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub id: String,
    /// Required.
    pub bind_domains: Vec<String>,
    pub name: Option<String>,
}
operation! { UpdateCloudNativeAPIGatewayCertificateInfo(gateway_id: String, id: String, bind_domains: Vec<String>)
    "UpdateCloudNativeAPIGatewayCertificateInfo" -> Empty {
    0 "GatewayId" gateway_id, 1 "Id" id, 2 "BindDomains" bind_domains, 3 "Name" name: String
} }

/// Response of [`UpdateCloudNativeAPIGatewayCertificateInfo`]: empty.
pub type UpdateCloudNativeAPIGatewayCertificateInfoOutput = Empty;

/// Updates cloud native api gateway spec: `UpdateCloudNativeAPIGatewaySpec` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=UpdateCloudNativeAPIGatewaySpec>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER_MISS_PARAMETER`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudNativeAPIGatewaySpec {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub node_config: CloudNativeAPIGatewayNodeConfig,
}
operation! {
    UpdateCloudNativeAPIGatewaySpec(gateway_id: String, group_id: String, node_config: CloudNativeAPIGatewayNodeConfig)
    "UpdateCloudNativeAPIGatewaySpec" -> UpdateCloudNativeAPIGatewaySpecOutput {
    0 "GatewayId" gateway_id, 1 "GroupId" group_id, 2 "NodeConfig" node_config
} }

/// Response of [`UpdateCloudNativeAPIGatewaySpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudNativeAPIGatewaySpecOutput {
    pub result: Option<UpdateCloudNativeAPIGatewayResult>,
}
model! { UpdateCloudNativeAPIGatewaySpecOutput {
    0 "Result" result: UpdateCloudNativeAPIGatewayResult
} }

/// In the response of [`UpdateCloudNativeAPIGatewaySpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudNativeAPIGatewayResult {
    pub gateway_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { UpdateCloudNativeAPIGatewayResult {
    0 "GatewayId" gateway_id: String, 1 "Status" status: String, 2 "TaskId" task_id: String
} }

/// Updates engine internet access: `UpdateEngineInternetAccess` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=UpdateEngineInternetAccess>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATION_FAILED`], [`codes::MISSING_PARAMETER_UPDATE_ERROR`],
/// [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEngineInternetAccess {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub engine_type: String,
    pub enable_client_internet_access: Option<bool>,
}
operation! { UpdateEngineInternetAccess(instance_id: String, engine_type: String)
    "UpdateEngineInternetAccess" -> Empty {
    0 "InstanceId" instance_id, 1 "EngineType" engine_type,
    2 "EnableClientInternetAccess" enable_client_internet_access: bool
} }

/// Response of [`UpdateEngineInternetAccess`]: empty.
pub type UpdateEngineInternetAccessOutput = Empty;

/// Updates upstream health check config: `UpdateUpstreamHealthCheckConfig` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=UpdateUpstreamHealthCheckConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUpstreamHealthCheckConfig {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub health_check_config: UpstreamHealthCheckConfig,
}
operation! {
    UpdateUpstreamHealthCheckConfig(gateway_id: String, name: String, health_check_config: UpstreamHealthCheckConfig)
    "UpdateUpstreamHealthCheckConfig" -> UpdateUpstreamHealthCheckConfigOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "HealthCheckConfig" health_check_config
} }

/// Response of [`UpdateUpstreamHealthCheckConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUpstreamHealthCheckConfigOutput {
    pub result: Option<bool>,
}
model! { UpdateUpstreamHealthCheckConfigOutput {
    0 "Result" result: bool
} }

/// Updates upstream targets: `UpdateUpstreamTargets` of `tse` 2020-12-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tse&Version=2020-12-07&Action=UpdateUpstreamTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUpstreamTargets {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    pub targets: Option<Vec<KongTarget>>,
}
operation! { UpdateUpstreamTargets(gateway_id: String, name: String)
    "UpdateUpstreamTargets" -> UpdateUpstreamTargetsOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "Targets" targets: Vec<KongTarget>
} }

/// Response of [`UpdateUpstreamTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUpstreamTargetsOutput {
    pub result: Option<bool>,
}
model! { UpdateUpstreamTargetsOutput {
    0 "Result" result: bool
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_CLS "FailedOperation.Cls",
    FAILED_OPERATION_FAILED_OPERATION "FailedOperation.FailedOperation",
    FAILED_OPERATION_INTERNAL_ERROR "FailedOperation.InternalError",
    FAILED_OPERATION_RESOURCE "FailedOperation.Resource", FAILED_OPERATION_ROLE "FailedOperation.Role",
    FAILED_OPERATION_VPC "FailedOperation.Vpc", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CAM_NO_AUTH "InternalError.CamNoAuth", INTERNAL_ERROR_CREATE_ERROR "InternalError.CreateError",
    INTERNAL_ERROR_DECODE_ERROR "InternalError.DecodeError",
    INTERNAL_ERROR_GET_CREDENTIAL "InternalError.GetCredential",
    INTERNAL_ERROR_GET_ROLE_ERROR "InternalError.GetRoleError",
    INTERNAL_ERROR_GOVERNANCE_FAILURE "InternalError.GovernanceFailure",
    INTERNAL_ERROR_HTTP_STATUS_CODE_ERROR "InternalError.HttpStatusCodeError",
    INTERNAL_ERROR_IO_ERROR "InternalError.IOError", INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError",
    INTERNAL_ERROR_OPERATION_FAILED "InternalError.OperationFailed",
    INTERNAL_ERROR_QUERY_ERROR "InternalError.QueryError", INTERNAL_ERROR_TKE_FAILURE "InternalError.TKEFailure",
    INTERNAL_ERROR_TAG_FAILURE "InternalError.TagFailure", INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError",
    INTERNAL_ERROR_UPDATE_ERROR "InternalError.UpdateError", INTERNAL_ERROR_VPC_FAILURE "InternalError.VPCFailure",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_PARSE_JSON_ERROR "InvalidParameter.ParseJsonError",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", INVALID_PARAMETER_VALUE_ACTION "InvalidParameterValue.Action",
    INVALID_PARAMETER_VALUE_BAD_REQUEST_FORMAT "InvalidParameterValue.BadRequestFormat",
    INVALID_PARAMETER_VALUE_CREATE_ERROR "InvalidParameterValue.CreateError",
    INVALID_PARAMETER_VALUE_DESCRIPTION "InvalidParameterValue.Description",
    INVALID_PARAMETER_VALUE_GATEWAY_ID "InvalidParameterValue.GatewayId",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE "InvalidParameterValue.InvalidParameterValue",
    INVALID_PARAMETER_VALUE_NAME "InvalidParameterValue.Name",
    INVALID_PARAMETER_VALUE_OPERATION_FAILED "InvalidParameterValue.OperationFailed",
    INVALID_PARAMETER_VALUE_QUERY_ERROR "InvalidParameterValue.QueryError",
    INVALID_PARAMETER_VALUE_REGION "InvalidParameterValue.Region",
    INVALID_PARAMETER_VALUE_RESOURCE_ALREADY_EXIST "InvalidParameterValue.ResourceAlreadyExist",
    INVALID_PARAMETER_VALUE_SPECIFICATION "InvalidParameterValue.Specification",
    INVALID_PARAMETER_VALUE_TYPE "InvalidParameterValue.Type",
    INVALID_PARAMETER_VALUE_UPDATE_ERROR "InvalidParameterValue.UpdateError", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_LB_DOMAINS "LimitExceeded.LBDomains", LIMIT_EXCEEDED_LIMIT_EXCEEDED "LimitExceeded.LimitExceeded",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_CREATE_ERROR "MissingParameter.CreateError",
    MISSING_PARAMETER_MISS_PARAMETER "MissingParameter.MissParameter",
    MISSING_PARAMETER_UPDATE_ERROR "MissingParameter.UpdateError", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_OPERATION_DENIED "OperationDenied.OperationDenied",
    RESOURCE_IN_USE_GATEWAY_SERVICE_SOURCE_EXIST_SERVICE "ResourceInUse.GatewayServiceSourceExistService",
    RESOURCE_IN_USE_INSTANCES_EXISTED_IN_SERVICE "ResourceInUse.InstancesExistedInService",
    RESOURCE_IN_USE_SERVICES_EXISTED_IN_NAMESPACE "ResourceInUse.ServicesExistedInNamespace",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_FORBIDDEN "ResourceNotFound.Forbidden",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND "ResourceNotFound.InstanceNotFound",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND "ResourceNotFound.ResourceNotFound",
    RESOURCE_UNAVAILABLE_NOT_PURCHASED "ResourceUnavailable.NotPurchased",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_CAM_NO_AUTH "UnauthorizedOperation.CamNoAuth",
    UNAUTHORIZED_OPERATION_CAM_PASS_ROLE_NOT_EXIST "UnauthorizedOperation.CamPassRoleNotExist",
    UNAUTHORIZED_OPERATION_CLS_NOT_ACTIVATED "UnauthorizedOperation.ClsNotActivated",
    UNAUTHORIZED_OPERATION_UIN "UnauthorizedOperation.Uin",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION "UnauthorizedOperation.UnauthorizedOperation",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddCloudNativeAPIGatewayConsumerGroupAuth, AddCloudNativeAPIGatewayConsumerInGroup,
    BindAutoScalerResourceStrategyToGroups, CloseWafProtection, CreateAutoScalerResourceStrategy,
    CreateCloudNativeAPIGateway, CreateCloudNativeAPIGatewayCanaryRule, CreateCloudNativeAPIGatewayCertificate,
    CreateCloudNativeAPIGatewayConsumer, CreateCloudNativeAPIGatewayConsumerGroup,
    CreateCloudNativeAPIGatewayLLMModelAPI, CreateCloudNativeAPIGatewayLLMModelService,
    CreateCloudNativeAPIGatewayPublicNetwork, CreateCloudNativeAPIGatewayRoute,
    CreateCloudNativeAPIGatewayRouteRateLimit, CreateCloudNativeAPIGatewaySecretKey, CreateCloudNativeAPIGatewayService,
    CreateCloudNativeAPIGatewayServiceRateLimit, CreateConfigFile, CreateConfigFileGroup, CreateEngine,
    CreateGovernanceAlias, CreateGovernanceInstances, CreateGovernanceLaneGroups, CreateGovernanceNamespaces,
    CreateGovernanceServices, CreateNativeGatewayServerGroup, CreateNativeGatewayServiceSource,
    CreateOrModifyCloudNativeAPIGatewayCORS, CreateOrModifyCloudNativeAPIGatewayIPRestriction,
    CreateOrUpdateConfigFileAndRelease, CreateWafDomains, DeleteAutoScalerResourceStrategy, DeleteCloudNativeAPIGateway,
    DeleteCloudNativeAPIGatewayCORS, DeleteCloudNativeAPIGatewayCanaryRule, DeleteCloudNativeAPIGatewayCertificate,
    DeleteCloudNativeAPIGatewayConsumer, DeleteCloudNativeAPIGatewayConsumerGroup,
    DeleteCloudNativeAPIGatewayIPRestriction, DeleteCloudNativeAPIGatewayLLMModelAPI,
    DeleteCloudNativeAPIGatewayLLMModelService, DeleteCloudNativeAPIGatewayPublicNetwork,
    DeleteCloudNativeAPIGatewayRoute, DeleteCloudNativeAPIGatewayRouteRateLimit, DeleteCloudNativeAPIGatewaySecretKey,
    DeleteCloudNativeAPIGatewayService, DeleteCloudNativeAPIGatewayServiceRateLimit, DeleteConfigFileGroup,
    DeleteConfigFileReleases, DeleteConfigFiles, DeleteEngine, DeleteGovernanceAliases, DeleteGovernanceInstances,
    DeleteGovernanceInstancesByHost, DeleteGovernanceLaneGroups, DeleteGovernanceNamespaces, DeleteGovernanceServices,
    DeleteNativeGatewayServerGroup, DeleteNativeGatewayServiceSource, DeleteWafDomains, DescribeAllConfigFileTemplates,
    DescribeAutoScalerResourceStrategies, DescribeAutoScalerResourceStrategyBindingGroups,
    DescribeCNGWServicesWithRoutes, DescribeCloudNativeAPIGateway, DescribeCloudNativeAPIGatewayCORS,
    DescribeCloudNativeAPIGatewayCanaryRules, DescribeCloudNativeAPIGatewayCertificateDetails,
    DescribeCloudNativeAPIGatewayCertificates, DescribeCloudNativeAPIGatewayConfig,
    DescribeCloudNativeAPIGatewayConsumer, DescribeCloudNativeAPIGatewayConsumerGroup,
    DescribeCloudNativeAPIGatewayConsumerGroupList, DescribeCloudNativeAPIGatewayConsumerList,
    DescribeCloudNativeAPIGatewayIPRestriction, DescribeCloudNativeAPIGatewayInfoByIp,
    DescribeCloudNativeAPIGatewayLLMModelAPI, DescribeCloudNativeAPIGatewayLLMModelAPIs,
    DescribeCloudNativeAPIGatewayLLMModelService, DescribeCloudNativeAPIGatewayLLMModelServices,
    DescribeCloudNativeAPIGatewayNodes, DescribeCloudNativeAPIGatewayPorts, DescribeCloudNativeAPIGatewayRouteRateLimit,
    DescribeCloudNativeAPIGatewayRoutes, DescribeCloudNativeAPIGatewaySecretKey,
    DescribeCloudNativeAPIGatewaySecretKeyList, DescribeCloudNativeAPIGatewaySecretKeyValue,
    DescribeCloudNativeAPIGatewayServiceRateLimit, DescribeCloudNativeAPIGatewayServices,
    DescribeCloudNativeAPIGatewayServicesLight, DescribeCloudNativeAPIGatewayUpstream, DescribeCloudNativeAPIGateways,
    DescribeConfigFile, DescribeConfigFileGroups, DescribeConfigFileRelease, DescribeConfigFileReleaseHistories,
    DescribeConfigFileReleaseVersions, DescribeConfigFileReleases, DescribeConfigFiles, DescribeConfigFilesByGroup,
    DescribeGovernanceAliases, DescribeGovernanceInstances, DescribeGovernanceLaneGroups, DescribeGovernanceNamespaces,
    DescribeGovernanceServiceContractVersions, DescribeGovernanceServiceContracts, DescribeGovernanceServices,
    DescribeInstanceTagInfos, DescribeNacosReplicas, DescribeNacosServerInterfaces, DescribeNativeGatewayServerGroups,
    DescribeNativeGatewayServiceSources, DescribeOneCloudNativeAPIGatewayService, DescribePublicAddressConfig,
    DescribePublicNetwork, DescribeSREInstanceAccessAddress, DescribeSREInstances, DescribeUpstreamHealthCheckConfig,
    DescribeWafDomains, DescribeWafProtection, DescribeZookeeperReplicas, DescribeZookeeperServerInterfaces,
    ModifyAutoScalerResourceStrategy, ModifyCloudNativeAPIGateway, ModifyCloudNativeAPIGatewayCanaryRule,
    ModifyCloudNativeAPIGatewayCertificate, ModifyCloudNativeAPIGatewayConsumer,
    ModifyCloudNativeAPIGatewayConsumerGroup, ModifyCloudNativeAPIGatewayLLMModelAPI,
    ModifyCloudNativeAPIGatewayLLMModelService, ModifyCloudNativeAPIGatewayRoute,
    ModifyCloudNativeAPIGatewayRouteRateLimit, ModifyCloudNativeAPIGatewaySecretKeyStatus,
    ModifyCloudNativeAPIGatewayService, ModifyCloudNativeAPIGatewayServiceRateLimit, ModifyConfigFileGroup,
    ModifyConfigFiles, ModifyConsoleNetwork, ModifyGovernanceAlias, ModifyGovernanceInstances,
    ModifyGovernanceLaneGroups, ModifyGovernanceNamespaces, ModifyGovernanceServices, ModifyNativeGatewayServerGroup,
    ModifyNativeGatewayServiceSource, ModifyNetworkAccessStrategy, ModifyNetworkBasicInfo, ModifyUpstreamNodeStatus,
    OpenWafProtection, PublishConfigFiles, RemoveCloudNativeAPIGatewayConsumerGroupAuth,
    RemoveCloudNativeAPIGatewayConsumerInGroup, RestartSREInstance, RollbackConfigFileReleases,
    UnbindAutoScalerResourceStrategyFromGroups, UpdateCloudNativeAPIGatewayCertificateInfo,
    UpdateCloudNativeAPIGatewaySpec, UpdateEngineInternetAccess, UpdateUpstreamHealthCheckConfig, UpdateUpstreamTargets
}
