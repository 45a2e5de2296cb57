//! `alb` of Tencent Cloud, API version 2025-10-30.
//!
//! Endpoint: `alb.tencentcloudapi.com`, or `alb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, alb::DescribeAsyncJobs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAsyncJobs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("alb", "2025-10-30", "alb", &Endpoints::NONE);

/// Adds targets to target group: `AddTargetsToTargetGroup` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=AddTargetsToTargetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTargetsToTargetGroup {
    /// Required.
    pub target_group_id: String,
    /// Required.
    pub targets: Vec<TargetToAdd>,
    pub dry_run: Option<bool>,
}
operation! { AddTargetsToTargetGroup(target_group_id: String, targets: Vec<TargetToAdd>)
    "AddTargetsToTargetGroup" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "Targets" targets, 2 "DryRun" dry_run: bool
} }

/// Response of [`AddTargetsToTargetGroup`]: empty.
pub type AddTargetsToTargetGroupOutput = Empty;

/// In the request of [`AddTargetsToTargetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetToAdd {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub target_ip: Option<String>,
    pub weight: Option<i64>,
}
input! { TargetToAdd(port: i64, target_ip: String) {
    0 "Port" port: i64, 1 "TargetIp" target_ip: String, 2 "Weight" weight: i64
} }

/// Associates bandwidth package with load balancer: `AssociateBandwidthPackageWithLoadBalancer` of `alb` 2025-10-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=AssociateBandwidthPackageWithLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateBandwidthPackageWithLoadBalancer {
    /// Required.
    pub bandwidth_package_id: String,
    /// Required.
    pub load_balancer_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { AssociateBandwidthPackageWithLoadBalancer(bandwidth_package_id: String, load_balancer_id: String)
    "AssociateBandwidthPackageWithLoadBalancer" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "LoadBalancerId" load_balancer_id,
    2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool
} }

/// Response of [`AssociateBandwidthPackageWithLoadBalancer`]: empty.
pub type AssociateBandwidthPackageWithLoadBalancerOutput = Empty;

/// Associates listener additional certificates: `AssociateListenerAdditionalCertificates` of `alb` 2025-10-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=AssociateListenerAdditionalCertificates>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CERTIFICATE`], [`codes::RESOURCE_NOT_FOUND_LISTENER`],
/// [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER`], [`codes::RESOURCE_UNAVAILABLE_CERTIFICATE`],
/// [`codes::RESOURCE_UNAVAILABLE_LISTENER`], [`codes::UNSUPPORTED_OPERATION_CERTIFICATE_ALREADY_BOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateListenerAdditionalCertificates {
    /// Required.
    pub certificate_ids: Vec<String>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub load_balancer_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<String>,
}
operation! {
    AssociateListenerAdditionalCertificates(certificate_ids: Vec<String>, listener_id: String, load_balancer_id: String)
    "AssociateListenerAdditionalCertificates" -> Empty {
    0 "CertificateIds" certificate_ids, 1 "ListenerId" listener_id, 2 "LoadBalancerId" load_balancer_id,
    3 "ClientToken" client_token: String, 4 "DryRun" dry_run: String
} }

/// Response of [`AssociateListenerAdditionalCertificates`]: empty.
pub type AssociateListenerAdditionalCertificatesOutput = Empty;

/// Creates health check template: `CreateHealthCheckTemplate` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=CreateHealthCheckTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CERTIFICATE`], [`codes::RESOURCE_NOT_FOUND_LISTENER`],
/// [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER`], [`codes::RESOURCE_UNAVAILABLE_CERTIFICATE`],
/// [`codes::RESOURCE_UNAVAILABLE_LISTENER`], [`codes::UNSUPPORTED_OPERATION_CERTIFICATE_ALREADY_BOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckTemplate {
    pub dry_run: Option<bool>,
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_healthy_threshold: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub health_check_template_name: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub health_check_unhealthy_threshold: Option<i64>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateHealthCheckTemplate() "CreateHealthCheckTemplate" -> CreateHealthCheckTemplateOutput {
    0 "DryRun" dry_run: bool, 1 "HealthCheckCodes" health_check_codes: Vec<String>,
    2 "HealthCheckHealthyThreshold" health_check_healthy_threshold: i64, 3 "HealthCheckHost" health_check_host: String,
    4 "HealthCheckHttpVersion" health_check_http_version: String, 5 "HealthCheckInterval" health_check_interval: i64,
    6 "HealthCheckMethod" health_check_method: String, 7 "HealthCheckPath" health_check_path: String,
    8 "HealthCheckPort" health_check_port: i64, 9 "HealthCheckProtocol" health_check_protocol: String,
    10 "HealthCheckTemplateName" health_check_template_name: String, 11 "HealthCheckTimeout" health_check_timeout: i64,
    12 "HealthCheckUnhealthyThreshold" health_check_unhealthy_threshold: i64, 13 "Tags" tags: Vec<TagInfo>
} }

/// In the request of [`CreateHealthCheckTemplate`].
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

/// Response of [`CreateHealthCheckTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckTemplateOutput {
    pub health_check_template_id: Option<String>,
}
model! { CreateHealthCheckTemplateOutput {
    0 "HealthCheckTemplateId" health_check_template_id: String
} }

