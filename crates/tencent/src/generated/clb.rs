//! `clb` of Tencent Cloud, API version 2018-03-17.
//!
//! Endpoint: `clb.tencentcloudapi.com`, or `clb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, clb::DescribeAssociatedModelAvailability};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAssociatedModelAvailability::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("clb", "2018-03-17", "clb", &Endpoints::NONE);

/// Adds model key: `AddModelKey` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=AddModelKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddModelKey {
    /// Required.
    pub service_provider_id: String,
    /// Required.
    pub keys: Vec<KeyItem>,
}
operation! { AddModelKey(service_provider_id: String, keys: Vec<KeyItem>) "AddModelKey" -> AddModelKeyOutput {
    0 "ServiceProviderId" service_provider_id, 1 "Keys" keys
} }

/// In the request of [`AddModelKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyItem {
    /// Required. Secret.
    pub api_key: Option<Secret>,
    pub name: Option<String>,
}
input! { KeyItem(api_key: Secret) {
    0 "ApiKey" api_key: Secret, 1 "Name" name: String
} }

/// Response of [`AddModelKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddModelKeyOutput {
    pub key_ids: Vec<String>,
}
model! { AddModelKeyOutput {
    0 "KeyIds" key_ids: Vec<String>
} }

/// Adds model rewrite: `AddModelRewrite` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=AddModelRewrite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddModelRewrite {
    /// Required.
    pub model_router_id: String,
    /// Required.
    pub source_model: String,
    /// Required.
    pub target_model: String,
}
operation! { AddModelRewrite(model_router_id: String, source_model: String, target_model: String)
    "AddModelRewrite" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "SourceModel" source_model, 2 "TargetModel" target_model
} }

/// Response of [`AddModelRewrite`]: empty.
pub type AddModelRewriteOutput = Empty;

/// Associates budget: `AssociateBudget` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=AssociateBudget>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_BUDGET_ONLY_SUPPORTS_ENTERPRISE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateBudget {
    /// Required.
    pub budget_id: String,
    /// Required.
    pub resources: Vec<BudgetResource>,
}
operation! { AssociateBudget(budget_id: String, resources: Vec<BudgetResource>) "AssociateBudget" -> Empty {
    0 "BudgetId" budget_id, 1 "Resources" resources
} }

/// Response of [`AssociateBudget`]: empty.
pub type AssociateBudgetOutput = Empty;

/// In the request of [`AssociateBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetResource {
    /// Required.
    pub model_router_id: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub user_group_id: Option<String>,
}
input! { BudgetResource(model_router_id: String, r#type: String) {
    0 "ModelRouterId" model_router_id: String, 1 "Type" r#type: String, 2 "KeyId" key_id: String,
    3 "UserGroupId" user_group_id: String
} }

/// Associates customized config: `AssociateCustomizedConfig` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=AssociateCustomizedConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateCustomizedConfig {
    /// Required.
    pub uconfig_id: String,
    /// Required.
    pub bind_list: Vec<BindItem>,
}
operation! { AssociateCustomizedConfig(uconfig_id: String, bind_list: Vec<BindItem>)
    "AssociateCustomizedConfig" -> Empty {
    0 "UconfigId" uconfig_id, 1 "BindList" bind_list
} }

/// Response of [`AssociateCustomizedConfig`]: empty.
pub type AssociateCustomizedConfigOutput = Empty;

/// In the request of [`AssociateCustomizedConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindItem {
    /// Required.
    pub load_balancer_id: Option<String>,
    /// Required.
    pub listener_id: Option<String>,
    /// Required.
    pub domain: Option<String>,
    pub location_id: Option<String>,
}
input! { BindItem(load_balancer_id: String, listener_id: String, domain: String) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "ListenerId" listener_id: String, 2 "Domain" domain: String,
    3 "LocationId" location_id: String
} }

/// Associates model router guardrails: `AssociateModelRouterGuardrails` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=AssociateModelRouterGuardrails>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INVALID_MODEL_ROUTER_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateModelRouterGuardrails {
    /// Required.
    pub guardrails: Vec<AssociateGuardrailConfig>,
    /// Required.
    pub model_router_id: String,
}
operation! { AssociateModelRouterGuardrails(guardrails: Vec<AssociateGuardrailConfig>, model_router_id: String)
    "AssociateModelRouterGuardrails" -> Empty {
    0 "Guardrails" guardrails, 1 "ModelRouterId" model_router_id
} }

/// Response of [`AssociateModelRouterGuardrails`]: empty.
pub type AssociateModelRouterGuardrailsOutput = Empty;

/// In the request of [`AssociateModelRouterGuardrails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateGuardrailConfig {
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub service_id: Option<String>,
    pub input_check_depth: Option<i64>,
}
input! { AssociateGuardrailConfig() {
    0 "Type" r#type: String, 1 "InstanceId" instance_id: String, 2 "ServiceId" service_id: String,
    3 "InputCheckDepth" input_check_depth: i64
} }

/// Associates models to model router: `AssociateModelsToModelRouter` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=AssociateModelsToModelRouter>.
///
/// Errors: [`codes::FAILED_OPERATION_ASSOCIATION_NOT_ACTIVE`], [`codes::INTERNAL_ERROR_ASSOCIATION_REFERENCE_INVALID`],
/// [`codes::INVALID_PARAMETER_MIN_ORDER_ALL_ZERO`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateModelsToModelRouter {
    /// Required.
    pub model_router_id: String,
    pub models: Option<Vec<ModelRouterModel>>,
}
operation! { AssociateModelsToModelRouter(model_router_id: String) "AssociateModelsToModelRouter" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "Models" models: Vec<ModelRouterModel>
} }

/// Response of [`AssociateModelsToModelRouter`]: empty.
pub type AssociateModelsToModelRouterOutput = Empty;

/// In the request of [`AssociateModelsToModelRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterModel {
    /// Required.
    pub model_name: Option<String>,
    /// Required.
    pub provider: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub service_provider_id: Option<String>,
    pub order: Option<i64>,
    pub weight: Option<i64>,
}
input! { ModelRouterModel(model_name: String, provider: String, r#type: String) {
    0 "ModelName" model_name: String, 1 "Provider" provider: String, 2 "Type" r#type: String,
    3 "ServiceProviderId" service_provider_id: String, 4 "Order" order: i64, 5 "Weight" weight: i64
} }

/// Associates target groups: `AssociateTargetGroups` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=AssociateTargetGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateTargetGroups {
    /// Required.
    pub associations: Vec<TargetGroupAssociation>,
}
operation! { AssociateTargetGroups(associations: Vec<TargetGroupAssociation>) "AssociateTargetGroups" -> Empty {
    0 "Associations" associations
} }

/// Response of [`AssociateTargetGroups`]: empty.
pub type AssociateTargetGroupsOutput = Empty;

/// In the request of [`AssociateTargetGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupAssociation {
    /// Required.
    pub load_balancer_id: Option<String>,
    /// Required.
    pub target_group_id: Option<String>,
    pub listener_id: Option<String>,
    pub location_id: Option<String>,
    pub weight: Option<i64>,
}
input! { TargetGroupAssociation(load_balancer_id: String, target_group_id: String) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "TargetGroupId" target_group_id: String,
    2 "ListenerId" listener_id: String, 3 "LocationId" location_id: String, 4 "Weight" weight: i64
} }

/// `AutoRewrite` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=AutoRewrite>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_LB_STATUS`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`], [`codes::INVALID_PARAMETER_PROTOCOL_CHECK_FAILED`],
/// [`codes::INVALID_PARAMETER_REWRITE_ALREADY_EXIST`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoRewrite {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    pub domains: Option<Vec<String>>,
    pub rewrite_codes: Option<Vec<i64>>,
    pub take_urls: Option<Vec<bool>>,
}
operation! { AutoRewrite(load_balancer_id: String, listener_id: String) "AutoRewrite" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Domains" domains: Vec<String>,
    3 "RewriteCodes" rewrite_codes: Vec<i64>, 4 "TakeUrls" take_urls: Vec<bool>
} }

/// Response of [`AutoRewrite`]: empty.
pub type AutoRewriteOutput = Empty;

/// Batches deregister targets: `BatchDeregisterTargets` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=BatchDeregisterTargets>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`], [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`],
/// [`codes::INVALID_PARAMETER_PROTOCOL_CHECK_FAILED`], [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeregisterTargets {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub targets: Vec<BatchTarget>,
}
operation! { BatchDeregisterTargets(load_balancer_id: String, targets: Vec<BatchTarget>)
    "BatchDeregisterTargets" -> BatchDeregisterTargetsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Targets" targets
} }

/// In the request of [`BatchDeregisterTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTarget {
    /// Required.
    pub listener_id: Option<String>,
    /// Required.
    pub port: Option<i64>,
    pub instance_id: Option<String>,
    pub eni_ip: Option<String>,
    pub weight: Option<i64>,
    pub location_id: Option<String>,
    pub tag: Option<String>,
}
input! { BatchTarget(listener_id: String, port: i64) {
    0 "ListenerId" listener_id: String, 1 "Port" port: i64, 2 "InstanceId" instance_id: String,
    3 "EniIp" eni_ip: String, 4 "Weight" weight: i64, 5 "LocationId" location_id: String, 6 "Tag" tag: String
} }

/// Response of [`BatchDeregisterTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeregisterTargetsOutput {
    pub fail_listener_id_set: Vec<String>,
    pub message: Option<String>,
}
model! { BatchDeregisterTargetsOutput {
    0 "FailListenerIdSet" fail_listener_id_set: Vec<String>, 1 "Message" message: String
} }

/// Batches modify target tag: `BatchModifyTargetTag` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=BatchModifyTargetTag>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyTargetTag {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub modify_list: Vec<RsTagRule>,
}
operation! { BatchModifyTargetTag(load_balancer_id: String, modify_list: Vec<RsTagRule>)
    "BatchModifyTargetTag" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ModifyList" modify_list
} }

/// Response of [`BatchModifyTargetTag`]: empty.
pub type BatchModifyTargetTagOutput = Empty;

/// In the request of [`BatchModifyTargetTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RsTagRule {
    /// Required.
    pub listener_id: Option<String>,
    /// Required.
    pub targets: Option<Vec<Target>>,
    pub location_id: Option<String>,
    pub tag: Option<String>,
}
input! { RsTagRule(listener_id: String, targets: Vec<Target>) {
    0 "ListenerId" listener_id: String, 1 "Targets" targets: Vec<Target>, 2 "LocationId" location_id: String,
    3 "Tag" tag: String
} }

/// In the request of [`BatchModifyTargetTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Target {
    /// Required.
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    /// Share of the traffic: 0 to 100. 0: no new connections.
    pub weight: Option<i64>,
    pub eni_ip: Option<String>,
    pub tag: Option<String>,
}
input! { Target(port: i64) {
    0 "Port" port: i64, 1 "Type" r#type: String, 2 "InstanceId" instance_id: String, 3 "Weight" weight: i64,
    4 "EniIp" eni_ip: String, 5 "Tag" tag: String
} }

/// Batches modify target weight: `BatchModifyTargetWeight` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=BatchModifyTargetWeight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyTargetWeight {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub modify_list: Vec<RsWeightRule>,
}
operation! { BatchModifyTargetWeight(load_balancer_id: String, modify_list: Vec<RsWeightRule>)
    "BatchModifyTargetWeight" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ModifyList" modify_list
} }

/// Response of [`BatchModifyTargetWeight`]: empty.
pub type BatchModifyTargetWeightOutput = Empty;

/// In the request of [`BatchModifyTargetWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RsWeightRule {
    /// Required.
    pub listener_id: Option<String>,
    /// Required.
    pub targets: Option<Vec<Target>>,
    pub location_id: Option<String>,
    /// Deprecated.
    pub domain: Option<String>,
    /// Deprecated.
    pub url: Option<String>,
    pub weight: Option<i64>,
}
input! { RsWeightRule(listener_id: String, targets: Vec<Target>) {
    0 "ListenerId" listener_id: String, 1 "Targets" targets: Vec<Target>, 2 "LocationId" location_id: String,
    3 "Domain" domain: String, 4 "Url" url: String, 5 "Weight" weight: i64
} }

/// Batches register targets: `BatchRegisterTargets` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=BatchRegisterTargets>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`], [`codes::INVALID_PARAMETER_PROTOCOL_CHECK_FAILED`],
/// [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterTargets {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub targets: Vec<BatchTarget>,
}
operation! { BatchRegisterTargets(load_balancer_id: String, targets: Vec<BatchTarget>)
    "BatchRegisterTargets" -> BatchRegisterTargetsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Targets" targets
} }

/// Response of [`BatchRegisterTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterTargetsOutput {
    pub fail_listener_id_set: Vec<String>,
    pub message: Option<String>,
}
model! { BatchRegisterTargetsOutput {
    0 "FailListenerIdSet" fail_listener_id_set: Vec<String>, 1 "Message" message: String
} }

/// `ChatCompletions` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ChatCompletions>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_INVALID_API_KEY`],
/// [`codes::FAILED_OPERATION_MODEL_DOES_NOT_SUPPORT_MODALITY`], [`codes::FAILED_OPERATION_MODEL_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_RATE_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_ATTACHMENT_ITEM`], [`codes::INVALID_PARAMETER_ATTACHMENTS`],
/// [`codes::INVALID_PARAMETER_ENDPOINT_UNREACHABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletions {
    /// Secret.
    pub api_key: Option<Secret>,
    pub attachments: Option<Vec<MultiModalityAttachments>>,
    pub chat_content: Option<String>,
    pub model: Option<String>,
    pub model_router_id: Option<String>,
    pub request_path: Option<String>,
}
operation! { ChatCompletions() "ChatCompletions" -> ChatCompletionsOutput {
    0 "ApiKey" api_key: Secret, 1 "Attachments" attachments: Vec<MultiModalityAttachments>,
    2 "ChatContent" chat_content: String, 3 "Model" model: String, 4 "ModelRouterId" model_router_id: String,
    5 "RequestPath" request_path: String
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalityAttachments {
    /// Required.
    pub data: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { MultiModalityAttachments(data: String, r#type: String) {
    0 "Data" data: String, 1 "Type" r#type: String
} }

/// Response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionsOutput {
    pub chat_response_message: Option<String>,
    pub error_in_chat: Option<String>,
}
model! { ChatCompletionsOutput {
    0 "ChatResponseMessage" chat_response_message: String, 1 "ErrorInChat" error_in_chat: String
} }

/// Clones load balancer: `CloneLoadBalancer` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CloneLoadBalancer>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_INVALID_LB_STATUS`],
/// [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`], [`codes::INVALID_PARAMETER_PROTOCOL_CHECK_FAILED`],
/// [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneLoadBalancer {
    /// Required.
    pub load_balancer_id: String,
    pub load_balancer_name: Option<String>,
    pub project_id: Option<i64>,
    pub master_zone_id: Option<String>,
    pub slave_zone_id: Option<String>,
    pub zone_id: Option<String>,
    pub internet_accessible: Option<InternetAccessible>,
    pub vip_isp: Option<String>,
    pub vip: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub exclusive_cluster: Option<ExclusiveCluster>,
    pub bandwidth_package_id: Option<String>,
    pub snat_pro: Option<bool>,
    pub snat_ips: Option<Vec<SnatIp>>,
    pub cluster_ids: Option<Vec<String>>,
    pub sla_type: Option<String>,
    pub cluster_tag: Option<String>,
    pub zones: Option<Vec<String>>,
    pub eip_address_id: Option<String>,
}
operation! { CloneLoadBalancer(load_balancer_id: String) "CloneLoadBalancer" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name: String, 2 "ProjectId" project_id: i64,
    3 "MasterZoneId" master_zone_id: String, 4 "SlaveZoneId" slave_zone_id: String, 5 "ZoneId" zone_id: String,
    6 "InternetAccessible" internet_accessible: InternetAccessible, 7 "VipIsp" vip_isp: String, 8 "Vip" vip: String,
    9 "Tags" tags: Vec<TagInfo>, 10 "ExclusiveCluster" exclusive_cluster: ExclusiveCluster,
    11 "BandwidthPackageId" bandwidth_package_id: String, 12 "SnatPro" snat_pro: bool,
    13 "SnatIps" snat_ips: Vec<SnatIp>, 14 "ClusterIds" cluster_ids: Vec<String>, 15 "SlaType" sla_type: String,
    16 "ClusterTag" cluster_tag: String, 17 "Zones" zones: Vec<String>, 18 "EipAddressId" eip_address_id: String
} }

/// Response of [`CloneLoadBalancer`]: empty.
pub type CloneLoadBalancerOutput = Empty;

/// In the request of [`CloneLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub bandwidthpkg_sub_type: Option<String>,
}
input! { InternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    2 "BandwidthpkgSubType" bandwidthpkg_sub_type: String
} }

/// In the request of [`CloneLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { TagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the request of [`CloneLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExclusiveCluster {
    pub l4_clusters: Option<Vec<ClusterItem>>,
    pub l7_clusters: Option<Vec<ClusterItem>>,
    pub classical_cluster: Option<ClusterItem>,
}
input! { ExclusiveCluster() {
    0 "L4Clusters" l4_clusters: Vec<ClusterItem>, 1 "L7Clusters" l7_clusters: Vec<ClusterItem>,
    2 "ClassicalCluster" classical_cluster: ClusterItem
} }

/// In the request of [`CloneLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterItem {
    /// Required.
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub zone: Option<String>,
}
input! { ClusterItem(cluster_id: String) {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Zone" zone: String
} }

/// In the request of [`CloneLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnatIp {
    /// Required.
    pub subnet_id: Option<String>,
    pub ip: Option<String>,
}
input! { SnatIp(subnet_id: String) {
    0 "SubnetId" subnet_id: String, 1 "Ip" ip: String
} }

/// Creates byok network: `CreateBYOKNetwork` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateBYOKNetwork>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_INVALID_LB_STATUS`],
/// [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`], [`codes::INVALID_PARAMETER_PROTOCOL_CHECK_FAILED`],
/// [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBYOKNetwork {
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub vpc_id: String,
    pub service_provider_name: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateBYOKNetwork(subnet_id: String, vpc_id: String) "CreateBYOKNetwork" -> Empty {
    0 "SubnetId" subnet_id, 1 "VpcId" vpc_id, 2 "ServiceProviderName" service_provider_name: String,
    3 "Tags" tags: Vec<TagInfo>
} }

/// Response of [`CreateBYOKNetwork`]: empty.
pub type CreateBYOKNetworkOutput = Empty;

/// Creates budget: `CreateBudget` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateBudget>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FIELD_VALUE`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FIELD_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBudget {
    pub budget_configs: Option<Vec<BudgetConfigInput>>,
    pub budget_name: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForBudget>,
    pub resources: Option<Vec<BudgetResource>>,
}
operation! { CreateBudget() "CreateBudget" -> CreateBudgetOutput {
    0 "BudgetConfigs" budget_configs: Vec<BudgetConfigInput>, 1 "BudgetName" budget_name: String,
    2 "RateLimitConfig" rate_limit_config: RateLimitConfigForBudget, 3 "Resources" resources: Vec<BudgetResource>
} }

/// In the request of [`CreateBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetConfigInput {
    pub budget_duration: Option<String>,
    pub max_budget: Option<f64>,
}
input! { BudgetConfigInput() {
    0 "BudgetDuration" budget_duration: String, 1 "MaxBudget" max_budget: f64
} }

/// In the request of [`CreateBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitConfigForBudget {
    pub rpm: Option<i64>,
    pub tpm: Option<i64>,
}
input! { RateLimitConfigForBudget() {
    0 "RPM" rpm: i64, 1 "TPM" tpm: i64
} }

/// Response of [`CreateBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBudgetOutput {
    pub budget_id: Option<String>,
}
model! { CreateBudgetOutput {
    0 "BudgetId" budget_id: String
} }

/// Creates cls log set: `CreateClsLogSet` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateClsLogSet>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClsLogSet {
    pub logset_name: Option<String>,
    /// Deprecated.
    pub period: Option<i64>,
    pub logset_type: Option<String>,
}
operation! { CreateClsLogSet() "CreateClsLogSet" -> CreateClsLogSetOutput {
    0 "LogsetName" logset_name: String, 1 "Period" period: i64, 2 "LogsetType" logset_type: String
} }

/// Response of [`CreateClsLogSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClsLogSetOutput {
    pub logset_id: Option<String>,
}
model! { CreateClsLogSetOutput {
    0 "LogsetId" logset_id: String
} }

/// Creates intent router: `CreateIntentRouter` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateIntentRouter>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntentRouter {
    /// Required.
    pub model_router_id: String,
    /// Required.
    pub route_name: String,
    /// Required.
    pub tiers: Vec<TierItem>,
    pub router_describe: Option<String>,
}
operation! { CreateIntentRouter(model_router_id: String, route_name: String, tiers: Vec<TierItem>)
    "CreateIntentRouter" -> CreateIntentRouterOutput {
    0 "ModelRouterId" model_router_id, 1 "RouteName" route_name, 2 "Tiers" tiers,
    3 "RouterDescribe" router_describe: String
} }

/// In the request of [`CreateIntentRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TierItem {
    /// Required.
    pub models: Option<Vec<String>>,
    /// Required.
    pub tier_name: Option<String>,
}
input! { TierItem(models: Vec<String>, tier_name: String) {
    0 "Models" models: Vec<String>, 1 "TierName" tier_name: String
} }

/// Response of [`CreateIntentRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntentRouterOutput {
    pub intent_router_id: Option<String>,
}
model! { CreateIntentRouterOutput {
    0 "IntentRouterId" intent_router_id: String
} }

/// Creates key: `CreateKey` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateKey>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKey {
    /// Required.
    pub model_router_id: String,
    pub key_name: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForKey>,
    pub budget_id: Option<String>,
    pub user_group_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateKey(model_router_id: String) "CreateKey" -> CreateKeyOutput {
    0 "ModelRouterId" model_router_id, 1 "KeyName" key_name: String,
    2 "RateLimitConfig" rate_limit_config: RateLimitConfigForKey, 3 "BudgetId" budget_id: String,
    4 "UserGroupId" user_group_id: String, 5 "Tags" tags: Vec<TagInfo>
} }

/// In the request of [`CreateKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitConfigForKey {
    pub max_parallel_request: Option<i64>,
    pub rpm: Option<i64>,
    pub tpm: Option<i64>,
}
input! { RateLimitConfigForKey() {
    0 "MaxParallelRequest" max_parallel_request: i64, 1 "RPM" rpm: i64, 2 "TPM" tpm: i64
} }

/// Response of [`CreateKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyOutput {
    pub key_id: Option<String>,
    pub key: Option<String>,
}
model! { CreateKeyOutput {
    0 "KeyId" key_id: String, 1 "Key" key: String
} }

/// Creates keys: `CreateKeys` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateKeys>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeys {
    /// Required.
    pub model_router_id: String,
    pub budget_id: Option<String>,
    pub keys: Option<Vec<InputKeyInfo>>,
    pub mode: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForKey>,
    pub tags: Option<Vec<TagInfo>>,
    pub user_group_id: Option<String>,
}
operation! { CreateKeys(model_router_id: String) "CreateKeys" -> CreateKeysOutput {
    0 "ModelRouterId" model_router_id, 1 "BudgetId" budget_id: String, 2 "Keys" keys: Vec<InputKeyInfo>,
    3 "Mode" mode: String, 4 "RateLimitConfig" rate_limit_config: RateLimitConfigForKey, 5 "Tags" tags: Vec<TagInfo>,
    6 "UserGroupId" user_group_id: String
} }

/// In the request of [`CreateKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputKeyInfo {
    pub key_name: Option<String>,
    /// Secret.
    pub plain_key: Option<Secret>,
}
input! { InputKeyInfo() {
    0 "KeyName" key_name: String, 1 "PlainKey" plain_key: Secret
} }

/// Response of [`CreateKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeysOutput {
    pub created_keys: Vec<CreatedKey>,
}
model! { CreateKeysOutput {
    0 "CreatedKeys" created_keys: Vec<CreatedKey>
} }

/// In the response of [`CreateKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedKey {
    pub key: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
}
model! { CreatedKey {
    0 "Key" key: String, 1 "KeyId" key_id: String, 2 "KeyName" key_name: String
} }

