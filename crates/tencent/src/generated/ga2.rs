//! `ga2` of Tencent Cloud, API version 2025-01-15.
//!
//! Endpoint: `ga2.tencentcloudapi.com`, or `ga2.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ga2::DescribeAccelerateRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccelerateRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ga2", "2025-01-15", "ga2", &Endpoints::NONE);

/// Creates accelerate areas: `CreateAccelerateAreas` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=CreateAccelerateAreas>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_REPEAT`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_THIRD_AREA_LISTENER_PORT_SEGMENT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_ACCELERATE_REGION_REPEAT`], [`codes::UNSUPPORTED_OPERATION_EXIST_ACCEPT_ACL_POLICY`],
/// [`codes::UNSUPPORTED_OPERATION_EXIST_DROP_ACCEPT_ACL_RULE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SET_CROSS_BORDER_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_THREE_NETWORKS_ACCELERATE_AREAS`],
/// [`codes::UNSUPPORTED_OPERATION_UNABLE_CREATE_THIRD_PARTY_NODES`],
/// [`codes::UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccelerateAreas {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub accelerator_areas: Vec<AcceleratorAreas>,
}
operation! { CreateAccelerateAreas(global_accelerator_id: String, accelerator_areas: Vec<AcceleratorAreas>)
    "CreateAccelerateAreas" -> CreateAccelerateAreasOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "AcceleratorAreas" accelerator_areas
} }

/// In the request of [`CreateAccelerateAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceleratorAreas {
    /// Required.
    pub accelerate_region: Option<String>,
    pub bandwidth: Option<i64>,
    pub isp_type: Option<String>,
    pub ip_version: Option<String>,
    pub accelerator_area_id: Option<String>,
    pub ip_address: Option<Vec<String>>,
    pub ip_address_info_set: Option<Vec<IpAddressInfoSet>>,
}
input! { AcceleratorAreas(accelerate_region: String) {
    0 "AccelerateRegion" accelerate_region: String, 1 "Bandwidth" bandwidth: i64, 2 "IspType" isp_type: String,
    3 "IpVersion" ip_version: String, 4 "AcceleratorAreaId" accelerator_area_id: String,
    5 "IpAddress" ip_address: Vec<String>, 6 "IpAddressInfoSet" ip_address_info_set: Vec<IpAddressInfoSet>
} }

/// In the request of [`CreateAccelerateAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpAddressInfoSet {
    pub ip_address: Option<String>,
    pub isp_type: Option<String>,
    pub ddos_protection_type: Option<String>,
}
input! { IpAddressInfoSet() {
    0 "IpAddress" ip_address: String, 1 "IspType" isp_type: String, 2 "DdosProtectionType" ddos_protection_type: String
} }

/// Response of [`CreateAccelerateAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccelerateAreasOutput {
    pub task_id: Option<String>,
}
model! { CreateAccelerateAreasOutput {
    0 "TaskId" task_id: String
} }

/// Creates endpoint group: `CreateEndpointGroup` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=CreateEndpointGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_DISABLE_HEALTH_CHECK_NOT_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_ENABLE_HEALTH_CHECK_NOT_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_ENDPOINT_GROUP_CHECK_TYPE_HTTP_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_HTTPS_ORIGIN_SERVER_PROTOCOL_SUPPORTS_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_INPUT_OUT_OF_RANGE`], [`codes::INVALID_PARAMETER_INPUT_REPEAT`],
/// [`codes::INVALID_PARAMETER_ONLY_ENDPOINT_GROUP_CHECK_TYPE_HTTP_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_TCP_ENDPOINT_GROUP_CANNOT_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_TRANSPORT_LAYER_ENDPOINT_GROUP_CANNOT_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_UDP_ENDPOINT_GROUP_CANNOT_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_LISTENER_PORT_NOT_EQUAL`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_MAPPING_MANY_PORT`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_PUBLIC_NETWORK`],
/// [`codes::INVALID_PARAMETER_VALUE_SPECIFIC_CHARACTERS`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_APPLICATION_LAYER_ENDPOINT_GROUP_PARAMETER`],
/// [`codes::MISSING_PARAMETER_CUSTOM_CHECK_TYPE_PARAMETER`],
/// [`codes::MISSING_PARAMETER_ENABLE_HEALTH_CHECK_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_EXIST_ACCEPT_ACL_POLICY`],
/// [`codes::UNSUPPORTED_OPERATION_EXIST_DROP_ACCEPT_ACL_RULE`],
/// [`codes::UNSUPPORTED_OPERATION_HTTP_VERSION_INCONSISTENT`],
/// [`codes::UNSUPPORTED_OPERATION_INTERNAL_ENDPOINT_FEATURE_NOT_ENABLED`],
/// [`codes::UNSUPPORTED_OPERATION_IPV6_NOT_SUPPORT`], [`codes::UNSUPPORTED_OPERATION_NOT_SET_CROSS_BORDER_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_SAME_DOMAIN`], [`codes::UNSUPPORTED_OPERATION_SAME_PUBLIC_IP`],
/// [`codes::UNSUPPORTED_OPERATION_THREE_NETWORKS_ENDPOINT_GROUP`],
/// [`codes::UNSUPPORTED_OPERATION_UNABLE_CREATE_THIRD_PARTY_NODES`],
/// [`codes::UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER`],
/// [`codes::UNSUPPORTED_OPERATION_VIRTUAL_ENDPOINT_GROUP_UNSUPPORTED_TCP_AND_UDP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroup {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub endpoint_group_type: String,
    /// Required.
    pub endpoint_group_configuration: EndpointGroupConfiguration,
}
operation! {
    CreateEndpointGroup(global_accelerator_id: String, listener_id: String, endpoint_group_type: String, endpoint_group_configuration: EndpointGroupConfiguration)
    "CreateEndpointGroup" -> CreateEndpointGroupOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "EndpointGroupType" endpoint_group_type, 3 "EndpointGroupConfiguration" endpoint_group_configuration
} }

/// In the request of [`CreateEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointGroupConfiguration {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub endpoint_group_region: Option<String>,
    /// Required.
    pub endpoint_configurations: Option<Vec<EndpointConfigurations>>,
    pub check_type: Option<String>,
    pub description: Option<String>,
    pub check_port: Option<String>,
    pub context_type: Option<String>,
    pub check_send_context: Option<String>,
    pub check_recv_context: Option<String>,
    pub enable_health_check: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub health_check_interval: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub forward_protocol: Option<String>,
    pub check_domain: Option<String>,
    pub check_path: Option<String>,
    pub check_method: Option<String>,
    pub status_mask: Option<Vec<String>>,
    pub port_overrides: Option<Vec<PortOverride>>,
    pub isp_type: Option<String>,
    pub cipher_policy_id: Option<String>,
    pub http_version: Option<String>,
}
input! {
    EndpointGroupConfiguration(name: String, endpoint_group_region: String, endpoint_configurations: Vec<EndpointConfigurations>) {
    0 "Name" name: String, 1 "EndpointGroupRegion" endpoint_group_region: String,
    2 "EndpointConfigurations" endpoint_configurations: Vec<EndpointConfigurations>, 3 "CheckType" check_type: String,
    4 "Description" description: String, 5 "CheckPort" check_port: String, 6 "ContextType" context_type: String,
    7 "CheckSendContext" check_send_context: String, 8 "CheckRecvContext" check_recv_context: String,
    9 "EnableHealthCheck" enable_health_check: bool, 10 "ConnectTimeout" connect_timeout: i64,
    11 "HealthCheckInterval" health_check_interval: i64, 12 "UnhealthyThreshold" unhealthy_threshold: i64,
    13 "HealthyThreshold" healthy_threshold: i64, 14 "ForwardProtocol" forward_protocol: String,
    15 "CheckDomain" check_domain: String, 16 "CheckPath" check_path: String, 17 "CheckMethod" check_method: String,
    18 "StatusMask" status_mask: Vec<String>, 19 "PortOverrides" port_overrides: Vec<PortOverride>,
    20 "IspType" isp_type: String, 21 "CipherPolicyId" cipher_policy_id: String, 22 "HttpVersion" http_version: String
} }

/// In the request of [`CreateEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointConfigurations {
    /// Required.
    pub endpoint_type: Option<String>,
    /// Required.
    pub endpoint_service: Option<String>,
    /// Required.
    pub weight: Option<i64>,
    pub health_check_status: Option<String>,
}
input! { EndpointConfigurations(endpoint_type: String, endpoint_service: String, weight: i64) {
    0 "EndpointType" endpoint_type: String, 1 "EndpointService" endpoint_service: String, 2 "Weight" weight: i64,
    3 "HealthCheckStatus" health_check_status: String
} }

/// In the request of [`CreateEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortOverride {
    /// Required.
    pub listener_port: Option<i64>,
    /// Required.
    pub endpoint_port: Option<i64>,
}
input! { PortOverride(listener_port: i64, endpoint_port: i64) {
    0 "ListenerPort" listener_port: i64, 1 "EndpointPort" endpoint_port: i64
} }

/// Response of [`CreateEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupOutput {
    pub task_id: Option<String>,
    pub endpoint_group_id: Option<String>,
}
model! { CreateEndpointGroupOutput {
    0 "TaskId" task_id: String, 1 "EndpointGroupId" endpoint_group_id: String
} }

/// Creates forwarding policy: `CreateForwardingPolicy` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=CreateForwardingPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FORWARDING_POLICY_HOST_CONFLICT`],
/// [`codes::UNSUPPORTED_OPERATION_TRANSPORT_LAYER_UNSUPPORTED_OPERATE_FORWARDING_POLICY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingPolicy {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub host: String,
}
operation! { CreateForwardingPolicy(global_accelerator_id: String, listener_id: String, host: String)
    "CreateForwardingPolicy" -> CreateForwardingPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id, 2 "Host" host
} }

/// Response of [`CreateForwardingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingPolicyOutput {
    pub task_id: Option<String>,
    pub forwarding_policy_id: Option<String>,
}
model! { CreateForwardingPolicyOutput {
    0 "TaskId" task_id: String, 1 "ForwardingPolicyId" forwarding_policy_id: String
} }