/// Creates listener: `CreateListener` of `alb` 2025-10-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=CreateListener>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_TARGET_GROUP_PROTOCOL_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    /// Required.
    pub default_actions: Vec<DefaultAction>,
    /// Required.
    pub listener_port: i64,
    /// Required.
    pub listener_protocol: String,
    /// Required.
    pub load_balancer_id: String,
    pub ca_certificate_ids: Option<Vec<String>>,
    pub ca_enabled: Option<bool>,
    pub certificate_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub idle_timeout: Option<i64>,
    pub listener_name: Option<String>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
}
operation! {
    CreateListener(default_actions: Vec<DefaultAction>, listener_port: i64, listener_protocol: String, load_balancer_id: String)
    "CreateListener" -> CreateListenerOutput {
    0 "DefaultActions" default_actions, 1 "ListenerPort" listener_port, 2 "ListenerProtocol" listener_protocol,
    3 "LoadBalancerId" load_balancer_id, 4 "CaCertificateIds" ca_certificate_ids: Vec<String>,
    5 "CaEnabled" ca_enabled: bool, 6 "CertificateIds" certificate_ids: Vec<String>,
    7 "ClientToken" client_token: String, 8 "GzipEnabled" gzip_enabled: bool, 9 "Http2Enabled" http2_enabled: bool,
    10 "IdleTimeout" idle_timeout: i64, 11 "ListenerName" listener_name: String,
    12 "RequestTimeout" request_timeout: i64, 13 "SecurityPolicyId" security_policy_id: String,
    14 "Tags" tags: Vec<TagInfo>, 15 "XForwardedForConfig" x_forwarded_for_config: XForwardedForConfig
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultAction {
    /// Required.
    pub target_group_config: Option<TargetGroupConfig>,
    /// Required.
    pub r#type: Option<String>,
}
input! { DefaultAction(target_group_config: TargetGroupConfig, r#type: String) {
    0 "TargetGroupConfig" target_group_config: TargetGroupConfig, 1 "Type" r#type: String
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupConfig {
    /// Required.
    pub target_groups: Option<Vec<TargetGroupTuple>>,
    pub target_group_sticky_session: Option<TargetGroupStickySession>,
}
input! { TargetGroupConfig(target_groups: Vec<TargetGroupTuple>) {
    0 "TargetGroups" target_groups: Vec<TargetGroupTuple>,
    1 "TargetGroupStickySession" target_group_sticky_session: TargetGroupStickySession
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupTuple {
    /// Required.
    pub target_group_id: Option<String>,
    pub weight: Option<i64>,
}
input! { TargetGroupTuple(target_group_id: String) {
    0 "TargetGroupId" target_group_id: String, 1 "Weight" weight: i64
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupStickySession {
    /// Required.
    pub enabled: Option<bool>,
    pub timeout: Option<i64>,
}
input! { TargetGroupStickySession(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "Timeout" timeout: i64
} }

/// In the request of [`CreateListener`].
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

/// Response of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub listener_id: Option<String>,
}
model! { CreateListenerOutput {
    0 "ListenerId" listener_id: String
} }

/// Creates load balancer: `CreateLoadBalancer` of `alb` 2025-10-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=CreateLoadBalancer>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    /// Required.
    pub address_type: String,
    /// Required.
    pub load_balancer_billing_config: LoadBalancerBillingConfig,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_mappings: Vec<ZoneMappingsItem>,
    pub address_ip_version: Option<String>,
    pub client_token: Option<String>,
    pub delete_protection: Option<DeletionProtectionConfig>,
    pub dry_run: Option<bool>,
    pub internet_address_type: Option<String>,
    pub load_balancer_name: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! {
    CreateLoadBalancer(address_type: String, load_balancer_billing_config: LoadBalancerBillingConfig, vpc_id: String, zone_mappings: Vec<ZoneMappingsItem>)
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "AddressType" address_type, 1 "LoadBalancerBillingConfig" load_balancer_billing_config, 2 "VpcId" vpc_id,
    3 "ZoneMappings" zone_mappings, 4 "AddressIpVersion" address_ip_version: String,
    5 "ClientToken" client_token: String, 6 "DeleteProtection" delete_protection: DeletionProtectionConfig,
    7 "DryRun" dry_run: bool, 8 "InternetAddressType" internet_address_type: String,
    9 "LoadBalancerName" load_balancer_name: String, 10 "Tags" tags: Vec<TagInfo>
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerBillingConfig {
    /// Required.
    pub charge_type: Option<String>,
    pub bandwidth_package_id: Option<String>,
}
input! { LoadBalancerBillingConfig(charge_type: String) {
    0 "ChargeType" charge_type: String, 1 "BandwidthPackageId" bandwidth_package_id: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneMappingsItem {
    /// Required.
    pub subnet_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
    pub load_balancer_address: Option<LoadBalancerAddress>,
}
input! { ZoneMappingsItem(subnet_id: String, zone_id: String) {
    0 "SubnetId" subnet_id: String, 1 "ZoneId" zone_id: String,
    2 "LoadBalancerAddress" load_balancer_address: LoadBalancerAddress
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerAddress {
    pub ipv4_address: Option<Vec<IPAddressInfo>>,
    pub ipv6_address: Option<Vec<IPAddressInfo>>,
}
input! { LoadBalancerAddress() {
    0 "IPv4Address" ipv4_address: Vec<IPAddressInfo>, 1 "IPv6Address" ipv6_address: Vec<IPAddressInfo>
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAddressInfo {
    pub address: Option<String>,
    pub address_id: Option<String>,
}
input! { IPAddressInfo() {
    0 "Address" address: String, 1 "AddressId" address_id: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletionProtectionConfig {
    pub deletion_protection_enabled: Option<bool>,
    pub reason: Option<String>,
}
input! { DeletionProtectionConfig() {
    0 "DeletionProtectionEnabled" deletion_protection_enabled: bool, 1 "Reason" reason: String
} }

/// Response of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub load_balancer_id: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id: String
} }

/// Creates rules: `CreateRules` of `alb` 2025-10-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=CreateRules>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_RULE_ALREADY_EXISTS`],
/// [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER_INVALID_CLIENT_TOKEN`],
/// [`codes::INVALID_PARAMETER_INVALID_FIELD_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_FIELD_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_FIELD_VALUE`], [`codes::INVALID_PARAMETER_MISSING_ACTION`],
/// [`codes::INVALID_PARAMETER_MISSING_FIELD`], [`codes::INVALID_PARAMETER_VALUE_BUSINESS_PARAMETER_MISMATCH`],
/// [`codes::LIMIT_EXCEEDED_QUOTA`], [`codes::RESOURCE_NOT_FOUND_LISTENER`],
/// [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER`], [`codes::RESOURCE_NOT_FOUND_TARGET_GROUP`],
/// [`codes::RESOURCE_UNAVAILABLE_LISTENER`], [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER`],
/// [`codes::RESOURCE_UNAVAILABLE_PREVIOUS_TASK_NOT_COMPLETED`], [`codes::RESOURCE_UNAVAILABLE_TARGET_GROUP`],
/// [`codes::RESOURCE_UNAVAILABLE_UPSTREAM_STATUS_BLOCKED`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION_SERVICE_ROLE_UNAUTHORIZED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE_TRANSITION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRules {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub rules: Vec<RuleInput>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { CreateRules(listener_id: String, load_balancer_id: String, rules: Vec<RuleInput>)
    "CreateRules" -> CreateRulesOutput {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id, 2 "Rules" rules,
    3 "ClientToken" client_token: String, 4 "DryRun" dry_run: bool
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInput {
    /// Required.
    pub actions: Option<Vec<RuleAction>>,
    /// Required.
    pub conditions: Option<Vec<RuleCondition>>,
    /// Required.
    pub priority: Option<i64>,
    pub direction: Option<String>,
    pub rule_name: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
input! { RuleInput(actions: Vec<RuleAction>, conditions: Vec<RuleCondition>, priority: i64) {
    0 "Actions" actions: Vec<RuleAction>, 1 "Conditions" conditions: Vec<RuleCondition>, 2 "Priority" priority: i64,
    3 "Direction" direction: String, 4 "RuleName" rule_name: String, 5 "Tags" tags: Vec<TagInfo>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleAction {
    /// Required.
    pub order: Option<i64>,
    /// Required.
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

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixedResponseInfo {
    /// Required.
    pub http_code: Option<i64>,
    pub content: Option<String>,
    pub content_type: Option<String>,
}
input! { FixedResponseInfo(http_code: i64) {
    0 "HttpCode" http_code: i64, 1 "Content" content: String, 2 "ContentType" content_type: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertHTTPHeaderInfo {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
    /// Required.
    pub value_type: Option<String>,
}
input! { InsertHTTPHeaderInfo(key: String, value: String, value_type: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPRedirectInfo {
    /// Required.
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

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveHTTPHeaderInfo {
    /// Required.
    pub key: Option<String>,
}
input! { RemoveHTTPHeaderInfo(key: String) {
    0 "Key" key: String
} }

/// In the request of [`CreateRules`].
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

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCondition {
    /// Required.
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

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPCookieInfo {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { HTTPCookieInfo(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPHeaderInfo {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { HTTPHeaderInfo(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPQueryStringInfo {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { HTTPQueryStringInfo(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesOutput {
    pub rule_ids: Vec<String>,
}
model! { CreateRulesOutput {
    0 "RuleIds" rule_ids: Vec<String>
} }

/// Creates security policy: `CreateSecurityPolicy` of `alb` 2025-10-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=CreateSecurityPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FIELD_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicy {
    /// Required.
    pub ciphers: Vec<String>,
    /// Required.
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

/// Response of [`CreateSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicyOutput {
    pub security_policy_id: Option<String>,
}
model! { CreateSecurityPolicyOutput {
    0 "SecurityPolicyId" security_policy_id: String
} }

/// Creates target group: `CreateTargetGroup` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=CreateTargetGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FIELD_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetGroup {
    /// Required.
    pub target_type: String,
    /// Required.
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

/// In the request of [`CreateTargetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckConfig {
    /// Required.
    pub health_check_enabled: Option<bool>,
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_healthy_threshold: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub health_check_unhealthy_threshold: Option<i64>,
}
input! { HealthCheckConfig(health_check_enabled: bool) {
    0 "HealthCheckEnabled" health_check_enabled: bool, 1 "HealthCheckCodes" health_check_codes: Vec<String>,
    2 "HealthCheckHealthyThreshold" health_check_healthy_threshold: i64, 3 "HealthCheckHost" health_check_host: String,
    4 "HealthCheckHttpVersion" health_check_http_version: String, 5 "HealthCheckInterval" health_check_interval: i64,
    6 "HealthCheckMethod" health_check_method: String, 7 "HealthCheckPath" health_check_path: String,
    8 "HealthCheckPort" health_check_port: i64, 9 "HealthCheckProtocol" health_check_protocol: String,
    10 "HealthCheckTimeout" health_check_timeout: i64,
    11 "HealthCheckUnhealthyThreshold" health_check_unhealthy_threshold: i64
} }

/// In the request of [`CreateTargetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StickySessionConfig {
    /// Required.
    pub sticky_session_enabled: Option<bool>,
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub sticky_session_type: Option<String>,
}
input! { StickySessionConfig(sticky_session_enabled: bool) {
    0 "StickySessionEnabled" sticky_session_enabled: bool, 1 "Cookie" cookie: String,
    2 "CookieTimeout" cookie_timeout: i64, 3 "StickySessionType" sticky_session_type: String
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

/// Deletes health check templates: `DeleteHealthCheckTemplates` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DeleteHealthCheckTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FIELD_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHealthCheckTemplates {
    /// Required.
    pub health_check_template_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
operation! { DeleteHealthCheckTemplates(health_check_template_ids: Vec<String>) "DeleteHealthCheckTemplates" -> Empty {
    0 "HealthCheckTemplateIds" health_check_template_ids, 1 "DryRun" dry_run: bool
} }

/// Response of [`DeleteHealthCheckTemplates`]: empty.
pub type DeleteHealthCheckTemplatesOutput = Empty;

/// Deletes listener: `DeleteListener` of `alb` 2025-10-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DeleteListener>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FIELD_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    /// Required.
    pub listener_ids: Vec<String>,
    /// Required.
    pub load_balancer_id: String,
    pub client_token: Option<String>,
}
operation! { DeleteListener(listener_ids: Vec<String>, load_balancer_id: String) "DeleteListener" -> Empty {
    0 "ListenerIds" listener_ids, 1 "LoadBalancerId" load_balancer_id, 2 "ClientToken" client_token: String
} }

/// Response of [`DeleteListener`]: empty.
pub type DeleteListenerOutput = Empty;

/// Deletes load balancers: `DeleteLoadBalancers` of `alb` 2025-10-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DeleteLoadBalancers>.
///
/// Errors: [`codes::RESOURCE_IN_USE_LOAD_BALANCER_HAS_LISTENERS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancers {
    /// Required.
    pub load_balancer_ids: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { DeleteLoadBalancers(load_balancer_ids: Vec<String>) "DeleteLoadBalancers" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool
} }

/// Response of [`DeleteLoadBalancers`]: empty.
pub type DeleteLoadBalancersOutput = Empty;

/// Deletes rules: `DeleteRules` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DeleteRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_INVALID_FIELD_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_FIELD_TYPE`], [`codes::INVALID_PARAMETER_INVALID_FIELD_VALUE`],
/// [`codes::INVALID_PARAMETER_MISSING_ACTION`], [`codes::INVALID_PARAMETER_MISSING_FIELD`],
/// [`codes::RESOURCE_NOT_FOUND_LISTENER`], [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER`],
/// [`codes::RESOURCE_NOT_FOUND_RULE`], [`codes::RESOURCE_UNAVAILABLE_LISTENER`],
/// [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER`], [`codes::RESOURCE_UNAVAILABLE_PREVIOUS_TASK_NOT_COMPLETED`],
/// [`codes::RESOURCE_UNAVAILABLE_RULE`], [`codes::RESOURCE_UNAVAILABLE_UPSTREAM_STATUS_BLOCKED`],
/// [`codes::UNAUTHORIZED_OPERATION_SERVICE_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRules {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub rule_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
operation! { DeleteRules(listener_id: String, load_balancer_id: String, rule_ids: Vec<String>) "DeleteRules" -> Empty {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id, 2 "RuleIds" rule_ids, 3 "DryRun" dry_run: bool
} }

/// Response of [`DeleteRules`]: empty.
pub type DeleteRulesOutput = Empty;

/// Deletes security policy: `DeleteSecurityPolicy` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DeleteSecurityPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityPolicy {
    /// Required.
    pub security_policy_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
operation! { DeleteSecurityPolicy(security_policy_ids: Vec<String>) "DeleteSecurityPolicy" -> Empty {
    0 "SecurityPolicyIds" security_policy_ids, 1 "DryRun" dry_run: bool
} }

/// Response of [`DeleteSecurityPolicy`]: empty.
pub type DeleteSecurityPolicyOutput = Empty;

/// Deletes target groups: `DeleteTargetGroups` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DeleteTargetGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTargetGroups {
    pub dry_run: Option<bool>,
    pub target_group_ids: Option<Vec<String>>,
}
operation! { DeleteTargetGroups() "DeleteTargetGroups" -> Empty {
    0 "DryRun" dry_run: bool, 1 "TargetGroupIds" target_group_ids: Vec<String>
} }

/// Response of [`DeleteTargetGroups`]: empty.
pub type DeleteTargetGroupsOutput = Empty;

/// Describes async jobs: `DescribeAsyncJobs` of `alb` 2025-10-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeAsyncJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncJobs {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub request_ids: Option<Vec<String>>,
}
operation! { DescribeAsyncJobs() "DescribeAsyncJobs" -> DescribeAsyncJobsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RequestIds" request_ids: Vec<String>
} }
paged! { DescribeAsyncJobs: Job = Token "NextToken", "Jobs" jobs, next "NextToken" }

/// Response of [`DescribeAsyncJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncJobsOutput {
    pub jobs: Vec<Job>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeAsyncJobsOutput {
    0 "Jobs" jobs: Vec<Job>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAsyncJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub api_name: Option<String>,
    pub flow_id: Option<i64>,
    pub request_id: Option<String>,
    pub resource_ids: Vec<String>,
    pub status: Option<String>,
}
model! { Job {
    0 "ApiName" api_name: String, 1 "FlowId" flow_id: i64, 2 "RequestId" request_id: String,
    3 "ResourceIds" resource_ids: Vec<String>, 4 "Status" status: String
} }

/// Describes health check templates: `DescribeHealthCheckTemplates` of `alb` 2025-10-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeHealthCheckTemplates>.
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
    Token "NextToken", "HealthCheckTemplates" health_check_templates, next "NextToken" }

/// In the request of [`DescribeHealthCheckTemplates`].
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

/// Response of [`DescribeHealthCheckTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckTemplatesOutput {
    pub health_check_templates: Vec<HealthCheckTemplate>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeHealthCheckTemplatesOutput {
    0 "HealthCheckTemplates" health_check_templates: Vec<HealthCheckTemplate>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHealthCheckTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckTemplate {
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub health_check_codes: Vec<String>,
    pub health_check_healthy_threshold: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub health_check_template_id: Option<String>,
    pub health_check_template_name: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub health_check_unhealthy_threshold: Option<i64>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub tags: Vec<TagInfo>,
}
model! { HealthCheckTemplate {
    0 "CreateTime" create_time: String, 1 "HealthCheckCodes" health_check_codes: Vec<String>,
    2 "HealthCheckHealthyThreshold" health_check_healthy_threshold: i64, 3 "HealthCheckHost" health_check_host: String,
    4 "HealthCheckHttpVersion" health_check_http_version: String, 5 "HealthCheckInterval" health_check_interval: i64,
    6 "HealthCheckMethod" health_check_method: String, 7 "HealthCheckPath" health_check_path: String,
    8 "HealthCheckPort" health_check_port: i64, 9 "HealthCheckProtocol" health_check_protocol: String,
    10 "HealthCheckTemplateId" health_check_template_id: String,
    11 "HealthCheckTemplateName" health_check_template_name: String, 12 "HealthCheckTimeout" health_check_timeout: i64,
    13 "HealthCheckUnhealthyThreshold" health_check_unhealthy_threshold: i64, 14 "ModifyTime" modify_time: String,
    15 "Tags" tags: Vec<TagInfo>
} }

/// Describes listener certificates: `DescribeListenerCertificates` of `alb` 2025-10-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeListenerCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerCertificates {
    /// Required.
    pub certificate_type: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub load_balancer_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeListenerCertificates(certificate_type: String, listener_id: String, load_balancer_id: String)
    "DescribeListenerCertificates" -> DescribeListenerCertificatesOutput {
    0 "CertificateType" certificate_type, 1 "ListenerId" listener_id, 2 "LoadBalancerId" load_balancer_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { DescribeListenerCertificates: CertificateInfo =
    Token "NextToken", "Certificates" certificates, next "NextToken" }

/// Response of [`DescribeListenerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerCertificatesOutput {
    pub certificates: Vec<CertificateInfo>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeListenerCertificatesOutput {
    0 "Certificates" certificates: Vec<CertificateInfo>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeListenerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfo {
    /// RFC 3339 time.
    pub associated_time: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_type: Option<String>,
    pub is_default: Option<bool>,
    pub status: Option<String>,
}
model! { CertificateInfo {
    0 "AssociatedTime" associated_time: String, 1 "CertificateId" certificate_id: String,
    2 "CertificateType" certificate_type: String, 3 "IsDefault" is_default: bool, 4 "Status" status: String
} }

/// Describes listener detail: `DescribeListenerDetail` of `alb` 2025-10-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeListenerDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerDetail {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub load_balancer_id: String,
}
operation! { DescribeListenerDetail(listener_id: String, load_balancer_id: String)
    "DescribeListenerDetail" -> DescribeListenerDetailOutput {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DescribeListenerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerDetailOutput {
    pub ca_certificate_ids: Vec<String>,
    pub ca_enabled: Option<bool>,
    pub certificate_ids: Vec<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub default_actions: Vec<DefaultAction>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub idle_timeout: Option<i64>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub listener_status: Option<String>,
    pub load_balancer_id: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub tags: Vec<TagInfo>,
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
}
model! { DescribeListenerDetailOutput {
    0 "CaCertificateIds" ca_certificate_ids: Vec<String>, 1 "CaEnabled" ca_enabled: bool,
    2 "CertificateIds" certificate_ids: Vec<String>, 3 "CreateTime" create_time: String,
    4 "DefaultActions" default_actions: Vec<DefaultAction>, 5 "GzipEnabled" gzip_enabled: bool,
    6 "Http2Enabled" http2_enabled: bool, 7 "IdleTimeout" idle_timeout: i64, 8 "ListenerId" listener_id: String,
    9 "ListenerName" listener_name: String, 10 "ListenerPort" listener_port: i64,
    11 "ListenerProtocol" listener_protocol: String, 12 "ListenerStatus" listener_status: String,
    13 "LoadBalancerId" load_balancer_id: String, 14 "ModifyTime" modify_time: String,
    15 "RequestTimeout" request_timeout: i64, 16 "SecurityPolicyId" security_policy_id: String,
    17 "Tags" tags: Vec<TagInfo>, 18 "XForwardedForConfig" x_forwarded_for_config: XForwardedForConfig
} }

/// Describes listener health status: `DescribeListenerHealthStatus` of `alb` 2025-10-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeListenerHealthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerHealthStatus {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub load_balancer_id: String,
    pub include_rule: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeListenerHealthStatus(listener_id: String, load_balancer_id: String)
    "DescribeListenerHealthStatus" -> DescribeListenerHealthStatusOutput {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id, 2 "IncludeRule" include_rule: bool,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { DescribeListenerHealthStatus: RuleHealthStatusInfo =
    Token "NextToken", "RuleHealthStatusInfos" rule_health_status_infos, next "NextToken" }

/// Response of [`DescribeListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerHealthStatusOutput {
    pub listener_id: Option<String>,
    pub listener_port: Option<String>,
    pub listener_protocol: Option<String>,
    pub next_token: Option<String>,
    pub rule_health_status_infos: Vec<RuleHealthStatusInfo>,
}
model! { DescribeListenerHealthStatusOutput {
    0 "ListenerId" listener_id: String, 1 "ListenerPort" listener_port: String,
    2 "ListenerProtocol" listener_protocol: String, 3 "NextToken" next_token: String,
    4 "RuleHealthStatusInfos" rule_health_status_infos: Vec<RuleHealthStatusInfo>
} }

/// In the response of [`DescribeListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleHealthStatusInfo {
    pub is_default_rule: Option<String>,
    pub rule_id: Option<String>,
    pub target_group_health_infos: Vec<TargetGroupHealthInfo>,
}
model! { RuleHealthStatusInfo {
    0 "IsDefaultRule" is_default_rule: String, 1 "RuleId" rule_id: String,
    2 "TargetGroupHealthInfos" target_group_health_infos: Vec<TargetGroupHealthInfo>
} }

/// In the response of [`DescribeListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupHealthInfo {
    pub health_check_enabled: Option<bool>,
    pub target_group_id: Option<String>,
    pub target_health_status_infos: Vec<TargetHealthStatusInfo>,
    pub r#type: Option<String>,
}
model! { TargetGroupHealthInfo {
    0 "HealthCheckEnabled" health_check_enabled: bool, 1 "TargetGroupId" target_group_id: String,
    2 "TargetHealthStatusInfos" target_health_status_infos: Vec<TargetHealthStatusInfo>, 3 "Type" r#type: String
} }

/// In the response of [`DescribeListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetHealthStatusInfo {
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_ip: Option<String>,
    pub target_port: Option<i64>,
}
model! { TargetHealthStatusInfo {
    0 "Status" status: String, 1 "TargetId" target_id: String, 2 "TargetIp" target_ip: String,
    3 "TargetPort" target_port: i64
} }

/// Describes listeners: `DescribeListeners` of `alb` 2025-10-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListeners {
    /// Required.
    pub load_balancer_id: String,
    pub filters: Option<Vec<Filter>>,
    pub listener_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeListeners(load_balancer_id: String) "DescribeListeners" -> DescribeListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Filters" filters: Vec<Filter>, 2 "ListenerIds" listener_ids: Vec<String>,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { DescribeListeners: ListenerOutput = Token "NextToken", "Listeners" listeners, next "NextToken" }

/// Response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenersOutput {
    pub listeners: Vec<ListenerOutput>,
    pub load_balancer_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeListenersOutput {
    0 "Listeners" listeners: Vec<ListenerOutput>, 1 "LoadBalancerId" load_balancer_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerOutput {
    pub ca_enable: Option<bool>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub gzip_enabled: Option<bool>,
    pub http2_enable: Option<bool>,
    pub idle_timeout: Option<i64>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub listener_status: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub request_timeout: Option<i64>,
    pub tags: Vec<TagInfo>,
    pub tls_security_policy_id: Option<String>,
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
}
model! { ListenerOutput {
    0 "CaEnable" ca_enable: bool, 1 "CreateTime" create_time: String, 2 "GzipEnabled" gzip_enabled: bool,
    3 "Http2Enable" http2_enable: bool, 4 "IdleTimeout" idle_timeout: i64, 5 "ListenerId" listener_id: String,
    6 "ListenerName" listener_name: String, 7 "ListenerPort" listener_port: i64,
    8 "ListenerProtocol" listener_protocol: String, 9 "ListenerStatus" listener_status: String,
    10 "ModifyTime" modify_time: String, 11 "RequestTimeout" request_timeout: i64, 12 "Tags" tags: Vec<TagInfo>,
    13 "TlsSecurityPolicyId" tls_security_policy_id: String,
    14 "XForwardedForConfig" x_forwarded_for_config: XForwardedForConfig
} }

/// Describes load balancer detail: `DescribeLoadBalancerDetail` of `alb` 2025-10-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeLoadBalancerDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerDetail {
    /// Required.
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerDetail(load_balancer_id: String)
    "DescribeLoadBalancerDetail" -> DescribeLoadBalancerDetailOutput {
    0 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DescribeLoadBalancerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerDetailOutput {
    pub load_balancer_detail: Option<LoadBalancerDetail>,
}
model! { DescribeLoadBalancerDetailOutput {
    0 "LoadBalancerDetail" load_balancer_detail: LoadBalancerDetail
} }

/// In the response of [`DescribeLoadBalancerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerDetail {
    pub access_log_config: Option<AccessLogConfig>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub deletion_protection: Option<DeletionProtectionConfig>,
    pub domain: Option<String>,
    pub load_balancer_billing_config: Option<LoadBalancerBillingConfig>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_operation_locks: Vec<LoadBalancerOperationLocksItem>,
    pub load_balancer_status: Option<String>,
    pub modification_protection: Option<ModificationProtectionInfo>,
    pub security_group_ids: Vec<String>,
    pub tags: Vec<TagInfo>,
    pub vpc_id: Option<String>,
    pub zone_mappings: Vec<ZoneMappingInfo>,
}
model! { LoadBalancerDetail {
    0 "AccessLogConfig" access_log_config: AccessLogConfig, 1 "AddressIpVersion" address_ip_version: String,
    2 "AddressType" address_type: String, 3 "CreateTime" create_time: String,
    4 "DeletionProtection" deletion_protection: DeletionProtectionConfig, 5 "Domain" domain: String,
    6 "LoadBalancerBillingConfig" load_balancer_billing_config: LoadBalancerBillingConfig,
    7 "LoadBalancerId" load_balancer_id: String, 8 "LoadBalancerName" load_balancer_name: String,
    9 "LoadBalancerOperationLocks" load_balancer_operation_locks: Vec<LoadBalancerOperationLocksItem>,
    10 "LoadBalancerStatus" load_balancer_status: String,
    11 "ModificationProtection" modification_protection: ModificationProtectionInfo,
    12 "SecurityGroupIds" security_group_ids: Vec<String>, 13 "Tags" tags: Vec<TagInfo>, 14 "VpcId" vpc_id: String,
    15 "ZoneMappings" zone_mappings: Vec<ZoneMappingInfo>
} }

/// In the response of [`DescribeLoadBalancerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessLogConfig {
    pub log_set_id: Option<String>,
    pub log_topic_id: Option<String>,
}
model! { AccessLogConfig {
    0 "LogSetId" log_set_id: String, 1 "LogTopicId" log_topic_id: String
} }

/// In the response of [`DescribeLoadBalancerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerOperationLocksItem {
    pub lock_reason: Option<String>,
    pub lock_type: Option<String>,
}
model! { LoadBalancerOperationLocksItem {
    0 "LockReason" lock_reason: String, 1 "LockType" lock_type: String
} }

/// In the response of [`DescribeLoadBalancerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModificationProtectionInfo {
    pub modification_protection_enabled: Option<bool>,
    pub operator_uin: Option<String>,
    pub reason: Option<String>,
}
model! { ModificationProtectionInfo {
    0 "ModificationProtectionEnabled" modification_protection_enabled: bool, 1 "OperatorUin" operator_uin: String,
    2 "Reason" reason: String
} }

/// In the response of [`DescribeLoadBalancerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneMappingInfo {
    pub subnet_id: Option<String>,
    pub zone_id: Option<String>,
    pub load_balancer_address: Option<LoadBalancerAddress>,
    pub status: Option<String>,
}
model! { ZoneMappingInfo {
    0 "SubnetId" subnet_id: String, 1 "ZoneId" zone_id: String,
    2 "LoadBalancerAddress" load_balancer_address: LoadBalancerAddress, 3 "Status" status: String
} }

/// Describes load balancers: `DescribeLoadBalancers` of `alb` 2025-10-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeLoadBalancers>.
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

/// Response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Vec<LoadBalancer>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancersOutput {
    0 "LoadBalancers" load_balancers: Vec<LoadBalancer>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLoadBalancers`].
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
    pub load_balancer_operation_locks: Vec<LoadBalancerOperationLocksItem>,
    pub load_balancer_status: Option<String>,
    pub modification_protection: Option<ModificationProtectionInfo>,
    pub tags: Vec<TagInfo>,
    pub vpc_id: Option<String>,
}
model! { LoadBalancer {
    0 "AccessLogConfig" access_log_config: AccessLogConfig, 1 "AddressIpVersion" address_ip_version: String,
    2 "AddressType" address_type: String, 3 "CreateTime" create_time: String,
    4 "DeletionProtection" deletion_protection: DeletionProtectionConfig, 5 "Domain" domain: String,
    6 "LoadBalancerBillingConfig" load_balancer_billing_config: LoadBalancerBillingConfig,
    7 "LoadBalancerId" load_balancer_id: String, 8 "LoadBalancerName" load_balancer_name: String,
    9 "LoadBalancerOperationLocks" load_balancer_operation_locks: Vec<LoadBalancerOperationLocksItem>,
    10 "LoadBalancerStatus" load_balancer_status: String,
    11 "ModificationProtection" modification_protection: ModificationProtectionInfo, 12 "Tags" tags: Vec<TagInfo>,
    13 "VpcId" vpc_id: String
} }

/// Describes quota: `DescribeQuota` of `alb` 2025-10-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuota {
    /// Required.
    pub quota_types: Vec<String>,
    pub display_fields: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
}
operation! { DescribeQuota(quota_types: Vec<String>) "DescribeQuota" -> DescribeQuotaOutput {
    0 "QuotaTypes" quota_types, 1 "DisplayFields" display_fields: Vec<String>, 2 "ResourceIds" resource_ids: Vec<String>
} }

/// Response of [`DescribeQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaOutput {
    pub quotas: Vec<QuotaInfo>,
}
model! { DescribeQuotaOutput {
    0 "Quotas" quotas: Vec<QuotaInfo>
} }

/// In the response of [`DescribeQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaInfo {
    pub available: Option<i64>,
    pub limit: Option<i64>,
    pub quota_type: Option<String>,
    pub resource_id: Option<String>,
    pub used: Option<i64>,
}
model! { QuotaInfo {
    0 "Available" available: i64, 1 "Limit" limit: i64, 2 "QuotaType" quota_type: String,
    3 "ResourceId" resource_id: String, 4 "Used" used: i64
} }

/// Describes rules: `DescribeRules` of `alb` 2025-10-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeRules>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER_INVALID_FIELD_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_FIELD_VALUE`], [`codes::INVALID_PARAMETER_MISSING_ACTION`],
/// [`codes::INVALID_PARAMETER_MISSING_FIELD`], [`codes::RESOURCE_NOT_FOUND_LISTENER`],
/// [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER`], [`codes::RESOURCE_NOT_FOUND_RULE`],
/// [`codes::UNAUTHORIZED_OPERATION_SERVICE_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    /// Required.
    pub listener_id: String,
    /// Required.
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

/// Response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub next_token: Option<String>,
    pub rules: Vec<RuleOutput>,
    pub total_count: Option<i64>,
}
model! { DescribeRulesOutput {
    0 "NextToken" next_token: String, 1 "Rules" rules: Vec<RuleOutput>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleOutput {
    pub actions: Vec<RuleAction>,
    pub conditions: Vec<RuleCondition>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub direction: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub priority: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<TagInfo>,
}
model! { RuleOutput {
    0 "Actions" actions: Vec<RuleAction>, 1 "Conditions" conditions: Vec<RuleCondition>,
    2 "CreateTime" create_time: String, 3 "Direction" direction: String, 4 "ModifyTime" modify_time: String,
    5 "Priority" priority: i64, 6 "RuleId" rule_id: String, 7 "RuleName" rule_name: String, 8 "Status" status: String,
    9 "Tags" tags: Vec<TagInfo>
} }

/// Describes security policies: `DescribeSecurityPolicies` of `alb` 2025-10-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeSecurityPolicies>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER_INVALID_FIELD_VALUE`].
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
    Token "NextToken", "SecurityPolicies" security_policies, next "NextToken" }

/// Response of [`DescribeSecurityPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPoliciesOutput {
    pub next_token: Option<String>,
    pub security_policies: Vec<SecurityPolicyInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityPoliciesOutput {
    0 "NextToken" next_token: String, 1 "SecurityPolicies" security_policies: Vec<SecurityPolicyInfo>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSecurityPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyInfo {
    pub ciphers: Vec<String>,
    pub create_time: Option<String>,
    pub security_policy_id: Option<String>,
    pub security_policy_name: Option<String>,
    pub status: Option<String>,
    pub tls_versions: Vec<String>,
    pub tags: Vec<TagInfo>,
}
model! { SecurityPolicyInfo {
    0 "Ciphers" ciphers: Vec<String>, 1 "CreateTime" create_time: String,
    2 "SecurityPolicyId" security_policy_id: String, 3 "SecurityPolicyName" security_policy_name: String,
    4 "Status" status: String, 5 "TLSVersions" tls_versions: Vec<String>, 6 "Tags" tags: Vec<TagInfo>
} }

/// Describes security policy capabilities: `DescribeSecurityPolicyCapabilities` of `alb` 2025-10-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeSecurityPolicyCapabilities>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER_INVALID_FIELD_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyCapabilities {}
operation! { DescribeSecurityPolicyCapabilities()
    "DescribeSecurityPolicyCapabilities" -> DescribeSecurityPolicyCapabilitiesOutput {} }

/// Response of [`DescribeSecurityPolicyCapabilities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyCapabilitiesOutput {
    pub security_policy_capabilities: Vec<SecurityPolicyCapability>,
}
model! { DescribeSecurityPolicyCapabilitiesOutput {
    0 "SecurityPolicyCapabilities" security_policy_capabilities: Vec<SecurityPolicyCapability>
} }

/// In the response of [`DescribeSecurityPolicyCapabilities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyCapability {
    pub ciphers: Vec<String>,
    pub tls_version: Option<String>,
}
model! { SecurityPolicyCapability {
    0 "Ciphers" ciphers: Vec<String>, 1 "TLSVersion" tls_version: String
} }

/// Describes security policy relations: `DescribeSecurityPolicyRelations` of `alb` 2025-10-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeSecurityPolicyRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyRelations {
    /// Required.
    pub security_policy_ids: Vec<String>,
}
operation! { DescribeSecurityPolicyRelations(security_policy_ids: Vec<String>)
    "DescribeSecurityPolicyRelations" -> DescribeSecurityPolicyRelationsOutput {
    0 "SecurityPolicyIds" security_policy_ids
} }

/// Response of [`DescribeSecurityPolicyRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyRelationsOutput {
    pub security_policy_relations: Vec<SecurityPolicyRelations>,
}
model! { DescribeSecurityPolicyRelationsOutput {
    0 "SecurityPolicyRelations" security_policy_relations: Vec<SecurityPolicyRelations>
} }

/// In the response of [`DescribeSecurityPolicyRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyRelations {
    pub related_listeners: Vec<RelatedListener>,
    pub security_policy_id: Option<String>,
}
model! { SecurityPolicyRelations {
    0 "RelatedListeners" related_listeners: Vec<RelatedListener>, 1 "SecurityPolicyId" security_policy_id: String
} }

/// In the response of [`DescribeSecurityPolicyRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedListener {
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: Option<String>,
}
model! { RelatedListener {
    0 "ListenerId" listener_id: String, 1 "ListenerPort" listener_port: i64,
    2 "ListenerProtocol" listener_protocol: String, 3 "LoadBalancerId" load_balancer_id: String
} }

/// Describes system security policies: `DescribeSystemSecurityPolicies` of `alb` 2025-10-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeSystemSecurityPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemSecurityPolicies {}
operation! { DescribeSystemSecurityPolicies() "DescribeSystemSecurityPolicies" -> DescribeSystemSecurityPoliciesOutput {} }

/// Response of [`DescribeSystemSecurityPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemSecurityPoliciesOutput {
    pub security_policies: Vec<SecurityPolicyInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeSystemSecurityPoliciesOutput {
    0 "SecurityPolicies" security_policies: Vec<SecurityPolicyInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes target group targets: `DescribeTargetGroupTargets` of `alb` 2025-10-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeTargetGroupTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupTargets {
    /// Required.
    pub target_group_id: String,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeTargetGroupTargets(target_group_id: String)
    "DescribeTargetGroupTargets" -> DescribeTargetGroupTargetsOutput {
    0 "TargetGroupId" target_group_id, 1 "Filters" filters: Vec<Filter>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} }
paged! { DescribeTargetGroupTargets: TargetOutput = Token "NextToken", "Targets" targets, next "NextToken" }

/// Response of [`DescribeTargetGroupTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupTargetsOutput {
    pub next_token: Option<String>,
    pub targets: Vec<TargetOutput>,
    pub total_count: Option<i64>,
}
model! { DescribeTargetGroupTargetsOutput {
    0 "NextToken" next_token: String, 1 "Targets" targets: Vec<TargetOutput>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTargetGroupTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetOutput {
    pub eni_id: Option<String>,
    pub port: Option<i64>,
    pub target_id: Option<String>,
    pub target_ip: Option<String>,
    pub target_name: Option<String>,
    pub target_status: Option<String>,
    pub target_type: Option<String>,
    pub weight: Option<i64>,
}
model! { TargetOutput {
    0 "EniId" eni_id: String, 1 "Port" port: i64, 2 "TargetId" target_id: String, 3 "TargetIp" target_ip: String,
    4 "TargetName" target_name: String, 5 "TargetStatus" target_status: String, 6 "TargetType" target_type: String,
    7 "Weight" weight: i64
} }

/// Describes target groups: `DescribeTargetGroups` of `alb` 2025-10-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeTargetGroups>.
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

/// Response of [`DescribeTargetGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupsOutput {
    pub next_token: Option<String>,
    pub target_groups: Vec<TargetGroupOutput>,
    pub total_count: Option<i64>,
}
model! { DescribeTargetGroupsOutput {
    0 "NextToken" next_token: String, 1 "TargetGroups" target_groups: Vec<TargetGroupOutput>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTargetGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupOutput {
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub health_check_config: Option<HealthCheckConfig>,
    pub keepalive_enabled: Option<bool>,
    pub protocol: Option<String>,
    pub related_load_balancers_count: Option<i64>,
    pub scheduler_algorithm: Option<String>,
    pub sticky_session_config: Option<StickySessionConfig>,
    pub tags: Vec<TagInfo>,
    pub target_group_id: Option<String>,
    pub target_group_name: Option<String>,
    pub target_group_status: Option<String>,
    pub target_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { TargetGroupOutput {
    0 "CreateTime" create_time: String, 1 "HealthCheckConfig" health_check_config: HealthCheckConfig,
    2 "KeepaliveEnabled" keepalive_enabled: bool, 3 "Protocol" protocol: String,
    4 "RelatedLoadBalancersCount" related_load_balancers_count: i64, 5 "SchedulerAlgorithm" scheduler_algorithm: String,
    6 "StickySessionConfig" sticky_session_config: StickySessionConfig, 7 "Tags" tags: Vec<TagInfo>,
    8 "TargetGroupId" target_group_id: String, 9 "TargetGroupName" target_group_name: String,
    10 "TargetGroupStatus" target_group_status: String, 11 "TargetType" target_type: String, 12 "VpcId" vpc_id: String
} }

/// Describes target groups by target: `DescribeTargetGroupsByTarget` of `alb` 2025-10-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeTargetGroupsByTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupsByTarget {
    pub target_id: Option<Vec<String>>,
}
operation! { DescribeTargetGroupsByTarget() "DescribeTargetGroupsByTarget" -> DescribeTargetGroupsByTargetOutput {
    0 "TargetId" target_id: Vec<String>
} }

/// Response of [`DescribeTargetGroupsByTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupsByTargetOutput {
    pub total_count: Option<i64>,
}
model! { DescribeTargetGroupsByTargetOutput {
    0 "TotalCount" total_count: i64
} }

/// Describes zones: `DescribeZones` of `alb` 2025-10-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Vec<Zone>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: Vec<Zone>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Zone {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
    pub zone_status: Option<String>,
}
model! { Zone {
    0 "LocalName" local_name: String, 1 "ZoneId" zone_id: String, 2 "ZoneStatus" zone_status: String
} }

/// Disassociates bandwidth package from load balancer: `DisassociateBandwidthPackageFromLoadBalancer` of `alb`
/// 2025-10-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DisassociateBandwidthPackageFromLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateBandwidthPackageFromLoadBalancer {
    /// Required.
    pub bandwidth_package_id: String,
    /// Required.
    pub load_balancer_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { DisassociateBandwidthPackageFromLoadBalancer(bandwidth_package_id: String, load_balancer_id: String)
    "DisassociateBandwidthPackageFromLoadBalancer" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "LoadBalancerId" load_balancer_id,
    2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool
} }

/// Response of [`DisassociateBandwidthPackageFromLoadBalancer`]: empty.
pub type DisassociateBandwidthPackageFromLoadBalancerOutput = Empty;

/// Disassociates listener additional certificates: `DisassociateListenerAdditionalCertificates` of `alb` 2025-10-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=DisassociateListenerAdditionalCertificates>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_LISTENER`], [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER`],
/// [`codes::RESOURCE_UNAVAILABLE_CERTIFICATE`], [`codes::RESOURCE_UNAVAILABLE_LISTENER`],
/// [`codes::UNSUPPORTED_OPERATION_CERTIFICATE_NOT_BOUND`],
/// [`codes::UNSUPPORTED_OPERATION_DISASSOCIATE_DEFAULT_CERTIFICATE`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateListenerAdditionalCertificates {
    /// Required.
    pub certificate_ids: Vec<String>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub load_balancer_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<String>,
}
operation! {
    DisassociateListenerAdditionalCertificates(certificate_ids: Vec<String>, listener_id: String, load_balancer_id: String)
    "DisassociateListenerAdditionalCertificates" -> Empty {
    0 "CertificateIds" certificate_ids, 1 "ListenerId" listener_id, 2 "LoadBalancerId" load_balancer_id,
    3 "ClientToken" client_token: String, 4 "DryRun" dry_run: String
} }

/// Response of [`DisassociateListenerAdditionalCertificates`]: empty.
pub type DisassociateListenerAdditionalCertificatesOutput = Empty;

/// Asks for price create load balancer: `InquirePriceCreateLoadBalancer` of `alb` 2025-10-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=InquirePriceCreateLoadBalancer>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_LISTENER`], [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER`],
/// [`codes::RESOURCE_UNAVAILABLE_CERTIFICATE`], [`codes::RESOURCE_UNAVAILABLE_LISTENER`],
/// [`codes::UNSUPPORTED_OPERATION_CERTIFICATE_NOT_BOUND`],
/// [`codes::UNSUPPORTED_OPERATION_DISASSOCIATE_DEFAULT_CERTIFICATE`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateLoadBalancer {
    pub charge_type: Option<String>,
}
operation! { InquirePriceCreateLoadBalancer() "InquirePriceCreateLoadBalancer" -> InquirePriceCreateLoadBalancerOutput {
    0 "ChargeType" charge_type: String
} }

/// Response of [`InquirePriceCreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateLoadBalancerOutput {
    pub price: Option<Price>,
}
model! { InquirePriceCreateLoadBalancerOutput {
    0 "Price" price: Price
} }

/// In the response of [`InquirePriceCreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<PostPayPriceInfo>,
    pub lcu_price: Option<PostPayPriceInfo>,
}
model! { Price {
    0 "InstancePrice" instance_price: PostPayPriceInfo, 1 "LcuPrice" lcu_price: PostPayPriceInfo
} }

/// In the response of [`InquirePriceCreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostPayPriceInfo {
    pub discount: Option<f64>,
    pub unit_price: Option<f64>,
    pub unit_price_discount: Option<f64>,
}
model! { PostPayPriceInfo {
    0 "Discount" discount: f64, 1 "UnitPrice" unit_price: f64, 2 "UnitPriceDiscount" unit_price_discount: f64
} }

/// Modifies health check template: `ModifyHealthCheckTemplate` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=ModifyHealthCheckTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHealthCheckTemplate {
    /// Required.
    pub health_check_template_id: String,
    pub dry_run: Option<bool>,
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_healthy_threshold: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub health_check_template_name: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub health_check_unhealthy_threshold: Option<i64>,
}
operation! { ModifyHealthCheckTemplate(health_check_template_id: String) "ModifyHealthCheckTemplate" -> Empty {
    0 "HealthCheckTemplateId" health_check_template_id, 1 "DryRun" dry_run: bool,
    2 "HealthCheckCodes" health_check_codes: Vec<String>,
    3 "HealthCheckHealthyThreshold" health_check_healthy_threshold: i64, 4 "HealthCheckHost" health_check_host: String,
    5 "HealthCheckHttpVersion" health_check_http_version: String, 6 "HealthCheckInterval" health_check_interval: i64,
    7 "HealthCheckMethod" health_check_method: String, 8 "HealthCheckPath" health_check_path: String,
    9 "HealthCheckPort" health_check_port: i64, 10 "HealthCheckProtocol" health_check_protocol: String,
    11 "HealthCheckTemplateName" health_check_template_name: String, 12 "HealthCheckTimeout" health_check_timeout: i64,
    13 "HealthCheckUnhealthyThreshold" health_check_unhealthy_threshold: i64
} }

/// Response of [`ModifyHealthCheckTemplate`]: empty.
pub type ModifyHealthCheckTemplateOutput = Empty;

/// Modifies listener attributes: `ModifyListenerAttributes` of `alb` 2025-10-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=ModifyListenerAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListenerAttributes {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub load_balancer_id: String,
    pub ca_certificate_ids: Option<Vec<String>>,
    pub ca_enabled: Option<bool>,
    pub certificate_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub default_actions: Option<Vec<DefaultAction>>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub idle_timeout: Option<i64>,
    pub listener_name: Option<String>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
}
operation! { ModifyListenerAttributes(listener_id: String, load_balancer_id: String)
    "ModifyListenerAttributes" -> Empty {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id,
    2 "CaCertificateIds" ca_certificate_ids: Vec<String>, 3 "CaEnabled" ca_enabled: bool,
    4 "CertificateIds" certificate_ids: Vec<String>, 5 "ClientToken" client_token: String,
    6 "DefaultActions" default_actions: Vec<DefaultAction>, 7 "GzipEnabled" gzip_enabled: bool,
    8 "Http2Enabled" http2_enabled: bool, 9 "IdleTimeout" idle_timeout: i64, 10 "ListenerName" listener_name: String,
    11 "RequestTimeout" request_timeout: i64, 12 "SecurityPolicyId" security_policy_id: String,
    13 "XForwardedForConfig" x_forwarded_for_config: XForwardedForConfig
} }

/// Response of [`ModifyListenerAttributes`]: empty.
pub type ModifyListenerAttributesOutput = Empty;

/// Modifies load balancer address type: `ModifyLoadBalancerAddressType` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=ModifyLoadBalancerAddressType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAddressType {
    /// Required.
    pub address_type: String,
    /// Required.
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

/// Response of [`ModifyLoadBalancerAddressType`]: empty.
pub type ModifyLoadBalancerAddressTypeOutput = Empty;

/// Modifies load balancer attributes: `ModifyLoadBalancerAttributes` of `alb` 2025-10-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=ModifyLoadBalancerAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAttributes {
    /// Required.
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

/// Response of [`ModifyLoadBalancerAttributes`]: empty.
pub type ModifyLoadBalancerAttributesOutput = Empty;

/// Modifies load balancer modification protection: `ModifyLoadBalancerModificationProtection` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=ModifyLoadBalancerModificationProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerModificationProtection {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub modification_protection_enabled: bool,
    pub dry_run: Option<bool>,
    pub reason: Option<String>,
}
operation! { ModifyLoadBalancerModificationProtection(load_balancer_id: String, modification_protection_enabled: bool)
    "ModifyLoadBalancerModificationProtection" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ModificationProtectionEnabled" modification_protection_enabled,
    2 "DryRun" dry_run: bool, 3 "Reason" reason: String
} }

/// Response of [`ModifyLoadBalancerModificationProtection`]: empty.
pub type ModifyLoadBalancerModificationProtectionOutput = Empty;

/// Modifies rules attributes: `ModifyRulesAttributes` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=ModifyRulesAttributes>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_INVALID_FIELD_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_FIELD_VALUE`], [`codes::INVALID_PARAMETER_INVALID_QUOTA_CHECK_REQUEST`],
/// [`codes::INVALID_PARAMETER_MISSING_ACTION`], [`codes::INVALID_PARAMETER_MISSING_FIELD`],
/// [`codes::RESOURCE_NOT_FOUND_LISTENER`], [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER`],
/// [`codes::RESOURCE_NOT_FOUND_RULE`], [`codes::RESOURCE_UNAVAILABLE_LISTENER`],
/// [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER`], [`codes::RESOURCE_UNAVAILABLE_RULE`],
/// [`codes::RESOURCE_UNAVAILABLE_TARGET_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRulesAttributes {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub rules: Vec<RuleModify>,
    pub dry_run: Option<bool>,
}
operation! { ModifyRulesAttributes(listener_id: String, load_balancer_id: String, rules: Vec<RuleModify>)
    "ModifyRulesAttributes" -> Empty {
    0 "ListenerId" listener_id, 1 "LoadBalancerId" load_balancer_id, 2 "Rules" rules, 3 "DryRun" dry_run: bool
} }

/// Response of [`ModifyRulesAttributes`]: empty.
pub type ModifyRulesAttributesOutput = Empty;

/// In the request of [`ModifyRulesAttributes`].
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

/// Modifies security policy attributes: `ModifySecurityPolicyAttributes` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=ModifySecurityPolicyAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityPolicyAttributes {
    /// Required.
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

/// Response of [`ModifySecurityPolicyAttributes`]: empty.
pub type ModifySecurityPolicyAttributesOutput = Empty;

/// Modifies target group attributes: `ModifyTargetGroupAttributes` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=ModifyTargetGroupAttributes>.
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

/// Response of [`ModifyTargetGroupAttributes`]: empty.
pub type ModifyTargetGroupAttributesOutput = Empty;

/// Modifies targets in target group: `ModifyTargetsInTargetGroup` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=ModifyTargetsInTargetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetsInTargetGroup {
    /// Required.
    pub target_group_id: String,
    /// Required.
    pub targets: Vec<TargetToModify>,
    pub dry_run: Option<bool>,
}
operation! { ModifyTargetsInTargetGroup(target_group_id: String, targets: Vec<TargetToModify>)
    "ModifyTargetsInTargetGroup" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "Targets" targets, 2 "DryRun" dry_run: bool
} }

/// Response of [`ModifyTargetsInTargetGroup`]: empty.
pub type ModifyTargetsInTargetGroupOutput = Empty;

/// In the request of [`ModifyTargetsInTargetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetToModify {
    /// Required.
    pub target_ip: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
}
input! { TargetToModify(target_ip: String) {
    0 "TargetIp" target_ip: String, 1 "Port" port: i64, 2 "Weight" weight: i64
} }

/// Notifies unbind target: `NotifyUnbindTarget` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=NotifyUnbindTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyUnbindTarget {
    /// Required.
    pub ips: Vec<String>,
    /// Required.
    pub numeric_vpc_id: i64,
}
operation! { NotifyUnbindTarget(ips: Vec<String>, numeric_vpc_id: i64) "NotifyUnbindTarget" -> Empty {
    0 "Ips" ips, 1 "NumericVpcId" numeric_vpc_id
} }

/// Response of [`NotifyUnbindTarget`]: empty.
pub type NotifyUnbindTargetOutput = Empty;

/// Removes targets from target group: `RemoveTargetsFromTargetGroup` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=RemoveTargetsFromTargetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTargetsFromTargetGroup {
    /// Required.
    pub target_group_id: String,
    /// Required.
    pub targets: Vec<TargetToRemove>,
    pub dry_run: Option<bool>,
}
operation! { RemoveTargetsFromTargetGroup(target_group_id: String, targets: Vec<TargetToRemove>)
    "RemoveTargetsFromTargetGroup" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "Targets" targets, 2 "DryRun" dry_run: bool
} }

/// Response of [`RemoveTargetsFromTargetGroup`]: empty.
pub type RemoveTargetsFromTargetGroupOutput = Empty;

/// In the request of [`RemoveTargetsFromTargetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetToRemove {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub target_ip: Option<String>,
}
input! { TargetToRemove(port: i64, target_ip: String) {
    0 "Port" port: i64, 1 "TargetIp" target_ip: String
} }

/// Sets load balancer security groups: `SetLoadBalancerSecurityGroups` of `alb` 2025-10-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=alb&Version=2025-10-30&Action=SetLoadBalancerSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerSecurityGroups {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub security_groups: Vec<String>,
}
operation! { SetLoadBalancerSecurityGroups(load_balancer_id: String, security_groups: Vec<String>)
    "SetLoadBalancerSecurityGroups" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "SecurityGroups" security_groups
} }