/// Creates listeners of a load balancer, one for each port.
///
/// The load balancer must be active. An HTTPS or TCP_SSL listener needs a certificate. HTTP and HTTPS listeners forward
/// by rules (`CreateRule`), other listeners to targets of their own. Asynchronous: the request id of the response is
/// the task id for `waiters::task_done`.
///
/// `CreateListener` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateListener>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`],
/// [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    /// Required.
    pub load_balancer_id: String,
    /// Ports from 1 to 65535; each becomes a listener.
    ///
    /// Required.
    pub ports: Vec<i64>,
    /// `TCP`, `UDP`, `HTTP`, `HTTPS`, `TCP_SSL` or `QUIC`.
    ///
    /// Required.
    pub protocol: String,
    pub listener_names: Option<Vec<String>>,
    pub health_check: Option<HealthCheck>,
    pub certificate: Option<CertificateInput>,
    /// Seconds for which a client keeps its target: 30 to 3600; 0 (default) turns it off. Only for TCP and UDP.
    pub session_expire_time: Option<i64>,
    /// How targets are chosen: `WRR` by weight (default) or `LEAST_CONN`.
    pub scheduler: Option<String>,
    pub sni_switch: Option<i64>,
    pub target_type: Option<String>,
    pub session_type: Option<String>,
    pub keepalive_enable: Option<i64>,
    pub end_port: Option<i64>,
    pub deregister_target_rst: Option<bool>,
    pub multi_cert_info: Option<MultiCertInfo>,
    pub max_conn: Option<i64>,
    pub max_cps: Option<i64>,
    pub idle_connect_timeout: Option<i64>,
    pub proxy_protocol: Option<bool>,
    pub snat_enable: Option<bool>,
    pub full_end_ports: Option<Vec<i64>>,
    pub h2c_switch: Option<bool>,
    pub ssl_close_switch: Option<bool>,
    pub data_compress_mode: Option<String>,
    pub reschedule_target_zero_weight: Option<bool>,
    pub reschedule_unhealthy: Option<bool>,
    pub reschedule_expand_target: Option<bool>,
    pub reschedule_start_time: Option<i64>,
    pub reschedule_interval: Option<i64>,
}
operation! { CreateListener(load_balancer_id: String, ports: Vec<i64>, protocol: String)
    "CreateListener" -> CreateListenerOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Ports" ports, 2 "Protocol" protocol,
    3 "ListenerNames" listener_names: Vec<String>, 4 "HealthCheck" health_check: HealthCheck,
    5 "Certificate" certificate: CertificateInput, 6 "SessionExpireTime" session_expire_time: i64,
    7 "Scheduler" scheduler: String, 8 "SniSwitch" sni_switch: i64, 9 "TargetType" target_type: String,
    10 "SessionType" session_type: String, 11 "KeepaliveEnable" keepalive_enable: i64, 12 "EndPort" end_port: i64,
    13 "DeregisterTargetRst" deregister_target_rst: bool, 14 "MultiCertInfo" multi_cert_info: MultiCertInfo,
    15 "MaxConn" max_conn: i64, 16 "MaxCps" max_cps: i64, 17 "IdleConnectTimeout" idle_connect_timeout: i64,
    18 "ProxyProtocol" proxy_protocol: bool, 19 "SnatEnable" snat_enable: bool,
    20 "FullEndPorts" full_end_ports: Vec<i64>, 21 "H2cSwitch" h2c_switch: bool,
    22 "SslCloseSwitch" ssl_close_switch: bool, 23 "DataCompressMode" data_compress_mode: String,
    24 "RescheduleTargetZeroWeight" reschedule_target_zero_weight: bool,
    25 "RescheduleUnhealthy" reschedule_unhealthy: bool, 26 "RescheduleExpandTarget" reschedule_expand_target: bool,
    27 "RescheduleStartTime" reschedule_start_time: i64, 28 "RescheduleInterval" reschedule_interval: i64
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheck {
    pub health_switch: Option<i64>,
    pub time_out: Option<i64>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub un_health_num: Option<i64>,
    pub http_code: Option<i64>,
    pub http_check_path: Option<String>,
    pub http_check_domain: Option<String>,
    pub http_check_method: Option<String>,
    pub check_port: Option<i64>,
    pub context_type: Option<String>,
    pub send_context: Option<String>,
    pub recv_context: Option<String>,
    pub check_type: Option<String>,
    pub http_version: Option<String>,
    pub source_ip_type: Option<i64>,
    pub extended_code: Option<String>,
}
input! { HealthCheck() {
    0 "HealthSwitch" health_switch: i64, 1 "TimeOut" time_out: i64, 2 "IntervalTime" interval_time: i64,
    3 "HealthNum" health_num: i64, 4 "UnHealthNum" un_health_num: i64, 5 "HttpCode" http_code: i64,
    6 "HttpCheckPath" http_check_path: String, 7 "HttpCheckDomain" http_check_domain: String,
    8 "HttpCheckMethod" http_check_method: String, 9 "CheckPort" check_port: i64, 10 "ContextType" context_type: String,
    11 "SendContext" send_context: String, 12 "RecvContext" recv_context: String, 13 "CheckType" check_type: String,
    14 "HttpVersion" http_version: String, 15 "SourceIpType" source_ip_type: i64,
    16 "ExtendedCode" extended_code: String
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInput {
    pub ssl_mode: Option<String>,
    pub ssl_verify_client: Option<String>,
    pub cert_id: Option<String>,
    pub cert_ca_id: Option<String>,
    pub cert_name: Option<String>,
    /// Secret.
    pub cert_key: Option<Secret>,
    pub cert_content: Option<String>,
    pub cert_ca_name: Option<String>,
    pub cert_ca_content: Option<String>,
}
input! { CertificateInput() {
    0 "SSLMode" ssl_mode: String, 1 "SSLVerifyClient" ssl_verify_client: String, 2 "CertId" cert_id: String,
    3 "CertCaId" cert_ca_id: String, 4 "CertName" cert_name: String, 5 "CertKey" cert_key: Secret,
    6 "CertContent" cert_content: String, 7 "CertCaName" cert_ca_name: String, 8 "CertCaContent" cert_ca_content: String
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiCertInfo {
    /// Required.
    pub ssl_mode: Option<String>,
    /// Required.
    pub cert_list: Option<Vec<CertInfo>>,
    pub ssl_verify_client: Option<String>,
}
input! { MultiCertInfo(ssl_mode: String, cert_list: Vec<CertInfo>) {
    0 "SSLMode" ssl_mode: String, 1 "CertList" cert_list: Vec<CertInfo>, 2 "SSLVerifyClient" ssl_verify_client: String
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertInfo {
    pub cert_id: Option<String>,
    pub cert_name: Option<String>,
    pub cert_content: Option<String>,
    /// Secret.
    pub cert_key: Option<Secret>,
}
input! { CertInfo() {
    0 "CertId" cert_id: String, 1 "CertName" cert_name: String, 2 "CertContent" cert_content: String,
    3 "CertKey" cert_key: Secret
} }

/// Response of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub listener_ids: Vec<String>,
}
model! { CreateListenerOutput {
    0 "ListenerIds" listener_ids: Vec<String>
} }

/// Creates load balancers, public (`OPEN`) or internal (`INTERNAL`).
///
/// Billed from its creation; an account can have 100 of each kind per region by default. Asynchronous: the response
/// lists the ids; wait with `waiters::load_balancer_active`. An internal load balancer needs `VpcId` and `SubnetId`.
/// Set `ClientToken` to make a repeated request safe.
///
/// `CreateLoadBalancer` of `clb` 2018-03-17.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateLoadBalancer>.
///
/// Errors: [`codes::INVALID_PARAMETER_CLIENT_TOKEN_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    /// `OPEN` (public) or `INTERNAL`.
    ///
    /// Required.
    pub load_balancer_type: String,
    /// Kind of load balancer. Only 1 is accepted.
    pub forward: Option<i64>,
    pub load_balancer_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub project_id: Option<i64>,
    /// `IPV4` (default), `IPV6` (NAT64) or `IPv6FullChain`. Only for public load balancers.
    pub address_ip_version: Option<String>,
    /// Number of load balancers. Default: 1.
    pub number: Option<i64>,
    pub master_zone_id: Option<String>,
    pub zone_id: Option<String>,
    pub internet_accessible: Option<InternetAccessible>,
    pub vip_isp: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub vip: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub exclusive_cluster: Option<ExclusiveCluster>,
    pub sla_type: Option<String>,
    pub cluster_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub snat_pro: Option<bool>,
    pub snat_ips: Option<Vec<SnatIp>>,
    pub cluster_tag: Option<String>,
    pub slave_zone_id: Option<String>,
    pub eip_address_id: Option<String>,
    pub load_balancer_pass_to_target: Option<bool>,
    pub dynamic_vip: Option<bool>,
    pub egress: Option<String>,
    pub lb_charge_prepaid: Option<LBChargePrepaid>,
    pub lb_charge_type: Option<String>,
    pub access_log_topic_id: Option<String>,
    pub advanced_route: Option<bool>,
    pub available_zone_affinity_info: Option<AvailableZoneAffinityInfo>,
}
operation! { CreateLoadBalancer(load_balancer_type: String) "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "LoadBalancerType" load_balancer_type, 1 "Forward" forward: i64, 2 "LoadBalancerName" load_balancer_name: String,
    3 "VpcId" vpc_id: String, 4 "SubnetId" subnet_id: String, 5 "ProjectId" project_id: i64,
    6 "AddressIPVersion" address_ip_version: String, 7 "Number" number: i64, 8 "MasterZoneId" master_zone_id: String,
    9 "ZoneId" zone_id: String, 10 "InternetAccessible" internet_accessible: InternetAccessible,
    11 "VipIsp" vip_isp: String, 12 "Tags" tags: Vec<TagInfo>, 13 "Vip" vip: String,
    14 "BandwidthPackageId" bandwidth_package_id: String, 15 "ExclusiveCluster" exclusive_cluster: ExclusiveCluster,
    16 "SlaType" sla_type: String, 17 "ClusterIds" cluster_ids: Vec<String>, 18 "ClientToken" client_token: String,
    19 "SnatPro" snat_pro: bool, 20 "SnatIps" snat_ips: Vec<SnatIp>, 21 "ClusterTag" cluster_tag: String,
    22 "SlaveZoneId" slave_zone_id: String, 23 "EipAddressId" eip_address_id: String,
    24 "LoadBalancerPassToTarget" load_balancer_pass_to_target: bool, 25 "DynamicVip" dynamic_vip: bool,
    26 "Egress" egress: String, 27 "LBChargePrepaid" lb_charge_prepaid: LBChargePrepaid,
    28 "LBChargeType" lb_charge_type: String, 29 "AccessLogTopicId" access_log_topic_id: String,
    30 "AdvancedRoute" advanced_route: bool,
    31 "AvailableZoneAffinityInfo" available_zone_affinity_info: AvailableZoneAffinityInfo
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LBChargePrepaid {
    pub renew_flag: Option<String>,
    pub period: Option<i64>,
}
input! { LBChargePrepaid() {
    0 "RenewFlag" renew_flag: String, 1 "Period" period: i64
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableZoneAffinityInfo {
    pub enable: Option<bool>,
    pub exit_ratio: Option<i64>,
    pub reentry_ratio: Option<i64>,
}
input! { AvailableZoneAffinityInfo() {
    0 "Enable" enable: bool, 1 "ExitRatio" exit_ratio: i64, 2 "ReentryRatio" reentry_ratio: i64
} }

/// Response of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub load_balancer_ids: Vec<String>,
    pub deal_name: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "LoadBalancerIds" load_balancer_ids: Vec<String>, 1 "DealName" deal_name: String
} }

/// Creates load balancer snat ips: `CreateLoadBalancerSnatIps` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateLoadBalancerSnatIps>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerSnatIps {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub snat_ips: Vec<SnatIp>,
    pub number: Option<i64>,
}
operation! { CreateLoadBalancerSnatIps(load_balancer_id: String, snat_ips: Vec<SnatIp>)
    "CreateLoadBalancerSnatIps" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "SnatIps" snat_ips, 2 "Number" number: i64
} }

/// Response of [`CreateLoadBalancerSnatIps`]: empty.
pub type CreateLoadBalancerSnatIpsOutput = Empty;

/// Creates model: `CreateModel` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateModel>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_MODALITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    /// Required.
    pub access_type: String,
    pub model_provider: Option<String>,
    pub model_ids: Option<Vec<ModelItem>>,
    pub keys: Option<Vec<KeyItem>>,
    pub service_provider_id: Option<String>,
    pub service_provider_name: Option<String>,
    pub protocol: Option<String>,
    pub api_base: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub host_header: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub verify_ssl: Option<bool>,
    pub health_check_config: Option<ServiceProviderHealthCheckConfigInput>,
}
operation! { CreateModel(access_type: String) "CreateModel" -> CreateModelOutput {
    0 "AccessType" access_type, 1 "ModelProvider" model_provider: String, 2 "ModelIds" model_ids: Vec<ModelItem>,
    3 "Keys" keys: Vec<KeyItem>, 4 "ServiceProviderId" service_provider_id: String,
    5 "ServiceProviderName" service_provider_name: String, 6 "Protocol" protocol: String, 7 "ApiBase" api_base: String,
    8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String, 10 "HostHeader" host_header: String,
    11 "Tags" tags: Vec<TagInfo>, 12 "VerifySSL" verify_ssl: bool,
    13 "HealthCheckConfig" health_check_config: ServiceProviderHealthCheckConfigInput
} }

/// In the request of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelItem {
    /// Required.
    pub model_id: Option<String>,
    pub input_modalities: Option<Vec<String>>,
    pub model_alias: Option<String>,
}
input! { ModelItem(model_id: String) {
    0 "ModelId" model_id: String, 1 "InputModalities" input_modalities: Vec<String>, 2 "ModelAlias" model_alias: String
} }

/// In the request of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProviderHealthCheckConfigInput {
    pub health_check_enabled: Option<bool>,
}
input! { ServiceProviderHealthCheckConfigInput() {
    0 "HealthCheckEnabled" health_check_enabled: bool
} }

/// Response of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOutput {
    pub service_provider_id: Option<String>,
    pub key_ids: Vec<String>,
}
model! { CreateModelOutput {
    0 "ServiceProviderId" service_provider_id: String, 1 "KeyIds" key_ids: Vec<String>
} }

/// Creates model router: `CreateModelRouter` of `clb` 2018-03-17.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateModelRouter>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_MODALITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelRouter {
    /// Required.
    pub model_router_type: String,
    pub budget_id: Option<String>,
    pub cert_id: Option<String>,
    pub cluster_info: Option<ClusterInfoInput>,
    pub model_router_name: Option<String>,
    pub network_type: Option<String>,
    pub port: Option<i64>,
    pub rate_limit_config: Option<RateLimitConfigForModelRouter>,
    pub router_setting: Option<RouterSettingWithoutFallBack>,
    pub schema: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub vpc_id: Option<String>,
    pub model_router_billing_config: Option<ModelRouterBillingConfigInput>,
    pub client_token: Option<String>,
    pub eip_address_id: Option<String>,
    pub bandwidth: Option<i64>,
}
operation! { CreateModelRouter(model_router_type: String) "CreateModelRouter" -> CreateModelRouterOutput {
    0 "ModelRouterType" model_router_type, 1 "BudgetId" budget_id: String, 2 "CertId" cert_id: String,
    3 "ClusterInfo" cluster_info: ClusterInfoInput, 4 "ModelRouterName" model_router_name: String,
    5 "NetworkType" network_type: String, 6 "Port" port: i64,
    7 "RateLimitConfig" rate_limit_config: RateLimitConfigForModelRouter,
    8 "RouterSetting" router_setting: RouterSettingWithoutFallBack, 9 "Schema" schema: String,
    10 "SubnetId" subnet_id: String, 11 "Tags" tags: Vec<TagInfo>, 12 "VpcId" vpc_id: String,
    13 "ModelRouterBillingConfig" model_router_billing_config: ModelRouterBillingConfigInput,
    14 "ClientToken" client_token: String, 15 "EipAddressId" eip_address_id: String, 16 "Bandwidth" bandwidth: i64
} }

/// In the request of [`CreateModelRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInfoInput {
    pub cluster_id: Option<String>,
    pub r#type: Option<String>,
}
input! { ClusterInfoInput() {
    0 "ClusterId" cluster_id: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateModelRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitConfigForModelRouter {
    pub rpm: Option<i64>,
    pub tpm: Option<i64>,
}
input! { RateLimitConfigForModelRouter() {
    0 "RPM" rpm: i64, 1 "TPM" tpm: i64
} }

/// In the request of [`CreateModelRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterSettingWithoutFallBack {
    pub routing_strategy: Option<String>,
    pub cross_model_group_routing_strategy: Option<String>,
    pub routing_strategy_args: Option<RoutingStrategyArgs>,
    pub num_retries: Option<i64>,
    pub sticky_config: Option<StickyConfig>,
}
input! { RouterSettingWithoutFallBack() {
    0 "RoutingStrategy" routing_strategy: String,
    1 "CrossModelGroupRoutingStrategy" cross_model_group_routing_strategy: String,
    2 "RoutingStrategyArgs" routing_strategy_args: RoutingStrategyArgs, 3 "NumRetries" num_retries: i64,
    4 "StickyConfig" sticky_config: StickyConfig
} }

/// In the request of [`CreateModelRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutingStrategyArgs {
    pub least_busy_buffer: Option<f64>,
    pub usage_based_buffer: Option<f64>,
    pub lowest_latency_buffer: Option<f64>,
    pub lowest_cost_buffer: Option<f64>,
}
input! { RoutingStrategyArgs() {
    0 "LeastBusyBuffer" least_busy_buffer: f64, 1 "UsageBasedBuffer" usage_based_buffer: f64,
    2 "LowestLatencyBuffer" lowest_latency_buffer: f64, 3 "LowestCostBuffer" lowest_cost_buffer: f64
} }

/// In the request of [`CreateModelRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StickyConfig {
    pub enabled: Option<bool>,
}
input! { StickyConfig() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateModelRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterBillingConfigInput {
    pub charge_type: Option<String>,
    pub sla_type: Option<String>,
    pub associate_resource_package: Option<bool>,
}
input! { ModelRouterBillingConfigInput() {
    0 "ChargeType" charge_type: String, 1 "SlaType" sla_type: String,
    2 "AssociateResourcePackage" associate_resource_package: bool
} }

/// Response of [`CreateModelRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelRouterOutput {
    pub model_router_id: Option<String>,
}
model! { CreateModelRouterOutput {
    0 "ModelRouterId" model_router_id: String
} }

/// Creates model router resource package: `CreateModelRouterResourcePackage` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateModelRouterResourcePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelRouterResourcePackage {
    /// Required.
    pub model_router_resource_package_amount: i64,
    pub auto_purchase_flag: Option<i64>,
    pub auto_voucher: Option<bool>,
}
operation! { CreateModelRouterResourcePackage(model_router_resource_package_amount: i64)
    "CreateModelRouterResourcePackage" -> CreateModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackageAmount" model_router_resource_package_amount,
    1 "AutoPurchaseFlag" auto_purchase_flag: i64, 2 "AutoVoucher" auto_voucher: bool
} }

/// Response of [`CreateModelRouterResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelRouterResourcePackageOutput {
    pub model_router_resource_package_ids: Vec<String>,
    pub deal_name: Option<String>,
}
model! { CreateModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackageIds" model_router_resource_package_ids: Vec<String>, 1 "DealName" deal_name: String
} }

/// Adds forwarding rules (domain and path) to an HTTP or HTTPS listener.
///
/// Asynchronous: the request id of the response is the task id for `waiters::task_done`. Targets are then registered
/// with the rule.
///
/// `CreateRule` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub rules: Vec<RuleInput>,
}
operation! { CreateRule(load_balancer_id: String, listener_id: String, rules: Vec<RuleInput>)
    "CreateRule" -> CreateRuleOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Rules" rules
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInput {
    /// Required.
    pub url: Option<String>,
    pub domain: Option<String>,
    pub session_expire_time: Option<i64>,
    pub health_check: Option<HealthCheck>,
    pub certificate: Option<CertificateInput>,
    pub scheduler: Option<String>,
    pub forward_type: Option<String>,
    pub default_server: Option<bool>,
    pub http2: Option<bool>,
    pub target_type: Option<String>,
    pub trpc_callee: Option<String>,
    pub trpc_func: Option<String>,
    pub quic: Option<bool>,
    pub domains: Option<Vec<String>>,
    pub multi_cert_info: Option<MultiCertInfo>,
    pub cookie_name: Option<String>,
}
input! { RuleInput(url: String) {
    0 "Url" url: String, 1 "Domain" domain: String, 2 "SessionExpireTime" session_expire_time: i64,
    3 "HealthCheck" health_check: HealthCheck, 4 "Certificate" certificate: CertificateInput,
    5 "Scheduler" scheduler: String, 6 "ForwardType" forward_type: String, 7 "DefaultServer" default_server: bool,
    8 "Http2" http2: bool, 9 "TargetType" target_type: String, 10 "TrpcCallee" trpc_callee: String,
    11 "TrpcFunc" trpc_func: String, 12 "Quic" quic: bool, 13 "Domains" domains: Vec<String>,
    14 "MultiCertInfo" multi_cert_info: MultiCertInfo, 15 "CookieName" cookie_name: String
} }

/// Response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub location_ids: Vec<String>,
}
model! { CreateRuleOutput {
    0 "LocationIds" location_ids: Vec<String>
} }

/// Creates target group: `CreateTargetGroup` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateTargetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetGroup {
    pub target_group_name: Option<String>,
    pub vpc_id: Option<String>,
    pub port: Option<i64>,
    pub target_group_instances: Option<Vec<TargetGroupInstance>>,
    pub r#type: Option<String>,
    pub protocol: Option<String>,
    pub health_check: Option<TargetGroupHealthCheck>,
    pub schedule_algorithm: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub weight: Option<i64>,
    pub full_listen_switch: Option<bool>,
    pub keepalive_enable: Option<bool>,
    pub session_expire_time: Option<i64>,
    pub ip_version: Option<String>,
    pub snat_enable: Option<bool>,
}
operation! { CreateTargetGroup() "CreateTargetGroup" -> CreateTargetGroupOutput {
    0 "TargetGroupName" target_group_name: String, 1 "VpcId" vpc_id: String, 2 "Port" port: i64,
    3 "TargetGroupInstances" target_group_instances: Vec<TargetGroupInstance>, 4 "Type" r#type: String,
    5 "Protocol" protocol: String, 6 "HealthCheck" health_check: TargetGroupHealthCheck,
    7 "ScheduleAlgorithm" schedule_algorithm: String, 8 "Tags" tags: Vec<TagInfo>, 9 "Weight" weight: i64,
    10 "FullListenSwitch" full_listen_switch: bool, 11 "KeepaliveEnable" keepalive_enable: bool,
    12 "SessionExpireTime" session_expire_time: i64, 13 "IpVersion" ip_version: String,
    14 "SnatEnable" snat_enable: bool
} }

/// In the request of [`CreateTargetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupInstance {
    /// Required.
    pub bind_ip: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
    pub new_port: Option<i64>,
}
input! { TargetGroupInstance(bind_ip: String) {
    0 "BindIP" bind_ip: String, 1 "Port" port: i64, 2 "Weight" weight: i64, 3 "NewPort" new_port: i64
} }

/// In the request of [`CreateTargetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupHealthCheck {
    /// Required.
    pub health_switch: Option<bool>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub timeout: Option<i64>,
    pub gap_time: Option<i64>,
    pub good_limit: Option<i64>,
    pub bad_limit: Option<i64>,
    pub jumbo_frame: Option<bool>,
    pub http_code: Option<i64>,
    pub http_check_domain: Option<String>,
    pub http_check_path: Option<String>,
    pub http_check_method: Option<String>,
    pub context_type: Option<String>,
    pub send_context: Option<String>,
    pub recv_context: Option<String>,
    pub http_version: Option<String>,
    pub extended_code: Option<String>,
}
input! { TargetGroupHealthCheck(health_switch: bool) {
    0 "HealthSwitch" health_switch: bool, 1 "Protocol" protocol: String, 2 "Port" port: i64, 3 "Timeout" timeout: i64,
    4 "GapTime" gap_time: i64, 5 "GoodLimit" good_limit: i64, 6 "BadLimit" bad_limit: i64,
    7 "JumboFrame" jumbo_frame: bool, 8 "HttpCode" http_code: i64, 9 "HttpCheckDomain" http_check_domain: String,
    10 "HttpCheckPath" http_check_path: String, 11 "HttpCheckMethod" http_check_method: String,
    12 "ContextType" context_type: String, 13 "SendContext" send_context: String, 14 "RecvContext" recv_context: String,
    15 "HttpVersion" http_version: String, 16 "ExtendedCode" extended_code: String
} }

/// Response of [`CreateTargetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetGroupOutput {
    pub target_group_id: Option<String>,
}
model! { CreateTargetGroupOutput {
    0 "TargetGroupId" target_group_id: String
} }

/// Creates topic: `CreateTopic` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateTopic>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    /// Required.
    pub topic_name: String,
    pub partition_count: Option<i64>,
    pub topic_type: Option<String>,
    pub period: Option<i64>,
    pub storage_type: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateTopic(topic_name: String) "CreateTopic" -> CreateTopicOutput {
    0 "TopicName" topic_name, 1 "PartitionCount" partition_count: i64, 2 "TopicType" topic_type: String,
    3 "Period" period: i64, 4 "StorageType" storage_type: String, 5 "Tags" tags: Vec<TagInfo>
} }

/// Response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub topic_id: Option<String>,
}
model! { CreateTopicOutput {
    0 "TopicId" topic_id: String
} }

/// Creates user group: `CreateUserGroup` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=CreateUserGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    /// Required.
    pub model_router_id: String,
    /// Required.
    pub user_group_name: String,
    pub budget_id: Option<String>,
    pub intent_routers: Option<Vec<String>>,
    pub key_ids: Option<Vec<String>>,
    pub models: Option<Vec<String>>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateUserGroup(model_router_id: String, user_group_name: String)
    "CreateUserGroup" -> CreateUserGroupOutput {
    0 "ModelRouterId" model_router_id, 1 "UserGroupName" user_group_name, 2 "BudgetId" budget_id: String,
    3 "IntentRouters" intent_routers: Vec<String>, 4 "KeyIds" key_ids: Vec<String>, 5 "Models" models: Vec<String>,
    6 "Tags" tags: Vec<TagInfo>
} }

/// Response of [`CreateUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupOutput {
    pub user_group_id: Option<String>,
}
model! { CreateUserGroupOutput {
    0 "UserGroupId" user_group_id: String
} }

/// Deletes budgets: `DeleteBudgets` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteBudgets>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBudgets {
    /// Required.
    pub budget_ids: Vec<String>,
}
operation! { DeleteBudgets(budget_ids: Vec<String>) "DeleteBudgets" -> Empty {
    0 "BudgetIds" budget_ids
} }

/// Response of [`DeleteBudgets`]: empty.
pub type DeleteBudgetsOutput = Empty;

/// Deletes intent router: `DeleteIntentRouter` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteIntentRouter>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntentRouter {
    /// Required.
    pub model_router_id: String,
    /// Required.
    pub intent_router_id: String,
}
operation! { DeleteIntentRouter(model_router_id: String, intent_router_id: String) "DeleteIntentRouter" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "IntentRouterId" intent_router_id
} }

/// Response of [`DeleteIntentRouter`]: empty.
pub type DeleteIntentRouterOutput = Empty;

/// Deletes keys: `DeleteKeys` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteKeys>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeys {
    /// Required.
    pub model_router_id: String,
    /// Required.
    pub key_ids: Vec<String>,
}
operation! { DeleteKeys(model_router_id: String, key_ids: Vec<String>) "DeleteKeys" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "KeyIds" key_ids
} }

/// Response of [`DeleteKeys`]: empty.
pub type DeleteKeysOutput = Empty;

/// Deletes listener: `DeleteListener` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
}
operation! { DeleteListener(load_balancer_id: String, listener_id: String) "DeleteListener" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id
} }

/// Response of [`DeleteListener`]: empty.
pub type DeleteListenerOutput = Empty;

/// Deletes load balancers with their listeners and rules. **Irreversible.** Backend servers are only deregistered.
///
/// Asynchronous: the request id of the response is the task id for `waiters::task_done`. Without `ForceDelete`, a
/// request for a load balancer with 20 targets or more, or with more than 10 Mbps in the last 5 minutes, is refused.
/// One request accepts up to 20.
///
/// `DeleteLoadBalancer` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteLoadBalancer>.
///
/// Errors: [`codes::FAILED_OPERATION_EIP_TRAFFIC_CHECK_RISK`], [`codes::FAILED_OPERATION_FREQUENCY_CHECK_RISK`],
/// [`codes::FAILED_OPERATION_TARGET_NUM_CHECK_RISK`], [`codes::FAILED_OPERATION_TRAFFIC_CHECK_RISK`],
/// [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    /// Required.
    pub load_balancer_ids: Vec<String>,
    pub force_delete: Option<bool>,
}
operation! { DeleteLoadBalancer(load_balancer_ids: Vec<String>) "DeleteLoadBalancer" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids, 1 "ForceDelete" force_delete: bool
} }

/// Response of [`DeleteLoadBalancer`]: empty.
pub type DeleteLoadBalancerOutput = Empty;

/// Deletes load balancer listeners: `DeleteLoadBalancerListeners` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteLoadBalancerListeners>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerListeners {
    /// Required.
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
}
operation! { DeleteLoadBalancerListeners(load_balancer_id: String) "DeleteLoadBalancerListeners" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>
} }

/// Response of [`DeleteLoadBalancerListeners`]: empty.
pub type DeleteLoadBalancerListenersOutput = Empty;

/// Deletes load balancer snat ips: `DeleteLoadBalancerSnatIps` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteLoadBalancerSnatIps>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerSnatIps {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub ips: Vec<String>,
}
operation! { DeleteLoadBalancerSnatIps(load_balancer_id: String, ips: Vec<String>)
    "DeleteLoadBalancerSnatIps" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "Ips" ips
} }

/// Response of [`DeleteLoadBalancerSnatIps`]: empty.
pub type DeleteLoadBalancerSnatIpsOutput = Empty;

/// Deletes model: `DeleteModel` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteModel>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    /// Required.
    pub service_provider_ids: Vec<String>,
}
operation! { DeleteModel(service_provider_ids: Vec<String>) "DeleteModel" -> Empty {
    0 "ServiceProviderIds" service_provider_ids
} }

/// Response of [`DeleteModel`]: empty.
pub type DeleteModelOutput = Empty;

/// Deletes model routers: `DeleteModelRouters` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteModelRouters>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE_TRANSITION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelRouters {
    pub model_router_ids: Option<Vec<String>>,
}
operation! { DeleteModelRouters() "DeleteModelRouters" -> Empty {
    0 "ModelRouterIds" model_router_ids: Vec<String>
} }

/// Response of [`DeleteModelRouters`]: empty.
pub type DeleteModelRoutersOutput = Empty;

/// Deletes rewrite: `DeleteRewrite` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteRewrite>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_LB_STATUS`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SOME_REWRITE_NOT_FOUND`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRewrite {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub source_listener_id: String,
    /// Required.
    pub target_listener_id: String,
    /// Required.
    pub rewrite_infos: Vec<RewriteLocationMap>,
}
operation! {
    DeleteRewrite(load_balancer_id: String, source_listener_id: String, target_listener_id: String, rewrite_infos: Vec<RewriteLocationMap>)
    "DeleteRewrite" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "SourceListenerId" source_listener_id,
    2 "TargetListenerId" target_listener_id, 3 "RewriteInfos" rewrite_infos
} }

/// Response of [`DeleteRewrite`]: empty.
pub type DeleteRewriteOutput = Empty;

/// In the request of [`DeleteRewrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewriteLocationMap {
    /// Required.
    pub source_location_id: Option<String>,
    /// Required.
    pub target_location_id: Option<String>,
    pub rewrite_code: Option<i64>,
    pub take_url: Option<bool>,
    pub source_domain: Option<String>,
}
input! { RewriteLocationMap(source_location_id: String, target_location_id: String) {
    0 "SourceLocationId" source_location_id: String, 1 "TargetLocationId" target_location_id: String,
    2 "RewriteCode" rewrite_code: i64, 3 "TakeUrl" take_url: bool, 4 "SourceDomain" source_domain: String
} }