/// Creates forwarding rule: `CreateForwardingRule` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=CreateForwardingRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ASCII_CHARACTERS`], [`codes::INVALID_PARAMETER_VALUE_SPECIAL_CHARACTERS`],
/// [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_FORWARD_GROUP_FORWARDING_RULE_UNSUPPORTED_DEFAULT_ENDPOINT_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRule {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub forwarding_policy_id: String,
    /// Required.
    pub rule_conditions: Vec<RuleCondition>,
    /// Required.
    pub rule_actions: Vec<RuleAction>,
    pub origin_headers: Option<Vec<OriginHeader>>,
    pub enable_origin_sni: Option<bool>,
    pub origin_sni: Option<String>,
    pub origin_host: Option<String>,
    pub response_headers: Option<Vec<ResponseHeaders>>,
    pub hide_response_headers: Option<Vec<HideResponseHeaders>>,
}

/// Arguments of [`CreateForwardingRule::new`].
pub struct CreateForwardingRuleRequired {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub forwarding_policy_id: String,
    pub rule_conditions: Vec<RuleCondition>,
    pub rule_actions: Vec<RuleAction>,
}
operation! {
    CreateForwardingRule { CreateForwardingRuleRequired: global_accelerator_id, listener_id, forwarding_policy_id, rule_conditions, rule_actions }
    "CreateForwardingRule" -> CreateForwardingRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id, 3 "RuleConditions" rule_conditions, 4 "RuleActions" rule_actions,
    5 "OriginHeaders" origin_headers: Vec<OriginHeader>, 6 "EnableOriginSni" enable_origin_sni: bool,
    7 "OriginSni" origin_sni: String, 8 "OriginHost" origin_host: String,
    9 "ResponseHeaders" response_headers: Vec<ResponseHeaders>,
    10 "HideResponseHeaders" hide_response_headers: Vec<HideResponseHeaders>
} }

/// In the request of [`CreateForwardingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCondition {
    /// Required.
    pub rule_condition_type: Option<String>,
    /// Required.
    pub rule_condition_value: Option<Vec<String>>,
}
input! { RuleCondition(rule_condition_type: String, rule_condition_value: Vec<String>) {
    0 "RuleConditionType" rule_condition_type: String, 1 "RuleConditionValue" rule_condition_value: Vec<String>
} }

/// In the request of [`CreateForwardingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleAction {
    /// Required.
    pub rule_action_type: Option<String>,
    pub rule_action_value: Option<String>,
}
input! { RuleAction(rule_action_type: String) {
    0 "RuleActionType" rule_action_type: String, 1 "RuleActionValue" rule_action_value: String
} }

/// In the request of [`CreateForwardingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginHeader {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { OriginHeader(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateForwardingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseHeaders {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ResponseHeaders(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateForwardingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HideResponseHeaders {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { HideResponseHeaders(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateForwardingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRuleOutput {
    pub task_id: Option<String>,
    pub forwarding_rule_id: Option<String>,
}
model! { CreateForwardingRuleOutput {
    0 "TaskId" task_id: String, 1 "ForwardingRuleId" forwarding_rule_id: String
} }

/// Creates global accelerator: `CreateGlobalAccelerator` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=CreateGlobalAccelerator>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_GLOBAL_ACCELERATOR_FAILED`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_FROZEN`],
/// [`codes::UNSUPPORTED_OPERATION_BILLING_FAILED`], [`codes::UNSUPPORTED_OPERATION_CROSS_BORDER_PROMISE_NOT_SIGNED`],
/// [`codes::UNSUPPORTED_OPERATION_CURRENT_ACCOUNT_NOT_ALLOWED`], [`codes::UNSUPPORTED_OPERATION_ENABLE_CROSS_BORDER`],
/// [`codes::UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS`], [`codes::UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAccelerator {
    /// Required.
    pub name: String,
    pub instance_charge_type: Option<String>,
    pub description: Option<String>,
    pub cross_border_type: Option<String>,
    pub cross_border_promise_flag: Option<bool>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateGlobalAccelerator(name: String) "CreateGlobalAccelerator" -> CreateGlobalAcceleratorOutput {
    0 "Name" name, 1 "InstanceChargeType" instance_charge_type: String, 2 "Description" description: String,
    3 "CrossBorderType" cross_border_type: String, 4 "CrossBorderPromiseFlag" cross_border_promise_flag: bool,
    5 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateGlobalAccelerator`].
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

/// Response of [`CreateGlobalAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorOutput {
    pub task_id: Option<String>,
    pub global_accelerator_id: Option<String>,
}
model! { CreateGlobalAcceleratorOutput {
    0 "TaskId" task_id: String, 1 "GlobalAcceleratorId" global_accelerator_id: String
} }

/// Creates global accelerator access log: `CreateGlobalAcceleratorAccessLog` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=CreateGlobalAcceleratorAccessLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LOG_TASK_LOCATED_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_LOGSET_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::UNSUPPORTED_OPERATION_ACCESS_LOG`], [`codes::UNSUPPORTED_OPERATION_EXIST_ACCESS_LOG`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorAccessLog {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub cloud_region: String,
    /// Required.
    pub cloud_log_id: String,
    /// Required.
    pub cloud_log_set_id: String,
    pub field_keys: Option<Vec<String>>,
    pub flow_log_description: Option<String>,
}

/// Arguments of [`CreateGlobalAcceleratorAccessLog::new`].
pub struct CreateGlobalAcceleratorAccessLogRequired {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub endpoint_group_id: String,
    pub cloud_region: String,
    pub cloud_log_id: String,
    pub cloud_log_set_id: String,
}
operation! {
    CreateGlobalAcceleratorAccessLog { CreateGlobalAcceleratorAccessLogRequired: global_accelerator_id, listener_id, endpoint_group_id, cloud_region, cloud_log_id, cloud_log_set_id }
    "CreateGlobalAcceleratorAccessLog" -> CreateGlobalAcceleratorAccessLogOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id, 2 "EndpointGroupId" endpoint_group_id,
    3 "CloudRegion" cloud_region, 4 "CloudLogId" cloud_log_id, 5 "CloudLogSetId" cloud_log_set_id,
    6 "FieldKeys" field_keys: Vec<String>, 7 "FlowLogDescription" flow_log_description: String
} }

/// Response of [`CreateGlobalAcceleratorAccessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorAccessLogOutput {
    pub log_push_task_id: Option<String>,
}
model! { CreateGlobalAcceleratorAccessLogOutput {
    0 "LogPushTaskId" log_push_task_id: String
} }

/// Creates global accelerator acl policy: `CreateGlobalAcceleratorAclPolicy` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=CreateGlobalAcceleratorAclPolicy>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_EXIST_THIRD_PARTY_NODES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorAclPolicy {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub default_action: String,
}
operation! { CreateGlobalAcceleratorAclPolicy(global_accelerator_id: String, default_action: String)
    "CreateGlobalAcceleratorAclPolicy" -> CreateGlobalAcceleratorAclPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "DefaultAction" default_action
} }

/// Response of [`CreateGlobalAcceleratorAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorAclPolicyOutput {
    pub task_id: Option<String>,
    pub global_accelerator_acl_policy_id: Option<String>,
}
model! { CreateGlobalAcceleratorAclPolicyOutput {
    0 "TaskId" task_id: String, 1 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id: String
} }

/// Creates global accelerator acl rule: `CreateGlobalAcceleratorAclRule` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=CreateGlobalAcceleratorAclRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_REPEAT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_REQUEST_PARAMETERS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorAclRule {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub global_accelerator_acl_policy_id: String,
    /// Required.
    pub acl_entries: Vec<AclEntries>,
}
operation! {
    CreateGlobalAcceleratorAclRule(global_accelerator_id: String, global_accelerator_acl_policy_id: String, acl_entries: Vec<AclEntries>)
    "CreateGlobalAcceleratorAclRule" -> CreateGlobalAcceleratorAclRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id,
    2 "AclEntries" acl_entries
} }

/// In the request of [`CreateGlobalAcceleratorAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclEntries {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub port: Option<String>,
    /// Required.
    pub source_cidr_block: Option<String>,
    /// Required.
    pub policy: Option<String>,
    pub description: Option<String>,
}
input! { AclEntries(protocol: String, port: String, source_cidr_block: String, policy: String) {
    0 "Protocol" protocol: String, 1 "Port" port: String, 2 "SourceCidrBlock" source_cidr_block: String,
    3 "Policy" policy: String, 4 "Description" description: String
} }

/// Response of [`CreateGlobalAcceleratorAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorAclRuleOutput {
    pub task_id: Option<String>,
    pub global_accelerator_acl_rule_ids: Vec<String>,
}
model! { CreateGlobalAcceleratorAclRuleOutput {
    0 "TaskId" task_id: String, 1 "GlobalAcceleratorAclRuleIds" global_accelerator_acl_rule_ids: Vec<String>
} }

/// Creates listener: `CreateListener` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=CreateListener>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_RESOURCES`],
/// [`codes::INVALID_PARAMETER_APPLICATION_LAYER_LISTENER_CANNOT_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_CLIENT_AFFINITY_C_LOSE`],
/// [`codes::INVALID_PARAMETER_HTTP_LISTENER_CANNOT_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_HTTPS_LISTENER_CANNOT_CARRY_PARAMETERS`], [`codes::INVALID_PARAMETER_SINGLE_PORT`],
/// [`codes::INVALID_PARAMETER_TCP_ENDPOINT_GROUP_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_TRANSPORT_LAYER_LISTENER_CANNOT_CARRY_PARAMETERS`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SEGMENT_PORT_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TCP_SERIES_LISTENER_PORT_EQUAL`],
/// [`codes::INVALID_PARAMETER_VALUE_THIRD_AREA_LISTENER_PORT_EQUAL`],
/// [`codes::INVALID_PARAMETER_VALUE_THIRD_AREA_LISTENER_PORT_SEGMENT`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_UDP_SERIES_LISTENER_PORT_EQUAL`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_CERTIFICATE_INVALID_STATUS`], [`codes::UNSUPPORTED_OPERATION_LISTENER_PORT_SEGMENT`],
/// [`codes::UNSUPPORTED_OPERATION_ONLY_TCP_LISTENER_SUPPORT_TOA`],
/// [`codes::UNSUPPORTED_OPERATION_TOA_FEATURE_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub port_ranges: PortRanges,
    pub description: Option<String>,
    pub listener_type: Option<String>,
    pub protocol: Option<String>,
    pub idle_timeout: Option<i64>,
    pub get_real_ip_type: Option<String>,
    pub client_affinity: Option<String>,
    pub request_timeout: Option<i64>,
    pub x_forwarded_for_real_ip: Option<bool>,
    pub certification_type: Option<String>,
    pub cipher_policy_id: Option<String>,
    pub server_certificates: Option<Vec<String>>,
    pub client_ca_certificates: Option<Vec<String>>,
    pub http_version: Option<String>,
}
operation! { CreateListener(global_accelerator_id: String, name: String, port_ranges: PortRanges)
    "CreateListener" -> CreateListenerOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Name" name, 2 "PortRanges" port_ranges,
    3 "Description" description: String, 4 "ListenerType" listener_type: String, 5 "Protocol" protocol: String,
    6 "IdleTimeout" idle_timeout: i64, 7 "GetRealIpType" get_real_ip_type: String,
    8 "ClientAffinity" client_affinity: String, 9 "RequestTimeout" request_timeout: i64,
    10 "XForwardedForRealIp" x_forwarded_for_real_ip: bool, 11 "CertificationType" certification_type: String,
    12 "CipherPolicyId" cipher_policy_id: String, 13 "ServerCertificates" server_certificates: Vec<String>,
    14 "ClientCaCertificates" client_ca_certificates: Vec<String>, 15 "HttpVersion" http_version: String
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortRanges {
    /// Required.
    pub from_port: Option<i64>,
    /// Required.
    pub to_port: Option<i64>,
}
input! { PortRanges(from_port: i64, to_port: i64) {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// Response of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub task_id: Option<String>,
    pub listener_id: Option<String>,
}
model! { CreateListenerOutput {
    0 "TaskId" task_id: String, 1 "ListenerId" listener_id: String
} }

/// Creates listener additional cert: `CreateListenerAdditionalCert` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=CreateListenerAdditionalCert>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CERTIFICATES_CONFLICT`],
/// [`codes::UNSUPPORTED_OPERATION_CERTIFICATE_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerAdditionalCert {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub additional_certificates: Vec<String>,
}
operation! {
    CreateListenerAdditionalCert(global_accelerator_id: String, listener_id: String, additional_certificates: Vec<String>)
    "CreateListenerAdditionalCert" -> CreateListenerAdditionalCertOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "AdditionalCertificates" additional_certificates
} }