/// Response of [`SetLoadBalancerSecurityGroups`]: empty.
pub type SetLoadBalancerSecurityGroupsOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_RESOURCE_ALREADY_EXISTS "FailedOperation.ResourceAlreadyExists",
    FAILED_OPERATION_RULE_ALREADY_EXISTS "FailedOperation.RuleAlreadyExists", INTERNAL_ERROR "InternalError",
    INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_INVALID_CLIENT_TOKEN "InvalidParameter.InvalidClientToken",
    INVALID_PARAMETER_INVALID_FIELD_FORMAT "InvalidParameter.InvalidFieldFormat",
    INVALID_PARAMETER_INVALID_FIELD_TYPE "InvalidParameter.InvalidFieldType",
    INVALID_PARAMETER_INVALID_FIELD_VALUE "InvalidParameter.InvalidFieldValue",
    INVALID_PARAMETER_INVALID_QUOTA_CHECK_REQUEST "InvalidParameter.InvalidQuotaCheckRequest",
    INVALID_PARAMETER_MISSING_ACTION "InvalidParameter.MissingAction",
    INVALID_PARAMETER_MISSING_FIELD "InvalidParameter.MissingField", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_BUSINESS_PARAMETER_MISMATCH "InvalidParameterValue.BusinessParameterMismatch",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_QUOTA "LimitExceeded.Quota", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", REGION_ERROR "RegionError", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_LOAD_BALANCER_HAS_LISTENERS "ResourceInUse.LoadBalancerHasListeners",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_CERTIFICATE "ResourceNotFound.Certificate",
    RESOURCE_NOT_FOUND_LISTENER "ResourceNotFound.Listener",
    RESOURCE_NOT_FOUND_LOAD_BALANCER "ResourceNotFound.LoadBalancer", RESOURCE_NOT_FOUND_RULE "ResourceNotFound.Rule",
    RESOURCE_NOT_FOUND_TARGET_GROUP "ResourceNotFound.TargetGroup", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_CERTIFICATE "ResourceUnavailable.Certificate",
    RESOURCE_UNAVAILABLE_LISTENER "ResourceUnavailable.Listener",
    RESOURCE_UNAVAILABLE_LOAD_BALANCER "ResourceUnavailable.LoadBalancer",
    RESOURCE_UNAVAILABLE_PREVIOUS_TASK_NOT_COMPLETED "ResourceUnavailable.PreviousTaskNotCompleted",
    RESOURCE_UNAVAILABLE_RULE "ResourceUnavailable.Rule",
    RESOURCE_UNAVAILABLE_TARGET_GROUP "ResourceUnavailable.TargetGroup",
    RESOURCE_UNAVAILABLE_UPSTREAM_STATUS_BLOCKED "ResourceUnavailable.UpstreamStatusBlocked",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_SERVICE_ROLE_UNAUTHORIZED "UnauthorizedOperation.ServiceRoleUnauthorized",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_CERTIFICATE_ALREADY_BOUND "UnsupportedOperation.CertificateAlreadyBound",
    UNSUPPORTED_OPERATION_CERTIFICATE_NOT_BOUND "UnsupportedOperation.CertificateNotBound",
    UNSUPPORTED_OPERATION_DISASSOCIATE_DEFAULT_CERTIFICATE "UnsupportedOperation.DisassociateDefaultCertificate",
    UNSUPPORTED_OPERATION_INVALID_STATE_TRANSITION "UnsupportedOperation.InvalidStateTransition",
    UNSUPPORTED_OPERATION_RESOURCES_SOLD_OUT "UnsupportedOperation.ResourcesSoldOut",
    UNSUPPORTED_OPERATION_TARGET_GROUP_PROTOCOL_MISMATCH "UnsupportedOperation.TargetGroupProtocolMismatch",
    UNSUPPORTED_OPERATION_UNSUPPORTED_PROTOCOL "UnsupportedOperation.UnsupportedProtocol"
}

#[cfg(feature = "unstable-registry")]
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