/// Deletes rule: `DeleteRule` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    pub location_ids: Option<Vec<String>>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub new_default_server_domain: Option<String>,
}
operation! { DeleteRule(load_balancer_id: String, listener_id: String) "DeleteRule" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "LocationIds" location_ids: Vec<String>,
    3 "Domain" domain: String, 4 "Url" url: String, 5 "NewDefaultServerDomain" new_default_server_domain: String
} }

/// Response of [`DeleteRule`]: empty.
pub type DeleteRuleOutput = Empty;

/// Deletes target groups: `DeleteTargetGroups` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteTargetGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTargetGroups {
    /// Required.
    pub target_group_ids: Vec<String>,
}
operation! { DeleteTargetGroups(target_group_ids: Vec<String>) "DeleteTargetGroups" -> Empty {
    0 "TargetGroupIds" target_group_ids
} }

/// Response of [`DeleteTargetGroups`]: empty.
pub type DeleteTargetGroupsOutput = Empty;

/// Deletes user groups: `DeleteUserGroups` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeleteUserGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroups {
    /// Required.
    pub model_router_id: String,
    /// Required.
    pub user_group_ids: Vec<String>,
}
operation! { DeleteUserGroups(model_router_id: String, user_group_ids: Vec<String>) "DeleteUserGroups" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "UserGroupIds" user_group_ids
} }

/// Response of [`DeleteUserGroups`]: empty.
pub type DeleteUserGroupsOutput = Empty;

/// `DeregisterFunctionTargets` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeregisterFunctionTargets>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterFunctionTargets {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub function_targets: Vec<FunctionTarget>,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
operation! {
    DeregisterFunctionTargets(load_balancer_id: String, listener_id: String, function_targets: Vec<FunctionTarget>)
    "DeregisterFunctionTargets" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "FunctionTargets" function_targets,
    3 "LocationId" location_id: String, 4 "Domain" domain: String, 5 "Url" url: String
} }

/// Response of [`DeregisterFunctionTargets`]: empty.
pub type DeregisterFunctionTargetsOutput = Empty;

/// In the request of [`DeregisterFunctionTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionTarget {
    /// Required.
    pub function: Option<FunctionInfo>,
    pub weight: Option<i64>,
}
input! { FunctionTarget(function: FunctionInfo) {
    0 "Function" function: FunctionInfo, 1 "Weight" weight: i64
} }

/// In the request of [`DeregisterFunctionTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionInfo {
    /// Required.
    pub function_namespace: Option<String>,
    /// Required.
    pub function_name: Option<String>,
    /// Required.
    pub function_qualifier: Option<String>,
    pub function_qualifier_type: Option<String>,
}
input! { FunctionInfo(function_namespace: String, function_name: String, function_qualifier: String) {
    0 "FunctionNamespace" function_namespace: String, 1 "FunctionName" function_name: String,
    2 "FunctionQualifier" function_qualifier: String, 3 "FunctionQualifierType" function_qualifier_type: String
} }

/// `DeregisterModelsFromServiceProvider` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeregisterModelsFromServiceProvider>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterModelsFromServiceProvider {
    /// Required.
    pub service_provider_id: String,
    pub model_aliases: Option<Vec<String>>,
}
operation! { DeregisterModelsFromServiceProvider(service_provider_id: String)
    "DeregisterModelsFromServiceProvider" -> Empty {
    0 "ServiceProviderId" service_provider_id, 1 "ModelAliases" model_aliases: Vec<String>
} }

/// Response of [`DeregisterModelsFromServiceProvider`]: empty.
pub type DeregisterModelsFromServiceProviderOutput = Empty;

/// `DeregisterTargetGroupInstances` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeregisterTargetGroupInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterTargetGroupInstances {
    /// Required.
    pub target_group_id: String,
    /// Required.
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! { DeregisterTargetGroupInstances(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "DeregisterTargetGroupInstances" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

/// Response of [`DeregisterTargetGroupInstances`]: empty.
pub type DeregisterTargetGroupInstancesOutput = Empty;

/// Removes backend servers from a listener or from a rule.
///
/// **They receive no new connections.** Asynchronous: the request id of the response is the task id for
/// `waiters::task_done`. For a rule set `LocationId`, or `Domain` and `Url`. One request accepts up to 20 targets.
///
/// `DeregisterTargets` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeregisterTargets>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterTargets {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub targets: Vec<Target>,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
operation! { DeregisterTargets(load_balancer_id: String, listener_id: String, targets: Vec<Target>)
    "DeregisterTargets" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Targets" targets,
    3 "LocationId" location_id: String, 4 "Domain" domain: String, 5 "Url" url: String
} }

/// Response of [`DeregisterTargets`]: empty.
pub type DeregisterTargetsOutput = Empty;

/// `DeregisterTargetsFromClassicalLB` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DeregisterTargetsFromClassicalLB>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterTargetsFromClassicalLB {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DeregisterTargetsFromClassicalLB(load_balancer_id: String, instance_ids: Vec<String>)
    "DeregisterTargetsFromClassicalLB" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "InstanceIds" instance_ids
} }

/// Response of [`DeregisterTargetsFromClassicalLB`]: empty.
pub type DeregisterTargetsFromClassicalLBOutput = Empty;

/// Describes associated model availability: `DescribeAssociatedModelAvailability` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeAssociatedModelAvailability>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssociatedModelAvailability {
    pub model_router_id: Option<String>,
    pub models: Option<Vec<String>>,
}
operation! { DescribeAssociatedModelAvailability()
    "DescribeAssociatedModelAvailability" -> DescribeAssociatedModelAvailabilityOutput {
    0 "ModelRouterId" model_router_id: String, 1 "Models" models: Vec<String>
} }

/// Response of [`DescribeAssociatedModelAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssociatedModelAvailabilityOutput {
    pub model_availability: Vec<ModelAvailability>,
}
model! { DescribeAssociatedModelAvailabilityOutput {
    0 "ModelAvailability" model_availability: Vec<ModelAvailability>
} }

/// In the response of [`DescribeAssociatedModelAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelAvailability {
    pub input_modalities: Vec<String>,
    pub model: Option<String>,
    pub status: Option<String>,
}
model! { ModelAvailability {
    0 "InputModalities" input_modalities: Vec<String>, 1 "Model" model: String, 2 "Status" status: String
} }

/// Describes async jobs: `DescribeAsyncJobs` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeAsyncJobs>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncJobs {
    pub request_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
operation! { DescribeAsyncJobs() "DescribeAsyncJobs" -> DescribeAsyncJobsOutput {
    0 "RequestIds" request_ids: Vec<String>, 1 "NextToken" next_token: String, 2 "MaxResults" max_results: i64
} }
paged! { DescribeAsyncJobs: Job = Token "NextToken", "Jobs" jobs, next "NextToken" }

/// Response of [`DescribeAsyncJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncJobsOutput {
    pub jobs: Vec<Job>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAsyncJobsOutput {
    0 "Jobs" jobs: Vec<Job>, 1 "NextToken" next_token: String, 2 "MaxResults" max_results: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAsyncJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub api_name: Option<String>,
    pub request_id: Option<String>,
    pub status: Option<String>,
    pub resource_ids: Vec<String>,
}
model! { Job {
    0 "ApiName" api_name: String, 1 "RequestId" request_id: String, 2 "Status" status: String,
    3 "ResourceIds" resource_ids: Vec<String>
} }

/// Describes block ip list: `DescribeBlockIPList` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeBlockIPList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockIPList {
    /// Required.
    pub load_balancer_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeBlockIPList(load_balancer_id: String) "DescribeBlockIPList" -> DescribeBlockIPListOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeBlockIPList: BlockedIP = Offset "Offset", "BlockedIPList" blocked_ip_list, total "BlockedIPCount" }

/// Response of [`DescribeBlockIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockIPListOutput {
    pub blocked_ip_count: Option<i64>,
    pub client_ip_field: Option<String>,
    pub blocked_ip_list: Vec<BlockedIP>,
}
model! { DescribeBlockIPListOutput {
    0 "BlockedIPCount" blocked_ip_count: i64, 1 "ClientIPField" client_ip_field: String,
    2 "BlockedIPList" blocked_ip_list: Vec<BlockedIP>
} }

/// In the response of [`DescribeBlockIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockedIP {
    pub ip: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { BlockedIP {
    0 "IP" ip: String, 1 "CreateTime" create_time: String, 2 "ExpireTime" expire_time: String
} }

/// Describes block ip task: `DescribeBlockIPTask` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeBlockIPTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockIPTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeBlockIPTask(task_id: String) "DescribeBlockIPTask" -> DescribeBlockIPTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeBlockIPTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockIPTaskOutput {
    pub status: Option<i64>,
}
model! { DescribeBlockIPTaskOutput {
    0 "Status" status: i64
} }

/// Describes budget associations: `DescribeBudgetAssociations` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeBudgetAssociations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetAssociations {
    /// Required.
    pub budget_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeBudgetAssociations(budget_id: String)
    "DescribeBudgetAssociations" -> DescribeBudgetAssociationsOutput {
    0 "BudgetId" budget_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Type" r#type: String
} }
paged! { DescribeBudgetAssociations: BudgetAssociation =
    Offset "Offset", "AssociationSet" association_set, total "TotalCount" }

/// Response of [`DescribeBudgetAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetAssociationsOutput {
    pub association_set: Vec<BudgetAssociation>,
    pub total_count: Option<i64>,
}
model! { DescribeBudgetAssociationsOutput {
    0 "AssociationSet" association_set: Vec<BudgetAssociation>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBudgetAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetAssociation {
    pub budget_id: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub key_id: Option<String>,
    pub model_router_id: Option<String>,
    pub resource_name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub user_group_id: Option<String>,
}
model! { BudgetAssociation {
    0 "BudgetId" budget_id: String, 1 "CreatedTime" created_time: String, 2 "KeyId" key_id: String,
    3 "ModelRouterId" model_router_id: String, 4 "ResourceName" resource_name: String, 5 "Status" status: String,
    6 "Type" r#type: String, 7 "UserGroupId" user_group_id: String
} }

/// Describes budgets: `DescribeBudgets` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeBudgets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgets {
    pub budget_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeBudgets() "DescribeBudgets" -> DescribeBudgetsOutput {
    0 "BudgetIds" budget_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeBudgets: BudgetInfo = Offset "Offset", "BudgetSet" budget_set, total "TotalCount" }

/// In the request of [`DescribeBudgets`].
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

/// Response of [`DescribeBudgets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetsOutput {
    pub budget_set: Vec<BudgetInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeBudgetsOutput {
    0 "BudgetSet" budget_set: Vec<BudgetInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBudgets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetInfo {
    pub association_key_count: Option<i64>,
    pub association_model_router_count: Option<i64>,
    pub association_user_group_count: Option<i64>,
    pub budget_configs: Vec<BudgetConfig>,
    pub budget_id: Option<String>,
    pub budget_name: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForBudget>,
    pub status: Option<String>,
}
model! { BudgetInfo {
    0 "AssociationKeyCount" association_key_count: i64,
    1 "AssociationModelRouterCount" association_model_router_count: i64,
    2 "AssociationUserGroupCount" association_user_group_count: i64,
    3 "BudgetConfigs" budget_configs: Vec<BudgetConfig>, 4 "BudgetId" budget_id: String,
    5 "BudgetName" budget_name: String, 6 "CreatedTime" created_time: String, 7 "ModifiedTime" modified_time: String,
    8 "RateLimitConfig" rate_limit_config: RateLimitConfigForBudget, 9 "Status" status: String
} }

/// In the response of [`DescribeBudgets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetConfig {
    pub budget_duration: Option<String>,
    pub budget_reset_at: Option<String>,
    pub max_budget: Option<f64>,
}
model! { BudgetConfig {
    0 "BudgetDuration" budget_duration: String, 1 "BudgetResetAt" budget_reset_at: String, 2 "MaxBudget" max_budget: f64
} }

/// Describes classical lb by instance id: `DescribeClassicalLBByInstanceId` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeClassicalLBByInstanceId>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBByInstanceId {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeClassicalLBByInstanceId(instance_ids: Vec<String>)
    "DescribeClassicalLBByInstanceId" -> DescribeClassicalLBByInstanceIdOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeClassicalLBByInstanceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBByInstanceIdOutput {
    pub load_balancer_info_list: Vec<ClassicalLoadBalancerInfo>,
}
model! { DescribeClassicalLBByInstanceIdOutput {
    0 "LoadBalancerInfoList" load_balancer_info_list: Vec<ClassicalLoadBalancerInfo>
} }

/// In the response of [`DescribeClassicalLBByInstanceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassicalLoadBalancerInfo {
    pub instance_id: Option<String>,
    pub load_balancer_ids: Vec<String>,
}
model! { ClassicalLoadBalancerInfo {
    0 "InstanceId" instance_id: String, 1 "LoadBalancerIds" load_balancer_ids: Vec<String>
} }

/// Describes classical lb health status: `DescribeClassicalLBHealthStatus` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeClassicalLBHealthStatus>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBHealthStatus {
    /// Required.
    pub load_balancer_id: String,
    pub listener_id: Option<String>,
}
operation! { DescribeClassicalLBHealthStatus(load_balancer_id: String)
    "DescribeClassicalLBHealthStatus" -> DescribeClassicalLBHealthStatusOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id: String
} }

/// Response of [`DescribeClassicalLBHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBHealthStatusOutput {
    pub health_list: Vec<ClassicalHealth>,
}
model! { DescribeClassicalLBHealthStatusOutput {
    0 "HealthList" health_list: Vec<ClassicalHealth>
} }

/// In the response of [`DescribeClassicalLBHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassicalHealth {
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub listener_port: Option<i64>,
    pub protocol: Option<String>,
    pub health_status: Option<i64>,
}
model! { ClassicalHealth {
    0 "IP" ip: String, 1 "Port" port: i64, 2 "ListenerPort" listener_port: i64, 3 "Protocol" protocol: String,
    4 "HealthStatus" health_status: i64
} }

/// Describes classical lb listeners: `DescribeClassicalLBListeners` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeClassicalLBListeners>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBListeners {
    /// Required.
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub listener_port: Option<i64>,
    pub status: Option<i64>,
}
operation! { DescribeClassicalLBListeners(load_balancer_id: String)
    "DescribeClassicalLBListeners" -> DescribeClassicalLBListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>, 2 "Protocol" protocol: String,
    3 "ListenerPort" listener_port: i64, 4 "Status" status: i64
} }

/// Response of [`DescribeClassicalLBListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBListenersOutput {
    pub listeners: Vec<ClassicalListener>,
}
model! { DescribeClassicalLBListenersOutput {
    0 "Listeners" listeners: Vec<ClassicalListener>
} }

/// In the response of [`DescribeClassicalLBListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassicalListener {
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub instance_port: Option<i64>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub session_expire: Option<i64>,
    pub health_switch: Option<i64>,
    pub time_out: Option<i64>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub http_hash: Option<String>,
    pub http_code: Option<i64>,
    pub http_check_path: Option<String>,
    pub ssl_mode: Option<String>,
    pub cert_id: Option<String>,
    pub cert_ca_id: Option<String>,
    pub status: Option<i64>,
}
model! { ClassicalListener {
    0 "ListenerId" listener_id: String, 1 "ListenerPort" listener_port: i64, 2 "InstancePort" instance_port: i64,
    3 "ListenerName" listener_name: String, 4 "Protocol" protocol: String, 5 "SessionExpire" session_expire: i64,
    6 "HealthSwitch" health_switch: i64, 7 "TimeOut" time_out: i64, 8 "IntervalTime" interval_time: i64,
    9 "HealthNum" health_num: i64, 10 "UnhealthNum" unhealth_num: i64, 11 "HttpHash" http_hash: String,
    12 "HttpCode" http_code: i64, 13 "HttpCheckPath" http_check_path: String, 14 "SSLMode" ssl_mode: String,
    15 "CertId" cert_id: String, 16 "CertCaId" cert_ca_id: String, 17 "Status" status: i64
} }

/// Describes classical lb targets: `DescribeClassicalLBTargets` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeClassicalLBTargets>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBTargets {
    /// Required.
    pub load_balancer_id: String,
}
operation! { DescribeClassicalLBTargets(load_balancer_id: String)
    "DescribeClassicalLBTargets" -> DescribeClassicalLBTargetsOutput {
    0 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DescribeClassicalLBTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBTargetsOutput {
    pub targets: Vec<ClassicalTarget>,
}
model! { DescribeClassicalLBTargetsOutput {
    0 "Targets" targets: Vec<ClassicalTarget>
} }

/// In the response of [`DescribeClassicalLBTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassicalTarget {
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub weight: Option<i64>,
    pub public_ip_addresses: Vec<String>,
    pub private_ip_addresses: Vec<String>,
    pub instance_name: Option<String>,
    pub run_flag: Option<i64>,
}
model! { ClassicalTarget {
    0 "Type" r#type: String, 1 "InstanceId" instance_id: String, 2 "Weight" weight: i64,
    3 "PublicIpAddresses" public_ip_addresses: Vec<String>, 4 "PrivateIpAddresses" private_ip_addresses: Vec<String>,
    5 "InstanceName" instance_name: String, 6 "RunFlag" run_flag: i64
} }

/// Describes cls log set: `DescribeClsLogSet` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeClsLogSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClsLogSet {}
operation! { DescribeClsLogSet() "DescribeClsLogSet" -> DescribeClsLogSetOutput {} }

/// Response of [`DescribeClsLogSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClsLogSetOutput {
    pub logset_id: Option<String>,
    pub health_logset_id: Option<String>,
}
model! { DescribeClsLogSetOutput {
    0 "LogsetId" logset_id: String, 1 "HealthLogsetId" health_logset_id: String
} }

/// Describes cluster resources: `DescribeClusterResources` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeClusterResources>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterResources {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusterResources() "DescribeClusterResources" -> DescribeClusterResourcesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeClusterResources: ClusterResource =
    Offset "Offset", "ClusterResourceSet" cluster_resource_set, total "TotalCount" }

/// Response of [`DescribeClusterResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterResourcesOutput {
    pub cluster_resource_set: Vec<ClusterResource>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterResourcesOutput {
    0 "ClusterResourceSet" cluster_resource_set: Vec<ClusterResource>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusterResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterResource {
    pub cluster_id: Option<String>,
    pub vip: Option<String>,
    pub load_balancer_id: Option<String>,
    pub idle: Option<String>,
    pub cluster_name: Option<String>,
    pub isp: Option<String>,
    pub clusters_zone: Option<ClustersZone>,
}
model! { ClusterResource {
    0 "ClusterId" cluster_id: String, 1 "Vip" vip: String, 2 "LoadBalancerId" load_balancer_id: String,
    3 "Idle" idle: String, 4 "ClusterName" cluster_name: String, 5 "Isp" isp: String,
    6 "ClustersZone" clusters_zone: ClustersZone
} }

/// In the response of [`DescribeClusterResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClustersZone {
    pub master_zone: Vec<String>,
    pub slave_zone: Vec<String>,
}
model! { ClustersZone {
    0 "MasterZone" master_zone: Vec<String>, 1 "SlaveZone" slave_zone: Vec<String>
} }

/// Describes cross targets: `DescribeCrossTargets` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeCrossTargets>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossTargets {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCrossTargets() "DescribeCrossTargets" -> DescribeCrossTargetsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeCrossTargets: CrossTargets = Offset "Offset", "CrossTargetSet" cross_target_set, total "TotalCount" }

/// Response of [`DescribeCrossTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossTargetsOutput {
    pub total_count: Option<i64>,
    pub cross_target_set: Vec<CrossTargets>,
}
model! { DescribeCrossTargetsOutput {
    0 "TotalCount" total_count: i64, 1 "CrossTargetSet" cross_target_set: Vec<CrossTargets>
} }

/// In the response of [`DescribeCrossTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossTargets {
    pub local_vpc_id: Option<String>,
    pub vpc_id: Option<String>,
    pub ip: Option<String>,
    pub vpc_name: Option<String>,
    pub eni_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region: Option<String>,
}
model! { CrossTargets {
    0 "LocalVpcId" local_vpc_id: String, 1 "VpcId" vpc_id: String, 2 "IP" ip: String, 3 "VpcName" vpc_name: String,
    4 "EniId" eni_id: String, 5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String,
    7 "Region" region: String
} }

/// Describes customized config associate list: `DescribeCustomizedConfigAssociateList` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeCustomizedConfigAssociateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedConfigAssociateList {
    pub uconfig_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub domain: Option<String>,
}
operation! { DescribeCustomizedConfigAssociateList()
    "DescribeCustomizedConfigAssociateList" -> DescribeCustomizedConfigAssociateListOutput {
    0 "UconfigId" uconfig_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Domain" domain: String
} }
paged! { DescribeCustomizedConfigAssociateList: BindDetailItem =
    Offset "Offset", "BindList" bind_list, total "TotalCount" }

/// Response of [`DescribeCustomizedConfigAssociateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedConfigAssociateListOutput {
    pub bind_list: Vec<BindDetailItem>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomizedConfigAssociateListOutput {
    0 "BindList" bind_list: Vec<BindDetailItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCustomizedConfigAssociateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDetailItem {
    pub load_balancer_id: Option<String>,
    pub listener_id: Option<String>,
    pub domain: Option<String>,
    pub location_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub vport: Option<i64>,
    pub url: Option<String>,
    pub uconfig_id: Option<String>,
}
model! { BindDetailItem {
    0 "LoadBalancerId" load_balancer_id: String, 1 "ListenerId" listener_id: String, 2 "Domain" domain: String,
    3 "LocationId" location_id: String, 4 "ListenerName" listener_name: String, 5 "Protocol" protocol: String,
    6 "Vport" vport: i64, 7 "Url" url: String, 8 "UconfigId" uconfig_id: String
} }

/// Describes customized config list: `DescribeCustomizedConfigList` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeCustomizedConfigList>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`], [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`],
/// [`codes::INVALID_PARAMETER_PROTOCOL_CHECK_FAILED`], [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_REWRITE_ALREADY_EXIST`], [`codes::INVALID_PARAMETER_SOME_REWRITE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedConfigList {
    /// Required.
    pub config_type: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub config_name: Option<String>,
    pub uconfig_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCustomizedConfigList(config_type: String)
    "DescribeCustomizedConfigList" -> DescribeCustomizedConfigListOutput {
    0 "ConfigType" config_type, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "ConfigName" config_name: String,
    4 "UconfigIds" uconfig_ids: Vec<String>, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeCustomizedConfigList: ConfigListItem = Offset "Offset", "ConfigList" config_list, total "TotalCount" }

/// Response of [`DescribeCustomizedConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedConfigListOutput {
    pub config_list: Vec<ConfigListItem>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomizedConfigListOutput {
    0 "ConfigList" config_list: Vec<ConfigListItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCustomizedConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigListItem {
    pub uconfig_id: Option<String>,
    pub config_type: Option<String>,
    pub config_name: Option<String>,
    pub config_content: Option<String>,
    pub create_timestamp: Option<String>,
    pub update_timestamp: Option<String>,
}
model! { ConfigListItem {
    0 "UconfigId" uconfig_id: String, 1 "ConfigType" config_type: String, 2 "ConfigName" config_name: String,
    3 "ConfigContent" config_content: String, 4 "CreateTimestamp" create_timestamp: String,
    5 "UpdateTimestamp" update_timestamp: String
} }

/// Describes exclusive clusters: `DescribeExclusiveClusters` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeExclusiveClusters>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveClusters {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeExclusiveClusters() "DescribeExclusiveClusters" -> DescribeExclusiveClustersOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeExclusiveClusters: Cluster = Offset "Offset", "ClusterSet" cluster_set, total "TotalCount" }

/// Response of [`DescribeExclusiveClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveClustersOutput {
    pub cluster_set: Vec<Cluster>,
    pub total_count: Option<i64>,
}
model! { DescribeExclusiveClustersOutput {
    0 "ClusterSet" cluster_set: Vec<Cluster>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeExclusiveClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_tag: Option<String>,
    pub zone: Option<String>,
    pub network: Option<String>,
    pub max_conn: Option<i64>,
    pub max_in_flow: Option<i64>,
    pub max_in_pkg: Option<i64>,
    pub max_out_flow: Option<i64>,
    pub max_out_pkg: Option<i64>,
    pub max_new_conn: Option<i64>,
    pub http_max_new_conn: Option<i64>,
    pub https_max_new_conn: Option<i64>,
    pub http_qps: Option<i64>,
    pub https_qps: Option<i64>,
    pub resource_count: Option<i64>,
    pub idle_resource_count: Option<i64>,
    pub load_balance_director_count: Option<i64>,
    pub isp: Option<String>,
    pub clusters_zone: Option<ClustersZone>,
    pub clusters_version: Option<String>,
    pub disaster_recovery_type: Option<String>,
    pub egress: Option<String>,
    pub ip_version: Option<String>,
    pub tag: Vec<TagInfo>,
}
model! { Cluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterType" cluster_type: String,
    3 "ClusterTag" cluster_tag: String, 4 "Zone" zone: String, 5 "Network" network: String, 6 "MaxConn" max_conn: i64,
    7 "MaxInFlow" max_in_flow: i64, 8 "MaxInPkg" max_in_pkg: i64, 9 "MaxOutFlow" max_out_flow: i64,
    10 "MaxOutPkg" max_out_pkg: i64, 11 "MaxNewConn" max_new_conn: i64, 12 "HTTPMaxNewConn" http_max_new_conn: i64,
    13 "HTTPSMaxNewConn" https_max_new_conn: i64, 14 "HTTPQps" http_qps: i64, 15 "HTTPSQps" https_qps: i64,
    16 "ResourceCount" resource_count: i64, 17 "IdleResourceCount" idle_resource_count: i64,
    18 "LoadBalanceDirectorCount" load_balance_director_count: i64, 19 "Isp" isp: String,
    20 "ClustersZone" clusters_zone: ClustersZone, 21 "ClustersVersion" clusters_version: String,
    22 "DisasterRecoveryType" disaster_recovery_type: String, 23 "Egress" egress: String,
    24 "IPVersion" ip_version: String, 25 "Tag" tag: Vec<TagInfo>
} }

/// Describes idle load balancers: `DescribeIdleLoadBalancers` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeIdleLoadBalancers>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_INVALID_LB_STATUS`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdleLoadBalancers {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub load_balancer_region: Option<String>,
}
operation! { DescribeIdleLoadBalancers() "DescribeIdleLoadBalancers" -> DescribeIdleLoadBalancersOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "LoadBalancerRegion" load_balancer_region: String
} }
paged! { DescribeIdleLoadBalancers: IdleLoadBalancer =
    Offset "Offset", "IdleLoadBalancers" idle_load_balancers, total "TotalCount" }