/// Response of [`CreateListenerAdditionalCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerAdditionalCertOutput {
    pub task_id: Option<String>,
}
model! { CreateListenerAdditionalCertOutput {
    0 "TaskId" task_id: String
} }

/// Deletes accelerate areas: `DeleteAccelerateAreas` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DeleteAccelerateAreas>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CERTIFICATES_CONFLICT`],
/// [`codes::UNSUPPORTED_OPERATION_CERTIFICATE_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccelerateAreas {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub accelerator_area_ids: Vec<String>,
}
operation! { DeleteAccelerateAreas(global_accelerator_id: String, accelerator_area_ids: Vec<String>)
    "DeleteAccelerateAreas" -> DeleteAccelerateAreasOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "AcceleratorAreaIds" accelerator_area_ids
} }

/// Response of [`DeleteAccelerateAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccelerateAreasOutput {
    pub task_id: Option<String>,
}
model! { DeleteAccelerateAreasOutput {
    0 "TaskId" task_id: String
} }

/// Deletes endpoint groups: `DeleteEndpointGroups` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DeleteEndpointGroups>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_APPLICATION_LAYER_ENDPOINT_GROUP_NOT_DELETE`],
/// [`codes::UNSUPPORTED_OPERATION_EXIST_ACCESS_LOG`], [`codes::UNSUPPORTED_OPERATION_EXIST_FORWARDING_RULE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpointGroups {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub endpoint_group_ids: Vec<String>,
}
operation! { DeleteEndpointGroups(global_accelerator_id: String, listener_id: String, endpoint_group_ids: Vec<String>)
    "DeleteEndpointGroups" -> DeleteEndpointGroupsOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id, 2 "EndpointGroupIds" endpoint_group_ids
} }

/// Response of [`DeleteEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpointGroupsOutput {
    pub task_id: Option<String>,
}
model! { DeleteEndpointGroupsOutput {
    0 "TaskId" task_id: String
} }

/// Deletes forwarding policy: `DeleteForwardingPolicy` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DeleteForwardingPolicy>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_DEFAULT_FORWARDING_POLICY_OPERATE`],
/// [`codes::UNSUPPORTED_OPERATION_TRANSPORT_LAYER_UNSUPPORTED_OPERATE_FORWARDING_POLICY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingPolicy {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub forwarding_policy_id: String,
}
operation! { DeleteForwardingPolicy(global_accelerator_id: String, listener_id: String, forwarding_policy_id: String)
    "DeleteForwardingPolicy" -> DeleteForwardingPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id
} }

/// Response of [`DeleteForwardingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingPolicyOutput {
    pub task_id: Option<String>,
}
model! { DeleteForwardingPolicyOutput {
    0 "TaskId" task_id: String
} }

/// Deletes forwarding rule: `DeleteForwardingRule` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DeleteForwardingRule>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_DEFAULT_FORWARDING_POLICY_OPERATE`],
/// [`codes::UNSUPPORTED_OPERATION_TRANSPORT_LAYER_UNSUPPORTED_OPERATE_FORWARDING_POLICY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingRule {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub forwarding_policy_id: String,
    /// Required.
    pub forwarding_rule_id: String,
}
operation! {
    DeleteForwardingRule(global_accelerator_id: String, listener_id: String, forwarding_policy_id: String, forwarding_rule_id: String)
    "DeleteForwardingRule" -> DeleteForwardingRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id, 3 "ForwardingRuleId" forwarding_rule_id
} }

/// Response of [`DeleteForwardingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingRuleOutput {
    pub task_id: Option<String>,
}
model! { DeleteForwardingRuleOutput {
    0 "TaskId" task_id: String
} }

/// Deletes global accelerator: `DeleteGlobalAccelerator` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DeleteGlobalAccelerator>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_EXIST_ACCELERATOR_AREA`],
/// [`codes::UNSUPPORTED_OPERATION_EXIST_GLOBAL_ACCELERATOR_ACL_POLICY`],
/// [`codes::UNSUPPORTED_OPERATION_EXIST_LISTENER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAccelerator {
    /// Required.
    pub global_accelerator_id: String,
}
operation! { DeleteGlobalAccelerator(global_accelerator_id: String)
    "DeleteGlobalAccelerator" -> DeleteGlobalAcceleratorOutput {
    0 "GlobalAcceleratorId" global_accelerator_id
} }

/// Response of [`DeleteGlobalAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAcceleratorOutput {
    pub task_id: Option<String>,
}
model! { DeleteGlobalAcceleratorOutput {
    0 "TaskId" task_id: String
} }

/// Deletes global accelerator access log: `DeleteGlobalAcceleratorAccessLog` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DeleteGlobalAcceleratorAccessLog>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_EXIST_ACCELERATOR_AREA`],
/// [`codes::UNSUPPORTED_OPERATION_EXIST_GLOBAL_ACCELERATOR_ACL_POLICY`],
/// [`codes::UNSUPPORTED_OPERATION_EXIST_LISTENER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAcceleratorAccessLog {
    /// Required.
    pub log_push_task_id: String,
    /// Required.
    pub global_accelerator_id: String,
}
operation! { DeleteGlobalAcceleratorAccessLog(log_push_task_id: String, global_accelerator_id: String)
    "DeleteGlobalAcceleratorAccessLog" -> Empty {
    0 "LogPushTaskId" log_push_task_id, 1 "GlobalAcceleratorId" global_accelerator_id
} }

/// Response of [`DeleteGlobalAcceleratorAccessLog`]: empty.
pub type DeleteGlobalAcceleratorAccessLogOutput = Empty;

/// Deletes global accelerator acl policy: `DeleteGlobalAcceleratorAclPolicy` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DeleteGlobalAcceleratorAclPolicy>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_DUPLICATE_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAcceleratorAclPolicy {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub global_accelerator_acl_policy_id: String,
}
operation! { DeleteGlobalAcceleratorAclPolicy(global_accelerator_id: String, global_accelerator_acl_policy_id: String)
    "DeleteGlobalAcceleratorAclPolicy" -> DeleteGlobalAcceleratorAclPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id
} }

/// Response of [`DeleteGlobalAcceleratorAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAcceleratorAclPolicyOutput {
    pub task_id: Option<String>,
}
model! { DeleteGlobalAcceleratorAclPolicyOutput {
    0 "TaskId" task_id: String
} }

/// Deletes global accelerator acl rule: `DeleteGlobalAcceleratorAclRule` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DeleteGlobalAcceleratorAclRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAcceleratorAclRule {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub global_accelerator_acl_policy_id: String,
    /// Required.
    pub global_accelerator_acl_rule_ids: Vec<String>,
}
operation! {
    DeleteGlobalAcceleratorAclRule(global_accelerator_id: String, global_accelerator_acl_policy_id: String, global_accelerator_acl_rule_ids: Vec<String>)
    "DeleteGlobalAcceleratorAclRule" -> DeleteGlobalAcceleratorAclRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id,
    2 "GlobalAcceleratorAclRuleIds" global_accelerator_acl_rule_ids
} }

/// Response of [`DeleteGlobalAcceleratorAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAcceleratorAclRuleOutput {
    pub task_id: Option<String>,
}
model! { DeleteGlobalAcceleratorAclRuleOutput {
    0 "TaskId" task_id: String
} }

/// Deletes listener: `DeleteListener` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DeleteListener>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_EXIST_ACCESS_LOG`], [`codes::UNSUPPORTED_OPERATION_EXIST_ENDPOINT_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
}
operation! { DeleteListener(global_accelerator_id: String, listener_id: String)
    "DeleteListener" -> DeleteListenerOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id
} }

/// Response of [`DeleteListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenerOutput {
    pub task_id: Option<String>,
}
model! { DeleteListenerOutput {
    0 "TaskId" task_id: String
} }

/// Deletes listener additional cert: `DeleteListenerAdditionalCert` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DeleteListenerAdditionalCert>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_CA_CERTIFICATES_OPERATE`],
/// [`codes::UNSUPPORTED_OPERATION_DEFAULT_CERTIFICATES_OPERATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenerAdditionalCert {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub additional_certificates: Vec<String>,
}
operation! {
    DeleteListenerAdditionalCert(global_accelerator_id: String, listener_id: String, additional_certificates: Vec<String>)
    "DeleteListenerAdditionalCert" -> DeleteListenerAdditionalCertOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "AdditionalCertificates" additional_certificates
} }

/// Response of [`DeleteListenerAdditionalCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenerAdditionalCertOutput {
    pub task_id: Option<String>,
}
model! { DeleteListenerAdditionalCertOutput {
    0 "TaskId" task_id: String
} }

