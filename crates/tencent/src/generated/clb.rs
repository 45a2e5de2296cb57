//! `clb` 2018-03-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "clb", version: "2018-03-17", code: "clb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddModelKey {
    pub service_provider_id: String,
    pub keys: Vec<KeyItem>,
}
operation! { AddModelKey(service_provider_id: String, keys: Vec<KeyItem>) "AddModelKey" -> AddModelKeyOutput {
    0 "ServiceProviderId" service_provider_id, 1 "Keys" keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyItem {
    pub api_key: Option<Secret>,
    pub name: Option<String>,
}
input! { KeyItem(api_key: Secret) {
    0 "ApiKey" api_key: Secret, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddModelKeyOutput {
    pub key_ids: Option<Vec<String>>,
}
model! { AddModelKeyOutput {
    0 "KeyIds" key_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddModelRewrite {
    pub model_router_id: String,
    pub source_model: String,
    pub target_model: String,
}
operation! { AddModelRewrite(model_router_id: String, source_model: String, target_model: String)
    "AddModelRewrite" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "SourceModel" source_model, 2 "TargetModel" target_model
} }

pub type AddModelRewriteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateBudget {
    pub budget_id: String,
    pub resources: Vec<BudgetResource>,
}
operation! { AssociateBudget(budget_id: String, resources: Vec<BudgetResource>) "AssociateBudget" -> Empty {
    0 "BudgetId" budget_id, 1 "Resources" resources
} }

pub type AssociateBudgetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetResource {
    pub model_router_id: Option<String>,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub user_group_id: Option<String>,
}
input! { BudgetResource(model_router_id: String, r#type: String) {
    0 "ModelRouterId" model_router_id: String, 1 "Type" r#type: String, 2 "KeyId" key_id: String,
    3 "UserGroupId" user_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateCustomizedConfig {
    pub uconfig_id: String,
    pub bind_list: Vec<BindItem>,
}
operation! { AssociateCustomizedConfig(uconfig_id: String, bind_list: Vec<BindItem>)
    "AssociateCustomizedConfig" -> Empty {
    0 "UconfigId" uconfig_id, 1 "BindList" bind_list
} }

pub type AssociateCustomizedConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindItem {
    pub load_balancer_id: Option<String>,
    pub listener_id: Option<String>,
    pub domain: Option<String>,
    pub location_id: Option<String>,
}
input! { BindItem(load_balancer_id: String, listener_id: String, domain: String) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "ListenerId" listener_id: String, 2 "Domain" domain: String,
    3 "LocationId" location_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateModelRouterGuardrails {
    pub guardrails: Vec<AssociateGuardrailConfig>,
    pub model_router_id: String,
}
operation! { AssociateModelRouterGuardrails(guardrails: Vec<AssociateGuardrailConfig>, model_router_id: String)
    "AssociateModelRouterGuardrails" -> Empty {
    0 "Guardrails" guardrails, 1 "ModelRouterId" model_router_id
} }

pub type AssociateModelRouterGuardrailsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateGuardrailConfig {
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub service_id: Option<String>,
    pub input_check_depth: Option<u64>,
}
input! { AssociateGuardrailConfig() {
    0 "Type" r#type: String, 1 "InstanceId" instance_id: String, 2 "ServiceId" service_id: String,
    3 "InputCheckDepth" input_check_depth: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateModelsToModelRouter {
    pub model_router_id: String,
    pub models: Option<Vec<ModelRouterModel>>,
}
operation! { AssociateModelsToModelRouter(model_router_id: String) "AssociateModelsToModelRouter" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "Models" models: Vec<ModelRouterModel>
} }

pub type AssociateModelsToModelRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterModel {
    pub model_name: Option<String>,
    pub provider: Option<String>,
    pub r#type: Option<String>,
    pub service_provider_id: Option<String>,
    pub order: Option<u64>,
    pub weight: Option<u64>,
}
input! { ModelRouterModel(model_name: String, provider: String, r#type: String) {
    0 "ModelName" model_name: String, 1 "Provider" provider: String, 2 "Type" r#type: String,
    3 "ServiceProviderId" service_provider_id: String, 4 "Order" order: u64, 5 "Weight" weight: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateTargetGroups {
    pub associations: Vec<TargetGroupAssociation>,
}
operation! { AssociateTargetGroups(associations: Vec<TargetGroupAssociation>) "AssociateTargetGroups" -> Empty {
    0 "Associations" associations
} }

pub type AssociateTargetGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupAssociation {
    pub load_balancer_id: Option<String>,
    pub target_group_id: Option<String>,
    pub listener_id: Option<String>,
    pub location_id: Option<String>,
    pub weight: Option<i64>,
}
input! { TargetGroupAssociation(load_balancer_id: String, target_group_id: String) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "TargetGroupId" target_group_id: String,
    2 "ListenerId" listener_id: String, 3 "LocationId" location_id: String, 4 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoRewrite {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domains: Option<Vec<String>>,
    pub rewrite_codes: Option<Vec<i64>>,
    pub take_urls: Option<Vec<bool>>,
}
operation! { AutoRewrite(load_balancer_id: String, listener_id: String) "AutoRewrite" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Domains" domains: Vec<String>,
    3 "RewriteCodes" rewrite_codes: Vec<i64>, 4 "TakeUrls" take_urls: Vec<bool>
} }

pub type AutoRewriteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeregisterTargets {
    pub load_balancer_id: String,
    pub targets: Vec<BatchTarget>,
}
operation! { BatchDeregisterTargets(load_balancer_id: String, targets: Vec<BatchTarget>)
    "BatchDeregisterTargets" -> BatchDeregisterTargetsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTarget {
    pub listener_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeregisterTargetsOutput {
    pub fail_listener_id_set: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { BatchDeregisterTargetsOutput {
    0 "FailListenerIdSet" fail_listener_id_set, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyTargetTag {
    pub load_balancer_id: String,
    pub modify_list: Vec<RsTagRule>,
}
operation! { BatchModifyTargetTag(load_balancer_id: String, modify_list: Vec<RsTagRule>)
    "BatchModifyTargetTag" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ModifyList" modify_list
} }

pub type BatchModifyTargetTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RsTagRule {
    pub listener_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub location_id: Option<String>,
    pub tag: Option<String>,
}
input! { RsTagRule(listener_id: String, targets: Vec<Target>) {
    0 "ListenerId" listener_id: String, 1 "Targets" targets: Vec<Target>, 2 "LocationId" location_id: String,
    3 "Tag" tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Target {
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub weight: Option<i64>,
    pub eni_ip: Option<String>,
    pub tag: Option<String>,
}
input! { Target(port: i64) {
    0 "Port" port: i64, 1 "Type" r#type: String, 2 "InstanceId" instance_id: String, 3 "Weight" weight: i64,
    4 "EniIp" eni_ip: String, 5 "Tag" tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyTargetWeight {
    pub load_balancer_id: String,
    pub modify_list: Vec<RsWeightRule>,
}
operation! { BatchModifyTargetWeight(load_balancer_id: String, modify_list: Vec<RsWeightRule>)
    "BatchModifyTargetWeight" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ModifyList" modify_list
} }

pub type BatchModifyTargetWeightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RsWeightRule {
    pub listener_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterTargets {
    pub load_balancer_id: String,
    pub targets: Vec<BatchTarget>,
}
operation! { BatchRegisterTargets(load_balancer_id: String, targets: Vec<BatchTarget>)
    "BatchRegisterTargets" -> BatchRegisterTargetsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterTargetsOutput {
    pub fail_listener_id_set: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { BatchRegisterTargetsOutput {
    0 "FailListenerIdSet" fail_listener_id_set, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletions {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalityAttachments {
    pub data: Option<String>,
    pub r#type: Option<String>,
}
input! { MultiModalityAttachments(data: String, r#type: String) {
    0 "Data" data: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionsOutput {
    pub chat_response_message: Option<String>,
    pub error_in_chat: Option<String>,
}
model! { ChatCompletionsOutput {
    0 "ChatResponseMessage" chat_response_message, 1 "ErrorInChat" error_in_chat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneLoadBalancer {
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

pub type CloneLoadBalancerOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterItem {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub zone: Option<String>,
}
input! { ClusterItem(cluster_id: String) {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnatIp {
    pub subnet_id: Option<String>,
    pub ip: Option<String>,
}
input! { SnatIp(subnet_id: String) {
    0 "SubnetId" subnet_id: String, 1 "Ip" ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBYOKNetwork {
    pub subnet_id: String,
    pub vpc_id: String,
    pub service_provider_name: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateBYOKNetwork(subnet_id: String, vpc_id: String) "CreateBYOKNetwork" -> Empty {
    0 "SubnetId" subnet_id, 1 "VpcId" vpc_id, 2 "ServiceProviderName" service_provider_name: String,
    3 "Tags" tags: Vec<TagInfo>
} }

pub type CreateBYOKNetworkOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetConfigInput {
    pub budget_duration: Option<String>,
    pub max_budget: Option<f64>,
}
input! { BudgetConfigInput() {
    0 "BudgetDuration" budget_duration: String, 1 "MaxBudget" max_budget: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitConfigForBudget {
    pub rpm: Option<u64>,
    pub tpm: Option<u64>,
}
input! { RateLimitConfigForBudget() {
    0 "RPM" rpm: u64, 1 "TPM" tpm: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBudgetOutput {
    pub budget_id: Option<String>,
}
model! { CreateBudgetOutput {
    0 "BudgetId" budget_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClsLogSet {
    pub logset_name: Option<String>,
    /// Deprecated.
    pub period: Option<u64>,
    pub logset_type: Option<String>,
}
operation! { CreateClsLogSet() "CreateClsLogSet" -> CreateClsLogSetOutput {
    0 "LogsetName" logset_name: String, 1 "Period" period: u64, 2 "LogsetType" logset_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClsLogSetOutput {
    pub logset_id: Option<String>,
}
model! { CreateClsLogSetOutput {
    0 "LogsetId" logset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntentRouter {
    pub model_router_id: String,
    pub route_name: String,
    pub tiers: Vec<TierItem>,
    pub router_describe: Option<String>,
}
operation! { CreateIntentRouter(model_router_id: String, route_name: String, tiers: Vec<TierItem>)
    "CreateIntentRouter" -> CreateIntentRouterOutput {
    0 "ModelRouterId" model_router_id, 1 "RouteName" route_name, 2 "Tiers" tiers,
    3 "RouterDescribe" router_describe: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TierItem {
    pub models: Option<Vec<String>>,
    pub tier_name: Option<String>,
}
input! { TierItem(models: Vec<String>, tier_name: String) {
    0 "Models" models: Vec<String>, 1 "TierName" tier_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntentRouterOutput {
    pub intent_router_id: Option<String>,
}
model! { CreateIntentRouterOutput {
    0 "IntentRouterId" intent_router_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKey {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitConfigForKey {
    pub max_parallel_request: Option<u64>,
    pub rpm: Option<u64>,
    pub tpm: Option<u64>,
}
input! { RateLimitConfigForKey() {
    0 "MaxParallelRequest" max_parallel_request: u64, 1 "RPM" rpm: u64, 2 "TPM" tpm: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyOutput {
    pub key_id: Option<String>,
    pub key: Option<String>,
}
model! { CreateKeyOutput {
    0 "KeyId" key_id, 1 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeys {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputKeyInfo {
    pub key_name: Option<String>,
    pub plain_key: Option<Secret>,
}
input! { InputKeyInfo() {
    0 "KeyName" key_name: String, 1 "PlainKey" plain_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeysOutput {
    pub created_keys: Option<Vec<CreatedKey>>,
}
model! { CreateKeysOutput {
    0 "CreatedKeys" created_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedKey {
    pub key: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
}
model! { CreatedKey {
    0 "Key" key, 1 "KeyId" key_id, 2 "KeyName" key_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    pub load_balancer_id: String,
    pub ports: Vec<i64>,
    pub protocol: String,
    pub listener_names: Option<Vec<String>>,
    pub health_check: Option<HealthCheck>,
    pub certificate: Option<CertificateInput>,
    pub session_expire_time: Option<i64>,
    pub scheduler: Option<String>,
    pub sni_switch: Option<i64>,
    pub target_type: Option<String>,
    pub session_type: Option<String>,
    pub keepalive_enable: Option<i64>,
    pub end_port: Option<u64>,
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
    10 "SessionType" session_type: String, 11 "KeepaliveEnable" keepalive_enable: i64, 12 "EndPort" end_port: u64,
    13 "DeregisterTargetRst" deregister_target_rst: bool, 14 "MultiCertInfo" multi_cert_info: MultiCertInfo,
    15 "MaxConn" max_conn: i64, 16 "MaxCps" max_cps: i64, 17 "IdleConnectTimeout" idle_connect_timeout: i64,
    18 "ProxyProtocol" proxy_protocol: bool, 19 "SnatEnable" snat_enable: bool,
    20 "FullEndPorts" full_end_ports: Vec<i64>, 21 "H2cSwitch" h2c_switch: bool,
    22 "SslCloseSwitch" ssl_close_switch: bool, 23 "DataCompressMode" data_compress_mode: String,
    24 "RescheduleTargetZeroWeight" reschedule_target_zero_weight: bool,
    25 "RescheduleUnhealthy" reschedule_unhealthy: bool, 26 "RescheduleExpandTarget" reschedule_expand_target: bool,
    27 "RescheduleStartTime" reschedule_start_time: i64, 28 "RescheduleInterval" reschedule_interval: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInput {
    pub ssl_mode: Option<String>,
    pub ssl_verify_client: Option<String>,
    pub cert_id: Option<String>,
    pub cert_ca_id: Option<String>,
    pub cert_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiCertInfo {
    pub ssl_mode: Option<String>,
    pub cert_list: Option<Vec<CertInfo>>,
    pub ssl_verify_client: Option<String>,
}
input! { MultiCertInfo(ssl_mode: String, cert_list: Vec<CertInfo>) {
    0 "SSLMode" ssl_mode: String, 1 "CertList" cert_list: Vec<CertInfo>, 2 "SSLVerifyClient" ssl_verify_client: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertInfo {
    pub cert_id: Option<String>,
    pub cert_name: Option<String>,
    pub cert_content: Option<String>,
    pub cert_key: Option<Secret>,
}
input! { CertInfo() {
    0 "CertId" cert_id: String, 1 "CertName" cert_name: String, 2 "CertContent" cert_content: String,
    3 "CertKey" cert_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub listener_ids: Option<Vec<String>>,
}
model! { CreateListenerOutput {
    0 "ListenerIds" listener_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub load_balancer_type: String,
    pub forward: Option<i64>,
    pub load_balancer_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub project_id: Option<i64>,
    pub address_ip_version: Option<String>,
    pub number: Option<u64>,
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
    6 "AddressIPVersion" address_ip_version: String, 7 "Number" number: u64, 8 "MasterZoneId" master_zone_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LBChargePrepaid {
    pub renew_flag: Option<String>,
    pub period: Option<i64>,
}
input! { LBChargePrepaid() {
    0 "RenewFlag" renew_flag: String, 1 "Period" period: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableZoneAffinityInfo {
    pub enable: Option<bool>,
    pub exit_ratio: Option<u64>,
    pub reentry_ratio: Option<u64>,
}
input! { AvailableZoneAffinityInfo() {
    0 "Enable" enable: bool, 1 "ExitRatio" exit_ratio: u64, 2 "ReentryRatio" reentry_ratio: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub load_balancer_ids: Option<Vec<String>>,
    pub deal_name: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "LoadBalancerIds" load_balancer_ids, 1 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerSnatIps {
    pub load_balancer_id: String,
    pub snat_ips: Vec<SnatIp>,
    pub number: Option<u64>,
}
operation! { CreateLoadBalancerSnatIps(load_balancer_id: String, snat_ips: Vec<SnatIp>)
    "CreateLoadBalancerSnatIps" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "SnatIps" snat_ips, 2 "Number" number: u64
} }

pub type CreateLoadBalancerSnatIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelItem {
    pub model_id: Option<String>,
    pub input_modalities: Option<Vec<String>>,
    pub model_alias: Option<String>,
}
input! { ModelItem(model_id: String) {
    0 "ModelId" model_id: String, 1 "InputModalities" input_modalities: Vec<String>, 2 "ModelAlias" model_alias: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProviderHealthCheckConfigInput {
    pub health_check_enabled: Option<bool>,
}
input! { ServiceProviderHealthCheckConfigInput() {
    0 "HealthCheckEnabled" health_check_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOutput {
    pub service_provider_id: Option<String>,
    pub key_ids: Option<Vec<String>>,
}
model! { CreateModelOutput {
    0 "ServiceProviderId" service_provider_id, 1 "KeyIds" key_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelRouter {
    pub model_router_type: String,
    pub budget_id: Option<String>,
    pub cert_id: Option<String>,
    pub cluster_info: Option<ClusterInfoInput>,
    pub model_router_name: Option<String>,
    pub network_type: Option<String>,
    pub port: Option<u64>,
    pub rate_limit_config: Option<RateLimitConfigForModelRouter>,
    pub router_setting: Option<RouterSettingWithoutFallBack>,
    pub schema: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub vpc_id: Option<String>,
    pub model_router_billing_config: Option<ModelRouterBillingConfigInput>,
    pub client_token: Option<String>,
    pub eip_address_id: Option<String>,
    pub bandwidth: Option<u64>,
}
operation! { CreateModelRouter(model_router_type: String) "CreateModelRouter" -> CreateModelRouterOutput {
    0 "ModelRouterType" model_router_type, 1 "BudgetId" budget_id: String, 2 "CertId" cert_id: String,
    3 "ClusterInfo" cluster_info: ClusterInfoInput, 4 "ModelRouterName" model_router_name: String,
    5 "NetworkType" network_type: String, 6 "Port" port: u64,
    7 "RateLimitConfig" rate_limit_config: RateLimitConfigForModelRouter,
    8 "RouterSetting" router_setting: RouterSettingWithoutFallBack, 9 "Schema" schema: String,
    10 "SubnetId" subnet_id: String, 11 "Tags" tags: Vec<TagInfo>, 12 "VpcId" vpc_id: String,
    13 "ModelRouterBillingConfig" model_router_billing_config: ModelRouterBillingConfigInput,
    14 "ClientToken" client_token: String, 15 "EipAddressId" eip_address_id: String, 16 "Bandwidth" bandwidth: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInfoInput {
    pub cluster_id: Option<String>,
    pub r#type: Option<String>,
}
input! { ClusterInfoInput() {
    0 "ClusterId" cluster_id: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitConfigForModelRouter {
    pub rpm: Option<u64>,
    pub tpm: Option<u64>,
}
input! { RateLimitConfigForModelRouter() {
    0 "RPM" rpm: u64, 1 "TPM" tpm: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterSettingWithoutFallBack {
    pub routing_strategy: Option<String>,
    pub cross_model_group_routing_strategy: Option<String>,
    pub routing_strategy_args: Option<RoutingStrategyArgs>,
    pub num_retries: Option<u64>,
    pub sticky_config: Option<StickyConfig>,
}
input! { RouterSettingWithoutFallBack() {
    0 "RoutingStrategy" routing_strategy: String,
    1 "CrossModelGroupRoutingStrategy" cross_model_group_routing_strategy: String,
    2 "RoutingStrategyArgs" routing_strategy_args: RoutingStrategyArgs, 3 "NumRetries" num_retries: u64,
    4 "StickyConfig" sticky_config: StickyConfig
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StickyConfig {
    pub enabled: Option<bool>,
}
input! { StickyConfig() {
    0 "Enabled" enabled: bool
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelRouterOutput {
    pub model_router_id: Option<String>,
}
model! { CreateModelRouterOutput {
    0 "ModelRouterId" model_router_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelRouterResourcePackage {
    pub model_router_resource_package_amount: u64,
    pub auto_purchase_flag: Option<u64>,
    pub auto_voucher: Option<bool>,
}
operation! { CreateModelRouterResourcePackage(model_router_resource_package_amount: u64)
    "CreateModelRouterResourcePackage" -> CreateModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackageAmount" model_router_resource_package_amount,
    1 "AutoPurchaseFlag" auto_purchase_flag: u64, 2 "AutoVoucher" auto_voucher: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelRouterResourcePackageOutput {
    pub model_router_resource_package_ids: Option<Vec<String>>,
    pub deal_name: Option<String>,
}
model! { CreateModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackageIds" model_router_resource_package_ids, 1 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub rules: Vec<RuleInput>,
}
operation! { CreateRule(load_balancer_id: String, listener_id: String, rules: Vec<RuleInput>)
    "CreateRule" -> CreateRuleOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInput {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub location_ids: Option<Vec<String>>,
}
model! { CreateRuleOutput {
    0 "LocationIds" location_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetGroup {
    pub target_group_name: Option<String>,
    pub vpc_id: Option<String>,
    pub port: Option<u64>,
    pub target_group_instances: Option<Vec<TargetGroupInstance>>,
    pub r#type: Option<String>,
    pub protocol: Option<String>,
    pub health_check: Option<TargetGroupHealthCheck>,
    pub schedule_algorithm: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub weight: Option<u64>,
    pub full_listen_switch: Option<bool>,
    pub keepalive_enable: Option<bool>,
    pub session_expire_time: Option<u64>,
    pub ip_version: Option<String>,
    pub snat_enable: Option<bool>,
}
operation! { CreateTargetGroup() "CreateTargetGroup" -> CreateTargetGroupOutput {
    0 "TargetGroupName" target_group_name: String, 1 "VpcId" vpc_id: String, 2 "Port" port: u64,
    3 "TargetGroupInstances" target_group_instances: Vec<TargetGroupInstance>, 4 "Type" r#type: String,
    5 "Protocol" protocol: String, 6 "HealthCheck" health_check: TargetGroupHealthCheck,
    7 "ScheduleAlgorithm" schedule_algorithm: String, 8 "Tags" tags: Vec<TagInfo>, 9 "Weight" weight: u64,
    10 "FullListenSwitch" full_listen_switch: bool, 11 "KeepaliveEnable" keepalive_enable: bool,
    12 "SessionExpireTime" session_expire_time: u64, 13 "IpVersion" ip_version: String,
    14 "SnatEnable" snat_enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupInstance {
    pub bind_ip: Option<String>,
    pub port: Option<u64>,
    pub weight: Option<u64>,
    pub new_port: Option<u64>,
}
input! { TargetGroupInstance(bind_ip: String) {
    0 "BindIP" bind_ip: String, 1 "Port" port: u64, 2 "Weight" weight: u64, 3 "NewPort" new_port: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupHealthCheck {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetGroupOutput {
    pub target_group_id: Option<String>,
}
model! { CreateTargetGroupOutput {
    0 "TargetGroupId" target_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    pub topic_name: String,
    pub partition_count: Option<u64>,
    pub topic_type: Option<String>,
    pub period: Option<u64>,
    pub storage_type: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateTopic(topic_name: String) "CreateTopic" -> CreateTopicOutput {
    0 "TopicName" topic_name, 1 "PartitionCount" partition_count: u64, 2 "TopicType" topic_type: String,
    3 "Period" period: u64, 4 "StorageType" storage_type: String, 5 "Tags" tags: Vec<TagInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub topic_id: Option<String>,
}
model! { CreateTopicOutput {
    0 "TopicId" topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    pub model_router_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupOutput {
    pub user_group_id: Option<String>,
}
model! { CreateUserGroupOutput {
    0 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBudgets {
    pub budget_ids: Vec<String>,
}
operation! { DeleteBudgets(budget_ids: Vec<String>) "DeleteBudgets" -> Empty {
    0 "BudgetIds" budget_ids
} }

pub type DeleteBudgetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntentRouter {
    pub model_router_id: String,
    pub intent_router_id: String,
}
operation! { DeleteIntentRouter(model_router_id: String, intent_router_id: String) "DeleteIntentRouter" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "IntentRouterId" intent_router_id
} }

pub type DeleteIntentRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeys {
    pub model_router_id: String,
    pub key_ids: Vec<String>,
}
operation! { DeleteKeys(model_router_id: String, key_ids: Vec<String>) "DeleteKeys" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "KeyIds" key_ids
} }

pub type DeleteKeysOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    pub load_balancer_id: String,
    pub listener_id: String,
}
operation! { DeleteListener(load_balancer_id: String, listener_id: String) "DeleteListener" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id
} }

pub type DeleteListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    pub load_balancer_ids: Vec<String>,
    pub force_delete: Option<bool>,
}
operation! { DeleteLoadBalancer(load_balancer_ids: Vec<String>) "DeleteLoadBalancer" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids, 1 "ForceDelete" force_delete: bool
} }

pub type DeleteLoadBalancerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerListeners {
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
}
operation! { DeleteLoadBalancerListeners(load_balancer_id: String) "DeleteLoadBalancerListeners" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>
} }

pub type DeleteLoadBalancerListenersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerSnatIps {
    pub load_balancer_id: String,
    pub ips: Vec<String>,
}
operation! { DeleteLoadBalancerSnatIps(load_balancer_id: String, ips: Vec<String>)
    "DeleteLoadBalancerSnatIps" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "Ips" ips
} }

pub type DeleteLoadBalancerSnatIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    pub service_provider_ids: Vec<String>,
}
operation! { DeleteModel(service_provider_ids: Vec<String>) "DeleteModel" -> Empty {
    0 "ServiceProviderIds" service_provider_ids
} }

pub type DeleteModelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelRouters {
    pub model_router_ids: Option<Vec<String>>,
}
operation! { DeleteModelRouters() "DeleteModelRouters" -> Empty {
    0 "ModelRouterIds" model_router_ids: Vec<String>
} }

pub type DeleteModelRoutersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRewrite {
    pub load_balancer_id: String,
    pub source_listener_id: String,
    pub target_listener_id: String,
    pub rewrite_infos: Vec<RewriteLocationMap>,
}
operation! { DeleteRewrite(load_balancer_id: String, source_listener_id: String, target_listener_id: String, rewrite_infos: Vec<RewriteLocationMap>)
    "DeleteRewrite" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "SourceListenerId" source_listener_id,
    2 "TargetListenerId" target_listener_id, 3 "RewriteInfos" rewrite_infos
} }

pub type DeleteRewriteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewriteLocationMap {
    pub source_location_id: Option<String>,
    pub target_location_id: Option<String>,
    pub rewrite_code: Option<i64>,
    pub take_url: Option<bool>,
    pub source_domain: Option<String>,
}
input! { RewriteLocationMap(source_location_id: String, target_location_id: String) {
    0 "SourceLocationId" source_location_id: String, 1 "TargetLocationId" target_location_id: String,
    2 "RewriteCode" rewrite_code: i64, 3 "TakeUrl" take_url: bool, 4 "SourceDomain" source_domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    pub load_balancer_id: String,
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

pub type DeleteRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTargetGroups {
    pub target_group_ids: Vec<String>,
}
operation! { DeleteTargetGroups(target_group_ids: Vec<String>) "DeleteTargetGroups" -> Empty {
    0 "TargetGroupIds" target_group_ids
} }

pub type DeleteTargetGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroups {
    pub model_router_id: String,
    pub user_group_ids: Vec<String>,
}
operation! { DeleteUserGroups(model_router_id: String, user_group_ids: Vec<String>) "DeleteUserGroups" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "UserGroupIds" user_group_ids
} }

pub type DeleteUserGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterFunctionTargets {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub function_targets: Vec<FunctionTarget>,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
operation! { DeregisterFunctionTargets(load_balancer_id: String, listener_id: String, function_targets: Vec<FunctionTarget>)
    "DeregisterFunctionTargets" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "FunctionTargets" function_targets,
    3 "LocationId" location_id: String, 4 "Domain" domain: String, 5 "Url" url: String
} }

pub type DeregisterFunctionTargetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionTarget {
    pub function: Option<FunctionInfo>,
    pub weight: Option<u64>,
}
input! { FunctionTarget(function: FunctionInfo) {
    0 "Function" function: FunctionInfo, 1 "Weight" weight: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionInfo {
    pub function_namespace: Option<String>,
    pub function_name: Option<String>,
    pub function_qualifier: Option<String>,
    pub function_qualifier_type: Option<String>,
}
input! { FunctionInfo(function_namespace: String, function_name: String, function_qualifier: String) {
    0 "FunctionNamespace" function_namespace: String, 1 "FunctionName" function_name: String,
    2 "FunctionQualifier" function_qualifier: String, 3 "FunctionQualifierType" function_qualifier_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterModelsFromServiceProvider {
    pub service_provider_id: String,
    pub model_aliases: Option<Vec<String>>,
}
operation! { DeregisterModelsFromServiceProvider(service_provider_id: String)
    "DeregisterModelsFromServiceProvider" -> Empty {
    0 "ServiceProviderId" service_provider_id, 1 "ModelAliases" model_aliases: Vec<String>
} }

pub type DeregisterModelsFromServiceProviderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterTargetGroupInstances {
    pub target_group_id: String,
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! { DeregisterTargetGroupInstances(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "DeregisterTargetGroupInstances" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

pub type DeregisterTargetGroupInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterTargets {
    pub load_balancer_id: String,
    pub listener_id: String,
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

pub type DeregisterTargetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterTargetsFromClassicalLB {
    pub load_balancer_id: String,
    pub instance_ids: Vec<String>,
}
operation! { DeregisterTargetsFromClassicalLB(load_balancer_id: String, instance_ids: Vec<String>)
    "DeregisterTargetsFromClassicalLB" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "InstanceIds" instance_ids
} }

pub type DeregisterTargetsFromClassicalLBOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssociatedModelAvailabilityOutput {
    pub model_availability: Option<Vec<ModelAvailability>>,
}
model! { DescribeAssociatedModelAvailabilityOutput {
    0 "ModelAvailability" model_availability
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelAvailability {
    pub input_modalities: Option<Vec<String>>,
    pub model: Option<String>,
    pub status: Option<String>,
}
model! { ModelAvailability {
    0 "InputModalities" input_modalities, 1 "Model" model, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncJobs {
    pub request_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<u64>,
}
operation! { DescribeAsyncJobs() "DescribeAsyncJobs" -> DescribeAsyncJobsOutput {
    0 "RequestIds" request_ids: Vec<String>, 1 "NextToken" next_token: String, 2 "MaxResults" max_results: u64
} }
paged! { DescribeAsyncJobs: Job = Token "NextToken", "Jobs" jobs, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncJobsOutput {
    pub jobs: Option<Vec<Job>>,
    pub next_token: Option<String>,
    pub max_results: Option<u64>,
    pub total_count: Option<u64>,
}
model! { DescribeAsyncJobsOutput {
    0 "Jobs" jobs, 1 "NextToken" next_token, 2 "MaxResults" max_results, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub api_name: Option<String>,
    pub request_id: Option<String>,
    pub status: Option<String>,
    pub resource_ids: Option<Vec<String>>,
}
model! { Job {
    0 "ApiName" api_name, 1 "RequestId" request_id, 2 "Status" status, 3 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockIPList {
    pub load_balancer_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeBlockIPList(load_balancer_id: String) "DescribeBlockIPList" -> DescribeBlockIPListOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeBlockIPList: BlockedIP = Offset "Offset", "BlockedIPList" blocked_ip_list, total "BlockedIPCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockIPListOutput {
    pub blocked_ip_count: Option<u64>,
    pub client_ip_field: Option<String>,
    pub blocked_ip_list: Option<Vec<BlockedIP>>,
}
model! { DescribeBlockIPListOutput {
    0 "BlockedIPCount" blocked_ip_count, 1 "ClientIPField" client_ip_field, 2 "BlockedIPList" blocked_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockedIP {
    pub ip: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { BlockedIP {
    0 "IP" ip, 1 "CreateTime" create_time, 2 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockIPTask {
    pub task_id: String,
}
operation! { DescribeBlockIPTask(task_id: String) "DescribeBlockIPTask" -> DescribeBlockIPTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockIPTaskOutput {
    pub status: Option<i64>,
}
model! { DescribeBlockIPTaskOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetAssociations {
    pub budget_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub r#type: Option<String>,
}
operation! { DescribeBudgetAssociations(budget_id: String)
    "DescribeBudgetAssociations" -> DescribeBudgetAssociationsOutput {
    0 "BudgetId" budget_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Type" r#type: String
} }
paged! { DescribeBudgetAssociations: BudgetAssociation =
    Offset "Offset", "AssociationSet" association_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetAssociationsOutput {
    pub association_set: Option<Vec<BudgetAssociation>>,
    pub total_count: Option<u64>,
}
model! { DescribeBudgetAssociationsOutput {
    0 "AssociationSet" association_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetAssociation {
    pub budget_id: Option<String>,
    pub created_time: Option<String>,
    pub key_id: Option<String>,
    pub model_router_id: Option<String>,
    pub resource_name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub user_group_id: Option<String>,
}
model! { BudgetAssociation {
    0 "BudgetId" budget_id, 1 "CreatedTime" created_time, 2 "KeyId" key_id, 3 "ModelRouterId" model_router_id,
    4 "ResourceName" resource_name, 5 "Status" status, 6 "Type" r#type, 7 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgets {
    pub budget_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeBudgets() "DescribeBudgets" -> DescribeBudgetsOutput {
    0 "BudgetIds" budget_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64
} }
paged! { DescribeBudgets: BudgetInfo = Offset "Offset", "BudgetSet" budget_set, total "TotalCount" }

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
pub struct DescribeBudgetsOutput {
    pub budget_set: Option<Vec<BudgetInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeBudgetsOutput {
    0 "BudgetSet" budget_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetInfo {
    pub association_key_count: Option<u64>,
    pub association_model_router_count: Option<u64>,
    pub association_user_group_count: Option<u64>,
    pub budget_configs: Option<Vec<BudgetConfig>>,
    pub budget_id: Option<String>,
    pub budget_name: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForBudget>,
    pub status: Option<String>,
}
model! { BudgetInfo {
    0 "AssociationKeyCount" association_key_count, 1 "AssociationModelRouterCount" association_model_router_count,
    2 "AssociationUserGroupCount" association_user_group_count, 3 "BudgetConfigs" budget_configs,
    4 "BudgetId" budget_id, 5 "BudgetName" budget_name, 6 "CreatedTime" created_time, 7 "ModifiedTime" modified_time,
    8 "RateLimitConfig" rate_limit_config, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetConfig {
    pub budget_duration: Option<String>,
    pub budget_reset_at: Option<String>,
    pub max_budget: Option<f64>,
}
model! { BudgetConfig {
    0 "BudgetDuration" budget_duration, 1 "BudgetResetAt" budget_reset_at, 2 "MaxBudget" max_budget
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBByInstanceId {
    pub instance_ids: Vec<String>,
}
operation! { DescribeClassicalLBByInstanceId(instance_ids: Vec<String>)
    "DescribeClassicalLBByInstanceId" -> DescribeClassicalLBByInstanceIdOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBByInstanceIdOutput {
    pub load_balancer_info_list: Option<Vec<ClassicalLoadBalancerInfo>>,
}
model! { DescribeClassicalLBByInstanceIdOutput {
    0 "LoadBalancerInfoList" load_balancer_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassicalLoadBalancerInfo {
    pub instance_id: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
}
model! { ClassicalLoadBalancerInfo {
    0 "InstanceId" instance_id, 1 "LoadBalancerIds" load_balancer_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBHealthStatus {
    pub load_balancer_id: String,
    pub listener_id: Option<String>,
}
operation! { DescribeClassicalLBHealthStatus(load_balancer_id: String)
    "DescribeClassicalLBHealthStatus" -> DescribeClassicalLBHealthStatusOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBHealthStatusOutput {
    pub health_list: Option<Vec<ClassicalHealth>>,
}
model! { DescribeClassicalLBHealthStatusOutput {
    0 "HealthList" health_list
} }

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
    0 "IP" ip, 1 "Port" port, 2 "ListenerPort" listener_port, 3 "Protocol" protocol, 4 "HealthStatus" health_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBListeners {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBListenersOutput {
    pub listeners: Option<Vec<ClassicalListener>>,
}
model! { DescribeClassicalLBListenersOutput {
    0 "Listeners" listeners
} }

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
    0 "ListenerId" listener_id, 1 "ListenerPort" listener_port, 2 "InstancePort" instance_port,
    3 "ListenerName" listener_name, 4 "Protocol" protocol, 5 "SessionExpire" session_expire,
    6 "HealthSwitch" health_switch, 7 "TimeOut" time_out, 8 "IntervalTime" interval_time, 9 "HealthNum" health_num,
    10 "UnhealthNum" unhealth_num, 11 "HttpHash" http_hash, 12 "HttpCode" http_code, 13 "HttpCheckPath" http_check_path,
    14 "SSLMode" ssl_mode, 15 "CertId" cert_id, 16 "CertCaId" cert_ca_id, 17 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBTargets {
    pub load_balancer_id: String,
}
operation! { DescribeClassicalLBTargets(load_balancer_id: String)
    "DescribeClassicalLBTargets" -> DescribeClassicalLBTargetsOutput {
    0 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicalLBTargetsOutput {
    pub targets: Option<Vec<ClassicalTarget>>,
}
model! { DescribeClassicalLBTargetsOutput {
    0 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassicalTarget {
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub weight: Option<i64>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub instance_name: Option<String>,
    pub run_flag: Option<i64>,
}
model! { ClassicalTarget {
    0 "Type" r#type, 1 "InstanceId" instance_id, 2 "Weight" weight, 3 "PublicIpAddresses" public_ip_addresses,
    4 "PrivateIpAddresses" private_ip_addresses, 5 "InstanceName" instance_name, 6 "RunFlag" run_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClsLogSet {}
operation! { DescribeClsLogSet() "DescribeClsLogSet" -> DescribeClsLogSetOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClsLogSetOutput {
    pub logset_id: Option<String>,
    pub health_logset_id: Option<String>,
}
model! { DescribeClsLogSetOutput {
    0 "LogsetId" logset_id, 1 "HealthLogsetId" health_logset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterResources {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusterResources() "DescribeClusterResources" -> DescribeClusterResourcesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeClusterResources: ClusterResource =
    Offset "Offset", "ClusterResourceSet" cluster_resource_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterResourcesOutput {
    pub cluster_resource_set: Option<Vec<ClusterResource>>,
    pub total_count: Option<u64>,
}
model! { DescribeClusterResourcesOutput {
    0 "ClusterResourceSet" cluster_resource_set, 1 "TotalCount" total_count
} }

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
    0 "ClusterId" cluster_id, 1 "Vip" vip, 2 "LoadBalancerId" load_balancer_id, 3 "Idle" idle,
    4 "ClusterName" cluster_name, 5 "Isp" isp, 6 "ClustersZone" clusters_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClustersZone {
    pub master_zone: Option<Vec<String>>,
    pub slave_zone: Option<Vec<String>>,
}
model! { ClustersZone {
    0 "MasterZone" master_zone, 1 "SlaveZone" slave_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossTargets {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCrossTargets() "DescribeCrossTargets" -> DescribeCrossTargetsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeCrossTargets: CrossTargets = Offset "Offset", "CrossTargetSet" cross_target_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossTargetsOutput {
    pub total_count: Option<u64>,
    pub cross_target_set: Option<Vec<CrossTargets>>,
}
model! { DescribeCrossTargetsOutput {
    0 "TotalCount" total_count, 1 "CrossTargetSet" cross_target_set
} }

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
    0 "LocalVpcId" local_vpc_id, 1 "VpcId" vpc_id, 2 "IP" ip, 3 "VpcName" vpc_name, 4 "EniId" eni_id,
    5 "InstanceId" instance_id, 6 "InstanceName" instance_name, 7 "Region" region
} }

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
    Offset "Offset", "BindList" bind_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedConfigAssociateListOutput {
    pub bind_list: Option<Vec<BindDetailItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomizedConfigAssociateListOutput {
    0 "BindList" bind_list, 1 "TotalCount" total_count
} }

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
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Domain" domain, 3 "LocationId" location_id,
    4 "ListenerName" listener_name, 5 "Protocol" protocol, 6 "Vport" vport, 7 "Url" url, 8 "UconfigId" uconfig_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedConfigList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomizedConfigListOutput {
    pub config_list: Option<Vec<ConfigListItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomizedConfigListOutput {
    0 "ConfigList" config_list, 1 "TotalCount" total_count
} }

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
    0 "UconfigId" uconfig_id, 1 "ConfigType" config_type, 2 "ConfigName" config_name, 3 "ConfigContent" config_content,
    4 "CreateTimestamp" create_timestamp, 5 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveClusters {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeExclusiveClusters() "DescribeExclusiveClusters" -> DescribeExclusiveClustersOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeExclusiveClusters: Cluster = Offset "Offset", "ClusterSet" cluster_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveClustersOutput {
    pub cluster_set: Option<Vec<Cluster>>,
    pub total_count: Option<u64>,
}
model! { DescribeExclusiveClustersOutput {
    0 "ClusterSet" cluster_set, 1 "TotalCount" total_count
} }

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
    pub tag: Option<Vec<TagInfo>>,
}
model! { Cluster {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "ClusterType" cluster_type, 3 "ClusterTag" cluster_tag,
    4 "Zone" zone, 5 "Network" network, 6 "MaxConn" max_conn, 7 "MaxInFlow" max_in_flow, 8 "MaxInPkg" max_in_pkg,
    9 "MaxOutFlow" max_out_flow, 10 "MaxOutPkg" max_out_pkg, 11 "MaxNewConn" max_new_conn,
    12 "HTTPMaxNewConn" http_max_new_conn, 13 "HTTPSMaxNewConn" https_max_new_conn, 14 "HTTPQps" http_qps,
    15 "HTTPSQps" https_qps, 16 "ResourceCount" resource_count, 17 "IdleResourceCount" idle_resource_count,
    18 "LoadBalanceDirectorCount" load_balance_director_count, 19 "Isp" isp, 20 "ClustersZone" clusters_zone,
    21 "ClustersVersion" clusters_version, 22 "DisasterRecoveryType" disaster_recovery_type, 23 "Egress" egress,
    24 "IPVersion" ip_version, 25 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdleLoadBalancers {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub load_balancer_region: Option<String>,
}
operation! { DescribeIdleLoadBalancers() "DescribeIdleLoadBalancers" -> DescribeIdleLoadBalancersOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "LoadBalancerRegion" load_balancer_region: String
} }
paged! { DescribeIdleLoadBalancers: IdleLoadBalancer =
    Offset "Offset", "IdleLoadBalancers" idle_load_balancers, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdleLoadBalancersOutput {
    pub idle_load_balancers: Option<Vec<IdleLoadBalancer>>,
    pub total_count: Option<u64>,
}
model! { DescribeIdleLoadBalancersOutput {
    0 "IdleLoadBalancers" idle_load_balancers, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdleLoadBalancer {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub region: Option<String>,
    pub vip: Option<String>,
    pub idle_reason: Option<String>,
    pub status: Option<u64>,
    pub forward: Option<u64>,
    pub domain: Option<String>,
}
model! { IdleLoadBalancer {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name, 2 "Region" region, 3 "Vip" vip,
    4 "IdleReason" idle_reason, 5 "Status" status, 6 "Forward" forward, 7 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentRouterTiers {}
operation! { DescribeIntentRouterTiers() "DescribeIntentRouterTiers" -> DescribeIntentRouterTiersOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentRouterTiersOutput {
    pub tier_set: Option<Vec<IntentRouterTierDictItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeIntentRouterTiersOutput {
    0 "TierSet" tier_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentRouterTierDictItem {
    pub tier_id: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
}
model! { IntentRouterTierDictItem {
    0 "TierId" tier_id, 1 "DisplayName" display_name, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentRouters {
    pub model_router_id: String,
    pub intent_router_ids: Option<Vec<String>>,
}
operation! { DescribeIntentRouters(model_router_id: String) "DescribeIntentRouters" -> DescribeIntentRoutersOutput {
    0 "ModelRouterId" model_router_id, 1 "IntentRouterIds" intent_router_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentRoutersOutput {
    pub intent_router_set: Option<Vec<IntentRouterItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeIntentRoutersOutput {
    0 "IntentRouterSet" intent_router_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentRouterItem {
    pub created_time: Option<String>,
    pub intent_router_id: Option<String>,
    pub route_name: Option<String>,
    pub router_describe: Option<String>,
    pub status: Option<String>,
    pub tiers: Option<Vec<IntentRouterTierItem>>,
    pub updated_time: Option<String>,
}
model! { IntentRouterItem {
    0 "CreatedTime" created_time, 1 "IntentRouterId" intent_router_id, 2 "RouteName" route_name,
    3 "RouterDescribe" router_describe, 4 "Status" status, 5 "Tiers" tiers, 6 "UpdatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentRouterTierItem {
    pub models: Option<Vec<String>>,
    pub tier_name: Option<String>,
}
model! { IntentRouterTierItem {
    0 "Models" models, 1 "TierName" tier_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeys {
    pub model_router_id: String,
    pub filters: Option<Vec<Filter>>,
    pub key_ids: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeKeys(model_router_id: String) "DescribeKeys" -> DescribeKeysOutput {
    0 "ModelRouterId" model_router_id, 1 "Filters" filters: Vec<Filter>, 2 "KeyIds" key_ids: Vec<String>,
    3 "Limit" limit: u64, 4 "Offset" offset: u64
} }
paged! { DescribeKeys: KeyInfo = Offset "Offset", "Keys" keys, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeysOutput {
    pub keys: Option<Vec<KeyInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeKeysOutput {
    0 "Keys" keys, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyInfo {
    pub blocked: Option<bool>,
    pub budget_id: Option<String>,
    pub budget_name: Option<String>,
    pub created_time: Option<String>,
    pub credit_usage_set: Option<Vec<CreditUsage>>,
    pub key: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub modified_time: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForKey>,
    pub status: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { KeyInfo {
    0 "Blocked" blocked, 1 "BudgetId" budget_id, 2 "BudgetName" budget_name, 3 "CreatedTime" created_time,
    4 "CreditUsageSet" credit_usage_set, 5 "Key" key, 6 "KeyId" key_id, 7 "KeyName" key_name,
    8 "ModifiedTime" modified_time, 9 "RateLimitConfig" rate_limit_config, 10 "Status" status, 11 "Tags" tags,
    12 "UserGroupId" user_group_id, 13 "UserGroupName" user_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditUsage {
    pub budget_duration: Option<String>,
    pub budget_reset_at: Option<String>,
    pub limit: Option<f64>,
    pub used: Option<f64>,
}
model! { CreditUsage {
    0 "BudgetDuration" budget_duration, 1 "BudgetResetAt" budget_reset_at, 2 "Limit" limit, 3 "Used" used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLBListeners {
    pub backends: Vec<LbRsItem>,
}
operation! { DescribeLBListeners(backends: Vec<LbRsItem>) "DescribeLBListeners" -> DescribeLBListenersOutput {
    0 "Backends" backends
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LbRsItem {
    pub vpc_id: Option<String>,
    pub private_ip: Option<String>,
}
input! { LbRsItem(vpc_id: String, private_ip: String) {
    0 "VpcId" vpc_id: String, 1 "PrivateIp" private_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLBListenersOutput {
    pub load_balancers: Option<Vec<LBItem>>,
}
model! { DescribeLBListenersOutput {
    0 "LoadBalancers" load_balancers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LBItem {
    pub load_balancer_id: Option<String>,
    pub vip: Option<String>,
    pub listeners: Option<Vec<ListenerItem>>,
    pub region: Option<String>,
}
model! { LBItem {
    0 "LoadBalancerId" load_balancer_id, 1 "Vip" vip, 2 "Listeners" listeners, 3 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerItem {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub rules: Option<Vec<RulesItems>>,
    pub targets: Option<Vec<LbRsTargets>>,
    pub end_port: Option<i64>,
}
model! { ListenerItem {
    0 "ListenerId" listener_id, 1 "Protocol" protocol, 2 "Port" port, 3 "Rules" rules, 4 "Targets" targets,
    5 "EndPort" end_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesItems {
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub targets: Option<Vec<LbRsTargets>>,
}
model! { RulesItems {
    0 "LocationId" location_id, 1 "Domain" domain, 2 "Url" url, 3 "Targets" targets
} }

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
    0 "Type" r#type, 1 "PrivateIp" private_ip, 2 "Port" port, 3 "VpcId" vpc_id, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLBOperateProtect {
    pub load_balancer_ids: Vec<String>,
}
operation! { DescribeLBOperateProtect(load_balancer_ids: Vec<String>)
    "DescribeLBOperateProtect" -> DescribeLBOperateProtectOutput {
    0 "LoadBalancerIds" load_balancer_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLBOperateProtectOutput {
    pub load_balancer_set: Option<Vec<LBOperateProtectInfo>>,
}
model! { DescribeLBOperateProtectOutput {
    0 "LoadBalancerSet" load_balancer_set
} }

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
    0 "LoadBalancerId" load_balancer_id, 1 "ProtectState" protect_state, 2 "OperatorUin" operator_uin,
    3 "Description" description, 4 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListeners {
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
}
operation! { DescribeListeners(load_balancer_id: String) "DescribeListeners" -> DescribeListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>, 2 "Protocol" protocol: String,
    3 "Port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenersOutput {
    pub listeners: Option<Vec<Listener>>,
    pub total_count: Option<u64>,
}
model! { DescribeListenersOutput {
    0 "Listeners" listeners, 1 "TotalCount" total_count
} }

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
    pub rules: Option<Vec<RuleOutput>>,
    pub listener_name: Option<String>,
    pub create_time: Option<String>,
    pub end_port: Option<i64>,
    pub target_type: Option<String>,
    pub target_group: Option<BasicTargetGroupInfo>,
    pub session_type: Option<String>,
    pub keepalive_enable: Option<i64>,
    pub toa: Option<bool>,
    pub deregister_target_rst: Option<bool>,
    pub attr_flags: Option<Vec<String>>,
    pub target_group_list: Option<Vec<BasicTargetGroupInfo>>,
    pub max_conn: Option<i64>,
    pub max_cps: Option<i64>,
    pub idle_connect_timeout: Option<i64>,
    pub reschedule_interval: Option<u64>,
    pub data_compress_mode: Option<String>,
    pub reschedule_start_time: Option<i64>,
}
model! { Listener {
    0 "ListenerId" listener_id, 1 "Protocol" protocol, 2 "Port" port, 3 "Certificate" certificate,
    4 "HealthCheck" health_check, 5 "Scheduler" scheduler, 6 "SessionExpireTime" session_expire_time,
    7 "SniSwitch" sni_switch, 8 "Rules" rules, 9 "ListenerName" listener_name, 10 "CreateTime" create_time,
    11 "EndPort" end_port, 12 "TargetType" target_type, 13 "TargetGroup" target_group, 14 "SessionType" session_type,
    15 "KeepaliveEnable" keepalive_enable, 16 "Toa" toa, 17 "DeregisterTargetRst" deregister_target_rst,
    18 "AttrFlags" attr_flags, 19 "TargetGroupList" target_group_list, 20 "MaxConn" max_conn, 21 "MaxCps" max_cps,
    22 "IdleConnectTimeout" idle_connect_timeout, 23 "RescheduleInterval" reschedule_interval,
    24 "DataCompressMode" data_compress_mode, 25 "RescheduleStartTime" reschedule_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateOutput {
    pub ssl_mode: Option<String>,
    pub ssl_verify_client: Option<String>,
    pub cert_id: Option<String>,
    pub cert_ca_id: Option<String>,
    pub ext_cert_ids: Option<Vec<String>>,
}
model! { CertificateOutput {
    0 "SSLMode" ssl_mode, 1 "SSLVerifyClient" ssl_verify_client, 2 "CertId" cert_id, 3 "CertCaId" cert_ca_id,
    4 "ExtCertIds" ext_cert_ids
} }

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
    pub domains: Option<Vec<String>>,
    pub target_group_list: Option<Vec<BasicTargetGroupInfo>>,
    pub o_auth: Option<OAuth>,
    pub cookie_name: Option<String>,
}
model! { RuleOutput {
    0 "LocationId" location_id, 1 "Domain" domain, 2 "Url" url, 3 "SessionExpireTime" session_expire_time,
    4 "HealthCheck" health_check, 5 "Certificate" certificate, 6 "Scheduler" scheduler, 7 "ListenerId" listener_id,
    8 "RewriteTarget" rewrite_target, 9 "HttpGzip" http_gzip, 10 "BeAutoCreated" be_auto_created,
    11 "DefaultServer" default_server, 12 "Http2" http2, 13 "ForwardType" forward_type, 14 "CreateTime" create_time,
    15 "TargetType" target_type, 16 "TargetGroup" target_group, 17 "WafDomainId" waf_domain_id,
    18 "TrpcCallee" trpc_callee, 19 "TrpcFunc" trpc_func, 20 "QuicStatus" quic_status, 21 "Domains" domains,
    22 "TargetGroupList" target_group_list, 23 "OAuth" o_auth, 24 "CookieName" cookie_name
} }

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
    0 "TargetListenerId" target_listener_id, 1 "TargetLocationId" target_location_id, 2 "RewriteCode" rewrite_code,
    3 "TakeUrl" take_url, 4 "RewriteType" rewrite_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicTargetGroupInfo {
    pub target_group_id: Option<String>,
    pub target_group_name: Option<String>,
    pub weight: Option<u64>,
}
model! { BasicTargetGroupInfo {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupName" target_group_name, 2 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OAuth {
    pub o_auth_enable: Option<bool>,
    pub o_auth_failure_status: Option<String>,
}
input! { OAuth() {
    0 "OAuthEnable" o_auth_enable: bool, 1 "OAuthFailureStatus" o_auth_failure_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListByCertId {
    pub cert_ids: Vec<String>,
}
operation! { DescribeLoadBalancerListByCertId(cert_ids: Vec<String>)
    "DescribeLoadBalancerListByCertId" -> DescribeLoadBalancerListByCertIdOutput {
    0 "CertIds" cert_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListByCertIdOutput {
    pub cert_set: Option<Vec<CertIdRelatedWithLoadBalancers>>,
}
model! { DescribeLoadBalancerListByCertIdOutput {
    0 "CertSet" cert_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertIdRelatedWithLoadBalancers {
    pub cert_id: Option<String>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
}
model! { CertIdRelatedWithLoadBalancers {
    0 "CertId" cert_id, 1 "LoadBalancers" load_balancers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_type: Option<String>,
    pub forward: Option<u64>,
    pub domain: Option<String>,
    pub load_balancer_vips: Option<Vec<String>>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub status_time: Option<String>,
    pub project_id: Option<u64>,
    pub vpc_id: Option<String>,
    pub open_bgp: Option<u64>,
    pub snat: Option<bool>,
    pub isolation: Option<u64>,
    /// Deprecated.
    pub log: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub secure_groups: Option<Vec<String>>,
    pub target_region_info: Option<TargetRegionInfo>,
    pub anycast_zone: Option<String>,
    pub address_ip_version: Option<String>,
    pub numerical_vpc_id: Option<u64>,
    pub vip_isp: Option<String>,
    pub master_zone: Option<ZoneInfo>,
    pub backup_zone_set: Option<Vec<ZoneInfo>>,
    pub isolated_time: Option<String>,
    pub expire_time: Option<String>,
    pub charge_type: Option<String>,
    pub network_attributes: Option<InternetAccessible>,
    pub prepaid_attributes: Option<LBChargePrepaid>,
    pub log_set_id: Option<String>,
    pub log_topic_id: Option<String>,
    pub address_ipv6: Option<String>,
    pub extra_info: Option<ExtraInfo>,
    pub is_d_dos: Option<bool>,
    pub config_id: Option<String>,
    pub load_balancer_pass_to_target: Option<bool>,
    pub exclusive_cluster: Option<ExclusiveCluster>,
    pub ipv6_mode: Option<String>,
    pub snat_pro: Option<bool>,
    pub snat_ips: Option<Vec<SnatIp>>,
    pub sla_type: Option<String>,
    pub is_block: Option<bool>,
    pub is_block_time: Option<String>,
    pub local_bgp: Option<bool>,
    pub cluster_tag: Option<String>,
    pub mix_ip_target: Option<bool>,
    pub zones: Option<Vec<String>>,
    pub nfv_info: Option<String>,
    pub health_log_set_id: Option<String>,
    pub health_log_topic_id: Option<String>,
    pub cluster_ids: Option<Vec<String>>,
    pub attribute_flags: Option<Vec<String>>,
    pub load_balancer_domain: Option<String>,
    pub egress: Option<String>,
    pub exclusive: Option<u64>,
    pub target_count: Option<u64>,
    pub associate_endpoint: Option<String>,
    pub available_zone_affinity_info: Option<AvailableZoneAffinityInfo>,
}
model! { LoadBalancer {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name,
    2 "LoadBalancerType" load_balancer_type, 3 "Forward" forward, 4 "Domain" domain,
    5 "LoadBalancerVips" load_balancer_vips, 6 "Status" status, 7 "CreateTime" create_time, 8 "StatusTime" status_time,
    9 "ProjectId" project_id, 10 "VpcId" vpc_id, 11 "OpenBgp" open_bgp, 12 "Snat" snat, 13 "Isolation" isolation,
    14 "Log" log, 15 "SubnetId" subnet_id, 16 "Tags" tags, 17 "SecureGroups" secure_groups,
    18 "TargetRegionInfo" target_region_info, 19 "AnycastZone" anycast_zone, 20 "AddressIPVersion" address_ip_version,
    21 "NumericalVpcId" numerical_vpc_id, 22 "VipIsp" vip_isp, 23 "MasterZone" master_zone,
    24 "BackupZoneSet" backup_zone_set, 25 "IsolatedTime" isolated_time, 26 "ExpireTime" expire_time,
    27 "ChargeType" charge_type, 28 "NetworkAttributes" network_attributes, 29 "PrepaidAttributes" prepaid_attributes,
    30 "LogSetId" log_set_id, 31 "LogTopicId" log_topic_id, 32 "AddressIPv6" address_ipv6, 33 "ExtraInfo" extra_info,
    34 "IsDDos" is_d_dos, 35 "ConfigId" config_id, 36 "LoadBalancerPassToTarget" load_balancer_pass_to_target,
    37 "ExclusiveCluster" exclusive_cluster, 38 "IPv6Mode" ipv6_mode, 39 "SnatPro" snat_pro, 40 "SnatIps" snat_ips,
    41 "SlaType" sla_type, 42 "IsBlock" is_block, 43 "IsBlockTime" is_block_time, 44 "LocalBgp" local_bgp,
    45 "ClusterTag" cluster_tag, 46 "MixIpTarget" mix_ip_target, 47 "Zones" zones, 48 "NfvInfo" nfv_info,
    49 "HealthLogSetId" health_log_set_id, 50 "HealthLogTopicId" health_log_topic_id, 51 "ClusterIds" cluster_ids,
    52 "AttributeFlags" attribute_flags, 53 "LoadBalancerDomain" load_balancer_domain, 54 "Egress" egress,
    55 "Exclusive" exclusive, 56 "TargetCount" target_count, 57 "AssociateEndpoint" associate_endpoint,
    58 "AvailableZoneAffinityInfo" available_zone_affinity_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetRegionInfo {
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub numerical_vpc_id: Option<i64>,
}
input! { TargetRegionInfo(region: String, vpc_id: String) {
    0 "Region" region: String, 1 "VpcId" vpc_id: String, 2 "NumericalVpcId" numerical_vpc_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_id: Option<u64>,
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub zone_region: Option<String>,
    pub local_zone: Option<bool>,
    pub edge_zone: Option<bool>,
}
model! { ZoneInfo {
    0 "ZoneId" zone_id, 1 "Zone" zone, 2 "ZoneName" zone_name, 3 "ZoneRegion" zone_region, 4 "LocalZone" local_zone,
    5 "EdgeZone" edge_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraInfo {
    pub zhi_tong: Option<bool>,
    pub tgw_group_name: Option<String>,
}
model! { ExtraInfo {
    0 "ZhiTong" zhi_tong, 1 "TgwGroupName" tgw_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerOverview {}
operation! { DescribeLoadBalancerOverview() "DescribeLoadBalancerOverview" -> DescribeLoadBalancerOverviewOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerOverviewOutput {
    pub total_count: Option<i64>,
    pub running_count: Option<i64>,
    pub isolation_count: Option<i64>,
    pub will_expire_count: Option<i64>,
}
model! { DescribeLoadBalancerOverviewOutput {
    0 "TotalCount" total_count, 1 "RunningCount" running_count, 2 "IsolationCount" isolation_count,
    3 "WillExpireCount" will_expire_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTraffic {
    pub load_balancer_region: Option<String>,
}
operation! { DescribeLoadBalancerTraffic() "DescribeLoadBalancerTraffic" -> DescribeLoadBalancerTrafficOutput {
    0 "LoadBalancerRegion" load_balancer_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTrafficOutput {
    pub load_balancer_traffic: Option<Vec<LoadBalancerTraffic>>,
}
model! { DescribeLoadBalancerTrafficOutput {
    0 "LoadBalancerTraffic" load_balancer_traffic
} }

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
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name, 2 "Region" region, 3 "Vip" vip,
    4 "OutBandwidth" out_bandwidth, 5 "Domain" domain
} }

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
    Offset "Offset", "LoadBalancerSet" load_balancer_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub total_count: Option<u64>,
    pub load_balancer_set: Option<Vec<LoadBalancer>>,
}
model! { DescribeLoadBalancersOutput {
    0 "TotalCount" total_count, 1 "LoadBalancerSet" load_balancer_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersDetail {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub fields: Option<Vec<String>>,
    pub target_type: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeLoadBalancersDetail() "DescribeLoadBalancersDetail" -> DescribeLoadBalancersDetailOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Fields" fields: Vec<String>, 3 "TargetType" target_type: String,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeLoadBalancersDetail: LoadBalancerDetail =
    Offset "Offset", "LoadBalancerDetailSet" load_balancer_detail_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersDetailOutput {
    pub total_count: Option<u64>,
    pub load_balancer_detail_set: Option<Vec<LoadBalancerDetail>>,
}
model! { DescribeLoadBalancersDetailOutput {
    0 "TotalCount" total_count, 1 "LoadBalancerDetailSet" load_balancer_detail_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerDetail {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_type: Option<String>,
    pub status: Option<u64>,
    pub address: Option<String>,
    pub address_ipv6: Option<String>,
    pub address_ip_version: Option<String>,
    pub ipv6_mode: Option<String>,
    pub zone: Option<String>,
    pub address_isp: Option<String>,
    pub vpc_id: Option<String>,
    pub project_id: Option<u64>,
    pub create_time: Option<String>,
    pub charge_type: Option<String>,
    pub network_attributes: Option<InternetAccessible>,
    pub prepaid_attributes: Option<LBChargePrepaid>,
    pub extra_info: Option<ExtraInfo>,
    pub config_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<u64>,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub target_id: Option<String>,
    pub target_address: Option<String>,
    pub target_port: Option<u64>,
    pub target_weight: Option<u64>,
    pub isolation: Option<u64>,
    pub security_group: Option<Vec<String>>,
    pub load_balancer_pass_to_target: Option<u64>,
    pub target_health: Option<String>,
    pub domains: Option<String>,
    pub slave_zone: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub sni_switch: Option<i64>,
    pub load_balancer_domain: Option<String>,
    pub egress: Option<String>,
    pub attribute_flags: Option<Vec<String>>,
    pub sla_type: Option<String>,
    pub exclusive: Option<u64>,
    pub available_zone_affinity_info: Option<AvailableZoneAffinityInfo>,
}
model! { LoadBalancerDetail {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name,
    2 "LoadBalancerType" load_balancer_type, 3 "Status" status, 4 "Address" address, 5 "AddressIPv6" address_ipv6,
    6 "AddressIPVersion" address_ip_version, 7 "IPv6Mode" ipv6_mode, 8 "Zone" zone, 9 "AddressIsp" address_isp,
    10 "VpcId" vpc_id, 11 "ProjectId" project_id, 12 "CreateTime" create_time, 13 "ChargeType" charge_type,
    14 "NetworkAttributes" network_attributes, 15 "PrepaidAttributes" prepaid_attributes, 16 "ExtraInfo" extra_info,
    17 "ConfigId" config_id, 18 "Tags" tags, 19 "ListenerId" listener_id, 20 "Protocol" protocol, 21 "Port" port,
    22 "LocationId" location_id, 23 "Domain" domain, 24 "Url" url, 25 "TargetId" target_id,
    26 "TargetAddress" target_address, 27 "TargetPort" target_port, 28 "TargetWeight" target_weight,
    29 "Isolation" isolation, 30 "SecurityGroup" security_group,
    31 "LoadBalancerPassToTarget" load_balancer_pass_to_target, 32 "TargetHealth" target_health, 33 "Domains" domains,
    34 "SlaveZone" slave_zone, 35 "Zones" zones, 36 "SniSwitch" sni_switch,
    37 "LoadBalancerDomain" load_balancer_domain, 38 "Egress" egress, 39 "AttributeFlags" attribute_flags,
    40 "SlaType" sla_type, 41 "Exclusive" exclusive, 42 "AvailableZoneAffinityInfo" available_zone_affinity_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAliases {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub sort: Option<Vec<Sort>>,
}
operation! { DescribeModelAliases() "DescribeModelAliases" -> DescribeModelAliasesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Sort" sort: Vec<Sort>
} }
paged! { DescribeModelAliases: ModelAlias = Offset "Offset", "ModelAliasSet" model_alias_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    pub field: Option<String>,
    pub order: Option<String>,
}
input! { Sort() {
    0 "Field" field: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAliasesOutput {
    pub model_alias_set: Option<Vec<ModelAlias>>,
    pub total_count: Option<u64>,
}
model! { DescribeModelAliasesOutput {
    0 "ModelAliasSet" model_alias_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelAlias {
    pub coefficient: Option<Coefficient>,
    pub model_alias_name: Option<String>,
    pub service_provider_coefficient_set: Option<Vec<ServiceProviderCoefficient>>,
    pub source: Option<String>,
    pub status: Option<String>,
}
model! { ModelAlias {
    0 "Coefficient" coefficient, 1 "ModelAliasName" model_alias_name,
    2 "ServiceProviderCoefficientSet" service_provider_coefficient_set, 3 "Source" source, 4 "Status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProviderCoefficient {
    pub coefficient: Option<Coefficient>,
    pub service_provider_id: Option<String>,
    pub service_provider_name: Option<String>,
}
model! { ServiceProviderCoefficient {
    0 "Coefficient" coefficient, 1 "ServiceProviderId" service_provider_id,
    2 "ServiceProviderName" service_provider_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAssociations {
    pub model_router_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeModelAssociations(model_router_id: String)
    "DescribeModelAssociations" -> DescribeModelAssociationsOutput {
    0 "ModelRouterId" model_router_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeModelAssociations: ModelAssociation =
    Offset "Offset", "ModelAssociationSet" model_association_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAssociationsOutput {
    pub model_association_set: Option<Vec<ModelAssociation>>,
    pub model_router_id: Option<String>,
    pub total_count: Option<u64>,
}
model! { DescribeModelAssociationsOutput {
    0 "ModelAssociationSet" model_association_set, 1 "ModelRouterId" model_router_id, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelAssociation {
    pub input_modalities_union: Option<Vec<String>>,
    pub model_name: Option<String>,
    pub service_providers: Option<Vec<ServiceProvider>>,
    pub r#type: Option<String>,
}
model! { ModelAssociation {
    0 "InputModalitiesUnion" input_modalities_union, 1 "ModelName" model_name, 2 "ServiceProviders" service_providers,
    3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProvider {
    pub access_type: Option<String>,
    pub input_modalities: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub provider: Option<String>,
    pub service_provider_id: Option<String>,
    pub service_provider_name: Option<String>,
    pub order: Option<u64>,
    pub weight: Option<u64>,
    pub association_status: Option<String>,
}
model! { ServiceProvider {
    0 "AccessType" access_type, 1 "InputModalities" input_modalities, 2 "Protocol" protocol, 3 "Provider" provider,
    4 "ServiceProviderId" service_provider_id, 5 "ServiceProviderName" service_provider_name, 6 "Order" order,
    7 "Weight" weight, 8 "AssociationStatus" association_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelKeysOutput {
    pub models: Option<Vec<ModelKeyInfoItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeModelKeysOutput {
    0 "Models" models, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelKeyInfoItem {
    pub access_type: Option<String>,
    pub api_base: Option<String>,
    pub created_at: Option<String>,
    pub host_header: Option<String>,
    pub key_count: Option<i64>,
    pub keys: Option<Vec<KeyDetailItem>>,
    pub model_ids_with_alias: Option<Vec<ServiceProviderModelItem>>,
    pub model_provider: Option<String>,
    pub protocol: Option<String>,
    pub service_ips: Option<Vec<String>>,
    pub service_provider_id: Option<String>,
    pub service_provider_name: Option<String>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub verify_ssl: Option<bool>,
    pub vpc_id: Option<String>,
    pub health_check_config: Option<ServiceProviderHealthCheckConfigOutput>,
}
model! { ModelKeyInfoItem {
    0 "AccessType" access_type, 1 "ApiBase" api_base, 2 "CreatedAt" created_at, 3 "HostHeader" host_header,
    4 "KeyCount" key_count, 5 "Keys" keys, 6 "ModelIdsWithAlias" model_ids_with_alias, 7 "ModelProvider" model_provider,
    8 "Protocol" protocol, 9 "ServiceIps" service_ips, 10 "ServiceProviderId" service_provider_id,
    11 "ServiceProviderName" service_provider_name, 12 "Status" status, 13 "SubnetId" subnet_id, 14 "Tags" tags,
    15 "VerifySSL" verify_ssl, 16 "VpcId" vpc_id, 17 "HealthCheckConfig" health_check_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyDetailItem {
    pub key_id: Option<String>,
    pub created_at: Option<String>,
    pub name: Option<String>,
}
model! { KeyDetailItem {
    0 "KeyId" key_id, 1 "CreatedAt" created_at, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProviderModelItem {
    pub associated_model_routers: Option<Vec<AssociatedModelRouterItem>>,
    pub input_modalities: Option<Vec<String>>,
    pub model_alias: Option<String>,
    pub model_id: Option<String>,
    pub probed_input_modalities: Option<Vec<String>>,
}
model! { ServiceProviderModelItem {
    0 "AssociatedModelRouters" associated_model_routers, 1 "InputModalities" input_modalities,
    2 "ModelAlias" model_alias, 3 "ModelId" model_id, 4 "ProbedInputModalities" probed_input_modalities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedModelRouterItem {
    pub model_router_id: Option<String>,
}
model! { AssociatedModelRouterItem {
    0 "ModelRouterId" model_router_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProviderHealthCheckConfigOutput {
    pub health_check_enabled: Option<bool>,
}
model! { ServiceProviderHealthCheckConfigOutput {
    0 "HealthCheckEnabled" health_check_enabled
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelNamesOutput {
    pub model_names: Option<Vec<ModelNameAggregatedItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeModelNamesOutput {
    0 "ModelNames" model_names, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelNameAggregatedItem {
    pub model_name: Option<String>,
    pub service_providers: Option<Vec<ServiceProviderItem>>,
    pub input_modalities_union: Option<Vec<String>>,
}
model! { ModelNameAggregatedItem {
    0 "ModelName" model_name, 1 "ServiceProviders" service_providers, 2 "InputModalitiesUnion" input_modalities_union
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProviderItem {
    pub service_provider_id: Option<String>,
    pub service_provider_name: Option<String>,
    pub model_provider: Option<String>,
    pub input_modalities: Option<Vec<String>>,
}
model! { ServiceProviderItem {
    0 "ServiceProviderId" service_provider_id, 1 "ServiceProviderName" service_provider_name,
    2 "ModelProvider" model_provider, 3 "InputModalities" input_modalities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRewrite {
    pub model_router_id: String,
    pub source_model: Option<String>,
}
operation! { DescribeModelRewrite(model_router_id: String) "DescribeModelRewrite" -> DescribeModelRewriteOutput {
    0 "ModelRouterId" model_router_id, 1 "SourceModel" source_model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRewriteOutput {
    pub rewrites: Option<Vec<RewriteItem>>,
}
model! { DescribeModelRewriteOutput {
    0 "Rewrites" rewrites
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewriteItem {
    pub source_model: Option<String>,
    pub target_model: Option<String>,
}
model! { RewriteItem {
    0 "SourceModel" source_model, 1 "TargetModel" target_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterDetail {
    pub model_router_id: String,
}
operation! { DescribeModelRouterDetail(model_router_id: String)
    "DescribeModelRouterDetail" -> DescribeModelRouterDetailOutput {
    0 "ModelRouterId" model_router_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterDetailOutput {
    pub model_router: Option<ModelRouterDetail>,
}
model! { DescribeModelRouterDetailOutput {
    0 "ModelRouter" model_router
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterDetail {
    pub budget_id: Option<String>,
    pub budget_name: Option<String>,
    pub cluster_info: Option<ClusterInfo>,
    pub created_time: Option<String>,
    pub credit_usage_set: Option<Vec<CreditUsage>>,
    pub domain: Option<String>,
    pub model_router_id: Option<String>,
    pub model_router_name: Option<String>,
    pub model_router_type: Option<String>,
    pub modified_time: Option<String>,
    pub network_type: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForModelRouter>,
    pub router_setting: Option<RouterSettingWithFallBack>,
    pub security_groups: Option<Vec<String>>,
    pub security_status: Option<String>,
    pub service_end_points: Option<Vec<ServiceEndPoints>>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub trade_status: Option<String>,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub bandwidth: Option<u64>,
    pub eip_address_id: Option<String>,
    pub billing_config: Option<ModelRouterBillingConfigOutput>,
}
model! { ModelRouterDetail {
    0 "BudgetId" budget_id, 1 "BudgetName" budget_name, 2 "ClusterInfo" cluster_info, 3 "CreatedTime" created_time,
    4 "CreditUsageSet" credit_usage_set, 5 "Domain" domain, 6 "ModelRouterId" model_router_id,
    7 "ModelRouterName" model_router_name, 8 "ModelRouterType" model_router_type, 9 "ModifiedTime" modified_time,
    10 "NetworkType" network_type, 11 "RateLimitConfig" rate_limit_config, 12 "RouterSetting" router_setting,
    13 "SecurityGroups" security_groups, 14 "SecurityStatus" security_status, 15 "ServiceEndPoints" service_end_points,
    16 "Status" status, 17 "SubnetId" subnet_id, 18 "Tags" tags, 19 "TradeStatus" trade_status, 20 "Vip" vip,
    21 "VpcId" vpc_id, 22 "Bandwidth" bandwidth, 23 "EipAddressId" eip_address_id, 24 "BillingConfig" billing_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInfo {
    pub cluster_id: Option<String>,
    pub r#type: Option<String>,
    pub cluster_name: Option<String>,
}
model! { ClusterInfo {
    0 "ClusterId" cluster_id, 1 "Type" r#type, 2 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterSettingWithFallBack {
    pub cross_model_group_routing_strategy: Option<String>,
    pub fall_back: Option<FallBackItem>,
    pub routing_strategy: Option<String>,
    pub num_retries: Option<u64>,
    pub routing_strategy_args: Option<RoutingStrategyArgs>,
    pub sticky_config: Option<StickyConfig>,
}
input! { RouterSettingWithFallBack() {
    0 "CrossModelGroupRoutingStrategy" cross_model_group_routing_strategy: String, 1 "FallBack" fall_back: FallBackItem,
    2 "RoutingStrategy" routing_strategy: String, 3 "NumRetries" num_retries: u64,
    4 "RoutingStrategyArgs" routing_strategy_args: RoutingStrategyArgs, 5 "StickyConfig" sticky_config: StickyConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FallBackItem {
    pub default_fall_back_models: Option<Vec<String>>,
}
input! { FallBackItem() {
    0 "DefaultFallBackModels" default_fall_back_models: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceEndPoints {
    pub cert_id: Option<String>,
    pub port: Option<u64>,
    pub schema: Option<String>,
}
model! { ServiceEndPoints {
    0 "CertId" cert_id, 1 "Port" port, 2 "Schema" schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterBillingConfigOutput {
    pub charge_type: Option<String>,
    pub sla_type: Option<String>,
    pub associate_resource_package: Option<bool>,
}
model! { ModelRouterBillingConfigOutput {
    0 "ChargeType" charge_type, 1 "SlaType" sla_type, 2 "AssociateResourcePackage" associate_resource_package
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterGuardrails {
    pub model_router_id: String,
}
operation! { DescribeModelRouterGuardrails(model_router_id: String)
    "DescribeModelRouterGuardrails" -> DescribeModelRouterGuardrailsOutput {
    0 "ModelRouterId" model_router_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterGuardrailsOutput {
    pub guardrails: Option<Vec<GuardrailConfig>>,
}
model! { DescribeModelRouterGuardrailsOutput {
    0 "Guardrails" guardrails
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GuardrailConfig {
    pub guardrail_id: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub service_id: Option<String>,
    pub input_check_depth: Option<u64>,
}
input! { GuardrailConfig() {
    0 "GuardrailId" guardrail_id: String, 1 "Type" r#type: String, 2 "InstanceId" instance_id: String,
    3 "ServiceId" service_id: String, 4 "InputCheckDepth" input_check_depth: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterLogs {
    pub model_router_id: String,
    pub key_id: Option<String>,
    pub model: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<u64>,
}
operation! { DescribeModelRouterLogs(model_router_id: String)
    "DescribeModelRouterLogs" -> DescribeModelRouterLogsOutput {
    0 "ModelRouterId" model_router_id, 1 "KeyId" key_id: String, 2 "Model" model: String, 3 "Status" status: String,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "NextToken" next_token: String,
    7 "MaxResults" max_results: u64
} }
paged! { DescribeModelRouterLogs: ModelRouterLog = Token "NextToken", "Logs" logs, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterLogsOutput {
    pub logs: Option<Vec<ModelRouterLog>>,
    pub total_count: Option<u64>,
    pub next_token: Option<String>,
}
model! { DescribeModelRouterLogsOutput {
    0 "Logs" logs, 1 "TotalCount" total_count, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterLog {
    pub key_id: Option<String>,
    pub model: Option<String>,
    pub provider: Option<String>,
    pub status: Option<String>,
    pub max_retries: Option<u64>,
    pub total_tokens: Option<u64>,
    pub input_tokens: Option<u64>,
    pub output_tokens: Option<u64>,
    pub request_duration: Option<u64>,
    pub requester_ip: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { ModelRouterLog {
    0 "KeyId" key_id, 1 "Model" model, 2 "Provider" provider, 3 "Status" status, 4 "MaxRetries" max_retries,
    5 "TotalTokens" total_tokens, 6 "InputTokens" input_tokens, 7 "OutputTokens" output_tokens,
    8 "RequestDuration" request_duration, 9 "RequesterIp" requester_ip, 10 "StartTime" start_time, 11 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterQuota {
    pub quota_types: Vec<String>,
    pub resource_ids: Option<Vec<String>>,
    pub display_fields: Option<Vec<String>>,
}
operation! { DescribeModelRouterQuota(quota_types: Vec<String>)
    "DescribeModelRouterQuota" -> DescribeModelRouterQuotaOutput {
    0 "QuotaTypes" quota_types, 1 "ResourceIds" resource_ids: Vec<String>, 2 "DisplayFields" display_fields: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterQuotaOutput {
    pub quotas: Option<Vec<ModelRouterQuota>>,
}
model! { DescribeModelRouterQuotaOutput {
    0 "Quotas" quotas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterQuota {
    pub quota_type: Option<String>,
    pub resource_id: Option<String>,
    pub limit: Option<u64>,
    pub used: Option<u64>,
    pub available: Option<u64>,
}
model! { ModelRouterQuota {
    0 "QuotaType" quota_type, 1 "ResourceId" resource_id, 2 "Limit" limit, 3 "Used" used, 4 "Available" available
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterResourcePackageDeduction {
    pub deduction_time_begin: String,
    pub deduction_time_end: String,
    pub model_router_resource_package_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub sort_by: Option<String>,
}
operation! { DescribeModelRouterResourcePackageDeduction(deduction_time_begin: String, deduction_time_end: String, model_router_resource_package_id: String)
    "DescribeModelRouterResourcePackageDeduction" -> DescribeModelRouterResourcePackageDeductionOutput {
    0 "DeductionTimeBegin" deduction_time_begin, 1 "DeductionTimeEnd" deduction_time_end,
    2 "ModelRouterResourcePackageId" model_router_resource_package_id, 3 "Limit" limit: u64, 4 "Offset" offset: u64,
    5 "SortBy" sort_by: String
} }
paged! { DescribeModelRouterResourcePackageDeduction: ModelRouterResourcePackageDeduction =
    Offset "Offset", "ModelRouterResourcePackageDeductionSet" model_router_resource_package_deduction_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterResourcePackageDeductionOutput {
    pub model_router_resource_package_deduction_set: Option<Vec<ModelRouterResourcePackageDeduction>>,
    pub total_count: Option<u64>,
}
model! { DescribeModelRouterResourcePackageDeductionOutput {
    0 "ModelRouterResourcePackageDeductionSet" model_router_resource_package_deduction_set, 1 "TotalCount" total_count
} }

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
    0 "ActualDosage" actual_dosage, 1 "AfterDeductionRemain" after_deduction_remain,
    2 "BeforeDeductionRemain" before_deduction_remain, 3 "DeductionTime" deduction_time, 4 "Dosage" dosage,
    5 "EndTime" end_time, 6 "ModelRouterId" model_router_id,
    7 "ModelRouterResourcePackageId" model_router_resource_package_id, 8 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterResourcePackages {
    pub model_router_resource_package_ids: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_by: Option<String>,
    pub sort_by: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeModelRouterResourcePackages()
    "DescribeModelRouterResourcePackages" -> DescribeModelRouterResourcePackagesOutput {
    0 "ModelRouterResourcePackageIds" model_router_resource_package_ids: Vec<String>, 1 "Offset" offset: u64,
    2 "Limit" limit: u64, 3 "OrderBy" order_by: String, 4 "SortBy" sort_by: String, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeModelRouterResourcePackages: ModelRouterPackage =
    Offset "Offset", "ModelRouterResourcePackageSet" model_router_resource_package_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouterResourcePackagesOutput {
    pub model_router_resource_package_set: Option<Vec<ModelRouterPackage>>,
    pub total_count: Option<u64>,
    pub total_dosage: Option<u64>,
}
model! { DescribeModelRouterResourcePackagesOutput {
    0 "ModelRouterResourcePackageSet" model_router_resource_package_set, 1 "TotalCount" total_count,
    2 "TotalDosage" total_dosage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterPackage {
    pub capacity_size: Option<String>,
    pub capacity_remain: Option<String>,
    pub capacity_size_precise: Option<String>,
    pub capacity_remain_precise: Option<String>,
    pub auto_purchase_flag: Option<u64>,
    pub model_router_resource_package_id: Option<String>,
    pub create_time: Option<String>,
    pub deduction_start_time: Option<String>,
    pub deduction_end_time: Option<String>,
    pub expired_time: Option<String>,
    pub status: Option<u64>,
}
model! { ModelRouterPackage {
    0 "CapacitySize" capacity_size, 1 "CapacityRemain" capacity_remain, 2 "CapacitySizePrecise" capacity_size_precise,
    3 "CapacityRemainPrecise" capacity_remain_precise, 4 "AutoPurchaseFlag" auto_purchase_flag,
    5 "ModelRouterResourcePackageId" model_router_resource_package_id, 6 "CreateTime" create_time,
    7 "DeductionStartTime" deduction_start_time, 8 "DeductionEndTime" deduction_end_time, 9 "ExpiredTime" expired_time,
    10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRouters {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub model_router_ids: Option<Vec<String>>,
    pub offset: Option<u64>,
}
operation! { DescribeModelRouters() "DescribeModelRouters" -> DescribeModelRoutersOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: u64, 2 "ModelRouterIds" model_router_ids: Vec<String>,
    3 "Offset" offset: u64
} }
paged! { DescribeModelRouters: ModelRouterSet = Offset "Offset", "ModelRouterSet" model_router_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelRoutersOutput {
    pub model_router_set: Option<Vec<ModelRouterSet>>,
    pub total_count: Option<u64>,
}
model! { DescribeModelRoutersOutput {
    0 "ModelRouterSet" model_router_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterSet {
    pub budget_id: Option<String>,
    pub budget_name: Option<String>,
    pub cluster_info: Option<ClusterInfo>,
    pub created_time: Option<String>,
    pub credit_usage_set: Option<Vec<CreditUsage>>,
    pub domain: Option<String>,
    pub model_router_id: Option<String>,
    pub model_router_name: Option<String>,
    pub model_router_type: Option<String>,
    pub modified_time: Option<String>,
    pub network_type: Option<String>,
    pub security_status: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub trade_status: Option<String>,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub bandwidth: Option<u64>,
    pub eip_address_id: Option<String>,
    pub billing_config: Option<ModelRouterBillingConfigOutput>,
}
model! { ModelRouterSet {
    0 "BudgetId" budget_id, 1 "BudgetName" budget_name, 2 "ClusterInfo" cluster_info, 3 "CreatedTime" created_time,
    4 "CreditUsageSet" credit_usage_set, 5 "Domain" domain, 6 "ModelRouterId" model_router_id,
    7 "ModelRouterName" model_router_name, 8 "ModelRouterType" model_router_type, 9 "ModifiedTime" modified_time,
    10 "NetworkType" network_type, 11 "SecurityStatus" security_status, 12 "Status" status, 13 "Tags" tags,
    14 "TradeStatus" trade_status, 15 "Vip" vip, 16 "VpcId" vpc_id, 17 "Bandwidth" bandwidth,
    18 "EipAddressId" eip_address_id, 19 "BillingConfig" billing_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuota {}
operation! { DescribeQuota() "DescribeQuota" -> DescribeQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaOutput {
    pub quota_set: Option<Vec<Quota>>,
}
model! { DescribeQuotaOutput {
    0 "QuotaSet" quota_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub quota_id: Option<String>,
    pub quota_current: Option<i64>,
    pub quota_limit: Option<i64>,
}
model! { Quota {
    0 "QuotaId" quota_id, 1 "QuotaCurrent" quota_current, 2 "QuotaLimit" quota_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResources {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeResources() "DescribeResources" -> DescribeResourcesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeResources: ZoneResource = Offset "Offset", "ZoneResourceSet" zone_resource_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesOutput {
    pub zone_resource_set: Option<Vec<ZoneResource>>,
    pub total_count: Option<u64>,
}
model! { DescribeResourcesOutput {
    0 "ZoneResourceSet" zone_resource_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneResource {
    pub master_zone: Option<String>,
    pub resource_set: Option<Vec<Resource>>,
    pub slave_zone: Option<String>,
    pub ip_version: Option<String>,
    pub zone_region: Option<String>,
    pub local_zone: Option<bool>,
    pub zone_resource_type: Option<String>,
    pub edge_zone: Option<bool>,
    pub egress: Option<String>,
}
model! { ZoneResource {
    0 "MasterZone" master_zone, 1 "ResourceSet" resource_set, 2 "SlaveZone" slave_zone, 3 "IPVersion" ip_version,
    4 "ZoneRegion" zone_region, 5 "LocalZone" local_zone, 6 "ZoneResourceType" zone_resource_type,
    7 "EdgeZone" edge_zone, 8 "Egress" egress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub r#type: Option<Vec<String>>,
    pub isp: Option<String>,
    pub availability_set: Option<Vec<ResourceAvailability>>,
    pub type_set: Option<Vec<TypeInfo>>,
}
model! { Resource {
    0 "Type" r#type, 1 "Isp" isp, 2 "AvailabilitySet" availability_set, 3 "TypeSet" type_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceAvailability {
    pub r#type: Option<String>,
    pub availability: Option<String>,
}
model! { ResourceAvailability {
    0 "Type" r#type, 1 "Availability" availability
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeInfo {
    pub r#type: Option<String>,
    pub spec_availability_set: Option<Vec<SpecAvailability>>,
}
model! { TypeInfo {
    0 "Type" r#type, 1 "SpecAvailabilitySet" spec_availability_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecAvailability {
    pub spec_type: Option<String>,
    pub availability: Option<String>,
}
model! { SpecAvailability {
    0 "SpecType" spec_type, 1 "Availability" availability
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRewrite {
    pub load_balancer_id: String,
    pub source_listener_ids: Option<Vec<String>>,
    pub source_location_ids: Option<Vec<String>>,
}
operation! { DescribeRewrite(load_balancer_id: String) "DescribeRewrite" -> DescribeRewriteOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "SourceListenerIds" source_listener_ids: Vec<String>,
    2 "SourceLocationIds" source_location_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRewriteOutput {
    pub rewrite_set: Option<Vec<RuleOutput>>,
}
model! { DescribeRewriteOutput {
    0 "RewriteSet" rewrite_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceProviderHealthStatus {
    pub service_provider_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeServiceProviderHealthStatus(service_provider_id: String)
    "DescribeServiceProviderHealthStatus" -> DescribeServiceProviderHealthStatusOutput {
    0 "ServiceProviderId" service_provider_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeServiceProviderHealthStatus: ModelHealthCheckResults =
    Offset "Offset", "HealthCheckResults" health_check_results, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceProviderHealthStatusOutput {
    pub health_check_results: Option<Vec<ModelHealthCheckResults>>,
    pub total_count: Option<u64>,
}
model! { DescribeServiceProviderHealthStatusOutput {
    0 "HealthCheckResults" health_check_results, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelHealthCheckResults {
    pub provider_key_id: Option<String>,
    pub model: Option<String>,
    pub status: Option<String>,
}
model! { ModelHealthCheckResults {
    0 "ProviderKeyId" provider_key_id, 1 "Model" model, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedProviders {}
operation! { DescribeSupportedProviders() "DescribeSupportedProviders" -> DescribeSupportedProvidersOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedProvidersOutput {
    pub providers: Option<Vec<ProviderItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeSupportedProvidersOutput {
    0 "Providers" providers, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderItem {
    pub provider: Option<String>,
    pub display_name: Option<String>,
    pub protocols: Option<Vec<String>>,
    pub english_display_name: Option<String>,
}
model! { ProviderItem {
    0 "Provider" provider, 1 "DisplayName" display_name, 2 "Protocols" protocols,
    3 "EnglishDisplayName" english_display_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstanceStatus {
    pub target_group_id: String,
    pub target_group_instance_ips: Option<Vec<String>>,
}
operation! { DescribeTargetGroupInstanceStatus(target_group_id: String)
    "DescribeTargetGroupInstanceStatus" -> DescribeTargetGroupInstanceStatusOutput {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstanceIps" target_group_instance_ips: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstanceStatusOutput {
    pub target_group_instance_set: Option<Vec<TargetGroupInstanceStatus>>,
}
model! { DescribeTargetGroupInstanceStatusOutput {
    0 "TargetGroupInstanceSet" target_group_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupInstanceStatus {
    pub instance_ip: Option<String>,
    pub status: Option<String>,
    pub instance_id: Option<String>,
    pub port: Option<u64>,
    pub eni_id: Option<String>,
}
model! { TargetGroupInstanceStatus {
    0 "InstanceIp" instance_ip, 1 "Status" status, 2 "InstanceId" instance_id, 3 "Port" port, 4 "EniId" eni_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstances {
    pub filters: Vec<Filter>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeTargetGroupInstances(filters: Vec<Filter>)
    "DescribeTargetGroupInstances" -> DescribeTargetGroupInstancesOutput {
    0 "Filters" filters, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeTargetGroupInstances: TargetGroupBackend =
    Offset "Offset", "TargetGroupInstanceSet" target_group_instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstancesOutput {
    pub total_count: Option<u64>,
    pub target_group_instance_set: Option<Vec<TargetGroupBackend>>,
    pub real_count: Option<u64>,
}
model! { DescribeTargetGroupInstancesOutput {
    0 "TotalCount" total_count, 1 "TargetGroupInstanceSet" target_group_instance_set, 2 "RealCount" real_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupBackend {
    pub target_group_id: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub port: Option<u64>,
    pub weight: Option<u64>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub instance_name: Option<String>,
    pub registered_time: Option<String>,
    pub eni_id: Option<String>,
    pub zone_id: Option<u64>,
}
model! { TargetGroupBackend {
    0 "TargetGroupId" target_group_id, 1 "Type" r#type, 2 "InstanceId" instance_id, 3 "Port" port, 4 "Weight" weight,
    5 "PublicIpAddresses" public_ip_addresses, 6 "PrivateIpAddresses" private_ip_addresses,
    7 "InstanceName" instance_name, 8 "RegisteredTime" registered_time, 9 "EniId" eni_id, 10 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupList {
    pub target_group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeTargetGroupList() "DescribeTargetGroupList" -> DescribeTargetGroupListOutput {
    0 "TargetGroupIds" target_group_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeTargetGroupList: TargetGroupInfo =
    Offset "Offset", "TargetGroupSet" target_group_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupListOutput {
    pub total_count: Option<u64>,
    pub target_group_set: Option<Vec<TargetGroupInfo>>,
}
model! { DescribeTargetGroupListOutput {
    0 "TotalCount" total_count, 1 "TargetGroupSet" target_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupInfo {
    pub target_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub target_group_name: Option<String>,
    pub port: Option<u64>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub associated_rule: Option<Vec<AssociationItem>>,
    pub protocol: Option<String>,
    pub schedule_algorithm: Option<String>,
    pub health_check: Option<TargetGroupHealthCheck>,
    pub target_group_type: Option<String>,
    pub associated_rule_count: Option<i64>,
    pub registered_instances_count: Option<i64>,
    pub tag: Option<Vec<TagInfo>>,
    pub weight: Option<u64>,
    pub full_listen_switch: Option<bool>,
    pub keepalive_enable: Option<bool>,
    pub session_expire_time: Option<i64>,
    pub ip_version: Option<String>,
    pub snat_enable: Option<bool>,
}
model! { TargetGroupInfo {
    0 "TargetGroupId" target_group_id, 1 "VpcId" vpc_id, 2 "TargetGroupName" target_group_name, 3 "Port" port,
    4 "CreatedTime" created_time, 5 "UpdatedTime" updated_time, 6 "AssociatedRule" associated_rule,
    7 "Protocol" protocol, 8 "ScheduleAlgorithm" schedule_algorithm, 9 "HealthCheck" health_check,
    10 "TargetGroupType" target_group_type, 11 "AssociatedRuleCount" associated_rule_count,
    12 "RegisteredInstancesCount" registered_instances_count, 13 "Tag" tag, 14 "Weight" weight,
    15 "FullListenSwitch" full_listen_switch, 16 "KeepaliveEnable" keepalive_enable,
    17 "SessionExpireTime" session_expire_time, 18 "IpVersion" ip_version, 19 "SnatEnable" snat_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociationItem {
    pub load_balancer_id: Option<String>,
    pub listener_id: Option<String>,
    pub location_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<u64>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub load_balancer_name: Option<String>,
    pub listener_name: Option<String>,
    pub weight: Option<u64>,
    pub rule_id: Option<String>,
}
model! { AssociationItem {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "LocationId" location_id, 3 "Protocol" protocol,
    4 "Port" port, 5 "Domain" domain, 6 "Url" url, 7 "LoadBalancerName" load_balancer_name,
    8 "ListenerName" listener_name, 9 "Weight" weight, 10 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroups {
    pub target_group_ids: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTargetGroups() "DescribeTargetGroups" -> DescribeTargetGroupsOutput {
    0 "TargetGroupIds" target_group_ids: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTargetGroups: TargetGroupInfo =
    Offset "Offset", "TargetGroupSet" target_group_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupsOutput {
    pub total_count: Option<u64>,
    pub target_group_set: Option<Vec<TargetGroupInfo>>,
}
model! { DescribeTargetGroupsOutput {
    0 "TotalCount" total_count, 1 "TargetGroupSet" target_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetHealth {
    pub load_balancer_ids: Vec<String>,
    pub listener_ids: Option<Vec<String>>,
    pub location_ids: Option<Vec<String>>,
}
operation! { DescribeTargetHealth(load_balancer_ids: Vec<String>) "DescribeTargetHealth" -> DescribeTargetHealthOutput {
    0 "LoadBalancerIds" load_balancer_ids, 1 "ListenerIds" listener_ids: Vec<String>,
    2 "LocationIds" location_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetHealthOutput {
    pub load_balancers: Option<Vec<LoadBalancerHealth>>,
}
model! { DescribeTargetHealthOutput {
    0 "LoadBalancers" load_balancers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerHealth {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub listeners: Option<Vec<ListenerHealth>>,
}
model! { LoadBalancerHealth {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name, 2 "Listeners" listeners
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerHealth {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub rules: Option<Vec<RuleHealth>>,
}
model! { ListenerHealth {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Protocol" protocol, 3 "Port" port, 4 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleHealth {
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub rule_id: Option<String>,
    pub targets: Option<Vec<TargetHealth>>,
}
model! { RuleHealth {
    0 "LocationId" location_id, 1 "Domain" domain, 2 "Url" url, 3 "RuleId" rule_id, 4 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetHealth {
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub health_status: Option<bool>,
    pub target_id: Option<String>,
    pub health_status_detail: Option<String>,
    /// Deprecated.
    pub health_status_detial: Option<String>,
    pub target_group_id: Option<String>,
    pub weight: Option<u64>,
}
model! { TargetHealth {
    0 "IP" ip, 1 "Port" port, 2 "HealthStatus" health_status, 3 "TargetId" target_id,
    4 "HealthStatusDetail" health_status_detail, 5 "HealthStatusDetial" health_status_detial,
    6 "TargetGroupId" target_group_id, 7 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargets {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetsOutput {
    pub listeners: Option<Vec<ListenerBackend>>,
}
model! { DescribeTargetsOutput {
    0 "Listeners" listeners
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerBackend {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub rules: Option<Vec<RuleTargets>>,
    pub targets: Option<Vec<Backend>>,
    pub end_port: Option<i64>,
}
model! { ListenerBackend {
    0 "ListenerId" listener_id, 1 "Protocol" protocol, 2 "Port" port, 3 "Rules" rules, 4 "Targets" targets,
    5 "EndPort" end_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleTargets {
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub targets: Option<Vec<Backend>>,
    pub function_targets: Option<Vec<FunctionTarget>>,
}
model! { RuleTargets {
    0 "LocationId" location_id, 1 "Domain" domain, 2 "Url" url, 3 "Targets" targets,
    4 "FunctionTargets" function_targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Backend {
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub instance_name: Option<String>,
    pub registered_time: Option<String>,
    pub eni_id: Option<String>,
    pub tag: Option<String>,
    pub zone: Option<String>,
}
model! { Backend {
    0 "Type" r#type, 1 "InstanceId" instance_id, 2 "Port" port, 3 "Weight" weight,
    4 "PublicIpAddresses" public_ip_addresses, 5 "PrivateIpAddresses" private_ip_addresses,
    6 "InstanceName" instance_name, 7 "RegisteredTime" registered_time, 8 "EniId" eni_id, 9 "Tag" tag, 10 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    pub task_id: Option<String>,
    pub deal_name: Option<String>,
}
operation! { DescribeTaskStatus() "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "TaskId" task_id: String, 1 "DealName" deal_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub status: Option<i64>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { DescribeTaskStatusOutput {
    0 "Status" status, 1 "LoadBalancerIds" load_balancer_ids, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpperModels {
    pub access_type: Option<String>,
    pub api_base: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpperModelsOutput {
    pub models: Option<Vec<String>>,
}
model! { DescribeUpperModelsOutput {
    0 "Models" models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroups {
    pub model_router_id: String,
    pub user_group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeUserGroups(model_router_id: String) "DescribeUserGroups" -> DescribeUserGroupsOutput {
    0 "ModelRouterId" model_router_id, 1 "UserGroupIds" user_group_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "Limit" limit: u64, 4 "Offset" offset: u64
} }
paged! { DescribeUserGroups: UserGroupInfo = Offset "Offset", "UserGroups" user_groups, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupsOutput {
    pub user_groups: Option<Vec<UserGroupInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeUserGroupsOutput {
    0 "UserGroups" user_groups, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupInfo {
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub model_router_id: Option<String>,
    pub status: Option<String>,
    pub models: Option<Vec<String>>,
    pub intent_routers: Option<Vec<String>>,
    pub budget_id: Option<String>,
    pub budget_name: Option<String>,
    pub prompt_id: Option<String>,
    pub prompt_version: Option<String>,
    pub prompt_name: Option<String>,
    pub credit_usage_set: Option<Vec<CreditUsage>>,
    pub key_count: Option<i64>,
    pub tags: Option<Vec<TagInfo>>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
}
model! { UserGroupInfo {
    0 "UserGroupId" user_group_id, 1 "UserGroupName" user_group_name, 2 "ModelRouterId" model_router_id,
    3 "Status" status, 4 "Models" models, 5 "IntentRouters" intent_routers, 6 "BudgetId" budget_id,
    7 "BudgetName" budget_name, 8 "PromptId" prompt_id, 9 "PromptVersion" prompt_version, 10 "PromptName" prompt_name,
    11 "CreditUsageSet" credit_usage_set, 12 "KeyCount" key_count, 13 "Tags" tags, 14 "CreatedTime" created_time,
    15 "ModifiedTime" modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateBudget {
    pub budget_id: String,
    pub resources: Vec<BudgetResource>,
}
operation! { DisassociateBudget(budget_id: String, resources: Vec<BudgetResource>) "DisassociateBudget" -> Empty {
    0 "BudgetId" budget_id, 1 "Resources" resources
} }

pub type DisassociateBudgetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateCustomizedConfig {
    pub uconfig_id: String,
    pub bind_list: Vec<BindItem>,
}
operation! { DisassociateCustomizedConfig(uconfig_id: String, bind_list: Vec<BindItem>)
    "DisassociateCustomizedConfig" -> Empty {
    0 "UconfigId" uconfig_id, 1 "BindList" bind_list
} }

pub type DisassociateCustomizedConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateModelRouterGuardrails {
    pub guardrails: Vec<DisassociateGuardrailConfig>,
    pub model_router_id: String,
}
operation! { DisassociateModelRouterGuardrails(guardrails: Vec<DisassociateGuardrailConfig>, model_router_id: String)
    "DisassociateModelRouterGuardrails" -> Empty {
    0 "Guardrails" guardrails, 1 "ModelRouterId" model_router_id
} }

pub type DisassociateModelRouterGuardrailsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateGuardrailConfig {
    pub guardrail_id: Option<String>,
}
input! { DisassociateGuardrailConfig(guardrail_id: String) {
    0 "GuardrailId" guardrail_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateModelsFromModelRouter {
    pub model_router_id: String,
    pub models: Option<Vec<ModelRouterModelToDisassociate>>,
}
operation! { DisassociateModelsFromModelRouter(model_router_id: String) "DisassociateModelsFromModelRouter" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "Models" models: Vec<ModelRouterModelToDisassociate>
} }

pub type DisassociateModelsFromModelRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterModelToDisassociate {
    pub model_name: Option<String>,
    pub provider: Option<String>,
    pub r#type: Option<String>,
    pub service_provider_id: Option<String>,
}
input! { ModelRouterModelToDisassociate(model_name: String, provider: String, r#type: String, service_provider_id: String) {
    0 "ModelName" model_name: String, 1 "Provider" provider: String, 2 "Type" r#type: String,
    3 "ServiceProviderId" service_provider_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateTargetGroups {
    pub associations: Vec<TargetGroupAssociation>,
}
operation! { DisassociateTargetGroups(associations: Vec<TargetGroupAssociation>) "DisassociateTargetGroups" -> Empty {
    0 "Associations" associations
} }

pub type DisassociateTargetGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateModelRouterResourcePackage {
    pub model_router_resource_package_amount: u64,
}
operation! { InquirePriceCreateModelRouterResourcePackage(model_router_resource_package_amount: u64)
    "InquirePriceCreateModelRouterResourcePackage" -> InquirePriceCreateModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackageAmount" model_router_resource_package_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateModelRouterResourcePackageOutput {
    pub model_router_resource_package_price: Option<ItemPrice>,
    pub first_buy: Option<u64>,
}
model! { InquirePriceCreateModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackagePrice" model_router_resource_package_price, 1 "FirstBuy" first_buy
} }

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
    0 "UnitPrice" unit_price, 1 "ChargeUnit" charge_unit, 2 "OriginalPrice" original_price,
    3 "DiscountPrice" discount_price, 4 "UnitPriceDiscount" unit_price_discount, 5 "Discount" discount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRefundModelRouterResourcePackage {
    pub model_router_resource_package_ids: Vec<String>,
}
operation! { InquirePriceRefundModelRouterResourcePackage(model_router_resource_package_ids: Vec<String>)
    "InquirePriceRefundModelRouterResourcePackage" -> InquirePriceRefundModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackageIds" model_router_resource_package_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRefundModelRouterResourcePackageOutput {
    pub model_router_resource_package_refund_price: Option<Vec<ModelRouterResourcePackageRefundPrice>>,
}
model! { InquirePriceRefundModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackageRefundPrice" model_router_resource_package_refund_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelRouterResourcePackageRefundPrice {
    pub model_router_package_id: Option<String>,
    pub price: Option<f64>,
}
model! { ModelRouterResourcePackageRefundPrice {
    0 "ModelRouterPackageId" model_router_package_id, 1 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateLoadBalancer {
    pub load_balancer_type: String,
    pub load_balancer_charge_type: String,
    pub load_balancer_charge_prepaid: Option<LBChargePrepaid>,
    pub internet_accessible: Option<InternetAccessible>,
    pub goods_num: Option<u64>,
    pub zone_id: Option<String>,
    pub sla_type: Option<String>,
    pub address_ip_version: Option<String>,
    pub vip_isp: Option<String>,
}
operation! { InquiryPriceCreateLoadBalancer(load_balancer_type: String, load_balancer_charge_type: String)
    "InquiryPriceCreateLoadBalancer" -> InquiryPriceCreateLoadBalancerOutput {
    0 "LoadBalancerType" load_balancer_type, 1 "LoadBalancerChargeType" load_balancer_charge_type,
    2 "LoadBalancerChargePrepaid" load_balancer_charge_prepaid: LBChargePrepaid,
    3 "InternetAccessible" internet_accessible: InternetAccessible, 4 "GoodsNum" goods_num: u64,
    5 "ZoneId" zone_id: String, 6 "SlaType" sla_type: String, 7 "AddressIPVersion" address_ip_version: String,
    8 "VipIsp" vip_isp: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateLoadBalancerOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceCreateLoadBalancerOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<ItemPrice>,
    pub bandwidth_price: Option<ItemPrice>,
    pub lcu_price: Option<ItemPrice>,
}
model! { Price {
    0 "InstancePrice" instance_price, 1 "BandwidthPrice" bandwidth_price, 2 "LcuPrice" lcu_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyLoadBalancer {
    pub load_balancer_id: String,
    pub internet_accessible: InternetAccessible,
}
operation! { InquiryPriceModifyLoadBalancer(load_balancer_id: String, internet_accessible: InternetAccessible)
    "InquiryPriceModifyLoadBalancer" -> InquiryPriceModifyLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "InternetAccessible" internet_accessible
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyLoadBalancerOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceModifyLoadBalancerOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRefundLoadBalancer {
    pub load_balancer_id: String,
}
operation! { InquiryPriceRefundLoadBalancer(load_balancer_id: String)
    "InquiryPriceRefundLoadBalancer" -> InquiryPriceRefundLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRefundLoadBalancerOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceRefundLoadBalancerOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewLoadBalancer {
    pub load_balancer_id: String,
    pub load_balancer_charge_prepaid: LBChargePrepaid,
}
operation! { InquiryPriceRenewLoadBalancer(load_balancer_id: String, load_balancer_charge_prepaid: LBChargePrepaid)
    "InquiryPriceRenewLoadBalancer" -> InquiryPriceRenewLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerChargePrepaid" load_balancer_charge_prepaid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewLoadBalancerOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceRenewLoadBalancerOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualRewrite {
    pub load_balancer_id: String,
    pub source_listener_id: String,
    pub target_listener_id: String,
    pub rewrite_infos: Vec<RewriteLocationMap>,
}
operation! { ManualRewrite(load_balancer_id: String, source_listener_id: String, target_listener_id: String, rewrite_infos: Vec<RewriteLocationMap>)
    "ManualRewrite" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "SourceListenerId" source_listener_id,
    2 "TargetListenerId" target_listener_id, 3 "RewriteInfos" rewrite_infos
} }

pub type ManualRewriteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateClassicalLoadBalancers {
    pub load_balancer_ids: Vec<String>,
    pub exclusive_cluster: Option<ExclusiveCluster>,
}
operation! { MigrateClassicalLoadBalancers(load_balancer_ids: Vec<String>) "MigrateClassicalLoadBalancers" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids, 1 "ExclusiveCluster" exclusive_cluster: ExclusiveCluster
} }

pub type MigrateClassicalLoadBalancersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockIPList {
    pub load_balancer_ids: Vec<String>,
    pub r#type: String,
    pub client_ip_field: String,
    pub block_ip_list: Option<Vec<String>>,
    pub expire_time: Option<u64>,
    pub add_strategy: Option<String>,
}
operation! { ModifyBlockIPList(load_balancer_ids: Vec<String>, r#type: String, client_ip_field: String)
    "ModifyBlockIPList" -> ModifyBlockIPListOutput {
    0 "LoadBalancerIds" load_balancer_ids, 1 "Type" r#type, 2 "ClientIPField" client_ip_field,
    3 "BlockIPList" block_ip_list: Vec<String>, 4 "ExpireTime" expire_time: u64, 5 "AddStrategy" add_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockIPListOutput {
    pub jod_id: Option<String>,
}
model! { ModifyBlockIPListOutput {
    0 "JodId" jod_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBudgetAttributes {
    pub budget_id: String,
    pub budget_configs: Option<Vec<BudgetConfigInput>>,
    pub budget_name: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForBudget>,
}
operation! { ModifyBudgetAttributes(budget_id: String) "ModifyBudgetAttributes" -> Empty {
    0 "BudgetId" budget_id, 1 "BudgetConfigs" budget_configs: Vec<BudgetConfigInput>,
    2 "BudgetName" budget_name: String, 3 "RateLimitConfig" rate_limit_config: RateLimitConfigForBudget
} }

pub type ModifyBudgetAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomain {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain: String,
    pub new_domain: String,
}
operation! { ModifyDomain(load_balancer_id: String, listener_id: String, domain: String, new_domain: String)
    "ModifyDomain" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Domain" domain, 3 "NewDomain" new_domain
} }

pub type ModifyDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainAttributes {
    pub load_balancer_id: String,
    pub listener_id: String,
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

pub type ModifyDomainAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFunctionTargets {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub function_targets: Vec<FunctionTarget>,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
operation! { ModifyFunctionTargets(load_balancer_id: String, listener_id: String, function_targets: Vec<FunctionTarget>)
    "ModifyFunctionTargets" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "FunctionTargets" function_targets,
    3 "LocationId" location_id: String, 4 "Domain" domain: String, 5 "Url" url: String
} }

pub type ModifyFunctionTargetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntentRouterAttribute {
    pub intent_router_id: String,
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

pub type ModifyIntentRouterAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeyAttributes {
    pub model_router_id: String,
    pub key_id: String,
    pub key_name: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForKey>,
}
operation! { ModifyKeyAttributes(model_router_id: String, key_id: String) "ModifyKeyAttributes" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "KeyId" key_id, 2 "KeyName" key_name: String,
    3 "RateLimitConfig" rate_limit_config: RateLimitConfigForKey
} }

pub type ModifyKeyAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeysBlockStatus {
    pub model_router_id: String,
    pub blocked: bool,
    pub key_ids: Option<Vec<String>>,
}
operation! { ModifyKeysBlockStatus(model_router_id: String, blocked: bool) "ModifyKeysBlockStatus" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "Blocked" blocked, 2 "KeyIds" key_ids: Vec<String>
} }

pub type ModifyKeysBlockStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeysUserGroup {
    pub model_router_id: String,
    pub user_group_id: String,
    pub key_ids: Vec<String>,
}
operation! { ModifyKeysUserGroup(model_router_id: String, user_group_id: String, key_ids: Vec<String>)
    "ModifyKeysUserGroup" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "UserGroupId" user_group_id, 2 "KeyIds" key_ids
} }

pub type ModifyKeysUserGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListener {
    pub load_balancer_id: String,
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

pub type ModifyListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAttributes {
    pub load_balancer_id: String,
    pub load_balancer_name: Option<String>,
    pub target_region_info: Option<TargetRegionInfo>,
    pub internet_charge_info: Option<InternetAccessible>,
    pub load_balancer_pass_to_target: Option<bool>,
    pub switch_flag: Option<u64>,
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
    4 "LoadBalancerPassToTarget" load_balancer_pass_to_target: bool, 5 "SwitchFlag" switch_flag: u64,
    6 "SnatPro" snat_pro: bool, 7 "DeleteProtect" delete_protect: bool,
    8 "ModifyClassicDomain" modify_classic_domain: bool, 9 "AssociateEndpoint" associate_endpoint: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAttributesOutput {
    pub deal_name: Option<String>,
}
model! { ModifyLoadBalancerAttributesOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerMixIpTarget {
    pub load_balancer_ids: Vec<String>,
    pub mix_ip_target: bool,
}
operation! { ModifyLoadBalancerMixIpTarget(load_balancer_ids: Vec<String>, mix_ip_target: bool)
    "ModifyLoadBalancerMixIpTarget" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids, 1 "MixIpTarget" mix_ip_target
} }

pub type ModifyLoadBalancerMixIpTargetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerSla {
    pub load_balancer_sla: Vec<SlaUpdateParam>,
    pub force: Option<bool>,
}
operation! { ModifyLoadBalancerSla(load_balancer_sla: Vec<SlaUpdateParam>)
    "ModifyLoadBalancerSla" -> ModifyLoadBalancerSlaOutput {
    0 "LoadBalancerSla" load_balancer_sla, 1 "Force" force: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaUpdateParam {
    pub load_balancer_id: Option<String>,
    pub sla_type: Option<String>,
}
input! { SlaUpdateParam(load_balancer_id: String, sla_type: String) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "SlaType" sla_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerSlaOutput {
    pub deal_name: Option<String>,
}
model! { ModifyLoadBalancerSlaOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancersProject {
    pub load_balancer_ids: Vec<String>,
    pub project_id: u64,
}
operation! { ModifyLoadBalancersProject(load_balancer_ids: Vec<String>, project_id: u64)
    "ModifyLoadBalancersProject" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids, 1 "ProjectId" project_id
} }

pub type ModifyLoadBalancersProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelAliasAttributes {
    pub coefficient: Coefficient,
    pub model_alias_names: Vec<String>,
    pub service_provider_ids: Option<Vec<String>>,
}
operation! { ModifyModelAliasAttributes(coefficient: Coefficient, model_alias_names: Vec<String>)
    "ModifyModelAliasAttributes" -> Empty {
    0 "Coefficient" coefficient, 1 "ModelAliasNames" model_alias_names,
    2 "ServiceProviderIds" service_provider_ids: Vec<String>
} }

pub type ModifyModelAliasAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelAttributes {
    pub service_provider_id: String,
    pub service_provider_name: Option<String>,
}
operation! { ModifyModelAttributes(service_provider_id: String) "ModifyModelAttributes" -> Empty {
    0 "ServiceProviderId" service_provider_id, 1 "ServiceProviderName" service_provider_name: String
} }

pub type ModifyModelAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelRouterAttributes {
    pub model_router_id: String,
    pub cert_id: Option<String>,
    pub model_router_name: Option<String>,
    pub rate_limit_config: Option<RateLimitConfigForModelRouter>,
    pub router_setting: Option<RouterSettingWithFallBack>,
    pub bandwidth: Option<u64>,
}
operation! { ModifyModelRouterAttributes(model_router_id: String) "ModifyModelRouterAttributes" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "CertId" cert_id: String, 2 "ModelRouterName" model_router_name: String,
    3 "RateLimitConfig" rate_limit_config: RateLimitConfigForModelRouter,
    4 "RouterSetting" router_setting: RouterSettingWithFallBack, 5 "Bandwidth" bandwidth: u64
} }

pub type ModifyModelRouterAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelRouterGuardrails {
    pub guardrails: Vec<GuardrailConfig>,
    pub model_router_id: String,
}
operation! { ModifyModelRouterGuardrails(guardrails: Vec<GuardrailConfig>, model_router_id: String)
    "ModifyModelRouterGuardrails" -> Empty {
    0 "Guardrails" guardrails, 1 "ModelRouterId" model_router_id
} }

pub type ModifyModelRouterGuardrailsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelRouterSecurityGroups {
    pub model_router_id: String,
    pub security_groups: Vec<String>,
}
operation! { ModifyModelRouterSecurityGroups(model_router_id: String, security_groups: Vec<String>)
    "ModifyModelRouterSecurityGroups" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "SecurityGroups" security_groups
} }

pub type ModifyModelRouterSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub location_id: String,
    pub url: Option<String>,
    pub health_check: Option<HealthCheck>,
    pub scheduler: Option<String>,
    pub session_expire_time: Option<i64>,
    pub forward_type: Option<String>,
    pub trpc_callee: Option<String>,
    pub trpc_func: Option<String>,
    pub o_auth: Option<OAuth>,
    pub cookie_name: Option<String>,
}
operation! { ModifyRule(load_balancer_id: String, listener_id: String, location_id: String) "ModifyRule" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "LocationId" location_id, 3 "Url" url: String,
    4 "HealthCheck" health_check: HealthCheck, 5 "Scheduler" scheduler: String,
    6 "SessionExpireTime" session_expire_time: i64, 7 "ForwardType" forward_type: String,
    8 "TrpcCallee" trpc_callee: String, 9 "TrpcFunc" trpc_func: String, 10 "OAuth" o_auth: OAuth,
    11 "CookieName" cookie_name: String
} }

pub type ModifyRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceProviderModelAttributes {
    pub service_provider_id: String,
    pub model_name: String,
    pub input_modalities: Option<Vec<String>>,
}
operation! { ModifyServiceProviderModelAttributes(service_provider_id: String, model_name: String)
    "ModifyServiceProviderModelAttributes" -> Empty {
    0 "ServiceProviderId" service_provider_id, 1 "ModelName" model_name,
    2 "InputModalities" input_modalities: Vec<String>
} }

pub type ModifyServiceProviderModelAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetGroupAttribute {
    pub target_group_id: String,
    pub target_group_name: Option<String>,
    pub port: Option<u64>,
    pub schedule_algorithm: Option<String>,
    pub health_check: Option<TargetGroupHealthCheck>,
    pub weight: Option<u64>,
    pub keepalive_enable: Option<bool>,
    pub session_expire_time: Option<u64>,
    pub snat_enable: Option<bool>,
}
operation! { ModifyTargetGroupAttribute(target_group_id: String) "ModifyTargetGroupAttribute" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupName" target_group_name: String, 2 "Port" port: u64,
    3 "ScheduleAlgorithm" schedule_algorithm: String, 4 "HealthCheck" health_check: TargetGroupHealthCheck,
    5 "Weight" weight: u64, 6 "KeepaliveEnable" keepalive_enable: bool, 7 "SessionExpireTime" session_expire_time: u64,
    8 "SnatEnable" snat_enable: bool
} }

pub type ModifyTargetGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetGroupInstancesPort {
    pub target_group_id: String,
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! { ModifyTargetGroupInstancesPort(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "ModifyTargetGroupInstancesPort" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

pub type ModifyTargetGroupInstancesPortOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetGroupInstancesWeight {
    pub target_group_id: String,
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! { ModifyTargetGroupInstancesWeight(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "ModifyTargetGroupInstancesWeight" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

pub type ModifyTargetGroupInstancesWeightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetPort {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub targets: Vec<Target>,
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

pub type ModifyTargetPortOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetWeight {
    pub load_balancer_id: String,
    pub listener_id: String,
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

pub type ModifyTargetWeightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroupAttributes {
    pub model_router_id: String,
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

pub type ModifyUserGroupAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundModelRouterResourcePackage {
    pub model_router_resource_package_ids: Vec<String>,
}
operation! { RefundModelRouterResourcePackage(model_router_resource_package_ids: Vec<String>)
    "RefundModelRouterResourcePackage" -> RefundModelRouterResourcePackageOutput {
    0 "ModelRouterResourcePackageIds" model_router_resource_package_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundModelRouterResourcePackageOutput {
    pub deal_names: Option<Vec<String>>,
}
model! { RefundModelRouterResourcePackageOutput {
    0 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegenerateKeys {
    pub model_router_id: String,
    pub key_ids: Option<Vec<String>>,
}
operation! { RegenerateKeys(model_router_id: String) "RegenerateKeys" -> RegenerateKeysOutput {
    0 "ModelRouterId" model_router_id, 1 "KeyIds" key_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegenerateKeysOutput {
    pub failed_key_ids: Option<Vec<String>>,
    pub regenerated_keys: Option<Vec<RegeneratedKey>>,
}
model! { RegenerateKeysOutput {
    0 "FailedKeyIds" failed_key_ids, 1 "RegeneratedKeys" regenerated_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegeneratedKey {
    pub key: Option<String>,
    pub key_id: Option<String>,
}
model! { RegeneratedKey {
    0 "Key" key, 1 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterFunctionTargets {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub function_targets: Vec<FunctionTarget>,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
operation! { RegisterFunctionTargets(load_balancer_id: String, listener_id: String, function_targets: Vec<FunctionTarget>)
    "RegisterFunctionTargets" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "FunctionTargets" function_targets,
    3 "LocationId" location_id: String, 4 "Domain" domain: String, 5 "Url" url: String
} }

pub type RegisterFunctionTargetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterModelsToServiceProvider {
    pub service_provider_id: String,
    pub models: Option<Vec<ModelItem>>,
}
operation! { RegisterModelsToServiceProvider(service_provider_id: String) "RegisterModelsToServiceProvider" -> Empty {
    0 "ServiceProviderId" service_provider_id, 1 "Models" models: Vec<ModelItem>
} }

pub type RegisterModelsToServiceProviderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterTargetGroupInstances {
    pub target_group_id: String,
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! { RegisterTargetGroupInstances(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "RegisterTargetGroupInstances" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

pub type RegisterTargetGroupInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterTargets {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub targets: Vec<Target>,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
operation! { RegisterTargets(load_balancer_id: String, listener_id: String, targets: Vec<Target>)
    "RegisterTargets" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Targets" targets,
    3 "LocationId" location_id: String, 4 "Domain" domain: String, 5 "Url" url: String
} }

pub type RegisterTargetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterTargetsWithClassicalLB {
    pub load_balancer_id: String,
    pub targets: Vec<ClassicalTargetInfo>,
}
operation! { RegisterTargetsWithClassicalLB(load_balancer_id: String, targets: Vec<ClassicalTargetInfo>)
    "RegisterTargetsWithClassicalLB" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "Targets" targets
} }

pub type RegisterTargetsWithClassicalLBOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassicalTargetInfo {
    pub instance_id: Option<String>,
    pub weight: Option<i64>,
}
input! { ClassicalTargetInfo(instance_id: String) {
    0 "InstanceId" instance_id: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveModelKey {
    pub service_provider_id: String,
    pub key_ids: Vec<String>,
}
operation! { RemoveModelKey(service_provider_id: String, key_ids: Vec<String>) "RemoveModelKey" -> Empty {
    0 "ServiceProviderId" service_provider_id, 1 "KeyIds" key_ids
} }

pub type RemoveModelKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveModelRewrite {
    pub model_router_id: String,
    pub source_model: String,
}
operation! { RemoveModelRewrite(model_router_id: String, source_model: String) "RemoveModelRewrite" -> Empty {
    0 "ModelRouterId" model_router_id, 1 "SourceModel" source_model
} }

pub type RemoveModelRewriteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLoadBalancers {
    pub load_balancer_ids: Vec<String>,
    pub lb_charge_prepaid: LBChargePrepaid,
}
operation! { RenewLoadBalancers(load_balancer_ids: Vec<String>, lb_charge_prepaid: LBChargePrepaid)
    "RenewLoadBalancers" -> RenewLoadBalancersOutput {
    0 "LoadBalancerIds" load_balancer_ids, 1 "LBChargePrepaid" lb_charge_prepaid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLoadBalancersOutput {
    pub deal_name: Option<String>,
}
model! { RenewLoadBalancersOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCertForLoadBalancers {
    pub old_certificate_id: String,
    pub certificate: CertificateInput,
}
operation! { ReplaceCertForLoadBalancers(old_certificate_id: String, certificate: CertificateInput)
    "ReplaceCertForLoadBalancers" -> Empty {
    0 "OldCertificateId" old_certificate_id, 1 "Certificate" certificate
} }

pub type ReplaceCertForLoadBalancersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCustomizedConfigForLoadBalancer {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCustomizedConfigForLoadBalancerOutput {
    pub config_id: Option<String>,
}
model! { SetCustomizedConfigForLoadBalancerOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerClsLog {
    pub load_balancer_id: String,
    pub log_set_id: String,
    pub log_topic_id: String,
    pub log_type: Option<String>,
}
operation! { SetLoadBalancerClsLog(load_balancer_id: String, log_set_id: String, log_topic_id: String)
    "SetLoadBalancerClsLog" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "LogSetId" log_set_id, 2 "LogTopicId" log_topic_id,
    3 "LogType" log_type: String
} }

pub type SetLoadBalancerClsLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerSecurityGroups {
    pub load_balancer_id: String,
    pub security_groups: Option<Vec<String>>,
}
operation! { SetLoadBalancerSecurityGroups(load_balancer_id: String) "SetLoadBalancerSecurityGroups" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "SecurityGroups" security_groups: Vec<String>
} }

pub type SetLoadBalancerSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerStartStatus {
    pub operation_type: String,
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
}
operation! { SetLoadBalancerStartStatus(operation_type: String, load_balancer_id: String)
    "SetLoadBalancerStartStatus" -> Empty {
    0 "OperationType" operation_type, 1 "LoadBalancerId" load_balancer_id, 2 "ListenerIds" listener_ids: Vec<String>
} }

pub type SetLoadBalancerStartStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityGroupForLoadbalancers {
    pub security_group: String,
    pub operation_type: String,
    pub load_balancer_ids: Vec<String>,
}
operation! { SetSecurityGroupForLoadbalancers(security_group: String, operation_type: String, load_balancer_ids: Vec<String>)
    "SetSecurityGroupForLoadbalancers" -> Empty {
    0 "SecurityGroup" security_group, 1 "OperationType" operation_type, 2 "LoadBalancerIds" load_balancer_ids
} }

pub type SetSecurityGroupForLoadbalancersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestModelInputModalities {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestModelInputModalitiesOutput {
    pub model: Option<String>,
    pub supported_modalities: Option<Vec<String>>,
    pub probe_details: Option<Vec<ModalityProbeDetail>>,
}
model! { TestModelInputModalitiesOutput {
    0 "Model" model, 1 "SupportedModalities" supported_modalities, 2 "ProbeDetails" probe_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModalityProbeDetail {
    pub modality: Option<String>,
    pub status: Option<String>,
    pub error_info: Option<ProviderTestConnectionErrorInfo>,
}
model! { ModalityProbeDetail {
    0 "Modality" modality, 1 "Status" status, 2 "ErrorInfo" error_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderTestConnectionErrorInfo {
    pub http_code: Option<u64>,
    pub error_status: Option<String>,
    pub original_message: Option<String>,
}
model! { ProviderTestConnectionErrorInfo {
    0 "HttpCode" http_code, 1 "ErrorStatus" error_status, 2 "OriginalMessage" original_message
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestServiceProviderConnectionOutput {
    pub results: Option<Vec<ModelTestResult>>,
}
model! { TestServiceProviderConnectionOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelTestResult {
    pub model: Option<String>,
    pub status: Option<String>,
    pub error_info: Option<ProviderTestConnectionErrorInfo>,
    pub test_connection_request: Option<TestConnectionRequestInfo>,
}
model! { ModelTestResult {
    0 "Model" model, 1 "Status" status, 2 "ErrorInfo" error_info, 3 "TestConnectionRequest" test_connection_request
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestConnectionRequestInfo {
    pub request_url: Option<String>,
    pub request_body: Option<String>,
    pub request_headers: Option<String>,
}
model! { TestConnectionRequestInfo {
    0 "RequestUrl" request_url, 1 "RequestBody" request_body, 2 "RequestHeaders" request_headers
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_TOKEN_FAILURE: &str = "AuthFailure.TokenFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ASSOCIATION_NOT_ACTIVE: &str = "FailedOperation.AssociationNotActive";
    pub const FAILED_OPERATION_EIP_TRAFFIC_CHECK_RISK: &str = "FailedOperation.EipTrafficCheckRisk";
    pub const FAILED_OPERATION_FREQUENCY_CHECK_RISK: &str = "FailedOperation.FrequencyCheckRisk";
    pub const FAILED_OPERATION_INSUFFICIENT_BALANCE: &str = "FailedOperation.InsufficientBalance";
    pub const FAILED_OPERATION_INVALID_API_KEY: &str = "FailedOperation.InvalidApiKey";
    pub const FAILED_OPERATION_INVALID_LB_STATUS: &str = "FailedOperation.InvalidLBStatus";
    pub const FAILED_OPERATION_MODEL_DOES_NOT_SUPPORT_MODALITY: &str = "FailedOperation.ModelDoesNotSupportModality";
    pub const FAILED_OPERATION_MODEL_NOT_FOUND: &str = "FailedOperation.ModelNotFound";
    pub const FAILED_OPERATION_NO_LISTENER_IN_LB: &str = "FailedOperation.NoListenerInLB";
    pub const FAILED_OPERATION_RATE_LIMIT_EXCEEDED: &str = "FailedOperation.RateLimitExceeded";
    pub const FAILED_OPERATION_REQUEST_TIMEOUT: &str = "FailedOperation.RequestTimeout";
    pub const FAILED_OPERATION_RESOURCE_IN_CLONING: &str = "FailedOperation.ResourceInCloning";
    pub const FAILED_OPERATION_RESOURCE_IN_OPERATING: &str = "FailedOperation.ResourceInOperating";
    pub const FAILED_OPERATION_TARGET_NUM_CHECK_RISK: &str = "FailedOperation.TargetNumCheckRisk";
    pub const FAILED_OPERATION_TRAFFIC_CHECK_RISK: &str = "FailedOperation.TrafficCheckRisk";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ASSOCIATION_REFERENCE_INVALID: &str = "InternalError.AssociationReferenceInvalid";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ATTACHMENT_ITEM: &str = "InvalidParameter.AttachmentItem";
    pub const INVALID_PARAMETER_ATTACHMENTS: &str = "InvalidParameter.Attachments";
    pub const INVALID_PARAMETER_CLIENT_TOKEN_LIMIT_EXCEEDED: &str = "InvalidParameter.ClientTokenLimitExceeded";
    pub const INVALID_PARAMETER_ENDPOINT_UNREACHABLE: &str = "InvalidParameter.EndpointUnreachable";
    pub const INVALID_PARAMETER_FORMAT_ERROR: &str = "InvalidParameter.FormatError";
    pub const INVALID_PARAMETER_INPUT_MODALITY: &str = "InvalidParameter.InputModality";
    pub const INVALID_PARAMETER_INVALID_FIELD_VALUE: &str = "InvalidParameter.InvalidFieldValue";
    pub const INVALID_PARAMETER_INVALID_FILTER: &str = "InvalidParameter.InvalidFilter";
    pub const INVALID_PARAMETER_LB_ID_NOT_FOUND: &str = "InvalidParameter.LBIdNotFound";
    pub const INVALID_PARAMETER_LISTENER_ID_NOT_FOUND: &str = "InvalidParameter.ListenerIdNotFound";
    pub const INVALID_PARAMETER_LOCATION_NOT_FOUND: &str = "InvalidParameter.LocationNotFound";
    pub const INVALID_PARAMETER_MIN_ORDER_ALL_ZERO: &str = "InvalidParameter.MinOrderAllZero";
    pub const INVALID_PARAMETER_PORT_CHECK_FAILED: &str = "InvalidParameter.PortCheckFailed";
    pub const INVALID_PARAMETER_PROTOCOL_CHECK_FAILED: &str = "InvalidParameter.ProtocolCheckFailed";
    pub const INVALID_PARAMETER_REGION_NOT_FOUND: &str = "InvalidParameter.RegionNotFound";
    pub const INVALID_PARAMETER_REWRITE_ALREADY_EXIST: &str = "InvalidParameter.RewriteAlreadyExist";
    pub const INVALID_PARAMETER_SOME_REWRITE_NOT_FOUND: &str = "InvalidParameter.SomeRewriteNotFound";
    pub const INVALID_PARAMETER_COMBINATION: &str = "InvalidParameterCombination";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE: &str = "InvalidParameterValue.Duplicate";
    pub const INVALID_PARAMETER_VALUE_INVALID_FIELD_VALUE: &str = "InvalidParameterValue.InvalidFieldValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILTER: &str = "InvalidParameterValue.InvalidFilter";
    pub const INVALID_PARAMETER_VALUE_LENGTH: &str = "InvalidParameterValue.Length";
    pub const INVALID_PARAMETER_VALUE_RANGE: &str = "InvalidParameterValue.Range";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_SERVICE_PROVIDER: &str = "ResourceNotFound.ServiceProvider";
    pub const RESOURCE_NOT_FOUND_SERVICE_PROVIDER_MODEL: &str = "ResourceNotFound.ServiceProviderModel";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_BUDGET_ONLY_SUPPORTS_ENTERPRISE: &str =
        "UnsupportedOperation.BudgetOnlySupportsEnterprise";
    pub const UNSUPPORTED_OPERATION_INVALID_MODEL_ROUTER_STATUS: &str = "UnsupportedOperation.InvalidModelRouterStatus";
    pub const UNSUPPORTED_OPERATION_INVALID_STATE_TRANSITION: &str = "UnsupportedOperation.InvalidStateTransition";
    pub const UNSUPPORTED_OPERATION_MODEL_ROUTER_RESOURCE_PACKAGE_AUTO_PURCHASE_ENABLED: &str =
        "UnsupportedOperation.ModelRouterResourcePackageAutoPurchaseEnabled";
    pub const UNSUPPORTED_OPERATION_MODEL_ROUTER_RESOURCE_PACKAGE_STATUS_NOT_REFUNDABLE: &str =
        "UnsupportedOperation.ModelRouterResourcePackageStatusNotRefundable";
    pub const UNSUPPORTED_OPERATION_SERVICE_PROVIDER_STATUS: &str = "UnsupportedOperation.ServiceProviderStatus";
    pub const UNSUPPORTED_OPERATION_VPC_MISMATCH: &str = "UnsupportedOperation.VPCMismatch";
}

#[cfg(feature = "reflect")]
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