/// Response of [`DescribeIdleLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdleLoadBalancersOutput {
    pub idle_load_balancers: Vec<IdleLoadBalancer>,
    pub total_count: Option<i64>,
}
model! { DescribeIdleLoadBalancersOutput {
    0 "IdleLoadBalancers" idle_load_balancers: Vec<IdleLoadBalancer>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIdleLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdleLoadBalancer {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub region: Option<String>,
    pub vip: Option<String>,
    pub idle_reason: Option<String>,
    pub status: Option<i64>,
    pub forward: Option<i64>,
    pub domain: Option<String>,
}
model! { IdleLoadBalancer {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "Region" region: String, 3 "Vip" vip: String, 4 "IdleReason" idle_reason: String, 5 "Status" status: i64,
    6 "Forward" forward: i64, 7 "Domain" domain: String
} }

/// Describes intent router tiers: `DescribeIntentRouterTiers` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeIntentRouterTiers>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_INVALID_LB_STATUS`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentRouterTiers {}
operation! { DescribeIntentRouterTiers() "DescribeIntentRouterTiers" -> DescribeIntentRouterTiersOutput {} }

/// Response of [`DescribeIntentRouterTiers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentRouterTiersOutput {
    pub tier_set: Vec<IntentRouterTierDictItem>,
    pub total_count: Option<i64>,
}
model! { DescribeIntentRouterTiersOutput {
    0 "TierSet" tier_set: Vec<IntentRouterTierDictItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIntentRouterTiers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentRouterTierDictItem {
    pub tier_id: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
}
model! { IntentRouterTierDictItem {
    0 "TierId" tier_id: String, 1 "DisplayName" display_name: String, 2 "Description" description: String
} }

/// Describes intent routers: `DescribeIntentRouters` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeIntentRouters>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_INVALID_LB_STATUS`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentRouters {
    /// Required.
    pub model_router_id: String,
    pub intent_router_ids: Option<Vec<String>>,
}
operation! { DescribeIntentRouters(model_router_id: String) "DescribeIntentRouters" -> DescribeIntentRoutersOutput {
    0 "ModelRouterId" model_router_id, 1 "IntentRouterIds" intent_router_ids: Vec<String>
} }

/// Response of [`DescribeIntentRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentRoutersOutput {
    pub intent_router_set: Vec<IntentRouterItem>,
    pub total_count: Option<i64>,
}
model! { DescribeIntentRoutersOutput {
    0 "IntentRouterSet" intent_router_set: Vec<IntentRouterItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIntentRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentRouterItem {
    pub created_time: Option<String>,
    pub intent_router_id: Option<String>,
    pub route_name: Option<String>,
    pub router_describe: Option<String>,
    pub status: Option<String>,
    pub tiers: Vec<IntentRouterTierItem>,
    pub updated_time: Option<String>,
}
model! { IntentRouterItem {
    0 "CreatedTime" created_time: String, 1 "IntentRouterId" intent_router_id: String, 2 "RouteName" route_name: String,
    3 "RouterDescribe" router_describe: String, 4 "Status" status: String, 5 "Tiers" tiers: Vec<IntentRouterTierItem>,
    6 "UpdatedTime" updated_time: String
} }

/// In the response of [`DescribeIntentRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentRouterTierItem {
    pub models: Vec<String>,
    pub tier_name: Option<String>,
}
model! { IntentRouterTierItem {
    0 "Models" models: Vec<String>, 1 "TierName" tier_name: String
} }

/// Describes keys: `DescribeKeys` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeKeys>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_INVALID_LB_STATUS`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeys {
    /// Required.
    pub model_router_id: String,
    pub filters: Option<Vec<Filter>>,
    pub key_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeKeys(model_router_id: String) "DescribeKeys" -> DescribeKeysOutput {
    0 "ModelRouterId" model_router_id, 1 "Filters" filters: Vec<Filter>, 2 "KeyIds" key_ids: Vec<String>,
    3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeKeys: KeyInfo = Offset "Offset", "Keys" keys, total "TotalCount" }

/// Response of [`DescribeKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeysOutput {
    pub keys: Vec<KeyInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeKeysOutput {
    0 "Keys" keys: Vec<KeyInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyInfo {
    pub blocked: Option<bool>,
    pub budget_id: Option<String>,
    pub budget_name: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub credit_usage_set: Vec<CreditUsage>,
    pub key: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForKey>,
    pub status: Option<String>,
    pub tags: Vec<TagInfo>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { KeyInfo {
    0 "Blocked" blocked: bool, 1 "BudgetId" budget_id: String, 2 "BudgetName" budget_name: String,
    3 "CreatedTime" created_time: String, 4 "CreditUsageSet" credit_usage_set: Vec<CreditUsage>, 5 "Key" key: String,
    6 "KeyId" key_id: String, 7 "KeyName" key_name: String, 8 "ModifiedTime" modified_time: String,
    9 "RateLimitConfig" rate_limit_config: RateLimitConfigForKey, 10 "Status" status: String,
    11 "Tags" tags: Vec<TagInfo>, 12 "UserGroupId" user_group_id: String, 13 "UserGroupName" user_group_name: String
} }

/// In the response of [`DescribeKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditUsage {
    pub budget_duration: Option<String>,
    pub budget_reset_at: Option<String>,
    pub limit: Option<f64>,
    pub used: Option<f64>,
}
model! { CreditUsage {
    0 "BudgetDuration" budget_duration: String, 1 "BudgetResetAt" budget_reset_at: String, 2 "Limit" limit: f64,
    3 "Used" used: f64
} }

/// Describes lb listeners: `DescribeLBListeners` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeLBListeners>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLBListeners {
    /// Required.
    pub backends: Vec<LbRsItem>,
}
operation! { DescribeLBListeners(backends: Vec<LbRsItem>) "DescribeLBListeners" -> DescribeLBListenersOutput {
    0 "Backends" backends
} }

/// In the request of [`DescribeLBListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LbRsItem {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub private_ip: Option<String>,
}
input! { LbRsItem(vpc_id: String, private_ip: String) {
    0 "VpcId" vpc_id: String, 1 "PrivateIp" private_ip: String
} }

/// Response of [`DescribeLBListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLBListenersOutput {
    pub load_balancers: Vec<LBItem>,
}
model! { DescribeLBListenersOutput {
    0 "LoadBalancers" load_balancers: Vec<LBItem>
} }

/// In the response of [`DescribeLBListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LBItem {
    pub load_balancer_id: Option<String>,
    pub vip: Option<String>,
    pub listeners: Vec<ListenerItem>,
    pub region: Option<String>,
}
model! { LBItem {
    0 "LoadBalancerId" load_balancer_id: String, 1 "Vip" vip: String, 2 "Listeners" listeners: Vec<ListenerItem>,
    3 "Region" region: String
} }

/// In the response of [`DescribeLBListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerItem {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub rules: Vec<RulesItems>,
    pub targets: Vec<LbRsTargets>,
    pub end_port: Option<i64>,
}
model! { ListenerItem {
    0 "ListenerId" listener_id: String, 1 "Protocol" protocol: String, 2 "Port" port: i64,
    3 "Rules" rules: Vec<RulesItems>, 4 "Targets" targets: Vec<LbRsTargets>, 5 "EndPort" end_port: i64
} }

/// In the response of [`DescribeLBListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesItems {
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub targets: Vec<LbRsTargets>,
}
model! { RulesItems {
    0 "LocationId" location_id: String, 1 "Domain" domain: String, 2 "Url" url: String,
    3 "Targets" targets: Vec<LbRsTargets>
} }

/// In the response of [`DescribeLBListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LbRsTargets {
    pub r#type: Option<String>,
    pub private_ip: Option<String>,
    pub port: Option<i64>,
    pub vpc_id: Option<i64>,
    pub weight: Option<i64>,
}
model! { LbRsTargets {
    0 "Type" r#type: String, 1 "PrivateIp" private_ip: String, 2 "Port" port: i64, 3 "VpcId" vpc_id: i64,
    4 "Weight" weight: i64
} }

/// Describes lb operate protect: `DescribeLBOperateProtect` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeLBOperateProtect>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`],
/// [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLBOperateProtect {
    /// Required.
    pub load_balancer_ids: Vec<String>,
}
operation! { DescribeLBOperateProtect(load_balancer_ids: Vec<String>)
    "DescribeLBOperateProtect" -> DescribeLBOperateProtectOutput {
    0 "LoadBalancerIds" load_balancer_ids
} }

/// Response of [`DescribeLBOperateProtect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLBOperateProtectOutput {
    pub load_balancer_set: Vec<LBOperateProtectInfo>,
}
model! { DescribeLBOperateProtectOutput {
    0 "LoadBalancerSet" load_balancer_set: Vec<LBOperateProtectInfo>
} }

/// In the response of [`DescribeLBOperateProtect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LBOperateProtectInfo {
    pub load_balancer_id: Option<String>,
    pub protect_state: Option<bool>,
    pub operator_uin: Option<String>,
    pub description: Option<String>,
    pub modify_time: Option<String>,
}
model! { LBOperateProtectInfo {
    0 "LoadBalancerId" load_balancer_id: String, 1 "ProtectState" protect_state: bool,
    2 "OperatorUin" operator_uin: String, 3 "Description" description: String, 4 "ModifyTime" modify_time: String
} }

/// Describes listeners: `DescribeListeners` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeListeners>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListeners {
    /// Required.
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
}
operation! { DescribeListeners(load_balancer_id: String) "DescribeListeners" -> DescribeListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>, 2 "Protocol" protocol: String,
    3 "Port" port: i64
} }

/// Response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenersOutput {
    pub listeners: Vec<Listener>,
    pub total_count: Option<i64>,
}
model! { DescribeListenersOutput {
    0 "Listeners" listeners: Vec<Listener>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Listener {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub certificate: Option<CertificateOutput>,
    pub health_check: Option<HealthCheck>,
    pub scheduler: Option<String>,
    pub session_expire_time: Option<i64>,
    pub sni_switch: Option<i64>,
    pub rules: Vec<RuleOutput>,
    pub listener_name: Option<String>,
    pub create_time: Option<String>,
    pub end_port: Option<i64>,
    pub target_type: Option<String>,
    pub target_group: Option<BasicTargetGroupInfo>,
    pub session_type: Option<String>,
    pub keepalive_enable: Option<i64>,
    pub toa: Option<bool>,
    pub deregister_target_rst: Option<bool>,
    pub attr_flags: Vec<String>,
    pub target_group_list: Vec<BasicTargetGroupInfo>,
    pub max_conn: Option<i64>,
    pub max_cps: Option<i64>,
    pub idle_connect_timeout: Option<i64>,
    pub reschedule_interval: Option<i64>,
    pub data_compress_mode: Option<String>,
    pub reschedule_start_time: Option<i64>,
}
model! { Listener {
    0 "ListenerId" listener_id: String, 1 "Protocol" protocol: String, 2 "Port" port: i64,
    3 "Certificate" certificate: CertificateOutput, 4 "HealthCheck" health_check: HealthCheck,
    5 "Scheduler" scheduler: String, 6 "SessionExpireTime" session_expire_time: i64, 7 "SniSwitch" sni_switch: i64,
    8 "Rules" rules: Vec<RuleOutput>, 9 "ListenerName" listener_name: String, 10 "CreateTime" create_time: String,
    11 "EndPort" end_port: i64, 12 "TargetType" target_type: String,
    13 "TargetGroup" target_group: BasicTargetGroupInfo, 14 "SessionType" session_type: String,
    15 "KeepaliveEnable" keepalive_enable: i64, 16 "Toa" toa: bool,
    17 "DeregisterTargetRst" deregister_target_rst: bool, 18 "AttrFlags" attr_flags: Vec<String>,
    19 "TargetGroupList" target_group_list: Vec<BasicTargetGroupInfo>, 20 "MaxConn" max_conn: i64,
    21 "MaxCps" max_cps: i64, 22 "IdleConnectTimeout" idle_connect_timeout: i64,
    23 "RescheduleInterval" reschedule_interval: i64, 24 "DataCompressMode" data_compress_mode: String,
    25 "RescheduleStartTime" reschedule_start_time: i64
} }

/// In the response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateOutput {
    pub ssl_mode: Option<String>,
    pub ssl_verify_client: Option<String>,
    pub cert_id: Option<String>,
    pub cert_ca_id: Option<String>,
    pub ext_cert_ids: Vec<String>,
}
model! { CertificateOutput {
    0 "SSLMode" ssl_mode: String, 1 "SSLVerifyClient" ssl_verify_client: String, 2 "CertId" cert_id: String,
    3 "CertCaId" cert_ca_id: String, 4 "ExtCertIds" ext_cert_ids: Vec<String>
} }

/// In the response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleOutput {
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub session_expire_time: Option<i64>,
    pub health_check: Option<HealthCheck>,
    pub certificate: Option<CertificateOutput>,
    pub scheduler: Option<String>,
    pub listener_id: Option<String>,
    pub rewrite_target: Option<RewriteTarget>,
    pub http_gzip: Option<bool>,
    pub be_auto_created: Option<bool>,
    pub default_server: Option<bool>,
    pub http2: Option<bool>,
    pub forward_type: Option<String>,
    pub create_time: Option<String>,
    pub target_type: Option<String>,
    pub target_group: Option<BasicTargetGroupInfo>,
    pub waf_domain_id: Option<String>,
    pub trpc_callee: Option<String>,
    pub trpc_func: Option<String>,
    pub quic_status: Option<String>,
    pub domains: Vec<String>,
    pub target_group_list: Vec<BasicTargetGroupInfo>,
    pub oauth: Option<OAuth>,
    pub cookie_name: Option<String>,
}
model! { RuleOutput {
    0 "LocationId" location_id: String, 1 "Domain" domain: String, 2 "Url" url: String,
    3 "SessionExpireTime" session_expire_time: i64, 4 "HealthCheck" health_check: HealthCheck,
    5 "Certificate" certificate: CertificateOutput, 6 "Scheduler" scheduler: String, 7 "ListenerId" listener_id: String,
    8 "RewriteTarget" rewrite_target: RewriteTarget, 9 "HttpGzip" http_gzip: bool,
    10 "BeAutoCreated" be_auto_created: bool, 11 "DefaultServer" default_server: bool, 12 "Http2" http2: bool,
    13 "ForwardType" forward_type: String, 14 "CreateTime" create_time: String, 15 "TargetType" target_type: String,
    16 "TargetGroup" target_group: BasicTargetGroupInfo, 17 "WafDomainId" waf_domain_id: String,
    18 "TrpcCallee" trpc_callee: String, 19 "TrpcFunc" trpc_func: String, 20 "QuicStatus" quic_status: String,
    21 "Domains" domains: Vec<String>, 22 "TargetGroupList" target_group_list: Vec<BasicTargetGroupInfo>,
    23 "OAuth" oauth: OAuth, 24 "CookieName" cookie_name: String
} }

/// In the response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewriteTarget {
    pub target_listener_id: Option<String>,
    pub target_location_id: Option<String>,
    pub rewrite_code: Option<i64>,
    pub take_url: Option<bool>,
    pub rewrite_type: Option<String>,
}
model! { RewriteTarget {
    0 "TargetListenerId" target_listener_id: String, 1 "TargetLocationId" target_location_id: String,
    2 "RewriteCode" rewrite_code: i64, 3 "TakeUrl" take_url: bool, 4 "RewriteType" rewrite_type: String
} }

/// In the response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicTargetGroupInfo {
    pub target_group_id: Option<String>,
    pub target_group_name: Option<String>,
    pub weight: Option<i64>,
}
model! { BasicTargetGroupInfo {
    0 "TargetGroupId" target_group_id: String, 1 "TargetGroupName" target_group_name: String, 2 "Weight" weight: i64
} }

/// In the request of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OAuth {
    pub oauth_enable: Option<bool>,
    pub oauth_failure_status: Option<String>,
}
input! { OAuth() {
    0 "OAuthEnable" oauth_enable: bool, 1 "OAuthFailureStatus" oauth_failure_status: String
} }

/// Describes load balancer list by cert id: `DescribeLoadBalancerListByCertId` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeLoadBalancerListByCertId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListByCertId {
    /// Required.
    pub cert_ids: Vec<String>,
}
operation! { DescribeLoadBalancerListByCertId(cert_ids: Vec<String>)
    "DescribeLoadBalancerListByCertId" -> DescribeLoadBalancerListByCertIdOutput {
    0 "CertIds" cert_ids
} }

/// Response of [`DescribeLoadBalancerListByCertId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListByCertIdOutput {
    pub cert_set: Vec<CertIdRelatedWithLoadBalancers>,
}
model! { DescribeLoadBalancerListByCertIdOutput {
    0 "CertSet" cert_set: Vec<CertIdRelatedWithLoadBalancers>
} }

/// In the response of [`DescribeLoadBalancerListByCertId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertIdRelatedWithLoadBalancers {
    pub cert_id: Option<String>,
    pub load_balancers: Vec<LoadBalancer>,
}
model! { CertIdRelatedWithLoadBalancers {
    0 "CertId" cert_id: String, 1 "LoadBalancers" load_balancers: Vec<LoadBalancer>
} }

/// In the response of [`DescribeLoadBalancerListByCertId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_type: Option<String>,
    pub forward: Option<i64>,
    pub domain: Option<String>,
    pub load_balancer_vips: Vec<String>,
    /// State: 0 in creation, 1 active.
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub status_time: Option<String>,
    pub project_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub open_bgp: Option<i64>,
    pub snat: Option<bool>,
    pub isolation: Option<i64>,
    /// Deprecated.
    pub log: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Vec<TagInfo>,
    pub secure_groups: Vec<String>,
    pub target_region_info: Option<TargetRegionInfo>,
    pub anycast_zone: Option<String>,
    pub address_ip_version: Option<String>,
    pub numerical_vpc_id: Option<i64>,
    pub vip_isp: Option<String>,
    pub master_zone: Option<ZoneInfo>,
    pub backup_zone_set: Vec<ZoneInfo>,
    pub isolated_time: Option<String>,
    pub expire_time: Option<String>,
    pub charge_type: Option<String>,
    pub network_attributes: Option<InternetAccessible>,
    pub prepaid_attributes: Option<LBChargePrepaid>,
    pub log_set_id: Option<String>,
    pub log_topic_id: Option<String>,
    pub address_ipv6: Option<String>,
    pub extra_info: Option<ExtraInfo>,
    pub is_ddos: Option<bool>,
    pub config_id: Option<String>,
    pub load_balancer_pass_to_target: Option<bool>,
    pub exclusive_cluster: Option<ExclusiveCluster>,
    pub ipv6_mode: Option<String>,
    pub snat_pro: Option<bool>,
    pub snat_ips: Vec<SnatIp>,
    pub sla_type: Option<String>,
    pub is_block: Option<bool>,
    pub is_block_time: Option<String>,
    pub local_bgp: Option<bool>,
    pub cluster_tag: Option<String>,
    pub mix_ip_target: Option<bool>,
    pub zones: Vec<String>,
    pub nfv_info: Option<String>,
    pub health_log_set_id: Option<String>,
    pub health_log_topic_id: Option<String>,
    pub cluster_ids: Vec<String>,
    pub attribute_flags: Vec<String>,
    pub load_balancer_domain: Option<String>,
    pub egress: Option<String>,
    pub exclusive: Option<i64>,
    pub target_count: Option<i64>,
    pub associate_endpoint: Option<String>,
    pub available_zone_affinity_info: Option<AvailableZoneAffinityInfo>,
}
model! { LoadBalancer {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "LoadBalancerType" load_balancer_type: String, 3 "Forward" forward: i64, 4 "Domain" domain: String,
    5 "LoadBalancerVips" load_balancer_vips: Vec<String>, 6 "Status" status: i64, 7 "CreateTime" create_time: String,
    8 "StatusTime" status_time: String, 9 "ProjectId" project_id: i64, 10 "VpcId" vpc_id: String,
    11 "OpenBgp" open_bgp: i64, 12 "Snat" snat: bool, 13 "Isolation" isolation: i64, 14 "Log" log: String,
    15 "SubnetId" subnet_id: String, 16 "Tags" tags: Vec<TagInfo>, 17 "SecureGroups" secure_groups: Vec<String>,
    18 "TargetRegionInfo" target_region_info: TargetRegionInfo, 19 "AnycastZone" anycast_zone: String,
    20 "AddressIPVersion" address_ip_version: String, 21 "NumericalVpcId" numerical_vpc_id: i64,
    22 "VipIsp" vip_isp: String, 23 "MasterZone" master_zone: ZoneInfo,
    24 "BackupZoneSet" backup_zone_set: Vec<ZoneInfo>, 25 "IsolatedTime" isolated_time: String,
    26 "ExpireTime" expire_time: String, 27 "ChargeType" charge_type: String,
    28 "NetworkAttributes" network_attributes: InternetAccessible,
    29 "PrepaidAttributes" prepaid_attributes: LBChargePrepaid, 30 "LogSetId" log_set_id: String,
    31 "LogTopicId" log_topic_id: String, 32 "AddressIPv6" address_ipv6: String, 33 "ExtraInfo" extra_info: ExtraInfo,
    34 "IsDDos" is_ddos: bool, 35 "ConfigId" config_id: String,
    36 "LoadBalancerPassToTarget" load_balancer_pass_to_target: bool,
    37 "ExclusiveCluster" exclusive_cluster: ExclusiveCluster, 38 "IPv6Mode" ipv6_mode: String,
    39 "SnatPro" snat_pro: bool, 40 "SnatIps" snat_ips: Vec<SnatIp>, 41 "SlaType" sla_type: String,
    42 "IsBlock" is_block: bool, 43 "IsBlockTime" is_block_time: String, 44 "LocalBgp" local_bgp: bool,
    45 "ClusterTag" cluster_tag: String, 46 "MixIpTarget" mix_ip_target: bool, 47 "Zones" zones: Vec<String>,
    48 "NfvInfo" nfv_info: String, 49 "HealthLogSetId" health_log_set_id: String,
    50 "HealthLogTopicId" health_log_topic_id: String, 51 "ClusterIds" cluster_ids: Vec<String>,
    52 "AttributeFlags" attribute_flags: Vec<String>, 53 "LoadBalancerDomain" load_balancer_domain: String,
    54 "Egress" egress: String, 55 "Exclusive" exclusive: i64, 56 "TargetCount" target_count: i64,
    57 "AssociateEndpoint" associate_endpoint: String,
    58 "AvailableZoneAffinityInfo" available_zone_affinity_info: AvailableZoneAffinityInfo
} }

/// In the request of [`DescribeLoadBalancerListByCertId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetRegionInfo {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub vpc_id: Option<String>,
    pub numerical_vpc_id: Option<i64>,
}
input! { TargetRegionInfo(region: String, vpc_id: String) {
    0 "Region" region: String, 1 "VpcId" vpc_id: String, 2 "NumericalVpcId" numerical_vpc_id: i64
} }

/// In the response of [`DescribeLoadBalancerListByCertId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_id: Option<i64>,
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub zone_region: Option<String>,
    pub local_zone: Option<bool>,
    pub edge_zone: Option<bool>,
}
model! { ZoneInfo {
    0 "ZoneId" zone_id: i64, 1 "Zone" zone: String, 2 "ZoneName" zone_name: String, 3 "ZoneRegion" zone_region: String,
    4 "LocalZone" local_zone: bool, 5 "EdgeZone" edge_zone: bool
} }

/// In the response of [`DescribeLoadBalancerListByCertId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraInfo {
    pub zhi_tong: Option<bool>,
    pub tgw_group_name: Option<String>,
}
model! { ExtraInfo {
    0 "ZhiTong" zhi_tong: bool, 1 "TgwGroupName" tgw_group_name: String
} }

/// Describes load balancer overview: `DescribeLoadBalancerOverview` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeLoadBalancerOverview>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerOverview {}
operation! { DescribeLoadBalancerOverview() "DescribeLoadBalancerOverview" -> DescribeLoadBalancerOverviewOutput {} }

/// Response of [`DescribeLoadBalancerOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerOverviewOutput {
    pub total_count: Option<i64>,
    pub running_count: Option<i64>,
    pub isolation_count: Option<i64>,
    pub will_expire_count: Option<i64>,
}
model! { DescribeLoadBalancerOverviewOutput {
    0 "TotalCount" total_count: i64, 1 "RunningCount" running_count: i64, 2 "IsolationCount" isolation_count: i64,
    3 "WillExpireCount" will_expire_count: i64
} }

/// Describes load balancer traffic: `DescribeLoadBalancerTraffic` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeLoadBalancerTraffic>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTraffic {
    pub load_balancer_region: Option<String>,
}
operation! { DescribeLoadBalancerTraffic() "DescribeLoadBalancerTraffic" -> DescribeLoadBalancerTrafficOutput {
    0 "LoadBalancerRegion" load_balancer_region: String
} }

/// Response of [`DescribeLoadBalancerTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTrafficOutput {
    pub load_balancer_traffic: Vec<LoadBalancerTraffic>,
}
model! { DescribeLoadBalancerTrafficOutput {
    0 "LoadBalancerTraffic" load_balancer_traffic: Vec<LoadBalancerTraffic>
} }

/// In the response of [`DescribeLoadBalancerTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerTraffic {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub region: Option<String>,
    pub vip: Option<String>,
    pub out_bandwidth: Option<f64>,
    pub domain: Option<String>,
}
model! { LoadBalancerTraffic {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "Region" region: String, 3 "Vip" vip: String, 4 "OutBandwidth" out_bandwidth: f64, 5 "Domain" domain: String
} }

/// Returns the load balancers of the region with their state, addresses and billing.
///
/// One request accepts up to 20 ids.
///
/// `DescribeLoadBalancers` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeLoadBalancers>.
///
/// Errors: [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancers {
    pub load_balancer_ids: Option<Vec<String>>,
    pub load_balancer_type: Option<String>,
    pub forward: Option<i64>,
    pub load_balancer_name: Option<String>,
    pub domain: Option<String>,
    pub load_balancer_vips: Option<Vec<String>>,
    pub backend_public_ips: Option<Vec<String>>,
    pub backend_private_ips: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub search_key: Option<String>,
    pub project_id: Option<i64>,
    pub with_rs: Option<i64>,
    pub vpc_id: Option<String>,
    pub security_group: Option<String>,
    pub master_zone: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub additional_fields: Option<Vec<String>>,
}
operation! { DescribeLoadBalancers() "DescribeLoadBalancers" -> DescribeLoadBalancersOutput {
    0 "LoadBalancerIds" load_balancer_ids: Vec<String>, 1 "LoadBalancerType" load_balancer_type: String,
    2 "Forward" forward: i64, 3 "LoadBalancerName" load_balancer_name: String, 4 "Domain" domain: String,
    5 "LoadBalancerVips" load_balancer_vips: Vec<String>, 6 "BackendPublicIps" backend_public_ips: Vec<String>,
    7 "BackendPrivateIps" backend_private_ips: Vec<String>, 8 "Offset" offset: i64, 9 "Limit" limit: i64,
    10 "OrderBy" order_by: String, 11 "OrderType" order_type: i64, 12 "SearchKey" search_key: String,
    13 "ProjectId" project_id: i64, 14 "WithRs" with_rs: i64, 15 "VpcId" vpc_id: String,
    16 "SecurityGroup" security_group: String, 17 "MasterZone" master_zone: String, 18 "Filters" filters: Vec<Filter>,
    19 "AdditionalFields" additional_fields: Vec<String>
} }
paged! { DescribeLoadBalancers: LoadBalancer =
    Offset "Offset", "LoadBalancerSet" load_balancer_set, total "TotalCount" }

/// Response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub total_count: Option<i64>,
    pub load_balancer_set: Vec<LoadBalancer>,
}
model! { DescribeLoadBalancersOutput {
    0 "TotalCount" total_count: i64, 1 "LoadBalancerSet" load_balancer_set: Vec<LoadBalancer>
} }

/// Describes load balancers detail: `DescribeLoadBalancersDetail` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeLoadBalancersDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersDetail {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub fields: Option<Vec<String>>,
    pub target_type: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeLoadBalancersDetail() "DescribeLoadBalancersDetail" -> DescribeLoadBalancersDetailOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Fields" fields: Vec<String>, 3 "TargetType" target_type: String,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeLoadBalancersDetail: LoadBalancerDetail =
    Offset "Offset", "LoadBalancerDetailSet" load_balancer_detail_set, total "TotalCount" }

/// Response of [`DescribeLoadBalancersDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersDetailOutput {
    pub total_count: Option<i64>,
    pub load_balancer_detail_set: Vec<LoadBalancerDetail>,
}
model! { DescribeLoadBalancersDetailOutput {
    0 "TotalCount" total_count: i64, 1 "LoadBalancerDetailSet" load_balancer_detail_set: Vec<LoadBalancerDetail>
} }