/// Describes accelerate areas: `DescribeAccelerateAreas` of `ga2` 2025-01-15.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeAccelerateAreas>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_CA_CERTIFICATES_OPERATE`],
/// [`codes::UNSUPPORTED_OPERATION_DEFAULT_CERTIFICATES_OPERATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerateAreas {
    /// Required.
    pub global_accelerator_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAccelerateAreas(global_accelerator_id: String)
    "DescribeAccelerateAreas" -> DescribeAccelerateAreasOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAccelerateAreas: AcceleratorAreas =
    Offset "Offset", "AccelerateAreaSet" accelerate_area_set, total "TotalCount" }

/// In the request of [`DescribeAccelerateAreas`].
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

/// Response of [`DescribeAccelerateAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerateAreasOutput {
    pub accelerate_area_set: Vec<AcceleratorAreas>,
    pub total_count: Option<i64>,
}
model! { DescribeAccelerateAreasOutput {
    0 "AccelerateAreaSet" accelerate_area_set: Vec<AcceleratorAreas>, 1 "TotalCount" total_count: i64
} }

/// Describes accelerate regions: `DescribeAccelerateRegions` of `ga2` 2025-01-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeAccelerateRegions>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_CA_CERTIFICATES_OPERATE`],
/// [`codes::UNSUPPORTED_OPERATION_DEFAULT_CERTIFICATES_OPERATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerateRegions {}
operation! { DescribeAccelerateRegions() "DescribeAccelerateRegions" -> DescribeAccelerateRegionsOutput {} }

/// Response of [`DescribeAccelerateRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerateRegionsOutput {
    pub accelerator_region_set: Vec<AcceleratorRegionSet>,
}
model! { DescribeAccelerateRegionsOutput {
    0 "AcceleratorRegionSet" accelerator_region_set: Vec<AcceleratorRegionSet>
} }

/// In the response of [`DescribeAccelerateRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceleratorRegionSet {
    pub name: Option<String>,
    pub is_available: Option<i64>,
    pub region: Option<String>,
    pub area_name: Option<String>,
    pub is_china_mainland: Option<i64>,
    pub support_isp_type: Vec<String>,
    pub is_tencent_region: Option<i64>,
}
model! { AcceleratorRegionSet {
    0 "Name" name: String, 1 "IsAvailable" is_available: i64, 2 "Region" region: String, 3 "AreaName" area_name: String,
    4 "IsChinaMainland" is_china_mainland: i64, 5 "SupportIspType" support_isp_type: Vec<String>,
    6 "IsTencentRegion" is_tencent_region: i64
} }

/// Describes access log param: `DescribeAccessLogParam` of `ga2` 2025-01-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeAccessLogParam>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_CA_CERTIFICATES_OPERATE`],
/// [`codes::UNSUPPORTED_OPERATION_DEFAULT_CERTIFICATES_OPERATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogParam {}
operation! { DescribeAccessLogParam() "DescribeAccessLogParam" -> DescribeAccessLogParamOutput {} }

/// Response of [`DescribeAccessLogParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogParamOutput {
    pub l7_param: Vec<String>,
    pub l4_param: Vec<String>,
}
model! { DescribeAccessLogParamOutput {
    0 "L7Param" l7_param: Vec<String>, 1 "L4Param" l4_param: Vec<String>
} }

/// Describes cross border settlement: `DescribeCrossBorderSettlement` of `ga2` 2025-01-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeCrossBorderSettlement>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_OUT_OF_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderSettlement {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub accelerate_region: String,
    /// Required.
    pub endpoint_group_region: String,
    /// Required.
    pub settlement_month: i64,
}
operation! {
    DescribeCrossBorderSettlement(global_accelerator_id: String, accelerate_region: String, endpoint_group_region: String, settlement_month: i64)
    "DescribeCrossBorderSettlement" -> DescribeCrossBorderSettlementOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "AccelerateRegion" accelerate_region,
    2 "EndpointGroupRegion" endpoint_group_region, 3 "SettlementMonth" settlement_month
} }

/// Response of [`DescribeCrossBorderSettlement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderSettlementOutput {
    pub traffic: Option<f64>,
}
model! { DescribeCrossBorderSettlementOutput {
    0 "Traffic" traffic: f64
} }

/// Describes endpoint groups: `DescribeEndpointGroups` of `ga2` 2025-01-15.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeEndpointGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_OUT_OF_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroups {
    /// Required.
    pub global_accelerator_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEndpointGroups(global_accelerator_id: String)
    "DescribeEndpointGroups" -> DescribeEndpointGroupsOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeEndpointGroups: EndpointGroupConfigurationSet =
    Offset "Offset", "EndpointGroupConfigurationSet" endpoint_group_configuration_set, total "TotalCount" }

/// Response of [`DescribeEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupsOutput {
    pub endpoint_group_configuration_set: Vec<EndpointGroupConfigurationSet>,
    pub total_count: Option<i64>,
}
model! { DescribeEndpointGroupsOutput {
    0 "EndpointGroupConfigurationSet" endpoint_group_configuration_set: Vec<EndpointGroupConfigurationSet>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointGroupConfigurationSet {
    pub global_accelerator_id: Option<String>,
    pub listener_id: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub name: Option<String>,
    pub endpoint_group_region: Option<String>,
    pub description: Option<String>,
    pub endpoint_configurations: Vec<EndpointConfigurations>,
    pub enable_health_check: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub health_check_interval: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub check_type: Option<String>,
    pub check_port: Option<i64>,
    pub context_type: Option<String>,
    pub check_send_context: Option<String>,
    pub check_recv_context: Option<String>,
    pub check_domain: Option<String>,
    pub check_path: Option<String>,
    pub check_method: Option<String>,
    pub status_mask: Vec<String>,
    pub endpoint_group_type: Option<String>,
    pub forward_protocol: Option<String>,
    pub port_overrides: Vec<PortOverride>,
    pub virtual_exist_forwarding_rule_flag: Option<bool>,
    pub origin_public_ips: Vec<String>,
    pub isp_type: Option<String>,
    pub cipher_policy_id: Option<String>,
    pub http_version: Option<String>,
}
model! { EndpointGroupConfigurationSet {
    0 "GlobalAcceleratorId" global_accelerator_id: String, 1 "ListenerId" listener_id: String,
    2 "EndpointGroupId" endpoint_group_id: String, 3 "Name" name: String,
    4 "EndpointGroupRegion" endpoint_group_region: String, 5 "Description" description: String,
    6 "EndpointConfigurations" endpoint_configurations: Vec<EndpointConfigurations>,
    7 "EnableHealthCheck" enable_health_check: bool, 8 "ConnectTimeout" connect_timeout: i64,
    9 "HealthCheckInterval" health_check_interval: i64, 10 "UnhealthyThreshold" unhealthy_threshold: i64,
    11 "HealthyThreshold" healthy_threshold: i64, 12 "CheckType" check_type: String, 13 "CheckPort" check_port: i64,
    14 "ContextType" context_type: String, 15 "CheckSendContext" check_send_context: String,
    16 "CheckRecvContext" check_recv_context: String, 17 "CheckDomain" check_domain: String,
    18 "CheckPath" check_path: String, 19 "CheckMethod" check_method: String, 20 "StatusMask" status_mask: Vec<String>,
    21 "EndpointGroupType" endpoint_group_type: String, 22 "ForwardProtocol" forward_protocol: String,
    23 "PortOverrides" port_overrides: Vec<PortOverride>,
    24 "VirtualExistForwardingRuleFlag" virtual_exist_forwarding_rule_flag: bool,
    25 "OriginPublicIps" origin_public_ips: Vec<String>, 26 "IspType" isp_type: String,
    27 "CipherPolicyId" cipher_policy_id: String, 28 "HttpVersion" http_version: String
} }

/// Describes forwarding policy: `DescribeForwardingPolicy` of `ga2` 2025-01-15.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeForwardingPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_OUT_OF_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardingPolicy {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeForwardingPolicy(global_accelerator_id: String, listener_id: String)
    "DescribeForwardingPolicy" -> DescribeForwardingPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeForwardingPolicy: ForwardingPolicySet =
    Offset "Offset", "ForwardingPolicySet" forwarding_policy_set, total "TotalCount" }

/// Response of [`DescribeForwardingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardingPolicyOutput {
    pub forwarding_policy_set: Vec<ForwardingPolicySet>,
    pub total_count: Option<i64>,
}
model! { DescribeForwardingPolicyOutput {
    0 "ForwardingPolicySet" forwarding_policy_set: Vec<ForwardingPolicySet>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeForwardingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardingPolicySet {
    pub global_accelerator_id: Option<String>,
    pub listener_id: Option<String>,
    pub forwarding_policy_id: Option<String>,
    pub host: Option<String>,
    pub default_host_flag: Option<bool>,
}
model! { ForwardingPolicySet {
    0 "GlobalAcceleratorId" global_accelerator_id: String, 1 "ListenerId" listener_id: String,
    2 "ForwardingPolicyId" forwarding_policy_id: String, 3 "Host" host: String,
    4 "DefaultHostFlag" default_host_flag: bool
} }

/// Describes forwarding rule: `DescribeForwardingRule` of `ga2` 2025-01-15.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeForwardingRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_OUT_OF_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardingRule {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub forwarding_policy_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeForwardingRule(global_accelerator_id: String, listener_id: String, forwarding_policy_id: String)
    "DescribeForwardingRule" -> DescribeForwardingRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeForwardingRule: ForwardingRuleSet =
    Offset "Offset", "ForwardingRuleSet" forwarding_rule_set, total "TotalCount" }

/// Response of [`DescribeForwardingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardingRuleOutput {
    pub forwarding_rule_set: Vec<ForwardingRuleSet>,
    pub total_count: Option<i64>,
}
model! { DescribeForwardingRuleOutput {
    0 "ForwardingRuleSet" forwarding_rule_set: Vec<ForwardingRuleSet>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeForwardingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardingRuleSet {
    pub rule_condition: Vec<RuleCondition>,
    pub rule_action: Vec<RuleAction>,
    pub enable_origin_sni: Option<bool>,
    pub origin_sni: Option<String>,
    pub origin_headers: Vec<OriginHeader>,
    pub origin_host: Option<String>,
    pub global_accelerator_id: Option<String>,
    pub listener_id: Option<String>,
    pub forwarding_policy_id: Option<String>,
    pub forwarding_rule_id: Option<String>,
    pub hide_response_headers: Vec<HideResponseHeaders>,
    pub response_headers: Vec<ResponseHeaders>,
}
model! { ForwardingRuleSet {
    0 "RuleCondition" rule_condition: Vec<RuleCondition>, 1 "RuleAction" rule_action: Vec<RuleAction>,
    2 "EnableOriginSni" enable_origin_sni: bool, 3 "OriginSni" origin_sni: String,
    4 "OriginHeaders" origin_headers: Vec<OriginHeader>, 5 "OriginHost" origin_host: String,
    6 "GlobalAcceleratorId" global_accelerator_id: String, 7 "ListenerId" listener_id: String,
    8 "ForwardingPolicyId" forwarding_policy_id: String, 9 "ForwardingRuleId" forwarding_rule_id: String,
    10 "HideResponseHeaders" hide_response_headers: Vec<HideResponseHeaders>,
    11 "ResponseHeaders" response_headers: Vec<ResponseHeaders>
} }

/// Describes global accelerator access log: `DescribeGlobalAcceleratorAccessLog` of `ga2` 2025-01-15.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeGlobalAcceleratorAccessLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorAccessLog {
    /// Required.
    pub global_accelerator_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeGlobalAcceleratorAccessLog(global_accelerator_id: String)
    "DescribeGlobalAcceleratorAccessLog" -> DescribeGlobalAcceleratorAccessLogOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeGlobalAcceleratorAccessLog: GlobalAcceleratorAccessLog =
    Offset "Offset", "GlobalAcceleratorAccessLog" global_accelerator_access_log, total "TotalCount" }

/// Response of [`DescribeGlobalAcceleratorAccessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorAccessLogOutput {
    pub global_accelerator_access_log: Vec<GlobalAcceleratorAccessLog>,
    pub total_count: Option<i64>,
}
model! { DescribeGlobalAcceleratorAccessLogOutput {
    0 "GlobalAcceleratorAccessLog" global_accelerator_access_log: Vec<GlobalAcceleratorAccessLog>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGlobalAcceleratorAccessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalAcceleratorAccessLog {}
model! { GlobalAcceleratorAccessLog {} }

/// Describes global accelerator acl policies: `DescribeGlobalAcceleratorAclPolicies` of `ga2` 2025-01-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeGlobalAcceleratorAclPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorAclPolicies {
    /// Required.
    pub global_accelerator_id: String,
    pub offset: Option<i64>,
    pub limit: Option<String>,
}
operation! { DescribeGlobalAcceleratorAclPolicies(global_accelerator_id: String)
    "DescribeGlobalAcceleratorAclPolicies" -> DescribeGlobalAcceleratorAclPoliciesOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Offset" offset: i64, 2 "Limit" limit: String
} }

