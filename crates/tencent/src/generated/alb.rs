//! `alb` 2025-10-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "alb", version: "2025-10-30", code: "alb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTargetsToTargetGroup {
    pub target_group_id: String,
    pub targets: Vec<TargetToAdd>,
    pub dry_run: Option<bool>,
}
operation! { AddTargetsToTargetGroup(target_group_id: String, targets: Vec<TargetToAdd>)
    "AddTargetsToTargetGroup" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "Targets" targets, 2 "DryRun" dry_run: bool
} }

pub type AddTargetsToTargetGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetToAdd {
    pub port: Option<u64>,
    pub target_ip: Option<String>,
    pub weight: Option<u64>,
}
input! { TargetToAdd(port: u64, target_ip: String) {
    0 "Port" port: u64, 1 "TargetIp" target_ip: String, 2 "Weight" weight: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateBandwidthPackageWithLoadBalancer {
    pub bandwidth_package_id: String,
    pub load_balancer_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { AssociateBandwidthPackageWithLoadBalancer(bandwidth_package_id: String, load_balancer_id: String)
    "AssociateBandwidthPackageWithLoadBalancer" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "LoadBalancerId" load_balancer_id,
    2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool
} }

pub type AssociateBandwidthPackageWithLoadBalancerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateListenerAdditionalCertificates {
    pub certificate_ids: Vec<String>,
    pub listener_id: String,
    pub load_balancer_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<String>,
}
operation! { AssociateListenerAdditionalCertificates(certificate_ids: Vec<String>, listener_id: String, load_balancer_id: String)
    "AssociateListenerAdditionalCertificates" -> Empty {
    0 "CertificateIds" certificate_ids, 1 "ListenerId" listener_id, 2 "LoadBalancerId" load_balancer_id,
    3 "ClientToken" client_token: String, 4 "DryRun" dry_run: String
} }

pub type AssociateListenerAdditionalCertificatesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckTemplate {
    pub dry_run: Option<bool>,
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_healthy_threshold: Option<u64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<u64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<u64>,
    pub health_check_protocol: Option<String>,
    pub health_check_template_name: Option<String>,
    pub health_check_timeout: Option<u64>,
    pub health_check_unhealthy_threshold: Option<u64>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateHealthCheckTemplate() "CreateHealthCheckTemplate" -> CreateHealthCheckTemplateOutput {
    0 "DryRun" dry_run: bool, 1 "HealthCheckCodes" health_check_codes: Vec<String>,
    2 "HealthCheckHealthyThreshold" health_check_healthy_threshold: u64, 3 "HealthCheckHost" health_check_host: String,
    4 "HealthCheckHttpVersion" health_check_http_version: String, 5 "HealthCheckInterval" health_check_interval: u64,
    6 "HealthCheckMethod" health_check_method: String, 7 "HealthCheckPath" health_check_path: String,
    8 "HealthCheckPort" health_check_port: u64, 9 "HealthCheckProtocol" health_check_protocol: String,
    10 "HealthCheckTemplateName" health_check_template_name: String, 11 "HealthCheckTimeout" health_check_timeout: u64,
    12 "HealthCheckUnhealthyThreshold" health_check_unhealthy_threshold: u64, 13 "Tags" tags: Vec<TagInfo>
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
pub struct CreateHealthCheckTemplateOutput {
    pub health_check_template_id: Option<String>,
}
model! { CreateHealthCheckTemplateOutput {
    0 "HealthCheckTemplateId" health_check_template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    pub default_actions: Vec<DefaultAction>,
    pub listener_port: u64,
    pub listener_protocol: String,
    pub load_balancer_id: String,
    pub ca_certificate_ids: Option<Vec<String>>,
    pub ca_enabled: Option<bool>,
    pub certificate_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub idle_timeout: Option<u64>,
    pub listener_name: Option<String>,
    pub request_timeout: Option<u64>,
    pub security_policy_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
}
operation! { CreateListener(default_actions: Vec<DefaultAction>, listener_port: u64, listener_protocol: String, load_balancer_id: String)
    "CreateListener" -> CreateListenerOutput {
    0 "DefaultActions" default_actions, 1 "ListenerPort" listener_port, 2 "ListenerProtocol" listener_protocol,
    3 "LoadBalancerId" load_balancer_id, 4 "CaCertificateIds" ca_certificate_ids: Vec<String>,
    5 "CaEnabled" ca_enabled: bool, 6 "CertificateIds" certificate_ids: Vec<String>,
    7 "ClientToken" client_token: String, 8 "GzipEnabled" gzip_enabled: bool, 9 "Http2Enabled" http2_enabled: bool,
    10 "IdleTimeout" idle_timeout: u64, 11 "ListenerName" listener_name: String,
    12 "RequestTimeout" request_timeout: u64, 13 "SecurityPolicyId" security_policy_id: String,
    14 "Tags" tags: Vec<TagInfo>, 15 "XForwardedForConfig" x_forwarded_for_config: XForwardedForConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultAction {
    pub target_group_config: Option<TargetGroupConfig>,
    pub r#type: Option<String>,
}
input! { DefaultAction(target_group_config: TargetGroupConfig, r#type: String) {
    0 "TargetGroupConfig" target_group_config: TargetGroupConfig, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupConfig {
    pub target_groups: Option<Vec<TargetGroupTuple>>,
    pub target_group_sticky_session: Option<TargetGroupStickySession>,
}
input! { TargetGroupConfig(target_groups: Vec<TargetGroupTuple>) {
    0 "TargetGroups" target_groups: Vec<TargetGroupTuple>,
    1 "TargetGroupStickySession" target_group_sticky_session: TargetGroupStickySession
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupTuple {
    pub target_group_id: Option<String>,
    pub weight: Option<i64>,
}
input! { TargetGroupTuple(target_group_id: String) {
    0 "TargetGroupId" target_group_id: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupStickySession {
    pub enabled: Option<bool>,
    pub timeout: Option<i64>,
}
input! { TargetGroupStickySession(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XForwardedForConfig {
    pub x_forwarded_for_alb_id_enabled: Option<bool>,
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    pub x_forwarded_for_host_enabled: Option<bool>,
    pub x_forwarded_for_mode: Option<String>,
    pub x_forwarded_for_port_enabled: Option<bool>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_tencent_client_idn_enabled: Option<bool>,
    pub x_tencent_client_sdn_enabled: Option<bool>,
    pub x_tencent_client_serial_enabled: Option<bool>,
    pub x_tencent_client_verify_enabled: Option<bool>,
}
input! { XForwardedForConfig() {
    0 "XForwardedForAlbIdEnabled" x_forwarded_for_alb_id_enabled: bool,
    1 "XForwardedForClientSrcPortEnabled" x_forwarded_for_client_src_port_enabled: bool,
    2 "XForwardedForHostEnabled" x_forwarded_for_host_enabled: bool, 3 "XForwardedForMode" x_forwarded_for_mode: String,
    4 "XForwardedForPortEnabled" x_forwarded_for_port_enabled: bool,
    5 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled: bool,
    6 "XTencentClientIDNEnabled" x_tencent_client_idn_enabled: bool,
    7 "XTencentClientSDNEnabled" x_tencent_client_sdn_enabled: bool,
    8 "XTencentClientSerialEnabled" x_tencent_client_serial_enabled: bool,
    9 "XTencentClientVerifyEnabled" x_tencent_client_verify_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub listener_id: Option<String>,
}
model! { CreateListenerOutput {
    0 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub address_type: String,
    pub load_balancer_billing_config: LoadBalancerBillingConfig,
    pub vpc_id: String,
    pub zone_mappings: Vec<ZoneMappingsItem>,
    pub address_ip_version: Option<String>,
    pub client_token: Option<String>,
    pub delete_protection: Option<DeletionProtectionConfig>,
    pub dry_run: Option<bool>,
    pub internet_address_type: Option<String>,
    pub load_balancer_name: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateLoadBalancer(address_type: String, load_balancer_billing_config: LoadBalancerBillingConfig, vpc_id: String, zone_mappings: Vec<ZoneMappingsItem>)
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "AddressType" address_type, 1 "LoadBalancerBillingConfig" load_balancer_billing_config, 2 "VpcId" vpc_id,
    3 "ZoneMappings" zone_mappings, 4 "AddressIpVersion" address_ip_version: String,
    5 "ClientToken" client_token: String, 6 "DeleteProtection" delete_protection: DeletionProtectionConfig,
    7 "DryRun" dry_run: bool, 8 "InternetAddressType" internet_address_type: String,
    9 "LoadBalancerName" load_balancer_name: String, 10 "Tags" tags: Vec<TagInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerBillingConfig {
    pub charge_type: Option<String>,
    pub bandwidth_package_id: Option<String>,
}
input! { LoadBalancerBillingConfig(charge_type: String) {
    0 "ChargeType" charge_type: String, 1 "BandwidthPackageId" bandwidth_package_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneMappingsItem {
    pub subnet_id: Option<String>,
    pub zone_id: Option<String>,
    pub load_balancer_address: Option<LoadBalancerAddress>,
}
input! { ZoneMappingsItem(subnet_id: String, zone_id: String) {
    0 "SubnetId" subnet_id: String, 1 "ZoneId" zone_id: String,
    2 "LoadBalancerAddress" load_balancer_address: LoadBalancerAddress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerAddress {
    pub ipv4_address: Option<Vec<IPAddressInfo>>,
    pub ipv6_address: Option<Vec<IPAddressInfo>>,
}
input! { LoadBalancerAddress() {
    0 "IPv4Address" ipv4_address: Vec<IPAddressInfo>, 1 "IPv6Address" ipv6_address: Vec<IPAddressInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAddressInfo {
    pub address: Option<String>,
    pub address_id: Option<String>,
}
input! { IPAddressInfo() {
    0 "Address" address: String, 1 "AddressId" address_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletionProtectionConfig {
    pub deletion_protection_enabled: Option<bool>,
    pub reason: Option<String>,
}
input! { DeletionProtectionConfig() {
    0 "DeletionProtectionEnabled" deletion_protection_enabled: bool, 1 "Reason" reason: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub load_balancer_id: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRules {
    pub listener_id: String,
    pub load_balancer_id: String,
    pub rules: Vec<RuleInput>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { CreateRules(listener_id: String, load_balancer_id: String, rules: Vec<RuleInput>)
    "CreateRules" -> CreateRulesOutput {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id, 2 "Rules" rules,
    3 "ClientToken" client_token: String, 4 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInput {
    pub actions: Option<Vec<RuleAction>>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub priority: Option<i64>,
    pub direction: Option<String>,
    pub rule_name: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
input! { RuleInput(actions: Vec<RuleAction>, conditions: Vec<RuleCondition>, priority: i64) {
    0 "Actions" actions: Vec<RuleAction>, 1 "Conditions" conditions: Vec<RuleCondition>, 2 "Priority" priority: i64,
    3 "Direction" direction: String, 4 "RuleName" rule_name: String, 5 "Tags" tags: Vec<TagInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleAction {
    pub order: Option<i64>,
    pub r#type: Option<String>,
    pub fixed_response_config: Option<FixedResponseInfo>,
    pub insert_header_config: Option<InsertHTTPHeaderInfo>,
    pub redirect_config: Option<HTTPRedirectInfo>,
    pub remove_header_config: Option<RemoveHTTPHeaderInfo>,
    pub rewrite_config: Option<HTTPRewriteInfo>,
    pub target_group_config: Option<TargetGroupConfig>,
}
input! { RuleAction(order: i64, r#type: String) {
    0 "Order" order: i64, 1 "Type" r#type: String, 2 "FixedResponseConfig" fixed_response_config: FixedResponseInfo,
    3 "InsertHeaderConfig" insert_header_config: InsertHTTPHeaderInfo,
    4 "RedirectConfig" redirect_config: HTTPRedirectInfo,
    5 "RemoveHeaderConfig" remove_header_config: RemoveHTTPHeaderInfo,
    6 "RewriteConfig" rewrite_config: HTTPRewriteInfo, 7 "TargetGroupConfig" target_group_config: TargetGroupConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixedResponseInfo {
    pub http_code: Option<i64>,
    pub content: Option<String>,
    pub content_type: Option<String>,
}
input! { FixedResponseInfo(http_code: i64) {
    0 "HttpCode" http_code: i64, 1 "Content" content: String, 2 "ContentType" content_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertHTTPHeaderInfo {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { InsertHTTPHeaderInfo(key: String, value: String, value_type: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPRedirectInfo {
    pub http_code: Option<i64>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
}
input! { HTTPRedirectInfo(http_code: i64) {
    0 "HttpCode" http_code: i64, 1 "Host" host: String, 2 "Path" path: String, 3 "Port" port: String,
    4 "Protocol" protocol: String, 5 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveHTTPHeaderInfo {
    pub key: Option<String>,
}
input! { RemoveHTTPHeaderInfo(key: String) {
    0 "Key" key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPRewriteInfo {
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
}
input! { HTTPRewriteInfo() {
    0 "Host" host: String, 1 "Path" path: String, 2 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCondition {
    pub r#type: Option<String>,
    pub cookie_config: Option<Vec<HTTPCookieInfo>>,
    pub header_config: Option<HTTPHeaderInfo>,
    pub host_config: Option<Vec<String>>,
    pub method_config: Option<Vec<String>>,
    pub path_config: Option<Vec<String>>,
    pub query_string_config: Option<Vec<HTTPQueryStringInfo>>,
    pub source_ip_config: Option<Vec<String>>,
}
input! { RuleCondition(r#type: String) {
    0 "Type" r#type: String, 1 "CookieConfig" cookie_config: Vec<HTTPCookieInfo>,
    2 "HeaderConfig" header_config: HTTPHeaderInfo, 3 "HostConfig" host_config: Vec<String>,
    4 "MethodConfig" method_config: Vec<String>, 5 "PathConfig" path_config: Vec<String>,
    6 "QueryStringConfig" query_string_config: Vec<HTTPQueryStringInfo>,
    7 "SourceIpConfig" source_ip_config: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPCookieInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { HTTPCookieInfo(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPHeaderInfo {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { HTTPHeaderInfo(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPQueryStringInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { HTTPQueryStringInfo(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesOutput {
    pub rule_ids: Option<Vec<String>>,
}
model! { CreateRulesOutput {
    0 "RuleIds" rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicy {
    pub ciphers: Vec<String>,
    pub tls_versions: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub security_policy_name: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateSecurityPolicy(ciphers: Vec<String>, tls_versions: Vec<String>)
    "CreateSecurityPolicy" -> CreateSecurityPolicyOutput {
    0 "Ciphers" ciphers, 1 "TLSVersions" tls_versions, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "SecurityPolicyName" security_policy_name: String, 5 "Tags" tags: Vec<TagInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicyOutput {
    pub security_policy_id: Option<String>,
}
model! { CreateSecurityPolicyOutput {
    0 "SecurityPolicyId" security_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetGroup {
    pub target_type: String,
    pub vpc_id: String,
    pub dry_run: Option<bool>,
    pub health_check_config: Option<HealthCheckConfig>,
    pub keepalive_enabled: Option<bool>,
    pub protocol: Option<String>,
    pub scheduler_algorithm: Option<String>,
    pub sticky_session_config: Option<StickySessionConfig>,
    pub tags: Option<Vec<TagInfo>>,
    pub target_group_name: Option<String>,
}
operation! { CreateTargetGroup(target_type: String, vpc_id: String) "CreateTargetGroup" -> CreateTargetGroupOutput {
    0 "TargetType" target_type, 1 "VpcId" vpc_id, 2 "DryRun" dry_run: bool,
    3 "HealthCheckConfig" health_check_config: HealthCheckConfig, 4 "KeepaliveEnabled" keepalive_enabled: bool,
    5 "Protocol" protocol: String, 6 "SchedulerAlgorithm" scheduler_algorithm: String,
    7 "StickySessionConfig" sticky_session_config: StickySessionConfig, 8 "Tags" tags: Vec<TagInfo>,
    9 "TargetGroupName" target_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckConfig {
    pub health_check_enabled: Option<bool>,
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_healthy_threshold: Option<u64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<u64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<u64>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout: Option<u64>,
    pub health_check_unhealthy_threshold: Option<u64>,
}
input! { HealthCheckConfig(health_check_enabled: bool) {
    0 "HealthCheckEnabled" health_check_enabled: bool, 1 "HealthCheckCodes" health_check_codes: Vec<String>,
    2 "HealthCheckHealthyThreshold" health_check_healthy_threshold: u64, 3 "HealthCheckHost" health_check_host: String,
    4 "HealthCheckHttpVersion" health_check_http_version: String, 5 "HealthCheckInterval" health_check_interval: u64,
    6 "HealthCheckMethod" health_check_method: String, 7 "HealthCheckPath" health_check_path: String,
    8 "HealthCheckPort" health_check_port: u64, 9 "HealthCheckProtocol" health_check_protocol: String,
    10 "HealthCheckTimeout" health_check_timeout: u64,
    11 "HealthCheckUnhealthyThreshold" health_check_unhealthy_threshold: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StickySessionConfig {
    pub sticky_session_enabled: Option<bool>,
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub sticky_session_type: Option<String>,
}
input! { StickySessionConfig(sticky_session_enabled: bool) {
    0 "StickySessionEnabled" sticky_session_enabled: bool, 1 "Cookie" cookie: String,
    2 "CookieTimeout" cookie_timeout: i64, 3 "StickySessionType" sticky_session_type: String
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
pub struct DeleteHealthCheckTemplates {
    pub health_check_template_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
operation! { DeleteHealthCheckTemplates(health_check_template_ids: Vec<String>) "DeleteHealthCheckTemplates" -> Empty {
    0 "HealthCheckTemplateIds" health_check_template_ids, 1 "DryRun" dry_run: bool
} }

pub type DeleteHealthCheckTemplatesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    pub listener_ids: Vec<String>,
    pub load_balancer_id: String,
    pub client_token: Option<String>,
}
operation! { DeleteListener(listener_ids: Vec<String>, load_balancer_id: String) "DeleteListener" -> Empty {
    0 "ListenerIds" listener_ids, 1 "LoadBalancerId" load_balancer_id, 2 "ClientToken" client_token: String
} }

pub type DeleteListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancers {
    pub load_balancer_ids: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { DeleteLoadBalancers(load_balancer_ids: Vec<String>) "DeleteLoadBalancers" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool
} }

pub type DeleteLoadBalancersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRules {
    pub listener_id: String,
    pub load_balancer_id: String,
    pub rule_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
operation! { DeleteRules(listener_id: String, load_balancer_id: String, rule_ids: Vec<String>) "DeleteRules" -> Empty {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id, 2 "RuleIds" rule_ids, 3 "DryRun" dry_run: bool
} }

pub type DeleteRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityPolicy {
    pub security_policy_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
operation! { DeleteSecurityPolicy(security_policy_ids: Vec<String>) "DeleteSecurityPolicy" -> Empty {
    0 "SecurityPolicyIds" security_policy_ids, 1 "DryRun" dry_run: bool
} }

pub type DeleteSecurityPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTargetGroups {
    pub dry_run: Option<bool>,
    pub target_group_ids: Option<Vec<String>>,
}
operation! { DeleteTargetGroups() "DeleteTargetGroups" -> Empty {
    0 "DryRun" dry_run: bool, 1 "TargetGroupIds" target_group_ids: Vec<String>
} }

pub type DeleteTargetGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncJobs {
    pub max_results: Option<u64>,
    pub next_token: Option<String>,
    pub request_ids: Option<Vec<String>>,
}
operation! { DescribeAsyncJobs() "DescribeAsyncJobs" -> DescribeAsyncJobsOutput {
    0 "MaxResults" max_results: u64, 1 "NextToken" next_token: String, 2 "RequestIds" request_ids: Vec<String>
} }
paged! { DescribeAsyncJobs: Job = Token "NextToken", "Jobs" jobs, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncJobsOutput {
    pub jobs: Option<Vec<Job>>,
    pub max_results: Option<u64>,
    pub next_token: Option<String>,
    pub total_count: Option<u64>,
}
model! { DescribeAsyncJobsOutput {
    0 "Jobs" jobs, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub api_name: Option<String>,
    pub flow_id: Option<u64>,
    pub request_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub status: Option<String>,
}
model! { Job {
    0 "ApiName" api_name, 1 "FlowId" flow_id, 2 "RequestId" request_id, 3 "ResourceIds" resource_ids, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckTemplates {
    pub filters: Option<Vec<Filter>>,
    pub health_check_template_ids: Option<Vec<String>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
operation! { DescribeHealthCheckTemplates() "DescribeHealthCheckTemplates" -> DescribeHealthCheckTemplatesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "HealthCheckTemplateIds" health_check_template_ids: Vec<String>,
    2 "MaxResults" max_results: String, 3 "NextToken" next_token: String
} }
paged! { DescribeHealthCheckTemplates: HealthCheckTemplate =
    Token "NextToken", "HealthCheckTemplates" health_check_templates, next "NextToken"
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
pub struct DescribeHealthCheckTemplatesOutput {
    pub health_check_templates: Option<Vec<HealthCheckTemplate>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeHealthCheckTemplatesOutput {
    0 "HealthCheckTemplates" health_check_templates, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckTemplate {
    pub create_time: Option<String>,
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_healthy_threshold: Option<u64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<u64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<u64>,
    pub health_check_protocol: Option<String>,
    pub health_check_template_id: Option<String>,
    pub health_check_template_name: Option<String>,
    pub health_check_timeout: Option<u64>,
    pub health_check_unhealthy_threshold: Option<u64>,
    pub modify_time: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
model! { HealthCheckTemplate {
    0 "CreateTime" create_time, 1 "HealthCheckCodes" health_check_codes,
    2 "HealthCheckHealthyThreshold" health_check_healthy_threshold, 3 "HealthCheckHost" health_check_host,
    4 "HealthCheckHttpVersion" health_check_http_version, 5 "HealthCheckInterval" health_check_interval,
    6 "HealthCheckMethod" health_check_method, 7 "HealthCheckPath" health_check_path,
    8 "HealthCheckPort" health_check_port, 9 "HealthCheckProtocol" health_check_protocol,
    10 "HealthCheckTemplateId" health_check_template_id, 11 "HealthCheckTemplateName" health_check_template_name,
    12 "HealthCheckTimeout" health_check_timeout, 13 "HealthCheckUnhealthyThreshold" health_check_unhealthy_threshold,
    14 "ModifyTime" modify_time, 15 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerCertificates {
    pub certificate_type: String,
    pub listener_id: String,
    pub load_balancer_id: String,
    pub max_results: Option<u64>,
    pub next_token: Option<String>,
}
operation! { DescribeListenerCertificates(certificate_type: String, listener_id: String, load_balancer_id: String)
    "DescribeListenerCertificates" -> DescribeListenerCertificatesOutput {
    0 "CertificateType" certificate_type, 1 "ListenerId" listener_id, 2 "LoadBalancerId" load_balancer_id,
    3 "MaxResults" max_results: u64, 4 "NextToken" next_token: String
} }
paged! { DescribeListenerCertificates: CertificateInfo =
    Token "NextToken", "Certificates" certificates, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerCertificatesOutput {
    pub certificates: Option<Vec<CertificateInfo>>,
    pub max_results: Option<u64>,
    pub next_token: Option<String>,
    pub total_count: Option<u64>,
}
model! { DescribeListenerCertificatesOutput {
    0 "Certificates" certificates, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfo {
    pub associated_time: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_type: Option<String>,
    pub is_default: Option<bool>,
    pub status: Option<String>,
}
model! { CertificateInfo {
    0 "AssociatedTime" associated_time, 1 "CertificateId" certificate_id, 2 "CertificateType" certificate_type,
    3 "IsDefault" is_default, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerDetail {
    pub listener_id: String,
    pub load_balancer_id: String,
}
operation! { DescribeListenerDetail(listener_id: String, load_balancer_id: String)
    "DescribeListenerDetail" -> DescribeListenerDetailOutput {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerDetailOutput {
    pub ca_certificate_ids: Option<Vec<String>>,
    pub ca_enabled: Option<bool>,
    pub certificate_ids: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub default_actions: Option<Vec<DefaultAction>>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub idle_timeout: Option<u64>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub listener_port: Option<u64>,
    pub listener_protocol: Option<String>,
    pub listener_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub modify_time: Option<String>,
    pub request_timeout: Option<u64>,
    pub security_policy_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
}
model! { DescribeListenerDetailOutput {
    0 "CaCertificateIds" ca_certificate_ids, 1 "CaEnabled" ca_enabled, 2 "CertificateIds" certificate_ids,
    3 "CreateTime" create_time, 4 "DefaultActions" default_actions, 5 "GzipEnabled" gzip_enabled,
    6 "Http2Enabled" http2_enabled, 7 "IdleTimeout" idle_timeout, 8 "ListenerId" listener_id,
    9 "ListenerName" listener_name, 10 "ListenerPort" listener_port, 11 "ListenerProtocol" listener_protocol,
    12 "ListenerStatus" listener_status, 13 "LoadBalancerId" load_balancer_id, 14 "ModifyTime" modify_time,
    15 "RequestTimeout" request_timeout, 16 "SecurityPolicyId" security_policy_id, 17 "Tags" tags,
    18 "XForwardedForConfig" x_forwarded_for_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerHealthStatus {
    pub listener_id: String,
    pub load_balancer_id: String,
    pub include_rule: Option<bool>,
    pub max_results: Option<u64>,
    pub next_token: Option<String>,
}
operation! { DescribeListenerHealthStatus(listener_id: String, load_balancer_id: String)
    "DescribeListenerHealthStatus" -> DescribeListenerHealthStatusOutput {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id, 2 "IncludeRule" include_rule: bool,
    3 "MaxResults" max_results: u64, 4 "NextToken" next_token: String
} }
paged! { DescribeListenerHealthStatus: RuleHealthStatusInfo =
    Token "NextToken", "RuleHealthStatusInfos" rule_health_status_infos, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerHealthStatusOutput {
    pub listener_id: Option<String>,
    pub listener_port: Option<String>,
    pub listener_protocol: Option<String>,
    pub next_token: Option<String>,
    pub rule_health_status_infos: Option<Vec<RuleHealthStatusInfo>>,
}
model! { DescribeListenerHealthStatusOutput {
    0 "ListenerId" listener_id, 1 "ListenerPort" listener_port, 2 "ListenerProtocol" listener_protocol,
    3 "NextToken" next_token, 4 "RuleHealthStatusInfos" rule_health_status_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleHealthStatusInfo {
    pub is_default_rule: Option<String>,
    pub rule_id: Option<String>,
    pub target_group_health_infos: Option<Vec<TargetGroupHealthInfo>>,
}
model! { RuleHealthStatusInfo {
    0 "IsDefaultRule" is_default_rule, 1 "RuleId" rule_id, 2 "TargetGroupHealthInfos" target_group_health_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupHealthInfo {
    pub health_check_enabled: Option<bool>,
    pub target_group_id: Option<String>,
    pub target_health_status_infos: Option<Vec<TargetHealthStatusInfo>>,
    pub r#type: Option<String>,
}
model! { TargetGroupHealthInfo {
    0 "HealthCheckEnabled" health_check_enabled, 1 "TargetGroupId" target_group_id,
    2 "TargetHealthStatusInfos" target_health_status_infos, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetHealthStatusInfo {
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_ip: Option<String>,
    pub target_port: Option<u64>,
}
model! { TargetHealthStatusInfo {
    0 "Status" status, 1 "TargetId" target_id, 2 "TargetIp" target_ip, 3 "TargetPort" target_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListeners {
    pub load_balancer_id: String,
    pub filters: Option<Vec<Filter>>,
    pub listener_ids: Option<Vec<String>>,
    pub max_results: Option<u64>,
    pub next_token: Option<String>,
}
operation! { DescribeListeners(load_balancer_id: String) "DescribeListeners" -> DescribeListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Filters" filters: Vec<Filter>, 2 "ListenerIds" listener_ids: Vec<String>,
    3 "MaxResults" max_results: u64, 4 "NextToken" next_token: String
} }
paged! { DescribeListeners: ListenerOutput = Token "NextToken", "Listeners" listeners, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenersOutput {
    pub listeners: Option<Vec<ListenerOutput>>,
    pub load_balancer_id: Option<String>,
    pub max_results: Option<u64>,
    pub next_token: Option<String>,
    pub total_count: Option<u64>,
}
model! { DescribeListenersOutput {
    0 "Listeners" listeners, 1 "LoadBalancerId" load_balancer_id, 2 "MaxResults" max_results, 3 "NextToken" next_token,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerOutput {
    pub ca_enable: Option<bool>,
    pub create_time: Option<String>,
    pub gzip_enabled: Option<bool>,
    pub http2_enable: Option<bool>,
    pub idle_timeout: Option<u64>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub listener_port: Option<u64>,
    pub listener_protocol: Option<String>,
    pub listener_status: Option<String>,
    pub modify_time: Option<String>,
    pub request_timeout: Option<u64>,
    pub tags: Option<Vec<TagInfo>>,
    pub tls_security_policy_id: Option<String>,
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
}
model! { ListenerOutput {
    0 "CaEnable" ca_enable, 1 "CreateTime" create_time, 2 "GzipEnabled" gzip_enabled, 3 "Http2Enable" http2_enable,
    4 "IdleTimeout" idle_timeout, 5 "ListenerId" listener_id, 6 "ListenerName" listener_name,
    7 "ListenerPort" listener_port, 8 "ListenerProtocol" listener_protocol, 9 "ListenerStatus" listener_status,
    10 "ModifyTime" modify_time, 11 "RequestTimeout" request_timeout, 12 "Tags" tags,
    13 "TlsSecurityPolicyId" tls_security_policy_id, 14 "XForwardedForConfig" x_forwarded_for_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerDetail {
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerDetail(load_balancer_id: String)
    "DescribeLoadBalancerDetail" -> DescribeLoadBalancerDetailOutput {
    0 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerDetailOutput {
    pub load_balancer_detail: Option<LoadBalancerDetail>,
}
model! { DescribeLoadBalancerDetailOutput {
    0 "LoadBalancerDetail" load_balancer_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerDetail {
    pub access_log_config: Option<AccessLogConfig>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub create_time: Option<String>,
    pub deletion_protection: Option<DeletionProtectionConfig>,
    pub domain: Option<String>,
    pub load_balancer_billing_config: Option<LoadBalancerBillingConfig>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_operation_locks: Option<Vec<LoadBalancerOperationLocksItem>>,
    pub load_balancer_status: Option<String>,
    pub modification_protection: Option<ModificationProtectionInfo>,
    pub security_group_ids: Option<Vec<String>>,
    pub tags: Option<Vec<TagInfo>>,
    pub vpc_id: Option<String>,
    pub zone_mappings: Option<Vec<ZoneMappingInfo>>,
}
model! { LoadBalancerDetail {
    0 "AccessLogConfig" access_log_config, 1 "AddressIpVersion" address_ip_version, 2 "AddressType" address_type,
    3 "CreateTime" create_time, 4 "DeletionProtection" deletion_protection, 5 "Domain" domain,
    6 "LoadBalancerBillingConfig" load_balancer_billing_config, 7 "LoadBalancerId" load_balancer_id,
    8 "LoadBalancerName" load_balancer_name, 9 "LoadBalancerOperationLocks" load_balancer_operation_locks,
    10 "LoadBalancerStatus" load_balancer_status, 11 "ModificationProtection" modification_protection,
    12 "SecurityGroupIds" security_group_ids, 13 "Tags" tags, 14 "VpcId" vpc_id, 15 "ZoneMappings" zone_mappings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessLogConfig {
    pub log_set_id: Option<String>,
    pub log_topic_id: Option<String>,
}
model! { AccessLogConfig {
    0 "LogSetId" log_set_id, 1 "LogTopicId" log_topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerOperationLocksItem {
    pub lock_reason: Option<String>,
    pub lock_type: Option<String>,
}
model! { LoadBalancerOperationLocksItem {
    0 "LockReason" lock_reason, 1 "LockType" lock_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModificationProtectionInfo {
    pub modification_protection_enabled: Option<bool>,
    pub operator_uin: Option<String>,
    pub reason: Option<String>,
}
model! { ModificationProtectionInfo {
    0 "ModificationProtectionEnabled" modification_protection_enabled, 1 "OperatorUin" operator_uin, 2 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneMappingInfo {
    pub subnet_id: Option<String>,
    pub zone_id: Option<String>,
    pub load_balancer_address: Option<LoadBalancerAddress>,
    pub status: Option<String>,
}
model! { ZoneMappingInfo {
    0 "SubnetId" subnet_id, 1 "ZoneId" zone_id, 2 "LoadBalancerAddress" load_balancer_address, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancers {
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeLoadBalancers() "DescribeLoadBalancers" -> DescribeLoadBalancersOutput {
    0 "Filters" filters: Vec<Filter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { DescribeLoadBalancers: LoadBalancer = Token "NextToken", "LoadBalancers" load_balancers, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancersOutput {
    0 "LoadBalancers" load_balancers, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub access_log_config: Option<AccessLogConfig>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub create_time: Option<String>,
    pub deletion_protection: Option<DeletionProtectionConfig>,
    pub domain: Option<String>,
    pub load_balancer_billing_config: Option<LoadBalancerBillingConfig>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_operation_locks: Option<Vec<LoadBalancerOperationLocksItem>>,
    pub load_balancer_status: Option<String>,
    pub modification_protection: Option<ModificationProtectionInfo>,
    pub tags: Option<Vec<TagInfo>>,
    pub vpc_id: Option<String>,
}
model! { LoadBalancer {
    0 "AccessLogConfig" access_log_config, 1 "AddressIpVersion" address_ip_version, 2 "AddressType" address_type,
    3 "CreateTime" create_time, 4 "DeletionProtection" deletion_protection, 5 "Domain" domain,
    6 "LoadBalancerBillingConfig" load_balancer_billing_config, 7 "LoadBalancerId" load_balancer_id,
    8 "LoadBalancerName" load_balancer_name, 9 "LoadBalancerOperationLocks" load_balancer_operation_locks,
    10 "LoadBalancerStatus" load_balancer_status, 11 "ModificationProtection" modification_protection, 12 "Tags" tags,
    13 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuota {
    pub quota_types: Vec<String>,
    pub display_fields: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
}
operation! { DescribeQuota(quota_types: Vec<String>) "DescribeQuota" -> DescribeQuotaOutput {
    0 "QuotaTypes" quota_types, 1 "DisplayFields" display_fields: Vec<String>, 2 "ResourceIds" resource_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaOutput {
    pub quotas: Option<Vec<QuotaInfo>>,
}
model! { DescribeQuotaOutput {
    0 "Quotas" quotas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaInfo {
    pub available: Option<i64>,
    pub limit: Option<u64>,
    pub quota_type: Option<String>,
    pub resource_id: Option<String>,
    pub used: Option<u64>,
}
model! { QuotaInfo {
    0 "Available" available, 1 "Limit" limit, 2 "QuotaType" quota_type, 3 "ResourceId" resource_id, 4 "Used" used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    pub listener_id: String,
    pub load_balancer_id: String,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rule_ids: Option<Vec<String>>,
}
operation! { DescribeRules(listener_id: String, load_balancer_id: String) "DescribeRules" -> DescribeRulesOutput {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id, 2 "Filters" filters: Vec<Filter>,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RuleIds" rule_ids: Vec<String>
} }
paged! { DescribeRules: RuleOutput = Token "NextToken", "Rules" rules, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub next_token: Option<String>,
    pub rules: Option<Vec<RuleOutput>>,
    pub total_count: Option<i64>,
}
model! { DescribeRulesOutput {
    0 "NextToken" next_token, 1 "Rules" rules, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleOutput {
    pub actions: Option<Vec<RuleAction>>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub create_time: Option<String>,
    pub direction: Option<String>,
    pub modify_time: Option<String>,
    pub priority: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
model! { RuleOutput {
    0 "Actions" actions, 1 "Conditions" conditions, 2 "CreateTime" create_time, 3 "Direction" direction,
    4 "ModifyTime" modify_time, 5 "Priority" priority, 6 "RuleId" rule_id, 7 "RuleName" rule_name, 8 "Status" status,
    9 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicies {
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub security_policy_ids: Option<Vec<String>>,
}
operation! { DescribeSecurityPolicies() "DescribeSecurityPolicies" -> DescribeSecurityPoliciesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "SecurityPolicyIds" security_policy_ids: Vec<String>
} }
paged! { DescribeSecurityPolicies: SecurityPolicyInfo =
    Token "NextToken", "SecurityPolicies" security_policies, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPoliciesOutput {
    pub next_token: Option<String>,
    pub security_policies: Option<Vec<SecurityPolicyInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityPoliciesOutput {
    0 "NextToken" next_token, 1 "SecurityPolicies" security_policies, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyInfo {
    pub ciphers: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub security_policy_id: Option<String>,
    pub security_policy_name: Option<String>,
    pub status: Option<String>,
    pub tls_versions: Option<Vec<String>>,
    pub tags: Option<Vec<TagInfo>>,
}
model! { SecurityPolicyInfo {
    0 "Ciphers" ciphers, 1 "CreateTime" create_time, 2 "SecurityPolicyId" security_policy_id,
    3 "SecurityPolicyName" security_policy_name, 4 "Status" status, 5 "TLSVersions" tls_versions, 6 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyCapabilities {}
operation! { DescribeSecurityPolicyCapabilities()
"DescribeSecurityPolicyCapabilities" -> DescribeSecurityPolicyCapabilitiesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyCapabilitiesOutput {
    pub security_policy_capabilities: Option<Vec<SecurityPolicyCapability>>,
}
model! { DescribeSecurityPolicyCapabilitiesOutput {
    0 "SecurityPolicyCapabilities" security_policy_capabilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyCapability {
    pub ciphers: Option<Vec<String>>,
    pub tls_version: Option<String>,
}
model! { SecurityPolicyCapability {
    0 "Ciphers" ciphers, 1 "TLSVersion" tls_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyRelations {
    pub security_policy_ids: Vec<String>,
}
operation! { DescribeSecurityPolicyRelations(security_policy_ids: Vec<String>)
    "DescribeSecurityPolicyRelations" -> DescribeSecurityPolicyRelationsOutput {
    0 "SecurityPolicyIds" security_policy_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyRelationsOutput {
    pub security_policy_relations: Option<Vec<SecurityPolicyRelations>>,
}
model! { DescribeSecurityPolicyRelationsOutput {
    0 "SecurityPolicyRelations" security_policy_relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyRelations {
    pub related_listeners: Option<Vec<RelatedListener>>,
    pub security_policy_id: Option<String>,
}
model! { SecurityPolicyRelations {
    0 "RelatedListeners" related_listeners, 1 "SecurityPolicyId" security_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedListener {
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: Option<String>,
}
model! { RelatedListener {
    0 "ListenerId" listener_id, 1 "ListenerPort" listener_port, 2 "ListenerProtocol" listener_protocol,
    3 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemSecurityPolicies {}
operation! { DescribeSystemSecurityPolicies() "DescribeSystemSecurityPolicies" -> DescribeSystemSecurityPoliciesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemSecurityPoliciesOutput {
    pub security_policies: Option<Vec<SecurityPolicyInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeSystemSecurityPoliciesOutput {
    0 "SecurityPolicies" security_policies, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupTargets {
    pub target_group_id: String,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<u64>,
    pub next_token: Option<String>,
}
operation! { DescribeTargetGroupTargets(target_group_id: String)
    "DescribeTargetGroupTargets" -> DescribeTargetGroupTargetsOutput {
    0 "TargetGroupId" target_group_id, 1 "Filters" filters: Vec<Filter>, 2 "MaxResults" max_results: u64,
    3 "NextToken" next_token: String
} }
paged! { DescribeTargetGroupTargets: TargetOutput = Token "NextToken", "Targets" targets, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupTargetsOutput {
    pub next_token: Option<String>,
    pub targets: Option<Vec<TargetOutput>>,
    pub total_count: Option<i64>,
}
model! { DescribeTargetGroupTargetsOutput {
    0 "NextToken" next_token, 1 "Targets" targets, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetOutput {
    pub eni_id: Option<String>,
    pub port: Option<u64>,
    pub target_id: Option<String>,
    pub target_ip: Option<String>,
    pub target_name: Option<String>,
    pub target_status: Option<String>,
    pub target_type: Option<String>,
    pub weight: Option<u64>,
}
model! { TargetOutput {
    0 "EniId" eni_id, 1 "Port" port, 2 "TargetId" target_id, 3 "TargetIp" target_ip, 4 "TargetName" target_name,
    5 "TargetStatus" target_status, 6 "TargetType" target_type, 7 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroups {
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub target_group_ids: Option<Vec<String>>,
}
operation! { DescribeTargetGroups() "DescribeTargetGroups" -> DescribeTargetGroupsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TargetGroupIds" target_group_ids: Vec<String>
} }
paged! { DescribeTargetGroups: TargetGroupOutput = Token "NextToken", "TargetGroups" target_groups, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupsOutput {
    pub next_token: Option<String>,
    pub target_groups: Option<Vec<TargetGroupOutput>>,
    pub total_count: Option<i64>,
}
model! { DescribeTargetGroupsOutput {
    0 "NextToken" next_token, 1 "TargetGroups" target_groups, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupOutput {
    pub create_time: Option<String>,
    pub health_check_config: Option<HealthCheckConfig>,
    pub keepalive_enabled: Option<bool>,
    pub protocol: Option<String>,
    pub related_load_balancers_count: Option<i64>,
    pub scheduler_algorithm: Option<String>,
    pub sticky_session_config: Option<StickySessionConfig>,
    pub tags: Option<Vec<TagInfo>>,
    pub target_group_id: Option<String>,
    pub target_group_name: Option<String>,
    pub target_group_status: Option<String>,
    pub target_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { TargetGroupOutput {
    0 "CreateTime" create_time, 1 "HealthCheckConfig" health_check_config, 2 "KeepaliveEnabled" keepalive_enabled,
    3 "Protocol" protocol, 4 "RelatedLoadBalancersCount" related_load_balancers_count,
    5 "SchedulerAlgorithm" scheduler_algorithm, 6 "StickySessionConfig" sticky_session_config, 7 "Tags" tags,
    8 "TargetGroupId" target_group_id, 9 "TargetGroupName" target_group_name,
    10 "TargetGroupStatus" target_group_status, 11 "TargetType" target_type, 12 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupsByTarget {
    pub target_id: Option<Vec<String>>,
}
operation! { DescribeTargetGroupsByTarget() "DescribeTargetGroupsByTarget" -> DescribeTargetGroupsByTargetOutput {
    0 "TargetId" target_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupsByTargetOutput {
    pub total_count: Option<u64>,
}
model! { DescribeTargetGroupsByTargetOutput {
    0 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Option<Vec<Zone>>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Zone {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
    pub zone_status: Option<String>,
}
model! { Zone {
    0 "LocalName" local_name, 1 "ZoneId" zone_id, 2 "ZoneStatus" zone_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateBandwidthPackageFromLoadBalancer {
    pub bandwidth_package_id: String,
    pub load_balancer_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { DisassociateBandwidthPackageFromLoadBalancer(bandwidth_package_id: String, load_balancer_id: String)
    "DisassociateBandwidthPackageFromLoadBalancer" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "LoadBalancerId" load_balancer_id,
    2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool
} }

pub type DisassociateBandwidthPackageFromLoadBalancerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateListenerAdditionalCertificates {
    pub certificate_ids: Vec<String>,
    pub listener_id: String,
    pub load_balancer_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<String>,
}
operation! { DisassociateListenerAdditionalCertificates(certificate_ids: Vec<String>, listener_id: String, load_balancer_id: String)
    "DisassociateListenerAdditionalCertificates" -> Empty {
    0 "CertificateIds" certificate_ids, 1 "ListenerId" listener_id, 2 "LoadBalancerId" load_balancer_id,
    3 "ClientToken" client_token: String, 4 "DryRun" dry_run: String
} }

pub type DisassociateListenerAdditionalCertificatesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateLoadBalancer {
    pub charge_type: Option<String>,
}
operation! { InquirePriceCreateLoadBalancer() "InquirePriceCreateLoadBalancer" -> InquirePriceCreateLoadBalancerOutput {
    0 "ChargeType" charge_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateLoadBalancerOutput {
    pub price: Option<Price>,
}
model! { InquirePriceCreateLoadBalancerOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<PostPayPriceInfo>,
    pub lcu_price: Option<PostPayPriceInfo>,
}
model! { Price {
    0 "InstancePrice" instance_price, 1 "LcuPrice" lcu_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostPayPriceInfo {
    pub discount: Option<f64>,
    pub unit_price: Option<f64>,
    pub unit_price_discount: Option<f64>,
}
model! { PostPayPriceInfo {
    0 "Discount" discount, 1 "UnitPrice" unit_price, 2 "UnitPriceDiscount" unit_price_discount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHealthCheckTemplate {
    pub health_check_template_id: String,
    pub dry_run: Option<bool>,
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_healthy_threshold: Option<u64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<u64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<u64>,
    pub health_check_protocol: Option<String>,
    pub health_check_template_name: Option<String>,
    pub health_check_timeout: Option<u64>,
    pub health_check_unhealthy_threshold: Option<u64>,
}
operation! { ModifyHealthCheckTemplate(health_check_template_id: String) "ModifyHealthCheckTemplate" -> Empty {
    0 "HealthCheckTemplateId" health_check_template_id, 1 "DryRun" dry_run: bool,
    2 "HealthCheckCodes" health_check_codes: Vec<String>,
    3 "HealthCheckHealthyThreshold" health_check_healthy_threshold: u64, 4 "HealthCheckHost" health_check_host: String,
    5 "HealthCheckHttpVersion" health_check_http_version: String, 6 "HealthCheckInterval" health_check_interval: u64,
    7 "HealthCheckMethod" health_check_method: String, 8 "HealthCheckPath" health_check_path: String,
    9 "HealthCheckPort" health_check_port: u64, 10 "HealthCheckProtocol" health_check_protocol: String,
    11 "HealthCheckTemplateName" health_check_template_name: String, 12 "HealthCheckTimeout" health_check_timeout: u64,
    13 "HealthCheckUnhealthyThreshold" health_check_unhealthy_threshold: u64
} }

pub type ModifyHealthCheckTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListenerAttributes {
    pub listener_id: String,
    pub load_balancer_id: String,
    pub ca_certificate_ids: Option<Vec<String>>,
    pub ca_enabled: Option<bool>,
    pub certificate_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub default_actions: Option<Vec<DefaultAction>>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub idle_timeout: Option<u64>,
    pub listener_name: Option<String>,
    pub request_timeout: Option<u64>,
    pub security_policy_id: Option<String>,
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
}
operation! { ModifyListenerAttributes(listener_id: String, load_balancer_id: String)
    "ModifyListenerAttributes" -> Empty {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id,
    2 "CaCertificateIds" ca_certificate_ids: Vec<String>, 3 "CaEnabled" ca_enabled: bool,
    4 "CertificateIds" certificate_ids: Vec<String>, 5 "ClientToken" client_token: String,
    6 "DefaultActions" default_actions: Vec<DefaultAction>, 7 "GzipEnabled" gzip_enabled: bool,
    8 "Http2Enabled" http2_enabled: bool, 9 "IdleTimeout" idle_timeout: u64, 10 "ListenerName" listener_name: String,
    11 "RequestTimeout" request_timeout: u64, 12 "SecurityPolicyId" security_policy_id: String,
    13 "XForwardedForConfig" x_forwarded_for_config: XForwardedForConfig
} }

pub type ModifyListenerAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAddressType {
    pub address_type: String,
    pub load_balancer_id: String,
    pub bandwidth_package_id: Option<String>,
    pub dry_run: Option<bool>,
    pub zone_mappings: Option<Vec<ZoneMappingsItem>>,
}
operation! { ModifyLoadBalancerAddressType(address_type: String, load_balancer_id: String)
    "ModifyLoadBalancerAddressType" -> Empty {
    0 "AddressType" address_type, 1 "LoadBalancerId" load_balancer_id,
    2 "BandwidthPackageId" bandwidth_package_id: String, 3 "DryRun" dry_run: bool,
    4 "ZoneMappings" zone_mappings: Vec<ZoneMappingsItem>
} }

pub type ModifyLoadBalancerAddressTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAttributes {
    pub load_balancer_id: String,
    pub client_token: Option<String>,
    pub deletion_protection: Option<DeletionProtectionConfig>,
    pub dry_run: Option<bool>,
    pub load_balancer_name: Option<String>,
}
operation! { ModifyLoadBalancerAttributes(load_balancer_id: String) "ModifyLoadBalancerAttributes" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ClientToken" client_token: String,
    2 "DeletionProtection" deletion_protection: DeletionProtectionConfig, 3 "DryRun" dry_run: bool,
    4 "LoadBalancerName" load_balancer_name: String
} }

pub type ModifyLoadBalancerAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerModificationProtection {
    pub load_balancer_id: String,
    pub modification_protection_enabled: bool,
    pub dry_run: Option<bool>,
    pub reason: Option<String>,
}
operation! { ModifyLoadBalancerModificationProtection(load_balancer_id: String, modification_protection_enabled: bool)
    "ModifyLoadBalancerModificationProtection" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ModificationProtectionEnabled" modification_protection_enabled,
    2 "DryRun" dry_run: bool, 3 "Reason" reason: String
} }

pub type ModifyLoadBalancerModificationProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRulesAttributes {
    pub listener_id: String,
    pub load_balancer_id: String,
    pub rules: Vec<RuleModify>,
    pub dry_run: Option<bool>,
}
operation! { ModifyRulesAttributes(listener_id: String, load_balancer_id: String, rules: Vec<RuleModify>)
    "ModifyRulesAttributes" -> Empty {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id, 2 "Rules" rules, 3 "DryRun" dry_run: bool
} }

pub type ModifyRulesAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleModify {
    pub actions: Option<Vec<RuleAction>>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub priority: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
input! { RuleModify() {
    0 "Actions" actions: Vec<RuleAction>, 1 "Conditions" conditions: Vec<RuleCondition>, 2 "Priority" priority: i64,
    3 "RuleId" rule_id: String, 4 "RuleName" rule_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityPolicyAttributes {
    pub security_policy_id: String,
    pub ciphers: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub security_policy_name: Option<String>,
    pub tls_versions: Option<Vec<String>>,
}
operation! { ModifySecurityPolicyAttributes(security_policy_id: String) "ModifySecurityPolicyAttributes" -> Empty {
    0 "SecurityPolicyId" security_policy_id, 1 "Ciphers" ciphers: Vec<String>, 2 "DryRun" dry_run: bool,
    3 "SecurityPolicyName" security_policy_name: String, 4 "TLSVersions" tls_versions: Vec<String>
} }

pub type ModifySecurityPolicyAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetGroupAttributes {
    pub dry_run: Option<bool>,
    pub health_check_config: Option<HealthCheckConfig>,
    pub keepalive_enabled: Option<bool>,
    pub scheduler_algorithm: Option<String>,
    pub sticky_session_config: Option<StickySessionConfig>,
    pub target_group_id: Option<String>,
    pub target_group_name: Option<String>,
}
operation! { ModifyTargetGroupAttributes() "ModifyTargetGroupAttributes" -> Empty {
    0 "DryRun" dry_run: bool, 1 "HealthCheckConfig" health_check_config: HealthCheckConfig,
    2 "KeepaliveEnabled" keepalive_enabled: bool, 3 "SchedulerAlgorithm" scheduler_algorithm: String,
    4 "StickySessionConfig" sticky_session_config: StickySessionConfig, 5 "TargetGroupId" target_group_id: String,
    6 "TargetGroupName" target_group_name: String
} }

pub type ModifyTargetGroupAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetsInTargetGroup {
    pub target_group_id: String,
    pub targets: Vec<TargetToModify>,
    pub dry_run: Option<bool>,
}
operation! { ModifyTargetsInTargetGroup(target_group_id: String, targets: Vec<TargetToModify>)
    "ModifyTargetsInTargetGroup" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "Targets" targets, 2 "DryRun" dry_run: bool
} }

pub type ModifyTargetsInTargetGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetToModify {
    pub target_ip: Option<String>,
    pub port: Option<u64>,
    pub weight: Option<u64>,
}
input! { TargetToModify(target_ip: String) {
    0 "TargetIp" target_ip: String, 1 "Port" port: u64, 2 "Weight" weight: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyUnbindTarget {
    pub ips: Vec<String>,
    pub numeric_vpc_id: u64,
}
operation! { NotifyUnbindTarget(ips: Vec<String>, numeric_vpc_id: u64) "NotifyUnbindTarget" -> Empty {
    0 "Ips" ips, 1 "NumericVpcId" numeric_vpc_id
} }

pub type NotifyUnbindTargetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTargetsFromTargetGroup {
    pub target_group_id: String,
    pub targets: Vec<TargetToRemove>,
    pub dry_run: Option<bool>,
}
operation! { RemoveTargetsFromTargetGroup(target_group_id: String, targets: Vec<TargetToRemove>)
    "RemoveTargetsFromTargetGroup" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "Targets" targets, 2 "DryRun" dry_run: bool
} }

pub type RemoveTargetsFromTargetGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetToRemove {
    pub port: Option<u64>,
    pub target_ip: Option<String>,
}
input! { TargetToRemove(port: u64, target_ip: String) {
    0 "Port" port: u64, 1 "TargetIp" target_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerSecurityGroups {
    pub load_balancer_id: String,
    pub security_groups: Vec<String>,
}
operation! { SetLoadBalancerSecurityGroups(load_balancer_id: String, security_groups: Vec<String>)
    "SetLoadBalancerSecurityGroups" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "SecurityGroups" security_groups
} }

pub type SetLoadBalancerSecurityGroupsOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_RESOURCE_ALREADY_EXISTS: &str = "FailedOperation.ResourceAlreadyExists";
    pub const FAILED_OPERATION_RULE_ALREADY_EXISTS: &str = "FailedOperation.RuleAlreadyExists";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_CLIENT_TOKEN: &str = "InvalidParameter.InvalidClientToken";
    pub const INVALID_PARAMETER_INVALID_FIELD_FORMAT: &str = "InvalidParameter.InvalidFieldFormat";
    pub const INVALID_PARAMETER_INVALID_FIELD_TYPE: &str = "InvalidParameter.InvalidFieldType";
    pub const INVALID_PARAMETER_INVALID_FIELD_VALUE: &str = "InvalidParameter.InvalidFieldValue";
    pub const INVALID_PARAMETER_INVALID_QUOTA_CHECK_REQUEST: &str = "InvalidParameter.InvalidQuotaCheckRequest";
    pub const INVALID_PARAMETER_MISSING_ACTION: &str = "InvalidParameter.MissingAction";
    pub const INVALID_PARAMETER_MISSING_FIELD: &str = "InvalidParameter.MissingField";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_BUSINESS_PARAMETER_MISMATCH: &str =
        "InvalidParameterValue.BusinessParameterMismatch";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_QUOTA: &str = "LimitExceeded.Quota";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REGION_ERROR: &str = "RegionError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_LOAD_BALANCER_HAS_LISTENERS: &str = "ResourceInUse.LoadBalancerHasListeners";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CERTIFICATE: &str = "ResourceNotFound.Certificate";
    pub const RESOURCE_NOT_FOUND_LISTENER: &str = "ResourceNotFound.Listener";
    pub const RESOURCE_NOT_FOUND_LOAD_BALANCER: &str = "ResourceNotFound.LoadBalancer";
    pub const RESOURCE_NOT_FOUND_RULE: &str = "ResourceNotFound.Rule";
    pub const RESOURCE_NOT_FOUND_TARGET_GROUP: &str = "ResourceNotFound.TargetGroup";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_CERTIFICATE: &str = "ResourceUnavailable.Certificate";
    pub const RESOURCE_UNAVAILABLE_LISTENER: &str = "ResourceUnavailable.Listener";
    pub const RESOURCE_UNAVAILABLE_LOAD_BALANCER: &str = "ResourceUnavailable.LoadBalancer";
    pub const RESOURCE_UNAVAILABLE_PREVIOUS_TASK_NOT_COMPLETED: &str = "ResourceUnavailable.PreviousTaskNotCompleted";
    pub const RESOURCE_UNAVAILABLE_RULE: &str = "ResourceUnavailable.Rule";
    pub const RESOURCE_UNAVAILABLE_TARGET_GROUP: &str = "ResourceUnavailable.TargetGroup";
    pub const RESOURCE_UNAVAILABLE_UPSTREAM_STATUS_BLOCKED: &str = "ResourceUnavailable.UpstreamStatusBlocked";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_SERVICE_ROLE_UNAUTHORIZED: &str = "UnauthorizedOperation.ServiceRoleUnauthorized";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_CERTIFICATE_ALREADY_BOUND: &str = "UnsupportedOperation.CertificateAlreadyBound";
    pub const UNSUPPORTED_OPERATION_CERTIFICATE_NOT_BOUND: &str = "UnsupportedOperation.CertificateNotBound";
    pub const UNSUPPORTED_OPERATION_DISASSOCIATE_DEFAULT_CERTIFICATE: &str =
        "UnsupportedOperation.DisassociateDefaultCertificate";
    pub const UNSUPPORTED_OPERATION_INVALID_STATE_TRANSITION: &str = "UnsupportedOperation.InvalidStateTransition";
    pub const UNSUPPORTED_OPERATION_RESOURCES_SOLD_OUT: &str = "UnsupportedOperation.ResourcesSoldOut";
    pub const UNSUPPORTED_OPERATION_TARGET_GROUP_PROTOCOL_MISMATCH: &str =
        "UnsupportedOperation.TargetGroupProtocolMismatch";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_PROTOCOL: &str = "UnsupportedOperation.UnsupportedProtocol";
}

#[cfg(feature = "reflect")]
register! {
    AddTargetsToTargetGroup, AssociateBandwidthPackageWithLoadBalancer, AssociateListenerAdditionalCertificates,
    CreateHealthCheckTemplate, CreateListener, CreateLoadBalancer, CreateRules, CreateSecurityPolicy, CreateTargetGroup,
    DeleteHealthCheckTemplates, DeleteListener, DeleteLoadBalancers, DeleteRules, DeleteSecurityPolicy,
    DeleteTargetGroups, DescribeAsyncJobs, DescribeHealthCheckTemplates, DescribeListenerCertificates,
    DescribeListenerDetail, DescribeListenerHealthStatus, DescribeListeners, DescribeLoadBalancerDetail,
    DescribeLoadBalancers, DescribeQuota, DescribeRules, DescribeSecurityPolicies, DescribeSecurityPolicyCapabilities,
    DescribeSecurityPolicyRelations, DescribeSystemSecurityPolicies, DescribeTargetGroupTargets, DescribeTargetGroups,
    DescribeTargetGroupsByTarget, DescribeZones, DisassociateBandwidthPackageFromLoadBalancer,
    DisassociateListenerAdditionalCertificates, InquirePriceCreateLoadBalancer, ModifyHealthCheckTemplate,
    ModifyListenerAttributes, ModifyLoadBalancerAddressType, ModifyLoadBalancerAttributes,
    ModifyLoadBalancerModificationProtection, ModifyRulesAttributes, ModifySecurityPolicyAttributes,
    ModifyTargetGroupAttributes, ModifyTargetsInTargetGroup, NotifyUnbindTarget, RemoveTargetsFromTargetGroup,
    SetLoadBalancerSecurityGroups
}