/// In the response of [`DescribeLoadBalancersDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerDetail {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_type: Option<String>,
    pub status: Option<i64>,
    pub address: Option<String>,
    pub address_ipv6: Option<String>,
    pub address_ip_version: Option<String>,
    pub ipv6_mode: Option<String>,
    pub zone: Option<String>,
    pub address_isp: Option<String>,
    pub vpc_id: Option<String>,
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub charge_type: Option<String>,
    pub network_attributes: Option<InternetAccessible>,
    pub prepaid_attributes: Option<LBChargePrepaid>,
    pub extra_info: Option<ExtraInfo>,
    pub config_id: Option<String>,
    pub tags: Vec<TagInfo>,
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub target_id: Option<String>,
    pub target_address: Option<String>,
    pub target_port: Option<i64>,
    pub target_weight: Option<i64>,
    pub isolation: Option<i64>,
    pub security_group: Vec<String>,
    pub load_balancer_pass_to_target: Option<i64>,
    pub target_health: Option<String>,
    pub domains: Option<String>,
    pub slave_zone: Vec<String>,
    pub zones: Vec<String>,
    pub sni_switch: Option<i64>,
    pub load_balancer_domain: Option<String>,
    pub egress: Option<String>,
    pub attribute_flags: Vec<String>,
    pub sla_type: Option<String>,
    pub exclusive: Option<i64>,
    pub available_zone_affinity_info: Option<AvailableZoneAffinityInfo>,
}
model! { LoadBalancerDetail {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "LoadBalancerType" load_balancer_type: String, 3 "Status" status: i64, 4 "Address" address: String,
    5 "AddressIPv6" address_ipv6: String, 6 "AddressIPVersion" address_ip_version: String,
    7 "IPv6Mode" ipv6_mode: String, 8 "Zone" zone: String, 9 "AddressIsp" address_isp: String,
    10 "VpcId" vpc_id: String, 11 "ProjectId" project_id: i64, 12 "CreateTime" create_time: String,
    13 "ChargeType" charge_type: String, 14 "NetworkAttributes" network_attributes: InternetAccessible,
    15 "PrepaidAttributes" prepaid_attributes: LBChargePrepaid, 16 "ExtraInfo" extra_info: ExtraInfo,
    17 "ConfigId" config_id: String, 18 "Tags" tags: Vec<TagInfo>, 19 "ListenerId" listener_id: String,
    20 "Protocol" protocol: String, 21 "Port" port: i64, 22 "LocationId" location_id: String,
    23 "Domain" domain: String, 24 "Url" url: String, 25 "TargetId" target_id: String,
    26 "TargetAddress" target_address: String, 27 "TargetPort" target_port: i64, 28 "TargetWeight" target_weight: i64,
    29 "Isolation" isolation: i64, 30 "SecurityGroup" security_group: Vec<String>,
    31 "LoadBalancerPassToTarget" load_balancer_pass_to_target: i64, 32 "TargetHealth" target_health: String,
    33 "Domains" domains: String, 34 "SlaveZone" slave_zone: Vec<String>, 35 "Zones" zones: Vec<String>,
    36 "SniSwitch" sni_switch: i64, 37 "LoadBalancerDomain" load_balancer_domain: String, 38 "Egress" egress: String,
    39 "AttributeFlags" attribute_flags: Vec<String>, 40 "SlaType" sla_type: String, 41 "Exclusive" exclusive: i64,
    42 "AvailableZoneAffinityInfo" available_zone_affinity_info: AvailableZoneAffinityInfo
} }

/// Describes model aliases: `DescribeModelAliases` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeModelAliases>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAliases {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sort: Option<Vec<Sort>>,
}
operation! { DescribeModelAliases() "DescribeModelAliases" -> DescribeModelAliasesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Sort" sort: Vec<Sort>
} }
paged! { DescribeModelAliases: ModelAlias = Offset "Offset", "ModelAliasSet" model_alias_set, total "TotalCount" }

/// In the request of [`DescribeModelAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    pub field: Option<String>,
    pub order: Option<String>,
}
input! { Sort() {
    0 "Field" field: String, 1 "Order" order: String
} }

/// Response of [`DescribeModelAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAliasesOutput {
    pub model_alias_set: Vec<ModelAlias>,
    pub total_count: Option<i64>,
}
model! { DescribeModelAliasesOutput {
    0 "ModelAliasSet" model_alias_set: Vec<ModelAlias>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeModelAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelAlias {
    pub coefficient: Option<Coefficient>,
    pub model_alias_name: Option<String>,
    pub service_provider_coefficient_set: Vec<ServiceProviderCoefficient>,
    pub source: Option<String>,
    pub status: Option<String>,
}
model! { ModelAlias {
    0 "Coefficient" coefficient: Coefficient, 1 "ModelAliasName" model_alias_name: String,
    2 "ServiceProviderCoefficientSet" service_provider_coefficient_set: Vec<ServiceProviderCoefficient>,
    3 "Source" source: String, 4 "Status" status: String
} }

/// In the request of [`DescribeModelAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coefficient {
    pub input_cached_coefficient: Option<f64>,
    pub input_cache_creation_coefficient: Option<f64>,
    pub input_coefficient: Option<f64>,
    pub output_coefficient: Option<f64>,
}
input! { Coefficient() {
    0 "InputCachedCoefficient" input_cached_coefficient: f64,
    1 "InputCacheCreationCoefficient" input_cache_creation_coefficient: f64,
    2 "InputCoefficient" input_coefficient: f64, 3 "OutputCoefficient" output_coefficient: f64
} }

/// In the response of [`DescribeModelAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProviderCoefficient {
    pub coefficient: Option<Coefficient>,
    pub service_provider_id: Option<String>,
    pub service_provider_name: Option<String>,
}
model! { ServiceProviderCoefficient {
    0 "Coefficient" coefficient: Coefficient, 1 "ServiceProviderId" service_provider_id: String,
    2 "ServiceProviderName" service_provider_name: String
} }

/// Describes model associations: `DescribeModelAssociations` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeModelAssociations>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAssociations {
    /// Required.
    pub model_router_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeModelAssociations(model_router_id: String)
    "DescribeModelAssociations" -> DescribeModelAssociationsOutput {
    0 "ModelRouterId" model_router_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeModelAssociations: ModelAssociation =
    Offset "Offset", "ModelAssociationSet" model_association_set, total "TotalCount" }

/// Response of [`DescribeModelAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAssociationsOutput {
    pub model_association_set: Vec<ModelAssociation>,
    pub model_router_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeModelAssociationsOutput {
    0 "ModelAssociationSet" model_association_set: Vec<ModelAssociation>, 1 "ModelRouterId" model_router_id: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeModelAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelAssociation {
    pub input_modalities_union: Vec<String>,
    pub model_name: Option<String>,
    pub service_providers: Vec<ServiceProvider>,
    pub r#type: Option<String>,
}
model! { ModelAssociation {
    0 "InputModalitiesUnion" input_modalities_union: Vec<String>, 1 "ModelName" model_name: String,
    2 "ServiceProviders" service_providers: Vec<ServiceProvider>, 3 "Type" r#type: String
} }

/// In the response of [`DescribeModelAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProvider {
    pub access_type: Option<String>,
    pub input_modalities: Vec<String>,
    pub protocol: Option<String>,
    pub provider: Option<String>,
    pub service_provider_id: Option<String>,
    pub service_provider_name: Option<String>,
    pub order: Option<i64>,
    pub weight: Option<i64>,
    pub association_status: Option<String>,
}
model! { ServiceProvider {
    0 "AccessType" access_type: String, 1 "InputModalities" input_modalities: Vec<String>,
    2 "Protocol" protocol: String, 3 "Provider" provider: String, 4 "ServiceProviderId" service_provider_id: String,
    5 "ServiceProviderName" service_provider_name: String, 6 "Order" order: i64, 7 "Weight" weight: i64,
    8 "AssociationStatus" association_status: String
} }

/// Describes model keys: `DescribeModelKeys` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeModelKeys>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelKeys {
    pub access_type: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub service_provider_ids: Option<Vec<String>>,
}
operation! { DescribeModelKeys() "DescribeModelKeys" -> DescribeModelKeysOutput {
    0 "AccessType" access_type: String, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "ServiceProviderIds" service_provider_ids: Vec<String>
} }
paged! { DescribeModelKeys: ModelKeyInfoItem = Offset "Offset", "Models" models, total "TotalCount" }

/// Response of [`DescribeModelKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelKeysOutput {
    pub models: Vec<ModelKeyInfoItem>,
    pub total_count: Option<i64>,
}
model! { DescribeModelKeysOutput {
    0 "Models" models: Vec<ModelKeyInfoItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeModelKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelKeyInfoItem {
    pub access_type: Option<String>,
    pub api_base: Option<String>,
    pub created_at: Option<String>,
    pub host_header: Option<String>,
    pub key_count: Option<i64>,
    pub keys: Vec<KeyDetailItem>,
    pub model_ids_with_alias: Vec<ServiceProviderModelItem>,
    pub model_provider: Option<String>,
    pub protocol: Option<String>,
    pub service_ips: Vec<String>,
    pub service_provider_id: Option<String>,
    pub service_provider_name: Option<String>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Vec<TagInfo>,
    pub verify_ssl: Option<bool>,
    pub vpc_id: Option<String>,
    pub health_check_config: Option<ServiceProviderHealthCheckConfigOutput>,
}
model! { ModelKeyInfoItem {
    0 "AccessType" access_type: String, 1 "ApiBase" api_base: String, 2 "CreatedAt" created_at: String,
    3 "HostHeader" host_header: String, 4 "KeyCount" key_count: i64, 5 "Keys" keys: Vec<KeyDetailItem>,
    6 "ModelIdsWithAlias" model_ids_with_alias: Vec<ServiceProviderModelItem>, 7 "ModelProvider" model_provider: String,
    8 "Protocol" protocol: String, 9 "ServiceIps" service_ips: Vec<String>,
    10 "ServiceProviderId" service_provider_id: String, 11 "ServiceProviderName" service_provider_name: String,
    12 "Status" status: String, 13 "SubnetId" subnet_id: String, 14 "Tags" tags: Vec<TagInfo>,
    15 "VerifySSL" verify_ssl: bool, 16 "VpcId" vpc_id: String,
    17 "HealthCheckConfig" health_check_config: ServiceProviderHealthCheckConfigOutput
} }

/// In the response of [`DescribeModelKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyDetailItem {
    pub key_id: Option<String>,
    pub created_at: Option<String>,
    pub name: Option<String>,
}
model! { KeyDetailItem {
    0 "KeyId" key_id: String, 1 "CreatedAt" created_at: String, 2 "Name" name: String
} }

/// In the response of [`DescribeModelKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProviderModelItem {
    pub associated_model_routers: Vec<AssociatedModelRouterItem>,
    pub input_modalities: Vec<String>,
    pub model_alias: Option<String>,
    pub model_id: Option<String>,
    pub probed_input_modalities: Vec<String>,
}
model! { ServiceProviderModelItem {
    0 "AssociatedModelRouters" associated_model_routers: Vec<AssociatedModelRouterItem>,
    1 "InputModalities" input_modalities: Vec<String>, 2 "ModelAlias" model_alias: String, 3 "ModelId" model_id: String,
    4 "ProbedInputModalities" probed_input_modalities: Vec<String>
} }

/// In the response of [`DescribeModelKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedModelRouterItem {
    pub model_router_id: Option<String>,
}
model! { AssociatedModelRouterItem {
    0 "ModelRouterId" model_router_id: String
} }

/// In the response of [`DescribeModelKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProviderHealthCheckConfigOutput {
    pub health_check_enabled: Option<bool>,
}
model! { ServiceProviderHealthCheckConfigOutput {
    0 "HealthCheckEnabled" health_check_enabled: bool
} }

/// Describes model names: `DescribeModelNames` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeModelNames>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelNames {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub vpc_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeModelNames() "DescribeModelNames" -> DescribeModelNamesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "VpcId" vpc_id: String, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeModelNames: ModelNameAggregatedItem = Offset "Offset", "ModelNames" model_names, total "TotalCount" }

/// Response of [`DescribeModelNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelNamesOutput {
    pub model_names: Vec<ModelNameAggregatedItem>,
    pub total_count: Option<i64>,
}
model! { DescribeModelNamesOutput {
    0 "ModelNames" model_names: Vec<ModelNameAggregatedItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeModelNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelNameAggregatedItem {
    pub model_name: Option<String>,
    pub service_providers: Vec<ServiceProviderItem>,
    pub input_modalities_union: Vec<String>,
}
model! { ModelNameAggregatedItem {
    0 "ModelName" model_name: String, 1 "ServiceProviders" service_providers: Vec<ServiceProviderItem>,
    2 "InputModalitiesUnion" input_modalities_union: Vec<String>
} }

/// In the response of [`DescribeModelNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProviderItem {
    pub service_provider_id: Option<String>,
    pub service_provider_name: Option<String>,
    pub model_provider: Option<String>,
    pub input_modalities: Vec<String>,
}
model! { ServiceProviderItem {
    0 "ServiceProviderId" service_provider_id: String, 1 "ServiceProviderName" service_provider_name: String,
    2 "ModelProvider" model_provider: String, 3 "InputModalities" input_modalities: Vec<String>
} }

/// Describes model rewrite: `DescribeModelRewrite` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeModelRewrite>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRewrite {
    /// Required.
    pub model_router_id: String,
    pub source_model: Option<String>,
}
operation! { DescribeModelRewrite(model_router_id: String) "DescribeModelRewrite" -> DescribeModelRewriteOutput {
    0 "ModelRouterId" model_router_id, 1 "SourceModel" source_model: String
} }

/// Response of [`DescribeModelRewrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRewriteOutput {
    pub rewrites: Vec<RewriteItem>,
}
model! { DescribeModelRewriteOutput {
    0 "Rewrites" rewrites: Vec<RewriteItem>
} }

/// In the response of [`DescribeModelRewrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewriteItem {
    pub source_model: Option<String>,
    pub target_model: Option<String>,
}
model! { RewriteItem {
    0 "SourceModel" source_model: String, 1 "TargetModel" target_model: String
} }

/// Describes model router detail: `DescribeModelRouterDetail` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeModelRouterDetail>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterDetail {
    /// Required.
    pub model_router_id: String,
}
operation! { DescribeModelRouterDetail(model_router_id: String)
    "DescribeModelRouterDetail" -> DescribeModelRouterDetailOutput {
    0 "ModelRouterId" model_router_id
} }

/// Response of [`DescribeModelRouterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterDetailOutput {
    pub model_router: Option<ModelRouterDetail>,
}
model! { DescribeModelRouterDetailOutput {
    0 "ModelRouter" model_router: ModelRouterDetail
} }

/// In the response of [`DescribeModelRouterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterDetail {
    pub budget_id: Option<String>,
    pub budget_name: Option<String>,
    pub cluster_info: Option<ClusterInfo>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub credit_usage_set: Vec<CreditUsage>,
    pub domain: Option<String>,
    pub model_router_id: Option<String>,
    pub model_router_name: Option<String>,
    pub model_router_type: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub network_type: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForModelRouter>,
    pub router_setting: Option<RouterSettingWithFallBack>,
    pub security_groups: Vec<String>,
    pub security_status: Option<String>,
    pub service_end_points: Vec<ServiceEndPoints>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Vec<TagInfo>,
    pub trade_status: Option<String>,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub eip_address_id: Option<String>,
    pub billing_config: Option<ModelRouterBillingConfigOutput>,
}
model! { ModelRouterDetail {
    0 "BudgetId" budget_id: String, 1 "BudgetName" budget_name: String, 2 "ClusterInfo" cluster_info: ClusterInfo,
    3 "CreatedTime" created_time: String, 4 "CreditUsageSet" credit_usage_set: Vec<CreditUsage>,
    5 "Domain" domain: String, 6 "ModelRouterId" model_router_id: String, 7 "ModelRouterName" model_router_name: String,
    8 "ModelRouterType" model_router_type: String, 9 "ModifiedTime" modified_time: String,
    10 "NetworkType" network_type: String, 11 "RateLimitConfig" rate_limit_config: RateLimitConfigForModelRouter,
    12 "RouterSetting" router_setting: RouterSettingWithFallBack, 13 "SecurityGroups" security_groups: Vec<String>,
    14 "SecurityStatus" security_status: String, 15 "ServiceEndPoints" service_end_points: Vec<ServiceEndPoints>,
    16 "Status" status: String, 17 "SubnetId" subnet_id: String, 18 "Tags" tags: Vec<TagInfo>,
    19 "TradeStatus" trade_status: String, 20 "Vip" vip: String, 21 "VpcId" vpc_id: String,
    22 "Bandwidth" bandwidth: i64, 23 "EipAddressId" eip_address_id: String,
    24 "BillingConfig" billing_config: ModelRouterBillingConfigOutput
} }

/// In the response of [`DescribeModelRouterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInfo {
    pub cluster_id: Option<String>,
    pub r#type: Option<String>,
    pub cluster_name: Option<String>,
}
model! { ClusterInfo {
    0 "ClusterId" cluster_id: String, 1 "Type" r#type: String, 2 "ClusterName" cluster_name: String
} }

/// In the request of [`DescribeModelRouterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterSettingWithFallBack {
    pub cross_model_group_routing_strategy: Option<String>,
    pub fall_back: Option<FallBackItem>,
    pub routing_strategy: Option<String>,
    pub num_retries: Option<i64>,
    pub routing_strategy_args: Option<RoutingStrategyArgs>,
    pub sticky_config: Option<StickyConfig>,
}
input! { RouterSettingWithFallBack() {
    0 "CrossModelGroupRoutingStrategy" cross_model_group_routing_strategy: String, 1 "FallBack" fall_back: FallBackItem,
    2 "RoutingStrategy" routing_strategy: String, 3 "NumRetries" num_retries: i64,
    4 "RoutingStrategyArgs" routing_strategy_args: RoutingStrategyArgs, 5 "StickyConfig" sticky_config: StickyConfig
} }

/// In the request of [`DescribeModelRouterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FallBackItem {
    pub default_fall_back_models: Option<Vec<String>>,
}
input! { FallBackItem() {
    0 "DefaultFallBackModels" default_fall_back_models: Vec<String>
} }

/// In the response of [`DescribeModelRouterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceEndPoints {
    pub cert_id: Option<String>,
    pub port: Option<i64>,
    pub schema: Option<String>,
}
model! { ServiceEndPoints {
    0 "CertId" cert_id: String, 1 "Port" port: i64, 2 "Schema" schema: String
} }

/// In the response of [`DescribeModelRouterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterBillingConfigOutput {
    pub charge_type: Option<String>,
    pub sla_type: Option<String>,
    pub associate_resource_package: Option<bool>,
}
model! { ModelRouterBillingConfigOutput {
    0 "ChargeType" charge_type: String, 1 "SlaType" sla_type: String,
    2 "AssociateResourcePackage" associate_resource_package: bool
} }

/// Describes model router guardrails: `DescribeModelRouterGuardrails` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeModelRouterGuardrails>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterGuardrails {
    /// Required.
    pub model_router_id: String,
}
operation! { DescribeModelRouterGuardrails(model_router_id: String)
    "DescribeModelRouterGuardrails" -> DescribeModelRouterGuardrailsOutput {
    0 "ModelRouterId" model_router_id
} }

/// Response of [`DescribeModelRouterGuardrails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterGuardrailsOutput {
    pub guardrails: Vec<GuardrailConfig>,
}
model! { DescribeModelRouterGuardrailsOutput {
    0 "Guardrails" guardrails: Vec<GuardrailConfig>
} }

/// In the request of [`DescribeModelRouterGuardrails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GuardrailConfig {
    pub guardrail_id: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub service_id: Option<String>,
    pub input_check_depth: Option<i64>,
}
input! { GuardrailConfig() {
    0 "GuardrailId" guardrail_id: String, 1 "Type" r#type: String, 2 "InstanceId" instance_id: String,
    3 "ServiceId" service_id: String, 4 "InputCheckDepth" input_check_depth: i64
} }

/// Describes model router logs: `DescribeModelRouterLogs` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeModelRouterLogs>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterLogs {
    /// Required.
    pub model_router_id: String,
    pub key_id: Option<String>,
    pub model: Option<String>,
    pub status: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
operation! { DescribeModelRouterLogs(model_router_id: String)
    "DescribeModelRouterLogs" -> DescribeModelRouterLogsOutput {
    0 "ModelRouterId" model_router_id, 1 "KeyId" key_id: String, 2 "Model" model: String, 3 "Status" status: String,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "NextToken" next_token: String,
    7 "MaxResults" max_results: i64
} }
paged! { DescribeModelRouterLogs: ModelRouterLog = Token "NextToken", "Logs" logs, next "NextToken" }

/// Response of [`DescribeModelRouterLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterLogsOutput {
    pub logs: Vec<ModelRouterLog>,
    pub total_count: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeModelRouterLogsOutput {
    0 "Logs" logs: Vec<ModelRouterLog>, 1 "TotalCount" total_count: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`DescribeModelRouterLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterLog {
    pub key_id: Option<String>,
    pub model: Option<String>,
    pub provider: Option<String>,
    pub status: Option<String>,
    pub max_retries: Option<i64>,
    pub total_tokens: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub request_duration: Option<i64>,
    pub requester_ip: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
}
model! { ModelRouterLog {
    0 "KeyId" key_id: String, 1 "Model" model: String, 2 "Provider" provider: String, 3 "Status" status: String,
    4 "MaxRetries" max_retries: i64, 5 "TotalTokens" total_tokens: i64, 6 "InputTokens" input_tokens: i64,
    7 "OutputTokens" output_tokens: i64, 8 "RequestDuration" request_duration: i64,
    9 "RequesterIp" requester_ip: String, 10 "StartTime" start_time: String, 11 "EndTime" end_time: String
} }

/// Describes model router quota: `DescribeModelRouterQuota` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeModelRouterQuota>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterQuota {
    /// Required.
    pub quota_types: Vec<String>,
    pub resource_ids: Option<Vec<String>>,
    pub display_fields: Option<Vec<String>>,
}
operation! { DescribeModelRouterQuota(quota_types: Vec<String>)
    "DescribeModelRouterQuota" -> DescribeModelRouterQuotaOutput {
    0 "QuotaTypes" quota_types, 1 "ResourceIds" resource_ids: Vec<String>, 2 "DisplayFields" display_fields: Vec<String>
} }

/// Response of [`DescribeModelRouterQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterQuotaOutput {
    pub quotas: Vec<ModelRouterQuota>,
}
model! { DescribeModelRouterQuotaOutput {
    0 "Quotas" quotas: Vec<ModelRouterQuota>
} }

/// In the response of [`DescribeModelRouterQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterQuota {
    pub quota_type: Option<String>,
    pub resource_id: Option<String>,
    pub limit: Option<i64>,
    pub used: Option<i64>,
    pub available: Option<i64>,
}
model! { ModelRouterQuota {
    0 "QuotaType" quota_type: String, 1 "ResourceId" resource_id: String, 2 "Limit" limit: i64, 3 "Used" used: i64,
    4 "Available" available: i64
} }

/// Describes model router resource package deduction: `DescribeModelRouterResourcePackageDeduction` of `clb`
/// 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeModelRouterResourcePackageDeduction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterResourcePackageDeduction {
    /// Required.
    pub deduction_time_begin: String,
    /// Required.
    pub deduction_time_end: String,
    /// Required.
    pub model_router_resource_package_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sort_by: Option<String>,
}
operation! {
    DescribeModelRouterResourcePackageDeduction(deduction_time_begin: String, deduction_time_end: String, model_router_resource_package_id: String)
    "DescribeModelRouterResourcePackageDeduction" -> DescribeModelRouterResourcePackageDeductionOutput {
    0 "DeductionTimeBegin" deduction_time_begin, 1 "DeductionTimeEnd" deduction_time_end,
    2 "ModelRouterResourcePackageId" model_router_resource_package_id, 3 "Limit" limit: i64, 4 "Offset" offset: i64,
    5 "SortBy" sort_by: String
} }
paged! { DescribeModelRouterResourcePackageDeduction: ModelRouterResourcePackageDeduction =
    Offset "Offset", "ModelRouterResourcePackageDeductionSet" model_router_resource_package_deduction_set, total "TotalCount" }

/// Response of [`DescribeModelRouterResourcePackageDeduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterResourcePackageDeductionOutput {
    pub model_router_resource_package_deduction_set: Vec<
        ModelRouterResourcePackageDeduction,
    >,
    pub total_count: Option<i64>,
}
model! { DescribeModelRouterResourcePackageDeductionOutput {
    0 "ModelRouterResourcePackageDeductionSet" model_router_resource_package_deduction_set: Vec<ModelRouterResourcePackageDeduction>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeModelRouterResourcePackageDeduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterResourcePackageDeduction {
    pub actual_dosage: Option<String>,
    pub after_deduction_remain: Option<String>,
    pub before_deduction_remain: Option<String>,
    pub deduction_time: Option<String>,
    pub dosage: Option<String>,
    pub end_time: Option<String>,
    pub model_router_id: Option<String>,
    pub model_router_resource_package_id: Option<String>,
    pub start_time: Option<String>,
}
model! { ModelRouterResourcePackageDeduction {
    0 "ActualDosage" actual_dosage: String, 1 "AfterDeductionRemain" after_deduction_remain: String,
    2 "BeforeDeductionRemain" before_deduction_remain: String, 3 "DeductionTime" deduction_time: String,
    4 "Dosage" dosage: String, 5 "EndTime" end_time: String, 6 "ModelRouterId" model_router_id: String,
    7 "ModelRouterResourcePackageId" model_router_resource_package_id: String, 8 "StartTime" start_time: String
} }

/// Describes model router resource packages: `DescribeModelRouterResourcePackages` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeModelRouterResourcePackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterResourcePackages {
    pub model_router_resource_package_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub sort_by: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeModelRouterResourcePackages()
    "DescribeModelRouterResourcePackages" -> DescribeModelRouterResourcePackagesOutput {
    0 "ModelRouterResourcePackageIds" model_router_resource_package_ids: Vec<String>, 1 "Offset" offset: i64,
    2 "Limit" limit: i64, 3 "OrderBy" order_by: String, 4 "SortBy" sort_by: String, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeModelRouterResourcePackages: ModelRouterPackage =
    Offset "Offset", "ModelRouterResourcePackageSet" model_router_resource_package_set, total "TotalCount" }

/// Response of [`DescribeModelRouterResourcePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterResourcePackagesOutput {
    pub model_router_resource_package_set: Vec<ModelRouterPackage>,
    pub total_count: Option<i64>,
    pub total_dosage: Option<i64>,
}
model! { DescribeModelRouterResourcePackagesOutput {
    0 "ModelRouterResourcePackageSet" model_router_resource_package_set: Vec<ModelRouterPackage>,
    1 "TotalCount" total_count: i64, 2 "TotalDosage" total_dosage: i64
} }

/// In the response of [`DescribeModelRouterResourcePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterPackage {
    pub capacity_size: Option<String>,
    pub capacity_remain: Option<String>,
    pub capacity_size_precise: Option<String>,
    pub capacity_remain_precise: Option<String>,
    pub auto_purchase_flag: Option<i64>,
    pub model_router_resource_package_id: Option<String>,
    pub create_time: Option<String>,
    pub deduction_start_time: Option<String>,
    pub deduction_end_time: Option<String>,
    pub expired_time: Option<String>,
    pub status: Option<i64>,
}
model! { ModelRouterPackage {
    0 "CapacitySize" capacity_size: String, 1 "CapacityRemain" capacity_remain: String,
    2 "CapacitySizePrecise" capacity_size_precise: String, 3 "CapacityRemainPrecise" capacity_remain_precise: String,
    4 "AutoPurchaseFlag" auto_purchase_flag: i64,
    5 "ModelRouterResourcePackageId" model_router_resource_package_id: String, 6 "CreateTime" create_time: String,
    7 "DeductionStartTime" deduction_start_time: String, 8 "DeductionEndTime" deduction_end_time: String,
    9 "ExpiredTime" expired_time: String, 10 "Status" status: i64
} }

/// Describes model routers: `DescribeModelRouters` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeModelRouters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouters {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub model_router_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
}
operation! { DescribeModelRouters() "DescribeModelRouters" -> DescribeModelRoutersOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "ModelRouterIds" model_router_ids: Vec<String>,
    3 "Offset" offset: i64
} }
paged! { DescribeModelRouters: ModelRouterSet = Offset "Offset", "ModelRouterSet" model_router_set, total "TotalCount" }