/// Response of [`DescribeGlobalAcceleratorAclPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorAclPoliciesOutput {
    pub global_accelerator_acl_policy_set: Vec<GlobalAcceleratorAclPolicies>,
    pub total_count: Option<i64>,
}
model! { DescribeGlobalAcceleratorAclPoliciesOutput {
    0 "GlobalAcceleratorAclPolicySet" global_accelerator_acl_policy_set: Vec<GlobalAcceleratorAclPolicies>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGlobalAcceleratorAclPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalAcceleratorAclPolicies {
    pub global_accelerator_acl_policy_id: Option<String>,
    pub default_action: Option<String>,
    pub status: Option<String>,
}
model! { GlobalAcceleratorAclPolicies {
    0 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id: String, 1 "DefaultAction" default_action: String,
    2 "Status" status: String
} }

/// Describes global accelerator acl rules: `DescribeGlobalAcceleratorAclRules` of `ga2` 2025-01-15.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeGlobalAcceleratorAclRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorAclRules {
    /// Required.
    pub global_accelerator_acl_policy_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeGlobalAcceleratorAclRules(global_accelerator_acl_policy_id: String)
    "DescribeGlobalAcceleratorAclRules" -> DescribeGlobalAcceleratorAclRulesOutput {
    0 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeGlobalAcceleratorAclRules: GlobalAcceleratorAclRuleSet =
    Offset "Offset", "GlobalAcceleratorAclRuleSet" global_accelerator_acl_rule_set, total "TotalCount" }

/// Response of [`DescribeGlobalAcceleratorAclRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorAclRulesOutput {
    pub global_accelerator_acl_rule_set: Vec<GlobalAcceleratorAclRuleSet>,
    pub total_count: Option<i64>,
}
model! { DescribeGlobalAcceleratorAclRulesOutput {
    0 "GlobalAcceleratorAclRuleSet" global_accelerator_acl_rule_set: Vec<GlobalAcceleratorAclRuleSet>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGlobalAcceleratorAclRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalAcceleratorAclRuleSet {
    pub global_accelerator_policy_id: Option<String>,
    pub global_accelerator_acl_rule_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub source_cidr_block: Option<String>,
    pub policy: Option<String>,
    pub description: Option<String>,
}
model! { GlobalAcceleratorAclRuleSet {
    0 "GlobalAcceleratorPolicyId" global_accelerator_policy_id: String,
    1 "GlobalAcceleratorAclRuleId" global_accelerator_acl_rule_id: String, 2 "Protocol" protocol: String,
    3 "Port" port: String, 4 "SourceCidrBlock" source_cidr_block: String, 5 "Policy" policy: String,
    6 "Description" description: String
} }

/// Describes global accelerators: `DescribeGlobalAccelerators` of `ga2` 2025-01-15.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeGlobalAccelerators>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerators {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeGlobalAccelerators() "DescribeGlobalAccelerators" -> DescribeGlobalAcceleratorsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeGlobalAccelerators: GlobalAcceleratorSet =
    Offset "Offset", "GlobalAcceleratorSet" global_accelerator_set, total "TotalCount" }

/// Response of [`DescribeGlobalAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorsOutput {
    pub global_accelerator_set: Vec<GlobalAcceleratorSet>,
    pub total_count: Option<i64>,
}
model! { DescribeGlobalAcceleratorsOutput {
    0 "GlobalAcceleratorSet" global_accelerator_set: Vec<GlobalAcceleratorSet>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGlobalAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalAcceleratorSet {
    pub global_accelerator_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub state: Option<String>,
    pub instance_charge_type: Option<String>,
    pub ddos_id: Option<String>,
    pub listener_counts: Option<i64>,
    pub accelerator_area_counts: Option<i64>,
    pub status: Option<String>,
    pub cname: Option<String>,
    pub cross_border_type: Option<String>,
    pub tag_set: Vec<Tag>,
}
model! { GlobalAcceleratorSet {
    0 "GlobalAcceleratorId" global_accelerator_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "CreateTime" create_time: String, 4 "State" state: String, 5 "InstanceChargeType" instance_charge_type: String,
    6 "DdosId" ddos_id: String, 7 "ListenerCounts" listener_counts: i64,
    8 "AcceleratorAreaCounts" accelerator_area_counts: i64, 9 "Status" status: String, 10 "Cname" cname: String,
    11 "CrossBorderType" cross_border_type: String, 12 "TagSet" tag_set: Vec<Tag>
} }

/// Describes listeners: `DescribeListeners` of `ga2` 2025-01-15.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListeners {
    /// Required.
    pub global_accelerator_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeListeners(global_accelerator_id: String) "DescribeListeners" -> DescribeListenersOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeListeners: ListenerSet = Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

/// Response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenersOutput {
    pub listener_set: Vec<ListenerSet>,
    pub total_count: Option<i64>,
}
model! { DescribeListenersOutput {
    0 "ListenerSet" listener_set: Vec<ListenerSet>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerSet {
    pub global_accelerator_id: Option<String>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub protocol: Option<String>,
    pub port_ranges: Option<PortRanges>,
    pub x_forwarded_for_real_ip: Option<bool>,
    pub client_affinity: Option<String>,
    pub client_affinity_time: Option<i64>,
    pub certification_type: Option<String>,
    pub server_certificates: Vec<String>,
    pub client_ca_certificates: Vec<String>,
    pub cipher_policy_id: Option<String>,
    pub http_version: Option<String>,
    pub request_timeout: Option<i64>,
    pub create_time: Option<String>,
    pub listener_type: Option<String>,
    pub status: Option<String>,
    pub endpoint_group_counts: Option<i64>,
    pub get_real_ip_type: Option<String>,
    pub idle_timeout: Option<i64>,
}
model! { ListenerSet {
    0 "GlobalAcceleratorId" global_accelerator_id: String, 1 "ListenerId" listener_id: String, 2 "Name" name: String,
    3 "Description" description: String, 4 "Protocol" protocol: String, 5 "PortRanges" port_ranges: PortRanges,
    6 "XForwardedForRealIp" x_forwarded_for_real_ip: bool, 7 "ClientAffinity" client_affinity: String,
    8 "ClientAffinityTime" client_affinity_time: i64, 9 "CertificationType" certification_type: String,
    10 "ServerCertificates" server_certificates: Vec<String>,
    11 "ClientCaCertificates" client_ca_certificates: Vec<String>, 12 "CipherPolicyId" cipher_policy_id: String,
    13 "HttpVersion" http_version: String, 14 "RequestTimeout" request_timeout: i64,
    15 "CreateTime" create_time: String, 16 "ListenerType" listener_type: String, 17 "Status" status: String,
    18 "EndpointGroupCounts" endpoint_group_counts: i64, 19 "GetRealIpType" get_real_ip_type: String,
    20 "IdleTimeout" idle_timeout: i64
} }

/// Describes task result: `DescribeTaskResult` of `ga2` 2025-01-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=DescribeTaskResult>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResult {
    /// Required.
    pub task_id: String,
}
operation! { DescribeTaskResult(task_id: String) "DescribeTaskResult" -> DescribeTaskResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResultOutput {
    pub status: Option<String>,
}
model! { DescribeTaskResultOutput {
    0 "Status" status: String
} }

/// Modifies accelerate areas: `ModifyAccelerateAreas` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=ModifyAccelerateAreas>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_DUPLICATE_WITH_EXISTING_DATA`], [`codes::INVALID_PARAMETER_INPUT_REPEAT`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccelerateAreas {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub accelerator_areas: Vec<AcceleratorAreas>,
}
operation! { ModifyAccelerateAreas(global_accelerator_id: String, accelerator_areas: Vec<AcceleratorAreas>)
    "ModifyAccelerateAreas" -> ModifyAccelerateAreasOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "AcceleratorAreas" accelerator_areas
} }

/// Response of [`ModifyAccelerateAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccelerateAreasOutput {
    pub task_id: Option<String>,
}
model! { ModifyAccelerateAreasOutput {
    0 "TaskId" task_id: String
} }

/// Modifies access log status: `ModifyAccessLogStatus` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=ModifyAccessLogStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LOGSET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessLogStatus {
    /// Required.
    pub log_push_task_id: String,
    /// Required.
    pub status: String,
    /// Required.
    pub global_accelerator_id: String,
}
operation! { ModifyAccessLogStatus(log_push_task_id: String, status: String, global_accelerator_id: String)
    "ModifyAccessLogStatus" -> Empty {
    0 "LogPushTaskId" log_push_task_id, 1 "Status" status, 2 "GlobalAcceleratorId" global_accelerator_id
} }

