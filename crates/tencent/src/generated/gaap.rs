//! `gaap` 2018-05-29.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "gaap", version: "2018-05-29", code: "gaap", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRealServers {
    pub project_id: u64,
    pub real_server_ip: Vec<String>,
    pub real_server_name: String,
    pub tag_set: Option<Vec<TagPair>>,
}
operation! { AddRealServers(project_id: u64, real_server_ip: Vec<String>, real_server_name: String)
    "AddRealServers" -> AddRealServersOutput {
    0 "ProjectId" project_id, 1 "RealServerIP" real_server_ip, 2 "RealServerName" real_server_name,
    3 "TagSet" tag_set: Vec<TagPair>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagPair {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagPair(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRealServersOutput {
    pub real_server_set: Option<Vec<NewRealServer>>,
}
model! { AddRealServersOutput {
    0 "RealServerSet" real_server_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewRealServer {
    pub real_server_id: Option<String>,
    pub real_server_ip: Option<String>,
}
model! { NewRealServer {
    0 "RealServerId" real_server_id, 1 "RealServerIP" real_server_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanAndRecoverProxy {}
operation! { BanAndRecoverProxy() "BanAndRecoverProxy" -> Empty {} }

pub type BanAndRecoverProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindListenerRealServers {
    pub listener_id: String,
    pub real_server_bind_set: Option<Vec<RealServerBindSetReq>>,
}
operation! { BindListenerRealServers(listener_id: String) "BindListenerRealServers" -> Empty {
    0 "ListenerId" listener_id, 1 "RealServerBindSet" real_server_bind_set: Vec<RealServerBindSetReq>
} }

pub type BindListenerRealServersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealServerBindSetReq {
    pub real_server_id: Option<String>,
    pub real_server_port: Option<u64>,
    pub real_server_ip: Option<String>,
    pub real_server_weight: Option<u64>,
    pub real_server_failover_role: Option<String>,
}
input! { RealServerBindSetReq(real_server_id: String, real_server_port: u64, real_server_ip: String) {
    0 "RealServerId" real_server_id: String, 1 "RealServerPort" real_server_port: u64,
    2 "RealServerIP" real_server_ip: String, 3 "RealServerWeight" real_server_weight: u64,
    4 "RealServerFailoverRole" real_server_failover_role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRuleRealServers {
    pub rule_id: String,
    pub real_server_bind_set: Option<Vec<RealServerBindSetReq>>,
}
operation! { BindRuleRealServers(rule_id: String) "BindRuleRealServers" -> Empty {
    0 "RuleId" rule_id, 1 "RealServerBindSet" real_server_bind_set: Vec<RealServerBindSetReq>
} }

pub type BindRuleRealServersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProxyCreate {
    pub access_region: String,
    pub real_server_region: String,
    pub bandwidth: u64,
    pub concurrent: u64,
    pub group_id: Option<String>,
    pub ip_address_version: Option<String>,
    pub network_type: Option<String>,
    pub package_type: Option<String>,
    pub http3_supported: Option<i64>,
}
operation! { CheckProxyCreate(access_region: String, real_server_region: String, bandwidth: u64, concurrent: u64)
    "CheckProxyCreate" -> CheckProxyCreateOutput {
    0 "AccessRegion" access_region, 1 "RealServerRegion" real_server_region, 2 "Bandwidth" bandwidth,
    3 "Concurrent" concurrent, 4 "GroupId" group_id: String, 5 "IPAddressVersion" ip_address_version: String,
    6 "NetworkType" network_type: String, 7 "PackageType" package_type: String, 8 "Http3Supported" http3_supported: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProxyCreateOutput {
    pub check_flag: Option<u64>,
}
model! { CheckProxyCreateOutput {
    0 "CheckFlag" check_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxies {
    pub instance_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub proxy_ids: Option<Vec<String>>,
}
operation! { CloseProxies() "CloseProxies" -> CloseProxiesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ClientToken" client_token: String, 2 "ProxyIds" proxy_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxiesOutput {
    pub invalid_status_instance_set: Option<Vec<String>>,
    pub operation_failed_instance_set: Option<Vec<String>>,
}
model! { CloseProxiesOutput {
    0 "InvalidStatusInstanceSet" invalid_status_instance_set,
    1 "OperationFailedInstanceSet" operation_failed_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxyGroup {
    pub group_id: String,
}
operation! { CloseProxyGroup(group_id: String) "CloseProxyGroup" -> CloseProxyGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxyGroupOutput {
    pub invalid_status_instance_set: Option<Vec<String>>,
    pub operation_failed_instance_set: Option<Vec<String>>,
}
model! { CloseProxyGroupOutput {
    0 "InvalidStatusInstanceSet" invalid_status_instance_set,
    1 "OperationFailedInstanceSet" operation_failed_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSecurityPolicy {
    pub proxy_id: Option<String>,
    pub policy_id: Option<String>,
}
operation! { CloseSecurityPolicy() "CloseSecurityPolicy" -> CloseSecurityPolicyOutput {
    0 "ProxyId" proxy_id: String, 1 "PolicyId" policy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSecurityPolicyOutput {
    pub task_id: Option<String>,
}
model! { CloseSecurityPolicyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificate {
    pub certificate_type: i64,
    pub certificate_content: String,
    pub certificate_alias: Option<String>,
    pub certificate_key: Option<Secret>,
}
operation! { CreateCertificate(certificate_type: i64, certificate_content: String)
    "CreateCertificate" -> CreateCertificateOutput {
    0 "CertificateType" certificate_type, 1 "CertificateContent" certificate_content,
    2 "CertificateAlias" certificate_alias: String, 3 "CertificateKey" certificate_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { CreateCertificateOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomHeader {
    pub rule_id: String,
    pub headers: Option<Vec<HttpHeaderParam>>,
}
operation! { CreateCustomHeader(rule_id: String) "CreateCustomHeader" -> Empty {
    0 "RuleId" rule_id, 1 "Headers" headers: Vec<HttpHeaderParam>
} }

pub type CreateCustomHeaderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpHeaderParam {
    pub header_name: Option<String>,
    pub header_value: Option<String>,
}
input! { HttpHeaderParam(header_name: String, header_value: String) {
    0 "HeaderName" header_name: String, 1 "HeaderValue" header_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    pub listener_id: String,
    pub domain: String,
    pub certificate_id: Option<String>,
    pub client_certificate_id: Option<String>,
    pub poly_client_certificate_ids: Option<Vec<String>>,
    pub http3_supported: Option<i64>,
    pub is_default_server: Option<bool>,
}
operation! { CreateDomain(listener_id: String, domain: String) "CreateDomain" -> Empty {
    0 "ListenerId" listener_id, 1 "Domain" domain, 2 "CertificateId" certificate_id: String,
    3 "ClientCertificateId" client_certificate_id: String,
    4 "PolyClientCertificateIds" poly_client_certificate_ids: Vec<String>, 5 "Http3Supported" http3_supported: i64,
    6 "IsDefaultServer" is_default_server: bool
} }

pub type CreateDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainErrorPageInfo {
    pub listener_id: String,
    pub domain: String,
    pub error_nos: Vec<i64>,
    pub body: String,
    pub new_error_no: Option<i64>,
    pub clear_headers: Option<Vec<String>>,
    pub set_headers: Option<Vec<HttpHeaderParam>>,
}
operation! { CreateDomainErrorPageInfo(listener_id: String, domain: String, error_nos: Vec<i64>, body: String)
    "CreateDomainErrorPageInfo" -> CreateDomainErrorPageInfoOutput {
    0 "ListenerId" listener_id, 1 "Domain" domain, 2 "ErrorNos" error_nos, 3 "Body" body,
    4 "NewErrorNo" new_error_no: i64, 5 "ClearHeaders" clear_headers: Vec<String>,
    6 "SetHeaders" set_headers: Vec<HttpHeaderParam>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainErrorPageInfoOutput {
    pub error_page_id: Option<String>,
}
model! { CreateDomainErrorPageInfoOutput {
    0 "ErrorPageId" error_page_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDomain {
    pub project_id: i64,
    pub default_value: String,
    pub alias: Option<String>,
    pub tag_set: Option<Vec<TagPair>>,
}
operation! { CreateGlobalDomain(project_id: i64, default_value: String)
    "CreateGlobalDomain" -> CreateGlobalDomainOutput {
    0 "ProjectId" project_id, 1 "DefaultValue" default_value, 2 "Alias" alias: String, 3 "TagSet" tag_set: Vec<TagPair>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDomainOutput {
    pub domain_id: Option<String>,
}
model! { CreateGlobalDomainOutput {
    0 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDomainDns {
    pub domain_id: String,
    pub proxy_id_list: Vec<String>,
    pub nation_country_inner_codes: Vec<String>,
}
operation! { CreateGlobalDomainDns(domain_id: String, proxy_id_list: Vec<String>, nation_country_inner_codes: Vec<String>)
    "CreateGlobalDomainDns" -> Empty {
    0 "DomainId" domain_id, 1 "ProxyIdList" proxy_id_list, 2 "NationCountryInnerCodes" nation_country_inner_codes
} }

pub type CreateGlobalDomainDnsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHTTPListener {
    pub listener_name: String,
    pub port: u64,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
}
operation! { CreateHTTPListener(listener_name: String, port: u64) "CreateHTTPListener" -> CreateHTTPListenerOutput {
    0 "ListenerName" listener_name, 1 "Port" port, 2 "ProxyId" proxy_id: String, 3 "GroupId" group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHTTPListenerOutput {
    pub listener_id: Option<String>,
}
model! { CreateHTTPListenerOutput {
    0 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHTTPSListener {
    pub listener_name: String,
    pub port: u64,
    pub certificate_id: String,
    pub forward_protocol: String,
    pub proxy_id: Option<String>,
    pub auth_type: Option<u64>,
    pub client_certificate_id: Option<String>,
    pub poly_client_certificate_ids: Option<Vec<String>>,
    pub group_id: Option<String>,
    pub http3_supported: Option<i64>,
}
operation! { CreateHTTPSListener(listener_name: String, port: u64, certificate_id: String, forward_protocol: String)
    "CreateHTTPSListener" -> CreateHTTPSListenerOutput {
    0 "ListenerName" listener_name, 1 "Port" port, 2 "CertificateId" certificate_id,
    3 "ForwardProtocol" forward_protocol, 4 "ProxyId" proxy_id: String, 5 "AuthType" auth_type: u64,
    6 "ClientCertificateId" client_certificate_id: String,
    7 "PolyClientCertificateIds" poly_client_certificate_ids: Vec<String>, 8 "GroupId" group_id: String,
    9 "Http3Supported" http3_supported: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHTTPSListenerOutput {
    pub listener_id: Option<String>,
}
model! { CreateHTTPSListenerOutput {
    0 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxy {
    pub project_id: i64,
    pub proxy_name: String,
    pub access_region: String,
    pub bandwidth: u64,
    pub concurrent: u64,
    pub real_server_region: Option<String>,
    pub client_token: Option<String>,
    pub group_id: Option<String>,
    pub tag_set: Option<Vec<TagPair>>,
    pub cloned_proxy_id: Option<String>,
    pub billing_type: Option<i64>,
    pub ip_address_version: Option<String>,
    pub network_type: Option<String>,
    pub package_type: Option<String>,
    pub http3_supported: Option<i64>,
}

/// What [`CreateProxy::new`] takes.
pub struct CreateProxyRequired {
    pub project_id: i64,
    pub proxy_name: String,
    pub access_region: String,
    pub bandwidth: u64,
    pub concurrent: u64,
}
operation! { CreateProxy{CreateProxyRequired: project_id, proxy_name, access_region, bandwidth, concurrent}
    "CreateProxy" -> CreateProxyOutput {
    0 "ProjectId" project_id, 1 "ProxyName" proxy_name, 2 "AccessRegion" access_region, 3 "Bandwidth" bandwidth,
    4 "Concurrent" concurrent, 5 "RealServerRegion" real_server_region: String, 6 "ClientToken" client_token: String,
    7 "GroupId" group_id: String, 8 "TagSet" tag_set: Vec<TagPair>, 9 "ClonedProxyId" cloned_proxy_id: String,
    10 "BillingType" billing_type: i64, 11 "IPAddressVersion" ip_address_version: String,
    12 "NetworkType" network_type: String, 13 "PackageType" package_type: String,
    14 "Http3Supported" http3_supported: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyOutput {
    pub instance_id: Option<String>,
}
model! { CreateProxyOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyGroup {
    pub project_id: u64,
    pub group_name: String,
    pub real_server_region: String,
    pub tag_set: Option<Vec<TagPair>>,
    pub access_region_set: Option<Vec<AccessConfiguration>>,
    pub ip_address_version: Option<String>,
    pub package_type: Option<String>,
    pub http3_supported: Option<i64>,
}
operation! { CreateProxyGroup(project_id: u64, group_name: String, real_server_region: String)
    "CreateProxyGroup" -> CreateProxyGroupOutput {
    0 "ProjectId" project_id, 1 "GroupName" group_name, 2 "RealServerRegion" real_server_region,
    3 "TagSet" tag_set: Vec<TagPair>, 4 "AccessRegionSet" access_region_set: Vec<AccessConfiguration>,
    5 "IPAddressVersion" ip_address_version: String, 6 "PackageType" package_type: String,
    7 "Http3Supported" http3_supported: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessConfiguration {
    pub access_region: Option<String>,
    pub bandwidth: Option<u64>,
    pub concurrent: Option<u64>,
    pub network_type: Option<String>,
}
input! { AccessConfiguration(access_region: String, bandwidth: u64, concurrent: u64) {
    0 "AccessRegion" access_region: String, 1 "Bandwidth" bandwidth: u64, 2 "Concurrent" concurrent: u64,
    3 "NetworkType" network_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateProxyGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyGroupDomain {
    pub group_id: String,
}
operation! { CreateProxyGroupDomain(group_id: String) "CreateProxyGroupDomain" -> CreateProxyGroupDomainOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyGroupDomainOutput {
    pub group_id: Option<String>,
}
model! { CreateProxyGroupDomainOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub listener_id: String,
    pub domain: String,
    pub path: String,
    pub real_server_type: String,
    pub scheduler: String,
    pub health_check: u64,
    pub check_params: Option<RuleCheckParams>,
    pub forward_protocol: Option<String>,
    pub forward_host: Option<String>,
    pub server_name_indication_switch: Option<String>,
    pub server_name_indication: Option<String>,
    pub forced_redirect: Option<String>,
}

/// What [`CreateRule::new`] takes.
pub struct CreateRuleRequired {
    pub listener_id: String,
    pub domain: String,
    pub path: String,
    pub real_server_type: String,
    pub scheduler: String,
    pub health_check: u64,
}
operation! { CreateRule{CreateRuleRequired: listener_id, domain, path, real_server_type, scheduler, health_check}
    "CreateRule" -> CreateRuleOutput {
    0 "ListenerId" listener_id, 1 "Domain" domain, 2 "Path" path, 3 "RealServerType" real_server_type,
    4 "Scheduler" scheduler, 5 "HealthCheck" health_check, 6 "CheckParams" check_params: RuleCheckParams,
    7 "ForwardProtocol" forward_protocol: String, 8 "ForwardHost" forward_host: String,
    9 "ServerNameIndicationSwitch" server_name_indication_switch: String,
    10 "ServerNameIndication" server_name_indication: String, 11 "ForcedRedirect" forced_redirect: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCheckParams {
    pub delay_loop: Option<u64>,
    pub connect_timeout: Option<u64>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub status_code: Option<Vec<u64>>,
    pub domain: Option<String>,
    pub failed_count_inter: Option<u64>,
    pub failed_threshold: Option<u64>,
    pub block_inter: Option<u64>,
}

/// What [`RuleCheckParams::new`] takes.
pub struct RuleCheckParamsRequired {
    pub delay_loop: u64,
    pub connect_timeout: u64,
    pub path: String,
    pub method: String,
    pub status_code: Vec<u64>,
}
input! { RuleCheckParams{RuleCheckParamsRequired: delay_loop, connect_timeout, path, method, status_code} {
    0 "DelayLoop" delay_loop: u64, 1 "ConnectTimeout" connect_timeout: u64, 2 "Path" path: String,
    3 "Method" method: String, 4 "StatusCode" status_code: Vec<u64>, 5 "Domain" domain: String,
    6 "FailedCountInter" failed_count_inter: u64, 7 "FailedThreshold" failed_threshold: u64,
    8 "BlockInter" block_inter: u64
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
pub struct CreateSecurityPolicy {
    pub default_action: String,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
}
operation! { CreateSecurityPolicy(default_action: String) "CreateSecurityPolicy" -> CreateSecurityPolicyOutput {
    0 "DefaultAction" default_action, 1 "ProxyId" proxy_id: String, 2 "GroupId" group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateSecurityPolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityRules {
    pub policy_id: String,
    pub rule_list: Vec<SecurityPolicyRuleIn>,
}
operation! { CreateSecurityRules(policy_id: String, rule_list: Vec<SecurityPolicyRuleIn>)
    "CreateSecurityRules" -> CreateSecurityRulesOutput {
    0 "PolicyId" policy_id, 1 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyRuleIn {
    pub source_cidr: Option<String>,
    pub action: Option<String>,
    pub alias_name: Option<String>,
    pub protocol: Option<String>,
    pub dest_port_range: Option<String>,
}
input! { SecurityPolicyRuleIn(source_cidr: String, action: String) {
    0 "SourceCidr" source_cidr: String, 1 "Action" action: String, 2 "AliasName" alias_name: String,
    3 "Protocol" protocol: String, 4 "DestPortRange" dest_port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityRulesOutput {
    pub rule_id_list: Option<Vec<String>>,
}
model! { CreateSecurityRulesOutput {
    0 "RuleIdList" rule_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTCPListeners {
    pub listener_name: String,
    pub ports: Vec<u64>,
    pub scheduler: String,
    pub health_check: u64,
    pub real_server_type: String,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
    pub delay_loop: Option<u64>,
    pub connect_timeout: Option<u64>,
    pub real_server_ports: Option<Vec<u64>>,
    pub client_ip_method: Option<i64>,
    pub failover_switch: Option<i64>,
    pub healthy_threshold: Option<u64>,
    pub unhealthy_threshold: Option<u64>,
}

/// What [`CreateTCPListeners::new`] takes.
pub struct CreateTCPListenersRequired {
    pub listener_name: String,
    pub ports: Vec<u64>,
    pub scheduler: String,
    pub health_check: u64,
    pub real_server_type: String,
}
operation! { CreateTCPListeners{CreateTCPListenersRequired: listener_name, ports, scheduler, health_check, real_server_type}
    "CreateTCPListeners" -> CreateTCPListenersOutput {
    0 "ListenerName" listener_name, 1 "Ports" ports, 2 "Scheduler" scheduler, 3 "HealthCheck" health_check,
    4 "RealServerType" real_server_type, 5 "ProxyId" proxy_id: String, 6 "GroupId" group_id: String,
    7 "DelayLoop" delay_loop: u64, 8 "ConnectTimeout" connect_timeout: u64,
    9 "RealServerPorts" real_server_ports: Vec<u64>, 10 "ClientIPMethod" client_ip_method: i64,
    11 "FailoverSwitch" failover_switch: i64, 12 "HealthyThreshold" healthy_threshold: u64,
    13 "UnhealthyThreshold" unhealthy_threshold: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTCPListenersOutput {
    pub listener_ids: Option<Vec<String>>,
}
model! { CreateTCPListenersOutput {
    0 "ListenerIds" listener_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUDPListeners {
    pub listener_name: String,
    pub ports: Vec<u64>,
    pub scheduler: String,
    pub real_server_type: String,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
    pub real_server_ports: Option<Vec<u64>>,
    pub delay_loop: Option<u64>,
    pub connect_timeout: Option<u64>,
    pub healthy_threshold: Option<u64>,
    pub unhealthy_threshold: Option<u64>,
    pub failover_switch: Option<i64>,
    pub health_check: Option<u64>,
    pub check_type: Option<String>,
    pub check_port: Option<i64>,
    pub context_type: Option<String>,
    pub send_context: Option<String>,
    pub recv_context: Option<String>,
}
operation! { CreateUDPListeners(listener_name: String, ports: Vec<u64>, scheduler: String, real_server_type: String)
    "CreateUDPListeners" -> CreateUDPListenersOutput {
    0 "ListenerName" listener_name, 1 "Ports" ports, 2 "Scheduler" scheduler, 3 "RealServerType" real_server_type,
    4 "ProxyId" proxy_id: String, 5 "GroupId" group_id: String, 6 "RealServerPorts" real_server_ports: Vec<u64>,
    7 "DelayLoop" delay_loop: u64, 8 "ConnectTimeout" connect_timeout: u64, 9 "HealthyThreshold" healthy_threshold: u64,
    10 "UnhealthyThreshold" unhealthy_threshold: u64, 11 "FailoverSwitch" failover_switch: i64,
    12 "HealthCheck" health_check: u64, 13 "CheckType" check_type: String, 14 "CheckPort" check_port: i64,
    15 "ContextType" context_type: String, 16 "SendContext" send_context: String, 17 "RecvContext" recv_context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUDPListenersOutput {
    pub listener_ids: Option<Vec<String>>,
}
model! { CreateUDPListenersOutput {
    0 "ListenerIds" listener_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificate {
    pub certificate_id: String,
}
operation! { DeleteCertificate(certificate_id: String) "DeleteCertificate" -> Empty {
    0 "CertificateId" certificate_id
} }

pub type DeleteCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    pub listener_id: String,
    pub domain: String,
    pub force: u64,
}
operation! { DeleteDomain(listener_id: String, domain: String, force: u64) "DeleteDomain" -> Empty {
    0 "ListenerId" listener_id, 1 "Domain" domain, 2 "Force" force
} }

pub type DeleteDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainErrorPageInfo {
    pub error_page_id: String,
}
operation! { DeleteDomainErrorPageInfo(error_page_id: String) "DeleteDomainErrorPageInfo" -> Empty {
    0 "ErrorPageId" error_page_id
} }

pub type DeleteDomainErrorPageInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalDomain {
    pub domain_id: String,
}
operation! { DeleteGlobalDomain(domain_id: String) "DeleteGlobalDomain" -> Empty {
    0 "DomainId" domain_id
} }

pub type DeleteGlobalDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalDomainDns {
    pub dns_record_id: u64,
}
operation! { DeleteGlobalDomainDns(dns_record_id: u64) "DeleteGlobalDomainDns" -> Empty {
    0 "DnsRecordId" dns_record_id
} }

pub type DeleteGlobalDomainDnsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListeners {
    pub listener_ids: Vec<String>,
    pub force: u64,
    pub group_id: Option<String>,
    pub proxy_id: Option<String>,
}
operation! { DeleteListeners(listener_ids: Vec<String>, force: u64) "DeleteListeners" -> DeleteListenersOutput {
    0 "ListenerIds" listener_ids, 1 "Force" force, 2 "GroupId" group_id: String, 3 "ProxyId" proxy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenersOutput {
    pub operation_failed_listener_set: Option<Vec<String>>,
    pub operation_succeed_listener_set: Option<Vec<String>>,
    pub invalid_status_listener_set: Option<Vec<String>>,
}
model! { DeleteListenersOutput {
    0 "OperationFailedListenerSet" operation_failed_listener_set,
    1 "OperationSucceedListenerSet" operation_succeed_listener_set,
    2 "InvalidStatusListenerSet" invalid_status_listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProxyGroup {
    pub group_id: String,
    pub force: Option<u64>,
}
operation! { DeleteProxyGroup(group_id: String) "DeleteProxyGroup" -> Empty {
    0 "GroupId" group_id, 1 "Force" force: u64
} }

pub type DeleteProxyGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    pub listener_id: String,
    pub rule_id: String,
    pub force: u64,
}
operation! { DeleteRule(listener_id: String, rule_id: String, force: u64) "DeleteRule" -> Empty {
    0 "ListenerId" listener_id, 1 "RuleId" rule_id, 2 "Force" force
} }

pub type DeleteRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityPolicy {
    pub policy_id: String,
}
operation! { DeleteSecurityPolicy(policy_id: String) "DeleteSecurityPolicy" -> Empty {
    0 "PolicyId" policy_id
} }

pub type DeleteSecurityPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityRules {
    pub policy_id: String,
    pub rule_id_list: Vec<String>,
}
operation! { DeleteSecurityRules(policy_id: String, rule_id_list: Vec<String>) "DeleteSecurityRules" -> Empty {
    0 "PolicyId" policy_id, 1 "RuleIdList" rule_id_list
} }

pub type DeleteSecurityRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRegions {}
operation! { DescribeAccessRegions() "DescribeAccessRegions" -> DescribeAccessRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRegionsOutput {
    pub total_count: Option<u64>,
    pub access_region_set: Option<Vec<RegionDetail>>,
}
model! { DescribeAccessRegionsOutput {
    0 "TotalCount" total_count, 1 "AccessRegionSet" access_region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionDetail {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_area: Option<String>,
    pub region_area_name: Option<String>,
    pub idc_type: Option<String>,
    pub feature_bitmap: Option<u64>,
    pub support_feature: Option<SupportFeature>,
}
model! { RegionDetail {
    0 "RegionId" region_id, 1 "RegionName" region_name, 2 "RegionArea" region_area, 3 "RegionAreaName" region_area_name,
    4 "IDCType" idc_type, 5 "FeatureBitmap" feature_bitmap, 6 "SupportFeature" support_feature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportFeature {
    pub network_type: Option<Vec<String>>,
}
model! { SupportFeature {
    0 "NetworkType" network_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRegionsByDestRegion {
    pub dest_region: String,
    pub ip_address_version: Option<String>,
    pub package_type: Option<String>,
}
operation! { DescribeAccessRegionsByDestRegion(dest_region: String)
    "DescribeAccessRegionsByDestRegion" -> DescribeAccessRegionsByDestRegionOutput {
    0 "DestRegion" dest_region, 1 "IPAddressVersion" ip_address_version: String, 2 "PackageType" package_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRegionsByDestRegionOutput {
    pub total_count: Option<i64>,
    pub access_region_set: Option<Vec<AccessRegionDetial>>,
}
model! { DescribeAccessRegionsByDestRegionOutput {
    0 "TotalCount" total_count, 1 "AccessRegionSet" access_region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRegionDetial {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub concurrent_list: Option<Vec<i64>>,
    pub bandwidth_list: Option<Vec<i64>>,
    pub region_area: Option<String>,
    pub region_area_name: Option<String>,
    pub idc_type: Option<String>,
    pub feature_bitmap: Option<i64>,
}
model! { AccessRegionDetial {
    0 "RegionId" region_id, 1 "RegionName" region_name, 2 "ConcurrentList" concurrent_list,
    3 "BandwidthList" bandwidth_list, 4 "RegionArea" region_area, 5 "RegionAreaName" region_area_name,
    6 "IDCType" idc_type, 7 "FeatureBitmap" feature_bitmap
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthSignature {}
operation! { DescribeAuthSignature() "DescribeAuthSignature" -> Empty {} }

pub type DescribeAuthSignatureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlackHeader {}
operation! { DescribeBlackHeader() "DescribeBlackHeader" -> DescribeBlackHeaderOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlackHeaderOutput {
    pub black_headers: Option<Vec<String>>,
}
model! { DescribeBlackHeaderOutput {
    0 "BlackHeaders" black_headers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateDetail {
    pub certificate_id: String,
}
operation! { DescribeCertificateDetail(certificate_id: String)
    "DescribeCertificateDetail" -> DescribeCertificateDetailOutput {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateDetailOutput {
    pub certificate_detail: Option<CertificateDetail>,
}
model! { DescribeCertificateDetailOutput {
    0 "CertificateDetail" certificate_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateDetail {
    pub certificate_id: Option<String>,
    pub certificate_type: Option<i64>,
    pub certificate_alias: Option<String>,
    pub certificate_content: Option<String>,
    pub certificate_key: Option<Secret>,
    pub create_time: Option<u64>,
    pub begin_time: Option<u64>,
    pub end_time: Option<u64>,
    pub issuer_cn: Option<String>,
    pub subject_cn: Option<String>,
}
model! { CertificateDetail {
    0 "CertificateId" certificate_id, 1 "CertificateType" certificate_type, 2 "CertificateAlias" certificate_alias,
    3 "CertificateContent" certificate_content, 4 "CertificateKey" certificate_key, 5 "CreateTime" create_time,
    6 "BeginTime" begin_time, 7 "EndTime" end_time, 8 "IssuerCN" issuer_cn, 9 "SubjectCN" subject_cn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificates {
    pub certificate_type: Option<i64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCertificates() "DescribeCertificates" -> DescribeCertificatesOutput {
    0 "CertificateType" certificate_type: i64, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeCertificates: Certificate = Offset "Offset", "CertificateSet" certificate_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificatesOutput {
    pub certificate_set: Option<Vec<Certificate>>,
    pub total_count: Option<i64>,
}
model! { DescribeCertificatesOutput {
    0 "CertificateSet" certificate_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Certificate {
    pub certificate_id: Option<String>,
    pub certificate_name: Option<String>,
    pub certificate_type: Option<i64>,
    pub certificate_alias: Option<String>,
    pub create_time: Option<u64>,
    pub begin_time: Option<u64>,
    pub end_time: Option<u64>,
    pub issuer_cn: Option<String>,
    pub subject_cn: Option<String>,
}
model! { Certificate {
    0 "CertificateId" certificate_id, 1 "CertificateName" certificate_name, 2 "CertificateType" certificate_type,
    3 "CertificateAlias" certificate_alias, 4 "CreateTime" create_time, 5 "BeginTime" begin_time, 6 "EndTime" end_time,
    7 "IssuerCN" issuer_cn, 8 "SubjectCN" subject_cn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCountryAreaMapping {}
operation! { DescribeCountryAreaMapping() "DescribeCountryAreaMapping" -> DescribeCountryAreaMappingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCountryAreaMappingOutput {
    pub country_area_mapping_list: Option<Vec<CountryAreaMap>>,
}
model! { DescribeCountryAreaMappingOutput {
    0 "CountryAreaMappingList" country_area_mapping_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountryAreaMap {
    pub nation_country_name: Option<String>,
    pub nation_country_inner_code: Option<String>,
    pub geographical_zone_name: Option<String>,
    pub geographical_zone_inner_code: Option<String>,
    pub continent_name: Option<String>,
    pub continent_inner_code: Option<String>,
    pub remark: Option<String>,
}
model! { CountryAreaMap {
    0 "NationCountryName" nation_country_name, 1 "NationCountryInnerCode" nation_country_inner_code,
    2 "GeographicalZoneName" geographical_zone_name, 3 "GeographicalZoneInnerCode" geographical_zone_inner_code,
    4 "ContinentName" continent_name, 5 "ContinentInnerCode" continent_inner_code, 6 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderProxies {}
operation! { DescribeCrossBorderProxies() "DescribeCrossBorderProxies" -> Empty {} }

pub type DescribeCrossBorderProxiesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomHeader {
    pub rule_id: String,
}
operation! { DescribeCustomHeader(rule_id: String) "DescribeCustomHeader" -> DescribeCustomHeaderOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomHeaderOutput {
    pub rule_id: Option<String>,
    pub headers: Option<Vec<HttpHeaderParam>>,
}
model! { DescribeCustomHeaderOutput {
    0 "RuleId" rule_id, 1 "Headers" headers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDestRegions {
    pub quality_type: Option<u64>,
}
operation! { DescribeDestRegions() "DescribeDestRegions" -> DescribeDestRegionsOutput {
    0 "QualityType" quality_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDestRegionsOutput {
    pub total_count: Option<u64>,
    pub dest_region_set: Option<Vec<RegionDetail>>,
}
model! { DescribeDestRegionsOutput {
    0 "TotalCount" total_count, 1 "DestRegionSet" dest_region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainErrorPageInfo {
    pub listener_id: String,
    pub domain: String,
}
operation! { DescribeDomainErrorPageInfo(listener_id: String, domain: String)
    "DescribeDomainErrorPageInfo" -> DescribeDomainErrorPageInfoOutput {
    0 "ListenerId" listener_id, 1 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainErrorPageInfoOutput {
    pub error_page_set: Option<Vec<DomainErrorPageInfo>>,
}
model! { DescribeDomainErrorPageInfoOutput {
    0 "ErrorPageSet" error_page_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainErrorPageInfo {
    pub error_page_id: Option<String>,
    pub listener_id: Option<String>,
    pub domain: Option<String>,
    pub error_nos: Option<Vec<i64>>,
    pub new_error_no: Option<i64>,
    pub clear_headers: Option<Vec<String>>,
    pub set_headers: Option<Vec<HttpHeaderParam>>,
    pub body: Option<String>,
    pub status: Option<i64>,
}
model! { DomainErrorPageInfo {
    0 "ErrorPageId" error_page_id, 1 "ListenerId" listener_id, 2 "Domain" domain, 3 "ErrorNos" error_nos,
    4 "NewErrorNo" new_error_no, 5 "ClearHeaders" clear_headers, 6 "SetHeaders" set_headers, 7 "Body" body,
    8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainErrorPageInfoByIds {
    pub error_page_ids: Vec<String>,
}
operation! { DescribeDomainErrorPageInfoByIds(error_page_ids: Vec<String>)
    "DescribeDomainErrorPageInfoByIds" -> DescribeDomainErrorPageInfoByIdsOutput {
    0 "ErrorPageIds" error_page_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainErrorPageInfoByIdsOutput {
    pub error_page_set: Option<Vec<DomainErrorPageInfo>>,
}
model! { DescribeDomainErrorPageInfoByIdsOutput {
    0 "ErrorPageSet" error_page_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDomainDns {
    pub domain_id: String,
}
operation! { DescribeGlobalDomainDns(domain_id: String) "DescribeGlobalDomainDns" -> DescribeGlobalDomainDnsOutput {
    0 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDomainDnsOutput {
    pub global_dns_list: Option<Vec<GlobalDns>>,
}
model! { DescribeGlobalDomainDnsOutput {
    0 "GlobalDnsList" global_dns_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalDns {
    pub dns_record_id: Option<u64>,
    pub country_area_list: Option<Vec<CountryAreaMap>>,
    pub access_list: Option<Vec<ProxyAccessInfo>>,
    pub status: Option<i64>,
}
model! { GlobalDns {
    0 "DnsRecordId" dns_record_id, 1 "CountryAreaList" country_area_list, 2 "AccessList" access_list, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyAccessInfo {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub proxy_id: Option<String>,
    pub vip: Option<String>,
    pub vip_list: Option<Vec<IPDetail>>,
    pub source_region_idc_type: Option<String>,
}
model! { ProxyAccessInfo {
    0 "RegionId" region_id, 1 "RegionName" region_name, 2 "ProxyId" proxy_id, 3 "Vip" vip, 4 "VipList" vip_list,
    5 "SourceRegionIdcType" source_region_idc_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPDetail {
    pub ip: Option<String>,
    pub provider: Option<String>,
    pub bandwidth: Option<i64>,
}
model! { IPDetail {
    0 "IP" ip, 1 "Provider" provider, 2 "Bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDomains {
    pub project_id: i64,
    pub offset: u64,
    pub limit: u64,
    pub filters: Option<Vec<Filter>>,
    pub tag_set: Option<Vec<TagPair>>,
}
operation! { DescribeGlobalDomains(project_id: i64, offset: u64, limit: u64)
    "DescribeGlobalDomains" -> DescribeGlobalDomainsOutput {
    0 "ProjectId" project_id, 1 "Offset" offset, 2 "Limit" limit, 3 "Filters" filters: Vec<Filter>,
    4 "TagSet" tag_set: Vec<TagPair>
} }
paged! { DescribeGlobalDomains: Domain = Offset "Offset", "Domains" domains, total "TotalCount" }

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
pub struct DescribeGlobalDomainsOutput {
    pub domains: Option<Vec<Domain>>,
    pub total_count: Option<u64>,
}
model! { DescribeGlobalDomainsOutput {
    0 "Domains" domains, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Domain {
    pub domain_id: Option<String>,
    pub full_domain: Option<String>,
    pub alias: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<u64>,
    pub project_id: Option<i64>,
    pub default_value: Option<String>,
    pub proxy_count: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub tag_set: Option<Vec<TagPair>>,
    pub ban_status: Option<String>,
}
model! { Domain {
    0 "DomainId" domain_id, 1 "FullDomain" full_domain, 2 "Alias" alias, 3 "Type" r#type, 4 "Status" status,
    5 "ProjectId" project_id, 6 "DefaultValue" default_value, 7 "ProxyCount" proxy_count, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time, 10 "TagSet" tag_set, 11 "BanStatus" ban_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAndStatisticsProxy {
    pub project_id: u64,
}
operation! { DescribeGroupAndStatisticsProxy(project_id: u64)
    "DescribeGroupAndStatisticsProxy" -> DescribeGroupAndStatisticsProxyOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAndStatisticsProxyOutput {
    pub group_set: Option<Vec<GroupStatisticsInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeGroupAndStatisticsProxyOutput {
    0 "GroupSet" group_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupStatisticsInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub proxy_set: Option<Vec<ProxySimpleInfo>>,
}
model! { GroupStatisticsInfo {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "ProxySet" proxy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxySimpleInfo {
    pub proxy_id: Option<String>,
    pub proxy_name: Option<String>,
    pub listener_list: Option<Vec<ListenerInfo>>,
}
model! { ProxySimpleInfo {
    0 "ProxyId" proxy_id, 1 "ProxyName" proxy_name, 2 "ListenerList" listener_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerInfo {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<u64>,
    pub protocol: Option<String>,
}
model! { ListenerInfo {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Port" port, 3 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupDomainConfig {
    pub group_id: String,
}
operation! { DescribeGroupDomainConfig(group_id: String)
    "DescribeGroupDomainConfig" -> DescribeGroupDomainConfigOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupDomainConfigOutput {
    pub access_region_list: Option<Vec<DomainAccessRegionDict>>,
    pub default_dns_ip: Option<String>,
    pub group_id: Option<String>,
    pub access_region_count: Option<i64>,
}
model! { DescribeGroupDomainConfigOutput {
    0 "AccessRegionList" access_region_list, 1 "DefaultDnsIp" default_dns_ip, 2 "GroupId" group_id,
    3 "AccessRegionCount" access_region_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAccessRegionDict {
    pub nation_country_inner_list: Option<Vec<NationCountryInnerInfo>>,
    pub proxy_list: Option<Vec<ProxyIdDict>>,
    pub region_id: Option<String>,
    pub geographical_zone_inner_code: Option<String>,
    pub continent_inner_code: Option<String>,
    pub region_name: Option<String>,
}
model! { DomainAccessRegionDict {
    0 "NationCountryInnerList" nation_country_inner_list, 1 "ProxyList" proxy_list, 2 "RegionId" region_id,
    3 "GeographicalZoneInnerCode" geographical_zone_inner_code, 4 "ContinentInnerCode" continent_inner_code,
    5 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NationCountryInnerInfo {
    pub nation_country_name: Option<String>,
    pub nation_country_inner_code: Option<String>,
}
model! { NationCountryInnerInfo {
    0 "NationCountryName" nation_country_name, 1 "NationCountryInnerCode" nation_country_inner_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyIdDict {
    pub proxy_id: Option<String>,
}
model! { ProxyIdDict {
    0 "ProxyId" proxy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHTTPListeners {
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub search_value: Option<String>,
}
operation! { DescribeHTTPListeners() "DescribeHTTPListeners" -> DescribeHTTPListenersOutput {
    0 "ProxyId" proxy_id: String, 1 "GroupId" group_id: String, 2 "ListenerId" listener_id: String,
    3 "ListenerName" listener_name: String, 4 "Port" port: u64, 5 "Offset" offset: u64, 6 "Limit" limit: u64,
    7 "SearchValue" search_value: String
} }
paged! { DescribeHTTPListeners: HTTPListener = Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHTTPListenersOutput {
    pub total_count: Option<u64>,
    pub listener_set: Option<Vec<HTTPListener>>,
}
model! { DescribeHTTPListenersOutput {
    0 "TotalCount" total_count, 1 "ListenerSet" listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<u64>,
    pub create_time: Option<u64>,
    pub protocol: Option<String>,
    pub listener_status: Option<u64>,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
}
model! { HTTPListener {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Port" port, 3 "CreateTime" create_time,
    4 "Protocol" protocol, 5 "ListenerStatus" listener_status, 6 "ProxyId" proxy_id, 7 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHTTPSListeners {
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub search_value: Option<String>,
    pub http3_supported: Option<i64>,
}
operation! { DescribeHTTPSListeners() "DescribeHTTPSListeners" -> DescribeHTTPSListenersOutput {
    0 "ProxyId" proxy_id: String, 1 "GroupId" group_id: String, 2 "ListenerId" listener_id: String,
    3 "ListenerName" listener_name: String, 4 "Port" port: u64, 5 "Offset" offset: u64, 6 "Limit" limit: u64,
    7 "SearchValue" search_value: String, 8 "Http3Supported" http3_supported: i64
} }
paged! { DescribeHTTPSListeners: HTTPSListener = Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHTTPSListenersOutput {
    pub total_count: Option<u64>,
    pub listener_set: Option<Vec<HTTPSListener>>,
}
model! { DescribeHTTPSListenersOutput {
    0 "TotalCount" total_count, 1 "ListenerSet" listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPSListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<u64>,
    pub protocol: Option<String>,
    pub listener_status: Option<u64>,
    pub certificate_id: Option<String>,
    pub forward_protocol: Option<String>,
    pub create_time: Option<u64>,
    pub certificate_alias: Option<String>,
    pub client_certificate_id: Option<String>,
    pub auth_type: Option<i64>,
    pub client_certificate_alias: Option<String>,
    pub poly_client_certificate_alias_info: Option<Vec<CertificateAliasInfo>>,
    pub http3_supported: Option<i64>,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
    pub tls_support_version: Option<Vec<String>>,
    pub tls_ciphers: Option<String>,
}
model! { HTTPSListener {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Port" port, 3 "Protocol" protocol,
    4 "ListenerStatus" listener_status, 5 "CertificateId" certificate_id, 6 "ForwardProtocol" forward_protocol,
    7 "CreateTime" create_time, 8 "CertificateAlias" certificate_alias, 9 "ClientCertificateId" client_certificate_id,
    10 "AuthType" auth_type, 11 "ClientCertificateAlias" client_certificate_alias,
    12 "PolyClientCertificateAliasInfo" poly_client_certificate_alias_info, 13 "Http3Supported" http3_supported,
    14 "ProxyId" proxy_id, 15 "GroupId" group_id, 16 "TLSSupportVersion" tls_support_version,
    17 "TLSCiphers" tls_ciphers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateAliasInfo {
    pub certificate_id: Option<String>,
    pub certificate_alias: Option<String>,
}
model! { CertificateAliasInfo {
    0 "CertificateId" certificate_id, 1 "CertificateAlias" certificate_alias
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerRealServers {
    pub listener_id: String,
}
operation! { DescribeListenerRealServers(listener_id: String)
    "DescribeListenerRealServers" -> DescribeListenerRealServersOutput {
    0 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerRealServersOutput {
    pub total_count: Option<u64>,
    pub real_server_set: Option<Vec<RealServer>>,
    pub bind_real_server_total_count: Option<u64>,
    pub bind_real_server_set: Option<Vec<BindRealServer>>,
}
model! { DescribeListenerRealServersOutput {
    0 "TotalCount" total_count, 1 "RealServerSet" real_server_set,
    2 "BindRealServerTotalCount" bind_real_server_total_count, 3 "BindRealServerSet" bind_real_server_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealServer {
    pub real_server_ip: Option<String>,
    pub real_server_id: Option<String>,
    pub real_server_name: Option<String>,
    pub project_id: Option<u64>,
    pub in_ban_blacklist: Option<i64>,
}
model! { RealServer {
    0 "RealServerIP" real_server_ip, 1 "RealServerId" real_server_id, 2 "RealServerName" real_server_name,
    3 "ProjectId" project_id, 4 "InBanBlacklist" in_ban_blacklist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRealServer {
    pub real_server_id: Option<String>,
    pub real_server_ip: Option<String>,
    pub real_server_weight: Option<i64>,
    pub real_server_status: Option<i64>,
    pub real_server_port: Option<i64>,
    pub down_ip_list: Option<Vec<String>>,
    pub real_server_failover_role: Option<String>,
}
model! { BindRealServer {
    0 "RealServerId" real_server_id, 1 "RealServerIP" real_server_ip, 2 "RealServerWeight" real_server_weight,
    3 "RealServerStatus" real_server_status, 4 "RealServerPort" real_server_port, 5 "DownIPList" down_ip_list,
    6 "RealServerFailoverRole" real_server_failover_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerStatistics {
    pub listener_id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_names: Vec<String>,
    pub granularity: u64,
}

/// What [`DescribeListenerStatistics::new`] takes.
pub struct DescribeListenerStatisticsRequired {
    pub listener_id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_names: Vec<String>,
    pub granularity: u64,
}
operation! { DescribeListenerStatistics{DescribeListenerStatisticsRequired: listener_id, start_time, end_time, metric_names, granularity}
    "DescribeListenerStatistics" -> DescribeListenerStatisticsOutput {
    0 "ListenerId" listener_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricNames" metric_names,
    4 "Granularity" granularity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerStatisticsOutput {
    pub statistics_data: Option<Vec<MetricStatisticsInfo>>,
}
model! { DescribeListenerStatisticsOutput {
    0 "StatisticsData" statistics_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricStatisticsInfo {
    pub metric_name: Option<String>,
    pub metric_data: Option<Vec<StatisticsDataInfo>>,
}
model! { MetricStatisticsInfo {
    0 "MetricName" metric_name, 1 "MetricData" metric_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticsDataInfo {
    pub time: Option<u64>,
    pub data: Option<f64>,
}
model! { StatisticsDataInfo {
    0 "Time" time, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxies {
    pub instance_ids: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub proxy_ids: Option<Vec<String>>,
    pub tag_set: Option<Vec<TagPair>>,
    pub independent: Option<i64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeProxies() "DescribeProxies" -> DescribeProxiesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<Filter>, 4 "ProxyIds" proxy_ids: Vec<String>, 5 "TagSet" tag_set: Vec<TagPair>,
    6 "Independent" independent: i64, 7 "Order" order: String, 8 "OrderField" order_field: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxiesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Option<Vec<ProxyInfo>>,
    pub proxy_set: Option<Vec<ProxyInfo>>,
}
model! { DescribeProxiesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set, 2 "ProxySet" proxy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyInfo {
    pub instance_id: Option<String>,
    pub create_time: Option<u64>,
    pub project_id: Option<i64>,
    pub proxy_name: Option<String>,
    pub access_region: Option<String>,
    pub real_server_region: Option<String>,
    pub bandwidth: Option<i64>,
    pub concurrent: Option<i64>,
    pub status: Option<String>,
    pub domain: Option<String>,
    pub ip: Option<String>,
    pub version: Option<String>,
    pub proxy_id: Option<String>,
    pub scalarable: Option<i64>,
    pub support_protocols: Option<Vec<String>>,
    pub group_id: Option<String>,
    pub policy_id: Option<String>,
    pub access_region_info: Option<RegionDetail>,
    pub real_server_region_info: Option<RegionDetail>,
    pub forward_ip: Option<String>,
    pub tag_set: Option<Vec<TagPair>>,
    pub support_security: Option<i64>,
    pub billing_type: Option<i64>,
    pub related_global_domains: Option<Vec<String>>,
    pub modify_config_time: Option<u64>,
    pub proxy_type: Option<u64>,
    pub client_ip_method: Option<Vec<i64>>,
    pub ip_address_version: Option<String>,
    pub network_type: Option<String>,
    pub package_type: Option<String>,
    pub ban_status: Option<String>,
    pub ip_list: Option<Vec<IPDetail>>,
    pub http3_supported: Option<i64>,
    pub in_ban_blacklist: Option<i64>,
    pub feature_bitmap: Option<i64>,
    pub is_auto_scale_proxy: Option<i64>,
    pub is_support_tls_choice: Option<i64>,
}
model! { ProxyInfo {
    0 "InstanceId" instance_id, 1 "CreateTime" create_time, 2 "ProjectId" project_id, 3 "ProxyName" proxy_name,
    4 "AccessRegion" access_region, 5 "RealServerRegion" real_server_region, 6 "Bandwidth" bandwidth,
    7 "Concurrent" concurrent, 8 "Status" status, 9 "Domain" domain, 10 "IP" ip, 11 "Version" version,
    12 "ProxyId" proxy_id, 13 "Scalarable" scalarable, 14 "SupportProtocols" support_protocols, 15 "GroupId" group_id,
    16 "PolicyId" policy_id, 17 "AccessRegionInfo" access_region_info,
    18 "RealServerRegionInfo" real_server_region_info, 19 "ForwardIP" forward_ip, 20 "TagSet" tag_set,
    21 "SupportSecurity" support_security, 22 "BillingType" billing_type,
    23 "RelatedGlobalDomains" related_global_domains, 24 "ModifyConfigTime" modify_config_time,
    25 "ProxyType" proxy_type, 26 "ClientIPMethod" client_ip_method, 27 "IPAddressVersion" ip_address_version,
    28 "NetworkType" network_type, 29 "PackageType" package_type, 30 "BanStatus" ban_status, 31 "IPList" ip_list,
    32 "Http3Supported" http3_supported, 33 "InBanBlacklist" in_ban_blacklist, 34 "FeatureBitmap" feature_bitmap,
    35 "IsAutoScaleProxy" is_auto_scale_proxy, 36 "IsSupportTLSChoice" is_support_tls_choice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxiesStatus {
    pub instance_ids: Option<Vec<String>>,
    pub proxy_ids: Option<Vec<String>>,
}
operation! { DescribeProxiesStatus() "DescribeProxiesStatus" -> DescribeProxiesStatusOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ProxyIds" proxy_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxiesStatusOutput {
    pub instance_status_set: Option<Vec<ProxyStatus>>,
}
model! { DescribeProxiesStatusOutput {
    0 "InstanceStatusSet" instance_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyStatus {
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { ProxyStatus {
    0 "InstanceId" instance_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyAndStatisticsListeners {
    pub project_id: u64,
}
operation! { DescribeProxyAndStatisticsListeners(project_id: u64)
    "DescribeProxyAndStatisticsListeners" -> DescribeProxyAndStatisticsListenersOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyAndStatisticsListenersOutput {
    pub proxy_set: Option<Vec<ProxySimpleInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeProxyAndStatisticsListenersOutput {
    0 "ProxySet" proxy_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyDetail {
    pub proxy_id: String,
}
operation! { DescribeProxyDetail(proxy_id: String) "DescribeProxyDetail" -> DescribeProxyDetailOutput {
    0 "ProxyId" proxy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyDetailOutput {
    pub proxy_detail: Option<ProxyInfo>,
}
model! { DescribeProxyDetailOutput {
    0 "ProxyDetail" proxy_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyGroupDetails {
    pub group_id: String,
}
operation! { DescribeProxyGroupDetails(group_id: String)
    "DescribeProxyGroupDetails" -> DescribeProxyGroupDetailsOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyGroupDetailsOutput {
    pub proxy_group_detail: Option<ProxyGroupDetail>,
}
model! { DescribeProxyGroupDetailsOutput {
    0 "ProxyGroupDetail" proxy_group_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyGroupDetail {
    pub create_time: Option<i64>,
    pub project_id: Option<i64>,
    pub proxy_num: Option<i64>,
    pub status: Option<i64>,
    pub owner_uin: Option<String>,
    pub create_uin: Option<String>,
    pub group_name: Option<String>,
    pub dns_default_ip: Option<String>,
    pub domain: Option<String>,
    pub real_server_region_info: Option<RegionDetail>,
    pub is_old_group: Option<bool>,
    pub group_id: Option<String>,
    pub tag_set: Option<Vec<TagPair>>,
    pub policy_id: Option<String>,
    pub version: Option<String>,
    pub client_ip_method: Option<Vec<i64>>,
    pub ip_address_version: Option<String>,
    pub package_type: Option<String>,
    pub http3_supported: Option<i64>,
    pub feature_bitmap: Option<i64>,
    pub is_support_tls_choice: Option<u64>,
}
model! { ProxyGroupDetail {
    0 "CreateTime" create_time, 1 "ProjectId" project_id, 2 "ProxyNum" proxy_num, 3 "Status" status,
    4 "OwnerUin" owner_uin, 5 "CreateUin" create_uin, 6 "GroupName" group_name, 7 "DnsDefaultIp" dns_default_ip,
    8 "Domain" domain, 9 "RealServerRegionInfo" real_server_region_info, 10 "IsOldGroup" is_old_group,
    11 "GroupId" group_id, 12 "TagSet" tag_set, 13 "PolicyId" policy_id, 14 "Version" version,
    15 "ClientIPMethod" client_ip_method, 16 "IPAddressVersion" ip_address_version, 17 "PackageType" package_type,
    18 "Http3Supported" http3_supported, 19 "FeatureBitmap" feature_bitmap,
    20 "IsSupportTLSChoice" is_support_tls_choice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyGroupList {
    pub offset: i64,
    pub limit: i64,
    pub project_id: i64,
    pub filters: Option<Vec<Filter>>,
    pub tag_set: Option<Vec<TagPair>>,
}
operation! { DescribeProxyGroupList(offset: i64, limit: i64, project_id: i64)
    "DescribeProxyGroupList" -> DescribeProxyGroupListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ProjectId" project_id, 3 "Filters" filters: Vec<Filter>,
    4 "TagSet" tag_set: Vec<TagPair>
} }
paged! { DescribeProxyGroupList: ProxyGroupInfo =
    Offset "Offset", "ProxyGroupList" proxy_group_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyGroupListOutput {
    pub total_count: Option<i64>,
    pub proxy_group_list: Option<Vec<ProxyGroupInfo>>,
}
model! { DescribeProxyGroupListOutput {
    0 "TotalCount" total_count, 1 "ProxyGroupList" proxy_group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyGroupInfo {
    pub group_id: Option<String>,
    pub domain: Option<String>,
    pub group_name: Option<String>,
    pub project_id: Option<i64>,
    pub real_server_region_info: Option<RegionDetail>,
    pub status: Option<String>,
    pub tag_set: Option<Vec<TagPair>>,
    pub version: Option<String>,
    pub create_time: Option<u64>,
    pub proxy_type: Option<u64>,
    pub http3_supported: Option<i64>,
    pub feature_bitmap: Option<i64>,
}
model! { ProxyGroupInfo {
    0 "GroupId" group_id, 1 "Domain" domain, 2 "GroupName" group_name, 3 "ProjectId" project_id,
    4 "RealServerRegionInfo" real_server_region_info, 5 "Status" status, 6 "TagSet" tag_set, 7 "Version" version,
    8 "CreateTime" create_time, 9 "ProxyType" proxy_type, 10 "Http3Supported" http3_supported,
    11 "FeatureBitmap" feature_bitmap
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyGroupStatistics {
    pub group_id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_names: Vec<String>,
    pub granularity: u64,
}

/// What [`DescribeProxyGroupStatistics::new`] takes.
pub struct DescribeProxyGroupStatisticsRequired {
    pub group_id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_names: Vec<String>,
    pub granularity: u64,
}
operation! { DescribeProxyGroupStatistics{DescribeProxyGroupStatisticsRequired: group_id, start_time, end_time, metric_names, granularity}
    "DescribeProxyGroupStatistics" -> DescribeProxyGroupStatisticsOutput {
    0 "GroupId" group_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricNames" metric_names,
    4 "Granularity" granularity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyGroupStatisticsOutput {
    pub statistics_data: Option<Vec<MetricStatisticsInfo>>,
}
model! { DescribeProxyGroupStatisticsOutput {
    0 "StatisticsData" statistics_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyStatistics {
    pub proxy_id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_names: Vec<String>,
    pub granularity: u64,
    pub isp: Option<String>,
}

/// What [`DescribeProxyStatistics::new`] takes.
pub struct DescribeProxyStatisticsRequired {
    pub proxy_id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_names: Vec<String>,
    pub granularity: u64,
}
operation! { DescribeProxyStatistics{DescribeProxyStatisticsRequired: proxy_id, start_time, end_time, metric_names, granularity}
    "DescribeProxyStatistics" -> DescribeProxyStatisticsOutput {
    0 "ProxyId" proxy_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricNames" metric_names,
    4 "Granularity" granularity, 5 "Isp" isp: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyStatisticsOutput {
    pub statistics_data: Option<Vec<MetricStatisticsInfo>>,
}
model! { DescribeProxyStatisticsOutput {
    0 "StatisticsData" statistics_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealServerStatistics {
    pub real_server_id: String,
    pub listener_id: Option<String>,
    pub rule_id: Option<String>,
    pub within_time: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub granularity: Option<u64>,
}
operation! { DescribeRealServerStatistics(real_server_id: String)
    "DescribeRealServerStatistics" -> DescribeRealServerStatisticsOutput {
    0 "RealServerId" real_server_id, 1 "ListenerId" listener_id: String, 2 "RuleId" rule_id: String,
    3 "WithinTime" within_time: u64, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "Granularity" granularity: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealServerStatisticsOutput {
    pub statistics_data: Option<Vec<StatisticsDataInfo>>,
    pub rs_statistics_data: Option<Vec<MetricStatisticsInfo>>,
}
model! { DescribeRealServerStatisticsOutput {
    0 "StatisticsData" statistics_data, 1 "RsStatisticsData" rs_statistics_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealServers {
    pub project_id: i64,
    pub search_value: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub tag_set: Option<Vec<TagPair>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRealServers(project_id: i64) "DescribeRealServers" -> DescribeRealServersOutput {
    0 "ProjectId" project_id, 1 "SearchValue" search_value: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "TagSet" tag_set: Vec<TagPair>, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRealServers: BindRealServerInfo =
    Offset "Offset", "RealServerSet" real_server_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealServersOutput {
    pub real_server_set: Option<Vec<BindRealServerInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeRealServersOutput {
    0 "RealServerSet" real_server_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRealServerInfo {
    pub real_server_ip: Option<String>,
    pub real_server_id: Option<String>,
    pub real_server_name: Option<String>,
    pub project_id: Option<i64>,
    pub tag_set: Option<Vec<TagPair>>,
}
model! { BindRealServerInfo {
    0 "RealServerIP" real_server_ip, 1 "RealServerId" real_server_id, 2 "RealServerName" real_server_name,
    3 "ProjectId" project_id, 4 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealServersStatus {
    pub real_server_ids: Vec<String>,
}
operation! { DescribeRealServersStatus(real_server_ids: Vec<String>)
    "DescribeRealServersStatus" -> DescribeRealServersStatusOutput {
    0 "RealServerIds" real_server_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealServersStatusOutput {
    pub total_count: Option<i64>,
    pub real_server_status_set: Option<Vec<RealServerStatus>>,
}
model! { DescribeRealServersStatusOutput {
    0 "TotalCount" total_count, 1 "RealServerStatusSet" real_server_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealServerStatus {
    pub real_server_id: Option<String>,
    pub bind_status: Option<i64>,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
}
model! { RealServerStatus {
    0 "RealServerId" real_server_id, 1 "BindStatus" bind_status, 2 "ProxyId" proxy_id, 3 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionAndPrice {
    pub ip_address_version: Option<String>,
    pub package_type: Option<String>,
}
operation! { DescribeRegionAndPrice() "DescribeRegionAndPrice" -> DescribeRegionAndPriceOutput {
    0 "IPAddressVersion" ip_address_version: String, 1 "PackageType" package_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionAndPriceOutput {
    pub total_count: Option<u64>,
    pub dest_region_set: Option<Vec<RegionDetail>>,
    pub bandwidth_unit_price: Option<Vec<BandwidthPriceGradient>>,
    pub currency: Option<String>,
}
model! { DescribeRegionAndPriceOutput {
    0 "TotalCount" total_count, 1 "DestRegionSet" dest_region_set, 2 "BandwidthUnitPrice" bandwidth_unit_price,
    3 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPriceGradient {
    pub bandwidth_range: Option<Vec<i64>>,
    pub bandwidth_unit_price: Option<f64>,
    pub discount_bandwidth_unit_price: Option<f64>,
}
model! { BandwidthPriceGradient {
    0 "BandwidthRange" bandwidth_range, 1 "BandwidthUnitPrice" bandwidth_unit_price,
    2 "DiscountBandwidthUnitPrice" discount_bandwidth_unit_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByTag {
    pub tag_key: String,
    pub tag_value: String,
    pub resource_type: Option<String>,
}
operation! { DescribeResourcesByTag(tag_key: String, tag_value: String)
    "DescribeResourcesByTag" -> DescribeResourcesByTagOutput {
    0 "TagKey" tag_key, 1 "TagValue" tag_value, 2 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByTagOutput {
    pub total_count: Option<i64>,
    pub resource_set: Option<Vec<TagResourceInfo>>,
}
model! { DescribeResourcesByTagOutput {
    0 "TotalCount" total_count, 1 "ResourceSet" resource_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourceInfo {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
}
model! { TagResourceInfo {
    0 "ResourceType" resource_type, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleRealServers {
    pub rule_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRuleRealServers(rule_id: String) "DescribeRuleRealServers" -> DescribeRuleRealServersOutput {
    0 "RuleId" rule_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleRealServersOutput {
    pub total_count: Option<u64>,
    pub real_server_set: Option<Vec<RealServer>>,
    pub bind_real_server_total_count: Option<u64>,
    pub bind_real_server_set: Option<Vec<BindRealServer>>,
}
model! { DescribeRuleRealServersOutput {
    0 "TotalCount" total_count, 1 "RealServerSet" real_server_set,
    2 "BindRealServerTotalCount" bind_real_server_total_count, 3 "BindRealServerSet" bind_real_server_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    pub listener_id: String,
}
operation! { DescribeRules(listener_id: String) "DescribeRules" -> DescribeRulesOutput {
    0 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub domain_rule_set: Option<Vec<DomainRuleSet>>,
    pub total_count: Option<u64>,
}
model! { DescribeRulesOutput {
    0 "DomainRuleSet" domain_rule_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainRuleSet {
    pub domain: Option<String>,
    pub rule_set: Option<Vec<RuleInfo>>,
    pub certificate_id: Option<String>,
    pub certificate_alias: Option<String>,
    pub client_certificate_id: Option<String>,
    pub client_certificate_alias: Option<String>,
    pub basic_auth_conf_id: Option<String>,
    pub basic_auth: Option<i64>,
    pub basic_auth_conf_alias: Option<String>,
    pub real_server_certificate_id: Option<String>,
    pub real_server_auth: Option<i64>,
    pub real_server_certificate_alias: Option<String>,
    pub gaap_certificate_id: Option<String>,
    pub gaap_auth: Option<i64>,
    pub gaap_certificate_alias: Option<String>,
    pub real_server_certificate_domain: Option<String>,
    pub poly_client_certificate_alias_info: Option<Vec<CertificateAliasInfo>>,
    pub poly_real_server_certificate_alias_info: Option<Vec<CertificateAliasInfo>>,
    pub domain_status: Option<u64>,
    pub ban_status: Option<String>,
    pub http3_supported: Option<i64>,
    pub is_default_server: Option<bool>,
    pub tls_ciphers: Option<String>,
    pub tls_support_version: Option<Vec<String>>,
}
model! { DomainRuleSet {
    0 "Domain" domain, 1 "RuleSet" rule_set, 2 "CertificateId" certificate_id, 3 "CertificateAlias" certificate_alias,
    4 "ClientCertificateId" client_certificate_id, 5 "ClientCertificateAlias" client_certificate_alias,
    6 "BasicAuthConfId" basic_auth_conf_id, 7 "BasicAuth" basic_auth, 8 "BasicAuthConfAlias" basic_auth_conf_alias,
    9 "RealServerCertificateId" real_server_certificate_id, 10 "RealServerAuth" real_server_auth,
    11 "RealServerCertificateAlias" real_server_certificate_alias, 12 "GaapCertificateId" gaap_certificate_id,
    13 "GaapAuth" gaap_auth, 14 "GaapCertificateAlias" gaap_certificate_alias,
    15 "RealServerCertificateDomain" real_server_certificate_domain,
    16 "PolyClientCertificateAliasInfo" poly_client_certificate_alias_info,
    17 "PolyRealServerCertificateAliasInfo" poly_real_server_certificate_alias_info, 18 "DomainStatus" domain_status,
    19 "BanStatus" ban_status, 20 "Http3Supported" http3_supported, 21 "IsDefaultServer" is_default_server,
    22 "TLSCiphers" tls_ciphers, 23 "TLSSupportVersion" tls_support_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfo {
    pub rule_id: Option<String>,
    pub listener_id: Option<String>,
    pub domain: Option<String>,
    pub path: Option<String>,
    pub real_server_type: Option<String>,
    pub scheduler: Option<String>,
    pub health_check: Option<u64>,
    pub rule_status: Option<u64>,
    pub check_params: Option<RuleCheckParams>,
    pub real_server_set: Option<Vec<BindRealServer>>,
    pub bind_status: Option<u64>,
    pub forward_host: Option<String>,
    pub server_name_indication_switch: Option<String>,
    pub server_name_indication: Option<String>,
    pub forced_redirect: Option<String>,
    pub forward_protocol: Option<String>,
}
model! { RuleInfo {
    0 "RuleId" rule_id, 1 "ListenerId" listener_id, 2 "Domain" domain, 3 "Path" path,
    4 "RealServerType" real_server_type, 5 "Scheduler" scheduler, 6 "HealthCheck" health_check,
    7 "RuleStatus" rule_status, 8 "CheckParams" check_params, 9 "RealServerSet" real_server_set,
    10 "BindStatus" bind_status, 11 "ForwardHost" forward_host,
    12 "ServerNameIndicationSwitch" server_name_indication_switch, 13 "ServerNameIndication" server_name_indication,
    14 "ForcedRedirect" forced_redirect, 15 "ForwardProtocol" forward_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesByRuleIds {
    pub rule_ids: Vec<String>,
}
operation! { DescribeRulesByRuleIds(rule_ids: Vec<String>) "DescribeRulesByRuleIds" -> DescribeRulesByRuleIdsOutput {
    0 "RuleIds" rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesByRuleIdsOutput {
    pub total_count: Option<u64>,
    pub rule_set: Option<Vec<RuleInfo>>,
}
model! { DescribeRulesByRuleIdsOutput {
    0 "TotalCount" total_count, 1 "RuleSet" rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyDetail {
    pub policy_id: String,
}
operation! { DescribeSecurityPolicyDetail(policy_id: String)
    "DescribeSecurityPolicyDetail" -> DescribeSecurityPolicyDetailOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyDetailOutput {
    pub proxy_id: Option<String>,
    pub status: Option<String>,
    pub default_action: Option<String>,
    pub policy_id: Option<String>,
    pub rule_list: Option<Vec<SecurityPolicyRuleOut>>,
}
model! { DescribeSecurityPolicyDetailOutput {
    0 "ProxyId" proxy_id, 1 "Status" status, 2 "DefaultAction" default_action, 3 "PolicyId" policy_id,
    4 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyRuleOut {
    pub action: Option<String>,
    pub source_cidr: Option<String>,
    pub alias_name: Option<String>,
    pub dest_port_range: Option<String>,
    pub rule_id: Option<String>,
    pub protocol: Option<String>,
    pub policy_id: Option<String>,
}
model! { SecurityPolicyRuleOut {
    0 "Action" action, 1 "SourceCidr" source_cidr, 2 "AliasName" alias_name, 3 "DestPortRange" dest_port_range,
    4 "RuleId" rule_id, 5 "Protocol" protocol, 6 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityRules {
    pub security_rule_ids: Vec<String>,
}
operation! { DescribeSecurityRules(security_rule_ids: Vec<String>)
    "DescribeSecurityRules" -> DescribeSecurityRulesOutput {
    0 "SecurityRuleIds" security_rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityRulesOutput {
    pub total_count: Option<u64>,
    pub security_rule_set: Option<Vec<SecurityPolicyRuleOut>>,
}
model! { DescribeSecurityRulesOutput {
    0 "TotalCount" total_count, 1 "SecurityRuleSet" security_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTCPListeners {
    pub proxy_id: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub group_id: Option<String>,
    pub search_value: Option<String>,
}
operation! { DescribeTCPListeners() "DescribeTCPListeners" -> DescribeTCPListenersOutput {
    0 "ProxyId" proxy_id: String, 1 "ListenerId" listener_id: String, 2 "ListenerName" listener_name: String,
    3 "Port" port: u64, 4 "Offset" offset: u64, 5 "Limit" limit: u64, 6 "GroupId" group_id: String,
    7 "SearchValue" search_value: String
} }
paged! { DescribeTCPListeners: TCPListener = Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTCPListenersOutput {
    pub total_count: Option<u64>,
    pub listener_set: Option<Vec<TCPListener>>,
}
model! { DescribeTCPListenersOutput {
    0 "TotalCount" total_count, 1 "ListenerSet" listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCPListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<u64>,
    pub real_server_port: Option<u64>,
    pub real_server_type: Option<String>,
    pub protocol: Option<String>,
    pub listener_status: Option<u64>,
    pub scheduler: Option<String>,
    pub connect_timeout: Option<u64>,
    pub delay_loop: Option<u64>,
    pub health_check: Option<u64>,
    pub bind_status: Option<u64>,
    pub real_server_set: Option<Vec<BindRealServer>>,
    pub create_time: Option<u64>,
    pub client_ip_method: Option<u64>,
    pub healthy_threshold: Option<u64>,
    pub unhealthy_threshold: Option<u64>,
    pub failover_switch: Option<u64>,
    pub session_persist: Option<u64>,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
}
model! { TCPListener {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Port" port, 3 "RealServerPort" real_server_port,
    4 "RealServerType" real_server_type, 5 "Protocol" protocol, 6 "ListenerStatus" listener_status,
    7 "Scheduler" scheduler, 8 "ConnectTimeout" connect_timeout, 9 "DelayLoop" delay_loop,
    10 "HealthCheck" health_check, 11 "BindStatus" bind_status, 12 "RealServerSet" real_server_set,
    13 "CreateTime" create_time, 14 "ClientIPMethod" client_ip_method, 15 "HealthyThreshold" healthy_threshold,
    16 "UnhealthyThreshold" unhealthy_threshold, 17 "FailoverSwitch" failover_switch,
    18 "SessionPersist" session_persist, 19 "ProxyId" proxy_id, 20 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    pub task_id: Option<String>,
}
operation! { DescribeTaskStatus() "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeTaskStatusOutput {
    0 "Status" status, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUDPListeners {
    pub proxy_id: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub group_id: Option<String>,
    pub search_value: Option<String>,
}
operation! { DescribeUDPListeners() "DescribeUDPListeners" -> DescribeUDPListenersOutput {
    0 "ProxyId" proxy_id: String, 1 "ListenerId" listener_id: String, 2 "ListenerName" listener_name: String,
    3 "Port" port: u64, 4 "Offset" offset: u64, 5 "Limit" limit: u64, 6 "GroupId" group_id: String,
    7 "SearchValue" search_value: String
} }
paged! { DescribeUDPListeners: UDPListener = Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUDPListenersOutput {
    pub total_count: Option<u64>,
    pub listener_set: Option<Vec<UDPListener>>,
}
model! { DescribeUDPListenersOutput {
    0 "TotalCount" total_count, 1 "ListenerSet" listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UDPListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<u64>,
    pub real_server_port: Option<u64>,
    pub real_server_type: Option<String>,
    pub protocol: Option<String>,
    pub listener_status: Option<u64>,
    pub scheduler: Option<String>,
    pub bind_status: Option<u64>,
    pub real_server_set: Option<Vec<BindRealServer>>,
    pub create_time: Option<u64>,
    pub session_persist: Option<u64>,
    pub delay_loop: Option<u64>,
    pub connect_timeout: Option<u64>,
    pub healthy_threshold: Option<u64>,
    pub unhealthy_threshold: Option<u64>,
    pub failover_switch: Option<i64>,
    pub health_check: Option<u64>,
    pub check_type: Option<String>,
    pub check_port: Option<i64>,
    pub context_type: Option<String>,
    pub send_context: Option<String>,
    pub recv_context: Option<String>,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
}
model! { UDPListener {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Port" port, 3 "RealServerPort" real_server_port,
    4 "RealServerType" real_server_type, 5 "Protocol" protocol, 6 "ListenerStatus" listener_status,
    7 "Scheduler" scheduler, 8 "BindStatus" bind_status, 9 "RealServerSet" real_server_set, 10 "CreateTime" create_time,
    11 "SessionPersist" session_persist, 12 "DelayLoop" delay_loop, 13 "ConnectTimeout" connect_timeout,
    14 "HealthyThreshold" healthy_threshold, 15 "UnhealthyThreshold" unhealthy_threshold,
    16 "FailoverSwitch" failover_switch, 17 "HealthCheck" health_check, 18 "CheckType" check_type,
    19 "CheckPort" check_port, 20 "ContextType" context_type, 21 "SendContext" send_context,
    22 "RecvContext" recv_context, 23 "ProxyId" proxy_id, 24 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyProxies {
    pub force: i64,
    pub instance_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub proxy_ids: Option<Vec<String>>,
}
operation! { DestroyProxies(force: i64) "DestroyProxies" -> DestroyProxiesOutput {
    0 "Force" force, 1 "InstanceIds" instance_ids: Vec<String>, 2 "ClientToken" client_token: String,
    3 "ProxyIds" proxy_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyProxiesOutput {
    pub invalid_status_instance_set: Option<Vec<String>>,
    pub operation_failed_instance_set: Option<Vec<String>>,
}
model! { DestroyProxiesOutput {
    0 "InvalidStatusInstanceSet" invalid_status_instance_set,
    1 "OperationFailedInstanceSet" operation_failed_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableGlobalDomain {
    pub domain_id: String,
}
operation! { DisableGlobalDomain(domain_id: String) "DisableGlobalDomain" -> Empty {
    0 "DomainId" domain_id
} }

pub type DisableGlobalDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGlobalDomain {
    pub domain_id: String,
}
operation! { EnableGlobalDomain(domain_id: String) "EnableGlobalDomain" -> Empty {
    0 "DomainId" domain_id
} }

pub type EnableGlobalDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateProxy {
    pub access_region: String,
    pub bandwidth: i64,
    pub dest_region: Option<String>,
    pub concurrency: Option<i64>,
    pub real_server_region: Option<String>,
    pub concurrent: Option<i64>,
    pub billing_type: Option<i64>,
    pub ip_address_version: Option<String>,
    pub network_type: Option<String>,
    pub package_type: Option<String>,
    pub http3_supported: Option<i64>,
}
operation! { InquiryPriceCreateProxy(access_region: String, bandwidth: i64)
    "InquiryPriceCreateProxy" -> InquiryPriceCreateProxyOutput {
    0 "AccessRegion" access_region, 1 "Bandwidth" bandwidth, 2 "DestRegion" dest_region: String,
    3 "Concurrency" concurrency: i64, 4 "RealServerRegion" real_server_region: String, 5 "Concurrent" concurrent: i64,
    6 "BillingType" billing_type: i64, 7 "IPAddressVersion" ip_address_version: String,
    8 "NetworkType" network_type: String, 9 "PackageType" package_type: String, 10 "Http3Supported" http3_supported: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateProxyOutput {
    pub proxy_daily_price: Option<f64>,
    pub bandwidth_unit_price: Option<Vec<BandwidthPriceGradient>>,
    pub discount_proxy_daily_price: Option<f64>,
    pub currency: Option<String>,
    pub flow_unit_price: Option<f64>,
    pub discount_flow_unit_price: Option<f64>,
    pub cn2_bandwidth_price: Option<f64>,
    pub cn2_bandwidth_price_with_discount: Option<f64>,
}
model! { InquiryPriceCreateProxyOutput {
    0 "ProxyDailyPrice" proxy_daily_price, 1 "BandwidthUnitPrice" bandwidth_unit_price,
    2 "DiscountProxyDailyPrice" discount_proxy_daily_price, 3 "Currency" currency, 4 "FlowUnitPrice" flow_unit_price,
    5 "DiscountFlowUnitPrice" discount_flow_unit_price, 6 "Cn2BandwidthPrice" cn2_bandwidth_price,
    7 "Cn2BandwidthPriceWithDiscount" cn2_bandwidth_price_with_discount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificate {
    pub listener_id: String,
    pub domain: String,
    pub certificate_id: String,
    pub client_certificate_id: Option<String>,
    pub poly_client_certificate_ids: Option<Vec<String>>,
}
operation! { ModifyCertificate(listener_id: String, domain: String, certificate_id: String)
    "ModifyCertificate" -> Empty {
    0 "ListenerId" listener_id, 1 "Domain" domain, 2 "CertificateId" certificate_id,
    3 "ClientCertificateId" client_certificate_id: String,
    4 "PolyClientCertificateIds" poly_client_certificate_ids: Vec<String>
} }

pub type ModifyCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateAttributes {
    pub certificate_id: String,
    pub certificate_alias: Option<String>,
}
operation! { ModifyCertificateAttributes(certificate_id: String) "ModifyCertificateAttributes" -> Empty {
    0 "CertificateId" certificate_id, 1 "CertificateAlias" certificate_alias: String
} }

pub type ModifyCertificateAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomain {
    pub listener_id: String,
    pub old_domain: String,
    pub new_domain: String,
    pub certificate_id: Option<String>,
    pub client_certificate_id: Option<String>,
    pub poly_client_certificate_ids: Option<Vec<String>>,
    pub is_default_server: Option<bool>,
}
operation! { ModifyDomain(listener_id: String, old_domain: String, new_domain: String) "ModifyDomain" -> Empty {
    0 "ListenerId" listener_id, 1 "OldDomain" old_domain, 2 "NewDomain" new_domain,
    3 "CertificateId" certificate_id: String, 4 "ClientCertificateId" client_certificate_id: String,
    5 "PolyClientCertificateIds" poly_client_certificate_ids: Vec<String>, 6 "IsDefaultServer" is_default_server: bool
} }

pub type ModifyDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalDomainAttribute {
    pub domain_id: String,
    pub project_id: u64,
    pub alias: Option<String>,
    pub default_value: Option<String>,
}
operation! { ModifyGlobalDomainAttribute(domain_id: String, project_id: u64) "ModifyGlobalDomainAttribute" -> Empty {
    0 "DomainId" domain_id, 1 "ProjectId" project_id, 2 "Alias" alias: String, 3 "DefaultValue" default_value: String
} }

pub type ModifyGlobalDomainAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalDomainDns {
    pub dns_record_id: u64,
    pub domain_id: String,
    pub nation_country_inner_codes: Vec<String>,
    pub proxy_id_list: Vec<String>,
}
operation! { ModifyGlobalDomainDns(dns_record_id: u64, domain_id: String, nation_country_inner_codes: Vec<String>, proxy_id_list: Vec<String>)
    "ModifyGlobalDomainDns" -> Empty {
    0 "DnsRecordId" dns_record_id, 1 "DomainId" domain_id, 2 "NationCountryInnerCodes" nation_country_inner_codes,
    3 "ProxyIdList" proxy_id_list
} }

pub type ModifyGlobalDomainDnsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupDomainConfig {
    pub group_id: String,
    pub default_dns_ip: String,
    pub access_region_list: Option<Vec<AccessRegionDomainConf>>,
}
operation! { ModifyGroupDomainConfig(group_id: String, default_dns_ip: String) "ModifyGroupDomainConfig" -> Empty {
    0 "GroupId" group_id, 1 "DefaultDnsIp" default_dns_ip,
    2 "AccessRegionList" access_region_list: Vec<AccessRegionDomainConf>
} }

pub type ModifyGroupDomainConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRegionDomainConf {
    pub region_id: Option<String>,
    pub nation_country_inner_list: Option<Vec<String>>,
}
input! { AccessRegionDomainConf(region_id: String) {
    0 "RegionId" region_id: String, 1 "NationCountryInnerList" nation_country_inner_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHTTPListenerAttribute {
    pub listener_id: String,
    pub listener_name: String,
    pub proxy_id: Option<String>,
}
operation! { ModifyHTTPListenerAttribute(listener_id: String, listener_name: String)
    "ModifyHTTPListenerAttribute" -> Empty {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "ProxyId" proxy_id: String
} }

pub type ModifyHTTPListenerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHTTPSListenerAttribute {
    pub listener_id: String,
    pub proxy_id: Option<String>,
    pub listener_name: Option<String>,
    pub forward_protocol: Option<String>,
    pub certificate_id: Option<String>,
    pub client_certificate_id: Option<String>,
    pub poly_client_certificate_ids: Option<Vec<String>>,
}
operation! { ModifyHTTPSListenerAttribute(listener_id: String) "ModifyHTTPSListenerAttribute" -> Empty {
    0 "ListenerId" listener_id, 1 "ProxyId" proxy_id: String, 2 "ListenerName" listener_name: String,
    3 "ForwardProtocol" forward_protocol: String, 4 "CertificateId" certificate_id: String,
    5 "ClientCertificateId" client_certificate_id: String,
    6 "PolyClientCertificateIds" poly_client_certificate_ids: Vec<String>
} }

pub type ModifyHTTPSListenerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxiesAttribute {
    pub instance_ids: Option<Vec<String>>,
    pub proxy_name: Option<String>,
    pub client_token: Option<String>,
    pub proxy_ids: Option<Vec<String>>,
}
operation! { ModifyProxiesAttribute() "ModifyProxiesAttribute" -> Empty {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ProxyName" proxy_name: String, 2 "ClientToken" client_token: String,
    3 "ProxyIds" proxy_ids: Vec<String>
} }

pub type ModifyProxiesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxiesProject {
    pub project_id: i64,
    pub instance_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub proxy_ids: Option<Vec<String>>,
}
operation! { ModifyProxiesProject(project_id: i64) "ModifyProxiesProject" -> Empty {
    0 "ProjectId" project_id, 1 "InstanceIds" instance_ids: Vec<String>, 2 "ClientToken" client_token: String,
    3 "ProxyIds" proxy_ids: Vec<String>
} }

pub type ModifyProxiesProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxyConfiguration {
    pub instance_id: Option<String>,
    pub bandwidth: Option<u64>,
    pub concurrent: Option<u64>,
    pub client_token: Option<String>,
    pub proxy_id: Option<String>,
    pub billing_type: Option<i64>,
}
operation! { ModifyProxyConfiguration() "ModifyProxyConfiguration" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Bandwidth" bandwidth: u64, 2 "Concurrent" concurrent: u64,
    3 "ClientToken" client_token: String, 4 "ProxyId" proxy_id: String, 5 "BillingType" billing_type: i64
} }

pub type ModifyProxyConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxyGroupAttribute {
    pub group_id: String,
    pub group_name: Option<String>,
    pub project_id: Option<u64>,
}
operation! { ModifyProxyGroupAttribute(group_id: String) "ModifyProxyGroupAttribute" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name: String, 2 "ProjectId" project_id: u64
} }

pub type ModifyProxyGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRealServerName {
    pub real_server_name: String,
    pub real_server_id: String,
}
operation! { ModifyRealServerName(real_server_name: String, real_server_id: String) "ModifyRealServerName" -> Empty {
    0 "RealServerName" real_server_name, 1 "RealServerId" real_server_id
} }

pub type ModifyRealServerNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleAttribute {
    pub listener_id: String,
    pub rule_id: String,
    pub scheduler: Option<String>,
    pub health_check: Option<u64>,
    pub check_params: Option<RuleCheckParams>,
    pub path: Option<String>,
    pub forward_protocol: Option<String>,
    pub forward_host: Option<String>,
    pub server_name_indication_switch: Option<String>,
    pub server_name_indication: Option<String>,
    pub forced_redirect: Option<String>,
}
operation! { ModifyRuleAttribute(listener_id: String, rule_id: String) "ModifyRuleAttribute" -> Empty {
    0 "ListenerId" listener_id, 1 "RuleId" rule_id, 2 "Scheduler" scheduler: String, 3 "HealthCheck" health_check: u64,
    4 "CheckParams" check_params: RuleCheckParams, 5 "Path" path: String, 6 "ForwardProtocol" forward_protocol: String,
    7 "ForwardHost" forward_host: String, 8 "ServerNameIndicationSwitch" server_name_indication_switch: String,
    9 "ServerNameIndication" server_name_indication: String, 10 "ForcedRedirect" forced_redirect: String
} }

pub type ModifyRuleAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityRule {
    pub rule_id: String,
    pub alias_name: String,
    pub policy_id: String,
    pub rule_action: Option<String>,
    pub source_cidr: Option<String>,
    pub protocol: Option<String>,
    pub dest_port_range: Option<String>,
}
operation! { ModifySecurityRule(rule_id: String, alias_name: String, policy_id: String) "ModifySecurityRule" -> Empty {
    0 "RuleId" rule_id, 1 "AliasName" alias_name, 2 "PolicyId" policy_id, 3 "RuleAction" rule_action: String,
    4 "SourceCidr" source_cidr: String, 5 "Protocol" protocol: String, 6 "DestPortRange" dest_port_range: String
} }

pub type ModifySecurityRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTCPListenerAttribute {
    pub listener_id: String,
    pub group_id: Option<String>,
    pub proxy_id: Option<String>,
    pub listener_name: Option<String>,
    pub scheduler: Option<String>,
    pub delay_loop: Option<u64>,
    pub connect_timeout: Option<u64>,
    pub health_check: Option<u64>,
    pub failover_switch: Option<u64>,
    pub healthy_threshold: Option<u64>,
    pub unhealthy_threshold: Option<u64>,
}
operation! { ModifyTCPListenerAttribute(listener_id: String) "ModifyTCPListenerAttribute" -> Empty {
    0 "ListenerId" listener_id, 1 "GroupId" group_id: String, 2 "ProxyId" proxy_id: String,
    3 "ListenerName" listener_name: String, 4 "Scheduler" scheduler: String, 5 "DelayLoop" delay_loop: u64,
    6 "ConnectTimeout" connect_timeout: u64, 7 "HealthCheck" health_check: u64, 8 "FailoverSwitch" failover_switch: u64,
    9 "HealthyThreshold" healthy_threshold: u64, 10 "UnhealthyThreshold" unhealthy_threshold: u64
} }

pub type ModifyTCPListenerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUDPListenerAttribute {
    pub listener_id: String,
    pub group_id: Option<String>,
    pub proxy_id: Option<String>,
    pub listener_name: Option<String>,
    pub scheduler: Option<String>,
    pub delay_loop: Option<u64>,
    pub connect_timeout: Option<u64>,
    pub healthy_threshold: Option<u64>,
    pub unhealthy_threshold: Option<u64>,
    pub failover_switch: Option<i64>,
    pub health_check: Option<u64>,
    pub check_type: Option<String>,
    pub check_port: Option<i64>,
    pub context_type: Option<String>,
    pub send_context: Option<String>,
    pub recv_context: Option<String>,
}
operation! { ModifyUDPListenerAttribute(listener_id: String) "ModifyUDPListenerAttribute" -> Empty {
    0 "ListenerId" listener_id, 1 "GroupId" group_id: String, 2 "ProxyId" proxy_id: String,
    3 "ListenerName" listener_name: String, 4 "Scheduler" scheduler: String, 5 "DelayLoop" delay_loop: u64,
    6 "ConnectTimeout" connect_timeout: u64, 7 "HealthyThreshold" healthy_threshold: u64,
    8 "UnhealthyThreshold" unhealthy_threshold: u64, 9 "FailoverSwitch" failover_switch: i64,
    10 "HealthCheck" health_check: u64, 11 "CheckType" check_type: String, 12 "CheckPort" check_port: i64,
    13 "ContextType" context_type: String, 14 "SendContext" send_context: String, 15 "RecvContext" recv_context: String
} }

pub type ModifyUDPListenerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProxies {
    pub instance_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub proxy_ids: Option<Vec<String>>,
}
operation! { OpenProxies() "OpenProxies" -> OpenProxiesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ClientToken" client_token: String, 2 "ProxyIds" proxy_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProxiesOutput {
    pub invalid_status_instance_set: Option<Vec<String>>,
    pub operation_failed_instance_set: Option<Vec<String>>,
}
model! { OpenProxiesOutput {
    0 "InvalidStatusInstanceSet" invalid_status_instance_set,
    1 "OperationFailedInstanceSet" operation_failed_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProxyGroup {
    pub group_id: String,
}
operation! { OpenProxyGroup(group_id: String) "OpenProxyGroup" -> OpenProxyGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProxyGroupOutput {
    pub invalid_status_instance_set: Option<Vec<String>>,
    pub operation_failed_instance_set: Option<Vec<String>>,
}
model! { OpenProxyGroupOutput {
    0 "InvalidStatusInstanceSet" invalid_status_instance_set,
    1 "OperationFailedInstanceSet" operation_failed_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSecurityPolicy {
    pub proxy_id: Option<String>,
    pub policy_id: Option<String>,
}
operation! { OpenSecurityPolicy() "OpenSecurityPolicy" -> OpenSecurityPolicyOutput {
    0 "ProxyId" proxy_id: String, 1 "PolicyId" policy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSecurityPolicyOutput {
    pub task_id: Option<String>,
}
model! { OpenSecurityPolicyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRealServers {
    pub real_server_ids: Vec<String>,
}
operation! { RemoveRealServers(real_server_ids: Vec<String>) "RemoveRealServers" -> Empty {
    0 "RealServerIds" real_server_ids
} }

pub type RemoveRealServersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAuthentication {
    pub listener_id: String,
    pub domain: String,
    pub basic_auth: Option<i64>,
    pub gaap_auth: Option<i64>,
    pub real_server_auth: Option<i64>,
    pub basic_auth_conf_id: Option<String>,
    pub gaap_certificate_id: Option<String>,
    pub real_server_certificate_id: Option<String>,
    pub real_server_certificate_domain: Option<String>,
    pub poly_real_server_certificate_ids: Option<Vec<String>>,
    pub tls_support_version: Option<Vec<String>>,
    pub tls_ciphers: Option<String>,
}
operation! { SetAuthentication(listener_id: String, domain: String) "SetAuthentication" -> Empty {
    0 "ListenerId" listener_id, 1 "Domain" domain, 2 "BasicAuth" basic_auth: i64, 3 "GaapAuth" gaap_auth: i64,
    4 "RealServerAuth" real_server_auth: i64, 5 "BasicAuthConfId" basic_auth_conf_id: String,
    6 "GaapCertificateId" gaap_certificate_id: String, 7 "RealServerCertificateId" real_server_certificate_id: String,
    8 "RealServerCertificateDomain" real_server_certificate_domain: String,
    9 "PolyRealServerCertificateIds" poly_real_server_certificate_ids: Vec<String>,
    10 "TLSSupportVersion" tls_support_version: Vec<String>, 11 "TLSCiphers" tls_ciphers: String
} }

pub type SetAuthenticationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTlsVersion {
    pub listener_id: String,
    pub tls_support_version: Vec<String>,
    pub tls_ciphers: String,
}
operation! { SetTlsVersion(listener_id: String, tls_support_version: Vec<String>, tls_ciphers: String)
    "SetTlsVersion" -> Empty {
    0 "ListenerId" listener_id, 1 "TLSSupportVersion" tls_support_version, 2 "TLSCiphers" tls_ciphers
} }

pub type SetTlsVersionOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_NOT_ENTERPRISE_AUTHORIZATION: &str = "AuthFailure.NotEnterpriseAuthorization";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCOUNT_BALANCE_INSUFFICIENT: &str = "FailedOperation.AccountBalanceInsufficient";
    pub const FAILED_OPERATION_ACTION_IS_DOING: &str = "FailedOperation.ActionIsDoing";
    pub const FAILED_OPERATION_ACTION_OPERATE_TOO_QUICKLY: &str = "FailedOperation.ActionOperateTooQuickly";
    pub const FAILED_OPERATION_BELONG_DIFFERENT_GROUP: &str = "FailedOperation.BelongDifferentGroup";
    pub const FAILED_OPERATION_CERTIFICATE_IS_USING: &str = "FailedOperation.CertificateIsUsing";
    pub const FAILED_OPERATION_DELETE_PROXY_GROUP_PROXY_REMAINED: &str =
        "FailedOperation.DeleteProxyGroupProxyRemained";
    pub const FAILED_OPERATION_DOMAIN_ALREADY_EXISTED: &str = "FailedOperation.DomainAlreadyExisted";
    pub const FAILED_OPERATION_DOMAIN_STATUS_NOT_IN_RUNNING: &str = "FailedOperation.DomainStatusNotInRunning";
    pub const FAILED_OPERATION_DUPLICATED_REQUEST: &str = "FailedOperation.DuplicatedRequest";
    pub const FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING: &str = "FailedOperation.GroupStatusNotInRuning";
    pub const FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING: &str = "FailedOperation.InstanceStatusNotInRuning";
    pub const FAILED_OPERATION_INVALID_LISTENER_PROTOCOL: &str = "FailedOperation.InvalidListenerProtocol";
    pub const FAILED_OPERATION_LIMIT_NUMOF_LISTENER: &str = "FailedOperation.LimitNumofListener";
    pub const FAILED_OPERATION_LIMIT_NUMOF_PROXIES_IN_GROUP: &str = "FailedOperation.LimitNumofProxiesInGroup";
    pub const FAILED_OPERATION_LIMIT_NUMOF_RULES: &str = "FailedOperation.LimitNumofRules";
    pub const FAILED_OPERATION_LIMIT_REAL_SERVER_NUM: &str = "FailedOperation.LimitRealServerNum";
    pub const FAILED_OPERATION_LISTENER_HAS_TASK: &str = "FailedOperation.ListenerHasTask";
    pub const FAILED_OPERATION_LISTENER_STATUS_ERROR: &str = "FailedOperation.ListenerStatusError";
    pub const FAILED_OPERATION_MIGRATION: &str = "FailedOperation.Migration";
    pub const FAILED_OPERATION_NON_STANDARD_PROXY: &str = "FailedOperation.NonStandardProxy";
    pub const FAILED_OPERATION_NOT_SUPPORT_OLD_VERSION_PROXY: &str = "FailedOperation.NotSupportOldVersionProxy";
    pub const FAILED_OPERATION_NOT_SUPPORT_PROXY_GROUP: &str = "FailedOperation.NotSupportProxyGroup";
    pub const FAILED_OPERATION_NOT_SUPPORT_SCALAR: &str = "FailedOperation.NotSupportScalar";
    pub const FAILED_OPERATION_OPERATE_LIMIT_NUMOF_LISTENER: &str = "FailedOperation.OperateLimitNumofListener";
    pub const FAILED_OPERATION_PROXY_SECURITY_ALREADY_CLOSE: &str = "FailedOperation.ProxySecurityAlreadyClose";
    pub const FAILED_OPERATION_PROXY_SECURITY_ALREADY_OPEN: &str = "FailedOperation.ProxySecurityAlreadyOpen";
    pub const FAILED_OPERATION_PROXY_SECURITY_POLICY_DEFAULT_RULE: &str =
        "FailedOperation.ProxySecurityPolicyDefaultRule";
    pub const FAILED_OPERATION_PROXY_SECURITY_POLICY_DUPLICATED_RULE: &str =
        "FailedOperation.ProxySecurityPolicyDuplicatedRule";
    pub const FAILED_OPERATION_PROXY_SECURITY_POLICY_EXISTED: &str = "FailedOperation.ProxySecurityPolicyExisted";
    pub const FAILED_OPERATION_PROXY_SECURITY_POLICY_OPERATING: &str = "FailedOperation.ProxySecurityPolicyOperating";
    pub const FAILED_OPERATION_PROXY_SELL_OUT: &str = "FailedOperation.ProxySellOut";
    pub const FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING: &str = "FailedOperation.ProxyStatusNotInRuning";
    pub const FAILED_OPERATION_PROXY_VERSION_NOT_SUPPORT: &str = "FailedOperation.ProxyVersionNotSupport";
    pub const FAILED_OPERATION_REAL_SERVER_ALREADY_BOUND: &str = "FailedOperation.RealServerAlreadyBound";
    pub const FAILED_OPERATION_REAL_SERVER_NOT_IN_PROJECT: &str = "FailedOperation.RealServerNotInProject";
    pub const FAILED_OPERATION_RESOURCE_CAN_NOT_ACCESS: &str = "FailedOperation.ResourceCanNotAccess";
    pub const FAILED_OPERATION_RESOURCE_HAD_BEEN_DONE: &str = "FailedOperation.ResourceHadBeenDone";
    pub const FAILED_OPERATION_RESOURCE_UPGRADING: &str = "FailedOperation.ResourceUpgrading";
    pub const FAILED_OPERATION_RULE_ALREADY_EXISTED: &str = "FailedOperation.RuleAlreadyExisted";
    pub const FAILED_OPERATION_SECRET_VALIDATE_FAILED: &str = "FailedOperation.SecretValidateFailed";
    pub const FAILED_OPERATION_TAG_RESOURCES_FAILED: &str = "FailedOperation.TagResourcesFailed";
    pub const FAILED_OPERATION_UN_TAG_RESOURCES_FAILED: &str = "FailedOperation.UnTagResourcesFailed";
    pub const FAILED_OPERATION_USER_NOT_AUTHENTICATED: &str = "FailedOperation.UserNotAuthenticated";
    pub const FAILED_OPERATION_USER_NOT_CONFIRM_PROTOCOL: &str = "FailedOperation.UserNotConfirmProtocol";
    pub const FAILED_OPERATION_USER_NOT_IN_WHITELIST: &str = "FailedOperation.UserNotInWhitelist";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CONFLICT_PARAMETERS: &str = "InvalidParameter.ConflictParameters";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATE_CONTENT_NOT_MATCH_KEY: &str =
        "InvalidParameterValue.CertificateContentNotMatchKey";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATE_NOT_MATCH_DOMAIN: &str =
        "InvalidParameterValue.CertificateNotMatchDomain";
    pub const INVALID_PARAMETER_VALUE_DOMAIN_IN_ICP_BLACKLIST: &str = "InvalidParameterValue.DomainInIcpBlacklist";
    pub const INVALID_PARAMETER_VALUE_DOMAIN_NOT_REGISTER: &str = "InvalidParameterValue.DomainNotRegister";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE_RS: &str = "InvalidParameterValue.DuplicateRS";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_LISTENER_PORT: &str = "InvalidParameterValue.DuplicatedListenerPort";
    pub const INVALID_PARAMETER_VALUE_FEATURE_CONFLICT: &str = "InvalidParameterValue.FeatureConflict";
    pub const INVALID_PARAMETER_VALUE_GLOBAL_DOMAIN_HIT_BAN_BLACKLIST: &str =
        "InvalidParameterValue.GlobalDomainHitBanBlacklist";
    pub const INVALID_PARAMETER_VALUE_HIT_BAN_BLACKLIST: &str = "InvalidParameterValue.HitBanBlacklist";
    pub const INVALID_PARAMETER_VALUE_HIT_BLACKLIST: &str = "InvalidParameterValue.HitBlacklist";
    pub const INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH: &str = "InvalidParameterValue.InvalidBandwidth";
    pub const INVALID_PARAMETER_VALUE_INVALID_CERTIFICATE_CONTENT: &str =
        "InvalidParameterValue.InvalidCertificateContent";
    pub const INVALID_PARAMETER_VALUE_INVALID_CERTIFICATE_ID: &str = "InvalidParameterValue.InvalidCertificateId";
    pub const INVALID_PARAMETER_VALUE_INVALID_CERTIFICATE_KEY: &str = "InvalidParameterValue.InvalidCertificateKey";
    pub const INVALID_PARAMETER_VALUE_INVALID_CONCURRENCY: &str = "InvalidParameterValue.InvalidConcurrency";
    pub const INVALID_PARAMETER_VALUE_INVALID_LISTENER_PORT: &str = "InvalidParameterValue.InvalidListenerPort";
    pub const INVALID_PARAMETER_VALUE_INVALID_TAGS: &str = "InvalidParameterValue.InvalidTags";
    pub const INVALID_PARAMETER_VALUE_L7_DOMAIN_HIT_BAN_BLACKLIST: &str =
        "InvalidParameterValue.L7DomainHitBanBlacklist";
    pub const INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_BELONG: &str = "InvalidParameterValue.ProjectIdNotBelong";
    pub const INVALID_PARAMETER_VALUE_PROXY_AND_GROUP_FEATURE_CONFLICT: &str =
        "InvalidParameterValue.ProxyAndGroupFeatureConflict";
    pub const INVALID_PARAMETER_VALUE_PROXY_AND_REGION_FEATURE_CONFLICT: &str =
        "InvalidParameterValue.ProxyAndRegionFeatureConflict";
    pub const INVALID_PARAMETER_VALUE_REAL_SERVER_NOT_BELONG: &str = "InvalidParameterValue.RealServerNotBelong";
    pub const INVALID_PARAMETER_VALUE_UNKNOWN_ACCESS_REGION: &str = "InvalidParameterValue.UnknownAccessRegion";
    pub const INVALID_PARAMETER_VALUE_UNKNOWN_DEST_REGION: &str = "InvalidParameterValue.UnknownDestRegion";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_DOMAIN: &str = "LimitExceeded.Domain";
    pub const LIMIT_EXCEEDED_TAG_QUOTA: &str = "LimitExceeded.TagQuota";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_ACCOUNT_VIOLATION: &str = "ResourceUnavailable.AccountViolation";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_CROSS_BORDER_IN_ISOLATING: &str = "UnauthorizedOperation.CrossBorderInIsolating";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AddRealServers, BanAndRecoverProxy, BindListenerRealServers, BindRuleRealServers, CheckProxyCreate, CloseProxies,
    CloseProxyGroup, CloseSecurityPolicy, CreateCertificate, CreateCustomHeader, CreateDomain,
    CreateDomainErrorPageInfo, CreateGlobalDomain, CreateGlobalDomainDns, CreateHTTPListener, CreateHTTPSListener,
    CreateProxy, CreateProxyGroup, CreateProxyGroupDomain, CreateRule, CreateSecurityPolicy, CreateSecurityRules,
    CreateTCPListeners, CreateUDPListeners, DeleteCertificate, DeleteDomain, DeleteDomainErrorPageInfo,
    DeleteGlobalDomain, DeleteGlobalDomainDns, DeleteListeners, DeleteProxyGroup, DeleteRule, DeleteSecurityPolicy,
    DeleteSecurityRules, DescribeAccessRegions, DescribeAccessRegionsByDestRegion, DescribeAuthSignature,
    DescribeBlackHeader, DescribeCertificateDetail, DescribeCertificates, DescribeCountryAreaMapping,
    DescribeCrossBorderProxies, DescribeCustomHeader, DescribeDestRegions, DescribeDomainErrorPageInfo,
    DescribeDomainErrorPageInfoByIds, DescribeGlobalDomainDns, DescribeGlobalDomains, DescribeGroupAndStatisticsProxy,
    DescribeGroupDomainConfig, DescribeHTTPListeners, DescribeHTTPSListeners, DescribeListenerRealServers,
    DescribeListenerStatistics, DescribeProxies, DescribeProxiesStatus, DescribeProxyAndStatisticsListeners,
    DescribeProxyDetail, DescribeProxyGroupDetails, DescribeProxyGroupList, DescribeProxyGroupStatistics,
    DescribeProxyStatistics, DescribeRealServerStatistics, DescribeRealServers, DescribeRealServersStatus,
    DescribeRegionAndPrice, DescribeResourcesByTag, DescribeRuleRealServers, DescribeRules, DescribeRulesByRuleIds,
    DescribeSecurityPolicyDetail, DescribeSecurityRules, DescribeTCPListeners, DescribeTaskStatus, DescribeUDPListeners,
    DestroyProxies, DisableGlobalDomain, EnableGlobalDomain, InquiryPriceCreateProxy, ModifyCertificate,
    ModifyCertificateAttributes, ModifyDomain, ModifyGlobalDomainAttribute, ModifyGlobalDomainDns,
    ModifyGroupDomainConfig, ModifyHTTPListenerAttribute, ModifyHTTPSListenerAttribute, ModifyProxiesAttribute,
    ModifyProxiesProject, ModifyProxyConfiguration, ModifyProxyGroupAttribute, ModifyRealServerName,
    ModifyRuleAttribute, ModifySecurityRule, ModifyTCPListenerAttribute, ModifyUDPListenerAttribute, OpenProxies,
    OpenProxyGroup, OpenSecurityPolicy, RemoveRealServers, SetAuthentication, SetTlsVersion
}