/// Response of [`DescribeModelRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRoutersOutput {
    pub model_router_set: Vec<ModelRouterSet>,
    pub total_count: Option<i64>,
}
model! { DescribeModelRoutersOutput {
    0 "ModelRouterSet" model_router_set: Vec<ModelRouterSet>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeModelRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterSet {
    pub budget_id: Option<String>,
    pub budget_name: Option<String>,
    pub cluster_info: Option<ClusterInfo>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub credit_usage_set: Vec<CreditUsage>,
    pub domain: Option<String>,
    pub model_router_id: Option<String>,
    pub model_router_name: Option<String>,
    pub model_router_type: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub network_type: Option<String>,
    pub security_status: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<TagInfo>,
    pub trade_status: Option<String>,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub eip_address_id: Option<String>,
    pub billing_config: Option<ModelRouterBillingConfigOutput>,
}
model! { ModelRouterSet {
    0 "BudgetId" budget_id: String, 1 "BudgetName" budget_name: String, 2 "ClusterInfo" cluster_info: ClusterInfo,
    3 "CreatedTime" created_time: String, 4 "CreditUsageSet" credit_usage_set: Vec<CreditUsage>,
    5 "Domain" domain: String, 6 "ModelRouterId" model_router_id: String, 7 "ModelRouterName" model_router_name: String,
    8 "ModelRouterType" model_router_type: String, 9 "ModifiedTime" modified_time: String,
    10 "NetworkType" network_type: String, 11 "SecurityStatus" security_status: String, 12 "Status" status: String,
    13 "Tags" tags: Vec<TagInfo>, 14 "TradeStatus" trade_status: String, 15 "Vip" vip: String,
    16 "VpcId" vpc_id: String, 17 "Bandwidth" bandwidth: i64, 18 "EipAddressId" eip_address_id: String,
    19 "BillingConfig" billing_config: ModelRouterBillingConfigOutput
} }

/// Describes quota: `DescribeQuota` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeQuota>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuota {}
operation! { DescribeQuota() "DescribeQuota" -> DescribeQuotaOutput {} }

/// Response of [`DescribeQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaOutput {
    pub quota_set: Vec<Quota>,
}
model! { DescribeQuotaOutput {
    0 "QuotaSet" quota_set: Vec<Quota>
} }

/// In the response of [`DescribeQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub quota_id: Option<String>,
    pub quota_current: Option<i64>,
    pub quota_limit: Option<i64>,
}
model! { Quota {
    0 "QuotaId" quota_id: String, 1 "QuotaCurrent" quota_current: i64, 2 "QuotaLimit" quota_limit: i64
} }

/// Describes resources: `DescribeResources` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeResources>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResources {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeResources() "DescribeResources" -> DescribeResourcesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeResources: ZoneResource = Offset "Offset", "ZoneResourceSet" zone_resource_set, total "TotalCount" }

/// Response of [`DescribeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesOutput {
    pub zone_resource_set: Vec<ZoneResource>,
    pub total_count: Option<i64>,
}
model! { DescribeResourcesOutput {
    0 "ZoneResourceSet" zone_resource_set: Vec<ZoneResource>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneResource {
    pub master_zone: Option<String>,
    pub resource_set: Vec<Resource>,
    pub slave_zone: Option<String>,
    pub ip_version: Option<String>,
    pub zone_region: Option<String>,
    pub local_zone: Option<bool>,
    pub zone_resource_type: Option<String>,
    pub edge_zone: Option<bool>,
    pub egress: Option<String>,
}
model! { ZoneResource {
    0 "MasterZone" master_zone: String, 1 "ResourceSet" resource_set: Vec<Resource>, 2 "SlaveZone" slave_zone: String,
    3 "IPVersion" ip_version: String, 4 "ZoneRegion" zone_region: String, 5 "LocalZone" local_zone: bool,
    6 "ZoneResourceType" zone_resource_type: String, 7 "EdgeZone" edge_zone: bool, 8 "Egress" egress: String
} }

/// In the response of [`DescribeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub r#type: Vec<String>,
    pub isp: Option<String>,
    pub availability_set: Vec<ResourceAvailability>,
    pub type_set: Vec<TypeInfo>,
}
model! { Resource {
    0 "Type" r#type: Vec<String>, 1 "Isp" isp: String, 2 "AvailabilitySet" availability_set: Vec<ResourceAvailability>,
    3 "TypeSet" type_set: Vec<TypeInfo>
} }

/// In the response of [`DescribeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceAvailability {
    pub r#type: Option<String>,
    pub availability: Option<String>,
}
model! { ResourceAvailability {
    0 "Type" r#type: String, 1 "Availability" availability: String
} }

/// In the response of [`DescribeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeInfo {
    pub r#type: Option<String>,
    pub spec_availability_set: Vec<SpecAvailability>,
}
model! { TypeInfo {
    0 "Type" r#type: String, 1 "SpecAvailabilitySet" spec_availability_set: Vec<SpecAvailability>
} }

/// In the response of [`DescribeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecAvailability {
    pub spec_type: Option<String>,
    pub availability: Option<String>,
}
model! { SpecAvailability {
    0 "SpecType" spec_type: String, 1 "Availability" availability: String
} }

/// Describes rewrite: `DescribeRewrite` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeRewrite>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRewrite {
    /// Required.
    pub load_balancer_id: String,
    pub source_listener_ids: Option<Vec<String>>,
    pub source_location_ids: Option<Vec<String>>,
}
operation! { DescribeRewrite(load_balancer_id: String) "DescribeRewrite" -> DescribeRewriteOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "SourceListenerIds" source_listener_ids: Vec<String>,
    2 "SourceLocationIds" source_location_ids: Vec<String>
} }

/// Response of [`DescribeRewrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRewriteOutput {
    pub rewrite_set: Vec<RuleOutput>,
}
model! { DescribeRewriteOutput {
    0 "RewriteSet" rewrite_set: Vec<RuleOutput>
} }

/// Describes service provider health status: `DescribeServiceProviderHealthStatus` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeServiceProviderHealthStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceProviderHealthStatus {
    /// Required.
    pub service_provider_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeServiceProviderHealthStatus(service_provider_id: String)
    "DescribeServiceProviderHealthStatus" -> DescribeServiceProviderHealthStatusOutput {
    0 "ServiceProviderId" service_provider_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeServiceProviderHealthStatus: ModelHealthCheckResults =
    Offset "Offset", "HealthCheckResults" health_check_results, total "TotalCount" }

/// Response of [`DescribeServiceProviderHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceProviderHealthStatusOutput {
    pub health_check_results: Vec<ModelHealthCheckResults>,
    pub total_count: Option<i64>,
}
model! { DescribeServiceProviderHealthStatusOutput {
    0 "HealthCheckResults" health_check_results: Vec<ModelHealthCheckResults>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeServiceProviderHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelHealthCheckResults {
    pub provider_key_id: Option<String>,
    pub model: Option<String>,
    pub status: Option<String>,
}
model! { ModelHealthCheckResults {
    0 "ProviderKeyId" provider_key_id: String, 1 "Model" model: String, 2 "Status" status: String
} }

/// Describes supported providers: `DescribeSupportedProviders` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeSupportedProviders>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedProviders {}
operation! { DescribeSupportedProviders() "DescribeSupportedProviders" -> DescribeSupportedProvidersOutput {} }

/// Response of [`DescribeSupportedProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedProvidersOutput {
    pub providers: Vec<ProviderItem>,
    pub total_count: Option<i64>,
}
model! { DescribeSupportedProvidersOutput {
    0 "Providers" providers: Vec<ProviderItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSupportedProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderItem {
    pub provider: Option<String>,
    pub display_name: Option<String>,
    pub protocols: Vec<String>,
    pub english_display_name: Option<String>,
}
model! { ProviderItem {
    0 "Provider" provider: String, 1 "DisplayName" display_name: String, 2 "Protocols" protocols: Vec<String>,
    3 "EnglishDisplayName" english_display_name: String
} }

/// Describes target group instance status: `DescribeTargetGroupInstanceStatus` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeTargetGroupInstanceStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstanceStatus {
    /// Required.
    pub target_group_id: String,
    pub target_group_instance_ips: Option<Vec<String>>,
}
operation! { DescribeTargetGroupInstanceStatus(target_group_id: String)
    "DescribeTargetGroupInstanceStatus" -> DescribeTargetGroupInstanceStatusOutput {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstanceIps" target_group_instance_ips: Vec<String>
} }

/// Response of [`DescribeTargetGroupInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstanceStatusOutput {
    pub target_group_instance_set: Vec<TargetGroupInstanceStatus>,
}
model! { DescribeTargetGroupInstanceStatusOutput {
    0 "TargetGroupInstanceSet" target_group_instance_set: Vec<TargetGroupInstanceStatus>
} }

/// In the response of [`DescribeTargetGroupInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupInstanceStatus {
    pub instance_ip: Option<String>,
    pub status: Option<String>,
    pub instance_id: Option<String>,
    pub port: Option<i64>,
    pub eni_id: Option<String>,
}
model! { TargetGroupInstanceStatus {
    0 "InstanceIp" instance_ip: String, 1 "Status" status: String, 2 "InstanceId" instance_id: String,
    3 "Port" port: i64, 4 "EniId" eni_id: String
} }

/// Describes target group instances: `DescribeTargetGroupInstances` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeTargetGroupInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstances {
    /// Required.
    pub filters: Vec<Filter>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeTargetGroupInstances(filters: Vec<Filter>)
    "DescribeTargetGroupInstances" -> DescribeTargetGroupInstancesOutput {
    0 "Filters" filters, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeTargetGroupInstances: TargetGroupBackend =
    Offset "Offset", "TargetGroupInstanceSet" target_group_instance_set, total "TotalCount" }

/// Response of [`DescribeTargetGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstancesOutput {
    pub total_count: Option<i64>,
    pub target_group_instance_set: Vec<TargetGroupBackend>,
    pub real_count: Option<i64>,
}
model! { DescribeTargetGroupInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "TargetGroupInstanceSet" target_group_instance_set: Vec<TargetGroupBackend>,
    2 "RealCount" real_count: i64
} }

/// In the response of [`DescribeTargetGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupBackend {
    pub target_group_id: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
    pub public_ip_addresses: Vec<String>,
    pub private_ip_addresses: Vec<String>,
    pub instance_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub registered_time: Option<String>,
    pub eni_id: Option<String>,
    pub zone_id: Option<i64>,
}
model! { TargetGroupBackend {
    0 "TargetGroupId" target_group_id: String, 1 "Type" r#type: String, 2 "InstanceId" instance_id: String,
    3 "Port" port: i64, 4 "Weight" weight: i64, 5 "PublicIpAddresses" public_ip_addresses: Vec<String>,
    6 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 7 "InstanceName" instance_name: String,
    8 "RegisteredTime" registered_time: String, 9 "EniId" eni_id: String, 10 "ZoneId" zone_id: i64
} }

/// Describes target group list: `DescribeTargetGroupList` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeTargetGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupList {
    pub target_group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTargetGroupList() "DescribeTargetGroupList" -> DescribeTargetGroupListOutput {
    0 "TargetGroupIds" target_group_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeTargetGroupList: TargetGroupInfo =
    Offset "Offset", "TargetGroupSet" target_group_set, total "TotalCount" }

/// Response of [`DescribeTargetGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupListOutput {
    pub total_count: Option<i64>,
    pub target_group_set: Vec<TargetGroupInfo>,
}
model! { DescribeTargetGroupListOutput {
    0 "TotalCount" total_count: i64, 1 "TargetGroupSet" target_group_set: Vec<TargetGroupInfo>
} }

/// In the response of [`DescribeTargetGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupInfo {
    pub target_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub target_group_name: Option<String>,
    pub port: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updated_time: Option<String>,
    pub associated_rule: Vec<AssociationItem>,
    pub protocol: Option<String>,
    pub schedule_algorithm: Option<String>,
    pub health_check: Option<TargetGroupHealthCheck>,
    pub target_group_type: Option<String>,
    pub associated_rule_count: Option<i64>,
    pub registered_instances_count: Option<i64>,
    pub tag: Vec<TagInfo>,
    pub weight: Option<i64>,
    pub full_listen_switch: Option<bool>,
    pub keepalive_enable: Option<bool>,
    pub session_expire_time: Option<i64>,
    pub ip_version: Option<String>,
    pub snat_enable: Option<bool>,
}
model! { TargetGroupInfo {
    0 "TargetGroupId" target_group_id: String, 1 "VpcId" vpc_id: String, 2 "TargetGroupName" target_group_name: String,
    3 "Port" port: i64, 4 "CreatedTime" created_time: String, 5 "UpdatedTime" updated_time: String,
    6 "AssociatedRule" associated_rule: Vec<AssociationItem>, 7 "Protocol" protocol: String,
    8 "ScheduleAlgorithm" schedule_algorithm: String, 9 "HealthCheck" health_check: TargetGroupHealthCheck,
    10 "TargetGroupType" target_group_type: String, 11 "AssociatedRuleCount" associated_rule_count: i64,
    12 "RegisteredInstancesCount" registered_instances_count: i64, 13 "Tag" tag: Vec<TagInfo>, 14 "Weight" weight: i64,
    15 "FullListenSwitch" full_listen_switch: bool, 16 "KeepaliveEnable" keepalive_enable: bool,
    17 "SessionExpireTime" session_expire_time: i64, 18 "IpVersion" ip_version: String,
    19 "SnatEnable" snat_enable: bool
} }

/// In the response of [`DescribeTargetGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociationItem {
    pub load_balancer_id: Option<String>,
    pub listener_id: Option<String>,
    pub location_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub load_balancer_name: Option<String>,
    pub listener_name: Option<String>,
    pub weight: Option<i64>,
    pub rule_id: Option<String>,
}
model! { AssociationItem {
    0 "LoadBalancerId" load_balancer_id: String, 1 "ListenerId" listener_id: String, 2 "LocationId" location_id: String,
    3 "Protocol" protocol: String, 4 "Port" port: i64, 5 "Domain" domain: String, 6 "Url" url: String,
    7 "LoadBalancerName" load_balancer_name: String, 8 "ListenerName" listener_name: String, 9 "Weight" weight: i64,
    10 "RuleId" rule_id: String
} }

/// Describes target groups: `DescribeTargetGroups` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeTargetGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroups {
    pub target_group_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTargetGroups() "DescribeTargetGroups" -> DescribeTargetGroupsOutput {
    0 "TargetGroupIds" target_group_ids: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTargetGroups: TargetGroupInfo =
    Offset "Offset", "TargetGroupSet" target_group_set, total "TotalCount" }

/// Response of [`DescribeTargetGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupsOutput {
    pub total_count: Option<i64>,
    pub target_group_set: Vec<TargetGroupInfo>,
}
model! { DescribeTargetGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "TargetGroupSet" target_group_set: Vec<TargetGroupInfo>
} }

/// Returns the result of the health checks of all targets of load balancers.
///
/// Classic load balancers are not supported.
///
/// `DescribeTargetHealth` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeTargetHealth>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetHealth {
    /// Required.
    pub load_balancer_ids: Vec<String>,
    pub listener_ids: Option<Vec<String>>,
    pub location_ids: Option<Vec<String>>,
}
operation! { DescribeTargetHealth(load_balancer_ids: Vec<String>) "DescribeTargetHealth" -> DescribeTargetHealthOutput {
    0 "LoadBalancerIds" load_balancer_ids, 1 "ListenerIds" listener_ids: Vec<String>,
    2 "LocationIds" location_ids: Vec<String>
} }

/// Response of [`DescribeTargetHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetHealthOutput {
    pub load_balancers: Vec<LoadBalancerHealth>,
}
model! { DescribeTargetHealthOutput {
    0 "LoadBalancers" load_balancers: Vec<LoadBalancerHealth>
} }

/// In the response of [`DescribeTargetHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerHealth {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub listeners: Vec<ListenerHealth>,
}
model! { LoadBalancerHealth {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "Listeners" listeners: Vec<ListenerHealth>
} }

/// In the response of [`DescribeTargetHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerHealth {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub rules: Vec<RuleHealth>,
}
model! { ListenerHealth {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Protocol" protocol: String,
    3 "Port" port: i64, 4 "Rules" rules: Vec<RuleHealth>
} }

/// In the response of [`DescribeTargetHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleHealth {
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub rule_id: Option<String>,
    pub targets: Vec<TargetHealth>,
}
model! { RuleHealth {
    0 "LocationId" location_id: String, 1 "Domain" domain: String, 2 "Url" url: String, 3 "RuleId" rule_id: String,
    4 "Targets" targets: Vec<TargetHealth>
} }

/// In the response of [`DescribeTargetHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetHealth {
    pub ip: Option<String>,
    pub port: Option<i64>,
    /// Whether the target is healthy. Before the first check it is not.
    pub health_status: Option<bool>,
    pub target_id: Option<String>,
    /// `Alive`, `Dead`, `Unknown` (not checked yet) or `Close` (checks are turned off).
    pub health_status_detail: Option<String>,
    /// Deprecated.
    pub health_status_detial: Option<String>,
    pub target_group_id: Option<String>,
    pub weight: Option<i64>,
}
model! { TargetHealth {
    0 "IP" ip: String, 1 "Port" port: i64, 2 "HealthStatus" health_status: bool, 3 "TargetId" target_id: String,
    4 "HealthStatusDetail" health_status_detail: String, 5 "HealthStatusDetial" health_status_detial: String,
    6 "TargetGroupId" target_group_id: String, 7 "Weight" weight: i64
} }

/// Describes targets: `DescribeTargets` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeTargets>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargets {
    /// Required.
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTargets(load_balancer_id: String) "DescribeTargets" -> DescribeTargetsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>, 2 "Protocol" protocol: String,
    3 "Port" port: i64, 4 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetsOutput {
    pub listeners: Vec<ListenerBackend>,
}
model! { DescribeTargetsOutput {
    0 "Listeners" listeners: Vec<ListenerBackend>
} }

/// In the response of [`DescribeTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerBackend {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub rules: Vec<RuleTargets>,
    pub targets: Vec<Backend>,
    pub end_port: Option<i64>,
}
model! { ListenerBackend {
    0 "ListenerId" listener_id: String, 1 "Protocol" protocol: String, 2 "Port" port: i64,
    3 "Rules" rules: Vec<RuleTargets>, 4 "Targets" targets: Vec<Backend>, 5 "EndPort" end_port: i64
} }

/// In the response of [`DescribeTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleTargets {
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub targets: Vec<Backend>,
    pub function_targets: Vec<FunctionTarget>,
}
model! { RuleTargets {
    0 "LocationId" location_id: String, 1 "Domain" domain: String, 2 "Url" url: String,
    3 "Targets" targets: Vec<Backend>, 4 "FunctionTargets" function_targets: Vec<FunctionTarget>
} }

/// In the response of [`DescribeTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Backend {
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
    pub public_ip_addresses: Vec<String>,
    pub private_ip_addresses: Vec<String>,
    pub instance_name: Option<String>,
    pub registered_time: Option<String>,
    pub eni_id: Option<String>,
    pub tag: Option<String>,
    pub zone: Option<String>,
}
model! { Backend {
    0 "Type" r#type: String, 1 "InstanceId" instance_id: String, 2 "Port" port: i64, 3 "Weight" weight: i64,
    4 "PublicIpAddresses" public_ip_addresses: Vec<String>, 5 "PrivateIpAddresses" private_ip_addresses: Vec<String>,
    6 "InstanceName" instance_name: String, 7 "RegisteredTime" registered_time: String, 8 "EniId" eni_id: String,
    9 "Tag" tag: String, 10 "Zone" zone: String
} }

/// Returns the state of an asynchronous operation of this service: 0 succeeded, 1 failed, 2 in progress.
///
/// Set `TaskId` (the request id of the response that started it) or `DealName` (the order). `waiters::task_done` calls
/// it.
///
/// `DescribeTaskStatus` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeTaskStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    /// Request id of the response that started the operation.
    pub task_id: Option<String>,
    pub deal_name: Option<String>,
}
operation! { DescribeTaskStatus() "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "TaskId" task_id: String, 1 "DealName" deal_name: String
} }

/// Response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    /// State: 0 succeeded, 1 failed, 2 in progress.
    pub status: Option<i64>,
    pub load_balancer_ids: Vec<String>,
    /// Why the operation failed.
    pub message: Option<String>,
}
model! { DescribeTaskStatusOutput {
    0 "Status" status: i64, 1 "LoadBalancerIds" load_balancer_ids: Vec<String>, 2 "Message" message: String
} }

/// Describes upper models: `DescribeUpperModels` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeUpperModels>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_INVALID_API_KEY`],
/// [`codes::FAILED_OPERATION_MODEL_NOT_FOUND`], [`codes::FAILED_OPERATION_RATE_LIMIT_EXCEEDED`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`], [`codes::INVALID_PARAMETER_ENDPOINT_UNREACHABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpperModels {
    pub access_type: Option<String>,
    pub api_base: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub host_header: Option<String>,
    pub key_id: Option<String>,
    pub model_path: Option<String>,
    pub model_protocol: Option<String>,
    pub model_provider: Option<String>,
    pub service_provider_id: Option<String>,
}
operation! { DescribeUpperModels() "DescribeUpperModels" -> DescribeUpperModelsOutput {
    0 "AccessType" access_type: String, 1 "ApiBase" api_base: String, 2 "ApiKey" api_key: Secret,
    3 "HostHeader" host_header: String, 4 "KeyId" key_id: String, 5 "ModelPath" model_path: String,
    6 "ModelProtocol" model_protocol: String, 7 "ModelProvider" model_provider: String,
    8 "ServiceProviderId" service_provider_id: String
} }

/// Response of [`DescribeUpperModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpperModelsOutput {
    pub models: Vec<String>,
}
model! { DescribeUpperModelsOutput {
    0 "Models" models: Vec<String>
} }

/// Describes user groups: `DescribeUserGroups` of `clb` 2018-03-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DescribeUserGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_INVALID_API_KEY`],
/// [`codes::FAILED_OPERATION_MODEL_NOT_FOUND`], [`codes::FAILED_OPERATION_RATE_LIMIT_EXCEEDED`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`], [`codes::INVALID_PARAMETER_ENDPOINT_UNREACHABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroups {
    /// Required.
    pub model_router_id: String,
    pub user_group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeUserGroups(model_router_id: String) "DescribeUserGroups" -> DescribeUserGroupsOutput {
    0 "ModelRouterId" model_router_id, 1 "UserGroupIds" user_group_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeUserGroups: UserGroupInfo = Offset "Offset", "UserGroups" user_groups, total "TotalCount" }

/// Response of [`DescribeUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupsOutput {
    pub user_groups: Vec<UserGroupInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeUserGroupsOutput {
    0 "UserGroups" user_groups: Vec<UserGroupInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupInfo {
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub model_router_id: Option<String>,
    pub status: Option<String>,
    pub models: Vec<String>,
    pub intent_routers: Vec<String>,
    pub budget_id: Option<String>,
    pub budget_name: Option<String>,
    pub prompt_id: Option<String>,
    pub prompt_version: Option<String>,
    pub prompt_name: Option<String>,
    pub credit_usage_set: Vec<CreditUsage>,
    pub key_count: Option<i64>,
    pub tags: Vec<TagInfo>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
}
model! { UserGroupInfo {
    0 "UserGroupId" user_group_id: String, 1 "UserGroupName" user_group_name: String,
    2 "ModelRouterId" model_router_id: String, 3 "Status" status: String, 4 "Models" models: Vec<String>,
    5 "IntentRouters" intent_routers: Vec<String>, 6 "BudgetId" budget_id: String, 7 "BudgetName" budget_name: String,
    8 "PromptId" prompt_id: String, 9 "PromptVersion" prompt_version: String, 10 "PromptName" prompt_name: String,
    11 "CreditUsageSet" credit_usage_set: Vec<CreditUsage>, 12 "KeyCount" key_count: i64, 13 "Tags" tags: Vec<TagInfo>,
    14 "CreatedTime" created_time: String, 15 "ModifiedTime" modified_time: String
} }

/// Disassociates budget: `DisassociateBudget` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DisassociateBudget>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_INVALID_API_KEY`],
/// [`codes::FAILED_OPERATION_MODEL_NOT_FOUND`], [`codes::FAILED_OPERATION_RATE_LIMIT_EXCEEDED`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`], [`codes::INVALID_PARAMETER_ENDPOINT_UNREACHABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateBudget {
    /// Required.
    pub budget_id: String,
    /// Required.
    pub resources: Vec<BudgetResource>,
}
operation! { DisassociateBudget(budget_id: String, resources: Vec<BudgetResource>) "DisassociateBudget" -> Empty {
    0 "BudgetId" budget_id, 1 "Resources" resources
} }

/// Response of [`DisassociateBudget`]: empty.
pub type DisassociateBudgetOutput = Empty;

/// Disassociates customized config: `DisassociateCustomizedConfig` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DisassociateCustomizedConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateCustomizedConfig {
    /// Required.
    pub uconfig_id: String,
    /// Required.
    pub bind_list: Vec<BindItem>,
}
operation! { DisassociateCustomizedConfig(uconfig_id: String, bind_list: Vec<BindItem>)
    "DisassociateCustomizedConfig" -> Empty {
    0 "UconfigId" uconfig_id, 1 "BindList" bind_list
} }

/// Response of [`DisassociateCustomizedConfig`]: empty.
pub type DisassociateCustomizedConfigOutput = Empty;

/// Disassociates model router guardrails: `DisassociateModelRouterGuardrails` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DisassociateModelRouterGuardrails>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INVALID_MODEL_ROUTER_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateModelRouterGuardrails {
    /// Required.
    pub guardrails: Vec<DisassociateGuardrailConfig>,
    /// Required.
    pub model_router_id: String,
}
operation! { DisassociateModelRouterGuardrails(guardrails: Vec<DisassociateGuardrailConfig>, model_router_id: String)
    "DisassociateModelRouterGuardrails" -> Empty {
    0 "Guardrails" guardrails, 1 "ModelRouterId" model_router_id
} }

/// Response of [`DisassociateModelRouterGuardrails`]: empty.
pub type DisassociateModelRouterGuardrailsOutput = Empty;

/// In the request of [`DisassociateModelRouterGuardrails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateGuardrailConfig {
    /// Required.
    pub guardrail_id: Option<String>,
}
input! { DisassociateGuardrailConfig(guardrail_id: String) {
    0 "GuardrailId" guardrail_id: String
} }

/// Disassociates models from model router: `DisassociateModelsFromModelRouter` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DisassociateModelsFromModelRouter>.
///
/// Errors: [`codes::FAILED_OPERATION_ASSOCIATION_NOT_ACTIVE`], [`codes::INTERNAL_ERROR_ASSOCIATION_REFERENCE_INVALID`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateModelsFromModelRouter {
    /// Required.
    pub model_router_id: String,
    pub models: Option<Vec<ModelRouterModelToDisassociate>>,
}
operation! { DisassociateModelsFromModelRouter(model_router_id: String) "DisassociateModelsFromModelRouter" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "Models" models: Vec<ModelRouterModelToDisassociate>
} }

/// Response of [`DisassociateModelsFromModelRouter`]: empty.
pub type DisassociateModelsFromModelRouterOutput = Empty;

/// In the request of [`DisassociateModelsFromModelRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterModelToDisassociate {
    /// Required.
    pub model_name: Option<String>,
    /// Required.
    pub provider: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub service_provider_id: Option<String>,
}
input! {
    ModelRouterModelToDisassociate(model_name: String, provider: String, r#type: String, service_provider_id: String) {
    0 "ModelName" model_name: String, 1 "Provider" provider: String, 2 "Type" r#type: String,
    3 "ServiceProviderId" service_provider_id: String
} }

/// Disassociates target groups: `DisassociateTargetGroups` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=DisassociateTargetGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateTargetGroups {
    /// Required.
    pub associations: Vec<TargetGroupAssociation>,
}
operation! { DisassociateTargetGroups(associations: Vec<TargetGroupAssociation>) "DisassociateTargetGroups" -> Empty {
    0 "Associations" associations
} }

/// Response of [`DisassociateTargetGroups`]: empty.
pub type DisassociateTargetGroupsOutput = Empty;

/// Asks for price create model router resource package: `InquirePriceCreateModelRouterResourcePackage` of `clb`
/// 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=InquirePriceCreateModelRouterResourcePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateModelRouterResourcePackage {
    /// Required.
    pub model_router_resource_package_amount: i64,
}
operation! { InquirePriceCreateModelRouterResourcePackage(model_router_resource_package_amount: i64)
    "InquirePriceCreateModelRouterResourcePackage" -> InquirePriceCreateModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackageAmount" model_router_resource_package_amount
} }

/// Response of [`InquirePriceCreateModelRouterResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateModelRouterResourcePackageOutput {
    pub model_router_resource_package_price: Option<ItemPrice>,
    pub first_buy: Option<i64>,
}
model! { InquirePriceCreateModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackagePrice" model_router_resource_package_price: ItemPrice, 1 "FirstBuy" first_buy: i64
} }

/// In the response of [`InquirePriceCreateModelRouterResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPrice {
    pub unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub unit_price_discount: Option<f64>,
    pub discount: Option<f64>,
}
model! { ItemPrice {
    0 "UnitPrice" unit_price: f64, 1 "ChargeUnit" charge_unit: String, 2 "OriginalPrice" original_price: f64,
    3 "DiscountPrice" discount_price: f64, 4 "UnitPriceDiscount" unit_price_discount: f64, 5 "Discount" discount: f64
} }