/// Response of [`ModifyAccessLogStatus`]: empty.
pub type ModifyAccessLogStatusOutput = Empty;

/// Modifies endpoint group: `ModifyEndpointGroup` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=ModifyEndpointGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENDPOINT_GROUP_CHECK_TYPE_HTTP_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_HTTPS_ORIGIN_SERVER_PROTOCOL_SUPPORTS_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_INPUT_MUST_EXIST_ONE`], [`codes::INVALID_PARAMETER_INPUT_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_INPUT_REPEAT`],
/// [`codes::INVALID_PARAMETER_ONLY_ENDPOINT_GROUP_CHECK_TYPE_HTTP_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_TRANSPORT_LAYER_ENDPOINT_GROUP_CANNOT_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_LISTENER_PORT_NOT_EQUAL`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_PUBLIC_NETWORK`],
/// [`codes::INVALID_PARAMETER_VALUE_SPECIFIC_CHARACTERS`], [`codes::MISSING_PARAMETER_CUSTOM_CHECK_TYPE_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_DEFAULT_ENDPOINT_GROUP_MODIFY`],
/// [`codes::UNSUPPORTED_OPERATION_HTTP_VERSION_INCONSISTENT`],
/// [`codes::UNSUPPORTED_OPERATION_INTERNAL_ENDPOINT_FEATURE_NOT_ENABLED`],
/// [`codes::UNSUPPORTED_OPERATION_IPV6_NOT_SUPPORT`], [`codes::UNSUPPORTED_OPERATION_SAME_DOMAIN`],
/// [`codes::UNSUPPORTED_OPERATION_SAME_PUBLIC_IP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEndpointGroup {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub endpoint_group_id: String,
    pub endpoint_configurations: Option<Vec<EndpointConfigurations>>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub enable_health_check: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub health_check_interval: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub check_type: Option<String>,
    pub check_port: Option<i64>,
    pub context_type: Option<String>,
    pub check_send_context: Option<String>,
    pub check_recv_context: Option<String>,
    pub check_domain: Option<String>,
    pub check_path: Option<String>,
    pub check_method: Option<String>,
    pub status_mask: Option<Vec<String>>,
    pub forward_protocol: Option<String>,
    pub port_overrides: Option<Vec<PortOverride>>,
    pub cipher_policy_id: Option<String>,
    pub http_version: Option<String>,
}
operation! { ModifyEndpointGroup(global_accelerator_id: String, listener_id: String, endpoint_group_id: String)
    "ModifyEndpointGroup" -> ModifyEndpointGroupOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id, 2 "EndpointGroupId" endpoint_group_id,
    3 "EndpointConfigurations" endpoint_configurations: Vec<EndpointConfigurations>, 4 "Name" name: String,
    5 "Description" description: String, 6 "EnableHealthCheck" enable_health_check: bool,
    7 "ConnectTimeout" connect_timeout: i64, 8 "HealthCheckInterval" health_check_interval: i64,
    9 "UnhealthyThreshold" unhealthy_threshold: i64, 10 "HealthyThreshold" healthy_threshold: i64,
    11 "CheckType" check_type: String, 12 "CheckPort" check_port: i64, 13 "ContextType" context_type: String,
    14 "CheckSendContext" check_send_context: String, 15 "CheckRecvContext" check_recv_context: String,
    16 "CheckDomain" check_domain: String, 17 "CheckPath" check_path: String, 18 "CheckMethod" check_method: String,
    19 "StatusMask" status_mask: Vec<String>, 20 "ForwardProtocol" forward_protocol: String,
    21 "PortOverrides" port_overrides: Vec<PortOverride>, 22 "CipherPolicyId" cipher_policy_id: String,
    23 "HttpVersion" http_version: String
} }

/// Response of [`ModifyEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEndpointGroupOutput {
    pub task_id: Option<String>,
}
model! { ModifyEndpointGroupOutput {
    0 "TaskId" task_id: String
} }

/// Modifies forwarding policy: `ModifyForwardingPolicy` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=ModifyForwardingPolicy>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_DEFAULT_FORWARDING_POLICY_OPERATE`],
/// [`codes::UNSUPPORTED_OPERATION_TRANSPORT_LAYER_UNSUPPORTED_OPERATE_FORWARDING_POLICY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardingPolicy {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub forwarding_policy_id: String,
    /// Required.
    pub host: String,
}
operation! {
    ModifyForwardingPolicy(global_accelerator_id: String, listener_id: String, forwarding_policy_id: String, host: String)
    "ModifyForwardingPolicy" -> ModifyForwardingPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id, 3 "Host" host
} }

/// Response of [`ModifyForwardingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardingPolicyOutput {
    pub task_id: Option<String>,
}
model! { ModifyForwardingPolicyOutput {
    0 "TaskId" task_id: String
} }

/// Modifies forwarding rule: `ModifyForwardingRule` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=ModifyForwardingRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ASCII_CHARACTERS`],
/// [`codes::INVALID_PARAMETER_VALUE_FORWARDING_RULE_PATH_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_SPECIAL_CHARACTERS`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_DEFAULT_FORWARDING_POLICY_OPERATE`],
/// [`codes::UNSUPPORTED_OPERATION_DEFAULT_FORWARDING_RULE_OPERATE`],
/// [`codes::UNSUPPORTED_OPERATION_FORWARD_GROUP_FORWARDING_RULE_UNSUPPORTED_DEFAULT_ENDPOINT_GROUP`],
/// [`codes::UNSUPPORTED_OPERATION_TRANSPORT_LAYER_UNSUPPORTED_OPERATE_FORWARDING_POLICY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardingRule {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub forwarding_policy_id: String,
    /// Required.
    pub forwarding_rule_id: String,
    pub rule_conditions: Option<Vec<RuleCondition>>,
    pub rule_actions: Option<Vec<RuleAction>>,
    pub origin_headers: Option<Vec<OriginHeader>>,
    pub enable_origin_sni: Option<bool>,
    pub origin_sni: Option<String>,
    pub origin_host: Option<String>,
    pub response_headers: Option<Vec<ResponseHeaders>>,
    pub hide_response_headers: Option<Vec<HideResponseHeaders>>,
}
operation! {
    ModifyForwardingRule(global_accelerator_id: String, listener_id: String, forwarding_policy_id: String, forwarding_rule_id: String)
    "ModifyForwardingRule" -> ModifyForwardingRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id, 3 "ForwardingRuleId" forwarding_rule_id,
    4 "RuleConditions" rule_conditions: Vec<RuleCondition>, 5 "RuleActions" rule_actions: Vec<RuleAction>,
    6 "OriginHeaders" origin_headers: Vec<OriginHeader>, 7 "EnableOriginSni" enable_origin_sni: bool,
    8 "OriginSni" origin_sni: String, 9 "OriginHost" origin_host: String,
    10 "ResponseHeaders" response_headers: Vec<ResponseHeaders>,
    11 "HideResponseHeaders" hide_response_headers: Vec<HideResponseHeaders>
} }

/// Response of [`ModifyForwardingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardingRuleOutput {
    pub task_id: Option<String>,
}
model! { ModifyForwardingRuleOutput {
    0 "TaskId" task_id: String
} }

/// Modifies global accelerator: `ModifyGlobalAccelerator` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=ModifyGlobalAccelerator>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_MUST_EXIST_ONE`],
/// [`codes::UNSUPPORTED_OPERATION_ALREADY_ENABLE_CROSS_BORDER`],
/// [`codes::UNSUPPORTED_OPERATION_CROSS_BORDER_PROMISE_NOT_SIGNED`],
/// [`codes::UNSUPPORTED_OPERATION_ENABLE_CROSS_BORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerator {
    /// Required.
    pub global_accelerator_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub cross_border_type: Option<String>,
    pub cross_border_promise_flag: Option<bool>,
}
operation! { ModifyGlobalAccelerator(global_accelerator_id: String)
    "ModifyGlobalAccelerator" -> ModifyGlobalAcceleratorOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Name" name: String, 2 "Description" description: String,
    3 "CrossBorderType" cross_border_type: String, 4 "CrossBorderPromiseFlag" cross_border_promise_flag: bool
} }

/// Response of [`ModifyGlobalAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAcceleratorOutput {
    pub task_id: Option<String>,
}
model! { ModifyGlobalAcceleratorOutput {
    0 "TaskId" task_id: String
} }

/// Modifies global accelerator access log: `ModifyGlobalAcceleratorAccessLog` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=ModifyGlobalAcceleratorAccessLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_LOGSET_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_NOT_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAcceleratorAccessLog {
    /// Required.
    pub log_push_task_id: String,
    /// Required.
    pub global_accelerator_id: String,
    pub cloud_log_id: Option<String>,
    pub cloud_log_set_id: Option<String>,
    pub field_keys: Option<Vec<String>>,
    pub flow_log_description: Option<String>,
}
operation! { ModifyGlobalAcceleratorAccessLog(log_push_task_id: String, global_accelerator_id: String)
    "ModifyGlobalAcceleratorAccessLog" -> Empty {
    0 "LogPushTaskId" log_push_task_id, 1 "GlobalAcceleratorId" global_accelerator_id,
    2 "CloudLogId" cloud_log_id: String, 3 "CloudLogSetId" cloud_log_set_id: String,
    4 "FieldKeys" field_keys: Vec<String>, 5 "FlowLogDescription" flow_log_description: String
} }

/// Response of [`ModifyGlobalAcceleratorAccessLog`]: empty.
pub type ModifyGlobalAcceleratorAccessLogOutput = Empty;

/// Modifies global accelerator acl policy: `ModifyGlobalAcceleratorAclPolicy` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=ModifyGlobalAcceleratorAclPolicy>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_DUPLICATE_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAcceleratorAclPolicy {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub global_accelerator_acl_policy_id: String,
    /// Required.
    pub status: String,
}
operation! {
    ModifyGlobalAcceleratorAclPolicy(global_accelerator_id: String, global_accelerator_acl_policy_id: String, status: String)
    "ModifyGlobalAcceleratorAclPolicy" -> ModifyGlobalAcceleratorAclPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id,
    2 "Status" status
} }

/// Response of [`ModifyGlobalAcceleratorAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAcceleratorAclPolicyOutput {
    pub task_id: Option<String>,
}
model! { ModifyGlobalAcceleratorAclPolicyOutput {
    0 "TaskId" task_id: String
} }

/// Modifies global accelerator acl rule: `ModifyGlobalAcceleratorAclRule` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=ModifyGlobalAcceleratorAclRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_DUPLICATE_WITH_EXISTING_DATA`],
/// [`codes::INVALID_PARAMETER_INPUT_MUST_EXIST_ONE`], [`codes::UNSUPPORTED_OPERATION_REQUEST_PARAMETERS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAcceleratorAclRule {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub global_accelerator_acl_policy_id: String,
    /// Required.
    pub global_accelerator_acl_rule_id: String,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub source_cidr_block: Option<String>,
    pub policy: Option<String>,
    pub description: Option<String>,
}
operation! {
    ModifyGlobalAcceleratorAclRule(global_accelerator_id: String, global_accelerator_acl_policy_id: String, global_accelerator_acl_rule_id: String)
    "ModifyGlobalAcceleratorAclRule" -> ModifyGlobalAcceleratorAclRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id,
    2 "GlobalAcceleratorAclRuleId" global_accelerator_acl_rule_id, 3 "Protocol" protocol: String, 4 "Port" port: String,
    5 "SourceCidrBlock" source_cidr_block: String, 6 "Policy" policy: String, 7 "Description" description: String
} }

/// Response of [`ModifyGlobalAcceleratorAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAcceleratorAclRuleOutput {
    pub task_id: Option<String>,
}
model! { ModifyGlobalAcceleratorAclRuleOutput {
    0 "TaskId" task_id: String
} }

/// Modifies listener: `ModifyListener` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=ModifyListener>.
///
/// Errors: [`codes::INVALID_PARAMETER_APPLICATION_LAYER_LISTENER_CANNOT_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_CLIENT_AFFINITY_C_LOSE`],
/// [`codes::INVALID_PARAMETER_HTTP_LISTENER_CANNOT_CARRY_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_TRANSPORT_LAYER_LISTENER_CANNOT_CARRY_PARAMETERS`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_DUPLICATE_INSTANCE_STATUS`],
/// [`codes::UNSUPPORTED_OPERATION_HTTP_VERSION_INCONSISTENT`],
/// [`codes::UNSUPPORTED_OPERATION_ONLY_TCP_LISTENER_SUPPORT_TOA`],
/// [`codes::UNSUPPORTED_OPERATION_TOA_FEATURE_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListener {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub idle_timeout: Option<i64>,
    pub client_affinity: Option<String>,
    pub client_affinity_time: Option<i64>,
    pub request_timeout: Option<i64>,
    pub x_forwarded_for_real_ip: Option<bool>,
    pub certification_type: Option<String>,
    pub cipher_policy_id: Option<String>,
    pub server_certificates: Option<Vec<String>>,
    pub client_ca_certificates: Option<Vec<String>>,
    pub get_real_ip_type: Option<String>,
}
operation! { ModifyListener(global_accelerator_id: String, listener_id: String)
    "ModifyListener" -> ModifyListenerOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id, 2 "Name" name: String,
    3 "Description" description: String, 4 "IdleTimeout" idle_timeout: i64, 5 "ClientAffinity" client_affinity: String,
    6 "ClientAffinityTime" client_affinity_time: i64, 7 "RequestTimeout" request_timeout: i64,
    8 "XForwardedForRealIp" x_forwarded_for_real_ip: bool, 9 "CertificationType" certification_type: String,
    10 "CipherPolicyId" cipher_policy_id: String, 11 "ServerCertificates" server_certificates: Vec<String>,
    12 "ClientCaCertificates" client_ca_certificates: Vec<String>, 13 "GetRealIpType" get_real_ip_type: String
} }

/// Response of [`ModifyListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListenerOutput {
    pub task_id: Option<String>,
}
model! { ModifyListenerOutput {
    0 "TaskId" task_id: String
} }

/// Replaces listener additional cert: `ReplaceListenerAdditionalCert` of `ga2` 2025-01-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ga2&Version=2025-01-15&Action=ReplaceListenerAdditionalCert>.
///
/// Errors: [`codes::INVALID_PARAMETER_INPUT_REPEAT`], [`codes::INVALID_PARAMETER_VALUE_CERTIFICATES_CONFLICT`],
/// [`codes::UNSUPPORTED_OPERATION_CERTIFICATE_INVALID_STATUS`], [`codes::UNSUPPORTED_OPERATION_DOMAIN_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceListenerAdditionalCert {
    /// Required.
    pub global_accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub additional_certificate: String,
    /// Required.
    pub old_certificate: String,
}
operation! {
    ReplaceListenerAdditionalCert(global_accelerator_id: String, listener_id: String, additional_certificate: String, old_certificate: String)
    "ReplaceListenerAdditionalCert" -> ReplaceListenerAdditionalCertOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "AdditionalCertificate" additional_certificate, 3 "OldCertificate" old_certificate
} }

/// Response of [`ReplaceListenerAdditionalCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceListenerAdditionalCertOutput {
    pub task_id: Option<String>,
}
model! { ReplaceListenerAdditionalCertOutput {
    0 "TaskId" task_id: String
} }

