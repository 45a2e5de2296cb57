//! `ga2` 2025-01-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ga2", version: "2025-01-15", code: "ga2", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccelerateAreas {
    pub global_accelerator_id: String,
    pub accelerator_areas: Vec<AcceleratorAreas>,
}
operation! { CreateAccelerateAreas(global_accelerator_id: String, accelerator_areas: Vec<AcceleratorAreas>)
    "CreateAccelerateAreas" -> CreateAccelerateAreasOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "AcceleratorAreas" accelerator_areas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceleratorAreas {
    pub accelerate_region: Option<String>,
    pub bandwidth: Option<u64>,
    pub isp_type: Option<String>,
    pub ip_version: Option<String>,
    pub accelerator_area_id: Option<String>,
    pub ip_address: Option<Vec<String>>,
    pub ip_address_info_set: Option<Vec<IpAddressInfoSet>>,
}
input! { AcceleratorAreas(accelerate_region: String) {
    0 "AccelerateRegion" accelerate_region: String, 1 "Bandwidth" bandwidth: u64, 2 "IspType" isp_type: String,
    3 "IpVersion" ip_version: String, 4 "AcceleratorAreaId" accelerator_area_id: String,
    5 "IpAddress" ip_address: Vec<String>, 6 "IpAddressInfoSet" ip_address_info_set: Vec<IpAddressInfoSet>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccelerateAreasOutput {
    pub task_id: Option<String>,
}
model! { CreateAccelerateAreasOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroup {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub endpoint_group_type: String,
    pub endpoint_group_configuration: EndpointGroupConfiguration,
}
operation! { CreateEndpointGroup(global_accelerator_id: String, listener_id: String, endpoint_group_type: String, endpoint_group_configuration: EndpointGroupConfiguration)
    "CreateEndpointGroup" -> CreateEndpointGroupOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "EndpointGroupType" endpoint_group_type, 3 "EndpointGroupConfiguration" endpoint_group_configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointGroupConfiguration {
    pub name: Option<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_configurations: Option<Vec<EndpointConfigurations>>,
    pub check_type: Option<String>,
    pub description: Option<String>,
    pub check_port: Option<String>,
    pub context_type: Option<String>,
    pub check_send_context: Option<String>,
    pub check_recv_context: Option<String>,
    pub enable_health_check: Option<bool>,
    pub connect_timeout: Option<u64>,
    pub health_check_interval: Option<u64>,
    pub unhealthy_threshold: Option<u64>,
    pub healthy_threshold: Option<u64>,
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
input! { EndpointGroupConfiguration(name: String, endpoint_group_region: String, endpoint_configurations: Vec<EndpointConfigurations>) {
    0 "Name" name: String, 1 "EndpointGroupRegion" endpoint_group_region: String,
    2 "EndpointConfigurations" endpoint_configurations: Vec<EndpointConfigurations>, 3 "CheckType" check_type: String,
    4 "Description" description: String, 5 "CheckPort" check_port: String, 6 "ContextType" context_type: String,
    7 "CheckSendContext" check_send_context: String, 8 "CheckRecvContext" check_recv_context: String,
    9 "EnableHealthCheck" enable_health_check: bool, 10 "ConnectTimeout" connect_timeout: u64,
    11 "HealthCheckInterval" health_check_interval: u64, 12 "UnhealthyThreshold" unhealthy_threshold: u64,
    13 "HealthyThreshold" healthy_threshold: u64, 14 "ForwardProtocol" forward_protocol: String,
    15 "CheckDomain" check_domain: String, 16 "CheckPath" check_path: String, 17 "CheckMethod" check_method: String,
    18 "StatusMask" status_mask: Vec<String>, 19 "PortOverrides" port_overrides: Vec<PortOverride>,
    20 "IspType" isp_type: String, 21 "CipherPolicyId" cipher_policy_id: String, 22 "HttpVersion" http_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointConfigurations {
    pub endpoint_type: Option<String>,
    pub endpoint_service: Option<String>,
    pub weight: Option<u64>,
    pub health_check_status: Option<String>,
}
input! { EndpointConfigurations(endpoint_type: String, endpoint_service: String, weight: u64) {
    0 "EndpointType" endpoint_type: String, 1 "EndpointService" endpoint_service: String, 2 "Weight" weight: u64,
    3 "HealthCheckStatus" health_check_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortOverride {
    pub listener_port: Option<u64>,
    pub endpoint_port: Option<u64>,
}
input! { PortOverride(listener_port: u64, endpoint_port: u64) {
    0 "ListenerPort" listener_port: u64, 1 "EndpointPort" endpoint_port: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupOutput {
    pub task_id: Option<String>,
    pub endpoint_group_id: Option<String>,
}
model! { CreateEndpointGroupOutput {
    0 "TaskId" task_id, 1 "EndpointGroupId" endpoint_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingPolicy {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub host: String,
}
operation! { CreateForwardingPolicy(global_accelerator_id: String, listener_id: String, host: String)
    "CreateForwardingPolicy" -> CreateForwardingPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id, 2 "Host" host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingPolicyOutput {
    pub task_id: Option<String>,
    pub forwarding_policy_id: Option<String>,
}
model! { CreateForwardingPolicyOutput {
    0 "TaskId" task_id, 1 "ForwardingPolicyId" forwarding_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRule {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub forwarding_policy_id: String,
    pub rule_conditions: Vec<RuleCondition>,
    pub rule_actions: Vec<RuleAction>,
    pub origin_headers: Option<Vec<OriginHeader>>,
    pub enable_origin_sni: Option<bool>,
    pub origin_sni: Option<String>,
    pub origin_host: Option<String>,
    pub response_headers: Option<Vec<ResponseHeaders>>,
    pub hide_response_headers: Option<Vec<HideResponseHeaders>>,
}

/// What [`CreateForwardingRule::new`] takes.
pub struct CreateForwardingRuleRequired {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub forwarding_policy_id: String,
    pub rule_conditions: Vec<RuleCondition>,
    pub rule_actions: Vec<RuleAction>,
}
operation! { CreateForwardingRule{CreateForwardingRuleRequired: global_accelerator_id, listener_id, forwarding_policy_id, rule_conditions, rule_actions}
    "CreateForwardingRule" -> CreateForwardingRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id, 3 "RuleConditions" rule_conditions, 4 "RuleActions" rule_actions,
    5 "OriginHeaders" origin_headers: Vec<OriginHeader>, 6 "EnableOriginSni" enable_origin_sni: bool,
    7 "OriginSni" origin_sni: String, 8 "OriginHost" origin_host: String,
    9 "ResponseHeaders" response_headers: Vec<ResponseHeaders>,
    10 "HideResponseHeaders" hide_response_headers: Vec<HideResponseHeaders>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCondition {
    pub rule_condition_type: Option<String>,
    pub rule_condition_value: Option<Vec<String>>,
}
input! { RuleCondition(rule_condition_type: String, rule_condition_value: Vec<String>) {
    0 "RuleConditionType" rule_condition_type: String, 1 "RuleConditionValue" rule_condition_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleAction {
    pub rule_action_type: Option<String>,
    pub rule_action_value: Option<String>,
}
input! { RuleAction(rule_action_type: String) {
    0 "RuleActionType" rule_action_type: String, 1 "RuleActionValue" rule_action_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginHeader {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { OriginHeader(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ResponseHeaders(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HideResponseHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { HideResponseHeaders(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRuleOutput {
    pub task_id: Option<String>,
    pub forwarding_rule_id: Option<String>,
}
model! { CreateForwardingRuleOutput {
    0 "TaskId" task_id, 1 "ForwardingRuleId" forwarding_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAccelerator {
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
pub struct CreateGlobalAcceleratorOutput {
    pub task_id: Option<String>,
    pub global_accelerator_id: Option<String>,
}
model! { CreateGlobalAcceleratorOutput {
    0 "TaskId" task_id, 1 "GlobalAcceleratorId" global_accelerator_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorAccessLog {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub endpoint_group_id: String,
    pub cloud_region: String,
    pub cloud_log_id: String,
    pub cloud_log_set_id: String,
    pub field_keys: Option<Vec<String>>,
    pub flow_log_description: Option<String>,
}

/// What [`CreateGlobalAcceleratorAccessLog::new`] takes.
pub struct CreateGlobalAcceleratorAccessLogRequired {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub endpoint_group_id: String,
    pub cloud_region: String,
    pub cloud_log_id: String,
    pub cloud_log_set_id: String,
}
operation! { CreateGlobalAcceleratorAccessLog{CreateGlobalAcceleratorAccessLogRequired: global_accelerator_id, listener_id, endpoint_group_id, cloud_region, cloud_log_id, cloud_log_set_id}
    "CreateGlobalAcceleratorAccessLog" -> CreateGlobalAcceleratorAccessLogOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id, 2 "EndpointGroupId" endpoint_group_id,
    3 "CloudRegion" cloud_region, 4 "CloudLogId" cloud_log_id, 5 "CloudLogSetId" cloud_log_set_id,
    6 "FieldKeys" field_keys: Vec<String>, 7 "FlowLogDescription" flow_log_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorAccessLogOutput {
    pub log_push_task_id: Option<String>,
}
model! { CreateGlobalAcceleratorAccessLogOutput {
    0 "LogPushTaskId" log_push_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorAclPolicy {
    pub global_accelerator_id: String,
    pub default_action: String,
}
operation! { CreateGlobalAcceleratorAclPolicy(global_accelerator_id: String, default_action: String)
    "CreateGlobalAcceleratorAclPolicy" -> CreateGlobalAcceleratorAclPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "DefaultAction" default_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorAclPolicyOutput {
    pub task_id: Option<String>,
    pub global_accelerator_acl_policy_id: Option<String>,
}
model! { CreateGlobalAcceleratorAclPolicyOutput {
    0 "TaskId" task_id, 1 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorAclRule {
    pub global_accelerator_id: String,
    pub global_accelerator_acl_policy_id: String,
    pub acl_entries: Vec<AclEntries>,
}
operation! { CreateGlobalAcceleratorAclRule(global_accelerator_id: String, global_accelerator_acl_policy_id: String, acl_entries: Vec<AclEntries>)
    "CreateGlobalAcceleratorAclRule" -> CreateGlobalAcceleratorAclRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id,
    2 "AclEntries" acl_entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclEntries {
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub source_cidr_block: Option<String>,
    pub policy: Option<String>,
    pub description: Option<String>,
}
input! { AclEntries(protocol: String, port: String, source_cidr_block: String, policy: String) {
    0 "Protocol" protocol: String, 1 "Port" port: String, 2 "SourceCidrBlock" source_cidr_block: String,
    3 "Policy" policy: String, 4 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalAcceleratorAclRuleOutput {
    pub task_id: Option<String>,
    pub global_accelerator_acl_rule_ids: Option<Vec<String>>,
}
model! { CreateGlobalAcceleratorAclRuleOutput {
    0 "TaskId" task_id, 1 "GlobalAcceleratorAclRuleIds" global_accelerator_acl_rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    pub global_accelerator_id: String,
    pub name: String,
    pub port_ranges: PortRanges,
    pub description: Option<String>,
    pub listener_type: Option<String>,
    pub protocol: Option<String>,
    pub idle_timeout: Option<u64>,
    pub get_real_ip_type: Option<String>,
    pub client_affinity: Option<String>,
    pub request_timeout: Option<u64>,
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
    6 "IdleTimeout" idle_timeout: u64, 7 "GetRealIpType" get_real_ip_type: String,
    8 "ClientAffinity" client_affinity: String, 9 "RequestTimeout" request_timeout: u64,
    10 "XForwardedForRealIp" x_forwarded_for_real_ip: bool, 11 "CertificationType" certification_type: String,
    12 "CipherPolicyId" cipher_policy_id: String, 13 "ServerCertificates" server_certificates: Vec<String>,
    14 "ClientCaCertificates" client_ca_certificates: Vec<String>, 15 "HttpVersion" http_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortRanges {
    pub from_port: Option<u64>,
    pub to_port: Option<u64>,
}
input! { PortRanges(from_port: u64, to_port: u64) {
    0 "FromPort" from_port: u64, 1 "ToPort" to_port: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub task_id: Option<String>,
    pub listener_id: Option<String>,
}
model! { CreateListenerOutput {
    0 "TaskId" task_id, 1 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerAdditionalCert {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub additional_certificates: Vec<String>,
}
operation! { CreateListenerAdditionalCert(global_accelerator_id: String, listener_id: String, additional_certificates: Vec<String>)
    "CreateListenerAdditionalCert" -> CreateListenerAdditionalCertOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "AdditionalCertificates" additional_certificates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerAdditionalCertOutput {
    pub task_id: Option<String>,
}
model! { CreateListenerAdditionalCertOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccelerateAreas {
    pub global_accelerator_id: String,
    pub accelerator_area_ids: Vec<String>,
}
operation! { DeleteAccelerateAreas(global_accelerator_id: String, accelerator_area_ids: Vec<String>)
    "DeleteAccelerateAreas" -> DeleteAccelerateAreasOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "AcceleratorAreaIds" accelerator_area_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccelerateAreasOutput {
    pub task_id: Option<String>,
}
model! { DeleteAccelerateAreasOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpointGroups {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub endpoint_group_ids: Vec<String>,
}
operation! { DeleteEndpointGroups(global_accelerator_id: String, listener_id: String, endpoint_group_ids: Vec<String>)
    "DeleteEndpointGroups" -> DeleteEndpointGroupsOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id, 2 "EndpointGroupIds" endpoint_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpointGroupsOutput {
    pub task_id: Option<String>,
}
model! { DeleteEndpointGroupsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingPolicy {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub forwarding_policy_id: String,
}
operation! { DeleteForwardingPolicy(global_accelerator_id: String, listener_id: String, forwarding_policy_id: String)
    "DeleteForwardingPolicy" -> DeleteForwardingPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingPolicyOutput {
    pub task_id: Option<String>,
}
model! { DeleteForwardingPolicyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingRule {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub forwarding_policy_id: String,
    pub forwarding_rule_id: String,
}
operation! { DeleteForwardingRule(global_accelerator_id: String, listener_id: String, forwarding_policy_id: String, forwarding_rule_id: String)
    "DeleteForwardingRule" -> DeleteForwardingRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id, 3 "ForwardingRuleId" forwarding_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingRuleOutput {
    pub task_id: Option<String>,
}
model! { DeleteForwardingRuleOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAccelerator {
    pub global_accelerator_id: String,
}
operation! { DeleteGlobalAccelerator(global_accelerator_id: String)
    "DeleteGlobalAccelerator" -> DeleteGlobalAcceleratorOutput {
    0 "GlobalAcceleratorId" global_accelerator_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAcceleratorOutput {
    pub task_id: Option<String>,
}
model! { DeleteGlobalAcceleratorOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAcceleratorAccessLog {
    pub log_push_task_id: String,
    pub global_accelerator_id: String,
}
operation! { DeleteGlobalAcceleratorAccessLog(log_push_task_id: String, global_accelerator_id: String)
    "DeleteGlobalAcceleratorAccessLog" -> Empty {
    0 "LogPushTaskId" log_push_task_id, 1 "GlobalAcceleratorId" global_accelerator_id
} }

pub type DeleteGlobalAcceleratorAccessLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAcceleratorAclPolicy {
    pub global_accelerator_id: String,
    pub global_accelerator_acl_policy_id: String,
}
operation! { DeleteGlobalAcceleratorAclPolicy(global_accelerator_id: String, global_accelerator_acl_policy_id: String)
    "DeleteGlobalAcceleratorAclPolicy" -> DeleteGlobalAcceleratorAclPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAcceleratorAclPolicyOutput {
    pub task_id: Option<String>,
}
model! { DeleteGlobalAcceleratorAclPolicyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAcceleratorAclRule {
    pub global_accelerator_id: String,
    pub global_accelerator_acl_policy_id: String,
    pub global_accelerator_acl_rule_ids: Vec<String>,
}
operation! { DeleteGlobalAcceleratorAclRule(global_accelerator_id: String, global_accelerator_acl_policy_id: String, global_accelerator_acl_rule_ids: Vec<String>)
    "DeleteGlobalAcceleratorAclRule" -> DeleteGlobalAcceleratorAclRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id,
    2 "GlobalAcceleratorAclRuleIds" global_accelerator_acl_rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalAcceleratorAclRuleOutput {
    pub task_id: Option<String>,
}
model! { DeleteGlobalAcceleratorAclRuleOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    pub global_accelerator_id: String,
    pub listener_id: String,
}
operation! { DeleteListener(global_accelerator_id: String, listener_id: String)
    "DeleteListener" -> DeleteListenerOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenerOutput {
    pub task_id: Option<String>,
}
model! { DeleteListenerOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenerAdditionalCert {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub additional_certificates: Vec<String>,
}
operation! { DeleteListenerAdditionalCert(global_accelerator_id: String, listener_id: String, additional_certificates: Vec<String>)
    "DeleteListenerAdditionalCert" -> DeleteListenerAdditionalCertOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "AdditionalCertificates" additional_certificates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenerAdditionalCertOutput {
    pub task_id: Option<String>,
}
model! { DeleteListenerAdditionalCertOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerateAreas {
    pub global_accelerator_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAccelerateAreas(global_accelerator_id: String)
    "DescribeAccelerateAreas" -> DescribeAccelerateAreasOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAccelerateAreas: AcceleratorAreas =
    Offset "Offset", "AccelerateAreaSet" accelerate_area_set, total "TotalCount"
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
pub struct DescribeAccelerateAreasOutput {
    pub accelerate_area_set: Option<Vec<AcceleratorAreas>>,
    pub total_count: Option<u64>,
}
model! { DescribeAccelerateAreasOutput {
    0 "AccelerateAreaSet" accelerate_area_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerateRegions {}
operation! { DescribeAccelerateRegions() "DescribeAccelerateRegions" -> DescribeAccelerateRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerateRegionsOutput {
    pub accelerator_region_set: Option<Vec<AcceleratorRegionSet>>,
}
model! { DescribeAccelerateRegionsOutput {
    0 "AcceleratorRegionSet" accelerator_region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceleratorRegionSet {
    pub name: Option<String>,
    pub is_available: Option<i64>,
    pub region: Option<String>,
    pub area_name: Option<String>,
    pub is_china_mainland: Option<u64>,
    pub support_isp_type: Option<Vec<String>>,
    pub is_tencent_region: Option<u64>,
}
model! { AcceleratorRegionSet {
    0 "Name" name, 1 "IsAvailable" is_available, 2 "Region" region, 3 "AreaName" area_name,
    4 "IsChinaMainland" is_china_mainland, 5 "SupportIspType" support_isp_type, 6 "IsTencentRegion" is_tencent_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogParam {}
operation! { DescribeAccessLogParam() "DescribeAccessLogParam" -> DescribeAccessLogParamOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogParamOutput {
    pub l7_param: Option<Vec<String>>,
    pub l4_param: Option<Vec<String>>,
}
model! { DescribeAccessLogParamOutput {
    0 "L7Param" l7_param, 1 "L4Param" l4_param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderSettlement {
    pub global_accelerator_id: String,
    pub accelerate_region: String,
    pub endpoint_group_region: String,
    pub settlement_month: u64,
}
operation! { DescribeCrossBorderSettlement(global_accelerator_id: String, accelerate_region: String, endpoint_group_region: String, settlement_month: u64)
    "DescribeCrossBorderSettlement" -> DescribeCrossBorderSettlementOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "AccelerateRegion" accelerate_region,
    2 "EndpointGroupRegion" endpoint_group_region, 3 "SettlementMonth" settlement_month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderSettlementOutput {
    pub traffic: Option<f64>,
}
model! { DescribeCrossBorderSettlementOutput {
    0 "Traffic" traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroups {
    pub global_accelerator_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEndpointGroups(global_accelerator_id: String)
    "DescribeEndpointGroups" -> DescribeEndpointGroupsOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeEndpointGroups: EndpointGroupConfigurationSet =
    Offset "Offset", "EndpointGroupConfigurationSet" endpoint_group_configuration_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupsOutput {
    pub endpoint_group_configuration_set: Option<Vec<EndpointGroupConfigurationSet>>,
    pub total_count: Option<u64>,
}
model! { DescribeEndpointGroupsOutput {
    0 "EndpointGroupConfigurationSet" endpoint_group_configuration_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointGroupConfigurationSet {
    pub global_accelerator_id: Option<String>,
    pub listener_id: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub name: Option<String>,
    pub endpoint_group_region: Option<String>,
    pub description: Option<String>,
    pub endpoint_configurations: Option<Vec<EndpointConfigurations>>,
    pub enable_health_check: Option<bool>,
    pub connect_timeout: Option<u64>,
    pub health_check_interval: Option<u64>,
    pub unhealthy_threshold: Option<u64>,
    pub healthy_threshold: Option<u64>,
    pub check_type: Option<String>,
    pub check_port: Option<u64>,
    pub context_type: Option<String>,
    pub check_send_context: Option<String>,
    pub check_recv_context: Option<String>,
    pub check_domain: Option<String>,
    pub check_path: Option<String>,
    pub check_method: Option<String>,
    pub status_mask: Option<Vec<String>>,
    pub endpoint_group_type: Option<String>,
    pub forward_protocol: Option<String>,
    pub port_overrides: Option<Vec<PortOverride>>,
    pub virtual_exist_forwarding_rule_flag: Option<bool>,
    pub origin_public_ips: Option<Vec<String>>,
    pub isp_type: Option<String>,
    pub cipher_policy_id: Option<String>,
    pub http_version: Option<String>,
}
model! { EndpointGroupConfigurationSet {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id, 2 "EndpointGroupId" endpoint_group_id,
    3 "Name" name, 4 "EndpointGroupRegion" endpoint_group_region, 5 "Description" description,
    6 "EndpointConfigurations" endpoint_configurations, 7 "EnableHealthCheck" enable_health_check,
    8 "ConnectTimeout" connect_timeout, 9 "HealthCheckInterval" health_check_interval,
    10 "UnhealthyThreshold" unhealthy_threshold, 11 "HealthyThreshold" healthy_threshold, 12 "CheckType" check_type,
    13 "CheckPort" check_port, 14 "ContextType" context_type, 15 "CheckSendContext" check_send_context,
    16 "CheckRecvContext" check_recv_context, 17 "CheckDomain" check_domain, 18 "CheckPath" check_path,
    19 "CheckMethod" check_method, 20 "StatusMask" status_mask, 21 "EndpointGroupType" endpoint_group_type,
    22 "ForwardProtocol" forward_protocol, 23 "PortOverrides" port_overrides,
    24 "VirtualExistForwardingRuleFlag" virtual_exist_forwarding_rule_flag, 25 "OriginPublicIps" origin_public_ips,
    26 "IspType" isp_type, 27 "CipherPolicyId" cipher_policy_id, 28 "HttpVersion" http_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardingPolicy {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeForwardingPolicy(global_accelerator_id: String, listener_id: String)
    "DescribeForwardingPolicy" -> DescribeForwardingPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeForwardingPolicy: ForwardingPolicySet =
    Offset "Offset", "ForwardingPolicySet" forwarding_policy_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardingPolicyOutput {
    pub forwarding_policy_set: Option<Vec<ForwardingPolicySet>>,
    pub total_count: Option<u64>,
}
model! { DescribeForwardingPolicyOutput {
    0 "ForwardingPolicySet" forwarding_policy_set, 1 "TotalCount" total_count
} }

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
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id, 3 "Host" host, 4 "DefaultHostFlag" default_host_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardingRule {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub forwarding_policy_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeForwardingRule(global_accelerator_id: String, listener_id: String, forwarding_policy_id: String)
    "DescribeForwardingRule" -> DescribeForwardingRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id, 3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeForwardingRule: ForwardingRuleSet =
    Offset "Offset", "ForwardingRuleSet" forwarding_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardingRuleOutput {
    pub forwarding_rule_set: Option<Vec<ForwardingRuleSet>>,
    pub total_count: Option<u64>,
}
model! { DescribeForwardingRuleOutput {
    0 "ForwardingRuleSet" forwarding_rule_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardingRuleSet {
    pub rule_condition: Option<Vec<RuleCondition>>,
    pub rule_action: Option<Vec<RuleAction>>,
    pub enable_origin_sni: Option<bool>,
    pub origin_sni: Option<String>,
    pub origin_headers: Option<Vec<OriginHeader>>,
    pub origin_host: Option<String>,
    pub global_accelerator_id: Option<String>,
    pub listener_id: Option<String>,
    pub forwarding_policy_id: Option<String>,
    pub forwarding_rule_id: Option<String>,
    pub hide_response_headers: Option<Vec<HideResponseHeaders>>,
    pub response_headers: Option<Vec<ResponseHeaders>>,
}
model! { ForwardingRuleSet {
    0 "RuleCondition" rule_condition, 1 "RuleAction" rule_action, 2 "EnableOriginSni" enable_origin_sni,
    3 "OriginSni" origin_sni, 4 "OriginHeaders" origin_headers, 5 "OriginHost" origin_host,
    6 "GlobalAcceleratorId" global_accelerator_id, 7 "ListenerId" listener_id,
    8 "ForwardingPolicyId" forwarding_policy_id, 9 "ForwardingRuleId" forwarding_rule_id,
    10 "HideResponseHeaders" hide_response_headers, 11 "ResponseHeaders" response_headers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorAccessLog {
    pub global_accelerator_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeGlobalAcceleratorAccessLog(global_accelerator_id: String)
    "DescribeGlobalAcceleratorAccessLog" -> DescribeGlobalAcceleratorAccessLogOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeGlobalAcceleratorAccessLog: GlobalAcceleratorAccessLog =
    Offset "Offset", "GlobalAcceleratorAccessLog" global_accelerator_access_log, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorAccessLogOutput {
    pub global_accelerator_access_log: Option<Vec<GlobalAcceleratorAccessLog>>,
    pub total_count: Option<u64>,
}
model! { DescribeGlobalAcceleratorAccessLogOutput {
    0 "GlobalAcceleratorAccessLog" global_accelerator_access_log, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalAcceleratorAccessLog {}
model! { GlobalAcceleratorAccessLog {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorAclPolicies {
    pub global_accelerator_id: String,
    pub offset: Option<u64>,
    pub limit: Option<String>,
}
operation! { DescribeGlobalAcceleratorAclPolicies(global_accelerator_id: String)
    "DescribeGlobalAcceleratorAclPolicies" -> DescribeGlobalAcceleratorAclPoliciesOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Offset" offset: u64, 2 "Limit" limit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorAclPoliciesOutput {
    pub global_accelerator_acl_policy_set: Option<Vec<GlobalAcceleratorAclPolicies>>,
    pub total_count: Option<u64>,
}
model! { DescribeGlobalAcceleratorAclPoliciesOutput {
    0 "GlobalAcceleratorAclPolicySet" global_accelerator_acl_policy_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalAcceleratorAclPolicies {
    pub global_accelerator_acl_policy_id: Option<String>,
    pub default_action: Option<String>,
    pub status: Option<String>,
}
model! { GlobalAcceleratorAclPolicies {
    0 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id, 1 "DefaultAction" default_action,
    2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorAclRules {
    pub global_accelerator_acl_policy_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeGlobalAcceleratorAclRules(global_accelerator_acl_policy_id: String)
    "DescribeGlobalAcceleratorAclRules" -> DescribeGlobalAcceleratorAclRulesOutput {
    0 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeGlobalAcceleratorAclRules: GlobalAcceleratorAclRuleSet =
    Offset "Offset", "GlobalAcceleratorAclRuleSet" global_accelerator_acl_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorAclRulesOutput {
    pub global_accelerator_acl_rule_set: Option<Vec<GlobalAcceleratorAclRuleSet>>,
    pub total_count: Option<u64>,
}
model! { DescribeGlobalAcceleratorAclRulesOutput {
    0 "GlobalAcceleratorAclRuleSet" global_accelerator_acl_rule_set, 1 "TotalCount" total_count
} }

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
    0 "GlobalAcceleratorPolicyId" global_accelerator_policy_id,
    1 "GlobalAcceleratorAclRuleId" global_accelerator_acl_rule_id, 2 "Protocol" protocol, 3 "Port" port,
    4 "SourceCidrBlock" source_cidr_block, 5 "Policy" policy, 6 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerators {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeGlobalAccelerators() "DescribeGlobalAccelerators" -> DescribeGlobalAcceleratorsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeGlobalAccelerators: GlobalAcceleratorSet =
    Offset "Offset", "GlobalAcceleratorSet" global_accelerator_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalAcceleratorsOutput {
    pub global_accelerator_set: Option<Vec<GlobalAcceleratorSet>>,
    pub total_count: Option<u64>,
}
model! { DescribeGlobalAcceleratorsOutput {
    0 "GlobalAcceleratorSet" global_accelerator_set, 1 "TotalCount" total_count
} }

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
    pub listener_counts: Option<u64>,
    pub accelerator_area_counts: Option<u64>,
    pub status: Option<String>,
    pub cname: Option<String>,
    pub cross_border_type: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { GlobalAcceleratorSet {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Name" name, 2 "Description" description,
    3 "CreateTime" create_time, 4 "State" state, 5 "InstanceChargeType" instance_charge_type, 6 "DdosId" ddos_id,
    7 "ListenerCounts" listener_counts, 8 "AcceleratorAreaCounts" accelerator_area_counts, 9 "Status" status,
    10 "Cname" cname, 11 "CrossBorderType" cross_border_type, 12 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListeners {
    pub global_accelerator_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeListeners(global_accelerator_id: String) "DescribeListeners" -> DescribeListenersOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeListeners: ListenerSet = Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenersOutput {
    pub listener_set: Option<Vec<ListenerSet>>,
    pub total_count: Option<u64>,
}
model! { DescribeListenersOutput {
    0 "ListenerSet" listener_set, 1 "TotalCount" total_count
} }

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
    pub client_affinity_time: Option<u64>,
    pub certification_type: Option<String>,
    pub server_certificates: Option<Vec<String>>,
    pub client_ca_certificates: Option<Vec<String>>,
    pub cipher_policy_id: Option<String>,
    pub http_version: Option<String>,
    pub request_timeout: Option<u64>,
    pub create_time: Option<String>,
    pub listener_type: Option<String>,
    pub status: Option<String>,
    pub endpoint_group_counts: Option<u64>,
    pub get_real_ip_type: Option<String>,
    pub idle_timeout: Option<u64>,
}
model! { ListenerSet {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id, 2 "Name" name,
    3 "Description" description, 4 "Protocol" protocol, 5 "PortRanges" port_ranges,
    6 "XForwardedForRealIp" x_forwarded_for_real_ip, 7 "ClientAffinity" client_affinity,
    8 "ClientAffinityTime" client_affinity_time, 9 "CertificationType" certification_type,
    10 "ServerCertificates" server_certificates, 11 "ClientCaCertificates" client_ca_certificates,
    12 "CipherPolicyId" cipher_policy_id, 13 "HttpVersion" http_version, 14 "RequestTimeout" request_timeout,
    15 "CreateTime" create_time, 16 "ListenerType" listener_type, 17 "Status" status,
    18 "EndpointGroupCounts" endpoint_group_counts, 19 "GetRealIpType" get_real_ip_type, 20 "IdleTimeout" idle_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResult {
    pub task_id: String,
}
operation! { DescribeTaskResult(task_id: String) "DescribeTaskResult" -> DescribeTaskResultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResultOutput {
    pub status: Option<String>,
}
model! { DescribeTaskResultOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccelerateAreas {
    pub global_accelerator_id: String,
    pub accelerator_areas: Vec<AcceleratorAreas>,
}
operation! { ModifyAccelerateAreas(global_accelerator_id: String, accelerator_areas: Vec<AcceleratorAreas>)
    "ModifyAccelerateAreas" -> ModifyAccelerateAreasOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "AcceleratorAreas" accelerator_areas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccelerateAreasOutput {
    pub task_id: Option<String>,
}
model! { ModifyAccelerateAreasOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessLogStatus {
    pub log_push_task_id: String,
    pub status: String,
    pub global_accelerator_id: String,
}
operation! { ModifyAccessLogStatus(log_push_task_id: String, status: String, global_accelerator_id: String)
    "ModifyAccessLogStatus" -> Empty {
    0 "LogPushTaskId" log_push_task_id, 1 "Status" status, 2 "GlobalAcceleratorId" global_accelerator_id
} }

pub type ModifyAccessLogStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEndpointGroup {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub endpoint_group_id: String,
    pub endpoint_configurations: Option<Vec<EndpointConfigurations>>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub enable_health_check: Option<bool>,
    pub connect_timeout: Option<u64>,
    pub health_check_interval: Option<u64>,
    pub unhealthy_threshold: Option<u64>,
    pub healthy_threshold: Option<u64>,
    pub check_type: Option<String>,
    pub check_port: Option<u64>,
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
    7 "ConnectTimeout" connect_timeout: u64, 8 "HealthCheckInterval" health_check_interval: u64,
    9 "UnhealthyThreshold" unhealthy_threshold: u64, 10 "HealthyThreshold" healthy_threshold: u64,
    11 "CheckType" check_type: String, 12 "CheckPort" check_port: u64, 13 "ContextType" context_type: String,
    14 "CheckSendContext" check_send_context: String, 15 "CheckRecvContext" check_recv_context: String,
    16 "CheckDomain" check_domain: String, 17 "CheckPath" check_path: String, 18 "CheckMethod" check_method: String,
    19 "StatusMask" status_mask: Vec<String>, 20 "ForwardProtocol" forward_protocol: String,
    21 "PortOverrides" port_overrides: Vec<PortOverride>, 22 "CipherPolicyId" cipher_policy_id: String,
    23 "HttpVersion" http_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEndpointGroupOutput {
    pub task_id: Option<String>,
}
model! { ModifyEndpointGroupOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardingPolicy {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub forwarding_policy_id: String,
    pub host: String,
}
operation! { ModifyForwardingPolicy(global_accelerator_id: String, listener_id: String, forwarding_policy_id: String, host: String)
    "ModifyForwardingPolicy" -> ModifyForwardingPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id, 3 "Host" host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardingPolicyOutput {
    pub task_id: Option<String>,
}
model! { ModifyForwardingPolicyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardingRule {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub forwarding_policy_id: String,
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
operation! { ModifyForwardingRule(global_accelerator_id: String, listener_id: String, forwarding_policy_id: String, forwarding_rule_id: String)
    "ModifyForwardingRule" -> ModifyForwardingRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "ForwardingPolicyId" forwarding_policy_id, 3 "ForwardingRuleId" forwarding_rule_id,
    4 "RuleConditions" rule_conditions: Vec<RuleCondition>, 5 "RuleActions" rule_actions: Vec<RuleAction>,
    6 "OriginHeaders" origin_headers: Vec<OriginHeader>, 7 "EnableOriginSni" enable_origin_sni: bool,
    8 "OriginSni" origin_sni: String, 9 "OriginHost" origin_host: String,
    10 "ResponseHeaders" response_headers: Vec<ResponseHeaders>,
    11 "HideResponseHeaders" hide_response_headers: Vec<HideResponseHeaders>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardingRuleOutput {
    pub task_id: Option<String>,
}
model! { ModifyForwardingRuleOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerator {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAcceleratorOutput {
    pub task_id: Option<String>,
}
model! { ModifyGlobalAcceleratorOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAcceleratorAccessLog {
    pub log_push_task_id: String,
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

pub type ModifyGlobalAcceleratorAccessLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAcceleratorAclPolicy {
    pub global_accelerator_id: String,
    pub global_accelerator_acl_policy_id: String,
    pub status: String,
}
operation! { ModifyGlobalAcceleratorAclPolicy(global_accelerator_id: String, global_accelerator_acl_policy_id: String, status: String)
    "ModifyGlobalAcceleratorAclPolicy" -> ModifyGlobalAcceleratorAclPolicyOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id,
    2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAcceleratorAclPolicyOutput {
    pub task_id: Option<String>,
}
model! { ModifyGlobalAcceleratorAclPolicyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAcceleratorAclRule {
    pub global_accelerator_id: String,
    pub global_accelerator_acl_policy_id: String,
    pub global_accelerator_acl_rule_id: String,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub source_cidr_block: Option<String>,
    pub policy: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyGlobalAcceleratorAclRule(global_accelerator_id: String, global_accelerator_acl_policy_id: String, global_accelerator_acl_rule_id: String)
    "ModifyGlobalAcceleratorAclRule" -> ModifyGlobalAcceleratorAclRuleOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "GlobalAcceleratorAclPolicyId" global_accelerator_acl_policy_id,
    2 "GlobalAcceleratorAclRuleId" global_accelerator_acl_rule_id, 3 "Protocol" protocol: String, 4 "Port" port: String,
    5 "SourceCidrBlock" source_cidr_block: String, 6 "Policy" policy: String, 7 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalAcceleratorAclRuleOutput {
    pub task_id: Option<String>,
}
model! { ModifyGlobalAcceleratorAclRuleOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListener {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub idle_timeout: Option<u64>,
    pub client_affinity: Option<String>,
    pub client_affinity_time: Option<u64>,
    pub request_timeout: Option<u64>,
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
    3 "Description" description: String, 4 "IdleTimeout" idle_timeout: u64, 5 "ClientAffinity" client_affinity: String,
    6 "ClientAffinityTime" client_affinity_time: u64, 7 "RequestTimeout" request_timeout: u64,
    8 "XForwardedForRealIp" x_forwarded_for_real_ip: bool, 9 "CertificationType" certification_type: String,
    10 "CipherPolicyId" cipher_policy_id: String, 11 "ServerCertificates" server_certificates: Vec<String>,
    12 "ClientCaCertificates" client_ca_certificates: Vec<String>, 13 "GetRealIpType" get_real_ip_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListenerOutput {
    pub task_id: Option<String>,
}
model! { ModifyListenerOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceListenerAdditionalCert {
    pub global_accelerator_id: String,
    pub listener_id: String,
    pub additional_certificate: String,
    pub old_certificate: String,
}
operation! { ReplaceListenerAdditionalCert(global_accelerator_id: String, listener_id: String, additional_certificate: String, old_certificate: String)
    "ReplaceListenerAdditionalCert" -> ReplaceListenerAdditionalCertOutput {
    0 "GlobalAcceleratorId" global_accelerator_id, 1 "ListenerId" listener_id,
    2 "AdditionalCertificate" additional_certificate, 3 "OldCertificate" old_certificate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceListenerAdditionalCertOutput {
    pub task_id: Option<String>,
}
model! { ReplaceListenerAdditionalCertOutput {
    0 "TaskId" task_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_CREATE_GLOBAL_ACCELERATOR_FAILED: &str = "FailedOperation.CreateGlobalAcceleratorFailed";
    pub const FAILED_OPERATION_INSUFFICIENT_RESOURCES: &str = "FailedOperation.InsufficientResources";
    pub const INVALID_PARAMETER_APPLICATION_LAYER_LISTENER_CANNOT_CARRY_PARAMETERS: &str =
        "InvalidParameter.ApplicationLayerListenerCannotCarryParameters";
    pub const INVALID_PARAMETER_CLIENT_AFFINITY_C_LOSE: &str = "InvalidParameter.ClientAffinityCLose";
    pub const INVALID_PARAMETER_DISABLE_HEALTH_CHECK_NOT_CARRY_PARAMETERS: &str =
        "InvalidParameter.DisableHealthCheckNotCarryParameters";
    pub const INVALID_PARAMETER_ENABLE_HEALTH_CHECK_NOT_CARRY_PARAMETERS: &str =
        "InvalidParameter.EnableHealthCheckNotCarryParameters";
    pub const INVALID_PARAMETER_ENDPOINT_GROUP_CHECK_TYPE_HTTP_CARRY_PARAMETERS: &str =
        "InvalidParameter.EndpointGroupCheckTypeHttpCarryParameters";
    pub const INVALID_PARAMETER_HTTP_LISTENER_CANNOT_CARRY_PARAMETERS: &str =
        "InvalidParameter.HttpListenerCannotCarryParameters";
    pub const INVALID_PARAMETER_HTTPS_LISTENER_CANNOT_CARRY_PARAMETERS: &str =
        "InvalidParameter.HttpsListenerCannotCarryParameters";
    pub const INVALID_PARAMETER_HTTPS_ORIGIN_SERVER_PROTOCOL_SUPPORTS_PARAMETERS: &str =
        "InvalidParameter.HttpsOriginServerProtocolSupportsParameters";
    pub const INVALID_PARAMETER_INPUT_DUPLICATE_WITH_EXISTING_DATA: &str =
        "InvalidParameter.InputDuplicateWithExistingData";
    pub const INVALID_PARAMETER_INPUT_MUST_EXIST_ONE: &str = "InvalidParameter.InputMustExistOne";
    pub const INVALID_PARAMETER_INPUT_OUT_OF_RANGE: &str = "InvalidParameter.InputOutOfRange";
    pub const INVALID_PARAMETER_INPUT_REPEAT: &str = "InvalidParameter.InputRepeat";
    pub const INVALID_PARAMETER_ONLY_ENDPOINT_GROUP_CHECK_TYPE_HTTP_CARRY_PARAMETERS: &str =
        "InvalidParameter.OnlyEndpointGroupCheckTypeHttpCarryParameters";
    pub const INVALID_PARAMETER_SINGLE_PORT: &str = "InvalidParameter.SinglePort";
    pub const INVALID_PARAMETER_TCP_ENDPOINT_GROUP_CANNOT_CARRY_PARAMETERS: &str =
        "InvalidParameter.TcpEndpointGroupCannotCarryParameters";
    pub const INVALID_PARAMETER_TCP_ENDPOINT_GROUP_CARRY_PARAMETERS: &str =
        "InvalidParameter.TcpEndpointGroupCarryParameters";
    pub const INVALID_PARAMETER_TRANSPORT_LAYER_ENDPOINT_GROUP_CANNOT_CARRY_PARAMETERS: &str =
        "InvalidParameter.TransportLayerEndpointGroupCannotCarryParameters";
    pub const INVALID_PARAMETER_TRANSPORT_LAYER_LISTENER_CANNOT_CARRY_PARAMETERS: &str =
        "InvalidParameter.TransportLayerListenerCannotCarryParameters";
    pub const INVALID_PARAMETER_UDP_ENDPOINT_GROUP_CANNOT_CARRY_PARAMETERS: &str =
        "InvalidParameter.UdpEndpointGroupCannotCarryParameters";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ASCII_CHARACTERS: &str = "InvalidParameterValue.AsciiCharacters";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATES_CONFLICT: &str = "InvalidParameterValue.CertificatesConflict";
    pub const INVALID_PARAMETER_VALUE_EMPTY: &str = "InvalidParameterValue.Empty";
    pub const INVALID_PARAMETER_VALUE_FORWARDING_POLICY_HOST_CONFLICT: &str =
        "InvalidParameterValue.ForwardingPolicyHostConflict";
    pub const INVALID_PARAMETER_VALUE_FORWARDING_RULE_PATH_CONFLICT: &str =
        "InvalidParameterValue.ForwardingRulePathConflict";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_MISMATCH: &str = "InvalidParameterValue.InstanceMismatch";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NAME: &str = "InvalidParameterValue.InstanceName";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_LISTENER_PORT_NOT_EQUAL: &str = "InvalidParameterValue.ListenerPortNotEqual";
    pub const INVALID_PARAMETER_VALUE_LOG_TASK_LOCATED_ERROR: &str = "InvalidParameterValue.LogTaskLocatedError";
    pub const INVALID_PARAMETER_VALUE_LOGSET_NOT_EXIST: &str = "InvalidParameterValue.LogsetNotExist";
    pub const INVALID_PARAMETER_VALUE_MALFORMED: &str = "InvalidParameterValue.Malformed";
    pub const INVALID_PARAMETER_VALUE_NOT_MAPPING_MANY_PORT: &str = "InvalidParameterValue.NotMappingManyPort";
    pub const INVALID_PARAMETER_VALUE_NOT_WITHIN_PUBLIC_NETWORK: &str = "InvalidParameterValue.NotWithinPublicNetwork";
    pub const INVALID_PARAMETER_VALUE_RANGE: &str = "InvalidParameterValue.Range";
    pub const INVALID_PARAMETER_VALUE_SEGMENT_PORT_RANGE: &str = "InvalidParameterValue.SegmentPortRange";
    pub const INVALID_PARAMETER_VALUE_SPECIAL_CHARACTERS: &str = "InvalidParameterValue.SpecialCharacters";
    pub const INVALID_PARAMETER_VALUE_SPECIFIC_CHARACTERS: &str = "InvalidParameterValue.SpecificCharacters";
    pub const INVALID_PARAMETER_VALUE_TASK_NOT_FOUND: &str = "InvalidParameterValue.TaskNotFound";
    pub const INVALID_PARAMETER_VALUE_TCP_SERIES_LISTENER_PORT_EQUAL: &str =
        "InvalidParameterValue.TcpSeriesListenerPortEqual";
    pub const INVALID_PARAMETER_VALUE_THIRD_AREA_LISTENER_PORT_EQUAL: &str =
        "InvalidParameterValue.ThirdAreaListenerPortEqual";
    pub const INVALID_PARAMETER_VALUE_THIRD_AREA_LISTENER_PORT_SEGMENT: &str =
        "InvalidParameterValue.ThirdAreaListenerPortSegment";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG: &str = "InvalidParameterValue.TooLong";
    pub const INVALID_PARAMETER_VALUE_UDP_SERIES_LISTENER_PORT_EQUAL: &str =
        "InvalidParameterValue.UdpSeriesListenerPortEqual";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_APPLICATION_LAYER_ENDPOINT_GROUP_PARAMETER: &str =
        "MissingParameter.ApplicationLayerEndpointGroupParameter";
    pub const MISSING_PARAMETER_CUSTOM_CHECK_TYPE_PARAMETER: &str = "MissingParameter.CustomCheckTypeParameter";
    pub const MISSING_PARAMETER_ENABLE_HEALTH_CHECK_PARAMETER: &str = "MissingParameter.EnableHealthCheckParameter";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const UNSUPPORTED_OPERATION_ACCELERATE_REGION_REPEAT: &str = "UnsupportedOperation.AccelerateRegionRepeat";
    pub const UNSUPPORTED_OPERATION_ACCESS_LOG: &str = "UnsupportedOperation.AccessLog";
    pub const UNSUPPORTED_OPERATION_ACCOUNT_FROZEN: &str = "UnsupportedOperation.AccountFrozen";
    pub const UNSUPPORTED_OPERATION_ALREADY_ENABLE_CROSS_BORDER: &str = "UnsupportedOperation.AlreadyEnableCrossBorder";
    pub const UNSUPPORTED_OPERATION_APPLICATION_LAYER_ENDPOINT_GROUP_NOT_DELETE: &str =
        "UnsupportedOperation.ApplicationLayerEndpointGroupNotDelete";
    pub const UNSUPPORTED_OPERATION_BILLING_FAILED: &str = "UnsupportedOperation.BillingFailed";
    pub const UNSUPPORTED_OPERATION_CA_CERTIFICATES_OPERATE: &str = "UnsupportedOperation.CaCertificatesOperate";
    pub const UNSUPPORTED_OPERATION_CERTIFICATE_INVALID_STATUS: &str = "UnsupportedOperation.CertificateInvalidStatus";
    pub const UNSUPPORTED_OPERATION_CROSS_BORDER_PROMISE_NOT_SIGNED: &str =
        "UnsupportedOperation.CrossBorderPromiseNotSigned";
    pub const UNSUPPORTED_OPERATION_CURRENT_ACCOUNT_NOT_ALLOWED: &str = "UnsupportedOperation.CurrentAccountNotAllowed";
    pub const UNSUPPORTED_OPERATION_DEFAULT_CERTIFICATES_OPERATE: &str =
        "UnsupportedOperation.DefaultCertificatesOperate";
    pub const UNSUPPORTED_OPERATION_DEFAULT_ENDPOINT_GROUP_MODIFY: &str =
        "UnsupportedOperation.DefaultEndpointGroupModify";
    pub const UNSUPPORTED_OPERATION_DEFAULT_FORWARDING_POLICY_OPERATE: &str =
        "UnsupportedOperation.DefaultForwardingPolicyOperate";
    pub const UNSUPPORTED_OPERATION_DEFAULT_FORWARDING_RULE_OPERATE: &str =
        "UnsupportedOperation.DefaultForwardingRuleOperate";
    pub const UNSUPPORTED_OPERATION_DOMAIN_MISMATCHED: &str = "UnsupportedOperation.DomainMismatched";
    pub const UNSUPPORTED_OPERATION_DUPLICATE_INSTANCE_STATUS: &str = "UnsupportedOperation.DuplicateInstanceStatus";
    pub const UNSUPPORTED_OPERATION_ENABLE_CROSS_BORDER: &str = "UnsupportedOperation.EnableCrossBorder";
    pub const UNSUPPORTED_OPERATION_EXIST_ACCELERATOR_AREA: &str = "UnsupportedOperation.ExistAcceleratorArea";
    pub const UNSUPPORTED_OPERATION_EXIST_ACCEPT_ACL_POLICY: &str = "UnsupportedOperation.ExistAcceptAclPolicy";
    pub const UNSUPPORTED_OPERATION_EXIST_ACCESS_LOG: &str = "UnsupportedOperation.ExistAccessLog";
    pub const UNSUPPORTED_OPERATION_EXIST_DROP_ACCEPT_ACL_RULE: &str = "UnsupportedOperation.ExistDropAcceptAclRule";
    pub const UNSUPPORTED_OPERATION_EXIST_ENDPOINT_GROUP: &str = "UnsupportedOperation.ExistEndpointGroup";
    pub const UNSUPPORTED_OPERATION_EXIST_FORWARDING_RULE: &str = "UnsupportedOperation.ExistForwardingRule";
    pub const UNSUPPORTED_OPERATION_EXIST_GLOBAL_ACCELERATOR_ACL_POLICY: &str =
        "UnsupportedOperation.ExistGlobalAcceleratorAclPolicy";
    pub const UNSUPPORTED_OPERATION_EXIST_LISTENER: &str = "UnsupportedOperation.ExistListener";
    pub const UNSUPPORTED_OPERATION_EXIST_THIRD_PARTY_NODES: &str = "UnsupportedOperation.ExistThirdPartyNodes";
    pub const UNSUPPORTED_OPERATION_FORWARD_GROUP_FORWARDING_RULE_UNSUPPORTED_DEFAULT_ENDPOINT_GROUP: &str =
        "UnsupportedOperation.ForwardGroupForwardingRuleUnsupportedDefaultEndpointGroup";
    pub const UNSUPPORTED_OPERATION_HTTP_VERSION_INCONSISTENT: &str = "UnsupportedOperation.HttpVersionInconsistent";
    pub const UNSUPPORTED_OPERATION_INSTANCE_NOT_RUNNING: &str = "UnsupportedOperation.InstanceNotRunning";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_ALLOWED_OPERATE: &str =
        "UnsupportedOperation.InstanceStateNotAllowedOperate";
    pub const UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS: &str = "UnsupportedOperation.InsufficientFunds";
    pub const UNSUPPORTED_OPERATION_INTERNAL_ENDPOINT_FEATURE_NOT_ENABLED: &str =
        "UnsupportedOperation.InternalEndpointFeatureNotEnabled";
    pub const UNSUPPORTED_OPERATION_IPV6_NOT_SUPPORT: &str = "UnsupportedOperation.Ipv6NotSupport";
    pub const UNSUPPORTED_OPERATION_LISTENER_PORT_SEGMENT: &str = "UnsupportedOperation.ListenerPortSegment";
    pub const UNSUPPORTED_OPERATION_NOT_AUTHORIZATION: &str = "UnsupportedOperation.NotAuthorization";
    pub const UNSUPPORTED_OPERATION_NOT_SET_CROSS_BORDER_TYPE: &str = "UnsupportedOperation.NotSetCrossBorderType";
    pub const UNSUPPORTED_OPERATION_ONLY_TCP_LISTENER_SUPPORT_TOA: &str =
        "UnsupportedOperation.OnlyTcpListenerSupportToa";
    pub const UNSUPPORTED_OPERATION_REQUEST_PARAMETERS_ERROR: &str = "UnsupportedOperation.RequestParametersError";
    pub const UNSUPPORTED_OPERATION_SAME_DOMAIN: &str = "UnsupportedOperation.SameDomain";
    pub const UNSUPPORTED_OPERATION_SAME_PUBLIC_IP: &str = "UnsupportedOperation.SamePublicIp";
    pub const UNSUPPORTED_OPERATION_TOA_FEATURE_NOT_ENABLED: &str = "UnsupportedOperation.TOAFeatureNotEnabled";
    pub const UNSUPPORTED_OPERATION_THREE_NETWORKS_ACCELERATE_AREAS: &str =
        "UnsupportedOperation.ThreeNetworksAccelerateAreas";
    pub const UNSUPPORTED_OPERATION_THREE_NETWORKS_ENDPOINT_GROUP: &str =
        "UnsupportedOperation.ThreeNetworksEndpointGroup";
    pub const UNSUPPORTED_OPERATION_TRANSPORT_LAYER_UNSUPPORTED_OPERATE_FORWARDING_POLICY: &str =
        "UnsupportedOperation.TransportLayerUnsupportedOperateForwardingPolicy";
    pub const UNSUPPORTED_OPERATION_UNABLE_CREATE_THIRD_PARTY_NODES: &str =
        "UnsupportedOperation.UnableCreateThirdPartyNodes";
    pub const UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER: &str = "UnsupportedOperation.UnableCrossBorder";
    pub const UNSUPPORTED_OPERATION_VIRTUAL_ENDPOINT_GROUP_UNSUPPORTED_TCP_AND_UDP: &str =
        "UnsupportedOperation.VirtualEndpointGroupUnsupportedTcpAndUdp";
}

#[cfg(feature = "reflect")]
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