/// Asks for price refund model router resource package: `InquirePriceRefundModelRouterResourcePackage` of `clb`
/// 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=InquirePriceRefundModelRouterResourcePackage>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_MODEL_ROUTER_RESOURCE_PACKAGE_AUTO_PURCHASE_ENABLED`],
/// [`codes::UNSUPPORTED_OPERATION_MODEL_ROUTER_RESOURCE_PACKAGE_STATUS_NOT_REFUNDABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRefundModelRouterResourcePackage {
    /// Required.
    pub model_router_resource_package_ids: Vec<String>,
}
operation! { InquirePriceRefundModelRouterResourcePackage(model_router_resource_package_ids: Vec<String>)
    "InquirePriceRefundModelRouterResourcePackage" -> InquirePriceRefundModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackageIds" model_router_resource_package_ids
} }

/// Response of [`InquirePriceRefundModelRouterResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRefundModelRouterResourcePackageOutput {
    pub model_router_resource_package_refund_price: Vec<
        ModelRouterResourcePackageRefundPrice,
    >,
}
model! { InquirePriceRefundModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackageRefundPrice" model_router_resource_package_refund_price: Vec<ModelRouterResourcePackageRefundPrice>
} }

/// In the response of [`InquirePriceRefundModelRouterResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterResourcePackageRefundPrice {
    pub model_router_package_id: Option<String>,
    pub price: Option<f64>,
}
model! { ModelRouterResourcePackageRefundPrice {
    0 "ModelRouterPackageId" model_router_package_id: String, 1 "Price" price: f64
} }

/// `InquiryPriceCreateLoadBalancer` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=InquiryPriceCreateLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateLoadBalancer {
    /// Required.
    pub load_balancer_type: String,
    /// Required.
    pub load_balancer_charge_type: String,
    pub load_balancer_charge_prepaid: Option<LBChargePrepaid>,
    pub internet_accessible: Option<InternetAccessible>,
    pub goods_num: Option<i64>,
    pub zone_id: Option<String>,
    pub sla_type: Option<String>,
    pub address_ip_version: Option<String>,
    pub vip_isp: Option<String>,
}
operation! { InquiryPriceCreateLoadBalancer(load_balancer_type: String, load_balancer_charge_type: String)
    "InquiryPriceCreateLoadBalancer" -> InquiryPriceCreateLoadBalancerOutput {
    0 "LoadBalancerType" load_balancer_type, 1 "LoadBalancerChargeType" load_balancer_charge_type,
    2 "LoadBalancerChargePrepaid" load_balancer_charge_prepaid: LBChargePrepaid,
    3 "InternetAccessible" internet_accessible: InternetAccessible, 4 "GoodsNum" goods_num: i64,
    5 "ZoneId" zone_id: String, 6 "SlaType" sla_type: String, 7 "AddressIPVersion" address_ip_version: String,
    8 "VipIsp" vip_isp: String
} }

/// Response of [`InquiryPriceCreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateLoadBalancerOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceCreateLoadBalancerOutput {
    0 "Price" price: Price
} }

/// In the response of [`InquiryPriceCreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<ItemPrice>,
    pub bandwidth_price: Option<ItemPrice>,
    pub lcu_price: Option<ItemPrice>,
}
model! { Price {
    0 "InstancePrice" instance_price: ItemPrice, 1 "BandwidthPrice" bandwidth_price: ItemPrice,
    2 "LcuPrice" lcu_price: ItemPrice
} }

/// `InquiryPriceModifyLoadBalancer` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=InquiryPriceModifyLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyLoadBalancer {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub internet_accessible: InternetAccessible,
}
operation! { InquiryPriceModifyLoadBalancer(load_balancer_id: String, internet_accessible: InternetAccessible)
    "InquiryPriceModifyLoadBalancer" -> InquiryPriceModifyLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "InternetAccessible" internet_accessible
} }

/// Response of [`InquiryPriceModifyLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyLoadBalancerOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceModifyLoadBalancerOutput {
    0 "Price" price: Price
} }

/// `InquiryPriceRefundLoadBalancer` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=InquiryPriceRefundLoadBalancer>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRefundLoadBalancer {
    /// Required.
    pub load_balancer_id: String,
}
operation! { InquiryPriceRefundLoadBalancer(load_balancer_id: String)
    "InquiryPriceRefundLoadBalancer" -> InquiryPriceRefundLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id
} }

/// Response of [`InquiryPriceRefundLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRefundLoadBalancerOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceRefundLoadBalancerOutput {
    0 "Price" price: Price
} }

/// `InquiryPriceRenewLoadBalancer` of `clb` 2018-03-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=InquiryPriceRenewLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewLoadBalancer {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub load_balancer_charge_prepaid: LBChargePrepaid,
}
operation! { InquiryPriceRenewLoadBalancer(load_balancer_id: String, load_balancer_charge_prepaid: LBChargePrepaid)
    "InquiryPriceRenewLoadBalancer" -> InquiryPriceRenewLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerChargePrepaid" load_balancer_charge_prepaid
} }

/// Response of [`InquiryPriceRenewLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewLoadBalancerOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceRenewLoadBalancerOutput {
    0 "Price" price: Price
} }

/// `ManualRewrite` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ManualRewrite>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_LB_STATUS`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROTOCOL_CHECK_FAILED`], [`codes::INVALID_PARAMETER_REWRITE_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_SOME_REWRITE_NOT_FOUND`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualRewrite {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub source_listener_id: String,
    /// Required.
    pub target_listener_id: String,
    /// Required.
    pub rewrite_infos: Vec<RewriteLocationMap>,
}
operation! {
    ManualRewrite(load_balancer_id: String, source_listener_id: String, target_listener_id: String, rewrite_infos: Vec<RewriteLocationMap>)
    "ManualRewrite" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "SourceListenerId" source_listener_id,
    2 "TargetListenerId" target_listener_id, 3 "RewriteInfos" rewrite_infos
} }

/// Response of [`ManualRewrite`]: empty.
pub type ManualRewriteOutput = Empty;

/// Migrates classical load balancers: `MigrateClassicalLoadBalancers` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=MigrateClassicalLoadBalancers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateClassicalLoadBalancers {
    /// Required.
    pub load_balancer_ids: Vec<String>,
    pub exclusive_cluster: Option<ExclusiveCluster>,
}
operation! { MigrateClassicalLoadBalancers(load_balancer_ids: Vec<String>) "MigrateClassicalLoadBalancers" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids, 1 "ExclusiveCluster" exclusive_cluster: ExclusiveCluster
} }

/// Response of [`MigrateClassicalLoadBalancers`]: empty.
pub type MigrateClassicalLoadBalancersOutput = Empty;

/// Modifies block ip list: `ModifyBlockIPList` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyBlockIPList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockIPList {
    /// Required.
    pub load_balancer_ids: Vec<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub client_ip_field: String,
    pub block_ip_list: Option<Vec<String>>,
    pub expire_time: Option<i64>,
    pub add_strategy: Option<String>,
}
operation! { ModifyBlockIPList(load_balancer_ids: Vec<String>, r#type: String, client_ip_field: String)
    "ModifyBlockIPList" -> ModifyBlockIPListOutput {
    0 "LoadBalancerIds" load_balancer_ids, 1 "Type" r#type, 2 "ClientIPField" client_ip_field,
    3 "BlockIPList" block_ip_list: Vec<String>, 4 "ExpireTime" expire_time: i64, 5 "AddStrategy" add_strategy: String
} }

/// Response of [`ModifyBlockIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockIPListOutput {
    pub jod_id: Option<String>,
}
model! { ModifyBlockIPListOutput {
    0 "JodId" jod_id: String
} }

/// Modifies budget attributes: `ModifyBudgetAttributes` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyBudgetAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBudgetAttributes {
    /// Required.
    pub budget_id: String,
    pub budget_configs: Option<Vec<BudgetConfigInput>>,
    pub budget_name: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForBudget>,
}
operation! { ModifyBudgetAttributes(budget_id: String) "ModifyBudgetAttributes" -> Empty {
    0 "BudgetId" budget_id, 1 "BudgetConfigs" budget_configs: Vec<BudgetConfigInput>,
    2 "BudgetName" budget_name: String, 3 "RateLimitConfig" rate_limit_config: RateLimitConfigForBudget
} }

/// Response of [`ModifyBudgetAttributes`]: empty.
pub type ModifyBudgetAttributesOutput = Empty;

/// Modifies domain: `ModifyDomain` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomain {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub new_domain: String,
}
operation! { ModifyDomain(load_balancer_id: String, listener_id: String, domain: String, new_domain: String)
    "ModifyDomain" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Domain" domain, 3 "NewDomain" new_domain
} }

/// Response of [`ModifyDomain`]: empty.
pub type ModifyDomainOutput = Empty;

/// Modifies domain attributes: `ModifyDomainAttributes` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyDomainAttributes>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainAttributes {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain: String,
    pub new_domain: Option<String>,
    pub certificate: Option<CertificateInput>,
    pub http2: Option<bool>,
    pub default_server: Option<bool>,
    pub quic: Option<bool>,
    pub new_default_server_domain: Option<String>,
    pub new_domains: Option<Vec<String>>,
    pub multi_cert_info: Option<MultiCertInfo>,
}
operation! { ModifyDomainAttributes(load_balancer_id: String, listener_id: String, domain: String)
    "ModifyDomainAttributes" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Domain" domain,
    3 "NewDomain" new_domain: String, 4 "Certificate" certificate: CertificateInput, 5 "Http2" http2: bool,
    6 "DefaultServer" default_server: bool, 7 "Quic" quic: bool,
    8 "NewDefaultServerDomain" new_default_server_domain: String, 9 "NewDomains" new_domains: Vec<String>,
    10 "MultiCertInfo" multi_cert_info: MultiCertInfo
} }

/// Response of [`ModifyDomainAttributes`]: empty.
pub type ModifyDomainAttributesOutput = Empty;

/// Modifies function targets: `ModifyFunctionTargets` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyFunctionTargets>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFunctionTargets {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub function_targets: Vec<FunctionTarget>,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
operation! {
    ModifyFunctionTargets(load_balancer_id: String, listener_id: String, function_targets: Vec<FunctionTarget>)
    "ModifyFunctionTargets" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "FunctionTargets" function_targets,
    3 "LocationId" location_id: String, 4 "Domain" domain: String, 5 "Url" url: String
} }

/// Response of [`ModifyFunctionTargets`]: empty.
pub type ModifyFunctionTargetsOutput = Empty;

/// Modifies intent router attribute: `ModifyIntentRouterAttribute` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyIntentRouterAttribute>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntentRouterAttribute {
    /// Required.
    pub intent_router_id: String,
    /// Required.
    pub model_router_id: String,
    pub route_name: Option<String>,
    pub router_describe: Option<String>,
    pub tiers: Option<Vec<TierItem>>,
}
operation! { ModifyIntentRouterAttribute(intent_router_id: String, model_router_id: String)
    "ModifyIntentRouterAttribute" -> Empty {
    0 "IntentRouterId" intent_router_id, 1 "ModelRouterId" model_router_id, 2 "RouteName" route_name: String,
    3 "RouterDescribe" router_describe: String, 4 "Tiers" tiers: Vec<TierItem>
} }

/// Response of [`ModifyIntentRouterAttribute`]: empty.
pub type ModifyIntentRouterAttributeOutput = Empty;

/// Modifies key attributes: `ModifyKeyAttributes` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyKeyAttributes>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeyAttributes {
    /// Required.
    pub model_router_id: String,
    /// Required.
    pub key_id: String,
    pub key_name: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForKey>,
}
operation! { ModifyKeyAttributes(model_router_id: String, key_id: String) "ModifyKeyAttributes" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "KeyId" key_id, 2 "KeyName" key_name: String,
    3 "RateLimitConfig" rate_limit_config: RateLimitConfigForKey
} }

/// Response of [`ModifyKeyAttributes`]: empty.
pub type ModifyKeyAttributesOutput = Empty;

/// Modifies keys block status: `ModifyKeysBlockStatus` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyKeysBlockStatus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeysBlockStatus {
    /// Required.
    pub model_router_id: String,
    /// Required.
    pub blocked: bool,
    pub key_ids: Option<Vec<String>>,
}
operation! { ModifyKeysBlockStatus(model_router_id: String, blocked: bool) "ModifyKeysBlockStatus" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "Blocked" blocked, 2 "KeyIds" key_ids: Vec<String>
} }

/// Response of [`ModifyKeysBlockStatus`]: empty.
pub type ModifyKeysBlockStatusOutput = Empty;

/// Modifies keys user group: `ModifyKeysUserGroup` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyKeysUserGroup>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeysUserGroup {
    /// Required.
    pub model_router_id: String,
    /// Required.
    pub user_group_id: String,
    /// Required.
    pub key_ids: Vec<String>,
}
operation! { ModifyKeysUserGroup(model_router_id: String, user_group_id: String, key_ids: Vec<String>)
    "ModifyKeysUserGroup" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "UserGroupId" user_group_id, 2 "KeyIds" key_ids
} }

/// Response of [`ModifyKeysUserGroup`]: empty.
pub type ModifyKeysUserGroupOutput = Empty;

/// Modifies listener: `ModifyListener` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyListener>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListener {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    pub listener_name: Option<String>,
    pub session_expire_time: Option<i64>,
    pub health_check: Option<HealthCheck>,
    pub certificate: Option<CertificateInput>,
    pub scheduler: Option<String>,
    pub sni_switch: Option<i64>,
    pub target_type: Option<String>,
    pub keepalive_enable: Option<i64>,
    pub deregister_target_rst: Option<bool>,
    pub session_type: Option<String>,
    pub multi_cert_info: Option<MultiCertInfo>,
    pub max_conn: Option<i64>,
    pub max_cps: Option<i64>,
    pub idle_connect_timeout: Option<i64>,
    pub proxy_protocol: Option<bool>,
    pub snat_enable: Option<bool>,
    pub data_compress_mode: Option<String>,
    pub reschedule_target_zero_weight: Option<bool>,
    pub reschedule_unhealthy: Option<bool>,
    pub reschedule_expand_target: Option<bool>,
    pub reschedule_start_time: Option<i64>,
    pub reschedule_interval: Option<i64>,
}
operation! { ModifyListener(load_balancer_id: String, listener_id: String) "ModifyListener" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "ListenerName" listener_name: String,
    3 "SessionExpireTime" session_expire_time: i64, 4 "HealthCheck" health_check: HealthCheck,
    5 "Certificate" certificate: CertificateInput, 6 "Scheduler" scheduler: String, 7 "SniSwitch" sni_switch: i64,
    8 "TargetType" target_type: String, 9 "KeepaliveEnable" keepalive_enable: i64,
    10 "DeregisterTargetRst" deregister_target_rst: bool, 11 "SessionType" session_type: String,
    12 "MultiCertInfo" multi_cert_info: MultiCertInfo, 13 "MaxConn" max_conn: i64, 14 "MaxCps" max_cps: i64,
    15 "IdleConnectTimeout" idle_connect_timeout: i64, 16 "ProxyProtocol" proxy_protocol: bool,
    17 "SnatEnable" snat_enable: bool, 18 "DataCompressMode" data_compress_mode: String,
    19 "RescheduleTargetZeroWeight" reschedule_target_zero_weight: bool,
    20 "RescheduleUnhealthy" reschedule_unhealthy: bool, 21 "RescheduleExpandTarget" reschedule_expand_target: bool,
    22 "RescheduleStartTime" reschedule_start_time: i64, 23 "RescheduleInterval" reschedule_interval: i64
} }

/// Response of [`ModifyListener`]: empty.
pub type ModifyListenerOutput = Empty;

/// Modifies load balancer attributes: `ModifyLoadBalancerAttributes` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyLoadBalancerAttributes>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAttributes {
    /// Required.
    pub load_balancer_id: String,
    pub load_balancer_name: Option<String>,
    pub target_region_info: Option<TargetRegionInfo>,
    pub internet_charge_info: Option<InternetAccessible>,
    pub load_balancer_pass_to_target: Option<bool>,
    pub switch_flag: Option<i64>,
    pub snat_pro: Option<bool>,
    pub delete_protect: Option<bool>,
    pub modify_classic_domain: Option<bool>,
    pub associate_endpoint: Option<String>,
}
operation! { ModifyLoadBalancerAttributes(load_balancer_id: String)
    "ModifyLoadBalancerAttributes" -> ModifyLoadBalancerAttributesOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name: String,
    2 "TargetRegionInfo" target_region_info: TargetRegionInfo,
    3 "InternetChargeInfo" internet_charge_info: InternetAccessible,
    4 "LoadBalancerPassToTarget" load_balancer_pass_to_target: bool, 5 "SwitchFlag" switch_flag: i64,
    6 "SnatPro" snat_pro: bool, 7 "DeleteProtect" delete_protect: bool,
    8 "ModifyClassicDomain" modify_classic_domain: bool, 9 "AssociateEndpoint" associate_endpoint: String
} }

/// Response of [`ModifyLoadBalancerAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAttributesOutput {
    pub deal_name: Option<String>,
}
model! { ModifyLoadBalancerAttributesOutput {
    0 "DealName" deal_name: String
} }

/// Modifies load balancer mix ip target: `ModifyLoadBalancerMixIpTarget` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyLoadBalancerMixIpTarget>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerMixIpTarget {
    /// Required.
    pub load_balancer_ids: Vec<String>,
    /// Required.
    pub mix_ip_target: bool,
}
operation! { ModifyLoadBalancerMixIpTarget(load_balancer_ids: Vec<String>, mix_ip_target: bool)
    "ModifyLoadBalancerMixIpTarget" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids, 1 "MixIpTarget" mix_ip_target
} }

/// Response of [`ModifyLoadBalancerMixIpTarget`]: empty.
pub type ModifyLoadBalancerMixIpTargetOutput = Empty;

/// Modifies load balancer sla: `ModifyLoadBalancerSla` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyLoadBalancerSla>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`],
/// [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerSla {
    /// Required.
    pub load_balancer_sla: Vec<SlaUpdateParam>,
    pub force: Option<bool>,
}
operation! { ModifyLoadBalancerSla(load_balancer_sla: Vec<SlaUpdateParam>)
    "ModifyLoadBalancerSla" -> ModifyLoadBalancerSlaOutput {
    0 "LoadBalancerSla" load_balancer_sla, 1 "Force" force: bool
} }

/// In the request of [`ModifyLoadBalancerSla`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaUpdateParam {
    /// Required.
    pub load_balancer_id: Option<String>,
    /// Required.
    pub sla_type: Option<String>,
}
input! { SlaUpdateParam(load_balancer_id: String, sla_type: String) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "SlaType" sla_type: String
} }

/// Response of [`ModifyLoadBalancerSla`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerSlaOutput {
    pub deal_name: Option<String>,
}
model! { ModifyLoadBalancerSlaOutput {
    0 "DealName" deal_name: String
} }

/// Modifies load balancers project: `ModifyLoadBalancersProject` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyLoadBalancersProject>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancersProject {
    /// Required.
    pub load_balancer_ids: Vec<String>,
    /// Required.
    pub project_id: i64,
}
operation! { ModifyLoadBalancersProject(load_balancer_ids: Vec<String>, project_id: i64)
    "ModifyLoadBalancersProject" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids, 1 "ProjectId" project_id
} }

/// Response of [`ModifyLoadBalancersProject`]: empty.
pub type ModifyLoadBalancersProjectOutput = Empty;

/// Modifies model alias attributes: `ModifyModelAliasAttributes` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyModelAliasAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelAliasAttributes {
    /// Required.
    pub coefficient: Coefficient,
    /// Required.
    pub model_alias_names: Vec<String>,
    pub service_provider_ids: Option<Vec<String>>,
}
operation! { ModifyModelAliasAttributes(coefficient: Coefficient, model_alias_names: Vec<String>)
    "ModifyModelAliasAttributes" -> Empty {
    0 "Coefficient" coefficient, 1 "ModelAliasNames" model_alias_names,
    2 "ServiceProviderIds" service_provider_ids: Vec<String>
} }

/// Response of [`ModifyModelAliasAttributes`]: empty.
pub type ModifyModelAliasAttributesOutput = Empty;

/// Modifies model attributes: `ModifyModelAttributes` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyModelAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelAttributes {
    /// Required.
    pub service_provider_id: String,
    pub service_provider_name: Option<String>,
}
operation! { ModifyModelAttributes(service_provider_id: String) "ModifyModelAttributes" -> Empty {
    0 "ServiceProviderId" service_provider_id, 1 "ServiceProviderName" service_provider_name: String
} }

/// Response of [`ModifyModelAttributes`]: empty.
pub type ModifyModelAttributesOutput = Empty;

/// Modifies model router attributes: `ModifyModelRouterAttributes` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyModelRouterAttributes>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelRouterAttributes {
    /// Required.
    pub model_router_id: String,
    pub cert_id: Option<String>,
    pub model_router_name: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForModelRouter>,
    pub router_setting: Option<RouterSettingWithFallBack>,
    pub bandwidth: Option<i64>,
}
operation! { ModifyModelRouterAttributes(model_router_id: String) "ModifyModelRouterAttributes" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "CertId" cert_id: String, 2 "ModelRouterName" model_router_name: String,
    3 "RateLimitConfig" rate_limit_config: RateLimitConfigForModelRouter,
    4 "RouterSetting" router_setting: RouterSettingWithFallBack, 5 "Bandwidth" bandwidth: i64
} }

/// Response of [`ModifyModelRouterAttributes`]: empty.
pub type ModifyModelRouterAttributesOutput = Empty;

/// Modifies model router guardrails: `ModifyModelRouterGuardrails` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyModelRouterGuardrails>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INVALID_MODEL_ROUTER_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelRouterGuardrails {
    /// Required.
    pub guardrails: Vec<GuardrailConfig>,
    /// Required.
    pub model_router_id: String,
}
operation! { ModifyModelRouterGuardrails(guardrails: Vec<GuardrailConfig>, model_router_id: String)
    "ModifyModelRouterGuardrails" -> Empty {
    0 "Guardrails" guardrails, 1 "ModelRouterId" model_router_id
} }

/// Response of [`ModifyModelRouterGuardrails`]: empty.
pub type ModifyModelRouterGuardrailsOutput = Empty;

/// Modifies model router security groups: `ModifyModelRouterSecurityGroups` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyModelRouterSecurityGroups>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INVALID_MODEL_ROUTER_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelRouterSecurityGroups {
    /// Required.
    pub model_router_id: String,
    /// Required.
    pub security_groups: Vec<String>,
}
operation! { ModifyModelRouterSecurityGroups(model_router_id: String, security_groups: Vec<String>)
    "ModifyModelRouterSecurityGroups" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "SecurityGroups" security_groups
} }

/// Response of [`ModifyModelRouterSecurityGroups`]: empty.
pub type ModifyModelRouterSecurityGroupsOutput = Empty;

/// Modifies rule: `ModifyRule` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub location_id: String,
    pub url: Option<String>,
    pub health_check: Option<HealthCheck>,
    pub scheduler: Option<String>,
    pub session_expire_time: Option<i64>,
    pub forward_type: Option<String>,
    pub trpc_callee: Option<String>,
    pub trpc_func: Option<String>,
    pub oauth: Option<OAuth>,
    pub cookie_name: Option<String>,
}
operation! { ModifyRule(load_balancer_id: String, listener_id: String, location_id: String) "ModifyRule" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "LocationId" location_id, 3 "Url" url: String,
    4 "HealthCheck" health_check: HealthCheck, 5 "Scheduler" scheduler: String,
    6 "SessionExpireTime" session_expire_time: i64, 7 "ForwardType" forward_type: String,
    8 "TrpcCallee" trpc_callee: String, 9 "TrpcFunc" trpc_func: String, 10 "OAuth" oauth: OAuth,
    11 "CookieName" cookie_name: String
} }

/// Response of [`ModifyRule`]: empty.
pub type ModifyRuleOutput = Empty;

/// Modifies service provider model attributes: `ModifyServiceProviderModelAttributes` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyServiceProviderModelAttributes>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_MODALITY`], [`codes::RESOURCE_NOT_FOUND_SERVICE_PROVIDER`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_PROVIDER_MODEL`], [`codes::UNSUPPORTED_OPERATION_SERVICE_PROVIDER_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceProviderModelAttributes {
    /// Required.
    pub service_provider_id: String,
    /// Required.
    pub model_name: String,
    pub input_modalities: Option<Vec<String>>,
}
operation! { ModifyServiceProviderModelAttributes(service_provider_id: String, model_name: String)
    "ModifyServiceProviderModelAttributes" -> Empty {
    0 "ServiceProviderId" service_provider_id, 1 "ModelName" model_name,
    2 "InputModalities" input_modalities: Vec<String>
} }

/// Response of [`ModifyServiceProviderModelAttributes`]: empty.
pub type ModifyServiceProviderModelAttributesOutput = Empty;

/// Modifies target group attribute: `ModifyTargetGroupAttribute` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyTargetGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetGroupAttribute {
    /// Required.
    pub target_group_id: String,
    pub target_group_name: Option<String>,
    pub port: Option<i64>,
    pub schedule_algorithm: Option<String>,
    pub health_check: Option<TargetGroupHealthCheck>,
    pub weight: Option<i64>,
    pub keepalive_enable: Option<bool>,
    pub session_expire_time: Option<i64>,
    pub snat_enable: Option<bool>,
}
operation! { ModifyTargetGroupAttribute(target_group_id: String) "ModifyTargetGroupAttribute" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupName" target_group_name: String, 2 "Port" port: i64,
    3 "ScheduleAlgorithm" schedule_algorithm: String, 4 "HealthCheck" health_check: TargetGroupHealthCheck,
    5 "Weight" weight: i64, 6 "KeepaliveEnable" keepalive_enable: bool, 7 "SessionExpireTime" session_expire_time: i64,
    8 "SnatEnable" snat_enable: bool
} }

/// Response of [`ModifyTargetGroupAttribute`]: empty.
pub type ModifyTargetGroupAttributeOutput = Empty;

/// Modifies target group instances port: `ModifyTargetGroupInstancesPort` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyTargetGroupInstancesPort>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetGroupInstancesPort {
    /// Required.
    pub target_group_id: String,
    /// Required.
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! { ModifyTargetGroupInstancesPort(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "ModifyTargetGroupInstancesPort" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

/// Response of [`ModifyTargetGroupInstancesPort`]: empty.
pub type ModifyTargetGroupInstancesPortOutput = Empty;

/// Modifies target group instances weight: `ModifyTargetGroupInstancesWeight` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyTargetGroupInstancesWeight>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetGroupInstancesWeight {
    /// Required.
    pub target_group_id: String,
    /// Required.
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! {
    ModifyTargetGroupInstancesWeight(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "ModifyTargetGroupInstancesWeight" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

/// Response of [`ModifyTargetGroupInstancesWeight`]: empty.
pub type ModifyTargetGroupInstancesWeightOutput = Empty;

/// Modifies target port: `ModifyTargetPort` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyTargetPort>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetPort {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub targets: Vec<Target>,
    /// Required.
    pub new_port: i64,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
operation! { ModifyTargetPort(load_balancer_id: String, listener_id: String, targets: Vec<Target>, new_port: i64)
    "ModifyTargetPort" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Targets" targets, 3 "NewPort" new_port,
    4 "LocationId" location_id: String, 5 "Domain" domain: String, 6 "Url" url: String
} }

/// Response of [`ModifyTargetPort`]: empty.
pub type ModifyTargetPortOutput = Empty;

/// Modifies target weight: `ModifyTargetWeight` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyTargetWeight>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetWeight {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub targets: Vec<Target>,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub weight: Option<i64>,
}
operation! { ModifyTargetWeight(load_balancer_id: String, listener_id: String, targets: Vec<Target>)
    "ModifyTargetWeight" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Targets" targets,
    3 "LocationId" location_id: String, 4 "Domain" domain: String, 5 "Url" url: String, 6 "Weight" weight: i64
} }

/// Response of [`ModifyTargetWeight`]: empty.
pub type ModifyTargetWeightOutput = Empty;

/// Modifies user group attributes: `ModifyUserGroupAttributes` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ModifyUserGroupAttributes>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroupAttributes {
    /// Required.
    pub model_router_id: String,
    /// Required.
    pub user_group_id: String,
    pub budget_id: Option<String>,
    pub intent_routers: Option<Vec<String>>,
    pub models: Option<Vec<String>>,
    pub user_group_name: Option<String>,
}
operation! { ModifyUserGroupAttributes(model_router_id: String, user_group_id: String)
    "ModifyUserGroupAttributes" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "UserGroupId" user_group_id, 2 "BudgetId" budget_id: String,
    3 "IntentRouters" intent_routers: Vec<String>, 4 "Models" models: Vec<String>,
    5 "UserGroupName" user_group_name: String
} }