codes! {
    FAILED_OPERATION_CREATE_GLOBAL_ACCELERATOR_FAILED "FailedOperation.CreateGlobalAcceleratorFailed",
    FAILED_OPERATION_INSUFFICIENT_RESOURCES "FailedOperation.InsufficientResources",
    INVALID_PARAMETER_APPLICATION_LAYER_LISTENER_CANNOT_CARRY_PARAMETERS "InvalidParameter.ApplicationLayerListenerCannotCarryParameters",
    INVALID_PARAMETER_CLIENT_AFFINITY_C_LOSE "InvalidParameter.ClientAffinityCLose",
    INVALID_PARAMETER_DISABLE_HEALTH_CHECK_NOT_CARRY_PARAMETERS "InvalidParameter.DisableHealthCheckNotCarryParameters",
    INVALID_PARAMETER_ENABLE_HEALTH_CHECK_NOT_CARRY_PARAMETERS "InvalidParameter.EnableHealthCheckNotCarryParameters",
    INVALID_PARAMETER_ENDPOINT_GROUP_CHECK_TYPE_HTTP_CARRY_PARAMETERS "InvalidParameter.EndpointGroupCheckTypeHttpCarryParameters",
    INVALID_PARAMETER_HTTP_LISTENER_CANNOT_CARRY_PARAMETERS "InvalidParameter.HttpListenerCannotCarryParameters",
    INVALID_PARAMETER_HTTPS_LISTENER_CANNOT_CARRY_PARAMETERS "InvalidParameter.HttpsListenerCannotCarryParameters",
    INVALID_PARAMETER_HTTPS_ORIGIN_SERVER_PROTOCOL_SUPPORTS_PARAMETERS "InvalidParameter.HttpsOriginServerProtocolSupportsParameters",
    INVALID_PARAMETER_INPUT_DUPLICATE_WITH_EXISTING_DATA "InvalidParameter.InputDuplicateWithExistingData",
    INVALID_PARAMETER_INPUT_MUST_EXIST_ONE "InvalidParameter.InputMustExistOne",
    INVALID_PARAMETER_INPUT_OUT_OF_RANGE "InvalidParameter.InputOutOfRange",
    INVALID_PARAMETER_INPUT_REPEAT "InvalidParameter.InputRepeat",
    INVALID_PARAMETER_ONLY_ENDPOINT_GROUP_CHECK_TYPE_HTTP_CARRY_PARAMETERS "InvalidParameter.OnlyEndpointGroupCheckTypeHttpCarryParameters",
    INVALID_PARAMETER_SINGLE_PORT "InvalidParameter.SinglePort",
    INVALID_PARAMETER_TCP_ENDPOINT_GROUP_CANNOT_CARRY_PARAMETERS "InvalidParameter.TcpEndpointGroupCannotCarryParameters",
    INVALID_PARAMETER_TCP_ENDPOINT_GROUP_CARRY_PARAMETERS "InvalidParameter.TcpEndpointGroupCarryParameters",
    INVALID_PARAMETER_TRANSPORT_LAYER_ENDPOINT_GROUP_CANNOT_CARRY_PARAMETERS "InvalidParameter.TransportLayerEndpointGroupCannotCarryParameters",
    INVALID_PARAMETER_TRANSPORT_LAYER_LISTENER_CANNOT_CARRY_PARAMETERS "InvalidParameter.TransportLayerListenerCannotCarryParameters",
    INVALID_PARAMETER_UDP_ENDPOINT_GROUP_CANNOT_CARRY_PARAMETERS "InvalidParameter.UdpEndpointGroupCannotCarryParameters",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ASCII_CHARACTERS "InvalidParameterValue.AsciiCharacters",
    INVALID_PARAMETER_VALUE_CERTIFICATES_CONFLICT "InvalidParameterValue.CertificatesConflict",
    INVALID_PARAMETER_VALUE_EMPTY "InvalidParameterValue.Empty",
    INVALID_PARAMETER_VALUE_FORWARDING_POLICY_HOST_CONFLICT "InvalidParameterValue.ForwardingPolicyHostConflict",
    INVALID_PARAMETER_VALUE_FORWARDING_RULE_PATH_CONFLICT "InvalidParameterValue.ForwardingRulePathConflict",
    INVALID_PARAMETER_VALUE_INSTANCE_MISMATCH "InvalidParameterValue.InstanceMismatch",
    INVALID_PARAMETER_VALUE_INSTANCE_NAME "InvalidParameterValue.InstanceName",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_LISTENER_PORT_NOT_EQUAL "InvalidParameterValue.ListenerPortNotEqual",
    INVALID_PARAMETER_VALUE_LOG_TASK_LOCATED_ERROR "InvalidParameterValue.LogTaskLocatedError",
    INVALID_PARAMETER_VALUE_LOGSET_NOT_EXIST "InvalidParameterValue.LogsetNotExist",
    INVALID_PARAMETER_VALUE_MALFORMED "InvalidParameterValue.Malformed",
    INVALID_PARAMETER_VALUE_NOT_MAPPING_MANY_PORT "InvalidParameterValue.NotMappingManyPort",
    INVALID_PARAMETER_VALUE_NOT_WITHIN_PUBLIC_NETWORK "InvalidParameterValue.NotWithinPublicNetwork",
    INVALID_PARAMETER_VALUE_RANGE "InvalidParameterValue.Range",
    INVALID_PARAMETER_VALUE_SEGMENT_PORT_RANGE "InvalidParameterValue.SegmentPortRange",
    INVALID_PARAMETER_VALUE_SPECIAL_CHARACTERS "InvalidParameterValue.SpecialCharacters",
    INVALID_PARAMETER_VALUE_SPECIFIC_CHARACTERS "InvalidParameterValue.SpecificCharacters",
    INVALID_PARAMETER_VALUE_TASK_NOT_FOUND "InvalidParameterValue.TaskNotFound",
    INVALID_PARAMETER_VALUE_TCP_SERIES_LISTENER_PORT_EQUAL "InvalidParameterValue.TcpSeriesListenerPortEqual",
    INVALID_PARAMETER_VALUE_THIRD_AREA_LISTENER_PORT_EQUAL "InvalidParameterValue.ThirdAreaListenerPortEqual",
    INVALID_PARAMETER_VALUE_THIRD_AREA_LISTENER_PORT_SEGMENT "InvalidParameterValue.ThirdAreaListenerPortSegment",
    INVALID_PARAMETER_VALUE_TOO_LONG "InvalidParameterValue.TooLong",
    INVALID_PARAMETER_VALUE_UDP_SERIES_LISTENER_PORT_EQUAL "InvalidParameterValue.UdpSeriesListenerPortEqual",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_APPLICATION_LAYER_ENDPOINT_GROUP_PARAMETER "MissingParameter.ApplicationLayerEndpointGroupParameter",
    MISSING_PARAMETER_CUSTOM_CHECK_TYPE_PARAMETER "MissingParameter.CustomCheckTypeParameter",
    MISSING_PARAMETER_ENABLE_HEALTH_CHECK_PARAMETER "MissingParameter.EnableHealthCheckParameter",
    RESOURCE_NOT_FOUND "ResourceNotFound",
    UNSUPPORTED_OPERATION_ACCELERATE_REGION_REPEAT "UnsupportedOperation.AccelerateRegionRepeat",
    UNSUPPORTED_OPERATION_ACCESS_LOG "UnsupportedOperation.AccessLog",
    UNSUPPORTED_OPERATION_ACCOUNT_FROZEN "UnsupportedOperation.AccountFrozen",
    UNSUPPORTED_OPERATION_ALREADY_ENABLE_CROSS_BORDER "UnsupportedOperation.AlreadyEnableCrossBorder",
    UNSUPPORTED_OPERATION_APPLICATION_LAYER_ENDPOINT_GROUP_NOT_DELETE "UnsupportedOperation.ApplicationLayerEndpointGroupNotDelete",
    UNSUPPORTED_OPERATION_BILLING_FAILED "UnsupportedOperation.BillingFailed",
    UNSUPPORTED_OPERATION_CA_CERTIFICATES_OPERATE "UnsupportedOperation.CaCertificatesOperate",
    UNSUPPORTED_OPERATION_CERTIFICATE_INVALID_STATUS "UnsupportedOperation.CertificateInvalidStatus",
    UNSUPPORTED_OPERATION_CROSS_BORDER_PROMISE_NOT_SIGNED "UnsupportedOperation.CrossBorderPromiseNotSigned",
    UNSUPPORTED_OPERATION_CURRENT_ACCOUNT_NOT_ALLOWED "UnsupportedOperation.CurrentAccountNotAllowed",
    UNSUPPORTED_OPERATION_DEFAULT_CERTIFICATES_OPERATE "UnsupportedOperation.DefaultCertificatesOperate",
    UNSUPPORTED_OPERATION_DEFAULT_ENDPOINT_GROUP_MODIFY "UnsupportedOperation.DefaultEndpointGroupModify",
    UNSUPPORTED_OPERATION_DEFAULT_FORWARDING_POLICY_OPERATE "UnsupportedOperation.DefaultForwardingPolicyOperate",
    UNSUPPORTED_OPERATION_DEFAULT_FORWARDING_RULE_OPERATE "UnsupportedOperation.DefaultForwardingRuleOperate",
    UNSUPPORTED_OPERATION_DOMAIN_MISMATCHED "UnsupportedOperation.DomainMismatched",
    UNSUPPORTED_OPERATION_DUPLICATE_INSTANCE_STATUS "UnsupportedOperation.DuplicateInstanceStatus",
    UNSUPPORTED_OPERATION_ENABLE_CROSS_BORDER "UnsupportedOperation.EnableCrossBorder",
    UNSUPPORTED_OPERATION_EXIST_ACCELERATOR_AREA "UnsupportedOperation.ExistAcceleratorArea",
    UNSUPPORTED_OPERATION_EXIST_ACCEPT_ACL_POLICY "UnsupportedOperation.ExistAcceptAclPolicy",
    UNSUPPORTED_OPERATION_EXIST_ACCESS_LOG "UnsupportedOperation.ExistAccessLog",
    UNSUPPORTED_OPERATION_EXIST_DROP_ACCEPT_ACL_RULE "UnsupportedOperation.ExistDropAcceptAclRule",
    UNSUPPORTED_OPERATION_EXIST_ENDPOINT_GROUP "UnsupportedOperation.ExistEndpointGroup",
    UNSUPPORTED_OPERATION_EXIST_FORWARDING_RULE "UnsupportedOperation.ExistForwardingRule",
    UNSUPPORTED_OPERATION_EXIST_GLOBAL_ACCELERATOR_ACL_POLICY "UnsupportedOperation.ExistGlobalAcceleratorAclPolicy",
    UNSUPPORTED_OPERATION_EXIST_LISTENER "UnsupportedOperation.ExistListener",
    UNSUPPORTED_OPERATION_EXIST_THIRD_PARTY_NODES "UnsupportedOperation.ExistThirdPartyNodes",
    UNSUPPORTED_OPERATION_FORWARD_GROUP_FORWARDING_RULE_UNSUPPORTED_DEFAULT_ENDPOINT_GROUP "UnsupportedOperation.ForwardGroupForwardingRuleUnsupportedDefaultEndpointGroup",
    UNSUPPORTED_OPERATION_HTTP_VERSION_INCONSISTENT "UnsupportedOperation.HttpVersionInconsistent",
    UNSUPPORTED_OPERATION_INSTANCE_NOT_RUNNING "UnsupportedOperation.InstanceNotRunning",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_ALLOWED_OPERATE "UnsupportedOperation.InstanceStateNotAllowedOperate",
    UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS "UnsupportedOperation.InsufficientFunds",
    UNSUPPORTED_OPERATION_INTERNAL_ENDPOINT_FEATURE_NOT_ENABLED "UnsupportedOperation.InternalEndpointFeatureNotEnabled",
    UNSUPPORTED_OPERATION_IPV6_NOT_SUPPORT "UnsupportedOperation.Ipv6NotSupport",
    UNSUPPORTED_OPERATION_LISTENER_PORT_SEGMENT "UnsupportedOperation.ListenerPortSegment",
    UNSUPPORTED_OPERATION_NOT_AUTHORIZATION "UnsupportedOperation.NotAuthorization",
    UNSUPPORTED_OPERATION_NOT_SET_CROSS_BORDER_TYPE "UnsupportedOperation.NotSetCrossBorderType",
    UNSUPPORTED_OPERATION_ONLY_TCP_LISTENER_SUPPORT_TOA "UnsupportedOperation.OnlyTcpListenerSupportToa",
    UNSUPPORTED_OPERATION_REQUEST_PARAMETERS_ERROR "UnsupportedOperation.RequestParametersError",
    UNSUPPORTED_OPERATION_SAME_DOMAIN "UnsupportedOperation.SameDomain",
    UNSUPPORTED_OPERATION_SAME_PUBLIC_IP "UnsupportedOperation.SamePublicIp",
    UNSUPPORTED_OPERATION_TOA_FEATURE_NOT_ENABLED "UnsupportedOperation.TOAFeatureNotEnabled",
    UNSUPPORTED_OPERATION_THREE_NETWORKS_ACCELERATE_AREAS "UnsupportedOperation.ThreeNetworksAccelerateAreas",
    UNSUPPORTED_OPERATION_THREE_NETWORKS_ENDPOINT_GROUP "UnsupportedOperation.ThreeNetworksEndpointGroup",
    UNSUPPORTED_OPERATION_TRANSPORT_LAYER_UNSUPPORTED_OPERATE_FORWARDING_POLICY "UnsupportedOperation.TransportLayerUnsupportedOperateForwardingPolicy",
    UNSUPPORTED_OPERATION_UNABLE_CREATE_THIRD_PARTY_NODES "UnsupportedOperation.UnableCreateThirdPartyNodes",
    UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER "UnsupportedOperation.UnableCrossBorder",
    UNSUPPORTED_OPERATION_VIRTUAL_ENDPOINT_GROUP_UNSUPPORTED_TCP_AND_UDP "UnsupportedOperation.VirtualEndpointGroupUnsupportedTcpAndUdp"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateAccelerateAreas, CreateEndpointGroup, CreateForwardingPolicy, CreateForwardingRule, CreateGlobalAccelerator,
    CreateGlobalAcceleratorAccessLog, CreateGlobalAcceleratorAclPolicy, CreateGlobalAcceleratorAclRule, CreateListener,
    CreateListenerAdditionalCert, DeleteAccelerateAreas, DeleteEndpointGroups, DeleteForwardingPolicy,
    DeleteForwardingRule, DeleteGlobalAccelerator, DeleteGlobalAcceleratorAccessLog, DeleteGlobalAcceleratorAclPolicy,
    DeleteGlobalAcceleratorAclRule, DeleteListener, DeleteListenerAdditionalCert, DescribeAccelerateAreas,
    DescribeAccelerateRegions, DescribeAccessLogParam, DescribeCrossBorderSettlement, DescribeEndpointGroups,
    DescribeForwardingPolicy, DescribeForwardingRule, DescribeGlobalAcceleratorAccessLog,
    DescribeGlobalAcceleratorAclPolicies, DescribeGlobalAcceleratorAclRules, DescribeGlobalAccelerators,
    DescribeListeners, DescribeTaskResult, ModifyAccelerateAreas, ModifyAccessLogStatus, ModifyEndpointGroup,
    ModifyForwardingPolicy, ModifyForwardingRule, ModifyGlobalAccelerator, ModifyGlobalAcceleratorAccessLog,
    ModifyGlobalAcceleratorAclPolicy, ModifyGlobalAcceleratorAclRule, ModifyListener, ReplaceListenerAdditionalCert
}