/// Response of [`ModifyUserGroupAttributes`]: empty.
pub type ModifyUserGroupAttributesOutput = Empty;

/// `RefundModelRouterResourcePackage` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=RefundModelRouterResourcePackage>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_MODEL_ROUTER_RESOURCE_PACKAGE_AUTO_PURCHASE_ENABLED`],
/// [`codes::UNSUPPORTED_OPERATION_MODEL_ROUTER_RESOURCE_PACKAGE_STATUS_NOT_REFUNDABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundModelRouterResourcePackage {
    /// Required.
    pub model_router_resource_package_ids: Vec<String>,
}
operation! { RefundModelRouterResourcePackage(model_router_resource_package_ids: Vec<String>)
    "RefundModelRouterResourcePackage" -> RefundModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackageIds" model_router_resource_package_ids
} }

/// Response of [`RefundModelRouterResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundModelRouterResourcePackageOutput {
    pub deal_names: Vec<String>,
}
model! { RefundModelRouterResourcePackageOutput {
    0 "DealNames" deal_names: Vec<String>
} }

/// `RegenerateKeys` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=RegenerateKeys>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_MODEL_ROUTER_RESOURCE_PACKAGE_AUTO_PURCHASE_ENABLED`],
/// [`codes::UNSUPPORTED_OPERATION_MODEL_ROUTER_RESOURCE_PACKAGE_STATUS_NOT_REFUNDABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegenerateKeys {
    /// Required.
    pub model_router_id: String,
    pub key_ids: Option<Vec<String>>,
}
operation! { RegenerateKeys(model_router_id: String) "RegenerateKeys" -> RegenerateKeysOutput {
    0 "ModelRouterId" model_router_id, 1 "KeyIds" key_ids: Vec<String>
} }

/// Response of [`RegenerateKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegenerateKeysOutput {
    pub failed_key_ids: Vec<String>,
    pub regenerated_keys: Vec<RegeneratedKey>,
}
model! { RegenerateKeysOutput {
    0 "FailedKeyIds" failed_key_ids: Vec<String>, 1 "RegeneratedKeys" regenerated_keys: Vec<RegeneratedKey>
} }

/// In the response of [`RegenerateKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegeneratedKey {
    pub key: Option<String>,
    pub key_id: Option<String>,
}
model! { RegeneratedKey {
    0 "Key" key: String, 1 "KeyId" key_id: String
} }

/// Registers function targets: `RegisterFunctionTargets` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=RegisterFunctionTargets>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROTOCOL_CHECK_FAILED`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterFunctionTargets {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub function_targets: Vec<FunctionTarget>,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
operation! {
    RegisterFunctionTargets(load_balancer_id: String, listener_id: String, function_targets: Vec<FunctionTarget>)
    "RegisterFunctionTargets" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "FunctionTargets" function_targets,
    3 "LocationId" location_id: String, 4 "Domain" domain: String, 5 "Url" url: String
} }

/// Response of [`RegisterFunctionTargets`]: empty.
pub type RegisterFunctionTargetsOutput = Empty;

/// Registers models to service provider: `RegisterModelsToServiceProvider` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=RegisterModelsToServiceProvider>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_MODALITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterModelsToServiceProvider {
    /// Required.
    pub service_provider_id: String,
    pub models: Option<Vec<ModelItem>>,
}
operation! { RegisterModelsToServiceProvider(service_provider_id: String) "RegisterModelsToServiceProvider" -> Empty {
    0 "ServiceProviderId" service_provider_id, 1 "Models" models: Vec<ModelItem>
} }

/// Response of [`RegisterModelsToServiceProvider`]: empty.
pub type RegisterModelsToServiceProviderOutput = Empty;

/// Registers target group instances: `RegisterTargetGroupInstances` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=RegisterTargetGroupInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterTargetGroupInstances {
    /// Required.
    pub target_group_id: String,
    /// Required.
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! { RegisterTargetGroupInstances(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "RegisterTargetGroupInstances" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

/// Response of [`RegisterTargetGroupInstances`]: empty.
pub type RegisterTargetGroupInstancesOutput = Empty;

/// Registers backend servers with a listener (TCP, UDP) or with a rule of one (HTTP, HTTPS).
///
/// For a rule set `LocationId`, or `Domain` and `Url`. Asynchronous: the request id of the response is the task id for
/// `waiters::task_done`. A target receives traffic once it is healthy: wait with `waiters::targets_healthy`. One
/// request accepts up to 20 targets.
///
/// `RegisterTargets` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=RegisterTargets>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterTargets {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub targets: Vec<Target>,
    /// Rule, for HTTP and HTTPS listeners: this, or `Domain` and `Url`.
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
operation! { RegisterTargets(load_balancer_id: String, listener_id: String, targets: Vec<Target>)
    "RegisterTargets" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Targets" targets,
    3 "LocationId" location_id: String, 4 "Domain" domain: String, 5 "Url" url: String
} }

/// Response of [`RegisterTargets`]: empty.
pub type RegisterTargetsOutput = Empty;

/// Registers targets with classical lb: `RegisterTargetsWithClassicalLB` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=RegisterTargetsWithClassicalLB>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterTargetsWithClassicalLB {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub targets: Vec<ClassicalTargetInfo>,
}
operation! { RegisterTargetsWithClassicalLB(load_balancer_id: String, targets: Vec<ClassicalTargetInfo>)
    "RegisterTargetsWithClassicalLB" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "Targets" targets
} }

/// Response of [`RegisterTargetsWithClassicalLB`]: empty.
pub type RegisterTargetsWithClassicalLBOutput = Empty;

/// In the request of [`RegisterTargetsWithClassicalLB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassicalTargetInfo {
    /// Required.
    pub instance_id: Option<String>,
    pub weight: Option<i64>,
}
input! { ClassicalTargetInfo(instance_id: String) {
    0 "InstanceId" instance_id: String, 1 "Weight" weight: i64
} }

/// Removes model key: `RemoveModelKey` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=RemoveModelKey>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveModelKey {
    /// Required.
    pub service_provider_id: String,
    /// Required.
    pub key_ids: Vec<String>,
}
operation! { RemoveModelKey(service_provider_id: String, key_ids: Vec<String>) "RemoveModelKey" -> Empty {
    0 "ServiceProviderId" service_provider_id, 1 "KeyIds" key_ids
} }

/// Response of [`RemoveModelKey`]: empty.
pub type RemoveModelKeyOutput = Empty;

/// Removes model rewrite: `RemoveModelRewrite` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=RemoveModelRewrite>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveModelRewrite {
    /// Required.
    pub model_router_id: String,
    /// Required.
    pub source_model: String,
}
operation! { RemoveModelRewrite(model_router_id: String, source_model: String) "RemoveModelRewrite" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "SourceModel" source_model
} }

/// Response of [`RemoveModelRewrite`]: empty.
pub type RemoveModelRewriteOutput = Empty;

/// Renews load balancers: `RenewLoadBalancers` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=RenewLoadBalancers>.
///
/// Errors: [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLoadBalancers {
    /// Required.
    pub load_balancer_ids: Vec<String>,
    /// Required.
    pub lb_charge_prepaid: LBChargePrepaid,
}
operation! { RenewLoadBalancers(load_balancer_ids: Vec<String>, lb_charge_prepaid: LBChargePrepaid)
    "RenewLoadBalancers" -> RenewLoadBalancersOutput {
    0 "LoadBalancerIds" load_balancer_ids, 1 "LBChargePrepaid" lb_charge_prepaid
} }

/// Response of [`RenewLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLoadBalancersOutput {
    pub deal_name: Option<String>,
}
model! { RenewLoadBalancersOutput {
    0 "DealName" deal_name: String
} }

/// Replaces cert for load balancers: `ReplaceCertForLoadBalancers` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=ReplaceCertForLoadBalancers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCertForLoadBalancers {
    /// Required.
    pub old_certificate_id: String,
    /// Required.
    pub certificate: CertificateInput,
}
operation! { ReplaceCertForLoadBalancers(old_certificate_id: String, certificate: CertificateInput)
    "ReplaceCertForLoadBalancers" -> Empty {
    0 "OldCertificateId" old_certificate_id, 1 "Certificate" certificate
} }

/// Response of [`ReplaceCertForLoadBalancers`]: empty.
pub type ReplaceCertForLoadBalancersOutput = Empty;

/// Sets customized config for load balancer: `SetCustomizedConfigForLoadBalancer` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=SetCustomizedConfigForLoadBalancer>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_CLONING`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCustomizedConfigForLoadBalancer {
    /// Required.
    pub operation_type: String,
    pub uconfig_id: Option<String>,
    pub config_content: Option<String>,
    pub config_name: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { SetCustomizedConfigForLoadBalancer(operation_type: String)
    "SetCustomizedConfigForLoadBalancer" -> SetCustomizedConfigForLoadBalancerOutput {
    0 "OperationType" operation_type, 1 "UconfigId" uconfig_id: String, 2 "ConfigContent" config_content: String,
    3 "ConfigName" config_name: String, 4 "LoadBalancerIds" load_balancer_ids: Vec<String>, 5 "Tags" tags: Vec<TagInfo>
} }

/// Response of [`SetCustomizedConfigForLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCustomizedConfigForLoadBalancerOutput {
    pub config_id: Option<String>,
}
model! { SetCustomizedConfigForLoadBalancerOutput {
    0 "ConfigId" config_id: String
} }

/// Sets load balancer cls log: `SetLoadBalancerClsLog` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=SetLoadBalancerClsLog>.
///
/// Errors: [`codes::AUTH_FAILURE_TOKEN_FAILURE`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerClsLog {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub log_set_id: String,
    /// Required.
    pub log_topic_id: String,
    pub log_type: Option<String>,
}
operation! { SetLoadBalancerClsLog(load_balancer_id: String, log_set_id: String, log_topic_id: String)
    "SetLoadBalancerClsLog" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "LogSetId" log_set_id, 2 "LogTopicId" log_topic_id,
    3 "LogType" log_type: String
} }

/// Response of [`SetLoadBalancerClsLog`]: empty.
pub type SetLoadBalancerClsLogOutput = Empty;

/// Sets load balancer security groups: `SetLoadBalancerSecurityGroups` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=SetLoadBalancerSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerSecurityGroups {
    /// Required.
    pub load_balancer_id: String,
    pub security_groups: Option<Vec<String>>,
}
operation! { SetLoadBalancerSecurityGroups(load_balancer_id: String) "SetLoadBalancerSecurityGroups" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "SecurityGroups" security_groups: Vec<String>
} }

/// Response of [`SetLoadBalancerSecurityGroups`]: empty.
pub type SetLoadBalancerSecurityGroupsOutput = Empty;

/// Sets load balancer start status: `SetLoadBalancerStartStatus` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=SetLoadBalancerStartStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_LISTENER_IN_LB`], [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`],
/// [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerStartStatus {
    /// Required.
    pub operation_type: String,
    /// Required.
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
}
operation! { SetLoadBalancerStartStatus(operation_type: String, load_balancer_id: String)
    "SetLoadBalancerStartStatus" -> Empty {
    0 "OperationType" operation_type, 1 "LoadBalancerId" load_balancer_id, 2 "ListenerIds" listener_ids: Vec<String>
} }

/// Response of [`SetLoadBalancerStartStatus`]: empty.
pub type SetLoadBalancerStartStatusOutput = Empty;

/// Sets security group for loadbalancers: `SetSecurityGroupForLoadbalancers` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=SetSecurityGroupForLoadbalancers>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_IN_OPERATING`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityGroupForLoadbalancers {
    /// Required.
    pub security_group: String,
    /// Required.
    pub operation_type: String,
    /// Required.
    pub load_balancer_ids: Vec<String>,
}
operation! {
    SetSecurityGroupForLoadbalancers(security_group: String, operation_type: String, load_balancer_ids: Vec<String>)
    "SetSecurityGroupForLoadbalancers" -> Empty {
    0 "SecurityGroup" security_group, 1 "OperationType" operation_type, 2 "LoadBalancerIds" load_balancer_ids
} }

/// Response of [`SetSecurityGroupForLoadbalancers`]: empty.
pub type SetSecurityGroupForLoadbalancersOutput = Empty;

/// `TestModelInputModalities` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=TestModelInputModalities>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestModelInputModalities {
    /// Required.
    pub model: String,
    pub provider_key: Option<String>,
    pub provider_key_id: Option<String>,
    pub access_type: Option<String>,
    pub model_protocol: Option<String>,
    pub model_provider: Option<String>,
    pub api_base: Option<String>,
    pub host_header: Option<String>,
    pub service_provider_id: Option<String>,
    pub verify_ssl: Option<bool>,
}
operation! { TestModelInputModalities(model: String) "TestModelInputModalities" -> TestModelInputModalitiesOutput {
    0 "Model" model, 1 "ProviderKey" provider_key: String, 2 "ProviderKeyId" provider_key_id: String,
    3 "AccessType" access_type: String, 4 "ModelProtocol" model_protocol: String,
    5 "ModelProvider" model_provider: String, 6 "ApiBase" api_base: String, 7 "HostHeader" host_header: String,
    8 "ServiceProviderId" service_provider_id: String, 9 "VerifySSL" verify_ssl: bool
} }

/// Response of [`TestModelInputModalities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestModelInputModalitiesOutput {
    pub model: Option<String>,
    pub supported_modalities: Vec<String>,
    pub probe_details: Vec<ModalityProbeDetail>,
}
model! { TestModelInputModalitiesOutput {
    0 "Model" model: String, 1 "SupportedModalities" supported_modalities: Vec<String>,
    2 "ProbeDetails" probe_details: Vec<ModalityProbeDetail>
} }

/// In the response of [`TestModelInputModalities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModalityProbeDetail {
    pub modality: Option<String>,
    pub status: Option<String>,
    pub error_info: Option<ProviderTestConnectionErrorInfo>,
}
model! { ModalityProbeDetail {
    0 "Modality" modality: String, 1 "Status" status: String, 2 "ErrorInfo" error_info: ProviderTestConnectionErrorInfo
} }

/// In the response of [`TestModelInputModalities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderTestConnectionErrorInfo {
    pub http_code: Option<i64>,
    pub error_status: Option<String>,
    pub original_message: Option<String>,
}
model! { ProviderTestConnectionErrorInfo {
    0 "HttpCode" http_code: i64, 1 "ErrorStatus" error_status: String, 2 "OriginalMessage" original_message: String
} }

/// `TestServiceProviderConnection` of `clb` 2018-03-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=clb&Version=2018-03-17&Action=TestServiceProviderConnection>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestServiceProviderConnection {
    pub models: Option<Vec<String>>,
    pub provider_key: Option<String>,
    pub provider_key_id: Option<String>,
    pub access_type: Option<String>,
    pub model_provider: Option<String>,
    pub model_protocol: Option<String>,
    pub api_base: Option<String>,
    pub host_header: Option<String>,
    pub service_provider_id: Option<String>,
    pub verify_ssl: Option<bool>,
}
operation! { TestServiceProviderConnection() "TestServiceProviderConnection" -> TestServiceProviderConnectionOutput {
    0 "Models" models: Vec<String>, 1 "ProviderKey" provider_key: String, 2 "ProviderKeyId" provider_key_id: String,
    3 "AccessType" access_type: String, 4 "ModelProvider" model_provider: String,
    5 "ModelProtocol" model_protocol: String, 6 "ApiBase" api_base: String, 7 "HostHeader" host_header: String,
    8 "ServiceProviderId" service_provider_id: String, 9 "VerifySSL" verify_ssl: bool
} }

/// Response of [`TestServiceProviderConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestServiceProviderConnectionOutput {
    pub results: Vec<ModelTestResult>,
}
model! { TestServiceProviderConnectionOutput {
    0 "Results" results: Vec<ModelTestResult>
} }

/// In the response of [`TestServiceProviderConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelTestResult {
    pub model: Option<String>,
    pub status: Option<String>,
    pub error_info: Option<ProviderTestConnectionErrorInfo>,
    pub test_connection_request: Option<TestConnectionRequestInfo>,
}
model! { ModelTestResult {
    0 "Model" model: String, 1 "Status" status: String, 2 "ErrorInfo" error_info: ProviderTestConnectionErrorInfo,
    3 "TestConnectionRequest" test_connection_request: TestConnectionRequestInfo
} }

/// In the response of [`TestServiceProviderConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestConnectionRequestInfo {
    pub request_url: Option<String>,
    pub request_body: Option<String>,
    pub request_headers: Option<String>,
}
model! { TestConnectionRequestInfo {
    0 "RequestUrl" request_url: String, 1 "RequestBody" request_body: String, 2 "RequestHeaders" request_headers: String
} }

waiters! {
    /// Waits until a load balancer is active, after its creation.
    fn load_balancer_active(load_balancer_id: String) -> DescribeLoadBalancers =
        DescribeLoadBalancers::new().load_balancer_ids([load_balancer_id]), "LoadBalancerSet.Status" ["1"] [];
    /// Waits until all targets of a load balancer are healthy.
    fn targets_healthy(load_balancer_id: String) -> DescribeTargetHealth =
        DescribeTargetHealth::new([load_balancer_id]), "LoadBalancers.Listeners.Rules.Targets.HealthStatus" ["true"] [];
    /// Waits until an asynchronous operation of this service has succeeded. The task id is the request id of the
    /// response that started it.
    fn task_done(task_id: String) -> DescribeTaskStatus = DescribeTaskStatus::new().task_id(task_id),
        "Status" ["0"] ["1"];
}

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_TOKEN_FAILURE "AuthFailure.TokenFailure",
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ASSOCIATION_NOT_ACTIVE "FailedOperation.AssociationNotActive",
    FAILED_OPERATION_EIP_TRAFFIC_CHECK_RISK "FailedOperation.EipTrafficCheckRisk",
    FAILED_OPERATION_FREQUENCY_CHECK_RISK "FailedOperation.FrequencyCheckRisk",
    FAILED_OPERATION_INSUFFICIENT_BALANCE "FailedOperation.InsufficientBalance",
    FAILED_OPERATION_INVALID_API_KEY "FailedOperation.InvalidApiKey",
    FAILED_OPERATION_INVALID_LB_STATUS "FailedOperation.InvalidLBStatus",
    FAILED_OPERATION_MODEL_DOES_NOT_SUPPORT_MODALITY "FailedOperation.ModelDoesNotSupportModality",
    FAILED_OPERATION_MODEL_NOT_FOUND "FailedOperation.ModelNotFound",
    FAILED_OPERATION_NO_LISTENER_IN_LB "FailedOperation.NoListenerInLB",
    FAILED_OPERATION_RATE_LIMIT_EXCEEDED "FailedOperation.RateLimitExceeded",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    FAILED_OPERATION_RESOURCE_IN_CLONING "FailedOperation.ResourceInCloning",
    FAILED_OPERATION_RESOURCE_IN_OPERATING "FailedOperation.ResourceInOperating",
    FAILED_OPERATION_TARGET_NUM_CHECK_RISK "FailedOperation.TargetNumCheckRisk",
    FAILED_OPERATION_TRAFFIC_CHECK_RISK "FailedOperation.TrafficCheckRisk", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_ASSOCIATION_REFERENCE_INVALID "InternalError.AssociationReferenceInvalid",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_ATTACHMENT_ITEM "InvalidParameter.AttachmentItem",
    INVALID_PARAMETER_ATTACHMENTS "InvalidParameter.Attachments",
    INVALID_PARAMETER_CLIENT_TOKEN_LIMIT_EXCEEDED "InvalidParameter.ClientTokenLimitExceeded",
    INVALID_PARAMETER_ENDPOINT_UNREACHABLE "InvalidParameter.EndpointUnreachable",
    INVALID_PARAMETER_FORMAT_ERROR "InvalidParameter.FormatError",
    INVALID_PARAMETER_INPUT_MODALITY "InvalidParameter.InputModality",
    INVALID_PARAMETER_INVALID_FIELD_VALUE "InvalidParameter.InvalidFieldValue",
    INVALID_PARAMETER_INVALID_FILTER "InvalidParameter.InvalidFilter",
    INVALID_PARAMETER_LB_ID_NOT_FOUND "InvalidParameter.LBIdNotFound",
    INVALID_PARAMETER_LISTENER_ID_NOT_FOUND "InvalidParameter.ListenerIdNotFound",
    INVALID_PARAMETER_LOCATION_NOT_FOUND "InvalidParameter.LocationNotFound",
    INVALID_PARAMETER_MIN_ORDER_ALL_ZERO "InvalidParameter.MinOrderAllZero",
    INVALID_PARAMETER_PORT_CHECK_FAILED "InvalidParameter.PortCheckFailed",
    INVALID_PARAMETER_PROTOCOL_CHECK_FAILED "InvalidParameter.ProtocolCheckFailed",
    INVALID_PARAMETER_REGION_NOT_FOUND "InvalidParameter.RegionNotFound",
    INVALID_PARAMETER_REWRITE_ALREADY_EXIST "InvalidParameter.RewriteAlreadyExist",
    INVALID_PARAMETER_SOME_REWRITE_NOT_FOUND "InvalidParameter.SomeRewriteNotFound",
    INVALID_PARAMETER_COMBINATION "InvalidParameterCombination", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_DUPLICATE "InvalidParameterValue.Duplicate",
    INVALID_PARAMETER_VALUE_INVALID_FIELD_VALUE "InvalidParameterValue.InvalidFieldValue",
    INVALID_PARAMETER_VALUE_INVALID_FILTER "InvalidParameterValue.InvalidFilter",
    INVALID_PARAMETER_VALUE_LENGTH "InvalidParameterValue.Length",
    INVALID_PARAMETER_VALUE_RANGE "InvalidParameterValue.Range", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_SERVICE_PROVIDER "ResourceNotFound.ServiceProvider",
    RESOURCE_NOT_FOUND_SERVICE_PROVIDER_MODEL "ResourceNotFound.ServiceProviderModel",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_BUDGET_ONLY_SUPPORTS_ENTERPRISE "UnsupportedOperation.BudgetOnlySupportsEnterprise",
    UNSUPPORTED_OPERATION_INVALID_MODEL_ROUTER_STATUS "UnsupportedOperation.InvalidModelRouterStatus",
    UNSUPPORTED_OPERATION_INVALID_STATE_TRANSITION "UnsupportedOperation.InvalidStateTransition",
    UNSUPPORTED_OPERATION_MODEL_ROUTER_RESOURCE_PACKAGE_AUTO_PURCHASE_ENABLED "UnsupportedOperation.ModelRouterResourcePackageAutoPurchaseEnabled",
    UNSUPPORTED_OPERATION_MODEL_ROUTER_RESOURCE_PACKAGE_STATUS_NOT_REFUNDABLE "UnsupportedOperation.ModelRouterResourcePackageStatusNotRefundable",
    UNSUPPORTED_OPERATION_SERVICE_PROVIDER_STATUS "UnsupportedOperation.ServiceProviderStatus",
    UNSUPPORTED_OPERATION_VPC_MISMATCH "UnsupportedOperation.VPCMismatch"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddModelKey, AddModelRewrite, AssociateBudget, AssociateCustomizedConfig, AssociateModelRouterGuardrails,
    AssociateModelsToModelRouter, AssociateTargetGroups, AutoRewrite, BatchDeregisterTargets, BatchModifyTargetTag,
    BatchModifyTargetWeight, BatchRegisterTargets, ChatCompletions, CloneLoadBalancer, CreateBYOKNetwork, CreateBudget,
    CreateClsLogSet, CreateIntentRouter, CreateKey, CreateKeys, CreateListener, CreateLoadBalancer,
    CreateLoadBalancerSnatIps, CreateModel, CreateModelRouter, CreateModelRouterResourcePackage, CreateRule,
    CreateTargetGroup, CreateTopic, CreateUserGroup, DeleteBudgets, DeleteIntentRouter, DeleteKeys, DeleteListener,
    DeleteLoadBalancer, DeleteLoadBalancerListeners, DeleteLoadBalancerSnatIps, DeleteModel, DeleteModelRouters,
    DeleteRewrite, DeleteRule, DeleteTargetGroups, DeleteUserGroups, DeregisterFunctionTargets,
    DeregisterModelsFromServiceProvider, DeregisterTargetGroupInstances, DeregisterTargets,
    DeregisterTargetsFromClassicalLB, DescribeAssociatedModelAvailability, DescribeAsyncJobs, DescribeBlockIPList,
    DescribeBlockIPTask, DescribeBudgetAssociations, DescribeBudgets, DescribeClassicalLBByInstanceId,
    DescribeClassicalLBHealthStatus, DescribeClassicalLBListeners, DescribeClassicalLBTargets, DescribeClsLogSet,
    DescribeClusterResources, DescribeCrossTargets, DescribeCustomizedConfigAssociateList, DescribeCustomizedConfigList,
    DescribeExclusiveClusters, DescribeIdleLoadBalancers, DescribeIntentRouterTiers, DescribeIntentRouters,
    DescribeKeys, DescribeLBListeners, DescribeLBOperateProtect, DescribeListeners, DescribeLoadBalancerListByCertId,
    DescribeLoadBalancerOverview, DescribeLoadBalancerTraffic, DescribeLoadBalancers, DescribeLoadBalancersDetail,
    DescribeModelAliases, DescribeModelAssociations, DescribeModelKeys, DescribeModelNames, DescribeModelRewrite,
    DescribeModelRouterDetail, DescribeModelRouterGuardrails, DescribeModelRouterLogs, DescribeModelRouterQuota,
    DescribeModelRouterResourcePackageDeduction, DescribeModelRouterResourcePackages, DescribeModelRouters,
    DescribeQuota, DescribeResources, DescribeRewrite, DescribeServiceProviderHealthStatus, DescribeSupportedProviders,
    DescribeTargetGroupInstanceStatus, DescribeTargetGroupInstances, DescribeTargetGroupList, DescribeTargetGroups,
    DescribeTargetHealth, DescribeTargets, DescribeTaskStatus, DescribeUpperModels, DescribeUserGroups,
    DisassociateBudget, DisassociateCustomizedConfig, DisassociateModelRouterGuardrails,
    DisassociateModelsFromModelRouter, DisassociateTargetGroups, InquirePriceCreateModelRouterResourcePackage,
    InquirePriceRefundModelRouterResourcePackage, InquiryPriceCreateLoadBalancer, InquiryPriceModifyLoadBalancer,
    InquiryPriceRefundLoadBalancer, InquiryPriceRenewLoadBalancer, ManualRewrite, MigrateClassicalLoadBalancers,
    ModifyBlockIPList, ModifyBudgetAttributes, ModifyDomain, ModifyDomainAttributes, ModifyFunctionTargets,
    ModifyIntentRouterAttribute, ModifyKeyAttributes, ModifyKeysBlockStatus, ModifyKeysUserGroup, ModifyListener,
    ModifyLoadBalancerAttributes, ModifyLoadBalancerMixIpTarget, ModifyLoadBalancerSla, ModifyLoadBalancersProject,
    ModifyModelAliasAttributes, ModifyModelAttributes, ModifyModelRouterAttributes, ModifyModelRouterGuardrails,
    ModifyModelRouterSecurityGroups, ModifyRule, ModifyServiceProviderModelAttributes, ModifyTargetGroupAttribute,
    ModifyTargetGroupInstancesPort, ModifyTargetGroupInstancesWeight, ModifyTargetPort, ModifyTargetWeight,
    ModifyUserGroupAttributes, RefundModelRouterResourcePackage, RegenerateKeys, RegisterFunctionTargets,
    RegisterModelsToServiceProvider, RegisterTargetGroupInstances, RegisterTargets, RegisterTargetsWithClassicalLB,
    RemoveModelKey, RemoveModelRewrite, RenewLoadBalancers, ReplaceCertForLoadBalancers,
    SetCustomizedConfigForLoadBalancer, SetLoadBalancerClsLog, SetLoadBalancerSecurityGroups,
    SetLoadBalancerStartStatus, SetSecurityGroupForLoadbalancers, TestModelInputModalities,
    TestServiceProviderConnection
}
